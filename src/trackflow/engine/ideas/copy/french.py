"""The texts in French, formal."""

from typing import Final

from trackflow.engine.ideas.copy.texts import Texts, texts

FRENCH: Final[dict[str, Texts]] = texts("""
demo_request | réserver une démo | Réserver une démo | Souhaitez-vous le voir en direct ? | Choisissez un horaire et nous vous montrons ce que cela change pour votre équipe. | Voyez ce que cela change pour votre équipe
trial_start | commencer un essai | Commencer l'essai | Souhaitez-vous l'essayer ? | Essayez avec vos propres données et voyez si cela vous convient. | Essayez avec vos propres données
newsletter_signup | recevoir notre infolettre | M'abonner | Souhaitez-vous avoir de nos nouvelles ? | Recevez nos nouveautés par courriel. Désinscription à tout moment. | Nos nouveautés, directement chez vous
signup | créer un compte | Créer mon compte | On commence ? | Créez un compte et reprenez ici quand vous voulez. | Tout commence avec votre compte
login | vous connecter | Me connecter | Avez-vous déjà un compte ? | Connectez-vous et reprenez où vous en étiez. | Reprenez où vous en étiez
cart_abandonment | finaliser votre commande | Retour au panier | Votre panier est toujours là | Tout ce que vous avez choisi vous attend. | Votre sélection vous attend
add_to_cart | choisir ce qui vous convient | Ajouter au panier | Vous hésitez ? | Mettez vos favoris au panier et comparez-les tranquillement. | Trouvez celui qui vous convient
checkout_start | passer en caisse | Passer en caisse | Prêt à commander ? | Vérifiez votre panier et passez au paiement. | Votre panier est prêt
purchase | passer commande | Commander | Avez-vous trouvé ce que vous cherchiez ? | Revoyez votre sélection et commandez quand vous le souhaitez. | Trouvez ce qui vous convient et commandez facilement
revenue | finaliser votre commande | Voir ce qui va avec | Votre commande est-elle complète ? | Découvrez ce qui va bien avec votre choix. | Tout ce qui va avec votre choix
lead | demander un devis | Demander un devis | Souhaitez-vous une proposition ? | Dites-nous ce dont vous avez besoin et nous revenons vers vous. | Une proposition adaptée à votre besoin
contact | nous contacter | Nous contacter | Avez-vous une question ? | Écrivez-nous. Une personne vous lit et vous répond. | Posez-nous vos questions, nous répondons volontiers
booking | faire une réservation | Voir les disponibilités | Avez-vous trouvé votre date ? | Regardez ce qui est disponible et choisissez ce qui vous convient. | Trouvez la date qui vous convient
donation | faire un don | Faire un don | Souhaitez-vous aider ? | Chaque contribution compte, petite ou grande. | Aidez-nous à continuer
job_apply | envoyer votre candidature | Postuler | Ce poste est-il pour vous ? | Envoyez-nous votre candidature, nous serons heureux de la lire. | Rejoignez notre équipe
subscribe | choisir une formule | Choisir ma formule | Quelle formule vous convient ? | Comparez les formules et choisissez celle dont vous avez besoin. | Choisissez la formule qui vous convient
download | obtenir le fichier | Télécharger | Souhaitez-vous l'emporter ? | Téléchargez-le et lisez-le quand vous voulez. | Tout en un seul fichier
search | chercher sur le site | Rechercher | Vous cherchez quelque chose ? | Écrivez ce dont vous avez besoin et nous le trouvons. | Trouvez ce qu'il vous faut
cta_click | passer à l'étape suivante | Voir comment ça marche | Souhaitez-vous en savoir plus ? | Regardez de plus près et voyez si cela vous convient. | Voyez ce que cela vous apporte
churn | continuer avec nous | Nous parler | Vous manque-t-il quelque chose ? | Dites-nous ce qui ne vous convient pas encore et nous cherchons une solution. | Tirez davantage de ce que vous avez
""")  # noqa: E501 - one line a goal
