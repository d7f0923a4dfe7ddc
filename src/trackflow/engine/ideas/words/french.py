"""The words by which people name a goal in French."""

from typing import Final

FRENCH: Final = r"""
demo_request = (?:demandes?|reservations?|rendez vous|prises?)(?: (?:de|d'une))? (?:rendez vous de )?(?:demos?|demonstrations?)
    | demos?(?: (?:reservees?|demandees?))? | demonstrations?
    | (?:reserver|demander|reservent|demandent)(?: une)? demos?
trial_start = essais?(?: gratuits?)?
    | (?:inscriptions?|demarrages?) (?:a l'|aux? |d'|en )?essais?(?: gratuits?)?
    | periodes? d'essai | essayer(?: gratuitement)?
newsletter_signup = (?:inscri\w+|abonn\w+) (?:a la|a notre|à la|à notre) (?:newsletter|infolettre|lettre d'information)
    | newsletter | infolettres? | lettre d'information
    | liste (?:de diffusion|d'e ?mails?|e ?mails?)
signup = inscriptions? | s'inscri\w+ | inscrits? | creations? de comptes?
    | nouveaux (?:comptes?|utilisateurs|membres|inscrits) | creer un compte | adhesions?
login = connexions? | se connecter | se connectent | utilisateurs actifs
cart_abandonment = paniers? (?:abandonnes?|perdus?|oublies?|delaisses?)
    | abandons? (?:de|du|des|au) (?:paniers?|commandes?|paiement|tunnel)
    | (?:abandonn\w+|quitt\w+) (?:leur|le) panier
    | recuperer (?:les |des )?paniers?(?: abandonnes?)?
add_to_cart = (?:ajouts?|ajout\w+|mett\w+)(?: (?:plus|d'articles|des produits|de produits|produits|articles))* (?:au|aux|dans le|dans leur) paniers?
    | articles? (?:au|dans le) panier
checkout_start = (?:passages?|passent|passer|arriv\w+) (?:en caisse|au paiement|a la caisse|à la caisse|commande)
    | debuts? de (?:commande|paiement) | checkouts? | tunnels? de (?:commande|paiement)
purchase = achats? | acheter | achetent | acheteurs? | ventes? | vendre | commandes? | commander
    | commandent | conversions? | taux de conversion | nouveaux clients
revenue = chiffre d'affaires | ca | revenus? | panier moyen
    | valeur (?:moyenne )?(?:du|des|de la) (?:panier|commandes?) | depens\w+ plus | recettes?
    | vente croisee | ventes croisees | rentabilite
lead = leads? | prospects? | pistes commerciales | (?:demandes? )(?:de )?devis | devis
    | clients potentiels
contact = contacts? | (?:demandes?|prises?|formulaires?|messages?) de contacts? | nous contact\w+
    | contacter | appels? | (?:demandes? de )?rappels?
booking = reservations?(?: (?:directes?|en ligne|de (?:chambres?|tables?|hotel)))? | reserver
    | reservent | rendez vous | rdv
donation = dons? | donateurs? | donatrices? | donner | donations? | collecte
job_apply = candidatures? | candidats? | postuler | postulent | postulations?
subscribe = abonnements?(?: payants?)? | abonnes? | s'abonn\w+
    | (?:passages?|passer|passent) (?:a|au|à) (?:la |l'offre |un |une )?(?:version |offre |formule |abonnement )?(?:premium|pro|payante?s?|superieure?s?)
download = telechargements? | telecharger | telechargent | installations?
search = recherches?(?: (?:internes?|sur le site))? | rechercher | recherchent
    | (?:utilisation de la |barre de )recherche
cta_click = clics?(?: sur (?:le|les|la|notre|nos)(?: \w+)?)? | cliquer | cliquent | taux de clics?
    | ctr
churn = churn | desabonnements? | resiliations? | resilier | resilient
    | attrition(?: des clients)? | retention(?: (?:des )?clients?)?
    | (?:fidelis\w+|reten\w+|gard\w+)(?: (?:plus|de|les|nos|des))* clients?
    | (?:perdre|perte de|pertes de)(?: (?:moins|de|des|nos))* (?:clients?|abonnes?|utilisateurs?)
    | fidelite | fidelisation | renouvellements?
"""  # noqa: E501 - one pattern a line
