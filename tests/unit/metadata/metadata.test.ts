import { describe, expect, test } from 'vitest';
import { languageTag, tellLanguage } from '../../../utils/article/metadata/language.ts';
import { jsonLd, metadataOfParts, PAGE_URL } from './page.ts';

const article = (more: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Ferry crews walk out', ...more });

describe('whose story it is', () => {
  test('a publisher of another domain on an aggregator', () => {
    const head = `<meta property="og:site_name" content="Harbour Gazette">${article({ publisher: { name: 'The Inland Post', url: 'https://inland-post.example' } })}`;
    expect(metadataOfParts({ head }).source).toBe('The Inland Post');
  });

  test('what the page names as the origin', () => {
    expect(
      metadataOfParts({ head: '<meta name="original-source" content="https://inland-post.example/a">' }).source,
    ).toBe('inland-post.example');
    expect(metadataOfParts({ head: article({ provider: { name: 'The Inland Post' } }) }).source).toBe(
      'The Inland Post',
    );
    expect(metadataOfParts({ head: '<link rel="canonical" href="https://inland-post.example/a">' }).source).toBe(
      'inland-post.example',
    );
  });

  test.each([
    [
      'its own publisher under a longer name',
      article({ publisher: { name: 'Harbour Gazette Media Ltd', url: 'https://media.example' } }),
    ],
    ['a publisher without an address', article({ publisher: { name: 'Coast Media Group' } })],
    ['its own address', `<link rel="canonical" href="${PAGE_URL}"><meta name="original-source" content="${PAGE_URL}">`],
    ['its mobile address', '<link rel="canonical" href="https://m.harbour-gazette.example/ferry">'],
    ['the study it is about', article({ isBasedOn: 'https://journal.example/study' })],
  ])('not %s', (_, head) => {
    expect(metadataOfParts({ head: `<meta property="og:site_name" content="Harbour Gazette">${head}` }).source).toBe(
      '',
    );
  });
});

describe('when, what, where', () => {
  test('JSON-LD before meta before time elements; the epoch is no date', () => {
    const body = '<article><time datetime="2026-11-10">10 Nov</time></article>';
    const meta = '<meta property="article:published_time" content="2026-11-11T08:00:00Z">';
    expect(metadataOfParts({ head: meta + article({ datePublished: '2026-11-12' }), body }).publishedTime).toBe(
      '2026-11-12',
    );
    expect(
      metadataOfParts({ head: meta + article({ datePublished: '1970-01-01T00:00:00Z' }), body }).publishedTime,
    ).toBe('2026-11-11T08:00:00Z');
    expect(metadataOfParts({ body }).publishedTime).toBe('2026-11-10');
    expect(metadataOfParts({ body }).isDated).toBe(false);
    expect(metadataOfParts({ body: '<time>3 hours ago</time>' }).publishedTime).toBe('');
    expect(metadataOfParts({ body: '<nav><time datetime="2026-11-10"></time></nav>' }).publishedTime).toBe('');
  });

  test('an excerpt is not the title again; the canonical address is absolute and of the web', () => {
    const said = '<meta property="og:description" content="Ferry crews walk out">';
    expect(metadataOfParts({ head: said + article({ description: 'Crews want seven per cent more.' }) }).excerpt).toBe(
      'Crews want seven per cent more.',
    );
    expect(metadataOfParts({ head: '<link rel="canonical" href="/ferry">' }).canonical).toBe(
      'https://www.harbour-gazette.example/ferry',
    );
    expect(metadataOfParts({ head: '<link rel="canonical" href="javascript:alert(1)">' }).canonical).toBe('');
  });

  test('names of the DOM that markup shadows do not matter', () => {
    const { title, byline } = metadataOfParts({
      head: '<title>Ferry crews walk out</title>',
      body: '<img name="querySelectorAll"><form><input name="firstChild"><input name="parentNode"><input name="attributes"><h1>Ferry crews walk out</h1></form><form id="body"></form><p class="byline">By Jane Roe</p>',
    });
    expect([title, byline]).toEqual(['Ferry crews walk out', 'Jane Roe']);
  });

  test('a deep page ends', () => {
    expect(metadataOfParts({ body: `${'<div>'.repeat(3_000)}<h1>Deep</h1>` }).title).toBe('Deep');
  });
});

const SAMPLES: Readonly<Record<string, string>> = {
  en: 'The ferries did not leave the harbour on Monday, and the crews said that they would wait for as long as it takes. It was the first time in years that they have walked out.',
  de: 'Die Fähren blieben am Montag im Hafen, und die Mannschaften sagten, dass sie so lange warten werden, wie es nötig ist. Es ist das erste Mal seit Jahren, dass sie nicht fahren.',
  fr: 'Les ferries sont restés dans le port lundi, et les équipages ont dit qu’ils attendront aussi longtemps que nécessaire. C’est la première fois depuis des années que le service ne marche pas.',
  es: 'Los transbordadores no salieron del puerto el lunes y las tripulaciones dijeron que van a esperar lo que haga falta. Es la primera vez en años que se paran por los salarios de la empresa.',
  it: 'I traghetti non sono usciti dal porto lunedì e gli equipaggi hanno detto che aspetteranno tutto il tempo che serve. È la prima volta da anni che il servizio della compagnia si ferma per i salari.',
  pt: 'Os navios não saíram do porto na segunda-feira e as tripulações disseram que vão esperar o tempo que for preciso. É a primeira vez em anos que o serviço não funciona por causa dos salários.',
  nl: 'De veerboten bleven maandag in de haven en de bemanning zei dat ze zo lang zal wachten als nodig is. Het is voor het eerst in jaren dat er niet wordt gevaren door een staking om het loon.',
  pl: 'Promy nie wyszły w poniedziałek z portu, a załogi powiedziały, że będą czekać tak długo, jak to jest potrzebne. To jest pierwszy raz od lat, kiedy się nie pływa, i nie wiadomo, co dalej z płacami w firmie.',
  cs: 'Trajekty v pondělí z přístavu nevypluly a posádky řekly, že budou čekat tak dlouho, jak bude třeba. Je to poprvé za několik let, kdy se nejezdí, a také není jasné, jak to bude s platy ve firmě dál.',
  sv: 'Färjorna låg kvar i hamnen på måndagen och besättningarna sade att de väntar så länge som det behövs. Det är första gången på flera år som de inte går, och ingen vet när det blir en lösning för alla.',
  da: 'Færgerne blev i havnen mandag, og besætningerne sagde, at de venter så længe, som det er nødvendigt. Det er første gang i flere år, at de ikke sejler, og ingen ved, hvad der sker efter ugen, som blev dyr.',
  no: 'Fergene ble liggende i havnen mandag, og mannskapene sa at de venter så lenge som det er nødvendig. Det er første gang på flere år at de ikke går, og ingen vet hva som skjer etter uken som ble dyr.',
  fi: 'Lautat eivät lähteneet satamasta maanantaina, ja miehistöt sanoivat, että he odottavat niin kauan kuin on tarpeen. Se oli ensimmäinen kerta vuosiin, kun ne eivät kulje, mutta myös yhtiö sanoo, ettei se ole muuttanut kantaansa.',
  tr: 'Vapurlar pazartesi günü limandan ayrılmadı ve mürettebat gerektiği kadar bekleyeceğini söyledi. Bu, yıllardan sonra ilk kez olan bir grev ve ne kadar süreceği daha belli değil. Şirket ise bir açıklama için çok erken olduğunu söyledi.',
  ru: 'В понедельник паромы не вышли из порта, и экипажи сказали, что будут ждать столько, сколько нужно. Это был первый раз за много лет, когда они не ходили, и компания пока не сказала, как будет дальше.',
  uk: 'У понеділок пороми не вийшли з порту, і екіпажі сказали, що чекатимуть стільки, скільки треба. Це було вперше за багато років, коли вони не ходили, та компанія поки не сказала, як буде далі.',
  ar: 'لم تغادر العبارات الميناء يوم الاثنين وقال أفراد الطواقم إنهم سينتظرون ما دام ذلك ضروريا. هذه هي المرة الأولى منذ سنوات التي تتوقف فيها الخدمة عن العمل، وقد قالت الشركة بعد ذلك إن الرحلات لا تزال ممكنة في هذا الأسبوع من المدينة إلى الجزيرة.',
  fa: 'کشتی‌ها روز دوشنبه از بندر خارج نشدند و خدمه گفتند که تا هر زمان که لازم باشد صبر می کنند. این برای نخستین بار در سال‌های گذشته است که این خدمات با اعتصاب متوقف شد و شرکت هم گفت که آن را بررسی می کند.',
  he: 'המעבורות לא יצאו מהנמל ביום שני והצוותים אמרו שהם יחכו כמה זמן שצריך. זו הפעם הראשונה מזה שנים שהן לא יוצאות.',
  hi: 'सोमवार को नावें बंदरगाह से नहीं निकलीं और कर्मचारियों ने कहा कि वे जितना जरूरी होगा उतना इंतजार करेंगे। यह कई वर्षों में पहली बार है।',
  zh: '周一渡轮没有离开港口，船员们表示他们会一直等下去。这是多年来的第一次，公司尚未说明接下来会怎样。',
  ja: '月曜日、フェリーは港を出なかった。乗組員は必要なだけ待つと話した。運休は数年ぶりで、会社は今後について説明していない。',
  ko: '월요일 여객선은 항구를 떠나지 않았고 선원들은 필요한 만큼 기다리겠다고 말했다. 몇 년 만에 처음 있는 일이다.',
};

describe('language', () => {
  test.each(Object.entries(SAMPLES))('%s is told from a text', (lang, text) => {
    expect(tellLanguage(text)).toBe(lang);
  });

  test('nothing is told from little', () => {
    expect(tellLanguage('Madrid 2:1')).toBeUndefined();
    expect(tellLanguage('')).toBeUndefined();
    expect(tellLanguage('Aa bb cc '.repeat(40))).toBeUndefined();
  });

  test('the page is believed, unless its text is certainly in another language', () => {
    const body = (lang: string) => `<h1>x</h1><p>${SAMPLES[lang]}</p>`;
    expect(metadataOfParts({ html: 'lang="de_AT"', body: body('de') }).lang).toBe('de-AT');
    expect(metadataOfParts({ html: 'lang="en"', body: body('de') }).lang).toBe('de');
    expect(metadataOfParts({ html: 'lang="nb"', body: body('da') }).lang).toBe('nb');
    expect(metadataOfParts({ html: 'lang="x y<z"', body: '<p>Short.</p>' }).lang).toBe('');
    expect(metadataOfParts({ body: body('fr') }).lang).toBe('fr');
  });

  test('tags are made canonical', () => {
    expect([
      languageTag('pt_br'),
      languageTag('EN'),
      languageTag('zh-hant-TW'),
      languageTag('<b>'),
      languageTag('de, en'),
    ]).toEqual(['pt-BR', 'en', 'zh-Hant-TW', '', 'de']);
  });

  test("direction is the page's, else the language's", () => {
    expect(metadataOfParts({ body: `<p>${SAMPLES.he}</p>` }).dir).toBe('rtl');
    expect(metadataOfParts({ html: 'dir="rtl"' }).dir).toBe('rtl');
    expect(metadataOfParts({ html: 'dir="ltr" lang="ar"' }).dir).toBe('ltr');
    expect(metadataOfParts({}).dir).toBe('ltr');
  });
});
