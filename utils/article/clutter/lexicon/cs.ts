import type { Lexicon } from './kinds.ts';

export const cs: Lexicon = {
  related:
    'čtěte také|čtěte více|přečtěte si také|=související|=související články|=souvisejici clanky|=další články|=mohlo by vás zajímat|mohlo by vás zajímat|=podobné články|=doporučujeme|=doporučené|=více k tématu|=k tématu|=čtěte dále|=přečtěte si|=další zprávy|=další článek|=předchozí článek',
  trending: '=nejčtenější|=nejnovější|=nejčtenější články|=aktuálně|=poslední články|=populární|=nejnovější zprávy',
  more: 'číst více|=více|=celý článek|=číst dále|=zobrazit více|=pokračovat ve čtení|=klikněte zde|=čtěte',
  advertisement: '=reklama|=inzerce|pokračování článku|článek pokračuje',
  sponsored: '=komerční sdělení|=sponzorováno|=reklamní sdělení|=pr článek|=partnerský obsah',
  promotion:
    '=předplatné|=předplatit|=přihlásit se|=přihlásit|=registrovat|=registrace|=koupit|jen pro předplatitele|pro předplatitele|měsíčně|=podpořte nás|=podpořit|=přihlášení',
  newsletter: '=odebírat|odběr novinek|=přihlásit k odběru|váš e mail|vaši emailovou adresu|zprávy do e mailu',
  share:
    '=sdílet|=sdílejte|=sdílet na|=sledujte nás|sledujte nás na|=poslat|=kopírovat odkaz|=líbí se mi|=sdílet článek',
  comments:
    '=komentáře|=komentář|=diskuse|=diskuze|=přidat komentář|=napsat komentář|=odpovědět|=vstoupit do diskuse|=příspěvky|nebude zveřejněna|=# komentářů|=žádné komentáře',
  author: '=o autorovi|=autor|=autorka|=autoři|=všechny články autora|=další články autora',
  role: 'je redaktor|je novinář|je novinářka|redaktor|redaktorka',
  source: '=zdroj|=zdroje|=čtk|=původní článek',
  legal:
    'všechna práva vyhrazena|=kontakt|=kontakty|=ochrana osobních údajů|=podmínky užití|=o nás|=redakce|=nahlásit chybu',
  consent: 'používá cookies|soubory cookie|používáme cookies|=souhlasím|=přijmout vše|=odmítnout|=přijmout',
  tags: '=štítky|=témata|=téma|=rubriky|=rubrika|=kategorie|=klíčová slova|=tagy',
  published: '=publikováno|=zveřejněno|=vydáno|=datum|=vloženo',
  updated: '=aktualizováno|=upraveno|=poslední aktualizace|=aktualizace',
  credit: '=foto|=fotografie|=zdroj foto|=snímek|=autor foto|=ilustrační foto|=ilustrační snímek',
  reading: '=doba čtení|=# min čtení|=čtení na # minut|=minut čtení',
  ago: 'před # minutami|před # hodinami|před # dny|před # hodinou|před # týdny|před # měsíci|před # lety|=včera|=dnes|=před hodinou',
  navigation:
    '=úvod|=domů|=hledat|=vyhledávání|=zpět|=nahoru|=zavřít|=další|=předchozí|=zprávy|=domácí|=zahraničí|=hlavní stránka',
  feature:
    '=poslechnout|=poslechněte si|=tisk|=vytisknout|=uložit|=stáhnout|=zvětšit|=anketa|=hlasovat|=fotogalerie|=přehrát',
  apparatus: '=reference|=externí odkazy|=literatura|=obsah|=ingredience|=postup|=poznámky|=editovat',
  correction: '=oprava|=poznámka redakce|=upřesnění',
  keypoints: '=stručně|=v kostce|=shrnutí|=to hlavní',
  byline: '=napsal|=napsala|=autor článku|=text',
};
