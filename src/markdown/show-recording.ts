import type { Element, ElementContent } from 'hast';

/** What is known of the file of a recording. */
export interface RecordingFile {
  /** Its type and size. @example "Download: MP3, 1.2 MB" */
  label: string;
  /** Its captions, among which readers choose. */
  captions: readonly { address: string; label: string; language?: string }[];
}

/**
 * A recording as pages play it. Browsers that cannot play it show a link to its file instead.
 *
 * `<audio src="/media/talk.mp3">` → `<audio src="/media/talk.mp3" controls preload="metadata" aria-label="A talk"><track
 * …><a href="/media/talk.mp3">A talk</a></audio>`
 */
export function showRecording(
  recording: Element,
  file: RecordingFile | undefined,
  href: (path: string) => string,
): Element {
  const { src, ariaLabel } = recording.properties;
  const address = href(String(src));
  const tracks = (file?.captions ?? []).map(({ address: captions, label, language }): Element => {
    const properties = { kind: 'captions', src: href(captions), label, srcLang: language };
    return { type: 'element', tagName: 'track', properties, children: [] };
  });
  const words = String(ariaLabel || src);
  return {
    ...recording,
    properties: { ...recording.properties, src: address, controls: true, preload: 'metadata' },
    children: [...tracks, link(address, words)],
  };
}

/** The link with type and size that is below a recording: for readers who keep it, and on paper. */
export function recordingLink(recording: Element, file: RecordingFile, href: (path: string) => string): Element {
  return { ...link(href(String(recording.properties.src)), file.label, 'file-link') };
}

/** Whether an element is a recording. */
export function isRecording(node: ElementContent): node is Element & { tagName: 'audio' | 'video' } {
  return node.type === 'element' && (node.tagName === 'audio' || node.tagName === 'video');
}

function link(href: string, words: string, className?: string): Element {
  const properties = { ...(className && { className: [className] }), href };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: words }] };
}
