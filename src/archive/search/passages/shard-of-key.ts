/** The file that has the postings of a key. */
export function shardOfKey(key: string, shards: number): number {
  let hash = 0;
  for (let index = 0; index < key.length; index++) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) >>> 0;
  return hash % shards;
}
