import type { Lexicon } from './kinds.ts';

export const nl: Lexicon = {
  related:
    'lees ook|lees verder|bekijk ook|=gerelateerd|=gerelateerde artikelen|=meer over|=meer nieuws|=meer artikelen|=zie ook|=ook interessant|=aanbevolen|=lees meer over|=andere artikelen|=volgende artikel|=vorige artikel|=verder lezen|=misschien ook interessant|dit vind je misschien ook',
  trending: '=meest gelezen|=populair|=laatste nieuws|=net binnen|=recente berichten|=uitgelicht|=recent',
  more: 'lees meer|=meer|=bekijk alle|=toon meer|=klik hier|=lees het hele artikel|=meer lezen',
  advertisement:
    '=advertentie|=advertenties|=reclame|lees verder na de advertentie|tekst gaat verder|artikel gaat verder',
  sponsored: '=gesponsord|gesponsorde inhoud|=partnerbijdrage|betaalde samenwerking|=advertorial',
  promotion:
    '=abonneren|=abonneer|=word abonnee|al abonnee|=inloggen|=log in|=registreren|=registreer|=neem een abonnement|=probeer nu|exclusief voor abonnees|alleen voor abonnees|=steun ons|=doneer|per maand|=word lid|maandelijks opzegbaar|verder lezen',
  newsletter:
    '=nieuwsbrief|=nieuwsbrieven|onze nieuwsbrief|schrijf je in|=meld je aan|=aanmelden|je e mailadres|=e mailadres|op de hoogte|in je mailbox|inschrijven voor',
  share:
    '=delen|=deel|=deel dit artikel|=deel via|=deel op|=volg ons|=volg ons op|volg ons op|=volgen|=link kopiëren|=delen via|=versturen',
  comments:
    '=reacties|=reactie|=reageer|=reageren|=# reacties|geef een reactie|plaats een reactie|laat een reactie achter|=geen reacties|wordt niet gepubliceerd|=antwoorden|=beantwoorden|=reactie plaatsen',
  author: '=over de auteur|=auteur|=auteurs|=over de schrijver|alle artikelen van|=meer van',
  role: 'is journalist|is redacteur|is verslaggever|schrijft over|is freelance',
  source: '=bron|=bronnen|=anp|oorspronkelijk verschenen|=belga',
  legal:
    'alle rechten voorbehouden|=privacyverklaring|=privacybeleid|=algemene voorwaarden|=contact|=over ons|=colofon|=fout gezien',
  consent:
    'gebruikt cookies|gebruik van cookies|maakt gebruik van cookies|plaatsen cookies|=accepteren|=akkoord|=weigeren|=cookies accepteren|jouw toestemming',
  tags: '=onderwerpen|=trefwoorden|=categorie|=categorieën|=geplaatst in|=thema s|=meer over dit onderwerp',
  published: '=gepubliceerd|=gepubliceerd op|=geplaatst|=geplaatst op|=datum',
  updated: '=bijgewerkt|=laatst bijgewerkt|=laatste update|=gewijzigd|=laatst gewijzigd',
  credit: '=beeld|=foto door|=afbeelding|=fotograaf|=foto s|=illustratie',
  reading: '=leestijd|=# min leestijd|=# min lezen|=leestijd # min|=minuten leestijd',
  ago: '# minuten geleden|# uur geleden|# dagen geleden|# dag geleden|# weken geleden|# maanden geleden|# jaar geleden|=gisteren|=vandaag|=zojuist',
  navigation:
    '=zoeken|=terug|=terug naar boven|=naar boven|=sluiten|=volgende|=vorige|=nieuws|=naar inhoud|=binnenland|=buitenland|=economie',
  feature:
    '=luister|=luisteren|=beluister|=luister naar dit artikel|=afdrukken|=opslaan|=bewaar|=bewaren|=vergroten|=cadeau geven|=voorlezen|=afspelen',
  apparatus: '=referenties|=externe links|=voetnoten|=inhoud|=ingrediënten|=bereiding|=bewerken',
  correction: '=correctie|=rectificatie|=noot van de redactie|=aanvulling',
  keypoints: '=in het kort|=samenvatting|=kort samengevat|=belangrijkste punten',
  byline: '=door|=geschreven door|=van onze redactie|=van onze correspondent|=tekst',
};
