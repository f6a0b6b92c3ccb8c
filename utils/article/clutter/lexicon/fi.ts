import type { Lexicon } from './kinds.ts';

export const fi: Lexicon = {
  related:
    'lue myös|katso myös|lue lisää aiheesta|=aiheeseen liittyvää|=lisää aiheesta|=suosittelemme|=suositellut|=lisää uutisia|=muita artikkeleita|=seuraava artikkeli|=edellinen artikkeli|=saatat pitää myös|=samasta aiheesta|=muut lukivat myös',
  trending:
    '=luetuimmat|=suosituimmat|=tuoreimmat|=uusimmat|=viimeisimmät|=uusimmat uutiset|=pääuutiset|=juuri nyt|=suosittua',
  more: 'lue lisää|=lisää|=näytä lisää|=jatka lukemista|=lue koko juttu|=klikkaa tästä|=näytä kaikki|=katso lisää|=lue koko artikkeli',
  advertisement: '=mainos|=mainokset|=ilmoitus|juttu jatkuu mainoksen|artikkeli jatkuu mainoksen|juttu jatkuu',
  sponsored: '=kaupallinen yhteistyö|=mainossisältö|=sponsoroitu|=yhteistyössä',
  promotion:
    '=tilaa|=tilaa nyt|=tilaajille|vain tilaajille|=kirjaudu|=kirjaudu sisään|=rekisteröidy|oletko jo tilaaja|kuukaudessa|=luo tili|=osta|=liity|=tue meitä|=kokeile nyt|lue rajattomasti',
  newsletter: '=uutiskirje|=tilaa uutiskirje|uutiskirjeen|=sähköpostiosoite|sähköpostiosoitteesi|suoraan sähköpostiisi',
  share:
    '=jaa|=jaa artikkeli|=jaa juttu|=jaot|=seuraa meitä|=seuraa|=kopioi linkki|=tykkää|=lähetä|=jaa facebookissa|seuraa meitä',
  comments:
    '=kommentit|=kommentti|=kommentoi|jätä kommentti|=kirjoita kommentti|=# kommenttia|=ei kommentteja|=vastaa|=keskustele|=keskustelu|ei julkaista|=osallistu keskusteluun',
  author: '=kirjoittaja|=kirjoittajasta|=tekijä|=toimittaja|=kirjoittajat',
  role: 'on toimittaja|on vapaa toimittaja|kirjoittaja on|toimittaja joka',
  source: '=lähde|=lähteet|=stt|=alun perin julkaistu',
  legal:
    'kaikki oikeudet pidätetään|=tietosuoja|=tietosuojaseloste|=käyttöehdot|=ota yhteyttä|=yhteystiedot|=vastaava päätoimittaja|=meistä|=lähetä palautetta',
  consent: 'käyttää evästeitä|käytämme evästeitä|=hyväksy|=hyväksy kaikki|=hylkää|=evästeet|=evästeasetukset|=hyväksyn',
  tags: '=aiheet|=avainsanat|=asiasanat|=kategoriat|=kategoria|=tunnisteet|=artikkelin aiheet|=jutun aiheet',
  published: '=julkaistu|=julkaistiin|=päivämäärä',
  updated: '=päivitetty|=muokattu|=viimeksi päivitetty',
  credit: '=kuva|=kuvat|=kuvaaja|=valokuva|=kuvituskuva|=arkistokuva|=kuvateksti|=lehtikuva',
  reading: '=lukuaika|=# min lukuaika|=lukuaika # min',
  ago: '# minuuttia sitten|# tuntia sitten|# tunti sitten|# päivää sitten|# päivä sitten|# viikkoa sitten|# kuukautta sitten|# vuotta sitten|=eilen|=tänään|=juuri nyt',
  navigation:
    '=etusivu|=haku|=hae|=takaisin|=ylös|=sulje|=seuraava|=edellinen|=uutiset|=siirry sisältöön|=kotimaa|=ulkomaat|=valikko',
  feature:
    '=kuuntele|=kuuntele artikkeli|=kuuntele juttu|=tulosta|=tallenna|=lataa|=toista|=suurenna|=äänestä|=kysely|=lue myöhemmin',
  apparatus: '=viitteet|=aiheesta muualla|=kirjallisuutta|=sisällys|=ainekset|=valmistus|=muokkaa',
  correction: '=oikaisu|=korjaus|=täsmennys',
  keypoints: '=lyhyesti|=tiivistelmä|=yhteenveto|=pääkohdat|=tiivistettynä',
  byline: '=teksti|=kirjoittanut|=haastattelu',
};
