"""Words that mean much the same at work: who types one also finds what says another. One group a line."""

from __future__ import annotations

from advisor.text import Language

ENGLISH = """
end, terminate, stop, quit, close, cease, discontinue, finish, drop, dismiss, discharge, break off, fire
stop seeing, end the service, end
leave, depart, resign, retire, maternity leave, burnout, new job, move away
threat, threaten, menace, intimidate, scared, afraid, fear, frightened, danger, unsafe, violence, violent, harm, aggressive
attack, assault, hit, violence, harm, weapon, beat
stalk, harass, follow me, violence
safe, safety, secure, protect
no show, missed, absent, ghost, disappear, vanish, withdraw, withdrawn, no longer comes, skip
reply, replied, answer, respond, response, unresponsive, silent, silence, reach
try, tried, attempt, effort
fee, pay, unpaid, payment, invoice, bill, owe, debt, cost, price, money, charge, afford
free, cost, price, fee
court, judge, tribunal, ordered, mandated, order
lawyer, attorney, solicitor, legal, legal advice
insurance, insured, liability
child, kid, minor, underage, teen, teenager, adolescent, youth, young, age
parent, mother, father, custody
friend, befriend, buddy, friend request, add me
facebook, instagram, linkedin, twitter, tiktok, snapchat, social media, fb, social network
connect, add, contact, friend request
search, google, look up, lookup, snoop, spy
post, publish, blog, share, tweet
testimonial, review, rating, feedback, endorsement, recommendation, reference, stars
text, sms, whatsapp, chat, message, messenger
email, e-mail, mail, message
write, message, contact
zoom, teams, skype, facetime, video, videoconference, webcam
online, virtual, remote, telehealth, telemedicine, distance, electronic, digital, teletherapy, virtually, remotely
technology, tech, electronic, digital, tool, medium
telephone, phone, call
face to face, in person, office
breach, leak, hack, lost, stolen, theft, expose
wrong recipient, wrong person, wrong address, by mistake
laptop, computer, device, usb key, tablet
outage, crash, fail, disconnect, freeze, broke, glitch, interruption, drops, cut off
record, file, chart, note, documentation, document, write down
retain, retention, store, storage, archive, how long
years, long, retention
destroy, delete, shred, erase
access, read, right, see
confidential, confidentiality, privacy, private, secret, secrecy
disclose, reveal, release, hand over, divulge, tell, share, breach confidentiality
subpoena, warrant, police, cop, officer, summons, disclosure
suicide, kill, die, dying, self harm, crisis
emergency, urgent, crisis, 911, ambulance, danger
consent, agree, permission, authorize, approve, allow
capacity, capable, ability, incapable, able, dementia
competence, skill, training, qualified, expertise, experience, knowledge, course
out of my depth, competence, skill, beyond my skill
supervise, trainee, intern, student
colleague, coworker, peer, teammate, co worker
bully, harass, defame, disparage, insult, gossip, rumor, rumour, badmouth, mock, cyberbullying
report, whistleblow, denounce, complaint, complain, tell on, raise
unethical, unsafe, misconduct, incompetent, impaired
racist, racism, prejudice, homophobic, discrimination, sexist, hate, slur, offensive, remark, comment
value, belief, religion, faith, moral, opinion, view
clash, conflict, disagree, disagreement, offend, upset
objective, objectivity, neutral, impartial, bias, biased
dual relationship, boundary, personal, romantic, dating
ex, former partner, personal relationship, ex husband, ex wife, ex boyfriend, ex girlfriend, romantic
relative, family, cousin, sister, brother, neighbour, neighbor, acquaintance, know personally
former, past, previous, ex
conflict of interest, personal interest, gain
province, abroad, outside, country, jurisdiction, elsewhere, overseas, quebec, border, moved, another province
travel, trip, vacation, abroad, away
vacation, holiday, after hours, evening, night, weekend, office hours, between appointments, sunday
refer, referral, transfer, redirect, hand off, replacement, substitute, successor, other services, another worker
waiting list, waitlist, alternative, nobody, none available
accept, take on, new client, intake, admission, admit
refuse, decline, reject, turn down, turn away, say no
necessary, required, useful
goal, objective, progress, improve, outcome
stuck, plateau, not helping, useless, unlikely to help, no progress, nothing works, no effect
help, benefit, assist
website, site, web, page, profile, homepage
picture, photo, screenshot, image, recording
password, encryption, firewall, antivirus, secure
cloud, server, app, vendor, third party, provider, platform, software, company, ai, chatgpt, artificial intelligence
couple, family, group
disability, handicap, deaf, blind
language, interpreter, translate, speak
identity, anonymous, verify, id, fake, pseudonym
policy, rule, protocol, procedure, guideline
plagiarism, copy, credit, cite, steal
abandon, dump
misconduct, fault, discipline, punish, sanction
duty, obligation, compelled
binding, force, mandatory, obligatory, law
college, regulator, board, registrar
licence, license, register, registration, permit
decide, decision, choose
reason, ground
plan, step, notice
warn, notify, inform, tell, notice
session, meeting, appointment, visit
last, final, closing, closing session, goodbye
safely, unsafe, safe
advice, consult, opinion
audit, self audit, assess, evaluate, check, checklist, review
practice, work
culture, cultural, background, context
client, patient, service user
refuses, prefers, reluctant, rather not, hesitates, unwilling
block, sender
"""

FRENCH = """
cesser, fin, mettre fin, terminer, arreter, clore, fermer, rompre, lacher, interrompre, conclure, abandonner
ne plus voir, arreter de voir, mettre fin
partir, depart, quitter, demissionner, retraite, conge de maternite, nouvel emploi, changer d'emploi, epuisement
menace, peur, danger, crainte, craindre, insecurite, violence, prejudice, agressif, effraye
agression, frapper, violence, prejudice, arme, battre, coups
harceler, suivre, traquer, violence
securite, abri, proteger, protection, sans danger
ne se presente plus, ne vient plus, absent, absence, manque, retrait, disparu, disparaitre, silence, lapin, rendez vous manque
repondre, reponse, reagir, silence, joindre, nouvelles
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
vacances, conge, hors des heures, soir, nuit, fin de semaine, heures de bureau, entre les rendez vous, dimanche, week end
reorienter, orienter, aiguiller, transfert, transferer, referer, relever, remplacant, substitut, autres services, trouver quelqu'un
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
nuage, serveur, application, fournisseur, tiers, plateforme, logiciel, entreprise, ia, chatgpt, intelligence artificielle, appli
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
derniere, final, conclusion, adieu, au revoir
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
"""

SYNONYMS = {Language.EN: ENGLISH, Language.FR: FRENCH}
