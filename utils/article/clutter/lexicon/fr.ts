import type { Lexicon } from './kinds.ts';

export const fr: Lexicon = {
  related:
    '=pour approfondir|=sur ce sujet|=lire/voir également|=en lien|=à lire|=à voir aussi|=sur le même sujet/thème|=articles recommandés|=vous aimerez aussi|=dans la même rubrique|à lire aussi/également|lire/voir aussi|articles liés/similaires/connexes|vous pourriez aimer|à découvrir/voir aussi|=ne manquez pas|=à ne pas manquer|=pour aller plus loin|=nos autres articles',
  trending:
    '=les plus lus|=le plus lu|=articles les plus lus|=tendances/populaires|=articles populaires|=derniers articles',
  more: '=lire/voir plus|=en savoir plus|=voir tout|=plus/suite|lire la suite',
  advertisement: '=publicité/annonce|=la suite après cette publicité|la suite après la publicité',
  sponsored: '=sponsorisé|=contenu partenaire|contenu sponsorisé',
  promotion:
    '=abonnez/identifiez vous|=s abonner/inscrire|=je m abonne|=se connecter|=connexion|=créer un compte|=soutenez nous|si cet article vous|sans engagement|essai gratuit|accès/en illimité|gratuitement pendant|premier mois|notre application|offre d essai',
  gate: 'réservé aux abonnés|déjà abonné|il vous reste #|cet article est réservé|pour lire la suite abonnez|lire l article complet|pour les abonnés|la suite est réservée',
  newsletter:
    '=infolettre|=adresse e mail|inscrivez vous à|notre newsletter|recevez chaque/gratuitement|votre adresse e mail',
  share:
    '=partager/partagez/partages/suivre/envoyer|=partager sur|=partager cet article|=suivez nous|partager/partagez cet article|=envoyer par e mail|=copier le lien|=j aime|=réseaux sociaux|=par mail|cliquez pour partager|ouvre dans une nouvelle fenêtre|suivez nous sur',
  comments:
    '=commentaires/commentaire/commenter/réagir/répondre|=votre commentaire|=laissez un commentaire|=annuler la réponse|enregistrer mon nom|votre adresse e mail ne sera|champs obligatoires|laisser/ajouter un commentaire',
  author: '=à propos de l auteur|=l auteur|=auteur/auteurs',
  role: 'est journaliste/rédacteur|journaliste au/à',
  source: '=avec afp|=source/sources|article original',
  legal: '=mentions légales|=politique de confidentialité|=conditions générales|tous droits réservés',
  consent: '=accepter/refuser|=tout accepter|des cookies',
  tags: '=mots clés|=étiquettes/thèmes/catégories/catégorie/rubriques/rubrique/sujets|=sur le sujet',
  published: '=publié|=publié/posté le',
  updated: '=mis à jour|=mis à jour le',
  credit: '=crédit/crédits/photographie|=crédit photo',
  reading: '=temps de lecture|=lecture #',
  ago: '=hier|=aujourd hui|=à l instant|il y a # heures/heure/jours/jour/minutes/min/h/mois/ans/an/semaines',
  navigation:
    '=accueil/recherche/rechercher/retour/fermer/suivant|=navigation de l article|=haut de page|=aller au contenu',
  feature:
    '=écouter/imprimer/enregistrer/télécharger/agrandir|=écouter l article|=offrir l/cet article|=lire plus tard|cet article vous a',
  apparatus: '=voir aussi|=références',
  correction: '=correction/rectificatif',
  keypoints: '=l essentiel|=en bref/résumé|=résumé',
  byline: '=par|=propos recueillis par',
};
