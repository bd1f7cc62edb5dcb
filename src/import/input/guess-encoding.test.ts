import { describe, expect, it } from 'vitest';
import { openTextFrom } from './open-text.ts';
import { guessEncoding } from './guess-encoding.ts';
import { readText } from './read-text.ts';
import { encoded } from './testing/encoded.ts';

const CYRILLIC =
  'История города начинается с небольшой крепости на берегу реки. Жители торговали солью, кожами и хлебом; весной, когда вода поднималась, к пристани подходили первые суда.';

/** Texts of one or two sentences, and of a few words. */
const SAMPLES: [string, string, string][] = [
  ['windows-1251', CYRILLIC, 'Краткая заметка о реке.'],
  ['koi8-r', CYRILLIC, 'Краткая заметка о реке.'],
  ['ibm866', CYRILLIC, 'Краткая заметка о реке.'],
  [
    'gb18030',
    '这座城市的历史始于河边的一座小城堡。居民买卖盐、皮革和粮食；春天水位上升时，第一批船只来到码头。',
    '关于河流的短文。',
  ],
  [
    'windows-1254',
    'Şehrin tarihi, nehir kıyısındaki küçük bir kaleyle başlar. Halk tuz, deri ve tahıl ticareti yapardı; ilkbaharda sular yükselince ilk gemiler iskeleye yanaşırdı.',
    'Irmak üzerine kısa bir yazı, ağaçlar şehirde.',
  ],
  [
    'windows-1256',
    'يبدأ تاريخ المدينة بقلعة صغيرة على ضفة النهر. كان السكان يتاجرون بالملح والجلود والحبوب، وفي الربيع عندما يرتفع الماء كانت السفن الأولى تصل إلى الميناء.',
    'ملاحظة قصيرة عن النهر.',
  ],
  [
    'windows-1252',
    'L’histoire de la cité commence par une petite forteresse au bord du fleuve. Les habitants vendaient du sel, des cuirs et du blé ; au printemps, les premiers bateaux arrivaient à l’embarcadère.',
    'Une brève note sur l’été à Québec.',
  ],
  [
    'shift_jis',
    'この町の歴史は、川のほとりの小さな城から始まる。住民は塩や革や穀物を売り、春に水が増すと最初の船が港に着いた。',
    '川についての短い文章。',
  ],
  [
    'euc-kr',
    '이 도시의 역사는 강가의 작은 성에서 시작된다. 주민들은 소금과 가죽과 곡식을 팔았고, 봄에 물이 불면 첫 배가 나루에 닿았다.',
    '강에 대한 짧은 글.',
  ],
  [
    'iso-8859-2',
    'Dzieje miasta zaczynają się od małej twierdzy na brzegu rzeki. Mieszkańcy handlowali solą, skórami i zbożem; wiosną, gdy woda się podnosiła, przypływały pierwsze statki.',
    'Krótka notatka o rzece i łódce.',
  ],
  [
    'big5',
    '這座城市的歷史始於河邊的一座小城堡。居民買賣鹽、皮革和糧食；春天水位上升時，第一批船隻來到碼頭。',
    '關於河流的短文。',
  ],
];

describe.each(SAMPLES)('text in %s', (encoding, long, short) => {
  it.each([
    ['short', short],
    ['of a few lines', long],
    ['long', `${long}\n`.repeat(200)],
    ['mostly of markup', `<p class="post"><a href="/a">1</a></p>\n`.repeat(50) + long],
  ])('is recognised where it is %s, read exactly, and doubted', async (_, text) => {
    const bytes = encoded(encoding, text);
    expect(guessEncoding(bytes).name).toBe(encoding);
    const input = await openTextFrom({ name: 'memory', size: bytes.length, read: () => inPieces(bytes) });
    expect(await readText(input)).toBe(text);
    expect(encoded(encoding, await readText(input)).equals(bytes)).toBe(true);
    expect(input.doubt).toMatchObject({ code: 'encoding-guessed' });
    expect(input.doubt?.found).toContain(encoding);
  });
});

it('falls back to Windows-1252 where nothing speaks for an encoding', () => {
  expect(guessEncoding(Uint8Array.of(0x93, 0x61, 0x94))).toMatchObject({ name: 'windows-1252' });
});

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1001) yield Promise.resolve(bytes.subarray(at, at + 1001));
}
