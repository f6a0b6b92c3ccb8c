import type { Lexicon } from './kinds.ts';

export const nl: Lexicon = {
  related:
    '=gerelateerde berichten/artikelen|=berichtnavigatie/gerelateerd|=meer over/nieuws/artikelen|lees ook/verder|bekijk ook|=lees/bekijk ook|=misschien ook interessant|=mis niet|=gerelateerde artikelen|=meer over dit onderwerp',
  trending: '=meest gelezen|=populair|=laatste nieuws|=net binnen',
  more: '=meer|=bekijk alle|=toon meer|lees meer',
  advertisement: '=advertentie/advertenties/reclame',
  sponsored: '=gesponsord|gesponsorde inhoud',
  promotion:
    '=abonneren/abonneer/inloggen/registreren/registreer|=word abonnee|=log in|=neem een abonnement|onbeperkt/onbeperkte toegang|gratis proberen|eerste maand',
  gate: 'alleen/exclusief voor abonnees|al abonnee|om verder te lezen|om dit artikel te lezen',
  newsletter: '=nieuwsbrief/nieuwsbrieven|onze nieuwsbrief|schrijf je in',
  share:
    '=delen/deel/volgen/versturen|=deel dit artikel|=deel via/op|=volg ons|=link kopiëren|=delen via|klik om te delen|wordt in een nieuw venster geopend|volg ons op',
  comments:
    '=reacties/reactie/reageer/reageren|=# reacties|mijn naam e mail|je e mailadres wordt|vereiste velden|geef een reactie',
  author: '=over de auteur|=auteur/auteurs',
  role: 'is journalist/redacteur/verslaggever',
  source: '=bron/bronnen/anp',
  legal: '=privacyverklaring/privacybeleid|alle rechten voorbehouden',
  consent: 'gebruikt cookies|gebruik van cookies',
  tags: '=onderwerpen/trefwoorden/categorie/categorieën|=geplaatst in|=thema s',
  published: '=gepubliceerd|=gepubliceerd op',
  updated: '=bijgewerkt|=laatst bijgewerkt',
  credit: '=beeld/afbeelding|=foto door',
  reading: '=leestijd|=# min leestijd',
  ago: '=gisteren/vandaag/zojuist|# minuten/uur/dagen/dag/weken/maanden/jaar geleden',
  navigation: '=zoeken/terug/sluiten/volgende|=terug naar boven|=naar boven',
  feature:
    '=luister/luisteren/beluister/afdrukken/opslaan|=luister naar dit artikel|was dit artikel nuttig|vond je dit artikel',
  apparatus: '=referenties|=externe links',
  correction: '=correctie/rectificatie',
  keypoints: '=in het kort|=samenvatting|=kort samengevat',
  byline: '=door|=geschreven door',
};
