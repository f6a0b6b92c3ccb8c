import type { Lexicon } from './kinds.ts';

export const fi: Lexicon = {
  related:
    '=aiheeseen liittyvää|=lisää aiheesta/uutisia|=suosittelemme/suositellut|=muita artikkeleita|=seuraava artikkeli|lue/katso myös|lue lisää aiheesta',
  trending: '=luetuimmat/suosituimmat/tuoreimmat/uusimmat',
  more: '=lisää|=näytä lisää|=jatka lukemista|lue lisää',
  advertisement: '=mainos/mainokset/ilmoitus',
  sponsored: '=kaupallinen yhteistyö|=mainossisältö',
  promotion:
    '=tilaa/tilaajille/kirjaudu/rekisteröidy|=tilaa nyt|=kirjaudu sisään|=luo tili|kuukaudessa|rajaton pääsy|kokeile ilmaiseksi|ensimmäinen kuukausi',
  gate: 'vain tilaajille|oletko jo tilaaja|jatkaaksesi lukemista|tilaajille jutun',
  newsletter: '=uutiskirje/sähköpostiosoite|=tilaa uutiskirje|uutiskirjeen',
  share:
    '=jaa/jaot/seuraa/tykkää/lähetä|=jaa artikkeli/juttu/facebookissa|=kopioi linkki|jaa napsauttamalla|seuraa meitä',
  comments:
    '=kommentit/kommentti/kommentoi|=kirjoita kommentti|=# kommenttia|tallenna nimeni|sähköpostiosoitettasi ei|pakolliset kentät|jätä kommentti',
  author: '=kirjoittaja/kirjoittajasta/tekijä',
  role: 'on toimittaja|on vapaa toimittaja|kirjoittaja on',
  source: '=lähde/lähteet/stt',
  legal: '=tietosuoja/tietosuojaseloste|kaikki oikeudet pidätetään',
  consent: 'käyttää/käytämme evästeitä',
  tags: '=aiheet/avainsanat/asiasanat/kategoriat/kategoria/tunnisteet',
  published: '=julkaistu/julkaistiin',
  updated: '=päivitetty/muokattu',
  credit: '=kuva/kuvat/kuvaaja',
  reading: '=lukuaika|=# min lukuaika',
  ago: '=eilen/tänään|=juuri nyt|# minuuttia/tuntia/tunti/päivää/päivä/viikkoa/kuukautta/vuotta sitten',
  navigation: '=etusivu/haku/hae/takaisin/ylös/sulje',
  feature: '=kuuntele/tulosta/tallenna/lataa|=kuuntele artikkeli/juttu|oliko artikkeli',
  apparatus: '=viitteet|=aiheesta muualla',
  correction: '=oikaisu/korjaus',
  keypoints: '=lyhyesti/tiivistelmä/yhteenveto',
  byline: '=teksti/kirjoittanut',
};
