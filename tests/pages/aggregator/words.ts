/** What an aggregator writes around its stories, in one language. */
export interface SiteWords {
  readonly related: string;
  readonly ago: string;
  readonly promotion: string;
  readonly tags: string;
  readonly feature: readonly [string, string];
  readonly comments: readonly [string, string];
  readonly menu: readonly string[];
  readonly rights: string;
}

export const WORDS: Readonly<Record<string, SiteWords>> = {
  en: {
    related: 'Related Articles',
    ago: '8 minutes ago',
    promotion:
      'Open a wider window on the coast. Read The Meridian free for six weeks, with unlimited access to our prize-winning website, our app, members’ offers and more.',
    tags: 'Hashtags',
    feature: ['Try our reading assistant', 'Ask Newsharbour about this story:'],
    comments: ['Comments', 'No comments yet...'],
    menu: ['World', 'Business', 'Sign in'],
    rights: 'Copyright Newsharbour. All rights reserved.',
  },
  de: {
    related: 'Ähnliche Artikel',
    ago: 'vor 8 Minuten',
    promotion:
      'Mehr lesen, mehr verstehen: Testen Sie den Lauchtaler Boten sechs Wochen lang kostenlos, mit unbegrenztem Zugang zu Webseite, App und vielen Vorteilen für Abonnenten.',
    tags: 'Schlagwörter',
    feature: ['Unsere neue Lesehilfe ausprobieren', 'Fragen Sie Newsharbour zu diesem Artikel:'],
    comments: ['Kommentare', 'Noch keine Kommentare...'],
    menu: ['Welt', 'Wirtschaft', 'Anmelden'],
    rights: 'Copyright Newsharbour. Alle Rechte vorbehalten.',
  },
  fr: {
    related: 'Articles similaires',
    ago: 'il y a 8 minutes',
    promotion:
      'Élargissez votre horizon : essayez Le Courrier des Causses gratuitement pendant six semaines, avec un accès illimité à notre site, à notre application et aux offres réservées aux abonnés.',
    tags: 'Mots-clés',
    feature: ['Essayez notre assistant de lecture', 'Interrogez Newsharbour sur cet article :'],
    comments: ['Commentaires', 'Aucun commentaire pour le moment...'],
    menu: ['Monde', 'Économie', 'Se connecter'],
    rights: 'Copyright Newsharbour. Tous droits réservés.',
  },
  es: {
    related: 'Artículos relacionados',
    ago: 'hace 8 minutos',
    promotion:
      'Amplíe su horizonte: pruebe La Voz del Estrecho gratis durante seis semanas, con acceso ilimitado a nuestra web, a la aplicación y a las ofertas para suscriptores.',
    tags: 'Etiquetas',
    feature: ['Pruebe nuestro asistente de lectura', 'Pregunte a Newsharbour sobre este artículo:'],
    comments: ['Comentarios', 'Aún no hay comentarios...'],
    menu: ['Mundo', 'Economía', 'Iniciar sesión'],
    rights: 'Copyright Newsharbour. Todos los derechos reservados.',
  },
  pl: {
    related: 'Powiązane artykuły',
    ago: '8 minut temu',
    promotion:
      'Czytaj więcej, rozumiej lepiej: wypróbuj Kurier Brzeziński za darmo przez sześć tygodni, z nieograniczonym dostępem do serwisu, aplikacji i ofert dla prenumeratorów.',
    tags: 'Tagi',
    feature: ['Wypróbuj naszego asystenta', 'Zapytaj Newsharbour o ten artykuł:'],
    comments: ['Komentarze', 'Brak komentarzy...'],
    menu: ['Świat', 'Gospodarka', 'Zaloguj się'],
    rights: 'Copyright Newsharbour. Wszelkie prawa zastrzeżone.',
  },
  ja: {
    related: '関連記事',
    ago: '8分前',
    promotion:
      'もっと読む、もっとわかる。潮風新聞デジタルを六週間無料でお試しください。ウェブサイトとアプリが読み放題、会員だけの特典もあります。',
    tags: 'タグ',
    feature: ['読書アシスタントを試す', 'この記事についてNewsharbourに質問する：'],
    comments: ['コメント', 'コメントはまだありません...'],
    menu: ['国際', '経済', 'ログイン'],
    rights: 'Copyright Newsharbour. 無断転載を禁じます。',
  },
  ar: {
    related: 'مقالات ذات صلة',
    ago: 'قبل 8 دقائق',
    promotion:
      'اقرأ أكثر وافهم أكثر: جرّب صحيفة الوادي مجانا لمدة ستة أسابيع مع وصول غير محدود إلى الموقع والتطبيق وعروض خاصة للمشتركين.',
    tags: 'الوسوم',
    feature: ['جرّب مساعد القراءة', 'اسأل Newsharbour عن هذا المقال:'],
    comments: ['التعليقات', 'لا توجد تعليقات بعد...'],
    menu: ['العالم', 'اقتصاد', 'تسجيل الدخول'],
    rights: 'Copyright Newsharbour. جميع الحقوق محفوظة.',
  },
};
