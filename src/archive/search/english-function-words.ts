/** English words that are ignored beside others in a query. */
export const ENGLISH_FUNCTION_WORDS = new Set(
  (
    'a an the of in on at to by for from with and or not is are was were be been has have had do does did it its he she ' +
    'they their his her who whom whose what when where which why how that this these those as than then into over ' +
    'about between against during after before under he we you i me my our us can will would should could might'
  ).split(' '),
);
