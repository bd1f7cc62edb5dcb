import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../dictionary.ts';
import { dataFiles } from './data-files.ts';

export const data: TranslationOf<typeof english> = {
  data: {
    title: 'البيانات',
    description: 'الأرشيف كله في ملفات للبرامج، مع وصف لكل حقل.',
    intro:
      'الأرشيف كله في ملفات للبرامج. ملفات JSON قوائم (RFC 8259). تُحذف المفاتيح التي لا قيمة لها. المعرّف هو الجزء الأخير من عنوان الصفحة، وبه تحيل الملفات بعضها إلى بعض.',
    describedAt: 'الأوصاف نفسها، مع روابط إلى الصفحات: {address}',
    everything: 'كل شيء في ملف واحد',
    aboutEverything: 'يضم {file} ({size}) كل الملفات أدناه، ومعها ملف README.txt فيه هذه الأوصاف.',
    onlyZipped: 'لا توجد هذه الملفات إلا هناك: {files}.',
    markdown: 'كل مقال متاح أيضًا بصيغة Markdown في {path}، وفي {file} قائمة بها.',
    ownLicences: 'المقالات التي لها رخصة خاصة بها تذكرها في articles.json، في الحقل licence.',
    inParts:
      'ما يزيد على سعة ملف واحد يتواصل في ملفات أخرى مرقّمة: بعد archive.zip يأتي archive-2.zip، وبعد notes.json يأتي notes-2.json.',
    inZip: '{name} داخل {zip}',
    tables: 'جداول',
    aboutTables:
      'مدخلات entities.json وmentions.json وsources.json متاحة أيضًا جداول بصيغة CSV (RFC 4180) وبترميز UTF-8، لبرامج الجداول والإحصاء. ويصف {file} أعمدتها للبرامج (datapackage.org). وتفصل بين قيم القائمة داخل الخلية العلامة {sign}. استورد الأعمدة كلها نصًّا، لأن برامج الجداول تعدّ القيم التي تبدأ بإحدى العلامات = أو + أو - أو @ صيغًا حسابية.',
    tableOf: 'مدخلات {file} في جدول بصيغة CSV',
    cslColumn: '{name} للمصدر، كما في CSL-JSON',
    cslAuthor: 'مؤلفو المصدر، ولكل منهم اسم العائلة ثم الاسم الأول',
    cslIssued: 'تاريخ المصدر (EDTF): بصيغة YYYY-MM-DD، بقدر ما هو معروف',
    example: 'الأسماء العشرة الأكثر ذكرًا في المقالات، بلغة {language}:',
    harvesting: 'لفهارس المكتبات',
    aboutHarvesting: 'يضم {file} كل المقالات بصيغة Dublin Core. وتجمعها الفهارس عبر OAI-PMH من العنوان {gateway}.',
    citations: 'المراجع',
    aboutCitations:
      'كل المقالات، وكل المصادر المستشهد بها في الهوامش، لبرامج إدارة المراجع. مرجع المقال هو نصه الأصلي، مع ملاحظة تبيّن أين يحفظ هذا الأرشيف النص أو الملخص. وصيغة CSL-JSON لكل مصدر موجودة في sources.json.',
    besidePages: 'لكل مقال أيضًا ملف خاص به، {articleFile}؛ وفي صفحته مدخله بصيغتي BibLaTeX وBibTeX.',
    besideOtherPages:
      'تصدّر صفحات المقالات والدول والجماعات والأشخاص والموضوعات وجهات النشر، والبحث كذلك، المصادر التي يُستشهد بها فيها:',
    madeInBrowser: 'ينشئ المتصفح هذه الملفات عند الطلب بأي صيغة. وما دامت مقاطع الصفحة مصفّاة فهي بمصادر ما هو معروض.',
    withoutJavaScript: 'ومن دون JavaScript تجد المصادر كلها في {zip}.',
    sourcesSay: 'ولكل مصدر كلمات مفتاحية هي الأسماء الواردة في الفقرات والهوامش التي تستشهد به، مع ذكر هذه الهوامش.',
    correctedAddresses: 'أما العناوين التالفة فمكانها العناوين التي صححها الأرشيف.',
    ris: 'كل المقالات بصيغة RIS، لبرامج Zotero وEndNote وMendeley وغيرها',
    bib: 'كل المقالات بصيغة BibLaTeX، بأنواع وتواريخ ليست في BibTeX',
    bibtex: 'كل المقالات بصيغة BibTeX، للبرامج التي لا تقرأ BibLaTeX',
    json: 'كل المقالات بصيغة CSL-JSON (Citation Style Language)',
    sourcesRis: 'كل المصادر المستشهد بها في الهوامش، بصيغة RIS',
    sourcesBib: 'كل المصادر المستشهد بها في الهوامش، بصيغة BibLaTeX',
    sourcesBibtex: 'كل المصادر المستشهد بها في الهوامش، بصيغة BibTeX',
  },
  dataFiles,
};
