import type { Lexicon } from './kinds.ts';

export const cs: Lexicon = {
  related:
    '=související|=související/další/podobné články|=souvisejici clanky|čtěte také/více|přečtěte si také|mohlo by vás zajímat',
  trending: '=nejčtenější/nejnovější/aktuálně|=nejčtenější články',
  more: '=více|=celý článek|=číst dále|číst více',
  advertisement: '=reklama/inzerce|pokračování článku',
  sponsored: '=komerční sdělení|=sponzorováno',
  promotion:
    '=předplatné/předplatit/přihlásit/registrovat/registrace/koupit|=přihlásit se|měsíčně|neomezený přístup|vyzkoušejte zdarma|první měsíc zdarma',
  gate: 'jen pro předplatitele|pro předplatitele|již máte předplatné|pro přečtení celého|odemknout článek',
  newsletter: '=odebírat|=přihlásit k odběru|odběr novinek|váš e mail',
  share: '=sdílet/sdílejte/poslat|=sdílet na/článek|=sledujte nás|=kopírovat odkaz|=líbí se mi|sledujte nás na',
  comments:
    '=komentáře/komentář/diskuse/diskuze|=přidat/napsat komentář|uložit do prohlížeče jméno|vaše e mailová adresa|vyžadované informace',
  author: '=o autorovi|=autor/autorka',
  role: 'je redaktor/novinář/novinářka',
  source: '=zdroj/zdroje/čtk',
  legal: '=kontakt/kontakty|všechna práva vyhrazena',
  consent: 'používá cookies|soubory cookie',
  tags: '=štítky/témata/téma/rubriky/rubrika/kategorie',
  published: '=publikováno/zveřejněno',
  updated: '=aktualizováno/upraveno',
  credit: '=foto/fotografie|=zdroj foto',
  reading: '=doba čtení|=# min čtení',
  ago: '=včera/dnes|=před hodinou|před # minutami/hodinami/dny/hodinou/týdny/měsíci/lety',
  navigation: '=úvod/domů/hledat/vyhledávání/zpět/nahoru',
  feature: '=poslechnout/tisk/vytisknout/uložit/stáhnout|=poslechněte si',
  apparatus: '=reference|=externí odkazy',
  correction: '=oprava|=poznámka redakce',
  keypoints: '=stručně/shrnutí|=v kostce',
  byline: '=napsal/napsala',
};
