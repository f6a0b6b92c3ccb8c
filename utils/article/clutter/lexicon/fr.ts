import type { Lexicon } from './kinds.ts';

export const fr: Lexicon = {
  related: '=à lire|=à voir aussi|=sur le même sujet/thème|à lire aussi/également|lire/voir aussi|articles liés',
  trending: '=les plus lus|=le plus lu|=articles les plus lus|=tendances',
  more: '=lire/voir plus|=en savoir plus|lire la suite',
  advertisement: '=publicité/annonce|=la suite après cette publicité',
  sponsored: '=sponsorisé|contenu sponsorisé',
  promotion: '=abonnez vous|=s abonner|=je m abonne|=se connecter|déjà abonné|réservé aux abonnés',
  newsletter: '=infolettre|inscrivez vous à|notre newsletter|recevez chaque',
  share:
    '=partager/partagez/partages/suivre/envoyer|=partager sur|=partager cet article|=suivez nous|=envoyer par e mail',
  comments: '=commentaires/commentaire/commenter|laisser/ajouter un commentaire',
  author: '=à propos de l auteur|=l auteur|=auteur',
  source: '=avec afp|=source/sources',
  legal: '=mentions légales|=politique de confidentialité|tous droits réservés',
  consent: '=accepter|des cookies',
  tags: '=mots clés|=étiquettes/thèmes/catégories/catégorie',
  published: '=publié|=publié le',
  updated: '=mis à jour',
  credit: '=crédit/crédits|=crédit photo',
  reading: '=temps de lecture',
  ago: 'il y a # heures/heure/jours/jour/minutes/min/h/mois/ans/an',
  apparatus: '=voir aussi',
  correction: '=correction',
  byline: '=par',
};
