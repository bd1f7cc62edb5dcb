/**
 * Abbreviations of running text that end with a full stop, written here without it. An article’s other abbreviations
 * are inferred from its own text: see {@link import('./spelling-habits.ts').spellingHabits}.
 */

/** Always followed by a name: ranks, forms of address, parts of place names. */
export const BEFORE_NAMES = wordsOf(`
  Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Msgr Hon Pres Gov Sen Rep Amb Sec Supt Insp Det
  Gen Maj Brig Col Lt Capt Cdr Cmdr Cpt Cpl Sgt Pvt Adm Cmdt Ltc
  St Ste Mt Ft Pt
  Hr Hrn Fr Frl Mme Mlle Mgr Me Sr Sra Srta Dña Dra Sig dott ing avv rag
  г гг ул им пр пл обл р-н с пос д тов гр проф акад ген полк подполк кап лейт св д-р см ср напр
  Ул Им Пр Пл Обл Пос Тов Гр Проф Акад Ген Св Д-р См Ср Напр
  Sn Doç Yrd Av
`);

/** Always followed by a number. */
export const BEFORE_NUMBERS = wordsOf(`
  No Nos no nos Nr nr p pp P Pp pg pgs vol vols Vol Vols ch chs Ch chap chaps art arts Art Arts fig figs Fig Figs
  sec secs Sec sect para paras par pars cl col cols fol fols ed n nn Res Doc doc v vv l ll pt pts App app tab Tab
  ca c approx circa Abs Art Bd Kap S Ziff Anm núm págs pág cap lám tom tomo
  с стр ст т тт гл рис табл п пп № вып ок кв корп Ст Т Гл Рис Табл Вып Ок
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  cf Cf vgl Vgl cfr Cfr
`);

/** May be within a sentence or at its end. */
export const ANYWHERE = wordsOf(`
  Ltd Inc Co Corp Cos Bros Plc LLC Pty Jr Sr Esq etc al ibid Ibid Dept Univ Inst Assn Natl Intl Govt Est est
  Ave Blvd Rd Sq Bldg Hwy approx incl excl resp vs bzw usw evtl ggf sog inkl Mio Mrd Tel Str
  др пр тыс млн млрд руб коп экз чел
  Ltda Cía Hnos SA
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
