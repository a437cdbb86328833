"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -5|application_form -10|author_contract -15|author_note -18|bank_details -4|chain_of_title -6
character_descriptions -7|company_presentation -11|company_registration -6|contents_checklist -5
coproduction_agreement -14|correction_notice -4|cover_letter -8|cv_bio -9|declaration_honour -11
deminimis_declaration -5|development_budget -9|development_finance_plan -7|development_schedule -8|director_note -16
documentary_treatment -17|episode_outlines -7|filmography -8|funding_decision -8|graphic_bible -4|identity_document -3
invoice -4|letter_of_intent -13|logline_pitch -3|mandate -6|market_study -7|marketing_strategy -14|moodboard -3
narrative -36|option_agreement -15|other_paper -6|pitch_deck -3|poster_pre -2|press_kit -4|previous_works_links -3
producer_note -19|production_budget -9|production_finance_plan -7|project_sheet -9|script_report -7|series_bible -9
sme_test -5|source_work -6|step_outline -6|storyboard_animatic -4|supplier_quote -5|tax_social_certificate -4
video_teaser -3|walloon_spend_note -12"""

WORDS = """
0 0:3 1:6 2:3 5:5 7:-6 8:1 9:8 10:2 11:2 13:-3 14:-5 15:6 16:15 17:8 18:5 19:-11 21:9 22:3 23:-2 24:5 26:4 27:-8 30:1 31:-2 33:-22 34:4 35:1 36:3 40:-5 41:8 42:7 43:3 44:0 45:2 46:6 47:1 48:7 49:8 50:7 52:3 53:-2
00 0:8 1:3 2:-1 5:3 6:4 7:-6 8:3 9:5 10:3 11:0 12:1 13:-2 14:-2 15:1 16:9 17:11 18:4 19:-11 20:-11 22:7 23:2 25:7 26:8 27:-4 29:0 30:2 31:3 33:-27 34:-4 35:1 36:2 39:4 40:-8 41:10 42:7 43:4 44:-1 45:-1 46:6 47:-1 48:4 49:3 50:6 51:2 52:3 53:4
000 0:13 1:6 2:0 7:-4 8:4 10:-2 11:1 12:1 15:10 16:18 17:15 22:2 23:3 25:2 26:8 27:-2 30:2 31:6 34:3 40:-9 41:19 42:18 43:4 46:9 47:-1 50:10 51:1 53:9
0000 0:6 1:2 2:-4 4:13 5:9 7:8 8:9 10:-4 13:18 14:-1 15:12 18:9 20:-9 22:19 23:-1 25:10 26:10 27:-4 29:-1 30:1 31:-1 33:-19 34:1 39:2 40:-13 41:-3 43:-4 46:0 47:6 50:5 51:6 53:13
00000 1:26 4:38 8:31 26:42 47:27 51:30|000000 0:12 8:29 10:14 25:55 47:22 51:15|05m 53:59|0m 53:59|100k 42:64
10m 22:68|110k 42:64|11m 31:57|135k 12:43 43:40 53:38|13h 35:71|140k 34:42 42:51|14m 31:57|150k 42:64|153k 22:63
160k 42:64|162k 22:68|164k 43:61|16h 35:71|180k 41:49 42:51|18h 35:71|18h00 35:71|19k 40:51|1e 43:59
1er 1:18 2:-2 5:23 8:23 12:9 14:7 15:15 18:10 23:11 27:4 31:2 34:35 35:12 40:-5 41:10 43:9 51:15|1h 33:35
1m 10:20 14:22 22:25 31:31 40:12 41:24 43:23|200k 10:45 42:51|20s 6:52 49:55|215k 41:63|22h 33:35|22k 22:68
23h10 14:66|252k 41:63|25k 31:57|260k 41:63|27th 14:47 33:19|2cv 33:35|2d 24:54 40:8 43:42|2e 18:42 33:8 40:27 51:47
2m 31:48 46:48|2nd 16:55 24:48|2roues 39:76|300k 42:64|30bis 51:74|30e 45:66|30s 33:33|31e 19:58|31m 41:63
33m 42:51 53:46|355k 41:63|35m 40:30 41:42 53:38|35s 31:57|396k 41:63|39k 22:68|3a 9:74|3b 9:60 33:21|3d 18:69|3e 6:71
3h20 36:75|3k 38:74|3m 7:47 31:44|3rd 16:49 43:47|3scenes 52:77|3x 22:50 40:37|402k 46:67|40k 16:67|40s 6:65
410k 41:63|42a 35:71|44m 41:63|45e 45:66|480k 41:63|488k 22:68|4b 31:61|4bis 20:50|4e 6:71|4k 10:45 43:54
4m 31:36 40:30 43:40|4stock 52:61|4th 34:56|4x52 22:63|50hertz 52:61|50k 12:43 17:43 43:40|540k 41:63|5911c 8:72
5e 31:61|60k 34:35 42:43 43:40|60s 6:52 31:44|612k 41:63|61k 22:63|62e 33:21 49:61|640k 22:68
6609290m2903010bel660929000007 25:76|6e 45:53 48:58|6h30 35:71|6h45 35:71|6k 10:58|6m 22:50 43:47|6x45 22:63
700k 31:57|70k 27:46 42:51|71k 22:68|720k 41:63|7508040f3001100bel 25:62|780k 42:64|7b 1:62|7bis 11:61|7h 33:35
7h05 35:71|7h15 35:71|7h2k 51:74|7h30 35:71|7m 7:60|81k 53:59|820k 53:59|8h 35:71|8h00 35:71|8m 31:57|8x50 22:63
900k 22:63|911k 46:67|930k 41:63|96k 22:68|9h 35:71|9k 36:69|9m 7:25 14:25 22:37 31:22 40:15 53:24
a 0:0 1:0 2:-2 3:3 4:0 5:3 6:1 7:3 8:-1 9:-1 10:-3 11:0 12:0 13:5 14:1 15:0 16:-3 17:-3 18:-2 19:-2 20:-1 21:1 22:-2 23:3 26:2 27:3 28:3 29:2 30:-1 31:1 33:-1 34:0 35:2 36:1 38:1 40:2 42:-2 43:-4 44:4 45:2 47:1 48:-1 50:1 51:0 53:-1
a1 9:46 12:40 16:45|a2 9:35 13:37 16:35 26:37 37:40|a3 9:46 16:45 53:37|a4 33:34|aaa 51:68
aachen 10:18 17:22 22:30 30:23 33:-4 34:25
aan 1:1 2:3 3:-1 5:6 7:-1 10:4 11:0 12:-3 13:-2 17:-1 18:-2 19:-4 20:-3 21:0 22:-1 23:5 26:7 27:10 29:4 30:4 31:2 32:2 33:6 34:0 35:7 40:-4 44:2 45:1 48:7 50:-1 51:2 53:-6
aanbelangt 27:54|aanbeveling 30:52 46:41|aanbevelingen 30:60|aanbod 27:54|aanbrengt 40:48|aandacht 12:45 27:41
aandachtspunten 44:59|aandeel 2:25 5:23 10:26 17:23 42:34|aandeelhouder 14:56|aandeelhouders 46:61
aandelen 10:31 14:49|aangaan 29:60|aangehecht 10:52|aangesloten 2:51|aangetekend 12:45 34:38|aangetekende 34:51
aangetrokken 27:54|aangevat 14:56|aangevraagd 5:47 17:47|aangeworven 33:34|aangiften 51:61|aanhangsel 2:51
aankomen 3:36 28:49|aankomst 35:58|aankomt 33:34|aankoop 16:32 22:34 27:29 35:32|aankoopprijs 34:51|aanmeren 33:34
aanmerking 2:38 23:45|aanname 30:60|aannemer 33:21 53:42|aanpak 19:38 20:37|aanspraken 34:51|aanstellen 2:51
aantal 1:25 8:27 16:25 46:41 50:28|aantrekken 3:49|aanvaard 2:38 23:33 29:34|aanvaardbaar 40:48|aanvaarding 2:47 23:26
aanvaardt 2:51|aanvang 2:43 34:31|aanvraag 1:22 12:32 14:7 15:11 17:25 23:18 27:5 29:25 40:-1 51:12
aanvraagformulier 1:49 9:40|aanvraagt 10:52|aanvragen 23:45 29:47|aanvrager 1:45 10:18 12:15 40:15 43:15
aanvullende 29:60|aanwezig 40:48|aarhus 19:55|aarzelen 33:34|aarzelt 33:34
ab 2:1 10:2 13:4 21:7 23:12 28:9 31:14 33:4 34:8 35:8 36:9 38:8 40:15 43:4 48:7 49:8|abaissent 33:35
abandoned 33:19 36:55|abandonnerons 40:54|abattre 33:35|abbe 21:57 45:53|abbrechen 20:51|abbreviated 0:68|abdruck 8:59
abend 11:28 33:23 40:17|abendfullender 43:55|abendpost 38:59|aber 19:21 20:13 21:21 33:11 44:20 46:22|aberdeen 13:61
abernethy 2:21 3:19 5:39 13:26 36:34 43:25|aberystwyth 13:61|abfahrt 33:31|abgabe 2:41 18:20 23:30 31:16
abgabetermine 2:52|abgebrochen 13:56|abgefertigt 33:31|abgefilmt 20:51|abgegeben 2:32 18:37 51:40|abgelehnt 33:31
abgenommen 2:39 43:42|abgenommener 27:53|abgerechnet 23:57|abgerissen 33:31|abgeschafft 28:60|abgeschaltet 30:58
abgeschlossen 18:40 34:23 43:26 45:28|abgeschlossenen 7:54|abgeschlossener 45:57|abgestimmt 33:31|abgetreten 2:39 5:45
abgewiesen 3:49|abgezogen 33:31|abhebt 33:31|abitur 13:56|ablauf 5:33 18:32 34:39|ablaufplan 2:52|able 14:47 19:42
ablehnen 40:48|ablette 35:71|ablieferung 2:44 22:38|abmelden 35:59|abnahme 2:49 20:18|aboard 33:19 40:37|abonne 33:35
abonnement 35:71|abonnes 31:61|abord 2:0 3:17 7:8 10:3 13:9 19:2 20:11 31:15 33:14 40:16|aborder 40:54|abords 53:64
about 2:-6 3:24 6:9 7:10 13:6 19:-8 20:14 22:1 23:9 28:6 29:4 30:2 31:1 33:-6 34:-7 38:12 40:4 41:0 43:5 48:10 53:8
abouti 40:54|aboutie 27:62|aboutit 27:62|above 2:18 5:16 7:12 20:6 26:20 33:2 34:7 35:18 40:2 41:24 42:15 51:19
abrechnung 18:57|abrege 0:73|abri 33:35|abridged 0:54 47:52|abroad 7:47 8:54|abruf 31:35 39:52|abrufe 22:56
abschalten 33:31|abschaltung 31:53|abschluss 2:20 9:27 13:24 18:37 29:27|abschlusses 35:59|abschnitt 1:56
abschnitte 1:56|abschreibungen 0:60|absence 2:22 14:49 20:21 48:39|absenden 1:56|absent 19:45 20:42|absentia 33:33
absicht 27:53|absichten 19:50|absichtlich 33:31|absichtserklarung 17:28 27:36 42:28 43:26
absil 13:35 19:29 22:37 43:34|absolument 33:35|absolutely 34:56|absoute 44:71|abspann 2:27 19:25 24:35 44:33
absprache 10:41 12:43|absprachen 10:54|abstand 19:50|abstellen 33:31|abstient 10:59|abstimmung 10:41 21:45
abstrait 20:56|absurde 33:21 45:53|abwarten 20:51|abwesenheit 29:59|abwickeln 33:31|abzug 26:60|abzugeben 29:59
abzuglich 34:52|abzuschliessen 12:56|abzuweisen 33:31|academy 13:52 31:43|acceleree 13:66|accent 6:55 33:17
accents 19:40 43:51|accept 23:52 29:53|acceptable 27:59|acceptance 2:43 27:21 29:29 50:42
acceptation 2:47 10:12 18:30 29:37|accepte 1:17 2:19 18:19 19:9 20:7 23:21 27:13 29:23 33:4 34:25
accepted 23:39 29:40 34:30 43:34|acceptee 2:56|acceptent 2:43 3:42|accepter 1:53 33:21|acceptes 2:56
accepts 2:43 33:19|acces 7:31 39:56 52:62|access 12:24 20:15 27:28 40:10 43:21 45:30 51:28 52:30
accessible 31:37 40:46|accessibles 40:54|accessoire 20:56|accessoires 24:61 41:55|accident 33:35|accompagnants 31:61
accompagne 33:27 40:33|accompagnee 12:54 31:47|accompagnement 16:53 44:58|accompagnons 7:57 20:35|accompanied 34:56
accompanying 20:55
accord 2:9 5:6 6:5 9:17 10:28 14:1 17:6 18:12 19:-7 20:-9 23:5 27:12 31:-4 33:-30 34:21 35:5 39:11 40:-11 42:19 50:27 53:-1
accordance 2:36 10:37 31:36|accorde 2:32 17:34 19:21 23:33 34:33|accordee 17:71|accorder 23:62 28:55
accordes 17:57 34:44|accordeuse 28:76|according 10:58|accords 1:66
account 0:13 4:43 10:19 16:8 18:8 23:10 26:24 29:12 30:10 33:-22 34:29 35:12
accountant 0:30 3:16 7:23 15:29 40:13 41:40|accounting 16:49 26:56
accounts 0:32 9:31 10:22 18:27 28:22 30:18 33:-2 35:20 46:20|accourt 33:35|accourue 33:35|accroche 28:55 37:57 44:50
accueil 20:56|accueille 33:35|accueillir 27:62|accurate 14:60|accusation 3:56|accuse 3:25 12:37 33:25
accuses 29:55 33:23|achat 16:26 22:28 27:22 31:20 34:41 35:30|achats 16:67|achete 2:23 31:28 33:2 34:43|achetent 33:35
acheter 34:58|acheterons 27:62|acheteurs 30:57 40:41|achetons 34:58|acheve 1:40 12:41 21:44 27:36|achever 2:35 12:60
achieved 2:43 7:47|achille 33:35|achse 19:50|acht 2:0 7:5 19:8 20:8 23:7 27:16 30:8 31:3 33:-1 40:-2 45:33 47:8
achtentwintig 53:55|achtenveertig 33:21 47:47|achter 14:22 21:23 33:24 48:24|achteraan 33:34|achteraf 20:37 40:35
achteren 35:58|achtergronden 22:59|achterlichten 33:34|achterzijde 35:58|achthundert 33:31|achthunderttausend 40:48
achtig 22:59|achtige 13:59|achttien 8:27 33:2 34:31 38:29 40:16|achtundsechzig 33:31|achtzehn 12:27 34:42 40:19
achtzigtausend 40:48|acker 6:57 21:57|acknowledged 34:56|acompte 50:73|acquereurs 33:35
acquerir 2:13 27:19 34:51 40:11|acquire 34:56|acquired 10:32 17:51 40:24|acquires 33:33
acquis 1:12 2:2 5:36 17:33 27:9 34:15 40:18 42:43 43:13|acquise 17:71|acquises 2:51 20:29|acquisitie 27:54
acquisition 16:53 34:40|acquisitions 7:27 27:55|acquitted 33:33|across 3:24 19:25 20:25 33:3 40:20
act 3:35 8:29 29:28 33:7 44:27|acte 2:5 3:16 5:32 8:51 9:22 33:0 44:31|acter 11:74|actes 5:50 31:40 33:14
acteur 19:45 31:47|acteurs 16:9 19:44 31:0 33:-23 35:10 40:-6 41:19 43:10 45:5 52:14|acteursregie 13:46 19:38
actief 4:41 8:52|actif 0:62 8:45 52:43|actifs 0:73|acting 14:27 19:22 27:26 29:33 34:35
action 3:12 10:15 19:19 20:12 21:26 34:33 40:14|actionnaire 7:43 14:58|actionnariat 7:43 46:66|actions 8:58 10:45
activa 0:60|activation 31:61|active 7:38 8:62|actives 0:73|activite 8:45 14:52 16:40|activiteit 14:56
activiteiten 8:47 14:43|activites 1:35 8:54 14:35 35:40|activities 8:67|activity 7:36 8:52 14:35
actor 13:35 19:29 27:33 40:24|actors 19:47 40:11 41:34|actrice 13:37 19:21 27:41 40:17|actrices 19:47 36:42
actualite 40:54|actually 19:55|actuals 16:62|actuary 31:57|actuelle 3:42 40:41|actuellement 3:56|ad 20:42 22:50
ada 22:63|adair 27:59|adaptable 31:61|adaptation 2:33 3:-1 5:15 30:14 34:47|adaptations 30:71|adapte 45:66
adapter 2:22 3:34 34:44|add 44:65|added 16:62|adding 33:33|addition 28:55 33:27
address 3:18 24:33 33:9 40:15 48:30 52:34|addressed 33:24 35:48|addressee 34:56|addressees 27:59|addresses 33:33
adds 30:51 42:51|adele 3:33 33:25|adem 27:29 32:28 33:12 38:28 42:26|ademt 33:34|adeyinka 2:27 3:24 34:26 36:39 43:31
adhesif 32:76|adieu 20:56|adjoindre 2:56|adjoint 45:66|adjunct 6:58|adjuster 33:25 45:43|administered 5:65
administrateur 8:49 10:9 14:35 23:29 29:25 33:-3 34:8|administrateurs 7:38 8:45 10:32 29:46|administratie 1:44 51:48
administratif 1:40 19:31 20:29 26:49|administratifs 33:35
administration 1:34 7:25 8:32 14:15 18:18 23:19 29:33 33:-16 40:12 51:25|administrative 40:51
administratrice 2:22 7:30 12:34 14:44 29:39|administratrices 14:66|admirable 44:71|admired 23:65|admis 23:70
admissions 22:47 31:47|admitting 33:33|adnet 22:68|adolescent 45:66|adolescents 19:37 20:35 33:14|adore 27:62
adr 18:69|adresse 8:40 31:30 33:12 40:11 43:33|adressee 27:62|adresser 12:68|adresses 31:61|adult 14:39 40:43
adulte 40:54|adultes 13:52 33:21|adults 31:44 43:47|advance 27:41 33:3 42:46|advanced 7:60|advancement 43:61
advances 10:58|advent 18:63|adventure 22:63|advice 16:37 20:17 26:31 34:18 44:27 50:39|advies 16:34 30:25 44:49
adviesgroep 30:60|adviser 16:36 29:40 40:24 53:33|adviseur 16:57|advisory 30:65|advocaat 11:36 12:33 16:32 29:34
ae 23:67|aerden 45:57|aeriennes 20:56|aeropost 27:59|aerts 22:37 34:45
af 2:1 7:6 12:8 16:7 19:1 20:8 21:8 23:8 31:3 33:20 48:9 50:8 53:5|afar 19:55|afbetalingsplan 51:61
afbraak 3:15 10:17 16:22 19:17 40:14 41:24 53:20|afbreken 20:26 33:20 53:31|afbreuk 51:61|afdruk 24:61
affaire 30:44 33:21 45:39|affaires 0:42 7:39 46:61|affairs 13:48 51:55|affecte 17:71|affectees 17:71|affectes 17:71
afferentes 17:71|affiche 2:16 16:8 18:10 30:15 31:30 33:-2 35:11 37:35 40:-4 43:18 50:13|affichecampagne 31:53
affichee 19:58|affichent 33:35|affiches 26:76|affiliated 7:60|affiliees 27:62|affilies 2:56|affluence 31:61
afford 3:54|affouage 21:57 45:53|afgebroken 3:36 19:38|afgedrukt 1:57|afgeeft 24:61|afgegeven 51:61|afgekeurde 2:51
afgeleverd 4:36 51:55|afgelost 10:52|afgerond 45:57|afgeronde 45:57|afgeschaft 33:34|afgesloten 33:21 46:48
afgesproken 20:37 27:41|afgifte 51:61|afgiftedatum 25:62|afgraven 21:58|afhaal 21:58|afhalen 35:58|afhankelijk 27:54
afhankelijkheid 40:48|afl 13:19 16:20 18:26 21:35 22:23 39:15 43:19 48:12
aflevering 2:10 18:14 19:-1 21:40 31:6 33:-18 34:-1 41:6 44:7 45:30
afleveringen 2:15 3:4 9:15 13:14 18:14 19:6 21:12 27:9 40:3 43:13 45:33|afmaakte 3:49|afraid 3:44 6:35 33:3
afrekening 2:30 18:39 26:41|afrique 10:59|afs 42:64|afschakeling 45:57|afschrift 8:60|afschrijvingen 0:60
afsluiting 18:59|afspeelt 28:62|afspraak 40:48|afspraken 10:52|afstanden 20:50
after 0:20 2:24 5:3 10:11 11:6 13:-1 18:13 19:0 20:-7 21:5 23:3 31:20 33:-5 34:-6 35:12 40:-7 42:9 43:-2 44:10 45:9 50:5
afternoon 12:43 31:50|afterwards 3:41 33:19|aftrek 10:52|afvoer 41:58|afwachten 40:48|afwerking 41:45 50:47
afwijking 19:51|afwijzen 2:51|afwijzingen 2:51|afzonderlijk 20:41 29:41|afzonderlijke 2:51|ag 0:73
again 3:4 6:15 19:15 22:13 33:19 34:6 38:18 43:11 49:18|against 2:37 27:27 33:14 42:21
age 1:28 6:29 19:16 30:29 31:21 33:-7 35:18 43:26 44:20
agence 4:47 10:4 15:19 21:16 23:15 33:5 34:14 38:20 42:15 45:12 50:18 53:12|agencies 43:61
agency 10:32 15:29 17:38 30:26 42:38|agenda 27:33 33:-1 35:50
agent 2:-1 6:12 27:16 29:33 31:28 33:-2 34:6 35:11 40:10 42:14|agents 31:44 40:37|agentschap 38:62|agentur 53:54
ages 33:17 45:54|aggregate 11:55 17:50|agissant 12:37 14:35 29:42 34:40|agit 12:68|agnes 34:46 47:48|agnieszka 35:67
ago 3:21 7:27 20:22 33:-1 40:30|agrafer 35:71|agrafes 26:76|agree 1:23 2:26 10:13 29:27 33:6 34:29
agreed 10:35 17:17 20:19 27:35 34:20 50:20|agreee 7:65
agreement 2:21 5:31 9:6 10:26 17:3 20:-6 23:21 27:5 29:5 33:-15 34:27 35:6|agreements 1:36 5:39 6:39 12:38
agreer 12:50 23:52 27:32|agrees 10:45 33:19|agrement 27:62|agrements 10:59|agricole 45:66|ahead 7:26 31:23 34:44 47:31
ahlers 27:54|ai 1:9 3:42 11:5 12:16 13:2 14:2 19:21 20:8 23:1 27:-6 40:-9 44:10 47:11|aicha 20:52
aid 1:13 10:15 13:5 14:40 15:40 17:7 23:9 29:10 40:3 42:8 43:4
aide 1:22 3:0 4:6 6:2 10:-2 12:0 14:30 15:13 16:-2 17:35 20:-12 22:0 23:31 26:7 28:16 29:17 34:-11 35:2 40:-7 42:14 43:-1 51:5 53:-4
aided 14:60|aidee 33:35|aider 3:34 33:14 40:33|aides 1:30 10:22 14:17 15:63 27:14|aids 1:49 15:54|aient 44:71
aieul 34:58|aieule 20:56|aigle 13:66|aiguille 33:35|ailleurs 2:12 3:11 7:20 19:13 20:23 33:2 53:39|aim 31:57
aimablement 33:35|aimait 3:56|aime 3:26 6:28 21:17 23:17 31:7 33:15 38:21 40:1 44:18|aimer 3:42 6:57
aimerais 3:34 19:50|aimerait 40:54|aimerions 27:62|aine 33:35|ainee 33:35|ainsi 2:35 10:38 12:47
air 27:30 31:28 33:18 38:37|airs 33:35|aisha 20:52|aisle 33:33|ait 2:22 3:21 19:24 31:40 33:1|aix 10:59
ajoute 2:48 19:37|ajoutee 20:42 23:57|ajoutent 2:56|ajusteur 13:66|akker 48:59|akkoord 1:14 10:9 27:33 34:16 50:43
akkordeon 13:56|aksoy 3:25 16:36 22:38 27:32 43:37|akt 44:45 47:44|akte 3:20 8:30 33:15 44:30|akten 33:18 48:45
aktenarchiv 33:31|aktennummer 1:56|aktenschranke 33:31|aktenzeichen 1:36 23:49|aktiengesellschaft 7:54|aktiv 8:59
aktiva 0:60|al 6:9 7:16 19:3 22:19 33:20 40:14 43:10 53:6|alain 33:35|alarm 35:67|alarme 33:35
album 3:17 12:29 16:28 18:30 19:19 31:22 34:29|albums 3:14 5:30 13:24 32:35 34:33 40:13 43:26|alcool 31:61
aldous 10:25 12:30 13:28 14:27 43:27 50:34|alea 10:59|aleas 16:49 40:23 41:51|alentours 45:66|alert 40:51
alerte 7:51 45:53|alexiens 20:56|algemeen 3:29 41:51|algemene 8:21 16:30 35:30 41:31 46:23 51:22|alias 22:68
alibi 33:33|aligne 11:74|alignes 32:76|alive 20:34 33:25|aliyah 45:57|alizee 34:58
all 1:-3 2:5 3:0 5:12 6:10 7:1 10:-7 12:8 14:7 15:2 16:-3 17:-1 19:-2 20:-5 21:2 27:3 31:-4 32:10 33:1 34:14 35:7 40:-9 41:3 42:-1 45:3 46:2 47:10 48:1 51:8 53:0
allait 3:42 33:21
alle 1:4 2:7 3:-2 5:2 7:3 8:2 11:3 12:5 13:1 14:7 19:-1 21:2 27:-3 28:4 29:7 31:-4 33:2 34:-1 35:10 38:3 40:6 42:1 47:18 51:12
allebei 10:31 13:39 33:14|allee 33:35|alleen 1:7 3:8 7:7 19:10 20:9 21:8 29:10 31:3 33:13 34:2 35:8 45:7 48:10
alleenrecht 34:51|alleenstaande 33:34|allein 10:22 19:19 20:19 29:27 30:26 33:-1|alleinige 34:52|allem 3:36 33:18
allemaal 21:58|allemagne 31:61|allemand 13:33 22:42 40:22 43:35|allemande 10:28 16:49 22:38 42:38
allen 2:23 5:29 6:28 31:24 33:2|aller 3:19 5:27 7:22 14:23 20:8 22:20 33:5|allerheiligen 18:59
alles 2:7 3:12 6:2 8:5 10:-2 12:16 14:11 16:1 18:3 19:1 21:3 29:10 33:7 34:-3 37:7 38:5 40:-1 42:3 44:3 49:6
alleud 4:75|allgemein 40:48|allgemeine 35:46 41:43|allgemeines 41:57|alliance 45:66|allied 34:56|allington 47:65
allmahlich 33:31|allocation 0:68|allons 40:54|allotment 31:36 33:25|allotments 33:33|allouer 23:70|allow 19:42 30:51
allowance 15:68|allowed 35:67|allows 2:57|alltag 30:58|allume 24:53 33:14 48:50|allumee 19:58|allumer 33:35
allumette 33:35|alois 34:38 47:47|alone 2:7 6:26 10:20 14:11 19:16 20:6 29:34 31:8 33:-1 46:18|along 33:29 43:27
alors 3:30 20:6 33:23 40:4 47:22|aloud 44:65|alpenlander 31:53|alpenraum 40:48|alpenverleih 27:53|alpes 19:58
alphabet 24:60|alphabetical 2:57|alphabetisation 13:66|alphabetisch 33:31|alpin 19:58
already 1:32 19:13 31:16 33:10 40:20 43:19
als 2:3 3:4 6:2 7:2 8:4 10:-3 11:5 12:4 13:4 14:-2 17:-2 18:0 19:7 20:1 22:-1 23:-3 24:3 27:8 28:6 30:-2 31:-3 33:7 34:-4 35:3 38:0 40:0 44:-2 45:-3 46:0 47:3 50:-1 53:-6
also 2:13 3:10 18:19 27:15 31:13 33:7 40:21 53:15|alsof 20:30 33:27|alsook 2:51|alt 33:18 47:44|altar 33:33
alte 11:39 33:18 47:25|alten 19:37 33:18|altenheimen 18:57|alter 19:21 31:24 32:32 33:2 40:19|altered 40:51
alternates 40:51|alternatif 31:47 40:30|alternative 45:64|altijd 3:7 7:31 19:9 20:18 24:29 33:2 45:15
altitude 1:23 10:16 13:23 23:27 27:32 33:4 41:25 42:26|altogether 33:19 41:49|altpapier 33:31|altrosa 19:50
aluminium 20:56|always 3:19 7:25 19:37 45:41|alzette 10:59
am 1:7 2:-6 3:-6 4:2 5:12 7:-4 8:1 10:7 12:2 13:2 14:0 17:-1 19:5 20:6 23:2 27:-5 28:2 31:-1 33:9 34:4 35:1 39:2 40:-11 43:-3 45:-1 47:2 48:0 50:1 51:9
ama 7:36 12:49 38:43|amal 6:38 21:37 45:37|amant 33:35|amants 13:52 22:55|amateur 13:57 33:16|amateurfilms 20:50
amateurs 13:41 22:35 31:45|amay 13:37 26:39 40:18 53:35|ambassadeurs 31:53|amber 19:55|ambiance 32:76|ambiances 32:76
ambitieus 6:45 40:35|ambitieuse 6:71|ambitieux 40:54|ambition 7:51 40:41|ambitious 6:52 40:37|ambre 45:66
ambulance 33:35|ambulancier 20:56|ambulant 33:35|amel 53:54|amelie 3:20 5:30 6:29 18:30 33:5|amendment 2:57
americaine 10:59|amerique 6:40 31:51 33:4|amerongen 27:59|ami 3:34 10:38 28:55|amiante 30:71|amical 10:59
amicalement 27:62|amina 43:67|amis 7:38 27:49 35:44|amitie 33:21 45:53|amities 27:62
among 13:31 23:35 31:27 33:3 44:35|amont 33:35|amorce 16:67|amortie 16:67|amortisation 2:57|amortissement 2:56
amortissements 0:73|amount 1:37 15:30 16:25 17:27 23:28 26:21 27:11 43:13|amounts 0:45 17:31 23:33 29:34 51:35
amour 3:29 33:21 44:44|amoureux 33:27 45:45|ampeln 19:50|amrani 33:35|amsterdam 27:54|amt 1:31 13:31 33:6 45:32
amtliche 1:56|amtsgericht 8:46 10:41|amtsstube 33:31|amuse 33:35
an 0:5 2:-6 3:2 5:6 7:1 10:-1 11:3 12:-3 13:-1 14:8 18:-2 19:-2 20:6 23:-3 26:3 27:6 28:3 29:0 31:0 33:4 34:4 35:2 40:7 43:-5 44:3 45:-1 46:1 47:-1 48:-1 53:-2
anais 53:64|analyse 30:57 31:22 40:27 50:34|analyses 33:33|analysis 30:65|analyst 44:65|analytique 8:58 16:53
anamorphiques 19:58|anatole 3:21 33:31|anbei 11:39 12:36 17:37|anbieten 34:52|anchoring 53:59|anchors 45:64
ancien 6:32 7:33 11:35 19:8 21:20 33:7 45:27 53:14|ancienne 7:41 11:31 27:19 33:-8 45:35 53:34|anciennes 20:56
anciens 3:12 6:27 19:14 20:24 31:21 33:16|ancillary 31:44 34:42|ancion 9:43 11:43 12:37 16:36 29:42
anckaert 6:57 45:53|ancrage 9:60 53:51|ancrees 7:65
and 0:1 2:3 3:3 5:-1 6:1 7:6 8:-2 10:2 11:0 12:1 13:3 14:4 16:2 18:0 19:2 20:-1 21:-2 23:0 27:6 29:4 30:0 31:-1 33:-2 34:3 35:-2 38:3 40:2 41:4 43:-1 45:-3 47:0 50:-1 51:1 53:2
andenne 20:21 50:37 53:55|ander 5:47 33:21
andere 1:5 2:14 3:6 6:24 7:5 10:23 14:5 19:0 20:-1 33:-5 38:10 46:9 47:8 49:10|anderen 33:23 40:16 46:28
anderer 6:44 40:35|andererseits 34:52|anderes 20:38 33:18|anderlecht 20:56|andermans 40:48
anders 3:16 20:23 33:11 34:21 40:5 45:13|anderswo 53:54|anderung 8:59|anderzijds 2:51|andeutet 27:53|andeutung 44:58
anfang 6:23 7:20 18:23 31:19 33:8 40:13|anfangs 19:50|anfassen 3:49|anfordern 44:58|anfrage 26:47 50:46|anfragen 31:53
angaben 13:22 14:52|ange 6:28 7:27 14:27 25:41 33:-4 48:29|angebot 16:15 18:15 21:17 33:-11 34:11 40:16 50:42
angefangen 3:49|angefordert 40:35 42:44|angefragt 5:45 42:44|angefuhrt 14:55|angelegt 40:48|angelehnt 33:31
angemacht 20:51|angenommen 23:36 29:38 50:38|angerechnet 34:52|angers 22:63|anges 31:57|angeschaltet 40:48
angeschlossene 11:59|angestellte 29:46 53:41|angestellten 7:54|angetreten 40:48|angezeigt 5:58
anglais 2:16 3:15 13:25 16:26 33:12 34:17 43:27|anglaise 2:13 5:28 16:43 18:26 33:4 34:15 43:24
angle 38:50 40:30 49:52|angler 33:31|angouleme 10:40 16:40 40:32|angst 6:29 30:30 33:23|anhalt 38:59|anhangs 14:55
anim 52:77|animal 16:32 20:25 31:27 40:20 50:37|animals 6:32 28:35 33:12 41:29 45:31|animate 53:59
animated 1:32 22:33 24:39 43:31 45:34|animateur 7:39 13:40 30:55|animateurs 0:59 30:57
animatic 9:15 16:22 18:22 30:13 31:6 36:16 40:12 42:12 43:9 49:38 53:11|animatics 41:63
animatie 1:20 7:20 13:22 24:24 27:17 34:15 40:12 41:22|animatiecommissie 44:59|animatiefilm 34:38 43:46
animatiemarkt 16:44 18:46|animatiereeks 45:57|animatiestudio 7:57|animatietechniek 24:61
animation 1:31 2:-8 7:11 13:-1 16:7 18:14 19:11 22:1 24:31 34:6 37:9 40:10 41:15 42:12 43:5 45:0 46:6 50:5 53:-2
animations 33:33|animationsfilm 18:44 43:42|animationsfilmen 40:48|animationsprinzip 24:60|animationsserie 45:57
animationsstudio 7:54|animatique 16:32 19:24 30:36 43:33 49:41 52:43|animator 40:48|animatoren 30:45 41:43
animators 41:49 53:46|animatrice 13:66|animaux 41:69|anime 16:67|animee 34:58|animer 19:58|animera 19:58
animieren 19:50|ankommt 53:54|ankreuzen 1:56
anlage 2:10 3:1 11:11 16:8 17:9 18:9 19:2 20:2 22:8 31:5 33:-3 34:12 40:-1 41:8 42:9 43:7 53:6
anlagen 0:20 1:26 2:12 8:19 10:13 11:19 12:24 14:14 30:17|anlagenverzeichnis 9:59|anlagevermogen 0:60|anleuchtet 33:31
anmeldung 35:59|anmerkungen 11:39 18:37 19:30|annahme 23:36 29:38 30:37|annahmen 30:58
anne 2:6 3:5 14:26 22:48 25:27 43:16 53:16
annee 1:11 2:1 6:15 13:21 15:18 18:24 20:0 22:24 31:23 33:-21 34:20 38:19 45:11 46:18 53:9
annees 15:35 32:50 33:9 40:34|annehmen 34:52|anneloes 2:28 3:18 10:20 33:3 34:20|annette 2:23 12:35 13:32 27:39 40:21
annex 2:37 14:31 30:48
annexe 0:7 1:7 2:10 5:6 7:-1 9:36 10:22 11:21 12:11 14:9 16:10 17:26 18:12 31:4 33:-24 40:1 41:3 42:4 45:1 46:8 53:-1
annexed 2:27 10:41 11:38 42:34|annexes 1:45 8:44 9:26 12:20 30:23 35:23 40:6|annick 15:55 25:67
annika 13:31 19:25 37:36 43:30|anniversaire 34:58|annonce 2:7 10:9 20:6 21:21 31:35 33:4 35:32 39:26 48:21
annoncees 20:56|annoncer 23:70|annonces 16:45 19:37 35:49|annonceurs 7:65|announced 27:46 44:52|announces 33:19 35:54
annual 0:48 8:35 46:53|annuel 35:49 46:66|annuelle 2:43 31:47|annuels 0:73|annulatie 50:60|annulation 34:44 35:57
annule 11:74|annuleert 11:61|annuleren 35:58|annuls 11:68|anonyme 2:18 7:26 8:47 10:20 33:9
another 21:29 33:19 34:18 40:13 45:27|anrechenbar 34:52|anrufen 33:31|anruft 44:58
ans 2:1 3:11 5:-2 6:29 7:2 10:-9 13:4 15:5 20:6 28:3 30:16 31:14 33:10 34:-11 35:2 36:1 40:2 43:-1 45:5 53:1
ansage 6:33 21:34 33:16|ansassige 53:54|ansay 16:53 40:41|anschrift 33:31|ansehen 52:61|anselme 33:31 34:25
ansgar 27:53|ansiaux 3:56|ansieht 33:31|ansprechen 31:53|ansprechpartner 43:55|ansprechperson 1:56|anspruche 27:53
ansuchen 29:46 43:42|ansuchens 17:57|answer 17:15 20:17 29:28 31:20 33:6 40:20 43:12 48:18|answered 33:33
answers 1:33 33:28|antagonist 6:39 44:59|antagoniste 24:43 44:62|anteil 10:20 17:24 42:41 53:32
anteile 5:22 8:24 10:40 14:19 46:24|anteilen 10:54|anteilseignerinnen 46:60|antenne 7:30 27:28 31:27 40:33 53:30
antennes 19:58|anterieur 1:53 2:43|anterieure 34:58|anterieures 14:66|anterieurs 1:66|anteriorite 5:72|anthology 47:65
anthony 33:33|anticipates 53:59|anticipees 42:69|anticipes 12:68|antiquar 33:31|antoine 12:54 19:45
antoniusstraat 35:58|antrag 1:26 11:8 12:16 14:3 17:26 23:25 27:2 29:20 33:-13 42:11 43:4|antrage 18:57|antragen 23:57
antragsbetrag 1:56|antragsformular 1:56|antragstellende 1:56|antragsteller 1:53 43:21
antragstellerin 1:20 14:18 17:21 40:11 42:21 43:30 53:18|antragsverfahren 29:59|antrieb 3:49|antwerp 38:68
antwerpen 2:19 4:11 7:6 8:17 10:20 12:7 13:8 14:6 15:9 23:8 27:9 29:9 33:-16 34:6 43:8 51:10|antwerps 20:50
antwerpse 33:21 53:42|antwoord 33:25 40:19 46:32|antwoorden 29:60|antwoordt 20:50
antwort 1:24 3:18 17:25 33:-1 40:16 48:26|antworte 3:49|antworten 20:22 29:30 33:14 40:19|antwortet 20:38 33:18
anvers 33:35|anwalt 16:43 40:35|anwendbares 10:54|anwesend 19:50|anwesenheit 16:43 50:46|anwohner 31:53
anwohnerinnen 31:53|any 2:16 3:-2 4:13 5:10 7:5 12:8 14:33 15:21 29:31 33:-23 35:11 40:10 46:12 51:12
anybody 17:34 19:25 33:15 40:20|anyone 13:28 19:22 31:24 40:17 44:32 46:34|anything 10:31 12:31 13:17 31:24 33:7 34:12
anyway 19:29 33:19 50:41|anywhere 2:36 19:34 53:38|anzahlung 50:59|anzeige 33:31|anzug 33:31|anzukaufen 27:53
anzuwenden 34:52|aoife 3:28 18:37 20:29 43:34|aouad 27:62
aout 0:14 1:7 2:7 4:15 5:12 8:12 11:14 12:19 13:6 14:38 18:26 29:13 33:-8 34:-2 43:8 51:25|ap 50:60
apart 3:17 20:18 24:32 31:23 33:-3 34:22|aparte 2:43 40:28|apercoit 33:35|aphone 33:35|apologise 11:68
apparaissent 24:61 33:21|apparait 33:35|apparaitre 10:59|appareil 19:45 33:21|apparence 3:56|apparent 24:75
appart 31:61|appartement 19:21 20:19 33:18 41:32 53:28|appartementen 45:57|appartements 45:66|appartiennent 10:59
appartient 5:45 7:20 14:22 19:14 24:30 33:3 40:10 45:22|appeal 30:65|appeared 13:61|appears 32:43 33:27
appel 1:35 20:38 21:40 33:4|appelait 3:34 11:52 33:14|appelee 33:35|appelez 12:68
appelle 12:24 20:12 21:26 33:26 35:26|appellera 20:56|appels 40:54|applaudissent 48:71|applicable 10:39 34:48
applicant 1:41 7:13 12:16 14:23 15:20 43:36 46:19|application 1:26 3:-3 12:21 14:24 17:28 23:29 27:6 29:39 34:-1
applications 18:55 23:44|applied 1:41 17:50 43:27|applies 12:38 14:34 21:41 26:43|apply 12:24 18:23 40:23 42:52
applying 12:64|appointed 8:67|appointment 33:33|appoints 29:66|apport 0:30 5:29 10:35 11:20 17:35 27:20 40:0 42:34
apporte 2:8 10:42 20:8 33:-2 36:27 40:6 45:30|apportent 33:21 45:53|apporter 2:30 27:36 33:8 35:44|apportioned 53:59
apportons 40:54|apports 8:35 10:56|apprend 6:14 19:2 20:10 21:25 33:25 40:-2 45:21|apprendre 3:34 6:49 33:14
apprennent 19:58|apprentice 13:61|apprentie 45:66|apprentissage 18:69|appris 3:34 19:24 20:22 40:20 47:38
approach 19:34 20:39 34:16 40:11|approaches 10:58|approbation 27:49 35:57|approche 20:38 33:17 40:23
appropriation 0:68|approuve 0:39 1:32 2:22 14:52|approuves 0:73|approval 27:46 34:30 35:41|approvals 10:58
approved 0:30 1:24 14:22 17:26 23:27 33:-5 34:18 46:29|approves 34:56|approx 43:47 53:46|appui 2:30 5:45 27:36 40:27
appuie 33:35|apr 18:55 48:45
apres 0:17 1:-3 2:21 3:-14 6:2 7:-4 8:3 10:18 12:-1 13:-3 18:0 20:-2 23:1 24:5 27:-7 31:15 33:-14 34:23 40:-2 42:0 43:11 44:2 45:4 47:3 48:2
april 2:5 4:11 5:22 14:5 17:7 18:44 23:7 24:11 27:3 29:9 33:-11 51:10|aps 27:54|apurement 51:74|aquarel 24:61
aquarell 24:60|aquarelle 24:75|aquarium 32:45 33:9 47:42|arabe 6:49 20:35 43:46|arabisch 16:43 43:42|arbeider 21:58
arbeidsjaareenheden 46:61|arbeidsovereenkomst 35:58|arbeit 3:37 19:14 20:24 53:17|arbeite 19:50
arbeiten 1:16 7:15 13:17 14:26 20:11 30:18 33:2 43:16|arbeitet 7:46 13:36|arbeitgeber 35:39 51:52|arbeitsbeginn 18:57
arbeitslos 6:57|arbeitsplatze 53:54|arbeitsproben 39:60|arbeitstitel 43:55|arbeitsvertrag 35:59|arbeitszeit 35:59
arbitrage 10:51 34:36|arbitrer 33:35|arbres 3:34 24:53 33:14|arc 6:30 33:0 45:57|arcade 13:61|arche 45:66
archeologue 20:42 33:21|arches 45:66|archief 19:26 20:45|architectes 30:71|architecture 44:68|architectuur 44:59
architektur 44:58|archiv 18:21 19:14 20:14 33:-5 40:11 45:21 48:33|archivbilder 20:51|archive 3:21 19:22 20:42 41:29
archives 16:28 19:8 20:38 33:-15 34:8 40:4 41:18 47:22 53:17|archivist 16:49 20:42|archivmaterial 20:38 27:40
archivrecherche 11:39 16:49|archivrechte 41:57|arcs 18:51 45:50
ardenne 2:11 7:13 10:12 12:15 14:13 18:12 19:3 26:19 34:11 40:6 43:14 50:18 53:8|ardennes 3:25 33:10 38:43 40:28
are 2:-10 3:-1 5:3 6:-2 7:11 10:0 12:13 14:12 19:3 20:7 23:3 24:2 27:4 30:-2 31:4 33:-1 34:-6 35:9 36:7 37:4 40:4 43:-1 44:-2 46:9 50:0 51:6 53:14
aren 14:60|arena 44:39 45:51|arene 44:35 45:63|arete 33:35|arfaoui 33:31
argent 3:10 7:8 9:17 10:13 14:9 17:25 33:13 34:1 37:22 40:15 53:19|argue 20:55|argument 12:34 31:27 33:21 40:20
arithmetic 33:33|arlon 1:16 4:22 7:14 10:6 13:12 14:13 29:20 33:8 34:9 43:14 53:21|arm 33:34|armateur 33:35
armee 33:35|armes 14:52 33:21|armoire 33:35|armoires 33:35|arms 14:47 47:52|arno 7:54|arnould 53:64
around 2:23 3:21 27:38 53:38|arrange 6:71|arrangement 35:67|arret 13:50 31:36 33:10|arreta 47:72|arretait 33:35
arrete 10:16 15:20 18:15 20:2 21:17 23:16 33:21 45:12 49:32|arretee 33:35|arretent 10:59|arreter 2:30 7:38 33:8 40:27
arretes 0:73|arriere 3:47 22:35 31:28|arrieres 22:68|arrive 3:-1 20:15 33:27 34:1 44:25 48:15|arrived 12:64
arrivee 3:29 6:31 19:19 33:16 45:27|arriveert 33:34|arrivent 33:35|arriver 28:63 40:41|arrives 19:29 48:61
arrondi 16:53 24:61|arrondissement 53:64|arrondissementen 33:34|arrow 49:68|arrows 20:55|arsene 33:31
art 1:16 2:2 5:17 7:1 9:6 10:4 14:1 15:7 16:17 17:3 18:2 24:7 26:8 30:4 31:2 33:-29 34:26 41:23 43:9 51:6 53:-3
arte 13:44 22:47 40:33|arten 20:51|arthouse 31:55|arthousepubliek 40:48|arthousezaal 31:53
article 2:35 3:1 8:15 10:25 14:16 23:5 29:8 34:29 46:8 51:8|articles 8:67|articulee 33:35|articules 24:75
artificielle 33:21 41:55|artige 13:56|artikel 2:35 8:23 10:23 23:14 33:-18 34:17|artisans 13:66|artist 34:56
artistes 41:69|artistic 41:63|artistieke 10:39 12:33 41:33
artistique 1:18 2:8 3:7 9:25 12:31 16:18 19:9 27:14 33:-14 38:26 41:32 43:19|artistiques 9:34 10:32 41:59|arts 13:66
as 1:-1 2:10 3:3 8:4 10:3 11:1 12:0 13:1 14:2 15:4 19:5 20:8 23:2 24:1 27:9 31:-6 32:2 33:6 34:1 35:0 40:3 43:-2 45:1 47:7 48:-1 49:8 51:8 53:-5
asbl 0:17 2:1 4:18 7:9 8:15 10:14 12:12 14:27 15:17 16:10 27:12 29:19 34:12 40:-2 46:17 50:16 51:17
ascenseur 19:27 21:40 33:17 45:35|ascension 33:35|asfalt 32:62|ashamed 33:33|ashes 33:18 44:40 48:41
ashmaw 5:40 33:8 34:41|ashore 33:33|asia 53:59|asie 31:61
ask 12:31 16:9 19:1 20:28 22:10 27:5 33:-7 34:12 36:15 40:-3 43:23
asked 2:3 3:10 14:6 17:31 20:1 21:13 29:13 30:11 31:13 33:-11 37:17 40:13 45:11 47:21|asking 2:23 12:43 14:27 17:43
asks 20:9 33:30 44:19|aslak 6:34 33:24 44:34|asleep 24:44 33:8 47:50|assassin 33:35
assemblee 0:37 2:8 8:41 10:11 18:30 19:10 21:23 22:21 29:25 35:23|assembly 2:36 18:42 31:36|asseoir 3:19 33:32
assessment 1:62|asset 33:33|assets 0:68|asseyait 33:35|asseyent 33:35|assez 7:51 33:21|assied 21:30 33:30 49:34
assiette 1:45 40:33 48:50|assiettes 33:35|assigned 5:65|assignment 2:51 34:31|assigns 2:57|assis 19:31 20:29 33:21
assise 33:21 44:58|assistance 16:67|assistant 7:34 13:49 33:-4 50:30|assistante 13:66|assistants 53:59
assiste 2:35 20:35 34:36|assistee 30:71|assistent 7:57|assistenten 7:54|assistenz 13:43 41:43|associate 10:58
association 1:20 4:28 7:18 8:46 10:30 29:26 34:11 51:27|associations 31:59|associatives 13:66|associe 3:42 13:52
associee 29:59 40:41|associent 10:59|associer 10:59|associes 7:38 30:44 35:44 46:47|assoiffe 33:35|assoit 33:35
assombrit 49:75|assorti 27:62|assujetti 26:76|assujettie 16:53 50:59|assujettis 53:64|assumee 31:61|assumptions 30:65
assunta 6:42 33:30|assurance 0:28 1:22 12:23 16:34 27:18 35:38 40:29|assurances 10:7 41:67
assure 10:25 12:34 33:1 35:36 40:20 42:35|assurer 27:62|assureur 40:41 45:53|assureurs 20:56|astonishingly 33:33
at 0:0 2:-1 3:-1 4:4 5:-2 7:-2 9:0 10:4 12:1 13:10 18:-2 19:-3 20:2 21:1 22:-1 23:4 26:2 27:-4 28:2 29:3 30:4 31:8 33:-2 34:-5 35:2 40:5 42:3 43:2 45:-4 47:2 49:1 50:2 51:10 53:9
atelier 1:-1 2:5 3:-11 7:16 10:13 12:7 13:2 14:5 16:4 17:12 18:8 19:-5 20:-10 22:1 26:10 27:-3 33:-29 34:4 40:4 41:1 42:2 43:21 44:1 45:5 50:9 53:7
ateliermiete 41:57|ateliers 13:66|atem 32:48 48:45|ath 45:66|athenaum 13:56|athenee 20:56|atl 41:63|atlantic 19:55
atlantique 33:35|atmen 32:41 33:23|atmosphere 32:72|atout 40:54|att 16:40 50:43 51:47|attachant 30:71
attache 40:41 43:54|attached 1:25 5:18 8:19 10:11 11:42 12:39 43:24|attachee 38:74|attachement 40:54|attaches 2:56
attachment 12:38 16:36 27:33 40:24|attachments 1:49 9:54|attarde 33:35|atteint 15:53 33:14 42:48|atteinte 19:58
attend 3:17 17:16 20:2 21:16 28:22 31:7 33:18 40:0 44:17 45:12 48:17|attendaient 33:35|attendait 3:56|attendance 23:65
attended 31:44 33:19|attendent 20:42 33:21|attendons 40:54|attendre 3:34 20:35 45:45
attendu 1:35 2:25 31:30 33:4 34:27|attendue 31:61|attendues 40:54|attendus 1:66
attente 3:8 5:24 12:21 17:24 19:11 20:9 21:23 33:11 35:23 53:17
attention 0:21 2:4 12:34 24:22 26:23 27:27 30:20 33:-6 35:18 40:6 50:32|attest 9:22 14:15 33:-4 51:54|attestant 25:76
attestation 1:27 4:40 5:10 9:36 12:16 14:29 15:12 17:9 35:9 51:46|attestations 9:60 12:41 26:49
atteste 4:57 14:35 51:56|attesten 9:48 12:45|attestons 4:61 14:52|attire 40:54|attires 27:62|attirons 0:73|attn 50:67
attorney 29:66|attraction 33:35|attractive 40:51|attractivite 30:71|attribue 2:56|attribution 2:35 23:62
attroupement 33:35
au 0:8 1:0 2:2 3:-4 4:2 5:2 6:-1 7:-6 8:9 10:6 13:4 14:0 15:3 17:-2 18:4 19:0 20:-4 23:-3 25:5 27:3 29:11 31:-4 33:5 34:4 35:6 37:4 40:1 41:-4 45:1 47:3 51:2 53:-3
aub 52:62|aube 19:17 20:27 33:14 48:50|aubel 13:40 22:40 47:38
aubepine 0:16 1:10 2:4 4:17 5:26 7:15 10:17 11:16 14:8 17:11 22:11 29:14 30:12 34:3 36:16 42:12 43:16
aubepines 30:40 33:4 34:27 44:40 53:34|auch 3:7 6:15 7:12 12:14 19:8 20:8 31:11 33:12 40:5|auction 33:33
auctioneer 6:65|aucun 3:-5 5:33 7:14 10:-1 14:32 19:13 20:-4 23:10 27:2 33:-4 35:10 40:4 44:11 46:30 53:4
aucune 1:3 2:-7 3:-7 5:18 10:11 14:46 15:20 17:17 19:11 33:-19 34:-5 46:26 51:31|aude 3:29 16:40 43:41 45:39
audibert 27:62|audience 3:11 9:15 13:8 16:7 18:9 19:2 22:10 30:21 31:37 36:16 40:13 45:11 50:13|audiences 30:60 31:41
audio 20:36 34:31 45:45|audiovisual 7:34 8:41 13:35 34:30
audiovisuel 0:23 1:18 2:12 4:24 7:24 10:14 14:15 29:22 34:20 43:24|audiovisuele 5:24 8:35 34:42
audiovisuelle 1:32 7:30 22:34 34:44|audiovisuellen 34:52|audiovisueller 1:56|audiovisuelles 8:72
audiovisuels 5:58 34:44|audit 10:10 30:31 33:-9 40:8 41:52|audited 23:65|auditee 0:73|auditeurs 30:71|audition 33:35
auditor 0:47 28:48 33:12|auditorium 41:55 50:59|audrey 7:26 11:31 12:38 29:31
auf 1:0 2:-7 3:-2 4:6 5:4 6:-2 7:2 8:0 10:-2 11:2 12:3 13:-3 14:-4 17:-2 19:2 20:6 21:-1 23:4 26:1 27:-6 29:3 31:-3 32:5 33:11 34:0 35:0 40:-3 44:-1 47:1 48:5 49:4 51:1 53:-2
aufbringung 17:57|aufenthalt 30:58|auffuhrungsrechte 47:57|aufgabe 30:45 33:18|aufgedrangt 19:50|aufgefuhrten 34:52
aufgehoben 40:35 47:44|aufgenommen 8:59|aufgesetzt 40:48|aufgetrennt 33:31|aufgewachsen 3:44 33:6|aufgriffe 3:49
aufhort 19:37 33:18|aufklaren 33:31|aufklarerin 3:49|auflage 47:57|auflagen 23:57|aufmerksamkeit 12:56
aufnahmen 20:38 30:45|aufruf 1:56|aufschlag 10:41 16:43|aufsicht 24:60|aufstehen 47:57|aufstellung 15:46 41:43
auftakt 33:31|auftrag 2:23 7:15 23:17 26:21 30:29 50:30 51:20|auftrage 21:58|auftraggeber 2:39 30:45
auftraggeberin 2:39 50:46|auftraggebern 2:52|auftragnehmerin 2:52|auftragsfilmen 7:54|auftrennen 44:39 48:49
auftritt 3:49|aufwand 16:56|aufzubewahren 45:57|aufzudecken 33:31|aufzusehen 3:49|aug 4:48 14:39 48:45|auge 6:37 33:23
augen 33:18 49:47|augenhohe 19:50|augmente 34:44 40:41
august 1:2 4:9 5:5 8:15 11:8 14:35 17:5 19:-4 27:-1 29:29 30:5 33:-19 42:4 50:7 51:33|augustin 33:25 45:48
augustus 4:25 10:6 12:21 14:31 15:14 27:8 29:14 30:13 51:24 52:16|aujourd 3:25 7:34 20:25 33:4 42:38
aunt 3:28 19:29 33:7 38:42|aunts 31:57|aupres 2:9 4:27 12:20 27:40 29:25 30:35 35:23 51:26 53:17|auquel 3:42 33:21
aura 20:48 33:-6 34:17 53:24|aurait 6:57 33:21|auriez 47:72|aurore 2:22 33:17 34:16 40:17 53:25
aus 2:-5 3:1 6:3 7:-4 8:9 10:-4 13:2 19:8 20:2 24:7 26:2 27:5 30:6 33:8 40:9 45:-1 46:2 47:7 48:3 49:5 53:10
ausbildung 13:56|ausdruck 1:56|ausdruckt 3:49|ausfall 45:57|ausfallen 27:40 33:18|ausfertigungen 10:41 34:39
ausfuhrend 43:55|ausfuhrliche 33:31|ausfuhrlicher 10:54|ausfullen 1:56|ausgabe 35:59|ausgaben 53:54|ausgebildet 13:56
ausgegeben 53:54|ausgeht 19:50|ausgeschlossen 17:57|ausgestellt 4:35 51:54|ausgeubt 34:52|ausgewahlt 23:57
ausgezahlt 23:57|ausgezeichnete 7:54|aushalten 33:31|auskommen 19:50|auskunft 29:59|auskunfte 29:59
auslagenpauschale 26:60|ausland 31:53|ausliefert 33:31|auslieferung 41:57|ausmachen 28:60|ausmacht 37:61
ausnahme 31:53|ausrede 6:57|ausreden 3:36 36:47|ausschaltet 20:51|ausschliesslich 2:35 6:28 34:23 40:19
ausschliessliche 2:32 34:44|ausschliesslichen 2:45 34:32|ausschliesslicher 2:52|ausschlussgrunde 14:55
aussen 7:25 33:2 43:26 48:41|ausser 6:32 12:31 15:34 19:25|ausserhalb 7:34 19:30 27:33|aussert 20:51
aussi 2:1 3:11 7:20 11:18 13:10 14:10 19:10 20:0 21:15 27:7 31:5 33:8 40:-2 44:15 45:10|aussicht 17:44 27:40
aussichtsreich 40:48|ausstattung 41:57|ausstattungspraktikum 53:54|ausstattungsstab 41:57|ausstehen 33:31
ausstellung 51:60|ausstieg 10:54|ausstrahlung 22:43 38:46|austauschen 11:59|australie 33:35|ausubung 34:52
auswahl 22:56|auswahlausschusses 23:57|auswahlkommission 12:43 23:44|ausweist 33:31|auswertung 2:30 22:39 31:20 50:25
auswertungsrechte 34:52|auswickelt 33:31|auszahlbar 23:57|auszahlung 23:57|auszubildender 33:31|auszufullen 1:56
auszug 0:21 8:41 9:20 33:-8 45:18 47:29|auszuweisen 23:57|autant 27:41 40:33 47:51
auteur 1:8 2:28 3:-3 5:22 7:0 9:1 10:-7 12:2 13:3 16:17 17:-1 18:2 29:0 30:5 34:21 40:0 43:10 44:17 47:5 53:-2
auteure 2:47 34:38|auteurs 1:16 2:33 5:30 7:7 9:25 16:14 18:3 33:-29 34:10 40:2 41:18 53:11|auteurscontract 2:41 9:44
auteursfilms 7:57|auteursrecht 2:51|auteursrechten 2:51|authentiek 8:60|authentique 3:56
author 2:32 3:6 5:26 10:4 12:9 13:7 16:7 17:9 20:0 34:16 40:-4 43:6 47:20 53:4|authored 7:60|authorisation 40:51
authorise 29:66|authorises 2:43 29:53|authority 12:22 15:26 29:53 33:-9 50:25 51:26
authors 1:22 2:36 5:37 7:20 17:24 23:25|auto 6:29 33:4 41:28 48:30 49:32|autocars 27:62|autoevaluation 46:74
autoliquidee 26:76|automatique 20:35 33:14 42:48|automatisch 33:25 42:38|automatiser 33:35|automatisering 33:34
automne 18:40 27:21 31:32 33:14 40:13|autonome 12:34 14:32 46:66|autonomous 46:67|autopsie 21:51 22:46
autor 2:33 5:13 10:9 16:21 34:14 43:20 44:13 53:9|autorail 41:69|autoren 1:18 2:15 3:12 7:17 9:30 10:16 13:18 53:17
autorenfilme 7:54|autorenklausur 18:57|autorennotiz 3:36 9:46|autorenschaft 43:55|autorenvertrag 1:43 2:39
autorin 2:31 5:10 12:8 13:7 16:8 17:9 20:10 34:21 40:-1 43:7 44:9 53:5|autorinnen 13:56
autorisation 1:40 5:33 20:17 34:29 35:32 47:34|autorisations 5:45 16:40 20:42|autorise 4:48 20:29 34:31 35:44
autorisee 1:53 2:43|autorisent 29:73|autorisons 27:55 29:51|autorite 14:35 15:56 33:4 50:42|autors 3:36 12:43
autour 3:14 19:29 20:15 31:20 33:19
autre 2:-11 3:8 6:3 10:21 11:6 12:0 14:-2 17:16 18:1 19:-10 20:-4 24:7 27:3 33:13 34:8 35:3 40:-6 45:19 48:3
autrefois 47:72|autrement 1:53 20:42
autres 1:6 2:5 6:10 7:4 10:8 11:13 13:19 19:7 20:10 22:8 23:9 33:-1 34:-3 39:15 40:3 41:8 45:15 46:23 47:11
autrice 2:28 3:7 10:10 13:17 16:18 34:26 40:17 43:19 53:16|autrices 20:37 34:49|autspecimen 25:61
autumn 1:44 12:26 18:25 31:19 33:7
aux 0:4 1:-3 2:4 3:6 7:-4 8:3 10:13 11:5 13:4 14:-3 15:5 19:2 20:4 22:-1 23:1 24:18 27:1 29:11 31:11 33:1 34:-4 35:9 36:6 40:-2 43:-2 45:-3 49:6 53:3
auxquels 19:58|avaient 7:51 33:21|available 19:34 27:38 33:12|availed 0:68|avais 3:51 9:43
avait 3:28 6:13 10:1 11:16 12:11 33:21 47:30|aval 30:55 33:10 50:48|avalanche 45:64
avance 1:23 2:-2 10:10 12:9 17:29 20:-2 27:4 29:14 31:10 33:-7 40:17 42:27 45:8 53:16|avancees 10:59|avancement 43:67
avancer 44:71|avances 10:38 14:44 41:47|avancons 40:54
avant 0:2 1:2 2:1 5:1 6:0 7:-6 10:3 12:-3 13:-5 14:-5 16:-4 18:13 19:18 21:0 23:0 26:12 27:15 28:6 30:0 31:18 33:0 34:6 35:11 38:4 40:-10 42:-1 47:2 49:11
avec 2:-4 3:8 7:4 10:-6 12:3 13:1 14:-2 16:-1 18:3 19:11 20:5 26:5 27:6 29:2 31:12 33:8 34:-3 35:-1 38:3 40:4 43:0 44:0 47:1
avenant 2:29 5:44 10:12 11:27 18:31 35:23 40:19|avenir 38:74|aventure 1:40 3:29 31:34 43:41|aventures 43:67
avenue 8:49 26:52|average 7:60|averse 22:43 31:40|aveu 33:21 44:58|avez 1:40 12:41 27:36 35:44|avion 33:35
avions 33:21 47:59|avis 0:24 2:8 20:7 21:22 23:41 33:-2 44:51|avocat 16:64 53:28|avocate 12:44 26:53 29:48
avocats 29:66|avoid 30:65|avoir 1:17 2:24 3:6 14:16 15:25 17:21 19:9 27:25 33:-15 34:8 40:5 45:17
avond 33:25 37:23 48:30 50:20|avonden 16:57|avonds 3:36 6:45|avondschool 13:59
avons 0:7 3:8 7:22 11:8 12:16 14:8 19:0 20:16 23:13 27:21 30:5 31:1 36:9 40:30 53:-2|avontuur 33:21 45:44
avoue 33:27 48:50|avril 2:2 5:25 9:19 10:4 12:30 14:29 18:32 27:8 29:18 33:-20 34:3 35:16 51:30|awans 50:73
award 13:30 22:39 23:53|awarded 17:56 23:44|awards 7:27 13:28 22:42 23:32 38:35|aware 14:60
away 10:20 19:29 20:17 33:19|awu 46:67|axe 40:48 49:50|ayant 2:25 27:32 34:40 47:41|ayants 34:58|aymon 34:58
az 23:40 26:44 52:43
b 1:20 2:5 3:-9 4:2 5:22 8:12 9:12 10:6 11:2 13:6 14:-2 15:5 16:10 17:6 18:-3 19:-6 20:-8 22:9 24:6 27:-8 29:0 31:-8 33:-31 34:3 35:-2 40:4 41:-4 42:-3 43:-3 44:10 45:3 47:-1 48:3 49:2 50:8
b000000 8:67|b1 1:40 9:41 16:40|b2 1:40 9:41 16:40|b3 1:37 9:38 16:37 45:31|b4 1:57|b5 1:57|b6 1:57|baan 33:34
baas 6:38 33:14 47:39|bablute 47:72|baby 33:34|babyhemdchen 33:31|bac 13:26 20:16 24:34 33:4 44:40 48:31 49:35
bache 33:35|bachee 33:35|bachelier 45:66|back 2:-1 3:15 10:9 14:28 20:-3 24:11 25:12 30:7 33:12 34:7 44:7 47:8 50:9
backer 28:60|backers 17:64|background 30:65|backgrounds 19:22 24:36 40:30 41:29 43:27|backing 40:51|backs 49:68
backwards 3:33 33:25|bad 24:27 33:18 42:22 48:35 51:27|badeort 33:31|badge 21:61 33:16|badges 33:33
badkaart 13:46 39:67|badly 6:39 13:35 20:29 38:42|badplaats 33:34|bag 33:19 48:53|bagarre 33:35|bague 33:35
bahnfreunde 35:46 53:41|bahnhof 16:18 19:13 30:20 33:11 36:22 40:10 41:19|bahnhofsgeschichten 31:53
bahnhofshalle 20:51|bahnhofswirtschaft 31:40 33:18|bahnsteig 30:45 33:18|baignade 24:61 33:21|bail 22:45 33:7 35:42
bailleur 35:71|bailleurs 34:58|baiser 33:35|baisse 40:54|bak 40:48|baker 21:34 33:29|bakery 28:39 33:15 36:39 53:29
bakfiets 33:34|baking 33:33|bakker 28:49 35:45|baksteen 3:22 19:34 33:17|bakstenen 20:50|bal 22:68|balai 33:35
balance 0:45 1:13 9:17 14:11 26:20 33:-16 46:51|balans 0:56 46:32|balanstotaal 46:61|balcon 33:35|bald 33:18 37:48
baldewijn 6:38 24:41 33:14|baleine 21:57 24:61|baleines 45:66
ballast 10:28 13:16 17:21 21:24 22:18 33:-10 39:34 42:21 43:18 45:21|balle 47:59 49:61|ballet 19:31 33:14 48:47
balletje 33:34|balneaire 33:35|banc 7:26 19:32 31:22 33:21|bancaire 1:27 4:61 7:25 17:44|bancaires 4:75|bancs 33:35
band 1:21 19:12 31:17 33:5 41:20 45:21 49:25 53:19
bande 2:1 3:1 13:11 19:3 20:1 26:21 31:37 33:-2 34:3 35:27 39:21 47:17 52:22|banden 33:34|bandenchef 33:31|banen 53:55
bang 3:20 6:29 33:25|bank 0:24 4:46 7:8 8:13 9:7 10:-2 13:19 17:10 23:4 33:-4 38:8 45:3 48:5|bankattest 4:61
bankbestatigung 4:60|bankers 4:69|bankgegevens 4:61|bankhaus 4:60|bankplatz 13:43 31:40|bankrupt 14:60|bankschuld 0:60
bankverbindung 4:47 26:47|banni 19:58|banque 0:29 2:2 4:61 8:35 9:19 12:13 13:11 33:-20|banquier 11:74|banquise 32:76
baptise 33:35|baptiser 33:35|bar 10:15 13:15 17:28 19:12 20:22 33:2 45:13 48:20
baraque 0:23 1:17 4:25 8:22 9:24 14:16 15:24 20:15 22:19 26:26 46:24 51:24 53:21|barbara 18:37 33:23 48:34
barbarie 45:53 50:59|barbecues 33:35|barbeitrag 17:57|barbu 33:35|bare 22:42 26:48 45:43|barefoot 6:52 33:19
bareme 31:61|barfuss 33:18 48:45|bargains 20:55|barge 3:21 33:24 45:32|bargepole 39:69|barges 36:55 41:49|barks 33:33
barmaid 6:65|barmittel 17:57|barn 21:46 33:12 48:45|barnabe 7:30 36:54 37:44 38:40 39:42|barometernadel 33:31
baron 3:36 33:24|barrack 3:22 19:33 33:11 41:31|barrage 16:27 20:29 31:34 33:8 50:34|barrages 20:35 33:14 53:43
barre 6:49 33:14 45:45|barreau 29:73|barred 14:60|barriere 13:39 19:31 22:42 47:45|barrieres 1:66
bart 7:32 10:27 19:18 27:38|bas 2:-2 3:-3 10:0 19:15 21:22 27:4 31:23 33:8 37:20 38:16 40:-4 42:21 43:19 53:6
base 10:25 17:37 18:35 30:36 41:34 42:35|based 13:37 34:41 43:36|basement22 39:69|bases 41:63|basile 2:56
basin 33:19 53:46|basis 2:19 10:20 16:23 27:23 30:28 35:27|baskets 38:74
basse 0:20 2:15 7:12 10:6 12:15 13:13 22:16 23:17 30:29 31:8 33:-18 34:17 37:25 43:15 44:18|bassenge 13:66
bassin 18:34 26:41 33:-9 40:10 41:25 42:26 43:24 50:29 53:21
bastogne 5:24 7:16 10:15 12:18 14:16 22:14 34:13 43:17 53:30|bateau 1:36 20:29 21:34 33:11|bateaux 19:45 45:53
batelier 20:42 33:21|bateliers 31:61|batiment 21:44 33:21 45:39|baton 24:75|battante 33:35|batteries 26:69
bau 20:16 30:23 33:-3 40:13 44:35 50:24|bauart 26:60|baudour 53:59|baue 20:51|bauen 28:31 33:21 40:19|bauer 33:31
baumen 3:49|baut 3:49|bauten 41:52 53:25|bauwerk 19:50|bavard 3:42 45:53|bavarde 6:71|bb 51:60
bce 1:40 9:34 10:20 43:48 51:35|bd 12:54 45:53
be 1:1 2:0 3:-3 4:9 6:6 7:-5 9:1 10:7 12:-3 13:2 14:-4 16:0 17:-2 19:4 20:-1 21:2 22:9 23:-2 26:10 27:5 29:0 30:2 31:6 33:-11 34:-10 35:3 38:7 40:0 42:15 43:1 47:-1 50:14 51:1 53:-1
be00 4:63 26:34|be0400 50:67|beabsichtigen 27:53|beabsichtigt 20:51|beachten 11:59|beamte 33:31|beamter 19:50
beamtin 13:43 22:43|beantragen 12:36 34:20 40:15 42:38|beantragt 1:15 12:26 14:14 15:29 17:38 43:15
beantragte 1:43 43:42|beantragtes 17:57|beantwoord 50:60|bear 20:42 33:19|bearbeitung 41:57|bearbeitungsrechte 34:52
bearing 3:54|bears 10:45 20:42|beat 33:-4 48:65|beatmungsgerate 47:57|beats 48:59|beau 19:52 33:10
beaucoup 3:22 12:31 19:32 27:29 33:-11 40:8 44:25|beauftragt 2:52|beautiful 33:33|beaux 3:25 22:38 31:30 38:43 43:37
became 22:63|because 3:15 7:15 12:23 13:7 20:0 33:18 40:5 45:9 47:11|beccari 33:34|become 2:27 10:28 33:15 45:34
becomes 11:42 33:27|bed 20:34 24:34 33:16|bedacht 2:51|bedankt 35:45 50:47|bedarf 40:48|bedeckt 47:57|bedekt 47:60
bedenkers 43:59|bedeutung 14:55|bedingt 23:57|bedingung 20:51|bedingungen 30:58|bedoeld 3:49|bedoelde 47:60
bedraagt 10:22 23:29 34:42|bedrag 1:31 15:26 16:23 17:11 23:24 27:5 33:-8 40:-1 42:11 43:10|bedragen 2:25 11:48 16:32
bedreiging 40:48|bedrijf 3:6 7:30 13:16 14:13 15:17 23:15 34:16 44:16 53:22|bedrijfsfilms 22:59|bedrijfskosten 0:60
bedrijfsvoorheffing 51:61|bedrijven 53:55|beeindiging 2:30 10:44|beeindruckt 33:31
beeld 3:-4 7:9 13:6 17:7 19:11 20:22 23:5 24:8 26:9 33:-7 41:22 43:6 49:28 50:7
beelden 20:33 24:21 32:22 33:-6 34:11 40:9 49:22|beeldende 44:59|beeldnabewerking 53:55|beeldtaal 19:51
been 1:2 3:6 6:10 7:2 11:8 13:1 14:19 17:10 19:-6 20:-6 23:4 27:-2 33:17 36:8 40:1 47:12|beendbar 40:48
beerdigung 33:31|bees 3:54|beetje 28:62|befangenheit 33:18 48:45|befindet 14:55
before 1:13 2:-5 3:-1 10:4 12:2 13:12 14:-2 15:13 16:1 18:8 19:12 20:0 26:7 27:9 29:5 31:12 33:-3 34:6 35:5 40:1 44:3 45:2 47:3
befragt 33:31|befragung 30:58|befund 30:58|befunden 1:56|began 3:33 7:40 33:-1 40:17|begann 3:49|begegnen 48:58
begehung 30:58|begehungen 30:58|begeistert 27:53|begeleidde 40:48|begeleiding 16:44 40:35|begeleidster 26:61
begeleidt 10:52|begin 3:9 6:18 10:11 18:18 20:27 33:6 34:11|begindatum 8:60|begingeneriek 2:51
beginn 1:31 2:27 8:34 18:32|beginnen 3:14 14:21 28:27 33:17 40:13|beginning 1:49 31:44|beginnt 19:27 20:16 33:20
begins 20:25 33:29|begint 2:9 20:26 21:17 31:11 33:16 45:16|beglaubigt 8:59|begleitdoku 20:51|begleite 20:51
begleiten 20:38 27:40|begleitend 31:53|begleitenden 20:51|begleitet 33:18 40:35|begleitfilm 20:51|begleitheft 31:53
begleitung 16:36 31:46|begon 3:36 7:44|begonnen 1:15 3:9 7:14 14:47 33:-9|begrafenis 21:45 33:21|begraven 33:34
begreep 3:49|begreifen 33:31|begrenzt 29:46 40:35|begrepen 34:51|begrijp 3:49|begrijpen 33:27 40:28|begrijpt 6:58
begroot 20:30 40:41|begroting 1:23 9:27 10:20 11:20 12:12 16:16 34:-2 40:2 41:21 43:12|begs 19:55
begue 6:57 33:8 48:45|begun 7:40 14:52|begunstigde 4:61|begutachtung 26:60|behalf 29:61 34:30|behalt 2:32 10:33 34:32
behalten 6:57|behalve 10:23 15:31 19:42|behandeld 1:44 23:45|behandeling 1:36 20:30 33:14|behandelt 35:59|behang 33:34
behaved 33:33|beheer 2:38 34:38|beheersvennootschap 2:51|behind 19:8 20:8 28:22 33:24 45:18 53:13|behorde 25:61
behorden 4:60|behordenauflagen 27:53|behoren 4:48 10:39|behoud 2:51|behouden 24:48 30:46|behoudens 35:58
behoudt 34:38 35:45
bei 0:4 1:0 2:18 3:-2 4:4 7:1 10:5 12:9 13:5 19:-6 20:-6 23:9 27:2 28:4 31:-3 33:-6 34:10 35:3 40:4 41:0 50:3 51:12 53:9
beide 2:6 3:5 10:21 20:5 21:14 31:8 33:4 40:3 42:14 46:16 53:10|beiden 7:25 10:25 18:28 33:2 40:19|beider 10:54
beides 9:46 33:18|beigefugt 1:36 9:39 12:36|beigefugte 11:59|beihilfe 10:22 14:42 15:27 23:25|beihilfen 15:59
beihilferecht 14:55|beihilferechtlichen 14:55|beilage 9:32 10:36 11:42|beilagen 1:36 9:39 29:38|beiliegenden 10:54
beim 2:10 3:24 5:10 19:2 20:17 27:5 33:4 47:9 48:10 53:6|bein 33:18 49:47|beinahe 33:31
being 2:28 3:18 14:13 15:21 17:17 20:17 33:-3 34:9 44:18|beispielfolgen 45:57|beitrag 10:54|beitrage 10:36 14:38 51:31
beitragen 2:52|beiwohner 13:43 39:47|beizufugen 1:56|bekannt 5:45 14:42|bekannten 2:52|bekeken 20:37 30:46
bekend 7:31 31:27 40:35|bekendgemaakt 8:60|bekendheid 30:60|bekent 33:34|bekers 0:60|bekijken 39:62
bekijkt 31:40 33:21|beklagte 19:37 47:44|beklagten 33:31|beklagter 33:18 45:44|bekommen 15:46 33:18
bekommt 27:21 33:28|bekroond 13:59|bekroonde 7:57|bekundung 27:53|bel 12:43 25:59|bel591111111 25:76
belangrijker 20:50|belangrijkste 27:54|belastingen 14:56|belastingjaren 15:60|belcallewaert 25:62|beldony 25:76
beledigd 24:61|beleefd 48:59|beleefdheid 3:49|beleg 2:39 35:46|belege 38:59|belegschaft 7:34 20:30 46:39|belehrt 14:55
beleidigt 33:31|belfast 45:64|belg 25:62
belge 2:1 3:-8 8:23 10:26 13:11 25:32 31:-3 34:14 36:26 38:10 40:17 42:25 43:10 45:2 53:0
belges 10:32 31:34 40:27 42:43
belgian 2:16 3:-5 8:8 9:8 10:13 16:3 17:13 25:11 27:0 31:-2 33:-18 34:11 38:9 40:19 42:22 43:8 53:14
belgie 0:18 10:20 25:45 27:12 31:21 40:6 42:17|belgielei 8:60|belgien 10:9 16:12 22:12 25:25 31:9 33:-14 40:26 42:31
belgiens 7:41 27:40|belgierin 3:49|belgique 8:9 10:23 25:48 27:10 31:37 33:-27 36:13 41:16 42:28|belgiques 33:35
belgisch 2:8 8:34 10:19 25:30 34:19 42:27|belgische 10:17 25:28 30:25 40:33 45:22|belgischem 40:48
belgischen 7:25 8:30 10:25 43:26 53:25|belgischer 40:22 42:52|belgisches 10:33 34:44
belgium 2:5 7:8 8:8 10:16 17:4 20:-5 25:19 27:8 29:6 30:4 31:20 33:-26 34:9 36:10 40:4 42:31 43:1 46:13 50:7 53:0
belicht 36:62|belichten 19:51|belichters 53:55|belichting 41:58|believe 19:15 27:19 33:2 40:36 44:25|believed 33:33
believes 3:21 6:32 33:19 48:33|believing 14:60|belkacem 6:44 33:18
bell 2:21 21:23 22:19 23:21 33:0 34:12 37:26 43:17 45:20 47:21|bella 26:61|belle 31:36 40:39 44:46
bellefroid 5:38 16:33 34:34 43:34 47:39|bellen 2:30 12:37 33:12|bells 33:33|belluno 13:59|belobigung 33:31
belong 2:43 10:45|belonged 47:65|belongs 2:18 5:27 10:20 33:19 45:26|beloven 27:41 29:47
below 5:22 6:22 15:36 20:12 33:1 41:31 46:24 51:25|belt 33:34|belts 19:26 20:26 33:22|belugt 33:31|bemerkt 33:31
bemiddelaar 10:52|bemiddeling 2:51|ben 1:22 3:33 20:16 35:23 40:14|benadering 20:50|benamar 43:67
bench 19:14 20:14 33:11 45:23 48:25 49:42|benchmarks 31:53|beneath 33:33|beneden 3:17 33:31|benefice 0:70 23:31
benefices 34:58|beneficiaire 14:26 16:27 23:30 34:45 53:25|beneficie 1:45 2:35 15:53|benefit 34:42 44:52
benelux 10:33 27:33 31:13 42:44|benevoles 7:65|benhaddou 1:24 5:27 7:22 8:29 14:22 25:31 43:23 46:29|benit 33:35
benoemd 8:47 20:37|benoemen 10:52|benoeming 8:60
benoit 2:8 3:14 6:25 8:16 12:21 13:13 14:10 16:11 20:2 25:21 29:17 35:16 43:13 45:24 53:11
bensalem 2:27 22:39 39:46 43:48|beobachtet 19:50|beobachtung 40:48|beoordelingscommissie 23:58|bepaalt 20:50
bepalen 27:54|bepalingen 2:38 34:38|beperkingen 30:60|beperkt 40:48|beratung 15:30 16:39 34:23 40:19
beratungsscheck 15:59|berbers 3:49|berechtigt 34:52|berechtigte 34:52|berechtigter 34:52|bereich 30:58
bereichen 20:38 27:40|bereid 13:46 27:41|bereiden 23:58|bereidheid 30:60|bereidt 10:39 13:46|bereik 30:46 31:40
bereikt 33:34|bereit 27:53|bereitet 13:43 33:18|bereits 1:31 19:25 27:28 40:22|bereitschaft 19:50|berekend 6:58
berekening 16:57|berekent 10:52|berendrecht 34:51|berengere 2:41 13:40 22:43|berenice 13:35 14:34 25:43 27:33
berg 31:40 33:18|bergbaustadt 45:57|bergdorf 45:57|berge 19:50|bergen 53:55|bergfahrt 52:61|bergheim 21:38 33:11 48:38
bergstation 33:31|bericht 9:39 30:37 50:38|berichtigung 11:59|berit 21:48 45:55|berlijn 7:31 27:29 40:35
berlin 3:10 7:29 13:16 16:12 31:7 33:-9 34:20 40:3 43:24|bernadette 3:8 6:23 7:20 14:20 16:19 19:10 33:14 44:23 45:18
bernd 2:27 3:24 14:29 43:30|bernissart 53:64|beroepsorganisatie 2:51|berth 26:69|berthe 2:8 3:7 33:26 44:22 48:35
bertrand 33:35|bertrix 53:64|beruf 3:36 33:18|beruflich 31:53|berufserfahrung 13:56|berufsschulen 31:53
beruht 33:18 40:35|berwinne 20:56|bes 23:70|beschaftigt 7:54|beschaftigte 46:60|bescheid 17:33 23:51|bescheiden 27:53
bescheinigt 33:11 51:52|bescheinigung 9:30 51:56|beschermingsduur 2:51|beschikbaar 52:62|beschikken 5:47 34:38
beschikking 12:45 27:41|beschlagen 33:31|beschlagene 33:31|beschliesst 33:31|beschlossen 23:49 33:11|beschouw 27:54
beschouwen 11:61|beschrankter 8:59|beschreibt 33:31|beschrijf 20:50|beschwerde 48:58|beschwerden 6:57|beschwert 33:31
besetze 19:50|besetzung 10:22 16:24 18:25 19:19 40:27|beside 20:26 33:22 40:22|besides 33:33|besitzer 33:31
beslissen 10:35 34:22 35:29 45:28|beslissend 19:51|beslissing 23:58|beslissingen 10:52|beslist 10:42 18:30 23:29
besliste 8:39 23:51|besloten 8:60|besluit 3:15 30:44 33:0 34:17 46:26|besluiten 10:31 23:38 30:39
besoin 1:25 3:27 6:29 21:29 33:6 40:13 50:31|besonders 23:57|besprechung 2:52|bespreken 27:54|bespreking 27:54
besprochen 31:53|besser 7:41 30:45|best 3:7 12:17 13:15 14:13 20:8 22:16 27:23 28:22 33:-3 34:9 38:32|bestaan 20:50
bestaande 11:48 19:38|bestaat 40:48|bestand 11:48 12:45|bestatige 14:55|bestatigen 4:21 10:14 12:17 14:15 23:17 27:40
bestatigt 0:31 4:43 35:30 51:31|bestatigung 4:40 27:33 50:38|bestatter 33:31
beste 11:22 12:19 27:36 28:23 35:18 40:9 50:21|besteden 53:55|bestehen 7:29 20:25 51:47|bestehenden 30:58
besteht 14:47 33:11|bestelbon 5:60|bestelde 3:49|bestellbestatigung 35:59|bestellen 40:48|bestelling 27:29 40:23 50:47
bestellt 21:38 33:11 38:39|bestellung 35:46 50:46|bestellungen 45:57|bestelt 2:51|bestem 14:55|bestemde 35:58
besten 27:53|bester 28:60|bestes 31:53|bestimmt 20:51|bestuur 8:34 10:26 23:45|bestuurder 2:19 8:47 14:24 34:19
bestuurders 8:39 29:52|bestuursorgaan 29:60|besucher 13:17 22:39 31:37 38:20|besuchergruppen 33:31
besucherordnung 35:59|besucherzahl 31:53|besucherzentrum 33:18 40:35|bet 33:33|betaalbaar 2:51
betaald 2:14 17:23 23:22 33:-2 35:21 42:23 51:24 53:18|betaalde 34:31 40:28 47:39|betaalplatform 31:53
betaalt 6:14 7:12 10:17 14:22 33:0 34:27 40:14|betalen 2:13 10:14 17:13 21:11 26:35 31:6 40:25 50:14
betaling 2:25 23:33 33:9 34:15 50:24|bete 33:21 38:61|beteiligen 27:40 34:39|beteiligt 7:41 14:42
beteiligung 2:23 7:25 10:36 27:24|beteiligungen 7:30 46:54|beter 3:36 13:46|betere 3:49|betes 3:40 33:10 45:41
betiteln 31:53|beton 19:31 20:20 32:42 45:30|betonsaulen 33:31|betracht 27:53|betrachten 11:59
betrag 15:34 16:20 17:32 27:28 43:19|betrage 11:59|betragen 27:53|betragt 23:36 34:44|betrayal 33:33|betreff 27:53
betreffend 12:36 27:33 34:32|betreft 12:26 23:38 27:34 44:27|betreiber 5:29 18:28 20:22 27:24 53:25
betreibt 7:41 33:18|betreten 33:31|betreut 20:51|betrieb 30:58|betriebe 53:54|betrieben 53:54|betriebsfilm 5:45 16:43
betriebsgeheimnisse 34:52|betrifft 27:40 29:46|betroffenen 20:51|betrokkene 51:61|betrug 33:31|bett 33:31
better 3:41 33:19|betterave 19:45 32:63|between 2:19 3:-2 10:22 13:5 17:7 19:13 20:5 27:11 30:8 33:-15 34:31 53:3
betwisting 5:60|beurre 32:63 47:59|beurten 33:34|bevat 11:61|bevel 14:49 33:14|bevestig 14:56
bevestigd 4:29 17:40 42:28 51:40|bevestigde 34:51|bevestigen 4:36 12:33 27:41|bevestiging 4:48 27:41
bevestigt 1:20 4:25 14:31 27:29 35:21 51:24|bevinden 33:34|bevindingen 30:60|bevoegd 33:34|bevoegde 10:52
bevoegdheid 29:60|bevollmachtige 29:59|bevollmachtigen 29:59|bevollmachtigt 29:59|bevor 19:35 33:21|bevraagd 30:60
bevraging 30:60|bevriende 20:50|bewaar 23:58|bewahren 23:57|bewaken 33:34|bewaker 33:34|bewaren 3:49|beweeglijk 33:34
beweegt 19:37 33:15 49:30|beweerde 33:34|beweggrunden 3:49|bewegliche 20:51|bewegt 33:31|beweisen 28:47 33:18
bewerbungsgesprach 33:31|bewerken 2:38 34:38|bewerking 2:36 33:10 34:27|bewerkingen 30:60|bewerkingsrechten 34:51
bewertung 44:58|bewijs 8:47 35:45|bewijsstukken 23:58|bewilligt 17:47 23:41|bewilligung 23:57|bewohner 20:51
bewohnern 20:51|bewoners 33:34|beyond 34:42 52:56|bezahlen 33:31|bezahlfernsehen 31:53
bezahlt 2:16 14:18 35:23 40:35 42:21|bezeichnung 8:46 16:31 43:30|bezetting 33:34|beziehung 6:57
bezit 5:28 14:36 34:19 40:28|bezitten 40:48|bezoekers 13:18 22:18 30:19 31:46|bezoekersaantallen 31:53|bezorgen 12:58
bezug 53:54|bezugsfilme 31:53|bhaibe00 4:75|bhriain 2:32 5:40 43:46|biais 30:71
bibel 5:26 9:19 10:14 12:16 17:17 21:18 27:21 40:8 43:15
bible 1:25 2:16 5:26 9:15 10:8 12:1 16:24 18:22 34:16 36:9 40:-3 43:22 45:17|bibles 34:56|bibliothecaire 2:43 13:52
bibliothecaires 31:61|bibliotheque 3:42 7:51|bic 4:66|bicolore 50:73|bicycle 7:30 33:29|bicycles 35:67|bids 48:66
bieden 2:51|bief 1:5 5:16 7:10 9:9 10:6 12:6 14:4 17:20 26:17 34:-1 35:4 38:10 39:16 40:10 42:16 43:14 52:11 53:3
bien 3:14 6:19 7:13 11:13 12:28 19:6 20:-5 27:29 33:-5 37:17 40:9 44:10 47:21 53:3|bienen 3:49|biens 0:73
bientot 13:29 20:19 27:26 33:-2 37:54 39:39|bientotferme 39:76|bienvenue 2:56|bier 19:37 33:18|bierdeckel 10:54
bierdopjes 45:57|biere 31:61|biergop 22:54 42:45|biermerk 30:60|biertjes 3:49|bierviltje 33:34|bietet 33:18 34:39
big 9:41 33:10 36:34 40:15 46:32|biggest 28:69|bigoudi 38:74
bij 1:-3 2:12 3:-2 4:5 7:-1 8:3 9:1 10:11 11:4 13:3 14:-4 15:4 16:-3 17:0 18:-1 19:5 20:0 23:5 24:5 27:-2 29:0 30:7 31:4 33:-9 34:4 35:4 40:-5 44:-1 45:0 48:-1 49:5 50:4 53:4
bijbel 2:9 5:12 9:13 10:4 12:10 18:20 24:13 27:6 34:12 36:14 40:1 43:20 45:18 53:7|bijdrage 17:47 27:41
bijdragen 14:36 51:53|bijen 3:49|bijfiguren 24:61|bijgaande 11:48 23:45|bijgeplaatst 20:50|bijgevoegd 4:41 10:31 12:38
bijkomende 2:51
bijlage 1:19 2:6 3:-3 5:8 9:16 10:7 11:17 12:6 14:10 16:5 19:-1 20:-2 27:2 30:8 31:1 33:-10 40:-4 41:6 46:9 53:3
bijlagen 1:40 8:42 9:32|bijlokekaai 23:58|bijna 7:20 19:33 20:14 24:24 28:25 33:-2|bijnens 4:41 8:39 29:39
bijrollen 41:58|bijziend 6:45 19:38|bijziende 31:53|bijzonder 27:54|bijzondere 29:60|bikes 33:33
bilal 6:37 21:36 33:-3 45:19 47:33 49:30|bilan 0:47 13:15 46:66|bilanz 0:50 3:20 46:31|bilanzen 6:44 33:18
bilanzgewinn 0:60|bilanzsumme 0:28 46:56|bild 19:23 20:14 30:21 33:-6 41:11 43:10 49:37|bilden 2:52
bilder 19:19 24:28 30:26 32:29 33:11|bilderbuch 31:53|bildern 19:50|bildertreatment 12:43 33:18|bildes 19:50
bildfunk 27:53|bildmaterial 41:57|bildschirm 1:43 40:35|bildschirmdesign 24:60|bildschirme 33:31|bildschirmen 33:31
bildschirmhintergrund 33:31|bildsprache 19:50|bildwechsel 24:60|biljart 33:21 48:46|biljartkeu 33:34|bill 3:41 26:56
billard 33:21 44:58|billed 14:60|billet 33:25 35:40 48:40|billets 33:35|bin 3:41 11:31 20:23
bind 1:32 10:28 14:30 27:29 29:36|bindefrist 50:59|bindend 27:53|binding 27:46 34:42|binds 10:58|bindt 27:54
binnen 2:28 3:-4 10:5 17:6 19:11 20:-3 23:31 26:14 34:6 40:-5 48:19|binnengelaten 33:34|binnenkomt 2:51
binnenkort 37:63|binnenplaats 45:57|bio 13:66|biofilmographies 1:66|biographical 13:61|biographique 13:66
biologin 33:31|biologist 16:41 33:25|biologists 19:55|bios 12:50 13:48|bioscoop 19:22 31:36 37:34 40:19
bioscoopbezoekers 31:53|bioscoopfilms 8:60|bioscooptrein 30:60|bioscopen 30:60|bip 3:56|bird 32:56 33:19
birth 13:29 25:66
bis 0:2 1:2 2:10 5:10 7:-4 8:0 10:5 11:1 12:2 13:0 14:-3 18:13 19:0 21:0 22:1 25:16 26:2 27:-1 28:3 29:16 31:2 32:3 33:-3 34:-6 35:6 39:3 40:-4 50:9 51:6 52:8
biscuit 3:35 33:25|biscuits 27:59|bise 22:68|bisher 7:25 22:39 33:2 40:19|bishop 45:64|bislang 7:54
bit 5:24 12:32 31:17 33:15 36:28 43:20|bitburg 31:53|bits 33:33
bitte 1:26 11:26 12:6 13:5 23:14 33:-8 35:21 37:11 39:21 43:5 44:7 50:8 52:10|bitten 12:56|bittern 27:41 43:46
bittet 33:18 40:35|bivouac 19:33 33:10 52:62|bivouaquent 33:35|bl 24:60|blaadjes 33:34
black 19:20 24:23 33:20 49:38 52:24|blackout 22:43 31:40|blad 24:54 38:39|bladzijde 11:61|bladzijden 2:41 3:32
blafard 19:58|blaffen 33:34|blague 3:42 33:21|blagues 20:56|blanc 19:15 22:28 24:49 33:-8 47:29 49:44 52:34
blanche 3:20 21:35 31:44 35:35|blanches 33:35|blanchisserie 20:56|blanchit 33:35|blancs 19:45 34:44
blankenberge 13:45 33:11 48:47|blanket 35:67|blasmusik 33:31|blatt 10:21 24:43 33:8 48:26|blattert 33:31|blau 19:50
blaue 32:48 33:18|blauth 3:14 5:31 9:24 13:21 25:34 43:20|blauw 19:33 21:14 24:17 28:18 32:18 33:-10 36:18 49:17 52:26
blauwe 5:34 33:9 34:26 47:34|blauws 33:34|blazer 32:56 33:19|blazing 33:33|bleef 20:30 33:14 47:39|bleek 33:34
bleekweide 22:35 38:37 39:47|blegny 10:12 16:18 27:15 29:20 33:6 43:19 50:21 53:24|bleibe 19:50
bleiben 2:29 7:13 11:19 12:16 20:10 33:-10 40:7 44:17 53:13
bleibt 2:10 3:1 19:11 20:2 21:24 30:9 33:8 40:-1 44:18 53:14|bleistift 33:31|blenden 19:50|blesse 6:71
bleu 5:23 9:28 10:31 19:10 22:21 24:38 32:28 48:23|bleue 13:52 19:45|bleus 33:35|bleven 31:53|blick 5:45 40:35
blieb 28:40 33:11 47:37|blijf 19:51|blijft 2:2 3:1 19:11 20:10 33:17 35:9 48:10 50:12 53:21|blijken 33:34
blijkt 33:27 45:37|blijven 2:22 3:4 12:13 20:5 33:13 34:27|blijvend 10:52|blindbewertung 30:58|blinde 28:49 33:21
blindelings 19:51|blindness 6:65|blinzeln 33:31|blinzelt 33:31|block 18:23 20:20 30:33 33:6 49:34|blocke 31:53
blocks 20:36 33:22|bloeidag 14:27 18:30 40:19 49:32 53:26|bloeit 19:27 33:20 40:24|bloem 33:34|blog 38:74
blokken 18:46 41:45|blonde 33:21 48:58|blood 19:55|bloquants 18:69|bloque 33:35|bloquons 34:58|blossoms 33:33
blue 14:18 19:42 32:39 33:-9 50:25|blunt 6:65|blushes 33:33|blust 33:34|blz 8:47 47:47|bmp 10:49 17:41 18:26 42:26
bn 23:70|bnb 0:73|bo 6:32 21:45 45:44|boadu 7:34 12:38 22:37 38:42|board 0:25 12:21 23:23 27:35 33:11 40:8
boarding 35:67|boardroom 45:64|boat 13:20 26:27 33:23 48:25 50:25|boathook 33:33|boats 19:34 33:12 53:38
bobine 3:18 11:37 30:33 33:19 44:34|bobines 2:10 11:28 16:21 18:36 19:12 20:10 23:24 33:6 44:25|bobineuse 33:35
bocage 22:50 26:56|bod 27:54|bodart 22:50 44:47|bodden 38:59|boden 33:31|bodeux 5:45 9:47 16:40 34:31|bodies 34:56
bodil 19:37 39:47|bodo 20:38 53:41|bodson 26:62 47:59|body 15:39 21:47 33:16|boeit 3:49
boek 2:18 5:17 16:15 31:20 34:35 43:16|boeken 0:47 33:21|boekhouden 13:59|boekhouder 0:31 16:47 53:26
boekhouding 16:57|boekhoudkundige 26:61|boeking 35:58|boekingsnummer 35:58|boekjaar 0:52 8:26 46:32|boekjaren 46:61
boer 20:30 36:42 40:28|boerderij 18:59|boeren 33:34|boerenzoon 33:34|boerin 20:50|boete 35:58|bog 22:39 33:27
bogaerts 22:59|bogen 1:32 45:51|bogtrotter 13:48 22:50|bohne 33:31|boilerplate 7:60|boiling 33:33|boire 22:68
bois 1:9 2:5 4:14 6:8 7:19 10:6 14:8 17:11 19:-2 20:-3 21:8 29:12 30:11 32:13 33:-23 34:5 40:1 43:9 46:13 51:13
boit 13:66|boite 3:13 7:22 21:28 33:12 45:33 47:30 48:29|boites 20:31 33:29|boivent 19:58|bolgen 47:65|bologna 15:68
bolt 49:68|bolted 40:51|bomal 13:52 53:51|bomen 3:36 32:49
bon 2:2 11:20 13:12 19:4 27:9 29:45 33:-1 34:4 38:20 47:18 50:37 53:11|bond 6:31 41:58|bondgenoot 33:34|bone 24:69
bonheiden 35:58|bonhomme 3:33 27:47|boni 0:73|bonjour 3:16 11:35 12:54 35:31 36:36|bonn 13:56
bonne 3:18 6:15 7:9 10:14 11:18 12:12 23:15 27:18 30:15 33:6 34:2 41:24 46:18|bonner 38:59|bonnes 3:56
bonnet 19:32 24:44 31:30 33:10|bonnets 33:21 47:59|bons 3:42 33:21|bontjas 33:34|bonus 2:46 48:42|boodschap 33:34
boodschappentas 33:34|boog 45:57|book 2:20 5:18 31:33 33:3 34:28 40:3|bookcase 20:55|booking 27:38 35:46 50:46
bookkeeping 16:62|booklet 16:41 18:42 31:36|books 3:14 4:29 5:25 16:22 31:17 34:16 36:29 40:11 43:21|booksellers 31:57
boom 33:34|boon 33:35|boot 13:23 19:27 33:25|bootje 33:34|boots 33:33|bora 31:53|borain 10:45 43:54
boraines 13:52 47:59|bord 3:2 10:5 21:16 33:14 40:9 45:28 47:18 48:20 49:20 53:10|border 31:21 33:17 40:15 53:36
bordereau 9:66 43:38|bords 19:58|bordspel 34:51|boreale 10:59|borgne 33:27 48:50
borinage 7:25 8:32 27:23 31:22 32:38 46:36 53:25|born 3:14 13:56 25:30
bornage 3:14 10:18 12:27 13:24 22:27 23:29 27:21 33:-6 40:13|borne 20:24 33:26 38:42|bornes 7:40 22:43 38:42
borrel 33:34|borrowed 20:42 52:56|bos 21:45 45:44|bosco 33:35|bose 3:49|boss 6:52 45:51|bosses 33:33
bossuyt 34:38 47:47|bossy 6:65|boswachter 3:36 33:21|botanist 33:24 36:50|bote 38:59|boten 41:58
both 2:13 6:8 10:24 11:11 12:7 13:4 17:7 18:21 19:11 21:10 27:2 29:18 33:1 34:-1 40:2|botsen 33:34|bottes 6:49 33:27
bottle 24:69|bottles 33:33|bottom 20:34 32:49 49:47|bouche 19:24 24:40 31:40 33:1 49:41|bouchee 40:54
boucher 33:16 48:62|boucherie 28:76|bouches 24:75|bouclage 27:62|boucle 18:38 20:38 33:4 45:35|bouclee 45:66
boude 3:34 21:49 24:53|boue 20:35 32:55 33:14|bouge 19:27 33:25 38:43|bouger 19:45 52:63|bought 13:35 33:19 40:24
bougies 16:40 18:42 19:31 41:42|bouillet 34:52|bouillon 2:22 26:32 33:-8 34:24 38:31 40:11 43:24 53:30|boulanger 33:35
boulangere 33:35|boule 31:61|bouleaux 33:35|boulets 35:59|boulon 13:46 39:67|boulons 33:35|boulot 40:54
bourgeoise 33:35|bourgmestre 6:31 23:31 27:23 33:21 44:32|bourru 6:71|bourse 2:13 14:23 15:43 17:47 23:47
bourses 13:66|boussole 30:71|bout 2:7 3:6 12:19 16:17 18:19 19:9 33:20 44:30|bouteille 21:71|bouton 33:14 34:36 47:51
boutonne 24:75|boutonniere 33:35|boutons 22:68|bouw 10:17 16:22 19:17 20:16 40:14 41:24 53:20
bouwen 19:25 20:21 33:-4 40:22 41:20 53:17|bouwers 40:48|bouwt 33:21 53:42|bouzid 33:34
boven 19:4 20:3 31:6 33:26 35:11 44:12 48:12|bovenaan 49:62|bovenaf 33:34|bovigny 33:35|bovy 11:46 29:46
box 1:29 9:31 11:24 33:10 38:22 40:6 48:33|boxes 14:60|boy 3:18 33:26 52:34|boys 31:57|bozen 31:40 34:39
brabant 10:30 13:32 34:36 42:32|bracht 40:48|brachte 3:49|brachten 7:44 33:21|brack 33:35|brackwede 20:51
braconier 47:72|braconner 28:76|braconnier 22:63|braine 4:41 10:25 14:32 34:24 43:33 53:30
braise 6:33 19:20 24:37 33:20 49:37|brake 30:65|bral 37:63|bram 43:59|brancardier 45:66|brancardiers 40:54|branch 4:69
brand 6:20 20:13 21:19 33:13 44:20 47:20 48:20|brandalarm 35:58|brandnacht 6:44 33:18|brandpunten 20:50
brandsma 2:18 3:9 5:19 10:11 16:17 31:12 33:-6 34:19 40:8|brandstof 33:34|brandt 33:27 48:39|brandweerattest 40:48
bras 3:15 24:43 31:20 33:24|brasero 20:56|brass 16:29 18:30 19:34 20:22 45:31|brasseur 34:58
bratterud 19:34 22:42 43:40|brauche 19:50|brauchen 33:6 40:22 43:30 45:32|braucht 19:28 33:12 40:28|brauchte 33:31
braun 19:50|braver 6:65|bravo 23:63|bravos 48:71|breach 2:43 10:45|bread 13:35 22:37 33:7 39:43|breadvan 39:69
break 13:28 30:34 31:27 39:36 44:32|breakdown 16:49 33:19|breakfast 33:33|breaks 20:34 21:46 33:12|breath 19:39 33:22
breathe 3:54|breathes 33:33|breathing 33:33|brebis 31:57|breed 19:38 40:35|breekt 33:34|bref 7:43 33:14 36:54
breken 19:26 31:27 33:21|brengen 10:26 14:20 27:17 28:25 33:-2 34:15 40:12|brengt 10:41 33:19|brennt 33:31
brennweite 19:50|bresil 33:35|brest 10:59|bretagne 42:69|breton 17:57 42:56|brettern 33:31
breux 1:11 2:8 4:16 7:17 10:9 14:10 17:13 29:14 30:13 34:8 40:3 43:11 46:15 51:15|breves 22:68|brevete 35:71
breviaire 33:35|brewer 20:55|brewers 33:33|briain 20:55|bricht 33:31|brick 24:56 33:19|brid 33:33
bride 6:44 21:46 33:12|bridge 3:24 12:34 15:37 33:3 44:35|bridges 4:69|bridie 3:18 9:31 20:19 27:23 34:20 40:15 43:25
brief 3:-4 5:6 9:31 17:19 20:5 23:5 27:26 31:0 33:-14 34:15 48:23|briefe 33:31|briefje 48:59|briefjes 33:34
briefly 33:33|brieftauben 13:43 22:43|brieftrager 33:31|briefwisseling 29:60|brieven 29:47 33:21|brievenbus 33:34
brigade 13:66|brightshelf 27:59|bril 19:22 21:29 24:32 28:33 32:33|brille 32:63 33:21|brindille 49:75|brindilles 33:35
bring 27:33 35:41 40:24 44:39|bringe 20:51|bringen 3:20 27:36 40:31|brings 3:16 6:27 10:20 33:14 40:24
bringt 10:31 20:16 33:15 40:13|briques 6:49 33:14 38:53|briquetieres 13:44 22:47 38:53|brisbois 2:56|brise 7:65
brissac 10:59|bristol 10:23 12:29 13:30 16:27 40:16 43:26|british 1:32 7:30 10:28 13:31 25:39|brive 22:68|bro 26:76
broadcast 2:30 31:31 34:30 47:39|broadcaster 7:26 9:19 10:10 14:23 17:22 22:15 34:-1 40:9 42:38 43:4
broadcasters 13:31 31:27 40:41|brochure 33:33|broer 3:32 21:29 33:5 48:30|broers 40:48|broertje 22:59
brogniez 14:44 22:47 53:43|brognon 26:76|broken 11:55 33:19|broker 42:64|bron 17:50 42:43|brood 3:20 13:30 33:17 38:32
broodje 33:34|broodjes 16:57|broodzak 24:48 32:49|brook 19:30 33:18 53:35|brosse 24:75|brot 21:38 33:23
brother 3:13 6:32 20:25 21:25 22:22 33:-8 39:28 48:25|brouette 22:68|brought 33:33|brouillard 19:25 33:31
brouillent 33:35|brouwers 22:68|brown 19:25 32:39 33:15 48:36|broyt 13:61|brucke 33:7 44:34 48:44
bruder 3:19 6:16 21:17 22:16 33:7 44:17 48:28|brug 44:46 48:46|brugge 34:42 47:41|bruidsboeket 20:50|bruin 19:51
bruine 22:56|bruinpapier 24:61|bruins 33:34|bruit 19:12 20:22 32:30 33:24 47:26|bruitage 41:69|bruits 20:56
brule 19:31 33:21 48:45|brules 19:45 33:21|brume 6:25 13:18 20:9 24:29 32:29 33:6 48:26 50:27 53:17|brummen 19:50
brummt 33:31|brun 19:58|brunnen 21:58|bruno 35:71|bruns 19:58|brushed 33:33
brussel 7:25 13:32 16:11 31:16 33:2 43:11 51:14 53:9|brussels 7:19 13:38 14:18 29:24 40:9 42:20 53:31|brust 33:31
brut 2:35 15:53 35:49|brutal 31:57|bruto 15:47 26:48|brutoloon 35:58|brutomarge 0:60|brutosubsidie 15:60|bruts 2:56
brutto 50:59|bruttolohn 35:59|bruttosubventionsaquivalent 15:59
bruxelles 1:7 2:-3 3:-4 7:15 10:9 13:6 16:7 17:11 23:11 27:3 29:13 30:11 31:23 33:1 34:11 43:8 51:14 53:15
bruxelloise 53:64|bruxelloises 1:66|bruyeres 53:64|bruzzig 38:62|bterbe00 4:75|bti 39:69|btl 41:63|bts 13:66
btw 2:2 8:11 16:24 26:40 50:42 51:12|buanderie 20:21 21:35 40:19 45:41 48:46
buch 2:22 5:20 6:6 10:16 13:5 16:11 18:6 31:2 34:13 40:13 41:18 43:5|buche 51:60
bucher 18:18 27:24 33:-8 36:21 40:19 41:28 44:18|buchern 4:35 5:33 10:41|bucheron 22:56|buches 31:53
buchhaltung 3:36 16:43|buchhaltungsburo 0:60|buchhaltungsleistungen 26:60|buchrechte 34:52|buchung 27:40 35:46
buckets 33:33|budget 1:26 2:-11 7:-7 9:19 10:19 11:8 12:3 16:16 18:7 27:6 31:-2 34:9 35:-2 40:14 41:9 43:24 53:8
budgetaire 33:35|budgete 30:57 40:41|budgeted 30:51 40:37|budgetee 31:61|budgetes 31:61|budgeting 16:62
budgets 12:43 34:37 53:32|budgetuberschreitung 10:54|buee 19:31 20:29 32:63|buffet 33:20 35:37 41:35 53:31
bug 9:42 40:45|bugs 40:51|buhne 2:27 34:27 41:43|buhnenfassung 31:53|buhnenrechte 34:52|buhnenstuck 34:52
buhnenverlag 47:57|build 30:51 41:49|builders 53:59|building 19:15 20:15 33:12 35:27 40:22 47:25
built 19:19 21:31 30:29 31:21 45:28 53:36|buiten 19:24 20:23 27:21 33:6 48:28|buitenland 12:29 31:43 40:19
buitenlucht 45:57|bulb 19:42 32:56|bulldozer 33:34|bulle 3:56|bulletin 5:54 33:10 48:43|bump 40:51|bumper 21:67
bund 17:57|bundel 12:58|bundes 1:56|bundesforderung 42:57|bundesrepublik 25:61|bundle 9:54 11:55|bunker 45:33 48:53
bureau 2:3 7:14 12:8 19:-1 20:4 30:40 33:3 35:10 40:-5 43:7 45:11 48:20 53:22|bureaux 7:51 53:51
buren 31:24 33:24 52:34|burgemeester 3:12 6:21 24:24 33:22 49:24|burgermeister 3:10 6:18 33:24 36:21
burgermeisters 33:31|burial 3:54|buried 33:19 45:51|burn 28:48 33:12 43:40|burning 33:33|burns 33:25 35:46|burnt 33:33
buro 7:16 15:21 16:18 27:15 33:-7 48:20 50:21 53:27|buros 7:54|burton 15:55 25:67
bus 3:5 18:3 19:5 20:9 21:21 30:4 31:-5 33:11 35:5 40:0 41:11 48:25 49:12 53:1|buses 3:54|bushokjes 20:50
busiest 31:57|business 9:29 13:23 14:34 20:17 26:31 29:28 40:12|businesses 53:59|bussen 20:50|busy 40:51
but 3:5 8:16 10:14 19:6 21:18 27:10 28:11 29:9 33:-1 34:-2 38:10 40:8 42:6 43:3 44:8 45:15 47:8 53:10|butcher 13:61
butterfahrt 13:43 22:43|button 28:39 33:23 36:39|buurman 48:59|buurt 1:44 33:21|buurvrouw 3:24 6:45 33:9|buvait 33:35
buvette 20:35 21:49 45:45|buy 10:32 31:31 34:37 42:26|buyers 27:29 31:40 40:33|buys 31:36 33:12 40:30
bv 1:11 2:5 4:9 5:6 7:12 10:17 12:5 14:9 15:7 17:16 23:13 26:16 27:6 29:7 34:-2 42:4 43:17 46:8 50:7 51:16
bvdkbe00 4:61|bw 39:60
by 2:4 3:-4 4:3 5:8 7:10 8:3 10:-4 12:-2 13:-1 14:-1 19:1 20:-5 21:-2 23:-1 24:6 27:-8 29:6 30:6 31:-8 33:3 34:7 35:4 37:10 39:6 40:-5 43:5 44:-1 46:4 47:7 53:8
bzw 2:52
c 1:6 2:1 3:17 5:4 7:5 8:4 9:8 12:7 13:-3 14:1 16:2 17:0 19:0 20:-3 22:5 24:7 26:4 30:0 33:3 36:4 37:2 40:0 41:-2 43:-4 44:2 45:3 47:7 53:-1
c1 1:37 9:40 13:33 16:40|c2 1:40 9:44 16:43|c3 1:40 9:44 16:43|c4 1:52 9:56|c5 1:62|c6 1:62
ca 3:11 7:4 12:7 16:6 17:10 19:20 22:18 33:-9 36:21 40:8 43:28 46:20 49:14 53:9|cabbage 33:33
cabine 33:27 40:5 44:21 48:41|cabines 24:36 33:15 41:30 48:33 49:36 53:26|cabinet 30:57 48:58|cabinets 13:61
cablage 50:73|cable 24:69|cache 6:46 21:34 33:24|cachet 1:53 4:61|cachete 33:35|cad 10:59|cadastral 32:76
cadastre 2:8 5:23 8:24 10:11 11:26 12:20 14:18 17:23 22:20 29:25 31:17 34:10 40:6|caddies 20:56|cadeau 33:13 53:48
cadence 30:71|cadrage 50:73|cadran 33:35|cadrant 20:56|cadre 1:45 10:20 19:37 20:10 33:-22 45:10 49:18
caduque 23:49 27:41 34:36|cafard 31:61|cafe 3:20 13:5 19:10 20:13 21:11 33:18 48:21 53:3|cafebazin 33:34
cafetaria 32:62|cafetier 3:56|cage 33:35|cagnotte 33:35|cahier 20:33 31:33 32:36 33:7 49:34
cahiers 3:14 20:30 31:20 34:34 38:33 43:26|caille 33:21 52:63|cailloux 34:58
caisse 0:21 3:15 7:13 17:19 20:4 21:19 31:9 33:13 40:2 45:14 48:28|caisses 33:35|cake 33:27 48:41|calais 13:61
calandre 27:62|calcul 16:32 30:36 33:1 40:20 50:39 53:30|calculate 40:51|calculated 42:64|calculation 18:50 41:49
calcule 6:44 33:21 40:27|calculees 2:56|calculs 16:53 47:59|calecon 33:35
calendar 1:20 2:14 9:25 11:35 12:33 18:29 33:-10 40:8
calendrier 1:39 2:1 9:37 12:13 18:25 20:1 26:21 27:8 31:17 35:16 40:17|calendriers 27:62
call 1:12 10:8 12:31 20:15 31:7 33:11 34:6 40:11 48:16|callebert 2:30 34:31 43:41 47:45|called 0:34 2:23 13:28 33:19
callens 30:60|caller 6:39 24:43 33:7 45:38|callewaert 2:34 5:30 25:33 36:33|calls 6:35 33:15 40:20 45:34
callsheet 35:58|calme 24:75|calque 32:76|camarades 27:62|cambre 13:66|came 3:36 19:6 20:16 33:10 40:12
camera 16:8 18:3 19:27 20:28 30:-1 33:4 40:-14 41:26 43:-4 49:2 50:6 52:3 53:2|cameraman 19:51
cameras 7:16 18:22 19:36 20:19 33:1 41:21 53:15|camerastandpunten 19:51|cameraverhuur 53:55|cameravrouw 40:48
camion 20:41 48:46 50:48|camionnette 6:33 7:27 10:21 33:20 35:33|camions 20:56|camp 33:35|campagne 13:26 27:29 31:46
campaign 31:57|campe 36:75|campeur 37:78|campeurs 30:71|camping 28:39 31:24 33:11 36:38 41:31 53:27
campings 16:53 31:47|camps 33:35
can 2:-6 3:10 6:9 10:-4 14:-3 16:0 19:6 20:4 27:3 28:6 30:8 31:1 33:5 34:4 38:5 39:13 40:21 47:2 50:4
canada 10:46 31:34 33:8|canadien 10:59|canadiennes 42:69|canal 13:29 22:32 27:26 33:4 38:39 42:32|canape 33:21 48:58
canard 33:14 48:50 52:56|cancelled 31:57|candidate 13:66|candidature 1:53 12:54|candle 19:26 32:40 33:4 49:49
candles 33:33|canem 22:63|canicule 33:35|cannes 7:46 16:31 18:33 36:28 40:7|cannot 3:24 33:23 53:29
canteen 20:42 33:19|cantine 20:29 33:8 35:44 41:42|canton 45:66|canvas 22:59|caoutchouc 20:35 27:41 39:55
cap 7:37 28:34 31:19 33:8 34:21 45:24|capable 27:49 33:17|capacite 4:61 7:51|capacites 40:54|caper 31:44 40:37
capitaine 6:41 21:41 33:15 45:37|capital 0:48 7:38 8:38 14:13 27:10 34:6 46:21|capitale 38:74|capitales 1:66
capitalistique 14:66|capitals 1:62|capitaux 0:73|capped 16:49 17:50|captain 33:33|captation 34:58
captations 7:51 40:41|captees 19:58|capteur 33:35|capucine 33:35|car 19:21 31:10 33:22 48:41|caractere 45:66
caravane 2:10 7:18 10:13 27:16 30:24 31:15 33:-11 36:29 37:32 40:8 43:21 44:25|caravelle 31:61|carbon 19:55
carbure 7:17 10:20 14:18 17:23 23:22 39:41 40:15 42:22 43:29 53:17|card 1:23 2:17 13:22 25:58 33:-7
cardboard 24:48 33:25|cardiff 10:32 20:29 36:43 43:34|care 35:54 50:54|career 28:69|careful 33:19 40:37
carefully 33:19 47:52|cargo 3:14 27:19 28:29 33:25|cargoes 33:33|caricature 44:71|carillon 33:8 43:41 50:46 53:38
cariste 20:56|carlier 34:58|carnaval 20:56|carnet 3:36 33:15 40:26|carnets 19:34 38:50 41:46|carnival 31:57
caroline 7:12 9:16 11:17 12:13 14:12 27:17 29:15 31:8 36:17 38:25 40:14 41:14|carpenters 53:59|carpets 33:33
carrara 32:69|carre 19:50 43:46|carrefour 2:30 8:66|carrelage 33:35|carried 0:32 30:29 33:17 40:15 41:27|carrier 20:55
carriere 22:41 33:22 53:37|carries 10:37 14:39 19:34|carry 3:28 19:29 33:7 40:24|carrying 33:33|cars 33:12 48:45 49:47
cartable 48:71|carte 3:2 9:19 12:14 19:4 25:62 32:22 33:-19 35:27 43:13|cartes 20:29 32:50 33:21
carton 2:22 3:21 20:35 32:42 33:1|cartridge 3:28 31:31 33:19|cartridges 43:61|carved 18:63
cas 2:33 10:11 18:20 27:14 34:37 40:6 50:24|cascadeurs 50:73
case 1:21 3:-6 5:21 7:5 12:6 15:21 19:-4 30:9 31:14 33:-10 34:-4 40:14 41:8 43:5 45:16 47:22 49:32|cases 1:66
cash 0:42 10:7 11:17 17:48 23:13 27:7 42:21|casier 33:35|casino 19:19 21:26 32:30 45:25 50:28 52:30|casinobaas 6:58
caspian 27:59|casque 52:77|casquette 33:35|casse 33:31 50:40|casser 33:35|casseroles 33:35
cassette 19:21 22:26 33:17 37:36 48:32|cassettes 26:76|cassure 33:21 48:58
cast 10:9 12:6 18:6 19:16 27:25 33:-23 36:10 38:11 40:9 41:41 43:3|casten 40:48
casting 10:3 16:46 18:30 19:9 27:-5 30:2 34:-5 40:10 41:0 43:6 53:10|cat 7:60|catalogue 7:56 22:44|catalogus 7:57
catch 19:34 31:36 33:12|categorie 1:40 46:61|category 43:34 46:62|catenaires 19:58|cateraar 53:55|catering 41:50 53:38
cathedrale 19:58|cattarin 2:25 13:34 43:33 44:34|caucasus 13:61|caught 48:66|cause 0:52 6:49 10:38|caution 22:47 35:63
cavalier 33:35|cave 22:47 31:23 33:15|cavens 22:68|cca 7:43 17:49 18:47|ccpcbe00 4:75
ce 1:-6 2:-3 3:20 6:-2 9:5 10:-5 11:7 12:-2 14:2 15:2 19:4 20:8 21:6 22:-3 27:1 29:7 31:-4 32:4 33:0 34:-4 35:-1 36:3 40:9 44:6 45:-1 47:3 53:-1
ceci 27:62|cecile 53:59|cedant 34:58|cede 2:49 5:36 10:7 32:24 34:6|cedees 2:56|cedent 2:56|ceder 34:58
cedes 2:52 5:43|cedric 2:38 3:27 13:47|ceiling 15:57 30:29 34:32|ceinture 33:35|ceinturon 33:35
cela 3:32 15:22 19:6 20:4 27:11 33:11 42:18 47:20 53:13|celebrate 33:33
cellar 13:21 19:15 20:15 22:23 31:17 37:31 38:28 39:29 43:21|celle 2:6 3:14 12:18 19:25 20:30 29:23 33:-4 34:8 40:4
celles 20:39 24:45 33:15|cellos 19:55|cellule 33:35
celui 2:7 3:18 7:5 10:9 11:22 19:9 20:18 21:11 23:11 28:17 31:1 33:1 40:2 45:7 53:5|cendre 33:35|cense 33:35
census 33:33|cent 2:20 3:12 10:0 20:6 27:6 28:16 30:12 31:11 33:4 40:17 47:12 50:14 53:7|centaine 7:65|centaines 33:35
center 53:59|centime 3:56|centimetres 19:45 36:62|centra 31:53|central 20:42 33:21
centrale 0:29 7:20 13:21 17:36 26:31 33:-9 40:10 43:23 50:29 51:30
centre 4:16 10:0 13:7 17:12 18:10 19:-1 20:-3 30:13 33:-5 38:15 40:12 42:42 43:8 51:15 53:23|centres 31:61
centrum 4:61|cents 8:24 19:22 20:9 21:23 22:21 23:23 30:23 31:13 33:7 40:7|century 33:33|ceo 14:60
cercle 31:40 33:14 40:33|cercles 31:61|cerfs 24:75|certain 3:31 44:47 51:52|certainement 30:71|certains 19:45 40:41
certificat 51:74|certificate 2:14 8:24 12:21 13:19 14:17 35:24 51:52|certifie 1:38 14:43 15:36 29:17 34:2 35:15 51:42
certified 1:22 4:29 8:39 25:29 34:27 51:40|certifies 4:36 8:34 14:27 15:34 35:34 51:35|certifions 4:67 5:50
certify 1:36 4:43 5:39 14:34|certitude 31:47 42:56|ces 0:21 2:23 3:15 15:22 19:6 20:23 27:11 30:19 33:2 35:19
cesse 3:19 27:26 33:28|cessible 27:62|cession 2:46 5:39 10:8 34:25|cessionnaire 34:58|cessions 5:72
cet 9:34 14:26 20:17 27:36 37:39 40:15 51:35
cette 0:10 1:4 2:-6 3:21 4:22 18:6 20:9 23:17 27:35 29:10 33:-12 34:11 35:8 40:8
ceux 3:17 19:8 20:25 22:31 28:26 31:22 33:-15 40:15 45:16|cf 1:34 10:37 16:38 32:35 40:12|cflafr00 4:75
ch 10:16 22:45 30:17 31:34 41:15|chacun 2:32 3:7 7:16 20:19 22:20 33:5 34:9 49:26|chacune 10:23 20:33 31:25 33:17
chagrin 33:35|chain 5:44 16:41 33:12|chaine 5:18 10:10 14:18 17:8 18:15 22:5 27:9 31:-2 33:-28 36:12 40:24 42:49 44:8
chaines 7:32 18:36 22:24 34:13 40:34 42:25|chair 13:25 20:27 33:16 38:30 48:29|chairs 20:42 33:19
chaise 20:29 33:21 45:39|chaises 31:47 47:59|chaleur 19:45 33:21|chaleureux 45:66|chalk 6:44 19:34 32:49
chamber 15:41 33:19 49:42|chambers 31:57|chambre 7:13 13:14 22:16 26:24 33:17 35:27 48:41 49:23
champ 19:40 20:13 21:27 31:18 33:-8 49:44|championnat 45:66|championne 45:66|champs 33:35|chance 19:37 27:41 40:33
change 2:15 10:23 11:28 19:2 20:11 28:20 33:9 40:-2 45:10 46:19 47:17|changed 3:41 11:55|changement 14:52 40:41
changent 10:45 33:21|changer 20:48 34:36|changes 2:35 19:21 20:21 33:-2 34:16 40:12
channel 9:18 10:9 17:15 22:25 27:27 40:19 42:43|channels 18:22 22:41 31:28 40:26 42:23|chanson 3:56
chansons 19:45 33:21|chant 31:61|chantait 33:35|chantal 31:61|chante 20:35 33:27|chantent 19:58|chanteuse 44:71
chapeau 33:21 35:57|chapel 33:33|chapelle 10:59|chapelles 22:63|chaperones 41:63|chapitre 3:25 40:36 47:54
chapitres 45:66|chapter 47:65|chapters 20:55
chaque 2:21 3:-7 10:19 19:-2 20:16 21:2 28:16 31:4 33:1 34:3 40:-1 45:32 53:-4|char 20:56
character 3:21 5:21 11:24 30:20 33:-12 34:11 40:6 44:39 45:19|characters 6:27 10:20 16:24 19:29 36:31 40:12 41:24
charbon 33:35|charbonnages 33:35|charbonnier 3:34 6:49 33:14
charge 2:20 10:11 17:22 19:10 23:22 29:24 33:5 34:14 35:22 38:27|charged 43:61|chargee 13:58 33:14
charges 0:28 1:11 8:19 9:18 16:22 35:15 41:55 53:19|chariots 40:54|charity 33:33|charlemagne 22:68
charleroi 1:0 3:0 4:6 7:12 8:9 13:1 14:7 16:10 19:-7 20:-8 33:-2 34:4 36:8 40:0 43:20 53:34|charmant 6:54 12:36 33:4
charmante 33:35|charming 6:65|charpente 3:56|charrette 33:35|chart 46:67|charte 14:44 19:37 40:33|charter 41:63
charts 30:51 33:19|chase 33:33|chasseurs 33:35|chassis 19:51|chat 33:21 48:58
chateau 10:11 13:18 14:18 19:11 31:13 33:7 34:10 41:21 43:32 53:17|chateaux 16:67|chatelineau 7:35 10:39 27:33 34:28
chats 7:65|chaud 19:31 21:44 33:8 47:45|chaude 18:69|chauds 31:61|chauffage 0:43 18:39 20:36 33:5|chauffe 33:35
chauffer 33:35|chauffeur 6:45 21:44 26:35 48:31|chauffeurs 20:37 31:40|chaussee 34:38 53:45|chaussees 33:35
chaussettes 3:56|chaussure 33:35|chaussures 3:34 19:37 20:35|che 1:66|cheap 33:3 40:41 44:35|cheating 33:33
check 1:28 5:33 9:31 16:28 33:11|checked 15:54 51:55|checks 33:33|cheer 33:33|cheerful 33:19 40:37
chef 3:7 13:17 19:28 23:21 33:5 40:5 41:20 45:17 49:28|cheffe 6:31 13:39 16:27 19:19 27:23 33:-4 53:25|chefs 3:56
chemin 10:20 18:30 20:17 28:38 33:6 47:34 48:33|cheminee 33:27 48:50|cheminees 6:37 24:54 33:20|cheminot 33:35
chenee 20:42 33:21|cheque 15:70|cheques 15:68|cher 3:14 23:29 27:47 34:16 40:25
cherche 3:26 19:28 21:17 33:15 36:22 40:1 48:18|cherchent 20:42 40:41|chercher 21:36 27:28 31:27 33:14 48:37
cherchera 33:35|cherchez 7:65|cherchons 20:35 27:41 40:33|chere 12:34 27:49 33:1 34:24|chers 2:22 12:34 23:36 27:49
chest 33:33|cheval 6:37 20:22 22:34 33:14 48:37|chevaux 19:58|chevet 32:76|chevetogne 26:62 33:21|chevilles 33:35
chevroux 22:68|chez 2:-7 3:15 6:14 11:10 14:2 18:5 19:-6 20:1 21:7 30:7 31:-3 33:15 34:-6 45:12 48:17 50:9 53:22
chf 17:44 23:43 27:36 34:31|chief 14:60|chien 6:16 7:21 20:12 22:14 33:13 34:14 35:16 41:14 43:13 45:12 48:25
chiens 20:42 33:21|chiffrage 41:69|chiffre 0:35 3:0 7:35 33:-3 40:-1 46:54 48:16|chiffree 12:68|chiffrees 12:68
chiffres 1:20 3:9 9:27 11:28 12:22 20:10 24:28 31:27 40:20 43:21
child 3:10 6:21 16:18 19:22 20:11 24:25 33:5 48:22 49:24
children 3:-3 7:3 13:29 16:5 18:6 19:6 20:6 23:8 27:2 30:14 31:18 33:-3 38:11 40:8 41:5 43:3|chili 31:47 33:21
chimney 33:33|chine 32:76|chinois 33:35|chip 5:52 16:49|chips 7:40 19:34 41:42|chirurg 21:58|chirurgien 21:71
choc 19:45 38:61|choeur 6:49 19:37 24:53|choir 13:23 19:17 22:25 31:19 37:32 38:30 39:31 43:23
choisi 2:25 19:27 20:25 23:39 40:23|choisir 28:63 33:21|choisit 31:30 33:17 34:27 44:40|choix 3:34 10:38 20:35
chomage 33:35|choose 33:33|chooses 20:42 33:19|chorale 39:62 49:61|choregraphe 16:40 19:45 41:42|choregraphique 19:58
chose 3:29 12:29 19:19 20:5 21:20 33:16|chosen 2:36 23:44 40:30|choses 3:39 6:34 12:31 33:11|christ 2:56
christiane 27:59|christmas 21:37 22:33 31:27 33:3 39:39|christophe 2:27 7:30 12:34 14:30 27:29|christopher 2:57
chronologique 20:56|chronologisch 19:51|chronometre 33:35|chuchotant 33:35|church 33:33|chute 49:75
ci 2:21 3:-6 9:12 10:15 11:40 12:16 23:24 29:11 33:-27 34:32 40:2|cible 31:49 36:36 43:28 53:34
cic 10:32 34:30 43:34 51:42|cie 4:48 26:47 29:44 40:25|ciel 11:36 19:30 32:48 33:10 44:33|cigare 3:42 33:21
cijfers 0:40 9:40 31:32|cimetiere 33:35|cine 1:25 2:15 26:34 31:32 34:16 37:37 38:33 43:26|cineaste 13:52 33:21
cineastes 40:54|cinekids 38:74
cinema 1:0 2:-11 7:22 10:-5 13:18 17:2 18:0 19:-5 22:13 23:2 27:-3 31:20 33:-10 34:-10 35:2 36:7 37:17 38:14 40:15 42:27 43:7 46:5
cinemas 22:30 27:26 30:31 31:32 37:38 38:24|cinematographer 19:55|cinematographique 10:22 23:33 30:34 34:47
cinematographiques 7:38 8:58 34:31|cinephile 40:54|cinerama 27:62|cinevesdre 38:74
ciney 4:41 8:38 12:22 14:20 15:37 25:30 26:39 31:19
cinq 1:16 2:6 3:-9 6:6 7:15 8:7 10:3 13:10 18:4 19:8 20:-9 21:6 22:12 23:5 27:6 31:-4 33:2 40:-2 41:10 42:4 43:3 53:18
cinquantaine 6:71|cinquante 3:20 6:23 19:11 20:20 31:13 33:16 45:19|cinquieme 2:25 21:40 33:17 40:23|cipher 33:33
ciply 2:35 12:47 13:44|circulaire 35:71|circulants 0:73|circule 11:74|circumstances 14:60|cire 32:63 33:21
ciseau 33:35|cite 12:40 27:35 33:22|citees 14:66|citer 34:58|cities 30:51 45:51|citizen 25:70|city 10:58|civil 33:35
civile 33:21 35:57|cladach 5:65|claes 6:58|claeys 22:59|claim 5:44 31:36 40:30|claimed 14:60|claims 0:54 33:19
clair 12:54 31:47
claire 1:17 3:-3 6:31 7:16 10:17 13:7 14:17 19:-1 20:-3 23:11 25:17 27:4 30:11 33:-11 35:11 36:16 40:-5 50:14
clarifier 44:71|clarify 30:65|class 3:26 5:25 20:15 31:17 33:5 35:27 53:19|classe 21:36 28:42 32:42 33:1 45:32 53:30
classement 35:71|classes 5:28 16:25 18:38 30:38 40:25|classeur 9:74|classification 27:62
classroom 16:32 18:33 20:25 33:15|claudine 2:36 20:34 43:40|clause 2:13 10:37 33:-3 34:20 40:30
clauses 2:40 10:42 34:24|clavier 17:64|clay 20:55|cle 4:50 21:45 45:51|cleaner 33:33|clear 33:25 50:46|clearance 51:68
clearances 16:62|cleared 20:42 52:56|clears 33:19 45:51|clef 20:26 33:30|clefs 16:32 33:21 35:36 48:37
clemence 4:50 7:49 43:42|clementine 12:19 13:17 16:18 19:10 20:10 33:-12 39:25 40:6 41:18 43:16 49:24 53:15
clerc 3:42 13:52|clercs 33:35|clerk 48:66|clerks 33:33|clermont 13:50 22:35 33:-3|clervaux 13:61|cles 33:21 45:53
cleverer 3:54|client 3:-1 4:40 9:16 11:16 12:18 20:-1 26:28 27:8 30:31 33:-3 35:31 50:15|cliente 4:48 9:47 12:41 33:8
clients 0:36 20:19 33:14 35:49|cliff 21:62|cliffhanger 21:55 45:38|cliffhangers 45:57|cligne 49:75|clignote 33:35
clignotent 19:58|climax 33:33|climbs 33:33|clips 7:40 13:41 20:39|cliquez 35:71|cloche 20:25 33:25 37:47|clocher 33:35
clock 13:18 19:12 22:20 32:38 33:14 44:22 48:23|clocks 33:25 48:45|cloison 33:35|clonage 14:66|clore 33:35
clos 0:34 19:19 28:37 31:34 33:-4 46:47|close 18:15 19:17 20:7 23:15 33:-4 49:53
closed 12:18 17:18 18:29 19:9 20:18 21:21 35:22 40:5 45:30 46:22|closely 31:44 33:19|closer 33:25 49:47
closes 18:27 21:31 28:33 33:17 35:31|closing 12:40 18:27 27:23 35:31 42:28 49:32|clothes 3:41 41:49
cloture 12:34 18:55 33:1 46:40|clotures 32:76|cloud 33:33|clown 13:48 19:42|clowns 19:55|club 31:32 33:15 45:43
clubbetreiber 33:31|clubs 20:31 31:48|clumsy 6:65|cm 22:50 39:49 49:41|cnc 42:69
co 1:7 2:-1 3:-10 5:18 7:12 9:19 10:36 12:0 13:4 16:5 17:11 18:6 22:0 27:-5 34:-2 40:-3 42:1 43:13 44:2 46:4 50:3
coach 18:46 40:35|coaching 18:59|coachingsverslag 44:59|coal 30:65|coat 21:29 28:21 33:21 45:27 47:17 48:18
coats 33:33|coauteur 2:56|coauteurs 2:43 43:54|coautrice 40:54|cocher 1:66|cochez 1:66
cockerill 2:10 10:27 14:16 16:16 35:17 40:16 53:26|cocreateur 13:66
code 0:20 1:7 4:15 5:13 8:12 16:7 19:2 25:26 32:17 33:-24 39:36 48:14 51:36 52:42|coded 33:33|codes 0:63
codeveloppement 10:59|coecrit 2:56|coeur 3:21 31:40 33:14 38:40|coffee 16:41 20:34 47:44|coffees 33:33|coffin 33:33
coffre 33:35|coffret 40:41 42:56|cofinancement 14:66|cofion 27:59|coin 19:58|coinces 21:71|coincident 20:56
coins 33:33|col 33:35|cold 19:32 20:20 21:32 31:22 33:-2 36:32|coldchain 30:65
coldwater 0:22 5:28 8:21 10:13 17:26 22:26 34:10 40:5 42:18 43:15 51:22|colere 3:34 7:43 33:14|colerique 6:71
colette 27:23 44:35 47:35 53:32|colfontaine 2:12 8:27 14:22 23:26 25:32 27:18 29:29 34:23 43:23 53:20|colinet 22:63
colis 33:35|collaborateurs 7:65|collaboration 10:38 16:45 27:41|collard 33:33
colle 2:14 5:20 8:21 11:21 14:16 20:4 27:14 36:22 43:17 46:21|colleague 20:55|colleagues 33:33|collect 33:33
collecte 50:73|collected 20:55|collectees 20:56|collectief 2:30 22:52
collectif 6:29 10:17 14:24 17:29 22:36 40:21 44:29 53:22|collecting 2:57|collective 2:37 3:23 14:47
collectivement 2:43 14:52|collector 51:68|collectors 20:55|collects 2:57|collega 12:58|college 1:24 23:49 27:39 53:24
collegues 20:42 31:47|collignon 4:26 7:20 14:21 27:19 29:25 43:17 46:26 53:14|colline 19:58|colocataires 45:66
cologne 31:61|colonie 33:35|colosse 6:71|colour 16:22 19:15 24:53 32:29 43:32|colours 19:44 24:33 36:33 45:28
colpaert 45:66|colson 10:31 14:36 27:34|column 3:34 10:29 33:16|columns 10:58|com 39:66|combattants 26:61|combi 33:34
combien 2:9 3:8 7:18 9:26 16:31 17:24 33:-12 35:23 37:31 40:16 46:27|combinaisons 50:73|combine 33:35
combined 23:52 31:44|combineren 30:60|combler 10:59
come 3:13 7:6 11:14 16:8 19:0 20:1 27:4 31:22 33:4 34:1 38:13 40:12 47:11 53:5
comedie 3:5 19:7 22:18 28:26 30:20 31:22 33:-16 40:22 43:35 44:20 45:15|comedien 10:28 19:40 20:25 27:32
comedienne 7:30 13:32 20:22 27:28 33:1 40:20|comediennes 41:69|comediens 16:41 18:38 19:20 33:-15 41:38 43:18 52:27
comedies 7:47 31:43 40:23|comedy 3:29 13:18 22:20 28:26 31:14 33:-10 36:26 40:7 45:21
comes 2:6 3:13 10:0 12:5 17:19 19:-4 20:4 33:16 38:9 40:6 42:5 44:6 48:7 49:9|comfort 20:55|comic 31:44 43:47
coming 3:28 9:41 27:33 37:44|comique 31:47 33:21|comite 7:10 10:15 12:14 16:12 20:2 23:42 27:36 33:-19 40:11 44:17
comma 13:61|command 2:57|commande 2:41 5:27 10:3 16:11 19:2 27:7 33:-21 35:15 50:40|commandent 40:54|commander 2:56
commandes 22:68|commanditaire 30:71|commandite 30:71|commands 2:57
comme 3:7 6:2 12:-1 13:-3 17:2 19:24 20:4 24:5 27:1 29:4 33:16 34:1 38:5 40:1 44:2 45:-3 47:3 48:2 49:6
commence 1:17 2:-3 3:12 12:8 14:28 18:9 19:-2 20:18 30:11 33:7 34:-2 43:18 47:12 48:11|commenced 2:57
commencement 2:46 18:34 40:22|commencer 2:56|comment 2:2 3:9 9:19 19:22 20:20 31:33 35:16 38:20 40:11 42:15 45:12
commentaar 0:40 20:42|commentaire 20:48 38:53|commentary 20:42 43:47|comments 44:65|commercants 33:35
commerce 8:50 10:13 15:29 16:23 20:16 31:18 33:-11|commercial 31:36 33:-11 35:24 40:24 43:21 44:37
commerciale 31:53 40:33|commerciales 0:59 13:39 31:34|commercially 40:51|commercials 7:37 13:38 40:32
commercieel 31:45 40:28|commerciele 17:60|commis 1:26 10:18 27:22 29:32 33:12 36:35 43:27|commissaire 6:57 33:8 45:39
commissaires 0:73|commissariat 48:71|commissie 14:27 23:49 36:33|commissies 10:39 13:34 27:29
commission 1:31 2:6 10:2 19:1 20:-1 23:39 27:17 34:16 35:13 40:0 42:23 44:14|commissioned 30:44 34:35 40:30
commissioner 23:65|commissioning 27:59|commissions 2:40 10:35 27:38|commitment 4:39 14:30 17:34 23:35 27:29
commits 3:54|committed 17:43 40:30 42:43|committee 12:18 23:42 27:32 31:23 33:-13 44:20 52:24
committees 27:33 33:19 48:40|comms 50:67|commun 2:21 10:52 33:-1|communal 0:52 17:49 23:49|communale 33:35
communautaire 14:66|communaute 10:25 17:49 31:27 42:48|communautes 40:54
commune 1:13 7:11 12:15 15:29 17:48 20:14 23:25 27:9 31:8 40:1 45:13|communes 20:17 22:30 30:41 31:35 33:-4 53:26
communicate 2:57|communication 2:42 10:14 13:20 26:50 30:25|communications 27:59|communique 10:38 31:40 35:49
communiquer 2:35 34:36 35:49|communiques 10:59|community 3:22 8:24 17:20 23:22 31:14 40:7 42:45|compagne 33:35
compagnie 7:33 10:36 27:17 33:7 35:26 42:24|compagnon 20:56
companies 0:21 8:31 10:12 20:8 22:17 33:-14 40:22 46:29 53:24|companion 20:55
company 0:2 1:5 2:11 3:-12 4:8 5:8 6:-1 7:17 8:21 9:6 10:0 12:3 13:-5 14:20 15:2 16:-4 17:3 20:-11 22:-3 23:-1 27:-2 29:11 33:-25 34:8 40:2 42:3 43:7 46:13 51:7 53:1
comparable 31:50 45:43|comparables 31:58 36:28|comparaison 31:61|comparant 3:56|comparante 8:60|compared 30:65
comparees 31:61|comparent 33:35|compartiment 33:35|compatible 30:57 40:41|compensation 2:36 33:12 53:38
competent 10:58|competents 34:58|competition 22:63|competitor 30:65|compiegne 10:58|complaints 35:67
complement 12:41 19:31 22:42 41:42|complementaire 11:52 29:51 35:49|complet 1:42 2:19 22:32 31:24 33:-2 43:30
complete 8:26 11:28 14:34 15:28 18:23 27:17 29:28 33:-11 43:23|completed 1:41 7:40 11:47|completee 9:60 30:57
completer 1:53 5:45 23:43|completes 27:62|completion 31:41 41:50|complets 14:66|completude 9:74|compliance 31:57
complique 33:35|comply 10:58|componist 53:55|componiste 20:50|comportait 11:74|comportant 2:56
compose 8:39 12:35 19:30 20:24 33:2|composer 53:59|composes 3:56|compositeur 53:64|compositing 41:60|composition 50:73
comprehension 30:57 50:59|comprend 12:27 33:29 40:5 48:22|comprendra 33:35|comprendre 45:66|comprennent 31:47 33:21
compressor 50:67|compris 3:28 5:20 10:7 12:16 14:14 16:15 27:11 33:2 34:17 35:19 50:21|comprise 10:45 50:59
comprises 10:45 35:57|comps 16:29 18:30 26:36 31:40 36:34|comptabilite 0:42 3:25 16:49 26:45
comptable 1:19 6:23 7:29 12:20 13:18 15:26 16:19 28:29 29:25 33:-13 41:33|comptables 33:35|comptait 3:48 33:14
comptant 26:76
compte 0:31 1:1 4:43 6:5 7:8 10:-6 11:9 12:3 13:0 14:1 16:1 17:14 18:4 20:-9 26:19 27:-3 29:27 33:-1 34:-7 47:7 48:6 51:9 53:-1
comptee 11:60 14:52|comptent 33:21 49:61|compter 1:40 33:8 34:44
comptes 0:47 1:17 2:-3 9:36 10:17 11:15 12:9 14:17 18:20 33:-2 35:11|compteur 21:71|comptoir 22:47 33:27
compulsory 1:62|computer 8:54 13:48|computerfragen 10:54|computergrafik 40:48|comte 33:21 53:51|comtesse 28:44 33:31
concedant 34:58|conceder 34:58|concentreront 53:64
concept 2:7 5:10 16:25 18:7 24:14 30:8 34:-3 36:29 40:-4 43:13 44:9 45:40 50:10 52:24|conception 8:50 19:37 50:52
concern 4:56 27:46|concerne 12:37 15:31 20:13 23:27 27:19 29:30 34:15 43:24 51:31|concerned 3:54|concernerait 53:64
concerning 34:42 46:54|concerns 2:36 14:39 29:45|concert 8:49 20:43|concerts 33:35|concession 40:51|concevoir 2:56
concierge 6:33 20:19 31:23 45:29 46:39 47:35|concile 22:68|conciliation 33:21 34:44|conclude 30:65
concluons 30:57 40:41|conclure 10:59|conclusie 40:48|conclusion 30:58 40:11 46:44|conclusions 30:68|concordants 46:74
concours 13:29 22:31 28:36 31:21 38:36 40:14 43:27|concret 20:56|concurrence 10:28 27:32 30:53 31:30
concurrentieanalyse 30:60|concurrents 40:54|condamnation 14:66|condamne 14:52 33:21|condamnes 14:66
condescendant 45:66|condition 27:55 44:50|conditional 27:59|conditionne 1:53 40:41|conditionnee 17:71
conditionnel 1:40 10:32 17:44 27:36|conditionnelle 17:49 27:41 40:33|conditions 2:12 23:47 27:18 29:30 35:40 50:28
condroz 4:52 33:5 38:40 45:36|conducteur 20:48 35:49|conduire 6:57 13:52|conduit 33:35|cone 33:35|confection 13:66
confederation 10:59|confere 34:58|conference 7:60|confesses 21:67|confession 3:38 44:55|confessionnal 45:66
confiance 26:76|confidential 12:43 35:46 52:49|confidentialite 10:51 35:49|confidentiality 10:58
confie 20:35 27:41 29:51|confiee 30:71|confier 2:56|confines 13:52 22:55|confirm 1:22 4:29 12:24 14:32 27:43
confirmation 4:42 12:25 14:21 27:16 34:21 35:38 50:27|confirme 4:34 14:24 17:29 27:41 34:29 40:13
confirmed 17:43 42:56|confirmer 11:52 12:47 27:41|confirmes 42:69|confirmons 2:19 23:33 27:52 35:34|confiture 33:35
conflict 33:16 44:53|conflit 40:41 44:58|confondues 10:59|confondus 33:35|conform 50:67
conforme 8:45 10:32 25:50 29:46|conformement 34:58|conformite 14:66|confuse 30:65
congelateur 6:40 28:46 33:4 36:44 48:40|congelateurs 32:76|congrats 23:65|congratulations 23:65|congregation 33:33
conjointement 10:59|conjoncturelle 40:54|conjugue 33:35|conjuring 33:33|connais 20:42 33:21|connaissait 3:56
connaissance 1:45 11:40 21:36 27:41|connaisse 19:45 20:42|connaissements 33:35|connaissent 31:47 40:41
connaissons 31:61|connait 2:8 3:7 30:22 31:24 33:21 34:9 40:5|connaitre 2:48 33:14|connecting 45:64|connection 31:57
connu 2:17 5:32 31:22 33:8 35:31 40:27|connue 27:62|connus 7:65|conor 33:33|conscience 45:64|conscientiously 14:60
consecutifs 20:56|consecutive 46:67
conseil 7:25 8:20 12:17 13:14 15:34 16:27 17:19 23:19 27:11 29:21 30:28 45:15 50:21|conseille 33:21 44:58
conseiller 51:74|conseillere 44:71|conseils 45:66|consent 7:26 10:24 20:33 34:38|consenti 5:58 34:44|consentie 34:58
consents 40:51|consequence 5:58 10:45|conservatoire 13:46 33:26|conservator 27:54|conservatrice 27:62
conserve 2:43 19:31 20:29|conserver 30:71|conservez 23:70|consider 11:39 40:22 44:56|considerant 23:70
consideration 12:37 31:30 34:46|considerer 40:54|considering 12:64|consigne 31:36 33:19 44:42|console 22:50 33:19
consoler 3:56|consolidated 46:67|consolidation 30:45 40:29 46:58|consolide 7:43 18:47 42:48|consolidees 46:74
conspiration 33:35|constable 31:57|constate 33:35|constatee 2:43 20:42|constats 30:71|constituant 14:66
constitue 8:41 23:39 27:45 29:42|constituee 7:51 14:39 15:47|constituent 8:58 10:45|constituer 29:73|constitute 27:59
constituted 7:60|constitutes 27:59|constitutif 8:58 9:60|constitution 8:62 26:51|constructie 40:48
construction 20:17 41:56 44:32 53:25|construire 33:35|construit 20:25 40:44 45:35|construite 33:35|construits 53:64
consultant 16:48 18:14 20:8 21:20 40:13 44:35 53:12|consultante 1:25 13:24 16:51 18:27 40:13 53:23
consultants 33:7 44:39 45:38 48:40|consultation 2:26 10:33 16:29 30:32 40:29|consultee 33:35|consultes 34:58
consulting 30:65|contact 1:22 35:17 36:36 38:40 42:13 43:48|contacte 42:69|contactees 30:71|contactmicrofoons 19:51
contactpersoon 1:36 12:38 43:38|contacts 10:32 16:44 18:44|contained 40:41 43:31 45:34|container 21:37 33:14 35:37
containers 19:51|contains 52:70|contant 33:34|conte 3:42 33:21|contemple 33:35
content 7:24 12:19 14:15 16:17 26:24 27:27 33:-12 34:11 43:16 50:22|contents 33:19 34:42
contenu 1:40 3:19 12:32 34:22 40:31|contenus 14:66|contes 34:58|contessa 33:34|contest 48:66|conteur 6:71
contexte 30:71|contiennent 33:35|contient 9:43 11:43 20:25 33:4 52:46|contingency 16:42 40:4 41:52|continu 33:35
continue 7:20 10:22 33:29|continued 21:67|continuent 33:35
continuite 2:24 5:27 12:23 16:22 18:36 27:18 33:-10 40:9 43:23|continuity 13:56|contour 24:75
contract 2:24 5:26 9:15 10:15 12:21 13:2 16:12 17:4 18:3 23:4 27:16 29:6 33:-19 34:-4 35:6 40:-9
contracted 17:43 40:30 42:43|contracten 1:31 5:34 9:35 18:34|contracting 51:68
contracts 0:23 1:29 5:21 9:46 12:30 18:18 53:15|contractuel 18:69|contractuelles 9:60 40:41|contradicteur 3:56
contradictoire 20:56|contraignante 27:62|contraire 20:56|contrary 33:33|contrast 19:55
contrat 1:22 2:23 5:35 6:2 9:5 10:25 12:7 16:-2 17:2 18:0 27:2 29:4 33:-20 34:15 35:10 40:-1 42:1 43:-1
contrats 1:15 5:38 7:13 9:50 12:35 16:15 18:17 33:-17 34:6|contre 3:8 14:18 23:23 31:13 33:12 34:29 49:39
contrebas 33:35|contrechamp 19:45 49:61|contremaitre 33:35|contrepartie 27:41 34:50|contresigne 34:58
contretemps 11:74|contributes 10:58|contribution 1:38 2:41 27:34|contributions 10:41 14:30 51:50
control 5:41 33:9 41:42|controle 0:29 1:28 7:21 14:22 20:13 21:27 51:44|controlecentrum 45:57|controler 33:35
controleren 3:49|controlled 7:47 30:51|controller 33:33|controls 10:45 34:42|controverses 7:65|convaincante 35:71
convaincre 1:66|convaincue 44:71|convenir 27:62
convention 2:20 5:27 9:13 10:30 14:6 17:27 23:31 27:2 29:13 34:14 40:-6 42:9|conventions 12:68
convenu 2:43 10:20 34:39|convenue 17:71|convenus 2:56|conversation 3:22 20:22 33:1 40:24 43:35|conversion 30:71
converted 16:62|convertis 17:71|conveyor 20:55|convicted 14:60|conviennent 2:35 10:38 34:36|convient 27:49 53:51
convocations 35:71|convoque 33:35|convoy 20:42 33:19|cool 3:49|cools 33:34|cooper 33:26 48:52
cooperateurs 7:25 10:20 14:26 23:31 27:23 29:33 46:47|cooperatie 40:48|cooperatif 4:75
cooperative 1:8 2:11 4:18 7:35 8:21 9:15 10:12 14:7 15:15 20:-2 34:17 41:10 42:11 46:15 53:17|coordinateur 50:73
coordinator 13:61|coordinatrice 34:58|coordonnees 4:75|coordonnes 8:72|copain 33:35|copains 31:61
copie 1:26 8:31 25:36 26:35 33:14 34:26|copies 7:24 22:36 27:30 31:37 40:14|coppens 8:60|copper 24:69
copperhouse 27:59|copr 22:68|copro 22:68|coprod 22:61 42:48|coproducent 10:24 14:29 17:22 27:27 42:21 43:20
coproducenten 40:35 43:46|coproducteur 10:29 11:29 17:32 27:17 29:17 40:25 42:36 43:11
coproducteurs 10:38 16:32 18:35 27:28 43:33|coproductie 2:12 5:21 7:18 10:13 34:13 42:44|coproductiecontract 10:52
coproductiefonds 42:60|coproductiemarkt 18:59|coproducties 42:60
coproduction 1:23 2:-3 5:11 7:15 10:32 16:7 18:9 22:18 40:6 42:45|coproductions 22:51 42:59
coproductrice 10:49 27:32 40:23|coproduire 10:59|coproduisent 10:59|coproduit 43:67|coproduits 7:65
coproprietaires 10:59|copropriete 10:59|copy 2:36 8:46 25:49|copyright 2:43 10:33 47:40|coquetier 33:21 44:58
coquetterie 3:56|coraline 2:56|cordage 33:35|corde 20:29 33:21 34:31|cordialement 27:62|cordier 7:31 10:26 12:33 14:31
cordonnier 6:44 33:29|core 31:57|coreen 40:54|corinna 3:21 13:28 25:42 43:27|cork 13:43 22:45 34:31|corn 3:56
corner 33:19 52:56|coron 32:63 47:59|corona 0:47 15:35 40:23|coronahilfe 15:59|coronapremie 15:60|corporate 7:47 9:58
corporelles 0:73|corporels 10:59|corps 19:28 20:26 21:51 33:5|corpse 33:33|correct 11:42 14:54|corrected 11:68
correction 11:71|corrections 18:55 33:21|correspond 33:21 40:41|correspondance 29:73
correspondances 2:14 3:22 10:16 12:25 13:23 27:20 31:18 33:-8 40:11|correspondence 29:66|corresponds 27:59
corrige 3:42 6:44 33:8|corrigeait 3:56|corriger 11:74|cortege 19:37 20:35 33:14
corveables 16:32 17:37 22:34 27:28 43:33 45:32|coscenario 13:66|coscenarist 2:43 3:29
coscenariste 2:9 3:8 5:23 13:29 16:24 53:41|cosmo 2:27 3:24 19:25 34:26 43:31
cost 1:18 2:3 7:6 10:14 16:18 30:11 31:3 33:-21 34:2 40:17 41:29 43:23 47:11
costs 1:12 3:4 9:15 10:21 12:5 14:14 16:26 17:13 19:-4 23:6 33:-26 40:14 41:18 43:16 53:1|costume 24:44 33:4 41:53
costumes 19:19 24:17 32:18 41:55 53:37|cotation 50:73|cote 3:10 10:2 19:1 20:10 31:15 33:21 35:14 40:8 45:10
cotes 10:32 27:36 37:51 40:27|cotisation 51:74|cotisations 0:39 14:32 51:66|cottages 27:59|cou 33:21 50:59
couche 33:35|couches 19:45 20:42|coudre 33:35|couette 45:66|couillet 53:64
could 1:16 3:18 13:15 19:8 27:12 33:8 40:22 45:18|couldn 3:54|couleur 7:25 19:19 24:35 27:23 33:-4 41:29 43:41
couleurs 19:34 20:7 24:55 32:39 33:-14 45:18|coulisses 34:50 39:55
couloir 19:19 20:8 21:23 33:-1 40:18 41:21 48:23 49:27 52:38 53:17|couloirs 10:59|counsel 25:70
count 3:19 20:32 31:22 33:7 49:33|counted 40:51|counter 10:25 12:30 23:32 31:24 37:37 43:27|counterparts 10:58
counters 20:55|counting 33:33|countries 2:8 7:12 10:10 13:13 18:25 22:37 31:19 33:-16 40:12 45:15
country 3:28 40:32 42:45|counts 6:24 7:19 17:22 33:23 34:14|county 3:41 45:51|coup 19:24 20:22 33:14 44:37 45:32
coupable 3:42 21:57|coupe 3:6 17:21 19:9 22:22 24:25 33:13 40:5 47:23 48:37|coupee 20:56|couper 3:25 19:27 44:53 48:40
coupes 19:58|couple 33:35|coups 24:75|cour 33:13 48:64|courage 3:42 27:49|courant 7:25 21:30 23:30 31:30 33:15
courbe 20:56|couree 22:68|courent 18:55 33:21|courier 9:54 38:55|couronne 21:71|courriel 2:30 17:44 42:43 43:41
courrier 12:25 13:23 17:28 27:32 29:30 38:43 42:26 44:28|courriers 20:56
cours 0:18 6:15 7:9 8:16 13:33 15:36 17:31 19:3 22:13 31:5 33:-20 34:2 40:-1 42:14 43:12
course 0:30 6:27 13:36 20:17 33:9 48:26|court 6:14 7:27 13:36 19:1 22:25 33:-1 39:18 43:15 45:9 48:13 53:11
courte 6:44 12:54 13:39|courtes 3:24 13:34 31:30 34:40|courtesy 43:61|courtois 2:42 3:22 22:35 43:34
courts 2:16 7:36 10:18 13:37 22:21 34:15 40:18|cousent 33:35|cousin 3:12 6:40 33:18 48:25|cousines 33:35|cousins 3:56
coussement 20:37 22:46|cousu 20:56|cousus 33:21 53:51|cout 1:24 10:16 30:17 34:15 40:28 41:23 43:44
coute 12:23 16:34 27:18 34:25 40:39|couteaux 49:75|coutera 41:69|couts 16:53 17:44 40:27|couture 19:45 33:21
couvent 20:56|couvert 32:63 35:57|couverte 40:54|couverts 5:58 33:21|couverture 33:35|couvertures 32:76|couvin 13:66
couvre 21:49 40:46|cover 34:42 40:33|coverage 44:67|covered 35:46 40:30 47:44|covering 9:54 40:37
covers 23:44 40:30 45:43|covid 15:67 40:25|cow 33:33|cp 10:38 18:47 53:43|cpb 2:56|cracked 33:33
crahay 7:30 14:29 29:36 46:50|craie 24:75|craignait 33:35|crane 33:33|crapaurue 8:58 34:44|craquement 33:35
crash 35:67|cravate 6:71|crayon 20:42 33:21|cream 19:42 39:56|creance 17:49 23:49 51:53|creances 0:67 51:47
creanciere 3:56|created 2:43 43:47|creatief 1:57|creatifs 23:70|creation 2:26 7:46 20:16 34:18 43:28
creative 1:24 10:36 17:41 20:21 43:26|creator 1:38 13:38 43:33|creatrice 2:43 31:34 43:40|creature 16:49 41:49
credit 2:38 4:39 10:16 17:8 23:9 34:-3 38:12 40:1 42:27|creditors 0:62 33:8|credits 2:29 10:31 13:25 22:39 40:14
cree 7:65|creee 2:17 7:38 12:29 14:26 34:18 40:15 43:28|creer 31:61|cregbe00 4:61|creme 33:35|crepes 6:49 33:14 48:50
creteil 13:66|creuse 6:33 16:30 18:31 33:19|creuses 19:40 22:53|creux 20:56|crew 19:3 38:17 41:47 50:15 52:17 53:35
crews 7:60|cri 49:75|crie 38:74|cried 6:44 30:44 38:47|crier 33:35|crime 31:39 33:-5 36:30 43:27 44:28|crimes 40:51
criminel 3:56|crise 15:74|crisis 33:33|cristalline 24:75|criteres 1:66|criteria 14:60|critique 31:47 38:61
critiques 38:74|crochet 53:64|crochets 10:59|croire 12:68|crois 3:48 19:37|croisee 46:74|croisees 24:75|croisent 48:71
croissance 30:71|croisse 40:54|croit 6:40 33:24 44:29 48:29|crommelynck 13:39 19:31 37:51 43:41|croquis 21:57 24:61
cross 1:38 3:18 18:27 31:21 33:9|crossroads 8:67|crossword 34:42 36:55|crosswords 33:33|croute 24:61 33:21
crouton 22:39 36:46 38:45 39:56|crow 33:33|crowd 17:64|crowded 40:51|crowdfunding 17:60|croyaient 33:35
croyait 3:42 33:21|croyant 33:35|croyons 27:49 40:41|cru 3:42 19:31 44:44|cruaute 3:56|crucifix 33:35|crue 20:48 36:54
cruel 38:71|cruelle 20:56|crumb 3:25 30:35 33:22|crumbs 39:69|crumpet 31:57|cry 6:52 34:42|csp 31:61|ctr 17:71
cu 49:66|cube 33:21 45:53|cubes 48:71|cuckoo 5:46 34:47|cuesmes 13:63
cuisine 3:-4 19:-1 20:7 21:11 32:27 33:10 34:-2 40:-5 41:9 45:14 48:41 49:15 52:18 53:5
cuisines 32:50 33:8 40:27 43:41|cuivres 32:76|culprit 21:67|cultural 1:62|culture 15:53 23:49 42:48|culturel 1:53 8:58
culturele 31:53|culturels 1:53 31:47|cultuur 23:45 40:35|cumul 1:29 14:35 15:57 17:33|cumulatietabel 15:60
cumule 40:54|cumulees 31:61|cumules 46:74|cup 21:41 33:19 47:39|cups 33:19 48:53|curage 35:71|cure 33:35|curieux 6:71
curiosite 33:35|curiosity 20:55|curious 6:52 20:42|currach 33:33|current 0:60 5:44|curriculum 9:74
customary 2:43 27:46|customer 3:41 26:56|customers 20:34 33:12 47:44|customs 33:19 40:24 48:40
cut 2:8 3:5 10:7 16:5 18:6 19:-2 24:24 33:5 40:-6 41:5 43:12 44:8 48:29 49:19 52:12|cute 19:55
cuts 19:37 20:25 33:3 47:35|cutter 33:33|cutterin 7:54|cutting 19:42 41:49|cuypers 7:44 10:39
cv 1:42 9:45 12:19 13:27 34:7|cvba 30:34 34:26 43:33 50:35|cvs 1:36 9:41 12:50|cyprus 3:54
d 0:2 1:6 2:1 3:1 5:4 7:3 8:1 9:2 10:-5 12:2 13:-3 14:4 15:0 16:5 17:2 18:-3 19:-2 20:2 22:0 23:4 25:6 26:1 27:4 29:1 30:1 31:0 32:2 33:-7 34:3 35:0 37:2 40:3 43:4 45:-2 46:6 47:1 50:1 51:2 52:2 53:-5
d1 9:34 16:33 18:41 49:46|d10 49:68|d11 49:68|d2 9:38 11:48 16:37 49:41|d3 9:42 18:40 49:55|d4 49:68|d5 49:68|d6 49:68
d7 49:68|d8 49:68|da 3:29 6:13 10:10 17:24 18:13 33:8|daalt 19:38 21:45
daar 3:17 19:18 20:19 31:5 33:7 40:1 47:13 53:17|daaraan 17:60|daarachter 45:57|daardoor 3:36 40:35|daarin 34:51
daarmee 40:48|daarna 3:6 13:16 30:16 31:31 33:13 34:8 40:5|daarnaast 31:53|daarom 3:18 19:43 40:17|daaronder 34:51
daarop 19:38 20:37|daarover 20:37 29:47|daartoe 8:60|daarvan 33:21 40:35|daarvoor 2:19 7:24 19:19 34:31 35:26
dac 0:38 10:28 34:26 43:31 51:38|dach 27:28 42:32 45:32 49:35|dacha 3:54|dachboden 33:31|dacht 3:36 30:46|dachte 3:49
dad 33:33|dader 21:58|dadurch 20:51|daem 16:44 20:37|dafur 13:22 19:27 20:16 33:-3 34:29
dag 3:-2 5:4 6:3 10:-4 12:8 19:8 20:-6 26:6 27:4 28:12 31:-3 32:7 33:12 35:13 36:6 40:-1 45:1 48:20 52:7
dagegen 20:38 40:35|dagen 2:12 3:-1 10:1 16:6 20:0 26:19 27:4 28:11 33:8 41:8 50:27 51:10 53:13|dageraad 20:50
dagvlinder 27:54|daheim 3:49|dahin 10:54|dairy 4:56 7:47|dak 19:38 33:21|daklozen 20:50|dal 33:34|dalen 40:48
dalila 8:35 15:38 19:22 20:20 25:50 40:18|daling 33:34|dam 20:52|damals 7:29 20:25 33:18|dame 3:11 20:11 33:28 45:21
damen 11:30 12:47 23:28|dames 3:33 33:4 35:41|damit 3:20 8:30 10:25 27:24 33:2|damms 20:51
dampf 3:24 19:25 31:28 32:36|dampfbetrieb 30:58|dampft 33:31|dampremy 19:45 33:21|damubebb 4:69
dan 0:8 2:8 3:1 6:1 10:9 13:1 14:-1 18:1 19:15 20:0 21:0 24:3 31:10 33:8 34:5 40:0 45:-1 48:1 53:-3
danach 2:4 3:1 13:26 18:16 20:2 31:27 33:-12 34:11 38:11 40:-1 44:9 53:5|dance 6:35 21:37 33:3 45:34 48:36
daneben 33:18 47:44|danger 20:55|dangereux 6:71|dangerous 3:54|daniel 27:62|dank 3:11 12:37 26:33 27:16 45:18 50:21
dankbar 40:48|danke 12:36 33:11 35:39|dann 10:9 19:8 31:17 33:19 40:14 47:7
dans 1:-4 2:-4 3:8 6:1 7:1 9:3 10:2 11:4 12:0 13:-2 14:-4 18:-2 19:6 20:10 21:10 23:4 27:-6 28:3 31:7 32:5 33:8 34:-5 40:-2 45:-1 46:1 47:-1 48:1 49:2 53:-3
danse 33:35|danser 6:57 33:21|danst 6:58|danuta 20:56|dapper 33:34|daran 28:26 31:19 33:15 37:27 45:23
darauf 3:11 18:19 19:13 20:13 33:20|darauffolgenden 18:57|daraus 3:36 20:38|dare 33:33|dares 38:68
darf 6:16 13:15 19:20 20:10 33:-10 34:33 47:17|darin 20:38 33:18|dark 19:25 28:39 33:15 47:35|darkness 33:33
darlehen 12:34 17:28 23:28 40:25|darlehens 29:59|darse 16:30 18:32 19:21 40:17 41:32 50:36 53:28|darstellbar 27:53
darstellen 30:58|darsteller 19:33 41:47|darstellerin 19:50|darstellerinnen 19:50|darstellern 19:50|darstellung 7:54
daruber 3:36 27:21 33:11|darum 33:22 47:39|darunter 13:31 23:31 33:6 53:29
das 1:-5 2:-4 3:6 4:3 5:3 6:2 7:-5 10:0 12:1 13:-5 14:2 19:5 20:3 21:1 22:-2 23:2 27:1 28:3 29:-1 31:2 33:0 34:4 35:-2 36:3 37:3 40:11 43:-5 44:2 45:4 47:3 51:1 53:0
dascotte 44:71|dass 3:16 4:10 6:7 14:21 19:3 20:-1 23:1 27:3 28:5 33:13 47:2 51:14|dasselbe 33:18 40:35
dat 2:-2 3:12 4:5 5:-2 6:0 7:-2 8:-2 10:-7 14:21 19:7 20:-1 23:0 27:-2 28:4 30:-2 31:3 33:6 34:-1 40:-2 44:1 45:-4 47:4 51:5 53:3
data 5:39 12:36 30:36 46:39|database 31:57|datasheet 43:61
date 0:4 1:28 3:-12 5:9 7:-4 8:26 10:-5 13:-1 14:-2 15:24 20:-11 25:36 26:18 31:-5 33:-7 34:-7 35:2 38:6 50:20 51:30
dated 5:35 10:28 34:38 42:34|datei 11:39 12:49|daten 5:38 9:39 33:11|datenbank 8:59|datenschutzhinweis 1:56
dater 34:44 35:57|dates 1:17 2:39 5:34 10:10 11:24 18:21 33:-14 40:5|datierbar 40:48
datum 1:26 14:10 15:34 20:5 25:16 26:24 33:-13 50:23 51:14|datums 9:61|dauer 1:24 2:32 18:25 34:20 39:29
dauert 33:11 35:39 40:27|daughter 1:14 3:5 6:27 10:10 17:15 20:6 28:20 33:6 34:7 43:12 44:27|daughters 31:57
davantage 19:58|davon 1:19 3:13 7:8 13:10 16:11 28:15 33:-1 35:13 40:9 42:21 53:8|davor 20:30 33:23
dawn 20:17 32:31 33:19 48:40
day 2:-4 3:0 5:4 8:6 10:10 18:15 20:7 21:6 31:13 33:7 34:12 40:1 43:0 45:10 48:18 50:13 51:7|daylight 19:42 20:42
days 2:5 10:2 16:21 17:1 18:0 19:-8 20:-2 23:2 26:20 28:6 30:1 31:1 33:-4 40:-12 41:25 43:4 50:24 51:5 53:26
dazu 19:14 33:-5 40:22 43:19 45:21 47:21 53:18|dazwischen 20:38 33:18|dcp 41:60
de 0:-1 1:0 2:-1 3:-3 4:3 5:0 6:-1 7:1 8:1 9:1 10:0 11:1 12:1 13:1 14:1 15:6 16:-2 17:-2 18:1 19:0 20:-2 21:0 22:3 23:4 24:1 27:1 28:2 29:3 30:1 31:1 32:2 33:-6 34:1 35:4 38:2 39:2 40:-1 42:-1 43:-1 44:2 45:0 46:1 47:-1 48:-1 50:-1 51:2 53:2
dead 6:14 21:16 28:18 31:17 33:22 45:13 47:15 48:16|deadline 44:65|deadlock 10:58|deadwater 22:63|deaf 6:52 28:55
deafening 38:68|deal 1:19 3:2 10:43 17:33 18:11 36:15 42:12|dear 2:7 3:4 11:18 12:31 19:12 23:32 27:38 33:-17
death 33:19 40:37|debarque 21:71|debat 30:49 31:40 40:33|debates 31:57|debats 31:61|debit 16:67|deblire 3:56
debours 26:76
debout 1:18 2:-2 3:-3 5:13 10:1 12:10 18:10 19:0 20:-2 26:17 27:4 29:15 31:3 33:5 34:-1 40:-4 41:10 42:11 43:9 50:15 53:6
debranche 33:35|debt 21:41 33:7 44:39 51:42|debtors 0:60 4:48|debts 0:64 33:1
debut 1:26 2:0 3:-1 8:25 10:2 18:29 19:11 31:12 33:0 34:1 40:1 43:14 47:15|debutante 40:48|debute 2:56
debuten 31:40 40:35|debuts 40:48|debuttopf 42:57|debuut 22:39 40:28 43:38|debuuttraject 17:60|dec 18:48 23:40 48:41
decades 3:54|decaler 33:35|decede 3:56
december 0:17 2:7 8:16 10:1 14:2 18:23 20:-1 22:6 23:6 27:3 29:22 30:8 33:-16 34:8 35:7 39:11 40:-3 50:16 52:11
decembre 0:13 2:16 8:21 10:8 14:5 18:42 19:-2 23:20 27:12 29:22 31:0 33:0 34:-3|decent 3:41 6:52|deces 2:56
decevoir 31:61|decharge 8:50 20:35 35:49|dechire 48:71|dechiree 33:35|dechue 45:66
decide 8:20 10:29 23:50 27:11 28:36 34:11 44:21|decided 3:18 23:54 29:30 40:15|decident 28:76|decider 34:58
decidera 20:56|decides 10:37 20:34 33:12|deciphers 33:33|decisif 19:58|decision 10:19 17:30 18:41 23:56
decisions 7:21 10:54 45:23|deck 36:75|decke 33:31|decken 17:44 33:18|deckung 10:33 17:37 35:39|declan 18:50 43:47
declarant 46:74|declaration 1:21 5:24 9:17 12:22 14:40 15:27 23:23 46:39 51:16
declarations 1:27 14:29 29:33 35:31 51:56|declare 1:12 5:17 14:56 15:31 17:16 34:4|declared 5:44 14:52
declaree 14:52 33:1 34:24 36:41|declarees 51:74|declarent 2:56|declarer 34:58|declares 14:60|declarons 14:66
declenche 40:54|declinaison 50:73|decline 30:71|declines 33:19 40:37|deco 41:61 53:43|decock 37:63
decompte 18:61 29:51|decor 10:4 16:17 18:8 19:20 40:17 41:34 43:7 44:10 45:14 53:28|decorateurs 7:65|decoration 53:59
decorator 53:59|decorbouw 53:55|decorbouwer 13:59|decorloods 31:53|decorresten 35:58
decors 7:3 10:4 13:1 16:1 19:13 24:26 40:2 41:43 43:20 45:10 53:25|decoupage 48:63 49:53|decoupe 19:45 24:61
decouvert 4:75|decouverte 31:61|decouvre 3:4 6:19 20:4 21:19 28:25 33:26 45:14|decouvrent 33:35|decouvrir 3:56
decouvrons 33:35|decrit 20:56|decrite 17:71|decroche 33:35|dedans 7:28 12:31 19:21 33:18 53:28|deden 7:44 20:25 40:23
dedie 4:75|dedommagee 34:58|deductible 34:56|deductibles 34:58|deduction 2:35 34:50|deduit 2:56
deed 5:21 7:16 8:22 16:18 21:21 22:22 27:17 34:23 51:24|deeg 33:34
deel 3:10 10:3 12:10 20:8 27:6 33:16 44:11 45:15 47:11 53:15|deelnemingen 46:61|deels 42:60|deelt 2:25 7:31 33:9 35:32
deeltijds 13:59|deense 32:62|deer 18:50 26:56|defaillance 10:59|defamation 34:56|default 10:45 34:42
defaut 2:25 6:28 10:28 23:27 34:40|defawe 22:63|defend 7:51 33:17|defendons 7:65|defer 40:51|deferment 42:64
deferments 42:64|deferral 17:56 42:43|deferred 17:50 42:51|defile 33:35|defilent 19:58|defined 14:52 34:35
definies 2:56|definis 2:56|definitie 3:49|definitief 23:58|definities 10:52|definitieve 2:21 10:23 27:44
definitif 9:34 10:20 18:29 27:49 30:31|definitifs 34:44 52:63|definition 14:48 46:58|definitions 10:41 34:46
definitive 2:34 18:33 23:35 27:31 52:41|defraiements 41:69|defrayment 41:63|defunte 33:35|degager 44:71|degelijk 3:49
degenen 3:49|deggendorf 14:66|degivrage 33:35|degonfle 3:56|degre 37:65 43:54|degrees 18:42 33:12 36:48
dehors 3:16 19:19 20:17 24:35 33:21|dein 28:60|deinze 33:34
deja 1:18 2:8 3:8 7:6 11:16 19:15 20:-2 22:10 27:4 31:13 33:3 34:10 40:13 53:6|dejardin 10:39 29:47|dejeuner 33:35
dek 33:21 48:46|deken 19:51|dekens 18:46 19:38|dekking 35:58|deksel 49:62|dekt 40:48|del 22:61 43:45
dela 29:42 44:40 45:48 46:43|delai 14:26 23:31 34:39 50:54|delais 2:48 18:47|delannoy 26:48 53:42
delattre 6:35 21:35 33:-2 44:36|delay 2:57|delayed 40:51|delays 2:57|delcour 22:68|delcroix 27:36 33:21 48:45
delegate 10:45 43:47|delegation 29:73|delegue 7:20 8:27 10:31 14:21 29:41 42:24 43:22 45:21
deleguee 2:5 7:25 10:35 12:17 14:26 15:34 22:34 29:22|delen 23:33 34:26 45:32 52:37|delete 11:55 34:42|delfosse 22:68
delhasse 20:51|delhaye 2:23 13:32 37:45 43:44 47:39|deliberations 23:70|delicacy 38:68|delicatesse 38:74
delighted 23:52 27:46|deliver 2:49 33:12|deliverables 2:43 41:49
delivered 2:25 3:11 7:17 8:24 27:27 33:-10 43:29 51:25|delivers 1:41 3:33 28:48
delivery 2:41 10:6 18:27 22:10 23:22 26:16 33:-4 43:8|delivrance 25:76|delivre 8:41 25:46 51:64|delivree 4:57 51:64
delmarcelle 33:34|delphine 7:43 14:30 29:36 46:37|delrez 8:28 16:24 33:27|delvaux 6:49 33:24|delvoie 13:40 38:47 43:40
dem 1:-2 2:-2 3:6 5:3 6:-1 7:3 9:1 10:-5 12:-2 14:0 19:1 20:6 23:5 27:4 28:2 29:1 30:3 33:12 34:3 35:1 40:-1 43:-3 44:0 47:-1 48:0 52:3 53:-4
demain 20:42 47:59|demand 30:65|demandaient 7:65|demandant 34:58
demande 1:16 2:-6 3:3 4:15 6:3 12:24 17:28 19:-6 20:-11 22:1 23:7 26:3 27:3 29:19 30:-2 33:-4 34:-3 35:3 38:1 39:3 40:12 43:3 44:-2 47:5 50:5 51:11
demanded 1:62|demandee 1:32 9:39 17:37 40:33 53:30|demandees 1:53 12:54|demandent 33:35
demander 1:24 3:10 5:26 6:25 10:14 20:11 33:2 35:25 40:9 42:24|demandera 40:54|demandes 2:22 23:36 27:41 40:20 53:30
demandeur 1:66|demandez 33:35|demandons 11:40 12:34 20:22 40:41|demarrage 23:70|demenage 3:56|dement 33:27 40:31
demente 33:31|demeurant 34:58|demeure 2:47 10:32 34:18|demeyere 2:7 5:16 10:22 17:16 19:8 36:18 39:26 43:22 52:30
demi 27:49 33:21|demie 19:45 33:21|demission 8:72|demissionnaire 8:72|demissionne 33:35|demnachst 37:61
demo 9:36 16:44 26:36 31:26 52:38|demoed 27:59|demoiselle 33:21 47:59|demoli 40:54|demolir 40:54
demolished 21:53 33:19|demolition 18:69|demonstrated 33:33|demonstrierte 33:31|demonte 33:35|demonteurs 31:53
den 2:-2 3:6 4:1 8:0 10:3 12:2 14:-1 15:0 17:-2 18:-2 19:11 20:5 21:1 23:-3 24:1 27:6 28:6 29:1 30:0 31:-6 33:7 34:1 35:0 40:0 44:-2 45:-2 46:0 47:0 48:1 49:3 50:-1 53:2
denaturante 2:56|denemarken 31:53|denen 3:36 19:25 33:6|deniers 40:54|denk 19:51|denken 27:41 31:33 33:2
denkt 3:21 27:15 33:27|denn 20:51|denomination 1:31 8:60 43:32 46:26|denomme 2:56|denommee 2:43 8:58
denonce 21:57 45:53|denoncer 20:35 33:27|dense 19:58|dentier 45:66|dentist 19:42 32:56|dents 33:21 49:61|deny 6:65
dep 42:69|depart 3:25 5:36 12:18 15:24 20:18 33:-15 34:8 40:13 43:18 44:21|department 7:19 21:25 27:29 41:50
depasse 15:53 33:14 40:33|depassement 10:59|depassements 10:59|depassent 7:65|depasser 1:53 40:41
depend 14:39 23:43 27:36 40:27|dependent 14:60|depending 30:65|depends 23:52 27:46|depense 16:32 17:37 40:20 53:51
depenser 40:54|depenserons 53:64|depenses 0:14 1:34 10:17 14:17 16:18 17:22 53:49|deplace 3:56|deplacee 33:35
deplacements 16:59 41:47|deplacer 20:56|depoli 32:76|depose 5:30 8:43 9:32 10:30 14:24 17:29 18:27|deposee 11:68 22:42
deposees 35:71|deposer 0:22 1:27 12:29 17:20 27:24 29:41 40:4 42:41|deposes 0:59 14:52|deposit 18:50 35:54
deposited 5:65|depot 5:38 8:18 10:6 11:20 12:15 14:12 18:39 27:9 29:19 42:27 47:30|depreciation 0:68
dept 21:41 22:37 41:36 45:38|depth 19:55
depuis 3:6 4:5 5:2 6:1 7:22 8:9 11:4 12:-2 13:18 14:-4 20:6 22:15 28:7 31:-9 33:11 40:20 43:-2 47:2 53:2
der 0:0 1:-1 2:1 3:0 5:0 6:1 7:-2 8:0 9:1 10:-1 12:1 13:2 14:0 15:0 16:-4 17:-1 18:0 19:1 20:1 21:6 22:0 23:2 24:1 27:2 28:2 29:1 30:-1 31:-1 33:-1 34:2 35:3 39:1 40:-2 43:-4 44:3 45:0 47:2 48:1 51:2 53:7
derange 45:66|deranger 47:72|derde 2:12 3:10 10:4 16:9 18:11 20:2 21:10 27:6 30:12 33:-5 40:7 41:10 44:11 53:16
derden 22:30 34:42 35:29|deren 23:31 31:28 33:6 40:22|dergleichen 40:48|deridder 2:43 43:54|derive 45:66|derivee 2:56
derives 2:46 31:30 34:27|dermot 27:59
dernier 2:-4 3:5 6:20 7:4 20:12 21:10 22:20 31:1 33:15 34:-2 36:15 37:18 40:-6 44:11 46:13
derniere 12:20 18:20 28:28 33:28 44:23|dernieres 15:47 38:48 40:27 44:44|derniers 7:25 15:47 22:42 31:22 35:31 46:34
deroule 40:33 48:50 53:43|derriere 19:21 20:19 33:26 45:18|derselbe 33:31|derselben 33:18 45:44|dertien 12:45 20:37
dertig 2:6 6:14 7:12 26:17 31:8 33:6 34:7 40:14 50:16 53:20
des 0:0 1:6 2:1 3:-1 4:3 5:7 6:-3 7:3 8:4 9:1 10:3 12:-3 13:-1 14:2 15:5 16:-2 17:-3 18:0 19:5 20:0 21:0 22:0 23:3 24:2 27:0 28:1 30:1 31:0 32:2 33:-2 34:1 35:-1 38:1 40:0 43:-3 44:0 45:-1 51:1 53:3
desabonner 35:71|desaccord 2:43 10:45|desaccords 3:56|desaffecte 18:47 40:33 52:56|descamps 33:35
descend 3:4 21:31 27:11 33:28 45:15|descendants 20:38 40:41|descendent 33:35|descendre 33:35
descente 16:31 33:23 48:35 49:39|descentes 35:71|described 14:60|describes 20:55|describing 33:33
description 1:55 41:46|descriptions 3:54|desert 38:74|deserving 3:54|deshalb 6:22 11:24 33:-4 40:38|desheriter 33:35
design 16:38 19:26 24:29 41:31 50:27 53:19|designated 8:54 35:54|designation 16:53 50:55|designe 8:50 40:33 42:48
designent 2:56|designer 16:57 53:38|designons 29:73|designs 5:54 18:38 24:42|desinscrire 35:71|desir 6:71
desire 10:37 33:27|desirent 10:59|desk 7:27 20:22 23:44 33:-1 53:26|deskresearch 30:60|desmet 45:66|desobeir 45:66
desole 12:68|desolee 12:68|desormais 33:35|desperate 33:33|desselben 18:57|dessen 31:33 33:11 34:32
dessin 2:14 16:24 19:15 24:32 33:16 43:25 47:30|dessinateur 18:69|dessinateurs 16:67
dessine 3:19 13:29 19:21 21:34 45:29 49:38 53:28|dessinee 13:39 31:34 34:31 47:45|dessinent 20:56|dessiner 34:50 40:33
dessines 43:67|dessins 2:22 5:37 12:34 24:40 34:24 43:33|dessous 22:38 24:44 33:4 40:23 45:35|dessoy 7:41 14:42
dessus 3:16 19:19 33:21 34:18 41:29|destinataire 4:61 50:59|destine 44:71|destined 4:69|destinees 33:21 47:59
destines 2:56|desto 33:31|destroy 33:33|destroyed 35:67|destruction 34:58|detache 45:66|detail 10:59
detailed 9:46 33:12 43:40|detaille 1:40 2:30 16:40 33:8|detaillee 1:53 33:21|detaillons 53:64
details 1:32 20:29 22:37 23:34|detecte 30:71|detection 33:33|detective 1:29 31:36 36:35 40:17 43:27|detectives 28:69
detenir 5:72|detenons 40:54|detenu 7:65|detenue 14:66|detenus 10:59|determination 46:74|determined 2:57
determinee 35:71|determiner 27:49 43:54|dethier 20:42 53:46|detiennent 34:58|detient 10:36 14:23 40:24 46:55
detourner 33:35|detroit 40:51|detruire 11:74|detruit 20:56|dette 10:22 14:29 21:34 22:32 40:17 51:50
dettes 0:67 6:24 14:31|deuil 3:56|deuntje 33:34|deur 20:37 33:21|deuren 20:30 21:37 33:14
deutsch 1:10 2:6 12:10 13:25 25:15 40:10 42:11 43:39|deutsche 1:43 27:40|deutschem 22:56|deutschen 10:46 40:27
deutscher 2:20 7:22 10:22 40:16 42:26 43:23|deutschland 3:6 7:11 10:10 25:17 27:10 30:14 31:19 40:20 42:28
deutschlands 7:54|deutschsprachige 27:33 40:40|deutschsprachigen 27:40 53:41
deux 2:-4 3:-2 6:-2 7:12 10:1 11:1 12:3 13:3 15:1 16:1 18:1 19:-1 20:8 21:9 22:-1 23:1 27:-5 30:1 31:6 33:-2 34:0 35:-2 36:5 38:2 40:14 43:3 44:-2 45:-3 46:1 47:-1 53:1
deuxieme 2:21 3:14 7:2 12:5 18:6 20:9 21:8 31:14 33:7 34:4 35:8 42:7 43:5 44:9 45:4 47:10 51:11
dev 4:15 9:31 11:12 16:27 17:33 18:7 22:18 43:31 53:17|devait 33:35
devant 2:0 8:15 18:12 19:1 20:17 21:25 30:14 33:19 40:-3 47:15 48:15|develop 3:14 5:25 10:37 12:24 20:27 34:16
developed 10:58|developer 17:50 43:47|developing 10:37 27:38 43:40
development 1:20 5:11 7:2 9:12 10:28 12:10 16:17 17:26 18:13 22:-1 23:7 27:0 29:2 34:-8 40:6 41:-2 43:14 53:1
developpe 2:39 10:28 12:37 33:4|developpee 33:35
developpement 1:27 5:0 7:4 9:13 10:25 12:14 16:19 17:26 18:12 22:8 27:2 29:1 40:10 41:-3 42:-2 43:14 53:21
developpent 10:59|developper 10:51 34:36|developperont 10:59|developpes 34:58|developpez 27:62|developpons 20:56
develops 7:60|devenir 3:29 28:50 40:27 48:45|devenu 3:56|devenue 4:48 20:29 28:50 33:8|devez 37:78|devices 33:33
devienne 3:56|deviennent 3:56|devient 3:14 10:30 20:27 33:14 45:25|devillers 2:41 3:30 13:40|deviner 33:35
devinette 19:58|devis 1:24 9:28 10:28 11:9 12:3 13:0 16:14 17:5 18:12 27:-3 34:-8 40:17 41:32 42:4 43:9 50:14
devisch 6:58|devise 40:54|devised 43:61|devisses 33:35|devoir 2:56|devra 3:42 19:45|devraient 33:35
dez 6:24 18:25 33:21 48:34|deze 3:2 5:6 10:-2 17:18 19:-3 20:-4 23:20 27:26 29:18 31:5 33:-20 40:18 50:6 53:1
dezelfde 10:9 11:19 14:14 21:15 31:10 33:9 35:15 39:19 40:6 45:14|dezember 0:31 11:30 17:28 29:42|dfff 42:57|dg5 51:74
di 35:59|diabetes 31:57|diagnose 33:31|diagnostic 16:40 18:42 40:27 44:44|diagramme 18:69|dialect 3:49|dialecten 44:59
dialekt 19:37 40:35|dialektfassungen 2:52|diallo 43:54 53:51|dialog 44:58|dialoge 3:24 16:43 44:33
dialogen 3:33 5:25 13:24 33:0 44:25|dialogpassagen 2:52
dialogue 2:10 3:3 13:11 16:12 18:11 23:15 27:5 33:-3 43:20 44:43 45:10 52:20
dialoguee 2:37 3:5 16:16 18:37 27:23 33:-16 40:3 43:17|dialoguees 2:48 18:47
dialogues 2:5 3:15 10:7 16:26 33:2 40:14 43:17 44:44|dialoog 33:21 44:46|dialoogversie 2:45 10:28|diapason 30:71
diarised 40:51|diaspora 31:57|dicht 20:15 21:23 33:11 35:23 44:25 48:24|dichter 6:57|dichtgaan 33:34
dichtstbijzijnde 35:58|dictafoon 20:50|dictated 33:33|dicte 33:35|diction 33:35|dictionnaire 13:52 47:59
did 3:17 13:14 19:18 20:23 31:21 33:3 38:20 47:18|didn 3:41 11:55
die 1:-5 2:0 3:5 5:1 6:0 7:0 10:-1 11:4 12:1 13:-1 14:2 17:-3 18:-3 19:4 20:3 21:5 22:-1 23:3 27:2 28:1 29:0 31:1 33:4 34:4 35:1 38:2 39:1 40:3 43:-5 44:0 45:-3 47:-2 53:0
died 3:38 5:29 33:9 37:35|diefstal 21:58|diem 13:61|dienen 1:17 12:29 17:20 29:30 34:11 40:19 42:20
dienst 21:29 23:18 27:14 33:17 35:18 50:20|dienstag 11:46 33:18|diensten 10:52|dienstgrun 19:50
dienstleister 22:43 53:41|dienstwohnungen 20:51|dient 3:36 4:48|diep 20:50|dier 3:49|dieren 45:57
dies 20:21 27:41 33:-1 34:22|diese 3:18 4:18 7:12 20:19 27:28 33:-11 40:6 51:18|diesel 45:64|dieselbe 20:30 33:23
dieselben 5:58|diesem 3:11 9:21 14:17 15:21 20:13 34:14 40:20 53:16|diesen 3:13 19:14 23:20 29:22 33:6 40:11 43:19
dieser 3:10 7:15 14:15 17:40 33:-8 40:8 47:18|dieses 10:22 17:26 23:26 27:22 40:25|diff 43:67|diffamation 40:54
differdange 10:45 27:49|differe 17:57 42:56|difference 10:59|differends 34:58|different 20:34 33:12 45:43
differentes 33:35|differentiate 30:65|differes 42:69|difficile 31:61|difficulte 14:66|difficulties 14:60
difficulty 14:60|diffuse 8:50 13:44 22:47|diffuser 8:45 35:44 52:63|diffuses 7:65
diffuseur 9:37 14:42 22:32 27:26 40:17 43:30|diffusion 1:34 22:50 40:22 43:35|diffusions 22:68
dig 33:15 40:15 44:30 48:31 50:32|digitaal 19:51|digital 15:38 17:26 19:22 20:17 30:27 43:27|digitale 19:50
digitaler 41:43 43:42|digue 7:38 21:44 33:21|dijk 18:18 19:11 24:20 33:15 35:17 45:16 48:18 50:19|dijkbreuk 41:58
dijkmuur 32:62|dimanche 12:22 20:22 21:24 31:40 33:8 47:26|dimanches 19:58|diminue 2:30 19:31 20:29 21:44
diminuent 19:58|dimmen 19:51|dinant 8:25 13:33 26:29 29:26 40:8 51:27 53:41|dine 33:34|diner 30:41 31:39 33:1 37:43
ding 33:34|dinge 45:57|dingt 20:50|dino 33:34|dinsdag 11:48 47:47|dipl 30:58|diplom 13:56|diploma 13:60
diplome 13:52 30:57|dips 30:65|dir 5:20 13:19 16:12 22:48 34:13 40:0 43:24 53:10|dira 3:56|dirai 3:56
dire 3:20 6:23 21:23 33:23 40:7 47:25|direct 2:14 7:15 19:35 20:6 31:11 33:-4 43:18 51:26 52:27|directe 17:71
directed 13:48 43:47|directement 9:60 14:52|directeur 12:23 14:13 16:24 23:31 27:10 29:19 33:16 44:18
directie 33:26 51:42|directing 13:61|direction 2:0 7:10 16:21 19:25 23:12 27:20 33:-18 40:-3 41:42 45:9 51:16
directly 2:57
director 1:14 2:-7 3:-10 7:-3 8:4 9:10 10:16 12:11 13:15 14:11 16:13 18:6 19:12 20:2 22:0 31:0 33:-24 34:-8 37:13 38:4 39:6 40:-7 41:14 43:12 53:-4
directors 8:49 14:18 29:36 30:23 36:27 41:21|directrice 7:35 12:31 16:21 21:24 23:36 29:27 34:12 45:20
directs 20:45 51:56|direktion 27:53|dirige 7:38 10:32 19:31 27:36|dirigeants 14:66|dirigee 40:54|diriger 19:58
diriges 19:58|dirimierungsrecht 10:54|dirk 7:39 12:41 13:32 27:20|dirons 45:66|diront 19:58|disagree 33:33
disait 3:52 47:39|disappear 19:55|disappearance 33:33|disbursements 26:69|discharge 35:54 51:55|discipline 45:66
disclose 35:67|disclosure 35:67|discokugel 33:31|discount 41:63|discours 48:71|discover 20:55|discovers 33:33
discovery 33:33|discretion 33:35|discuss 27:46 33:19|discussion 17:27 30:26 31:28 42:44 43:35 49:31|discussions 43:61
discute 27:62|discutee 27:62|discuter 48:71|disent 6:49 20:35 30:49|disgraced 33:33|disliking 3:54
dison 8:35 13:29 18:38 53:35|disons 34:58|disparait 20:35 21:49 33:14|disparaitra 19:58|disparaitre 20:35 33:27
disparition 3:56|disparu 20:29 21:44 33:8 48:45|dispatch 20:55|dispatcher 3:30 33:9 45:41|dispensable 30:71
disperse 33:35|disponent 6:57|disponible 0:58 34:40|disponibles 0:69 33:4|disposal 10:45 12:50
dispose 2:37 4:35 10:29 34:24 35:31|disposed 27:59|disposent 30:71|disposes 7:44 27:51|dispositif 20:56
disposition 2:24 12:35 27:30 30:26 31:16 35:26 50:28 53:20|disposons 40:54|disputaient 3:56
dispute 3:14 5:31 31:19 33:13 48:47|disputent 33:35|disputer 33:35|disputes 2:57|disque 33:35|disregard 11:68
dissolution 8:72|dissolve 49:68|distance 3:39 19:30 20:30|distants 19:58|distinct 2:30 10:32 34:31 46:47
distincte 34:58|distinguees 12:54 23:57|distingues 12:68|distinguons 31:61|distribuer 2:30 27:36 33:8 40:27
distribusjon 27:59|distribute 2:43 27:46|distributeur 9:18 27:7 31:21 32:12 33:-13 40:26 42:50|distributeurs 40:54
distributie 2:23 7:28 27:35 31:24|distributiekosten 10:52|distributing 27:59
distribution 1:19 2:10 7:19 8:17 16:9 27:37 31:7 38:27 42:31 52:20|distributor 13:19 31:15 40:27 42:52|disturbs 33:33
dit 1:-1 2:-8 3:19 4:5 6:5 8:2 9:4 12:5 15:9 17:0 20:-9 21:12 27:8 31:-8 33:13 34:-11 40:1 41:1 43:-2 47:11 51:10 52:6
ditch 33:33|dite 20:56|dites 12:47 17:49 33:14|dits 31:61|ditto 33:33|div 53:64|diver 24:69|divergent 10:59
divers 0:32 3:4 9:21 13:14 16:26 41:51 48:19 50:23 53:12|diverse 41:63|diversen 53:55|divided 2:57|divise 33:35
diviser 33:35|division 3:29 8:58 34:31|divorce 33:35|divulguer 35:71
dix 2:10 7:13 8:6 12:2 13:0 19:-8 20:13 21:5 22:11 28:10 30:5 31:9 33:10 34:11 35:4 36:18 40:-4 43:1 45:0 53:7
dizaine 13:52 40:41|djamel 12:25 13:23 16:24 19:15 33:-8 36:32 39:33 40:11 43:24 53:21|dk 31:55|dm 10:58
do 1:10 3:22 7:8 12:4 14:0 18:3 20:13 22:3 27:-1 29:6 31:7 33:1 35:8 37:11 39:9 40:4 44:13 52:10|dobbel6 39:62
dobberen 33:34|doc 20:15 22:61 23:18|doceert 13:59|docent 30:60|doch 6:37 19:30 28:40
dochter 3:10 6:10 19:3 20:2 28:14 33:19 35:10 37:15 44:11 48:18|dochters 31:53|dock 33:33|docnotes 38:68
docquier 5:41 33:25 34:27|docs 2:18 7:22 10:20 14:22 26:31 34:18 43:23 50:29|docteur 20:17 33:25 34:19 47:33
doctor 16:42 18:32 33:-8 40:17 44:35 53:28|doctoring 18:69|docu 22:63|document 4:28 9:47 25:30 33:11 45:32 51:27
documentaire 1:18 2:0 7:10 12:8 13:8 16:-1 17:3 19:1 20:29 22:17 23:4 27:-5 30:9 31:2 33:-18 34:0 39:7 40:1 42:2 43:5
documentaireprogramma 7:57|documentaires 7:49 13:31 22:16 27:10 31:8 40:13|documentaliste 16:67
documentaries 7:51 20:14 40:26|documentariste 19:58
documentary 1:6 2:7 7:23 9:11 12:7 13:5 19:-2 20:34 22:7 23:8 27:2 30:8 31:1 37:14 43:4 44:9 53:3
documentation 2:30 16:61|documented 10:58|documenten 33:34|documents 1:37 5:32 9:34 12:41 29:33|docx 11:74
dode 21:43 33:23|doden 33:34|doe 3:36 37:50|doel 6:40 8:34 10:15 20:14 35:21|doelgroep 31:53|doelpubliek 31:32 36:54
doelstelling 31:53|doen 1:14 18:17 19:9 20:8 27:12 33:14 40:16 53:13
does 2:-4 3:10 6:5 13:1 19:15 20:2 21:6 23:5 27:6 28:9 32:9 33:17 34:-4 40:-10 44:5 48:6 51:8
doesn 3:4 14:10 18:13 19:5 20:16 33:13 34:6 44:26 48:17 53:10|doet 31:14 33:27 43:20 51:22
dog 6:24 7:20 13:21 22:23 33:18 50:26|dogs 26:44 35:42 50:52|doigt 3:18 33:32|doigts 24:61 33:21
doing 22:42 36:48 43:40|dois 14:66|doit 1:11 3:9 14:22 19:14 20:1 21:15 26:21 27:7 28:39 33:9 40:-1 44:16
dok 2:30 22:37 50:39|dokumentar 1:18 4:22 8:21 10:16 14:17 29:21 34:14 43:17 51:22
dokumentarfilm 1:29 7:17 13:18 19:13 20:13 22:35|dokumentarfilme 7:54|dokumentarfilmen 8:59|dokumentarfilms 20:51
dokumentarischen 20:51|dol 33:34|dom 10:59|domaine 2:35 5:50 53:43
dombrowe 2:23 12:19 13:18 22:19 34:15 37:24 38:22 43:18|domestiques 28:63 33:21|domicile 13:42 22:30 28:38 33:9 53:26
domiciled 20:55|domiciliation 3:35 4:62|domicilie 2:56|domiciliee 2:43 14:39 34:31|domiciliees 53:64|domicilies 53:64
domine 20:56|don 2:5 3:12 12:12 19:3 20:3 21:15 27:7 31:6 33:3 34:4 40:16 44:13 47:13 53:8
donc 3:13 6:28 12:32 15:20 18:15 20:30 21:17 33:3 53:11|donderdag 20:37 33:21|donderdagavond 31:53
done 2:6 14:19 17:13 18:12 19:14 20:4 22:12 23:14 27:8 30:13 33:-1 34:5 40:0 43:10 53:8
donker 3:-1 6:15 18:9 19:1 20:0 24:11 28:12 30:10 33:11 34:1 36:12 37:13 40:-2 43:9 44:9 47:16|donkerder 3:49
donnant 3:56|donne 2:0 3:17 13:10 20:11 29:40 33:11 34:2 35:15 39:20 40:-2 42:13|donnee 8:72
donnees 1:22 2:12 8:47 14:34 16:22 46:47|donnent 0:52 10:38 45:45|donner 3:29 20:29 40:27 44:44|donnez 34:58
dont 0:12 2:10 3:7 6:4 7:6 8:5 9:7 10:14 13:7 19:-1 20:13 22:10 23:3 33:-10 34:-1 40:14 41:2 42:8 43:0 47:13 53:14
dony 8:46 25:51 29:58|dood 21:32 33:29|doodgeschreven 3:49
door 0:1 1:5 2:2 3:0 4:2 7:12 8:0 9:1 10:6 11:2 14:4 15:1 16:-3 19:-2 20:-1 21:3 22:0 24:2 26:2 27:-6 29:8 30:4 31:-3 33:6 34:-9 35:3 39:3 40:-12 44:7 45:-3 47:4 49:8 53:2
doorgaan 44:59|doorgegeven 3:49|doorgestoken 33:34|doorgestuurd 44:59|doorheeft 3:49|doorheen 20:50|doorkomen 6:58
doorloopt 33:34|doorlopende 45:57|doornik 8:22 10:14 12:20 14:18 18:21 43:21 53:33|doornikse 33:34|doorrekening 26:61
doors 19:20 21:31 33:15 48:43|doos 24:30 33:23 49:39|dopjes 21:58|doppelforderung 14:42 17:44|doppelt 11:59
dorf 21:26 33:23 53:22|dorfer 31:53|dorfplatz 33:31|dormantes 22:55 39:62|dormir 3:42 21:57|dormirons 53:64
dorothea 16:34 20:31 33:17|dorp 20:18 21:17 33:26 53:15|dorpen 3:29 31:45|dorpscafes 31:53|dorpsplein 45:57
dort 3:18 7:8 20:13 21:12 32:15 33:15 40:1 49:12 53:8|dortigen 13:56|dortoir 33:21 49:61
dos 6:31 19:7 20:5 24:46 26:24 33:18 49:23|dosiert 44:58|dosimeter 16:56|dosis 30:58
dossier 1:19 2:0 3:2 4:4 9:16 10:-10 11:5 12:20 14:8 16:3 17:7 18:28 19:-5 20:-2 23:20 27:2 29:2 31:8 33:-19 34:-2 35:0 38:4 40:-1 48:1 53:-5
dossiernr 1:57|dossiernummer 1:49 23:38|dossiers 1:24 2:10 3:17 10:12 18:26 20:17 27:30|dossin 45:57
dossinstraat 43:59|dote 33:35|douairiere 33:35|douane 19:58|douanier 2:15 10:17 33:15 34:16 41:27 42:28 47:30
douaniere 6:49 33:14 45:45|double 12:10 13:19 14:18 19:3 20:-2 22:10 26:17 31:15 33:6 34:0 35:12 40:20 44:14
doublee 31:61|doubler 33:21 34:44|doubles 41:63|doublure 33:14 40:33 41:47|doubts 33:33|douchet 27:62|dour 18:55 40:41
douter 44:71|doux 45:66|douzaine 13:66|douze 3:17 7:8 18:12 20:15 23:14 31:15 33:-4 34:28 35:14 40:6 45:20|dove 28:62
dover 21:67|down 3:16 5:9 12:8 20:8 21:17 27:12 33:18 35:11 47:9 49:21|download 39:69|downloaded 38:68
doyen 6:51 33:26|dozen 13:30 20:26 33:23|dozijn 13:59|dp1 39:60|dr 6:29 12:18 27:26 33:16 44:18|draad 20:37 21:45
draagt 2:34 17:18 19:9 33:-8 34:9 40:16 48:17|draai 19:51|draaidag 10:37 14:18 18:21 19:13 40:21
draaidagen 40:21 41:38 43:20 50:33 53:17|draaiden 40:48|draaien 2:18 14:13 19:33 20:7 35:15 40:5 53:22
draait 20:19 27:23 33:26|draaitaal 1:44 43:46
draft 2:30 3:9 5:1 9:3 10:1 16:14 18:26 23:7 27:16 37:7 40:8 42:0 43:17 44:19|drafts 2:19 10:21 16:48 34:18 40:13
dragen 2:25 20:37 40:23|dragon 13:22 19:16 33:11 34:26 36:30 40:12|dragons 3:54|drai 9:54 27:46|drained 33:33
drains 16:62|drama 7:13 13:14 22:16 27:11 28:22 30:17 40:8 43:42 45:16|dramareeks 45:57|dramaserie 43:42 45:44
dramatique 2:27 20:26 34:38 40:24|dramatische 20:50|dramaturg 3:19 16:41 18:28 40:16 53:25
dramaturgie 2:15 16:49 18:20 53:17|dramaturgierunde 18:57|dramaturgin 18:25 40:16 53:46
dramaturgique 16:45 40:33 44:50|dramaturgische 16:49 40:27|dramaturgisches 33:18 44:45|drame 43:67|drankverkoop 0:60
drap 32:76|drapeaux 24:53 33:27|draps 21:49 33:14 48:50|draussen 19:21 20:22 33:21|draw 33:19 40:37
drawing 30:44 33:12 34:35|drawings 49:68|drawn 3:14 10:18 24:48 27:19 33:-7 40:11 51:28|draws 33:33|dread 45:64
dreams 20:55|dreh 9:26 10:20 18:35 53:37|dreharbeiten 14:55|drehbeginn 10:23 18:42 20:10 40:7 43:25
drehbuch 1:16 2:16 3:-2 5:6 10:2 12:12 13:4 16:23 17:6 18:5 27:8 34:0 40:1 43:23 44:6|drehbuchauftrag 2:52
drehbucher 2:18 5:24 16:22 34:29 40:13 43:21|drehbuchfassung 2:39 3:24 40:22|drehbuchfassungen 34:52
drehbuchforderung 23:57|drehbuchs 2:43 27:36|drehbuchvertrag 2:45 26:40|drehbuchwerkstatt 13:56
drehbuchwettbewerb 13:43 17:44|drehe 19:46 20:22|drehen 2:6 14:9 18:11 19:28 20:4 27:7 30:12 35:13 40:17 53:17
drehort 50:59|drehorte 43:55|drehplan 16:47 18:28 19:21|drehplatzen 7:54|drehsprachen 43:55|drehstart 18:57
dreht 33:26 44:33|drehtag 10:33 19:19 30:26 34:32|drehtage 16:27 18:18 40:8 41:34 43:16 50:19 53:15
drehtagen 41:31 53:49|drehzeit 7:29 20:38 43:30
drei 2:5 3:-6 5:3 7:15 15:17 16:1 18:2 19:-1 20:7 23:1 24:10 28:5 30:8 31:3 33:4 36:5 39:5 40:10 44:2 51:4
dreien 30:58|dreier 30:58|dreifache 31:53|dreigt 33:34|dreilanderblick 22:56|dreimal 20:38 44:45
dreissig 3:6 6:14 7:11 20:18 26:27 33:4 40:5 50:16 53:11|dreizehnte 21:45 48:45|dreizehnter 33:31|drempel 15:47 47:47
drempels 46:61|dress 33:26 47:30 48:31|drew 30:65
drie 2:7 3:7 7:7 10:-6 13:9 15:13 16:-1 18:1 19:-2 20:5 21:0 22:1 23:0 24:8 28:4 30:1 31:2 33:-2 35:3 40:10 41:0 44:13 45:-1 47:2 51:7
driehonderd 33:34|dries 2:21 3:11 6:20 7:18 14:18 20:19 33:-3 36:22|drietal 33:34|drift 22:63|drifting 33:33
drijft 40:48|drijven 33:34|dringlichkeit 40:48|dringt 33:31|drink 33:33|drinking 33:33|drinks 6:52 33:19|drinkt 33:34
drinnen 33:31|drip 33:33|dripping 19:55|dritt 7:54|dritte 2:29 5:20 18:29 27:15 35:21 40:17
drittel 2:23 23:28 30:29 44:41|dritten 3:24 7:18 23:20 27:17 33:6 45:21|drittens 40:48|dritter 33:6 42:32 47:32 48:33
drive 33:33|driver 6:35 21:37 33:15 45:34|drivers 53:59|drives 6:35 13:31 33:15 45:34|driveway 45:64|driving 33:33
droeg 5:60|droge 33:34|drogeriemarkt 20:51
droit 2:24 3:-4 4:16 6:4 10:19 13:-1 14:7 15:7 19:-9 20:-11 24:7 27:9 29:6 33:-14 34:29 35:3 39:9 45:11 47:13
droite 19:24 33:14 49:61|droits 2:30 5:34 10:3 16:11 34:28 40:7 41:32 43:-5 47:10 50:0 51:1|droixhe 33:19 53:46
drole 3:29 6:25 20:10 27:16 33:-11 36:29 38:28 40:8 45:32|drolerie 3:56|dromen 33:34
drone 19:32 32:36 39:44 45:25 49:36|drones 19:35 41:52|drong 19:51|droog 13:39 19:31 45:37|droom 3:42 20:30
droomfase 20:50|drop 33:33|drops 33:33|drown 47:65|drowned 24:69|drowning 19:42 40:37|drowns 38:68|druben 33:31
drucke 3:49|drucken 33:31|druckt 21:45 33:18|druk 34:38 47:47|drukletters 1:57|drukwerk 16:57|drunk 33:33
dry 20:29 33:7 45:51|dryness 3:54|dsh 14:66|dt 41:43 42:44
du 0:3 1:6 2:-6 3:-8 4:7 5:8 7:1 8:8 9:2 10:3 12:-1 13:2 14:0 15:0 16:1 17:6 18:3 19:-2 20:-4 22:4 23:5 26:5 27:4 29:2 30:2 31:2 33:-6 34:1 35:4 38:6 40:0 41:-1 42:3 43:0 44:-2 46:6 47:1 50:0 51:2 53:3
duane 8:67|dub 43:61|dubbed 40:51|dubbel 40:48|dubbele 14:43 31:40|dubbing 40:51|dublin 19:55|dubois 20:31 34:42 43:42
duchy 7:47 25:56|due 0:40 2:12 14:13 17:19 26:51 40:6 51:23|dues 51:74|duffel 13:59|dufrasne 0:60|dug 44:65
duidelijker 27:54|duiden 10:52|duinpan 10:47 17:42 42:41|duisburg 13:56|duisternis 32:62|duits 20:37 27:41
duitse 33:9 40:23 42:47|duitsland 31:48 42:30|duiventil 22:59|duizend 22:59|dull 3:54|dullaert 44:59|dumb 33:33
dument 14:44 23:49 34:36|dumonceau 7:28 10:22 13:29 19:21 22:32 27:26 38:37|dumont 35:71|dune 33:35
dunes 22:47 31:40 33:14|dunkel 21:33 33:18 41:31|dunkelflaute 3:49|dunkeln 33:31|dunkler 33:31|dunstan 19:22 33:29
duo 40:54|duplicate 2:57|dupuich 14:60|dur 24:75|durable 53:64|durant 15:47 20:29 34:44|duration 2:43 8:41 34:30
durbuy 13:52 22:55|durch 0:13 4:13 8:12 11:12 19:3 20:3 27:6 30:10 33:10 34:19 44:10 53:7|durchgehender 45:57
durchlasst 33:31|durchschneiden 33:31|dure 2:8 3:7 19:9 20:19 33:18 34:9 40:14
duree 1:23 2:30 5:18 7:1 8:8 10:5 20:2 22:14 34:13 35:16 38:11 40:-9 43:24 45:3 49:12 51:11 52:14|durees 5:58 39:62
duren 33:34|durent 20:56|durer 31:61|durera 20:56|duretes 24:75|durfde 33:34|durfe 12:56|durfen 20:51
durft 21:32 33:21 47:34|durfte 27:24 33:27|durham 13:61|during 15:21 20:19 27:23 33:-14 34:42 53:12|dury 44:45 53:41
dus 2:5 3:22 12:20 17:22 20:12 33:-15 40:10 46:23 52:24|dusk 33:19 48:53|dust 30:65
dutch 13:38 19:19 32:34 40:27 43:25|duty 31:57|dutzend 13:56|duur 2:25 10:15 19:15 22:23 34:15 43:22 52:26
duurt 19:14 32:24 33:23 40:11 44:21|duwt 33:34|dwell 21:46 33:12 48:45|dwindles 33:33|dying 19:55|dyle 38:74
e 0:5 1:13 2:-8 3:-7 5:17 8:6 9:18 10:9 12:15 13:4 14:6 16:16 17:11 22:27 25:8 33:-27 34:0 37:9 40:-10 41:8 44:11 47:10 48:4 53:-1
e1 9:40 16:40 49:44|e2 9:37 12:32 16:37 49:41|e3 16:43 49:48|e4 49:60|e42 45:57|e5 49:60|e6 49:60|e7 49:60
each 2:13 3:0 6:2 10:10 15:4 17:0 19:-8 20:16 21:3 24:12 31:5 33:9 34:6 35:4 40:-6 43:-3 45:24 53:-4|ean 25:70
ear 33:7 38:42 44:39 49:42|earlier 10:20 11:30 18:25 33:-5 39:43 44:27 45:26|early 18:30 19:34 21:33 33:-1 40:17
earn 40:51|earnings 0:68|earns 3:54|ears 33:33|earth 32:56 33:19|easily 3:41 33:19|easy 19:55|eat 53:59
eating 33:19 41:49|eats 21:46 33:12 48:45
eau 1:1 3:-1 13:0 16:1 18:3 19:12 20:4 21:5 22:3 24:15 31:8 32:19 33:16 35:5 41:3 48:6 49:24 52:11 53:-1
eaux 22:43 39:61 42:44|eave 13:61|eb 39:61|ebauche 3:56|eben 33:31|ebene 20:51|ebenso 19:25 20:25 27:28 46:34
eblouissement 48:58 49:61|ecart 30:65|ecarte 1:66|echange 33:27 34:36|echangeant 40:54|echantillon 30:71|echappe 33:35
echappent 53:64|echarpe 20:29 33:21 48:45|echassiers 13:66|echeance 5:31 18:28 26:55 33:-6 34:35
echeances 5:58 16:40 40:27|echeancier 9:52 18:61|echeant 18:69|echelle 19:21 24:38 33:28|echelonnement 48:71
echevin 33:35|echevine 17:71|echo 22:43 30:40 38:45|echoppe 33:35|echoue 33:35
echt 1:18 15:21 19:28 20:11 30:21 31:14 36:31|echte 18:18 19:28 31:12 40:29 43:18 45:16|echten 19:50|echtes 33:31
echu 16:53 51:60|echue 14:66|echues 2:56|eckdaten 12:49 43:35|eclairage 41:55 53:51|eclaire 19:45 33:21
eclairent 33:35|eclaires 19:58|ecluse 3:30 20:31 40:39|ecluses 3:29 33:8 36:49 53:38|eclusier 3:56
eclusiere 18:47 33:14 39:55|eclusieres 13:66|eclusiers 20:56
ecole 6:17 7:11 13:35 21:28 27:9 33:-1 39:22 44:17 45:12 48:28 53:27|ecoles 16:40 31:47 36:49|ecolier 20:56
economic 14:60|economie 13:32 15:40 23:36 36:41 40:33|economique 1:26 9:33 12:27 14:25 30:39 31:20 40:13 53:24
economiques 2:35 40:46|economische 1:57|economisent 33:35|economiser 33:35|economy 23:65|ecoproduction 14:52 40:41
ecothriller 43:59|ecoule 20:56|ecoute 3:13 24:32 33:30|ecouter 3:42 33:21|ecran 18:37 20:12 24:30 33:19 34:26
ecrans 19:29 27:34 30:29 31:32 33:-6 40:13|ecrasee 19:58|ecrira 2:56
ecrire 2:21 3:40 6:13 8:14 10:1 17:13 34:23 35:13 40:-3|ecris 3:53 18:26
ecrit 2:19 3:23 5:8 10:-5 12:4 13:11 14:2 18:5 22:5 27:-1 29:9 30:7 31:-3 33:-9 34:9 36:21 38:11 40:6 42:6 43:4 53:1
ecrite 2:30 20:29 34:31 44:44|ecrites 2:48 20:35|ecrits 13:39 22:42 34:44
ecriture 1:-1 2:25 3:2 7:-2 10:0 12:1 13:22 14:-1 16:31 17:31 18:16 23:27 35:3 40:-5 41:2 43:0 44:12
ecritures 1:29 10:22 27:26 29:36 36:38 43:30 51:37|ecrivain 34:58|ecrivait 3:42 20:42|ecrivant 3:56|ecrivions 7:65
ecrivons 3:50 27:36|edelweiss8 52:77|edgard 2:25 3:25 12:37 13:35 47:41|edge 7:28 20:22 33:18 40:18|edges 7:60
edit 18:23 19:35 41:46 50:27|edite 4:75|editeur 5:37 7:13 14:26 16:26 34:38 40:2 42:18 47:21|editie 35:58
editing 2:27 7:19 13:20 16:21 19:13 41:32 50:25 53:18|edition 2:21 31:30 34:27 35:42 40:11 42:26
editions 5:44 34:37 47:53|editor 2:8 3:5 7:12 14:11 16:40 18:14 19:6 27:10 40:19 53:11|editorial 7:40 10:37 41:42
editoriale 7:57 40:33|edmonde 33:35|education 8:41 13:52 31:30
edwin 2:13 12:29 16:28 18:28 19:12 34:12 40:7 41:19 53:16
een 0:2 1:-4 2:0 3:2 6:-1 7:8 10:-4 12:2 13:-1 14:-1 18:-4 19:3 20:4 21:2 23:-1 27:2 28:5 30:0 31:2 32:4 33:3 34:1 36:1 37:4 38:2 40:4 43:-5 44:0 45:6 46:-1 47:2 49:1 53:-2
eend 35:45 37:50|eenden 33:34|eenendertig 13:59|eenheidsprijs 50:60|eenmaal 34:51|eenmalige 34:51|eenparigheid 10:52
eens 6:38 7:36 36:42|eensluidend 8:47 29:47|eenvoudig 20:50|eenvoudige 20:37 40:35|eenzaam 6:58|eer 12:33 14:47 33:-2
eerder 1:36 31:32 39:42|eerdere 11:41 39:54|eerlijk 19:31 31:32 53:35|eerlijker 3:49
eerst 2:0 3:7 6:8 10:1 19:9 24:19 31:15 33:20 47:9
eerste 2:17 3:-3 7:12 10:10 12:1 13:6 16:0 18:17 19:-1 21:6 23:1 27:-3 33:0 40:11 41:1 44:7 45:5 49:4 53:-2
eet 33:25 45:28 48:30|eetzaal 48:59|eeuw 33:34|effacent 19:58|effacer 33:35|effect 53:59|effecten 41:51 53:35
effectif 0:30 1:24 7:22 46:63 51:31|effectifs 8:58 46:60|effective 20:56|effectives 46:67|effects 41:59 53:27
effekt 53:54|effekte 41:43 53:41|effet 30:44 40:41 53:38|effets 1:23 3:12 16:24 40:11 41:51 53:34|effondre 33:35
effrayant 3:42 24:61|effroi 33:35|eform 1:62|egal 17:57 42:56|egalite 14:66|egard 51:74|egels 33:34|eglise 33:27 45:45
eh 31:53|ehe 33:31|ehefrau 5:58|ehemalige 20:38 31:40|ehemaligen 7:41 53:41|ehemaliger 33:31|ehering 45:57|ehre 14:55
ehrenerklarung 14:55|ehrenfeld 13:56|ehrenwortlich 14:55|ehrenwortliche 14:55|ehrlich 40:48|eid 24:60|eides 14:55
eidesstattliche 14:55|eifel 33:31|eifelpfarrers 20:51|eifeltunnel 33:31
eigen 0:24 2:-2 7:11 10:4 17:29 19:-2 20:-3 22:12 31:7 33:-4 34:-2 40:3 42:14 44:6 45:11|eigenaar 34:38 35:45
eigenaars 33:34|eigenanteil 17:39 42:49|eigenares 16:57|eigendom 7:27 10:47
eigene 6:17 7:15 12:27 17:18 22:27 28:21 33:-8 42:18|eigenen 3:29 33:11 53:34|eigenentwicklung 5:58
eigener 9:39 10:33 33:11|eigenerklarung 14:55|eigenes 40:48|eigenhandig 33:34|eigenhandige 14:55|eigenkapital 0:60
eigenleistung 17:57|eigenmittel 17:52 42:32|eigenschaft 14:55|eigenstandig 46:60|eigentliche 33:31
eight 20:36 33:11 40:9 45:34|eighteen 18:23 33:-7 34:48 40:11|eighty 3:33 20:34 31:36|eiland 28:62
eilif 19:34 39:48 43:40|eilig 33:31|eimear 8:48 25:61
ein 0:0 1:-4 2:-2 3:2 6:1 7:4 10:-5 12:5 13:1 14:0 19:0 20:-1 21:0 22:-4 23:-1 27:-7 28:2 29:-2 30:2 31:-3 33:7 34:-1 35:1 36:7 37:7 38:6 40:10 44:4 45:7 47:3
einander 3:24 20:25 33:18|einbringen 40:48|einbringt 33:31|eind 5:21 9:22 18:21 31:14 33:-4 39:24 45:19 50:22 52:24
eindafrekening 18:59|einde 1:12 3:21 8:15 11:17 18:15 19:17 20:6 27:10 34:7 48:15 52:18|eindelijk 21:58
eindgeneriek 34:51|eindigt 3:17 20:30 21:26 33:2 34:19|eindoordeel 44:59|eindredactie 18:59|eindtermen 31:53
eindtotaal 41:58|eindwerk 13:59
eine 2:1 3:6 6:6 7:5 9:0 10:-3 11:0 14:-1 19:3 20:6 21:-1 23:1 27:7 28:4 30:-1 31:-3 32:2 33:10 34:-1 37:5 38:0 40:0 45:10 47:3 48:-1
einem 0:10 3:4 7:11 10:-2 12:5 13:1 14:9 27:-2 28:5 31:4 33:13 36:5 40:17
einen 3:7 5:3 6:11 7:4 10:-2 11:4 13:0 19:0 20:12 21:3 28:5 31:-2 33:13 40:12 50:3
einer 2:2 3:5 7:3 13:9 19:2 20:6 21:2 27:12 28:9 30:2 33:13 34:-4 40:3 45:1 51:9|einerseits 34:52
eines 2:4 3:1 12:8 14:6 20:24 23:9 27:5 29:10 30:9 33:5 40:-1 43:7 53:6|einfach 20:38 44:45|einfache 20:51
einfalle 6:57|eingang 1:48 12:36|eingangsdatum 1:56|eingangsstempel 1:56|eingeholt 20:51|eingeplant 40:48
eingescannt 34:52|eingezogen 33:31|einheit 44:58|einigung 27:53|einkauf 27:40 35:46|einkaufswagen 33:31
einladung 35:59|einmal 33:6 34:39 47:32|einnahmen 6:57|einnahmezentrum 51:60|einreicherin 43:55
einreichung 11:34 14:29 18:32 29:33|eins 34:27 47:44 48:33|einsam 6:57|einschl 41:57|einschliesslich 51:47 53:41
einschreiben 34:52|einst 33:31|einsteigen 27:53|einstellung 19:12 20:23 30:19 33:-7 49:45
einstellungen 19:30 20:30 33:-1 50:27|einstimmig 10:54|einstufung 46:60|eintrag 20:51|eintrage 20:51|eintragen 1:56
eintrags 20:51|eintragung 8:59|einundvierzig 28:40 33:23|einvernehmlich 10:54|einverstandnisse 20:51
einverstandnissen 5:58|einwickelt 33:31|einwurf 39:60|einzelbild 24:60|einzelner 33:31|einzelpreis 50:59
einzelprojekt 17:57|einzelvertretungsberechtigt 8:59|einzelvollmacht 29:59|einzige 20:51|einzigen 33:23 40:27
einziger 19:37 33:18|einziges 15:46 33:18|einzubringen 29:59|einzureichen 29:59|eire 25:70|eis 19:51|eisden 13:59
eisenbahn 20:51|eisenwarenhandlung 7:54|either 10:41 27:29 33:15|ekeren 34:51|el 2:43 43:54|elargit 40:54
elder 24:56 26:56|elderflower 1:25 13:24 27:21 33:-5 34:18 37:33 43:32|elders 19:38 53:42|electric 33:12 41:55
electricien 7:65|electricite 1:40 21:44 41:42 53:38|electro 50:73|electronic 29:66|electronically 51:68
electronique 13:39 14:39 43:41 51:47|electroniquement 10:38 29:51 51:53|electroniques 2:43 31:47|electros 41:69
elegance 33:35|elegant 6:58|elegante 6:71|elektriciteit 33:34|elektriker 33:31|elektronisch 29:46 51:47
elektronischem 51:60|element 3:35 5:45 31:39|elements 10:55 31:25|elevated 43:61|elevator 40:51
eleve 0:34 10:32 21:31 23:31 33:-4 34:18 53:25
eleven 3:11 12:7 19:-2 20:6 22:6 33:12 39:12 40:12 43:3 44:8 45:7 48:9 49:11 50:10 53:11|eleves 30:71
elf 20:22 21:19 31:14 33:14 40:8 45:18|eliane 3:12 19:14 20:28 33:11 40:10 41:25 43:24|eligibilite 18:69
eligible 1:47 16:33 42:35 53:33|eligibles 42:48 53:57|elise 6:71|elit 21:71
elk 2:4 3:12 10:19 20:13 29:23 33:2 40:2 45:11 46:15 49:15|elkaar 3:24 20:25 21:15 31:10 33:9 48:17|elkaars 33:34
elke 2:-2 3:-4 6:5 7:3 10:-1 14:16 19:15 20:21 21:5 33:6 45:26
elle 2:1 3:8 6:15 7:0 8:0 10:-5 13:6 14:18 20:4 23:-3 27:-8 33:17 34:-4 40:-4 47:7 48:12 49:0|ellen 20:51
elles 3:-3 19:10 20:15 31:2 33:28 40:-4|ellis 8:67|elodie 19:27 33:4 43:37 44:40 45:35|eloi 21:46 22:50|eloigne 33:35
eloise 1:36 14:36 29:39|elooi 21:58|els 25:54 27:36|elsass 40:48
else 3:0 11:14 14:6 15:14 17:10 18:9 19:10 20:1 24:15 31:3 33:7 34:18 40:6 46:13 53:5|elsewhere 7:34 19:29 42:38 53:33
eltern 3:29 20:30 31:33|em 44:58|email 10:32 12:38 17:38 43:34|emballage 32:76|emballes 27:62|embarque 33:26 48:52
embarquement 35:71|embarquer 12:68|embarrassed 33:33|embauche 15:60 53:51|embauches 33:35|embouteilleur 33:35
embrasse 33:35|emden 13:56|emergencies 33:33|emergency 20:26 33:22 45:35|emerges 33:33|emettait 3:56|emmene 33:35
emmenent 33:35|emmures 33:35|emotionnelle 30:71|emotions 24:75|empeche 6:71|empechee 2:56|empecher 33:35|empfang 35:59
empfangbar 31:53|empfangen 29:59|empfanger 10:28 26:35 35:34 53:29|empfehlung 14:20 30:35 44:47|empfehlungen 30:58
emphyteotique 33:35|empile 33:35|empire 33:35|emplacement 33:35|emploi 6:40 33:17 53:47
emploie 7:34 14:35 28:46 33:4 53:34|emploierons 19:58|emplois 17:51 36:46 53:48|employe 14:66|employee 5:52 35:54
employees 31:44 46:54|employer 14:30 35:39 51:59|employeur 2:18 35:33 51:68|employment 35:67|employs 7:53 14:39
empor 33:31|emporte 27:41 33:27|empower 29:66|empreintes 32:76|emprunt 0:46 7:38 17:44 21:44|emptied 3:54
empty 20:31 33:9 49:44 53:23
en 1:-2 2:0 3:0 5:-2 6:-2 7:5 10:1 11:0 12:-1 13:7 14:4 15:0 16:1 17:-2 18:-1 19:2 20:-1 21:0 22:1 23:-3 27:5 29:2 30:2 31:4 33:-3 34:0 35:-2 36:2 38:1 40:2 41:3 42:-2 43:3 44:-1 45:-2 47:-2 50:-1 51:2 53:2
encadrement 15:60 33:21|enclose 1:62|enclosed 1:26 9:31 11:32 12:40 20:19 23:29|enclosures 1:62|encode 1:66
encorde 33:35|encordee 19:58|encordement 35:71|encorder 33:35
encore 3:23 9:13 11:13 12:7 14:14 15:13 22:17 27:1 28:15 31:10 32:15 33:-5 39:15 40:9 43:6 44:10 45:15 53:13
encouragement 1:53 27:49|encourageons 27:62|encrage 24:75|encre 13:17 19:26 21:22 24:43 31:12 32:39 33:-5 45:17 49:26
encrier 33:35|end 1:15 2:12 10:2 12:8 13:5 18:16 19:-1 20:22 31:9 33:5 34:0 40:-5 45:8 50:11 53:3|endangers 34:56
endbetrag 50:59|ende 1:6 2:2 3:16 5:8 11:9 12:6 17:7 18:7 20:14 28:10 33:12 44:8|ended 0:68|enden 33:31
endet 3:12 19:13 21:37 33:4 35:22 39:23|endfassung 2:32 10:33 18:37|endfertigung 34:52|endgultigen 27:53
endimanches 33:35|ending 3:33 11:47 40:30|endings 40:51|endlich 32:36 33:18 38:34|endormi 33:35|endroit 20:48 33:15
ends 3:19 5:19 20:9 21:43 29:38 33:3|endschnitt 2:52|endsumme 41:57|ene 6:45 10:39|energeticiens 40:54
energetique 40:54|energie 17:33 30:43 31:29 40:13|energiehandel 43:55|energiehandlerin 28:60|energiehaus 33:31
energiepramie 15:59|energieserie 2:52|energiethema 30:45 40:35|enerzijds 2:51|enfance 1:40 3:29 30:44 33:8
enfant 3:11 19:25 32:31 33:20 35:26 44:26|enfants 3:20 6:13 7:7 13:30 16:9 19:8 20:-2 21:13 31:14 33:7 40:7 45:8
enfile 33:35|enfin 3:13 20:13 33:24 40:11 48:29|enfoui 45:66|eng 39:69
engage 2:21 4:17 10:1 14:25 20:-2 23:12 27:22 31:3 33:-12 34:10 35:23 40:16 48:13|engaged 2:43 43:47|engagee 34:58
engagees 10:59|engagement 1:8 2:33 4:17 14:29 23:12 27:34 29:16 33:-23 34:0 40:-4 43:9|engagements 42:69
engager 29:59 43:54|engages 2:48 35:38 53:28|engebraten 27:59|engelbrecht 2:23 3:20 34:23 43:26 47:28
engels 13:46 16:44|engine 3:4 5:15 10:8 16:12 18:13 19:5 21:17 27:9 33:-7 36:19 40:1 41:12 43:18 45:24 53:9
engineer 21:53 45:51|engineering 16:49 53:46|engineers 50:67|engines 13:61|engl 43:55|england 31:57
english 2:-3 3:-6 5:5 7:8 10:-2 12:4 13:23 16:10 17:4 27:-1 31:5 33:-19 34:3 40:17 42:4 43:35 47:5
englishman 10:45 40:37|enige 3:4 4:16 10:7 19:6 20:5 28:17 33:24|enjeu 40:33 44:63|enkel 20:18 33:26 39:30
enkele 3:29 14:36 43:38|enleve 33:35|enleverons 19:58|enleves 3:56|ennemi 6:71|ennui 19:58|ennuie 48:71|ennuient 21:71
enormous 33:33|enough 40:51|enquete 16:23 17:16 20:13 30:46 33:-1 43:13 44:17 45:23 48:17|enquetrice 3:56
enquiries 30:65|enquiry 50:67|enregistre 19:58|enregistree 8:58 20:42|enregistrees 19:50 34:36
enregistrement 7:34 8:41 18:38 35:40 50:42|enregistrements 16:53 19:45|enregistrer 35:71|enregistres 19:58
enseignante 31:61|enseignants 7:51 31:47|enseigne 13:58 20:22 45:32|enseignement 8:72|enseignements 30:71
ensemble 3:-5 5:10 10:29 12:6 16:14 17:18 18:11 19:15 20:-5 22:7 27:10 33:-17 40:2 41:25 45:9|enseveli 33:35
ensuite 20:35 31:20 33:7 40:13 48:40|ent 50:73|entband 33:31|entdeckt 28:60
entend 6:17 20:3 27:9 33:24 34:4 48:29 49:21 50:19|entende 19:58|entendent 19:45 34:44|entendra 19:58|entendre 33:35
entendrons 33:35|entendu 3:42 19:45|entendue 3:56|entendus 33:35|enter 3:28 19:29 27:33 49:42|entered 14:60
enterprise 1:27 8:21 10:12 14:37 46:47 51:21|enterprises 8:55 46:52|enterre 48:71|enterrement 33:35
entertainment 7:28 10:22 29:36 30:34 34:21 43:30 46:37|entetement 7:65|entfallen 53:54|entfallt 40:48
entgegennahme 29:59|entgegenzunehmen 29:59|enthalt 11:59|enthalten 12:56|enthousiasme 27:62
entier 2:39 8:25 19:12 20:10 27:16 33:-11 34:12 49:29|entiere 19:27 24:44 33:17 48:40|entierement 33:21 51:47 53:38
entieres 3:56|entire 2:43 10:45|entirely 7:40 20:34 40:30|entite 8:72|entitled 1:41 34:35 43:40|entity 8:67
entlang 31:33 33:11 49:40|entlanggleitet 33:31|entlastung 35:59|entourent 3:56|entourer 1:66|entrainement 2:43 33:21
entrainer 33:35|entraineur 45:66|entrais 3:56|entrance 33:33|entrant 1:62
entre 2:20 3:-6 10:24 19:8 20:13 27:10 28:15 31:5 33:-6 34:15 35:1 40:-8 43:-2 45:-3 48:2 49:13 53:3
entree 3:21 31:27 33:21 45:32|entrees 2:-6 7:3 13:18 22:44 30:9 31:48 40:-8 43:5|entrent 19:40 20:46
entreprise 1:3 7:10 8:34 12:13 14:38 15:36 20:-8 23:6 43:4 46:47 51:19|entreprises 8:50 42:35 46:52 53:30
entrer 6:31 19:19 20:17 27:23 33:-4 40:27 45:27|entretien 30:40 33:4 38:64|entretiens 20:42 30:57|entrichtet 51:60
entrons 33:35|entry 1:60|entschadigung 33:31|entscheiden 10:41 33:18|entscheidet 2:39 19:37|entscheidung 11:46 17:44
entscheidungen 10:54|entscheidungsreif 40:48|entschieden 10:54|entschuldigt 3:49|entschuldigung 3:36 11:46
entsprechen 14:55|entspricht 17:57|entsprochen 23:57|entstand 3:49|entstanden 3:36 14:42|entstehen 7:29 20:25 53:41
entsteht 3:20 20:22 33:21|entstellungsschutz 2:52|entwickeln 7:37 10:25 27:24 40:19|entwickelt 10:54
entwicklung 1:13 7:11 9:5 10:24 12:12 16:19 17:3 18:14 22:9 23:14 27:-1 40:0 41:3 43:12 53:5
entwicklungsbeihilfe 17:57|entwicklungsbudget 43:55|entwicklungsbudgets 53:54|entwicklungsdarlehen 1:56
entwicklungsdarlehens 12:56|entwicklungsergebnis 10:54|entwicklungsfonds 1:36 17:50
entwicklungsforderung 1:27 12:27 29:30 40:31|entwicklungskalkulation 9:59
entwicklungskosten 9:23 16:20 17:21 43:30 53:36|entwicklungsstand 43:55|entwicklungsvertrag 17:57
entwurf 16:36 24:40 26:40|enumerees 12:68|envelope 9:54 40:37|enveloppes 33:35|envers 33:35|envierges 10:59
environ 2:13 10:28 27:39 43:37 46:31 53:21|envisage 18:33 27:49 43:45|envisageable 27:62|envisagee 31:47 42:56
envisagees 1:66|envisageons 27:41 40:46|envoi 9:47 11:60 35:44|envoie 12:50 21:40 33:17|envoye 9:47 11:68
envoyer 29:59 33:21|envoyons 12:68|eolien 40:54|eolienne 1:53 41:55|eoliennes 33:35|eoliens 18:69
ep 2:1 6:9 16:22 18:28 19:0 21:50 33:-22 39:14 43:25 44:9 45:5 48:9|ep1 21:67|ep2 21:67|ep3 21:67|ep4 21:67|ep5 21:67
ep6 21:67|epaule 19:58|epaules 33:35|epilogue 33:35|epiloog 33:34
episode 2:4 3:-6 5:1 16:-4 18:14 19:-1 20:-4 21:41 30:6 31:-9 33:-7 34:7 39:5 40:-5 41:4 43:-3 44:0 45:37 47:1
episodes 1:2 2:19 10:3 13:24 16:12 18:17 22:12 27:8 33:-12 34:-6 40:0 43:11 45:39|epk 38:68|epluche 20:56
epoque 3:15 19:30 20:15 33:7 40:13 41:37|epouse 33:35|epousera 19:58|epoussette 33:35|epouvante 33:35|eprouve 3:56
eps 19:28 33:20 45:37|epsom 24:75|epuisement 6:71|equal 2:21 7:24 17:47 31:21 33:-3|equilibre 17:57 30:44 40:27
equipage 33:26 48:52
equipe 1:3 7:21 11:10 12:14 13:2 16:3 19:-5 20:2 22:5 23:7 27:-1 33:-19 35:7 36:21 40:6 41:42 52:14 53:25
equipee 30:71|equipment 15:37 41:53 53:29|equitable 2:57|equity 0:41 17:35 23:20 42:50|equivalent 14:25 15:64
equivalenten 46:61|equivalents 7:40 46:64
er 1:-3 2:-6 3:6 5:-2 6:4 7:-6 9:1 10:-7 12:0 13:-2 14:-6 16:-4 18:-3 19:3 20:0 21:7 27:-3 30:-2 31:-1 33:15 34:-6 40:-4 43:-4 44:-2 45:0 47:10 48:7 53:-2
eraan 40:35 53:42|erachter 33:34|erarbeitet 20:51|erben 5:45 34:39|erbetener 43:55|erbij 33:34|ere 14:56
erewoord 1:25 9:29 14:49|erf 32:62|erfahren 3:36 33:18|erfahrt 33:31|erfahrung 40:48|erfahrungsgemass 40:48
erfgoed 1:44 8:47|erfinden 3:49|erfindet 28:47 33:18|erfolg 27:53|erfolgsbedingt 23:57|erfolgt 2:52
erforderlichen 2:52|erfreulich 3:49|erfreulicher 3:49|erfullt 14:55|erfunden 6:37 28:40 53:34|erfundenen 33:31
ergangen 14:55|erganzt 11:59|erganzungen 29:59|ergebnis 0:35 30:45 46:34|ergebnisse 5:38 30:50|ergebnissen 10:54
ergebnisverwendung 0:60|ergens 3:20 20:21 31:23 33:17|ergernis 33:34|ergibt 42:57|ergs 33:34|erhalt 10:41 34:39
erhalte 20:51|erhalten 1:27 10:25 15:42 23:28|erhaltenen 15:59|erhoben 23:57|erhoht 3:49|erik 2:38 27:41
erin 33:27 49:41|erinnern 33:31|erinnert 33:31|erinnerung 3:36 20:38|erkennbar 44:58|erkennt 21:29 33:21 48:29
erklare 14:55|erklaren 14:42 19:37|erklart 3:15 14:20 33:15 35:25 44:24
erklarung 1:17 3:2 9:21 12:29 14:25 15:27 27:6 46:21|erklarungen 20:38 29:46|erklingen 19:50|erkrankt 40:48
erlauben 19:37 27:40|erleben 33:31|erlischt 23:36 34:44|erlosbeteiligung 2:52|erlose 2:27 7:29 10:41|ermachtige 29:59
ermachtigt 29:59|ermee 33:34|ermittelt 5:58|ernaar 27:54|ernaast 33:34|erneuert 40:48
ernst 3:14 19:15 24:33 33:13 40:12|ernster 3:49|ernstig 3:36 33:21|ernte 22:56|eroffnet 4:47 7:41
eroffnung 20:30 33:23|erover 22:68|erprobung 40:48|erquelinnes 10:45 33:21|errata 11:74|erratum 11:67
erreichen 12:43 19:37|erreicht 15:39 18:37 33:11|erreur 11:60 30:57|erreurs 33:35|errichteten 7:54
error 11:56 30:32 33:10|ersatzbank 13:31 22:31 38:34 39:35|erscheint 27:53|erschienen 21:38 47:50|erschiesst 33:31
ersetzen 11:59|ersetzt 10:33 11:52|erst 3:10 6:11 10:8 14:9 19:20 27:7 31:17 33:11|erstattet 44:58
erstausstrahlung 22:43 31:40|erste 3:0 5:9 7:13 10:4 16:7 18:22 19:1 23:16 33:-6 34:3 40:6 43:6 44:22 48:9
erstellen 34:52|ersten 3:10 7:6 10:14 13:8 33:17 34:12 35:11 40:-1 45:9|erstens 40:48
erster 1:18 2:14 12:18 13:18 31:15 33:-7 43:17 47:19 48:20|erstes 47:57|ersuchen 11:46 40:35|erteilen 29:59
erteilt 2:32 29:38 50:38|ertoe 2:38 14:43|ertussen 3:49|eruitziet 20:50|ervan 2:51|ervaren 40:48|ervaring 13:46 40:35
erwachsene 31:53|erwahnen 7:54|erwahnung 38:59|erwartete 31:53|erweitert 31:53|erwerb 27:33 34:32 41:36|erwerben 34:52
erwirbt 10:54|erwischen 33:31|erzahle 3:49|erzahlen 3:42 20:30|erzahlmittel 19:50|erzahlt 3:15 20:16 33:8 40:13 45:34
erzahlung 20:38 47:44|erzielt 7:54
es 3:4 5:0 6:7 7:3 10:-5 14:6 19:2 20:9 21:3 27:-2 28:2 31:-2 33:11 34:-3 37:3 40:6 44:0 45:5 47:3 48:0 50:0 51:5 53:-1
esb 15:74|escale 2:13 5:30 10:22 17:30 30:22 40:19|escales 36:75|escalier 7:18 19:24 31:15 33:18 48:37 49:29
escape 33:33|escarpe 27:41 35:49 38:53|escaut 1:45 27:41 33:14|escaveche 35:71|esch 10:41 13:52|esneux 13:66
espace 13:46 33:26|espagne 31:61|espere 12:54 42:56|esperee 31:61|esperons 31:47 40:41|esprit 10:45 32:63
esquimau 6:49 24:53 33:14|esquisse 20:56|essai 5:27 16:22 20:11 24:43 26:31 31:16 33:-10 34:13 52:44|essaie 3:56
essais 10:0 14:7 16:40 18:32 19:16 24:33 26:17 35:12 39:17 40:-5 50:14 52:33 53:6|essaye 10:59|essayer 33:35
essayons 3:56|essen 3:24 10:28 33:6 53:29|essence 2:26 16:41 22:43 46:37|essentiel 43:67|essentiels 10:59
essouffle 44:71|essuie 33:35
est 1:-5 2:1 3:10 4:4 5:-1 6:0 7:5 8:-1 10:1 11:5 12:2 13:-2 14:14 19:4 20:5 21:-2 23:1 27:-1 30:-3 31:-4 33:0 34:-2 35:1 37:3 40:9 42:-3 44:-1 45:-1 47:0 51:7 53:-2
establish 40:51|established 7:40 34:35 53:38|establishment 8:67|estacade 1:22 2:12 7:20 10:27 14:21 36:31 39:44 40:19
estaminet 10:45 53:51|estate 5:39 19:29 34:30 40:24|esteve 27:62|estimate 2:17 40:11 41:34 50:51 53:19
estimated 40:17 41:29 42:43 43:27 53:26|estimates 34:56|estimatif 41:69|estimation 16:39 17:30 31:21 41:41 46:33 53:27
estime 31:22 40:27 42:30 43:41 44:32 53:25|estimees 53:64|estimes 16:67|estimons 40:41 53:51|estran 47:72
estuary 43:47 47:52
et 1:-3 2:4 3:-1 5:0 6:0 7:5 9:-1 10:4 11:3 12:2 13:1 14:0 16:0 17:-2 18:-4 19:0 20:-2 21:0 27:7 28:4 29:6 30:0 31:1 33:-2 34:1 35:-2 38:2 40:3 41:8 43:2 45:-4 47:3 50:2 51:4 53:2
etable 31:61|etabli 8:41 19:27 20:25 34:27 40:23|etablie 0:52 2:35 4:54|etablieren 33:31|etablir 34:58|etablis 53:64
etablissement 0:55 4:44 8:54|etage 7:41 24:34 33:7 48:31 49:34|etagen 7:54|etageres 20:56|etages 33:35
etaient 11:43 20:25 33:17 40:23|etais 2:17 3:16 10:20 20:17 34:18 41:29 42:30 47:33
etait 3:38 12:8 14:6 20:11 28:16 33:7 47:37 48:11|etalonnage 19:30 20:9 27:27 41:40 50:25 53:36|etalonne 52:77
etant 2:48 10:26 29:40|etape 2:25 3:25 20:25 36:44 40:23|etapes 18:48 35:37 36:42 43:44
etat 0:22 1:16 5:21 9:23 14:26 17:20 20:5 35:20 41:18 42:37 43:35
ete 0:5 2:-3 3:6 5:4 7:-3 10:3 11:12 12:0 13:6 14:19 18:19 20:-11 22:4 23:10 28:9 29:5 31:-7 33:1 34:8 36:8 37:10 40:-2 43:13 45:-1 51:14 52:9 53:-3
eteindre 21:71|eteint 21:40 24:44 28:46 33:17|eteinte 33:21 52:63|eteintes 32:76|eteints 48:71
eten 21:26 33:2 41:26 45:25 48:27 53:23|etend 18:47 29:51 33:14|etendue 33:21 35:57|etes 6:45 35:55 46:48|ethics 44:65
ethnologie 13:56|etienne 7:31 19:26 43:33 53:29|etmaal 33:34|etoile 33:35|etoiles 33:21 38:61|etonne 33:35
etp 0:32 1:26 7:36 46:57 53:24|etranger 1:32 8:37 31:40 33:14|etrangers 33:35
etre 2:8 3:1 4:11 6:26 8:8 10:-5 12:4 14:11 17:7 19:-6 20:6 23:7 27:14 33:-2 34:22 35:7 36:12 38:11 40:-9 47:9
etroit 33:35|etude 9:18 13:11 16:39 18:24 30:38 33:-4 40:21 50:18 53:9|etudes 3:25 10:28 13:48 30:40|etudiante 7:65
etudiants 6:44 21:44 33:21|etudie 13:66|etudiee 40:54|etwa 2:23 47:28 53:44
etwas 3:6 12:13 19:17 33:18 40:4 43:12 45:14|eu 3:17 14:44 15:44 33:-14
eupen 1:5 2:1 4:10 7:11 8:8 10:7 13:5 14:4 15:8 16:5 20:0 22:6 25:10 27:2 29:13 33:-9 34:1 43:12 53:22|eupener 7:54
eur 0:7 1:3 2:8 7:3 8:9 10:3 11:8 12:8 15:7 16:13 17:19 23:1 26:7 27:-3 30:2 34:14 35:1 36:1 40:-6 41:8 42:4 43:19 46:6 53:16
eurimages 42:62
euro 0:2 1:6 2:12 10:8 12:16 15:17 16:-2 17:-2 23:17 27:8 29:-2 30:-2 34:17 35:1 40:6 42:-2 43:-1 46:5 50:3 53:18
europa 28:35 33:6 40:22 47:32|europaische 11:59|europaischen 14:55|europaisches 17:37 40:40|europas 31:53
europe 1:17 7:28 14:18 17:21 22:30 27:20 30:21 31:15 40:18|european 14:37 17:41 30:23 40:20 46:26
europeen 14:49 15:50 31:24 46:37|europeenne 10:59|europeens 40:41 46:60|europees 23:45 42:47|europese 14:56
euros 0:4 1:-3 2:17 4:1 8:6 10:4 12:21 15:11 23:24 26:1 27:9 29:7 34:23 35:7 36:1 40:7 41:6 42:4 46:7 47:-2 53:17
eux 3:19 19:10 20:27 33:18 40:6 47:24|evaluatie 23:58|evaluating 27:59|evaluation 17:49 23:49 44:50|evalue 10:45 40:41
evanouit 6:71|eveche 20:56|eveille 3:56|even 3:12 20:13 27:17 30:22 31:15 33:13 44:20|evenals 27:54
evenement 1:42 20:22 31:44|evenementiel 31:61|evenements 34:58|evening 3:13 12:23 13:20 20:14 31:25 33:11 38:27
evenings 40:51|event 18:37 31:31 40:37|eventueel 34:51|eventuel 10:45 34:44|eventuels 17:71|evenveel 34:51
ever 28:29 33:17 36:29 45:24 47:37|every 1:6 2:1 3:13 7:5 19:8 20:8 22:7 27:3 33:14 40:4 45:27
everybody 3:23 19:12 21:24 28:26 31:15 33:17|everyone 3:10 18:19 19:29 21:23 33:19
everything 2:3 3:0 6:12 11:15 12:10 14:16 19:11 29:22 31:4 33:13 34:2 47:12 53:6|everywhere 40:51|evict 28:69
evidence 3:38 21:57|evite 33:35|eviter 30:71|evolene 33:35|evolution 24:53 30:49 45:45|ex 6:29 7:31 42:30 45:43
ex000001 25:76|ex000002 25:62|exact 1:31 11:35 15:47 33:8 47:34|exacte 19:45 33:21|exactement 3:48 19:37
exactes 14:52 20:42|exactitude 1:56 14:48|exactly 33:27 47:39|exacts 14:66|examen 11:47 21:57 45:39|examine 40:54
examined 5:65|example 1:-3 7:-2 12:21 13:0 36:2 38:32 39:50 43:10 52:41|examples 31:57|exc 44:65|excedant 27:55 29:51
exceed 23:65|exceeding 2:57|excel 1:57|except 15:41 19:29 24:43 33:7|excepted 29:66|exception 14:66|excess 10:58
exchange 10:23 33:15 45:29 47:30 48:31|exchange52 52:70|excl 10:19 16:45 50:41|excluded 14:39 16:41 18:42
excludes 29:66|excluding 20:42 43:47|exclue 14:52 34:44|exclues 35:71|exclusief 2:37 34:32 50:29
exclusieve 2:32 10:15 34:38|exclusif 2:39 10:16 29:30 34:40|exclusifs 10:45 34:44|exclusion 29:59 40:41
exclusions 14:62|exclusive 2:26 5:28 16:12 34:48|exclusively 2:57|exclusivement 2:43 7:51|exclusivite 2:36 34:49
exclusivity 40:51|excrement 20:55|excuse 2:57|excuser 11:74|excuses 3:23 11:63|exec 40:51|executant 30:71
execute 29:57 34:40|executed 14:39 17:43 34:35|executif 7:38 22:42 30:44 40:27|execution 1:53 2:43
executive 10:35 13:26 14:25 23:27 30:29 41:27|executives 7:47 10:45|exemplaar 34:51|exemplaire 2:43 11:60
exemplaires 1:29 2:19 7:28 10:22 24:38 34:33|exemplare 31:53|exemplaren 2:25 31:27 34:26 36:37|exemple 38:74
exemples 45:66|exemption 0:68|exerce 14:66|exercee 34:58|exercer 33:35
exercice 0:54 3:-4 7:5 8:28 14:6 15:24 18:9 22:9 33:-14 34:13 43:7 46:30|exercices 15:64 33:-4 46:48
exercise 0:37 33:-7 34:45 46:28|exercised 2:30 34:50|exercises 15:68|exes 33:33|exhaustivity 15:68
exhibit 2:18 3:16 19:17 20:17 33:14 40:12|exhibition 31:57|exhibits 9:54 14:47|exige 33:35|exigible 2:43 51:60
exist 10:32 28:43 33:7 40:24|existait 3:56|existant 34:58|existante 20:56
existe 3:7 7:16 19:10 20:8 21:22 27:14 31:13 33:10 44:35 51:26|existed 33:33|existence 33:33|existent 19:45 33:21
existierende 20:51|existing 31:57|exists 20:42 33:19|exit 10:54|exits 30:65|exklusiv 34:39 36:47|exklusive 34:52
exklusiver 40:48|exklusivitats 34:52|exoneration 15:74|expect 19:25 27:29 40:20 53:42|expected 17:50 33:19
expedition 18:63|expenditure 53:59|expense 14:47 43:47|expenses 16:49 17:50|experience 3:33 13:50 40:25
expert 1:21 2:19 12:23 13:20 20:35 29:27 33:2|expertise 7:60|expiration 2:35 25:55 34:36|expire 25:65 39:53
expires 18:50 51:55|expiry 5:39 18:37 25:43 34:30|explain 20:42 44:52|explained 33:19 44:52|explaining 20:55
explains 21:41 33:19 45:38|explicatif 20:56|explication 3:56|explications 12:68|explique 33:21 48:58|expliquee 40:54
expliquer 3:42 19:31 33:8|exploitant 3:16 19:19 31:22 33:-4 40:27 43:28 53:25|exploitants 38:74|exploitatie 8:60
exploitatierechten 2:51|exploitation 0:15 2:38 7:9 8:25 22:10 31:35 35:13 40:6|exploitations 2:56|exploite 34:58
exploiter 2:48 34:36|exploites 22:55 34:44|export 15:58 31:33 52:34|exportation 15:60 31:47|exporteerbaar 31:53
expose 1:17 2:25 9:22 10:8 12:27 33:10 34:-1 40:-5|exposee 19:58|exposes 34:49 53:31|exposition 27:36 31:47 44:44
exposons 40:54|exposure 3:54|expres 33:35|express 27:59|expressed 40:51|expressies 24:61
expression 2:28 12:39 24:46 27:38|expressions 24:72|exprime 40:54|expropries 33:35|expulses 28:76|expulsion 33:35
ext 48:69|extend 34:56|extended 2:30 9:41 33:19|extension 16:38 31:28 34:44|extent 2:57
exterieur 7:38 21:44 31:34 40:27|externe 16:67|extra 11:61|extract 8:60 10:23 47:30
extrait 0:26 8:56 23:23 29:43 47:37|extraits 10:32 20:29 31:34 50:46|extraordinaire 8:72|extras 41:49 53:46
eye 19:42 33:19|eyes 6:44 19:47|ezel 20:50
f 1:7 3:5 7:3 8:9 9:13 10:17 11:13 13:10 14:3 16:17 22:15 25:37 27:1 34:0 39:13 41:6 46:17 47:18 48:9|f1 16:43 21:46
f2 16:43 21:46|f21 23:58|f3 21:45 44:45|f4 21:58|f5 21:58|f8 21:58|fabienne 14:31 21:45 44:30 45:26 48:44
fabrication 9:29 10:14 18:24 20:11 40:9 41:44 42:25 53:32|fabrice 34:58|fabriek 21:39 33:18 53:27
fabrique 19:37 33:14 40:33|facade 33:35|facades 33:35|face 3:3 19:19 20:12 21:13 24:27 31:15 33:15 45:13 48:13 49:18
faces 3:18 19:39 20:19 32:34 36:33|fachberatung 16:36 26:40 40:27|fachee 24:75|fachent 33:35|fachkrafte 53:54
fachkraften 53:54|fachsprache 44:58|facile 3:56|facilement 6:71|facing 33:33|facon 3:29 33:29
facteur 6:35 22:32 33:12 39:49 47:36|factory 20:55|factrice 44:71|facts 12:43 43:53|facture 3:19 26:73|facturee 35:71
factures 2:43 23:57|factuur 26:61|factuurnummer 26:61|faculte 34:58|fade 33:33|faden 19:21 20:33 24:31 47:28
fagne 13:52 53:47|fagnes 16:40 26:50 53:41|fahren 21:26 33:23 40:16|fahrenden 33:31|fahrer 6:37 13:36 21:38
fahrerin 6:57|fahrkarten 19:50|fahrrad 33:31|fahrradkeller 35:59|fahrt 21:14 26:16 33:23 48:14 49:25|fahrten 19:50
fahrzeuge 41:57|faible 3:21 40:46 44:36|faibles 44:71|faiblesses 40:54|faille 6:71|failliet 14:56|faillissement 10:52
faillite 2:19 14:59 34:21|fails 33:33|faim 21:57 33:21|fair 15:48 34:29 35:35 44:33
faire 2:8 3:23 7:19 19:9 20:-8 33:5 34:25 40:5 43:4 44:7 45:11|fairy 32:69|fais 3:29 12:41 20:29 35:44
faisabilite 30:49 40:33 44:50|faisable 30:71|faisaient 19:58|faisal 21:48 45:55|faisant 34:58|faisceau 33:21 48:58
faisons 7:57 10:38
fait 2:4 3:-6 7:3 10:1 11:2 12:-4 13:0 14:15 18:3 19:6 20:2 21:9 22:-3 27:1 29:1 31:0 33:12 34:10 38:2 40:1 42:-3 43:-5 48:-1 53:-1
faite 20:56|faites 27:49 43:54|faith 3:33 10:37 33:12|faithfully 12:50 27:46|faits 33:35
falisse 2:38 3:10 12:23 13:20 22:23 44:38 47:27|fall 2:18 30:28 33:1 40:12 45:39|fallait 3:42 21:57|fallback 40:51
falle 10:33 23:36 30:37|fallen 33:18 34:32 53:22|fallig 26:40 34:44|falligen 51:60|falligkeit 26:60|falloir 47:72
falls 10:22 14:20 33:12 40:22 45:26|fallt 2:16 19:14 33:22 40:11|falsch 33:31|falsche 33:31|falschen 13:56
falscher 19:50|falschrum 32:61|false 14:52 33:12|falsifie 33:35|faltet 33:31|famenne 7:42 43:42 53:38
familial 33:4 40:36 43:37 45:35|familiale 3:34 28:55 33:14|familiales 20:56|familie 3:29 33:20 34:21|familiefilm 7:57
familieleden 20:50|familien 3:36 40:35|familienalben 32:61|familienanimation 40:48|familienname 25:61
families 31:44 33:7 40:24|famille 3:23 6:26 28:32 33:14 40:22 45:22|familles 3:13 20:13 31:38 33:10 36:33 40:11
family 20:25 27:29 40:33 42:34|fanfare 19:16 20:24 22:24 33:11 41:32|fanfares 13:66|fangen 28:60|fanny 34:58
fans 31:59|fantastique 3:29 16:40 40:41|fantome 22:68|fantomes 28:76|far 7:37 19:19 33:9 43:25 49:32|farah 2:37 43:58
farbe 19:25 41:41 43:22 50:25|farben 19:21 24:51 33:2|farbkonzept 16:56|farbkorrektur 19:37 52:48|farbkorrigiert 52:61
farbstudien 24:60|farbverlauf 24:60|farce 28:76|farde 9:48 12:43 20:41|fares 16:62|farine 33:27 49:53
farm 6:44 33:12 41:42|farmer 33:33|farmers 20:55|farming 45:64|faroese 19:42 31:44
fase 1:19 16:20 17:23 18:36 23:21 43:32|fashion 40:51|fass 33:23 48:38|fassaden 33:31|fasse 3:42 27:49
fassung 1:-1 2:19 3:10 5:1 10:-3 11:14 16:16 18:24 19:-6 20:-6 23:4 27:7 40:4 42:5 43:17 44:12
fassungen 2:35 16:27 41:28 43:26|fast 19:46 44:41|fastre 53:55|fasziniert 3:49
father 6:26 22:14 28:20 33:17 44:16 47:27 48:28|fatigue 6:49 19:37 45:45|fatiguee 19:58|fatigues 3:56
fatiha 6:19 19:12 20:11 21:20 33:18 49:22|fatihas 33:31|fatou 2:27 3:36 43:38 53:35|fauche 37:78|faudra 19:58
faulheit 47:57|faulstich 8:59|fault 33:33|fausse 3:34 20:35 21:49|fausses 20:42 35:57
faut 3:22 18:17 27:11 33:11 36:24 37:26 40:2 44:31 45:26|faute 33:21 40:41|fautes 3:36 12:38 19:28 44:41
fauteuil 3:34 19:37 20:35|fauteuils 33:35|fautsch 7:22 8:27 14:23 25:29 29:27 40:16|faux 3:21 19:24 33:21 48:37
faveur 23:49 27:41 40:33|favorable 23:43 27:49 44:44|favourable 23:65|favourite 30:51 38:55|favre 34:58
fazit 30:50 44:38|fdx 2:57|fear 44:65|feasibility 16:29 18:30 30:44 40:30|feasible 40:51
feature 1:9 7:31 12:10 13:24 20:1 22:37 28:15 40:6 43:27|features 7:44 13:45 22:27|feb 18:53 25:32 48:28
februar 2:25 5:20 8:21 18:37 31:15 34:14|februari 2:19 5:28 10:20 18:34 19:9 34:19
february 2:7 5:26 8:17 9:18 18:40 20:5 23:15 31:8 33:-17 34:6 52:20 53:10|federal 51:70|federale 10:45 42:56
federation 16:33 17:50 23:39 31:27|federfuhrend 10:42 22:41|federfuhrung 10:41 40:35
fee 1:18 2:22 11:13 16:44 17:10 26:15 34:11 40:6 42:10 53:5|feeds 6:44 33:25|feel 7:36 19:30 20:30 36:43
feelings 33:33|fees 2:40 16:37 17:29 53:25|feest 19:26 33:21 44:34|feet 14:39 19:34 49:47|fehlen 14:46 19:32
fehler 3:20 6:28 11:42 33:2|fehlerspanne 30:58|fehlt 9:21 12:18 33:4 36:22 44:38 45:19|fehlte 11:46 33:18|feige 6:57
feignent 33:35|feilloos 33:34|feinte 33:35|fel 19:51|feld 1:38 18:21 20:23 33:-5 36:25|felicitations 23:70
felt 19:42 44:52|female 31:57|feminin 31:61|feminines 31:61|femme 3:0 6:26 20:0 33:30 35:15
femmes 14:19 19:20 20:21 27:15 30:23 31:33 33:7|femur 33:35|fenced 40:51|fenetre 19:9 20:19 21:21 33:25 49:34
fenetres 19:37 31:40 33:14|fens 33:15 43:31 48:36 53:29|fenster 19:23 31:25 33:12 47:29|fensterlose 33:31
fenstern 33:31|fente 20:35 33:14 49:53|fentes 33:35|fenwolf 50:67|fer 20:48 22:47
fera 2:27 20:15 37:37 40:13 52:36 53:43|ferai 20:56|ferait 33:14 40:33 53:43|ferdi 6:26 24:29 33:17 44:27|ferdis 33:31
fergal 8:67|fergus 3:33 13:40 43:40
ferme 3:-2 10:1 13:8 19:0 20:-2 26:18 27:5 28:19 31:3 33:14 35:13 36:17 39:18 45:19 50:15 52:19 53:7
fermee 15:47 20:29 21:44 33:8|fermees 22:68|ferment 21:44 33:29|fermer 33:35|fermes 32:63 33:21|fermettes 10:59
fermeture 7:23 13:24 14:24 15:33 33:-6 35:29 40:13 44:30 53:23|fermiere 6:71|fernand 6:44 33:18
fernande 6:44 33:12 48:45|fernsehen 1:22 13:22 22:22 31:37 40:13|fernsehfilm 27:53|fernsehfilmen 7:54
ferons 19:37 31:40 40:33|ferraille 6:57 33:21|ferrand 13:60|ferrier 3:18 12:37 34:35 43:25 47:29|ferries 35:54 40:37
ferroviaire 40:54|ferroviaires 16:67|ferry 28:40 33:22 41:34|ferrymen 13:32 22:34 38:39 39:50|fertig 33:23 43:35
fertigen 40:48|fertigstellung 22:56|fest 19:31 22:38 44:38|feste 20:51|festen 7:54|fester 20:51|festgelegt 33:31
festival 13:21 15:11 22:24 31:38 35:27 38:25 40:11|festivalganger 31:53
festivals 7:19 10:-4 13:23 22:47 31:16 38:7 40:12 41:5|feststellung 35:59|fete 19:29 21:42 33:12 44:42|fetes 22:68
feu 28:36 33:23 34:17 37:37 47:31|feuer 47:57|feuille 11:38 22:36 24:39 33:12 35:35
feuilleton 6:37 33:1 43:33 45:45 47:38|feuilletonnant 45:66|feuilletonnante 45:66|feutre 36:75|feux 21:49 22:47 48:50
fev 25:76|fever 33:33|fevrier 2:12 5:21 8:11 10:8 14:5 17:10 18:42 27:18 31:0 33:-16 34:21 41:18 52:16
few 7:34 19:42 31:31|fewer 2:57|ffp2 35:71|fg 10:43 17:33 41:44|fi 22:63|fiacre 22:68|fiat 33:35|fibber 33:33
fiche 1:21 9:30 12:23 20:1 24:18 30:15 33:-12 43:40 44:38|fiches 6:32 19:19 20:27 28:38 33:-4 43:29 45:28
fichier 11:60 12:54|fichiers 12:68|fictie 1:57|fictiereeks 43:59|fictiereeksen 40:48
fiction 1:29 2:-7 3:-4 7:25 13:14 20:10 22:25 27:7 28:12 31:-1 34:10 40:13 43:26|fictions 7:51 30:57|fictive 40:51
fidele 0:59 3:42|fidelite 3:56|fiduciaire 0:33 1:15 9:22 11:34 13:14 14:14 26:24 29:38 35:19 43:16 46:34 53:13
field 19:34 30:44 33:12|fields 1:62|fien 1:10 3:10 9:21 10:5 18:12 22:13 27:8 29:13 30:13 34:5 36:15 37:16 40:9 43:19
fierte 33:35|fiets 20:50|fietsen 20:50|fifteen 7:34 20:29 27:33 31:31|fifth 33:33|fifties 6:65
fifty 6:35 20:37 45:34 47:35|fight 48:66|figur 11:30 23:28 31:24 33:2 40:19|figurant 14:66|figuranten 41:49 53:38
figurantes 19:58|figurants 19:24 26:41 31:27 41:47 53:30|figuratie 41:58|figuration 7:20 40:9 41:53 53:45
figure 2:14 10:16 11:31 14:23 23:27 30:29 34:15 40:11 41:27|figuren 3:6 5:14 19:23 34:17 36:17 40:4 44:24 45:29
figurenbau 16:43 41:43|figurenbuch 9:59|figurenentwicklung 45:57|figurenentwurfe 43:55|figurent 20:56
figures 0:34 7:26 14:26 20:15 33:11 45:25|fijn 33:34|fijngevoeligheid 38:62|fiktional 43:55
fil 3:2 6:17 20:21 21:17 31:16 33:15 35:17 45:31|filature 5:41 10:28 17:40 36:44 42:38
file 1:18 9:21 11:24 12:20 14:16 16:9 19:-2 20:18 23:11 29:13 33:-3 40:-6 49:14 50:13 53:6|filed 0:54 5:32 51:47
filer 33:35|files 12:50 35:54|filets 33:21 45:53|filiaal 7:57|filiale 4:49 7:24 40:14 46:45|filiales 15:74
filiation 5:72|fill 1:49 6:52|fille 3:15 6:18 19:-4 20:4 21:9 22:14 28:24 33:21 39:14 40:-8 44:9 48:9
filled 46:54 50:54|filles 13:35 16:36 20:25 33:4 43:37|fillette 3:56|fills 33:19 48:53
film 1:-3 2:2 3:1 7:-3 10:10 12:6 13:2 14:-4 17:-3 19:6 20:13 22:-2 23:-2 26:1 27:7 30:0 31:1 33:-16 34:6 37:12 38:4 40:4 41:0 42:4 43:6 44:1 50:0 53:3
filmant 19:58|filmarche 13:56|filmbeihilfe 1:56|filmblad 38:68|filmbote 38:59|filmcentrum 42:60
filme 7:24 13:23 19:17 20:26 22:17 33:-20 35:7 39:13 40:6 41:5|filmed 40:37 43:47|filmee 20:35 33:27|filmees 20:56
filmen 8:26 18:24 19:26 20:27 40:14|filment 33:35|filmer 19:43 20:36 34:13 35:26|filmerai 19:54 20:25|filmerons 20:56
filmes 16:53 20:42|filmfest 22:56|filmfestival 22:59|filmfonds 17:41 27:26 42:44|filmforderung 17:44 40:35
filmforderungsanstalt 42:57|filmgesprache 31:53|filmhochschule 13:56|filmhuispubliek 31:53
filming 10:28 11:38 18:45 34:26|filminstitut 42:57|filmique 20:56|filmisch 20:50|filmische 1:31 20:45
filmklubben 38:68|filmkontor 1:24 10:22 17:25 23:25 42:26 43:23|filmkrant 38:62|filmmaker 1:57
filmografie 1:31 7:29 12:32 22:33|filmografieen 1:57|filmographie 13:52 22:55|filmons 20:56|filmpje 1:44 9:48
filmpjes 21:34 22:35 33:20|filmplan 33:14 40:41|filmproject 27:54
films 0:5 1:3 2:-5 3:-9 4:5 5:2 7:22 8:17 10:5 12:-4 13:3 14:1 15:1 17:5 19:0 22:13 23:-2 26:10 27:4 29:0 31:11 33:-18 34:0 39:23 40:2 42:0 43:3 46:1 50:4 51:7
filmschule 13:56|filmsteun 1:57|filmt 33:8 35:32 38:35 40:23|filmtheaters 31:53|filmtitel 34:51|filmverdeling 27:57
filmvermittlung 20:51|filmzentrum 17:25 40:16 42:50|fils 6:28 20:14 21:17 29:19 30:17 31:7 33:17 45:13 50:21 53:11
filtre 19:58|filz 19:37 36:47|filzprobe 30:58|filzstift 33:31
fin 1:14 2:-2 3:-2 5:5 7:-1 9:15 10:6 11:7 17:7 18:20 19:6 20:-2 21:22 22:17 29:14 30:4 33:-5 34:0 35:4 41:10 44:13 52:10 53:-2
final 2:4 10:27 16:10 17:12 18:36 23:13 24:15 27:7 29:13 30:11 33:-12 34:11 40:-5 44:12 45:8|finale 21:41 33:19 45:38
finalise 27:62|finalite 8:72|finally 33:33
finance 1:13 9:19 10:19 11:19 13:4 17:13 18:14 27:21 31:8 34:7 40:18 41:14 42:14 51:10|financed 10:25 27:38 40:37
financement 1:29 2:-11 9:31 10:25 11:15 12:9 14:-1 17:18 18:20 27:14 35:4 40:5 42:36 43:0
financements 7:43 12:47 34:36|finances 51:74|financial 0:47 7:27 8:34 41:29 43:27|financieel 23:45 40:35
financiele 40:48|financien 51:61|financier 5:32 14:24 29:31 34:22 40:25 42:40|financiere 4:54 14:44 50:52
financieres 0:59 9:60|financiering 10:8 11:18 12:15 14:13 17:17 18:16 34:8 40:22 42:33
financieringsplan 1:26 9:37 10:21 11:20 14:15 17:19 27:13|financieringsstructuur 42:60|financiers 27:42 34:38 40:16
financing 1:33 9:21 14:13 17:28 18:27 27:12 34:9 40:15 42:17|finanzamt 51:60|finanzamts 51:60|finanzen 51:60
finanzielle 27:53|finanzieren 40:48|finanziert 27:40 40:35|finanzierung 1:14 9:27 11:17 17:16 18:15 27:21 40:22 41:15
finanzierungsmodell 42:57|finanzierungsplan 1:43 9:27 12:25 23:25|finanzierungsplane 34:52|finanzierungsstruktur 42:57
find 3:29 10:13 12:21 17:11 19:2 27:6 28:26 31:5 33:9|finden 3:24 12:31 33:6 38:34|findet 3:9 33:27 48:18
finding 16:36 20:29 33:7 34:30|findings 30:65|finds 3:5 10:10 21:29 33:25 48:18|fingen 47:57
finger 21:17 33:19 45:16 47:16 48:16 49:29|fingerless 33:33|fini 12:37 13:35 33:4 43:50|finir 3:25 33:25 44:40
finira 53:64|finish 2:30 12:38 30:38 40:24|finished 3:16 7:22 18:25 20:17 22:25 33:-5 40:12 43:23|finishes 33:33
finissons 33:35|finit 20:19 33:32|finition 41:69|finitions 41:69|finlande 31:61|finnmark 33:19 43:47|fins 29:59 30:57
fire 30:45 33:4 35:38 40:22|firm 7:34 27:46 33:7
firma 1:19 2:14 7:17 8:9 9:17 13:6 14:5 15:9 23:7 33:-19 34:24 40:-2 53:12|firmen 40:48|firmenbuchauszug 8:59
firmenmassige 1:56|firmenunterlagen 9:59|firmin 6:28 21:28 33:0 45:27 48:29 49:29|firms 40:43 53:38
first 2:6 3:-1 5:-1 7:3 9:1 10:3 11:9 12:-3 13:13 16:1 17:-3 18:13 19:5 20:-11 21:9 23:7 27:-3 28:2 31:2 33:2 34:6 40:0 43:-1 44:3 45:-2 47:10 48:11 52:3
fiscaal 51:61|fiscal 15:66 53:29|fiscale 14:53 51:41|fiscales 0:52 14:58|fiscaux 15:74|fisch 35:41 47:49|fiscus 9:61
fishing 33:33|fissure 21:71|fiston 19:42 20:42|fits 40:51
five 2:1 3:-2 6:9 7:33 13:14 20:8 23:9 30:9 33:-2 34:0 40:4 43:5 50:11 53:19|fix 18:44 42:44
fixe 2:10 3:9 10:13 14:20 19:31 20:22 34:12 49:41|fixed 0:60 11:29 16:23 35:28|fixee 20:42 34:44|fixes 19:58
fjellbekk 1:16 10:23 17:17 22:17 23:18 34:9 38:21 39:31 40:4 42:17 43:14 52:23|fjordic 31:57|flackern 33:31
flackernd 24:60|flagged 52:70|flaggschiff 40:48|flags 33:33|flaire 33:35|flake 45:64
flamand 17:42 20:30 23:32 27:24 40:15 42:31|flamande 17:57 22:55|flamandes 32:76|flamands 40:54|flanders 42:60
flandre 1:32 22:34 27:28 31:27 38:40 42:35|flandres 4:75|flaque 24:44 28:46 33:17 44:40|flask 33:33
flat 19:11 24:25 33:25 48:22 53:15|flaw 6:65|fleche 49:75|flemalle 53:55|flemish 13:61|fleurus 53:64
fleuve 19:19 20:17 33:21 50:34 53:26|flicker 33:33|fliesst 33:31|flight 33:33|floc 27:62|flocken 20:51
flockenfall 33:31|flood 20:42 33:19|flooded 33:33|flooding 40:51|floods 33:33
floor 13:16 22:18 33:5 34:28 38:22 39:24 40:5 43:15 53:14|floormanager 13:59|floreffe 13:52 53:51|flottent 49:75
flou 19:58|flour 32:69|flous 32:76|flow 50:67|flower 33:33|flowers 18:42 20:34 33:12
fluchtpunkt 0:11 1:6 2:3 4:11 5:15 7:5 10:10 12:7 14:5 17:8 29:9 30:8 34:3 38:10 39:17 40:6 42:8 43:6 50:9 52:12
fluent 13:61|flug 49:60|flugblatter 20:51|flugel 28:60|flughafen 33:31|fluisteren 3:49|fluistert 33:34|fluit 33:34
fluitje 21:58|fluitjesfabriek 7:57|fluorescent 32:69|flur 16:17 18:18 19:11 33:3 40:16 48:19 49:21 53:15|flur12 39:60
flurbau 50:59|fluss 20:30 33:11 53:34|flusse 20:38 31:40|flussige 0:60|fluviale 13:39 16:40 40:27 50:46|flux 22:68
flyers 26:76|flying 33:33|fn 8:59|focale 19:52 20:29|focales 19:58|focus 19:29 30:51 33:7|focusgroepen 30:60|fod 51:61
fog 32:53 33:22|fohn 1:16 3:10 10:14 27:13 33:14 36:21 43:16|fohnlicht 19:50|fohntagen 19:50
foi 3:25 27:32 34:40 46:43|foire 34:58
fois 3:-13 5:3 6:2 7:3 10:-10 11:5 19:6 20:13 21:2 23:9 28:8 31:5 33:11 34:15 35:2 40:-15 43:-1 44:2 45:14 47:11 48:2 53:13
fokusgruppen 30:58|folan 5:43 9:36 33:1 34:34
folge 2:4 6:4 16:8 18:11 19:7 21:24 33:-5 34:-1 39:7 40:1 41:3 45:34 46:6 49:7|folgejahr 18:57|folgejahres 18:57
folgen 2:13 13:18 14:8 19:4 33:-6 35:13 40:8 41:19 43:9 45:31|folgenden 34:52|folgendes 1:43 2:39|folgenpreis 43:55
folgenubersicht 21:58|folgern 30:58|folgt 9:30 10:25 12:17 19:21 20:11 23:17 33:-8|folgten 47:57|folie 3:32 30:51
folks 11:68|follow 2:9 9:37 10:11 19:7 20:25 23:17 29:19 33:-4 34:8 45:16|followed 27:38 40:30 47:44
following 11:28 14:20 18:47 27:31 35:27|follows 19:12 20:35 23:22 33:9 53:28|fonction 44:71|fonctionnaire 33:35
fonctionne 4:75|fonctionnement 14:66|fonctions 8:72|fond 3:8 6:23 19:22 21:23 31:13 33:20 38:27|fondante 33:35
fondateur 7:43 8:50 45:45|fondateurs 8:50 20:35 29:51|fondation 8:35 17:35 22:32 23:44 27:26 42:33|fondatrice 7:65
fondatrices 7:65|fonde 7:51 13:52|fondee 7:65|fondre 6:57 44:58
fonds 1:21 10:16 11:9 12:7 14:2 15:8 17:35 18:-3 23:9 27:2 29:16 40:2 42:36 51:0 53:-5|fondsen 0:40 34:31 40:28
fons 3:15 19:17 33:28|font 2:13 3:12 10:28 19:15 20:13 21:27 31:18 33:-8 34:15|fontaine 33:21 48:58|fonte 24:61 30:57
fontigny 33:27 40:24|food 41:63|foot 33:23 45:48|footage 52:70|football 33:34|footbridge 33:19 48:40 49:42
footing 5:65|footnote 3:54|footprint 53:59
for 1:5 2:3 3:1 7:-2 8:0 10:0 11:0 12:11 13:-1 14:-4 17:4 18:3 19:1 20:3 21:-2 23:4 24:4 27:3 29:4 30:0 31:1 33:-4 34:6 35:-2 40:1 42:-2 43:0 44:3 50:10 51:5 52:5 53:-5
forbid 40:51|forbids 33:33|force 33:8 35:48 40:32|forcement 3:56|forces 40:54|forderentscheidung 23:57|forderer 43:55
forderern 10:33 34:44|forderinstitution 51:60|fordermittel 10:54|fordern 23:57|forderstelle 29:46 51:47
forderteam 12:56|forderung 1:29 3:11 10:16 14:17 23:29 40:10 44:20|forderungen 0:49 10:31 34:18|forderwunsch 43:55
foregoing 42:64|foreground 30:65|foreigner 3:54|forensic 3:54|foreseeable 18:63|foreseen 40:51|forest 3:41 12:50
forester 13:42 33:24|foret 33:35|forever 13:31 19:25 22:33 38:38 39:39|forf 16:57|forfait 16:56 41:26 50:33
forfaitaire 2:43 34:44|forget 19:34 20:34 33:12|forgets 6:52 40:37|forgetting 33:33|forgive 3:54|forgiven 6:65
forgiveness 28:69|forgives 3:41 33:19|forgot 3:48 16:36|forgotten 44:65|forlag 47:65
form 1:37 3:8 8:25 9:11 10:8 17:8 20:25 31:1 33:-23 34:13 44:9|formaat 1:36 43:51|formal 31:53|formalite 33:35
format 2:6 10:16 19:22 31:14 33:-21 43:41 45:35|formaten 24:61|formation 0:38 4:37 13:48 15:36 53:26
formatrechten 31:53|formats 7:51 50:59|formblatt 1:56|forme 1:24 2:3 7:23 8:50 10:14 19:5 33:-7 40:1 45:13 53:11
formee 13:66|formeel 3:49|forment 12:47 31:40 53:43|former 7:47 20:22 33:12|formes 24:61 53:51|forming 15:68
formons 53:64|forms 33:19 49:55|formulaire 1:52 9:38 20:9 23:23 33:-3 35:23|formulaires 20:56|formular 1:43 9:46
formuler 27:62|formulier 1:51 9:35|fort 1:10 5:15 6:14 8:15 9:17 16:11 17:15 19:2 20:0 27:6 33:11 40:21 41:12 42:13
forte 40:54|fortfuhrung 45:57|forts 44:71
forty 10:6 13:9 31:15 33:14 36:17 37:18 40:-2 41:10 43:9 45:12 47:13 50:15 53:7|forum 18:63
forums 16:38 18:38 31:28 52:45|forward 0:47 12:43 44:44|forwards 33:33|fosse 12:37 22:34 33:0 45:41 47:37
fosses 20:42 33:21|foto 16:15 20:18 32:37 33:2 34:20 35:15 38:19|fotoarchief 7:57|fotografie 33:31
fotografien 2:39 32:48|fotografieren 35:59|fotos 16:36 20:43|fou 3:42 33:21|fought 33:33|fouille 33:35
fouilles 20:42 33:21|foulard 33:35|foule 19:45 33:21|found 3:22 19:23 20:12 33:8 40:7 48:23 51:25
foundation 1:47 17:39 42:39|founded 7:51 13:44|founder 2:43 33:19|founders 7:45 9:27 17:24 29:26 40:22|fountain 2:57
four 2:-1 3:-3 5:2 7:20 12:7 13:-2 16:5 18:0 19:-2 20:9 24:5 27:2 28:12 30:12 31:-6 33:1 34:-3 38:11 40:16 41:-1 43:-3 44:2 47:2 48:3
fourmille 44:71|fourmis 24:75|fourneaux 17:57 40:41|fournis 14:58 35:49|fournisseurs 0:65 53:43
fourteen 2:43 3:28 10:32|fourth 21:43 33:17 44:29 48:30|fout 11:61|foutenmarge 30:60|foyer 35:59
fr 1:2 10:9 13:11 16:15 22:16 26:7 30:2 31:36 35:6 36:6 39:8 40:-11 41:2 42:28 43:13 44:3 46:5|fr00 4:75
frage 3:20 20:41 48:29|fragebogen 30:58|fragen 20:22 33:14 36:31 44:29|fragestellung 30:58|fragment 47:60
fragt 3:18 33:23 48:27|fraineux 13:66|frais 0:20 2:9 10:12 16:51 26:13 27:0 37:15 41:41 53:2|fraiture 53:54
frame 19:41 24:28 32:28 33:-8 49:38|frameries 19:27 33:17 53:47|frames 19:45 24:39 49:38|framing 19:55
francais 1:5 2:-5 3:-6 10:-2 12:7 13:14 17:9 20:-5 27:11 31:0 33:-17 34:-4 39:15 40:14 43:50
francaise 10:35 25:28 31:12 34:9 40:5 42:49 43:19|francaises 42:69
france 2:-7 10:26 13:2 30:6 31:44 40:11 41:4 42:30 43:3 53:0|franche 13:52 31:47|franches 19:58|franchir 35:71
franchise 26:62 35:57|francis 33:35|franco 10:38 31:40 42:48|francois 3:26 7:35 14:36 27:43|francoise 14:52 25:63
francophone 10:25 31:40 40:41|francophones 31:47 40:41|francophonie 1:66|francs 3:17 23:32 33:12 34:33 53:26
frank 53:59|frankart 2:12 3:11 5:27 8:27 13:21 14:21 16:22 22:24 27:18 29:28 34:13
frankfurt 3:15 19:16 21:24 33:-3 36:26 43:21 49:26|frankfurter 33:31|frankreich 31:46 33:11
frankrijk 7:27 10:23 31:36 40:19|frans 1:8 3:0 5:11 10:11 12:9 13:18 16:27 19:2 33:-6 40:-1 43:29 45:8
franse 3:17 10:20 12:26 18:27 40:16 42:28|franstalig 6:29 31:23 40:19 42:43
franstalige 1:17 3:9 10:12 20:10 31:13 40:9 42:30 53:26|franzosisch 13:31 33:-5 43:46|franzosische 3:29 19:30 43:35
franzosischen 2:52|franzosischer 17:44 40:35|frappa 47:72|frappait 33:35|frappant 3:56|frappe 12:37 20:25 33:25
frappee 33:35|frau 2:3 4:11 6:8 19:1 20:9 27:29 29:18 33:4 34:15 50:10|fraud 3:24 14:30 33:3 36:39 45:34|fraude 14:66
frauds 33:33|frauen 3:16 7:11 31:20 33:16 37:19 40:5|fraulein 33:31
free 5:15 8:17 10:8 14:10 16:12 19:4 31:15 33:-18 34:26 35:32 38:17 43:10 48:16|freelance 13:61|freezer 36:75
freezes 45:64|frei 5:27 31:34 34:38|freiburg 27:53|freigabe 27:40 39:47|freigegebenen 27:53|frein 30:71
freitag 33:18 35:34 36:35|freitagabend 31:53
french 2:2 6:10 7:6 8:12 10:13 13:22 16:8 17:9 18:8 23:10 30:10 31:3 33:-22 34:8 40:-4 42:18 43:30|frequence 38:74
frere 19:12 21:25 22:23 33:9 34:12 39:30 45:20 47:35 48:25|freres 13:27 22:30 31:22 33:6 38:36 39:37 43:29
freude 27:53|freuen 23:57|freund 28:60|freundlich 33:31|freundlichem 11:59|freundlichen 12:56|freundlicher 6:57
freundschaft 33:31|freundschaftlich 33:31|freut 33:31|fri 35:67|friday 12:38 20:17 33:19 35:30|fridge 19:55
friend 28:55 43:47|friendly 33:33|friends 7:60|friendship 33:33|friert 33:18 38:46|fries 3:49|fright 38:68
frigo 19:45 24:61|frigos 33:35|fringes 41:63|frisch 33:31|frise 19:58|friseurin 30:45 33:18|frisson 38:74|frist 6:57
fristablauf 34:52|fristen 2:45 42:37|fristwahrend 12:56|friterie 33:29 53:38|frites 20:42 41:55|frituren 19:51
frituur 35:58|froid 3:11 19:25 20:11 33:19 37:33 44:26|froide 7:51 21:57|froides 33:35|froids 21:57 45:53
froisse 19:58
from 1:0 2:-1 3:7 5:0 6:3 7:-2 8:5 10:-7 12:0 13:1 17:9 19:8 20:9 24:7 26:1 27:-7 31:-5 33:0 34:1 35:-1 37:6 40:9 42:-1 43:-1 44:3 45:1 47:5 49:6 53:6
front 20:29 24:43 25:25 33:5 40:6 50:23|frontaal 20:50|frontal 24:60|frontale 33:35|frontalement 19:58
frontaliers 22:63|frontier 20:42 30:51|frontiere 3:13 7:29 22:28 33:-7 38:34 41:26 48:28|frontieres 4:53 31:37 40:30
frost 26:39 33:4 39:50|froward 31:61|frozen 33:33|fruh 33:11 40:27 44:38|fruher 7:29 20:25 33:6 47:32|fruhere 39:60
fruheren 7:54|fruhestens 18:44 43:42|fruhgeborenes 33:31|fruhjahr 3:24 18:44 40:22|fruhling 33:18 47:44
fruhschoppen 33:31|frying 33:33|frz 16:43 42:44|fte 46:67|fuchs 31:57|fuel 26:69|fugen 19:50|fuhre 20:51
fuhren 10:41 14:42|fuhrt 6:26 33:27|fuhrung 33:23 35:39|fuite 21:53 33:17 49:44
full 2:23 19:10 30:20 33:7 41:29 46:34 53:15|fumee 33:35|fumel 6:49 33:27|fument 33:35|fumigenes 35:71|fun 33:33
functions 1:62|fund 1:15 3:-6 12:11 14:0 17:26 27:16 29:23 33:-9 40:14 42:39|fundament 31:57|fundburo 45:57
funder 40:51|funders 18:63|funding 14:60|funds 0:27 10:17 17:39 27:18 34:14 40:28|funebres 6:57 33:21
funeral 3:24 33:29|funf 2:23 7:18 19:5 20:12 22:11 27:8 33:-5 34:7 50:14 53:18|funfundzwanzig 53:54
funfzehn 7:41 31:40|funfzig 8:25 19:16 31:19 33:-3 40:13 45:23 47:23|funfzigsten 33:31|fungus 33:19 48:53
funktionen 8:59|funnier 13:48 33:19|funny 6:32 19:22 27:26 38:35 40:17 48:33
fur 1:-1 2:6 3:2 4:4 5:-1 6:-2 9:0 10:-1 12:11 13:4 14:3 15:0 17:-2 18:0 19:2 20:-1 22:-3 23:3 24:1 26:1 27:0 28:1 29:-1 30:7 31:3 33:-9 34:7 35:3 36:1 38:0 40:6 43:-4 44:-2 45:3 47:-2 48:-1 50:6 51:3 52:2 53:-3
furchten 40:48|furs 12:56|further 2:18 15:29 20:17 23:27 29:28 34:37|fusilles 20:42 33:21|fusils 3:42 33:21
fusion 45:66|fuss 26:51 47:47|fusse 19:37 49:47|futur 2:56|future 2:43 45:51|fv 39:76
g 1:8 3:-3 8:14 9:14 10:21 14:6 15:13 16:19 19:13 22:18 25:15 29:12 33:-23 34:4 41:17 48:10 49:13|ga 1:49 20:30
gaan 20:7 27:11 30:17 31:25 33:-1 40:27 53:12|gaandeweg 20:50
gaat 1:4 19:-1 20:11 21:18 27:2 31:0 33:13 35:13 40:9 47:7 49:9 53:15|gab 3:36 5:45|gabarit 1:66
gaetan 8:41 14:35 27:32 29:42 34:27|gaf 3:42 5:39|gaffer 1:41 10:37 17:43|gag 3:44 19:34|gagen 41:57|gages 3:42 33:21
gagne 3:25 19:27 20:25 33:17|gagnent 33:35|gagner 28:76|gagnerez 35:71|gagnons 7:65|gags 16:44 45:56|gaillettes 33:35
galerie 6:42 33:7 35:48|galerij 27:41 50:47|gallery 30:44 41:42 53:38|galt 7:54|galway 8:41 10:32 20:29 43:34
gambling 14:60|game 3:8 17:26 22:29 27:13 28:23 33:3 36:22 40:4 43:14 45:18|gamers 30:65
games 7:18 8:25 10:16 14:18 20:12 27:16 34:26 40:20|gamin 33:35|gamins 33:35|gamme 24:75|gand 13:40 27:47 40:29
gang 16:25 19:20 33:19 48:27|gangen 19:31 33:27|gante 33:35|gantee 37:78|gantois 53:64|gants 33:35|ganz 6:32 33:26
ganze 3:18 19:19 33:23|ganzen 5:29 19:21 28:31 33:14|gap 17:30 31:24 40:17 42:51|gar 33:31|garage 7:36 31:32 48:47
garant 14:66|garanti 2:20 16:21 27:46 40:20 42:36|garantie 2:8 10:10 15:24 27:28 34:9 35:32 41:19 42:36
garantiegeberin 14:55|garantiemechanisme 14:56|garanties 2:56|garantir 20:56|garantit 2:39 10:41 34:27
garcon 3:25 12:37 20:25 33:4 45:35|garda 33:33|gardait 3:42 21:57
garde 2:15 3:-6 7:4 10:-2 13:5 19:7 20:11 21:9 22:7 28:15 31:0 33:4 34:6 37:17 38:13 41:8 43:6 45:15 48:17
garden 1:12 2:6 4:18 5:22 7:10 8:16 14:17 17:13 27:8 29:16 30:14 34:5 40:0 42:13 43:10 47:15 51:17
gardener 16:41 50:46 53:38|gardent 19:58|garder 3:33 19:15 21:28 33:10 44:41|gardera 19:58|garderie 35:71
gardien 6:34 21:22 24:26 33:24 38:26 45:17|gardiennage 31:61|gardiens 32:63 45:53|gardons 20:56
gare 3:11 13:12 19:5 22:15 31:20 33:18 35:17 41:15 48:18 53:11|gares 13:66|garn 19:37 32:48
garnspulen 33:11 44:38 48:38|garten 47:57|gary 33:26 48:52|gas 19:42 26:56|gasmeterlaan 27:62
gaspard 6:27 24:31 33:6 36:41 44:36 49:31 52:42|gasps 19:55|gaste 33:31|gasten 33:31|gaston 3:13 16:24 19:25 33:25
gate 33:25 47:32 49:35|gateau 21:71|gates 33:7 41:36 48:40 49:42|gather 33:33|gathy 7:40 14:39 22:42
gattung 1:43 43:42|gauche 19:24 33:1 49:67|gaufres 33:35|gave 3:39 5:40 23:40|gaven 20:37 46:48
gazette 8:48 9:36 35:32 38:48|gb 31:61|gbrspecimen 25:70|gdansk 45:64|ge 33:34|geachte 11:18 12:39 23:32 27:28 34:8
geachtet 3:49|geandert 11:46 34:39|gear 19:34 33:12 48:45|gearbeitet 7:29 31:28 33:18|geb 13:56
gebardendolmetscherin 13:56|gebaren 19:51|gebaude 33:31|gebaut 7:29 19:25 33:6 45:32|gebeld 48:59
geben 3:26 21:24 33:15 53:20|gebeten 40:35 47:44|gebeurd 33:34|gebeuren 20:30 53:47
gebeurt 10:13 18:21 21:19 23:20 33:7 53:35|gebied 10:52|gebieden 10:44 40:28|gebiet 53:54|gebiete 10:46 31:33
gebildet 31:53|gebleicht 33:31|geboortedatum 25:62|geboorteplaats 25:62|geboren 8:15 13:49 25:27 33:-3
gebouwd 33:14 45:37 53:35|gebracht 27:41 33:20|gebraucht 50:59|gebruik 26:41 27:46|gebruiken 19:26 20:25 21:32 40:23
gebunden 17:57|geburtsdatum 25:61|geburtsort 25:61|geburtstag 21:38 25:41 33:11|gecontroleerd 14:56
gecorrigeerde 11:61|gedaan 3:13 14:31 20:14 33:-2 34:26 40:12|gedacht 3:36 40:35|gedachten 19:51|gedachtnis 19:50
gedankenlos 38:59|gedeckt 33:31|gedeeld 10:31 33:14 35:37|gedelegeerd 2:51|gedeponeerd 5:60|gedichtet 33:31
gedraaid 40:28 45:37 53:35|gedrag 8:60|gedreht 2:18 7:20 20:35 52:27 53:20|gedrukt 18:59|geduld 33:34|geduldet 33:31
geduldige 19:50|gedurende 34:43 53:35|gedwongen 21:45 33:21|geef 29:60|geeft 2:23 13:25 21:14 33:10 34:7 35:24 53:11
geehrte 11:23 12:38 23:20 27:35|geehrter 27:53|geeignet 30:58|geel 19:31 32:42 33:14
geen 0:1 2:-8 3:5 5:5 7:2 11:2 13:0 14:26 15:1 19:13 20:8 21:-1 23:-1 24:2 27:-1 31:-6 33:0 35:-1 40:-6 44:5 46:15 48:0 51:13 52:3
geerbt 33:31|geese 33:19 40:37|gefahren 3:49|gefilmd 19:38 40:23 52:37|gefilmt 33:31|geflutet 33:31|gefordert 23:57
gefragt 3:36 30:45|gefuhrt 4:53 11:39|gefunden 19:30 33:11 44:38|gegeben 12:43 14:42
gegen 2:8 3:5 14:10 23:21 27:8 33:2 34:23 44:13 45:13 47:13|gegend 53:54|gegeneinander 21:58
gegenlicht 32:41 33:11 49:40|gegenrichtung 19:50|gegenspieler 6:44 44:45
gegenstand 2:29 7:13 8:29 10:13 16:16 17:17 20:20|gegenstanden 20:51|gegenstandslos 11:59
gegenteil 1:24 12:25 23:25 27:21 37:30 43:23|gegenuber 2:32 10:33 29:38|gegessen 33:31|gegeven 31:53|gegevens 14:56
gegraven 33:34|gegroet 48:59|gegrundet 7:54|gehaald 33:21 45:44|gehabt 33:18 40:35|gehalten 30:58|gehandelt 45:57
gehe 20:51|geheim 33:21 45:44|geheimen 3:49|geheimhoudingsovereenkomst 35:58|geheimnis 3:36 45:44|geheimnisse 3:49
geheizten 32:61|gehen 10:14 31:24 33:-8 38:20 40:31 53:15|geheven 35:58|gehoord 3:36 20:37|gehoren 40:48
gehort 5:19 7:15 10:25 14:26 20:11 33:2 34:13|geht 3:9 19:10 20:2 21:9 22:8 33:22 44:9|geigen 19:50|geind 2:51
geinspireerd 34:51|geinteresseerd 27:54|geinterviewd 20:50|gekaart 33:34|gekomen 33:34|gekommen 33:31|gekonnt 3:49
gekookt 21:58|gekozen 23:58|gekwetst 6:58|gel 3:42 35:57|gelachen 3:36 33:21|gelacht 3:49|gelachter 33:31
geladen 21:58|gelassen 6:57|gelaten 6:58|gelben 35:59|geld 7:5 10:4 17:17 18:8 29:9 33:3 34:10 40:28 44:9 45:7 53:4
gelden 2:51|geldig 25:34 29:25 35:13 50:41 51:33|geldigheid 27:54|geldplan 9:61|geldt 2:25 5:34 8:34 29:34
geleden 3:32 7:27 20:21 33:5|gelee 33:35|geleende 20:50|geleerd 6:38 19:31 40:28|gelees 3:56|gelegt 33:31
gelernter 13:56|gelesen 1:15 14:24 27:29 40:24 44:27|geleverd 40:48|gelezen 2:21 14:27 27:25 40:19 44:30|gelicht 34:51
gelieve 1:38 11:36 26:25 34:15 39:25|gelijk 3:36 6:45|gelijke 2:51|gelijkmatig 19:51|gelijkwaardig 10:52|gelingt 40:48
gelogen 19:50|gelooft 48:59|geloofwaardig 19:51|geloven 27:25 33:5 40:39|gelten 34:52
geluid 19:36 20:12 31:14 41:31 49:23|geluidsmix 41:58|geluidsmuur 21:45 45:44|geluidsnabewerking 41:58
geluidsstudio 40:48|geluidsvrouw 20:50|gelukkig 33:34|gelungen 44:58|gem 22:59|gemaakt 3:20 33:5 40:19 53:38
gemacht 19:21 22:27 33:2 34:23 40:19|gemachtigde 4:61|gemalde 32:61|gemalten 19:50|gemass 5:38 10:33 34:32
gemauert 33:31|gembloux 2:27 30:33 50:35 53:44|gemeen 31:53|gemeenschappelijke 45:57|gemeente 15:60
gemeentebestuur 33:34|gemeenten 31:53|gemein 31:53|gemeinde 15:26 33:6 34:18 37:28 45:24 47:24|gemeindeamt 33:31
gemeindehaus 33:31|gemeinden 53:54|gemeinderat 33:31|gemeindesaal 33:31|gemeindewiese 33:31|gemeinkosten 16:46 41:41
gemeinsam 2:20 4:18 10:39 14:12 19:8 29:16 33:-12|gemeinsame 10:54|gemeinsamen 10:54|gemeinschaft 17:37 42:50
gemeinschaftlich 10:54|gemeint 40:35 45:44|gemeld 40:48|gemengd 19:51|gemerkt 33:31|gemeten 40:48|gemotiveerd 2:51
gemutszustand 33:31|genaaid 53:55|genaht 53:54|genannt 27:53|genappe 50:47 53:42|genau 33:23 45:37|gendarme 33:35
gendarmerie 33:35|gendarmes 33:35|gender 1:62|gendre 7:51 22:55|gene 33:35|genegen 27:54|genehmigt 14:55
general 2:17 16:23 21:23 23:23 33:-12 35:27 41:50|generale 0:44 8:43 13:24 22:27 23:29 35:29 44:30
generales 2:43 35:57|generatif 2:56|generation 3:56|generations 7:51 40:41|generator 50:59|generaux 16:54 41:52 53:10
genereux 6:57 45:53|generiek 2:51|generique 2:41 10:18 23:29 24:33 34:29|generiques 22:47 39:55 41:47|genes 33:35
genesis 33:33|geneve 23:70|genial 38:74|genk 4:23 8:21 10:13 12:20 14:18 15:22 25:24 29:21 43:20|genoeg 33:34
genoegen 23:58|genoemd 30:41 34:42|genomen 1:36 10:44|genommen 33:31|genossenschaft 46:60|genoten 14:56|genou 24:75
genoux 33:10 48:46 49:60|genre 1:4 7:18 22:4 30:6 31:10 40:8 42:10 43:42 44:21 45:31|genrelab 1:49 23:52
gens 2:-6 3:21 7:3 19:19 20:8 27:0 31:13 32:14 33:1 37:16 40:8 43:5 44:9 45:4 47:20 53:2
gent 6:12 13:22 22:13 23:19 27:20 30:13 31:15 33:-12 34:5 41:12 43:12 50:21|gentil 33:35|gentille 33:35
gentillesse 3:56|gently 33:33|genug 20:51|genummerd 12:58|genummerde 33:34|geoffnet 6:39 33:22|geoghegan 22:63
geographe 20:56|geographique 53:64|geography 40:51|geolt 33:31|geometre 3:29 6:44 18:42 33:8|geopend 4:61
geordnet 33:31|geparkt 33:31|gepensioneerd 6:45 33:21|geplaatst 8:60|gepland 33:21 43:46|geplant 17:37 42:37 43:35
geplukt 21:58|gepolstert 33:31|geproduceerd 10:52|geproduceerde 34:51|gepruft 27:40 40:35|geraakt 33:34
geraamd 40:28 43:51|geraamde 53:55|geraapt 33:34|gerade 33:31|geraken 19:51|gerant 2:27 8:32 14:27 15:35 18:30 33:10
gerante 5:21 7:33 8:21 9:23 10:8 12:17 14:43 16:16 27:12 40:3|gerantsoeneerd 33:34|gerard 33:35|gerat 50:46 53:41
gerate 30:37 41:49|gerausch 33:31|gerauschen 20:51|gerda 33:34|gere 13:66|gereageerd 2:51|gerechtelijke 14:43 33:21
gerechtigheid 33:34|gerecycleerd 53:55|geredet 31:53|gereisd 20:50|gereiztheit 33:31|geres 2:48 34:36
gereserveerde 53:55|gericht 3:18 33:19 45:35|gerichtlich 8:59|gerichtssaal 16:43 19:37|gerichtsschreiberin 6:57
gerichtsstand 2:39 34:39|gerichtsvollzieher 33:31|gerichtsvollziehern 6:57|gerimont 44:65|geritsel 33:34
gerlinde 20:51|germaine 6:26 19:19 24:29 33:17|germaines 48:58|german 18:33 33:3 40:20 42:34 43:31|germanistik 13:56
germanophone 10:38 31:40 42:48|germany 20:25 31:48 42:34|gern 3:13 6:21 27:40 33:-5 40:11|gerne 27:53
gerucht 21:34 33:16 45:33|geruckt 19:50|gerust 12:45 27:41|gesagt 3:29 33:23|gesamt 1:20 16:31 17:21 41:31 42:32
gesamtbetrag 50:59|gesamte 40:48|gesamtfinanzierung 27:53|gesamtkosten 27:33 43:48|gesamtvermogen 0:60
geschaftsanschrift 8:59|geschaftsbedingungen 35:59|geschaftsfuhrer 7:34 8:32 14:34 33:-7
geschaftsfuhrerin 8:34 12:31 14:42|geschaftsfuhrerinnen 8:59|geschaftsfuhrung 10:28 12:31 23:31 29:33
geschaftsjahr 7:54|geschaftsjahren 46:60|geschaftsjahres 0:60|geschaftsleitung 27:53|geschaftszeichen 23:57
geschah 21:58|geschatzt 40:27 42:37 43:35|geschatzter 53:54|geschatztes 43:55|geschehen 34:52
geschichte 3:26 7:20 13:22 27:19 40:25|geschichtet 19:50|geschiedenis 7:57|geschieht 3:29 40:27 53:34|geschikt 30:60
geschillen 34:51|geschlafen 7:34 19:30 33:11|geschlecht 25:61|geschlossen 5:24 18:23 23:22 33:8 34:18 45:23
geschlossenen 27:40 33:18|geschlossener 50:59|geschoten 33:34|geschrapt 10:52|geschreven 2:30 3:29 34:31
geschrieben 2:23 3:40 7:25|geschuldet 2:52|geschwarzt 25:61|geschwatzig 6:57|geschwister 21:58
gesehen 27:28 33:6 40:22 47:32|gesellschaft 0:15 1:11 3:5 4:16 7:9 8:15 9:14 10:9 12:12 14:19 17:13 29:23 53:9
gesellschafter 7:25 8:30 46:50|gesellschafterin 29:59|gesellschafterinnen 7:54|gesellschafterversammlung 35:59
gesellschaftsvertrag 8:59|gesetzes 0:60|gesetzlichen 2:52|gesetzt 33:31|gesetzten 20:51|gesichert 42:57
gesicht 19:11 20:11 31:14 33:18 49:31|gesichter 6:42 19:27 32:37|gesine 8:59|geslacht 25:62|geslapen 19:38 33:21
gesloopt 33:34|gesloten 2:30 18:39 33:14|gesondert 2:39 9:46|gesonderter 9:46 10:41|gesondertes 9:59|gesorgt 35:59
gesprach 33:6 42:52|gesprache 20:30 30:37 40:27|gesprachen 40:48|gesprek 33:0 40:14 42:44 43:24 44:25
gesprekken 16:32 20:25 31:27 40:23|gestanden 3:49|gestart 2:51|gestattet 34:52|geste 3:34 33:27|gestegen 40:48
gesteht 33:31|gestellt 17:57|gesten 19:50|gestern 11:52 33:11|gestes 19:40 20:25 33:4 43:37|gesteund 23:58
gesticht 7:57|gestimmt 19:50|gestion 1:29 2:32 7:28 13:29 15:37 23:33|gestionnaire 4:61 35:57|gestopt 20:50
gestorben 33:31|gestrichen 3:49|gestudeerd 3:49|gesucht 40:48|get 5:16 19:5 20:16 23:15 27:9 28:19 33:16 40:11 53:10
getanzt 33:31|geteilt 10:41 33:6 34:27|getekend 2:15 5:24 6:13 9:16 10:16 12:13 14:11 17:15 18:14 36:17 40:3 50:15
getekende 9:48 19:38|geteld 3:49|getij 19:51|getragen 20:38 33:18|getranke 35:59|getrankeautomat 33:31|getroffen 20:51
gets 3:5 10:30 20:6 21:18 33:6 47:16 48:25 53:28|getting 9:41 16:36 41:36 43:34|getuigen 22:46 34:38
getuigenissen 20:37 34:38|gevaarlijk 33:34|gevaarlijke 35:58|geveild 33:34|geven 3:30 29:40 31:30|gevestigd 8:41 10:43
gevoeligheidsanalyse 30:60|gevolmachtigde 29:60|gevonden 3:29 33:14 40:28
gevraagd 1:40 12:16 14:24 17:18 34:9 43:16 47:17|gevraagde 1:28 3:20 40:19 53:38|gewaarborgd 2:51|gewacht 10:39 33:21
gewahlt 19:50|gewahren 23:36 27:33 34:32|gewahrleistung 2:52|gewahrt 15:46 23:44|gewahrung 12:56|gewann 13:56
gewebt 33:31|geweest 33:34|geweigerd 33:34|geweih 32:61|geweint 33:31|gewellt 33:31|gewerbesteuer 33:31
gewerkschaften 31:53|gewerkschafter 6:57|gewerkt 33:34|gewesen 33:31|gewest 1:23 8:37 15:43 53:21|geweten 14:56
gewicht 33:11 44:51|gewijzigd 11:61|gewinn 0:50 33:2 41:28|gewinnt 20:51|gewinnvortrag 0:60|gewissen 14:55|gewone 3:49
gewoon 3:49|geworden 33:26 47:38|gewusst 33:31|gez 27:53|gezahlt 2:32 23:36 33:11|gezahlte 2:39 27:40|gezahltes 2:52
gezamenlijk 4:41 5:39 10:31|gezamenlijke 10:52|gezegd 53:55|gezeichnet 24:60|gezeichnetes 19:50|gezeigt 7:54
gezeiten 19:50|gezicht 19:22 24:32 31:23 32:33 33:5|gezien 3:40 33:5 49:32|gezin 31:53|gezinnen 33:34|gezocht 3:49
gezoem 19:51|gezogen 10:54|gezongen 33:34|gff 39:69|gg 51:61|ghent 30:65|ghislain 7:32 8:42 13:33 34:25 43:35
ghost 19:42 32:56|ghyselen 11:41 12:38 29:39|giant 6:65|gibier 32:76
gibt 2:2 5:8 6:7 10:4 19:14 20:22 31:3 33:-1 34:8 35:9 40:15 47:7|gidi 18:26 20:19 33:17 36:29|gids 16:44 53:42
gidsen 53:55|gif 3:31 33:26|gift 3:54|giften 0:60|gilbert 1:23 6:43 27:14 33:15|gilded 31:57|gileppe 47:44 50:46
gilkinet 1:31 14:31 29:34 36:37|gillain 1:32 7:30 14:30 29:36 46:37|gilles 8:32 11:34 13:27 25:35 29:32 53:28
gilly 13:44 53:57|gilt 2:28 5:17 10:22 12:15 23:15 29:17 50:25 51:18|gina 33:34
ging 3:22 7:17 11:22 30:20 33:5 40:10 47:20|ginge 33:31|gipfel 3:36 33:18|girl 3:15 33:20 36:30 47:39
girls 31:33 33:27|gisele 20:47 34:38|gisteren 33:34|gisterenavond 11:61|gites 53:59|giuseppe 6:40 33:31
give 1:14 2:8 3:28 4:20 14:29 19:17 23:16 31:9 33:-16 40:2|given 2:8 4:20 8:18 12:15 14:22 25:51 33:-5 34:7 40:2
gives 2:20 3:6 6:17 20:7 29:29 33:12 34:8 44:28|giving 33:33|givre 24:65 48:52|glace 19:31 24:48 32:50 33:8
glaces 24:61 33:21|glaciers 53:59|glacis 1:27 10:25 17:28 23:28 43:26
glacon 3:18 6:24 22:22 24:28 28:30 32:30 33:-12 36:38 37:31 44:24 48:25|glacons 33:35|glad 23:39 43:34 48:40 50:41
gladly 27:59|glanage 21:57 45:53|glance 9:54 43:47|glanent 33:35|glaneuses 12:41 29:46 33:8 43:41
glas 3:11 13:18 19:12 30:19 32:40 33:0 39:22|glasgow 13:61|glass 19:24 33:29|glaube 3:49|glauben 27:40 40:35
glaubt 3:29 33:11 48:38|gleich 20:25 24:35 33:18|gleiche 20:51|gleichen 2:32 7:34 33:11|gleichmassigem 33:31
gleichzeitig 43:42 47:44|gleisen 33:31|glides 19:55|glisse 33:30 49:44|glissee 11:74|glisser 3:34 11:52 33:14
glissez 35:71|glitch 1:12 2:6 4:18 5:22 7:10 8:16 10:8 14:17 17:13 27:8 29:16 30:14 34:5 40:0 42:13 43:10 51:17
global 7:60|globale 44:71|globalisatiepremie 15:60|glocke 33:31|glove 33:33|gloved 33:33|gloves 33:33|gluck 6:44 27:40
gluckwunsch 23:57|gluten 38:74|gmbh 0:9 1:18 2:9 4:9 7:3 8:16 10:21 14:4 23:6 27:2 29:8 30:7 34:9 43:22 51:16
go 3:12 6:8 16:5 18:6 19:-2 20:21 27:2 31:19 33:-9 34:16 40:22 44:8|goal 33:19 48:53|goat 21:37 31:27 33:3 35:37 45:34
gobert 33:35|god 3:54|godefroid 2:56|godelieve 6:24 19:8 25:27 33:14 34:8 35:15 48:16 49:19
goed 3:7 8:17 23:16 29:17 33:9 34:9 35:15 40:6 44:17 47:17|goede 3:29 12:38 19:31|goedgekeurd 0:35 2:25 14:31 23:33
goedgekeurde 34:51|goedkeuring 10:31 34:31 35:37|goers 31:57
goes 2:-2 18:13 21:16 28:10 33:21 34:5 40:0 48:16 49:10 53:19|goffinet 33:33|gohy 22:65|going 20:29 33:7 40:24 47:39
gomme 33:35|gommes 19:58|gommeurs 22:49 39:67|gone 11:38 33:23 48:36|gonnen 3:49
good 6:8 10:1 12:15 13:4 18:6 23:16 27:16 33:8 36:10 40:8 43:3 44:30 50:18 51:10|goodness 3:54|gooi 19:51
goose 7:40 22:42 40:30|goossens 7:36 13:39 40:28|gordijn 33:34|gorgeous 33:33|goris 22:68|gospertstrasse 8:59
gosselies 7:42 13:39 53:41|got 1:36 3:28 20:29 40:24|gouache 19:45 43:54|gouaches 16:53 31:47|gouden 19:51
goudron 33:35|goupillon 10:58|goute 33:35|gouter 22:68|goutte 33:16 49:66|gouttes 33:35|gouvernance 7:51 10:45
gouvernements 21:71|gouvy 7:28 10:22 14:42 17:34 23:33 53:28|governed 34:56|governing 10:58|gp 10:46 49:60|gpu 13:61
graag 6:17 23:17 27:46 31:11 50:19|grace 2:28 31:32 40:25 53:38|gracht 3:36 33:21|gracieusement 31:61|grad 3:49
grade 41:49 50:34 53:38|grading 19:25 41:55|graduate 13:61|grafisch 24:61|grafische 34:38 43:46|grain 19:58
graines 40:54|grainy 19:55|graisse 20:42 33:21|grammaire 3:56|grammar 19:55
grand 0:4 1:9 2:-9 3:3 4:12 5:13 6:0 7:14 8:14 10:-1 13:11 14:3 15:4 19:-11 22:5 25:6 27:0 29:9 30:7 31:-9 32:6 33:-7 34:-3 35:1 36:5 38:16 40:-14 41:15 42:-1 43:9 46:4 47:2 51:11
grandchildren 33:33|granddaughter 6:52 33:19|grande 1:28 20:17 33:25 48:33|grandes 27:62|grandfather 3:29 20:40 47:40
grandi 19:45 33:21|grandissent 45:66|grandjean 33:33|grandmother 33:33|grandparents 31:57|grands 3:42 32:50 36:49
granges 33:35|granit 53:64|grant 1:12 3:4 5:15 15:35 17:40 23:39 27:9 34:6
granted 10:19 15:28 17:41 20:15 23:25 29:27 40:11|grantee 34:56|granting 15:68|grantor 34:56|grants 17:34 34:51
granuleux 19:58|graphic 1:62|graphics 13:48 20:42|graphique 2:30 16:43 18:33 34:22 40:18|graphiques 16:45 20:35 30:49
graphiste 2:56|grappe 7:65|grappig 6:38 20:30 38:41|grappiger 3:49|gras 20:27 33:23 47:33|grass 19:36 33:24
grateful 6:52 12:50|gratis 27:41 33:21|gratte 33:35|grattees 19:58|gratuit 19:31 29:46 40:27 50:46
gratuitement 33:21 45:53|grau 19:50|grausam 38:59|gravee 33:35|gravel 33:33|gravier 26:54 39:55 53:43|gravures 32:76
gre 11:60 23:57|grease 32:69|great 3:28 13:35 27:46|green 24:69|greened 20:55|greenlight 10:58|greenlit 10:45 27:46
greet 6:30 21:31 27:22 33:4 44:30|greetings 12:64|greets 33:33|greffe 8:72|greffiere 33:35
gregory 6:37 33:5 37:42 43:32 44:37|grelotte 33:35|gremien 27:53|gremium 23:57|gremiums 27:53
grenier 4:43 8:37 12:24 13:21 14:22 26:31 29:29 43:23 51:30|grens 15:26 20:16 21:23 31:18 33:18|grensland 38:62
grenspaal 33:34|grenspost 7:27 13:30 22:30 31:23 38:32|grenz 31:53|grenzbahnhof 30:37 33:11 40:27
grenze 7:15 15:20 28:21 33:18 36:21 40:8|grenzen 30:51 31:31|grenzgeschichten 40:48|grenzkomodie 43:55
grenzland 9:39 17:37 27:33|grenzraum 31:53|greve 3:21 21:49 31:27 33:14|grevenmacher 34:56|grevistes 33:35
grew 3:33 13:40 43:40|grey 24:56 33:19|grid 44:65|grief 3:41 33:19|griet 7:13 11:17 21:27 27:18 33:23|griets 33:34
griezelig 30:60|griffie 8:60|grijpt 44:59|grijs 19:31 33:14 49:41|grille 33:10 45:51 46:48|grime 41:58|grimpe 33:35
grimpent 33:35|grin 3:54|grince 33:35|grinned 44:65|grip 41:61|grips 44:65|gris 7:23 19:16 22:32 24:45 32:34 33:5
grise 22:63|grisou 13:52 22:55|grivegnee 53:59|grob 12:56|grobe 41:57|groeit 40:48|groen 19:26 32:37 33:21
groepsschema 46:61|groepsstructuur 46:61|groet 12:29 27:25 33:17 48:30|groeten 12:48 27:37|groeve 22:46 53:42
grond 3:25 19:15 33:21 44:23|groningen 34:51|groot 20:33 33:17 53:26|groothoek 19:51|grootmoeder 3:36 32:49
grootte 1:31 20:25 40:23 46:35|grootvader 3:49|gros 19:42 49:58 50:36
gross 0:25 2:5 15:31 31:23 33:-3 35:15 49:38 50:15|grosse 1:36 9:39 33:11|grossen 40:48|grossenordnung 27:53
grossenprufung 46:60|grosser 3:29 38:39 40:27|grossere 40:48|grossherzogliche 1:56|grossstadt 31:53|grosstes 19:50
grossvater 3:49|grote 13:24 22:25 33:0 38:38 40:14 41:24|groter 3:36 33:21|grotte 19:37 33:27|grouille 33:35
ground 13:28 22:42 33:-1 38:35 39:36|grounds 40:51|group 14:20 30:25 31:18 41:46 46:40
groupe 7:28 14:20 20:11 27:17 33:-10 40:26 46:28 50:40|groupes 30:71|groups 30:65|grow 45:64|growing 33:33
grown 3:28 20:29 33:7 40:24|gruff 6:65|grun 19:17 24:27 32:27 33:14 48:25|grund 2:24 33:21 44:30
grundbuchauszuge 33:31|grunden 33:18 40:35|grunder 7:54|grunderhand 7:54|grunderin 7:54|grunderinnen 7:54
grundern 7:54|grunderzentrum 35:59|grundete 13:56|grundidee 44:45 45:44|grundlage 2:47 10:28|grundlich 33:31
grundung 7:54|grundungspramie 15:59|grundungsurkunde 8:59|grunen 33:31|gruss 11:52 27:33|grussen 12:43 27:28 33:6
grutier 22:68|gsm 19:23 21:38 33:21|guarantee 2:12 8:23 27:33 40:6 41:18 42:46|guarantor 14:60|guardian 38:68
guards 33:33|gucken 39:60|guerin 33:35|guerite 19:58|guerre 3:23 22:36 23:40 33:2 47:40|guess 33:33|guest 33:33
guests 33:33|guichet 4:32 19:15 20:22 31:30 33:19|guichetiere 3:56|guide 19:21 27:26 30:34 33:18 35:34|guides 33:35
guillem 19:29 37:44 39:43 43:34|guiot 2:56|gul 6:58|gultig 11:13 25:37 27:6 29:31 39:14 50:27 51:28|gulzig 6:58
gun 33:33|guns 3:54|gunstig 3:36 40:35|gust 19:26 39:37 43:33 52:37|gustave 22:63|gut 3:32 6:28 33:2 44:29
gutachten 16:24 18:15 33:-4 40:5 44:23 48:16 50:16 53:28|gutachter 33:31|gutachterliche 44:58|gute 23:57
guten 12:43 23:44|guterbereich 30:58|guterwagen 28:47 33:18|guy 3:31 27:32 33:20
h 1:8 5:6 8:7 9:15 10:9 11:6 16:15 17:18 20:3 21:9 22:25 23:3 26:20 27:5 31:-4 33:-25 34:-1 35:21 38:6 41:8 43:0 47:5 48:4 50:5
ha 44:65|haakjes 0:60|haalbaar 30:60|haalbaarheid 44:59|haalbaarheidsonderzoek 30:60|haalden 30:34 31:47
haalt 33:27 40:28
haar 2:-5 3:0 6:9 10:-8 13:5 14:12 15:0 19:-5 20:-7 21:8 23:-1 24:1 27:-6 28:12 29:12 33:17 34:0 40:-11 45:5 46:1 48:7 51:1
haare 30:58|haarlem 10:59|hab 20:51|habe 3:37 19:15 20:10 27:4 33:-10 44:9 47:16
haben 1:3 3:-3 7:8 11:6 14:2 15:13 20:12 22:4 27:16 30:5 31:12 33:-4 35:6 40:22|habilite 14:66|habilitee 1:66
habille 33:35|habillent 6:71|habit 33:33|habitants 6:49 19:37 33:14|habite 13:29 33:18 53:48|habitent 53:64
habitude 6:40 10:28 19:27 33:17|habituel 40:54|hachures 24:75
had 3:28 11:10 14:2 15:9 28:10 33:9 34:-3 36:10 40:0 47:35|hadden 31:53|haddou 6:58|haeck 7:57|haesen 7:47 14:47
haf 10:46 26:39|haftet 10:54|haftung 8:59|hagel 21:58|hagenberg 13:56|haie 6:37 21:37 22:35 33:11 52:44|haie1 39:76
haie2 39:76|haies 32:76|hain 0:21 2:4 4:35 7:13 10:19 14:14 17:27 34:17 39:32 42:17 43:32
hainaut 23:27 27:32 31:30 33:-8 34:15 38:31 40:11 53:21|hair 33:7 41:57|hak 33:34|haken 21:33 33:19 48:33|hal 6:65
halage 13:36 22:39 31:31 39:56|halb 7:29 28:35 33:18|halbe 13:27 20:22 32:32 33:14|halben 3:49|halbes 40:48
halbnah 49:60|halbschlaf 22:56|halbstundigen 20:51|halbwertszeit 1:22 2:18 29:24 33:-3 36:26 41:22 43:21
half 1:-1 2:12 6:7 7:4 10:7 12:1 13:7 19:-6 20:-2 22:1 23:18 27:-4 31:-5 33:0 34:8 37:8 40:6 41:0 43:-2 44:2 45:15 50:10 52:7 53:3
halfte 2:23 23:28 33:2 50:30 53:25|halftide 52:70|halftig 2:52|halfway 33:33|halifax 34:56
hall 3:8 13:19 19:21 25:24 33:3 35:21 38:22 45:18 53:14
halle 3:6 7:10 15:10 21:9 30:6 32:11 33:4 40:-2 41:7 44:8 45:8 46:10 47:14 48:17 49:10 53:12|hallemans 19:50
hallen 19:50|hallo 12:56|halloween 18:47 31:40 37:57|halls 18:37 31:44 37:44|hallvard 12:64
halo 10:24 22:48 42:35 43:33 46:39|halogen 27:53|halt 5:14 14:10 20:3 27:9 33:17 34:8 40:13 46:15
halte 3:34 33:17 53:31|halten 3:24 30:21 31:17 40:29 49:24|haltung 19:37 44:45|halve 19:38 40:35|halverwege 33:34
halves 2:57|halvorsen 27:40 33:21|hamacs 33:35|hammershoi 32:76|hamois 13:66|hanafin 5:34 8:45 25:48 34:24
hanau 13:43 25:48|hanauer 47:57|hanche 20:56
hand 2:-3 3:-3 6:3 7:-1 14:-1 19:7 20:-4 22:2 24:21 33:18 40:-2 42:2 43:0 48:4 49:27|handabdrucke 19:50
hande 19:19 20:28 32:30 33:12|handed 2:36 3:33 4:48|handel 16:56|handelaars 15:60|handelend 4:48 14:43
handelingen 8:60|handelnden 6:57|handelsbank 4:61|handelsregister 8:59|handelssaal 33:11 41:36 53:34
handelt 3:36 20:38|handen 3:11 19:13 20:13 32:35 33:7 36:23 49:23|handgemacht 30:58|handheld 19:55|handing 33:33
handje 33:34|handkamera 19:45 43:30|handle 27:59|handler 3:49|handlerin 33:31|handlers 41:63|handles 20:55
handling 16:49 50:54|handlung 6:44 53:41|handlungsbogen 45:57|handlungskosten 16:49 41:36
hands 6:16 19:6 20:25 24:20 32:31 33:14 49:30|handschoenen 33:34|handschrift 20:18 24:39 33:20|handschuh 32:48 33:18
handset 19:55|handtekenbevoegdheid 29:60|handtekening 1:41 4:27 14:22 21:23 33:0|handtekeningen 6:45 34:38
handwriting 3:54|handwritten 14:60|handy 21:45 33:18|handylicht 49:60|handys 19:50|hang 6:40 19:35 33:9
hangar 20:39 33:15 53:29|hangen 33:31|hangende 17:60|hangs 33:28 45:35|hangt 11:16 20:6 23:23 33:19 40:4 44:14 47:14
hanne 33:25 37:43|hannes 2:38 43:46|hannut 53:59|hanotiau 27:62|hanquet 7:57|hanse 33:35|hanssens 13:66
happen 7:47 28:55|happened 33:33|happens 19:19 20:19 33:-3 40:15 44:29 45:28 53:23|happy 12:50 33:19|haquin 5:72
harbour 35:67|harcourt 7:28 14:28 25:47 29:34 46:35|hard 3:22 19:23 20:23 33:1 49:38|harde 40:48|harder 3:54
hardly 19:55|hardware 41:63|harira 21:58|harlingen 2:51|harm 33:34|harmonie 13:52 33:21|harmonies 31:61|harms 33:34
harnais 33:35|harpiste 33:35|harriet 1:18 2:12 3:10 10:14 12:20 13:26 23:21 37:26 40:6 43:17 44:21
hart 2:27 3:24 34:26 36:39 43:31|hartelijks 27:54|harvest 31:57|harwich 13:61
has 0:0 3:-10 4:1 6:10 7:4 10:-10 11:12 12:-4 13:7 14:14 17:-1 19:-11 20:-4 21:-1 23:9 27:4 28:8 32:5 33:12 34:-4 37:3 38:4 40:8 45:-4 47:0 49:0 51:11
hasard 44:71|haselwanter 33:31|hasn 14:41 40:42|hassan 20:56
hat 1:-2 3:1 5:0 6:11 7:-4 10:6 11:1 12:-2 13:-2 14:-3 15:1 19:2 20:-4 23:8 27:2 28:6 31:-1 33:9 36:2 40:10 43:-3 44:0 45:-1 47:3 48:0 51:9 53:-4
hate 3:55|hats 33:33|hatte 3:32 33:3 47:40|hatten 3:29 20:30 31:33|haube 45:44 48:45|haugdal 2:30 13:35 34:30 43:34
hauptdarstellerin 31:53|hauptfigur 3:24 30:32 31:28 40:22|hauptfiguren 6:32 19:25 40:22 45:32|hauptrolle 40:48
hauptrollen 10:54|hauptsender 40:48|hauptsenderzusage 27:53|hauptstadt 21:38 33:11 45:37
haus 3:2 5:11 6:9 7:15 10:6 12:9 17:10 21:11 31:6 33:11 42:10 45:10 47:10|hausbesitzer 6:57|hause 3:29 33:23
hauser 10:41 20:25 40:22|hausern 33:31|hauses 14:55|hausfluren 33:31|haushalts 10:54|hausmeister 45:57
hausnummernschild 20:51|hausse 40:54|haust 33:31|haustur 40:48|hausversammlung 35:59
haut 19:33 24:27 31:13 33:19 48:23|hautcharbon 3:25 6:40 24:44 33:17
haute 2:12 7:9 10:8 12:11 14:9 18:8 26:15 30:9 31:10 33:-1 34:6 40:8 41:8 43:10 50:14|hauteardenne 38:36 39:46 52:37
hautes 10:28 16:36 40:23 42:38 43:37|hauteur 4:24 19:8 20:34 22:18 23:20 24:24 27:12 33:1 40:15
hauts 17:49 40:33 42:48
have 1:15 2:-2 3:15 5:5 7:2 10:0 11:4 14:12 19:7 20:9 27:5 29:8 30:0 31:-7 33:0 34:-3 36:4 40:17 53:-5
havelange 13:48 53:46|haven 3:17 19:11 33:22 37:23 40:14|havenith 33:31|havenkraan 33:34|havens 31:53|haveuse 24:75
haveuses 33:35|having 8:46 11:47 33:12|hbscbe00 4:61|hd 27:37 43:34 50:42
he 3:2 6:15 13:4 20:-11 29:0 30:-2 31:-9 33:23 36:3 37:4 38:2 45:-2 47:25 48:20 49:2
head 3:9 7:16 19:10 20:10 23:20 27:34 33:-12 43:27 49:23|headautorin 13:36 16:36 40:27|headcount 46:67
heading 16:49 40:37|headlights 49:68|headlines 12:64|headphones 52:70|heads 10:32 12:38 33:7 40:24|headset 33:33
heap 33:33|hear 18:17 19:27 33:19 37:24 47:27|heard 3:24 20:25 33:3 47:48|hearing 33:33|hears 33:33|heart 33:25 40:30
hearts 33:33|heat 43:61|heavy 33:33|heb 3:37 12:14 19:7 20:21 27:10 33:-10|hebamme 20:19 33:18 36:29 48:26
hebammenkoffer 33:31|hebben 1:5 3:-2 6:7 11:9 12:12 14:5 15:8 19:0 20:12 27:10 33:0 40:25 45:13|hebdo 38:74
hebergement 41:42 53:59|hebt 33:23 48:38|hectare 3:49|hectares 22:50 33:11|hector 34:58|heden 34:51
hedge 6:13 16:11 18:11 19:10 20:3 32:25 33:10 37:19 40:-1 41:11 48:29 50:15
heeft 2:-7 3:2 5:2 6:10 8:2 14:13 20:2 21:6 23:5 27:-3 29:2 33:12 34:-1 37:6 40:8 44:11 45:0 46:4 48:2 51:13 53:-2
heel 2:25 20:25 33:21|heemkring 34:38 35:45|heemkundige 34:51|heen 20:37 33:21|heer 2:27 10:12 12:29 27:15 29:20 34:22
heet 3:49|heette 3:49|heft 31:40 47:44|heidberg 18:44 22:43|height 19:39 20:19 30:29 32:34 33:-3|heim 48:58
heinen 27:47 43:43|heiner 6:44 33:18|heisst 7:34 19:30 33:11|heiter 45:57|heizung 35:46 50:46
held 3:12 4:34 5:19 7:33 10:13 20:9 44:21 47:19 50:21|helden 45:57|helder 44:59|helderder 6:58|heldin 38:59
hele 2:27 3:9 7:16 19:11 20:9 21:17 33:9|heledd 27:59|helemaal 3:36 20:37|helene 9:52 16:45 43:46|helfer 50:59
helft 3:9 12:17 23:17 33:9 40:8 50:19 53:32|helicopter 40:51|heliograaf 5:44 10:37 17:43|hell 33:31|heller 19:50
helligkeit 19:50|hello 12:64|helm 33:31|helmen 50:60|heloise 3:28 27:35 33:22|help 3:18 17:28 20:31 23:29 33:-3 40:15
helpen 33:34|helping 9:54 17:50|helps 45:64|helpt 16:57|hem 2:6 3:9 19:-1 20:-2 21:6 31:1 33:22 40:-4 47:8 48:20
hemel 33:34|hen 19:12 20:34 21:18 33:16|hendrikx 13:39 22:39 43:38|henegouwen 20:30 53:47|hengen 19:42 36:55
henin 3:29 26:41 53:35|hennebert 14:52 29:59|hennebicq 7:40 8:46 46:46|hennequin 33:35|hennuyers 40:54
her 2:5 3:-5 5:-1 6:22 12:-3 13:13 14:-3 16:-4 19:3 20:4 21:0 28:13 33:19 34:-11 47:3 48:7 49:2|herauskommt 33:31
herbegonnen 3:49|herbesthal 30:37 33:23|herbruik 40:48|herbst 18:28 22:27 27:24 31:24 33:2|herbstsitzung 1:56
here 2:1 3:7 5:10 7:14 12:8 14:11 17:24 19:-1 31:2 33:-14 36:13 39:14 40:-5 43:5 47:10 50:12 52:14 53:25
hereafter 34:56|hereby 8:28 12:24 14:20 27:19 29:39 34:25 51:28|hereford 20:55|herein 2:38 33:22
heremans 4:28 7:22 14:23 15:27 29:27 46:28|hereof 34:56|herewith 27:59|herfst 47:60|hergeleitet 27:53
hergestellter 22:56|herinnering 3:49|herinnert 20:37 33:21|heritage 33:35|herite 3:56|heritier 33:35
heritiere 5:58 40:41|heritiers 2:43 34:44|herkennen 20:50|herkent 21:45 33:9 48:34|hermannstrasse 33:31
hermant 13:32 19:24 22:34 29:39 34:24 43:33|hero 6:65|heroes 3:41 45:51|heroine 33:21 48:58|heropstartpremie 15:60
heros 3:34 31:27 36:41 40:20 45:32|herr 4:31 13:27 22:27 27:36|herren 11:30 12:47 23:28|herrlich 33:31
herrn 2:45 34:32|herroeping 29:60|herrscht 20:51|herruckt 19:50|hers 2:27 6:35 20:25 21:37 33:3
herschrijven 3:36 16:32 44:34|herschrijving 2:38 40:35|herself 33:33|herstal 1:19 7:17 15:22 33:-15 35:22 46:23 53:35
herstellen 33:20 34:40|herstellung 2:12 7:3 8:15 9:15 10:22 12:12 18:13 20:-1 23:5 41:18 42:13 53:23
herstellungskalkulation 16:56|herstellungskosten 34:16 40:11 41:48 43:19|herstellungsleiterin 7:54
herstellungsleitung 16:49 41:36|hertz 19:50|hertzien 42:69|hertzienne 42:69|herum 33:31|herumgereicht 33:31
herunterzukommen 33:31|herve 27:62|herwerken 2:19 18:27 44:52|herwerking 16:32 18:54|herwerkt 11:61|herz 33:31
herzeel 2:27 5:35 9:37 43:31 53:29|herzlich 12:56|herzlichen 23:57|herzustellen 7:54|hesitates 33:33|hesite 33:35
het 0:1 1:-1 2:0 3:5 5:-2 6:3 7:-2 8:2 10:0 11:2 12:3 13:-1 14:-4 16:-5 17:0 18:-3 19:2 20:0 21:2 22:-2 23:1 27:1 28:4 29:2 30:1 31:-1 33:1 34:0 35:-2 36:3 38:2 40:4 43:-3 44:2 45:2 47:1 48:1 53:0
hetres 33:35|hetzelfde 20:25 33:21 46:24 47:23
heure 1:6 2:-4 3:-5 12:8 13:5 19:5 20:12 22:12 27:2 28:16 31:1 33:14 36:15 39:15 40:4 48:11 53:4
heures 1:4 3:7 18:6 19:3 20:35 22:19 27:0 33:12 35:8 40:-8|heureux 27:62|heute 3:13 7:18 11:23 20:25 33:-5 34:16 42:21
heutigem 27:53|heutigen 20:51|heutiger 27:53|heuvel 22:32 24:37 33:23|hexley 3:29 30:40 33:18|hey 12:64|hff 13:56
hg 10:58|hi 27:59|hidden 33:33|hide 33:33|hides 6:52 33:7 49:42|hield 3:42 33:14|hielden 3:49|hielt 3:49
hier 1:5 3:-3 6:4 7:3 10:2 11:19 12:5 14:11 15:8 19:4 20:-1 21:6 27:2 31:9 33:-7 52:23 53:26
hierbij 2:7 11:34 12:36 14:13 17:17 27:11 29:26|hierfur 34:39 40:35|hierher 3:49|hiermee 51:61
hiermit 12:22 14:20 27:30 29:36 51:26|hierna 10:34 34:42|hiernaar 31:53|hieronder 20:50|hiervoor 34:51|hiess 3:49
high 21:24 33:20 43:18 45:22 49:26 53:17
hij 1:-3 2:0 3:10 6:9 12:-2 13:2 19:-8 20:-2 21:2 33:19 34:9 40:-11 47:18 48:13 53:-5|hilarant 38:74|hilarisch 33:34
hilde 7:21 14:22 25:28 27:14 29:26 35:24 40:15|hilfe 14:42 33:18|hilfen 15:59|hilft 40:48|hill 32:48 33:25
hills 20:34 33:12 49:47|hillsides 20:55|him 2:2 3:10 10:-2 19:2 21:7 28:9 33:24 40:-9 47:19 48:6|himmel 32:61
himself 21:46 33:25|hin 21:33 33:26|hinab 21:58|hinaus 27:33 33:18 47:25|hinderpremie 15:60|hindert 6:57
hindurch 33:31|hinein 33:31|hineingezogen 33:31|hinten 33:26 47:32|hinter 19:30 33:23|hintergrunde 24:60
hintergrunden 19:50|hinterher 33:31|hinterlassenschaft 33:31|hinterlegt 0:60|hinunter 33:31
hire 26:49 41:34 50:38 53:30|hired 28:39 33:3 48:36 53:42|hires 2:43 33:19
his 2:2 3:-1 6:20 13:-1 20:4 21:12 28:7 29:4 33:22 34:-6 38:6 44:3 47:10 49:6|hisser 33:35
histoire 3:27 7:5 9:28 10:-1 12:18 14:6 27:2 31:11 33:13 40:4 41:9|histoires 28:50 33:29|historian 20:42 53:46
historien 20:56|historiens 20:56|historique 5:45 7:38 10:32 43:41|historische 20:38 41:43|historischen 30:45 40:35
history 7:47 16:49|hit 20:55|hiver 3:0 18:13 19:14 20:19 31:16 32:21 33:13 37:23 40:7 44:16 47:17|hivernants 31:61
hiverne 33:35|hivernons 7:65|hivers 33:35|hkd 52:62|hmc 35:57 41:55|hmi 50:73|hmu 41:63|hoang 22:56
hob 16:36 18:37 33:19|hoch 33:23 49:40|hochachtung 12:56|hochbahn 33:31|hochdeutsch 40:48|hochdeutsche 40:48
hoche 33:35|hochmoor 10:59|hochstbetrag 15:59|hochsten 20:51|hochstens 15:30 20:22 30:41 34:23|hochwasser 7:41 40:35
hochwasserchronik 13:56|hochwasserhilfe 15:59|hochwassers 33:31|hodimont 26:47 53:41
hoe 3:23 17:10 19:11 20:18 21:8 33:-1 38:12 40:7 42:18 45:7|hoed 47:60|hoeft 33:34|hoei 53:55|hoek 33:34
hoekstra 5:30 10:23 19:22 27:25 39:33|hoeve 33:34|hoeveel 1:44 33:21|hof 22:43 31:40|hoffen 31:53|hoffmann 8:67
hoffnung 42:57|hofft 6:57|hoflich 6:44 33:18|hoger 34:51|hogeschool 30:60|hohe 1:22 12:33 23:22 27:30 33:-3
hohenlage 53:54|hohenlagen 40:48|hoher 33:31|hoi 11:61|hok 13:66
hold 1:8 3:0 7:6 10:4 20:10 21:19 31:3 33:-1 34:1 35:13 36:14 37:16 40:6 45:10 47:11 49:34|holdback 34:56
holder 4:61 25:36 46:34|holders 5:65|holding 20:25 43:31 46:62|holdings 46:67|holds 4:31 7:40 33:7 44:27 46:30
hole 33:33|holen 3:36 33:18|holes 40:37 53:46|holiday 18:63|holidays 31:44 37:57|hollandais 40:54|hollogne 53:59
holt 27:59|holy 33:33|holz 33:31|holzernes 19:50|homburg 51:60
home 3:-6 6:22 13:5 19:-4 20:5 31:27 33:15 34:-1 40:-8 48:25 52:13|homes 33:35
homme 3:17 19:-3 22:8 28:16 33:27 35:10 38:14 45:5 48:10|hommes 14:27 20:17 33:25 53:26|hond 7:33 33:28
honderd 33:21 40:35|honderduit 33:34|honest 6:57 33:12|honestly 13:61|honesty 33:19 44:52|honger 6:45 33:21
hongrois 19:58|honnetement 40:54|honneur 1:14 9:21 12:34 14:58 23:18|honoraire 10:32 13:39 16:40 17:44
honoraires 16:57 26:45 42:38|honorar 2:39 7:15 16:27 17:28|honorarium 2:43 42:39|honore 51:74|honorer 33:35
honores 12:68|honour 1:27 12:29 14:53|honoured 12:64|honte 3:34 33:14 38:53|honteux 33:35
hoofd 6:29 7:27 20:21 27:25 33:5|hoofdactrices 40:48|hoofdlijst 23:58|hoofdpersonage 3:36 44:46
hoofdpersonages 20:37 45:44|hoofdproducent 10:52|hoofdrol 10:20 18:27 27:22 31:20 40:28|hoofdrollen 10:46 41:33
hoofdrolspeelster 27:54|hoofdrolspeler 40:48|hoofdstuk 40:28 41:38 47:39|hoofdstukken 20:37 33:21|hoog 18:59
hoogachtend 11:48 34:38|hoogachting 12:38 23:51|hoogspanning 45:44 48:46|hoogspanningsnet 45:57|hoogste 0:60
hoogte 14:56|hooi 13:43 31:46|hook 31:42 40:26 44:40|hooked 20:55|hoop 20:50|hoorspelen 13:59
hoort 3:11 15:22 19:14 20:21 21:20 33:15|hope 3:28 31:44 40:24|hoped 33:33|hopeful 17:64|hopen 31:32 33:14 40:28
hopital 16:21 18:23 20:11 21:25 33:-10 40:26 45:38 48:26|horaire 3:42 35:57|horaires 33:35|horak 6:42 33:19
horbarer 3:49|horcht 33:31|horen 19:28 20:3 28:15 33:23|horer 13:56|horizon 19:49 33:6|horizontal 45:57
horizontaler 45:57|horizontales 24:75|horloge 33:35|horlogere 13:44 22:47 45:45|horlogerie 3:56|hormis 15:74
horn 33:33|hornu 13:52 53:51|horreur 3:25 18:38 38:43 40:23 43:37|horror 19:55
hors 2:9 10:1 12:11 13:8 16:39 18:11 19:18 20:9 27:5 30:13 31:3 39:18 40:-3 49:17 50:15 53:7|horse 33:33|horses 41:63
horspiel 13:43 31:40|horspiele 13:56|hort 19:16 33:20 47:34|horten 47:57|hospitaal 19:51|hospital 21:38 33:22 45:35
hospitalier 43:67|hospitalisee 29:73|hospitality 3:54|hospitals 33:33|hostel 16:56|hostilite 40:54|hot 19:42 31:44
hotel 22:20 31:19 33:5 41:32 53:42|hotellerie 53:64|hotelnachten 53:55|hotels 16:13 33:-1 41:14 53:52|hotfix 11:68
hotte 20:56|hottest 33:33|hottinger 8:59|hotton 33:21 45:53|houden 8:27 11:29 19:19 33:14 44:27|houder 2:38 4:48
houders 5:60|houdt 2:10 6:17 10:21 21:17 33:11 34:18 35:17|houffalize 53:64|houibebb 4:60|houilleur 4:60
hour 19:16 20:16 21:17 30:15 31:8 33:-6 34:6 40:1 41:13 43:11 45:37|hourly 35:67
hours 17:22 27:18 33:-8 35:26 36:27 40:9 41:21 45:40
house 1:7 2:2 3:-1 5:10 7:15 12:9 13:16 19:0 27:4 29:12 33:10 36:14 40:-4 41:8 43:6 47:10 53:4
houses 10:32 33:19 53:33|housing 50:67|hout 13:59|houtem 26:41 52:42 53:35|houthalen 13:46 22:46|houtskool 24:61
how 1:1 3:22 5:4 7:12 17:3 19:14 20:14 24:8 28:8 31:9 33:-9 37:10 38:7 40:-3 42:3 43:0 44:4 45:3 46:6 47:14 52:9
however 11:55 19:42|howl 33:12 40:17 48:33 52:36 53:26|howls 16:27 19:20 31:22 33:15 52:35
hoyoux 2:8 7:12 10:10 14:11 17:15 26:20 34:19 38:19 39:29 40:2 43:12 44:16 50:18 52:21|hoyouxfilms 12:64|hq 39:69
hrb 8:59|ht 16:40 41:55 50:46|https 39:61 52:48|htva 16:31 35:23 41:22 43:38 50:58|hu 16:39 41:39 53:25
hub 27:38 29:45 43:40|hubaux 35:71|huben 31:53|hubert 34:52|hubin 5:35 7:31 12:31 14:31 15:37 19:21|huby 8:59
hugo 20:39 33:11 48:47|hui 3:25 7:34 20:25 33:4 42:38|huilen 33:34|huilt 38:62
huis 3:8 6:8 7:15 12:8 19:-3 20:6 28:11 31:13 33:19 40:-2 45:7|huisarts 6:45 45:44|huisdieren 35:58
huishoudelijk 35:58|huisregisseur 40:48|huissier 6:44 28:50 33:21
huit 1:3 2:2 3:-8 7:1 8:8 13:12 19:4 20:13 30:7 33:12 34:15 35:7 40:0 44:8 45:12 50:10 53:1|huitieme 3:42 33:21
huizen 3:15 7:33 10:17 19:17 33:0 41:24|hull 13:30 16:33 33:10 40:24|hulp 3:36 33:21|hum 19:55|humaines 7:65
humains 19:58|human 7:40 33:12 44:44|humans 7:60|humber 33:25 38:50|humide 4:61 32:63
humor 3:20 19:11 31:25 40:19 45:34|humoriste 43:67|humour 3:26 19:14 20:12 31:20 44:39 45:37
hun 3:0 6:9 12:9 19:2 20:27 31:16 33:8 45:16 53:12|hund 7:36 33:22|hundert 33:23 48:38|hundertvierzig 33:31
hundred 17:24 30:25 33:21 47:26 53:20|hung 20:55|hunne 33:34|hunts 19:55|huren 53:55|hurry 33:33|hurt 20:55
husband 28:29 33:31|hush 31:57|huss 6:22 33:16 45:22 48:23 49:25|hut 19:21 33:12 35:28 48:40|hutte 53:54|hutten 35:58
huur 7:25 16:38 35:35 41:27|huurboekje 33:34|huurcontract 35:58
huurder 3:9 5:19 6:28 33:-6 34:18 35:17 44:18 47:19 48:18|huurovereenkomst 35:58|huurt 53:55|huurwaarborg 35:58
huy 3:-10 4:9 7:20 10:4 13:0 14:13 16:10 17:4 18:11 19:-8 22:2 27:-3 29:7 31:-5 33:-5 34:-8 35:5 37:11 40:-4 43:18 44:5 50:14 53:29
huybrechts 33:34|hybrid 7:60|hybride 40:54|hydraulics 16:41 18:42 53:38|hydrologiques 20:56|hydrologische 53:54
hydrologisches 50:59|hydrophone 20:56|hydrophones 50:67|hygiene 20:56|hypothese 16:29 30:51 31:33 41:31 42:31
hypothesen 30:60|hypotheses 30:71|hypothesis 30:44 40:30 42:43|hz 32:61
i 1:10 2:-9 3:25 8:1 12:4 14:15 16:-3 19:23 20:16 22:1 23:-1 27:5 29:1 33:-25 38:7 44:9 47:11|iad 13:66|iban 4:65 9:17
ice 1:5 5:8 13:4 16:5 18:5 19:-3 20:6 27:1 28:11 29:9 30:13 31:0 32:12 33:6 34:-2 36:17 39:20 40:1 41:11 43:3 53:2
ich 1:-2 3:29 6:2 12:-1 14:12 19:23 20:20 27:2 29:5 44:0 47:11
ici 3:20 7:8 14:9 17:14 19:1 22:11 27:5 29:16 31:4 33:-12 35:14 38:17 39:19 40:-3 44:14 52:20 53:33
ida 3:24 27:31 31:30 33:18|idbel0000000000 25:70|idbel590333333 25:76|idbel592555555 25:76|idbel593222222 25:62
idbel595666666 25:62|idd 25:61|ide 1:66|idea 3:21 20:22 31:24 33:-1 36:35 38:35|ideal 7:51 22:55
idee 3:26 5:23 19:2 22:5 31:-1 33:-2 34:-3 36:11 38:30 40:-2 43:7 44:10 45:17|idem 5:39 9:41 22:39 49:55
identical 33:33|identifiable 40:54|identificatiecode 51:61|identification 1:48 25:60|identifications 20:56
identifie 40:41 45:53|identified 20:42 40:37|identifies 33:33|identique 33:35|identiques 19:45 33:21
identite 1:13 4:32 9:20 12:14 20:3 25:59 35:17 43:32|identiteitsbewijs 35:58|identiteitskaart 25:64
identity 1:26 4:33 25:59 35:31|idfravasseur 25:76|idiotes 3:56|idriss 21:55 45:41 48:46|ie 16:49 31:44|ieder 10:52
iedereen 3:13 6:22 19:15 20:14 21:21 31:16 33:-2 45:20|iemand 3:12 6:12 16:11 19:5 20:4 21:25 33:15 45:20|ieper 25:62
iets 3:15 6:14 12:14 14:5 16:5 18:7 19:13 20:6 29:8 33:9 35:6 44:8 45:5
if 1:-1 2:10 3:5 6:2 10:13 12:7 17:11 20:5 21:3 24:6 27:10 28:5 31:-6 33:-8 34:24 36:5 37:7 40:6 44:2 47:8 50:4 53:-4
ignore 6:55 33:17|ignorent 6:71|ihm 2:8 15:15 33:25 40:4 47:13|ihn 19:16 27:5 31:5 33:22 40:-1 47:9 48:10
ihnen 20:16 23:34 33:20|ihr 2:-2 6:8 7:0 13:2 17:3 19:-4 20:-4 23:13 26:6 27:19 28:6 33:16 34:-2 40:-1 48:4
ihre 1:7 3:0 6:21 7:5 12:7 14:5 19:1 20:9 27:12 28:11 31:4 33:0 34:9 50:10 53:5|ihrem 3:20 7:25 23:28 27:24 33:2
ihren 3:5 11:15 13:11 21:13 23:12 26:15 27:24 33:7 35:14 53:9|ihrer 2:23 23:40 33:14|ihres 33:31
ii 1:29 2:31 8:19 10:8 14:15 22:18 33:1 34:6|iii 1:32 2:24 8:21 10:9 14:17 22:20 33:3 34:8|ijmuiden 3:49
ijs 28:30 33:21 40:16 41:26|ijsbreker 33:21 48:46|ijsgang 35:58|ijskar 33:34|ijsvlakte 41:58
ik 1:1 3:31 5:4 12:2 14:13 19:24 20:12 27:5 29:0 31:-7 33:-25 35:1 40:-11 44:0 47:3
il 2:-2 3:6 6:5 7:-5 12:6 13:-1 18:-3 19:-3 20:6 21:4 27:-7 28:7 29:-1 31:-7 33:14 34:-2 36:8 37:8 40:-5 44:4 45:-3 47:10 48:12 51:7 52:2 53:-3
ile 3:16 21:40 28:49 33:-5 45:44|ill 2:43 3:41|illegal 14:47 33:19|illegale 14:66|illegible 51:68|illimitee 5:72
illisible 1:66|illness 2:57|illustrateur 16:67|illustratrice 13:59|illustre 20:56|illustres 30:71
ils 3:13 6:10 10:-9 19:7 20:11 21:19 28:16 31:0 33:20 34:-11 38:6 40:-7 48:3 49:14|ilse 7:31 9:35 13:25 19:32 43:28
im 0:0 2:4 3:-3 7:2 10:4 11:0 12:-3 13:-3 14:3 15:0 17:1 18:5 19:3 20:10 21:2 22:0 23:3 29:6 30:7 31:5 32:6 33:1 34:-5 35:0 36:1 37:7 38:0 40:-4 42:1 44:0 45:-2 46:0 47:-2 48:-1 49:0 51:0 53:1
image 0:9 3:9 7:8 8:8 12:7 13:15 16:12 19:21 20:16 23:6 27:-1 33:-20 35:7 36:12 41:34 52:13 53:16
images 0:7 2:8 4:25 7:-1 8:11 10:5 12:2 14:15 17:5 19:0 20:15 22:3 26:9 29:6 32:18 34:0 35:14 36:9 40:-5 42:3 43:14 47:6 49:16 51:8 52:18 53:2
imaginaire 48:58 53:51|imagination 33:35|imagine 3:31 19:50|imaginons 33:35|imite 33:35|immaterial 10:58
immaterielle 0:60|immatriculation 8:72|immense 33:35|immer 3:13 7:18 10:17 19:14 21:22 28:24 33:6|immeuble 33:21 45:53
immobilier 33:35|immobiliere 33:35|immobilisation 34:58|immobilisations 0:73|immobilise 40:54|immobilises 0:73
impact 17:49 40:33 53:43|impatients 12:68|imperatrice 33:35|impitoyable 28:76|implantation 53:64|implanter 33:35
impliquees 53:64|important 33:33|impose 10:45 19:45|imposee 3:56|imposerons 40:54|impossible 3:42 33:21
impot 42:61 51:53|impots 9:47 14:39 51:60|impression 16:67|impressions 16:67|imprevu 16:67|imprevus 16:43 41:62
imprimante 20:56|imprime 8:72|imprimerie 26:62 47:59|imprimeur 7:65|improve 44:65|impulsief 6:58|impulsif 6:71
imputable 34:58|imputation 10:59
in 0:0 1:-3 2:0 3:1 5:-2 6:-2 7:7 9:0 10:-2 11:2 12:1 13:7 14:2 15:2 17:-1 18:1 19:0 20:0 21:0 22:4 23:-1 27:1 29:2 30:-1 31:3 33:-1 34:-3 35:-2 40:2 41:-4 42:-2 43:-5 44:-3 45:0 46:1 47:1 48:-2 53:10
inattendu 16:67|inattendue 44:71|inaudible 19:58|inauguration 20:56|inaya 33:35|inbegrepen 41:45 50:47|inbegrip 34:51
inbreng 5:18 10:36 17:33 40:6 42:28|inbrengen 34:51|inc 10:59|incendie 20:56|incentive 42:63|inch 33:33
inchange 2:43 11:60|inchangees 2:43 11:60|incidences 33:35|incident 4:75|incitant 42:69
incl 2:12 10:14 13:17 17:19 34:11 41:42 50:34|include 13:61|included 14:27 19:22 33:-1 34:22 41:29 51:35
including 2:30 10:32 35:41 41:36|inclus 40:54|inclusief 34:51|incognito 21:71|incombent 10:59|income 0:68
incompatible 14:62|incomplet 1:66|inconnu 33:21 48:58|incorporated 7:47 8:54|incorporation 8:67|incorporelles 0:73
incorporels 10:59|incrustation 19:58|incubator 7:47 46:54|incurred 53:59|indebted 51:68|indeed 33:33
indemnite 2:25 15:56 34:40|independance 14:58 40:33|independant 7:51 13:52|independante 7:38 14:60|independantes 10:59
independants 7:65|independent 7:43 14:50|indeterminee 8:72|index 9:67|indexe 40:54|indicateur 53:64|indicateurs 31:61
indicatif 27:49 42:56|indications 14:60|indicative 27:36 41:44 42:45|indices 31:57|indie 22:50 40:37
indien 23:45 34:38|indienen 42:60|indiener 12:58|indiening 11:41 14:36 18:39|indiquait 11:74|indique 20:56
indirects 16:67|indisponibilite 40:54|indisponible 40:54|indivise 10:59|indivision 5:45 10:32 13:39 22:42
indoors 19:55|induction 27:59|industrie 17:44 19:31 27:49|industriel 7:34 17:40 23:39 40:23 53:34|industriels 3:56
industriezone 48:59|industry 40:51|inedits 5:50 34:50|ineens 19:51|ines 2:2 3:1 6:38 22:13 33:12 44:15 48:35
inevitable 3:56|inferieur 8:72|inferieure 17:71|inferno 31:61|infirmier 6:57 33:21
infirmiere 3:29 6:35 33:12 35:34 45:30|influencers 31:57|influences 19:55|influenceurs 31:61|info 14:50 45:48
inform 23:52 35:54|informatie 1:44 35:45|information 4:32 10:15 14:23 20:12 21:30 34:13 35:40 40:10
informationen 35:59|informations 1:45 14:44 35:49|informee 20:42 34:44|informer 14:52 23:57|informes 27:62
informiert 42:57|infos 12:50 43:47|infra 19:42 32:56|infusion 33:31|ing 30:58|ingaand 34:38 35:45|inge 16:44 43:52
ingebrekestelling 2:51|ingediend 11:36 12:33 17:35 51:35|ingenierie 50:54 53:46
ingenieur 16:32 33:15 41:34 45:31 53:30|ingenieurburo 30:45 53:41|ingenieure 1:28 16:28 20:18 31:32 33:9
ingenieurs 33:21 50:59|ingeschreven 33:34|ingestapt 33:21 47:47|ingetrokken 29:60|ingevuld 1:57|ingoing 34:56
inhaber 4:40 5:38 34:32|inhabitants 33:33|inhabituel 40:54|inhales 49:68|inhalt 9:51 12:36
inhaltsangabe 1:22 2:18 10:19 12:22 33:15|inhaltsverzeichnis 9:59|inherits 33:33|inhoud 1:31 9:35 33:9 38:36
inhoudelijk 11:48 53:42|inishmarra 33:19 35:54|initiale 34:58|initialled 34:56|initiating 43:61|initiative 40:54
initie 53:64|injonction 14:66|injures 13:52 47:59|ink 19:29 24:43 32:43 33:7|inkomsten 10:46 40:23|inkt 24:61
inktpot 22:22 30:22 34:13 38:24 40:11 43:29 50:22 52:24|inlichtingen 14:56|inne 33:31
innen 3:12 16:19 32:23 33:4 43:18 48:29 53:17|innenraume 53:54|innenraumen 40:48|innerhalb 20:30 26:40 34:32
inning 51:61|inningen 2:51|innovationsgutschein 15:59|inns 53:59|innsbruck 1:20 8:32 10:18 13:20 20:15 33:-5 43:20
inondable 22:68|inondation 20:42 33:21|inquiete 33:35|inquietude 33:35|inquietudes 40:54|inquiry 45:64
ins 27:21 31:21 33:11 40:27|insas 13:66|inschrijven 35:58|inschrijvingsnummer 51:61
inscription 1:32 3:21 8:37 33:14 35:36|inscriptions 16:53 35:57|inscrire 1:66|inscrit 10:38 33:14 40:33|inscrite 2:56
inscrites 36:75|insel 28:60|insert 49:75|inserts 13:48 24:56|insgesamt 15:46 41:43|inside 7:13 19:18 32:22 33:27
insist 43:61|insiste 6:71|insists 30:65|insolvabilite 14:66|insolvency 14:60|insolvent 14:55|insolvenzverfahren 14:55
insonorise 50:73|inspecteur 2:8 6:15 19:8 21:13 24:18 28:19 30:17 31:10 34:8 36:19 37:20 43:16 47:17
inspector 3:21 6:32 21:33 33:12 45:31|inspectors 20:55|inspectrice 21:63|inspektor 33:31|inspirations 32:76
inspire 2:35 3:34 47:51|inspirer 34:58|instaat 10:52|instable 30:71|install 20:55|installe 33:35|installee 53:64
instalment 17:50 23:52|instalments 2:43 23:52|instant 33:27 40:33|instantie 15:60|instappen 27:54|instead 14:60
instinct 19:55|institut 17:57|institute 1:29 10:25 17:30 23:32 40:17 42:31|instituteur 3:25 13:48 33:17
institution 13:52 23:52|institutionnels 7:65|institutrice 3:34 6:63|instructed 53:59|instructions 26:69
instrument 19:33 20:36 33:6|instrumente 19:50|instrumenten 20:50|insurance 33:-16 35:18 40:12 41:55 45:15|insure 40:51
insured 10:32 33:19 50:41|insurer 35:67|inszenatorische 19:50|inszenieren 38:59|inszenierung 19:50
inszenierungen 13:56|int 2:17 42:13 48:64|intact 2:56|intacte 40:54|intangible 0:68|integral 2:43 8:58
integralite 5:72|integrante 10:59|integre 6:71|integree 7:65|integrees 10:59|intend 3:12 7:19 19:25 20:32 27:29 33:-9
intendant 23:58|intended 2:36 10:37 43:40|intends 27:51 33:12|intensite 17:71|intent 27:44 30:46|intentie 27:54
intentiebrieven 1:57|intentienota 1:57|intentieverklaring 40:48
intention 1:22 3:25 9:30 27:35 30:26 33:-15 36:22 40:10|intentions 19:37 20:48|interactive 2:43 27:46
intercalaires 17:71|intercommunale 35:58|intercutting 20:55|interdiction 43:67|interdisent 34:58
interdit 2:22 20:22 33:14 34:24 35:36|interdite 10:45 47:59|interdites 24:75|interessant 3:32 33:25
interesse 3:23 27:39 30:23 31:2 40:12 51:22|interessebrief 27:54|interessee 4:61 40:41|interesseert 3:49
interessement 2:56|interessensbekundung 27:53|interesser 40:54|interesses 30:71|interessiert 3:49
interest 3:12 8:15 10:6 12:12 15:15 26:17 27:32 31:5 36:17 40:15 42:32|interested 3:41 30:31 40:17 51:35
interests 3:48 20:29|interet 10:18 23:18 27:48 33:-17 34:6 40:13 42:17 44:19|interets 3:25 10:28 17:40 26:45 33:4
interieur 16:35 19:21 20:31 33:-2 36:38|interieurs 33:13 40:41|interim 22:45 30:46 33:8|interimaire 45:66
interior 19:34 41:42 49:47|interiors 19:55|intermediaire 0:52 42:61|intermediary 42:64|internal 33:33
internationaal 31:53|international 1:14 7:15 27:21 31:33 40:27 42:29 43:15|internationale 7:44 10:11 40:15 42:26 43:25
internationales 42:69|internationalisation 15:68|interne 7:43 44:50 50:52|internes 16:67|internet 12:64
interposee 14:66|interpretation 22:26 30:28 41:63|interprete 10:59|interpretes 43:67|interrogatoire 48:71
interroge 21:44 30:44 33:21|interrogees 30:71|interrogeons 31:61|interroger 3:56|interrompre 20:56|interrompu 20:56
interrompue 22:68|intervenant 17:71|intervenes 2:57|intervention 1:58 40:34|interviendra 23:57 40:41|interviens 20:56
intervient 10:45 23:57|interview 20:26 38:58|interviews 19:21 20:39 30:33 33:-18 38:15|intiem 20:50
intitule 1:40 2:17 10:32 22:29 40:15 41:29|intitulee 10:59|into 7:10 11:18 14:9 27:8 33:22 34:5 38:17 40:0 49:17
intracommunautaire 26:76|intrigue 6:49 44:50 45:45|intrigues 45:66|introduce 29:66|introduction 1:66
introductions 33:33|introduire 29:65 42:48|introduit 1:40 12:41 17:44 40:27|introduite 23:70|intussen 33:27 34:31
inutile 40:54|inv 26:69|invent 33:33|inventaire 9:52 12:34 33:21|invente 15:40 33:27 43:33|invented 31:36 33:12 40:30
inventer 2:43 33:21|inventes 24:75|invention 3:54|inventory 35:67|inverse 19:45 20:42|inversee 11:74|inversion 11:74
invested 40:51|investeerder 42:60|investering 42:60|investissement 10:59|investissons 40:54|investit 40:54
investitionszuschusse 0:60|investment 42:64|investor 42:64|invisibles 19:58|invitation 3:35 35:59|invite 6:71
invited 20:42 28:55|invitee 33:35|invitera 20:56|invites 31:61|invoice 26:69|invoices 2:57|invullen 1:57|inzage 2:51
inzake 2:25 10:26 34:26 51:35|ip 10:45 40:37|ira 3:29 19:31 40:41|iraient 30:71|ireland 10:40 25:32 31:29 42:38
irene 33:35|irgendwann 33:31|irgendwo 3:29 33:11 40:27|irions 27:62|iris 22:44 29:52
irish 10:17 13:20 16:21 17:31 25:28 31:16 40:9 42:23 43:19|irishmen 20:42 33:19|irl 25:70|irlandaise 34:58
irlspecimen 25:70|irma 3:9 33:33|ironisch 45:57|irons 31:61|iront 33:21 53:51|irren 38:59|irreversible 14:60
irrevocable 34:58|irrevocablement 34:58|irrtumlich 11:59|irruption 33:35
is 2:-8 3:7 4:3 6:2 7:3 8:-1 10:-1 11:1 12:4 13:-5 14:10 19:5 20:4 21:2 23:3 27:4 28:4 30:-1 31:-1 33:3 34:0 35:0 40:4 44:4 45:2 47:-2 48:-2 51:3 53:1
isbn 47:63|ish 17:53 43:51|island 16:16 18:17 19:9 28:34 31:11 33:15 40:5 41:17|islanders 33:33|islands 3:54
isn 3:14 14:32 21:17 27:9 33:14 40:1 42:14 47:15|isolatiepremie 15:60|isolation 30:71|issn 47:68
isst 21:33 33:18 48:33|issue 47:52 51:55|issued 4:46 51:61|issues 8:72
ist 0:0 2:-5 3:2 5:1 6:4 7:6 10:0 11:7 12:-1 14:13 15:0 17:-2 19:5 20:8 21:-2 23:4 27:5 29:2 31:1 33:2 34:1 35:-1 40:5 42:0 44:0 45:-1 46:0 47:-2 48:-1 53:-6
istasse 22:63
it 2:-10 3:13 4:1 6:0 7:5 10:-7 11:3 12:1 14:8 15:1 19:1 20:3 21:6 23:-3 27:2 28:1 29:-1 31:-3 33:8 34:-1 35:1 36:4 38:0 40:-1 42:-3 43:-2 44:2 45:2 47:5 48:-2 51:0 52:2
ita 25:76|italiaans 13:46 43:46|italie 31:61|italien 31:47 43:43|italiens 19:58|itches 32:69
item 11:45 16:42 17:31 40:18|itinerante 31:61|itinerantes 31:61
its 2:-7 3:-4 7:14 8:9 10:18 14:13 17:0 19:-9 20:-9 23:12 27:12 29:16 31:-1 33:-3 34:2 35:3 40:14 45:12 47:5 51:4
itself 3:21 21:33 29:33 33:-1 40:17 53:26|ittre 40:54|iv 1:32 2:24 8:21 10:9 14:17 22:20 33:3 34:8|ix 2:56
ixelles 7:31 20:20 26:40 34:27 43:32
j 1:2 3:33 7:-6 9:2 11:7 12:7 13:-3 14:-7 16:2 18:6 19:17 20:3 22:13 23:-3 27:8 31:-4 34:-8 41:1 42:-3 43:-1 44:8 47:-1 48:-1 49:2 50:11
j1 18:69|j2 18:69|ja 1:36 3:3 10:4 11:13 15:19 16:10 17:25 27:15 30:11 42:12
jaar 0:19 2:-3 3:-4 7:14 8:6 10:-1 13:1 15:11 18:1 19:-7 20:-3 22:1 30:5 31:-1 33:3 34:10 35:9 38:4 40:10 43:1 45:-1 47:2 53:-3
jaarlijks 2:38 35:45|jaaromzet 46:61|jaarrekening 0:53 1:25 9:29|jaarrekeningen 9:61|jackets 33:33|jacqueline 29:59
jacques 7:51 30:57|jadoul 26:76|jagd 33:31|jahr 0:23 1:6 7:5 13:7 15:10 20:1 22:25 29:9 33:-2 34:11 40:12 42:14
jahre 3:20 7:18 33:10 34:21 35:14 46:14 50:14|jahren 2:17 5:23 7:13 13:7 15:18 20:9 23:7 33:-10 34:3 35:10 40:12 43:14
jahres 18:57|jahresabschluss 0:60|jahresarbeitseinheiten 46:60|jahresende 39:47 50:46|jahresergebnis 0:60
jahresgewinn 0:60|jahresrechnung 0:60|jahrestag 31:53|jahresuberschuss 0:60|jahresumsatz 46:60|jahreszeit 19:37 45:44
jahreszeiten 20:51|jahrgang 13:56|jahrhundert 33:31|jahrlich 5:45 40:35|jahrlichen 27:53|jalon 3:30 18:54 40:29
jalons 18:69|jalouse 33:35|jalousie 33:35|jamais 3:17 6:17 14:12 19:16 20:23 22:1 24:21 33:13 40:-5 45:13|jamar 40:54
jambes 13:37 44:42 50:44 53:38|jammer 44:59|jamotte 44:71|jan 2:12 18:46 22:22 23:20 25:40 48:21|jane 14:60
janner 1:31 18:32 34:27 50:33|januar 2:16 5:22 18:39 33:-5 38:34|januari 0:13 2:18 5:21 18:34 31:5 34:22 35:19 40:1
january 2:18 5:34 8:14 11:23 18:45 33:-10 35:14 39:16
janvier 2:15 4:13 5:25 7:2 8:19 10:6 12:6 18:37 27:10 29:11 30:18 33:-27 34:12 40:13 41:6 43:5|japan 31:53|japon 31:61
japonaise 19:58|jardin 13:39 33:8 47:45 48:45|jardins 33:35|jaren 3:20 15:31 19:22 31:23 33:5|jarenlang 33:34
jas 24:32 33:25 48:30|jascha 2:19 3:8 10:12 12:23 13:15 34:22 37:20 40:6 43:14|jaschas 40:48|jasper 22:59
jaszak 6:38 33:14 35:37|jauge 31:61|jaune 19:37 32:55 33:14|java 32:62
je 1:6 3:25 9:1 12:6 13:-4 14:11 19:20 20:13 27:5 28:3 29:1 30:6 33:-21 34:-4 35:5 37:2 40:-5 43:-3 44:9 45:-1 47:0 53:-5
jean 25:55 27:41 45:45|jeanne 3:11 12:26 14:23 22:35 33:18|jede 3:6 10:10 19:7 20:16 28:16 33:12 45:29
jedem 3:29 31:33 36:40|jeden 20:15 33:25 36:25|jedenfalls 3:36 38:46|jeder 2:12 6:16 10:13 19:20 20:20 33:7 45:16
jederzeit 10:28 20:25 29:33 40:22|jedes 10:41 33:18|jef 24:75|jemand 3:25 19:4 20:13 28:14 33:19|jemanden 33:31
jemappes 20:34 33:19 47:43|jemelle 3:35 16:32 33:0 35:36 53:30|jemima 27:59|jempi 6:33 33:16 48:34|jene 11:59
jenseits 7:41 31:40|jerome 5:72|jerzy 21:45 45:44|jet 3:42 18:55|jeter 3:42 33:21|jette 20:34 33:24
jetzt 3:8 20:9 23:15 33:15 34:10 36:19 40:6 53:12|jeu 19:24 21:36 33:1 34:24 41:34 45:32|jeudi 20:42 31:47
jeugdreeks 1:44 45:44|jeune 2:11 13:20 16:21 20:10 31:15 33:21 40:8|jeunes 7:28 13:41 20:19 40:17 53:40
jeunesse 18:29 22:29 34:18 36:36 40:27 45:27 47:33|jeux 14:52 40:41|jeweiligen 10:54|jeweils 2:47 20:25|jg 47:60
jo 20:55|joaquim 13:36 37:41 43:35|job 21:43 33:18 50:43|jobs 53:59
jocelyne 3:8 6:19 20:9 21:21 24:23 33:15 34:10 45:18 47:19|jodogne 53:59|jodoigne 53:59|jodtabletten 3:49
joel 20:37 33:21|johannistag 21:58|joignons 40:54|joindra 12:68|joindre 1:64 27:21|joined 1:62|joins 33:33
joint 1:22 2:12 9:44 10:34 11:36 12:24 23:15 45:11|jointe 1:27 4:36 11:47 12:29 23:31 40:27|jointes 1:32 2:35 9:60
jointly 4:48 10:51|joints 1:45 10:51|joke 2:27 3:36 40:20 43:31|jokes 3:41 33:19|joli 3:56|jolies 3:56
jonas 3:15 6:22 21:24 31:11 33:5 44:23 48:24|jong 7:57|jonge 3:49|jongen 3:11 19:13 21:19 28:24 33:19 44:21
jongens 3:22 20:39 33:7|jonger 31:53|jongeren 30:60|joost 27:59|joris 2:56|jos 8:60|josaphat 7:65|josee 27:62
josette 7:57|josiane 3:10 20:17 33:19 34:12 36:21 48:15|josianes 33:31|jost 44:58|jouant 19:58
joue 3:11 13:21 19:14 31:16 33:26|jouee 33:21 43:54|jouent 19:31 31:34 33:21|jouer 27:41 33:14 38:53|jouerai 27:62
joueront 19:58|joues 19:58|jouets 19:58|jouissance 34:58
jour 1:3 3:-8 5:2 6:1 7:-5 10:16 13:-4 14:-4 15:4 16:7 17:1 18:-1 19:-5 20:-2 21:1 26:6 27:-8 28:6 30:1 31:1 33:4 34:10 35:0 40:7 43:-3 47:2 48:31 49:5 51:11
jourdan 2:35 5:50 43:46|journal 3:34 33:14 45:45|journalism 1:36 17:38 31:31 42:38|journaliste 7:51 34:44
journalistin 6:37 33:23|journee 2:19 16:30 19:21 20:19 33:11 50:36|journees 13:44 20:35 51:53
jours 2:8 10:9 16:25 18:11 20:2 26:18 27:-7 30:8 31:-9 33:-10 40:-4 41:26 43:5 45:-4 46:4 50:36 51:11 52:7 53:22
jousten 29:59|joy 33:33|jozefien 20:50|jp 42:51 43:47|jpc 18:47 40:46|judge 33:7 40:24 45:38 48:40|judges 33:33
judiciaire 14:52 44:58|judiciaires 30:71|judo 45:66|juge 2:11 6:34 28:31 30:25 33:9 34:12 44:25 45:20 48:25
jugee 30:71|jugement 14:66|juil 25:76|juillet 0:18 2:1 4:20 5:17 18:47 19:3 20:1 27:26 33:-9 34:3 35:16 43:13
juin 0:22 2:-4 10:-2 11:13 12:17 15:13 17:10 18:40 20:-5 23:10 25:16 27:2 29:12 30:20 31:0 33:-26 34:13 35:10 40:-7 51:13 52:16
juist 14:56|juiste 3:36 12:33 35:32|jul 48:66|juli 0:12 2:18 5:25 10:20 18:30 26:13 29:12 30:11 35:10 43:9|julie 27:62
july 4:22 5:38 10:11 18:39 19:8 26:22 33:-14 34:9 51:21|jumeau 33:35|jumeaux 6:71|jumelles 33:35|jumet 33:27 35:44
jump 12:50 19:42|jumped 33:33|jun 48:66
june 0:14 5:21 8:14 10:5 17:10 18:40 23:11 30:21 33:-21 34:2 38:14 40:7 43:7 51:14|junge 7:29 13:31 33:18|jungen 3:49
junger 33:31|jungere 30:45 31:40|junglingshaus 18:57|jungste 6:57
juni 1:9 2:18 5:18 10:5 17:12 18:29 20:2 23:14 26:7 27:6 29:5 30:11 33:-21 34:-3 40:-6 41:4|jure 33:35|jurera 33:35
juridical 9:67|juridiction 10:59|juridique 1:24 5:18 8:36 9:20 13:12 16:41 17:17 23:17 27:9 40:1 41:26
juridiques 16:59 40:33|juridisch 16:49 41:38|juridische 16:57|jurist 16:57|juriste 7:34 16:57 33:4
jury 9:17 10:2 12:38 13:25 22:10 23:29 36:16 38:15 39:28 52:19|juryleden 12:58|jurysitzung 52:61
jusqu 2:1 3:0 5:12 6:11 10:5 13:-2 18:7 19:4 20:-3 24:7 25:23 29:19 33:9 34:4 38:7 39:9 44:12 45:-1 50:13 51:20 52:18 53:-3
jusque 33:35|just 12:30 20:22 33:25|juste 3:34 33:21 44:37|justes 11:74|justice 6:49 45:45 48:50|justification 18:69
justificative 3:56|jutta 27:54
k 4:11 8:19 9:12 14:4 16:22 17:17 22:23 27:12 31:7 36:12 37:21 41:24 42:21 43:9 46:16 48:8 53:2|kaal 19:51
kaarsrechte 19:51|kaart 2:21 21:29 30:30 33:5 45:28|kaarten 3:36 20:37|kaartnr 25:62|kaartnummer 25:62
kaat 13:39 19:31 43:38|kabbaj 22:68|kabel 2:51|kabelgelden 2:51|kabinet 48:59|kade 31:21 33:15 39:40 48:28
kader 19:44 49:41|kadrering 19:51|kaffee 33:31|kaffeemaschine 35:59|kahl 18:57|kahles 19:50|kalb 33:31|kale 22:63
kalk 33:18 43:42|kalkpapier 24:48 32:49|kalkulation 1:28 9:12 10:6 11:12 12:9 16:28 18:24 34:5 41:18 53:7
kalkulationen 34:52|kalkulieren 40:48|kalt 13:32 19:27 39:46|kam 3:24 6:32 33:6 38:34
kamer 16:17 19:19 20:25 32:22 33:17|kamera 16:6 19:18 20:24 33:9 41:27 50:9 53:4|kameramann 19:50|kameras 19:43 20:30
kameraverleih 53:54|kamerplant 33:34|kamers 20:41 33:16|kamerspel 28:62|kamion 39:62|kammern 31:53
kan 2:8 3:-1 6:7 10:9 14:6 19:1 20:11 27:17 29:9 33:5 40:11 45:6 46:10|kanada 31:46 33:11|kanal 9:43 27:34 42:43
kann 2:1 3:5 6:18 13:10 20:-1 23:5 27:2 29:7 30:14 33:-1 34:13 38:15 40:18|kans 40:48|kansen 31:53|kant 7:44 20:37
kantelraam 1:17 7:17 17:21 23:19 27:15 37:24 38:22 39:31 40:9|kanten 31:40 40:35|kantine 20:24 33:8 34:27 35:34
kantinenkuche 20:51|kantoor 4:48 16:20 33:-2 40:12 41:22|kantoordirecteur 4:61|kantoortje 33:34|kantoren 7:57
kanzlei 7:34 12:36 26:40|kapel 33:34|kapelle 33:31|kapellen 2:51|kapitaal 8:60|kapitein 48:59|kapitel 47:57
kapotmaakt 3:49|kapotte 21:58|kar 33:34|karikatur 44:58|karl 43:67|karlovy 31:57|karte 3:29 33:11 48:38
kartennummer 25:61|karton 19:50|kas 10:52|kasboeken 20:50|kase 22:56|kask 13:59|kassa 22:46 33:27|kassabon 33:34
kasse 0:47 17:44|kassenbericht 35:59|kast 33:17 34:15 35:22 36:26 47:32|kat 24:48 33:21|katalog 7:54
kategorie 1:36 46:52|kathrin 3:24 13:31 25:36 43:30|katia 2:51|katrien 7:34 12:37 14:25 27:22 40:14 44:35|katze 33:31
kauf 34:52|kaufen 34:52|kaufmannisch 7:54|kaufpreis 34:52|kaum 20:38 40:35|kaution 35:59
kazerne 12:19 16:18 17:21 21:18 40:9 41:19 42:20 43:19 45:26|kb 26:69|kbo 2:30 9:40 51:40|kebab 33:19 48:53|keek 33:34
keep 2:22 3:13 19:26 20:21 23:14 24:18 27:8 30:13 33:-18 35:16 40:0|keeper 33:12 45:56|keepers 45:51 47:52
keeping 33:33|keeps 2:26 6:17 10:27 33:14 34:23|keer 2:9 3:-1 19:14 20:14 31:2 32:12 33:1 34:1 40:12 44:17 45:15 47:10
keert 2:30 33:27|kees 33:34|kehrt 33:31
kein 3:4 5:6 7:2 10:1 13:15 14:20 19:16 20:10 21:6 27:1 29:6 31:8 32:8 33:-21 38:7 39:8 40:0 48:11
keine 2:-2 3:-5 5:4 7:7 14:21 15:5 19:-3 20:10 22:2 24:6 27:5 30:4 33:-7 34:-2 36:6 41:3 44:4 46:27 51:19|keinem 33:31
keinen 33:17 35:28 40:28|keiner 3:23 7:17 14:17 19:13 28:23 33:9|keins 42:57|kelder 45:57|kelenn 10:59
keller 6:21 16:21 19:15 33:12 45:21 53:18|kellerkinder 1:16 12:17 13:17 23:17 27:14 33:-8 34:13 37:22 43:16 44:18
kelmis 2:32 33:11 53:34|kempen 4:61|kempisch 2:51|ken 19:38 20:37|kenmerk 23:58
kennen 1:12 3:15 19:7 21:13 23:23 31:8 33:17|kennengelernt 20:51|kennis 1:36 7:36 33:14|kennisgeving 23:58
kennisgevingen 10:39 29:47|kennismaking 16:44 26:48|kennt 30:29 33:21 47:28|kennwort 52:61
kent 16:28 19:22 30:30 40:19 48:30|kept 3:31 33:15 45:22 47:23 53:18
kerbstone 1:11 7:10 10:20 12:13 13:10 14:9 17:20 22:12 26:18 34:5 38:17 39:26 42:13 43:10 50:16 52:19|keren 2:30 34:43
kerk 35:58|kerkhof 33:34|kermadec 22:68|kermis 9:48 20:37|kern 31:53|kerncentrale 20:50|kerncijfers 0:60
kernkraft 20:51|kernkraftwerks 43:55|kernok 3:13 12:25 24:32 33:-8 34:15 40:11 43:25 45:33 47:30|kernpubliek 31:53
kernpublikum 31:53|kernzielgruppe 31:53|kersauzon 5:72|kerstfilm 22:59|kesselprufung 35:59|kette 19:50|kettenis 22:56
ketting 44:59|keu 33:34|keuken 3:2 16:10 18:12 20:12 21:20 33:2 40:10 41:11 45:16 48:21 50:13|keukenlicht 32:62
keukenraam 33:34|keukentafel 34:51|keukentafels 3:49|keuren 35:58|keuring 40:48|keurt 34:51|keuze 33:34|kever 33:31
kevin 21:49 31:40 45:45|key 1:22 16:22 21:38 26:29 30:24 33:5 43:21|keyhole 33:33|keys 16:62|kg 27:40 30:54|kh 10:58
kherbane 13:44 36:54 43:46|kick 18:63|kien 27:53|kier 32:62|kiest 21:45 45:44
kiezen 2:16 20:16 28:27 33:11 43:24 48:24
kiezgold 1:10 10:17 12:17 17:11 22:10 26:14 27:7 34:6 38:13 39:24 40:2 42:11 43:9 52:15|kigali 1:36 16:36 33:7 45:38
kijk 22:31 39:43 52:46|kijken 19:11 20:10 21:18 27:14 30:30 33:17|kijker 19:38 31:40|kijkers 22:34 31:40 40:23
kijkintentie 30:60|kijkkamer 27:54|kijklink 39:62|kijklinks 39:62|kijkt 3:11 6:20 21:20 31:15 33:23|kill 18:63
kiln 5:33 33:18 34:23 40:18|kilohertz 24:60|kilometer 3:27 7:41 20:26|kilometers 3:29 16:37 20:30|kilometre 22:63
kilometres 3:31 20:19 31:24 33:-2 35:34 53:28|kilos 20:32 47:62|kim 34:38 47:47|kin 24:61
kind 3:25 6:24 12:8 27:3 31:10 33:10 40:-1 42:17 48:11|kinder 3:6 20:21 33:8 35:19 40:7 45:17 47:17 48:18
kinderbed 33:34|kinderblik 30:60|kinderbuch 2:39 34:39|kinderen 3:15 13:36 31:18 33:0 45:34|kinderfilm 7:41 31:40
kinderfilms 40:48|kinderfusse 47:57|kinderhohe 19:37 20:38|kinderhoogte 19:51|kinderkanale 31:53|kinderkinos 27:53
kindern 20:38 40:35|kinderpsychologe 3:36 16:44|kinderpublikum 16:56|kindertekening 33:34|kindertijd 33:34
kindes 33:31|kindly 33:33|kindness 3:41 40:37|kinds 14:60|kinet 5:30 22:32 33:3 34:37|kingdom 25:43 40:24 42:51
kinnen 33:33|kino 1:8 7:6 13:8 22:33 27:13 31:24 37:27 40:14|kinobesucher 40:48|kinoblatt 38:59
kinodokumentarfilm 43:55|kinofilm 7:54|kinofilme 13:56|kinofilmen 8:59|kinoganger 40:48|kinoleiter 38:59
kinos 27:40 30:45|kinospielfilm 43:55|kinostart 27:24 31:44 38:30|kinostoff 12:56|kinotour 31:53
kinyarwanda 6:44 16:41 43:40|kirchenfiguren 33:31|kist 3:49|kit 2:18 3:25 7:22 16:24 33:-6 43:31 50:27
kitchen 6:25 7:10 19:5 20:5 21:16 32:30 33:9 44:15 48:37|kitchens 3:18 16:26 19:19 32:34 33:-3 44:29 52:34|kits 31:57
kjeldgaard 19:37 39:47|kk 52:61|kl 26:61|klaar 18:43 27:20 35:23 40:14 43:24|klaarwakker 33:34|klage 3:29 33:23
klagen 21:38 33:11 45:37|klagerin 3:49|klank 16:26 19:29 41:46|klankmix 53:55|klanknabewerking 41:45 53:42
klankonderzoek 16:57|klant 4:48 50:47|klanten 33:34|klaprozen 33:34|klapstoelen 33:34|klar 14:55|klara 38:68
klaren 40:48|klarer 33:31|klas 33:34|klasse 1:22 10:19 22:22 27:19 35:25 36:26 43:21|klassen 30:60|klatschte 33:31
klaut 36:60|klavier 6:44 33:18|klavierstimmerin 28:60|kleider 19:50
klein 0:18 1:14 7:13 12:14 19:8 20:7 24:17 33:0 38:18 46:27 47:16|kleindarsteller 41:57
kleine 6:9 12:9 14:7 15:11 20:9 24:12 27:5 31:2 33:6 36:13 37:14 38:12 40:-1 43:9 44:10 45:8 46:12
kleinen 14:34 19:30 47:37|kleiner 15:27 22:25 33:-1 40:35|kleines 7:18 12:20 14:42 45:21 46:23|kleins 3:36 44:46
kleinst 1:43 46:47|kleinstunternehmen 46:60|kleinstunternehmens 14:55|klemmbrett 33:31|kleren 48:59
kleur 19:28 32:39 43:24 50:26 53:20|kleurcorrectie 41:58|kleuren 19:38 24:48|kleurenpalet 24:61|kleuronderzoek 24:61
klick 33:18 48:45|klickt 33:31|klikteller 33:34|klima 3:49|klimis 2:23 3:22 5:38 22:45 43:34|klimmen 33:34|klimt 33:34
klingel 21:45 49:47|klingeln 3:23 33:18 37:26 45:22|klingelt 33:31|klingen 20:51|klingt 47:57|klinkt 19:51|klok 33:34
klokkenmaker 7:44 22:46|klooster 20:50|klopft 33:31|kloppen 11:41 16:37 33:14|klopt 33:34|kloster 18:57
klug 33:18 38:46|kluger 6:57|km 26:50 36:39 50:34 53:28|kmo 14:36 15:28 46:48|kmu 14:38 46:50|knapp 45:57|knee 49:68
knew 28:48 33:12 47:44|knick 33:31|knielt 33:34|kniet 33:31|knipoog 20:50|knipsels 38:62|knipt 19:31 33:27|knob 49:68
knodel 33:31|knop 49:62|knopen 22:59|knopf 33:31|knot 19:29 20:29 33:7 47:39|knots 33:19 48:53
know 3:26 5:10 6:10 7:6 14:5 19:14 20:14 23:10 30:10 33:1 38:20 44:19|knowing 3:54|knowledge 14:42 20:25 27:29 34:26
known 2:23 19:22 20:22 33:-1 40:17 41:29|knows 19:19 20:19 33:26|knupft 20:51|knupfte 47:57|kochbuch 31:53
kochen 13:56|kocht 13:44 20:36|koe 22:46 40:35|koelcel 33:21 48:46|koelkast 19:31 33:27|koelwagen 21:58
koen 27:49 43:54|koentwicklerin 43:55|koentwicklung 17:57|koentwicklungsvertrag 5:38 10:46
koffer 33:0 35:25 47:27 48:46|koffie 3:11 10:14 26:24 33:23 49:24|koffiekoek 35:58|koffietafel 21:58|koffievlek 34:51
kohll 6:29 33:12 44:30 48:30|kok 16:57|koken 31:53|kolenboer 22:59|kollateral 22:56|kollege 33:31|kollegen 33:31
kollegin 6:57|kollegium 42:57|koln 10:30 13:29 18:14 19:7 33:-3 42:14 43:19|kolner 17:37 33:11 40:27|kolnerin 40:48
kom 47:60|komedie 3:24 28:37 31:27 40:23|komediecoach 2:38 16:44
komen 1:8 3:0 7:7 10:11 19:2 20:19 33:10 34:2 40:-1 43:16 53:14|komende 27:54|komisch 6:28 13:27 19:21 38:42
kommen 3:20 7:25 10:25 33:14|kommentar 20:51|kommentieren 20:51|kommerzielles 31:53|kommissarin 3:29 21:38 33:11
kommission 14:42 23:44|kommissionen 27:53|kommt 3:9 9:18 10:5 17:9 20:2 21:9 26:11 33:8 40:7 45:8 48:15 49:11 53:5
kommunikation 27:53|komodie 3:20 19:21 28:31 31:24 37:33|komparsen 41:49 53:34|komparserie 41:57|kompel 33:34
kompels 13:46 22:46|komponist 53:54|komt 3:2 6:4 12:4 17:6 19:2 20:3 21:4 23:4 28:8 33:16 34:4 40:-6 45:14 48:19 53:1
konden 30:46 31:40|kondigt 33:21 35:45|konflikt 44:58|konigreich 25:61|konigstein 8:59|konijn 21:45 48:46
koninkrijk 25:68|konnen 3:18 7:22 19:19 27:40|konnte 19:16 27:19 33:8 40:25 42:23|konrad 6:44 33:18
kontakt 38:46 43:42|kontakte 20:51|konto 4:51 10:25 17:28|kontobestatigung 4:60|kontoinhaber 4:60|kontonachweis 4:60
kontrollbereich 9:46 30:45|kontrollieren 20:51|kontrollierten 20:51
konzept 1:11 2:8 5:14 16:21 19:6 20:15 36:16 40:3 43:20 45:28|konzeption 20:51|konzepts 27:53|konzernubersicht 46:60
kooi 33:34|kooistra 27:54|kookboek 31:53|kookprogramma 7:57|kookt 21:45 33:9 45:31|koolmijnlaan 4:48 8:47|koop 45:57
koopovereenkomst 40:48|koopprijs 34:51|koopsom 34:51|koopt 33:5 34:35 40:31|koor 33:21 48:46|koos 19:38 40:35
kop 11:61|kopen 3:49|kopenhagen 27:41 31:40|koper 20:23 33:29|koperen 20:50|kopf 3:49|kopftuch 33:31
kopfweh 3:36 33:18|kopie 25:61|kopieen 31:53|kopien 27:33 31:46|koppig 6:45 7:44|koproduktion 7:34 40:27 42:37
koproduktionen 22:56|koproduktionsforderung 42:57|koproduktionsmarkt 18:57|koproduktionspartner 27:53
koproduktionsvertrag 1:27 10:49|koproduzent 7:20 10:19 17:23 22:22 27:19 42:34|koproduzenten 43:55|koproduzieren 7:54
koproduziert 7:54|korea 31:53|kornig 19:50|korrelen 20:50|korrelig 19:51|korrigierte 11:59
kort 1:14 7:14 9:18 19:9 20:8 22:34 33:-8 40:6 41:16 45:14|korte 1:28 13:30 33:5 40:19 45:28
kortfilm 13:43 22:36 39:39|kortfilms 7:31 13:34 22:34 40:23|kortrijk 1:28 17:31 22:42 29:31|kortverhaal 34:42 47:41
kost 3:15 16:22 36:27 40:32 41:23|kosten 1:27 10:23 14:7 16:20 17:10 26:12 30:18 40:-1 41:23 43:8
kostenaufstellung 16:56|kostenaufstellungen 12:56|kostennote 26:60|kostenstelle 16:56|kostenstudie 16:37 40:28 53:35
kostenvoranschlag 50:59|kosteres 21:58|kostet 40:48|kostum 41:57|kostume 19:25 41:31 53:41|kostuum 41:58
kostuums 19:19 41:38 53:42|kpi 31:48 53:47|kraamafdeling 20:50|kraan 5:20 33:24 34:22 35:18|kraanmachinist 33:34
kraft 24:75|kraftwerk 28:60|kraftwerks 33:31|kragero 20:55|kraka 22:43 31:40|krankenhaus 20:30 33:11 48:38
krankenhauser 33:31|krankheit 2:52|krant 33:34|krantenbericht 3:49|krantenknipsels 24:61|krapp 24:60|krdmbe00 4:61
kreeg 1:36 15:40 23:38|kregen 40:48|kreis 44:58|kreist 33:31|kreusch 22:56|kreutz 20:51|krieg 3:29 33:23|krier 22:56
krijgen 3:25 6:34 19:37|krijgt 1:12 2:6 3:5 10:7 20:6 23:14 33:15 40:4 48:15 53:11|krijt 33:34|krimi 31:53
kriminalfilm 3:49|kriminalfilme 13:56|krimpen 40:48|krimpt 33:34|kringgesprek 30:60
kris 3:8 6:19 23:19 33:15 44:19 45:18 48:32 49:22|kristof 7:42 12:55|kriterien 14:55|kritiken 38:59|kroeg 33:34
kroket 33:34|kronberg 8:59|kruimel 13:39 22:39 38:41|kruipt 33:34|kruis 1:57|kruisen 48:59|kruispuntbank 8:60
kruiwagen 33:27 53:35|kuborn 5:50 14:58|kuche 21:38 22:36 48:38|kuchen 33:16 38:36 48:34|kuchentisch 33:31
kuchentischen 3:49|kuhen 33:31|kuhl 45:57|kuhlschrank 33:31|kuhlschranke 19:37 47:44|kuhlschranklicht 32:61
kuhlschranks 19:50|kuhlturm 33:31|kulisse 3:36 53:41|kulissenteil 33:31|kultur 17:57|kulturforderung 17:57
kulturkanal 40:48|kummern 3:49|kunde 50:59|kunden 4:60|kundigt 35:59|kundigung 2:52|kundigungsfrist 35:59|kundin 3:49
kunftig 33:31|kunnen 27:29 29:34 33:9 53:30|kunst 1:57|kunstenaarsloket 26:61|kunstenzender 17:40 40:28 42:39
kunstgebit 20:37 35:45|kunstlerisch 7:54|kunstlerische 10:54|kunstliche 33:31|kunstschool 53:55|kunstschule 53:54
kunt 3:36 53:42|kurbel 33:31|kurier 38:59|kursaal 31:32 36:42 39:42|kursaal3 39:62|kurve 21:29 33:14 45:28 48:29
kurven 6:44 24:47|kurz 6:21 7:18 9:23 19:25 22:20 34:16 47:21|kurzdoku 20:51|kurzen 3:36 40:35|kurzer 33:31
kurzfassung 30:37 34:32 41:36|kurzfilm 13:43 22:43|kurzfilme 7:22 13:36 22:36 40:16|kurzfilmtage 38:59|kurzform 10:54
kurzinfo 9:39 12:36 43:35|kurzinhalt 9:39 33:23|kurzstudie 30:58|kurzurteil 44:58
kust 10:20 19:19 33:2 36:30 42:28 45:25|kusterin 21:58|kustgemeenten 31:53|kva 50:73|kvk 10:52|kw 18:55 50:32
kwabena 29:66|kwaliteit 2:51|kwam 3:43 33:0 47:26|kwamen 3:49|kwartaal 18:47 51:46|kwartalen 51:61|kwijt 33:21 44:46
kwijting 35:58|kwijtraakt 33:34
l 0:3 1:2 2:0 3:0 5:2 6:1 7:-6 8:2 9:2 10:1 11:3 12:3 13:-3 14:5 15:0 16:-3 17:0 18:2 19:0 20:-1 21:1 22:-1 23:5 27:-1 28:3 29:1 31:-5 33:-2 34:4 35:-1 38:3 40:-2 43:-4 44:4 45:4 47:2 48:0 49:1 51:5 53:2
l1 10:59|l2 10:59|l3 10:59|l4 10:59|l5 10:59
la 1:-4 2:0 3:-2 4:5 5:2 6:2 7:1 9:-1 10:1 11:2 12:1 13:-1 14:0 15:0 18:-1 19:1 20:0 21:7 22:5 23:6 27:3 29:4 30:1 31:-3 33:-2 34:0 35:0 38:3 40:-1 44:3 45:3 46:2 47:1 48:3 49:2 50:-1 53:2
laadkade 35:58|laag 19:38 40:23 49:36|laagtij 31:40 36:49|laagwater 23:49 34:36 47:51|laars 47:60
laat 3:19 19:5 20:4 21:12 33:13 34:5 35:21 44:23
laatste 2:-2 3:-3 10:-1 13:3 15:16 18:7 19:-1 20:-2 22:13 27:2 28:23 29:8 33:8 38:8 39:9 40:-4 43:6 44:7 45:5 46:16
lab 1:51 23:37 53:31|label 31:41 33:17 53:28|labels 24:51 33:23|labo 53:64|laboratoire 10:25 27:28 30:36 41:47 53:30
laboratoires 41:69|laboratory 41:63|labs 30:45 53:41|lace 33:33|lach 33:34|lache 3:34 6:49 33:14
lachen 3:18 27:33 33:12 49:28|lacht 3:8 6:17 24:20 33:24 40:7|lacks 44:65|lacroix 6:46 33:1 48:37 53:37
lacustre 1:28 7:26 10:20 17:32 22:30 27:33 52:38|ladder 19:14 33:15 47:35 48:25 49:28|ladders 50:67|laden 33:27 35:30
laderaum 33:31|ladies 33:12 44:44 49:47|ladite 34:58|ladt 33:31|lady 5:44 34:35 45:43
laet 8:29 14:26 23:17 25:29 29:19 34:10 36:21 46:20|laf 6:58|laffer 3:49|lag 3:40 31:40|laga 20:50|lage 1:43 3:37
lagen 24:48 40:35|lahaye 33:35|laid 33:33|laien 16:43 19:37|laiencasting 18:44 53:41|laiendarstellerinnen 19:50
laine 19:37 20:35 31:40|laisse 6:20 19:7 20:16 21:19 33:19 34:7 45:15 53:25|laissee 20:56|laissees 19:58
laissent 33:35|laisser 53:64|laissera 53:64|lait 31:42 33:26|laiton 24:75|laitue 33:14 48:50 49:53|lake 20:25 33:29
lakes 13:61|lale 19:37 24:47|lama 7:57|lambermont 33:23 48:38|lambert 33:35|lambinet 33:33|lambinon 23:70
lambotte 33:35|lambrechts 20:26 33:20 35:34|lambs 33:24 48:47|lamp 19:6 20:6 32:21 33:28 36:20|lampe 32:37 33:31
lampen 3:10 19:21 33:21 48:18 50:19|lampenzaal 33:34|lampje 3:20 24:32 33:17 49:32|lamplicht 34:38 47:47
lamps 19:45 32:39 33:3|lancement 18:69|land 17:17 19:9 31:21 36:19 41:16 42:37 48:17 53:12|landbouwschool 45:57
landelies 35:57 53:51|landelijke 31:53|landen 1:15 2:9 22:18 31:38 36:21 40:17|lander 2:18 18:23 22:33 27:19 31:30
landerforderung 42:57|landern 18:23 22:23 31:36 40:25|landesamt 51:60|landesfilmstiftung 1:56
landesforderung 1:16 10:25 17:28 23:17 42:40|landesgericht 8:59|landesmitteln 42:57|landesrat 33:31|landessprache 7:54
landet 6:57|landlord 35:67|landschappen 33:34|landsdelen 33:34|landt 49:62|landuyt 5:34 34:26 45:32 47:34
landwirtschaftsschule 45:57|lane 0:20 5:33 8:19 10:10 17:16 22:23 33:-15 34:24 40:3 43:13 51:20
lang 1:10 2:-2 3:3 9:14 18:5 19:-2 20:16 21:12 33:12 34:6 40:-5 43:4 44:17
lange 4:13 7:16 10:4 19:26 20:2 22:19 27:18 31:6 40:0 42:11 43:9 44:11|langen 7:34 19:43
langer 1:22 7:21 19:16 20:15 33:10 40:14|langfassung 10:54|langfilme 7:46 22:36|langfilmen 13:56|langfristig 7:54
langs 3:13 31:16 33:21 45:32|langsam 6:19 7:16 19:13 21:20 33:20
langspeelfilm 1:17 2:11 7:27 12:29 13:19 22:20 28:22 43:19|langspeelfilms 22:46 40:35|langste 20:37 33:21
langstens 29:59|langstreckenflugs 30:58|language 3:16 7:12 19:6 20:6 33:-16 40:12 43:39 48:17 53:21
languages 3:16 13:30 16:14 33:-16 34:7 36:20 40:19 41:24 43:12 48:17
langue 2:5 6:19 10:7 20:4 24:23 30:19 31:9 33:-17 34:6 40:2 43:44 44:19 49:23
langues 2:7 3:6 7:15 13:28 18:19 19:8 20:6 31:23 43:42 44:21|langzaam 33:34|langzamer 19:51
langzeitdokumentationen 40:48|lannoo 44:59|lantaarn 33:34|lantern 35:67|lanterne 2:30 33:8 40:27 44:44
lanternfish 10:44 17:32 22:31 42:32|lapse 34:56|lapsed 40:51|lapses 34:42 40:37|laque 33:35|laquelle 1:45 5:50 27:41
lardinois 50:57 53:47|lardot 2:25 12:37 13:35 27:32 40:23|large 3:10 10:14 19:27 20:11 27:17 44:26 49:54|larges 19:58
largeurs 27:62|larmes 45:66|laryngite 33:35|las 3:29 40:35 44:27|lasagnes 40:54|lasalle 22:42 36:49 37:51 43:41
lascelles 27:59|laschet 20:51|lascombe 5:46 20:22 34:32 43:28|laser 30:71|lassen 3:24 18:23 20:28 34:30
lasst 3:18 30:26 31:21 33:18
last 0:7 3:-7 6:4 7:12 8:6 11:7 12:15 13:0 14:-1 15:14 19:6 20:-6 28:15 30:3 31:-4 33:14 40:-3 46:19 49:7 53:-2
laste 10:52|lasten 41:58|lasts 20:42 33:19|lat 33:34|latam 42:64
late 6:18 13:15 22:17 26:22 31:29 33:-6 37:24 42:17 44:18 49:22 50:20|laten 2:7 3:5 19:17 20:26 27:10 34:28 40:4
later 2:-3 3:9 6:6 9:8 10:-1 13:3 17:5 20:-3 31:-2 33:20 40:-1 42:17 48:6 51:8 53:2|lateral 49:75|lateraux 19:58
latere 51:61|latest 34:56|latin 33:34|latine 31:61|lauf 19:50|laufen 40:48|laufendes 15:59
lauft 5:20 12:18 14:17 24:22 33:16 48:20|laufzeiten 5:58|laugh 3:36 27:29 33:15|laughed 3:33 31:36 44:44
laughing 48:66|laughs 6:39 33:19 49:42|launch 22:42 31:50|laundry 19:42 33:19|laureate 13:66|laurence 2:56
lauriers 47:59 48:58|lausanne 7:36 10:40 27:44|laut 1:20 2:16 6:21 17:21 18:21 33:6 52:25|lauter 33:31
lautet 4:40 33:11 40:27|lautsprecher 33:31|lavaient 20:56|lave 33:35|lavees 19:58|laver 33:35|laverie 20:56
law 2:37 10:24 13:18 14:9 33:-18 34:33|laws 45:64|lawsuit 22:63|lawyer 16:50 40:28 53:27|lawyers 33:19 41:49|lay 19:55
layers 19:55|layout 41:69|lazen 27:41 40:35
le 1:-4 2:0 3:-1 4:1 6:4 7:-4 8:0 10:2 11:4 12:3 13:-3 14:0 19:4 20:1 21:6 22:3 23:6 24:1 27:3 28:2 29:5 30:-1 31:-2 33:-2 34:1 35:2 36:2 38:5 40:2 44:4 45:2 47:3 48:5 49:1 51:0 53:2
lea 6:57|lead 10:17 13:20 27:17 40:37 43:31|leader 10:58|leading 10:37 19:34 40:30|leads 10:51 45:43
leaf 3:25 20:35 33:4 49:39|leaflets 20:55|leak 45:64|leaks 13:61|lean 19:30 33:18 38:43|learn 28:29 31:17 33:25 53:19
learned 3:30 6:29 13:25 31:21 33:-3 48:30|learns 6:44 33:25|lease 35:67|least 27:33 30:38 31:31 53:33
leave 3:8 19:20 20:20 21:21 31:12 33:10 35:21 53:14|leaves 2:19 10:38 19:17 20:17 33:-5 53:22|leaving 2:43 33:19
lebeau 1:40 9:34 11:35 12:29 26:36 29:33 43:28|leben 3:34 20:16 28:26 33:8|lebender 34:52|lebenslauf 12:56
lebenslaufe 1:43 9:46|lebrun 0:73|lebt 13:44 33:9 53:23|leck 33:31|leclef 33:35|leclercq 1:53 35:57|lecomte 53:64
lecon 3:56|lecteur 3:21 44:68|lecteurs 3:34 31:40 35:49|lectrice 44:71
lecture 2:-7 3:-8 7:1 16:28 18:39 20:14 23:7 26:12 27:20 34:-6 38:11 40:6 42:15 44:35|lectures 13:52 20:38
led 6:46 50:46 53:41|ledeberg 18:59|leden 31:32 35:37 46:41|ledent 30:71
ledger 1:18 5:21 27:15 29:22 33:11 34:11 36:24 38:24 43:16|ledgers 3:54|ledig 33:31|leeds 3:41 33:19|leeft 13:46 40:35
leeftijd 3:21 6:48 33:6|leeg 3:11 18:21 20:23 32:24 33:14 49:23|leeggemaakt 3:49|leek 3:49|leemstraat 27:54
leen 33:31 43:27|leent 27:54|leer 21:33 33:26|leerde 3:49|leere 33:31|leeren 20:30 33:23|leerer 33:11 49:40 52:41
leerkracht 13:59|leerlingen 30:60|leert 3:29 33:27|leesrapport 44:59|leest 16:31 33:29|leesverslag 44:59
leeuwarden 2:30 10:31 40:28|lefort 53:64
left 3:-1 6:10 13:6 16:7 19:0 20:9 22:8 28:14 30:9 33:13 36:13 38:13 47:10 49:28 53:4|leg 19:35 27:35 41:39
legal 1:7 2:11 8:21 16:44 18:8 20:0 27:4 41:38 47:18|legale 2:43 5:28 8:54|legally 20:55
lege 20:21 32:33 33:5 37:34 49:32|legen 11:46 35:46|legende 33:21 42:56|leger 33:35|legere 7:34 13:35 20:25 42:52
legerement 12:68|legeres 30:71|legermuseum 20:50|leggen 8:47 29:47|legt 33:33|legumes 24:44 33:4 44:40 48:40 49:44
lehrauftrage 13:56|lehrerhefte 40:48|lehrerin 6:57|lehrt 13:56|leiche 21:45 43:42|leichte 42:57|leid 27:54
leiden 14:56|leider 6:57|leiding 41:58|leie 3:24 30:34 48:34 52:37|leiebode 38:62|leiebrug 31:53|leila 33:35
leimzeit 13:43 22:43|leipzig 13:38 18:29 34:24 47:30|leise 33:31|leiser 33:31|leistung 2:32 26:40 50:38
leistungszeitraum 26:60|leite 27:53|leiter 14:42 27:40|leiterin 45:57|leitmotiv 19:50|leitung 7:29 10:28 43:30 45:32
leitungen 33:31|lejeune 6:46 47:51|lektorat 44:58|lekture 27:40 44:45|leleu 10:59|lelijk 19:51|lemaigre 44:52 53:46
lemaire 5:72|leman 38:74|lemmens 2:22 13:27 33:6 43:26 47:31 53:25|lemmer 33:34|lemoine 5:27 7:27 8:32 15:32 29:32
lena 45:42 48:51|lenchen 33:31|lend 27:59|lendemain 28:36 33:30 48:30|lender 2:57|lending 2:57|lends 10:58
lengte 29:60|length 1:49 43:47|lengths 12:64|lening 1:14 3:-4 4:8 10:29 12:17 15:7 17:22 40:23 41:5 53:9
leningen 29:47 34:38|lens 19:41 20:34 50:28|lenses 19:55|lent 33:27 49:50|lente 20:33 40:22 47:43|lentement 40:54
lenzen 19:51|leo 33:31|leon 33:35|leontine 20:36 31:27 34:34 43:34|leopold 29:66|lequel 3:42 4:61
leren 3:19 6:17 19:26 21:28 33:4 40:8|lernen 6:37 33:23|lernt 19:30 33:23|lernte 3:49
leroy 7:24 8:27 10:20 15:28 38:29 46:29
les 1:-5 2:4 3:-1 5:0 6:-1 7:-2 10:4 12:2 13:1 14:-4 19:9 20:5 21:2 22:4 24:1 27:-7 29:0 31:10 33:0 34:5 35:2 40:-2 42:-3 43:3 44:-1 45:6 47:-1 48:-2 51:0 53:2
lesas 39:76|lescht 22:63|lesdits 34:58|lesen 3:25 12:21 19:15 20:23 40:23|leser 20:30 31:33 44:38|lesmap 31:53
lespagne 8:41 12:37 14:35 25:46 29:42|lespakket 31:53|lesquels 20:35 31:40 40:33
less 3:25 10:21 19:17 40:13 41:25 43:23 53:22|lessive 32:76|lesson 31:44 33:19|lest 33:35|lesung 18:57|lesungen 31:53
let 3:24 19:20 20:20 23:19 33:8 34:10 44:19|lets 33:12 35:46 40:30
letter 1:0 2:-6 3:8 5:10 9:28 10:-4 12:8 17:17 19:-7 20:5 23:9 27:21 29:4 33:-15 34:9 36:6 38:5 40:0 42:12 45:6 48:4 51:6
letterbox 49:68|letterboxes 20:55|lettered 24:69|letteren 13:59|letterhead 27:59|lettering 24:69|letterkunde 13:59
letterlijk 19:38 33:21|letters 9:24 12:21 20:12 29:35 33:-10 37:27 42:39 43:17|lettertype 24:61
lettre 1:1 2:-9 3:-10 5:6 6:5 9:30 11:8 12:2 17:14 20:-9 21:14 23:19 27:33 33:-31 34:18 35:5 40:8 42:12 43:2 44:6 47:7 48:6
lettres 1:42 3:11 13:21 20:12 33:14 35:26|letzte 3:8 8:17 19:9 20:9 22:15 23:15 28:18 33:11 43:13
letzten 3:18 7:12 11:17 15:17 19:9 33:11 40:6 46:18|letzter 33:31|letzteres 40:48|letztes 33:31|leuchtet 49:60
leuchtturmwarter 33:31|leugen 28:42 33:27|leunen 33:34
leur 2:7 3:-5 6:20 10:8 11:13 14:5 19:-2 20:17 31:8 33:15 37:18 45:22
leurs 2:18 3:-1 19:13 20:18 28:20 31:16 33:12 34:12 45:18|leute 7:24 19:10 31:13 33:12 38:19 40:7 48:17
leuten 3:24 20:25 33:18|leuven 7:32 13:38 33:10 40:15|levain 39:76|leve 19:25 20:22 33:17 34:24 48:25
levee 16:18 34:51 35:22 42:20 47:23|level 19:29 27:21 33:19 49:31|levels 24:69|leven 33:21 45:32 48:34|levend 8:60
levent 33:35|lever 30:48 35:46 44:47|leveranciers 53:55|leveren 2:51|levering 2:38 18:38 23:28|leveringen 2:51
leveringstermijnen 2:51|levert 2:30 3:29 7:36|levertermijn 27:54|levertijd 50:60|levier 40:54|levres 3:42 33:21
levy 34:56|lezen 27:34 33:27|lezer 44:59|lezers 3:20 31:36 36:33 44:30|lezerscommissie 44:59|lezing 18:39 27:34 44:39
lfd 22:56|lfp 10:45 43:54|lg 11:59|lhoest 22:63|lhoir 5:72|lhonbebb 4:69|lhoneux 4:56 33:19|liabilities 0:60 51:47
liability 4:69|liable 34:56|liaison 21:71|liasse 33:35|libelle 0:39 16:53 41:34 53:30|liberes 17:57 50:59
liberte 34:58|libertes 3:56|libois 2:36 5:44 53:38|libraires 31:61|libramont 19:19 33:21 40:15 53:38|library 31:57
libre 5:36 14:18 33:-13 34:29 38:27 39:53 50:25|librement 34:58|libres 34:44 40:41|licence 5:45 42:58
licences 5:52 41:49|licencie 13:66|licenciee 13:66|licenciement 33:35|license 27:46 34:42|licentie 5:34 42:54
lichaam 21:45 33:21|lichen 32:76|licht 6:2 19:12 20:7 28:6 32:12 33:10 36:11 37:12 41:28 47:9 48:13 49:9 50:4
lichtbestimmung 41:57|lichten 5:34 19:26 34:26 48:34|lichtgevoelige 20:50|lichting 34:51|lichtje 33:34|lichtman 50:60
lichtstraal 33:34|lichttechnik 40:48|lichttests 16:44 18:46|lichtweken 33:34|lid 7:47 33:16|lidgeld 35:58
lidgelden 0:60|lie 3:33 33:12 47:44|liebe 13:31 21:33 27:28 45:32|lieber 7:29 19:37 30:32|liebes 12:56|liebevoll 33:31
liebt 6:37 31:33 33:11|lied 5:36 33:19 48:35|liedtekst 5:60|liee 10:22 14:42 46:63|liees 1:40 10:32 46:60
lief 7:41 31:40|lieferkollektive 31:53|lieferschein 9:59|liefert 53:54|lieferung 18:37 33:23|liefst 3:36 12:45
lieg 3:49
liege 1:5 2:10 7:12 8:2 10:-5 12:-1 13:15 14:-3 15:4 19:-9 20:-2 22:0 26:12 27:1 31:-8 33:-8 34:0 40:-13 43:4 44:1 45:0 47:2 53:40
liegen 3:10 5:20 12:19 14:17 18:19 21:20 40:10 47:20 53:16|liegeois 53:64
liegt 1:5 2:1 3:-3 6:6 9:8 12:18 18:13 19:-1 20:-1 21:13 23:6 28:9 33:7 40:-4 43:12 48:14
lien 1:17 5:24 6:21 9:36 10:10 14:17 39:46 52:52|lienne 18:50 33:19|liens 1:53 39:62|liep 47:60|lierre 13:66
lies 3:19 6:19 21:31 33:10 38:31 48:31|lieselot 13:35 19:27 20:25 37:47 43:37|liest 6:19 33:26 42:20|liet 3:36 20:37
lieu 1:22 3:1 10:4 11:30 20:1 25:33 33:7 34:3 35:16 36:20 43:13 45:11 48:16 53:10|lieux 20:29 35:44 43:41 53:38
lieve 8:41 22:41 27:33|lievelingsfiguur 30:60|liever 19:31 30:39 33:14|life 3:28 12:26 33:19 34:18
lift 2:1 10:2 13:9 21:9 27:4 29:10 31:4 33:10 38:11 41:8 43:8 44:9 48:22 50:10 52:19|lifts 33:28 35:35
liftstation 33:31|liftstutze 32:61|liftwart 6:57|liggen 7:20 20:25 33:21 40:12
light 18:14 19:29 20:6 31:9 32:21 33:14 41:24|lighten 3:54|lighthouse 3:54|lighting 16:32 18:33 30:34 41:45
lights 33:12 38:47 41:42
ligne 1:11 3:-9 4:11 7:9 10:15 11:25 14:11 19:3 20:1 21:13 22:14 23:6 30:26 31:6 33:-20 39:21 40:10 41:11 45:2 50:9 53:0
lignes 1:40 13:39 20:29 24:48|ligneuville 3:56|ligt 20:15 33:22 40:20 53:20|ligues 31:61|lijken 33:34
lijkt 20:25 33:29|lijn 7:20 11:25 20:25 33:-2 40:23 45:20|lijnbus 31:53|lijnen 24:61
lijst 9:29 14:24 15:28 22:27 35:26 49:29|lijstje 9:61
like 3:6 6:4 7:0 10:-3 19:18 20:11 23:4 27:24 31:8 32:9 33:9 34:-5 36:15 40:-10 47:4|liked 23:52 30:51
likelihood 40:51|likes 33:33|lil 51:74|lille 4:24 8:33 10:20 15:26 17:20 27:23 31:22 43:17 45:21 53:14|lillois 40:54
lilloise 10:59|limbourg 33:35|limburgs 43:59|lime 33:33|limestone 33:33|limit 15:54 33:19|limite 2:43 29:59
limited 7:34 8:41 33:-5 43:23 45:38|limitee 2:43 8:58|limitees 35:71|limitent 20:56|limites 30:71|limits 19:22 30:61
limpide 44:71|lin 6:30 9:34 10:38 45:29|lince 47:72|linde 33:31|linden 18:57
line 3:-4 7:2 11:19 13:12 16:12 19:-3 20:-3 21:8 22:4 23:7 24:11 27:1 31:-1 33:2 40:11 41:20 42:6 44:7 45:6 48:8 51:10
lineal 33:18 48:45|linen 33:33|lines 17:30 21:46 24:36 33:-1 45:31|lingala 43:61|linge 19:28 20:36 21:41 22:39
linie 31:26 33:18 48:33|linien 24:32 32:33 33:12 35:31|link 9:51 12:24 39:28 52:29|linke 33:31|linked 14:30 46:63
linkerschoenen 21:58|links 9:30 33:3 39:38 45:18 47:19 49:31|linnen 30:39 31:32 38:41|linosneden 24:61|linsen 35:59
lintermans 2:30 10:31 43:38|lionel 20:32 34:49|lions 22:68|lippen 33:21 49:48|lips 33:33|liquid 33:33|liquidable 23:70
liquidation 14:57 23:33|liquide 0:60|liquidee 23:70|lira 3:42 20:42|lire 3:9 6:25 11:40 21:24 27:16 33:8 34:24 40:8
lisaient 45:66|lisant 3:56|lise 2:5 3:4 6:18 21:49 22:16 33:-1 43:15 45:14 49:22|lisent 20:42 33:8 45:39|lisere 49:75
lisez 12:68|lisiere 2:8 7:11 10:24 12:23 14:11 17:26 22:14 26:20 34:7 40:2 42:15 43:12 50:18
list 1:15 5:28 9:37 14:12 15:31 20:7 33:-3 40:3 43:13 48:19
liste 1:12 3:2 14:11 15:31 21:16 22:24 23:15 33:13 38:27 48:24|listed 14:47 34:42|listen 3:21 33:19 48:45
listened 33:33|listener 38:68|listening 20:42 33:19|listens 3:24 33:29|lists 10:37 14:39 33:12
lit 20:30 21:18 33:21 48:35 49:22|literair 47:60|literal 33:33|literally 40:51|literatur 13:56|literature 13:54 30:44
litige 2:30 5:58 34:31|litiges 2:56|litres 33:35|lits 33:21 45:53|litteraire 2:43 45:53
little 3:12 20:13 22:22 33:3 35:25 39:28 40:20 49:26|live 10:10 19:7 27:11 33:2 34:26 36:20 40:13 43:13 53:22
lived 3:28 33:27|liverpool 33:33|lives 3:12 6:23 13:39 33:-9 40:9 53:36|livestock 35:67|living 20:42 41:49
livrables 10:59|livraison 2:33 18:38 41:38 48:28 50:42
livre 1:8 2:-2 3:7 4:16 5:30 7:16 8:13 10:0 14:7 22:20 29:14 30:12 31:2 33:-24 34:24 35:12 36:17 43:9 51:15
livrees 40:54|livrer 2:56|livrera 2:56|livres 3:25 4:52 7:21 28:33 33:12|livret 0:59 17:57|livreur 6:57 33:21
livrons 40:54|lizenz 5:38 10:33 27:33|ll 2:22 3:1 10:5 19:22 20:29 22:10 27:6 31:11 33:-4 53:6|llc 26:69|llp 30:65
lm 22:62 50:48|lna 10:48 17:33 18:31 42:32|load 3:25 30:36 31:34 33:4|loaded 20:42 33:19|loaf 30:34 33:29
loan 1:24 12:25 15:13 17:39 29:28 40:21 42:10 53:14|loans 29:66|lobbes 53:64|lobende 38:59|lobt 23:57|loca 35:71
local 20:21 31:8 33:-9 45:10 48:14 53:50|locale 20:25 27:32 31:30 40:23 44:40|localisation 53:64|locarno 7:50 31:35
locatie 16:44 19:38|locatiebezoek 18:59|locatiebezoeken 19:51|locatieonderzoek 16:52 53:30|locatieontwerp 53:55
locaties 18:30 40:19 41:41 43:29|location 0:15 2:0 7:7 16:41 18:13 19:4 26:19 31:3 35:30 40:11 41:28 50:15
locations 15:29 40:12 41:49 43:23 46:29|locative 35:71|locaux 30:49 35:49 53:43
lock 3:2 6:13 16:27 18:21 19:3 21:15 24:17 33:2 40:9 41:11 48:15 50:15 52:18|lockdown 15:68|locked 18:53 34:26 40:20
lockenwicklern 33:31|lockerer 40:48|locks 43:42 45:55|lodge 29:66|lodged 11:68|lodger 31:57|lodging 29:59 53:38
loes 5:24 33:28 48:23|lofotavisa 38:68|log 33:31|loge 33:35|logeait 33:35|logement 41:69|logerons 53:64|loges 53:64
logeuse 33:35|logiciel 2:56|logiciels 13:52 41:55|logies 41:58|logique 40:41 44:58|logistics 3:28 6:39 31:31 41:36
logistik 41:57|logistique 20:56|logline 1:48 28:40 44:37|loglines 34:56|logo 23:65|lohest 33:31|lohn 33:31
lohndorf 27:53|lohnnebenkosten 41:57|loi 2:31 10:21 17:21 27:26 42:40 47:22|loic 5:72
loin 7:28 15:37 19:34 33:11 53:28|lointain 33:21 40:41|lois 45:66|loisir 33:35|lokaal 31:32 40:41|lokale 53:55
lokeren 13:59|loketvergoeding 26:61|lokfuhrers 33:31|lokmiete 41:57|lola 14:39 22:42 33:8 53:38|londen 31:53
london 13:38 16:39 27:35 33:-3|lonely 6:65
long 1:8 2:4 3:-13 7:14 9:15 10:10 12:17 13:19 17:-1 19:10 20:1 22:9 28:4 31:-9 33:-1 34:-11 40:0 42:3 43:19 44:5 47:0 49:3 53:-7
longdoz 7:54|longe 33:35|longer 12:26 33:24 35:29 44:27|longest 33:33|longreader 47:65
longs 7:45 13:33 19:13 22:36 33:-10 40:9
longshore 2:8 7:11 10:17 12:15 14:11 17:15 26:20 34:7 39:28 40:2 42:15 43:12 44:16 50:18 52:21
longtemps 3:19 7:16 19:28 33:21 44:22|longue 10:18 12:39 19:17 33:14 44:30 50:31|longueur 19:31 33:21 43:41
lontzen 34:52|loods 1:16 11:20 13:18 19:10 22:18 31:11 35:17 40:18 47:19 53:14
loodsboot 1:21 2:6 4:16 5:15 10:7 12:13 14:11 15:22 23:23 34:6 36:17 47:15
look 3:2 19:23 20:17 30:22 33:16 34:3 36:16 40:-2|lookbook 32:62|looked 42:38 44:39 47:52
looking 19:19 20:19 21:31 33:-3 40:27 47:29|looks 10:17 19:6 31:8 33:23 36:20 47:16 49:19|loon 17:60|loonwerkster 6:58
loop 22:63|loopt 7:24 33:21 40:16 48:27|looptijd 1:44 5:47|loose 40:51|loot 14:60|lopen 20:30 33:14 45:37|lopend 5:60
lopende 15:47 40:35|lore 3:41 18:50|lorent 33:35|lorge 22:68|lorphevre 7:30 8:37 14:32 25:42 29:39 46:40
lorquet 7:27 8:34 13:28 14:27 43:27 46:34|lorries 20:34 33:25|lors 19:45 20:42|lorsque 33:35|los 19:51|loschen 11:59
lose 40:51|loses 10:37 33:12 48:45|losing 3:41 33:19|loss 0:50 30:34 33:15|lossen 34:51|lost 31:39 33:17 47:36
lot 31:44 40:37|lothar 3:29 34:32 43:35|lotissement 33:21 41:42 48:45|lots 12:54 16:49|lotte 2:34 18:27 43:40 53:24
lottogewinner 21:58|loud 6:39 21:41 33:19|loue 20:42 33:21|louer 20:42 33:21|louerons 53:64|loueur 53:64|lough 13:61
louis 7:47 14:47|louisa 20:56|louons 20:56|loup 2:26 13:39 22:40 43:36|lousberg 7:65|louvain 13:51 30:38 53:35
louviere 0:22 2:14 4:22 7:16 14:16 43:17 53:39|love 3:14 13:21 19:15 27:31 33:17|loved 3:54|loves 6:65
low 7:22 19:17 32:31 33:6 40:25 53:21|lowen 13:56|lower 24:38 33:29|loyal 31:57|loyer 0:40 33:20 35:37 41:35
lozanna 4:61|lozingen 33:34|lpv 1:53 23:57|ls 49:68|ltd 10:26 17:31 26:37 27:26 34:33|lto 26:76
lu 1:15 2:5 3:11 14:20 16:20 17:10 19:-2 22:20 27:22 31:7 33:-25 38:13 40:-6 44:30 46:12|lubbock 22:63
luc 3:16 21:33 33:18 35:25|lucas 21:52 45:38 48:53|lucht 19:51|lucide 6:71
lucie 3:17 11:35 12:29 13:27 14:27 36:37 43:38|lucien 33:35|lucienne 7:43 36:54 38:53|luck 23:44 27:51
lucratif 8:58 10:45|lucs 19:51|ludo 8:36 9:46 16:33|ludovic 7:65|ludwigsburg 13:56|lue 27:41 40:33 44:50|lueur 49:75
luft 38:59|luftchen 33:31|luftzug 19:37 33:18|lugen 3:36 33:6 47:32|luggage 33:33|lugt 3:18 6:37 21:26 33:-1 48:26
lui 2:3 3:4 6:8 7:-5 19:-12 20:-2 21:1 28:14 31:-9 33:27 37:8 40:-9 48:1 53:-5|luid 6:58
luik 1:9 2:3 12:10 16:9 18:11 20:2 31:5 41:11 43:11 50:12 53:40|luikerwaals 43:59|luikse 33:5 36:33 40:19 53:38
luisant 24:75|luisterboek 34:51|luisterden 3:36 30:46|luisteren 3:49|luistert 3:21 33:30|lukt 17:60|lulu 45:66
lumen 38:74|lumens 16:53 50:59|lumera 33:31
lumiere 13:5 16:6 19:29 20:5 24:14 32:37 33:-16 35:10 40:-6 41:30 49:24 50:12 52:26 53:19|lumieres 32:63 53:51
lump 20:55|lunch 20:55|lundi 9:39 31:40 33:14 35:36|lundis 20:56|lune 28:50 33:21 48:45|lunettes 32:76|lungs 30:65
lured 33:33|lus 40:54|lustre 33:35|lustrine 33:35|lutgart 37:63
luttich 1:5 4:9 7:10 10:13 13:5 14:11 16:5 20:-1 33:-20 34:12 43:15 50:7 51:9 53:32|lutticher 40:48|lux 25:70
luxembourg 1:5 2:-1 10:12 15:10 17:6 18:6 25:12 27:23 31:0 33:-9 34:-2 36:11 40:6 41:13 42:30 43:3 51:10 53:9
luxembourgeois 27:28 40:41 42:35 43:33|luxembourgeoise 10:59|luxembourgish 43:61|luxemburg 10:35 27:29 42:30 43:20
luxemburgisch 43:55|luxemburgische 10:41 17:44|luxemburgischen 40:48|luxury 33:33|lv 10:52|lycee 45:66
lying 19:34 33:12 40:30
m 2:2 3:17 4:0 5:7 7:2 8:1 10:-6 12:3 14:1 16:0 18:1 19:3 20:-6 22:18 24:0 25:11 27:2 29:10 31:3 33:-29 34:-1 36:13 40:-7 41:1 42:-1 43:12 46:13 47:9 50:11 53:-3
m0 18:69|m1 18:57|m2 7:39 18:21 19:16 26:24 30:28 35:28|m3 7:36 18:46 35:42|m4 18:57|m5 18:57|m6 18:57|m7 18:57
ma 3:26 9:15 12:24 13:10 14:17 20:8 22:14 27:4 29:24 34:-1 39:17 44:12 47:37|maak 3:49|maakster 34:51
maakt 2:19 7:24 20:18 33:14 53:23|maakten 7:36 22:39 40:28|maaltijd 45:57
maan 2:1 5:10 6:8 10:2 11:11 17:10 18:9 19:2 21:8 27:4 31:3 32:21 36:18 37:13 40:-1 42:10 43:9 44:9 45:13 52:13
maand 26:29 31:32 33:2 35:26 52:30|maandag 33:34|maandelijkse 35:58
maanden 1:7 3:0 10:2 16:7 19:2 23:23 31:11 34:24 35:8 40:-1 47:10 50:11 51:20 53:5
maar 1:2 3:6 6:10 12:3 13:4 19:-3 20:10 21:19 27:0 30:5 31:-2 32:8 33:9 34:-3 37:8 47:15 49:7 53:7
maart 2:19 8:12 10:4 13:12 18:32 23:11 27:16 30:12 34:18 50:13|maas 4:35 19:25 27:28 43:30|maasbebb 4:60
maatregel 15:60|maatschappelijke 2:38 8:47|maatschappij 35:58|mabille 34:58|machbar 30:58|machbarkeitsstudie 30:58
machen 3:27 7:25 10:14 20:11 33:2 44:18|machi 53:64|machine 3:5 12:17 20:32 21:23 32:26 33:6 44:21 48:22
machinekamer 33:21 48:46|machinerie 13:32 41:61 53:30|machines 19:44 33:22|machinist 33:34|machinistes 41:69
machino 13:66|macht 3:4 7:9 17:12 19:15 29:13 31:8 33:1 34:7 40:21 53:9|machte 3:49|machteld 8:40 14:25 25:40 34:20
machtigen 29:60|machtiging 29:60|machtigt 29:60|macon 20:56|macro 20:55|madam 27:59
madame 2:12 6:10 11:20 12:30 16:4 21:18 23:21 27:22 31:-1 33:-12 34:4 35:8 36:14 40:-8 45:21|madchen 28:47 33:18
made 3:6 5:8 6:8 10:2 13:5 19:-2 20:-2 22:6 27:11 33:7 34:25 36:12 40:2 43:4 52:13 53:2|mademoiselle 22:49 33:26
madness 3:54|maertens 7:51 14:52|maes 2:25 5:26 33:19 36:28|mag 2:16 3:10 8:7 11:9 12:13 20:9 27:10 33:-6 34:29 35:6
magasin 33:35|magasins 33:35|magazine 13:39 20:36 47:46|magdeburg 13:56|magie 45:66|magistrat 25:61|magnifique 33:35
magnifying 33:33|magritte 22:68|mahaux 2:39 5:45
mai 1:5 2:22 5:34 8:10 10:1 11:6 15:6 18:35 23:17 30:4 31:2 33:-29 34:0 38:15 42:3 43:1 44:4
mail 9:26 11:25 12:32 17:20 29:23 34:8 35:20 43:34|mailen 29:60|maille 39:76|maillots 19:37 33:14 41:47
main 1:6 3:0 19:-2 20:-4 21:10 30:12 33:23 37:18 38:16 40:-6 47:12 49:24|mainland 33:33|mainly 30:51 43:47
mains 3:13 19:22 20:20 24:21 27:9 32:22 33:11 40:0 45:12 49:21
maintenant 3:9 17:25 23:36 33:-11 34:12 36:41 40:27 45:20|mainz 30:58|maire 33:35
mais 2:-7 3:13 10:-4 13:2 14:3 19:4 20:-7 21:7 27:-1 31:7 33:10 34:18 40:18 44:8 53:11
maison 2:-6 3:-7 6:17 7:22 12:5 13:3 16:4 17:8 18:6 19:14 20:0 23:7 28:14 32:14 33:12 34:-5 40:-9 47:9 48:8 53:2
maisonnette 33:35|maisons 3:8 10:12 20:26 22:21 24:27 31:14 33:-12 40:7 41:22 43:20 53:17
maitre 3:8 6:15 8:35 11:18 19:3 26:21 29:17 33:17 34:7 43:12|maitrise 3:34 40:46|maj 43:67|major 24:75
majorations 51:74|majoritair 10:52|majoritaire 1:42 10:39 40:15 42:30|majoritarer 43:55
majority 10:20 22:45 40:32 42:26|make 2:14 7:28 10:2 14:4 19:8 20:8 28:13 34:0 40:10 41:35 47:9 53:10
makelaar 6:45 33:21|maken 2:4 3:5 7:12 8:7 10:7 12:6 19:-1 20:10 27:2 29:8 31:8 33:0 34:12 40:14
maker 1:29 7:28 13:31 20:22 33:-2|makers 7:32 20:42 31:25|makes 7:19 16:21 31:16 33:19 40:9 53:18
making 2:28 20:27 27:38 39:47|mal 3:13 6:7 19:-3 33:25 40:9 45:9|malade 33:35|malades 33:35|maladie 3:56
maladroite 6:71|maladroits 19:58|malaise 33:35|male 33:33|malentendants 13:66|malentendus 33:35|malgre 14:52 33:21
malheur 33:35|malhonnete 3:56|mallette 33:35|malmedien 13:66
malmedy 4:18 7:11 8:24 10:10 14:12 20:0 29:16 33:-20 34:2 43:13 53:35|malmo 20:42 45:51|malonne 13:66
malou 6:21 33:22 45:21 49:24|malous 3:36 44:45|malt 33:31|malte 40:54|mama 33:34|mamie 6:40 24:44 30:40 33:4 49:44
man 3:16 6:10 7:-4 12:-2 19:10 20:-5 21:3 28:6 30:2 31:-2 33:15 38:11 44:6 45:1 47:17 48:0
management 7:34 10:35 16:39 46:43|manager 7:23 13:24 14:42 27:21 29:38|managers 4:48 8:46 14:39
managing 7:24 12:28 13:25 14:36 29:30 35:31|manchester 20:30 33:18 45:39|manchette 33:35|manchettes 33:35
manchmal 19:50|mandant 29:73|mandanten 33:31|mandants 29:73|mandat 1:28 10:10 29:53 31:11 33:9 42:19
mandataire 20:25 29:68|mandate 12:29 29:53 33:9 34:19|mandatee 1:66|mandator 29:66|mandatory 1:62|manege 26:61
mange 33:24 48:54|mangels 33:31|mangent 33:35|manger 33:35|mangerons 20:42 53:51|manier 3:31 40:40
maniere 2:30 20:42 33:8|manifeste 40:54|manifestes 40:54|mann 6:17 13:16 33:27|mannen 3:29 33:27
manner 2:30 33:13 47:40|manners 45:64|mannes 28:47 33:18|manque 9:39 12:22 33:18 36:41 44:25 48:25|manquent 9:74
manquer 3:42 33:21|manschetten 33:31|manteau 24:31 33:31 47:28|manteaux 33:35|mantel 21:38 33:25|manual 33:33
manufacture 1:18 2:8 7:16 8:23 10:11 15:26 22:20 23:22 27:26 34:9 43:28 46:25|manuscrits 34:44 41:55
manuskript 41:43 47:44|many 3:19 27:24 31:22 33:-2 37:35 47:39|map 24:36 33:24 48:22 49:25|mappe 9:39 11:39 33:11
maps 21:67|maquet 22:56|maquette 16:28 31:22 50:55|maquettes 7:22 16:31 18:25 34:17 41:24 53:29|maquillage 19:37 41:61
mar 18:55 48:45|marais 21:71|maraite 7:22 8:27 12:25 14:23 27:21 50:27|maraudon 19:37 36:47|marble 33:33
marc 12:32 19:22 29:39 34:27 45:30|marcel 20:55|marcelle 6:41 33:19 45:46
march 2:2 4:14 5:11 7:6 8:13 10:4 13:7 17:9 18:41 23:20 27:5 31:3 38:14 42:10 43:6 47:20|marchait 47:72|marchal 13:66
marchand 33:35|marchande 20:56|marchandise 40:54|marchandises 33:35
marche 3:-4 7:-1 10:-4 12:8 14:-1 16:12 18:22 19:4 20:-4 22:9 30:19 31:14 33:2 34:-7 40:13 43:0 44:15 45:-1 46:6 48:11 53:5
marchen 22:56|marchent 33:21 45:53|marcher 33:21 40:41|marches 16:44 18:26 20:13 31:18 33:2 49:32 51:31
marchetti 44:65|marchienne 3:7 13:8 14:15 19:15 22:10 33:-4 36:18 43:10 49:18 50:26 53:25|marchin 26:48 50:46 53:38
marcinelle 50:46 53:41|mardi 6:32 11:35 19:19 33:21 35:32|maree 12:27 19:17 20:15 22:27 23:29 33:-6 37:37 43:26 44:30
marees 33:35|mareike 2:30 3:18 34:21 40:17 43:24|marek 21:58|margate 17:64|marge 1:32 16:32 20:22 30:49 40:20
margin 0:54 7:34 30:38|mari 33:31 48:37|maria 3:3 8:20 12:19 14:17 25:34 33:12 50:21|mariage 28:55 33:27
marianne 2:30 13:39 19:31 40:27|marie 3:1 7:14 12:15 13:20 14:31 20:14 25:36 33:-7 35:15 36:19 38:18|mariee 40:54
marier 33:35|marine 10:35 26:51 41:46|marines 32:76|marins 3:56|marionette 13:61|marionnette 24:75|marionnettes 32:76
marionnettiste 7:65|marionnettistes 36:75|marit 27:59|maritime 1:53 31:47|mark 1:41 5:44 44:44|marken 16:56
market 7:5 15:13 16:23 18:31 20:0 30:16 31:10 40:26 42:9 44:19 46:12 48:11|marketing 1:28 9:35 30:37 31:40
marketingdossier 18:59|markets 16:62|marks 16:49 44:52|markt 9:17 15:17 16:13 18:25 20:17 31:9 40:30
marktanteil 22:43 31:40|markte 16:56|markten 16:57|marktstudie 30:60|marlene 35:71
marliere 0:12 2:2 4:13 5:18 7:8 8:18 10:15 15:12 17:12 30:11 34:3 36:14 43:10 46:12 50:12 51:12 52:14
marmotte 7:23 22:26 30:41 36:43 38:32 39:43 52:35|marnix 13:25 17:28 19:19 20:19 40:15 43:25 53:23|marpent 3:42 13:52
marque 22:32 23:33 27:26 31:37 34:21 40:17|marquons 27:62|marriage 33:33|marriages 32:69|married 13:40 33:12 47:44
marrow 13:48 27:46
mars 2:20 4:9 8:6 10:8 11:8 13:0 17:5 18:30 20:-3 23:13 26:19 27:12 29:7 30:14 32:11 33:-22 34:18 35:5 38:17 40:-11 42:4 44:6
marsches 33:31|marseille 45:64|martelange 22:42 40:30 53:38|marthe 20:50|martine 21:52 33:16 45:38|marvel 38:68
marx 7:29 12:31 26:35 27:28|marxorban 12:56|maryse 13:44 27:41 43:46
marz 2:22 5:19 8:13 13:10 18:31 23:20 27:7 31:7 33:-15 50:13|maschine 22:56|maschinen 33:31|mask 20:55|maske 41:57
masked 52:70|maskers 32:62|masking 27:59|masques 35:71|mass 19:50|massage 33:35|massart 5:56 34:32 43:42|masson 38:74
master 13:63|mat 33:35|match 21:46 33:11 40:34|matchbox 33:33|matches 20:55|matchs 33:35|matelots 33:35
materiaal 1:22 10:17 16:22 34:17 41:24 53:32|material 2:37 10:29 14:31 33:4|materiau 20:56|materiaux 24:75
materiel 0:32 2:7 10:9 15:25 16:29 17:21 31:11 41:43 53:27|materiele 0:60|materielle 11:74|materielles 7:65
mathe 13:56|mathilde 7:30 10:15 12:32 14:30 27:17|mathot 4:56 22:59|matiere 24:48 51:68|matieres 32:76
matin 3:0 11:18 18:13 20:11 33:28 47:16 48:15|matinees 40:54|matins 19:45 20:42|matras 33:34|matrice 1:53 53:51
mats 1:37 33:24 41:39|matter 31:44 40:37|matters 29:66|maubeuge 10:59
maud 3:13 6:16 18:14 19:6 21:18 24:20 33:16 45:15 48:25|mauer 33:31|maurer 33:31|maurice 22:41 39:53
mauricette 30:49 33:14 44:50|mauvais 20:35 45:58|mauvaise 33:35|max 1:44 33:21|maximal 23:70|maximale 2:34 23:51
maxime 6:38 24:33 33:19 49:32|maximum 34:44 43:45
may 2:15 4:6 5:13 9:4 10:10 18:27 20:3 23:2 27:10 29:10 31:-6 33:-19 34:24 35:4 37:7 40:8 43:-3 44:2 48:3 51:11
maybe 20:55|mayonnaise 22:68|mayor 21:53 33:19|mayors 6:65|mb 12:58|mbala 22:63|mbaya 45:66|mcu 49:68|mdp 39:70 52:51
me 3:38 9:6 11:7 12:16 16:0 19:9 20:19 21:6 27:7 33:-17 35:4 40:-12 47:13|meals 53:59|mean 3:41 19:42|meaning 14:60
means 7:21 14:20 17:33 19:15 33:5 40:11 41:23|meant 33:33|meanwhile 33:19 34:42|measles 33:25 36:48|meat 39:69
mecanicien 13:66|mecaniques 19:58|mechanical 6:65|mechanism 33:33|mechant 3:56|mechants 3:56
mechelen 7:24 12:26 30:27 42:28 43:26 45:25|medaille 33:34|mede 34:51|medecin 3:42 33:21|medecine 45:66|medecins 40:54
mededeling 2:21 4:32 23:29 26:44|medestudenten 33:34|medewerker 53:55|medewerkers 7:57
media 1:13 17:45 23:19 30:18 31:36|mediafonds 42:60|median 30:71|medias 2:43 23:57|mediathek 31:53|mediatheques 31:61
mediation 2:23 10:51 34:24|medic 50:67|medical 16:53 30:57|medicale 20:56|medicales 40:54|medien 10:41 31:40
medienboard 42:57|medienburo 30:58|medische 6:45 40:35|medium 1:32 2:26 40:34 46:37|medway 3:54
mee 2:2 3:14 10:3 16:15 20:10 21:9 23:9 27:5 31:4 33:5 40:8 43:10 45:8|meegaan 40:48|meegedeeld 23:58
meegedeelde 14:56|meegeteld 16:57|meehelpt 19:51
meer 0:14 3:13 5:6 6:5 7:3 8:6 19:10 31:-1 33:16 34:-2 35:12 40:-5 44:6 48:6|meerderheidscoproductie 40:48
meerijden 20:50|meeste 12:38 23:38 40:28|meester 8:60|meet 11:34 18:28 20:20 21:32 33:16
meeting 3:11 18:32 23:34 27:16 33:-10 35:33 45:21 50:24|meetings 33:35|meets 14:47 33:19|mefiance 33:35|mefiant 40:54
meg 13:40 34:35 47:44|megarde 11:74|mehdi 3:7 33:25 36:27 43:18|mehr 3:8 19:1 20:1 33:19 40:12 44:17 47:16
mehrheitliche 40:48|mehrwertsteuer 51:60|mei 2:17 5:30 15:12 17:12 18:26 23:10 25:14 26:13 34:16 40:0 44:11
meilensteine 18:57|meilleur 18:35 22:47 28:42 33:1 50:39|meilleure 13:66|meilleures 27:62|meilleurs 12:68
mein 3:42 12:36|meine 3:26 19:16 29:36 44:24 47:23|meinem 19:50|meiner 3:29 29:51|meint 6:57|meinte 12:56
meist 7:41 19:37|meisterprufung 13:56|meistgesuchten 40:48|melancolique 31:47 44:58|melange 44:71|melden 14:43 23:45
meldt 33:34|meldungen 51:60|melent 33:35|melerai 19:58|melk 24:61|melkwit 19:38 33:21|melodrames 33:35
melt 30:51 33:19|melted 33:33|melting 36:75|member 7:47 13:48|members 12:64|membre 7:51 13:39 33:8
membres 7:46 8:43 12:29 21:32 53:26|meme 2:-7 3:2 6:8 10:-4 13:3 18:6 20:23 31:13 33:16 40:0 44:8 45:3 46:11 48:8 53:1
memes 2:11 3:10 7:19 10:13 17:37 20:10 33:7 40:8 45:20|memo 1:23 10:48 17:33|memoire 3:25 13:35 22:38 33:17
memoires 5:50 34:50|memorandum 10:37 40:30 53:38|memory 3:54|men 3:8 5:8 20:7 28:12 31:9 33:24 34:-1 38:12 40:-2
menace 33:35|menaces 40:54|menage 22:47 33:27|menages 20:56|mends 48:66|mene 1:45 7:43 33:14|menee 30:57 34:44
meneer 20:26 22:35 33:20|menen 34:51|menge 50:59|mengeling 19:51|menigte 33:34|meningsverschil 10:52
mens 3:29 24:41 38:41|mensch 33:31|menschen 3:32 7:9 9:14 20:6 28:16 30:13 31:18 33:-14 53:9|menschenkette 33:31
mensen 3:16 6:4 7:22 12:3 13:4 19:18 20:7 30:5 31:14 32:8 33:1 40:-6 53:7|mensonge 3:34 21:49 33:14|mensonges 19:58
mensualites 2:56|mensuel 35:71|ment 3:5 6:44 21:39 24:24 28:26 33:-4 45:15 48:39|mentait 3:56|mente 3:56
mentent 3:42 21:57|mentez 37:78|menti 3:56|mention 1:22 2:24 6:28 10:15 23:28 33:-4 38:43|mentioned 27:59
mentionner 23:70|mentionnera 23:70|mentirait 47:72|mentorin 13:56|menu 33:34|menuiserie 50:38 53:54|menuisiers 53:64
mepris 38:74|mer 3:13 6:31 28:25 33:18 37:27 40:3 45:32
mercatorfilm 0:11 1:16 2:1 4:12 5:19 8:19 10:9 12:9 14:7 15:11 23:17 29:10 34:2 46:18 51:20|mercedes 33:35
merchandise 31:44 34:42|merchandising 2:27 31:22 34:45|merchant 33:33
merci 2:1 11:30 12:36 26:39 27:19 34:3 35:39 36:20 40:-1 52:33|mercredi 12:21 18:21 31:33 33:20 38:27 48:24
mercredis 16:67|mere 3:24 7:5 13:6 20:-3 22:23 27:3 33:17 44:12 47:23 48:12|meres 22:68|merk 40:48|merken 33:34
merkt 33:33|merle 2:27 3:24 13:31 43:30|merrie 26:37 33:28|mertens 6:37 47:52|merveille 38:74|merveilleuse 33:35
mes 3:23 12:33 19:26 20:12 23:38 40:10 47:28|mesanges 8:67|messe 11:60 33:21|messen 19:37 33:18|messer 32:48 33:18
messezuschuss 15:59|messgerat 33:31|messing 33:31|messprotokolle 30:58|messreihen 50:59|mesurant 33:35
mesure 2:35 3:21 33:1 36:41 40:20|mesurer 30:49 33:14 50:52
met 1:-5 2:-4 3:2 6:0 7:5 9:1 10:-8 12:4 13:4 14:-6 16:-3 17:-2 18:-2 19:5 20:-1 22:-3 23:2 24:1 26:1 27:5 30:1 31:5 32:2 33:3 34:2 35:1 40:4 41:-4 43:0 44:1 45:-3 47:0 48:-2 51:4 53:-5
metafoor 3:49|metaphore 44:71|meteen 33:27 43:38|meteo 33:14 35:49 40:33|meteorologie 33:31
meter 19:19 21:27 31:20 33:0 40:16 50:28|method 20:34 30:44 33:-1 50:34|methode 20:10 30:59|methodik 30:58
methodologie 30:71|methodologique 30:71|methodology 30:65|metier 3:14 7:36 20:27 33:6 40:13 44:30|metiers 31:61
metrage 1:24 2:3 7:11 10:16 12:21 13:36 22:16 27:0 28:14 39:13 40:0 42:6 43:32 53:2|metrages 7:44 13:39 22:40 40:20
metrailler 33:35|metre 19:27 24:44 30:42 49:45|metres 3:3 5:19 19:19 20:4 22:16 31:8 33:14 34:5 35:18 36:23 53:14
metropole 8:72|metselaar 33:34|metsen 19:38 33:21|metser 3:29 20:30 33:14|metsers 19:51|metsles 16:57|metst 20:50
mette 27:54|mettent 33:35|metteuse 13:66|mettrai 19:58|mettrait 27:62|mettre 19:52 27:37|mettrons 40:54|metz 30:65
meubels 6:58|meuble 20:42 33:21|meubles 33:35|meunier 33:35|meurent 3:56|meurt 21:57 33:21
meuse 0:7 1:3 2:8 3:-8 4:19 5:13 7:9 10:10 13:14 14:1 15:9 17:13 22:16 29:8 30:13 33:-24 34:8 37:12 38:8 40:-1 42:5 43:2 47:6 50:9 53:3
meusemews 1:62|mevrouw 2:9 6:9 8:10 10:2 12:17 23:17 24:11 27:13 29:19 30:10 33:2 34:18
mews 1:18 2:5 4:17 5:20 7:16 10:6 14:8 15:16 17:12 22:19 29:22 30:12 34:4 40:-1 42:12 43:9 46:15
meziane 5:41 8:31 14:26 15:34 19:18 25:46 46:34|mg 42:65|mi 3:8 10:11 16:19 18:20 31:22 33:-1 35:28 40:6 44:23 53:16
mich 3:44 12:14 19:8 27:11|micha 6:71|michaelmas 18:63|michel 29:60|michele 3:56|micheline 8:39 9:51 25:54 29:41
michiels 43:59|micro 0:12 1:27 14:25 20:-4 24:12 46:57|microentreprise 46:74|microfoon 19:38 20:37|microfoons 20:50
microonderneming 46:61|mid 18:50 33:19|middag 26:48 48:46|middel 10:52|middelbare 6:58|middelen 0:41 10:23 17:45
middelgroot 46:61|midden 3:29 33:27|middle 3:30 33:17 40:15 44:29|midi 32:42 33:21 43:33 44:37
midnight 13:40 31:36 33:12|midpoint 3:33 33:12 48:45|midsummer 21:67|mie 21:49 38:53 45:45|mienne 20:42 22:55
miete 7:30 40:24 50:44|mieten 53:54|mieter 35:59|mietvertrag 35:59|mietzuschuss 15:59
mieux 3:21 12:34 19:37 22:34 40:20|might 33:19 40:37|mij 3:38 8:27 19:22 35:17|mijlpalen 18:59
mijn 3:32 14:4 18:7 19:12 20:11 29:13 31:0 33:-18 35:6 44:7 47:24|mijnen 12:58|mijnlamp 15:47 22:46|mijnmusea 16:57
mijnmuseum 27:41 50:47|mijnmusical 13:59|mijnstad 45:57|mijnstreek 8:60|mijnwerker 33:34|mikkelborg 22:63
mikken 31:40 40:35|mikrofone 19:50|mikrofonen 50:59|mila 33:34|milans 33:35|milena 3:9 6:16 19:10 21:18 33:19 44:17
milenas 33:31|miles 53:59|milestones 18:63|milieu 3:12 20:13 30:27 33:21 43:24 48:28|milieutechnisch 16:57
militaire 33:35|miljoen 31:9 36:29 40:31 43:32 46:17 53:11|milk 33:33
mille 2:16 3:10 8:16 12:23 13:10 19:2 20:0 22:15 23:14 31:23 33:0 40:6 47:16|milliers 41:55 42:56
million 7:9 13:13 27:18 31:20 40:38 42:14 43:13 53:9|millionen 33:11 40:40|millions 27:26 40:47 53:28|mimik 24:60
min 1:5 7:-6 13:27 16:3 20:4 21:6 22:26 30:-1 33:-28 34:-10 36:5 39:35 41:-2 43:26 44:0 45:9 52:28|mina 33:35
mind 3:41 31:31 47:39|minded 7:47 40:37|minder 11:36 19:26 40:23 44:34|minderheidscoproducties 22:59
minderheidspartner 40:48|minderheitskoproduktionen 22:56|minderheitspartner 40:48|mindering 34:51
mindestens 10:33 34:32 53:34|mine 3:2 16:11 18:12 19:18 21:24 24:16 30:14 33:3 36:27 40:15 41:12 53:8|minerale 33:35
miners 19:55|mines 20:45 44:53|minette 9:43 10:28 16:36 17:40 22:38|mineur 33:35|mineurs 3:29 31:34 33:21
mini 17:60 45:42|miniature 41:49 43:47|minibus 33:25 48:45|minier 45:53 53:51|minigolf 21:51 45:57|minimal 42:69
minimis 9:11 15:64 17:8 23:8|minimissteun 15:60|minimisverklaring 15:60|minimum 1:15 2:6 16:8 27:40 34:14 40:14 42:41
minimumgarantie 2:5 27:34 31:7 40:13 42:42|minimumgaranties 10:52|mining 16:41 45:43 53:38|minireeks 7:44 38:49
miniserie 7:43 31:40 39:55|minister 6:22 23:21 33:19 44:23 45:21|ministeriel 23:70|ministerium 17:57|ministre 23:70
ministry 6:35 33:23 44:35|minnelijk 51:61|minoritair 42:60|minoritaire 1:29 7:22 10:34 22:38 27:20 40:11
minoritaires 22:61 27:41|minority 7:19 22:53 40:21 42:22|mins 43:61|minstens 1:31 27:29 40:23 53:30
minuit 20:25 31:30 33:25|minus 44:58|minutage 43:67
minute 3:-2 6:23 19:0 20:3 30:13 33:11 36:17 40:15 43:19 45:8 48:12 49:15
minuten 1:-1 19:3 20:21 21:7 22:6 28:9 30:7 31:-3 33:-6 34:-5 35:2 36:4 38:13 39:15 40:-9 43:20 45:24
minutes 1:0 2:-10 3:-8 6:0 13:-2 16:-5 18:3 19:-8 20:16 21:5 23:-1 27:-9 28:10 30:-2 31:-9 33:-3 35:1 36:13 38:12 39:14 40:5 41:11 43:25 45:27 50:2 52:10
minuut 19:51|mio 7:7 22:9 31:14 40:19 41:9 42:10 43:16 46:28 53:26|mir 3:44 14:29|miroir 22:68|mirror 33:33
mirwart 33:27 53:43|mis 3:19 10:22 12:31 20:19 33:-2 47:48|miscellaneous 10:58|mischstudio 53:54|mischung 41:51 50:33
misdaadreeks 31:53|misdaadreeksen 40:48|mise 2:24 10:14 16:22 18:24 19:30 31:16 33:-21 34:2 35:15 42:14 43:12
misere 20:56|mises 22:68|misgaan 40:48|mislopen 40:48|mislukt 10:52
miss 1:16 10:12 27:12 29:20 33:14 34:9 36:22 43:22 44:18|misschien 17:47 30:46|missed 7:30 19:25 20:25 33:3 38:38
missen 38:62|missing 9:31 12:40 21:31 28:33 33:9|mission 7:36 15:59 44:42|mist 32:31 33:26 44:28|mistake 19:42 28:55
mistral 31:53
mit 1:-4 2:3 3:-1 5:-2 6:-1 7:6 8:-1 9:1 10:-3 12:3 14:-1 18:-1 19:9 20:6 21:-2 22:1 23:-3 27:5 30:3 31:10 33:-1 34:-2 35:1 40:7 42:3 43:0 44:-2 46:2 50:0 53:-2
mitarbeit 2:44 13:38|mitarbeitende 7:41 46:47|mitarbeiter 7:41 46:47|mitbringen 35:59|miteigentum 10:54
miterlebt 20:51|mites 22:68|mitgedreht 20:51|mitgeht 27:53|mitgenommen 33:31|mitgewirkt 40:48|mitglied 7:54
mitgliederversammlung 35:59|mitigation 40:52|mitmacht 20:51|mitoyennete 21:57 45:53|mitreden 6:57
mits 27:41 30:34 44:34|mittag 33:31|mittagessen 3:49|mitte 31:33 33:11 38:39
mittel 0:25 1:11 14:10 17:33 40:27 42:13 46:15|mittelbar 14:55|mittelfristig 31:53|mittelpunkt 33:31|mitten 33:31
mittwochs 12:56|mitwirkende 5:58|mitwirkenden 34:52|mitwirkender 40:48|mitwirkung 34:52|mitzumachen 33:31
mitzuteilen 23:57|mix 19:12 41:44 50:38 53:31|mixage 26:28 27:15 41:50 50:25 52:29 53:42|mixe 52:77|mixeur 53:64
mixing 53:59|mixstudio 53:55|mlle 2:56|mm 19:38 20:20 22:29 24:28 34:13
mme 2:16 3:-5 4:14 6:20 7:4 8:21 13:5 21:10 29:22 33:0 34:29 35:10 43:7 48:11 50:22|mmes 34:58|mo 35:47 51:47
moabit 47:57|mobel 33:31|mobelhandel 7:54|mobil 33:35|mobile 20:32 31:41 45:42|mobilisees 53:64
mochte 3:23 12:10 19:31 20:13 38:22 40:10|modalites 23:57 50:59|modave 3:16 7:22 14:22 17:26 38:30 43:23 47:27 53:21
mode 2:57|model 0:41 24:50 30:26 50:29|modelbladen 5:47 24:48|modele 15:53 24:53 30:49|modeles 16:40 18:42 24:61
modell 6:57|modelle 33:31|moderate 40:51|moderne 3:34 34:36 45:45|modes 2:56|modest 40:51|modeste 40:54
modestes 31:47 40:41|modification 2:47 10:40|modifie 2:37 11:65|modifiee 2:56|modifient 10:59|modifies 33:35|moe 6:58
moeder 3:11 13:12 20:3 27:7 28:14 33:17 39:15 44:12 47:12 48:21|moeders 3:49|moeilijkheden 14:56|moeilijkste 3:49
moerland 31:53|moeskroen 2:8 4:19 6:16 7:14 8:17 10:9 15:18 25:20 34:9 35:15 36:20 42:17
moet 3:-2 6:7 10:1 11:10 14:19 19:8 21:15 28:25 31:2 33:11 34:0 45:6 48:8|moeten 3:25 19:32 20:14 33:-2 34:15
mogelijk 2:25 10:39 51:35|mogelijke 27:54|mogen 40:48|moglich 2:32 10:33 40:27|moglicher 27:53
moi 3:29 12:29 14:26 16:16 17:20 19:7 20:5 22:18 43:17 47:21 53:14|moine 31:57
moins 1:10 3:-1 7:8 11:17 14:26 19:1 20:10 22:16 27:6 30:14 31:15 33:-11 35:14 38:17 40:8 44:14 53:8
moinsdixhuit 52:77
mois 1:-1 2:3 5:5 7:-2 10:0 16:8 18:22 19:-1 20:19 23:17 30:4 31:18 34:31 35:4 40:0 45:-1 50:6 51:15
moitie 2:16 3:-2 10:19 14:8 16:9 17:13 19:11 23:13 27:5 33:-7 34:0 40:22 53:24|moities 21:71|mol 13:59
mole 1:13 10:9 19:6 27:9 28:19 29:17 33:10 34:6 35:18 36:19 42:15 43:19|mole7 39:60|molenbeek 31:53|moles 33:33
molinay 14:56|molitor 27:59|mollement 33:35|moment 3:35 19:6 20:4 29:32 33:8 34:6 48:18|momo 2:31 33:29
mon 3:36 12:19 14:7 17:12 19:9 20:7 29:14 35:33 40:-5 44:12 47:28|mona 2:35 3:34 43:46
monate 2:10 7:4 16:7 18:7 27:3 31:11 33:-11 34:30 36:11 39:11 40:-2 43:6 51:18 53:4
monaten 23:26 31:23 33:7 34:28 40:7|monats 23:57|monatsletzten 26:60|monatsmiete 35:59|monatsraten 2:52
mond 19:26 24:35 31:27 49:36|monday 9:50 12:34 20:25 33:3
monde 2:22 3:-1 5:15 6:6 7:0 10:3 19:6 21:20 22:3 27:-3 33:4 34:-7 36:19 40:4 42:13 45:16 53:11|mondes 18:69
mondiale 31:61|mondreclame 31:53
money 2:-1 3:-4 9:10 10:15 11:17 12:15 17:24 18:5 19:-3 29:9 33:-16 34:6 35:9 40:24 42:6 53:16|monique 20:56
moniteur 8:72|monnaie 33:35
mons 1:5 2:7 4:12 7:11 8:10 13:22 14:12 18:6 25:13 27:8 29:10 31:-2 33:-10 36:12 43:4 47:8 50:9 53:35
monsieur 2:13 3:-8 7:1 8:8 10:-5 11:19 12:29 19:-6 22:5 23:32 27:19 30:7 33:-12 34:9 36:12 37:14 40:-10 43:4 44:16 45:3
monster 3:41 44:52|monstrueux 33:35|montag 9:46 35:46
montage 7:8 10:5 13:8 16:15 17:3 18:7 19:14 20:13 33:-24 40:-12 41:40 42:8 50:21 53:16|montageraum 53:54
montagne 33:26 41:49|montant 1:37 3:-5 11:13 12:7 15:30 16:16 17:27 23:31 26:15 27:12 33:-26 42:9 43:7 50:22 53:14
montants 0:73|monte 2:3 18:16 19:5 20:3 33:29 52:24|montee 18:55 31:47|montent 33:35|monter 10:32 33:21 36:49
monterai 19:58|monteren 19:38 20:37|monteur 13:38 19:30 53:43|monteuse 7:50 10:27 19:27|month 19:25 31:40 33:3 53:29
monthly 2:43 35:54|months 10:10 12:6 13:4 16:11 17:6 18:14 20:-2 23:16 24:12 31:0 33:-25 34:38 40:2 51:19 53:2
montigny 25:76|montoise 40:54|montpellier 27:62|montrait 3:56|montre 6:29 20:14 33:20 40:12 44:29 52:35|montree 33:35
montrees 20:56|montrer 19:24 20:35 27:28 34:24 42:35|montrerons 33:35|montrons 20:56|mood 1:35 16:46 32:42 50:37
moodboard 1:29 16:24 32:35 34:24 43:31|moodfilm 16:33 18:34 50:29 52:31 53:14|moodreel 16:57|mooi 24:44 30:43 38:42
mooiste 38:62|moon 32:69|moons 2:38 10:39|moque 33:35|moquerie 30:71|moral 2:51 3:27|morale 1:45 3:34 13:44
moralite 33:35|morceau 47:72|mord 3:49|morder 33:31
more 0:14 2:19 3:21 10:5 19:1 20:1 30:11 31:4 33:0 34:2 35:14 40:-3 43:7 47:12 53:6
moreau 4:31 7:23 8:30 10:21 13:33 14:22 25:32|morele 2:51|morgen 33:26 48:33|morgengrauen 20:38 33:18|morgens 33:31
morgue 21:57 45:53|morning 3:15 11:19 33:26 47:16 48:17|mornings 3:41 20:42|morphine 33:35
mort 3:8 6:23 31:14 33:28 36:28|morte 3:29 33:29|mortel 33:34|mortem 2:56|mortes 13:52 32:63|morts 20:35 28:55 33:14
mosane 0:17 1:14 4:28 5:17 10:20 12:15 14:13 29:17 34:8 46:18 50:15 53:8
moselcap 5:20 8:22 10:25 17:18 22:26 29:21 30:19 36:23 42:18 43:15 51:22|moss 13:35 22:37 33:19|mossel 19:38 32:49
mosselen 21:58|mosselfeest 0:60|mosselman 21:49 22:47 45:45|most 3:33 7:27 33:19|mosterd 24:61|mostly 3:54
mot 3:2 16:13 19:4 20:2 33:11 39:49 40:11 52:34 53:11|moteur 3:25 6:40 33:4 45:48|mother 3:30 21:20 22:16 27:12 33:19
mothers 3:41 33:19|motif 33:35|motifs 40:54|motion 8:31 19:19 30:27 34:20 36:31 41:30 43:25|motivatie 1:57
motivation 3:34 9:43 40:26|motivbau 16:43 53:41|motive 18:44 41:43|motiveert 2:51|motivgebuhr 50:59
motivgutachten 18:44 40:35|motivrecherche 16:56|motivsuche 16:42 18:16 19:10 40:24 53:13|motor 6:38 33:14 48:39
motorway 32:43 33:19 48:40|mots 19:31 20:29 33:8 43:41|motte 6:51 33:26|mottet 7:60|mou 10:54|mouchoir 33:35
mouettes 19:58|moufles 24:75|mouillees 33:35|moule 21:61 45:47|moules 21:57 45:53|moulin 7:38 13:39 33:21
mountain 33:33|mourn 3:41 33:19|mourned 31:57|mourners 20:55|mous 19:58|mouse 33:33|mouss 19:39 33:26|mousse 36:75
moustique 38:74|mouth 31:25 33:0 40:18 49:54|mouton 13:61|mouvement 19:32 20:27 33:9 49:49|mouvements 19:58
move 19:34 20:22 24:36 33:-1 45:31|moved 5:39 13:35 33:19|movements 33:33|moves 19:25 20:13 33:19 45:34
movie 31:35 33:1 36:36 40:19 45:33|moving 13:28 19:22 21:33 33:19|moyen 0:35 2:18 13:28 31:23 40:39
moyennant 2:32 27:38 30:46 34:21|moyenne 1:15 14:15 22:17 30:32 31:21 40:27 45:27 46:39|moyennes 19:45 30:57
moyens 17:39 19:17 41:61|mp 10:59|mr 2:9 7:23 11:21 20:7 29:41 34:21 35:19 46:19 53:11
mrs 2:14 3:11 6:22 7:18 26:26 30:22 33:7 46:25 50:24|mrt 25:62|ms 2:13 4:26 7:17 13:18 19:12 23:22 27:34 34:13 43:17
mths 16:62|much 1:18 3:28 17:20 19:33 27:15 33:-11 44:21|mude 31:40 33:18|mudigkeit 33:18 38:46|muet 35:57 52:63
muets 31:47 33:21|muettes 19:49 20:37|muireann 13:48 19:42|mukendi 2:39 20:45|muldvarp 31:57|mullerssohn 22:56
multi 7:65|mum 3:54|munchen 13:43 22:43|mund 33:31|mundlich 42:57|mundliche 10:54|mundpropaganda 31:53|municipal 33:35
mur 13:26 20:25 21:30 32:36 33:13 49:35|murder 50:67|muree 3:34 33:27|muren 20:25 27:29 33:21
murmeltier 3:20 6:28 24:31 33:2 48:29|murmure 33:35|murringen 22:55 39:62
murs 22:32 27:17 33:1 34:24 43:22 45:20 48:25 53:24|muscle 33:33|musee 19:33 27:47 32:51|museen 31:53
musees 7:43 22:47 40:33|museum 18:33 22:34 27:28 53:30
music 5:20 16:17 19:16 20:16 31:3 33:-12 37:16 41:41 45:10 52:25|musical 22:53 33:13|musicale 50:73|musicales 7:65
musicien 13:52 33:21|musicienne 10:59|musik 5:15 16:13 19:29 20:8 41:39 52:18|musikrechte 41:57
musique 5:33 10:-1 16:6 19:27 20:12 33:-25 41:47 43:7 45:6 50:13 52:17 53:4|muss 3:23 6:14 14:12 19:8 28:27 33:13
mussen 3:24 21:33 33:18|musste 32:61|must 1:20 10:17 14:18 18:21 19:13 23:23 30:23 33:3 44:23|mut 33:31|muted 19:55
mutschlechner 5:38 8:39 20:30|mutter 3:16 6:18 7:6 13:8 22:8 27:5 33:12 46:12 47:9 48:18|muttersprachen 13:56
mutual 4:69|mutualisent 10:59|mutualites 31:61|mutuelle 31:61|muur 19:20 33:26 40:17|muurtje 3:49
muziek 5:15 19:34 20:15 41:34 43:14 52:17|muzikanten 20:50|mvg 39:62|mwh 30:71|mwst 16:17 26:38 43:16 50:46
my 3:32 12:4 14:0 19:26 20:21 29:12 31:-3 38:19 43:1 44:21 47:5|mysteries 33:19 36:55|mystery 28:39 31:27 33:15 40:20
mythologie 45:66
n 1:5 2:-10 3:9 5:8 6:6 7:-2 10:-9 12:1 13:-5 14:22 15:7 16:-4 18:-2 19:-9 20:2 21:3 24:6 25:10 26:5 27:0 33:3 34:-5 35:1 40:-4 43:-2 44:4 47:14 51:8
n2 1:43 23:44
na 0:10 2:3 3:-1 9:4 10:16 11:5 12:2 13:3 18:2 19:1 20:-6 21:1 23:18 27:4 31:15 33:1 34:-5 35:1 40:-8 42:3 44:3 45:1 52:6
naait 33:34|naam 1:22 2:6 4:17 8:29 25:28 29:25 33:-1 38:10 43:7 50:8|naamsvermelding 2:51
naar 3:5 4:3 7:-1 10:-2 13:1 16:4 19:4 20:1 21:0 28:4 30:1 31:3 33:15 34:-7 35:0 36:4 37:5 40:5 43:5 45:-1 47:2 53:11
naartoe 19:31 20:30 33:14|naast 33:29 49:36|nabewerking 41:58|nace 8:63|nacebel 8:72|nacelle 41:69
nach 0:3 1:-1 2:6 3:-3 5:1 6:0 7:-3 9:6 10:12 11:2 12:4 13:3 14:2 15:2 16:-1 18:0 19:-7 20:1 22:-1 23:6 27:6 30:1 31:12 33:-5 34:-5 40:-5 42:5 43:-2 45:0 47:5 48:1 49:10
nacharbeit 43:55|nachbar 3:36 48:45|nachbarin 3:24 6:32 33:18|nachbesetzt 19:50|nachdruck 47:57|nachfolge 33:31
nachfrist 2:52|nachgereicht 9:59|nachgewiesen 17:57|nachhallmessungen 19:50|nachhilfe 13:56|nachkommt 14:55
nachmittag 20:38 33:18|nachreichung 11:46 29:46|nachricht 23:44 33:18|nachste 3:18 20:19 33:-1 35:27 36:40
nachsten 3:32 20:22 33:14|nachster 36:60|nachstes 3:26 35:35 42:43
nacht 1:-1 19:-1 20:13 21:14 24:4 27:-3 28:4 31:-3 33:16 38:4 43:0 45:12 48:27
nachtbus 1:14 3:7 13:15 20:8 22:26 23:16 27:12 31:10 33:-8 37:20 40:6|nachte 18:40 33:2 45:28 50:30|nachtelijke 33:34
nachten 13:39 16:37 41:38|nachtploeg 21:58|nachtrag 5:45 11:46|nachts 12:12 20:6 24:15 30:13 33:24 37:17 48:13
nachtschicht 50:59|nachtschwester 6:57|nachtverpleegster 6:58|nachtwaker 6:38 33:27|nachverhandlung 2:52
nachweis 23:57|nachwuchsforderung 1:36 17:37 23:36|nachwuchspreis 13:56|nachwuchswettbewerb 22:56|nachzurechnen 3:49
nachzureichen 29:59|nadege 7:31 12:35 14:29 22:32 27:26 40:17|nadel 33:31|nadia 19:16 21:31 33:26|nadien 20:50
nadir 21:44 33:12 45:43 48:35|nadoet 33:34|nage 6:71|nagels 35:58|nager 33:35|nagestuurd 1:57|nagevraagd 15:60
nah 19:19 33:18 49:40|nahe 19:50|naher 19:50|naherin 31:53|naissance 13:35 25:67 48:40|nait 13:44 20:35 33:14
naitra 23:70|najaar 31:40 42:47|nakomt 14:56|nam 3:49
name 1:27 2:13 4:7 5:4 8:22 12:2 16:1 20:-6 25:33 29:17 31:-3 33:2 43:10 48:11 49:7|named 7:40 40:30 51:47
namely 53:59|namen 3:5 4:17 7:4 10:14 12:6 14:4 15:8 29:15 31:8 33:1 34:8 40:9 43:6 53:10|namens 12:50 34:30
namensnennung 2:52|namensschilder 33:31|names 2:7 3:4 20:26 25:46 31:7 33:4 40:11|namiddag 31:53|namlich 53:54
namur 1:-2 2:1 3:-8 7:13 8:1 10:-2 11:3 12:-2 13:17 14:2 16:7 19:-11 20:-5 22:20 26:15 29:2 30:6 31:-2 33:-18 34:-11 36:10 40:-10 43:17 50:3 53:34
namurois 33:21 38:61|namuroise 7:65|nantes 10:45 27:49|nantissement 5:72|napelsstraat 7:44 10:39|nappe 3:56
narrate 20:55|narrateur 3:56|narratif 1:45 33:14 48:50|narrative 33:33|narrator 20:42 33:19|nassen 33:31
nasynchroniseren 2:51|nat 32:62|nathalie 7:32 12:34 14:32 33:-3
national 10:7 13:26 17:27 22:22 25:47 40:-1 42:12 51:41|nationalbank 0:60|nationale 0:56 25:45 31:29
nationalite 1:29 10:22 25:70|nationaliteit 25:62|nationality 1:24 13:23 25:64|nationalnummer 25:61
nationalregisternummer 25:61|natte 32:62|natural 19:21 20:21 30:44 46:46|naturalisation 33:35
nature 1:40 15:27 16:19 17:35 31:18 41:23 43:32|naturel 19:58|naturelle 19:58|naturels 19:45 40:41|natures 32:76
naturlich 11:59|naturliche 46:60|natuurgebied 33:34|natuurlijk 19:38 20:37|natuurlijke 46:61|natuurvereniging 31:53
nautique 31:61|nave 33:33|navertellen 30:60|navetteurs 3:19 19:31 31:24 33:12 53:28|navigation 20:42 40:41
naviguer 21:71|navire 33:35|navires 41:69|navy 32:56 33:19|ndiaye 2:43 43:54
ne 1:-1 2:-4 3:11 5:-2 6:12 7:-3 10:-6 11:4 13:6 14:7 19:6 20:6 21:-3 27:-3 28:3 33:9 34:-3 35:4 37:8 38:1 40:-3 44:5 45:0 47:4 48:6 52:9 53:-3
neant 0:35 1:28 2:18 15:46 42:41 51:36|near 7:20 14:20 19:27 20:15 33:5 50:27 53:19|nearly 48:66
nebel 22:42 32:37 33:7|neben 7:54|nebenbei 13:56|nebenfiguren 6:57|nebenrechte 31:53|nebst 12:56|necessaire 5:58 8:58
necessaires 5:41 10:28 40:44|necessary 35:54 40:37|necessite 3:56|neck 33:33|necks 33:33
nederland 10:25 27:12 31:33 40:23 42:18|nederlands 1:10 3:12 10:20 12:20 13:22 19:5 42:13 43:32 45:10
nederlandse 8:30 10:23 17:31 27:25 42:30|nederlandstalig 12:45 33:21|nederlandstalige 20:37 34:38
nee 3:22 7:10 8:17 13:47 20:1 25:32 38:19 40:0 49:22|need 2:12 3:18 6:21 18:19 33:-11 36:36 40:18 44:21 45:20
needed 39:69|needlework 33:33|needs 6:27 20:17 29:28 33:-5 40:12 43:23 44:27 45:26|neemt 10:17 20:16 33:18 34:17 35:23
neen 1:29 11:22 15:29 17:29 30:21 40:9 46:22|neer 29:47 47:47|neergelegd 0:43 8:30 9:32 11:32|neergelegde 0:60
neerlandais 10:22 13:29 16:30 17:34 40:17 43:43|neerlandaise 43:67|neerlandophones 27:62|negatif 10:59
negative 19:45 40:36|negen 3:16 6:25 19:8 23:15 31:9 34:18 40:15 45:14 53:11|negentien 8:39 20:30 40:28|negentig 28:62
negociation 34:31 42:56 43:41|negociations 40:54|negocie 33:21 34:44|negocier 5:50 29:51 40:33|negotiate 10:45 27:46
negotiating 42:64|negotiation 17:50 34:42|nehme 3:29 19:30 20:30|nehmen 3:24 20:25 33:18
neige 3:14 21:29 32:35 33:19 41:27 47:31|neighbour 3:33 6:44 48:45|neighbourhood 13:61
neighbours 7:34 31:31 33:7 43:34|nein 1:36 8:27 33:11 40:16|neither 7:21 10:19 14:20 28:29 33:16 46:28
nelly 19:22 33:32|nemen 7:20 10:15 19:26 27:29 29:23 33:-2|nemende 2:51|nennen 3:49|nennt 33:31|nennung 2:52
neon 19:24 32:56 33:-3|neonlicht 33:31|neons 16:53 19:45|neonschrift 33:31|neorural 6:71|nergens 33:34
net 0:16 2:30 10:6 12:12 16:20 19:6 26:16 33:-23 34:4 42:21 43:9 50:36|netherlands 27:46 42:51|nethoofd 40:48
netjes 33:34|nets 22:63|nette 38:59|nettes 2:48 10:30 34:16|nettle 16:24 18:25 20:17 30:26 33:14 36:31
netto 2:25 10:9 16:25 43:14 50:43|nettoerlos 2:52|nettoerlose 34:52|nettoyage 33:21 41:55
netz 5:25 13:22 16:23 33:-3 34:18 47:32|netzbetreiber 30:32 33:18 40:22|netzbrummen 19:50|netzkarte 24:60
netzwarte 44:45 48:45|netzwarten 31:53|neu 3:32 10:31 19:17 33:-3|neue 11:52 23:36|neuen 33:31|neues 11:46 45:44
neuf 2:-6 3:15 6:18 7:19 19:3 20:4 23:18 31:8 33:12 36:23 40:2 44:9 48:9 53:3|neufchateau 26:51 34:46
neukolln 43:42 53:41|neukollner 33:31|neuling 33:31|neun 3:15 6:34 7:20 19:16 23:22 53:20|neunjahrige 33:31
neunte 48:58|neunten 33:31|neunzehn 5:34 34:28 47:43|neunzig 33:18 35:46|neus 28:62|neutre 20:56
neuve 13:48 30:49 53:30|neuves 33:35|neuvieme 3:23 11:51 33:21|neve 22:68|nevenpersonages 6:58
never 3:20 6:21 7:2 14:1 19:15 20:15 21:8 24:10 33:12 38:9 45:14
new 2:15 10:9 11:19 16:13 23:16 27:10 31:8 33:1 35:18 40:1 45:37|newcastle 3:49|newlywed 33:33|newlyweds 6:52 33:19
news 23:65|newsletter 31:30 35:59|newspaper 3:24 33:23 48:36|newspapers 6:44 13:40 38:47|newsreel 20:55
next 3:13 5:20 16:3 18:18 20:-4 23:6 27:14 30:6 33:6 35:8 36:23 40:0 43:14 44:6 48:7 51:9
ni 2:8 4:20 5:18 10:12 14:40 20:28 33:-4 43:22|nice 27:59|nicely 17:64|nicest 47:65|niche 31:44 40:37
nicht 2:-2 3:7 5:-1 6:8 7:-3 11:5 13:-1 14:14 15:2 18:-3 19:5 20:1 21:5 23:0 27:2 29:2 31:-4 33:3 34:0 35:-1 38:6 39:1 40:-2 44:5 45:-2 47:9 48:1 51:0 52:4 53:-6
nichtausubung 34:52|nichtherstellung 2:52|nichtoffentlich 21:58
nichts 1:9 3:2 6:10 15:21 33:17 34:5 42:10 48:11 51:13 53:7|nickt 33:31|nicolas 50:73|nicotine 19:38 32:49|nids 33:35
nie 3:3 6:26 7:8 19:19 20:19 33:6 38:13 45:11|niece 20:37 33:26|niederlassungseinheit 8:59|niederrhein 32:61
niedlich 45:57|niedrigsten 20:51|niemand 3:14 5:3 6:2 14:5 19:8 21:12 33:14 34:6 35:3 40:-2 44:3 45:1 46:4 48:19
niemandem 14:42 46:47|niemandsland 1:24 10:22 22:25 27:21 36:29 43:23
niessen 2:13 5:19 8:20 13:17 15:20 25:21 27:14 36:21 43:16 46:20
niet 1:-4 2:0 3:7 6:0 7:-5 8:-2 9:3 10:-7 11:0 12:-3 14:16 16:-1 17:-1 19:1 20:2 21:5 23:-3 27:1 29:1 30:-2 31:-9 32:4 33:8 34:3 35:8 38:0 39:1 40:-8 44:5 45:-4 47:3 48:3 52:6
niets 1:6 2:0 3:17 6:7 11:10 21:7 22:9 24:16 27:11 33:11 47:9 49:11 51:10 53:4|nieuw 11:41 31:32 45:37
nieuwe 3:9 11:21 14:16 23:18 33:12 37:23 40:9 44:19|nieuws 23:58|nieuwsblad 38:62|nieuwsbrief 35:58
night 1:2 2:-3 3:2 10:-1 12:4 18:3 19:-5 21:13 22:3 23:5 27:-1 31:-2 32:10 33:15 34:-4 37:11 43:1 44:5 45:4 48:24 49:8
nightdress 33:33|nightfall 33:33|nights 3:28 26:43 52:44 53:33|nightwave 38:68|nimmt 19:17 21:25 33:24|nimy 50:73
nine 2:9 3:-3 6:23 7:4 12:7 13:13 16:14 17:7 21:10 23:8 27:2 30:8 31:7 33:2 36:12 40:-6 45:7 47:17 53:3
nineteen 3:28 33:27|ninety 20:34 33:-1 38:35 43:27 45:31|ninth 34:56|nique 33:21 35:57|nisramont 20:35 33:14 53:43
nisten 33:31|niveau 7:65|nivelles 2:8 4:26 7:16 8:23 13:17 14:17 25:28 29:24 30:24 33:-14 43:19 53:29
nl 1:22 10:2 13:18 17:15 22:22 26:16 31:35 42:15 43:21
no 1:2 2:1 3:-6 5:9 7:0 10:2 11:0 14:17 15:5 16:-2 17:8 18:-2 19:4 20:12 21:-2 24:0 25:3 26:4 30:-1 31:1 32:8 33:-5 34:-7 35:2 39:7 40:0 42:0 43:-4 46:5 47:0 48:-2 50:2 51:8
nobody 3:7 6:13 7:8 14:8 19:3 20:-5 21:7 22:11 28:9 31:-3 33:15 34:9 38:8 40:-9 45:4 48:14
noch 3:7 7:1 9:6 14:19 17:10 18:3 20:7 31:0 33:9 40:8 42:4 44:4 47:10 49:6 52:7|noctuelle 27:49 42:56
nodig 3:17 6:26 19:19 33:2 34:19 45:25|nodige 40:48|nods 33:33|noel 2:20 33:17 36:39 39:40 43:31|noemen 27:41 34:38
noemie 8:50 25:55 27:41|noemt 31:53|noeud 33:35
nog 2:3 3:17 5:9 7:5 9:10 11:4 12:5 14:13 17:3 20:2 21:1 23:2 27:7 28:5 33:5 35:1 40:-8 43:2 44:8 47:3 49:9
noir 18:15 19:20 20:3 26:22 33:9 37:24 38:21 40:17 49:32 52:23|noire 13:31 19:20 22:30 24:36 28:38 33:-3 43:29
noires 13:66|noirs 19:45 33:21|noise 19:29 21:41 33:19|noises 20:55|nok 1:41 16:41 23:44
nols 2:20 5:45 13:29 16:30 22:46|nom 1:18 2:17 4:21 7:1 10:-5 14:2 20:2 21:7 25:43 29:36 33:-13 34:10 40:0 43:13 50:9
nombre 1:27 8:32 21:31 30:31 33:-4 45:27 46:34 53:25|nombreuse 7:65|nombreux 31:61|nominal 33:35|nomination 8:72
nominee 22:63|nomme 8:45 13:39 22:55|nommees 34:58|nommer 33:35|nommes 2:43 8:58
noms 2:28 3:15 20:25 36:35 40:26 43:27
non 0:5 1:12 2:-4 3:-1 5:16 6:2 8:11 9:5 10:-9 11:13 13:-3 14:-3 15:13 17:2 19:-1 21:2 26:15 30:2 31:0 33:-10 34:12 35:11 37:10 38:6 40:3 41:0 44:3 45:9 46:17 50:12 51:5 52:16
none 0:19 2:8 14:29 20:6 22:15 30:16 33:-16 40:2 42:15 43:23 46:34|nonkel 22:46 35:32 39:37|nonkels 31:53|nonne 31:61
noodaggregaat 48:59|noodfonds 15:60|noodschacht 33:34|nooduitgangen 19:51
nooit 3:7 6:8 7:6 12:7 19:15 20:20 24:11 28:11 31:2 33:7 45:15 47:9|noon 33:19 35:54
noor 13:19 16:17 18:19 19:11 22:20 34:11 36:22 37:23 43:19 47:20|noord 7:22 10:29 22:25 39:27 42:25 50:26
noordelijke 31:53|noorden 40:48|noordster 47:60|noordzee 19:51|nor 6:25 7:20 14:32 33:-7 34:16 35:27 43:21 46:27
nora 3:-3 6:22 19:0 21:43 31:2 33:5 36:15 39:16 43:8 45:12 48:14|nora2 39:76
nord 1:1 2:-2 4:8 5:14 8:6 10:20 17:14 18:3 19:-6 22:22 27:6 30:14 31:7 32:17 33:-27 36:9 38:17 39:18 40:6 43:9 51:7
nordbad 31:57|nordic 1:36 7:22 10:20 13:23 17:26 40:12 42:26
nordkette 0:18 2:10 5:16 8:25 10:24 17:15 22:14 34:10 40:6 43:13|norm 30:65|normaal 33:34|normal 8:67
normale 8:66 20:29|normalement 4:61 33:21|norme 30:71|nors 6:58|north 12:30 17:30 20:22 22:30 39:36 40:17
northern 7:47 42:51
northgate 2:13 7:17 10:14 12:12 14:16 17:12 26:18 27:7 34:4 38:17 39:25 40:-1 42:13 43:9 50:16 52:18
northlight 27:34 31:32 42:39|norvege 33:33|norway 10:26 20:22 27:36 33:13|norwegian 6:24 10:17 13:20 33:16 40:9 43:28
nos 2:-8 3:6 4:25 7:32 10:-6 11:9 12:30 22:4 23:6 26:11 27:17 31:5 33:-30 35:15 39:26 40:8 42:5 47:8 51:9|nose 33:33
nostalgia 20:55|nostalgie 20:56|nostalgique 6:71
not 1:-3 2:-3 3:8 6:3 8:-1 9:3 10:-2 12:-1 14:16 18:-2 19:-4 20:-3 21:-2 23:0 27:7 29:2 30:0 32:5 33:2 34:7 35:4 37:2 38:3 39:4 40:1 41:-2 44:9 45:-4 46:3 47:3 51:3 52:12 53:-6
nota 1:32 2:9 9:39 12:16 40:23|notaire 2:7 8:41 13:16 33:25 44:22|notamment 14:52 34:44|notar 8:59|notariat 13:66
notaris 6:26 8:39 33:14 48:27|notary 8:37 33:23 53:29|notation 40:54|notaufnahme 45:57|notburga 2:27 3:24 34:27 43:30
note 1:23 2:-8 3:13 5:5 9:32 12:28 13:2 19:13 20:-9 26:23 30:4 31:-5 33:-20 40:15 44:13 50:6|notebook 31:36 33:25
notebooks 2:57|noteert 33:34|noten 44:58|noter 33:35|notes 0:12 1:30 2:25 3:-6 6:8 9:39 12:30 18:23 19:-1 35:11 44:10
nothing 2:7 6:15 14:2 15:17 17:5 19:18 20:-3 24:11 27:1 31:-1 33:8 40:-8 42:14 46:17 47:7 48:8 51:10 53:1
notice 2:12 3:9 13:24 23:20 33:-1 34:29 35:40|notices 29:45 33:25|noticing 33:33|notiert 33:31
notification 18:38 23:52 29:42 34:27|notifications 29:73|notifie 17:71|notifiee 15:60 17:57|notify 15:68|notigen 40:48
notions 13:66|notiz 20:38 40:35|notizbuch 33:31|notizbucher 5:45 34:39|notizbuchern 34:52|notizen 2:39 9:46
notoriete 5:40 30:61 40:23
notre 0:3 3:-8 4:17 7:17 11:25 12:33 14:2 15:4 17:0 20:-7 21:0 23:7 27:25 31:-3 33:-29 35:0 40:25 42:-1 45:-4 50:13 53:-6
notres 40:54|notstromaggregate 20:51|notulen 29:47 35:45|nour 6:21 10:2 16:19 21:14 24:16 26:16 27:3 31:8 33:15 45:12
nourri 3:56|nourrir 33:35|nourrit 33:35|nours 3:36 44:45
nous 3:-3 4:4 5:3 7:20 10:-18 11:6 12:12 14:1 19:3 20:12 23:4 27:23 30:-1 31:1 33:-10 34:-8 36:6 40:22 47:-1 50:-1 53:2
nouveau 35:44 36:49 45:53|nouveaux 33:35|nouvel 34:58|nouvelle 11:31 16:24 23:40 33:-8 34:39 47:30
nouvelles 3:29 13:39 33:8 47:45|nov 18:55 25:35 48:31|novation 10:59|novel 3:24 5:35 31:27 34:26 47:35|novelist 38:68
novella 2:36 5:44 34:35|november 2:9 8:18 17:16 18:40 19:1 23:15 29:9 31:9 32:13 38:12 39:21
novembre 2:26 8:19 11:21 18:49 20:3 33:-18 34:16 35:18 38:21
now 3:8 7:6 10:4 11:14 13:7 17:9 23:10 26:14 27:4 31:3 33:5 34:10 37:16 39:14 40:10 45:18|nowhere 14:47 20:42
noye 33:35|noyee 20:35 33:27|noyees 31:61|nr 14:21 22:15 26:41 47:17 50:28 51:29|ntgent 13:59
ntirampeba 33:12 34:35 47:44|nu 3:12 13:12 19:-1 20:3 22:13 23:11 27:7 33:14 34:4 36:15 40:1 45:10|nuala 33:33
nuchternen 33:31
nuit 1:-4 3:5 6:0 7:-5 10:-6 13:2 19:12 20:4 21:12 22:1 24:4 27:-8 28:6 30:0 31:6 33:12 35:0 36:5 42:-1 45:8 48:31 50:8
nuitees 53:64|nuits 3:28 13:30 16:39 18:22 20:9 35:23 41:30|nul 2:35 33:27|nulle 3:19 20:19 33:18 40:17 48:34
nulpunt 7:57|num 43:67|number 1:34 3:-2 8:38 20:8 25:29 26:13 31:2 33:-1 34:0 35:11 46:12
numbers 9:37 12:34 21:37 22:33 33:3|numeraire 10:48 42:53|numerique 1:40 24:48 43:41 53:38|numeriques 41:69
numerisation 15:43 16:49 23:39 53:34|numerisee 34:58|numero 1:37 2:8 7:16 8:52 20:7 25:28 33:-2|numeros 33:35
numerotee 33:35|numerotes 20:42 45:53|nummer 1:37 5:18 6:16 33:20|nummerplaat 21:45 45:44|nummers 33:34|nummert 20:50
nur 1:2 2:4 3:-5 5:4 6:12 10:-1 19:13 20:13 29:5 30:4 32:7 33:4 35:5 40:-6 45:3 47:23 49:6 52:7
nurse 13:40 20:34 22:42|nus 33:21 49:61|nut 35:67|nutzungsarten 2:52|nutzungsrechte 2:52
nv 2:22 4:22 10:23 34:22 43:19 46:30|nyon 13:35 18:44 22:41|nys 19:35 22:53
o 1:30 2:7 3:13 5:15 8:18 14:10 16:11 20:6 22:12 33:-16 37:21 40:2 41:14 44:16 48:17|oath 14:60
ob 3:28 20:13 30:20 33:11 47:20|obeir 48:71|obeit 48:71|oben 33:18 48:26 49:40|oberleitung 30:58|obermuller 27:53
object 1:20 8:37 14:18 20:13 27:17 33:-9 34:14 44:23 45:22|objectif 6:44 20:29 31:34 35:44|objectifs 19:37 30:49 31:40
objects 18:50 20:42|objektiven 19:50
objet 2:20 3:-7 5:9 7:2 8:35 10:16 12:5 14:12 15:11 17:8 18:6 20:12 23:23 27:6 30:8 34:-5 45:10 50:19|objets 33:35
obligations 14:55 51:54|obligatoirement 1:66|oblique 33:35|obscurite 19:58|observational 19:55
observations 2:35 5:50 18:47|observerend 19:51|observerende 20:50|obstacle 11:74|obtenir 12:54 34:44
obtention 27:55 51:53|obtenu 17:40 20:38 23:39 42:38|obtenue 17:57 42:56|obtenues 1:53 15:60|obtenus 1:53 38:61
obtient 10:45 33:21|obwohl 33:31|occasion 31:61|occasionnellement 51:74|occupe 3:42 53:51|occupees 46:74
occuper 3:34 33:14 45:45|ocean 3:54|ochre 32:69|ochtend 3:5 19:7 33:22 48:39|ochtends 20:50|ocker 32:61|ocre 32:76
oct 2:19 17:26 18:50 31:20 48:29|octave 33:33|october 1:18 17:19 18:46 20:10 33:-12 37:26 38:23 50:22
octobre 0:14 1:7 2:19 5:20 6:11 8:22 10:-1 12:9 14:6 18:45 20:-3 27:3 34:-2 35:11 38:15 42:10 50:13|octroi 15:60 23:57
octroie 23:70|octroient 34:58|octroyee 23:70|octroyer 23:70|odd 21:46 27:38 45:43|oder 10:19 29:24 31:37 33:-3 34:18
odette 6:37 11:41 31:28 44:38 47:49|odeur 33:35|odile 2:10 3:8 6:26 13:18 33:12 45:26 53:19|odz 13:61|oe 33:34
oefening 45:44 48:46|oeil 22:34 33:27 44:37|oeuvre 1:47 2:12 5:30 10:6 34:28 40:1 41:16 43:14
oeuvres 7:38 8:48 22:32 39:52
of 0:0 1:0 2:4 3:-2 4:2 5:5 6:1 7:3 8:3 9:0 10:3 12:-1 13:0 14:6 15:1 16:-5 17:-2 18:1 19:-3 20:0 23:5 25:4 27:2 29:3 30:3 31:-1 32:3 33:-5 34:1 35:1 38:0 40:-4 42:-3 43:4 45:-1 46:3 48:-1 51:4 52:4 53:5
off 2:11 3:-1 18:8 19:-3 20:17 22:8 33:14 45:18 49:33 53:4|offen 5:15 14:11 17:23 20:7 33:-13 39:17 42:38 44:14 45:14
offended 33:33|offene 14:55|offener 14:55|offentlich 18:23 22:33 31:30 40:13 43:21|offentliche 17:57
offentlichen 14:55|offentlicher 15:59|offentlichkeit 23:44 41:43|offer 27:50 40:12 50:41|offered 33:25 40:30
offering 33:33|offers 18:38 33:27|offert 19:58|offerte 16:28 50:56
office 1:16 8:26 16:17 20:6 22:4 26:10 27:6 33:-1 34:-7 38:16 41:11 42:3 45:4 48:7 50:8 51:39 53:0
officer 1:33 14:31 30:45 33:4|offices 7:46 31:38 35:39|official 8:59 46:46|officieel 33:34|officielle 33:35
offline 52:62|offnet 33:26 49:32|offre 18:21 27:15 33:-1 42:22 50:63|offres 31:61|often 33:33|ogen 24:41 33:14 40:28
ogenblik 33:34|oger 7:34 36:44 37:47 38:43 39:45|oh 44:71|ohlsen 26:40 34:32 47:37
ohne 3:7 6:10 13:2 16:3 19:7 20:12 21:11 26:7 31:0 32:7 33:-4 34:10 38:6 39:7 40:0 42:4 47:8 48:11 51:6 52:8|ohr 44:58
ohren 33:31|oisin 20:55|ok 11:25 12:17 17:55 40:4 42:18|okafor 2:31 23:30 34:21 37:35 43:25 47:30|oker 32:62|okt 18:57
oktober 1:22 2:16 9:16 18:42 20:7 50:25|old 3:2 7:8 11:16 13:9 19:24 20:3 27:7 32:17 33:9 40:6 44:13 47:13
older 31:36 33:12 40:30|olds 3:54|olivier 29:73|olkanne 33:18 49:47
om 1:5 2:3 3:8 6:1 7:4 11:4 12:1 20:-2 21:6 23:1 27:-3 29:22 33:8 34:2 35:13 38:4 40:8 45:0 48:2|omar 6:48 21:49
ombres 19:58|omdat 3:21 6:8 12:16 33:3 36:12 40:27 45:7 47:10 53:5|omgekeerde 33:34|omgeving 31:53|omhoog 49:62
omission 3:56|omloop 31:53|omroep 7:9 9:13 13:11 14:23 17:21 27:15 31:20 40:20 42:21|omroepen 42:60|omroepstem 33:34
omschrijving 16:57|omvalt 40:48|omvang 1:57|omzet 0:35 7:20 46:52
on 2:-5 3:4 6:-2 7:-3 8:-1 10:-2 11:2 12:0 14:-3 18:0 19:7 20:5 21:6 22:-3 23:1 27:-5 29:1 30:-1 31:3 33:7 34:0 35:0 38:5 40:0 43:-2 44:1 45:-3 47:1 48:3 49:4 50:0 51:3 53:-2
onafhankelijk 7:31 10:26 14:43|onbekend 6:58|onbetaalde 51:61|once 3:15 19:6 20:6 27:10 33:12 34:24 40:1 44:16 47:16
oncle 3:34 33:27|onder 2:-2 3:-3 8:7 10:-1 12:6 14:11 15:15 19:-1 20:-2 27:9 33:8 34:6 40:4 44:7 45:6 46:9 48:14
onderen 20:50|ondergetekende 1:22 14:50 15:26|ondergetekenden 2:21 10:23 29:31 34:34|onderhandeld 2:51
onderhandelingen 40:48|onderneming 1:14 14:39 15:32 46:40|ondernemingen 8:42 15:31 46:44
ondernemingsnummer 1:20 7:20 8:47 14:20 34:15|onderscheiden 31:53|ondersteunen 23:58|ondertekend 2:38 10:39
ondertekenen 1:36 29:39 50:40|ondertekening 2:35 23:48|ondertitelen 2:51|ondertiteling 41:58
ondertitels 16:25 20:18 31:32 40:16 43:26|ondervraagt 21:58|onderweg 33:34|onderwerp 3:29 8:39 40:28
onderwijzeres 6:58|onderzochte 30:60|onderzoek 16:32 20:25 24:36 30:34|onderzoeksrechter 6:58|ondes 34:50 38:52
ondule 32:76
one 0:11 2:2 3:4 6:2 7:5 9:1 10:-4 11:8 12:0 16:-4 18:-4 19:4 20:5 21:2 24:7 27:-6 28:2 30:-1 31:-1 32:5 33:5 34:-7 36:7 39:2 40:-2 43:-4 45:15 47:4 48:-1 49:4 53:-5
onenigheid 10:39 34:38|onepager 9:54 43:47|ones 12:45 19:46|oneven 3:49|ongeacht 10:52|ongeluk 11:61
ongeveer 2:25 20:25 27:29 53:30|ongevraagd 33:34|ongewijzigd 34:51|ongewoon 3:49|ongles 33:35|onhandig 6:58
onhebbelijkheden 33:34|onjuiste 14:56|onkel 3:49|onleesbaar 1:57|online 1:15 2:10 30:47 39:38 52:21|onlineantrag 1:56
onlinebefragung 30:58|onlinevragenlijst 30:60
only 1:14 2:13 3:0 4:8 11:7 17:3 19:17 20:5 21:6 31:4 33:10 35:6 37:10 39:8 40:-5 44:4 47:17|onmiddellijk 14:56
onno 27:54|onrechtmatig 14:56|onrechtstreeks 14:56
ons 2:-1 3:11 4:9 5:8 7:4 12:13 14:4 15:8 21:6 27:24 31:9 33:-6 35:6 40:9 53:10|onscherp 19:38 49:48|onsen 32:69
onss 9:52 14:32 51:60
ont 2:-11 3:11 7:-3 14:15 19:-2 20:2 27:-5 28:9 30:3 31:27 32:9 33:5 34:-10 38:14 40:23 45:-2 51:6|ontbijt 33:21 35:45
ontbinding 2:51|ontbrak 11:61|ontbreekt 3:29 12:38 33:14|ontbreken 19:51|ontdekt 28:37 33:29|onteigend 20:37 33:21
onthoud 38:62|ontkennen 33:34|ontkent 48:59|ontknoping 33:34|ontmantelen 33:34|ontmoet 33:34|ontmoetingen 20:37 44:46
ontmoette 20:50|ontroerd 44:59|ontroerendste 38:62|ontslag 8:60|ontslagnemend 8:60|ontstaat 3:49|ontstond 3:36 38:49
ontvangen 1:31 2:14 15:35 27:17 29:23 35:21|ontvanger 35:37 51:53|ontvangst 12:45 29:47|ontvangstdatum 1:57
ontvangsten 2:30 10:44|ontvangt 10:52|ontvingen 15:60|ontw 9:37 16:25 17:28 53:37|ontwaken 20:50
ontwerp 2:21 16:40 37:34 50:31|ontwerpen 24:61|ontwikkeld 40:48|ontwikkelde 10:52|ontwikkelen 2:21 10:42 40:19
ontwikkeling 1:16 3:-5 5:5 7:8 8:5 9:6 10:16 12:10 16:9 17:15 18:20 22:11 27:-1 40:0 41:4 43:10 53:18
ontwikkelingsakkoord 17:47 40:35|ontwikkelingsbudget 10:52|ontwikkelingsfase 16:44 17:47|ontwikkelingsfonds 17:60
ontwikkelingskost 10:52|ontwikkelingskosten 10:39 53:42|ontwikkelingslening 12:58
ontwikkelingsovereenkomst 9:35 10:39 17:35|ontwikkelingssteun 12:45 40:35|ontwikkelt 27:54|onverenigbaar 14:56
onverkort 2:51|onvoorzien 16:39 41:49|onvoorziene 16:57
onze 2:-11 3:10 4:4 7:14 8:1 10:-7 11:4 12:23 14:2 19:-6 20:2 22:1 26:4 27:13 29:2 30:1 31:8 33:-13 36:9 40:9 41:-2 46:8 47:2 49:3 53:10
onzentwege 4:61|oog 6:34 33:28|oogarts 21:58|oogst 10:39 33:21|oogsten 19:51|ooit 3:36 6:26 20:18 33:2
ook 2:3 3:17 7:9 10:4 14:9 20:12 30:12 31:20 33:2 43:11 47:12|ooms 5:40 24:29 34:19 45:25 47:27|oona 24:69|oops 11:68
oor 44:59|oordeel 44:59|oorlog 3:29 33:27|oorspronkelijk 2:51|oostende 10:17 23:23 34:25 36:27 40:13 43:18 50:25
oostendse 32:49 40:35
op 0:4 1:-1 2:2 3:-8 4:3 5:0 7:3 9:0 10:-3 11:0 12:-3 13:4 14:5 17:-3 18:0 19:4 20:2 21:0 22:-1 23:2 24:4 27:-1 29:-1 30:1 31:4 32:3 33:3 34:5 35:3 40:1 45:-2 47:1 48:-2 49:3 51:5 53:-6
opa 20:23 33:26|opbrengen 40:48|opbrengst 2:51|opbrengsten 2:51|opdagen 33:34|opdebeeck 2:30 10:31 43:38
opdracht 2:38 20:18 30:39|opdrachtgever 30:60|opeisbare 51:61|opel 32:46 33:25 48:40
open 3:-3 5:8 20:-2 21:23 31:8 33:18 35:17 40:-3 42:25 50:9 52:12|openbaar 31:32 40:28 42:39
openbare 7:27 35:29 40:31 42:30|opencast 32:69|opened 4:43 7:34 31:31 33:7|openen 31:40 33:21
opening 20:34 33:18 34:21|openlucht 22:59|opens 6:37 20:30 33:14 49:31|opent 33:34|operateur 7:34 13:35 19:40 41:38
operating 0:68|operation 43:67|operationnelle 7:65|operations 18:51 53:49|operator 45:51 50:54|operators 20:42 33:19
operatrice 13:44 16:32 19:37 53:30|opere 34:58|operettegezelschap 53:55|opgegroeid 3:49|opgehaald 33:34
opgekocht 33:34|opgeleid 13:59|opgelost 33:34|opgemaakt 2:19 4:29 10:20 14:36 30:27|opgenomen 10:31 19:31 40:28
opgericht 7:57|opgesteld 10:52|opgroeide 33:34|opinion 0:29 5:38 6:27 9:31 16:26 18:27 23:29|opleiding 13:54 33:9
opleidingscheques 15:60|oplevering 2:30 10:20 18:46|oplopen 27:54|opmerkingen 2:30 11:41 18:39
opname 14:36 16:37 41:38|opnameleider 7:31 13:34 40:23 43:33|opnamemateriaal 53:55|opnamen 2:51
opnames 10:7 14:12 18:36 20:6 34:7 40:14 42:32 43:14|opnemertje 20:50|opnieuw 3:20 19:22 33:17 44:30|oporto 45:64
opportunite 40:54|opportunites 40:54|opportunity 40:51|oppose 6:71|opposite 6:52 19:42|opposition 1:66|opraken 33:34
oprechte 27:54|opricht 8:60|oprichters 7:57|oprichting 7:57|oprichtingsakte 8:47 9:48|oproep 1:36 12:38 48:39
oproerige 33:34|ops 41:63|opschortende 2:51|opschrift 33:34|opslag 35:58|opstaat 20:50
optie 2:0 5:34 16:15 17:10 34:41|optieovereenkomst 9:40 34:43|optieprijs 34:51|optiesom 34:51|optietermijn 34:51
option 1:-3 2:-8 5:35 9:9 10:-3 16:26 18:-4 20:-11 26:2 27:-6 34:39 40:4 43:-5 50:1|optioned 40:51
options 26:41 30:36 33:17|optionsentgelt 34:52|optionsfrist 34:52|optionsgebuhr 34:52|optionsvereinbarung 34:52
optionsverlangerung 16:56|optionsvertrag 34:52|optionszahlung 17:57|optionszeit 34:52|optique 19:45 50:59
optiques 19:45 41:55|opvang 20:50|opvangen 40:48|opzeg 10:52|opzegging 35:58|opzet 19:31 33:14 48:39|opzij 24:48 35:45
opzoekwerk 16:57
or 1:3 2:14 3:-5 7:1 14:18 18:4 19:-4 20:-4 21:7 23:6 28:18 29:7 31:6 33:1 34:16 40:-9 41:3 42:5 46:8 47:5 53:8
oral 43:67|orange 19:34 33:17 49:50|oranje 19:51|orban 7:29 12:31 26:35 27:28|orchard 4:48 13:40 22:42|orchbeb1 4:69
orchester 41:57|orchestre 19:58|ordening 31:53|ordentlich 3:36 7:41
order 2:5 3:2 6:13 9:16 13:10 14:30 19:3 20:3 22:12 33:-9 35:15 40:-1 50:32 51:16|orderbevestiging 35:58|ordered 2:57
orders 0:68|ordinateur 2:56|ordner 33:31|ordnungsgemass 33:31|ordre 9:26 14:30 18:21 19:11 20:20 27:27 33:7 35:23
oreille 19:21 20:19 31:37 33:-2 44:47|ores 34:44 53:51|organ 6:65|organe 8:49 9:38 29:47 40:28|organigramm 46:60
organigramme 46:74|organisateur 1:66|organise 3:34 33:27|organisee 33:35|organiseert 33:34|organiserait 40:54
organiserons 27:49 31:47|organisme 15:66 51:53|orgue 45:53 50:59|oriane 3:18 11:37 33:24 48:34
original 2:9 9:26 14:19 34:42 43:31|originale 2:25 5:41 41:38 43:50|originalite 2:52 44:40|originality 34:56
originalorten 20:51|originals 2:43 34:42|originalschauplatzen 19:50|originalsprache 43:55|originalstoff 43:55
originaltitel 43:55|originalton 20:51|originated 7:60|originaux 2:35 34:44 43:33
origine 3:30 16:22 17:38 31:16 40:22 45:21 53:20|origineel 5:60|originele 43:59|ormerod 2:34 5:33 7:28 43:28 46:35
orphelines 33:35|ort 1:28 3:5 14:10 26:16 33:13 40:3 53:19|orte 3:24 19:25 33:6 45:32|orten 3:29 19:30 20:30
ortes 44:58|orthographic 19:55|ortlechner 5:21 8:30 13:19 19:14 25:32 27:16 43:18|ortlichen 53:54|ortstermin 50:59
ortszeit 22:56|oscar 33:35|ose 33:35|osees 33:35|osei 5:36 11:39 29:47 35:38|osent 33:35|osian 9:37 13:31 19:25 20:37
oslo 12:50 27:46|ossature 20:42 24:61|ostbelgien 15:39 43:35 53:34|osten 3:49|ostend 43:61
ostende 3:10 7:19 13:32 16:21 33:21 48:25|osterreich 16:36 25:41 27:33|osterreichischer 43:55
osterreichisches 17:44 34:39|ostrava 21:45 33:18|ostsee 38:59|ot 49:61 52:63|oter 34:58|oter19 39:69
other 2:11 3:3 5:6 6:14 10:21 11:17 12:5 14:1 17:13 19:-4 20:8 23:6 27:0 33:3 34:-3 40:-1 41:3 46:16
others 20:25 22:22 31:16 33:16 46:35|otherwise 2:30 19:29 20:29 29:40|otten 10:25 14:32 16:32 22:34 27:28 40:20
otter 13:34 22:24 31:18 37:32 38:38 39:39|ottignies 1:17 7:16 12:18 14:16 26:21 40:8 43:18 45:12 53:31
ou 1:8 2:-7 3:13 5:-2 6:-3 9:0 10:-6 11:0 14:-2 17:3 19:0 20:16 26:2 28:3 30:-3 31:-3 33:9 34:4 40:-6 42:1 45:15 46:0 47:8 48:-2 53:1
ouafi 2:43 43:54|oublie 3:42 33:21|oubliee 3:56|oublier 19:50 33:14|oud 6:45 7:44
oude 7:24 11:19 31:10 33:14 35:15 40:6 45:15 47:17|ouder 19:51|oudere 40:48|ouderlijk 33:34|ouders 3:24 33:21 38:36
ouest 27:54 33:11|ougree 53:55|oui 1:36 9:18 13:10 17:34 27:7 31:29 33:-9 34:2 35:15 36:20 43:12 46:18
oulad 3:24 13:34 16:32 22:34|oumaima 45:57|oups 11:74
our 1:-4 3:-12 4:11 6:-1 7:11 8:1 9:2 10:-7 11:8 12:24 14:9 15:7 17:-2 19:-2 20:-2 23:-1 26:3 27:26 29:4 31:4 33:-15 34:-10 35:9 38:2 40:9 45:-2 46:1 47:-1 51:2 53:7
ours 3:18 7:22 33:6 34:12 40:24 47:25 53:20
ourse 1:13 2:3 6:17 7:11 13:12 18:15 19:5 24:29 28:23 33:7 37:25 40:1 43:14 47:19 49:21
ourselves 3:28 7:34 17:38 40:24|ourson 6:71|ourtal 2:10 7:11 10:11 12:24 14:12 17:22 26:17 34:9 42:15 43:13 50:16
ourthe 22:55 53:51
out 1:-3 2:-9 3:9 5:0 7:5 8:2 10:1 18:3 19:8 20:2 21:1 23:0 24:9 28:9 30:-1 31:-3 32:4 33:14 34:-10 38:3 40:-6 41:-3 43:1 44:0 47:0 48:1 49:3 53:3
outcome 23:65|outdoors 7:40 19:34 33:12|outing 20:55|outline 2:57|outlines 1:29 5:32 9:34 27:26 43:40|outlived 32:69
outre 2:28 38:33 46:33 50:35 53:30|outreach 41:63|outremeuse 7:57|outside 7:15 19:26 21:21 27:13 30:30 33:6 40:5 44:20
outsourced 3:54|outstanding 14:39 51:60|ouvert 4:57 20:13 21:27 23:27 33:-8 39:33 53:21
ouverte 3:21 7:30 20:35 49:41 53:30|ouvertes 33:35|ouverts 32:63 33:21|ouverture 4:48 18:33 20:20 33:19
ouvrables 10:59|ouvrage 2:35 43:46 44:50|ouvre 19:8 33:32 48:21|ouvrent 19:37 33:14 45:45|ouvreuse 13:52 33:21
ouvriere 13:52 31:47|ouvrieres 20:29 28:50 31:34 33:8|ouvriers 20:50 33:10|ouvrir 20:25 21:40 22:38 33:4 45:35
ouvrira 31:61|oven 22:50 33:19
over 0:3 1:-1 2:4 3:11 4:1 5:3 6:1 7:2 10:6 12:1 13:0 14:1 15:9 17:-2 18:-3 19:-11 20:4 21:-2 27:2 28:2 29:3 30:4 31:9 32:8 33:4 34:-4 38:1 40:-3 41:-4 46:0 49:4 52:2
overaanbod 40:48|overal 19:31 33:14 40:28|overall 40:51|overblijft 3:36 19:38|overbruggingskrediet 0:60
overdag 24:36 33:9 45:32 47:34|overdekte 35:58|overdraagbaarheid 10:52|overdracht 2:44 10:17 34:17|overdragen 2:51
overdroeg 5:60|overeen 10:44 34:31|overeengekomen 2:38 34:38|overeenkomst 2:26 5:29 10:24 11:14 23:31 34:4
overeenkomsten 12:58|overgang 49:62|overgedragen 0:60|overgemaakt 34:51|overgenomen 10:52|overhead 16:48 41:45 53:7
overheads 16:45 41:45 53:29|overheid 14:43 15:47|overheidsfondsen 34:51|overheidssteun 15:47 34:38|overige 10:39 34:38
overkant 33:21 35:45|overlap 17:64|overlaps 19:55|overleaf 33:33|overleg 10:52|overleggen 2:38 3:36|overlevende 20:50
overmacht 10:52|overnachting 31:53|overnemen 10:52|overschreden 15:60|overste 33:34|overtuigen 33:34|overtuigt 44:59
overwegen 27:54|overwegende 2:38 10:39|overwegingen 34:51
overzee 1:11 2:1 7:21 10:19 12:13 14:19 17:24 22:13 26:20 34:2 38:19 39:29 42:14 43:20 50:18 52:22
overzicht 5:44 21:23 43:24 45:22 48:24|ovifat 53:56|owe 14:60|owes 2:27 3:24 14:30 33:3 51:38
own 0:6 1:0 3:-8 5:10 7:14 10:-4 12:2 13:-1 14:-2 17:28 19:0 21:5 24:7 27:-3 31:-5 33:5 40:15 42:17 43:-1 46:5 53:-3
owned 33:19 46:54|owner 20:9 33:-2 34:47 40:5 48:20|owners 40:51|ownership 2:27 10:49 14:30
owns 5:32 7:35 14:34 33:-11 46:40|oxygene 33:35|oye 20:55|ozbudak 19:50
p 1:4 2:4 5:19 7:-3 8:11 9:28 10:2 11:21 15:6 16:-2 20:-8 22:14 24:15 25:31 30:11 31:-5 34:0 40:-11 43:9 44:14 47:23 53:-4
p1 49:75|p2 49:75|p3 49:75|p4 49:75|p5 49:75|p6 49:75|paar 20:41 45:40|paard 3:25 16:33 33:20|paarden 33:34
pacifique 3:56|pack 31:44 41:49|package 9:31 12:28 16:26 18:27 36:33 40:15 43:25|packages 7:60|packaging 16:53 40:41
packed 33:33|packets 33:33|packing 3:54|packt 44:58|pacte 10:45 34:44|pad 3:54|padraig 34:56|paffrath 6:42 33:19
page 2:-7 6:7 10:3 11:23 12:19 20:6 23:7 24:11 26:11 27:-2 31:-1 33:6 34:11 43:2 44:25 47:22 49:18
pages 1:4 2:33 3:11 9:36 12:6 26:13 31:2 33:-15 34:8 40:5 44:29|pagina 9:30 19:20 32:31 47:46|pagination 11:74
pahaut 2:38 3:27 13:47|paid 1:6 2:19 3:5 10:2 13:14 14:13 16:6 17:17 19:-1 23:18 26:13 33:-8 34:9 35:11 40:4 53:12
paie 2:24 3:11 10:14 14:33 17:26 28:32 33:2 34:13|paiement 2:15 4:34 10:18 18:27 23:29 34:29 50:31 51:33
paiements 2:56|paiera 42:69|paierait 40:54|paies 33:35|pain 3:8 13:18 22:21 33:15 38:27 39:37 40:7 45:28|pains 26:76
painted 33:19 40:37|painter 32:69|paintings 32:69|pair 33:33|paires 24:75|pairs 31:57|paisible 34:58
paix 6:49 33:1 34:24 45:32 48:37|paket 9:46 40:35|paketabgabe 10:54|pakete 18:57|pakhuis 7:57|pakjes 20:50|pakket 9:61
pakt 48:59|palace 2:22 26:41 34:24 37:44 43:33 52:43|palet 24:48 32:49|palette 19:31 24:45 32:56|paleur 19:58
palier 13:52 45:53|paliseul 53:64|palm 29:59|pamfletten 20:50|pan 33:9 48:25 49:56|pancarte 20:56|pand 5:60
pandemie 40:54|pane 6:49 24:53 33:14|paneel 50:60|panel 1:31 23:43 30:45 49:37|panic 33:33|panicked 33:33
panique 33:29 49:48|panne 21:42 28:35 33:6 36:34 45:25 48:42|panneau 49:75|pannen 22:34 31:27 33:21|pannes 33:21 44:58
pano 49:75|panoramique 33:4 49:70|pantin 24:75|pantoufles 33:35|papa 22:53 45:48
paper 9:19 13:13 19:6 22:15 24:31 27:10 30:16 33:17 48:18|papers 6:21 9:45 12:20 27:15 33:12 38:24
papier 2:1 3:8 9:10 16:3 18:4 19:24 20:1 21:7 24:23 32:25 33:5 35:6 36:12 40:10|papierabzuge 20:51|papiere 6:57
papieren 6:26 9:40 12:26 33:2 43:26|papierkram 34:52|papiermesser 33:31|papiers 6:41 9:57 33:15|pappkamerad 44:58
paques 2:35 31:40 35:49
par 0:4 1:1 2:9 3:-3 4:1 5:5 6:-2 7:7 8:0 9:2 10:3 11:0 12:0 13:-4 14:2 15:0 18:-3 19:5 20:0 23:-2 24:0 27:3 29:5 30:12 31:5 33:-2 34:9 35:-1 38:0 40:0 44:2 45:-3 48:1 49:1
parachute 19:29 32:43 33:7 41:36|paradise 3:54|paraffin 30:65|paraffine 24:75|paragraphe 11:74
parait 20:29 27:36 31:34 40:27|paraitre 3:56|parallel 20:38 33:18|parallele 33:21 40:41|parallelfuhrung 44:58
paraphee 10:59|paraphes 34:58|paraplu 35:58|parapluie 13:52 33:21
parce 3:23 7:11 12:5 16:3 19:4 20:12 31:7 33:4 36:12 38:11 40:25 45:3 47:9|parcel 32:49 33:12 48:45
parcels 20:31 33:27|parcours 13:39 31:34 44:44 48:45|pardon 11:52 33:14 47:51|pardonne 3:56|pardonnee 3:56
pardonner 6:71|pardonnera 3:56|pareils 31:61|parement 20:56|paren 20:50|parent 31:57|parents 3:36 35:39 40:23 45:31
parfait 33:35|parfaite 12:68|parfois 19:37 20:48|pari 10:53 40:27|paris 10:34 13:26 16:24 27:29 31:18 40:11 43:24
parish 1:11 2:6 10:7 13:10 20:14 22:22 27:8 28:18 30:13 31:6 33:-7 35:16 36:18 40:0 43:10 47:14|parisien 40:54
parisiens 44:71|paritaire 10:45 35:57|park 48:66|parkeren 35:58|parket 33:34|parkhaus 20:19 33:18 48:38
parking 3:-4 11:13 12:8 13:6 18:15 19:-2 20:19 31:1 33:7 35:21 36:21 43:14 45:24 48:20|parking3 33:35|parkings 40:54
parkplatz 40:48|parlait 3:56|parlant 3:40 33:23
parle 3:15 6:30 12:4 13:10 19:-6 20:1 22:8 24:10 31:-3 33:13 36:20 38:30 45:2 47:8 48:7|parlent 19:33 21:45 33:20
parler 2:9 3:8 27:15 33:25 47:25 48:24|parlerons 20:56|parleront 20:56|parlour 33:33
parmentier 2:12 3:11 5:40 13:21 33:8 36:31 43:23 48:27|parmi 30:44 33:29|parochie 31:40 33:21|parochies 20:50
parochiezaaltje 18:59|parochiezalen 22:59|paroi 49:75|parois 24:75|parole 20:50 29:46|paroles 3:29 22:42 33:8 39:49
parquet 33:35
part 1:17 2:1 3:-7 4:10 5:6 7:-5 8:1 10:20 12:4 16:-3 17:-1 18:-2 19:-11 20:6 23:-1 27:0 30:-1 31:-10 33:-2 34:0 40:6 42:27 43:-4 45:-4 46:2 47:1 53:4
partage 2:19 7:28 10:48 33:-2|partagent 10:32 33:8 40:41|partager 2:35 3:34 10:38|partages 2:43 10:45|partait 33:35
partante 31:61|parteien 10:49 34:23|partenaire 8:29 17:37 40:31 46:51 53:22
partenaires 7:36 10:11 18:21 22:21 31:13 40:26 43:20 46:38|partenariat 7:38 31:47 42:43|partenariats 16:45 31:53
partent 33:35|parterre 21:38 45:37 47:37|parti 19:58|participante 10:59|participate 27:59
participation 10:28 16:23 17:36 40:-2 42:40 46:44|participer 27:62|particulars 14:47 43:47
partie 1:27 2:7 10:33 12:16 20:6 27:3 28:17 31:1 33:6 37:18 40:-6 52:17|partielle 16:53 21:57
parties 2:21 5:12 10:44 12:7 33:-14 34:27 40:-6|partij 10:39 42:47|partijen 2:15 10:39 27:9 34:25 53:9
partir 2:19 6:22 13:17 18:32 30:22 33:11 34:21 40:5|partira 20:56|partis 31:40 33:27|partition 19:58
partner 7:9 8:3 10:3 12:6 13:-1 17:12 22:1 26:5 29:3 31:-3 33:-27 35:3 36:5 40:27 42:21 43:16 46:26|partnerin 29:59
partnern 22:43 34:39|partneronderneming 46:61|partnerondernemingen 46:61
partners 7:16 8:22 10:25 22:19 33:-3 34:11 40:28|partnership 10:58|partnerunternehmen 46:60|partons 20:56
partout 2:22 7:30 11:40 20:22 31:27 40:20|parts 2:12 7:16 10:31 14:14 17:20 23:21 30:30 33:0 45:19
party 10:40 19:9 21:21 33:-13 35:21 44:19 45:18 48:20 51:22|paru 34:58|parue 34:44 47:59|parviendra 12:68
parviennent 35:71|parvient 33:35|parvis 32:63 45:53
pas 1:-5 2:-4 3:16 6:6 7:-2 11:5 12:0 13:-2 14:16 15:-1 19:5 20:5 21:6 24:0 27:9 33:5 34:-6 38:0 39:3 40:1 44:3 45:-3 47:7 48:1 52:11
pascal 2:37 3:26 13:36 19:28|pasen 18:59|paspoort 25:62|paspoortnummer 25:62|pass 21:44 33:-3 34:20 35:31 39:33 48:30
passage 1:24 6:28 19:20 21:28 31:19 32:34 33:5 45:24|passages 20:35 33:14 34:36|passagiers 20:30 30:39 33:14
passait 33:10 47:66
passe 2:-10 3:10 6:4 11:7 13:-1 19:6 20:-2 21:18 31:-6 33:14 34:-9 39:30 40:-4 44:5 45:8 48:11 52:19 53:12
passee 47:72|passel 33:34|passen 21:58|passengers 35:67|passent 3:21 19:24 21:36 33:14 53:30|passeport 9:48 25:70
passer 3:40 20:15 28:35 33:6 45:25|passera 45:66|passerelle 15:60 33:21|passeren 33:34
passes 5:36 23:37 33:5 34:22 45:36|passiert 3:42 14:34|passif 0:73|passiva 0:60|passive 34:56|passons 33:35
passport 9:37 25:60 43:31|passt 27:33 40:40|passu 10:58|password 39:59 52:53|passwort 39:60|passwortgeschutzt 39:60
past 20:21 33:18 38:24 40:26|pastilles 43:67|pastoor 20:37 33:21|pastry 38:68|paswoord 39:42 52:55|pat 35:71
patentiert 53:54|pater 22:46 35:45|paternity 2:57|pates 33:35|path 32:56 33:19|patience 38:68
patient 19:32 21:55 48:40|patiente 21:71|patients 21:71|patine 44:71|patois 3:30 33:20 43:42|patricia 7:34 11:39 29:38
patrimoine 0:46 17:31 23:31 31:22 40:27 53:25|patrimoniaux 2:56|patron 3:29 6:44 33:21|patstelling 10:52|pattern 44:65
paturages 20:29 33:8 34:45|paul 8:20 9:22 13:15 16:15 26:24 29:21 33:10 43:16 48:41|pauls 27:53|pauschal 16:56
pauschale 50:59|pause 20:32 21:28 33:22|paused 3:33 28:48 33:12|pausers 33:33|pauvre 3:56|pauwaert 7:65
pauwels 6:37 33:11 43:37|pauwelyn 22:63|pave 1:24 4:33 8:30 10:32 22:26 27:20 43:25 51:32|pavement 20:55|paves 13:66
pax 16:62|pay 2:24 6:10 7:5 10:3 16:7 17:18 20:6 26:34 31:10 33:-22 34:18 40:11 42:9
payable 0:40 2:12 23:40 26:43 34:14 51:31|payables 2:48 34:36|payant 40:54|payante 10:22 31:44 42:53
paye 2:31 5:35 10:20 17:23 31:13 33:-1 34:22|payee 2:22 5:37 33:14 35:36 40:20|payees 5:50 51:66|payen 45:66
payer 3:20 26:53 33:-3 40:32 50:26|payes 2:30 10:32 19:31 33:8|paying 10:37 26:48 33:12
payment 7:14 23:37 26:23 33:-2 34:35 50:32|payments 2:43 10:45|payons 2:43 7:51
pays 1:4 2:2 7:10 10:8 13:-2 14:-1 17:11 19:-9 20:-11 22:13 31:32 33:-10 34:7 36:7 40:13 42:18 44:4 53:13
paysages 3:56|pc 22:63|pda 31:61|pdf 9:42 11:33 12:35 17:16 35:16 43:14|pdfs 12:64|pdm 22:68|pe 23:43 49:62
peace 33:33|peat 33:33|peau 24:75|pecheurs 33:35|pecheux 33:35|pedagogique 31:61|pedlar 33:33|peel 19:42 52:56
peels 20:55|peer 48:59|peg 3:35 33:24
pegase 2:2 7:22 10:20 11:19 17:24 29:18 30:16 34:3 37:23 40:7 42:23 43:21 46:33 50:18
peggy 3:20 13:30 16:28 22:30 43:29|peint 13:39 33:21 40:27|peinte 33:35|peintres 16:67|peints 19:45 24:61
peinture 19:45 20:42|peintures 32:63 33:21|pelleteuse 33:35|pellicule 19:36 33:27|pelures 7:51 13:52
pemberwick 5:44 11:47 29:45|pen 33:33|penale 2:56|penalite 35:71|penalties 14:60|penalty 10:45 35:54|penance 33:33
penchent 20:56|pencil 24:54 33:8 49:43
pendant 2:-7 3:23 10:-4 13:3 19:11 20:20 21:7 28:13 31:7 33:-8 34:27 45:3 47:9 48:8 53:1|pendante 14:66
pending 5:39 14:22 15:29 17:50|pendule 33:35|peniche 22:42 31:34 36:49 40:27|penning 33:34
penningmeester 0:35 8:34 12:33 15:35|pennsylvanie 31:61
pennyfarthing 5:23 8:25 10:17 17:22 22:22 34:14 40:9 42:22 43:19 51:26|penombre 49:75|pensait 33:35
pense 3:11 7:20 19:31 31:17 32:32 33:-9 40:22 43:23|pensent 19:58|pensioen 6:45 33:21|pension 33:7 45:38 48:47
pensionierter 33:31|pensionnes 7:65|pensions 33:35|pente 22:53 33:17|pentecote 18:69
people 1:-1 3:16 6:9 7:12 12:1 13:-1 17:1 18:0 19:10 20:6 22:0 28:6 30:2 31:16 33:-2 34:-7 36:6 40:2 45:1 46:5 47:2 49:5 53:12
pepiniere 48:71|pepinieres 26:69|peploe 33:33
per 2:14 3:-8 7:5 11:5 12:1 13:0 16:-1 18:2 19:3 20:-1 21:2 24:5 27:-4 30:12 31:5 32:5 33:-12 34:12 35:6 40:6 41:1 43:-1 45:17 48:8 50:3 53:-3
perce 21:71|perception 2:43 51:60|perche 45:66|percoit 2:41 19:33 34:32|percolateur 33:35|percues 2:56|percus 2:56
perd 10:12 19:11 21:23 33:27 44:24|perdent 33:35|perdit 47:72|perdrait 40:54|perdre 7:43 19:37 53:43
perdu 3:34 17:37 32:42 33:14|perdus 33:35|pere 1:6 3:23 6:27 28:16 33:23 40:-6 44:11 47:19|peren 48:59
peres 3:34 22:47 36:54|perfect 28:48 33:25|perfectly 33:33|perforations 19:45 33:21|perform 2:57|performance 19:55
performances 19:55|performed 13:61|performers 26:61|performs 3:54|perhaps 20:55|perimetre 30:71
period 2:21 5:19 16:27 18:16 19:8 34:36 40:4 41:16|periode 0:23 1:22 10:17 27:13 34:29 35:24 46:24 51:27
periodicite 45:66|peripherie 31:61|permafrost 22:63|permanence 20:31 25:51 33:20|permanente 27:62|permanents 7:59 33:8
permet 40:54|permettent 27:62|permettra 40:54|permettrait 3:56|permettre 20:56|permis 13:52 35:44 40:27
permission 20:34 35:46 47:44|permit 40:51|permits 2:43 41:49|permitting 18:50 27:46|perpetuity 2:57|perron 5:49 30:53
perron3 39:62|pers 16:35 38:46 50:39 53:12|persbericht 35:58|perscontact 38:62|persiste 2:56|persmap 38:62
person 1:8 2:3 3:15 13:10 19:1 20:24 29:12 30:12 33:-8 40:-3 43:7 45:10 46:22 49:14 52:16|personage 3:25 11:37 34:37
personagebogen 45:57|personages 6:22 19:15 34:15 36:25 44:23 45:39|personal 34:37 46:51|personalausweis 25:61
personas 31:61|personeel 46:61|personen 6:14 7:21 9:17 20:8 30:15 34:9 46:27 50:16 53:27|personlich 2:39 33:18
personlichkeit 16:56|personnage 2:8 3:26 11:37 20:7 27:14 30:34 34:9 45:37
personnages 2:-1 6:30 16:19 19:23 24:17 34:0 36:18 44:36 45:43 53:7
personne 1:19 3:17 6:3 7:-3 14:6 20:0 21:16 22:1 28:9 33:17 34:8 38:7 40:-14 43:0 45:-1 47:12 48:11
personnel 0:25 7:17 28:28 32:28 40:6 41:59|personnelles 14:66
personnes 7:25 14:12 16:3 19:4 20:17 30:31 31:13 33:4 36:12 38:18 40:-9 46:10 48:8 53:17
persons 3:7 7:31 14:13 20:19 31:11 33:-14 40:4 50:20 53:30|persos 6:71|perspagina 38:62|perspectives 9:60 31:47
perte 0:65 14:32 40:20|pertes 33:35|pertinence 1:53 40:41|peruwelz 33:21 53:42|perwez 53:59|pesait 47:72|peser 19:58
pet 33:34|petanque 28:47 33:24 48:42|peter 6:57|petit 7:10 20:12 22:27 28:21 33:12 39:21 40:10 41:14 47:17 53:15
petite 0:10 1:3 3:2 6:8 7:2 12:20 14:23 19:-5 20:2 22:9 28:13 31:12 33:9 40:-8 43:4 46:33
petites 15:47 31:34 32:50 44:44|petitionnent 33:35|petitjean 2:56
petits 6:28 19:16 24:32 31:23 33:-7 40:12 41:39 49:33|petre 7:65|petrol 33:33|petronella 19:42 43:47|petru 20:56
pets 30:65|peu 3:-2 6:7 7:20 13:10 19:29 20:-8 31:6 33:4 38:10 40:10 43:29 47:8 52:13|peuple 33:35
peur 3:29 6:25 19:32 30:25 33:13
peut 2:13 3:7 5:3 8:4 10:11 12:0 17:3 19:-10 20:1 23:2 27:2 29:5 31:-7 33:3 34:25 35:2 36:7 38:6 40:13 47:4
peuvent 10:24 19:23 20:21 34:45|peux 19:37 20:35 34:36|pew 33:33|pews 33:33|peyton 2:27 3:24 20:25 34:26 43:31
pfarrer 20:22 33:27|pfeil 49:60|pferd 33:31|pflege 31:53|pflegeverbande 31:53|pflegt 33:31|pflichtanlagen 1:56
pflichtfeld 1:56|pfutze 32:48 33:18|pgmbh 2:14 7:16 10:16 12:18 14:17 26:22 34:14 43:17 50:21|ph 1:53 12:54
phare 3:25 21:40 24:44 33:4 38:43|phares 19:37 33:14 48:50|pharmacie 20:42 33:21
phase 3:18 10:9 12:15 16:33 17:37 18:33 40:-2 42:13 53:10|philippa 12:41 13:29 14:28 27:26 43:28
philippe 16:32 17:37 18:35 40:33 53:30|philologie 13:66|philosophe 33:35|philosophie 13:52 45:53
phone 1:19 3:11 33:13 40:19 43:29 47:22|phones 33:19 48:53|phonurgie 13:66|photo 20:12 26:32 32:45 33:20 35:31
photocopies 16:67|photocopy 33:33|photograph 20:55|photographe 33:35|photographer 43:61|photographie 33:35
photographies 20:42 32:50 38:48|photographs 2:18 16:24 19:29 20:17 32:43 38:30
photography 2:14 10:16 14:17 18:39 34:22 40:19 43:18|photos 2:10 3:9 16:20 20:10 32:55 33:1 38:40
phrase 3:27 6:29 20:15 28:48 33:6 48:30|phrases 33:35|physically 20:55|physik 13:56|physique 1:66|physiquement 6:71
physiques 7:65|piano 28:43 33:19 48:40|pianos 28:76|pianostemster 28:62|picard 16:53 43:54|picards 40:54|pick 12:64
picked 23:65|pickpocket 33:33|picks 33:25 48:45|picture 8:19 19:15 20:7 27:11 33:3 34:19 41:26 43:24 52:22
pictures 0:12 1:12 2:-6 4:13 5:11 7:-1 8:11 9:4 10:17 12:3 13:6 14:11 16:-1 17:2 22:0 26:7 27:3 29:16 30:3 31:-5 34:9 36:7 38:6 40:-11 43:15 46:6 50:5 51:12
piece 3:-4 5:18 7:7 9:39 10:-1 11:40 13:6 19:-2 29:12 31:1 33:-2 34:12 40:-6 43:14
pieces 1:34 3:-3 5:13 9:43 11:15 12:31 14:7 29:14 33:-4 35:12 44:14 48:12 53:6|piecha 7:54|pied 19:44 20:13 33:18
pieds 19:19 33:16 45:27 47:33 49:48|piepen 33:34|piept 33:34|pier 33:25 35:46|pierre 7:40 19:29 33:19|pietine 44:71
pietro 3:25 7:34 25:46 29:42 34:27|piette 7:21 14:21 27:19 29:24 38:23 40:24 53:19|piges 33:35|pijn 33:34
pijnlijk 33:34|pilates 33:31|piles 26:76|piloot 5:21 9:22 12:20 16:19 27:16 43:20 44:21 45:19 52:24
pilootaflevering 16:37 33:14 45:37|pilootfilm 34:51|pilootscenario 10:39 43:46|pilootscene 16:29 18:31 36:34 40:29
pilot 5:9 9:25 12:8 13:5 16:6 18:16 20:-1 27:12 30:8 33:-7 34:0 36:12 40:-5 43:20 44:10 45:17 48:10
pilotage 10:38 16:45 40:33|pilotbuch 1:24 5:26 9:27 16:24 40:16 43:23|pilotdrehbuch 1:56
pilote 1:10 2:3 5:11 12:7 16:24 18:17 21:9 22:17 27:2 33:-26 34:-3 36:14 38:13 39:15 40:3 42:8 43:16 44:10 45:26 48:10 49:14 50:12
piloter 19:58|pilotfolge 33:18 45:44|pilules 33:35|pince 20:56|pinceau 19:45 20:42|pinion 33:33|pinkhof 27:59
pins 32:49 33:25|pinte 34:58|pinwheel 31:57|pip 33:19 43:47|pipeline 13:48 40:37|pique 33:21 35:57|piquees 32:76
pirard 13:28 14:28 22:36 35:33 36:37 43:29|pire 21:49 33:14 38:53|pirotte 6:33 33:18 48:34 49:36|pirson 45:47 48:62
pis 20:56|piscine 20:56|piste 33:31|pistenfahrzeuge 41:57|pistes 44:65 50:46
pitch 18:39 19:12 27:16 28:37 30:20 40:19 44:22|pitches 33:33|pitchforen 16:56|pitchforums 16:57|pitching 16:62
pittoresque 45:66|pixel 1:15 2:9 10:11 20:8 22:16 27:12 28:21 30:17 33:6 36:21 40:3 43:13|pl 22:45 24:68
plaats 1:25 3:21 12:19 20:21 29:20 33:-5 40:9|plaatsbeschrijving 35:58|plaatse 53:55|plaatselijke 35:58
plaatsen 20:37 53:42|plaatsnemen 3:49
place 1:3 3:0 8:6 11:9 17:17 19:-7 20:17 21:5 23:5 25:10 27:7 29:20 31:6 33:7 36:18 40:-9 43:10 45:4 53:6|placed 14:60
placee 33:35|placees 20:56|placement 31:61|placerons 19:58|places 3:23 27:24 33:9 34:20 35:45
plafond 15:57 17:22 34:9 40:14 48:22 49:25|plafonne 34:58|plafonnes 27:62
plage 1:15 19:7 22:29 31:21 33:14 40:12 41:18 45:15 48:20|plages 32:76|plaidoirie 6:71|plainte 33:35
plaisanciers 31:61|plaisanterie 19:58|plaisir 3:21 12:34 23:57 27:28|plakat 31:53|plakate 31:53|plakatentwurf 37:61
plan 1:22 2:-5 7:-5 9:25 10:7 11:1 12:8 15:1 16:-1 18:6 19:3 20:0 27:4 31:-1 32:3 33:-7 35:-2 36:3 40:14 42:8 49:28 50:1 51:1 52:3 53:-2
planche 24:59 32:38 47:34 49:50|plancher 30:44 34:44 49:48|planches 32:55 43:46 47:51|planen 40:48|plank 33:34
planken 33:34|planned 20:34 31:36 43:40|plannen 20:50|planning 1:15 9:41 11:18 12:22 16:16 18:33 19:7 40:7 43:12
plans 12:24 19:42 20:9 33:-12 34:16 41:22 49:28|plant 7:26 26:34 27:24 33:22|plantation 48:71
plante 3:25 33:17 37:47 47:41|planted 33:33|planten 33:34|planton 2:13 21:27 22:34 31:17 33:-9 38:31 39:41 43:24 45:22
plants 6:35 16:32 33:15 50:37|plaque 33:35|plastic 19:27 31:26 33:23|plastique 20:56|plat 33:29 34:32
plate 6:40 19:27 33:10 48:43|plateau 7:17 13:18 18:21 27:15 30:25 33:18 35:23 41:21|plateaux 30:57 33:21
plateforme 2:5 31:45 40:27 42:37 43:16|plateformes 30:49 31:53|plates 20:55|platform 31:50 40:9 42:25|platformen 31:53
platforms 30:38 31:31 34:30 40:24|plats 19:58|platt 16:31 33:6 40:22 43:30|platteland 31:53|plattform 31:40 40:35
platz 13:36 20:30 33:11|play 2:20 27:35 34:40 47:29|played 3:33 31:36 33:12|player 33:33|playground 13:61
plays 6:29 13:25 19:19 20:19 27:23 33:-3 40:15|playwright 13:61
please 1:23 2:3 11:25 12:35 21:13 23:12 26:32 33:-21 35:14 37:17 39:16 45:11 50:14 52:16|pleased 23:39 27:33 33:19
pleasehold 31:57|pleasure 27:51 44:44|plein 2:6 7:25 10:8 14:15 29:21 33:22 46:22 48:20|pleine 3:48 49:53
plek 3:33 20:27 33:11|plekken 3:31 20:41|pleurant 33:35|pleure 21:40 33:30|pleurent 33:35|pleurer 33:35|pleut 19:58
plezier 27:54|pli 34:58|pliant 24:75|plie 33:21 49:61|plient 48:71|plier 33:35|plies 33:35|plisnier 6:49 21:49 44:50
ploeg 3:5 16:13 20:6 33:5 40:14 41:24 45:13 48:15 53:21|ploegbaas 33:34|ploegmaaltijd 40:48|plonge 21:57 33:21
plongee 19:28 49:64 53:35|plongees 41:69|plongeur 20:56|plongeuse 16:53 33:21|plooilijnen 24:61
plot 3:31 6:28 18:26 19:18 31:20 44:28|plots 19:26 33:21 45:32|plotter 3:49|plotzlich 33:31|plouf 49:75
pluche 7:31 16:23 19:17 43:25 50:26 53:21|pluie 33:21 35:44 50:46|plukt 45:57|plumacher 20:38 33:18
plume 2:30 6:44 24:48 33:8|plupart 40:54
plus 0:16 2:-3 3:-3 6:2 7:0 9:5 10:2 13:1 19:-2 20:-2 22:8 27:-6 31:-3 33:13 34:-1 35:6 36:5 37:4 38:1 40:2 43:-1 44:12 45:-2 46:8 48:3 49:1
plusieurs 19:37 20:48|plussers 31:53|plutot 19:45 30:57|pm 49:75|pme 1:32 9:39 14:32 46:60|pneumologue 19:58
pneus 47:72|png 9:67|poaching 28:69|poche 33:35|poches 33:35|pocket 32:69|pockets 33:19 48:53
podcast 1:11 2:2 3:1 10:22 20:2 21:18 30:23 31:35 34:13 40:12|podcasts 7:43 31:40 33:14|podologie 48:71
podologue 6:49 21:49 33:14|poele 33:35|poeme 20:42 33:21|poetst 20:50|poids 33:35|poignant 38:74|poils 33:21 49:61
point 2:1 3:19 10:3 14:10 16:11 18:13 19:2 20:33 29:17 30:25 31:5 33:-21 44:17|pointe 33:35|pointer 33:33
pointeuse 13:52 31:47|points 1:39 6:18 10:12 27:10 30:18 33:-10 40:14 44:46|pois 6:32 10:28 24:35 33:6 44:32 49:36
poisoned 33:33|poisson 6:45 24:49 33:20|pokalen 33:31|pol 2:39 21:43 45:38|polar 3:34 22:47 45:45|polarisation 40:54
polder 3:15 16:22 19:17 20:16 33:11 53:20|polderlicht 2:5 5:25 10:14 17:22 27:9 30:14 34:26 39:24 40:3|polderzee 1:57
pole 7:47 33:23|polen 31:53|police 33:21 35:42 48:44|policeman 33:33|policennummer 35:59|policier 40:54|policy 35:67
policyholder 35:67|polie 6:71|poliment 33:35|polish 2:37 3:3 16:33 18:33 35:16 40:0 43:10|polishes 2:57
polisnummer 35:58|polite 6:35 20:25 33:23|politely 33:33|politesse 3:42 33:8 48:45|politie 33:34|politiebureau 48:59
politieke 45:57|politik 40:48|politique 7:51 40:41|politur 2:38 16:37 18:26|polizei 33:18 48:45
polochon 1:24 2:14 7:31 34:15 40:11 43:25 46:31 50:30 52:34|polonais 33:35|pomme 2:21 13:40 37:43 43:42 47:37
pommes 21:42 33:7 35:48|pompe 21:33 22:40 45:32 46:35|pompes 6:44 33:8 41:42 50:46|pompiers 22:55 30:57
poncin 16:53 43:54|ponctuation 33:35|pont 13:15 14:15 22:18 33:11 44:21 45:28 48:32 50:24 53:16|ponts 30:51 33:11
pool 2:32 33:25|pooled 10:58|pools 43:59|poolse 21:45 33:21|poor 19:34 33:12 48:45|poort 33:21 35:45|pop 3:56
pope 28:50 33:24|popescu 20:56|poppen 43:59|poppentheater 7:57|poppentheaters 53:55|populaire 7:34 38:43 40:36 42:38
populaires 31:40 40:46|popular 7:60|porions 33:35|pornographiques 14:66|port 48:71|porta 47:57|portable 13:66
portail 1:45 20:35 23:49|portal 23:57|portant 12:54 30:57
porte 2:-8 6:6 10:10 12:4 20:7 21:25 23:6 24:10 29:8 33:18 34:-7 45:15 48:20 49:25|portee 19:45 35:57|portees 19:58
portefeuille 15:60|portent 44:71|porter 10:25 12:47 27:28 33:1 34:24|portera 3:42 19:45|porterez 12:68|porteront 19:58
portes 19:29 20:15 21:29 31:20 33:14 45:25|porteur 1:47 20:47|porteurs 33:35|portionen 21:58|porto 13:47 45:45
portrait 20:27 33:29|portraits 13:66|portretten 45:57|portuguese 33:33|pos 16:51 17:33|posait 3:56
pose 19:15 20:13 33:30|posee 20:56|poser 19:31 20:29 33:21|positief 44:59|position 11:34 27:20 31:23 40:37
positionering 31:53|positionierung 31:53|positioning 31:57|positionnement 31:53 40:33|positions 31:61|posse 26:69
possedant 2:56|possede 5:41 7:34 10:28 20:25 46:43|possedez 46:74|possedons 40:54|possess 3:54|possession 11:74
possibilite 3:34 34:50|possible 12:47 20:22 34:24 35:36 45:32|possibles 31:61
post 1:3 2:3 3:-5 9:9 13:2 16:18 18:3 22:12 23:5 29:8 31:-2 33:-13 37:11 39:9 40:-5 41:40 42:5 43:2 50:7 53:12
postal 31:57|postale 19:37 32:55 33:14|postamtes 33:31|postbode 33:34|postbus 40:48|postcode 53:59|postcodes 53:59
poste 3:7 12:19 16:18 17:22 21:21 22:19 31:21 33:5 40:5 41:31|posted 33:33|posten 16:56
poster 16:22 26:31 31:45 33:-5 37:33|postes 53:64|posting 33:33|postma 33:21 34:38|postman 20:55|postmarks 24:69
postmeister 22:56|postmistress 22:63|postponed 17:64|postproductie 22:39 41:38 53:35|postproduction 22:47 41:47 53:43
postproduktion 22:39 41:39 53:25|posts 53:59|postwoman 13:48 45:51|pot 10:45 33:21|potager 40:54
potential 27:38 31:36 40:30|potentieel 31:53|potentiel 27:18 30:35 31:29 40:22 44:47 50:29|potentiels 40:54
potenzial 31:53|potten 22:39 31:32 40:28|potting 22:63|poubelle 33:35|poubelles 33:35|poudreuse 24:75|poulie 33:35
poumons 33:35|pound 40:51|pounds 31:57|poupee 45:66
pour 2:11 3:0 4:2 7:-6 8:0 10:1 11:0 12:6 13:4 17:0 18:-4 19:8 20:-7 23:2 24:7 26:1 27:8 28:1 29:12 31:-5 33:1 34:1 35:3 39:1 40:4 43:0 45:2 47:-1 50:11 51:3 53:1
pourcentage 2:56|poured 19:55|pourquoi 3:27 7:14 9:13 33:3 36:25 38:14 40:30 45:16 53:4|pourra 2:43 34:44
pourrai 35:71|pourrait 27:32 31:30 33:4 53:47|pourrez 34:58|pourrions 27:62|pours 33:25 47:44
poursuit 3:34 10:38 33:14|poursuite 44:71|pourtant 33:35|pourtois 8:72|pourvoira 3:56|pourvu 34:58|poussait 13:66
poussant 3:56|pousse 33:29 48:45|poussent 40:54|pousser 33:35|poussiere 33:35|pouvant 10:59|pouvez 3:42 12:54
pouvoir 9:26 29:66 33:-13 34:10 40:6|pouvoirs 29:73|pouvons 27:62|pov 49:63|power 4:39 29:62|powers 4:69
pp 9:40 10:31 43:20 44:44 51:27|praambel 10:54|praat 6:49 33:17|praatte 3:49|praatziek 6:58|practical 19:42 29:53
practice 6:65|prag 13:56|praktikant 45:57|praktisch 33:31|pramie 35:59|prasentation 18:57|praten 20:30 33:27
pray 33:33|praying 36:69
pre 0:12 1:7 2:1 4:13 5:10 7:5 8:11 10:3 13:6 14:4 15:12 16:5 18:16 27:12 29:11 30:17 33:-26 34:0 40:3 42:18 43:5 45:5 46:12 51:12
preachat 27:16 31:15 36:29 40:8 42:61|preachetent 31:61|prealable 2:31 16:51 34:32|prealablement 10:59
preambule 2:25 10:41 34:27 45:35|preavis 10:45 35:57|precaire 28:76|precede 3:42 19:45|precedee 1:53 14:52
precedent 0:58 11:53 40:21|precedente 11:74|precedents 15:60 39:62|preceding 5:52 46:54|precis 45:66
precise 19:34 33:11 45:48|precisely 33:33|precisera 19:58|precite 51:74|precompte 51:74|predates 14:60
preexistante 1:66|preferais 3:56|prefere 30:71|preferee 33:35|preference 2:43 34:44|preferent 30:71|preferer 3:56
preis 13:48 36:29 38:28|preise 13:33 22:33 38:25 40:13 50:24|preisgeld 17:57|prejudice 27:43 51:63|prejuge 30:57 51:60
prelevement 40:54|preliminary 30:65|premie 15:47 35:45
premier 0:4 1:-3 3:-13 7:15 8:3 10:18 11:12 12:-1 13:26 16:-2 18:7 20:-6 21:9 22:0 27:-7 31:5 33:-1 34:6 40:15 44:10 47:11 53:-5
premiere 2:12 3:-6 4:5 5:2 7:-4 18:-1 19:3 20:3 22:1 23:1 27:15 30:1 31:21 33:6 34:-11 38:12 40:-2 41:-1 43:-2 44:8 45:4 46:4 47:2 48:8
premiered 22:63|premieres 3:16 18:29 19:19 27:23 31:44|premiers 7:34 21:40 33:4 40:36|premise 3:21 30:31 33:-1 44:52
premises 35:67|premisse 44:71|premium 17:50 35:54|prenant 34:58|prend 7:13 10:8 21:31 29:33 33:24 40:3|prendra 33:35
prendre 3:34 11:40 19:24 33:14|prends 14:66|preneur 34:32 35:61 53:26|preneuses 31:61|prenez 11:74
prennent 20:25 31:30 33:17 45:35|prenom 25:69 31:40|prenomme 8:72|prenoms 25:69 33:1 34:24|prenten 30:60
prentenboek 34:42 40:30|prentenboeken 13:59|prep 16:33 18:47 22:34 41:32|prepa 18:55 22:55
preparation 1:27 10:20 16:48 18:42 40:15|prepare 2:23 13:25 19:18 20:16 21:39 34:33|prepared 30:51 33:19
preparer 3:42 34:44|prepares 48:66|preparing 13:61|preponderante 10:59|prepose 33:35
pres 19:31 20:10 32:30 33:8 43:41 53:18|presale 40:22 42:59|presales 40:37 42:51|preschool 40:51|prescripteur 31:61
presence 7:29 16:31 18:29 34:24 35:32 40:19
present 2:19 7:5 10:0 17:20 20:22 27:5 29:29 33:-21 34:10 35:11 40:-3 43:17 51:23 53:6|presentateur 20:56
presentatie 36:62|presentation 7:31 9:37 18:34 31:24 36:38 50:36
presente 4:15 9:13 11:14 12:8 14:16 17:27 23:27 27:33 28:16 29:23 33:-15 34:8 37:28 45:6 50:13 51:14|presenteert 37:63
presentees 14:66|presenter 34:44 35:57|presentes 2:56|presently 40:51|presentons 11:60 40:41|presents 47:65
presidence 10:40 46:65
president 0:17 1:11 2:1 3:0 4:19 5:16 7:17 9:18 10:3 12:12 14:10 15:18 22:13 26:20 27:7 29:17 33:-21 34:2 46:32 51:18
presidente 8:58 29:59|presque 3:19 19:32 33:14 45:20 53:31|press 1:14 5:27 13:13 16:14 33:-8 34:7 35:19 36:20 38:50
presse 20:-1 22:9 31:12 33:-13 35:12 38:63|pressebilder 38:59|presseecho 38:59|pressefotos 38:59|pressekontakt 38:59
pressemitteilung 35:59|pressenti 31:43 43:50 53:34|pressenties 43:67|pressentis 20:42 53:51|pressentons 31:61
presser 40:54|pressespiegel 38:59|pressestimmen 38:59|pression 22:68|pressoir 5:52 34:42|pressure 33:33
prestataire 53:64|prestataires 53:64|prestaties 26:61|prestation 40:54
prestations 2:27 10:18 17:29 26:34 46:32 50:44 53:23
pret 1:25 2:-8 10:26 12:29 17:38 26:11 27:-2 29:23 40:19 41:4 42:5 53:15|prete 3:34 16:45 20:35|pretees 10:59
pretend 33:35|pretendait 3:56|pretended 3:54|pretendre 5:72|pretends 6:50 33:21|preter 27:62|pretera 27:62
pretexte 44:71|pretre 33:35|prets 27:62|prev 0:68|prevails 34:56|prevent 2:57|prevenus 19:58|preview 27:59
previews 31:57|previous 0:54 39:56|previs 43:67|prevision 42:69|previsionnel 18:32 40:17 41:44 42:45 43:30
previsualisation 18:55 53:51|prevoir 30:71|prevoit 31:61|prevoyons 40:54|prevu 16:32 18:35 20:22 40:33 42:35
prevue 35:57 42:56|prevues 43:67|prevus 18:55 53:51|price 30:15 33:-7 34:42 40:11 43:11 50:34
prie 3:34 12:47 23:36 33:1|priere 21:57 52:63|priest 6:35 21:37 33:23
prijs 2:9 3:8 13:28 22:29 31:11 34:10 37:22 38:20 40:7|prijsaanvraag 50:60|prijsofferte 50:60|prijsopgave 50:60
prijzen 13:46 38:49|primary 31:57|prime 13:23 15:64 35:40 45:23|primes 19:55|primetime 43:55
principal 2:5 8:16 10:2 14:9 18:12 19:0 29:33 30:12 31:3 33:-23 34:4 40:24 41:21 43:9 53:6|principale 19:45 45:53
principaux 6:44 10:45 30:44|principe 10:18 14:25 19:27 20:28 27:22 42:41|print 8:37 34:46 47:35
printed 8:41 10:32 31:31 47:39|printemps 18:42 20:12 22:24 33:3 40:22 42:25 47:28|prints 31:57|prions 12:68
prioritaire 40:54|prioritairement 10:59|priorite 2:39 40:23 44:53|pris 1:29 2:8 3:19 10:10 19:21 27:26 33:-2 40:17
prise 19:42 33:18 40:17|prises 10:42 18:28 32:36 40:13 41:28 43:27|prison 33:29 45:39|prisoner 33:33|prisonniers 33:35
privacy 16:62|privacyverklaring 1:57|private 3:12 4:27 8:37 17:22 33:-9 42:34 44:23 52:28|privately 7:60
privatsammlungen 20:51|prive 8:50 40:33 52:56|privekopie 2:51|prives 40:54|priveverzameling 32:62|privilegie 7:65
prix 2:11 5:3 7:-4 10:-2 13:35 20:-7 22:32 30:2 31:5 33:-26 34:29 38:19 43:-1 50:29|prize 13:54 22:30 33:-1
prizes 22:50 33:19|pro 10:55|probabilite 40:54|probable 10:49 43:49|probablement 3:42 30:57|probate 5:65
probe 9:27 19:30 27:21 40:16 43:23|probeaufnahme 52:61|probeaufnahmen 16:43 40:35|probedreh 16:39 18:28 53:37
probeert 33:34|proben 19:50|probiert 31:53|problem 3:42 31:35|probleme 13:66|procede 0:46 2:43 33:8
procedes 2:43 24:61|procedure 7:51 14:52|proceedings 14:60|proceeds 2:57|procent 2:25 27:29 40:35
proces 7:17 8:24 21:35 22:21 23:23 28:29 29:25 33:12 35:23|prochain 37:78|prochaine 3:38 12:25 27:32 29:30 35:27 36:32
prochaines 36:62 40:41|proche 10:45 19:45|proches 31:61|procirep 17:71|procuration 9:43 10:28 29:63|procureur 33:35
prod 1:9 7:8 9:18 13:26 16:19 22:24 40:14 42:12 43:27 53:33|produce 7:47 43:47|produced 7:51 13:36 23:27
produceerde 13:46 40:35|produceert 40:48|producent 1:7 2:24 10:5 16:16 17:4 29:4 34:28 40:-1 41:2 42:10 43:17 53:5
producenten 2:18 16:16 40:8 41:35 42:36 43:18|producentenbond 7:57|producentenvergoeding 16:57
producer 1:19 2:17 9:5 10:18 11:5 13:12 14:-2 16:26 17:7 23:3 27:4 29:4 34:21 40:2 42:14 43:11|produceren 40:48
producerende 7:57|producerhonorar 16:49 17:37|producers 7:13 9:11 16:33 18:7 36:12 40:20 41:40 42:8 43:13
produces 7:40 33:12 40:30|producing 40:37 43:47|product 2:43 40:37
producteur 1:-1 2:21 9:6 10:14 12:1 16:24 17:17 29:5 34:23 40:12 41:1 42:29 43:24 53:5
producteurs 1:35 7:47 40:23 42:38|productie 1:4 7:11 8:19 9:8 10:16 18:13 22:7 40:19 41:22 42:7 43:6 53:22
productiebegroting 10:52|productiebudget 10:31 34:31 43:38|productiehuis 2:21 7:39 22:30 40:19
productieleider 7:44 16:44|productieleiding 41:58|productieploeg 41:58|producties 2:19 7:24 10:20 22:27 27:22 43:26
productiestimulans 42:60|productiestrategie 40:48|productievisie 40:48
production 1:3 2:7 5:1 7:16 8:17 9:3 10:20 13:2 16:4 18:17 22:-1 27:2 34:-3 40:6 41:28 42:16 43:9 50:-1 53:14
productions 0:13 1:16 2:-3 4:15 7:22 8:11 10:23 14:22 22:26 23:10 29:13 30:27 34:8 43:7 50:13 51:14
productrice 2:27 10:14 12:23 13:33 18:24 34:13 40:27|productrices 10:59|products 2:57
produire 2:17 7:46 8:32 19:19 29:46|produisons 7:51 40:41|produit 7:37 9:22 10:8 13:15 34:7 40:39 51:23
produite 2:43 40:41|produites 9:60 22:55|produits 0:42 7:34 13:35 22:38 31:30
produktion 1:3 2:0 4:8 7:1 8:11 9:18 10:8 14:2 16:10 17:5 18:4 27:0 29:6 30:5 34:-1 40:2 41:19 42:16 43:14 44:5 51:7
produktionen 12:36 22:36 40:27|produktionsforderung 42:57|produktionshaus 7:54|produktionsleitung 41:57
produktionsreife 10:54|produktionsspiegel 22:56|produktionsstab 41:57|produktionsstrategie 40:48
produzent 2:27 42:32 43:42|produzenten 2:21 9:28 34:30 40:17 41:25|produzentenhonorar 16:56|produzentenstatement 40:48
produzentenverband 7:54|produzentin 2:23 29:21 34:38 40:10 43:18|produzieren 40:48|produziert 7:41 13:43
proef 14:18 16:27 18:21 24:35 40:10 49:23 53:17|proefafbraak 10:33 16:29 40:20 53:27|proefdag 16:37 18:39 40:28
proefdraai 9:40 16:37 18:39|proefmateriaal 52:62|proefopname 16:57|proefopnames 16:44 53:42|prof 44:58
professeur 13:52 33:21|profession 13:66|professional 13:35 19:29 33:7 35:41|professionals 31:57|professionele 19:51
professionnel 13:44 33:14 51:53|professionnelle 7:65|professionnels 19:45 52:63|professions 30:71|proficiat 23:58
profil 7:29 19:16 20:14 24:53 30:28|profile 32:69|profit 0:68|profitable 7:60|profits 2:57
programm 11:23 17:21 27:17 31:17 35:23 40:22 42:21|programma 20:30 23:38 35:37|programmateur 27:49 38:61
programmation 27:62|programme 1:23 17:40 22:27 35:41 40:25|programmer 27:62|programmera 27:62
programmes 13:35 27:50 33:1|programmfullender 43:55|programmieren 30:58|programming 31:57|programmkino 31:53
programmkinobesucher 31:53|progres 33:35|progress 0:47 12:30 18:30 20:22 43:27
project 1:25 9:12 10:12 12:9 15:12 20:-7 23:29 27:13 34:-4 36:13 40:12 43:26|projectaanvraag 1:57
projectbegroting 1:44 41:45|projecten 7:57|projecteur 33:21 50:59|projectfiche 43:59|projectgegevens 12:45 43:46
projection 7:34 16:36 20:25 33:17|projectionist 33:33|projectionniste 33:27 47:51|projections 30:40 31:43 41:38 43:37
projects 1:49 23:52|projecttoelage 1:57|projekt 1:22 10:19 12:33 23:22 27:19 43:21|projektdaten 1:36 9:39 43:35
projektentwicklung 1:31 16:31 17:44|projekts 43:55|projektstand 43:55|projektsteckbrief 43:55
projet 1:30 3:-11 4:8 6:4 7:-2 9:7 10:7 12:24 20:-2 23:26 27:21 29:15 33:-23 34:-9 36:17 37:12 40:19 43:1 45:0 53:-2
projetee 20:56|projetons 20:56|projets 0:36 1:29 7:40 23:33 40:17 43:30|projette 33:35|prokurist 27:53|prologue 19:58
prolongable 34:56|prolongation 34:58|prolonge 34:58|prolongeable 34:58|prolongee 34:58|prolonger 34:58|promene 33:35
promeneur 20:42 33:21|promesse 9:48 34:51|promesses 42:69|promet 6:37 28:42 33:21 34:24|promettante 34:58
promettons 31:61|promis 17:49 33:14 53:43|promise 3:25 9:37 27:30 40:22 53:30|promised 9:37 17:34 20:25 33:15
promising 30:65|promoteur 33:21 44:58|promoteurs 45:66|promotie 31:45 41:38|promotion 13:52 31:34 48:45|prononce 27:62
prononcee 14:66|prononcer 12:68|proof 52:73|proper 3:22 10:27 18:31 33:10 40:19|properly 16:36 18:37 33:7 34:30
property 16:30 31:25 34:47|proportion 10:53 27:31|proportional 2:57|proportions 5:49 10:35 24:50
propos 7:30 19:24 33:14 38:53|proposal 45:64|propose 2:14 20:20 21:28 33:22 48:29|proposed 31:44 33:19
proposer 27:49 40:41|proposes 20:30 33:27|proposition 1:36 23:39 27:22 33:-5 44:31 50:45|proposons 12:54 20:42
propre 3:12 7:21 20:25 28:33 33:17 40:11|proprement 33:35|propres 0:45 11:22 14:14 17:51 33:-17 40:14 42:29
proprietaire 33:35|proprietaires 33:35|propriete 2:17 10:53 34:18|props 24:55 26:35 41:42|prorata 10:59
prorogee 5:58 34:44|prose 12:50 33:19|prospection 16:67|prospects 31:57|prospectus 33:33|prosthetic 33:33
protagonist 6:44 12:43 16:41|protagoniste 44:71|protagonisten 20:50|protagonistes 1:40 20:42 45:39|protagonistin 20:51
protagonists 20:55|protected 33:33|protecting 33:33|protection 2:48 33:2 34:25|protects 33:33|protege 3:42 40:41
protegee 5:72|protocol 10:37 20:34 30:44|protocole 2:37 9:44 10:29 40:24|protokoll 33:7 35:53|protokolliert 6:57
prototyp 18:44 40:35|prototype 22:63|prototypen 16:56|proud 6:52 13:48|provide 27:59|provided 2:36 23:44 27:38
providence 14:66|province 15:34 17:19 22:17 30:19 31:21 42:29 45:15 53:43|provinciaal 45:57|provincial 19:42 45:51
provinciale 45:66|provincie 15:47 53:42|provincies 31:53|provinz 53:54|provinzkomodie 40:48|provision 16:61 40:27
provisional 9:37 16:32 18:33 30:34 43:31|provisionally 2:36 33:12 43:40|provisionne 40:54|provisions 0:58 40:36
provisoire 1:25 5:30 20:15 21:29 30:29 37:37 43:26 52:48|provisoirement 10:59|proximus 40:41 42:56|prozent 2:39 40:35
prozess 3:29 33:11 44:38|prudent 3:42 40:41|prudente 31:53 42:48|pruf01 39:60|prufcode 51:60|prufe 6:57|prufen 30:58
pruferin 13:31 22:31 38:34 39:35|pruft 31:33 33:23|prufung 17:32 41:43 46:34|pruimen 21:58|prunty 43:61
prydderch 8:46 13:40 20:34|psychologin 20:51|ptf 50:73|pu 33:35|pub 13:66
public 1:3 2:4 5:1 10:9 12:-2 13:6 14:-4 15:4 16:-4 17:7 20:-5 22:18 23:0 30:1 31:31 35:0 36:11 40:17 42:11 43:7 44:6 45:-3 50:2 51:14 52:6
publication 8:47 10:29 23:33 34:27 47:35|publications 47:72|publiceerde 34:51|publicite 2:43 23:57|publicites 32:76
publicity 23:65|publicly 27:59|publics 7:34 31:30 34:27 40:23 45:35|publie 13:52 33:21|publiek 2:12 31:42 36:24 40:21
publieksprijs 13:34 22:54|publier 8:58 34:44|publikum 3:8 9:17 20:9 31:40 36:19 40:16|publikumspreis 13:46 22:27 38:30
publique 7:9 10:3 13:10 14:10 16:21 17:40 18:23 29:17 33:-10 40:16 42:36|publiques 7:34 8:41 15:56 40:23
publish 2:38 27:50|published 34:22 47:62|publisher 5:39 40:24 42:38 47:39|publishing 8:46 27:38 34:35|puces 7:51 13:52
puffer 16:56|puin 53:55|puis 1:-4 2:-7 3:1 5:1 7:-1 10:5 13:25 19:4 20:10 21:0 31:17 33:16 34:-6 38:4 40:-9 45:-4 48:6
puisage 21:57 45:53|puise 33:35|puisqu 24:75|puisque 53:64|puisse 33:21 40:41|puits 21:59 50:44|pull 22:41 38:48 39:58
pulled 33:33|pulls 33:33|pulpit 33:33|pult 33:31|pump 13:48 22:50|punch 16:62|punctual 6:65|puncture 22:63
punies 33:35|punished 3:54|punishment 33:33|punkte 30:37 32:41 33:11|punktlich 33:18 51:47|punt 10:52
punten 23:30 44:55|pupil 33:33|pupils 33:33|puppen 19:32 20:23 31:25 41:29|puppenbauer 40:48|puppenbauerin 20:51
puppenfragen 10:54|puppentrick 13:27 36:31 40:19 41:28 43:26|puppet 5:39 20:29 30:38 41:36|puppeteer 13:61
puppeteers 41:63|puppetry 13:61|puppets 1:11 8:16 9:16 10:18 16:11 19:3 22:19 31:6 34:12 36:27 40:18 43:20 51:16
purchase 27:22 34:50 35:30|purchaser 34:56|purpose 7:27 10:25 29:33 33:-1 34:22 40:17|purposes 27:59
pursuant 15:54 17:50|push 33:19 49:55|put 3:17 7:5 10:12 19:9 21:26 22:8 27:4 33:10 40:5 44:10 47:10|puts 10:26 33:29
putten 34:51|putting 27:46 42:51|puyvelde 33:35|puzzle 22:63|pv 9:66 29:51|pw 39:54 52:48|px 35:58
pyjama 20:29 24:40 33:12|pyjamas 3:28 33:19 48:40|pylones 31:61|q 31:57|q1 18:53 46:56|q2 18:55 46:43
q3 18:50 43:33 46:38|q4 18:53 46:56|q5 46:74|q9 39:76|qc 30:71|qn 41:49 52:56|qte 16:67
qu 3:16 6:10 12:-3 14:21 19:0 20:8 21:-1 22:-3 28:5 31:-5 33:14 34:-6 37:3 38:3 40:-1 44:5 45:-3 47:9 48:0 53:-7
quadratisch 19:50|quadrillee 33:35|quai 2:6 3:8 10:34 13:15 26:18 27:4 33:-15 35:23 36:17 38:17 39:18 40:4 47:14 48:23
quais 19:45 33:21|qualification 46:74|qualifiee 14:66|qualifies 14:60|qualitatsserien 40:48
qualite 1:22 7:20 10:15 12:24 14:22 22:24 27:27 35:26 40:10 50:29|quality 46:67
quand 2:6 3:21 6:16 9:10 10:-5 18:14 19:17 20:7 24:11 28:12 31:-3 33:12 37:14 47:8 48:7|quant 29:64 30:51
quantite 19:45 50:59|quantity 50:67|quarantaine 6:71
quarante 10:-2 13:5 19:17 20:15 21:17 22:9 28:15 31:10 33:8 34:1 40:3 45:21 47:11 48:10 53:3|quaregnon 33:35
quarrel 33:27 48:40|quarry 1:11 2:6 10:8 12:13 22:23 23:14 27:8 33:2 34:5 37:20 43:10 44:14 50:16 53:19
quarryman 33:33|quarrymen 20:55|quart 14:52 33:21|quartal 18:57|quartals 51:60|quarter 24:43 27:33 33:7 46:41
quarterly 47:65|quartier 19:45 33:8 40:27|quartiers 33:35|quarts 2:35 19:37 24:53|quatorze 3:25 7:34 13:35 33:4 40:23
quatre 2:-7 3:0 5:1 7:13 8:1 13:7 19:-5 20:13 21:0 22:18 24:4 28:6 30:0 31:2 33:7 34:11 38:4 40:6 43:4 45:-4 48:1 49:4 53:6
quatrieme 13:26 21:31 33:29|quay 33:19 41:49
que 2:-6 3:14 4:8 6:3 7:3 10:-10 12:7 14:22 15:0 19:6 20:5 21:2 23:3 27:14 28:3 33:5 34:-11 40:5 45:1 51:11 53:-4
quebec 22:30 31:52 42:29|quel 3:40 9:48 33:10|quelle 3:8 17:36 33:-2 42:36 45:24
quelqu 3:-2 15:16 19:11 20:9 21:13 28:19 31:3 33:18 37:20 45:19 46:24 47:14|quelque 3:9 12:34 19:12 20:10 21:24 33:21
quelques 12:37 20:38 33:4 43:37|quels 20:56|quennoy 34:58|quenon 27:62|quentin 6:42 33:16 45:48|quer 19:50
quereller 33:35|question 3:25 6:18 12:13 20:28 21:28 27:8 29:19 33:0 44:16|questionnaire 30:67
questionnaires 30:57 31:47|questions 3:14 10:24 20:14 21:32 33:-7 36:33 44:42|queue 33:17 45:54
qui 2:-5 3:11 4:1 5:2 6:4 7:2 10:-5 11:4 13:-4 14:-6 19:6 20:1 21:6 27:-5 28:4 29:-2 31:8 32:7 33:10 34:-5 36:5 38:2 40:4 44:7 45:9 46:-1 47:4 49:3
quick 43:61|quiconque 34:58|quiet 6:31 19:30 31:23 43:30 48:32|quietly 33:33|quietscht 33:31|quievrain 34:58
quill 1:18 2:12 3:10 13:17 22:28 23:21 27:15 37:26 38:24 43:17 47:21|quintet 19:55
quinze 2:19 7:28 9:25 10:29 20:7 26:27 27:14 31:24 33:-14|quirin 33:35|quit 33:33|quite 46:54 47:52|quittance 5:72
quittances 34:58|quitte 13:29 20:19 33:24 47:35|quittee 3:56|quittera 33:35|quittons 33:35
quoi 2:6 3:5 5:21 7:14 16:16 17:20 32:26 33:-7 34:7 36:25 40:4 42:19 44:21 45:16 46:23|quoilin 47:72|quotas 30:71
quotation 50:67|quote 10:34 12:34 16:32 26:39 46:36|quotencheck 30:58|quotering 44:59|quotes 1:44 10:32 38:49
quotidien 45:66|quoting 34:56|qx7 51:74
r 1:7 4:11 5:15 7:1 8:16 10:16 14:5 16:5 22:32 23:8 26:16 29:9 30:9 34:3 37:12 43:18 44:9 49:10 51:10|raad 23:58
raadt 44:59|raakt 40:35 44:46|raam 32:49 49:48|rabbit 40:51|raccord 24:40 49:71|raccorde 20:56|raccords 19:58
raccourcir 30:71|raccourcis 33:35|raccroche 33:35|race 33:33|rachat 16:53 34:44|rachel 6:58|rachete 33:35
racheter 10:38 33:14 34:36|rachida 43:67|rack 33:33|raconte 3:6 20:18 33:29 53:15|raconter 3:48 33:14|rad 33:31
raden 30:60|radermacher 5:34 16:32 34:37|radiateur 20:56|radiateurs 20:56|radiation 19:58|radiations 33:35
radicale 40:48|radie 33:35|radiees 36:75
radio 7:0 10:-2 13:31 19:4 20:-8 22:24 31:-5 33:-16 34:16 38:32 39:26 40:-9 43:1 45:1 47:12|radiodiffuseur 14:66
radiodiffuseurs 14:66|radiophonique 47:72|radiospot 31:53|raeren 30:34 35:35 53:39|ragnhild 20:55
rails 19:41 30:37 33:9|railway 22:63|rain 16:15 18:16 19:16 30:18 32:23 33:8 36:22 39:30 41:16 48:19|rains 33:19 41:49
rainy 31:44 33:19|raise 17:43 31:36 40:30|raises 6:52 38:55|raison 1:25 3:14 10:18 20:15 21:29 33:6 45:37
raisonnable 40:54|raisonne 47:72|ralenti 19:58|ralentit 33:35|ralf 7:41 29:46|rallume 33:35|ramakers 22:56
ramasse 33:35|ramassent 33:35|ramen 19:32 20:14 24:25 40:12 50:24 53:19|raming 16:47 42:30 53:26|ramoneur 24:75
rampe 33:35|ran 3:28 31:31 33:7 47:39|rand 33:33|randern 19:50|rang 3:9 11:27 27:20 33:20 40:12 42:25|range 27:59
rangee 33:35|ranger 33:35|rank 40:51|ransome 16:49 33:19|rap 20:42 40:41|rape 24:75|rapide 31:47 33:21|rappel 35:71
rappele 2:56|rappelle 33:21 48:58|rappellent 19:58|rappelons 23:70|rappeur 5:41 13:35 16:36 20:25 33:4
rapport 0:17 3:0 9:26 10:3 18:39 19:2 23:25 30:38 40:-2 44:26 50:25 53:9|rapporte 33:21 40:41|rapportees 53:64
rapporter 40:54|rare 19:45 40:36|rarely 44:65|rares 40:54|ras 33:35|rasante 32:76|rascheln 33:31
raske 2:27 3:24 34:26 43:31 47:35|raskin 44:45 53:41|rasquin 8:41 13:35 26:45 29:42 43:37
rasquinet 19:25 22:33 37:40 38:38 43:31|rassasie 38:74|rassemble 31:61|raster 49:60|rat 23:48 33:15|rata 10:55
rate 6:25 16:24 19:13 21:25 23:40 33:-10 40:13|raten 2:39 23:44|rater 38:74|rates 35:67
rather 6:27 12:26 19:17 28:31 30:26 33:7 40:12|ratio 53:62|rattachent 33:35|rattrape 6:71|rauch 33:13 48:49
raucht 33:31|raum 1:15 3:9 19:20 20:10 28:27 33:8 53:14|raume 20:38 27:28 35:34|raumen 33:31|raumlich 2:52
raumt 2:35 34:42|rauspert 33:31|ravet 4:39 5:35 7:38 14:30 22:32 43:31|raye 28:76|rayer 3:56|raymond 47:72|rayon 53:64
rc 35:71|rcs 8:62 27:38|re 7:17 10:1 12:6 14:2 19:6 20:6 23:7 26:12 27:20 33:-3 40:24 43:12 45:4 53:2
reach 31:50 40:30|reached 47:65|reaches 21:53 34:42|reactions 33:35
read 1:12 3:-5 9:9 11:10 13:11 14:1 16:4 18:12 19:-4 20:-4 21:8 27:32 31:-1 33:-1 40:10 42:5 44:14
reader 1:35 3:26 33:-7 38:28 44:43|readers 31:52 33:7|readership 31:57
reading 2:9 18:33 19:7 20:7 23:17 27:11 30:17 31:10 33:-4 44:28 50:19|readme 9:67|reads 33:21 36:26 45:21 48:42
ready 9:29 16:24 27:33 40:12 43:34 44:27|reaffectation 30:71|reageert 2:38 33:21
real 13:4 18:7 19:28 20:24 22:30 31:2 33:-22 36:14 40:15 43:20 52:15|reale 40:48
realisateur 1:25 2:15 3:-3 5:13 10:22 13:22 16:8 19:10 22:20 27:14 31:2 39:17 40:6 41:10 43:9|realisatie 41:45 42:47
realisation 5:13 9:17 10:1 12:10 13:24 19:18 41:47 42:11 43:35 50:14|realisations 7:47 22:53
realisatrice 1:7 2:-3 7:5 9:14 10:10 12:19 13:16 16:24 18:9 19:16 20:-3 27:3 38:25 39:16 40:-5 41:9 43:25 53:15
realise 2:7 8:22 10:10 13:41 22:19 27:13 30:21 31:23 33:-9 43:18|realised 30:65|realisee 19:45 30:57|realisent 33:35
realiser 2:43 13:39 19:31|realisera 2:56|realises 33:33|realiste 40:33 45:58|realistic 31:57|realistisch 40:48
realite 6:71|reality 40:51|really 33:33|reason 3:44 33:3 40:20|reasonably 2:57|reasons 2:57|rebel 3:54|rebord 33:35
rebours 20:56|rebranche 33:35|rec 43:59|recap 41:69|recapitulatif 5:45 33:8 41:55|recapitulation 41:65
recces 16:49 53:46|receipt 10:15 21:23 23:22 26:26 33:1 34:24 35:24 45:21 48:23|receipts 2:41 6:25 10:30 34:16 44:25
receivables 0:68|receive 23:35 29:56 40:20|received 1:38 2:7 8:18 10:9 14:11 15:41 17:14 34:6 35:18 42:15
receiver 51:68|receives 20:29 28:43 33:7 34:30|receiving 29:66|recemment 33:35|recensies 38:62|recent 19:55
recept 31:53|recepten 16:57|receptie 35:58|reception 1:39 12:40 23:30 26:35 29:32 35:34|recette 30:41 33:24 35:41
recettes 0:15 2:32 10:40 17:12 27:4 31:2 34:-1 40:6 42:21|recevable 1:53 40:41|receveur 51:74|recevez 23:57 34:44
recevoir 29:68 35:40|recevra 2:56|recevrez 23:70|rechange 24:75|rechauffee 24:75|rechauffer 33:35|rechenzeit 30:58
recherche 2:12 5:28 16:35 18:35 20:2 24:19 40:8 43:25|rechercheprozess 20:51|rechercher 34:58
recherches 16:40 18:42 24:61|rechnen 40:40 53:34|rechner 19:50|rechnet 33:18 48:45|rechnung 16:27 26:50 37:33
rechnungsbetrag 26:60
recht 1:2 2:6 10:21 16:14 20:-3 23:3 27:-1 29:5 31:-1 33:-16 34:24 35:4 36:7 40:-6 41:21 43:2 53:0
rechtbank 10:44 34:31|rechtbanken 2:30 10:31 34:31|rechte 2:23 5:27 10:19 13:4 34:16 40:8 41:25 47:13
rechteinhaber 5:58|rechteinhaberin 34:52|rechtekette 5:58|rechten 2:19 5:23 10:7 27:-2 34:28 40:9 41:26 47:9 52:6
rechtenketen 5:60|rechtenoverzicht 5:60|rechtenvrij 5:60|rechter 21:45 28:49|rechteubertragung 2:52
rechthebbende 5:47 34:38|rechtlich 22:49 43:35|rechtliche 31:40 40:35|rechtliches 31:40 40:35
rechts 7:22 33:12 43:24 49:40|rechtsanwalt 6:44 33:18|rechtsanwaltin 12:36 27:33 29:38|rechtsberatung 16:56
rechtsform 1:36 8:52|rechtsreferendar 3:49|rechtsruckfall 34:52|rechtstreeks 2:38 14:43|rechtsvorm 1:31 8:54
rechtswidrige 14:55|rechtszaak 21:58|rechtzetting 11:61|recipiendaire 35:71|recipient 35:67
recit 6:18 12:15 20:27 33:10 34:16 40:1 47:31 53:23|recitait 47:72|recitals 10:58|recite 33:35
recits 1:20 2:10 3:9 8:25 10:13 15:28 20:10 23:24 27:16 34:12 43:21 46:28|reckinger 6:38 33:23|reckon 53:59
reclame 7:44 22:46|reclamefilms 19:51|recognised 3:54|recognises 21:67|recoit 2:43 14:26 33:-4 34:31|recolle 48:71
recommandation 14:39 30:44 31:34 46:47|recommandations 30:63 44:50|recommande 12:31 21:34 34:33 44:47 52:40
recommandee 34:58|recommanderiez 35:71|recommandons 30:71|recommence 3:34 33:14 49:53|recommend 44:65
recommendation 14:27 30:44 44:52|recommendations 30:65|recompense 33:21 48:58|recompenses 7:65|recompte 48:71
reconciliation 21:49 33:14 48:50|reconcilie 33:35|reconduite 33:35|reconnaissant 2:56|reconnait 5:26 21:25 33:26 48:38
reconnaitre 19:58|reconnaitront 31:61|reconnue 20:56|reconnues 10:59|reconstitue 20:56|reconstitution 20:50 41:42
reconstructie 3:49|reconstruction 20:45 41:51|reconstruit 41:69|record 19:46 20:17 22:37|recorded 19:34 31:36 43:40
recorder 20:55|recording 26:56 33:19|recordist 16:36 20:42 53:33|records 33:19 51:55|recoup 17:64
recouped 10:40 22:45 40:23|recoupment 10:58|recours 23:70|recouvert 47:72|recouvrement 51:74|recovery 14:60
recrutee 53:64|recrutement 18:55 30:57|rectangle 20:56|rectangular 33:33|rectificatif 11:74|rectification 11:74
rectificative 11:74|recto 25:63 37:65|recu 1:27 2:6 8:21 12:17 14:34 15:42 33:-16 34:7 35:20 44:20 47:21
recue 2:35 17:49 23:49|recueil 13:52 34:44|recueillie 20:56|recueillis 38:74|recues 10:28 15:64 35:40|recul 40:54
recule 33:35|recuperable 1:40 10:32 16:40 34:31|recuperation 10:40 14:57|recupere 2:35 10:51|recuperer 28:76
recurrents 45:66|recurring 45:64|recus 7:65|red 19:17 24:31 32:41 33:15 48:29|redacted 25:70|redacteur 13:66
redaction 16:53 35:57|redactionele 7:57|redactrice 7:57|redaktion 27:45 40:27|redaktionen 40:48|redaktionsleiter 27:53
redden 6:58|redder 21:58|redders 20:56|reddition 2:43 10:45|rede 20:51|reden 10:19 19:16 20:16 33:15 40:13
redenen 6:58|rederij 31:40 35:45|redescend 33:35|redet 6:44 33:18|redevable 14:48 51:64|redevance 35:71
redevances 2:56|redevient 10:45 40:41|rediffuse 31:61|rediffusion 31:61|redige 2:35 12:47 27:41|redigee 33:35
reding 8:38 11:39 25:41 29:47|redouble 40:54|redrafts 18:63|redrawn 24:69|reduce 42:64|reduction 10:41 40:41
reduirons 40:54|reduit 10:38 40:33 41:47|reduite 16:53 41:55|reecrire 34:58|reecrit 33:35|reecrites 34:58
reecriture 2:32 3:8 16:39 18:22 40:7 43:20 44:36|reedite 31:61
reeks 1:4 2:6 7:17 10:11 19:-1 22:21 24:9 27:15 30:7 31:8 34:-1 37:11 38:9 40:-4 43:6 44:7 45:18
reeksbijbel 43:46 45:44|reeksen 13:42 22:30 31:23 40:19|reeksenmarkt 18:59|reeksontwikkeling 17:60
reel 1:15 16:24 19:8 20:13 33:0 38:21 40:10 43:14 45:23 50:18 52:23|reelle 19:58|reelles 19:45 43:54|reels 19:45 41:55
reemploye 34:58|reenactment 20:55|ref 16:30 23:42 26:37 50:33 51:47|refaire 31:47 50:59|refait 45:66
refectoire 33:21 48:58|refer 27:59|reference 19:15 23:44 26:29 30:25 46:26 50:25 51:28 53:17
references 7:19 19:27 22:23 32:51 36:43 45:21|referent 40:54|referenties 31:23 32:33 36:33 45:40
referenzen 22:31 32:36 36:35 45:32|referme 33:35|referment 45:66|refermer 33:35|referred 33:33|refined 53:59
reflechit 33:35|reflection 19:42 49:55|reflections 19:55|reflet 37:78|reflets 19:45 33:21|reflexe 48:71|refugie 33:35
refugies 33:35|refundable 1:62|refus 2:29 10:14 20:23 33:-1 34:12 40:28|refusais 19:58|refusal 44:65
refuse 3:2 19:5 20:14 21:28 31:7 33:17 34:4 40:4 48:29|refused 19:55|refusee 10:59|refusent 21:71|refuser 34:58
refuses 3:54|reg 13:66|regard 2:26 11:36 20:18 34:20 49:49 52:39|regardait 3:42 13:52|regardant 19:58
regarde 3:9 6:32 33:22 38:19 39:33 40:-1 47:25|regardent 20:42 33:21|regarder 19:19 20:17 30:44 33:16 39:37
regardez 11:74|regarding 19:55|regards 12:36 19:23 27:31 33:0 53:32|regel 40:48|regelmassig 33:31|regelmatig 8:60
regeln 33:18 45:44|regels 45:57|regen 3:8 22:26 24:18 33:6 45:14 47:16 48:27 53:12|regentaat 13:59|regente 13:66
regie 0:0 1:-3 2:-1 5:0 7:-6 9:13 10:11 12:2 13:13 16:13 17:1 19:7 22:17 26:1 34:-8 35:-2 39:2 40:-11 41:34 43:24 50:-1 51:0 53:-6
regieassistent 13:58|regieassistenz 13:56|regiecontract 5:60|regieentwicklung 40:48|regiekonzept 1:56|regieploeg 41:58
regiestab 41:57|regiestatement 19:50|regime 10:38 15:66|regio 40:48
region 1:-2 8:2 9:10 10:-4 12:-1 15:33 19:-6 20:-10 27:0 40:16 42:37 53:33|regionaal 42:60
regional 10:7 13:22 15:13 17:24 40:-5 42:55 53:19|regionale 12:19 13:25 15:24 20:16 22:19 27:14 31:12 42:34 53:27
regionaleffekt 53:54|regionaler 17:44 53:41|regionalfonds 42:57|regionalforderung 42:57|regisseer 19:44 20:30
regisseerde 13:59|regisseur 1:9 2:3 10:13 12:19 13:25 16:18 19:12 20:2 22:11 39:23 40:0 43:10
regisseurin 12:27 13:27 39:43 52:32|regisseuse 13:43 43:52|register 8:39 21:26 25:41 33:-7 35:27 45:25
registered 8:60 34:33|registers 20:55|registrar 8:67|registre 3:12 20:25 23:27 25:46 33:12 40:11|registres 33:35
regle 3:20 12:20 14:18 17:23 24:40 27:15 33:-13 45:30 51:26 53:17|reglee 19:58
reglement 1:44 10:4 15:51 23:14 33:-19 35:17 50:17|reglements 20:42 33:21|regler 26:62 33:21|regles 3:34 14:44 45:45
regret 33:35|regrets 20:55|regrette 6:51 44:62|regrouper 30:71|regulars 31:44 45:51|regulation 14:39 15:60
rehearsals 19:55|rehearse 19:55|rehearsed 19:55|rehearsing 33:33|reichen 12:49 40:27|reicht 33:31|reichte 47:57
reihe 9:34 13:31 33:6 45:32|reihen 31:53|reihenfolge 33:31|reine 7:38 13:39 21:44 34:31|reinscrire 33:35
reinvested 17:64|reis 16:28 33:3 41:41 44:30|reisde 13:59|reisden 20:50|reise 16:27 41:52|reisekosten 15:59
reisen 2:14 16:49 41:29|reisepass 25:61|reist 33:31|reizen 16:44 20:18 31:20 35:26|reizigers 38:62|rejected 45:64
rejetee 1:66|rejouer 10:59|rek 33:34|rekenen 34:38 50:47
rekening 0:16 4:38 9:16 10:7 11:17 12:14 17:16 26:17 29:25 35:13|rekeningen 14:56|rekeninggegevens 4:61
rekeninghouder 4:61|rekkem 20:50|rekonstruiert 20:51|rekord 33:35|rekwisieten 41:58|relais 33:35|relatant 34:58
relatie 4:61|relatifs 5:72|relation 6:42 20:27 45:37 46:47|relations 38:74|relationship 6:65
relative 0:42 14:35 15:43 29:55|release 5:12 20:2 22:28 27:17 31:43 35:24 40:-2|released 10:28 21:37 27:41 38:38
releases 31:57|releasing 27:59|relecture 2:56|relevant 15:70
releve 2:9 4:40 15:27 20:18 21:23 22:33 23:23 30:23 45:19 50:26|relevee 20:56|relevent 2:56|reliance 41:63
relief 15:58 44:53|relies 33:35|relight 19:55|relights 33:33|reling 33:21 48:46|relire 3:56|relirez 34:58|relu 19:58
remain 2:43 12:38 34:30|remaining 34:35 40:43|remains 14:39 20:34 33:12|remake 2:30 31:34 34:34 40:19
remakerechten 31:53|remakes 2:51|remarks 11:55 33:19|remarque 9:43 17:40 31:30 33:17|remarques 11:74
remboursable 10:38 17:49 26:54|remboursables 10:59|remboursant 2:56|rembourse 10:43 14:24 40:33 42:28
remboursees 10:59|remboursement 2:13 10:16 40:44 41:38|remboursements 10:59|rembourser 14:56 26:45 40:23
rembourses 2:56|remedial 3:41 20:42|remember 20:42 33:19|remembered 30:65|remercie 33:35|remerciements 12:68
remercier 33:35|remercions 12:68|remet 2:30 33:29|remettre 0:73|remich 8:67|reminder 35:67
remis 2:33 3:12 18:26 19:15 30:27 33:-8 40:11 43:24|remise 2:41 4:15 10:-1 18:32 23:32 34:-2 39:16 40:-6 41:9 50:23
remises 2:56|remmen 20:37 33:21|remonte 20:25 33:25 47:41|remontee 10:45 45:53|remontent 3:42 33:21|remontons 33:35
remote 16:49 43:47|remouchamps 44:71|remplace 2:16 11:62 17:30 33:7|remplacee 10:59|remplacees 10:59
remplacement 2:35 11:52 33:14|remplacer 3:42 19:45|remplacera 33:35|rempli 51:74|remplie 1:58 20:35
remplir 1:53 33:8 50:46|remplissent 20:56|remplit 33:35|remuait 3:56|remunerated 2:57|remuneration 2:54 16:28
remunerations 0:59 16:53|remunere 2:43 29:59|remunerees 2:56|remy 43:54 53:51|renard 7:51 31:47
rencontre 3:38 33:4 40:23 48:40|rencontree 20:56|rencontrent 2:43 33:21|rencontrer 12:68|rencontres 18:69
rencontrons 20:56|rend 29:46 33:21 34:31|rendabel 30:60|render 24:48 40:43|rendering 14:60
rendez 16:24 18:38 27:19 33:4 40:31 42:26|rendre 3:21 14:44 23:36 33:1 40:20|rends 44:71|rendu 18:42 23:43 24:61
renewable 5:44 34:48|renewal 34:30 40:45|renewals 5:65|renewed 5:44 31:50|renforcer 30:71|rennt 33:31|renonce 10:59
renonciation 2:56|renouvelable 5:45 34:52|renouvellement 34:52 40:27|renouvellements 5:72|renouvelons 34:58
renovation 33:35|renove 53:64|renseignements 1:45 14:58|rent 7:39 15:27 33:14 35:26 53:18|rentable 40:54|rental 2:57
rentre 33:21 45:39 48:45|rentrent 33:35|rentrerons 20:56|renversement 44:71|renvoie 33:35|renvoyee 33:35
renvoyer 34:58|renzo 2:22 3:12 9:32 13:22 16:20 18:22 43:21|reopens 21:67|reorganisatie 14:56|reorganisation 14:66
rep 13:61|repaid 10:28 14:30 23:35 40:33|repair 10:45 20:42|repaired 13:48 53:46|repairs 33:33|reparateurs 45:66
reparation 33:35|repare 33:8 45:61|reparent 33:35|reparer 3:34 33:14 45:45|reparieren 33:31|repariert 35:59
reparle 33:35|repart 20:26 33:30|reparte 19:58|repartent 21:71|reparti 10:59|repartie 10:59|reparties 10:59
repartit 33:35|repartition 0:56 2:32 5:35 10:22|repas 16:22 19:26 20:12 21:35 33:3 41:37 45:22|repasse 20:56
repay 10:37 40:43|repayable 10:45 17:50|repayment 40:51|repeats 33:33|repeche 33:35|repeint 21:71|repelen 19:51
reperage 10:38 16:45 40:33|reperages 10:14 16:53 18:44 19:3 40:-1 53:9|repete 19:49 48:52|repeteer 19:51
repeter 19:45 33:21|repeterai 19:58|repeteren 19:51|repeterons 19:58|repetitieritten 16:57|repetities 18:59
repetition 10:30 20:44 45:37|repetitions 17:49 19:50|replaced 10:58|replaces 11:68|repli 31:40 40:46|replie 33:35
replique 6:71|repliques 3:56|repond 3:6 10:9 13:16 14:16 33:25 40:4 44:21|repondait 3:56|repondants 30:71
repondent 37:57 40:33 43:46|repondeur 13:66|repondons 40:54|repondre 29:59 34:44|repondront 20:56
repondu 3:29 30:44 33:8 47:45|reponse 3:21 7:30 12:34 17:37 40:33|report 16:15 18:45 23:18 30:28 33:-14 44:29 50:30
reportages 13:66|reporte 0:73|reported 3:33 13:40 33:12|reportee 0:59 17:57|reportees 2:56|reporter 38:68
reports 20:34 33:25|repos 16:45 18:61|repose 20:42 40:41|reprend 2:30 20:29 33:8 34:31|reprendra 14:66
reprendre 2:43 3:42|represent 29:66|representatief 30:60|representation 2:41 29:53 34:25|representations 22:55 31:47
representative 34:56|represented 30:65|representee 2:17 4:36 14:26 29:46 34:39|representer 27:41 29:65
represents 17:64|reprinted 47:65|repris 33:21 45:53|reprise 33:16 40:45|reprisees 19:58|reproach 33:33|reproduce 2:57
reproduceren 2:51|reproductie 2:51|reproduction 2:54 47:31|reproduire 2:56|reproduisent 34:58|reproduit 33:35
republik 25:61|republique 25:76|reputation 7:47 40:41|reputee 2:56|requerant 1:66|requerante 1:66
request 1:24 4:38 8:18 12:15 25:21 27:10 29:18 35:18 40:2 43:12 51:37|requested 1:49 17:30 40:17 43:27
requete 1:53 23:57|requiert 10:59|required 0:34 5:32 10:37 35:34 51:35|requires 2:43 34:42|requis 30:71|requises 51:74
requisite 41:57|requisiten 24:47 41:43|rescission 2:57|rescue 19:42 48:53|rescuers 33:33
research 2:8 16:47 24:20 30:16 40:2 41:14 43:12 53:21|researching 20:55|reseau 7:43 33:14 40:33|reseaux 31:61
reservation 14:33 34:41 35:49|reservations 44:65
reserve 1:19 2:-6 5:6 16:23 18:4 20:-4 23:5 24:9 27:22 33:-25 34:16 35:5 40:12 41:32 44:6
reserved 2:15 19:13 34:33 40:20 47:42|reservent 2:56|reserveonderdelen 50:60|reserver 34:58|reserveren 34:51
reserves 0:46 10:24 19:11 34:23 44:24 47:45|reservoirs 20:56|reservons 19:58|residence 13:52 16:53|residences 13:66
resident 33:3 53:55|residents 33:11 53:55|resides 53:59|residing 2:43 29:53|resigned 13:61|resiliation 2:56
resilier 2:56|resin 30:65|resine 36:75|resiste 33:21 44:58|resisted 3:41 20:42|resolue 44:71|resolution 2:56
resopal 32:61|resources 17:64|respect 2:35 14:28 18:33 29:36 34:20|respecte 2:43 14:52|respecter 14:66
respectera 20:56|respectes 46:74|respectievelijk 10:52|respectivement 2:43 34:44|respects 14:60|respiration 49:75
respirations 33:35|respire 33:35|respirent 19:58|respond 40:51|respondenten 30:60|respondents 30:65|responds 27:59
responsabilite 2:17 4:48 8:32 14:39 30:31 35:31|responsable 21:49 40:33 48:50|responsibility 14:60|ress 16:67
ressemble 19:37 33:14 36:54|ressemblent 7:43 28:55 31:40|resserrer 3:56|ressort 40:54
ressources 1:21 7:28 9:28 17:57 42:37
rest 2:6 3:4 10:28 11:9 15:8 19:-3 20:-2 23:19 27:0 33:-17 40:13 42:18 44:20 53:1|resta 47:72|restait 3:42 33:21
restant 2:43 38:61|restante 22:68|restantes 16:67|restants 5:58 10:45|restaurant 20:42 33:21|restauration 53:64
reste 2:11 3:11 10:14 11:15 17:4 19:-9 20:3 21:12 27:9 28:9 31:-6 33:7 34:-9 37:11 40:1 43:0 44:12 45:7 47:5 50:6 53:6
restee 19:45 33:21|restent 2:31 11:24 14:16 17:21 33:-15 34:42|rester 19:37 40:33 44:50|restera 40:54|restituer 35:71
restitution 34:58|restlaufzeit 31:53|restless 33:33|restock 40:51|restons 7:30 12:34 33:21 50:39|restreints 14:66
rests 40:51|result 0:54 17:38 46:41|resultaat 0:40 23:38 46:41|resultat 0:61 22:32 23:34 46:38|resultaten 30:60
resultatenrekening 0:60|resultats 0:54 10:20 30:57|resulte 8:58 51:60|results 2:36 30:57
resume 1:17 2:18 5:22 9:24 30:21 33:17 41:19 44:21 45:16|resumes 12:37 21:40 43:37 45:48|retained 0:68|retainer 16:62
retape 33:35|retard 26:42 33:26 40:21|retarde 40:46 53:43|retards 31:61|retenons 33:35|retenu 23:43 24:48 46:47 53:38
retenue 23:43 34:31 46:47 50:46|retenus 23:70|retient 33:35|retire 10:32 17:44 19:31 20:29|retired 33:33|retiree 5:72
retirement 33:33|retombees 53:64|retouche 50:73
retour 2:13 9:19 10:4 18:14 20:10 31:6 33:3 34:19 35:16 38:20 40:0 48:27 50:18|retourne 20:42 33:21|retournement 44:71
retournent 2:35 34:36 49:53|retourner 2:43 34:44|retours 3:34 18:47 33:14|retractation 35:71|retractent 40:54
retraining 33:33|retrait 33:35|retraite 20:35 33:14 45:45|retraitee 34:58|retraites 45:66|retravailler 44:71
retreat 3:29 33:27|retro 33:35|retroplanning 18:69|retrouve 9:30 21:40 33:17 40:11 45:23 48:28|retrouvee 20:56
retrouvent 20:35 33:27|retrouves 20:42 33:21|return 8:27 19:15 20:15 23:25 33:-7 34:27 35:27 40:11
returned 33:19 40:37|returning 35:46 43:40 45:43|returns 33:19 51:55|reue 13:56
reuni 2:19 18:32 23:46 27:26 29:36 40:17|reunie 23:70|reunies 2:56|reunion 3:19 23:33 29:36 33:11 40:17 50:36
reunir 40:54|reunis 10:41 53:49|reunit 7:43 10:38 33:14|reus 6:58|reusable 30:65|reuse 27:59|reussir 35:71
reussit 33:35|reuter 6:44 33:18|rev 50:67|reve 6:59 24:59|reveil 33:35|reveille 21:32 28:38 33:25 48:33|revele 33:35
revenir 20:56|revenons 20:56|revent 33:35|revenue 3:34 7:34 47:38 51:42|rever 33:35|reverse 20:55|reversion 2:27 34:51
revert 34:56|reverts 34:56|reves 20:56|reviennent 10:38 20:48|reviens 20:56
revient 2:1 10:3 19:3 20:1 21:15 33:26 34:13 44:16|reviewed 35:67|reviewer 38:68|reviews 38:68|revised 11:68
revisee 18:69|reviseur 0:52 14:44 41:47|revision 2:50 16:42|revisions 2:45 16:27 18:28 40:15|revisor 2:30 3:30 41:37
revocable 29:66|revocation 29:73|revoked 29:66|revolte 21:71|revoquer 29:73|revu 11:74
revue 13:25 33:-6 38:54 40:13 47:49|rewrite 2:24 3:21 16:27 40:18 44:45|rewritten 3:35 34:47|rez 33:35|rgec 17:71
rgpd 14:66|rheinwinkel 1:15 10:12 17:16 22:23 23:16 38:18 39:27 42:16 43:14 52:20|rheto 33:35|rhisnes 50:73
rhone 13:66|rhubarb 39:69|rhythm 19:42 20:42|rhythmisch 33:31|rhythmus 33:31|ri 3:34 33:14 40:33
rialto 3:26 33:24 47:42|rib 1:35 4:57 9:43 12:37|ribbon 33:24 35:48|richten 27:53|richter 28:60
richterin 6:33 33:7 47:43|richtete 3:49|richtig 1:24 11:27 14:34 19:19 20:19|richtige 10:54
richtigkeit 1:36 14:34 15:39|richting 19:38 24:48|richtlinie 1:56|richtte 13:59|richtung 33:31|ride 20:42 33:19
rideau 13:44 22:47 33:14|rideaux 33:35|rides 33:33|ridicule 33:35|riecht 33:31
rien 1:11 2:1 3:17 6:6 10:3 14:1 17:6 19:13 20:11 27:-2 31:-4 33:11 36:11 38:10 45:2 47:8 48:16 53:0|rient 33:35
riet 19:32 21:30 33:18|rig 16:45 18:45 53:29
right 2:26 3:-2 6:24 10:2 16:6 20:-1 30:9 32:14 33:-1 34:16 40:4 45:8 49:21 51:12
rights 1:6 2:29 5:31 10:2 27:-4 31:-7 34:33 40:-6 41:26 47:13|rigueur 23:70|rij 33:34|rijbewijs 13:59|rijden 33:34
rijdend 19:51|rijdt 20:20 31:14 33:16 48:21 49:23 53:16|rijen 33:34|rijksdienst 51:61|rijksregisternummer 25:62
rijkswachter 45:57|rijkswachtkazerne 45:57|rijsel 10:52|rijselse 7:44 40:35|rik 6:32 19:29 45:34 48:36|rimouski 10:59
ring 3:8 12:18 19:18 22:20 33:14 35:21 40:5 48:20|ringers 22:63|rings 3:16 20:26 21:41 33:15|rire 27:36 33:21 43:41
rires 20:42 33:21|rise 10:37 33:12 40:30|risen 49:68|risico 17:31 20:21 40:39|risicoanalyse 40:48|risiken 40:48
risiko 30:37 40:40|risikobetrachtung 40:48|rising 33:33|risk 1:30 31:25 40:36 50:35|risks 40:51
risque 3:15 10:18 40:49|risques 9:47 40:48|rit 20:23 33:26 38:35|rita 3:19 13:29 19:21 22:32 29:36 34:21 43:30
ritcs 13:59|ritme 33:34|ritselen 19:51|ritten 3:49|rituel 20:56|riv2 39:76|rival 44:71
river 7:30 13:31 20:25 45:34 53:29|riverains 20:42 31:47|rivers 20:55|rives 22:63|rivier 20:37 53:42
riviere 18:44 20:41 45:41|rivieren 20:50|rivieres 20:35 22:47 39:55|rixdorf 47:57
rixensart 1:20 4:27 7:19 14:18 29:25 36:27 40:20 43:19 53:18|road 20:11 22:20 33:23 45:29 48:22|roadmap 9:46 18:44
roads 45:64|roadshow 31:61|roar 33:33|robe 33:35|robermont 33:35|robert 2:26 3:35 35:43|robertville 33:27 53:40
robes 19:58|roch 47:57|rochat 27:62|rochefort 2:35 25:55 53:43|rochester 34:56|rock 30:65|rode 20:37 21:45|rods 19:55
roeispaan 33:34|roels 27:24 34:28 43:36 47:37|roep 31:53|roepen 33:34|roept 33:34
roerdomp 3:7 7:14 10:9 12:16 19:9 24:19 27:12 33:9 40:6 43:16|roest 32:62|roet 47:60
roger 6:17 10:5 16:13 19:16 33:22 35:20 44:17 52:23|roh 52:61|rohan 22:63|rohfassung 52:61|rohr 33:31
rohschnitt 2:26 10:27 16:21 18:22 31:18 40:13|rohweiss 24:60|roi 31:61|roken 35:58|rol 1:44 27:41
roland 6:44 20:33 34:28|role 3:5 19:21 22:17 27:36 33:0 40:24 43:16|roles 10:25 27:16 33:-11 35:24 40:17 41:53
roll 43:61|rolle 22:36 33:11 40:27|rollen 10:19 33:12 40:16 41:25 53:22|rollout 31:57|rollt 33:31|rolt 33:34
rolverdeling 10:52|romain 33:33|roman 2:14 3:13 5:36 16:2 30:5 33:-25 34:26 40:-4 43:6 47:29|romance 30:57 44:58
romanciere 34:58|romande 10:28 17:40 23:39 27:32 42:38|romane 13:66|romans 3:20 13:30 31:32 34:33|rome 2:43 26:62
rommelaere 27:62|rommelig 3:49|rond 18:22 24:35 27:18 33:4 38:25 40:23|ronde 31:26 33:27 52:42|rondes 3:34 19:37 30:49
rondkrijgen 42:60|rondreizende 30:60|ronron 33:35|roof 33:33|rook 33:21 47:47
room 2:9 3:6 7:-1 12:3 13:2 16:15 18:24 19:10 20:-6 21:12 27:-2 32:8 33:0 36:8 40:-7 43:8 45:3 47:4 50:5 53:7
roomers 22:63|rooms 6:35 7:30 20:25 53:42|root 26:69|rootput 32:62|roots 9:54 53:46|rory 1:39 7:28 11:36 29:34 46:35
rosa 6:51 20:5 33:13 48:21|rosary 33:33|rose 19:45 34:44|rosit 49:75|rossi 1:40 25:50 29:46 34:31|rost 32:61
roswitha 27:53|rot 32:61|rote 20:43 33:11|roten 19:38 39:49|rotonde 20:50|rotor 39:76
rotterdam 1:22 16:22 18:23 20:9 27:33 31:30|rotterdamse 33:34|rotules 24:75|roubaix 25:76|roues 13:44 33:14 39:55
rouge 3:0 7:9 10:3 13:10 17:15 19:13 21:15 22:23 24:19 27:7 32:38 33:-5 34:10 35:15 45:10 49:19|rouges 24:61 33:21
rough 18:63|roughly 41:63|rouille 32:76|roulante 45:66|roule 48:58 49:61|round 1:19 3:11 26:26 27:16 33:18 41:19 47:22
rounds 33:33|rousse 7:65|route 8:26 16:30 19:18 20:14 21:22 31:16 33:7 48:23|rouvre 21:71|rouwt 3:49
row 5:36 31:24 33:4 34:27 42:35|rowlands 27:59|rows 33:33|roxane 34:58|roy 27:55|royale 4:54 21:49 45:45|royaume 25:76
rozenkrans 33:34|rsz 9:48 51:48|rtbf 7:34 17:40 22:38 40:23 42:38|ruban 33:35|rubber 33:33|rubriek 1:49 16:36
rubrieken 1:57|rubrik 1:56|rubrique 1:55 12:39 41:39|rubriques 1:66|ruche 6:40 21:40 44:40 45:35 47:41
ruckbau 33:18 43:30 50:33|ruckbaus 27:53|ruckdeckung 2:52|rucken 33:18 49:47|ruckfahrt 33:31|ruckfall 34:52
ruckfluss 10:54|ruckforderung 14:55|ruckforderungen 14:55|ruckforderungsanordnung 14:55|ruckfragen 12:56
rucklage 16:56|ruckspiegel 48:58|rucksprache 47:57|ruckstande 51:60|ruckstellung 17:57|ruckstellungen 0:54 42:32
rucktritt 2:52|ruckwarts 13:43 33:18|ruckzahlbar 23:44 43:42|ruckzahlbares 23:57|ruckzahlung 10:54
ruckzahlungspflichten 10:54|rude 6:52 13:48
rue 1:0 3:-10 5:5 7:10 8:34 9:7 10:8 13:-1 14:9 16:6 17:4 19:3 20:-2 22:11 27:9 33:-8 34:6 40:-12 41:2 42:3 47:5 48:18 50:15 53:-2
ruelle 7:30 14:40 22:33|rufen 12:56|ruft 31:40 48:45|rug 14:24 19:19 32:30 33:2 38:29 49:29|ruhe 6:57|ruhig 19:50
ruhige 19:50|ruikt 19:38 33:21|ruil 53:55|ruimte 35:58|ruimtelijke 31:53|ruine 20:42 28:63|ruined 28:48 33:25
ruinee 28:76|ruineerde 28:62|ruiniert 28:60|ruinously 28:69|rule 33:25 45:31 48:33
rules 1:35 14:14 31:12 33:-2 35:21 40:16 45:29 48:20|rumeur 19:45 33:21|run 7:24 19:31 27:23 33:17|rund 40:48
runde 18:44 20:38|runder 44:58|rundfunk 7:34 9:39 27:33|rundfunkveranstalter 14:55|rundfunkveranstaltern 7:54
rundschau 38:59|rundschreiben 33:31|rundung 17:57|rungis 20:56|runner 13:61|running 16:29 22:30 33:-1 43:40 45:31
runs 5:25 6:25 33:17 43:21 45:36|rural 7:65|rurale 30:40 31:30 43:37 44:40 50:42|rurales 31:61|rush 26:69|rushes 43:67
russ 47:57|russes 32:76|russian 13:61|russisch 13:56|rust 3:16 5:27 6:37 24:28 32:29 40:15|rusthuis 3:29 21:37 33:14
rustig 20:37 33:21|rustige 31:53|rusty 33:33
ruth 3:-1 6:14 10:3 16:6 19:0 20:-1 21:8 23:7 27:16 33:10 40:-2 44:8 48:16 49:16|rutting 18:63|ruud 33:34
ruzie 3:13 7:20 21:21 33:21 48:22|rw 53:64|rwanda 20:55|rwandan 31:57|ry 50:47 53:42|rythme 3:19 18:45 19:42 20:19
s 1:2 2:-4 3:-1 5:-1 6:3 7:-6 9:11 10:0 11:5 12:7 13:-4 14:-2 16:-4 17:-2 18:1 19:1 20:2 21:3 22:3 23:0 27:-7 31:-3 32:2 33:4 34:1 38:2 40:-2 42:-3 43:-1 44:5 45:0 47:1 48:-1 49:5 53:-2
s1 43:54 45:53|s10 18:69|s11 18:69|s13 18:69|s14 18:69|s2 45:66|s21 18:69|s22 23:70|s3 45:66|s36 18:69|s4 22:55 45:53
s40 18:69|s44 18:69|s48 18:69|s49 18:69|s8 45:66
sa 0:7 1:5 2:-1 3:-4 4:12 5:0 6:13 7:4 10:10 12:-1 14:9 20:-5 22:-3 23:1 26:7 27:-3 28:6 29:9 30:6 33:4 34:7 35:-1 43:11 45:-5 46:11 48:-1 50:5 51:11
saadi 22:68|saal 32:29 33:11 41:25 45:25 47:25|saar 38:59|saarbrucken 13:43 31:40|saarland 31:53|sabam 2:38 5:47
sabine 7:51 14:39 43:41|sable 19:24 24:40 31:27 32:42 33:1 45:32|sablon 13:52 22:55|sabot 33:26 49:55|sabotage 33:34
sabote 33:35|sabots 33:26 48:52|sac 33:35|saccadee 33:35|saccades 19:58|sacd 2:46 5:41 17:40|sacha 6:43 33:25 48:34
sachanlagen 0:60|sachbuch 34:52|sache 3:17 7:33 19:20 20:29 33:-3|sacoche 33:35|sacre 7:60|sacristine 21:71
sacs 33:21 49:61|sad 3:28 27:33 40:24 47:39|saelens 6:45 33:21|safely 50:67|safety 16:45 27:29 33:3 50:37|sage 3:56
sagen 3:29 20:19 28:28 33:-1 40:16|sags 33:19 44:52|sagt 3:11 5:7 6:23 20:-1 33:19 34:1 40:-4 47:6 48:7
sagte 3:44 20:25|said 2:11 3:23 11:16 20:13 33:-3 38:26 40:-2 45:12 47:39|sail 40:51|sailer 2:23 3:20 5:29 34:23 43:26
sailing 35:67|sailings 35:67|saint 7:26 13:26 21:17 22:29 30:17 33:-12 43:19 50:30 53:16
saintrond 2:17 10:20 13:26 16:27 17:31 19:19 22:29 35:31|sais 3:48 19:37|saisi 37:78|saisie 28:63 33:21|saisir 2:56
saisit 33:21 36:62|saison 2:-4 3:-5 13:5 18:18 19:-3 20:-5 21:26 22:8 32:16 33:-5 40:-7 45:50 47:11|saisonniers 7:65
saisons 13:29 20:45 22:32 45:29|sait 3:-5 6:34 7:11 13:5 19:-2 20:5 21:10 33:21 44:20 45:6 53:4
salaire 2:25 16:36 35:40 40:23 42:38|salaires 33:4 41:38 42:38 53:47|salarie 2:43 7:51|salaries 7:48 40:22 41:34 51:37
salary 3:28 16:36 17:38 35:41|sale 22:36 33:8 35:42 42:39|sales 10:3 12:8 27:17 31:27 33:-24 40:20 42:42 46:12
salim 20:56|salle 3:-6 14:4 15:13 16:5 18:7 19:4 21:9 22:7 27:1 30:19 31:16 33:9 35:19 40:12 46:12 48:24 53:3
salles 2:0 7:19 22:12 27:17 30:15 31:37 34:2 40:9 42:36 43:11 53:8|salome 33:35
salon 19:17 20:16 31:20 33:-6 48:46 49:37|salt 31:50 45:43|salted 33:33|salue 33:27 48:50
salutations 12:47 23:49 27:41|salzburg 27:53|salzinnes 53:59
sambre 2:1 7:10 10:12 12:6 13:2 14:4 17:19 20:-6 22:13 27:13 31:-2 33:-14 34:9 35:13 38:8 40:-3 43:12 50:17 53:11
same 1:2 2:3 3:6 5:12 10:11 15:7 17:3 18:2 19:7 20:2 27:-2 31:10 32:9 33:5 34:-5 35:6 39:9 40:-3 45:11 46:14 49:13
samedi 31:61|samen 2:4 3:3 10:29 12:4 15:19 16:3 17:6 30:6 33:0 40:7 41:11 42:13 53:1|samengesteld 8:60
samengevat 33:34|samenleven 31:53|samenvatting 0:28 1:25 12:26 30:27 41:26 44:27|samenwerking 10:23 31:36 40:31
sami 6:57|samira 3:20 13:30 16:28 22:30 35:29|sammelt 19:50|sample 12:31 30:56 45:32|samt 29:46 34:39
samtliche 2:32 34:32 53:34|samtlichen 10:54|sandra 8:67|sandrine 1:38 35:58|sandwich 33:35|sandwichs 16:67|sang 19:58
sankt 22:33 30:34 50:34 53:30|sanna 6:27 19:17 33:24 49:30
sans 0:2 2:4 3:9 4:19 5:0 6:11 7:-7 8:0 10:8 11:3 14:-5 20:6 21:6 24:3 33:12 34:4 38:3 39:5 40:4 47:1 48:5 51:14 52:6 53:-7
sante 14:39 16:40 20:29 30:44|saoirse 27:59|sapin 33:35|sapins 33:35|sarabande 33:35|sarah 2:25 3:33 22:27 43:33
sarl 1:27 10:51 27:23|sarolea 21:40 26:46 34:33 45:36|sartori 2:47 19:39|sas 8:29 10:36 13:35 39:33 43:25 46:40
sas17 39:76|sass 3:29 33:11 47:37|sassement 20:56|sassen 3:49|sassnitz 13:32 38:36 39:46|sat 20:42 38:55
satisfaction 33:35|satter 19:50|saturation 33:35|saturday 31:38 33:24|satz 3:34 33:21|satzung 8:46 9:46
saucisses 26:76|sauer 26:60|sauerwald 30:58
sauf 2:3 10:6 15:21 18:16 19:5 20:14 21:17 22:15 33:8 34:16 36:22 42:16 53:11|sauna 40:51|saura 6:34 19:21 33:28
saurez 47:72|saurions 11:60 23:57|saurons 20:56|sauront 19:58|saut 3:42 48:58|saute 33:35|sauve 3:34 33:27
sauver 20:42 33:21|sauveteur 3:42 20:42|sauveteurs 20:56|savaient 3:56|savais 19:58|savait 3:41 33:22
save 3:31 19:20 20:29 34:21 42:29|savent 19:39 20:47|saves 20:55|savez 40:54|savings 17:64
savoir 3:12 6:28 7:34 15:31 33:4 34:27 40:11|savons 40:50 45:33|saw 19:36 33:24|sawdust 30:51 33:19|sawyer 20:55
say 3:2 10:16 14:8 17:12 20:3 31:5 33:9 40:15 43:9 47:28 53:7|saying 13:61
says 3:-3 6:9 13:5 17:7 19:-2 20:7 33:23 36:12 38:11 40:3 47:9|sc 4:46 49:45 50:55|scale 24:56 30:51
scalpel 32:56 33:19|scam 2:43 17:57|scan 14:52 25:63|scandinave 31:61|scandinavia 31:57|scandinavie 31:53|scanne 12:68
scanned 33:33|scannee 1:66|scanner 12:64|scannes 43:67|scannt 30:58|scare 3:54|scarecrow 33:33|scared 3:41 38:55
scarpe 42:69|scarves 19:42 32:56|scelles 33:35|scen 43:67
scenario 1:6 2:15 3:-5 5:15 9:4 10:14 12:1 13:6 16:19 17:-2 18:11 19:-10 22:-3 23:1 27:10 34:11 40:0 41:16 42:-3 43:15 44:0
scenariocoach 16:57|scenarios 13:32 19:24 34:44 40:20|scenariosteun 1:28 17:43 23:41|scenarist 2:43 3:18 40:17
scenariste 2:38 3:-1 10:2 13:37 16:9 18:11 34:1 40:14 53:7|scenaristen 2:38 12:45|scenaristes 2:30 16:40 18:42 53:38
scene 3:9 5:4 13:6 18:1 19:21 22:1 30:11 33:10 40:-12 43:0 44:18 48:34 49:14 52:9
scenes 2:-5 3:13 9:11 12:7 16:4 18:9 19:17 27:0 31:-1 33:-9 35:9 40:7 43:23 44:24 48:8 50:11 52:13|schaal 19:38 50:47
schaamt 6:45 33:21|schaamte 3:36 33:21|schaap 35:58|schaar 30:60|schacht 31:53
schachtbok 0:18 4:19 8:18 10:17 12:16 26:19 27:12 29:18 33:-8 43:17 51:19|schachtel 33:31|schade 26:61
schadevergoeding 10:52|schaduw 19:51|schaduwen 33:34|schaduwpass 24:61|schaduwtheater 32:62|schaerbeek 40:54
schaf 22:43 31:40|schaffner 33:31|schal 6:57|schalt 20:51|scham 3:49|schame 3:49|schandel 33:33
schankraum 30:30 33:12 40:20 41:29|scharfe 19:50|scharfsinnige 33:31|schatten 3:49|schattig 45:57
schatting 41:51 53:35|schatzung 41:57|schau 39:52 52:43|schauen 19:50|schaum 19:50|schauplatz 43:42 53:41
schauspiel 19:50|schauspieler 20:51|schauspielerin 13:36 19:30 27:33|schauspielfuhrung 13:56
schaut 6:28 19:21 31:24 33:14|schedule 1:11 10:26 11:17 16:27 17:20 18:21 22:12 27:7 31:6 40:6 41:11 42:12 43:9
schedules 9:41 14:34 19:29 27:33|scheduling 16:62|scheepsinterieur 40:35 41:45|scheibe 33:18 44:33 48:33
scheidung 3:49|scheinwerfer 19:50|schelde 4:48 33:21|scheldebocht 2:20 10:37 34:20 40:17|scheldehuis 46:61
scheldevallei 53:55|schell 6:44 33:18|schema 0:62 46:35|scheme 0:54 1:49|schemer 48:59|schenkelklopfen 31:53
schenkt 33:26 48:41|schepen 3:36 19:38|schept 23:58|schermen 27:41 45:44|scherpte 19:51|scherz 3:29 7:34 33:11
schets 40:48|schetsen 24:61|schicht 31:28 33:18 43:30|schichtwechsel 13:43 22:43|schickt 33:31|schiebt 33:31
schiedsgericht 10:54|schiedsklausel 10:54|schiefgehen 40:48|schiesst 40:48|schiffchen 33:11 49:40 52:41|schijf 23:58
schijnt 19:51|schijven 2:41 23:41|schilderij 32:62|schilderijen 32:62|schilt 20:50
schip 1:22 16:22 31:18 36:27 40:25 47:25|schirm 33:31|schirokko 31:53|schlafen 21:38 33:11 53:34|schlafender 33:31
schlaft 19:21 20:22 33:21|schlafzimmer 48:58|schlagen 33:31|schlecht 33:31|schlechteren 40:48|schleicht 33:18 49:47
schleuse 13:36 33:11 35:39|schlichter 10:54|schliessen 10:54|schliesslich 33:31|schliesst 21:33 28:35 33:18
schliessung 21:58|schluss 7:18 20:14 21:33 32:24 40:11 44:32|schlussbericht 18:57|schlussbestimmungen 34:52
schlussel 21:45 35:46|schlusselkarte 21:58|schlussfolgerung 30:58|schmiert 33:31|schmuck 35:59|schmuggel 33:31
schmuggeln 33:31|schmuggelt 33:31|schmugglerkonig 31:53|schmugglerring 28:47 33:18
schnee 1:12 12:13 18:13 23:13 27:9 33:7 37:18 40:4 43:12 47:14 48:15|schneebereitschaft 41:57|schneedecke 50:59
schneefall 19:50|schneeflocke 33:31|schneegutachten 16:56|schneekanonen 33:31|schneekristalle 24:60
schneetagebuch 20:51|schneidet 33:31|schneit 47:57|schnell 3:24 19:25 33:18|schneller 6:57
schnitt 13:10 19:5 33:5 41:34 48:19 50:28 53:8|schnitte 20:51|schnittplatz 11:46 16:43
schnitzler 7:25 14:26 15:30 29:30 46:31|schoen 35:45 49:48|schoendoos 28:37 33:21 52:37
schoenen 20:21 21:29 44:30 47:31 49:32|scholen 31:47 40:23|schommel 21:58|schon 7:16 19:13 33:11 40:20 44:20 53:16
schone 33:31|schoofs 4:27 8:25 10:17 12:23 14:22 25:28 29:25
school 1:3 7:1 9:8 13:29 16:5 18:13 20:-4 21:15 24:9 28:9 30:11 31:4 33:8 35:7 36:9 43:2 44:6 45:5 48:7
schooljaar 20:50|schools 16:23 18:23 31:42 40:20 53:20|schoolvrienden 7:57|schoolwerk 22:59|schoonmaakster 3:49
schoten 8:47 25:49|schouder 19:51|schoven 33:34|schrank 22:28 31:25 33:12 36:33|schranke 33:31|schranken 36:60
schrankenwarter 20:51|schrap 44:59|schrappen 3:49|schraubt 33:31|schrebergarten 13:56|schreckt 40:48
schreef 2:25 13:34 31:27 38:36|schreeuwt 33:34|schreibe 3:45 12:27
schreiben 2:6 3:23 9:13 10:7 17:11 18:20 23:20 27:7 35:13 40:10 42:11|schreiberin 47:57|schreibhilfe 17:57
schreibt 2:10 3:17 13:13 33:22 43:13|schreiner 53:54|schrieb 38:59|schrift 6:37 24:40 33:11
schriftelijk 2:38 29:34 34:26|schriftelijke 35:58|schriftform 34:52
schriftlich 2:14 5:20 12:18 29:21 34:14 36:22 40:10 43:17 50:21|schriftsatz 3:49|schriftstucke 29:59
schriftwechsels 1:56|schrijf 3:49|schrijfopdracht 2:51|schrijfster 34:26 40:23 43:33 53:30
schrijft 2:23 3:11 13:21 16:19 18:21 19:13 33:7|schrijven 2:20 3:31 4:13 10:3 16:8 23:10 27:5 34:3 40:14
schrijver 2:30 3:19 10:11 12:17 34:22 43:18|schrijverskamer 18:59|schrijversoverleg 26:61|schritt 1:50 36:37
schritte 19:21 33:2 36:43 48:29|schroder 2:14 5:20 8:21 11:21 14:17 27:15 36:22 43:17 46:22|schroff 6:57
schroothandelaar 20:50|schublade 40:48|schuift 10:39 24:48|schuiven 40:48|schul 7:30 14:30 15:37 29:36 46:37
schuld 3:23 21:45 40:23|schulden 0:49 7:15 13:16 14:25 51:19|schuldenaar 10:52|schuldenvrij 51:61
schuldet 3:29 10:33 51:40|schuldfrage 20:51|schuldig 33:31|schule 21:58|schulen 20:36 31:29 40:24|schulfassung 31:53
schulfreunden 7:54|schuljahr 20:51|schulkino 31:53|schulklasse 33:31|schulklassen 18:44 40:35|schulpaket 31:53
schuss 19:50|schutz 33:31|schutzes 2:52|schutzfrist 2:52|schuur 3:17 19:19 33:22 48:27|schwache 6:57|schwachen 44:58
schwarm 33:31|schwarz 19:15 20:15 33:18 49:33|schwarzbach 10:48 27:45|schwarze 28:60|schwarzung 20:51
schwarzweiss 19:50|schwaz 2:52|schweige 20:51|schweigen 3:18 19:19 20:30 33:-1 38:28|schweigend 47:57|schweigt 2:52
schwelle 47:57|schwellenwerte 46:60|schwenk 49:60|schwenken 33:31|schwerste 38:59|schwersten 33:31
schwester 20:42 31:39|schwestern 33:31|schwierigkeiten 14:55|schwimmbad 33:31|schwindel 33:31|sciatique 33:35
scie 50:73|sciences 13:66|scientist 33:33|scolaire 20:35 31:53|scolaires 31:61|scooters 41:63|scope 19:54
score 1:25 19:43 21:26 30:39|scored 33:19 48:53|scot 3:54|scout 19:47 40:30|scouting 16:45 18:45 27:29|scr 43:61
scraping 20:55|scratched 24:69|scream 33:33|screen 1:15 19:18 20:8 27:12 33:1 34:8 39:30 40:3 42:28 52:22
screener 39:62|screeners 39:69|screening 31:57|screenings 31:57
screenplay 1:26 2:37 9:21 12:17 16:16 18:16 34:9 43:14 44:18|screenplays 34:56|screens 22:31 27:26 31:43 40:18
screenwriter 2:56
script 1:12 2:12 3:7 5:1 10:8 12:5 13:3 16:33 17:0 18:8 19:-4 23:1 27:5 30:0 34:-4 36:4 40:10 41:9 43:2 44:15 50:3 53:8
scriptcoach 16:57|scripte 13:62|scriptment 33:33
scripts 1:5 2:8 3:-4 5:21 9:10 10:15 13:4 16:13 18:15 27:1 34:17 36:20 40:11 41:14 43:12 53:10
scrl 1:35 2:25 34:27 43:37 46:43|scroll 33:33|scrupule 3:56|scullery 47:65|scully 13:48 19:42|sculpture 13:61
se 2:-9 3:7 10:1 19:10 20:9 21:8 27:-7 28:2 33:13 34:-6 35:1 40:5 45:6 47:2 48:9 49:5 53:13|sea 13:35 19:29 22:37 33:7
seagrove 10:58|seal 1:62|seance 12:19 23:33 30:21 31:23 33:16 35:21 44:22 48:22|seances 13:27 16:48 18:30 30:41 31:22
search 5:29 16:26 18:27 19:19 20:19 33:9|searches 20:42 33:19
season 9:25 10:2 13:5 18:7 21:26 33:-10 34:0 40:-5 41:7 42:17 45:44 53:12|seasons 13:28 20:22 22:42 31:24 45:31
seat 1:20 7:30 8:37 33:15 53:18|seated 19:55|seau 33:35|sebastien 2:52|sec 19:17 20:5 45:15 49:58 52:26|seche 19:58
secheresse 33:21 40:41|sechs 2:9 7:19 13:5 20:7 22:19 23:6 31:10 33:-3 34:1 35:8 36:10 40:-3 41:6 45:6 47:7 51:9
sechsjahrige 3:49|sechsundvierzig 33:31|sechzig 6:49 10:33
second 1:-2 2:23 3:4 7:-2 12:2 13:-1 16:11 18:21 19:-7 20:-7 21:4 22:0 27:3 30:2 31:1 33:-6 34:-7 40:7 42:2 43:15 44:3 45:2 46:5 48:4 53:-3
secondaire 31:61|secondaires 6:53 13:35 24:44 45:35|secondary 31:57|seconde 24:45 33:24|seconded 3:54
seconden 16:37 43:38 52:42|secondes 16:27 30:31 33:-4 36:36 40:15 49:36 50:34 52:38|seconds 33:14 40:27 52:51
secouer 33:35|secours 3:56|secret 33:18 35:37 45:44|secretaire 12:41 23:57 33:8|secretariaat 43:59
secretariat 13:44 16:45 23:49|secretaris 20:37 29:47|secretary 3:41 8:54|secretly 33:33|secrets 3:29 6:40 21:38 33:8
secs 49:75|secteur 7:51 40:41|secteurs 14:52 40:41|section 1:54 13:15 16:19 19:11 24:25 27:11|sections 13:48 30:51
sectoren 14:56|sectors 14:60|secundair 31:53|securise 40:54|securite 26:30 33:-1 35:25 41:35 50:28 51:57
security 9:34 10:25 14:27 45:31 51:47|sedert 8:60|seduire 27:62
see 1:10 2:-4 3:-1 12:11 17:4 18:3 19:16 20:-5 23:5 27:6 28:16 30:12 31:10 33:6 34:-4 39:26 52:23|seed 33:33
seeing 33:33|seek 40:51|seeking 33:33|seem 19:55|seems 33:33|seen 5:22 7:17 27:27 33:14 40:7 44:22 45:21
sees 6:29 33:17 40:15 48:42|segel 33:31|sehe 19:50|sehen 3:2 6:10 19:12 20:12 30:11 33:17 40:0 52:14 53:7
sehr 11:16 12:29 19:7 23:13 24:17 27:29 33:4|sei 3:40 33:2 47:28|seilles 19:37 50:52 53:43
sein 3:7 10:11 19:28 20:8 21:16 32:18 33:5 45:15|seine 2:5 6:28 10:6 12:9 13:9 19:3 27:6 28:13 33:10 38:12 53:7
seinem 29:31 33:26|seinen 3:13 7:18 10:17 14:18 20:14 33:13|seiner 23:57|seing 8:72
seit 4:13 7:21 8:21 11:12 20:3 33:15 40:9 45:10|seitdem 3:49|seite 9:15 10:10 11:25 13:12 24:34 27:9 33:7 47:13
seiten 2:18 3:15 9:25 12:22 18:23 33:8|seitenflugel 33:18 47:44|seitenverhaltnis 19:50|seither 3:36 6:32 33:6
seitlichen 19:50|seize 3:25 9:43 33:17 53:34|seizoen 2:9 21:17 31:11 33:1 45:47|seizoenen 20:37 22:46
seizoensboog 45:57|seizoensfinale 21:58|sejour 25:76|sek 16:24 49:56|seks 47:65|sekte 33:31|sekunde 24:40 32:41 33:11
sekunden 13:24 33:11 39:29 43:23 52:29|sel 20:29 21:44 24:48 45:39|selben 10:38 19:27 33:-3 40:13
selbst 3:2 7:7 10:6 19:3 20:12 33:10 40:23 45:10 53:7|selbstandig 8:59|selbsteinstufung 46:60|selbsthilfeschule 13:56
selbststandiger 2:52|selbstverlag 47:57|selected 22:50 30:51|selectie 22:54 23:33|selectiecomite 12:58|selecties 22:59
selectif 1:66|selection 12:47 22:53 23:35|selective 17:43 22:28 40:18 42:50|self 30:44 33:12 45:43|sell 2:43 33:19
seller 10:45 40:37|sells 3:21 21:33 28:35 33:12 40:17|selon 2:32 19:21 20:19 33:-2 42:32 53:28|sels 22:68
selten 27:40 40:35|sem 16:67|semaine 7:14 12:18 13:15 18:30 20:6 21:20 22:18 31:11 33:2 34:8 38:33 45:16
semaines 3:12 16:43 31:18 41:25 44:28 50:42 53:21|semblables 6:57 44:58|semblant 3:46 33:16|semester 13:56
semesterferien 31:53|semestre 18:69|seminariste 33:35|semois 53:64|send 1:29 12:30 14:27 34:22 35:34 50:34
sendeplatz 31:53|sender 10:11 12:6 14:17 17:7 18:7 22:6 27:3 40:28 42:32 47:6|senderbeteiligung 42:57|sendergeld 42:57
sendergesprache 10:54|senderinteresse 1:56|senderlektorat 44:58|sendern 7:37 14:38 34:23|senderpaket 18:57
senders 9:59|sending 12:56 27:38|sendungen 30:58|seneffe 16:44 40:35|senior 10:49 31:43|seniority 33:33|seniors 31:59
senkt 33:31|sens 6:38 14:46 16:22 19:13 33:-10 46:29 53:20|sense 10:37 31:36 33:12|sensibles 40:54
sent 9:23 11:24 12:19 14:15 20:10 23:20 28:24 31:13 33:3 44:19 47:21|sentait 47:72|sentence 3:41 6:32 7:27 33:-1
sentiment 44:65|sentimentale 20:56|sentiments 12:68|sep 25:59 48:56|separate 2:32 9:52 34:31|separately 2:49 40:30
separation 2:56|separees 12:68|separement 2:35 9:52 29:51|separent 33:35|separes 3:56
sept 3:-2 5:14 6:12 7:6 18:24 19:0 20:-2 22:12 30:12 31:3 33:10 35:12 40:6 45:18 53:6|septante 33:35
september 1:13 2:8 4:7 5:11 8:11 9:6 18:37 20:1 26:7 27:-1 29:5 30:3 31:3 33:-9 34:2 38:6 39:7 43:1 50:5
septemberland 31:53|septembre 2:11 5:16 7:9 8:16 10:3 12:12 17:15 18:43 19:2 23:14 30:30 33:-21 34:2 35:15 40:-2
septieme 33:35|seq 33:-1 35:34 49:60|sequel 31:28 33:16 34:36|sequence 19:9 20:16 24:23 33:21 48:28 49:33 52:18
sequences 16:34 18:36 19:26 33:18|sequencier 2:35 12:47 48:50|sequentie 24:48 49:48|sequenties 16:57
sequenz 33:23 49:40
sera 2:-3 3:7 7:-3 9:25 10:0 12:1 13:-1 14:-1 19:31 20:10 21:3 23:23 27:9 31:7 33:-24 34:-1 35:11 40:9|seraient 34:58
seraing 2:2 10:9 13:5 14:14 16:7 19:2 20:-1 30:10 31:4 35:9 40:-1 41:9 53:39|serais 27:62
serait 27:36 30:44 40:27 42:43|serge 8:72|sergeant 28:36 33:24 36:36|sergent 24:75|serial 45:64
serie 1:20 2:-3 3:-8 7:7 10:5 12:-2 13:8 17:1 19:3 20:-4 22:9 24:5 27:11 30:0 31:-3 33:-27 34:2 37:6 40:6 41:-2 42:8 43:14 44:2 45:24 52:5 53:-5
seriellen 34:52|serien 0:17 1:13 2:9 4:17 7:22 13:13 14:12 22:13 29:16 34:9 43:12 50:16|serienbibel 34:39 45:44
serienheft 38:59|serienkonzept 1:31 2:27 5:33 9:34
series 1:13 2:-8 3:-10 7:13 9:3 10:-6 13:13 17:6 18:-2 19:-9 20:-3 22:20 27:15 30:6 31:8 33:-17 34:-2 38:3 40:8 41:5 42:9 43:3 45:25 53:-5
serions 12:41 27:57|serious 14:60|seriously 33:33|sermon 33:33|serons 40:54|seront 2:8 19:45 20:7 35:22 53:39
serre 20:56|sert 21:40 33:17 40:23 48:40|servais 33:21 50:59|servait 3:56|serve 51:68|served 13:61
serveerster 28:49 33:21|servent 20:35 28:55 45:45|servers 35:67|serveurs 41:69|servi 31:24 32:39 33:18 37:41 44:34
service 3:7 5:17 7:23 20:2 21:17 23:16 27:22 33:-8 35:17 44:17 45:23 51:32 53:10|serviceable 13:61
services 0:21 2:39 7:12 10:7 14:32 16:14 21:18 26:24 42:17|serviette 33:19 48:47|servietten 24:30 33:10 39:39 44:28
serviettenkarte 24:60|serviettes 33:35|servir 27:41 51:66|servira 3:29 40:48|servirait 3:56|serviront 33:35
servitude 6:28 21:27 22:25 30:27 32:33 33:-8 44:28 45:23 48:28 52:34|servitude1 52:77|servitudes 47:72
ses 2:19 3:-6 5:3 6:2 7:8 13:-3 14:28 15:5 19:2 21:2 27:-7 28:7 31:-8 32:7 33:6 34:-4 40:-8 43:-2 44:2 45:8 47:3 48:8 51:18 53:-5
sessel 33:31|session 1:52 12:26 23:31 42:27 52:35|sessions 16:62
set 2:12 7:16 10:4 12:10 13:11 16:18 19:10 30:10 31:3 33:-12 40:12 41:18 44:11 53:21|setdesign 16:56
sets 2:12 16:18 33:-12 40:6 41:46 43:16 53:26|setting 3:33 31:36 40:30|settings 45:64|settle 3:41 10:45
settled 7:40 19:34 33:12|setze 20:51|setzen 20:30 40:40|setzt 2:27 33:26|seufzer 6:57|seuil 31:40 42:48 47:51
seuils 46:74|seul 2:20 19:10 20:8 28:18 29:15 30:12 32:18 33:15 34:0 40:6 43:9 48:13
seule 3:-6 5:10 6:9 7:3 10:13 19:27 20:19 21:9 24:13 29:11 33:8 34:5 40:2 53:2
seulement 2:17 6:31 24:35 27:23 31:22 33:8 40:15|seuls 20:35 34:50
seven 1:11 3:3 10:8 19:4 20:14 27:8 30:14 32:19 33:13 36:18 43:10 45:13|seventeen 18:42 33:25|seventh 33:33
seventy 3:33 31:36 33:12|severally 2:57|sewn 53:59|sex 25:70|sexe 25:69 30:49|sexton 21:67|seys 2:30 5:39 43:38
sfeer 32:62|sfx 41:63|sgt 3:54|shaders 13:61|shake 21:53 33:19
shall 2:14 10:26 19:5 20:15 29:16 33:-7 34:26 35:28 40:1|shame 3:54|shan 19:55|shape 40:37 43:47
share 0:15 1:9 2:4 5:12 10:27 22:10 30:12 31:5 33:-4 34:3 40:-2 42:31 43:8 52:17|shared 2:33 5:29 10:35 33:-3 53:23
shareholder 2:57|shareholders 46:67|shares 2:29 5:26 7:30 10:38 16:23|sharp 19:55|shawls 33:33
she 2:-4 3:15 6:8 12:-4 13:16 19:0 20:4 21:-1 27:-9 28:1 33:20 37:3 44:-2 47:9 48:11|shed 22:50 30:51
sheep 3:18 6:29 19:19 20:19 33:9 44:29|sheet 0:28 1:7 10:3 12:18 14:5 16:16 24:42 33:-13 41:6 46:39 48:9|sheets 10:58
shelf 3:15 21:28 31:27 33:11 34:17 40:12|shelf41 52:70|shelter 40:32 42:54|shelters 44:65|shelves 33:33
shepherd 6:38 33:27|sheriff 48:66|shetland 31:57|shift 21:53 45:51|shines 33:33|shiny 33:33|ship 33:33
shipped 22:42 33:12 40:30|shipping 33:19 40:37|shock 38:68|shoe 33:19 48:53|shoes 33:33
shoot 14:4 16:6 18:31 19:32 20:14 27:12 33:-17 40:4 41:7 43:5 53:12
shooting 18:15 20:7 30:17 34:8 41:32 43:36 50:19 53:29|shoots 33:33|shop 7:37 33:15 34:21 48:31|shopping 33:25 48:45
shops 20:42 53:46|short 0:22 7:6 12:18 13:22 19:9 20:0 22:27 33:-6 34:25 39:14 47:20|shortly 47:65
shorts 7:24 13:38 22:27 31:21 34:20 40:15|shot 2:2 19:15 20:9 31:11 33:8 40:-4 48:11 49:43 52:14|shotlijst 49:62
shots 19:44 41:25 49:30 52:32|should 19:33 20:7 27:22 33:16 45:16|shoulder 19:34 20:34 49:47|shout 19:42 33:19
shouting 3:54|show 2:18 19:6 20:17 24:20 27:10 31:9 34:18 40:19 43:12 45:26|showed 40:51|showing 34:42 38:55
shown 7:20 13:33 22:42 27:19 30:24 40:11|showreel 52:62|showrunning 10:45 41:49|shows 20:17 27:21 33:24 45:26
shrink 40:51|shut 33:12 38:47 49:47|shy 6:65
si 1:-3 2:16 3:-6 10:14 12:11 17:8 18:-1 20:-6 22:0 27:18 28:7 30:1 31:-4 33:0 34:26 35:1 40:10 44:1 53:-5
sianel 27:59|siblings 31:57|sibylle 12:54 29:59|sic 43:67
sich 3:5 6:1 11:3 14:4 19:4 20:0 21:2 27:-3 30:2 31:-3 33:19 40:7 44:2 45:1 48:2 49:4|sicher 42:57
sicherheit 41:36 51:52|sicherheitslage 27:53|sicherheitsrelevanter 20:51|sicherung 27:53|sicht 20:38 27:40
sichten 39:60|sichtung 18:57|sichtungslink 39:60|sichtungslinks 39:60|sick 33:33
side 9:19 19:7 20:7 21:18 24:31 33:14 40:18 44:17|sides 11:68|sideways 33:33
sie 1:-4 2:-2 3:7 6:6 7:-1 10:-4 11:2 12:2 13:0 19:5 20:6 21:2 23:2 27:-1 29:1 33:13 34:-2 35:3 38:2 40:-8 45:1 47:6 48:6 49:2
siebe 3:17 16:25 34:19 36:30 43:26 47:28|sieben 3:18 7:22 22:25 30:26 40:16 45:25|siebenstelliger 27:53|siebten 13:56
siebzehn 6:44 33:18|siebzig 33:31|siege 1:11 2:12 7:27 8:57 13:10 33:-7 34:13|siegen 13:56
siehe 13:31 21:33 33:6 45:32|sieht 3:5 7:10 19:26 21:14 33:6 34:8 47:23 48:14|sien 2:33 10:18 19:17 25:46
sienne 33:29 48:45|siens 33:35|siffle 33:35|sifflement 19:58|sifflet 33:27 48:50|sifflets 33:21 48:58
sight 27:38 33:12 38:47|sighted 33:33|sign 2:9 3:7 14:13 29:37 33:10 40:3 50:38|signal 33:35|signaler 14:66
signaletique 9:60 43:54|signals 33:33|signataire 50:73|signatories 10:58|signatory 1:62
signature 1:34 2:15 3:-4 8:4 9:4 10:-9 14:26 18:-1 19:-8 23:28 25:7 27:-6 29:19 30:2 33:-25 34:12 46:4 50:23 51:4
signatures 1:13 2:1 3:4 9:18 10:24 12:14 14:27 27:9 29:17 33:-6 34:6 36:19 43:11
signe 2:2 5:18 10:21 11:10 12:4 14:11 17:26 18:5 20:8 21:7 23:7 33:-6 34:17 40:11 42:15 47:9 50:9
signed 2:-3 3:-6 9:8 10:21 12:24 14:13 15:15 17:16 18:11 23:5 27:-1 29:14 30:5 33:-11 34:22 35:7 40:-9 42:4
signee 5:41 10:28 17:40 34:27 40:23|signees 5:72|signer 20:15 27:21 29:68|signes 1:40 9:47 13:39 42:43
signing 4:61 29:45|signons 27:62|signs 3:17 24:32 33:23 36:32|sigrun 2:24 3:21 13:38 34:23 43:28
silence 2:-4 3:15 6:19 19:18 20:4 33:16 38:13 40:-5 47:10 48:21 49:12|silences 3:54
silent 3:20 19:35 20:21 33:-1 44:31|silhouet 24:61|silhouette 24:69|silhouettes 49:75|silicone 24:75|silicose 33:35
silk 32:49 33:12 48:45|sill 33:19 48:53|silo 35:71|silver 1:62|simenon 3:56|similar 31:57|simon 2:27 3:26 13:46 43:38
simone 33:35|simpele 40:48|simple 3:31 10:13 19:26 22:34 40:12 47:27|simplement 33:35|simples 16:67|simplifie 1:66
simplifiee 0:65 10:38|simplon 27:62|simply 27:59|simulated 30:65|simultanees 30:71
since 3:11 4:9 6:13 7:18 8:13 10:-2 11:8 12:4 13:7 19:-5 20:3 22:11 27:-1 33:8 36:9 40:15|sincere 1:51 14:49
sincerely 14:39 27:51|sincerement 3:56|sinceres 14:66
sind 3:8 4:6 5:4 7:13 10:-1 11:5 12:8 14:18 18:8 19:5 20:-4 31:5 32:6 33:-2 40:10 44:3 47:3 53:5
sinds 4:27 6:14 7:22 11:17 13:15 20:6 33:11 40:14|sindsdien 3:49|singing 33:33
single 2:13 15:43 19:12 20:23 22:20 33:8|sings 20:42 33:19|singt 20:38 48:45|sink 33:33|sinn 14:42 31:40
sinne 0:35 14:49|sinon 12:34 19:37 20:22 33:1 34:24|sint 18:40 21:30 33:6 35:30|sion 22:49 34:49|sir 23:52 27:46
siren 51:74|sirene 48:71|sirens 20:55|sirs 11:68|sirup 35:59|sister 3:41 20:42|sisters 3:21 6:33 33:18 48:34
sit 3:12 20:33 33:22|site 18:26 22:30 27:22 30:27 38:29 39:32 50:30|sites 27:62|sits 19:12 20:12 33:26 40:8
sitting 33:33|situated 53:59|situation 0:26 5:24 8:43 17:23 31:14 42:36 44:24 51:38|sitz 1:14 7:29 8:43 10:12 53:22
sitzen 33:31|sitzt 3:29 7:34 33:11|sitzung 12:31 23:44 35:34
six 2:4 3:2 7:11 8:-1 18:-4 19:-4 20:8 21:8 23:-2 24:3 28:3 31:2 33:11 34:2 35:0 36:8 40:4 43:-5 44:-2 45:22 48:5 51:6 52:4 53:-3
sixes 30:65|sixieme 21:43 33:29|sixteen 2:43 19:42|sixth 33:33|sixties 6:52 40:37
sixty 6:27 10:20 31:19 33:7 40:12 47:27 50:29|size 2:17 6:25 12:24 33:17 46:39|sizzle 52:70|skandinavien 31:53
skerries 34:58|sketches 24:69|ski 33:31|skifahrer 31:53|skigebiet 53:54|skiort 33:31|skipper 26:69|skischuh 32:61
skischule 33:31|skispitzen 49:60|skispringer 33:31|skizzen 16:43 24:47|slaap 33:34|slaapcyclus 20:50|slaapkamer 48:59
slaaplabo 20:50|slaapt 33:31 47:28|slaapwandelt 33:34|slaat 33:10 34:27 48:44|slab 33:33|slagzin 37:63
slakkenberg 13:46 22:46|slapeloze 33:21 49:48|slapen 6:24 20:25 21:24 40:14 41:24 53:21|slapend 33:34|slapende 33:34
slapers 20:37 22:46|slaps 33:33|slate 3:8 7:31 17:41 24:23 32:23 33:-2 40:4 48:20|slates 33:33|slecht 19:51
slechterik 19:51|sledge 33:33|sleep 3:28 21:41 33:7 53:33|sleepboot 41:58|sleeping 41:63|sleept 44:59
sleeve 21:42 33:18 48:41|slept 19:55|sleutel 21:32 33:9 37:38 48:34|sleutelbos 35:58|sleutels 35:58
slib 7:31 13:34 22:34 31:27|slide 33:33|slider 33:33|slightly 19:55|slimme 33:34|slip 20:42 35:54|slipped 11:68
slips 20:55|slogan 37:61|slopen 33:34|slot 27:17 31:36 33:12 42:23 44:25|slotbeeld 33:34|slotfeest 33:34|slotte 33:34
slow 3:16 12:26 19:26 22:26 33:-5 38:30 43:23|slower 33:33|slowly 33:23 47:35 49:38|slows 33:33|slug 33:33
sluice 19:42 34:42|sluis 21:32 24:36 33:21|sluiswachter 33:34|sluit 28:62|sluiting 33:34
small 0:9 1:3 3:3 7:9 12:5 14:19 15:17 19:14 20:-4 22:4 27:0 30:5 33:-1 36:10 40:10 43:2 46:22 49:9 53:0|smaller 40:51
smart 2:56|smash 33:33|sme 9:29 14:47 46:49|smell 20:34 33:25|smelled 47:65|smells 6:52 33:19|smet 33:35|smiles 48:66
smoke 33:33|smoked 33:33|smoking 33:33|smoother 19:55|snacks 35:67|snavel 33:34|sneeuw 35:45 47:47|sneezes 33:33
snel 3:29 6:26 24:29 44:27 45:25|snelle 19:51|snelwegparking 45:57|snofokk 27:59
snow 18:13 21:35 22:14 31:8 33:4 41:21 45:22 47:15 48:27 49:18|snows 45:64|snurken 20:50
so 3:13 6:1 7:11 14:-3 17:2 18:0 19:14 20:4 27:-4 31:-5 33:13 34:-5 40:3 42:2 44:1 45:1 46:4 47:1 53:6|soap 32:69
soaps 40:54|sobald 10:41 18:44|sober 19:42 33:16|sobre 19:58
social 3:-2 8:34 9:16 14:18 19:0 22:10 31:33 41:21 43:8 45:20 51:26
sociale 1:16 8:12 13:16 14:21 15:14 23:10 30:11 31:20 41:13 45:12 51:46|sociales 0:30 9:30 14:35 31:18 41:55
sociaux 31:61
societe 2:16 4:9 5:24 7:20 8:21 9:1 10:8 12:15 13:0 14:22 17:5 22:-4 23:4 27:-4 29:11 33:-28 34:19 35:-2 40:5 42:-3 43:-5 46:2 51:2 53:-2
societes 2:22 10:25 11:40 46:40 51:40 53:30|societies 2:57|society 1:24 2:30 5:46 17:26 23:27|sociologie 33:34
sock 50:60|socle 31:61|sodium 1:18 2:12 13:17 19:22 27:14 29:22 32:25 33:-12 36:24 40:6 43:16|soep 16:28 21:29 33:25
soepele 40:48|soeur 6:41 33:17 39:32 43:24 45:23
soeurs 1:19 3:13 10:1 20:9 21:13 22:11 27:15 31:14 33:3 41:11 42:12 43:20 50:15 53:17|sofam 2:56|sofern 27:40 53:41
sofiane 6:37 33:31|sofica 42:69|sofort 26:40 34:32 44:38|soft 19:47 42:43|software 14:27 16:33 36:37 53:30
softwarehaus 40:48|sohet 7:31 8:38 11:41 29:40 46:50|sohn 6:32 13:31 33:18|sohne 30:58|soi 3:42 27:49|soient 27:62
soierie 16:36 30:40 33:17 53:34|soif 6:71|soignants 31:61|soigne 33:35|soignee 20:56|soignent 19:58|soigner 48:71
soil 16:32 20:25 33:3 40:20 48:36|soins 12:54 20:42|soir 3:-2 13:18 20:-2 28:19 31:20 33:19 38:17 40:-4 48:36
soiree 12:41 31:47 35:44|soirs 31:47 33:21
soit 2:5 3:22 9:12 15:13 18:8 22:7 27:16 30:9 33:-17 34:6 40:9 41:29 50:12 53:32|soixantaine 6:71
soixante 2:17 3:16 6:20 10:32 20:5 33:3 40:3 47:21 53:14|sojasosse 24:60|sol 3:34 7:43 33:14|solange 33:11 47:37 53:34
solche 3:36 10:41|solchen 33:31|sold 7:13 13:14 22:27 31:40 33:7 40:3
solde 0:34 2:17 13:26 15:35 23:31 40:15 50:34 53:25|soldes 22:68|sole 2:30 4:43 8:41 34:30
soleil 19:37 20:35 32:42 35:36|solemn 9:54 14:47|solemnly 14:60|solene 21:45 33:10 45:51|solenne 27:62
solicitation 17:64|solicited 17:50 43:47|solicitor 5:65|solicitors 29:66|solidairement 2:43 34:44|solitaire 6:71
solitude 33:35|soll 3:13 19:14 20:21 28:24 33:6 36:15 43:10 53:9|sollen 19:37 42:44|sollicitatie 33:34
sollicite 1:47 10:14 17:46 40:9 42:25 43:23|sollicitee 1:33 10:35 17:38 40:21 43:34|solliciter 10:32 12:41 42:56
sollicitera 10:59|sollicitons 12:47 40:46|sollte 21:58|solre 35:71|solveig 19:55|solvent 14:60|som 16:40 33:5 42:43
some 2:7 13:23 18:14 19:6 20:6 27:10 31:8 33:-9 34:6 37:21 43:29 53:20|somebody 20:27 33:12 44:25 45:24 47:37
someone 3:23 6:22 16:20 20:12 33:17 47:22|something 3:19 19:13 20:13 27:7 33:21 45:13|sometimes 19:55
somewhere 19:34 33:25|sommaire 1:35 9:56 33:4 41:38|somme 2:13 16:36 20:13 23:27 34:27 40:11 42:26 51:31|sommeil 6:71
sommeillent 33:35|sommen 34:51|sommer 2:23 18:40 22:27 33:2|sommerzeit 21:58
sommes 2:21 7:18 9:17 10:13 12:11 19:1 27:16 33:7 34:9 36:18 40:8 43:11|sommet 19:26 33:31|soms 19:51
son 1:-6 2:1 3:-12 6:15 7:2 10:-3 13:6 16:-1 19:7 20:-1 21:7 26:1 27:-5 29:12 33:14 34:0 35:3 41:17 47:0 52:2 53:7
sondage 35:71|sonderfahrt 31:53|sondern 3:20 20:22 33:14 40:19|sonette 33:31|song 41:63|sonia 33:21 44:58
sonnant 50:67|sonne 33:32|sonnenaufgang 32:61|sonner 33:35|sonnette 19:58|sonntag 21:33 33:26|sonntags 31:40 33:18
sonore 19:35 20:20 34:31 45:30 50:37|sonores 16:53 30:57|sons 13:43 20:29 22:45
sonst 2:17 3:14 19:15 26:24 33:-5 34:33|sonstiger 41:57
sont 2:14 3:-2 5:9 6:1 7:2 10:22 12:-2 14:8 19:12 20:1 23:7 27:-8 28:6 31:-9 33:3 34:9 35:1 39:6 40:-9 53:19
soon 37:71|sooner 19:55|soort 1:44 33:9 43:33|soot 47:65|sophie 1:19 7:30 8:24 14:33 25:27 29:23 38:26|sorgen 40:48
sorry 3:11 6:23 11:45 12:21 33:2 40:8 47:23|sort 2:2 3:1 19:3 20:1 31:6 33:22 40:-1 45:12 47:17 48:25
sortant 10:45 33:21|sortants 53:64|sorte 3:42 33:21|sortent 19:31 20:29 33:21|sorti 13:52 22:55
sortie 3:9 10:12 18:12 22:22 27:16 30:13 31:43 33:-22 35:13 38:28 43:10|sortieren 38:59|sortiert 33:31
sorties 16:36 30:40 31:43 40:23|sorting 33:33|sortir 3:25 19:27 27:32 31:30 33:4|sortira 27:62|sortirions 31:61
soudain 19:58|soudeuse 45:66|souffle 19:40 24:38 33:19|souffre 44:71|sought 17:50 40:37|souhait 27:49 34:44
souhaitant 33:35|souhaite 1:23 2:33 3:38 19:15 34:15|souhaiterions 27:62|souhaitons 27:62|souleve 33:35|soumettra 2:56
soumettre 12:68|soumise 15:74
sound 3:-7 7:0 10:-3 12:3 16:18 17:3 18:9 19:23 20:7 33:-11 40:-5 41:38 49:7 50:6 52:9 53:11|sounddesign 50:59
sounds 20:55|soupconne 33:35|soupconner 33:35|soupcons 33:35|soupe 19:37 31:27 33:21|souper 33:35|soupes 33:35
souple 40:54|source 17:42 19:10 21:22 33:-13 42:54|sources 10:16 11:31 17:58 30:40|sourcils 24:75|sourd 33:35
sourde 2:30 28:50 40:27 44:44|souriant 45:66|sourient 33:35|sourire 6:71|sourit 49:75
sous 2:2 7:2 8:7 12:-1 13:-4 14:4 15:5 16:14 18:-1 19:-11 26:6 27:19 29:3 30:1 31:10 32:14 33:8 34:-1 35:1 39:6 40:-15 41:12 43:-2 44:14 45:4 49:5 50:11
souscription 18:55 42:56|souscrit 31:61|soussigne 1:49 14:56|soussignee 14:55 15:37 29:36 35:34|soussignees 10:59
soussignes 2:39 4:44 34:40|soutenabilite 40:54|soutenir 23:70|soutenues 23:70|souterrain 43:67|south 53:59
southend 21:46 33:12 44:44|soutien 1:25 12:27 17:29 23:41 27:34 40:13 42:28|souvenir 3:34 33:14 35:49
souvenirs 3:42 33:21|souvent 20:56|souviennent 33:35|souvient 33:35|sow 2:23 3:20 34:23 43:26 47:28
sowie 12:27 27:43 34:23|soyons 53:64|sozial 14:55|sozialabgaben 41:57|soziale 31:33 51:52|sozialkrimi 45:57
sozialpflichten 14:55|spa 13:9 18:15 31:7 33:3 44:14 53:45|space 19:42 20:42|spaces 19:55|spades 33:33|spaghetti 21:58
spalte 11:59|span 13:43 22:43|spaniel 33:33|spanje 31:53|spannend 44:58|spare 19:34 33:12 40:30|sparkasse 4:60
sparsam 20:51|sparsamer 33:31|spat 6:28 32:32 33:21|spater 3:10 33:24 40:19|spatschicht 31:53|spazieren 33:31
speak 19:24 20:35 29:27 33:13|speaker 47:72|speaking 10:22 23:29 31:21 33:9 40:27|speaks 3:24 13:44 21:37 33:3
special 22:41 29:33 38:37 41:44|speciale 29:45 38:61|specialise 40:54|specialised 31:44 40:37|specialisee 31:61
specialiseert 7:57|specialistes 20:56|specialite 7:65|specials 7:60|speciaux 41:69|specimen 25:65|specimenford 25:70
specs 10:58|spectacle 7:57 13:44|spectacles 3:24 15:36 22:30 31:23 33:15|spectaculair 31:53|spectaculaire 40:54
spectateur 3:19 19:46 20:33|spectateurs 7:25 13:17 30:35 31:41 33:-14 40:17 48:23|spectatrice 33:35|speed 33:33
speel 27:54|speelfilm 7:20 20:14 22:23 23:22 34:15 40:12 43:33|speelgoed 19:38 34:38
speelt 7:15 13:18 20:9 21:17 33:-7 40:18 45:16 48:18 53:24|spelen 19:31 27:34 53:35|spend 19:15 53:57
spent 10:22 33:9 53:48|sperrfrist 34:52|sperrpausen 30:45 40:35|speurder 33:34|speurders 40:48|spezialvollmacht 29:59
spf 9:52 51:66|spheriques 19:58|spi 35:58|spiegel 33:34|spiegelbild 33:31|spiegelt 33:31|spiel 19:25 33:18 48:33
spielbare 40:48|spiele 27:53|spielen 27:28 33:6 40:35|spielfilm 1:22 7:11 12:23 13:27 22:22 28:17 43:28
spielfilme 7:41 22:43|spielt 13:43 33:6 45:32|spike 33:33|spill 47:65|spin 45:51 53:46|spinde 33:31|spine 20:55
spinnerij 7:57|spinois 10:59|spinster 31:61|spirit 3:54|spleet 33:34|split 2:36 10:51|spoed 21:37 35:37 45:37
spoelt 45:57|spoken 3:15 20:13 33:18 37:29 40:9 43:19|sponsor 40:35 42:47|sponsors 40:54|spontanee 30:71
spook 33:21 44:46|spoon 33:23 48:36 49:38|spoor 20:37 33:21|sporen 33:21 47:47|sport 33:34|sportif 44:71|spot 53:59
spots 33:33|sprach 3:49|sprache 1:27 2:13 7:15 31:14 40:8 43:33 44:18|sprachen 13:24 20:19 31:21 33:-1 41:25 43:23
sprachgrenzen 40:48|sprak 3:49|spraken 3:36 40:35|sprang 6:57|spreads 19:42 31:44|sprechen 13:27 19:33 20:33
spreekt 6:20 13:32 19:22 20:12 33:8 40:11|spreektaal 43:59|spreken 3:7 20:32 29:17 33:20|sprengung 18:37 19:30 40:27
spricht 33:31|sprig 33:33|spring 18:15 22:26 27:22 31:27 33:8 40:3 42:16 47:17|springt 33:18 40:35
springtij 24:41 47:39 52:42|sprint 2:31 18:57|sprite 19:34 33:25|sprites 3:41 33:19|sprl 46:51 50:62|sprookje 3:49
sprung 33:11 48:38 49:40|spulen 19:50|spur 33:31|spuren 33:18 47:44|square 19:28 33:27|squattent 33:35|squelette 33:35
squire 30:51 33:19
srl 0:5 1:11 2:12 4:18 7:5 8:-2 10:12 12:3 14:21 15:7 17:-3 26:16 27:-7 29:12 30:0 34:16 35:0 40:-12 43:19 46:7 50:11 51:5
sta 19:51|staan 2:12 15:21 19:12 20:19 33:17 47:21|staat 2:-1 4:10 19:7 20:10 23:7 31:1 33:23 40:10 45:5|staaten 33:31
staatsangehorigkeit 25:61|staatsarchiv 3:49|staatsblad 8:54 9:35|staatsblatt 8:59|staatssteun 14:56|stab 41:57
stable 40:51|stad 3:4 15:31 17:15 19:6 20:5 23:13 24:16 28:17 31:8 33:4 42:15|stade 1:27 33:-4 40:15 43:54 45:27
stades 24:75|stadium 43:59|stadsgeluiden 22:59|stadskrant 38:62|stadt 28:26 32:27 33:15 41:22 49:26|stadtblatt 38:59
stadten 31:53|stadtplan 24:60|staff 7:37 33:-3 41:39 46:44|staffel 9:17 13:14 33:-4 34:10 38:17 45:46
staffelbogen 18:37 45:49|staffelfinale 21:58|staffeln 13:48 31:33
stage 2:7 3:0 12:14 16:13 17:14 18:24 27:9 33:-21 34:27 35:14 43:34|stages 0:59 13:52|stagiair 53:55
stagiaire 6:43 7:23 21:28 33:-6 45:40|stagiaires 53:64|stahltur 33:11 44:38 48:38|staircase 38:68
stairs 33:12 48:45 49:47|stairwell 39:56 49:55|stake 44:65|staketsel 21:58|staking 10:39 21:45|stal 33:34|stalen 50:60
stalhouderij 17:49 27:41 42:48|stalk 33:33|stall 33:31|stalls 44:65|stallwand 33:31|stals 27:49 43:54
stammdaten 12:43 43:42|stammers 6:65|stammfiguren 45:57|stammgaste 40:48|stammkapital 0:40 8:52|stammt 33:31
stammtisch 3:29 19:30 33:11|stamp 1:36 4:43 14:34 24:43|stan 6:45 45:44
stand 3:5 10:13 17:19 27:2 30:6 33:-4 34:-4 36:9 40:1 42:19 43:30 47:13|standaard 38:62|standaardkrant 38:62
standard 22:50 27:46|standby 50:67|standen 24:61|standing 20:32 33:20 51:35|standorte 50:59|standortpramie 42:57
stands 11:32 33:30|stang 32:62|stange 33:31|stap 36:30 37:31 40:16 48:46|stapel 7:31 33:28|stapelbed 3:49
stapeln 33:31|stappen 18:23 19:15 20:23 36:37 48:34|stapt 33:30 47:21 49:23|star 40:54|starb 3:49|starken 24:40 44:50
stars 38:68|start 1:17 2:17 8:12 18:38 31:16 33:-12 36:14 40:15 43:10|started 3:33 14:49 47:25|starten 31:41 40:35
starters 33:33|starting 33:33|starts 11:32 18:39 21:31 33:9 34:20|stassart 2:25 10:28 29:42 40:23 50:42|stassen 43:59
stassin 33:35|state 5:27 14:47 42:26 43:23 53:21|stated 42:64
statement 0:14 1:33 3:15 4:22 9:13 12:19 14:26 15:13 18:9 27:12 40:-4 50:13 51:14|statements 0:54 1:49
states 5:52 15:54|static 19:42 49:55|statief 19:38 20:25 26:36|station 7:11 21:17 31:12 33:22 34:7 40:2 45:10 48:16
stationen 31:53|statisch 49:61|statistik 33:31|stativ 19:50|stativpunkt 19:50
statt 6:21 14:29 31:17 33:-5 40:11 45:21 53:18|stattdessen 33:31|stattgegeben 23:57
status 8:35 11:19 17:32 42:27 43:30 45:14 46:17|statut 1:23 8:48 9:30 17:47 43:37|statutaire 8:72|statuten 8:52 9:40
statutenwijziging 8:60|statutes 9:54 29:53|statutory 0:54 14:47|statuts 8:53 9:55 12:29 23:31|staub 32:41 33:23
staubsaugerroboter 33:31|stausee 31:61|stavelot 13:48 53:48|stay 2:7 3:4 7:11 10:9 19:5 20:5 28:19 33:18 34:6 47:16
stayed 3:41 13:35 33:7|stays 10:22 20:19 34:32 49:32 53:36|std 16:43 26:47|steadiest 31:57|steal 28:69|stealing 33:33
steals 33:33|steam 49:68|steckbrief 9:59|steckdose 47:57|steden 31:40 32:49|steeds 19:51|steekkaart 9:48 43:46
steekproef 30:60|steekt 33:34|steel 33:33|steelworks 33:33|steen 31:30 33:28|steenweg 48:59|steenwinckel 20:55
steeple 33:33|stehen 2:10 12:15 20:19 33:15 36:19 47:15 51:18|stehkader 5:29 10:37 17:28 42:28
steht 3:11 7:7 19:12 20:12 27:14 33:19|steiger 39:62|steigt 21:33 33:26|steinbruch 22:43 53:41|steinmandl 5:45 34:39
stelle 15:52 29:38|stellen 8:30 20:20 27:44|stellt 20:10 21:17 27:12 33:12 34:11 35:18 43:15 53:13
stellungnahme 1:27 9:30 40:31 44:29|stelplaats 13:30 20:21 22:30 33:5 35:29|stelt 20:25 29:34 31:27 40:23
stem 3:17 10:20 20:18 33:2 46:29 52:30|stemmen 10:17 16:22 19:17 20:16 21:23 28:27 41:24|stemmer 47:65
stempel 1:26 4:30 24:20 33:12 48:18 50:19|stempelt 33:31|stems 50:73|stenen 20:30 33:27|stengels 33:34
step 2:17 18:24 20:15 48:49 49:41|stepped 5:65|steps 2:31 16:25 19:17 36:43 53:34|ster 49:62|stereo 50:73
sterk 27:41 40:35|sterke 31:27 44:54|sterktes 40:48|sterne 21:19 33:2 38:37 41:17 45:18 49:20 50:19
sterren 28:37 33:9 38:49|sterrenwacht 33:34|steuer 14:46 22:45|steuerberater 33:31|steuerberaterin 33:31
steuererklarung 31:53|steuerjahre 15:59|steuerjahren 15:59|steuern 14:47 53:34|steuernummer 26:60
steuerpflichten 14:55|steuerruckstande 51:60|steuersachen 51:60|steuerschulden 51:60
steun 1:20 3:7 10:10 14:30 15:16 23:27 29:10 40:12 44:9|steundossier 29:60|steundossiers 2:51|steunovereenkomst 23:58
steunregeling 15:60|steunverlener 15:60|steven 27:54|stevens 7:36 23:38 27:34|stichprobe 30:58|stichtag 8:59
stick 21:46 40:35|sticks 53:59|stiehlt 33:18 45:44|stienon 34:49 47:53|stierf 3:49|stiftung 1:27 17:40 40:19 42:28
stiftungszusage 9:59|stijgt 19:38 33:21|stijl 31:27 32:37 45:44|stijn 6:45 45:44|stil 20:25 21:32 27:29 33:9
stilaan 20:50|still 7:4 9:11 10:2 17:7 20:7 22:7 32:22 33:14 38:11 39:13 40:12 44:17 45:8 49:12
stille 1:11 10:9 12:12 22:22 23:12 27:9 33:-4 34:7 37:17 39:25 41:12 43:11|stillen 33:31|stiller 33:34
stillgelegten 19:37 31:40|stillgelegtes 33:31|stillness 19:55|stills 38:68|stilstaat 20:50
stilte 3:15 19:17 33:11 38:27 44:25 48:24|stiltes 3:49|stimme 6:44 33:18|stimmen 16:24 19:19 28:28 33:-1 38:28 41:25
stimmt 33:13 47:49|stimmung 32:61|stimmungsfilm 52:61|sting 33:33|stipend 17:64|stipendien 13:56|stirbt 33:31
stock 33:22 41:27 47:31|stocks 0:68|stockt 33:18 44:45|stockwerke 33:31|stoel 20:25 33:9 37:38 53:30|stoeprand 50:60
stoet 33:34|stof 24:48 33:21|stoff 19:11 20:11 33:-8 40:25 41:28 43:16 44:18|stoffberatung 16:56|stoffbewegung 53:54
stoffcollage 24:60|stoffe 7:26 19:23 30:39 40:20|stoffen 35:44 40:35|stoffrechte 16:56|stokes 27:59|stokkem 26:61
stolen 3:54|stolz 33:31|stomach 33:33|stond 11:36 20:25 33:9 47:34|stonden 53:55|stone 19:26 32:40 33:22
stonebridge 10:35 17:28 31:21 40:14 42:28 43:24|stoned 33:33|stood 20:42 47:52|stoofvlees 21:45 45:44
stop 2:11 18:17 19:9 20:9 30:17 33:17 34:10 36:22 48:20|stopped 3:24 20:25 33:15 47:35|stopptrick 40:48
stops 6:29 10:22 33:22 49:32|stopt 10:23 33:30|storche 33:31|stories 3:28 19:29 40:24 45:38|storks 3:54
storm 21:37 33:27|stormbound 35:67|stormnacht 33:34|storniert 33:31|storno 13:22 21:25 22:23 38:26 39:35 45:24
stort 33:31
story 1:8 2:-5 3:12 6:4 7:-1 9:18 12:22 16:8 19:-7 20:-6 27:-3 33:2 34:10 40:-11 41:21 43:-1 45:3 47:16 48:5 53:-2
storyboard 16:41 18:27 19:6 41:28 49:24 53:32|storyboarder 10:58|storyboards 10:58|storyline 2:57|stotterde 3:49
stotteren 24:48 33:21|stottert 6:45 28:36 33:8|stoumont 53:59|stove 26:48 33:25
straat 3:17 33:10 45:27 48:29 49:21 53:15|straffen 23:57|straffste 3:49|strahlenschutzberatung 30:58
strahlenschutzerin 33:31|strahlenschutzunterweisung 16:56|straight 20:42 33:19
stralendorff 13:27 19:21 37:33 38:30 43:26|strand 21:35 47:28 48:40 49:30|strandjutters 31:45 36:45|strandredder 6:58
strang 45:57|stranger 3:41 19:42|strangers 6:44 33:25|strapontin 5:52 16:37 34:28 47:42|strapped 33:33
strassburg 43:55|strasse 16:18 21:20 33:11 48:43|strassencasting 18:44 26:47|strategie 1:25 31:51 40:25
strategy 12:38 31:31 40:37|straten 16:29 20:22 33:6 34:32|straw 33:33|stream 39:52 52:43
streamer 5:20 12:18 17:19 31:15 40:23 42:19 43:17 46:21|streamern 14:55|streaming 27:18 31:47 40:12 42:20
streamingdienst 27:41 42:47|streamingrechte 27:53|streams 39:69|streamz 42:60|strecke 16:56|streek 19:31 31:32 53:35
streekdocumentaire 22:59|streekfilm 31:53|streekmarkt 30:60|street 19:22 20:22 33:-1 38:35 40:17 49:35
streichen 3:36 44:45|streiflicht 32:61|streik 21:58|streit 3:24 5:33 10:28 48:33|streiten 33:31|streitet 45:57
streng 3:36 20:38|strength 40:51|strengths 44:65|strichstarken 24:60|strict 19:55|strijbos 6:44 33:25
strijklicht 32:62|strike 2:36 21:46 22:42|string 32:56 33:19|strip 30:46 34:38|stripalbum 2:51|striped 33:33
stripkopers 30:60|stripreeks 34:51|strips 5:32 30:31 34:20 43:30 45:29
strom 1:6 5:8 12:7 19:1 23:7 26:16 27:3 28:10 29:9 30:8 33:-7 36:11 37:12 40:-2 43:5 44:8 45:16 48:8 50:17 52:11
stromausfall 20:51|stromen 33:34|strong 44:65|strongly 27:51 44:44|stroobants 2:43 43:54|strooit 33:34|strook 47:60
stroom 19:22 33:5 45:28 48:42|stroomopwaarts 21:45 33:21|stroompannes 32:62|stropen 28:62|struck 33:33
structurant 53:64|structurantes 53:64|structure 3:-1 7:8 16:20 20:0 33:-8 40:10 41:12 42:23 43:22 44:38 45:31
structureel 33:34|structuur 45:57|strudel 33:31|struktur 20:51|stube 33:31|stuck 3:17 19:23 33:5 47:42
studded 32:56 33:19|studeerde 13:59|studeert 33:34|student 33:33|studenten 30:46 33:21|studentenfestivals 13:59
studentenhuis 20:50|studentinnen 45:57|students 33:33|studie 9:39 30:51|studiebureau 33:34|studied 13:57 40:20
studienplatz 33:31|studies 6:65
studio 1:-2 2:1 4:3 5:6 7:19 10:1 14:-3 15:2 16:13 18:-2 19:-3 24:3 26:2 27:-3 29:1 30:7 34:-1 35:4 36:2 38:1 40:10 41:6 42:0 43:15 46:2 50:12 51:2 53:25
studiodagen 10:52|studiohuur 50:47 53:42|studiomiete 50:59|studios 7:19 10:14 17:25 29:30 42:23 43:22 46:40 53:25
studioverhuur 8:60|studium 13:56|study 16:25 18:15 27:11 30:27 33:-15 40:24 53:37|stugge 33:34
stuhl 20:13 21:20 33:11 47:19 48:20 49:22 53:16|stuhle 33:11 35:39 49:40|stuhlen 19:50|stuk 9:44 11:35 12:20 33:8
stukken 12:41 13:30 20:21 29:31|stukkenbundel 9:61|stunde 20:51|stundenangabe 33:31|stunts 41:63|stur 6:57
sturen 39:62|stutzen 33:31|stuur 33:34|stuurt 33:34|style 12:38 19:29 43:34 45:38|su 3:48 40:33|sub 41:49 50:54
subi 14:66|subject 10:9 12:14 14:28 27:39 30:15 34:17 40:1 50:17 53:10|subjectif 49:75|subjonctif 33:21 48:58
subjonctifs 33:35|submission 1:36 11:42 12:38 51:42|submit 29:42 34:31 42:49|submitted 1:41 17:43 51:47
subordonne 27:62|subordonnee 27:62|subscriber 33:33|subscribers 33:33|subscribes 33:33
subside 0:39 1:32 14:32 23:49 33:1|subsides 0:46 15:47 40:27 51:47|subsidiabele 1:57|subsidiary 46:67
subsidieovereenkomst 23:58|subsidy 15:68|subsistence 16:62|substitue 11:74|substituer 11:74|substituera 34:58
substituted 11:68|subtitles 31:36 39:48 41:42|subtotaal 16:44 50:47|subtotal 50:67|subvention 15:47 17:57 23:43
subventionner 33:35|succes 27:50 33:4|success 27:59|successeur 2:56|succession 33:21 44:58|sucer 33:35|such 2:43 33:19
suche 20:51|suchen 3:36 40:35|sucht 6:19 10:16 20:24 33:4 45:28 49:22|sucre 24:61 32:63|sucree 33:35|sucrerie 7:65
sud 2:6 10:25 13:24 27:12 31:10 33:-7 35:32 40:12 53:33|sudden 19:42 33:19|suddenly 19:42 33:19
sudkamp 2:20 3:18 5:26 13:24 27:21 43:23|sudstern 27:53|sudtirol 27:33 31:33 40:27|sudwestverleih 27:53
sufficient 30:65|suffisait 3:56|suffit 19:58|sugar 19:22 22:30 31:24 33:12 37:37|suggere 44:71|suggestion 44:65
suggestions 44:67|suie 24:40 31:27 32:42 34:24 47:51|suiker 33:34
suis 1:16 3:29 12:17 13:27 16:16 18:18 19:8 20:22 38:24 40:4|suisse 1:16 10:36 22:18 27:21 31:35 34:8 41:19 42:19
suisses 34:58|suit 2:14 10:9 14:6 20:13 27:13 33:11 34:8 40:21 45:16 48:11|suitable 30:65|suitcase 3:54
suitcases 33:33|suite 2:2 3:19 10:5 11:31 27:19 31:7 33:-8 34:22 40:0 44:17 45:12 48:17 50:19|suites 31:61
suivant 18:59 20:25 31:30|suivante 33:31 40:20|suivantes 10:28 15:56 33:4 50:42|suivants 21:57 34:44|suive 27:62
suivent 10:38 14:44 33:14|suivi 7:43 13:32 16:45 31:27|suivie 33:35|suivies 31:61|suivions 47:72
suivons 20:35 33:21 45:32|suivra 10:32 12:41 20:29 23:43|suivre 9:47 10:32 21:44 47:45|suivrons 20:42 27:49
sujet 2:6 3:29 20:29 27:23 30:20 31:22 40:3 44:20|sujets 7:65
sum 1:29 15:23 16:36 17:19 33:-12 34:11 42:19 43:16 51:23|summary 1:21 5:24 9:35 27:18 30:23 33:-8 41:33 44:24
summe 0:19 1:24 11:17 15:23 16:28 17:29 42:16 43:6|summen 33:31|summer 2:17 18:35 31:29 33:17|summt 33:31
sun 19:35 33:24|sunday 21:33 27:26 31:24 33:-1 40:17 42:31|sundays 3:24 6:35 18:33 19:25 31:27
super 16:40 20:29 23:43 53:38|superieur 10:45 30:57|superieure 20:56|superieurs 14:66|supermarche 33:35
supermarkt 3:49|supermarktketen 31:53|superposes 33:35|supersedes 11:68|supervisor 6:39 13:35 33:19
suppe 32:32 33:14 48:41|supplement 20:56|supplementaire 2:56|supplementaires 40:54|supplementary 34:56|supplie 33:35
supplied 14:47 40:37|suppliers 53:59|supplying 29:66|support 1:27 12:22 14:16 15:16 23:40 34:0 35:12 40:9 43:25 44:13
supporte 10:59|supported 23:52 40:37|supporting 6:65|supports 2:45 27:43|suppose 3:38 19:34 27:38|supprime 3:42 11:60
supprimees 3:56|supprimer 11:74
sur 1:-2 2:1 3:-1 7:-6 10:-5 12:-1 13:2 14:12 15:1 16:-1 19:-2 20:7 22:1 23:10 26:5 27:-3 28:3 30:-3 31:0 32:5 33:3 34:3 35:0 38:0 39:2 40:5 44:0 45:-4 47:2 49:6 51:1 53:15
sure 17:50 30:51|sureau 23:65|surely 30:65|surete 5:72|surexpose 19:58|surface 20:25 33:20 45:41|surgeles 24:75
surgeon 21:67|surgeons 13:61|surlendemain 20:56|surname 6:32 25:66|surprend 33:35|surprised 33:33|surprises 33:35
surprising 20:55|surrepresentation 30:71|sursaut 19:58|surtout 3:42 30:57|surveillance 19:58|surveiller 33:35
survey 26:43 30:51 50:41|survivors 33:33|suspect 3:29 30:46 33:14|suspend 33:35|suspense 20:45 31:43|suspension 2:57
suspensive 27:62|suss 33:31|sut 47:72|sv 10:59|svp 11:74|swapped 33:33|swedish 42:64|swim 3:54|swimming 33:33
switch 47:65|switchboard 24:69|switching 33:33|switzerland 10:58|sybille 12:43 27:40|symbole 24:60|sympathie 27:53
synchron 19:50|synchronisme 20:56|syndic 35:67|syndical 45:53 48:58|syndicaliste 6:57 33:21|syndicat 27:49 33:21
syndicats 31:61|syndicus 45:57|synopses 10:37 34:48
synopsis 1:38 2:20 5:3 9:37 10:-5 12:17 16:-1 27:-5 33:-12 34:16 38:5|synopsissen 21:58|synthese 30:71
systeme 21:57 33:21|szene 3:16 48:55|szenenbild 16:36 19:19 41:36 53:22|szenenbildnerin 53:54
t 1:-3 2:-6 3:13 5:16 6:2 7:-6 8:4 10:2 11:1 12:-3 14:10 18:-4 19:-1 20:-2 21:4 22:12 27:6 28:2 31:-9 33:2 34:-7 37:4 39:2 40:2 42:-3 43:-1 44:6 45:-4 46:4 47:5 48:-1 50:-1 51:1 53:-4
t1 18:69|t2 18:63 43:41|t3 18:69|t4 18:69|taakverdeling 10:52|taal 3:7 13:17 19:9 20:8 31:10 33:-8 40:6 43:38 45:15
taalgrens 7:22 20:16 31:18 33:0 40:25 53:20|taart 21:58|tab 9:54 11:55|tabac 14:66|tabellen 30:60
table 7:35 19:7 20:37 24:22 33:6|tableau 2:13 5:36 11:20 14:12 15:20 16:31 17:28 22:25 30:16 32:22 41:14 42:15 53:10
tableaux 30:71|tables 19:30 20:30 30:52|tableur 1:66|tablier 33:35|tabliers 33:21 48:58|tabourets 33:35|tabs 9:67
tache 18:47 19:37 29:51|tachtig 3:24 20:45|tacitement 34:58|tadellos 3:49|tadellosen 33:31
tafel 7:18 19:13 20:11 24:35 31:14 33:-5 40:10 45:18|tafelhoogte 33:34
tag 3:-2 12:7 19:10 23:8 24:11 31:4 33:11 44:7 45:16 48:30 51:11
tage 16:29 18:13 19:1 20:8 26:28 33:-11 34:2 41:7 50:34|tagebuch 5:27 9:28 16:25 20:19 34:30
tagen 20:14 26:35 33:6 34:16 53:29|tages 3:49|tageslicht 33:31|tagesordnung 35:59|taglich 12:43 33:18|tagline 37:71
taille 1:32 25:42 31:27 46:60|tailles 32:76|tailleur 33:27 44:50|tailleurs 33:35|taire 19:45 20:29 33:8|taisaient 3:56
taisait 3:56|tait 33:35|take 3:3 14:10 20:15 27:8 28:18 31:7 33:18 34:13 40:0
taken 7:19 10:16 20:13 27:17 33:16 34:14 48:24|takes 6:11 7:6 11:14 17:10 19:16 33:24 40:-4 48:12|takt 33:31
tal 33:28 36:26|talar 32:61|tale 32:69|talen 1:16 3:8 7:15 10:10 13:28 20:9 33:4 36:21 40:7
talent 13:34 27:31 33:0 38:42|talents 7:57 36:54|talk 6:35 19:25 33:15 52:40|talkative 44:65|talked 2:43 3:41
talkie 20:56|talking 3:12 19:13 20:13 33:7 35:25 40:17 42:22 48:24|talks 3:9 6:44 33:-1 36:24 40:6 42:38|tall 33:33
taller 3:54|tallon 3:18 19:19 33:26|tally 30:65|talstation 19:37 41:43|talus 22:68|tamarind 27:46 36:55
tambours 20:42 48:58|tamponne 6:71|tamsin 2:23 3:21 34:22 37:37 40:17 43:27|tamtam 38:62|tanger 13:66|tangible 0:68
tank 17:50 40:37|tankstation 45:57|tanner 33:33|tanneurs 22:68|tansy 30:65|tant 2:25 10:16 20:25 27:45 40:11
tante 3:45 20:15 47:39|tanz 33:31|tanzflache 33:31|tanzt 6:57|tap 33:33|tape 24:69|tapete 32:48 33:18|tapijt 33:34
tapis 33:35|tapping 33:33|tapt 33:34|tard 10:6 20:14 33:29 40:1 45:13|tardives 31:61
target 1:22 18:23 31:37 40:10 42:24 43:32|tarief 16:57|tarif 35:57 48:58|tarifs 41:69|tarpaulin 33:33
tart 16:29 33:-1 38:35 39:36 48:33 53:26|tartares 38:74|tartes 13:35 22:37 38:42 39:43|tartine 33:35|tarts 6:65
tas 3:27 33:28|taschenrechner 38:59|tasiaux 2:31 27:27 34:22 37:43 43:42|tasjes 31:53|task 33:33|tasse 33:35
tassen 35:59|tassignon 5:45 16:31 18:33 34:22 43:31 47:36|taste 52:70|tatbestande 14:55|tate 6:71|tater 21:45 33:18
tatigkeit 8:46 46:47|tatsachlich 19:37 20:38|taube 28:60|taught 28:69|taunus 38:46 42:44
taunusfilm 1:15 5:18 8:19 10:24 11:19 17:25 22:16 40:7 51:19|tauschen 3:49|tausend 33:31|taut 37:61
taux 10:38 17:49 31:40|tax 14:-3 15:4 16:-1 22:0 40:29 42:52 51:14 53:-4|taxable 53:59|taxe 15:60 26:62
taxes 2:16 14:39 16:26 35:30 43:27 51:35|taxpayer 51:68|taxshelter 42:60|tcc 39:69|tchantches 7:57|tcheques 32:76
td 39:76
te 1:7 2:9 3:4 5:2 6:0 7:-3 8:5 10:0 11:3 12:0 13:-3 14:3 17:0 19:-8 20:-3 21:2 22:-2 23:3 24:1 26:8 27:-1 29:15 30:-2 33:-2 34:10 35:0 38:2 39:3 40:-4 42:-2 43:-3 44:7 45:-3
tea 1:25 2:20 31:21 33:14 47:37|teacher 3:21 20:32 33:13 53:27|teaches 13:52 21:37 33:3|teaching 13:48 31:44
team 7:23 12:7 13:7 20:10 23:8 27:4 30:9 33:-22 36:37 40:10 51:11 53:18|teams 53:54
teaser 9:14 10:-1 16:29 18:17 30:6 34:-2 40:6 43:4 50:29 52:42 53:12|teaserdreh 18:57|tech 13:48 41:49|technical 41:63
technici 53:55|technicians 53:59|technicien 31:61|techniciens 41:27 50:31 53:60|techniek 24:53 36:42
technik 24:35 31:17 40:11 41:38 43:19|technikers 20:51|technique 1:24 24:45 30:17 38:21 40:11 41:42 43:32 50:19
techniques 41:69|technisch 20:50|technische 41:58|tederheid 6:58|teen 45:64|teenager 33:33|teenagers 13:48 19:42
teeth 22:63|tegel 19:51|tegel7 52:62|tegelijk 19:38 33:21|tegels 32:62|tegelvloeren 45:57
tegen 2:-1 6:7 10:0 14:12 18:7 20:4 32:11 33:21 34:13 35:6 45:5|tegenhoudt 6:58|tegenover 6:29 10:23 33:17 53:26
tegenshot 49:62|tegenspeler 6:45 44:46|teil 10:20 21:39 33:12 53:20|teilbetrage 2:52|teile 21:58
teilen 2:39 7:29 45:32|teilhaberin 1:13 10:11 12:14 23:14 27:10 33:-2 34:9 37:19 41:14 43:13 52:26|teilt 33:31
teilweise 17:57|teken 19:51|tekenaar 34:51|tekenaars 40:48|tekende 33:21 40:35
tekenen 2:11 5:20 16:17 29:31 33:-6 40:26 44:19|tekening 33:34|tekeningen 34:22 43:29 47:31 49:44|tekenlessen 13:59
tekenopdracht 30:60|tekens 1:57|tekent 6:29 18:30 20:21 22:30 38:32|tekortkoming 10:52
tekst 2:11 3:9 9:32 19:11 20:10 23:18 34:22 47:20|teksten 10:52|tel 20:29 33:29
tele 13:26 18:29 27:36 31:22 38:35 40:15 42:30|telechargeables 38:74|telecharger 52:77|telecom 45:64|telecommande 3:56
telecommandera 20:56|telediffusion 2:56|teledistributeur 42:69|telefilms 13:66|telefon 6:28 33:2 43:26 48:29 52:32
telefoon 20:25 33:9 43:33 45:32|telefoonwinkel 33:21 48:46|telenet 42:60
telephone 3:4 10:3 13:20 16:10 20:24 27:6 33:16 34:2 43:22|telephoner 10:59|telephones 33:34|telephonez 12:68
telephoniques 30:71|teleplay 1:29 2:23 10:25 18:30 40:17 43:27|teleplays 2:23 5:32 16:29 34:22 40:30|teles 40:54
telespectateurs 31:61|televisie 20:14 27:17 30:23 31:44|televisieomroep 14:56|televisiezender 14:56
television 2:-8 7:18 8:7 10:-6 13:24 14:18 19:3 20:0 22:16 27:-4 31:25 34:17 40:5 42:26 43:1|televisions 22:55 31:47
televisuelle 34:58|televisuelles 7:65|televisuels 14:66|telkens 2:25 20:37 33:9
tell 3:32 13:11 18:13 19:5 23:15 33:5 34:6 40:11 47:15|tellen 30:39 33:14 48:39|teller 48:58|telles 2:56
telling 30:38 33:19 44:39|tells 3:18 33:26 48:30|telly 31:57|tels 20:56|telt 3:13 7:31 12:21 17:23 33:-2 49:25 53:18
temoignages 5:58 20:42|temoigner 33:35|temoin 20:36 33:5 34:28 52:47|temoins 16:31 18:33 20:30 40:31 41:32|temp 52:70
temper 33:33|temperature 19:55|temperatures 20:56|tempete 18:55 48:58|temple 13:44 18:47 22:47|tempo 19:51
temporaire 15:74|temporar 52:61
temps 2:-6 3:26 7:23 14:3 16:13 17:8 18:6 19:5 20:18 21:8 33:-19 40:7 44:18 45:19 46:11 53:2|temse 13:39 16:37 40:28
ten 0:37 10:5 13:8 20:1 23:20 30:11 31:4 33:2 35:13 36:15 40:6 53:8|tenaient 3:56|tenait 47:72|tenant 3:29 35:48 45:45
tenants 35:67|tend 3:34 20:35 33:14|tendances 30:71|tendenz 10:54|tendons 24:69|tendre 45:66|tendresse 6:71
tendue 40:54|tenir 1:17 10:10 11:25 19:21 22:22 27:13 30:21 33:5 34:9 40:5 42:20|tenons 5:72
tenor 6:36 33:13 44:36 48:37|tension 20:45 31:43|tentative 2:56|tente 33:21 37:65|tentoonstelling 31:53
tenu 2:25 3:25 19:27 27:45|tenue 27:49 44:58|tenues 53:64|ter 1:28 8:30 12:29 27:25 53:26|terecht 33:34
terechtkomt 3:49|term 2:19 10:21 33:8 34:41|terme 2:27 18:39 34:38 40:24|termes 2:45 10:29 18:39|termijn 7:28 34:47
termijnen 2:51|termination 2:57|termine 2:21 7:17 9:28 16:25 18:21 20:20 27:22|terminubersicht 18:57
terminus 20:31 33:6 38:39 48:39|terms 5:22 10:27 12:21 23:22 26:26 27:27 30:21 35:24 50:24|terr 22:63|terrace 33:33
terraces 33:33|terrain 3:21 30:36 33:1 35:36 40:20 45:32|terrassiers 33:35|terre 3:21 21:49 24:40 33:14|terrible 33:35
terribly 33:33|terril 10:19 12:17 16:16 19:18 27:13 29:19 33:-1 48:15 53:23|terrils 4:75
territoire 1:27 2:17 5:32 10:32 27:36 31:22|territoires 5:25 10:38 30:24 31:47|territorial 9:74|territoriales 53:64
territories 5:21 7:16 10:25 13:17 22:30 31:35 40:6|territory 10:32 40:24 43:34 53:33|terroir 40:54
terug 1:6 2:14 3:-1 10:9 19:1 33:6 34:15 35:15 40:16 48:9 50:10|terugbetaalbare 10:52|terugbetaald 10:39 14:43
terugbetalen 14:56|terugbetaling 10:42 40:24 41:22|teruggekomen 47:60|teruggestuurd 23:58|terugkeer 2:51
terugsturen 50:60|terugstuurde 20:50|terugstuurt 20:50|terugtrekking 10:52|terugval 2:51|terugverdien 1:57
terugverdienen 10:52|terugvordering 14:56|terugvorderingsbevel 14:56|terugzag 3:49|terwijl 3:20 19:22 21:29 33:17
tes 47:72|tess 6:23 24:26 27:16 33:24 45:22
test 1:10 3:-5 16:24 17:5 18:23 19:3 27:0 30:27 31:-2 33:-26 35:5 40:16 43:2 46:17 50:16 52:24 53:1
tested 19:22 30:31 31:36 35:34 40:17|tester 30:71|testimony 20:55|testons 40:54
tests 9:29 16:43 18:22 40:12 43:21 53:32|testvoorstelling 16:44 30:46|tete 2:12 13:21 22:24 33:26 52:33
tetes 24:67 43:46|tetue 6:71|teur 0:60|teurer 40:48|text 2:16 5:20 9:22 19:26 20:14 23:20 34:22 43:16
texte 2:15 3:-2 9:26 10:1 12:25 19:25 20:-2 23:11 31:3 33:-23 34:0 41:10 43:19 44:12 47:13
textes 2:44 10:14 23:29 34:25|textielmerk 31:53|textilien 31:53|textilmuseum 20:51|textilwerkstatt 26:47 53:41
texts 2:57|texture 24:69|texturen 32:62|textures 19:26 24:42 32:65|tgp 49:75|thackeray 33:35|thames 43:61
thamesmouth 26:69|than 0:14 2:2 3:17 6:11 10:18 12:10 19:16 33:2 34:2 40:6 43:13 53:14
thank 12:26 26:43 27:21 35:29 36:31 39:31 50:29|thanked 3:33 6:44 33:12|thanks 12:56 35:46|thanksgiving 3:54
thans 8:60
that 3:11 4:7 5:2 7:-3 8:1 10:-3 13:0 14:22 17:-2 19:0 20:-3 23:3 27:-4 31:1 32:5 33:6 34:0 35:-2 40:5 45:1 47:7 51:5 53:-2
thaw 21:67
the 1:-1 2:1 3:0 4:0 5:1 6:3 7:1 8:-1 9:0 10:0 11:3 12:1 13:-1 14:0 15:0 17:-1 18:-1 19:2 20:0 21:5 22:-1 23:4 24:1 27:1 28:2 29:3 30:0 31:-1 33:-5 34:1 35:5 36:1 37:2 38:3 40:1 43:-2 44:3 45:2 46:-1 47:2 48:2 51:2 53:3
theater 13:43 19:37|theaterwissenschaft 13:56|theatrale 34:58
theatre 2:16 7:13 13:17 19:36 20:4 32:24 33:-17 34:17 41:17 45:14|theatrical 40:30 42:43 43:40|theft 21:67
their 6:28 12:18 20:28 31:4 33:14 40:-3 42:11 45:11|theirs 19:55|theisen 5:52 34:42|theke 35:59
them 2:-7 3:9 5:2 6:2 10:2 13:9 14:-3 19:12 20:15 21:3 23:2 24:6 28:17 31:0 33:9 34:8 40:-13 44:2 45:7 53:-4
thema 3:18 30:24 31:21 40:28 43:14 45:15|theme 3:55|themen 45:57|themes 45:65|themselves 10:32 20:29 31:31 40:24
then 3:2 7:-2 10:7 13:5 18:0 19:11 20:-8 21:4 27:-4 28:6 31:17 33:18 34:0 36:6 44:2 48:10|theodore 34:50 43:46
theory 33:33|there 3:9 5:2 6:2 7:-3 8:4 14:-3 19:6 20:16 21:3 30:1 31:4 33:16 40:-6 44:11 47:2 51:5 53:9
thereafter 18:63|thereof 14:60|therese 34:58|theresia 25:62|theriault 10:59|thermos 21:29 31:19 33:25 49:34
these 1:26 15:32 17:28 20:31 27:23 33:-3
they 3:11 6:1 10:-2 12:-1 18:-1 19:1 20:11 21:2 31:-1 33:18 37:6 38:14 39:5 40:0 43:3 47:5 48:8 52:5
thibaut 13:37 14:35 40:22 43:36|thibessart 33:33|thick 3:54|thielemann 13:22 19:16 22:22 27:19 37:27 38:25 43:21
thierry 19:55|thiery 20:38 53:41|thijs 21:29 33:30
thimble 0:21 1:16 2:10 4:22 7:14 10:12 14:13 17:17 29:20 30:18 33:-14 34:9 43:22|thin 33:25 44:44|thinbebb 4:75
thines 4:75|thing 3:21 12:19 19:22 31:13 32:25 33:7 45:19 47:21
things 3:11 6:31 7:18 12:21 13:19 16:20 33:-10 40:8 47:22 53:16|think 3:33 12:19 20:10 30:20 31:13 33:-12 40:17 47:21
thinking 19:34 40:30 53:38|thinks 19:29 33:27
third 2:27 3:-2 10:2 13:5 18:7 21:10 30:17 31:1 33:-15 34:0 35:11 40:25 42:14 44:9 48:10|thirds 2:43 53:46
thirsty 19:55|thirties 30:65|thirty 2:5 3:2 6:13 7:9 18:11 20:13 23:13 26:27 33:9 40:-1 50:15 53:18
thiry 20:15 22:56 34:17
this 0:1 1:7 2:-6 3:12 4:10 5:-2 8:0 9:9 11:10 12:5 14:13 15:9 17:11 18:4 19:2 20:-4 23:-2 27:16 29:11 31:-5 33:-11 34:9 37:8 40:4 51:12 53:-3
thomas 25:56 33:18|thommen 30:45 53:41|thonnard 6:43 33:8 53:43|thonon 5:72|those 3:18 19:19 20:19 33:9 35:31 40:15
though 3:24 7:30 19:25 33:15|thought 31:50 34:35|thoughts 19:55|thousand 3:16 17:26 23:39 31:19 33:7 40:12
thread 19:34 20:34 45:43
three 2:3 3:-6 5:0 7:17 10:-2 12:-2 13:9 15:12 16:2 18:3 19:-11 20:-2 21:1 22:7 23:0 24:3 27:-7 28:3 30:7 31:1 33:4 34:-4 36:3 40:7 41:-3 43:-5 44:0 47:0 48:5 49:3 50:2 51:2 53:-1
thresholds 46:67|thriller 3:17 38:30 43:35 45:47|thrillers 40:51
through 2:-1 6:8 18:14 19:-2 20:6 21:9 33:20 40:0 45:20 53:15|throughout 2:57|throw 19:55|throws 33:33
thuin 7:38 14:39 40:27 53:38|thuis 33:17 35:29 48:42|thuismarkten 40:48|thumb 32:69
thunder 0:22 1:17 2:11 4:23 7:15 10:13 14:15 17:18 29:21 30:19 34:10 43:24|thunus 6:52 33:19
thursday 27:38 33:12 35:46|thys 22:59|tiago 3:29 33:27|tib 3:24 7:30 11:38 13:31 43:31|tick 1:57 9:41
ticken 19:32 33:22|ticket 3:7 31:26 32:26 33:2 35:44 40:9|tickets 21:29 22:30 26:34 31:34 33:-6 35:29 45:25
ticks 33:33|tickt 19:50
tide 1:11 2:6 7:9 10:7 12:13 19:4 22:12 23:14 24:18 27:8 33:-8 34:5 37:20 40:0 41:12 43:10 44:14 52:19|tie 40:51
tiede 32:63 33:21|tiefes 19:50|tiefgarage 33:31|tielemans 10:58|tielt 34:51
tien 3:6 7:13 10:8 13:16 19:18 30:16 31:9 33:8 40:5 50:17|tienduizend 31:53|tienne 33:35|tiennent 20:42 40:41
tiens 3:29 12:41 19:31 47:45|tient 3:18 10:4 33:21 34:2 40:10 45:29 49:20|tiental 27:41 40:35|tier 32:48 33:18
tiere 45:57|tiers 2:32 3:7 5:13 14:7 18:10 20:-2 30:12 33:-16 34:9 35:12 40:24 44:13 53:6
ties 6:18 18:19 24:21 33:23 49:29|tihange 53:54|tij 21:58|tijd 3:16 6:15 7:13 33:-9 34:16 35:15 40:15 45:24 48:16
tijdelijke 52:62|tijdens 3:8 10:10 21:17 32:21 33:-7 34:32 45:16 48:18|tijdig 2:51|tijdje 33:34|tijdlijn 18:59
tijdloos 6:58|tijdschema 18:59|tijdschrift 34:38 47:47|til 26:40 34:32 47:37|tilburg 10:38 18:47 40:33
tilbury 16:36 26:43 33:19|tilde 45:57|till 10:20 16:24 18:25 27:21 33:-5 38:30 39:31 44:27|tilleul 25:59 53:49
tilt 13:35 22:37 49:55|timbre 1:66|timbres 16:67
time 2:-4 10:3 12:10 16:9 17:3 19:6 20:11 22:2 27:-2 29:13 32:8 33:8 34:2 40:9 43:7 45:14 46:14 53:-2
times 3:9 31:13 33:16 40:6 44:20 45:19 47:21 53:15|timetable 10:28 18:33 33:15 48:36|timetables 33:33|timide 6:71
timing 19:55|timmerlui 53:55|tin 3:41 33:19|tinaille 13:52 22:55|tine 3:8 6:17 33:19 44:25 48:25 49:20|tinguely 38:74
tinte 24:46 32:37 33:7|tinten 24:61|tiny 19:42 33:19|tip 40:51|tirage 2:43 47:59|tirant 33:35|tire 3:26 33:30
tired 6:65|tiree 30:71|tirent 19:58|tirer 2:39 34:48|tires 34:58|tiroir 33:35|tirol 13:36 17:37 33:11
tisch 7:25 20:22 33:21|tischler 13:56|tison 1:13 2:3 6:18 7:12 13:13 18:16 19:5 24:30 33:10 37:25 40:1 43:14 49:30
tissages 33:31|tissue 33:33|tissus 33:35
titel 1:22 2:-4 5:15 6:3 7:0 10:-1 22:17 24:6 27:-1 30:13 31:13 34:-4 37:13 41:2 43:28 44:14 52:7|titelrol 2:51
titels 7:22 31:42 36:27 41:24|titelschrift 24:60|titelschutz 5:58|titelsequentie 5:47 24:48
title 1:29 2:0 5:27 9:11 10:2 16:6 22:16 30:8 31:16 33:-24 34:-1 37:14 43:27 44:24
titles 2:13 7:29 24:26 31:33 34:13 40:19 42:21
titre 1:25 2:11 5:22 8:20 10:-6 15:9 19:-7 22:19 25:12 30:6 31:5 33:-30 34:8 37:14 39:11 42:5 43:35 44:21 49:10 50:8
titree 39:76|titrer 34:58|titres 5:28 7:34 16:24 22:38 30:27 31:30 41:25|titreuse 13:66
titulaire 2:12 4:66 5:27 25:32 34:13|titulaires 5:58 34:44|titularis 4:61|titularite 5:64 10:38
tjeerd 10:31 19:31 39:42|tl 24:48 32:49
to 1:-1 2:4 3:6 5:7 6:3 7:-5 9:0 10:3 12:-1 13:-4 14:1 15:1 16:-2 18:-3 19:-2 20:1 21:1 23:5 26:5 27:11 28:8 29:9 31:-2 33:-2 34:0 35:3 40:0 42:0 44:0 45:-1 47:0 49:0 51:1 53:-2
toad 31:44 33:19|toast 33:33|tobacco 14:60|toc 13:66|tocht 33:21 44:46|tochter 6:19 7:16 20:13 31:15 33:11 44:20 46:22
tod 33:31|today 10:28 12:34 17:34 34:26 53:29|todesfallen 33:31|toe 1:36 10:20 23:38 33:2|toebehoort 3:49
toegang 50:60|toegangscode 52:62|toegankelijk 40:48|toegekend 1:20 10:15 17:51 23:22|toegezegd 17:51 42:41
toehoorder 6:58|toekenning 23:58|toelaat 2:38 27:41|toelage 23:58|toelating 35:58|toelichting 3:31 17:51
toen 3:46 47:28|toepasselijk 10:39 34:38|toepassing 2:30 10:31 40:28|toerekenbare 10:52|toerisme 31:53|toespraak 48:59
toestand 17:60|toestemming 5:30 20:21 33:5 34:22 35:29|toestemmingen 16:57|toezegging 40:48
together 2:5 3:2 5:14 10:35 14:8 15:16 16:11 17:12 19:3 20:3 33:-2 40:-1 42:12|toi 27:62|toile 13:66|toilette 20:56
toiletten 35:59|toilettes 3:34 21:49 45:45|toit 33:35|tokio 33:18 48:45|tokyo 31:57
told 3:23 7:8 13:9 19:2 20:12 21:21 33:8 40:-2 47:29 53:7|tolerant 31:57|tolk 13:46 26:48|tollbooth 22:63
tom 6:42 7:27 10:18 11:35 14:27 29:33|tomas 33:33|tomates 20:56|tomato 33:33|tomatoes 30:44 33:25
tombe 21:33 33:22 36:26 44:22 45:17 48:22 49:25|tombent 3:42 33:21|tombola 45:66|tome 3:34 12:47 47:51|tomes 34:58
tomorrow 33:33|ton 3:-7 16:5 19:22 20:-7 27:4 31:-3 36:16 41:31 44:18 45:33 49:9 50:8 52:10|tonalitat 45:57
tonaufnahme 50:59|tone 3:12 20:13 36:27 44:23 45:54|toneel 2:38 13:34 34:26|toneelles 16:44 18:46|toneelrechten 2:51
toneelstuk 13:46 34:38|toneelversie 2:51|tonen 20:50|tonfall 23:36 40:27 44:38|tonfassungen 40:48
tonglet 2:30 13:39 19:31 40:27|tongue 22:63|tongues 31:57|toni 3:17 33:31|tonio 6:40 33:31|tonmann 19:50
tonmischung 41:49 53:34|tonnage 20:56|tonneaux 33:35|tonnes 30:65|tonnissen 2:30 3:18 34:21 40:17 43:24
tonstudio 50:46 53:41|tonton 33:35|too 3:12 9:11 11:12 12:7 19:7 20:-1 31:1 33:14 36:12 40:-6 44:27 49:12 50:11 53:3
toog 33:34|toogkanten 20:50|took 31:31 33:7 37:44 47:39|toon 3:24 36:25 40:12 44:23 45:39|toonde 44:59
toont 6:45 30:46|tooth 33:33|top 10:30 16:25 31:33 33:-4 41:23 49:31|topf 33:18 40:35|topsheet 9:43 41:51|toque 33:35
tor 6:26 33:17 48:27 49:29|torch 33:33|toren 20:50|torfs 19:51|toronto 15:60 31:47|tort 33:35
tot 0:1 1:-3 2:1 3:-10 5:7 6:6 8:0 10:10 12:1 13:-1 14:4 16:-3 18:3 19:6 20:-9 21:-2 24:2 25:10 27:2 29:12 30:0 31:3 32:3 33:-3 34:3 36:2 39:6 41:-1 44:0 45:1 46:1 49:2 50:8 51:8 52:7
totaal 0:27 1:2 11:6 15:12 16:23 17:21 26:13 41:25 42:16 46:6 49:13 50:20 53:0
total 0:22 1:9 11:11 15:23 16:31 17:26 23:-3 26:12 41:31 42:28 43:-3 46:24 49:0 50:24 53:-6
totale 5:23 20:19 49:53 52:28|totals 11:68|totaux 11:60 41:55|tote 33:31|toten 3:49|toter 33:31
touch 2:27 19:25 33:15 44:35|touche 2:19 3:19 10:22 31:24 33:18|touched 11:68|touchent 19:45 33:21|toucher 33:21 44:58
touches 2:57|touching 33:33|toujours 3:5 6:20 7:14 13:15 18:18 19:31 20:17 24:24 33:3 40:3|toulouse 40:54
tour 13:26 31:47 33:7|tourbe 33:35|tourisme 31:61|touristes 40:54|touristiques 40:54
tournage 1:6 2:6 10:14 13:-3 14:-3 16:12 18:35 19:3 20:-5 27:-6 34:10 35:2 40:15 41:8 43:26 50:5 53:20|tournages 7:65
tournai 12:20 16:19 33:-7 34:11 43:20 50:27 53:44
tourne 2:1 11:19 13:27 14:11 19:29 20:17 31:6 33:-9 34:3 37:23 43:12 52:22 53:10
tournee 16:25 19:17 27:21 30:29 31:20 33:-6 40:25 50:31|tournees 20:56|tournent 33:35
tourner 14:29 19:21 21:34 34:33 40:30|tournera 31:40 53:57|tournerai 20:56|tournerait 18:69|tournerons 19:52 53:38
tournes 3:34 22:47 27:41|tournette 24:75|tournez 27:62|tournoi 33:35|tournons 2:43 20:42
tous 2:28 3:12 6:7 7:16 20:15 21:7 29:9 31:6 32:12 33:1 40:5 42:5 43:3 45:2 47:17|toussaint 7:43 29:50
tout 2:4 3:10 4:3 6:13 10:4 12:14 13:0 14:16 19:11 21:13 29:7 33:8 34:9 39:4 40:-12 42:-3 44:-1 47:6 53:6
toute 1:5 2:21 3:4 6:9 10:-2 12:21 14:5 20:-5 21:9 23:9 29:31 30:9 33:-10 34:22 35:9 45:5 47:11 53:3|toutefois 44:71
toutes 1:13 10:17 14:13 20:3 22:15 29:28 31:8 33:5 34:16 44:18 48:18 51:21 53:11|touw 32:44 33:26|toward 33:33
towards 3:28 19:29 20:29 23:39|towels 18:50 19:42|tower 19:16 33:13 36:29 40:23 43:25|town 3:13 28:28 33:26 45:23
towns 19:29 31:52|towpath 33:19 48:53|toy 40:51|toys 10:58|traag 20:30 45:37 49:41|trace 33:35|traces 33:35
track 20:34 22:42 33:12|tracks 47:65|tracteur 13:44 26:54 32:55|tracteurs 40:54|tractor 21:33 33:23 48:33|tracts 20:56
trad 33:21 47:59|trade 0:30 5:27 13:23 15:29 16:24 20:17 31:31|trademark 5:65|trademarks 16:62
traduction 2:5 5:20 8:20 16:52 18:36 23:18 26:24 34:6|traductions 16:53 26:49 40:27|traduire 34:58|traduit 20:42 27:49
traduite 13:66|tragedie 3:42 28:63|tragen 40:48|trager 33:34|tragfahige 44:58|tragt 3:16 10:20 19:17 33:9 44:33
trahison 45:66|trahit 33:35|trailer 16:26 18:27 26:22 31:35 44:18 50:20 52:31
train 3:11 7:4 16:15 19:0 20:8 22:7 26:14 27:13 28:25 30:11 31:10 33:14 48:12|trained 13:48 19:29 33:7|trainee 6:65
trainees 53:59|trainer 50:67|training 13:25 15:51 19:19 53:36|trains 3:24 16:35 19:41 33:4|trait 3:29 6:44 24:48 33:8
traite 3:25 10:28 21:40 33:4 40:23
traitement 1:27 2:11 5:5 9:25 10:-8 12:20 18:10 19:-9 20:20 26:9 27:10 33:-2 34:-1 40:-13 43:26 44:4|traitements 34:58
traiter 20:56|traiteur 33:21 53:51|traitresse 33:35|trajets 2:56|tram 13:18 22:21 31:20 33:7 38:26 39:36 49:38
trame 33:35|tramnitz 27:53|trampleintje 50:60|tranche 4:41 5:37 23:36 30:36 40:33|tranches 10:37 23:54 40:25
tranquille 33:35|transactional 31:57|transcript 20:55|transcription 11:59 47:54|transcriptions 34:58
transcripts 16:49 18:50|transfer 2:57|transfere 2:56|transferer 8:72|transferred 2:43 5:52|transfers 2:57
transfert 8:50 21:49 45:45|transforme 33:35|transformer 40:54|transition 40:54|translate 2:57|translated 33:33
translates 13:61|translation 8:37 16:40 34:10 35:26 41:21 51:27 53:18|translator 13:61|translucide 24:75
transmettons 12:68|transmettre 29:73|transmettrons 12:68|transmis 9:47 10:32 51:60|transmise 0:52 1:45 9:52
transmises 14:66|transmission 9:56 31:48|transmitted 9:67|transparence 10:59|transparente 44:71
transport 16:14 41:54 46:24 50:17|transporte 21:71|transporter 53:64|transports 41:69|trap 33:24 48:26 52:38
trauern 3:49|traumatherapeutin 20:51|traurig 3:49|trav 49:75
travail 2:11 3:-1 10:3 13:9 16:33 18:23 19:13 22:12 33:-11 35:25 38:18 43:11 45:10 46:28|travaillait 33:35
travaille 2:6 3:24 6:20 7:14 10:8 20:14 31:22 33:9 53:14|travaillent 20:48 33:14|travailler 19:50 20:35
travaillera 19:58|travaillerai 19:58|travailleur 35:71|travailleurs 7:51 46:60|travaillons 7:65
travaux 1:35 14:35 18:38 33:4 34:27|travee 30:71|travel 10:12 15:21 16:43 20:8 23:18 40:4 41:39|travelled 13:61
travelling 13:31 19:20 20:18 49:57|travels 33:19 36:55|travers 3:19 6:34 19:21 24:38 33:11 48:34|traverse 3:26 33:30
traversee 33:21 44:58|traversent 33:35|tread 44:65|treasurer 6:40 33:16 45:30 48:32|treat 12:64
treatment 1:18 2:20 5:8 9:27 12:10 18:6 20:-7 27:-3 33:3 34:8 40:4 42:2 43:6 44:2|treatmentanfang 12:56
treatments 34:54|treaty 10:58|treden 2:51|trees 3:41 7:47|treffen 10:41 35:46|treibt 6:44 33:18|trein 3:49
trekken 19:38 31:40|trekt 33:27 48:39|tremblent 33:35|tremolo 33:12 48:45 52:49|trends 30:65|trennen 33:31
trentaine 7:65
trente 2:15 3:9 6:8 7:2 8:9 12:6 13:3 18:6 20:8 21:8 26:13 30:8 32:14 33:-1 34:-5 35:8 36:13 40:18 53:18
trentieme 33:35|treppe 13:22 33:14 48:36 49:26|treppenhaus 31:53|treppenhauser 19:50
tres 3:3 6:19 7:13 19:25 20:4 27:22 31:9 33:15 45:14|tresen 33:31|tresor 13:52 22:55|tresorerie 17:40 40:50
tresorier 12:41 13:39 14:39 29:46|tresoriere 45:66|tressent 20:56|treteaux 10:44 17:46 43:42|treue 3:49
tri 22:55 33:21|triage 19:27 20:25 31:30 33:17|trial 16:36 18:37 21:41 44:39|triangle 19:58
tribunal 8:51 10:26 20:33 34:24|tribunaux 2:35 34:50|tribune 38:74|triche 33:35|trick 33:33
trickfilm 0:28 2:20 8:27 10:22 34:20 43:23|trickfilmen 7:54|tricolore 33:35|tricot 47:72|tricote 33:35|trie 33:35
tried 7:60|trier 13:31 33:6 34:27 47:32|tries 33:33|triest 3:49|trieste 13:39 21:48 45:45|trieuse 7:65|trifft 33:31
trimestre 2:19 10:22 35:34 40:17 51:57|trimestriel 10:59|trimestrielle 10:59|trimestrielles 35:71|triple 2:43 31:47
tripod 19:55|trips 16:62|trist 19:50|triste 3:46 12:37 33:4|tristes 7:65|tristesse 30:71|tritt 2:32 21:38 33:11
trocadero 33:35|trocken 38:52 45:37|trockene 31:53|trockenhaube 33:31|trockenhauben 32:48 33:18|troef 31:53
trofbebb 4:69
trois 2:-2 3:2 4:3 7:14 8:5 13:12 15:23 16:0 19:0 20:15 22:2 23:-2 24:8 28:10 30:13 31:7 33:-3 36:9 40:12 43:-5 44:4 47:0 48:-1 50:6 51:1 53:-5
troisbonnets 52:77|troisieme 2:20 10:4 12:13 19:3 20:19 21:15 22:18 31:6 33:13 34:3|trok 31:53|trokken 31:53
trolley 33:33|trompe 6:49 33:27|trompent 33:35|trompet 20:30 33:14 35:37|tromso 10:32 12:38 34:30 43:34
trondheim 22:63|trop 3:23 7:3 12:7 19:-3 24:13 30:9 32:31 33:10 40:9 44:42|tropf 33:31|trots 28:62|trottinette 33:35
trottoir 33:35|trotzdem 44:58|trou 20:13 21:27 22:25 33:11 47:44 49:41|trouble 6:47 33:15 47:35
troupe 7:28 10:23 22:32 31:25 41:32 43:41|troupes 31:61|trousseau 33:21 48:58|trouvaient 7:65|trouvait 3:56
trouve 3:17 19:2 20:11 33:22 40:9 45:10 48:26|trouvent 21:57 33:21
trouver 3:20 11:27 14:19 17:24 31:14 33:-12 40:7 42:40 43:20 45:19|trouvera 45:66|trouverez 9:43 11:43 12:58
trouvons 27:62|trouw 3:36 6:45|trucage 19:58|truck 33:33|truckers 45:57|trucs 39:76|true 3:11 14:52 33:7
trug 22:43 33:18|truly 12:50 19:42|trunk 33:33|truques 41:69|trust 3:46 7:40|truth 3:41 33:19|truthful 3:54
try 3:41 33:19|ttc 50:73|tu 3:42 34:44|tub 30:65|tube 20:55|tubes 19:48 33:2 50:40|tubize 0:42 33:17 34:27 53:34
tuch 21:33 33:6 37:36 48:33|tue 33:35|tuesday 11:28 19:15 31:17 33:4 35:27 38:28 47:38|tuesdays 7:60|tuiles 31:53
tuin 3:29 21:37 47:39|tuincentrum 33:34|tummy 19:55|tun 3:15 19:16 20:16 31:19 33:8 40:13|tune 19:55|tuner 28:69
tunes 5:65|tunnel 33:18 48:45|tunnels 20:55|tur 3:10 20:22 33:18 45:18 48:19|turc 13:44 22:47 33:14
turen 19:25 33:18 45:32|turf 13:48 19:42|turm 3:24 33:26|turn 3:18 20:19 33:26|turnaround 10:36 24:58 34:16
turnarounds 16:62|turned 14:47 33:19|turning 33:24 44:46|turnover 0:25 7:41 46:56|turns 19:12 20:12 33:27 49:25
tursteher 13:56|turstock 13:43 22:43|tus 23:58|tusche 24:60|tusk 5:52 34:42
tussen 0:8 2:16 3:-3 10:17 19:-1 20:-2 21:6 27:2 28:10 31:8 33:0 34:17 35:6 40:4|tussenstop 1:38 21:30 23:30 45:29
tussentitels 20:50|tut 3:11 6:19 19:23 33:20|tute 33:31|tuur 19:55
tv 7:5 13:18 14:13 22:39 31:23 33:-7 34:0 40:5 42:15 43:15|tva 8:23 12:9 16:34 26:52 50:50 51:32|tvac 50:73
twaalf 3:2 7:19 13:12 19:11 20:12 23:20 31:24 34:4 36:15 40:11|twbrbexx 4:69
twee 2:3 3:4 7:13 10:-4 12:-1 13:4 15:5 16:2 18:6 19:-2 20:7 23:-1 24:2 30:0 31:5 33:-5 34:-1 35:-1 36:6 40:12 41:-1 43:-1 44:3 45:2 46:4 50:8 53:3
tweede 2:23 3:7 10:-3 11:7 12:10 16:3 18:16 20:2 21:3 27:6 31:-2 33:-4 40:-1 42:12 43:4 44:5 47:5 51:7
tweedehandse 20:50|tweeduizend 8:60|tweeen 47:60|tweeendertig 40:48|tweeentwintig 53:55|tweehonderd 30:60
tweehonderdvijfentwintig 20:50|tweeling 6:33 16:20 18:22 21:21 40:12 45:20 48:22|tweetalig 7:44 45:44
tweetaligheid 31:53|twelve 3:4 7:11 12:14 17:14 18:13 20:13 23:15 24:29 33:5 34:27|twenty 3:9 20:10 27:14 33:19 53:33
twice 3:0 14:6 16:8 17:10 19:1 20:1 30:11 31:19 32:15 33:7 34:2 35:13 36:15 43:7 44:27|twins 6:44 30:44 33:12
twintig 2:19 19:19 32:30 33:14 53:23|twitches 33:33
two 2:1 3:-9 4:3 5:2 7:12 10:-2 12:-2 13:8 14:-6 15:2 16:0 18:4 19:3 20:-5 21:-2 22:8 23:-1 24:0 30:8 31:-3 33:0 34:-4 35:-2 40:11 41:-3 42:1 43:-5 44:0 45:-5 48:7 49:3 50:4 52:4 53:1
twos 19:55|tx 51:68|type 1:47 25:36 30:20 42:31 43:16 45:15 46:22|typing 11:68|typography 24:69|tyres 32:49 33:25
u 1:9 11:13 12:28 16:6 20:2 23:30 27:26 31:5 34:3 49:20
uber 0:5 2:9 3:9 7:-1 10:14 13:1 14:-1 15:4 18:2 19:-5 20:1 27:-2 31:3 33:6 34:2 40:8 45:2 46:4 47:2 50:3 53:-1
uberall 36:60|uberarbeiten 3:29 44:50|uberarbeitet 11:59|uberarbeitung 2:18 16:33 18:34 40:13 44:24
uberarbeitungen 2:52|uberein 10:54|uberflussig 3:36 33:18|ubergabe 35:59|uberhebt 40:48|uberholt 40:48|uberlasst 35:59
uberlebt 47:57|uberlegt 33:31|uberlegungen 19:37 31:40|ubermittelte 11:59|ubernachsten 18:57|ubernachstes 1:56
ubernehmen 40:48|ubernimmt 33:31|ubernommen 41:57|uberreden 28:47 33:18|uberreichen 12:56|uberschlagen 42:57
uberschreitungsreserve 41:57|uberschuldet 14:55|ubersetzbar 31:53|ubersetzt 3:36 33:18|ubersetzung 16:56
ubersetzungen 16:56|ubersicht 5:50 41:36|ubertragen 5:53 34:27|ubertragt 2:52|ubertragung 2:32 5:38 34:32
ubertrug 5:58|uberweisung 26:60|uberwiegend 53:54|uberzeugt 23:57|ublich 40:48|ubrige 10:54|ubrigen 11:59|ubt 46:60
ue 15:74|ugo 2:43 19:45|uhlig 22:63|uhr 1:24 21:26 33:11 35:39|uhrzeit 21:38 33:11 45:37
uil 6:22 24:25 27:27 33:10 44:23 49:25
uit 2:-4 3:6 6:4 7:2 8:1 10:3 12:-1 19:4 20:5 22:1 23:0 27:4 29:1 31:-6 33:7 34:-3 37:4 40:7 44:1 45:3 47:9 48:0 49:7 52:4 53:7
uitbetaald 23:45 26:48|uitbetaling 4:41 23:51|uitbreekt 33:34|uitbreidt 33:34|uitbrengen 27:54|uiteengezet 34:51
uiteindelijk 6:58|uiteindelijke 27:54|uiterlijk 2:38 10:39|uitgaan 33:34|uitgang 30:60|uitgangspunt 44:46 45:44
uitgaven 1:21 9:25 14:20 16:21 53:41|uitgebreid 10:39 33:21|uitgegeven 34:31 53:47|uitgenodigd 23:58|uitgeoefend 34:51
uitgerekend 33:34|uitgeschreven 33:34|uitgesloten 14:56|uitgesneden 24:61|uitgestapt 28:49 33:21
uitgesteld 17:40 42:52|uitgestelde 22:46 31:40|uitgeven 34:51|uitgever 5:34 34:46|uitgeverij 34:41 47:44
uitgevoerd 30:60|uitgezonden 31:53|uitgezonderd 27:54|uitkomst 30:46 46:48|uitkomt 33:34|uitleg 26:61|uitleggen 33:34
uitlopen 19:51|uitnodiging 35:58|uitschrijven 35:58|uitsluitend 2:38 10:39|uitsluitingen 14:56|uitstaat 14:56
uitstap 35:58|uitstel 3:36 40:35|uittreding 10:52|uittreksel 8:44 10:14 23:21 29:31 35:21|uitvlucht 44:59
uitvoerder 7:57|uitvoerend 10:28 16:33 22:45|uitvoerende 7:57|uitvoering 1:57|uitvogelen 16:57|uitzending 2:38 38:49
uitzondering 2:51|uk 10:27 16:10 22:11 27:6 31:42 40:-2 41:10 42:21 43:8|ulla 20:51|ulterieure 51:74
ulterieurement 9:74|ulterieures 51:74|ultime 3:56|ulvetelleren 1:41 27:38 43:40
um 3:14 7:0 12:17 20:-3 21:4 28:7 32:7 33:8 34:16 35:5 40:12 43:2 44:4 47:4|umarmen 33:31|umbrella 22:63
umfang 2:39 27:40|umfasst 7:41 29:46|umfrage 30:58|umgekehrt 19:50|umkamen 33:31|umkleide 33:31|umlaufvermogen 0:60
umriss 24:60|umsatz 0:26 7:20 46:53|umsatzerlose 0:60|umschlag 33:18 47:44|umseitig 26:60|umsetzen 30:58
umsetzung 9:39 19:30 20:30|umzugskisten 33:31|umzuziehen 33:31
un 0:1 2:1 3:5 6:-2 7:3 10:-4 12:1 13:-2 19:5 20:5 21:4 23:2 27:3 28:7 31:2 32:2 33:6 34:-4 36:5 37:9 38:1 40:8 43:2 44:-2 45:11 48:-2
unabhangig 7:37 14:45|unabhangiges 7:54|unabhangigkeit 14:55|unaffected 11:68|unaniem 10:52
unanimite 7:34 10:41 23:39 29:42|unanimity 10:58|unanimous 10:58|unbedenklichkeitsbescheinigung 51:60|unbedingt 44:58
unbegrenzten 2:52|unbekannt 33:31|unbekannte 2:52|unberuhrt 2:45 33:11|unbeschrankt 2:52|unbestechlich 38:59
unbestimmte 8:59|unchanged 2:57|uncle 31:57|uncovered 30:65
und 0:0 2:4 3:0 5:-2 6:2 7:5 8:-1 10:3 11:1 12:2 13:1 14:5 15:0 16:2 18:1 19:0 20:-2 21:-2 22:-2 23:-2 27:4 29:0 30:-1 31:2 33:-2 34:3 38:0 40:4 41:3 42:-3 43:-4 44:0 45:-1 47:-1 51:1 53:4
undeliverable 43:47 45:51
under 2:13 5:15 7:2 8:9 14:10 17:6 19:-3 20:-3 27:9 29:8 30:20 31:10 33:-1 34:6 40:7 46:15 48:8 53:1|undercover 21:58
underground 40:51|underlamp 13:40 22:42 35:46|underlying 5:65|underneath 33:33|undersigned 10:25 14:52 15:34
understand 3:24 33:23 40:20|understanding 10:45 33:19|understands 33:33|understood 22:50 30:51|understudy 22:63
undertaker 33:33|undertakes 2:43 15:54|undertaking 14:42 15:53 46:30|undertakings 53:59
underwater 12:34 16:32 35:37 41:32 50:37|undivided 5:52 10:45|undock 33:33
une 1:-3 2:-5 3:6 6:2 7:9 10:-3 13:-1 14:4 19:7 20:8 21:2 23:3 27:1 28:9 31:-2 33:7 34:-1 36:2 38:3 40:5 44:3 45:7 46:0 47:-1 48:0 53:-8
unentgeltlich 8:46 27:40|unentgeltliche 10:54|unfinished 20:55|unforeseen 16:49 41:49|ungefahr 33:31|ungenannt 12:56
ungeteilten 2:52|uni 48:49 53:41|uniform 33:33|uniforme 33:35|uniformen 41:57|uniformes 33:35|unilaterale 34:58
union 7:51 31:30 34:28|unions 20:42 31:44|unique 5:32 14:26 15:55 31:22 40:15 50:34|uniquement 6:49 19:50
unit 8:31 16:26 18:27 41:39 50:43|unitaire 22:47 33:14 50:52|unite 8:33 16:28 21:32 23:41 27:36 46:35
united 5:35 25:39 40:20 42:46|unites 8:58 46:60|units 8:41 41:36 46:54|univers 2:25 45:62|universeel 40:48
universite 13:52 27:36 33:8|universites 7:65|universum 34:38 45:44|unknown 32:69|unkontrolliert 33:31|unlawful 14:60
unless 10:37 20:34 23:44|unlike 33:33|unlimited 8:67|unmittelbar 14:55|unmogliche 45:57|unpaid 14:47 17:50
unplayable 33:33|unprompted 40:51|unpublished 5:52 34:42|unreasonably 34:56|unrechtmassige 14:55|unregelmassig 33:31
unreliable 6:65|unrichtige 14:55|unrichtiger 14:55|unrolls 33:33
uns 2:2 3:23 5:14 11:9 14:10 19:1 20:1 23:7 27:17 33:-19 40:23|unscrewed 33:33|unsentimental 45:64
unser 3:2 7:16 11:12 12:22 19:3 27:25 31:6 35:12 40:24|unsere 3:19 10:13 12:26 15:18 26:19 27:23 40:7 47:17
unserem 5:45 45:44|unseren 3:21 4:32 12:38 20:23|unserer 7:29 11:34 27:28 40:22|unseres 27:53|unsicher 33:31
unsold 42:64|unsubscribe 35:67|unsuited 3:54|unten 33:19 48:27 49:38
unter 0:7 1:3 5:5 7:1 12:8 15:6 23:4 24:7 26:7 27:11 29:6 30:5 33:3 35:6 36:7 37:8 38:6 40:1 43:2 44:5 45:4 48:5 50:6 52:15
unterbrechung 20:51|unterbringung 41:57|unterdessen 33:31|unterfertigten 14:55|unterfertigung 34:52|unterhalb 30:58
unterkunft 16:31 41:51|unterlagen 12:36 14:34 29:38|unterlaufen 11:59|unterliegt 14:55|unterm 27:53
unternehmen 8:21 14:43 15:21 46:31 51:13|unternehmens 7:41 8:46|unternehmensgrosse 46:60|unternehmensnr 1:56
unternehmensnummer 1:27 8:50 43:26|unterrichtet 13:48 33:11|unterschreiben 29:46 50:46|unterschreibt 33:31
unterschrieben 10:33 14:34 18:25 34:20|unterschrift 1:29 2:6 14:27 21:11 23:25 33:-7 50:21 51:13
unterschriften 10:25 14:26 29:30 34:35|unterstadt 7:29 33:18 48:33|untertitel 41:57|untertiteln 20:51
untervollmacht 29:59|unterweisung 18:57|unterzeichnen 29:59|unterzeichner 14:55|unterzeichnet 17:57
unterzeichnete 14:55|unterzeichnung 23:44 34:39|unties 33:33
until 1:3 3:-5 5:14 6:6 7:1 10:-1 12:13 13:2 19:23 20:4 25:18 27:0 28:10 29:15 33:1 39:10 40:0 50:22|untouched 20:55
unverandert 11:52 46:39|unverbindlich 27:53|unverkaufliches 47:57|unveroffentlicht 5:58|unvorhergesehenes 16:56
unwiderruflich 34:52
up 0:4 3:-10 6:1 7:3 8:3 10:4 13:-2 14:-4 16:-1 17:0 18:0 19:-9 20:-3 22:-1 27:6 29:3 31:0 33:10 34:-8 38:4 40:-8 41:21 42:0 43:-3 44:1 47:6 48:3 49:18 50:3 51:4
update 11:59|upload 1:52 29:42|upm 13:61|upmarket 40:51|upon 10:23 14:25 27:36 34:38|upper 24:44 33:27|upright 6:65
ups 3:33 20:34 40:30|upside 33:33|upstairs 33:33|urauffuhrung 13:56|uraufgefuhrt 34:52|urbain 30:71|urbains 31:61
uren 53:55|urgence 38:74|urgences 21:49 45:45 48:50|urheberin 34:52|urheberpersonlichkeitsrecht 2:52
urheberpersonlichkeitsrechte 2:52|urn 3:18 28:31 33:20 48:28|urne 35:71|ursache 33:31|urssaf 51:74
ursula 6:38 24:41 33:14|ursule 33:35|urteil 33:31|urteilen 33:31
us 2:9 3:12 4:13 5:8 7:19 10:-4 12:8 14:10 16:8 18:1 19:0 20:-7 27:3 31:6 33:-22 34:7 40:12 42:8 46:5 47:3 50:5 52:8
usage 30:49 34:36 50:52|usb 21:46 40:35|use 1:33 3:7 6:18 11:21 19:16 20:8 27:12 30:17 33:-19 34:8 40:3 52:23
used 31:21 33:17 34:20 47:29 51:32|uses 19:31 33:14 34:37|usine 3:17 7:26 20:42 33:-4 53:26|usines 22:55 31:47
using 33:33|ust 26:60|usual 19:42 40:37|usually 40:51|usufruit 22:63|uta 46:74|utilise 20:42 33:21
utilisee 4:54 5:50 40:33|utilisees 34:58|utiliser 4:61 35:57|utilisera 19:58|utilite 3:56|utrecht 10:58
uur 1:8 6:9 12:9 19:21 20:23 33:-14 35:28 40:8 45:8 50:11|uurrooster 35:58
uw 11:12 12:9 17:11 23:38 27:33 35:9 40:8 50:11|uwe 23:58
v 1:11 2:13 8:14 10:20 11:9 13:3 14:1 17:19 22:16 25:23 27:1 33:-26 34:18 37:10 39:16 43:2
v1 5:33 9:22 16:26 18:48 40:3 43:16 44:19 48:19 49:23
v2 3:-3 5:13 10:1 11:23 16:25 18:45 27:4 33:-4 40:-4 41:10 43:19 44:23 49:16
v3 2:9 3:-2 5:13 10:14 16:35 17:16 18:35 27:4 36:17 40:-4 43:30 49:16|v4 16:43 17:39 18:45 40:13 49:33|v5 49:75
v6 49:75|v7 43:51 49:57|v8 49:75|va 2:-2 3:20 19:10 21:12 27:4 31:3 33:24 47:14|vaak 33:34|vaals 22:56
vaarschema 35:58|vaart 33:34|vaarten 30:60|vacances 20:35 31:40 33:14|vacarme 33:35|vache 33:35|vacuum 33:33
vader 3:16 6:14 21:14 33:18 36:18 44:15 46:17 47:16|vaders 33:34|vadso 13:61|vaf 17:40 40:28 42:39|vague 16:67
vagues 19:45 45:53|vais 19:45 20:42|vaisselle 33:35|vak 1:57|vakantie 45:57|vakbond 33:34|vakbonden 31:53
vakbondsman 6:58|valable 25:50 29:33 39:25 50:54 51:42|valais 27:49 33:21|valant 34:58
vale 3:16 6:27 33:19 44:27 48:29|valence 43:67|valentin 45:57|valerie 2:35 29:51 40:33|valeur 27:49 53:51|valeurs 0:73
valid 5:22 11:25 25:38 27:16 29:35 50:35 51:36|validation 27:62|valide 24:61 27:49|validite 50:59 51:60
valise 3:20 33:24 48:45|valises 33:35|vallee 20:25 33:25 53:34|vallees 10:22 31:24 33:-2 40:17 41:32 42:32 43:30
vallei 35:58|vallen 2:30 14:36 33:14|valley 3:9 18:18 19:10 30:20 33:16 36:24 40:17|valleys 19:45 31:43|vallon 34:56
valoir 14:32 27:41 34:24 42:48|valorisation 0:73|valorise 42:69|valsmunterij 21:58
valt 14:20 19:15 21:22 33:15 45:21 49:25|value 16:41 31:36 33:12|valued 10:58|values 0:68|valve 33:33
van 0:2 1:-2 2:1 3:-3 4:3 5:4 6:0 7:2 8:1 9:1 10:1 11:1 12:3 13:0 14:2 16:-3 17:-2 19:-1 20:0 21:-1 22:3 23:6 27:2 28:3 29:0 30:1 31:-2 32:4 33:-5 34:2 35:0 38:1 39:3 40:1 41:-4 43:0 44:-2 45:3 48:-1 51:0 52:3 53:3
vanaf 19:17 20:27 30:25 34:17 38:27 43:24|vandaag 7:57|vandaan 3:36 17:47
vandamme 7:21 8:24 10:16 15:25 25:27 27:13 38:26 46:25|vandecasteele 27:59|vandenplas 29:66|vandersmissen 27:54
vandewiele 1:18 10:13 29:21 30:21 34:13 37:25 38:23 40:10 43:20|vangeel 2:56
vanhove 7:30 13:32 40:20 43:33 50:39 53:30|vanille 6:71|vanished 20:55|vanishes 33:33|vanity 6:65|vanmechelen 27:59
vanneaux 7:18 10:13 14:18 17:22 27:16 40:10 42:21 43:20 53:17|vannes 1:27 2:17 13:26 27:23 33:-4 36:36 39:37 40:15
vanzelf 3:36 20:37|vapeur 48:71|varen 33:21 41:45|varia 16:57|varianten 50:60|variations 49:68|varie 20:56|vary 31:57
vasseur 8:50 25:55 27:41|vast 8:39 19:31 28:42|vaste 0:42 7:15 19:10 20:19 45:16 50:19 53:14|vastendag 21:58
vastgelegd 40:48|vastleggen 27:54|vaststellingen 51:61|vastzit 33:34|vat 16:34 24:19 26:41 50:50 51:18|vaten 33:34
vater 3:9 6:26 33:16 44:17 45:16 48:17|vaters 20:30 21:38 33:11|vauban 8:72|vaults 33:33
vaut 2:22 14:32 27:41 29:39 34:24|vautrin 22:68|vb2021 26:61|vbwbbebb 4:60
ve 2:-2 3:7 7:10 10:6 14:9 15:9 17:5 19:2 20:11 22:13 27:0 29:8 33:0 34:-3 40:14 44:14 47:6 53:1|vechtpartij 48:59
vecue 3:56|vedette 33:21 40:41|veegt 33:34|veel 3:11 19:31 27:27 31:14 33:-4 44:21|veerboot 3:20 30:30 33:17 40:19
veertien 2:14 7:20 13:22 30:23 33:16 53:18|veertig 10:10 19:10 21:27 27:13 31:22 33:-7 45:16 49:20 51:20
veertigster 6:58|vege 35:71|vegetarier 6:58|vegetarisch 35:59|vehicles 41:63|vehicules 41:69|veiligheid 10:31 41:51
veiligheidsdienst 33:34|veiligheidsgids 50:60|veille 12:54 45:53|veilleuse 20:56|veilleuses 19:58|vel 21:58
veld 1:19 6:20 20:12 26:23 28:24 33:19|velden 36:62|veldweg 33:34|vele 12:58|velo 33:35|velours 32:76|velvet 33:33
vend 33:28 40:31|vendable 40:54|vendeur 22:32 27:26 31:37 40:30 43:30|vendeurs 31:47 40:41|vendra 33:35|vendrait 6:71
vendre 6:40 33:25 40:23|vendredi 7:28 21:34 33:11 35:34 40:17 45:29|vends 3:56
vendu 3:12 22:37 31:17 33:16 34:19 47:28|vendue 31:47 33:21|vendus 7:57 40:33|venir 18:38 27:32 33:25
vennblick 5:24 9:25 10:31 17:23 40:13 42:23|vennoot 29:60|vennootschap 4:17 7:12 8:25 10:7 12:14 14:37 29:25 51:16
vennootschappen 46:61|vennootschapsbelasting 51:61|vennoten 46:61|venster 27:34 42:52|vensterbank 33:34
vent 1:22 2:-4 5:11 10:8 12:7 18:18 22:12 23:10 26:15 27:2 29:12 30:10 31:1 33:2 34:-3 40:3 41:8 42:9 43:7 50:12 53:4
vente 7:23 30:29 31:40 35:29 40:13 42:40|ventes 18:26 27:19 31:43 40:23 42:38|ventilateur 49:75|ventilatie 40:48
ventilation 9:47 16:40 19:31 53:38|ventilator 20:51|venu 3:42 33:21|venue 3:48 47:51|venues 3:56|venus 33:35
ver 3:20 15:31 20:33 33:5|veranderd 2:38 11:48|verandering 45:57|verandert 44:59|verankering 53:55
verantwoordelijkheid 4:61|verantwortet 7:41 10:41|verbal 5:33 8:33 22:30 23:32 29:35 35:32 42:34|verbergen 33:34
verbeteren 3:49|verbinden 29:60|verbindet 45:57|verbinding 33:34|verbindlichkeiten 0:60|verbindt 2:38 14:43
verbleiben 2:27 34:39 53:29|verbleibt 34:52|verblijf 16:28 41:49 53:26|verboden 35:45 45:44
verbonden 15:28 17:28 46:53|verbouwde 45:57|verbrandt 21:45 48:46|verbrauchersendung 30:58|verbrennt 48:58
verbunden 27:33 46:52|verbundene 15:46 46:47|verbundenen 46:60|vercammen 13:24 22:25 34:17 37:28 38:27 43:24 47:25
verdachtigt 33:31|verdampt 28:62|verdankt 3:49|verdedigt 33:34|verdeeld 10:39 44:46|verdelen 2:51|verdeler 40:35 42:47
verdeling 2:30 10:31 27:34|verdenkt 33:34|verder 2:13 3:11 19:32 20:12 21:20 33:5|verderop 33:34|verdict 44:57 46:46
verdienen 7:54|verdient 3:11 28:23 31:16 33:10 37:24 44:20 45:20|verdonckt 13:31 19:23 22:40 43:30|verdreifacht 33:31
verdunkelt 33:31|verdween 20:50|verdwenen 6:34 31:29 34:37|verdwijnen 33:21 34:38|verdwijnt 21:48 33:5 44:30
vereffening 14:56|vereinbart 2:27 20:25 34:27 40:22|vereinbarung 5:24 10:31 17:23 20:16 34:29|vereint 40:48
vereiste 5:47 51:48|veren 24:61|vereniging 0:20 2:10 8:27 12:25 14:16 20:10 22:19 29:19 46:20
verenigingen 2:25 10:26 15:35 31:27|verfahren 14:24 29:28 30:35 40:17 53:23|verfahrenssprache 2:52|verfallt 23:57
verfasser 30:58|verfasst 2:39 33:18|verffabriek 33:34|verfilmen 2:30 34:44|verfilming 2:51|verfilmingsrechten 34:51
verfilmung 2:52|verfilmungs 34:52|verfilmungsrechte 34:52|verfolgt 27:53|verfolgungsjagden 38:59|verfugbar 52:61
verfugbarkeit 40:48|verfugt 34:52|verfugung 12:36 27:33 34:32|verfuhrerischer 3:49|vergadering 8:34 33:9 35:32 46:35
vergangenheit 6:57|vergat 3:49|vergeef 12:58|vergeeft 3:49|vergeet 44:59|vergeetachtig 33:34|vergelijkbaar 31:53
vergelijkbare 31:48 36:33|vergessen 6:28 19:33 33:2 44:29|vergeten 1:36 19:31 33:14|vergeven 6:58|vergissen 20:50
vergisst 33:31|vergleich 30:41 31:24 33:2 48:29|vergleichbare 31:53|vergleichsfilme 31:53|vergleichstitel 31:53
verglichen 27:53|vergnugen 27:53|vergoeding 2:48 34:17|vergoedingen 2:51|vergunning 33:34|vergunningen 41:58
vergutung 2:43 16:27 34:23|vergutungen 2:52|vergutungsanspruche 2:52
verhaal 2:2 3:0 6:9 9:12 12:9 20:1 27:5 30:17 31:4 33:8 34:2 40:8 41:9 43:10 44:10|verhaallijn 33:14 45:49
verhaallijnen 45:57|verhaltnis 10:54|verhandeln 10:54|verhandelt 45:57|verhandlung 18:57|verhandlungen 19:37 40:35
verhandlungstag 3:36 48:45|verhandlungstage 33:31|verheiratet 13:56|verhinderte 31:53|verhort 21:58
verhouding 6:45 10:39|verhuis 31:53|verhuisde 3:49|verhuist 22:39 33:14 39:42|verhuizen 19:51
verhulst 6:44 21:44 33:8 45:39|verhuur 2:38 50:47|verhuurder 35:58|verhuurt 33:21 35:45|verificatiecode 51:61
verification 51:70|verifie 0:52 17:49 33:14|verifier 33:21 42:56|verify 35:54 51:55|veritable 1:37 14:51 19:29
verite 21:57 33:21|verjaardag 21:45 33:21|verkauf 31:53|verkaufen 6:44 33:18|verkaufsargument 31:53
verkauft 3:11 21:20 31:26 33:16 40:10|verkeer 33:34|verkeerd 33:34|verkeert 14:56|verkehr 33:31|verkehrssachen 33:31
verkehrt 33:31|verkennende 30:60|verklaar 1:25 14:53|verklaard 1:36 14:36 15:40|verklaart 5:30 14:47 15:31
verklagt 33:31|verklaren 2:30 4:41 5:39|verklaring 1:21 9:18 12:15 14:39 15:27 46:28|verklaringen 9:61
verkocht 22:25 31:30 33:0 36:27 40:25|verkochte 31:53|verkoop 10:14 27:16 31:37 35:20 40:11 42:22
verkoopagent 27:41 31:40|verkoopbaar 40:48|verkoopsvoorwaarden 35:58|verkoopt 33:34
verkopen 6:29 28:33 31:23 33:5 40:19|verkoper 33:34|verkort 0:60|verkorten 30:60|verkurztes 0:60
verlag 5:32 31:20 34:26 47:39|verlamd 33:34|verlangen 35:46 40:35|verlangerbar 5:58|verlangert 2:32 34:44
verlangerung 5:24 16:22 34:46|verlassen 47:57|verlauf 9:46 33:18|verleend 23:58|verleent 29:28 34:48|verlegd 26:61
verlegen 6:51 33:14|verlegt 33:31|verleih 7:15 27:25 31:14 40:19 42:40|verleihbrief 12:56|verleihen 27:53
verleiher 40:48|verleihgarantie 27:28 40:22 42:44|verleihvertrag 1:56|verleihzusage 1:43 40:35|verlengbaar 5:52 34:31
verlengen 34:51|verlenging 5:30 34:47|verlengingsprijs 34:51|verlengingssom 34:51|verletzen 33:31|verlichting 16:57
verliebt 33:31|verliefd 33:34|verlieren 40:48|verliert 33:31|verlies 0:40 3:17 20:18 33:2 44:27
verliest 1:25 6:26 27:22 33:2 45:25 48:27|verliezen 33:34|verlinden 2:36 3:25 20:26|verlof 9:61|verloopt 4:48 40:35
verloor 33:34|verloren 20:37 35:45|verlust 14:55|verluste 13:43 45:44|verlustrechnung 0:60|vermeld 14:56
vermelden 26:61|vermelding 2:35 26:27 27:20 34:17 38:27|vermerk 3:49|vermerke 1:56|vermessen 33:31|vermessung 30:58
vermieten 7:54|vermieter 35:59|verminderd 34:51|vermindert 2:51|vermittler 42:57|vermogen 0:56 33:3
vermogensrechte 2:52|vermogensrechten 2:51|vermutet 33:31|verneemt 33:34|vernietigt 33:34|veroffentlichung 10:54
veroordeeld 14:56|verordening 14:39 15:51|verordnung 14:34 15:52|verpassen 38:59|verpasst 33:31|verpasster 48:58
verpflegung 41:57|verpflichten 40:48|verpflichtet 27:53|verpflichtung 27:53|verplaatsing 53:55|verplaatsingen 50:60
verplicht 1:44 27:41|verplichte 1:57|verplichting 10:52|verplichtingen 14:49 51:40|verra 20:45 33:18|verrat 33:31
verraten 33:23 38:39|verre 32:34 33:21 36:33 48:29 49:42|verreist 33:31|verrekenbaar 34:51|verrekenen 34:51
verriere 30:71|verroest 19:51|verrons 20:42 33:21|verruckt 3:49|verruckten 19:50|verrutscht 11:59
vers 1:17 3:6 19:20 20:6 31:11 32:27 33:20 47:23|versammeltem 33:31|versaumt 6:57|verscheen 34:51
verschenen 8:39 47:52|verschiebt 40:48|verschiedenes 35:59|verschijnen 20:50|verschijnt 44:59|verschil 40:48
verschleppen 33:31|verschleppt 48:58|verschlossen 28:47 33:18|verschoben 3:49|verschuldigd 51:61|verschwiegen 15:59
verschwinden 20:51|verschwindet 19:25 21:25 28:27 33:16|verschwunden 33:31|verschwundenen 33:31
verse 17:53 33:-1 34:42|versee 23:70|versees 2:56|versement 4:44 23:60 34:27|verser 4:61 26:62|verses 10:45 23:57
versichere 1:43 14:42|versicherer 35:59|versichern 14:55|versicherung 16:18 20:13 33:-7 40:10 41:45
versicherungen 41:57|versicherungsbestatigung 35:59
versie 2:26 3:11 10:0 11:18 16:4 18:25 23:1 24:4 27:13 36:5 40:4 43:7 44:16|versiert 33:34|versies 2:28 16:45 40:17
version 1:2 2:25 3:15 10:2 11:18 12:4 18:22 23:-1 27:11 30:7 31:-2 33:-11 39:5 40:5 41:4 42:4 43:11 44:6 45:-4 48:9
versions 2:37 10:2 16:27 18:13 33:-18 34:8 40:14 41:13 43:21|verslag 20:21 23:41 30:30 44:30|versneld 49:62
verso 25:69 35:49|versons 34:58|verspreiden 52:62|versprochen 9:59|verstand 3:37 33:20|verstanden 33:31
verstandenes 40:48|verstarkung 33:31|versteckt 6:37 33:11 48:38|versteht 33:18 44:45|verstopt 6:38 28:42 33:14
verstorbenen 33:18 34:39|verstort 33:31|verstraete 33:35|verstraeten 5:45 34:27 47:36|verstrijken 34:51|versuche 3:49
versucht 33:31|versuchung 3:49|vert 19:31 32:50 33:8 49:48|vertaald 40:48|vertaalsessie 26:61|vertaalster 53:55
vertagt 33:31|vertaler 13:46 16:44|vertaling 1:13 8:16 12:15 16:43 18:16 27:11 29:16 53:11|vertalingen 16:57
verte 33:29 41:42|vertegenwoordigd 2:19 10:29 29:40 34:20|vertegenwoordigen 29:60|verteidigt 33:31|vertel 20:50
verteld 31:32 33:14 40:28|vertelde 3:42 33:14|vertellen 3:36 20:25 30:34|verteller 20:50|vertelt 20:16 21:23 33:28
verticaal 37:63|vertical 49:75|verticale 31:47 49:61|verticaux 31:61|vertige 3:34 13:44 33:14|vertikal 45:57
vertonen 2:25 8:34 27:29 31:27|vertoning 31:53|vertoningen 31:40 40:35|vertoningsplan 31:53|vertoond 22:59
vertrag 2:25 5:32 10:21 12:9 17:10 18:19 23:18 27:6|vertrage 1:14 5:16 9:43 12:36 18:15|vertragen 29:59
vertraging 33:21 40:35|vertraglich 17:57|vertraglichen 27:53|vertrags 23:57|vertragsabschlusse 29:59
vertragsbestandteil 10:54|vertragsgegenstand 34:52|vertragsparteien 2:52|vertragsstrafe 35:59|vertrappelen 33:34
vertraulich 35:34 39:47 44:33|vertraulichkeit 10:54|vertraulichkeitsvereinbarung 35:59|vertrek 35:58
vertrekken 20:30 21:37 33:14|vertreten 7:25 29:49 34:23|vertreter 29:46 33:18|vertretung 34:52
vertrieb 31:33 40:27 42:37|vertriebsgarantie 42:57|vertritt 8:59|vertrok 3:36 6:45|vertrokken 33:21 47:47
vertrouw 3:49|vertrouwelijk 27:34 35:37 44:39|vertrouwelijkheid 10:52|verts 19:45 40:41|vertu 10:45 34:44
verurteilt 14:55|vervaardigd 2:51|vervaardigen 34:51|verval 34:51|vervaldag 5:39 26:54|vervaldatum 25:49 26:48
vervallen 51:61|vervalt 23:41 25:33 27:25 29:31|vervangen 8:39 11:41 33:14|vervanging 2:51|vervangmonden 24:61
vervangt 11:61|vervelend 3:49|verviers 3:0 8:7 10:-2 12:4 13:11 14:2 18:8 29:8 33:-4 34:4 43:6 50:10 53:43
vervoer 26:32 40:19 41:41 42:30|vervoersmaatschappijen 31:53|vervolg 2:51|vervolledigd 11:61|verwacht 3:36 20:37
verwachte 30:46 31:40|verwalter 8:46 29:46|verwaltung 9:39 12:36 41:36|verwaltungsbau 33:31|verwechselt 6:44 33:18
verweigert 21:58|verwenden 27:53|verwendet 20:51|verwendungsnachweis 18:57|verwendungszweck 26:60|verwerft 2:51
verwertet 34:52|verwertung 8:39 31:33 40:27|verwertungsaussichten 31:53|verwertungsgesellschaft 2:52
verwertungsgesellschaften 2:52|verwertungskonzept 31:53|verwerven 2:23 5:32 34:41|verwerving 34:51|verwijzing 34:51
verwirrt 3:36 33:18|verwittigd 34:51|very 3:10 14:16 22:19 27:15 28:25 33:0 40:6 41:18 47:21 49:32|verzahlt 33:31
verzamelde 3:49|verzamelen 35:58|verzamelt 6:58|verzeichnis 1:43 22:43|verzeihen 6:57|verzeiht 3:49|verzekeraar 27:54
verzekerd 40:48|verzekering 40:23 41:49 50:24|verzekeringen 41:58|verzekeringsattest 35:58|verzichten 19:50
verzichtet 7:54|verzocht 8:60|verzoek 2:30 4:41 35:37|verzoeken 12:58|verzogert 40:48|verzonnen 3:49|verzug 2:39 10:41
verzwegen 33:34|verzwijgt 33:34|vesdre 38:45 53:51|vest 34:56|veste 33:35|vestes 33:35|vestiaire 45:66
vestiaires 21:71|vestiging 40:40 53:36|vestigingen 7:57|vestigingseenheden 8:60|vestigingseenheid 8:60
vet 6:41 18:43 33:9|veto 10:45 40:37|veuf 6:71|veuillez 1:42 11:50 23:46 27:26|veulent 40:54
veut 3:7 6:38 19:1 20:17 33:15 34:1 44:25 45:20|veuve 33:27 34:29 48:30|veuves 28:76|veux 3:30 19:42 20:19 27:14 35:22
vfx 13:18 40:12 41:53 50:24|vhs 22:68|vi 1:27 2:34 10:17 14:25 22:28 34:16
via 17:21 20:13 26:15 27:14 30:13 31:4 38:15 40:17 42:33 53:14|viande 13:48 39:56|vibre 49:75|vicar 28:55 33:19
victim 6:65|victime 33:35|vidange 20:56|vide 3:3 19:6 21:18 33:23 36:23 45:14 48:37
video 2:13 13:22 16:23 27:19 28:33 31:17 33:-3 34:19 42:25|videoprojecteur 16:67|videoprojection 50:73
videos 9:52 19:37 31:40|vider 50:73|vides 33:35|vie 3:19 6:34 7:16 20:7 33:18 34:9 45:18|vieillards 3:56
vieille 6:37 20:22 33:27|vieilles 33:35|vieilli 3:56|viel 19:25 27:28 33:7 43:19 44:22|viele 3:29 31:46
vielen 7:22 12:25 26:40 34:20 50:27|vielleicht 33:31|vielsalm 53:58|viendra 12:41 20:29 31:47
viendront 20:38 31:30 42:38 53:34|viennent 2:16 3:27 5:31 7:24 20:15 33:12|viens 3:56
vient 3:5 17:20 19:14 20:16 21:10 33:20 48:11 53:26
vier 2:12 3:-4 7:17 8:1 10:-6 13:7 16:-1 18:0 19:4 20:10 21:0 22:8 23:0 28:3 30:5 31:5 33:-1 38:19 39:3 40:-2 41:-1 45:-1 53:-3
vierde 3:8 5:18 10:10 27:13 28:21 33:10 40:18 51:20|vieren 24:61|vierentwintig 45:57
vierkant 7:24 13:18 17:19 19:11 20:9 22:19 24:20 26:21 43:18 50:19|vierkopfiges 30:58|viert 3:49
vierte 2:32 27:33 40:27|viertel 33:31|viertelstunde 47:57|vierten 3:24 33:6 45:32 47:32|vierter 33:18 45:32 47:32
vierundzwanzig 33:31|vierzehn 18:28 20:22 33:2 40:19 53:25|vierzig 10:20 20:34 31:31 45:24|vies 3:42 33:21
vieux 13:35 19:27 33:21 47:29|view 3:24 30:34 33:3 41:32 48:36|viewer 20:55|viewers 22:51 31:42|viewing 30:51 39:56
views 13:32 22:47 31:38|vif 27:62|vigilance 51:74|vigile 3:25 13:35 33:17 36:44|vignettes 49:75|vigueur 5:72
vii 2:49 10:31|viii 2:56|vijf 2:27 7:15 19:10 20:9 30:18 33:-7 40:7 50:19 53:14|vijfentachtig 20:50
vijfentwintig 7:44 53:42|vijfenvijftig 6:58|vijfenzeventig 20:50|vijftien 7:36 20:30 31:32|vijftig 33:21 45:44
vijftiger 6:58|vijftigste 33:34|village 1:3 7:1 19:-5 21:7 24:11 28:12 31:0 33:24 37:14 40:1 45:19 53:2
villageois 33:35|villagers 33:25 36:48|villages 16:25 19:26 31:36 33:13|villain 3:41 44:52|villains 3:41 36:55
ville 4:25 15:36 17:21 22:19 30:21 33:9 42:20 45:28 47:22 53:15|villers 34:52|villes 31:61|viltje 33:34
vilvoorde 13:39 20:30 35:37|vimeo 39:66|vin 8:67|vind 3:36 35:45|vinden 3:24 17:35 20:37|vindt 12:15 21:23 33:25 48:26
vinex 22:59|vinger 33:34|vingers 20:50
vingt 2:4 3:-3 7:6 12:1 13:-1 18:2 19:-8 20:12 21:4 28:18 31:20 33:8 34:5 40:12 45:0 53:21|vingts 22:56|vinyl 31:57
vinzenz 8:28 13:25 19:19 25:39 43:24|violen 19:51|violins 19:55|violoncelle 18:33 19:22 31:25 33:23|violoniste 27:62
violons 19:58|virale 31:61|vire 21:71|virement 34:58|virer 33:35|virgile 2:25 3:25 27:32 34:27 43:37|virtuel 18:69
vis 14:52 29:59|visage 19:24 24:40 31:27 33:14 44:37|visages 19:31 20:29 32:30 33:8 36:29 49:29
vise 2:25 7:16 10:22 31:24 34:9 40:17 43:19 53:22|visee 14:39 27:49 31:34|viser 27:49 48:58|vises 31:61
visible 19:45 52:63|visibles 19:58|visie 19:51|visio 52:77|vision 9:46 19:47|visionnage 30:44 39:62 52:50
visionne 33:35|visions 22:68|visit 33:25 35:46|visite 21:34 33:23 45:30 50:37|visited 35:54 40:37
visites 20:35 30:49 48:50|visiteur 3:56|visiteuse 20:35 33:27|visitor 13:61|visitors 3:41 33:19
visits 30:38 31:31 33:19|visons 40:54|visual 16:24 19:17 41:44 45:26 53:33|visually 19:55|visueel 1:36 19:31 34:31
visuel 10:22 16:42 19:21 37:41 40:17 50:36|visuele 41:58|visuell 19:50|visuelle 10:27 19:26 41:42 44:39
visuellement 19:58|visuelles 19:44 32:52|visuels 1:45 34:36 53:43|vit 13:47 33:21 53:25|vita 1:56
vite 3:29 12:29 33:16 40:15 45:27|vitesse 20:56|vith 22:33 30:34 50:34 53:30|vitre 3:26 19:28 33:20 48:32|vitree 33:35
vitres 33:35|vitrines 33:35|vitry 45:66|vivait 33:35|vivant 3:56|vivants 24:61 33:21|vive 36:62 45:53
vivegnis 7:51 53:51|vivent 6:57 31:47|viviane 33:33|vivre 3:34 33:27|vivres 33:35|vj 0:60|vk 31:53
vlaams 1:23 3:1 8:11 11:13 15:20 17:35 23:10 40:0 42:30 43:10|vlaamse 7:20 10:15 15:24 23:22 27:29 40:12 42:23
vlaanderen 7:10 15:14 30:13 31:29 33:-12 38:15 40:22 42:22 53:8|vlak 28:62|vlamingen 3:49|vlan 38:74
vlas 1:15 3:8 17:18 19:17 30:18 33:8 40:7 41:17 48:17|vlasbedrijf 26:48 42:47|vlasboer 53:55
vlasdag 5:12 10:4 14:8 17:12 27:6 29:12 31:5 32:14 33:-5 34:3 36:14 37:15 41:10 42:12 43:11 44:11 48:11 53:7
vlasmachine 31:53|vlasoogsten 43:59|vlasprijs 40:48|vlasvergaderkoepel 48:59|vlekken 33:34|vleugel 28:62|vliegt 33:34
vliegtuig 33:34|vloed 33:21 39:49|vloedlijn 31:61|vloer 19:38 35:45|vlot 6:58|vlottende 0:60|vlucht 33:34|vo 43:67
vocation 40:54|vod 31:61|voedselprijzen 40:48|voeg 1:57|voegen 1:57|voelbaar 19:51|voelen 27:54
voeren 20:30 29:39 40:28|voert 10:52|voertuigen 41:45 53:42|voet 6:38 33:14 48:39|voeten 19:26 33:29|voets 45:57
voeux 22:68|vog 43:55|vogel 31:29 33:28|vogelkooi 33:34|vogels 21:32 33:29|vogelsang 33:33
voice 3:1 9:24 10:6 16:10 18:10 19:2 20:20 33:-3 38:15 40:-2 44:12 45:11 47:27 53:7
voices 16:23 18:23 19:33 33:-7 36:29 41:35|voici 11:43 12:37 27:32 36:44 50:42|void 33:33
voie 6:40 7:34 14:35 33:4 51:43|voient 20:56|voies 41:69|voila 3:38 12:37 33:17|voilier 33:35|voilure 33:35
voir 2:-7 12:5 19:4 20:2 22:6 28:23 30:28 31:7 33:2 34:-5 35:8 38:11 39:44 40:-9 45:3 47:9 52:30|vois 19:58
voisin 31:30 33:17 39:45 48:40|voisine 3:25 6:40 20:25 33:4 53:34|voisins 2:17 20:17 21:31 22:29 33:8 40:15 48:32
voit 3:-5 6:10 19:18 20:6 21:10 32:16 33:25 45:6 48:11 49:14|voiture 13:19 33:27 41:22 48:36|voitures 19:40 33:25
voix 2:-7 3:-8 7:2 10:-4 16:4 18:15 19:15 20:27 33:12 34:-5 36:12 40:-9 41:6 45:10 48:8 52:14
vol 0:26 19:20 20:19 21:37 33:3 47:27|volant 33:35|volants 24:75|volcan 7:51 13:52|volda 13:61|voldaan 51:61
voldoen 2:51|voldragen 40:48|vole 21:46 33:27|volent 28:63 33:21|volet 1:40 8:45 26:49 49:48|volets 19:37 33:27
voleurs 19:45 33:21|volgde 13:59|volgden 47:60|volgen 3:11 20:12 31:14 33:23 45:19|volgend 33:34
volgende 3:9 10:3 12:9 15:12 27:6 33:15 34:3 35:18 36:28 53:6|volgens 10:44 46:41|volgorde 9:48 20:37
volgt 2:-1 5:16 8:8 9:30 10:1 12:15 14:5 19:0 20:12 23:7 27:11 33:-3 34:0 40:-3 45:6|volk 3:36 33:21|volksbank 4:60
volkslied 5:60|volksliedje 5:60|voll 6:57|volle 45:57|volledig 1:25 7:24 8:27 14:24 19:19 31:20
volledige 1:22 2:28 11:27 18:24 40:14 53:20|voller 33:31|vollmacht 12:25 29:55|vollmachtgeber 29:59|vollstandig 14:55
vollzahlig 27:53|vollzeitaquivalente 46:60|vollzeitkrafte 46:60|volmacht 9:24 29:54 33:-3|volmachten 9:61
volmachtgever 29:60|volmachthouders 4:61|volontaire 48:71|volontairement 9:60 33:21|volontiers 27:62|volt 53:64
voltage 33:33|voltijds 46:61|voltijdse 46:61|volumes 40:48|volwassene 35:58|volwassenen 20:50
vom 1:2 3:2 5:25 7:5 8:17 11:6 17:4 19:-3 20:12 23:15 29:5 31:0 33:-5 34:-1 38:6 40:-6 43:2 45:4 50:5 53:1|vomit 33:35
von 1:-2 2:-1 3:3 5:-2 6:-3 7:12 8:4 10:-4 12:4 14:1 15:2 18:-3 19:-5 20:2 22:1 23:10 24:4 27:2 29:3 30:4 31:-7 33:-1 34:-2 37:9 40:2 41:-3 43:0 44:0 45:-3 48:-2 49:2 53:11
vond 3:36 40:35|vondsten 44:59|vont 31:55 40:27
voor 1:-3 2:7 3:-1 4:1 5:1 7:-1 8:2 10:-2 12:7 13:-1 14:-2 16:-3 19:1 20:-3 21:-1 22:-1 23:7 27:4 28:2 29:5 30:-1 31:2 33:-3 34:5 35:3 38:3 40:3 43:-4 44:-1 45:-1 50:10 51:5 53:-2
vooraf 19:19 20:30 34:19 40:28|voorafgaandelijk 34:51|vooral 3:29 31:45|voorbeeldafleveringen 45:57
voorbehoud 10:23 27:44 44:30|voorbehouden 1:28 10:23 34:22 47:43|voorbereidende 16:44 17:47
voorbereiding 16:47 18:30 23:29|voorbij 33:34|voorbije 31:53|voorbijgaat 19:51|voordat 40:48|voordeuren 33:34
voorgefinancierd 10:52|voorjaar 18:46 40:35|voorkomt 14:56|voorleest 36:62|voorleesuurtjes 13:59|voorleggen 44:59
voorlegging 23:58|voorlegt 33:34|voorlezen 18:46 34:38|voorlopig 3:49|voorlopige 37:50 52:49|voornaam 25:62
voornamen 25:62|voorop 47:60|voorpremiere 30:60|voorraden 0:60|voorrang 10:52|voorrecht 5:60
voorschot 2:34 17:31 34:22 50:31|voorschotten 10:52|voorstel 23:52 44:35|voorstellen 44:59|voorstelling 7:36 18:51
voorstellingen 22:59|voort 33:34|voortdurend 19:51|vooruit 47:60|vooruitgereden 33:34|voorverkoop 42:60
voorwaarde 2:38 31:40|voorwaarden 23:38 34:31 35:37|voorwerp 2:38 8:27 19:19 34:19|voorwerpen 20:41 35:39
voorzien 16:44 40:35|voorzitter 8:47 14:43
vor 2:-4 3:-1 5:2 7:3 10:-2 13:0 14:4 18:10 19:4 20:11 21:7 26:4 27:-3 30:2 31:-3 33:8 34:-4 35:3 40:-3 43:4 48:2 49:13 53:3
vorab 20:51|vorabendserie 13:56|vorabverkauf 42:57|voran 47:57|vorangegangene 15:59|vorangehen 40:48|vorarbeit 20:51
vorarbeiten 34:52|vorarbeiterin 6:57|vorauffuhrung 27:53|vorauffuhrungen 31:53|vorausgesetzt 27:53
voraussichtlich 10:54|voraussichtlicher 18:57|vorauswahl 16:56|vorbehalt 27:53|vorbehalten 2:32 47:50
vorbehaltlich 27:53|vorbei 33:31|vorbereitung 18:57|vorbezeichneten 27:53|vorderingen 0:60|vorderseite 25:61
vordiplom 13:56|vordruck 14:55|vorfuhrungen 31:53|vorgehen 30:58|vorgenommen 3:49|vorgeschichte 44:58|vorgesehen 27:53
vorgesehenen 40:48|vorgesprache 16:43 26:47|vorgestellt 3:49|vorhaben 1:38 14:29 23:20 27:17 40:11
vorhabens 23:44 43:42|vorhanden 17:57|vorhange 33:31|vorhat 33:31|vorher 30:45 31:40|vorig 0:53 40:28
vorige 11:50 15:29 31:22 40:7|vorigen 15:59|vorjahr 0:52 46:39|vorkaufsrecht 5:58|vorkosten 41:57
vorlage 4:26 13:22 23:22 27:30 51:37|vorlaufig 9:59|vorlaufige 41:57|vorlaufigen 12:56|vorlegen 34:52
vorleistung 16:56|vorlesen 48:58|vorliegender 17:57|vorliegt 40:48|vorm 8:30 20:21 40:31 45:28|vormen 20:50
vormittag 20:38 33:18|vormittagen 13:56|vormt 27:54|vorn 24:47 30:45|vorname 25:61|vornamen 25:61|vorproduktion 18:57
vorrate 0:60|vors 33:31|vorschlage 44:58|vorschriften 14:55|vorsitzende 23:57|vorspann 2:45 24:40|vorsteherin 33:31
vorstellen 27:53|vorstellung 18:57|vortag 33:31|vorverkauf 42:57|vorwiegend 7:54|vorzuglicher 12:56|vorzulegen 34:52
vorzunehmen 29:59|vos 11:32 27:50 33:8 35:29|vote 10:23 18:33 19:23 33:15 48:36|voted 27:59|votent 33:21 35:57
votes 48:71|votre 2:-7 3:-8 11:11 12:31 17:17 23:43 26:12 27:29 28:20 34:1 35:7 40:6 50:30|votum 1:56
voucher 15:61 17:39|vouchers 15:54 53:46|voudrais 3:53 19:19|voudrait 6:49 33:27|voudrez 11:60 12:54|voulais 3:56
voulait 33:35|voulez 27:49 33:21|vouliez 15:74|vouloir 3:56|voulons 3:34 20:35 31:40|voulu 3:42 6:44 12:41
vous 1:-4 3:-8 9:3 11:18 12:39 15:4 16:-4 17:7 18:5 23:33 27:25 33:-19 34:-3 35:18 37:13 40:3 42:-1 46:11 47:12 53:-6
voyage 20:27 33:22 40:25|voyageait 33:35|voyagent 40:54|voyages 16:62 41:38|voyageur 19:58|voyaient 3:42 20:42
voyait 3:56|voyant 49:75|voyez 20:56|voyons 33:32 40:14|vraag 1:17 3:9 4:22 20:21 21:18 30:20 46:21 50:20 51:21
vraagt 6:16 10:10 12:16 33:29|vrachtwagencabine 20:50|vragen 12:41 29:20 34:11 36:22 40:19 44:19
vrai 3:21 14:36 19:29 31:16 33:4 40:1 53:12|vraie 3:9 6:25 19:24 20:22 33:14 40:20|vraies 3:42 19:45|vraiment 45:66
vrais 19:58|vrancken 5:29 7:30 8:32 10:16 11:30 19:19 43:25|vranken 19:28 22:49 36:46 43:38|vrederechter 34:51
vreemde 3:36 33:21|vriend 28:49 33:21|vriendelijk 33:21 44:46|vriendelijke 6:29 12:41 27:37|vriendelijkheid 3:49
vrienden 12:45 17:47|vriendinnen 33:34|vriest 33:34|vrij 2:10 5:19 18:19 34:35 39:22 40:8 52:22|vrije 29:60
vrijwaart 34:51|vrijwilligers 10:31 16:37 43:38|vrijwilligersuren 16:57|vroeg 3:24 33:0 40:26 44:25 47:26
vroegen 30:60|vroeger 20:25 33:9 47:34 53:30|vrouw 6:22 20:4 22:13 31:16 33:25|vrouwen 31:40 33:9 38:36|vrt 42:60
vs 11:55 24:56|vte 46:61|vu 3:24 6:27 10:13 13:11 23:16 24:20 33:8 34:11 36:32 40:0
vue 0:22 2:6 3:5 4:24 20:17 21:20 24:24 30:20 33:8 34:7 44:20 45:15
vues 9:21 10:18 13:13 18:16 19:17 20:4 22:35 24:22 31:17 40:13 41:16 43:15|vuik 19:25 22:33 27:29 36:39 43:31
vullen 1:57|vus 7:65|vuur 35:45 40:35|vuurtoren 22:68|vuurtorenwachter 33:34|vyle 7:60|vyncke 2:30 5:39 43:38
vza 46:60|vzw 0:22 1:18 4:23 9:22 12:20 26:23 27:16 29:21 51:22
w 2:6 3:5 5:28 11:25 16:32 22:17 23:21 34:15 47:21 53:13|w10 18:59|w11 18:59|w13 18:59|w17 18:59|w18 18:59|w2 18:59
w20 18:59|w3 18:59|w36 18:59|w39 18:59|w40 18:59|w46 18:59|w47 18:59|w8 18:59|waag 31:57|waagerecht 33:31|waaien 33:34
waal 3:49|waals 1:8 7:8 8:11 10:12 15:29 17:31 42:38 53:7
waalse 1:5 6:6 7:5 9:9 10:23 12:6 17:8 29:8 31:1 33:-18 40:14 43:7 53:33|waanzin 3:49
waar 1:3 3:19 14:3 15:7 17:6 19:-2 20:9 33:15 40:-5 43:12 45:3 47:6 48:5 53:6|waarborg 2:38 35:45|waarborgen 34:51
waarheen 33:34|waarheid 33:34|waarin 3:29 19:19 31:20 33:2 38:29|waarmee 40:48|waarom 3:22 36:24 38:23 40:28 45:30
waaronder 2:38 23:45|waarop 10:31 34:31 47:39|waarover 33:34
waarvan 1:15 10:20 13:17 23:16 33:3 34:17 41:16 42:18 43:17|waarvoor 10:39 14:43
waas 2:5 6:13 21:12 24:23 30:14 34:13 36:16 37:17 43:13 44:14 45:11 47:24 49:16|waasten 1:36 43:38 53:35|wache 21:58
wachst 33:31|wacht 21:25 31:20 33:21 48:27|wachten 19:26 20:14 31:16 33:16 44:23|wachtmeester 6:58|wachtte 33:34
wachtwoord 39:59 52:28|wachtzaal 13:31 22:40 31:17 38:26 39:35|wad 39:62|waffeln 13:56|wagen 33:31|wages 33:19 40:37
wagon 33:35|wagonnets 33:35|wahlweise 31:53|wahnsinn 3:49|wahr 14:55|wahrend 20:35 27:19 33:-3 34:29
wahrheit 3:14 14:19 20:15 28:25 33:17|wahrnehmungsrechte 2:52|wahrscheinlichkeit 50:59|wahrung 33:31|waid 24:60
waimes 53:64|wait 2:21 20:31 21:31 28:33 33:-3 44:29|waiting 3:12 17:22 20:25 32:28 33:10 38:26 44:23|waits 3:29 33:27
waiver 2:57|waives 2:57|wakes 33:19 48:53|wakker 33:21 48:46|wal 33:34|walburga 44:58|wald 33:31
wales 8:41 10:32 42:38 51:42|walk 20:29 33:19 40:24|walked 20:42 47:52|walkie 20:56|walking 3:21 33:29
walks 10:25 19:22 33:19 48:33|walkyrie 10:59|wall 3:21 19:14 21:25 33:11 45:23 47:24 49:27|wallen 24:61
wallerode 22:56|wallimage 7:43 17:49 42:48|wallimpact 17:71
wallon 10:35 13:15 17:32 20:6 34:7 38:24 40:4 41:18 42:19 43:17 50:22|wallonia 53:59
wallonie 1:13 2:-10 7:1 10:0 12:1 14:-3 16:1 17:27 20:-11 22:0 26:5 30:1 31:12 33:-11 34:-9 40:6 43:7 50:3 53:39
wallonien 1:24 3:18 12:25 17:25 53:34|wallonisation 53:64|wallonische 40:35 53:41|wallonischen 53:54
wallonischer 17:57|wallonne 7:25 8:32 22:29 27:23 42:43 53:38|wallonnes 53:64|wallons 27:23 53:62
walloon 17:30 34:11 43:27 53:49|wallpaper 32:69|walls 27:46 33:19|walsen 53:55
walter 5:20 9:21 20:12 33:13 34:12 36:22 47:20|walters 33:31|walzwerk 16:24 18:25 33:11 48:26 50:27
wand 6:17 18:17 20:11 21:18 26:20 33:15 36:20|wanda 20:55|wande 33:31|wandelen 20:50|wandeling 3:31 20:41
wanderausstellung 31:53|wandern 19:50|wandert 19:43 33:11|wanderweg 31:53
wanneer 1:8 2:2 18:25 20:26 27:5 28:22 33:11 43:10|wannes 2:27 3:35 43:35|wanprestatie 2:38 10:39
want 3:36 6:9 18:10 19:26 20:10 22:10 27:3 33:-22 40:-4 47:11|wanted 3:41 6:28 28:32 33:5|wantrouwen 21:58
wants 3:5 6:38 19:6 30:15 33:12 34:6 40:1 44:26|wanze 29:66
war 1:4 3:27 11:17 13:3 20:12 21:8 27:1 28:10 33:3 34:-1 37:11 38:9 43:3 47:7|warcbebb 4:60|warche 4:60
ward 21:37 31:27 33:3 45:34 48:36|wardrobe 41:63|ware 19:17 20:15 33:16 38:26 40:13|waregem 38:62|warehouse 33:33
waren 3:16 19:16 20:17 33:9 40:14 44:24|warm 19:18 21:17 27:9 31:8 32:20 33:6 40:2 45:33|warme 33:34|warmer 31:53
warmest 33:33|warns 33:33|warranties 2:36 34:48|warrants 34:56|warten 6:21 19:26 20:15 33:-5 44:22 47:30
wartende 39:60|wartenden 13:43 39:47|wartesaal 35:59|wartet 33:21 44:29 48:29
warum 3:21 9:15 12:12 33:1 36:16 40:23 44:14 45:13
was 2:-7 3:21 5:-2 6:2 7:3 8:2 9:-1 11:7 13:3 14:1 15:-1 16:-4 19:-2 20:4 21:1 22:2 23:-1 27:-2 28:3 29:-1 30:-2 31:-1 33:1 36:4 40:1 43:0 44:6 45:1 46:-1 47:11 48:-2 53:-1
wasche 33:31|washes 33:33|washing 32:56 33:19|wasknijper 21:58|wasmes 13:66|wasn 3:54
wassende 2:2 5:11 6:10 10:3 11:13 17:11 18:10 19:3 21:9 27:6 31:4 32:14 36:13 37:14 40:0 42:11 43:10 44:11 45:8 52:14
wasser 20:23 22:28 39:42 45:29|wasserij 48:59
wat 1:-2 2:-8 3:15 5:5 6:6 9:6 11:2 12:-1 14:-3 15:1 16:-2 18:0 19:5 20:6 21:5 22:4 28:3 29:1 30:0 31:-7 33:2 34:-8 36:3 37:4 40:2 43:4 44:7 45:4 47:1 48:4 53:3
watch 7:13 30:28 31:28 33:4 39:41 52:34|watched 31:44 39:56|watches 6:52 33:19|watching 19:42 20:42
water 3:-8 18:9 19:16 20:-5 21:4 24:7 27:-3 30:3 33:17 39:14 40:-6 41:8 44:3 45:2 47:16 48:4 49:18|watercolour 24:69
wateren 22:46 39:49|waterland 22:63|watermarked 12:50 39:56|waters 22:50 39:56|waterschei 4:61|waterside 31:57
waterstaat 34:51|waterway 45:64|waterways 50:67|wathelet 7:51 36:62|watt 32:62|watte 33:31
wautelet 1:24 7:22 12:25 14:23 29:27 46:28|wauters 7:21 13:23 14:23 19:15 22:40 27:19 43:33|wauthier 33:18 36:47
wave 33:33|waver 3:17 7:24 40:16 53:42|waving 33:33|wavre 1:15 4:22 7:13 8:20 14:21 20:16 29:19 34:8 43:29 45:12 53:23
way 2:15 14:18 33:26 40:9|ways 10:45 21:53|wdr 22:56
we 2:-7 3:-3 4:1 5:0 7:11 10:-7 11:1 12:7 14:1 18:-3 19:7 20:9 21:-2 23:-3 27:10 30:-1 31:5 33:-2 34:-6 36:3 40:19 43:-4 44:-1 46:0 53:8
weakness 6:65|weaknesses 44:65|weather 18:42 33:12 40:30|web 7:15 13:16 22:41 31:24 38:25 40:19 42:20 50:23
webcomic 34:56|weben 20:51|weberei 32:36 33:26|weberinnen 19:37 20:38|webinaire 35:71|webserie 13:66|website 15:68
webstuhl 20:38 24:47|webstuhle 16:22 18:23 19:16 26:26 40:13 41:22 53:20|webstuhlen 33:31|webt 20:51|wechsel 10:54
wechseln 19:50|wechselt 19:50|wed 35:67|wedden 33:34|weddenschap 6:45 33:21|wedding 21:32 28:34 33:10 47:43
weder 14:49 17:32|wednesday 33:19 47:52|weduwen 28:62|weduwnaar 6:45 33:21|wee 13:61
week 2:4 3:5 12:7 18:34 20:12 27:1 30:7 31:20 33:-5 35:8 40:5 45:18|weekdays 6:46 40:42|weekend 22:40 33:27
weekends 31:53|weeks 2:32 3:-2 10:3 16:16 18:17 20:-1 31:11 33:-3 40:-5 41:16 50:18 53:13|weeps 33:33
weer 33:14 34:19 40:28 53:23|weet 3:20 6:13 14:11 19:6 33:25
weg 3:5 6:6 11:8 19:11 20:-2 21:13 33:14 36:9 40:-4 47:6 48:27 51:9|wege 31:53|wegen 9:41 33:22|wegens 21:58
weggegaan 33:34|weggelassene 3:49|weggeworfen 45:57|weggingen 3:49|wegrestaurant 45:57|wegvoerde 33:34|weh 33:31
wehen 28:47 33:18|wehmut 20:51|wehr 22:56|wehrle 27:53|weht 33:31|wehtut 3:49|weiblich 31:53|weiblicher 40:48
weich 19:50|weicher 33:31|weigeren 3:49|weigering 10:52|weigert 3:24 6:32 33:20|weighed 20:55|weighs 47:65
weight 2:21 3:18 23:29 37:35 41:27 43:25 44:29|weihnachten 3:42 47:37
weil 3:14 7:20 12:5 19:12 33:7 36:9 40:17 45:6 47:13|weinig 7:22 19:36 40:14 44:25 45:22|weinige 53:55|weint 20:51
weir 8:46 10:37 31:36|weirich 2:23 5:45 20:21 36:35 43:27|weise 3:49|weismes 25:48 53:41
weiss 3:3 6:19 19:13 24:14 32:14 33:13 44:20 47:11 49:13|weisse 21:58|weisser 33:31|weist 33:31|weit 48:45 49:47
weiter 2:27 33:6 35:34 44:33|weitere 2:27 5:16 15:17 17:16 34:36 46:18|weiteren 14:55|weiteres 34:52|weitergabe 34:52
weitergeben 52:61|weitergegeben 3:49|weiterhin 29:59|weiterleiten 39:60|weiterzudrehen 33:31
weken 2:23 18:21 19:13 31:14 40:10 41:20 50:22 53:17|wel 3:17 11:29 20:18 24:29 33:2 34:19|welche 1:36 5:38 19:30
welchen 30:58|welcher 33:31|welches 20:51|welcome 33:12 38:47 48:45|welfare 50:67|welke 1:44 3:36|welkenraedt 53:54
well 3:10 21:34 22:19 23:21 31:13 33:19|wellens 19:55|wellingtons 35:67|wellness 33:19 53:46
welsh 13:31 17:34 27:29 31:27 40:20|welt 33:-3 36:26 42:23 45:47|welten 33:31|weltkino 27:54
weltvertrieb 10:16 31:26 40:20 42:42|weltweit 2:45 40:27|wem 5:45 45:44|wen 31:40 36:47|wenig 19:19 31:21 33:11 40:27
wenige 7:54|weniger 11:59|wenigstens 33:31|wenke 27:53
wenn 1:4 3:14 6:12 12:5 14:3 18:5 19:23 20:6 23:12 27:8 28:8 30:6 33:-9 34:0 37:10 47:5|wensen 27:54|wenst 2:38 34:38
went 3:39 7:36 33:8|wept 38:68|wer 3:8 5:9 7:5 10:12 19:1 20:24 31:4 33:-2 36:11 37:12 43:6 44:8 45:13 47:8
werbespots 22:56|werbung 7:54|werd 0:17 4:18 7:23 10:8 11:18 14:30 23:15 30:16 33:-9 40:5|werde 20:51
werden 2:-1 3:-5 6:4 10:0 14:1 19:12 20:14 23:14 27:6 28:7 29:5 31:-1 33:-4 34:14 40:1 42:4 53:15
were 3:23 6:23 7:18 20:24 31:24 33:-1 47:23|wereld 2:27 19:10 27:13 36:21 44:18 45:38|wereldverkoop 27:54
wereldwijd 2:43 34:31|werf 33:34|werfe 19:50|werk 1:25 2:3 3:7 6:8 11:11 18:9 19:20 20:8 22:9 27:4 33:-16 34:16 39:12
werke 1:31 7:41 22:31|werkelijk 33:21 40:35|werkelijke 10:52|werken 7:34 8:20 12:18 14:16 20:10 31:13 39:22 40:9
werkende 19:51|werkes 1:56|werkgelegenheid 53:55|werkgever 35:37 51:53|werkingskosten 0:60|werkingstoelage 15:60
werklohn 2:52|werknemer 33:34|werknemers 46:61|werknutzungsrecht 2:52|werksleitung 27:53|werkstatt 16:36 18:37 53:34
werkstattwand 13:56|werkt 13:17 20:8 30:17 31:21 33:9 40:6 44:25 53:13|werkte 3:49|werkten 31:53|werktitel 27:34 43:51
werkuren 53:55|werkvertrag 2:52|werkvertrage 5:58|werkwoorden 3:49|werkzaamheden 1:36 14:36 34:31|werpt 19:51
werte 27:53|werter 27:53|wery 40:54|wesel 22:56|weser 33:18 47:44|weserbogen 4:60|weserstrasse 26:60
wesertal 1:9 2:5 4:13 5:21 7:7 8:12 10:13 14:8 17:10 22:9 27:6 29:12 30:11 34:5 43:15 51:13
west 3:22 13:27 31:23 42:33 43:32|westdeutscher 27:53|westermann 27:54|western 7:47 19:42|westeuropa 24:60
westland 20:56|westport 13:61|wet 2:21 10:21 32:32 33:15 49:31|weten 3:11 20:12 27:16 33:-4 35:19 40:28 44:21
wettbewerb 2:52|wettbewerbsanalyse 30:58|wetten 45:57|wetter 20:36 40:24 41:33|wetterbericht 3:49
wetterstationen 33:31|wevelgem 43:59|wg 21:45 45:44|wharf 27:59
what 0:0 1:1 2:1 3:16 5:-2 6:6 7:0 9:4 10:0 11:1 14:0 15:0 16:2 19:-6 20:5 22:3 24:1 28:5 30:1 31:-3 33:0 34:-9 36:16 38:8 40:6 44:15 45:3 47:-2 48:-1 53:4
whatever 2:30 20:29 33:19|whelan 27:59
when 2:-4 3:14 6:4 10:5 12:3 18:2 19:6 20:7 23:12 26:8 27:-2 28:16 29:6 31:4 33:9 34:-5 35:6 40:-2 47:12
where 1:2 3:15 10:-1 12:4 17:17 19:15 20:13 28:9 31:5 32:10 33:6 36:9 42:12 43:13 45:4 53:-1|whereas 34:56
whereof 41:63|whether 3:18 28:33 30:29 33:9 34:20 40:15
which 0:11 2:0 3:13 5:2 7:-3 13:9 14:-3 19:3 20:8 27:2 28:6 29:3 31:-6 33:9 34:6 40:12 42:1 43:-3 46:4 47:2
while 20:42 33:19|whip 49:68|whispers 19:55|whistle 32:69|white 19:18 21:35 32:22 33:21 48:19
who 2:-11 3:13 5:9 6:7 7:6 9:0 10:-5 12:-4 17:4 19:7 20:10 21:3 27:-8 28:9 31:19 33:9 36:8 40:-13 44:5 45:6 47:-2 53:-4
whoever 10:37 27:38 43:40|whole 2:9 3:6 19:25 20:18 27:11 33:12 36:21 44:17|wholly 10:58
whom 4:22 14:13 15:21 21:20 27:12 31:21 33:9 40:15 45:17|whose 3:16 20:17 28:31 33:14 40:12 45:26
why 3:22 7:8 12:11 28:16 33:-4 36:16 40:28 45:27 53:6|wichtigem 2:52|wichtiger 40:48|wichtigste 40:48
wide 19:39 33:-11 49:54|wider 40:51|widerruf 29:59|widerrufen 29:59|widerspruch 23:57
widow 3:21 28:35 33:12 36:35 44:32|widowed 6:65|widows 28:69
wie 1:-3 3:11 5:3 6:7 7:2 10:-6 11:1 13:-2 19:0 20:9 21:5 22:-1 27:-6 29:0 31:6 32:2 33:4 34:-7 35:-1 36:5 38:7 40:-2 42:-1 43:6 44:-1 45:11 46:1 47:12
wieder 3:8 33:17 34:21 36:19 38:18 40:6|wiederholungsvergutung 2:52|wiederkehrende 45:57|wiege 21:58
wielen 33:21 49:48|wien 13:56|wier 20:50|wiese 33:31|wife 3:16 21:38 31:20 33:-5 44:27 45:27 47:28
wij 2:-7 3:4 4:9 7:9 12:19 15:3 20:5 22:2 23:6 27:23 31:4 33:-13 34:-1 40:17 43:1 46:7 47:3 50:3|wijd 49:62
wijsheid 47:60|wijst 33:34|wijze 2:51|wijziging 14:56
wil 3:23 6:19 19:19 20:2 27:6 31:-2 33:3 34:-3 35:3 40:0 44:11 45:2|wilde 3:49|wilden 3:49|wildern 28:60
wilf 3:8 6:19 19:9 24:23 27:13 33:16 44:19 45:26|wilkin 7:60
will 2:-9 3:6 6:7 9:5 10:-7 13:0 14:-6 17:-2 19:19 20:18 21:0 23:6 27:1 28:3 31:5 33:3 35:9 40:4 42:1 43:-5 44:4 45:-2 53:3
willen 3:9 6:17 10:11 12:17 27:24 31:12 33:9 40:8|willing 27:59|wilmet 22:68
wim 2:13 3:12 16:23 17:27 19:23 23:27 34:14 43:36
wind 3:-1 5:8 9:9 13:6 19:8 20:7 28:11 30:8 31:3 33:3 34:2 36:16 38:18 39:11 40:-2 41:7 43:3 47:7|windeln 20:51
windes 40:48|windforschung 16:56|winding 19:34 33:12 48:45|windlass 24:43 33:7 49:42 52:44|windmesserin 33:31
window 20:17 31:32 33:23|windows 31:44 33:19|windowsill 33:33|windprobe 18:57|winds 33:19 48:53|windstille 19:50
windstillen 33:31|windverfahren 5:45 10:41|wine 24:41 31:21 33:14 40:14 48:29|winkel 30:46 33:20|winkels 30:60
winkt 33:31|winnen 21:58|wins 6:39 20:29 33:19|winst 0:60|winstoogmerk 8:60|winstverdeling 0:60|wint 20:30 21:37 45:37
winter 3:-2 18:16 19:11 20:12 21:8 32:24 33:9 34:1 35:8 37:25 45:14 47:7|winterdienst 35:58|winterlicher 19:50
winterlicht 19:51|winzigen 33:31|wiped 33:33|wipes 33:33
wir 2:-6 3:-1 4:1 6:-3 7:11 10:-6 11:2 12:10 14:4 15:-1 17:-2 19:5 20:2 22:-3 23:-3 27:15 29:-1 30:0 31:1 33:-4 35:-1 40:20 44:-2 45:-3 47:2 53:5
wird 2:3 3:5 4:6 7:0 9:1 10:2 11:1 12:-2 14:-3 19:9 20:5 21:0 23:11 26:2 30:0 31:-5 33:7 34:9 35:4 40:-3 44:4 45:3 51:9 53:-1
wire 26:56 33:19|wirft 48:58|wirklich 19:50|wirklicher 33:31|wirklichkeit 33:31|wirksam 53:54|wirkung 53:54|wirt 33:31
wirtes 33:31|wirtin 33:31|wirtschaften 33:18 36:47|wirtschaftlich 40:48|wirtschaftsforderung 15:59
wirtschaftsthriller 40:48|wise 44:65|wish 3:35 20:17 23:27 27:33 40:12|wished 43:61|wishes 34:56|wismar 13:56
wissel 48:59|wisselkoers 40:48|wisselt 40:48|wissen 5:24 14:21 20:16 26:26 33:8 45:23|wist 3:42 47:39|wisten 3:49
wit 19:27 27:29 33:10 49:34
with 1:-3 2:-2 3:1 4:2 5:2 7:7 10:-3 12:-1 13:-4 15:0 18:1 19:2 20:4 21:0 22:-4 23:-2 27:2 28:2 29:1 30:1 31:7 32:6 33:4 34:-3 38:1 40:5 43:5 44:1 45:0 47:0 50:6 53:3
withdraw 10:58|withdrawn 29:66|withheld 2:43 34:42|within 0:44 2:4 14:24 23:33 26:17 30:12 40:8 49:16 53:17
without 2:-2 3:14 4:18 10:8 12:5 14:1 16:4 19:-4 27:0 30:6 33:5 34:11 40:14 44:6 47:21 50:8|witness 33:12 34:35 44:44
witte 21:45 33:21|witterungsabhangig 18:57|witty 6:65|witwen 28:60|witwer 6:57|witz 3:49|wives 33:33|wk 18:63
wks 41:63|wm 49:48 52:49|wo 3:9 20:21 31:13 32:20 33:8 43:15 45:24|wobble 19:55|woche 2:28 3:26 33:16
wochen 2:29 16:23 18:18 19:17 23:18 31:6 41:17 53:7|wochenspeiseplan 35:59|wochentag 31:53|woede 38:62|woedend 33:34
woensdag 20:41 35:39|woher 3:36 17:44|wohin 33:31|wohnen 53:54|wohnhaft 2:32 13:36 34:32|wohnt 13:24 33:23 53:22
wohnung 3:20 21:29 33:2 47:28 53:25|wohnwagen 7:54|wohnzimmer 33:31
wolf 10:9 12:15 19:6 20:17 23:16 32:20 33:11 37:22 43:12 44:16 48:17|wolk 5:39 34:31 47:39|wolkenamt 22:56
wolldecken 33:31|wollen 10:41 27:40|wolves 19:19 20:19 24:33 33:17 40:14|woman 1:18 3:10 13:17 33:25 40:6
women 21:29 31:48 33:-5 53:21|won 7:15 10:13 13:49 22:29 33:-1|wonder 38:62|wondered 23:65|wonderful 19:55
wonen 20:42 53:35|wonende 2:45 34:26|wood 7:40 19:34 33:12|wooden 32:51 33:24|wool 32:69
woont 6:15 13:32 33:1 45:14 47:16 53:37|woord 14:36 16:37 33:14|woorden 1:31 19:26 33:21|woordje 3:49|wop 52:70
woraus 33:31|word 3:18 6:27 9:15 14:7 30:12 31:5 33:18 40:-2 47:13
worden 1:3 2:2 3:3 6:12 10:21 14:3 23:5 27:1 29:6 31:6 33:7 34:3 36:8 42:6 53:14|wording 43:59
words 1:25 19:37 33:7 48:38
wordt 1:2 2:8 3:-10 9:2 10:9 11:2 14:2 19:1 20:4 21:3 23:15 28:3 31:-2 33:9 34:5 35:-1 40:-3 48:4 51:9 53:10
work 0:7 1:21 2:9 3:10 7:12 13:1 14:12 19:1 20:1 24:8 31:-3 32:9 33:-9 34:9 39:16 40:-3 43:0 44:4 45:3 46:14 50:6 53:-2
workaround 40:51|workarounds 40:51|workboat 26:69|worked 3:33 10:25 20:22 31:24 33:-1|workers 20:34 30:44 31:36
working 3:16 31:19 33:7 41:24 43:42|workings 46:67|works 1:15 7:31 8:19 14:23 20:7 33:-15 44:28 47:26 48:19 53:12
worksheet 46:67|workshop 10:17 16:34 17:22 18:35 20:13 40:9 52:28|workshops 13:35 16:36 19:29 30:38
world 2:14 3:11 10:16 19:3 31:5 33:-10 36:16 42:28 45:43|worldwide 2:25 10:27 31:26 43:41 46:34|worms 33:33
worried 30:65|worse 33:19 34:42|worst 6:65|worte 19:37 33:18|wortel 33:34|worth 33:19 40:37|wortlich 20:38 33:18
worum 33:23 44:38|wou 3:49
would 2:-4 3:9 6:16 12:3 19:12 20:-6 23:4 27:22 28:16 30:20 31:-3 33:-11 36:8 40:7 42:3 43:7 44:12 45:3 47:12 50:6
wouldn 3:54|wouter 12:38 29:39 31:32|wp 16:67|wp1 16:67|wp2 16:67|wp3 16:67|wp4 16:67|wp5 16:67
wrann 2:23 3:20 5:29 34:23 43:26|wreck 33:33|wreed 38:62|write 1:16 2:30 3:31 12:18 18:8 20:0 27:13 33:-22 34:10 40:-5
writer 1:0 2:35 3:4 5:15 9:16 10:-4 12:12 13:14 16:7 18:1 31:-5 33:-29 34:-6 40:5 43:11 44:19 53:4
writers 1:9 2:27 3:1 10:5 12:10 13:8 16:26 17:20 18:12 40:7 43:19 53:13
writes 2:11 3:8 13:16 33:17 40:5 48:21 49:23 53:14
writing 1:2 2:9 3:20 7:8 10:-2 13:9 16:18 17:24 20:2 23:32 29:6 32:9 40:8 41:2 53:7
written 2:14 3:12 11:16 14:18 20:3 27:7 29:14 33:1 34:25 37:18 40:-2 43:9
wrong 19:10 21:22 24:24 28:24 31:12 32:24 33:13 40:17|wrote 3:41 12:30 38:35 43:27|wuhrmann 45:57
wuidar 2:31 13:50 43:42|wunder 38:59|wundert 33:31|wunsch 4:60|wunschen 27:53
wurde 1:9 3:11 7:7 14:27 19:13 20:4 23:19 27:15 33:-16 40:1 47:11|wurden 7:22 15:27 17:25 27:21 30:26 31:21
wusste 33:18 47:44|wussten 3:49|ww 31:57
x 1:34 7:-1 8:4 9:16 10:-5 12:0 13:3 16:12 22:23 31:-6 36:11 41:15 42:2 43:14 45:28 50:8|x2 16:62|x4 24:69|xls 12:64
xlsx 9:48 11:59|xviie 32:76|xxx 25:70
y 1:0 2:-4 3:10 5:-2 7:-3 8:0 9:1 11:1 12:13 15:2 17:-2 19:1 20:19 21:-2 28:3 31:-2 33:13 38:1 40:-3 44:-2 45:1 47:9 53:8
yann 48:71|yannick 20:29 26:49 33:8 36:49|yards 33:33|yassin 3:18 33:31|yb 10:58
year 0:32 3:-7 5:13 7:9 8:2 9:3 13:2 14:-5 15:8 16:8 18:4 19:-10 20:-4 22:9 23:0 27:0 31:6 33:-4 34:5 37:6 38:9 39:5 40:2 43:5 45:-1 46:8 50:2 51:3
years 2:-6 3:14 5:9 6:2 7:8 10:-4 13:5 15:16 20:4 21:4 27:-4 31:1 33:6 34:14 35:11 37:8 40:7 43:-2 46:5 47:9
yellow 19:26 33:28|yellowed 19:55|yes 1:34 2:4 14:8 17:22 22:11 27:7 30:12 31:15 33:-10 36:17 40:-2 42:22 50:15
yesterday 11:68|yet 3:11 5:22 32:26 33:1 40:19 42:21 43:17 44:33|yeux 6:28 24:44 32:34 33:24|yield 40:51|yoghurt 33:34
yoni 6:38 21:37 45:37
you 1:12 2:8 3:6 6:-1 12:6 13:-5 17:8 19:3 20:7 22:-3 23:17 26:7 27:16 28:6 29:4 31:-9 33:-9 34:-2 35:6 36:16 37:4 38:5 39:12 40:1 44:-1 47:6 50:4 52:4
young 1:22 3:26 7:20 28:29 33:17|younger 31:57
your 1:16 2:11 4:10 11:10 12:13 17:5 23:38 26:10 27:34 34:3 35:17 40:0 50:8|yours 12:41 19:13 23:23 27:41 34:14
youssef 6:57 21:57|youth 23:65|yusra 3:18 7:24 9:31 14:24 20:19 25:34 43:25|yvan 7:41 14:42|yves 8:72|yvon 27:62
yvonne 33:31|z 27:29 33:8 47:34 50:34|zaait 6:58|zaak 28:28 30:26 33:12 45:40|zaakvoerder 7:31 12:33 13:34 14:31
zaakvoerster 7:27 14:52|zaal 26:32 27:25 33:17 53:26|zag 3:29 6:38 33:14|zahl 3:29 33:18 47:25|zahlbar 2:32 26:52
zahlen 2:8 9:22 12:28 19:15 26:16 31:9 33:2 40:13|zahlt 7:10 10:19 14:11 20:16 33:-3 34:24 40:4 48:14 53:10
zahlung 20:25 23:31 27:28 50:33|zahlungsunfahig 14:55|zahlungsverhalten 51:60|zahnarzt 20:30 33:11 48:38
zak 24:30 33:31|zakken 33:34|zaklamp 32:62|zakt 33:21 44:46|zal 3:6 14:13 19:18 20:18 27:11 33:19
zalen 18:24 27:20 31:46|zand 21:51 22:46|zandvliet 2:12 3:11 10:13 19:13 27:16 31:14 33:-4 40:10 41:20|zartheit 38:59
zartlich 33:18 45:44|zartlichkeit 6:44 19:37|zat 3:36 47:47|zaten 20:50|zaventem 3:49|zd 10:52|zdf 42:57
ze 2:-10 3:10 6:14 10:-5 11:1 13:6 14:-4 19:7 20:11 21:7 28:1 31:-3 33:18 35:0 39:2 40:-12 45:-4 47:2 48:5
zedelijk 8:60|zee 22:25 31:30 33:18 45:22|zeer 24:61|zeewind 38:74|zeg 47:60|zeggen 3:32 14:27 21:29 46:32
zegt 3:2 6:26 20:3 27:7 31:5 33:25|zehn 2:14 7:16 13:18 30:20 33:-7 35:21 36:22 40:20|zehntausend 31:53
zei 3:39 20:16 37:28 47:25|zeichnung 1:56|zeichnungen 16:43 24:47|zeichnungsbefugt 14:55
zeichnungsberechtigt 4:47 14:42|zeichnungsberechtigten 1:56|zeige 20:51|zeigen 20:43 30:37|zeiger 33:31
zeigt 6:23 27:19 33:25|zeile 11:59|zeit 3:10 7:15 8:20 33:-8 34:13 36:21 38:20 40:8 45:18 53:15|zeiten 27:53
zeitlich 2:52|zeitplan 1:24 9:27 10:22 12:25 36:29 40:16|zeitpunkt 51:60
zeitraffer 0:11 1:7 2:10 4:12 5:10 7:12 8:11 10:11 14:6 17:9 22:8 29:10 30:9 34:4 40:-1 42:9 43:7 46:11 51:11
zeitraum 1:36 2:32 15:39|zeitung 38:59|zeitzeugen 20:51|zeker 17:51 30:41|zekerheid 51:61|zelden 7:57
zelf 2:14 17:14 19:15 20:20 31:7 33:9 40:18|zelfde 49:48 53:42|zelfevaluatie 46:61|zelfstandig 46:61
zelfstandige 46:61|zellik 45:57|zelzate 20:37 22:46|zenden 2:38 34:38
zender 14:18 17:13 18:12 22:12 27:16 31:5 40:21 42:35 43:11|zenderredactie 44:59|zenders 7:44 18:46|zendertje 20:50
zending 9:61|zentimeter 3:29 33:11 47:37|zentralen 8:59|zenzi 3:12 18:20 33:23 36:23|zenzis 33:31|zephyr 30:45 53:41
zerfallt 40:48|zero 1:15 7:13 10:8 13:14 22:20 23:19 27:23 33:12 38:23 41:17 42:18|zeros 13:66
zes 7:19 19:5 20:13 30:22 31:21 34:4 35:11 38:15 40:11 45:19|zesde 20:50|zestien 31:23 33:17 40:19 45:28
zestig 6:42 10:17 20:16 33:11|zestigduizend 31:53|zestiger 6:58|zet 21:29 33:30|zetel 2:11 7:17 8:47 14:16 19:11 34:11
zette 40:35 47:47|zettel 21:20 31:15 33:11 45:19 47:19 48:20 49:22|zetten 3:36 34:38|zeuge 6:44 33:18
zeugen 19:37 33:18|zeven 6:21 20:25 21:21 30:23 31:16 45:31|zeventien 6:45 20:37|zeventig 19:51
zich 2:3 6:11 7:9 14:9 19:4 20:3 21:11 28:15 33:16 35:11 40:1 53:8|zicht 45:57|zichtbaar 24:61|zichtrekening 4:61
zichzelf 7:27 20:21 33:25|zie 1:22 4:27 5:25 6:24 9:26 35:23 45:22|ziehen 27:33 31:33 33:11|zieht 31:40 33:18
ziek 33:34|ziekenhuis 13:25 33:0 45:23 48:48|ziel 10:54|zielgruppe 31:53|zielgruppen 31:53|zielpublikum 40:48
zielscheibe 33:31|zielsender 43:55|zien 3:0 7:7 19:2 20:25 22:10 30:10 33:22
ziet 3:6 6:15 19:8 31:19 33:20 37:20 48:16|zigaretten 33:31
zij 2:14 8:14 10:7 12:5 14:25 19:-1 20:-2 27:2 29:7 31:0 33:10 34:-1 40:-4 48:6
zijn 1:-1 2:3 3:6 6:14 7:0 9:0 10:-2 11:4 12:6 13:-1 14:9 18:-1 19:5 20:-2 27:-3 29:-1 31:-4 33:13 34:0 40:-2 43:-2 45:-3 46:4 48:-1
zilt 50:60|zilvermeeuw 27:62|zimmer 22:56|zin 3:20 14:39 28:33 33:5|zingt 19:26 20:37 33:9|zinnen 3:36 31:40
zip 9:45 11:42 12:42|zirbe 19:37 36:47|zit 3:4 9:25 12:30 19:15 33:17 53:9|zitjes 40:48|zitten 33:31 38:30
zittende 20:50|zittert 33:31|zitting 23:45 35:45|zo 1:12 2:6 3:22 12:14 19:17 33:15 34:7
zoals 0:18 3:7 19:19 20:25 27:12 33:2 40:6 47:17|zodat 19:46 20:25|zoe 21:27 24:44 33:27|zoek 3:40 20:21 33:5
zoeken 3:24 18:22 31:16 34:15 40:30|zoekt 13:27 22:27 33:14 35:26 40:16|zolang 33:34|zolder 7:36 20:30 33:14
zoll 33:31|zollbeamten 34:52|zollfrei 22:56|zollhaus 22:56|zollinspektor 28:47 33:18|zollner 20:30 33:11 36:40
zollstation 20:38 33:18|zomer 2:13 10:14 18:51 35:20|zomers 19:31 36:42 40:28|zon 19:31 31:32 48:39|zonard 5:58 20:42
zondag 7:21 21:33 31:28 33:15|zondagavond 31:53|zondagmiddag 33:34
zonder 2:-4 3:5 4:6 5:5 6:9 8:4 10:-3 14:1 19:10 20:9 30:11 31:-3 32:7 33:4 40:16 45:8 48:4 49:6
zone 13:46 22:50 31:28|zonen 2:21 10:23 17:31 36:33 43:29|zones 19:36 33:8 53:41|zoning 50:73|zonnebril 33:34
zonsondergang 19:38 35:45|zonsopgang 33:34|zoom 6:27 19:13 24:30 30:28 33:12 49:28|zoomstraat 50:60
zoon 1:17 6:18 33:21 36:22 48:19 52:22|zopfe 30:58|zorgt 10:52|zou 3:26 6:24 27:20 30:25 33:0 47:25
zouden 27:41 30:34 33:9|zout 48:59|zoutvat 33:34|zs 51:61
zu 0:0 2:-7 3:10 6:3 7:-2 8:0 10:5 11:2 12:-3 13:-3 14:-5 16:-3 19:-4 20:4 23:3 24:1 26:3 27:4 28:4 29:12 31:1 32:1 33:6 34:3 38:5 40:-7 42:1 43:-4 44:7 45:1 50:-1 51:0 52:2
zucht 49:62|zuchten 34:51|zuckerdose 3:49|zuerst 3:13 28:24 31:17 33:13 40:11 47:21|zufall 21:45 45:44
zug 16:16 19:10 21:18 33:20 48:26|zugang 5:24 16:22 34:18 36:26 39:26 40:13 43:21|zugangscode 52:61
zugangsnummer 25:61|zuge 19:50|zugemauert 33:31|zugesagt 11:22 17:41 40:21 42:20 43:18|zugrunde 11:59|zuhause 44:58
zuhoren 3:49|zuhort 3:36 19:37|zuid 38:64|zuiden 53:55|zuiderdok 2:13 7:28 10:14 17:23 27:17 40:19 43:21
zuidstation 20:50|zuignappen 19:51|zulassung 48:58|zuletzt 21:33 33:6 40:22 49:35
zum 0:6 2:4 3:4 6:3 8:5 10:-1 14:0 18:3 19:2 20:-4 26:6 27:-1 28:6 29:10 32:7 33:11 39:12 40:-1 44:9 51:6 53:0
zunachst 19:37 20:38|zur 2:16 4:16 10:9 12:5 13:4 19:-1 20:6 27:2 29:14 33:2 34:1 35:15 44:6 46:8 50:7 51:8 52:10
zuruck 2:7 10:8 14:9 33:16 34:16 35:14 40:11 49:14|zuruckblast 33:31|zuruckbringen 35:59|zuruckgekehrt 33:31
zuruckgekommen 47:57|zuruckgerufen 21:58|zuruckgestellt 17:57|zuruckgestelltes 17:57|zuruckrufen 2:52
zuruckzahlen 14:55|zuruckzufuhren 40:48|zuruckzusenden 23:57|zuruckzuzahlen 14:55|zusage 12:56
zusammen 10:19 15:25 16:22 40:13 41:22 42:23 46:25|zusammenfassung 44:58|zusammenhangt 8:59|zusammenkommen 42:57
zusammensetzen 19:50|zusammenstellung 41:57|zusatz 2:52|zusatzlicht 19:50|zuschauer 22:43 31:28 44:33|zuschuss 23:57
zusehen 19:50|zusje 33:34|zussen 33:34|zustande 24:60|zustandekommen 27:53|zustandig 3:49|zustandigkeit 3:49
zusteller 45:57|zusterfirma 7:57|zustimmung 2:39 27:40|zustimmungen 20:51|zustimmungspflichtig 10:54|zutrafe 33:31
zutritt 27:33 35:39 40:27|zuverlassig 31:53|zuversicht 44:58|zuwendung 43:55|zuwendungsbescheid 23:57
zuwendungsvertrag 23:57|zuzuglich 34:52|zwak 40:48|zwakke 44:59|zwakte 6:58|zwaktes 40:48|zwanzig 3:36 47:44
zwanzigtausend 40:48|zwar 20:22 27:36 33:14|zwart 13:21 19:32 27:16 33:8 35:28|zwartberg 33:34|zwarte 28:62
zweck 2:39 51:47|zwegen 3:49
zwei 2:1 3:-3 5:9 7:14 10:-5 13:7 15:5 16:2 18:5 19:2 20:4 21:7 22:-2 23:2 24:2 26:2 29:1 30:3 31:-5 33:-4 34:3 35:1 40:7 41:-2 43:1 44:0 45:3 46:8 50:4 53:-4
zweifel 2:52|zweifelt 33:31|zweigstelle 4:60|zweihundert 30:58|zweimal 3:18 7:23 33:9 34:21 44:27|zweisprachig 7:54
zweit 3:29 10:33 31:33|zweite 1:10 3:3 7:8 10:7 16:10 18:31 22:10 27:7 31:7 36:14 40:2 43:18 44:12
zweiten 2:16 3:13 18:21 27:17 33:-5 40:11 44:22 51:24|zweitens 40:48|zweiter 13:24 33:-1 35:27 40:16 48:38
zweites 33:31|zweitfenster 42:57|zweiunddreissig 40:48|zweiundfunfzig 33:31|zwemt 48:59|zwentendorf 31:53
zwijgen 3:32 20:33 33:5|zwijgend 47:60|zwijgt 21:45 33:21|zwillinge 6:57
zwischen 2:16 10:17 19:1 22:7 30:8 33:10 34:24 44:8 53:4|zwischenbesprechung 18:57|zwischenergebnisse 23:57
zwischensumme 50:59
zwolf 3:-1 7:4 18:7 19:6 20:0 21:8 23:6 24:18 27:3 30:7 31:10 33:-2 34:9 35:16 37:11 40:-3 41:6 50:8
zwolftausend 33:31|zwolle 30:60|zzgl 26:47 43:42"""
