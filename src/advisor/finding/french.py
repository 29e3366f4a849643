"""French for the search: small words, forms that no ending explains, endings, and what words mean at work."""

from __future__ import annotations

SMALL = """
a ai aie ainsi alors ans apres as au aucun aucune aussi autre autres aux avait avant avec avez avoir avons bien c ca
ce cela celle celles celui ces cest cet cette ceux chez ci combien comme comment d dans de deja depuis des dire dit
dois doit doivent donc du elle elles en encore entre es est et etaient etait ete etes etre eu eux faire fais fait
faut font ici il ils j jai jamais je l la le les leur leurs lors lui m ma mais me meme mes mien mienne miennes miens
moi moins mon n ne ni non nos notre nous on ont ou oui par parce pas pendant peu peut peuvent peux plus pour
pourquoi pourrait puis puisque qu quand que quel quelle quelles quelqu quelque quelques quels qui quil quoi s sa
sais sans se ses si soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une va
vais vers veut veux voici voila vont vos votre voudrais vous y
"""
"""Words that say nothing of a situation."""

FORMS = """
traducteur interprete interpretes, venir vient viens venu venue venus viendra vienne viennent, revenir revient
revenu revenue revienne, tenir tient tenu tenue, obtenir obtient obtenu, convenir convient conviens convenu
conviennent, prevenir previent prevenu aviser avise avisee avises, ecrire ecrit ecris ecrite ecrits ecrivent ecrive,
mettre met mets mis mise, permettre permet permis, transmettre transmet transmis, commettre commet commis, promettre
promet promis, prendre prend prends pris prise prenne prennent, apprendre apprend appris, comprendre comprend
comprends compris comprise, entreprendre entrepris, reprendre reprend repris, recevoir recoit recois recu recue
recus, apercevoir apercu, percevoir percu, voir vois voit vu vue vus verra, revoir revoit revu, prevoir prevoit
prevu prevue, offrir offre offres offert offerte offrent, ouvrir ouvre ouvert ouverte, souffrir souffre souffert,
decouvrir decouvre decouvert, perdre perd perds perdu perdue, vendre vend vendu, rendre rend rendu, attendre attend
attends attendu, entendre entend entendu, repondre repond reponds repondu, mourir meurt mort morte, suivre suis suit
suivi suivie, poursuivre poursuit poursuivi, lire lis lit lu lue, relire relu, croire crois croit cru, craindre
crains craint, joindre joins joint, rejoindre rejoint, dire dis dit, interdire interdit, produire produit, conduire
conduit, traduire traduit, detruire detruit detruite, sortir sors sort sorti sortie, sentir sens sent senti, mentir
ment menti, servir sert servi, dormir dort, courir cours court couru, vivre vis vit vecu, boire bois boit bu, battre
bat battu battue, choisir choisit choisi, finir finit fini, refuser refus, essayer essaie essaye, payer paie paye,
envoyer envoie envoye, renvoyer renvoie, appeler appelle appele, rappeler rappelle rappele, jeter jette, acheter
achete, lever leve, oeil yeux, travail travaux, mail mails, client cliente clientes
"""
"""Words with the forms that their endings do not explain."""

PLURALS = (("eaux", "eau"), ("aux", "al"), ("s", ""), ("x", ""))
"""Endings of a plural, each with what stands in its place."""

ENDINGS = """
issements issement issant ations ation ateurs ateur atrices atrice utions ution itions ition ements ement ments ment
eaient aient antes ante ants ant ance ences ence euses euse eurs eur ives ive ifs if ables able ibles ible iennes
ienne iens ien elles elle els el ales ale al ites ite ages age ions ion iers ier ees ee ent ez er ir is it ai ait
ais era e i
"""
"""Endings that are cut, the first that fits; one only."""

