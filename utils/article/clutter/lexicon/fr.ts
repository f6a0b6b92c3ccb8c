import type { Lexicon } from './kinds.ts';

export const fr: Lexicon = {
  related:
    'à lire aussi|lire aussi|à lire également|=à lire|=à voir aussi|voir aussi|=sur le même sujet|=sur le même thème|articles liés|articles similaires|articles connexes|=articles recommandés|=vous aimerez aussi|vous pourriez aimer|=dans la même rubrique|=pour aller plus loin|=nos recommandations|=autres articles|=article suivant|=article précédent|=à découvrir|=contenus liés|=dossier|=notre sélection|à ne pas manquer',
  trending:
    '=les plus lus|=le plus lu|=articles les plus lus|=tendances|=populaires|=articles populaires|=derniers articles|=articles récents|=dernières actualités|=dernières infos|=à la une|=les plus populaires|=en continu|=fil info|=récents',
  more: 'lire la suite|=lire plus|=en savoir plus|=voir plus|=voir tout|=plus|=suite|cliquez ici|=lire l article|=afficher plus|=découvrir',
  advertisement: '=publicité|=annonce|=la suite après cette publicité|la suite après la publicité|=pub|=annonces',
  sponsored:
    '=sponsorisé|contenu sponsorisé|=contenu partenaire|=publi rédactionnel|liens affiliés|en partenariat avec|=partenaires|=proposé par',
  promotion:
    '=abonnez vous|=s abonner|=je m abonne|déjà abonné|réservé aux abonnés|=se connecter|=connexion|=identifiez vous|=créer un compte|=s inscrire|sans engagement|essai gratuit|il vous reste #|cet article est réservé|=soutenez nous|=faire un don|=premium|=abonnement|par mois|offre spéciale|accès illimité|=acheter|télécharger l application',
  newsletter:
    '=infolettre|inscrivez vous à|notre newsletter|recevez chaque|recevez gratuitement|votre adresse e mail|=adresse e mail|votre boîte mail|=je m inscris|vous désinscrire|votre adresse email',
  share:
    '=partager|=partagez|=partager sur|=partager cet article|=partages|=suivez nous|=suivre|=envoyer|=envoyer par e mail|=copier le lien|suivez nous sur|=j aime|=réseaux sociaux|=par mail',
  comments:
    '=commentaires|=commentaire|=commenter|laisser un commentaire|ajouter un commentaire|=réagir|=réactions|=répondre|=aucun commentaire|=# commentaires|ne sera pas publiée|=vos commentaires|=voir les commentaires|=poster un commentaire|=# réactions',
  author: '=à propos de l auteur|=l auteur|=auteur|=auteurs|tous les articles de|=du même auteur|=biographie',
  role: 'est journaliste|est rédacteur|journaliste au|journaliste à|est l auteur|rédacteur en chef|=envoyé spécial',
  source: '=avec afp|=source|=sources|article original|publié initialement|avec l afp|=avec agences|=d après',
  legal:
    'tous droits réservés|=mentions légales|=politique de confidentialité|=conditions générales|=contact|=contactez nous|=données personnelles|=qui sommes nous|=plan du site|=signaler une erreur|reproduction interdite|=droits de reproduction|=cgu',
  consent:
    'des cookies|=accepter|=tout accepter|=refuser|=paramétrer|votre consentement|=continuer sans accepter|=j accepte|contenu externe',
  tags: '=mots clés|=étiquettes|=thèmes|=catégories|=catégorie|=rubriques|=rubrique|=sujets|=sur le sujet|=classé dans|=publié dans|=étiqueté|=thématiques',
  published: '=publié|=publié le|=posté le|=date|=mis en ligne|=publié par|=paru le|=écrit le',
  updated: '=mis à jour|=mis à jour le|=modifié|=modifié le|=mise à jour|=dernière mise à jour|=actualisé',
  credit:
    '=crédit|=crédits|=crédit photo|=photographie|=légende|=crédits photo|=photo d illustration|=illustrations|=capture d écran|=dr',
  reading: '=temps de lecture|=lecture #|=lecture # min|=# min de lecture|min de lecture|=# vues|=# mots',
  ago: 'il y a # heures|il y a # heure|il y a # jours|il y a # jour|il y a # minutes|il y a # min|il y a # h|il y a # mois|il y a # ans|il y a # an|il y a # semaines|=hier|=aujourd hui|=à l instant',
  navigation:
    '=accueil|=recherche|=rechercher|=retour|=haut de page|=aller au contenu|=fermer|=suivant|=précédent|=actualités|=actualité|=politique|=économie|=monde|=culture|=société|=santé|=page d accueil|=vidéos|=météo|=retour en haut|=page # sur #|=vous êtes ici',
  feature:
    '=écouter|=écouter l article|=imprimer|=enregistrer|=lire plus tard|=télécharger|=agrandir|=offrir l article|=offrir cet article|=chargement|=sauvegarder|=ajouter aux favoris|=classer|=sondage|=voter|=traduire|écouter cet article',
  apparatus:
    '=voir aussi|=références|=notes et références|=liens externes|=bibliographie|=sommaire|=articles connexes|=ingrédients|=préparation|=modifier',
  correction: '=correction|=rectificatif|=précision|=note de la rédaction|=ndlr|une version précédente',
  keypoints: '=l essentiel|=en bref|=en résumé|=résumé|=ce qu il faut retenir|=points clés|=à retenir|=les faits',
  byline: '=par|=propos recueillis par|=de notre correspondant|=écrit par|=rédigé par|=et|=la rédaction|=de',
};
