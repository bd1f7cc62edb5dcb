const PHRASES = [
  // What leads to comments, or counts them.
  '(?:leave|add|post) (?:a )?(?:comment|reply)|\\d+ (?:comments?|repl(?:y|ies)|responses?|notes?|likes?|views?|shares?)|no (?:comments?|responses?)|comments? (?:are )?(?:off|closed)|comments?:? ?\\(?\\d+\\)?$|\\(?\\d+\\)? comments?',
  'hinterlasse|schreibe? (?:einen? )?(?:kommentar|antwort)|(?:\\d+|keine?|ein) (?:kommentare?|antwort(?:en)?)|kommentare? (?:sind )?(?:deaktiviert|geschlossen)|kommentieren$',
  'laisser un commentaire|laisser une réponse|(?:\\d+|aucun|pas de|un) commentaires?|(?:les )?commentaires? (?:sont )?(?:fermés?|désactivés)',
  'deja (?:un comentario|una respuesta)|dejar un comentario|(?:\\d+|no hay|sin|un) comentarios?|(?:los )?comentarios (?:están )?(?:cerrados|desactivados)',
  '(?:добавить|оставить|оставьте) (?:комментарий|ответ)|(?:\\d+|нет) комментари(?:й|я|ев)|комментари(?:и|ев) (?:отключены|закрыты|нет)',
  'yorum (?:yap|yaz|bırak)|(?:\\d+|hiç) yorum|yorumlar kapalı|发表评论|留下评论|评论已关闭|\\d+ ?条评论|暂无评论|اترك (?:تعليق|رد)|(?:\\d+ )?تعليقات|لا (?:يوجد |توجد )?تعليق|التعليقات مغلقة',
  // Where it is filed.
  'posted (?:in|under|by|at)|filed (?:under|in|as)|tagged|categor(?:y|ies|ized)|tags?(?::|$)|labels?:|topics?:|this (?:entry|post) (?:was|is) (?:posted|filed|tagged)',
  'veröffentlicht (?:in|unter)|eingestellt von|kategorien?(?::| )|schlagw(?:ort|örter)|verschlagwortet|abgelegt (?:in|unter)|dieser (?:eintrag|beitrag) wurde',
  'publié (?:dans|par)|classé dans|catégories?(?: |:)|marqué avec|étiquett?es?(?: |:)|libellés|mots[- ]clés|cette entrée a été',
  'publicado (?:en|por)|archivado (?:en|bajo)|categorías?(?: |:)|etiquetas?(?: |:)|etiquetado|esta entrada (?:fue|se) ',
  'рубрик[аи](?: |:)|метки(?: |:)|теги(?: |:)|ярлыки(?: |:)|опубликовано в|категори[яи](?: |:)|запись опубликована|автор(?: записи)?:',
  'kategori(?:ler)?(?: |:)|etiket(?:ler)?(?: |:)|分类(?: |:|：)|标签(?: |:|：)|التصنيف(?:ات)?(?: |:)|الوسوم(?: |:)|تصنيفات(?: |:)',
  // How long it takes to read.
  '\\d+[ -]?(?:min(?:ute[ns]?|utos)?|мин(?:ут[аы]?)?)\\.? ?(?:read|reading|lesezeit|(?:de )?lecture|(?:de )?lectura|чтени[яе]|di lettura|de leitura|okuma)|阅读时间|reading time|lesezeit|temps de lecture|tiempo de lectura|время чтения',
  // What is done with it.
  'share(?: this|:|$)|share (?:on|to|via) |like(?: this)?(?::|$)|like loading|loading|tweet$|email(?: ?this)?|e-mail$|print$|pin ?it|bookmark the|permalink|reply$|subscribe$|subscribe (?:now|to)|restack$|reblog|clap',
  'teilen(?: mit)?(?::|$)|gefällt mir|drucken$|permalink|setze ein lesezeichen|partager(?: :|:|$)|j’aime|imprimer$|mettre en favori|compartir(?::|$)|me gusta|imprimir$|guarda el enlace|поделиться|понравилось|нравится|печать$|добавьте в закладки|добавить в закладки',
  'paylaş|bunu paylaş|yazdır$|beğen|分享(?::|：|$)|شارك (?:هذا|على)|مشاركة',
  // Where one goes from it.
  '(?:continue|keep) reading|read (?:more|the rest)|more\\.\\.\\.$|weiterlesen|lire la suite|sigue leyendo|leer más|читать (?:далее|дальше)|далее$',
  '[←«‹<]+ ?(?:older|previous|newer|next|ältere|neuere|articles|entradas|предыдущ|следующ)|(?:older|newer|previous|next) (?:posts?|entr)|(?:ältere|neuere) (?:beiträge|einträge)|articles plus (?:anciens|récents)|entradas (?:anteriores|siguientes|más)|(?:предыдущие|следующие) записи|eski yazılar|yeni yazılar|较早文章|较新文章|مقالات (?:أقدم|أحدث)|back to top$|home$',
];
const FURNITURE = new RegExp(`^(?:[|·•—–-] ?)?(?:${PHRASES.join('|')})`, 'iu');
const HASHTAGS = /^#[\p{L}\p{N}_-]+(?: ?#[\p{L}\p{N}_ -]+)*$/u;
const FOOT = /\b(?:permalink|permalien|trackbacks?|comments? ?\(\d+\))/iu;
const LONGEST_FOOT = 140;
const SIGNS = /^[^\p{L}\p{N}]{1,60}$/u;
const COUNT = /^(?:[♥❤👍💬🔁↻⟲⚭]\uFE0F? ?)?[\d.,]{1,6}[kKM]?$/u;

/**
 * What themes set round posts, in several languages: where they are filed, their comments, what to do with them. Lines
 * of a text may begin so too: it is only asked about lines between posts.
 */
export function isThemeWords(line: string): boolean {
  if (line.length < LONGEST_FOOT && FOOT.test(line)) return true;
  return line.length < 260 && [FURNITURE, HASHTAGS, SIGNS, COUNT].some((pattern) => pattern.test(line));
}