MEANINGS = """
cesser, fin, mettre fin, terminer, arreter, clore, fermer, rompre, lacher, interrompre, conclure, abandonner
ne plus voir, arreter de voir, mettre fin
partir, depart, quitter, demissionner, retraite, conge de maternite, nouvel emploi, changer d'emploi, epuisement
menace, peur, danger, crainte, craindre, insecurite, violence, prejudice, agressif, effraye
agression, frapper, violence, prejudice, arme, battre, coups
harceler, suivre, traquer, violence
securite, abri, proteger, protection, sans danger
ne se presente plus, ne vient plus, absent, absence, manque, retrait, disparu, disparaitre, silence, lapin,
rendez vous manque
repondre, reponse, reagir, silence, sans nouvelles
essayer, tenter, tentative, effort, demarche
honoraires, payer, paiement, impaye, facture, dette, argent, cout, prix, frais, tarif, cher
gratuit, cout, prix, frais
tribunal, juge, ordonnance, cour, obligatoire
avocat, juriste, notaire, avis juridique, juridique
assurance, responsabilite
enfant, mineur, jeune, adolescent, ado, age, moins de 18 ans
parent, mere, pere, garde
ami, demande d'ami, amitie, ajouter
facebook, instagram, linkedin, twitter, tiktok, snapchat, medias sociaux, reseaux sociaux, fb
ajouter, contact, demande d'ami, reseau, invitation
chercher, recherche, google, fouiller, espionner, consulter le profil
demander, consentement, permission
publier, publication, blogue, partager, afficher, blog
temoignage, avis, evaluation, recommandation, commentaire, etoiles, cote
texto, sms, whatsapp, clavardage, message, texte, messenger
courriel, email, mail, message, e mail, pourriel
ecrire, message, contact, communiquer
zoom, teams, skype, video, visioconference, videoconference, camera, visio
en ligne, virtuel, distance, telesante, electronique, numerique, teletravail, internet, teletherapie, telepratique
technologie, techno, electronique, numerique, outil, moyen, informatique
telephone, appel, cellulaire
en personne, presence, face a face, presentiel, bureau
atteinte, fuite, piratage, perdu, vole, sorti, perte, expose
mauvais destinataire, mauvaise personne, mauvaise adresse, erreur, expedie, envoye
ordinateur, portable, appareil, cle usb, tablette
panne, coupure, deconnexion, interruption, flanche, plante, gele, bogue, bug
dossier, note, consigner, documentation, fichier, inscrire, ecrire
conserver, garder, archiver, archives, stocker, combien de temps, duree
annees, duree, conservation
detruire, supprimer, effacer, dechiqueter
acces, lire, droit, voir, consulter
confidentiel, confidentialite, vie privee, prive, secret
divulguer, divulgation, reveler, communiquer, transmettre, remettre, devoiler
assignation, mandat, police, agent, citation a comparaitre, divulgation
suicide, suicidaire, mourir, tuer, automutilation, crise, idees noires
urgence, urgent, crise, 911, ambulance, danger
consentement, accord, accepter, permission, autorisation
aptitude, capacite, apte, inapte, capable, demence
competence, formation, habilete, qualification, expertise, experience, connaissance, cours
depasse, competence, pas forme, limites de ma competence
supervision, stagiaire, stage, etudiant
collegue, confrere, consoeur, pair, coequipier
intimidation, harcelement, denigrer, diffamer, insulter, ragots, rumeur, medire, cyberintimidation, moquer
signaler, denoncer, plainte, rapporter, soulever
imprudent, contraire a l'ethique, faute, incompetent, dangereux
raciste, racisme, prejuge, homophobe, discrimination, sexiste, haine, propos, commentaire, remarque, offensant
valeur, croyance, religion, foi, morale, opinion, conviction
heurter, conflit, desaccord, choquer, blesser, offenser, opposition
objectivite, objectif, neutre, impartial, biais, neutralite
relation duelle, limites, personnel, amoureux, amoureuse, frequentation, frontieres
ex, ancien conjoint, relation personnelle, ex conjoint, ex mari, ex femme, ex copain, ex blonde, intime
famille, parent, cousin, soeur, frere, voisin, connaissance, proche
ancien, ex, passe
conflit d'interets, interet personnel, avantage
province, etranger, hors, pays, territoire, ailleurs, quebec, frontiere, demenager
voyage, vacances, deplacement, etranger
vacances, conge, hors des heures, soir, nuit, fin de semaine, heures de bureau, entre les rendez vous, dimanche,
week end
reorienter, orienter, aiguiller, transfert, transferer, referer, relever, remplacant, substitut, autres services,
trouver quelqu'un
liste d'attente, relever, personne pour, disponible
accepter, accueil, nouveau client, admission, prendre
refuser, decliner, rejeter
besoin, necessaire, utile, requis
but, objectif, progres, ameliorer, resultat
impasse, bloque, n'aide pas, inutile, sans effet, ne marche pas, ne fonctionne pas, pietine, rien ne marche, plafonne
aider, profiter, benefice
site, site web, page, profil, web
photo, image, capture d'ecran, enregistrement, histoire
mot de passe, chiffrement, pare feu, antivirus, securite, crypter
nuage, serveur, application, fournisseur, tiers, plateforme, logiciel, entreprise, ia, chatgpt,
intelligence artificielle, appli
couple, famille, groupe
handicap, sourd, aveugle, incapacite
langue, interprete, traduire, traduction, parler
identite, anonyme, verifier, piece, faux, pseudonyme
politique, regle, protocole, procedure, consigne, directive
plagiat, plagier, copier, citer, ouvrage, sources
faute, faute professionnelle, discipline, punir, sanction, inconduite
obligation, devoir, tenu, exiger
contraignant, force, obligatoire, loi
ordre, organisme de reglementation, college, registraire
permis, inscription, licence, inscrire
decision, decider, choisir, choix
raison, motif
plan, planifier, etape
prevenir, aviser, informer, avertir, preavis
seance, rencontre, rendez vous, entretien, visite, session
derniere seance, derniere rencontre, final, conclusion, adieu, au revoir
conseil, consulter, avis
autoevaluation, audit, evaluer, verifier, liste, examen, auto evaluation
pratique, exercice, travail
culture, origine, contexte
client, patient, usager, beneficiaire
refuse, prefere, reticent, hesite, aime mieux
bloquer, expediteur
prevoir, preparer, planifier
besoin, demande
reussir, resultat, aboutir
efforts, demarche, tentative
continuer, poursuivre, garder
insister, demander, souhaiter, exiger
seule, une fois, unique, plusieurs
commun, partage, cercle
reel, serieux, veritable, grave
faux, fausse, inexact, desobligeant, errone
expert, expertise, specialiste
changer, modifier, nouveau, passer
groupe, cercle, communaute
intervenant, professionnel, travailleur social
plan, etape
coupable, culpabilite, devoir, idee
permis, droit, pouvoir, autorise
fache, hostile, colere, agressif, insulte
numero, inscription, permis
diplome, certificat, titre
publicite, site, temoignage, annonce
echec, flanche, panne
cacher, indice, non verbal
region, rural, eloigne, sur place, urgence
enfant maltraite, danger, proteger, signaler
manitoba, saskatchewan, alberta, colombie britannique, vancouver, calgary, nouvelle ecosse, nouveau brunswick,
terre neuve, yukon, nunavut, montreal, gatineau, moncton > province, autre province, territoire
cuba, mexique, floride, portugal, espagne, italie, france, belgique, suisse, europe, inde, chine, jamaique, haiti,
maroc, liban, new york, usa, etats unis > etranger, pays, voyage, territoire
chalet, croisiere, camping, hotel, aeroport, hiver, soleil > voyage, vacances
ottawa, toronto, hamilton, sudbury, hearst, kapuskasing > ontario
village, hameau, reserve, nord, ferme, ile, campagne, communaute > region, petite ville
maman, papa, belle mere, beau pere, grand mere, grand pere, grands parents > parent, famille
tante, oncle, neveu, niece, belle soeur, beau frere, marraine > famille, connaissance
mari, conjoint, conjointe, epoux, epouse, copain, copine, blonde, chum > couple, conjoint
camarade, entraineur, coiffeuse, coiffeur, garagiste, dentiste, gardienne, proprietaire, locataire > connaissance,
autre relation
patron, patronne, gestionnaire, directeur, directrice, employeur, ressources humaines > superviseur, employeur
infirmiere, infirmier, medecin, docteur, psychiatre, enseignant, enseignante, professeur > tiers, communication
bebe, garcon, fille, fils, treize ans, quatorze ans, quinze ans, seize ans, ecole secondaire > enfant, mineur, age
aine, ainee, agee, vieux, vieille, grand maman, foyer, retraites > age, capacite
iphone, ipad, android, mobile > telephone, appareil, technologie
gmail, outlook, hotmail, yahoo > courriel
telegram, discord, wechat, slack, imessage > message, texto, tiers
dropbox, google drive, onedrive, icloud, sharepoint > nuage, tiers, conserver
webex, google meet > video, tiers
copilot, gemini, claude, transcription, robot > ia, tiers
reddit, pinterest, youtube, balado, tinder, forum > medias sociaux, publier
fige, ecran noir, batterie, redemarrer, couper > panne, interruption
wifi, routeur, modem, bande passante > connexion, internet
visa, mastercard, paypal, interac, virement, cheque, comptant, recu, acompte, remboursement, rabais > paiement,
honoraires
fauche, faillite, pas payer, cassee > honoraires, impaye
placement, investir, commission, ristourne, commanditaire, profit, vendre > conflit d'interets, interet
cadeau, fleurs, chocolats, souper, diner, cafe, mariage, funerailles, fete, inviter, invitation > cadeau,
relation duelle, limites
psychotique, psychose, schizophrene, paranoiaque, delirant, bipolaire, maniaque, depressif, depression, anxiete,
traumatisme, autiste, toxicomane, alcoolique, ivre, soul > diagnostic, clinique
avc, parkinson, begaiement, traumatisme cranien, fauteuil roulant > handicap
surdose, pilules, se couper, pendre, sauter, adieu, mot d'adieu, lettre d'adieu, desespere, idees noires > suicide,
crise, danger
alzheimer, coma, confus, tuteur, procuration > aptitude, inapte
covid, pandemie, confinement > passer au virtuel, distance
couteau, fusil, poing, gifler, gifle, pousser, cracher > arme, violence, agression, danger
crier, hurler, sacrer, furieux, rage, impoli > hostile, menace, propos
rodeur, mon adresse, chez moi, mes enfants, guetter > menace, harceler, peur
abus, abuser, maltraitance, battu, battue, bleus, negligence > enfant maltraite, danger, signaler
aide a l'enfance, protection de la jeunesse, famille d'accueil > enfant, signaler, loi
temoigner, affidavit, audience, proces, garde > tribunal, avocat
enqueteur, caution, probation, prison, liberation > police, tribunal
lprps, phipa, commissaire > vie privee, lois
poursuivre, poursuite, negligence professionnelle > avocat, juridique, assurance
maternite, conge parental, sabbatique, demissionner, mise a pied, promotion, nouveau poste,
depart > quitter mon emploi, nouvel emploi
stage, finissant, mentor > superviser, stagiaire
webinaire, atelier, attestation, cours > formation
diplome, titre, brevet > diplomes, permis
coupable, honte, m'en veux > abandon, culpabilite
deteste, hais, peux plus sentir, degout, revolte, agace, enerve, frustre > objectivite, biais
attire, attirance, embrasser, sexe, sexuel, flirter, liaison > amoureux, relation duelle
epuise, fatigue, deborde, surcharge > epuisement
mal a l'aise, genant, gene, nerveux > hesite, reticent
musulman, islam, chretien, catholique, juif, hindou, sikh, athee, eglise, mosquee > religion, foi
gai, lesbienne, trans, bisexuel, queer, pronoms > genre, orientation, discrimination
noir, asiatique, autochtone, premieres nations, inuit, arabe, immigrant, refugie, nouvel arrivant > origine, race,
culture
avortement, politique, voter, vaccin, complot > valeurs, opinion
boite vocale, sonner, raccrocher, au bout du fil > appel, telephone
anniversaire, noel, paques, voeux, feliciter, condoleances, emoji, merci > message personnel
repondre a tous, saisie d'ecran, faire suivre > partager, publier, message
chemise, cartable, classeur, papier, numeriser > dossier
cle, disque dur, clef usb > stockage, sauvegarde
pirate, hameconnage, logiciel malveillant, rancongiciel, arnaque, fraude, virus > atteinte, piratage, securite
verrou, vpn, connexion, compte > mot de passe, securite
entendre, ecouter, oreille indiscrete > confidentiel, vie privee
melange, trompe, accidentellement, sans faire expres > erreur, atteinte
cambriole, egare, oublie, traine > perdu, atteinte
dire au revoir, adieux, au revoir, se quitter > derniere seance, fin
se debarrasser, congedier, mettre a la porte > fin
decrocher, laisse tomber, tanne, plus envie > retrait, veut arreter
ceder ma place, prendre la suite, s'occuper > releve, transfert
retabli, stable, gueri > plus necessaire, objectifs atteints
semaines, mois > preavis
s'habituer, s'adapter, apprivoiser > adapter, temps
questionnaire, test, inspection, agrement, conforme > audit, liste, conformite
page d'accueil, bio, domaine > site, profil
vrai nom, inconnu, pretend, imposteur, se fait passer > identite, verifier
antecedents, se renseigner, fouiner > recherche
decharge, signature > formulaire, consentement
contrat, entente ecrite > entente
ragot, rumeur, commerage, medire, politesse > collegue, desobligeant
porno, pornographie, nu, images illegales > images illicites
mensonge, faux, calomnie > inexact, desobligeant
analphabete, epeler > lecture, comprehension
espagnol, arabe, mandarin, anglais, langue des signes > langue, interprete
jour de conge, long week end > hors des heures
mon absence, en conge, absent du bureau > crise, en mon absence
noter, coter, evaluer, examiner, inspecter, mesurer
hopital, ambulance, urgences, paramedic > services d'urgence, urgence, securite
appelant, sans nom > anonyme, identite
ordi, pc, mac > ordinateur, appareil
courtoisie, poli, politesse, respect > valeurs, ethique
nouvelle edition, troisieme edition > normes, edition
habiter, vivre, resider, rester, sejour > lieu, endroit
inquiet, inquietude, soucieux > crainte, danger
mentir, menteur, malhonnete, tromper > confiance, relation
derober, voleur, vol > vole, perdu
taire, cacher, dissimuler > divulguer, secret
depliant, feuillet, brochure > informer, expliquer
enceinte, grossesse, chirurgie > conge de maladie, quitter mon emploi
journaliste, media, journal > divulguer, tiers
ivre, drogue, gele > clinique, diagnostic
reporter, annuler, annulation > rendez vous manque, absent
diapositives, presentation, memoire, these > ouvrage, plagiat, exemple de cas
referer, confier, passer a > aiguiller, transfert
premier > 1er
premiere > 1re
deuxieme > 2e
troisieme > 3e
quatrieme > 4e
cinquieme > 5e
sixieme > 6e
intro, introduction, debut
n'aime pas, j'aime pas > antipathie, deteste
quelle regle, contredire, contradictoire > stricte
"""
"""Words that mean much the same at work, a group a line, which may go on after a comma; after `>`,
what the words before it may mean."""
