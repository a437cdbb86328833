"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -3|application_form -5|author_contract -10|author_note -13|bank_details -2|chain_of_title -4
character_descriptions -5|company_presentation -8|company_registration -3|contents_checklist -3
coproduction_agreement -9|correction_notice -3|cover_letter -6|cv_bio -7|declaration_honour -7
deminimis_declaration -3|development_budget -6|development_finance_plan -5|development_schedule -5|director_note -11
documentary_treatment -11|episode_outlines -5|filmography -5|funding_decision -5|graphic_bible -2|identity_document -1
invoice -2|letter_of_intent -9|logline_pitch -2|mandate -3|market_study -4|marketing_strategy -9|moodboard -2
narrative -26|option_agreement -10|other_paper -4|pitch_deck -2|poster_pre -1|press_kit -2|previous_works_links -2
producer_note -13|production_budget -5|production_finance_plan -5|project_sheet -6|script_report -4|series_bible -5
sme_test -3|source_work -4|step_outline -4|storyboard_animatic -2|supplier_quote -4|tax_social_certificate -2
video_teaser -1|walloon_spend_note -8"""

WORDS = """
0 0:2 1:6 2:3 5:3 9:5 10:1 11:1 15:3 16:13 17:7 18:3 21:8 22:1 24:3 26:2 30:1 31:-2 33:-16 34:3 35:1 40:-4 41:7 42:6 43:3 45:1 46:3 47:1 48:5 49:6 50:4 53:-2
00 0:5 1:1 2:-1 5:2 6:2 8:3 9:2 10:2 12:1 13:-2 14:-2 16:8 17:9 18:2 22:6 23:3 25:4 26:5 27:-4 30:1 31:3 33:-20 34:-2 35:2 40:-6 41:9 42:6 43:4 45:0 46:4 48:2 49:3 50:4 53:3
000 0:7 1:2 2:0 7:-3 8:2 10:-1 11:1 12:1 15:6 16:15 17:12 22:0 23:3 26:5 27:-3 30:1 31:4 34:3 40:-6 41:15 42:14 43:2 46:5 50:7 53:7
0000 0:5 1:-1 2:-3 4:7 5:7 7:7 8:5 10:-1 13:16 14:-1 15:9 18:10 20:-6 22:16 23:0 25:5 26:7 27:-3 31:0 33:-16 34:2 47:4 50:5 51:4 53:8
00000 26:55 51:43|000000 0:16 8:17 10:22 25:44 47:17|05m 53:53|0m 53:53|10m 22:64|13h 35:65|14m 31:52|153k 22:57
162k 22:64|164k 43:55|16h 35:65|180k 41:56|18h 35:65|18h00 35:65|19k 40:47
1er 1:15 2:7 5:18 8:19 27:12 34:37 35:17 40:2 41:16 43:15|1h 33:35|1m 14:25 31:23 40:18 41:27 43:26|200k 10:53
20s 49:59|215k 41:56|22h 33:35|22k 22:64|23h10 14:61|252k 41:56|25k 31:52|260k 41:56|27th 14:41 33:20|2cv 33:35
2d 24:44 40:5 43:35|2e 18:37 33:9 40:24 51:43|2m 46:59|2nd 16:43 24:47|2roues 39:71|30bis 51:69|31e 19:56|31m 41:56
33m 42:44 53:40|355k 41:56|35m 40:34 41:43|35s 31:52|396k 41:56|39k 22:64|3a 9:69|3b 9:55 33:22|3h20 36:70
3rd 16:43 43:42|3scenes 52:71|402k 46:59|40k 16:62|410k 41:56|42a 35:65|44m 41:56|480k 41:56|488k 22:64|4b 31:58
4k 10:43 43:49|4th 34:51|4x52 22:57|540k 41:56|5e 31:58|60k 43:55|612k 41:56|61k 22:57|62e 33:22 49:56|640k 22:64
6609290m2903010bel660929000007 25:71|6e 45:49 48:52|6h30 35:65|6h45 35:65|6k 10:53|6x45 22:57|70k 27:53|71k 22:64
720k 41:56|7b 1:56|7h 33:35|7h05 35:65|7h15 35:65|7h2k 51:69|7h30 35:65|820k 53:53|8h 35:65|8h00 35:65|8m 31:52
8x50 22:57|900k 22:57|911k 46:59|930k 41:56|96k 22:64|9h 35:65|9k 36:60|9m 7:41 14:41
a 1:0 2:-2 3:3 5:3 6:1 7:3 10:-3 12:0 13:5 14:1 19:-2 20:-2 21:1 23:2 27:3 28:2 29:2 31:0 33:0 34:0 35:2 40:2 44:3 45:2 50:1 53:0
a1 9:55 12:50|a2 9:48 26:49 37:50|a3 9:69|a4 33:28|aachen 10:16 17:18 22:25 34:22
aan 1:4 2:1 3:0 5:4 7:-2 10:2 12:-1 13:-1 17:1 19:0 20:0 21:0 22:0 23:0 26:3 27:6 29:1 30:6 31:2 32:2 33:7 34:-3 35:0 40:-6 44:1 48:4 50:1 53:-3
aanbevelingen 30:51|aandacht 12:36 27:33|aandachtspunten 44:50|aandeel 10:27 42:43|aandeelhouders 46:51
aandelen 10:33 14:37|aangaan 29:51|aangetekende 34:46|aangetrokken 27:46|aangevraagd 17:50|aangeworven 33:28
aangiften 51:52|aanhangsel 2:46|aankomen 3:41|aankomst 35:49|aankomt 33:28|aankoop 27:33 35:37|aanmeren 33:28
aanmerking 2:33 23:37|aanpak 19:44|aanstellen 2:46|aantal 46:39 50:38|aantrekken 3:41|aanvaard 2:26 23:30 29:31
aanvaarding 2:46|aanvraag 1:11 12:22 17:24 23:18 27:6 29:24 40:4|aanvraagformulier 1:51|aanvragen 23:49
aanvrager 1:38 10:16 12:18 40:14|aarhus 19:50|ab 2:9 21:12 23:11 31:10 33:9 34:10 40:7|abaissent 33:35
abandoned 33:20 36:47|abattre 33:35|abbe 21:51 45:49|abbreviated 0:60|abend 11:24 33:16 40:17|aber 20:23 21:26 33:11
abgabe 2:28 23:26 31:15|abgefertigt 33:29|abgegeben 51:46|abgenommen 2:41|abgerissen 33:29|abgeschafft 28:46
abgeschlossen 45:44|abgeschlossener 45:44|abgestimmt 33:29|abgezogen 33:29|abitur 13:43|ablauf 5:33 18:32
ablaufplan 2:41|able 14:41 19:37|ablehnen 40:39|ablette 35:65|ablieferung 2:33 22:27|abmelden 35:45|abnahme 2:41
aboard 33:20 40:34|abonnement 35:65|abonnes 31:58|abord 3:16 7:12 13:13 19:8 20:16 31:10 33:14 40:13|aborder 40:50
about 3:20 6:3 7:1 13:9 19:-3 20:14 22:4 23:10 28:7 29:6 31:-1 33:-9 38:13 40:6 43:2 48:11 53:7|abouti 40:50
aboutie 27:60|aboutit 27:60|above 2:9 5:15 7:11 20:8 26:17 33:0 34:8 35:16 40:4 41:13 42:14 51:17|abrechnung 18:44
abrege 0:68|abridged 0:47 47:44|abroad 7:54|abrufe 22:44|abschluss 9:27 13:25 18:26|abschlusses 35:45|abschnitt 1:44
abschnitte 1:44|abschreibungen 0:46|absence 14:42 48:49|absent 19:43 20:40|absentia 33:33|absichtlich 33:29
absichtserklarung 17:26 27:23 42:26|absolument 33:35|abspann 2:23 19:22 44:26|abstient 10:56|abstimmung 21:44
absurde 33:35|abwarten 20:41|abwickeln 33:29|abzug 26:46|abzuschliessen 12:44|academy 13:46 31:39|accent 6:48 33:16
accents 19:56|accept 29:59|acceptance 2:41 50:42|acceptation 2:43 18:33 29:40
accepte 1:21 2:13 18:22 20:12 23:22 29:26 33:6 34:22|accepted 23:43 29:46|acceptent 2:41 3:40|accepter 1:63
acceptes 2:55|acces 7:35 52:65|access 12:19 20:14 27:24 40:10 43:18 45:16 51:24 52:24|accessible 40:48
accessibles 40:50|accessoires 24:69|accident 33:35|accompagnants 31:58|accompagne 33:22 40:37|accompagnee 31:58
accompagnement 16:48 44:53|accompagnons 7:52 20:33|accompanying 20:51
accord 2:9 9:10 10:24 14:2 17:6 18:13 20:-5 23:5 27:15 34:24 35:6 39:12 40:-8 42:14 50:22
accorde 2:21 17:31 19:23 23:30 34:33|accorder 23:51 28:56|accordes 17:51 34:41|accordeuse 28:69
account 0:14 4:33 10:23 16:11 23:11 26:23 33:-13 34:25|accountant 0:25 7:20 15:25 40:13 41:35|accounting 26:60
accounts 0:28 9:28 10:22 18:25 35:27 46:27|accourt 33:35|accourue 33:35|accroche 28:48 37:50 44:45|accueillir 27:60
accurate 14:54|accusation 3:53|accuse 3:27 12:37 33:22|accuses 29:48 33:24|achat 16:28 22:31 31:25 34:33 35:32
achete 2:28 31:32 33:9 34:28|acheter 34:54|acheteurs 40:50|achetons 34:54|acheve 21:65|achever 2:34 12:56
achille 33:35|achse 19:40|acht 19:8 20:18 27:18 31:11 33:-3 45:22|achter 33:24 48:23|achteraf 40:43|achteren 35:49
achtergronden 22:49|achterlichten 33:28|achterzijde 35:49|achtige 13:48|achttien 33:4 34:34 40:20|achtundsechzig 33:29
achtzehn 34:34 40:20|achtzigtausend 40:39|acknowledged 34:51|acompte 50:66|acquerir 27:29 34:50|acquire 34:51
acquires 33:33|acquis 2:7 5:29 17:33 34:17 40:13 42:40 43:15|acquise 17:65|acquises 2:41 20:40|acquisition 34:54
acquisitions 27:52|acquitted 33:33|across 3:36 33:20|act 3:32 33:16 44:27|acte 2:9 3:19 5:20 8:41 9:23 33:6 44:32
acter 11:67|actes 5:45 31:37 33:14|acteur 19:56|acteurs 19:41 33:-14 40:1 43:15 45:12 52:18|acteursregie 13:48
actief 8:51|actif 0:60 8:40 52:32|actifs 0:68|acting 14:34 19:30 34:31|action 3:24 20:25 21:35 40:28
actionnaire 7:47 14:48|actionnariat 46:69|actions 8:54 10:43|activa 0:51|activation 31:58|active 7:32 8:55
activite 14:53 16:41|activites 1:33 8:50 14:31 35:35|activities 8:60|activity 8:60|actor 13:35 27:32 40:27
actors 19:40 40:18 41:27|actrice 13:28 19:18 27:35 40:13|actrices 19:56|actualite 40:50|actuals 16:56
actuellement 3:53|ad 20:38 22:44|ada 22:57|adaptable 31:58|adaptation 2:31 3:2 5:15 30:15 34:42|adaptations 30:66
adapter 3:40 34:41|add 44:57|addition 28:48 33:27|address 3:17 24:28 33:12 48:25 52:29|addressed 33:33|addressee 34:51
addressees 27:53|addresses 33:33|adem 27:32 32:29 42:28|ademt 33:28|adieu 20:54|adjoindre 2:55|adjoint 45:63
adjuster 33:25 45:35|administered 5:58|administrateur 8:44 10:14 14:30 23:30 29:27 34:12
administrateurs 8:46 10:35 29:46|administratie 1:51|administratif 19:56
administration 1:31 7:28 8:35 14:18 18:20 23:20 29:35|administratrice 7:39 14:40 29:46|administratrices 14:61
admirable 44:66|admired 23:56|admis 23:64|admissions 22:40 31:42|adolescent 45:63|adolescents 19:35 20:33 33:14
adr 18:63|adresse 8:35 31:38 33:3 43:40|adressee 27:60|adresser 12:64|adresses 31:58|adult 40:47|adultes 13:48 33:22
adults 31:39 43:42|advance 27:40 42:44|advanced 7:54|adventure 22:57|advice 16:23 20:18 26:26 34:18 44:23 50:33
advies 16:32 30:23 44:34|adviser 29:59|advocaat 16:48|ae 23:64|aeriennes 20:54|aeropost 27:53|aerts 22:49
af 7:8 12:8 16:8 20:13 21:10 23:10 33:12 50:9 53:7|afar 19:50|affaire 30:53 33:22|affaires 0:38 7:37 46:55
affairs 51:60|affectees 17:65|affiche 2:11 16:10 18:11 31:30 33:-6 37:28 40:0 43:20 50:14|affichent 33:35
affiches 26:70|affilies 2:55|affluence 31:58|afford 3:49|afgeleverd 51:52|afgelost 10:46|afgeronde 45:51
afgeschaft 33:28|afgesloten 33:28|afhalen 35:49|afhankelijk 27:46|afl 13:20 16:13 21:38 43:21
aflevering 2:13 18:11 19:5 21:33 33:-11 45:26|afleveringen 2:14 3:9 13:16 18:18 21:18 43:17 45:19|afmaakte 3:41
afraid 3:41 33:12|afrique 10:56|afschrijvingen 0:51|afsluiting 18:50|afspraken 10:46
after 0:9 2:22 13:4 18:13 19:6 21:7 31:18 33:1 35:8 42:13 43:4 44:13 45:5|afternoon 12:56|afterwards 3:36 33:20
afwijking 19:44|afwijzen 2:46|ag 0:68|again 6:17 19:21 22:18 33:19 34:12|against 2:34 27:27 33:14
age 1:24 6:24 19:14 30:35 43:34 44:25|agence 4:37 10:7 21:15 23:14 33:5 34:15 38:19 42:14 45:13 50:17 53:13
agency 10:28 17:32 30:32 42:32|agenda 27:26 33:-2 35:42|agent 2:3 6:12 27:8 29:23 31:18 33:4 34:8 40:14 42:14
agents 31:52|agentur 53:42|ages 33:16 45:47|agissant 12:37 14:35 29:41 34:28|agit 12:64|agnes 34:42|agnieszka 35:59
ago 3:20 7:25 20:22 40:30|agrafes 26:70|agree 1:30 2:19 10:21 29:33 34:25|agreed 10:26 20:13 27:38 34:13 50:20
agreee 7:60|agreement 2:18 5:23 10:19 20:0 23:22 27:2 33:-11 34:25 35:8|agreements 1:30 5:33 6:31 12:30
agreer 12:46 23:46 27:29|agrees 10:40 33:20|agrement 27:60|agricole 45:63|ahead 7:26 31:24 34:32 47:29|ahlers 27:46
ai 1:1 3:41 11:6 12:19 14:4 19:13 20:4 23:2 27:-2 40:-6 44:12 47:12|aicha 20:47|aid 10:9 13:11 14:37 15:38 23:12 40:3
aide 1:20 3:1 6:5 12:3 14:25 15:8 17:28 22:3 23:27 28:16 29:20 35:4 40:-3 42:17 43:2 51:9 53:0|aider 3:40 40:37
aides 1:27 14:26 15:62|aient 44:66|aigle 13:61|ailleurs 2:21 19:23 20:20 53:48|aim 31:52|aimablement 33:35|aimait 3:53
aime 3:27 6:32 21:20 23:19 31:13 33:9 44:22|aimer 3:40 6:52|aimerais 3:53|aimerait 40:50|aimerions 27:60|aine 33:35
ainsi 12:64|air 33:30 38:43|aisha 20:45|ait 2:34 3:32 31:37|aix 10:56|ajoute 2:55|ajoutee 20:54|ajusteur 13:61
akkoord 27:29 34:21 50:34|akkordeon 13:43|aksoy 3:23 16:31 22:34 27:29 43:32|akt 44:44|akte 3:13 8:22 33:16 44:21
akten 48:44|aktenarchiv 33:29|aktennummer 1:44|aktenschranke 33:29|aktenzeichen 1:32 23:31|aktiv 8:45|aktiva 0:46
al 6:8 7:13 22:15 33:15 40:9 43:7 53:5|alain 33:35|alarme 33:35|album 3:16 12:26 16:24 18:26 19:18 31:20 34:26
albums 3:17 5:30 13:25 32:35 34:18 40:14 43:27|alcool 31:58|aldous 10:22 12:24 13:23 14:22 43:23 50:26
aleas 16:48 40:24 41:38|alerte 7:47 45:49|alexiens 20:54|algemeen 41:49|algemene 8:21 16:18 35:30 41:19 46:22
alias 22:64|alibi 33:33|aligne 11:67|alignes 32:71|alizee 34:54
all 2:-3 3:1 5:12 6:11 7:-1 10:-1 12:6 15:5 16:2 17:2 19:-5 20:-3 21:3 27:-2 31:1 32:5 33:-1 34:9 35:4 40:-2 41:7 42:2 45:5 46:5 47:8 48:3 51:5
allait 33:35|alle 1:8 2:4 5:4 7:5 8:4 11:4 12:6 13:2 14:2 21:3 29:4 33:0 34:0 35:7 40:5 47:10 51:13
allebei 10:27 13:29 33:9|allee 33:35|alleen 3:9 7:7 19:11 20:4 21:9 29:10 31:6 33:12|alleenstaande 33:28
allein 10:17 19:15 20:15 29:19 33:3|alleinige 34:42|allem 33:29|allemagne 31:58|allemand 13:26 22:34 40:16 43:27
allemande 10:30 16:35 22:38 42:38|allen 5:26 31:23 33:11|aller 3:46 33:14|allerheiligen 18:50
alles 2:12 3:0 12:14 14:10 16:4 18:5 29:12 33:5 38:7 42:6 44:5 49:7|alleud 4:70|allgemeine 35:33 41:32|allied 34:51
allington 47:57|allons 40:50|allouer 23:64|allow 30:58|allows 2:52|allume 24:48 33:14 48:44|allumer 33:35
allumette 33:35|alone 2:8 6:21 10:18 19:15 20:7 29:24 31:7 33:2 46:15|along 33:33|alors 3:13 20:13 33:24 40:10 47:27
aloud 44:57|alpes 19:56|alphabetical 2:52|alphabetisation 13:61|alpin 19:56|already 1:24 19:18 33:12 40:15 43:23
als 2:-1 3:1 6:4 7:2 10:-1 12:3 13:3 18:0 19:5 20:-2 27:9 28:6 30:0 31:-1 33:2 34:-1 35:4 40:0 44:0 47:0 50:1 53:-3
also 2:18 3:15 18:22 27:18 31:17 33:10|alsof 33:28|altar 33:33|alte 11:27 33:11 47:26|altenheimen 18:44
alter 19:18 32:23 33:6 40:16|alternatif 40:50|alternative 45:56|altijd 7:31 24:24 33:12
altitude 1:21 10:14 13:19 23:22 27:29 33:5 41:23 42:22|altogether 33:33|altrosa 19:40|always 3:29 7:34 45:35
alzette 10:56|am 1:2 2:-1 3:-4 4:4 5:9 10:7 12:1 13:5 14:1 19:2 20:8 23:1 31:0 33:7 34:0 40:-3 45:2 47:5 51:4
ama 7:30 12:41 38:35|amant 33:35|amants 13:48 22:51|amateur 33:35|amateurfilms 20:45|amateurs 13:36 31:44
ambassadeurs 31:46|ambiance 32:71|ambiances 32:71|ambitieus 6:37 40:31|ambitieuse 6:66|ambitieux 40:50
ambition 7:47 40:37|ambitious 6:43 40:34|ambulance 33:35|ambulancier 20:54|ambulant 33:35|amel 53:42|amendment 2:52
americaine 10:56|amerique 31:58|amerongen 27:53|ami 3:40 28:56|amical 10:56|amicalement 27:60|amina 43:63
amis 7:47 27:46|amities 27:60|among 23:36 33:12 44:36|amont 33:35|amorce 16:62|amortie 16:62|amortissements 0:68
amount 1:30 15:28 16:15 17:15 23:25 26:18 27:11 43:13|amounts 0:45 23:33 29:35|amour 33:35|amoureux 33:22 45:49
amt 1:21 13:21 33:6 45:21|amtsstube 33:29
an 0:4 2:-5 3:-2 5:8 7:2 10:-4 11:2 12:0 13:1 14:3 19:-2 20:4 26:3 27:5 28:3 31:2 33:3 34:2 35:2 40:6 44:5 45:1 46:2 53:-4
anais 53:61|analyse 30:53 31:25 40:17 50:33|analyses 33:33|analysis 30:58|analytique 8:67|anamorphiques 19:56
anatole 3:20 33:32|anbei 17:45|anchors 45:56|ancien 6:32 7:34 11:34 19:11 21:20 33:2 53:16
ancienne 7:39 11:34 27:26 45:29 53:28|anciens 3:17 6:30 19:20 20:18 33:19|ancion 9:39 11:37 12:33 16:31 29:37
ancrage 9:48 53:53|ancrees 7:60
and 0:1 2:3 3:2 6:1 7:5 10:1 12:1 13:4 14:4 16:1 18:0 19:2 20:-2 21:0 23:-1 27:4 29:3 31:0 33:-1 34:3 38:3 40:3 41:1 47:1 53:0
andere 2:8 6:19 10:26 20:6 33:-5 38:13 49:12|anderen 33:17 46:33|anderlecht 20:54|andermans 40:43
anders 3:21 20:23 33:-3 34:21|anderswo 53:42|anfang 6:21 7:19 18:21 33:6|anfangs 19:40|anfrage 50:45|angaben 14:43
ange 6:31 25:44 33:7 48:32|angebot 16:17 18:17 40:11 50:32|angefangen 3:40|angefordert 40:39|angefragt 42:45
angelehnt 33:29|angenommen 23:25 29:26 50:27|anges 31:52|angezeigt 5:45|anglais 13:48 16:48|anglaise 16:48 33:9 43:36
angle 40:31 49:51|angouleme 10:36 16:34 40:29|angst 6:24 30:25 33:14|anhalt 38:45|anim 52:71
animal 16:27 20:22 31:23 40:18 50:29|animals 6:36 41:36 45:35|animate 53:53|animated 1:27 22:28 24:31 43:26 45:27
animateur 13:61|animateurs 0:68|animatic 9:15 16:12 18:12 30:13 31:8 36:15 40:3 42:13 43:11 49:36|animatics 41:56
animatie 1:19 7:16 13:16 24:19 27:14 40:12 41:17|animatiecommissie 44:50|animatiefilm 34:34 43:37
animatiemarkt 16:35 18:37|animatiereeks 45:51|animatiestudio 7:48
animation 1:29 2:-4 7:8 13:1 16:9 18:8 19:9 24:20 34:4 40:14 41:11 42:5 43:7 45:2 46:7 50:6 53:1|animations 33:33
animationsserie 45:44|animationsstudio 7:42|animatique 16:31 19:26 43:32 49:39 52:41|animators 41:43 53:40
animatrice 13:61|animaux 41:64|anime 16:62|animee 34:54|animer 19:56|animera 19:56|ankreuzen 1:44
anlage 2:28 11:24 34:20|anlagen 1:32 11:22 30:22|anlagenverzeichnis 9:45|anlagevermogen 0:46|anmeldung 35:45
anmerkungen 11:27 18:26 19:22|annahme 29:45|annahmen 30:45|anne 14:27 22:45 53:18
annee 6:19 13:14 20:7 22:28 31:22 33:-12 34:25 38:22 45:16 53:14|annees 15:37 32:38 33:3 40:36
anneloes 2:24 3:12 10:17 33:-1 34:17|annex 30:58
annexe 1:9 2:3 5:6 7:0 9:26 10:19 11:14 12:12 14:9 16:10 17:25 18:12 31:6 33:-19 40:3 41:5 42:5 46:9 53:1
annexed 10:53|annexes 1:46 8:30 9:31 30:28 35:27|annick 15:50 25:62|anniversaire 34:54
annonce 21:29 31:42 33:-1 35:29 48:29|annoncees 20:54|annoncer 23:64|annonces 16:62|annonceurs 7:60|announced 44:57
announces 33:20 35:46|annual 0:32 8:32 46:49|annuel 35:44 46:61|annuels 0:68|annulation 34:41 35:52|annule 11:67
annuleren 35:49|anonyme 7:27 10:24 33:21|another 21:29 33:16 34:22 45:27|anrechenbar 34:42
ans 2:3 3:9 6:26 7:4 13:3 15:7 20:4 28:3 30:14 31:14 33:8 35:3 40:2 43:1 45:1 53:3|ansay 16:48 40:37|ansehen 52:46
ansgar 27:42|ansprechpartner 43:44|answer 17:13 20:16 29:24 31:17 33:8 40:18 48:13|answered 33:33|answers 1:28 33:28
antagonist 6:31 44:51|antagoniste 44:59|anteil 17:23 42:39|anteile 10:37 14:21|anteilen 10:42
antenne 7:27 27:26 31:25 40:29 53:28|anterieure 34:54|anterieures 14:61|anterieurs 1:63|anteriorite 5:66|anthony 33:33
anticipees 42:64|anticipes 12:64|antiquar 33:29|antoine 12:50 19:43|antrag 1:17 12:9 17:18 23:22 27:7 29:18
antrage 18:44|antragen 23:43|antragsformular 1:44|antragsteller 1:40 43:18|antragstellerin 43:44
antwerpen 2:16 7:18 10:27 13:18 43:19|antwerpse 33:28|antwoord 33:23 40:20|antwoorden 29:51|antwoordt 20:45
antwort 33:17 40:27|antworten 20:18 29:22 33:6 40:16|antwortet 20:41|anwendbares 10:42
any 2:22 4:16 14:32 15:14 29:23 35:14 40:11 46:14|anybody 19:50|anyone 13:30 19:25 31:26 40:22
anything 10:26 12:31 13:19 31:16 33:-3 34:16|anyway 33:33|anywhere 53:53|anzukaufen 27:42|aoife 3:24 18:31 20:26 43:30
aout 0:20 2:17 5:18 8:19 13:13 14:31 18:26 33:5 43:15|ap 50:50|apart 24:51|aparte 2:46|apercoit 33:35|aphone 33:35
apparaissent 24:69|apparait 33:35|appareil 33:35|apparence 3:53|appart 31:58|appartement 19:35 33:27
appartient 5:44 7:20 14:21 19:16 24:30 33:-4 45:23|appeal 30:58|appeared 13:55|appel 1:33 20:36 21:34 33:5
appelait 11:54 33:22|appelez 12:64|appelle 12:22 20:12 21:23 33:25 35:23|appellera 20:54|appels 40:50
applaudissent 48:65|applicable 10:48 34:33|applicant 1:41 12:18 14:16 43:35
application 1:18 3:-1 12:18 14:17 17:26 23:25 27:7 29:28 34:1|applications 18:49 23:36|applied 1:35 17:49
applies 12:35 21:38 26:40|apply 12:24 40:26 42:44|appointed 8:60|apport 0:20 5:18 10:38 11:20 17:17 27:12 40:2 42:34
apporte 2:13 10:42 20:12 33:6 40:9|apportent 33:35|apporter 27:39 33:14 35:44|apportons 40:50|apports 8:41 10:51
apprend 6:17 20:15 21:26 33:22 40:1 45:24|apprendre 3:40 6:52|apprennent 19:56|appris 3:40 20:27 47:41
approach 19:40 20:22 40:18|approaches 10:53|approbation 27:46 35:52|approche 20:40 33:9 40:24
approuve 0:38 1:33 2:24 14:43|approuves 0:68|approval 27:40 35:46|approved 0:31 1:27 23:27 34:22 46:30|approx 43:55
appui 5:45 27:39 40:29|apr 18:43 48:44
apres 0:15 2:8 3:-7 6:5 7:0 8:7 10:23 13:1 31:15 33:-12 34:20 40:3 42:4 43:10 44:6 45:2 47:7 48:5
april 4:10 14:7 17:7 18:36 23:7 24:10 27:4 29:9 33:-5 51:10|aps 27:46|aquarel 24:51|aquarell 24:46|aquarelle 24:69
aquarium 32:47 33:20|arabe 6:45 20:33 43:42|arbeider 21:50|arbeidsjaareenheden 46:51|arbeidsovereenkomst 35:49
arbeit 3:27 19:13 20:14 53:15|arbeite 19:40|arbeiten 1:14 7:12 13:14 14:13 20:11 33:-1 43:14|arbeitet 7:42
arbeitgeber 35:26 51:38|arbeitslos 6:43|arbeitstitel 43:44|arbeitsvertrag 35:45|arbeitszeit 35:45|arbitrage 10:56
arbitrer 33:35|arbres 3:40 33:22|arc 6:32 45:52|arcade 13:55|arche 45:63|archeologue 20:40 33:22|arches 45:63
archief 19:25 20:37|architecture 44:61|architectuur 44:50|architektur 44:44|archiv 19:22 45:25 48:26
archivbilder 20:41|archive 3:17 19:18 20:38 41:24|archives 16:20 19:14 20:36 33:-7 34:12 40:8 41:23|archivist 20:51
archivmaterial 20:29 27:30|archivrecherche 11:33 16:32|arcs 18:46 45:43|ardenne 18:42 19:35 53:40
ardennes 3:29 38:44 40:32
are 3:-3 5:2 6:0 7:13 10:2 12:12 14:8 19:2 20:3 23:5 24:3 27:8 30:1 31:0 33:-8 34:-5 36:8 37:5 40:9 43:3 46:7 50:2 51:4 53:10
arena 44:37 45:37|arene 44:36 45:58|arete 33:35|argent 3:15 10:8 14:12 17:16 33:12 34:6 37:23 40:12 53:23|argue 20:51
argument 31:32 33:30|arithmetic 33:33|arlon 13:61|arm 33:28|armes 14:61|armoire 33:35|armoires 33:35|arms 47:57
arnould 53:61|around 3:36 53:40|arrange 6:66|arrangement 35:59|arret 33:35|arreta 47:67
arrete 10:12 15:25 20:9 21:20 23:20 33:18 45:18 49:25|arretee 33:35|arretent 10:56|arreter 7:47 40:37|arretes 0:68
arriere 3:32 22:43 31:37|arrive 3:5 20:20 33:22 34:5 44:28 48:16|arrived 12:56|arrivee 3:27 6:39 33:9 45:36
arriveert 33:28|arrivent 33:35|arriver 28:56 40:37|arrives 19:25 48:52|arrondissement 53:61|arrondissementen 33:28
arrow 49:59|arsene 33:29|art 1:16 2:9 5:15 9:10 10:11 16:14 17:6 30:8 31:8 33:-20 34:15 41:20 43:5 51:9 53:2
arte 13:40 22:43 40:29|arten 20:41|arthouse 31:52|arthousepubliek 40:43|arthousezaal 31:46
article 2:30 3:6 8:18 10:28 14:12 23:6 29:10 34:19 46:10 51:11|articles 8:60|articulee 33:35|articules 24:69
artificielle 41:64|artikel 2:34 8:13 10:22 34:9|artist 34:51|artistes 41:64|artistieke 10:33 12:24 41:25
artistique 2:28 41:51 43:36|artistiques 9:39 10:26 41:55|arts 13:61
as 1:-1 2:6 3:4 10:6 12:3 13:-2 14:4 15:2 19:3 20:0 23:-1 27:6 32:3 33:4 34:2 35:2 40:10 43:2 45:3 47:4 48:1 49:9
asbl 0:13 2:1 4:15 7:6 8:13 10:12 12:9 14:23 15:15 16:8 27:9 29:15 34:10 40:-3 46:14 50:12 51:15|ascenseur 33:35
ascension 33:35|asfalt 32:52|ashes 33:18 44:33 48:33|ashmaw 5:34 33:9 34:37|ashore 33:33|asia 53:53|asie 31:58
ask 12:29 20:22 27:10 33:4 34:8 40:4 43:21|asked 3:6 17:30 29:16 30:15 31:19 33:-10 37:18 40:14 47:14
asking 2:32 12:35 17:37|asks 33:28 44:28|aslak 6:26 33:24 44:26|asleep 24:36 33:9 47:42|assassin 33:35
assemblee 0:47 8:34 21:31 22:31 35:32|assembly 2:32 18:36 31:31|asseoir 33:35|assessment 1:56|assets 0:60
asseyait 33:35|assez 7:47 33:22|assied 21:31 33:27 49:36|assiette 1:49 48:52|assigned 5:58|assignment 2:52
assigns 2:52|assis 20:54|assise 33:22 44:53|assistance 16:62|assistant 7:34 13:43 50:29|assistante 13:61
assistants 53:53|assiste 2:41 34:41|assistee 30:66|assistent 7:48|assistenten 7:42
association 1:19 4:26 7:16 8:43 10:21 29:23 34:10 51:25|associations 31:54|associatives 13:61|associee 29:54 40:37
associes 7:47 35:52|assoit 33:35|assombrit 49:69|assorti 27:60|assujetti 26:70|assujettie 16:48 50:53|assumee 31:58
assumptions 30:58|assunta 6:38 33:30|assurance 0:26 12:22 16:31 27:18 35:35 40:27|assurances 41:64
assure 10:30 12:37 33:9 42:38|assurer 27:60|assureur 40:50|assureurs 20:54
at 0:3 2:-4 3:1 4:4 10:4 12:3 13:10 19:-4 20:3 21:1 23:0 27:-1 29:2 30:1 31:7 33:-1 34:0 35:0 40:4 43:3 47:3 49:3 50:4 51:6 53:5
atelier 2:-1 7:14 10:11 13:12 16:15 17:8 18:14 19:0 20:-1 40:-4 41:10 43:21 45:6 50:11 53:14|ateliers 13:61
athenaum 13:43|athenee 20:54|atlantic 19:50|atmosphere 32:65|atout 40:50|att 16:48 50:47|attachant 30:66
attache 40:37 43:49|attached 1:17 5:19 10:14 11:37 12:34 43:16|attachee 38:69|attaches 2:55|attachment 12:56
attachments 1:43 9:47|attarde 33:35|atteint 33:35|atteinte 19:56
attend 3:5 17:16 21:16 28:21 31:9 33:18 40:2 44:18 45:14 48:17|attendaient 33:35|attendait 3:53|attendent 20:40 33:22
attendons 40:50|attendre 20:40 45:49|attendu 2:28 31:32 33:9 34:28|attendue 31:58|attendues 40:50|attendus 1:63
attente 12:33 17:34 20:23 21:34 33:5|attention 2:15 12:36 27:37 35:25 50:39|attest 9:29 51:46
attestation 1:13 4:37 5:16 9:30 12:14 14:29 17:15 35:15 51:42|attestations 9:55 12:50|atteste 4:49 14:40 51:48
attesten 12:48|attestons 4:56 14:48|attire 40:50|attires 27:60|attn 50:58|attorney 29:59|attraction 33:35
attractivite 30:66|attribue 2:55|attribution 2:41 23:51
au 0:7 1:1 2:1 3:-1 5:4 6:-1 8:4 10:4 13:6 14:-1 15:3 18:5 19:-2 20:-5 25:3 27:3 29:7 31:-2 33:5 34:5 35:2 40:-1 45:1 47:3 53:0
aube 19:18 20:27 33:16 48:39|aubel 47:67|aubepines 30:36 33:5 34:24 44:36 53:31|auch 3:15 7:17 31:17 33:12
auction 33:33|auctioneer 6:56|aucun 5:30 7:7 10:3 14:35 20:1 23:11 27:7 33:-8 35:12 40:7 44:14 46:16 53:8
aucune 2:0 5:12 10:11 14:43 15:15 17:20 19:2 33:-19 34:0 46:24 51:31|aude 3:27 16:35 43:36 45:36|audibert 27:60
audience 3:11 13:8 16:7 18:8 22:10 30:20 31:33 36:14 40:7 45:9 50:11|audiences 30:47 31:43|audio 45:56
audiovisuele 34:46|audiovisuelle 7:34 22:38 34:41|audiovisuellen 34:42|audiovisuelles 8:67|audiovisuels 5:53 34:41
audit 10:21 41:55|audited 23:56|auditee 0:68|auditeurs 30:66|auditorium 50:66
auf 1:3 3:-1 4:4 7:0 10:-1 12:0 13:0 14:-1 17:1 19:3 20:4 21:1 23:5 29:1 31:-2 33:8 34:0 35:1 40:1 44:1 47:3 48:6 49:2 51:2
aufgabe 30:45|aufgedrangt 19:40|aufgefuhrten 34:42|aufgehoben 40:39|aufgesetzt 40:39|aufgetrennt 33:29
aufgewachsen 3:32 33:11|aufgriffe 3:40|aufhort 19:40|aufklaren 33:29|aufklarerin 3:40|auflagen 23:43
aufmerksamkeit 12:44|aufnahmen 20:29 30:33|aufruf 1:44|aufsicht 24:46|aufstehen 47:44|aufstellung 15:45
auftrag 2:23 26:27 50:27|auftraggeber 30:45|auftraggeberin 2:41|auftragnehmerin 2:41|auftragsfilmen 7:42
auftrennen 44:27 48:36|aufzubewahren 45:44|aufzudecken 33:29|aug 4:48 48:44|auge 6:43|augenhohe 19:40|augmente 40:50
august 1:7 5:9 8:11 14:30 29:23 50:10 51:27|augustus 12:29 14:30 52:33|aujourd 3:27 7:34 20:27 42:38|aunt 3:36 19:37
aunts 31:52|aupres 2:16 12:25 27:41 30:40 35:27|auquel 3:53|aura 20:49 53:31|aurait 6:52 33:22|auriez 47:67
aurore 33:31 34:25|aus 3:-2 6:2 7:1 8:9 10:1 13:2 19:4 20:3 24:5 27:0 30:6 33:0 40:8 45:3 47:7 53:11|ausbildung 13:43
ausdruckt 3:40|ausfallen 27:42|ausfertigungen 34:42|ausfuhrend 43:44|ausfuhrliche 33:29|ausfuhrlicher 10:42
ausfullen 1:44|ausgabe 35:45|ausgaben 53:42|ausgebildet 13:43|ausgegeben 53:42|ausgestellt 51:46|ausgeubt 34:42
ausgewahlt 23:43|ausgezahlt 23:43|ausgezeichnete 7:42|ausland 31:42|ausliefert 33:29|ausschliesslich 40:39
ausschliessliche 34:42|ausschliesslichen 2:41|aussen 48:44|ausser 12:25 15:26 19:22|ausserhalb 19:40|aussert 20:41
aussi 2:8 3:18 7:13 11:21 31:11 33:18 44:20 45:16|aussicht 17:45|ausstattung 41:44|ausstattungsstab 41:44
ausstieg 10:42|ausstrahlung 22:44|australie 33:35|ausubung 34:42|auswahl 22:44|auswahlkommission 12:44|ausweist 33:29
auswertung 31:42|auszufullen 1:44|auszug 8:36 9:20 47:19|autant 27:39 40:29 47:46
auteur 1:8 2:21 3:-4 5:26 7:4 12:0 13:1 16:13 17:1 18:0 29:3 30:2 34:20 43:11 44:17 47:3|auteure 34:54
auteurs 1:17 2:30 5:17 7:11 9:24 16:4 18:6 34:12 40:2 41:17 53:16|auteurscontract 2:46|auteursfilms 7:48
auteursrecht 2:46|authentique 3:53|author 2:32 5:28 12:15 17:17 34:21 47:17|authored 7:54|authorise 29:59
authorises 29:59|authority 12:24 15:28 29:38 33:1 50:26|authors 1:27 2:23 7:25 17:28 23:27|auto 48:44
autoevaluation 46:69|automatique 20:33 33:14 42:43|automatisch 33:21 42:28|automatiser 33:35|automatisering 33:28
automne 18:42 27:26 31:25 33:14|autonome 14:40 46:61|autonomous 46:59|autopsie 21:44 22:39
autor 2:28 5:14 16:14 43:13 44:14|autoren 1:14 3:10 7:13 9:23 10:13 53:13|autorenfilme 7:42|autorenklausur 18:44
autorenschaft 43:44|autorenvertrag 2:41|autorin 2:20 5:8 12:8 13:7 34:20 40:3 44:8 53:6
autorisation 1:37 5:28 20:16 34:26 35:27 47:29|autorisations 20:54|autorise 20:33 34:33 35:44|autorisee 2:55
autorisent 29:67|autorite 14:40 15:61|autour 19:30 20:27 31:32 33:9
autre 2:-4 3:12 6:7 10:23 14:2 17:6 18:5 19:-3 20:-5 33:14 34:4 40:0 45:16 48:6|autrefois 47:67|autrement 1:49 20:40
autres 1:12 2:4 7:10 10:6 11:17 13:26 20:3 22:14 33:-5 34:4 39:20 40:0 45:12 46:29
autrice 2:28 3:8 10:11 13:15 16:16 34:25 40:5 43:17 53:15|autrices 20:35 34:45|autumn 1:39 12:27 31:23 33:4
aux 0:8 2:9 3:15 7:0 10:5 13:9 14:1 15:9 19:4 20:8 22:4 23:4 24:18 29:8 31:15 33:-1 34:-5 35:5 45:3|avaient 7:47 33:22
available 19:37 33:20|availed 0:60|avais 3:46 9:48|avait 3:23 6:14 11:15 12:12 33:22 47:30|aval 30:51 33:10 50:42
avalanche 45:56|avance 10:9 12:15 17:16 20:6 31:18 33:-2 40:19 42:26 45:14|avancement 43:63|avancer 44:66
avances 14:61
avant 1:1 2:4 5:4 6:3 12:1 13:-1 14:-1 16:0 18:16 19:18 21:2 23:2 27:20 31:16 33:-2 34:-1 35:10 38:7 40:-5 42:2 49:7
avec 3:6 7:7 10:-4 12:4 13:4 14:-3 16:2 18:2 19:11 20:7 26:6 27:8 31:12 33:4 34:-1 35:1 40:5 43:-1 47:3
avenant 2:27 5:39 10:11 11:22 18:26 35:19 40:16|avenir 38:69|aventures 43:63|aveu 44:66|avez 1:42 12:43 27:39
avion 33:35|avions 47:67|avis 20:13 21:24 23:36 33:7 44:45|avocat 16:62|avocate 12:39 26:46 29:42
avoir 1:21 2:13 3:12 14:19 17:23 19:14 27:18 34:12 40:8 45:21|avond 33:20 37:19 48:17 50:17|avonden 16:48|avonds 3:41
avons 3:11 7:18 11:10 12:6 14:4 19:8 20:16 23:16 27:11 30:9 40:30|avontuur 33:28|avoue 33:27 48:44
avril 2:4 5:23 9:18 10:5 12:28 14:27 18:30 29:16 34:3 35:14 51:29|awans 50:66|award 13:30 22:39 23:38
awarded 17:49 23:36|awards 7:29 13:30 22:31 38:34|aware 14:54|away 10:19 19:27 20:17 33:17|axe 40:44 49:45|aymon 34:54
az 23:39 52:41
b 1:19 2:2 3:-7 5:19 8:3 9:8 10:4 11:3 13:5 14:2 15:3 16:2 17:4 19:-6 22:8 24:3 31:-3 34:9 35:1 40:6 41:0 42:0 43:0 44:7 45:4 47:1 50:1
b1 9:69|b2 9:69|b3 9:55 45:49|baan 33:28|baas 6:37 33:16|bablute 47:67|baby 33:28|babyhemdchen 33:29|bac 13:48 20:40
bache 33:35|bachee 33:35|bachelier 45:63|back 2:3 3:13 10:4 14:23 24:11 33:15 34:2 44:7 47:8 50:9|backer 28:46
backers 17:57|backgrounds 19:18 24:28 40:27 41:24 43:23|backs 49:59|backwards 3:36 33:20|bad 33:28 48:29|badeort 33:29
badge 21:56 33:16|badly 6:43 13:42|badplaats 33:28|bag 48:57|bagarre 33:35|bague 33:35|bahnfreunde 35:33 53:30
bahnhof 16:12 19:8 30:12 33:11 36:13 40:6 41:12|bahnhofsgeschichten 31:42|bahnhofshalle 20:41
bahnhofswirtschaft 31:30 33:17|bahnsteig 30:33 33:17|bail 33:22 35:52|bailleur 35:65|baiser 33:35|baisse 40:50
baker 21:34 33:27|bakery 28:40 33:25|bakfiets 33:28|baking 33:33|bakker 28:52|bal 22:64|balance 0:35 1:19 14:18 46:46
balans 0:51|balanstotaal 46:51|bald 33:29|baldewijn 6:30 24:32 33:9|baleine 21:51 24:56|baleines 45:63
ballast 10:25 13:12 17:17 21:18 22:14 33:-7 39:28 42:17 43:15 45:16|balle 47:54 49:56|balneaire 33:35
banc 7:35 19:31 33:20|bancaire 1:33 4:52 7:30 17:34|bancaires 4:70|band 33:9 45:32 53:32
bande 3:5 13:13 19:8 20:6 26:22 31:37 33:5 34:6 47:19|banden 33:28|bandenchef 33:29|banen 53:46|bang 3:14 6:22 33:19
bank 0:9 4:36 8:16 9:9 10:3 13:18 17:13 23:6 33:-3 45:5 48:6|bankbestatigung 4:46|bankrupt 14:54
banque 0:24 4:55 8:35 9:25 13:17 33:-9|banquier 11:67|bar 10:18 19:14 20:13 33:7 45:15 48:21|baraque 20:54
barbara 18:30 33:20 48:27|barbarie 50:66|barbecues 33:35|bare 22:44 45:43|bargains 20:51|barge 3:21 33:22 45:28
bargepole 39:60|barks 33:33|barmaid 6:56|barmittel 17:45|barn 33:20 48:44|baron 3:53|barrack 3:19 19:28 33:11 41:26
barrage 16:23 20:27 31:32 33:9 50:28|barrages 20:33 33:14 53:40|barre 6:45 33:14 45:42|barreau 29:67|barred 14:54
barriere 13:35 19:30 22:38 47:41|bart 7:28 10:27 27:26|bas 2:6 3:5 19:23 21:27 27:11 31:9 33:4 37:23 40:2 43:25
base 17:34 18:33 30:36 41:34 42:34|based 13:35 34:31 43:35|bases 41:56|basile 2:55|basin 33:20 53:40
basis 2:23 10:24 16:25 27:23|basse 0:24 2:22 7:17 10:13 13:17 30:34 31:14 34:23|bassenge 13:61|bastogne 5:48 53:47
bateau 20:39 21:40 33:10|bateaux 19:43 45:49|batelier 20:40 33:22|bateliers 31:58|batiment 21:44 33:14 45:42
batteries 26:60|bau 30:45|bauart 26:46|baudour 53:53|baue 20:41|bauen 33:17 40:27|bauer 33:29|baumen 3:40
bauten 41:37 53:24|bauwerk 19:40|bavard 3:40 45:49|bavarde 6:66|bce 1:29 9:35 10:23 43:42 51:36|bd 12:50 45:49
be 2:-3 3:-6 4:9 6:6 7:-2 10:5 12:0 13:-2 14:-2 16:2 19:6 20:-4 21:2 22:9 26:6 27:4 30:1 31:5 33:-4 38:7 40:-2 42:11 50:12 51:4 53:-1
be00 4:53 26:37|beachten 11:45|beamte 33:29|beamter 19:40|beantragen 12:31 42:33
beantragt 1:13 12:13 14:12 17:32 43:13|beantragte 1:36 43:25|beantwoord 50:50|bearbeitung 41:44
bearbeitungsrechte 34:42|bearing 3:49|bears 10:40 20:38|beat 48:65|beau 19:50 33:10
beaucoup 3:12 12:31 19:34 27:18 33:-6 40:9 44:25|beauftragt 2:41|beautiful 33:33|beaux 3:23 22:34 31:28 38:39 43:32
became 22:57|because 3:12 7:17 12:10 13:9 33:16 40:10 45:10 47:11|beccari 33:28|become 10:33 33:12 45:35
becomes 11:35 33:27|bed 20:22 24:30 33:17|bedankt 35:37 50:38|bedeckt 47:44|bedekt 47:51|bedenkers 43:49|bedingt 23:43
bedoeld 3:41|bedraagt 23:37 34:34|bedrag 1:24 15:24 16:21 17:14 23:13 27:9 43:13|bedragen 11:39 16:35
bedrijf 3:4 7:19 13:11 14:13 15:14 23:12 34:16 44:13 53:9|bedrijfsfilms 22:49|bedrijven 53:46|beeindiging 2:33 10:33
beeindruckt 33:29|beeld 3:1 19:17 20:21 23:9 33:-6 41:17 49:19|beelden 20:18 33:1 34:19 40:16 49:24|beeldende 44:50
beeldnabewerking 53:46|beeldtaal 19:44|been 1:5 3:-2 6:11 13:4 14:15 17:6 23:6 27:2 33:17 36:10 40:8 47:6
beerdigung 33:29|bees 3:49|beetje 28:52|befindet 14:43
before 1:11 3:-3 10:1 13:10 14:2 15:14 18:5 19:13 20:-1 27:8 29:7 31:16 33:-3 34:-1 35:7 40:2 44:5 47:5
befragung 30:45|befunden 1:44|began 3:36 7:29 40:22|begann 3:40|begegnen 48:44|begehung 30:45|begeleiding 16:48
begeleidster 26:52|begin 3:9 6:17 10:14 18:17 20:22 33:2|begindatum 8:51|beginn 1:32 8:33|beginnen 3:29 28:39
beginning 1:43 31:39|beginnt 19:22 20:23 33:11|begins 20:26 33:27|begint 20:28 21:22 33:12|begleiten 20:29 27:30
begleitend 31:42|begleitet 40:39|begleitfilm 20:41|begleitheft 31:42|begleitung 16:44|begon 3:41
begonnen 1:16 3:11 7:13 14:35|begrafenis 21:37 33:16|begraven 33:28|begreep 3:41|begrenzt 40:39|begrijp 3:41
begrijpen 33:16 40:31|begroting 1:9 9:16 10:11 11:17 12:13 16:18 34:4 40:1 41:19 43:7|begs 19:50|begue 6:66
begun 7:41 14:41|begutachtung 26:46|behalf 29:59|behalt 2:23 10:24 34:23|behalve 10:27 15:32 19:25|behandeld 23:49
behandeling 1:38 20:32|behandelt 35:45|behaved 33:33|behind 19:14 28:24 33:19 45:20 53:17|behorden 4:46|behoren 10:46
behoudt 34:34 35:37|bei 0:5 2:10 3:-1 4:5 7:5 10:2 12:8 13:3 19:0 23:8 27:6 33:0 34:5 40:3 50:5
beide 2:12 3:10 10:19 31:12 33:-5 42:16 53:14|beiden 7:30 18:32|beider 10:42|beigefugt 1:25 9:27 12:25
beigefugte 11:45|beihilfe 14:36 15:26|beihilfen 15:45|beihilferecht 14:43|beiliegenden 10:42
beim 3:19 20:12 27:12 33:7 48:15|beinahe 33:29|being 2:23 3:21 14:15 15:21 20:20 34:12 44:18|beispielfolgen 45:44
beitrag 10:42|beitrage 10:30 14:20 51:23|bekannt 5:33 14:31|bekeken 20:32 30:38|bekend 7:48|bekent 33:28|bekers 0:51
bekijkt 31:34 33:16|bekommen 33:29|bekommt 33:29|bekroond 13:48|bekroonde 7:48|bel 12:43 25:45|bel591111111 25:71
belangrijker 20:45|belastingen 14:50|belastingjaren 15:51|beldony 25:71|beledigd 24:51|beleefd 48:51|beleefdheid 3:41
beleg 35:45|belfast 45:56|belg 25:52|belge 8:20 10:23 13:14 25:24 31:2 34:7 36:23 38:13 40:18 42:23 43:13 45:6 53:5
belges 10:30 31:32 40:24 42:38
belgian 2:2 3:-1 10:16 16:6 17:7 25:11 27:3 31:2 33:-10 34:9 38:9 40:10 42:23 43:10 53:10|belgie 10:32 25:38 42:25
belgien 10:11 22:12 25:23 31:10 40:20 42:13|belgiens 7:42
belgique 8:11 10:21 25:38 27:12 31:33 33:-21 36:14 41:17 42:23|belgisch 8:28 10:23 25:20 34:14 42:18
belgische 10:21 40:37|belgischen 10:30 43:32|belgischer 42:45|belgisches 10:30 34:30
belgium 2:3 7:3 10:17 17:7 20:2 25:21 27:4 29:9 30:8 31:11 33:-17 34:8 40:-2 42:25 43:5 46:16 50:8|belicht 36:52
belichten 19:44|belichters 53:46|belichting 41:49|believe 19:16 27:19 33:8 40:25 44:23|believed 33:33
believes 3:17 6:24 33:20 48:25|bell 2:25 22:21 23:21 34:16 37:25 43:19 47:21|bella 26:52|belle 31:45 44:53
bellefroid 5:34 16:29 34:31 43:30 47:34|bellen 2:30 33:19|belluno 13:48|belobigung 33:29|belongs 2:27 5:33 33:7 45:30
beloven 27:46|below 5:20 6:18 15:32 20:13 33:-5 41:18 46:21 51:22|belt 33:29|belts 19:22 20:23 33:22|belugt 33:29
ben 3:36 35:25|benamar 43:63|beneath 33:33|beneden 3:14 33:24|benefice 0:64 23:30|beneficiaire 14:30 16:31 23:33 34:37
beneficie 1:49 2:41|benefit 34:38 44:44|benelux 10:27 27:28 31:5 42:39
benhaddou 1:19 5:22 7:18 8:24 14:18 25:25 43:19 46:23|benoemd 8:51|benoemen 10:46|benoeming 8:51
benoit 2:11 3:16 8:17 12:21 13:14 14:11 16:12 20:4 25:20 29:17 35:15 43:14 53:12|bensalem 2:30 22:39 43:48
beobachtet 19:40|bepalen 27:46|bepalingen 34:46|beperkingen 30:51|beperkt 40:43|beratung 16:32 40:27
beratungsscheck 15:45|berbers 3:41|bereid 13:48|bereidt 13:48|bereik 31:46|bereikt 33:28|bereit 27:42|bereitet 13:43
bereits 1:32 19:28|berekend 6:50|berengere 2:40 13:36 22:39|bergbaustadt 45:44|bergen 53:46|bergheim 21:26 33:11 48:26
berichtigung 11:45|berit 21:40 45:47|berlijn 7:24 27:22 40:31|berlin 7:41 16:20 31:17 40:15
bernd 2:19 3:17 14:20 43:21|bernissart 53:61|beroepsorganisatie 2:46|berth 26:60|berthe 2:15 3:14 33:18 44:27 48:39
bertrand 33:35|bertrix 53:61|beruflich 31:42|berufserfahrung 13:43|beruht 40:39|berwinne 20:54|beschaftigt 7:42
beschaftigte 46:45|bescheid 23:43|bescheiden 27:42|bescheinigt 33:17 51:34|bescheinigung 9:33 51:34
beschermingsduur 2:46|beschikbaar 52:52|beschikken 5:51|beschikking 12:36 27:33|beschliesst 33:29
beschlossen 23:31 33:17|beschouw 27:46|beschrankter 8:45|besetze 19:40|besetzung 10:20 18:21 19:18 40:16|beside 33:33
besides 33:33|besitzer 33:29|beslissen 10:33 35:37|beslissend 19:44|beslissing 23:49|beslissingen 10:46
beslist 10:39 23:30|besliste 8:39 23:37|besluit 30:43 33:9|besluiten 10:33 30:38|besoin 3:23 6:35 21:34 40:20 50:36
besprechung 2:41|besser 30:45|best 12:20 13:19 14:18 22:21 28:24 33:-4 38:34|bestaande 19:44|bestaat 40:43
bestand 11:39 12:36|bestatige 14:43|bestatigen 10:24 27:34|bestatigt 4:27 35:26 51:27|bestatigung 4:34 50:33
beste 11:20 12:17 27:29 28:21 50:19|besteden 53:46|bestehen 51:46|bestehenden 30:45|besteht 14:31 33:17|bestelde 3:41
bestellbestatigung 35:45|bestelling 27:33 50:38|bestem 14:43|bestemde 35:49|besten 27:42|bester 28:46|bestuur 23:49
bestuurder 8:39 14:37|bestuurders 8:32 29:43|besucher 13:21 31:37|besucherzahl 31:42
betaald 2:16 17:21 23:20 35:20 42:20 53:17|betaalde 40:43|betaalplatform 31:46|betaalt 7:16 10:24 14:18 34:15 40:22
betalen 2:24 26:30 40:22 50:18|betaling 2:18 23:22 33:1 34:19 50:23|bete 38:69|beteiligen 27:42|beteiligungen 46:45
beter 13:48|betere 3:41|betes 3:44 45:44|beton 20:22 32:39 45:30|betonsaulen 33:29|betracht 27:42
betrag 15:22 16:13 17:22 27:19 43:12|betragt 23:31 34:30|betrayal 33:33|betreft 12:24 23:26 27:33|betriebe 53:42
betrifft 27:30 29:33|betrokkene 51:52|betrug 33:29|better 33:33|betterave 19:43 32:57
between 2:17 10:14 13:7 17:9 19:10 20:9 27:5 30:10 33:-7 34:26 53:5|betwisting 5:51|beurre 47:67|beurten 33:28
bevat 11:52|bevel 14:37 33:16|bevestig 14:50|bevestigd 17:31 51:44|bevestigen 27:46|bevestigt 4:32 14:30 35:30
bevinden 33:28|bevoegd 33:28|bevollmachtigen 29:45|bevollmachtigt 29:45|bevor 19:33 33:11|bevraging 30:51
bevriende 20:45|bewaar 23:49|bewahren 23:43|bewaken 33:28|bewaker 33:28|beweegt 19:34 33:2 49:25|beweerde 33:28
bewerking 33:28|bewerkingsrechten 34:46|bewijs 35:49|bewilligt 17:26 23:36|bewilligung 23:43|bewohner 20:41
beyond 34:38 52:47|bezahlen 33:29|bezahlt 2:13 35:17 40:27 42:17|bezeichnung 8:33 16:32|beziehung 6:43
bezit 5:27 14:26 34:23 40:20|bezitten 40:43|bezoekers 13:17 22:18 31:40|bezoekersaantallen 31:46|bezug 53:42
bhaibe00 4:70|bhriain 2:28 5:34 43:40|bible 1:19 2:14 5:18 9:15 10:10 12:2 16:24 18:21 34:8 36:8 40:-1 43:21 45:2
bibles 34:51|bibliothecaires 31:58|bic 4:57|bicolore 50:66|bicycle 7:34 33:25|bids 48:57|bief 35:65
bien 3:9 6:12 7:16 11:14 12:20 20:0 27:27 33:-2 37:18 40:13 44:13 47:13 53:7|bienen 3:40|biens 0:68
bientot 13:25 20:18 27:24 33:-1 37:47 39:34|bientotferme 39:71|bienvenue 2:55|bier 19:40|biere 31:58
biergop 22:48 42:39|biertjes 3:41|big 9:45 33:9 40:23|bigoudi 38:69
bij 1:3 2:5 3:3 4:4 8:3 10:10 13:4 15:3 16:0 18:2 19:5 20:4 23:5 24:3 27:-2 31:2 33:-10 34:1 35:1 40:-5 44:2 48:2 49:3 50:2 53:5
bijbel 10:10 12:12 18:13 24:15 27:9 34:10 36:16 40:7 43:13 53:10|bijdrage 17:50|bijdragen 14:37 51:39|bijen 3:41
bijfiguren 24:51|bijgaande 11:39 23:37|bijgeplaatst 20:45|bijgevoegd 12:48|bijkomende 2:46|bijlage 9:32 12:29 46:32
bijlagen 1:38 8:27 9:27|bijlokekaai 23:49|bijna 7:24 19:32 33:4|bijnens 4:32 8:32 29:31|bijrollen 41:49
bilal 6:31 21:30 33:10 45:28 47:42|bilan 0:42 46:63|bilanz 0:34 3:28|bilanzen 6:31 33:17|bilanzsumme 46:45
bild 19:12 30:17 33:1 43:16 49:27|bilder 24:27 32:27 33:11|bildertreatment 12:32 33:17|bildes 19:40|bildfunk 27:42
bildmaterial 41:44|bill 3:49|billard 33:22 44:53|billed 14:54|billet 33:22 35:39 48:39|billets 33:35
bin 3:24 11:29 20:26|bind 10:28 14:29 27:27 29:33|bindend 27:43|binding 27:53|binds 10:53|bindt 27:46
binnen 2:25 3:0 10:5 19:8 20:3 23:23 26:10 40:2|binnenkomt 2:46|binnenkort 37:53|bio 13:61|biofilmographies 1:63
biologist 16:36 33:25|biologists 19:50|bios 12:43 13:42|bioscoop 19:20 31:34 37:29|bioscoopbezoekers 31:46
bioscopen 30:51|bip 3:53|birth 13:35 25:53
bis 0:4 1:1 2:9 5:5 7:0 10:2 11:2 13:-1 18:14 19:2 21:2 22:4 25:8 27:-1 28:3 29:10 31:0 33:-10 35:2 39:4 40:-1 50:3 51:3 52:4
biscuit 3:49|bise 22:64|bisher 33:17 40:27|bishop 45:56|bit 5:30 33:28|bitburg 31:42
bitte 1:30 11:21 23:11 35:12 39:13|bitten 12:44|bittern 27:33 43:37|bittet 40:39|bivouac 19:31 33:10 52:56
bivouaquent 33:35|black 19:27 24:26 33:10 49:25 52:26|blad 24:45 38:31|bladzijde 11:52|bladzijden 2:33 3:29
blaffen 33:28|blague 3:40 33:22|blagues 20:54|blanc 19:18 22:29 24:31 33:-2 47:29 49:31 52:34|blanche 3:40 21:51
blanchisserie 20:54|blanchit 33:35|blancs 19:43 34:41|blankenberge 13:55|blanket 35:59|blatt 10:22 24:40
blattert 33:29|blau 19:40|blauw 19:40 21:22|blauwe 33:28|blazing 33:33|bleef 33:16 47:38|bleek 33:28
blegny 10:10 16:12 27:10 29:15 33:1 43:13 50:14 53:17|bleibe 19:40|bleiben 2:13 7:14 11:17 33:1 44:16 53:14
bleibt 2:12 3:5 19:13 21:17 33:7 53:15|bleistift 33:29|blesse 6:66|bleu 5:33 19:23 22:31 24:36 32:37 48:32
bleue 13:48 19:43|bleus 33:35|bleven 31:46|blieb 33:17 47:32|blijf 19:44|blijft 2:7 3:2 19:5 20:6 33:14 50:11 53:16
blijken 33:28|blijkt 33:28|blijven 3:10 12:17 33:12 34:25|blinde 33:28|blindelings 19:44|blindness 6:56|blocks 20:51
blokken 18:50|blonde 33:22 48:52|bloquants 18:63|bloque 33:35|bloquons 34:54|blue 19:37 32:47|blunt 6:56
bmp 10:46 17:35 18:22 42:22|bn 23:64|boadu 7:29 12:30 22:31 38:34|board 0:28 23:25 27:40 33:1|boarding 35:59
boardroom 45:56|boat 13:17 26:22 33:25 48:20|boathook 33:33|boats 19:30 33:12 53:33
bobine 3:17 11:31 30:30 33:19 44:30|bobines 2:13 11:26 16:20 18:34 20:12 23:22 33:2 44:25|bod 27:46|bodden 38:45
boden 33:29|bodeux 5:40 9:43 16:35 34:28|body 15:32 21:39 33:17|boeit 3:41|boek 2:20 5:16 31:21 34:26 43:15
boeken 0:51|boekhouder 16:41 53:27|boekhouding 16:48|boekhoudkundige 26:52|boeking 35:49|boekingsnummer 35:49
boekjaar 0:51|boeren 33:28|boerenzoon 33:28|boete 35:49|bog 22:33 33:27|bogaerts 22:49|bogen 1:27 45:36|bohne 33:29
boiling 33:33|bois 6:32 7:27 19:23 20:20 32:37 33:2|boit 13:61|boite 3:27 7:34 33:22|boites 20:29 33:29|bolgen 47:57
bolt 49:59|bolted 40:47|bomen 3:29 32:39|bon 2:7 11:20 13:13 27:12 29:41 33:-12 34:7 38:22 47:19 50:30 53:13
bond 6:27 41:47|bondgenoot 33:28|bone 24:60|bonhomme 27:46|boni 0:68|bonjour 3:20 11:34 12:50 35:32|bonn 13:43
bonne 3:23 6:18 10:8 11:19 12:16 23:16 27:22 33:-2 34:6 41:27|bonnet 24:44 31:33 33:18|bonnets 33:22 47:54
bons 3:40 33:22|bontjas 33:28|bonus 2:55|boodschap 33:28|boodschappentas 33:28|book 2:25 31:32 33:6 34:22
booking 27:32 35:39 50:38|bookkeeping 16:56|booklet 31:52|booksellers 31:52|boom 33:28|boot 13:15 19:21 33:19
bootje 33:28|boots 33:33|boraines 13:48 47:54|bord 3:6 10:9 21:16 33:5 40:14 45:22 47:18 48:20 53:13
border 33:12 53:45|bordereau 9:55 43:49|bords 19:56|bordspel 34:46|boreale 10:56|borgne 33:27 48:44
borinage 32:47 46:46|born 13:51 25:30|bornage 3:13 10:16 12:23 13:21 22:24 23:24 27:19 33:-5 40:10|borne 20:26 33:30
borrel 33:28|borrowed 20:51|boss 6:43 45:43|bossy 6:56|boswachter 3:29 33:16|botanist 33:24 36:42|boten 41:49
both 2:13 10:17 11:14 12:10 13:9 18:20 21:12 27:7 29:13 33:-4 34:5 40:10|botsen 33:28|bottes 33:35|bottle 24:60
bottles 33:33|bottom 20:38 32:47|bouche 19:30 24:43 31:32 49:43|bouchee 40:50|boucher 33:16 48:56|boucherie 28:69
boucle 18:42 20:33 33:14|bouclee 45:63|boude 3:40 24:56|boue 20:54|bouge 19:43 33:22|bouger 19:56
bought 13:35 33:12 40:27|bougies 16:35 18:37 19:30 41:38|bouillon 2:21 26:28 33:-7 34:21 38:27 40:8 43:21 53:28
boulanger 33:35|boulangere 33:35|boule 31:58|bouleaux 33:35|boulon 13:42 39:62|boulons 33:35|boulot 40:50
bourgmestre 23:38 27:33 33:22|bourru 6:66|bourse 2:19 14:25 17:48 23:40|bourses 13:61|boussole 30:66
bout 2:19 3:17 16:26 18:27 33:19|bouton 34:41 47:54|boutonne 24:69|boutons 22:64|bouw 19:44|bouwen 19:25 40:24 41:30
bouwt 53:46|bouzid 33:28|boven 20:5 31:7 33:22 35:10 48:11|bovenaf 33:28|bovigny 33:35|box 1:30 33:18 38:22 48:31
boxes 14:54|boy 3:15 33:26 52:26|brabant 42:64|brachten 33:28|brackwede 20:41|braconier 47:67|braconner 28:69
braconnier 22:57|braine 4:40 10:26 14:31 34:24 43:32|braise 6:29 19:19 24:32 33:20 49:32|brancardier 45:63
brancardiers 40:50|branch 4:61|brand 6:21 20:18 33:6 47:21|brandnacht 6:31 33:17
brandsma 2:15 3:5 5:14 10:9 16:11 31:9 33:-8 34:16 40:7|brandt 33:28|bras 3:21 24:46 31:25 33:15|brasero 20:54
brass 45:56|brasseur 34:54|bratterud 19:30 22:36 43:35|brauche 19:40|brauchen 45:44|braucht 33:17 40:27|brauchte 33:29
braun 19:40|braver 6:56|bravo 23:54|bravos 48:65|breach 10:53|bread 13:35 22:36 39:40|breadvan 39:60|break 44:57
breakdown 16:56|breakfast 33:33|breaks 20:31 21:38 33:12|breath 19:38 33:18|breathe 3:49|breathes 33:33|brebis 31:52
breed 19:44|breekt 33:28|bref 7:47 33:22|brengen 10:16 27:16 28:22 33:-2 34:17 40:14|brengt 10:22 33:23
brennweite 19:40|brest 10:56|bretagne 42:64|breton 17:51 42:51|breves 22:64|brevete 35:65|briain 20:51|brid 33:33
bride 6:36 21:38 33:12|bridge 3:24 15:34 33:7 44:31|bridges 4:61
brief 3:-2 9:26 17:13 20:8 23:6 27:17 33:-16 34:14 48:13|briefe 33:29|briefjes 33:28|briefly 33:33|brieftrager 33:29
briefwisseling 29:51|brieven 29:38 33:16|brigade 13:61|brightshelf 27:53|brindille 49:69|brindilles 33:35
bring 35:39 40:27 44:36|bringen 40:39|brings 6:24 10:21 33:13 40:26|bringt 33:29|briques 6:45 33:14 38:48
briquetieres 13:40 22:43 38:48|brise 7:60|brissac 10:56|bristol 10:24 12:27 16:27 40:18 43:26|british 1:43 7:41
brive 22:64|bro 26:70|broadcast 31:31 34:31 47:37|broadcaster 7:10 9:18 10:11 14:18 17:15 22:15 34:2 40:11 42:33 43:5
broadcasters 13:30 31:26 40:34|broer 3:25 21:22 33:1 48:23|broertje 22:49|brogniez 14:40 22:43 53:40|brognon 26:70
broken 11:60|bron 17:43 42:31|brood 3:14 13:21 33:12 38:25|broodje 33:28|broodzak 24:38 32:39|brosse 24:69|brot 33:29
brother 3:10 6:25 20:23 21:19 22:18 33:-6 39:21 48:18|brought 33:33|brouillard 19:27 33:31|brouillent 33:35
brouwers 22:64|brown 19:50|broyt 13:55|brucke 33:8 44:23 48:31|bruder 3:15 6:11 21:12 22:12 33:-3 44:12 48:20
brug 44:38 48:38|bruidsboeket 20:45|bruin 19:44|bruinpapier 24:51|bruins 33:28|bruit 19:30 33:30|bruitage 41:64
bruits 20:54|brule 19:30 33:22 48:39|brules 19:43 33:22|brume 6:20 20:9 24:24 32:24 33:8 48:21 50:22 53:15
brummen 19:40|brun 19:56|brunnen 21:44|bruno 35:65|bruns 19:56|brushed 33:33
brussel 7:17 13:24 16:11 31:8 33:1 51:13 53:8|brussels 7:18 13:29 14:18 40:11 42:18 53:29|brust 33:29
brut 2:34 15:48 35:44|brutal 31:52|bruto 15:51|brutoloon 35:49|bruts 2:55|brutto 50:45|bruttolohn 35:45
bruttosubventionsaquivalent 15:45
bruxelles 2:6 3:5 7:22 10:7 13:12 16:13 17:16 23:15 27:11 30:17 31:9 33:-14 43:14 51:20 53:12|bruyeres 53:61|bts 13:61
btw 16:22 26:30 50:38|buanderie 20:19 21:30 40:16 45:37 48:40|buch 2:14 5:10 10:15 13:9 31:7 34:12 40:15
bucher 27:16 33:3 36:20 40:13 41:19|buchern 4:27 5:26 10:24|buches 31:42|buchhaltung 3:28 16:32
buchhaltungsleistungen 26:46|buchung 27:30 35:33
budget 1:25 2:-6 9:16 10:10 11:10 12:3 14:-2 16:9 17:0 18:0 27:7 31:-1 34:-3 35:0 40:14 41:10 43:22 53:8
budgetaire 33:35|budgetee 31:58|budgets 12:30 34:25 53:31|buee 20:40 32:57|buffet 35:65|bug 9:35 40:41|bugs 40:47
buhne 2:23 41:37|build 30:58|building 19:18 20:19 33:12 40:15 47:25|built 30:29 31:23 45:27 53:36
buiten 19:28 20:28 27:18|buitenland 12:24 31:34 40:20|bulb 19:37 32:47|bulle 3:53|bulletin 33:20 48:44
bundesforderung 42:45|bureau 2:13 7:22 30:28 33:9 40:3 48:27 53:16|bureaux 7:47 53:48|buren 52:52
burgemeester 3:7 6:15 24:17 33:17 49:17|burgermeister 33:29|buried 45:56|burn 28:40 33:12 43:35|burning 33:33
burns 33:25 35:39|burnt 33:33|buro 15:19 16:19 33:3 48:19 53:17|buros 7:42|burton 15:50 25:62
bus 3:6 19:7 20:8 21:20 33:3 35:6 40:-1 41:5 48:21 53:3|bushokjes 20:45|busiest 31:52|business 14:34 20:31 29:38
businesses 53:53|bussen 20:45|but 3:9 8:18 10:17 19:1 21:18 27:4 28:12 29:10 33:-1 40:7 42:9 45:7 53:13
butterfahrt 13:31 22:32|button 28:40 33:12 36:40|buurman 48:51|buurvrouw 3:29 6:37|buvette 20:33 21:44 45:42
buy 10:28 34:38 42:32|buyers 31:44 40:27|buys 31:39 40:34|bv 1:23 7:20 17:19 23:22 27:14 42:18 43:22|bvdkbe00 4:52
by 2:6 3:-3 4:2 5:9 7:4 10:-2 12:0 13:2 14:3 19:-5 20:-4 29:6 30:1 33:1 34:5 35:0 37:10 39:7 40:-3 43:7 46:3 47:7 53:7
c 1:9 2:-3 3:18 7:8 9:6 12:12 14:5 15:2 19:-3 20:-5 22:5 24:6 26:2 33:5 36:3 40:2 41:2 44:2 45:5 47:4 53:-3
c1 1:41 9:44 13:36|c2 1:47 9:50|c3 1:47 9:50|c4 1:47 9:50|c5 1:56|c6 1:56
ca 3:13 7:9 12:12 16:11 17:13 19:12 22:24 33:-14 36:26 40:14 43:17|cabine 33:25 40:6 44:21 48:31|cabinets 13:55
cablage 50:66|cache 6:42 21:29 33:24|cachet 1:63|cachete 33:35|cad 10:56
cadastre 2:10 5:21 8:23 10:12 11:23 12:19 14:16 17:20 22:19 29:22 34:10 40:5|cadrage 50:66
cadre 1:38 10:28 19:37 20:18|caduque 23:64|cafard 31:58|cafe 3:22 13:6 19:5 20:7 21:11 33:13 48:11 53:5
cafebazin 33:28|cafetaria 32:52|cage 33:35|cahier 31:32 33:22 49:43|cahiers 3:40 38:56|caille 33:22 52:58
cailloux 34:54|caisse 0:20 3:5 7:12 17:17 20:6 21:17 31:10 33:16 40:2 48:25|cake 33:20 48:44|calais 13:55
calandre 27:60|calcul 40:50|calculate 40:47|calculated 42:57|calculation 18:43 41:43|calcule 6:39 33:22 40:24
calculs 16:48 47:54|calecon 33:35|calendar 12:36 18:34 33:2 40:16
calendrier 1:35 2:5 9:36 18:24 20:4 27:10 31:8 35:15 40:18|calendriers 27:60
call 1:18 10:15 12:29 20:13 33:-5 34:13 40:9 48:19|called 0:35 2:27 33:20|caller 33:33|calls 33:33|calme 24:69
cambre 13:61|came 3:35 19:8 20:10 33:8 40:6|camera 16:-1 18:1 19:23 20:27 33:4 40:-8 41:23 43:0 49:4 52:5 53:-2
cameraman 19:44|cameras 7:18 19:36 20:24 33:0 53:19|camerastandpunten 19:44|cameraverhuur 53:46
camion 20:39 48:41 50:42|camionnette 6:31 7:26 33:23 35:31|camp 33:35|campagne 13:32 31:45|campaign 31:52|campe 36:70
campeur 37:71|campeurs 30:66|camping 28:33 31:22 33:12 36:34 41:28 53:25|campings 16:48 31:45|camps 33:35
can 3:11 6:5 10:3 19:15 27:2 30:7 31:1 33:0 34:8 38:8 39:16 40:15 47:6 50:7|canada 10:49 33:14|canadien 10:56
canadiennes 42:64|canal 33:15 38:42 42:36|canape 33:22 48:52|cancelled 31:52|candidate 13:61|candidature 1:49 12:50
canem 22:57|cannes 7:41 16:26 18:17 36:23 40:5|cannot 33:25 53:33|canteen 20:38 33:20|cantine 20:33 35:44 41:43
canvas 22:49|caoutchouc 20:33 27:39 39:50|cap 7:31 28:40 33:14 45:33|capable 33:35|capacite 7:60|capacites 40:50
capitaine 6:45 21:44 45:42|capital 0:49 7:29 8:25 27:17 34:12 46:26|capitale 38:69|capitalistique 14:61|capitaux 0:68
capped 16:43 17:44|captation 34:54|captations 7:47 40:37|capteur 33:35|capucine 33:35|car 19:15 31:17 33:18 48:37
caractere 45:63|caravane 2:10 7:15 10:12 27:15 30:21 31:13 33:-9 36:25 37:27 40:5 43:18 44:22
carbure 7:14 10:18 14:15 17:19 23:18 39:36 40:12 42:18 43:25 53:15|card 1:22 2:18 13:21 25:44 33:-1
cardboard 24:40 33:25|careful 33:33|carefully 33:20 47:44|cargo 3:21 27:25 33:22|caricature 44:66
carillon 43:42 50:45 53:40|cariste 20:54|carnaval 20:54|carnet 3:32 33:27|carnets 38:50 41:48|carnival 31:52
carpenters 53:53|carre 19:43 43:49|carrefour 8:67|carried 30:29 33:16 40:18 41:27|carrier 20:51
carriere 22:35 33:18 53:32|carries 19:50|carry 33:33|carrying 33:33|cars 33:12 48:37 49:39|cartable 48:65
carte 3:8 9:24 12:18 25:52 33:-10 35:31 43:18|cartes 32:71|carton 3:40 20:40|cartridge 3:24 31:26 33:20
cartridges 43:55|cas 2:23 10:13 18:21 34:38 40:7 50:23
case 1:22 3:-3 5:20 12:7 15:12 19:-1 30:10 31:16 34:-2 40:15 43:6 45:16 47:21 49:31|cash 0:40 10:16 17:41 42:29
casier 33:35|casque 52:71|casse 33:35|casser 33:35|casseroles 33:35|cassette 19:19 22:23 33:14 37:30 48:27
cassettes 26:70|cassure 33:22 48:52|cast 10:7 19:19 27:16 36:14 40:8 41:38 43:8
casting 10:3 16:39 18:22 19:8 27:-1 30:4 40:14 41:3 53:7|cat 7:54|catalogue 7:50 22:39|catalogus 7:48
categorie 1:44 46:47|category 43:35 46:52|cateraar 53:46|catering 41:34 53:39|cathedrale 19:56
cattarin 2:26 13:29 43:30|caucasus 13:55|cause 6:52 10:43|caution 35:65|cavalier 33:35|cave 22:48 31:39|cavens 22:64
cca 7:39 17:44 18:42|ccpcbe00 4:70
ce 3:19 6:0 9:8 10:-3 11:8 12:1 14:4 15:5 19:-2 20:6 21:8 27:4 29:6 32:6 33:0 34:0 40:7 44:4 53:0|ceci 27:60
cecile 53:53|cedant 34:54|cede 2:45 5:38 10:12 34:10|cedees 2:55|cedent 2:55|ceder 34:54|cedes 2:41 5:53
cedric 2:36 3:26 13:43|ceiling 15:50 30:29 34:22|ceinture 33:35|ceinturon 33:35|cela 3:38 33:14 47:27 53:21
celle 2:12 3:19 19:13 20:29 29:24 33:-8 34:11 40:7|celles 20:46 24:48|cellos 19:50
celui 2:3 3:24 10:5 11:23 19:15 20:19 21:13 23:12 28:18 33:-16 40:6 53:9|cendre 33:35|cense 33:35|census 33:33
cent 2:20 3:10 10:4 27:9 28:16 30:14 33:3 40:15 47:13 50:15 53:9|centaine 7:60|centime 3:53|centimetres 19:56
centra 31:46|central 20:40 33:22|centrale 0:25 7:17 13:18 17:30 26:27 33:-8 40:7 43:20 50:23 51:26
centre 10:4 17:12 18:11 19:4 20:1 33:-7 38:17 40:8 42:37 43:10 51:17 53:26|centres 31:58
cents 8:27 19:16 21:24 22:24 23:24 30:26 31:18 33:-5 40:10|cercle 40:50|cercles 31:58|cerfs 24:69|certain 3:34 51:52
certainement 30:66|certificat 51:69|certificate 35:39 51:53|certifie 1:40 14:39 15:23 29:21 35:19 51:34
certified 4:35 8:35 34:26 51:35|certifies 4:48 35:46|certifions 5:66|certify 1:35 5:38 14:34|certitude 42:64
ces 2:24 3:12 15:27 20:31 30:24 33:5|cesse 27:33 33:30|cessible 27:60|cession 2:39 5:34 10:13 34:30|cessionnaire 34:54
cessions 5:66|cet 9:33 14:25 27:36 37:35 40:14 51:33
cette 1:11 2:3 3:18 4:18 18:12 20:2 23:22 27:29 29:15 33:-17 34:19 40:-2
ceux 3:9 19:11 20:27 22:19 28:25 31:25 33:-9 40:5 45:18|cf 1:32 10:37 16:35 32:31|ch 10:18 22:39 31:17 41:16
chacun 2:32 7:18 20:12 33:12 34:12 49:27|chacune 10:31 20:29 33:20|chagrin 33:35|chain 5:58
chaine 5:10 10:13 14:13 17:8 18:16 27:3 31:1 33:-21 36:14 40:23 42:43|chaines 7:32 18:35 34:14 40:35
chair 13:25 20:15 33:15 38:29 48:28|chaise 33:35|chaises 31:58|chaleur 33:35|chamber 33:25 49:39
chambre 13:12 22:15 26:20 33:19 35:24 48:37 49:20|champ 19:35 20:20 31:25 33:2 49:36|championnat 45:63
championne 45:63|champs 33:35|chance 27:46 40:37|change 10:9 11:31 19:8 20:17 28:22 33:11 40:3 45:15 47:20
changed 3:36 11:47|changement 14:48 40:37|changent 33:35|changer 34:54|changes 2:32 20:31 33:12
channel 22:32 27:28 40:22 42:30|channels 22:44 31:39|chantait 33:35|chantal 31:58|chante 20:33 33:27|chantent 19:56
chanteuse 44:66|chapeau 35:65|chapelle 10:56|chaperones 41:56|chapitre 40:29 47:59|chapitres 45:63|chapter 47:57
chapters 20:51|chaque 2:13 3:-2 10:18 19:-5 20:13 21:4 28:16 31:-3 33:3 34:6 40:2 45:30 53:0|char 20:54
character 3:10 5:19 11:21 30:18 33:-7 34:12 40:8 44:28 45:16|characters 6:22 10:19 16:22 19:27 36:26 40:13
charbon 33:35|charbonnages 33:35|charbonnier 3:32 6:45 33:14|charge 2:14 10:16 17:24 23:23 29:26 33:-5 34:20 38:29
charged 43:55|chargee 13:48 33:22|charges 0:38 8:29 35:24 41:52|chariots 40:50
charleroi 3:-3 7:19 13:6 16:8 20:-1 33:0 40:-1 43:14 53:36|charmant 6:52 12:50|charmante 33:35|charming 6:56
charpente 3:53|chart 46:59|charte 14:40 19:35 40:29|charter 41:56|charts 30:45 33:20|chasseurs 33:35|chassis 19:44
chat 33:22 48:52|chateau 10:10 13:15 14:15 19:10 31:12 33:8 34:8 41:19 43:28 53:15|chateaux 16:62
chatelineau 7:31 10:37 27:31 34:25|chats 7:60|chaud 19:30 21:38 33:9 47:41|chauffage 0:47 18:42 33:14|chauffer 33:35
chauffeur 6:38 21:38 26:29 48:25|chauffeurs 20:32 31:34|chaussee 53:46|chaussure 33:35|chaussures 3:32 19:35 20:33
che 1:63|cheap 33:20 40:34|check 1:38 9:41 33:15|checked 15:46 51:47|checks 33:33|cheerful 33:33
chef 3:7 13:14 19:19 23:16 33:6 40:4 41:17 45:15 49:24|cheffe 6:35 13:31 19:26 27:29 33:5|chemin 18:42 20:33 28:48
cheminee 33:35|cheminees 6:33 24:49 33:21|chenee 20:40 33:22|cheque 15:63|cheques 15:59|cher 3:20 27:46 34:21 40:17
cherche 3:15 19:25 21:16 33:19 36:21 40:1 48:16|cherchent 20:40 40:37|chercher 21:34 27:29 33:18 48:35|cherchera 33:35
cherchons 20:40 40:37|chere 12:37 27:46 34:28|chers 2:34 12:43 27:39|chest 33:33|cheval 20:33 22:43 33:14|chevet 32:71
chevetogne 26:56 33:22|chevilles 33:35|chevroux 22:64
chez 2:-1 3:21 11:12 14:6 18:8 20:8 21:9 30:11 33:9 45:7 48:19 50:11 53:20|chf 17:38 23:38 27:33 34:28
chien 6:14 7:19 20:12 22:12 33:12 34:13 35:13 41:13 43:11 45:11 48:21|chiens 20:40 33:22|chiffrage 41:64
chiffre 0:30 3:5 7:33 33:-3 40:2 46:47 48:17|chiffrees 12:64|chiffres 3:17 9:33 12:28 20:18 31:22 40:26
child 3:12 6:19 19:12 24:22 33:11 48:20 49:22|children 13:27 16:13 19:6 20:7 23:13 31:18 33:-11 38:15 40:13 41:12
chimney 33:33|chip 5:45 16:43|chips 7:34 19:30 41:36|chirurg 21:47|chirurgien 21:65|choc 38:69|choeur 6:52 19:43
choisi 2:24 19:26 20:23 23:34 40:20|choisir 28:56 33:22|choisit 33:27 34:33|choix 20:54|choose 33:33|chooses 33:33
choregraphe 16:41 19:35 41:43|chose 3:23 12:22 19:26 21:23 33:18|chosen 23:56|choses 3:36 6:35 12:33 33:5|christ 2:55
christmas 21:38 31:31 33:12|christopher 2:52|chronologique 20:54|chronologisch 19:42|church 33:33|chute 49:69
ci 2:14 3:-1 10:19 11:33 12:18 23:25 29:12 34:27 40:5|cible 31:49 43:26 53:34|cie 40:50|ciel 11:46 33:14 44:45
cijfers 9:51|cimetiere 33:35|cine 2:16 26:31 31:32 34:16 37:33 38:31 43:24|cineaste 13:48 33:22|cineastes 40:50
cinema 1:3 7:17 10:0 13:16 17:3 18:2 19:0 22:16 23:3 27:0 31:14 33:-8 36:8 37:9 38:15 40:12 42:23 43:3
cinemas 22:21 27:17 30:32 31:27 37:26 38:24|cinematographer 19:50|cinematographique 10:23 23:30 34:46
cinematographiques 8:54 34:41|cinerama 27:60|ciney 4:39 8:36 12:21 14:19 15:35 25:28 26:36
cinq 1:10 2:12 6:13 7:18 8:15 10:4 13:8 18:11 19:4 21:12 23:11 33:3 40:8 53:19|cinquantaine 6:66
cinquante 3:22 6:22 19:13 20:10 33:20 45:19|cinquieme 2:28 21:38 33:9 40:24|ciply 2:34 12:43 13:40|circulants 0:68
circule 11:67|cire 32:71|ciseau 33:35|cite 27:34 33:23|citees 14:61|cities 30:58|civil 33:35|civile 33:22 35:52
cladach 5:58|claeys 22:49|claim 5:45 31:39|claimed 14:54|claims 33:33
claire 1:15 3:-2 6:26 7:13 10:15 13:5 14:13 19:0 20:-2 23:8 27:4 30:9 33:-9 35:9 36:13 40:-5 50:10|clarifier 44:66
clarify 30:58|class 5:58|classe 21:34 28:39 32:40 33:5 45:32|classes 18:56|classification 27:60|clause 34:37 40:38
clauses 2:40 10:32 34:23|cle 21:65|clear 33:33|clearance 51:60|cleared 52:60|clears 33:20 45:43|clef 20:25 33:31
clefs 16:28 33:22 35:32 48:32|clemence 4:45 7:45 43:38|clerc 3:40 13:48|clercs 33:35|clerk 48:57|clermont 13:48 33:1
cles 33:35|client 4:44 20:6 26:21 30:29 33:7 35:17 50:18|cliente 4:49 12:43 33:14|clients 20:40 33:22|cliff 21:65
cliffhanger 21:37 45:43|clignote 33:35|climbs 33:33|clips 7:47 13:48|cliquez 35:65|cloche 20:23 33:25 37:41
clocher 33:35|clock 19:25 32:35 33:7 48:32|clocks 33:20 48:44|clonage 14:61|clos 28:43 31:32 33:9 46:42
close 19:10 20:11 23:15 33:-7 49:46|closed 18:28 19:11 20:20 21:19 35:20 45:27 46:20|closely 31:52
closes 18:28 21:29 28:31 33:16|closing 12:39 18:28 27:24 49:30|clothes 3:49|cloture 12:37 18:50 46:42|cloud 33:33
club 45:63|clubs 31:58|clumsy 6:56|cm 22:64|cnc 42:64
co 1:7 5:16 7:9 9:8 10:32 12:4 13:3 17:12 18:4 22:5 27:1 34:-1 40:-5 42:5 43:16 50:5|coach 18:50|coaching 18:50
coal 30:58|coat 21:21 33:21 45:18 47:20 48:20|coats 33:33|coauteur 2:55|coauteurs 2:41 43:49|coautrice 40:50
cochez 1:63|cocreateur 13:61|code 0:19 1:8 5:13 8:12 16:7 19:4 25:25 32:15 33:-18 39:34 51:24 52:36|coded 33:33
codes 0:57|codeveloppement 10:56|coecrit 2:55|coeur 31:40 33:18 38:39|coffee 47:57|coffre 33:35|coffret 40:37 42:51
cofinancement 14:61|coin 19:56|coincident 20:54|coins 33:33|col 33:35|cold 19:50
coldwater 0:17 5:22 8:17 10:11 17:21 22:21 34:8 40:4 42:14 43:12 51:17|colere 7:47 33:22|colerique 6:66
colette 27:16 44:24 47:24 53:22|colis 33:35|collaborateurs 7:60|collaboration 10:35 16:41 27:39|collard 33:35
colle 2:8 5:12 8:13 11:12 14:10 20:2 27:9 36:13 43:11 46:13|colleagues 33:33|collecte 50:66|collectees 20:54
collectief 22:49|collectif 10:17 14:22 17:26 22:34 40:20 44:27 53:22|collecting 2:52|collective 2:36 14:45
collector 51:60|collectors 20:51|college 1:32 23:47 27:42|collignon 43:49 53:48|colline 19:56|colocataires 45:63
cologne 31:58|colonie 33:35|colosse 6:66|colour 16:19 19:12 24:45 32:22 43:28|colours 19:40 36:31 45:27|column 10:53
com 39:55|combi 33:28|combien 3:12 7:19 16:32 17:23 33:-6 37:30 40:18 46:27|combine 33:35|combined 23:56
come 3:15 7:7 11:13 19:3 27:5 31:17 33:3 34:4 38:12 40:8 47:10 53:6
comedie 3:9 22:19 28:25 30:21 31:25 33:-9 40:24 43:29|comedien 10:30 19:30 20:27 27:33
comedienne 13:35 20:27 27:33 40:24|comediens 16:35 18:37 19:23 33:-9 41:31 43:18|comedies 7:42 31:40 40:20
comedy 3:22 13:17 22:19 28:22 31:14 36:22 40:9 45:18|comes 2:4 3:16 10:6 17:18 20:4 33:15 40:8 42:10 48:10|comic 31:52
coming 9:39 27:32 37:41|comique 33:35|comite 7:11 10:7 12:14 16:13 20:5 23:36 27:30 33:-13 40:2 44:17
commande 2:37 5:27 10:7 16:12 27:10 35:15 50:39|commandent 40:50|commander 2:55|commanditaire 30:66
comme 3:0 6:5 10:-4 12:3 13:0 17:4 19:24 20:1 24:8 27:-1 33:15 34:7 38:9 40:1 45:2 47:6 48:5
commence 1:10 2:1 3:17 14:24 20:22 33:13 34:1 43:9 48:12|commenced 2:52|commencement 2:52|commencer 2:55
comment 3:14 19:19 20:24 31:28 38:22 40:13 42:17 45:15|commentaar 0:39 20:32|commentaire 20:54|commentary 20:38 43:42
comments 44:57|commercants 33:35|commerce 8:59 10:35|commercial 31:33 33:-3 35:26 40:18 43:24 44:27
commerciale 31:45 40:37|commerciales 0:68|commercials 7:54|commercieel 31:39 40:24|commissaire 6:66|commissaires 0:68
commissariat 48:65|commissie 23:49|commissies 13:36 27:33
commission 1:35 10:7 19:7 20:5 23:32 27:10 34:11 35:16 42:17 44:17|commissioned 30:37 34:31 40:27|commissioner 23:56
commissioning 27:53|commissions 2:37 10:32 27:35|commitment 4:40 23:36 27:32|committed 17:37 40:27 42:37
committee 12:17 23:38 27:24 31:13 33:-6 52:22|committees 27:53|commun 2:19 10:50 33:-1|communal 0:54 23:51
communale 33:35|communaute 10:35 17:44 31:37|commune 7:19 15:37 17:36 20:13 23:32 27:19 40:9
communes 20:18 22:29 30:40 31:23 33:0 53:26|communicate 2:52|communication 2:42 13:21 26:42 30:26|communications 27:53
communique 10:43 35:52|communiquer 35:65|communiques 10:56|community 3:32 31:23 42:40
compagnie 7:34 10:33 33:6 35:26 42:26|compagnon 20:54|companies 0:26 8:26 40:13 46:34 53:31|companion 20:51
company 0:4 1:0 2:12 4:9 5:11 6:0 7:14 8:12 9:4 10:5 12:0 13:-1 14:18 15:3 23:0 27:1 29:10 34:8 40:3 43:8 46:12 53:-3
comparable 31:39 45:43|comparables 31:56|comparees 31:58|comparent 33:35|compatible 40:50|compensation 33:20 53:40
competents 34:54|competitor 30:58|compiegne 10:53|complement 12:50 19:43|complementaire 11:46 29:46 35:44
complet 1:33 22:34 31:28 33:5 43:32|complete 8:35 11:35 18:31 27:27 43:33|completed 7:41 11:47|completee 30:66
completer 1:42 5:45 23:43|completion 31:24 41:46|complets 14:61|completude 9:69|complique 33:35|componist 53:46
componiste 20:45|compose 8:42 19:35 33:11|composer 53:53|composes 3:53|compositeur 53:61|compositing 41:55
composition 50:66|comprehension 50:66|comprend 33:31 40:8 48:23|comprendra 33:35|comprendre 45:63|comprennent 33:35
compris 3:27 5:21 12:19 14:16 16:17 27:15 34:21 35:20 50:22|comprise 50:66|comprises 35:65|comps 31:45 36:57
comptabilite 0:38 3:23 16:44 26:39|comptable 6:39 7:34 16:35 41:38|comptant 26:70
compte 0:26 1:6 4:35 6:9 7:3 10:-1 11:10 12:6 14:4 17:8 18:6 20:-4 26:21 27:3 29:19 33:-2 47:10 48:8 51:12 53:4
comptee 11:67|comptent 49:69|compter 33:22 34:41|comptes 0:43 1:16 9:33 10:10 12:17 14:14 33:7 35:18
comptoir 22:51 33:22|compulsory 1:56|computer 8:47 13:42|comtesse 28:38 33:31
concept 2:3 16:25 18:11 30:13 34:3 36:34 44:14 45:37 50:14|conception 8:46 19:35 50:45|concern 27:53
concerne 23:34 27:29 29:37 34:24 51:39|concernerait 53:61|concerning 34:51|concerns 2:32 14:34 29:38|concert 20:45
concevoir 2:55|concierge 31:33 46:46|conciliation 34:54|conclude 30:58|concluons 30:66|conclusion 30:51 40:21 46:39
conclusions 30:62|concours 28:56 31:45|concurrence 10:26 27:29 30:48 31:28|concurrentieanalyse 30:51|concurrents 40:50
condamnation 14:61|condamne 14:48 33:22|condamnes 14:61|condition 27:46 44:53|conditional 27:53
conditionnel 10:35 17:44 27:39|conditionnelle 17:44 27:39 40:29|conditions 2:11 23:40 27:16 29:25 35:34 50:22
condroz 4:70|conducteur 20:46 35:44|conduire 13:61|cone 33:35|confederation 10:56|confesses 21:58
confession 3:34 44:48|confiance 26:70|confidential 12:35 35:39 52:40|confidentialite 10:48 35:44|confidentiality 10:53
confie 20:40 29:54|confines 13:48 22:51|confirm 4:24 12:20 14:29 27:40|confirmation 4:28 12:23 14:22 27:17 34:21 35:36
confirme 4:30 14:21 17:24 27:39 34:26 40:10|confirmed 17:44 42:44|confirmer 11:46 12:43 27:39|confirmes 42:64
confirmons 2:21 23:30 27:46 35:32|confiture 33:35|conflict 44:53|conflit 40:37 44:53|confondues 10:56|confondus 33:35
conform 50:58|conforme 8:46 10:35 29:46|conformement 34:54|conformite 14:61|congratulations 23:56|congregation 33:33
conjointement 10:56|connais 33:35|connaissance 1:49 21:38 27:33|connaisse 19:43 20:40|connaissent 40:50
connait 30:30 31:22 33:24 40:14|connaitre 2:41 33:22|connection 31:52|connu 2:28 33:9 40:37|connue 27:60|connus 7:60
conor 33:33|consecutifs 20:54|conseil 7:17 13:18 15:26 16:30 23:21 27:17 29:24 30:32 50:23|conseille 33:22 44:53
conseillere 44:66|consent 7:31 10:30 34:37|consenti 5:53 34:41|consentie 34:54|consents 40:47|consequence 5:53 10:43
conservatoire 13:61|conservator 27:46|conservatrice 27:60|conserve 2:41 19:30 20:27|conservez 23:64|consider 44:59
considerant 23:64|consideration 12:39 31:33 34:37|considerer 40:50|considering 12:56|consigne 31:33 33:19 44:37
console 22:44 33:20|consolide 7:39 18:42 42:43|consolidees 46:69|constate 33:35|constatee 2:55|constituant 14:61
constitue 8:37 23:34 27:42 29:37|constituee 7:47 14:48|constitutif 8:54 9:55|constitution 8:67|constructie 40:43
construction 20:21 41:46 44:34 53:28|construire 33:35|construit 20:33 40:42|construite 33:35|construits 53:61
consultant 16:45 18:17 21:22 40:5 44:32|consultante 1:36 13:35 16:48|consultants 33:12 44:36 48:37
consultation 2:33 10:27 16:33 40:21|consultes 34:54|consulting 30:58|contact 1:23 36:29 38:18 43:48|contacte 42:64
contactees 30:66|contactmicrofoons 19:44|contactpersoon 43:49|contacts 10:56|contained 40:34 45:43
container 21:37 33:16|contains 52:60|conte 33:35|content 12:43 33:20|contents 33:20 34:38|contenu 1:43 34:25 40:34
contenus 14:61|contes 34:54|contessa 33:28|contest 48:57|conteur 6:66|contexte 30:66|contient 9:55 11:54
contingency 16:41 41:46|continu 33:35|continue 10:29 33:28|continuite 2:28 12:37 18:37 33:9|continuity 13:43
contour 24:69|contract 2:23 5:10 9:12 10:5 12:26 17:9 18:8 27:13 33:-15 35:10 40:0|contracted 17:44 40:34
contracten 5:32 9:32 18:30|contracts 1:21 9:44 12:33 18:22|contractuel 18:63|contractuelles 9:69|contradictoire 20:54
contraignante 27:60|contrast 19:50|contrat 1:23 2:21 5:33 6:5 9:8 10:20 12:10 27:-1 33:-12 34:13 35:4 40:3 42:3
contrats 5:36 7:18 9:39 12:22 16:20 18:22 33:-7 34:12|contre 3:12 14:19 23:22 31:16 33:5 34:24 49:39
contrechamp 19:43 49:56|contremaitre 33:35|contrepartie 34:54|contresigne 34:54|contretemps 11:67|contributes 10:53
contribution 1:38 2:44|contributions 10:40 14:41|control 33:33|controle 7:25 14:26 21:29 51:47|controleren 3:41
controlled 30:58|controller 33:33|controls 34:51|controverses 7:60|convaincante 35:65|convaincre 1:63|convaincue 44:66
convenir 27:60|convention 2:21 5:20 9:15 10:25 14:7 17:21 23:31 27:6 29:14 34:1 40:-3 42:11|conventions 12:64
convenu 2:34 10:23 34:41|convenus 2:55|conversation 3:19 20:20 33:1 40:23 43:31|conversion 30:66|converted 16:56
convertis 17:65|conveyor 20:51|convicted 14:54|conviennent 2:41 10:43|convient 27:46 53:48|convocations 35:65
convoque 33:35|cooper 33:26 48:46|cooperateurs 7:47 46:55|cooperatie 40:43|cooperatif 4:70
cooperative 4:28 7:45 15:26 53:31|coordinator 13:55|coordinatrice 34:54|coordonnees 4:70|coordonnes 8:67|copain 33:35
copains 31:58|copie 1:29 8:34 26:36 33:22|copies 7:26 22:37 27:21 31:33|copperhouse 27:53|copro 22:64
coprod 22:51 42:51|coproducent 10:24 17:18 27:24 42:18 43:17|coproducenten 40:31 43:37
coproducteur 10:27 11:28 17:25 27:9 29:17 40:17 42:36 43:12|coproducteurs 10:30 16:35 18:37 43:36
coproductie 2:22 7:24 42:38|coproductiefonds 42:50|coproductiemarkt 18:50
coproduction 1:17 5:11 7:14 10:24 16:7 18:9 22:18 40:8 42:41|coproductions 22:38 42:59|coproductrice 10:46 27:29 40:20
coproduire 10:56|coproduisent 10:56|coproduits 7:60|coproprietaires 10:56|copropriete 10:56|copy 2:39 8:47
copyright 2:41 10:25 47:29|coquetier 33:22 44:53|coraline 2:55|corde 20:27 33:22 34:28|cordialement 27:60
cordier 7:24 10:22 12:24 14:26|cordonnier 6:39 33:30|core 31:52|coreen 40:50|cork 13:42 22:44|corn 3:53|corner 33:33
coron 32:57 47:54|corona 0:51|corporate 7:60|corporelles 0:68|corporels 10:56|corps 19:27 20:25 21:45 33:6
corpse 33:33|correct 14:54|correction 11:63|corrections 18:50 33:22|correspond 33:22 40:37|correspondance 29:67
correspondence 29:59|corrige 33:35|corrigeait 3:53|corriger 11:67|cortege 20:54
corveables 16:28 17:31 22:31 27:26 43:29 45:29|coscenario 13:61|coscenarist 2:33 3:29
coscenariste 2:15 3:13 5:25 13:20 16:26 53:25|cost 1:19 10:8 16:11 30:12 31:6 34:6 40:17 41:20 43:25 47:12
costs 10:25 12:9 14:20 16:24 17:10 23:10 33:-14 40:15 41:9 53:6|costume 24:41 41:51|costumes 19:18 24:19 41:47 53:38
cotation 50:66|cote 19:10 31:12 33:23 35:19 40:15 45:17|cotes 10:43 27:46|cotisations 0:42 14:35 51:56|cou 33:35
couches 19:43 20:40|couette 45:63|couillet 53:61|could 1:21 3:26 13:21 33:-2 40:24
couleur 7:30 19:26 24:39 41:34 43:32|couleurs 19:28 20:13 24:48 32:31 33:-5 45:22|coulisses 34:54
couloir 19:22 20:11 21:22 33:-8 40:19 41:22 48:22 49:26 53:18|count 3:15 20:29 31:18 33:8 49:26
counter 10:24 12:27 23:27 37:32 43:26|counters 20:51|counting 33:33
countries 10:14 13:16 18:28 22:28 31:12 33:-7 40:8 45:16|country 3:24 40:22 42:44|counts 6:21 17:21 33:23 34:16
county 3:36 45:43|coup 19:23 20:20 33:14 44:33 45:29|coupable 21:65|coupe 3:7 17:18 22:20 24:22 33:15 40:4 47:20 48:33
coupee 20:54|couper 3:32 44:45 48:44|coupes 19:56|couple 33:35|coups 24:69|courage 3:40 27:46|courant 7:34 23:38 33:22
courent 18:50 33:22|courier 38:59|couronne 21:65|courriel 2:41 43:49
courrier 12:28 13:25 17:29 27:24 29:31 42:28 44:30
cours 6:17 7:11 8:19 13:23 15:31 17:32 19:7 31:9 33:-13 40:2 42:16 43:14|course 6:29 13:27 20:23 33:7 48:27
court 6:18 13:41 19:7 22:31 33:4 45:14 48:16|courte 12:64|courtes 13:39 34:47|courts 2:22 7:40 13:21 22:24 40:23
cousin 3:24 6:43 33:20|cousines 33:35|cousins 3:53|coussement 20:32 22:37|cousu 20:54|cousus 33:22 53:48
cout 1:15 10:20 30:19 34:7 40:26 41:25 43:37|coute 16:33 27:19 34:14 40:39|couteaux 49:69|couts 16:48 17:38 40:24
couvent 20:54|couvert 35:65|couverte 40:50|couverts 5:66|couverture 33:35|couvertures 32:71|couvin 13:61
couvre 21:51 40:37|cover 34:38 40:29|coverage 44:61|covered 35:39 40:27 47:37|covering 40:47|covers 23:36 40:27 45:35
covid 15:61 40:21|cp 10:35 18:42 53:40|cpb 2:55|crahay 7:25 14:25 29:29 46:43|craie 24:69|craignait 33:35
crapaurue 8:54 34:41|craquement 33:35|crash 35:59|cravate 6:66|crayon 33:35|cream 39:60|creance 23:51 51:56
creances 0:68|created 2:39 43:42|creatifs 23:64|creation 2:29 7:37 20:18 34:19 43:27|creative 1:27 10:40 17:28 43:29
creator 43:55|creatrice 2:42 31:31 43:36|credit 2:34 4:27 10:18 38:17 40:0 42:35|creditors 0:60
credits 2:19 10:28 13:22 22:35 40:14|cree 7:60|creee 2:16 7:34 12:25 14:23 34:16 40:12 43:24|creer 31:58|creme 33:35
creteil 13:61|creuse 6:25 16:26 18:26 33:19|creux 20:54|crew 41:45 52:20 53:29|crews 7:54|cri 49:69|crie 38:69
cried 6:36 30:37 38:39|crier 33:35|crime 31:44 36:40|criminel 3:53|crisis 33:33|criteria 14:54|critique 31:45 38:56
critiques 38:69|crochet 53:61|croire 12:64|crois 3:53|croisees 24:69|croisent 48:65|croisse 40:50
croit 6:26 33:27 44:27 48:26|croquis 21:51 24:56|cross 1:30 3:24 33:20|crossroads 8:60|crossword 34:38 36:47
crosswords 33:33|croute 33:35|crow 33:33|crowd 17:57|croyaient 33:35|croyait 33:35|croyons 27:46 40:37|cru 3:46 44:45
crucifix 33:35|crue 20:46 36:49|cruel 38:63|cruelle 20:54|crumb 3:21 30:30 33:22|crumbs 39:60|cry 6:43 34:38|csp 31:58
ctr 17:65|cu 49:59|cube 33:22 45:49|cuesmes 13:57
cuisine 3:0 19:3 20:10 21:12 32:18 33:11 40:-3 41:11 45:17 48:34 49:16 53:8|cuisines 40:37 43:49|cuivres 32:71
culprit 21:58|cultural 1:56|culture 15:48 23:43 42:43|culturel 1:49 8:54|culturele 31:46|culturels 31:58
cumul 1:36 15:56 17:38|cumule 40:50|cumulees 31:58|cumules 46:69|cup 21:33 33:20 47:32|cups 33:20 48:44|curage 35:65
cure 33:35|curiosite 33:35|curious 6:56|currach 33:33|current 5:58|curriculum 9:69|customary 2:52|customer 26:60
customers 20:38 47:44|customs 33:25 48:37
cut 2:9 3:-1 10:0 16:6 18:7 19:0 24:21 33:-6 40:-3 41:6 43:13 44:7 48:26 49:16 52:10|cuts 19:37 47:44|cutter 33:33
cutterin 7:42|cutting 19:50|cuypers 7:35 10:33|cv 1:42 9:46 12:17 13:15|cvba 30:27 34:23 43:25 50:26
cvs 1:30 9:34 12:43
d 0:2 1:2 2:1 3:2 5:1 7:4 8:2 9:3 12:3 14:6 16:0 17:0 19:-1 20:1 22:0 23:2 25:4 27:4 29:2 30:1 31:-1 33:-6 34:3 35:1 40:4 43:3 46:4 47:2 50:1 51:2
d1 9:33 18:41 49:43|d10 49:59|d11 49:59|d2 9:41 11:49 49:42|d3 9:36 18:35 49:47|d4 49:59|d5 49:59|d6 49:59|d7 49:59
d8 49:59|da 3:34 33:6|daalt 19:32 21:37|daar 3:17 19:10 20:11 33:4 53:23|daaraan 17:50|daardoor 3:41|daarmee 40:43
daarna 3:4 13:11 30:13 31:24 33:10 34:9|daarnaast 31:46|daarom 3:29 19:32|daarop 19:32 20:32|daarover 29:51
daartoe 8:51|daarvan 33:28|daarvoor 2:22 7:24 19:20 35:25|dac 0:31 10:24 34:22 43:26 51:31|dacha 3:49|dachboden 33:29
dacht 3:41|dader 21:50|daem 16:35 20:32|dafur 19:28 33:17|dag 3:3 5:7 10:2 12:5 19:5 27:2 33:12 35:6 40:0 48:21
dagen 2:6 3:2 16:9 26:13 27:6 33:13 50:17 53:7|dageraad 20:45|dahin 10:42|daklozen 20:45|dal 33:28|dam 20:47
damals 7:24 33:22|dame 3:20 20:20 33:22 45:29|damen 11:27 12:37|dames 35:49|damit 10:30 27:30|damms 20:41
dampf 19:22 31:23 32:27|dampfbetrieb 30:45|dampremy 19:43 33:22
dan 2:12 3:1 6:4 10:6 13:3 18:4 19:7 20:-1 31:6 33:8 34:1 40:3 53:1|danach 3:6 13:18 20:8 31:26 44:11 53:9|dance 6:56
daneben 47:44|danger 20:51|dangereux 6:66|dangerous 3:49|daniel 27:60|dank 3:8 12:30 26:18 27:13 50:17|danke 35:45
dann 19:4 31:17 33:20 40:7
dans 1:0 2:-5 3:8 6:0 7:0 9:6 10:-2 11:5 12:4 14:-1 19:2 20:9 21:9 23:6 31:8 33:8 34:-4 40:0 45:0 46:3 48:3 49:4 53:-1
danse 33:35|danser 6:52 33:22|danst 6:50|danuta 20:54|dapper 33:28|daran 33:29|darauf 18:26 20:23 33:11
darauffolgenden 18:44|dares 38:59|darf 6:21 13:21 34:30|darin 20:41|dark 19:37 28:47|darkness 33:33
darlehen 12:25 17:17 23:15 40:20|darlehens 29:45|darstellen 30:45|darsteller 41:44|darstellern 19:40
daruber 3:28 27:19 33:6|darum 47:44|darunter 23:43
das 2:0 3:1 4:3 5:2 6:3 10:1 12:1 14:3 17:0 19:2 20:-2 21:0 22:0 23:2 27:2 31:3 33:0 34:3 36:3 40:9 44:4 45:1 47:1 50:0 53:-1
dascotte 44:66|dass 3:11 4:6 6:3 14:24 23:3 33:8 47:4 51:11|dasselbe 33:17 40:27
dat 2:0 3:11 4:5 10:-1 14:18 19:4 20:-2 23:2 27:-4 31:-1 33:6 34:-1 40:-4 44:0 47:1 51:4 53:3|data 5:36 12:32 30:34
database 31:52|datasheet 43:55|date 0:6 1:26 5:10 7:-1 8:18 10:-1 13:1 15:25 20:-6 25:30 26:19 33:-5 34:-3 50:20 51:19
dated 5:45 34:38|datei 11:33 12:32|daten 5:45|datenbank 8:45|dater 34:41 35:52|dates 2:41 5:37 11:26 40:9
datum 1:22 14:12 15:33 25:15 26:15|dauer 2:41|daughter 3:8 6:25 20:10 28:19 33:11 34:10 44:25|daughters 31:52
davon 1:12 3:8 16:12 33:10 40:13 42:13|davor 33:29|dawn 20:19 32:28 33:12 48:37
day 3:0 10:5 18:8 20:2 21:9 33:10 34:11 40:4 43:6 45:15 48:22 50:10|daylight 19:50
days 2:-2 10:6 16:21 17:3 18:3 19:-4 23:3 26:20 30:4 31:-2 33:-10 40:-6 41:17 43:8 50:22 53:20|dazu 19:22 33:11 40:20
dcp 41:50
de 1:0 2:0 3:-2 5:1 7:1 10:0 12:0 13:0 14:0 15:3 16:-1 18:1 19:1 20:-1 21:1 22:0 23:3 27:1 28:2 29:2 30:1 31:0 33:-5 34:2 35:3 40:-1 43:-1 44:1 45:0 53:2
dead 28:21 31:23 33:23 45:17|deadline 44:57|deadlock 10:53|deaf 28:60|deal 1:8 10:39 17:31 18:11 36:14
dear 3:11 12:35 23:29 27:32|death 33:20 40:34|debarque 21:65|debat 30:45 31:37 40:29|debats 31:58|deblire 3:53
debout 3:23 20:23 33:25|debranche 33:35|debt 21:38 44:36 51:40|debtors 0:60|debts 33:33
debut 1:16 3:6 8:20 10:9 18:34 19:20 33:6 34:7 47:20|dec 18:48 48:39
december 0:17 2:11 14:5 18:23 20:3 23:7 27:4 29:22 33:-9 34:4 39:10 50:16
decembre 2:4 8:17 10:6 18:38 23:24 27:20 29:27 33:2 34:4|decent 3:36 6:43|deces 2:55|decharge 20:40 35:52
dechire 48:65|dechiree 33:35|dechue 45:63|decide 10:32 23:42 28:25 34:15 44:21|decided 3:17 23:43 29:27 40:15
decident 28:69|decider 34:54|decidera 20:54|decides 10:33 20:31 33:12|decisif 19:56|decision 17:27 18:38 23:52
decisions 7:20 10:49 45:22|deckung 35:45|declan 18:43 43:42|declaration 1:24 5:16 12:15 14:33 15:29 23:24 46:29 51:19
declarations 1:34 14:35 29:38 51:40|declare 1:14 5:18 14:49 15:21 17:16 34:6|declared 14:54
declaree 14:43 33:5 34:24 36:40|declarees 51:69|declarent 2:55|declares 14:54|declarons 14:61|declenche 40:50
declinaison 50:66|decline 30:66|declines 33:33|deco 41:57 53:40|decompte 18:63
decor 19:29 40:14 41:21 43:16 45:26 53:25|decorateurs 7:60|decoration 53:53
decors 7:4 10:-2 13:1 16:2 19:11 24:15 40:3 41:33 43:19 45:12 53:24|decoupage 48:65|decoupe 19:43 24:56|decouvert 4:70
decouverte 31:58|decouvre 20:9 21:20 28:25 33:27 45:18|decouvrent 33:35|decouvrir 3:53|decrite 17:65|decroche 33:35
dedans 12:33 19:26 33:18 53:31|deden 20:45|dedommagee 34:54|deductibles 34:54|deduction 34:54|deduit 2:55
deed 5:20 16:19 22:21 27:17 34:25 51:23|deel 3:9 10:6 12:8 20:10 27:6 33:12 53:14|deelnemingen 46:51|deels 42:50
deelt 33:16 35:37|deeltijds 13:48|deer 18:43 26:47|defaillance 10:56|default 10:53|defaut 2:24 6:35 23:34 34:37
defend 7:54|defendons 7:60|defer 40:47|deferments 42:57|deferral 17:44 42:44|deferred 17:49 42:37|defile 33:35
defined 14:54|definies 2:55|definitie 3:41|definitief 23:49|definitieve 2:26 27:38|definitif 10:23 18:30 27:52
definitifs 52:71|definition 14:61|definitive 2:34 18:42 23:43|defraiements 41:64|defunte 33:35|degager 44:66
degenen 3:41|deggendorf 14:61|degonfle 3:53|dehors 19:35 33:27|dein 28:46
deja 1:16 2:8 3:6 11:20 19:9 20:7 22:17 31:11 33:6 40:14 53:14|dejardin 10:33 29:38|dejeuner 33:35|dek 33:16 48:38
deken 19:44|dekking 35:49|deksel 49:51|del 22:56 43:41|dela 45:49 46:55|delai 14:23 23:26 34:35 50:48
delais 2:47 18:42|delayed 40:47|delays 2:52|delcour 22:64|delcroix 33:27 48:44|delegate 43:55|delegation 29:67
delegue 7:19 10:33 29:39 42:23 43:22 45:22|deleguee 7:22 10:42 14:23 15:31 29:30|delen 23:30 34:27 45:32
delete 11:47 34:38|delfosse 22:64|delhasse 20:41|delhaye 2:22 13:28 37:39 43:40 47:34|deliberations 23:64
delicacy 38:59|delicatesse 38:69|delighted 23:43 27:40|deliver 2:39 33:20|deliverables 2:39 41:43
delivered 2:35 27:24 33:4 43:26|delivers 1:56|delivery 2:42 18:15 22:15 23:15 33:-9 43:13|delivrance 25:71
delivre 51:69|delivree 4:49 51:61|delmarcelle 33:28|delphine 7:29 14:29 29:33 46:34|delrez 8:20 16:16 33:26
delvaux 6:42 33:23
dem 1:1 2:3 3:3 5:5 6:1 7:3 19:4 20:-1 23:1 27:-1 29:2 30:2 33:10 34:2 35:2 43:1 44:2 47:2 48:2 53:0|demand 30:58
demandaient 7:60
demande 1:11 3:3 4:11 6:1 12:21 17:28 19:0 22:5 23:5 27:1 29:16 30:1 33:-3 34:-2 35:6 38:4 40:14 44:1 47:2 50:7 51:10
demandee 1:42 40:42|demandees 1:49 12:50|demandent 33:35|demander 5:33 6:32 33:14 35:32 40:17
demandes 23:38 27:33 40:24 53:35|demandeur 1:63|demandez 33:35|demandons 12:37 40:45|demenage 3:53|dement 33:23 40:26
demeure 2:47 10:35|demi 27:60|demissionne 33:35|demnachst 37:46|demo 9:42 16:39 26:41|demoed 27:53
demoiselle 33:22 47:54|demoli 40:50|demolir 40:50|demolished 33:33|demolition 18:63|demonstrated 33:33|demonte 33:35
den 2:0 3:6 10:3 12:0 14:2 18:0 19:7 20:-3 21:3 23:-1 27:2 28:4 29:2 30:2 33:3 34:-2 40:-1 44:0 46:1 47:2 48:3 49:2 50:1 53:1
denen 19:40|deniers 40:50|denk 19:44|denken 27:32 31:33|denkt 33:28|denn 20:41|denomination 1:29 8:59 46:35
denommee 8:67|denonce 21:65|denoncer 33:35|dense 19:56|dents 33:22 49:56|deny 6:56|dep 42:64
depart 3:26 5:34 12:18 15:23 20:8 34:8 40:12 43:17 44:20|department 7:19 21:23 27:18 41:44|depasse 15:56 40:37
depassement 10:56|depasser 1:49 40:37|depend 14:35 23:38 27:33 40:24|depending 30:58|depends 23:43 27:40
depense 16:35 17:38 53:48|depenserons 53:61|depenses 0:19 1:24 10:7 14:12 16:23 17:26 53:45|deplace 3:53
deplacee 33:35|deplacements 16:54 41:43|deplacer 20:54|depose 8:34 9:35 10:23 14:28 17:31 18:30|deposee 11:60 22:43
deposer 1:19 12:32 17:21 27:16 29:43 40:7 42:32|deposes 0:68|deposit 35:59|deposited 5:58
depot 5:19 8:20 10:9 11:20 14:14 18:40 27:13 42:28 47:31|depreciation 0:60|dept 21:38 22:36 45:35|depth 19:50
depuis 3:8 4:6 6:2 7:18 8:10 11:4 12:0 13:18 14:-3 20:5 22:12 28:6 33:9 40:18 43:-1 53:4
der 1:0 2:2 3:-1 5:1 6:1 7:-1 8:2 10:0 12:1 13:1 14:0 18:-1 19:2 20:1 21:3 22:0 23:0 27:0 31:0 33:-2 34:1 35:2 40:-1 44:3 45:0 47:2 48:1 53:3
deranger 47:67|derde 3:13 18:12 20:7 21:12 30:13 33:0 41:12 44:13 53:9|derden 22:30 34:27 35:30|deren 33:17 40:27
deridder 2:41 43:49|derive 45:63|derives 2:34 31:37 34:33|dernier 2:11 3:10 6:22 20:22 21:21 33:11 40:7 46:25
derniere 12:21 18:21 28:26 33:26 44:24|dernieres 15:48 38:48 40:29|derniers 7:24 15:45 22:40 31:22 46:33
deroule 48:52 53:48|derriere 20:16 33:29 45:25|derselbe 33:29|derselben 33:17 45:32|dertien 20:45
dertig 6:13 7:11 26:16 31:10 33:1 40:7 50:14 53:19
des 1:6 2:1 3:-2 5:6 6:0 7:2 9:2 10:1 13:2 15:4 16:-2 18:-1 19:6 20:1 21:0 22:0 23:0 24:3 27:-1 28:2 30:2 31:0 33:1 34:2 40:0 51:2 53:1
desabonner 35:65|desaccord 10:56|desaccords 3:53|desaffecte 18:50 40:37|descend 21:34 33:31|descendent 33:35
descendre 33:35|descente 16:33 33:24 49:40|descentes 35:65|describing 33:33|description 1:44 41:48|deserving 3:49
deshalb 6:27 40:31|desheriter 33:35|design 16:35 19:25 41:28 50:22 53:17|designated 8:60|designation 50:66
designe 8:46 40:29 42:43|designent 2:55|designer 16:62|designs 5:45 18:43|desinscrire 35:65|desir 6:66|desire 33:35
desirent 10:56|desk 7:29 20:26 23:31 53:28|desobeir 45:63|desole 12:64|desolee 12:64|desormais 33:35|desperate 33:33
dessen 33:17 34:30|dessin 2:13 16:20 19:15 24:28 33:17 43:21 47:25|dessinateurs 16:62
dessine 3:20 13:27 19:23 21:31 45:29 53:28|dessinee 13:35 31:32 34:28 47:41|dessiner 34:41 40:37|dessines 43:63
dessins 2:24 5:36 12:33 34:24 43:32|dessous 22:38 33:9 40:24 45:36|dessus 19:23 33:22 34:21 41:31
destinataire 4:56 50:53|destine 44:66|destinees 47:67|desto 33:29|destroy 33:33|destruction 34:54|detache 45:63
detail 10:56|detaille 1:42 2:34 33:14|detaillee 1:63|details 1:43 23:43|detective 31:52|detenir 5:66|detenons 40:50
detenu 7:60|detenue 14:61|detenus 10:56|determinee 35:65|determiner 27:46 43:49|dethier 20:38 53:40|detiennent 34:54
detient 10:36 14:28 40:18 46:46|detroit 40:47|detruire 11:67|detruit 20:54|dette 10:26 14:31 21:34 40:20 51:39
dettes 0:63 6:25 14:20|deuil 3:53|deuntje 33:28|deuren 20:32 21:37|deutsch 2:12 13:23 40:9 43:29|deutschen 10:42
deutscher 2:16 10:17 40:13 42:19 43:18|deutschland 10:14 31:23 40:20 42:17|deutschsprachige 27:30 40:27
deutschsprachigen 53:42
deux 2:-3 3:-4 7:12 10:3 12:-2 13:1 16:1 18:0 19:-2 20:7 21:6 23:2 30:4 31:2 33:-1 34:1 36:7 40:13 43:3 45:1 53:3
deuxieme 2:9 3:15 12:9 18:9 20:15 21:10 31:13 33:4 34:9 35:10 42:10 43:8 44:12 47:12
dev 9:27 11:17 16:30 17:24 18:13 22:16 43:31 53:18|devait 33:35
devant 2:3 8:16 18:12 19:5 20:12 21:23 30:15 33:16 40:-1 47:16 48:14|develop 10:40 12:30 34:26|developer 17:44 43:42
developing 27:53|development 1:19 5:4 7:0 9:10 10:23 12:8 16:9 17:23 18:3 22:3 23:3 27:5 40:8 41:2 43:12 53:-1
developpe 2:41 33:22|developpement 1:28 5:2 7:8 9:5 10:25 12:11 16:9 17:23 18:0 22:12 27:2 29:3 40:12 42:1 43:5 53:19
developpent 10:56|developperont 10:56|developpes 34:54|developpez 27:60|developpons 20:54|devenir 3:40 48:52
devenu 3:53|devenue 4:44 20:27 28:43 33:9|devez 37:71|devienne 3:53|deviennent 3:53|devient 10:43 20:27 33:9
deviner 33:35|devinette 19:56|devis 1:26 9:21 10:25 11:11 12:7 13:4 16:18 17:8 18:7 40:8 41:23 42:7 43:12 50:16
devisses 33:35|devoir 2:55|devraient 33:35|dez 6:20 33:25 48:29
deze 3:-3 17:13 19:0 20:1 23:12 27:16 29:18 31:2 33:-16 40:17 50:6 53:2|dezelfde 10:14 11:20 33:13 40:11 45:19
dezember 29:45|dfff 42:45|diabetes 31:52|diagnose 33:29|diagnostic 16:41 18:42 40:29|diagramme 18:63
diallo 43:49 53:48|dialoge 3:21 16:26 44:26|dialogen 3:32 13:21 44:23|dialogpassagen 2:41
dialogue 2:14 3:7 18:13 23:15 27:9 33:4 43:21 44:31 52:19|dialoguee 2:43 18:35 27:19 33:-5|dialoguees 2:41 18:50
dialogues 2:6 3:15 10:7 16:23 33:-3 40:12 43:16 44:40|dialoog 33:28|diapason 30:66|diarised 40:47|diaspora 31:52
dicht 21:30 33:21|dichter 6:43|dichtgaan 33:28|diction 33:35|dictionnaire 13:48 47:54
did 3:21 13:16 19:11 20:20 31:23 33:-6 38:20|didn 3:36 11:47
die 2:-1 3:4 5:2 7:1 10:0 12:-1 13:-2 14:0 19:1 20:1 21:2 23:1 27:0 29:1 31:0 33:3 34:2 35:1 40:2 44:1 53:0
died 3:32 5:29 33:16|diefstal 21:50|dienen 12:24 17:17 29:27 34:13 40:10 42:17|dienst 21:24 27:10 33:13 35:14 50:15
dienstag 11:33 33:17|dienstgrun 19:40|dienstleister 53:42|dienstwohnungen 20:41|dient 3:26 4:36|diep 20:45|dier 3:41
dieren 45:51|dies 27:38 34:22|diese 3:14 4:20 7:16 27:16 40:13|diesel 45:56|dieselbe 20:41|dieselben 5:45
diesem 3:14 9:19 15:19 20:15 53:17|diesen 19:12 23:15 29:17 33:11 40:11|dieser 3:21 17:26 40:20
dieses 10:18 23:19 27:17 40:22|diff 43:63|diffamation 40:50|differe 17:51 42:51|different 20:51|differes 42:64
difficulte 14:61|difficulties 14:54|difficulty 14:54|diffuse 8:54 22:51|diffuser 52:71|diffuses 7:60
diffuseur 9:33 14:37 22:28 27:24 40:14 43:27|diffusion 1:36 22:38 40:24 43:36|diffusions 22:64|digital 15:51 17:38
digitale 19:40|digue 7:34 21:38 33:22|dijk 33:28|dijkbreuk 41:49|dimanche 12:23 20:13 21:24 31:42 33:7|dimanches 19:56
diminue 2:41 21:51|dimmen 19:44|dinant 8:25 26:27 29:25 40:9 51:27 53:40|dine 33:35|diner 31:45 33:9 37:45|ding 33:28
dinge 45:44|dingt 20:45|dino 33:28|dinsdag 11:52|diploma 13:51|diplome 13:48 30:53
dir 13:25 16:18 22:46 40:6 43:18 53:17|dira 3:53|dirai 3:53|dire 3:25 6:25 21:24 33:14 40:10 47:27
direct 2:19 7:18 19:27 20:12 31:16 33:5 52:29|directe 17:65|directed 13:35 43:47|directement 14:61
directeur 12:20 14:11 16:21 23:17 27:9 29:16 33:16 44:16|directie 33:20 51:34|directing 13:55
direction 2:8 16:15 19:21 23:16 27:12 40:3 41:41 51:21
director 1:9 7:1 8:7 9:7 10:7 12:14 13:7 14:16 16:10 18:4 19:12 20:-2 22:4 31:5 37:8 38:6 39:7 41:10 43:13 53:0
directors 8:37 14:20 29:36 30:23 41:22|directrice 7:24 21:29 23:40 29:31 34:18 45:27|directs 51:69|direktion 27:42
dirige 19:43 27:46|dirigeants 14:61|dirigee 40:50|diriger 19:56|dirons 45:63|disait 3:48 47:41|disappear 19:50
disappearance 33:33|disbursements 26:60|discharge 35:59|discipline 45:63|disclose 35:59|disclosure 35:59
discours 48:65|discover 20:51|discovers 33:33|discuss 33:33|discussion 30:31 31:23 42:41 43:27 49:35|discutee 27:60
discuter 48:65|disent 6:52 30:53|disliking 3:49|dison 8:26 13:21 18:28 53:26|disons 34:54|disparait 21:51 33:22
disparaitra 19:56|disparaitre 33:35|disparu 20:33 21:44 48:44|dispensable 30:66|disponibles 0:63 33:5|disposal 12:56
dispose 2:32 10:31 34:27 35:31|disposent 30:66|disposes 27:60|dispositif 20:54
disposition 2:19 12:40 27:36 30:30 50:30|disposons 40:50|disputaient 3:53|dispute 5:29 31:19 33:16 48:44
disputent 33:35|disputer 33:35|disputes 2:52|disque 33:35|disregard 11:60|dissolution 8:67|distance 3:26 19:32 20:33
distants 19:56|distinct 2:41 34:41|distincte 34:54|distinguees 12:43 23:56|distingues 12:64|distinguons 31:58
distribuer 27:46 33:22|distribusjon 27:53|distribute 2:39 27:40|distributeur 9:14 27:5 31:19 33:-9 40:20 42:47
distributeurs 40:50|distributie 7:35 31:34|distributing 27:53|distribution 1:16 2:8 7:26 27:34 38:22 42:31 52:24
distributor 31:31 40:27 42:37|dit 1:4 3:18 4:6 6:7 9:6 12:7 15:11 17:2 20:-3 21:7 27:10 33:10 40:-5 43:0 47:9 51:6
dite 20:54|dites 12:43 17:44 33:14|dits 31:58|div 53:61|divergent 10:56|divers 0:33 3:8 9:23 13:15 16:27 41:46 48:19
divided 2:52|division 8:54 34:41|divulguer 35:65
dix 2:15 7:10 8:9 12:5 13:2 19:-2 20:-5 21:6 28:11 30:7 31:14 33:4 34:10 35:7 36:12 40:0 43:4 45:4 53:11
dizaine 13:48 40:37|djamel 12:22 13:19 16:20 19:14 33:-7 36:28 39:29 40:8 43:21 53:19|dk 31:46
do 1:14 3:21 7:5 12:6 20:2 22:7 27:3 33:4 37:12 39:10 40:5 44:15 52:11|dobberen 33:28|doc 20:10 22:53 23:24
doceert 13:48|doch 6:43|dochter 6:14 20:9 33:19 35:13 44:14|dochters 31:46|dock 33:33|docnotes 38:59
docs 2:16 7:18 10:17 14:18 26:24 34:15 43:19 50:22|doctor 16:44 18:26 33:5 40:13 53:23|doctoring 18:63|docu 22:64
document 4:29 9:39 33:16 45:22 51:28
documentaire 1:21 7:8 12:9 13:8 16:1 17:3 19:4 20:17 22:18 23:5 27:-2 30:10 31:-2 33:-14 34:-4 40:5 42:3 43:6
documentaireprogramma 7:48|documentaires 7:45 13:21 22:14 27:10 31:8 40:2|documentaliste 16:62
documentaries 7:44 20:18 40:22|documentary 1:8 2:10 7:25 12:8 19:2 20:21 22:9 23:9 27:5 31:4 37:13 43:7 44:9 53:5
documentation 2:55|documented 10:53|documenten 33:28|documents 1:35 5:40 12:38|docx 11:67|dode 21:36 33:17|doden 33:28
doe 3:29 37:40|doel 6:37 8:39|doelgroep 31:46|doelpubliek 36:52|doen 18:22 27:18 33:19
does 3:13 6:5 13:4 19:6 20:0 23:5 27:2 32:9 33:19 34:0 44:5 48:6|doesn 14:16 19:12 20:24 33:5 44:29 53:15
doet 33:22 43:27|dog 6:19 7:17 13:18 22:20 33:16 50:21|dogs 26:36 35:35 50:44|doigt 33:35|doigts 24:69
doing 22:44 36:47|dois 14:61|doit 1:13 3:12 14:12 19:17 21:15 26:20 28:38 33:11 44:17|dok 22:35 50:35
dokumentarfilm 1:14 7:13 19:11 20:12 22:29|dokumentarfilme 7:42|dokumentarischen 20:41|dol 33:28|dom 10:56
domaine 53:61|domestiques 28:56 33:22|domicile 13:35 22:38 28:43 33:9|domiciliee 2:34 14:40 34:33|domiciliees 53:61
domicilies 53:61|domine 20:54|don 3:10 19:10 20:12 21:19 27:13 33:-7 34:12 40:8 47:18 53:14
donc 3:6 6:29 12:27 15:21 18:16 20:29 21:17 33:3|donderdag 20:32 33:16|donderdagavond 31:46
done 2:13 14:25 22:17 23:17 27:13 33:-7 40:8 43:16 53:14
donker 3:-2 6:10 18:6 19:0 20:1 24:7 28:8 30:7 33:6 34:3 36:8 37:9 40:0 43:5 44:6 47:11|donkerder 3:41|donnant 3:53
donne 3:8 13:15 20:8 29:40 33:8 35:19 39:25 40:4 42:18|donnees 1:23 2:15 8:40 14:33 16:22 46:38|donnent 10:56
donner 20:40 40:37|donnez 34:54
dont 2:11 3:7 6:6 7:0 8:7 9:9 10:10 13:9 19:-4 20:10 22:12 23:4 33:-7 34:2 40:8 41:5 42:10 43:3 47:7 53:9
dony 8:43 25:46 29:52|dood 33:28
door 0:3 1:2 2:-3 3:3 7:9 8:3 10:0 15:3 16:0 19:-2 20:5 21:5 24:3 27:-3 29:2 30:2 31:1 33:7 35:1 39:3 44:5 45:1 47:1 49:9 53:1
doorgegeven 3:41|doorgestoken 33:28|doorheen 20:45|doorloopt 33:28|doorlopende 45:51
doornik 10:13 12:15 14:16 18:17 43:16 53:28|doornikse 33:28|doors 19:30 33:12 48:37|doos 24:22 33:17 49:30
doppelforderung 14:43|doppelt 11:45|dorf 33:22 53:24|dorfer 31:42|dormantes 22:51 39:57|dormir 21:65|dormirons 53:61
dorothea 20:41|dorp 21:17 33:23 53:13|dorpen 3:29 31:34|dorpscafes 31:46|dort 21:14 32:16 33:22 40:8|dortigen 13:43
dortoir 33:22 49:56|dos 6:18 19:8 20:6 24:43 26:22 33:18 49:21
dossier 1:21 2:4 3:6 9:8 12:16 14:8 16:1 17:11 18:24 19:-4 20:-5 23:17 27:8 29:6 31:5 35:4 40:-2 48:5
dossiernummer 1:43 23:30|douairiere 33:35|douane 19:56|douanier 2:14 10:15 33:13 34:14 41:23 42:23 47:25
douaniere 6:45 33:14 45:42|double 12:12 13:10 14:21 19:8 22:13 26:18 33:4 34:4 35:14 40:24|doublee 31:58
doubler 33:22 34:41|doublure 40:37 41:51|douchet 27:60|dour 18:50 40:37|douzaine 13:61
douze 3:16 7:12 18:15 20:13 23:15 31:10 33:-2 34:24 40:10 45:14|dove 28:52|dover 21:58
down 3:6 5:15 20:17 21:22 33:10 35:16 47:14 49:25|download 39:60|downloaded 38:59|dozen 13:29 33:23|dozijn 13:48
dr 27:35 44:35|draad 20:45|draagt 2:28 17:17 19:10 33:-5 34:13 40:10|draai 19:44|draaidag 10:33 18:26 19:20
draaidagen 40:27 41:22 50:23 53:19|draaien 2:13 14:16 19:31 53:23|draait 20:21 27:22 33:16|draaitaal 43:49
draft 2:27 3:9 10:-2 16:5 18:24 23:7 27:13 37:6 40:6 42:2 43:13 44:15|drafts 2:18 10:20 16:45 40:13|dragen 2:33 20:32
dragon 19:15 33:14 34:25 36:25 40:12|dragons 3:49|drained 33:33|drama 7:11 13:12 22:14 27:10 30:15 40:8 43:35 45:13
dramareeks 45:51|dramaserie 45:44|dramatique 2:25 20:25 34:35 40:21|dramaturg 3:16 16:35 18:23 40:14 53:20
dramaturgie 16:37 53:24|dramaturgierunde 18:44|dramaturgin 18:32 53:30|dramaturgique 16:62|dramaturgische 16:32 40:27
dramaturgisches 44:44|drame 43:63|drankverkoop 0:51|drap 32:71|draps 21:44 33:14 48:44|draw 33:20 40:34|drawing 33:33
drawn 3:13 10:17 24:35 27:17 33:-4 40:11 51:24|dreams 20:51|dreh 18:44|dreharbeiten 14:43|drehbeginn 18:35 43:28
drehbuch 1:8 2:6 3:4 5:9 12:8 16:16 17:9 27:14 43:16|drehbuchauftrag 2:41|drehbucher 2:41|drehbuchfassungen 34:42
drehbuchforderung 23:43|drehbuchs 2:34 27:23|drehbuchvertrag 2:41|drehbuchwerkstatt 13:43|drehe 19:40
drehen 2:8 14:9 19:20 27:8 40:13 53:17|drehorte 43:44|drehplan 16:44|drehsprachen 43:44|dreht 33:29|drehtag 10:42
drehtage 16:19 40:13 41:29 50:19|drehtagen 53:42|drehzeit 20:41
drei 2:5 7:2 15:5 16:4 18:4 19:4 20:5 24:6 28:5 30:4 33:10 36:6 40:4 44:4|dreien 30:45|dreifache 31:42
dreilanderblick 22:44|dreimal 44:44|dreissig 6:14 7:12 26:25 33:-1 50:15 53:12|dreizehnte 21:32 48:32
dreizehnter 33:29|drempel 47:51|drempels 46:51|dress 33:24 47:26 48:26
drie 2:12 3:7 7:1 13:9 15:11 16:1 18:3 19:-3 20:7 24:4 28:5 30:4 33:1 40:3 44:8 51:4|driehonderd 33:28
dries 20:25 33:23 36:41|drietal 33:28|drift 22:57|drifting 33:33|drijven 33:28|drink 33:33|drinking 33:33|drinks 6:56
drinkt 33:28|dritt 7:42|dritte 2:20 18:25 35:16 40:17|drittel 2:19 23:21 30:22 44:21
dritten 3:19 7:12 23:14 27:12 33:-1 45:14|drittens 40:39|driver 6:27 21:29 33:16 45:27|drivers 53:53
drives 6:31 13:30 33:7 45:30|driveway 45:56|driving 33:33|droeg 5:51|droge 33:28
droit 2:18 3:-5 4:20 10:20 13:3 14:11 19:-2 20:-5 24:11 27:10 29:9 33:-4 34:23 35:7 45:4|droite 19:30 33:9 49:56
droits 2:27 5:31 10:5 16:10 34:26 40:4 41:28 47:7 50:1|droixhe 33:20 53:40
drole 3:15 6:27 20:15 36:32 38:31 40:12 45:36|dromen 33:28|drone 19:43 32:43|drones 41:54|drong 19:44|droog 13:48
droom 3:29 20:32|droomfase 20:45|drown 47:57|drowning 19:37 40:34|drowns 38:59|druben 33:29|druckt 33:29
drukwerk 16:48|dry 20:26 33:7 45:43|dt 42:45
du 0:2 1:5 2:-5 3:-6 4:5 5:5 8:3 10:4 12:-2 13:-1 15:2 16:1 17:6 18:2 19:-1 20:-1 22:4 23:6 27:2 29:2 30:4 31:4 32:2 33:-5 34:1 35:5 38:4 40:0 41:1 42:3 44:0 46:4 47:2 53:3
duane 8:60|dub 43:55|dubbel 40:43|dubbele 14:37 31:34|dublin 19:50|due 0:39 2:15 17:20 26:45|dues 51:69|dug 44:57
duidelijker 27:46|duits 20:32 27:33|duitse 33:9 40:24 42:31|duitsland 31:41 42:26|duiventil 22:49|duizend 22:49
dull 3:49|dullaert 44:50|dument 14:40 23:43 34:33|dumonceau 7:24 10:20 13:25 19:20 22:28 27:24 38:33|dumont 35:65
dune 33:35|dunes 33:35|dunstan 19:19 33:29|duo 40:50|dupuich 14:54|durable 53:61|durant 34:54|duration 2:52
durbuy 13:48 22:51|durch 20:15 34:26 44:18 53:17|durchgehender 45:44|durchlasst 33:29|dure 2:16 3:15 20:15 33:22 34:16
duree 1:16 2:22 5:19 7:4 8:11 10:0 20:-2 22:17 34:7 35:18 40:-6 43:27 45:7 49:13 51:13 52:15|durees 5:66|duren 33:28
durent 20:54|durer 31:58|durfde 33:28|durfen 20:41|durft 21:30 33:9 47:31|durfte 27:42|durham 13:55
during 15:23 20:15 27:27 34:38|dus 2:16 3:20 12:27 46:30|dusk 33:20 48:44|dust 30:58|dutch 13:35 19:30 32:40
dutzend 13:43|duur 2:26 22:30 43:30|duurt 19:20 33:23|duwt 33:28|dwell 21:38 33:12 48:37|dwindles 33:33
e 0:9 1:13 2:-1 5:16 8:10 9:18 10:10 14:12 22:25 34:8 37:12 41:14 44:15 53:4|e1 9:69|e2 9:55 12:50
each 2:5 3:-3 6:4 10:8 17:5 20:6 21:6 24:14 31:0 33:7 34:9 40:2 45:25 53:1|ean 25:61|ear 33:7 38:34 44:31 49:34
earlier 10:19 11:26 33:-2 39:37 44:22 45:21|early 18:25 19:30 21:26 33:1 40:15|earn 40:47|earnings 0:60
easily 3:36 33:20|eat 53:53|eats 33:20 48:44|eau 3:-2 13:6 19:10 20:12 22:8 24:20 31:16 33:17 35:9 49:13 53:6
eaux 22:39 39:56 42:39|eave 13:53|ebauche 3:53|eben 33:29|echange 34:54|echangeant 40:50|echantillon 30:66
echappe 33:35|echassiers 13:61|echeance 26:56 33:9 34:28|echeances 5:53 16:35 40:24|echeancier 18:63|echeant 18:63
echelle 19:30 33:30|echelonnement 48:65|echevin 33:35|echo 22:44|echoppe 33:35|echoue 33:35
echt 15:23 19:24 20:16 36:32|echte 19:23 40:24 43:28|echten 19:40|echue 14:61|eckdaten 12:32 43:32|eclaire 19:56
ecluse 3:29 20:29 40:35|ecluses 3:27 33:9 36:44 53:35|eclusier 3:53|eclusiere 18:42 33:14 39:50|eclusiers 20:54
ecole 6:20 7:15 13:27 21:19 27:14 33:1 44:21 45:17 48:20 53:24|ecoles 16:48 31:45|economic 14:54|economie 13:48 40:37
economique 1:34 14:32 30:46 40:21|economiques 2:34 40:42|economisent 33:35|economiser 33:35|economy 23:56
ecoproduction 14:48 40:37|ecothriller 43:49|ecoule 20:54|ecoute 3:15 24:31 33:30|ecouter 3:40 33:22
ecran 18:28 20:18 33:24 34:19|ecrans 19:35 27:26 31:25 33:2 40:17|ecrasee 19:56|ecrira 2:55
ecrire 2:19 3:37 6:19 10:9 17:18 34:18 35:18|ecris 3:50 18:27
ecrit 2:11 3:26 10:0 12:7 13:13 14:4 18:7 29:11 30:9 33:-6 34:13 36:13 38:13 40:9 42:8|ecrite 20:40 34:41|ecrites 2:55
ecrits 22:51 34:41|ecriture 1:1 2:21 3:-8 10:2 12:2 13:21 14:0 16:28 17:23 18:15 23:22 35:4 40:-4 41:3 43:1 44:13
ecritures 51:69|ecrivain 34:54|ecrivant 3:53|ecrivons 3:40 27:46|edelweiss8 52:71|edgard 2:24 3:23 12:33 13:31 47:37
edge 7:26 20:23 33:22|edges 7:54|edit 18:21 19:32 41:37 50:23|edite 4:70|editeur 5:38 14:16 16:17 34:42 47:22
editie 35:49|editing 2:25 13:17 16:19 19:12 41:29 50:20 53:15|edition 34:22 35:47 40:18 42:32
editions 5:38 34:34 47:51|editor 7:12 16:36 18:15 19:8 27:11 40:22 53:11|editorial 7:41 10:40|editoriale 7:47 40:37
edmonde 33:35|education 8:36 13:46 31:26
een 2:0 3:2 6:0 7:6 10:-2 12:3 13:-1 14:0 19:2 20:2 21:2 23:-1 27:0 31:1 33:3 34:1 40:4 44:0 45:4 47:0 53:-2
eend 35:49|eenden 33:28|eenendertig 13:48|eenheidsprijs 50:50|eenmalige 34:46|eens 7:35 36:40|eensluidend 8:51
eenvoudige 20:45|eenzaam 6:50|eer 12:22 14:39 33:2|eerder 1:51|eerdere 11:32 39:45|eerlijk 19:32 53:34|eerlijker 3:41
eerst 3:9 19:4 24:11 31:6 33:18 47:11
eerste 2:14 3:-5 7:7 10:5 12:2 13:6 18:15 19:-2 21:4 23:3 33:-5 40:10 44:10 45:5 49:5|eet 33:23 48:27|eetzaal 48:51
eeuw 33:28|effacer 33:35|effect 53:53|effecten 41:42 53:27|effectif 0:39 46:64|effectifs 8:54 46:55
effects 41:51 53:28|effekte 41:32 53:30|effet 30:40 40:37 53:35|effets 1:27 16:26 40:14 41:48 53:25|effondre 33:35
effrayant 3:40 24:56|eform 1:56|egal 17:51 42:51|egalite 14:61|egard 51:69|egels 33:28|eglise 33:27 45:42|ehe 33:29
ehemalige 20:41|ehemaligen 7:42|ehering 45:44|ehre 14:43|ehrenfeld 13:43|ehrenwortlich 14:43|ehrenwortliche 14:43
eifel 33:29|eifeltunnel 33:29|eigen 0:12 2:6 17:32 19:5 31:7 33:-5 40:4 42:19|eigenaar 34:46|eigenaars 33:28
eigenanteil 17:28 42:36|eigenares 16:48|eigendom 7:35 10:33|eigene 6:18 7:16 12:18 22:19 42:19|eigenen 3:28 33:17
eigener 33:29|eigenes 40:39|eigenkapital 0:46|eigenmittel 17:45|eigenstandig 46:45|eight 20:22 33:16 45:39
eighteen 18:23 33:-1 34:40 40:13|eighty 31:52|eiland 28:52|eilif 19:30 39:40 43:35|eimear 8:41 25:52
ein 1:-1 2:-3 3:2 7:4 10:-2 12:6 13:2 14:-2 19:-1 20:0 21:0 23:1 27:-3 30:2 31:-1 33:4 34:2 35:2 37:5 38:3 40:6 44:2 45:3
einander 20:41|einbringen 40:39|eind 18:22 31:19 33:1 39:25 52:25|einde 3:20 11:20 18:18 19:12 27:14 34:15
eindelijk 21:50|eindigt 3:17 20:21 21:26 33:4|eindtotaal 41:49|eindwerk 13:48
eine 2:-2 3:1 6:3 7:4 10:-1 11:2 19:4 20:5 21:1 23:0 27:1 28:2 31:-1 32:3 33:5 34:1 37:3 40:5 45:8 47:1
einem 0:6 3:6 7:15 14:13 27:2 28:6 31:3 33:3 40:13|einen 3:5 6:3 7:2 11:5 13:3 19:0 20:9 21:4 28:6 33:10 40:8 50:5
einer 2:2 3:13 7:8 13:10 19:1 20:2 27:2 33:13 45:5|eines 2:9 14:10 20:9 23:11 29:12 33:11 40:6|einfache 20:41
eingang 1:44|eingangsdatum 1:44|einkauf 27:30 35:33|einkaufswagen 33:29|einladung 35:45|einmal 34:30 47:32
einreichung 11:33 18:32|eins 47:44|einsam 6:43|einschliesslich 51:34 53:30|einschreiben 34:42|einsteigen 27:42
einstellung 49:46|einstellungen 19:40|einstimmig 10:42|einstufung 46:45|eintragen 1:44|einvernehmlich 10:42
einzelbild 24:46|einzelpreis 50:45|einzigen 33:17 40:27|einziges 15:33 33:17|einzureichen 29:45|eire 25:61
eisden 13:48|eisenbahn 20:41|eisenwarenhandlung 7:42|either 10:40 27:27 33:7|el 2:41 43:49|elders 19:32 53:34
electric 33:20 41:43|electricite 21:44 41:43 53:40|electro 50:66|electronically 51:60|electronique 13:40 14:40 43:42
electroniquement 10:43 51:56|electroniques 2:41 31:45|electros 41:64|elegance 33:35|elegant 6:46|elegante 6:66
elektronischem 51:46|element 5:66|elements 10:56|eleve 10:26 21:34 23:34 33:5 53:31
eleven 3:10 12:9 20:4 33:11 39:13 40:14 43:8 48:10 49:12 50:11 53:6|elf 31:32 33:13
eliane 3:11 19:14 20:26 33:11 40:8 41:22 43:20|eligibilite 18:63|eligible 1:42 16:27 42:30 53:29|eligibles 42:43 53:53
elise 6:66|elit 21:65|elk 2:10 10:24 29:15 33:-8 40:8 45:15 46:16 49:15|elkaar 3:24 20:21 21:16 33:-5 48:17
elkaars 33:28|elke 2:3 3:-1 6:8 10:4 19:14 20:17 21:8 33:8 45:9
elle 2:0 3:8 6:14 13:8 14:17 20:3 33:17 40:-4 47:0 48:10 49:2|ellen 20:41|elles 19:8 20:17 33:29 40:2|eloi 21:65
eloigne 33:35|elooi 21:50|elsass 40:39|else 3:4 11:15 14:9 18:11 19:5 20:6 24:15 33:7 34:15 40:11 46:14
elsewhere 19:37 53:40|eltern 3:40|email 43:55|emballage 32:71|emballes 27:60|embarque 48:65|embarquement 35:65
embarquer 12:64|embauche 53:61|embauches 33:35|embouteilleur 33:35|emergency 45:56|emettait 3:53|emmene 33:35
emmenent 33:35|emmures 33:35|emotions 24:69|empeche 6:66|empechee 2:55|empfang 35:45|empfangen 29:45|empfanger 35:45
empfehlung 14:20 30:22 44:32|empfehlungen 30:45|emphyteotique 33:35|empile 33:35|empire 33:35|emplacement 33:35
emploi 6:39 33:22 53:35|emploie 7:39 14:40 28:48|emploierons 19:56|emplois 53:61|employe 14:61|employee 5:45 35:46
employees 46:59|employer 14:33 35:41 51:43|employeur 35:33 51:65|employment 35:59|employs 7:41 14:41|empor 33:29
emporte 27:39 33:27|empower 29:59|emprunt 7:47 21:51|emptied 3:49|empty 33:20 49:34 53:28
en 2:-1 3:0 7:3 10:1 12:-1 13:6 14:4 16:0 17:0 18:0 19:2 20:-2 21:0 22:1 27:4 29:1 30:3 31:3 33:-3 34:-1 40:3 41:3 43:3 53:0
encadrement 33:35|enclose 1:56|enclosed 9:31 12:39 20:22 23:27|enclosures 1:56|encode 1:63|encorde 33:35
encordee 19:56|encordement 35:65|encorder 33:35
encore 3:21 9:15 11:14 12:10 14:17 22:20 31:4 33:-2 39:17 40:6 43:9 44:13 45:9 53:17|encouragement 1:63
encourageons 27:60|encrage 24:69|encre 13:20 19:24 21:24 24:45 32:30 45:22 49:28
end 1:12 10:10 12:12 18:22 20:17 31:5 33:11 34:7 53:9|endangers 34:51|ende 1:10 3:12 11:12 20:8 33:18|ended 0:60
endet 3:21 33:11 35:26|endfassung 2:29 18:32|endgultigen 27:42|endimanches 33:35|ending 3:29 11:40 40:27|endormi 33:35
endroit 20:40 33:22|ends 3:7 5:16 20:9 21:36 29:33 33:5|ene 6:37 10:33|energeticiens 40:50|energetique 40:50
energie 40:50|enfance 1:42 3:32 33:14|enfant 3:20 19:23 32:37 33:14 35:32
enfants 3:18 7:8 13:25 16:9 19:11 20:1 21:12 31:6 33:8 40:8 45:10|enfile 33:35|enfin 20:16 33:29 48:28|enfoui 45:63
eng 39:60|engage 2:22 4:20 10:6 14:22 20:4 23:14 31:8 33:-15 34:15 35:26 40:0 48:16|engaged 2:52|engagee 34:54
engagement 2:29 4:21 14:30 23:16 27:34 34:6 40:2|engager 29:54 43:49|engages 2:44 35:39|engebraten 27:53
engels 13:36 16:35|engine 3:3 5:12 10:7 16:10 18:10 19:3 21:11 27:6 33:-5 36:14 40:1 41:10 43:15 45:18 53:7
engineers 50:58|engines 13:55|english 7:7 10:7 12:9 13:17 16:10 31:5 33:-14 34:13 40:9 43:32 47:10
enige 3:8 20:12 33:23|enjeu 40:37 44:53|enkel 33:28|enkele 43:49|ennemi 6:66|ennui 19:56|ennuie 48:65|ennuient 21:65
enormous 33:33|enquete 16:24 17:16 20:16 30:41 33:-2 43:14 45:25|enquetrice 3:53|enquiries 30:58|enquiry 50:58
enregistre 19:56|enregistree 8:67|enregistrees 19:48 34:33|enregistrement 8:41 18:37 35:39 50:40|enregistrer 35:65
enregistres 19:56|enseignante 31:58|enseignants 31:58|enseigne 13:53 20:20 45:29|enseignement 8:67|enseignements 30:66
ensemble 5:10 10:23 12:8 16:7 17:17 18:12 19:18 22:8 27:4 33:-9 40:-3 41:12 45:9|enseveli 33:35
ensuite 20:38 31:23 33:0 48:39|ent 50:66|entend 20:7 27:13 33:24 34:7 48:18 49:22 50:19|entende 19:56|entendent 19:56
entendra 19:56|entendre 33:35|entendu 3:40 19:43|entendue 3:53|enter 19:30 27:32 49:39
enterprise 1:19 8:24 10:17 14:29 46:34 51:24|enterprises 8:60|enterre 48:65|enterrement 33:35
entertainment 7:24 10:20 29:31 30:30 34:18 43:27 46:33|entgegenzunehmen 29:45|enthalt 11:45|enthousiasme 27:60
entier 2:28 8:29 19:18 20:15 27:21 34:16 49:31|entiere 48:65|entieres 3:53|entirely 7:41 40:34|entite 8:67
entitled 34:51|entity 8:60|entlang 33:17 49:34|entlastung 35:45|entourer 1:63|entrainement 2:41 33:22|entrainer 33:35
entraineur 45:63|entrais 3:53|entrance 33:33|entrant 1:56
entre 2:17 10:28 19:5 20:6 27:0 28:18 31:7 33:-2 34:17 43:3 45:3 48:6 53:2|entree 3:23 31:28 33:18 45:32
entrees 2:3 22:39 30:14 31:48 43:11|entrent 19:48 20:33
entreprise 1:7 7:13 8:30 12:8 14:35 15:29 20:-2 23:8 43:7 46:42|entreprises 8:46 42:31 46:48 53:28
entrer 6:30 19:20 20:18 27:24 40:26 45:27|entretien 30:40 33:9 38:56|entretiens 20:46 30:45|entrichtet 51:46
entrons 33:35|entry 1:56|entschadigung 33:29|entscheiden 10:42|entscheidet 2:29 19:28|entscheidungen 10:42
entschieden 10:42|entsprechen 14:43|entstand 3:40|entstanden 3:40|entstehen 7:30 20:29|entsteht 33:29
entwickeln 7:24 10:24 27:23|entwickelt 10:42|entwicklung 1:6 7:11 10:19 12:11 16:7 18:7 22:13 27:4 40:2 43:6
entwicklungsdarlehen 1:44|entwicklungsfonds 17:45|entwicklungsforderung 12:21 29:22 40:27
entwicklungskosten 9:19 16:19 43:18 53:27|entwicklungsvertrag 17:45|enumerees 12:64|envelope 9:60|enveloppes 33:35
envers 33:35|envierges 10:56|environ 10:35 27:39 46:35 53:28|envisage 27:45 43:46|envisagee 31:58|envisagees 1:63
envisageons 27:39 40:42|envoi 9:48 11:46 35:44|envoie 12:43 21:44 33:14|envoye 11:67|envoyer 29:54 33:22
envoyons 12:64|eolien 40:50|eolienne 1:49 41:51|eoliennes 33:35|eoliens 18:63
ep 16:23 18:29 19:3 21:44 33:-14 39:14 43:21|epaule 19:56|epilogue 33:35
episode 2:9 3:-1 5:4 16:-1 18:0 19:0 20:1 21:37 30:3 31:-5 33:-11 34:-2 39:6 41:1 45:33
episodes 1:4 2:18 10:7 13:21 16:14 18:11 22:6 27:11 33:-11 34:-3 40:-7 43:4 45:35|epluche 20:54
epoque 19:23 33:16 40:17 41:41|epouse 33:35|epousera 19:56|eps 19:29 33:25|epuisement 6:66|equal 2:39 7:41
equilibre 30:53 40:37|equipage 48:65
equipe 1:5 7:22 11:10 12:15 16:4 19:-1 20:5 23:7 33:-13 36:13 40:8 41:36 52:14 53:23|equipee 30:66
equipment 41:48 53:33|equity 0:35 17:35 42:44|equivalent 14:36 15:58|equivalents 46:63
er 2:-1 3:3 6:5 7:-3 9:3 10:-2 12:0 13:0 14:-1 16:-2 19:2 20:-5 21:3 23:-1 27:-2 31:-2 33:10 34:-4 40:-1 43:-1 44:0 45:0 47:7 48:4 53:-1
eraan 53:46|erachter 33:28|erben 5:33 34:30|erbetener 43:44|erewoord 9:32 14:42|erfahren 3:40|erfahrt 33:29
erfgoed 8:51|erfinden 3:40|erfindet 28:34 33:17|erfolg 27:42|erfreulich 3:40|erfreulicher 3:40|erfullt 14:43
erfunden 28:46|erfundenen 33:29|erganzt 11:45|ergebnisse 30:45|ergens 3:17 20:21 31:22 33:4|ergernis 33:28
ergibt 42:45|erhalte 20:41|erhalten 1:21 10:20 15:22 23:21|erhaltenen 15:45|erhoben 23:43|erhoht 3:40|erin 33:28
erinnerung 3:28 20:29|erkennt 21:26 33:11 48:26|erklare 14:43|erklart 3:28 14:31
erklarung 1:16 12:16 14:15 15:17 46:27|erlauben 27:42|erleben 33:29|erlischt 34:42|erlosbeteiligung 2:41
erlose 2:23 10:35|ermachtige 29:45|ermee 33:28|ernaar 27:46|ernaast 33:28|ernst 19:13 24:26 33:11 40:11|ernster 3:40
ernstig 33:28|eroffnet 7:42|eroffnung 20:41|erquelinnes 10:43 33:22|errata 11:67|erratum 11:67|erreichen 12:44
erreicht 15:33 33:17|erreur 11:54 30:53|error 11:47 30:45|erschienen 47:44|erschiesst 33:29|ersetzt 11:45
erst 3:17 6:14 19:11 27:12 33:9|erstausstrahlung 31:42|erste 3:4 5:9 7:6 10:6 16:8 18:8 19:5 23:14 33:-7 40:3 44:15
erstellen 34:42|ersten 3:7 7:9 10:10 13:11 33:15 45:11|erstens 40:39|erster 2:19 12:21 13:21 43:21|erstes 47:44
ertoe 2:46|ertussen 3:41|eruitziet 20:45|ervaring 13:48|erwahnen 7:42|erwahnung 38:45|erwartete 31:42|erweitert 31:42
erwerb 34:42|erwerben 34:42|erwirbt 10:42|erwischen 33:29|erzahlen 3:32 20:23|erzahlt 20:18 33:6 40:16 45:21
erzahlung 20:29 47:32|es 3:8 5:2 6:9 7:-1 10:0 14:0 19:2 20:4 21:5 27:3 33:5 34:-1 40:0 44:2 45:4 48:2 50:2 51:6
escale 2:12 5:25 10:20 17:24 40:17|escales 36:70|escalier 7:17 19:24 31:15 33:16 48:33 49:26|escape 33:33
escarpe 27:39 35:44 38:48|escaut 1:49 27:46|escaveche 35:65|esch 10:56|esneux 13:61|espace 13:42 33:26|espere 12:64
esperee 31:58|esquisse 20:54|essai 5:24 20:12 24:40 26:28 31:16 33:-7 34:12 52:41
essais 14:12 16:40 18:32 19:18 24:31 39:22 40:1 52:22|essayer 33:35|essen 53:42|essence 16:62|essentiel 43:63
essentiels 10:56|essouffle 44:66
est 2:2 3:10 4:4 6:1 7:4 10:1 11:5 12:3 13:-2 14:12 19:3 20:3 21:0 23:3 27:-1 31:-5 33:1 34:-3 35:0 40:9 51:5 53:0
established 7:34 34:31 53:33|establishment 8:60|estacade 1:20 2:11 7:17 10:25 14:18 36:27 39:40 40:16
estate 5:33 19:25 34:26 40:22|esteve 27:60|estimate 41:27 50:49 53:24|estimated 40:22 42:44 43:30
estimation 16:42 17:32 41:32 53:31|estime 40:33 42:34 43:45|estimees 53:61|estimes 16:62|estimons 40:37 53:48
estuary 43:42 47:44
et 2:4 3:-1 5:0 6:3 7:3 10:2 11:2 12:1 13:2 14:0 16:0 19:-1 20:-2 21:0 27:6 28:4 29:4 30:1 31:0 33:-2 34:0 40:2 41:7 43:1 47:1 50:1 51:4 53:0
etable 31:58|etabli 8:37 19:26 20:23 34:24 40:20|etablie 0:68|etablissement 0:50 4:40 8:50|etage 7:47 33:22
etaient 20:27 33:22 40:24|etais 2:19 3:17 10:20 34:18 41:28 42:28 47:31|etait 3:37 12:10 20:14 28:15 33:6 47:27 48:11
etalonnage 19:31 20:10 27:28 41:33 50:23 53:29|etalonne 52:71|etant 2:48 29:42|etape 2:28 3:27 20:27 40:24
etapes 18:50 35:39 36:44|etat 0:23 1:18 5:21 14:28 17:20 35:20 41:20 42:31 43:29
ete 0:6 3:9 5:5 7:-2 10:0 11:11 12:2 13:7 14:20 18:14 23:10 28:8 29:6 31:-4 33:0 34:9 36:9 40:0 43:8 51:8 52:10 53:-1
eteindre 21:65|eteint 21:44 24:48 28:48|eteinte 33:22 52:58|eteints 48:65|eten 33:16 53:34|etend 18:50 29:54
etendue 33:22 35:52|etes 46:69|ethics 44:57|etienne 19:40|etmaal 33:28|etoile 33:35|etoiles 33:22 38:56|etonne 33:35
etp 0:38 7:42 46:38 53:31|etranger 8:54 31:45
etre 2:14 3:-3 6:23 8:11 12:8 14:5 17:9 19:0 20:11 27:4 33:-5 34:26 36:14 38:13 47:11|etroit 33:35
etude 13:18 16:38 30:35 33:9 40:7 50:23|etudes 3:27 10:30 13:35 30:40|etudiants 6:45 33:27|etudie 13:61
etwa 2:29 53:30|etwas 12:18 33:3 40:13 43:18 45:18|eu 3:17 14:41 15:31
eupen 1:4 2:1 4:6 7:7 8:5 10:5 13:3 14:3 15:5 16:4 22:4 25:6 27:1 29:8 33:-15 34:1 43:9 53:16|eupener 7:42
eur 0:6 2:3 7:1 10:5 11:9 12:13 16:18 17:13 23:3 34:8 35:7 41:17 42:9 43:22 53:12|eurimages 42:52
euro 0:3 1:0 2:8 10:2 12:11 15:11 16:-1 17:0 23:11 27:2 30:0 34:13 40:5 42:0 43:-1 46:6 50:3 53:15|europaischen 14:43
europe 1:21 7:22 17:23 22:22 30:24 31:20 40:24|european 14:37 17:40 30:29|europeen 14:51 15:51|europeens 40:37 46:55
europees 42:50|euros 0:6 2:17 10:-2 12:21 15:10 23:22 26:3 27:9 29:5 34:20 35:3 36:3 40:8 41:2 46:2 47:0 53:14
eux 3:24 20:12 33:25 40:9|evaluating 27:53|evaluation 17:44 23:43 44:45|evalue 10:56|evanouit 6:66|eveche 20:54
even 3:19 33:17 44:26|evenement 20:25 31:45|evenementiel 31:58|evening 13:26 20:22 33:16 38:30|event 31:39 40:34
eventuel 10:43 34:41|eventuels 17:65|ever 28:35 33:7 36:35 45:30
every 1:9 2:5 3:2 7:7 19:12 20:4 27:6 33:13 40:0 45:22|everybody 3:15 19:16 21:24 28:26 31:17 33:10
everyone 3:15 18:23 19:16 33:21|everything 2:7 3:4 6:11 11:15 12:10 14:18 19:5 29:13 33:14 47:12|everywhere 40:47
evict 28:60|evidence 3:53|eviter 30:66|evolene 33:35|evolution 24:48 30:45 45:42|ex 6:46 42:48|ex000001 25:71
exact 15:50 47:48|exacte 19:43 33:22|exactement 3:53|exactes 14:48 20:40|exactitude 1:57 14:35|exactly 33:25 47:37
exacts 14:61|examen 11:41 21:51 45:36|examine 40:50|example 1:2 7:4 12:13 13:5 38:28 39:41 43:11 52:31
excedant 27:46 29:54|exceed 23:56|except 15:39 19:30 24:40|exception 14:61|exchange 10:53|excl 16:41 50:31
excluded 14:41 18:43|excluding 20:51|exclue 14:48 34:41|exclues 35:65|exclusief 2:26 34:27 50:31
exclusieve 2:18 10:19 34:37|exclusif 2:37 34:44|exclusifs 34:54|exclusion 40:50|exclusions 14:61
exclusive 2:18 5:30 34:45|exclusively 2:52|exclusivement 2:55|exclusivite 34:54|exclusivity 40:47|excrement 20:51
excuse 2:52|excuser 11:67|excuses 3:28 11:46|execute 34:54|executif 7:34 22:38 30:40 40:24|execution 2:55
executive 23:36 30:40 41:39|exemplaar 34:46|exemplaire 2:41 11:54|exemplaires 1:36 10:30 34:41|exemplare 31:42
exemplaren 31:46|exemple 38:69|exemples 45:63|exemption 0:60|exerce 14:61|exercee 34:54|exercer 33:35
exercice 0:57 8:34 15:25 34:10 46:24|exercices 15:64 46:40|exercise 34:51|exercised 34:51|exigible 51:69
exist 10:40 40:34|existant 34:54|existante 20:54|existe 3:12 7:18 19:14 20:12 21:23 31:16 33:-7 44:36 51:27
existed 33:33|existence 33:33|exists 20:38 33:20|exits 30:58|exklusive 34:42|expect 40:34 53:40|expected 17:57
expedition 18:56|expense 14:41 43:42|experience 3:30 13:44 40:21|expert 20:52|expertise 7:54
expiration 2:34 25:50 34:33|expire 25:71|expires 51:60|expiry 5:58|explain 20:38 44:44|explained 44:57
explains 21:38 33:12 45:35|explication 3:53|explications 12:64|explique 48:65|expliquee 40:50|expliquer 3:40 33:22
exploitant 3:32 40:29 43:42|exploitants 38:69|exploitatierechten 2:46|exploitation 0:20 2:41 8:20 31:22 35:18 40:14
exploite 34:54|exploiter 2:47 34:33|exploites 22:51 34:41|export 15:42 31:45|exportation 31:58|exporteerbaar 31:46
expose 1:30 10:12 12:22 33:7 34:10|exposee 19:56|exposes 34:42|exposition 27:39 31:37 44:45|exposons 40:50
expres 33:35|expressies 24:51|expressions 24:65|expropries 33:35|expulses 28:69|expulsion 33:35|ext 48:61|extend 34:51
extension 31:39 34:43|extent 2:52|exterieur 7:47 21:51|externe 16:62|extra 11:52|extract 8:47 10:28 47:32
extrait 0:28 8:40 23:24 29:45 47:39|extraits 10:30 20:27 31:32 50:40|extras 41:43 53:40|eyes 6:43 19:37
f 9:19 10:19 11:19 14:11 22:13 25:29 27:9 34:10 41:13 47:15|fabienne 21:49 45:31 48:47|fabrication 18:42 20:33 53:40
fabrice 34:54|fabriek 21:32 33:13 53:20|fabrique 19:35 33:14 40:29|facade 33:35|facades 33:35
face 19:9 20:17 24:28 31:10 33:14 45:15 48:14 49:19|faces 3:20 19:33 32:31 36:31|fachee 24:69|fachent 33:35
fachkraften 53:42|facile 3:53|facilement 6:66|facon 3:53|facteur 22:31 33:15 39:47 47:34|factory 20:51
facts 12:43 43:42|facture 3:23 26:65|facturee 35:65|factures 2:41 23:51|factuur 26:52|faculte 34:54|fade 33:33
faden 19:15 20:25 24:20 47:18|fagne 13:46 53:42|fagnes 16:34 26:42 53:35|fahren 21:26 33:22|fahrenden 33:29
fahrer 6:31 21:32|fahrkarten 19:40|fahrrad 33:29|fahrt 21:14 26:16 33:15 48:14 49:16|fahrzeuge 41:44|faible 40:50
faibles 44:66|faiblesses 40:50|faille 6:66|failliet 14:50|faillissement 10:46|faillite 14:57 34:21|faim 21:51 33:22
fair 15:59|faire 2:15 3:21 7:24 19:10 33:7 34:15 40:11 45:7|fairy 32:60|fais 3:32 12:43 35:44
faisabilite 30:40 40:24 44:53|faisal 21:40 45:47|faisceau 33:22 48:52|faisons 7:52 10:35
fait 2:1 3:0 10:2 11:3 12:-1 13:2 14:12 18:5 19:8 20:3 21:11 27:1 29:3 31:4 33:12 34:6 40:-1 53:2|faite 20:54
faites 27:60|faith 3:36 33:20|faithfully 12:43 27:40|falisse 2:37 3:9 12:20 13:17 22:20 44:34 47:23|fall 30:26 45:37
fallait 3:53|fallback 40:47|fallen 34:42|fallig 34:42|falligen 51:46|falligkeit 26:46|falls 10:22 14:20 33:17 40:13
fallt 2:41|falsch 33:29|falsche 33:29|falschen 13:43|falscher 19:40|false 14:54|faltet 33:29|famenne 7:41 43:42
familial 33:9 40:24 43:36 45:36|familiale 3:32 28:48 33:14|familiales 20:54|familie 33:21 34:25|familiefilm 7:48
familien 3:40|familienalben 32:46|families 31:31 33:12 40:27|famille 3:28 28:32 33:21 45:25
familles 3:14 20:14 31:38 33:13 40:11|family 20:26 27:27 40:22 42:32|fanfare 20:36 22:32|fangen 28:46|fanny 34:54
fans 31:54|fantastique 16:48 40:37|fantome 22:64|fantomes 28:69|far 33:33|farah 2:36 43:54|farbe 19:27 41:23 43:22
farben 19:28 24:34|farbkorrektur 52:46|farbstudien 24:46|farce 28:69|farde 9:55 12:50|farine 33:22 49:56
farm 6:36 33:12 41:36|farmers 20:51|farming 45:56|faroese 19:37 31:39|fase 16:29 17:31 43:30|fashion 40:47
fassaden 33:29|fasse 3:40 27:46|fassung 2:16 3:8 5:2 10:0 11:6 16:12 18:14 23:5 27:-1 40:2 43:8 44:9|fast 44:57
fastre 53:46|fasziniert 3:40|father 6:23 28:17 33:19 44:13 47:24 48:14|fatigue 6:45 19:35 45:42|fatigues 3:53
fatiha 19:21 20:22 33:14|fauche 37:71|fausse 3:32 20:33 21:44|fausses 20:54
faut 3:20 33:9 36:25 37:27 40:5 44:33 45:29|faute 40:50|fauteuil 3:32 19:35 20:33|faux 3:23 19:26 33:18 48:35
faveur 23:43 27:39 40:29|favorable 23:43 27:52|favourite 30:45 38:46|favre 34:54|fazit 30:45|fdx 2:52|fear 44:57
feasibility 16:27 18:28 30:29 40:30|feature 7:25 12:11 13:20 20:7 22:28 28:16 40:2 43:26|features 7:41 13:30 22:31
feb 18:43 48:44|februar 5:26 18:26 34:23|februari 2:16 5:32 10:16 18:20 19:14
february 5:17 8:19 9:19 18:26 20:10 31:11 33:-8 34:11 52:20 53:12|federal 51:64|federale 10:43 42:51
federation 16:27 17:44 23:32 31:24|federfuhrend 10:42|fee 1:11 2:26 11:13 16:34 17:12 26:15 34:7 40:2 42:12
feeds 6:43 33:20|feel 7:31 19:26 20:28 36:36|fees 2:31 16:35 17:27 53:23|feest 19:20 33:16 44:26|feet 19:37 49:46
fehlen 19:40|fehler 3:14 6:18 11:29 33:3|fehlerspanne 30:45|fehlt 9:19 12:18 33:3 44:28|feige 6:43|feignent 33:35
feinte 33:35|feld 1:44|felicitations 23:64|felt 19:37 44:44|femme 3:5 6:28 20:5 33:30|femmes 14:31 20:36 30:36 31:28
femur 33:35|fenced 40:47|fenetre 19:15 20:24 33:22 49:36|fenetres 31:58|fens 33:16 43:26 48:28 53:24|fente 20:54
fenwolf 50:58|fer 20:46 22:43|fera 2:34 37:38 40:17 53:40|ferai 20:54|ferait 33:14 40:29 53:40|fergal 8:60
ferme 3:2 10:5 13:10 20:2 26:18 27:8 28:18 33:16 39:19 45:11 50:15 52:20 53:10|fermee 21:51 33:22|fermees 22:64
ferment 21:44 33:27|fermer 33:35|fermes 32:57 33:22|fermettes 10:56|fermeture 15:48 35:44 44:45|fernsehen 1:21 31:37
fernsehfilm 27:42|ferons 19:56|ferraille 6:52 33:22|ferrand 13:50|ferries 35:46 40:34|ferry 28:32 33:22 41:28
ferrymen 13:27 22:29 38:31 39:41|fertig 33:29|fertigen 40:39|fest 19:23 22:26 44:27
festival 13:19 22:16 31:34 35:29 38:19 40:0|festivalganger 31:46|festivals 7:20 10:0 13:19 22:39 31:13 40:0 41:7
feststellung 35:45|fete 19:43 44:53|fetes 22:64|feu 28:34 33:24 37:36 47:31|feuer 47:44|feuille 11:46 24:48 35:44
feuilleton 33:14 43:42 45:42|feuilletonnant 45:63|feux 21:44 22:43 48:44|fev 25:71|fever 33:33
fevrier 2:19 5:14 10:14 17:12 18:37 27:17 31:6 33:-17 34:17 41:12 52:19|few 7:34 19:30 31:31|fewer 2:52|ffp2 35:65
fg 17:51 41:51|fi 22:57|fiacre 22:64|fiat 33:35|fiche 1:21 12:22 20:12 30:25 33:3 43:33 44:37
fiches 6:30 19:21 20:28 28:34 33:0 43:27|fichier 11:54 12:50|fictie 1:51|fictiereeks 43:49|fictiereeksen 40:43
fiction 1:29 7:26 13:13 20:-1 22:18 27:14 28:14 31:6 34:0 40:11 43:24|fictions 7:60|fidelite 3:53|fiduciaire 0:68
field 30:58|fierte 33:35|fiets 20:45|fifteen 7:29 20:26 27:27 31:26|fifth 33:33|fifties 6:56|fifty 6:43 45:43
fight 48:57|figur 11:33 23:31|figurant 14:61|figuranten 41:37 53:34|figurants 26:43 31:32 41:38 53:35|figuratie 41:49
figuration 7:20 40:10 41:49 53:40|figure 2:14 10:16 11:27 14:20 23:23 30:27 34:14 41:26
figuren 3:12 19:22 34:14 36:19 45:17|figurenentwicklung 45:44|figurent 20:54|figures 7:36 14:36 45:35|fijn 33:28
fijngevoeligheid 38:52|fil 3:3 6:15 20:20 21:14 31:15 33:14 35:14 45:22
file 1:22 9:24 11:27 12:22 14:11 20:8 23:13 29:16 40:-1 50:15|filed 0:47 5:33 51:35|files 12:56|filets 33:22 45:49
filiaal 7:48|filiale 4:36 7:25 40:16 46:33|filiales 15:69|filiation 5:66|fill 1:43 6:43
fille 6:23 19:4 20:1 21:12 22:19 28:27 33:21 40:-2 44:14|filled 46:46 50:45|filles 16:41 20:33 43:42|fillette 3:53
fills 48:57
film 2:1 3:0 7:-1 10:7 12:7 13:1 14:-2 19:6 20:9 22:0 27:6 30:0 31:0 33:-12 34:2 37:8 38:3 40:3 41:0 42:4 43:3 44:1 53:4
filmblad 38:59|filmcentrum 42:50|filme 7:25 13:12 19:17 20:19 33:-9 35:11 39:16 41:10|filmed 40:34 43:42
filmee 20:40 33:22|filmees 20:54|filmen 18:37 20:32|filment 33:35|filmer 19:45 20:25 34:14 35:25|filmerai 19:48 20:33
filmerons 20:54|filmes 16:48 20:40|filmfest 22:44|filmfestival 22:49|filmfonds 17:32 27:19 42:35
filmforderung 17:33 40:27|filmforderungsanstalt 42:45|filmgesprache 31:42|filmhochschule 13:43|filmhuispubliek 31:46
filming 18:56|filmique 20:54|filmisch 20:45|filmische 1:51|filmklubben 38:59|filmografie 7:42|filmographie 13:48 22:51
filmons 20:54|filmpjes 21:27 22:27 33:14|filmplan 33:16 40:31|filmproject 27:46
films 1:-1 2:-6 3:-5 7:22 8:15 10:2 13:6 14:-2 17:3 19:3 22:13 27:6 31:11 33:-14 34:-3 39:18 40:4 42:1 43:0
filmt 33:16 35:37|filmtheaters 31:46|filmtitel 34:46|filmzentrum 42:45|fils 6:29 20:17 21:17 33:18 45:15 50:21 53:13
filtre 19:56|fin 1:7 2:8 3:-3 10:9 11:11 18:23 19:0 20:-2 21:18 29:20 33:5 34:-2 35:9 41:18 44:10 52:15
final 2:7 10:23 16:12 17:13 18:27 23:12 24:15 27:9 30:12 33:-17 34:2 40:-2 44:12 45:9|finale 21:38 33:12 45:35
finalise 27:60|finance 1:17 9:21 10:20 11:21 13:8 18:9 27:21 40:17 41:9 51:13|financed 10:28 40:42
financement 1:24 9:25 10:25 11:15 12:3 14:1 17:18 18:21 27:7 35:5 40:3 42:31 43:2|financements 7:60|finances 51:69
financial 0:60|financiele 40:43|financien 51:52|financier 14:31 29:37 40:20 42:47|financiere 14:48 50:53
financieres 0:54 9:55|financiering 11:18 12:15 14:16 18:16 40:20 42:26|financieringsplan 1:27 9:39 17:26
financiers 34:51|financing 1:30 14:18 17:21 18:31 40:11 42:21|finanzamts 51:46|finanzieren 40:39|finanziert 40:39
finanzierung 1:14 9:15 11:15 18:14 27:21 40:9|finanzierungsplan 1:25 9:27 12:25|finanzierungsplane 34:42
finanzierungsstruktur 42:45|find 3:20 12:22 17:13 19:6 27:9 28:17 31:8 33:10|finden 3:28 33:17|findet 33:23 48:23
finding 20:38 33:20|findings 30:58|finds 3:9 10:13 21:28 33:21 48:17|fingen 47:44|finger 33:15 45:23 47:24
fingerless 33:33|fini 12:37 13:35 33:9 43:36|finir 3:40 33:22|finish 2:32 12:35 30:37
finished 3:20 7:25 20:22 22:28 40:18|finishes 33:33|finit 20:20 33:32|finition 41:64|finitions 41:64
finnmark 33:20 43:42|fins 29:54 30:53|fire 30:49 40:29|firma 2:15 7:17 13:6 14:6 15:8 23:6 34:20 40:2
firmin 33:26 49:50|firms 40:34 53:40
first 2:1 3:2 7:7 10:1 11:7 12:0 13:14 16:0 18:14 19:6 21:7 23:5 27:-3 31:-4 33:-2 34:0 40:2 43:-1 44:5 45:0 47:10 48:10 52:4
fiscal 15:59|fiscale 14:44 51:44|fiscales 0:54 14:48|fiscaux 15:69|fishing 33:33|fissure 21:65|fiston 19:37 20:38
fits 40:47|five 2:7 6:11 7:31 20:6 23:11 33:5 43:10 50:13 53:17|fixe 2:13 3:12 10:14 14:19 19:26 20:12 34:12 49:39
fixed 0:43 11:31 16:27 35:30|fixee 20:54|fixes 19:56
fjellbekk 1:12 10:20 17:13 22:13 23:13 34:8 38:16 39:23 40:3 42:14 43:11 52:17|flags 33:33|flaire 33:35|flake 45:56
flamand 17:39 20:31 27:24 40:15 42:29|flamandes 32:71|flanders 42:50|flaque 33:35|flask 33:33
flat 19:9 24:18 33:24 48:16 53:12|flaw 6:56|flemish 13:55|fleurus 53:61|fleuve 20:40 53:48|flicker 33:33|flood 20:51
flooding 40:47|floods 33:33|floor 13:19 22:21 33:7 34:15 38:23 39:24 43:19|floreffe 13:48 53:48|flour 32:60
flous 32:71|flow 50:58|fluent 13:55|flugblatter 20:41|flugel 28:46|fluisteren 3:41|fluit 33:28|fluitjesfabriek 7:48
fluorescent 32:60|fluss 20:29 53:30|flusse 20:41|flussige 0:46|fluviale 13:40 16:41 40:29|flux 22:64|flyers 26:70
focale 19:56|focus 19:25 30:45 33:7|focusgroepen 30:51|fod 51:52|fog 32:49 33:18|foi 3:32 27:39 34:33|foire 34:54
fois 3:-8 5:4 6:4 11:6 19:7 20:14 21:3 23:2 28:8 31:3 33:11 34:8 43:1 44:5 45:17 47:12 48:3 53:6|fokusgruppen 30:45
folan 5:37 9:29 33:3 34:30|folge 16:12 18:14 19:4 21:16 33:1 34:5 40:2 45:19|folgen 2:17 13:13 41:13 43:13 45:28
folgenden 34:42|folgendes 2:41|folgern 30:45|folgt 9:17 10:24 19:12 23:15 33:1|folgten 47:44|folie 3:53|folks 11:60
follow 9:31 10:14 20:29 23:17 29:19 33:-7 45:16|followed 27:32 40:27 47:37|following 11:28 14:22 18:36 27:32
follows 19:14 20:24 23:21 33:15 53:17|fonctionne 4:70|fonctionnement 14:61|fonctions 8:67
fond 3:15 6:27 21:26 31:20 33:22|fondateur 8:54 45:49|fondation 17:32 22:31 23:41 27:27 42:32|fondatrice 7:60
fondatrices 7:60|fonde 7:39 13:53|fondee 7:60|fonds 1:17 10:9 12:8 14:-2 15:3 17:29 23:5 27:4 29:14 40:8 42:31 53:-2
fondsen 0:39 34:34|font 10:35 19:23 21:31 31:25 34:21|fontaine 33:22 48:52|food 41:56|foot 33:24 45:43|footage 52:60
football 33:34|footbridge 33:20 48:32 49:34|footprint 53:53
for 1:5 2:2 3:-3 7:-2 8:3 10:1 12:10 13:1 14:-3 17:4 19:3 20:2 21:0 23:2 27:4 31:3 33:-2 34:6 40:3 43:-2 44:3 50:8 51:2
forbid 40:47|forbids 33:33|force 33:8 35:41 40:29|forcement 3:53|forces 40:50|forderern 34:42|fordermittel 10:42
forderung 1:23 3:10 14:13 23:23 40:9|forderungen 0:46|foreigner 3:49|forest 3:36 12:43|forester 13:37 33:24
foret 33:35|forever 13:26 19:21 22:28 38:30 39:31|forfait 16:49 50:37|forfaitaire 2:41 34:41|forget 19:37 33:20
forgets 6:43 40:34|forgetting 33:33|forgive 3:49|forgiven 6:56|forgiveness 28:60|forgives 3:36 33:20|forgot 3:49
forgotten 44:57|forlag 47:57|form 1:29 3:7 8:23 9:14 10:14 20:15 31:6 33:-12 34:6 44:11|formaat 43:49
format 2:7 10:16 19:18 31:14 43:35 45:31|formaten 24:51|formation 0:35 4:34 13:38 15:34 53:26|formats 7:47 50:53
forme 1:28 7:26 8:45 10:19 19:10 40:5 45:17|formee 13:61|formeel 3:41|forment 31:58|former 7:41 20:38|formes 53:61
forming 15:59|formons 53:61|formulaire 1:49 9:48 23:30|formulaires 20:54|formular 9:45|formuler 27:60|formulier 9:51
fort 6:28 33:21 40:26|forte 40:50|forts 44:66|forty 10:12 13:13 31:10 33:12 40:5 45:14 47:15 50:17 53:11
forums 16:33 18:33 31:24 52:37|forward 44:57|forwards 33:33|fosse 12:47 22:45|fosses 20:40 33:22|foto 20:28 32:36 33:1
fotografie 33:29|fotografien 32:46|fotos 20:41|fought 33:33|fouille 33:35|fouilles 20:40 33:22
found 3:15 19:16 20:17 33:10 40:13 48:23|foundation 1:41 17:33 42:33|founded 7:49 13:30|founder 2:52
founders 7:31 9:25 17:23 29:25 40:24|fountain 2:52
four 2:0 7:19 12:4 13:3 19:-2 20:12 24:8 28:9 30:13 33:8 38:15 40:8 47:6 48:6|fourmille 44:66|fourneaux 17:51 40:37
fournis 14:53 35:44|fournisseurs 0:54 53:48|fourteen 2:39 10:40|fourth 21:35 33:17 44:22 48:23|fout 11:52
foutenmarge 30:51|fr 10:15 13:6 16:7 22:20 31:28 39:11 40:-5 41:7 42:25 43:6 44:7 46:10|frage 20:29 48:32
fragebogen 30:45|fragen 33:22 44:26|fragment 47:51|fragt 33:29|fraineux 13:61
frais 0:21 2:14 10:15 16:44 26:13 27:3 41:38|frame 19:38 24:22 33:-5 49:33|frameries 53:61|frames 19:37 24:35 49:34
framing 19:50|francais 13:21 17:14 27:9 31:7 40:17 43:51|francaise 10:40 31:22 42:40 43:27|francaises 42:64
france 2:-3 10:20 13:3 30:8 31:39 40:14 41:6 42:27 43:5|franche 13:48 31:45|franches 19:56|franchise 26:56 35:52
franco 10:35 31:37 42:43|francophone 10:26 31:40 40:33|francophones 31:58|francs 23:33 33:5 34:37 53:30|frank 53:53
frankart 2:11 3:10 5:23 8:24 13:18 14:18 16:18 22:21 27:16 29:24 34:11|frankreich 31:42|frankrijk 31:46
frans 3:4 13:20 16:25 19:7 33:-9 40:6 43:21|franse 12:36 40:31|franstalig 42:50|franstalige 3:17 10:22 42:26 53:23
franzosisch 13:21 33:6 43:32|franzosische 3:40|franzosischen 2:41|franzosischer 17:45|frappa 47:67|frappant 3:53
frappe 12:37 20:27 33:22|frappee 33:35|frau 2:5 6:8 19:5 20:5 27:18 29:9 33:5 34:6 50:9|fraud 14:41 45:43|fraude 14:61
frauen 3:12 31:14 33:17 37:11 40:4|fraulein 33:29|free 5:15 8:17 14:11 19:7 31:6 33:-10 34:28 35:16 38:16 43:12 48:14
freelance 13:55|freezes 45:56|frei 5:28 34:33|frein 30:66|freitag 33:17 35:33|freitagabend 31:42
french 6:9 7:7 8:12 10:14 13:7 16:9 17:9 18:9 30:10 31:4 33:-15 34:10 40:-1 42:18 43:22
frere 19:15 21:23 22:23 33:6 34:13 39:29 47:34 48:24|freres 13:23 22:26 31:20 33:7 38:32 39:33 43:25|freude 27:42
freuen 23:43|freund 28:46|freundlich 33:29|freundlichem 11:45|freundlichen 12:44|freundlicher 6:43|freut 33:29
fri 35:59|friday 12:48 33:12|fridge 19:50|friend 28:60|friends 7:54|friendship 33:33|friert 38:45|fries 3:41
frigo 19:56|frigos 33:35|fringes 41:56|frisch 33:29|frise 19:56|frisson 38:69|fristablauf 34:42|fristen 2:41
friterie 33:27 53:40|frites 20:54|froid 3:20 19:23 33:22 37:38|froide 21:65|froides 33:35|froids 21:51 45:49
froisse 19:56
from 2:-1 3:4 5:3 6:1 7:2 8:7 12:1 13:2 17:7 19:6 20:3 24:4 27:-4 31:-4 33:0 34:0 35:0 40:8 42:2 43:0 44:4 45:2 47:2 49:4 53:5
front 20:18 24:38 33:16 40:13|frontaal 20:45|frontale 33:35|frontalement 19:56|frontiere 3:32 33:14 41:43
frontieres 40:50|fruh 33:29|fruher 20:29 47:32|fruhere 39:46|fruheren 7:42|fruhestens 18:32 43:32|fruhjahr 18:37 40:20
fruhling 47:44|fruhschoppen 33:29|frying 33:33|frz 16:32 42:33|fte 46:59|fuchs 31:52|fuel 26:60|fuhre 20:41
fuhren 14:43|fuhrt 33:29|fuhrung 33:29|fuite 21:51 33:22|full 2:14 19:12 33:13 41:29 46:21 53:15|fumee 33:35
fumel 6:44 33:28|fument 33:35|fun 33:33|functions 1:56|fund 1:11 12:4 17:27 27:17 29:19 40:12 42:35|fundburo 45:44
funder 40:47|funders 18:56|funding 14:54|funds 17:43 27:22 34:20 40:16|funebres 6:52 33:22|funeral 3:29 33:25
funf 2:23 7:18 19:8 33:-3 50:12 53:10|funfundzwanzig 53:42|funfzehn 7:30 31:30|funfzig 31:19 33:6 40:16 45:21
funfzigsten 33:29|funktionen 8:45|funnier 33:33|funny 6:27 19:21 27:24 38:30 48:28
fur 1:0 2:3 3:-2 5:1 9:1 10:-1 12:7 13:0 14:-1 19:3 20:0 23:0 26:2 27:4 30:3 31:1 33:-5 34:3 35:4 40:4 44:0 45:3 47:0 48:1 50:6 51:5 53:-2
further 2:27 34:46|fusilles 20:40 33:22|fusion 45:63|fuss 26:46|fusse 19:40|future 2:39 45:43
g 9:22 10:15 14:16 22:28 25:22 34:17 41:16 49:20|gaan 27:14 30:19 31:14 40:33|gaandeweg 20:45
gaat 19:0 20:7 21:12 27:2 31:2 33:10 40:6 47:7 49:8 53:14|gab 3:28 5:33|gabarit 1:63
gaetan 8:37 14:31 27:29 29:37 34:24|gaf 3:29 5:38|gag 3:50|gages 3:40 33:22|gagne 19:35 20:33 33:14|gagnent 33:35
gagner 28:69|gagnons 7:60|gags 45:58|galerie 33:35|galerij 27:33 50:38|gallery 30:37 41:36 53:33|galt 7:42
galway 8:35 10:28 20:26 43:30|gambling 14:54|game 3:6 17:21 22:24 27:9 28:17 33:4 36:17 40:4 43:12 45:12|gamers 30:58
games 7:16 8:22 10:15 14:16 20:13 27:15 34:13 40:20|gamin 33:35|gamins 33:35|gamme 24:69|gand 27:51 40:31
gang 16:29 33:9 48:31|gangen 19:32 33:16|gantee 37:71|gants 33:35|ganz 6:31 33:17|ganze 33:29|gap 40:34 42:44
gar 33:29|garage 7:47 31:45|garant 14:61|garanti 27:46 40:29 42:31|garantie 2:21 27:26 34:21 35:44 41:31
garantir 20:54|garantit 2:34 10:35 34:33|garcon 3:32 12:43 45:42|garda 33:33|gardait 3:40 21:51
garde 2:8 3:-2 10:1 13:5 19:10 20:7 21:9 22:9 28:14 31:3 33:6 34:8 37:16 38:14 45:16 48:17
garden 1:9 2:5 4:14 5:18 7:7 8:13 14:14 17:10 27:6 29:12 30:11 34:4 40:0 42:10 43:8 47:10 51:13
garder 3:35 21:27 33:15 44:29|gardera 19:56|garderie 35:65|gardien 6:34 21:21 24:26 33:24 45:19|gardiennage 31:58
gardiens 45:63|gare 13:28 22:31 33:27|garn 19:28 32:34|garnspulen 33:11 44:26 48:26|garten 47:44|gary 33:26 48:46
gas 19:37 26:47|gasmeterlaan 27:60|gasps 19:50|gate 33:23 47:28 49:30|gateau 21:65|gates 33:7 41:31 48:32 49:34
gather 33:33|gathy 7:34 14:34 22:36|gattung 43:44|gauche 19:30 33:9 49:56|gaufres 33:35|gave 3:40 5:40|gaven 20:45
gazette 8:45 35:40 38:44|gb 31:58|gdansk 45:56|geachte 12:32 23:18 27:25 34:15|geandert 11:33 34:30
gear 19:30 33:12 48:37|gearbeitet 7:30 33:17|geb 13:43|gebaren 19:44|gebaut 45:44|geben 3:28 21:22 53:20|gebeten 47:44
gebeuren 53:46|gebeurt 10:16 23:20 33:-2 53:34|gebieden 10:39 40:24|gebiete 10:35 31:23|geboortedatum 25:52
geboren 13:41 25:15 33:-3|gebouwd 45:38 53:34|gebracht 27:42|gebruik 27:46|gebruiken 19:32 40:31|geburtsdatum 25:46
geburtsort 25:46|geburtstag 33:29|gedaan 14:37 33:16|gedeeld 10:27 33:9 35:30|gedichtet 33:29|gedreht 2:29 20:29
gedrukt 18:50|geduld 33:28|gedurende 34:34 53:34|gedwongen 33:28|geef 29:51|geeft 2:25 13:21 21:13 33:1 35:22
geehrte 11:19 12:28 27:26|geeignet 30:45|geel 19:44
geen 0:4 3:6 5:3 7:0 11:4 13:1 14:21 15:4 19:9 20:10 24:3 27:-2 33:-2 40:-4 44:3 46:11 51:4|geerbt 33:29|geese 33:33
gefilmd 19:32 40:31|geflutet 33:29|gefordert 23:43|gefragt 30:45|gefuhrt 4:46|gefunden 19:22 33:11 44:26|gegeben 12:44
gegen 14:20 23:21 33:6 34:19|gegend 53:42|gegenlicht 32:27 33:11 49:27|gegenspieler 6:31 44:32|gegenstand 2:34 20:23
gegenstanden 20:41|gegevens 14:50|gegraven 33:28|gegrundet 7:42|gehaald 33:28|gehabt 40:39|geheim 33:16 45:38
geheimen 3:41|geheimhoudingsovereenkomst 35:49|geheimnis 45:44|geheimnisse 3:40|gehen 31:12 38:16 40:29 53:12
geheven 35:49|gehoord 3:41|gehort 5:22 14:31 20:18|geht 3:4 19:5 20:5 21:9 22:8 33:18 44:8|geigen 19:40|geind 2:46
gekaart 33:28|gekommen 33:29|gekozen 23:49|gekwetst 6:50|gel 3:40 35:52|gelachen 3:41|gelacht 3:40|gelachter 33:29
gelassen 6:43|gelaten 6:50|geld 17:15 18:7 33:10 34:12 40:21 53:5|gelden 2:46|geldig 25:27 29:25 35:14 50:31 51:17
geldigheid 27:46|geldt 5:38 29:38|geleden 3:17 7:24 20:21 33:4|gelee 33:35|geleende 20:45|gelees 3:53|gelegt 33:29
gelesen 14:18 27:17 40:20 44:20|geleverd 40:43|gelezen 14:26 27:22 40:20 44:26|gelicht 34:46
gelieve 1:27 11:28 34:23 39:28|gelijkmatig 19:44|gelogen 19:40|gelooft 48:51|geloofwaardig 19:44
geloven 27:22 33:4 40:31|gelten 34:42|geluid 19:25 20:15 31:16 41:19 49:22|geluidsmix 41:49|geluidsnabewerking 41:49
geluidsstudio 40:43|gelukkig 33:28|gelungen 44:44|gemaakt 33:4 40:20 53:34|gemacht 22:22 33:6 34:19 40:16
gemalde 32:46|gemass 5:45|gembloux 30:37 50:37 53:37|gemeente 15:51|gemeentebestuur 33:28|gemeenten 31:46|gemein 31:42
gemeinde 15:45|gemeinden 53:42|gemeinkosten 16:26 41:37|gemeinsam 2:17 10:38|gemeinsame 10:42|gemeinschaft 17:33 42:33
gemeinschaftlich 10:42|gemeint 40:39|gemeld 40:43|gemengd 19:44|gemotiveerd 2:46|genaaid 53:46|genaht 53:42
genannt 27:42|genau 33:29|gendarme 33:35|gendarmes 33:35|gender 1:56|gendre 7:47 22:51|genegen 27:46|genehmigt 14:43
general 2:23 23:25 35:31 41:46|generale 0:42 8:29 13:23 22:26 23:26 35:27 44:28|generales 2:41 35:52|generatif 2:55
generation 3:53|generations 7:47 40:37|generaux 16:48 41:51|genereux 6:52 45:49|generiek 2:46
generique 2:38 10:20 23:28 34:30|generiques 41:64|genes 33:35|genesis 33:33|geneve 23:64|genial 38:69
genk 4:17 8:16 10:11 12:13 14:15 15:16 25:17 29:16 43:14|genoegen 23:49|genoemd 30:51|genomen 1:32 10:39
genommen 33:29|genou 24:69|genre 7:8 22:6 31:13 40:-5 42:11 43:41 44:7 45:25
gens 2:0 3:24 7:6 19:2 20:13 27:5 31:18 33:2 37:17 40:12 43:8 47:12
gent 13:20 22:12 23:19 27:5 31:9 34:9 41:12 43:12 50:20|gentillesse 3:53|gently 33:33|genug 20:41|genummerde 33:28
geoffnet 6:43|geoghegan 22:57|geographe 20:54|geolt 33:29|geometre 3:32 18:42 33:14|geopend 4:52|geordnet 33:29
geparkt 33:29|gepensioneerd 33:28|gepland 43:49|geplant 17:26 42:26 43:25|geproduceerd 10:46|geraakt 33:28
geraamd 40:24 43:42|geraamde 53:46|geraapt 33:28|geraken 19:44|gerant 2:27 8:30 15:32 18:27 33:10
gerante 7:41 12:25 14:42 27:21|gerantsoeneerd 33:28|gerat 50:33 53:30|gerausch 33:29|gerda 33:28|gere 13:61
gerechtelijke 33:28|gerechtigheid 33:28|gereiztheit 33:29|geres 2:41 34:41|gerichtsstand 2:41
germaine 6:16 19:13 24:19 33:16|germaines 48:44|german 18:28 33:4 40:18 42:28 43:26|germanistik 13:43
germanophone 10:43 42:51|germany 20:26 31:46|gern 6:14 27:32 33:-1 40:9|gerust 12:41 27:26|gesamt 17:33 42:33
gesamtbetrag 50:45|gesamtkosten 27:30 43:32|geschaftsbedingungen 35:45|geschaftsfuhrer 7:24 8:18 14:24 33:1
geschaftsfuhrerin 12:32 14:31|geschaftsfuhrung 29:45|geschaftsjahren 46:45|geschaftsjahres 0:46|geschah 21:44
geschatzt 40:20 42:26 43:25|geschatztes 43:44|geschehen 34:42|geschichte 3:12 7:14 13:15 27:14 40:20|geschichtet 19:40
geschiedenis 7:48|geschieht 53:42|geschikt 30:51|geschlafen 19:28 33:17|geschlossen 18:26 23:25 33:11
geschlossenen 27:42|geschoten 33:28|geschreven 3:41|geschwatzig 6:43|geschwister 21:44|gesehen 33:29
gesellschaft 3:6 4:12 8:12 9:12 10:9 12:10 14:9 29:19 53:9|gesellschafter 7:24 46:38|gesellschafterversammlung 35:45
gesetzlichen 2:41|gesetzten 20:41|gesicht 31:23 33:22|gesichter 32:46|geslacht 25:52|geslapen 19:32 33:16
gesloopt 33:28|gesloten 18:37 33:16|gesondert 2:29 9:33|gesondertes 9:45|gesorgt 35:45|gesprach 42:45|gesprache 30:45
gesprek 33:9 40:24 42:31|gesprekken 31:46|gestart 2:46|gesteht 33:29|gestellt 17:45|gesten 19:40|gestern 11:45
gestes 19:35 20:33 33:14|gesteund 23:49|gestion 1:29 2:21 7:27 13:27 15:36 23:30|gestrichen 3:40|gesucht 40:39
get 5:20 19:12 20:13 23:19 28:22 33:12 40:9|geteilt 10:35 33:11
getekend 2:17 5:14 10:9 12:11 14:12 17:13 18:12 36:15 40:6 50:13|getekende 9:39 19:32|getij 19:44|getragen 33:29
getranke 35:45|gets 10:25 20:12 21:19 33:11 47:18 48:26|getuigen 22:49|getuigenissen 20:45|gevaarlijk 33:28
geveild 33:28|geven 3:34 29:31|gevestigd 10:46|gevolmachtigde 29:51|gevonden 33:28|gevraagd 1:35 17:23 43:22 47:24
gevraagde 3:29 53:34|gewacht 10:33 33:16|gewahlt 19:40|gewahren 23:31 34:30|gewahrleistung 2:41|gewann 13:43
gewebt 33:29|geweest 33:28|geweigerd 33:28|gewerkschaften 31:42|gewerkschafter 6:43|gewerkt 33:28|gewest 53:46
gewicht 44:47|gewinn 0:39 33:11|gewinnt 20:41|gewinnvortrag 0:46|gewissen 14:43|gewoon 3:41|geworden 33:28
gewusst 33:29|gezahlt 2:23 23:25 33:11|gezahltes 2:41|gezamenlijk 4:32 5:32 10:27|gezegd 53:46|gezeichnet 24:46
gezeigt 7:42|gezeiten 19:40|gezicht 24:27 31:22 32:28 33:4|gezien 3:41|gezinnen 33:28|gezoem 19:44|gezongen 33:28
gff 39:60|gg 51:52|ghent 30:58|ghislain 7:47 34:41|giant 6:56|gibier 32:71|gibt 2:8 10:9 19:7 20:15 33:3 35:11 40:13
gids 16:35 53:34|gidsen 53:46|gif 3:24 33:20|gift 3:49|giften 0:51|gilbert 6:36 27:12 33:16|gilded 31:52|gileppe 47:44
gilles 13:37 53:38|gilly 13:48 53:48|gilt 2:19 5:14 10:12 23:13 29:14 50:21|gina 33:28
ging 3:10 7:16 33:10 40:13 47:18|girl 3:14 33:18 36:25 47:34|gisteren 33:28|gisterenavond 11:52|giuseppe 6:35 33:31
give 1:19 3:24 14:18 19:14 23:20 31:16 40:11|given 12:18 14:27 25:41 33:5 40:9
gives 2:23 3:10 6:17 20:12 33:4 34:12 44:28|glace 33:35|glad 23:36 48:37 50:38|gladly 27:53|glance 9:47 43:42
glanent 33:35|glaneuses 12:37 29:41 33:9 43:36|glas 3:20 13:23 32:27 39:27|glass 33:33|glauben 27:30 40:27
glaubt 33:17 48:32|gleich 33:29|gleichen 2:29 7:30|gleichzeitig 47:44|gleisen 33:29|glisse 33:22 49:56|glissee 11:67
glisser 11:54 33:22|glitch 1:9 2:5 4:14 5:18 7:7 8:13 10:7 14:14 17:10 27:6 29:12 30:11 34:4 40:0 42:10 43:8 51:13
glocke 33:29|glove 33:33|gloved 33:33|gloves 33:33|gluck 27:42|gluckwunsch 23:43
gmbh 1:12 2:3 4:8 7:4 10:16 14:5 23:5 29:7 30:7 34:4 43:16 51:8
go 3:15 6:8 19:2 20:11 27:4 31:16 33:-7 34:9 40:23 44:8|goat 31:31 33:12 35:39|gobert 33:35|god 3:49|godefroid 2:55
godelieve 6:52 33:22|goed 3:9 23:18 33:-4 35:18 40:12 44:18 47:19|goede 3:29 19:32|goedgekeurd 0:32 14:30 23:30
goedkeuring 35:49|goers 31:52|goes 2:3 21:16 28:11 33:17 34:10 40:6 48:16 53:17|gohy 22:59|going 33:12 40:27 47:37
gomme 33:35|gommes 19:56|gommeurs 22:45 39:62|gone 11:47 33:20
good 6:9 12:8 18:9 23:17 27:20 33:-1 36:12 40:14 43:7 44:23 50:11|gooi 19:44|gospertstrasse 8:45
gosselies 7:36 13:33 53:35|got 20:38 40:34|gouache 19:43 43:49|gouaches 16:48 31:45|gouden 19:44|goupillon 10:53
goute 33:35|gouter 22:64|gouttes 33:35|gouvernance 7:47 10:43|gouvernements 21:65
gouvy 7:24 10:20 14:37 17:29 23:28 53:25|governed 34:51|governing 10:53|gp 49:69|gpu 13:55
graag 6:13 23:13 27:36 31:10 50:14|grace 2:26 31:29 40:21 53:34|gracht 3:29 33:16|grade 41:39 50:29 53:36
grading 19:37 41:43|graduate 13:55|grafische 34:34 43:37|grain 19:56|graines 40:50|grainy 19:50|graisse 20:54
grammaire 3:53|grand 1:7 3:13 6:10 7:14 8:14 13:14 22:8 33:2 35:10 38:23 41:25 42:9 43:7 47:11
granddaughter 6:43 33:20|grande 1:30 33:27 48:33|grandes 27:60|grandfather 3:25 20:37 47:33|grandi 19:43 33:22
grandissent 45:63|grandjean 33:33|grandmother 33:33|grands 3:53|granges 33:35|granit 53:61
grant 1:11 3:4 5:13 15:24 17:36 23:33 27:8|granted 15:26 17:32 20:18 23:23 29:25 40:13|granting 15:59
grants 17:37 34:44|granuleux 19:56|graphic 1:56|graphics 13:55|graphique 2:29 16:39 18:28 34:19 40:15
graphiques 16:41 20:33 30:45|graphiste 2:55|grappig 6:30 20:25 38:33|grass 19:31 33:24|grateful 12:56|gratis 27:46
gratte 33:35|grattees 19:56|gratuit 19:35 40:29 50:45|grau 19:40|grausam 38:45|gravee 33:35|gravel 33:33
gravier 26:49 39:50 53:40|gravures 32:71|gre 11:54 23:51|grease 32:60|great 13:42 27:40|green 24:60|greened 20:51
greenlit 27:53|greet 27:53|greetings 12:56|greffe 8:67|gregory 6:30 33:7 37:35 43:26 44:31|grelotte 33:35
gremien 27:42|gremium 23:43|gremiums 27:42|grenier 4:38 8:33 12:21 13:18 14:18 26:27 29:24 43:20 51:26
grens 15:21 21:20 31:16 33:16|grenspaal 33:28|grenspost 7:24 13:24 22:25 31:22|grenz 31:42
grenzbahnhof 30:26 33:11 40:20|grenze 7:9 15:12 28:12 33:17 36:13 40:5|grenzen 30:45|grenzgeschichten 40:39
grenzkomodie 43:44|grenzland 9:27 17:26 27:23|grenzraum 31:42|greve 21:65|grew 3:36 43:42|grey 24:47 33:20
grief 3:36 33:20|griet 7:8 11:12 21:21 27:12 33:17|griets 33:28|griezelig 30:51|grijpt 44:50|grille 33:22 46:55
grime 41:49|grimpe 33:35|grimpent 33:35|grince 33:35|grip 41:54|grips 44:57|gris 7:34 24:43 33:22|grisou 13:48 22:51
grivegnee 53:53|groen 19:32 32:39|groepsschema 46:51|groet 27:46|groeten 12:48|groeve 22:37 53:34|grond 3:22 33:21
groningen 34:46|groot 33:16 53:34|groothoek 19:44|grootte 46:51|grootvader 3:41|gros 19:38 49:52 50:36
gross 0:30 15:30 35:29 49:31|grosse 33:29|grossenordnung 27:42|grosser 38:33 40:27|grossere 40:39|grosstes 19:40
grossvater 3:40|grote 33:4 38:28 40:20 41:25|groter 3:29 33:16|grotte 33:35|ground 13:26 22:40 38:30 39:31
group 30:24 41:45 46:37|groupe 7:26 14:19 20:11 27:17 40:25 46:26 50:35|groupes 30:66|groups 30:58|grow 45:56
grown 3:29 33:12 40:27|gruff 6:56|grund 33:29|grunderin 7:42|grunderinnen 7:42|grundete 13:43|grundlage 10:42
grundlich 33:29|grundung 7:42|gruss 11:45|grussen 12:37 27:23|grutier 22:64|gsm 19:20 21:32 33:18
guarantee 27:40 40:22 42:32|guarantor 14:54|guardian 38:59|guards 33:33|guerin 33:35|guerite 19:56
guerre 3:32 22:43 33:14|guess 33:33|guichet 31:58|guide 19:23 27:26 30:33 33:14 35:32|guides 33:35
guillem 19:25 37:36 39:35 43:30|guiot 2:55|gul 6:50|gultig 25:25 29:24 39:16 50:15 51:16|gulzig 6:50|gun 33:33
guns 3:49|gut 6:31 33:17|gutachten 16:21 33:3 44:19 48:12 53:19|gutachter 33:29|gute 23:43|guten 12:44
guterbereich 30:45|guterwagen 28:34 33:17|h 5:13 9:14 11:12 21:15 22:28 23:8 26:22 27:7 35:22 41:17 43:7 47:11 50:11
haalden 31:46|haalt 33:16 40:31
haar 2:-3 3:-3 6:6 10:-2 13:6 14:5 19:-4 20:-1 21:5 23:1 24:3 27:-3 28:4 29:2 33:16 34:-2 40:-5 48:2
habe 3:26 19:12 20:12 27:6 33:-7 44:8|haben 1:4 3:0 7:3 11:6 14:4 20:7 22:5 27:2 30:5 31:8 33:-2 40:18|habilite 14:61
habilitee 1:63|habille 33:35|habillent 6:66|habit 33:33|habitants 33:35|habite 13:31 33:18 53:43|habitent 53:61
habitude 33:35|habituel 40:50|hachures 24:69|had 3:21 11:11 14:6 28:11 33:5 36:11 40:-1 47:31|haeck 7:48|haftung 8:45
haie 22:64|hain 0:19 2:6 4:33 7:12 10:19 14:12 17:24 34:16 42:16 43:30|hainaut 31:25 33:2 34:21 38:36 40:17 53:28
hair 41:56|haken 21:26 33:11 48:26|hal 6:56|halage 13:32 22:35 31:29 39:51|halbe 13:21 32:23 33:17|halbes 40:39
halbnah 49:46
half 1:2 2:4 6:6 7:6 10:10 12:1 13:2 19:-3 20:-3 22:2 23:11 27:-2 33:3 34:-3 37:7 40:10 41:2 43:1 44:2 45:2 50:10 52:6 53:4
halfte 23:25 50:27 53:24|halftide 52:60|halfway 33:33|halifax 34:51|hall 33:8 35:41 53:35
halle 3:9 33:10 40:3 44:9 47:14 48:16 49:10|halloween 18:42 31:37 37:50|halls 31:52|hallvard 12:56
halo 10:23 22:44 42:31 43:29 46:35|halt 14:17 33:20 34:16|halte 33:23 53:36|halten 40:39|halverwege 33:28|halves 2:52
halvorsen 27:46|hammershoi 32:71|hamois 13:61|hanafin 5:28 8:38 25:40 34:21|hanauer 47:44|hanche 20:54
hand 14:5 19:2 20:4 22:7 24:16 33:15 43:5 48:7 49:26|hande 19:19 20:28 32:24|handed 3:49|handelend 4:52
handelingen 8:51|handelsregister 8:45|handelt 20:41|handen 32:28 33:4 36:28 49:27|handheld 19:50|handing 33:33
handje 33:28|handkamera 19:40|handle 27:53|handlers 41:56|handling 16:43 50:45|handlung 6:43|handlungsbogen 45:44
handlungskosten 16:37 41:26|hands 6:18 19:12 32:33 33:18 49:21|handschoenen 33:28|handschrift 20:29 33:19
handtekening 1:35 14:22 21:22 33:1|handwriting 3:49|hangar 20:35 33:16 53:24|hangende 17:50|hangs 33:33
hangt 23:34 33:3 44:24|hanne 33:33|hanotiau 27:60|hanquet 7:48|happen 7:41 28:47|happened 33:33
happens 19:18 33:1 40:15 44:25 45:24 53:21|happy 33:33|haquin 5:66|harbour 35:59|hard 19:22 20:24 33:5 49:33
hardware 41:56|harlingen 2:46|harm 33:28|harmonie 13:61|harms 33:28|harnais 33:35
harriet 1:14 2:10 3:8 10:12 12:14 13:21 23:15 37:20 40:6 43:14 44:15|hartelijks 27:46|harwich 13:55
has 0:1 6:9 7:-1 11:10 13:7 14:12 19:-6 20:-1 21:-1 23:4 27:2 28:5 32:5 33:12 34:-4 38:4 40:5 47:1 51:5|hasn 40:47
hassan 20:54
hat 3:1 5:2 6:5 10:4 11:3 12:1 13:1 14:0 15:2 19:-2 23:1 27:3 28:7 33:6 40:7 44:2 45:1 47:2 48:1 51:7 53:0|hate 3:51
hats 33:33|hatte 3:10 33:9 47:34|hatten 3:28 31:30|haugdal 2:27 13:30 34:26 43:30|hauptdarstellerin 31:42
hauptfigur 3:40|hauptrolle 40:39|hauptrollen 10:42|haus 3:4 5:9 6:8 7:6 10:6 12:8 17:9 21:8 33:5 42:9 47:8
hausbesitzer 6:43|hause 33:29|hauser 10:30 20:18 40:16|hausern 33:29|haushalts 10:42|hausnummernschild 20:41
hausse 40:50|haustur 40:39|haut 19:36 24:26 33:17|hautcharbon 3:23 6:35 24:39 33:18
haute 2:16 18:25 30:28 31:20 33:16 40:12|hautes 10:26 16:31 40:20 42:34 43:32
hauteur 19:13 20:29 22:21 23:20 24:26 27:16 33:-8 40:18|hauts 17:51 40:37
have 1:8 2:-2 3:16 7:6 10:0 11:6 14:17 19:9 20:9 27:5 29:5 31:-2 33:-12 40:17 53:-1|haven 33:25 40:17|havenith 33:29
havenkraan 33:28|haveuse 24:69|haveuses 33:35|having 33:33|hd 43:33 50:41
he 3:5 6:13 13:6 20:-6 29:2 30:1 33:21 37:4 38:2 47:16 48:16 49:2|head 7:21 23:23 27:39 43:22|headcount 46:59
headlights 49:59|headphones 52:60|heads 10:33 12:35 33:12|hear 18:15 19:19 33:20 37:20 47:23|heard 20:38 33:20
hearing 33:33|hears 33:33|heart 33:33|hearts 33:33|heavy 33:33|heb 3:34 27:16 33:-2|hebamme 33:22 36:27
hebammenkoffer 33:29|hebben 1:11 11:11 12:14 15:11 27:5 33:6 40:21 45:11|hebergement 41:43 53:53|hectares 33:35
hector 34:54|heden 34:46|heeft 2:0 6:4 8:6 14:8 20:0 23:8 27:1 29:5 33:11 40:7 44:11 46:6 51:6 53:1|heel 2:26 33:21
heen 20:32 33:16|heer 10:22 12:24 27:22 34:23|heette 3:41|heidberg 18:32 22:32|height 19:30 20:19 30:26 32:28 33:1
heim 48:44|heinen 27:38 43:33|heiner 6:31 33:17|heisst 33:29|held 3:18 4:25 5:22 10:18 44:23 50:22|helden 45:47
helder 44:50|helderder 6:50|hele 2:16 3:12 19:14 20:15 21:20 33:-2|helemaal 20:45|helene 9:48 16:41 43:42
helft 3:5 12:12 23:14 33:6 40:8 50:14 53:20|helicopter 40:47|hello 12:56|helmen 50:50|heloise 3:27 27:33 33:22
help 20:38 40:34|helpt 16:48|hem 2:5 3:1 19:4 21:9 33:19 40:3 48:10|hen 20:24 21:19 33:18|hendrikx 13:29 22:30 43:30
henegouwen 20:32 53:34|hennebert 14:48 29:54|hennuyers 40:50
her 2:9 3:-1 5:1 6:19 12:-1 13:13 14:1 19:4 20:1 21:1 28:3 33:16 34:-5 48:7 49:3|herbegonnen 3:41
herbesthal 30:26 33:22|herbst 22:32 31:30
here 2:4 3:1 5:10 7:6 14:12 17:23 19:2 33:-7 36:12 39:12 40:-1 43:7 47:9 52:12 53:18|hereafter 34:51
hereby 12:25 14:23 27:22 29:28 34:29|hereof 34:51|herewith 27:53|herinnering 3:41|herinnert 33:28|heritage 33:35
herite 3:53|heritier 33:35|heritiers 2:55|herkennen 20:45|herkent 21:37 48:38|hero 6:56|heroes 3:36 45:43
heroine 33:22 48:52|heros 3:27 36:44 40:24 45:36|herr 27:42|herren 11:27 12:37|herrn 2:41|herroeping 29:51
hers 2:39 20:38|herschrijven 3:41|herschrijving 2:33 40:31|herself 33:33|herstal 33:11 53:41|herstellen 33:28
herstellung 9:14 10:20 12:12 18:13 42:13 53:20|herstellungskosten 41:39 43:21|herstellungsleiterin 7:42
herstellungsleitung 16:32 41:32|hertzienne 42:64|herunterzukommen 33:29|herve 27:60|herwerken 18:30 44:43
herwerking 16:35 18:37|herwerkt 11:52|herz 33:29|herzeel 2:23 5:29 9:31 43:26 53:24|herzlichen 23:43|herzustellen 7:42
hesite 33:35
het 1:1 2:-1 3:4 5:1 6:2 7:-1 10:-1 11:1 12:2 13:-2 14:-2 17:0 19:1 20:-1 21:0 23:0 27:1 28:2 30:1 31:-1 33:0 34:0 38:2 40:5 43:-1 44:2 45:0 47:2 48:0 53:0
hetres 33:35|hetzelfde 20:21 33:23|heure 1:10 2:2 12:11 13:8 20:10 27:7 28:16 31:5 33:13 36:17 39:18 40:7 48:12 53:8
heures 1:10 3:1 18:11 20:35 33:17 35:12 40:-3|heureux 27:60|heute 3:14 7:16 11:19 20:15 42:19|heuvel 22:25 24:29 33:17
hexley 3:25 30:34 33:18|hff 13:43|hi 27:53|hidden 33:33|hide 33:33|hides 6:48 33:12|hield 3:34 33:9|hielden 3:41
hielt 3:40|hier 1:6 3:-1 6:5 11:12 12:6 14:12 15:8 20:3 31:10 52:20 53:22|hierbij 2:14 11:20 12:33 27:14 29:19
hierfur 34:42|hierher 3:40|hiermee 51:52|hiermit 12:18 14:17 27:16 29:19 51:20|hierna 10:46|hiernaar 31:46
high 21:22 33:13 43:19 45:20 49:24 53:17|hij 2:2 3:7 6:7 12:0 13:2 19:-5 20:-4 21:1 33:16 34:0 40:-5 47:10 48:9
hilarant 38:69|hilarisch 33:28|hilde 27:60|hilfe 14:31 33:17|hilfen 15:45|hilft 40:39|hills 20:31 33:12 49:39
hillsides 20:51|him 2:7 3:6 19:7 21:8 28:10 33:25 48:7|himself 21:58|hin 21:32 33:17|hinab 21:44|hinaus 27:30 33:17
hindert 6:43|hinten 33:29|hinter 33:29|hintergrunde 24:46|hinterlassenschaft 33:29|hinterlegt 0:46
hire 26:45 50:34 53:29|hired 28:31 33:4 48:28 53:36
his 2:-1 3:2 6:19 13:2 20:-2 21:5 28:7 33:21 34:-2 38:6 44:3 47:4 49:6
histoire 3:30 9:22 12:17 27:13 33:11 40:14 41:17|histoires 28:43 33:30|historian 53:53|historien 20:54
historiens 20:54|historique 5:45 7:39 10:35|historische 20:29 41:32|historischen 30:33 40:27|history 7:41 16:43
hit 20:51|hiver 18:15 19:7 20:15 31:9 32:22 33:19 37:22 44:18 47:18|hivernants 31:58|hiverne 33:35|hivers 33:35
hkd 52:52|hmc 35:52 41:51|hmi 50:66|hochdeutsch 40:39|hoche 33:35|hochmoor 10:56|hochstbetrag 15:45|hochsten 20:41
hochwasser 7:30 40:27|hochwasserchronik 13:43|hochwasserhilfe 15:45|hochwassers 33:29|hodimont 26:34 53:30
hoe 3:20 19:14 20:6 33:-2 38:13 40:5 42:11 45:12|hoeft 33:28|hoei 53:46|hoek 33:28|hoekstra 5:27 10:22 19:20 27:22
hoffen 31:42|hofft 6:43|hoger 34:46|hohe 12:25 23:25 33:11|hoher 33:29|hold 7:20 33:-2 34:17 40:24 49:36
holdback 34:51|holder 4:53 46:39|holders 5:58|holding 20:30 46:57|holdings 46:59|holds 4:30 7:40 33:2 44:26|hole 33:33
holiday 18:56|holidays 31:39 37:48|hollogne 53:53|holy 33:33
home 3:-2 6:15 13:7 19:0 20:9 31:26 33:11 34:3 40:-5 48:18|homes 33:35|homme 3:4 19:6 28:20 33:30 48:15
hommes 14:31 20:23 33:18 53:31|hond 7:25 33:22|honderd 40:43|honderduit 33:28|honest 6:48 33:12|honesty 44:57
honger 33:28|honnetement 40:50|honneur 1:18 9:24 12:30 14:51 23:19|honoraire 16:48 17:51|honoraires 16:54 42:43
honorar 2:32 16:19 17:19|honorarium 2:33 42:38|honores 12:64|honour 14:54|honoured 12:56|honte 3:32 33:14 38:48
hoofd 7:28 27:26 33:9|hoofdpersonage 3:29 44:38|hoofdproducent 10:46|hoofdrol 27:33 40:31|hoofdrollen 10:39 41:30
hoofdstuk 41:42 47:31|hoofdstukken 20:32 33:16|hoog 18:50|hoogachtend 34:46|hoogachting 23:49|hoogste 0:51
hooked 20:51|hoorspelen 13:48|hoort 3:14 15:24 19:17 33:12|hope 3:24 31:39 40:22|hoped 33:33|hopen 31:34 33:16
hopital 16:18 18:20 20:10 21:21 33:-9 40:23 45:35 48:21|horaire 35:65|horaires 33:35|horbarer 3:40|horen 19:29 33:17
horer 13:43|horizon 19:43 33:7|horizontaler 45:44|horizontales 24:69|horlogere 13:48 22:51|horlogerie 3:53|horn 33:33
horreur 3:23 18:33 38:39 40:20 43:32|hors 2:8 10:9 16:38 19:20 20:18 27:13 30:19 40:3 50:19|horse 33:33|horspiel 13:43
horspiele 13:43|hort 19:12 33:22 47:16|horten 47:44|hospital 33:20 45:43|hospitalier 43:63|hospitalisee 29:67
hospitality 3:49|hostilite 40:50|hotel 31:18 33:7 41:20 53:39|hotellerie 53:61|hotelnachten 53:46
hotels 16:12 33:-11 41:14 53:46|hotfix 11:60|hotte 20:54|houden 8:27 11:28 33:16|houders 5:51
houdt 2:10 6:14 10:19 21:14 33:1 34:17 35:13|houffalize 53:61|hour 20:9 21:16 31:10 33:1 34:10 40:5 41:14 45:35
hours 17:19 27:15 33:-5 35:22 36:23 40:10 41:19 45:26
house 1:7 2:3 3:0 5:9 7:13 12:7 13:14 19:1 27:4 29:10 33:7 36:11 40:-2 43:6 47:8 53:4|houses 10:53
houthalen 13:36 22:37|houtskool 24:51|how 1:3 3:19 5:6 7:13 19:9 20:10 24:7 31:11 33:-5 37:9 38:7 40:1 44:4 45:3 47:13
however 19:50|howl 33:12 40:15 48:25 52:29 53:21|howls 16:23 19:16 31:18 33:16 52:27|hq 39:60|ht 16:35 41:51 50:40
https 39:56 52:34|htva 16:24 35:27 43:34 50:54|hub 27:32 29:38 43:35|hubaux 35:65|huben 31:42|hubert 34:42
hubin 5:40 12:37 15:43 19:30|hugo 33:22 48:52|hui 3:27 7:34 20:27 42:38|huilen 33:28
huis 3:2 6:11 7:17 12:9 28:12 31:3 33:15 40:4|huisdieren 35:49|huissier 28:56 33:22
huit 1:6 2:7 3:-3 7:3 8:11 13:4 19:-1 20:6 30:9 33:13 34:13 35:8 40:2 44:10 45:6 50:10|huitieme 3:40 33:22
huizen 10:46|hull 13:29 16:31 33:11|hulp 33:28|hum 19:50|humaines 7:60|humains 19:56|human 7:41 44:44|humans 7:54
humber 33:19 38:41|humide 32:71|humor 3:18 31:22 40:10 45:25|humoriste 43:63|humour 3:27 20:13 31:20 44:25 45:34
hun 3:2 6:10 19:5 20:21 31:7 33:3 45:12 53:13|hund 7:25 33:21|hundertvierzig 33:29
hundred 17:28 30:29 33:4 47:28 53:24|hunne 33:28|huren 53:46|husband 33:33|hut 19:16 33:9 35:22 48:32|hutte 53:42
hutten 35:49|huur 7:21 16:22 35:31 41:23|huurovereenkomst 35:49|huurt 53:46
huy 4:14 7:20 10:13 14:15 16:9 18:10 27:4 29:12 33:-19 35:9 40:-5 43:16 50:10 53:29|hybrid 7:54|hybride 40:50
hydraulics 16:36 18:36 53:33|hydrologiques 20:54|hydrophone 20:54|hygiene 20:54|hypothese 30:57 42:45|hypotheses 30:66
i 1:0 3:24 12:0 14:10 19:22 20:14 23:1 27:6 29:3 44:7 47:9|iad 13:61|iban 4:56|ice 32:35 33:20 39:35
ich 3:21 6:3 14:7 19:16 20:13 27:5 29:2 44:2 47:4
ici 3:14 14:11 17:14 22:14 27:9 29:17 31:8 33:-5 35:15 39:20 40:0 52:21 53:32|idbel590333333 25:71
idbel593222222 25:52|ide 1:63|idea 3:20 31:23 33:4 36:31 38:30|ideal 7:47 22:51
idee 3:18 5:20 22:9 31:4 33:3 34:2 36:13 38:33|idem 5:45 49:61|identical 33:33|identifiable 40:50|identification 1:63
identifications 20:54|identifie 40:37 45:49|identifies 33:33|identique 33:35|identiques 19:43 33:22
identite 1:17 4:24 9:23 12:18 20:8 25:49 35:20 43:28|identiteitsbewijs 35:49|identiteitskaart 25:56|identity 25:61
idiotes 3:53|idriss 21:50 45:38 48:41|ie 16:56|ieder 10:46|iedereen 3:17 19:20 21:26 31:22
iemand 16:18 19:14 20:15 33:16|iets 3:14 6:9 12:15 14:9 16:7 19:11 20:4 33:6
if 1:2 2:4 3:1 6:2 10:10 12:8 17:3 20:1 21:4 24:6 27:5 28:6 31:-2 33:-5 34:24 36:6 37:7 40:7 44:3 47:3
ignore 6:48 33:16|ignorent 6:66|ihm 2:12 33:23 47:15|ihn 19:16 31:9 33:11 40:6 47:12 48:12|ihnen 20:18 23:21 33:17
ihr 2:2 6:4 7:2 13:4 17:5 20:1 23:13 27:11 33:7 34:2 40:4 48:5|ihre 3:4 6:15 7:6 12:8 14:7 20:12 27:13 31:6 50:9 53:6
ihrem 7:42|ihren 11:10 13:8 21:9 23:8 26:11 27:19 33:1 35:9 53:7|ihrer 23:36 33:11|ihres 33:29
ii 2:28 8:41 10:30 34:28|iii 2:28 8:41 10:30 34:28|ijmuiden 3:41|ijs 33:23 41:25|ijsbreker 33:16 48:38|ijsgang 35:49
ijskar 33:28|ijsvlakte 41:49|ik 1:2 3:27 14:9 19:19 20:3 27:4 29:2 33:-20 35:3 44:2 47:5
il 2:0 3:4 6:6 12:5 13:2 19:-6 20:5 21:4 28:5 29:1 33:14 34:2 36:9 37:7 40:-2 44:7 47:7 48:12 51:8
ile 3:15 21:35 28:42 33:-4 45:41|ill 3:49|illegal 14:54|illegale 14:61|illimitee 5:66|illisible 1:63
illustrateur 16:62|illustratrice 13:48|ils 3:16 6:11 19:1 20:4 21:14 28:15 31:3 33:22 38:7 48:3 49:14
ilse 7:29 9:32 19:22 43:28
im 2:5 3:-3 7:3 10:0 12:1 14:3 15:2 18:8 19:1 20:5 22:2 29:2 30:2 31:3 32:6 33:-2 34:1 37:7 40:-1 42:5 47:1 53:2
image 3:15 8:12 12:10 13:12 16:6 19:24 20:18 23:8 33:-20 35:9 41:24 52:15 53:14
images 0:8 2:3 4:27 7:1 8:14 10:-3 12:4 14:10 17:5 19:5 20:16 22:5 26:10 29:8 32:11 34:3 35:6 36:11 42:5 43:16 47:7 49:10 51:10 52:20
imaginaire 48:52 53:48|imagine 3:40 19:43|imaginons 33:35|immense 33:35|immer 7:42|immobilier 33:35
immobilisation 34:54|immobilisations 0:68|immobilises 0:68|impact 17:44 40:29 53:40|impatients 12:64|imperatrice 33:35
impitoyable 28:69|implantation 53:61|implanter 33:35|impliquees 53:61|important 33:33|impose 10:43 19:43|imposee 3:53
imposerons 40:50|impossible 3:40 33:22|impot 42:64|impots 9:43 14:35 51:56|impressions 16:62|imprevu 16:62
imprevus 16:38 41:58|imprime 8:67|imprimerie 26:56 47:54|impulsief 6:50|impulsif 6:66|imputable 34:54|imputation 10:56
in 1:-1 2:1 3:0 7:4 10:-1 12:0 13:5 14:1 17:1 18:2 19:0 20:0 22:4 23:-1 27:0 29:1 31:2 33:-2 34:-2 40:1 45:0 47:1 53:7
inattendue 44:66|inauguration 20:54|inaya 33:35|inbegrepen 50:50|inbreng 10:23 17:32 40:10 42:27|inc 10:56
incendie 20:54|incentive 42:50|inch 33:33|inchange 2:41 11:54|inchangees 2:41 11:54|incidences 33:35|incident 4:70
incl 17:32 41:43 50:33|include 13:55|included 14:29 33:7 34:26 51:35|including 2:52|inclus 40:50|incognito 21:65
income 0:60|incompatible 14:57|inconnu 33:22 48:52|incorporated 7:54|incorporation 8:60|incorporelles 0:68
incorporels 10:56|incrustation 19:56|incubator 7:41 46:46|indeed 33:33|indemnite 2:28 15:43 34:41
independance 14:48 40:37|independant 7:47 13:48|independante 7:47 14:48|independants 7:60|independent 7:37 14:44
indeterminee 8:67|indexe 40:50|indicateur 53:61|indicateurs 31:58|indicatif 27:46 42:51|indicative 27:40 42:48
indie 22:57|indien 34:46|indiening 11:39 18:37|indique 20:54|indirects 16:62|indisponibilite 40:50|indisponible 40:50
indivision 10:35 13:40 22:43|indoors 19:50|induction 27:53|industrie 17:38 19:30 27:46
industriel 7:34 17:38 23:38 53:35|industriels 3:53|industry 40:47|ineens 19:44|ines 2:4 3:2 6:29 22:11 33:8 48:29
inferieur 8:67|inferieure 17:65|inferno 31:58|infirmier 6:52 33:22|infirmiere 3:27 6:30 33:12 35:30 45:27
influencers 31:52|influenceurs 31:58|inform 23:56|informatie 35:49
information 10:15 14:22 20:12 21:26 34:13 35:37 40:9|informationen 35:45|informations 1:42 14:40 35:44|informee 34:54
informer 14:48 23:51|informes 27:60|infra 19:37 32:47|ingaand 34:46|inge 16:62|ingediend 12:36 51:39
ingenierie 50:45 53:40|ingenieur 33:23 41:39|ingenieurburo 30:33 53:30|ingenieure 1:42 16:41 20:33|ingenieurs 33:35
ingeschreven 33:28|ingestapt 33:28|ingetrokken 29:51|inhaber 5:33 34:30|inhabituel 40:50|inhales 49:59
inhalt 9:33 12:32|inhaltsangabe 33:29|inhoud 33:28|inishmarra 33:20 35:46|initiative 40:50|initie 53:61
injonction 14:61|injures 13:48 47:54|inkomsten 10:39 40:24|inktpot 22:15 30:16 34:12 38:17 40:9 43:22 50:16 52:18
inne 33:29|innen 48:44|innerhalb 34:42|inning 51:52|inondable 22:64|inondation 20:40 33:22|inquiete 33:35
inquietude 33:35|inquiry 45:56|ins 31:23 33:11 40:20|insas 13:61|inschrijven 35:49|inscription 3:40 35:52
inscriptions 16:48 35:52|inscrire 1:63|inscrit 10:35 33:14 40:29|insel 28:46|insert 49:69|inserts 24:60
insgesamt 15:33 41:32|inside 7:12 19:17 32:18 33:25|insiste 6:66|insists 30:58|insolvabilite 14:61|insolvency 14:54
insolvent 14:43|insolvenzverfahren 14:43|insonorise 50:66|inspecteur 21:65|inspector 6:43 21:45|inspectors 20:51
inspectrice 21:55|inspektor 33:29|inspirations 32:71|inspire 2:34 3:32 47:46|installe 33:35|installee 53:61
instalment 17:44 23:43|instalments 2:39 23:43|instant 40:50|instantie 15:51|instappen 27:46|instead 14:54
instinct 19:50|institute 1:24 10:22 17:25 23:25 40:15 42:25|instituteur 3:23 13:43 33:18|institution 23:64
institutionnels 7:60|institutrice 6:66|instrument 20:45|instrumenten 20:45|insurance 33:-7 35:20 40:8 41:46 45:16
insured 33:20 50:45|insurer 35:59|inszenieren 38:45|inszenierung 19:40|int 2:9 42:13 48:57|intacte 40:50
intangible 0:60|integralite 5:66|integrante 10:56|integre 6:66|integree 7:60|intend 3:13 7:18 19:25 20:26 27:27
intended 2:39 10:40|intends 27:40 33:20|intensite 17:65|intent 30:58|intentie 27:46
intention 1:24 3:15 9:31 27:21 30:40 40:24|intentions 19:43 20:40|interactive 2:39 27:40|intercalaires 17:65
intercutting 20:51|interdiction 43:63|interdit 33:22 34:41|interdite 10:43 47:54|interdites 24:69
interessant 3:25 33:25|interesse 3:18 27:33 30:22 51:21|interessee 40:50|interesseert 3:41|interesser 40:50
interesses 30:66|interessiert 3:40|interest 3:9 12:15 15:19 26:20 27:29 42:37|interested 3:32 30:29 40:18 51:31
interests 3:41 20:31|interet 10:22 23:18 27:44 34:9 40:5 42:19 44:21|interets 3:23 10:26 17:34 26:39 33:5
interieur 16:38 20:37|interieurs 33:11 40:38|interim 22:48 33:16|interimaire 45:63|interior 19:30 41:36 49:39
interiors 19:50|intermediaire 0:47 42:56|intermediary 42:57|internal 33:33
international 1:15 7:16 27:22 31:13 40:28 42:28 43:14|internationale 7:37 40:13 42:20 43:19|internationales 42:64
interne 7:39 44:45 50:45|internes 16:62|interposee 14:61|interpretation 22:34 30:36 41:55|interpretes 43:63
interrogatoire 48:65|interroge 21:38 30:40 33:22|interrogees 30:66|interroger 3:53|interrompre 20:54|interrompu 20:54
intervenant 17:65|intervention 1:51 40:35|interviendra 23:64|interviens 20:54|intervient 10:43 23:51
interview 20:18 38:48|interviews 19:24 20:33 30:13 38:15|intiem 20:45|intitule 1:33 10:39 40:20 41:34|intitulee 10:56
into 7:13 27:12 33:21 34:11 40:6 49:19|intrigue 6:52 45:49|intrigues 45:63|introduire 29:54 42:51
introduit 12:43 17:44 40:29|introduite 23:64|intussen 33:28|inutile 40:50|inventaire 9:43 12:37 33:22
invente 33:30 43:36|invented 31:39 40:34|inventer 2:55|inventory 35:59|inverse 19:43 20:40|inversee 11:67
investering 42:50|investissement 10:56|investissons 40:50|investit 40:50|investment 42:57|invitation 35:61|invite 6:66
invited 28:60|invites 31:58|invoice 26:60|invoices 2:52|invullen 1:51|inzake 10:33 34:34|ip 10:40 40:34
ira 3:27 19:30 40:37|iraient 30:66|ireland 10:34 25:30 31:29 42:26|irene 33:35|irgendwo 3:40|irions 27:60
iris 22:34 29:41|irish 10:18 16:21 17:29 25:25 40:11 42:21 43:19|irishmen 20:38 33:20|irl 25:61|irlspecimen 25:61
iront 33:22 53:48|irrevocablement 34:54
is 2:-5 3:7 6:1 7:1 10:-1 12:4 14:8 19:3 20:3 23:3 27:2 31:-1 33:3 34:2 40:5 44:4 45:1 53:-1|isbn 47:54|ish 17:65
island 16:14 18:14 19:7 28:27 31:9 33:15 40:4 41:13|islanders 33:33|islands 3:49
isn 3:10 14:32 21:19 27:13 33:11 47:18|issn 47:57|isst 33:17 48:32|issue 47:44 51:47|issued 4:45 51:50
ist 2:-3 3:3 5:1 6:4 7:0 12:1 14:8 19:-1 20:3 23:2 27:4 29:1 31:3 33:2 34:0 35:1 40:3 42:2 44:2 45:2 48:0
istasse 22:57
it 3:13 6:2 7:0 10:-4 11:3 12:-2 14:6 19:-4 20:0 21:3 23:-1 27:3 31:-2 33:9 34:1 35:1 36:4 40:3 44:4 45:2 47:5
italiaans 13:36 43:37|italie 31:58|italien 31:38 43:33|italiens 19:56|itches 32:60|item 11:51 16:38|itinerante 31:58
itinerantes 31:58
its 2:-3 3:-6 7:5 10:16 14:12 17:2 19:-5 20:-4 23:7 27:11 29:12 31:2 33:-5 34:2 35:4 40:14 45:12 47:6
itself 29:33 33:7 40:22 53:28|iv 2:28 8:41 10:30 34:28|ix 2:55|ixelles 7:27 20:17 26:32 34:24 43:27
j 1:1 3:33 9:4 11:2 12:10 18:8 19:14 20:-1 22:1 23:-1 27:1 31:0 34:-4 41:4 43:1 44:6 47:1 49:4 50:12|j1 18:63|j2 18:63
ja 1:34 16:17 27:24
jaar 0:8 2:2 7:11 8:3 10:-2 13:0 15:7 18:2 19:-4 20:1 22:1 30:6 31:2 33:1 34:11 35:6 38:4 40:4 43:1 45:3 53:-1
jaaromzet 46:51|jaarrekening 0:51|jadoul 26:70|jahr 0:11 7:8 15:10 22:17 29:10 33:-5 34:15 40:12
jahre 3:8 7:19 33:12 34:10 35:13|jahren 2:15 5:10 7:8 13:9 15:10 20:7 33:-5 34:7 40:4 43:9|jahresabschluss 0:46
jahresarbeitseinheiten 46:45|jahresende 39:46|jahresergebnis 0:46|jahresumsatz 46:45|jahreszeit 45:44
jahreszeiten 20:41|jahrgang 13:43|jalon 3:29 18:48 40:25|jalons 18:63
jamais 3:18 6:6 14:16 19:22 20:19 22:5 24:10 33:15 40:-9|jambes 13:36 44:41 53:39|jammer 44:50
jan 18:37 22:22 25:41 48:21|jane 14:54|janner 34:42|januar 5:22 18:32 38:23
januari 0:14 2:9 5:23 18:31 31:9 34:9 35:12|january 2:13 5:30 18:43 33:-6 39:21
janvier 2:18 4:17 5:23 8:14 10:3 12:10 18:31 27:6 29:14 30:13 34:18 40:13|japan 31:42|jardin 13:40 47:46 48:44
jardins 33:35|jaren 3:29 33:16|jarenlang 33:28|jas 33:23 48:26|jasper 22:49|jaszak 6:37 33:16|jauge 31:58|java 32:52
je 1:0 3:25 9:3 12:7 14:9 19:18 20:8 24:2 27:6 28:4 29:3 33:-11 35:4 40:-6 43:1 44:5 47:2|jean 25:57 27:46
jeanne 12:32 14:30 22:42|jede 20:23 45:37|jeden 33:29|jedenfalls 3:40|jeder 2:29 20:29|jederzeit 10:30 29:33
jedes 10:30 33:17|jemand 3:27 28:18 33:11|jemanden 33:29|jemappes 20:32 33:19 47:38|jene 11:45|jenseits 7:30 31:30
jerome 5:66|jet 3:40 18:50|jeter 3:40 33:22|jette 20:39 33:11|jetzt 23:21 33:6 34:19 36:23|jeu 21:44 33:14 45:42
jeudi 31:58|jeune 2:16 13:23 16:23 20:15 31:20 33:9 40:12|jeunes 7:27 13:40 20:20 40:17 53:28
jeunesse 18:33 34:24 40:33 47:37|jeux 14:48 40:37|jeweils 2:41|jo 20:51|joaquim 13:25 37:28 43:25|job 21:58|jobs 53:53
jocelyne 3:6 6:13 20:8 21:15 24:17 33:15 34:8 45:13 47:14|jodogne 53:53|joel 20:32 33:16|johannistag 21:44
joindra 12:64|joindre 1:63|joined 1:56|joins 33:33|joint 1:14 9:46 10:32 11:29 12:26 23:15
jointe 1:29 11:34 12:30 23:30 40:29|jointes 2:41 9:55|jointly 10:53|joints 1:49 10:43|joke 3:29 40:27 43:35
jokes 3:36 33:20|jolies 3:53|jonas 31:58|jong 7:48|jonge 3:41|jongen 3:9 19:12 21:18 28:20 33:13|jongens 3:29 33:16
jonger 31:46|jongeren 30:51|joost 27:53|joris 2:55|jos 8:51|josaphat 7:60|josette 7:48|josiane 33:26 48:46
joue 3:32 13:40 33:14|jouee 43:63|jouent 19:35 31:37 33:14|jouer 27:60|jouerai 27:60|joueront 19:56|jouets 19:56
jouissance 34:54
jour 1:1 3:-8 5:4 6:4 7:-2 10:15 13:-1 15:7 16:11 17:3 19:-6 20:-1 21:3 26:8 33:4 34:9 35:3 40:1 43:1 48:31 49:7 51:8
journal 3:32 33:14 45:42|journalism 1:30 17:32 31:26 42:32|journaliste 7:47 34:41|journee 16:35 19:30 33:9 50:40
journees 13:48 51:56
jours 2:11 10:6 16:23 18:1 20:4 26:7 27:-3 31:-4 33:-4 40:0 41:14 43:0 45:0 46:6 50:33 51:7 52:9 53:19|jousten 29:45
joy 33:33|jozefien 20:45|jpc 18:42 40:42|judges 33:33|judiciaire 14:61|judo 45:63|juge 2:34 28:48 30:45|jugee 30:66
jugement 14:61|juil 25:71|juillet 2:11 4:26 18:44 20:10 27:28 34:11 43:19
juin 0:28 2:4 11:17 12:13 17:14 18:35 20:3 30:15 33:-15 34:21 35:14 52:21|juist 14:50|juiste 3:29 12:36|jul 48:57
juli 2:14 5:26 18:28 30:19|julie 27:60|july 18:43 26:47|jumeau 33:35|jumeaux 6:66|jumelles 33:35|jumet 33:28 35:37
jumped 33:33|jun 48:57|june 0:18 5:16 10:12 17:15 18:36 23:15 30:26 40:5|junge 7:42|jungen 3:40|jungere 30:33 31:30
junglingshaus 18:44|jungste 6:43|juni 1:12 2:8 5:19 10:9 18:27 20:8 41:12|jure 33:35|jurera 33:35|juridiction 10:56
juridique 1:16 5:19 8:31 13:14 16:42 17:18 23:17 40:3 41:17|juridiques 16:48 40:37|juridisch 16:43 41:25
juridische 16:48|juriste 7:39 16:54|jury 10:8 12:32 13:11 22:14 23:33 38:18 39:19|juryleden 12:48|jurysitzung 52:46
jusqu 2:7 3:6 5:15 6:6 10:5 18:10 19:-3 20:2 24:10 25:11 29:16 33:12 34:9 44:7 45:3 50:7 51:10 52:12|jusque 33:35
just 20:26 33:27|juste 3:36 33:18 44:36|justice 6:66|jutta 27:46
k 4:15 8:16 9:15 16:11 17:12 22:20 31:5 36:15 37:23 41:10 42:19 46:20 53:7|kaal 19:44|kaarsrechte 19:44|kaart 2:46
kaartnr 25:52|kaat 13:29 19:25 43:30|kabbaj 22:64|kabelgelden 2:46|kade 31:22 33:16 48:27|kader 19:39 49:27
kadrering 19:44|kaffee 33:29|kahl 18:44|kahles 19:40|kalb 33:29|kale 22:57|kalk 33:17 43:32|kalkpapier 24:38 32:39
kalkulation 1:14 9:15 11:15 12:14 16:23 18:14|kalkulationen 34:42|kalkulieren 40:39|kam 3:21 6:25 38:27
kamer 20:25 32:33 33:9|kamera 19:20 20:20 33:8 41:14|kameramann 19:40|kameras 19:28 20:29|kameraverleih 53:42
kamerspel 28:52|kammern 31:42|kan 2:5 3:1 6:9 10:6 20:10 29:10 33:9 40:11 46:11|kanada 31:42
kann 2:6 3:5 6:8 23:8 27:7 29:10 34:7 38:10 40:20|kansen 31:46|kant 20:45
kantelraam 1:18 7:15 17:17 23:16 27:13 39:26 40:10|kanten 31:46|kantine 20:32 33:16|kantinenkuche 20:41
kantoor 4:35 16:21 33:1 40:16|kantoordirecteur 4:52|kantoortje 33:28|kantoren 7:48|kapelle 33:29|kapitein 48:51
kapitel 47:44|kar 33:28|karl 43:63|karlovy 31:52|karte 3:40|kartennummer 25:46|karton 19:40|kas 10:46|kasboeken 20:45
kask 13:48|kassa 33:28|kassabon 33:28|kassenbericht 35:45|kast 33:14 34:15 36:21 47:27|kat 24:38 33:16|katalog 7:42
kategorie 1:32 46:33|kathrin 3:17 13:21 25:23 43:21|katrien 44:50|kaufpreis 34:42|kaum 20:29 40:27|kaution 35:45
kb 26:60|kbo 51:52|kebab 33:20 48:44|keek 33:28|keep 3:17 19:25 20:26 23:15 30:16 35:17 40:5|keeper 33:12 45:48
keepers 45:43 47:44|keeps 2:27 6:15 10:22 33:8 34:25|keer 2:13 3:1 19:4 20:5 31:6 33:0 34:6 40:11 44:10 45:11 47:11
keert 2:26 33:21|kees 33:28|kehrt 33:29|kein 3:5 5:10 13:8 14:20 19:5 21:9 38:10 39:11 48:15
keine 3:1 14:18 15:6 19:2 20:2 27:9 30:6 33:-1 44:5 46:17 51:7|keinem 33:29|keinen 33:29|keiner 14:21 28:24 33:16
kelenn 10:56|kelmis 2:29 53:30|kempen 4:52|kenmerk 23:49|kennen 3:21 21:17 23:27 33:6|kennengelernt 20:41
kennis 1:32 7:28 33:9|kennismaking 16:35 26:40|kennt 30:33 33:17|kennwort 52:46|kent 16:24 19:20 30:27 40:20
kept 3:29 33:18 45:18 47:19
kerbstone 1:9 7:7 10:17 12:9 13:8 14:7 17:16 22:10 26:13 34:4 38:12 39:19 42:10 43:8 50:11 52:13|keren 34:46
kermadec 22:64|kermis 20:45|kern 31:46|kernok 3:12 12:22 24:28 33:-6 34:13 40:9 43:21 45:30 47:25|kernpubliek 31:46
kernpublikum 31:42|kernzielgruppe 31:42|kesselprufung 35:45|kette 19:40|kettenis 22:44|ketting 44:50
keuken 20:32 48:38|keukentafels 3:41|kever 33:29|kevin 21:44 31:37 45:42|key 1:24 21:38 30:26 33:1 43:23|keys 16:56
kherbane 13:40 36:49 43:42|kick 18:56|kier 32:52|kiest 21:50|kiezen 20:21 33:16 43:25|kigali 1:30 16:31 33:7 45:30
kijk 39:38 52:41|kijken 19:17 27:18 30:23 33:12|kijker 19:44|kijkers 31:34 40:31|kijkintentie 30:51|kijklink 39:52
kijklinks 39:52|kijkt 3:12 6:20 21:20 31:16 33:9|kill 18:56|kiln 5:27 33:19 34:20 40:16|kilometers 16:48
kilometre 22:57|kilometres 3:27 20:27 31:32 35:39|kilos 20:29 47:55|kin 24:51
kind 3:15 6:21 12:7 27:4 31:11 33:3 40:2 42:8 48:10|kinder 20:23 33:11 45:25|kinderblik 30:51
kinderen 3:14 13:32 33:1 45:24|kinderfilm 7:42|kinderfilms 40:43|kinderhohe 19:40|kinderhoogte 19:44
kinderpsychologe 3:29 16:35|kindertekening 33:28|kindertijd 33:28|kindes 33:29|kindness 3:36 40:34|kinet 22:64
kingdom 42:57|kino 1:12 22:22 27:10 31:11 37:24 40:8|kinoblatt 38:45|kinofilm 7:42|kinofilmen 8:45|kinos 30:45
kinospielfilm 43:44|kinostart 31:30 38:33|kinostoff 12:44|kinotour 31:42|kinyarwanda 6:36 16:36 43:35
kirchenfiguren 33:29|kist 3:41|kit 2:16 3:21 7:18 16:20 33:-4 43:27 50:20
kitchen 6:15 19:8 20:10 21:16 32:29 33:8 44:15 48:23|kitchens 3:49|klaar 18:33 27:18 40:16 43:22|klaarwakker 33:28
klank 16:25 19:30 41:27|klanknabewerking 41:37 53:34|klankonderzoek 16:48|klant 4:39 50:38|klanten 33:28
klaprozen 33:28|klara 38:59|klarer 33:29|klas 33:28|klasse 1:14 10:13 22:14 27:12 35:15 36:16 43:14|klassen 30:51
klavier 33:29|klavierstimmerin 28:46|klein 7:14 12:14 19:10 24:17 38:18 46:27 47:17|kleindarsteller 41:44
kleine 6:10 12:8 15:11 24:11 31:4 33:8 36:12 37:13 40:3 43:9 44:10|kleinen 14:31 47:32|kleiner 15:19 22:19 33:3 40:23
kleines 7:30 12:32|kleins 3:41|kleinst 46:45|kleinstunternehmen 46:45|kleinstunternehmens 14:43|kleur 32:39 43:37
kleurcorrectie 41:49|kleuren 19:32 24:38|kleuronderzoek 24:51|klikteller 33:28|klimmen 33:28|klimt 33:28|klingt 47:44
klinkt 19:44|klok 33:28|klokkenmaker 7:35 22:37|klooster 20:45|klopft 33:29|kloppen 33:28|klopt 33:28|kloster 18:44
klug 33:29|kluger 6:43|km 26:48 50:32 53:29|kmo 14:42 46:32|kmu 14:31 46:33|knee 49:59|knew 28:40 33:12 47:37
knipoog 20:45|knipsels 38:52|knipt 19:25 33:21|knob 49:59|knopen 22:49|knot 19:25 20:26 33:7 47:32|knots 33:20 48:44
know 3:23 5:12 6:10 7:8 14:8 19:4 20:12 23:11 30:12 33:-4 44:20|knowing 3:49|knowledge 14:46 20:31
known 2:27 19:25 20:26 40:22|knows 19:30 33:25|knupft 20:41|knupfte 47:44|kochbuch 31:42|koelcel 33:16 48:38
koelkast 19:25 33:21|koen 27:46 43:49|koentwicklung 17:45|koffer 33:8 35:23 48:35|koffie 10:33 33:16|koffietafel 21:50
kolenboer 22:49|kollegen 33:29|kollegium 42:45|koln 10:18 13:18 18:11 19:7 33:4 43:16|kolner 33:29|kolnerin 40:39
kom 47:51|komedie 28:52|komen 3:5 7:12 10:10 19:8 33:11 34:11 53:11|komende 27:46|komisch 6:25 19:22 38:27
kommen 3:21 7:24 10:24|kommentieren 20:41|kommerzielles 31:42|kommissarin 3:21 21:26 33:11|kommissionen 27:42
kommt 3:4 17:9 20:6 33:12 40:4 45:9 48:14 53:7|komodie 3:28 28:34|komparsen 41:32 53:30|komparserie 41:44|kompel 33:28
kompels 13:36 22:37|komponist 53:42|komt 3:-2 12:5 17:7 20:1 23:6 33:16 34:3 40:0 45:8 48:12 53:3|konden 30:51
kondigt 33:16 35:37|konflikt 44:44|konigreich 25:46|koninkrijk 25:71|konnen 7:30 27:30|konnte 33:11 40:20 42:26
kontakt 43:44|konto 4:34 10:20 17:22|kontoinhaber 4:46|kontrollieren 20:41
konzept 1:12 16:13 20:10 36:15 40:8 43:12 45:21|konzepts 27:42|konzernubersicht 46:45|koolmijnlaan 4:39 8:39
koopprijs 34:46|koopsom 34:46|koopt 33:16 40:31|koor 33:16 48:38|koos 19:44|kopenhagen 27:33 31:34|koper 20:45
koperen 20:45|kopien 31:42|koppig 6:50|koproduktion 7:30 40:27|koproduktionen 22:44|koproduktionsforderung 42:45
koproduktionsmarkt 18:44|koproduktionspartner 27:42|koproduktionsvertrag 10:42|koproduzent 10:20 17:22 27:19 42:22
koproduzenten 43:44|kornig 19:40|korrelen 20:45|korrelig 19:44|kort 1:17 7:14 9:18 19:10 22:26 33:-5 41:15
korte 13:29 33:9 40:24|kortfilm 13:39 22:33|kortfilms 7:18 13:29 22:20 40:24|kortrijk 22:49|kortverhaal 47:51
kost 16:35 40:31|kosten 1:15 10:21 16:20 30:15 41:24|kostenvoranschlag 50:45|kosteres 21:50|kostet 40:39|kostum 41:44
kostume 19:22 53:35|kostuum 41:49|kostuums 19:17 41:22 53:37|kpi 31:43 53:42|kraamafdeling 20:45
kraan 5:18 33:19 34:23|kraanmachinist 33:28|kraft 24:69|krankenhaus 48:44|krant 33:28|krantenbericht 3:41
krantenknipsels 24:51|krapp 24:46|kreeg 1:38 15:39|kreusch 22:44|kreutz 20:41|krieg 3:21 33:22|krijgen 3:24 19:36
krijgt 2:12 10:12 23:16 33:20|kriminalfilm 3:40|krimpen 40:43|krimpt 33:28|kringgesprek 30:51
kris 3:6 6:13 23:13 33:15 44:13 45:12 48:24 49:16|kriterien 14:43|kritiken 38:45|kroeg 33:28|kroket 33:28
kruimel 13:29 22:30 38:33|kruipt 33:28|kruis 1:51|kruisen 48:51|kruispuntbank 8:51|kuborn 5:45 14:53|kuche 48:44
kuchen 48:44|kuchentischen 3:40|kuhen 33:29|kuhlschranks 19:40|kulturforderung 17:45|kunden 4:46|kundigt 35:45
kundigung 2:41|kundigungsfrist 35:45|kunftig 33:29|kunnen 27:33 53:34|kunstenzender 17:31 40:24 42:31
kunstgebit 20:32 35:37|kunstlerische 10:42|kunstschool 53:46|kunt 3:41|kurbel 33:29|kurz 7:19 9:23 19:28
kurzfilm 13:31 22:32|kurzfilme 7:19 13:21 22:22 40:16|kust 33:28|kusterin 21:44|kva 50:66|kvk 10:46|kw 18:43 50:21
kwaliteit 2:46|kwam 3:34 33:9|kwamen 3:41|kwartaal 51:52|kwijt 33:16 44:38|kwijting 35:49
l 1:1 2:0 3:0 5:4 6:2 8:1 10:0 11:3 12:3 13:-2 14:4 18:1 19:1 20:1 21:1 23:3 27:1 28:4 31:-5 33:-1 34:6 38:2 40:-2 44:3 45:4 47:1 51:4 53:2
l1 10:56|l2 10:56|l3 10:56|l4 10:56|l5 10:56
la 2:1 3:-1 4:2 5:0 6:2 7:-1 10:1 11:1 12:0 13:-1 14:0 19:3 20:2 21:6 22:2 23:6 27:2 29:3 30:1 31:-3 33:0 34:0 40:0 44:3 45:4 47:0 48:4 53:3
laag 19:37 49:32|laars 47:51|laat 3:20 33:18 44:18
laatste 2:3 3:-1 10:3 15:15 18:7 19:1 20:2 22:7 27:3 28:16 29:8 33:4 40:1 43:6|lab 1:56|label 53:61|labels 24:60
labo 53:61|laboratoire 10:35 41:43 53:40|laboratory 41:56|lace 33:33|lache 3:32 6:45 33:14|lachen 3:15 27:27 33:12
lacht 3:11 24:20 33:16 40:12|lacks 44:57|lacroix 53:42|lacustre 1:25 7:22 10:19 17:27 22:26 27:31 52:34
ladder 19:25 33:20 48:32|ladders 50:58|laden 35:45|laderaum 33:29|ladite 34:54|laf 6:50|lag 3:33 31:34|laga 20:45
lage 3:40|lagen 24:51|laid 33:33|laien 16:32 19:28|laiencasting 18:32 53:30|laiendarstellerinnen 19:40
laine 19:43 20:40|laisse 6:24 19:14 20:12 21:23 33:18 45:21 53:19|laissee 20:54|laissees 19:56|laissent 33:35
laissera 53:61|lait 31:58|lake 33:33|lakes 13:55|lama 7:48|lambermont 33:22 48:26|lambert 33:35|lambinon 23:64
lambotte 33:35|lambrechts 20:22 33:14 35:27|lambs 33:24 48:39|lamp 19:7 20:8 32:17 33:25 36:17|lampe 32:35 33:28
lampen 19:23 33:17 50:19|lampje 3:14 24:24 33:12 49:24|lamplicht 34:34 47:38|lamps 19:37 32:35 33:7
land 31:21 41:24 42:36|landbouwschool 45:51|landelies 35:52 53:48|landelijke 31:46|landen 2:14 22:17 31:31 36:20 40:11
lander 2:41|landern 18:26 22:26 31:23|landesamt 51:46|landesfilmstiftung 1:44|landesforderung 10:20 17:22 42:33
landessprache 7:42|landlord 35:59|landschappen 33:28|landsdelen 33:28|landt 49:51|landwirtschaftsschule 45:44
lane 0:19 5:24 8:19 10:12 17:16 22:23 34:10 40:6 43:14 51:19|lang 1:7 2:3 9:14 19:1 20:14 33:12 34:4 40:0 43:6 44:7
lange 7:14 10:5 19:20 22:16 27:10 40:2 42:9 43:8 44:9|langen 7:30 19:28|langer 7:25 33:12 40:22|langfassung 10:42
langfristig 7:42|langs 33:28|langsam 33:29|langspeelfilm 7:26 12:16 13:16 22:18 28:20 43:17|langspeelfilms 22:49
langste 20:32 33:16|langstens 29:45|language 3:8 19:9 20:10 40:17 43:31 48:17 53:23
languages 3:24 13:19 33:-4 34:15 40:11 41:20 48:21|langue 20:20 43:59|langues 13:43 31:28 43:45|langzamer 19:44
lantaarn 33:28|lantern 35:59|lanterne 2:28 33:9 40:24 44:40|lanternfish 10:39 17:26 22:26 42:26|lapsed 40:47
lapses 34:51|laque 33:35|laquelle 1:42 5:45 27:39|lardinois 53:61|large 3:17 19:20 20:18 44:30 49:53|larges 19:56
largeurs 27:60|larmes 45:63|laryngite 33:35|las 3:17 40:31 44:26|lasagnes 40:50|lasalle 22:38 36:44 37:45 43:36
laschet 20:41|lassen 20:29 34:30|lasst 3:17 30:22 33:17
last 0:8 6:4 7:9 8:8 11:8 12:16 13:3 14:2 15:14 19:10 28:8 33:9 40:-5 46:19 49:7 53:1|laste 10:46|lasten 41:49
lasts 33:33|lat 33:28|late 6:21 26:24 31:27 33:5 37:25 42:21|laten 3:8 19:20 20:11 27:12 34:23 40:10
later 2:3 3:13 10:4 20:4 33:16 40:-1 42:13 48:8 53:5|lateral 49:69|lateraux 19:56|latest 34:51|latin 33:33
latine 31:58|laufendes 15:45|lauft 33:17 48:32|laufzeiten 5:45|laugh 3:24 27:27 33:20|laughed 3:36 31:39
laughing 48:57|laughs 6:31 33:20 49:34|launch 22:44 31:39|laundry 19:50|laurence 2:55|lausanne 7:32 10:38 27:41
laut 2:19 6:21 17:22 33:6|lautet 4:34 40:27|lavaient 20:54|lave 33:35|laverie 20:54|law 2:28 10:32 33:-6 34:30
laws 45:56|lawyer 16:40 40:28 53:25|lawyers 33:33|lay 19:50|layout 41:64|lazen 27:46
le 2:0 3:0 6:2 10:2 11:3 12:2 13:-3 14:0 19:6 20:1 21:5 22:1 23:5 27:2 29:5 31:-2 33:-2 34:0 35:0 38:2 40:2 44:4 45:1 47:2 48:4 49:2 53:2
lea 6:43|lead 10:19 13:21 40:31 43:32|leader 10:53|leading 10:40 19:37|leads 10:53|leaf 49:59|leaflets 20:51
leak 45:56|leaks 13:55|lean 33:24 38:41|learn 31:20 33:25 53:21|learned 3:29 6:24 13:23 31:20 33:1|learns 6:36 33:25
lease 35:59|least 27:32 30:37 53:33|leave 19:25 20:15 21:22 31:16 33:14|leaves 2:27 10:28 19:25 53:28|leaving 2:52
leben 3:17 20:18 33:17|lebender 34:42|lebenslaufe 1:32 9:33|lebrun 0:68|lebt 13:36 53:24|leclercq 1:49 35:52
lecon 3:53|lecteur 3:23 44:62|lecteurs 3:32 31:37 35:44
lecture 7:5 16:28 18:36 20:8 23:9 26:15 27:21 38:15 40:5 42:10 44:28|lectures 13:55|led 6:39 50:38 53:35
ledeberg 18:50|leden 31:34 46:39|ledig 33:29|leeds 33:33|leeft 13:36 40:31|leeftijd 3:19 6:36 33:6
leeg 3:14 20:18 33:19|leek 3:41|leent 27:46|leer 33:29|leerde 3:41|leere 33:29|leeren 20:29 33:17|leerer 49:46
leerkracht 13:48|leerlingen 30:51|leert 3:29 33:16|leesrapport 44:50|leest 16:35 33:16|leesverslag 44:50
leeuwarden 2:26 10:27 40:24|lefort 53:61|left 3:2 6:9 19:3 20:4 22:10 28:13 33:16 36:13 47:10 49:21 53:6
leg 19:29 27:29 41:33|legal 1:10 2:6 8:14 16:37 18:11 20:5 27:7 41:30 47:19|legale 2:38 5:30 8:51
lege 32:33 33:9 49:32|legen 11:45|legende 33:22 42:51|legere 7:39 20:33 42:43|legerement 12:64|legermuseum 20:45
legt 33:29|lehrerin 6:43|lehrt 13:43|leiche 21:32 43:32|leid 27:46|leiding 41:49|leipzig 13:48|leiser 33:29
leite 27:42|leiter 14:31 27:30|leiterin 45:44|leitung 10:42|lejeune 6:36 47:40|lektorat 44:44|lekture 27:30 44:32
leleu 10:56|lelijk 19:44|lemaigre 44:44 53:40|leman 38:69|lemmens 2:23 13:26 43:26 47:28 53:24|lemmer 33:28|lena 48:65
lenchen 33:29|lend 27:53|lendemain 33:31 48:36|lender 2:52|lends 10:53|length 43:55
lening 3:0 10:20 12:20 17:25 40:19 53:5|leningen 29:51|lens 19:43 20:24|lenses 19:50|lent 33:22 49:56|lente 47:51
lentement 40:50|lenzen 19:44|leo 33:29|leon 33:35|leopold 29:59|lequel 3:53|leren 3:12 6:20 21:30 33:9|lernen 6:43
lernte 3:40|les 2:5 3:-1 7:-3 10:3 12:0 13:1 14:-2 19:9 20:4 21:1 22:1 31:8 33:0 34:4 35:2 40:-2 43:3 45:7 47:1 53:2
lesas 39:71|lesen 3:28 40:27|leser 31:30 44:32|lesmap 31:46|lespagne 8:37 12:33 14:31 25:41 29:37|lespakket 31:46
lesquels 31:58|less 3:40 19:31|lessive 32:71|lesson 31:44 33:12|lesung 18:44|lesungen 31:42
let 3:12 19:23 20:14 23:19 33:8 34:14|lets 33:12 35:39 40:27
letter 3:9 5:7 9:18 12:4 17:16 20:11 23:11 27:7 33:-5 34:11 36:8 40:-5 42:15 45:8 48:5|letterbox 49:59|lettered 24:60
letteren 13:48|lettering 24:60|letterkunde 13:48|letterlijk 33:28|letters 12:24 29:38 33:1 37:29 43:23
lettre 1:5 2:-3 3:-4 5:9 9:30 11:10 17:16 20:-4 23:15 27:28 33:-22 34:20 35:8 40:8 42:7 48:8
lettres 1:25 3:16 13:23 20:16 33:15 35:27|letzte 3:17 23:21 28:23 33:6|letzten 11:19 15:19 33:13 46:20|letztes 33:29
leuchtturmwarter 33:29|leugen 33:28|leunen 33:28|leur 2:10 3:-2 6:20 10:11 14:6 20:8 31:10 33:17 37:16 45:23
leurs 2:20 3:2 19:5 20:20 28:18 31:17 33:6 34:13 45:19|leute 31:30 40:27|leuven 7:30 13:33 40:17
leve 20:33 33:2 34:33 48:32|levee 34:48 35:21 42:20 47:23|level 19:16 27:19 33:21 49:26|levels 24:60|leven 33:28
levend 8:51|levent 33:35|lever 35:52 44:53|leveranciers 53:46|leveren 2:46|levering 2:37 23:32|leveringstermijnen 2:46
levert 2:33 3:29|levertijd 50:50|levier 40:50|levres 3:40 33:22|lezen 27:46|lezer 44:50|lezers 31:46
lezing 18:37 44:38|lhoest 22:57|lhoir 5:66|liabilities 0:60|liaison 21:65|libelle 16:41 41:43 53:40|liberes 50:66
liberte 34:54|libertes 3:53|libraires 31:58|libramont 33:22 40:17 53:40|libre 5:38 33:-5 34:33 38:29 39:30 50:26
librement 34:54|libres 34:41 40:37|licence 5:38 42:52|licences 5:45 41:43|licenciee 13:61|licentie 42:50
lichaam 21:37 33:16|licht 19:9 20:8 32:10 33:-1 36:10 37:10 41:24 47:15 48:8|lichtbestimmung 41:44
lichten 19:25 34:27 48:31|lichtgevoelige 20:45|lichting 34:46|lichtje 33:28|lichttests 16:35 18:37|lichtweken 33:28
lid 7:48|lidgelden 0:51|lie 3:29 33:12 47:37|lieber 7:19 19:28 30:22|liebevoll 33:29|liebt 6:25 31:23 33:11
lied 5:29 33:15 48:28|liee 14:48 46:55|liees 10:43 46:55|lief 7:42|lieferung 18:44|liefst 3:29 12:36
liege 1:7 2:5 7:9 8:5 13:16 15:5 19:-5 20:-4 26:12 27:-1 33:-1 34:3 40:-8 43:0 45:1 47:3 53:35
liegen 3:10 12:17 21:18 40:12 47:18 53:15|liegeois 53:61
liegt 3:-1 6:5 9:7 12:11 18:11 21:11 28:7 33:7 40:0 43:11 48:12|lien 5:27 6:24 9:27 10:15 14:20 39:41 52:41|liens 1:63
liep 47:51|lies 3:9 6:16 21:28 33:3 38:28 48:27|liest 33:29|liet 20:45
lieu 1:14 10:7 11:29 20:5 25:33 33:-3 34:5 35:16 36:21 43:14 45:14 48:16 53:12|lieux 20:27 35:39 43:36 53:35
lieve 22:49|lievelingsfiguur 30:51|liever 19:25 30:31 33:9|life 3:17 12:24 33:20 34:19
lift 2:8 10:9 13:11 27:8 29:13 33:8 38:13 43:12 50:13|lifts 33:33|liggen 33:28
light 18:17 19:28 31:12 32:21 33:11 41:17|lighthouse 3:49|lighting 16:31 18:31 41:43
ligne 1:13 3:-5 7:2 10:13 11:24 14:11 19:-2 20:-4 21:13 22:6 23:6 30:27 31:8 39:21 40:7 41:13 45:5 50:8
lignes 13:40 20:33 24:48|ligneuville 3:53|ligt 20:12 33:15 40:20 53:13|lijkt 20:25 33:21
lijn 7:18 11:22 33:-2 40:24 45:21|lijnbus 31:46|lijst 9:24 15:24 22:22 35:22 49:24
like 3:1 6:8 7:6 19:19 20:11 23:8 27:26 31:9 33:-2 36:12 40:-1|liked 23:43 30:45|likes 33:33
lille 10:30 27:33 31:32 53:35|limburgs 43:49|lime 33:33|limit 15:46 33:20|limite 2:41 29:54
limited 7:25 8:31 33:4 45:39|limitee 2:41 8:54|limitees 35:65|limitent 20:54|limites 30:66|limits 19:25 30:52
limpide 44:66|lince 47:67|linden 18:44
line 3:3 7:8 11:14 13:18 16:10 19:4 22:9 24:14 31:5 33:-14 40:10 41:16 42:11 44:10 51:14|lines 17:32 21:33 24:35 33:7
lingala 43:55|linge 19:31 20:39 21:40|linie 31:19 33:18 48:23|link 9:47 39:47|linke 33:29|linked 14:29 46:54
links 9:33 33:0 39:33 49:23|lintermans 2:26 10:27 43:30|lionel 34:51|lions 22:64|lippen 33:28|lips 33:33
liquidable 23:64|liquidation 14:49 23:25|liquide 0:51|liquidee 23:64|lira 3:40 20:40
lire 3:13 6:25 11:39 21:24 27:19 33:7 34:14|lisaient 45:63|lisant 3:53|lise 6:17 21:45 33:3 45:15 49:20
lisent 33:22 45:49|lisere 49:69|lisez 12:64
lisiere 2:6 7:9 10:21 12:17 14:9 17:21 22:11 26:14 34:6 40:1 42:12 43:9 50:13
list 5:28 9:36 15:19 20:11 33:3 40:7 48:17|liste 3:10 14:17 15:37 21:21 22:20 23:20 48:30|listed 14:54
listen 3:24 33:20 48:32|listening 33:33|listens 3:24 33:27|lists 10:53|lit 20:19 21:19 33:21 48:36 49:23
literatur 13:43|literature 13:55|litige 5:53 34:41|litiges 2:55|litres 33:35|lits 33:22 45:49|litteraire 2:55
little 3:17 22:25 35:27 39:28 40:27|live 27:17 33:-4 36:24 40:22 43:19 53:28|lived 3:24 33:27|liverpool 33:33
lives 13:42 33:1 53:33|livestock 35:59|living 20:38 41:43|livrables 10:56|livraison 2:19 18:40 41:28 48:29 50:43
livre 2:10 3:20 5:22 22:31 31:14 34:32 35:21|livrees 40:50|livrer 2:55|livrera 2:55|livres 4:56 7:47|livret 0:54 17:51
livreur 33:35|livrons 40:50|ll 10:24 19:33 20:34|lm 22:51 50:53|lna 10:46 17:28 18:27 42:27|load 3:29 30:37 33:12
loaded 20:51|loaf 30:28 33:28|loan 1:11 12:26 15:14 17:35 29:14 40:17 42:12 53:8|loans 29:59|lobbes 53:61
lobende 38:45|lobt 23:43|loca 35:65|local 20:23 33:-15 45:11 48:13 53:45|locale 20:27 31:32 40:24 44:40
localisation 53:61|locarno 7:41 31:27|locatie 19:44|locatiebezoek 18:50|locatiebezoeken 19:44
locatieonderzoek 16:43 53:23|locaties 18:26 40:20 41:25 43:25
location 0:17 2:5 7:10 16:31 19:9 26:19 31:8 35:25 40:6 41:24 50:16|locations 41:48 43:35|locative 35:65
locaux 35:52 53:48|lock 3:2 6:10 16:19 18:19 19:3 21:11 24:13 33:5 40:1 41:10 48:11 50:12 52:14
locked 18:47 34:22 40:18|lockerer 40:39|locks 43:37 45:47|lodge 29:59|lodger 31:52|loes 5:18 33:23 48:18
lofotavisa 38:59|loge 33:35|logeait 33:35|logement 41:64|logerons 53:61|loges 53:61|logiciel 2:55
logiciels 13:48 41:51|logique 40:50|logistics 3:24 6:31 31:26 41:31|logistique 20:54|logline 28:60|logo 23:56
lohest 33:29|lohn 33:29|lohndorf 27:42|loi 2:24 10:26 17:34 42:34 47:37|loic 5:66|loin 15:36 19:35 33:14 53:28
lointain 40:50|lois 45:63|loisir 33:35|lokaal 31:34 40:31|lokale 53:46|lokeren 13:48|lokfuhrers 33:29|lokmiete 41:44
lola 14:35 22:38 33:9 53:35|london 13:47 33:12|lonely 6:56
long 1:4 2:-3 3:-7 7:20 9:10 10:13 12:14 13:19 19:8 22:6 27:-4 28:5 31:-4 33:0 40:-3 42:6 43:12 44:8 53:-3
longdoz 7:42|longer 12:21 33:22 35:25 44:22|longest 33:33|longreader 47:57|longs 7:34 13:35 19:18 22:26 33:-3 40:12
longshore 2:6 7:9 10:14 12:10 14:9 17:11 26:14 34:6 39:21 40:1 42:12 43:9 44:11 50:13 52:15
longtemps 3:25 7:20 19:16 33:20 44:26|longue 10:20 12:28 19:20 33:11 44:30 50:30|longueur 19:43 43:49|lontzen 34:42
loods 40:43|look 19:21 20:22 33:16 40:18|lookbook 32:52|looked 47:57|looking 21:29 33:4 40:30 47:28
looks 31:11 33:24 36:20 47:17 49:19|loon 17:50|loop 22:57|loopt 33:16 40:20 48:27|looptijd 5:51|loose 40:47|loot 14:54
lopen 20:32 33:16|lore 3:36 18:43|lorent 33:35|lorge 22:64|lorquet 7:22 8:28 13:23 14:22 43:23 46:27|lorries 33:33
lors 19:43 20:40|lorsque 33:35|lose 40:47|loses 10:33 33:12 48:37|losing 3:36 33:20|loss 0:47 33:20|lost 31:45 47:39
lotissement 33:22 41:38 48:39|lots 16:62|lotte 2:27 18:31 43:30 53:28|loud 6:36 33:25|loue 20:40 33:22|louer 33:35
louerons 53:61|loueur 53:61|lough 13:55|louis 7:41 14:41|louisa 20:54|loup 2:41 43:49|lousberg 7:60
louvain 13:32 30:37 53:37|louviere 53:56|love 3:17 13:23 27:21 33:20|loved 3:49|loves 6:56|low 7:29 32:35 33:20
lowen 13:43|loyal 31:52|loyer 0:42 33:9 35:39 41:38|lozingen 33:28|lpv 1:49 23:51|ltd 17:44 26:47|lto 26:70
lu 1:20 2:12 3:11 14:18 22:14 27:23 31:13 38:16 40:-1 44:23 46:16|lubbock 22:57|luc 3:13 21:29 33:16
lucas 21:46 45:35 48:47|lucht 19:44|lucide 6:66|lucie 3:16 11:30 12:26 13:23 14:23 36:32 43:34|lucien 33:35
luck 23:36 27:45|lucratif 8:54 10:43|lucs 19:44|ludo 8:28 9:37 16:25|ludovic 7:60|lue 40:37 44:53|lueur 49:69
luft 38:45|lugen 3:28 47:32|lugt 3:14 6:18 21:19 33:3 48:19
lui 2:10 3:-1 6:4 19:-6 20:-1 21:3 28:15 33:27 40:-5 48:3 53:-1|luid 6:50
luik 12:10 16:9 18:11 41:11 43:11 50:12 53:34|luikerwaals 43:49|luikse 33:1 36:25 40:16 53:30|luisterboek 34:46
luisterden 3:29 30:38|luisteren 3:41|luistert 3:15 33:24|lumens 16:48 50:53
lumiere 16:9 19:29 20:1 32:28 33:-17 40:-2 41:34 49:17 50:14 52:19 53:23|lumieres 32:57 53:48|lunch 20:51
lundi 9:43 31:45 35:39|lunettes 32:71|lungs 30:58|lus 40:50|lustre 33:35
luttich 7:4 10:9 14:5 16:6 33:-9 34:8 43:10 50:7 53:26|luxembourg 10:8 27:33 40:7 41:14 42:39 53:11
luxembourgeois 40:37 42:38 43:36|luxemburg 10:31 27:32|lv 10:46|lycee 45:63|lying 33:33
m 2:8 3:19 4:3 5:8 7:4 10:1 12:1 15:2 16:0 19:-1 20:-2 22:12 25:4 27:1 29:12 30:0 31:3 34:-3 36:8 38:2 40:-8 41:2 43:11 46:5 47:13 50:1
m2 7:39 19:48|m3 35:65|ma 3:28 9:17 12:27 14:10 22:17 29:26 34:4 44:15 47:23|maak 3:41|maakt 7:28 20:25 53:27
maakten 7:28 22:30 40:24|maan 32:52|maand 31:46|maandag 33:28|maandelijkse 35:49
maanden 3:2 16:9 19:5 23:19 31:7 34:21 40:4 50:11 51:12 53:7
maar 3:3 6:5 12:4 13:4 20:4 21:11 27:1 30:6 32:7 33:5 37:8 47:15 49:7 53:8
maart 2:12 8:10 10:5 13:7 18:22 23:9 27:12 30:10 34:17 50:9|maatschappij 35:49|mabille 34:54|machbarkeitsstudie 30:45
machen 3:17 7:30 10:20|machi 53:61|machine 3:5 12:14 20:31 32:21 33:8 44:17 48:18|machinekamer 33:16 48:38
machinerie 13:31 41:55 53:31|machines 19:50 33:9|machinist 33:28|machinistes 41:64|machino 13:61
macht 3:12 7:15 19:13 29:17 33:1 53:15|machtigen 29:51|machtiging 29:51|machtigt 29:51
madame 2:2 11:25 12:26 16:9 21:12 23:26 27:27 33:-17 34:12 35:12 40:-2 45:20|madchen 33:29
made 6:12 19:5 20:7 27:8 33:4 34:31 36:16 40:2 52:16|mademoiselle 22:45 33:26|madness 3:49|maes 33:28
mag 2:23 3:12 8:13 20:13 34:22 35:12|magasins 33:35|magazine 20:51|magie 45:63|magnifique 33:35|magnifying 33:33
magritte 22:64|mai 1:10 2:10 5:26 10:1 11:8 18:28 23:15 30:7 34:6 38:10 42:6 43:5
mail 11:25 12:19 17:20 34:11 35:20 43:35|main 1:10 3:5 19:4 21:12 33:25 37:19 47:14 49:27|mainland 33:33
mainly 30:45 43:42|mains 3:25 19:28 20:25 24:29 33:7|maintenant 3:17 17:29 23:28 36:34 40:26 45:27|maire 33:35
mais 2:-1 3:7 10:1 13:5 14:5 19:10 20:-2 21:9 31:2 33:12 34:14 40:15 53:5
maison 2:-2 3:-3 6:18 7:19 12:7 13:5 16:5 17:8 18:7 19:18 28:13 32:14 33:6 34:-2 40:-6 47:10 48:9 53:5
maisons 3:9 10:12 20:18 22:20 24:25 31:14 33:-9 40:6 41:20 43:18 53:17
maitre 3:16 6:20 8:33 11:22 26:25 29:22 33:5 34:15|maitrise 3:32 40:42|maj 43:63|major 24:69|majoritair 10:46
majoritaire 10:43 40:24 42:38|majority 22:36 40:27 42:37|make 2:7 7:29 10:8 20:15 40:11 41:31 53:14
maken 2:7 3:5 7:11 8:8 10:9 12:5 19:1 29:7 31:3 33:1 34:3 40:12|maker 1:32 7:28 13:29|makers 7:48
makes 7:34 40:27 53:33|making 27:53|mal 3:9 6:12 33:23 40:1 45:15|malade 33:35|malades 33:35|maladie 3:53
maladroite 6:66|maladroits 19:56|malaise 33:35|malentendants 13:61|malentendus 33:35|malheur 33:35|malhonnete 3:53
mallette 33:35|malmedien 13:61|malmedy 20:11 33:-6 34:12 53:46|malonne 13:61|mama 33:28
man 3:9 6:11 19:4 20:-2 21:2 28:8 31:-1 33:15 38:8 44:6 47:9|management 7:35 16:42 46:44|manager 13:30 14:41 27:27
managing 7:22 12:24 13:23 14:34 29:27|manchmal 19:40|mandant 29:67|mandanten 33:29|mandants 29:67
mandat 10:23 29:59 42:31|mandataire 20:27 29:62|mandate 33:25 34:26|mandatee 1:63|mandatory 1:56|manege 26:52
mange 33:25 48:49|manger 33:35|mangerons 20:40 53:48|maniere 2:34 20:33 33:14|manifeste 40:50|mann 6:19 33:25
mannen 3:22 33:21|manner 33:29|mannes 28:34 33:17|manque 9:39 12:22 33:18 36:28 44:25 48:23|manquer 3:53
manschetten 33:29|manteau 24:32 33:32|manteaux 33:35|mantel 21:27 33:21|manual 33:33|manuscrits 41:64|manuskript 41:44
many 27:25 31:24 37:33 47:38|map 24:43 33:16 48:28|mappe 33:29|maquette 16:30 50:47
maquettes 7:18 16:18 18:20 34:17 41:19 53:17|maquillage 19:43 41:51|mar 18:43 48:44|marais 21:65
maraite 7:16 12:18 14:17 27:16 50:19|maraudon 19:28 36:34|marc 12:50 19:43|marcel 20:52
march 2:5 4:14 10:7 13:8 17:10 18:32 23:19 27:6 31:5 38:13 43:9 47:19|marchait 47:67|marchal 13:61|marchand 33:35
marchande 20:54|marchandise 40:50
marche 7:1 10:-1 12:2 14:2 16:13 18:22 19:2 20:0 22:3 30:16 31:17 33:-1 34:-3 40:11 43:3 44:10 45:1 48:11 53:0
marchent 45:63|marcher 33:35|marches 16:39 18:28 20:18 33:9 49:34|marchetti 44:57
marchienne 13:21 14:30 43:25 50:29 53:34|mardi 11:38 33:24 35:36|maree 19:56|mareike 2:21 3:12 34:14 40:11 43:16
marek 21:50|margate 17:57|marge 1:29 16:28 20:20 30:45 40:17|margin 0:40 7:34 30:37|mari 33:30 48:39
maria 8:20 12:18 14:19 25:32 50:20|mariage 28:56 33:22|marie 3:7 12:19 13:14 14:17 20:22 25:32 33:2 35:18 36:23
marier 33:35|marine 41:56|marines 32:71|marit 27:53|mark 1:56
market 15:13 16:10 18:25 20:5 30:18 31:13 40:20 42:11 44:19 48:11|marketing 1:30 9:36 31:42|markets 16:56|marks 44:57
markt 16:17 20:25 40:29|marktanteil 31:42|markten 16:46|marlene 35:65|marpent 3:40 13:48
marque 23:34 31:40 34:24 40:20|marriages 32:60|married 33:33
mars 2:15 4:11 8:9 10:6 11:9 13:3 17:6 18:22 20:2 23:14 26:19 27:15 29:9 30:7 32:12 34:14 35:6 42:6 44:8
marseille 45:56|marthe 20:45|martine 21:46 33:17 45:35|marvel 38:59|maryse 13:40 27:39 43:42
marz 2:17 8:13 13:11 18:20 23:11 27:9 31:9|mask 20:51|maske 41:44|masked 52:60|masking 27:53|masques 35:65|mass 19:40
massage 33:35|massart 5:51 34:29 43:38|master 13:54|mat 33:35|match 21:45 40:38|matches 20:51|matchs 33:35
materiaal 1:27 10:22 41:25 53:23|materiau 20:54|materiel 0:33 10:13 15:26 16:30 17:22 41:40 53:18|materiele 0:51
materielle 11:67|materielles 7:60|mathilde 7:20 10:19 12:21 14:22 27:18|mathot 4:70|matiere 24:48 51:61|matieres 32:71
matin 3:3 11:17 18:13 20:3 33:29 48:15|matinees 40:50|matins 19:43 20:40|matras 33:28|matrice 1:49 53:48
mats 1:38 33:20 41:40|matter 31:52|matters 29:59|maubeuge 10:56
maud 3:10 6:11 18:11 19:4 21:12 24:14 33:17 45:10 48:18|mauer 33:29|maurer 33:29|mauricette 30:45 33:14 44:45
mauvais 45:63|mauvaise 33:35|max 33:28|maximal 23:64|maxime 6:30 24:25 33:19 49:25|maximum 43:63
may 2:19 5:12 10:17 18:16 20:6 23:4 27:7 29:13 33:-20 34:17 40:-5 43:3 44:4 48:5 51:15|maybe 20:51|mayor 21:45 33:20
mbala 22:57|mcu 49:59|mdp 39:66 52:40|me 3:35 9:7 11:7 12:16 16:2 19:6 20:17 27:9 35:5 40:-8 47:6|meals 53:53
mean 3:36 19:37|meaning 14:54|means 7:26 17:38 19:22 33:5|meant 33:33|meanwhile 33:33|measles 33:25 36:40
mecanicien 13:61|mecaniques 19:56|mechanical 6:56|mechanism 33:33|mechant 3:53|mechants 3:53|mechelen 30:51
medaille 33:28|mede 34:46|medecin 3:40 33:22|medecine 45:63|medecins 40:50|mededeling 26:52|medewerker 53:46
medewerkers 7:48|media 1:15 17:41 31:32|mediafonds 42:50|medias 2:41 23:51|mediathek 31:42|mediatheques 31:58
mediation 10:48 34:30|medical 16:48 30:53|medicale 20:54|medicales 40:50|medien 10:30 31:30|medienboard 42:45
medium 2:39 46:46|medway 3:49|mee 3:3 10:7 16:15 20:6 23:11 27:7 33:4 40:13 43:10|meegaan 40:43|meegedeelde 14:50
meegeteld 16:48|meer 3:10 6:6 7:4 8:8 19:1 33:17 35:6 40:0 44:7|meerderheidscoproductie 40:43|meerijden 20:45
meeste 23:49|meet 11:32 21:30 33:20|meeting 3:10 18:18 23:28 27:14 33:-6 35:28 45:17 50:19|meets 14:41 33:20
meg 13:35 34:31 47:37|mehdi 3:27 33:22 43:36|mehr 3:5 19:6 33:12 40:12 44:17 47:10|mehrheitliche 40:39
mei 2:14 5:19 17:18 18:35 25:20|meilensteine 18:44|meilleur 18:30 22:43 28:36 33:2 50:33|meilleure 13:61
meilleures 27:60|mein 3:40|meine 3:14 19:15 29:19 44:18 47:18|meinem 19:40|meiner 3:28 29:33|meist 19:40
melancolique 44:66|melden 23:49|meldt 33:28|meldungen 51:46|melent 33:35|melerai 19:56|melk 24:51|melkwit 19:44
melodrames 33:35|member 7:41 13:42|members 12:56|membre 7:39 13:40 33:14|membres 7:40 8:44 12:31 21:32
meme 2:0 3:-1 6:11 10:2 18:9 20:27 31:4 33:12 40:5 45:8 48:11 53:7|memes 2:22 17:45 33:21|memo 1:10 10:42 17:29
memoire 13:48 33:22|memorandum 10:53|memory 3:49|men 3:9 5:9 20:11 31:3 33:17 34:3 38:11 40:2|menace 33:35
menaces 40:50|menage 22:51 33:22|menages 20:54|mends 48:57|mene 1:63|menee 30:53 34:41|meneer 20:22 22:27 33:14
menge 50:45|menigte 33:28|mens 3:41|menschen 3:25 7:12 30:15 31:12 53:12
mensen 3:13 7:19 12:4 13:4 19:13 20:6 30:6 31:8 33:-6 53:8|mensonge 3:32 21:44 33:14|mensonges 19:56|mensualites 2:55
mensuel 35:65|ment 3:6 6:37 21:29 24:22 28:22 33:-1 45:16 48:36|mentait 3:53|mente 3:53|mentent 3:53|mentez 37:71
mention 1:19 2:22 6:22 10:13 23:22 33:-2 38:36|mentioned 27:53|mentionner 23:64|mentionnera 23:64|mentirait 47:67
menu 33:34|menuiserie 53:61|menuisiers 53:61|mepris 38:69|mer 6:27 28:31 33:23 45:33|mercedes 33:35|merchandise 31:52
merchandising 34:54|merci 2:7 11:30 12:33 26:33 27:12 34:6 35:28 36:22 40:2 52:23
mercredi 12:22 18:22 31:28 33:22 48:24|mercredis 16:62|mere 3:22 7:7 13:8 22:25 27:7 33:13 44:13 47:14 48:12
meres 22:64|merkt 33:28|merrie 26:29 33:22|merveille 38:69|mes 3:26 12:33 19:16 23:36 40:11 47:27|messe 11:54 33:22
messer 32:34 33:17|mesurant 33:35|mesure 2:34 3:32 40:29|mesurer 30:45 33:14 50:45
met 2:-5 3:1 7:5 12:4 13:4 16:-1 19:4 20:0 23:2 27:5 30:1 31:3 32:2 33:1 34:1 35:2 40:1 43:0 51:2 53:-2|metafoor 3:41
meteen 33:21 43:30|meteo 33:14 35:44 40:29|meter 21:27 33:12 50:27|method 20:31 30:37 50:38|methode 20:14 30:47
methodik 30:45|methodologie 30:66|methodologique 30:66|methodology 30:58|metier 7:39 20:33 40:17 44:33|metiers 31:58
metrage 1:17 2:-1 7:5 10:16 12:17 13:37 22:18 27:4 28:14 40:-5 42:9 43:23 53:6|metrages 7:40 13:33 22:33 40:22
metrailler 33:35|metre 19:25 24:37 30:36 49:38|metres 3:7 5:20 19:10 22:18 31:12 33:11 34:8 35:19 36:24 53:17
metselaar 33:28|mette 27:46|mettent 33:35|mettrai 19:56|mettrait 27:60|mettre 19:43 27:46|mettrons 40:50|meubels 6:50
meubles 33:35|meunier 33:35|meurent 3:53|meurt 21:51 33:22
meuse 0:7 1:4 2:9 4:9 5:12 7:8 10:11 13:8 14:3 15:8 17:12 22:10 29:7 30:12 34:9 40:1 42:6 43:4 50:8 53:4
meusemews 1:56|mevrouw 6:14 10:10 12:12 23:14 24:15 27:10 30:15 33:6
mews 1:14 2:4 4:13 5:16 7:12 10:5 14:6 15:12 17:9 22:15 29:17 30:10 34:3 40:-1 42:9 43:7 46:11|mg 42:61
mi 16:26 18:27 33:11 40:14 44:30 53:25|mich 3:27 12:16 19:13 27:14|micha 6:66|michel 29:51
micheline 8:36 9:47 25:49 29:36|micro 1:11 14:19 20:3 46:53|microentreprise 46:69|microfoon 19:32 20:32
mid 18:43 33:20|middag 26:40 48:38|middelbare 6:50|middelen 0:36 17:40|middelgroot 46:51|midden 3:29 33:16
middle 33:20 44:44|midi 33:25 43:32 44:36|midsummer 21:58|mienne 20:40 22:51|miete 7:42|mieten 53:42|mieter 35:45
mietvertrag 35:45|mietzuschuss 15:45|mieux 19:43 22:38 40:24|might 40:47|mij 3:32 19:21 35:16
mijn 3:25 14:7 18:7 19:8 20:2 29:13 33:-14 35:7 44:8 47:13|mijnen 12:48|mijnlamp 15:39 22:37|mijnmusea 16:48
mijnmuseum 27:33 50:38|mijnmusical 13:48|mijnstad 45:51|mijnstreek 8:51|mijnwerker 33:28|mikkelborg 22:57|mikken 40:43
mikrofone 19:40|mikrofonen 50:45|mila 33:28|milans 33:35|milestones 18:56|milieu 30:30 33:24 43:27 48:29
milieutechnisch 16:48|miljoen 36:20 40:33 43:17 53:15|mille 2:21 3:15 8:18 12:25 13:12 19:7 20:4 23:15 31:9 33:2 47:18
million 31:22 40:41 42:25|millionen 40:39|millions 27:26 40:42 53:28|mimik 24:46
min 13:21 20:6 21:8 22:25 30:2 33:-20 34:-4 36:8 39:30 43:16 45:8 52:27|mina 33:35|mind 3:29 31:31 47:37|minded 7:54
minder 11:39 19:32|minderheidscoproducties 22:49|minderheidspartner 40:43|minderheitskoproduktionen 22:44
minderheitspartner 40:39|mindering 34:46|mindestens 53:42
mine 3:2 16:10 18:10 19:16 21:19 24:13 30:11 33:4 36:14 40:14 41:10 53:7|minerale 33:35|miners 19:50|mines 20:42 44:47
minette 9:39 10:26 16:31 17:34 22:34|mineur 33:35|mineurs 3:32 33:27|mini 17:60|minier 45:49 53:48
minigolf 21:46 45:54|minimis 15:55 17:12 23:11|minimissteun 15:51|minimum 27:42 34:8 40:24 42:30
minimumgarantie 27:23 40:11 42:39|mining 16:36 45:35 53:33|miniserie 7:60|minister 33:33|ministeriel 23:64
ministerium 17:45|ministre 23:64|ministry 6:36 33:25|minoritaire 7:25 10:39 22:29 27:24 40:15|minoritaires 22:64
minority 7:23 22:43 40:16 42:26|mins 43:55|minstens 40:31 53:34|minuit 20:33 31:37 33:14|minutage 43:63
minute 3:1 6:13 19:3 20:6 30:12 33:8 36:15 40:11 43:19 48:11 49:14
minuten 19:5 20:13 22:4 28:12 33:-8 38:6 43:23 45:26
minutes 1:-1 2:-5 3:-3 16:-1 18:6 20:5 21:6 23:1 27:-4 28:10 31:-4 33:-4 35:3 36:5 38:4 39:15 40:7 41:6 43:20 45:28 50:3
mio 31:19 40:16 43:21 53:20|mir 3:28 14:31|miroir 22:64|mirror 33:33|mirwart 33:27 53:40|mis 10:35 12:43 33:14
mischstudio 53:42|mischung 41:32 50:33|misdaadreeks 31:46|mise 2:22 10:17 16:22 18:24 19:24 31:19 33:-15 42:14 43:13
misgaan 40:43|miss 44:57|missed 19:30 20:31 38:39|missen 38:52|missing 9:28 12:35 21:26 33:12|mission 7:60
mist 32:23 33:20 44:21
mit 1:0 2:2 3:1 7:4 8:1 12:2 14:-1 18:0 19:7 20:2 21:0 22:0 27:9 30:2 31:7 33:-3 34:-2 40:3 42:0 43:0 44:0 50:3 53:-2
mitarbeit 13:43|mitarbeitende 7:42|mitarbeiter 7:30 46:33|mitbringen 35:45|mitgeht 27:42|mitgenommen 33:29
mitglied 7:42|mitgliederversammlung 35:45|mitigation 40:50|mitreden 6:43|mits 27:38 44:31|mittag 33:29
mitte 31:30 38:33|mittel 0:23 17:22 40:16 42:13 46:14|mittelbar 14:43|mittelfristig 31:42|mitten 33:29|mittwochs 12:44
mitzuteilen 23:43|mix 19:11 41:37 50:26 53:29|mixage 26:28 27:18 41:47 50:24 53:38|mixeur 53:61|mixing 53:53
mixstudio 53:46|mlle 2:55|mm 19:35 20:27 34:19|mme 2:7 3:5 4:22 6:18 29:19 33:-2 34:29 35:17 48:17 50:29|mmes 34:54
mobil 33:35|mobile 20:35 31:43|mobilisees 53:61|mochte 3:12 19:22 20:13 38:17 40:11|modalites 23:51 50:53
model 0:24 24:42 30:22 50:22|modele 24:56 30:53|modeles 16:41 18:42 24:48|modes 2:55|modest 40:47|modeste 40:50
modestes 31:58|modification 10:56|modifie 2:36 11:58|modifiee 2:55|modifient 10:56
moeder 3:6 13:13 27:11 33:14 39:17 48:15|moeders 3:41|moeilijkheden 14:50|moeilijkste 3:41|moerland 31:46
moet 6:10 10:6 14:18 19:4 21:10 28:20 33:13|moeten 3:25 19:17 20:18 33:1|mogelijk 51:52|mogelijke 27:46|mogen 40:39
moglich 2:29 40:27|moglicher 27:42|moi 3:31 12:29 16:16 17:19 19:10 20:8 43:17 47:21 53:15|moine 31:52
moins 3:3 11:17 14:28 20:13 27:9 30:15 31:18 33:-5 35:14 38:19 40:0 44:16 53:10
mois 2:10 5:7 7:1 10:5 16:3 18:25 19:-3 20:13 23:19 31:13 34:24 40:4 45:4 50:7 51:10
moitie 2:5 3:4 10:24 16:12 17:15 19:17 23:14 27:10 33:-15 34:4 40:11 53:22|moities 21:65|mol 13:48|mole7 39:46
moment 3:26 20:13 29:38 33:1 48:23|momo 2:55|mon 3:35 12:20 17:11 19:12 20:0 29:14 35:32 40:-3 47:20
mona 2:34 3:32 43:42|monate 7:17 31:17 33:4 34:24|monaten 23:25 31:14 33:1 34:14 40:11|monats 23:43|monatsmiete 35:45
mond 19:25 24:32 31:27|monday 9:52 12:35
monde 2:10 3:-4 5:8 7:2 10:6 19:10 21:14 22:6 27:1 33:3 34:-4 36:11 40:6 42:14 45:18 53:14|mondes 18:63|mondiale 31:58
mondreclame 31:46|money 2:3 3:0 9:10 10:12 11:16 12:6 17:24 18:7 33:-9 34:2 40:19 42:8 53:12|monique 20:54
moniteur 8:67|mons 1:6 2:8 4:11 7:10 8:10 13:20 14:11 18:6 25:11 27:1 29:9 33:-22 36:11 43:5 47:7 50:7 53:31
monsieur 2:10 7:1 8:8 10:-3 11:17 12:25 19:-3 22:5 23:25 27:15 30:7 33:-7 34:9 36:11 37:12 40:-9 43:4 44:16 45:4
monstrueux 33:35|montag 9:45|montage 7:9 10:2 13:8 16:15 17:3 18:8 19:16 20:11 40:-8 41:30 42:9 50:16 53:10
montagne 33:26 41:45|montant 1:29 12:9 15:24 16:7 17:26 23:30 26:15 27:14 33:-20 42:9 43:8 50:21 53:16|montants 0:68
monte 2:10 18:19 19:11 33:27 52:27|montee 18:63|montent 33:35|monter 33:27 36:49|monteren 19:44
monteur 13:32 19:27 53:37|monteuse 7:44 10:24 19:24|month 19:30 31:31 33:12|monthly 2:39 35:46
months 10:5 12:7 16:14 17:8 18:16 20:3 23:16 24:11 33:-16 34:31 40:7 51:12|montoise 40:50|montpellier 27:60
montrait 3:53|montre 6:29 20:17 33:20 40:13 44:29|montrer 19:35 20:33 42:43|montrerons 33:35|montrons 20:54
mood 16:45 32:39 50:35|moodboard 16:62|moodfilm 16:28 18:22 50:14 52:16 53:12|moodreel 16:48|mooi 30:51|moon 32:60
moquerie 30:66|moral 2:53|morale 1:42 3:32 13:40|morceau 47:67|mord 3:40|morder 33:29
more 2:18 3:26 19:6 20:7 31:8 33:-2 35:15 47:13 53:9|morele 2:46|morgen 33:11 48:37|morgengrauen 20:29 33:17
morgens 33:29|morgue 21:51 45:49|morning 3:10 11:21 33:23 47:18 48:18|mornings 3:36 20:38|morphine 33:35
mort 3:10 6:23 31:15 33:26 36:27|morte 3:32 33:27|mortem 2:55|mortes 32:71|morts 20:33 28:48 33:14|mosane 50:53 53:48
moss 13:30 22:31 33:20|mosselfeest 0:51|most 3:20 7:25 33:23|mosterd 24:51|mostly 3:49
mot 3:15 19:18 33:16 39:32 40:12 53:23|moteur 3:27 6:39 33:9 45:36|mother 3:25 21:17 27:12 33:21|mothers 3:49
motif 33:35|motifs 40:50|motion 8:60|motivatie 1:51|motivation 3:40|motivbau 16:32 53:30|motive 18:44|motiveert 2:46
motivgutachten 18:32 40:27|motivsuche 16:32 19:12 40:20|motor 6:30 33:9 48:31|motorway 32:35 33:20 48:32
mots 19:35 20:33 33:14|motte 6:47 33:26|mouchoir 33:35|mouettes 19:56|moufles 24:69|mouillees 33:35|moules 21:65
moulin 7:34 13:35 33:22|mourn 3:36 33:20|mourned 31:52|mourners 20:51|mous 19:56|moustique 38:69
mouth 31:26 33:7 40:22 49:34|mouton 13:55|mouvement 19:31 20:39 49:44|mouvements 19:56|move 19:25 20:26 24:35 45:30
moved 5:33 13:30 33:20|movements 33:33|moves 19:23 20:13 33:18 45:28|movie 36:70|moving 13:26 19:21 21:29 33:16
moyen 0:39 2:25 31:29 40:31|moyennant 27:52 34:33|moyenne 1:18 14:17 22:20 30:21 31:14 40:25 45:18 46:41
moyennes 30:66|moyens 17:42 19:24 41:52|mp 10:56|mr 29:46 53:40|mrs 3:13 6:21 26:24 30:22 33:13 50:23
ms 2:27 23:31 27:40|mths 16:56|much 1:20 3:24 19:30 33:-3 44:21|mudigkeit 33:29|muet 35:65|muets 31:58
muettes 19:47 20:35|muireann 13:42 19:37|mukendi 2:36 20:42|mullerssohn 22:44|multi 7:60|mum 3:49|munchen 13:31 22:32
mundpropaganda 31:42|municipal 33:35|mur 20:32 32:39 33:13 49:38|muree 3:32 33:27|muren 27:33 33:16|murmure 33:35
murringen 22:51 39:57|murs 22:29 27:16 33:3 34:22 43:19 48:22 53:22|muscle 33:33|musee 19:37 27:51|museen 31:42
musees 7:47 40:37|museum 18:24 22:24 27:21 53:23|music 5:15 16:14 19:7 20:8 33:0 37:18 41:34 45:13 52:18
musical 22:44 33:11|musicale 50:66|musicales 7:60|musicien 13:61|musik 5:19 19:25 41:29
musique 5:29 10:3 16:9 19:24 20:0 33:-18 41:40 43:9 45:9 50:13 52:18 53:8|muss 6:25 14:24 33:11|mussen 21:32 33:17
must 14:25 19:21 23:27 30:29 44:28|muted 19:50|mutter 3:12 13:15 27:14 33:1 47:16 48:16|mutualisent 10:56
mutuelle 31:58|muur 19:21 33:22|muziek 5:16 19:25 20:10 41:30 43:14|muzikanten 20:45|mvg 39:52
mwst 16:16 26:27 43:16 50:27|my 3:26 19:27 20:21 29:14 38:9 44:18 47:7|mystery 31:39 40:34|mythologie 45:63
n 1:1 2:-6 3:7 5:5 6:1 7:0 12:0 14:21 18:0 20:-1 21:5 24:7 25:8 26:7 27:-1 33:4 34:-4 35:3 40:-6 44:0 47:11 51:7
na 0:7 3:-3 10:1 11:7 12:4 13:4 18:5 19:-1 21:5 23:9 31:15 33:3 34:2 35:5 40:-1 44:6 45:6|naait 33:28
naam 1:17 2:11 4:18 8:17 25:18 29:17 33:3 43:8|naamsvermelding 2:46
naar 3:3 7:0 10:-2 13:0 16:4 19:5 20:1 21:2 28:4 30:3 31:2 33:9 34:-2 40:6 43:1 47:3 53:8|naartoe 19:44|naast 33:28
nace 8:53|nacelle 41:64
nach 2:4 6:2 7:1 9:4 10:9 11:4 13:2 14:1 19:-1 23:5 27:3 31:11 33:-2 34:0 43:2 45:3 47:3 48:3 49:7|nachbar 48:44
nachbarin 3:28 6:31|nachbesetzt 19:40|nachfolge 33:29|nachgereicht 9:45|nachkommt 14:43|nachreichung 11:45
nachricht 23:31 33:17|nachste 3:17 20:18 35:22 36:23|nachsten 3:28 33:17|nachster 36:46|nachstes 3:40
nacht 19:4 20:17 21:9 33:10 45:9 48:24|nachtbus 1:16 3:6 20:10 22:14 23:14 27:11 31:11 33:-7 40:8|nachtelijke 33:28
nachten 13:29 16:29 41:30|nachtrag 5:45|nachts 24:14 30:13 33:21 48:13|nachtschwester 6:43|nachtverpleegster 6:50
nachtwaker 6:30 33:21|nachwuchspreis 13:43|nachwuchswettbewerb 22:44|nachzurechnen 3:40|nachzureichen 29:45
nadege 14:35 22:38 27:33 40:24|nadia 19:11 21:24 33:21|nadien 20:45|nadir 21:38 33:13 45:40 48:30|nadoet 33:28
nager 33:35|nagevraagd 15:51|nah 33:11 49:39|naherin 31:42|naissance 13:35 25:65|nait 13:48 20:40|naitra 23:64
najaar 31:46|nakomt 14:50|nam 3:41|name 1:26 2:8 4:8 8:19 20:0 25:24 29:13 31:0 33:0 43:8 48:5|named 7:34 40:27 51:40
namely 53:53|namen 3:2 4:11 7:7 10:11 12:8 29:10 33:5 34:6 40:3 43:8 53:6|namens 34:46
names 2:10 3:7 20:29 25:35 31:10 33:5
namur 2:8 3:-7 7:15 10:-1 13:16 14:1 16:7 20:-6 22:15 26:13 29:5 30:4 31:4 33:-16 43:17 50:5 53:27|nantissement 5:66
napelsstraat 7:35 10:33|nappe 3:53|narrate 20:51|narrateur 3:53|narratif 1:49 33:22|narrator 20:38 33:20|nat 32:52
nathalie 7:22 12:24 14:23 33:-4|national 13:27 17:14 22:24 25:39 40:4 42:14 51:33|nationalbank 0:46
nationale 0:54 31:45|nationalite 1:36 25:65|nationaliteit 25:52|nationality 1:30 25:56|nationalnummer 25:46
natural 19:50|nature 1:26 16:25 17:40 31:25 41:30|naturel 19:56|naturelle 19:56|naturels 19:43 40:37|natures 32:71
natuurgebied 33:28|natuurlijk 19:44|natuurvereniging 31:46|nautique 31:58|navertellen 30:51|navigation 20:40 40:37
naviguer 21:65
ne 1:2 2:-1 3:10 5:0 6:5 7:-3 11:4 13:4 14:7 19:4 20:7 28:4 33:8 34:-1 35:4 37:5 40:-3 44:5 45:0 47:3 48:7 52:5 53:-2
neant 0:36 1:31 15:47 42:42|near 7:25 19:33 33:4 53:24|nearly 48:57|nebel 32:34 33:17|neben 7:42|nebenfiguren 6:43
necessaires 5:40 10:30 40:37|necessary 40:47|neck 33:33|nederland 10:24 27:10 31:19 40:23 42:14
nederlands 3:5 10:10 12:12 13:21 19:8 42:14 43:28|nederlandse 10:22 17:26 27:22 42:26|nederlandstalig 12:36 33:16
nee 3:27 7:22 13:48 38:31|need 2:12 3:16 18:16 33:-8 36:30 40:17 44:16 45:15|needed 39:60|needlework 33:33
needs 6:31 20:26 33:7 45:30|neemt 20:32 35:37|neen 40:43|neergelegd 0:51|neerlandais 13:40 16:41 40:29
neerlandaise 43:63|neerlandophones 27:60|negatif 10:56|negative 40:50
negen 3:6 6:15 23:14 31:11 34:21 40:8 45:16 53:11|negentig 28:52|negociation 34:28 42:51 43:36|negociations 40:50
negocie 33:22 34:41|negocier 5:45 29:46 40:29|negotiate 27:53|negotiating 42:57|nehmen 3:21 20:23 33:11
neige 21:31 32:37 33:14 41:31 47:33|neighbour 3:29 6:36 48:37|neighbourhood 13:55|neighbours 7:41 33:20
nein 1:25 33:11 40:20|neither 10:20 14:21 28:27 33:16 46:26|nemen 7:20 19:17 27:29 33:1|nemende 2:46|nennung 2:41
neon 32:39 33:16|neonlicht 33:29|neons 19:56|nergens 33:28|net 0:15 2:28 10:9 12:11 16:21 33:-17 42:21 43:11 50:29
netherlands 27:53|netjes 33:28|nets 22:57|nettes 2:45 10:26 34:24|netto 2:14 10:14 16:18 50:35|nettoyage 33:35
netzbetreiber 30:33 40:27|neu 3:34 10:21|neue 23:43|neuen 33:29|neues 11:33 45:32
neuf 2:-1 3:18 6:19 7:14 19:7 20:-2 23:18 31:12 33:7 36:15 40:-5 44:11 48:10 53:5|neufchateau 26:70
neun 3:17 6:21 23:21 53:20|neunzig 33:29|neutre 20:54|neuve 30:66|neuvieme 3:22 11:45 33:22|neve 22:64
nevenpersonages 6:50|never 3:9 6:16 14:6 19:16 20:17 21:10 33:13 38:11 45:7|new 11:24 23:20 33:7 45:43|newcastle 3:41
news 23:56|newsletter 31:24 35:49|newspaper 3:20 33:23 48:28|newspapers 6:36 13:35 38:39
next 3:15 5:7 16:6 18:18 27:9 30:7 33:-1 35:8 36:22 40:4 43:15 44:6 48:7 51:9
ni 2:10 4:19 5:17 10:13 14:37 20:18 33:-8 43:22|niche 31:39 40:34
nicht 2:1 3:4 5:1 6:7 7:-1 11:2 13:0 14:9 15:2 19:3 20:1 21:1 23:0 27:1 29:1 33:-5 34:4 35:1 38:5 40:1 44:4 47:3 48:4 52:3
nichts 1:14 33:15 42:15 51:16 53:12|nicolas 50:66|nids 33:35|nie 3:7 6:11 19:8 20:22 33:7 45:11|niece 20:35 33:26
niederlassungseinheit 8:45|niederrhein 32:46|niedlich 45:44|niedrigsten 20:41
niemand 3:13 14:7 19:6 33:13 34:5 40:2 48:15|niemandsland 1:16 10:14 22:16 27:14 36:18 43:16
niessen 2:8 5:11 8:12 13:10 15:11 25:13 27:8 36:12 43:10 46:12
niet 2:2 3:5 6:2 7:-2 10:-4 12:-2 14:12 16:1 19:3 20:-2 21:4 27:1 29:1 30:1 32:5 33:6 34:2 35:4 38:2 44:5 47:3 48:1
niets 1:9 2:3 3:11 6:7 22:7 27:11 33:9 49:9 51:9 53:4|nieuw 11:39 45:38|nieuwe 23:22 33:19 44:23|nieuws 23:49
nieuwsbrief 35:49|night 3:2 19:2 21:17 31:4 33:18 45:8 48:29 49:12|nightdress 33:33|nightfall 33:33
nights 3:24 26:35 52:35 53:28|nimmt 21:26 33:22|nimy 50:66
nine 2:5 3:2 6:17 7:7 12:8 13:16 16:9 17:9 23:9 30:10 31:11 33:-2 45:8 47:18|nineteen 3:36 33:20
ninety 20:31 38:39 45:35|ninth 34:51|nique 33:22 35:52|nisramont 20:33 33:14 53:40|niveau 7:60|nivelles 33:35
nl 17:31 22:30 31:27
no 1:1 2:4 3:-6 5:8 7:-2 10:3 11:2 14:12 15:6 16:2 17:5 18:1 19:2 20:5 21:0 25:5 26:5 30:3 31:0 32:8 33:-10 35:4 39:5 40:-1 42:3 43:0 46:4 50:3 51:5
nobody 3:15 6:8 7:6 14:6 19:2 33:12 34:11 38:11 40:-1 45:8 48:17
noch 3:0 9:5 14:16 17:10 18:4 20:10 33:4 40:3 42:5 44:4 47:4 52:6|noctuelle 27:46 42:51|nodig 6:37 45:38|nodige 40:43
nods 33:33|noel 2:25 33:16 36:41 43:34|nog 2:8 3:15 7:2 9:10 12:6 14:9 17:4 20:2 27:9 33:2 43:3 44:4 47:5
noir 18:15 19:8 20:6 26:21 33:9 37:23 38:21 40:19 49:20 52:23|noire 13:27 19:18 22:26 24:31 28:32 33:-2 43:25
noires 13:61|noirs 33:35|noise 19:37 33:20|noises 20:51|nok 1:35 16:36 23:36|nols 2:19 5:40 13:25 16:26 22:42
nom 1:15 2:13 4:22 10:0 14:4 20:-3 25:29 29:34 33:-6 34:13 40:3 43:15 50:10
nombre 1:24 8:29 21:26 30:28 33:-3 45:24 46:30 53:23|nombreuse 7:60|nombreux 31:58|nominal 33:35|nominee 22:57
nomme 13:48 22:51|nommees 34:54|nommes 8:67|noms 2:28 3:27 36:44 40:24
non 0:8 1:11 2:3 3:-6 5:15 6:6 8:8 9:9 10:-3 11:16 13:1 15:9 17:5 19:6 26:10 31:-1 33:-3 34:-5 35:8 38:10 40:-9 41:5 45:3 46:15 50:15 52:20
none 2:14 14:27 20:13 22:19 30:20 33:-5 43:28|nonne 31:58|noodfonds 15:51|noodschacht 33:28|nooduitgangen 19:44
nooit 3:13 7:11 12:11 19:16 20:21 33:0|noon 33:33|noor 13:12 16:12 18:13 19:8 22:13 34:10 36:16 37:16 43:13 47:15
noord 10:22 22:25 39:28 50:26|noordelijke 31:46|nor 6:27 14:37 33:4 46:30
nora 3:1 6:12 19:3 21:39 31:5 33:10 36:16 39:16 43:9|nora2 39:71
nord 2:3 5:15 10:17 17:14 18:5 19:-1 22:14 27:3 30:7 32:10 33:-19 36:10 38:9 39:18 40:10 43:4
nordic 1:33 7:20 10:19 13:21 17:23 40:13|norm 30:58|normaal 33:28|normal 8:60|normale 8:67|normalement 4:70
norme 30:66|nors 6:50|north 12:27 17:28 22:28 39:31 40:18|northern 7:41 42:44|northlight 27:26 31:27 42:31
norvege 33:33|norway 10:29 20:27 27:38|norwegian 6:21 10:18 13:19 33:8 40:11 43:28
nos 2:-3 3:-4 4:12 7:33 10:-2 12:25 22:6 23:6 26:12 27:16 31:0 35:16 39:21 40:1 42:6 47:9 51:11|nostalgia 20:51
not 1:0 2:-1 3:8 6:3 12:0 14:13 19:-6 20:0 23:1 27:5 29:3 30:2 32:5 33:4 34:7 35:0 38:4 39:4 40:-2 44:10 47:1 52:7
nota 9:39 12:24 40:20|notaire 8:39 13:14 33:26 44:20|notamment 14:61|notar 8:45|notariat 13:61|notaris 8:51
notary 8:39 33:12 53:33|notation 40:50|notaufnahme 45:44
note 1:23 2:-2 3:7 9:22 12:24 19:-1 20:-3 26:18 31:0 33:-11 40:20 44:7|notebook 33:33|notebooks 2:52|noteert 33:28
noter 33:35|notes 0:13 1:16 2:13 3:-2 9:35 12:26 18:24 19:3 35:12 44:10
nothing 2:11 6:16 14:6 17:8 19:7 20:3 24:11 33:6 40:-2 42:9 46:11 47:8 48:9 51:12 53:4
notice 3:13 13:16 23:21 33:8 34:27 35:23|notices 33:33|notification 18:33 23:46 29:37 34:24|notifie 17:65
notigen 40:39|notions 13:61|notizen 9:45|notoriete 30:66
notre 4:13 7:18 11:22 12:26 14:-2 15:6 17:1 21:1 23:0 27:21 31:1 33:-22 35:2 40:24 50:13|notres 40:50|notulen 35:49
nour 6:66|nourri 3:53|nourrir 33:35|nourrit 33:35
nous 3:-5 5:4 7:18 10:-13 11:3 12:8 14:-1 19:4 20:10 23:5 27:19 30:2 33:-12 34:-4 36:6 40:21 47:1 53:4
nouveau 36:49 45:55|nouveaux 33:35|nouvel 34:54|nouvelle 11:30 23:38 33:-2 34:34 47:29|nouvelles 33:35|nov 18:52 48:34
novation 10:56|novel 3:24 5:33 34:26 47:32|novelist 38:59|november 2:7 18:37 19:6 23:17 31:14 32:14
novembre 2:28 11:19 18:44 20:5 33:-13 34:17 38:21
now 3:3 7:8 10:8 11:14 13:9 23:11 26:14 27:7 31:6 33:-13 34:14 39:14 40:15 45:10|nowhere 14:41 20:38|noye 33:35
noyee 20:33 33:27|noyees 31:58|nr 26:35 50:28 51:19|ntgent 13:48|ntirampeba 33:12 34:31 47:37
nu 3:5 13:12 19:3 20:8 23:13 27:9 33:7 34:10 40:7|nuala 33:33
nuit 1:-1 3:4 6:2 10:-3 13:3 19:12 20:7 21:12 24:5 27:-4 28:5 30:2 31:0 33:11 36:6 42:0 45:10 48:26 50:7|nuitees 53:61
nuits 3:24 13:31 16:32 18:22 20:12 41:32|nul 2:41 33:22|nulle 33:22 40:37|nulpunt 7:48|num 43:63
number 1:25 3:3 8:29 20:6 25:15 26:14 33:9 35:13 46:14|numbers 9:47 12:43|numeraire 10:45 42:48
numerique 1:42 24:48 43:42|numerisation 15:39 16:44 23:34 53:31|numero 1:40 7:18 8:44 20:12 25:29 33:-7
numerotee 33:35|numerotes 45:63|nummer 1:41 33:8|nummert 20:45|nur 1:7 3:3 6:7 19:14 20:4 32:9 33:8 40:2 47:14
nurse 13:55|nus 33:22 49:56|nutzungsrechte 2:41|nv 2:22 10:22 34:23 43:25|nyon 22:57|nys 22:49
o 1:13 2:11 3:8 5:16 14:11 16:12 20:10 22:14 33:-8 37:21 41:16 44:17 48:17|oath 14:54|ob 20:18 30:22 33:17|obeir 48:65
obeit 48:65|oberleitung 30:45|object 20:26 33:7 44:31 45:30|objectif 20:33 31:37 35:44|objectifs 19:35 30:45 31:37
objects 18:43 20:38|objet 2:16 5:11 8:32 10:1 12:9 14:16 15:14 17:10 20:18 23:25 27:12 30:11 34:-1 50:12|objets 33:35
obligations 14:48 51:56|obligatoirement 1:63|oblique 33:35|obscurite 19:56|observational 19:50
observations 2:34 5:45 18:42|observerend 19:44|obstacle 11:67|obtenir 12:64|obtention 27:46 51:56
obtenu 17:38 20:27 23:38 42:38|obtenue 17:51 42:51|obtenues 1:63|obtenus 1:49 38:56|obtient 33:35|occasion 31:58
occasionnellement 51:69|occupe 3:40 53:48|occupees 46:69|occuper 3:40 33:22|ocean 3:49|ochre 32:60
ochtend 3:6 33:18 48:31|ochtends 20:45|ocker 32:46|ocre 32:71|oct 17:29 18:47 48:30
october 1:24 17:25 18:36 33:1 38:27|octobre 0:16 2:19 5:21 6:13 8:25 10:4 14:9 18:36 20:1 27:7 34:2 35:13 42:12
octroi 15:56 23:51|octroie 23:64|octroient 34:54|octroyee 23:64|octroyer 23:64|odd 21:38 27:32 45:35|oder 31:42
odette 11:67|odeur 33:35|odile 2:26 3:24 13:32 53:34|oe 33:28|oeil 22:34 33:25 44:36
oeuvre 1:44 5:21 10:11 34:32 40:5 41:19|oeuvres 8:67
of 2:3 3:-2 5:3 6:0 7:2 8:2 10:2 12:0 13:1 14:4 15:1 18:1 19:0 20:-1 23:5 27:1 29:1 30:2 31:1 33:-3 34:0 35:1 40:-3 43:2 45:1 46:2 51:2 53:4
off 2:15 3:4 18:11 19:2 20:19 22:11 33:7 45:10 49:22 53:8|offen 17:33 20:18 45:21|offene 14:43
offentlich 18:18 22:29 31:16 40:13|offentliche 17:45|offentlicher 15:45|offer 27:47 50:33|offered 33:25 40:27
offers 33:33|offert 19:56|offerte 50:50
office 1:20 8:19 16:16 20:8 26:11 27:2 33:-6 34:-2 38:19 42:6 45:7 48:9 50:10 51:29 53:4|officer 1:32 30:43 33:9
offices 7:40 31:46|official 8:47 46:46|officieel 33:28|offnet 33:21 49:29|offre 27:21 42:25 50:61|offres 31:58
ogen 24:32 33:9 40:24|oh 44:66|ohne 3:7 6:5 16:6 19:11 21:6 26:7 31:4 33:-3 34:3 39:8 40:1 48:6 51:7 52:8|ohr 44:44
oisin 20:51|ok 12:30 17:52 40:16 42:31|okafor 2:27 23:23 34:18 37:28 43:21 47:23|oker 32:52|oktober 18:38 20:14 50:18
old 3:15 11:26 13:21 19:27 33:-2 47:23|older 31:31 33:12 40:27|olivier 29:67|olkanne 49:46
om 2:5 3:8 7:7 12:2 20:-1 27:0 29:17 33:8 34:0 35:3 40:9 48:4|omar 6:39 21:39|ombres 19:56
omdat 3:12 12:18 33:-2 40:20 45:13 47:13 53:8|omhoog 49:51|omloop 31:46
omroep 9:12 14:19 17:19 27:15 31:15 40:13 42:19|omroepstem 33:28|omschrijving 16:48|omzet 0:27 7:24 46:39
on 2:-6 3:3 7:-3 10:-2 11:2 12:0 18:-1 19:5 20:5 21:6 23:2 27:-3 29:1 31:3 33:8 34:-1 38:4 40:-3 43:0 44:3 47:0 48:4 50:1 53:-3
onafhankelijk 7:28 10:27 14:30|onbekend 6:50|once 3:11 20:13 27:15 33:5 34:24 44:19 47:19|oncle 33:35
onder 2:3 3:-1 8:9 10:4 14:7 15:16 19:2 27:10 33:6 34:4 45:8 48:8|ondergetekende 14:50
ondergetekenden 2:26 29:31 34:27|onderhandelingen 40:43|onderneming 14:33 15:24 46:35|ondernemingen 8:32 46:44
ondernemingsnummer 7:28 8:44|onderscheiden 31:46|ondertekend 10:46|ondertekenen 50:50|ondertekening 2:29 23:40
ondertiteling 41:49|ondertitels 16:35 43:37|ondervraagt 21:50|onderweg 33:28|onderwerp 3:29 8:39|onderwijzeres 6:50
onderzoek 20:32 30:38|ondes 34:54
one 0:8 2:2 3:1 6:1 7:6 10:-3 11:6 12:2 14:-3 18:0 19:1 20:4 21:1 24:3 27:-2 28:3 30:0 31:-2 32:4 33:4 34:-5 36:7 40:-4 43:0 45:14 47:4 48:1 49:3
onenigheid 10:46|onepager 9:47 43:42|ones 19:50|oneven 3:41|ongeveer 2:22 20:21 27:22 53:23|ongevraagd 33:28
ongewijzigd 34:46|ongles 33:35|onhandig 6:50|onhebbelijkheden 33:28|online 30:41 39:34|onlinevragenlijst 30:51
only 1:16 2:13 17:5 19:11 20:10 21:6 31:0 33:11 37:10 39:8 40:1 47:13|onno 27:46
ons 2:3 3:11 5:8 12:13 14:7 15:9 27:18 33:-14 35:7 40:13 53:4|onss 9:43 14:35 51:56
ont 3:12 7:-1 14:11 20:5 27:-2 28:8 30:5 31:25 32:9 33:1 38:15 40:20 45:1 51:8|ontbijt 33:28|ontbinding 2:46
ontbrak 11:52|ontbreekt 12:36 33:16|ontbreken 19:44|ontdekt 33:28|ontkennen 33:28|ontknoping 33:28|ontmantelen 33:28
ontmoet 33:28|ontmoetingen 44:50|ontmoette 20:45|ontroerendste 38:52|ontslag 8:51|ontslagnemend 8:51|ontstaat 3:41
ontstond 3:29 38:39|ontvangen 1:27 15:27 27:22 29:27|ontvanger 35:37 51:39|ontvangstdatum 1:51|ontvangsten 10:46
ontvangt 10:46|ontwaken 20:45|ontwerp 2:26 16:29 37:33|ontwerpen 24:51|ontwikkeld 40:43|ontwikkelde 10:46
ontwikkelen 10:39 40:24|ontwikkeling 1:7 3:-2 5:7 7:11 10:9 12:11 16:11 17:12 18:13 22:12 27:2 40:0 53:13
ontwikkelingsakkoord 17:38 40:31|ontwikkelingsfase 16:48|ontwikkelingsfonds 17:50|ontwikkelingskost 10:46
ontwikkelingskosten 53:46|ontwikkelingsovereenkomst 10:33 17:38|ontwikkelingssteun 12:36 40:31|ontwikkelt 27:46
onvoorzien 16:31 41:41|onvoorziene 16:48
onze 2:-6 3:1 4:4 7:4 10:-3 11:3 12:19 14:1 19:-6 20:2 22:1 26:4 27:11 29:3 30:2 31:3 33:-10 36:4 40:8 41:0 46:3 47:3 49:3 53:9
oog 6:50|ooit 3:29 33:16|ook 3:19 7:10 10:9 14:12 20:7 31:9 33:-9 43:12 47:13|oor 44:50|oordeel 44:50
oorlog 3:22 33:21|oostendse 40:43
op 0:2 1:0 2:0 3:-8 4:4 5:1 7:2 10:-2 12:-1 13:3 14:3 18:0 19:6 20:3 21:0 24:2 27:-3 31:4 33:3 34:5 35:1 40:-1 45:0 49:4
opbrengen 40:43|opbrengsten 2:46|opdagen 33:28|opdebeeck 2:26 10:27 43:30|opdracht 2:40 30:27|opeisbare 51:52
opel 33:35|open 3:1 5:10 20:4 21:19 31:12 33:12 35:11 42:28|openbaar 31:27 40:24 42:31|openbare 35:30 40:24 42:31
opened 4:40 7:34 31:31|openen 31:34 33:16|opening 20:31 33:18 34:18|openlucht 22:49|opens 6:29 20:27 33:14 49:24
opent 33:28|operateur 7:30 13:31 19:38 41:34|operationnelle 7:60|operations 18:63|operatrice 13:48 19:43|opere 34:54
operettegezelschap 53:46|opgegroeid 3:41|opgehaald 33:28|opgekocht 33:28|opgeleid 13:48|opgelost 33:28
opgemaakt 4:32 10:27 14:30|opgenomen 10:46|opgericht 7:48|opgroeide 33:28|opinion 16:43 18:43|opleiding 13:41 33:9
oplevering 18:50|opmerkingen 11:39 18:37|opname 41:49|opnamen 2:46|opnames 10:12 14:16 18:26 20:11 40:10 42:17 43:16
opnemertje 20:45|opnieuw 19:32 33:16|opportunites 40:50|oppose 6:66|opposite 6:43 19:37|opposition 1:63|opraken 33:28
oprechte 27:46|oprichters 7:48|oprichting 7:48|oproep 1:38 12:36|oproerige 33:28|opschortende 2:46|opschrift 33:28
opstaat 20:45|optie 5:28 16:11 34:38|optieovereenkomst 34:46|optieprijs 34:46|optiesom 34:46|optietermijn 34:46
option 2:-3 5:29 9:3 13:-2 16:21 18:-1 34:35 40:9 43:-1|optioned 40:47|options 33:33|optionsfrist 34:42
optionsgebuhr 34:42|optionsvereinbarung 34:42|optionsverlangerung 16:44|optionszeit 34:42|optique 19:43 50:53
optiques 19:56|opvang 20:45|opvangen 40:43|opzegging 35:49|opzij 24:38 35:37|opzoekwerk 16:48
or 2:6 7:8 14:15 20:5 28:14 29:13 31:6 33:2 34:17 41:10 46:14 47:11 53:7|oral 43:63|orange 19:37 33:24|oranje 19:44
orchard 4:40 13:35 22:36|orchbeb1 4:61|orchestre 19:56|ordentlich 7:42
order 2:10 6:14 9:18 14:22 19:8 33:-9 35:17 50:33 51:18|orderbevestiging 35:49|ordered 2:52|ordinateur 2:55
ordner 33:29|ordnungsgemass 33:29|ordre 9:27 14:31 18:22 19:14 20:23 27:18 33:-7 35:23|oreille 20:27 31:32 33:9 44:40
ores 53:61|organ 6:56|organe 8:48 29:58|organigramme 46:69|organiseert 33:28|organiserait 40:50|organisme 15:69
orgue 50:66|oriane 3:17 11:31 33:25 48:29|original 14:20 34:36 43:32|originale 2:24 5:36 41:34 43:45
originalite 2:47 44:45|originals 2:52|originalschauplatzen 19:40|originalstoff 43:44|originaltitel 43:44
originated 7:54|originaux 2:34 34:33 43:42|origine 3:32 16:28 17:31 40:17 53:28|origineel 5:51|originele 43:49
ormerod 2:30 5:27 7:23 43:24 46:28|ort 1:12 3:8 14:11 26:14 33:6 40:8 53:11|orte 45:44|orten 3:28 19:28
orthographic 19:50|ortlichen 53:42|ose 33:35|osees 33:35|oslo 12:43 27:40|ossature 20:54|ostbelgien 15:26 43:25 53:24
ostende 13:40 33:27|ostsee 38:45|ot 49:56 52:58|oter 34:54|oter19 39:60
other 2:11 5:9 6:15 10:18 11:19 14:5 17:8 20:2 23:7 27:4 33:1 34:2 40:6 46:10|others 31:26 33:27|otherwise 19:37 20:38
otten 10:23 14:28 16:28 22:31 27:26 40:17|otter 13:20 22:22 31:17 37:26 38:32 39:33|ottignies 40:28 45:29 53:31
ou 1:13 3:15 11:2 17:5 19:-1 20:12 26:4 28:4 30:0 33:10 34:4 40:-5 42:4 45:11 46:3 47:1 48:0 53:5|ouafi 2:41 43:49
oublie 3:46 33:14|oubliee 3:53|oublier 19:48 33:14|oud 6:37 7:35|oude 7:16 31:14 33:13 40:12 47:19|ouderlijk 33:28
ouders 3:22 33:9 38:33|ouest 27:56|oui 1:37 9:19 17:32 27:9 31:18 33:-5 34:4 36:20 43:13 46:18
oulad 3:17 13:24 16:24 22:25|oups 11:67
our 1:-1 3:-8 4:7 6:-1 7:12 8:3 10:-3 11:3 12:21 14:4 15:7 19:-3 20:-6 23:0 26:3 27:19 29:5 31:6 33:-20 34:-5 35:2 38:2 40:11 45:-1 47:0 53:6
ours 3:18 7:20 33:8 34:11 40:24 47:23
ourse 1:11 2:3 6:14 7:9 13:9 18:12 19:5 24:25 28:18 33:8 37:20 40:-1 43:11 47:15 49:18|ourselves 3:24 7:29 17:32 40:22
ourson 6:66|ourtal 2:6 7:6 10:7 12:16 14:7 17:14 26:10 34:6 42:9 43:8 50:9|ourthe 22:51 53:48
out 3:6 5:2 7:3 8:4 10:-2 18:1 19:12 20:-4 24:9 28:4 30:2 31:-4 33:15 34:-4 40:-1 41:1 43:-1 44:1 47:1 48:2 53:2
outcome 23:56|outdoors 7:34 19:30 33:12|outline 2:52|outlines 43:55|outlived 32:60|outre 2:24 38:26 50:28 53:25
outreach 41:56|outremeuse 7:48|outside 7:17 19:28 21:21 30:20 33:-5 40:10 44:19|outsourced 3:49
ouvert 4:52 21:34 23:34 53:31|ouverte 7:39 20:33 49:48|ouvertes 33:35|ouverts 33:35|ouverture 4:47 20:21 33:23
ouvrage 2:41 44:53|ouvre 19:20 33:29 48:29|ouvrent 19:56|ouvreuse 13:48 33:22|ouvriers 20:47 33:10
ouvrir 22:43 33:14 45:42|ouvrira 31:58|oven 22:57
over 0:2 2:5 3:8 5:5 6:3 7:1 10:3 12:-1 13:-1 14:3 15:8 17:0 19:-6 20:7 27:-4 30:1 31:7 32:6 33:3 34:0 40:-5 41:-1 46:2 49:2 52:3
overal 33:16 40:31|overblijft 3:29 19:32|overdag 24:27 33:4 45:27 47:27|overdracht 2:46|overdragen 2:46|overdroeg 5:51
overeen 10:33 34:34|overeengekomen 2:33 34:34|overeenkomst 2:19 5:22 10:19 23:29 34:11|overeenkomsten 12:48
overgang 49:51|overgedragen 0:51|overgemaakt 34:46|overhead 16:41 41:36 53:8|overheads 16:36 41:48
overheidssteun 15:51|overige 34:46|overkant 33:28|overlap 17:57|overlaps 19:50|overleaf 33:33|overleg 10:46
overleggen 2:33 3:29|overlevende 20:45|overnachting 31:46|overnemen 10:46|overste 33:28|overwegen 27:46
overwegende 10:46|overwegingen 34:46|overzicht 5:51|ovifat 53:53|owe 14:54|owes 2:23 3:20 14:25 33:4 51:31
own 1:4 3:-3 5:13 7:15 10:2 12:4 17:24 19:-2 24:8 27:1 31:0 33:0 40:12 42:16 43:3|owned 33:33
owner 33:-7 34:45 40:7 48:18|ownership 10:53|owns 5:36 7:32 14:21 46:34|oxygene 33:35|oye 20:51
p 1:4 2:10 5:15 9:10 10:11 11:16 16:3 20:0 22:15 24:20 25:26 31:2 34:-3 40:-3 43:9 44:7 47:18 53:2
paard 3:19 16:25 33:14|paarden 33:28|pack 31:39 41:43|package 9:31 16:27 18:28 40:18 43:26|packaging 16:48 40:37
packt 44:44|pacte 34:54|padraig 34:51|paffrath 6:30 33:18
page 6:9 10:9 11:11 12:22 23:9 27:3 31:4 33:2 34:10 43:6 44:18 47:25 49:12
pages 1:11 2:25 3:14 9:33 12:11 34:16 40:4 44:31|pagina 9:32 19:25 47:31|pagination 11:67|pahaut 2:36 3:26 13:43
paid 1:8 2:17 3:7 10:5 13:7 14:14 16:8 17:9 23:9 26:12 33:-7 34:3 35:11 40:-1 53:13
paie 2:24 10:14 14:31 17:23 28:27 33:5 34:12|paiement 4:36 23:30 34:33 50:33 51:36|paiements 2:55|paiera 42:64
paierait 40:50|pain 13:26 22:29 33:12 39:45 40:15|pains 26:70|painted 40:47|painter 32:60|paintings 32:60|pairs 31:52
paisible 34:54|paix 6:66|paket 9:45|pakhuis 7:48|pakket 9:51|palace 2:21 26:36 34:21 37:38 43:29 52:38
palet 24:38 32:39|palette 19:25 24:26 32:50|palier 13:61|paliseul 53:61|palm 29:45|pamfletten 20:45
pan 33:2 48:27 49:48|pandemie 40:50|panel 23:39 30:42 49:33|panic 33:33|panique 33:35|panne 21:47 33:18 48:35
panneau 49:69|pannes 44:66|panoramique 33:9 49:63|pantin 24:69|pantoufles 33:35
paper 9:21 13:16 22:18 24:31 33:15 48:18|papers 6:24 9:39 27:21 33:12
papier 2:8 3:6 16:6 18:7 19:27 20:-1 21:11 24:27 32:22 33:-2 36:14 40:-4|papierabzuge 20:41|papiere 6:43
papieren 6:22 9:35 12:21 43:22|papiermesser 33:29|papiers 6:52 9:55|pappkamerad 44:44|paques 2:41 35:52
par 2:7 3:-2 5:7 7:8 10:3 12:3 14:3 18:-1 19:4 20:2 27:5 29:5 30:9 31:5 33:0 34:9 40:-1 44:0 45:1 48:3
paragraphe 11:67|parait 40:50|parallele 40:50|paraphee 10:56|paraphes 34:54|paraplu 35:49|parapluie 33:35
parce 3:18 7:13 12:8 16:6 19:0 20:-2 31:2 33:9 40:26 45:7 47:11|parcel 32:40 33:12 48:37|parcels 20:31 33:25
parcours 13:35 31:32 44:40 48:39|pardon 11:46 33:14 47:46|pardonner 6:66|parement 20:54|parent 31:52
parents 3:45 45:38|parfaite 12:64|parfois 19:35 20:46|pari 10:45 40:31|paris 10:35 16:23 27:30 31:19 40:11 43:24
parish 1:9 2:5 10:7 13:8 20:13 22:19 27:6 28:13 30:11 31:5 33:-5 35:12 36:13 40:0 43:8|parisien 40:50|parisiens 44:66
paritaire 10:43 35:52|park 48:57|parket 33:28|parkhaus 33:22 48:26
parking 3:-1 11:12 12:9 13:6 18:15 19:2 20:8 31:4 33:11 35:10 36:22 43:15 45:8 48:19|parking3 33:35|parkings 40:50
parkplatz 40:39|parlait 3:53|parlant 3:53|parle 3:18 6:30 13:6 20:-1 22:13 24:14 33:4 36:24 38:29 47:11 48:10
parlent 21:46 33:26|parler 33:27 47:33 48:32|parlerons 20:54|parleront 20:54|parmentier 33:29 48:41|parmi 30:66
parochiezaaltje 18:50|parochiezalen 22:49|parole 20:54|paroles 3:27 22:38 33:9 39:44|parquet 33:35
part 1:12 2:0 3:-6 4:7 10:18 12:8 16:2 17:2 19:-4 20:7 23:1 27:-1 30:3 31:-4 33:-9 34:7 40:10 42:24 43:1 46:6 53:-2
partage 7:34 10:51|partagent 10:35 40:42|partager 2:41 3:40|partages 2:41 10:43|partait 33:35|partante 31:58
parteien 10:35 34:23|partenaire 17:36 40:25 46:51 53:23|partenaires 7:28 10:13 18:20 22:21 31:15 40:26 43:19 46:25
partenariat 7:34 31:45 42:38|partenariats 16:48 31:45|partent 33:35|parti 19:56
participation 10:14 17:34 40:8 42:47 46:38|participer 27:60|particulars 14:54
partie 1:13 2:5 10:36 20:15 28:20 31:8 33:9 40:1|partielle 21:65|parties 2:15 5:14 10:43 33:-12 34:19 40:-2
partij 10:33 42:38|partijen 2:22 10:29 27:13 34:21|partir 2:11 6:22 13:18 18:32 33:16 34:22|partira 20:54|partis 33:35
partner 7:7 10:8 12:8 13:2 22:4 29:5 40:24 42:14 43:16 46:19|partnerin 29:45|partnern 22:44|partnerondernemingen 46:51
partners 7:16 8:22 10:27 22:19 34:13 40:22|partnership 10:53|partnerunternehmen 46:45|partons 20:54
partout 2:21 7:27 11:34 20:20 31:25 40:17|parts 2:16 7:18 10:29 14:16 23:21 30:31 45:20
party 10:27 19:10 21:18 33:-7 35:19 44:17 45:16 48:17 51:20|paru 34:54|parue 34:41 47:54|parvis 45:63
pas 2:-1 3:12 6:2 11:6 12:-1 13:-1 14:15 19:5 20:6 21:6 24:3 27:2 33:6 34:-5 39:5 40:-3 44:4 45:-1 47:3 48:3 52:4
pasen 18:50|pass 21:38 34:19 35:27 39:28 48:25|passage 1:49 33:22|passages 20:40 33:22|passagiers 20:32 33:16
passait 33:22 47:54|passe 2:-3 3:11 11:10 13:3 19:7 20:-4 21:22 33:16 34:-3 39:13 40:-7 44:9 45:5 53:18
passengers 35:59|passent 3:23 19:26 21:34 33:5 53:31|passeport 9:44 25:65|passer 3:37 20:18 28:33 33:11|passera 45:63
passeren 33:28|passes 5:41 34:30 45:41|passif 0:68|passiva 0:48|passport 25:61|passt 40:39|passu 10:53
password 39:49 52:45|passwort 39:46|past 20:23 33:13 38:22 40:21|pastilles 43:63|pastoor 33:28|paswoord 52:52
pat 35:65|pates 33:35|path 32:47 33:20|patience 38:59|patient 21:55 48:40|patiente 21:65|patients 21:65|patine 44:66
patois 33:26 43:44|patrimoine 0:32 17:29 23:28 31:22 40:26 53:25|patrimoniaux 2:55|patron 6:52 33:22|patstelling 10:46
pattern 44:57|paul 8:16 9:17 13:10 16:11 26:18 29:16 33:6 43:12 48:33|pauls 27:42|pauschale 50:45
pause 20:23 21:33 33:24|paused 3:29 28:40 33:12|pausers 33:33|pauvre 3:53|pauwelyn 22:57|pax 16:56
pay 2:15 6:10 7:8 16:11 17:11 20:12 26:29 31:3 34:23 40:10|payable 0:43 23:30 26:33 51:34|payables 2:55|payant 40:50
payante 10:30 31:32 42:51|paye 2:21 5:45 17:31 33:2 34:21|payee 2:24 5:36 33:5 35:35 40:20|payees 5:53 51:56
payer 3:15 26:43 40:37 50:28|payes 2:41 33:22|paying 10:33 26:40 33:12|payment 23:37 26:22 33:-5 34:22 50:32
payments 2:52|payons 2:41 7:47
pays 2:3 7:13 10:1 14:3 17:14 19:-4 20:-5 22:11 31:26 33:-16 34:7 40:16 42:12 44:6 53:14|paysages 3:53|pc 22:57
pda 31:58|pdf 9:35 12:28 17:29 35:29|pdm 22:64|pe 23:37 49:46|peace 33:33|peat 33:33|pecheux 33:35|pedagogique 31:58
pedlar 33:33|peels 20:51|pegase 2:2 7:18 10:18 11:15 17:20 29:15 30:13 34:2 37:19 40:5 42:19 43:18 46:29 50:14
peggy 3:14 13:21 16:21 22:22 43:22|peint 13:40 33:14 40:29|peinte 33:35|peintres 16:62|peints 19:56
peinture 19:43 20:40|peintures 32:71|pelleteuse 33:35|pellicule 19:34 33:28|pelures 7:47 13:48|penalite 35:65
penalties 14:54|penalty 10:40 35:46|pencil 24:51 49:41
pendant 3:23 10:1 13:6 19:1 20:14 21:9 28:14 31:3 33:-11 34:27 45:7 47:12 48:10 53:6|pendante 14:61|pending 5:38 17:49
pendule 33:35|peniche 22:38 31:32 36:44 40:24|penningmeester 0:27 8:27 12:24 15:27|pensait 33:35
pense 3:15 7:22 19:18 31:20 32:32 33:-3 40:12 43:24|pensioen 33:28|pension 45:33 48:40|pente 22:48 33:16
pentecote 18:63|people 3:13 6:10 7:11 13:2 17:4 18:4 19:-3 20:5 28:7 30:5 31:17 33:-5 36:7 40:1 45:3 47:4 49:6 53:12
peploe 33:33|per 2:17 3:-3 7:10 16:4 19:5 27:1 30:6 31:7 33:-18 34:10 40:8 43:3 45:12 48:13 50:6 53:1
perception 2:41 51:56|perche 45:63|percoit 2:46 34:35|percus 2:55|perd 10:13 21:22 33:29 44:24|perdent 33:35
perdit 47:67|perdre 19:43 53:48|perdu 17:38 32:44 33:22|perdus 33:35|pere 1:8 3:23 6:27 28:15 33:23 40:-4 44:12
peren 48:51|perfect 33:33|perfectly 33:33|perforations 19:43 33:22|performance 19:50|perhaps 20:51
period 2:24 5:30 34:32 41:28|periode 0:32 27:24 34:20 46:33 51:36|periodicite 45:63|peripherie 31:58|permafrost 22:57
permanente 27:60|permanents 7:52 33:14|permettent 27:60|permettra 40:50|permettrait 3:53|permis 13:48 35:39 40:24
permission 20:38 47:44|permits 41:56|permitting 18:43 27:40|perron 5:66|perron3 39:52|pers 16:39 38:34 50:29 53:24
persbericht 35:49|perscontact 38:52|person 2:9 3:16 20:18 33:5 40:5 43:12 45:13 49:16 52:17|personage 3:29 11:39
personagebogen 45:51|personages 6:30 19:25 36:33|personal 34:30 46:39|personalausweis 25:46|personas 31:58
personeel 46:51|personen 7:18 30:21 34:18 50:20 53:17|personlich 2:29 33:17
personnage 2:9 3:26 11:33 20:8 27:14 30:20 34:8 45:35
personnages 2:4 6:15 16:22 19:23 24:19 34:4 36:20 44:33 45:34 53:10
personne 1:19 3:15 6:6 7:0 14:9 21:13 22:4 28:9 33:16 34:8 38:9 43:3 45:3 47:15 48:5
personnel 0:28 7:20 28:29 32:31 40:10 41:49|personnelles 14:61
personnes 7:21 14:16 16:7 19:11 20:-1 30:32 31:3 33:-10 36:16 38:22 40:-4 46:14 48:11 53:22
persons 7:25 14:25 20:22 50:29 53:24|persos 6:66|perte 0:68|pertinence 1:49 40:37|peruwelz 33:16 53:34|pesait 47:67
peser 19:56|petanque 28:56 33:22|peter 6:43|petit 7:10 20:5 22:14 28:19 33:11 39:20 40:11 41:15 47:17 53:17
petite 0:15 1:10 3:0 6:12 7:7 12:20 14:8 19:3 20:0 28:16 33:14 46:35|petites 15:56 31:45|petitjean 2:55
petits 40:37 41:51|petre 7:60|petrol 33:33|pets 30:58|peu 6:8 7:22 13:3 19:26 31:9 33:8 38:12 40:12 43:23 47:9
peur 3:28 6:21 19:30 30:22 33:13
peut 2:10 3:7 5:7 8:8 10:5 12:5 17:6 19:-3 20:3 27:1 29:8 31:-1 33:4 34:17 36:11 38:10 40:10 47:8|peuvent 19:28 34:49
peux 19:35 20:33 34:33|pews 33:33|pfarrer 33:29|pfeil 49:46|pferd 33:29|pflichtanlagen 1:44
pgmbh 2:9 7:9 10:10 12:11 14:10 26:13 34:9 43:11 50:12|phare 3:23 21:34 24:39 33:5 38:39|phares 19:35 33:14 48:44
pharmacie 20:54|phase 10:14 12:17 16:36 17:38 18:15 42:15 53:14|philippa 12:33 13:24 14:23 27:22 43:24
philippe 16:31 17:34 18:33 40:20 53:31|philosophe 33:35|philosophie 13:48 45:49|phone 1:35 40:27 43:35|phonurgie 13:61
photo 20:20 26:36 32:50 33:14|photocopies 16:62|photograph 20:51|photographe 33:35|photographer 43:55
photographie 33:35|photographies 20:40 32:57|photographs 2:18 19:27 20:17 32:37 38:25
photography 10:24 14:25 18:39 40:18|photos 2:14 3:13 16:22 20:13 32:42 33:7 38:29|phrase 3:30 6:30 28:46 33:-1 48:29
physique 1:63|physiquement 6:66|piano 28:60|pianos 28:69|pianostemster 28:52|picard 16:62|picards 40:50
pickpocket 33:33|picks 33:33|picture 8:24 19:22 27:17 33:8 41:20 52:25
pictures 1:10 9:13 10:3 13:9 14:9 16:8 17:10 22:9 26:15 27:7 31:6 34:6 36:15 38:14 40:1 43:19 50:13
piece 5:25 10:7 11:34 13:12 29:18 31:9 33:-2 34:21 40:1 43:22|pieces 1:36 5:16 9:39 11:17 12:36 33:-4 48:15
pied 19:49 33:12|pieds 19:26 33:18 45:32 49:39|pier 33:25 35:39|pierre 7:35 19:27 33:19|piges 33:35|pijn 33:28
pijnlijk 33:28|piles 26:70|piloot 12:29 27:26 45:32|pilootaflevering 16:35 33:16|pilootscenario 10:33 43:37
pilootscene 16:22 18:23 36:26 40:25|pilot 5:15 9:16 16:14 18:24 27:10 33:-9 36:17 43:12 45:24
pilotage 10:35 16:41 40:29|pilotbuch 1:16 5:17 9:17 16:16 40:11 43:16
pilote 2:9 5:13 12:11 16:28 18:21 21:12 22:11 34:2 40:7 42:12 43:20 45:20 48:13 50:14|piloter 19:56
pilotfolge 33:17 45:32|pilules 33:35|pince 20:54|pinceau 19:43 20:40|pinion 33:33|pins 32:40 33:25|pinte 34:54
pipeline 13:42 40:34|pique 33:22 35:52|piquees 32:71|pirard 13:22 14:22 22:30 35:25 36:30 43:23|pire 21:51 33:22
pirotte 6:25 33:19 48:26 49:28|pirson 45:44 48:56|pistes 44:53 50:53|pitch 18:33 19:16 27:19 28:25 30:22 40:13 44:23
pitches 33:33|pitchforums 16:48|pitching 16:56|pixel 1:13 2:9 10:11 20:8 22:14 27:10 28:17 30:15 33:0 36:17 40:4 43:12
pl 22:64|plaats 3:12 12:18 20:15 29:21 33:-2 40:14|plaatsbeschrijving 35:49|plaatse 53:46|plaatselijke 35:49
plaatsen 20:45|place 3:-1 17:20 20:12 27:3 29:22 31:10 33:8 36:19 40:-3 43:6 45:6 53:10|placed 14:54|placees 20:54
placement 31:58|placerons 19:56|places 3:30 33:6 34:25 35:36|plafond 15:54 17:21 48:22 49:25|plafonne 34:54
plafonnes 27:60|plage 19:18 22:26 31:20 33:15 45:25 48:28|plages 32:71|plaisanciers 31:58|plaisanterie 19:56
plaisir 3:23 12:33 23:54|plakat 31:42|plakatentwurf 37:46
plan 1:18 2:0 9:22 10:9 11:2 12:4 15:3 16:2 18:0 19:-4 20:-2 27:5 31:4 33:-13 35:0 40:17 42:4 49:25 53:2
planche 24:54 32:34 47:30 49:44|plancher 34:41 49:56|planches 43:49 47:54|planen 40:39|plank 33:28|planned 20:38 43:42
planning 1:23 9:24 11:21 12:17 16:20 40:15 43:17|plans 12:27 19:45 20:15 33:-4|plant 7:30 33:22
plante 3:32 33:14 37:50|planten 33:28|planton 2:17 21:27 22:35 31:20 33:-2 43:25 45:25|plastic 33:28|plat 33:29 34:29
plate 6:34 19:25 33:11 48:36|plateau 7:15 13:16 18:18 27:15 30:23 33:16 35:20 41:19|plateaux 33:35
plateforme 2:7 31:42 40:26 42:28 43:15|plateformes 30:45 31:50|platform 31:46 40:17|platformen 31:46
platforms 30:37 34:31 40:27|plats 19:56|platt 16:22 33:6 40:16 43:21|plattform 31:42|platz 33:29
play 27:32 34:39 47:25|played 3:36 31:39|player 33:33|plays 6:27 13:26 19:21 20:22 33:4|playwright 13:55
please 1:14 11:18 12:35 26:35 39:18 50:17 52:19|pleased 23:36 27:32 33:12|pleasure 27:40 44:44
plein 2:8 7:13 10:10 14:14 29:20 33:18 46:21 48:18|pleine 3:40 49:56|plek 3:32 20:18 33:1|plekken 3:24 20:36
pleurant 33:35|pleure 21:34 33:31|pleut 19:56|plezier 27:46|pliant 24:69|plie 49:69|plient 48:65
ploeg 3:8 33:10 40:10 41:16 53:23|ploegbaas 33:28|plonge 21:51 33:22|plongee 19:27 49:58 53:32|plongees 41:64
plongeur 20:54|plongeuse 16:48 33:22|plooilijnen 24:51|plot 3:31 6:25 19:19 31:21|plots 33:28|plotzlich 33:29
plouf 49:69|pluche 7:24 16:17 19:13 43:18 50:19 53:15|pluie 33:22 35:39 50:40|plume 6:52 24:56|plupart 40:50
plus 0:14 2:-3 3:-2 6:0 7:0 9:3 10:-2 13:1 19:1 22:8 30:0 31:-2 33:14 34:0 35:5 37:6 40:3 43:3 44:6 45:2 46:7 48:5 49:3
plusieurs 19:35 20:46|plutot 19:56|pme 14:40 46:61|pneumologue 19:56|pneus 47:67|png 9:60|poaching 28:60|poche 33:35
pockets 33:20 48:44|podcast 1:11 2:4 3:2 10:21 20:3 21:15 30:20 31:26 34:12 40:11|podcasts 7:39 31:37 33:14
poele 33:35|poeme 20:40 33:22|poetst 20:45|poids 33:35|poignant 38:69|poils 33:22 49:56
point 2:4 3:15 10:6 14:10 16:11 18:12 19:5 20:27 29:16 30:25 31:7 44:16|pointe 33:35|pointeuse 13:61
points 1:40 6:18 10:15 30:18 33:-4 40:3 44:38|pois 10:46|polar 3:32 22:43 45:42|polarisation 40:50|polder 33:28
polderlicht 2:7 5:21 10:14 17:18 27:7 34:26 40:5|pole 7:60|polen 31:42|police 33:18 35:38 48:39|policeman 33:33
policennummer 35:45|policier 40:50|policy 35:59|policyholder 35:59|polie 6:66|poliment 33:35
polish 2:38 16:31 18:26 35:18|polisnummer 35:49|polite 6:36 33:25|politely 33:33|politesse 33:22 48:52|politie 33:28
politiebureau 48:51|politique 7:47 40:37|politur 2:33 16:27|polizei 33:17 48:32
polochon 1:21 2:13 7:27 34:13 40:9 43:21 46:27 50:25 52:30|polonais 33:35|pomme 2:20 13:36 37:37 43:37 47:32
pompes 6:52 33:22|pompiers 22:64|poncin 16:48 43:49|ponctuation 33:35|pont 13:19 14:19 33:12 44:24 48:23 50:26 53:21
ponts 30:45|pool 33:28|pooled 10:53|pools 43:49|poolse 21:37 33:16|poor 33:20 48:44|pop 3:53|pope 28:42 33:24
popescu 20:54|poppen 43:49|poppentheater 7:48|poppentheaters 53:46|populaire 7:39 38:48 40:29|populaires 31:37 40:42
popular 7:54|porions 33:35|pornographiques 14:61|port 48:65|portable 13:61|portail 1:42 20:33 23:43
porte 6:9 10:15 12:7 20:6 21:22 23:8 33:19 45:13 48:16 49:22|portee 35:65|porter 12:37 27:33 33:9 34:28
portera 3:40 19:43|porterez 12:64|porteront 19:56|portes 19:32 20:18 21:29 33:11 45:27|porteur 1:44 20:45
porteurs 33:35|porto 13:37 45:34|portrait 20:40 33:22|pos 16:44|pose 19:20 20:18 33:29|posee 20:54|poser 20:33 33:27
positief 44:50|position 11:41 40:22|positionering 31:46|positionierung 31:42|positioning 31:52
positionnement 31:45 40:37|possedant 2:55|possede 5:40 10:30 20:27 46:42|possedez 46:69|possedons 40:50
possession 11:67|possibilite 3:32 34:46|possible 12:43 20:20 34:21 35:32 45:29|possibles 31:58
post 1:4 2:5 3:-2 13:4 16:12 18:4 22:12 23:5 29:8 31:1 33:-3 37:9 39:8 41:29 43:4 50:7 53:12|postal 31:52
postale 33:35|postamtes 33:29|postbode 33:28|postcode 53:53|postcodes 53:53
poste 3:10 12:19 16:18 17:21 21:20 31:22 33:-7 41:31|posted 33:33|posten 16:44|poster 16:21 31:45 37:30|posting 33:33
postma 33:16 34:34|postmarks 24:60|postmeister 22:44|postmistress 22:57|postponed 17:57
postproductie 22:30 41:30 53:27|postproduction 22:43 41:43 53:40|postproduktion 22:32 41:22 53:20|postwoman 13:55
potager 40:50|potential 27:32 31:31 40:27|potentieel 31:46|potentiel 27:20 30:35 31:30 40:11 44:39 50:27
potentiels 40:50|potenzial 31:42|poubelle 33:35|poubelles 33:35|poulie 33:35|poumons 33:35
pour 2:12 3:-2 8:3 10:2 12:7 13:5 19:8 23:1 26:2 27:4 29:9 31:-1 33:2 34:-1 35:3 40:4 45:2 50:8 53:1|pourcentage 2:55
pourquoi 3:26 7:17 33:-1 36:18 40:29 45:20 53:8|pourra 2:41 34:41|pourrai 35:65|pourrait 33:22 53:48|pourrez 34:54
pourrions 27:60|pours 33:20 47:44|poursuit 3:40 33:22|poussait 13:61|pousse 48:65|poussent 40:50|poussiere 33:35
pouvez 12:64|pouvoir 9:26 29:61 33:-7 40:8|pouvoirs 29:67|pov 49:55|power 29:59|pp 9:47 43:29 44:31|praat 6:40 33:12
praatte 3:41|praatziek 6:50|practical 19:37 29:46|praktikant 45:44|pramie 35:45|praten 20:32 33:16|pray 33:33
praying 36:60|pre 16:18 18:32 27:18 30:22 40:7 42:34 45:18|preachat 27:18 31:16 40:8 42:57|preachetent 31:58
prealable 16:53 34:35|prealablement 10:56|preambule 2:41 10:43|preavis 10:43 35:52|precaire 28:69|precede 19:56
precedee 1:63|precedent 0:48 11:51 40:21|precedente 11:67|precedents 15:56 39:57|precise 19:37 45:47|precisera 19:56
precite 51:69|predates 14:54|preexistante 1:63|preferais 3:53|prefere 30:66|preferee 33:35|preference 34:54
preferent 30:66|preferer 3:53|preis 13:36 38:27|preise 13:31 38:33|prejuge 30:53 51:56|premie 15:39 35:37
premier 0:6 1:1 3:-8 7:18 8:6 10:14 11:13 12:2 13:26 16:0 18:2 21:11 22:3 31:4 33:-10 34:6 40:8 44:12 47:13
premiere 2:7 3:-7 5:4 7:-1 19:4 20:8 23:2 27:15 30:4 31:16 33:4 34:-6 38:13 40:-1 44:11 45:8 47:4 48:10
premiered 22:57|premieres 3:16 18:26 27:22 31:43|premiers 7:34 21:38 33:9 40:24|premise 3:20 30:29 33:4 44:39
premises 35:59|premium 35:59|prend 7:17 10:13 21:33 29:35 33:16 40:7|prendra 33:35|prendre 3:46 33:14|prends 14:61
preneur 35:65|preneuses 31:58|prenez 11:67|prennent 20:40 45:49|prenom 31:58|prenomme 8:67|prenoms 25:65 33:9
prenten 30:51|prentenboek 34:38 40:26|prentenboeken 13:48|prep 18:48 41:45|prepa 18:50 22:51
preparation 1:29 10:23 16:28 18:42 40:17|prepare 2:34 13:33 21:46|preparer 3:40 34:41|prepares 48:57|preparing 13:55
preponderante 10:56|prepose 33:35|pres 19:35 20:13 33:7 43:34 53:21|presale 42:57|prescripteur 31:58
presence 7:25 16:27 18:24 34:22 35:26 40:17|present 2:30 7:11 10:8 17:18 20:22 29:28 51:20 53:14|presentateur 20:54
presentation 9:48 31:37 50:45
presente 4:16 11:13 12:10 14:16 17:20 23:26 27:25 28:15 29:23 33:-19 34:10 37:27 50:12 51:15|presentees 14:61
presenter 34:41 35:52|presentes 2:55|presentons 40:50|presents 47:57|presidence 10:56|president 33:35|presidente 29:67
presque 3:27 33:20 45:27 53:26|press 1:14 5:17 13:13 16:15 33:-1 35:18 36:19 38:39|presse 20:8 22:17 31:22 38:56
pressekontakt 38:45|pressemitteilung 35:45|pressenti 31:40 43:45 53:31|pressenties 43:63|pressentis 20:40 53:48
presser 40:50|pressestimmen 38:45|pression 22:64|prestataire 53:61|prestataires 53:61|prestaties 26:52
prestation 40:50|prestations 2:28 10:18 17:26 26:31 46:30 50:40
pret 1:15 2:-2 10:22 12:22 17:40 26:13 27:3 29:11 40:14 41:8 42:8 53:5|prete 16:62|pretees 10:56|pretend 33:35
pretended 3:49|pretendre 5:66|pretends 33:33|preter 27:60|pretera 27:60|pretexte 44:66|pretre 33:35|prets 27:60
prev 0:60|prevails 34:51|prevent 2:52|prevenus 19:56|preview 27:53|previews 31:52|previous 39:60|prevision 42:64
previsionnel 18:33 40:20 41:34 42:34 43:32|prevoir 30:66|prevoit 31:58|prevoyons 40:50
prevu 16:31 18:33 20:23 40:20 42:34|prevue 35:52 42:51|prevues 43:63|prevus 18:50 53:48
price 30:14 33:-10 34:37 40:4 43:12 50:31|prie 3:27 12:50 23:38|priere 21:65|priest 6:31 21:33 33:20
prijs 2:18 13:21 22:22 31:19 38:25|prijsaanvraag 50:50|prijsofferte 50:50|prijzen 13:36 38:39|primary 31:52
prime 13:25 15:58 35:41|primes 19:50|principal 8:22 10:10 14:16 18:18 29:21 30:18 31:10 40:17 41:28
principale 19:43 45:49|principaux 10:43 30:53|principe 10:30 14:35 27:33 42:38|print 8:39 34:44|printed 8:47 47:44
printemps 18:43 22:26 33:-2 40:25 47:29|prints 31:52|prions 12:64|prioritaire 40:50|prioritairement 10:56
priorite 2:34 40:29 44:45|pris 1:31 2:11 3:22 19:24 27:16 33:-8 40:18|prise 19:48 40:29
prises 10:26 18:33 40:20 41:34 43:32|privacy 16:56|private 3:20 8:31 17:28 42:28 52:31|privatsammlungen 20:41
prive 40:50|prives 40:50|priveverzameling 32:52|privilegie 7:60
prix 2:9 5:4 7:-2 13:30 20:-3 22:31 31:8 34:24 38:19 43:1 50:25|prize 13:55|prizes 22:57|pro 10:48|probabilite 40:50
probable 43:63|probablement 3:40 30:53|probate 5:58|probe 19:40|probeert 33:28|proben 19:40|probiert 31:42
probleme 13:61|procedes 2:55|procedure 7:60|proceedings 14:54|procent 2:22 27:22 40:31
proces 7:24 21:29 22:28 23:28 28:33 29:31 35:29|prochaine 3:44 27:29 35:35|prochaines 36:57 40:37|proche 19:56
proches 31:58|procirep 17:65|procuration 9:43 10:30 29:54|procureur 33:35
prod 1:12 7:9 13:27 16:21 22:26 40:16 42:13 43:29 53:17|produce 7:54|produced 7:41 13:30 23:31|produceerde 13:48
produceert 40:43|producent 2:21 10:11 16:15 17:6 29:7 34:17 40:-1 41:5 42:6 43:11 53:2|producenten 16:21 41:33 42:34
producentenbond 7:48|producentenvergoeding 16:48
producer 1:10 2:15 10:12 11:7 13:10 16:23 17:10 27:1 29:7 34:16 40:4 42:12 43:15|produceren 40:43|producerende 7:48
producerhonorar 16:44|producers 7:16 9:13 16:24 18:10 36:13 40:15 41:32 42:10 43:8|produces 33:33|producing 40:47
product 2:52|producteur 2:11 9:9 10:15 12:3 16:19 17:12 29:7 34:26 40:14 41:4 42:24 43:19|producteurs 1:36 7:47 42:38
productie 1:12 18:11 22:10 40:18 41:18 42:11 43:10 53:21|productiebegroting 10:46|productiebudget 10:33 43:37
productiehuis 2:26 7:28 40:24|productieleider 7:48|productieleiding 41:49|producties 2:16 7:18 10:16 22:20 27:16 43:19
productiestimulans 42:50|productiestrategie 40:43|productievisie 40:43
production 1:4 2:7 5:3 7:14 8:13 10:13 13:5 16:0 18:15 27:1 34:2 40:6 41:21 42:11 43:12 53:9
productions 0:17 1:12 2:4 7:22 10:16 14:21 22:31 23:13 30:25 34:4 50:16
productrice 2:27 10:14 12:22 13:19 18:21 34:12 40:25|produire 7:52 29:46|produisons 7:47 40:37
produit 7:27 10:12 13:17 34:10 40:36 51:25|produite 40:50|produits 0:47 7:39 31:37
produktion 1:4 2:1 4:6 7:2 8:9 9:5 10:2 14:3 16:4 17:4 18:4 27:2 29:5 30:4 34:2 40:4 41:4 42:4 43:9 44:4 51:5
produktionshaus 7:42|produktionsspiegel 22:44|produktionsstab 41:44|produktionsstrategie 40:39
produzent 2:23 42:26 43:25|produzenten 2:20 34:28 41:23|produzentenhonorar 16:44|produzentenverband 7:42
produzentin 29:45|produzieren 40:39|produziert 13:43|proefdraai 9:32 16:29 18:30|proefopname 16:48
proefopnames 16:35 53:34|professeur 13:48 33:22|profession 13:61|professional 19:37 33:20|professionele 19:44
professionnel 13:61|professionnelle 7:60|professionnels 19:56|professions 30:66|proficiat 23:49
profil 7:29 19:19 24:43 30:28|profile 32:60|profit 0:60|profitable 7:54|profits 2:52|programm 27:19 35:22 40:16 42:22
programma 20:32 35:37|programmateur 27:46 38:56|programmation 27:60|programme 1:24 17:29 22:29 35:41 40:12
programmer 27:60|programmera 27:60|programmes 33:35|programmkino 31:42|programmkinobesucher 31:42
progress 0:35 12:30 18:31 20:26|project 1:20 9:7 10:8 12:10 15:7 23:26 27:12 34:2 36:8 40:9 43:19
projectbegroting 41:49|projecteur 50:66|projectfiche 43:49|projectgegevens 12:36 43:37
projection 7:30 16:31 20:23 33:18|projectionist 33:33|projectionniste 33:27 47:46|projections 30:36 31:40 41:34 43:32
projects 1:56|projekt 10:20 12:21 23:21 27:19|projektentwicklung 1:25 16:26 17:26|projekts 43:44|projektstand 43:44
projektsteckbrief 43:44|projet 1:30 6:8 7:2 10:7 12:20 20:-5 23:28 27:24 29:9 33:-14 36:12 37:13 40:15|projetons 20:54
projets 1:29 7:39 23:30 40:17 43:29|projette 33:35|prologue 19:56|prolongation 34:54|prolonge 34:54|prolongeable 34:54
promeneur 20:40 33:22|promesse 9:44 34:48|promesses 42:64|promet 6:32 28:36 33:22 34:21|promettante 34:54
promis 17:51 33:22|promise 3:31 9:41 53:35|promised 9:39 33:25|promising 30:58|promoteur 33:22 44:53|promoteurs 45:63
promotie 31:34 41:37|promotion 13:48 31:45|prononce 27:60|prononcee 14:61|proper 3:24 10:28 18:31 40:22|properly 34:51
property 16:36 31:31 34:31|proportion 10:45 27:35|proportions 24:69|propos 7:39 33:14 38:48
propose 2:20 20:26 21:29 33:12 48:30|proposer 27:46 40:37|proposition 1:33 23:34 27:21 33:-4 44:27 50:39
proposons 12:50 20:40|propre 7:24 20:18 28:33 33:19 40:14|proprement 33:35|propres 0:39 17:49 40:22 42:24
proprietaire 33:35|proprietaires 33:35|propriete 2:21 10:48 34:21|props 24:53 41:30|prorata 10:56|prorogee 5:53 34:41
prose 12:43 33:20|prospection 16:62|prosthetic 33:33|protagonist 6:36 12:35 16:36|protagoniste 44:66
protagonisten 20:43|protagonistes 1:36 20:40 45:36|protagonistin 20:41|protagonists 20:51|protected 33:33
protection 2:42 33:6 34:25|protects 33:33|protege 3:53|protocol 10:53|protocole 2:35 9:40 10:27 40:21
protokoll 33:17 35:33|prototype 22:57|proud 6:43 13:42|provide 27:53|provided 23:43 27:40|providence 14:61
province 15:23 17:18 22:18 30:20 31:12 42:29 45:16 53:39|provinciaal 45:51|provincial 19:37 45:43|provinciale 45:63
provincie 15:39 53:34|provincies 31:46|provinz 53:42|provision 16:62|provisional 43:55|provisionally 2:52
provisionne 40:50|provisoire 1:27 5:30 20:18 37:35 43:27 52:47|provisoirement 10:56|proximus 40:37 42:51
prozent 2:29 40:27|prudent 3:40 40:37|prudente 42:64|prufe 6:43|prufen 30:45|pruft 31:23 33:22|prufung 17:33 41:32
prunty 43:55|ptf 50:66|pu 33:35
public 2:6 10:9 13:0 14:1 15:8 16:1 17:4 22:20 23:2 31:26 35:4 36:8 40:18 42:4 43:13 44:4 45:1 51:15
publication 8:54 47:54|publications 47:67|publicite 23:64|publicity 23:56|publicly 27:53|publics 7:47 40:37
publie 13:48 33:22|publiek 31:37 36:25 40:16|publieksprijs 13:29 22:42|publier 8:67|publikum 31:23 36:27 40:20
publikumspreis 22:44|publique 7:11 10:7 13:12 14:12 16:13 17:26 18:15 29:18 33:-3 40:12 42:33
publiques 7:34 8:41 15:43 40:24|publish 2:34 27:44|published 34:22 47:53|publisher 5:38 40:27 47:37
publishing 8:47 27:40|puces 7:47 13:48
puis 1:-1 3:5 5:3 7:1 10:4 13:19 19:4 20:6 31:18 33:16 34:-3 38:6 40:-7 45:-1 48:7|puisse 40:50|puits 21:48 50:40
pulls 33:33|pulpit 33:33|pump 13:42 22:44|puncture 22:57|punies 33:35|punished 3:49|punishment 33:33|punktlich 33:29
punten 44:50|purchase 27:22 34:43 35:28|purchaser 34:51|purposes 27:53|push 49:59
put 3:4 7:9 10:8 21:22 33:14 40:11 44:11 47:12|puts 10:25 33:28|putting 42:57|puzzle 22:57|pv 9:55 29:54|pw 39:60
px 35:49|pyjama 20:32 24:38|pyjamas 3:24 33:20 48:32|pylones 31:58|q 31:52|q1 18:48 46:49|q2 18:48 46:49
q3 18:39 43:37 46:40|q4 18:48 46:49|q5 46:69|qte 16:62
qu 3:13 6:10 12:0 14:19 19:-2 20:6 21:1 28:5 31:-4 33:15 40:0 44:5 45:1 47:8 48:1|quadratisch 19:40
quai 10:40 26:27 36:27 38:27 48:34|qualification 46:69|qualifiee 14:61|qualifies 14:54
qualite 1:27 7:24 10:20 14:25 35:29 40:14 50:30
quand 2:-3 3:14 6:17 10:-1 18:14 19:11 20:5 24:11 28:12 31:0 33:16 37:14 47:9 48:8|quant 30:66|quantite 50:66
quantity 50:58|quarantaine 6:66|quarante 10:8 13:12 19:7 20:16 21:24 31:20 33:-13 40:12 45:25 47:18 53:12
quaregnon 33:35|quarrel 33:25 48:37|quarry 22:44 53:40|quarrymen 20:51|quart 14:61|quartals 51:46
quarter 24:35 27:27 33:7 46:34|quarterly 47:57|quartier 19:43 33:22|quarts 2:34 19:35 24:48
quatorze 3:27 13:35 33:9 40:24
quatre 2:-1 3:1 5:3 7:9 8:5 13:5 19:0 20:7 21:2 22:12 24:6 28:7 30:3 31:2 33:6 34:10 38:7 40:3 43:7 48:3 49:6 53:5
quatrieme 21:31 33:32|que 2:0 3:12 4:5 7:4 12:9 14:19 19:2 20:3 21:3 23:4 27:11 28:3 33:6 40:5 45:1 51:8|quebec 31:58
quelle 3:11 17:36 42:25|quelqu 3:2 15:18 19:15 20:3 21:14 28:18 33:14 37:20 45:22 46:25 47:16
quelque 12:30 19:23 21:31 33:22|quelques 12:43 20:33 33:14|quennoy 34:54|quer 19:40|quereller 33:35
question 3:20 6:19 20:18 21:30 29:22 33:3 44:19|questionnaire 30:62|questions 10:27 20:18 21:32 44:42|queue 33:35
qui 3:9 4:3 5:5 6:5 7:2 10:-4 11:6 14:-3 19:3 20:1 21:6 28:5 29:1 31:9 32:4 33:10 34:-4 36:3 40:3 44:6 45:7 47:2 49:3
quiet 19:35 31:28 48:33|quietly 33:33|quill 1:14 2:10 3:8 13:13 22:23 23:15 27:11 37:20 38:18 43:14 47:16
quinze 2:24 7:30 9:27 10:14 27:18 31:28 33:-7|quirin 33:35|quit 33:33|quite 46:46 47:44|quittance 5:66
quitte 13:35 20:27 33:9 47:41|quittee 3:53|quittera 33:35
quoi 3:8 5:21 7:15 16:16 17:19 32:25 33:-2 34:9 36:25 40:5 44:21 45:17|quotas 30:66|quotation 50:58
quote 10:34 16:32 26:36 46:34|quotes 1:47 10:37|quotidien 45:63|quoting 34:51
r 7:17 10:20 22:30 26:35 34:23 37:28 49:27|raad 23:49|raakt 44:50|raam 32:39 49:39|rabbit 40:47|raccord 24:39 49:65
raccords 19:56|raccroche 33:35|rachat 16:48 34:41|rachete 33:35|rachida 43:63|rack 33:33|raconte 20:12 33:33
raconter 3:46 33:14|raden 30:51|radermacher 5:23 16:23 34:28
radio 7:1 10:0 13:26 19:-2 20:-4 22:22 31:-2 33:-15 34:13 38:22 39:23 40:-5 43:3 47:5|radiodiffuseur 14:61
radiospot 31:46|raeren 30:23 35:23 53:29|ragnhild 20:51|rails 30:58|rain 32:36 33:9 39:45|raises 38:59
raison 1:24 3:15 20:15 21:26 33:9 45:36|raisonnable 40:50|raisonne 47:67|ralenti 19:56|rallume 33:35|ramakers 22:44
ramasse 33:35|ramassent 33:35|ramen 19:23 20:16 24:22 40:14 50:21|raming 16:35 42:26 53:23|ramoneur 24:69|rampe 33:35
ran 3:36 47:44|rand 33:28|rang 3:18 11:32 33:28|range 27:53|rangee 33:35|ranger 33:35|rape 24:69|rapide 31:45 33:22
rappel 35:65|rappele 2:55|rappelle 33:22 48:52|rappellent 19:56|rappelons 23:64|rappeur 13:61
rapport 3:12 10:15 18:34 19:15 23:22 30:25 44:25 50:34|rapporte 33:22 40:37|rapporter 40:50|rarely 44:57|rares 40:50
ras 33:35|rasante 32:71|raskin 44:32 53:30|rasquin 8:37 13:31 26:39 29:37 43:32
rasquinet 19:21 22:28 37:32 38:30 43:26|rassemble 31:58|rat 23:43|rata 10:48|rate 6:21 16:22 19:13 21:20 23:35
raten 2:41|rater 38:69|rather 6:22 12:21 19:16 28:26 30:23 33:-2 40:13|ratio 53:61|rattachent 33:35|rattrape 6:66
rauch 33:29|raucht 33:29|raum 3:28 53:30|raume 27:30 35:33|raumlich 2:41|raumt 34:42
ravet 4:34 5:31 7:34 14:26 22:29 43:27|rayer 3:53|raymond 47:67|rc 35:65|rcs 27:60
re 7:25 19:10 23:17 27:24 33:-7 40:25|reach 31:52|reaches 21:45 34:38
read 1:8 3:1 9:12 13:7 18:8 20:3 27:29 31:4 33:-1 40:13 44:17|reader 1:31 3:24 33:-3 44:37|readers 31:52
reading 18:34 23:22 27:18 31:17 44:22 50:24|readme 9:60|reads 33:17 45:21 48:41|ready 27:36 40:18 43:26 44:28
reageert 33:28|real 13:8 18:10 19:20 20:17 22:35 31:8 40:10 43:19 52:17
realisateur 1:20 2:18 5:13 10:13 13:22 16:9 19:13 22:11 27:16 31:5 40:7 41:11 43:10|realisatie 41:37 42:38
realisation 5:15 10:5 12:12 13:10 19:15 41:45 42:13 43:33 50:15|realisations 7:60
realisatrice 1:21 7:18 12:22 13:19 19:14 38:27 39:29 40:8 43:32|realise 8:27 10:16 13:40 27:19 30:26 31:30
realisee 19:43 30:53|realiser 2:47 13:40|realisera 2:55|realises 33:33|realiste 40:29 45:55|realistic 31:52
realistisch 40:43|realite 6:66|reason 3:49|reasons 2:52|rebel 3:49|rebours 20:54|rebranche 33:35|recap 41:64
recapitulatif 5:45 33:14 41:43|recapitulation 41:64|recces 16:43 53:40
receipt 21:24 23:22 33:-2 34:17 35:25 45:21 48:23|receipts 2:36 6:22 10:30 44:22|receivables 0:60|receive 29:59
received 1:32 2:8 10:10 14:11 15:32 17:13 34:8 35:16 42:14|receives 20:38 34:38|recemment 33:35|recensies 38:52
recent 19:50|receptie 35:49|reception 1:37 12:26 23:26 26:32 29:30 35:31|recette 30:37 33:24 35:36
recettes 0:16 2:25 10:41 17:13 31:6 34:2 40:9 42:12|recevable 1:49 40:37|receveur 51:69|recevez 23:51 34:41
recevoir 29:62 35:39|recevra 2:55|recevrez 23:64|rechauffer 33:35|recherche 5:18 16:34 18:38 40:15 43:15
recherches 16:35 18:37 24:56|rechnen 53:42|rechnet 33:17 48:32|rechnung 26:39 37:28|rechnungsbetrag 26:46
recht 2:5 10:28 16:9 34:23 35:8 41:9|rechtbank 10:46|rechtbanken 10:46|rechte 2:10 5:14 10:11 34:18 40:8 41:18 47:7
rechteinhaber 5:45|rechteinhaberin 34:42|rechtekette 5:45|rechten 2:18 5:16 10:6 27:0 34:24 40:8 41:20 47:5
rechtenketen 5:51|rechtenoverzicht 5:51|rechtenvrij 5:51|rechter 28:52|rechteubertragung 2:41|rechthebbende 34:46
rechtlich 22:44|rechtliche 40:39|rechtliches 31:42|rechts 33:6 43:27 49:29|rechtsanwaltin 29:45|rechtsberatung 16:44
rechtsform 1:25 8:38|rechtstreeks 2:46|rechtsvorm 1:32 8:44|rechtzetting 11:52|recipiendaire 35:65|recipient 35:59
recit 6:17 12:15 20:22 33:9 34:16 40:1 47:29 53:23|recitait 47:67|recitals 10:53|recits 3:40 20:40|reckon 53:53
reclame 7:35 22:37|recognised 3:49|recognises 21:58|recoit 2:41 14:28 34:33|recolle 48:65
recommandation 14:40 31:37 46:48|recommandations 30:58 44:45|recommande 12:33 21:34 34:24 44:36 52:41
recommandee 34:54|recommandons 30:66|recommence 3:40 33:22|recommendation 14:25 30:29 44:47|recommendations 30:58
recompense 33:22 48:52|recompenses 7:60|recompte 48:65|reconciliation 33:22 48:52|reconcilie 33:35
reconnait 5:28 21:27 33:26 48:28|reconnaitront 31:58|reconnue 20:54|reconstitue 20:54|reconstitution 20:48 41:38
reconstructie 3:41|reconstruction 41:64|reconstruit 41:64|record 19:46 20:22|recorded 31:52|recording 26:47 33:20
recordist 16:31 20:38 53:28|recouped 40:47|recoupment 10:53|recours 23:64|recouvert 47:67|recouvrement 51:69
recovery 14:54|recrutee 53:61|rectangle 20:54|rectification 11:67|rectificative 11:67|recto 37:71
recu 1:21 8:25 12:22 14:31 15:39 33:-7 35:23 44:25|recue 2:41 17:51|recueil 34:54|recueillie 20:54|recueillis 38:69
recues 15:63 35:39|recul 40:50|recule 33:35|recuperable 34:54|recuperation 10:35 14:53|recupere 2:41 10:43
recuperer 28:69|recurrents 45:63|recurring 45:56|recus 7:60|red 19:19 24:29 32:38 33:13|redacteur 13:61
redaction 16:48 35:52|redactionele 7:48|redactrice 7:48|redaktion 27:42|redaktionsleiter 27:42|redden 6:50
reden 33:23 40:21|rederij 31:34 35:37|redescend 33:35|redet 6:36 33:11|redevable 14:40 51:61|redevient 40:50
rediffuse 31:58|redige 2:41 27:46|redouble 40:50|redrafts 18:56|redrawn 24:60|reduirons 40:50|reduit 10:43 40:37
reduite 16:62|reecrire 34:54|reecrit 33:35|reecrites 34:54|reecriture 2:24 3:12 16:39 18:22 40:8 43:21 44:25
reedite 31:58|reeks 7:16 10:12 19:4 22:24 27:14 31:6 40:4 45:19|reeksbijbel 43:49|reeksen 13:36 22:37
reeksenmarkt 18:50|reeksontwikkeling 17:50|reel 16:27 19:12 20:7 33:8 40:3 43:17 45:26 50:19|reelles 19:43 43:49
reels 19:56|reemploye 34:54|ref 16:35 23:32 26:39 50:35|refaire 31:58|refait 45:63|refectoire 33:22 48:52|refer 27:53
reference 19:17 23:34 26:27 46:25 50:23 51:28 53:18|references 7:17 19:26 22:21 32:39 36:38 45:19|referent 40:50
referenties 31:22 32:28 36:28 45:27|referenzen 32:27 36:27 45:25|referme 33:35|referment 45:63|refined 53:53
reflection 49:59|reflet 37:71|reflets 33:35|reflexe 48:65|refugie 33:35|refus 10:26 20:23 34:24 40:33
refuse 3:8 19:10 20:19 21:30 31:12 33:13 34:8 48:19|refusent 21:65|refuser 34:54|refuses 3:49|reg 13:61
regard 20:23 34:24 49:52 52:41|regardait 13:61|regardant 19:56|regarde 6:23 33:24 38:27 40:8 47:33
regardent 20:40 33:22|regarder 19:23 30:45 33:14 39:37|regardez 11:67|regarding 19:50|regards 12:38 27:35 33:8
regelmassig 33:29|regelmatig 8:51|regeln 45:44|regels 45:51|regen 22:26 33:12 48:27|regentaat 13:48
regie 0:2 5:2 7:-3 9:2 10:7 12:0 13:12 16:8 17:2 19:2 22:17 26:3 35:0 39:3 40:-6 41:26 43:17 50:1 51:2
regieassistent 13:46|regiecontract 5:51|regiestab 41:44|regime 10:43 15:56|regio 40:43
region 1:3 8:6 15:24 19:2 20:-3 27:2 40:14 42:24 53:30|regionaal 42:50
regional 10:8 13:7 15:12 17:23 40:-1 42:49 53:19|regionale 13:18 15:20 20:14 22:16 27:12 31:10 42:29 53:23
regionaler 17:33 53:30|regionalforderung 42:45|regisseer 19:44|regisseerde 13:48
regisseur 10:8 12:19 13:25 16:10 20:7 22:11 39:14 43:11|regisseurin 39:46|regisseuse 13:61
register 8:35 25:36 33:7 35:34|registered 8:60|registers 20:51|registre 3:17 20:18 23:28 25:35 33:11 40:14
regle 3:25 12:23 14:21 17:24 24:41 45:34|reglement 1:42 10:7 15:45 23:14 33:-13 50:16|reglements 20:40 33:22
regler 26:56 33:22|regles 14:48 45:49|regret 33:35|regrets 20:51|regrette 44:66|regrouper 30:66|regulars 31:52
regulation 15:59|rehearsals 19:50|rehearse 19:50|rehearsed 19:50|rehearsing 33:33|reichen 12:37 40:20|reicht 33:29
reichte 47:44|reihe 9:27 13:25 33:11|reihen 31:42|reine 7:39 13:40 21:44|reis 16:29 41:42|reisde 13:48|reise 41:44
reisen 16:44|reizen 16:39 31:19 35:22|rejected 45:56|rejetee 1:63|rejouer 10:56|rek 33:28|rekenen 50:50
rekening 4:28 9:18 10:12 11:18 26:18 29:17 35:16|rekeninghouder 4:52|rekkem 20:45|rekwisieten 41:49|relais 33:35
relatifs 5:66|relation 6:52 45:49|relationship 6:56|relative 14:48 15:56|release 5:13 22:22 27:8 31:37 35:23 40:3
released 10:24 21:29 27:36 38:30|releasing 27:53|relecture 2:55|relevant 15:69
releve 4:34 20:28 21:29 22:29 23:29 45:27|relevent 2:55|relief 44:66|relies 33:35|relight 19:50|relights 33:33
reling 33:16 48:38|relirez 34:54|remain 2:32 12:35 34:31|remains 14:54|remake 2:22 31:38 34:22 40:25|remarks 11:60
remarque 9:48 17:44 33:14|remarques 11:67|remboursable 10:43 17:51|remboursant 2:55|rembourse 10:40 14:25 40:26 42:28
remboursees 10:56|remboursement 10:23 40:42 41:31|rembourser 14:48 26:43 40:24|rembourses 2:55|remember 33:33
remercie 33:35|remerciements 12:64|remercier 33:35|remet 2:34 33:27|remis 2:34 18:30 30:33 33:2 40:17
remise 2:38 4:18 10:4 18:26 23:28 40:-2 41:12 50:24|remises 2:55|remmen 20:32 33:16|remonte 20:27 33:30
remontee 10:43 45:49|remontent 3:40 33:22|remote 16:56|remplace 2:19 11:56 17:29 33:0|remplacee 10:56
remplacement 2:34 11:46 33:14|remplacer 3:40 19:43|remplacera 33:35|rempli 51:69|remplie 1:49 20:40|remplir 1:63
remplissent 20:54|remplit 33:35|remuait 3:53|remuneration 2:51 16:22|remunerations 0:68|remunerees 2:55
remy 43:49 53:48|renard 7:47 31:45|rencontre 3:32 40:29 48:44|rencontree 20:54|rencontrer 12:64|rencontres 18:63
rencontrons 20:54|rend 33:35|render 24:47 40:34|rendez 16:22 18:23 27:19 33:7 40:29 42:24
rendre 14:35 23:38 33:9 40:24|rendu 18:37 23:38 24:56|renewable 34:51|renewal 34:31 40:39|renewals 5:58
renewed 5:38 31:44|renforcer 30:66|rennt 33:29|renonce 10:56|renouvelable 5:40 34:49|renouvellement 34:49 40:24
renouvellements 5:66|renouvelons 34:54|renseignements 1:42 14:53|rent 7:37 33:11 35:23 53:18|rentre 33:14 45:42 48:44
rentrent 33:35|renversement 44:66|renvoie 33:35|renvoyer 34:54|renzo 2:18 3:7 9:24 13:14 16:14 18:16 43:15
reopens 21:58|reorganisation 14:61|repaid 10:28 14:29 23:31 40:22|repair 10:40 20:38|repaired 13:42 53:40
repairs 33:33|reparation 33:35|repare 33:22 45:49|reparent 33:35|reparer 33:35|reparieren 33:29|reparle 33:35
repart 20:40 33:22|reparte 19:56|repartent 21:65|reparti 10:56|repartie 10:56|reparties 10:56
repartition 0:47 2:34 5:33 10:23|repas 16:22 19:16 20:14 21:34 33:-4 41:37 45:23|repasse 20:54|repay 10:40 40:34
repayable 10:53|repeint 21:65|reperage 10:43 40:37|reperages 16:50 18:42 19:8 40:2|repete 19:47 48:46|repeteer 19:44
repeter 19:43 33:22|repeteren 19:44|repetitieritten 16:48|repetition 10:27 20:42 45:33|repetitions 17:44 19:48
replaced 10:53|replaces 11:60|repli 40:50|replie 33:35|replique 6:66|repond 3:10 13:18 14:18 33:24 40:7 44:23
repondait 3:53|repondants 30:66|repondent 37:50 40:29 43:42|repondeur 13:61|repondons 40:50|repondre 29:54 34:41
repondront 20:54|repondu 30:45 33:14 47:46|reponse 12:43 17:44 40:29|report 18:41 23:20 33:-4 44:20 50:31|reporte 0:68
reported 3:29 13:35 33:12|reportee 0:68|reportees 2:55|reporter 38:59|reports 20:31 33:25|repos 16:41 18:56
repose 20:46 40:29|reprend 2:34 33:14 34:33|reprendra 14:61|reprendre 3:53|represent 29:59|representatief 30:51
representation 2:34 29:46 34:33|representations 22:51 31:45|representative 34:51|represented 30:58
representee 4:40 14:31 29:37 34:37|representer 27:39 29:59|reprinted 47:57|repris 33:35|reprise 40:50|reproduce 2:52
reproduction 2:51 47:31|reproduit 33:35|requerant 1:63|requerante 1:63|request 1:18 4:33 8:22 12:18 35:21 43:17 51:33
requested 1:43 17:25 40:15 43:23|requete 1:49 23:51|requiert 10:56|requires 34:51|requisite 41:44|requisiten 24:46
rescue 19:37 48:44|rescuers 33:33|research 2:8 16:39 24:16 30:14 40:4 41:12 43:11 53:9|researching 20:51
reseau 7:39 33:14 40:29|reseaux 31:58|reservation 14:35 34:25 35:48|reservations 44:57
reserve 1:13 2:-1 5:8 16:26 18:6 20:2 23:6 24:11 27:20 34:20 35:7 40:-5 41:17 44:8|reserved 2:23 19:21 34:22 47:40
reservent 2:55|reserveonderdelen 50:50|reserveren 34:46|reserves 0:39 10:28 19:16 34:14 44:26 47:39|reservoirs 20:54
reservons 19:56|residence 13:48 16:48|residences 13:61|resident 33:8 53:48|residents 33:16 53:44|residing 2:39 29:46
resiliation 2:55|resilier 2:55|resiste 33:35|resisted 3:36 20:38|resolution 2:55|respect 14:42 18:48
respecte 2:41 14:48|respecter 14:61|respectera 20:54|respectes 46:69|respectievelijk 10:46|respectivement 2:55
respiration 49:69|respirations 33:35|respire 33:35|respirent 19:56|respondenten 30:51|respondents 30:58
responsabilite 2:19 4:34 8:31 14:37 30:30 35:29|responsable 21:44 40:29 48:44|responsibility 14:54|ress 16:62
ressemble 33:22 36:57|ressemblent 7:39 28:48 31:37|resserrer 3:53|ressources 7:34 17:49 42:42
rest 2:3 3:6 10:20 19:0 23:19 33:-15 40:12 42:7 44:19 53:3|resta 47:67|restait 3:40 33:22|restant 2:41 38:56
restantes 16:62|restants 5:66|restaurant 20:54
reste 2:8 3:7 10:10 11:15 17:5 20:7 21:13 27:13 28:9 33:11 34:-6 40:-2 44:14 45:3 50:6 53:1
restent 2:26 11:27 17:24 34:43|rester 19:43 40:37|restera 40:50|restituer 35:65|restitution 34:54|restlaufzeit 31:42
restock 40:47|restons 7:34 12:37 33:9 50:40|restreints 14:61|result 0:40 17:37 46:39|resultaat 0:51
resultat 0:54 23:38 46:42|resultaten 30:51|resultatenrekening 0:51|resultats 0:47 10:23 30:53|resulte 8:54 51:56
results 30:58|resume 1:19 5:23 9:25 30:23 33:20 41:21 44:23|resumes 12:43 21:44 43:42|retained 0:60|retainer 16:56
retape 33:35|retard 26:49 33:14 40:29|retarde 40:50|retenons 33:35|retenu 23:38 24:43 46:42 53:35|retenue 23:51 50:53
retenus 23:64|retient 33:35|retire 10:35 17:44 20:33|retired 33:33|retiree 5:66|retombees 53:61|retouche 50:66
retour 2:7 10:9 18:16 31:10 33:5 34:22 35:17 38:22 40:2 48:18 50:19|retourne 20:46 33:14|retournement 44:66
retournent 2:41 49:56|retourner 2:41 34:41|retours 18:63|retractation 35:65|retraining 33:33|retraite 20:40 45:49
retravailler 44:66|retro 33:35|retroplanning 18:63|retrouve 9:27 21:34 33:18 40:8 45:21 48:23|retrouvee 20:54
retrouvent 20:33 33:27|retrouves 33:35|return 8:28 19:18 20:19 23:25 34:19 35:27|returned 33:33
returning 35:39 43:35 45:35|returns 33:20 51:47|reuni 18:33 23:34 27:29 29:37 40:20|reunie 23:64|reunies 2:55
reunion 3:20 23:30 29:34 33:14 40:17|reunis 10:56|reunit 7:39 10:35 33:14|reus 6:50|reusable 30:58|reuse 27:53
reussir 35:65|reve 6:47 24:60|reveil 33:35|reveille 21:29 28:34 33:24 48:30|revele 33:35|revenons 20:54|revent 33:35
revenue 3:37 7:35 47:38|rever 33:35|reversion 2:39 34:38|revert 34:51|reverts 34:51|reves 20:54|reviennent 10:35 20:46
revient 2:10 10:12 21:20 33:25 34:21|reviewer 38:59|reviews 38:59|revised 11:60|revision 2:52|revisions 2:52
revisor 3:40|revocation 29:67|revoked 29:59|revolte 21:65|revoquer 29:67|revu 11:67|revue 13:27 33:2 38:48 40:17 47:33
rewrite 2:24 3:21 16:24 40:19 44:29|rewritten 3:49|rez 33:35|rgec 17:65|rgpd 14:61
rheinwinkel 1:9 10:8 17:10 22:15 23:9 38:11 39:17 42:10 43:9 52:11|rheto 33:35|rhisnes 50:66|rhone 13:61|rhythm 19:50
rhythmisch 33:29|ri 3:40 40:37|rialto 3:24 33:24 47:38|rib 4:56 9:43 12:37|richter 28:46|richtig 1:32 14:31
richtigkeit 15:45|richting 19:32 24:38|richtlinie 1:44|richtte 13:48|rideau 13:40 22:43 33:14|rideaux 33:35
ridicule 33:35|riecht 33:29|rien 1:16 2:-1 3:24 6:10 10:1 14:5 19:10 20:-2 33:12 47:11 48:19 53:5|rient 33:35
riet 19:26 21:23 33:13|rig 16:36 18:36 53:33|right 2:21 6:21 20:7 32:16 33:4 34:23 49:24
rights 2:26 5:27 10:0 27:0 31:-3 34:28 40:0 41:21 47:10|rigueur 23:64|rij 33:28|rijden 33:28|rijdend 19:44
rijdt 20:17 31:11 33:11 48:15 49:16 53:11|rijksdienst 51:52|rijksregisternummer 25:52|rik 6:66|rimouski 10:56
ring 12:18 22:20 33:16 35:21 40:10|ringers 22:57|rings 33:33|rire 27:39 33:27|rires 20:54|rise 10:53|risen 49:59
risico 17:31 20:25 40:24|risiken 40:39|risiko 40:39|risk 1:30 31:26 40:22 50:33|risque 3:20 10:23 40:42
risques 9:48 40:42|rit 20:25 33:21 38:22|ritcs 13:48|ritten 3:41|rituel 20:54|riv2 39:71
river 7:25 13:26 20:22 45:27 53:24|riverains 20:40 31:45|rivers 20:51|rivier 20:32 53:34|riviere 18:45 20:45
rivieren 20:45|rivieres 20:33 22:43 39:50|road 33:20 45:34 48:27|roads 45:56|roadshow 31:58|roar 33:33|robe 33:35
robermont 33:35|robert 35:49|robertville 33:28 53:36|roch 47:44|rochat 27:60|rochefort 25:71|rochester 34:51
rock 30:58|rode 20:45|roeispaan 33:28|roels 27:20 34:25 43:28 47:30|roep 31:46|roepen 33:28|roept 33:28
roerdomp 3:4 7:10 10:9 12:11 19:7 27:8 33:6 40:6 43:12|roest 32:52|roet 47:51|roger 19:24 33:31|rohweiss 24:46
roi 31:58|rol 27:46|roland 20:51|role 19:22 22:26 27:34 33:-2 40:13 43:25|roles 10:19 27:22 33:-2 35:27 41:50
roll 43:55|rolle 40:39|rollen 10:23 33:12 41:27|rolverdeling 10:46
roman 2:-1 3:11 5:26 16:3 30:6 33:-18 34:22 40:0 43:7 47:23|romance 30:53 44:53|romanciere 34:54
romande 10:26 17:34 23:34 27:29 42:34|romans 3:15 13:22 31:26 34:28|rome 26:70|rommelig 3:41
rond 18:21 24:33 27:17 33:0 38:24|ronde 31:26 33:28|rondes 3:32 19:35 30:45|roof 33:33|rook 47:51
room 2:1 3:5 12:4 16:5 18:20 19:11 20:0 21:14 27:1 33:10 43:4 45:4 47:6 50:7 53:2|rooms 6:31 20:26 53:40
rory 1:33 7:23 11:29 29:28 46:28|rosa 6:49 20:13|rosary 33:33|rose 34:54|rosit 49:69|rost 32:46|rot 32:46
rote 20:34 33:11|rotonde 20:45|rotterdam 1:18 16:18 18:18 20:8 27:27 31:26|rotterdamse 33:28|roues 13:40 33:14 39:50
rouge 3:4 7:11 10:7 13:11 17:15 19:7 21:15 22:25 24:20 27:10 32:32 34:13 35:15 45:13|rouges 24:56 33:22|rouille 32:71
roule 48:52 49:56|round 1:30 33:7 41:31 47:32|rounds 33:33|rousse 7:60|route 16:22 19:23 21:24 31:22 33:3 48:25
rouvre 21:65|rouwt 3:41|row 31:30 33:15 34:34|rows 33:33|roxane 34:54|roy 27:46|royale 21:51 45:49|royaume 25:71
rozenkrans 33:28|rtbf 7:30 17:34 22:34 40:20 42:34|ruban 33:35|rubber 33:33|rubriek 1:51|rubrieken 1:51
rubrique 1:56 41:40|rubriques 1:63|ruckfahrt 33:29|ruckfluss 10:42|ruckforderungsanordnung 14:43|ruckfragen 12:44
ruckstande 51:46|ruckstellung 17:45|ruckstellungen 0:46|rucktritt 2:41|ruckwarts 13:43|ruckzahlbares 23:43
ruckzahlung 10:42|rude 6:43 13:42|rue 7:17 8:31 10:18 13:5 14:5 20:-2 27:12 33:-20 34:15 47:10 48:23 50:20 53:4
rufen 12:44|rug 19:44|ruhe 6:43|ruhige 19:40|ruikt 19:32 33:16|ruine 20:40 28:56|ruined 28:60|ruinee 28:69
ruineerde 28:52|ruiniert 28:46|rule 33:20 45:43|rules 1:27 14:15 33:4 40:18 45:27 48:18|rumeur 33:35
run 7:25 19:33 27:24 33:4|rund 40:39|rundfunk 9:33 27:30|rundfunkveranstalter 14:43|rundschau 38:45
rundschreiben 33:29|rungis 20:54|runner 13:55|running 16:27 22:28 33:4 43:26 45:27|runs 5:29 33:16 43:26 45:27
rural 7:60|rurale 30:40 31:32 43:36 50:40|rurales 31:58|rushes 43:63|russ 47:44|russes 32:71|russian 13:55
rust 3:17 6:25 24:26 32:26 40:18|rusthuis 21:37 33:16|rustig 20:45|rustige 31:46|rusty 33:33
ruth 3:-1 6:8 10:2 16:3 19:0 20:0 21:4 23:3 27:9 33:11 40:-2 44:4 48:9 49:9|rutting 18:56|ruud 33:28
ruzie 3:12 7:18 33:16 48:21|rw 53:61|rwanda 20:51|rwandan 31:52|rythme 3:17 18:40 19:40 20:18
s 1:-1 2:0 3:-3 6:4 9:8 10:-2 11:4 12:5 17:1 18:0 19:3 20:4 21:3 22:2 23:1 24:2 27:-4 31:-1 32:3 33:6 34:-2 40:-2 44:4 45:1 47:2 49:5
s1 43:49 45:49|s10 18:63|s11 18:63|s13 18:63|s14 18:63|s2 45:63|s21 18:63|s3 45:63|s36 18:63|s4 22:51 45:49|s40 18:63
s44 18:63|s48 18:63|s49 18:63|s8 45:63
sa 0:5 2:-5 3:-5 4:3 6:16 7:2 10:6 12:1 13:-1 14:3 15:2 20:-4 23:2 26:3 28:10 29:5 33:11 34:6 43:10 46:9 48:3 50:5 51:2
saadi 22:64|saarbrucken 31:42|sabam 2:46|sabine 7:47 14:35 43:36|sable 19:26 24:39 32:40 33:5 45:32|sablon 13:61
sabot 33:27 49:49|sabotage 33:28|sabote 33:35|sac 33:35|saccades 19:56|sacd 2:45 5:36 17:34|sacha 6:39 33:26 48:29
sache 19:27 20:37|sacoche 33:35|sacre 7:54|sacristine 21:65|sacs 49:69|sad 3:29 27:32 47:37|safely 50:58
safety 16:43 27:40|sage 3:53|sags 44:57|sagt 3:14 6:24 20:8 33:13|sagte 3:32 20:23
said 2:9 3:29 20:14 33:-5 38:22 40:10 47:20|sail 40:47|sailing 35:59|sailings 35:59|saint 13:31 21:30 33:8 50:44
saintrond 2:16 10:18 13:23 16:23 17:26 19:18 22:26 35:27|sais 3:46 19:35|saisi 37:71|saisie 28:56 33:22|saisir 2:55
saisit 33:22 36:57|saison 2:2 3:1 13:8 18:11 19:3 20:1 21:22 22:11 33:-7 45:48|saisons 13:25 20:43 22:28 45:27
sait 6:24 7:16 13:9 20:2 21:13 33:22 44:25 53:9|salaire 2:24 16:31 35:35 40:20 42:34|salaires 41:64|salarie 2:41 7:47
salaries 7:48 41:42|salary 3:29 17:37 35:39|sale 33:12 35:39 42:37|sales 27:9 31:25 33:-15 40:25 42:34|salim 20:54
salle 21:14 22:13 27:9 30:25 31:24 33:7 40:20 48:29|salles 7:11 22:15 27:11 30:17 31:36 34:5 40:1 42:33 43:14 53:12
salome 33:35|salon 19:22 20:19 31:24 33:1 48:46|salt 31:39 45:43|salue 33:22 48:52|salutations 12:33 23:46 27:42
salzinnes 53:53|sambre 7:6 10:12 13:7 17:20 20:0 22:10 27:15 31:4 33:0 34:7 35:20 38:15 43:10 50:14 53:8
same 2:10 3:7 5:8 10:12 15:10 19:8 20:9 27:3 31:2 33:1 34:2 35:9 40:5 45:6 46:10|samedi 31:58
samen 3:5 10:24 12:6 15:8 16:5 30:8 33:-3 40:8 41:6 42:14|samengesteld 8:51|samenleven 31:46|samenvatting 41:37 44:38
samenwerking 10:22 31:34 40:20|samira 3:14 13:21 16:21 22:22 35:22|sammelt 19:40|sample 12:30 30:45 45:30
samtliche 34:42|sandrine 1:49 35:52|sandwich 33:35|sandwichs 16:62|sang 19:56|sankt 22:24 30:24 50:23 53:22
sanna 6:20 19:14 33:24 49:23
sans 2:6 3:7 4:13 5:3 6:13 7:-4 8:4 10:7 14:-3 20:9 21:1 24:6 33:10 34:5 38:6 40:5 45:-1 47:3 48:6 51:6 53:-3
sante 14:35 16:35 20:27 30:40|saoirse 27:53|sapin 33:35|sapins 33:35|sarah 2:21 3:26 22:21 43:25|sarl 1:33 10:46 27:29
sarolea 21:33 26:39 34:30 45:31|sartori 2:46 19:37|sas 10:21 13:38 39:35 43:27 46:43|sas17 39:71|sass 33:17 47:32
sassement 20:54|sassen 3:40|sassnitz 13:22 38:24 39:32|sat 38:59|saturation 33:35|satz 3:23 33:21|satzung 8:33 9:33
saucisses 26:70|sauf 10:10 15:22 18:17 19:9 20:7 21:18 22:17 33:5 34:19 36:23 53:14|sauna 40:47|saura 6:39 33:30
saurions 11:54 23:51|saurons 20:54|sauront 19:56|sauve 33:35|savaient 3:53|save 19:26 20:37 34:27|savent 19:56
saves 20:51|savoir 3:13 6:25 7:32 15:29 33:7 34:14 40:10|savons 40:46 45:30|saw 19:31 33:24
say 10:15 31:14 33:12 40:20 47:19 53:15|saying 13:55|says 3:2 6:9 17:10 19:3 20:12 33:19 38:12 40:8 47:10
sc 49:51 50:47|scale 30:58|scalpel 32:47 33:20|scam 2:41 17:51|scan 14:61|scandinavia 31:52|scandinavie 31:46
scanne 12:64|scanned 33:33|scannee 1:63|scanner 12:56|scannes 43:63|scarves 19:37 32:47|scelles 33:35|scen 43:63
scenario 1:2 2:14 3:-3 5:12 10:11 13:5 16:18 17:-1 18:8 27:12 34:9 36:2 40:2 41:11 43:11|scenariocoach 16:48
scenarios 13:40 34:33 40:29|scenariosteun 1:24 17:34 23:33|scenarist 2:38 3:22
scenariste 2:34 13:35 16:12 34:5 40:17 53:11|scenaristen 2:33 12:36|scenaristes 2:34 16:41 18:42
scene 3:9 5:6 13:2 18:4 19:14 30:8 33:12 40:-7 43:3 44:14 48:29
scenes 3:7 16:10 19:4 27:8 33:-15 40:9 43:30 44:24 48:13 50:16 52:18|schaal 19:32 50:38|schaamt 33:28
schaamte 3:29 33:16|schaar 30:51|schachtbok 0:14 4:15 8:14 10:15 12:11 26:15 27:9 29:14 43:12 51:15|schaduw 19:44
schaduwen 33:28|schaduwpass 24:51|schaduwtheater 32:52|schaerbeek 40:50|schaffner 33:29|schalt 20:41|scham 3:40
schankraum 30:20 33:12 40:14 41:19|scharfe 19:40|scharfsinnige 33:29|schatting 41:37 53:34|schau 39:38 52:29
schauspielerin 13:25 19:22 27:23|schauspielfuhrung 13:43|schaut 6:25 31:23 33:11|schedule 10:39 16:33 18:33
schedules 19:37 27:40|scheepsinterieur 40:31 41:37|scheldevallei 53:46|schell 6:31 33:17|schema 0:52|schemer 48:51
schenkelklopfen 31:42|schenkt 48:51|schepen 19:44|scherpte 19:44|scherz 7:42|schets 40:43|schetsen 24:51|schicht 33:29
schickt 33:29|schiebt 33:29|schiefgehen 40:39|schiffchen 33:11 49:27 52:28|schijf 23:49|schijnt 19:44
schijven 2:33 23:37|schilderijen 32:52|schilt 20:45|schip 16:29 31:27 40:24|schlafen 21:32 53:30|schlafender 33:29
schlaft 20:29 33:17|schlafzimmer 48:44|schlecht 33:29|schliesslich 33:29|schliesst 21:32 28:34
schluss 20:18 21:33 44:21|schlussel 21:44|schmuggel 33:29|schmuggeln 33:29|schmuggelt 33:29|schmugglerkonig 31:42
schmugglerring 28:34 33:17|schnee 47:44|schneidet 33:29|schnell 3:40|schnitt 13:10 19:7 33:4 41:19 48:17 50:20
schoen 35:49|schoendoos 28:28 33:16 52:29|scholen 31:39 40:24|schon 33:22 40:20
schoofs 4:20 8:19 10:14 12:16 14:18 25:20 29:19|school 7:4 13:27 16:6 18:14 20:1 21:15 24:9 31:7 33:6 44:6 45:6 48:7
schooljaar 20:45|schools 16:21 18:21 31:34 40:20 53:17|schoolvrienden 7:48|schoonmaakster 3:41|schranke 33:29
schranken 36:46|schrankenwarter 20:41|schrap 44:50|schrappen 3:41|schrebergarten 13:43|schreef 13:36 38:39
schreeuwt 33:28|schreibe 3:40|schreiben 2:6 3:17 9:10 10:7 17:9 18:9 23:15 27:6 40:4|schreibt 2:14 3:22 13:16 33:9
schreiner 53:42|schrieb 38:45|schrift 6:31 24:34|schriftelijk 2:26 29:31 34:27|schriftlich 12:25 29:26 34:23
schriftstucke 29:45|schrijf 3:41|schrijfopdracht 2:46|schrijfster 34:27 40:24 53:27
schrijft 2:24 3:9 13:16 16:16 18:18 33:-4|schrijven 2:12 3:23 4:11 10:5 16:7 23:9 27:5 40:16
schrijver 2:29 3:17 10:12 12:14 43:15|schrijverskamer 18:50|schritt 36:46|schritte 19:28 36:34
schroder 2:9 5:12 8:13 11:13 14:10 27:9 36:13 43:11 46:13|schroff 6:43|schroothandelaar 20:45|schuift 24:51
schuld 3:15 21:34 40:18|schulden 0:44 14:30|schuldet 3:21 10:24 51:27|schuldig 33:29|schule 21:44|schulen 31:42
schulfreunden 7:42|schuljahr 20:41|schuss 19:40|schutzes 2:41|schwache 6:43|schwachen 44:44|schwarz 19:28 33:17
schwarze 28:46|schwarzweiss 19:40|schweigen 3:14 20:25 33:3 38:20|schweigend 47:44|schweigt 2:41|schwelle 47:44
schwellenwerte 46:45|schwenk 49:46|schwersten 33:29|schwester 20:34 31:30|schwestern 33:29|schwierigkeiten 14:43
schwindel 33:29|sciatique 33:35|scie 50:66|scientist 33:33|scolaire 20:40 31:45|scolaires 31:58|scooters 41:56
scope 19:48|score 1:23 19:36 21:22 30:36|scout 19:42 40:27|scouting 16:43 18:31 27:27|scratched 24:60|scream 33:33
screen 20:15 27:17 33:13 34:15 42:32|screening 31:52|screenings 31:52|screenplay 1:21 2:36 16:22 18:22 44:22
screenplays 34:51|screens 27:34 31:43
script 1:12 2:8 3:5 5:4 10:5 12:2 13:7 16:30 18:6 19:-4 23:2 27:5 30:4 40:9 41:7 43:1 44:3 50:4 53:4|scriptcoach 16:48
scripte 13:54|scripts 2:4 3:1 5:10 9:12 10:14 13:7 16:9 34:18 36:21 40:12 41:17 43:7 53:5
scrl 1:33 2:24 34:24 43:32 46:38|scroll 33:33|scrupule 3:53|scully 13:42 19:37|sculpture 13:55
se 3:9 10:2 19:4 20:7 21:9 28:2 33:11 35:2 40:3 45:9 47:4 48:6 49:6 53:14|sea 13:35 19:30 33:12|seagrove 10:53
seance 12:17 23:29 30:20 31:23 33:14 35:19 44:20 48:19|seances 13:28 16:29 18:31 30:43 31:25|search 20:31 33:25
searches 33:33|season 9:22 10:4 18:7 21:16 33:-5 34:2 40:-3 41:6 42:15 45:37 53:3|seasons 13:30 20:26 22:31 45:30
seat 1:24 7:22 8:28 33:20|seau 33:35|sec 19:11 20:10 45:18 49:52|secheresse 33:22 40:37
sechs 2:5 7:6 13:7 20:5 23:7 31:13 33:0 35:9 41:8 45:8 47:8|sechzig 6:36 10:24
second 1:2 2:18 3:4 7:2 12:4 13:3 16:4 18:4 21:6 22:3 27:1 31:5 33:-2 40:5 42:5 43:15 44:5 45:4 48:5 53:1
secondaire 31:58|secondaires 6:45 13:40 45:42|secondary 31:52|seconde 33:35|seconded 3:49|seconden 16:29 43:30 52:33
secondes 16:31 33:5 40:20 49:39 50:36|seconds 33:20 52:47|secouer 33:35|secours 3:53|secret 33:19 35:35 45:33
secretaire 12:37 23:51 33:9|secretariaat 43:49|secretariat 13:40 16:41 23:43|secretaris 20:32 29:38|secretary 8:60
secrets 3:36 6:43|secteur 40:50|secteurs 14:48 40:37|section 1:51 13:13 19:11 24:21|sections 30:58|sectors 14:54
secundair 31:46|securise 40:50|securite 26:37 33:12 41:32 51:49|security 10:33 14:34 51:40|seduire 27:60
see 12:5 17:6 19:16 20:0 23:6 27:2 28:9 30:14 31:8 33:6 34:1 39:25 52:17|seeking 33:33|seems 33:33
seen 5:24 27:18 33:10 40:13 44:22 45:21|sees 6:24 33:12 40:15 48:37|sehe 19:40
sehen 6:9 19:14 20:14 30:10 33:2 40:4 52:12 53:8|sehr 11:15 12:23 24:16 27:21 33:-1|sei 3:40
sein 10:12 19:23 20:10 33:13|seine 2:6 6:24 12:9 13:8 27:7 28:11 33:7|seinem 29:23 33:23|seinen 10:20 14:20 33:17
seiner 23:43|seit 4:13 7:9 8:13 11:13 33:11 40:6 45:11|seitdem 3:40|seite 13:15 24:18 27:14 33:11 47:16
seiten 2:23 3:21 9:27|seither 3:40|seize 3:32 9:48 53:40|seizoen 33:8 45:44|seizoenen 20:45|seizoensboog 45:51
seizoensfinale 21:50|sek 49:46|seks 47:57|sekte 33:29|sekunde 24:27 32:27 33:11|sel 20:54|selben 10:24 33:11 40:20
selbst 3:10 20:11 33:8 40:18 45:14|selbststandiger 2:41|selected 22:44 30:45|selectie 22:49|selectiecomite 12:48
selecties 22:49|selectif 1:63|selection 12:42 22:48 23:29|selective 17:28 22:27 40:20 42:48|self 30:37 33:12 45:35
seller 10:40 40:34|sells 3:29 21:38 33:12|selon 19:43 42:51|selten 27:30 40:27|sem 16:62
semaine 7:15 13:16 18:30 21:19 31:13 33:6 34:9 38:32 45:17|semaines 3:17 16:38 41:28 50:43 53:25|semblables 6:52 44:53
semblant 33:35|semestre 18:63|semois 53:61|send 12:35 14:34 50:38|sender 10:8 12:9 14:15 17:10 27:7 40:21 42:10 47:8
senderbeteiligung 42:45|sendergeld 42:45|sendern 7:42|senderpaket 18:44|senders 9:45|sending 12:43 27:40
seneffe 16:35 40:31|senior 31:58|seniors 31:54|senkt 33:29|sens 14:48 19:23 46:35 53:28|sense 31:52|sensibles 40:50
sent 11:27 12:22 14:21 28:27 33:8 47:24|sentait 47:67|sentence 3:39 6:27 7:25|sentiment 44:57|sentimentale 20:54
sentiments 12:64|sep 25:51 48:49|separate 9:51 34:33|separately 2:39 40:34|separees 12:64|separement 2:34 9:48 29:46
separes 3:53|sept 5:17 7:9 18:15 19:5 20:3 30:15 31:7 33:9 35:14 40:9 45:22 53:10|septante 33:35
september 1:6 2:9 5:7 18:35 20:0 33:-9 34:8 38:7 39:9 43:4 50:7
septembre 2:6 7:11 8:19 10:8 18:42 19:7 23:15 30:25 33:-13 35:16 40:2|septieme 33:35|seq 33:3 35:32 49:50|sequel 33:33
sequence 19:13 20:20 33:21 48:27 49:26|sequences 16:41 18:42 19:35|sequencier 2:41 48:52|sequentie 24:38 49:39
sequenties 16:48|sera 2:1 3:6 7:-1 9:8 10:-5 12:3 13:0 14:0 19:31 20:13 21:4 23:15 27:6 31:5 33:-18 34:1 35:4 40:7
seraient 34:54|seraing 13:12 16:16 20:11 53:43|serais 27:60|serait 30:45 40:29 42:43|sergeant 28:29 33:24 36:29
sergent 24:69|serial 45:56
serie 1:12 2:-3 3:-4 7:8 10:7 12:0 13:6 19:3 20:-6 22:4 27:10 30:1 31:-4 33:-21 34:3 40:8 41:0 42:8 43:13 45:18 53:-2
serien 22:44|serienkonzept 2:23 5:26 9:27
series 1:7 2:-3 7:13 13:15 17:7 18:1 19:-5 22:18 27:11 30:2 31:7 33:-16 34:2 40:10 41:2 42:6 43:1 45:21
serions 12:43 27:52|serious 14:54|sermon 33:33|serons 40:50|seront 2:15 19:44 20:14 53:33|serre 20:54
sert 21:38 33:9 40:24 48:39|servais 33:22 50:53|servait 3:53|serveerster 33:28|servent 28:56 45:49|servers 35:59
serveurs 41:64|servi 31:22 32:35 33:19 37:35 44:30|service 5:18 7:25 21:17 23:16 27:24 33:-12 35:17 45:15 51:33 53:13
serviceable 13:55|services 0:23 2:40 10:13 14:17 21:20 26:26|serviette 33:35|servir 27:46 51:56|servira 3:40 40:37
serviront 33:35|servitude 22:64
ses 2:19 3:0 5:5 6:4 7:6 13:0 14:27 15:8 19:-5 21:3 27:-2 32:9 33:6 40:-4 43:1 44:5 45:7 48:9 51:8
session 1:53 12:27 42:27|sessions 16:56|set 2:11 7:13 10:13 12:15 16:16 30:17 31:11 40:17 41:15 53:12
sets 16:22 33:-2 40:13 41:33 53:30|setting 3:49|settings 45:56|settled 19:50|setze 20:41|setzen 20:23 40:32
setzt 33:29|seuil 31:45 47:54|seuils 46:69|seul 2:6 19:18 20:15 30:17 32:22 33:9 34:5 40:12 43:14 48:16
seule 3:0 6:12 10:2 19:27 20:25 21:11 29:13 33:3 34:0 40:6 53:7|seulement 24:48 33:14 40:29|seuls 20:33 34:46
seven 20:26 30:32 33:7 45:30|seventeen 33:33|seventy 31:52|severally 2:52|sewn 53:53|sex 25:61|sexe 25:57 30:53
sexton 21:58|sfeer 32:52|sgt 3:49|shaders 13:55|shake 21:45 33:20|shall 10:21 33:1 34:19 35:39 40:15|shame 3:49
shape 40:47|share 0:13 2:5 5:12 10:22 22:10 30:11 33:-5 34:5 40:1 42:29 43:9 52:14|shared 2:39 10:28 53:28
shareholder 2:52|shareholders 46:59|shares 2:30 7:29 10:31 16:23
she 2:0 3:13 6:8 13:14 19:3 20:7 21:0 33:17 37:3 47:7 48:8|shed 30:58|sheep 3:15 6:22 19:16 20:17 33:10 44:22
sheet 0:20 10:5 12:16 14:6 16:16 24:35 33:-15 41:7 46:29 48:8|shelf 3:15 21:24 33:16 34:18 40:13|shelf41 52:60
shelter 40:29 42:46|shelters 44:57|shelves 33:33|shepherd 6:31 33:27|sheriff 48:57|shetland 31:52|shift 21:45 45:43
shipped 22:44 40:34|shipping 33:33|shock 38:59|shoes 33:33
shoot 14:6 16:8 18:27 19:23 20:12 27:5 33:-9 40:-1 41:8 43:7 53:13|shooting 20:12 30:18 34:12 41:17 43:33 50:19 53:24
shoots 33:33|shop 7:35 33:19 48:26|shopping 33:20 48:44|shops 20:38 53:40
short 0:13 7:8 12:9 13:17 19:12 20:5 22:28 33:-14 34:20 39:13 47:11|shorts 7:20 13:32 22:23 31:17 34:17 40:13
shot 2:4 19:10 31:12 33:4 48:9 49:39 52:12|shots 19:39 41:25 49:28|should 19:27 20:11 27:12 33:17 45:15
shoulder 20:38 49:46|shout 33:33|show 2:13 20:22 27:13 34:22 40:18 45:27|showing 34:51|shown 7:25 13:38 22:40
showrunning 10:40 41:43|shows 20:19 27:21 33:20 45:24|shrink 40:47|shut 33:20 49:46|shy 6:56
si 1:1 2:18 10:10 12:9 17:10 18:2 22:4 27:15 28:8 33:0 34:27 40:9 44:5 53:-1|sibylle 12:50 29:54
sich 3:3 11:5 14:3 19:1 20:1 21:5 30:5 33:18 40:-1 48:4 49:6|sicherheit 51:46|sichtungslink 39:46|sichtungslinks 39:46
sick 33:33|side 19:14 21:22 24:24 33:8 40:20 44:21|sides 11:60
sie 1:-1 2:0 3:4 6:5 7:-1 10:-2 11:2 12:2 13:2 19:2 20:5 21:3 23:0 27:2 33:9 34:2 35:0 40:-6 45:1 47:1 48:4
siebe 3:12 16:18 34:17 36:22 43:19 47:21|sieben 30:33 45:32|siebzehn 6:31 33:17|siebzig 33:29
siege 1:18 2:10 7:27 8:53 13:17 34:10|sieht 19:22 33:11 48:26|sien 19:56|sienne 33:22 48:52|siens 33:35|siffle 33:35
sifflets 33:22 48:52|sight 33:20 38:46|sign 29:46 40:15 50:38|signal 33:35|signaler 14:61|signataire 50:66
signatory 1:56|signature 1:30 2:14 14:26 18:2 23:27 25:9 29:17 34:11 50:25 51:7|signatures 2:21 10:38 14:41
signe 2:7 5:19 10:18 11:11 12:7 14:5 17:15 20:-3 21:8 23:7 33:-3 34:16 40:3 42:17 47:10 50:10
signed 9:10 10:16 12:23 14:12 15:10 17:7 18:15 23:7 27:3 29:9 34:25 40:-3 42:8|signee 5:36 10:26 17:34 34:24 40:20
signer 29:67|signes 1:49 9:55|signs 24:41 33:24|sigrun 2:21 3:18 13:33 34:20 43:24
silence 2:4 3:18 6:24 19:16 20:3 33:12 48:26|silences 3:49|silent 20:38 33:20|silhouet 24:51|silhouette 24:60
silhouettes 49:69|silicose 33:35|sill 33:20 48:44|silo 35:65|simenon 3:53|similar 31:52|simon 2:25 3:24 13:41 43:34
simone 33:35|simpele 40:43|simple 3:41 22:29 40:23|simplement 33:35|simples 16:62|simplifiee 0:54 10:43|simplon 27:60
simulated 30:58|since 3:11 6:13 7:16 8:14 10:3 11:9 12:5 20:0 27:2 33:12 36:9 40:9|sincere 1:56|sincerely 27:53
sincerement 3:53|sinceres 14:61|sind 3:1 5:6 7:10 11:7 12:11 14:4 18:6 19:6 20:3 31:10 32:8 33:-9 40:1 44:6
sinds 6:11 7:18 11:13 13:10 20:7 33:9 40:14|sindsdien 3:41|single 2:18 15:37 19:16 22:23 33:10|sings 20:51|singt 20:41
sinne 14:43|sinon 12:30 19:35 20:20 33:2 34:21|sint 18:36 21:27 33:6|sion 34:54|sirene 48:65|sit 20:31 33:25
site 18:29 27:25 30:30 38:31 50:31|sites 27:60|sits 19:16 20:18 33:21 40:13
situation 0:28 5:26 8:40 31:18 42:28 44:27 51:30|sitz 7:19 8:33 53:20|sitzen 33:29|sitzt 7:30 33:17
sitzung 23:31 35:33
six 2:4 3:-5 7:5 8:3 18:-1 19:1 20:5 21:6 23:-1 24:4 31:7 33:8 34:4 35:2 36:4 40:3 43:-1 45:18 48:6 51:4 52:5 53:-4
sixieme 21:38 33:30|sixteen 2:39 19:37|sixth 33:33|sixties 6:56|sixty 6:24 10:22 31:20 33:1 47:25 50:26
size 2:20 6:24 33:12 46:39|sketches 24:60|skipper 26:60|skizzen 24:46|slaap 33:28|slaapcyclus 20:45|slaapkamer 48:51
slaaplabo 20:45|slaapt 33:23 47:27|slaapwandelt 33:28|slaat 33:28|slab 33:33|slagzin 37:53|slakkenberg 13:36 22:37
slapeloze 33:16 49:39|slapen 6:21 20:24 21:21 40:14 53:17|slapend 33:28|slapende 33:28|slapers 20:32 22:37|slaps 33:33
slate 7:39 17:43 40:15|slecht 19:44|slechterik 19:44|sledge 33:33|sleep 3:24 21:33 33:7 53:28|sleepboot 41:49
sleept 44:50|sleeve 21:34 33:18 48:33|slept 19:50|sleutel 21:37 33:16|sleutelbos 35:49|slib 7:24 13:24 22:25 31:22
slider 33:33|slimme 33:28|slip 20:51|slips 20:51|slogan 37:46|slot 27:17 31:29 33:12 42:22|slotbeeld 33:28
slotte 33:28|slow 12:25 19:28 22:26 38:28 43:24|slowly 33:20 47:32 49:34|sluice 19:37 34:38|sluis 21:30 33:21
sluiswachter 33:28|sluit 28:52|sluiting 33:28
small 0:13 3:2 7:15 12:9 14:7 15:21 19:11 20:4 27:6 33:-15 40:14 46:21 49:12|smart 2:55|smash 33:33|sme 14:49 46:34
smell 33:33|smelled 47:57|smells 6:43 33:20|smiles 48:57|smoke 33:33|smoked 33:33|smoking 33:33|smoother 19:50
snavel 33:28|sneeuw 47:51|snel 3:41|snelle 19:44|snofokk 27:53
snow 18:12 21:24 22:13 31:8 33:-2 41:19 45:18 47:13 48:23 49:15|snows 45:56|snurken 20:45
so 3:13 7:9 18:5 19:8 20:10 27:1 31:0 33:5 34:2 40:2 42:6 44:5 46:7 47:5 53:1|soap 32:60|soaps 40:50|sober 19:35 33:15
sobre 19:56|social 8:36 14:16 19:8 22:16 31:24 43:14 45:27 51:22|sociale 1:12 13:9 14:15 30:14 31:19 41:15 45:17 51:38
sociales 0:32 9:33 14:25 31:22 41:48|sociaux 31:58
societe 2:17 4:5 5:20 7:20 8:7 10:11 12:10 14:19 17:6 22:0 23:6 29:9 34:18 40:3 42:0 43:-2 46:4 53:-3
societes 2:28 10:30 46:42 53:35|societies 2:52|society 5:38 17:37 23:36|sock 50:50|socle 31:58
sodium 1:14 2:10 13:13 19:18 27:11 29:17 32:18 33:-9 36:18 40:5 43:13|soep 16:35 33:16|soepele 40:43|soeur 6:52 33:22
soeurs 3:17 20:18 31:22 33:-1 43:27 50:30 53:25|sofam 2:55|sofern 27:42|sofiane 6:33 33:32|sofica 42:64|sofort 44:44
software 14:54|sohn 6:21 13:21 33:17|soi 3:53|soient 27:60|soignants 31:58|soignee 20:54|soignent 19:56
soil 20:31 33:12 48:37|soins 12:50 20:40|soir 13:11 20:4 28:20 31:25 33:15 38:19 40:0 48:33|soiree 12:37 31:45 35:39
soirs 31:58|soit 2:12 3:15 9:16 15:16 22:11 27:21 34:11 40:7 41:22 50:14 53:30|soixantaine 6:66
soixante 2:23 3:10 6:22 10:37 40:7 47:23 53:18|sol 3:32 7:39 33:14|solche 10:42|sold 7:18 22:21 31:43 33:-4
solde 2:28 23:38 40:24 50:40|sole 34:51|soleil 19:35 20:33 35:44|solemnly 14:54|solene 21:40 33:10 45:48|solenne 27:60
solicitor 5:58|solitaire 6:66|solitude 33:35|soll 3:6 19:15 20:8 28:20 33:9 36:12|sollicitatie 33:28
sollicite 1:42 17:51 42:31|sollicitee 1:42 40:29 43:42|solliciter 10:43 42:51|sollicitons 12:50 40:37|sollte 21:44
solre 35:65|solveig 19:50|som 16:41 42:31|some 2:9 13:12 19:7 27:10 33:-3 34:9 37:19 43:29 53:20
somebody 20:19 33:20 44:25 47:25|someone 3:22 6:19 20:14 33:17 47:20|something 3:22 20:14 33:25|sometimes 19:50
sommaire 1:63|somme 2:16 16:35 23:26 34:28 42:26 51:31|sommeil 6:66|sommeillent 33:35|sommer 2:23 18:37
sommes 2:9 7:15 10:11 12:18 27:25 33:8 34:17 36:25 40:5|sommet 19:24 33:31|soms 19:44
son 2:-5 3:-7 6:14 7:-4 10:-4 13:5 16:1 19:7 20:1 21:8 27:-4 29:9 33:15 34:-1 35:5 39:2 41:13 52:3 53:6
sonderfahrt 31:42|sondern 3:21 33:11 40:20|sonette 33:29|song 41:56|sonia 33:22 44:53|sonnant 50:58|sonner 33:35
sonnette 19:56|sonntag 21:44|sonntags 31:30 33:17|sonore 19:36 20:21 34:31 50:34|sonores 30:66|sons 13:37 20:26 22:39
sonst 19:19 34:36|sonstiger 41:44
sont 2:14 3:-3 5:10 6:3 7:4 10:20 12:1 14:10 19:5 20:1 23:1 28:6 33:4 34:9 35:2 39:7 53:16|soon 37:61|sooner 19:50
soort 1:32 33:9 43:30|soot 47:57|sophie 14:61|sorry 11:52 12:35|sort 3:8 20:9 33:23 40:5 47:22 48:28
sortant 10:43 33:22|sortants 53:61|sortent 19:35 20:20 33:22|sorti 22:64
sortie 3:15 10:18 18:15 22:15 27:22 30:17 31:39 43:14|sortiert 33:29|sorties 30:45 31:50|sorting 33:33
sortir 19:35 31:37 33:14|sortirions 31:58|soudain 19:56|souffle 19:42 24:37 33:15|souffre 44:66|souhait 27:46 34:41
souhaite 1:29 2:34 3:32 19:23|souhaiterions 27:60|souhaitons 27:60|souleve 33:35|soumettra 2:55
sound 3:-4 7:1 10:0 12:3 16:14 17:4 18:10 19:19 20:9 33:-6 40:-2 41:26 49:6 50:5 52:7 53:6|sounddesign 50:47
soupconne 33:35|soupconner 33:35|soupcons 33:35|soupe 19:35 33:27|souple 40:50|source 17:36 33:-6 42:52
sources 10:19 11:30 17:53 30:28|sourd 33:35|sourde 2:28 28:43 40:24 44:40|sourient 33:35|sourire 6:66|sourit 49:69
sous 2:0 7:5 13:-1 14:6 15:7 16:12 18:1 19:-6 26:8 27:14 31:8 32:16 33:8 34:-3 35:3 39:9 41:2 43:1 44:12 45:8 49:7 50:11
soussigne 1:45 14:51|soussignee 14:51 29:37 35:35|soussignees 10:56|soussignes 2:28 4:44 34:41|soutenabilite 40:50
soutenir 23:64|soutenues 23:64|souterrain 43:63|south 53:53|southend 21:38 33:12 44:36
soutien 12:28 17:29 23:40 27:24 40:14 42:28|souvenir 3:40 35:52|souvenirs 33:35|souvent 20:54|souvient 33:35
sowie 12:25 27:23 34:23|soyons 53:61|sozial 14:43|sozialabgaben 41:44|soziale 31:23 51:38|sozialkrimi 45:44
sozialpflichten 14:43|spa 13:9 18:15 33:3 53:38|spare 19:50|sparsam 20:41|sparsamer 33:29|spat 6:21 32:23 33:17
spater 3:21 33:22|speak 20:38 29:33 33:7|speaking 10:28 31:26 33:7 40:22|speaks 3:29 13:47|special 29:39 38:42 41:39
speciale 29:38 38:54|specialise 40:50|specialised 40:47|specialisee 31:58|specialistes 20:54|specialite 7:60
speciaux 41:64|specimen 25:54|spectacle 13:61|spectacles 22:51 31:45|spectaculaire 40:50|spectateur 19:43 20:40
spectateurs 7:23 13:15 30:32 31:40 33:-10 40:5 48:20|spectatrice 33:35|speed 33:33|speel 27:46|speelfilm 43:49
speelt 7:16 13:16 20:13 21:18 40:12 45:19 53:15|spelen 27:33 53:34|spend 19:16 53:50|spent 10:33 53:45
sperrpausen 30:33 40:27|speurder 33:28|speurders 40:43|spf 51:69|spheriques 19:56|spiegel 33:28|spiegelbild 33:29
spiel 19:28 33:17|spielbare 40:39|spiele 27:42|spielen 27:30 40:27|spielfilm 1:18 7:9 12:10 13:22 22:11 28:12 43:10
spielfilme 7:30 22:32|spielt 13:31 33:6 45:21|spike 33:33|spill 47:57|spin 53:53|spine 20:51|spinois 10:56
split 2:32 10:46|spoed 21:37 45:38|spoken 3:18 20:19 33:14 40:15|sponsor 40:31 42:38|sponsors 40:50|spontanee 30:66
spook 33:28|spoor 20:32 33:16|sporen 33:16 47:38|sport 33:28|sportif 44:66|spot 53:53|spots 33:33|sprach 3:40
sprache 2:19 40:16 43:32|sprachen 13:21 20:18 31:19 33:6|spraken 3:41|spreads 19:37 31:39|sprechen 13:43
spreekt 13:29 20:15 33:9 40:14|spreken 3:9 20:27 33:16|spring 22:30 27:15 31:24 33:-5 40:9 42:19 47:19
sprint 2:27 18:51|sprite 19:30 33:25|sprites 3:36 33:20|sprl 46:51 50:47|sprookje 3:41|spulen 19:40|spuren 33:17 47:32
square 19:24 33:27|squattent 33:35|squire 30:45 33:20
srl 0:3 1:4 2:14 4:12 7:8 10:13 12:3 14:21 15:3 26:19 27:0 29:7 30:2 34:16 35:1 43:19 50:11|sta 19:44
staan 15:27 19:20 33:4 47:27|staat 2:5 4:11 19:3 20:4 33:21 40:3|staaten 33:29|staatsangehorigkeit 25:46
staatsarchiv 3:40|staatsblad 8:44 9:32|staatssteun 14:50|stab 41:44|stable 40:47
stad 15:17 19:9 20:10 24:16 28:17 31:11 33:8|stade 1:24 33:-3 40:12 43:49 45:24|stadium 43:49|stadskrant 38:52
stadten 31:42|staff 7:29 41:31 46:46|staffel 45:44|staffelbogen 45:44|staffelfinale 21:44|staffeln 13:43
stage 2:9 3:2 12:13 16:14 17:14 18:24 27:10 33:-15 34:8 35:13 43:29|stages 0:54 13:48|stagiair 53:46
stagiaire 6:44 21:29 33:1 45:28|stagiaires 53:61|staircase 38:59|stairs 48:57|stairwell 39:60|staking 10:33 21:37
stal 33:28|stalhouderij 17:44 27:39 42:43|stalls 44:57|stals 27:46 43:49|stammers 6:56|stammgaste 40:39|stammt 33:29
stammtisch 3:21 19:22 33:11|stamp 1:35 4:40 14:34|stand 3:3 10:5 17:16 30:9 33:-12 34:1 40:0 42:16 43:20 47:16
standaard 38:52|standard 22:57|standen 24:51|standing 20:37 33:21|stands 11:40 33:25|stang 32:52|stange 33:29
stapel 7:22 33:24|stapelbed 3:41|stapeln 33:29|stappen 18:18 19:13 20:21 36:31 48:19|stapt 33:28|starb 3:40
starken 24:34 44:32|stars 38:59|start 2:19 8:17 18:32 31:13 33:0 36:17|started 3:36 14:41|starten 31:32 40:28
starters 33:33|starts 18:49 21:38|stassart 2:24 10:26 29:37 40:20 50:36|stassin 33:35|state 14:46 42:37
statement 0:15 1:29 3:4 9:15 12:20 14:25 27:15 40:2 50:14|static 19:37 49:46|statief 19:44|station 21:22 33:22 48:20
stationen 31:42|statisch 49:48|statistik 33:29|stativ 19:40|statt 6:25 33:11 45:25|stattdessen 33:29
status 8:32 17:30 43:35|statut 8:41 9:31 17:46 43:36|statutaire 8:67|statuten 8:39 9:39|statutenwijziging 8:51
statutes 9:47 29:46|statuts 8:54 9:48 12:30|staub 32:34 33:17|stausee 31:58|stavelot 13:42 53:44
stay 7:13 10:13 19:9 28:19 33:18 34:11 47:16|stayed 13:42 33:20|stays 10:33 34:31 49:39|steadiest 31:52|steal 28:60
stealing 33:33|steals 33:33|steam 49:59|steckbrief 9:45|steden 31:34 32:39|steeds 19:44|steekkaart 9:39 43:37
steekproef 30:51|steekt 33:28|steel 33:33|steelworks 33:33|steeple 33:33|stehen 2:13 20:13 33:11 36:18 47:16
steht 3:8 7:11 19:9 20:10 33:17|steigt 21:32 33:17|steinbruch 22:32 53:30|stelle 15:38 29:26|stellen 8:26 20:20 27:33
stellt 21:19 27:16 33:13 35:19|stelplaats 13:21 20:18 22:22 33:1 35:22|stelt 20:32 40:31|stem 3:17 10:22 46:28 52:29
stemmen 10:19 16:21 19:17 28:25 41:22|stemmer 47:57|stempel 1:30 33:20|stems 50:66|stenen 33:28|stengels 33:28
step 2:19 18:23 20:18 48:46|stepped 5:58|steps 2:30 16:23 19:16 36:38 53:20|ster 49:51|stereo 50:66|sterk 27:46
sterke 31:27 44:43|sterne 38:45|sterren 28:28 33:4 38:39|sterrenwacht 33:28|steuer 14:43|steuerberater 33:29
steuerberaterin 33:29|steuererklarung 31:42|steuerjahre 15:45|steuern 14:31 53:30|steuerpflichten 14:43
steun 1:18 3:9 10:6 14:23 15:17 23:23 40:11|stevens 7:28 23:30 27:26|stichprobe 30:45|sticks 53:53|stiehlt 33:29
stienon 34:45 47:48|stierf 3:41|stiftung 1:32 17:33|stiftungszusage 9:45|stijgt 19:32 33:16|stil 21:37 27:33
stilaan 20:45|still 9:15 17:12 22:12 33:14 38:14 39:15 40:12 44:21
stille 1:8 10:6 12:7 22:15 23:7 27:5 33:-8 34:5 37:10 39:17 41:8 43:8|stillen 33:29|stiller 33:28|stillness 19:50
stills 38:59|stilte 3:12 33:9 38:22 44:20 48:21|stiltes 3:41|stimmen 28:34 33:17|stimmt 33:29|stimmung 32:46
stipend 17:57|stipendien 13:43|stockt 44:44|stoel 20:32 33:16|stoeprand 50:50|stoet 33:28|stof 24:38 33:16
stoff 19:12 20:13 40:20 41:16 43:16|stoffberatung 16:44|stoffcollage 24:46|stoffe 7:42|stoffrechte 16:44|stokkem 26:52
stolen 3:49|stomach 33:33|stond 20:25 33:9 47:31|stone 19:37 32:47|stoned 33:33|stood 20:38 47:44
stop 2:32 33:12 34:31|stopped 3:29 20:31 47:37|stops 6:36 33:25|stopt 10:27 33:21|stories 45:56|storks 3:49
storm 21:30 33:21|stormbound 35:59|stormnacht 33:28|stort 33:29
story 1:4 3:16 6:4 7:2 9:8 12:9 16:11 20:-1 27:1 33:-3 34:10 40:-5 41:16 43:3 45:4 47:12 48:5 53:1
storyboard 16:40 18:21 19:14 41:35 53:19|storyboarder 10:53|storyboards 10:53|storyline 2:52|stotterde 3:41
stotteren 24:38 33:16|stottert 6:35 28:26 33:4|stove 26:40 33:25|straat 48:38 49:39|straffen 23:43
straight 20:38 33:20|stralendorff 13:18 19:15 37:21 38:20 43:18|strand 48:47|strang 45:44|stranger 3:49
strangers 33:33|strapontin 5:47 16:33 34:25 47:38|strapped 33:33|strasse 48:44|strategie 1:29 31:50 40:17
strategy 12:30 31:26 40:34|straten 16:48|straw 33:33|streamer 40:47|streaming 31:44 42:23|streams 39:60|streamz 42:50
strecke 16:44|streek 19:32 53:34|streekdocumentaire 22:49|street 49:59|streichen 3:28 44:32|streiflicht 32:46
streik 21:44|streit 5:33 48:32|streiten 33:29|streng 3:41|strength 40:47|strengths 44:57|strict 19:50
strijbos 6:36 33:25|strijklicht 32:52|strike 21:45 22:44|string 32:60|striped 33:33|strips 34:51|strong 44:57
strongly 27:40 44:44|strooit 33:28|stroom 19:25 33:9 48:31|stroomopwaarts 21:37 33:16|stroompannes 32:52|stropen 28:52
structurant 53:61|structurantes 53:61|structure 3:3 7:9 16:21 20:4 33:-15 40:0 42:13 43:23 44:32 45:31
stuck 3:31 33:24|studded 32:47 33:20|studeerde 13:48|studentenfestivals 13:48|studentenhuis 20:45|studied 13:55
studies 6:56|studio 2:7 7:10 16:20 18:2 19:6 26:7 27:5 34:-5 35:3 40:5 43:19 50:11 53:32|studiohuur 50:38 53:34
studiomiete 50:45|studios 7:24 10:20 17:28 42:28 43:26 46:45|studium 13:43|study 16:21 27:18 40:28 53:34|stugge 33:28
stuhl 21:16 33:11 47:16 48:16 49:18|stuhle 33:11 35:26 49:27|stuhlen 19:40|stuk 33:28|stukken 12:29 13:29 20:25
stunts 41:56|stur 6:43|sturen 39:52|stuur 33:28|stuurt 33:28|style 12:35 19:30 45:35|su 3:53|sub 50:58|subi 14:61
subject 10:14 12:16 14:25 27:31 30:18 34:12 50:19|submission 11:47 12:43|submit 29:35 34:27 42:43|submitted 1:43 17:44
subordonne 27:60|subside 0:42 14:35 23:51|subsides 0:54 15:56|subsidiary 46:59|subsistence 16:56|substitue 11:67
substituera 34:54|subtitles 31:31 39:40 41:36|subtotaal 50:50|subtotal 50:58|subvention 15:43 17:51 23:38|succes 27:46
success 27:53|successeur 2:55|succession 33:22 44:53|such 2:52|suche 20:41|suchen 3:28 40:27
sucht 6:14 20:12 33:9 45:21 49:17|sucre 32:71|sucree 33:35|sucrerie 7:60|sud 31:32 53:55|sudden 19:37 33:20
suddenly 19:37 33:20|sudtirol 31:30 40:27|sufficient 30:58|suffisait 3:53|suffit 19:56
sugar 19:21 22:28 31:23 33:4 37:32|suggestions 44:59|suie 24:36 31:25 32:37 34:21 47:46
suis 3:31 12:22 13:19 16:20 18:22 20:21 40:9|suisse 1:15 10:35 22:17 27:20 31:29 34:7 41:17 42:17|suisses 34:54
suit 10:7 14:12 20:22 27:11 33:-3 34:16 40:19 45:24 48:16|suitcase 3:49|suitcases 33:33
suite 3:17 11:20 27:24 33:-12 34:25 40:3 44:19 45:16 48:18 50:19|suivant 18:56 20:33|suivante 33:30 40:24
suivantes 15:48 33:14 50:45|suivants 21:51 34:41|suive 27:60|suivent 10:43 33:22|suivi 7:34 16:48 31:32|suivie 33:35
suivies 31:58|suivions 47:67|suivons 20:27 33:22 45:36|suivra 10:35 12:43 23:43|suivre 9:48 10:35 47:46
suivrons 20:40 27:46|sujet 2:10 3:27 20:20 27:26 30:21 31:13 40:5 44:22|sum 1:21 16:41 33:-2 34:17 42:23
summary 5:26 27:21 30:26 41:36 44:25|summe 1:19 11:13 15:12 16:20 17:20 43:11|summen 33:29
summer 2:23 18:39 31:23 33:4|sun 19:22 33:28|sunday 21:58|sundays 19:37 31:39|super 16:35 20:27 23:38 53:35
superieur 30:66|superieure 20:54|supermarche 33:35|supermarkt 3:41|superposes 33:35|supervisor 6:36 13:35 33:12
suppe 32:27 33:11 48:26|supplement 20:54|supplementaire 2:55|supplementaires 40:50|supplie 33:35|suppliers 53:53
support 1:24 12:18 14:14 15:13 23:34 35:10 40:9 43:15 44:10|supporte 10:56|supported 23:56|supporting 6:56
supports 2:36 27:44|suppose 27:60|supprime 3:40 11:54|supprimer 11:67
sur 2:3 3:2 7:-3 10:-2 13:2 14:8 15:3 16:-2 19:-3 20:7 22:3 23:8 26:4 27:-1 28:3 31:3 33:3 34:3 35:2 38:2 40:5 45:-1 47:1 49:3 53:9
sure 30:58|surete 5:66|surexpose 19:56|surface 33:35|surgeon 21:58|surlendemain 20:54|surname 6:36 25:53
surprend 33:35|surprised 33:33|surprises 33:35|surrepresentation 30:66|sursaut 19:56|surtout 3:40 30:53
surveillance 19:56|surveiller 33:35|survey 26:35 30:45 50:33|suspect 3:34 33:24|suspend 33:35|suspense 20:42 31:39
sut 47:67|sv 10:56|svp 11:67|swedish 42:57|swim 3:49|swimming 33:33|switching 33:33|switzerland 10:53|sympathie 27:42
synchronisme 20:54|syndical 45:49 48:52|syndicaliste 6:66|syndicats 31:58|synopses 10:40 34:38
synopsis 1:33 2:18 5:5 9:31 12:18 27:-1 33:-11 34:13|systeme 21:51 33:22|szene 48:44
szenenbild 16:22 19:18 41:22 53:20
t 1:2 2:-4 3:12 5:12 6:0 8:3 10:-3 11:4 14:9 16:-1 19:2 20:2 21:6 22:12 27:5 33:-3 34:-5 40:3 43:4 44:5 46:3 47:8 50:1 51:4 53:0
t1 18:63|t2 18:58 43:36|t3 18:63|t4 18:63|taal 3:8 13:15 19:10 31:12 33:-5 43:32|taalgrens 31:22 33:4 40:20 53:23
tab 11:60|tabac 14:61|tabellen 30:51|table 7:32 20:34 24:29 33:1
tableau 2:10 5:33 11:23 14:16 15:24 16:17 17:20 22:19 30:21 32:26 42:20|tableaux 30:66|tables 20:33 30:52|tableur 1:63
tablier 33:35|tabliers 48:65|tabourets 33:35|tabs 9:60|tache 18:50 29:54|tachtig 3:22 20:37|tacitement 34:54
tadellosen 33:29|tafel 7:24 19:20 20:21 33:4|tag 12:14 33:19 45:14 48:14|tage 16:10 18:15 20:7 26:19 33:2 50:25
tagebuch 5:20 9:20 16:19 34:24|tagen 20:23 26:27 33:11|tagesordnung 35:45|taglich 12:32 33:17|tagline 37:61
taille 1:36 31:32 46:55|tailleur 33:27 44:45|tailleurs 33:35|taire 19:43 20:40|taisait 3:53|tait 33:35
take 14:11 20:8 27:10 28:17 31:9 33:16 34:16 40:4|taken 7:22 20:19 33:13 34:19 48:25|takes 17:13 19:22 33:26|tal 33:29
tale 32:60|talen 3:12 10:16 13:18 33:9 40:14|talent 33:35|talents 7:52 36:49|talk 33:33|talked 3:49|talkie 20:54
talking 35:41 40:38|talks 3:11 6:36 33:-5 40:9 42:37|tall 33:33|taller 3:49|tallon 3:15 19:16 33:26|tally 30:58
talus 22:64|tambours 20:40 48:52|tamponne 6:66|tamsin 2:20 3:17 34:19 37:29 40:15 43:23|tanger 13:61|tank 40:47
tanneurs 22:64|tansy 30:58|tant 2:31 10:20 20:18 27:36 40:14|tante 3:44|tanz 33:29|tanzt 6:43|tap 33:33|tape 24:60
tapijt 33:28|tapt 33:28|tard 10:12 33:29 40:6 45:18|tardives 31:58|target 1:26 31:35 43:38|tarif 48:65|tarifs 41:64
tart 33:20 48:44|tartine 33:35|tarts 6:56|tas 3:29 33:16|tasiaux 2:29 27:25 34:20 37:37 43:37|task 33:33
tassignon 5:40 16:26 18:28 34:19 43:27 47:32|taste 52:60|tate 6:66|tater 21:32 33:17|tatigkeit 8:45|taube 28:46
tauschen 3:40|taux 31:58|tax 15:5 22:3 40:26 42:44 51:16|taxe 26:70|taxes 2:21 14:42 16:27 35:31|taxpayer 51:60
taxshelter 42:50|tchantches 7:48
te 1:5 2:8 3:6 5:0 7:0 8:2 10:0 13:-2 14:4 17:2 19:-6 20:-3 22:-1 23:1 26:4 27:-2 29:12 30:0 33:-1 34:7 40:-1 42:0 43:-1 44:2 47:0
tea 33:14 47:48|teacher 33:33|teaches 13:42 21:45|teaching 31:52|team 7:22 23:9 36:35 40:11 53:15|teams 53:42
teaser 10:2 16:26 18:16 30:7 34:2 40:2 43:5 50:24 52:33 53:6|tech 13:42 41:43|technici 53:46|technicians 53:53
technicien 31:58|techniciens 41:28 50:30 53:55|techniek 24:44 36:33|technik 24:34 41:32
technique 1:15 24:45 40:3 41:40 43:33 50:19|techniques 41:64|technische 41:49|tederheid 6:50|teen 45:56
teenagers 13:42 19:37|tegelijk 19:32 33:16|tegen 2:5 6:9 10:5 14:9 18:9 32:11 33:17 34:6|tegenhoudt 6:50
tegenover 6:26 33:16 53:23|tegenshot 49:51|tegenspeler 6:37 44:38|teil 10:22 21:38|teile 21:44|teilen 2:29 7:19 45:21
teilhaberin 1:8 10:7 12:8 23:8 27:6 33:0 34:6 37:11 41:8 43:8 52:16|teilt 33:29|teken 19:44|tekenaars 40:43
tekende 33:28|tekenen 2:18 16:21 29:34 40:16|tekening 33:28|tekeningen 43:37 49:39|tekenlessen 13:48
tekenopdracht 30:51|tekent 18:30 22:30 38:33|tekortkoming 10:46|tekst 2:16 9:22 19:14 20:15 23:20 34:17
tel 20:33 33:27|tele 13:31 18:33 27:29 38:39 42:34|telecharger 52:71|telecommande 3:53|telecommandera 20:54
teledistributeur 42:64|telefilms 13:61|telefon 43:44|telefoon 20:32 43:37|telefoonwinkel 33:16 48:38|telenet 42:50
telephone 3:7 13:20 16:11 20:27 33:14 34:4 43:22|telephoner 10:56|telephones 33:34|telephoniques 30:66|teles 40:50
telespectateurs 31:58|televisie 20:21 31:41|televisiezender 14:50
television 7:5 8:11 10:0 13:11 14:3 19:10 20:8 22:6 27:2 31:24 34:11 40:7 42:27 43:7|televisions 22:51 31:45
televisuelle 34:54|televisuels 14:61|telkens 20:37 33:9|tell 3:28 13:11 19:6 23:12 33:9 34:7 40:3 47:13|tellen 48:51
teller 48:44|telles 2:55|telling 33:20 44:44|tells 3:20 33:23 48:28|telt 7:35 33:4 53:23|temoignages 20:54
temoin 34:54|temoins 16:29 18:31 20:31 40:18 41:32|temper 33:33|temperature 19:50|tempete 48:65
temps 2:-1 3:18 7:20 14:5 16:6 17:9 18:8 19:9 20:13 21:9 33:-21 40:4 44:11 45:22 46:13 53:5|temse 13:29 16:29 40:24
ten 0:24 10:9 13:10 30:13 31:7 33:4 36:15 40:12 53:10|tenaient 3:53|tenait 47:67|tenant 35:46 45:43
tend 3:32 20:33 33:14|tendances 30:66|tendresse 6:66
tenir 1:15 10:9 11:20 19:19 22:19 27:12 30:18 33:5 34:7 40:3 42:17|tenons 5:66|tension 20:42 31:39|tente 37:71
tenu 27:60|tenue 27:60|ter 12:29 27:26 53:27|terecht 33:28|term 2:28 10:29 34:37|terme 2:25 18:34 34:35 40:21
termes 2:44 10:27 18:34|termijn 7:30 34:38|termijnen 2:46|termination 2:52|termine 18:28 20:31 27:31
terminus 20:30 33:9 48:34|terms 5:24 10:19 12:21 26:26 27:18 35:25 50:24|terrain 3:23 30:36 33:5 35:35 40:20
terrassiers 33:35|terre 21:44 24:48 33:14|terrible 33:35|terril 10:16 12:12 16:11 19:15 27:9 29:14 33:-1 48:11 53:18
territoire 1:27 2:19 5:30 10:20 27:36 31:22|territoires 5:28 10:37 31:45|territorial 9:69|territoriales 53:61
territories 5:22 10:29 22:21 31:32 40:11|territory 10:53|terroir 40:50|terug 2:14 10:6 33:6 34:20 35:10 40:12 50:10
terugbetaald 10:46|terugbetalen 14:50|terugbetaling 10:46|teruggekomen 47:51|terugval 2:46|terugverdienen 10:46
terugvordering 14:50|terugvorderingsbevel 14:50|terwijl 3:22 33:21|tes 47:67
test 1:14 3:0 16:19 18:22 19:8 27:4 30:17 31:3 33:-16 35:8 40:16 43:7 50:10 52:12|tested 19:30 30:37 31:31
tester 30:66|testimony 20:51|testons 40:50|tests 16:39 43:35 53:35|testvoorstelling 16:35 30:38
tete 2:17 13:23 22:26 33:26|tetes 24:56 43:49|tetue 6:66|text 9:19 19:25 20:16 23:16 34:22
texte 2:13 3:3 9:27 10:6 12:16 19:21 23:12 33:-13 41:13 43:11 47:15|textes 2:43 23:26 34:12|textilien 31:42
textilmuseum 20:41|textilwerkstatt 26:34 53:30|texture 24:60|texturen 32:49|textures 19:27 24:40 32:54|tgp 49:69
thames 43:55|thamesmouth 26:60|than 2:8 3:13 6:13 10:10 12:12 19:22 33:5 40:4 53:10
thank 12:24 27:21 35:27 36:28 39:28 50:26|thanked 3:29 6:36 33:12|thanks 12:48 35:39
that 3:9 4:5 10:0 11:1 13:-1 14:19 19:-1 20:-3 23:5 27:0 31:3 32:7 33:6 34:4 35:0 40:2 45:0 47:3 53:0|thaw 21:58
the 1:-1 2:1 3:0 5:1 6:2 7:0 10:0 11:1 12:1 13:-1 14:0 17:0 19:2 20:-1 21:4 23:3 27:0 29:2 30:0 31:-2 33:-4 34:1 35:3 38:2 40:0 44:2 45:2 47:1 48:2 53:2
theaterwissenschaft 13:43|theatrale 34:54|theatre 2:11 7:16 19:32 20:10 32:26 34:21 41:20 45:18|theatrical 40:34 42:44
theft 21:58|their 6:30 20:30 31:14 33:6 45:18
them 2:-1 3:3 5:6 6:4 10:1 13:2 14:2 19:4 20:14 21:5 23:4 24:7 28:8 31:6 33:8 34:5 44:4 45:3 53:1
thema 3:29 31:21 45:25|theme 3:51|themen 45:44|themes 45:58|themselves 20:51
then 3:-4 7:1 10:7 13:8 18:3 19:3 20:-2 21:5 31:20 33:15 34:-2 36:7 44:4 48:11|theodore 34:46 43:42|theory 33:33
there 3:7 5:5 6:3 7:1 19:12 20:16 21:5 31:-1 33:14 40:-6 44:13 47:4 53:5|therese 34:54|theresia 25:52|theriault 10:56
thermos 21:26 31:20 33:19 49:31|these 1:27 15:31 20:34 27:24
they 3:11 6:4 19:-3 20:-1 21:6 31:-1 33:21 38:18 40:1 48:12|thibaut 13:31 14:31 40:17 43:32|thijs 21:23 33:24
thin 33:33|thing 3:29 31:31 33:12|things 6:37 12:28 33:5 53:25|think 3:36 31:20 40:15 47:25|thinking 19:30 40:27 53:33
thinks 19:37 33:20|third 2:24 3:3 18:10 21:12 30:11 31:5 33:-5 35:13 40:19 44:10 48:11|thirds 2:39 53:40
thirties 30:58|thirty 2:8 6:12 7:10 18:13 20:7 23:13 26:26 33:5 40:3 50:15 53:9|thiry 22:49 34:14
this 0:3 1:6 2:-5 3:9 4:4 9:10 11:7 12:3 14:9 15:7 17:10 18:4 19:0 20:-2 23:-1 27:13 29:9 31:-1 33:-6 34:9 37:4 40:0 51:3 53:0
thomas 33:29|thommen 30:33 53:30|thonon 5:66|those 3:29 33:12 40:27|though 3:36 33:20|thought 31:52|thoughts 19:50
thousand 17:32 23:31 31:26 33:7|thread 20:38 45:43
three 2:0 3:-6 5:3 7:13 10:-2 13:-1 15:9 16:1 18:6 19:-6 20:4 21:2 22:1 23:1 24:4 27:-3 28:5 30:10 31:1 33:8 34:-4 36:5 40:6 44:1 47:1
thresholds 46:59|thriller 3:19 43:36 45:40|thrillers 40:47|through 2:6 18:11 20:15 33:19 45:17 53:21|throughout 2:52
throw 19:50|throws 33:33|thuin 7:34 14:35 40:24 53:35|thuis 33:12 35:22 48:34|thumb 32:60|thunus 6:43 33:20
thursday 27:45 33:12|thys 22:49|tib 3:20 7:25 11:31 13:26 43:26|tick 1:50 9:34|ticket 3:8 31:15 33:7 35:40
tickets 21:26 22:28 26:30 31:33 33:-3 45:24
tide 1:9 2:5 7:7 10:6 12:9 19:3 22:10 23:9 24:13 27:6 33:-6 34:4 37:14 40:0 41:9 43:8 44:9 52:13|tie 40:47|tiede 33:35
tielt 34:46|tien 3:5 7:11 13:12 19:8 30:14 33:7 40:7 50:14|tienduizend 31:46|tiennent 20:40 40:37|tiens 12:50 19:43
tient 3:16 33:23 34:6 40:12 45:26|tiental 40:43|tiere 45:44
tiers 2:27 3:10 5:13 14:8 20:0 30:12 33:-11 34:11 35:12 40:21 44:13 53:8|ties 6:14 18:14 24:15 33:16 49:22
tijd 3:25 35:22 40:16 45:24|tijdens 3:12 21:20 32:22 33:-2 34:27|tijdlijn 18:50|tijdloos 6:50
tilbury 16:31 26:35 33:20|tilde 45:44|till 18:56|tilleul 53:53|tilt 13:30 22:31 49:46|timbre 1:63|timbres 16:62
time 12:4 16:5 19:11 20:7 22:5 29:7 32:9 33:12 34:7 40:8 43:4 45:11 46:8 53:2|times 31:17 33:17 45:21 47:23 53:19
timide 6:66|timing 19:50|timmerlui 53:46|tin 3:49|tinaille 13:48 22:51|tinguely 38:69|tirage 47:67|tirant 33:35
tire 33:35|tired 6:56|tiree 30:66|tirer 2:28 34:49|tires 34:54|tiroir 33:35|tisch 7:16 20:15 33:20
tison 1:12 2:4 6:15 7:9 13:10 18:13 19:5 24:26 33:10 37:20 40:-1 43:12 49:26|tissages 33:29|tissue 33:33
titel 1:15 6:5 7:3 22:15 31:13 37:13 41:5 43:23 44:11|titelrol 2:46|titels 7:24 31:34 41:25|titelschutz 5:45
title 1:22 5:24 22:23 31:8 37:18 43:31 44:23|titles 2:14 7:27 24:22 31:31 40:9 42:19
titre 1:19 2:5 5:16 8:21 15:11 19:-2 22:20 30:8 31:0 34:10 37:13 39:12 42:6 43:31 44:17 49:11 50:8|titree 39:71
titrer 34:54|titres 5:30 7:36 16:26 22:40 31:22|titreuse 13:61|titulaire 2:21 4:62 25:37|titulaires 5:53 34:41
titularite 5:66|tjeerd 10:33 19:32|tl 24:38 32:39
to 2:4 3:5 5:7 6:2 7:-2 10:3 12:-1 14:0 18:-1 19:-2 20:0 21:0 23:4 26:3 27:9 28:6 29:7 31:0 33:-2 34:1 35:1 40:-2 42:2 44:0 45:-1 49:2 53:-1
toad 31:52|toc 13:61|tocht 33:16 44:38|tochter 6:15 20:13 31:14 33:11 44:16|tod 33:29
today 10:24 12:27 17:28 34:22 53:24|todesfallen 33:29|toe 10:27 23:42|toebehoort 3:41|toegang 50:50|toegangscode 52:52
toegankelijk 40:43|toegekend 17:50|toegezegd 17:42 42:33|toehoorder 6:50|toekenning 23:49|toelaat 2:33 27:33
toelichting 3:24 17:42|toen 3:36 47:27|toepasselijk 10:46|toepassing 10:46|toerekenbare 10:46|toestand 17:50
toestemming 20:25 33:9 35:30|toestemmingen 16:48|toezegging 40:43
together 2:8 3:6 10:34 14:11 16:13 17:13 19:6 33:-1 42:14|toi 27:60|toile 13:61|toilette 20:54
toilettes 3:32 21:44 45:42|toit 33:35|tokyo 31:52|told 3:21 7:10 13:11 20:7 21:21 33:8 40:3 47:13 53:9|tolerant 31:52
tolk 13:48|tom 6:58 10:35|tomas 33:33|tomates 20:54|tombe 21:35 33:21 36:29 44:25 48:24|tombent 3:53|tombola 45:63
tome 3:32 12:43 47:46|tomes 34:54|tomorrow 33:33|ton 3:-2 19:21 20:-1 27:8 36:17 41:16 44:20 45:27|tonalitat 45:44
tonaufnahme 50:45|tone 36:26 44:22 45:49|toneel 2:38 13:29|toneelles 16:35 18:37|toneelstuk 13:36 34:34
toneelversie 2:46|tonen 20:45|tonfall 44:44|tonfassungen 40:39|tongues 31:52|toni 3:14 33:24|tonio 6:35 33:31
tonmischung 41:44|tonnage 20:54|tonnissen 2:21 3:12 34:14 40:11 43:16|tonstudio 50:33 53:30
too 3:16 9:17 11:17 19:7 31:9 33:15 44:23|toog 33:28|took 31:31 37:41 47:37|toon 3:17 36:28 44:26 45:27
toont 6:37 30:38|top 10:22 16:32 31:24 33:8 41:30|topf 33:29|toque 33:35|tor 6:19 33:12 48:19 49:21|torch 33:33
toronto 31:58|tort 33:35
tot 0:3 2:2 6:6 8:3 10:5 13:0 14:1 16:0 18:6 19:3 24:3 25:8 27:2 29:7 31:5 33:-1 34:2 36:4 39:4 41:1 45:3 49:3 50:6 51:4 52:4
totaal 0:13 11:9 15:8 16:16 17:19 26:9 41:22 42:7 49:8 50:17 53:3
total 0:16 1:5 11:10 15:18 16:25 17:24 26:13 41:27 42:26 46:17 49:2 50:21|totale 5:25 49:42 52:29|totals 11:60
totaux 41:64|tote 33:29|toten 3:40|toter 33:29|touch 19:50|touche 2:21 3:20 10:23 31:25 33:14|touched 11:60
toucher 33:22 44:53|touches 2:52|touching 33:33|toujours 3:10 6:22 13:18 18:20 19:31 20:10 24:26 33:3|toulouse 40:50
tour 13:27 31:40 33:13|tourisme 31:58|touristiques 40:50
tournage 1:2 2:7 10:15 13:0 14:0 16:13 18:31 19:2 27:-2 34:6 35:4 40:10 43:25 50:5 53:17|tournages 7:60
tournai 12:21 16:20 34:13 43:20 53:40|tourne 2:4 11:17 13:26 14:10 19:26 20:18 31:7 33:-5 34:4 37:21 43:12
tournee 16:23 27:21 30:28 31:20 33:-3 40:24 50:28|tournees 20:54|tournent 33:35|tourner 14:28 19:23 21:31 34:33 40:17
tournera 31:45 53:48|tournerai 20:54|tournerait 18:63|tournerons 19:48 53:40|tournes 3:32 22:43 27:39|tournette 24:69
tournez 27:60|tournoi 33:35|tournons 2:41 20:40|tous 2:30 3:9 6:12 7:16 20:0 31:4 32:17 33:2 40:6 43:9 47:23
tout 2:1 3:10 4:5 6:7 10:6 12:17 14:14 19:15 21:6 29:9 33:7 34:9 40:-8 44:2 47:2 53:10
toute 1:10 2:2 3:10 10:3 12:11 21:12 23:11 29:34 30:13 33:-18 34:27 35:12 45:10 47:14|toutefois 44:66
toutes 1:18 10:12 14:16 20:9 22:19 31:13 33:2 34:21 48:21 53:16|touw 33:28|towards 3:24 19:25 20:26 23:31
town 33:20 45:43|towns 31:52|towpath 33:20 48:44|traag 49:51|traces 33:35|track 20:38 33:20|tracks 47:57
tracteur 13:48 26:56|tracteurs 40:50|tractor 21:37 33:16|tracts 20:54|trade 13:35 15:39 31:31|trademark 5:58
trademarks 16:56|traduction 2:14 16:54 18:35|traductions 16:48 40:37|traduit 27:60|traduite 13:61|tragedie 3:40 28:56
trager 33:28|tragt 10:15 19:13 33:11 44:24|trahison 45:63|trahit 33:35|trailer 16:22 18:22 26:17 31:31 50:15 52:24
train 3:4 7:11 16:12 19:10 20:5 22:14 26:19 27:13 28:30 33:5 48:17|trained 13:47 19:30|trainee 6:56|trainees 53:53
trainer 50:58|training 15:46 53:40|trains 16:62|trait 24:69|traite 10:30 21:38 33:9 40:24
traitement 1:29 2:9 9:19 10:-2 12:20 18:14 20:18 27:1 33:3 34:-4 40:-8 43:23|traiteur 33:22 53:48
tram 31:22 33:11 49:36|trame 33:35|trampleintje 50:50|tranche 5:40 23:38 30:40 40:24|tranches 23:64
transcriptions 34:54|transcripts 16:43 18:43|transfere 2:55|transfers 2:52|transfert 21:51 45:49|transformer 40:50
transition 40:50|translated 33:33|translates 13:55|translation 8:26 16:41 35:25 41:22 53:19|transmis 9:48 10:35 51:48
transmise 1:63|transmises 14:61|transparence 10:56|transport 41:41 46:27 50:19|transporte 21:65|transporter 53:61
transports 41:64|trap 33:21 48:31|trauern 3:40|traurig 3:40|trav 49:69
travail 2:5 3:4 13:11 16:29 18:14 19:17 22:14 33:-15 35:26 38:19 43:13 45:13 46:19
travaille 3:25 7:20 10:16 31:18 33:14 53:21|travaillent 20:46 33:14|travailler 19:48 20:33|travaillera 19:56
travailleur 35:65|travailleurs 7:47 46:55|travaillons 7:60|travaux 1:63|travel 15:22 16:36 40:9 41:41|travelled 13:55
travelling 20:40 49:56|travels 33:20 36:47|travers 3:27 19:30 24:43 33:9|traverse 3:53|traversee 33:35
traversent 33:35|tread 44:57|treat 12:56|treatment 1:11 2:19 5:6 9:18 12:9 18:4 27:2 33:-7 34:12 40:9 43:5 44:6
trees 3:36 7:41|treibt 6:31 33:17|trekken 31:46|trekt 33:28|tremblent 33:35|tremolo 33:12 48:37 52:40|trends 30:58
trennen 33:29|trentaine 7:60
trente 2:13 3:6 6:9 7:3 8:11 12:7 13:4 18:7 20:10 21:8 26:13 30:9 32:14 33:-6 34:-2 35:8 36:13 40:12 53:13
treppe 13:31 48:32|tres 3:12 6:24 7:19 19:15 27:30 33:17|tresen 33:29|tresor 13:48 22:51|tresorerie 17:51 40:37
tresorier 12:43 14:40 29:46|tresoriere 45:63|tressent 20:54|treteaux 10:41 17:40 43:38|treue 3:40|tri 22:64
trial 16:31 18:31 21:33 44:31|triangle 19:56|tribunal 8:54 10:43|tribunaux 2:28 34:49|tribune 38:69|triche 33:35
tries 33:33|triest 3:41|trieste 13:61|trimestre 2:24 10:26 35:35 40:20 51:39|triple 2:41 31:45|tripod 19:50
trips 16:56|trist 19:40|triste 3:46 12:43|tristes 7:60|tritt 2:29 21:32|trocadero 33:35|trocken 45:44|troef 31:46
trois 2:-5 3:-2 7:8 8:2 13:5 15:21 16:2 19:0 20:12 22:4 24:9 28:9 30:11 31:5 33:-2 36:5 40:12 44:1 47:1 48:0 50:6 51:4 53:-2
troisbonnets 52:71|troisieme 2:11 20:22 21:21 31:15 33:20 34:11|trolley 33:33|trompe 6:66|trompent 33:35
trompet 20:25 33:9 35:30|tromso 10:28 12:30 34:26 43:30|trondheim 22:57|trop 3:24 7:9 12:12 24:18 33:9 40:9 44:42
trottinette 33:35|trottoir 33:35|trotzdem 44:44|trou 20:17 21:28 33:-1 47:46 49:42|trouble 6:56
troupe 7:25 10:21 22:29 31:23 41:29 43:37|troupes 31:58|trousseau 33:22 48:52|trouvaient 7:60|trouvait 3:53
trouve 3:14 19:6 20:4 33:23 40:0 45:13 48:26|trouvent 21:51 33:22
trouver 3:19 11:22 14:15 17:19 31:12 33:-10 40:5 42:35 43:17 45:17|trouverez 9:39 11:37 12:54|trouw 6:50|truck 33:33
trucs 39:71|true 14:44 33:16|trug 22:44|trust 3:41 7:34|truth 3:36 33:20|try 33:33|ttc 50:66|tu 3:40 34:41|tub 30:58
tube 20:51|tubes 19:46 50:41|tubize 0:54 33:22|tuch 21:22 33:6 37:24 48:22|tuesday 11:40 33:12 35:39|tuesdays 7:54
tuin 47:51|tuincentrum 33:28|tun 3:21 20:23 31:23|tune 19:50|tuner 28:60|tunes 5:58|tunnel 33:17 48:32|tunnels 20:51
tur 20:29 33:17|turc 13:40 22:43 33:14|turf 13:42 19:37|turn 3:20 20:22 33:23|turnaround 10:27 24:53|turnarounds 16:56
turned 14:41 33:20|turning 33:24 44:38|turnover 0:26 7:31 46:49|turns 19:21 33:28|tusk 5:45 34:38
tussen 2:15 3:2 10:21 27:7 31:7 33:3 34:7 35:10|tussentitels 20:45|tut 6:25 33:22|tuur 19:50
tv 7:7 13:9 14:8 22:35 31:17 33:-2 40:9 42:16|tva 8:27 16:28 26:43 50:47 51:29|tvac 50:66
twaalf 3:4 7:19 13:11 19:13 23:20 31:21 36:14|twbrbexx 4:61
twee 2:-3 3:4 7:10 10:1 12:0 13:4 15:3 16:3 18:7 19:-4 20:0 23:1 24:3 30:2 31:1 33:-4 34:2 35:1 40:7 44:5 45:3 50:6 53:2
tweede 2:19 3:-1 11:10 12:13 18:15 20:3 21:8 31:4 33:-1 43:7 44:8|tweeen 47:51|tweeendertig 40:43|tweeentwintig 53:46
tweehonderd 30:51|tweeling 6:50|tweetaligheid 31:46|twelve 3:6 7:11 17:14 18:13 20:15 23:13 24:26 33:-1 34:22
twenty 3:11 20:13 27:15 33:18 53:26|twice 3:6 14:11 17:14 31:25 33:0 34:8 35:16 44:30|twins 6:56|twintig 53:46
twitches 33:33
two 2:0 3:-5 5:1 7:11 10:-3 13:7 15:3 16:3 18:6 19:5 20:-3 22:5 30:8 31:-2 33:-4 34:-3 35:0 40:9 44:0 48:5 50:5 53:2
twos 19:50|tx 51:60|type 1:44 25:34 42:20 43:18 45:16 46:21|typography 24:60|tyres 32:40 33:25
u 1:15 12:13 16:9 23:29 27:26 34:11|uber 2:2 3:5 10:15 13:4 15:5 18:5 31:2 33:7 34:7 40:5 47:5|uberall 36:46
uberarbeiten 3:21 44:37|uberarbeitet 11:45|uberarbeitung 16:26 18:26 40:20|uberarbeitungen 2:41|uberein 10:42
uberflussig 3:40|ubergabe 35:45|uberlasst 35:45|uberlebt 47:44|uberlegungen 19:40|ubernimmt 33:29
uberschreitungsreserve 41:44|ubersetzbar 31:42|ubersetzt 3:28 33:17|ubersetzung 16:44|ubersicht 5:45
ubertragen 5:37 34:23|ubertragt 2:41|ubertrug 5:45|uberwiegend 53:42|ublich 40:39|ubrige 10:42|ubrigen 11:45
ugo 2:41 19:43|uhr 33:17 35:33|uil 6:20 24:21 33:9 44:20 49:22
uit 3:2 6:2 7:0 8:4 10:-2 12:1 19:4 20:4 27:6 33:6 37:5 40:9 47:8 49:4 53:10|uitbetaling 23:49|uitbreekt 33:28
uiterlijk 2:46|uitgaan 33:28|uitgang 30:51|uitgangspunt 44:50|uitgaven 16:35 53:34|uitgebreid 33:28|uitgegeven 53:46
uitgeoefend 34:46|uitgeschreven 33:28|uitgesneden 24:51|uitgestapt 33:28|uitgesteld 17:31 42:43
uitgestelde 22:37 31:34|uitgever 5:26 34:42|uitgeverij 34:37 47:34|uitgevoerd 30:51|uitgezonderd 27:46|uitkomt 33:28
uitlopen 19:44|uitnodiging 35:49|uitschrijven 35:49|uitsluitend 2:46|uitstaat 14:50|uitstel 3:41|uittreksel 8:51
uitvoerder 7:48|uitvoerend 16:48|uitvogelen 16:48|uitzending 2:46|uitzondering 2:46
uk 10:32 22:17 31:29 40:8 41:17 42:18|ulla 20:41|ulterieure 51:69|ultime 3:53|ulvetelleren 1:35 27:32 43:35
um 3:6 7:3 12:10 20:2 32:7 33:9 34:13 35:6 40:5 47:5|umfang 2:41|umfasst 7:30 29:33|umfrage 30:45|umkamen 33:29
umriss 24:46|umsatz 0:23 7:19 46:33|umschlag 33:17 47:32|umsetzen 30:45|umzuziehen 33:29
un 2:3 3:4 7:2 10:-3 12:0 19:5 20:4 21:4 23:1 27:1 28:4 31:3 33:6 34:-3 36:3 37:6 38:2 40:7 43:2 45:9 48:0
unabhangig 7:30 14:31|unabhangiges 7:42|unaniem 10:46|unanimite 7:34 10:30 23:38 29:41|unanimous 10:53
unbedenklichkeitsbescheinigung 51:46|unbegrenzten 2:41|unberuhrt 2:41|unchanged 2:52|uncle 31:52
und 2:1 3:0 6:0 7:2 10:1 12:1 13:2 14:2 16:3 18:1 19:-1 20:-1 22:0 23:-1 27:2 29:1 30:1 31:2 33:-2 34:0 40:2 41:4 43:-2 44:0 47:1 53:3
undeliverable 43:42 45:43|under 2:6 5:12 14:18 20:6 27:7 29:13 30:12 31:6 33:1 34:6 40:1 46:20 48:12|underground 40:47
underlamp 13:35 22:36 35:39|underlying 5:58|undersigned 14:54|understand 3:24 33:27|understanding 10:53
understands 33:33|understood 30:58|understudy 22:57|undertaker 33:33|undertakes 2:52|undertaking 14:35 15:45 46:28
underwater 35:59|undivided 5:58|undock 33:33
une 2:-3 3:6 6:0 7:8 10:-3 13:-1 14:4 19:6 20:6 23:1 27:4 28:9 31:-3 33:7 34:0 36:5 40:4 44:0 45:6 48:0
unentgeltlich 8:33 27:30|unfinished 20:51|unforeseen 16:43 41:43|uni 53:53|uniform 33:33|uniforme 33:35
uniformen 41:44|unilaterale 34:54|union 7:45 31:26 34:25|unions 31:52|unique 14:31 15:51 31:28 50:36
uniquement 6:45 19:48|unit 8:39 41:36 50:38|unitaire 22:43 33:14 50:45|unite 8:32 16:26 21:29 23:38 27:37|united 42:57
unites 8:54 46:55|units 8:39 46:52|univers 2:34 45:55|universeel 40:43|universite 13:48 27:33 33:9|universites 7:60
unknown 32:60|unkontrolliert 33:29|unlawful 14:54|unless 10:33 20:31 23:36|unlike 33:33|unmittelbar 14:43
unpaid 14:41 17:44|unplayable 33:33|unprompted 40:47|unrechtmassige 14:43|unreliable 6:56|unrichtige 14:43
unrolls 33:33|uns 2:5 3:14 5:13 11:9 23:7 27:12 40:20|unsentimental 45:56|unser 7:9 12:16 19:7 27:22 35:11 40:14
unsere 3:14 10:9 12:18 15:11 26:12 27:8 40:5 47:11|unserem 45:44|unseren 3:18 4:24 12:30
unserer 7:19 11:22 27:19 40:16|unseres 27:42|unsubscribe 35:59|unsuited 3:49|unter 15:19 33:20 52:21
unterbringung 41:44|unterkunft 41:44|unterlagen 12:25 14:24 29:26|unterlaufen 11:45|unterliegt 14:43
unternehmen 8:19 14:30 15:11 46:23|unternehmensgrosse 46:45|unternehmensnummer 1:21 8:33 43:21|unterrichtet 13:43
unterschreiben 29:33 50:33|unterschrieben 14:31 18:32|unterschrift 1:15 2:5 14:19 21:8 23:14 33:0 50:9 51:10
unterschriften 10:24 29:26 34:23|unterstadt 7:19 33:17 48:22|untertiteln 20:41|unterzeichnen 29:45|unterzeichner 14:43
unterzeichnet 17:45|unterzeichnete 14:43|unterzeichnung 23:31 34:30|unties 33:33
until 3:0 6:7 7:5 12:14 19:22 20:2 25:12 27:4 28:11 29:18 33:-3 39:11 40:-2 50:17|untouched 20:51|unverandert 46:45
unveroffentlicht 5:45|unvorhergesehenes 16:44
up 0:7 3:-4 7:1 10:0 19:-3 20:-2 22:3 27:6 29:6 31:-1 33:8 34:-2 40:-1 41:19 43:2 44:4 47:9 49:20 51:7|upload 29:59
upm 13:55|upon 27:40 34:38|upright 6:56|ups 3:36 40:34|upstairs 33:33|urbains 31:58|urgences 21:44 45:42 48:44
urheberin 34:42|urheberpersonlichkeitsrecht 2:41|urn 3:15 33:18 48:24|ursache 33:29|ursula 6:30 24:32 33:9
ursule 33:35|us 2:1 3:13 4:10 5:12 7:22 12:12 14:10 19:6 27:2 33:-18 34:14 40:8 47:6 50:7|usage 30:53 50:53
use 1:30 3:7 6:14 11:18 19:15 27:11 33:-14 34:9 40:5 52:18|used 31:26 34:26 47:32 51:35|uses 19:28 33:15 34:34
usine 3:16 7:22 20:39 33:-2 53:23|usines 22:51 31:45|usual 19:37 40:34|usually 40:47|uta 46:69|utilise 33:35
utilisees 34:54|utiliser 4:70|utilisera 19:56|utilite 3:53|uur 12:12 19:22 20:18 33:-8 35:23 50:14|uurrooster 35:49
uw 11:10 12:6 17:8 23:27 27:26 35:7 40:9 50:8|uwe 23:49|v 2:18 8:12 10:19 25:15 27:8 33:-17 34:25 37:15 39:23 43:8
v1 5:23 9:25 16:18 18:44 40:7 43:19 48:22 49:26|v2 5:14 10:4 11:23 16:20 18:39 33:3 40:-2 41:12 43:11 44:14 49:17
v3 2:15 5:16 10:20 16:28 18:33 36:19 40:0 43:24 49:18|v4 16:39 17:33 18:40 40:10 49:29|v5 49:69|v6 49:69
v7 43:46 49:50|v8 49:69|va 3:21 19:6 21:14 33:29|vaals 22:44|vaarschema 35:49|vaart 33:28|vacances 31:45 33:22
vader 6:18 33:22 44:19|vadso 13:55|vaf 17:31 40:24 42:31|vague 16:62|vagues 19:43 45:49|vais 20:54|vaisselle 33:35
vak 1:51|vakbond 33:28|vakbonden 31:46|vakbondsman 6:50|valable 25:42 29:39 50:51 51:29|valais 27:46 33:22
valant 34:54|valence 43:63|valentin 45:44|valerie 2:34 29:46 40:29|valeur 53:61|valeurs 0:68
valid 25:29 27:21 29:38 50:38|validation 27:60|validite 50:53 51:56|valise 48:65|vallee 20:23 33:25 53:31
vallees 10:20 31:22 33:-1 40:14 41:28 42:28 43:27|vallen 2:33 33:16|valley 33:33|valleys 19:41 31:39
valoir 14:28 27:39 34:21 42:43|valorise 42:64|valt 14:26 19:20 21:26 33:4|value 33:33|valued 10:53|valve 33:33
van 0:2 1:1 2:1 3:-2 4:3 5:3 6:-1 7:0 8:1 9:2 10:1 12:3 13:0 14:0 16:-1 19:-2 20:0 22:2 23:4 27:1 28:3 30:1 31:0 33:-5 34:2 35:0 39:3 40:0 43:1 45:2 53:2
vanaf 20:25 30:31 43:30|vandaag 7:48|vandaan 3:29 17:38|vandamme 27:60|vandecasteele 27:53|vandenplas 29:59
vangeel 2:55|vanhove 7:27 13:27 40:17 43:29 50:33 53:28|vanity 6:56|vanmechelen 27:53
vanneaux 7:13 10:11 14:15 17:15 27:11 40:8 42:15 43:14 53:11|vannes 1:24 2:16 13:23 27:21 33:-3 36:32 39:32 40:12
vanzelf 3:41|vapeur 48:65|varen 33:16 41:37|variations 49:59|vary 31:52|vast 19:44|vaste 0:32 19:14 20:15 45:21 53:17
vastzit 33:28|vat 16:17 26:38 50:45 51:21|vaten 33:28|vater 3:14 6:18 33:13 44:18|vaters 21:32 33:17
vaut 2:28 14:35 29:41 34:28|vautrin 22:64|vbwbbebb 4:46|ve 3:11 7:10 20:17 29:14 33:-2 34:7 40:18 44:21 53:9
vechtpartij 48:51|vecue 3:53|vedette 33:22 40:37|veel 3:12 19:32 27:16 31:16|veerboot 3:17 33:16 40:20
veertien 2:18 7:20 13:21 33:1 53:19|veertig 10:22 31:22 33:4 45:27|vege 35:65|vehicles 41:56|vehicules 41:64
veiligheid 41:49|veiligheidsdienst 33:28|veiligheidsgids 50:50|veille 12:50 45:49|veilleuse 20:54|veilleuses 19:56
vele 12:48|velours 32:71|vend 33:27 40:30|vendable 40:50|vendeur 22:31 27:26 31:25 40:29 43:29|vendeurs 40:50
vendra 33:35|vendrait 6:66|vendre 6:39 33:22 40:24|vendredi 7:30 21:34 35:35 40:20 45:32|vends 3:53
vendu 3:20 22:43 31:25 33:2 47:33|vendue 31:45 33:22|vendus 7:47 40:37|venir 18:50 33:22
vennblick 5:15 9:15 10:22 17:15 40:9 42:15|vennoot 29:51|vennootschap 4:20 7:16 10:14 12:16 14:28 29:19
vensterbank 33:28|vent 1:23 10:16 18:23 23:24 30:26 33:14 40:10|vente 7:24 31:34 35:29 40:14 42:40
ventes 27:26 31:37 40:17 42:43|ventilation 19:56|venu 3:40 33:22|venue 3:53|venus 33:35|ver 3:29 15:39
veranderd 2:33 11:39|verandert 44:50|verbal 22:31 23:31 29:35 35:33 42:35|verbergen 33:28|verbinding 33:28
verbindlichkeiten 0:46|verbindt 2:46|verbleiben 53:42|verbleibt 34:42|verblijf 16:21 41:40 53:19|verbonden 17:26 46:46
verbrandt 21:37 48:38|verbrennt 48:44|verbunden 27:30 46:33|verbundene 46:45|verbundenen 46:45
vercammen 13:16 22:18 34:15 37:21 38:20 43:17 47:19|verdachtigt 33:29|verdampt 28:52|verdankt 3:40|verdedigt 33:28
verdeeld 10:46|verdeler 40:31 42:38|verdeling 10:33 27:33|verdenkt 33:28|verder 19:32 21:37|verdict 44:57
verdient 3:26 33:19|verdonckt 13:22 19:18 22:31 43:23|verdreifacht 33:29|verdween 20:45|verdwijnen 33:28
verdwijnt 21:37 33:4 44:26|vereffening 14:50|vereinbart 2:29 34:30|vereinbarung 5:22 10:20 17:22 34:19
vereiste 5:38 51:39|veren 24:51|vereniging 0:15 2:9 8:21 12:18 14:13 20:8 22:13 29:14 46:15
verenigingen 2:22 10:22 15:27 31:22|verfahren 29:45|verfahrenssprache 2:41|verfallt 23:43|verfasser 30:45
verfasst 2:29 33:17|verffabriek 33:28|verfilmen 34:44|verfilming 2:46|verfilmingsrechten 34:46|verfilmung 2:41
verfilmungsrechte 34:42|verfolgt 27:42|verfolgungsjagden 38:45|verfugbar 52:46|verfugt 34:42|verfugung 27:42
vergadering 8:32 35:30 46:32|vergat 3:41|vergeef 12:48|vergeeft 3:41|vergelijkbaar 31:46|vergelijkbare 31:46
vergessen 6:31 19:28|vergeten 19:32 33:16|vergeven 6:50|vergleich 30:45|vergleichbare 31:42|vergleichsfilme 31:42
verglichen 27:42|vergnugen 27:42|vergoeding 2:46|vergoedingen 2:46|vergunning 33:28|vergunningen 41:49
vergutung 2:29 34:30|vergutungen 2:41|verhaal 2:5 3:1 6:9 9:10 12:7 20:4 27:5 30:15 33:5 40:3 41:8 43:8
verhaallijn 33:28|verhaallijnen 45:51|verhaltnis 10:42|verhandeln 10:42|verhandlungen 40:39|verheiratet 13:43
verhort 21:44|verhouding 6:37 10:33|verhuist 33:28|verhulst 6:39 21:38 33:9 45:36|verhuur 50:50|verhuurder 35:49
verification 51:69|verifie 0:54 33:22|verifier 33:35|verify 51:60|verite 21:65|verjaardag 33:28|verkauf 31:42
verkaufen 6:43|verkauft 31:30 33:17|verkeerd 33:28|verkeert 14:50|verkehr 33:29|verklaar 1:28 14:44|verklaard 15:51
verklaart 14:50|verklaren 2:26 4:32 5:32|verklaring 12:24 14:26 15:27 46:28|verkocht 22:22 31:19 33:1 40:27
verkochte 31:46|verkoop 27:16 31:27 35:20 40:14 42:20|verkoopagent 27:33 31:34|verkoopbaar 40:43
verkoopsvoorwaarden 35:49|verkoopt 33:28|verkopen 6:37 40:31|verkoper 33:28|verkorten 30:51|verkurztes 0:46
verlag 5:22 31:19 47:32|verlamd 33:28|verlangen 35:33 40:27|verlangert 34:42|verlangerung 5:26 34:34|verlassen 47:44
verleent 34:46|verlegen 6:42 33:9|verlegt 33:29|verleih 7:19 27:19 40:16 42:22|verleihgarantie 40:27 42:33
verleihvertrag 1:44|verlengbaar 5:51|verlengen 34:46|verlenging 5:27 34:41|verlengingssom 34:46|verlichting 16:48
verliebt 33:29|verlieren 40:39|verliert 33:29|verlies 20:32 33:16|verliest 6:37 27:33|verliezen 33:28|verlof 9:51
verloor 33:28|verloren 20:32 35:37|verlust 14:43|verluste 13:31 45:32|verlustrechnung 0:46|vermelding 2:26 26:33 38:33
vermerk 3:40|vermessung 30:45|vermieter 35:45|verminderd 34:46|vermindert 2:46|vermogen 0:36 33:19
vermogensrechte 2:41|vermogensrechten 2:46|vermutet 33:29|verneemt 33:28|vernietigt 33:28|veroordeeld 14:50
verordening 15:51|verordnung 15:45|verpassen 38:45|verpasst 33:29|verpasster 48:44|verpflegung 41:44
verpflichtet 27:42|verpflichtung 27:42|verplicht 27:46|verplichte 1:51|verplichtingen 14:50|verra 20:47 33:10
verrat 33:29|verre 33:27 49:50|verroest 19:44|verrons 20:54|verruckten 19:40|vers 1:23 19:16 20:14 32:31 33:19 47:27
verscheen 34:46|verschenen 47:51|verschiedenes 35:45|verschijnt 44:50|verschoben 3:40|verschuldigd 51:52
verschwindet 21:32 33:17|verschwunden 33:29|verse 17:50 34:42|versee 23:64|versees 2:55|versement 4:40 23:54 34:24
verser 26:70|verses 10:56|versicherer 35:45|versichern 14:43|versicherung 16:19 20:15 33:3 40:13 41:19
versicherungen 41:44|versicherungsbestatigung 35:45|versie 2:25 3:4 10:0 11:11 18:22 23:3 24:5 27:5 40:2 43:3 44:13
versiert 33:28|versies 16:43 40:20
version 1:1 2:20 3:12 11:17 12:2 18:21 23:2 27:13 30:4 31:-4 33:-5 39:8 40:-5 41:3 42:2 43:12 44:10 48:12
versions 2:34 16:24 33:-6 34:14 40:13 41:18 43:14|verslag 23:37 30:38|verso 25:71|versons 34:54|verspreiden 52:52
versprochen 9:45|verstand 3:40|verstarkung 33:29|versteckt 6:31 33:17|versteht 33:17 44:32|verstopt 6:30 28:32 33:9
verstorbenen 33:17 34:30|verstort 33:29|versucht 33:29|vert 19:56|vertaald 40:43|vertaler 13:36 16:35
vertaling 12:16 16:38 27:14 53:15|vertalingen 16:48|verte 33:27 41:43|vertegenwoordigd 10:37 29:33
vertegenwoordigen 29:51|verteld 33:28|vertelde 3:34 33:9|vertellen 3:29 20:32|verteller 20:45|vertelt 33:28
vertical 49:69|verticale 31:58|verticaux 31:58|vertige 13:48 33:22|vertonen 8:32 27:26 31:27|vertoning 31:46
vertoningen 31:34 40:31|vertoningsplan 31:46|vertoond 22:49|vertrag 2:12 5:22 10:13 18:15 23:23
vertrage 1:16 5:17 9:27 12:16 18:16|vertraging 33:16 40:31|vertrags 23:43|vertragsstrafe 35:45|vertraulich 35:33 39:34
vertraulichkeitsvereinbarung 35:45|vertrek 35:49|vertrekken 20:25 21:30 33:9|vertreten 29:38 34:23|vertreter 29:45
vertriebsgarantie 42:45|vertrok 3:29 6:37|vertrokken 47:51|vertrouwelijk 35:49|verts 19:43 40:37|vertu 34:54
verurteilt 14:43|vervaardigd 2:46|vervaardigen 34:46|verval 34:46|vervaldag 5:51|vervaldatum 26:52|vervalt 23:49
vervangen 8:39 33:16|vervangmonden 24:51|vervangt 11:52
verviers 3:1 8:6 10:0 12:3 13:4 14:2 18:6 29:6 33:2 34:3 43:6 53:34|vervoer 26:33 40:24 42:31
vervoersmaatschappijen 31:46|vervolledigd 11:52|verwacht 3:41|verwachte 31:46|verwalter 8:33 29:33|verwenden 27:42
verwendungszweck 26:46|verwertung 31:42|verwertungsgesellschaft 2:41|verwertungskonzept 31:42|verwerven 34:46
verwijzing 34:46|very 33:9 47:33 49:45|verzahlt 33:29|verzeihen 6:43|verzeiht 3:40|verzekeraar 27:46
verzekering 40:16 41:40 50:23|verzekeringen 41:49|verzekeringsattest 35:49|verzichten 19:40|verzoek 4:39 35:37
verzogert 40:39|verzonnen 3:41|verzug 10:42|verzwegen 33:28|verzwijgt 33:28|vesdre 38:51 53:42|veste 33:35
vestiaire 45:63|vestiaires 21:65|vestiging 40:35 53:29|vestigingen 7:48|vestigingseenheid 8:51|vet 6:43 33:20
veto 10:40 40:34|veuf 6:66|veuillez 1:39 11:44 23:40 27:24|veut 3:12 6:36 20:22 33:13 34:5 44:17 45:14
veuve 33:22 34:28 48:39|veuves 28:69|veux 3:33 19:37 20:11 27:17 35:22|vfx 13:24 41:53|vhs 22:64|vi 2:34 10:35 34:33
via 17:12 20:8 27:16 31:7 40:22 42:28 53:16|vibre 49:69|vicar 28:47 33:20|victim 6:56|vidange 20:54
vide 21:22 33:26 48:41|video 13:23 27:21 28:32 33:4 34:23 42:26|videoprojecteur 16:62|videoprojection 50:66
videos 9:48 19:35 31:37|vides 33:35|vie 3:15 6:27 7:22 20:15 33:16 34:16|vieillards 3:53|vieille 6:35 20:23 33:25
vieilles 33:35|viel 19:26 27:27 33:-1|viele 31:42|vielen 7:16 12:18 26:20 34:16 50:19|vielleicht 33:29|vielsalm 53:56
viendra 20:40 31:45|viendront 20:36 31:28 42:34 53:31|viennent 3:40 7:34 33:9|viens 3:53
vient 3:2 17:24 19:15 20:13 21:13 33:16 48:14 53:27
vier 2:8 3:-2 7:9 8:3 10:-1 18:2 19:1 20:8 21:2 22:2 30:6 31:4 33:5 38:15 40:0
vierde 3:6 5:16 10:11 27:11 33:9 40:8 51:17|vieren 24:51|vierkant 19:32 24:38|vierten 47:44|vierundzwanzig 33:29
vierzehn 20:41|vierzig 10:24 31:23 45:25|vies 3:53|vieux 13:31 19:26 33:22 47:25|view 3:20 30:29 33:4 41:27 48:28
viewer 20:51|viewers 22:57|viewing 39:60|views 22:38 31:43|vif 27:60|vigile 3:23 13:31 33:18 36:40|vignettes 49:69
vigueur 5:66|vii 2:41 10:43|viii 2:55|vijf 2:22 7:14 19:10 30:17 33:-5 50:17 53:13|vijfentachtig 20:45
vijfentwintig 53:46|vijfenvijftig 6:50|vijftien 7:35 31:34|vijftig 33:16 45:38|vijftiger 6:50|vijftigste 33:28
village 1:6 7:4 19:-1 24:12 28:13 33:27 40:-5 45:6 53:5|villageois 33:35|villagers 33:25 36:40|villages 31:55
villain 44:57|villains 3:49|ville 15:48 17:44 45:42|villes 31:58|vilvoorde 13:29 20:25 35:30|vimeo 39:55
vind 3:29 35:37|vinden 3:22 17:31 20:25|vindt 12:12 21:20 33:20 48:14|vinex 22:49|vinger 33:28
vingt 2:4 3:-5 7:10 12:5 18:5 19:-3 20:9 21:6 28:19 31:8 33:9 34:-4 40:16 45:4 53:15|vinyl 31:52|violen 19:44
violins 19:50|violons 19:56|virale 31:58|vire 21:65|virement 34:54|virgile 2:24 3:23 27:29 34:24 43:32|vis 29:67
visage 19:26 24:39 31:28 33:5 44:36|visages 19:35 20:13 32:31 33:7 36:30 49:29
vise 2:25 7:14 10:21 31:12 34:9 40:15 43:17 53:19|visee 14:35 27:46 31:32|viser 48:65|vises 31:58|visible 19:43 52:58
visie 19:44|visionnage 39:71|visionne 33:35|visions 22:64|visit 33:33|visite 21:35 33:24 45:34|visited 40:47
visites 20:40 48:52|visiteur 3:53|visiteuse 20:33 33:27|visitor 13:55|visitors 3:36 33:20|visits 30:45 31:39
visons 40:50|visual 19:21 41:39 45:27 53:24|visually 19:50|visueel 1:38 19:32|visuel 16:35 37:45 40:24 50:40
visuele 41:49|visuell 19:40|visuelle 10:22 19:21 41:34 44:31|visuellement 19:56|visuelles 32:71|visuels 1:49 53:48
vit 13:48 33:14 53:28|vite 12:33 33:25 40:20|vitesse 20:54|vith 22:24 30:24 50:23 53:22|vitre 3:35 33:17 48:37
vitree 33:35|vitres 33:35|vitrines 33:35|vivait 33:35|vivants 24:56 33:22|vive 36:57 45:49|vivegnis 7:47 53:48
vivent 6:52 31:45|vivre 3:40 33:22|vk 31:46|vlaams 1:17 15:18 17:26 23:16 40:10 42:26|vlaamse 27:33 42:38
vlaanderen 30:19 31:14 33:-4 40:22 42:18 53:15|vlamingen 3:41|vlan 38:69|vlekken 33:28|vleugel 28:52|vliegt 33:28
vliegtuig 33:28|vloed 33:28|vloer 19:44|vlot 6:50|vlucht 33:28|vo 43:63|vocation 40:50|vod 31:58|voegen 1:51
voelbaar 19:44|voelen 27:46|voeren 29:51|voertuigen 41:37 53:34|voet 33:28|voeten 19:25 33:21|vog 43:44
vogel 31:23 33:22|vogels 21:26 33:23|vogelsang 33:33
voice 3:5 9:15 18:12 19:6 20:24 33:-11 38:15 40:3 45:12 47:20 53:9|voices 16:36 36:40 41:36|voici 11:46 12:43 50:45
voie 6:45 7:39 33:14|voila 3:46 12:43|voir 12:10 19:2 20:0 30:33 31:4 33:6 34:0 35:11 39:43 40:-4 47:13 52:17
vois 19:56|voisin 31:32 33:22 48:39|voisine 3:27 6:39 33:9 53:35|voisins 2:21 20:20 22:31 33:14 48:32
voit 19:15 20:3 21:14 32:20 33:26 48:14 49:18|voiture 13:26 33:24 48:42|voitures 19:38 33:25
voix 2:-4 3:-5 7:2 10:-2 16:3 18:13 19:16 20:23 33:11 34:-4 36:12 40:-8 41:6 45:10 48:7 52:13|vol 0:38 21:35 33:18
volant 33:35|volants 24:69|volcan 7:47 13:48|volda 13:55|voldoen 2:46|voldragen 40:43|vole 33:35|volent 28:69
volets 33:35|voleurs 19:43 33:22|volgde 13:48|volgden 47:51|volgen 3:9 20:13 31:14 33:13 45:19|volgend 33:28
volgende 3:9 10:6 12:8 27:6 33:10 35:18 36:20|volgorde 9:51
volgt 2:4 5:9 8:9 9:20 10:4 12:6 19:2 20:10 23:8 27:11 33:-7 40:1 45:9|volk 3:29 33:16|volksbank 4:46|volkslied 5:51
volledig 7:28 14:30 19:25|volledige 2:18 11:24 18:22 40:16 53:19|voller 33:29|vollmacht 29:45|vollmachtgeber 29:45
vollzahlig 27:42|vollzeitkrafte 46:45|volmacht 9:27 29:46|volmachtgever 29:51|volmachthouders 4:52|volontaire 48:65
volontairement 33:35|volontiers 27:60|volt 53:61|voltage 33:33|voltijds 46:51|volwassene 35:49
vom 1:5 3:1 5:18 7:8 8:7 11:7 20:9 23:11 31:4 33:-9 34:3 40:0 50:7
von 1:0 2:-2 3:1 6:0 7:9 8:2 10:-1 11:1 12:4 14:-1 18:0 19:-1 20:0 22:1 23:8 24:4 27:-2 29:1 30:4 31:-2 33:-3 34:1 37:5 40:-5 43:0 44:0 45:0 53:6
vond 40:43|vondsten 44:50|vont 31:58
voor 2:5 3:-2 5:2 7:-3 8:2 10:-1 12:6 13:0 19:2 20:-2 22:1 23:4 27:4 29:2 31:-3 33:-2 34:4 35:3 40:4 43:-2 45:0 50:7 51:4 53:0
vooraf 19:32 20:32|vooral 31:46|voorbeeldafleveringen 45:51|voorbehoud 10:22 27:33 44:26|voorbehouden 1:38 47:38
voorbereidende 16:35 17:38|voorbereiding 16:41 18:30|voorbij 33:28|voorbijgaat 19:44|voordat 40:43
voorjaar 18:37 40:31|voorleest 36:52|voorleesuurtjes 13:48|voorlegt 33:28|voorlezen 18:50|voorlopig 3:41
voorlopige 52:52|voornamen 25:52|voorop 47:51|voorraden 0:51|voorschot 17:31 34:27 50:31|voorstellen 44:50
voorstelling 18:50|voorstellingen 22:49|vooruitgereden 33:28|voorverkoop 42:50|voorwaarde 2:46|voorwaarden 23:37 35:37
voorwerp 2:46|voorwerpen 20:36 35:32|voorzien 16:48|voorzitter 8:39 14:37
vor 7:7 13:3 18:9 20:9 21:4 26:6 27:2 30:5 31:2 33:5 40:-1 43:9 53:7|vorabendserie 13:43|vorabverkauf 42:45
voran 47:44|vorangegangene 15:45|vorarbeiterin 6:43|vorauffuhrung 27:42|vorauffuhrungen 31:42|voraussichtlich 10:42
vorauswahl 16:44|vorbehalten 2:29 47:32|vorbehaltlich 27:42|vorbei 33:29|vorbereitung 18:44|vorderingen 0:51
vorfuhrungen 31:42|vorgenommen 3:40|vorgestellt 3:40|vorhaben 1:32 23:21 27:19|vorhanden 17:45|vorig 40:43
vorige 11:40 15:19 31:14 40:11|vorigen 15:45|vorlage 4:34 27:30|vorlaufig 9:45|vorlaufige 41:44|vorlaufigen 12:44
vorlegen 34:42|vorlesen 48:44|vorliegender 17:45|vormen 20:45|vormittag 33:29|vormittagen 13:43|vorn 24:46
vornamen 25:46|vorschlage 44:44|vorschriften 14:43|vorspann 2:29 24:34|vorsteherin 33:29|vorstellen 27:42
vorstellung 18:44|vorverkauf 42:45|vos 11:32 27:44 33:12|vote 33:34|voted 27:53|votent 35:65|votes 48:65
votre 2:-4 3:-6 11:8 12:26 17:14 23:39 26:11 27:25 28:16 34:1 35:6 40:-1 50:26|votum 1:44|voucher 15:53 17:33
voudrais 3:53|voudrait 6:52 33:22|voudrez 11:67|voulais 3:53|voulez 27:46 33:22|vouliez 15:69|vouloir 3:53
voulons 31:58|voulu 3:40 6:39 12:37
vous 1:-1 9:5 11:14 12:34 15:5 16:-2 17:1 18:0 23:30 27:24 33:-13 34:0 35:8 37:12 40:2 42:1 46:12 47:8
voyage 20:40 40:37|voyageait 33:35|voyagent 40:50|voyages 16:56 41:38|voyaient 3:40 20:40|voyons 33:31 40:21
vraag 3:12 4:22 20:15 21:20 50:20 51:22|vraagt 10:13 12:15 33:23|vrachtwagencabine 20:45|vragen 12:41 40:14 44:20
vrai 3:16 14:30 19:30 31:18 33:3 40:2 53:13|vraie 3:13 6:25 19:28 20:13 33:7 40:22|vraies 3:40 19:43|vrais 19:56
vrancken 5:24 7:25 8:26 10:13 11:24 19:16 43:21|vriend 28:39 33:16|vriendelijk 33:16 44:38
vriendelijke 6:26 12:36 27:22|vriendelijkheid 3:41|vrienden 12:48|vriendinnen 33:28|vriest 33:28|vrij 5:23 18:21 34:38
vrijwilligers 10:27 16:29 43:30|vrijwilligersuren 16:48|vroeg 3:23 33:2 40:28|vroegen 30:51|vroeger 20:25 33:9 47:31
vrouw 6:21 22:12 33:22|vrouwen 31:46|vrt 42:50|vs 11:60|vte 46:51|vu 3:28 6:17 10:16 13:13 23:15 24:21 33:5 34:14 40:2
vue 0:22 3:8 4:24 20:19 24:23 30:20 33:13 34:8 44:21|vues 13:15 18:18 19:10 20:8 22:30 24:24 31:21 40:16 41:19 43:17
vullen 1:51|vus 7:60|vuurtorenwachter 33:28|vzw 0:18 4:18 9:18 12:15 26:18 27:12 29:17 51:18
w 3:15 5:36 23:28 34:27 53:23|waagerecht 33:29|waal 3:41|waals 17:31 42:38 53:17
waalse 7:8 10:18 12:9 17:11 40:18 43:10 53:25|waanzin 3:41|waar 3:17 14:7 15:8 17:8 19:1 20:9 33:10 40:1 43:6
waarborg 2:33 35:37|waarheid 33:28|waarin 3:25 19:17 31:19 38:25|waarom 3:29 40:20 45:27|waaronder 2:33 23:37
waarover 33:28|waarvan 10:22 13:24 33:4 42:26|wache 21:44|wachst 33:29|wacht 21:21 31:18 33:11 48:22
wachten 19:14 20:15 31:16 33:9 44:20|wachtte 33:28|wachtwoord 39:52|wachtzaal 13:19 22:31 31:17 39:31|wages 40:47
wagonnets 33:35|wahnsinn 3:40|wahr 14:43|wahrend 20:23 34:34|wahrheit 14:31 33:17|wahrnehmungsrechte 2:41|waid 24:46
waimes 53:61|wait 20:22 21:29 28:31 33:4 44:28|waiting 3:15 17:23 33:17 38:25 44:22|waits 3:36 33:20|waiver 2:52
waives 2:52|wakes 33:20 48:44|wakker 33:16 48:38|wal 33:28|walk 20:26 33:20 40:22|walked 20:38 47:44|walkie 20:54
walking 3:20 33:28|walks 10:28 19:25 33:7 48:32|walkyrie 10:56|wall 19:18 33:20 47:25 49:27|wallen 24:51
wallimage 7:39 17:44 42:43|wallimpact 17:65|wallon 10:24 13:18 17:33 20:10 38:26 40:7 41:21 42:21 43:19|wallonia 53:53
wallonie 1:3 12:4 16:5 17:21 20:-4 30:5 31:6 33:-4 40:-2 43:5 53:35|wallonische 40:27 53:30|wallonischen 53:42
wallonne 7:34 8:41 27:33 42:38|wallonnes 53:61|wallons 27:26 53:57|walloon 17:28 43:26 53:43|wallpaper 32:60
walls 27:53|wanda 20:51|wande 33:29|wandeling 3:41|wandern 19:40|wandert 19:40|wanderweg 31:42
wanneer 18:20 20:20 27:8 28:14 33:13|wannes 2:23 3:27 43:27|wanprestatie 10:46|want 3:40 18:14 19:15 20:7 40:3
wanted 3:40 6:38|wantrouwen 21:50|wants 6:34 19:6 30:14 33:13 40:4 44:23|wanze 29:59|war 3:24 21:13 33:7 38:14 47:12
ward 21:29 31:23 33:4 45:27 48:28|wardrobe 41:56|ware 19:22 33:22|waren 20:19 33:15 40:17|warm 19:19 31:21 33:6 45:28
warme 33:28|warranties 2:39 34:38|warrants 34:51|warten 20:23 33:11 44:26|wartende 39:46|wartenden 13:31 39:34
wartesaal 35:45|wartet 33:17 44:32|warum 3:10 33:0 36:17 40:23 45:15
was 3:16 5:0 6:3 7:3 11:3 13:1 14:2 19:-2 20:4 21:2 22:2 23:1 27:-4 28:4 30:0 31:-2 33:0 40:-1 43:-2 44:4 45:1 47:5 48:0 53:0
washes 33:33|wasser 20:20 22:23 39:32|wasserij 48:51
wat 2:-3 3:10 5:3 6:7 9:7 11:3 12:0 15:3 16:0 18:1 19:2 20:3 22:5 28:3 29:2 30:2 33:-1 40:-5 43:5 44:8 45:5 48:2 53:5
watch 30:30 31:14 33:-5 39:40 52:33|watched 31:39 39:47|watches 6:43 33:20|watching 19:50
water 3:-3 18:5 19:5 20:0 21:5 24:7 27:1 30:6 33:14 39:14 41:4 44:5 45:4 47:5 48:5 49:7|watercolour 24:60
wateren 22:37 39:40|waters 22:44 39:47|waterschei 4:52|waterside 31:52|waterstaat 34:46|waterway 45:56|waterways 50:58
wauters 7:28 14:28 22:31 27:27 43:40|wave 33:33|waver 7:28 40:24 53:27|waving 33:33|wavre 20:33 43:42 45:42
way 2:18 33:26 40:13|ways 10:40 21:45|wdr 22:44
we 2:-6 3:-1 7:10 10:-4 12:7 14:1 19:6 20:5 21:0 23:-1 27:9 30:1 31:4 33:-5 34:-2 36:2 40:16 44:0 53:5|weakness 6:56
weaknesses 44:57|weather 18:36 33:12 40:27|web 7:22 22:28 31:32 40:18 50:28|webcomic 34:51|weben 20:41
weberei 32:23 33:24|weberinnen 19:28 20:29|webinaire 35:65|webserie 13:61|website 15:59|webstuhl 20:29 24:34
webstuhle 16:14 18:14 19:11 26:16 40:9 41:14 53:12|webstuhlen 33:29|webt 20:41|wed 35:59|wedden 33:28
weddenschap 6:37 33:16|wedding 21:33 28:35 33:7 47:32|weder 14:38 17:22|weduwen 28:52|weduwnaar 6:37 33:16
week 2:9 3:9 12:8 18:22 20:3 31:19 33:3 35:10 40:2 45:13|weekdays 40:47|weekend 33:33|weekends 31:46
weeks 2:24 3:3 10:7 16:10 18:10 20:5 31:5 33:-5 40:1 41:10 50:19 53:15|weeps 33:33|weer 33:9 34:27 40:24
weet 3:15 19:8 33:21|weg 3:1 19:14 20:2 33:8 36:9 48:26 51:9|weggelassene 3:40|weggeworfen 45:44|wehmut 20:41
wehr 22:44|weigert 3:20 33:22|weighs 47:57|weight 2:20 23:25 37:29 41:24 43:23 44:25|weil 7:9 36:13 40:25 45:11 47:20
weinig 7:24 19:20 40:20 44:26|weir 8:39 10:33 31:31|weise 3:40|weiss 3:8 6:12 19:18 33:6 44:21|weisse 21:44
weiter 2:23 33:11 35:26|weitere 2:23 5:17 17:17 34:23|weiteres 34:42|weitergeben 52:46|weitergegeben 3:40
weken 2:16 18:20 31:16 41:19 50:20 53:17|wel 3:29 24:38|welche 1:32 19:28|welfare 50:58|welke 1:38 3:29
welkenraedt 53:42|well 3:12 21:31 22:19 23:19 31:14 33:11|wellens 19:50|welsh 31:52|welt 36:23 45:39|weltkino 27:46
weltvertrieb 31:19 40:16 42:33|weltweit 2:41|wem 5:33 45:32|wen 31:42|wenig 19:18 33:6 40:27|wenige 7:42|weniger 11:45
wenigstens 33:29|wenn 1:7 3:2 6:13 12:7 18:7 19:10 23:6 27:11 28:9 33:-8 34:5 47:7|wensen 27:46|wenst 34:46
went 7:41 33:20|wer 3:15 7:9 10:10 19:8 20:9 33:-3 44:12 47:12|werbung 7:42
werd 4:18 7:24 14:16 23:16 30:17 33:-5 40:10|werde 20:41
werden 2:3 6:5 10:4 23:11 27:3 28:7 29:6 31:3 33:1 34:10 40:1 42:6 53:8|were 3:15 6:23 7:21 20:18 31:27 47:23
wereld 2:24 19:12 27:14 36:20 45:29|wereldverkoop 27:46|werfe 19:40|werk 1:24 2:11 3:6 6:14 11:16 18:14 19:17
werke 7:35 22:26|werken 7:30 12:15 20:11 31:12 39:18 40:10|werkes 1:44|werkgelegenheid 53:46|werkgever 35:30 51:44
werkingskosten 0:51|werkingstoelage 15:51|werknemer 33:28|werknemers 46:51|werkstatt 16:26 18:26 53:24
werkt 13:17 33:14 44:27 53:15|werktitel 43:49|werkuren 53:46|werpt 19:44|werte 27:42|werter 27:42|wery 40:50
wesel 22:44|weser 33:17 47:32|weserbogen 4:46
wesertal 1:5 2:3 4:7 5:12 7:3 8:7 10:8 14:4 17:6 22:6 27:3 29:6 30:6 34:3 43:9 51:7|west 31:52|westdeutscher 27:42
westermann 27:46|western 7:54|westland 20:54|westport 13:55|wet 2:24 10:23 32:29 33:2 49:28
weten 3:17 20:21 27:22 44:26|wettbewerbsanalyse 30:45|wetter 40:39
what 0:2 1:4 2:-2 3:12 6:6 7:2 9:5 10:-4 11:2 16:2 19:-2 20:4 28:2 30:3 31:-2 33:-2 34:-4 36:11 38:5 40:6 44:15 45:4 53:4
whatever 2:52|whelan 27:53|when 2:1 3:5 6:5 10:2 20:7 23:12 26:9 27:1 28:9 29:7 31:8 33:13 34:0 35:8 40:-4 47:6
where 3:17 10:2 17:13 19:14 20:12 31:0 32:9 33:9 36:9 42:6 43:9 45:4|whereas 34:51|whether 3:24 28:35 33:7 34:26
which 0:8 3:8 5:6 13:9 14:2 19:4 20:8 27:7 28:8 31:-1 33:4 34:9 40:14 43:3 46:7|while 20:51|white 19:19 21:27 33:24
who 2:-5 3:12 5:12 6:9 7:7 10:-4 17:4 19:5 20:9 21:1 28:3 31:17 33:5 36:6 44:7 45:1|whoever 10:40 27:40
whole 2:18 19:27 20:17 33:10 44:22|wholly 10:53|whom 14:16 27:15 31:24 33:5 40:20 45:18|whose 3:24 20:26 33:7 40:22
why 3:18 7:8 28:14 33:-13 36:14 40:27 45:25 53:7|wide 19:32 33:-4 49:46|widerruf 29:45|widerrufen 29:45
widerspruch 23:43|widow 33:20 44:44|widowed 6:56|widows 28:60
wie 3:11 5:2 6:1 7:5 11:2 19:-3 20:8 21:1 31:3 33:3 34:-2 36:3 38:6 40:2 43:6 44:1 45:5 46:3 47:7|wieder 34:30 36:34
wiederkehrende 45:44|wielen 49:51|wien 13:43|wife 21:43 44:33 45:32
wij 2:-1 3:2 4:5 7:1 12:18 15:4 20:2 22:2 23:7 27:20 33:-19 34:4 40:9 46:8 47:4 50:3|wijd 49:51|wijst 33:28
wil 3:20 6:16 19:15 20:1 27:1 33:4 44:12|wilden 3:41|wildern 28:46
will 3:5 6:5 13:-1 14:-2 19:19 20:16 23:4 27:4 31:6 33:4 40:5 44:5 53:1|willen 3:8 10:12 12:15 27:22 31:12 33:-5 40:10
willing 27:53|wim 16:48 43:49|wind 13:17 20:11 33:5 38:20 39:20 47:16|winding 19:30 33:12 48:37
windlass 24:35 33:7 49:34 52:35|window 31:26 33:27|windowsill 33:33|winds 33:20 48:44|winkel 33:28|winkt 33:29
wins 6:36 20:31 33:12|winst 0:51|winstoogmerk 8:51|winstverdeling 0:51|wint 20:45
winter 3:6 18:19 19:6 20:7 32:32 33:-8 35:15 37:26 45:12|winterdienst 35:49|winterlicht 19:42|wipes 33:33
wir 2:-1 3:2 6:-1 7:6 10:-2 12:6 14:1 19:0 20:3 22:0 23:-1 27:6 30:2 31:2 33:-10 40:16 44:0 45:0 47:2 53:7
wird 2:2 3:5 4:3 9:3 10:6 11:3 14:0 19:10 20:2 23:6 33:5 34:6 40:0 44:2 51:7|wire 33:33|wirft 48:44|wirklicher 33:29
wirklichkeit 33:29|wirt 33:29|wirtes 33:29|wirtschaften 33:17 36:34|wirtschaftsforderung 15:45
wish 3:20 20:22 23:27 27:36|wishes 34:51|wismar 13:43|wissen 14:21 20:19 26:24 33:7|wist 3:29 47:38|wisten 3:41
wit 19:23 27:14 33:7 49:28
with 1:-1 2:-3 3:4 7:8 12:-1 18:1 19:1 20:3 21:1 23:0 27:5 29:2 30:2 31:5 33:3 34:-3 38:2 40:5 43:0 44:1 50:8 53:2
withdraw 10:53|withdrawn 29:59|withheld 2:52|within 0:32 14:20 23:32 26:16 30:14 40:4 49:16 53:10
without 2:2 3:17 4:11 10:12 12:6 14:5 19:0 33:-4 34:9 40:11 44:7 47:21 50:9|witness 33:12 34:31 44:36|witte 21:50
witty 6:56|witwen 28:46|witwer 6:43|wives 33:33|wk 18:56|wks 41:56|wo 3:21 31:23 33:11|woche 3:40
wochen 2:24 19:26 53:17|wochentag 31:42|woher 3:28 17:33|wohnen 53:42|wohnhaft 2:29 34:30|wohnt 53:42|wohnung 33:29
wohnwagen 7:42|wolf 10:8 12:10 19:4 20:15 23:11 32:15 33:12 37:16 43:10 44:11 48:12|wollen 27:42
wolves 19:15 20:17 24:25 33:17 40:13|woman 1:19 13:19 33:24 40:11|women 21:24 31:41 33:-2 53:19
won 7:16 10:15 13:44 22:19|wonder 38:52|wondered 23:56|wonen 53:46|wonende 2:46|wood 7:54|wooden 32:42 33:24
wool 32:60|woont 13:29 33:-7 47:16 53:32|woord 14:50|woorden 19:32 33:16|woordje 3:41|wop 52:60
word 3:18 6:23 31:11 33:16 40:6 47:16|worden 2:6 3:3 6:5 10:16 23:5 27:2 29:6 31:2 33:7 42:6 53:13|wording 43:49
words 1:35 19:42|wordt 2:6 3:-6 10:9 11:4 19:-1 20:4 23:2 28:4 33:9 34:6 35:2 40:0 48:3 51:11 53:9
work 0:8 1:18 2:11 3:8 7:13 13:3 14:2 19:4 20:-1 24:8 32:8 33:-13 34:12 39:8 40:-5 44:4 45:3 46:14 50:6
workaround 40:47|workarounds 40:47|workboat 26:60|worked 3:24 10:28 20:26 31:26|workers 20:38 31:39
working 33:12 41:24 43:42|works 1:17 7:15 14:15 20:12 44:28 47:26 48:18 53:14|worksheet 46:59|workshop 16:39 18:40
workshops 30:58|world 2:17 3:4 19:5 31:7 33:-3 36:16 42:22 45:35|worldwide 31:37 43:38 46:44|worse 33:33|worte 19:40
worth 33:33|wortlich 20:41|worum 33:17 44:32
would 2:-1 3:10 6:13 12:3 19:3 23:4 27:21 28:14 30:15 31:-1 33:-9 40:6 43:2 44:10 45:3 47:4 50:6|wouldn 3:49
wouter 31:46|wp 16:62|wp1 16:62|wp2 16:62|wp3 16:62|wp4 16:62|wp5 16:62|wreed 38:52
write 1:12 2:24 3:33 12:21 27:9 34:7|writer 1:4 2:36 3:-3 5:13 9:8 12:9 13:14 16:5 40:2 43:10 44:12 53:1
writers 1:10 2:18 3:4 10:8 12:10 13:10 16:20 17:21 40:11 43:10 53:14|writes 2:12 3:9 13:15 33:17 48:17 49:19 53:13
writing 1:5 2:1 3:21 7:10 10:2 13:4 16:16 17:18 20:7 23:24 29:8 40:3 53:2
written 2:20 3:7 14:12 20:9 27:11 33:-9 34:26 37:19 43:13|wrong 21:22 24:24 31:16 33:13 40:22|wrote 3:36 38:46
wuhrmann 45:44|wuidar 2:30 13:46 43:38|wunder 38:45|wunsch 4:46|wunschen 27:42
wurde 1:7 3:3 7:5 14:18 19:11 20:5 23:14 27:12 47:8|wurden 17:26 30:26 31:23|wusste 33:17 47:32|wussten 3:40
x 1:39 12:3 16:4 22:21 41:11 43:8 45:27|xlsx 9:41 11:51|xviie 32:71
y 1:5 2:-1 3:1 5:1 7:1 8:4 9:4 11:3 12:15 15:4 19:-3 20:18 21:0 22:-1 28:4 33:13 38:4 40:-2 44:1 47:8 53:6|yann 48:65
yannick 20:33 33:14 36:49|yassin 3:12 33:25|yb 10:53
year 0:25 7:9 13:6 14:0 15:11 16:2 18:2 19:-5 20:2 22:12 23:2 27:4 31:3 33:-9 34:2 37:7 38:10 39:5 40:1 43:9 45:1 46:5 51:6
years 2:-1 3:10 5:5 7:11 10:1 13:8 15:13 20:10 27:0 33:4 34:8 35:6 40:9 43:2 46:6 47:4|yellow 19:22 33:28
yes 1:34 14:15 22:17 27:13 30:18 31:12 40:8 42:18|yet 3:13 32:24 33:-4 40:22 43:19 44:31|yeux 6:28 24:44 32:33 33:21
yoghurt 33:28
you 1:11 3:4 12:9 13:-1 19:-6 20:6 23:16 27:17 28:8 29:6 33:-9 34:4 35:3 36:15 37:5 38:7 39:9 40:-4 44:1 47:9 50:6
young 1:30 3:24 7:29 33:7|your 11:10 12:13 17:7 23:34 27:32 34:7 35:9 40:4 50:8|yours 12:24 23:25 27:40 34:19
youth 23:56|yusra 3:15 7:20 9:25 14:20 20:17 25:27 43:21|yves 8:67|yvonne 33:29|z 33:8 47:29 50:30
zaak 30:27 33:16 45:27|zaakvoerder 7:28 12:29 14:30|zaakvoerster 7:35 14:37|zaal 27:26 33:9 53:27|zag 3:29 33:16
zahl 3:40|zahlbar 2:23 26:39|zahlen 2:10 12:12 19:9 31:11 33:6 40:16|zahlt 7:11 10:11 14:11 33:-2 34:19 48:13 53:11
zahlung 23:31 50:33|zak 24:27 33:23|zakken 33:28|zaklamp 32:52|zakt 44:50|zal 3:12 19:25 27:16 33:9|zalen 18:26 31:41
zartheit 38:45|zartlich 33:29|zartlichkeit 6:43|zat 3:41|zaten 20:45|zaventem 3:41|zd 10:46|zdf 42:45
ze 2:-4 3:5 6:12 10:-4 11:2 13:5 19:2 20:5 21:3 33:15 35:2 39:2 47:3 48:4|zee 22:22 31:19 33:19|zeer 24:51|zeg 47:51
zeggen 14:30 21:30 46:32|zegt 3:3 6:20 20:7 33:21|zehn 7:16 13:18 30:19 33:3 40:13|zehntausend 31:42|zei 3:34 20:25
zeichnungen 16:44|zeichnungsberechtigten 1:44|zeige 20:41|zeigen 30:45|zeigt 6:25 27:23 33:11|zeile 11:45
zeit 3:17 7:19 38:23 45:21|zeitlich 2:41|zeitplan 12:32 40:27|zeitraum 15:45|zeitzeugen 20:41|zeker 17:50
zekerheid 51:52|zelden 7:48|zelf 2:12 19:20 33:11 40:20|zelfstandig 46:51|zelzate 20:32 22:37|zenden 34:46
zender 27:16 31:16 40:24 42:31|zentralen 8:45|zero 1:17 7:15 10:11 13:15 22:21 23:18 27:25 33:1 41:19 42:19
zeros 13:61|zes 7:11 20:9 31:19 34:10 35:13 38:16 40:7 45:24|zestien 33:28|zestig 6:40 10:19 20:18|zet 21:26 33:23
zetel 7:24 8:39 19:20|zetten 34:46|zeven 6:26 30:27 31:22 45:27|zeventien 6:37 20:32
zich 2:8 19:6 21:12 33:15 35:11 40:5 53:8|zichtbaar 24:51|zichzelf 20:21 33:23|zie 6:37 35:37|ziehen 27:30 31:30
zieht 31:42|ziekenhuis 13:29 45:32 48:31|zielgruppe 31:42|zielpublikum 40:39|zien 3:2 7:9 19:5 20:6 22:10 33:19
ziet 3:9 31:14 33:18 48:19|zigaretten 33:29|zij 2:6 8:11 10:6 12:8 14:10 19:4 31:6 33:10 34:7 48:11
zijn 2:1 3:5 6:10 7:1 10:-4 11:2 12:6 13:-1 14:8 18:0 19:4 27:-4 29:1 31:-3 33:12 34:-3 40:-3 46:5|zin 3:29 33:16
zingt 19:20 20:32 33:4|zinnen 3:41|zip 9:37 11:34 12:34|zit 3:3 9:21 12:26 19:5 33:12|zitjes 40:43|zitten 33:28
zittende 20:45|zittert 33:29|zitting 23:37 35:37|zo 1:13 2:8 3:19 12:11 19:15 33:0 34:9
zoals 0:24 3:14 19:17 33:1 47:24|zodat 19:44|zoe 21:25 24:29 33:30|zoek 3:36 33:4|zoeken 3:22 18:20 31:16 40:24
zoekt 33:28|zolang 33:28|zolder 7:35 33:16|zoll 33:29|zollbeamten 34:42|zollhaus 22:44|zollinspektor 28:34 33:17
zollner 20:23 33:11 36:27|zollstation 20:29 33:17|zomer 2:18 18:46|zon 19:32 48:38|zondag 7:19 21:31 31:17 33:7
zondagavond 31:46|zonder 2:3 3:10 6:7 8:8 19:12 20:9 33:5 40:7 48:8 49:9|zone 13:48 22:38 31:32|zones 19:37 53:40
zoning 50:66|zonnebril 33:28|zonsopgang 33:28|zoom 6:21 19:10 24:23 30:22 33:8 49:21|zoomstraat 50:50
zoon 6:18 33:22 52:21|zorgt 10:46|zou 3:29 27:22 47:27|zouden 27:33 30:27 33:4|zs 51:52
zu 0:2 2:-2 3:7 6:0 7:1 10:4 14:-1 16:0 19:-3 20:3 23:2 27:0 29:10 31:0 33:4 34:2 38:2 42:4 43:0 44:0 45:0 50:1
zucht 49:51|zuerst 33:17 47:32|zug 19:7 21:11 33:20 48:17|zugang 34:42|zugangscode 52:46|zuge 19:40
zugesagt 17:33 42:22 43:21|zugrunde 11:45|zuhoren 3:40|zuhort 3:40|zuid 38:59|zuiden 53:46
zuiderdok 2:11 7:21 10:12 17:16 27:12 40:16 43:15|zuidstation 20:45|zuignappen 19:44|zuletzt 40:39
zum 2:12 3:8 14:6 18:8 20:5 27:5 29:8 33:12|zur 4:13 20:9 27:9 33:-3 35:12 44:12 46:13 50:12 52:14
zuruck 2:7 33:12 34:15 35:10 40:12 49:11|zuruckgekommen 47:44|zuruckrufen 2:41|zuruckzahlen 14:43|zuruckzuzahlen 14:43
zusage 12:44|zusammen 10:24 16:26 42:26|zusammenfassung 44:44|zusammensetzen 19:40|zusammenstellung 41:44|zusatz 2:41
zuschauer 22:26 31:23 44:26|zusje 33:28|zussen 33:28|zustandekommen 27:42|zusteller 45:44|zusterfirma 7:48
zustimmung 27:42|zuverlassig 31:42|zuversicht 44:44|zuwendungsbescheid 23:43|zwakke 44:50|zwakte 6:50|zwar 27:30 33:17
zwart 13:17 19:30 33:-3 35:26|zwartberg 33:28|zwarte 28:52|zweck 2:41|zwegen 3:41
zwei 2:-1 3:-3 5:2 7:11 10:0 13:3 15:6 16:1 19:-2 20:5 21:2 29:2 30:2 33:1 34:2 35:2 40:7 43:1 44:1 45:5 46:3 50:2
zweigstelle 4:46|zweihundert 30:45|zweimal 3:28 44:32|zweisprachig 7:42|zweit 3:28 31:30
zweite 1:9 10:8 18:17 22:10 27:7 31:7 36:11 43:17 44:10|zweiten 3:17 33:6 44:21 51:23|zweitens 40:39|zweiter 35:45
zweiunddreissig 40:39|zwijgen 3:22 20:25 33:9|zwijgend 47:51|zwijgt 21:50|zwillinge 6:43
zwischen 2:15 10:8 30:10 33:8 34:15 44:10 53:8|zwischensumme 50:45
zwolf 3:1 7:3 19:6 20:2 21:6 23:5 24:7 31:9 33:5 34:3 37:8 40:0 41:5 50:6|zzgl 43:44"""
