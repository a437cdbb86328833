"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -6|application_form -12|author_contract -20|author_note -22|bank_details -5|chain_of_title -8
character_descriptions -9|company_presentation -14|company_registration -7|contents_checklist -6
coproduction_agreement -18|correction_notice -6|cover_letter -13|cv_bio -12|declaration_honour -14
deminimis_declaration -6|development_budget -13|development_finance_plan -9|development_schedule -11|director_note -20
documentary_treatment -22|episode_outlines -9|filmography -11|funding_decision -10|graphic_bible -5
identity_document -4|invoice -5|letter_of_intent -16|logline_pitch -4|mandate -7|market_study -9
marketing_strategy -17|moodboard -4|narrative -50|option_agreement -20|other_paper -8|pitch_deck -5|poster_pre -3
press_kit -6|previous_works_links -4|producer_note -25|production_budget -11|production_finance_plan -10
project_sheet -12|script_report -10|series_bible -11|sme_test -6|source_work -8|step_outline -8|storyboard_animatic -5
supplier_quote -7|tax_social_certificate -5|video_teaser -4|walloon_spend_note -15"""

WORDS = """
0 0:4 1:8 2:5 5:7 7:-4 8:1 9:10 10:3 11:4 12:-7 13:-4 14:-5 15:8 16:18 17:12 18:7 19:-11 20:-18 21:9 22:4 23:-1 24:6 26:7 27:-9 30:2 31:-1 33:-31 34:5 35:1 36:6 38:-1 40:-6 41:11 42:11 43:6 44:1 45:3 46:9 47:2 48:9 49:9 50:10 52:4 53:1
00 0:11 1:5 2:0 5:5 6:5 7:-6 8:5 9:6 10:4 11:1 12:3 13:0 14:-2 15:2 16:12 17:15 18:5 19:-13 20:-14 22:10 23:4 25:9 26:12 27:-5 29:0 30:3 31:5 33:-34 34:-4 35:1 36:5 38:0 39:5 40:-7 41:13 42:9 43:6 44:-1 45:-1 46:7 47:-1 48:6 49:4 50:9 51:2 52:4 53:6
000 0:15 1:7 2:1 7:0 8:5 10:0 11:2 12:3 13:-7 15:12 16:21 17:19 22:5 23:4 25:2 26:12 27:-1 30:3 31:7 33:-45 34:4 36:1 40:-6 41:23 42:22 43:8 46:11 47:0 50:13 51:1 53:11
0000 0:8 1:4 2:-1 3:-18 4:16 5:12 7:12 8:11 9:-2 10:-5 12:-3 13:23 14:-2 15:14 18:8 20:-11 22:23 23:1 25:13 26:12 27:-4 29:-1 30:1 31:-1 32:1 33:-24 34:3 35:-2 36:0 38:-1 39:4 40:-13 41:-2 43:-5 46:0 47:7 50:9 51:8 53:17
00000 1:40 4:31 8:36 16:26 17:30 26:41 47:21 51:23
000000 0:10 1:3 5:17 8:28 10:9 16:1 17:6 25:60 34:-1 47:38 51:22 52:13|03m 46:74|05m 53:65|06m 46:74|0m 53:65
100k 42:70|10f 49:75|10m 22:74|110k 42:70|114pp 44:70|11m 31:62|124k 10:62|12f 49:75|131k 12:46 43:45 53:44
135k 12:46 43:45 53:44|13h 35:76|140k 34:46 42:56|14m 31:62|150cm 39:83|150k 42:70|153k 22:69|160k 42:70|162k 22:74
164k 43:66|16h 35:76|174m 31:62|180k 41:54 42:56|18f 49:75|18h 35:76|18h00 35:76|196k 10:62|19k 40:53|1e 43:67
1er 1:28 2:4 5:22 8:30 10:7 12:14 14:3 15:15 18:18 23:9 27:0 31:9 34:37 35:20 40:-11 41:7 43:6 51:16|1h 33:29
1m 10:16 11:28 14:19 22:23 31:35 36:28 40:7 41:22 43:32|1oo 2:60|1p 33:29|1re 18:74|200k 10:41 19:38 42:48|20f 49:75
20m 46:74|20s 6:58 49:62|215k 41:68|22h 33:29|22k 22:74|23h10 14:70|24f 49:75|252k 41:68|25k 31:62|260k 41:68
26m 31:48 46:61|27k 10:62|27th 14:52 33:14|28mm 20:57|29th 33:28|2a 33:29|2b 33:29|2cv 33:29
2d 7:15 24:56 36:28 40:3 43:46 45:18 52:30|2e 18:49 33:-8 40:18 42:37 43:35 51:45|2m 7:33 31:47 46:54|2nd 16:58 24:54
2roues 39:83|2x 16:64|2xx 7:63|300k 42:70|30bis 51:76|30e 45:72|30f 49:75|30s 33:28|310k 7:66|31e 19:62|31m 41:68
33m 42:56 53:51|355k 41:68|35k 36:74|35m 40:32 41:47 53:44|35mm 19:59|35s 31:62|36f 49:75|36m 53:65|396k 41:68
39k 22:74|3a 9:62 33:18|3b 9:68 33:16|3d 18:60 19:48|3e 6:39 9:44 33:-8 43:43 44:44|3h20 36:82|3k 38:82|3m 7:53 31:48
3rd 8:52 16:45 43:45|3scenes 52:84|3x 13:49 22:46 40:30|402k 46:74|40k 16:71|40s 6:71|410k 31:41 36:52 41:47|42a 35:76
44m 41:68|45e 45:72|45k 10:62|480k 41:68|488k 22:74|4b 31:65|4bis 20:54|4e 6:77|4k 10:50 43:59|4m 31:41 40:32 43:45
4stock 52:67|4th 34:60|4x52 22:69|5000003669usa7210081f2905118 25:77|50hertz 52:67|50k 12:46 17:48 43:45|540k 41:68
5911c 8:79|5e 31:65|60k 12:37 34:29 36:43 42:39 43:35|60s 6:58 31:48|612k 41:68|61k 22:69|62e 33:16 49:69
640k 22:61 31:43|6609290m2903010bel660929000007 25:84|68k 36:74|6dof 20:55|6e 45:58 48:65|6h30 35:76|6h45 35:76
6k 10:62|6m 11:37 22:32 36:37 40:16 43:42 53:28|6x45 22:69|700k 31:62|70k 27:49 42:56|71k 22:74|720k 41:68
7405300f2802023bel740530000000 25:73|7508040f3001100bel 25:73|780k 42:70|7b 1:67|7bis 11:72|7h 33:29|7h05 35:76
7h15 35:76|7h2k 51:82|7h30 35:76|7kd2 51:82|7m 7:53 31:48|81k 53:65|820k 53:65|8308151f2901116bel830815000318 25:67
850k 31:62|88af 51:72|8h 35:76|8h00 35:76|8m 22:55 31:48|8x50 22:69|900k 22:69|911k 46:74|930k 41:68|94m 46:74
96f 49:75|96k 22:74|97m 46:74|9h 35:76|9k 36:74|9m 7:20 14:20 22:40 31:28 40:27 43:20 53:19
a 0:-1 1:1 2:-2 3:4 4:0 5:3 6:3 7:4 8:0 9:-1 10:0 11:1 12:1 13:7 14:2 15:1 16:-3 17:-3 18:0 19:0 20:-4 21:2 22:-2 23:5 26:3 27:4 28:5 29:3 30:-1 31:2 32:2 33:-6 34:1 35:2 36:3 38:1 40:3 42:-4 43:-4 44:5 45:3 47:2 48:0 50:1 51:1 52:1 53:0
a1 1:45 9:46 12:36 16:43|a2 1:37 9:39 13:38 16:36 26:40 37:44|a3 9:54 16:51 53:42|a4 33:26|aaa 51:75
aachen 10:14 13:17 17:19 18:18 22:25 30:35 33:-6 34:20|aalst 13:38 19:38 22:38 43:38
aan 1:-1 2:3 3:-1 5:10 7:-3 10:6 11:0 12:-1 13:-5 14:-6 17:-1 18:-5 19:2 20:-5 21:2 22:-1 23:6 26:5 27:12 28:0 29:7 30:5 31:1 32:1 33:2 34:1 35:5 40:-1 44:2 45:3 47:-2 48:7 50:1 51:2 52:1 53:-10
aanbelangt 27:62|aanbeveling 30:64 46:38|aanbevelingen 30:68|aanbod 27:62|aanbrengt 40:54|aandacht 12:44 23:45 27:41
aandachtspunten 44:68|aandeel 1:23 2:24 5:18 10:33 12:14 17:28 41:16 42:28 53:12|aandeelhouder 14:51 46:58
aandeelhouders 33:0 46:66|aandelen 7:33 10:28 14:54|aanduiding 2:57|aangaan 29:70|aangaande 34:58|aangeboden 20:54
aangedaan 33:26|aangefietst 33:26|aangegeven 3:56|aangehecht 10:58|aangeklaagd 33:26|aangekomen 12:65|aangelopen 33:26
aangenomen 35:67|aangeraakt 33:26|aangereden 33:26|aangesloten 2:44 31:47|aangesproken 33:26
aangetekend 12:44 33:5 34:37|aangetekende 34:58|aangetrokken 27:48 33:13|aangevat 14:64|aangevraagd 5:36 12:32 17:60
aangevuld 10:58|aangeworven 33:26|aangezocht 40:54|aangifte 33:26|aangiften 51:72|aanging 33:26|aanhangsel 2:57
aanhangwagen 33:13 40:40|aanhoudt 33:26|aanklacht 33:26|aankomen 3:42 21:40 28:46|aankomst 35:67|aankomt 33:26
aankondiging 20:54|aankoop 16:32 22:35 27:29 34:34 35:35|aankoopprijs 34:58|aanleert 33:26|aanleiding 27:48 33:13
aanmeren 33:26|aanmerking 1:45 2:36 23:45|aanname 30:68|aannemer 33:13 53:49|aannemers 53:63|aanpak 19:37 20:33 31:39
aanrecht 33:26|aanschuiven 33:26|aanspraken 2:44 34:44|aanstellen 2:57|aantal 1:28 8:33 16:26 20:26 46:46 50:32
aantrekken 2:44 3:42|aanvaard 2:44 23:40 29:44|aanvaardbaar 40:54|aanvaarden 3:56|aanvaarding 2:54 23:28
aanvaardt 2:49 10:37|aanvang 2:39 34:40 40:23|aanvangen 2:57
aanvraag 1:29 9:11 12:36 14:13 15:11 17:28 23:26 27:2 29:30 34:-2 40:2 46:12 50:10 51:12|aanvraagformulier 1:58 9:50
aanvraagt 10:58|aanvragen 23:45 29:49 40:33|aanvrager 1:50 10:18 12:25 40:18 43:35|aanvullende 29:70
aanwezig 19:37 35:46 40:33|aardappel 33:26|aardappels 33:26|aarde 33:26|aarhus 19:59|aarzelen 33:26|aarzelt 33:26
ab 2:7 10:0 13:4 20:-2 21:6 23:13 28:9 31:13 33:3 34:16 35:7 36:9 38:8 40:13 43:3 48:7 49:8|abacus 33:28
abaissent 33:29|abandon 10:53 16:52|abandoned 33:14 36:60|abandonne 33:29|abandonnerons 40:56|abattre 33:29
abbe 21:61 45:58|abbilden 20:55|abbrechen 20:55|abbreviated 0:75|abdel 20:46 33:10|abdruck 8:65|abeilles 33:29
abend 11:23 33:22 40:9|abendfullender 43:60|abendpost 38:65|abends 3:40 33:13
aber 12:13 19:15 20:8 21:16 33:11 34:8 40:3 44:15 46:17|aberdeen 13:52 33:14
abernethy 2:24 3:22 5:44 13:29 36:38 43:30|aberystwyth 13:65|abfahrt 33:27|abgabe 2:42 18:33 23:33 31:17
abgabetermine 2:56|abgebrochen 13:61|abgefertigt 33:27|abgefilmt 20:55|abgegeben 2:30 18:36 33:1 51:39|abgelehnt 33:27
abgenommen 2:36 33:6 43:39|abgenommener 27:58|abgerechnet 23:62|abgerissen 33:27|abgeschafft 28:66
abgeschaltet 30:50 33:13|abgeschlossen 18:45 34:26 43:30 45:32|abgeschlossenen 7:59|abgeschlossener 45:62
abgesetzt 6:49 33:13|abgestimmt 12:47 33:13|abgetreten 2:43 5:50|abgewickelt 33:27|abgewiesen 3:53|abgezogen 33:27
abhebt 33:27|abime 33:29|abimees 33:29|abitur 13:61|ablauf 5:31 18:29 34:42 51:32|ablaufplan 2:56
able 14:44 19:38 33:6|ablehnen 40:50|ablette 35:76|ablieferung 2:47 22:42|abliest 33:27|abmelden 35:64
abnahme 2:54 20:16|aboard 33:20 40:32|aboie 33:29|abois 31:65|abonne 33:29|abonnement 35:76|abonnes 31:65
abord 2:-5 3:20 7:3 10:-2 12:5 13:21 18:8 19:-3 20:12 31:17 33:7 40:13|aborder 40:56|abords 53:69
about 2:-4 3:28 6:7 7:11 13:1 14:-5 19:-1 20:14 21:2 22:-2 23:7 28:5 29:2 30:2 31:-2 33:-2 34:-5 38:14 40:1 41:-3 43:2 48:9 53:9
abouti 40:56|aboutie 27:67|aboutit 27:67
above 1:9 2:13 5:13 7:8 12:10 20:-1 26:17 33:2 34:2 35:15 40:6 41:32 42:12 51:27|aboye 33:29
abras 13:33 19:24 22:36 36:44 38:44 39:46 43:35|abrassart 33:29|abrechnung 18:62|abrege 0:81|abreges 0:81|abri 33:29
abridged 0:67 47:51|abroad 7:45 8:52 31:41|abroge 33:29|abruf 31:39 39:57|abrufe 22:61|abschalten 33:27
abschaltung 31:57|abschluss 2:21 9:29 10:22 13:25 18:38 29:29|abschlusses 35:64|abschnitt 1:61|abschnitte 1:61
abschreiben 33:27|abschreibungen 0:65|absence 2:22 14:51 20:17 33:-9 48:44|absenden 1:61|absent 19:32 20:25 33:0 44:50
absentia 33:28|absicht 27:58|absichten 19:54|absichtlich 33:27|absichtserklarung 17:27 27:47 42:27 43:25
absil 13:39 19:32 22:42 43:39|absolument 33:29|absolutely 34:60|absorbs 19:59|absoute 44:76
abspann 2:30 19:28 24:40 44:36|absperrband 33:27|absprache 10:44 12:47|absprachen 10:57|abstand 19:54|abstellen 33:27
abstieg 21:63|abstient 10:64|abstimmung 10:44 21:50|abstrait 20:55|absurde 33:16 45:58|absurdite 33:29|abteilung 33:27
abwarten 20:55|abwasser 33:27|abwesenheit 29:64|abwickeln 33:27|abzug 26:65|abzugeben 29:64|abzuglich 34:56
abzuschliessen 12:60|abzuweisen 33:27|academie 13:70|academique 22:74|academy 13:56 31:46|acc 16:45 17:48 36:52
accablee 33:29|accelere 33:29|acceleree 13:70|accent 6:62 33:10|accented 33:28|accents 19:43 43:57|accept 23:58 29:60
acceptable 27:63|acceptance 2:46 27:24 29:35 50:48|acceptation 2:51 10:12 18:31 29:41 50:26
accepte 1:14 2:25 18:16 19:4 20:20 23:18 27:9 29:23 33:0 34:21 40:-2|accepted 2:26 23:37 26:40 29:39 34:25 43:32
acceptee 2:60|acceptent 2:46 3:45|accepter 1:64 33:8|acceptes 2:60|accepts 2:39 33:6 35:52
acces 7:25 36:38 39:52 40:25 43:29 52:59|access 12:24 20:26 27:29 40:10 43:23 45:32 51:32 52:34
accessible 7:39 31:36 40:43|accessibles 40:56|accessoire 20:55|accessoires 24:55 41:68|accident 3:34 33:17 45:38
accompagnants 31:65|accompagne 33:25 40:25|accompagnee 12:57 31:52|accompagnement 16:57 44:62|accompagner 27:67
accompagnons 7:61 20:33|accompanied 34:60|accompanying 20:57
accord 2:11 5:12 6:2 9:15 10:30 12:11 14:-4 17:11 18:14 19:-13 20:0 23:1 27:12 30:3 31:-9 33:-31 34:26 35:2 39:8 40:-4 42:15 43:-2 50:30 53:-5
accordance 2:39 10:41 31:41|accorde 2:25 17:29 19:27 23:28 33:-5 34:34 40:8|accordee 17:63 33:16|accordent 20:55
accorder 23:70 28:57|accordes 17:63 34:48|accordeur 33:23 34:36|accordeuse 28:84|according 10:48 51:61|accordion 19:59
accords 1:58 20:41|accoucher 33:29|account 0:14 4:49 10:17 16:5 17:9 18:7 23:10 26:30 29:12 30:12 33:-12 34:30 35:12
accountancy 33:28|accountant 0:18 1:11 3:12 7:10 10:5 12:19 13:9 15:18 21:16 22:12 33:-9 37:21 40:7 41:36 43:10
accountants 33:28|accounting 16:53 26:61|accounts 0:42 1:12 9:37 10:18 18:37 28:21 30:18 33:-8 35:18 46:20
accourt 33:29|accourue 33:29|accroc 33:29|accroche 28:57 33:2 37:59 44:49|accroupis 33:29|acct 16:53 41:54
accueil 20:40 27:42 40:30|accueille 27:53 33:16|accueillir 27:67|accumulent 33:29|accurate 14:66|accusation 3:59
accuse 1:33 3:19 12:31 33:11 35:47|accuses 29:62 33:18|achat 16:38 22:29 27:22 31:20 34:41 35:31 41:28|achats 16:71
achete 2:11 13:21 31:16 33:13 34:36 40:7|achetees 33:29|achetent 33:29|acheter 33:21 34:40|acheterons 27:67
acheteurs 30:48 31:35 40:45|achetons 34:62|acheve 1:41 12:39 21:44 27:36 43:42|achever 2:39 12:63|achieved 2:47 7:53
achille 33:29|achim 33:26|achour 7:42 12:44 20:28 22:47|achse 19:54
acht 2:-2 7:4 13:6 19:5 20:5 21:8 23:7 27:14 30:7 31:11 33:3 40:-5 45:33 47:16|achte 33:27|achten 33:26
achtendertig 33:26|achtennegentig 33:26|achtentwintig 20:41 53:49|achtenveertig 33:13 47:57|achtenvijftig 33:26
achtenzestig 33:26|achter 6:12 10:3 14:9 19:2 21:11 33:21 48:12|achteraan 20:25 33:22|achteraf 20:41 40:40
achterdeur 13:37 22:37 33:9 39:42|achtereen 33:26|achteren 35:67|achtergelaten 33:26|achtergrond 33:26
achtergronden 22:68|achterin 33:26|achterkant 25:60 33:13|achterlaten 33:26|achterlichten 33:26|achterruit 33:26
achtertros 33:26|achteruit 19:31 33:21|achterwaarts 33:26|achterwiel 33:26|achterzijde 35:67|achthundert 33:27
achthunderttausend 40:50|achtig 22:54 40:40|achtige 10:26 13:47 20:22 42:45|achting 12:65|achtste 33:26
achttausend 33:27|achttien 8:32 33:0 34:39 38:33 40:15|achtunddreissigste 33:27|achtunddreissigsten 33:27
achtundsechzig 33:27|achtundzwanzig 33:27|achtzehn 12:19 19:21 33:-15 34:32 40:9 48:22 53:25|achtzigtausend 40:50
acier 50:78|acker 6:63 21:61|acknowledged 34:60|acompte 50:78|acousticien 33:29|acoustique 33:29|acquereurs 33:29
acquerir 2:11 27:31 34:54 40:7|acquiert 10:64|acquire 34:60|acquired 10:35 17:56 40:26|acquires 33:28
acquis 1:21 2:9 5:34 17:49 27:4 34:10 35:14 40:25 42:40 43:10|acquise 2:29 10:32 17:45 31:34 34:30|acquises 2:56 20:24
acquisitie 27:62|acquisition 16:57 34:43|acquisitions 7:32 27:60|acquitted 33:28|across 3:9 19:11 20:26 33:17 40:5
act 3:33 8:36 19:10 29:25 33:4 44:33|acte 2:0 3:18 5:29 8:53 9:21 20:-5 33:6 44:35|acted 19:59|acter 11:82
actes 5:51 20:28 31:38 33:2|acteur 19:51 31:28 40:30
acteurs 16:7 19:50 31:-3 33:-38 35:19 40:-11 41:31 43:10 45:4 52:15|acteursregie 13:54 19:44|actief 4:45 8:65
actiefilm 20:54|actif 0:70 8:53 52:52|actifs 0:77 39:50|acting 14:29 19:22 27:26 29:49 34:35
action 1:17 3:1 10:21 16:17 19:21 20:-2 21:17 33:-22 34:23 40:4 41:18 43:28|actionnaire 7:55 14:57
actionnaires 7:55 14:57|actionnariat 7:47 46:74|actions 8:66 10:50|activa 0:71|activatie 31:60|activation 31:65
active 7:45 8:67|actives 0:81|activite 8:48 14:60 16:39|activiteit 14:64|activiteiten 8:57 14:51
activites 1:37 8:66 14:35 35:42|activities 8:73|activity 7:41 8:58 14:40|actor 13:39 19:32 27:36 40:26
actors 3:9 16:18 18:20 19:45 40:16 41:31|actress 19:45 44:56|actrice 13:41 19:22 27:45 40:29|actrices 19:52 36:51
acts 33:28|actual 45:70|actualite 40:56|actually 10:41 19:38 33:6|actuals 16:66|actuary 31:62|actuelle 3:45 40:42
actuellement 3:59|actuels 33:29|ad 20:43 22:55|ada 22:69|adair 27:63|adapt 40:53|adaptable 31:65
adaptation 1:9 2:40 3:-4 5:15 30:15 34:48|adaptations 30:78|adapte 45:72|adapter 2:20 3:32 34:52|add 6:58 44:56
added 2:34 11:48 16:40 46:48|adding 3:44 33:14|addition 28:63 33:21|additionne 33:16 48:65|additionnels 16:71
address 3:21 24:39 33:3 40:16 48:36 52:40|addressed 33:19 35:54|addressee 34:60|addressees 27:63|addresses 33:28
adds 30:51 36:52 42:48|adele 3:36 33:20|adem 12:20 20:21 27:26 32:28 33:6 38:27 42:24|ademt 33:26|adeyemi 33:28
adeyinka 2:30 3:27 34:29 36:43 43:35|adhesif 32:84|adieu 20:41 33:16|adjacent 13:44 22:47 46:53|adjective 40:53
adjoindre 2:60|adjoint 45:72|adjuge 33:29|adjugee 33:29|adjunct 6:67|adjusted 10:62|adjuster 33:22 45:44
administered 5:70|administrateur 1:12 8:55 10:4 12:11 14:42 23:37 29:23 33:-12 34:2
administrateurs 7:42 8:52 10:37 29:54|administratie 1:58 51:51|administratif 1:54 19:31 20:24 26:51
administratifs 33:29|administration 1:35 7:25 8:35 12:14 14:26 18:18 23:19 29:36 33:-15 40:17 51:28
administrative 40:53|administratrice 2:25 7:34 12:36 14:49 29:46|administratrices 14:70|admirable 44:76|admire 33:29
admired 23:58 33:14|admis 23:76|admissions 22:46 31:52 38:27|admit 33:28|admitting 33:28|adnet 22:74
adolescent 33:16 45:58|adolescents 19:41 20:33 33:8|adopted 33:28|adoptee 20:55|adoptive 33:28|adore 27:67|adr 18:74
adres 33:26|adresse 8:36 25:29 31:30 33:13 40:20 43:27|adressee 27:53 33:16|adressen 33:26|adresser 12:71
adresses 31:38 33:16 53:42|adriaens 2:21 3:19 5:33 7:27 16:28 33:-10 43:31|adrien 3:17 6:35 33:21 44:34
adult 12:41 14:39 40:40|adulte 33:16 40:42|adultes 13:57 33:16|adults 3:27 31:44 33:-3 43:35|advance 27:43 33:-5 42:54
advanced 7:66|advancement 43:66|advances 10:62|advent 18:68|adventure 22:69|advice 16:40 20:18 26:36 34:21 44:31 50:45
advies 16:31 23:33 30:22 44:58|adviesgroep 30:68|adviser 16:49 29:42 40:22 53:34|advisers 11:53 16:45 18:47
adviseur 16:59 53:36|advisory 30:72|advocaat 11:46 12:39 16:38 29:44|ae 23:73|aerden 45:66|aerien 33:29
aeriennes 20:55|aeroplanes 33:28|aeroport 19:27 33:26|aeropost 27:63|aerts 22:44 34:51
af 2:7 7:0 10:-5 12:9 16:1 19:-6 20:4 21:3 23:3 30:4 31:-3 33:13 34:-6 40:3 41:3 48:12 50:4 53:-1|afar 19:59
afbetalingsplan 51:72|afbraak 3:19 10:22 16:28 19:21 40:17 41:30 53:26|afbreken 20:29 33:11 53:38|afbreuk 51:72
afdaalde 33:26|afdaling 16:28 18:30 20:31 40:17 44:32 53:26|afdeling 33:26|afdruk 24:73
affaire 20:17 30:40 33:13 35:39 45:34|affaires 0:42 7:56 46:61|affairs 13:52 51:61|affecte 17:63 40:42|affectees 17:77
affectes 17:77|afferentes 17:77|affiche 2:27 16:5 18:9 30:25 31:35 33:-6 35:11 37:38 40:-8 43:18 50:12
affichecampagne 31:60|affichee 19:62|affichent 33:29|affiches 26:69 33:16|affiliate 14:66|affiliated 7:66
affiliees 27:67|affilies 2:60|affirme 14:57 33:16|affluence 31:65|affole 33:29|afford 3:44 40:40|affouage 21:61 45:58
afgeblazen 21:53 33:13|afgebroken 3:35 19:37 33:5|afgedrukt 1:66|afgeeft 24:73|afgegeven 33:13 51:58
afgekeurde 2:44 33:13|afgelaten 33:26|afgeleverd 4:54 51:62|afgelopen 33:26|afgelost 10:58|afgemaakt 13:67
afgerond 40:40 45:53|afgeronde 45:66|afgeschaft 33:26|afgesloten 33:5 35:46 46:51|afgesproken 20:41 27:48
afgestapten 33:26|afgevraagd 33:26|afgewerkt 18:67|afghaan 33:26|afghanische 33:27|afgifte 51:72|afgiftedatum 25:73
afgraven 21:66|afhaal 21:66|afhalen 35:67|afhankelijk 14:38 27:56|afhankelijkheid 40:54
afl 5:18 10:0 13:32 16:28 18:33 21:32 22:19 39:24 43:23 48:19|aflegt 33:26
aflevering 2:16 6:5 7:1 18:13 19:9 21:44 27:-1 31:10 33:-28 34:3 41:12 44:6 45:36
afleveringen 2:15 3:13 9:18 12:12 13:25 18:14 19:5 21:13 27:9 36:19 40:1 43:14 45:40|afmaakte 3:56|afmeren 33:26
afraid 3:44 6:37 33:6|afrekening 2:36 18:46 26:50|afrique 10:50 22:60|afrit 33:26|afs 42:70|afschakeling 45:66
afscheid 33:20 48:43|afschrift 8:71|afschrijvingen 0:71|afsluiting 18:67|afspeelt 28:73|afspraak 2:44 40:40
afspraken 10:37 20:33 35:46|afstand 19:44 33:13|afstanden 20:54|afstappen 33:26|afstappers 28:59 36:58|afstapte 3:56
after 0:24 1:-3 2:22 3:-12 5:1 10:11 11:5 13:-4 18:15 19:5 20:-13 21:3 23:1 24:6 31:19 33:-1 34:-10 35:10 40:-6 42:7 43:-4 44:7 45:7 50:11 53:-5
afterlife 31:62|afternoon 12:27 31:41 33:11 40:13|afterwards 3:31 33:22|aftiteling 19:58|aftrek 10:45 34:44
aftrekkende 33:26|afval 33:26|afvoer 18:54 41:53|afvraagt 33:26|afwachten 31:47 40:40|afwerken 41:66
afwerking 22:37 41:57 50:40|afwijking 19:58|afwijzen 2:57|afwijzingen 2:57|afzender 33:26|afzet 31:60
afzondering 33:26|afzonderlijk 2:28 10:29 20:35 29:41|afzonderlijke 2:57|ag 0:81
again 3:0 6:14 19:12 22:11 33:18 34:13 38:16 43:9 49:18|against 2:30 12:14 20:12 27:20 33:12 42:16 53:11
age 1:23 3:2 6:35 19:9 30:37 31:15 33:3 34:4 35:13 43:27 44:15
agence 4:58 10:5 15:23 21:16 23:16 33:2 34:14 38:22 42:15 45:13 50:19 53:14|agencies 43:66
agency 10:24 15:25 17:44 23:21 30:23 40:15 42:39 44:20|agenda 27:39 33:-7 35:58|agenouille 33:29
agent 2:6 3:-8 6:11 10:11 12:7 27:13 29:33 31:29 33:-2 34:8 35:8 40:11 42:12|agenten 31:60|agents 18:43 31:37 40:38
agentschap 38:72|agentur 2:36 9:43 53:38|ages 33:10 45:61|aggregate 2:39 11:53 17:48|agissant 12:31 14:43 29:41 34:48
agit 1:45 12:57 33:2|agneau 33:29|agnes 34:50 47:53|agnew 44:70|agnieszka 2:24 3:22 12:31 35:37 37:42 43:40
ago 3:18 7:27 20:18 33:9 40:26|agrafer 35:76|agrafes 26:83|agree 1:20 2:37 10:9 19:12 29:27 33:-7 34:33
agreed 2:19 10:33 11:22 17:17 20:16 27:34 34:25 50:21|agreee 7:69
agreement 1:-2 2:26 5:34 9:24 10:30 17:1 20:-12 23:23 27:7 29:5 33:-28 34:27 35:4 50:5
agreements 1:33 5:49 6:37 12:33 29:39|agreer 12:54 23:59 27:29|agrees 10:37 33:21|agrement 27:67|agrements 10:64
agricole 7:47 13:49 45:50|agricoles 31:65|agricultural 33:28|agriculture 3:59|agronomie 19:62
ahead 7:24 31:20 33:-14 34:40 40:11 44:28 47:30|ahlers 27:62
ai 1:10 3:45 11:3 12:13 13:-3 14:-3 19:19 20:18 23:-3 27:2 33:-33 40:-11 44:10 47:14|aicha 20:55
aid 1:13 10:15 13:4 14:47 15:47 17:9 23:10 29:12 40:2 42:9 43:5
aide 1:25 3:0 4:7 6:0 10:-5 12:-6 14:37 15:19 16:-6 17:44 22:-3 23:34 26:6 28:15 29:17 31:-11 33:-27 34:-15 35:-1 40:-13 42:19 43:-4 45:-5 51:6 53:-8
aided 14:66|aidee 33:29|aider 3:27 33:19 40:25|aides 1:45 10:27 14:14 15:68 27:11|aids 1:53 15:61|aient 44:76
aieul 34:62|aieule 20:55|aigle 13:70|aigu 33:29|aiguillage 38:82|aiguille 33:29|aiguilles 24:82|aile 33:29
ailleurs 2:6 3:17 7:15 19:8 20:13 33:4 40:2 45:18 53:40|aim 31:62|aimable 20:55|aimablement 33:29|aimait 3:41 33:19
aime 3:24 6:36 19:-1 20:3 21:12 23:13 31:3 33:12 38:19 40:-7 44:13|aiment 36:82|aimer 3:32 6:50 20:28 33:2
aimerais 3:41 19:44 20:24|aimerait 40:56|aimerions 27:67|aine 20:41 33:16|ainee 33:29
ainsi 2:18 10:22 12:41 13:28 31:23 33:8|air 6:19 19:5 27:14 31:23 33:20 38:24 49:25|airport 26:75|airs 33:29
aiseig 43:66|aisha 20:56|aisle 33:28|ait 2:12 3:23 6:28 19:26 31:30 33:10|aix 10:64
ajoute 2:29 19:18 20:21 33:12 40:12|ajoutee 20:41 23:62|ajoutent 2:46 10:50|ajusteur 13:70|aken 33:26|akker 48:68
akkoord 1:16 2:7 5:19 10:8 27:35 34:16 50:54|akkordeon 13:61|akoestiek 30:68|aksoy 3:27 16:39 22:43 27:36 43:42
akt 19:25 44:45 47:33 48:34|akte 3:23 8:37 33:13 44:35|akten 11:44 33:6 48:43|aktenarchiv 33:27|aktennummer 1:61
aktenschranke 33:27|aktenzeichen 1:35 23:57|aktes 20:54|aktiengesellschaft 7:59|aktiv 8:65|aktiva 0:65
al 6:12 7:8 10:-5 12:2 18:4 19:8 20:5 21:11 22:18 33:14 40:4 43:4 53:-1|alain 33:27|alarm 35:73|alarme 33:29
alasdair 33:28|albers 22:61|album 2:7 3:6 10:11 12:18 13:18 16:30 18:21 19:9 31:25 33:-14 34:31
albums 3:17 5:36 13:28 32:41 34:38 40:14 43:31|alcool 31:65|aldous 10:28 12:33 13:31 14:31 43:32 50:40|aldus 23:66
alea 10:64|aleas 16:46 40:31 41:57|alentours 45:72|alep 20:55|alert 40:53|alerte 7:55 45:58|alexander 13:65
alexiens 20:55|alfons 33:26|algemeen 3:35 41:59|algemene 8:24 16:42 35:32 41:44 46:25 51:25|alias 22:74|alibi 33:28
alida 33:29|aligne 11:68 33:16|alignes 32:84|alimentaire 20:55|alimentation 33:29|alive 20:36 33:20|aliyah 45:66
alizee 34:62
all 1:-6 2:6 3:2 5:10 6:8 7:-1 10:-6 11:1 12:8 13:-8 14:5 15:2 16:-1 17:-3 19:-6 20:-4 21:0 24:3 27:0 31:-7 32:8 33:3 34:16 35:6 40:-5 41:0 42:2 45:1 46:1 47:9 48:0 51:11 53:5
allait 3:45 33:16
alle 1:6 2:8 3:-2 5:0 7:1 8:2 11:2 12:5 13:3 14:13 18:3 19:-4 20:-3 21:4 27:-6 28:3 29:6 31:-7 32:4 33:3 34:-5 35:8 38:2 40:4 42:0 47:19 51:15
allebei 10:26 13:34 33:18|allee 20:24 33:11 50:53
alleen 1:3 3:7 7:1 10:-4 19:9 20:16 21:4 29:8 31:-3 33:13 34:-5 35:5 44:6 45:4 48:5|alleenrecht 34:58
alleenstaande 33:26|allein 6:21 10:16 19:13 20:14 29:23 30:22 33:9|alleinige 10:37 34:48|allem 3:32 33:19
allemaal 3:20 20:37 21:31 33:3|allemagne 31:65|allemand 13:46 22:45 40:19 43:36|allemande 10:32 16:53 22:43 42:43
allemands 38:65|allen 2:21 5:28 6:27 19:19 31:22 33:3
aller 3:7 5:20 7:15 14:15 20:-5 21:12 22:11 26:19 31:13 33:13 50:15|allergic 21:59 33:14|allerheiligen 18:54 33:13
allers 18:74
alles 2:13 3:10 6:10 8:4 10:-5 12:18 14:12 16:-2 18:0 19:2 20:-10 21:0 29:9 33:6 34:0 37:6 38:4 40:-1 42:1 44:1 45:6 49:5
alletwee 2:44 33:13|alleud 4:84|allez 33:29|allgemein 40:50|allgemeine 35:44 41:53|allgemeines 41:61
alliance 40:42 45:58|allied 34:60|allington 47:72|allmahlich 33:27|allocation 0:75|allonge 33:29|allons 40:56
allotment 31:41 33:20|allotments 33:28|allouer 23:76|allow 2:26 16:53 19:25 30:38|allowance 15:75|allowed 33:23 35:43
allows 2:52 20:36|alltag 30:63|allume 24:55 33:16 48:51|allumee 19:41 33:21|allument 33:29|allumer 33:29
allumette 33:29|allure 33:29|almost 33:28|alois 34:44 47:57
alone 2:4 6:25 10:30 14:9 19:12 20:11 29:34 31:15 33:-4 40:-4 46:17|along 11:30 20:13 33:21 43:22
alors 3:35 19:0 20:-7 33:18 40:-6 47:18|aloud 3:27 33:18 44:39|alpenlander 31:57|alpenraum 40:50|alpenverleih 27:58
alpes 19:62|alphabet 24:60 33:3|alphabetical 2:60|alphabetique 35:76|alphabetisation 13:70|alphabetisch 33:27
alpin 19:62|already 1:31 19:11 31:14 33:9 40:25 43:19
als 2:7 3:3 6:4 7:2 8:3 10:-2 11:5 12:2 13:5 14:-1 17:-4 18:-3 19:7 20:1 22:-3 23:-5 24:2 27:10 28:5 30:1 31:0 32:1 33:5 34:-6 35:1 36:-1 38:-1 39:0 40:0 44:-1 45:-2 46:1 47:2 50:-2 53:-6
also 2:21 3:3 12:12 18:13 20:10 27:8 31:18 33:7 40:13 53:10|alsof 20:18 33:23|alsook 2:57|alstublieft 12:65
alt 3:23 33:9 47:45|altar 33:28|alte 3:6 11:28 12:13 19:7 33:17 47:15|alten 7:23 19:19 33:16 35:29|altenheim 33:27
altenheimen 18:62|alter 19:17 31:20 32:29 33:14 40:13|altered 40:53|alterer 40:50|alternates 40:53|alternatief 40:54
alternatif 31:52 40:30|alternative 45:70|alternee 22:74|altersausfall 41:61|altersausfallversicherung 11:65
altersgruppen 31:57|altes 33:27|altijd 3:2 7:31 19:4 20:17 24:29 33:11 45:12
altitude 1:28 10:20 13:26 23:31 27:36 33:-2 41:30 42:31|alto 6:48 33:24|altogether 33:14 41:54|altpapier 33:27
altrosa 19:54|aluminium 20:55|always 3:8 7:17 19:32 20:7 33:10 45:32|alzette 10:64
am 1:9 2:-4 3:-3 4:5 5:11 7:-6 8:0 10:10 12:-1 13:0 14:-1 17:-2 19:8 20:4 23:6 27:-7 28:1 31:0 33:5 34:8 35:4 39:2 40:-7 43:-4 44:-2 45:1 47:1 48:-1 50:0 51:10 53:-6
ama 7:41 12:52 38:49|amadi 20:57|amal 6:46 21:45 45:45|amant 33:29|amants 13:57 22:60|amateur 13:61 33:10
amateurfilms 20:54|amateurkring 34:58|amateurs 13:41 22:35 30:38 31:45 36:43|amay 13:42 26:43 40:17 53:40
ambassades 20:55|ambassadeurs 31:60|amber 19:59|ambiance 32:84|ambiances 32:84|ambitieus 6:54 40:40|ambitieuse 6:77
ambitieux 40:56|ambition 7:47 40:48|ambitious 6:58 40:40|amblbeb0 4:76
ambleve 1:14 4:26 10:28 12:13 14:19 17:23 36:27 40:22 42:23 43:22 50:20|ambre 45:72|ambulance 33:29
ambulancier 20:29 33:23|ambulant 33:29|amel 53:58|amelie 3:25 5:39 6:37 18:37 33:-4|amenagement 50:78|amendment 2:60
amer 20:55|america 25:77|americaine 10:64|american 33:19 40:34|amerique 6:45 31:55 33:-2|amerongen 27:63
ami 3:32 10:37 28:57 33:2|amiante 22:60 30:64|amical 10:64|amicalement 27:67|amie 3:59|amina 43:73
amis 7:30 12:31 27:41 33:9 35:37|amitie 21:53 33:8 45:50|amities 27:67|among 13:22 20:14 23:28 31:19 33:10 44:39
amont 33:29|amorce 16:71|amortie 16:71|amortis 40:56|amortisation 2:60|amortissement 2:60|amortissements 0:81
amory 27:63|amount 1:42 11:19 15:30 16:29 17:32 23:26 26:19 27:8 40:-2 43:11 53:9|amounts 0:51 17:36 23:38 29:40 51:42
amour 3:17 22:39 33:18 44:34|amoureuse 33:29|amoureux 33:24 45:45|amovible 50:78|amovibles 50:78|ampeln 19:54
ampersand 27:48 31:47|ampoule 24:82|ampoules 19:62|amrani 33:29|amrhein 33:27|amsellem 27:67|amsterdam 13:54 27:48
amt 1:30 13:29 16:24 33:7 45:30|amtliche 1:61|amtsgericht 8:57 10:37|amtsstube 33:27|amuse 33:29|amusement 27:67
amuser 33:29|amuses 33:29
an 0:6 2:-9 3:5 5:6 6:-3 7:0 10:-1 11:2 12:0 13:2 14:10 16:-8 18:-3 19:-1 20:5 21:-3 23:-2 26:4 27:11 28:3 29:-1 30:-4 31:-1 33:2 34:7 35:1 38:0 40:5 43:-5 44:4 45:-1 46:0 47:-2 48:-2 50:-3 53:-4
ana 33:27|anais 53:69|analyse 30:58 31:20 33:-16 40:31 50:45|analyses 18:55 33:18|analysis 30:72|analyst 44:70
analytique 8:71 16:49|anamorphiques 19:62|anatole 3:18 13:30 22:34 33:20|anatomie 19:62|anbei 11:39 12:34 14:33 17:37
anbieten 34:56|anchoring 53:65|anchors 45:70|ancien 6:40 7:32 11:37 19:6 20:-2 21:19 33:7 45:27 53:13
ancienne 7:44 11:28 27:13 33:7 40:2 45:30 53:27|anciennes 19:48 20:41|anciens 3:17 6:23 19:21 20:13 31:27 33:13
ancient 33:28|ancillary 31:48 34:46|ancion 9:43 11:43 12:32 16:32 29:42 33:7|anckaert 6:63 45:58|ancrage 9:68 53:56
ancrees 7:69
and 0:2 2:4 3:4 5:-1 6:1 7:8 8:-2 9:1 10:4 11:1 12:2 13:3 14:5 15:-1 16:3 17:-5 18:1 19:3 20:-2 21:-2 23:0 27:7 28:0 29:4 30:1 31:0 33:-5 34:5 35:-2 38:3 40:3 41:5 42:-5 43:-1 45:-4 46:-1 47:1 50:-1 51:2 53:3
andenne 20:18 50:41 53:60|ander 5:34 19:11 20:8 33:19
andere 1:1 2:14 3:4 6:20 7:6 10:18 14:0 19:-7 20:-2 33:10 38:7 44:3 46:6 47:5 49:8|anderem 33:27
anderen 14:10 20:1 33:18 38:16 40:17 46:16|anderer 6:41 33:6 40:30|andererseits 34:56|anderes 20:34 33:19
anderhalf 33:18 40:33|anderhalve 33:26|anderlecht 20:55|anderlues 18:47 19:35 33:2 53:42|andermans 40:54
andern 11:52 33:13|anders 3:11 20:21 33:10 34:25 40:9 45:10|anderswo 53:58|anderung 8:65|anderzijds 2:44 34:44
andeutet 27:58|andeutung 44:62|andre 34:46 35:56|andries 3:56|anfallen 40:50
anfang 6:25 7:21 18:24 19:17 31:20 33:1 40:13|anfangs 19:54|anfassen 3:53|anfing 33:27|anfordern 44:62
anfrage 26:45 39:45 50:43|anfragen 31:57|angaben 13:22 14:57|ange 6:29 7:28 14:29 25:42 33:4 48:31
angebot 16:15 18:16 21:17 33:-19 34:21 40:15 50:47|angebrullt 33:27|angefangen 3:40 33:13|angefangenes 33:27
angefordert 12:39 40:30 42:42|angefragt 5:50 42:49|angefuhrt 14:59|angegeben 14:59|angelegt 40:50|angelehnt 33:27
angeles 27:63|angels 33:28|angemacht 20:55|angenommen 23:41 29:43 50:43|angerechnet 34:56|angers 13:44 22:61
anges 31:62|angeschaltet 40:50|angeschlossene 11:65|angestellte 7:38 29:43 53:38|angestellten 7:59|angetan 33:27
angetreten 40:50|angezeigt 5:35 33:22|anglais 2:10 3:9 13:33 16:33 31:16 33:-2 34:12 40:6 43:36
anglaise 2:11 5:29 16:55 18:25 33:-7 34:13 43:24|angle 13:37 22:40 38:48 40:22 49:51|angler 33:27
angouleme 10:43 16:42 40:34|angst 6:36 30:35 33:16|anhalt 38:65|anhangs 14:59|anhee 33:29|anim 52:84|animacji 38:74
animal 16:26 20:16 31:21 33:8 40:13 48:29 50:34|animalier 41:74|animals 6:37 28:41 33:6 41:34 45:36|animate 53:65
animated 1:40 22:29 24:36 34:20 43:39 45:31|animateur 7:43 13:45 30:63|animateurs 0:51 30:48 40:36 53:39
animatic 9:17 10:6 16:30 18:25 30:16 31:7 36:18 40:12 42:14 43:11 49:43 53:13|animatics 41:68
animatie 1:37 7:23 13:26 24:32 27:21 34:17 40:13 41:26|animatiecommissie 44:68|animatiefilm 34:44 43:53
animatiemarkt 16:51 18:54|animatiereeks 45:66|animatiestudio 7:63|animatietechniek 24:73
animation 1:35 2:-2 7:14 13:7 16:8 17:9 18:16 19:11 22:6 24:32 33:-39 34:4 37:9 40:13 41:18 42:11 43:3 45:-2 46:5 50:3 52:8 53:3
animations 33:28|animationsfilm 18:49 43:47|animationsfilmen 40:50|animationsprinzip 24:66|animationsserie 45:62
animationsstudio 7:59|animatique 16:33 19:24 30:40 43:35 49:58 52:47|animator 19:39 40:42|animatoren 30:50 41:48
animators 40:22 41:50 53:47|animatrice 13:70|animaux 19:41 41:52 45:50|anime 13:49 16:49 52:63|animee 34:62
animees 24:82|animer 19:62|animera 19:62|animieren 19:54|anker 21:66|anklage 33:27|ankommt 38:52 53:45|ankreuzen 1:61
anlage 2:18 3:1 11:13 12:8 16:9 17:11 18:10 19:2 20:3 22:9 31:6 33:-10 34:13 40:-1 41:9 42:10 43:8 53:6
anlagen 0:22 1:29 2:13 8:21 9:21 10:14 11:22 12:25 14:16 30:19|anlagenverzeichnis 9:64|anlagevermogen 0:65
anleuchtet 33:27|anmeldung 35:64|anmerkungen 11:44 18:41 19:34|ann 21:47 33:8 44:40 45:44|anna 2:36 3:32 43:39
annahme 23:41 29:43 30:42|annahmeerklarung 23:62|annahmen 30:63
anne 2:-1 3:-2 7:7 12:9 14:19 21:21 22:43 25:49 27:5 40:-5 43:11 45:10 53:11|annecy 18:55 40:40
annee 1:5 2:-7 3:-8 6:9 13:13 15:15 16:3 18:29 20:8 22:24 31:20 33:-9 34:16 36:15 38:14 40:6 43:12 45:5 46:14 53:2
annees 15:34 20:7 32:56 33:6 40:32|annehmen 34:56|anneloes 2:34 3:23 10:26 33:-7 34:25
annette 2:26 12:37 13:37 27:43 40:22|annex 2:48 14:30 30:50
annexe 0:11 1:9 2:15 5:8 7:-1 9:42 10:25 11:27 12:11 14:20 16:10 17:30 18:14 31:5 33:-33 40:1 41:4 42:5 45:2 46:12 53:-1
annexed 2:26 10:48 11:40 42:35|annexees 1:58 23:62|annexes 1:49 8:50 9:39 12:16 30:23 33:-25 35:22 40:1
annick 15:63 25:75|annika 13:35 19:28 37:41 43:34|anniversaire 34:62
annonce 2:4 10:8 19:6 20:11 21:19 31:34 33:6 35:32 39:27 48:22|annoncees 20:55|annoncer 23:76
annonces 16:49 19:41 35:55|annonceurs 7:69|announce 33:28|announced 27:49 44:56|announces 33:20 35:52
annual 0:49 8:35 33:-11 35:35 46:54|annuel 17:50 35:49 46:68|annuelle 2:46 31:52|annuels 0:78 12:36|annulatie 50:70
annulation 34:40 35:55 50:56|annule 11:82|annuleert 11:72|annulent 11:82|annuleren 35:67|annuls 11:74
anonyme 2:16 7:24 8:61 10:19 33:2|anonymes 5:78|anorak 33:28|another 21:26 33:20 34:12 40:6 45:23|anrechenbar 34:56
anreissen 33:27|anrufen 33:27|anruft 44:62
ans 2:7 3:12 5:-1 6:31 7:0 13:10 15:3 20:6 21:-4 28:1 30:17 31:14 33:8 34:-9 35:-2 36:3 37:2 40:-2 43:-6 45:5 53:-4
ansage 6:38 21:38 33:12|ansassige 53:58|ansay 16:57 40:42|anschluss 33:27|anschrift 33:27|ansehen 52:67
anselme 19:23 33:25 34:13|ansgar 27:58|ansiaux 3:59|ansicht 52:67|ansieht 33:13 45:49|ansprechen 31:57
ansprechpartner 43:60|ansprechpartnerin 12:60|ansprechperson 1:61|anspruche 27:58|anstandig 33:27|anstandigen 33:27
ansuchen 29:51 43:47|ansuchens 17:63|answer 17:17 20:16 29:32 31:21 33:6 40:19 43:14 48:21|answered 33:28
answers 1:31 21:37 33:21|antagonist 6:45 44:64|antagoniste 24:51 44:68|anteil 10:28 17:33 42:38 46:24 53:29
anteile 5:25 8:26 10:41 14:21 20:16 46:26|anteilen 10:57|anteilseignerinnen 46:65|antenne 7:34 27:32 31:31 40:34 53:34
antennes 19:62|anterieur 1:58 2:46|anterieure 5:64 34:48|anterieures 14:70|anterieurs 1:72|anteriorite 5:78
anthology 47:72|anthony 33:28|anticipates 53:65|anticipees 42:75|anticipes 12:71|antiquar 33:27|antique 6:77
antje 33:26|antoine 12:46 19:37 27:47|antoniusstraat 35:67
antrag 1:30 9:7 11:8 12:25 14:3 17:26 23:26 27:1 29:20 33:-17 40:-6 42:11 43:11|antrage 1:40 18:54|antragen 23:62
antrags 29:64|antragsbetrag 1:61|antragsformular 1:61|antragssumme 11:65|antragstellende 1:61|antragsteller 1:59 43:23
antragstellerin 1:20 12:19 14:18 17:22 40:9 42:21 43:30 53:29|antragsverfahren 29:64|antrieb 3:53
antwerp 10:41 33:6 38:53
antwerpen 2:22 4:15 7:7 8:23 10:23 12:8 13:10 14:7 15:14 23:10 27:19 29:14 33:-31 34:19 43:10 51:15|antwerps 20:54
antwerpse 33:13 53:49|antwoord 33:20 40:17 46:35|antwoorden 29:57 33:13|antwoordt 20:23 33:22
antwort 1:26 3:18 17:27 33:3 40:15 48:28|antworte 3:53|antworten 20:25 29:34 33:9 40:21|antwortet 20:42 33:13
anvers 32:62 33:21|anwalt 16:47 40:37|anweisung 33:27|anwendbares 10:57|anwesend 19:54|anwesenheit 16:47 50:51
anwohner 31:57|anwohnerinnen 31:57
any 2:15 3:-4 4:14 5:9 7:5 12:6 14:33 15:23 27:1 29:32 33:-4 34:-2 35:11 40:7 46:13 51:13
anybody 10:23 17:30 19:20 33:14 40:14|anyhow 33:28|anyone 13:24 19:30 20:16 31:21 40:24 44:29 46:33
anything 10:27 12:29 13:10 31:24 33:11 34:4 40:-3|anyway 19:32 33:14 50:47|anywhere 2:34 19:32 20:30 53:38
anzahlung 50:64|anzeige 5:43 33:19|anzeigte 33:27|anzug 33:27|anzukaufen 27:58|anzuwenden 34:56
aoife 3:20 6:33 18:30 20:19 33:6 43:28|aouad 27:67
aout 0:17 1:8 2:14 4:19 5:14 8:15 11:17 12:17 13:6 14:39 18:37 29:16 33:-8 34:-3 43:9 51:29|ap 50:70
apart 3:6 19:10 20:23 24:25 31:12 33:1 34:22 41:19 45:19|aparte 2:36 20:21 34:37 40:20|apercevra 20:55|apercoit 33:29
apercoivent 33:29|apfel 33:18 48:45|apfelkenner 6:62|apfels 24:66|aphone 33:29|aplatisse 33:29|aplatit 33:29
apologies 11:74|apologise 11:61 12:54|apologises 33:28|apotheek 33:26|apothekeres 33:26|app 6:46 7:42 31:39
apparaisse 33:29|apparaissent 24:68 33:16|apparait 33:29|apparaitre 10:64|apparat 33:27|appareil 19:27 20:20 33:21
apparence 3:59|apparent 24:82|appart 31:65|appartement 19:9 20:21 33:18 35:23 41:21 53:16|appartementen 45:66
appartements 45:72|appartenait 33:29|appartiennent 10:55 33:10
appartient 5:44 7:17 14:18 19:10 24:30 33:10 35:25 40:4 45:20|appeal 30:72|appeared 13:65|appears 32:49 33:22
appel 1:21 20:17 21:24 22:30 33:11 38:34 48:27|appelait 3:34 11:44 33:18|appele 33:29|appelee 33:29|appeler 33:29
appelez 12:71|appelkist 33:26|appelle 2:-5 3:-6 7:4 12:16 20:11 21:10 33:22 35:11 45:7|appellent 20:41 33:16
appellera 20:55|appellerait 33:29|appelons 12:71|appels 40:56|applaudi 33:29|applaudissements 33:29
applaudissent 48:78|applaudit 33:29|apples 33:28|applicable 0:46 10:38 34:47
applicant 1:47 7:10 12:22 14:20 15:18 22:12 40:-3 43:40 46:18
application 1:32 3:-8 9:13 12:37 14:27 17:30 23:32 27:3 29:38 34:-5|applications 18:60 23:50|applied 1:48 17:57 43:22
applies 12:41 14:39 21:46 26:48|appliquee 33:29|apply 10:15 12:33 18:21 40:18 42:57|applying 12:67|appointed 8:73
appointment 33:28|appoints 29:73|apport 0:38 2:-2 5:28 10:36 11:20 17:39 27:17 40:-6 42:47 53:7
apporte 2:1 3:0 10:42 12:12 20:15 33:-1 36:23 40:9 45:26|apportent 33:16 45:58|apporter 2:22 27:29 33:13 35:52
apportes 10:64|apportioned 53:65|apportons 40:56|apports 8:46 10:58 42:28|apprecie 44:76
apprend 6:13 19:-2 20:9 21:29 33:21 40:-8 45:19|apprendra 33:29|apprendre 3:34 6:39 20:30 33:5|apprenez 33:29
apprennent 19:41 21:53 33:8|apprenons 33:29|apprentice 13:65|apprentie 45:72|apprentis 20:41 33:16
apprentissage 18:60 33:16|apprete 3:59|appris 3:29 6:22 19:7 20:19 33:12 40:1 47:25|apprise 33:29
approach 19:36 20:43 34:16 40:10|approaches 10:62|approbation 27:53 35:63|approbations 10:64
approche 20:28 33:16 40:16 49:43|approchee 10:64|approcher 20:41 33:16|appropriation 0:75
approuve 0:52 1:30 2:39 14:49|approuves 0:81|approval 10:31 27:45 34:29 35:42|approvals 10:62
approved 0:29 1:33 2:14 10:16 14:19 17:23 23:37 33:-18 34:13 46:28|approves 34:60|approx 43:53 53:51
approximately 33:28|appui 2:22 5:40 12:33 27:29 31:28 33:-8 40:18|appuie 33:29|apr 18:62 32:31 48:28
apres 0:15 1:-7 2:23 3:-7 6:-2 7:-10 8:1 10:20 12:-1 13:-1 18:8 20:1 21:2 23:-3 24:3 27:-4 31:10 33:-4 34:21 35:-2 38:3 40:-10 42:-4 43:7 44:-3 45:1 47:1 48:0
april 1:1 2:8 4:7 5:24 10:-6 12:17 14:24 15:6 17:2 18:39 20:-9 23:9 24:8 26:6 27:-3 29:12 30:3 33:-19 34:-4 38:5 51:23
aps 27:62|apurement 51:82|aquarel 24:73|aquarell 24:66|aquarelle 24:82|aquarium 32:50 33:2 47:48
arabe 6:45 20:37 43:55|arabisch 16:47 43:47|arbeid 19:58|arbeider 21:66|arbeiders 41:66|arbeidersverhaal 40:54
arbeidsatelier 16:43 18:46 53:42|arbeidsjaareenheden 46:72|arbeidsovereenkomst 35:67|arbeidszaak 7:63
arbeit 3:39 19:14 20:26 22:21 53:18|arbeite 3:27 19:49|arbeiten 1:18 7:15 13:17 14:27 20:22 22:17 30:19 33:-6 43:17
arbeitet 7:51 13:40|arbeitgeber 35:44 51:57|arbeitsbeginn 18:62|arbeitslos 6:62|arbeitsplatze 53:58
arbeitsproben 39:66|arbeitstitel 2:30 33:1 43:47|arbeitsvertrag 35:64|arbeitszeit 35:64|arbitrage 10:56 34:40
arbitration 2:47 10:48|arbitre 10:64|arbitrer 33:29|arbre 20:55|arbres 3:37 24:61 33:8|arc 6:32 33:2 45:62
arcade 13:65|arche 45:72|archeologue 20:41 33:16|arches 45:72|archief 3:12 16:33 19:26 20:38 41:23|archiefdoos 50:70
architectes 30:78|architecture 44:72|architectuur 44:68|architektur 44:62
archiv 18:24 19:17 20:18 33:-11 40:13 45:24 48:38|archivbilder 20:55|archive 3:14 16:23 19:16 20:44 36:30 41:25
archives 16:28 19:1 20:33 32:23 33:4 34:1 40:-5 41:13 47:19 53:13|archivist 16:45 20:36 33:6|archiviste 33:29
archivmaterial 20:42 27:44|archivrecherche 11:44 16:53|archivrechte 41:61|arcs 18:57 45:55|ardeche 13:70
ardenne 2:14 7:16 10:15 12:18 14:17 18:13 19:2 26:23 34:13 40:8 43:18 50:22 53:8|ardennes 3:22 7:38 33:0 38:44 40:25
ardgarra 33:28|ardoise 5:41 10:37 17:40 37:49 42:38 43:36
are 2:-9 3:0 5:1 6:-3 7:14 10:2 11:0 12:14 14:11 19:5 20:4 21:2 23:1 24:1 27:9 30:-2 31:1 33:0 34:-10 35:15 36:7 37:3 40:4 43:-4 44:-5 45:-4 46:8 48:-1 50:-1 51:5 53:12
aren 14:52 33:14|arena 44:44 45:57|arene 44:39 45:69|arete 33:29|arfaoui 33:27|arg 43:60
argent 3:9 7:8 9:20 10:14 14:9 16:9 17:34 33:9 34:0 37:25 40:13 53:19|argue 20:57|arguing 33:28
argument 12:32 31:26 33:19 40:17|argyll 3:58|arie 33:26|arise 27:63|arithmetic 33:28
arlon 1:16 4:25 7:15 10:5 13:24 14:15 29:23 33:3 34:9 43:16 50:19 53:23|arm 33:26 42:18|armand 6:40 33:25
armateur 33:29|armee 33:29|armees 33:29|armen 33:13 48:54|armes 14:49 33:21|armlengte 19:58|armoire 20:27 33:24
armoires 33:29|arms 14:29 33:21 47:35|arnaud 7:50 43:53|arnauts 33:28|arno 7:59|arnould 53:69
around 2:13 3:11 19:12 27:28 33:8 40:6 53:30|arracher 33:29|arrange 6:55 33:21|arrangement 5:46 35:62 40:22
arrangements 22:61|arrest 20:57|arrested 20:57|arrests 20:57|arret 13:42 21:46 27:28 31:27 33:-9 48:40|arreta 47:80
arretait 33:29|arrete 2:-6 10:8 15:16 18:8 19:-4 20:12 21:20 23:10 33:18 40:-10 45:6 49:27|arretee 33:29
arretent 10:37 20:41 33:2|arreter 2:16 7:25 20:11 33:19 40:12|arretera 20:55|arreterait 33:29|arretes 0:81
arretons 40:56|arrets 33:29|arriere 3:45 22:35 31:27 33:1|arrieres 22:74|arrivals 20:57
arrive 3:-10 12:1 19:-7 20:15 21:6 33:20 34:2 40:-13 44:16 45:3 47:12 48:9|arrived 12:48 33:19
arrivee 3:19 6:24 13:30 19:10 27:15 33:16 45:20|arriveert 33:26|arrivent 33:26 40:21|arriver 20:28 28:57 40:42
arriveren 33:26|arrives 12:28 19:20 33:1 44:31 48:54|arrondi 16:57 24:68|arrondis 17:63 42:61|arrondissement 53:69
arrondissementen 33:26|arrow 49:75|arrows 20:43 49:62|arsene 33:27
art 1:15 2:18 5:20 7:-1 9:5 10:13 14:0 15:6 16:14 17:0 18:0 20:-16 23:10 24:7 26:6 30:3 31:-1 33:-43 34:25 40:-10 41:28 43:13 51:5 53:-6
arte 10:26 13:33 22:50 40:31 42:37|arten 20:55|arterie 33:27|arthouse 31:59|arthousepubliek 40:54|arthousezaal 31:60
article 2:38 3:-1 5:6 8:16 10:25 14:21 16:1 23:3 29:9 34:32 40:-12 46:9 49:10 51:10|articles 8:73|articulee 33:29
articules 24:82|artificielle 33:16 41:60|artige 13:61|artikel 2:40 8:27 10:34 23:15 33:-34 34:16 51:11|artisans 13:70
artist 10:30 34:50 47:40|artistes 27:53 41:60|artistic 41:68|artistieke 10:45 12:39 41:40
artistinnen 16:35 18:36 19:28 53:32|artistique 1:18 2:6 3:5 9:27 10:19 12:29 16:29 19:8 27:13 33:-25 38:27 41:39 43:19
artistiques 9:37 10:32 41:67|artists 27:63|arts 13:51 17:60|arve 10:36 17:32 29:37 36:39 40:25 42:31 43:29
arztkoffer 33:27|arztliche 41:61
as 1:-4 2:12 3:4 8:6 10:3 11:-1 12:5 13:3 14:5 15:4 19:5 20:5 23:0 24:0 27:9 31:-1 32:1 33:4 34:-3 35:-2 37:2 40:0 43:-5 44:1 45:3 47:7 48:-2 49:8 51:7 53:-2
asbest 16:64|asbeststudie 53:63
asbl 0:16 2:-4 4:19 7:15 8:15 10:17 12:6 14:28 15:17 16:6 17:12 27:9 29:29 34:20 40:9 43:8 46:17 50:24 51:18 53:5
ascenseur 19:27 21:40 33:16 45:37|ascenseurs 33:29|ascension 33:29|asfalt 32:60 33:13|ash 24:76|ashamed 33:28
ashdown 27:63|ashes 33:12 44:45 48:48|ashmaw 5:45 33:2 34:44|ashore 33:28|asia 53:65|asie 31:65
ask 3:-5 10:0 12:26 16:4 19:-3 20:24 22:6 27:1 33:1 34:7 36:21 40:11 43:19
asked 2:-2 3:20 6:9 14:13 17:28 20:4 21:11 27:10 29:11 30:10 31:9 33:-2 37:16 40:7 45:8 47:19
asking 2:16 3:13 12:42 14:21 17:37 33:-17 34:15 40:8|asks 12:7 20:-3 21:12 33:24 40:-7 44:10|aslak 6:39 33:19 44:38
asleep 24:46 33:11 47:53|asmus 34:56|aspirin 33:28|assassin 33:29
assemblee 0:36 2:15 7:12 8:46 10:7 14:13 18:26 19:5 21:18 22:17 29:41 33:-28 35:31|assembly 2:34 18:41 20:30 31:35
asseoir 3:13 33:28|asserted 2:60|assessment 1:67|asset 33:28|assets 0:73 40:6|asseyait 33:29|asseyent 33:29
assez 3:37 7:47 33:8|assied 20:1 21:21 33:26 49:29|assieds 20:55|assiette 1:38 10:30 33:6 40:22 48:44
assiettes 33:21 48:57|assigned 2:40 5:62|assignment 2:52 34:39|assigns 2:60|assis 19:11 20:24 33:23
assise 20:30 33:18 44:38|assistance 16:71|assistant 7:32 13:56 20:4 33:-16 50:31|assistante 13:70|assistants 53:65
assiste 2:29 20:24 33:11 34:30|assistee 30:78|assistent 7:63|assistenten 7:59|assistenz 13:47 41:48|assistera 19:62
assisterai 20:55|assize 13:65|associate 10:62|association 1:19 4:30 7:28 8:47 10:28 12:17 29:27 33:-17 34:8 40:3 51:29
associations 31:57 35:51|associatives 13:70|associe 3:32 13:43 29:54 40:29|associee 29:59 34:40 40:34|associees 7:69
associent 10:64|associer 10:50 20:41|associes 7:55 30:38 35:37 43:34 46:42|assoclation 2:60|assoient 33:29
assoiffe 33:29|assoit 33:29|assombrit 49:83|assorti 27:67|assujetti 26:83|assujettie 1:51 16:49 50:56|assujettis 53:69
assumee 31:65|assumer 44:76|assumptions 30:72|assunta 6:48 33:24
assurance 0:29 1:20 12:18 16:44 27:15 33:-11 35:36 40:29|assurances 10:3 27:7 41:72
assure 10:26 12:33 33:5 35:39 40:18 42:37|assured 38:74|assuree 33:29|assurer 27:67|assures 40:56|assureur 40:42 45:58
assureurs 20:55|astonishingly 33:28
at 0:-1 2:-2 3:0 4:3 5:-2 6:-3 7:-2 9:1 10:8 11:-1 12:-1 13:11 14:-7 16:-7 18:-2 19:0 20:0 21:-1 22:-4 23:2 26:2 27:-3 28:1 29:4 30:5 31:8 33:-2 34:-5 35:3 40:7 42:2 43:1 44:-5 45:-3 47:2 49:0 50:1 51:9 53:9
atelier 1:0 2:5 3:-14 7:21 10:14 12:6 13:12 14:6 16:3 17:16 18:8 19:-7 20:-15 22:1 26:12 27:-3 33:-30 34:5 40:5 41:8 42:2 43:23 44:9 45:5 50:11 53:11
ateliermiete 41:61|ateliers 13:43 16:30 18:34 19:35 20:29|atem 32:46 48:43 49:45
ath 2:6 3:5 4:30 7:15 10:10 12:17 13:17 14:17 18:20 40:11 43:19 45:18 50:24 53:36|athenaum 13:61|athenee 20:55
ather 19:54|atl 41:68|atlantic 19:59|atlantique 33:29|atlas 20:57|atmen 32:46 33:19|atmet 20:55|atmos 41:66
atmosphere 32:79|atmospheriques 50:78|atout 40:56|atre 33:29|atroce 21:75|att 16:46 50:48 51:56|attachant 30:78
attache 33:14 40:30 43:47|attached 1:31 5:17 8:20 10:8 11:50 12:44 43:23|attachee 38:82|attachement 40:56
attachent 33:29|attaches 2:60|attachment 12:33 16:45 27:42 40:19|attachments 1:53 9:60|attaquable 40:56
attaque 33:16 49:69|attarde 33:29|atteindre 31:65|atteint 15:55 33:16 42:48|atteinte 19:62
attend 3:7 12:8 17:9 20:5 21:8 28:17 31:-2 33:18 40:-1 44:8 45:15 47:13 48:11|attendaient 33:29|attendait 3:59
attendance 23:58 26:61|attendant 10:64|attended 31:48 33:14|attendent 20:19 33:26|attendons 31:52 40:42
attendrai 20:55|attendrait 33:29|attendre 3:27 7:38 20:37 45:41|attendrons 20:55|attends 20:55
attendu 1:33 2:21 10:34 31:26 33:-10 34:22 53:30|attendue 31:44 33:8 44:54|attendues 40:56|attendus 1:72
attente 1:19 3:6 5:25 12:17 17:23 19:9 20:2 21:22 33:12 35:23 53:16|attentie 12:65
attention 0:24 2:4 12:33 19:5 24:25 26:26 27:33 30:25 33:-15 35:20 40:5 44:19 50:33
attest 9:27 12:21 14:18 33:-18 51:64|attestant 25:84
attestation 1:32 4:48 5:21 9:43 12:21 14:30 15:15 17:9 34:-5 35:9 51:52|attestations 9:68 12:44 26:55
atteste 4:66 14:39 51:64|attesten 1:32 9:50 12:52|attestons 4:70 14:57|attire 40:56|attirer 40:56|attires 27:67
attirons 0:81|attn 50:74|attorney 29:73|attractie 33:26|attraction 33:29|attractive 40:53|attractivite 30:78
attrape 33:29|attribue 2:60|attribuee 23:76|attribuer 23:76|attribution 2:39 23:68|attroupement 33:29
au 0:9 1:2 2:5 3:-2 4:1 5:3 6:-2 7:-8 8:9 10:8 11:0 12:-5 13:-1 14:1 15:4 17:0 18:5 19:1 20:-4 21:-2 22:-5 23:1 25:6 26:0 27:1 29:12 30:-4 31:-5 33:1 34:4 35:10 37:7 40:2 44:-4 45:-1 46:0 47:3 50:0 51:5 53:-7
aub 52:73|aube 19:8 20:13 21:21 33:16 45:18 48:49|aubel 13:40 22:40 47:38 53:35
aubepine 0:20 1:12 2:6 4:21 5:30 7:20 10:19 11:20 14:11 17:15 22:14 29:19 30:18 34:5 36:19 42:15 43:20
aubepines 30:47 33:-2 34:30 44:44 53:38|auberge 33:29
auch 2:5 3:2 6:11 7:7 10:6 12:18 19:3 20:13 28:14 31:6 33:5 40:8 53:7|auction 33:28|auctioneer 6:71
aucun 2:-9 3:-10 5:35 7:17 10:-5 14:42 19:8 20:-14 21:6 23:7 27:-2 31:-4 33:-14 34:3 35:7 40:13 44:7 46:29 53:0
aucune 1:0 2:-2 3:-13 5:27 10:8 14:51 15:26 17:14 19:15 33:-11 34:-10 40:-16 46:26 51:32|audace 33:29
aude 3:32 16:44 43:46 45:45|audibert 27:67
audience 3:5 9:12 13:18 16:1 18:4 19:6 20:8 22:16 30:20 31:39 33:-39 36:12 40:15 43:2 44:8 45:8 50:8
audiences 30:66 31:46|audio 16:29 20:19 27:20 33:-17 34:35 43:26 45:32 52:37|audiodescription 41:74
audiovisual 7:39 8:47 13:39 34:33|audiovisueel 23:66
audiovisuel 0:27 1:19 2:13 4:28 7:27 10:14 14:18 23:30 29:26 34:20 43:27|audiovisuele 2:27 5:27 8:41 34:44
audiovisuelle 1:28 2:29 7:25 22:30 34:48|audiovisuellen 34:56|audiovisueller 1:61|audiovisuelles 8:79
audiovisuels 2:36 5:61 34:37|audit 10:6 15:24 18:19 30:32 33:-22 40:4 41:58|audited 23:71|auditee 0:81|auditeurs 30:78
audition 33:29|auditor 0:41 17:35 28:41 33:-6 40:32|auditorium 7:47 41:52 50:56|audrey 7:30 11:36 12:41 29:35
auf 1:2 2:-3 3:-2 4:6 5:4 6:-3 7:1 8:0 10:-5 11:2 12:5 13:-4 14:-3 17:-3 19:2 20:6 21:1 23:5 26:0 27:-8 29:2 31:-4 32:7 33:8 34:2 35:2 39:1 40:-1 44:-3 47:1 48:4 49:6 51:0 53:-1
aufbringung 17:63|aufenthalt 30:63|auffuhrungsrechte 47:63|aufgabe 30:50 33:13|aufgedrangt 19:54|aufgefuhrten 34:56
aufgegangen 33:27|aufgehoben 40:37 47:49|aufgelost 33:27|aufgenommen 8:65|aufgerissen 33:27|aufgesetzt 40:50
aufgetrennt 33:27|aufgewachsen 3:48 33:1|aufgriffe 3:53|aufhort 19:41 33:13|aufklaren 33:27|aufklarerin 3:53
auflage 47:63|auflagen 23:62|aufmerksamkeit 12:60|aufnahmen 20:42 30:50|aufruf 1:61|aufruft 33:27
aufschlag 10:44 16:47|aufsetzt 33:27|aufsicht 24:66|aufstehen 47:63|aufstellung 15:52 41:48|auftakt 33:27
auftrag 2:22 5:19 7:14 23:18 26:21 30:29 50:41 51:21|auftrage 21:63|auftraggeber 2:43 30:50
auftraggeberin 2:36 30:42 50:43|auftraggebern 2:56|auftragnehmerin 2:56|auftragsfilmen 7:59|auftrennen 44:43 48:55
auftritt 3:53|aufwand 16:61|aufzubewahren 45:62|aufzudecken 33:27|aufzug 33:18 41:42|aufzuge 33:27|aufzusagen 33:27
aufzusehen 3:53|aug 4:34 14:24 15:33 18:46 25:36 48:31|auge 6:41 33:19|augen 33:13 49:52|augenhohe 19:41 20:42
augmente 33:8 34:40 40:34
august 1:1 2:-5 4:10 5:4 8:21 10:0 11:8 14:36 17:6 18:5 19:-6 27:-3 29:31 30:6 33:-15 42:3 48:6 50:8 51:35
augustin 33:20 45:54|augustus 4:30 10:6 12:24 14:35 15:19 18:15 27:10 29:18 30:16 33:-26 34:4 51:30 52:21
aujourd 3:15 7:25 20:31 33:11 42:31|auktionatorin 33:27|auktionshauser 45:62|auld 5:61 34:40
aunt 3:31 19:32 33:1 38:47|aunts 31:62|aupres 2:8 4:31 12:18 20:3 27:40 29:28 30:45 35:24 51:30 53:29
auquel 3:45 33:16|aura 3:3 16:15 19:18 20:43 33:-7 34:6 53:14|aurais 3:45 33:16|aurait 3:17 6:34 20:13 33:21
aurelie 33:29|auriez 47:80|aurore 2:26 33:11 34:18 40:19 53:31
aus 2:-8 3:1 5:0 6:5 7:-5 8:8 10:1 13:1 19:8 20:0 24:9 26:1 27:6 30:5 31:-6 33:6 40:10 44:-2 45:-2 46:1 47:6 48:6 49:8 53:12
ausbau 41:48 53:45|ausbildung 13:61|ausdruck 1:61|ausdrucken 33:27|ausdruckt 3:53|ausfall 45:62|ausfallen 27:44 33:13
ausfertigungen 10:44 34:42|ausfuhrend 43:60|ausfuhrlich 33:27|ausfuhrliche 33:27|ausfuhrlicher 10:57|ausfullen 1:61
ausgabe 35:64|ausgaben 40:25 53:53|ausgebaut 19:54|ausgebildet 13:61|ausgegeben 53:58|ausgeht 19:33 33:19
ausgelegt 33:27|ausgeschaltetem 33:27|ausgeschlossen 17:63|ausgestellt 4:40 51:60|ausgetauscht 33:27|ausgeubt 34:56
ausgewahlt 23:62|ausgezahlt 23:62|ausgezeichnete 7:59|ausging 3:53|aushalten 33:27|aushang 35:64|auskommen 19:54
auskunft 4:52 29:51|auskunfte 29:64|auslagenpauschale 26:65|ausland 31:57|ausliefert 33:27|auslieferung 41:61
ausmachen 28:66|ausmacht 37:67|ausnahme 31:57|ausrechnet 33:27|ausrede 6:62|ausreden 3:40 36:53|aussagt 33:27
ausschaltet 20:55|ausschliesslich 2:43 6:29 34:23 40:18|ausschliessliche 2:30 34:50|ausschliesslichen 2:48 34:35
ausschliesslicher 2:56|ausschlussgrunde 14:59|aussehen 19:54|aussen 7:26 19:22 33:-6 43:27 48:43
ausser 6:29 12:27 13:28 15:32 19:22 39:33|ausserhalb 7:38 19:34 27:37|ausserhaus 39:66|aussert 20:55
aussi 2:-6 3:11 7:14 11:16 12:16 13:5 14:4 19:12 20:10 21:9 27:1 31:10 33:8 40:-10 44:10 45:6 53:3
aussicht 17:49 27:44|aussichtsreich 40:50|aussieht 33:27|aussitot 21:61 33:16|ausspricht 3:53|ausstattung 41:61
ausstattungspraktikum 53:58|ausstattungsstab 41:61|ausstehen 33:27|ausstellung 51:65|ausstieg 10:57
ausstrahlung 22:48 38:52|austauschen 11:65|austauschseite 11:65|austin 22:59 31:46|australia 31:62|australie 33:29
austria 40:40 42:56|austrian 12:67|ausubung 34:56|auswahl 22:61|auswahlausschusses 23:62|auswahlkommission 12:47 23:49
ausweist 33:27|auswertung 2:31 22:41 31:32 50:27|auswertungsrechte 34:56|auswickelt 33:27|auszahlbar 23:62
auszahlung 23:62|ausziehen 33:27|auszubildender 33:27|auszufullen 1:61|auszug 0:22 8:43 9:32 33:-17 45:19 47:30 48:20
auszukommen 40:50|auszuweisen 23:62|autant 19:35 27:40 40:29 47:53
auteur 1:14 2:36 3:-4 5:24 7:4 9:10 10:-6 12:1 13:0 16:17 17:-3 18:0 29:0 30:4 34:25 40:-1 43:14 44:15 47:11 53:1
auteure 2:51 34:42|auteurs 1:18 2:39 5:35 7:6 9:28 10:-8 12:-1 16:14 17:4 18:2 23:3 33:-33 34:9 40:-1 41:19 53:10
auteursaandeel 2:57|auteurscontract 2:47 9:53|auteursfilms 7:63|auteursrecht 2:57|auteursrechten 2:57|authentiek 8:71
authentique 3:59|author 1:8 2:34 3:7 5:29 10:3 12:9 13:7 16:8 17:11 20:-2 34:23 40:-6 43:7 47:24 53:6|authored 7:66
authorisation 40:53|authorise 29:73|authorises 2:47 29:60|authority 12:22 15:29 29:63 33:-18 50:28 51:29
authors 1:22 2:35 5:38 7:21 16:22 17:25 23:26 34:15|authorship 2:60|auto 6:16 21:12 33:18 41:17 45:17 48:19 49:22
autobanden 33:26|autocars 26:64 27:45|autocollant 33:29|autoevaluation 46:82|autoliquidee 26:83|automatic 33:28
automatique 20:24 33:-2 42:65|automatiquement 51:82|automatisch 33:12 42:51|automatiser 33:29|automatisering 33:26
automne 18:48 20:4 27:16 31:27 33:8 38:30 40:5|autonome 12:28 14:41 20:13 46:66 50:36|autonomous 46:74|autonoom 46:72
autopsie 21:59 22:52|autor 2:38 5:14 9:14 10:8 12:11 16:21 34:13 43:20 44:12 53:9|autorail 41:74
autoren 1:22 2:17 3:14 7:20 9:34 10:19 13:22 53:19|autorenanteil 2:56|autorenfilme 7:59|autorenklausur 18:62
autorennotiz 3:40 9:51|autorenschaft 43:60|autorenvertrag 1:40 2:48
autorin 2:34 5:10 9:10 12:6 13:7 16:7 17:9 20:10 34:27 40:-3 43:6 44:8 53:13|autorinnen 13:61
autorisation 1:26 5:39 10:15 18:16 20:16 34:21 35:30 40:17 41:16 44:18 47:22 50:20|autorisations 5:51 16:44 20:41
autorise 4:46 20:17 22:36 34:37 35:52|autorisee 1:51 2:39 34:40|autorisent 29:81|autorisons 27:59 29:59
autorite 14:39 15:64 33:-2 50:47|autoroute 45:72|autors 3:40 12:47
autour 3:2 19:25 20:16 27:22 31:21 33:11 35:20 44:19
autre 1:-6 2:-11 3:6 5:0 6:-2 10:19 11:3 12:-8 13:-1 14:-8 15:4 17:11 18:3 20:0 22:-4 24:4 27:-4 31:-13 32:5 33:12 34:0 35:-2 37:8 38:3 39:5 40:-15 44:-3 45:18 47:1 48:0
autrefois 33:16 47:66|autrement 1:41 20:45 33:-2
autres 1:23 2:6 6:16 7:-1 10:3 11:12 13:15 19:8 20:5 22:4 23:5 33:7 34:-9 39:13 40:2 41:4 45:12 46:21 47:10
autrice 2:28 3:2 10:7 13:26 16:26 23:19 34:33 40:11 43:28 53:12|autrices 20:35 34:53|autrichiens 33:29
autspecimen 25:67|autumn 1:44 12:24 18:25 20:14 31:31 33:-3|auvelais 33:26
aux 0:2 1:-7 2:2 3:7 7:-10 8:1 10:11 11:3 13:-1 14:-1 15:3 16:-8 18:2 19:0 20:4 22:-5 23:4 24:16 27:1 28:6 29:15 31:15 33:5 34:-5 35:14 36:3 40:-6 43:-6 49:4 53:3
auxquelles 20:41 34:48|auxquels 19:62|avaient 3:14 7:24 33:25|available 19:32 27:36 33:1 40:26|availed 0:75
avais 3:54 9:38 33:-14|avait 3:28 6:4 10:-9 11:18 12:-2 19:-11 20:-9 21:9 31:-8 33:16 38:18 40:-17 45:-1 47:26
aval 30:58 33:13 50:48|avalanche 45:70|avale 35:76|avalent 33:29
avance 1:18 2:-8 3:-10 10:20 12:12 17:29 20:-13 21:14 27:-2 29:12 31:7 33:-11 40:16 42:37 44:17 45:13 53:10
avancee 40:56|avancees 10:64|avancement 43:73|avancer 27:40 33:2 44:62|avances 10:42 14:49 41:52|avancons 40:56
avant 0:2 1:-1 2:0 3:-1 5:-2 6:-3 10:6 14:-9 16:-9 18:13 19:17 20:-3 21:2 23:-4 26:10 27:13 28:12 30:-2 31:21 33:0 34:13 35:9 38:2 39:10 40:-12 42:-5 44:-4 47:0 49:10
avec 2:-7 3:11 6:-4 7:3 10:-7 12:7 13:7 14:-4 16:-6 17:-4 18:4 19:9 20:4 24:2 26:2 27:7 29:0 31:13 33:6 34:-6 35:-1 38:8 40:4 43:-4 44:-5 47:0
avenant 2:31 5:44 9:27 10:22 11:28 12:17 18:29 35:22 40:22|avenir 38:82|aventure 1:37 3:24 27:46 31:31 43:38
aventures 43:73|avenue 8:58 26:60|average 7:66|averse 22:48 31:44|avertis 1:72|aveu 33:8 44:54 48:57
aveugle 28:71 33:16|avez 1:45 3:19 12:44 27:27 34:22 35:36|avion 16:39 20:24 33:19|avions 27:37 33:18 47:50
avis 0:24 2:3 20:10 21:18 23:48 27:10 33:-16 44:57|avocat 16:63 20:13 33:-13 53:27
avocate 12:30 16:30 20:14 26:43 29:40 33:8|avocats 16:52 29:64|avoid 30:72
avoir 1:20 2:13 3:14 14:29 15:19 17:13 19:10 20:-8 27:15 33:1 34:16 36:19 40:-7 45:9|avond 33:21 37:22 48:27 50:19
avonden 16:64|avonds 3:35 6:46 33:5|avondschool 13:54 33:13
avons 0:7 3:3 7:27 11:7 12:18 14:4 19:7 20:11 23:10 27:18 30:3 31:-3 33:-36 36:7 40:37 53:-5|avontuur 33:5 40:33 45:45
avortement 33:16 40:42|avoue 33:24 48:51|avouer 33:29
avril 1:18 2:-5 5:21 9:16 10:-2 12:27 14:35 18:36 26:17 27:2 29:15 33:-18 34:7 35:22 50:13 51:35 52:19
awaited 5:57 40:40|awans 50:78|award 11:23 13:26 17:19 22:42 23:58|awarded 17:62 23:50
awards 7:27 13:46 22:42 23:32 38:35|aware 14:52 33:14|away 10:14 12:20 19:23 20:10 33:18|awex 15:75|awful 33:28
awu 46:74|axe 19:32 40:45 49:53|axelle 6:52 33:23|ayant 2:22 27:29 33:5 34:37 47:42|ayants 34:62|aymon 34:62
az 23:46 26:49 52:47|azijn 33:26
b 1:21 2:6 3:-13 4:1 5:21 8:14 9:13 10:15 11:5 12:-8 13:13 14:0 15:5 16:12 17:7 18:-2 19:-11 20:-10 22:13 24:5 27:-12 29:-1 31:0 32:2 33:-42 34:4 35:-4 36:1 40:2 41:7 42:7 43:-5 44:9 45:1 46:3 47:-2 48:5 49:5 50:10
b000000 8:73|b01 9:51 43:47 49:59|b02 9:53 33:9 49:51|b03 9:63 49:61|b04 9:63 49:61|b04a 3:56|b04b 19:58
b05 9:53 40:36 49:51|b06 9:47 16:40 17:45 49:45|b07 9:47 41:42 42:45 49:45|b08 9:53 18:50 49:51|b09 9:57 53:49
b1 1:55 9:43 16:40|b10 9:71|b11 9:71|b11bis 31:60|b12 9:71|b13 9:71|b2 1:48 9:50 16:47|b3 1:45 9:46 16:43 45:37
b4 1:66|b5 1:66|b6 1:66|baan 33:26|baard 33:26|baas 6:34 20:21 33:5 47:37 52:40|bablute 47:80|baby 31:20 33:25
babyhemdchen 33:27|babykleren 33:26|bac 13:26 20:11 24:38 33:-5 43:31 44:41 48:34 49:39|bach 38:72|bache 33:29
bachee 33:29|bachelier 13:57 45:58|back 2:1 3:8 10:12 14:25 20:1 24:8 25:9 30:5 33:15 34:0 36:6 44:3 47:5 50:7
backer 28:66|backerei 33:27|backereiofen 33:27|backers 17:70|background 30:72
backgrounds 19:25 24:41 40:32 41:34 43:32|backing 40:53|backs 49:75|backt 33:27|backward 33:28|backwards 3:31 33:22
bad 24:26 33:18 42:20 48:35 51:27|badeort 33:27|badewannen 33:27|badge 21:40 33:21 48:34|badges 33:28
badkaart 13:51 39:74|badly 6:32 13:26 19:32 20:18 33:1 38:35|badplaats 33:26|bag 3:13 33:18 48:49|bagages 33:29
bagarre 33:29|bague 33:29|baguees 33:29|baguette 33:29|baguettes 33:29|bahn 33:27|bahnen 33:27|bahnfreunde 35:51 53:45
bahnhof 16:20 19:13 30:22 33:9 36:25 40:9 41:20|bahnhofsgeschichten 31:57|bahnhofshalle 20:55
bahnhofswirtschaft 31:44 33:13|bahnsteig 30:50 33:13|baignade 24:68 33:16|baignait 20:55|baigne 33:29|baigner 33:29
baignoire 33:29|bail 22:48 33:8 35:42|bailleur 35:76|bailleurs 34:62|bain 20:43 33:14|bains 19:27 33:26|baiser 33:29
baisse 33:25 40:26|bak 33:22 40:21|baker 21:40 33:24|bakery 28:45 33:10 36:43 53:34|bakfiets 33:26|baking 33:28
bakken 33:13 50:57|bakker 28:59 35:54|bakkerij 33:26|bakkers 31:60|baksteen 3:28 19:39 33:8|bakstenen 20:35 33:17
bal 22:60 33:16|balado 34:62|balai 12:37 33:15 43:47
balance 0:40 1:4 2:-2 5:8 7:0 9:10 10:9 12:5 14:11 17:7 20:-7 22:13 26:12 33:-19 40:8 42:7 43:4 46:45 50:8 53:2
balances 33:29|balans 0:63 46:51|balanstotaal 46:72|balaye 33:29|balcon 33:29|bald 33:13 37:54
baldewijn 6:46 24:52 33:5|baleine 21:61 24:68|baleines 45:72|balises 33:29|balkon 33:26|ball 31:62
ballast 10:30 13:16 17:24 21:27 22:20 33:-6 39:38 42:24 43:21 45:25|balle 47:66 49:69|ballerina 6:46 33:21
ballet 19:34 33:9 48:54|balletje 33:26|ballons 33:29|ballot 33:29|ballots 33:29|balneaire 33:29|balsa 26:65
balthazar 6:55 33:22|balustrade 33:28|banaan 33:18 39:51|bananen 33:26|banc 7:15 19:21 20:1 31:12 33:21 48:25
bancaire 1:32 4:70 7:29 17:50|bancaires 4:84|bancontact 26:71|bancs 33:29
band 1:21 19:11 31:15 33:11 41:19 45:21 49:27 53:18
bande 2:-3 3:-4 13:8 19:-1 20:3 21:12 26:20 31:37 33:2 34:-1 35:25 36:19 39:32 47:17 52:22
banden 7:37 31:34 33:0 48:41|bandenchef 33:27|bandes 33:29|banen 53:63|bang 3:15 6:38 33:18
bank 0:29 4:50 7:16 8:19 9:14 10:-5 13:18 17:15 23:3 33:-6 38:8 40:-9 45:3 48:13|bankattest 4:72|bankbestatigung 4:66
banker 33:28|bankers 4:76|bankgegevens 4:72|bankhaus 4:66|bankje 33:26|bankplatz 13:47 31:44|bankrupt 14:66
bankschuld 0:71|bankverbindung 4:52 26:52|banni 19:62|banque 0:32 2:0 4:67 7:8 8:37 9:21 12:10 13:10 33:-13 41:13
banquier 11:62 33:20|banquise 32:84|bapteme 7:69|baptise 33:29|baptiser 33:29
bar 3:6 10:16 13:14 17:38 19:10 20:21 33:-4 45:12 48:20
baraque 0:24 1:16 4:26 8:23 9:24 14:14 15:25 20:8 22:17 26:25 33:1 46:25 51:25 53:21|barbara 18:44 33:16 48:41
barbarie 45:58 50:64|barbecues 33:29|barbeitrag 17:63|barbu 33:29|bare 22:47 26:53 45:49|barefoot 6:58 33:14
bareme 31:65|barfuss 33:19 48:43|bargain 33:28|bargains 20:57|barge 3:24 33:19 45:37|bargepole 39:77
barges 36:60 41:54|barks 33:28|barmaid 6:71|barmittel 17:63|barn 21:52 33:6 48:52
barnabe 6:29 7:21 24:35 33:3 36:47 37:39 38:34 39:36 45:24|barometer 6:50 33:6 48:52|barometernadel 33:27
baron 3:39 33:18|baronet 33:28|barrack 3:25 19:36 33:5 41:36|barrage 16:23 20:20 31:30 33:16 50:30
barrages 20:25 33:18 53:39|barre 6:39 10:26 33:18 45:34|barreau 29:81|barreaux 33:16 48:65|barred 14:66
barriere 13:43 19:35 22:47 47:53|barrieres 1:72|barrow 33:28|barry 33:29|bart 7:27 10:22 19:13 27:34 33:3 44:31
barvrouw 33:22 40:25
bas 2:-10 3:-1 6:7 7:-1 10:-6 16:1 19:12 20:9 21:15 27:-3 31:15 33:10 37:16 38:11 40:-14 42:14 43:13 45:2 49:13 53:-1
base 2:12 10:16 16:35 17:28 18:26 30:42 34:20 41:38 42:26|based 10:29 13:32 34:36 43:46|basement22 39:77|bases 41:68
basile 2:60|basin 33:14 53:51|basis 2:26 10:16 16:20 26:29 27:19 30:27 34:15 35:25 46:29|baskets 38:82
basse 0:21 2:11 6:17 7:9 10:4 12:11 13:10 22:14 23:15 30:29 31:5 33:-7 34:14 35:21 37:26 42:23 43:13 44:16
bassenge 13:70|basses 33:29|bassin 18:33 26:30 30:36 33:-8 38:21 40:13 41:28 42:15 43:13 50:32 53:9|bassins 31:65
bassiste 13:70|bastingage 1:16 2:4 7:22 8:33 10:21 12:24 14:15 17:30 34:15 40:9 43:17 46:39 50:22
bastogne 5:27 7:20 10:18 12:21 14:20 22:15 34:16 43:21 53:34|bat 33:29
bateau 1:22 2:3 5:15 7:9 10:4 12:11 14:10 15:17 16:10 17:15 20:-2 21:9 30:14 33:-20 34:4 40:7 42:14 43:13 50:16 53:9
bateaux 19:48 45:58|batelier 20:41 33:16|bateliere 21:61 45:58|bateliers 31:65|bath 20:48 33:8|bathroom 33:28
batiment 7:30 20:34 21:36 33:3 45:33|baton 7:55 24:68|batonniers 10:64|battante 33:29
batte 1:13 2:12 5:17 7:19 10:6 12:12 14:12 15:18 16:12 17:16 30:15 33:-33 34:5 40:9 42:16 43:14 50:18 53:10
battements 33:29|battered 33:28|batteries 26:75|battlefield 33:28|battre 33:29|bau 20:20 30:27 33:-9 40:15 44:39 50:29
bauart 26:65|baudouin 20:57|baudour 53:65|baudrux 19:25 33:17 44:39 48:42|baue 20:55|bauen 28:36 33:17 40:21
bauens 7:22 12:32 22:24 27:20 40:13 46:40|bauer 33:27|bauern 33:27|baumen 3:53|baustelle 39:66|baut 3:34 33:18
bauten 41:57 53:29|bauwerk 19:54|baux 20:55|bauzeit 33:27|bavard 3:45 45:58|bavarde 6:63 20:41|bavarder 33:29
bazel 33:26|bb 10:48 51:48|bce 1:37 2:6 4:29 7:26 9:27 10:29 12:16 43:44 51:28|bd 12:57 45:58
be 1:0 2:-3 3:-5 4:8 5:-4 6:4 7:2 9:-1 10:10 12:3 13:-2 14:-4 16:5 17:-1 18:-6 19:3 20:0 21:0 22:15 23:-4 26:14 27:7 29:1 30:1 31:8 33:-13 34:-10 35:6 36:2 38:5 40:-2 41:-6 42:17 43:1 47:-2 50:20 51:3 53:-2
be00 4:71 26:36|be0400 50:74|beabsichtigen 27:58|beabsichtigt 20:55|beachten 11:65|beam 32:57 33:19|beambte 33:26
beamte 33:27|beamten 33:27|beamter 3:32 6:41 19:34|beamtin 13:47 22:48|beantragen 12:39 34:22 40:17 42:42
beantragt 1:16 12:32 14:14 15:37 17:42 43:15|beantragte 1:51 43:43|beantragtes 17:63|beantwoord 50:70|bear 20:43 33:14
bearbeitet 1:61|bearbeitung 2:30 16:35 41:48|bearbeitungsrechte 34:56|bearer 33:28|bearing 3:58|bearings 50:74
bears 10:41 20:36 33:6|beasts 33:28|beat 20:19 33:-12 48:69|beate 27:58|beatmungsgerate 47:63|beatrice 33:29
beats 48:68|beau 19:50 33:14|beaucoup 3:21 12:23 19:25 20:10 24:25 27:22 33:2 40:-1 44:19 47:23|beauftragt 2:56
beaute 33:29|beautiful 33:28|beautifully 33:14 44:56|beauty 33:28|beauwelz 22:74
beaux 3:24 19:27 22:39 31:31 38:47 43:38|bebe 21:61 33:16|became 22:55 40:40
because 3:9 7:12 11:11 12:23 13:2 20:7 33:15 40:12 45:7 47:9|beccari 33:26|become 2:24 10:25 33:17 45:33
becomes 11:38 33:24|becoming 33:28|bed 20:20 24:27 33:22|bedacht 2:36 33:5 43:46|bedankt 6:37 33:-6 34:26 35:36 50:38
bedarf 40:50|bedauert 33:27|bedden 48:68|bedeckt 47:63|bedekt 47:70|bedenkers 43:67|bedenkt 33:26|bedeutung 14:59
bediend 19:44 33:13|bediende 33:26|bedienen 19:58|bedient 4:49 19:34 33:3|bedingt 23:49 40:37|bedingung 20:55
bedingungen 30:63|bedoeld 3:56|bedoelde 47:70|bedoelden 10:58|bedoeling 33:26|bedraagt 2:28 10:20 23:28 34:45
bedrag 1:34 11:15 12:8 15:30 16:29 17:28 23:26 27:5 33:-23 40:-3 42:22 43:10|bedragen 2:23 11:51 16:43 40:20
bedreiging 40:54|bedrijf 3:8 7:35 13:20 14:17 15:23 23:30 34:19 44:21 53:27|bedrijfsfilms 22:68|bedrijfskosten 0:71
bedrijfsvoorheffing 51:72|bedrijfswinst 0:71|bedrijven 53:63|bedroom 33:28|beds 16:45 33:6 36:52|bedstee 33:26
beech 24:76|beeft 33:26|beeindiging 2:36 10:51|beeindruckt 33:27
beeld 3:-5 7:9 13:6 17:8 19:11 20:26 23:5 24:12 26:10 30:7 33:-13 37:13 41:31 43:6 49:34 50:9|beeldafwerking 53:63
beelden 20:37 24:30 32:31 33:-16 34:15 40:11 49:31|beeldende 44:68|beeldmontage 41:66|beeldnabewerking 53:63
beeldtaal 19:58
been 0:4 1:-4 2:-4 3:6 4:5 6:14 7:2 11:4 13:-5 14:17 17:5 19:-12 20:0 22:-1 23:0 27:-8 33:15 35:2 36:3 40:-3 47:8
beendbar 40:50|beendet 33:27|beenprothese 33:26|beeps 33:28|beer 13:65|beerdigung 33:27|bees 3:58
beetje 13:37 28:42 33:16|befangenheit 33:13 48:50|beffroi 33:29|befindet 14:59
before 1:10 2:-9 3:1 10:5 12:-2 13:9 14:4 15:13 16:-3 18:16 19:17 20:0 22:0 26:5 27:6 29:4 31:9 33:-1 34:7 35:4 40:1 44:1 45:1 47:3
befragt 33:27|befragung 30:63|befund 30:63|befunden 1:61|begaan 33:26|begaie 33:29|began 3:36 7:45 33:-6 40:19
begane 20:41 33:13|begann 3:53|begayer 33:29|begeeft 33:26|begegnen 48:63|begegnet 33:27|begegnung 21:63
begehung 30:63|begehungen 30:63|begeistert 27:58|begeleidde 40:54|begeleiden 33:26|begeleiding 16:51 40:40
begeleidster 26:71|begeleidt 10:58|begeven 33:26|beggars 19:59|begin 3:8 6:20 10:11 18:20 19:10 20:33 33:1 34:10
begindatum 8:71|begingeneriek 2:57|beginn 1:35 2:30 8:39 18:36|beginnen 3:9 14:20 18:22 28:26 33:15 40:7
beginner 13:65|beginning 1:53 31:48|beginnt 19:23 20:13 33:20|begins 20:28 33:23
begint 2:1 7:7 20:23 21:10 31:4 33:17 45:10|beglaubigt 8:65|begleitdoku 20:55|begleite 20:55|begleiten 20:42 27:44
begleitend 31:57|begleitenden 20:55|begleitet 33:13 40:37|begleitfilm 20:55|begleitheft 31:57|begleitung 16:40 31:50
begon 3:42 7:37 20:28|begonnen 1:27 3:9 7:13 14:51 20:5 33:-18|begrafenis 3:35 21:45 33:5|begraven 33:26|begreep 3:56
begreifen 33:27|begrenzt 29:51 40:37|begrepen 34:58|begriff 45:62|begrijp 3:56|begrijpen 33:24 40:14
begrijpt 6:59 33:5|begroot 20:28 40:48
begroting 1:31 9:34 10:21 11:26 12:19 16:18 18:21 20:-9 30:4 34:-6 40:3 41:24 43:11|begs 19:59|begue 6:63 33:2 48:51
begun 7:35 14:56 34:29|begunstigde 4:72|begutachtung 26:65|behalf 12:37 29:63 34:29|behalt 2:36 10:37 34:35
behalten 6:62|behalve 2:16 7:23 10:18 12:24 15:30 19:37 33:-14|behandeld 1:53 23:53|behandeling 1:40 20:41 33:0
behandelt 35:64|behang 33:26|behave 33:28|behaved 33:28|beheer 2:31 34:52|beheerders 40:54|beheersorganisatie 2:57
beheersvennootschap 2:52 5:43|behelligt 33:27|behind 19:0 20:21 28:16 33:20 37:19 45:11 53:6|behoeve 2:44 34:44
behorde 25:67|behorden 4:66|behordenauflagen 27:58|behoren 4:58 10:45|behoud 2:57|behouden 24:52 30:60|behoudens 35:67
behoudt 2:36 10:37 34:24 35:34
bei 0:7 1:-2 2:19 3:-2 4:7 7:-1 10:4 12:10 13:5 17:-1 19:-9 20:-8 21:0 23:7 24:2 27:6 28:2 31:-1 33:-4 34:11 35:1 40:6 41:-2 47:3 50:5 51:10 53:8
beide 2:8 3:0 10:27 16:6 18:18 20:-3 21:18 30:9 31:2 33:-4 40:4 42:19 45:8 46:13 53:6
beiden 7:23 10:22 18:27 33:10 40:15|beider 10:57|beides 3:23 9:34 12:30 33:9|beigebracht 33:27
beigefugt 1:40 9:43 12:39|beigefugte 11:65|beihilfe 10:20 14:50 15:27 23:25|beihilfen 15:65|beihilferecht 14:59
beihilferechtlichen 14:59|beilage 9:37 10:39 11:47|beilagen 1:40 9:43 29:43|beiliegende 11:65|beiliegenden 10:57
beim 2:7 3:23 5:9 9:9 10:3 19:8 20:14 27:3 33:6 47:8 48:9 53:4|bein 33:13 49:52|beinahe 33:27|beine 33:27|beinen 33:27
being 2:23 3:20 10:3 12:8 14:17 15:16 17:10 19:0 20:13 33:-2 34:11 40:-6 44:11 53:6|beispielfolgen 45:62|beitrag 10:57
beitrage 10:34 14:36 40:15 51:42|beitragen 2:56|beiwohner 13:47 39:53|beizufugen 1:61|bejaarde 33:26
bekannt 5:50 14:46|bekannte 31:57|bekannten 2:56|beke 6:43 33:15 48:34|bekeken 20:41 30:54|bekend 7:37 31:34 40:40
bekendgemaakt 8:71|bekendheid 30:68|bekennen 33:26|bekent 33:26|bekentenis 48:68|bekers 0:58 33:13|bekijken 39:72
bekijkt 31:39 33:18|beklagte 19:41 47:49|beklagten 33:27|beklagter 33:13 45:49|bekommen 15:39 33:21
bekommt 19:13 27:17 33:22|bekroond 13:59 33:5|bekroonde 7:63|bekundet 40:50|bekundung 27:58|bel 12:38 25:66 33:-13
bel591111111 25:84|belachelijk 20:41 33:13|belangrijker 7:50 20:41|belangrijkste 27:62|belastingen 14:64
belastingjaren 15:71|belcallewaert 25:73|beldony 25:84|beledigd 24:73|beleefd 3:35 33:5 48:47|beleefdheid 3:42 20:41
beleg 2:43 35:51|belege 38:65|belegschaft 7:38 20:34 46:44|belehrt 14:59|beleidigt 33:27|beleuchtung 26:65
belfast 45:70|belg 25:66 33:5
belge 1:0 2:3 3:-13 8:27 10:29 13:13 23:3 25:39 31:-7 33:-43 34:9 36:25 38:26 40:17 41:1 42:29 43:7 45:-1 47:7 53:-3
belges 10:47 31:41 40:18 42:37
belgian 2:17 3:1 5:2 7:5 8:5 9:5 10:13 16:5 17:8 25:8 27:-6 28:7 31:0 33:-10 34:8 38:5 40:17 41:-1 42:25 43:3 45:1 53:18
belgians 33:14 44:56|belgie 0:18 10:22 25:51 27:18 31:28 40:10 42:36|belgielei 8:71
belgien 10:7 16:10 22:11 25:36 31:21 33:-24 40:27 42:34|belgiens 7:46 27:44|belgierin 3:53
belgique 2:-13 8:6 10:21 13:7 16:-2 19:-11 20:-18 22:1 23:3 25:48 27:10 31:37 32:11 33:-25 36:18 40:-8 41:21 42:31 53:-4
belgiques 33:29|belgisch 2:21 8:41 10:22 25:37 34:21 42:32|belgische 10:16 25:30 27:19 30:25 33:-17 40:31 45:23 53:20
belgischem 40:50|belgischen 2:19 7:21 8:27 10:31 33:-11 43:23 53:21|belgischer 40:25 42:57|belgisches 2:30 10:31 34:42
belgium 2:7 7:5 8:7 10:18 13:-2 16:-1 17:1 19:-8 20:2 25:23 27:4 29:5 30:3 31:20 33:-17 34:5 36:15 40:-2 41:1 42:32 43:-2 45:3 46:12 50:4 53:6
belgo 40:56|belicht 36:72|belichten 19:58|belichters 53:63|belichting 41:66|believe 19:16 27:20 33:3 40:36 44:27
believed 33:28|believes 3:19 6:33 33:18 48:34|believing 14:66|belkacem 6:49 33:13|belkaid 1:48 5:44 7:35 11:48 12:37
bell 2:20 21:23 22:19 23:22 33:7 34:10 37:28 43:17 45:21 47:23|bella 26:71|belle 21:41 31:32 33:-4 40:32 44:42
bellefroid 5:44 16:37 34:38 43:39 47:46|bellen 2:25 12:33 33:11 40:22|belles 44:76|bells 33:20 49:54|belluno 13:67
belly 33:28|belobigung 33:27|belogen 33:27|belong 2:34 3:31 10:35 34:33|belonged 33:14 47:59
belongs 2:16 5:26 10:18 33:18 45:26|beloning 33:26|beloof 19:58|beloofd 12:65|belooft 27:62|beloven 27:48 29:57
below 1:15 5:18 6:19 15:34 20:5 33:9 34:7 41:27 46:22 51:23|belt 21:18 33:20 45:18 48:31|belts 19:29 20:27 33:17
belugt 33:27|beluisteren 39:72|bemerkt 33:27|bemiddelaar 10:58|bemiddeling 2:57
ben 1:18 3:43 19:9 20:17 33:-22 35:19 40:5|benadering 20:54|benali 20:57|benamar 43:73
bench 19:15 20:25 33:4 45:27 48:29 49:47|benchmarks 31:57|bende 33:26|beneath 33:28
beneden 3:15 20:3 28:21 33:20 47:19|benedicte 2:25 3:24 6:42 33:8 53:34|benefice 0:79 23:33|benefices 34:62
beneficiaire 14:25 16:25 23:30 34:50 53:36|beneficial 4:76|beneficie 1:45 2:33 15:69|benefit 34:46 44:56
benelux 5:7 7:-3 10:33 27:37 31:26 42:49|benen 33:26|benevole 33:29|benevoles 7:69
benhaddou 1:28 5:31 7:27 8:34 14:26 25:37 43:27 46:35|benin 33:28|benit 33:29|benne 33:16 48:65|benoemd 8:57 20:41
benoemen 10:58|benoeming 8:71
benoit 2:16 3:19 6:24 8:15 12:25 13:10 14:6 16:7 20:-7 25:20 29:16 35:13 43:24 45:23 46:17 53:27
bensalem 2:30 22:44 39:53 43:53|benslimane 33:29|benzin 21:50 33:13|benzine 33:29|beobachtet 19:54|beobachtung 40:50
beoogde 42:69|beoordelingscommissie 23:66|bepaalt 20:41 21:53|bepalen 27:62|bepalingen 2:36 10:37 34:37
beperkingen 30:68|beperkt 40:54|beratung 15:35 16:43 34:26 40:21|beratungsgesprach 1:61|beratungsscheck 15:65
berbers 3:56|berechnung 14:59|berechtigt 29:51 34:42|berechtigte 34:56|berechtigter 34:56|bereich 30:63
bereichen 20:42 27:44|bereid 13:54 27:48|bereiden 23:66|bereidheid 30:68|bereidt 10:45 13:54|bereik 30:47 31:39 36:51
bereiken 3:56|bereikt 33:26|bereit 17:49 27:44|bereitet 13:47 33:13|bereits 1:35 19:28 27:32 40:25|bereitschaft 19:54
berekend 6:67|berekening 16:64|berekent 10:58|berendrecht 34:58|berengere 2:45 13:45 22:49
berenice 13:39 14:39 25:50 27:36|berg 19:32 31:39 33:8|bergamasque 21:75|bergbau 33:27|bergbaustadt 45:62
bergdorf 45:62|berge 19:49 45:45|bergen 30:34 33:-7 53:55|berger 7:69|bergfahrt 52:67|berghe 19:58
bergheim 21:42 33:6 48:43|bergstation 33:27|bergwerksdirektion 35:64|bericht 9:43 30:42 50:43|berichtigung 11:65
beringen 13:67|berit 21:54 45:61|berlijn 7:37 27:35 40:40
berlin 3:11 7:31 10:12 13:19 16:10 22:13 31:6 33:-16 34:22 40:2 43:27
bernadette 3:8 6:26 7:24 14:24 16:20 19:11 20:4 33:6 44:25 45:21
bernard 7:27 8:26 12:32 13:18 14:28 27:27 38:26 40:17 43:18|bernd 2:18 3:15 6:24 14:21 33:3 43:22 48:25
bernissart 53:69|beroepsgeheim 33:26|beroepshalve 33:26|beroepsorganisatie 2:57|beroepsvereniging 10:58
beroepsvisser 33:26|bert 27:62|berth 19:45 26:61|berthe 2:10 3:9 33:21 44:26 48:41|bertrand 33:29|bertrix 53:69
beruf 3:32 33:19|beruflich 31:44 33:13|beruflichen 27:58|berufserfahrung 13:61|berufsfeuerwehr 33:27
berufsschulen 31:57|beruhmt 33:27|beruhren 33:27|beruht 33:13 40:37|berwinne 20:55|bes 13:37 22:52 23:32
beschaamd 33:26|beschaftigt 7:59|beschaftigte 0:52 46:51|beschattet 33:27|bescheid 9:32 17:43 23:48|bescheiden 27:58
bescheinigt 33:6 51:57|bescheinigung 9:29 51:62|bescherming 2:57|beschermingsduur 2:57|beschikbaar 52:73
beschikken 5:56 34:44|beschikking 12:39 14:38 17:42 27:35|beschlagen 33:27|beschlagene 33:27|beschliesst 33:27
beschlossen 23:57 33:1|beschouw 27:62|beschouwen 11:72|beschrankter 8:57 40:30|beschreibt 33:27|beschrijf 20:54
beschrijft 33:26|beschrijven 27:62|beschrijving 33:26|beschwerde 48:63|beschwerden 6:62|beschwert 33:27|besetze 19:54
besetzen 12:47 28:52|besetzung 10:20 16:23 18:24 19:17 27:20 40:32|beside 20:21 33:21 40:17|besides 33:28
besitzer 33:13 45:49|beslag 4:72|beslissen 10:45 34:24 35:34 45:33|beslissend 19:58|beslissing 20:24 23:62
beslissingen 10:58|beslist 10:39 18:20 20:18 23:30 33:-5 40:6|besliste 8:44 23:61|besloten 8:71
besluit 3:9 23:29 30:40 33:-1 34:12 44:33 46:25|besluiten 10:37 23:45 30:47|besmetting 33:26
besoin 1:23 3:23 6:28 21:39 33:6 40:7 45:23 50:29|besonders 23:62|besprechung 2:56|bespreken 27:62|bespreking 27:62
besprochen 31:44 33:13|besproken 33:26|besser 7:46 30:50
best 3:1 6:15 12:11 13:31 14:19 19:13 20:0 22:12 27:29 28:19 33:-18 34:3 38:28 44:13|bestaan 20:41 33:13
bestaande 11:59 19:44|bestaat 2:15 20:12 22:25 33:3 36:29 40:23 45:24|bestand 11:57 12:37 33:5|bestanden 12:65
bestatige 14:59|bestatigen 4:37 10:13 12:26 14:15 23:18 27:40|bestatigt 0:33 4:45 35:31 40:18 51:32
bestatigung 4:40 17:37 27:32 50:38|bestatter 33:27|beste 11:22 12:15 13:28 27:49 28:23 35:17 40:4 50:20|besteden 53:63
bestedingen 53:63|besteedt 53:63|bestehen 7:33 20:29 51:52|bestehenden 30:63|besteht 14:52 33:6|bestelbon 5:69
besteld 20:54|bestelde 3:56|bestellbestatigung 35:64|bestellen 40:50|bestelling 27:35 40:27 50:57
bestellt 21:42 33:6 38:44|bestellung 35:51 50:51|bestellungen 45:62|bestelt 2:57|bestelwagen 33:26|bestem 14:59
bestemd 1:53 21:53|bestemde 35:67|bestemmen 0:71|bestemming 33:26|besten 27:44 33:13|bester 28:66|bestes 31:57
bestimmt 20:55|bestraffing 33:26|bestuur 7:39 8:34 10:22 23:50|bestuurder 2:16 8:55 14:36 29:30 34:17
bestuurders 8:49 29:63|bestuursorgaan 29:70|bestuurster 33:26|bestuurt 33:26|besuchen 20:42 33:13
besucher 13:14 22:43 30:17 31:38 38:29|besuchergruppen 33:27|besucherordnung 35:64|besucherzahl 31:57
besucherzentrum 33:13 40:37|besuchsraum 33:27|besucht 33:27|bet 33:28|betaalbaar 2:49 40:33
betaald 2:25 6:23 17:25 23:34 33:-18 35:24 42:25 51:28 53:19|betaalde 34:37 40:33 47:49|betaalplatform 31:60
betaalt 6:14 7:11 10:16 14:22 21:13 33:-9 34:38 40:18|betaalzender 42:69
betalen 2:19 10:13 17:13 21:11 26:45 31:5 33:-29 40:29 42:13 50:15|betaling 2:35 21:20 23:31 33:-9 34:23 50:35
betalingsincidenten 4:72|bete 33:24 38:41 40:16|beteiligen 27:44 34:42|beteiligt 7:33 14:54
beteiligung 2:33 7:23 10:34 27:34|beteiligungen 7:34 46:58|beteiligungs 46:65|beteiligungsanspruche 2:56
betekenis 45:66|betekent 33:26|beter 3:35 6:34 13:33 33:5|betere 3:56|betes 3:32 7:23 22:29 33:10 41:28 45:26
betiteln 31:57|beton 19:43 20:13 32:44 45:29|betonsaulen 33:27|betracht 27:58|betrachten 11:65
betrag 15:35 16:31 17:40 27:28 43:19|betrage 11:52 34:42|betragen 27:58|betragt 23:36 34:50|betrapt 33:26
betrayal 33:28|betreff 12:47 27:44|betreffend 12:39 27:37 34:35|betreft 12:26 23:48 27:43 44:29
betreiber 5:34 18:32 20:25 27:28 53:29|betreibt 7:46 33:13|betreten 33:27|betreut 20:55|betreuung 41:61|betrieb 30:63
betriebe 53:58|betrieben 53:58|betriebsfilm 5:50 16:47|betriebsgeheimnisse 34:56|betrifft 27:44 29:51
betroffenen 20:55|betrokken 14:64|betrokkene 51:72|betrug 33:27|betrugerin 33:27|bett 33:23 48:32
better 3:39 20:18 33:9 38:35|betterave 19:48 32:70
between 2:14 3:-7 10:23 13:1 16:2 17:5 19:9 20:9 27:7 30:8 33:-8 34:32 35:8 40:-3 45:5 53:0|betwisting 5:69|beu 36:72
beurre 32:70 47:66|beurs 15:71|beursgenoteerd 33:26|beurt 33:26|beurten 33:26|bev 20:57|bevat 11:59 40:40
beveiliging 33:26|bevel 14:51 33:13|beven 33:26|bevestig 14:64|bevestigd 4:38 17:47 42:35 51:51|bevestigde 34:58
bevestigen 4:51 12:31 27:48|bevestiging 4:51 27:41 51:51|bevestigt 1:25 4:31 14:36 27:33 35:27 51:43|bevinden 33:26
bevindingen 30:68|bevindt 14:51 33:13|bevoegd 33:26|bevoegde 10:58|bevoegdheid 29:70|bevolking 33:26
bevollmachtige 29:64|bevollmachtigen 29:64|bevollmachtigt 29:64|bevor 19:35 33:18|bevraagd 30:68|bevrachter 6:54 45:53
bevraging 30:68|bevriende 20:54|bevrijd 33:26|bevrijden 33:26|bevrijders 33:26|bewaar 23:66|bewahren 23:62
bewahrung 33:27|bewaken 33:26|bewaker 33:26|bewaren 3:56|beweeglijk 33:26|beweegt 19:40 33:11 49:38|beweerde 33:26
beweert 20:54|beweggrunden 3:53|beweging 33:26|bewegingscoach 16:64|bewegliche 20:55|bewegt 33:27|bewegung 33:27
beweisen 28:52 33:13|bewerbungsgesprach 33:27|beweren 33:26|bewerken 2:36 34:50|bewerking 2:38 13:38 33:-3 34:28
bewerkingen 30:68|bewerkingsrechten 34:58|bewerkt 2:44 34:44|bewertung 44:62|bewijs 8:49 23:45 35:46
bewijsstukken 2:36 23:59|bewijzen 6:54 33:13|bewilligt 17:54 23:43|bewilligung 23:62|bewohner 20:26 28:37 33:16
bewohnern 20:55|bewohnerversammlung 35:64|bewohnt 33:27|bewoners 20:41 33:-1 35:41|bex 33:26
beyond 12:37 33:10 34:29 52:46|bezahlen 33:27|bezahlfernsehen 31:57
bezahlt 2:13 14:16 33:-17 35:21 40:34 42:19 45:18 53:15|bezahlte 34:56|bezeichnung 8:47 16:43 43:30|bezem 33:21 34:31
bezemwagen 1:23 2:7 12:9 16:14 19:7 22:17 23:16 27:11 33:2 36:22 40:3 43:17 44:18|bezemwagenchauffeur 28:73
bezet 5:56 33:13|bezetting 33:26|beziehung 6:62|bezig 40:54|bezit 4:31 5:41 14:36 34:17 40:25 46:31|bezitten 40:54
bezocht 20:54|bezoek 33:26|bezoeken 12:52 16:51|bezoekers 13:29 22:34 30:13 31:47 38:17 40:13|bezoekersaantallen 31:60
bezoekt 33:26|bezorgen 12:65|bezorgt 33:26|bezug 33:6 53:51|bezugsfilme 31:57|bezwaar 23:66|bf 10:58|bg 49:75
bhaibe00 4:84|bhriain 2:35 5:45 43:51|biais 19:41 30:56 33:8|bibel 5:30 9:22 10:16 12:19 17:21 21:21 27:24 40:9 43:19
bible 1:30 2:19 5:27 9:17 10:10 12:5 16:27 18:28 34:17 36:16 40:1 43:22 45:17 53:-5|bibles 34:60
bibliothecaire 2:46 13:57|bibliothecaires 31:65|bibliotheek 33:26|bibliotheque 3:37 7:47 33:8|bic 4:73|bicolore 50:78
bicycle 7:32 33:24|bicycles 35:73|bidon 38:82|bids 48:73|biecht 48:68|biechten 44:68|bieden 2:44 34:44|bieder 21:66
biedt 33:13 40:40
bief 1:9 5:23 7:14 9:14 10:9 12:8 14:7 17:26 26:24 34:1 35:7 38:15 39:23 40:13 42:21 43:20 52:16 53:6
bien 3:13 6:20 7:6 11:9 12:23 19:10 20:-8 27:25 31:-7 33:7 37:14 38:9 40:-1 44:13 47:23 48:6 53:-3|bienen 3:53
biens 0:81|bientot 12:28 13:28 20:13 27:25 33:0 37:57 39:41|bientotferme 39:83|bienvenue 2:60|bier 19:41 33:15
bierdeckel 10:57|bierdopjes 45:66|biere 31:65|biergop 22:60 42:50|biermerk 30:68|bierset 21:64 53:50|biertent 33:26
biertjes 3:56|bierviltje 33:26|biet 13:41 19:31 33:0 48:41|bieten 30:40 33:14 40:26
bietenveld 1:13 2:4 5:27 7:18 10:5 12:12 16:11 17:15 18:14 27:9 29:25 30:15 33:-27 34:5 40:0 42:15 43:14 46:18
bietet 33:13 34:42|bifff 22:74|big 9:43 33:12 36:34 40:13 46:34|bigger 33:28|biggest 28:76|bigoudi 38:82
bij 0:0 1:-6 2:13 3:-5 4:7 5:-3 7:-2 8:2 9:3 10:13 11:6 12:-7 13:5 14:-7 15:3 16:-4 17:-3 18:2 19:3 20:-4 21:-3 23:1 24:5 27:-1 29:5 30:8 31:1 32:2 33:-6 34:8 35:2 40:-1 44:-4 45:1 46:0 48:3 49:5 50:2 53:9
bijakte 5:56 10:45|bijbel 2:13 5:17 9:19 10:7 12:13 18:26 24:21 27:10 34:16 36:20 40:2 43:26 45:25 53:11
bijdrage 17:47 27:54|bijdragen 14:38 51:66|bijen 3:56|bijfiguren 3:42 24:59|bijgaande 11:51 12:44 23:45
bijgeplaatst 20:54|bijgevoegd 1:26 4:32 9:54 10:19 12:38|bijgewerkt 5:69|bijkomende 2:57
bijlage 1:22 2:12 3:-4 5:9 9:20 10:14 11:21 12:14 14:11 16:5 19:-2 20:-5 23:7 27:2 30:17 31:9 33:-19 40:-6 41:7 46:12 53:3
bijlagen 1:41 8:38 9:39 12:33 14:20 29:26|bijleggen 20:54|bijlokekaai 23:66|bijna 7:14 19:32 20:5 24:24 28:24 33:12
bijnens 4:42 8:41 29:41 34:38|bijrollen 41:66|bijziend 6:54 19:44|bijziende 31:60|bijzonder 27:41 33:5 34:37
bijzondere 29:70|bikes 33:28|bilal 6:44 21:42 33:-9 45:24 47:41 49:39|bilan 0:53 9:24 13:13 46:74
bilanz 0:52 3:20 46:44|bilanzen 6:49 33:13|bilanzgewinn 0:65|bilanzsumme 0:30 46:62|bilateral 10:62
bild 3:0 19:24 20:11 30:19 33:1 41:8 43:7 44:16 49:35|bilden 2:56|bilder 19:19 24:30 30:27 32:31 33:3 44:27
bilderbuch 31:57|bildern 19:54|bildertreatment 9:29 12:25 27:22 33:3 43:25 44:27|bildes 19:54|bildfolge 49:65
bildfunk 27:58|bildmaterial 41:61|bildschirm 1:37 33:12 40:26|bildschirmdesign 24:66|bildschirme 33:27
bildschirmen 33:27|bildschirmhintergrund 33:27|bildsprache 19:54|bildwechsel 24:66|biljart 33:13 48:54
biljartkeu 33:26|bill 3:36 26:67|billard 33:16 44:62|bille 49:83|billed 14:66|billes 34:62|billet 33:23 35:39 48:41
billets 31:44 33:21|bilzen 26:46 33:20|bin 3:45 11:35 20:27|binationaal 40:54|binaural 19:62|binche 25:84
bind 1:33 10:28 14:31 27:29 29:52|bindefrist 50:64|bindend 27:59|binding 1:40 10:35 27:36 34:33|binds 10:62
bindt 27:54 33:5|binnen 2:29 3:-7 10:8 17:5 18:3 19:12 20:-8 23:35 26:15 33:-14 34:13 40:-10 48:18|binnenbrengt 33:26
binnengebracht 33:26|binnengehaald 19:58|binnengelaten 33:26|binnenkant 33:26|binnenkomt 2:57|binnenkort 37:74
binnenplaats 45:66|binnenvaartschip 33:26|binnenvaarttanker 45:66|binnenzak 33:26|bio 13:70|biofilmographies 1:72
biographical 13:65|biographies 9:81|biographique 13:70|biologin 33:27|biologist 16:45 33:20|biologists 19:59
bios 12:54 13:52|bioscoop 19:24 31:47 37:40 40:20|bioscoopbezoekers 31:60|bioscoopfilm 34:58|bioscoopfilms 8:71
bioscoopgangers 30:68|bioscooptrein 30:68|bioscopen 30:68|bip 3:59|bipe 33:29|bird 32:63 33:14|birds 33:28
birkhuhner 20:55|birth 13:23 25:69 33:-2|births 33:28
bis 0:2 1:1 2:9 3:-7 5:9 7:-5 8:-1 10:10 11:0 12:-1 13:0 14:-4 16:-3 18:11 19:-2 20:-9 21:-1 22:-1 24:2 25:18 26:6 27:1 28:2 29:16 30:-1 31:0 32:3 33:-3 34:-4 35:5 39:2 40:-4 41:-3 44:-2 50:8 51:9 52:7
biscuit 3:33 20:32 33:13|biscuits 27:43 33:13 48:48|bise 22:74|bisher 7:29 22:44 33:-3 40:21
bishop 6:33 21:34 33:18 45:32|bislang 7:59|bit 5:25 12:31 20:12 31:17 33:10 36:28 43:21|bitburg 31:57|bites 33:28
bits 33:28|bitte 1:27 11:30 12:12 13:5 19:-2 23:14 27:2 32:11 33:-13 35:22 37:11 39:22 43:4 44:14 50:8 52:11
bitten 12:56 40:21|bittern 27:48 43:53|bitterste 33:27|bittet 33:17 35:27 40:25|bivouac 19:36 33:4 52:69
bivouaquent 33:29|bizarre 33:29|bizarrerie 33:29|bl 24:66|blaadjes 33:26|black 19:28 24:23 33:16 49:39 52:24
blackdamp 33:28|blackout 22:48 31:44|blad 16:23 17:27 20:13 24:47 33:-15 38:30 41:25 42:27|bladen 9:71|bladeren 33:26
bladert 33:26|bladzijde 11:59 33:13|bladzijden 2:47 3:38|blafard 19:62|blaffen 33:26|blaft 33:26|blague 3:37 33:21
blagues 20:55|blaireau 6:34 28:41 31:22 32:50 33:11 45:29|blaise 2:23 14:33 25:57 27:30 29:44 40:19
blanc 3:17 19:11 21:24 22:27 24:49 32:45 33:-22 47:29 49:44 52:33|blanche 3:15 20:12 21:31 31:42 33:-1 35:33
blanches 33:29|blanchissait 45:72|blanchisserie 20:55|blanchit 33:29|blancs 19:41 33:8 34:40|blank 31:48 33:14
blankenberge 13:50 33:4 48:53|blanket 35:73|blase 33:27|blasmusik 33:27|blatt 9:21 10:14 24:50 33:-1 43:17 48:20
blattert 33:27|blau 19:54|blaue 32:53 33:13|blauen 35:64|blauth 3:17 5:36 9:28 13:24 25:39 43:24
blauw 19:36 21:17 24:23 28:23 32:24 33:-5 36:22 49:24 52:32|blauwe 5:36 33:12 34:25 47:38|blauws 33:26
blazer 32:63 33:14|blazing 33:28|bleef 20:33 33:5 47:49|bleek 33:26|bleekweide 22:43 38:47 39:57
blegny 10:13 16:19 20:9 27:16 29:25 33:-8 40:-1 43:21 50:25 53:34|bleibe 19:54
bleiben 2:27 3:3 7:9 11:15 12:10 20:5 31:8 33:-14 34:15 37:17 40:1 44:12 53:18
bleibt 2:12 3:-3 10:2 19:6 20:7 21:21 30:7 33:8 36:10 40:-5 44:20 53:16|bleistift 24:52 33:13|blenden 19:54
blesse 6:77|blessing 33:28
bleu 5:17 9:23 10:33 12:10 17:15 19:1 22:13 24:32 30:17 32:22 33:-10 36:21 37:25 40:-5 42:22 43:12 48:17
bleue 13:43 19:35 20:28 33:2|bleues 35:76|bleus 33:29|bleven 31:60|blick 5:50 40:37|blieb 28:45 33:6 47:42|blij 20:54
blijf 19:58|blijft 2:-3 3:-4 10:-1 11:12 19:7 20:13 27:2 33:14 35:8 48:8 50:10 53:18|blijk 27:62|blijken 33:26
blijkt 33:15 40:17 45:42|blijven 2:21 3:-2 7:6 12:8 20:7 27:4 33:10 34:25 40:-4|blijvend 10:58|blik 33:26
blikjes 33:26|blind 33:27|blindbewertung 30:63|blinde 28:52 31:39 33:5|blindelings 19:58|blindness 6:71|blink 21:73
blinkgeber 26:65|blinzeln 33:27|blinzelt 33:27|bloc 3:50 6:57|block 18:27 20:21 30:39 33:-1 49:40|blocke 31:57
blocks 20:32 33:12 38:48|bloeidag 14:34 18:37 40:23 49:43 53:32|bloeit 19:33 33:11 40:29|bloem 33:26|blog 38:82
blokken 18:54 41:53|blokkering 4:72|blonde 33:16 48:65|blood 19:59|blootsvoets 33:26|bloquants 18:74
bloque 17:59 33:19|bloquons 34:62|blossen 33:27|blossoms 33:28|blouse 32:59 33:23|blow 3:36 33:6 45:49|blozend 33:26
blue 14:19 19:42 32:42 33:1 50:28|blunt 6:58 27:49|blushes 33:28|blust 33:26|blz 8:46 44:53 47:45
bmp 10:53 17:46 18:30 42:31|bn 23:76|bnb 0:81|bo 6:31 19:10 21:45 33:-21 36:25 45:42 48:21
boadu 7:39 12:41 22:42 38:47|board 0:19 12:12 13:10 16:11 17:14 18:13 23:27 27:31 31:17 32:29 33:-8 40:-2 49:18 53:10
boarding 35:73|boardroom 45:70|boat 13:24 19:6 26:22 33:16 35:20 45:17 48:20 50:21|boathook 33:28
boats 19:38 33:6 53:44|bobine 3:18 11:41 22:34 30:38 33:11 44:35
bobines 2:12 11:33 16:22 18:39 19:13 20:19 23:27 33:-1 44:27|bobineuse 33:29|boca 33:28|bocage 22:55 26:61|bocal 33:29
bocaux 33:29|bochten 33:26|bod 27:62|bodart 22:55 44:49|bodden 38:65|bode 33:26|boden 20:23 33:23|bodenkundlerin 33:27
bodens 33:27|bodeux 5:51 9:54 16:44 34:35|bodies 10:48 34:46|bodil 19:41 39:53|bodo 20:42 53:45|bodson 26:69 47:66
body 15:34 20:16 21:42 33:13 45:30|boeit 3:56|boek 2:36 5:20 16:15 31:22 34:37 43:18|boeken 0:58 33:13
boekhouden 13:67|boekhouder 0:35 2:21 16:48 33:-10 53:26|boekhouding 14:34 16:34 33:-4 40:23 53:32
boekhoudkundige 26:71|boeking 35:67|boekingsnummer 35:67|boekjaar 0:64 8:33 46:39|boekjaren 46:72
boer 20:24 33:9 36:41 40:23|boerderij 18:67|boeren 33:26|boerenzoon 33:26|boerin 20:54|boerinnen 33:26
boete 33:13 35:54|bog 22:35 33:24|bogaerts 22:68|bogen 1:32 33:-2 45:51|bogtrotter 13:52 22:55|bohne 33:27
bohrkernen 33:27|boil 33:28|boiler 13:41 22:40 33:16|boilerplate 7:66|boilers 33:28|boiling 33:28
boire 22:47 33:16 48:51
bois 1:11 2:6 4:16 6:8 7:21 10:7 14:9 17:13 19:-3 20:-6 21:7 29:14 30:13 32:14 33:-21 34:6 40:0 43:10 46:15 51:16 53:7
boiseries 33:29|boissons 35:76|boit 13:57 33:16|boite 3:1 7:11 20:-3 21:17 32:25 33:18 45:23 47:22 48:32
boites 16:31 20:16 32:57 33:15|boitier 20:55|boivent 19:62|bol 33:27|bolgen 47:72|bollen 33:26|bologna 15:75
bolt 49:75|bolted 40:53
boma 2:0 3:-1 10:4 12:11 13:11 16:20 17:17 18:14 19:2 23:16 26:23 29:21 31:6 33:-1 37:26 40:-4 41:14 43:13 48:19 52:25
bomal 13:57 53:56|bomen 3:42 32:60|bompa 3:56
bon 2:-5 11:17 13:6 14:5 19:-3 20:-10 26:17 27:2 29:41 33:3 34:12 35:11 38:16 47:15 48:16 50:39 53:4
bond 6:31 33:-10 41:60|bondgenoot 33:26|bone 24:76|bonheiden 35:67|bonheur 33:29|bonhomme 3:37 27:54|boni 0:81
bonimenteur 33:29|bonjour 3:10 11:46 12:59 33:-19 35:28 36:33|bonn 13:61
bonne 3:16 6:27 7:8 10:14 11:20 12:9 14:9 23:14 27:17 30:16 33:5 34:0 41:24 45:10 46:20|bonner 38:65|bonnes 3:45 33:16
bonnet 6:30 19:22 24:36 31:19 33:15 45:26|bonnets 33:16 47:66|bons 3:29 20:35 33:13|bonsoir 3:33 6:51 33:14
bontjas 33:26|bonus 2:53 48:42|boodschap 33:26|boodschappentas 33:26|boog 33:21 45:40
book 1:5 2:14 5:8 9:11 12:5 14:3 20:-5 23:9 24:13 27:1 29:11 31:29 33:0 34:15 40:0 41:6 43:4 44:8|bookcase 20:57
booked 40:53|booking 27:36 35:60 50:47|bookkeeping 16:53 33:14|booklet 16:45 18:47 31:41
books 3:13 4:31 5:38 16:22 31:17 33:-17 34:15 36:29 40:8 43:21|booksellers 31:62|boom 33:26|boon 33:29
boord 10:17 19:16 21:34 28:31 33:2 45:25 47:29|boot 13:22 19:32 33:18|bootje 33:26|boots 20:17 32:37 33:19 48:34
bora 31:57|borain 10:50 43:59|boraines 13:57 47:66
bord 3:-5 10:0 20:8 21:10 33:12 36:17 40:10 44:11 45:23 47:15 48:16 49:29 53:5|borden 35:67
border 31:23 33:9 40:26 53:38|bordereau 9:70 12:37 43:39|bordje 33:16 35:51|bords 19:48 33:16|bordspel 34:58
boreale 10:64|borel 29:81|bores 3:58|borgloon 38:72|borgne 33:21 48:57|borgworm 53:63
borinage 7:28 8:39 27:26 31:25 32:45 46:43 53:29|born 3:8 13:55 20:7 25:27 33:-2
bornage 3:17 10:22 12:28 13:28 22:32 23:33 27:25 33:-13 40:14|borne 20:22 33:20 38:49|bornes 7:46 22:50 38:50
borrel 33:26|borrow 10:32 33:23|borrowed 20:19 33:12 44:32 48:35 52:39|borrowers 33:28|borrowing 33:28|borrows 10:62
borstbanden 16:64|borstbeen 20:54|borstel 33:26|bos 21:53 45:53|bosco 33:29|bose 3:40 33:13
bosmans 13:38 22:48 38:42 43:38|boss 6:58 45:57|bosses 33:28|bossuyt 34:44 47:57|bossy 6:71|boswachter 3:29 33:21
botanica 33:26|botanicus 33:26|botanisch 33:26|botanist 33:19 36:54|bote 38:65|boten 41:66|boterham 33:26
boterhammen 20:41 33:13
both 2:9 6:7 9:9 10:21 11:10 12:3 13:1 16:2 17:5 18:23 19:8 20:-1 21:8 27:-1 29:18 31:-3 33:-4 34:-5 40:11 42:5 45:6
botsautotent 31:60|botsen 19:44 33:13|botte 33:16 43:46 53:42|bottes 6:45 20:24 33:19|bottle 24:76|bottled 33:28
bottles 33:28|bottom 20:30 32:37 33:14 49:36
boucan 0:18 4:19 5:16 8:18 10:6 12:20 14:11 16:11 17:23 18:14 29:18 34:5 40:1 42:16 43:14 46:27 51:19 53:10
bouchard 44:76|bouche 19:15 24:35 31:31 33:19 49:35|bouchee 40:56|boucher 33:10 48:69|boucherie 28:84|bouches 24:82
bouclage 18:52 27:46 42:53|boucle 18:36 20:30 33:5 45:47|bouclee 45:72|boucquey 8:33 10:21 12:37 14:27 29:33 46:44
boude 3:37 21:53 24:61|boudeuse 24:82|boudins 33:29|boue 20:30 32:59 33:13|bouge 19:18 20:30 33:16 38:38
bouger 19:41 33:8 52:63|bought 13:39 33:14 40:26|bougies 16:44 18:47 19:35 41:47|bouillante 33:29|bouillet 34:45 53:46
bouillon 2:25 26:38 33:-15 34:27 38:37 40:12 43:29 53:35|boulanger 21:48 33:16 45:45|boulangere 33:29
boulangerie 33:29|boule 31:65|bouleaux 33:29|boulets 35:64|boulevard 33:29|bouleverse 20:55|boulon 13:51 39:74
boulons 33:29|boulot 40:56|bound 33:28|bourdon 20:55|bourdonnement 33:29|bourdonnent 20:55|bourgade 45:72
bourgeoise 33:29|bourgmestre 6:28 23:27 27:18 33:20 35:28 44:27|bourrasque 7:69|bourru 6:77
bourse 2:7 11:29 14:17 15:49 17:53 23:55|bourses 13:70|boussole 30:78
bout 2:-2 3:-3 12:9 16:9 18:12 19:11 20:-7 21:13 33:18 34:0 37:24 44:22|bouteille 20:47 21:53|bouteilles 33:29
boutique 20:29 33:23|bouton 21:40 33:14 34:17 45:37 47:36|boutonne 24:82|boutonniere 33:29|boutons 20:33 22:53 33:8
bouvignes 33:29|bouw 10:22 16:28 19:21 20:18 40:17 41:30 53:26|bouwen 19:30 20:23 33:-14 40:26 41:26 53:23
bouwers 40:54|bouwt 33:21 53:36|bouwverlof 18:67|bouzid 33:26
boven 6:7 7:3 19:-3 20:18 22:7 31:9 33:16 35:7 40:-7 44:8 48:8|bovenaan 19:44 49:60|bovenaf 33:26|bovenste 33:26
bovigny 33:29|bovy 11:52 29:51|box 1:25 9:29 11:21 33:16 38:19 40:0 48:31|boxe 33:29|boxes 14:66|boy 3:13 33:24 52:32
boys 31:62|bozen 31:44 34:42|bp 10:58|brabant 10:29 13:32 31:31 34:36 42:32|bracelet 33:28|bracht 33:13 40:40
brachte 3:34 33:18|brachten 7:42 33:5 40:33|brack 33:29|bracken 27:63|brackwede 20:55|braconier 47:80|braconner 28:84
braconnier 22:69|bradford 40:56|brae 33:28|braine 4:49 10:29 14:35 34:27 43:38 53:34
braise 6:38 19:23 24:43 33:14 49:44|brake 30:72|brakes 33:28|bral 37:74|bram 43:67|brancardier 45:72
brancardiers 40:56|branch 4:76|branche 33:29|brand 6:21 20:13 21:18 33:13 44:20 47:21 48:20|brandalarm 35:67
brandes 3:24 33:17 44:33|brandissant 33:29|brandnacht 6:49 33:13|brandpunten 20:54
brandsma 2:23 3:13 5:26 10:15 16:21 31:17 33:-17 34:24 40:11|brandstof 33:26|brandt 33:18 48:47|brandweerattest 40:54
brandweerman 33:26|braquage 44:76|braquee 33:29|braquegnies 33:29|braquer 33:29|bras 3:7 19:10 24:40 31:14 33:22
brasero 20:55|brass 16:29 18:31 19:35 20:20 33:-9 45:33|brasseur 33:16 34:48|brasseurs 53:65|bratislava 33:28
bratterud 19:38 22:47 43:45|brauche 19:54|brauchen 33:-3 36:36 40:21 43:30 45:32|braucht 3:11 19:32 33:10 40:19
brauchte 33:27|braun 19:54|brave 33:29|braver 6:71|bravo 23:72|bravos 48:78|breach 2:47 10:48
bread 13:39 22:42 33:1 39:51|breadvan 39:77|break 13:28 30:34 31:26 33:2 39:39 44:32|breakdown 16:53 33:14
breakfast 33:28|breaks 12:28 20:18 21:34 33:18|breath 12:25 19:36 33:17|breathe 3:58|breathes 33:28|breathing 33:28
brebis 31:62|breda 6:21 19:17 27:12 33:18 36:23 44:28|brede 31:60|breed 7:42 19:37 40:33|breedbeeld 19:58|breekt 33:26
bref 7:51 33:-2 36:51 43:42|breipatroon 31:60|breite 33:27|breken 19:31 31:34 33:13
brengen 10:30 14:24 27:33 28:32 33:-14 34:17 40:13|brengt 10:39 33:18|brennen 33:27|brennt 33:27|brennweite 19:54
bresil 33:29|brest 10:64|bretagne 42:75|breton 17:51 31:46 42:50|brettern 33:27|breuken 33:26
breux 1:15 2:10 4:19 7:20 10:11 14:13 17:16 29:18 30:16 34:9 40:4 43:14 46:18 51:19|breve 33:29|breves 22:74
brevete 35:76|breviaire 33:29|brewer 20:43 33:14|brewers 33:28|brewery 33:28|briain 20:57|bricht 33:27
brick 24:49 33:22|bricout 33:28|brid 33:28|bride 6:41 21:55 33:-3 34:29|bridge 3:14 12:24 15:32 33:4 40:10 44:27 45:40
bridges 4:76|bridie 3:21 9:37 20:20 27:26 34:23 40:16 43:29
brief 3:5 5:6 9:36 12:2 17:22 20:6 23:3 27:29 31:4 33:-18 34:12 40:-1 42:5 48:26|briefe 33:27|briefje 33:21 48:41
briefjes 33:26|briefly 33:28|brieftauben 13:47 22:48|brieftrager 33:27|briefwisseling 12:52 29:57|briel 22:68
brieven 2:23 29:37 31:26 33:13|brievenbus 33:26|brigade 13:51 33:18|brigadier 33:29|brightshelf 27:63
brigitte 12:39 13:39 14:39 33:-2 40:25|bril 19:27 21:36 24:42 28:42 32:43|brille 32:70 33:16|brindille 49:83
brindilles 33:29|bring 27:22 33:12 35:32 40:24 44:29|bringe 20:55|bringen 3:23 27:40 40:33|bringing 23:71
brings 3:11 6:25 10:16 33:17 40:19|bringt 10:26 20:13 33:14 40:19|brinkhaus 21:42 33:6 45:41|brique 33:29
briques 6:40 7:32 33:18 38:45|briquetieres 13:49 22:53 38:60|brisbois 2:60|brise 7:55 33:16|brissac 10:64
bristol 10:26 12:31 13:35 16:30 40:17 43:30|british 1:30 7:29 10:25 13:41 25:40 33:-9|brive 22:74|bro 26:83
broad 33:28|broadcast 2:34 31:35 34:33 47:46|broadcaster 1:1 7:26 9:20 10:8 14:30 17:27 22:15 34:-3 40:14 42:45 43:3
broadcasters 13:26 18:29 22:29 31:23 40:34 42:30|brocade 33:28|brocanteurs 33:29|brochet 1:41 7:38 14:39 34:30 40:25
brochure 33:28|broek 33:26|broeken 33:13 48:54|broer 3:33 21:31 33:9 48:32|broers 33:13 40:40|broertje 22:68
brogniez 14:49 22:53 53:48|brognon 26:83|broke 22:69|broken 11:53 33:20|broker 42:70|brommer 33:26
bron 17:58 33:-10 42:45|brood 3:16 13:28 33:18 38:32|broodje 33:26|broodjes 16:64|broodzak 24:59 32:60
brook 19:34 33:12 53:40|brosse 24:82|brot 21:42 33:19|brother 3:11 6:33 7:19 20:22 21:26 22:22 33:0 39:30 48:26
brothers 33:28|brouette 22:74|brought 3:15 33:26|brouillard 19:20 21:33 33:17 34:20 45:30|brouillent 33:29
brouillon 41:74|brouwers 22:74|brown 19:25 32:42 33:14 48:39|broyt 13:65|brucke 33:2 44:38 48:49
bruder 3:22 6:20 21:21 22:19 33:2 44:20 48:32|brug 33:18 44:36 48:35|brugge 34:49 47:51|bruggetje 33:26
brugserie 31:60|bruidsboeket 20:54|bruikbare 40:54|bruiloft 33:26|bruin 19:40 33:16|bruine 22:51 33:9
bruinpapier 24:73|bruins 33:26|bruised 33:28|bruit 3:0 19:3 20:15 32:25 33:22 47:21|bruitage 41:60 50:64|bruits 20:55
brule 19:18 20:11 33:22 48:34|bruler 7:69|brules 19:48 33:16|brulures 33:29
brume 6:30 13:20 20:17 24:34 32:32 33:-1 48:31 50:32 53:18|brummen 19:54|brummt 33:27|brun 19:54 32:62
brune 20:41 33:16|brunnen 21:63|bruno 20:42 33:2 35:49|bruns 19:62|brush 20:36 40:32 53:44|brushed 33:28
brussel 7:17 13:33 16:5 22:6 27:0 31:12 33:4 40:1 42:7 43:5 44:7 48:15 51:10 53:1|brusseler 33:27
brussels 2:8 7:32 13:37 14:14 29:21 33:-8 40:12 42:14 53:25|brust 33:27|brut 2:33 15:69 35:49|brutal 31:62
brute 0:62 33:18|bruto 2:31 15:44 26:45 50:44|brutoloon 35:67|brutomarge 0:71|brutosubsidie 15:71|bruts 2:60
brutto 50:64|bruttolohn 35:64|bruttosubventionsaquivalent 15:65
bruxelles 1:13 2:5 3:-11 7:16 10:4 13:11 14:1 16:18 17:7 20:-14 23:23 27:19 29:11 30:8 31:25 33:-11 34:6 40:-4 43:4 51:13 53:16
bruxelloise 53:69|bruxelloises 1:72|bruyant 7:69|bruyeres 53:69|bruzzig 38:72|bterbe00 4:84|bti 39:77|btl 41:68
bts 13:70|btw 2:0 8:23 12:8 16:32 26:47 50:51 51:14|buanderie 20:19 21:39 40:20 45:46 48:52
buch 2:21 5:21 6:6 10:19 13:5 16:16 18:6 31:1 33:-30 34:11 36:10 40:11 41:22 43:17|buche 51:65
bucher 18:19 27:25 33:-17 34:20 36:23 40:18 41:29 44:19|buchern 4:40 5:38 10:44|bucheron 22:61|buches 31:57
buchhalter 17:63|buchhalterin 33:27|buchhaltung 3:32 16:40 33:6|buchhaltungsburo 0:65|buchhaltungsleistungen 26:65
buchrechte 34:56|buchung 27:44 35:51|bucket 33:28|buckets 33:28|budastraat 34:58
budget 1:30 2:-15 7:-9 9:19 10:22 11:11 12:6 14:-5 16:20 17:-1 18:10 19:-16 27:7 31:-2 34:10 35:-4 40:17 41:16 43:26 44:-5 53:6
budgetaire 33:29|budgete 30:56 40:48|budgeted 10:35 12:41 30:46 40:26|budgetee 31:52 40:42|budgetes 31:65
budgeting 16:66|budgets 12:45 34:40 53:37|budgetuberschreitung 10:57|buee 19:27 20:20 32:70 33:-5
buffet 33:15 35:43 41:40 53:35|bug 9:48 40:47|bugs 40:53|buhne 2:30 34:30 41:48|buhnenfassung 31:57|buhnenrechte 34:56
buhnenstuck 34:56|buhnenverlag 47:63|buigt 33:26|build 30:59 41:54|builders 53:65
building 19:20 20:18 33:8 35:23 36:23 40:14 43:16 47:22|built 7:23 19:16 21:30 30:29 31:19 33:-15 45:39 53:34
buiten 3:0 19:27 20:20 22:12 27:16 33:5 40:-2 48:25|buitenkant 33:26|buitenland 12:31 31:52 40:20|buitenlucht 45:66
buitenspiegels 40:54|buizen 33:26|bulb 19:38 32:55 33:6|bulldozer 33:26|bulle 3:59|bulletin 5:59 33:5 48:50|bump 40:53
bumper 21:73|bund 17:63|bundel 12:44 34:50|bundes 1:61|bundesforderung 42:62|bundesrepublik 25:67
bundle 9:60 11:48 12:41|bundles 33:28|bunker 45:42 48:61
bureau 2:4 3:-13 6:4 7:5 12:-1 18:6 19:-10 20:-10 21:2 24:9 27:0 30:35 31:4 33:3 35:4 40:-15 43:1 44:7 45:17 47:13 48:14 49:10 53:26
bureaux 7:47 33:8 53:48|buren 20:19 31:24 33:15 52:38|burgemeester 3:13 6:24 20:11 24:30 33:14 49:30
burgemeesters 33:26|burgermeister 3:7 6:26 18:15 33:19 36:20|burgermeisters 3:40 33:13|burgerversammlungen 33:27
burgomaster 33:28|burial 3:44 33:14|buried 33:23 45:41|buries 33:28|burn 28:46 33:17 43:36|burned 33:28|burning 33:28
burns 33:20 35:52|burnt 33:28|buro 7:26 15:21 16:17 27:14 33:-6 48:20 50:20 53:32|buros 7:59|bursary 17:70
burton 15:63 25:75
bus 3:3 6:1 11:6 16:5 18:-1 19:9 20:9 21:19 30:2 31:-10 32:13 33:5 34:-9 35:2 36:10 40:2 41:15 48:21 49:10 52:7 53:8
buschauffeur 33:26|buses 3:58|bushalte 33:26|bushokjes 20:54|busiest 31:62
business 9:31 13:22 14:35 20:14 26:31 29:30 33:-15 40:22|businesses 53:65|businessplan 40:54|busje 3:20 33:23
busreis 26:71|bussen 19:44 20:41|busy 40:53
but 2:-11 3:6 8:14 10:13 19:7 20:-1 21:21 27:16 28:10 29:7 33:0 34:-7 38:16 40:9 42:3 43:0 44:4 45:12 46:8 47:6 53:7
butcher 13:52 33:14|bute 33:29|butera 34:62|butgenbach 26:52 53:45|butterfahrt 13:47 22:48
button 28:39 33:17 36:37 44:33|butzbach 33:27|buurman 48:68|buurschip 21:66|buurt 1:45 20:33 33:5
buurvrouw 3:29 6:54 33:0|buvait 33:29|buvette 20:33 21:53 45:50|buxus 33:26|buy 10:29 31:29 33:-17 34:44 42:25
buyers 27:26 31:45 40:37|buys 31:44 33:10 40:22
bv 1:17 2:8 4:9 5:5 7:20 10:24 12:2 14:7 15:8 17:21 23:12 26:22 27:5 29:8 34:13 40:-9 42:2 43:21 46:9 50:8 51:17
bvdkbe00 4:72|bw 39:66|bx 11:74
by 1:-4 2:7 3:-3 4:2 5:9 6:-5 7:13 8:4 10:-2 12:-1 13:-1 14:-3 17:-4 18:-3 19:3 20:-5 21:-1 23:0 24:5 27:-11 29:7 30:6 31:-12 33:0 34:7 35:5 37:11 39:7 40:-4 43:7 44:5 45:-6 46:3 47:10 48:-4 50:-3 53:7
bzw 2:56
c 1:6 2:-3 3:14 5:8 6:-4 7:6 8:2 9:8 10:-4 12:2 13:-2 14:-1 16:2 17:3 19:-3 20:-1 22:3 24:8 26:1 30:-1 31:-6 33:1 34:-9 36:4 40:3 41:5 43:-7 44:6 45:-1 47:5 48:1 53:-3
c0ntrat 2:60|c1 1:52 9:42 13:32 16:39|c2 1:55 9:45 16:41|c3 1:50 9:40 16:37 35:40|c4 1:58 9:62|c5 1:67|c6 1:67
ca 2:-8 3:5 7:0 12:1 16:1 17:7 19:20 20:-12 22:21 31:9 33:-10 36:26 40:6 43:26 44:6 46:38 49:13 53:7|cab 33:28
cabas 33:29|cabbage 33:28|cabin 33:28|cabine 7:6 21:25 33:20 40:-6 44:13 48:41
cabines 24:43 33:9 41:34 48:39 49:43 53:30|cabinet 16:33 30:40 33:-8 40:18 48:54 53:32|cabinets 13:65|cablage 50:78
cable 22:44 24:51 33:13|cables 20:55|cachait 20:55|cache 3:9 6:39 21:25 33:21 45:22|cachee 33:29|cacher 33:29
caches 33:29|cachet 1:48 4:46 16:33 26:45 33:-8 37:48|cachete 33:29|cachette 32:62 33:21|cad 10:64|cadastral 32:84
cadastre 2:11 5:28 8:30 10:14 11:32 12:21 14:21 17:27 22:24 29:31 31:21 34:12 40:6|cadavres 19:62|caddies 20:55
cadeau 20:26 31:31 33:8 53:34|cadence 30:78|cadette 33:29|cadrage 50:78|cadran 33:29|cadrant 20:55
cadre 1:51 10:19 19:41 20:10 33:-34 45:9 49:31|cadres 7:47 19:54|caduc 10:64|caduque 23:54 27:32 34:48|cafard 31:65
cafe 3:20 13:4 19:8 20:8 21:10 31:4 33:12 35:8 48:23 53:14|cafebazin 33:26|cafetaria 32:73|cafetier 3:59
cage 19:9 33:25 50:30|cagnotte 33:29|cahier 3:5 20:18 26:37 31:23 32:29 33:10 48:33 49:29
cahiers 2:14 3:26 20:25 31:20 34:34 38:36 43:27|caille 33:16 52:71
caillou 7:8 10:26 12:16 14:15 16:16 17:28 36:20 37:25 40:13 42:20 43:18 50:22 53:14|cailloux 34:62
caisse 0:22 3:11 7:10 17:18 20:-4 21:16 31:6 33:14 40:-3 45:13 48:36|caisses 33:29|caissiere 14:70|caitriona 34:60
cake 33:23 48:43|calais 13:50 31:49|calame 2:60|calandre 27:67|calandres 33:29|calcaires 33:29
calcul 16:41 30:36 33:0 40:14 50:49 53:27|calculate 40:53|calculated 42:70|calculation 18:41 33:15 41:41
calculator 27:44 33:19|calcule 6:39 20:30 33:13 40:18|calculees 2:60|calculer 6:77|calculs 16:57 47:66|calecon 33:29
calee 19:62|calendar 1:20 2:14 9:27 11:37 12:33 18:39 33:-7 40:6
calendrier 1:40 2:11 9:40 12:10 18:25 20:6 26:22 27:7 31:24 33:-31 35:16 40:20|calendriers 27:67
call 1:11 10:6 12:29 20:11 27:7 31:6 33:10 34:3 38:17 40:7 48:17|callebert 2:33 34:35 43:46 47:53
called 0:32 2:17 13:22 20:14 33:14 34:16|callens 7:37 10:32 30:41 40:27|caller 6:45 24:49 33:1 45:44
callewaert 2:39 5:39 25:43 36:41|calls 6:37 33:14 40:19 45:36|callsheet 35:67|calme 6:45 20:24 24:51 33:-2 35:45
calmer 3:59|calogero 6:47 33:18 34:32|calque 32:84|cam 31:62|camarade 33:29|camarades 27:53 33:16
cambier 7:47 12:49 14:49|cambre 13:70|cambriolage 33:29|came 3:33 19:2 20:11 33:15 40:7
camera 16:11 18:4 19:33 20:28 30:-2 33:-2 40:-14 41:30 43:-6 49:1 50:8 52:2 53:0|cameraman 19:44 20:41
cameras 7:14 18:22 19:38 20:28 33:-4 41:21 53:14|camerastandpunten 19:58|cameraverhuur 53:63|cameravrouw 40:54
camion 3:7 12:19 20:12 31:14 33:13 41:22 48:39 50:26|camionnette 6:32 7:24 10:19 21:30 31:21 33:12 35:31|camions 20:55
camp 33:29
campagne 1:9 2:0 3:-1 5:19 9:14 10:2 12:8 13:4 16:7 18:10 22:11 23:10 27:15 29:14 31:28 33:-12 34:1 40:-3 43:17
campagnebeeld 30:68|campagnes 33:26|campaign 31:62|campe 36:82|campement 33:29|campeur 37:86|campeurs 30:78
camping 28:47 31:28 33:6 36:44 41:36 53:31|campings 16:57 31:52|campingstuhl 33:27|camps 33:29
can 2:-11 3:8 6:11 10:-9 12:3 14:-5 16:-5 19:5 20:10 21:2 27:7 28:5 30:8 31:-3 33:7 34:0 38:3 39:13 40:19 47:1 50:3
canada 7:31 10:40 31:41 33:-8 42:37|canadien 10:64|canadiennes 42:75
canal 2:7 4:15 5:12 7:6 10:14 12:8 13:3 14:7 15:14 16:7 17:11 22:31 23:10 26:14 27:-1 33:-23 38:13 40:4 42:24 43:10 53:13
canape 33:16 48:65|canard 33:8 48:57 52:63|cancelled 31:62|candidate 13:70|candidats 35:76|candidature 1:41 12:65
candle 19:29 32:46 33:-2 49:55|candles 33:28|canem 22:69|canicule 33:29|canif 33:29|caniveaux 20:55
cannes 7:51 16:32 18:36 33:-20 36:31 40:6|cannot 3:19 27:24 33:18 53:26|canon 33:28|canons 33:29|canteen 20:43 33:14
cantine 20:24 26:51 33:-2 35:45 41:42|canton 28:71 45:58|canvas 22:55 33:-2 42:43|caoutchouc 20:33 27:46 39:62
cap 7:40 13:25 28:39 31:20 33:1 34:23 45:27|capable 27:54 33:10|capacite 4:70 7:55|capacites 40:56|capacity 36:74
capelle 33:26|caper 31:48 40:40|capitaine 6:43 21:54 33:6 45:38|capital 0:59 7:37 8:44 14:29 27:8 34:2 46:22
capitale 38:82|capitales 1:72|capitalistique 14:70|capitals 1:67|capitaux 0:81|capot 33:29|capped 16:53 17:56
caps 33:28|capta 39:83|captain 33:28|captation 7:39 22:44 34:32 52:64|captations 7:55 39:56 40:29|captees 19:62
capteur 33:29|capture 39:64 52:68|capucine 33:29|car 16:7 19:13 31:2 33:19 35:18 40:-7 45:15 48:35|caractere 45:72
caravane 2:13 7:22 10:16 27:20 30:30 31:18 33:-18 36:35 37:39 40:9 43:26 44:28|caravelle 31:65|carbon 19:28 33:23
carbure 7:20 10:24 14:21 17:28 23:27 39:48 40:16 42:26 43:33 53:20|card 1:21 2:27 13:20 25:59 33:-6 43:20
cardboard 24:49 33:22|cardiff 10:35 20:30 36:47 43:39|cardigan 33:28|care 27:42 35:52 50:53|career 28:62 33:14
careful 33:14 40:40|carefully 33:14 47:59|caresse 33:29|caretaker 33:28|cargo 3:16 27:21 28:34 33:20|cargoes 33:28
caricature 44:76|carillon 19:35 33:-4 43:39 50:44 53:36|cariste 20:55|carlier 34:62|carnaval 20:55
carnet 3:21 20:14 24:32 31:15 33:12 40:12 44:26|carnets 3:14 5:33 19:17 20:10 33:-15 34:35 38:37 41:33|carnival 31:62
caroline 7:15 9:23 11:24 12:17 14:16 27:22 29:23 31:12 36:24 38:33 40:17 41:18|caron 22:68
carottage 16:36 18:39 20:20 40:21 44:41 50:43|carotte 52:84|carouge 10:34 29:61 40:26 43:43|carpenter 13:65
carpenters 53:65|carpet 33:28|carpets 33:28|carrara 32:76|carre 19:39 33:17 43:37|carreau 33:29|carreaux 33:29
carrefour 2:33 8:74|carrelage 19:41 32:62 33:8|carreleur 33:29|carriage 35:73|carried 0:32 30:29 33:18 40:10 41:25
carrier 20:43 35:60|carriere 22:34 33:8 40:35 53:29|carries 6:37 10:28 14:31 19:25 33:-6 40:19|carrosserie 50:78
carrosseriebedrijf 53:63|carry 3:27 19:28 33:10 40:22|carrying 20:30 33:14 37:51|cars 33:19 48:40 49:42
cartable 33:16 48:65|carte 3:8 6:10 9:15 12:5 19:-4 22:8 25:63 32:17 33:5 35:21 43:7 44:10 48:12
cartes 3:15 19:18 20:11 32:40 33:16 44:32|carton 2:20 3:19 20:28 32:57 33:2|cartons 20:55|cartridge 3:31 31:35 33:14
cartridges 43:66|carved 18:68|carves 33:28|cas 2:26 10:6 12:13 18:16 27:9 33:-29 34:43 35:18 40:10 50:32
cascadeurs 50:78
case 1:20 2:-1 3:-10 5:21 7:15 12:2 15:23 19:-7 27:-2 30:11 31:17 33:-9 34:6 40:15 41:7 43:3 45:16 47:23 49:34
cases 1:72|cash 0:39 10:12 11:15 17:58 23:10 27:3 40:-7 42:24|casier 13:57 33:16
casino 19:24 21:33 32:39 45:33 50:37 52:40|casinobaas 6:67|caspian 27:63|casque 20:12 33:19 50:35 52:54|casques 7:69
casquette 19:23 32:44 33:15 34:22 48:39|cassante 33:29|cassart 33:29|casse 20:18 33:22 50:41|casser 33:29
casseroles 6:55 33:21|cassette 19:20 22:26 33:16 37:39 48:34|cassettes 19:50 26:61|cassure 33:16 48:65
cast 10:12 12:3 18:14 19:18 27:26 33:-28 36:9 38:11 40:10 41:48 43:1 52:12|castable 40:53|castelein 6:48 33:17
casten 40:54|casting 7:-4 10:-2 16:50 18:37 19:7 27:4 30:0 34:-9 40:4 41:-3 43:3 53:24|castinggesprekken 18:67
castingonderzoek 16:64|castle 20:57|castors 33:29|cat 7:66|catalogue 7:59 22:54|catalogus 7:63|catastrophe 20:30 33:22
catch 19:38 31:41 33:6|categorie 1:53 46:66|category 1:33 43:37 46:66|catenaires 19:62|cateraar 53:63
catering 41:58 53:40|cathain 19:45 43:53|cathedrale 19:62|catherine 25:67|catriona 33:28
cattarin 2:31 13:41 43:40 44:42|cattelain 10:64|caucasus 13:65|caught 33:14 48:60|causation 33:28
cause 0:36 3:14 6:32 10:19 33:3 34:34 40:11|causes 33:29|caution 22:53 35:68|cavalier 33:29
cave 3:11 20:23 22:45 31:18 33:6|cavens 22:74|cca 7:47 17:55 18:52|ccolbeb0 4:84|ccpcbe00 4:84
ce 1:-6 2:-1 3:19 4:1 6:-1 7:-9 9:6 10:-6 11:8 12:1 13:-8 14:6 15:1 19:3 20:6 21:5 22:1 27:3 29:5 31:-3 32:2 33:0 34:-6 36:4 40:11 44:9 45:-5 47:2 52:3 53:0
ceci 3:24 14:35 20:20 27:32 33:-5 52:50|cecile 20:30 33:4 53:49|cedant 34:62|cedante 34:62
cede 2:54 5:38 10:7 32:26 34:4|cedees 2:60|cedent 2:60|ceder 33:-10 34:59|cedes 2:53 5:56
cedric 2:25 3:14 12:26 13:49 14:33 40:12|ceiling 15:61 30:29 34:42|ceinture 33:29|ceinturon 33:29
cela 3:24 7:10 15:13 19:-7 20:18 27:8 31:-4 33:9 34:-8 40:12 42:6 47:11 53:0|celebrate 33:28|celebre 33:29
celestin 20:55|celine 33:26|cellar 13:24 19:18 20:16 22:27 31:21 37:36 38:33 39:36 43:25|cellars 33:14 48:60
celle 2:-7 3:13 12:14 14:3 19:10 20:23 29:14 33:9 34:12 40:-1 47:13 53:2|celles 5:35 20:25 24:39 33:18|cello 33:26
cellos 19:59|cellule 31:44 33:8 53:48
celui 2:0 3:10 7:-1 10:10 11:19 12:1 19:13 20:10 21:5 23:5 28:14 31:-5 33:11 34:-8 40:0 45:2 53:-1|cendre 33:29
cendres 31:65|cendrillon 3:59|cense 33:29|census 33:28
cent 2:18 3:4 5:16 7:8 10:6 20:-6 21:5 23:5 27:14 28:13 30:10 31:4 33:0 34:-4 40:14 45:18 47:9 50:11 53:2
centaine 7:69|centaines 33:29|centen 43:67|centenaire 33:29|center 53:65|centieme 33:21 48:57|centime 3:59
centimeter 21:45 33:18|centimetre 33:29|centimetres 19:48 36:68|centra 31:60|central 10:46 20:30 33:4
centrale 0:33 7:21 13:22 17:38 26:34 33:-6 40:8 43:25 44:27 50:30 51:34
centre 4:16 10:-3 13:4 17:20 18:7 19:6 20:9 23:9 30:14 33:-2 38:14 40:6 42:45 43:6 51:15 53:21|centres 20:41 31:52
centrifuge 33:26|centrifuges 33:26|centrum 4:72
cents 3:-2 7:19 8:18 18:13 19:12 20:11 21:14 22:13 23:15 30:17 31:4 33:6 40:16 48:17|century 33:28|ceo 7:52 14:50
cercle 31:38 33:16 40:29|cercles 31:52 33:16|cerfs 24:82|cerne 33:29|certain 3:29 6:30 20:19 27:20 33:0 44:29 51:38
certaine 20:55|certainement 30:78|certaines 20:55|certains 3:32 19:35 33:2 40:29|certificat 33:18 51:66
certificate 1:16 2:22 8:34 12:17 13:15 14:15 35:23 50:24 51:55|certificates 9:74
certifie 1:42 14:50 15:39 18:13 29:20 34:12 35:15 51:45|certified 1:24 4:33 8:43 25:34 34:36 51:44
certifies 4:39 8:49 14:29 15:38 35:36 51:38|certifions 4:78 5:51|certify 1:46 4:42 5:36 14:31 51:41
certitude 31:52 42:61|ces 0:20 2:18 3:17 15:21 19:1 20:22 27:6 30:17 33:6 34:1 35:15 40:-5
cesse 3:12 19:15 20:8 27:20 33:21|cessible 27:67|cession 2:46 5:44 9:20 10:2 16:9 34:34|cessionnaire 34:62
cessions 5:78|cet 9:31 12:21 14:20 20:17 27:37 33:-1 37:36 40:6 51:32
cette 0:7 1:-2 2:-5 3:18 4:18 18:0 19:-12 20:14 23:10 27:34 29:7 33:0 34:17 35:2 37:12 40:5 47:6
ceux 3:7 6:22 11:19 14:7 19:-1 20:20 22:24 28:21 31:14 33:-1 36:27 40:19 45:9|cf 1:34 10:48 16:36 32:38 40:8
cflafr00 4:84|cg11 2:60|cg3 2:60|cg5 2:60|cg8 2:60|ch 10:15 17:15 22:44 29:19 30:16 31:40 41:13 42:25|ch9 52:84
chacun 2:29 3:-5 7:5 20:22 21:22 22:10 33:7 34:9 40:-8 49:19|chacune 10:23 20:26 24:29 31:25 33:9 34:9 40:3
chagrin 33:29|chain 1:22 5:38 9:29 12:23 16:22 33:8 40:8
chaine 5:17 10:17 12:0 14:24 17:6 18:13 22:13 27:16 31:-6 33:-42 34:-9 36:11 40:18 42:55 44:5 52:13
chaines 7:25 13:26 18:30 22:37 31:9 34:6 40:38 42:19|chains 33:28|chair 13:16 20:14 32:26 33:17 38:23 48:23 52:27
chairs 20:36 33:20|chaise 18:26 20:25 33:20 45:24|chaises 3:32 31:38 33:2 47:53|chaleur 18:43 19:31 33:19
chaleureux 45:72|chalk 6:45 19:32 20:30 32:49|chamber 15:44 33:10 38:43 49:44|chambers 31:62
chambre 7:5 13:17 16:11 19:9 20:-1 22:21 26:18 33:10 35:20 36:19 48:40 49:18 52:20|chambres 21:75
champ 1:42 19:39 20:14 21:22 31:25 33:-24 49:42|championnat 45:72|championne 45:72|champs 33:29
chance 12:44 19:35 27:40 40:29|chandelier 33:28
change 2:10 10:18 11:38 19:16 20:12 28:18 33:3 34:13 35:11 40:-9 45:7 46:18 47:16|changed 3:36 11:53 33:6
changement 14:52 33:-2 40:38|changent 10:50 33:16|changer 20:47 34:40|changes 2:28 3:13 19:14 20:25 33:-5 34:20 40:18
changing 33:28|channel 9:22 10:10 14:14 17:18 22:28 27:29 40:20 42:47|channels 18:26 22:46 31:32 40:28 42:27
chanoine 33:29|chanson 3:24 19:27 21:40 33:8 45:37|chansons 19:48 33:16|chant 31:44 36:60 40:34|chantage 44:68
chantait 33:24 36:55|chantal 31:65|chante 3:12 6:30 19:25 20:8 33:16 35:30|chantent 19:48 40:42|chanter 3:30 33:24
chantera 33:29|chanteuse 44:76|chantez 31:65|chantier 33:29|chants 43:73|chap 41:74|chapeau 33:16 35:63|chapel 33:28
chapelet 33:29|chapelle 10:64|chapelles 22:69|chaperones 41:68|chapitre 3:17 20:13 33:-13 40:27 41:32 44:34 47:51
chapitres 20:41 45:58|chapter 47:72|chapters 20:43 40:40
chaque 2:23 3:-1 10:16 19:-1 20:14 21:6 28:16 31:9 33:3 34:3 40:-7 45:33 53:-8|char 20:55
character 3:24 5:18 11:22 16:10 24:23 30:20 33:-25 34:7 40:1 44:49 45:18
characters 6:30 10:21 16:25 19:30 24:34 36:32 40:12 41:27|charbon 33:29|charbonnage 33:29|charbonnages 33:29
charbonnier 3:37 6:55 33:8|charge 2:11 5:19 10:22 17:16 19:13 20:-5 23:15 26:23 29:31 33:5 34:7 35:16 38:22
charged 43:66|chargee 13:57 33:16|chargement 48:78|charger 3:48 23:57
charges 0:29 1:9 8:19 9:18 16:19 33:-27 35:14 41:63 53:17|chariot 20:41 33:16|chariots 33:16 40:42|charity 33:28
charlemagne 22:74
charleroi 1:-3 2:-12 3:-3 4:6 7:12 8:8 10:-9 12:-4 13:3 14:9 16:7 19:-12 20:-7 26:5 32:6 33:-1 34:4 36:13 40:-1 43:21 47:3 53:36
charlie 33:26|charlotte 2:36 3:25 16:37 37:52 43:39|charmant 6:61 12:39 33:-2|charmante 33:29|charmants 33:29
charming 6:71|charmingly 33:28|charpente 3:59|charrette 33:29|chart 33:14 46:61|charte 14:49 19:41 40:34|charter 41:68
charts 30:51 33:20|chase 33:28|chasse 33:29|chasseurs 33:29|chassis 19:58|chassisnummer 33:26|chat 33:2 35:63 48:51
chateau 10:10 13:17 14:16 19:8 31:12 33:10 34:8 41:20 43:31 48:24 53:15|chateaux 16:71
chatelineau 7:39 10:44 27:37 34:32|chats 7:47 33:21|chaud 19:24 21:37 33:18 47:42|chaude 18:60 19:48|chaudiere 33:29
chauds 31:65|chauffage 0:43 7:30 18:35 20:26 33:10|chauffagiste 6:57 33:20|chauffe 3:37 33:21|chauffer 3:27 33:25
chauffes 33:29|chauffeur 6:30 19:10 21:35 26:40 33:7 45:12 48:18 52:26|chauffeurs 20:41 31:47|chauffeuse 12:57 28:71
chaussee 33:0 34:39 53:47|chaussees 33:29|chaussette 47:80|chaussettes 3:37 33:8 45:50|chaussons 33:29|chaussure 33:29
chaussures 3:24 19:41 20:33 32:49|che 1:72|cheap 33:-3 40:43 44:39|cheating 33:28|cheats 44:70
check 1:42 5:37 9:34 16:29 33:3|checked 15:61 51:61|checking 33:28|checkout 33:14 37:64|checks 28:49 33:22|cheer 33:28
cheerful 33:14 40:40|cheese 33:24 48:41|chef 3:10 10:3 13:10 18:13 19:25 23:15 33:12 40:-4 41:13 45:11 49:25
cheffe 6:34 13:49 16:28 19:20 27:25 33:-13 53:27|chefs 3:45 40:42
chemin 10:15 18:25 20:18 22:32 28:35 31:16 33:3 47:31 48:29|cheminee 33:26 48:40|cheminees 6:43 24:62 33:15
cheminot 33:29|chemise 33:29|chene 20:41 35:63|chenee 20:33 33:8 53:48|cheque 15:79|cheques 15:68 26:56
cher 3:5 23:34 27:50 33:-12 34:8 40:28|cherbourg 33:28|cherchait 33:29|cherchant 20:55
cherche 3:21 19:21 20:1 21:21 33:14 36:35 40:-9 45:7 48:14|cherchent 20:28 33:16 40:29
chercher 3:30 21:26 27:18 31:17 33:14 48:29|cherchera 33:29|chercherai 20:55|cherchez 7:69
cherchons 3:41 20:24 27:36 40:25|chere 12:25 23:30 27:55 33:-16 34:16 47:34|chers 2:20 12:44 23:36 27:53|chess 38:74
chest 33:28|cheval 6:28 7:20 13:22 20:6 22:38 31:17 33:6 40:7 48:29|chevaux 19:62|chevet 32:84|chevetogne 26:69 33:16
cheveux 20:41 24:68|chevilles 33:29|chevreuil 21:75|chevroux 22:74
chez 2:-15 3:12 6:8 9:6 11:7 14:-5 18:-1 19:-4 20:6 21:0 22:-1 30:16 31:-1 33:14 34:8 45:5 48:12 50:3 53:15
chf 17:50 23:49 27:40 34:35|chief 14:52 33:14|chien 6:16 7:27 20:5 22:13 33:14 34:12 35:15 41:13 43:12 45:11 48:26
chiens 20:28 33:24|chiffrage 41:74|chiffre 0:36 3:-5 7:51 33:-11 40:4 46:55 48:15|chiffree 12:57 16:57|chiffrees 12:71
chiffrer 53:69|chiffrerons 27:67|chiffres 1:18 3:4 9:27 11:27 12:16 20:1 24:28 31:31 33:-5 40:21 43:19 48:24
child 3:13 6:16 16:21 19:14 20:1 24:20 33:15 48:17 49:19
children 3:9 7:3 13:29 16:4 18:5 19:5 20:3 23:8 27:0 30:17 31:23 33:-2 38:11 40:6 41:5 43:3|chili 31:52 33:16
chimay 13:39 33:11 48:47 53:38|chimie 31:52 33:16|chimiste 20:41 33:16|chimney 33:28|chin 33:28|chine 32:84
chinois 33:29|chip 5:57 16:53|chips 7:45 19:38 41:47|chirurg 21:49 33:15|chirurgien 21:75|choc 19:41 38:60 45:50
chocs 21:75|choeur 3:19 6:36 18:21 19:21 24:29 27:14 33:13|choeurs 3:45 41:60|choice 33:28
choir 13:26 19:20 22:29 31:23 37:39 38:35 39:38 43:27|choisi 2:18 19:20 20:33 23:33 33:-13 40:14 53:27
choisir 28:63 33:21|choisissons 40:56|choisit 31:28 33:18 34:24 44:38|choix 3:27 10:46 20:24 33:-2|chomage 33:29
choose 33:28|chooses 20:43 33:14|choosing 33:28|choral 45:72|chorale 13:33 20:17 31:28 35:39 36:44 39:46 49:45
chorales 16:36 27:32 31:31 36:60 40:21|choregraphe 16:44 19:48 41:47|choregraphique 19:62|choreograaf 16:64
choreografe 53:63|choreografie 19:44 41:53|choriste 33:29|choristes 16:29 19:20 30:46 33:1 36:40 41:32 53:28
chose 3:22 6:10 12:21 19:6 20:11 21:8 32:17 33:15 37:19 45:5 52:18|chosen 2:39 23:50 40:32
choses 1:13 3:24 6:17 12:23 13:11 19:3 33:7 34:2 37:27 40:-3 43:14 45:21 47:21|christ 2:60|christel 33:26
christiane 27:63|christmas 21:39 22:34 31:28 32:42 33:-6 39:43|christophe 2:30 7:35 12:37 14:35 27:32|christopher 2:60
chronologique 20:55|chronologisch 19:56|chronometre 33:29|chrysanten 33:26|chuchotant 33:29|church 33:28
chute 21:53 33:8 49:61|ci 2:23 3:0 9:12 10:14 11:47 12:18 14:1 23:28 29:12 33:-29 34:35 40:4
cible 31:55 36:40 43:31 53:37|cibles 31:65|cic 10:35 34:33 43:39 51:48|cie 4:49 26:46 29:44 40:19 46:45 50:41
ciel 11:41 19:31 32:53 33:9 44:35|cigare 3:45 33:16|cijfer 21:66|cijfers 0:45 9:44 14:38 31:34|ciment 33:16 48:65
cimetiere 33:29|cine 1:25 2:13 7:22 26:35 31:38 34:14 37:39 38:47 43:26|cineaste 13:49 33:8 38:60|cineastes 40:56
cinekids 38:82
cinema 1:7 2:-15 7:26 8:5 10:-7 13:26 17:8 18:-2 19:-8 22:17 23:8 27:-6 31:22 33:-21 34:-14 35:1 36:6 37:23 38:14 40:16 42:30 43:12 46:6
cinemas 22:34 27:28 30:36 31:34 37:43 38:27 40:6|cinematographer 19:59|cinematographique 10:24 23:36 30:38 34:52
cinematographiques 7:38 8:69 34:30|cinephile 40:56|cinerama 27:67|cinevesdre 38:82
ciney 4:46 8:42 12:21 14:20 15:41 19:12 21:25 25:34 26:42 31:21
cinq 1:13 2:5 3:-7 6:2 7:18 8:5 10:-2 13:5 18:0 19:3 20:4 21:10 22:9 23:1 27:12 31:0 33:3 36:8 40:5 41:6 42:1 43:-1 53:17
cinquantaine 6:77|cinquante 3:13 6:31 10:6 19:4 20:9 21:17 31:20 33:12 45:26
cinquieme 2:23 10:14 17:27 20:6 21:25 22:39 33:-8 40:6 42:25 43:23|cinquiemes 2:60|cipher 33:28|ciply 2:39 12:49 13:49
circles 33:28|circonstance 27:67|circuit 31:65|circulaire 35:76|circulants 0:81|circulate 33:28|circule 11:82
circumstances 14:66|cire 32:70 33:16|cirque 33:29|ciseau 33:29|citadel 31:41 32:55 33:6
cite 12:16 16:16 19:19 21:20 27:24 30:23 33:13 48:23 53:14|citee 5:64 30:64|citees 5:56 14:49 34:40|citer 34:62
citerne 20:33 41:52 50:56|cities 30:59 45:57|citizen 25:77|city 10:29 15:42 33:19|civiere 33:29|civil 20:33 21:53 33:8
civile 33:16 35:63|cladach 5:70|claes 6:28 13:23 19:16 33:16 43:23|claeys 22:68|claim 5:49 31:27 33:7 40:19
claimed 14:37 20:38 33:9|claims 0:53 33:20|clair 12:44 31:38 33:16
claire 1:20 3:-4 6:35 7:17 10:19 13:18 14:18 19:-1 20:-8 22:11 23:12 25:21 27:15 30:14 33:-20 35:13 36:19 40:-7 50:15
clairs 33:29|claque 33:29|clarifier 44:76|clarify 30:72|class 3:34 5:27 20:14 31:19 33:-3 35:30 53:22
classe 5:29 18:25 21:26 28:36 32:35 33:6 36:33 38:33 45:23 53:20|classee 33:29|classement 35:76|classera 20:55
classes 5:32 16:28 18:42 30:45 40:27|classeur 9:81|classification 27:67|classique 40:56
classroom 16:36 18:37 20:26 33:10|claudine 2:39 20:36 43:45|clause 2:13 10:38 33:-11 34:21 40:36
clauses 2:43 10:46 34:26|clavier 17:60 33:10|claxon 33:26|clay 20:57|cle 3:17 4:42 18:32 20:13 21:46 45:40 52:43
clean 16:45 33:6 41:47|cleaned 3:58|cleaner 33:28|clear 5:53 33:12 50:38|clearance 5:36 16:55 51:53|clearances 16:66
cleared 20:43 52:63|clears 33:14 45:57|clef 10:24 20:29 33:15 35:37|clefs 16:33 33:18 35:39 48:41
clemence 4:48 7:43 33:12 43:37|clementine 12:21 13:19 16:20 19:13 20:11 33:-18 39:31 40:7 41:22 43:20 49:29 53:19
clerc 3:45 13:57|clercs 33:29|clerk 28:62 48:60|clerks 33:28|clermont 13:58 22:38 33:-13|clervaux 13:65
cles 16:36 28:50 33:8 45:50|cleverer 3:58|cliches 20:41 50:64|click 33:28
client 3:-5 4:47 9:17 11:17 12:15 20:-8 26:29 27:18 30:33 33:-10 35:32 50:38|cliente 4:52 9:50 12:39 33:11
clients 0:35 7:23 20:28 33:7 35:47|cliff 21:67|cliffhanger 21:61 45:44|cliffhangers 45:66|cligne 49:83|clignote 33:29
clignotent 19:62|climax 33:28|climb 20:32 33:21|climbs 33:28|clinique 33:28|clip 52:67|clips 7:44 13:45 20:41
cliquez 35:76|cloche 20:24 33:19 37:55|clocher 33:29|cloches 33:29
clock 13:14 19:8 20:6 22:17 31:11 32:36 33:12 44:19 48:22|clocks 33:20 48:52|cloison 33:29|clonage 14:70|clore 33:29
clos 0:39 19:20 28:42 31:36 33:-13 40:14 46:53|close 18:26 19:23 20:14 23:13 33:-3 49:57
closed 5:17 12:14 17:16 18:26 19:6 20:20 21:20 33:-14 35:20 40:11 42:16 45:28 46:21|closely 31:48 33:14
closer 33:22 49:48|closes 18:22 21:27 28:30 33:17 35:27 40:7|closing 12:35 18:36 27:18 33:3 35:28 42:25 49:31
cloth 33:28|clothes 3:36 33:6 41:47|cloture 0:37 12:27 18:60 33:-2 46:38|clotures 32:84|cloud 33:28|clouds 33:28
cloutier 33:29|clown 13:52 19:45|clowns 19:59|club 20:25 31:40 33:3 45:38|clubbetreiber 33:27|clubs 20:36 31:52
clues 44:70|clumsy 6:58 33:14|cm 19:32 22:46 24:33 30:30 39:40 49:34|cnc 42:75
co 1:15 2:2 3:-8 5:23 7:12 9:22 10:36 12:-4 13:13 16:12 17:12 18:3 22:3 27:-2 31:-10 34:-1 38:2 40:2 42:-2 43:14 44:4 46:3 50:0
co2 33:27|coach 18:47 33:-10 40:33 44:35|coaching 18:67|coachingsverslag 44:68|coal 13:36 30:43 33:8 39:54
coat 20:0 21:26 28:18 33:20 45:23 47:15 48:16|coats 19:45 33:14|coauteur 2:60|coauteurs 2:52 43:51
coautrice 2:33 3:32 16:44 40:29|cochenille 33:29|cocher 1:72|cochez 1:72
cockerill 2:13 7:13 10:32 14:20 16:20 35:23 40:18 53:31|cocreateur 13:70|codd 13:52 40:40
code 0:21 1:4 4:15 5:11 8:11 16:13 19:-1 25:34 32:17 33:-28 39:53 48:13 51:45 52:46|coded 33:28|codes 0:75|codev 10:64
codeveloppement 10:64|codeveloppent 10:64|codkanku 25:84|coecrit 2:60|coecriture 2:60|coedition 31:65
coeur 3:23 31:37 33:14 38:33 44:27|coffee 16:36 20:26 32:45 33:-3 47:41|coffees 33:28|coffin 33:28
coffre 21:45 33:9 35:46 45:42|coffret 40:42 42:61|cofinancement 14:70|cofion 27:63|cognent 33:29|cohabitation 33:29
coiffe 33:29|coiffure 41:74|coin 19:30 33:25|coince 12:71|coinces 21:75|coincidences 44:76|coincident 20:55
coins 33:28|cointe 33:29|col 32:62 33:21|cola 26:71|cold 19:27 20:13 21:29 31:18 33:9 36:28 45:26|coldchain 30:72
coldwater 0:27 5:32 8:26 10:14 17:31 22:30 34:12 40:6 42:22 43:19 51:27|cole 22:69|colere 3:21 7:31 21:37 33:13 45:34
colerique 6:77|colette 27:20 33:2 44:34 47:35 53:31
colfontaine 2:15 8:34 14:25 23:30 25:39 27:22 29:35 34:26 43:28 53:24|colinet 22:69|colis 9:60 33:21
collaborateur 2:60|collaborateurs 7:69|collaboration 2:33 10:27 16:55 27:30|collaborator 2:60|collard 33:28
collateralisation 10:62|colle 2:14 5:22 8:23 11:23 14:18 18:13 20:8 27:16 33:-28 36:24 43:18 46:23|colleague 20:57
colleagues 33:28|collect 33:28|collecte 50:78|collected 20:57|collectees 20:55|collectief 2:31 22:62
collectif 6:30 10:17 14:24 17:30 22:52 40:19 44:29 53:23|collecting 2:60|collection 47:80|collectionneurs 31:65
collective 2:42 3:16 14:50 30:35|collectivement 2:46 14:57|collector 31:46 51:66|collectors 20:57|collects 2:47 33:14
collee 33:29|collega 12:52 20:41|college 1:18 18:20 20:2 23:58 27:33 42:21 53:20|collegiate 33:28|collegue 33:29
collegues 20:24 31:34 33:19|colliers 26:83|collignon 4:31 7:24 14:25 27:23 29:29 43:19 46:30 53:15|collinaire 4:84
colline 19:43 33:20|collinet 33:24 34:33|colm 6:32 19:19 27:23 33:15 36:34|colocataires 45:72
cologne 13:47 15:56 31:37|colonel 33:29|colonial 33:29|coloniale 16:71|coloniaux 31:65|colonie 33:29|colonne 33:29
colophon 47:72|colorant 20:55|colorants 50:78|colore 35:76|coloree 30:78|colorer 40:56|colosse 6:77
colour 16:20 19:25 24:54 32:30 33:-6 43:32|coloured 20:57|colours 19:48 24:39 36:37 45:33|colpaert 45:72
colson 10:37 14:43 27:41|column 3:27 6:31 10:22 33:16|columns 10:62|com 39:73|combattants 26:71|combi 33:26
combien 2:5 3:4 7:14 9:27 16:44 17:22 33:-6 35:22 37:31 40:10 43:18 46:27|combinaisons 33:16 50:64|combinatie 30:68
combine 33:29|combined 23:50 31:41 46:53|combineren 30:68|comblain 53:65|comble 33:29|combler 10:64|combustible 33:29
come 2:-3 3:15 7:2 11:11 16:3 19:-5 20:2 27:-1 31:21 33:10 34:-4 38:10 40:9 47:9 53:1
comedie 3:18 19:14 22:14 28:25 30:18 31:25 33:-19 36:22 39:23 40:20 43:37 44:16 45:12
comedien 10:23 19:35 20:15 27:27 33:11|comedienne 7:25 10:20 13:26 19:18 20:11 27:36 33:-15 40:12 52:40
comediennes 19:48 41:60|comediens 16:46 18:39 19:27 33:-25 41:44 43:19 52:30|comedies 7:44 30:40 31:49 40:18
comedy 3:23 13:12 19:6 22:16 28:23 31:25 33:-7 36:32 40:0 44:17 45:28
comes 2:2 3:10 10:-5 12:1 17:17 19:1 20:-1 33:16 38:7 40:1 42:3 44:3 45:10 48:7 49:9|comfort 20:57
comfortable 27:49 33:14|comic 31:48 43:53|comics 33:13 45:49|coming 3:32 9:35 27:24 33:7 37:39
comique 20:28 21:48 31:38 33:2|comiques 33:29|comite 7:6 10:19 12:8 16:8 20:3 23:50 27:36 33:-33 35:22 40:4 44:31
comma 13:39 24:49 33:1 52:50|command 2:60|commande 2:42 5:35 10:-1 14:16 16:6 19:-3 20:-2 27:2 33:-25 35:11 50:47
commandent 40:56|commander 2:46 5:51 20:28|commandes 22:74|commanditaire 30:78|commandite 30:78|commands 2:60
comme 3:2 6:-1 12:-7 13:-8 17:-2 19:24 20:6 22:1 24:4 27:-3 29:3 33:14 34:1 38:4 40:6 44:-2 45:-6 47:2 48:0 49:5 52:6
commence 1:13 2:-9 3:19 12:2 14:27 18:5 19:3 20:17 30:9 33:9 34:-7 43:14 47:11 48:9|commenced 2:47 14:52
commencees 14:70|commencement 2:52 18:35 40:20|commencer 2:39 31:44 33:8|commencera 18:74|commencez 33:29
comment 2:-5 3:10 9:17 19:20 20:23 31:33 33:-5 35:12 38:17 40:2 42:21 45:7|commentaar 0:50 20:46|commentaarstem 20:54
commentaire 20:51 38:50|commentary 20:43 43:53|commente 2:60|comments 44:70|commercants 33:29
commerce 8:56 10:14 15:34 16:26 20:16 31:21 33:-8|commercial 13:20 31:35 33:-8 35:23 40:20 43:19 44:44
commerciale 31:52 40:42|commerciales 0:68 13:43 31:38|commercially 40:53|commercials 7:38 13:51 40:30
commerciaux 27:67|commercieel 31:52 40:33|commerciele 17:69|commis 1:25 10:17 20:8 27:20 29:34 33:11 36:35 43:26
commissaire 6:59 33:11 45:41|commissaires 0:81|commissariat 33:21 48:57|commissie 14:36 23:55 33:-14 36:32
commissies 10:45 13:41 27:35|commission 1:30 2:4 10:10 13:9 14:9 19:-2 20:-8 23:46 27:22 34:21 35:12 40:-3 42:23 44:11
commissioned 30:51 34:38 40:32|commissioner 23:71|commissioning 27:63|commissions 2:40 10:34 27:37 34:32
commitment 4:42 14:31 17:35 23:50 27:29|commitments 42:70|commits 3:58|committed 17:59 40:23 42:40
committee 12:19 23:46 27:34 31:25 33:-9 44:22 52:29|committees 27:36 33:14 48:46|commode 3:59|common 5:49 10:41 20:36
comms 50:74|commun 2:19 10:51 31:12 33:-4 36:29 40:3|communal 0:60 17:55 23:54|communale 33:29|communautaire 14:70
communaute 10:14 17:48 31:15 33:-20 40:6 42:47 44:25|communautes 40:56
commune 1:14 7:11 12:12 15:33 17:50 20:8 23:26 27:9 31:7 33:-17 35:18 40:-2 45:14 53:11
communes 20:13 22:32 30:46 31:37 33:-12 53:41|communicate 2:60|communication 2:45 10:13 13:20 23:25 26:57 30:27
communications 27:63|communique 10:37 31:38 33:2 35:49|communiquees 14:70|communiquer 2:39 34:40 35:55
communiques 10:64|community 3:18 8:23 17:30 23:20 26:24 31:23 40:21 42:43|compagne 33:29
compagnie 7:30 10:34 13:18 22:22 27:15 33:8 35:24 42:22|compagnon 20:55
companies 0:39 8:45 10:10 20:5 22:17 33:-24 40:19 46:31 53:24|companion 20:51 33:1
company 0:2 1:7 2:19 3:-16 4:8 5:7 6:3 7:19 8:27 9:10 10:-3 12:4 13:-8 14:22 15:2 16:-7 17:2 18:-5 19:-14 20:-16 22:-5 23:-2 27:-5 29:12 31:-11 33:-29 34:10 40:9 42:2 43:6 46:14 51:7 53:0
comparable 31:48 40:26 45:44|comparables 31:62 36:27 40:1|comparaison 31:65|comparant 3:59|comparante 8:71
compare 33:29|compared 30:72|comparees 31:65|comparent 33:29|compartiment 33:29|compatible 30:64 40:42
compensation 2:47 33:1 53:38|competent 10:62|competente 33:29|competents 34:62|competition 22:69|competitor 30:72
compiegne 10:62|complaints 35:73|compleet 18:67|complement 12:53 19:31 22:43 41:42|complementaire 11:60 29:59 35:55
complet 1:42 2:10 22:24 30:28 31:15 33:-1 38:31 43:35 48:28
complete 8:25 11:27 14:40 15:28 18:20 22:20 27:13 29:28 33:-1 43:21|completed 1:46 7:45 11:53|completee 9:68 30:64
completer 1:58 5:51 23:49|completes 14:57 27:53|completion 31:44 41:55|complets 14:70|completude 9:81|compliance 31:62
complicite 33:29|compliment 33:26|compliments 33:29|complique 33:29|complot 3:59|comply 10:62|componist 53:63
componiste 20:54|comportait 11:82|comportant 2:60|compose 8:46 12:37 19:35 20:22 33:-4|composed 33:28|composee 20:55
composent 33:29|composer 20:43 53:51|composes 3:59|composite 20:55|compositeur 53:69
compositing 7:21 16:22 22:25 41:62|composition 16:49 40:34 50:56|compositrice 5:64 53:56|comprehension 30:64 50:64
comprend 12:31 33:25 40:-6 48:17|comprendra 33:29|comprendre 20:24 33:19 45:41|comprennent 2:39 31:44 33:8
comprenons 33:29|compressor 33:15 50:58|comprimes 33:29
compris 2:9 3:27 5:15 10:20 12:8 14:8 16:8 20:-8 27:23 33:-10 34:23 35:14 42:12 50:16
comprise 10:32 15:51 20:24 33:-2 50:47|comprises 10:50 35:63|comps 16:26 18:28 26:34 31:49 36:44|compta 16:57 17:63
comptabilite 0:46 3:24 16:49 26:48 40:21
comptable 1:16 6:20 7:25 9:25 11:25 12:15 13:14 15:26 16:14 27:16 28:28 29:25 33:-15 40:0 41:29 43:19|comptables 33:29
comptait 3:45 33:16|comptant 26:75 28:63
compte 0:33 1:-3 4:46 6:11 7:9 10:-11 11:7 12:5 13:-4 14:4 16:-4 17:16 18:-1 20:-5 21:9 26:22 27:-8 29:25 33:3 34:-13 35:2 40:-19 41:-1 47:5 48:12 51:8 53:-6
comptee 11:74 14:49|comptent 33:16 49:69|compter 1:32 14:30 33:10 34:42
comptes 0:52 1:17 2:-6 3:-7 9:38 10:26 11:16 12:15 14:15 18:31 33:-7 35:10|compteur 21:75|comptoir 22:47 33:24
comptons 33:29|compulsory 1:67|computer 8:51 13:43 33:8|computerfragen 10:57|computergrafik 40:50|comte 33:16 53:56
comtesse 28:52 33:25|concealed 33:28|concedant 34:62|conceder 34:62|concentreront 53:69
concept 2:10 5:9 9:11 16:33 18:4 24:14 30:17 34:-7 36:29 40:15 43:12 44:17 45:42 50:9 52:24
conception 8:42 16:33 18:36 19:24 41:36 50:54|concepts 40:53|concern 4:55 27:42 29:39 40:19
concerne 12:45 15:36 20:9 23:30 27:21 29:35 34:16 43:27 51:37|concerned 3:58|concernerait 53:69|concerning 34:46 46:61
concerns 2:39 14:44 29:52|concert 8:46 20:34 33:6 36:48|concerts 33:29|concessie 33:26|concession 33:21 40:32
concevoir 2:60|concierge 6:35 20:14 31:24 33:-4 45:31 46:44 47:38|concile 22:74|conciliation 33:16 34:48
concluante 33:29|conclude 30:72|concluons 30:64 40:42|conclure 10:64|conclusie 40:54|conclusies 30:68
conclusion 27:17 30:60 40:6 44:38 46:52|conclusions 30:76|concordants 46:82
concours 13:29 22:32 23:30 28:39 31:33 38:38 40:11 43:27|concreet 53:63|concret 20:41 45:58|concrete 33:28
concurrence 2:25 10:29 27:32 30:56 31:31|concurrentieanalyse 30:68|concurrents 40:56|condamnation 14:70
condamnations 20:41 33:16|condamne 14:43 33:24|condamnee 33:21 44:54|condamnees 33:29|condamnerait 33:29
condamnes 14:70|condensation 32:76|condescendant 45:72|condition 27:47 33:10 44:33 46:39|conditional 27:63
conditionne 1:58 40:42|conditionnee 17:63 27:53|conditionnel 1:45 10:37 17:50 27:40|conditionnelle 17:55 27:46 40:34
conditions 2:29 23:44 27:12 29:39 33:-25 34:7 35:45 50:23|condroz 4:51 20:21 33:-8 38:52 45:35|conducted 4:76
conducteur 20:47 35:55|conducts 33:28|conduira 33:29|conduire 6:55 13:49 19:41|conduisait 33:29|conduit 13:43 33:24
cone 33:29|confection 13:70|confederation 10:64|confere 34:62|conference 7:53 33:14|confesses 21:73
confession 3:34 33:4 44:54|confessionnal 45:72|confiance 20:28 26:69 33:2|confidence 27:63
confidential 12:46 35:52 52:56|confidentialite 10:50 31:38 35:49|confidentiality 10:62
confie 20:17 21:37 27:29 29:43 33:13|confiee 30:64 53:56|confient 10:64|confier 2:60|confines 13:57 22:60
confirm 1:22 4:43 12:23 14:33 27:48|confirmation 4:53 12:24 14:23 27:15 33:-15 34:19 35:40 50:26
confirme 4:32 10:22 14:19 17:46 27:41 33:-22 34:23 40:5|confirmed 17:43 20:30 42:56|confirmer 11:60 12:49 27:46
confirmes 10:50 42:61|confirmons 2:20 23:36 27:53 34:22 35:36|confisque 33:29|confisquees 33:29|confiture 33:29
conflict 33:1 44:63|conflit 40:42 44:62|confondre 20:55|confondues 10:64|confondus 27:53 33:16|conform 50:74
conforme 8:58 10:29 25:49 29:46 33:-5|conformement 34:62|conformite 14:70|confort 19:62|confronts 33:28|confuse 30:72
conge 33:29|congelateur 6:45 28:53 33:-2 36:51 48:47|congelateurs 32:84|congo 25:57 33:16 40:29|congrats 23:71
congratulations 23:71|congregation 33:28|conjointement 10:64|conjointes 10:64|conjoncturelle 40:56|conjugue 33:29
conjuring 33:28|connais 20:49 33:2|connaissait 3:45 33:16|connaissance 1:49 2:16 11:38 21:31 27:43 33:-15
connaisse 19:48 20:41|connaissements 33:29|connaissent 31:44 33:8 40:34|connaissons 31:65
connait 2:1 3:-1 20:-5 30:18 31:18 33:20 34:2 40:-4 45:12|connaitre 2:39 3:24 20:20 21:40 33:-5|connaitront 19:62
connected 35:73|connecting 45:70|connection 29:60 31:48|connu 2:12 3:10 5:30 13:22 31:17 33:10 35:28 40:20
connue 27:67|connus 7:55 33:16|conor 33:28|consacre 33:29|consacrees 33:29|consacres 33:29|conscience 3:40 45:61
conscientiously 14:66|consecutifs 20:55|consecutive 46:74
conseil 7:26 8:18 12:20 13:9 15:32 16:40 17:15 18:12 23:14 27:17 29:19 30:25 33:-32 45:10 46:31 50:16
conseille 33:16 40:29 44:49|conseiller 10:50 51:69|conseillere 16:44 34:35 44:49 53:42|conseils 45:72
consent 7:29 10:37 20:32 34:38|consenti 5:64 34:48|consentie 34:62|consents 40:53|consequence 5:64 10:50
conservateur 27:67|conservatoire 13:53 33:18|conservator 27:62|conservatrice 27:67|conserve 2:41 19:22 20:15 34:42
conserver 30:78|conservez 23:76|consider 11:38 40:17 44:64|considerant 10:50 23:62
consideration 12:28 23:33 31:22 34:52|considerer 40:56|considering 12:67|considers 33:28
consigne 20:19 31:35 33:14 44:39|consiste 33:29|console 22:55 33:14|consoler 3:59|consolidated 46:74
consolidation 30:52 40:30 46:67|consolide 7:38 18:43 42:43 46:64|consolidees 46:82|consommateurs 33:29
conspiration 33:29|constable 31:62|constant 20:55|constanta 33:29|constanze 21:44 33:18|constate 33:29
constatee 2:46 20:41|constater 33:29|constats 30:78|constituant 14:70|constitue 8:52 23:36 27:53 29:41
constituee 7:55 14:43 15:55|constituent 8:66 10:50|constituer 29:81|constitute 27:63|constituted 7:66
constitutes 27:63|constitutif 8:66 9:68|constitution 8:72 26:53|constructie 40:54
construction 3:10 20:6 41:60 44:26 53:35|construire 33:29|construisons 40:56|construit 20:33 40:42 45:37
construite 33:2 41:47 53:56|construits 53:69|consulate 33:28|consultant 16:54 18:11 20:3 21:19 34:0 40:8 44:33 53:22
consultante 1:28 13:26 16:57 18:30 40:12 53:25|consultants 33:1 44:43 45:44 48:46
consultation 2:22 10:40 16:36 27:25 30:31 40:21|consulte 20:55|consultee 10:42 33:8 34:40|consultes 34:62
consulting 30:72|contact 1:25 12:27 27:2 35:26 36:34 38:49 42:10 43:47|contacte 42:75|contactees 30:78
contactmicro 16:51 20:41|contactmicrofoons 19:58|contactpersoon 1:45 12:44 43:46|contacts 10:36 16:48 18:50
contained 40:43 43:35 45:39|container 7:25 21:28 33:0 35:41 39:34 40:15|containerpark 33:13 40:40
containers 19:46 33:12|contains 52:77|contamine 31:65|contant 21:53 33:13|conte 3:45 33:16|contemple 33:29
contemporaine 19:62|contenait 11:68 33:16|conteneur 33:29|conteneurs 33:29
content 7:28 12:21 14:19 16:20 26:28 27:31 33:-19 34:13 43:19 50:27|contents 14:44 33:6 34:38
contenu 1:40 3:17 12:29 33:-12 34:20 40:27 52:43|contenus 14:70|contes 34:62|contessa 33:26|contest 48:73|conteur 6:77
contexte 30:78|contiennent 33:29|contient 9:39 11:40 12:28 20:26 33:8 52:42|continents 16:57 40:42
contingency 16:49 40:-2 41:56|contingent 2:60|continu 33:29|continue 7:16 10:17 13:17 20:2 33:23|continued 21:73
continuent 33:29|continuer 40:56|continues 33:28|continuite 2:25 5:31 12:23 13:23 16:23 18:39 27:20 33:-18 40:9 43:26
continuity 13:61|contour 24:82|contourne 33:29|contourner 20:55
contract 1:2 2:25 5:28 9:23 10:15 12:21 13:1 16:11 17:13 18:3 23:5 27:24 29:8 33:-18 34:3 35:7 40:-12|contracte 10:64
contracted 17:55 40:33 42:36|contracten 1:50 5:33 9:47 18:31|contracting 51:75|contractions 33:29
contracts 0:27 1:31 5:23 9:51 12:39 18:21 53:18|contractueel 40:54|contractuel 18:74|contractuelles 9:68 40:42
contradicteur 3:59|contradictoire 20:55|contraignante 27:67|contrainte 19:62|contraintes 3:59
contraire 20:41 33:2 34:35|contrary 3:28 14:36 33:17|contrast 19:59
contrat 1:26 2:27 5:39 6:0 9:19 10:29 12:8 16:-6 17:14 18:-3 19:-14 23:-1 27:9 29:4 33:-25 34:12 35:8 40:-2 42:-2 43:-4
contrats 1:12 5:37 7:21 9:53 12:39 16:22 18:14 33:-5 34:2
contre 1:3 2:-9 3:0 5:9 10:-5 12:2 14:1 19:-7 20:3 21:6 22:5 23:17 27:-2 29:12 30:9 31:7 33:6 34:14 35:7 36:13 40:-13 42:6 43:4 44:7 49:24
contrebande 22:74|contrebas 33:29|contrechamp 13:33 19:38 20:17 49:66|contredit 33:29|contremaitre 33:29
contrepartie 27:46 34:54|contresigne 34:62|contretemps 11:82|contribute 2:60|contributes 10:62
contribution 1:38 2:40 11:45 27:34|contributions 10:45 14:29 51:58|control 5:30 7:25 19:18 33:-13 41:42 46:33 51:34
controle 0:25 1:23 7:14 14:30 20:1 21:33 26:26 33:-9 48:25 51:40|controleboot 48:68|controlecentrum 45:66
controlee 51:82|controleert 33:26|controlekamer 33:26|controler 33:29|controleren 3:56|controleur 33:29
controlled 7:53 30:59|controller 33:28|controls 10:48 34:46|controverses 7:69|convaincante 35:76|convaincre 1:72
convaincue 13:57 44:62|convenir 27:67
convention 2:20 5:33 7:-2 9:10 10:32 12:-1 14:-1 17:30 18:2 20:-9 23:33 27:11 29:18 34:10 35:5 40:2 42:3
conventions 9:54 12:57 16:44|convenu 2:50 10:20 34:38|convenue 17:77|convenus 2:60
conversation 3:16 20:13 33:12 40:19 43:32|conversion 30:78|converted 11:61 16:53|convertis 17:77|conveyor 20:57
convicted 14:66|conviction 40:56|conviennent 2:39 10:42 33:-5 34:27|convient 27:53 53:56|convocations 35:76
convoi 21:61 45:58|convoque 33:29|convoy 20:43 33:14|cool 3:53|cooler 33:28|cools 19:23 33:22 48:39|cooper 33:20 48:59
cooperateurs 0:31 7:31 10:14 14:20 17:26 18:24 23:26 27:17 29:43 35:26 46:44|cooperatie 7:37 40:48|cooperatif 4:84
cooperative 1:6 2:7 4:19 7:38 8:21 9:15 10:9 12:12 14:14 15:16 16:4 20:-11 33:-31 34:13 40:-3 41:7 42:19 46:26 53:22
cooperatrice 13:70|coordinateur 50:78|coordinator 1:58 13:46|coordinatrice 34:62|coordonnees 4:84|coordonnes 8:79
copain 33:29|copains 13:55 31:39|copie 1:24 2:12 8:31 25:48 26:34 33:7 34:31
copies 7:16 10:6 13:16 22:28 27:20 29:24 31:28 33:-22 34:20 40:21 41:15|copines 31:57|coppeelaan 2:57
coppens 6:49 8:57 33:2|copper 24:76|copperhouse 27:63|copr 22:74|copro 22:74|coprod 22:64 42:43 43:42
coproduceerden 7:63|coproducent 9:22 10:21 13:18 14:27 17:20 27:24 40:5 42:38 43:29|coproducenten 40:40 43:53
coproducteur 10:30 11:33 17:40 27:18 29:20 40:27 42:42 43:24
coproducteurs 1:30 10:34 16:28 18:32 27:25 31:23 33:-13 43:31|coproductie 1:21 2:12 5:24 7:18 10:13 34:12 42:55
coproductiebijdrage 27:62|coproductiecontract 10:58|coproductiefonds 42:69|coproductiemarkt 18:67|coproducties 42:69
coproduction 1:16 2:-10 5:15 7:13 10:37 16:15 18:2 22:23 27:5 40:-3 42:50 43:10 53:1
coproductions 14:30 22:47 40:16 42:61|coproductrice 10:47 27:29 40:39|coproduire 10:56 27:46|coproduisent 10:64
coproduit 7:47 40:34 43:51|coproduits 7:69|coproprietaires 10:64|copropriete 10:64
copy 2:24 8:36 10:25 11:37 20:20 25:40 33:-9|copybook 33:23 48:43|copyright 2:48 10:30 34:15 47:40
coquetier 33:16 44:62|coquetterie 3:59|cor 6:29 21:41 33:-12 36:34 45:28 48:39|coraline 2:60|corbillard 21:61 45:58
cordage 33:29|corde 20:20 33:21 34:27|cordes 33:29|cordialement 27:67|cordiales 12:71|cordially 27:63
cordier 7:37 10:32 12:39 14:38|cordon 33:29|cordonnier 6:49 33:24|cordons 33:29|core 24:49 31:56|coree 13:70
coreen 40:56|corentin 2:24 3:21 7:29 12:31 13:28 40:16 43:29|corinna 3:24 13:32 25:47 43:32
corinne 7:42 14:43 40:29 43:46|cork 13:47 22:50 34:33|corn 3:59|corneille 6:44 19:20 21:33 24:40 33:10 45:30
corner 33:14 52:63|cornerhouse 27:49 40:40|cornet 20:24 33:13 34:41|coron 32:70 47:66|corona 0:49 15:56 40:19
coronahilfe 15:65|coronapremie 15:71|corporate 7:41 9:68|corporelles 0:81|corporels 10:64
corps 19:34 20:25 21:45 33:2 45:24|corpse 33:28
corran 0:23 1:15 5:27 8:21 10:10 11:22 13:13 16:14 17:17 23:19 26:22 29:21 33:-13 34:7 40:1 43:14
correct 6:29 11:44 14:43 33:6|corrected 11:61 33:14|correction 11:77|correctionnel 20:55|correctionnelle 20:55
corrections 18:66 33:8|correspond 33:16 40:42|correspondance 29:67 34:48
correspondances 2:16 3:25 10:20 12:27 13:27 27:23 31:22 33:-14 40:12|correspondence 29:73|corresponds 27:63
corridor 19:28 33:24|corrige 3:38 6:31 11:36 20:22 33:-3 40:11|corrigeait 3:59|corrigeant 33:29|corrigeert 3:56
corriger 3:45 11:68|cortege 19:41 20:33 33:8|corveables 16:36 17:42 22:39 27:32 43:38 45:37|coscenario 13:70
coscenarist 2:49 3:35|coscenariste 2:19 3:6 5:25 13:37 16:33 53:47|cosmo 2:30 3:27 19:28 34:29 43:35
cost 1:18 2:1 7:7 10:23 14:7 16:24 30:13 31:3 33:-31 34:0 40:16 41:31 43:24 47:13 53:6
costs 1:11 3:1 9:29 10:19 11:9 12:2 14:14 16:35 17:13 19:-6 23:15 33:-37 40:17 41:18 43:16 53:0
costume 20:12 24:30 33:20 41:38|costumes 19:23 24:18 32:20 41:62 53:38|cotation 50:78
cote 3:-1 10:-6 13:4 19:-8 20:5 22:16 31:12 33:18 35:6 40:2 42:12 44:6 45:2|cotes 10:32 27:36 33:-2 37:55 40:25
cotisation 35:63 51:69|cotisations 0:41 14:43 51:73|cotise 17:77|cottages 27:63|cou 33:16 50:64|couche 33:29
couchees 19:48 33:16|couches 19:35 20:49|coud 20:55|coude 33:29|coudre 33:29|couette 45:72|coughs 33:28|cougnou 33:29
cougnous 33:16 48:65|couillet 53:69|could 1:8 3:23 13:6 19:10 27:4 33:11 40:20 42:10 45:11|couldn 3:44 20:43
coule 33:29|coulees 33:29|couler 33:29
couleur 1:11 2:-1 3:7 7:8 10:3 16:10 19:13 20:3 21:14 23:15 24:21 27:6 30:17 33:-2 40:-5 41:13 43:36
couleurs 19:34 20:1 24:58 32:50 33:-4 45:18|coulisses 19:27 27:32 34:40 39:48 40:21
couloir 19:16 20:0 21:20 33:9 35:21 40:13 41:18 48:23 49:27 52:38 53:14|couloirs 10:50 20:41|council 20:43 33:14
counsel 2:19 5:29 9:32 12:26 16:37 25:35 53:36|count 3:17 6:31 20:29 31:21 33:5 49:35|counted 33:14 40:40
counter 10:19 12:25 19:16 23:29 31:19 33:2 37:35 43:24|counterparts 10:62|counters 20:57|countersigned 33:14 34:46
counterweight 33:28|counting 3:24 33:18 34:17 47:30
countries 2:7 7:13 10:8 13:12 18:26 20:4 22:39 31:27 33:-26 40:18 45:17|country 1:24 3:27 33:-15 40:30 42:46
counts 6:19 7:14 14:14 17:18 20:5 33:16 34:8 36:22 37:26|county 3:31 6:45 17:43 45:44
coup 12:20 14:20 19:11 20:17 33:16 44:25 45:21|coupable 3:54 21:44
coupe 2:1 3:-1 17:17 19:21 20:15 22:18 24:34 33:6 40:-4 47:20 48:33|coupee 20:55
couper 3:14 19:18 20:32 33:-15 44:52 48:34|coupes 19:62|couple 33:25 45:40|coups 24:52 33:25
cour 7:22 33:15 35:29 40:9 48:52|courage 3:43 27:34 28:51 33:-4|courageux 6:77
courant 7:20 20:15 21:26 23:26 31:28 33:10 35:27|courbe 20:19 33:22 48:43|couree 22:74|courent 18:60 33:16
courier 9:52 38:66|couronne 21:61 22:60|courriel 2:29 17:45 33:-2 42:43 43:42
courrier 5:17 10:3 12:34 13:21 17:16 23:24 27:31 29:20 33:-9 37:26 38:33 41:13 42:14 43:12 44:15|courriers 9:68 20:41
cours 0:30 5:15 6:14 7:6 8:16 13:31 15:38 17:30 18:11 19:-1 20:-8 22:22 31:3 33:-15 34:10 40:-7 42:12 43:10 45:9
course 0:36 6:33 13:39 20:18 33:3 48:30|courses 33:29
court 6:14 7:25 13:41 14:8 19:7 22:24 33:-1 39:17 40:4 43:13 45:7 48:12 53:9|courte 6:39 12:46 13:33 31:28 33:5
courteous 20:43 33:14|courtes 3:27 13:39 31:34 34:44|courtesies 33:28|courtesy 1:53 43:53
courtois 2:46 3:25 22:40 43:39|courts 2:17 7:37 10:19 13:43 22:34 34:16 40:16|cousent 20:33 33:21
cousin 3:12 6:42 33:13 48:28 52:28|cousines 33:29|cousins 3:34 33:22|coussement 20:41 22:54|cousu 20:55
cousus 33:16 53:56|cout 1:30 10:14 12:10 30:17 33:-32 34:19 40:23 41:39 43:46
coute 12:19 16:39 27:16 33:-22 34:23 40:41|couteau 32:57 33:24|couteaux 38:68 49:69|coutelier 38:82
coutera 40:48 41:52|couterait 40:56|couts 1:30 16:55 17:34 40:27 43:31|coutume 33:29|couture 19:48 33:16
couturiere 13:70|couvent 6:63 20:41|couvercle 33:29|couvert 32:52 33:11 35:45 40:25|couverte 40:56|couverts 5:64 33:16
couverture 33:29|couvertures 32:84|couvin 13:39 26:51 33:-2 34:30 53:38|couvre 20:24 21:44 40:46|couvrent 40:56
couvrir 33:29|cover 33:0 34:34 40:25 45:42|coverage 44:71|covered 35:52 40:32 47:51|covering 9:60 40:40
covers 23:44 33:1 40:26 45:44|covid 15:76 40:22|coviewing 31:65|cow 33:28|cp 10:42 18:52 53:48|cpb 2:60
crack 33:20 36:38 49:40|cracked 33:28|craft 31:48 40:40|crahay 7:35 14:34 29:42 46:57|craie 24:68 33:16
craignait 33:29|crains 44:76|crainte 30:78|crane 33:28|cranes 33:28|crank 50:74|crapaurue 8:66 34:48|craquement 33:29
crash 35:64 45:53|cravate 6:57 33:20|crayon 3:19 19:22 20:15 33:20|cream 19:38 21:52 39:56|creance 17:55 23:54 51:61
creances 0:77 51:51|creanciere 3:59|created 2:47 43:53|creatief 1:66|creatifs 23:76
creation 2:20 7:42 20:6 27:18 34:13 42:26 43:44 50:29|creative 1:28 10:40 17:46 20:22 43:31|creator 1:43 13:43 43:37
creatrice 2:47 31:38 43:45|creature 16:53 41:54|creche 20:47 22:52
credit 2:43 4:45 10:15 17:7 23:10 33:-29 34:6 38:13 40:3 42:28|credited 2:60|creditors 0:71 33:-5
credits 2:31 9:27 10:24 13:19 22:47 33:-19 40:7|cree 7:69|creee 2:18 7:47 12:28 14:28 34:19 40:14 43:31|creemers 22:68
creeps 33:28|creer 31:65|cregbe00 4:72|creme 33:29|cremer 3:15 6:24 19:16 33:14 48:26|cremers 33:13 44:49
crepes 6:55 33:8 48:57|creteil 13:70|creuse 6:36 16:32 18:33 19:18 33:11|creuser 3:59|creuses 19:43 22:59
creux 20:47 40:34|crevecoeur 33:29|crew 19:1 20:-1 33:-30 38:17 41:52 50:17 52:18 53:41|crews 7:66|cri 49:83
criant 3:59|crie 21:53 33:8 38:60|cried 6:50 30:51 38:53|crier 21:48 33:24|crime 31:42 33:-1 36:33 43:30 44:32
crimes 40:53|crimineel 33:26|criminel 3:59|crise 15:82|crisis 33:28|cristalline 24:82|criteres 1:72|criteria 14:66
critique 31:52 38:68|critiques 38:82|crochet 53:69|crochets 10:64|croient 33:16 40:42|croira 40:56|croirait 20:55
croire 12:65 27:40|crois 3:37 19:27 20:33 27:32|croise 17:50 20:28 33:16|croisee 46:82|croisees 24:82
croisent 20:41 48:65|croissance 30:78|croisse 40:56|croit 6:38 21:17 33:22 40:-2 44:18 48:21
croix 3:15 32:40 33:22 44:32|crommelynck 13:43 19:35 37:59 43:46|croquis 21:61 24:68
cross 1:33 3:12 10:16 18:22 31:16 33:14|crosses 33:28|crossing 19:17 33:20 35:31 40:11|crossings 19:59|crossroads 8:73
crossword 3:31 33:1 34:33 36:47|crosswords 33:28|croupier 33:28|croute 3:37 24:61 33:8|crouton 22:44 36:52 38:51 39:63
crow 33:28|crowd 17:48 33:6 41:47|crowded 40:53|crowdfunding 17:55 42:55|crowdpleaser 40:54|crowds 33:28
croyaient 33:29|croyais 3:59|croyait 3:32 33:24|croyant 33:29|croyons 27:53 40:42|cru 3:42 6:39 19:38 44:38
cruaute 3:59|cruche 3:27 33:25|cruches 33:29|crucifix 33:29|crue 20:47 36:60|cruel 38:77|cruelle 20:55|cruelles 33:29
crumb 3:28 30:43 33:17|crumbs 39:77|crumpet 31:62|cry 6:50 20:36 34:38|crying 33:28|csf 23:76|csp 31:65
ctr 17:63 34:48|cu 49:75|cube 33:16 45:58|cubes 48:78|cuckoo 5:51 34:50|cue 33:28|cuesmes 13:67|cuff 19:59
cuiller 33:20 48:59|cuillers 20:55|cuir 49:83
cuisine 3:-7 19:-4 20:0 21:9 29:15 32:28 33:11 34:-4 40:-10 41:8 45:14 48:45 49:17 52:20 53:3
cuisines 32:57 33:2 40:29 43:46|cuivre 26:69 32:70|cuivres 32:84|culprit 21:73|cultivent 33:29|cultural 1:67
culture 15:61 23:54 42:53|cultured 33:28|cultureel 30:68|culturel 1:58 8:66|culturele 31:60|culturels 1:58 31:52
cultures 40:53|cultuur 23:53 40:40|cumul 1:34 14:40 15:65 17:39|cumulatietabel 15:71|cumule 40:56|cumulees 31:65
cumules 46:82|cup 21:42 33:18 47:41|cupboard 33:28|cuppens 7:33 10:28 14:33 25:56|cups 33:14 48:60|curage 35:76
cure 21:34 33:24 45:31|cures 10:64|curieux 6:55 33:8 45:50|curiosite 33:29|curiosity 20:57|curious 6:58 20:43
currach 33:28|current 0:67 4:41 5:36|currently 35:73|curricula 9:74|curriculum 9:81|cursisten 33:26|cursus 33:26
curtain 33:28|curved 33:28|customary 2:47 27:49|customer 3:44 26:61|customers 20:36 33:6 47:51
customs 33:18 40:22 48:42
cut 2:8 3:11 10:14 16:4 18:6 19:-3 20:-5 21:11 24:28 33:-1 40:-9 41:6 43:14 44:8 48:32 49:22 52:15|cutdowns 45:70
cute 19:45 22:55|cuts 19:41 20:26 33:-3 47:41|cutter 33:28|cutterin 7:59|cutting 19:32 33:14 41:41|cuve 20:41 33:16
cuvelier 34:62|cuves 26:61 33:21|cuypers 7:50 10:45|cv 1:46 2:0 7:6 9:44 12:20 13:25 17:19 30:11 34:11 40:-4 43:10
cvba 30:50 34:27 43:36 50:40|cvs 1:49 9:43 12:50|cyber 32:73|cycle 33:9 49:69|cycles 33:28|cylindre 20:55
cynisme 44:68|cyprus 3:58|czech 33:14 43:53
d 0:1 1:8 2:0 3:2 4:1 5:5 6:-3 7:6 8:2 9:3 10:-2 12:0 13:1 14:4 15:1 16:8 17:3 18:-2 19:-2 20:-1 21:-5 22:3 23:4 25:6 26:0 27:5 29:2 30:2 31:2 32:2 33:-10 34:3 35:1 37:2 40:3 41:-4 42:-2 43:4 44:-4 45:-2 46:5 47:2 48:-4 50:4 51:2 53:-3
d1 9:40 16:37 18:46 49:53|d10 49:75|d100 16:71|d11 49:75|d110 16:71|d120 16:71|d130 16:71|d2 9:46 11:56 16:42 49:49
d200 16:71|d3 9:49 18:45 49:62|d310 16:71|d320 16:71|d330 16:71|d4 49:75|d400 16:71|d410 16:71|d5 49:75|d500 16:71
d510 16:71|d6 49:75|d600 16:71|d610 16:71|d7 49:75|d700 16:71|d710 16:71|d720 16:71|d8 49:75
da 3:33 6:14 10:9 13:8 17:25 18:14 31:10 33:0|daalt 19:37 20:33 21:45|daan 33:26
daar 3:15 19:16 20:18 31:9 33:7 40:16 47:10 53:12|daaraan 17:69|daarachter 45:66|daarboven 10:58
daardoor 3:35 11:51 40:33|daarin 34:58|daarmee 19:37 40:46
daarna 3:16 10:3 13:11 19:2 20:-1 30:12 31:29 33:9 34:2 40:-2|daarnaast 20:41 31:47
daarom 3:21 17:22 19:34 20:8 33:-20 40:31|daaronder 34:58|daarop 18:46 19:37 20:33|daarover 3:35 20:33 29:49
daartoe 8:71|daarvan 33:0 34:44 40:27|daarvoor 2:19 3:18 7:15 10:10 19:9 33:-4 34:32 35:19|dabei 3:24 27:29 33:16
dableibt 33:27|dac 0:44 10:31 34:29 43:35 51:44|dach 3:18 27:22 33:4 42:27 45:26 49:30|dacha 3:58
dachboden 33:13 35:51|dacht 3:23 30:35 33:18|dachte 3:53|dachten 33:26|dad 33:28|dader 21:66|dadurch 20:55
daem 16:51 20:41|dafur 13:20 19:25 20:14 33:-3 34:33 40:9
dag 2:-10 3:-7 5:2 6:0 10:1 12:4 16:-3 19:3 20:-2 26:10 27:5 28:16 31:-7 32:6 33:11 35:11 36:5 40:-8 45:-1 48:28 52:6
dagblad 38:72|dagegen 20:34 33:6 40:30|dagelijkse 13:67
dagen 2:6 3:-8 10:3 16:19 19:-6 20:-1 21:3 23:9 26:16 27:-1 28:10 33:2 34:2 41:23 48:5 50:24 51:8 53:13|dageraad 20:54
daglicht 19:58|dagvlinder 27:62|daheim 3:53|dahin 10:57|daily 13:52 38:60|dairy 4:62 7:53|dak 19:28 20:21 33:17
daklozen 20:54|dal 33:26|dalen 12:35 33:16 40:23|dalila 8:43 15:45 19:25 20:18 25:57 40:19|daling 33:26|dam 20:56
damage 33:28|damals 7:22 20:18 33:21|dame 3:19 20:10 21:13 33:21 45:10 52:22|damen 11:32 12:52 23:29
dames 3:32 12:41 33:-8 35:44|damit 3:14 8:25 10:29 27:18 33:11|dammerung 24:66|damms 20:55|damn 21:73|damned 33:28
damp 24:53 33:20|dampen 33:26|dampende 33:26|dampf 3:27 19:28 31:32 32:41|dampfbetrieb 30:63|dampft 33:27
dampremy 19:48 33:16|damubebb 4:76
dan 0:7 2:10 3:-5 6:3 7:-6 10:6 13:-2 14:-5 18:7 19:13 20:3 21:-3 24:3 30:-2 31:6 33:6 34:7 40:7 44:-1 45:-3 46:2 48:-2 53:-2
danach 2:4 3:0 13:28 18:18 20:2 31:28 33:-5 34:12 38:12 40:-2 44:9 53:6|dance 6:34 21:36 33:11 45:33 48:36
daneben 33:19 47:42|danger 20:57|dangereux 6:77|dangerous 3:58|daniel 27:67|dank 3:9 12:43 26:44 27:18 45:20 50:24
dankbaar 33:26|dankbar 40:50|danke 3:23 12:30 26:36 33:-3 35:34|dann 10:7 19:6 31:14 33:19 40:10 47:6
dans 1:-8 2:-6 3:8 6:-3 7:1 9:3 10:-3 11:2 12:3 13:-2 14:-5 18:-4 19:8 20:7 21:11 23:2 27:-4 28:2 31:9 32:6 33:5 34:0 35:-3 40:1 45:-2 46:-1 47:0 48:6 49:0 53:1
danse 33:29|dansen 19:37 33:18|dansende 33:26|dansent 33:29|danser 6:49 19:44 33:2|danses 33:29|danseuse 33:29
danst 6:42 33:20|danszaal 20:54|danuta 20:55|dapper 33:26|daran 20:16 28:26 31:18 33:11 37:28 45:23
darauf 3:9 18:18 19:11 20:12 33:16 40:7|darauffolgenden 18:62|daraufhin 33:27|daraus 3:32 20:47|dare 33:28|dares 38:74
darf 3:4 6:13 13:12 19:22 20:6 33:-13 34:37 35:15 47:14|dari 33:26|darin 20:34 28:33 33:6 40:18
dario 1:37 2:25 3:24 13:36 40:21 43:38|dark 19:16 20:27 28:32 33:14 47:29|darkness 33:28
darlehen 12:41 17:28 23:27 40:30|darlehens 29:64|darlehensnehmerin 10:57|darmstadt 34:56
darse 16:33 18:36 19:24 40:18 41:36 50:40 53:32|darstellbar 27:58|darstellen 30:63|darsteller 19:34 41:53
darstellerin 19:54|darstellerinnen 19:54|darstellern 19:54|darstellung 7:59|daruber 3:40 27:25 33:6
darum 19:26 33:16 47:34|darunter 13:31 23:32 33:9 53:29
das 1:-5 2:-4 3:8 4:4 5:2 6:2 7:-3 10:0 12:1 13:-6 14:3 17:-4 19:7 20:5 21:0 22:-4 23:2 26:-1 27:4 28:4 29:-1 31:2 33:-3 34:5 35:0 36:3 37:4 38:-2 40:11 43:-6 44:2 45:3 47:3 48:-3 50:-2 51:4 53:2
dascotte 44:76|dashboard 33:28|dass 2:-6 3:18 4:17 6:10 14:24 19:1 20:1 23:0 27:1 28:4 33:10 40:-11 47:1 51:13
dasselbe 33:19 40:30|dassy 2:26 3:16 5:29 12:25 16:24 18:27 43:27 53:23
dat 2:-5 3:14 4:11 5:-4 6:0 7:-4 8:-2 10:-5 12:-5 14:24 19:6 20:1 23:-3 24:0 27:0 28:5 31:4 32:0 33:3 34:-1 35:0 40:2 44:1 45:-3 47:3 51:8 53:3
data 5:36 8:46 12:30 21:33 30:35 46:37|database 31:62|datasheet 43:66|datation 50:78
date 0:3 1:29 2:-6 3:-17 5:7 7:-8 8:26 10:-9 12:-6 13:-5 14:1 15:27 20:-3 25:41 26:17 31:7 33:-11 34:-11 35:0 36:4 38:4 40:-14 44:6 50:21 51:35 52:6
dated 2:14 5:24 10:16 20:11 29:27 33:-6 34:38 42:23|dateert 33:26|datees 3:59|datei 11:35 12:50 39:36
daten 5:43 9:43 33:6|datenbank 8:65|datenschutzhinweis 1:61|dater 2:42 34:44 35:45
dates 1:15 2:40 5:33 10:7 11:24 18:20 27:15 31:16 33:-16 40:-1|datierbar 40:50
datum 1:30 14:8 15:34 20:3 25:16 26:30 27:5 33:-10 34:1 50:34 51:14|datums 9:71|dauer 1:26 2:40 18:27 34:20 39:31
dauert 33:18 35:32 40:18|daughter 1:11 3:12 6:26 10:6 17:13 20:1 28:19 33:12 34:3 43:10 44:24|daughters 31:62
daussoulx 21:73|davantage 19:41 20:33 40:34|davon 1:17 3:15 7:6 13:7 16:7 28:12 33:3 35:11 40:18 42:18 53:14
davor 20:26 33:22|davy 33:26|dawn 20:11 32:30 33:17 45:24 48:39
day 2:3 3:3 5:1 8:11 10:12 11:5 16:-3 18:17 19:-11 20:-1 21:10 23:1 26:5 28:6 31:17 33:3 34:10 40:2 43:-4 45:8 48:15 50:11 51:5
daylight 19:29 20:27 33:8 37:48
days 2:0 6:0 10:6 11:3 16:22 17:-2 18:-3 19:-12 20:1 23:6 26:28 28:4 30:1 31:-3 33:-6 34:-12 35:2 36:2 40:-4 41:27 43:6 50:25 51:4 53:25
dayton 2:29 3:26 18:37 33:10|dazu 7:16 19:11 33:-1 40:18 43:17 45:19 47:19 53:26|dazwischen 20:42 33:13|dcp 41:66
de 0:0 1:1 2:1 3:-2 4:4 5:1 6:-1 7:2 8:2 9:2 10:2 11:3 12:2 13:1 14:3 15:7 16:-3 17:-1 18:1 19:2 20:-5 21:0 22:4 23:6 24:2 25:1 26:0 27:4 28:3 29:5 30:2 31:2 32:3 33:-12 34:2 35:7 36:0 37:3 38:3 39:2 40:0 41:-6 42:0 43:-1 44:3 45:0 46:1 47:0 48:-1 50:0 51:3 52:2 53:4
dead 6:14 21:16 28:18 31:15 33:20 45:13 47:15 48:16|deadline 20:48 44:51|deadlock 10:62|deadstock 31:65
deadwater 22:69|deaf 6:50 28:54 33:6|deafening 38:74
deal 1:18 2:2 3:-1 5:21 10:43 17:33 18:10 27:5 33:-21 34:1 36:14 42:11|dean 33:28
dear 2:2 3:-1 11:16 12:38 19:8 23:39 27:45 33:-31|death 33:14 40:40|deauteurs 2:57|debarque 12:49 21:53 33:8
debat 30:51 31:38 33:2 40:29|debate 33:28|debates 31:62|debats 31:65|debietgegevens 30:68|debit 16:71|deblais 7:69
deblire 3:59|debours 26:83
debout 1:18 2:-4 3:5 5:13 10:-1 12:6 18:9 19:-2 20:-10 26:18 27:3 29:16 31:1 33:9 34:-3 40:-9 41:9 42:10 43:8 50:13 53:5
debranche 33:29|debt 10:25 21:36 29:36 33:3 44:33 51:38|debtors 0:67 4:55|debts 0:65 20:19 33:2
debut 1:28 2:-1 3:-3 8:28 10:2 18:35 19:11 31:14 33:1 34:0 40:0 43:17 47:17|debutante 40:54|debute 2:46 14:57
debuten 31:47 40:40|debuts 40:50|debuttopf 42:62|debuut 13:41 22:41 40:27 43:40|debuuttraject 17:69
dec 15:41 18:54 23:37 48:39|deca 33:29|decades 3:58|decaler 33:29|decalons 40:56|decede 3:59
december 0:20 2:6 5:7 8:19 10:13 14:2 18:28 20:-6 22:5 23:20 27:1 29:29 30:8 31:8 33:-27 34:6 35:8 39:13 40:-7 50:19 52:13
decemberfilm 27:62
decembre 0:11 2:19 5:17 8:30 10:3 14:0 17:6 18:43 19:-8 23:21 26:12 27:6 29:27 31:-5 33:-10 34:8 35:6 38:11 40:-15 44:5
decent 3:50 6:50|deces 2:52 34:40|decevoir 31:65|decharge 0:50 8:48 20:24 33:-2 35:45|decharger 12:71|dechiffre 33:29
dechire 33:16 48:65|dechiree 33:29|dechue 45:72|decibels 33:29
decide 8:14 10:18 20:15 21:10 23:47 27:2 28:29 33:0 34:21 44:13|decided 3:21 23:60 29:36 40:16|decidees 40:56
decident 10:50 28:57 40:29|decider 33:16 34:48|decidera 20:55|decides 10:41 20:36 33:6|deciphers 33:28|decisif 19:62
decision 1:26 10:14 14:24 17:40 18:36 23:56|decisions 7:21 10:59 45:24|deck 33:18 36:63|decke 33:27|decken 17:42 33:19
deckhand 13:65|deckung 10:37 17:42 35:44|decl 1:72|declan 18:55 43:53|declarant 46:82
declaration 1:33 5:23 9:18 12:27 14:46 15:29 23:21 33:-35 46:40 51:17|declarations 1:28 14:31 29:37 35:33 51:66
declare 1:19 5:14 14:60 15:30 17:12 20:-8 33:-17 34:-2|declared 5:44 14:52 15:48|declaree 14:59 33:-8 34:24 36:44
declarees 51:82|declarent 2:60|declarer 34:62|declares 13:52 14:52|declarons 14:70|declenche 40:56|declinaison 50:78
decline 30:78|declines 20:36 33:6 40:32|deco 41:66 53:48|decock 37:74|decollages 33:29|decolore 20:55
decompte 18:64 23:44 29:50|decor 10:1 13:3 16:26 18:14 19:20 33:-25 40:19 41:42 43:4 44:7 45:13 53:26|decorateurs 7:69
decoration 53:65|decorator 53:65|decoratrice 13:70|decorbouw 53:63|decorbouwer 13:67|decorloods 31:60
decorontwerp 16:51 18:54|decorresten 35:67|decors 7:9 10:4 13:-1 16:7 19:16 22:9 24:31 40:-1 41:51 43:23 45:12 53:27
decoupage 19:35 48:65 49:56|decoupe 19:31 24:64 35:45 50:47|decouper 20:55|decouvert 4:84|decouverte 31:44 50:63
decouvre 3:-1 6:17 20:7 21:15 28:36 33:22 45:12|decouvrent 33:29|decouvrir 3:59|decouvrons 20:28 33:24|decret 6:77
decrete 33:29|decrire 3:45 20:41|decrit 20:55|decrite 17:77|decrits 14:70|decroche 33:29|decu 3:59|decue 3:45 33:16
dedans 7:22 12:36 19:27 33:16 53:22|dede 3:45 34:48|deden 7:50 20:28 40:27|dedie 4:84|dedommagee 34:62
deductible 34:60|deductibles 34:62|deduction 2:33 34:56|deduit 2:60|deduits 34:62
deed 3:12 5:23 7:18 8:25 16:19 21:23 22:24 27:18 31:16 34:24 51:28|deeg 33:26
deel 3:7 10:1 12:17 17:11 20:4 27:13 33:0 36:14 40:15 42:18 44:10 45:16 47:13 53:14|deelneemt 14:64|deelnemen 2:57
deelnemingen 46:72|deels 42:69|deelt 2:21 7:27 33:15 35:31|deeltijds 13:54 16:51|deense 31:47 32:60|deer 18:55 26:61
defaillance 10:64|defait 33:29|defamation 34:60|default 10:48 34:46|defaut 2:29 6:25 10:25 23:24 33:-10 34:44
defauts 44:76|defawe 22:69|defect 33:26|defend 7:51 33:18|defendant 10:62|defendons 7:69|defer 40:53|deferment 42:70
deferments 40:32 42:62|deferral 17:62 42:48|deferred 2:24 17:53 42:53|deferring 40:53|defile 33:29
defilent 19:48 33:16|defiler 33:29|defined 2:30 14:56 34:29|definies 2:60|definis 2:60|definitie 3:56
definitief 18:46 23:45 27:41|definities 10:58|definitieve 2:18 10:20 12:26 18:28 27:43 30:29
definitif 3:9 9:31 10:26 18:44 27:47 30:28 40:6|definitifs 34:48 52:71|definition 14:63 46:48|definitions 10:45 34:50
definitive 2:28 10:19 18:29 23:31 27:47 52:40|defraiement 16:71|defraiements 41:74|defrayment 41:68|defroquee 33:29
deftig 2:57|defunt 33:23 34:36|defunte 33:29|degage 33:29|degager 33:16 44:62|degelijk 3:56|degene 3:42 33:13
degenen 3:42 20:41|deggendorf 14:70|degivrage 33:29|degonfle 3:59|degre 20:33 37:65 43:51|degree 33:14 40:40
degrees 18:47 33:6 36:52|degres 19:41 31:44 33:8|dehors 3:13 19:29 20:22 24:36 33:14|dein 28:66|deinze 33:26
deja 1:26 2:14 3:1 7:12 11:14 19:19 20:2 22:17 27:-1 31:8 33:-3 34:4 36:25 40:5 45:14 53:1|dejardin 10:45 29:57
dejeuner 33:29|dek 33:13 48:54|deken 19:26 33:22|dekenman 48:68|dekens 18:37 19:27 33:16|dekking 12:44 35:46 42:47
deksel 49:73|dekt 40:54|del 22:66 43:51|dela 20:17 29:56 44:38 45:47 46:44|delai 14:20 23:26 34:41 35:27 40:6 50:58
delais 2:54 18:47|delannoy 10:32 26:54 53:45|delattre 6:26 7:22 10:17 12:23 14:23 15:29 21:25 33:-24 40:12 44:27
delay 2:60|delayed 40:53|delays 2:60|delcour 22:74|delcroix 27:40 33:16 48:51|delegataire 10:64
delegate 10:41 22:47 43:45|delegation 29:81
delegue 1:15 6:20 7:12 8:34 10:30 12:14 13:13 14:32 29:37 33:-28 42:18 43:28 45:15
deleguee 2:3 7:23 10:34 12:13 14:25 15:37 22:45 23:18 29:23 42:17 43:16|delen 2:21 23:30 34:21 40:17 41:30 45:30 52:37
delete 11:61 34:46|delfosse 2:14 12:24 14:24 22:46 25:47 27:21 29:34 34:15 40:9|delhasse 20:55
delhaye 2:26 13:37 37:52 43:49 47:46|delhez 6:44 33:20 50:45|deliberations 23:76|delibere 33:29|delicacy 38:74
delicat 33:29|delicatesse 38:82|delighted 23:50 27:42 33:6|delit 33:29|deliver 2:47 33:1 40:26|deliverables 2:47 41:54
delivered 2:34 3:11 7:20 8:27 27:29 33:-18 43:32 51:29|delivers 1:46 3:36 28:54
delivery 2:46 10:3 18:27 22:10 23:23 26:16 33:-14 43:18 50:15|delivrance 25:84|delivre 8:45 25:63 51:69
delivree 4:67 51:71|delivrer 20:55|delmarcelle 33:26|delphine 2:13 7:41 14:28 29:35 36:34 40:9 43:25 46:36
delrez 8:32 16:24 33:23|delvaux 6:56 33:18|delvigne 7:38 10:32 12:39 27:36 40:25|delvoie 13:44 38:53 43:45
dem 1:-3 2:1 3:6 5:2 6:1 7:4 9:0 10:0 12:-1 14:-1 19:1 20:6 21:1 22:-3 23:7 27:2 28:1 29:3 30:2 33:8 34:0 35:3 40:-2 43:-4 44:1 45:0 47:-2 48:-1 51:1 52:2 53:-6
demain 20:20 33:22 47:45|demand 12:41 17:43 30:46 40:26|demandaient 7:55 40:42|demandait 3:51 33:8
demandant 20:41 34:48
demande 1:19 2:-12 3:5 4:14 6:0 11:-1 12:22 15:-1 17:31 19:-12 20:-1 22:1 23:3 26:0 27:1 29:17 30:1 31:-12 33:1 34:-6 35:13 36:-1 38:-1 39:6 40:6 43:11 47:3 50:1 51:13
demanded 1:67|demandee 1:36 3:10 9:33 17:28 20:6 33:-7 40:27 53:33|demandees 1:51 12:49 40:34|demandent 3:45 33:16
demander 1:21 3:16 5:23 6:34 10:9 20:0 29:26 33:-1 34:7 35:21 40:1 42:20 44:21|demandera 40:56|demanderai 20:55
demanderesse 1:58 46:68|demandes 2:22 23:38 27:43 31:28 40:18 53:32|demandeur 1:67 50:49|demandez 10:51 33:8
demandons 11:33 12:42 20:6 40:46|demarrage 23:62 38:68|demenage 3:45 33:16|demenager 33:29|demenageurs 33:29
dement 33:24 40:19|demente 33:27|demeurant 34:62|demeure 2:51 10:37 34:22|demeurent 2:39 33:8 34:40
demeyere 2:10 5:22 10:28 17:22 19:11 36:25 39:34 43:29 52:39|demi 7:23 9:36 26:37 27:21 31:20 33:10 35:30 45:26
demie 19:35 20:28 33:16|demission 8:79|demissionnaire 8:79|demissionne 33:29|demnachst 37:67
demo 9:40 16:46 26:39 31:28 39:40 52:41|democratique 25:84|demoed 27:63|demographic 31:62|demoiselle 33:16 47:66
demoli 40:56|demolir 40:56|demolished 21:59 33:14|demolition 18:49 20:30 21:57|demonstrated 33:28|demonstrierte 33:27
demontable 50:78|demonte 20:41 33:16|demonter 20:28 33:24|demontes 33:29|demonteurs 31:57|demselben 33:27
den 2:-2 3:6 4:0 8:-1 10:3 11:-1 12:5 14:0 15:-1 17:-3 18:-4 19:12 20:6 21:3 22:-5 23:-3 24:0 27:6 28:5 29:1 30:2 31:-8 33:4 34:2 35:4 40:2 42:-3 44:-3 45:-4 46:-1 47:-1 48:1 49:3 50:-1 53:2
denaturante 2:60|denemarken 31:60|denen 3:37 19:19 33:10|deniers 40:56|denise 20:54|denk 19:37 20:33 27:41
denkbar 45:62|denken 27:50 31:30 33:-17 42:26|denkt 3:17 27:10 33:22|denn 20:20 33:12 40:33|dennis 33:27|dennoch 33:27
denolf 6:54 33:13|denomination 1:40 8:67 43:35 46:30|denomme 2:60|denommee 2:39 8:71|denoncait 33:29
denonce 21:48 33:16 45:45|denoncer 20:28 28:57 33:16|dense 19:62|denselben 10:37 33:19|dentier 3:45 45:58
dentist 19:45 32:63|dents 33:16 49:69|denunziation 31:57|denunzierte 33:27|deny 6:71|deontologique 16:71|dep 42:75
depanneuses 45:72|depart 3:25 5:40 12:17 15:29 18:20 20:14 33:-12 34:8 40:12 43:19 44:22|departement 7:69
department 7:21 21:28 27:30 41:59|depasse 15:47 33:16 40:34|depassement 10:64|depassements 10:64|depassent 7:69
depasser 1:58 40:42|depeche 38:82|depend 14:51 23:36 27:27 40:37|dependance 14:70|dependent 14:52 40:40
depending 30:72|dependra 27:67|dependre 14:70|depends 23:50 27:55|depense 16:28 17:34 40:14 53:61|depenser 40:56
depenserons 53:69|depenses 0:15 1:33 10:25 14:15 16:23 17:22 23:10 40:-10 53:54|deplace 3:37 20:33 40:34
deplacee 33:29|deplacement 50:78|deplacements 16:65 41:47|deplacer 20:55|deplairait 33:29|deplie 33:29|deplient 33:29
deplier 20:55|depoli 32:84|deport 33:28|depose 5:27 8:40 9:30 10:25 14:19 17:25 18:23 33:-1 40:5 45:20 50:27
deposee 11:72 22:43 33:-2|deposees 35:76|deposer 0:25 1:28 12:26 17:20 27:23 29:49 33:-27 40:-1 42:52
deposes 0:73 14:49|deposit 5:40 18:50 26:44 35:42|deposited 5:70
depot 5:54 8:17 10:2 11:31 12:20 14:8 18:39 20:-7 27:5 29:18 42:24 47:36|depots 18:74|depouilles 20:55|depourvu 33:29
depreciation 0:75|deprez 18:37 19:28 22:38 33:-6 43:37|dept 21:46 22:42 41:41 45:44|depth 19:59
depuis 3:2 4:4 5:-1 6:-3 7:25 8:15 11:2 12:-9 13:19 14:-9 20:8 21:-4 22:11 28:5 33:10 40:17 43:-6 47:1 53:-3
deputatie 23:66
der 0:2 1:0 2:3 3:1 5:0 6:2 7:-2 8:1 9:3 10:0 11:-2 12:2 13:3 14:1 15:1 16:-6 17:0 18:-1 19:1 20:2 21:6 22:1 23:3 24:0 27:2 28:2 29:1 30:0 31:-1 33:-5 34:2 35:5 36:0 38:-1 39:1 40:-1 41:-7 42:-4 43:-5 44:3 45:-1 47:2 48:0 51:3 53:8
derange 45:72|deranger 47:80
derde 2:16 3:3 10:12 13:6 16:12 18:15 20:2 21:14 27:1 30:7 31:-1 33:0 40:5 41:5 44:16 53:10|derden 22:37 34:48 35:37
deren 23:36 31:32 33:1 40:25|dergleichen 40:50|deridder 2:46 43:59|derivation 33:29|derive 45:72|derivee 2:60
derives 2:43 10:26 31:28 34:37|dermot 27:63
dernier 2:-12 3:-4 6:14 7:6 10:-8 12:5 13:8 19:-10 20:7 21:3 22:20 23:3 31:-7 33:12 34:-10 36:10 37:23 40:-1 41:2 43:1 44:4 46:10
derniere 2:-5 12:5 18:8 20:12 21:9 28:19 33:22 43:13 44:10|dernieres 15:47 33:-5 38:47 40:34 44:41
derniers 7:27 15:53 22:45 31:23 35:34 40:14 46:40|deroule 33:2 40:29 48:51 53:42|deroulent 53:69
derriere 19:11 20:11 21:12 33:22 45:9 48:16 49:20|derselbe 33:27|derselben 33:19 45:41|dertien 12:47 20:24 33:9
dertig 2:2 6:12 7:8 23:11 26:16 31:15 33:7 34:2 40:15 50:15 53:24
des 0:1 1:5 2:3 3:0 4:3 5:6 6:-2 7:4 8:4 9:3 10:4 11:1 12:-7 13:-1 14:1 15:6 16:-4 17:-3 18:3 19:4 20:1 21:0 22:-1 23:4 24:3 26:-1 27:2 28:1 29:1 30:3 31:1 32:1 33:-3 34:4 35:1 36:-1 38:4 40:-1 43:-5 44:-1 45:2 51:2 53:1
desabonner 35:76|desaccord 2:42 10:46 40:25|desaccords 3:59|desaffecte 18:52 40:34 52:63|desaffectee 33:29
desapprendre 3:59|desavouee 12:71|descamps 33:29|descend 3:-4 20:-8 21:30 27:4 33:24 45:9|descendant 33:29
descendants 20:36 40:44|descende 33:29|descendent 33:29|descendre 33:29|descendu 19:36 33:23|descendus 20:41 33:16
descente 16:27 20:11 27:23 33:15 48:35 49:39|descentes 16:39 18:43 35:45 40:25 44:44|describe 33:28|described 14:66
describes 20:57|describing 33:28|description 1:53 16:35 41:49|descriptions 3:58|desert 38:82|deserteur 3:53
deserving 3:58|deshalb 3:15 6:24 11:27 33:-12 40:38|desheriter 33:29
design 10:10 13:25 16:40 19:19 24:24 40:2 41:33 50:34 53:14|designated 8:60 35:60|designation 16:62 50:53
designe 8:52 10:37 40:29 42:48|designee 21:75|designent 2:60|designer 16:54 18:34 53:44|designons 29:81
designs 5:59 18:43 24:48|desinscrire 35:76|desinsectisation 33:29|desir 6:77|desire 10:42 33:22|desirent 10:64
desk 3:12 6:26 7:20 20:23 23:37 33:5 53:19|deskresearch 30:68|desmet 45:72|desnoods 40:54|desobeir 45:72|desole 12:71
desolee 12:71|desordre 33:29|desormais 33:26 40:21|desperate 33:28|despineux 22:61|desselben 18:49 33:13
dessen 31:37 33:6 34:35|dessin 2:25 16:23 19:14 24:34 33:13 43:25 47:32|dessinateur 18:74|dessinateurs 16:71
dessine 3:13 6:31 13:37 19:16 21:29 33:-4 45:26 49:37 53:23|dessinee 3:24 13:36 31:31 33:-5 34:27 47:45
dessinent 20:55|dessiner 34:54 40:34|dessines 43:73|dessins 2:22 5:40 12:33 24:44 34:37 43:35
dessous 12:28 19:20 22:32 24:40 33:8 40:14 45:30|dessoy 7:46 14:46|dessus 3:3 19:6 20:-1 21:19 33:22 34:6 41:18
destinataire 4:62 33:8 50:56|destinataires 41:74|destine 44:76|destined 4:76|destinee 10:50 40:42
destinees 33:16 47:66|destines 2:46 34:48|desto 33:27|destroy 33:28|destroyed 11:61 35:60|destruction 34:62
deswegen 33:27|detache 45:72|detachement 33:29|detail 10:39 32:61 33:4|detailed 1:40 9:47 33:1 43:39
detaille 1:45 2:33 16:44 33:2|detaillee 1:58 33:16|detaillons 53:69|details 1:36 20:35 22:41 23:40|detartrage 35:76
detecte 30:78|detecteur 33:29|detecteurs 33:29|detection 33:28|detective 1:33 31:41 36:40 40:19 43:32|detectives 28:76
detenir 5:72 33:4|detenons 40:56|detenu 7:69|detenue 14:70|detenus 10:64|determination 46:82|determined 2:60
determinee 35:76|determiner 27:53 43:59|detester 33:29|dethier 20:12 21:40 33:4 35:25 45:26 53:19
dethioux 1:40 7:27 8:38 12:29 14:29 15:41 27:25 40:14|detiennent 34:62|detient 1:24 10:41 14:22 34:13 40:20 46:58
detonner 33:29|detour 40:56|detourne 19:41 20:33 33:8|detourner 33:29|detresse 31:65|detroit 40:53|detrompe 3:59
detruire 11:82|detruit 20:55|detruites 34:62|dette 10:24 14:30 21:35 22:34 33:-11 40:16 51:55
dettes 0:75 6:25 14:31 33:-22|deuil 3:45 33:16|deuils 20:55|deuntje 33:26|deur 20:14 21:15 33:20 35:17 45:16
deuren 20:18 21:42 33:10 48:31|deurgat 33:26|deurmat 33:26|deurpost 33:26|deutlicher 33:27
deutsch 1:9 2:4 12:17 13:23 25:14 33:-7 40:13 42:10 43:40|deutsche 1:35 7:33 27:32 40:25|deutschem 22:48 41:48
deutschen 10:44 13:35 40:25|deutscher 2:21 7:23 10:22 12:25 40:15 42:27 43:25|deutsches 10:57
deutschland 3:4 7:10 10:18 25:17 27:8 30:13 31:28 40:22 42:33|deutschlands 7:59|deutschsprachige 27:32 31:32 40:37
deutschsprachigen 23:32 27:28 30:33 40:21 53:29|deutschsprachiger 40:50
deux 2:0 3:0 6:-5 7:14 10:1 11:3 12:4 13:5 15:0 16:0 18:5 19:-5 20:5 21:11 22:-2 23:0 27:-4 29:-1 30:2 31:5 33:-3 34:2 35:0 36:2 37:4 38:0 40:15 43:0 44:0 45:-4 46:0 47:-2 48:-4 53:-1
deuxieme 2:13 3:16 7:-4 12:-2 13:0 18:1 20:9 21:2 22:4 31:16 33:7 34:-2 35:12 42:2 43:9 44:18 45:8 47:7 51:9
dev 2:-4 4:12 5:7 9:32 11:9 16:33 17:34 18:19 22:23 23:12 33:-36 40:-14 43:35 53:12|devait 33:29|devance 33:29
devancer 33:29|devant 2:-10 8:9 14:0 18:14 19:-8 20:10 21:21 30:8 33:20 35:6 40:-14 47:10 48:8
develop 3:11 5:24 10:45 12:21 20:23 34:13 40:7|developed 10:62|developer 1:40 17:43 43:53|developing 10:41 27:42 43:45
development 1:24 2:-12 5:15 7:0 9:19 10:30 12:14 14:-7 16:18 17:29 18:10 22:-4 23:13 27:-3 29:1 34:-7 40:9 41:-4 43:18 53:3
developpe 2:36 10:26 12:33 33:13|developpee 33:29
developpement 1:28 5:-3 7:7 9:16 10:28 11:1 12:11 16:22 17:35 18:15 22:5 23:2 27:-2 29:0 36:1 40:11 41:0 42:1 43:16 44:-5 53:26
developpent 10:64|developper 10:58 34:35|developperont 10:64|developpes 34:62|developpez 27:67|developpons 20:28 40:50
develops 7:66|devenir 3:24 28:50 33:8 40:21 48:43|devenu 3:41 33:19|devenue 4:56 20:28 28:57 33:2|devenues 33:29
devereux 2:27 3:25 5:38 13:32 40:14 43:33|deversent 33:29|devez 37:86|devices 33:28|deviee 33:29|devienne 3:59
deviennent 3:59|devient 3:2 10:26 20:10 28:28 33:20 45:15|devillers 2:45 3:33 13:45|devils 33:28|devine 33:29
deviner 33:29|devinette 19:62
devis 1:31 9:37 10:27 11:17 12:-3 13:-3 14:-3 16:22 17:3 18:30 27:-7 34:-12 40:14 41:36 42:1 43:6 50:23|devisch 6:67
devise 6:63 40:42|devised 43:66|devisses 33:29|devoir 2:41 14:61|devoirs 33:29|devra 3:51 19:41|devraient 33:29
devrait 3:37 33:21|dewaele 27:62|dewez 6:58 33:14|dez 6:24 18:45 33:10 48:34
deze 3:11 5:5 7:-1 10:1 12:1 14:0 17:27 19:0 20:-10 23:22 27:29 29:23 31:3 33:-31 34:-7 40:18 50:6 51:7 53:5
dezelfde 10:3 11:17 14:9 19:2 20:14 21:11 31:5 32:18 33:8 35:12 39:17 40:8 45:11|dezember 0:45 11:32 17:30 29:43
dezernat 33:27|dfff 42:62|dg 9:43 17:42 42:42|dg5 51:82|di 35:64|dia 33:26|diabetes 31:62|diagnose 33:27
diagnostic 16:44 18:47 40:29 44:49|diagramme 18:74|dialect 3:37 33:17|dialecten 30:54 44:55|dialekt 19:41 40:37
dialektfassungen 2:56|diallo 22:53 43:51 53:48|dialog 44:62|dialogautorin 53:58
dialoge 2:17 3:14 5:24 16:40 18:23 33:-13 44:23|dialogen 3:29 5:24 13:22 16:19 18:33 33:-19 44:23 53:29
dialogist 2:28 13:38 16:54|dialogisten 2:57|dialogpassagen 2:56
dialogue 2:6 3:11 5:13 13:8 16:20 18:8 23:14 27:2 33:-12 43:17 44:50 45:7 52:20 53:8
dialoguee 2:39 3:4 16:16 18:39 27:25 33:-25 40:1 43:38|dialoguees 2:52 18:52
dialogues 2:14 3:13 10:6 16:32 27:9 33:-9 40:10 43:18 44:51|dialoog 33:13 44:55|dialoogversie 2:51 10:34|dials 33:28
diametre 33:29|diapason 30:78|diarised 40:53|diarmuid 43:66|diaspora 31:62|diasporas 31:65
dicht 19:9 20:6 21:34 33:11 35:19 44:20 48:19|dichtbij 33:26|dichter 6:46 19:34 33:3|dichterbij 33:26|dichtgaan 33:26
dichtgaat 45:66|dichtstbijzijnde 35:67|dictafoon 20:54|dictated 33:28|dictates 20:43 33:14|dicte 33:29
dictee 20:41 33:16|dicteert 33:26|dictera 20:55|diction 33:29|dictionnaire 13:57 47:66
did 3:25 13:10 19:14 20:17 31:17 33:7 38:18 47:27|didier 21:75|didn 3:23 11:40 33:20
die 1:-6 2:-1 3:6 4:0 5:1 6:-1 7:0 10:-1 11:6 12:1 13:-1 14:3 16:-8 17:-4 18:-5 19:5 20:4 21:7 22:-1 23:4 27:2 28:2 29:1 31:2 33:-1 34:5 35:1 36:0 38:1 39:1 40:4 41:-6 42:-5 43:-6 44:2 45:-1 47:0 50:-3 53:0
dieb 33:27|died 3:38 5:26 33:12 37:33|diefstal 21:66|diejenige 33:27|diem 13:65
dieme 1:26 2:28 3:13 5:32 13:24 16:25 33:-17 37:40 43:27 53:23|dien 12:65|dienblad 33:26
dienen 1:21 12:32 17:24 29:45 34:13 40:23 42:24|diens 2:57|dienst 1:12 21:32 23:30 27:8 33:8 35:14 40:0 45:15 50:17
dienstag 11:52 33:13|dienstauto 33:26|diensten 10:58|dienstgrun 19:54|dienstleister 22:48 53:45|dienstleistungen 7:59
dienstwohnungen 20:55|dient 3:27 4:44 40:38|diep 20:41 33:13|diepgang 21:66|diepte 20:54|dier 3:56|dieren 45:66
dies 20:22 27:46 33:-7 34:24|diese 3:15 4:27 7:11 20:17 27:26 33:-12 34:17 40:2 51:27|diesel 19:30 33:9 45:39 48:41
dieselbe 20:34 33:19|dieselben 5:64|diesem 3:11 9:22 14:17 15:22 20:13 33:-5 34:13 40:19 53:16
diesen 3:10 19:11 23:19 29:21 33:1 40:29 43:17|dieser 3:8 7:13 14:14 17:39 33:-2 40:20 47:17
dieses 10:30 17:24 23:23 27:30 33:-12 40:20|diesmal 33:27|diest 34:58|dieumerci 20:55|dieze 39:83|diff 43:73
diffamation 40:56|differdange 10:50 27:53|differe 10:37 17:50 33:2 42:48|differemment 3:59
difference 10:34 19:32 20:25 33:7|differend 20:55|differends 34:62|different 20:30 33:14 45:44|differentes 24:68 33:16
differentiate 30:72|differents 3:59|differes 42:75|difficile 3:45 31:52|difficiles 33:29
difficulte 3:4 14:67 20:1 33:-25|difficulties 14:66|difficulty 14:64 33:-18|diffuse 8:52 13:57 22:47|diffusee 22:74
diffuser 8:48 33:-2 35:45 52:66|diffuses 7:69|diffuseur 7:38 9:37 14:47 22:30 27:23 40:12 43:29
diffusion 1:24 2:12 20:7 22:41 27:39 31:30 40:8 43:25|diffusions 22:74|dig 33:10 40:17 44:34 48:37 50:38
digitaal 19:58|digital 15:47 17:25 19:30 20:12 30:27 33:-17 43:26|digitale 19:54|digitaler 41:48 43:47
digitaliseren 50:70|digue 7:42 21:48 33:16|dijk 18:20 19:10 24:25 33:13 35:20 45:19 48:20 50:23|dijkbreuk 41:66
dijkgraaf 22:68|dijkhuis 33:26|dijkmuur 32:73|dik 33:26|dilan 33:26|dilution 10:64
dimanche 12:9 19:0 20:12 21:13 22:16 31:31 32:22 33:15 47:18|dimanches 19:48 33:16
diminue 2:29 19:31 20:24 21:44 33:-2|diminuent 19:62|dimmen 19:58
dinant 5:24 8:24 13:37 26:27 29:25 33:-26 40:1 45:17 51:27 53:45|dinantien 33:29|dine 33:28|dinent 33:29
diner 30:44 31:41 33:-8 37:48 48:41|ding 33:26|dinge 45:62|dingen 13:46 19:37 33:5|dingt 20:54|dining 33:28
dinner 33:23 48:45|dino 33:27|dinsdag 11:46 33:13 47:44|dipl 30:63|diplom 13:61|diploma 13:66
diplome 13:49 20:33 30:56|diplomfilm 13:61|dips 30:72|dir 5:23 13:19 16:22 22:50 33:-15 34:14 40:-3 43:25 53:9
dira 3:27 33:19 40:25|dirai 3:45 20:41|dire 3:23 6:13 12:7 19:-1 20:2 21:30 33:15 40:11 47:16
direct 2:13 7:13 19:38 20:18 31:10 33:-15 40:0 43:19 51:28 52:28|directe 17:77|directed 13:49 20:20 43:50
directement 2:39 9:60 14:49|directeur 4:22 6:15 12:26 14:9 16:28 23:41 27:6 29:19 33:7 44:15
directie 23:37 33:15 51:42|directieverdieping 33:26|directing 13:65
direction 2:-5 7:15 10:-2 16:22 19:20 23:9 27:24 33:-14 40:-10 41:48 45:6 50:11 51:15|directions 20:43 45:57
directly 2:60
director 1:14 2:-11 3:-13 7:-5 8:12 9:18 10:18 12:11 13:15 14:16 16:18 18:3 19:13 20:-3 22:-2 27:3 29:7 31:-3 33:-32 34:-12 37:13 38:3 39:6 40:-7 41:18 43:19 53:-6
directors 8:56 14:23 29:42 30:29 36:31 41:25
directrice 7:28 12:40 16:25 20:10 21:18 23:38 27:10 29:24 33:-27 34:5 45:15 53:12|directs 14:47 20:38 51:54
direktion 7:38 27:50|dirige 7:30 10:24 19:23 27:28 33:15|dirigeants 14:70|dirigee 40:56|dirigeert 20:54|dirigent 20:54
dirigente 20:41 33:13|diriger 19:62|diriges 19:62|dirimierungsrecht 10:57|dirk 7:44 12:46 13:38 27:25|dirons 45:72
diront 19:62|disagree 33:28|disait 3:48 20:18 33:-4 47:34|disant 33:29|disappear 19:59|disappearance 33:28
disappointed 33:28|disbursements 26:75|disc 33:28|discharge 35:60 51:61|discipline 45:72|disclose 34:46 35:60
disclosure 35:73|discokugel 33:27|discord 31:62|discount 41:68|discours 20:41 48:65|discover 20:57|discovered 33:28
discovers 28:49 33:22|discovery 33:28|discrepancy 33:28|discret 20:55|discretion 33:29|discuss 27:49 33:14
discussed 27:63|discussion 17:29 30:28 31:35 42:50 43:43 49:34|discussions 43:66|discute 27:67|discutee 27:67
discuter 29:59 33:8 48:57|discutons 20:55|disease 33:28|disent 6:39 18:36 20:17 30:40 33:13|disgraced 33:28
disliking 3:58|dison 8:32 13:24 18:36 26:35 30:31 33:-16 53:40|disons 14:57 34:35 40:29|disparait 20:28 21:48 33:16
disparaitra 19:62|disparaitre 3:32 20:28 33:16|disparition 3:59|disparu 20:15 21:35 28:44 33:16 48:38|dispatch 20:57
dispatcher 3:35 33:5 45:48|dispensable 30:78|dispense 23:76|disperse 33:29|dispersion 18:54 20:46|display 35:73
dispo 17:77|disponent 6:62|disponibilite 27:67|disponible 0:55 30:48 34:32 52:55|disponibles 0:77 33:-2
disposal 10:48 12:54|dispose 2:36 4:39 7:24 10:29 34:34 35:32|disposed 27:63|disposee 27:67|disposent 30:78
disposes 7:46 27:58|disposez 23:76|dispositif 19:31 20:50
disposition 2:22 12:41 27:37 30:28 31:15 35:26 40:6 50:28 53:19|dispositions 2:60|disposons 40:56|disputaient 3:59
dispute 3:8 5:29 20:15 21:24 31:14 33:11 48:45|disputed 20:57|disputent 33:29|disputer 33:29|disputes 2:60
disque 33:29|disques 16:57 36:68|disregard 11:74|dissens 10:57|dissolution 8:79|dissolve 49:75
distance 3:42 19:34 20:32|distants 19:62|distinct 2:42 10:32 34:30 46:51|distincte 2:46 34:48|distingue 24:82
distinguee 23:76|distinguees 12:57 23:62|distinguent 20:55|distingues 12:71|distinguons 31:65
distribue 12:41 33:18 40:26|distribuees 33:29|distribuer 2:22 20:17 27:29 30:40 33:5 40:18|distribuerons 27:67
distribusjon 27:63|distribute 2:39 27:55
distributeur 7:-2 9:26 12:9 14:-1 17:5 27:5 31:24 32:12 33:-26 35:5 40:25 42:55|distributeurs 40:56
distributie 2:24 7:31 27:39 31:27 42:36|distributiekosten 10:58|distributing 27:63
distribution 1:20 2:8 7:20 8:19 16:8 19:-1 27:45 31:7 33:-33 38:29 42:34 52:23
distributor 1:12 12:16 13:14 31:10 40:29 42:56|disturbs 33:28|disuse 20:57
dit 1:-5 2:-15 3:18 4:2 6:1 8:0 9:1 12:4 15:6 17:-4 18:-4 20:2 21:8 27:8 31:-10 33:14 34:-2 38:0 40:-3 41:-5 43:-7 44:-5 47:8 51:8 52:4
ditch 33:28|dite 20:47 33:8|dites 12:49 17:55 33:8|ditmaal 33:26|dits 31:65|ditto 33:28|div 53:69|diva 6:63 33:16
diver 24:62 26:61|divergent 10:64|divers 0:36 3:2 9:25 13:26 16:33 41:55 48:22 50:26 53:13|diverse 41:52 53:51
diversen 53:63|diversion 20:57|divided 2:60|divine 3:31 33:16 48:51|divise 33:29|diviser 33:29
division 3:27 8:61 33:-2 34:30|divorce 33:29|divorced 33:28|divorces 6:57 20:46|divulguer 35:76
dix 2:7 3:-9 7:7 8:3 12:3 13:3 14:-6 19:3 20:6 21:-1 22:6 23:0 27:-3 28:8 30:2 31:8 33:6 34:8 35:0 36:14 38:6 40:8 43:-3 44:0 45:-4 53:7
dixieme 20:55|dizaine 13:57 40:42|dizaines 33:29|djamel 12:27 13:26 16:26 19:18 33:-15 36:38 39:39 40:12 43:29 53:25
dk 31:62|dl 12:52 22:59|dm 10:62
do 1:12 3:20 7:11 12:-1 14:-2 18:0 19:-2 20:10 22:1 27:3 29:5 31:4 33:5 35:6 37:10 39:9 40:9 44:10 52:9|dobbel6 39:72
dobberen 33:26|dobrescu 6:57 33:20|doc 5:28 10:10 17:10 20:10 22:58 23:13 29:14 33:-36 36:16 40:0 42:8 43:6
doceert 13:67|docent 6:46 13:46 30:47|doch 6:41 19:34 28:45|docherty 33:28
dochter 3:12 6:9 19:-1 20:5 21:7 28:14 30:9 33:13 35:9 37:15 44:9 45:8 48:16|dochterlijn 40:54|dochters 31:60
dock 33:28|docker 6:71|docnotes 38:74|docquier 5:47 33:19 34:30
docs 2:19 7:25 10:21 12:26 14:24 26:33 34:18 43:25 50:33|docteur 20:11 33:22 34:18 47:36
doctor 16:49 18:35 33:-15 40:17 44:39 53:30|doctoring 18:74|docu 7:22 17:27 22:50 28:31 31:18 40:12 43:25
document 3:19 4:26 9:44 20:-1 25:27 27:15 33:4 45:27 51:37
documentaire 1:22 2:3 7:17 12:8 13:17 16:-6 17:11 19:-4 20:25 22:29 23:7 27:-9 30:7 31:3 33:-36 34:0 37:9 39:5 40:3 42:13 43:11 44:-1
documentaireprogramma 7:63|documentaires 7:55 13:30 22:15 27:8 31:18 38:22 40:15|documentaliste 16:71
documentaries 7:57 20:14 40:28|documentariste 3:45 19:48
documentary 1:15 2:6 7:26 9:12 12:6 13:4 19:-2 20:35 22:24 23:10 27:2 30:11 31:1 37:17 43:5 44:9 53:4
documentation 2:25 16:63 34:27|documented 10:62|documenten 33:26|documents 1:50 5:31 9:34 12:38 14:21 29:34
docupubliek 31:60|docx 11:82|dode 6:24 21:31 33:21|doden 33:26|doe 3:35 33:5 37:53|doedelzak 33:17 41:47|doeken 31:60
doel 6:43 8:39 10:27 20:11 22:18 31:17 35:24|doelgroep 31:60|doelpubliek 31:39 36:64|doelstelling 31:60|doemen 33:26
doen 1:8 3:18 18:9 19:15 20:10 27:3 33:10 40:16 53:4
does 2:-2 3:4 6:2 10:-7 13:-4 19:12 20:0 21:4 23:2 27:1 28:14 29:4 32:7 33:16 34:-2 40:-9 44:1 48:4 51:6
doesn 3:-2 12:8 14:6 18:9 19:9 20:14 28:16 33:11 34:0 36:24 44:20 48:13 53:5
doet 2:6 31:12 33:19 35:17 40:-4 43:9 51:14 53:5|dog 6:26 7:21 13:32 22:23 33:13 50:29
dogs 20:21 26:38 33:-8 35:50 50:48|doha 33:29|dohlen 35:64|dohmen 33:26|doigt 3:14 33:27|doigts 17:37 24:43 33:23
doing 19:31 22:28 33:11 36:33 43:25|dois 14:49 20:33 33:8
doit 1:6 3:18 14:26 19:22 20:6 21:8 26:27 27:1 28:35 33:6 40:0 44:9|doivent 20:55
dok 2:17 5:24 10:12 20:21 22:48 50:30|dokter 16:35 20:25 33:7 41:37|doktor 33:28
dokumentar 1:22 4:26 8:25 10:18 14:20 29:25 34:16 43:21 51:26|dokumentarfilm 1:34 7:20 13:22 19:16 20:16 22:39
dokumentarfilme 7:59|dokumentarfilmen 8:65|dokumentarfilms 20:55|dokumentarischen 20:55|dol 33:26|dollar 40:53
dollars 34:62|dolly 19:59|dolores 6:63 33:16|dom 10:64|domaine 2:29 5:60 40:25 53:38
dombrowe 2:26 12:21 13:22 22:22 34:17 37:28 38:26 43:21|domestiques 28:71 33:16|domicile 13:47 22:35 28:45 33:3 53:30
domiciled 20:57|domiciliation 3:39 4:70|domicilie 2:60|domiciliee 2:42 14:39 34:44|domiciliees 53:69|domicilies 53:69
domine 20:55|dommage 20:55|dompteur 33:29
don 2:1 3:18 12:8 19:9 20:14 21:13 27:13 31:2 33:1 34:10 40:10 44:10 47:12 53:5|donau 31:60
donc 3:4 6:28 11:16 12:22 15:16 18:8 19:7 20:26 21:9 33:10 53:3|donderdag 20:29 33:20|donderdagavond 31:60
done 2:2 10:3 14:17 17:11 18:20 19:11 20:14 22:10 23:13 27:5 30:14 33:3 34:1 40:-5 43:8 53:6
donker 3:1 6:20 18:12 19:3 20:-1 24:18 28:18 30:13 33:4 34:3 36:17 37:19 40:-1 43:12 44:13 47:23|donkerder 3:56
donnait 33:29|donnant 3:59|donne 2:-8 3:8 13:13 20:10 21:18 29:43 30:10 33:10 34:4 35:9 39:16 40:-1 42:7 44:8
donnee 0:50 2:42 8:48 33:-2|donnees 1:24 2:12 8:57 14:34 16:22 40:8 46:52|donnent 0:46 3:24 10:29 33:8 45:37
donner 3:19 20:15 33:2 40:16 44:57|donnerait 3:59|donnerstags 35:64|donnez 34:62
dont 0:11 2:14 3:7 6:0 7:0 8:3 9:5 10:15 13:8 19:-7 20:13 22:6 23:-1 27:-10 33:-5 34:3 40:16 41:11 42:4 43:-4 47:11 53:17
dony 8:54 25:59 29:66|dood 6:29 20:16 21:28 33:17|doodgeschreven 3:56|doodgraver 33:13 48:54|dooft 33:19 48:46
door 0:0 1:5 2:-1 3:-1 4:1 6:-4 7:8 8:-1 9:0 10:9 11:5 14:1 15:10 16:-3 19:2 20:1 21:6 22:-4 24:2 25:2 26:0 27:-9 29:7 30:1 31:-1 33:6 34:-9 35:1 39:2 40:-10 43:-5 44:7 45:-5 47:3 49:8 53:4
doordrukken 16:64|doorgaan 33:-4 34:27 44:58|doorgaans 7:63|doorgaat 33:26|doorgangen 50:70|doorgebracht 33:26
doorgegeven 3:42 33:13|doorgeknipt 20:54|doorgereden 33:26|doorgestoken 33:26|doorgestuurd 44:68|doorgevaren 33:26
doorheeft 3:56|doorheen 20:54|doorkomen 6:67|doorloopt 33:26|doorlopende 45:66|doormidden 33:26
doornik 2:10 3:1 4:17 7:8 8:16 10:14 12:20 14:19 16:9 17:14 18:22 23:12 33:-29 40:-1 43:12 53:28|doornikse 4:58 33:13
doorrekening 26:71|doorrijden 33:26|doors 19:13 21:27 33:20 48:39|doos 24:35 33:18 49:44|doosje 33:26|dopjes 21:66
doppelforderung 14:46 17:49|doppelt 11:65|dordrecht 7:28 10:23 12:29 18:32 34:31 43:31|dore 19:62
dorf 21:20 28:23 33:21 53:15|dorfer 31:57|dorfplatz 33:27|dormantes 22:60 39:70|dorment 33:29|dormi 21:53 33:21
dormir 3:45 21:61|dormirons 53:69|dorothea 16:36 20:36 33:11|dorp 19:2 20:6 21:10 33:19 40:-2 41:10 53:17
dorpen 3:25 31:50 33:-4|dorpsatelier 16:45 18:58|dorpscafes 31:60|dorpsplein 45:66|dorpsschool 33:26
dort 3:17 6:4 7:3 20:19 21:8 32:12 33:14 40:3 49:8 53:3|dortigen 13:61|dortoir 19:27 20:20 33:8 49:48 50:43
dory 33:6 34:55|dos 6:31 19:5 20:-2 24:55 26:25 33:14 49:26|dose 33:28|dosiert 44:62|dosimeter 16:61|dosis 30:63
dossard 3:59
dossier 1:19 2:4 3:-2 4:4 9:20 10:-14 11:5 12:27 14:17 16:6 17:5 18:32 19:-9 20:-11 23:27 27:3 29:8 31:13 33:-28 34:-6 35:-2 38:9 40:-7 44:10 48:-1 50:0 53:-9
dossiernr 1:66|dossiernummer 1:58 23:45|dossiers 1:25 2:7 3:15 10:10 11:28 18:26 20:25 27:36 34:8|dossin 45:66
dossinstraat 43:67|dote 33:29|douairiere 33:29|douane 19:40 45:59
douanier 2:15 6:35 10:18 33:2 34:16 41:28 42:29 47:34|douaniere 6:55 33:8 45:50
double 2:-3 12:7 13:20 14:20 19:3 20:-8 22:10 26:18 31:15 33:4 34:-2 35:13 40:22 44:15|doublee 31:65
doubler 33:8 34:40 40:34|doubles 41:68|doublure 33:8 40:34 41:52|doubt 33:14 48:60|doubts 33:28
douce 13:33 19:24 22:36 31:28 33:5 39:46|doucement 33:29|douceur 3:59|douchet 27:67|doudous 33:29|dour 18:60 40:42
doute 19:62|douter 44:76|doux 3:27 33:11 40:25 45:41|douzaine 13:57 33:16
douze 3:13 7:5 18:10 19:-2 20:13 23:12 27:3 31:12 33:-4 34:28 35:12 40:12 45:26|douzieme 21:61 33:16
dove 6:49 28:54 33:5|doven 33:26|dover 21:73|down 3:17 5:4 12:1 19:-2 20:-2 21:12 27:10 33:18 35:6 47:5 48:6 49:16
download 39:77|downloaded 38:74|downloads 13:65|doyen 6:57 33:20|doyenne 33:29|dozen 13:32 20:25 33:17|dozijn 13:67
dp1 39:66|dpia 16:66|dr 6:30 10:9 12:12 24:17 27:27 33:13 44:12|draad 20:33 21:45 33:5
draagt 2:36 10:5 17:15 19:4 20:1 33:-4 34:4 40:22 48:14|draai 19:50 33:5
draaidag 10:33 14:16 18:30 19:9 30:19 34:20 40:28|draaidagen 1:18 40:24 41:37 43:19 50:34 53:39|draaide 33:26
draaiden 40:54|draaidossier 2:57|draaien 2:19 14:9 19:34 20:16 33:-29 35:13 40:19 41:11 48:13 53:18|draaiende 33:26
draaiperiode 20:41 41:53|draaiplan 16:64|draait 20:5 27:13 33:22 48:19|draaitaal 1:53 43:53
draft 1:0 2:32 3:10 5:5 9:13 10:5 12:0 16:11 18:32 23:10 27:15 31:-10 36:2 37:6 40:9 42:-2 43:19 44:19
drafts 2:36 5:27 10:19 16:47 34:5 40:10|dragen 2:31 20:41 40:27|dragon 13:23 19:17 33:10 34:27 36:32 40:11
dragons 3:58|draguet 2:23 5:51 16:34 33:-7 43:36 53:32|draht 33:27|drai 9:60 27:49|drained 33:28|drains 16:66
drama 1:12 7:25 13:20 20:0 22:10 27:16 28:18 30:13 31:14 40:-2 43:45 45:11|dramareeks 45:66
dramaserie 13:41 43:41 45:43|dramatique 2:30 20:25 34:42 40:26|dramatische 20:54
dramaturg 3:17 16:39 18:28 40:13 44:32 53:38|dramaturge 3:30 13:36 16:39 18:42
dramaturgie 2:12 16:50 18:28 44:18 45:17 53:14|dramaturgierunde 18:62|dramaturgin 18:29 40:18 53:51
dramaturgique 16:57 40:29 44:49|dramaturgisch 2:46 44:51|dramaturgische 16:55 40:25|dramaturgisches 33:13 44:49
dramaturgy 16:66|drame 6:55 43:65|drankje 33:26|drankverkoop 0:71|drap 19:31 20:24 32:52 33:11|drapeau 20:55
drapeaux 24:61 33:21|draps 21:53 33:8 48:57|draulans 33:29|draussen 19:22 20:22 33:19|draw 3:31 19:32 33:1 40:26
drawer 33:28|drawing 30:46 33:14 34:33|drawings 49:75|drawn 3:16 10:21 24:54 27:22 33:-14 40:12 51:34|draws 33:28
dread 45:70|dreadful 33:28|dream 31:62|dreams 20:57|drechtsteden 33:26|dreh 9:27 10:20 18:37 40:13 53:38
dreharbeiten 14:52 20:34|drehbeginn 10:25 18:49 20:12 40:7 43:27|drehbetrieb 50:64
drehbuch 1:16 2:18 3:-4 5:6 10:7 12:10 13:3 16:25 17:5 18:11 27:17 34:-2 40:12 43:23 44:5 53:1|drehbuchauftrag 2:56
drehbucher 2:19 5:26 16:23 34:37 40:13 43:23|drehbuchfassung 2:43 3:27 40:25|drehbuchfassungen 34:56
drehbuchforderung 23:62|drehbuchphase 3:53|drehbuchs 2:46 27:40|drehbuchstipendium 13:61
drehbuchvertrag 1:28 2:43 9:31 26:33|drehbuchwerkstatt 13:61|drehbuchwettbewerb 13:47 17:49|drehe 19:51 20:22
drehen 2:6 14:10 18:12 19:29 20:5 27:8 30:13 33:-23 35:14 40:22 53:18|drehfassung 2:43 18:49|drehort 50:64
drehorte 43:60|drehplan 16:50 18:38 19:19|drehplatzen 7:59|drehreif 44:62|drehreife 10:57|drehsprachen 43:60
drehstart 18:62|dreht 33:19 35:24 44:22 49:25|drehtag 10:33 18:20 19:12 30:20 34:31 40:19
drehtage 16:29 18:20 40:8 41:42 43:18 50:22 53:16|drehtagen 41:31 53:54|drehzeit 7:29 20:38 43:43
drei 2:8 3:-8 5:3 7:15 10:-4 15:20 16:0 18:1 19:-3 20:7 22:0 23:1 24:10 28:5 30:7 31:2 33:4 36:5 39:5 40:12 44:1 51:4
dreien 30:63|dreier 30:63|dreifache 31:57|dreigt 33:18 44:47|dreihundert 33:27|dreilanderblick 22:61
dreimal 20:42 44:49|dreissig 3:5 6:14 7:10 20:17 26:27 33:10 40:2 50:16 53:10|dreiundsiebzig 33:27
dreiundzwanzig 33:27|dreiundzwanzigsten 33:27|dreizehnte 21:50 48:50|dreizehnter 33:27|drempel 15:57 47:57
drempels 46:72|drenthe 33:26|dress 33:22 47:34 48:34|dresse 33:29|dressed 19:59|dresser 33:29|dresseur 41:74
dressing 41:68|drew 30:72
drie 2:8 3:4 7:11 10:-6 13:9 15:18 16:-1 18:6 19:0 20:8 21:-3 22:-2 23:2 24:8 28:3 30:3 31:-2 33:-1 35:1 40:14 41:-3 44:10 45:-3 47:5 48:-2 50:1 51:7
dried 33:28|drieennegentig 33:26|drieentachtig 20:54|drieentwintig 33:26|driehonderd 33:22 45:34
dries 2:24 3:14 6:25 7:23 14:24 20:19 33:-10 36:26|drietal 33:26|drift 22:55 33:14|drifting 33:28|drijft 21:53 40:40
drijven 33:26|dringend 33:27|dringlichkeit 40:50|dringt 33:27|drink 33:27|drinkbus 33:26|drinken 33:26|drinking 33:28
drinks 6:58 33:14|drinkt 33:26|drinkwater 33:26|drinnen 33:27|drip 33:28|dripping 19:59|dritt 7:59
dritte 2:27 5:18 10:12 18:27 27:12 33:-1 35:19 40:13|drittel 2:30 23:25 30:25 33:1 44:36
dritten 3:29 7:16 20:13 23:20 27:15 33:2 45:20|drittens 40:50|dritter 33:9 42:33 47:33 48:34|drive 33:28|driven 33:28
driver 3:8 6:22 20:7 21:23 28:26 33:17 45:21|drivers 33:6 35:52 53:44|drives 6:30 13:24 20:16 33:16 45:29
driveway 45:70|driving 33:28|droeg 5:48 33:18|droge 19:31 33:13 44:42|drogeriemarkt 20:55|droguerie 7:69|drohung 33:27
droit 2:25 3:-2 4:23 6:10 10:21 13:-5 14:4 15:7 16:2 19:-5 20:-12 24:7 27:11 29:6 31:-10 33:-12 34:32 35:1 39:8 45:10 47:13
droite 19:20 20:13 33:8 49:67|droitiers 21:75
droits 1:-3 2:34 5:39 10:10 16:13 27:-3 34:29 40:6 41:37 47:14 50:-3 51:1|droixhe 33:14 53:51
drole 3:27 6:38 20:16 27:16 33:-10 36:31 38:30 40:5 45:33|drolerie 3:59|droles 3:59|dromen 33:26
drone 19:42 32:40 39:47 45:27 49:41|drones 19:34 20:30 41:53|drong 19:58|droog 13:37 19:27 33:-4 45:49
droom 3:48 20:33|droomfase 20:54|drop 31:34 33:22|drops 21:48 33:21|drove 33:28|drown 47:72|drowned 24:76
drowning 19:45 40:40|drowns 38:74|druben 33:27|drucke 3:53|drucken 33:27|druckt 21:42 33:19|drug 33:28
druk 33:11 34:20 45:29 47:45|drukken 19:58|drukletters 1:66|drukt 20:54|drukwerk 16:64|drunk 33:28
dry 20:16 33:12 44:29 45:49|dryer 33:28|drying 33:28|dryness 3:58|dsh 14:70|dt 10:40 41:39 42:41
du 0:4 1:6 2:-3 3:-9 4:9 5:11 6:-5 7:1 8:9 9:4 10:4 12:2 13:6 14:0 15:4 16:-1 17:7 18:5 19:-3 20:-7 22:4 23:9 25:2 26:7 27:5 29:3 30:3 31:3 32:1 33:-10 34:2 35:6 38:7 40:0 41:-2 42:6 43:3 44:0 46:6 47:4 50:-1 51:3 53:4
duane 8:73|dub 43:66|dubbed 40:53|dubbel 40:54|dubbele 14:51 31:47|dubbing 40:53|dublin 19:34 20:32 26:59
dubois 20:29 34:46 43:47|dubuisson 33:29|ducasse 43:67|duchy 7:53 25:63|due 0:39 2:8 14:22 17:17 26:58 40:1 51:39
dues 2:39 51:74|duffel 13:67|dufrasne 0:55 33:9|dug 44:70|duidelijk 33:26|duidelijker 27:62|duiden 10:58|duif 39:72
duikers 41:66|duill 22:69|duim 33:26|duimen 33:26|duinpan 10:52 17:48 42:46|duisburg 13:61|duisternis 32:73
duits 1:32 16:31 19:24 20:21 27:28 43:33|duitse 12:23 31:18 33:-4 40:23 42:51|duitsers 33:21 44:41|duitsgezinde 33:26
duitsland 18:25 31:47 33:-16 42:44|duivenmelker 7:30 13:33 22:47 39:51|duiventil 22:68|duizend 22:43 33:11 41:41
dull 3:58|dullaert 44:68|dumb 33:28|dument 14:49 23:54 34:40|dumonceau 7:31 10:26 13:33 19:24 22:36 27:29 38:44
dumont 33:24 35:45|dumortier 1:33 7:32 14:31 15:41 27:29 40:19|dumoulin 3:25 6:37 21:36 33:-4 45:36|dun 33:26
dune 33:29|dunes 22:53 31:44 33:8|dunkel 21:37 33:13 41:35|dunkelflaute 3:53|dunkeln 33:27|dunkler 33:27|dunnen 33:27
dunstan 19:25 33:24|duo 40:56|duplicate 2:60|dupriez 33:28|dupuich 14:66|dupuis 2:39 5:56 13:49|dur 24:61 33:8 47:58
durable 53:69|durant 15:45 20:17 27:29 33:-8 34:45|duration 2:50 8:43 34:29
durbuy 4:34 7:24 12:26 13:20 14:24 18:26 22:23 40:11 43:24 53:23
durch 0:11 2:10 4:11 8:10 11:10 12:6 19:0 20:1 27:11 29:10 30:8 31:3 33:2 34:20 44:8 53:12|durcheinander 40:50
durchgehender 45:62|durchlasst 33:27|durchschneiden 33:27|durchschnittlich 0:65
dure 2:5 3:4 19:7 20:19 33:17 34:7 40:11
duree 1:25 2:32 5:22 7:-3 8:8 10:2 20:13 22:12 27:5 34:10 35:14 38:10 40:-16 43:35 45:0 49:21 51:11 52:22
durees 5:56 39:62 43:51|duren 33:26|durent 20:55|durer 20:33 31:44 33:8|durera 20:55|duretes 24:82|durfde 33:26
durfe 12:60|durfen 20:47 34:35|durft 21:23 33:22 47:27|durfte 27:25 33:23|durften 33:27|durham 13:65
during 15:22 20:15 27:21 33:-15 34:47 35:20 53:12|dury 44:49 53:45
dus 2:-3 3:19 11:19 12:12 17:15 19:4 20:16 33:-7 38:18 40:17 46:29 52:20|dusk 33:20 48:52|dusseldorf 27:58
dust 19:28 30:42 32:45 33:10|dutch 10:17 13:33 19:14 32:31 40:28 43:41|duty 31:62|dutzend 13:61
duur 2:35 10:12 19:11 22:21 34:23 40:7 43:32 52:27|duurt 19:24 32:28 33:15 40:9 44:23|duw 27:62|duwen 33:26|duwt 33:26
dvd 38:82|dwell 21:52 33:6 48:52|dwindles 33:28|dwingt 3:56|dying 19:32 28:49 33:14|dyle 38:82
dympna 6:28 33:21 36:31 48:30
e 0:4 1:17 2:-12 3:-11 5:23 8:4 9:19 10:14 12:17 13:0 14:8 16:24 17:13 22:23 24:5 25:6 31:-4 33:-40 34:2 37:7 40:-15 41:20 43:5 44:13 47:8 48:8 53:-4
e1 9:47 16:44 49:52|e2 9:44 12:34 16:41 49:49|e3 16:47 49:55|e314 33:26|e4 49:65|e411 45:72|e42 45:68|e5 49:65
e6 49:65|e7 49:65
each 2:14 3:-4 6:0 7:-5 10:6 15:4 17:-2 19:-12 20:14 21:2 24:11 31:2 33:9 34:11 35:2 36:3 40:-3 42:-2 43:-5 45:23 53:-6
ean 25:77|ear 3:19 13:27 33:2 38:35 39:35 44:32 49:37|earlier 5:27 10:19 11:31 18:25 33:-3 39:46 44:27 45:27
early 18:31 19:35 21:36 33:-9 40:29|earn 40:53|earned 44:70|earnings 0:75|earns 3:58|ears 33:28|earth 32:63 33:14
easier 33:28|easily 3:36 33:20|easy 19:45 20:43|eat 33:14 53:51|eaten 33:28|eating 33:20 41:47|eats 21:46 33:14 48:46
eau 1:-3 3:-7 5:3 13:-4 16:-4 18:-1 19:7 20:10 21:9 22:-1 24:13 31:5 32:17 33:15 35:2 41:-1 44:1 45:-3 48:12 49:23 52:10 53:-6
eaux 1:22 2:10 10:14 20:5 22:24 23:26 33:-8 35:27 39:43 40:6 42:25 43:23|eave 13:67|eb 39:69|ebauche 3:59|eben 33:27
ebene 20:55|ebenso 19:22 20:22 27:25 33:-6 40:18 46:32|eblouissement 48:65 49:69|ebullition 20:55
ecart 20:30 30:57 33:4|ecarte 1:38 33:26|eccentric 33:28|echange 33:25 34:30|echangeant 40:56|echanges 33:16 34:48
echantillon 9:47 12:36 30:70|echantillons 20:55|echappe 33:29|echappent 53:69|echapper 33:29|echarde 3:59
echarpe 20:16 33:23 48:39|echassiers 13:70|echeance 5:42 18:26 26:64 33:-19 34:37|echeances 2:29 5:60 16:39 40:25
echeancier 9:60 18:66|echeant 18:74|echelle 19:24 20:5 24:32 33:21 48:28|echelonnement 48:78|echeveau 33:29
echevin 20:33 33:21|echevine 17:77|echo 22:43 30:39 38:58|echoes 38:74|echoppe 33:29|echos 19:48 38:68|echoue 33:29
echt 1:17 15:22 19:35 20:24 30:19 31:11 33:-14 36:31|echte 18:28 19:26 27:12 31:21 33:-12 40:27 43:17 45:17
echtem 19:54|echten 19:47 52:46|echter 19:54|echtes 33:27|echtgenote 46:72|echu 16:57 51:69|echue 14:70
echues 2:46 51:69|eckdaten 12:52 43:39|eckpunkte 9:51 10:44|eclabousser 33:29|eclairage 41:60 53:56
eclaire 19:41 33:21|eclairee 33:29|eclairent 33:29|eclairerons 19:62|eclaires 19:62|eclate 33:29
ecluse 3:33 20:29 40:41|ecluses 3:32 33:2 36:55 53:42|eclusier 3:59|eclusiere 18:52 33:8 39:62|eclusieres 13:70
eclusiers 20:55|eco 7:69|ecole 6:14 7:7 13:39 19:0 20:4 21:24 27:5 33:4 39:21 44:13 45:10 48:27 53:23
ecoles 16:30 31:56 36:42 40:16|ecolier 20:35 33:20|econome 33:29|economic 14:66|economie 13:30 15:55 23:36 36:42 40:37
economique 1:38 9:34 12:24 14:36 17:30 30:40 31:18 40:9 53:22|economiques 2:39 40:48|economische 1:66
economisent 33:29|economiser 33:29|economy 23:71|ecoproduction 14:57 40:42|ecossais 31:65|ecothriller 43:67
ecoule 20:55|ecoute 3:4 24:28 27:13 33:26|ecouter 3:29 21:45 33:18
ecran 2:2 18:27 20:19 24:24 31:7 33:4 34:15 36:24 38:23 41:15 44:17 45:13 53:11
ecrans 19:27 27:40 30:30 31:38 33:-5 40:9|ecrase 33:29|ecrasee 19:62|ecraser 33:29|ecrira 2:60|ecrirai 3:59
ecrire 2:20 3:44 6:10 7:3 8:13 10:-3 16:4 17:10 20:-12 33:-26 34:22 35:10 40:-11|ecris 3:53 12:22 18:26 20:7
ecrit 2:16 3:22 5:4 10:-10 12:-3 13:6 14:12 18:0 20:4 22:1 27:-6 29:7 30:4 31:-8 33:1 34:3 36:18 37:13 38:8 40:8 42:1 43:9 53:-4
ecrite 2:18 3:37 20:26 33:-13 34:19 44:34|ecrites 2:42 20:24 33:-2 34:30|ecrits 13:33 20:17 22:36 34:37 41:36 45:34
ecriture 1:8 2:25 3:3 7:-8 10:0 12:-6 13:23 14:-7 16:28 17:36 18:18 20:-14 23:29 33:-22 35:-1 40:-3 41:10 43:9 44:12 53:-8
ecritures 1:32 10:24 27:40 29:41 36:42 43:33 51:42|ecrivain 13:49 34:54|ecrivais 3:59|ecrivait 3:32 20:28 33:16
ecrivant 3:59|ecrive 20:55|ecrivent 2:30 33:25|ecrivions 7:69|ecrivons 3:53 27:40|ecrue 32:84|eczema 33:28|ed 35:76
eddy 33:26|edelrost 10:28 16:32 17:35 37:44 42:35 43:32|edelweiss8 52:84|edgard 2:29 3:27 12:39 13:39 47:49
edge 7:24 20:15 33:20 40:11|edges 7:66|edinburgh 8:60 10:48|edit 18:22 19:33 20:11 41:54 50:28|edite 4:84
editeur 5:41 7:9 12:11 14:35 16:23 31:6 34:37 36:22 40:8 42:15 47:20|editie 33:22 35:38
editing 2:28 7:21 13:21 16:34 19:14 41:35 50:29 53:20|edition 2:29 7:15 8:25 31:23 34:27 35:38 40:2 42:21 46:28 47:28
editions 5:44 34:44 47:61|editor 2:9 3:6 7:15 14:14 16:46 18:17 19:7 27:11 40:20 53:13|editorial 7:39 10:35 41:54
editoriale 7:61 40:34|editrice 34:62|edmonde 33:29|educatie 7:63|educatief 31:60|education 8:44 13:53 31:43
edwin 2:16 12:32 16:31 18:32 19:14 34:15 40:8 41:23 53:20
een 0:2 1:-6 2:1 3:5 6:0 7:11 10:-3 11:0 12:3 13:-2 14:0 18:-4 19:5 20:2 21:3 23:2 27:5 28:8 30:1 31:4 32:5 33:-3 34:3 35:-1 36:1 37:6 38:4 40:7 43:-8 44:-2 45:7 46:-1 47:2 49:2 52:1 53:-1
eend 35:54 37:61|eenden 33:26|eenendertig 13:48 33:17|eenenzeventig 33:26|eenheidsprijs 50:70|eenmaal 34:58
eenmalige 34:58|eenparigheid 10:58|eens 2:14 6:24 7:32 27:18 31:17 33:6 36:28|eensluidend 8:57 29:57|eenvoudig 20:54
eenvoudige 20:41 40:40|eenzaam 6:67|eer 12:32 14:58 33:-18|eerder 1:32 18:33 31:26 33:5 39:39|eerdere 11:51 39:65
eerlijk 19:27 31:30 33:9 53:32|eerlijker 3:56|eerst 2:-5 3:1 6:5 10:4 19:12 20:1 24:18 31:10 33:16 44:6 47:8
eerste 2:15 3:2 5:0 7:7 10:8 12:1 13:2 16:-5 18:16 19:-2 20:-11 21:9 23:3 26:2 27:-2 31:-4 33:-1 34:4 40:13 41:-3 44:8 45:3 47:5 48:-1 49:4 53:-6
eet 33:16 45:36 48:37|eetzaal 48:68|eeuw 33:26|eff 5:70|efface 21:48 33:16 49:56|effacement 3:59|effacent 19:62
effacer 33:29|effect 53:65|effecten 19:31 41:53 53:36|effectif 0:36 1:39 7:24 46:69 51:37|effectifs 8:66 46:68
effective 2:42 5:52 20:27|effectives 46:74|effects 41:64 53:32|effectue 20:55|effekt 53:58|effekte 41:48 53:45
effet 19:20 30:36 33:-13 40:27 44:34 53:48|effets 1:20 3:6 10:11 16:18 33:-23 40:4 41:58 50:26 53:29|effondre 33:29
effondrement 33:29|efforce 20:55|effrayant 3:45 24:68|effroi 33:29|eform 1:67|eg 4:66|egal 17:63 42:61|egalite 14:70
egard 51:82|egare 33:29|egels 33:26|egg 33:20 48:52|eggs 33:28|eglise 20:17 33:23 45:34|eh 31:57|ehe 33:27
ehefrau 5:64|ehemalige 20:42 31:44|ehemaligen 7:46 33:1 53:32|ehemaliger 33:27|ehemals 33:27|eher 33:27|ehering 45:62
ehre 14:59|ehrenerklarung 14:59|ehrenfeld 13:61|ehrenwortlich 14:59|ehrenwortliche 14:59|ehrlich 40:50|eid 24:66
eides 14:59|eidesstattliche 14:59|eifel 33:27|eifelpfarrers 20:55|eifeltunnel 33:27
eigen 0:28 2:-7 7:7 10:11 14:8 17:39 19:-6 20:-2 22:9 31:4 33:-4 34:7 40:-3 42:12 44:4 45:10
eigenaar 5:43 7:37 34:31 35:41|eigenaars 33:26|eigenanteil 1:37 17:38 42:47|eigenaren 35:67|eigenares 16:64
eigendom 7:27 10:55|eigene 6:18 7:26 12:27 17:19 22:28 28:22 33:-6 42:19|eigenem 33:27|eigenen 3:23 33:17 53:29
eigenentwicklung 5:64|eigener 9:38 10:31 28:40 33:1|eigenerklarung 14:59|eigenes 40:50|eigenhandig 33:26
eigenhandige 14:59|eigenkapital 0:65|eigenleistung 17:63|eigenlijk 3:26 20:25 33:7 44:39|eigenmittel 17:59 42:30
eigenschaft 14:59|eigenstandig 46:65|eigentlich 33:27|eigentliche 33:27|eigenzinnig 27:62
eight 2:4 3:1 13:9 20:29 33:13 40:7 45:24|eighteen 18:26 33:-15 34:52 40:11|eighth 33:28
eighty 3:23 20:23 21:39 31:28 33:6|eiland 28:73|eilif 19:38 39:56 43:45|eilig 6:49 33:13|eimear 8:54 25:68|eimer 33:27
ein 0:-1 1:-5 2:-2 3:2 6:2 7:5 10:-3 11:-1 12:5 13:0 14:2 19:1 20:1 21:2 22:-5 23:-2 24:-1 27:-9 28:6 29:-2 30:1 31:-3 32:0 33:3 34:0 35:0 36:8 37:9 38:7 40:12 44:4 45:9 47:4 52:0
einander 3:14 20:16 30:23 33:15 40:11|einbringen 40:50|einbringt 33:27
eind 5:25 9:27 18:23 20:10 31:16 33:-6 39:29 45:23 50:26 52:29|eindafrekening 18:67
einde 1:10 3:16 8:15 10:3 11:16 18:28 19:12 20:8 27:6 30:12 33:-8 34:12 48:12 51:16 52:18|eindelijk 21:45 33:18
eindexamenfilm 13:67|eindgeneriek 34:58|eindigt 3:15 20:33 21:26 29:30 33:-14 34:17 45:26|eindje 33:26
eindoordeel 44:68|eindredactie 18:67|eindtermen 31:60|eindtotaal 41:66|eindwerk 13:67
eine 2:-1 3:7 6:5 7:6 9:-1 10:-4 11:0 12:-5 14:-2 19:6 20:9 21:-2 23:0 27:9 28:6 30:-2 31:-4 32:2 33:6 34:1 37:5 38:0 40:3 44:-3 45:11 47:3 48:-2
einem 0:9 3:8 7:9 10:-4 12:3 13:-1 14:7 19:-7 27:1 28:4 31:1 33:12 34:-6 36:5 40:16 44:1
einen 3:7 5:2 6:9 7:2 10:-5 11:3 13:-1 19:-3 20:9 21:9 23:0 28:13 31:-5 33:11 40:14 45:0 50:2
einer 2:-1 3:2 7:2 10:0 13:11 19:0 20:4 21:6 27:15 28:8 30:1 33:11 34:-7 40:3 44:0 45:0 47:1 51:8|einerseits 34:56
eines 2:2 3:-1 7:5 12:6 13:6 14:5 20:22 21:9 23:8 27:3 29:10 30:8 33:4 40:-4 43:6 44:8 53:4|einfach 20:29 33:13 44:36
einfache 20:55|einfalle 6:62|eingang 1:48 12:47|eingangsdatum 1:61|eingangsstempel 1:61|eingefugt 33:27
eingeholt 20:55|eingehung 29:64|eingepackt 33:27|eingeplant 40:50|eingereicht 2:56|eingescannt 34:56|eingesperrt 33:27
eingetragen 33:27|eingetroffen 33:27|eingezogen 33:27|einheit 16:47 44:49|einigung 27:58|einkauf 27:44 35:51
einkaufswagen 33:27|einladung 35:64|einlage 10:57|einmal 3:25 33:15 34:22 47:18|einnahmen 6:62|einnahmezentrum 51:65
einreicherin 43:60|einreichung 9:34 11:35 14:30 18:32 29:34|eins 33:-3 34:26 47:45 48:34|einsam 6:49 19:41
einsammelt 40:50|einschl 41:61|einschliesslich 2:36 51:45 53:38|einschreiben 34:56|einseitige 34:56|einsinken 20:55
einsinkt 20:42 33:13|einst 33:27|einsteigen 27:58|einstellung 19:24 20:25 30:21 33:-15 49:49
einstellungen 19:31 20:39 33:-9 50:29|einstimmig 10:57|einstufung 46:65|eintrag 20:55|eintrage 20:55|eintragen 1:61
eintrags 20:55|eintragung 8:65|einundfunfzig 33:27|einundvierzig 28:45 33:19|einvernehmlich 10:57
einverstandnisse 20:55|einverstandnissen 5:64|einwickelt 33:27|einwurf 39:66|einzelbild 24:66|einzelnen 33:27
einzelner 33:27|einzelpreis 50:64|einzelprojekt 17:63|einzelvertretungsberechtigt 8:65|einzelvollmacht 29:64
einziehen 33:27|einzige 20:42 33:13|einzigen 33:22 40:21|einziger 19:41 33:13|einziges 15:52 33:13|einzubringen 29:64
einzug 33:27|einzureichen 29:64|eire 25:77|eireann 23:71|eis 19:46 42:54|eisden 13:46 20:33 33:5|eisen 33:26
eisenbahn 20:31 21:38 33:12|eisenwarenhandlung 7:59|either 6:30 10:46 27:22 33:-1 40:12|ekeren 34:58|el 2:46 43:59
elargissement 31:65|elargit 40:56|elbows 33:28|elder 24:62 26:61|elderflower 1:28 13:27 27:24 33:-11 34:21 37:39 43:37
elderly 33:28|elders 10:32 19:31 31:34 53:36|electric 33:10 41:58|electricien 7:55 33:16
electricite 1:45 21:48 41:47 53:42|electro 50:78|electromecanicien 13:70|electronic 1:46 2:39 29:52
electronically 51:75|electronique 1:34 12:33 13:33 14:33 25:47 43:35 51:45|electroniquement 2:33 10:37 29:54 51:55
electroniques 2:46 31:52|electros 41:74|elegance 33:29|elegant 6:53 33:-11 45:41|elegante 6:77|elektriciteit 33:26
elektriker 33:27|elektronisch 29:54 51:54|elektronischem 51:65|element 3:39 5:50 31:43|elements 10:56 31:19 34:32
elevage 33:29|elevated 43:66|elevator 40:53|eleve 0:28 10:23 19:9 20:1 21:22 23:22 28:31 31:12 33:9 34:8 53:16
eleven 3:11 12:2 19:-7 20:9 22:3 33:13 38:8 39:11 40:10 43:0 44:4 45:4 48:7 49:9 50:8 53:13|eleventh 33:28
elever 43:73|eleves 30:78|eleveur 31:65|eleveurs 33:29|elf 3:-4 7:3 20:24 21:16 31:3 33:15 40:5 45:8|elfde 20:54
elfhonderd 33:26|elfjarige 33:26|elften 33:27|eliane 3:14 19:17 20:26 33:5 40:11 41:29 43:28|eligibilite 18:74
eligibility 1:67|eligible 1:48 16:31 42:35 53:48|eligibles 42:48 53:64|elise 2:22 3:21 6:39 7:31 16:33 33:-8 53:32
elit 21:75|elk 2:-3 3:10 7:3 10:20 14:4 19:-3 20:9 29:19 33:9 40:2 45:6 46:11 49:13
elkaar 3:21 20:19 21:8 27:3 28:14 31:1 33:14 48:9|elkaars 33:26
elke 2:-1 3:-9 6:2 7:6 10:1 14:12 19:18 20:19 21:1 23:2 33:7 34:-7 45:28
elle 2:-3 3:8 6:16 7:-6 8:-2 10:-4 13:6 14:21 19:-10 20:4 21:2 23:-4 27:-8 28:6 33:12 34:2 40:-7 44:-3 45:-3 47:9 48:11 52:0
ellen 20:55|elles 3:-1 19:2 20:19 24:13 31:-4 33:19 40:17|ellis 8:73|elodie 19:24 33:-8 43:35 44:38 45:34 53:39
eloi 21:44 22:51 35:45|eloigne 33:29|eloise 1:45 14:43 29:49|elooi 21:66|els 25:64 27:43|elsass 31:44 40:37
else 3:7 11:23 12:7 14:5 15:14 17:9 18:7 19:14 20:11 24:15 31:1 33:1 34:20 40:2 46:14 53:4
elsewhere 7:39 19:32 42:43 53:38|elspeth 2:30 3:27 23:40 27:32 43:35|eltern 3:27 20:29 31:44|elverdoorn 33:20 53:38
elverdoornaars 33:26|em 44:62|email 10:27 12:33 17:35 19:18 27:28 33:-14 43:31|emballage 32:84|emballes 27:67
embarque 33:20 48:59|embarquement 35:76|embarquer 12:71|embarrassed 33:28|embauche 15:69 53:56|embauches 33:29
embellirai 20:55|embouchure 45:72|embourg 33:29|embouteilleur 33:29|embrasse 27:53 33:16|emden 13:61|emergencies 33:28
emergency 20:27 33:17 45:41|emerges 33:28|emettait 3:59|emil 33:27|emile 33:28|emission 43:60
emma 6:28 33:17 44:29 48:29|emmanuel 33:28|emmene 21:44 31:34 33:19|emmenee 33:29|emmenent 33:29|emmenes 33:29
emmer 33:26|emmertje 33:26|emmures 33:29|emoji 33:28|emotie 23:53 44:55|emotionnelle 30:78|emotions 24:82
empaille 32:84|empeche 6:77|empechee 2:60|empecher 33:29|empfang 33:13 35:51|empfangbar 31:57|empfangen 29:64
empfanger 10:25 26:33 33:-6 35:31 53:38|empfehlung 14:18 30:40 33:-14 44:49|empfehlungen 30:63|emphyteotique 33:29
empile 33:16 44:62|empire 33:29|emplacement 33:29|emploi 2:18 6:34 13:28 33:8 53:48
emploie 7:31 14:33 20:17 23:38 28:47 33:-8 53:32|emploierons 19:62|emplois 17:53 36:48 40:22 53:49|employe 14:57 20:41
employed 20:57|employee 5:57 35:60|employees 31:48 46:61|employer 14:24 33:-9 35:36 51:66|employeur 2:18 35:34 51:78
employment 35:73|employs 7:58 14:44|empor 33:27|emporte 20:17 22:36 27:29 33:18|emportees 33:29|emportera 33:29
empower 29:73|empreinte 34:48 37:72|empreintes 32:84|emprunt 0:50 7:38 17:45 21:44 40:25|emprunteur 10:64
emprunteuse 10:58|emprunts 10:64|emptied 3:44 33:14|empty 3:11 20:22 33:12 37:31 49:40 53:18|emre 20:33 33:17 44:38
emus 31:65
en 1:-2 2:1 3:2 4:0 5:-1 6:0 7:7 8:-3 9:1 10:2 11:0 12:1 13:9 14:5 15:0 16:3 17:-2 18:-2 19:2 20:-3 21:0 22:0 23:-1 27:5 28:2 29:3 30:3 31:5 33:-8 34:2 35:-3 36:2 38:2 40:4 41:3 42:-1 43:4 44:-2 45:-2 46:-1 47:-2 50:-2 51:3 53:4
encadrement 15:61 33:21|enceinte 33:29|enchainement 48:78|enchainent 33:29|enclose 1:53 12:54
enclosed 1:26 9:45 11:45 12:39 20:16 23:30|enclosures 1:67|encodage 1:72|encode 1:72|encoder 33:29|encombree 20:55
encorde 33:29|encordee 19:62|encordement 35:76|encorder 33:29|encordes 33:29
encore 3:21 9:10 11:11 12:9 14:9 15:11 20:10 22:13 27:-4 28:14 31:4 32:13 33:5 34:-9 39:12 40:1 43:2 44:5 45:11 52:14 53:8
encouragement 1:58 27:53|encouragements 27:67|encourageons 27:67|encrage 24:82
encre 13:17 19:26 21:21 24:52 31:12 32:42 33:0 45:18 49:29|encrier 33:29
end 1:13 2:15 7:4 10:-1 12:4 13:2 17:8 18:20 19:-4 20:22 31:6 33:4 34:-4 40:-3 45:7 50:11 53:2|endangers 34:60
endbetrag 50:64|ende 1:6 2:1 3:15 5:9 11:10 12:5 17:8 18:7 19:5 20:14 28:11 33:10 44:7|ended 0:67 33:6|enden 33:27
endet 3:14 19:16 21:41 33:-1 35:25 39:27|endfassung 2:36 10:37 18:41|endfertigung 34:35 41:53|endgultigen 27:58
endimanches 33:29|ending 3:31 11:48 20:30 40:26|endings 40:53|endlich 32:37 33:17 38:35|endlosen 33:27|endommage 20:55
endormi 32:70 33:16|endormie 24:68 33:16|endort 33:29|endroit 3:16 20:37 33:16|endroits 33:29
ends 3:17 5:19 20:22 21:44 29:40 33:3|endschnitt 2:56|endsumme 41:61|ene 3:19 6:31 10:22 20:18 33:10
energeticiens 40:56|energetique 40:56|energie 15:34 17:35 30:45 31:30 40:9 41:26|energiehandel 43:60
energiehandlerin 28:66|energiehaus 33:27|energieopslag 33:26|energiepramie 15:65|energieserie 2:56
energiethema 30:50 40:37|energy 15:75|enerzijds 2:44 34:44|enfance 1:37 3:24 16:36 28:50 30:43 33:-5
enfant 3:1 19:16 20:-3 32:26 33:22 35:19 44:18|enfantin 33:29
enfants 3:12 6:8 7:0 13:28 16:2 19:8 20:1 21:6 31:19 33:12 35:8 40:-3 45:3 50:9|enfermee 33:29|enfilant 33:29
enfile 33:29|enfin 3:3 12:15 20:22 33:18 40:12 48:22|enfoui 45:72|eng 39:77
engage 2:22 4:18 10:19 14:23 20:-10 23:11 27:20 31:0 33:-13 34:14 35:22 40:24 48:13|engaged 2:39 18:47 43:45
engagee 34:62|engagees 10:56 40:34|engagement 1:6 2:37 4:28 5:14 14:27 23:10 27:39 29:26 33:-36 34:7 40:-9 43:7
engagements 14:57 42:61|engagent 10:64|engager 1:51 29:59 43:51|engages 2:52 35:44 53:30|engebraten 27:63
engelbrecht 2:26 3:23 34:26 43:30 47:33|engels 13:57 16:47|engin 33:29
engine 3:2 5:15 10:7 16:22 18:13 19:4 21:18 27:8 33:0 36:18 40:-2 41:13 43:19 45:26 53:10
engineer 16:36 21:42 45:39 50:43 53:34|engineering 16:53 53:51|engineers 50:74|engines 13:52 19:45|engl 43:60
england 20:48 31:43
english 1:-1 2:-8 3:1 5:2 7:11 10:-6 12:16 13:18 16:15 17:1 19:-9 20:-11 27:-5 31:1 33:-12 34:4 40:16 42:1 43:36 45:2 47:4
englishman 10:48 40:40|enige 3:7 4:14 10:10 19:0 20:11 28:24 33:16 46:14|enjeu 40:34 44:68|enkel 20:12 33:22 39:29
enkele 3:29 14:51 43:40|enleve 19:35 33:24|enlevement 20:55|enleverons 19:62|enleves 3:59|ennemi 6:77
ennui 19:48 40:42|ennuie 33:16 48:65|ennuient 21:75|ennuis 33:29|enoncer 40:56|enorme 33:29|enormement 33:29
enormous 33:28|enough 20:29 33:16 40:12 53:24
enquete 16:31 17:14 18:11 20:10 21:12 30:47 33:-10 34:-1 40:-7 43:10 44:31 45:20 48:15|enquetrice 3:59|enquiries 30:72
enquiry 14:52 50:60|enregistre 19:35 20:8 21:28 33:15 34:15|enregistree 8:52 20:28 33:16|enregistrees 19:54 34:40
enregistrement 7:24 8:34 18:29 33:2 35:31 40:11 50:45 53:24|enregistrements 8:45 16:36 19:27 34:40 41:39
enregistrer 35:76|enregistres 19:62|enregistreur 16:71|enseignante 31:65|enseignants 7:55 31:52
enseigne 7:27 13:62 20:13 45:30|enseignement 8:79|enseignements 30:78
ensemble 2:-10 3:-12 5:6 10:29 12:-1 15:10 16:8 17:13 18:8 19:14 20:-6 22:2 27:4 31:-2 33:-5 40:6 41:27 42:12 45:12
enseveli 33:29|ensival 13:49 33:8 35:55|ensor 13:67|ensuit 33:29
ensuite 2:3 3:13 7:12 18:17 20:29 27:10 31:8 33:1 40:-1 48:30 53:12|ent 50:78|entame 14:70|entband 33:27
entdeckt 21:50 28:52|entend 6:13 20:-9 21:11 27:3 33:23 34:-3 48:25 49:19 50:14|entendait 33:29|entende 19:48 20:41
entendent 19:35 33:16 34:35|entendons 33:29|entendra 19:30 20:45 33:-2|entendre 33:29|entendrons 33:29|entends 20:55
entendu 3:17 19:20 30:36 33:17 34:20|entendue 3:45 33:16|entendus 33:29|enter 3:27 19:28 27:32 33:-3 49:44
entered 14:66|enterprise 1:34 8:33 10:11 14:42 46:50 51:23|enterprises 8:65 46:55|enterre 33:16 48:65
enterrement 33:27 48:39|enterrements 33:29|enters 33:20 49:54|entertainment 7:31 10:26 29:43 30:40 34:24 43:35 46:44
entetement 7:69|entfallen 53:58|entfallt 40:50|entgegennahme 29:64|entgegenzunehmen 29:64|entgeht 33:27|enthalt 11:65
enthalten 12:60|enthousiasme 27:67|enthousiast 27:62|entier 2:44 8:27 19:22 20:3 27:15 33:-11 34:9 49:30
entiere 18:32 19:20 20:23 24:40 33:9 48:37|entierement 10:32 33:11 51:51 53:38|entieres 3:59|entiers 19:48 33:16
entire 2:39 10:41 33:6|entirely 7:35 11:43 20:26 40:35|entite 8:79|entitled 1:33 2:26 34:38 35:39 43:32|entity 8:73
entlang 31:37 33:6 49:45|entlanggleitet 33:27|entlassen 33:27|entlassung 21:63|entlastung 35:64|entlaufene 33:27
entlaufenen 33:27|entluftet 35:64|entonne 33:29|entouree 33:29|entourent 3:59|entourer 1:72|entrainement 2:46 33:16
entrainer 33:29|entraineur 45:72|entrais 3:59|entrance 33:28|entrant 1:67
entre 2:22 3:-7 10:21 13:-8 19:9 20:11 27:9 28:13 31:0 33:1 34:14 35:5 40:-2 43:-6 44:-3 45:-7 48:0 49:17 53:8
entree 3:27 10:20 31:21 33:16 45:28|entrees 2:0 7:-1 13:31 22:48 30:8 31:50 40:2 43:3|entremeler 20:55
entrent 19:38 20:44 33:-8|entreprise 1:11 7:14 8:38 12:9 14:44 15:41 20:-16 23:4 33:-42 35:5 43:2 46:54 51:21 53:-2
entreprises 8:50 14:28 15:40 42:32 46:53 53:40|entrer 3:10 6:28 10:15 19:13 20:26 27:18 33:-7 40:20 45:23
entretien 30:47 33:-2 38:72|entretiens 18:36 20:38 30:61|entrichtet 51:65|entrons 33:29|entrouverte 33:29|entry 1:67
entschadigung 33:27|entscheiden 10:37 28:45 33:6|entscheidet 2:36 10:37 19:34|entscheidung 11:52 17:49
entscheidungen 10:57|entscheidungsreif 40:50|entschieden 10:57|entschuldigt 3:53|entschuldigung 3:40 11:52
entsetzen 33:27|entsprechen 14:59|entspricht 17:63|entsprochen 23:62|entstand 3:53|entstanden 3:32 7:38 14:39
entstehen 7:33 20:29 53:45|entsteht 3:20 20:22 33:19|entstellungsschutz 2:56|entweder 3:53
entwickeln 7:38 10:37 27:25 40:18|entwickelt 10:57
entwicklung 1:13 7:11 8:5 9:11 10:27 12:15 16:22 17:10 18:14 22:13 23:14 27:-2 40:2 41:2 43:16 53:4|entwicklungen 7:59
entwicklungsbeihilfe 17:63|entwicklungsbudget 43:60|entwicklungsbudgets 53:58|entwicklungsdarlehen 1:61
entwicklungsdarlehens 12:60|entwicklungsergebnis 10:57|entwicklungsfonds 1:40 17:55
entwicklungsforderung 1:31 12:30 29:34 40:33|entwicklungskalkulation 9:64
entwicklungskosten 9:20 10:14 11:21 16:17 17:19 40:7 43:27 53:38|entwicklungsstand 43:60|entwicklungsvertrag 17:63
entwurf 9:38 16:35 24:40 26:40|entwurfe 16:47 24:52|enumere 33:29|enumerees 12:71|env 16:61 33:10|envelop 33:26
envelope 9:60 40:40|enveloppe 32:42 33:21 37:44 53:27|enveloppes 16:33 26:45 33:13 40:18 53:32|enverra 33:29
enverrons 12:71|envers 20:17 33:26|envie 3:32 7:42 30:51 31:38|envierges 10:64
environ 2:14 10:31 27:42 43:40 46:36 53:36|environnement 20:55|envisage 18:32 27:48 42:46 43:44|envisageable 27:67
envisagee 10:32 20:24 27:36 31:34 42:43|envisagees 1:72|envisageons 27:49 40:46
envoi 9:44 10:26 11:57 12:33 18:36 35:39|envoie 12:45 21:29 33:17 34:16|envolent 33:29|envoyait 33:29
envoye 9:44 11:65 33:5 40:18|envoyer 12:44 29:54 33:16|envoyez 27:67|envoyons 12:71|eolien 40:56|eolienne 1:58 41:60
eoliennes 33:29|eoliens 18:74|ep 2:2 6:11 16:24 18:32 19:1 21:54 33:-30 38:17 39:17 43:29 44:10 45:7 48:12|ep01 49:83
ep1 21:73|ep2 21:73|ep3 21:73|ep4 21:73|ep5 21:73|ep6 21:73|epargne 40:56|epaule 19:51 20:17 33:5|epaules 33:29
epidemie 30:68|epilogue 33:29|epiloog 33:26
episode 2:3 3:-8 5:1 10:-13 16:-7 18:15 19:-2 20:-10 21:44 30:8 31:-5 33:-14 34:11 36:4 39:5 40:-4 41:8 43:-4 44:-2 45:43 47:2
episodes 1:-1 2:24 3:-7 9:8 10:6 12:-2 13:31 16:14 18:20 22:10 27:11 33:-24 34:-10 40:0 43:10 45:42|epk 38:74
epluche 20:55|epoque 3:13 19:37 20:9 33:-2 40:10 41:47|epouse 33:29|epousera 19:62|epoussette 33:29|epouvante 33:29
epouvantes 33:29|epreuve 20:55|eprouve 3:45 20:41|eprouvee 20:55|eps 19:32 33:15 45:43|epsom 24:82|epuisement 6:77
epuration 33:29|equal 2:21 7:27 10:23 17:50 31:23 33:-12
equarrir 2:19 9:28 10:11 12:27 13:17 16:17 17:23 18:21 27:14 33:-24 40:3 41:21 43:20 44:23 48:25
equarrissage 12:44 28:57 31:38 33:2|equilibre 3:27 17:59 30:47 40:25|equipage 33:20 48:59
equipe 1:0 7:18 11:10 12:19 13:8 16:-1 19:-1 20:-1 21:3 22:2 23:4 27:4 33:-27 35:4 36:26 40:8 41:45 45:7 52:12 53:32
equipee 30:78|equipees 31:65|equipier 33:29|equipment 7:29 15:38 33:-9 41:51 53:28|equitable 2:60
equity 0:45 17:36 23:22 42:59|equivalent 7:24 14:25 15:72|equivalenten 46:72|equivalents 7:44 46:71
er 1:-5 2:-10 3:9 4:1 5:-4 6:4 7:-7 9:-1 10:-11 11:-2 12:1 13:-5 14:-4 16:-8 18:-6 19:4 20:2 21:4 27:0 31:-2 33:12 34:-5 35:-3 36:-1 38:-2 40:2 43:-7 44:-3 45:-2 47:8 48:5 53:-2
eraan 33:13 40:27 53:36|erachter 33:26|eraf 33:26|erarbeitet 20:42 33:13|erben 5:35 21:34 33:7 34:27|erbetener 43:60
erbij 20:22 33:22|erbin 33:27|erdgeschoss 45:62|ere 14:64|erewoord 1:40 9:32 14:55|erf 23:53 32:60|erfahren 3:40 33:13
erfahrt 33:27|erfahrung 40:50|erfahrungsgemass 40:50|erfenis 33:26|erfgoed 1:32 8:37 17:47 23:45|erfinden 3:53
erfindet 28:52 33:13|erfolg 27:58|erfolgen 27:58|erfolgsbedingt 23:62|erfolgt 2:43 23:49|erforderlichen 2:56
erfreulich 3:53|erfreulicher 3:53|erfuhr 3:53|erfullt 14:59|erfunden 6:41 28:45 53:38|erfundenen 33:27|erg 3:42 44:55
ergangen 14:59|erganzt 11:65|erganzungen 29:64|ergeben 21:63|ergebnis 0:33 30:50 46:44|ergebnisse 5:43 30:55
ergebnissen 10:57|ergebnisverwendung 0:65|ergens 3:17 20:15 31:21 33:17|erger 33:26|ergernis 33:26|ergibt 20:42 42:49
ergs 33:26|erhalt 2:33 10:41 34:32|erhalte 20:55|erhalten 1:28 10:25 15:44 23:29 33:-6|erhaltenen 15:65|erheen 20:54
erhoben 23:62|erhoffen 40:50|erhoht 3:53|erik 2:44 27:48|erin 14:24 33:21 49:33|erinnern 33:27|erinnert 33:27
erinnerung 3:40 20:42|erkennbar 44:62|erkennt 21:30 33:19 48:31|erklare 14:59|erklaren 14:46 19:41
erklart 3:9 14:26 33:17 35:20 44:18|erklarung 1:18 3:1 9:27 12:28 14:34 15:28 27:6 34:4 46:22|erklarungen 20:42 29:51
erklingen 19:54|erkrankt 40:50|erlangs 33:26|erlauben 19:34 27:37 33:6|erlaubt 33:13 40:37|erleben 33:27
erleichtert 33:27|erlischt 23:41 34:48|erlosbeteiligung 2:56|erlose 2:30 7:33 10:44|ermachtige 29:64|ermachtigt 29:64
ermee 33:26|ermittelt 5:64|ermittlung 33:27|erna 33:26|ernaar 27:35 33:21|ernaast 33:26|ernest 50:70|erneuert 40:50
ernst 3:23 6:19 19:13 24:33 33:7 40:9|ernster 3:53|ernstig 3:42 33:13|ernte 22:61|eroffnet 4:58 7:38
eroffnung 20:34 33:19|erom 33:26|erop 33:22 47:38|erover 22:43 33:22|erprobung 40:50|erquelinnes 10:50 33:16
errata 11:82|erratum 11:72 39:45|erreichen 12:47 19:41|erreicht 7:33 15:39 18:36 33:1
erreur 6:31 11:49 13:25 22:28 30:58 33:-16 39:37|erreurs 33:29|errichteten 7:59|errond 33:26
error 1:28 11:62 30:34 33:-1|ersatzbank 13:35 22:35 38:39 39:40|erscheint 27:58|erschienen 21:42 47:55
erschiesst 33:27|erschrickt 21:63|ersetzen 11:65|ersetzt 10:37 11:57
erst 3:10 6:12 10:7 14:9 19:20 20:5 27:7 31:16 33:10|erstattet 10:44 44:49|erstausstrahlung 22:48 31:44
erste 3:0 5:10 7:14 10:4 16:7 18:23 19:1 21:10 23:17 33:-9 34:11 40:6 43:7 44:24 48:10|erstellen 34:56
ersten 3:6 7:3 10:16 13:5 30:7 33:13 34:14 35:9 40:9 45:7|erstens 40:50
erster 1:18 2:13 7:15 12:17 13:17 18:18 31:14 33:-17 40:7 43:17 47:19 48:20|erstes 33:13 47:49|erstsendung 34:56
ersuchen 11:52 40:37|erteilen 29:64|erteilt 2:30 29:38 50:51|ertoe 2:36 10:37 14:43|ertrinkt 33:27|ertussen 3:56
eruit 33:26|eruitziet 20:33 33:18|ervan 2:44 33:13|ervaren 30:54 40:40|ervaring 13:54 40:40|erwachsene 31:57
erwahnen 7:59|erwahnung 38:65|erwartete 31:44 53:45|erweitert 31:57|erwerb 27:37 34:35 41:40|erwerben 34:56
erwirbt 10:57|erwischen 33:27|erzahle 3:53|erzahlen 3:43 20:25 33:-3|erzahlmittel 19:54
erzahlt 3:14 20:16 33:11 40:11 45:34|erzahlung 20:42 47:49|erzielt 7:59
es 2:-8 3:8 5:-1 6:8 7:1 10:-7 12:-4 14:8 19:1 20:10 21:2 27:-1 28:1 31:-2 33:8 34:-5 36:2 37:3 40:8 44:-2 45:3 47:2 48:-1 50:0 51:4 53:3
esb 15:82|escale 2:17 5:38 10:27 17:37 30:28 40:23|escales 36:82|escalier 7:15 19:20 31:11 33:19 48:36 49:29
escape 33:28|escapes 33:28|escarpe 27:46 35:55 38:60|escaut 1:51 27:46 33:8|escaveche 35:76|esch 10:35 13:46 33:11
esneux 3:30 13:49 53:48|espace 13:40 19:32 31:35 33:9|espagne 31:56 33:10|espere 12:39 18:43 42:57 53:38|esperee 31:65
esperons 31:52 40:42|espoir 12:71|esprit 10:50 32:70|esquimau 6:55 24:61 33:8|esquisse 20:55
essai 2:6 5:15 12:8 16:26 18:30 19:-1 20:4 24:42 26:20 31:3 33:-22 34:-1 40:5 44:13 52:48 53:7|essaie 3:32 21:48 33:16
essais 10:-2 14:21 16:47 18:36 19:20 24:34 26:17 35:11 39:18 40:1 50:13 52:35 53:4|essayages 20:55|essaye 10:64
essayer 33:29|essayons 3:59|essen 3:18 10:22 33:16 53:23|essence 2:30 16:43 22:48 46:44|essentiel 40:42 43:59
essentiels 10:64|essouffle 44:76|essouffles 33:29|essuie 33:29|essuient 33:29
est 2:2 3:10 4:6 5:-3 6:-1 7:7 8:-1 10:3 11:4 12:4 13:-4 14:17 16:-17 19:6 20:2 21:0 23:2 27:1 30:-2 31:-5 33:-2 34:0 35:4 36:1 37:2 39:1 40:9 42:-5 44:3 45:-1 47:3 51:8 52:2 53:1
establish 33:14 40:40|established 7:53 34:33 53:38|establishment 8:73
estacade 1:26 2:14 7:23 10:32 14:25 36:36 39:51 40:20|estaminet 10:50 53:56|estate 5:40 19:28 20:26 34:29 40:22
esteve 27:67|estimate 2:16 40:9 41:36 42:35 50:55 53:21|estimated 40:19 41:34 42:48 43:32 53:31|estimates 31:48 34:46
estimatif 41:74|estimation 9:35 16:36 17:30 31:19 41:53 46:35 53:27|estime 31:20 40:36 42:42 43:40 44:30 53:23
estimee 53:69|estimees 53:69|estimes 16:71|estimons 40:42 53:56|estivale 27:67|estran 47:80|estrich 32:67
estuary 43:53 47:59|esu 35:76
et 1:-4 2:7 3:1 5:0 6:-2 7:5 8:-2 9:1 10:5 11:5 12:4 13:0 14:3 16:3 17:-3 18:-3 19:1 20:-5 21:1 23:-5 27:9 28:3 29:7 30:2 31:2 33:-6 34:3 35:-3 36:-1 37:2 38:3 40:4 41:11 42:-5 43:2 44:-5 45:-4 47:3 48:-3 50:0 51:5 53:3
etable 31:40 33:14 48:53|etabli 8:48 19:31 20:24 34:30 40:25|etablie 0:60 2:39 4:62|etablieren 33:27|etablir 34:62
etablis 53:69|etablissement 0:54 1:32 4:43 8:60 12:31|etage 7:32 20:2 24:27 33:18 48:23 49:28|etagen 7:59
etagere 19:41 33:8 45:50|etageres 20:41 24:68|etages 7:42 33:16 45:45|etaient 3:12 11:35 20:21 23:29 33:15 40:9
etais 2:14 3:33 10:18 20:22 34:16 41:28 42:29 47:34
etait 3:32 7:-5 12:-3 13:-3 14:-3 19:-12 20:4 21:1 28:11 33:14 45:-2 47:32 48:5|etales 41:74
etalonnage 16:18 19:29 20:3 27:27 41:51 50:26 53:37|etalonne 52:84|etalonnee 19:62
etant 2:40 3:14 10:32 14:35 29:36 34:17|etape 2:14 3:26 18:28 20:9 34:16 36:36 40:10 43:48
etapes 18:48 31:26 35:37 36:43 43:43 48:39|etappe 33:26|etappes 45:53 48:54
etat 0:19 1:10 5:27 9:39 14:19 17:26 18:19 20:-6 21:13 33:-32 34:0 35:14 41:12 42:31 43:38|etats 24:82
etatubersicht 11:52 41:48
ete 0:4 1:-5 2:1 3:14 5:1 7:-8 10:-1 11:11 12:-6 13:2 14:18 18:15 20:1 21:-2 22:2 23:12 28:8 29:4 31:-11 33:1 34:3 36:5 37:9 40:5 43:10 45:3 47:3 51:13 52:8 53:-8
eteindre 21:75|eteint 21:37 24:44 28:47 33:18|eteinte 33:21 52:63|eteintes 32:84|eteints 48:78
eten 20:8 21:20 33:4 41:39 45:20 48:33 53:16|etend 18:52 29:59 33:8|etendue 33:16 35:63|eternue 33:29
etes 6:44 33:7 35:54 46:49|ethics 16:45 27:42 44:49|ethique 20:55|ethnologie 13:61
etienne 7:27 19:25 33:5 43:30 48:28 53:26|etiket 31:47 33:13|etiquetee 33:29
etiquette 6:36 21:44 24:41 32:43 33:7 45:31|etiquettes 20:28 33:24|etmaal 21:51 33:1 45:41|etmalen 21:66|etoffer 3:59
etoile 33:29|etoiles 33:16 38:68|etonne 33:29|etouffee 33:29|etp 0:29 1:32 7:42 46:68 53:17|etrange 33:29
etranger 1:28 8:35 30:34 31:42 33:-2 40:12 42:31|etrangers 33:29|etranglee 33:29
etre 2:2 3:6 4:10 6:26 8:6 10:-9 12:-2 14:12 17:4 19:-2 20:11 23:3 27:14 30:5 31:-7 33:-3 34:23 35:3 36:9 38:19 40:-8 47:7 51:9
etroit 33:29|ettelbruck 13:61|etude 9:18 13:7 16:41 18:34 30:38 33:1 40:19 50:15 53:17
etudes 3:19 10:24 13:51 16:30 30:51|etudiante 7:69|etudiants 6:45 21:44 31:34 33:11|etudie 13:70|etudiee 40:56
etudier 27:67|etwa 2:26 47:33 53:49|etwas 3:18 6:9 12:7 19:16 20:2 33:13 40:-3 43:7 45:9
eu 3:29 14:41 15:42 20:7 33:-12 40:-3 44:15
eupen 1:5 2:7 4:9 7:10 8:8 10:5 13:4 14:3 15:8 16:4 20:-2 22:5 25:10 27:1 29:13 30:12 33:-16 34:7 43:11 47:12 53:29
eupener 7:46 33:13
eur 0:7 1:10 2:10 7:4 8:13 10:2 11:7 12:11 15:10 16:16 17:21 23:8 26:12 27:0 30:2 34:17 35:-1 36:3 40:-7 41:15 42:5 43:23 46:6 50:-1 53:18
eurimages 42:68
euro 0:2 1:6 2:14 7:-8 10:9 12:17 15:20 16:-3 17:-4 23:22 26:5 27:11 29:-2 30:-4 31:-11 33:-43 34:21 35:3 36:0 40:10 41:-6 42:-1 43:3 46:6 50:3 53:23
europa 22:21 28:33 33:6 40:17 42:28 47:30|europaische 11:65|europaischen 14:59|europaischer 40:37 42:49
europaisches 17:42 40:43|europas 31:57|europe 1:14 7:26 14:17 17:18 22:27 27:19 30:20 31:25 33:-21 40:26 45:15
european 1:21 10:16 14:39 17:43 30:26 40:19 46:28|europeen 1:30 14:54 15:53 31:23 46:40|europeenne 10:50 33:16
europeens 40:42 46:68|europees 23:53 42:55|europese 14:64
euros 0:7 1:-6 2:19 4:0 7:0 8:8 10:7 12:22 15:14 16:-7 23:29 26:-1 27:13 29:13 31:-12 33:-38 34:25 35:8 40:12 41:3 42:7 46:6 47:-3 53:21
euskirchen 33:27|eut 33:29|eux 3:9 19:13 20:25 31:5 33:15 38:21 40:-5 47:19|eva 3:53|evacuatie 33:26|evacue 33:29
evakuierung 33:27|evaluatie 23:66|evaluating 27:63|evaluation 17:55 23:54 44:54|evalue 10:50 40:42|evanouit 6:77
evasion 33:29|eveche 20:55|eveille 3:45 33:16|even 2:3 3:2 20:0 22:11 27:24 30:14 31:6 33:15 44:12|evenals 27:62
evence 2:57|evenement 1:48 20:21 31:50|evenementiel 31:65|evenements 34:62
evening 3:5 12:15 13:13 20:5 31:26 33:17 38:21|evenings 40:53|event 18:41 31:35 40:40|eventail 33:29|eventueel 34:58
eventuel 2:39 10:42 34:40|eventuelle 10:64|eventuels 17:77|evenveel 10:37 34:50|evenwaardig 3:56|eveque 33:29
ever 19:5 27:9 28:22 33:19 36:20 45:17 47:30|every 1:2 2:-4 3:8 7:1 19:9 20:16 22:4 23:6 27:-2 33:14 40:-3 45:23
everybody 3:24 19:7 21:21 28:24 31:10 33:11 36:22 37:26 45:18|everyone 3:11 18:11 19:28 20:0 21:26 33:15 36:16
everything 2:-2 3:5 6:9 11:12 12:15 14:13 19:13 21:11 29:21 31:0 33:10 34:-3 38:12 47:10 49:13 53:12|everywhere 40:53
evict 28:76|evidemment 7:55 52:71|evidence 3:38 20:28 21:43 23:42|evier 33:29|evil 33:28|evite 33:29
eviter 21:53 30:70|evolene 33:29|evolution 23:49 24:55 30:51 45:45
ex 6:32 7:29 10:12 13:17 20:20 27:14 31:8 33:-19 42:20 45:33|ex000001 25:84|ex000002 25:73
exact 1:29 3:20 11:35 14:23 15:48 33:3 47:35|exacte 19:41 24:47 33:16|exactement 3:45 19:35 33:2|exactes 14:62 20:33
exactitude 1:56 3:30 14:47|exactly 33:25 47:35|exacts 14:70|examen 11:55 21:61 45:45|examine 20:33 33:8 40:34
examined 5:57 33:14|examinee 40:56|example 1:-1 7:3 12:23 13:-3 36:1 38:41 39:57 43:10 52:48|examples 31:62|exc 44:70
excedant 27:59 29:59|exceed 23:71|exceeding 2:60|excel 1:45 12:55|excellent 44:70|excellentes 33:29
except 3:21 10:25 15:38 19:22 24:39 33:3|excepted 29:73|exception 14:45 20:30 27:47|exceptionnelles 33:29|excess 10:62
exchange 10:22 33:15 45:30 47:32 48:33|exchange52 52:77|exchanged 34:60|excl 10:18 16:54 50:50
excluded 14:44 16:45 18:47|excludes 29:73|excluding 20:43 43:53|exclue 14:57 34:48|exclues 35:76
exclusief 2:46 34:35 50:35|exclusieve 2:34 10:16 34:48|exclusif 2:39 10:12 29:30 34:49|exclusifs 10:56 34:40
exclusion 2:33 29:67 40:29|exclusions 14:67|exclusive 2:32 5:28 16:10 34:52|exclusively 2:60|exclusivement 2:46 7:55
exclusivite 2:34 34:56|exclusivity 40:53|excrement 20:57|excuse 2:40 20:25 33:0 38:52|excuser 11:74 33:8
excuses 3:22 11:68 35:40|exec 40:53|executant 30:78|execute 29:64 34:43|executed 10:31 14:35 17:39 27:32 34:29
executif 7:42 22:47 30:51 40:29|execution 1:40 2:28 10:39 44:47|executive 10:36 13:27 14:27 23:43 30:34 41:29
executives 7:53 10:48|exemplaar 23:45 34:50|exemplaire 2:33 10:37 11:55 34:35
exemplaires 1:28 2:29 7:25 10:20 24:38 26:38 34:38|exemplare 31:57|exemplaren 2:36 31:26 34:24 36:38 40:20
exemple 38:82|exemples 45:72|exemption 0:75|exerce 14:58 33:-4 34:38|exercee 34:62|exercer 14:57 33:16
exercice 0:62 3:-8 7:13 8:40 14:4 15:26 18:7 22:8 33:-19 34:19 43:6 46:33|exercices 15:71 33:-5 46:55
exercise 0:36 33:-20 34:53 46:27|exercised 2:30 34:55|exercises 15:75|exes 33:28|exhaustivity 15:75
exhibit 2:32 3:16 19:18 20:16 33:6 40:12|exhibition 31:62|exhibitions 27:63|exhibits 9:60 14:52|exige 19:41 33:21
exigeant 44:76|exigible 2:46 51:69|exist 10:28 28:54 33:-6 40:32|existaient 33:29|existait 3:59|existant 34:62
existante 20:55|existe 3:10 5:18 7:9 12:11 19:21 20:-5 21:26 27:7 31:17 33:6 40:-4 44:27 51:22|existed 33:28
existence 33:28|existent 19:41 33:8 40:34|existierende 20:55|existing 31:62|exists 20:36 33:6 40:32
exit 10:40 21:44 45:51|exits 13:44 30:51 45:49|exklusiv 34:48 36:45|exklusive 34:56|exklusiver 40:50
exklusivitats 34:56|exoneration 15:82|expect 19:20 20:18 27:36 40:26 53:38|expected 10:31 17:39 33:10 53:34
expects 33:28|expedie 33:29|expediteur 33:29|expedition 18:68|expenditure 53:65|expense 14:52 43:53
expenses 16:53 17:56|experience 3:28 13:52 20:16 33:-10 40:17|experiment 35:67
expert 1:24 2:21 12:22 13:22 20:35 29:32 33:-7 40:8|expertengesprache 30:63|expertise 7:66|experts 20:28 33:16 44:49
expiration 2:30 25:69 34:32|expire 25:77 39:53|expired 51:75|expires 18:47 51:54 52:56|expiry 5:40 18:37 25:46 34:42
explain 20:36 33:6 44:49|explained 33:20 44:49|explaining 20:57|explains 21:31 33:23 45:29|explanation 33:28
explicatif 20:55|explication 3:45 33:16|explications 12:71|explique 3:15 33:22 44:32 48:34|expliquee 40:56
expliquer 3:41 19:31 33:11|exploit 2:60|exploitant 3:19 19:22 31:25 33:-11 40:29 43:33 53:29|exploitants 38:82
exploitatie 2:44 8:44 10:32|exploitatierechten 2:57|exploitation 0:17 2:45 7:11 8:28 22:10 31:36 34:-2 35:13 40:3
exploitations 2:60|exploite 34:62|exploiter 2:52 34:40|exploites 22:60 34:48
export 11:32 15:60 16:21 17:27 31:31 52:35|exportable 36:82|exportation 15:69 31:52|exporte 40:56|exporteerbaar 31:60
exporteur 15:71|expose 1:19 2:29 9:24 10:8 12:28 33:8 34:-2 40:-8|exposee 19:48 33:16|exposes 34:53 53:32
exposition 27:40 31:52 44:49|exposons 40:56|exposure 3:58|expres 21:48 33:24|express 27:54 44:57|expressed 40:53
expressies 24:73|expression 2:16 3:22 12:26 23:31 24:51 27:40|expressions 24:79|exprime 40:56|expropriees 33:29
expropries 33:29|expulses 28:84|expulsion 33:29|ext 33:-7 48:73|extend 34:60|extendable 34:60
extended 2:24 5:34 9:37 33:11 34:23|extension 5:38 16:33 31:23 34:47|extent 2:60|exterieur 7:42 21:48 31:38 40:29
exterieure 16:71|exterieures 53:69|externe 16:71|extra 11:52 21:46 33:4|extract 8:60 9:41 10:20 35:31 47:30
extrait 0:27 8:63 22:20 23:34 29:45 47:38 52:31|extraits 2:25 10:29 20:20 27:32 31:31 50:43|extraordinaire 8:79
extras 41:58 53:47|eye 19:45 33:14|eyelids 33:28|eyes 6:34 19:35 20:20 33:11|ezel 20:54
f 1:12 2:-2 3:-4 5:12 7:-5 8:4 9:19 10:14 11:8 13:2 14:5 15:6 16:25 18:4 20:-9 22:6 24:6 25:34 27:4 30:4 31:9 34:-7 39:7 41:16 42:4 43:8 46:11 47:11 48:11
f1 2:27 16:43 18:33 21:34|f2 2:32 16:33 18:37 21:38|f21 23:66|f3 2:26 16:22 18:23 21:24 43:21 44:35 48:25|f4 21:63
f45 35:67|f5 21:63|f8 21:63|fabienne 14:37 21:50 44:35 45:31 48:51
fabrication 8:25 9:27 10:22 16:17 18:20 20:1 40:14 41:46 42:21 53:35|fabrice 1:34 7:31 8:42 12:33 14:33 34:24 40:18
fabriek 3:7 12:17 16:16 18:19 19:18 21:26 31:11 33:7 53:14|fabrieken 33:26|fabrique 19:35 20:28 33:2 40:29
fabriquer 33:8 34:40 40:34|fabriquerons 40:56|fabry 13:31 19:25 22:31 37:37 43:30|facade 33:29|facades 33:29
face 3:-5 19:14 20:9 21:5 24:27 30:14 31:7 33:16 40:-10 44:5 45:7 48:8 49:13|facebook 52:73
faces 3:18 19:45 20:18 32:37 36:34|fachberatung 16:47 26:40 40:25|fachbereich 23:62|fachbereichsleiter 23:62
fache 20:55|fachee 24:68 47:66|fachent 33:29|faches 31:52 33:16|fachkrafte 53:58|fachkraften 53:58|fachleute 33:27
fachsprache 44:62|facile 3:59|facilement 6:77|faciliter 27:67|facing 33:28|facon 3:27 33:25|fact 33:28
facteur 3:4 6:22 19:7 22:19 31:11 33:18 39:37 47:25|factices 26:69 41:60|faction 33:28|factory 20:36 40:32 53:44
factrice 44:76|facts 12:41 43:60|facture 3:9 20:5 26:76 33:-21 50:28|facturee 35:76|facturees 17:77
factures 2:39 3:37 23:54|factuur 26:71|factuurnummer 26:71|faculte 34:62|fade 33:28|faden 19:25 20:38 24:36 47:33
fagne 13:45 26:53 34:32 53:39|fagnes 7:29 16:31 26:57 33:-3 53:35|fahren 21:30 33:19 40:18|fahrenden 33:27
fahrer 6:41 13:40 21:42|fahrerin 6:62|fahrkarte 33:27|fahrkarten 19:54|fahrplan 18:62|fahrrad 33:27|fahrrader 3:53
fahrradkeller 35:64|fahrt 21:12 26:15 33:20 38:14 48:13 49:24|fahrten 19:54|fahrzeiten 35:64|fahrzeuge 41:61
faible 3:23 40:48 44:40|faibles 44:76|faiblesses 40:47 44:56|fail 33:28|failing 23:71|faille 6:77|failliet 14:64
faillissement 10:58|faillite 2:20 14:65 34:22|fails 33:28|faim 21:61 33:16|faintly 33:28|fair 15:54 34:33 35:40 44:37
faire 2:1 3:23 7:13 14:-4 19:3 20:4 24:8 27:-7 33:7 34:20 39:9 40:1 43:-1 44:16 45:6 53:-5|fairlie 33:28|fairy 32:76
fais 3:24 12:36 19:27 20:33 35:42|faisabilite 30:53 40:31 44:59|faisable 30:78|faisaient 19:62|faisait 33:29
faisal 21:54 45:61|faisant 34:48 40:42|faisceau 33:16 48:65|faisons 7:55 10:37 12:44
fait 2:6 3:-5 7:2 10:4 11:0 12:-5 13:-5 14:10 15:0 17:-5 18:-2 19:4 20:-1 21:13 27:3 29:-1 31:1 33:10 34:7 38:6 40:5 48:-4 53:2
faite 5:43 20:41 33:-5 40:21|faites 27:40 33:2 43:46 44:49|faith 3:27 10:31 27:32 33:10|faithful 51:75
faithfully 12:62 27:36|faits 33:16 43:59|falisse 2:42 3:12 12:24 13:24 22:27 44:42 47:33
fall 2:9 19:7 30:22 33:11 40:2 45:38 49:23|fallais 33:29|fallait 3:51 21:53|fallback 40:53|falle 10:37 23:41 30:42
fallen 33:16 34:32 53:23|fallend 47:63|fallig 26:40 34:50|falligen 2:30 51:60|falligkeit 26:65|falling 33:28
falloir 47:80|falls 10:15 11:21 14:13 20:12 33:12 40:18 45:20|fallt 2:13 19:11 33:16 34:12 40:18|fallturen 45:62
falsch 19:41 33:13|falsche 14:46 33:13|falschen 13:61|falscher 19:41 45:49|falschrum 32:67|falschung 33:27
false 3:21 14:49 33:3 48:36|falsifie 33:29|falsified 28:76|falsifies 33:28|faltet 33:27|famenne 7:47 43:47 53:41
familial 31:41 33:-8 40:31 43:35 45:34|familiale 3:37 28:63 33:8|familiales 20:55|familie 3:26 31:22 33:15 34:13
familiefilm 7:63|familieleden 20:54|familien 3:40 40:37|familienalben 32:67|familienanimation 40:50|familienname 25:67
families 20:18 31:33 33:14 40:12|familievriend 33:13 45:53|famille 3:29 5:23 6:34 20:0 21:20 28:29 33:2 40:20 45:17
familles 3:4 20:0 31:30 33:12 36:39 40:21 48:24|family 3:15 20:14 27:20 31:19 33:-3 40:22 42:26 43:23|famous 13:65
fand 3:53|fanfare 19:32 20:17 22:22 31:22 33:-8 35:22 36:23 41:30|fanfares 13:49 18:52 41:52|fangen 28:66
fangend 33:27|fangt 33:27|fanny 34:62|fans 31:63|fantasia 22:74|fantasie 33:27
fantastique 3:32 16:30 31:25 40:29 43:33 44:36|fantasy 31:48 44:56|fantome 22:74|fantomes 28:84
far 7:31 19:11 33:13 40:6 43:19 49:28 53:18|farah 2:41 43:64|farbe 19:32 40:12 41:41 43:21 50:25
farben 19:25 24:56 33:-3|farbkarte 24:66|farbkonzept 16:61|farbkorrektur 19:41 52:54|farbkorrigiert 52:67
farbstudien 24:66|farbverlauf 24:66|farce 3:34 28:59 38:58|farde 9:56 12:45 20:40|fare 33:28|fares 16:53 33:14
farid 6:22 33:26 48:24|farine 33:21 49:61|farm 6:45 33:14 41:41|farmer 33:28|farmers 20:57|farming 45:70
faroese 19:45 31:48|fase 1:19 3:9 16:17 17:33 18:35 23:19 42:22 43:44|fasen 9:71|fashion 33:14 40:40|fass 33:19 48:43
fassaden 33:27|fasse 3:37 20:20 27:46 33:-5|fasst 33:27
fassung 1:-1 2:22 3:13 5:2 10:0 11:15 16:17 18:28 19:-8 20:-7 23:5 27:8 33:-30 40:6 42:6 43:18 44:15
fassungen 2:41 5:24 16:33 41:22 43:21|fast 19:40 33:12 44:27|fastre 5:47 43:42 53:55|fasziniert 3:53|fat 33:28
father 3:0 6:24 22:11 28:18 33:18 44:12 47:26 48:26|fatigue 6:45 19:44 33:-2 45:41|fatiguee 19:48 33:16
fatigues 3:45 31:52|fatiha 6:24 19:13 20:11 21:25 33:12 49:27|fatihas 33:27|fatma 13:46 27:41 40:33
fatou 2:24 3:32 13:21 20:15 33:-20 37:37 43:24 53:33|fauche 37:86|faudra 19:35 20:28 33:2 44:49|faudrait 28:71 33:16
faulheit 47:63|faulstich 8:65|fault 33:28|faussaire 33:29|fausse 3:24 16:36 19:27 20:20 21:40 45:37
fausses 20:33 33:8 35:55|faussete 33:29|faut 3:13 18:6 19:-6 20:-2 27:0 33:18 36:25 37:19 40:-1 44:25 45:15
faute 2:22 12:33 33:18 40:18|fautes 3:39 12:41 19:32 44:46|fauteuil 3:37 19:41 20:33|fauteuils 6:63 33:16
fautsch 7:26 8:32 14:27 25:34 29:31 40:18|faux 3:22 18:19 19:7 20:0 30:23 31:11 33:15 36:27 48:24
faveur 10:32 23:44 27:36 33:-2 40:25|favorable 12:31 23:49 27:40 44:57|favorablement 27:67|favourable 23:71
favourite 30:59 38:60|favre 34:62|fazit 30:50 44:49|fbku 23:62|fdp 23:71|fdx 2:60|fear 33:14 44:56
feasibility 16:32 18:34 30:51 40:32|feasible 40:53|feast 33:28
feature 1:26 7:27 10:-1 12:14 13:25 20:3 22:42 28:13 33:-35 40:-1 43:33|features 7:43 13:55 22:26
feb 1:12 5:23 15:19 17:14 18:53 25:22 31:7 43:11 44:16 48:17
februar 2:20 5:17 8:18 18:37 19:8 27:11 31:11 33:-10 34:9 43:13
februari 2:12 5:30 8:15 10:29 18:33 19:2 20:-1 23:11 27:6 30:22 34:19
february 2:1 5:21 8:30 9:14 11:14 12:8 14:6 18:40 20:-3 23:11 31:2 33:-8 34:14 37:18 52:17 53:5|federal 42:50 51:72
federale 10:50 42:61|federation 1:10 16:8 17:56 23:32 31:3 40:5 42:48|federations 31:65|federfuhrend 10:46 22:46
federfuhrung 10:52 40:25|fee 1:15 2:29 11:12 16:47 17:8 26:13 27:2 33:-26 34:8 40:2 42:9 53:13|feeds 6:50 33:20
feel 7:26 19:32 20:30 31:17 33:0 36:33|feeling 33:28|feelings 33:28|feels 33:28|fees 2:38 16:44 17:42 53:25
feest 19:27 33:16 44:38|feet 14:30 19:24 20:31 33:2 49:40|fehlen 14:45 19:30 33:2|fehler 3:23 6:32 11:47 33:-3
fehlerspanne 30:63|fehlt 6:16 9:29 12:14 33:7 36:20 44:34 45:16|fehlte 11:52 33:13|feige 6:62|feignent 33:29
feilloos 33:26|feinde 33:27|feinte 33:29|feiten 33:26|fel 19:58|feld 1:50 18:20 20:21 33:-15 36:24|felicitations 23:76
felicite 33:29|felicity 27:63|fell 33:28|felt 12:17 19:25 22:18 24:25 26:24 31:20 32:26 33:-2 36:23 43:16 44:19
felting 7:66|female 31:62|feminin 31:57 45:50|feminines 31:65|femke 33:26|femme 3:-9 6:19 20:2 21:7 33:25 35:8 47:20
femmes 14:15 19:16 20:24 27:12 30:23 31:40 33:0 36:27|femur 33:29|fen 33:27|fence 33:28|fenced 40:53
fenetre 3:-1 19:2 20:14 21:15 31:24 33:19 49:31|fenetres 19:41 31:44 33:8|fens 33:10 43:35 48:42 53:34
fenster 19:14 31:18 32:27 33:16 47:23|fensterlose 33:27|fenstern 33:27|fenstertisch 33:27|fente 20:24 33:19 49:51
fentes 33:29|fenwolf 50:74|fer 20:24 22:31 33:22|fera 2:21 19:11 20:29 33:-22 37:35 40:17 52:33 53:38|ferai 20:55
ferait 33:11 40:38 53:38|ferdi 6:30 24:34 33:12 44:30|ferdinand 33:27|ferdis 33:27|fergal 8:73|fergus 3:36 13:44 43:45
ferions 40:56|fermant 19:62
ferme 3:-9 10:-4 13:2 19:-6 20:4 26:14 27:9 28:16 31:-3 33:15 35:8 36:14 39:15 40:-2 45:14 50:20 52:16 53:1
fermee 15:40 20:13 21:33 33:21|fermees 22:60 40:42|ferment 21:44 33:25|fermer 33:29|fermes 32:57 33:24|fermettes 10:64
fermeture 7:20 13:22 14:21 15:33 20:6 27:18 28:36 33:-19 35:28 40:20 44:27 53:20|fermiere 6:77|fermiers 31:52 33:16
fern 32:76|fernand 6:49 33:13|fernande 6:47 33:13 48:48|ferns 33:28|fernsehen 1:22 13:21 22:22 31:42 33:-13 40:11
fernsehfilm 13:35 27:44 45:36|fernsehfilmen 7:59|fernsehreihe 34:56|fernsehspiel 7:46 44:49|fernsehveranstalter 14:59
ferons 19:31 20:24 31:47 40:25|feront 20:55|ferraille 6:55 21:53 33:8|ferrand 13:64
ferrier 3:21 12:40 34:38 43:29 47:35|ferries 31:41 35:52 40:32|ferroviaire 40:56|ferroviaires 7:47 16:49 53:48
ferry 1:7 2:1 9:14 12:8 13:6 14:6 16:7 18:9 23:12 27:3 28:16 29:14 33:6 35:14 40:4 41:25 43:7 44:10|ferryman 31:62
ferrymen 13:36 22:39 38:44 39:57|fertig 33:22 43:30|fertigen 40:50|fertigstellung 22:61|fertigungskosten 41:61
fest 19:22 22:29 33:14 44:30|feste 20:55|festen 7:59|fester 20:55|festgelegt 33:27
festival 13:29 15:13 22:29 31:42 35:30 38:31 40:12|festivalganger 31:60|festivalpremiere 31:60
festivals 7:20 10:-8 13:35 18:4 22:50 31:21 38:15 40:13 41:3|feststellung 35:64|fetch 33:28
fete 19:29 21:41 33:13 44:42|fetes 22:53 33:8 35:55|feu 28:37 33:15 34:35 37:39 47:33|feuer 33:18 47:44
feuerwand 33:27|feuerwehr 33:27|feuille 11:38 16:15 17:21 22:22 24:27 33:9 35:21 38:30 48:35|feuillen 33:28
feuilles 12:71|feuilleton 6:33 27:23 31:21 33:-2 40:12 43:29 45:41 47:36|feuilletonnant 45:72|feuilletonnante 45:72
feutre 33:22 36:60|feux 21:53 22:53 48:57|fev 25:84|fever 33:28
fevrier 2:14 3:-13 5:23 8:18 10:20 14:8 17:15 18:46 19:-9 27:24 29:9 31:-6 33:-26 34:23 41:12 52:13
few 7:35 19:41 31:31 33:-3|fewer 2:60|ff 5:49 16:58|ffp2 35:76|fg 10:41 16:34 17:50 41:40|fi 22:69|fiacre 22:74
fiancailles 20:55|fiance 20:55|fiancee 33:29|fiat 33:20 35:54|fibber 33:28|fibre 20:55|ficelle 20:41 32:70
fiche 1:26 3:3 9:37 12:25 20:2 24:18 30:14 33:-10 43:42 44:39|fiches 6:32 19:17 20:20 28:40 33:9 43:28 45:27
fichier 11:64 12:61|fichiers 12:65 51:55|fictie 1:45 7:42 39:51|fictiereeks 43:67|fictiereeksen 40:54|fictif 31:65
fiction 1:34 2:-2 3:0 7:27 13:17 20:2 22:28 27:4 28:12 31:-2 33:-33 34:12 40:11 43:36|fictionalised 31:62
fictions 7:44 13:50 30:53|fictive 40:53|fidele 0:68 3:45|fideles 33:29|fidelite 3:59
fiduciaire 0:40 1:19 9:28 11:41 13:17 14:17 26:29 29:45 35:23 43:20 46:41 53:16|field 19:38 30:51 33:6|fields 1:67
fien 1:13 3:11 9:26 10:6 16:12 18:14 20:2 22:15 27:9 29:18 30:15 34:5 36:19 37:32 40:9 43:22|fier 33:29|fiere 6:77
fiers 33:29|fierte 33:29|fiesta 33:28|fiets 6:22 20:21 33:18 48:23|fietsen 20:28 31:34 33:0 35:41|fietsenrek 33:26
fietsenstalling 33:26|fietskoerier 20:54|fietst 13:54 33:13|fievre 7:34 13:36 22:39 31:31 33:-5 40:21|fievreux 33:29
fif 23:76|fifteen 7:25 20:16 27:22 31:34 33:11|fifth 33:28|fifties 6:58 33:14|fifty 6:23 20:28 33:16 45:22 47:24
fig2021 39:83|fight 48:73|figur 3:20 11:32 23:29 31:25 33:-6 40:18|figurant 14:57 19:35 44:49
figuranten 19:17 41:51 53:47|figurantes 19:62|figurants 13:21 19:12 22:24 26:33 31:28 33:-20 38:32 39:43 41:37 53:32
figuratie 41:66|figuration 7:22 40:9 41:60 53:48
figure 2:7 10:11 11:28 14:17 20:12 23:34 28:32 30:28 33:-8 34:9 40:3 41:24|figured 3:58
figuren 3:7 5:17 19:24 34:18 36:20 40:4 44:33 45:33|figurenbau 16:47 41:48|figurenbuch 9:64|figurenentwicklung 45:62
figurenentwurfe 43:60|figurent 3:27 12:39 20:37 33:-2|figurer 20:55|figures 0:29 7:20 14:20 20:1 33:16 45:18 46:28
fijn 33:26|fijner 33:26|fijngevoeligheid 38:72|fiktional 43:60|fil 3:8 6:15 20:11 21:24 24:20 31:14 33:11 35:14 45:37
filait 45:72|filature 5:47 10:32 17:45 36:51 42:43|filc 10:28 16:32 17:35 37:44 42:35 43:32
file 1:17 9:21 10:-4 11:24 12:17 14:15 16:6 18:8 19:-6 20:13 21:7 23:11 29:13 33:2 40:-12 45:11 49:14 50:14 53:5
filed 0:58 1:30 5:34 51:51|filer 33:29|files 12:54 35:60|filets 33:16 45:58|filiaal 7:63|filiale 4:54 7:36 40:11 46:49
filiales 15:82|filiation 5:78|fill 1:46 6:50 33:6
fille 3:14 6:23 19:-8 20:-6 21:5 22:11 28:24 33:19 39:13 40:-14 44:5 48:8 52:14|filled 46:61 50:60
filles 13:36 16:36 20:20 33:8 43:38|fillette 3:59|fills 33:22 48:46
film 1:0 2:4 3:1 7:-2 9:-1 10:11 12:5 13:2 14:-1 16:-8 17:-1 18:-6 19:6 20:12 21:-3 22:-3 23:-1 26:1 27:8 30:3 31:1 33:-20 34:7 35:-3 37:14 38:5 39:0 40:7 41:1 42:10 43:9 44:1 45:-6 50:-1 52:2 53:4
filmacademie 13:67|filmant 19:62|filmarche 13:61|filmbeihilfe 1:61|filmblad 38:74|filmbote 38:65|filmcentrum 42:69
filmdistributie 27:62|filme 7:23 13:27 19:21 20:31 21:9 22:17 33:-27 35:5 38:9 39:13 40:3 41:3|filmed 40:40 43:53
filmee 20:28 33:24|filmees 2:39 20:47|filmen 3:7 8:30 18:15 19:29 20:32 33:-15 40:2|filment 33:29
filmer 3:6 10:11 19:39 20:32 34:9 35:24 40:4 44:23|filmerai 19:52 20:37|filmerais 20:55|filmerons 20:55
filmes 16:53 18:43 20:24 40:25|filmfest 22:61|filmfestival 22:68|filmfonds 17:54 27:29 42:48
filmforderung 1:40 17:42 40:30|filmforderungsanstalt 42:62|filmgeschichte 33:27|filmgesprache 31:57
filmhochschule 13:61|filmhuis 7:63|filmhuispubliek 31:60|filming 10:28 11:40 14:31 18:47 34:25|filminstitut 42:62
filmique 20:55|filmisch 20:54|filmische 1:36 20:51|filmklubben 38:74|filmkontor 1:28 10:25 17:30 23:29 42:29 43:27
filmkrant 38:72|filmmagazin 38:65|filmmaker 1:66|filmmakers 7:63|filmmaterial 41:48 52:54|filmo 9:64
filmografie 1:37 7:34 12:36 22:36|filmografieen 1:66|filmographie 13:57 22:60|filmons 20:55|filmpje 1:53 9:57
filmpjes 21:41 22:43 33:11|filmplan 33:5 40:46|filmproject 27:62|filmpubliek 30:68|filmrechte 34:56|filmrechten 34:58
filmrol 32:60 33:13
films 0:10 1:3 2:-4 3:-9 4:9 5:1 7:24 8:19 10:9 12:3 13:6 14:6 15:3 17:13 19:-2 22:13 23:1 26:13 27:3 29:4 31:7 33:-28 34:-2 39:23 40:8 42:2 43:10 46:3 50:5 51:10 53:-9
filmschule 13:61|filmsteun 1:66|filmt 19:30 33:2 35:31 38:35 40:17|filmtheaters 31:60|filmtitel 34:58
filmverdeling 27:64|filmverhaal 2:23 5:35 9:37 33:-7 43:33 44:34|filmverleih 27:58|filmvermittlung 20:55
filmzentrum 17:30 40:18 42:55|fils 6:23 13:6 20:2 21:11 27:7 29:16 30:13 31:1 33:15 45:18 50:30 53:5|filtrant 33:29
filtration 33:29|filtre 19:62|filz 19:41 36:53|filzprobe 30:63|filzstift 33:27
fin 1:10 2:-2 3:-9 5:2 7:-7 8:3 9:13 10:6 11:6 12:-5 13:-5 17:4 18:25 19:4 20:5 21:17 22:14 26:6 29:13 30:2 31:-10 33:-5 34:4 35:1 36:6 41:6 43:2 44:22 45:4 52:8 53:-6
final 2:4 10:35 16:10 17:14 18:37 23:26 24:17 27:7 29:16 30:13 33:-21 34:11 40:-8 44:11 45:8
finale 21:43 33:11 45:41 52:45|finalise 27:67|finalite 7:55 8:66|finally 3:36 33:20
finance 1:27 9:19 10:21 11:25 13:1 17:12 18:13 27:23 31:7 34:4 36:10 40:19 41:19 42:20 51:11
financed 10:35 27:36 40:40|financement 1:34 2:-5 9:39 10:28 11:23 12:12 14:-3 17:23 18:20 27:13 35:3 40:6 42:42 43:-1
financements 7:38 10:32 12:39 34:30 40:25|financera 42:75|finances 7:42 51:77|financial 0:53 7:32 8:39 41:34 43:32
financieel 23:53 40:40|financiele 14:51 40:40|financien 51:72|financier 5:32 14:23 23:28 29:46 34:21 40:28 42:40
financiere 4:62 14:49 50:56|financieren 40:54|financieres 0:68 9:68
financiering 9:29 10:6 11:20 12:13 14:12 17:27 18:15 27:10 34:6 40:19 41:14 42:39|financieringsbron 17:69
financieringsplan 1:41 9:40 10:28 11:23 14:16 17:31 27:13|financieringsstructuur 42:69
financiers 14:27 18:27 27:35 34:44 40:6|financing 1:37 9:25 14:17 17:33 18:31 27:14 34:11 40:16 42:21|finanzamt 51:65
finanzamts 51:65|finanzen 51:65|finanzielle 27:58|finanzieren 40:50|finanziert 27:37 40:43
finanzierung 1:14 9:28 11:18 17:26 18:15 27:21 40:26 41:14 42:16|finanzierungskosten 41:61|finanzierungsmappe 18:62
finanzierungsmodell 42:62|finanzierungsplan 1:48 9:38 12:23 23:25|finanzierungsplane 34:56|finanzierungsstruktur 42:62
find 3:29 10:9 12:29 17:10 19:-1 20:4 27:3 28:26 31:2 33:7|findel 33:29|finden 3:30 12:37 33:3 38:29
findet 3:7 33:24 48:18|finding 16:40 20:30 33:1 34:33|findings 30:72|finds 3:-2 10:3 21:30 33:23 48:14
fine 33:11 40:33 44:40|fingen 47:63|finger 21:18 33:16 45:17 47:18 48:17 49:31|fingerless 33:28|fingerprints 19:59
fingers 33:28|fini 12:33 13:33 19:24 33:5 43:48|finie 20:55|finir 3:17 33:17 36:40 44:34 48:37|finira 53:69
finish 2:30 12:37 30:42 40:22 41:37|finished 3:15 7:35 18:25 20:14 22:26 27:20 33:-15 40:10 43:23|finishes 33:28
finissons 33:29|finit 12:28 20:13 21:33 33:21|finition 41:74|finitions 41:74|finlande 31:65|finnmark 33:14 43:53
fins 29:67 30:64|fionn 44:70|fire 20:15 30:40 33:14 35:31 40:11|firm 7:32 22:34 27:42 33:6
firma 1:18 2:12 7:16 8:8 9:21 13:5 14:3 15:9 16:4 20:-1 23:6 33:-14 34:27 40:2 46:8 53:9
firmen 10:31 14:33 40:25 43:34|firmenbuchauszug 8:65|firmenmassige 1:61|firmenunterlagen 9:64
firmin 6:27 20:28 21:26 33:2 45:26 48:28 49:29|firms 40:35 46:44 53:47
first 1:-7 2:9 3:-5 5:4 6:-3 7:1 9:-1 10:8 11:11 12:-7 13:9 16:-3 17:-5 18:13 19:6 20:-10 21:7 23:9 27:-6 28:1 31:6 33:1 34:6 40:5 43:-3 44:1 45:1 47:10 48:11 52:3
fis 23:71|fiscaal 12:52 51:58|fiscal 15:73 53:32|fiscale 14:60 51:51|fiscales 0:54 14:57 41:47|fiscaux 15:82
fisch 35:45 47:54|fiscus 9:63 14:43|fish 6:46 33:21|fishing 33:28|fissure 21:75|fist 33:28|fiston 19:45 20:43
fits 36:60 40:40|five 2:16 3:-7 6:7 7:35 13:10 20:8 23:7 30:8 33:0 34:4 40:12 43:2 50:10 53:16|fix 18:44 33:-1 42:45
fixations 50:78|fixe 2:9 3:7 10:12 14:19 19:41 20:16 33:-22 34:10 49:44|fixed 0:64 10:16 11:29 16:21 20:11 35:27
fixee 20:47 34:40|fixent 10:64|fixera 2:60|fixes 19:35 20:41 40:29|fixez 33:29
fjellbekk 1:19 10:26 17:21 22:20 23:23 34:11 38:25 39:38 40:5 42:21 43:18 52:28|fjordic 31:62|flach 20:55
flackern 33:27|flackernd 24:66|flagged 52:77|flaggschiff 40:50|flags 33:28|flaire 33:29
flake 24:35 33:16 36:33 37:37 45:30|flakes 33:28|flamand 17:43 20:24 23:32 27:23 40:25 42:31 43:29
flamande 17:63 22:60|flamandes 32:84|flamands 40:56|flament 3:32 16:44 43:46 53:42|flammen 33:27|flanc 33:29
flandern 31:57|flanders 1:40 42:63|flandre 1:34 2:22 22:36 27:29 31:28 38:44 42:37|flandres 4:84
flaque 24:47 28:50 32:49 33:8 44:41|flaschenpost 33:27|flashback 19:45 33:14|flashes 33:28|flask 33:28
flat 19:19 22:17 24:24 31:16 33:16 48:21 53:13|flats 33:28|flaw 6:71|fleche 49:83|flemalle 53:63|fleming 33:28
flemish 13:52 32:49 33:1|fles 33:26|flessen 33:26|fleurus 50:60 53:59
fleuve 18:26 19:14 20:7 33:14 40:8 48:30 50:30 53:21|flew 33:28|flicker 33:28|fliesst 33:27|flight 33:28|flik 33:26
float 33:28|floc 27:67|flocken 20:55|flockenfall 33:27|flood 20:39 33:18|flooded 33:28|flooding 40:53|floods 33:28
floor 13:12 22:16 33:1 34:34 38:21 39:24 40:11 43:13 53:23|floormanager 13:67|floors 19:59|floot 33:18 47:49
flor 21:63|floreffe 13:57 53:56|florent 33:27|florimond 33:29|flottent 49:83|flou 19:62|flour 32:63 33:14|flous 32:84
flow 40:40 50:60|flower 33:28|flowers 18:41 20:30 33:14|flucht 33:27|fluchtlinge 33:27
fluchtpunkt 0:13 1:9 2:4 4:13 5:18 7:7 10:12 12:8 14:7 17:10 29:12 30:11 34:4 38:13 39:21 40:7 42:10 43:8 50:12 52:15
fluent 13:65|flug 49:65|flugblatter 20:55|flugel 28:66|flughafen 33:27|fluisteren 3:56|fluistert 33:26
fluit 20:28 33:21|fluiten 20:41 47:57|fluitje 20:33 21:45 33:5|fluitjesfabriek 7:63|fluitketel 33:26|fluohesje 33:26
fluorescent 32:55 33:6 45:49|fluovest 33:26|flur 16:19 18:20 19:12 33:-4 35:22 40:17 48:22 49:23 53:16|flur12 39:66
flurbau 50:64|fluss 20:34 33:6 53:38|flusse 20:42 31:44|flussige 0:65|fluviale 13:43 16:44 40:29 50:51|flux 22:74
fly 33:28|flyers 26:83|flying 33:28|fn 8:65|foam 24:76|focale 19:58 20:20|focales 19:48 20:41
focus 19:27 30:54 33:-4 38:44|focusgroepen 30:68|fod 51:69|fog 3:7 18:18 20:6 32:44 33:16 48:22
fohn 1:20 3:12 10:16 27:16 33:10 36:25 43:19|fohnlicht 19:54|fohntagen 19:54|foi 3:27 27:36 34:44 46:51|foin 19:62
foire 34:62|foires 31:65
fois 3:-8 5:-1 6:-3 7:-3 10:-3 11:9 19:9 20:9 21:12 23:8 24:3 28:5 31:-2 33:10 34:14 35:-3 37:7 40:-7 43:-7 44:3 45:15 47:8 48:-1 53:12
fokusgruppe 30:63|fokusgruppen 30:63|folan 5:48 9:41 33:-5 34:37|folded 19:40 33:19|folding 33:28|folds 33:28
folge 2:4 6:5 16:9 18:13 19:8 21:27 33:-8 34:6 39:9 40:0 41:4 45:37 46:7 49:8|folgejahr 18:62|folgejahres 18:62
folgejahrs 18:62|folgen 2:12 13:25 14:8 19:3 31:6 33:-4 35:13 40:6 41:19 43:9 45:31|folgenden 34:56
folgendes 1:48 2:43|folgenpreis 43:60|folgenubersicht 21:63|folgern 30:63
folgt 9:38 10:25 12:17 19:22 20:12 23:18 33:-6|folgten 47:63|folie 3:17 30:40 44:39 52:44|folks 11:74
follow 2:6 9:43 10:19 19:5 20:26 23:17 29:19 33:-8 34:5 40:-1 45:16|followed 20:26 27:32 33:-3 40:22 47:41
following 2:16 11:30 14:21 18:49 27:30 33:-17 35:28|follows 2:9 19:8 20:28 23:20 33:13 53:25|fonction 20:41 44:62
fonctionnaire 33:29|fonctionne 4:70 33:16|fonctionnement 14:57 16:57|fonctions 8:79
fond 3:15 6:12 13:6 19:15 20:1 21:10 31:12 33:14 35:12 38:17 40:2 48:14|fondante 33:29|fondateur 7:47 8:58 45:50
fondateurs 8:58 20:33 29:59|fondation 8:43 17:40 22:37 23:49 27:30 42:38|fondatrice 7:69|fondatrices 7:69
fonde 7:55 13:57|fondee 7:69|fondeur 33:29|fondre 6:63 44:62
fonds 1:23 2:-11 10:16 11:10 12:16 14:2 15:11 17:39 18:-2 23:13 27:-1 29:21 33:-36 40:8 42:42 43:-7 44:-3 51:0 53:-9
fondsen 0:41 34:27 40:36 42:38|fondu 49:83|fons 3:20 19:22 33:19
font 2:14 3:13 10:18 19:5 20:17 21:18 31:8 33:8 34:4 48:25|fontaine 33:24 48:51|fontaines 7:69|fonte 24:61 30:56 33:8
fontigny 33:22 40:26|food 35:60 41:54|fool 33:28|foot 20:26 33:14 35:33 45:23 48:33|footage 52:77|football 33:29
footbridge 33:14 48:46 49:48|footing 5:70|footnote 3:58|footprint 53:65
for 1:9 2:5 3:3 7:-3 8:3 10:3 11:2 12:12 13:-3 14:-2 16:-8 17:4 18:4 19:0 20:2 21:0 23:5 24:3 27:3 29:3 30:0 31:1 33:-6 34:8 35:-1 38:0 40:3 42:-4 43:-1 44:2 45:-6 50:11 51:6 52:4 53:-5
foraine 33:29|forbid 40:53|forbidden 33:28|forbids 33:28|force 20:15 33:15 35:42 40:22|forced 33:28|forcement 3:59
forces 40:47 44:56|ford 50:78|forderentscheidung 23:62|forderer 34:35 40:30 43:39|forderern 2:30 10:31 34:42
forderinstitution 51:65|fordermittel 10:57|fordern 23:62|forderregeln 10:57|forderstelle 29:51 51:52|forderteam 12:60
forderung 1:31 3:12 10:16 14:18 23:39 40:9 44:21|forderungen 0:55 10:34 34:20|forderwunsch 43:60|forecast 33:28
foreclosed 33:28|foregoing 42:70|foreground 30:72|foreign 17:48 33:6 42:48|foreigner 3:38 40:44|foreman 33:28
forensic 3:58|foreseeable 18:68|foreseen 1:46 33:6 40:32|forest 3:44 12:54|forester 13:46 33:19|forests 3:58
foret 33:29|forever 13:35 19:28 22:38 38:43 39:46|forf 16:64|forfait 16:65 41:18 50:41|forfaitaire 2:52 34:40
forgave 44:70|forge 33:23 34:37|forgeait 45:72|forges 33:29|forget 19:38 20:36 33:6|forgets 6:58 40:40
forgetting 33:28|forgive 3:58|forgiven 6:58 33:14|forgiveness 28:76|forgives 3:36 33:20|forgot 3:52 16:40
forgotten 44:70|forlag 47:72|form 1:36 2:-4 3:10 8:23 9:18 10:18 17:5 20:25 31:-2 33:-22 34:13 43:16 44:14
formaat 1:40 43:61|formal 27:43 31:49|formalite 33:16 34:48|formalites 23:76
format 2:2 10:11 19:26 20:-9 22:10 31:18 33:-35 34:-4 43:42 45:42|formaten 24:73
formation 0:36 4:35 13:56 15:34 16:22 20:7 53:21|formatrechten 31:60|formats 7:55 50:64|formblatt 1:61
forme 1:21 2:-2 3:-3 7:18 8:51 10:10 19:0 20:9 27:5 31:3 33:-14 40:5 43:11 45:21 53:7|formee 13:70|formeel 3:56
forment 12:39 31:34 33:11 53:38|former 7:49 20:22 33:5 40:11|formerly 34:60|formes 24:68 53:56|forming 15:75
formons 7:55 53:56|forms 33:14 49:62|formula 42:70|formulaire 1:59 9:42 20:3 23:24 33:-5 35:24|formulaires 20:55
formular 1:48 9:51|formule 20:47 33:7|formuler 27:67|formules 20:55|formulier 1:58 7:30 9:37|formulieren 45:66
formuliert 33:27|forster 33:27
fort 1:11 5:17 6:15 8:18 9:20 14:9 16:9 17:15 19:1 20:-6 27:6 33:7 34:7 40:19 41:12 42:13|forte 40:56
fortes 19:48 20:41|fortfuhrung 45:62|forties 40:53|fortnight 18:68|forts 44:76|fortsetzung 2:43 45:49|fortune 33:29
forty 6:14 10:-2 12:4 13:2 19:4 20:0 28:12 31:7 33:13 36:19 37:14 40:-10 41:4 43:2 45:7 47:9 50:10 53:1
forum 1:31 18:61 31:25 40:15|forums 16:50 18:39 31:27 52:48|forward 0:53 12:46 44:49|forwards 33:28
fosse 12:41 22:38 33:-6 45:46 47:44|fosses 20:41 33:16|foto 16:11 20:12 32:42 33:9 34:16 35:14 38:29|fotoarchief 7:63
fotografie 16:47 33:16|fotografien 2:43 32:53|fotografieren 35:64|fotografiert 33:27|fotos 16:31 20:38 33:9
fou 3:32 33:24|fought 33:28|fouille 33:29|fouilles 20:41 33:16|foulard 33:29|foule 19:35 33:24
found 1:10 3:22 19:16 20:3 33:8 35:20 40:11 43:10 48:19 51:21|foundation 1:47 17:40 31:32 42:40|founded 7:55 13:49
founder 2:30 7:35 13:35 22:38 33:-3|founders 7:50 9:32 17:28 29:32 40:24|fountain 2:60
four 2:-1 3:-4 5:4 6:-1 7:19 10:-10 12:1 13:-1 16:5 18:7 19:-7 20:10 21:1 23:-1 24:4 27:2 28:10 30:11 31:-1 33:4 34:-3 38:8 40:12 41:-4 43:-6 44:-2 47:0 48:1
fourez 34:62|fourmille 44:76|fourmis 24:82|fourneaux 17:63 40:42|fournir 34:62|fournis 14:62 35:55
fournisseurs 0:73 53:48|fourteen 2:43 3:27 10:31 33:-3|fourteenth 33:28|fourth 2:24 21:40 27:18 33:10 44:25 48:28
fout 11:72|fouten 20:54|foutenmarge 30:68|fox 31:62|foyer 33:20 35:44|foyers 33:29
fr 1:5 9:11 10:11 13:11 16:24 17:10 22:23 26:4 30:0 31:36 35:3 36:11 39:6 40:-18 41:-2 42:32 43:26 44:-1 46:3
fr00 4:84|frage 3:23 20:45 48:34|fragebogen 30:63|fragen 10:22 20:20 33:10 36:31 44:27|fragestellung 30:63
fragment 47:70|fragt 3:6 33:22 48:26|fraicheur 33:29|fraineux 13:70|fraipont 6:63 33:16
frais 0:19 1:0 2:4 10:8 16:51 26:31 27:-5 33:-43 37:14 40:-16 41:50 50:6 53:7|fraise 33:29|fraiture 53:58
frame 14:20 19:41 20:11 24:30 32:30 33:-18 49:42|frameries 19:31 33:11 53:51|frames 19:49 24:45 49:44|framing 19:59
francais 1:3 2:-9 3:-11 10:-6 12:11 13:23 17:7 20:-4 27:8 31:-4 33:-23 34:-8 39:14 40:16 42:15 43:55
francaise 10:39 17:26 25:27 27:11 31:9 34:5 40:0 42:47 43:28|francaises 10:42 40:34 42:53
france 2:-12 7:-3 10:25 13:6 27:5 30:5 31:46 33:-31 36:9 40:9 41:10 42:38 43:0 53:-4|franche 13:49 31:44 44:54
franches 19:62|franchir 35:76|franchise 26:57 31:46 35:51|francis 33:29|franco 10:42 31:44 42:53
francois 3:29 7:39 14:40 27:47|francoise 14:57 25:71|francophone 10:22 17:34 31:44 40:34 42:32
francophones 31:52 40:42|francophonie 1:45 23:49 40:29 42:48|francs 3:15 23:32 33:14 34:32 53:26|frank 33:20 53:43
frankart 2:14 3:13 5:32 8:33 13:25 14:24 16:25 22:28 27:21 29:35 34:16|franken 33:26
frankfurt 3:16 19:17 21:25 33:1 36:29 43:23 49:28|frankfurter 33:27|frankreich 31:52 33:1
frankrijk 7:25 10:32 31:47 40:15
frans 1:12 2:-5 3:-6 5:7 6:5 7:1 8:8 10:5 12:21 13:13 16:30 18:5 19:4 20:-8 21:4 33:-16 40:-8 43:33 45:4 48:12
franse 3:15 10:18 12:24 18:26 31:31 40:25 42:28|franstalig 6:31 10:22 31:24 40:17 42:45 53:26
franstalige 1:22 2:13 3:12 10:15 20:10 31:16 40:10 42:36 53:31|franzosisch 12:27 13:28 33:-6 43:47
franzosische 2:26 3:23 19:25 42:33 43:30|franzosischen 2:56|franzosischer 17:49 40:37|frappa 47:80|frappait 33:29
frappant 3:59|frappe 3:14 12:26 20:10 33:23|frappee 33:29|frappent 33:29|frapper 7:55 33:16|fraternelles 12:71
frau 2:7 3:-4 4:9 6:6 10:1 19:-2 20:6 21:6 24:8 27:27 29:21 33:2 34:15 49:9 50:8|fraud 3:27 14:35 33:-3 36:43 45:39
fraude 3:22 12:34 14:33 28:48 33:12|frauds 33:28|frauen 3:19 7:14 31:23 33:12 37:23 40:6|frauenstimme 33:27
fraulein 33:27|freddy 33:22 48:51|free 5:14 8:28 10:6 14:9 16:10 19:3 31:14 33:-18 34:33 35:38 38:18 43:10 48:17
freelance 13:65|freezer 21:56 36:46 45:53|freezes 33:20 45:49|frei 3:18 5:29 31:35 34:38|freiburg 27:58
freigabe 27:44 39:53|freigegebenen 27:58|freigestellt 21:63|freight 33:6 35:52 40:32|frein 30:64 33:16
freine 21:53 33:8 45:50|freins 30:78|freitag 33:13 35:38 36:40|freitagabend 31:57|fremit 33:29
french 1:10 2:4 3:-8 6:6 7:1 8:8 10:5 12:24 13:14 16:9 17:13 18:3 20:-8 23:6 30:7 31:-4 33:-23 34:7 38:8 40:0 42:13 43:33 45:5 51:9
frequence 38:82|frequent 40:56|frere 19:7 20:0 21:20 22:31 33:10 34:7 39:28 44:21 45:17 47:34 48:23
freres 13:27 22:31 31:22 33:9 38:39 39:40 43:30|fret 32:43 33:17 40:15 41:33 53:28|freude 27:58|freuen 23:62
freund 28:66|freundlich 33:27|freundlichem 11:65|freundlichen 12:50 27:28 40:21|freundlicher 6:62|freundschaft 33:27
freundschaftlich 33:27|freut 33:27|fri 35:73|friday 11:30 12:35 20:13 33:15 35:29|fridge 19:59
friend 28:49 33:14 43:39|friendly 33:28|friends 7:66|friendship 33:28|friert 33:13 38:52|fries 3:56
frieten 26:46 33:11 35:43|friezin 45:66|fright 38:74|frighten 40:53|frightened 19:59|frigo 19:48 24:68
frigorifique 50:78|frigos 33:29|frileuse 6:77|fringe 33:28|fringes 41:68|frisch 33:27|frise 19:62
friseurin 30:50 33:13|frisson 38:82|frissons 38:82|frist 6:49 34:42|fristablauf 34:56|fristen 2:48 42:42
fristwahrend 12:60|frisur 33:27|friterie 33:26 53:35|frites 20:33 35:55 41:52|fritten 33:27|frituren 19:58
frituur 26:45 33:13 35:41|froid 3:20 6:25 19:23 20:4 33:14 37:35 44:24|froidchapelle 53:69|froide 7:42 21:48 33:16
froides 33:29|froids 21:61 45:58|froisse 19:62|froissement 20:41 33:16|froisses 33:29
from 1:-2 2:-2 3:7 5:-2 6:5 7:0 8:4 9:-2 10:-5 12:-1 13:-2 15:-1 17:11 19:8 20:10 24:6 27:-4 28:6 30:-4 31:-5 32:4 33:-1 34:3 35:-3 37:8 40:9 42:-3 43:-3 44:1 45:3 47:5 49:6 51:-1 52:1 53:6
fromage 33:20 48:59|fromagere 22:60 31:52|fromagerie 40:56|front 20:23 24:39 25:22 33:16 40:-2 50:19|frontaal 20:54
frontal 24:66|frontale 33:29|frontalement 19:62|frontaliers 22:69|frontier 20:43 30:59
frontiere 3:10 7:27 22:43 33:0 38:36 41:24 48:29|frontieres 4:60 31:40 40:31|frost 26:38 33:11 39:50|froward 31:65
frozen 33:28|fruh 33:13 40:25 44:36|fruher 7:42 20:20 33:4 47:28|fruhere 39:66|fruheren 7:59|fruhestens 18:49 43:47
fruhgeborenes 33:27|fruhjahr 3:27 18:49 40:25|fruhling 33:13 47:49|fruhschoppen 33:27|frying 33:28
frz 16:40 42:42 43:39|fte 46:74|fuchs 31:62|fuel 26:75|fugen 19:54|fugueuse 20:55|fuhler 33:27|fuhre 20:55
fuhren 10:37 14:52|fuhrend 33:27|fuhrt 4:27 6:23 33:21|fuhrung 33:19 35:44|fuir 22:60 33:16|fuit 21:75
fuite 21:57 33:11 49:51|full 1:9 2:29 12:13 19:4 30:18 33:4 34:5 41:24 46:31 52:22 53:10|fullt 33:27|fumbles 33:28
fumee 33:29|fumel 6:55 33:22|fument 33:29|fumigenes 35:76|fun 33:28|functie 3:56|functions 1:53 8:60
fund 1:15 3:-8 10:8 12:16 14:0 17:33 27:20 29:26 33:-18 40:13 42:44|fundament 31:62|fundburo 45:62|funded 27:49 40:40
funder 40:53|funders 18:68|funding 9:50 11:41 14:45 17:36|funds 0:29 10:16 17:41 27:17 29:28 34:14 40:32
funebres 6:63 33:16|funerailles 33:29|funeraire 3:59|funeral 3:21 33:25
funf 2:18 3:6 7:14 13:7 19:1 20:8 22:16 27:4 28:12 33:-2 34:2 48:10 50:11 52:13 53:14|funfte 33:27
funfundvierzig 31:57|funfundzwanzig 53:58|funfzehn 7:46 31:44|funfzig 8:29 19:19 31:22 33:-9 40:15 45:27 47:27
funfzigsten 33:27|fungus 33:14 48:60|funkhaus 18:49 33:13|funktionen 8:65|funktioniert 44:62|funkwagen 33:27
funnier 13:52 33:14|funny 3:12 6:26 19:25 20:20 22:23 27:17 33:-18 38:28 40:7 48:27
fur 1:-1 2:7 3:2 4:6 5:-2 6:0 7:-6 9:-1 10:0 12:13 13:3 14:4 15:-1 17:-3 18:0 19:2 20:-2 22:-4 23:5 24:0 26:3 27:2 28:0 29:-1 30:9 31:2 33:-10 34:8 35:2 36:1 38:0 40:6 42:-3 43:-5 44:0 45:2 47:-3 48:-2 50:8 51:8 52:1 53:-4
furchten 40:50|fureur 33:29|furieux 33:29|furlong 6:41 26:44 33:18|furnish 29:73|furs 12:60
further 2:16 15:30 20:12 23:38 27:18 29:29 34:40|fusilles 20:41 33:16|fusils 3:45 33:16|fusion 45:72
fuss 26:44 33:14 47:39|fussboden 20:55|fusse 19:34 33:6 49:45|fut 20:41 40:42|futur 2:60|future 2:47 45:57|fv 39:83
fwb 1:39 17:56 42:51
g 1:8 2:-5 3:-5 5:7 8:9 9:16 10:17 11:8 14:0 15:9 16:11 19:4 22:32 25:9 26:9 29:7 33:-23 34:18 41:18 46:21 48:13 49:20
ga 1:53 20:41|gaaf 33:26|gaan 3:3 13:8 20:15 21:14 27:2 28:13 30:9 31:19 33:8 40:14 53:3|gaandeweg 3:42 20:41
gaat 1:1 19:5 20:9 21:17 27:4 31:-5 33:14 35:9 40:1 45:1 47:5 49:8 53:14|gab 3:36 5:34 33:-3 40:21|gabarit 1:72
gaelic 12:24 16:23 17:26 18:24 31:18 33:2 42:26 43:32|gaetan 7:25 8:35 12:27 14:39 27:36 29:37 34:17 40:12
gaf 3:48 5:48|gaffer 1:46 10:41 17:48|gag 3:44 19:44|gage 5:78|gagen 41:61|gages 3:45 33:16
gagne 3:13 7:23 13:25 19:16 20:22 31:20 33:4 53:23|gagnent 33:29|gagner 28:84|gagnerez 35:76|gagnons 7:69
gags 16:48 45:61|gaillettes 33:29|gained 33:28|gaines 33:29|gala 33:29
galerie 6:22 16:16 18:19 20:20 27:24 33:-2 35:30 40:2 41:19 50:23 53:14|galerij 27:48 50:57|galleries 34:60
gallery 30:51 41:47 53:44|galmeipfad 22:61|galt 7:59|galway 8:39 10:28 20:23 22:34 23:37 43:32|gambling 14:66
game 2:3 3:0 13:15 15:17 17:27 22:32 27:5 28:18 31:4 33:-5 34:2 36:26 40:6 43:8 45:12|gamers 30:72
games 7:36 8:26 10:15 14:18 20:10 27:16 34:25 40:25|gamin 33:29|gamins 33:29|gamme 7:34 8:44 24:60 46:61
gand 13:45 27:52 40:30|gang 16:19 19:13 33:18 44:23 48:23|gangbare 34:58|gangboorden 33:26|gangen 19:37 33:18
gangpad 33:26|gante 33:29|gantee 37:86|gantees 33:29|gantois 53:69|gants 20:16 21:45 33:21|ganz 3:14 6:23 33:21
ganze 3:18 19:19 33:20|ganzen 5:28 19:19 28:30 33:16|ganzes 28:52 33:13|gap 17:35 31:28 40:19 42:56|gar 19:41 33:13
garage 7:23 31:20 33:13 35:30 48:38|garagebox 20:54|garagist 33:26|garant 14:70|garanti 2:26 16:19 27:54 40:16 42:35
garantie 2:2 10:15 15:21 27:42 34:3 35:27 41:14 42:41|garantiegeberin 14:59|garantiemechanisme 14:64|garanties 2:60
garantir 20:55|garantis 27:67|garantit 2:43 10:39 34:37|garcon 3:17 12:29 20:13 28:43 33:13 45:30|garda 33:28
gardait 3:45 21:61
garde 1:-2 2:9 3:0 6:12 7:-5 10:5 12:-3 13:13 19:3 20:11 21:10 22:17 27:-7 28:11 31:-8 33:2 34:-3 37:21 38:8 40:-18 41:9 43:8 45:13 48:11
gardee 33:29|garden 1:14 2:8 4:23 5:26 7:13 8:21 14:21 17:17 27:10 29:20 30:20 34:7 40:0 42:17 43:13 47:19 51:22
gardener 16:45 50:53 53:44|gardent 2:39 19:41 33:8|garder 3:36 19:14 21:27 33:10 44:40|gardera 19:62|garderie 35:76
gardes 33:21 35:55|gardez 34:62|gardien 6:40 20:-1 21:19 24:26 33:18 38:25 45:28|gardiennage 31:65
gardienne 6:63 33:16|gardiens 32:70 45:58|gardons 20:55
gare 3:14 13:9 19:0 22:12 28:23 31:16 32:22 33:14 35:15 41:12 45:10 47:18 48:17 53:7|garer 35:76|gares 13:57 33:16
garn 19:34 32:46 33:6|garnspulen 33:6 44:41 48:43|garten 33:13 47:49|garters 24:56 33:19|gary 33:20 48:59
gas 19:29 26:45 33:16|gasmeterlaan 27:67|gaspard 6:32 24:37 33:1 36:47 44:40 49:38 52:49|gasps 19:59|gast 33:26
gaste 33:27|gasten 33:27|gastenkamers 53:63|gaston 3:11 16:23 19:24 33:22|gat 20:27 33:21
gate 20:16 33:16 35:24 38:24 47:23 48:24 49:26|gateau 21:75|gates 33:10 41:37 48:42 49:44|gather 33:28
gathy 7:41 14:41 22:44 33:-5|gattung 1:40 43:52|gauche 13:32 19:14 20:19 24:33 33:-6 49:60|gauches 21:75
gaufres 12:49 33:21|gave 3:31 5:34 23:35 33:4 40:17|gaven 20:41 46:58|gaz 33:29|gaze 16:66
gazette 8:55 9:42 35:35 38:54|gb 31:54 33:12|gbp 31:62|gbrspecimen 25:77|gdansk 3:44 45:57
ge 3:9 16:18 20:17 33:15 36:26 52:27|geaarzeld 3:56|geachte 11:20 12:47 23:45 27:28 34:6|geachtet 3:40 33:13
geandert 8:44 11:44 34:35|geant 33:29|gear 19:32 33:14 48:46|gearbeitet 3:18 7:24 31:23 33:15|geautomatiseerd 33:26
geb 13:61|gebardendolmetscherin 13:61|gebaren 19:58|gebaude 33:27|gebaut 7:26 19:22 33:6 45:29 53:25|gebe 33:27
gebeld 33:5 40:33 48:47|geben 3:27 21:25 33:13 53:21|gebet 33:27|gebeten 40:37 47:49|gebeurd 33:26
gebeuren 20:33 53:55|gebeurt 10:11 18:20 20:7 21:19 23:30 33:1 40:6 53:34|gebeurtenis 19:58|gebied 10:58
gebieden 10:51 40:33|gebiet 53:58|gebiete 10:50 31:37|gebildet 31:44 40:37|gebleicht 33:27|gebleken 27:62
gebleven 33:26|geboortedatum 25:73|geboortedorp 33:26|geboorteplaats 25:73|geboren 3:1 8:15 13:52 25:35 33:-3
gebouwd 33:13 45:40 53:36|gebracht 3:27 27:36 33:11|gebrande 3:56|gebraucht 13:47 50:51|gebraunt 33:27|gebroken 21:66
gebruik 26:45 27:48 51:45|gebruiken 3:19 19:34 20:30 21:30 40:17|gebruikte 33:26|gebunden 17:63|geburten 33:27
geburtsdatum 25:67|geburtsort 25:67|geburtstag 21:42 25:46 33:6|gecontroleerd 14:64|gecorrigeerde 11:72
gedaan 3:5 10:18 14:24 18:24 20:3 31:9 33:5 34:17 40:2|gedacht 3:29 33:13 40:27|gedachten 19:58|gedachtnis 19:54
gedankenlos 38:65|gedanst 33:26|gedechargeerd 35:67|gedeckt 33:19 40:30|gedeeld 10:41 20:24 33:-4 35:37|gedeelde 2:57
gedelegeerd 2:36 29:49 40:33
gedeon 1:9 2:-3 6:14 12:16 16:8 17:14 19:-1 21:29 22:11 24:31 27:4 33:-2 36:19 37:23 40:-7 43:19 45:23 49:20 52:30
gedeponeerd 5:69|gedeputeerde 23:66|gedichtet 33:27|gedraaid 14:34 32:31 36:29 40:23 45:24 52:31 53:32|gedrag 8:71
gedragen 10:37 33:5 40:33|gedreht 2:26 7:18 14:18 20:33 52:37 53:17|gedronken 33:26|gedroomd 33:26|gedrukt 18:67
geduld 33:26|geduldet 33:27|geduldige 19:54|gedurende 33:-4 34:48 53:32|gedurfd 44:68|geduwd 33:26
gedwongen 21:53 33:13|geef 29:70|geeft 2:19 13:18 21:8 29:12 33:15 34:9 35:19 53:5|geehrte 11:24 12:43 23:21 27:40
geehrter 23:49 27:44|geeignet 30:63|geel 19:37 32:52 33:5
geen 0:0 2:-1 3:-1 4:5 5:9 6:-4 7:6 8:0 11:1 12:-6 13:-4 14:28 15:7 19:15 20:7 21:-1 23:-4 24:2 27:4 31:-7 33:-1 34:-10 35:1 38:1 40:-5 44:1 46:15 48:-3 51:14 52:2 53:-8
geendienst 52:73|geerbt 33:27|geerfd 45:66|geerinckx 2:31 3:29 13:41 43:40|geese 33:14 40:40|gefahren 3:53
gefallen 33:27|gefangnis 21:50 33:13|gefasst 33:27|gefeiert 33:27|gefilmd 19:44 33:-7 40:20 52:40|gefilmt 33:27
geflutet 33:27|gefordert 23:62|gefragt 3:29 30:38 33:12|gefuhrt 4:58 11:44|gefunden 19:34 33:13 44:29|gegaan 33:26
gegeben 12:34 14:33 33:13|gegen 2:5 3:11 14:8 23:20 27:7 33:3 34:29 44:11 45:11 47:12|gegend 19:45 53:40
gegeneinander 21:63|gegenfeuer 33:27|gegengewicht 33:19 44:41|gegenlesen 16:61|gegenlicht 32:53 33:1 49:39
gegenmittel 31:57|gegenrichtung 19:54|gegenspieler 6:49 44:49|gegenstand 2:29 7:14 8:37 10:23 16:16 17:18 20:21
gegenstanden 20:55|gegenstandslos 11:65|gegenteil 1:28 12:27 23:29 27:25 37:34 43:27|gegenuber 2:23 10:37 29:43 33:-6
gegessen 33:27|gegeven 31:47 33:13|gegevens 8:44 12:39 14:51|geglaubt 33:27|gegraven 33:26|gegroet 6:54 48:54
gegrundet 7:54 33:-13 40:11|gehaald 33:13 45:53|gehaat 33:26|gehabt 33:21 40:25|gehad 33:26|gehalten 30:63
gehalter 53:58|gehandelt 45:62|gehangen 33:26|gehe 20:42 33:13|geheim 3:29 33:13 45:40|geheimen 3:56
geheimhouding 2:57|geheimhoudingsovereenkomst 35:67|geheimnis 3:40 45:49|geheimnisse 3:53|geheizt 19:54
geheizten 32:67|gehen 10:17 20:5 31:23 33:9 38:15 40:21 53:8|geheven 35:67|geholpen 6:67|gehoord 3:23 20:34 33:12
gehoren 40:37 53:45|gehort 5:17 7:12 10:21 14:23 20:9 33:12 34:9|gehouden 33:26
geht 3:5 19:11 20:-1 21:7 22:5 31:9 33:17 35:8 44:6 48:7|gehuwd 33:26|geigen 19:54|geiger 33:27|geind 2:57
geinspireerd 34:58|geinteresseerd 3:42 27:48|geinterviewd 20:54|gek 33:26|gekaart 33:26|gekannt 3:40 33:13
gekeken 33:26|gekend 33:26|geknupft 33:27|gekocht 31:60|gekomen 20:28 33:21|gekommen 33:27|gekonnt 3:53|gekookt 21:66
gekostet 3:40 33:13|gekozen 23:53 33:13|gekregen 33:26|gekundigt 20:42 33:13|gekwetst 6:67|gel 3:45 35:63
gelachen 3:35 33:18|gelacht 3:45 33:6|gelachter 33:27|geladen 21:63|gelander 33:27|gelassen 6:62|gelasten 33:26
gelaten 6:59 21:45|gelben 35:64|geld 2:-3 7:11 10:2 17:16 18:6 20:3 29:9 33:-2 34:7 40:29 42:15 44:7 45:5 53:2
gelden 2:49 27:41|geldgeber 17:63|geldig 25:45 29:30 33:-25 35:16 50:52 51:38|geldigheid 27:62|geldplan 9:71
geldt 2:27 5:39 8:40 29:40 51:41|gele 33:29|gelebt 33:27|geleden 3:23 7:19 20:10 33:18|gelee 33:29|geleefd 33:26
geleende 20:41 52:60|geleerd 6:31 19:21 33:15 40:17|gelees 3:59|gelegd 33:26|gelegen 33:27|gelegt 33:27|gelernt 33:27
gelernter 13:61|gelesen 1:14 14:22 21:15 27:32 33:-21 40:20 44:36|gelet 23:66|geleverd 2:44 40:40
gelezen 2:21 14:28 27:25 34:21 40:17 44:44|gelicht 34:58|geliebte 33:27|geliefert 33:27
gelieve 1:45 11:43 23:26 26:31 34:17 39:32|gelijk 3:35 6:46 10:37|gelijkaardig 31:60|gelijke 2:57|gelijkmatig 19:58
gelijkwaardig 10:58|gelingt 27:37 40:43|gelogen 19:44 33:9|gelooft 31:35 33:11 48:43|geloofwaardig 19:58|gelopen 20:54
geloscht 33:27|gelost 33:27|geloven 6:34 27:28 33:-7 40:40|gelten 34:56|geluid 19:37 20:17 31:11 33:-4 41:36 49:24
geluidsmix 41:66|geluidsmuur 21:53 45:53|geluidsnabewerking 41:66|geluidsstudio 40:54|geluidsvrouw 20:54|geluk 33:26
gelukkig 33:26|gelungen 44:62|gem 22:68|gemaakt 3:11 14:20 20:22 33:3 40:21 53:30|gemacht 19:19 22:26 33:3 34:20 40:27
gemachtigde 4:72|gemalde 32:67|gemalten 19:54|gemass 5:43 10:37 34:35|gemauert 33:27|gemauerte 33:27|gembloers 53:63
gembloux 2:22 20:27 30:30 50:30 53:51|gemeen 3:42 31:47|gemeende 27:62|gemeenschappelijk 40:54
gemeenschappelijke 45:66|gemeente 15:50 33:18|gemeentebestuur 33:26|gemeenten 31:47 33:0 40:27|gemein 31:57
gemeinde 15:30 33:1 34:21 37:33 45:27 47:28|gemeindeamt 33:27|gemeindehaus 33:27|gemeinden 53:58|gemeinderat 33:27
gemeindesaal 33:27|gemeindewiese 33:27|gemeinkosten 16:49 41:46|gemeinsam 2:21 4:20 10:44 14:14 19:9 29:19 33:-19
gemeinsame 10:57|gemeinsamen 10:57|gemeinschaft 17:30 23:29 40:18 42:49|gemeinschaftlich 10:57
gemeint 33:6 40:30 45:41|gemeld 40:54|gemengd 19:44 20:41|gemerkt 20:42 33:13|gemeten 40:54|gemiddeld 0:58 7:50
gemiddelde 18:42 20:48|gemotiveerd 2:57|gemutszustand 33:27|genaaid 33:13 53:49|genaht 53:58|genannt 27:58
genannte 51:65|genannten 34:56|genappe 3:35 50:49 53:42|genau 19:25 33:17 45:32|gendarme 33:29|gendarmerie 33:29
gendarmes 20:26 33:24|gender 1:67|gendre 7:55 22:60|gene 33:29|geneest 33:26|genegen 27:62|genehmigt 14:59
genehmigung 33:27|geneigt 33:13 37:54|general 2:13 12:15 16:29 21:19 23:31 33:-15 35:26 41:51 44:20
generale 0:44 8:50 13:21 22:24 23:38 27:27 33:-20 35:27 44:26|generales 2:52 35:55|generatie 45:66|generaties 31:60
generatif 2:60|generation 3:32 33:21|generations 7:47 33:8 40:34|generator 50:64|generaux 16:56 41:60 53:5
genere 51:82|genereux 6:63 45:58|generiek 2:49 34:37|generique 2:35 10:25 22:32 23:37 24:31 33:-22 34:31
generiques 22:47 39:56 40:29 41:47|genes 33:29|genesis 33:28|geneve 10:29 16:36 18:39 23:41 40:34|genezen 3:56
genial 38:82|genisses 33:29
genk 2:18 4:18 7:9 8:16 10:4 12:11 13:23 14:10 15:17 19:4 25:19 26:25 29:16 33:-28 34:4 36:15 40:-1 43:23
genodigden 33:26|genoeg 20:28 33:13 40:27|genoegen 23:53 33:13|genoemd 30:43 33:1 34:43|genomen 1:32 10:37 33:13
genommen 33:27|genossenschaft 46:65|genoten 14:64|genou 24:82|genoux 33:17 48:44 49:59
genre 1:13 2:-10 3:-6 7:18 22:1 30:4 31:11 40:13 42:8 43:49 44:23 45:34|genrelab 1:53 23:58
gens 2:-12 3:29 6:14 7:-3 19:16 20:2 27:-5 28:12 31:7 32:21 33:5 37:14 40:-1 43:1 44:4 45:0 47:17 53:6
gent 6:13 13:30 19:6 22:13 23:20 27:31 30:13 31:16 33:-28 34:3 41:12 43:12 50:23 53:10|gentil 33:29|gentille 33:29
gentillesse 3:59|gentiment 20:41 33:16|gently 33:28|genug 20:55|genugen 33:27|genummerd 12:65|genummerde 33:26
geoffnet 6:35 33:22|geoghegan 22:69|geographe 20:55|geographie 33:29|geographique 53:69|geography 40:53|geologie 20:55
geolt 33:27|geometre 3:32 6:50 18:47 33:2|geopend 4:66 20:28|geopfert 33:27|geordnet 33:27|geothermie 3:32 33:24
geparkt 33:27|gepensioneerd 6:46 33:18|gepensioneerde 3:56|geplaatst 8:57 20:41|gepland 31:39 33:5 43:46
geplant 17:37 42:36 43:34 53:32|geplukt 21:66|gepolstert 33:27|gepraat 33:26|geproduceerd 10:51 40:33
geproduceerde 34:58|gepruft 27:44 40:37|geraakt 33:26|geraamd 40:27 43:53 53:36|geraamde 53:63|geraapt 33:26
gerade 12:34 33:21|geraken 19:58|gerance 40:56|gerangschikt 12:52 40:40|geraniums 33:28
gerant 2:24 8:34 14:38 15:37 18:29 29:35 33:-6 40:11|gerante 5:24 7:34 8:25 9:27 10:9 12:16 14:52 16:16 27:13 40:2
gerants 7:61 14:49|gerantsoeneerd 33:26|gerard 7:55 33:16|gerardmer 10:32 13:39 22:43 31:34 40:25
gerat 33:13 49:33 50:31 53:25|gerate 30:42 41:53|geraumt 33:27|gerausch 33:27|gerauschen 20:55|gerben 33:26
gerd 2:30 7:33 14:33 40:25|gerda 33:26|gere 13:70|gereageerd 2:57|gerechtelijke 8:49 14:43 33:5|gerechtigheid 33:26
gerecycleerd 53:63|gered 33:26|gereden 33:26|geredet 31:57|gereed 18:67|geregeld 33:13 34:44|geregend 33:26
geregnet 33:27|gereisd 20:54|gereiztheit 33:27|geres 2:52 34:40|gereserveerde 53:63|gerettet 3:53
gericht 3:19 33:16 45:37|gerichtlich 8:65|gerichtssaal 16:47 19:41|gerichtsschreiberin 6:62|gerichtsstand 2:48 34:35
gerichtsvollzieher 33:27|gerichtsvollziehern 6:62|gerimont 44:70|gerissen 33:27|geritsel 33:26|gerlinde 20:55
germaanse 13:67|germaine 3:2 6:24 19:20 24:19 33:18|germaines 48:63|german 18:34 33:-6 36:40 40:19 42:35 43:32
germanistik 13:61|germanophone 10:42 31:44 42:53|germany 20:23 31:54 42:35|gern 3:9 6:18 12:16 27:42 33:0 40:6
gerne 27:58|gerucht 21:43 33:12 45:32|geruckt 19:41 47:49|gerust 12:47 27:44 33:-4|gesagt 3:24 33:22
gesamt 1:20 16:38 17:22 41:31 42:40|gesamtbetrag 50:64|gesamte 40:50|gesamteindruck 44:62|gesamtfinanzierung 27:58
gesamtherstellungskosten 41:61|gesamtkosten 12:34 27:32 43:47|gesamtschuldnerisch 2:56|gesamtvermogen 0:65
geschaftsanschrift 8:65|geschaftsbedingungen 35:64|geschaftsfuhrer 7:35 8:40 14:40 33:-16
geschaftsfuhrerin 8:35 12:30 14:50|geschaftsfuhrerinnen 8:65|geschaftsfuhrung 7:29 10:28 12:30 23:32 29:34
geschaftsjahr 7:59|geschaftsjahren 46:65|geschaftsjahres 0:65|geschaftskonto 4:66|geschaftsleitung 27:58
geschaftszeichen 23:62|geschah 21:63|geschat 53:63|geschatzt 40:30 42:42 43:39|geschatzte 53:58|geschatzter 53:58
geschatztes 43:60|geschehen 34:56|gescheiden 33:26|geschenk 33:13 44:49|gescheurd 32:73
geschichte 3:23 7:18 12:19 13:20 21:22 27:17 33:-14 40:21|geschichtet 19:54|geschickt 33:27|geschiedenis 7:63
geschieht 3:32 40:30 53:38|geschikt 30:68|geschikte 33:26|geschillen 10:37 34:37 40:33|geschlafen 7:38 19:34 33:6
geschlecht 25:67|geschleudert 35:64|geschlossen 5:26 18:36 23:25 33:1 34:18 45:24|geschlossenen 27:44 33:13
geschlossener 50:64|geschonden 33:26|geschonken 33:26|geschorst 6:67|geschoten 33:26|geschrapt 10:58
geschreven 2:29 3:27 33:5 34:17 40:13|geschrieben 2:19 3:35 7:21 33:1 40:13|geschrokken 33:26|geschuldet 2:56
geschwarzt 25:67|geschwatzig 6:62|geschwiegen 3:32 33:19|geschwister 21:63|gesehen 22:26 27:22 33:10 40:15 47:27
gesellschaft 0:16 1:11 3:3 4:16 7:9 8:24 9:14 10:8 12:10 14:26 17:13 29:24 33:-23 40:1 53:9
gesellschafter 7:35 8:29 46:54|gesellschafterin 29:64|gesellschafterinnen 7:59|gesellschafterversammlung 35:64
gesellschaftsvertrag 8:65|gesendet 33:27|gesenkt 33:27|gesetzes 0:65|gesetzlichen 2:56|gesetzt 33:27|gesetzten 20:55
gesichert 42:62|gesicht 19:22 20:12 31:14 33:13 49:33|gesichter 6:43 19:38 32:38|gesine 8:65|geslacht 25:73
geslagen 6:54 33:13|geslapen 19:37 33:18|geslikt 44:68|gesloopt 33:26|gesloten 2:19 18:29 19:20 21:28 33:12
gesmokkeld 33:26|gesneden 33:26|gesondert 2:43 9:51|gesonderter 9:51 10:44|gesondertes 9:64|gesorgt 35:64
gespart 33:27|gesperrt 33:13 35:51|gesprach 33:9 42:53|gesprache 20:34 30:42 40:30|gesprachen 40:50
gesprek 2:11 20:8 27:15 33:4 40:7 42:41 43:20 44:22|gesprekken 16:26 20:16 27:23 31:34 33:-12 40:27|gesprengt 33:27
gesprochen 33:27|gesproken 27:62|gestaan 33:13 40:40|gestanden 3:40 33:13|gestart 2:44 7:50|gestattet 34:56
geste 3:32 33:20 44:36|gestegen 33:13 40:40|gesteht 33:27|gesteigert 33:27|gestelde 40:54|gestellt 17:63|gesten 19:54
gestern 11:57 33:6|gestes 19:38 20:30 33:5 43:35|gesteund 23:66|gesticht 7:63|gestimmt 19:54
gestion 1:32 2:33 7:29 13:30 15:42 23:36 41:34|gestionnaire 4:70 35:63|gestolen 33:26|gestopt 3:25 20:24 33:16
gestorben 33:27|gestorven 20:54|gestraft 3:56|gestrichen 3:53|gestudeerd 3:56|gesture 33:28|gestuurd 45:66
gesucht 40:50|get 3:-1 5:12 19:1 20:16 23:13 27:5 28:17 33:13 40:17 53:7|getal 20:27 33:21|getallen 33:26
getan 3:38 20:31 33:2|getanzt 33:27|getatoeeerd 33:26|geteilt 10:44 33:1 34:30
getekend 2:28 5:28 6:15 9:19 10:29 12:13 14:12 17:16 18:15 36:20 40:1 50:18|getekende 9:57 19:44|geteld 3:37 33:17
getij 19:58|getragen 20:34 33:19|getranke 35:64|getrankeautomat 33:27|getrennt 33:27|getroffen 20:55|getrouwd 33:26
gets 3:-4 10:24 19:-2 20:-4 21:21 27:2 33:12 45:9 47:11 48:19 53:25|getting 9:47 16:40 41:41 43:39|getuige 44:68
getuigen 21:40 22:32 33:3 34:22 48:32|getuigenis 33:26|getuigenissen 20:33 23:45 34:37|geur 33:26|gevaar 3:56
gevaarlijk 33:26|gevaarlijke 35:67|gevallen 33:26|gevangene 33:26|gevangengenomen 33:26|gevangenis 33:26
gevaren 3:42 33:13|geveild 33:26|gevel 33:26|geven 3:33 26:29 29:41 31:27 34:16 35:26|gevestigd 8:41 10:48 53:33
gevlucht 33:26|gevoelig 33:26|gevoeligheidsanalyse 30:68|gevolgd 33:26|gevolmachtigde 29:70
gevonden 3:31 19:14 33:10 36:28 40:10|gevorderd 33:13 40:40
gevraagd 1:42 3:10 6:11 12:9 14:18 17:13 19:2 20:-1 33:-13 34:12 40:-2 43:21 47:15
gevraagde 1:34 3:12 11:28 12:21 14:20 40:10 43:23 53:38|gewaarborgd 2:57|gewaarschuwd 33:26|gewacht 10:32 33:21
gewahlt 19:41 24:52|gewahren 23:49 27:32 34:30|gewahrleistung 2:56|gewahrt 15:57 23:41|gewahrung 12:60|gewann 13:61
gewartet 33:27|gewassen 33:26|gewebt 33:27|geweend 38:72|geweer 33:26|geweest 4:26 20:9 33:23|geweigerd 33:26
geweih 32:67|geweint 33:27|gewellt 33:27|gewerbesteuer 33:27|geweren 33:26|gewerkschaften 31:57|gewerkschafter 6:62
gewerkt 33:26|gewesen 33:27|gewest 1:38 8:43 15:54 53:23|gewestelijke 40:54|geweten 3:26 14:35 33:15
gewicht 33:19 44:44|gewijzigd 11:72|gewikkeld 33:26|gewinn 0:52 33:-6 40:18 41:28|gewinnt 20:55|gewinnvortrag 0:65
gewissen 14:46 27:44|gewissenhafter 33:27|gewohnt 33:27|gewone 3:35 33:18|gewoon 3:37 19:19 33:7 39:34|gewoonte 33:26
geworden 33:22 47:31|gewusst 33:27|gez 27:58|gezahlt 2:36 23:41 33:6|gezahlte 2:43 27:44|gezahltes 2:56
gezamenlijk 4:38 5:35 10:45 34:24|gezamenlijke 2:44 10:45|gezegd 3:10 20:9 21:20 33:19 53:17
gezeichnet 10:31 24:52 33:1|gezeichnetes 19:54|gezeigt 7:46 33:13|gezeiten 19:54|gezellig 33:26|gezelligheid 20:54
gezelschap 33:26|gezet 20:54|gezeten 3:42 20:41|gezeur 33:26|gezicht 19:21 24:36 31:24 32:37 33:10
gezichten 19:37 33:18|gezien 3:31 33:17 49:29|gezin 19:44 31:47|gezinnen 33:26|gezocht 3:42 33:13|gezoem 19:58
gezogen 10:44 33:13|gezond 14:64|gezongen 20:31 23:30 33:15|gezonken 47:70|gezusters 33:26|gezwegen 35:67|gff 39:77
gg 51:72|ghent 13:44 27:29 30:38 33:6|ghislain 7:35 8:49 13:37 34:28 43:39|ghlin 21:73|ghost 19:45 32:63
ghyselen 11:51 12:44 29:49|giant 6:71|gibier 32:84|gibt 2:2 5:9 6:8 10:3 19:14 20:23 31:3 33:2 34:7 35:10 40:15 47:8
gideon 1:58 43:59|gidi 18:30 20:23 33:12 36:34|gids 16:38 33:0 53:49|gidsen 53:63|gielen 20:41 37:61
gif 3:26 21:37 33:15|gifle 33:29|gift 3:44 44:56|giften 0:71|gij 33:26|gilbert 1:29 6:49 27:17 33:9|gilded 31:62
gileppe 47:49 50:51|gilet 33:23 45:46|gilets 32:84|gilkinet 1:40 14:38 29:44 36:45|gillain 1:36 7:35 14:35 29:42 46:44
gilles 8:52 11:35 13:26 25:38 29:34 53:28|gilly 13:39 53:65
gilt 2:32 5:14 10:24 12:11 23:12 29:14 31:8 34:6 46:15 50:22 51:25|gina 33:26|ginette 3:16 6:34 33:22 40:13
ging 3:31 7:18 11:26 30:22 33:-4 40:11 47:24|ginge 33:27|gipfel 3:40 33:13|girafe 21:75
girl 3:15 12:14 33:20 36:20 47:30|girls 31:29 33:24|gisela 33:27|gisele 20:46 34:42|gisteren 33:26|gisterenavond 11:72
gites 53:67|giuseppe 6:45 33:25|give 1:12 2:6 3:30 4:21 14:29 19:15 23:16 31:7 33:0 40:-2
given 2:4 4:30 6:15 8:28 12:11 14:20 19:3 25:54 33:-6 34:3 40:-3
gives 2:12 3:-1 6:13 12:9 20:-1 29:25 33:17 34:1 44:22|givet 33:29|giving 33:28|givrant 21:53 34:40 45:50
givre 24:73 48:59|glace 19:25 24:45 32:47 33:18|glaces 24:68 33:16|glaciers 53:65|glacis 1:31 10:28 17:33 23:32 43:30
glacon 3:20 6:29 22:26 24:34 28:36 32:36 33:-19 36:44 37:38 44:28 48:30|glacons 33:29
glad 12:37 23:40 43:35 48:42 50:43|gladder 44:68|gladly 27:63|glanage 21:61 45:58|glance 9:60 43:53|glanent 33:29
glaneuses 12:44 29:54 33:2 43:46|glas 3:10 13:17 19:11 30:18 32:42 33:9 39:22|glasgow 13:52 33:14
glass 19:26 33:22 36:22|glasscheibe 33:27|glaube 3:53|glauben 27:44 40:37|glaubt 3:15 6:24 33:14 40:13 48:26
glaubwurdigkeit 44:62|glazen 33:26|gleich 20:29 24:40 33:13|gleiche 20:55|gleichen 2:43 7:33 33:1|gleichmassig 33:27
gleichmassigem 33:27|gleichzeitig 43:47 47:49|gleis 7:46 22:48|gleisen 33:27|glides 19:59|glijdt 33:26
glimlachen 33:26|glisse 33:27 49:41|glissee 11:82|glisser 3:37 11:60 33:8|glissez 35:76
glitch 1:14 2:8 4:23 5:26 7:13 8:21 10:9 14:21 17:17 27:10 29:20 30:20 34:7 40:0 42:17 43:13 51:22|glitter 32:76
global 7:66|globale 44:76|globalisatiepremie 15:71|globe 3:24 33:20 49:41|glocke 31:44 33:13|gloire 33:29|glove 33:28
gloved 33:28|gloves 33:28|gluck 6:49 27:44|gluckwunsch 23:62|gluht 33:27|gluten 38:82
gmbh 0:8 1:21 2:6 4:8 7:2 8:20 10:24 14:2 23:5 27:8 29:14 30:6 34:11 40:-7 43:26 46:7 51:15
go 3:6 6:5 16:0 18:2 19:-7 20:19 27:-3 31:17 33:4 34:9 35:15 40:23 44:4|goal 33:14 48:60|goalkeeper 6:46 33:21
goat 21:42 31:31 33:-3 35:42 45:39|gobelets 33:16 48:65|gobert 3:33 5:46 16:42 33:-5|god 3:31 33:22
godefroid 2:46 7:55|godelieve 6:30 19:10 20:-3 25:35 33:7 34:10 35:20 48:21 49:26|godfrin 21:61 45:58
goed 3:1 8:16 20:8 23:22 29:16 33:12 34:3 35:13 40:-1 44:14 47:16|goede 3:16 7:24 12:26 19:18 33:9 44:29
goedgekeurd 0:38 2:23 10:25 14:31 23:33 34:24|goedgekeurde 34:58|goedkeuring 2:27 10:28 23:36 34:27 35:37
goehltal 38:46 39:57|goeie 33:26|goers 31:62|goes 2:-6 18:9 20:-1 21:20 28:9 33:18 34:1 35:6 40:-6 48:14 49:8 53:20
goffe 1:58 8:66|goffinet 33:28|gohl 33:8 47:54|gohlbote 47:63
gohltal 0:15 2:6 4:15 7:9 10:18 12:10 14:9 17:19 26:15 30:13 33:-24 34:6 40:7 42:12 43:10 46:14 51:15
gohy 3:11 5:30 16:23 20:7 22:47 33:-6 34:23 40:8|going 20:19 31:12 33:15 36:24 40:15 47:23|gold 5:56 43:53
golfbassin 16:38 19:31 40:27 53:36|golfhoogten 30:68|golven 30:68|gomme 33:29|gommes 19:62|gommeurs 22:55 39:74
gone 11:26 20:9 33:19 34:11 40:5 48:25|gonnen 3:53|goochelaar 33:26
good 3:0 6:6 10:-4 12:10 13:0 18:2 19:-7 20:-9 23:14 27:16 31:-7 33:7 36:7 38:8 40:6 43:0 44:32 50:17 51:9
goodness 3:58|goodnight 33:28|goods 35:73|google 16:64|gooi 11:59 19:44|gooit 33:26|goose 7:45 22:47 40:32
goossens 7:42 13:46 40:33|gordijn 19:44 33:13|gordijnen 33:26|gorge 33:29|gorgeous 33:28|gorinchem 33:26|goris 22:74
gospertstrasse 8:65|gosselies 7:43 13:38 53:53|gossip 33:28|gossuin 33:29|got 1:22 3:25 13:20 20:12 33:9 35:28 40:8
gottlob 33:27|gouache 19:38 24:49 43:49|gouaches 16:57 31:52|gouaille 6:77|gouden 13:46 19:37 22:47|goudron 33:29
goupillon 10:62|gourmandise 3:59|gout 33:29|goute 33:29|gouter 22:74|gouts 20:55|goutte 33:10 49:74|gouttes 33:29
gouttiere 20:55|gouvernance 7:55 10:50|gouvernements 21:75|gouvy 7:31 10:26 14:46 17:39 23:38 53:32|governed 34:60
governing 10:54 34:38|gowe 33:28|gown 33:28|goyvaerts 27:62|gp 10:42 33:7 49:58|gps 20:57|gpu 13:65|graafmachine 33:26
graag 6:16 12:24 23:15 27:52 31:9 33:-25 50:19
grace 2:19 12:18 13:17 16:18 19:9 20:2 31:12 32:31 37:33 40:3 43:20 50:25 53:38|graceful 33:28|gracht 3:42 33:13
gracieusement 31:65|gracieux 27:67|grad 3:24 19:26 22:32 33:7|grade 41:54 50:40 53:44|graden 33:26|grading 19:28 41:60
graduate 13:65|graduation 33:28|graf 33:26|grafisch 24:73|grafische 34:44 43:53|grain 19:56 33:2|graines 40:56
grainy 19:59|graisse 20:41 33:16|grammaire 3:59|grammar 19:59|grammes 20:55
grand 0:4 1:7 2:-6 3:9 4:18 5:13 6:-1 7:13 8:15 10:-4 13:9 14:1 15:5 19:-15 22:3 25:7 27:-2 28:6 29:10 30:8 31:-12 32:12 33:-3 34:-6 35:-1 36:3 38:16 40:-12 41:21 42:-3 43:7 44:-2 45:2 46:4 47:1 51:12
grandchildren 33:28|granddaughter 6:58 33:14|grande 1:19 13:18 19:21 20:14 22:21 33:16 48:25|grandes 27:53 40:42
grandfather 3:22 20:31 33:11 47:37|grandi 3:32 19:35 33:2 47:53|grandissent 33:16 45:58|grandjean 33:28
grandma 13:52 22:55|grandmetz 33:28|grandmother 20:48 33:9|grandparents 31:62|grands 3:41 31:34 32:52 36:51
grange 9:54 27:40 33:2 48:51|granges 33:29|granit 53:69|granite 33:28|grant 1:24 3:4 5:17 15:39 17:43 23:42 27:9 34:17
granted 10:19 15:32 17:51 20:14 23:28 29:31 40:11|grantee 34:60|granting 15:75|grantor 34:60|grants 5:29 17:28 34:55
granuleux 19:62|graph 33:28|graphic 1:61 12:41|graphics 13:52 20:43|graphique 2:28 12:29 16:42 18:32 34:20 40:27
graphiques 16:49 20:33 30:56|graphiste 2:60|graphs 33:28|grappe 7:69|grappes 20:55|grappig 6:46 20:33 38:51
grappiger 3:56|gras 3:17 20:16 33:19 47:28|grass 19:40 33:19|grateful 6:58 12:54|gratis 27:41 33:18|gratte 33:23 48:53
grattees 19:62|gratuit 19:31 29:50 35:45 40:25 50:47|gratuitement 33:16 45:58|grau 19:41 24:52|grausam 38:65
grave 33:27|gravee 33:29|gravel 33:28|graven 33:26|graves 33:28|graveurs 33:29|graveyard 33:28
gravier 26:61 39:62 53:48|gravures 32:84|gravy 33:28|graz 43:66|gre 11:68 23:62|grease 32:76
great 3:15 13:23 27:33 33:14 40:11|greeks 33:28|green 19:26 24:55 33:13|greened 20:43 33:14|greenlight 10:62
greenlit 10:54 27:42|greenness 33:28|greet 2:15 3:13 6:27 13:24 21:27 27:17 33:-10 43:24 44:26|greetings 12:67
greets 33:28|greffe 3:20 8:67 20:33|greffier 20:55|greffiere 33:29|greffieres 20:55|greffiers 18:52 20:33 33:8
gregoire 2:25 3:24 13:36 20:20 23:41 43:38|gregory 6:44 33:0 37:49 43:36 44:42|grelotte 33:29|gremien 27:58
gremium 23:62|gremiums 27:58|grenier 4:51 8:44 12:25 13:25 14:25 26:37 29:35 43:28 51:37|grenouille 33:29
grens 15:24 20:8 21:31 31:13 33:14 40:7|grensdorp 33:26|grensfilms 7:63|grensland 38:72|grenspaal 33:26
grenspost 7:33 13:37 22:37 31:30 38:41|grenz 31:57|grenzbahnhof 30:42 33:6 40:30
grenze 7:17 15:23 28:23 33:15 36:24 40:8|grenzen 30:51 31:29 33:2|grenzganger 31:57|grenzgeschichten 40:50
grenzkomodie 43:60|grenzland 9:43 17:42 27:37|grenzraum 31:57|gretchen 7:24 8:31 12:25 25:44 27:21 34:18 40:11 43:33
greve 3:17 21:46 22:32 31:23 33:13|grevenmacher 34:60|grevistes 33:29|grew 3:48 13:35 43:35|grey 24:62 26:48 33:1
gribouillis 24:82|grid 20:36 35:52 44:49|grief 3:36 33:20|grieken 20:54|grieks 13:42 16:39 20:39|griep 3:35 30:47 33:5
griepepidemie 23:66|griet 7:17 11:25 21:34 27:23 33:14|griets 33:26|griezelig 30:68|griffie 8:71|grijpers 33:26
grijpt 44:68|grijs 19:37 33:5 49:52|grijze 33:26|grill 45:70|grille 33:4 45:57 46:56|grilles 20:55|grime 41:66
grimpe 33:29|grimpent 33:29|grin 3:58|grince 33:29|grinned 44:70|grip 41:67|grippe 33:29|grippes 33:29|grips 44:70
gris 3:7 7:17 19:34 22:30 24:43 32:44 33:-2|grise 22:59 33:10|grisou 13:45 22:49 33:14|grivegnee 53:65|groans 33:28
grob 12:60|grobe 41:61|groeien 33:26|groeit 33:13 40:40|groen 19:30 32:33 33:18|groenafval 33:26
groep 3:29 7:37 19:31 33:0|groepsgesprekken 30:68|groepsschema 46:72|groepsstructuur 46:72
groet 12:41 27:25 33:10 48:31|groeten 12:49 27:45 40:17|groeve 22:54 53:49|grof 41:66|grofkorrelig 19:58
grond 3:20 19:11 20:24 33:10 41:19 44:21|grondgebied 53:63|groningen 34:58|groom 21:73
groot 2:18 20:28 26:33 33:0 40:15 53:24|groothoek 19:58|grootmoeder 3:42 32:60|grootouders 31:60|grootste 33:26
grootte 1:35 20:24 27:31 40:23 46:41|grootvader 3:23 20:22 33:18|gros 19:39 20:6 33:1 49:60 50:29
gross 0:29 2:5 15:35 31:25 33:-2 35:17 49:42 50:17|grosse 1:32 9:35 33:16|grossen 40:50|grossenklasse 46:65
grossenordnung 27:58|grossenprufung 46:65|grosser 3:27 38:39 40:37|grossere 40:50|grossherzogliche 1:61|grossi 33:29
grossmutter 3:40 33:13|grossstadt 31:57|grosstes 19:54|grossvater 3:32 19:34 33:6
grote 3:11 13:22 22:23 33:9 38:38 40:9 41:22|groter 3:29 33:21|grotte 19:35 33:24|grotten 33:26|grouille 33:29
ground 13:20 20:20 22:35 33:11 38:28 39:32|grounds 40:53|group 14:21 20:13 30:28 31:30 41:47 46:42
groupe 7:29 14:21 20:6 27:18 33:0 40:25 46:33 50:41|groupes 30:64 31:52|groups 30:72|grow 45:70|growing 33:28
grown 3:31 20:30 33:1 40:26|grows 33:14 49:62|gruber 2:24 3:21 5:41 16:29 43:28|grue 33:29|gruff 6:71
grun 19:20 24:31 32:32 33:9 48:29|grund 2:28 33:16 44:33|grundbuchauszuge 33:27|grunde 33:27|grunden 28:45 33:6 40:30
grunder 7:59|grunderhand 7:59|grunderin 7:59|grunderinnen 7:59|grundern 7:59|grunderzentrum 35:64|grundete 13:61
grundidee 44:49 45:49|grundlage 2:46 10:28 30:33|grundlich 33:27|grundriss 24:52 33:13|grundrisses 33:27
grundschule 40:50|grundung 7:59|grundungspramie 15:65|grundungsurkunde 8:65|grunen 33:27|gruss 11:57 27:37
grussen 12:47 27:37 33:-6|grutier 22:74|gsm 19:27 21:45 33:14|gt 10:62|guarantee 2:24 8:25 27:39 40:5 41:20 42:49
guarantor 14:66|guardian 38:74|guards 33:28|gucken 39:66|gudula 33:26|gue 13:65|guepe 33:29|guere 12:71|guerin 33:29
guerite 19:62|guerre 3:22 22:37 23:44 33:6 47:43|guess 20:36 33:6 44:49|guest 33:28|guests 3:31 33:22|gueule 31:65
guichet 4:33 19:12 20:14 31:28 33:17 48:28|guichetiere 3:59|guichets 32:84|guide 19:20 27:25 30:36 33:13 35:34 45:30
guides 33:10 53:56|guild 2:39 5:49 40:32|guillaume 33:29|guillem 19:32 37:51 39:51 43:39|guillemins 33:27|guiot 2:60
gul 6:67|gultig 11:14 25:44 27:7 29:38 39:16 50:30 51:31|gulzig 6:67|gum 35:73|gummibaum 33:13 48:50|gun 3:44 33:14
guns 3:58|gunstig 3:30 23:37 40:27 44:38|gus 33:28|gust 19:31 39:46 43:40 52:47|gustaaf 6:33 33:18 48:34
gustaafs 33:26|gustave 22:49 33:20|gut 3:24 6:22 12:20 33:8 44:33
gutachten 16:22 18:14 33:4 40:2 44:21 48:15 50:16 53:32|gutachter 33:27|gutachterliche 44:62
gute 23:26 33:10 34:28 47:35|guten 12:52 23:41|guter 3:53|guterbereich 30:63|guterwagen 28:52 33:13|gutschriften 33:27
guy 3:21 21:36 27:21 33:9 45:43|guys 3:58|gym 20:57
h 1:8 5:3 8:5 9:16 10:11 11:10 13:-5 15:5 16:12 17:14 19:-7 20:-6 21:11 22:27 23:-1 24:5 26:20 27:-1 29:3 31:-4 32:12 33:-19 34:6 35:18 38:3 39:5 41:11 43:12 45:-4 46:10 47:2 48:7 50:1
h9 52:73|ha 44:70|haak 33:13 48:54|haakjes 0:71|haalbaar 30:68|haalbaarheid 16:38 30:41 44:55
haalbaarheidsonderzoek 30:68|haalde 13:67|haalden 30:41 31:54|haalt 20:14 33:21 40:14|haan 7:50 22:54
haar 2:-5 3:2 6:9 10:-5 13:2 14:12 15:0 19:-6 20:-6 21:11 23:-5 24:2 27:-9 28:14 29:11 33:14 34:-2 40:-14 45:4 46:0 48:4 51:0
haare 30:63|haarlem 10:64|haat 33:26|hab 20:42 33:13|habe 3:37 19:13 20:8 27:2 33:1 44:15 47:15
haben 1:2 3:0 7:6 10:-2 11:5 14:6 15:11 19:-5 20:15 22:1 27:19 30:3 31:9 33:-2 35:5 40:19 44:3 45:2|habilete 3:59
habilite 14:70|habilitee 1:72|habillages 40:56|habille 3:37 33:21|habillee 33:29|habillent 6:77|habilles 45:72
habit 20:27 33:22|habitaient 33:29|habitants 6:33 19:18 30:34 31:34 33:7 53:25|habitations 33:29
habite 13:25 33:14 53:54|habitent 33:8 53:61|habites 19:62|habitude 6:31 10:18 19:17 20:19 33:18|habitue 33:29
habituel 26:69 40:42|habituels 7:55 40:42|hachures 24:82
had 3:20 11:11 12:4 14:-4 15:5 20:-6 28:6 33:15 34:-10 36:4 40:2 47:30|haddad 6:69 33:7|hadden 20:41 31:47|haddou 6:67
hadj 7:55 46:68|haeck 7:63|haesen 7:53 14:52|haf 10:50 26:44|haftet 10:57|haftung 4:40 8:51 40:25|hagel 21:66
hagelstein 6:38 33:20|hagenberg 13:61|haie 6:43 21:41 22:40 33:6 52:51|haie1 39:83|haie2 39:83|haies 20:29 32:68 33:4
hain 0:27 2:6 4:43 7:15 10:23 14:16 17:32 34:20 39:39 42:21 43:37
hainaut 23:27 27:31 31:29 33:-7 34:13 38:33 40:7 43:24 53:33|haine 20:36 33:18|hair 33:18 34:12 41:40 48:26
hairdresser 33:28|haired 33:28|hak 33:26|haken 21:38 33:12 48:39|hakim 20:55|hakt 33:27|hal 6:47 33:20
halage 13:34 22:54 31:29 39:56|halb 7:29 28:36 33:17|halbe 7:26 13:28 20:22 32:34 33:6|halben 3:53|halbes 33:13 40:37
halbmond 1:26 9:21 10:26 12:17 17:20 40:16 42:19 43:17 44:19|halbnah 49:65|halbschlaf 22:61|halbschuh 33:27
halbschuhe 48:63|halbstundigen 20:55|halbwertszeit 1:26 2:21 29:29 33:-9 36:31 41:26 43:25|halde 7:69
haldes 2:20 7:14 10:17 14:15 16:15 17:30 26:27 34:23 35:21 38:35 40:1 42:19 43:18 50:23|halen 33:26
half 1:-4 2:14 3:-13 6:5 7:13 10:11 12:-4 13:7 19:0 20:-3 22:-2 23:16 26:3 27:-8 31:3 32:6 33:-1 34:6 37:7 40:7 41:-3 43:-4 44:-1 45:18 50:9 52:6 53:0
halfte 2:17 10:19 23:23 30:33 33:-12 50:25 53:31|halftide 52:77|halftig 2:56|halfway 33:28|halifax 34:60
hall 3:5 13:19 19:19 25:25 27:11 33:3 35:20 38:21 40:-4 45:18 53:21
halle 3:7 7:12 15:13 21:11 30:7 32:14 33:-2 40:-2 41:9 44:10 45:10 46:12 47:17 48:21 49:13 53:15|hallemans 19:54
hallen 19:54|halleux 7:33 10:29 12:34 14:32 40:30|hallo 12:60|halloween 18:52 31:44 37:65|halls 18:41 31:48 37:51
hallvard 12:67|halo 10:29 22:53 42:40 43:38 46:47|halogen 27:58|halos 19:62|hals 33:26
halt 5:11 14:7 20:-2 27:14 33:16 34:3 40:7 46:21|halte 3:16 19:23 32:30 33:7 36:29 52:30 53:13
halten 3:30 12:19 30:22 31:17 40:28 49:24|haltung 19:41 44:49|halve 7:27 19:21 26:35 33:10 40:17|halverwege 33:26
halves 2:60|halvorsen 27:45 33:17|hamacs 33:29|hamish 13:39 23:44 27:36 40:26|hammershoi 32:84|hamois 13:70
hanafin 5:38 8:51 25:54 34:27|hanau 13:47 25:53|hanauer 47:63|hanche 20:55
hand 2:-8 3:-9 6:0 7:-5 14:-5 16:-4 17:2 19:6 20:3 22:-2 24:17 33:17 40:-9 42:-1 43:-4 47:1 48:6 49:27 50:2
handabdrucke 19:54|handball 45:72|hande 19:17 20:27 32:41 33:9|handed 2:39 3:36 4:55|handel 16:61|handelaars 15:71
handelend 4:58 14:51|handelingen 8:71|handelnden 6:62|handelsbank 4:72|handelsingenieur 13:67|handelsregister 8:65
handelssaal 33:6 41:40 53:38|handelt 3:32 20:34 33:6|handen 3:5 19:7 20:10 32:33 33:16 36:21 49:22|handgemacht 30:63
handgemalt 33:27|handgeschreven 32:73|handheld 19:59|handig 6:67|handing 33:28|handje 33:26|handkamera 19:49 43:34
handkerchief 33:28|handlauf 32:67|handle 27:63|handler 3:53|handlerin 33:27|handlerring 33:27|handlers 41:68
handles 20:36 31:41 33:6|handling 16:53 50:60|handlung 6:41 33:6 53:38|handlungsbogen 45:62
handlungskosten 16:51 41:44|handopsteking 20:54|hands 6:15 19:21 20:21 24:20 32:31 33:12 49:30|handschoenen 33:26
handschrift 20:18 24:45 33:14|handschriften 33:26|handschuh 32:46 33:19|handset 19:59|handtekenbevoegdheid 29:70
handtekening 1:42 4:24 5:21 9:23 12:17 14:17 21:19 33:-3 48:20|handtekeningen 3:25 6:37 33:-4 34:40|handvoll 33:27
handwriting 3:44 33:14|handwritten 14:66|handy 21:50 33:13|handylicht 49:65|handys 19:54|hang 6:46 19:40 33:2
hangar 20:33 33:13 48:33 53:29|hangen 14:36 20:26 33:15|hangende 17:69|hangs 33:24 45:37
hangt 11:14 20:-2 23:19 33:16 35:10 40:7 41:9 44:11 47:12|hanley 6:43 33:23|hanna 33:26
hanne 2:8 7:15 12:16 16:15 19:9 20:5 22:27 27:13 33:-1 37:25 39:24 40:5|hanneke 33:28|hannes 2:44 43:53
hannuit 8:35 10:23 12:29 14:38 40:18 53:27|hannut 53:65|hanotiau 27:67|hanquet 7:56 20:33|hanse 33:29|hanssens 13:70
happen 7:53 28:62|happened 3:32 33:21|happens 19:28 20:26 33:-3 40:10 44:27 45:27 53:22|happy 12:34 27:40 33:15
haquin 5:78|harbour 13:21 20:13 28:31 33:19 35:29|harcourt 7:33 14:32 25:53 29:40 46:41
hard 3:28 19:16 20:14 33:11 49:35|hardcastle 20:57|harde 40:54|hardenne 22:74|harder 3:35 20:34 33:8|hardest 33:28
hardly 19:59|hardop 33:26|hardst 33:26|hardware 41:68|hare 33:26|harira 21:66|harlingen 2:57|harm 33:26
harmonie 13:49 19:41 33:8|harmonies 31:65|harmonium 19:62|harms 33:26|harnais 33:29|harness 33:28|harpiste 33:29
harriet 1:21 2:15 3:12 10:16 12:22 13:29 23:25 37:32 40:7 43:20 44:24|hart 2:20 3:17 33:2 34:19 36:33 40:17 43:26
hartelijk 27:62|hartelijks 27:62|harter 33:27|harvest 31:62|harvester 33:28|harvesting 33:28|harwich 13:65
has 0:-1 2:-15 3:-14 4:4 6:11 7:2 10:-14 11:11 12:-4 13:7 14:17 17:-2 19:-11 20:-3 21:-3 23:10 27:3 28:12 30:-3 32:4 33:10 34:-5 37:2 38:2 40:9 45:-5 47:-1 49:0 51:13
hasard 3:29 20:35 33:-1 44:46|haselwanter 33:27|hasn 14:29 33:18 40:26|haspengouw 31:39 40:33 53:42|haspengouwse 38:72
hassan 20:55|hasselt 2:17 7:15 10:10 12:11 13:19 23:18 30:20 33:8 34:18|hastig 33:27
hat 1:1 3:4 5:-1 6:14 7:-5 10:3 11:1 12:-4 13:-4 14:-1 15:1 19:0 20:-2 22:-3 23:9 27:0 28:8 31:-3 33:8 35:0 36:2 40:11 43:-4 44:-2 45:-2 47:2 48:-1 51:8 53:-6
hatch 19:20 20:27 33:17 43:24|hate 3:58|hats 33:28|hatte 3:34 33:7 40:3 47:35|hatten 3:36 11:35 20:25 31:28
hattest 33:27|haube 45:49 48:50|haugdal 2:34 13:39 34:33 43:39|haulier 6:50 33:20|hauliers 33:28|haupt 41:61
hauptdarstellerin 31:57|hauptfigur 3:20 30:42 31:25 40:18 45:29|hauptfiguren 6:36 19:28 40:25 45:36|haupthahn 35:64
hauptrolle 10:37 40:43|hauptrollen 10:57|hauptsender 40:50|hauptsenderzusage 27:58|hauptstadt 21:42 33:6 45:41
haus 3:6 5:8 6:7 7:11 10:2 12:5 13:5 17:7 19:-1 21:7 28:10 31:2 33:9 37:12 39:11 42:7 45:7 47:7|hausbesitzer 6:62
hause 3:20 33:23|hauser 10:44 20:29 40:25|hausern 33:27|hauses 14:59|hausfluren 33:27|haushalts 10:57
hausmeister 45:62|hausnummernschild 20:55|hausordnung 35:64|hausse 40:56|hausser 6:77|haust 33:27|haustur 40:50
hausversammlung 35:64|haut 6:11 19:29 21:9 24:16 31:0 33:18 37:20 40:-9 45:7 48:12 49:17
hautcharbon 3:27 6:45 24:51 33:11
haute 2:9 7:8 10:6 12:9 14:8 18:14 26:15 30:8 31:6 33:3 34:14 40:4 41:5 42:12 43:9 45:4 50:13
hauteardenne 38:40 39:51 52:42|hautes 10:25 16:31 26:43 33:-2 40:17 42:36 43:34
hauteur 2:1 4:25 10:5 12:12 19:15 20:31 22:15 23:17 24:35 27:8 33:-7 40:9|hautfarbe 33:27|hauts 17:39 40:39 42:58
hautung 33:27
have 0:3 1:12 2:-1 3:15 5:2 7:7 10:-5 11:8 12:-5 14:10 19:6 20:9 27:10 29:7 30:0 31:-5 33:1 34:-2 36:1 40:17 44:-2 53:-7
havelange 13:52 53:51|haven 3:20 19:13 33:15 37:29 40:16|havenith 33:27|havenkraan 33:26|havenmusea 31:60|havens 31:60
haveuse 24:82|haveuses 33:29|having 8:37 11:38 14:30 20:30 33:4|hbscbe00 4:72|hd 27:39 38:42 43:34 50:45
he 3:5 6:12 12:-7 13:5 20:-7 21:-2 27:-11 28:1 29:-1 30:-2 31:-13 33:19 36:6 37:3 38:-1 45:0 47:24 48:19 49:1
head 3:5 7:14 19:6 20:5 23:30 27:35 33:3 43:24 49:23|headautorin 13:40 16:40 40:30|headcount 46:74|headed 11:74
heading 16:53 40:40|headlights 33:14 49:62|headlines 12:67|headphones 52:77|heads 10:44 12:37 33:-3 40:22
headset 13:52 33:14|heap 33:28|heaps 33:28|hear 18:17 19:27 33:17 37:27 47:30|heard 3:23 20:23 33:6 47:51
hearing 20:48 33:8|hears 33:28|hearse 16:38 19:30 33:16|heart 33:22 40:26|hearts 33:28|heat 33:20 43:45
heater 20:30 33:15 36:47|heavier 33:28|heavy 33:28|heb 3:41 12:7 19:9 20:22 27:4 33:-11 38:14 44:11
hebamme 20:22 33:13 36:33 48:31|hebammenkoffer 33:27
hebben 1:1 2:-8 3:10 6:2 11:7 12:6 14:7 15:6 19:5 20:15 27:4 33:3 36:7 40:24 45:9|hebdo 38:82|hebergement 41:56 53:59
hebt 33:22 48:35|hecatombe 12:71|heck 26:65|hecke 33:29|hectare 3:56|hectares 22:55 33:3|hector 34:62|heden 4:58 34:44
hedge 6:16 16:11 18:13 19:12 20:17 32:29 33:3 37:22 40:-2 41:13 48:34 50:19|hedwig 33:23 44:29|hedwigs 33:27
heeft 2:-2 3:2 5:4 6:13 7:-7 8:0 10:-12 14:9 19:-12 20:5 21:8 23:0 27:-4 29:0 31:-10 33:10 34:-4 36:2 37:4 40:7 44:9 45:1 46:1 48:-2 51:10 53:-7
heel 2:11 3:10 6:21 20:20 33:16|heemkring 34:44 35:54|heemkringen 31:60|heemkundige 34:58|heen 16:31 20:21 33:13 44:34
heer 2:25 10:10 12:40 23:18 27:13 29:22 34:28 35:19|heerlen 33:26|heet 3:14 20:13 33:22|heette 3:37 47:61
heft 31:32 33:13 47:37|heidbebx 4:72|heidberg 18:49 22:48|heidebank 4:72|heidi 7:30 12:41 38:36 40:22
height 19:40 20:30 30:33 32:37 33:-12|heiligenbeeld 33:26|heim 3:40 48:50|heime 33:27|heimfluchtlinge 28:66
heimleiterin 33:27|heimlich 33:27|heims 33:27|heimspiel 22:35 27:32 31:32 36:40|hein 19:62|heinen 27:52 43:46
heiner 6:49 33:13|heisse 33:27|heisst 7:20 19:16 33:18 40:12|heist 33:28|heiter 45:62|heizung 35:56 50:43|hek 33:26
held 3:10 4:33 5:17 7:36 10:8 19:5 20:4 33:-6 44:18 47:19 50:20 51:21|helden 45:64|helder 44:68|helderder 6:67
heldin 38:65|hele 2:17 3:16 7:7 19:11 20:8 21:10 33:11 38:16 40:-2|heledd 27:63|helemaal 3:35 19:37 20:33
helene 2:7 7:21 9:26 12:31 13:16 14:20 16:16 27:27 38:28 40:20 43:18|helfer 50:64
helft 2:17 3:5 12:14 20:3 23:15 33:-3 40:25 50:19 53:29|helicopter 40:53|heliograaf 5:49 10:41 17:48|hell 19:31 33:22
hellemans 13:48 22:59|heller 19:54|helligkeit 19:54|hello 12:67|helm 33:26|helmen 50:70|heloise 3:31 27:40 33:16
help 3:16 17:28 20:28 23:30 33:6 40:12|helped 33:28|helpen 33:26|helping 9:60 17:56|helps 45:70|helpt 16:43 33:18
hem 2:2 3:9 19:-2 20:-1 21:0 27:2 31:-7 33:18 40:-7 47:4 48:12 52:7|hemel 33:26|hemmnisse 30:63|hemorragie 33:29
hen 3:3 19:6 20:25 21:14 33:17|hendrik 7:63|hendrikje 33:26|hendrikx 13:46 22:47 43:46|henegouwen 20:28 31:34 53:49
hengen 19:45 36:60|henin 3:35 26:50 53:42|henk 6:29 33:20 36:32 44:28|hennebert 14:57 29:67|hennebicq 7:45 8:52 46:53
hennequin 33:29|hennuyers 40:56|henri 2:30 3:39 33:-1 37:56|henrotay 7:55 8:66|henrotte 50:78|hens 35:73
her 2:5 3:-1 5:-4 6:22 7:-8 12:-3 13:10 14:-6 16:-8 19:-2 20:6 21:5 28:16 33:16 34:-15 40:-17 47:2 48:6 49:1
herault 13:70|heraus 33:27|herausgebracht 27:58|herausgesucht 40:50|herauskommt 33:27|herbarium 33:26|herbe 33:29
herbegonnen 3:56|herbesthal 30:42 33:19|herbruik 40:54|herbst 18:27 22:26 27:22 31:22 33:10|herbstsitzung 1:61
herdenking 18:54 23:53
here 2:-2 3:5 5:8 7:13 12:5 14:10 17:24 19:-3 27:10 31:0 33:-2 36:11 39:15 40:7 43:4 47:10 50:12 52:15 53:25
hereafter 34:60|hereby 2:15 8:40 12:22 14:20 27:17 29:47 34:23 51:29|hereford 20:57|herein 2:41 33:18|hereinafter 2:60
heremans 4:33 7:26 14:27 15:32 29:31 46:32|heren 12:65|herent 7:63|hereof 34:60|heretic 33:28
herewith 12:46 17:48 27:42|herfst 47:70|hergeleitet 27:58|hergestellter 22:61|herinnering 3:56|herinneringen 33:26
herinnert 20:33 33:18|herisson 21:75|heritage 33:28|herite 3:32 33:24|heritier 33:16 44:62|heritiere 5:56 34:40 40:34
heritiers 2:39 33:8 34:40|herkend 33:26|herkennen 20:54|herkent 19:15 21:35 33:17 48:25|herkomst 17:47 42:61
hermannstrasse 33:27|hermans 26:71|hermant 13:36 19:27 22:39 29:46 34:27 43:38|hero 6:71|heroes 3:44 45:57
heroine 33:-7 36:47 40:32 44:39 48:42|heroique 45:72|heropstartpremie 15:71|heros 3:34 31:28 33:-8 36:44 40:18 45:34
herr 4:30 10:22 13:25 22:26 23:27 27:34|herren 11:28 12:48 23:25 33:-2|herrlich 33:27|herrn 2:36 27:26 33:4 34:24
herroeping 29:70|herrscht 20:55|herruckt 19:54|hers 2:26 6:37 20:23 21:39 33:6|herschreven 20:54
herschrijven 3:42 16:38 44:42|herschrijving 2:44 40:40|herself 33:28
herstal 1:14 3:0 7:11 15:18 33:5 35:17 40:4 44:12 46:18 53:34|herstart 33:26|hersteld 32:73|herstellen 33:1 34:50
hersteller 43:60|herstellung 2:11 7:2 8:21 9:20 10:27 11:8 12:11 18:13 20:-2 23:5 41:17 42:18 43:3 53:25
herstellungsetat 10:50 40:30|herstellungskalkulation 16:61|herstellungskosten 34:15 40:21 41:51 43:19
herstellungsleiterin 7:59|herstellungsleitung 16:55 41:35|hertz 19:54|hertzien 42:75|hertzienne 42:75|herum 33:27
herumgereicht 33:27|herunterzukommen 33:27|herve 27:53 53:56|hervor 33:27|herwerken 2:21 18:31 44:62
herwerking 16:38 18:62|herwerkt 2:44 11:59|herz 33:27|herzeel 2:30 5:40 9:43 43:35 53:34|herziene 45:66
herziening 16:64|herzlich 12:47 27:44|herzlichen 23:62|herzustellen 7:59|hesbaye 33:29|hesitates 33:28|hesite 33:29
hesje 33:26|hespel 20:57
het 0:2 1:0 2:2 3:7 5:-3 6:5 7:-2 8:2 10:-1 11:3 12:6 13:-1 14:-5 16:-9 17:-1 18:-3 19:4 20:-1 21:2 22:0 23:5 27:2 28:4 29:3 30:5 31:-1 33:-4 34:2 35:-2 36:2 37:2 38:3 40:5 43:-3 44:5 45:3 47:3 48:-2 51:1 52:1 53:0
hetres 33:29|hetzelfde 20:28 33:16 46:24 47:22|heu 48:63|heup 33:26
heure 1:4 2:-8 3:-9 6:8 12:2 13:2 19:1 20:8 21:6 22:19 24:13 27:-1 28:16 31:-3 33:13 36:13 39:15 40:-2 48:10 53:1
heures 1:-1 3:-1 7:-4 13:-3 17:12 18:1 19:2 20:25 21:2 22:15 27:-6 33:13 35:12 36:9 40:-17 48:18
heureux 12:39 27:49 33:11|heuschober 33:27|heusden 13:67|heute 2:11 3:8 7:14 11:20 17:17 20:20 33:5 34:10 42:17
heutige 33:27|heutigem 27:58|heutigen 20:42 51:52|heutiger 27:58|heuvel 22:32 24:41 33:18|hexley 3:32 30:47 33:12
hey 12:66|hff 13:61|hg 10:62|hi 12:46 27:55|hidden 33:28|hide 33:28|hides 6:50 21:39 33:6 49:41|hield 3:48 33:5
hielden 3:56|hielt 3:40 33:13
hier 1:3 3:-8 5:5 6:1 7:0 10:-2 11:16 12:2 13:2 14:7 15:6 19:-1 20:-5 21:2 27:9 31:5 33:7 40:-10 52:21 53:25
hierbij 2:6 11:38 12:47 14:13 17:28 27:10 29:37|hierfur 34:42 40:37|hierher 3:40 33:13|hiermee 4:58 51:58
hiermit 4:25 12:19 14:18 17:22 27:28 29:41 51:24|hierna 10:39 34:49|hiernaar 31:60|hieronder 20:54|hieruber 4:66
hiervoor 20:41 34:44|hiess 3:53|high 7:16 17:21 21:21 33:14 40:2 43:15 45:19 49:24 53:13|highland 38:74
hij 1:-5 2:3 3:14 6:8 7:-5 12:-6 13:5 19:-10 20:0 21:6 33:14 34:4 35:-4 40:-18 44:-3 47:17 48:10 53:-9|hilarant 38:82
hilare 33:29|hilarisch 33:26|hilda 33:29|hilde 7:26 14:26 25:34 27:15 29:31 35:28 40:17|hilfe 14:39 15:44 33:6
hilfen 15:65|hilft 40:50|hill 31:20 32:40 33:18 48:37|hillbach 33:27|hills 20:36 33:6 49:54|hillsides 20:57
hilversum 27:41 40:46|him 2:-3 3:11 10:-7 13:-3 19:-3 20:-12 21:4 28:7 33:21 40:-16 47:17 48:4
himmel 19:28 32:41 33:13|himself 2:19 21:31 33:23|hin 21:26 33:24|hinab 21:63|hinaus 27:32 33:18 47:25|hinder 5:69
hinderpremie 15:71|hindert 6:62|hindurch 33:27|hinein 33:27|hineingezogen 33:27|hineinstecken 20:55|hing 33:26
hinge 33:28|hinlegt 33:27|hinten 33:21 47:37|hinter 19:34 33:19|hintergrunde 24:66|hintergrunden 19:54|hinterher 33:27
hinterlassenschaft 33:27|hinterlegt 0:65|hinuber 33:27|hinunter 33:27|hinweis 30:63|hinzuweisen 23:62|hip 20:57
hire 26:51 33:-6 41:35 50:41 53:32|hired 28:45 33:-3 48:42 53:47|hires 2:39 33:6 53:44
his 2:1 3:-7 6:20 13:-6 20:4 21:13 27:-8 28:11 29:2 33:19 34:-12 38:9 40:-18 44:-1 47:8 49:4|hisser 33:29
histoire 3:29 7:1 9:28 10:-5 12:19 14:2 20:-3 27:-1 31:7 33:8 40:-2 41:6 43:5 44:7 53:1
histoires 14:35 20:20 28:50 33:16|historian 16:45 20:36 53:44|historicus 16:64|historien 20:55
historienne 13:36 16:49 20:20 34:27 53:34|historiens 20:55|historiker 40:50|historique 5:47 7:38 10:32 34:30 43:42
historisch 43:67|historische 16:32 20:26 31:29 40:18 41:32|historischen 30:50 40:37|historisches 43:60
history 7:45 16:45 33:6|hit 20:43 40:40
hiver 3:-10 12:2 16:2 18:30 19:10 20:12 23:7 31:19 32:15 33:8 36:13 37:17 40:2 43:4 44:17 47:11|hivernants 31:65
hiverne 33:29|hivernons 7:69|hivers 33:29|hjzk 5:33 16:28 17:32 41:30 42:32 43:31 48:31|hkd 52:73|hl 50:70
hmc 35:63 41:60|hmi 50:78|hmu 41:68|hoang 22:61|hob 16:40 18:41 33:14|hobby 20:57|hoch 19:20 33:20 49:31
hochachtung 12:47 23:49|hochbahn 33:27|hochdeutsch 19:41 40:37|hochdeutsche 40:50|hoche 33:29|hochhaus 12:47 40:37
hochmoor 10:64|hochsitz 33:27|hochstapler 33:27|hochstbetrag 15:65|hochsten 20:55|hochstens 15:35 20:25 30:45 34:26
hochtal 33:13 40:37|hochwasser 7:46 40:37|hochwasserchronik 13:61|hochwasserhilfe 15:65|hochwassers 33:27
hodimont 26:52 53:45|hoe 3:20 17:8 19:7 20:25 21:6 33:7 38:11 40:2 42:17 45:6|hoed 47:70|hoeft 33:26
hoegaarden 2:36 3:35 13:46|hoei 33:7 53:54|hoek 6:31 33:23|hoekspiegeltje 33:26
hoekstra 5:28 7:23 10:30 19:17 27:21 34:17 39:32 40:13|hoelang 33:26|hoest 33:26|hoesten 33:26|hoestpastilles 33:26
hoeve 33:26|hoeveel 1:40 33:21|hoeven 20:54|hoewel 33:26|hof 22:32 31:29 33:16|hofe 33:27|hoffen 31:57|hoffmann 8:73
hoffnung 42:62|hofft 6:62|hoflich 6:36 12:34 33:13|hoflichen 33:27|hoge 19:44 33:13|hoger 33:13 34:44|hogeschool 30:68
hohe 1:22 12:32 20:16 23:23 27:30 33:-1|hohen 33:27|hohenlage 53:58|hohenlagen 40:50|hoher 33:27|hoi 11:72
hoisted 33:28|hok 13:28 33:24
hold 1:6 3:-3 7:6 10:1 19:-2 20:6 21:19 31:1 33:2 34:-1 35:12 36:13 37:17 40:9 45:10 47:12 49:40|holdback 34:60
holder 4:68 25:43 46:40|holders 5:70|holding 7:17 8:27 20:14 33:-3 43:23 46:60 49:33|holdings 46:74
holds 4:32 7:28 10:7 14:22 20:3 33:13 44:16 46:20|hole 33:28|holen 3:40 33:13|holes 40:40 53:51
holiday 18:39 33:-2 40:33 44:40|holidays 31:48 37:64|holland 33:26|hollandais 40:56|hollevoet 20:54
hollogne 50:53 53:60|holscher 27:58|holt 27:34 33:22|holy 33:28|holz 33:27|holzernes 19:54|holzstege 33:27
homburg 33:19 51:44|home 2:-2 3:-10 6:22 13:2 19:-8 20:-1 27:0 31:31 33:12 34:-4 40:-14 48:26 52:13|homes 33:29
homeward 33:28|homework 3:58|homme 3:11 12:-2 19:-10 20:2 22:2 28:12 33:23 35:4 38:9 45:0 48:15
hommes 3:5 14:16 20:13 21:21 33:21 53:15|homologation 50:78|homonyme 34:62|hond 7:25 27:23 33:17 40:15
hondenhaar 33:26|honderd 33:24 40:16|honderdduizend 38:72|honderduit 33:26|honderdveertig 33:26
honderdvierenzeventig 33:26|honest 3:27 6:54 33:10|honestly 13:65|honesty 33:14 44:56|honeymooners 33:28
honger 6:54 33:13|hongrois 19:62|honig 35:64|honnete 40:56|honnetement 40:56|honneur 1:11 9:20 12:37 14:63 23:14
honoraire 10:37 13:43 16:44 17:50|honoraires 16:61 26:51 42:43|honorar 2:41 7:16 10:15 16:29 17:31
honorarium 2:50 42:33 53:27|honorarplan 2:56|honorary 13:65|honore 51:82|honorer 33:29|honores 12:71
honour 1:33 2:15 12:22 14:57|honoured 12:67|honte 3:44 33:9 38:48|honteux 20:41 33:16
hoofd 6:25 7:21 20:24 22:25 27:19 33:9|hoofdactrices 40:54|hoofddecor 40:54|hoofdelijk 2:44 5:56|hoofdfiguur 44:68
hoofdgroep 41:66|hoofdlijst 23:66|hoofdpersonage 3:42 44:55|hoofdpersonages 20:41 45:53|hoofdpersonen 45:66
hoofdpersoon 20:54|hoofdposten 41:66|hoofdproducent 7:50 10:45|hoofdrol 10:30 18:26 27:21 31:19 40:38
hoofdrollen 10:51 41:33 53:29|hoofdrolspeelster 27:62|hoofdrolspeler 40:54|hoofdschrijver 13:67
hoofdstuk 20:18 40:30 41:42 47:46|hoofdstukken 20:41 33:13|hoog 5:27 18:25 19:15 21:36 30:25 33:-4 34:15 45:24
hoogachtend 11:46 23:53 34:31|hoogachting 12:52 23:53|hoogleraar 33:26|hoogmartens 2:27 7:33 23:36 37:44 43:36
hoogovens 33:26|hoogspanning 45:53 48:54|hoogspanningsnet 45:66|hoogst 30:68|hoogstade 33:26|hoogste 0:65 21:41
hoogstens 2:57|hoogte 14:51 35:54|hooi 13:49 31:52|hook 31:47 33:-6 40:20 44:37|hooked 20:57|hoop 3:42 20:41
hoopt 33:26|hoor 12:52 33:13|hoorde 3:35 20:33 21:45|hoorspelen 13:67|hoort 3:3 15:18 19:16 20:17 21:29 33:13
hope 3:27 27:32 31:44 40:22|hoped 33:28|hopeful 17:70|hopen 31:39 33:5 40:33|hoping 33:28
hopital 16:17 18:20 20:14 21:34 33:4 40:20 45:36 48:25|hopitaux 31:65|horaire 3:45 35:63|horaires 33:29
horak 6:47 33:15|horbarer 3:53|horbuch 2:56|horcht 33:27|horen 3:5 19:23 20:5 28:22 33:18|horer 6:30 13:29 33:18
horerforschung 30:63|horfunk 34:56|horizon 19:44 33:8 49:41|horizontal 45:62|horizontaler 45:62|horizontales 24:82
horloge 33:28|horlogere 13:49 22:53 45:50|horlogerie 3:59|hormis 15:69 19:48|horn 33:28|hornu 13:57 53:56
horreur 3:27 18:43 38:50 40:25 43:42|horror 19:45 33:14
hors 2:3 7:2 10:7 12:14 13:3 16:36 18:7 19:12 20:5 27:17 30:11 31:9 33:-30 35:9 39:16 40:-1 41:7 49:16 50:33 53:12
horse 33:28|horsehair 24:62 26:61|horses 41:68|horspiel 13:35 31:32 34:30 47:37|horspiele 13:61
horspielfassung 30:50 31:44|horspielmotiven 2:56|horspiels 34:56|horspielvorlage 16:61|hort 19:8 31:11 33:19 47:33
horten 47:63|hortense 3:23 6:37 33:14 44:36|hosentasche 33:27|hospitaal 19:58
hospital 3:6 13:14 16:15 18:25 19:7 21:21 31:10 33:3 36:39 44:18 45:19|hospitalier 43:73|hospitalisee 29:81
hospitality 3:58|hospitals 33:28|hoste 22:69|hostel 16:61|hostilite 40:56|hosting 27:63|hot 12:32 19:24 31:27 33:15
hotel 1:3 3:2 5:13 10:-2 12:10 16:2 18:4 19:-5 22:2 27:-1 28:11 31:17 33:6 34:-5 36:10 37:14 40:-11 41:18 43:2 44:6 53:19
hotellerie 53:69|hotelnachten 53:63|hotels 16:12 33:-8 41:26 53:57|hotes 33:29|hotfix 11:74|hotte 20:55|hotter 24:76
hottest 33:28|hottinger 8:65|hotton 33:16 45:58|houbart 22:74|houben 33:26|houd 33:26
houden 3:9 8:24 11:25 19:11 20:7 33:12 34:11 44:21|houder 2:36 4:64|houders 5:69|houding 20:41 33:13
houdt 2:2 6:12 10:13 14:9 20:-1 21:11 27:6 31:4 33:12 34:17 35:12|houet 14:57 22:60|houffalize 53:69|houibebb 4:66
houilleur 4:66|houl031 26:83|houlette 2:7 7:26 10:24 14:18 17:33 22:21 26:30 34:9 40:3 42:22 43:30 44:23 51:30
hour 6:11 7:6 13:5 19:8 20:16 21:12 30:12 31:1 33:6 34:-1 36:13 40:-7 41:7 43:6 45:35|hourly 35:73
hours 13:14 17:18 22:17 27:12 31:11 33:0 35:22 36:22 40:2 41:16 45:41
house 1:7 2:0 3:-10 5:16 7:19 8:13 10:2 12:11 13:11 14:-2 17:7 19:-1 22:1 26:7 27:-5 29:6 33:3 34:-8 36:6 37:10 38:6 40:-7 41:0 42:2 43:6 46:12 47:5 53:-3
houses 10:35 33:14 53:38|housing 50:74|housse 33:29|hout 13:42 33:20|houtem 26:50 52:52 53:42
houthalen 13:46 22:47 33:5|houtskool 24:73
how 1:-2 3:18 5:2 7:11 12:-1 13:-3 17:1 19:17 20:16 24:7 28:7 31:10 33:0 37:9 38:5 40:-8 42:9 43:-2 44:1 45:9 46:6 47:13 52:8
however 11:61 19:45|howl 33:6 40:19 48:39 52:43 53:31|howls 16:30 19:23 31:26 33:10 52:41
hoyoux 2:10 7:16 10:11 14:15 17:19 26:24 34:21 38:23 39:35 40:3 43:16 44:19 50:23 52:26|hoyouxfilms 12:67|hq 39:77
hr 9:64|hrb 1:40 8:57|ht 16:46 26:45 41:57 50:40|https 12:-1 39:69 52:56|htva 16:40 26:39 35:20 41:18 43:35 50:63
hu 16:43 41:44 53:29|hub 27:42 29:52 43:45|hubaux 35:76|huben 31:57|hubert 6:20 33:5 34:25 47:29 48:30 49:23
huberts 33:27|hubin 5:40 7:37 12:33 14:37 15:44 19:24|hubinon 33:18 48:62|hubsch 33:27|hubschrauber 33:27|huby 8:65
hufte 33:27|hugel 19:28 33:14 49:39|hugo 20:20 33:22 48:31|hugues 6:45 13:39 33:-2 36:51 43:42|huhn 33:27
hui 3:15 7:25 20:31 33:11 42:31|huile 19:62|huilen 33:26|huilt 33:22 38:41
huis 3:5 6:8 7:19 12:6 19:-7 20:2 28:12 31:12 33:15 40:0 45:7|huisarts 6:54 45:53|huisdieren 35:67|huishoudelijk 35:67
huisregisseur 40:54|huissier 6:43 28:51 33:21|huisvestingsmaatschappij 20:54
huit 1:-2 2:-5 3:-15 6:3 7:-5 8:5 12:6 13:12 19:8 20:8 30:13 31:-8 32:10 33:10 34:14 35:2 40:9 44:2 45:7 48:4 50:4 53:-5
huitieme 3:45 33:16|huizen 3:12 7:32 10:15 19:14 33:6 40:10 41:23|hull 13:32 16:35 26:41 33:-3 40:25|hulp 3:42 33:13
hum 19:59|humain 24:68 45:58|humaine 33:29|humaines 7:69|humains 19:62|human 7:45 33:6 44:49|humans 7:66
humber 33:15 38:58|humide 4:70 32:70|humidite 33:29|humilie 33:29|humming 33:28
humor 3:17 19:7 30:18 31:30 40:16 44:27 45:38|humoriste 43:73|humour 3:26 19:13 20:6 31:22 40:7 44:48 45:39|hums 33:28
hun 3:1 6:5 12:10 19:-5 20:21 31:14 33:14 45:12 53:6|hund 3:29 7:34 33:12|hundert 33:21 48:38|hundertvierzig 33:27
hundred 17:13 19:3 20:16 21:17 30:16 33:19 47:16 53:9|hung 20:43 33:14|hunne 33:26|hunts 19:59|huren 40:40 53:49
hurry 33:28|hurt 20:43 33:14|husband 28:28 33:24 44:23|hush 31:62|huss 6:26 33:12 45:26 48:27 49:29
husson 1:27 7:26 8:33 14:26 40:13 43:26 46:50|hut 19:18 20:12 33:16 35:18 41:14 48:30|hutte 53:58|hutten 35:67
huub 33:26|huur 7:28 16:41 35:41 41:43|huurboekje 33:26|huurcontract 35:67
huurder 3:12 5:26 6:36 33:-17 34:23 35:24 44:25 47:27 48:24|huurovereenkomst 35:67|huurt 53:63|huurtoelage 15:71
huurwaarborg 35:67|huwelijk 33:26
huy 3:-12 4:12 7:20 10:4 13:-2 14:14 16:15 17:4 18:17 19:-10 21:8 22:2 27:-5 29:9 31:-6 33:-11 34:-10 35:4 37:13 40:-7 43:19 44:3 48:6 50:14 52:11 53:35
huybrechts 33:26|hybrid 7:66|hybride 33:8 40:48|hydrants 50:78|hydraulics 16:45 18:47 53:44|hydrogeologique 33:29
hydrolab 30:47 50:49 53:42|hydrologe 33:26|hydrologique 20:55|hydrologiques 20:55|hydrologische 53:58
hydrologisches 50:64|hydrophone 20:55|hydrophones 50:74|hygiene 20:41 33:16|hypotheek 45:66|hypotheque 33:29
hypothequee 6:77|hypothese 16:28 30:53 31:32 41:31 42:52|hypothesen 30:68|hypotheses 30:78
hypothesis 30:51 40:32 42:48|hz 19:36 32:61
i 1:10 2:-11 3:27 8:-1 9:3 10:-10 12:4 14:18 16:-6 19:25 20:16 22:3 23:2 25:3 27:10 29:0 30:-4 31:-12 33:-32 34:-8 38:10 41:1 44:10 47:13
iad 13:70|iain 3:17 19:18 33:19 44:30|iban 4:70 9:20 26:23
ice 1:5 5:8 13:3 16:4 18:6 19:-3 20:5 21:11 27:1 28:14 29:11 30:17 31:0 32:14 33:1 34:-2 36:19 39:25 40:1 41:13 43:4 48:11 53:3
ich 1:-2 3:33 6:2 12:4 14:15 19:24 20:24 27:2 29:5 33:-32 44:3 47:11
ici 3:9 7:9 14:0 16:1 17:17 19:-8 20:11 22:4 27:-3 29:11 31:-4 33:3 35:7 38:12 39:13 40:8 44:6 47:10 52:15 53:33
ickx 33:26|iconographie 16:71|id 10:42 11:60 43:51|ida 3:27 27:35 31:34 33:12|idbel0000000000 25:77
idbel590333333 25:84|idbel5920000000170 25:84|idbel592555555 25:84|idbel593111111145 25:73|idbel593222222 25:73
idbel595333333312 25:67|idbel595666666 25:73|idd 25:67|ide 1:72|idea 3:16 20:28 31:21 33:6 36:32 38:33
ideal 7:55 22:60|idee 3:28 5:28 19:1 20:-4 22:4 30:6 31:-4 33:-14 34:-7 36:10 38:31 39:11 40:-6 43:7 44:25 45:24
idees 45:72|idem 5:44 9:48 22:45 49:62|identical 33:28|identiek 33:26|identifiable 40:56|identifiables 34:62
identificatiecode 51:72|identification 1:47 25:61 43:48|identifications 20:55|identifie 20:28 40:42 45:45
identified 20:36 34:38 40:32|identifiees 2:60|identifies 33:23 40:27|identique 33:29|identiques 19:41 33:8 46:60
identite 1:14 4:37 9:23 12:13 20:-3 25:69 33:-28 35:18 43:34|identiteit 2:57|identiteitsbewijs 35:67
identiteitskaart 25:75|identity 1:30 4:39 25:66 35:36|idfa 22:68|idfravasseur 25:84|idiot 33:29|idiote 33:29
idiotes 3:59|idriss 21:60 45:46 48:53|ie 16:42 22:32 31:45 42:33|ieder 10:58|iedere 19:27 31:30 33:16
iedereen 3:-2 6:26 19:0 20:11 21:9 31:2 33:14 34:0 40:-4 45:9 48:10
iemand 3:2 6:5 7:1 16:2 19:-4 20:5 21:24 31:-2 33:17 45:13|iemands 3:56|ieper 25:60 31:47
iets 3:13 6:17 12:9 14:1 16:1 18:4 19:7 20:8 21:3 29:7 33:12 35:4 44:5 45:15
if 1:-4 2:6 3:4 6:0 7:-5 10:16 12:11 17:9 20:3 21:2 23:0 24:4 27:10 28:4 31:-9 33:-4 34:26 35:2 36:2 37:6 40:10 44:-1 47:7 50:3 53:-6
ifta 13:65|ignoraient 33:29|ignore 6:60 31:39 33:-3|ignorent 6:55 30:56 33:8|ignorer 33:29
ihm 2:3 15:12 33:23 40:-3 47:10|ihn 3:-4 12:4 19:15 27:1 31:1 33:20 40:-6 47:6 48:7|ihnen 12:13 20:8 23:25 33:18 40:11
ihr 2:-4 6:8 7:-2 13:0 17:2 19:0 20:-5 21:3 23:12 26:5 27:17 28:11 33:15 34:-5 40:-4 45:2 48:3
ihre 1:7 3:-1 6:22 7:5 12:6 14:5 19:0 20:9 27:12 28:11 31:11 33:4 34:7 50:10 53:4|ihrem 3:18 7:23 23:27 27:22 33:10
ihren 3:4 10:8 11:15 13:11 21:13 23:12 26:16 27:24 33:4 35:15 53:18|ihrer 2:21 23:46 33:10|ihres 33:27
ii 1:24 2:26 5:22 8:10 9:11 10:5 12:10 13:10 14:5 18:11 22:8 27:3 31:-1 33:-14 34:7 41:11 45:10 47:11
iii 1:34 2:23 8:17 9:19 10:13 14:13 22:16 27:10 31:5 33:-11 34:16 41:18|ijmuiden 3:56|ijs 28:39 33:13 40:20 41:33
ijsbreker 33:13 48:54|ijsgang 35:67|ijskar 33:26|ijsvlakte 41:66
ik 1:0 3:36 5:3 12:9 14:17 19:28 20:12 27:3 29:0 31:-10 33:-24 35:0 38:1 40:-17 44:8 47:11
il 1:-7 2:-2 3:9 6:6 7:-7 8:-1 9:-2 12:1 13:-2 18:-7 19:1 20:6 21:8 27:-10 28:10 29:-3 31:-12 33:11 34:-5 36:8 37:7 38:-2 40:-4 44:6 45:-2 47:14 48:11 51:8 53:-8
ile 3:18 21:44 28:57 33:-11 45:49|ileana 6:50 33:24|ilias 33:26|ilja 33:26|ill 2:39 3:36 33:6|illegal 14:52 33:14
illegale 14:70|illegible 51:75|illimitee 5:78|illisible 1:72|illisibles 2:60|illness 2:39 31:41 40:32
illustrateur 16:71|illustration 13:65|illustrator 34:60|illustratrice 13:67|illustre 20:55|illustres 30:78
ils 2:-11 3:13 6:4 18:-1 19:7 20:9 21:10 28:17 31:9 33:16 38:9 40:-4 48:-1 49:10 53:-11
ilse 7:31 9:37 13:25 19:33 27:30 43:30|ilunga 12:29 13:29 16:29 20:13 22:42 37:44 43:31 53:28|ilyes 33:29
im 0:0 2:4 3:0 4:0 6:-3 7:4 10:1 11:-1 12:-5 13:-5 14:1 15:-1 17:0 18:9 19:4 20:10 21:3 22:-2 23:2 29:7 30:8 31:7 32:6 33:-1 34:-3 35:-1 36:1 37:7 38:-1 40:-4 42:0 44:-1 45:1 46:-1 47:-3 48:1 49:0 51:0 52:1 53:4
image 0:6 3:1 5:3 7:1 8:5 12:0 13:8 14:-4 16:15 17:2 18:-1 19:22 20:8 23:9 27:-8 33:-10 34:-4 35:2 36:16 37:12 40:-18 41:41 43:-2 44:1 52:10 53:9
images 0:9 2:8 4:31 7:-2 8:15 10:5 12:-1 14:17 16:3 17:5 19:6 20:14 22:3 26:11 29:9 32:21 33:-33 34:0 35:16 36:10 38:10 40:-7 42:3 43:15 47:8 49:27 51:11 52:22 53:3
imaginaire 48:65 53:56|imaginary 33:28|imagination 33:29|imagine 3:17 19:36 27:25 33:5 52:44|imaginons 33:29
imbiber 20:55|imitant 33:29|imite 33:29|imkerverein 35:64|immaculate 33:28|immaterial 10:62|immaterielle 0:65
immatriculation 8:79|immediate 44:76|immense 33:29|immer 3:11 7:16 10:15 19:12 21:21 28:23 33:7 40:8|immersion 16:71
immersive 13:43 19:30 34:30 36:51|immeuble 33:26 45:37|immo 46:72|immobilienfonds 40:50|immobilier 33:29
immobiliere 33:29|immobilisation 34:62|immobilisations 0:81|immobilise 40:56|immobilises 0:81
impact 17:40 31:29 40:32 49:48 53:33|impatients 12:71|impeccable 33:29|impeccables 33:29|imperatrice 33:29
imperceptiblement 33:29|impie 33:29|impitoyable 28:84|implantation 53:69|implanter 33:29|impliquees 53:69
importance 33:29|important 33:28|importe 33:29|impose 10:50 19:48|imposee 3:59|imposer 23:76|imposerons 40:56
impossible 3:37 20:33 33:8|impot 42:67 51:61|impots 9:50 14:39 33:-2 51:64|impression 16:49 25:63 53:48
impressions 16:71|imprevu 16:71|imprevus 16:51 41:65|imprimante 20:55|imprime 8:58 33:21|imprimee 16:57 18:60
imprimerie 26:75 47:58|imprimeur 7:69|improve 44:70|impulsief 6:67|impulsif 6:77|imputable 34:62|imputables 34:62
imputation 10:64|imputer 27:67
in 0:-1 1:-2 2:0 3:3 5:-1 6:-2 7:8 9:0 10:-1 11:2 12:4 13:8 14:4 15:1 16:-9 17:-1 18:1 19:2 20:0 21:0 22:5 23:0 27:3 29:3 30:1 31:5 33:-5 34:-3 35:-2 38:-1 40:4 41:-5 42:-3 43:-6 44:-3 45:1 46:0 47:2 48:-3 53:11
inattendu 16:71|inattendue 44:76|inaudible 19:62|inauguration 20:33 33:8 48:57|inaya 33:29|inbegrepen 41:53 50:57
inbegrip 34:58|inbreng 5:29 10:44 17:42 40:3 42:28|inbrengen 34:58|inc 10:64|incapables 33:29|incendie 20:49 40:30
incentive 42:70|incentives 40:53|inch 33:28|inchange 2:46 11:68|inchangee 35:76|inchangees 2:52 11:60|incidences 33:29
incident 4:84|incitant 42:75|incl 2:10 10:12 13:15 16:16 17:19 26:24 34:9 41:42 50:48|include 13:65
included 2:19 5:29 14:24 19:18 33:-14 34:18 41:27 42:28 51:34|including 2:34 10:35 35:46 41:41|inclus 40:56
inclusief 10:37 27:41 34:37|inclut 40:56|incognito 21:74|incombent 10:64|income 0:75|incompatible 14:67|incomplet 1:72
inconnu 33:16 48:65|inconnue 33:29|inconnus 33:29|inconvenient 33:29|incorporated 7:48 8:63|incorporation 8:68 22:42
incorporelles 0:81|incorporels 10:64|incrimine 33:29|incrustation 19:62|incubator 7:53 46:61|incurred 53:65
indebted 51:75|indeed 33:28|indelible 33:28|indeling 2:44 33:13|indem 3:53|indemnisee 33:29|indemnite 2:33 15:63 34:42
independance 14:62 40:34|independant 7:55 13:57|independante 7:51 14:60|independantes 10:64|independants 7:69
independent 7:52 14:47 40:15|indertijd 33:26|indeterminee 8:79|index 9:68 33:1|indexe 40:56|indicateur 53:69
indicateurs 31:65|indicatif 27:53 42:61|indication 27:63|indications 14:52 33:14|indicative 9:44 27:28 41:39 42:53
indicatives 10:64|indices 31:62|indie 7:39 13:39 22:42 40:26|indien 23:53 34:44|indienen 14:43 23:45 42:47
indiener 12:65|indiening 11:42 14:34 18:57|indigo 31:38 33:24|indiquait 11:82|indique 20:55|indirects 16:71
indispensable 3:34 33:12 52:59|indisponibilite 40:56|indisponible 40:56|indivis 10:64|indivise 10:56 33:8
indivision 5:60 10:32 13:39 22:43|indoors 19:59|induction 27:63|industrie 17:45 19:31 20:24 27:49
industriel 7:38 17:45 23:44 40:25 53:38|industrielle 50:78|industriels 3:59|industriezone 48:68|industry 40:53
inecoutable 33:29|inedits 5:56 34:54|ineens 19:58
ines 2:2 3:-8 6:34 12:9 13:10 19:9 22:5 25:21 29:11 33:5 37:18 40:-11 43:10 44:7 48:28|inevitable 3:59|infection 33:29
inferieur 8:79|inferieure 17:77|inferno 31:65|infini 33:29|infinite 33:28|infirmier 6:63 33:16
infirmiere 3:25 6:33 20:11 33:12 35:33 45:28|inflammation 33:29|influencer 31:62|influencers 31:62|influences 19:59
influenceurs 31:65|info 14:56 45:53|inform 23:58 35:60|informatie 1:53 35:54
information 1:27 4:36 10:15 14:26 20:7 21:33 34:13 35:43 40:7|informationen 35:64|informations 1:45 14:57 35:49
informee 20:41 34:48|informer 14:57 23:62|informes 27:67|informiert 42:62|infos 12:54 43:53|infra 19:45 32:63
infrabasses 19:62|infusion 33:27|ing 30:63|ingaand 34:50 35:46|inge 16:49 43:59|ingebrekestelling 2:57
ingediend 1:30 11:36 12:29 17:45 51:48|ingehouden 23:66|ingenierie 50:66 53:46
ingenieur 16:28 20:17 33:13 40:7 41:14 44:21 45:12 53:9|ingenieurburo 30:42 50:43 53:38
ingenieure 1:22 6:26 13:20 16:21 20:6 31:27 33:10 44:25|ingenieurs 33:23 50:45|ingepakte 33:26|ingescand 25:73
ingeschreven 33:26|ingeslikt 33:26|ingesloten 33:26|ingestapt 33:13 47:57|ingetrokken 29:70|ingevuld 1:66
ingoing 34:60|ingrepen 2:57|ingrid 7:22 10:17 11:31 14:23 16:23 25:41 38:30 40:21|inhaber 4:45 5:43 34:35
inhabitants 33:28|inhabituel 40:56|inhales 49:75|inhalt 9:59 12:34|inhaltsangabe 1:26 2:21 10:22 12:25 33:10
inhaltsverzeichnis 9:64|inherited 20:57|inherits 33:28|inhoud 1:25 9:50 30:39 33:-2 38:31|inhoudelijk 11:59 53:49
inishmarra 33:14 35:60|initial 33:28|initiale 10:44 34:53|initiales 33:29|initialled 34:60|initiatiefnemer 1:66
initiating 43:66|initiative 7:47 10:42 40:34|initiator 1:67|initiatorin 10:57|initie 53:69|injecte 33:29
injection 33:24 35:48|injonction 14:70|injures 13:57 47:66|ink 3:27 19:28 24:45 32:45 33:-3|inkomsten 10:53 40:27
inkt 24:73|inktpot 22:28 30:28 34:18 38:32 40:14 43:36 50:30 52:33|inlaat 33:26|inlichtingen 14:64|innamezone 33:26
inne 33:27|innen 3:13 16:20 19:14 32:26 33:-3 43:20 48:31 53:18|innenraume 53:58|innenraumen 40:50
innerhalb 20:34 26:45 34:35|inning 51:72|inningen 2:57|innocent 33:28|innovationsgutschein 15:65|inns 53:65
innsbruck 1:24 8:37 10:20 13:24 20:18 33:-10 43:23|innu 33:29|innues 33:29|inondable 22:74|inondation 20:41 33:16
inox 26:83|inquiete 33:29|inquietude 33:29|inquietudes 40:56|inquiry 33:14 45:57
ins 20:16 27:19 31:28 33:-1 40:23 44:24|insas 13:70|inschreef 33:26|inschrijven 35:67|inschrijving 51:72
inschrijvingsnummer 51:72|inscription 1:52 3:19 8:40 33:3 35:37|inscriptions 16:57 35:63|inscrire 1:58 10:45
inscrit 10:32 33:11 40:38|inscrite 2:60|inscrites 36:82|insectes 33:29|insel 28:66|insert 49:83|inserts 13:52 24:62
insgesamt 15:39 16:35 17:37 41:35|inside 7:10 19:20 32:31 33:22|insigne 33:26|insist 43:66
insiste 6:47 19:32 20:35 33:-1|insists 30:72|insolvabilite 14:70|insolvency 14:66|insolvent 14:59
insolventieprocedure 14:64|insolvenzverfahren 14:59|insonorise 50:78
inspecteur 2:7 6:17 19:8 21:25 24:23 28:23 30:18 31:10 33:-15 34:8 35:18 36:22 37:24 43:17 47:20|inspection 26:75
inspector 3:17 6:31 21:50 33:-1 45:42|inspectors 20:57|inspectrice 3:11 6:29 21:43 33:16 45:24|inspektor 33:27
inspirations 32:84|inspire 2:33 3:32 34:35 47:53|inspirer 34:62|instaat 10:58|instable 30:78|install 20:57
installatie 2:23 10:25 20:21 33:-7 40:20 41:33|installation 20:33 27:46 36:60|installations 7:69|installe 33:29
installee 53:69|installerait 33:29|instalment 17:56 23:58|instalments 2:39 23:50 33:6|instance 20:41 45:58
instant 33:25 40:22|instantie 15:71|instappen 27:62|instapt 33:26|instead 14:44 33:6 40:32|instinct 19:50 33:10
institut 17:40 20:32 30:50|institute 1:21 10:16 17:36 23:25 33:-5 40:19 42:41|institutes 36:74
instituteur 3:27 13:52 33:11|instituteurs 31:52 36:68|institution 13:45 23:46 27:37 31:36|institutionnelle 20:55
institutionnels 7:69|institutrice 3:37 6:69|instorten 33:26|instorting 20:54|instructed 53:65|instruction 33:28
instructions 26:75|instruite 20:55|instrument 19:40 20:25 33:11|instrumente 19:54|instrumenten 20:54|instruments 33:29
insurance 33:-12 35:18 40:9 41:61 45:15|insure 40:53|insured 10:35 33:14 50:47|insurer 35:73|inszenatorische 19:54
inszenieren 38:65|inszenierung 19:54|inszenierungen 13:61|int 2:17 33:-11 42:14 43:9 48:67 49:20|intact 2:60
intacte 21:61 40:42|intangible 0:67 33:6|integral 2:39 8:71|integralite 5:78|integrante 10:64|integre 6:77
integree 7:69|integrees 10:64|intelligence 33:28|intend 3:10 7:19 10:14 19:31 20:34 27:27 33:-20|intendant 23:66
intended 1:40 2:34 10:35 43:39|intends 27:55 33:6|intensite 17:77|intent 27:54 30:47|intentie 27:62
intentiebrief 12:65|intentiebrieven 1:66|intentienota 1:66|intentieverklaring 9:57 40:40
intention 1:34 3:27 9:39 20:-6 27:40 30:27 33:-26 36:21 40:6|intentions 19:41 20:47|interaction 13:56 20:36
interactive 2:52 27:42|intercalaires 17:77|intercommunale 33:13 35:54|intercutting 20:57|interdiction 43:73
interdisent 34:62|interdit 2:22 20:17 22:36 33:5 34:24 35:39|interdite 10:37 30:51 33:2 47:53|interdites 24:82
interessant 3:28 20:25 33:16|interesse 3:24 20:-7 27:45 30:25 31:1 40:19 51:25|interessebrief 27:62
interessee 4:62 20:33 40:34|interesseert 3:56|interessees 31:65|interessement 2:60|interessensbekundung 27:58
interesser 40:56|interesses 30:78|interessiert 3:49 33:-3
interest 3:8 8:14 10:12 12:8 13:6 14:6 15:15 26:15 27:35 29:14 31:12 33:-32 36:14 40:10 42:30 44:10
interested 3:39 27:36 30:33 40:14 51:36|interesting 33:28|interests 3:52 20:30
interet 10:22 23:15 27:51 33:-19 34:1 40:14 42:37 44:15|interets 3:24 10:42 17:42 26:48 33:-5
interieur 3:8 16:26 19:23 20:24 21:24 33:4 35:25 36:31|interieurs 33:8 40:46|interim 22:50 30:54 33:1
interimaire 45:72|interimaires 7:69|interimkracht 33:26|interior 13:29 16:30 19:23 22:29 40:17 41:32 49:39
interiors 19:59|intermediaire 0:54 33:2 42:61|intermediary 42:70|internal 33:28|internat 3:59|internationaal 31:60
international 1:11 7:24 27:16 31:42 40:21 42:32 43:11 45:20
internationale 7:45 10:11 18:26 23:22 27:14 40:13 42:28 43:26|internationales 42:75|internationalisation 15:75
internationaux 41:74|interne 7:31 17:39 33:-8 44:51 50:54|internees 20:55|internes 16:71|internet 12:47 33:19
interpose 33:29|interposee 14:70|interpretation 22:27 30:31 41:69|interprete 10:50 33:16
interpreter 13:39 22:42 38:47 40:26|interpretes 19:48 43:59|interrogatoire 48:78|interroge 21:33 30:36 33:21 44:34
interrogees 30:78|interrogeons 31:65|interroger 3:59|interrompre 20:55|interrompt 20:33 33:21|interrompu 20:55
interrompue 22:74|interruption 33:29|intertitres 20:55|intervalle 34:62|intervenant 17:77|intervenantes 40:56
intervenes 2:60|intervention 1:59 2:21 40:26 53:30|interviendra 23:68 40:34|interviens 20:55|intervient 10:50 23:62
interview 12:17 20:31 33:-22 38:60|interviews 16:12 19:23 20:42 30:38 33:-21 38:17|intiem 20:54
intitule 1:39 2:35 10:31 22:28 40:10 41:41|intitulee 10:64|into 7:9 11:17 14:9 27:6 33:19 34:3 38:17 40:7 49:18
intra 26:75|intracommunautaire 26:83|intrigue 6:55 44:54 45:50|intrigues 45:72|introduce 29:73|introduction 1:72
introductions 33:28|introduire 23:49 29:67 42:48|introduit 1:45 12:44 17:50 40:29|introduite 23:76
intussen 33:24 34:20|inutile 40:56|inv 26:75|invent 33:28|inventaire 9:49 12:26 20:10 33:20|inventaris 33:26
invente 7:29 15:42 33:20 43:33|invented 31:41 33:6 40:32|inventees 5:78|inventer 2:46 33:16|inventes 24:68 34:48
invention 3:58|inventorie 6:77|inventory 35:73|inverse 10:24 19:35 20:36 33:2|inversee 11:82|inversent 10:64
inversion 11:82|invested 40:53|investeerder 42:69|investering 42:69|investissement 10:64|investisseurs 33:29
investissons 40:56|investit 40:56|investitionszuschusse 0:65|investment 42:56 53:51|investor 42:70|investors 42:70
invigilators 27:63|invisibles 19:48 40:42|invitation 3:39 35:65|invite 6:51 23:50 33:14|invited 20:43 28:62
invitee 33:29|invitent 19:62|invitera 20:55|invites 31:65|invoice 26:75|invoices 2:60|involved 27:63|invullen 1:66
inzage 2:44 34:44|inzake 2:31 10:32 34:31 51:45|inzet 33:26
iode 2:14 7:23 10:18 23:30 26:37 30:32 34:16 38:36 40:10 43:27 50:32|ip 10:48 40:40|iphone 32:84|ipv 11:72
ira 3:22 19:25 20:18 33:3 40:32|iraient 30:78|irait 20:41 33:16|iranische 33:27
ireland 1:9 9:16 10:30 16:9 17:12 18:11 23:14 25:19 27:6 31:20 33:-30 34:2 36:16 40:6 41:10 42:29 44:13
irena 3:23 16:32 20:31 33:-7 44:35|irene 33:23 34:37|irgendwann 33:27|irgendwo 3:32 33:6 40:30|irions 27:67
iris 22:47 29:59|irish 10:16 13:20 16:21 17:33 25:31 31:36 40:7 42:24 43:20|irishmen 20:43 33:14|irl 25:77
irlandaise 34:62|irlande 31:65|irlspecimen 25:77|irma 3:11 33:26|ironically 18:68|ironisch 45:66|irons 20:41 31:52
iront 33:16 53:56|irren 38:65|irreversible 14:66|irrevocable 34:62|irrevocablement 34:62|irrtumlich 11:65
irruption 33:29
is 2:-6 3:9 4:5 5:-4 6:2 7:3 8:0 10:-1 11:3 12:6 13:-7 14:14 19:8 20:3 21:2 23:2 27:4 28:5 30:-2 31:-2 33:0 34:0 35:-1 40:7 44:7 45:3 47:-1 48:-3 51:3 53:2
isbn 47:70|isfahan 21:39 33:20|ish 13:39 17:41 22:46 43:40|ishiguro 44:70
island 16:18 18:19 19:10 28:39 31:25 33:8 40:4 41:19|islanders 33:28|islands 3:58
isn 3:21 14:29 21:14 27:4 33:14 40:4 42:11 47:14|isolatiepremie 15:71|isolation 30:64 33:16|issn 47:76
isst 21:33 33:17 48:34|issue 23:40 25:46 38:43 47:41 51:44|issued 4:50 51:69|issues 8:79|issus 34:62
ist 0:0 2:-4 3:3 5:1 6:4 7:5 10:0 11:8 12:3 14:16 15:-1 17:-3 19:8 20:9 21:-3 23:6 27:4 28:0 29:1 31:1 33:0 34:-1 35:3 40:8 42:-1 44:-2 45:1 46:-1 47:-3 48:-2 53:-5
istace 22:74|istasse 22:69
it 2:-14 3:14 4:2 6:1 7:6 10:-2 11:7 12:-2 14:11 15:1 19:6 20:2 21:7 23:1 27:2 28:2 29:2 31:-4 33:4 34:-1 35:1 36:3 38:0 40:2 42:-5 43:-4 44:3 45:4 47:4 48:-3 51:-1 52:3
ita 25:84|italiaan 3:56|italiaans 13:41 16:38 20:28 43:40|italian 33:28|italianen 20:47 33:5|italians 33:28
italie 31:65|italien 13:25 31:46 33:-15 43:48|italiens 19:48 33:16|itches 32:76|item 11:45 16:54 17:31 40:15
items 35:73|itinerante 31:65|itinerantes 31:65
its 1:-4 2:-11 3:-7 4:9 7:14 8:13 10:25 14:13 17:-2 19:-12 20:-8 23:11 27:10 29:19 31:-3 33:-2 34:0 35:2 40:15 45:12 47:6 51:4
itself 3:15 10:19 21:30 29:30 33:10 40:10 53:22|ittre 40:56
iv 1:35 2:24 8:18 9:20 10:14 14:13 22:16 31:5 33:-10 34:17 41:19|ivrogne 33:29|ix 2:30 9:50 41:51
ixelles 7:37 20:17 26:45 34:30 43:37|izmir 33:29
j 1:2 3:35 7:-10 9:5 10:-5 11:6 12:7 13:-2 14:-6 16:5 18:2 19:15 20:9 22:21 25:2 27:10 31:-9 33:-40 34:-5 40:-20 41:6 43:-5 44:10 46:1 47:3 48:-4 49:1 50:16
j1 10:42 18:52 40:34|j2 18:74|ja 1:38 3:0 10:0 11:13 15:18 16:8 17:41 20:-3 27:13 30:10 33:-11 42:10
jaar 0:18 2:-4 3:-2 5:-1 6:2 7:14 8:6 10:-6 12:-5 13:-3 15:10 18:-3 19:-7 20:-3 21:-3 22:7 27:-8 30:2 31:-1 33:4 34:11 35:7 38:2 40:10 43:2 45:-3 47:1 48:-2 53:-7
jaargang 38:72|jaarlijks 2:44 35:54|jaaromzet 46:72|jaarrekening 0:62 1:27 9:44|jaarrekeningen 9:71|jacket 33:28
jackets 33:28|jacqueline 29:64|jacques 7:55 30:64|jadis 33:29|jadoul 26:83|jagd 33:27
jahr 0:23 1:7 2:2 7:4 13:6 15:10 20:9 22:25 29:10 33:-1 34:15 40:10 42:14
jahre 3:15 7:14 15:12 33:14 34:15 35:11 41:8 46:11 50:11|jahrelang 33:27
jahren 2:16 5:23 7:13 13:6 15:18 20:9 23:7 33:3 34:1 35:10 40:10 43:14|jahres 18:62|jahresabschluss 0:60 9:38
jahresarbeitseinheiten 46:65|jahresende 39:53 50:51|jahresergebnis 0:65|jahresgewinn 0:65|jahresrechnung 0:65
jahrestag 31:57|jahresuberschuss 0:65|jahresumsatz 46:65|jahreszeit 19:41 45:49|jahreszeiten 20:55|jahrgang 7:44 13:49
jahrhundert 33:27|jahrlich 5:50 40:37|jahrlichen 27:58|jahrzehntelang 33:27|jaillit 33:29|jalon 3:33 18:59 40:30
jalons 18:74|jalouse 33:29|jalousie 33:29|jaloux 33:29|jam 6:46 32:51 33:12
jamais 3:17 6:16 7:-1 14:5 19:19 20:16 21:-3 22:-4 24:24 31:-13 33:9 38:11 40:-2 44:-3 45:15 47:2|jamar 40:56
jambes 13:35 44:40 50:43 53:52|jamioulx 13:70|jammer 44:68|jamotte 44:76
jan 2:4 5:25 13:14 18:52 22:14 23:14 25:34 43:13 44:13 48:16|jane 14:66|janner 1:35 18:36 34:30 50:38
januar 1:15 2:21 5:18 10:12 18:38 31:12 33:-9 38:29|januari 0:14 2:32 4:14 5:21 8:13 10:1 18:39 31:2 34:19 35:19 40:5
january 0:15 2:20 5:32 8:13 11:22 18:47 20:-3 27:3 33:-22 34:0 35:13 39:17 40:3
janvier 1:-1 2:21 4:11 5:29 7:-4 8:22 10:11 12:13 14:6 18:39 20:-18 27:14 29:17 30:14 33:-23 34:9 35:3 40:3 41:1 43:0 44:3 45:-1
japan 31:59|japon 31:65|japonaise 19:62|jaquette 33:29|jardin 13:27 33:22 47:37 48:35|jardins 33:29
jaren 3:25 15:40 19:15 21:24 31:18 33:3|jarenlang 33:26|jars 6:46 32:51 33:12|jas 24:29 33:22 48:24
jascha 2:21 3:10 10:14 12:25 13:18 34:24 37:24 40:7 43:17|jaschas 40:50|jasper 22:68|jaszak 6:38 33:15 35:38
jauge 31:65|jaune 19:30 20:20 24:37 32:52 33:9|jaunes 19:62|jaunies 19:48 33:16|java 32:73|javel 19:62|jaw 24:54 33:20
je 1:5 2:-10 3:28 5:-4 9:-1 10:-9 12:5 13:-8 14:9 19:22 20:16 24:3 27:10 28:3 29:3 30:5 33:-18 34:-3 35:3 37:2 38:2 40:-8 41:-7 43:-5 44:10 45:-3 46:-2 47:4 53:-9
jealousy 33:28|jean 8:38 14:32 25:38 27:21 29:38 33:-3 45:26|jeanne 3:11 12:12 14:10 19:4 22:22 33:20
jede 3:3 10:17 19:14 20:15 28:16 33:8 34:6 45:28|jedem 3:11 28:24 31:16 33:17 36:24|jeden 20:8 33:22 36:19 45:14
jedenfalls 3:40 38:52|jeder 2:3 6:18 10:4 19:10 20:11 33:16 40:-3 45:18|jederzeit 10:31 20:29 29:38 40:25
jedes 10:37 33:19|jedoch 34:42 35:51|jef 6:50 24:51 33:9|jelle 3:20 12:29 34:22 40:18 43:41 47:35
jemand 3:22 19:1 20:17 28:13 33:17|jemandem 3:40 33:13|jemanden 3:27 33:21|jemappes 20:37 33:13 47:50
jemelle 3:38 16:36 33:-6 35:41 53:34|jemeppe 53:65|jemima 27:63|jempi 6:38 33:12 48:39
jena 2:27 3:25 16:34 18:37 33:-4|jene 11:65|jenseits 7:46 31:44|jerome 5:56 33:18|jerzy 21:53 45:53|jet 3:45 18:60
jeter 3:32 11:55 33:16|jette 3:21 20:30 33:18|jetzt 3:15 20:7 23:14 33:14 34:7 36:18 40:2 53:10
jeu 19:34 21:27 31:17 33:9 34:14 41:26 45:24|jeudi 11:44 20:17 31:41 33:-8 35:39 38:44|jeugd 3:56
jeugdreeks 1:53 45:53|jeugdvriend 33:26|jeune 2:2 3:1 13:24 16:12 20:-3 31:7 33:21 40:-2
jeunes 7:25 13:47 20:11 33:-2 40:12 53:38
jeunesse 18:21 20:11 22:21 27:29 31:12 33:-24 34:8 36:41 40:15 42:31 45:19 47:27|jeux 14:49 34:40 40:34
jeweiligen 10:57|jeweils 2:51 20:29|jg 47:70|jo 20:57|joaquim 13:40 37:46 43:39|job 21:45 33:14 50:46|jobs 53:65
jocelyne 3:10 6:24 20:9 21:25 24:28 33:10 34:12 45:23 47:25|jodogne 53:65|jodoigne 53:67|jodtabletten 3:53
joel 20:41 33:13|joelle 27:67|joggingbroek 33:26|johan 20:54|johannistag 21:63|joie 23:62 33:16|joignable 12:71
joignons 40:56|joindra 12:71|joindre 1:69 27:32|joined 1:53 2:47|joining 20:57|joins 33:28
joint 1:30 2:11 9:48 10:35 11:45 12:22 23:15 29:22 32:23 45:12|jointe 1:25 4:36 11:55 12:36 23:41 25:37 40:21
jointes 1:34 2:36 9:65 12:33|jointly 4:45 10:57|joints 1:37 10:42 11:47 12:36 14:35
joke 2:24 3:33 31:25 33:-9 40:16 43:29|jokes 3:44 33:14|joli 3:59|jolies 3:59
jonas 3:18 6:27 21:27 31:12 33:0 44:27 48:28|jonckheere 2:42 3:22 16:34 18:37 53:32|jong 7:37 33:21
jonge 3:18 15:33 33:20|jongen 3:4 19:6 21:25 28:21 33:19 44:16|jongens 3:21 20:37 33:10|jonger 31:60|jongeren 30:68
jongerenkanaal 36:72|jongetje 33:26|jongste 3:42 33:13|joost 27:63|joris 2:60|jos 6:46 8:49 33:5|josaphat 7:69
josee 27:67|joseph 33:24 34:33|josette 7:47 33:19|josiane 3:12 20:18 33:15 34:14 36:25 48:17|josianes 33:27|jost 44:62
josy 6:29 33:13 44:29 48:31|jouant 19:48 33:16|joue 3:3 13:27 19:7 31:10 33:23|jouee 33:16 43:59
jouent 19:31 31:34 33:19|jouer 27:24 33:22 36:39 38:39|jouera 33:29|jouerai 27:67|joueront 19:62|joues 19:62
jouets 19:62|joueuses 21:75|jouissance 2:46 34:48
jour 1:-1 3:-5 5:-2 6:3 10:16 12:-3 14:2 15:2 16:16 17:-3 18:-6 19:-11 20:5 21:5 22:-6 26:2 28:11 30:-2 31:-4 33:5 34:10 35:-4 40:8 41:-6 43:-7 47:0 48:27 49:3 51:9
jourdan 2:39 5:56 43:51|journal 3:37 33:8 45:50|journalism 1:40 17:43 31:35 42:43
journaliste 3:17 7:27 21:47 33:-3 34:32|journalistin 6:41 33:19|journee 2:8 16:18 19:10 20:22 33:10 34:9 45:20 50:38
journees 13:39 20:24 26:51 27:36 51:51|journey 33:28
jours 2:10 10:10 16:30 18:11 20:3 22:-5 23:-4 26:20 30:6 33:-13 35:-3 40:-1 41:32 43:10 46:3 50:35 51:10 52:5 53:26
jousten 29:64|jovial 33:29|joy 33:28|jozefien 7:33 20:24 27:31 40:23 44:38|jp 22:47 42:48 43:45|jpc 18:52 40:48
judge 20:26 33:-3 40:22 45:39 48:42|judges 33:28|judiciaire 14:29 18:43 20:14 31:34 40:28 44:35|judiciaires 30:78
judith 27:67|judo 45:72|juge 2:5 6:31 20:9 28:30 30:23 33:13 34:7 44:21 45:17 48:24|jugee 30:70 40:34|jugement 14:70
juger 39:83|juil 25:84|juillet 0:18 2:15 4:20 5:15 18:56 19:-1 20:3 27:22 33:-23 34:10 35:13 43:21
juin 0:20 2:-1 5:17 8:9 10:9 11:11 12:10 15:12 17:6 18:43 20:-1 23:5 25:14 27:-4 29:10 30:17 31:5 33:-20 34:12 35:6 37:15 38:11 39:13 40:-5 42:4 51:12 52:14
juist 14:59 15:44|juiste 3:42 12:39 35:41|jul 18:62 48:40|jules 3:12 19:15 33:21 48:45
juli 0:15 2:18 5:29 10:21 18:41 26:16 29:14 30:13 33:-28 35:12 43:11|julie 27:67|jullie 12:36 27:42 33:-3 40:24
july 2:8 4:24 5:39 10:10 18:44 19:7 20:5 26:23 33:-24 34:8 51:23|jumeau 33:29|jumeaux 6:77|jumelees 31:65
jumelles 20:23 33:22 44:34|jument 3:59|jumet 21:48 33:16 35:42|jump 12:54 19:45|jumped 33:28|jun 18:59 25:45 48:44
june 0:16 4:17 5:21 8:14 10:13 17:10 18:43 23:22 30:23 33:-32 34:0 38:25 40:4 43:7 51:16 52:18|jung 3:40 33:13
junge 7:20 13:22 20:16 33:18|jungen 3:27 33:21|junger 33:27|jungere 30:50 31:44|junglingshaus 18:62|jungste 6:49 33:13
juni 1:8 2:17 4:6 5:22 10:3 12:5 14:-1 17:15 18:34 20:-3 23:17 26:13 27:9 29:5 30:10 33:-38 34:12 40:-4 41:1 42:3 50:5
junior 13:56 20:36|jupille 33:29|jure 33:29|juree 13:70|jurera 33:29|juridical 9:74|juridiction 10:64
juridique 1:21 5:15 7:6 8:40 9:19 13:8 16:47 17:14 23:13 27:5 40:-7 41:42 53:7|juridiques 16:63 40:34
juridisch 16:56 41:40 44:23|juridische 16:64|jurist 16:51 53:49|juriste 5:34 7:25 16:47 33:6 34:17 53:25|jurk 33:26
jurons 14:70|jury 1:5 9:16 10:-2 12:42 13:34 22:7 23:27 36:14 38:13 39:27 40:-5 52:34|juryleden 12:65
jurysitzung 52:67
jusqu 2:-5 3:-6 5:15 6:14 7:-8 10:5 12:-6 13:2 16:-6 18:3 19:-1 20:2 24:5 25:21 29:22 33:7 34:7 38:5 39:14 44:7 45:-5 50:23 51:19 52:26 53:-8
jusque 33:29|just 12:31 20:20 33:21|juste 3:28 33:22 44:32|justes 11:68 33:16|justesse 33:29
justice 6:45 33:11 45:41 48:47|justicia 20:55|justiciables 20:55|justificatifs 26:83|justification 18:74
justificative 3:59|justifier 33:29|jutta 27:62
k 2:-2 4:8 8:15 9:8 10:7 12:2 14:0 16:24 17:12 22:24 24:10 27:6 31:0 33:-36 34:18 36:7 37:16 41:23 42:14 43:17 44:4 46:26 48:4 53:-4
kaai 2:57|kaal 19:58|kaarsrechte 19:58|kaart 2:16 6:27 21:26 30:27 33:5 34:17 45:26|kaarten 3:42 20:41|kaartje 35:67
kaartnr 25:73|kaartnummer 25:73|kaat 13:46 19:37 43:46|kabbaj 22:74|kabel 2:44 20:41|kabelgelden 2:57|kabinet 48:68
kabouters 32:73|kabul 33:26
kade 1:8 2:0 3:-2 5:20 10:17 12:7 16:7 17:9 21:9 27:4 31:2 33:-5 36:14 39:22 40:-4 42:9 43:17 45:16 48:20
kader 19:51 49:49|kadett 33:29|kadiatou 33:29|kadrering 19:58|kaffee 33:27|kaffeemaschine 35:64|kahl 18:62
kahles 19:54|kai 7:29 8:35 27:28 29:34 40:21|kalb 33:27|kale 22:69|kalender 9:44 18:40 33:13|kalk 7:38 33:8 43:41
kalkhaven 7:50 35:54|kalkoven 33:26|kalkpapier 24:59 32:60
kalkulation 1:30 9:25 10:4 11:11 12:15 16:35 18:27 34:2 41:16 53:5|kalkulationen 34:56|kalkulieren 40:50
kalt 13:36 19:30 39:51|kaltleitung 13:47 39:53|kam 3:27 6:36 33:1 38:39|kame 33:27|kamen 33:13 37:54
kamer 16:14 18:28 19:15 20:19 32:22 33:11 38:21|kamera 16:6 19:26 20:26 33:4 41:29 50:10 53:4|kameramann 19:54
kameras 19:41 20:29 33:1|kameraverleih 53:58|kamerplant 33:26|kamers 20:45 33:7|kamerspel 28:73|kamfer 33:26
kamion 39:72|kammer 21:40 33:20|kammern 31:57
kan 2:8 3:3 6:14 10:0 13:2 14:-1 19:9 20:10 23:1 27:9 29:5 33:6 34:-8 36:7 38:11 40:11 45:1 46:6|kanaal 33:18 39:51
kanaalserie 31:60|kanada 31:50 33:6|kanal 9:41 27:30 33:5 42:41|kanale 33:27|kanalen 33:26|kananga 25:84
kanarie 20:35 33:17|kanaries 20:54|kandidaat 40:54|kaninchenstall 33:27
kanku 2:18 12:28 14:28 22:32 23:33 25:42 27:25 29:39 40:14
kann 2:-2 3:2 4:7 6:16 13:8 19:1 20:8 23:4 27:6 29:6 30:12 33:0 34:14 38:19 40:13 45:4|kannte 30:63|kans 40:54
kansen 31:60|kant 7:15 20:6 32:24 33:20 40:5|kantelpunt 31:60
kantelraam 1:24 7:22 17:27 23:25 27:20 37:32 38:30 39:40 40:12|kanten 31:47 40:40
kantine 20:21 22:32 33:3 34:17 35:26 48:32|kantinenkuche 20:55|kantlijn 44:68
kantoor 4:47 7:22 16:23 27:10 33:0 40:2 41:25 53:11|kantoordirecteur 4:72|kantoortje 33:26|kantoren 7:63
kantwerksters 33:26|kanzlei 7:38 12:39 26:45|kapel 33:26|kapelle 33:27|kapellen 2:57|kapitaal 8:57 14:51
kapitein 6:32 33:14 48:45|kapitel 20:36 47:54|kaplan 33:27|kapot 13:38 20:25 33:15|kapotmaakt 3:56|kapotte 6:54 21:53
kapt 33:26|kaputte 33:27|kar 33:26|karaoke 31:65|karikatur 44:62|karim 3:18 6:36 10:23 19:21 33:17|karl 43:73
karlovy 31:62|karte 3:27 33:13 48:38|karteikarte 9:51 43:47|kartennummer 25:67|kartoffelkisten 33:27|kartoffeln 33:27
karton 19:31 32:43 33:13|kas 10:58|kasboeken 20:54|kase 22:61|kask 13:67|kasprzak 6:55 33:22|kassa 22:52 33:18
kassabon 33:26|kasse 0:36 17:45 31:28 33:-3|kasseien 33:26|kassenbericht 35:64
kast 33:12 34:14 35:24 36:28 38:28 47:36|kasten 33:26|kasticket 26:71|kat 24:59 33:13|katalog 7:59
kategorie 1:40 46:57|kathedraal 33:26|kathrin 3:32 13:28 25:34 43:39|katia 2:57
katrien 7:36 12:26 14:17 27:36 29:30 40:21 44:28|katze 33:27|katzenbuckel 34:56|kauf 34:56|kaufen 34:56|kaufer 33:27
kauferin 33:27|kaufmannisch 7:59|kaufmannische 7:59|kaufpreis 34:56|kauft 33:27|kaum 19:28 20:29 40:37|kaution 35:64
kaye 22:74|kazerne 12:23 16:22 17:27 21:24 40:12 41:25 42:27 43:25 45:34|kb 26:75|kbo 1:27 2:38 7:25 9:32 34:19 51:33
kebab 33:14 48:60|keek 33:20 47:45|keep 2:20 3:10 12:10 19:31 20:21 23:13 24:18 27:5 30:15 33:-8 35:15 40:-5
keeper 33:14 45:57|keepers 45:57 47:59|keeping 33:14 34:46|keeps 2:27 6:15 10:29 20:1 21:17 33:10 34:19
keer 2:0 3:10 7:-1 11:13 13:3 19:5 20:16 23:2 28:8 31:-4 32:9 33:4 34:1 40:12 44:17 45:10 47:6
keert 2:27 13:25 22:25 28:30 33:13|kees 33:26|kehrt 33:27
kein 3:2 5:5 7:1 10:-1 13:14 14:25 19:18 20:13 21:5 27:-1 29:6 31:6 32:8 33:-14 34:-3 38:7 39:8 40:-3 48:16 52:9
keine 2:2 3:-7 4:6 5:10 7:6 14:25 15:5 19:1 20:12 22:1 24:6 27:4 30:3 33:-4 34:-4 36:6 41:1 44:2 46:26 51:22
keinem 14:39 33:19|keinen 33:16 35:24 40:21 44:21|keiner 3:14 6:13 7:10 14:11 19:15 28:17 33:15|keines 33:27
keins 33:13 42:49|keken 27:62|kelder 7:28 20:31 33:8 45:31|kelders 33:26|kelenn 10:64
keller 3:9 6:18 16:17 19:11 33:13 45:18 53:15|kellerkinder 1:20 12:19 13:20 23:21 27:17 33:-14 34:15 37:26 43:19 44:21
kellner 33:27|kelmis 2:20 4:19 7:12 12:21 14:13 26:19 33:-20 34:9 40:4 43:14 47:16 53:22|kelso 33:28|kempen 4:72
kempisch 2:57|kempische 2:57|ken 19:37 20:46|kende 21:53 40:40|kenmerk 23:66|kenmerken 40:54|kenne 33:27
kennen 1:18 3:10 19:3 21:9 23:25 31:3 33:16 40:-1|kennengelernt 20:55|kennenlernt 33:27
kennis 1:35 7:33 20:24 33:-4 34:27|kennisgeving 23:66|kennisgevingen 10:45 29:57|kennismaking 16:51 26:58
kennt 30:30 33:19 47:30|kennwort 39:47 52:58|kent 6:25 16:11 19:5 21:13 23:13 30:25 33:11 40:11 48:15
kept 3:28 13:9 24:20 33:15 35:17 45:14 47:16 53:9|kerb 33:28
kerbstone 1:14 7:13 10:23 12:14 13:12 14:12 17:25 22:15 26:21 34:6 38:21 39:32 42:16 43:13 50:21 52:24
keren 2:31 6:41 34:44|kerfs 33:29|kerk 33:13 35:54|kerkhof 33:18 48:47|kermadec 22:74|kermesse 33:16 48:65
kermis 3:8 9:23 12:18 19:10 20:7 27:14 30:20 31:13 33:6 43:19|kermiscomite 35:67|kermissen 31:60|kermisweek 18:67
kern 31:54 40:27|kerncentrale 20:54|kerncijfers 0:71|kerngesund 33:27|kernkraft 20:55|kernkraftwerks 43:60
kernok 3:15 12:27 24:38 33:-14 34:18 40:12 43:29 45:38 47:36|kernpubliek 31:60|kernpublikum 31:57|kernresultaten 30:68
kernzielgruppe 31:57|kersauzon 5:78|kerstavond 33:26|kerstbestand 31:60|kerstfilm 22:68|kerstmis 31:35 33:20
kerzen 33:27|kesselprufung 35:64|ketel 33:22 48:35|ketst 33:26|kette 19:45 21:44|kettenis 22:61|ketting 44:68
keu 33:26|keuken 3:3 16:12 18:14 20:12 21:24 33:-4 35:15 40:11 41:14 45:22 48:26 50:18|keukenborstel 33:26
keukenlicht 32:73|keukenraam 33:26|keukentafel 33:18 34:37|keukentafels 3:56|keukenzaak 7:63|keur 42:70|keurde 23:66
keuren 18:54 35:54|keurig 33:26|keuring 16:38 26:45 33:0 40:27|keurt 34:58|keuze 22:54 33:13|kever 33:27
kevin 20:15 21:35 31:25 33:3 44:35 45:32 48:38|key 1:18 10:13 16:18 21:36 26:26 30:24 31:8 33:7 43:28|keyhole 33:28
keys 16:53 35:60|kg 26:43 27:36 30:50 36:41|kh 10:62|khadija 20:57|kherbane 13:49 36:60 43:51|kick 18:68|kid 33:28
kien 27:58|kier 32:73|kies 33:26|kiest 21:45 33:5 45:45|kiezen 2:18 20:16 28:34 33:7 43:28 48:29
kiezgold 1:13 10:20 12:19 17:14 22:13 26:17 27:9 34:7 38:17 39:28 40:2 42:14 43:12 52:18|kigali 1:40 16:40 33:1 45:44
kijk 19:22 22:32 33:-9 39:46 52:50|kijken 19:17 20:3 21:15 27:10 30:27 33:13 39:21 47:19|kijkend 33:26
kijker 19:40 31:42 38:41|kijkers 7:21 22:50 31:42 40:11|kijkintentie 30:68|kijkkamer 27:62|kijklink 39:72
kijklinks 39:72|kijkt 3:0 6:12 21:11 31:15 33:21 38:16|kikongo 16:39 19:31 33:-2 43:42 48:47|kill 18:55 40:40
killed 33:28|kiln 5:37 33:13 34:26 40:20|kilo 33:22 48:48|kilohertz 24:66|kilometer 3:15 7:27 20:10 33:13 45:30
kilometers 3:29 16:38 20:28 33:0|kilometre 22:69|kilometres 3:18 7:28 20:26 21:22 31:12 33:2 35:23 53:28
kilos 20:6 33:22 47:43|kim 27:41 34:37 47:49|kimbanguiste 19:62|kin 13:34 22:37 24:50 31:29 39:56
kind 3:18 6:18 12:8 17:3 21:6 27:-3 31:3 33:14 40:1 42:11 43:1 48:7|kinder 3:4 20:26 33:7 35:20 40:6 45:17 47:18 48:19
kinderbed 33:26|kinderblik 30:68|kinderbuch 2:43 34:42|kinderen 3:13 13:37 31:18 33:9 45:36
kinderfilm 7:46 22:35 31:32|kinderfilms 40:54|kinderfusse 47:63|kinderhohe 19:41 20:42|kinderhoogte 19:58
kinderkanale 31:57|kinderkinos 27:58|kindern 20:42 40:37|kinderpsychologe 3:42 16:51|kinderpublikum 16:61
kindertekening 33:26|kindertijd 33:26|kinderzimmer 33:27|kindes 33:27|kindly 33:28|kindness 3:44 40:40|kinds 14:66
kinesitherapeute 21:75|kinet 5:35 22:34 33:-2 34:40|kingdom 25:50 40:26 42:56|kinnen 33:28
kino 1:7 7:13 13:19 22:40 27:18 31:22 37:28 40:11|kinobesucher 40:50|kinoblatt 38:65|kinodokumentarfilm 43:60
kinofilm 2:36 7:38 27:37|kinofilme 13:61|kinofilmen 8:51 13:47|kinoganger 40:50|kinokoproduktionen 27:58
kinoleiter 38:65|kinopotenzial 30:63|kinos 27:37 30:42 31:37|kinospielfilm 43:60|kinostart 27:25 31:44 34:23 38:32
kinostoff 12:60|kinotour 31:57|kinshasa 20:40 31:40 42:49|kinyarwanda 6:50 16:45 43:45|kiosk 33:27|kip 33:26
kippen 33:26|kippt 44:62|kirchenfiguren 33:27|kirchplatz 2:56|kirsty 33:28|kist 3:26 33:22|kiste 33:27
kit 2:20 3:26 7:26 16:26 31:16 33:-13 43:35 50:28|kitchen 6:23 7:8 19:1 20:-1 21:15 32:28 33:15 44:12 48:36
kitchens 3:21 16:29 19:22 32:39 33:-9 44:33 52:40|kitoko 33:29|kits 31:62|kittelblau 24:66|kjeldgaard 19:41 39:53
kk 52:67|kl 26:71|klaar 18:49 27:19 33:-16 35:25 40:11 43:36|klaarwakker 33:26|klachten 33:26|klage 3:32 33:19
klagen 21:42 33:6 45:41|klagerin 3:53|klank 12:17 13:19 16:16 19:18 20:18 37:26 41:49 43:18|klankband 19:58
klankman 20:54|klankmix 53:63|klanknabewerking 41:53 53:49|klankonderzoek 16:64|klankstuk 13:54 39:59
klant 4:51 33:5 50:49|klanten 33:26|klap 33:26|klapke 33:26|klappen 33:26|klaprozen 33:26|klapstoelen 33:26
klapt 33:26|klar 14:59|klara 38:74|klarem 33:27|klaren 40:50|klarer 33:27|klas 33:26
klasse 1:24 10:20 22:24 27:20 33:-11 35:27 36:29 43:23|klassen 30:68|klatschte 33:27|klaut 36:66|klavier 6:41 33:19
klavierstimmerin 28:66|klebt 33:27|kledingstuk 33:26|kleermaker 33:26|kleermakersopleiding 33:26|kleider 19:54
klein 0:14 1:10 7:22 12:7 13:6 14:16 19:0 20:6 24:15 33:6 38:14 40:-4 46:23 47:13|kleindarsteller 41:61
kleindochter 33:26
kleine 6:10 12:8 14:17 15:14 19:1 20:7 22:19 24:16 27:7 31:2 33:-4 36:15 37:17 38:15 40:-3 43:10 44:11 45:9 46:24
kleinen 14:33 19:28 40:25 47:37|kleiner 15:26 22:23 33:9 40:31|kleines 7:20 12:21 14:44 45:23 46:37
kleinkinderen 31:47 33:13|kleins 3:42 44:55|kleinsenders 44:62|kleinst 1:48 46:51|kleinste 33:26
kleinstunternehmen 14:27 46:61|kleinstunternehmens 14:59|kleinwagen 33:27|kleinzoon 12:44 20:33 33:5|klemmbrett 33:27
klemmt 44:62|klep 33:17 48:49|kleppen 33:26|kleren 48:68|kleur 19:34 32:37 33:-3 41:30 43:19 50:23 53:15
kleurcorrectie 41:66|kleuren 19:44 24:59|kleurenpalet 24:73|kleuronderzoek 24:73|klick 33:13 48:50|klickt 33:27
klikteller 33:26|klim 33:26|klima 3:53|klimis 2:26 3:25 5:44 22:50 43:39|klimmen 20:29 33:20|klimmer 20:54
klimpark 20:39 33:1 44:43|klimt 20:25 33:22|klingel 21:42 33:6 49:45|klingeln 3:26 33:13 37:31 45:26|klingelt 33:27
klingen 20:55|klingt 47:63|klinkaard 13:67|klinkt 19:44 40:40|klok 33:26|klokkenmaker 7:50 22:54|klomp 33:26
klompen 6:41 33:0 44:42 48:41|klooster 20:41 33:13|klopft 33:27|kloppen 11:38 16:31 21:33 33:13|klopt 14:29 33:23
kloster 18:62|kloten 33:26|klucht 3:56|klug 33:13 38:52|kluger 6:62|klus 21:53 33:13|km 26:58 36:53 50:33 53:29
kmo 14:49 15:30 46:56|kmu 9:26 14:41 46:51|knackt 33:27|knal 33:26|knallen 33:13 36:53|knallt 33:27|knapp 45:62
knee 20:36 33:6 49:54|kneels 33:28|knees 20:30 33:22|knew 20:23 28:41 33:14 47:38|knick 33:27|knie 33:26|knieen 33:26
knielt 33:26|kniet 33:27|knife 33:28|knikt 33:26|knip 33:26|knipoog 20:54|knipsels 38:72|knipt 19:37 33:18|knit 38:74
knitted 33:28|knob 49:75|knock 33:28|knockings 33:28|knockout 38:74|knocks 33:28|knodel 33:27|knoll 27:58|knoop 33:26
knoopsgat 33:26|knop 49:73|knopen 22:54 33:13|knopf 33:27|knot 19:32 20:30 33:1 47:46|knoten 21:44 33:18
knots 33:20 48:52|know 3:18 5:5 6:6 7:1 12:2 13:0 14:0 19:11 20:15 23:14 30:7 33:7 36:8 38:26 44:13 53:0|knowing 3:58
knowledge 14:52 20:23 27:29 34:25|known 2:16 3:13 19:15 20:13 33:12 40:9 41:24|knows 19:7 20:5 33:24 44:18
knupfer 33:27|knupft 20:42 33:13|knupfte 47:63|ko 10:57|kobe 7:37 13:41 19:31 43:40|kochbuch 31:57|kochen 13:61
kocht 13:44 20:31 33:3|kochten 33:26|koe 22:54 40:40|koekjes 20:54|koelboxen 33:26|koelcel 33:13 48:54
koelkast 19:31 33:21|koelwagen 21:66|koen 13:41 27:45 40:27 43:33|koentwicklerin 43:60|koentwicklung 17:63
koentwicklungsvertrag 5:43 10:50|koeroekoe 39:72|koers 3:15 18:26 19:17 28:32 31:19 33:11
koffer 33:0 35:25 47:28 48:55|kofferchen 33:27|kofferraum 33:27|koffie 3:9 10:12 26:25 32:27 33:14 35:21 49:27
koffiebekertjes 33:26|koffiekoek 35:67|koffietafel 21:66|koffievlek 34:58|kogel 33:26|kohll 6:33 33:7 44:33 48:35
kok 16:64|koken 31:60|kolen 26:71|kolenboer 22:68|kolenkar 19:58|kolk 19:37 21:45 47:49|kollateral 22:61|kollege 33:27
kollegen 33:27|kollegin 6:62|kollegium 42:62
koln 1:5 8:17 10:25 13:18 16:4 18:6 19:-2 22:5 27:7 29:8 33:-4 34:5 40:2 42:6 43:20 48:7|kolner 17:31 33:7 40:36
kolnerin 40:50|kolom 16:39 17:44 41:51|kolommen 33:26|kolophonium 33:27|kom 19:37 33:5 47:49
komedie 3:29 28:46 31:34 40:27|komediecoach 2:44 16:51|komen 1:6 3:11 7:4 10:8 19:7 20:20 33:7 34:13 40:-6 43:14 53:12
komende 1:53 27:48|komisch 3:20 6:29 13:28 19:22 38:44|kommen 3:27 7:21 10:20 33:8 53:21|kommentar 20:55
kommentieren 20:55|kommerzielles 31:57|kommissarin 3:32 21:42 33:6|kommission 14:46 23:49|kommissionen 27:58
kommt 3:10 7:3 9:16 10:1 17:6 20:-1 21:7 26:9 33:10 40:8 44:6 45:6 48:13 49:9 53:2|kommunikation 27:58
komodie 3:27 19:17 28:28 31:20 37:30 43:23 44:25|komodien 40:50|komparsen 41:48 52:34 53:38|komparserie 41:61
kompel 20:33 33:18|kompels 13:54 22:54|komponist 53:58
komt 2:-10 3:-5 6:0 7:-4 12:4 17:8 18:0 19:0 20:-2 21:-1 23:-1 27:-5 28:6 33:14 34:4 35:0 40:-7 45:14 48:14 53:2
kon 3:31 33:20|konden 30:54 31:47|kondigt 33:18 35:46|konflikt 44:62|konigreich 25:67|konigstein 8:65
konijn 21:53 48:54|koning 33:26|koninkrijk 25:78|konnen 3:18 7:23 19:19 27:41 33:-9
konnte 19:15 27:18 33:6 40:30 42:23|konrad 6:49 33:13|konsul 33:27|kontakt 38:52 43:47|kontakte 20:55|kontich 27:62
konto 4:56 10:28 17:33|kontobestatigung 4:66|kontoinhaber 4:66|kontonachweis 4:66|kontostand 17:63
kontrabass 19:36 33:18|kontrabasses 33:27|kontrollbereich 9:51 30:50|kontrollieren 20:55|kontrollierten 20:55
konzept 1:14 2:9 5:16 16:23 19:7 20:18 36:19 40:3 43:23 45:36|konzeption 20:55|konzepts 27:58|konzern 33:27
konzernubersicht 46:65|kooi 33:26|kooien 33:26|kooistra 27:62|kookboek 31:60|kookprogramma 7:63
kookt 21:53 33:-1 45:40|kool 22:68|koolmijnlaan 4:58 8:57|koop 45:66|kooperation 9:64|kooperationsvertrag 5:50 10:44
koopovereenkomst 40:54|koopprijs 34:58|koopsom 34:58|koopt 33:12 34:33 40:28|koor 3:13 18:24 20:31 31:30 33:-5 48:25
koos 19:44 40:40|kop 11:59 33:13|kopen 3:42 34:44|kopenhagen 27:48 31:47|koper 20:26 33:21|koperen 20:54|kopers 40:54
kopf 3:40 33:13|kopfe 46:65|kopfhorer 33:27|kopftuch 33:27|kopfweh 3:40 33:13|kopie 25:57 50:53|kopieen 27:41 31:52
kopien 27:44 31:44|kopijrechten 2:57|koplampen 32:60 33:13|koppel 31:47 33:13|koppeling 33:18 48:47|koppig 6:46 7:56
koppigste 33:26|koproduktion 2:23 7:26 22:28 40:18 42:42|koproduktionen 7:46 22:48|koproduktionsfonds 42:62
koproduktionsforderung 42:62|koproduktionsmarkt 18:62|koproduktionspartner 27:58|koproduktionstreffen 16:61
koproduktionsvertrag 1:31 10:53|koproduzent 7:23 10:22 17:27 22:26 27:22 42:39|koproduzenten 34:42 43:47
koproduzentin 40:50|koproduzieren 7:59|koproduziert 7:59|koptelefoon 12:52 39:59|korea 31:59
koren 20:28 31:24 33:-9 37:39 40:18 53:27|kornig 19:54|korpers 33:27|korrel 33:26|korrelen 20:54|korrelig 19:58
korrigierte 11:65|kort 1:15 7:13 9:20 12:14 19:7 20:4 22:40 33:-14 40:3 41:16 43:16 45:27
korte 1:22 9:39 13:23 19:14 30:24 31:16 33:-6 40:10 45:23|kortfilm 13:49 22:45 39:49|kortfilmreeks 7:63
kortfilms 7:37 13:41 22:41 40:27|kortrijk 1:21 7:19 10:14 17:24 22:34 29:26 33:-7 34:22 40:9|kortverhaal 34:49 47:51
kortverhalenbundel 34:58|kost 3:7 14:15 16:15 30:19 33:-5 34:9 36:34 40:28 41:19
kosten 1:25 2:-3 10:28 14:5 16:30 17:8 26:10 30:17 40:7 41:28 43:19|kostenaufstellung 16:61|kostenaufstellungen 12:60
kostennote 26:65|kostenpost 10:58|kostenstelle 16:61|kostenstudie 16:43 40:33 53:42|kostenvoranschlag 50:64
kosteres 21:66|kostet 34:35 40:43|kostprijs 43:67|kostschool 33:26|kostum 41:61|kostume 19:28 41:35 53:45
kostuum 41:66|kostuums 19:21 41:50 53:46|kot 14:64|koud 33:26|kozen 40:54|kpi 31:53 53:50|kr 31:62|kraamafdeling 20:54
kraan 5:27 33:16 34:28 35:25|kraanmachinist 33:26|kraft 24:82|kraftwerk 28:66|kraftwerks 33:27|kragero 20:57
kraka 22:48 31:44|krakende 33:26|krampen 6:46 33:18|krankenhaus 20:29 33:13 48:38|krankenhauser 33:27
krankenwagen 33:27|krankheit 2:56|krant 32:47 33:13 38:45|krantenbericht 3:56|krantenknipsels 24:73|krapp 24:66
krappe 33:26|krat 33:26|krdmbe00 4:72|kreative 10:57|kredite 4:66|kreeg 1:35 15:40 23:36 33:9|kregen 40:54
kreis 33:8 44:53|kreisblatt 3:53|kreist 33:27|kremer 6:30 33:18 48:32|kreska 47:72|kreusch 22:61|kreutz 20:55
kreuz 33:27|kreuzberg 5:64 10:50|kriechen 33:27|krieg 3:40 33:13|krieken 33:26|krier 22:65
krijgen 3:26 6:38 19:38 20:25|krijgsgevangenschap 33:26|krijgt 1:12 2:13 3:1 10:14 20:0 23:12 33:13 40:-1 48:13 53:8
krijt 19:30 33:17 48:30|krimi 31:57|kriminalfilm 3:53|kriminalfilme 13:61|krimireihe 13:61|krimpen 40:54|krimpt 33:26
kring 20:24 31:50 33:-5|kringetje 33:26|kringgesprek 30:68|krings 33:26|kringwinkel 33:26
kris 3:8 6:22 23:22 33:8 34:12 44:21 45:21 48:36 49:26|kristof 7:47 12:58|kriterien 14:59|kritiken 38:65|kroeg 33:26
kroket 33:26|kroketten 33:26|kronberg 8:65|krott 13:29 19:22 22:38 38:33 43:28|krucken 33:27|kruidentuin 33:17 48:49
kruimel 13:46 22:47 38:51|kruipen 33:26|kruipt 33:26|kruis 1:52 33:13|kruisen 48:68|kruispunt 33:26|kruispuntbank 8:71
kruiwagen 33:18 53:42|krumm 33:27|krummen 33:27|ksiegowy 43:66|ku 13:54 30:54|kuborn 5:56 14:62
kuche 16:18 18:19 21:20 22:18 33:1 47:20 48:21 49:37|kuchen 19:22 24:25 33:2 38:24 48:39 53:17|kuchenboden 33:27
kuchende 19:58|kuchenliste 35:64|kuchenschrank 24:66|kuchentisch 33:27|kuchentischen 3:53|kuh 22:61|kuhen 33:27
kuhl 45:62|kuhlschrank 33:27|kuhlschranke 19:41 47:49|kuhlschranklicht 32:67|kuhlschranks 19:54|kuhlturm 33:27
kuist 33:26|kulisse 3:40 53:45|kulissenteil 33:27|kultur 17:49 23:49|kulturforderung 17:63|kulturkanal 40:50
kulturprojekt 17:63|kummern 3:53|kun 27:62|kunde 50:64|kunden 4:66|kundigt 35:64|kundigung 2:51 10:31
kundigungsfrist 35:64|kundin 3:53|kunftig 33:27|kunnen 19:20 27:24 29:22 33:9 40:5 42:20 45:18 53:14|kunst 1:66
kunstdezernat 33:27|kunsten 23:66|kunstenaarsloket 26:71|kunstenzender 17:47 40:33 42:47|kunstfalscher 33:27
kunstgebit 20:41 35:54|kunstlerisch 7:59|kunstlerische 10:57|kunstliche 33:27|kunstschool 53:63|kunstschule 53:58
kunt 3:42 33:0 53:36|kurbel 33:27|kurdische 33:27|kurier 38:69|kuriosum 40:50|kursaal 31:39 36:51 39:51|kursaal3 39:72
kurt 33:26|kurth 7:69|kurve 21:33 33:9 45:32 48:34|kurven 6:49 24:52
kurz 6:18 7:26 9:20 12:17 19:22 22:17 33:-6 34:12 47:19|kurzdoku 20:55|kurze 30:63|kurzen 3:40 40:37|kurzer 3:40 33:13
kurzfassung 30:42 34:35 41:40|kurzfilm 13:47 22:48|kurzfilme 7:26 13:40 22:40 40:18|kurzfilmtage 38:65
kurzform 10:44 12:47|kurzgutachten 30:63|kurzinfo 9:43 12:39 43:39|kurzinhalt 9:54 33:9|kurzlektorat 44:62
kurzstudie 30:63|kurzurteil 44:62|kurzvertrag 34:56|kust 10:25 19:24 33:-7 36:38 42:35 45:33|kusterin 21:63
kustgemeenten 31:60|kustserie 31:60|kva 50:78|kvk 10:45 34:44|kw 18:60 50:34|kwaad 33:26|kwabena 29:73
kwalificeert 14:64|kwaliteit 2:44 27:48|kwam 3:43 33:7 47:27|kwamen 3:42 20:41|kwart 33:26|kwartaal 18:49 51:62
kwartalen 51:72|kwartier 20:54|kwartierstaat 13:67|kweekt 20:54|kwestie 19:58|kwijt 33:5 44:47 45:45
kwijting 2:44 35:54|kwijtraakt 33:26|kwijtraakte 28:73
l 0:5 1:3 2:3 3:0 4:1 5:4 6:0 7:-9 8:2 9:2 10:2 11:4 12:4 13:0 14:6 15:-1 16:-6 17:1 18:3 19:2 20:-4 21:2 22:5 23:5 27:2 28:4 29:2 30:-1 31:-5 33:-6 34:6 35:2 36:-1 38:5 40:0 43:-4 44:6 45:5 47:1 48:-1 49:1 51:7 53:2
l1 10:64|l2 10:64|l3 10:64|l4 10:64|l5 10:64
la 0:-1 1:-5 2:2 3:-1 4:5 5:2 6:3 7:2 8:0 9:0 10:2 11:2 12:2 13:1 14:3 15:1 16:-8 17:-2 18:-2 19:3 20:-4 21:6 22:7 23:8 27:5 28:2 29:6 30:2 31:-1 33:-7 34:2 35:3 38:5 40:0 43:-4 44:4 45:4 46:2 47:1 48:5 49:3 50:0 51:1 52:3 53:4
laadbak 33:26|laadkade 35:67|laadt 33:26|laag 19:44 33:-7 40:20 49:39|laagtij 31:47 36:58|laagwater 23:54 34:40 47:58
laars 47:70|laarzen 33:26|laat 1:5 3:20 10:-2 19:5 20:8 21:5 30:7 33:11 34:-3 35:15 44:22|laatst 33:26
laatste 1:-1 2:-10 3:-11 4:5 5:2 9:4 10:-2 12:-2 13:-3 15:15 16:-2 18:0 19:2 20:-3 22:15 23:0 27:1 28:24 29:10 33:6 35:1 38:3 39:4 40:-3 43:7 44:8 45:0 46:11 48:7
lab 1:43 16:26 23:31 33:-12 36:34 41:28 53:25|label 31:46 33:11 53:30|labelled 33:28|labels 7:24 24:52 33:18
labo 16:29 18:32 33:-9 41:38 50:35 53:37|laboratoire 10:31 16:25 20:9 27:21 30:32 41:41 50:32 53:36|laboratoires 41:74
laboratory 41:68|labs 30:50 53:45|labyrinthe 33:29|lac 13:57 33:16|lace 33:28|lach 33:26|lache 3:21 6:39 33:23
lacheln 33:27|lachelt 33:27|lachen 3:10 20:6 27:25 33:17 49:23|lacht 3:6 6:18 24:23 33:18 40:17|lachte 3:56
lacks 44:70|lacroix 6:50 33:-6 48:42 53:43|lacustre 1:33 7:30 10:24 17:37 22:35 27:38 52:45
ladder 19:12 33:17 47:36 48:26 49:30|ladders 33:14 50:60|laden 33:21 35:29 48:26|laderaum 33:27
ladies 3:31 33:1 44:43 49:48|lading 21:27 31:21 33:4 34:18 45:36 47:31|ladite 34:62|ladt 33:27
lady 3:31 5:44 34:33 45:44|laet 8:39 14:33 23:23 25:39 29:27 34:14 36:28 46:28|laf 6:54 33:13|laffer 3:56
lag 3:21 31:24 33:20|laga 20:54|lagaisse 6:48 33:17|lagaisses 33:26|lage 1:42 3:36 40:30|lagen 24:52 33:5 40:33
lager 33:17 48:49|lagere 33:26|lagneau 8:79|lagos 33:29|lahaye 7:21 12:23 14:22 15:27 25:38 29:26 33:-24 40:13
laid 33:28|laien 13:40 16:40 19:34|laiencasting 18:49 53:45|laiendarstellerinnen 19:54
laine 12:36 19:27 20:33 31:31 32:49|laing 33:28|laisse 3:-5 6:13 19:17 20:2 21:11 33:20 34:-2 45:8 53:17|laissee 20:55
laissees 19:62|laissent 10:37 33:24|laisser 20:37 33:11 53:38|laissera 40:42 53:56|laisses 33:29
lait 13:32 31:27 33:19 38:43|laiterie 33:29|laitiere 7:35 13:37 22:40 38:48 40:32|laiton 24:47 32:49 33:16 37:51
laitue 33:8 48:57 49:61|lake 20:26 33:23|laken 33:26|lakes 13:65|lale 19:41 24:52|laloux 27:67
laloy 1:32 2:20 3:19 13:30 16:30 33:-11 37:46 43:33|lama 7:63|lambermont 33:19 48:43|lambert 20:16 33:27
lambillon 33:29|lambin 21:75|lambinet 33:28|lambing 13:44 22:47 38:53|lambinon 23:76|lambot 3:20 33:20 48:50
lambotte 1:38 7:27 10:22 12:28 14:27 15:34 33:-20|lambrechts 20:29 33:11 35:43|lambs 33:19 48:54|lamine 21:75
laminoir 7:69|lamp 19:14 20:12 32:20 33:19 36:18 39:21|lampe 19:1 20:6 32:33 33:24 35:15
lampen 3:9 19:27 20:5 31:10 33:11 48:18 50:20|lampenzaal 33:26|lampes 33:24 41:47|lampisterie 13:46 20:33 39:51
lampje 3:25 24:42 33:9 49:43|lampjes 35:67|lamplicht 34:44 47:57|lamps 19:45 32:42 33:6|lanarkshire 33:28
lance 33:21 40:34|lancement 18:74|lanckriet 3:26 5:40 34:38 43:38
land 3:-1 13:11 17:12 19:1 20:-2 21:10 31:15 33:-9 36:16 40:8 41:10 42:36 48:11 53:17|landbouwkrediet 4:72
landbouwschool 45:66|landelies 35:63 53:56|landelijk 31:60|landelijke 31:60
landen 1:14 2:5 7:11 8:18 22:26 31:41 33:-26 36:20 40:24|lander 1:20 2:15 18:21 22:38 27:17 31:35|landereffekt 1:61
landerforderung 17:37 40:25 42:49|landern 18:27 22:26 31:40 40:28|landesamt 51:65|landesfilmstiftung 1:61
landesforderung 1:20 10:28 17:33 23:21 42:45|landesgericht 8:65|landesmitteln 42:62|landesrat 33:27|landessprache 7:59
landet 6:62|landlady 33:28|landlord 35:73|lands 18:43 33:21|landschaft 33:27|landschappen 33:26|landsdelen 33:26
landt 49:73|landuyt 5:43 34:31 45:40 47:44|landwirt 33:27|landwirtschaftsschule 45:62
lane 0:25 5:38 8:24 10:12 17:20 22:28 33:-22 34:27 40:3 43:16 51:25
lang 1:6 2:-8 3:5 6:2 9:10 18:1 19:-2 20:16 21:7 33:15 34:1 40:-12 43:0 44:12
lange 1:6 4:10 7:12 9:9 10:-1 19:23 20:6 22:15 27:13 31:2 33:1 40:-7 42:7 43:20 44:8|langem 44:62
langen 7:29 19:37 33:9|langer 1:21 3:12 7:16 19:11 20:8 30:20 33:9 40:10|langfassung 10:57|langfilme 7:51 22:40
langfilmen 13:61|langfristig 7:59|langs 3:1 31:16 33:20 45:22 53:8|langsam 6:20 7:16 19:12 21:21 33:18
langsamste 33:27|langskomt 33:26|langspeel 33:26|langspeelfilm 1:29 2:9 7:33 12:28 13:35 22:19 28:24 43:30
langspeelfilms 7:42 13:33 22:34 40:33|langste 20:33 33:5 40:33|langstens 29:64|langstreckenflugs 30:63
language 1:10 2:3 3:11 7:19 10:5 17:12 19:2 20:0 33:-30 40:13 42:12 43:41 48:16 53:18
languages 3:15 13:35 16:13 19:6 33:-26 34:6 36:20 40:18 41:33 43:13 48:20
langue 2:-1 6:16 10:3 13:9 20:10 21:14 22:13 24:21 30:17 31:16 33:-20 34:1 39:31 40:-5 43:46 44:15 49:22
langues 2:16 3:3 7:13 13:34 18:18 19:6 20:11 31:21 43:49 44:20|langzaam 33:26|langzame 31:60|langzamer 19:58
langzeitdokumentationen 40:50|lannoo 44:68|lannoy 26:75|lantaarn 27:48 33:13|lantaarns 33:26|lantern 33:14 35:60
lanterne 2:29 33:11 40:25 44:44|lanternfish 10:47 17:37 22:36 42:37|lapins 33:29|lapse 23:50 34:52|lapsed 40:53
lapses 23:50 34:38 40:32|laque 33:29|laquelle 1:32 2:20 5:38 20:15 27:27 33:2 40:16|lardinois 50:65 53:50
lardot 2:29 12:39 13:39 27:36 40:25|large 3:2 10:7 19:26 20:10 22:17 27:10 33:-9 37:30 40:-1 44:19 49:54|larges 19:62
largeurs 27:67|larmes 33:16 45:58|laryngite 33:29|las 3:35 40:40 44:34|lasagnes 40:56|lasalle 22:47 36:55 37:59 43:46
lascelles 27:63|laschet 20:45 33:9|lascombe 5:51 20:23 34:36 43:33|laser 30:78|lasern 33:27|laserscan 50:64
lassen 3:19 18:20 20:24 33:-4 34:32 49:23|lasses 7:69|lasst 3:9 30:19 31:13 33:17 36:22 40:6
last 0:12 2:-9 3:-12 6:2 7:13 8:4 10:-8 11:5 12:14 13:-4 14:-4 15:12 19:5 20:4 28:18 30:3 31:-8 33:12 40:-4 43:-4 46:17 49:6 51:5 53:-5
laste 2:44 10:45|lasted 33:28|lasten 41:66|lastpfeile 33:27|lasts 20:30 33:22|lat 33:26|latam 42:70
late 6:19 13:13 22:17 26:23 31:34 33:-4 37:26 42:18 44:29 49:23 50:22
laten 2:-1 3:7 19:20 20:23 27:4 33:2 34:24 38:13 40:-5 44:10
later 1:2 2:0 3:9 6:4 9:6 10:-6 13:-1 17:3 20:-2 31:2 33:15 40:-6 42:15 43:2 48:12 51:7 53:-1|lateral 20:41 49:69
laterale 50:78|lateraux 19:62|latere 51:72|latest 34:60|latijn 33:26|latijnse 33:26|latin 33:28|latine 31:65
lauf 19:54|laufen 33:6 40:43|laufendes 15:65|lauft 5:17 12:14 14:13 17:16 24:19 33:14 48:17 49:19|laufwege 24:66
laufzeiten 5:64|laugh 3:35 27:20 33:17|laughed 3:36 31:41 44:49|laughing 33:14 48:60|laughs 6:34 33:21 49:38
laughter 33:28|launch 22:47 31:54|launderette 33:28|laundry 3:27 19:19 33:16 37:38|laureate 13:70|laureats 23:76
laurence 2:39 13:35 40:16 43:36 53:29|laurent 33:28|lauriers 47:66 48:65|lausanne 7:36 10:41 27:44 33:-3
laut 1:22 2:17 6:23 17:23 18:23 33:6 52:27|lauter 33:13 49:52|lauterung 3:53|lautet 2:30 4:40 33:1 40:25
lautsprecher 33:27|lauw 33:26|lauwers 27:67|lavaient 20:55|lavandieres 33:29|lave 19:20 20:12 33:25|lavees 19:62
laver 33:29|laverie 20:55|lavoir 47:80|law 2:38 10:29 13:22 14:7 20:-2 33:-21 34:35|lawaai 13:46 33:18|lawn 20:57
laws 45:70|lawsuit 22:69|lawyer 16:51 33:-8 40:27 53:29|lawyers 33:14 41:54|lay 19:28 27:32 33:18|layers 19:59
layout 7:42 22:47 41:60|lays 33:28|lazen 27:56 40:27|lddtbeb0 4:72
le 1:-2 2:1 3:-1 4:2 5:-3 6:4 7:-3 8:1 9:-2 10:3 11:6 12:6 13:-1 14:1 18:-6 19:4 20:-3 21:7 22:6 23:9 24:2 25:3 26:0 27:5 28:4 29:6 30:0 31:-1 33:-7 34:2 35:4 36:3 38:8 40:3 43:-5 44:5 45:3 47:5 48:6 49:2 51:0 53:4
lea 6:62|leabhar 43:66|lead 3:5 10:33 13:24 27:10 40:28 43:41|leader 10:62|leading 10:41 19:38 40:32
leads 10:52 20:26 45:39|leaf 3:28 20:37 33:-2 49:46|leaflets 20:57|leak 45:70|leaks 13:52 33:14|lean 19:34 33:12 38:49
leans 44:70|leap 3:31 31:35 33:1 36:47|learn 3:11 28:29 31:15 33:20 53:18
learned 3:29 6:31 13:25 20:26 31:21 33:-13 48:32|learns 6:37 33:24|lease 35:73|least 1:36 27:32 30:42 31:31 53:34
leave 3:17 10:6 19:13 20:22 21:17 31:6 33:11 35:17 53:9|leaves 2:15 10:40 19:13 20:11 33:1 49:29 53:19
leaving 2:34 7:39 33:14|lebeau 1:45 9:41 11:42 12:31 26:42 29:41 43:33|leben 3:28 6:23 19:7 20:8 28:18 33:11
lebender 34:56|lebenserwartung 33:27|lebenslauf 12:60|lebenslaufe 1:48 9:51|lebrun 0:81|lebt 13:52 33:-2 53:21
leck 33:27|leclef 33:29|leclercq 1:58 35:63|lecloux 20:57|lecomte 53:69|lecon 3:51 22:53|lecons 33:29
lecteur 3:15 25:40 44:71|lecteurs 3:45 31:38 35:49|lectrice 44:76
lecture 2:-11 3:-13 7:-2 12:-1 16:36 18:46 20:5 23:4 26:11 27:16 33:-42 34:-10 38:10 40:5 42:13 44:44
lectures 13:56 20:36|led 6:53 50:50 53:46|ledeberg 18:67|leden 31:47 35:41 46:45|ledent 30:78|ledge 33:28
ledger 1:9 3:0 5:13 27:5 29:16 31:15 32:18 33:12 34:2 36:16 38:16 43:8 44:12 49:18|ledgers 3:44 33:14|ledig 33:27
leeds 3:44 33:14|leeft 13:46 33:5 40:33|leeftijd 3:20 6:50 20:31 33:-9|leeg 3:3 18:14 20:12 21:13 32:20 33:18 49:20
leeggehaald 33:26|leeggemaakt 3:56|leeghalen 33:26|leegte 33:26|leek 3:56|leemstraat 27:62|leen 33:17 34:32 43:28
leenhof 13:67|leent 27:62|leer 21:27 33:20 49:29|leerde 3:42 13:54|leere 33:27|leeren 20:25 28:36 33:17
leerer 33:13 49:39 52:41|leeres 12:47 40:37|leerkracht 13:67|leerlingen 30:68|leerstand 19:54
leert 3:9 6:20 33:21 48:21|leesbaar 12:65|leesrapport 44:68|leesronde 18:67|leest 16:17 33:23 34:11|leesverslag 44:68
leeuwarden 2:36 10:37 40:33|lefort 53:69
left 3:-7 6:16 11:10 12:3 13:1 16:2 19:-6 20:11 22:4 28:11 30:8 33:14 36:18 38:9 47:8 49:25 53:0|leg 19:39 27:40 41:45
legal 1:4 2:13 8:26 16:47 18:5 20:-6 27:0 40:-14 41:44 47:23 53:2|legale 2:48 5:42 8:56|legally 20:49 45:49
lege 20:12 32:31 33:13 37:32 48:25 49:31|legen 11:52 19:28 35:38|legende 33:23 42:49|leger 33:29
legere 7:38 13:39 20:24 42:57|legerement 12:39 19:44 20:24 33:-2|legeres 30:78|legermuseum 20:54
legertrein 33:5 44:47 48:47|leggen 8:32 11:33 20:16 29:32 33:7 40:15|legs 33:28|legt 6:7 33:26|legue 33:29
legumes 24:51 33:-2 44:44 48:47 49:51|lehrauftrage 13:61|lehre 13:61|lehrer 6:38 7:34 33:12|lehrerhefte 40:50
lehrerin 6:62|lehrers 33:27|lehrt 13:61|leiche 21:55 43:39|leicht 33:27|leichte 42:62|leid 27:45 53:48|leiden 14:64
leider 6:49 33:13|leiding 40:40 41:53|leidt 14:51 33:13|leie 3:29 30:41 48:41 52:47|leiebode 38:72|leiebrug 31:60
leila 33:29|leimzeit 13:47 22:48|leipzig 10:26 13:34 16:12 18:30 34:15 40:7 42:22 43:20 47:23|leise 30:37 33:21
leiser 33:27|leistung 2:30 26:40 33:1 50:38|leistungszeitraum 26:65|leite 27:58|leiter 14:46 27:44
leiterin 33:13 45:49|leitmotiv 19:54|leitung 7:29 10:28 33:-3 43:30 45:32|leitungen 33:27|lejeune 6:46 35:45 47:53
lejoly 1:35 12:33 13:43 14:40 40:19|lek 33:26|lektorat 44:62|lektorin 44:62|lekture 27:44 44:49|leleu 10:64
lelijk 19:44 33:13|lemaigre 44:56 53:51|lemaire 5:78|leman 38:82
lemarchand 1:30 2:18 3:17 5:36 13:28 20:13 23:33 38:39 43:31|lemmens 2:21 13:26 33:9 43:27 47:33 53:26|lemmer 33:26
lemoine 5:29 7:30 8:36 15:36 27:19 29:35|lena 33:9 45:40 48:49|lenchen 33:27|lend 27:63|lendemain 28:33 33:27 48:27
lenden 33:26|lender 2:60|lending 2:60|lends 10:48 12:54|lengte 29:44 33:0 43:53|length 1:36 33:-3 43:56|lengths 12:67
lening 1:15 3:-7 4:9 10:36 12:20 15:8 17:29 40:26 41:4 43:4 53:18|leningen 29:63 34:37
lenny 6:27 19:15 27:28 33:16 44:26|lenoir 34:62|lens 6:26 19:46 20:31 50:29|lenses 19:59|lent 20:20 33:21 49:47
lente 20:25 33:10 40:7 47:34 48:31|lentement 20:24 33:11 40:38|lenteur 33:29|lenzen 19:58|leo 33:27|leon 33:29
leonard 33:29|leonet 7:50 43:53|leonie 3:14 6:23 19:15 33:15 48:24|leonies 33:27|leontine 20:35 31:31 34:38 43:39
leopard 3:59|leopold 29:73|lepel 33:26|lequel 3:22 4:47 27:30 33:12 35:40|leren 3:18 6:19 19:31 20:6 21:29 33:1 40:5
lernen 6:32 33:22|lernt 19:22 33:19 40:18|lernte 3:53|leroy 7:26 8:33 10:21 13:20 15:33 22:30 38:34 46:34
les 1:-4 2:7 3:0 5:0 6:1 7:-1 10:6 11:0 12:5 13:1 14:0 15:-1 17:-1 18:-6 19:9 20:1 21:1 22:4 23:-3 24:1 27:-7 28:2 29:1 30:-3 31:11 33:-4 34:5 35:6 38:0 39:1 40:-1 42:-6 43:4 44:0 45:6 47:-1 51:1 53:2
lesage 33:28|lesas 39:83|lescht 22:69|lesdits 34:62|lesen 3:22 12:18 19:12 20:21 33:3 40:19|leser 20:34 31:37 44:41
lesmap 31:60|lespagne 8:48 12:39 14:39 25:53 29:50|lespakket 31:60|lesquels 20:28 31:38 40:42
less 0:27 3:26 10:14 19:11 20:9 26:26 33:-21 40:17 41:20 43:18 53:17|lesse 22:74|lessenaar 33:26|lessines 18:60 53:56
lessive 13:49 22:53 32:62|lesson 31:49 33:14|lest 33:29|lesung 18:62|lesungen 31:57
let 2:4 3:22 7:9 11:19 19:13 20:18 23:25 33:7 34:3 44:13|lets 33:21 35:36 40:16|letten 33:26
letter 1:-2 2:-9 3:5 5:9 9:35 10:-7 12:14 17:20 19:-10 20:4 23:9 27:26 29:11 33:-16 34:7 36:4 38:4 40:0 42:21 45:6 48:4 51:5
letterbox 49:75|letterboxes 20:57|lettered 24:76|letteren 13:67|letterhead 27:63|lettering 24:76|letterkunde 13:67
letterlijk 19:37 20:33 33:5|letters 9:35 12:18 18:18 20:19 29:35 33:-22 37:28 40:3 42:39 43:16|lettertype 24:73
lettre 1:-3 2:-6 3:-16 5:3 6:2 9:32 11:7 12:15 17:25 18:-1 21:9 23:16 27:34 33:-9 34:21 35:2 40:1 42:18 43:-2 44:1 47:14 48:4
lettres 1:24 3:3 5:23 9:15 12:15 13:4 16:12 18:8 19:4 20:-1 27:1 33:10 34:3 35:10 40:-2 41:8
letzte 3:8 8:20 19:10 20:10 22:16 23:17 28:21 33:8 43:15|letzten 3:16 7:11 8:17 11:17 15:27 19:7 33:8 40:3 46:17
letzter 33:21 40:25|letzteres 40:50|letztes 33:27|leuchtet 49:65|leuchtturmwarter 33:27|leugen 28:39 33:18 48:34
leugnet 33:27|leunen 33:26|leunt 33:26
leur 2:8 3:7 6:11 10:4 11:7 14:-4 19:-4 20:16 27:-8 28:16 31:-3 32:9 33:15 34:-13 37:11 40:-19 45:12
leurs 2:14 3:5 19:9 20:25 28:31 31:19 33:7 34:8 45:16|leute 3:17 7:18 19:4 31:8 33:13 38:15 40:0 48:14
leuten 3:20 20:34 33:6 40:18|leuven 2:9 3:0 4:16 7:23 9:15 10:3 12:10 13:33 22:12 29:15 30:12 33:-9 34:2 40:-2 48:22
levain 39:83|levait 33:29|leve 19:16 20:15 33:20 34:22 48:19|levee 16:12 18:15 34:57 35:18 42:16 47:21
level 19:36 27:20 33:14 49:33|levels 24:76|leven 3:19 26:23 33:18 45:19 48:20|levend 8:57 33:13|levenden 33:26
levent 33:29|lever 10:22 20:14 30:41 33:1 34:20 35:35 44:34|leveranciers 53:63|leverde 40:54|leveren 2:57
levering 2:48 18:40 23:30|leveringen 2:57|leveringstermijnen 2:57|leveringsvoorwaarden 50:70
levert 2:27 3:25 7:33 33:-4 53:32|levertermijn 27:62|levertijd 50:70|leveur 42:75|levier 33:8 40:48|leviers 30:78
levres 3:37 20:33 33:8|levy 34:60|lezen 27:31 30:37 33:16|lezer 44:68|lezers 3:20 30:42 31:37 36:36 44:33
lezerscommissie 44:68|lezing 18:37 27:31 30:37 40:23 44:38|lfd 22:61|lfp 10:50 43:59|lg 11:65|lhoest 6:48 22:50 33:11
lhoir 5:78|lhonbebb 4:76|lhoneux 4:62 33:14|liabilities 0:69 51:48|liability 4:62 35:60|liable 34:60|liaison 21:75
liant 10:64|liar 19:59|liasse 33:29|libelle 0:44 16:60 41:36 53:32|libere 20:36 38:65|liberer 33:29
liberes 8:58 17:55 50:56|liberte 34:62|libertes 3:59|liberty 27:63|libois 2:39 5:49 53:44|libraires 31:65
libramont 19:22 33:16 40:16 53:42|library 31:62|libre 2:6 5:43 14:16 33:-13 34:27 38:27 39:58 40:2 50:24
librement 34:62|libres 33:8 34:40 40:34|lice 23:76|licence 5:35 33:8 42:57|licences 5:57 41:54|licencie 7:55 13:57
licenciee 13:64 33:4|licenciement 33:29|licencier 33:29|license 27:49 34:46|licentie 5:39 34:27 42:59
licentievergoeding 34:58|lichaam 21:49 33:16|lichamen 19:58|lichen 32:84
licht 3:-8 6:1 19:16 20:6 28:5 30:1 32:12 33:5 36:11 37:17 41:31 47:9 48:17 49:17 50:4|lichtbestimmung 41:61
lichten 5:28 12:24 19:17 27:21 29:30 33:-2 34:17 48:27|lichtgevoelige 20:54|lichting 2:27 34:53|lichtje 33:26
lichtman 50:70|lichtmess 33:13 48:50|lichtstraal 33:26|lichttechnik 40:50|lichttests 16:51 18:54|lichtweken 33:26
lick 22:69|lid 7:52 33:12|lidgeld 35:67|lidgelden 0:71|lids 33:28|lie 3:31 33:14 47:46|liebe 13:35 21:37 27:32 45:36
lieber 7:29 19:37 27:28 30:33|liebes 12:60|liebesgeschichte 3:53|liebevoll 33:27|liebt 6:32 31:28 33:17
lied 5:32 20:27 33:13 48:31|liederen 16:64|liedjes 20:54|liedtekst 5:69|liee 10:20 14:47 46:71
liees 1:41 10:32 14:39 46:64|lief 7:36 31:34 33:9|liefde 33:26|liefen 33:27|lieferkette 33:27|lieferkollektive 31:57
lieferschein 9:64|liefert 53:58|lieferung 2:33 18:30 26:33 33:7|liefhebbers 33:26|liefst 3:42 12:52|liefste 33:26
lieg 3:56
liege 1:4 2:5 7:13 8:5 10:1 12:6 13:18 14:5 15:2 16:0 18:1 19:-3 20:-2 22:-4 26:8 27:-1 33:-6 34:-1 40:-10 43:11 44:-4 45:-3 47:-1 48:0 50:-1 53:39
liegen 3:7 5:21 12:28 14:16 18:19 21:20 33:-17 40:7 47:20 51:22 53:15|liegeois 31:44 40:34 53:48
liegeoise 33:8 35:55 53:48
liegt 1:5 2:7 3:-6 6:5 9:16 12:17 17:14 18:13 19:-2 20:-2 21:12 23:6 28:9 33:4 40:2 43:12 48:13
lien 1:22 5:30 6:15 9:31 10:18 12:28 14:20 20:-6 34:7 39:40 46:20 52:53|lienard 2:33 3:32 37:59 43:46
lienne 18:55 33:14|liens 1:51 39:75|liep 33:18 47:49|lier 13:65|lierneux 20:55|lierre 13:70
lies 2:-1 3:15 6:17 19:5 21:30 33:7 38:38 40:-1 48:30|lieselot 13:39 19:31 20:24 37:55 43:42
liest 3:1 6:10 19:2 31:5 33:18 34:3 40:-2 42:10 45:9 48:11|liet 3:35 20:33 33:5|lietaert 33:26
lieu 1:20 3:-5 10:0 11:29 20:10 25:39 31:2 33:5 34:-2 35:13 36:18 40:-8 43:9 44:23 45:8 48:15 53:6
lieux 5:36 16:28 20:26 22:32 35:34 43:44 53:27|lieve 2:19 3:17 7:25 8:32 22:29 27:21 33:-12 43:29
lievelingsfiguur 30:68|liever 19:24 30:34 33:18|life 3:15 12:14 19:5 33:20 34:17
lift 2:0 10:2 13:9 19:-2 21:10 27:4 29:13 31:6 33:7 38:12 41:10 43:9 44:10 48:26 50:13 52:23|lifted 33:28|liften 20:54
liftmonteur 20:54|lifts 33:25 35:33|liftstation 33:27|liftstutze 32:67|liftwart 6:62
liggen 7:14 20:16 21:17 33:17 40:15|light 16:2 18:19 19:24 20:6 31:-2 32:25 33:12 41:24 52:13 53:1|lighten 3:58
lighter 33:28|lighthouse 3:44 31:48|lighting 16:29 18:31 19:22 30:36 41:51|lights 13:29 20:21 33:10 38:38 41:32
ligne 1:9 3:-14 4:11 7:12 10:12 11:30 14:7 16:-2 19:-1 20:-2 21:9 22:23 23:3 30:26 31:2 33:-9 39:20 40:13 41:15 42:11 44:3 45:-1 50:5 51:10 53:-3
lignes 1:37 13:36 20:33 24:47 30:43|ligneuville 3:59|ligt 20:5 21:15 33:13 35:16 40:22 45:8 53:20|ligues 31:65
lijken 33:26|lijkt 20:30 33:20|lijn 7:16 11:25 20:19 27:15 33:9 40:18 45:19|lijnbus 31:47 33:13|lijnen 24:73
lijst 9:32 12:16 14:26 15:21 20:5 22:29 33:-1 35:18 48:18 49:24|lijstje 9:50 22:47 35:46|lijve 33:26
like 3:10 6:9 7:-4 10:-8 19:20 20:10 23:1 27:18 31:7 32:6 33:6 34:-3 36:16 37:8 38:9 40:-4 44:0 47:3|liked 23:58 30:59
likelihood 40:53|likes 10:35 21:46 33:1 40:26|liking 27:63|likt 33:26|lil 51:82
lille 4:25 8:33 10:33 15:27 17:18 18:16 27:20 31:19 32:25 33:-28 36:23 43:15 45:20 53:11|lillois 40:56|lilloise 10:64
limbourg 1:58 33:16|limburg 1:27 7:16 17:33 20:7 23:30 31:13 33:-10 40:6 42:21 43:20|limburgers 3:56
limburgs 13:38 20:35 38:42 43:38|limburgse 20:54|lime 33:28|limestone 33:28|limit 15:61 33:14|limite 2:46 29:67
limited 0:25 7:28 8:52 10:12 29:23 33:-22 34:10 43:16 45:32|limitee 2:39 8:71|limitees 35:76|limitent 20:55
limites 30:78|limits 19:25 30:69|limpide 44:76|lin 6:29 9:32 10:33 22:22 24:30 33:4 45:27|lince 47:80|lincoln 27:63
linde 33:27|lindemann 3:32 16:40 44:41|linden 18:62|lindqvist 2:25 5:35 33:15 43:31
line 1:-1 3:-2 7:-1 10:-6 11:20 13:16 16:7 19:-9 20:1 21:5 22:-1 23:3 24:15 27:-5 28:8 31:-6 33:4 40:7 41:23 42:2 44:16 45:3 48:5 51:7
lineair 31:60|lineal 33:13 48:50|linen 33:28|lines 17:28 20:16 21:44 24:34 27:22 33:-1 45:29|lingala 20:36 43:57
linge 19:23 20:25 21:36 22:35 33:11|linges 33:29|linie 31:29 33:15 48:39|linien 24:37 32:38 33:7 35:36
link 9:53 12:43 39:31 52:31|linke 33:27|linked 14:35 46:70|linkerhand 6:48 33:17|linkerschoenen 21:66
links 9:31 33:8 39:41 45:19 47:20 49:34|linnen 30:47 31:39 38:51|linnhe 43:66|linoleum 24:66|linosneden 24:73
linsen 33:6 35:44 48:43|lint 20:41 33:13|linten 33:26|lintermans 2:36 10:37 43:46|lionel 20:29 34:54|lions 22:74
lippen 33:20 49:49|lips 33:28|liquid 33:28|liquidable 23:76|liquidateur 5:41 20:18 33:12 40:19 43:36
liquidation 14:60 23:34 33:-11|liquide 0:68 23:38|liquidee 23:76|lira 3:37 20:47
lire 3:4 6:22 11:39 20:17 21:20 27:12 33:10 34:19 40:1|lirez 12:71|liront 40:56|lis 3:59|lisaient 45:72|lisait 20:55
lisant 3:59|lisbonne 32:84|lise 2:1 3:0 6:17 7:9 12:20 14:11 21:48 22:14 27:8 33:-5 40:-3 43:13 45:12 49:23
lisent 20:37 33:-2 40:25 45:41|lisere 49:83|lisez 12:71
lisiere 2:9 7:15 10:27 12:25 14:15 17:31 22:18 26:23 34:8 40:2 42:18 43:15 50:23
list 1:8 5:22 6:13 9:32 14:7 15:27 20:-1 22:10 27:5 28:17 33:3 36:15 38:15 40:-5 43:8 48:25
liste 1:18 3:-4 14:6 15:29 21:10 22:40 23:11 27:11 33:8 38:24 48:21|listed 14:52 34:46|listen 3:21 33:17 48:49
listened 33:28|listener 33:20 38:52|listeners 33:28|listening 20:43 33:14|listens 3:21 33:25|listes 33:29
lists 10:35 14:39 33:14|lit 3:-10 19:8 20:22 21:6 33:20 48:24 49:14|literair 47:70|literal 33:28|literally 40:53
literary 40:53|literate 40:53|literatur 13:61|literature 13:57 30:51|lithographs 34:50 47:53|litige 2:33 5:64 34:35
litiges 2:52 10:42|litres 33:21 35:55|lits 20:28 33:14 34:25 45:35|litteraire 2:43 16:33 40:18 41:36 45:34
little 3:9 20:9 22:20 33:11 35:25 39:29 40:17 49:27
live 1:7 10:12 16:6 19:18 27:3 31:13 33:-2 34:17 36:14 40:3 41:8 43:23 49:15 53:15|lived 3:27 33:23|livelesung 31:57
liverpool 33:28|lives 3:9 6:23 13:45 33:-2 40:4 53:35|livestock 33:14 35:60|living 3:13 20:37 33:-17 41:52
livrable 18:74|livrables 10:64|livraison 2:31 10:15 18:45 26:34 41:38 48:29 50:42
livre 1:6 2:5 3:3 4:17 5:30 7:13 8:13 10:-2 14:4 20:-11 21:17 22:19 29:15 30:12 31:10 33:-26 34:33 35:10 36:16 40:-10 43:7 51:16
livrees 40:56|livrent 40:56|livrer 2:39 20:33 28:63|livrera 2:60|livres 3:24 4:62 7:22 28:37 33:2 34:14
livret 0:68 17:63|livreur 6:63 33:16|livrons 40:56|lizenz 5:34 10:28 27:28 28:36 33:-3
ll 2:19 3:-4 10:0 19:25 20:31 22:7 27:1 31:7 33:1 40:-9 53:3|llc 2:45 5:45 26:49|lln 14:70|llp 30:72
lm 17:37 22:60 23:36 41:34 50:39|lna 10:53 17:38 18:36 42:36|lo 20:54|load 3:24 30:39 31:35 33:7|loaded 20:43 33:14
loaf 30:41 33:23|loan 1:28 10:-1 12:28 15:12 17:42 23:8 29:26 36:11 40:25 42:6 53:17|loans 29:73|lobbes 53:69
lobby 19:28 32:45 33:17|lobende 38:65|lobt 23:62|loca 35:76|local 7:5 18:12 20:22 31:17 33:-21 44:14 45:8 48:14 53:52
locale 20:19 27:30 31:29 40:19 44:54|locales 22:74|localisation 53:69|locarno 7:55 31:39|locataire 33:29
locatie 16:38 19:52|locatiebezoek 18:67|locatiebezoeken 19:58|locatiemanager 13:46 40:33 53:42
locatieonderzoek 16:61 53:26|locatieontwerp 53:63|locaties 16:28 18:31 40:17 41:50 43:31
location 0:18 2:-2 7:6 8:16 16:46 18:14 19:4 26:20 31:3 35:31 40:17 41:28 50:15|locations 15:30 40:8 41:56 43:34 46:30
locative 35:76|locaux 30:56 35:55 53:48|loch 26:49 43:40 44:48|lochaber 16:66|locht 33:27
lock 3:3 6:16 16:29 18:24 19:4 21:18 24:21 33:1 40:9 41:13 48:18 50:19 52:22|lockdown 15:75
locked 18:57 33:-9 34:23 40:16|lockenwicklern 33:27|lockerer 33:13 40:37|locks 33:11 43:36 45:50|locomotive 33:29
locust 33:28|lodge 3:44 29:60|lodged 11:65 12:48|lodger 31:62|lodging 29:55 53:55|loes 5:32 33:20 48:30
lofotavisa 38:74|lofts 33:17 48:50|log 33:27|logboek 21:66|loge 33:29|logeait 33:29|logee 53:69|logeerkamer 33:26
logement 16:39 33:-2 35:45 41:56|logements 33:29|logerons 53:69|loges 53:69|logeuse 33:29
logiciel 2:28 16:39 20:37 33:-2|logiciels 13:57 41:60|logies 41:62 53:32|logique 40:42 44:62
logistics 3:31 6:45 31:35 41:41|logistik 41:61|logistique 20:55|logline 1:50 28:44 44:51|loglines 34:60|logo 23:70
lohest 33:27|lohn 33:27|lohndorf 27:58|lohne 53:58|lohnnebenkosten 41:61
loi 2:27 6:16 9:24 10:21 14:10 17:16 27:20 33:-13 40:-4 42:41 47:19|loic 5:36 33:24
loin 7:35 15:35 19:28 21:28 33:11 53:22|lointain 33:16 40:42|lois 45:72|loisir 33:29|lokaal 31:39 40:46|lokale 53:63
lokeren 13:67|loketvergoeding 26:71|lokfuhrers 33:27|lokmiete 41:61|lola 14:43 22:47 33:2 53:42|loncin 21:73
londen 31:60|london 13:35 16:36 27:40 33:-3 40:10|lonely 6:58 33:14|lonen 17:69
long 1:11 2:10 3:-10 7:14 9:21 10:11 12:15 13:21 17:-3 19:10 20:-1 22:11 28:3 31:-12 33:-1 34:-14 38:1 40:-6 42:5 43:20 44:2 45:-4 47:-1 48:-2 49:3 53:-10
longdoz 7:59|longe 33:29|longen 20:54|longer 12:16 13:14 19:8 20:6 26:23 33:17 35:22 44:19|longest 33:28
longreader 47:72|longs 7:49 13:40 19:7 22:38 33:-26 40:20
longshore 2:9 7:15 10:19 12:16 14:15 17:18 26:23 34:8 39:35 40:2 42:18 43:15 44:19 50:23 52:26|longshoreman 33:28
longtemps 3:11 7:10 19:22 20:4 27:8 33:19 44:16|longue 10:12 12:32 19:23 33:11 40:5 44:37 50:27|longuement 33:29
longues 19:62|longueur 19:35 33:16 43:46|lontzen 34:56
loods 1:20 11:26 13:21 19:12 22:21 31:14 33:-11 35:21 40:19 47:24 53:17
loodsboot 1:29 2:9 4:23 5:21 10:10 12:17 14:16 15:31 23:29 34:9 36:23 47:22
look 3:5 16:4 19:16 20:14 30:19 33:14 34:-3 36:27 40:0|lookbook 32:73|looked 33:11 42:33 44:33 47:48
looking 1:14 19:9 20:19 21:23 33:14 40:15 47:23|looks 10:8 19:14 20:-4 31:1 33:20 36:12 40:-8 47:11 49:14
loon 10:46 17:57|loonbriefje 20:54|loonwerkster 6:67|loop 22:46 31:39 33:8|loopbrug 33:13 48:54|loopplank 33:26
loops 49:75|loopt 5:16 7:10 14:11 19:12 31:7 33:14 34:4 40:11 48:14|looptijd 1:53 5:56|loos 34:58|loose 40:53
loot 14:66|lopen 20:26 33:15 40:13 45:26|lopend 5:69|lopende 15:44 40:40 51:45|lore 3:44 18:55|lorent 6:40 33:26
lorge 22:74|lorphevre 7:34 8:45 14:35 25:49 29:46 46:47|lorquet 7:32 8:39 13:31 14:31 43:32 46:40
lorries 20:18 28:36 33:18 48:34|lorry 3:36 33:20|lors 19:41 20:33 40:34|lorsque 33:29|los 19:22 20:18 27:23 33:16
loschen 11:46 33:18|lose 20:23 33:6 40:40|losen 33:27|loses 10:41 33:6 48:52|losgegooid 33:26|losing 3:44 33:14
losmaken 3:56|loss 0:53 30:38 33:14|lossen 34:58|lost 1:13 3:8 20:16 31:21 33:14 35:23 43:14 47:22
lot 3:21 13:29 31:25 33:12 40:17|lot14 39:74 52:65|loten 6:62|lotet 48:63|lothar 3:32 34:35 43:39|lothringen 31:57
lotissement 33:16 41:47 48:51|lots 12:49 16:42 35:58|lotte 2:38 18:33 43:46 53:29|lotto 3:59|lottogewinner 21:63
lou 33:29|loud 6:45 21:46 33:14|loue 20:37 33:11 40:25|louer 20:41 33:16|louerons 53:69|loueur 53:69|lough 13:65
louis 7:41 14:41 33:14|louisa 20:55|louons 7:55 20:41|loup 2:28 13:43 22:46 43:41|lourd 20:55|lourdes 19:43 33:18
lourds 35:76|lousberg 7:69|loutres 33:29|louvain 2:7 7:15 13:51 30:36 40:2 43:19 53:39
louviere 0:24 2:14 4:24 7:17 13:11 14:18 33:-21 43:19 53:42|lovable 19:59|love 3:23 13:19 19:13 27:36 33:6 45:24
loved 3:58|lovely 33:28|loves 6:58 33:14|low 5:24 7:20 19:13 20:11 31:16 32:30 33:1 40:20 53:19|lowen 13:61
lower 19:24 24:41 33:20|lowers 33:28|loyal 31:48 40:40|loyaute 12:71|loyer 0:47 33:15 35:43 41:40|lozanna 4:72
lozingen 33:26|lpv 1:58 23:62|ls 49:75|lss 9:51 12:34 51:39|ltd 1:31 2:12 10:25 17:21 26:38 27:27 34:28 43:18
lto 26:83|lu 1:13 2:13 3:6 10:-4 14:17 16:18 17:9 19:-6 20:-12 22:26 27:29 31:6 33:-23 34:3 38:12 40:-3 44:28 46:12
lubbert 2:30 3:27 16:35 43:34|lubbock 22:69|lubumbashi 13:70|luc 3:8 7:10 8:19 21:27 33:12 35:20 45:21 53:15
lucas 21:56 45:43 48:60|lucht 19:46 33:11|luchten 33:26|lucide 6:77|lucie 3:19 11:42 12:31 13:31 14:31 36:43 43:43
lucien 33:29|lucienne 3:18 7:16 19:9 20:20 21:22 33:1 34:9 36:29 38:29 40:3 44:23|lucifer 33:13 48:54|lucifers 33:26
luck 23:44 27:49 33:1|lucratif 2:39 8:58 10:42|lucs 19:58|ludo 8:32 9:42 16:26 33:14|ludovic 7:69|ludwigsburg 13:61
lue 2:25 20:20 27:32 40:21 44:54|lues 19:48 27:53|lueur 49:83|luft 33:19 38:44|luftchen 33:27
luftpolsterfolie 32:48 33:18|luftzug 19:41 33:13|lugen 3:36 33:9 47:33|luggage 33:28|lugt 3:20 6:41 21:30 33:-6 48:31
lui 2:5 3:3 6:2 20:2 21:4 28:15 33:22 34:-13 36:1 37:5 40:-18 48:-3|luid 6:54 33:13|luidspreker 33:26|luidste 33:26
luidt 33:26
luik 1:10 2:5 10:-5 12:9 14:0 15:7 16:8 18:11 19:-6 20:2 21:8 30:4 31:4 33:-13 40:-10 41:3 43:16 45:3 48:4 50:19 53:37
luikerwaals 43:67|luiks 7:50 33:13|luikse 33:-12 36:33 40:35 53:44|luisant 24:82|luisante 33:29|luister 33:26
luisterboek 34:58|luisterden 3:42 30:54|luisteren 3:35 20:33 33:5|luistert 3:16 33:21 38:32|lukas 13:65|lukt 17:69
lulu 3:18 6:36 19:21 33:13 45:41|lumen 27:51 31:36 38:44|lumens 16:57 50:64|lumera 33:27
lumiere 13:1 16:11 19:36 20:15 24:13 32:36 33:-14 35:7 40:-13 41:34 49:24 50:9 52:25 53:20|lumieres 32:70 53:56
lump 20:57|lunch 20:36 26:53 33:6|lunchpakket 26:71|lundi 9:36 12:25 31:46 33:4 35:31|lundis 20:55
lune 9:44 27:29 28:47 33:5 45:34 48:41|lunettes 19:18 24:38 32:40 33:16 37:42 49:39|lungs 30:72|lured 33:28
lus 33:4 34:45 40:20|lustige 32:67|lustre 33:29|lustres 33:29|lustrine 33:29|lutgart 37:74
luttich 1:3 4:7 7:7 10:9 12:2 13:9 14:8 16:9 18:3 20:-3 33:-11 34:7 40:-1 43:16 50:12 51:7 53:34
lutticher 33:-2 40:40 53:30|lux 17:57 25:67|luxe 33:26
luxembourg 1:4 2:-3 7:-1 10:20 15:12 16:0 17:7 18:5 25:14 27:25 31:-1 33:-14 34:-4 36:11 40:10 41:13 42:34 43:3 51:12 53:9
luxembourgeois 12:33 27:29 40:39 42:37 43:35|luxembourgeoise 10:64|luxembourgeoises 10:64|luxembourgish 43:66
luxemburg 10:38 13:20 27:34 42:31 43:20|luxemburgisch 43:60|luxemburgische 10:44 17:49|luxemburgischen 40:50
luxury 33:28|luxusobjekt 33:27|luxusturm 28:52 33:13|lv 10:58|lycee 33:16 45:58|lyceens 31:65
lying 19:26 33:13 36:40 40:20|lyon 15:63 27:54|lyrique 5:78
m 2:-3 3:18 4:0 5:16 7:-1 8:3 10:-4 12:-2 13:-5 14:-2 15:2 16:6 18:-3 19:-1 20:1 22:19 24:3 25:13 26:2 27:2 29:9 30:-1 31:3 33:-31 34:6 36:18 40:-8 41:2 42:-5 43:16 44:3 46:14 47:8 50:15 53:5
m0 18:74|m1 18:62|m2 7:42 18:25 19:17 26:27 30:32 35:32 36:26 53:17|m3 7:35 18:48 35:42 50:44|m4 18:62|m5 18:62
m6 18:62|m7 18:62
ma 3:29 9:12 12:21 13:13 14:10 20:16 22:10 23:6 27:-2 29:21 32:24 33:-25 34:-7 39:23 40:-13 44:6 47:37 52:24|maak 3:56
maakster 34:58|maakt 2:2 7:19 13:12 20:10 21:11 33:14 40:15 53:8|maakte 13:67|maakten 7:50 22:41 40:27|maal 20:54
maaltijd 45:66
maan 2:3 5:15 6:13 10:4 11:18 17:14 18:13 19:3 21:12 27:7 31:6 32:29 36:25 37:20 40:-1 42:14 43:13 44:14 45:20 52:19
maand 2:15 20:12 26:29 31:30 33:-4 35:25 50:28 52:31|maandag 33:26|maandelijkse 35:67
maanden 1:7 2:-2 3:6 4:13 10:8 16:14 19:-1 20:-5 23:27 31:16 34:30 35:8 40:-5 47:11 50:11 51:22 53:4
maar 1:-1 3:8 6:7 10:-8 11:5 12:-2 13:1 17:2 19:-9 20:8 21:15 27:6 30:1 31:-7 32:7 33:10 34:-2 37:8 40:-6 47:14 49:7 52:7 53:3
maart 2:20 8:13 10:1 13:9 14:6 18:37 20:-4 23:18 26:13 27:24 29:12 30:10 33:-22 34:14 50:12|maarten 33:26
maas 4:24 7:15 16:16 19:12 21:18 27:16 30:21 33:-6 43:19 45:18 53:14|maasbebb 4:66|maasbracht 21:45 33:5 45:45
maaseik 25:73|maassluis 21:53 45:53|maastricht 10:24 33:23|maat 20:33 33:18|maatregel 15:71|maatschappelijke 2:44 8:57
maatschappij 20:41 35:54|mabiala 20:55|mabille 34:62|machbar 30:63|machbarkeit 44:62|machbarkeitsstudie 30:63
machen 3:27 7:33 10:14 20:12 33:1 44:18|machi 53:69
machine 3:-7 12:4 13:4 19:14 20:23 21:14 32:18 33:14 35:10 44:11 48:14|machinekamer 33:13 48:54
machinerie 13:30 41:68 53:29|machinery 33:28|machines 17:25 19:28 20:31 33:8 45:19|machinist 6:33 33:23
machinistes 33:16 41:60|machino 13:70|macht 3:1 7:16 17:10 19:22 29:11 31:5 33:3 34:3 40:21 53:6|machte 3:53
machteld 8:50 14:31 25:50 34:25|machtigen 29:70|machtiging 29:70|machtigt 29:70|mackinven 33:28|macon 20:41 33:16
maconne 33:29|macquenoise 19:36 33:14 53:44|macro 20:56|macula 20:55|mad 38:82|madam 12:54 27:49
madame 2:14 6:15 11:18 12:37 16:-1 19:-10 21:14 23:22 27:26 31:-6 33:-4 34:12 35:4 36:13 40:-15 45:18
madchen 28:52 33:13
made 3:1 5:6 6:6 7:1 10:-3 12:3 13:9 14:1 19:-6 20:1 22:4 27:7 33:5 34:26 36:9 40:8 43:1 52:12 53:0|madeleine 34:60
mademoiselle 21:33 22:32 33:21 45:30|madness 3:58|maertens 7:55 14:57|maes 2:28 5:31 33:8 36:34 38:34
mag 2:20 3:7 8:8 11:10 12:21 19:-5 20:9 27:8 33:-7 34:36 35:5|magasin 33:29|magasinier 12:49 33:21|magasins 33:29
magazine 13:38 20:34 34:30 47:50|magazines 3:58|magda 21:59 45:57|magdeburg 13:61|magie 45:72|magisch 44:68
magistrale 44:76|magistrat 25:67|magnetique 36:60 50:63|magnifique 33:29|magnifying 33:28|magritte 22:74
mahaux 2:43 5:50|mahen 33:27
mai 1:9 2:20 4:9 5:34 8:9 10:-2 11:6 15:6 18:44 23:15 26:9 30:3 31:-1 33:-32 34:4 38:20 40:-15 42:0 43:-1 44:1 50:3
maid 26:61 33:14|maigri 33:29|mail 9:22 10:17 11:32 12:38 17:35 29:21 34:12 35:15 43:29|mailen 29:70|maillage 50:78
maille 39:83|maillet 2:29 7:38 14:39 22:43 40:25|maillots 19:41 33:8 41:52|mails 33:27
main 1:0 2:-5 3:-1 12:-1 18:2 19:5 20:-1 21:3 30:8 31:-3 32:20 33:17 37:13 38:12 40:-16 47:7 48:15 49:19
mainland 33:28|mainly 30:59 43:53
mains 3:15 19:15 20:15 22:5 24:23 27:-2 32:15 33:12 37:17 39:14 40:-3 44:7 45:3 48:9 49:14
maintenant 3:16 17:21 23:32 27:12 33:3 34:6 36:39 40:20 45:29|mainz 30:63|maire 33:29
mais 2:-15 3:13 10:-11 13:-4 14:-5 19:7 20:-11 21:0 27:1 28:10 31:5 33:12 34:12 40:7 44:16 45:-3 46:7 47:14 53:3
maison 2:-1 3:-16 6:11 7:14 9:7 12:-4 13:6 14:-4 16:-4 17:2 18:-1 19:6 20:-1 22:2 23:1 26:9 28:10 32:9 33:11 34:2 36:7 40:-1 43:-2 47:5 48:12 53:9
maisonnette 33:29|maisons 3:1 10:18 20:14 22:16 24:24 31:19 33:5 40:17 41:16 43:15 53:11|maite 3:58
maitre 3:5 6:14 8:41 11:19 19:0 26:21 29:18 33:15 34:14 43:10|maitres 33:29|maitrise 3:37 40:48
maiwald 3:22 6:33 33:18|maj 43:73|major 24:63 31:53|majorations 51:82|majoritair 10:58
majoritaire 1:53 10:42 40:14 42:33|majoritarer 43:60|majority 10:22 22:50 40:34 42:30
make 2:18 3:-4 7:28 10:0 14:4 19:6 20:11 28:14 33:-15 34:7 40:7 41:37 47:10 53:10|makelaar 6:46 33:18
makelaarsgeld 33:26|maken 2:8 3:8 7:10 8:9 10:11 12:3 13:5 19:10 20:13 27:0 29:9 31:7 33:-11 34:15 40:14 42:7 44:6
maker 1:30 7:28 13:31 20:18 33:1 43:31|makers 7:32 13:36 20:41 31:27
makes 3:5 7:14 10:9 16:14 20:4 31:9 33:16 40:1 53:12|making 2:25 20:20 27:37 31:36 39:48|makkelijk 44:68
mal 3:9 6:5 13:1 19:0 20:-9 31:3 33:21 40:4 45:8|malade 20:18 33:26|malades 33:16 35:63|maladie 3:41 33:19
maladresse 33:29|maladroite 6:77|maladroits 19:62|malaise 33:29|male 33:28|malentendants 13:70|malentendus 33:29
males 33:29|malgre 14:43 33:24|malheur 33:29|malhonnete 3:59|mallette 33:29|malmedien 13:70
malmedy 4:15 7:8 8:21 10:6 14:8 20:-8 26:22 29:13 33:-1 34:-4 40:-4 43:9 53:38|malmendier 13:65
malmo 13:44 20:36 45:49|malonne 13:70|malou 6:25 33:17 45:25 49:28|malous 3:40 44:49|malt 33:27|malte 3:37 40:20 43:44
mama 33:27|maman 20:28 21:48 33:2 45:45|mamie 6:45 24:51 30:47 33:-2 49:51
man 3:14 6:7 7:-3 12:-6 19:9 20:0 21:3 28:4 30:0 31:-6 33:14 34:-13 38:9 40:-8 44:3 45:1 47:17 48:-3
management 2:29 7:28 10:30 16:35 35:41 46:41|manager 2:24 7:21 13:20 14:45 27:18 29:37 45:25|managers 4:55 8:52 14:44
managing 7:27 12:28 13:26 14:39 27:24 29:34 35:34|manche 33:29|manchen 3:53|manches 33:29
manchester 3:13 20:13 27:19 33:12 34:15 45:26 48:29|manchette 33:29|manchettes 33:29|manchmal 19:54|mand 20:54
mandant 29:81|mandanten 33:27|mandants 29:81|mandarine 33:29|mandat 1:32 10:12 29:60 31:13 33:7 42:22
mandataire 20:20 29:73 33:-5|mandate 12:30 29:59 33:6 34:21|mandatee 1:72|mandator 29:73|mandatory 1:67|manege 26:71
manettes 20:55|mangat 48:68|mange 33:22 48:56|mangeait 3:59|mangels 33:27|mangent 33:29|manger 33:29
mangerons 20:41 53:56|mangue 32:84|manguier 33:29|manier 3:23 33:14 40:30|maniere 2:16 20:31 33:19|manieren 33:26
manifest 33:28|manifestations 20:55|manifeste 40:56|manifestes 40:56|manifesto 19:59|manivelle 34:48 40:42
mann 6:14 13:12 33:24|mannen 3:26 20:6 33:20|mannequin 20:41 33:16|mannequins 20:33 33:21|manner 2:26 33:15 47:39
mannern 33:27|manners 33:14 45:57|mannes 28:40 33:21|manon 33:29|manquait 33:29
manque 3:2 9:36 12:26 19:5 22:17 33:10 36:37 40:-1 44:31 48:21|manquent 9:81|manquer 3:45 33:16|manschetten 33:27
manse 33:28|manteau 20:8 24:27 33:25 47:24|manteaux 33:29|mantel 21:44 33:17
manu 2:31 3:19 16:31 34:22 37:47 43:34 47:41|manual 33:28
manufacture 1:21 2:9 7:18 8:28 10:13 15:31 22:23 23:25 27:36 34:11 43:31 46:31|manuscript 3:56|manuscrit 41:74
manuscrits 34:48 41:60|manuskript 33:1 41:48 47:37|manuskriptdruck 47:63|many 3:22 27:15 31:14 33:14 37:30 47:33
map 12:28 20:13 24:34 31:9 33:10 48:31 49:24|mappe 9:38 11:39 24:40 33:1|maps 21:54 33:19|maquet 22:61
maquette 16:46 18:26 31:18 50:59|maquettebouw 53:63|maquettees 18:74
maquettes 5:22 7:21 10:9 12:15 16:37 18:24 34:15 40:1 41:24 53:35|maquillage 19:41 41:66|mar 5:37 18:60 48:40
marais 21:75|maraite 7:26 8:32 12:27 14:27 27:25 50:31|maraudon 19:41 36:53|marble 33:28
marc 2:14 3:22 12:25 19:16 29:38 33:-17 34:22 37:40 45:26|marcel 20:22 33:23 45:21|marcelle 6:41 33:19 45:46
march 2:17 4:13 5:8 7:3 8:20 10:15 13:3 17:7 18:40 20:-6 23:18 24:13 27:9 31:8 33:-19 38:11 42:7 43:3 47:19
marchait 47:80|marchal 13:49 53:55|marchand 20:28 33:24|marchande 20:55|marchandise 40:56|marchandises 33:29
marchant 33:29
marche 3:-8 7:-2 10:-7 12:4 14:-2 16:9 18:26 19:5 20:1 21:0 22:7 27:-8 30:20 31:15 33:1 34:-9 36:6 40:12 43:-1 44:13 45:-3 46:6 48:11 53:9
marchen 22:61|marchent 33:16 45:58|marchepied 33:29|marcher 20:28 33:2 40:42|marcherai 20:55
marches 6:20 16:46 18:29 20:10 31:9 33:4 49:26 51:26 53:12|marchetti 44:70
marchienne 3:8 13:7 14:14 19:17 22:10 33:-7 34:6 36:21 43:11 49:20 50:29 53:31|marchin 26:53 50:53 53:44
marcimont 33:28|marcinelle 40:17 50:45 53:48|mardi 6:31 8:34 11:36 19:17 33:17 35:31
maree 12:28 19:20 20:13 22:32 23:33 33:-13 37:44 43:31 44:34|marees 33:29|mareike 2:33 3:21 34:24 40:18 43:28
marek 21:66|marelle 7:27 9:39 10:35 12:28 17:34 40:13 42:32 43:31|margaret 34:60|margate 17:70
marge 0:37 1:28 16:26 20:11 30:60 33:-15 40:12|margelle 33:29|margin 0:61 7:39 30:46|margot 33:27|margots 33:27
marguerite 25:63 33:21|mari 6:26 33:25 47:29 48:27|maria 3:2 8:25 12:20 14:19 25:51 33:4 50:25
mariage 7:38 28:53 33:19|mariages 20:55|marianne 2:18 13:27 19:19 34:33 40:13 47:40
marie 3:-2 7:16 12:14 13:19 14:32 20:16 25:38 33:-2 34:0 35:15 36:19 38:19|mariee 33:16 40:42|marier 33:29
marifoon 21:66|marine 10:27 16:39 26:45 41:53|marines 32:84|marins 3:45 20:41|marionette 13:65|marionnette 24:82
marionnettes 32:84|marionnettiste 7:69|marionnettistes 36:82|marit 27:63|maritime 1:58 31:52|mark 1:46 5:49 44:49
marked 33:28|marken 16:61|market 7:6 15:15 16:23 18:39 20:-3 30:20 31:10 40:25 42:10 44:27 46:25 48:13
marketing 1:28 9:37 30:37 31:46 36:39|marketingdossier 18:67|markets 16:66|marks 16:45 44:62
markt 9:14 15:15 16:18 18:32 20:12 22:11 31:4 33:-11 40:26 44:12 48:11|marktanteil 22:48 31:44|markte 16:61
markten 16:64|marktstudie 30:68|marktwert 33:27|marlene 35:76
marliere 0:19 2:4 4:19 5:24 7:11 8:26 10:19 15:18 17:16 30:15 34:5 36:19 43:14 46:19 50:18 51:19 52:21
marmotte 7:26 22:31 30:48 36:49 38:39 39:50 52:41|marnette 2:30 5:38 16:35 53:32
marnix 13:28 17:33 19:22 20:20 40:16 43:29 53:28|marpent 3:45 13:57|marque 22:32 23:33 27:38 31:36 33:-13 34:19 40:14
marquees 33:29|marquons 27:67|marriage 31:48 33:14|marriages 32:76|married 13:28 33:17 40:16 47:35
marrit 6:27 21:39 33:-1 36:31 40:13 45:35|marrits 21:66|marron 24:58 33:15 45:44|marrow 13:52 27:49|marry 33:28
mars 2:22 4:9 5:4 8:14 10:9 11:8 12:11 13:-4 14:5 17:2 18:34 20:-4 23:10 26:23 27:8 29:7 30:12 32:9 33:-22 34:17 35:2 38:22 40:1 42:1 44:2 50:4
marsches 33:27|marseille 45:70|martelange 22:47 40:32 53:44|marten 13:44 19:38 43:45|marthe 20:54
martine 3:2 6:19 7:19 21:26 27:17 33:9 40:9 44:27 45:15 48:30|marvel 38:74|marx 7:33 12:34 26:40 27:32|marxorban 12:60
mary 33:22 44:54|maryse 13:49 27:46 43:51|maryvonne 20:46 33:10
marz 2:24 5:18 8:12 13:8 18:29 23:25 27:5 30:10 31:14 33:-17 34:3 43:8 50:12|maschine 22:61|maschinen 33:27
masculins 33:29|mask 20:57|maske 41:61|masked 52:77|maskers 32:73|masking 27:49 32:63|mason 33:28|masque 33:29
masques 35:76|mass 19:46 33:8|massage 33:29|massart 2:21 5:25 6:19 7:14 13:13 16:14 33:3 34:16 38:22 40:1 43:24
masson 38:82|massstab 26:65|mast 16:24 19:18 24:29 33:12 48:27|master 13:61 33:8|mat 33:29|matadi 3:39 34:53
match 21:58 33:7 40:27|matchbox 33:28|matches 20:57|matchs 33:29|mate 30:68|matelots 33:29|maten 20:41 33:13
materiaal 1:22 10:34 16:20 19:14 34:14 41:34 53:31|material 2:34 10:39 14:30 33:-8 34:23|materials 1:72
materiau 7:55 20:41|materiaux 24:82|materiel 0:35 2:5 10:9 15:27 16:28 17:22 31:10 41:55 50:23 53:26|materiele 0:71
materielle 11:82|materielles 7:69|mathe 13:61|mathematique 33:29|mathieu 33:26
mathilde 3:3 7:32 10:14 12:33 14:33 18:17 27:17 43:16 53:12
mathot 2:12 4:36 13:22 16:23 20:7 22:49 23:28 26:35 43:25 53:21|matiere 20:20 24:47 40:21 51:69|matieres 32:84
matin 3:0 11:23 18:5 20:11 21:6 27:-2 32:15 33:21 45:3 47:11 48:19|matinee 20:55|matinees 40:56|matins 19:48 20:41
matonge 13:57 20:41|matras 33:26|matrice 1:58 53:56|matroos 6:46 21:45 33:5|mats 1:42 33:18 41:44
matter 31:35 33:1 40:26 44:43|matters 29:73|maubeuge 10:64|maud 3:12 6:18 18:15 19:5 21:19 24:22 33:14 45:17 48:28
mauer 33:27|maurer 33:27|maurice 20:27 22:44 39:58|mauricette 30:56 33:8 44:54|maurits 33:26|mauvais 20:37 33:-2 45:54
mauvaise 33:29|mauvaises 20:55|max 1:49 10:31 33:11|maxi 33:29|maximaal 23:66|maximal 23:76|maximale 2:33 23:53 30:51
maxime 6:44 24:39 33:13 49:38|maximum 34:53 43:42
may 2:10 3:-14 4:11 5:14 9:2 10:16 14:-6 17:-2 18:29 20:-3 23:0 25:10 27:12 29:16 31:-9 33:-26 34:29 35:13 37:7 40:5 43:-5 44:10 48:2 51:10
maybe 20:38 33:19|mayo 35:76|mayonaise 33:26|mayonnaise 22:74|mayor 3:31 21:46 33:14|mayors 6:71|mazout 35:76|mb 12:65
mbala 22:69|mbaya 45:72|mcu 49:75|mdp 39:77 52:58
me 3:41 9:5 11:14 12:11 13:-3 16:-5 19:5 20:25 21:4 27:4 33:-18 34:-3 35:1 40:-18 47:12|meal 35:73|meals 53:65
mean 3:36 19:45 20:23|meaning 14:66|means 2:11 7:16 14:16 17:28 19:9 31:12 33:11 40:3 41:18|meant 3:44 33:14
meantime 33:28|meanwhile 33:10 34:50|measles 33:20 36:52|measure 33:28|measured 19:59|measures 20:57|meat 39:77
mecanicien 13:31 33:24|mecanique 50:74|mecaniques 19:43 33:20|mechancete 33:29|mechanic 33:14 36:60|mechanical 6:71
mechanism 33:28|mechant 3:35 20:21 33:-4 36:48 45:38|mechants 3:59|mechelen 7:30 12:31 30:34 42:35 43:33 45:33
mechelsesteenweg 27:62|medaille 33:26|mede 7:42 34:50|medecin 3:25 33:21 44:42|medecine 45:72|medecins 40:56
mededeling 2:23 4:38 23:33 26:58|medestudenten 33:26|medewerker 53:63|medewerkers 7:61 40:15|medewerking 2:57
media 1:12 7:25 17:47 23:19 30:21 31:37 37:25 43:13|mediabedrijf 14:64|mediafonds 42:69|mediagroep 40:54|median 30:78
medias 2:46 23:62|mediathek 31:57|mediatheques 31:65|mediation 2:18 10:57 34:19|medic 50:74|medical 16:54 30:48 33:7
medicale 20:55|medicales 40:56|medicine 36:74|medien 10:44 31:44|medienboard 42:62|medienburo 30:63
medienforderung 42:62|medieval 33:28|mediocre 33:29|medisch 16:64|medische 6:54 40:40
medium 1:42 2:23 40:30 44:33 46:37|medizin 33:27|medway 3:58
mee 2:-4 3:7 10:-3 16:9 19:5 20:12 21:5 23:5 27:1 31:-1 33:9 34:-4 40:7 43:6 45:5 53:2|meededen 53:63|meegaan 40:54
meegedeeld 23:66|meegedeelde 14:64|meegemaakt 3:56|meegenomen 21:53 33:13|meegeteld 16:64|meehelpt 19:58|meel 33:26
meeneemt 33:26|meer 0:13 2:-8 3:13 5:4 6:2 7:10 8:5 19:5 20:0 21:1 31:-5 33:11 34:-7 35:9 40:1 44:10 45:1 48:2 53:-2
meerderheid 40:54|meerderheidscoproductie 40:54|meerijden 20:54|meeschrijven 34:58|meeste 12:52 23:40 40:27
meester 8:71|meestergast 33:26|meet 11:22 18:16 20:16 21:31 33:16 40:5
meeting 3:13 18:36 23:39 27:19 33:-17 35:38 45:26 50:30|meetings 33:29|meetlat 30:68|meetpaal 33:26|meets 14:35 33:23
meevalt 33:26|mefiance 33:29|mefiant 40:56|mefie 3:59|meg 13:44 34:38 47:51|megabytes 12:67|megarde 11:68 33:16
mehdi 3:7 33:21 36:33 43:20|mehl 33:27|mehr 3:11 19:-1 20:0 28:10 33:16 40:9 44:15 47:15|mehrheit 10:57
mehrheitliche 40:50|mehrkosten 40:50|mehrwertsteuer 51:65
mei 0:14 2:15 5:35 10:1 15:13 17:11 18:37 20:-3 23:9 25:16 26:23 33:-24 34:14 40:-4 44:10|meilensteine 18:62
meilleur 18:32 22:45 28:42 33:8 38:39 50:36|meilleure 3:27 13:52 33:11|meilleures 12:57 27:53|meilleurs 12:71
mein 3:36 12:30 19:25 33:-3|meine 3:38 19:15 29:36 44:23 47:23|meinem 19:54|meinen 33:27|meiner 3:32 29:56|meint 6:62
meinte 12:60|meisje 20:24 33:22|meisjesnaam 33:26|meist 7:46 19:41|meisten 40:50|meisterprufung 13:61|meisters 33:27
meistgesuchten 40:50|melancolique 31:52 44:62|melange 3:37 33:8 44:54|melden 14:41 23:43 33:10|meldet 33:18 47:43
meldt 33:18 35:46|meldungen 51:65|mele 20:55|melent 33:29|melerai 19:62|melk 24:52 33:18|melkwit 19:44 33:13
melodrames 33:29|melt 30:51 33:20|melted 33:28|melting 36:82|melts 33:28|membach 33:26|member 7:45 13:57|members 12:67
membre 2:25 7:47 13:49 33:-5|membres 7:50 8:44 12:25 21:30 31:33 53:24
meme 2:-5 3:5 6:3 10:-10 13:-3 18:0 20:21 21:8 31:12 33:11 34:-12 39:9 40:1 44:2 45:17 46:8 48:5 52:11 53:-4
memes 2:20 3:6 7:16 10:11 17:36 20:2 31:13 33:8 40:3 45:19|memo 1:25 5:16 10:51 17:36 19:7
memoire 3:9 13:21 19:12 20:15 22:24 27:17 33:10 40:6 45:22|memoires 5:51 27:40 34:48
memorandum 10:35 34:33 40:26 53:38|memories 33:28|memorisee 30:78|memory 3:32 33:21
men 3:12 5:4 20:10 28:8 30:4 31:6 33:18 34:-7 38:15 40:-3|menace 33:29|menacee 33:29|menaces 40:56|menage 22:53 33:21
menages 20:55|mend 33:28|mending 33:28|mends 48:73|mene 1:51 7:47 33:8|menee 30:70 34:40|meneer 20:23 22:36 33:17
menen 33:6 34:49|menge 33:13 50:51|mengeling 19:58|mengen 19:58|menigte 33:26|mening 33:26|meningsverschil 10:58
mens 3:29 24:46 33:0 38:45|mensch 33:27|menschen 3:29 7:8 9:13 12:9 19:3 20:4 28:14 30:11 31:15 33:2 53:7
menschenkette 33:27|menschlich 27:58|mensen 3:15 6:2 7:22 12:0 13:2 19:17 20:5 30:2 31:17 32:8 33:5 40:-5 41:1 53:9
mensonge 3:27 13:39 21:44 33:11|mensonges 19:62|mensualites 2:60|mensuel 35:76
ment 3:6 6:50 21:42 24:30 28:32 33:-11 45:20 48:46|mentait 3:59|mente 3:59|mentent 3:45 21:61|mentez 37:86
menti 3:37 33:21|mention 1:18 2:19 6:27 10:10 13:31 22:20 23:26 33:-17 34:8 38:41 40:8|mentioned 27:42 33:20
mentionne 33:29|mentionner 23:76|mentionnera 23:76|mentions 33:28|mentirait 47:80|mentorin 13:61|menu 33:25 35:42
menuiserie 50:46 53:60|menuisiers 53:69|mepris 38:82|mer 3:12 6:33 21:20 28:29 33:14 37:31 40:1 45:34
mercatorfilm 0:17 1:22 2:3 4:18 5:26 8:27 10:12 12:11 14:10 15:17 23:23 29:17 34:4 46:25 51:28|mercedes 33:29
mercerie 18:41 24:49 32:51 33:13|merchandise 31:48 34:46|merchandising 2:27 31:22 34:52|merchant 33:28
merci 2:-4 11:36 12:43 21:11 26:46 27:21 34:-2 35:40 36:29 40:-8 52:31|merciere 20:41 33:16
mercredi 12:16 13:15 18:19 31:30 33:16 35:21 38:27 48:23|mercredis 16:71|mercuriale 20:55
mere 3:20 7:0 13:1 14:1 20:1 22:25 27:-2 32:14 33:15 44:7 45:3 46:12 47:21 48:9
merels 2:9 10:11 11:24 12:17 16:17 20:7 23:19 27:14 31:12 33:-21 37:26 41:19 43:19 44:20|meres 22:74|merg 33:26
merhawi 20:54|meridiaan 7:63|merino 26:75|meritait 3:59|merite 3:59|meriter 3:59|merk 40:54|merken 19:27 28:38 33:15
merkt 33:26|merle 2:30 3:27 13:35 43:34|merles 36:60 43:59|merrie 26:46 33:20|mertens 6:37 22:34 44:38 47:54
mertes 44:62|merveille 38:75|merveilleuse 33:29|mes 3:29 12:39 19:25 20:5 23:38 27:17 40:6 47:30|mesanges 8:73
mesdames 34:62|message 12:44 19:35 33:16|messe 11:55 33:24|messen 19:41 33:13|messer 32:53 33:13|messezuschuss 15:65
messgerat 33:27|messieurs 33:20 34:42|messina 5:47 33:9 34:45|messing 26:45 32:46 33:6|messprotokolle 30:63
messreihen 50:64|messstelle 33:27|mestdagh 33:29|mesurant 33:29|mesure 2:29 3:8 6:26 20:4 33:14 36:31 40:5
mesuree 19:62|mesurer 30:44 33:21 50:44|mesures 6:51 20:29 33:14
met 1:-8 2:-1 3:4 6:1 7:8 9:-1 10:-10 12:8 13:3 14:-4 16:-7 17:-4 18:-3 19:4 20:-1 21:-2 22:-4 23:-1 24:1 26:0 27:4 28:1 30:0 31:7 32:3 33:0 34:2 35:2 37:2 40:8 42:-2 43:-3 44:1 45:-1 47:-1 48:-3 51:5 52:2 53:-5
metaal 33:26|metaaldetector 33:26|metafoor 3:56|metapher 20:55|metaphore 44:76|metaux 26:83|meteen 33:23 43:33
meteo 33:8 35:55 40:34|meteorologie 33:27|meter 14:7 19:18 20:-2 21:20 22:11 31:3 33:12 40:6 47:13 50:13|metern 33:27
meters 19:59|method 20:36 30:51 33:-6 50:40|methode 20:4 30:65 40:4|methodical 33:28|methodik 30:63|methodischer 30:63
methodologie 30:75|methodologique 30:78|methodology 30:72|meticulous 33:28|metier 3:19 7:29 20:15 33:13 40:16 44:23
metiers 7:61 31:44|metrage 1:30 2:15 7:15 10:15 12:22 13:40 22:15 27:-3 28:14 33:-31 39:13 40:-4 42:5 43:37 53:-1
metrages 7:51 13:41 22:44 40:22|metrailler 33:29|metre 13:20 19:27 20:23 22:23 24:31 30:31 33:-14 39:41 49:34
metres 3:-4 5:15 19:13 20:9 22:11 31:3 33:14 34:-1 35:14 36:30 40:-7 45:9 53:11|metronome 33:28|metropole 8:79
metselaar 33:26|metsen 19:44 33:13|metser 3:35 20:33 33:5|metsers 19:58|metsles 16:64|metst 20:54|mettant 33:29
mette 27:62|mettent 33:29|mettet 33:29|metteuse 13:70|mettrai 19:48 20:41|mettrait 27:53 42:61|mettre 19:51 27:50
mettrez 12:71|mettrons 40:56|metz 30:72|meubels 6:67|meuble 20:41 33:16|meubles 33:29|meunier 33:29|meure 33:29
meurent 3:59|meurt 12:39 21:44 33:19
meuse 0:6 1:8 2:3 3:-14 4:17 5:16 7:5 10:11 12:0 13:9 14:-1 15:8 16:-1 17:10 21:2 22:13 27:-4 28:9 29:7 30:12 33:-19 34:4 36:7 37:19 38:14 40:2 41:1 42:3 43:8 44:3 45:4 47:5 50:8 53:1
meusemews 1:67|mevr 34:58
mevrouw 2:12 6:16 8:11 10:-1 12:20 20:-6 22:8 23:26 24:13 27:11 29:19 30:8 33:-2 34:15 35:8 48:8
mews 1:20 2:5 4:21 5:23 7:19 10:7 14:11 15:20 17:14 22:22 27:8 29:26 30:17 34:4 40:-2 42:14 43:11 46:19
meziane 5:47 8:38 14:29 15:41 19:21 25:53 46:41|mg 42:71
mi 3:7 10:12 16:30 18:21 31:25 33:-11 35:32 40:4 44:23 45:19 53:17|mia 31:60|mich 3:48 12:15 19:9 27:13|micha 6:77
michael 33:28|michaelmas 18:68|michel 29:45 33:21|michele 3:59
micheline 8:30 9:41 12:21 14:21 16:21 17:27 25:44 27:18 29:31 34:12 40:7 43:24|michiels 43:67
micro 0:25 1:32 14:30 20:3 24:13 46:63|microentreprise 14:57 46:68|microfoon 19:44 20:41|microfoons 20:54
microgolf 35:67|microonderneming 46:72|microphones 33:28|micros 20:41 33:16|microtonale 33:29|mid 18:55 33:14
middag 26:39 33:18 48:35|middageten 33:26|middel 10:45 33:13|middelbare 6:67|middelen 0:45 10:22 17:56 42:23
middelgroot 46:72|midden 3:17 12:26 19:19 20:16 33:13|middle 3:34 20:9 33:14 40:5 44:22
midi 2:7 21:34 32:31 33:18 43:20 44:23 45:19|midnight 13:23 20:15 28:34 31:20 33:13 37:36|midpoint 3:36 33:6 48:52
midst 33:28|midsummer 21:73|mie 21:53 38:60 45:50|mien 20:55|mienne 20:33 22:53 33:8|miete 7:30 40:22 50:45 53:30
mieten 53:58|mieter 35:51 36:53|mietvertrag 35:64|mietzuschuss 15:65|mieux 3:27 12:41 19:25 21:25 22:24 33:0 40:6
might 20:23 33:14 40:32|mij 3:46 8:28 12:15 19:18 33:-24 35:17|mijden 28:73|mijlpalen 18:67
mijn 3:40 14:10 18:4 19:21 20:14 29:14 31:-3 33:-36 35:5 40:-9 44:6 47:28|mijnbestuur 20:54|mijnen 12:65
mijngangen 33:26|mijnkoor 19:58|mijnkoren 12:39 20:28 28:46 33:0|mijnlamp 15:57 22:54|mijnmusea 16:64
mijnmuseum 27:48 50:57|mijnmusical 13:67|mijnschacht 33:26|mijnsite 13:67|mijnsites 31:60|mijnstad 45:66
mijnstreek 8:57 13:54|mijnstreken 31:60|mijnwerker 33:26|mijnwerkers 20:54|mijnwerkersfoto 13:46 22:47 31:39
mikkelborg 22:69|mikken 31:39 40:46|mikpunt 31:60|mikrofon 33:18 49:47|mikrofone 19:41 20:42|mikrofonen 50:64
mila 33:26|milans 33:29|mild 3:56|milena 3:11 6:20 19:12 21:21 33:15 44:20|milenas 33:27|miles 20:50 53:41
milestones 18:68|milieu 3:2 13:13 20:15 30:21 33:16 43:16 45:24 48:21|milieudienst 21:66|milieutechnisch 16:64
militaire 33:29|milj 43:67|miljoen 7:19 31:15 33:-29 36:27 40:31 43:34 46:17 53:30|milk 3:44 33:14
mille 2:9 3:9 8:13 12:15 13:4 19:-5 20:-1 21:19 22:11 23:19 27:0 31:16 33:8 34:-5 38:15 40:-3 47:13
milliers 41:52 42:67|millimeter 33:27|millimetre 20:30 33:22|million 7:15 13:10 27:13 31:25 40:41 42:10 43:10 53:27
millionen 33:8 40:38 53:18|millions 7:20 27:18 33:-19 36:33 40:46 53:20|mimik 24:66
min 1:3 7:-9 10:-11 13:30 16:3 18:1 20:8 21:4 22:32 30:-2 31:-10 32:2 33:-36 34:-13 36:11 39:39 41:3 43:31 44:-3 45:9 50:-2 52:30
mina 33:29|mind 3:31 19:20 20:18 31:23 33:1 47:33|minded 7:53 40:40|minder 11:38 19:24 33:-7 40:20 44:34 46:38
minderheid 7:63|minderheidscoproducties 22:68|minderheidsgewijs 7:63|minderheidspartner 40:54|minderheit 22:53 42:42
minderheitensprache 42:62|minderheitskoproduktionen 7:46 22:48|minderheitspartner 40:50|mindering 34:58|mindert 2:56
mindestens 10:31 27:32 34:30 53:32|mine 3:0 16:9 18:11 19:16 20:6 21:23 24:16 27:2 30:15 33:3 36:27 40:16 41:11 53:8
minerale 33:29|miners 19:45 33:14|mines 20:48 44:57|minet 33:29|minette 9:50 10:32 16:39 17:45 22:43
mineur 13:43 33:24|mineurs 3:24 31:31 33:8 36:60|mini 17:66 45:47|miniature 33:6 41:47 43:45|minibus 26:48 33:14 48:46
minier 45:58 53:56|miniere 33:29|minigolf 21:56 45:63|minimal 42:75|minimale 15:71
minimis 1:4 9:12 12:3 15:71 17:8 23:7|minimissteun 15:71|minimisverklaring 15:71
minimum 1:15 2:11 16:6 19:-3 27:46 34:20 40:10 42:42|minimumgarantie 2:5 27:43 31:8 40:12 42:50|minimumgaranties 10:58
mining 16:45 45:49 53:44|minireeks 7:50 38:58|miniserie 7:47 31:44 39:62|minister 3:5 6:20 23:18 33:17 44:30 45:18
ministeriel 23:76|ministeries 33:26|ministerium 17:49 23:36 40:25|ministre 21:32 22:31 23:57 33:-1 45:39
ministry 6:37 21:39 33:14 44:36|minnelijk 51:72|minor 22:74|minoritair 42:69
minoritaire 1:31 7:21 10:34 22:51 27:19 40:8 42:26|minoritaires 22:60 27:40 40:29
minority 7:17 10:13 22:60 40:16 42:20|minpunten 44:68|mins 43:66|minst 33:26|minste 2:57
minstens 1:32 19:24 27:41 40:20 53:29|minuit 3:19 20:15 21:35 31:25 33:16|minus 44:62|minutage 43:73
minute 3:-10 6:20 19:9 20:10 30:10 31:-4 33:12 36:21 40:15 43:14 45:3 48:8 49:12
minuten 1:-2 10:-8 12:-2 19:3 20:21 21:10 22:5 27:-6 28:10 30:10 31:-5 33:-5 34:-2 35:2 36:10 38:17 39:16 40:-12 43:22 45:28 52:5
minutes 1:1 2:-7 3:-14 6:-3 10:-11 12:-3 13:-7 16:-5 18:2 19:1 20:16 21:3 23:1 27:-2 28:12 29:-1 30:-4 31:-9 33:-4 35:-2 36:13 38:13 39:18 40:5 41:11 43:28 44:3 45:24 50:-1 52:12
minuut 19:58|mio 7:5 11:18 22:16 31:19 40:16 41:8 42:9 43:26 46:28 53:28|mir 3:41 12:23 14:22 33:-2|mirabelle 43:73
mirek 6:52 33:19|miroir 22:60 33:16|mirror 33:28|mirwart 33:21 53:48|mirza 3:59
mis 3:11 5:18 10:4 12:11 20:22 33:11 40:14 47:32|miscellaneous 10:62|mischpult 24:66|mischstudio 53:58
mischung 41:55 50:38|misdaad 31:60|misdaadreeks 31:60|misdaadreeksen 40:54
mise 2:25 9:27 10:10 16:16 18:20 19:35 20:-10 31:11 33:-18 34:-3 35:11 40:2 42:10 43:19|misere 20:55|mises 22:74
misfiled 33:28|misgaan 40:54|mislopen 20:41 40:40|mislukt 10:58
miss 1:17 10:12 27:14 29:24 33:10 34:10 36:24 43:25 44:21|misschien 3:25 17:38 30:37 33:9
missed 7:27 19:20 20:18 33:14 38:35|missen 33:13 38:58|misses 24:62 33:14|missing 9:24 12:37 21:23 28:26 33:15 36:24
mission 7:28 15:56 33:7 44:35 48:37|misst 33:27|mist 18:17 19:8 21:16 32:34 33:15 44:18 48:18|mistake 19:38 28:54 33:6
mistral 31:57
mit 1:-5 2:4 3:-1 5:-3 6:1 7:6 8:1 9:0 10:-5 11:-1 12:5 13:-5 14:0 15:-1 18:-2 19:9 20:6 21:1 22:-1 23:-2 26:-1 27:8 30:2 31:12 32:0 33:-3 34:-5 35:0 36:0 38:-1 40:8 42:2 43:1 44:1 45:-4 46:1 50:0 52:3 53:-1
mitarbeit 2:37 13:32 16:32 43:32|mitarbeitende 7:46 46:51|mitarbeiter 7:38 33:6 46:44|mitbringen 31:44 35:51
miteigentum 10:57|miterlebt 20:55|mites 22:74|mitgedreht 20:55|mitgeht 27:58|mitgenommen 33:27|mitgesellschafter 10:57
mitgewirkt 40:50|mitglied 7:59|mitgliederversammlung 35:64|mithersteller 43:60|mitigation 40:54|mitmacht 20:55
mitoyennes 20:55|mitoyennete 21:61 45:58|mitreden 6:62|mits 27:48 30:41 44:42|mitsprache 10:57|mittag 33:27
mittagessen 3:53|mittagsvorstellungen 31:57|mitte 31:21 33:17 38:28 44:25
mittel 0:28 1:14 14:22 17:37 40:29 42:15 46:17|mittelbar 14:59|mittelfristig 31:57|mittelpunkt 33:27|mitten 33:27
mittleres 30:63|mittwoch 35:64|mittwochs 12:47 31:44|mitwirkende 5:64|mitwirkenden 34:56|mitwirkender 40:50
mitwirkung 34:56|mitzumachen 33:27|mitzuteilen 23:62|mix 16:10 18:13 19:9 41:54 50:39 53:32
mixage 10:7 26:26 27:10 41:59 50:33 52:28 53:41|mixe 19:48 52:71|mixed 33:28|mixer 19:58|mixeur 53:69|mixing 53:65
mixstudio 53:63|mixte 31:65|mlle 2:52 6:55|mln 7:31 31:46 36:39 43:34
mm 19:35 20:10 22:32 24:43 26:25 34:6 36:29 50:26
mme 2:19 3:-10 4:15 5:25 6:18 7:1 8:21 12:2 13:2 16:2 21:7 27:-1 29:22 33:-12 34:34 35:8 40:-12 43:4 48:20 50:20
mmes 34:62|mnd 16:64|mo 35:54 51:54|moabit 47:63|mobel 33:27|mobelhandel 7:59|mobil 33:29
mobile 13:38 20:18 22:41 31:34 45:35|mobilier 20:55|mobilisees 53:69|mobiliteit 33:26|mobiliteitsplan 33:26
mocht 3:29 33:21|mochte 3:26 12:9 19:31 20:20 33:-15 38:23 40:9|modalites 23:62 50:64
modave 3:18 7:27 14:26 17:30 38:35 43:27 47:33 53:26|modder 33:26|mode 2:45 13:37 20:22 33:-4
model 0:38 16:18 18:20 24:51 30:35 33:-18 50:25 53:16|modelbladen 5:56 24:59|modele 15:61 24:61 30:56
modeles 16:39 18:43 24:64 43:42|modell 6:41 16:40 19:34|modellbau 26:52 53:45|modelle 33:27|modelleisenbahnclub 35:64
moderate 40:53|moderne 3:37 34:40 45:50|modes 2:60|modest 40:53|modeste 40:56|modestes 31:52 40:42
modification 2:51 10:44|modifie 2:41 11:73|modifiee 2:60|modifient 10:64|modifies 33:29|modules 24:82
moe 6:41 19:31 33:13|moed 3:42 27:48|moeder 3:14 13:10 20:-3 27:4 28:15 33:16 39:15 44:11 47:13 48:20|moeders 3:56
moedig 3:56|moedigste 20:54|moeilijkheden 14:64|moeilijkheid 33:26|moeilijkste 3:56|moeizaam 33:26|moens 33:26
moerenhout 7:25 10:20 12:26 23:28 27:23 29:32 34:19 40:15|moerland 31:60
moeskroen 2:9 4:24 6:20 7:16 8:23 10:11 15:23 25:26 33:-21 34:10 35:20 36:24 42:21 53:15|moest 20:22 33:22
moesten 33:26|moet 3:0 6:4 10:-5 11:8 14:18 19:14 20:-9 21:10 28:22 31:-4 33:12 34:2 40:-2 45:3 48:4
moeten 3:20 14:17 19:27 20:7 33:7 34:10 40:6|mogelijk 2:21 10:35 14:28 31:24 33:-10 51:35|mogelijke 27:62
mogen 19:25 33:16 40:24|moghadam 34:56|moglich 2:30 10:31 20:29 40:25|moglicher 27:58
moi 3:24 12:23 14:23 16:12 17:18 19:22 20:24 22:15 27:8 33:-30 43:14 47:21 53:10|moindre 33:29|moine 31:53 33:10
moines 33:29
moins 1:3 2:-8 3:0 7:10 10:-5 11:13 14:23 19:-7 20:8 22:11 27:8 30:24 31:7 33:1 35:18 38:13 40:-3 44:17 46:13 47:11 53:0
moinsdixhuit 52:84
mois 1:-5 2:4 3:0 5:1 7:-8 10:-5 16:24 18:20 19:-7 20:9 23:17 26:6 27:-10 30:1 31:21 33:-21 34:31 35:7 40:0 45:-5 50:15 51:19
moitie 2:18 3:-8 10:22 14:14 16:4 17:10 19:12 20:-12 23:19 27:0 33:-1 34:-5 40:18 44:9 53:20|moities 21:75|mol 13:67
mole 1:15 10:10 19:7 27:12 28:24 29:22 33:5 34:8 35:22 36:22 42:18 43:23|mole7 39:66|molecules 20:55
molen 16:25 19:18 33:11 41:27 48:37|molenbeek 31:57|moles 33:28|molinay 14:64|molitor 27:63|mollement 33:29|mom 3:58
moment 3:28 6:13 10:4 19:6 20:9 29:26 33:11 34:-4 40:-9 48:12|moments 20:55
momignies 2:25 7:24 10:29 12:26 14:25 18:29 26:38 40:11 53:24|momo 2:35 33:23
mon 3:37 12:18 14:1 17:7 19:14 20:17 22:10 27:-2 29:11 33:-20 35:29 40:-13 44:6 47:25|mona 2:39 3:37 43:51
monate 2:10 7:4 16:6 18:7 27:3 29:10 31:11 33:-20 34:35 36:12 39:12 40:4 43:6 51:19 53:4
monaten 23:28 31:30 33:4 34:28 40:6|monats 23:62|monatsletzten 26:65|monatsmiete 35:64|monatsraten 2:56
mond 19:20 24:35 31:23 33:9 49:35|monday 9:50 12:31 20:21 33:10|mondays 33:28
monde 2:23 3:1 5:16 6:1 7:1 10:6 19:-1 20:-6 21:20 22:-2 24:12 27:-1 33:4 34:-14 36:14 40:-1 42:17 44:0 45:18 48:2 53:6
mondeling 5:56 12:52|mondelinge 23:66|mondes 18:74|mondiale 31:65|mondmaskers 30:68|mondreclame 31:60
money 1:11 2:-4 3:2 9:9 10:23 11:16 12:12 17:28 18:13 19:-5 29:9 33:-22 34:4 35:9 40:23 42:5 53:20
monique 6:30 10:18 18:28 19:16 20:9 33:18|moniteur 8:79|monitor 33:18 52:57|monnaie 33:29|monologue 13:70
monorail 21:75
mons 1:6 2:-3 4:8 7:17 8:23 12:6 13:23 14:14 18:9 19:-9 21:4 25:17 27:-1 29:6 31:-9 33:-23 34:-13 35:5 36:6 38:6 40:2 41:0 43:7 46:6 47:4 50:3 53:37
monsieur 2:10 3:-15 7:-5 8:5 10:-10 11:17 12:33 19:-12 20:-6 21:1 22:15 23:36 24:8 27:17 30:4 33:-4 34:3 35:17 36:8 37:12 40:-18 43:-1 44:11 45:7
monsin 21:53 45:53|monster 3:36 33:6 44:49|monsters 33:28|monstre 3:59|monstres 33:29|monstrueux 33:29
montag 9:51 35:51
montage 2:-3 7:11 9:3 10:4 12:-6 13:4 16:22 17:-1 18:12 19:14 20:13 27:-6 33:-40 34:-15 40:-5 41:46 42:9 43:-4 48:0 50:19 53:18
montagecomputer 35:67|montagehuis 7:63|montageraum 53:58|montagne 33:23 41:48
montant 1:41 3:-9 11:24 12:20 15:31 16:32 17:31 23:34 26:15 27:16 33:-38 42:7 43:5 50:20 53:12|montants 0:81
monte 2:-3 18:11 19:10 20:3 33:24 52:21|montee 18:39 20:20 31:31 32:49 33:8|montees 19:62|montent 33:29
monter 10:32 33:19 36:51|monterai 19:62|monteren 19:44 20:41|monteur 13:39 19:31 20:24 53:45
monteuse 3:21 7:49 10:26 13:33 19:24|month 18:47 19:18 31:41 33:-14 53:24|monthly 2:47 35:60
months 1:1 10:10 12:1 13:7 16:6 17:3 18:24 20:-1 23:13 24:9 27:-3 31:-4 33:-21 34:38 40:9 41:2 51:17 53:7
montigny 25:84|montoise 40:56|montpellier 27:67|montrait 3:59
montre 6:27 13:10 20:6 32:23 33:18 40:7 44:26 45:11 52:24|montreal 16:71|montree 33:29|montrees 20:55
montrer 19:15 20:28 27:32 30:30 33:2 34:14 42:27|montrera 19:62|montrerai 19:43 20:46|montrerons 33:29|montrez 27:67
montrons 20:55|monture 33:29|mood 1:29 16:48 18:31 32:39 50:31 53:27|moodboard 1:37 16:29 32:45 34:29 43:38
moodclip 52:67|moodfilm 16:38 18:39 50:35 52:38 53:18|moodreel 16:64|moogt 33:13 52:60|mooi 24:44 30:39 33:11 38:39
mooiste 33:13 38:58|moon 32:76|moons 2:44 10:45|moor 20:40 33:15|moordenaars 33:26|moquait 3:59|moque 33:29
moquer 19:62|moquerie 30:78|moral 2:54 3:25 34:15|morale 1:45 3:32 13:43 44:49|morales 8:79|moralite 33:29
morceau 33:16 47:66|mord 3:53|morder 33:27
more 0:13 2:14 3:20 10:0 19:-3 20:4 28:14 30:10 31:9 33:7 34:-3 35:11 40:0 43:4 47:10 53:3
moreau 4:37 7:28 8:35 10:23 13:36 14:27 25:38|moreel 44:68|moreels 22:74|morele 2:57|morgen 33:24 48:26
morgengrauen 20:42 33:13|morgens 33:27|morgensonne 33:27|morgue 21:61 45:58|morning 3:11 11:17 33:23 47:15 48:16
mornings 3:44 20:43|morphine 33:29|morse 6:50 21:49 33:-2|mort 3:7 6:13 13:7 19:-1 20:-8 22:11 31:2 33:22 36:19 47:17
morte 3:24 33:26|mortel 33:26|mortem 2:58|mortes 13:57 32:70|mortier 33:29|morts 3:11 20:25 21:27 28:49 33:10 45:24
morven 33:24 44:36|mosane 0:25 1:20 4:36 5:23 10:25 12:19 14:18 29:24 34:11 46:26 50:19 53:11
moselcap 5:23 8:26 10:27 17:22 22:30 29:26 30:25 36:27 42:22 43:19 51:28|moskee 20:54|moss 13:26 22:41 33:19
mossel 19:44 32:60|mosselen 21:66|mosselfeest 0:71|mosselman 21:53 22:53 45:50|most 3:31 7:27 33:14 40:14
mosterd 24:73|mostly 3:58|mot 3:1 10:2 12:2 14:2 16:2 19:-6 20:7 21:14 27:-1 30:10 33:8 39:45 40:10 52:33 53:1
motel 33:29|moteur 3:29 6:34 19:20 33:8 45:43|mother 3:27 13:7 21:14 22:10 27:4 31:3 32:17 33:17|mothers 3:44 33:14
motherwell 33:28|motif 33:29|motifs 20:41 40:42|motion 7:19 8:26 19:12 30:21 31:15 34:12 36:25 40:6 41:35 43:31 53:18
motiv 33:27|motivatie 1:66|motivation 3:39 9:48 40:28|motivbau 16:47 53:45|motivbegehung 53:58|motivbegehungen 16:61
motive 18:44 41:43 44:41|motiveert 2:57|motivgebuhr 50:64|motivgutachten 18:49 40:37|motivrecherche 16:61
motivsuche 16:46 18:17 19:10 40:23 53:24|motor 3:23 6:35 19:14 21:22 33:7 48:24|motoren 19:44 20:41
motorway 32:42 33:14 45:36 48:39|mots 19:22 20:36 33:10 43:33|motte 6:57 33:20|mottet 7:66|mou 10:52 19:36
mouche 24:56 33:23|mouches 22:39 24:57 33:18|mouchoir 20:33 33:21|mouettes 19:62|moufle 52:84|moufles 24:68 33:16
mouillage 20:41 32:70|mouille 19:62|mouillee 24:82|mouillees 33:29|mouilles 20:41 33:16|moule 21:66 45:52
moules 21:61 45:58|moulin 7:35 13:37 33:21|moumoute 6:33 21:40 24:38 33:9 45:37 49:39|mountain 33:28|mounting 50:74
mouraient 33:29|mourir 20:28 33:24|mourn 3:44 33:14|mourned 31:62|mourners 20:57|mourra 33:29|mous 19:62|mouse 33:28
mouss 19:43 33:20|mousse 36:82|mousseux 33:29|moustache 10:27 24:52 33:-7 34:34 37:43|moustaches 47:80|moustique 38:82
mouth 19:17 31:20 33:10 40:11 49:51|mouths 24:76|mouton 13:49 33:18|moutons 33:29
mouvement 19:26 20:25 33:11 40:8 49:47|mouvements 19:48 20:28 33:2|mouw 33:26|move 19:35 20:20 24:39 33:3 45:33
moved 5:36 13:31 20:23 33:14|movement 3:38 33:19|movements 33:28|moves 11:23 19:19 20:6 33:17 45:30 48:22
movie 19:19 31:31 33:-12 36:32 40:26 44:30 45:30|movies 38:82|moving 13:26 19:20 21:34 32:37 33:14
moyen 0:38 2:17 13:40 31:22 40:36 51:39|moyennant 2:39 27:38 30:49 33:-13 34:19
moyenne 1:18 14:16 22:20 30:45 31:24 40:28 45:30 46:46|moyennes 19:41 20:33 30:56|moyens 8:32 17:39 19:28 41:64
mp 10:64|mr 2:17 6:17 7:23 11:22 20:3 29:43 33:-8 34:20 35:19 46:20 53:11
mrs 2:13 3:11 6:36 7:19 22:22 26:28 30:25 33:-2 46:27 50:27|mrt 18:54 25:60|mrz 18:62
ms 2:16 4:31 7:21 13:21 19:14 23:26 27:38 34:15 43:21|mths 16:66|much 1:21 3:31 17:24 19:37 27:17 33:-18 44:24
mud 33:19 38:55|mude 31:37 33:19|mudigkeit 33:19 38:44|muet 3:32 20:28 35:49 52:57|muets 31:52 33:16
muettes 19:53 20:35|mugs 33:28|muireann 13:52 19:45|mukendi 2:41 20:48|muldvarp 31:62|mulish 20:57|mullerssohn 22:61
multi 7:50 19:50|multinationale 33:29|multiplexes 31:65|multiplikatoren 31:57|mum 3:58|munchen 13:47 22:48|mund 33:27
mundart 12:60|mundlich 42:62|mundliche 10:57|mundpropaganda 31:57|muni 33:29|municipal 33:29|municipalite 33:29
municipality 33:28|mur 13:13 18:16 20:6 21:17 32:26 33:21 48:21 49:25|murder 50:74|muree 3:32 33:24|murees 33:29
muren 20:24 27:31 33:16|murmeltier 3:23 6:32 24:36 33:-3 48:34|murmure 33:29|murringen 22:60 39:70
murs 22:35 27:19 33:1 34:26 43:25 45:24 48:30 53:28|muscle 33:28|musea 7:42 41:45 42:47
musee 19:17 27:50 31:21 32:52 34:17 40:11|museen 31:57|musees 7:38 20:24 22:43 40:38
museum 3:13 12:22 18:24 22:24 27:29 33:-10 36:27 53:33|museumnetwerk 40:54
music 5:20 13:9 16:16 19:24 20:13 31:2 33:-16 37:18 41:46 45:10 52:27|musical 22:60 33:8
musicale 19:31 33:-2 39:52 50:60|musicales 7:69|musicals 19:59|musicaux 40:56|musicien 13:57 33:16|musicienne 10:64
musiciens 3:59|musik 5:17 16:14 19:34 20:8 41:44 52:20|musiker 41:61|musikrechte 41:61
musique 5:35 6:8 10:-5 16:12 19:35 20:11 33:-23 41:47 43:14 45:3 50:9 52:15 53:10|musiques 7:69
muss 3:29 6:11 14:9 18:11 19:4 28:30 33:6 34:5|mussen 3:27 21:37 33:13|musste 32:46 33:19|mussten 33:27
must 1:24 3:4 10:8 14:12 18:25 19:5 23:17 24:22 30:19 33:7 35:19 44:16|muster 33:27|musterbewohner 33:27|mut 33:27
muted 19:59|mutilation 2:60|mutombo 25:84|mutschlechner 5:43 8:44 20:34
mutter 3:18 6:22 7:8 13:10 22:10 27:7 33:7 46:14 47:12 48:22|muttersprachen 13:61|mutual 4:49 10:48 27:36
mutualisent 10:64|mutualites 31:65|mutuelle 31:65|mutuelles 31:65|mutze 33:27|muur 3:20 19:13 20:10 33:16 40:9
muurtje 3:47 33:7|muziek 5:23 13:11 16:8 19:35 20:19 41:42 43:21 52:17|muziekrechten 53:63|muzikanten 20:54|mv 26:75
mvg 39:72|mwamba 2:21 5:39 16:31 33:-10 34:32 43:34 53:30|mwh 30:78|mwst 16:15 26:46 43:15 50:51
my 3:34 12:7 14:18 19:25 20:22 27:-5 29:11 31:-6 32:8 33:-33 34:0 38:18 43:-2 44:18 47:4|myope 6:63 45:58
mysterie 40:54|mysteries 33:6 36:52 40:32|mystery 28:36 31:35 33:9 40:14 45:31|mythologie 45:72
n 0:2 1:4 2:-10 3:9 5:9 6:8 7:-4 10:-9 12:-1 13:-7 14:25 15:10 18:-1 19:-9 20:1 21:4 22:-5 23:-4 24:4 25:13 26:7 27:-2 30:1 31:-10 33:0 34:-1 35:1 38:-1 40:-5 43:-6 44:5 47:15 50:1 51:8 52:3
n2 1:48 23:49
na 0:9 2:2 3:-7 9:3 10:11 11:4 12:3 13:-1 14:-4 18:-1 19:3 20:-8 21:-2 23:22 27:13 30:5 31:13 33:3 34:0 35:5 38:3 40:-14 42:0 44:0 45:4 52:5 53:-5
naad 33:26|naait 33:26|naald 33:26
naam 1:24 2:7 4:16 6:4 7:0 8:32 10:-5 12:2 21:3 25:31 29:28 33:1 38:8 40:-10 43:11 50:7|naamsesteenweg 2:57
naamsvermelding 2:57
naar 3:4 4:2 7:-7 10:-1 12:-5 13:2 14:-6 16:-1 18:-3 19:7 20:2 21:-4 27:-4 28:11 30:-2 31:2 33:11 34:-8 35:-3 36:2 37:4 38:9 40:-2 43:5 45:1 47:5 53:6
naarmate 33:26|naartoe 19:34 20:18 33:10 53:26|naast 3:4 31:9 33:23 49:22|nabewerking 41:66|nabij 33:26|nace 8:71
nacebel 8:75|nacelle 41:74
nach 0:2 1:-2 2:8 3:-3 5:0 6:-1 7:-5 9:5 10:9 11:1 12:9 13:1 14:0 15:1 16:-3 18:-2 19:-9 20:4 21:-1 22:-2 23:10 27:4 30:3 31:12 33:-2 34:0 38:1 40:-9 41:-2 42:3 43:-3 44:-1 45:-1 47:3 48:4 49:9
nacharbeit 43:60|nachbar 3:40 48:50|nachbarin 3:27 6:36 33:13|nachbarn 40:50|nachbesetzt 19:54|nachdem 33:27
nachdruck 47:63|nachfolge 33:27|nachfrist 2:56|nachgereicht 9:64|nachgewiesen 17:63|nachgibt 20:55
nachhallmessungen 19:54|nachhilfe 13:61|nachkommt 14:59|nachlass 33:27|nachlasst 33:27|nachmittag 20:29 31:32 33:13
nachmittags 33:27|nachreichung 11:52 29:51|nachricht 23:41 33:19|nachspiel 33:27|nachste 3:20 20:22 33:-6 35:31 36:45
nachsten 3:26 20:10 33:17 51:20|nachster 36:66|nachstes 3:29 35:40 42:47
nacht 1:-3 3:-8 16:-4 18:-2 19:-1 20:8 21:14 22:-3 24:3 27:-6 28:3 31:-7 32:4 33:12 34:-5 36:6 38:2 43:-2 45:10 47:4 48:27 52:4
nachtbus 1:20 3:9 13:21 20:8 22:33 23:20 27:15 31:14 33:-20 37:28 40:7|nachtdienst 33:26|nachtdiensten 20:54
nachte 16:25 18:46 33:-9 45:27 50:29|nachtelijke 33:13 48:54|nachten 13:26 16:23 33:16 36:30 41:25|nachtlawaai 33:26
nachtlijn 34:58|nachtpfleger 33:27|nachtploeg 21:53 33:13|nachtrag 2:23 5:43 9:31 11:32 12:27
nachts 12:8 19:0 20:9 21:9 24:14 30:11 33:16 37:16 44:10 48:20|nachtschicht 50:64|nachtschwester 6:62
nachtverpleegster 6:67|nachtwaker 6:46 33:18|nachverhandlung 2:56|nachwachst 33:27|nachweis 1:40 12:39 23:41
nachwuchsforderung 1:40 17:42 23:41|nachwuchspreis 13:61|nachwuchswettbewerb 22:61|nachzurechnen 3:53
nachzureichen 29:64|nacken 33:27|nadege 7:33 12:34 13:28 14:28 20:13 22:31 27:24 40:13|nadel 33:27|naden 33:26
nadenken 33:26|nader 2:57|nadert 48:68|nadia 19:20 21:38 33:18|nadien 20:33 33:18|nadir 21:48 33:6 45:49 48:41
nadoet 33:26|nage 6:77|nagels 33:13 35:54|nager 33:29|nagerekend 40:54|nagestuurd 1:53 9:57|nageur 22:69|nageurs 33:29
nagevraagd 15:71|nah 13:21 19:26 33:6 49:45|nahe 19:54|naher 19:54|naherin 31:57|nahm 33:27|nail 33:28
naissance 3:24 13:36 25:71 48:43|nait 13:43 20:28 33:16|naitra 23:76|najaar 31:47 42:55|nakomt 14:64|nam 3:50 40:27
name 1:26 2:8 4:6 5:8 7:-3 8:23 10:-7 11:5 12:-2 16:-3 20:-11 25:32 27:-6 28:6 29:15 31:-7 33:5 34:-9 40:-15 43:11 48:10 49:5 53:-4
named 7:35 20:26 33:-3 40:22 51:44|namelijk 19:58|namely 53:65
namen 3:0 4:14 6:3 7:-1 10:8 12:2 14:0 15:6 20:-3 21:9 27:-1 28:8 29:13 30:3 31:4 33:7 34:3 40:2 43:2 48:5 53:10
namens 12:47 23:28 33:-5 34:32|namensnennung 2:43 33:13|namensschilder 33:27
names 2:4 3:1 20:22 25:50 27:7 31:5 33:1 40:14 42:13|namiddag 31:60|namlich 53:58
namur 1:-6 2:1 3:-8 7:12 8:0 10:-7 11:1 12:-1 13:20 14:3 15:3 16:1 18:-4 19:-9 20:-12 22:20 26:16 27:-12 29:0 30:8 31:3 33:-18 34:-1 36:7 40:-2 41:-4 43:18 44:-2 50:7 53:36
namurois 33:4 38:71|namuroise 7:69|nantes 10:50 27:53|nantissement 5:78|nap 13:67|napelsstraat 7:50 10:45
nappe 3:45 33:16|narbe 33:27|nardi 7:34 10:37 14:43 27:32|narrate 20:57|narrateur 3:59|narratif 1:51 33:8 48:57
narration 20:57|narrative 13:58 33:6|narrator 20:43 33:14|narrow 33:28|narrows 33:28|nass 33:27|nasse 6:62
nassen 33:27|nasynchroniseren 2:57|nat 32:47 33:21|nathalie 3:3 7:21 12:31 14:22 19:6 27:17 28:27 33:6 44:19
national 10:5 13:30 17:29 22:23 25:54 40:-4 42:23 51:50|nationalbank 0:65|nationale 0:61 25:40 31:22 33:-4 42:31
nationalite 1:30 10:22 25:79|nationaliteit 25:73|nationality 1:26 13:24 25:72|nationalnummer 25:67
nationalregisternummer 25:67|native 33:28|natriumgeel 19:58|natriumlicht 19:58|natspuiten 19:58|natte 19:44 32:60
nattevakt 31:65|natural 19:22 20:20 30:49 46:58|naturalisation 33:29
nature 1:43 15:27 16:16 17:41 20:10 31:16 41:22 43:43|naturel 19:48 33:16|naturelle 19:54 33:8|naturellement 20:55
naturels 19:48 40:42|natures 32:84|naturlich 11:52 33:13|naturliche 46:65|natuurgebied 33:26|natuurlijk 19:37 20:46
natuurlijke 46:72|natuurvereniging 31:60|nautique 31:65|nautisch 16:64|nave 33:28|navertellen 30:68
navetteurs 3:22 19:35 31:28 33:6 53:32|navigation 20:41 40:42|naviguer 21:75|navire 33:29|navires 41:74
navolgende 34:58|navy 32:63 33:14|naweeen 13:67|ndiaye 2:46 43:59|ndongo 1:34 13:33 16:33 19:24 22:36 37:48 43:35
ne 1:-6 2:-9 3:14 6:13 7:-6 10:-9 11:6 12:-8 13:6 14:13 19:5 20:6 21:1 25:1 27:-1 28:1 31:-11 33:4 34:-2 35:5 37:6 38:6 40:2 44:5 45:3 47:4 48:3 49:0 52:10 53:-3
neant 0:43 1:33 2:21 15:53 42:46 51:44|near 7:17 14:16 19:21 20:8 33:12 50:25 53:27|nearly 48:73|neat 33:28
nebel 22:46 32:42 33:2|neben 7:33 33:13 40:25|nebenbei 13:61|nebeneinander 33:27|nebenfiguren 6:62|nebenrechte 31:57
nebenrollen 41:61|nebst 12:60|necessaire 5:64 8:66|necessaires 5:43 10:29 34:27 40:42|necessary 35:60 40:40
necessite 3:59|necessity 40:53|neck 33:28|necks 33:28|nederland 10:31 27:12 31:38 33:-23 40:22 42:30
nederlands 1:19 3:9 10:18 12:34 13:21 19:1 33:-30 34:1 42:12 43:42 45:10
nederlandse 7:21 8:28 10:16 17:26 27:19 33:-4 40:11 42:38|nederlandstalig 12:52 33:13|nederlandstalige 20:41 34:44
nee 1:19 3:12 7:3 8:12 13:44 17:14 20:-10 25:33 33:-3 38:14 40:6 48:13 49:19
need 2:11 3:25 6:22 12:18 18:19 28:26 33:-22 36:36 40:15 44:21 45:21|needed 21:46 33:1 36:47 39:51
needle 7:39 19:32 33:14|needlework 33:28|needs 3:10 6:24 18:21 20:10 29:26 33:-1 40:18 43:19 44:23 45:23|neef 33:26
neemt 10:3 12:10 20:9 33:20 34:2 35:22|neen 1:33 11:28 15:35 17:33 20:10 30:23 40:9 46:39|neer 29:32 33:20 47:32
neergelegd 0:52 8:32 9:32 11:33 23:28 33:-12|neergelegde 0:71|neergezet 33:26
neerlandais 10:22 12:28 13:28 16:41 17:34 40:14 43:44|neerlandaise 43:73|neerlandophones 27:67|neffe 33:27
negatif 10:64|negative 19:50 40:37
negen 3:9 6:20 7:7 19:1 20:-2 21:10 23:10 27:5 31:3 33:0 34:11 40:7 45:10 47:14 48:11 53:16|negende 20:33 33:5 48:47
negenenveertig 40:54|negentien 8:32 20:16 33:13 40:27|negentig 19:44 28:59|negociation 34:35 42:61 43:46
negociations 40:56|negocie 33:16 34:48|negocier 5:47 20:24 29:50 33:-2 40:25|negotiate 10:48 27:49|negotiated 10:62
negotiating 42:70|negotiation 2:39 17:48 34:38|nehme 3:32 19:34 20:34|nehmen 3:32 20:22 33:13
neige 3:2 18:17 19:5 21:18 27:15 32:39 33:14 41:17 43:19 47:23|neighbour 3:36 6:37 33:6 48:39|neighbourhood 13:65
neighbours 7:39 31:35 33:1 43:39|neigt 12:32 28:37 33:16|neigung 6:62|nein 1:40 8:32 33:6 40:18
neither 7:19 10:27 14:19 28:29 33:12 40:6 46:27|nele 21:37 33:13 45:36|nelly 19:25 33:26
nemen 7:16 10:22 19:28 20:7 27:25 29:23 33:2|nemende 2:57|nenne 33:27|nennen 3:40 45:49|nennt 33:27|nennung 2:56
neon 19:27 32:63 33:-9 35:19|neonlicht 33:27|neons 16:49 19:54|neonschrift 33:27|neorural 6:77|nergens 33:26
nerve 33:28|net 0:27 2:34 10:0 12:6 16:14 19:-1 20:-4 26:28 33:-15 34:7 42:27 43:5 50:38|netherlands 27:49 42:56
nethoofd 40:54|netjes 33:22 44:38|nets 22:69|nett 31:44 33:13|nette 38:65|nettement 20:41 33:16
nettes 2:51 10:28 33:-19 34:25|nettle 16:27 18:29 20:18 30:33 33:9 36:34
netto 2:25 10:5 16:30 26:18 34:4 41:13 43:13 50:46|nettobedrag 50:70|nettoerlos 2:56|nettoerlose 2:43 34:42
nettoyage 33:8 41:52 50:56|nettoyages 50:78|netz 5:29 13:26 16:26 33:-8 34:21 47:37|netzbetreiber 30:37 33:13 40:25
netzbrummen 19:54|netzkarte 24:66|netzwarte 44:49 48:50|netzwarten 31:57|neu 2:19 3:33 10:32 19:17 33:-10
neue 11:52 23:36 33:1|neuen 28:52 33:13|neues 11:52 45:49
neuf 2:-14 3:4 6:17 7:21 13:9 19:6 20:8 21:1 23:10 31:6 33:10 34:-13 36:16 40:5 44:10 48:4 53:4
neufchateau 26:56 34:50|neukolln 43:47 53:45|neukollner 33:27|neuling 33:27
neun 3:10 6:30 7:16 13:17 19:11 23:19 33:-1 38:22 53:15|neunjahrige 33:27|neunte 48:63|neunten 33:27
neununddreissig 33:27|neunundsechzig 33:27|neunzehn 5:39 34:31 47:48|neunzig 33:13 35:51|neus 28:59 33:13
neutralise 20:55|neutre 20:55|neuve 2:12 7:21 13:45 30:42 40:8 43:24 53:36|neuves 33:29|neuvieme 3:23 6:41 11:56 33:12
neuville 12:44 13:43 14:43 40:29|neuzen 33:26|neve 22:74|nevenpersonages 6:67
never 3:15 6:23 7:-2 12:-1 13:-3 14:5 19:16 20:6 21:5 24:7 28:7 33:13 38:6 44:2 45:10|neveu 12:28 33:25 44:33
neveux 33:29|nevis 26:75|new 2:13 3:3 10:7 11:19 16:11 23:16 27:8 31:7 33:5 35:18 40:-2 45:38|newcastle 3:56
newer 33:28|newlywed 33:28|newlyweds 6:58 33:14|news 23:71|newsletter 31:30 33:-4 35:61|newsletters 31:46 33:18
newspaper 3:23 33:14 40:19 48:39|newspapers 6:50 13:44 38:53|newsreel 20:57
next 3:11 5:20 16:10 18:17 20:-8 23:6 27:12 30:7 31:-3 33:5 35:8 36:27 40:-4 43:14 44:5 48:8 51:18 53:0|nez 33:29
nganda 22:74|ngoma 33:29|ni 1:5 2:1 3:-8 4:16 5:27 10:5 14:47 19:3 20:19 22:15 33:-11 34:2 43:16
niamh 13:39 23:44 27:36 40:26|nice 21:52 27:42 33:6|nicely 17:70|nicest 47:72|niche 31:48 40:40
nicht 1:-4 2:1 3:7 5:-2 6:9 7:-4 11:7 12:-5 13:-2 14:17 15:2 18:-4 19:7 20:3 21:4 23:-1 27:1 29:4 31:-5 32:1 33:0 34:1 35:4 37:4 38:6 39:1 40:-1 44:3 45:-4 47:8 48:1 51:0 52:4 53:-5
nichtausubung 34:56|nichtherstellung 2:56|nichtoffentlich 21:63
nichts 1:7 3:-2 6:8 15:18 27:3 33:14 34:1 42:8 44:8 47:14 48:9 51:11 53:4
nick 7:20 13:24 16:21 20:20 33:-17 35:24 37:31 39:29 40:10 43:23|nickt 33:27|nico 33:26
nicolas 12:33 14:33 25:47 27:29 33:5 50:40|nicotine 19:44 32:60|nids 33:29
nie 3:8 6:23 7:5 19:20 20:16 33:10 38:11 45:8|niece 20:23 33:7 34:47|niedergeschlagen 21:63|niederlassungseinheit 8:65
niederrhein 32:67|niedlich 45:62|niedrigsten 20:55
niemand 3:13 5:1 6:4 14:6 19:6 20:-7 21:9 33:12 34:7 35:1 40:-4 44:0 45:4 46:3 48:16 49:4|niemandem 14:39 33:6 46:44
niemandsland 1:28 10:25 22:28 27:25 36:33 43:27|niessen 2:14 5:21 8:22 13:18 15:22 24:23 25:24 27:15 36:24 43:18 46:22
niet 1:-4 2:1 3:10 5:-4 6:2 7:-7 8:-2 9:1 10:-7 11:-1 12:-5 13:-3 14:18 16:-6 17:-1 18:-6 19:4 20:2 21:5 27:-2 29:3 30:0 31:-13 32:6 33:3 34:1 35:10 36:2 38:-1 40:-4 44:4 45:-1 47:6 48:-1 52:9 53:-10
niets 1:3 2:-6 3:20 6:4 11:9 19:-5 20:-8 21:11 22:5 24:16 27:7 33:12 47:8 49:10 51:9 53:0
nieuw 10:28 11:42 31:30 33:-4 45:36|nieuwe 3:8 11:36 14:17 23:19 33:6 35:20 37:26 40:6 44:20|nieuwjaar 33:26
nieuws 23:53 33:13|nieuwsblad 38:72|nieuwsbrief 35:67|nieuwsgierig 33:26
night 1:-1 2:-8 3:-3 10:-6 12:-1 18:8 19:-2 20:-3 21:10 22:1 23:3 27:-5 31:1 32:16 33:13 34:-8 37:10 43:5 44:10 45:10 48:22 49:7
nightdress 33:28|nightfall 33:28|nights 3:18 26:35 33:9 45:31 52:38 53:26|nightwave 38:74|nijs 33:26|nikos 20:54
niks 18:38 20:25 32:44 33:7|nimmt 19:10 21:19 33:21 34:11|nimy 50:78
nine 2:3 3:-8 6:25 7:0 12:10 13:8 16:18 17:4 20:0 21:7 23:5 27:6 30:7 31:9 33:4 36:23 40:-4 45:5 47:15 53:-1
nineteen 3:17 33:25|ninety 20:32 31:18 33:1 38:30 40:9 43:22 45:26|ninth 13:30 22:34 31:18 33:10 34:15 48:29
nique 33:16 35:63|nisramont 20:25 33:18 53:39|nisten 33:27|niveau 7:69|niveaux 40:42 50:64
nivelles 2:8 4:31 7:17 8:27 13:18 14:18 25:32 26:30 29:28 30:29 33:-23 43:20 53:38
nl 1:17 9:12 10:6 13:17 16:23 17:17 22:30 26:11 31:31 36:22 42:24 43:25
no 1:4 2:-3 3:-5 5:14 6:-5 7:-1 8:-3 10:1 13:-7 14:21 15:5 16:-6 17:7 18:-4 19:8 20:10 21:-3 23:-5 24:0 25:6 26:7 27:-10 30:0 31:-1 32:11 33:-7 34:-3 35:8 39:8 40:0 42:-2 43:-6 45:-6 46:7 47:0 48:-3 50:1 51:12 52:7
noah 33:28|nobody 3:11 6:9 7:4 13:-4 14:9 19:-3 20:-5 21:11 22:7 28:7 31:-7 33:14 34:7 38:12 40:-9 45:8 48:11
noch 2:-4 3:10 7:-1 9:10 12:0 14:19 15:5 17:8 18:2 20:8 31:-3 33:8 40:7 42:2 44:2 47:8 49:5 52:7|noctuelle 27:53 42:61
nodig 3:17 6:29 19:19 33:0 34:19 36:33 45:28|nodige 40:54|nodigen 12:65|nods 33:28|noe 21:75
noel 2:16 7:25 22:30 31:22 33:4 36:38 39:40 43:29|noemen 27:35 33:0 34:31 40:27|noemie 8:58 25:63 27:46
noemt 31:47 33:13|noeud 33:29
nog 1:-2 2:1 3:17 5:6 7:1 9:8 11:4 12:5 14:12 17:6 20:2 21:-2 23:-2 27:3 28:10 30:-1 31:-8 33:7 34:-11 35:-1 40:-5 43:-1 44:5 47:2 49:9 52:5
noir 18:11 19:21 20:11 26:20 31:11 33:7 37:23 38:19 40:16 43:11 49:31 52:22
noire 13:26 19:14 20:7 22:26 24:34 27:19 28:36 33:7 43:25|noires 13:70|noirs 19:31 33:-2 36:51 43:49
noise 19:20 21:34 33:22|noises 20:57|nok 1:46 16:45 23:50|nols 2:23 5:51 13:33 16:34 22:51
nom 1:17 2:12 3:-16 4:18 7:-6 10:-11 12:-4 14:-4 17:2 20:2 21:0 25:47 29:33 33:1 34:10 40:5 43:16 48:12 50:3
nombre 1:28 8:35 21:44 30:34 33:-2 45:28 46:38 53:25|nombreuse 7:69|nombreux 31:65|nominal 33:29|nominated 2:47 13:52
nominatie 13:67|nomination 8:60 13:56|nominee 22:69|nomme 8:61 13:39 22:56|nommee 34:62|nommees 34:62
nommer 19:41 20:33 33:8|nommerai 20:55|nommes 2:39 8:58 12:49
noms 2:12 3:11 20:4 28:25 29:21 33:10 34:2 36:34 40:15 43:13 45:12
non 0:3 1:23 2:2 3:-4 5:12 6:-1 8:8 9:3 10:-7 11:11 12:-7 13:-8 14:-8 15:11 17:11 18:-4 19:2 20:-12 21:4 26:12 27:-4 30:0 31:-5 32:5 33:-2 34:16 35:15 37:8 38:3 40:-5 41:-4 44:-2 45:5 46:15 50:7 51:4 52:14
nonante 35:63 40:42|none 0:20 2:5 6:16 13:10 14:28 20:2 22:13 30:17 33:-5 40:-2 42:14 43:22 46:41
nonkel 22:54 35:41 39:46|nonkels 31:60|nonne 31:39 33:21|nonnen 33:27|noodaggregaat 48:68|nooddeur 35:67
noodfonds 15:71|noodrem 33:26|noodschacht 33:26|nooduitgangen 19:58
nooit 3:4 6:11 7:-1 12:8 16:0 19:14 20:19 22:4 24:9 28:9 31:-4 33:10 45:10 47:14|noon 33:20 35:52
noor 6:18 13:18 16:15 18:18 19:9 22:19 33:-9 34:9 36:23 37:25 43:18 44:19 47:21 48:19
noord 7:27 10:35 22:31 39:36 42:32 50:34|noordelijke 31:60|noorden 31:47 40:40|noorderzon 13:52 22:55|noordster 47:70
noordzee 19:58|nor 6:25 7:20 14:39 33:1 34:13 35:27 43:20 46:28
nora 3:-2 6:27 19:1 21:50 31:4 33:-2 36:20 39:21 43:11 45:17 48:19|nora2 39:83
nord 1:1 2:-3 4:10 5:15 8:7 10:20 17:15 18:10 19:-8 21:14 22:25 27:6 30:15 31:18 32:19 33:-21 36:9 38:20 39:20 40:4 43:9 44:4 51:10
nordbad 31:62|norden 33:27|nordic 1:40 7:27 10:23 13:26 17:30 40:14 42:30
nordkette 0:22 2:12 5:20 8:29 10:27 17:19 22:17 34:12 40:7 43:16|nordseite 19:36 33:18|norm 30:72|normaal 33:26
normal 3:40 8:64|normale 8:75 20:24|normalement 4:76 33:8|norme 30:78|nors 6:67
north 12:33 17:35 20:23 22:34 39:43 40:19|northern 7:53 42:56
northgate 2:15 7:21 10:16 12:14 14:20 17:16 26:21 27:9 34:6 38:20 39:32 40:-1 42:16 43:12 50:20 52:23
northlight 27:41 31:39 42:47|norvege 33:28|norway 10:29 20:24 27:40 33:7|norwegian 6:29 10:19 13:23 33:10 40:11 43:33
nos 2:-13 3:1 4:30 7:30 10:-10 11:8 12:36 22:10 23:11 26:9 27:18 29:8 31:7 33:-29 34:-12 35:12 39:34 40:13 42:1 47:7 51:18 53:-4
nose 33:28|nostalgia 20:57|nostalgie 3:42 20:28 45:45|nostalgique 6:77
not 1:0 2:1 3:8 6:2 7:-10 8:-3 9:1 10:-3 12:-5 14:19 18:-1 19:0 20:-2 21:-3 23:2 27:9 29:4 30:0 31:-11 32:9 33:-1 34:10 35:5 37:2 38:1 39:5 40:-3 41:-5 42:-3 44:9 45:-6 46:5 47:7 48:-3 51:2 52:12 53:-8
nota 1:41 2:3 9:43 12:11 20:0 30:13 33:-18 40:25|notaire 2:3 8:46 13:13 33:22 44:18|notamment 2:39 14:49 34:40
notar 8:57 33:6|notariat 13:70|notaris 6:30 8:26 19:3 33:15 44:14 48:30|notarisweduwe 33:26|notary 8:43 33:18 53:34
notation 40:56|notaufnahme 45:62|notburga 2:30 3:27 34:30 43:34
note 1:27 2:-5 3:9 5:8 6:0 9:36 12:27 13:-4 17:0 19:8 21:-1 26:22 30:1 31:-11 33:-8 34:-14 35:0 40:16 44:20 50:8
notebook 31:31 33:23|notebooks 2:60|noted 33:28|noteert 33:26|noten 44:62|noter 33:29
notes 0:12 1:31 2:26 3:-10 6:6 9:41 12:32 16:4 18:26 19:11 31:-1 33:-40 34:-8 35:10 44:17
nothing 2:6 3:-10 6:11 11:7 12:0 14:-2 15:15 17:2 19:15 20:7 24:8 27:-5 31:-6 33:10 40:-1 42:10 46:14 47:5 48:5 51:7 53:-3
notice 2:7 3:4 10:9 13:19 19:17 23:18 33:-6 34:30 35:38 40:5|noticed 3:44 33:14|notices 3:27 29:42 33:18
noticing 33:28|notiert 33:27|notification 2:22 18:36 23:59 29:43 34:24|notifications 29:81|notifie 17:77
notified 35:73|notifiee 15:69 17:63|notify 15:75|notigen 40:50|notion 33:28|notions 13:70|notitieboek 33:26
notitieboekjes 33:26|notiz 9:43 20:34 40:30|notizbuch 33:27|notizbucher 5:50 34:42|notizbuchern 34:56
notizen 2:43 9:51|notoriete 5:46 30:68 40:24
notre 0:3 3:-7 4:22 7:17 11:26 12:36 14:4 15:4 17:-2 20:-16 21:-4 23:4 27:32 30:-1 31:0 33:-42 34:-10 35:-2 36:3 39:5 40:27 42:-4 45:-7 50:11 53:-2
notres 40:56|notstromaggregate 20:55|notulen 29:49 35:60
nour 6:27 7:3 10:-1 12:4 16:18 21:14 24:17 26:17 27:1 31:8 33:12 45:13|nourri 3:59|nourrir 33:29|nourrissent 40:56
nourrisson 33:29|nourrit 33:29|nours 3:40 44:49
nous 3:-1 4:7 5:0 7:21 10:-22 11:8 12:18 14:1 19:2 20:8 23:1 27:24 29:-3 30:-2 31:3 33:-12 34:-7 36:8 40:27 47:-2 53:1
nouveau 3:15 20:11 33:10 35:33 36:38 45:41|nouveaux 33:16 35:63|nouvel 2:46 34:48
nouvelle 11:36 16:25 23:43 33:-3 34:41 47:35|nouvelles 3:16 13:28 33:18 34:19 47:38|nov 18:63 25:31 48:26
novation 10:64|novel 2:26 3:23 5:36 31:28 34:25 47:38|novelist 38:74|novella 2:39 5:49 34:38|novelle 34:58
november 2:12 5:5 8:15 17:13 18:42 19:2 20:5 23:16 29:7 31:3 32:10 33:-7 34:2 38:8 39:18 43:1
novembre 2:19 5:30 7:3 8:13 11:15 18:49 19:-4 20:-11 23:27 31:10 33:-21 34:13 35:21 38:15 40:-10 50:12|novernbre 2:60
now 3:5 7:4 10:0 11:12 13:3 17:8 23:9 26:13 27:1 31:0 33:6 34:13 37:16 39:15 40:20 45:18|nowadays 7:66
nowhere 14:39 20:43 53:38|noye 33:29|noyee 20:28 33:24|noyees 31:65|np 1:72
nr 1:7 2:4 5:15 14:19 16:13 22:14 26:39 33:-22 34:4 35:14 47:16 50:27 51:28|nsimba 20:55|ntgent 13:67
ntirampeba 33:6 34:38 47:51|nu 3:15 11:10 13:5 19:-9 20:10 22:6 23:5 27:8 33:11 34:-4 36:18 40:-8 43:5 44:6 45:5 53:1
nuage 19:62|nuages 50:78|nuala 33:28|nuance 20:55|nuancier 32:84|nuchter 33:26|nuchternen 33:27|nue 33:29
nuisibles 33:29
nuit 3:2 6:8 7:-5 10:-6 13:2 17:-4 19:7 20:-2 21:15 22:4 24:2 28:4 30:-2 31:4 32:3 33:11 35:-4 36:2 37:6 40:-18 41:-6 42:1 43:-7 45:12 48:30 49:2 50:2
nuitees 53:69|nuits 3:23 13:27 16:41 18:31 20:0 35:21 40:1 41:36 43:18 50:23|nul 2:23 13:43 33:13 40:18
nulle 3:15 20:11 33:16 40:25 48:34|nulpunt 7:63|num 43:73
number 1:29 3:2 8:38 19:-6 20:11 25:27 26:10 31:-3 33:5 34:-5 35:9 38:9 46:10 48:15 51:10
numbers 9:33 12:27 20:26 21:32 22:28 33:7|numeraire 10:49 17:43 42:54|numeriek 30:68
numerique 1:37 15:47 24:47 43:38 45:37 53:34|numeriques 10:50 41:60|numerisation 15:51 16:53 23:44 53:38
numerisee 2:46 34:48|numerisees 34:62|numero 1:32 2:-3 3:19 5:15 7:6 8:47 12:18 13:18 20:3 25:21 33:-1 47:17
numeros 33:29|numerote 33:29|numerotee 33:29|numerotees 12:71|numerotes 20:41 45:58
nummer 1:35 4:17 5:14 6:13 20:0 33:16|nummerplaat 21:45 33:5 45:45|nummers 6:41 33:21|nummert 20:54|nun 33:18 45:50
nuns 33:28|nuque 20:55
nur 1:1 2:2 3:-7 5:4 6:12 10:7 19:16 20:12 27:-3 29:4 30:3 32:7 33:5 35:4 40:-10 45:2 47:25 49:5 52:13
nurse 13:25 20:17 22:29 33:15 49:35|nurses 33:28|nus 33:16 49:69|nut 35:73|nutcracker 33:28|nuts 21:73|nuttig 33:26
nutzlos 33:27|nutzt 33:27|nutzungsarten 2:56|nutzungsrechte 2:56|nuyts 33:13 34:44
nv 1:12 2:20 4:28 7:17 10:22 17:15 29:17 34:21 40:0 43:23 46:33|nylon 19:59|nyon 13:50 18:42 22:48|nys 19:40 22:60
nyssen 33:26|nzela 39:83
o 1:19 2:12 3:9 5:23 8:11 10:9 14:0 16:1 19:22 20:-5 22:14 24:11 26:19 33:-17 37:14 40:-9 41:25 43:4 44:7 48:10
oath 14:66|ob 3:20 20:17 25:16 28:18 30:15 33:14 47:15|oban 13:39 29:47 40:26 43:39|obeir 48:78|obeit 48:78
oben 33:21 48:21 49:33|oberleitung 30:63|obermuller 27:58|oberunter 19:27 24:43 33:19
object 1:24 8:43 14:23 20:14 27:20 33:-15 34:16 44:27 45:27|objectera 3:45 31:52|objecteur 3:59
objectif 6:39 20:30 31:49 35:39|objectifs 19:44 30:47 31:34 40:25|objective 20:55|objects 18:47 20:36 33:6
objektiven 19:54
objet 2:22 3:-12 5:17 7:-2 8:39 10:14 11:11 12:21 14:15 15:21 17:6 18:3 19:-9 20:11 23:21 27:3 30:7 33:-42 34:0 36:11 45:15 50:17
objets 3:27 20:23 31:48 33:-2|obligations 14:60 51:62|obligatoire 18:74|obligatoirement 1:72|oblige 33:29
obligees 20:55|oblique 33:29|obliterees 33:29|obscures 38:82|obscurite 19:62|observant 3:58|observational 19:59
observations 2:39 5:56 18:52|observatoire 30:78|observer 33:29|observerend 19:58|observerende 20:54
obsomer 10:24 13:30 19:22 22:34 34:22 37:46 43:33 47:40|obstacle 11:60 21:53 33:8|obstrue 33:29|obtained 33:14 40:40
obtenir 12:57 34:48|obtenons 20:55|obtention 27:61 51:55|obtenu 10:22 17:34 20:39 23:33 40:14 42:32
obtenue 17:63 42:61|obtenues 1:58 15:69|obtenus 1:58 38:68|obtient 10:42 33:21|obwohl 33:27|occasion 31:44 40:34 41:52
occasionnellement 51:82|occasionnels 30:78|occupait 33:29|occupant 35:76|occupants 45:72|occupation 27:53 35:63
occupe 3:27 20:24 33:11 53:38|occupees 46:82|occuper 3:27 33:11 35:45 45:41|occupons 7:69|ocean 3:58|ochre 32:76
ochtend 3:-1 19:1 33:20 48:35|ochtends 20:41 33:13|ocker 32:67|ocre 32:84|oct 2:18 17:27 18:55 25:34 31:19 48:31
octave 1:26 5:32 10:28 17:31 33:-9 36:36 40:10 42:38 43:27
october 1:16 2:21 5:20 17:19 18:46 20:6 33:-23 34:9 37:27 38:23 50:23
octobre 0:14 1:4 2:19 5:18 6:9 8:22 10:7 12:3 14:13 18:51 20:-13 27:10 30:10 34:9 35:9 38:24 40:-12 42:7 50:10
octroi 15:74 23:54|octroie 23:76|octroient 34:62|octroyee 23:76|octroyer 23:76|odd 20:26 21:42 27:32 33:-3 45:39
oder 3:14 10:11 12:13 14:13 19:8 29:17 31:28 33:3 34:9|odette 6:46 11:36 31:20 33:5 44:30 47:44
odeur 3:25 19:28 20:31 33:9|odile 2:6 3:4 6:26 13:15 20:1 33:12 45:26 53:18|odz 13:36 26:45 32:47 40:17 43:37|oe 33:26
oefening 33:5 45:45 48:47|oefent 33:26|oeil 19:16 22:28 33:23 44:29|oeufs 33:29
oeuvre 1:49 2:17 5:37 10:4 33:-31 34:34 40:8 41:14 43:13|oeuvres 7:46 8:59 22:32 39:54|oever 33:26|oevers 33:26
of 0:0 1:0 2:5 3:1 4:3 5:6 6:0 7:3 8:5 9:0 10:4 11:-1 12:4 13:1 14:7 15:2 16:-6 17:-3 18:2 19:-3 20:-3 22:-6 23:7 25:6 26:-1 27:4 28:2 29:4 30:4 31:0 32:3 33:-7 34:3 35:1 38:-1 40:-2 42:-3 43:3 45:-2 46:3 47:-2 48:0 51:4 52:4 53:7
ofen 33:27|ofenrot 24:66|off 1:1 2:3 3:0 18:3 19:-10 20:17 21:7 22:3 30:6 31:-7 33:12 43:10 44:4 45:19 49:28 53:-1
offen 5:17 14:13 17:26 20:9 33:-20 39:20 42:41 44:16 45:15 51:19|offence 14:66|offended 33:28|offene 14:59
offener 14:59|offengelegt 10:57|offentlich 18:23 22:33 31:30 40:11 42:23 43:21 45:23|offentliche 17:63
offentlichen 14:59|offentlicher 15:52 27:44|offentlichkeit 23:49 41:48|offer 23:39 27:54 40:2 50:34
offered 33:20 40:32|offering 10:48 33:14|offers 18:26 20:24 33:21|offert 19:62|offerte 6:28 16:29 50:65
office 1:21 8:32 12:2 16:16 20:1 22:4 26:10 27:5 31:-3 33:-4 34:-10 38:17 41:12 42:10 45:5 48:8 50:9 51:46 53:0
officer 1:34 14:32 20:24 30:49 33:-6|offices 7:52 31:41 35:45|official 8:65 46:53|officials 4:76|officieel 33:26
officielle 33:29|officier 33:27|officine 13:49 33:21|offline 52:73|offnet 33:22 49:37
offre 18:17 27:10 33:1 42:18 50:69|offres 31:65|offrir 33:29|oficyna 47:72|oft 33:19 53:38|often 33:28
ogen 24:39 33:18 40:20|ogenblik 33:26|oger 7:38 36:51 37:55 38:50 39:52|oh 44:76|ohio 2:39 25:55 40:32
ohlsen 26:45 34:35 47:42
ohne 3:9 6:9 13:1 16:1 19:5 20:11 21:10 26:12 28:6 31:4 32:7 33:1 34:7 38:5 39:7 40:5 42:3 47:8 48:10 51:6 52:7
ohnehin 33:27|ohr 33:13 44:49|ohren 33:27|ohrenbetaubend 33:27|oif 42:75|oil 33:28|oilcloth 33:28|oilskins 33:28
oisin 20:57|ok 10:10 11:30 12:16 17:60 40:2 42:20|okafor 2:34 5:26 23:27 33:-17 34:15 37:34 43:34 47:28|oker 32:73
okonjo 44:70|okt 18:63|oktober 1:18 2:8 9:12 18:46 19:0 20:12 31:2 33:-18 34:0 35:10 38:13 50:28|okumenischen 13:61
old 3:5 7:4 11:12 13:3 19:24 20:-5 27:1 32:14 33:14 40:5 44:8 47:10|older 14:35 31:31 33:10 40:22|olds 3:58|olga 33:29
oliebollen 35:67|olifant 33:26|olivier 6:37 21:36 27:23 29:37 36:41 45:36|olkanne 33:13 49:52
om 1:1 2:-4 3:10 6:2 7:-1 11:2 12:0 20:1 21:5 23:2 26:2 27:4 28:8 29:22 31:-10 33:8 34:2 35:10 38:2 40:6 44:-1 45:-3 48:3
oma 33:26|omar 6:55 21:55|omas 32:67|ombouw 41:66|ombre 21:51 28:51 31:32 33:-4 45:38|ombres 19:62
omdat 3:21 6:12 12:15 20:-3 33:8 36:9 40:22 45:11 47:15 53:0|omgebouwd 53:63|omgedraaid 33:26|omgekeerd 33:26
omgekeerde 33:26|omgeving 31:60|omhelst 33:26|omhoog 33:21 49:47|omission 3:32 13:43 22:47 39:56|omitted 44:70
omkeren 33:13 48:54|omkijkt 33:26|omlaag 33:26|omloop 31:60|ommegang 38:72
omroep 2:-3 7:12 9:11 10:-2 13:7 14:27 17:23 18:7 22:7 27:16 31:15 36:12 40:23 42:35|omroepen 40:27 42:63
omroepprijs 40:54|omroepstem 33:26|omroepvereniging 27:62|omschrijving 16:64|omslag 33:26|omstandigheden 20:54
omvalt 40:54|omvang 1:53 34:44|omzet 0:34 7:46 46:56
on 2:-5 3:5 6:0 7:-2 8:-1 10:0 11:2 12:2 13:-8 14:-4 17:-3 18:-1 19:10 20:3 21:6 22:-5 23:1 24:0 27:-4 29:0 30:-1 31:3 32:1 33:4 34:1 35:2 36:2 38:8 40:-1 43:-4 44:1 45:0 47:2 48:4 49:4 50:-1 51:3 53:-5
onafhankelijk 7:33 10:28 14:54|onbekend 6:67|onbetaald 3:56|onbetaalde 51:72
once 3:17 12:10 19:1 20:14 27:5 31:4 33:10 34:19 40:-5 44:12 47:14|oncle 3:34 5:33 13:25 33:13 34:16
onder 2:-6 3:-7 6:4 8:7 10:-5 12:2 14:9 15:16 19:2 20:-1 22:5 27:6 33:8 34:8 38:9 40:-2 41:3 44:5 45:5 46:9 48:12
onderdeel 7:63|onderen 20:41 33:13|ondergetekende 1:22 14:60 15:27|ondergetekenden 2:15 4:29 10:16 29:28 34:48
ondergronds 20:45 33:7|onderhandeld 2:57|onderhandelingen 40:54|onderling 5:69
onderneming 1:13 14:46 15:33 33:-19 40:1 46:45 51:19|ondernemingen 8:54 15:47 46:48
ondernemingsnummer 1:32 7:37 8:54 14:19 34:12|onderscheiden 31:60|onderspelen 19:58|ondersteunen 23:66
onderstroom 22:68|ondertekend 2:44 10:32 16:38|ondertekende 23:66|ondertekenen 1:45 29:49 50:49
ondertekening 2:38 23:47 27:18 34:26|ondertitel 30:68|ondertiteld 20:54|ondertitelen 2:57|ondertiteling 41:66
ondertitels 16:40 20:18 31:36 40:17 43:31|ondertussen 33:26|onderuit 33:26|ondervraagt 21:66|onderweg 33:26
onderwerp 3:25 8:40 19:27 40:36|onderwijzeres 6:67|onderzochte 30:68|onderzoek 16:40 20:30 24:36 30:31 33:-10
onderzoeken 34:58|onderzoeksrechter 6:67|onderzoeksvraag 30:68|ondes 34:54 38:59|ondule 32:84
one 0:13 2:-1 3:6 5:-4 6:6 7:6 9:-1 10:-3 11:10 12:-2 13:-5 14:-9 16:-6 18:-4 19:7 20:5 21:3 24:6 27:-5 28:4 30:0 31:-3 32:4 33:1 34:-8 35:-1 36:11 37:3 39:2 40:-1 43:-2 44:-5 45:14 47:6 48:3 49:3 52:2 53:-3
onenigheid 10:45 34:44|onepager 9:60 43:53|ones 12:42 19:53|oneven 3:56|ongeacht 10:58|ongedeerd 33:26|ongehuwd 33:26
ongeluk 11:59 33:13|ongepast 5:48 33:5 34:37|ongeval 33:23 48:34|ongeveer 2:27 20:24 27:31 33:-4 53:32
ongevraagd 33:26|ongewijzigd 34:58|ongewoon 3:56|ongle 33:29|ongles 33:29|onglet 16:71|onhaalbaar 40:54|onhandig 6:67
onhebbelijkheden 33:26|onjuiste 14:64|onkel 3:53|onkosten 41:66|onleesbaar 1:66
online 1:15 2:18 30:51 31:10 36:21 39:40 52:23|onlineantrag 1:61|onlinebefragung 30:63|onlinevragenlijst 30:68
only 1:18 2:8 3:1 4:7 11:5 17:0 19:15 20:3 21:4 24:6 27:1 31:0 33:11 35:4 37:9 39:8 40:-5 44:1 47:15
onmiddellijk 14:64|onno 27:62|onrechtmatig 14:64|onrechtmatige 14:64|onrechtstreeks 14:64
ons 2:-6 3:7 4:16 5:6 7:8 12:20 14:9 15:8 17:5 20:8 21:3 23:3 27:30 31:5 33:-20 35:4 39:9 40:12 44:5 53:8
onscherp 19:44 49:60|onschuldig 33:26|onsen 32:76|onss 1:31 9:57 12:26 14:25 51:63
ont 2:-10 3:13 7:-1 14:12 19:5 20:0 27:-3 28:14 30:11 31:24 32:6 33:4 38:17 40:25 45:2 51:4|ontbijt 33:13 35:54
ontbinding 2:57|ontbrak 11:72|ontbreekt 3:29 12:39 33:13|ontbreken 19:58|ontdekken 28:73|ontdekt 12:29 28:36 33:20
onteigend 20:41 33:13|ontevreden 33:26|onthoud 38:72|ontkennen 33:26|ontkent 48:68|ontknoping 33:26|ontlenen 27:62
ontlopen 33:26|ontmanteld 40:54|ontmantelen 33:26|ontmanteling 33:26|ontmoet 33:26|ontmoeten 33:26|ontmoeting 33:26
ontmoetingen 20:41 44:55|ontmoette 20:54|ontroerd 44:68|ontroerendste 38:72|ontruimd 33:26|ontslaan 33:26
ontslag 8:51 33:17|ontslagbrief 33:26|ontslagnemend 8:71|ontstaat 3:56|ontstond 3:48 38:51|ontvallen 33:26
ontvangen 1:40 2:23 12:20 15:44 27:16 29:25 35:22|ontvanger 35:46 51:64|ontvangst 12:44 23:45 29:49
ontvangstdatum 1:66|ontvangsten 2:38 10:45 34:19|ontvangt 2:42 10:34 23:42|ontvingen 15:71|ontw 9:46 16:30 17:35 53:45
ontwaken 20:54|ontwerp 1:30 2:21 16:48 37:38 50:34|ontwerpen 24:59 33:13|ontwikkelaar 1:45 40:33 43:46
ontwikkeld 40:54|ontwikkelde 10:58|ontwikkelen 2:16 10:51 12:24 40:13
ontwikkeling 1:19 3:-10 5:4 7:5 8:5 9:12 10:18 12:12 16:15 17:27 18:26 22:14 23:1 27:-4 34:-8 40:8 41:1 43:24 53:16
ontwikkelingsaandeel 53:63|ontwikkelingsakkoord 10:37 17:47 40:33|ontwikkelingsbegroting 16:64
ontwikkelingsbudget 10:58|ontwikkelingsfase 16:51 17:55|ontwikkelingsfonds 17:69|ontwikkelingskost 10:58
ontwikkelingskosten 1:35 10:41 40:23 53:32|ontwikkelingslening 1:53 12:52
ontwikkelingsovereenkomst 5:35 9:37 10:45 17:35|ontwikkelingsplanning 18:67|ontwikkelingspremie 17:47 23:45 40:33
ontwikkelingssteun 12:52 40:40|ontwikkelingsuitgaven 53:63|ontwikkelt 7:50 27:48|onverenigbaar 14:64|onverkort 2:57
onverwachte 33:26|onvoorzien 16:47 41:56|onvoorziene 16:64
onze 3:7 4:3 7:24 8:0 9:2 10:-11 11:3 12:25 13:-6 14:-1 19:-10 20:7 21:-4 22:-2 26:3 27:13 29:2 30:-1 31:9 33:-13 36:11 40:17 41:-5 45:-6 46:8 47:2 49:3 53:10
onzentwege 4:72|onzieme 19:35 33:24|oog 6:34 13:34 33:12 34:25|oogarts 21:66|oogst 10:37 31:39 33:5|oogsten 19:58
ooit 3:24 6:29 20:16 28:34 33:7 36:22
ook 2:3 3:11 7:1 10:-4 12:3 14:10 19:3 20:14 30:5 31:11 33:9 40:-1 43:4 47:8 53:0|oom 33:26
ooms 2:10 3:9 5:42 13:20 18:33 24:26 34:11 43:20 45:20 47:24|oona 24:76|oops 11:74|oor 33:19 44:46|oordeel 44:68
oordoppen 19:58|oorlog 3:26 33:22|oorlogsreeks 31:60|oorspronkelijk 2:57|oortjes 33:26|oosten 33:26
oostende 10:17 20:13 22:27 23:25 34:26 36:31 40:13 43:19 50:29|oostendse 32:60 40:40
op 0:5 1:-1 2:3 3:-7 4:5 5:-2 6:-4 7:4 9:0 10:-1 11:2 12:-1 13:2 14:8 17:-4 18:-2 19:4 20:1 21:1 22:-3 23:6 24:5 27:-2 28:2 29:0 30:1 31:5 32:5 33:-2 34:6 35:4 39:0 40:2 44:-2 45:-1 47:0 48:-2 49:4 50:-2 51:6 53:-4
opa 20:26 33:22|opblaasbare 33:26|opbrengen 40:54|opbrengst 2:44 33:13|opbrengsten 2:57|opdagen 33:26
opdebeeck 2:36 10:37 43:46|opdraagt 33:26|opdracht 2:43 20:9 30:47 34:13|opdrachten 7:63|opdrachtgever 30:60 50:49
opeisbare 51:72|opel 32:52 33:19 48:47
open 1:2 3:-9 5:12 20:4 21:25 31:3 33:15 35:13 39:10 40:-10 42:21 45:3 50:7 52:10|openbaar 31:39 40:33 42:47
openbare 7:30 35:34 40:33 42:47|opencast 32:76|opened 4:37 7:27 31:23 33:14 40:14|openen 31:47 33:13|opengaan 33:26
opengaat 33:26|opening 20:30 33:17 34:20|openlucht 22:68|opens 6:34 18:22 20:23 33:15 49:29|openstaan 51:72
openstaand 5:69|openstaat 14:64|opent 33:22 45:36|opera 16:23 19:24 27:20 30:40 31:18 33:0 40:21 53:22
operateur 7:29 13:30 19:43 20:15 41:34 42:35|operating 0:75|operation 43:73|operationnelle 7:69|operations 18:55 53:56
operator 45:57 50:60|operators 20:36 31:41 33:6|operatrice 13:49 16:36 19:41 53:34|opere 34:62
operettegezelschap 53:63|operiert 33:27|opgegeven 3:29 33:13 36:45|opgegroeid 3:56|opgehaald 33:26|opgeheven 33:26
opgekocht 33:26|opgeleid 13:54 19:44|opgeleverd 2:57|opgelost 33:26|opgelucht 33:26
opgemaakt 2:29 4:31 10:18 14:36 15:30 30:27 34:17|opgenomen 10:32 14:26 18:28 19:19 20:16 40:15 43:28|opgepakt 33:26
opgericht 7:63|opgesloten 20:33 21:45 33:5|opgesteld 10:58|opgetrokken 10:58|opgevoed 33:26|opgevouwen 33:26
opgezet 33:26|opgroeide 33:26|ophoudt 3:56|opinion 0:26 5:41 6:21 9:45 12:21 16:32 18:22 23:25 33:-25|opinions 30:78
opkijken 33:26|opleiding 13:64 33:-7|opleidingscheques 15:71|oplevering 2:36 10:25 18:54|oplopen 27:62
opluchting 33:26|opmerkingen 2:31 11:46 18:41 34:31|opmeten 33:26|opname 14:47 16:34 20:24 41:36|opnamefase 53:63
opnameleider 7:37 13:41 40:27 43:40|opnamemateriaal 53:63|opnamen 1:22 2:25 10:15 14:20 18:35 19:14 20:10 30:24 40:10
opnames 10:6 14:12 16:12 18:42 20:13 34:16 40:12 42:34 43:15 53:11|opneemt 20:54|opnemertje 20:54
opnieuw 3:10 19:24 20:9 33:13 35:22 44:23|oporto 45:70|opportunite 40:56|opportunites 40:56|opportunity 40:53
oppose 6:77|opposite 6:50 19:38 33:6|opposition 1:53 33:18|opraken 33:26|oprechte 27:62|opricht 8:71|oprichters 7:63
oprichting 7:63|oprichtingsakte 8:57 9:57|oproep 1:53 12:39 48:41|oproept 40:54|oproerige 33:26|ops 41:68
opschieten 19:58|opschortende 2:57|opschrift 33:26|opslag 35:67|opslagen 33:26|opsluiten 33:26|opsporing 16:64
opstaat 20:41 33:13|opstart 23:66|opstelling 20:54|optie 2:6 5:40 9:11 16:24 17:9 34:46|optieovereenkomst 9:50 34:50
optieprijs 34:58|optiesom 34:58|optietermijn 34:58|optievergoeding 34:58|optimisation 50:78
option 1:6 2:-11 5:39 9:12 10:1 13:-8 16:27 18:-6 20:-15 23:-3 26:1 27:-8 34:43 40:3 43:-7 44:-4 50:0|optional 2:60
optioned 40:53|optionnaire 34:62|options 26:47 30:42 33:11|optionsentgelt 34:56|optionsfrist 34:56|optionsgebuhr 34:56
optionsgeld 34:56|optionsvereinbarung 34:56|optionsverlangerung 16:61|optionsvertrag 9:43 34:48|optionszahlung 17:63
optionszeit 34:56|optique 19:48 50:64|optiques 16:33 19:45 20:17 41:36 53:32|optredend 34:58|optredens 13:67
opvang 20:54|opvangen 40:54|opvatting 19:58|opvliegen 33:26|opzeg 10:58|opzegging 10:45 35:54
opzet 19:27 30:37 33:9 48:37|opzij 24:59 35:54|opzoeking 5:56 26:58|opzoekingen 23:66|opzoekwerk 16:64
or 1:-1 2:12 3:-3 4:7 5:2 6:3 7:-2 10:2 12:-1 14:20 18:0 19:3 20:6 21:4 23:3 28:15 29:5 31:11 33:-3 34:13 40:-15 41:0 42:9 46:6 47:3 53:14
oral 12:57 43:59|oralement 12:71|orange 19:32 20:25 33:7 49:53|oranje 19:58|orban 7:33 12:34 26:40 27:32
orchard 4:55 13:44 22:47|orchbeb1 4:76|orchester 41:61|orchestre 19:62|orchids 33:28|orde 14:43 27:41 33:5
ordening 31:60|ordentlich 3:32 7:38 53:38
order 2:1 3:-1 6:12 9:15 13:6 14:28 19:0 20:13 22:10 26:16 33:0 35:14 40:-6 50:37 51:16|orderbevestiging 35:67
ordered 2:60|orders 0:53 21:52 33:6|ordinaire 25:84|ordinateur 2:60|ordner 33:27|ordnung 33:27|ordnungsgemass 33:27
ordonnance 31:36 33:25|ordonne 33:29
ordre 1:8 5:14 9:18 10:0 14:30 18:21 19:9 20:9 21:11 27:31 33:-1 35:29 39:19 48:14|ordres 31:65
oreille 6:26 19:11 20:4 31:27 33:11 44:37 49:32 50:27|oreilles 33:29|ores 34:48 53:56|organ 6:71
organe 8:51 9:40 14:29 29:50 40:34|organigramm 46:65|organigramme 46:82|organisateur 1:72|organisation 17:63 23:62
organisations 31:62|organisator 33:26|organise 3:37 33:21|organisee 33:29|organiseert 33:26|organisent 33:29
organiserait 40:56|organiserons 27:53 31:52|organisme 1:34 14:46 15:66 51:45|orgue 45:58 50:64|orgueil 33:29
oriane 3:21 11:44 33:19 48:40|original 1:29 2:5 9:26 14:18 16:14 20:0 34:40 40:0 43:30
originale 2:22 5:40 31:28 41:36 43:56|originalite 2:53 44:51|originality 34:60|originalorten 20:55
originals 2:47 34:46|originalschauplatzen 19:54|originalsprache 43:60|originalstoff 43:60|originaltitel 43:60
originalton 20:55|originated 7:66|originaux 2:41 34:48 43:33
origine 3:27 5:26 16:31 17:44 20:12 31:13 40:16 45:20 53:17|origineel 5:69|originele 43:67|orkest 33:26
orla 2:27 3:25 13:32 23:38 40:14 43:33|ormerod 2:37 5:37 7:33 43:33 46:41|orphan 31:62|orphelines 33:29
orr 10:28 13:31 23:37 29:39 38:40 40:19|ort 1:32 3:7 14:13 26:19 33:8 40:4 53:22|orte 3:23 19:25 33:-3 43:30 45:32
orten 3:32 19:34 20:34|ortes 44:62|orthographe 33:21 47:58|orthographic 19:59
ortlechner 5:25 8:35 13:22 19:16 25:37 27:19 43:22|ortlichen 53:58|ortskenntnis 33:27|ortstermin 50:64|ortszeit 22:61
oscar 22:59 33:10|ose 33:29|osees 33:29|osei 5:41 11:45 29:54 35:43|osent 33:29|oser 44:76
osian 9:43 13:35 19:28 20:39|oslo 12:54 27:49|ossature 20:41 24:68|ostbelgien 15:32 33:6 42:29 43:27 53:25
osten 3:40 33:13|ostend 43:66|ostende 3:9 7:20 13:34 16:21 33:18 48:29|osterreich 16:40 25:46 27:37
osterreichischer 43:60|osterreichisches 17:49 34:42|ostrava 21:50 33:13|ostsee 38:65|ot 49:69 52:71|ote 33:29
oter 34:62|oter19 39:77
other 1:7 2:10 3:-3 5:3 6:11 10:15 11:20 12:0 14:-2 17:9 19:-9 20:8 21:5 23:3 27:-5 33:7 34:-8 40:-2 41:13 46:20
others 20:21 22:21 31:14 33:14 34:12 46:35|otherwise 2:30 19:28 20:26 29:42 40:22
otten 10:29 14:35 16:36 22:39 27:32 40:21|otter 13:38 22:29 31:22 37:38 38:43 39:47|otterloo 27:62
ottignies 1:22 7:20 12:21 14:21 25:27 26:28 40:10 43:23 45:16 53:38
ou 1:10 2:-13 3:11 7:-4 9:-1 10:-7 11:-1 13:-7 14:-3 17:4 18:1 19:2 20:14 22:-3 26:0 28:7 30:1 31:2 33:7 34:5 39:0 40:-6 42:-2 43:-4 45:13 46:-1 47:7 53:3
ouafi 2:46 43:59|ouaga 16:71|ouagadougou 31:65|oubli 3:59|oublie 3:29 11:40 21:33 28:42 33:13|oubliee 3:59
oublier 19:54 33:8|oud 3:19 6:31 7:39 33:10|oude 7:19 11:18 20:7 31:6 33:15 35:13 40:-1 45:12 47:16
ouder 19:37 33:5 39:51|oudere 33:13 40:40|ouderlijk 33:26|ouders 3:29 33:17 38:33|oudjaar 33:26|oudste 33:26
ouest 27:54 33:13|ought 33:28|ougree 53:63
oui 1:42 9:15 10:-3 13:4 17:37 18:7 20:12 27:0 31:21 32:17 33:-8 34:-5 35:10 36:15 40:-11 43:6 46:15
oulad 3:29 13:41 16:38 22:41|oumaima 45:66|oups 11:82
our 1:-6 3:-10 4:15 6:-2 7:15 8:1 9:1 10:-11 11:7 12:25 14:9 15:8 17:-3 19:-1 20:-6 23:4 26:2 27:28 29:12 31:5 33:-20 34:-8 35:9 38:1 40:15 45:-3 46:2 47:-1 51:2 53:12
ours 3:16 7:23 32:33 33:4 34:10 40:22 47:27 53:22
ourse 1:16 2:4 6:20 7:13 13:14 18:18 19:6 24:35 28:28 31:9 33:0 37:30 40:0 43:17 47:24 49:27
ourselves 3:27 7:35 17:39 40:35|ourson 6:77|ourtal 2:12 7:14 10:13 12:27 14:15 17:26 26:21 34:11 42:18 43:16 50:20
ourthe 1:9 2:3 4:18 5:13 7:8 9:16 10:4 12:10 14:8 16:16 17:12 18:11 20:6 22:8 29:16 33:-22 34:2 40:3 42:12 43:16 51:17 53:16
out 1:-6 2:-13 3:5 5:-3 7:3 8:0 10:4 11:1 18:5 19:9 20:2 21:0 23:3 24:8 28:12 30:-1 31:-6 32:3 33:12 34:-4 38:1 40:-8 41:-5 43:-2 44:-3 47:-1 48:0 49:2 53:2
outcome 23:58 27:49|outdoors 7:45 19:38 33:6|outing 20:57|outlier 31:62|outline 2:43 9:44 27:24 33:1
outlines 1:30 5:34 9:37 21:36 27:26 43:42|outlived 32:76|outre 2:30 38:38 46:38 50:41 53:35|outreach 41:68
outremeuse 7:56 33:8|outright 40:53|outside 7:9 16:9 19:22 20:0 21:15 27:16 30:25 32:19 33:9 40:-4 44:13 52:19
outsourced 3:58|outstanding 12:37 14:48 51:57|outward 33:28|ouvert 4:64 20:5 21:25 23:26 33:-2 39:46 53:19
ouverte 3:11 7:21 20:20 33:16 49:35 53:22|ouvertes 3:37 33:8 40:34|ouverts 10:41 32:52 33:11
ouverture 4:52 18:32 20:13 33:14 50:36|ouvrables 10:64|ouvrage 2:29 34:44 43:42 44:44|ouvrages 33:29
ouvre 19:-4 21:9 32:17 33:27 48:23|ouvrent 19:31 33:19 45:41|ouvreuse 13:57 33:16|ouvrier 20:41 33:16
ouvriere 13:49 31:44 40:34|ouvrieres 20:28 28:57 31:38 33:2|ouvriers 20:38 33:19|ouvrir 20:26 21:46 22:32 33:8 45:30
ouvrira 31:65|ouwe 13:54 22:54|oven 22:34 33:18 48:37
over 0:2 1:-4 2:2 3:13 4:0 5:0 6:-1 7:0 10:5 12:-1 13:-3 14:-2 15:8 17:-5 18:-2 19:-12 20:2 21:-2 23:-5 24:0 27:7 28:0 29:2 30:4 31:9 32:7 33:5 34:-9 38:6 40:-1 41:-7 44:-4 45:-6 46:5 49:4 52:1
overaanbod 40:54|overal 2:15 19:15 31:18 33:16 40:11|overall 33:15 40:37
overbeck 7:19 8:25 10:18 27:18 29:25 34:16 40:11 46:37|overblijft 3:42 19:44|overbruggingskrediet 0:58 40:40
overcast 19:59|overdag 19:24 24:39 33:5 45:33 47:37|overdekte 35:67|overdraagbaarheid 10:58
overdracht 2:50 5:27 10:16 34:15|overdrachtsovereenkomst 34:58|overdragen 2:57|overdroeg 5:69|overdue 33:28
overeen 10:41 34:48|overeengekomen 2:38 34:49|overeenkomst 2:33 5:38 10:25 11:17 12:10 23:33 34:13
overeenkomsten 12:65|overeenstemmen 14:64|overgaat 33:26|overgang 19:37 49:65|overgedragen 0:59 2:42
overgehouden 33:26|overgemaakt 34:58|overgenomen 10:45 33:13|overgeven 33:26|overhandigt 33:26
overhead 16:54 41:49 53:16|overheadkosten 16:64|overheads 16:47 41:54 53:26|overheid 7:42 14:43 15:50
overheidsfondsen 34:58|overheidssteun 15:57 34:44|overhemd 6:67|overhoudt 2:57|overig 36:58 42:55|overige 10:51 34:37
overkant 33:18 35:46|overlap 17:70|overlaps 19:59|overlay 49:75|overleaf 33:28|overleefde 33:26|overleg 10:58
overleggen 2:44 3:42|overleven 28:59 33:13|overlevende 20:54|overlevenden 33:26|overloop 20:41 27:48|overmacht 10:58
overnachting 31:60|overneemt 3:56|overnemen 10:58|overschreden 15:71|overschrijding 2:44 10:45|overspoelen 33:26
overste 33:26|overstromingen 19:58|overtuigd 33:26|overtuigen 33:26|overtuigt 33:13 44:55|oververtegenwoordiging 30:68
overvrije 2:57|overwegen 27:62|overwegende 2:31 10:45 34:31|overwegingen 34:58
overzee 1:15 2:3 7:24 10:23 12:13 14:22 17:28 22:17 26:25 34:4 38:24 39:35 42:17 43:25 50:21 52:27
overzicht 5:48 15:30 21:26 22:27 43:26 45:26 48:27|ovifat 53:61|ovp 10:62|owe 14:66|owed 40:53
owes 2:16 3:13 6:27 10:17 14:33 33:3 51:42|owing 35:73
own 0:5 1:-3 3:-5 5:8 7:13 10:-1 11:5 12:5 13:-4 14:-4 17:32 19:-4 21:3 24:6 27:-7 31:-8 33:6 40:14 42:15 43:-3 46:5 53:2
owned 7:35 10:31 13:35 33:-3 46:44|owner 4:22 5:17 20:3 33:-15 34:51 40:-1 48:19|owners 40:53
ownership 2:34 10:53 14:26|owns 5:35 6:24 7:38 14:38 33:-19 46:45|oxblood 24:76|oxygene 33:29|oye 20:57|ozbudak 19:54
ozturk 10:57
p 1:0 2:-3 3:-17 5:14 7:-8 8:8 9:31 10:1 11:18 12:-4 13:-3 15:4 16:13 17:7 18:-4 20:-15 22:23 24:23 25:33 30:7 31:-5 34:7 40:-18 41:1 42:3 43:12 44:26 46:4 47:25 52:5 53:-9
p1 49:83|p2 49:83|p3 49:83|p4 49:83|p5 49:83|p6 49:83|paal 33:26|paar 20:33 33:13 45:30|paard 3:26 16:35 33:15
paarden 33:26|paardenmolen 33:26|pacifique 3:59|pack 12:31 18:38 24:42 31:32 41:38 43:33
package 9:32 12:26 16:25 18:39 31:21 36:32 40:12 43:25|packages 7:66|packaging 16:57 40:42|packed 33:28|packen 33:27
packets 33:28|packing 3:58|packt 44:62|pacte 10:50 34:48|pad 3:58|padraig 34:60|paffrath 6:47 33:15
page 1:0 2:-5 3:-4 6:5 9:6 10:-2 11:25 12:24 16:-3 19:-8 20:2 23:4 24:9 26:8 27:1 31:-5 33:4 34:10 43:-2 44:20 47:29 49:16
pager 12:54 33:14|pages 1:8 2:28 3:16 9:32 12:17 20:-15 24:9 26:18 31:-3 33:-13 34:8 36:10 40:14 43:0 44:30
pagina 9:38 19:25 32:40 47:56|pagination 11:82|pahaut 2:41 3:30 13:52
paid 1:4 2:24 3:2 5:8 10:-1 13:12 14:12 16:4 17:16 19:-4 23:18 26:12 27:0 33:-8 34:13 35:10 36:11 40:6 53:12
paie 2:18 3:4 7:15 10:9 14:35 17:22 28:30 33:4 34:19 42:20|paiement 2:31 4:35 10:15 18:25 23:39 34:25 50:29 51:46
paiements 2:60|paiera 42:75|paierait 33:16 40:42|paieront 40:56|paies 33:29|paillasson 34:53 47:61|paille 33:29
pain 3:6 13:17 21:22 22:21 33:10 38:28 39:39 40:3 45:36|pains 26:83|painted 33:20 40:32|painter 32:76|painting 19:59
paintings 32:76|pair 22:40 33:24|paire 33:21 37:65|paires 24:82|pairs 31:62|paisible 2:46 34:48
paix 6:47 31:31 33:0 34:20 45:30 48:36|pak 33:26|paket 9:51 40:37|paketabgabe 10:57|pakete 18:62|pakhuis 7:56 35:46
pakje 33:26|pakjes 20:54|pakken 33:26|pakket 9:71|pakt 33:21 48:41|palace 2:25 26:48 34:27 37:51 43:38 52:50
palais 12:33 20:17 26:45 31:28 33:13|palan 13:70|palet 24:59 32:60|palette 19:33 24:56 32:57 33:-20|paleur 19:62
palier 13:39 20:24 32:52 33:-2 45:41|paliseul 53:69|pallets 33:28|palm 29:56 33:8|pamfletten 20:54
pan 33:1 48:32 49:65|panahi 19:58|pancarte 20:55|pand 5:56 33:13|pandemic 13:65|pandemie 40:56|pane 6:55 24:61 33:8
paneel 50:70|panel 1:35 23:49 30:51 49:43|panelis 30:69 53:50|panels 49:75|pang 33:13 48:54|panic 33:28|panicked 33:28
panique 33:19 45:41 49:51|panne 21:46 28:42 33:0 36:40 45:30 48:49|panneau 33:16 49:69|panneaux 50:78
pannen 22:41 31:34 33:13|pannes 33:16 44:62|pano 49:83|panoramique 33:-2 49:78|pantin 24:82|panting 33:28
pantoufles 24:55 33:24|papa 20:24 22:37 33:-1 45:31 48:41
paper 2:1 9:14 10:10 13:6 19:9 20:-3 22:9 24:26 27:3 30:13 33:12 38:14 40:-7 47:13 48:13
papers 6:21 9:46 12:17 27:13 33:14 38:24|papeterie 26:69 53:56
papier 2:0 3:15 6:6 9:8 10:9 12:12 16:-3 17:2 18:0 19:18 20:-9 21:3 24:25 32:22 33:-1 34:-6 35:2 36:16 37:11 40:10 42:6 43:-1
papierabzuge 20:55|papiere 6:62|papieren 6:33 9:36 12:19 21:20 33:2 43:21 45:21 48:22|papierkram 34:56
papiermesser 33:27|papiers 6:40 9:58 33:18|pappkamerad 44:62|papy 6:32 21:40 24:37 33:15 45:37
paques 2:33 31:38 35:49 47:53|paquet 12:57 33:16|paquetville 37:72 43:59
par 0:3 1:0 2:11 3:-4 4:0 5:7 6:2 7:7 8:4 9:3 10:6 11:-1 12:4 13:-3 14:4 15:-1 18:-6 19:4 20:-2 21:-1 22:-6 23:-3 27:1 29:4 30:14 31:5 33:-3 34:10 35:0 36:-1 38:-2 40:0 44:5 45:1 48:0 49:2
para 21:73|parachute 19:32 32:49 33:1 41:41|parade 40:56|paradise 3:58|paraffin 30:72|paraffine 24:82|paragraph 12:67
paragraphe 11:82|paragraphes 33:29|paraissent 20:55|parait 6:45 20:24 27:36 31:34 40:25|paraitre 3:59
parallel 18:41 20:34 33:6|parallele 22:43 33:-2 40:38 43:42|paralleles 33:29|parallelfuhrung 44:62|parapet 33:28
paraphe 10:59 12:41|paraphee 10:50 17:50 40:29|paraphes 2:52 34:40|paraplu 35:67|parapluie 13:39 21:44 33:11 45:41
parapluies 3:39 33:20|parasite 44:76|paravent 33:29|parc 7:69
parce 3:16 6:2 7:9 12:5 16:-4 19:2 20:13 21:0 31:-1 33:11 36:7 38:7 40:21 45:6 47:5|parcel 32:55 33:6 48:52
parcels 20:32 33:21|parcours 13:31 16:38 18:41 31:26 44:36 48:38|pardon 11:60 33:16 47:45|pardonne 3:59|pardonnee 3:59
pardonner 6:63 33:16|pardonnera 3:45 33:16|pareil 24:82|pareillement 20:55|pareils 31:65|parement 20:55|paren 20:54
parent 31:62|parents 3:37 31:29 33:-6 35:30 40:10 43:21 45:21|parfait 2:46 33:16|parfaite 12:41 33:25
parfaitement 33:29|parfois 7:32 19:25 20:48|pari 10:57 40:28
paris 10:28 13:21 16:29 27:31 31:12 33:-9 36:28 40:22 43:19
parish 1:10 2:4 10:5 13:9 20:22 22:23 27:6 28:19 30:16 31:5 33:-2 35:17 36:17 40:-3 43:10 47:16|parisien 40:56
parisiens 40:42 44:62|paritaire 10:50 35:63|park 33:22 48:44|parkeren 35:67|parket 33:26|parkhaus 20:20 33:16 48:40
parking 3:-7 11:15 12:5 13:5 18:15 19:-4 20:14 31:0 33:9 35:22 36:23 43:14 45:26 48:22|parking3 33:29
parkings 33:16 40:42|parkplatz 40:50|parkt 33:27|parkwachter 33:26|parlaient 3:59|parlait 3:54 20:24
parlant 3:39 33:21|parle 3:15 6:33 12:-1 13:8 19:0 20:-1 22:8 24:10 31:-6 33:11 36:20 38:30 40:-15 44:4 45:0 47:8 48:6
parlent 3:12 19:16 20:18 21:28 33:19|parler 2:3 3:21 20:-2 27:10 30:21 33:18 47:23 48:22|parlerai 20:55
parlerons 20:55|parleront 20:55|parlers 43:73|parleur 33:29|parleurs 33:29|parloir 33:16 48:65|parlour 33:28
parmentier 2:15 3:13 5:46 13:25 33:2 36:36 43:27 48:33|parmi 14:27 19:18 23:32 30:34 33:19|parochie 31:47 33:13
parochies 20:54|parochiezaal 20:54|parochiezaaltje 18:67|parochiezalen 22:68|paroi 33:16 49:69|parois 24:82
paroisse 33:16 34:48|parole 7:22 16:23 20:33 29:33 33:2 34:14 40:9|paroles 3:32 22:47 33:2 39:56|parquet 33:29
parrish 6:50 33:20|parrot 33:28
part 1:16 2:4 3:-2 4:17 5:8 7:2 8:-1 10:20 12:4 14:-3 16:-1 17:2 18:0 19:-15 20:5 23:-4 24:2 27:-4 30:-2 33:-3 34:-1 40:3 41:-2 42:26 43:-7 44:-5 46:7 47:0 53:9
partage 2:12 7:21 10:54 16:22 33:-6|partagent 10:32 33:11 40:38|partager 2:29 3:27 10:32 33:-2 52:53|partageront 20:55
partages 2:46 10:50|partaient 40:56|partait 33:29|partante 31:65|parte 3:59|partei 10:57|parteien 10:54 34:23
partenaire 8:30 10:27 17:36 40:32 46:58 53:19|partenaires 7:40 10:9 12:16 16:16 18:32 22:20 31:11 40:27 43:19 46:40
partenariat 7:38 31:55 42:43|partenariats 16:49 31:57|partent 20:20 33:26|parterre 21:40 33:-12 45:39 47:40
parti 9:37 19:31 21:31 33:19|participante 10:64|participate 27:63
participation 10:29 16:23 17:47 27:6 40:-5 42:45 46:48|participe 14:70|participer 27:67|particulars 14:52 43:53
particulier 33:29|particulieres 2:60
partie 1:24 2:1 3:-11 10:28 12:9 20:13 27:-2 28:15 31:-4 33:10 37:17 40:3 44:6 52:15|partielle 16:49 21:53 30:56
parties 2:21 5:10 10:50 12:2 20:-12 33:-26 34:28 40:-13 44:7|partij 10:53 42:42
partijen 2:24 10:46 16:10 27:8 34:24 53:9|partir 2:13 6:18 13:12 18:27 19:3 30:19 33:15 34:15 40:-3 47:21
partira 20:55|partis 19:28 31:32 33:21|partition 3:24 16:36 18:39 19:27 31:31 53:34|partitions 33:29
partner 1:-2 7:9 8:4 10:6 12:4 13:-3 17:13 22:7 26:5 29:3 31:1 33:-40 35:2 36:11 40:30 42:24 43:20 45:1 46:30 53:-4
partnerin 29:64|partnern 22:48 34:42|partneronderneming 46:72|partnerondernemingen 46:72
partners 1:16 7:27 8:22 10:22 22:17 33:-15 34:8 36:22 40:29 43:15|partnership 10:62|partnerunternehmen 46:65
partons 20:55|partout 2:10 7:19 11:45 20:5 31:28 33:8 40:6 53:19
parts 2:8 7:14 10:34 14:10 17:18 20:5 23:19 30:28 33:3 40:1 45:18
party 10:46 19:8 21:22 33:-12 35:22 44:19 45:19 48:22 51:24|paru 34:62|parue 34:56 47:53|parviendra 12:57 23:62
parviennent 35:76|parvient 28:57 33:24|parvis 32:70 45:58|parviz 21:42 33:19
pas 2:-7 3:16 6:10 7:-5 10:-12 11:7 12:-4 13:-5 14:19 17:-4 19:9 20:4 21:6 23:-6 24:3 27:10 31:-8 33:2 34:-8 35:1 38:0 39:1 40:1 44:6 45:1 47:9 48:-1 52:15
pascal 2:36 3:25 13:37 19:28 29:47|pasen 18:46 33:18|paspoort 25:73|paspoortnummer 25:73|pasquet 13:57 22:60
pass 21:42 33:11 34:15 35:29 39:33 48:29|passage 1:30 6:22 19:23 21:20 24:27 31:11 32:29 33:10 34:7 45:17
passager 33:29|passagere 33:29|passagers 45:72|passages 18:48 20:25 33:0 34:32|passagier 3:56
passagiers 20:33 30:47 33:5|passait 33:4 47:74|passant 33:29
passe 2:-15 3:7 6:1 10:-7 11:14 12:-5 13:-5 19:0 20:0 21:24 31:-2 33:11 34:-14 39:33 40:-6 44:8 45:4 48:8 52:22 53:12
passee 33:16 47:66|passel 33:26|passen 21:38 33:21|passendale 33:14 48:60|passenger 33:28|passengers 33:1 35:67
passent 3:19 19:22 20:15 21:35 33:10 53:29|passeport 9:45 25:77 43:37|passer 3:34 20:25 28:34 33:5 45:22 53:19
passera 19:48 45:58|passerelle 15:61 33:21|passeren 33:26|passerons 20:55|passes 5:31 20:19 23:34 33:11 34:15 45:33
passeur 45:72|passeurs 22:74|passiert 3:43 14:30 33:-3|passif 0:81|passing 33:28|passion 27:67|passiva 0:68
passive 2:39 10:41 34:38|passons 33:29|passport 9:35 25:67 33:-11 43:28|passt 27:37 40:43|passu 10:62
password 39:64 52:63|passwort 33:-7 39:59 52:33|passwortgeschutzt 39:66|past 19:6 20:15 27:10 33:15 38:23 40:20
pastel 32:76|pastels 32:84|pastilles 33:16 43:59|pastoor 6:25 20:12 33:19 48:25|pastoors 33:26|pastorie 33:26
pastry 38:74|paswoord 39:51 52:65|pat 33:18 35:57|patent 33:26|patentiert 53:58|pater 22:54 35:54|paternity 2:60
pates 33:29|path 20:43 32:42 33:7|paths 20:57|patience 38:68 40:34
patient 2:12 3:20 16:23 19:20 21:43 33:-2 48:30 53:21|patiente 21:75|patientes 34:62|patients 21:75|patine 32:70 44:62
patois 3:18 22:41 33:7 43:44|patricia 7:38 11:44 29:43|patrimoine 0:54 17:36 23:36 31:25 40:29 53:29|patrimoniaux 2:60
patriote 33:29|patriotes 33:29|patron 3:22 6:40 33:22|patroon 33:26|patschnass 20:55|patstelling 10:58
patte 7:47 33:21|pattern 44:70|pattes 33:29|paturages 20:27 33:2 34:48
paul 6:22 8:19 9:21 13:12 16:11 25:24 26:22 29:20 33:8 43:13 48:39
pauline 10:22 13:28 16:28 19:20 34:19 37:44 43:31 47:38 53:27|pauls 22:48 27:44|pauquet 33:26|pauschal 16:61
pauschale 50:64|pause 6:20 20:22 21:18 33:13 44:25 47:26|paused 3:36 28:54 33:6|pausers 33:28|pauvre 3:59
pauwaert 7:69|pauwels 6:39 7:26 33:3 43:37 46:38|pauwelyn 20:43 22:53|pauze 33:26
pave 1:29 4:41 8:36 10:37 22:31 27:24 43:30 51:39|pavement 20:43 33:14|paves 13:70|pavillon 33:16 50:64
pax 16:47 26:65|pay 2:25 3:-4 6:9 7:14 10:0 14:4 16:4 17:17 20:9 26:33 31:7 33:-11 34:20 40:7 42:8
payable 0:37 2:17 10:15 23:48 26:38 34:22 40:6 51:28|payables 2:46 10:29 20:20 34:27|payant 40:42 42:61
payante 10:20 31:42 42:65|paye 2:31 5:33 10:16 17:20 26:25 31:8 33:4 34:24 37:29|payee 2:25 5:43 33:8 35:42 40:21
payees 2:33 5:51 51:69|payen 45:72|payer 3:16 26:60 33:-8 40:26 42:20 50:43|payes 2:39 10:29 19:27 33:-5 34:27
paying 10:41 26:53 33:6|payment 2:8 7:14 23:37 26:22 33:-13 34:43 50:33|payments 2:47 10:48|payons 2:46 7:55
pays 1:1 2:10 3:-11 7:6 10:13 13:-6 14:-3 16:-5 17:15 19:-14 22:22 31:36 33:-14 34:5 36:5 40:13 42:16 44:10 45:-4 53:10
paysage 20:55|paysages 3:59|pb 10:64|pc 22:69|pda 31:65|pdf 1:12 9:44 11:35 12:44 17:16 35:16 43:15|pdfs 12:67
pdg 2:12 5:30 12:40 16:22 17:28 32:35 33:-19 42:26 43:25 44:27 53:21|pdm 22:74|pe 23:50 49:68|peace 6:58 33:14
peacock 13:65|peat 13:33 22:36 33:19|peau 3:37 24:61 33:8|pechait 20:55|peche 21:61 45:58|pecheur 33:29|pecheurs 33:29
pecheux 33:29|pedagogique 27:32 31:62|pedale 21:75|pedlar 33:28|peel 19:45 52:63|peels 20:57|peer 48:68
peeters 6:46 33:18|peg 3:38 33:19
pegase 2:3 7:25 10:24 11:25 17:29 29:24 30:21 34:5 37:29 40:8 42:27 43:25 46:40 50:21|pegelstande 33:27
peggy 3:25 13:37 16:34 22:37 43:36|peine 14:43 20:28 33:16|peint 13:43 33:16 40:29|peinte 33:29|peintres 16:71
peints 19:41 24:61 45:50|peinture 19:48 20:41|peintures 3:32 13:43 32:57 33:2|pekel 33:26|pekets 33:29
pelleteuse 33:29|pellicule 19:40 33:22|peloton 33:26|pelures 7:55 13:57|pemberwick 5:49 11:53 29:52|pen 33:23 48:43
penale 2:60|penalite 35:76|penalties 14:66|penalty 10:41 33:6 35:52|penance 33:28|penchait 20:55|penche 33:16 53:56
penchee 33:29|penchent 20:47 33:8|pencher 20:55|pencil 24:51 33:18 49:33|pend 33:29
pendant 2:-13 3:18 10:-10 13:6 19:12 20:17 21:2 27:-6 28:11 31:7 33:2 34:27 35:3 40:-8 45:-2 47:7 48:5 53:-4
pendante 14:70|pending 1:26 5:42 14:24 15:34 17:54|pendu 33:29|pendule 33:29|penetre 33:29
peniche 22:47 31:38 36:55 40:29|penning 33:26|penningmeester 0:41 8:40 12:35 15:40 35:37|pennsylvanie 31:65
pennyfarthing 5:27 8:30 10:19 17:26 22:26 34:16 40:10 42:26 43:23 51:32|penombre 49:83|pensait 33:29
pense 3:9 7:19 19:30 31:16 32:34 33:5 40:19 43:23|pensent 19:48 33:16|pensiero 20:54|pensioen 6:41 22:41 33:0 35:41
pension 20:27 22:28 33:7 45:26 48:38|pensionierter 33:27|pensionnes 7:69|pensions 33:29|pensionskassen 33:27
pente 22:59 33:10|pentecost 33:28|pentecostal 33:28|pentecote 18:74
people 1:-4 3:16 6:12 7:17 12:4 13:-5 17:-1 18:-2 19:9 20:6 22:-2 28:12 30:2 31:13 33:2 34:-11 36:3 40:3 45:6 46:4 47:2 49:5 53:10
pepiniere 48:78|pepinieres 26:75|pepinster 30:78|peploe 33:28
per 2:16 3:-6 5:4 7:6 10:-9 11:4 12:4 13:-3 16:-4 18:5 19:7 20:-7 21:5 24:5 27:-1 30:15 31:6 32:5 33:-12 34:13 35:9 36:10 40:4 41:5 43:-3 45:19 48:6 50:2 53:-6
percage 35:76|perce 21:75|percents 40:53|perception 2:52 51:61|perche 33:21 45:50|percoit 2:45 19:42 34:28
percolateur 33:29|percues 2:51 15:63|percus 2:60|perd 10:7 19:5 20:-2 21:18 33:23 44:19 48:21|perdent 33:29
perdit 47:80|perdons 40:56|perdrait 33:20 40:37|perdre 7:31 19:38 20:17 33:5 53:32|perdront 33:29
perdu 3:22 6:20 7:13 17:20 20:-2 21:36 26:26 28:28 32:27 33:4 37:30 45:15
perdues 1:24 3:10 12:22 13:22 33:2 34:13 37:38 43:24 45:33 47:31|perdus 31:44 33:21
pere 1:-2 3:24 6:22 12:-4 20:-1 28:19 33:19 40:-18 44:16 45:-2 47:12|peren 48:68|peres 3:37 22:53 36:60
perfect 28:54 33:20|perfectly 33:28|perfekt 33:27|perforations 19:48 33:16|perform 2:60|performance 19:59
performances 19:59|performed 13:65|performers 26:71|performs 3:58|perhaps 20:43 44:56|peribonka 33:29|perimetre 30:78
period 2:19 5:18 16:25 18:16 19:6 34:44 40:1 41:15 51:22|periode 0:27 1:40 10:17 18:26 27:13 34:29 35:26 46:27 51:31
periodicite 45:72|periods 2:47 19:45|peripherie 31:65|perishable 35:73|perjury 14:66|perle 19:62|permafrost 22:69
permanence 20:29 25:59 33:14|permanente 27:67|permanents 7:65 33:-2|permet 20:28 33:2 40:42|permettent 27:67
permettez 12:71|permettra 40:56|permettrait 3:59|permettre 20:55|permis 13:57 19:27 35:42 40:21|permise 33:29
permission 20:47 35:42 47:41|permit 40:53|permits 2:47 41:54|permitted 34:60|permitting 18:55 27:49|perpetuity 2:60
perron 5:43 30:47 33:5 34:27|perron3 39:72|perroquet 6:77|perruques 33:29|pers 16:44 38:52 50:41 53:10
persbericht 35:67|perscontact 38:72|perscontainer 33:26|persiste 2:60|persmap 38:72
person 1:3 2:-4 3:12 8:9 11:10 12:3 13:5 19:3 20:22 29:9 30:9 33:6 40:-2 43:2 45:6 46:18 49:10 52:12
personage 3:31 11:47 34:43|personagebogen 45:66|personages 6:27 19:17 34:17 36:31 44:40 45:45|personal 34:40 46:56
personalausweis 25:68|personas 31:65|personeel 46:72|personeelsbestand 0:71
personen 6:17 7:24 9:19 20:9 30:17 34:10 46:30 50:29 53:34|personlich 2:36 26:45 33:6|personlichkeit 16:61
personnage 2:4 3:32 11:38 19:6 20:-1 23:19 27:11 30:34 33:-27 34:6 40:0 45:35
personnages 2:9 6:33 16:19 19:27 24:20 34:-1 36:20 44:41 45:48 53:7|personnalite 30:78
personne 1:19 3:13 6:-1 7:4 12:-7 14:6 19:-16 20:7 21:15 22:-4 28:7 31:-12 33:14 34:1 35:-1 38:4 43:-5 45:2 47:10 48:8
personnel 0:23 7:23 28:27 31:19 32:26 33:-17 40:-2 41:60 46:24|personnelles 14:57 40:42
personnes 2:-12 3:-13 5:6 7:27 8:7 14:7 16:23 19:-1 20:13 21:3 27:-5 30:30 31:14 33:-1 34:-11 36:10 38:16 40:-16 46:10 48:6 53:17
persons 3:5 7:32 14:13 16:14 20:16 26:22 31:9 33:-25 40:1 46:22 50:21 53:36|persoon 20:41 33:13|persos 6:77
perspagina 38:72|perspectief 30:68|perspective 33:29|perspectives 9:68 31:52|perte 0:68 14:43 33:-11 40:16
pertes 33:29|pertinence 1:58 40:42|peruwelz 33:13 53:49|perwez 53:65|pesait 47:80|pese 13:49 22:53 39:62|pesel 2:60
peser 19:62|pet 26:40 33:22|petanque 28:54 33:18 48:48|peter 6:62
petit 3:-7 7:3 13:5 20:7 21:23 22:22 28:28 33:12 39:17 40:1 41:8 47:14 49:16 53:11
petite 0:8 1:0 3:-5 6:4 7:-3 12:13 14:29 16:-2 19:-10 20:2 22:14 28:11 31:8 33:7 38:19 40:-1 43:0 46:38
petites 15:40 22:45 31:23 32:41 33:-13 39:41 44:34 47:38|petition 33:28|petitionnent 33:29|petitjean 2:60
petits 6:24 19:10 22:29 24:29 31:18 33:2 40:4 41:41 49:30|petre 7:69|petrit 21:75|petrol 33:28|petroleum 19:58
petronella 19:45 43:53|petru 20:55|pets 30:72
peu 3:-1 6:13 7:16 13:6 14:-3 19:28 20:2 31:1 33:1 38:18 40:10 43:34 44:12 45:-1 47:7 52:11|peuple 33:18 40:26 53:39
peur 3:25 6:31 19:23 30:20 33:14 36:24 38:24
peut 2:11 3:1 5:1 8:2 10:7 12:-6 17:0 19:-15 20:10 23:-1 27:4 29:4 30:1 31:-4 33:3 34:26 35:-1 36:5 38:14 40:11 47:3 51:5 53:-8
peuvent 10:23 19:21 20:14 33:-12 34:49|peux 19:27 20:33 27:46 34:27|pew 33:28|pews 33:28
peyton 2:30 3:27 20:26 34:29 43:35|pfanderspiel 33:27|pfarrer 20:25 33:22|pfeil 33:1 49:60|pferd 33:27|pflege 31:57
pflegeheim 33:27|pflegeheimen 33:27|pflegeverbande 31:57|pflegt 33:27|pflichtanlagen 1:61|pflichtfeld 1:61
pflugt 33:27|pflugte 33:27|pfutze 32:53 33:13
pgmbh 0:15 2:15 4:15 7:8 10:16 12:19 14:18 26:15 30:12 34:15 43:19 46:14 50:14 51:15|ph 1:58 12:57
phare 3:27 21:44 24:51 33:-2 38:50|phares 19:31 33:19 48:47
pharmacie 1:16 2:4 3:3 10:8 12:15 13:23 16:14 20:-1 27:11 33:1 37:30 40:0 41:27 43:17 53:13|pharmacien 33:29
pharmacienne 33:21 44:54|pharmaciens 18:74|phase 3:15 9:16 10:19 12:11 16:37 17:39 18:31 20:-8 40:11 42:10 53:17
philharmonique 33:29|philippa 12:44 13:32 14:32 27:30 43:33|philippe 16:28 17:34 18:32 33:8 40:26 53:27
philippeville 33:29|philologie 13:70|philology 13:65|philomene 33:29|philosophe 6:63 33:16|philosophie 13:57 45:58
phone 1:12 3:13 19:4 21:18 32:21 33:12 40:9 43:22 47:17 52:22|phones 33:14 35:46 48:46|phonurgie 13:70
photo 20:16 26:43 32:53 33:11 35:31|photocopie 25:84|photocopies 16:71|photocopy 33:28|photogrammetrie 20:55
photogrammetry 16:66|photograph 20:38 33:19|photographe 33:16 53:56|photographed 33:28|photographer 13:52 43:53
photographie 13:30 16:30 33:20 50:38|photographiee 32:84|photographient 20:55|photographies 20:41 32:57 38:55
photographique 26:83|photographs 2:16 16:22 19:27 20:25 32:44 33:-7 38:30
photography 1:12 2:24 10:25 14:22 18:37 23:16 34:21 40:16 43:11|photos 2:7 3:5 16:17 20:1 31:12 32:63 33:-4 38:48
phrase 3:26 6:19 20:20 28:39 33:13 40:-2 48:21|phrases 3:22 28:48 33:18 44:39|physically 20:57|physik 13:61
physique 1:72|physiquement 6:77|physiques 7:69|pianiste 33:29|piano 19:14 28:37 33:20 48:34|pianos 28:59 33:14 34:36
pianostemster 28:73|pic 1:67|picard 16:44 43:67|picardisch 16:38 19:31 43:40 53:36|picards 40:56|pick 12:67
picked 20:36 22:47 23:50|picknick 33:13 48:54|pickpocket 33:28|picks 33:22 48:46
picture 3:1 8:17 19:24 20:1 27:17 33:-3 34:14 37:21 40:-3 41:29 43:20 52:21
pictures 0:10 1:19 2:4 4:16 5:7 7:6 8:8 9:8 10:18 12:8 13:1 14:10 16:-7 17:13 22:-4 26:10 27:4 29:21 30:7 31:-9 33:-42 34:12 36:9 38:3 40:0 43:21 46:10 50:3 51:15
piece 2:-8 3:1 5:17 7:6 9:39 10:-4 11:40 12:2 13:2 14:2 18:5 19:4 27:3 29:12 31:-3 33:-4 34:8 40:-12 43:19 46:13 53:1
pieces 1:39 3:-8 5:11 9:43 11:25 12:34 13:7 14:4 23:9 29:14 33:-7 34:-5 35:20 44:12 48:12 53:3|piecha 7:59
pied 19:40 20:13 21:21 33:16|pieds 19:15 33:19 45:24 47:33 49:48|piege 33:29|piepen 33:26|piept 33:26|pier 33:23 35:42
pierart 33:29|pierre 7:30 8:29 12:16 14:32 19:8 27:13 29:29 33:7|pierres 33:29|pieternel 13:44 19:38 43:45
pietine 44:76|pietro 3:27 7:38 25:53 29:50 34:30|piette 6:24 7:24 14:24 27:22 29:31 33:-23 38:28 40:26 53:23
pieuses 33:29|pig 31:62|pigeons 20:55|piges 33:29|pijn 33:26|pijnlijk 33:26|pijp 33:26|pikt 33:26|pilate 33:28
pilates 33:27|piles 20:41 26:69|piloot 5:28 9:30 12:24 16:24 27:21 43:26 44:28 45:26 52:33
pilootaflevering 16:43 33:5 45:45|pilootdagen 30:68|pilootfilm 34:58|pilootscenario 10:45 43:53
pilootscene 16:35 18:38 36:43 40:34
pilot 1:1 5:7 7:2 9:25 10:-1 12:14 13:2 16:11 18:20 20:-6 22:5 27:16 30:8 33:-14 34:-4 36:10 40:-10 43:23 44:8 45:16 48:10 52:13 53:1
pilot70 52:77|pilotage 10:42 16:49 40:34|pilotbuch 1:28 5:31 9:31 16:28 40:18 43:27|pilotdrehbuch 1:61
pilote 1:9 2:-2 5:9 12:12 13:1 16:27 18:21 21:6 22:15 27:8 31:-4 33:-40 34:10 36:23 38:12 39:14 40:3 42:6 43:20 44:7 45:28 48:9 49:14 50:19 52:23
piloter 19:62|pilotes 33:29|pilotfolge 33:13 45:49|pilules 33:29|pim 3:12 16:21 18:23 24:30 27:20 31:16 33:13
pince 20:55|pinceau 19:48 20:41|pindanoten 3:56|pinion 33:28|pinkhof 27:63|pins 32:49 33:22|pinte 34:62|pinwheel 31:62
pip 6:33 19:20 33:18 43:27|pipeline 13:52 40:40|pique 33:21 35:55|piquees 32:84|piqure 33:29
pirard 13:31 14:31 22:42 35:37 36:42 43:33|pirates 22:74|pire 21:53 33:8 38:60|pirmez 34:62
pirogue 0:24 2:3 5:30 7:12 10:15 12:13 15:25 17:19 18:17 22:17 23:18 29:23 34:17 37:29 39:38 40:-1 43:16 52:27
piron 2:29 5:39 13:34 40:15 43:34 53:28|pirotte 6:38 33:13 48:40 49:42|pirson 33:13 45:41 48:58|pis 20:55
piscine 16:38 19:29 20:13 30:35 33:6 53:27|piste 33:28|pistenfahrzeuge 41:61|pistes 20:20 44:68 50:43|pistolet 19:62
pit 33:28|pitch 1:14 18:38 19:9 27:14 28:38 30:19 33:-28 36:35 40:23 44:21|pitches 33:28|pitchforen 16:61
pitchforums 16:64|pitching 16:66|pitchvideo 16:51 18:54|pitie 33:29|pittoresque 45:72
pixel 1:18 2:12 7:15 10:13 13:7 14:7 15:16 20:-2 22:10 26:16 27:4 28:17 30:13 33:-11 34:1 36:15 37:19 40:4 43:17 50:15
pizza 33:21 40:27|pizzakoerier 33:26|pl 1:21 10:31 16:36 17:24 22:19 24:42 31:16 36:28 43:20|plaat 33:26
plaats 1:21 3:13 12:12 20:24 29:18 33:9 40:1 53:10|plaatsbeschrijving 35:67|plaatse 33:13 53:49|plaatselijke 35:67
plaatsen 20:28 26:45 33:0 53:36|plaatsnemen 3:56|placard 33:29
place 1:-3 2:-15 3:-7 4:6 8:2 11:12 12:3 17:12 19:-8 20:17 21:-1 23:1 25:15 27:1 29:16 31:0 33:11 36:12 40:-1 43:4 45:0 53:-1
placed 14:66|placee 33:29|placees 20:55|placement 31:52 33:16|placent 33:29|placer 33:29|placerons 19:62
places 3:14 7:17 18:22 27:15 33:16 34:10 35:36|plafond 15:64 17:22 33:-16 34:19 40:12 48:23 49:28 50:23|plafonne 34:62
plafonnes 27:67|plage 1:20 19:10 22:34 31:25 33:8 40:13 41:21 45:19 48:26|plages 32:84|plaidoirie 6:77
plaignante 20:55|plain 33:28|plainly 33:28|plaint 33:29|plainte 33:29|plaisanciers 31:65|plaisante 20:55
plaisanterie 19:62|plaisir 3:21 12:33 23:65 27:29|plait 26:83|plakat 31:57|plakate 31:57|plakatentwurf 37:67
plan 1:26 2:-9 7:-8 9:28 10:7 11:9 12:7 15:1 16:2 17:-5 18:7 19:8 20:0 21:-2 24:0 27:2 31:3 32:2 33:-10 35:-4 36:2 40:16 42:11 48:-3 49:31 50:-1 51:0 52:2 53:-1
planche 20:10 24:60 26:38 32:52 47:35 49:51|plancher 30:47 34:52 49:51|planches 19:35 32:57 43:46 47:53|plane 19:59
planen 40:50|planes 33:28|plank 33:26|planken 33:26|planned 20:30 31:35 43:39 53:38|plannen 20:54
planning 1:17 9:45 11:20 12:20 16:27 18:40 19:6 31:5 40:16 43:12|plannings 33:29
plans 6:23 12:23 19:44 20:21 33:-24 34:15 41:21 49:29|plant 6:27 7:21 26:30 27:18 33:18|plantation 48:78
plante 3:27 33:11 37:55 47:49|planted 33:28|planten 6:42 33:20|plantjes 35:67
planton 2:15 21:30 22:39 31:21 33:-15 38:37 39:48 43:28 45:27|plants 6:41 16:36 33:10 50:43
plaque 21:33 33:21 36:40 48:37|plaques 33:29|plaster 33:28|plastic 19:25 31:25 32:39 33:14|plastikrohren 33:27
plastique 3:24 20:41 33:8|plat 33:26 34:19|plate 6:29 19:14 33:10 47:50 48:34
plateau 7:15 13:16 16:17 18:20 27:25 30:27 33:11 35:22 41:20 50:24|plateaux 30:64 33:16
plateforme 2:4 22:18 31:49 34:6 40:25 42:39 43:17|plateformes 30:38 31:56 40:29|plates 20:32 33:16 48:39
platform 10:11 14:15 31:53 33:-23 40:3 42:22|platformen 31:60|platforms 30:38 31:40 34:25 40:34|platinerie 33:29
plats 19:48 22:60|platt 16:40 33:-6 40:18 43:39|plattdeutsch 19:54|platte 7:25 13:38 22:30 31:22 33:-12 38:34 39:34
platteland 31:60|plattenraum 48:63|plattform 31:44 40:37|platz 13:40 20:34 33:6|platzchen 33:27
play 2:29 27:32 33:-3 34:37 47:29|playable 44:70|played 3:22 19:36 31:26 33:10|player 33:21 38:49|playground 13:65
playing 27:49 33:14|plays 6:25 13:31 19:12 20:10 27:16 33:12 40:6|playwright 13:65
please 1:19 2:8 11:33 12:33 20:-5 21:11 23:19 26:29 27:11 33:-18 35:27 37:16 39:15 45:8 50:12 52:24
pleased 23:58 27:29 33:6|pleasehold 31:62|pleasure 27:49 33:1 44:43
plein 2:7 7:23 10:1 14:7 16:13 29:17 31:2 33:13 40:2 46:18 48:14 49:19 53:11|pleine 3:37 20:20 33:8 49:48|pleines 7:69
pleite 33:27|plek 3:37 19:19 20:28 33:0|plekken 3:37 20:45|pleurait 21:61 45:58|pleurant 33:29|pleure 20:7 21:39 33:24
pleurent 33:29|pleurer 19:27 33:26|pleut 19:62|pleuvoir 33:29|plezier 27:62|pli 12:49 34:54|pliant 24:68 33:16
plichtig 8:57 26:58|plie 33:25 49:51|pliee 48:78|plient 48:78|plier 33:29|plies 33:29
plinth 1:16 2:9 7:23 10:11 12:16 13:14 14:14 15:24 26:23 34:8 37:26 38:22 40:2 43:15 50:23 52:25|plis 33:29
plisnier 6:55 21:53 44:54|ploeg 3:1 16:10 18:13 20:0 33:-5 40:16 41:41 45:12 48:13 53:25|ploegbaas 33:26
ploegmaaltijd 40:54|plombieren 33:27|plonge 21:61 33:16|plongee 19:42 49:68 53:35|plongees 41:74|plongeur 20:55
plongeuse 16:57 33:16|plooien 33:26|plooilijnen 24:73|plooistoel 33:21 48:41
plot 3:37 6:30 18:27 19:17 31:20 33:-14 44:28|plots 19:31 33:13 45:40|plotter 3:53|plotzlich 3:27 33:21
plouf 33:16 49:69|pluche 7:37 16:29 19:22 43:31 50:35 53:27
pluie 13:16 16:16 19:8 32:30 33:10 35:22 41:20 46:28 50:44 53:15|pluies 18:74|plukkers 38:72|plukt 45:66|plum 33:28
plumacher 20:42 33:13|plume 2:21 6:37 20:25 24:43 33:3 47:41|plums 20:57|plupart 40:56
plus 0:14 2:-2 3:0 6:3 7:5 9:3 10:0 13:-4 18:-4 19:-5 20:1 21:3 22:4 27:-7 30:0 31:0 33:10 34:4 35:6 36:2 37:3 38:8 40:0 43:-4 44:7 45:3 46:6 48:0 49:0 53:-9
plusieurs 19:35 20:41 33:2|pluspunt 31:60|pluspunten 44:68|plussers 30:54 31:47|plutot 12:34 19:25 30:41 33:12 40:19
pm 49:83|pme 1:30 9:39 14:54 46:60|pneumatiques 45:72|pneumologue 19:62|pneus 47:80|png 9:74|poaching 28:76
poche 20:20 33:16 38:47 49:48|poches 33:29|pochet 2:29 9:38 13:27 16:27 22:40 33:-14 43:29 53:26|pocket 32:76
pockets 33:14 48:60|podcast 1:7 2:19 3:-5 10:16 20:-8 21:26 30:19 31:41 34:7 38:17 40:10 41:8 42:9|podcaster 45:70
podcasts 7:47 31:44 33:8|podologie 48:78|podologue 6:55 21:53 33:8|poele 33:29|poeme 20:41 33:16|poetst 20:54
poids 27:40 33:16 47:53|poignant 38:82|poignee 48:78|poignees 24:82|poil 36:82|poils 24:61 33:8 49:61
point 2:4 3:12 10:-3 12:17 14:3 16:4 18:7 19:12 20:26 29:14 30:21 31:-1 33:-6 35:21 40:3 44:12|pointe 33:29
pointed 33:28|pointer 33:28|pointeuse 13:57 31:52|points 1:39 6:17 10:19 19:11 27:7 30:37 33:-22 40:11 44:44 50:29
pointu 33:29|pois 6:35 10:31 22:32 24:40 33:-2 44:34 49:41|poisoned 33:28|poisson 6:43 13:37 24:48 33:15
poissons 21:75|poitrine 33:29|pokalen 33:27|pol 2:44 21:48 45:45|poland 31:41 40:32 42:48|polar 3:37 22:53 45:50
polarisation 40:56|polder 3:19 16:28 19:21 20:18 33:2 53:26|polderkoning 13:54 22:54
polderlicht 2:8 5:32 10:18 17:28 27:13 30:19 34:32 39:32 40:5|polderzee 1:66|pole 7:44 27:42 33:12
polen 20:33 31:47 33:-9|poles 33:28|poli 20:33 33:8 47:58|police 33:20 35:37 45:20 48:41|policeman 33:28
policennummer 35:64|policier 3:24 33:22 40:21|policiere 44:76|policy 35:73|policyholder 35:73|polie 6:63 33:16
poliment 3:32 33:24|polish 1:8 2:38 3:-1 13:6 16:32 17:11 18:34 33:-31 35:14 40:4 43:7 45:11|polishes 2:60
polisnummer 35:67|polite 6:32 19:20 20:18 33:18|politely 33:28|politeness 33:28|politesse 3:37 20:13 33:13 48:36
politie 33:26|politieauto 45:66|politiebureau 48:68|politieke 45:66|politiezone 35:67|politik 40:50
politique 7:55 40:42|politur 2:42 16:41 18:30|polizei 33:19 48:43|polizist 45:62|polizisten 33:27
polochon 1:28 2:16 7:35 34:18 40:12 43:29 46:38 50:34 52:41|pologne 31:65|polonais 33:29|pols 33:26|polstereien 33:27
polsterstuhle 33:27|pomme 2:21 13:42 33:-9 37:47 43:44 47:41|pommes 21:44 33:-1 35:54|pomp 19:44 33:13
pompe 21:34 22:42 33:-7 45:34 46:38 50:32|pompes 6:50 33:2 41:47 50:51|pompier 20:41 33:16|pompiers 22:53 30:56 36:60
pompon 33:16 36:54 49:55|poncelet 50:64|poncin 16:57 43:59|ponctuation 33:29|ponctuelle 19:62|ponctuelles 14:70
pondu 35:76|pons 33:27|pont 13:24 14:12 20:-3 22:28 33:2 35:18 39:34 44:18 45:26 48:32 50:25 53:16
ponts 20:12 30:40 33:15 53:26|pool 2:27 33:23|pooled 10:62|pools 16:39 20:39 43:42|poolse 21:45 33:5 42:47
poor 19:38 33:6 48:52|poort 33:18 35:46|poot 33:26|pop 3:59|pope 28:56 33:19|popescu 20:55|poppen 33:13 43:53
poppentheater 7:63|poppentheaters 53:63|pops 33:28|populaire 7:38 38:50 40:38 42:43|populaires 31:44 40:48
popular 7:53 33:14|population 33:28|populieren 33:26|porc 35:76|poreus 3:56|porions 33:29|pornographiques 14:70
port 26:48 33:13 37:52 48:44|porta 47:63|portable 13:70|portail 1:51 20:33 23:54|portait 20:41 33:16|portal 23:62
portant 12:57 30:64
porte 2:-7 3:-17 6:1 10:2 12:-5 19:-1 20:15 21:17 22:-2 23:0 24:6 29:5 31:-10 33:16 34:-6 40:-20 45:9 48:15 49:21
portee 19:41 35:55 40:34|portees 19:62|portefeuille 15:57 33:13|portent 44:76
porter 2:15 10:19 12:38 27:22 33:13 34:16|portera 3:45 19:48|porterez 12:71|porteront 19:62
portes 19:31 20:24 21:24 31:14 33:4 40:5 45:21 48:27|porteur 1:53 20:46|porteurs 33:29|portfolio 47:72|portier 33:26
portiere 33:29|portierster 33:26|portillon 33:29|portionen 21:63|porto 13:52 45:50|portrait 20:25 33:24
portraits 13:70|portretten 45:66|portuguese 33:28|porz 33:27|porzellan 45:62|pos 16:47 17:30 50:45|posa 47:80
posait 3:59|pose 6:15 19:0 20:12 33:26|posee 20:33 30:43 33:16|posent 33:29|poser 19:22 20:28 33:20|posera 40:56
poses 19:48 33:16|positief 44:68|position 5:21 10:13 11:26 20:8 27:9 31:13 33:0 40:28 42:20|positionering 31:60
positionierung 31:57|positioning 31:62|positionnement 31:60 40:29|positions 31:65|posons 12:71|posse 26:75
possedant 2:60|possede 5:43 7:34 10:29 20:20 33:-5 46:47|possedez 46:82|possedons 40:56|possess 3:58|possession 11:82
possibilite 3:32 34:56|possible 7:29 12:37 20:21 33:-17 34:28 35:30 45:38|possibles 31:65
post 1:0 2:4 3:-10 6:4 8:5 9:7 12:0 13:6 16:18 18:-1 20:-15 22:14 23:3 25:8 29:7 31:-5 33:-11 37:10 39:7 40:-4 41:45 42:2 43:-1 50:6 53:15
postal 12:52 31:53|postale 3:24 19:27 31:31 32:49 33:-5 44:41|postamt 31:57|postamtes 33:27|postbode 33:26
postbus 40:40 53:49|postcard 33:28|postcode 53:65|postcodes 53:65
poste 3:-3 7:7 9:19 12:20 16:27 17:15 19:0 21:13 22:12 31:15 32:22 33:0 40:18 41:30|posted 33:28|posten 16:61
poster 16:23 26:36 31:49 33:-11 37:39|postes 34:48 53:56|posting 33:28|postkaart 33:26|postma 33:13 34:44
postman 20:57|postmarks 24:76|postmeister 22:61|postmistress 22:69|postponed 17:70|postproductie 22:47 41:45 53:42
postproduction 8:42 22:50 41:49 53:45|postproduktion 7:21 22:43 40:13 41:35 53:21|posts 53:65|postulons 40:56
postwoman 13:52 45:57|postzegel 33:26|pot 10:50 33:16|potager 40:56|potassium 33:29|potential 27:42 31:41 40:32
potentieel 31:60|potentiel 27:20 30:40 31:39 40:22 44:49 50:31|potentiels 40:56|potenzial 30:50 31:44|pots 33:28
potten 22:47 31:39 40:33|potting 22:69|poubelle 33:29|poubelles 33:16 35:63|pouce 33:16 37:72|poudreuse 24:82
poulet 35:76|poulie 33:29|pouls 33:29|poumons 33:29|pound 40:53|pounds 31:62|poupee 45:72|poupees 19:62
pour 2:12 3:2 4:4 6:-3 8:2 10:4 11:-1 12:7 13:2 14:-7 17:-3 18:-6 19:7 20:-7 21:-5 23:8 24:6 26:1 27:11 28:3 29:15 31:-4 33:-1 34:4 35:3 39:4 40:4 43:-2 45:0 47:-2 50:15 51:5 53:-2
pourcentage 2:60|poured 19:59|pourpre 3:59|pourquoi 3:25 7:11 9:13 20:-14 33:4 36:30 38:13 40:31 45:20 53:1
pourra 2:25 33:-5 34:54|pourrai 35:63 47:66|pourrait 27:29 31:15 33:19 53:38|pourrez 34:62|pourrie 33:29
pourrions 27:67|pourris 13:70|pourrons 34:62|pourront 20:41 33:16|pours 33:20 47:51|poursuit 3:37 10:42 33:8
poursuite 44:76|poursuivra 20:55|pourtant 33:29|pourtois 8:79|pourvoira 3:59|pourvu 34:62|poussait 13:70
poussant 3:45 33:16|pousse 33:27 48:33|poussent 40:56|pousser 33:29|poussiere 19:23 32:45 33:19 49:44|poutre 33:29
pouvaient 33:29|pouvais 20:55|pouvait 33:29|pouvant 10:64|pouvez 3:37 11:60 12:49
pouvoir 3:3 9:25 29:71 33:-2 34:6 40:0|pouvoirs 29:81|pouvons 27:53 40:42|pov 49:74
power 4:37 21:34 29:60 33:-12 41:29|powerpoint 33:29|powers 4:76|pp 9:39 10:27 33:-20 43:30 44:51 51:27|pp09 51:82
pq 51:75|praambel 10:57|praat 6:49 20:20 33:11|praatte 3:56|praatziek 6:67|prachtig 33:26|practical 19:51 29:52
practice 6:71|prag 13:61|prague 32:84|praktikant 45:62|praktisch 33:27|pramie 35:64|pramisse 44:62|prasentation 18:62
praten 10:16 20:12 21:24 27:19 31:18 33:13|pratiquant 44:76|pratique 21:61 33:16|prato 40:56|pratt 44:70|pray 33:28
prayed 33:28|prayer 33:28|praying 36:74
pre 0:16 1:8 2:2 4:17 5:12 7:7 8:15 10:3 13:7 14:7 15:16 16:14 18:18 27:15 29:15 30:22 33:-36 34:1 40:2 42:21 43:8 45:6 46:16 51:16
preachat 27:27 31:13 36:30 40:4 42:67|preachats 31:65|preachetent 31:65|prealable 2:35 16:55 34:36
prealablement 2:46 10:50|prealables 23:76|preambule 2:29 10:46 34:30 45:41|preavis 10:50 35:63
precaire 28:59 33:4 35:61|precautions 21:75|precede 3:37 19:41 20:33|precedee 1:58 14:57
precedent 0:67 11:55 33:-10 40:17|precedente 11:77 33:-2|precedentes 11:82|precedents 15:62 31:38 39:63
precederait 27:67|preceding 5:57 46:61|precentor 5:57 33:14|preche 33:29|precher 33:29|precies 31:34 33:21
precis 20:33 33:8 45:50|precise 19:32 33:0 35:47 45:50|precisely 33:28|precisement 33:29|preciser 23:76
precisera 19:62|precises 33:29|precision 33:29|precite 51:82|precompte 51:82|preconise 33:29|predates 14:66
preexistante 1:72|prefecture 22:74|preferais 3:59|prefere 20:28 30:64 33:2|preferee 33:29|preference 2:39 34:40 39:62
preferent 30:78|preferer 3:59|preferons 7:55 40:42|preis 13:47 33:-3 36:25 38:24 45:21
preise 13:42 22:35 38:27 40:13 50:27|preisgeld 17:63|prejudice 27:54 51:63|prejudicial 2:60|prejuge 30:64 51:69
prelevement 40:56|preliminary 30:72|premie 7:34 15:42 23:47 35:38
premier 0:3 1:-6 7:16 8:1 10:17 11:11 12:-8 13:25 16:-8 18:3 20:-1 21:14 22:-4 23:-3 27:-11 30:0 31:0 33:-1 34:7 35:-2 40:22 42:-4 44:5 47:9 53:-9
premiere 2:11 3:-6 4:5 5:0 6:-1 7:-8 10:-13 18:10 19:-1 20:0 22:-2 23:5 27:12 30:0 31:24 33:7 34:-15 38:16 40:-7 41:-4 43:-5 44:10 45:1 46:4 47:9 48:7
premiered 22:69|premieres 2:10 3:8 18:23 19:24 27:16 31:51 33:-21|premiers 7:30 21:36 33:9 40:37
premise 3:15 30:29 33:-3 44:60|premises 35:73|premisse 44:76|premium 17:48 23:50 35:52|prenant 34:62
prend 7:4 10:-1 20:11 21:27 29:26 33:21 40:-9 45:7|prendra 33:29|prendre 3:37 11:47 19:27 33:8|prends 14:70
preneur 20:13 34:34 35:64 53:27|preneuses 31:65|prenez 11:68 27:53|prenne 20:55|prennent 20:20 31:31 33:8 40:21 45:37
prenom 3:17 20:13 25:63 31:23 33:8|prenomme 8:79|prenoms 25:78 33:-11 34:22|prenten 30:68|prentenboek 34:49 40:35
prentenboeken 13:67|prep 16:46 18:48 22:36 41:31|prepa 16:49 18:52 22:53|preparation 1:26 2:14 10:18 16:55 18:41 40:10
preparatrice 3:59|prepare 2:20 13:33 19:13 20:18 21:35 33:-2 34:29|prepared 0:53 30:51 33:6|preparee 33:29
preparent 33:29|preparer 3:37 34:54|prepares 48:73|preparing 13:65|preponderante 10:64|prepose 33:29
pres 19:29 20:15 32:31 33:7 40:4 43:40 53:17|presale 36:35 40:14 42:64|presales 40:40 42:56|presbytere 33:29
preschool 40:53|prescolaire 40:56|prescripteur 31:65|presence 7:29 16:29 18:27 20:9 33:-4 34:22 35:30 40:16
present 2:20 7:11 10:12 12:3 17:20 20:17 23:8 27:11 29:35 33:-13 34:7 35:9 40:-7 43:17 51:24 53:5|presentateur 20:55
presentatie 36:72|presentation 7:37 9:43 18:39 31:27 36:44 50:40
presente 1:3 2:-9 4:25 9:13 11:13 12:12 14:18 17:30 23:24 27:34 28:16 29:22 33:-10 34:3 36:13 37:27 40:-13 45:3 50:9 51:24 53:0
presented 33:28|presenteert 37:74|presentees 14:62 19:41|presenter 10:37 12:44 34:35 35:49|presentes 2:60
presently 40:53|presentons 11:68 40:42|presents 29:56 35:51 47:57|presidence 10:44 46:73
president 0:21 1:12 2:0 3:-2 4:23 5:18 7:17 9:21 10:3 12:10 14:10 15:22 20:7 22:14 23:15 26:22 27:7 29:20 33:-31 34:1 35:16 46:36 51:22
presidente 7:47 8:58 29:59|presque 3:23 19:34 20:7 33:10 45:15 53:24
press 1:15 5:29 13:13 16:14 33:-8 34:7 35:21 36:21 38:56|presse 3:3 20:-1 22:6 31:7 33:-8 35:8 38:65 47:13
pressebilder 38:65|pressee 6:77|presseecho 38:65|pressefotos 38:65|pressekontakt 38:65|pressemitteilung 35:64
pressenti 31:47 43:55 53:38|pressenties 43:73|pressentis 1:51 20:33 53:48|pressentons 31:65|presser 40:56
presses 3:45 20:41|pressespiegel 38:65|pressestimmen 38:65|pression 22:74|pressoir 5:57 34:46|pressure 33:28
prestataire 22:60 53:56|prestataires 53:69|prestaties 26:71|prestation 40:42 53:56
prestations 2:33 10:16 14:23 17:29 26:35 40:9 46:34 50:43 53:22|presti 20:54
pret 1:30 2:-13 10:28 12:30 17:44 26:10 27:-6 29:32 33:-43 40:20 41:1 42:18 43:0 53:12
prete 3:24 12:36 16:36 20:33 34:27|pretee 33:29|pretees 10:64|pretend 33:29|pretendait 3:59|pretended 3:58
pretendre 5:64 33:16|pretends 6:52 21:43 33:11|preter 27:53 33:16|pretera 27:67|pretext 33:28|pretexte 44:76
pretre 33:29|prets 18:60 27:53|pretty 19:59|preuve 44:76|prev 0:75|prevails 34:60|prevent 2:60|prevention 27:67
prevenu 20:55|prevenue 35:76|prevenus 19:62|previennent 35:76|preview 27:63|previews 31:62|previous 0:53 22:47 39:56
previs 43:73|prevision 42:75|previsionnel 18:34 40:16 41:55 42:48 43:33|previsualisation 16:39 18:56 40:25 53:38
previz 16:41 18:32 50:33 53:39|prevoir 30:70 33:8|prevois 20:55|prevoit 31:65|prevoyons 40:42 53:56
prevu 16:26 18:30 20:11 33:-15 35:32 40:25 42:51|prevue 33:2 35:49 42:48 43:46|prevues 43:73|prevus 18:60 53:56
price 30:18 33:-9 34:44 40:17 43:12 50:38|prickly 38:74|pride 3:58|prie 3:32 12:44 23:36 27:27 33:2|priere 21:61 52:71
priest 6:37 21:39 33:20|prignon 3:28 6:46 33:19|prijs 2:7 3:5 13:35 15:21 22:28 31:10 32:23 34:29 37:24 38:21 40:3
prijsaanvraag 50:70|prijskaartje 33:26|prijsofferte 50:70|prijsopgave 50:70|prijst 23:66|prijzen 7:37 13:54 38:45
primary 31:62|prime 10:15 13:34 15:70 35:40 45:23|primes 19:59|primetime 43:60|prince 33:29
principal 2:3 8:16 10:18 14:19 18:22 19:-3 23:14 29:34 30:12 31:0 33:-35 34:2 40:25 41:20 43:9 53:4
principale 10:42 19:41 45:50|principals 41:68|principaux 6:42 10:42 30:56 41:39
principe 10:15 14:22 19:23 20:27 27:31 42:39 44:27 45:24|principieel 40:54|principle 2:60|print 8:36 33:-9 34:49 47:35
printed 1:30 8:36 10:25 31:25 33:-9 47:48|printemps 12:17 18:37 20:20 22:20 33:8 40:14 42:21 47:26|printers 12:67
prints 31:54 34:38|prions 12:71|prior 5:70|prioritaire 40:56|prioritairement 10:64|priorite 2:43 27:29 40:18 44:51
pris 1:28 2:9 3:8 9:19 10:2 19:18 20:9 27:23 31:3 33:1 34:-1 40:5 47:18|prise 2:11 19:39 33:17 40:7
prises 10:40 14:22 18:26 32:35 35:28 40:28 41:25 43:25|prison 13:33 33:23 45:34|prisoner 33:28|prisonniers 33:29
prisons 31:65|privacy 16:66|privacyverklaring 1:66|private 3:9 4:28 8:53 17:21 33:-21 42:40 44:22 52:29|privately 7:66
privatsammlungen 20:55|prive 8:52 19:35 40:29 52:57|privee 16:71|privekopie 2:57|prives 40:56|priveverzameling 32:73
privilegie 7:69|prix 2:16 5:1 7:-8 10:-5 13:41 20:-16 22:32 30:1 31:10 33:-27 34:32 35:5 38:19 43:-4 50:35
prize 13:59 22:32 33:-9|prizes 22:47 33:6 38:53|pro 10:53 19:22 22:26|probabilite 40:56|probable 10:53 43:54
probablement 3:37 30:70|probate 5:70|probe 9:26 19:28 27:20 33:-11 40:13 43:23 52:29
probeaufnahme 16:35 18:36 52:41 53:32|probeaufnahmen 16:47 40:37|probebewohner 33:27|probebewohnt 33:27
probedreh 16:43 18:32 53:41|probeert 33:26|proben 19:54|probeseil 18:62|probewohnen 33:13 36:53
probewohner 5:17 10:11 12:14 16:14 22:15 27:11 29:18 33:-5 37:21 41:15 43:14 44:16 52:20|probewohnern 27:58
probewohnt 33:27|probiert 31:57|problem 3:41 31:36 45:37|probleme 13:57 19:48|procede 0:54 2:46 33:2
procedes 2:52 24:61|procedure 7:42 14:65|procedurele 45:66|proceedings 14:66|proceeds 2:60
procent 2:23 19:24 27:28 40:40|proces 3:3 7:13 8:23 20:12 21:31 22:18 23:19 28:28 29:25 33:6 35:20 40:0 44:20
procession 18:41 20:23 33:19|prochain 33:16 37:72|prochaine 3:42 12:21 20:5 27:29 29:31 35:39 36:32
prochaines 36:68 40:42|proche 10:42 19:41 20:33|proches 31:65|procirep 17:77|proclaims 33:28
procuration 9:47 10:29 29:73|procureur 33:29|procureure 45:72
prod 1:9 7:6 9:21 13:26 16:25 17:13 22:25 40:11 42:12 43:43 53:34|prodige 33:29|prodigieux 33:29|prodigue 33:29
produce 7:53 43:53|produced 7:56 13:39 23:32|produceerde 13:54 40:40|produceerden 7:63|produceert 7:50 40:40
producent 1:13 2:27 7:5 9:6 10:4 13:7 16:16 17:3 29:5 34:34 40:5 41:1 42:10 43:22 53:5
producenten 2:25 9:17 16:28 40:17 41:39 42:32 43:24|producentenbond 7:63|producentenvergoeding 16:64
producentenverklaring 40:54
producer 1:21 2:19 7:-2 9:5 10:16 11:5 13:26 14:-3 16:29 17:6 23:2 27:2 29:5 34:19 38:5 40:0 42:18 43:18
produceren 7:37 10:32 40:40|producerende 7:63|producerhonorar 16:53 17:42
producers 7:10 9:24 16:36 18:4 34:-5 36:9 40:23 41:44 42:5 43:16 53:0|producersfee 16:64|produces 7:45 33:6 40:32
producing 40:40 43:53|product 2:47 40:40
producteur 1:12 2:29 9:7 10:16 12:5 16:29 17:17 22:-1 25:9 29:6 34:21 40:10 41:-1 42:28 43:29 53:3
producteurs 1:25 7:42 16:36 40:29 41:26 42:40
productie 1:8 7:11 8:25 9:13 10:19 16:5 18:15 22:3 40:12 41:31 42:20 43:23 53:28|productiebegroting 10:49 34:27 40:23
productiebudget 10:37 34:37 43:46|productiefase 10:58|productiegereed 10:58|productiehuis 2:21 7:47 22:31 40:30
productiekost 10:58|productieleider 7:42 16:56|productieleiding 41:66|productieploeg 41:66
producties 2:16 7:35 10:18 22:47 27:21 43:26|productiestimulans 42:69|productiestrategie 40:54|productievisie 40:54
production 1:2 2:6 5:-1 7:18 8:21 9:8 10:24 13:1 14:-7 16:5 17:-3 18:18 22:-3 27:-2 34:-7 40:9 41:32 42:21 43:16 46:-1 50:-3 53:20
productions 0:14 1:15 2:3 4:16 7:27 8:12 10:28 13:7 14:20 17:9 22:30 23:8 29:13 30:28 34:12 37:19 40:-11 43:6 50:11 51:15
productrice 2:30 10:11 12:18 13:38 16:18 18:21 34:30 40:21|productrices 10:64|products 2:60
produire 2:18 7:47 8:37 19:20 29:52 40:14|produis 40:56|produisons 7:55 40:42
produit 7:44 9:24 10:7 13:13 34:16 40:40 51:25|produite 2:46 40:42|produites 7:47 9:60 22:53
produits 0:39 7:40 10:22 13:28 22:32 31:36 34:19
produktion 1:4 2:-1 4:9 7:2 8:13 9:28 10:8 14:3 16:11 17:6 18:5 27:1 29:7 30:6 34:-1 40:1 41:25 42:18 43:16 44:5 51:8
produktionen 12:39 22:40 40:30|produktionsforderung 42:62|produktionshaus 7:59|produktionsleitung 41:61
produktionsreife 10:57|produktionsspiegel 22:61|produktionsstab 41:61|produktionsstrategie 40:50
produzent 2:30 42:36 43:47|produzenten 2:22 9:29 16:26 34:30 40:16 41:26|produzentenhonorar 16:47 41:48
produzentenseite 2:56|produzentenstatement 40:50|produzentenverband 7:59|produzentin 2:35 29:22 34:38 40:9 43:19
produzieren 40:50|produziert 7:46 13:47|proef 14:20 16:28 18:23 24:41 33:-18 40:26 49:29 53:18
proefafbraak 10:39 16:35 40:24 53:33|proefdag 16:43 18:46 40:33|proefdraai 9:50 16:43 18:46|proefmateriaal 52:73
proefnacht 53:63|proefopname 16:54 18:49|proefopnames 16:51 53:49|proefstoken 26:71|proeft 33:26|prof 44:62
professeur 13:43 33:16 40:29|professeure 33:29|profession 13:45 25:59 33:12|professional 13:35 19:28 33:10 35:42
professionals 31:62|professionele 19:58|professionnel 13:36 15:47 33:8 39:48 51:48|professionnelle 7:42 19:35 33:16
professionnels 19:41 33:8 52:63|professions 30:78|professor 33:28|proficiat 23:66
profil 7:27 19:11 20:6 24:57 30:26 33:-5 49:31|profile 32:76|profit 0:66 22:40 40:15|profitable 7:66|profitent 33:29
profitiert 33:27|profits 2:60|profonde 33:29|profondeur 19:62|programm 11:27 17:25 27:20 31:20 35:27 40:25 42:25
programma 20:33 23:45 35:46|programmateur 27:53 38:68|programmation 27:67|programmbereich 27:58
programme 1:26 17:46 22:32 35:46 40:26|programmer 27:67|programmera 27:67|programmeren 27:62
programmes 13:39 27:54 33:-6|programmfullender 43:60|programmieren 30:63|programming 31:62|programmkino 31:57
programmkinobesucher 31:57|progres 33:29|progress 0:51 12:31 18:31 20:20 43:29 52:40
project 1:36 2:-8 5:4 7:-2 9:13 10:11 12:13 15:14 20:-11 23:33 27:12 29:5 33:-39 34:-7 36:14 40:10 43:29 44:2
projectaanvraag 1:66|projectbegroting 1:53 41:53|projectblad 43:67|projecten 7:63|projecteur 19:41 33:8 50:56
projectfiche 43:67|projectgegevens 9:44 12:39 43:53|projectie 31:60
projection 7:27 16:28 18:32 20:13 22:32 27:25 33:0 53:27|projectionist 33:28|projectionniste 33:21 47:58
projections 30:47 31:47 41:42 43:42|projector 32:76|projects 1:53 23:58|projectsubsidie 23:66|projecttoelage 1:66
projekt 1:19 10:15 12:29 23:31 26:23 27:15 33:-16 40:8 43:18|projektdaten 1:40 9:43 43:39
projektentwicklung 1:28 12:27 16:40 17:42|projekts 43:60|projektstand 43:60|projektsteckbrief 43:60
projet 1:39 3:-6 4:10 5:4 6:3 7:-5 9:7 10:10 12:26 20:-10 23:28 27:23 29:16 33:-29 34:3 36:17 37:12 40:20 43:-1 45:-2 53:-5
projetee 20:55|projetons 20:55|projets 0:37 1:41 7:38 23:44 40:25 43:29|projette 33:29|prokurist 27:58|prologue 19:62
prolongable 34:60|prolongation 34:62|prolonge 33:16 34:48|prolongeable 34:62|prolonged 33:28|prolongee 33:10 34:53
prolonger 27:53 34:48|promene 33:29|promeneur 20:41 33:16|promesse 5:34 9:50 34:55|promesses 42:75
promet 6:37 28:44 33:16 34:35|promettant 33:29|promettante 34:62|promettons 31:65|promettre 20:55|promille 33:26
promis 17:45 33:19 53:38|promise 3:23 9:37 27:41 33:-14 40:18 53:30|promised 9:43 17:39 20:26 33:10|promising 30:72
promoteur 33:16 44:62|promoteurs 45:72|promotie 31:52 41:45|promotion 13:57 31:38 48:51|promotor 33:26
promotrice 20:35 33:20|prononce 3:45 27:53|prononcee 14:70|prononcer 12:57 33:16|proof 52:80|proofreading 16:53 33:14
proper 3:22 10:26 18:33 33:8 40:18|properly 16:40 18:41 33:1 34:33|property 10:21 16:26 20:16 31:21 33:-13 34:43
proportion 10:57 27:35|proportional 2:60|proportionnelle 10:64|proportions 5:50 10:47 24:52
propos 7:31 19:24 20:17 33:5 38:57|proposal 45:70|propose 2:0 20:25 21:26 33:21 48:18|proposed 31:48 33:14
proposent 33:29|proposer 27:59 40:34|proposera 20:55|proposes 20:27 33:23
proposition 1:37 20:10 23:40 27:22 33:-15 44:31 50:54|proposons 12:57 20:41
propre 3:3 7:25 10:8 12:15 20:18 27:11 28:29 33:13 40:0|proprement 33:16 34:48
propres 0:47 2:-2 11:20 14:19 17:56 33:-21 40:5 42:41 53:7|proprietaire 20:24 21:44 33:11 45:41
proprietaires 21:61 33:16|propriete 2:37 10:52 34:25|props 24:57 26:35 41:56|prorata 10:59 46:51|prorogation 34:62
prorogee 5:64 34:48|prose 12:54 33:14|prospection 16:71|prospects 31:62|prospectus 33:28|prosthetic 33:28
protagonist 6:50 12:46 16:45|protagoniste 39:70 44:62|protagonisten 20:55|protagonistes 1:45 20:41 45:45
protagonistin 20:55|protagonists 20:57|protected 33:28|protecting 33:28|protection 2:53 33:-7 34:25|protects 33:28
protege 3:32 20:28 33:2 40:29|protegee 5:78|proteste 33:29|protestieren 33:27|prothese 33:26
protocol 10:31 20:26 22:38 30:42 33:-3|protocole 2:29 9:53 10:42 34:21 40:15|protokoll 33:2 35:58|protokolliert 6:62
prototyp 18:49 40:37|prototype 15:36 16:41 18:33 22:30 27:24 52:36 53:21|prototypen 16:61|prototypes 16:66
proud 6:50 13:44 33:6|prouver 33:29|prov 53:69|provide 27:63|provided 2:34 20:30 23:44 27:36|providence 14:57 34:48
provides 33:28|province 1:14 15:37 17:18 20:7 22:16 30:20 31:19 42:35 45:14 53:48|provinciaal 45:66
provincial 19:38 20:36 45:49|provinciale 45:72|provincie 1:27 15:32 17:42 23:40 42:30 53:24|provincies 31:60
provinz 53:58|provinzgeschichten 31:57|provinzkomodie 40:50|provision 16:65 40:29
provisional 9:43 16:36 18:37 30:42 43:35|provisionally 2:47 33:1 43:39|provisioned 40:53|provisionne 40:56
provisions 0:72 40:24|provisoire 1:26 2:14 5:32 20:9 21:29 30:32 37:40 43:27 49:37 52:51
provisoirement 2:39 10:42 34:40|provoquer 20:55|proximite 31:65|proximus 40:42 42:61|prozent 2:43 40:37
prozess 3:32 33:6 44:41|prudent 3:37 33:8 40:34|prudente 31:57 42:53|pruf01 39:66|prufcode 51:65|prufe 6:62
prufen 30:50 44:49|pruferin 13:35 22:35 38:39 39:40|pruft 31:32 33:21|prufung 17:33 41:44 46:35 48:34|prufziffer 51:65
pruimen 21:66|prunty 43:66|prutst 33:26|prydderch 8:52 13:44 20:36|psalm 5:49 33:6 41:47|psalms 19:59|pseudonyme 2:60
psychiatrique 20:55|psychologin 20:55|psychologist 16:53 53:51|psychologue 21:75|pt 33:28|ptf 50:78|pu 33:29|pub 13:70
public 1:11 2:3 5:5 8:2 10:10 12:-7 13:10 14:-6 15:4 16:-1 17:6 18:-5 19:-10 20:-12 22:17 23:-3 29:2 30:1 31:36 33:-42 35:-2 36:14 40:19 42:14 43:9 44:3 45:-6 50:0 51:15 52:6
publicatie 23:66|publication 8:54 10:33 23:37 34:31 47:42|publications 47:80|publiceerde 34:58
publicite 2:39 13:49 23:54|publicites 32:84|publicity 23:71|publicly 27:63
publics 7:31 12:33 20:17 31:28 34:24 40:18 45:34|publie 13:57 33:16|publiek 2:6 7:12 31:46 33:-25 36:38 40:20
publieke 17:44 40:39 42:44|publieksfilm 40:54|publieksonderzoek 16:51 18:54|publieksprijs 13:37 22:63
publiekszaken 30:68|publier 8:66 34:48|publikum 3:8 9:19 20:10 31:46 36:21 40:16|publikumspreis 13:53 22:28 38:32
publikumstest 16:47 18:49
publique 7:3 10:-2 12:4 13:4 14:4 16:15 17:36 18:25 22:18 27:18 29:15 31:-1 33:-14 40:16 42:44
publiques 1:43 7:27 8:37 15:53 20:13 40:27|publish 2:35 27:48 33:2|published 5:26 27:18 34:35 47:60
publisher 5:44 40:26 42:43 47:46|publishing 8:52 27:42 34:38|puces 7:55 13:57|puddle 33:28|puddles 33:28|puffer 16:61
puft 33:26|puin 53:63
puis 1:-7 2:-12 3:0 5:-1 7:-5 10:1 13:27 19:6 20:6 21:3 22:-5 31:15 33:14 34:-10 38:2 40:-11 41:-5 43:1 48:4
puisage 21:61 45:58|puise 33:29|puisqu 24:61 33:21|puisque 53:69|puisse 33:16 40:42
puits 19:16 21:49 33:-4 36:36 40:23 50:38|pull 22:39 33:3 38:49 39:58|pulled 33:28|pulling 33:28|pulls 20:13 33:25
pulp 33:26|pulpbergen 48:68|pulpit 33:28|pult 33:27|pulverise 33:29|pump 13:52 22:55|punch 16:66|punches 19:59
punctual 6:71|puncture 22:69|punies 33:29|punished 3:58|punishment 33:28|punkte 30:42 32:46 33:6
punktlich 33:6 40:30 51:45|punt 10:37 33:5 40:33|punten 23:34 44:64|pupil 33:28|pupils 33:28|pupitre 6:63 33:16
pupitres 35:76|puppen 19:35 20:26 31:29 41:32|puppenbauer 40:50|puppenbauerin 20:55|puppenfragen 10:57
puppentrick 13:31 36:36 40:21 41:31 43:30
puppet 5:22 7:18 13:17 16:18 18:20 20:9 22:29 24:27 30:24 31:14 40:5 41:20 43:18|puppeteer 13:65|puppeteers 41:68
puppetry 13:65|puppets 1:11 8:18 9:18 10:24 16:11 19:14 22:21 31:6 34:12 36:28 40:17 41:12 43:22 51:19
purchase 27:20 34:55 35:30|purchaser 34:60|pure 20:36 33:18|purpose 7:29 10:38 29:36 33:-9 34:23 40:16|purposes 27:63
pursuant 15:61 17:56|push 33:20 49:54|pushed 20:57|pushes 33:28
put 3:15 7:2 10:6 19:14 20:-8 21:22 22:4 27:-1 33:12 37:14 40:3 44:6 47:8|puts 10:21 33:25|putten 33:13 34:44
putting 27:42 35:52 42:48|putzen 33:13 35:51|putzfrau 33:27|puyvelde 33:29|puzzle 22:69|pv 9:73 29:59|pw 39:60 52:58
px 35:67|pxl 13:67|pyjama 20:23 24:41 33:18|pyjamas 3:31 33:14 48:46|pylones 31:65|q 31:53 41:55|q1 18:57 46:60
q2 18:59 46:53|q25 50:74|q3 18:56 43:38 46:44|q4 18:59 46:63|q5 46:82|q9 39:83|qc 30:64 43:59|qn 41:54 52:63|qte 16:71
qu 3:16 6:13 9:0 13:-7 14:26 19:1 20:7 21:2 28:12 31:-7 33:10 34:-10 38:6 40:-2 44:7 45:-7 47:7 48:-3 51:1
quadratisch 19:54|quadratmetern 33:27|quadrillee 33:29|quadriphonie 19:62
quai 1:6 2:14 3:3 7:3 8:13 10:31 12:9 13:12 26:16 27:1 33:-11 35:21 36:16 38:27 39:17 40:-2 43:13 47:14 48:22
quais 19:35 33:24|qualification 46:82|qualifiee 14:70|qualifies 14:66|qualifying 22:69|qualitatsserien 40:50
qualite 1:27 7:24 10:18 12:25 14:25 22:29 27:31 35:31 40:11 50:33|qualites 44:76|quality 46:74
quand 2:5 3:22 6:9 7:-7 9:6 10:-12 17:1 18:17 19:22 20:9 24:6 28:9 31:-10 33:10 37:10 40:-20 45:-4 47:4 48:3
quant 29:72 30:58|quantite 16:44 19:35 33:2 50:51|quantity 50:74|quarantaine 6:77
quarante 7:-3 10:-8 13:-2 19:13 20:12 21:10 22:5 23:4 27:-5 28:12 31:3 33:12 34:-5 40:4 45:16 47:8 48:6 53:6
quaregnon 33:29|quarrel 33:23 48:42
quarry 1:13 2:7 10:8 12:14 22:26 23:17 27:9 33:0 34:6 37:24 43:12 44:16 50:20 53:22|quarryman 33:28|quarrymen 20:57
quart 2:37 14:33 22:37 33:11|quartal 18:62|quartals 51:65|quartalsmeldungen 51:65
quarter 24:45 27:32 33:-3 46:44 51:44|quarterly 34:46 47:59|quarters 2:60|quartier 19:41 30:36 33:13 40:14
quartiers 33:29|quarts 2:33 6:50 19:35 24:55|quatorze 2:5 3:23 7:26 13:15 19:7 20:0 33:12 40:13
quatre 2:2 3:0 5:-3 6:1 7:10 8:-2 10:-11 13:4 16:-5 18:6 19:-6 20:12 21:9 22:12 24:1 28:3 30:-4 31:-5 32:2 33:3 34:7 38:0 40:10 43:-2 45:8 48:14 49:1 53:7
quatresecondes 52:84|quatrieme 13:15 20:19 21:20 33:19 40:1 48:23 51:27|quay 33:21 41:32 48:37
que 2:-7 3:16 4:10 6:1 7:2 10:-9 12:11 14:23 15:-1 19:6 20:4 21:-3 22:-7 23:1 27:12 28:4 30:-3 31:-8 33:3 34:-14 40:7 44:-3 45:1 51:10 53:-5
quebec 22:30 31:50 33:-9 40:8 42:40|quebecois 10:64|quel 3:33 9:45 33:19|quelle 3:6 17:40 20:4 33:-8 42:40 45:27
quelqu 3:8 15:14 19:16 20:9 21:7 28:17 31:-2 33:16 37:18 45:21 46:22 47:12
quelque 3:0 12:31 19:3 20:13 21:16 33:17 37:27 45:13|quelques 12:31 20:28 33:16 43:33|quels 20:55|quennoy 34:62
quenon 27:34 33:24|quenons 33:28|quentin 6:48 33:11 45:53|quer 19:41 38:52|quereller 33:29
question 3:23 6:25 12:7 20:23 21:25 27:3 29:18 30:14 33:6 44:22|questioned 21:73|questionnaire 30:75
questionnaires 30:64 31:52|questionne 33:29|questions 3:9 10:21 20:6 21:32 29:31 33:0 36:32 40:6 44:40
queue 13:38 33:16 45:42
qui 2:-4 3:13 4:0 5:0 6:6 7:1 10:-7 11:3 14:-6 19:8 20:1 21:8 27:-1 28:7 31:7 32:7 33:6 34:-6 36:9 38:4 40:4 42:-2 44:8 45:10 46:-2 47:3 49:2 53:-7
quick 43:66|quiconque 34:62|quiet 6:26 19:23 20:24 31:17 33:-8 38:29 43:26 48:28|quietly 33:28|quietscht 33:27
quievrain 34:62|quill 1:21 2:15 3:12 13:20 22:32 23:25 27:17 37:32 38:28 43:20 47:27|quintet 19:59
quinzaine 7:47 23:54 26:61|quinze 2:18 7:27 9:27 10:29 20:1 26:28 27:13 31:23 33:0 40:2|quirin 33:29|quit 33:28
quite 20:36 46:53 47:51|quittance 2:46 5:64|quittances 34:62|quitte 6:28 13:22 20:19 33:17 45:23 47:31
quittee 3:45 33:16|quitter 33:29|quittera 20:41 33:16|quittons 33:29
quoi 2:-2 3:-3 5:16 7:25 16:20 17:33 20:4 22:12 32:21 33:-12 34:18 36:20 40:5 42:24 44:14 45:10 46:20|quoilin 47:80
quota 42:70|quotas 30:78|quotation 50:74|quote 10:37 12:37 16:36 26:44 46:42|quotencheck 30:63|quotering 44:68
quotes 1:39 10:40 38:59|quotidien 38:68 45:58|quotidienne 13:70|quoting 34:60|qx 51:65|qx7 51:82
r 1:4 2:-4 3:-12 4:9 5:16 7:-4 8:14 10:25 13:0 14:2 16:17 22:33 23:6 26:13 29:7 30:7 33:-21 34:-3 36:8 37:10 41:3 43:15 44:11 46:7 48:6 49:9 51:8
raad 7:33 23:62|raadt 44:68|raakt 19:31 33:0 40:27 44:42|raam 32:42 33:17 49:42|raapt 33:26|rabbit 40:53
raccord 13:30 24:42 49:77|raccorde 20:55|raccords 19:62|raccourcir 30:78|raccourcis 33:29|raccroche 33:29|race 33:28
rachat 16:57 34:48|rache 33:27|rachel 6:67|rachete 33:29|rachetee 33:29|racheter 2:33 10:37 33:2 34:35|rachida 43:73
rack 33:28|racontait 3:59|raconte 3:19 20:2 33:24 44:12 53:6|racontee 33:29|raconter 3:50 20:15 33:2|rad 33:26
radar 48:68|raden 30:68|radermacher 2:17 3:14 5:25 16:33 33:-12 34:25 43:21|radiateur 20:41 33:16
radiateurs 20:25 27:25 33:14 35:34 48:36|radiation 19:62|radiations 33:29|radiator 32:76|radicale 40:54|radie 33:29
radiees 36:82
radio 2:-5 3:-9 7:1 10:-8 12:-5 13:26 19:13 20:-16 22:18 27:-3 31:4 33:-1 34:11 38:30 39:22 40:-1 42:-2 43:-3 45:-3 47:9 48:13
radiodiffuseur 14:70|radiodiffuseurs 14:70|radiodiffusion 14:70|radiofestival 13:67|radioke 33:26
radiophonique 27:53 47:66|radiosender 33:27|radiospot 31:60|radiosprecherin 28:66|raeren 2:24 30:31 35:32 53:44
raes 13:35 19:28 22:38 38:43 43:35|raffinaderij 21:53 48:54|raffinerie 33:29|rafter 33:28|ragnhild 20:57|rahmen 29:64
rai 19:62|raie 33:29
rail 2:3 5:17 7:6 10:4 12:7 14:6 15:12 16:5 17:9 18:8 19:7 22:15 33:-16 34:2 40:9 42:9 43:7 46:18 50:18 53:5
rails 7:20 13:22 19:31 22:25 30:33 31:17 33:-10 38:33 39:44|railway 22:55 33:14
rain 16:11 18:13 19:25 30:17 32:32 33:7 36:18 39:30 40:-2 41:13 48:18|rained 33:28|rainer 33:27|raining 33:28
rains 33:14 41:54|rainy 31:48 33:14|raise 17:48 31:41 40:32|raised 33:28|raises 6:50 33:6 38:53
raison 1:17 3:33 10:20 20:-1 21:19 33:10 45:28|raisonnable 40:56|raisonnablement 27:67|raisonne 47:80|raisons 33:29
raken 33:26|raking 20:57|ralenti 19:48 45:45 49:56|ralentit 33:29|ralf 7:46 29:51|rallume 33:29|ramakers 22:61
ramasse 33:29|ramassent 33:29|rame 33:29|ramen 19:33 20:12 24:31 33:-4 40:12 50:28 53:21|ramene 33:29|ramener 33:29
raming 1:20 9:25 16:42 41:32 42:45 53:17|ramoneur 24:82|ramp 19:32 33:22|rampe 33:20 50:59|rampen 33:26
ran 3:31 31:35 33:1 47:46|rance 2:33 3:32 13:43 53:42|rand 20:13 33:24|randern 19:54
rang 3:4 11:27 13:15 27:17 33:19 40:7 42:24|range 3:23 20:7 21:36 27:37 33:10|rangeant 20:41 33:16|rangee 33:29
rangent 35:76|ranger 33:21 45:50|rank 40:53|ransome 16:53 33:14|rap 20:41 40:42|rapatriement 41:74|rape 24:82
rapide 31:52 33:16|rappel 35:76|rappele 2:60|rappeler 35:76|rappelle 33:25 48:47|rappellent 19:62|rappelons 23:76
rapper 20:54|rappeur 5:47 13:39 16:39 20:24 33:-2
rapport 0:17 3:-6 9:25 10:-1 18:39 19:-2 20:-9 23:22 30:45 33:-9 40:-8 44:29 50:32 53:5|rapporte 33:21 40:34
rapportees 53:69|rapporter 29:67 40:42|rapports 16:71|rapproche 33:29|raquettes 33:29|rare 19:29 20:16 40:42 44:36
rarely 44:70|rarement 3:59|rares 40:56|ras 19:41 33:21|rasante 19:41 32:62 33:8|rasch 44:62|rascheln 33:27
raske 2:30 3:27 34:29 43:35 47:41|raskin 13:37 40:24 44:39 53:35|raskinet 2:18 3:17 5:46 16:29 36:40 40:14 43:31 53:28
rasquin 8:48 13:39 26:51 29:50 43:42|rasquinet 19:28 22:38 37:47 38:43 43:35|rassasie 38:82|rassemble 31:65
rassure 20:55|rassurer 20:55|raster 49:65|rat 23:54 33:8|rata 10:60
rate 6:18 11:24 16:28 19:5 21:17 23:35 27:9 33:6 40:4|raten 2:46 23:45|rater 38:82|rates 35:73
rather 6:30 12:26 19:18 28:34 30:31 33:6 40:12|ratio 53:67|ration 13:70|rato 10:58|rattachent 33:29
rattrape 6:63 33:16|rattraper 7:69|rature 33:29|ratures 20:55|rauch 33:15 48:49|rauchen 33:27|raucht 33:27
raum 1:17 3:9 19:20 20:11 28:29 30:18 33:5 53:14|raume 20:42 27:32 35:38|raumen 33:27|raumlich 2:56|raumt 2:36 34:48
rauschen 33:27|rauscht 33:27|rauspert 33:27|ravet 4:47 5:41 7:42 14:33 22:37 43:36|raye 3:45 28:71|rayer 3:59
raymond 47:80|rayon 7:55 53:56|rc 35:76|rcs 8:70 27:42|rdc 41:65 42:55
re 7:16 10:6 12:11 14:1 19:13 20:1 23:6 26:11 27:24 33:-2 40:24 43:10 45:1 53:0|reach 31:54 40:32|reached 47:72
reaches 21:52 33:6 34:38|reacteurs 33:29|reaction 19:50 49:64|reactions 33:29
read 1:7 3:2 9:6 11:15 12:0 13:6 14:-2 16:5 18:14 19:-9 20:1 21:5 26:7 27:30 31:-6 33:-2 40:13 42:2 44:20 53:-2
reader 1:30 3:20 16:17 33:-10 34:11 38:25 44:51|readers 31:57 33:-3|readership 31:62
reading 2:14 12:11 18:34 19:2 20:0 23:14 27:6 30:16 31:5 33:-6 34:13 40:-4 42:13 44:24 50:17|readme 9:74
reads 12:13 16:12 33:19 36:19 45:16 48:37|ready 9:32 16:25 27:34 33:-14 40:12 43:37 44:29|reaffectation 30:78
reageert 2:44 33:13|reagi 40:56|real 3:-7 7:2 13:7 18:11 19:31 20:16 22:24 31:7 33:-2 36:18 40:7 43:19 52:12
reale 40:50|realisateur 1:31 2:19 3:-5 5:14 10:23 13:28 16:17 19:9 22:21 27:14 31:1 39:19 40:3 41:10 43:27
realisatie 41:53 42:55|realisation 5:10 9:15 10:-4 12:3 13:32 16:3 19:18 22:7 36:14 41:54 42:7 43:38 50:11
realisations 7:50 22:59
realisatrice 1:8 2:7 7:5 9:17 10:11 12:18 13:17 16:25 18:10 19:21 20:-9 27:3 38:29 39:19 40:-8 41:10 43:32 44:12 53:16
realise 2:15 7:12 8:23 10:7 12:14 13:46 22:17 27:10 30:21 31:21 33:-20 43:16 53:13|realised 30:72|realisee 19:48 30:64
realisent 33:29|realiser 2:46 13:43 19:35|realisera 2:60|realiseren 40:54|realises 33:28|realisme 44:68
realiste 33:2 40:29 45:58|realistic 31:62|realistisch 31:39 40:43|realite 6:50 7:42 33:16|reality 40:53
really 12:41 19:32 20:30 33:1|reason 3:36 31:21 33:12 40:12|reasonably 2:60|reasons 2:60|rebate 42:70|rebel 3:58
rebord 33:29|rebours 20:41 40:42|rebranche 33:29|rebuilding 40:53|rebuilt 40:53|rec 43:67|recalibre 33:29
recalibrer 33:29|recall 33:28|recap 41:74|recapitulatif 5:51 33:2 41:60|recapitulation 41:70
recce 16:44 18:36 20:35 53:33|recces 16:53 53:51|receipt 10:14 21:25 23:24 26:27 33:-1 34:31 35:26 45:23 48:26
receipts 2:41 6:27 10:29 33:-17 34:15 44:25 48:28|receivables 0:75|receive 23:40 29:63 40:22
received 1:41 2:8 8:21 10:10 14:13 15:46 17:17 33:-25 34:7 35:21 42:17|receiver 51:75|receivership 40:53
receives 20:30 28:49 33:1 34:33|receiving 29:73|recemment 33:29|recensent 7:63|recenses 31:65|recensies 38:72
recent 19:50 33:10|recente 19:62|recept 31:60|recepten 16:64|receptie 35:67
reception 1:40 12:38 23:43 26:37 29:36 35:47|receptionist 34:60|recette 30:39 33:23 35:38
recettes 0:17 2:35 10:42 17:30 27:3 31:1 34:15 40:2 42:21|recevable 1:58 40:42|receveur 51:82
recevez 12:49 23:54 34:40|recevoir 29:76 35:45|recevra 2:60|recevrez 23:76|rechange 24:68 33:16|rechauffee 24:82
rechauffer 33:29|rechenzeit 30:63|recherche 2:11 5:33 9:17 16:39 17:13 18:32 20:3 24:18 34:6 40:5 43:29 53:6
rechercheprozess 20:55|rechercher 34:62|recherches 16:36 18:39 23:41 24:68|rechnen 33:1 40:37 53:32|rechner 19:54
rechnet 33:19 40:17 48:30|rechnung 16:28 26:58 37:34|rechnungsbetrag 26:65
recht 1:1 2:16 3:-7 6:1 10:22 16:12 20:-1 23:1 27:-3 29:4 31:-3 33:-13 34:28 35:2 36:6 40:-10 41:22 43:0 44:2 53:-2
rechtbank 10:51 34:37|rechtbanken 2:44 10:32 34:31|rechte 2:24 5:27 10:24 13:4 16:4 31:0 34:20 40:6 41:27 47:18
rechteinhaber 5:64|rechteinhaberin 34:56|rechtekette 5:64
rechten 2:21 5:25 9:5 10:10 16:6 23:1 27:3 34:30 40:13 41:36 47:12 52:8|rechtenketen 5:69|rechtenoverzicht 5:69
rechtenvrij 5:69|rechter 10:37 21:45 28:52|rechteubersicht 5:64|rechteubertragung 2:56|rechthebbende 5:41 34:53
rechthebbenden 34:58|rechtlich 22:48 27:32 43:34|rechtliche 31:44 40:37|rechtlicher 42:49 45:49
rechtliches 31:44 40:37|rechts 7:25 33:8 43:26 49:44|rechtsaf 33:26|rechtsanwalt 6:49 33:13
rechtsanwaltin 12:39 27:37 29:43|rechtsberatung 16:61|rechtsform 1:35 8:59|rechtsgrundlage 33:27|rechtspersoon 8:71
rechtsreferendar 3:53|rechtsruckfall 34:56|rechtstreeks 2:44 14:51|rechtsverbindliche 1:61|rechtsvorm 1:35 8:66
rechtswege 10:45 34:44|rechtswidrige 14:59|rechtszaak 21:66|rechtuit 6:67|rechtzetting 11:72|recipiendaire 35:76
recipient 35:73|recit 3:-4 5:27 6:14 12:8 13:8 19:0 20:20 33:3 34:18 40:-6 44:13 47:29 48:16 53:18|recitait 47:80
recitals 10:48 34:46|recite 33:29|recits 1:25 2:13 3:11 8:32 10:16 15:35 20:8 23:28 27:20 34:14 43:26 46:34
reckinger 6:43 33:18|reckon 53:65|reckoning 33:28|reclame 7:38 22:42 27:28 33:0 40:17|reclamee 14:70|reclamees 33:29
reclamefilms 19:58|reclament 33:29|reclamer 3:45 21:61|reclusive 33:28|recognised 3:58|recognises 21:73
recoit 2:27 10:7 14:13 19:5 33:17 34:24|recoivent 2:60|recolle 48:78|recollections 34:60|recollets 33:29
recommandation 14:43 30:51 31:38 46:55|recommandations 30:72 44:49|recommande 12:31 21:35 34:42 44:49 52:44
recommandee 34:62|recommanderiez 35:76|recommandons 30:78|recommence 3:25 33:21 49:49|recommend 44:70
recommendation 14:29 30:48 44:59|recommendations 30:72|recompense 33:16 48:65|recompenses 7:69|recompte 48:78
reconciliation 21:53 33:8 48:57|reconcilie 33:29|reconduite 33:29|reconfort 33:29|reconnaissable 27:53 40:42
reconnaissant 2:46 34:48|reconnaissants 31:65|reconnaissent 33:29|reconnait 5:22 20:-1 21:19 33:24 48:34
reconnaitre 19:35 20:28 33:16|reconnaitront 31:65|reconnu 20:28 33:16 40:29|reconnue 20:55|reconnues 10:64
reconstitue 20:41 45:58|reconstitues 20:55|reconstitution 20:49 41:47|reconstruct 19:59|reconstructie 3:42 33:13
reconstruction 20:48 41:55|reconstrueren 3:56|reconstruira 20:55|reconstruit 41:74|recopie 18:40 33:26
record 1:24 19:45 20:26 22:38|recorded 19:45 31:35 43:39|recorder 20:57|recording 16:40 26:48 33:14
recordings 33:19 41:49|recordist 16:40 20:43 53:38|records 33:6 51:67|recoud 21:61 33:16|recoup 17:70|recoupable 23:71
recouped 10:43 22:50 40:25|recoupment 10:62|recours 23:76|recouvert 47:80|recouvrement 51:82|recovery 14:66
recreations 33:29|recrutee 53:69|recrutement 18:60 30:64|rectangle 20:55|rectangles 33:29|rectangular 33:28
rectificatif 11:82|rectification 11:82|rectificative 11:82|recto 25:76 37:65
recu 1:34 2:2 8:33 12:13 14:32 15:44 27:9 33:-9 34:16 35:19 44:18 47:22|recue 2:25 17:63 20:20 23:41
recueil 13:57 34:48|recueillie 20:55|recueillis 38:82|recues 10:26 15:66 33:-8 34:24 35:39|recul 40:56|recule 33:29
reculer 33:29|reculons 20:55|recuperable 1:45 10:37 16:44 34:35|recuperation 10:37 14:65|recupere 2:33 5:51 10:50
recuperer 28:84|recurrents 45:72|recurring 45:70|recus 7:69|red 19:11 24:39 32:37 33:17 48:25|redacted 25:77
redacteur 13:70|redactie 33:5 43:46 44:47|redacties 2:57|redaction 16:57 35:63|redactionele 7:63|redactrice 7:63
redakteur 40:50|redaktion 27:44 33:1 40:25|redaktionen 40:50|redaktionsleiter 27:58|redden 6:41 21:40 33:13
redder 21:66|redders 20:55|reddition 2:46 10:50|rede 20:36 33:18|redemandent 40:56
reden 3:7 6:30 10:15 19:12 20:13 33:11 40:5|redenen 6:54 40:40|rederij 31:47 35:54|redescend 33:29|redet 6:39 33:20
redete 33:27|redevable 14:52 51:72|redevance 35:76|redevances 2:60|redeviennent 2:46 33:16|redevient 10:50 40:42
rediffuse 31:65|rediffusion 31:65|redige 2:25 12:49 27:32 33:-5 34:27|redigee 33:29|reding 8:44 11:45 25:47 29:54
redouble 40:56|redrafts 18:68|redrawn 24:76|redresse 19:48 33:16|redt 3:42 33:13|reduce 42:70|reduction 10:45 40:44
reduire 3:59|reduirons 40:56|reduit 10:37 33:2 40:29 41:47|reduite 16:57 41:60|reecoute 33:29|reecrire 34:48 44:62
reecrit 33:29|reecrites 34:62|reecriture 2:31 3:6 16:37 18:33 33:-24 40:15 43:20 44:42|reed 33:26|reedite 31:65
reefer 19:59
reeks 1:14 2:5 7:17 10:10 13:6 19:-3 22:30 24:12 27:15 30:7 31:8 33:-26 34:5 36:11 37:13 38:11 40:1 41:5 43:6 44:7 45:20
reeksbijbel 43:53 45:53|reeksen 13:49 22:37 31:30 40:23|reeksenmarkt 18:67|reeksontwikkeling 17:69
reel 1:3 2:1 5:15 7:4 10:2 12:5 13:0 14:4 15:10 16:9 17:8 19:6 20:-5 22:17 33:-25 34:0 38:9 40:10 42:7 43:12 45:8 46:16 50:16 52:12 53:3
reelle 16:49 19:54|reelles 19:48 43:59|reels 19:48 20:28 41:47|reemploye 34:62|reenactment 20:57
ref 12:25 16:33 23:46 26:30 40:2 50:45 51:41|refaire 20:24 28:53 31:34 33:-2 50:47|refait 33:16 45:58
refaits 31:52 33:16|refectoire 33:16 48:65|refer 27:63
reference 19:12 20:23 23:49 26:28 30:26 35:21 46:26 50:23 51:29 53:14
references 7:18 19:33 22:23 31:15 32:53 36:44 39:32 45:21|referent 40:56|referenties 31:30 32:43 36:41 45:49
referenzen 22:35 32:41 36:40 45:36|referme 33:29|referment 45:72|refermer 33:29|referred 33:14 34:46|refined 53:65
refit 35:73|reflechit 20:21 33:26|reflection 19:45 49:62|reflections 19:59|reflet 37:86|reflets 19:48 33:16
reflexe 48:78|reformee 50:78|refrigerated 33:20 35:52|refuges 16:53 40:40|refugie 33:29|refugies 33:29|refundable 1:67
refus 2:30 10:16 20:20 33:-9 34:14 40:34|refusais 19:62|refusal 40:40 44:56
refuse 3:-4 19:-1 20:3 21:23 24:19 31:3 33:16 34:-1 40:8 48:34|refused 19:59|refusee 10:56 35:55|refusent 21:75
refuser 33:16 34:48|refuses 3:58|reg 13:70|regal 33:27|regard 2:23 7:22 11:35 19:15 20:8 34:15 44:42 49:49 52:38
regardait 3:37 13:49 33:8|regardant 19:35 20:28 33:16|regarde 3:-2 6:23 19:17 20:9 21:6 33:18 38:23 39:25 40:-13 47:19
regardent 20:15 33:27|regarder 19:23 20:16 30:39 33:8 39:32 45:21 52:46|regarderait 20:41 33:16|regardes 20:55
regardez 11:82|regarding 19:59|regards 3:12 12:42 19:15 20:8 27:38 33:-18 53:27|regel 33:16 40:34|regeling 40:54
regelingen 33:26|regelmassig 33:27|regelmatig 8:71|regeln 33:13 45:49|regels 14:43 45:45 47:49|regelt 33:26
regen 3:7 20:4 22:26 24:20 33:2 40:2 45:14 47:18 48:35 53:13|regent 33:26|regentaat 13:67|regente 13:70|regenton 33:26
regi 10:64
regie 0:0 1:-4 2:-3 5:-1 7:-9 9:17 10:13 12:-1 13:17 16:13 17:-1 19:14 22:23 26:0 33:-37 34:-10 35:-3 39:6 40:-16 41:38 43:29 50:-2 51:0 53:-9
regieassistent 13:65|regieassistenz 13:61|regiecontract 5:69|regieentwicklung 40:50|regiekonzept 1:61|regieploeg 41:66
regierung 23:62|regiestab 41:61|regiestatement 19:54|regiestudium 13:61|regievisie 9:57 19:44|regievoorbereiding 16:64
regievorbereitung 16:61|regime 0:55 10:34 15:66|regio 40:46 42:47
region 1:-4 8:2 9:11 10:4 12:2 15:37 17:-1 19:-7 20:-11 27:-2 29:2 33:-38 40:17 42:41 53:37|regionaal 42:69
regional 10:10 13:26 15:14 17:29 40:-9 42:60 53:30
regionale 10:8 12:15 13:24 15:25 20:11 22:39 27:11 31:10 42:43 53:25|regionaleffekt 53:58|regionaler 17:49 53:45
regionalfonds 42:62|regionalforderung 42:62|regionalzug 33:27|regisseer 19:50 20:33|regisseerde 13:67|regisseert 2:57
regisseur 1:19 2:10 9:14 10:12 12:19 13:35 16:24 19:11 20:-2 22:11 39:25 40:7 43:10
regisseurin 12:30 13:31 39:49 52:37|regisseurs 7:63|regisseuse 13:49 43:59
register 8:44 9:31 21:29 25:47 33:-14 35:31 45:29|registered 8:58 29:26 33:-8 34:24 40:6 53:18|registers 20:57
registrar 8:73|registration 5:57 33:14|registre 3:5 20:13 23:34 25:50 33:11 40:2 43:22|registres 18:52 33:21
regle 3:13 12:13 14:12 17:19 19:4 20:9 24:37 27:9 33:-4 44:18 45:33 51:37 53:11|reglee 19:62
reglement 1:46 10:-1 14:15 15:52 19:-3 21:9 23:10 33:-7 35:30 49:17 50:13|reglements 20:41 33:16|regler 26:75 33:8
regles 3:37 14:49 45:50|regne 33:29|regnet 20:42 33:13|regravee 33:29|regret 3:48 33:10|regrets 20:43 35:60
regrette 6:57 44:67|regrouper 30:78|regulars 31:48 45:57|regulation 14:44 15:67|regulier 33:29|reguliere 14:57 33:16
reguliers 30:78|rehearsal 33:28|rehearsals 19:47 33:12|rehearse 19:59|rehearsed 19:59|rehearsing 33:28|reich 33:27
reiche 12:60|reichen 12:44 33:3 40:27|reicht 33:27|reichte 47:63|reichweite 44:62|reifen 33:27
reihe 9:28 13:25 33:11 45:38|reihen 31:57|reihenfolge 9:43 33:6 35:44|reihenhaus 33:27|reimburse 40:53|rein 31:57
reine 7:42 13:43 21:48 34:35|reinigen 50:70|reinscrire 33:29|reinvested 17:70|reis 16:27 33:-4 41:54 44:31
reisde 13:67|reisden 20:54|reise 16:25 41:58|reisekosten 15:52 16:47|reisen 2:15 16:54 41:31|reisepass 25:67
reist 33:21 45:41|reizen 16:54 20:12 31:18 33:-16 35:25|reizigers 38:72|rejected 45:70|rejetee 1:72|rejoindre 33:29
rejoint 33:29|rejoints 40:56|rejouer 10:64|rek 33:26|reken 31:60|rekenen 33:15 34:28 50:41
rekening 0:19 4:46 9:19 10:6 11:20 12:13 17:27 20:2 26:19 29:36 35:15 41:14|rekeningen 14:51 41:53
rekeninggegevens 4:72|rekeninghouder 4:72|rekent 6:42 33:20|rekkem 20:54|rekonstruiert 20:55|rekord 33:29
rekwisieten 41:66|relache 33:29|relachent 19:62|relaient 33:29|relais 33:29|relatant 34:62|relatie 4:72|relatif 2:60
relatifs 5:78|relation 6:47 20:25 45:42 46:54|relations 38:82|relationship 6:71
relative 0:44 14:33 15:45 29:56 35:39 50:40|release 5:11 20:-3 22:27 27:15 31:48 35:23 36:14 38:24 40:4
released 10:28 21:39 27:42 31:28 38:40|releases 31:62|releasing 27:63|relecture 2:39 16:49 34:40|relevant 15:78
releve 2:7 4:43 15:41 20:20 21:22 22:33 23:22 30:25 33:-11 45:19 50:25|relevee 20:55|relevent 2:60|releveront 21:75
reliance 41:68|relief 15:56 42:51 44:47|relies 26:69 33:16|relieved 33:28|relight 19:59|relights 33:28
religieuse 33:29|religieuses 20:55|reling 33:18 48:47|relire 3:45 44:62|relirez 34:62|relis 3:59|relisent 33:29
relit 33:25 34:32|relu 19:48 34:48|remain 2:43 12:37 34:29 35:42|remaining 34:38 40:45
remains 2:26 14:31 20:23 33:6 40:19|remake 2:38 31:40 34:33 40:8|remakerechten 31:60|remakes 2:57|remarks 11:61 33:14
remarquable 31:44 33:8 44:54|remarque 9:44 17:39 31:28 33:18|remarques 11:82|remblokjes 39:72
remboursable 10:42 17:55 26:61|remboursables 1:51 10:42 34:40|remboursant 2:60
rembourse 10:49 14:19 33:-22 40:34 42:23|remboursee 10:64|remboursees 10:64|remboursement 2:7 10:38 40:41 41:33 42:21
remboursements 10:64|rembourser 14:59 26:53 40:27|remboursera 40:56|rembourserions 40:56|rembourserons 40:56
rembourses 2:60|remboursons 40:56|remco 33:26|remedial 3:44 20:43|remember 20:30 33:22|remembered 30:72
remembers 33:28|remerciant 12:71|remercie 33:29|remerciements 12:71|remercier 33:29|remercions 12:71
remet 2:36 33:18 34:24|remettait 33:29|remettent 33:29|remettre 0:60 33:21|remich 8:73|reminder 35:73
remis 2:40 3:9 18:24 19:12 30:40 33:-21 40:18 43:23|remise 2:45 4:17 10:8 18:38 23:39 34:-5 39:16 40:-11 41:7 50:22
remises 2:52 34:40|remmen 19:31 20:28 33:0 36:45|remonte 20:26 33:22 47:31|remontee 10:42 33:8 45:50|remontees 49:83
remontent 3:37 33:21|remontes 33:29|remontons 33:29|remorque 50:69 53:50|remote 16:53 43:53
remouchamps 33:15 44:38 53:39|removable 24:76|remove 34:60|remplacait 33:29|remplacante 20:55
remplace 2:12 10:15 11:66 17:28 33:1 45:24|remplacee 10:64|remplacees 10:64|remplacement 2:29 11:64 33:11
remplacent 11:82|remplacer 2:29 3:27 19:31 33:11|remplacera 33:29|remplaces 33:29|rempli 3:32 33:2 40:29 51:55
remplie 1:58 20:28 46:55|remplir 1:58 33:2 50:51|remplissent 20:55|remplit 33:26 40:21|remuait 3:59|remunerated 2:60
remuneration 2:57 16:36|remunerations 0:73 16:49|remunere 2:46 29:67|remuneree 34:62|remunerees 2:60|remy 43:59 53:56
renard 7:55 31:52|rencontre 3:37 20:26 33:0 40:14 48:36|rencontree 20:55|rencontrees 40:56|rencontrent 2:46 33:16
rencontrer 12:57 35:63|rencontres 18:74|rencontrons 20:55|rend 20:10 28:39 29:35 33:20 34:16|rendabel 30:68
rende 20:55|rendent 33:29|render 24:54 40:45|rendering 14:66|rendez 16:32 18:43 20:4 27:16 33:-10 36:31 40:30 42:23
rendra 28:84|rendre 3:13 14:45 21:29 23:30 33:4 40:10 45:26|rends 44:76|rendu 3:21 18:36 23:38 24:58 33:-8 35:39
rendues 33:29|rendus 35:76|renew 33:14 34:46|renewable 5:49 34:52|renewal 34:33 40:47|renewals 5:57 16:53
renewed 5:44 31:48 33:1|renforcer 30:78|renifle 33:29|renner 28:46 33:21|renners 33:26
rennie 2:30 3:27 5:40 16:36 43:35|rennt 33:27|renonce 2:33 10:37 19:35 33:2|renoncement 44:76|renonciation 2:60
renouvelable 5:47 34:57|renouvellement 34:56 40:29|renouvellements 5:78|renouvelons 34:62|renovation 33:29
renove 20:33 33:8 53:48|renover 33:29|renseignements 1:45 14:65|renseigner 33:29
rent 7:42 15:31 33:5 35:30 40:10 53:21|rentable 40:56|rental 2:47 41:54|rented 32:76|rentner 33:13 53:45
rentnerinnen 53:58|rentnerpaar 33:27|rentrait 3:59|rentre 33:24 35:29 45:25 48:31|rentree 18:44 20:35 27:37 31:35
rentrent 21:48 33:24|rentrer 33:25 47:49|rentrerons 20:55|renversement 44:76|renvoie 33:29|renvoyee 23:62 33:16
renvoyer 34:62|renwart 33:29|renzo 2:27 3:16 9:40 13:28 16:25 18:28 43:27|reoccupe 33:29|reopens 21:73
reorganisatie 14:64|reorganisation 14:70|rep 13:65|repaid 10:25 14:29 23:34 40:42|repair 10:48 20:43
repaired 13:44 33:6 53:44|repairs 33:28|repand 33:29|reparateur 21:75|reparateurs 45:72|reparation 33:29
repare 13:35 33:8 45:59|repareert 21:66|reparent 33:29|reparer 3:37 33:8 45:50|reparieren 33:27|repariert 33:19 35:44
reparierte 3:53|reparle 33:29|repart 20:13 33:27|reparte 19:62|repartent 21:61 33:16|reparti 10:64|repartie 10:64
reparties 10:64|repartir 33:29|repartiront 31:65|repartit 33:29|repartition 0:62 2:33 5:38 10:37
repas 6:24 7:28 16:17 19:21 20:2 21:31 33:-4 41:46 45:19|repasse 20:55|repay 10:48 40:40|repayable 10:41 12:46 17:48
repayment 10:48 40:40|repeats 33:28|repeche 33:29|repeint 21:75|repelen 19:58|repense 3:59|repentance 3:59
reperage 10:37 16:44 25:57 40:29|reperages 10:8 16:55 18:47 19:-4 20:-12 26:16 40:7 43:7 53:20|repere 20:55
repertoire 33:29|repetables 24:82|repete 19:42 33:13 48:48|repeteer 19:58|repeteert 20:54|repetent 20:41 33:16
repeter 19:31 33:25|repeterai 19:62|repeteren 19:52 20:28|repeterons 19:62|repeteront 19:62|repetita 13:70
repetitieritten 16:64|repetities 18:48 20:45|repetition 10:30 20:41 35:43 45:38|repetitions 17:50 19:48 33:2
replaceable 24:76|replaced 10:48 33:14|replacement 33:28|replaces 10:31 11:70|repli 31:38 40:50|replie 33:29
replique 6:77|repliques 3:59|repond 3:-5 10:0 12:6 13:6 14:17 33:23 40:3 44:12|repondait 3:59|repondants 30:78
repondent 33:2 37:59 40:29 43:46|repondeur 13:70|repondons 40:56|repondra 20:55|repondre 14:39 29:63 33:-2 34:30
repondront 20:55|repondu 3:40 30:38 33:9 47:41|reponse 3:21 7:19 12:20 17:26 18:24 33:9 35:26 40:18|reponses 40:56
report 0:14 5:28 16:18 18:42 20:-1 23:23 26:16 30:25 33:-13 44:34 50:24|reportage 26:53 34:53|reportages 13:70
reporte 0:81|reported 3:31 13:39 33:14|reportee 0:60 2:39 17:55|reportees 2:60|reporter 38:74|reportes 17:77
reports 20:36 33:20|repos 16:36 18:60 24:47 33:-5|repose 19:27 20:33 33:-5 40:34|reposer 33:29|repousser 33:29
reprend 2:25 3:11 20:7 33:16 34:26|reprendra 14:57 33:16|reprendre 2:39 3:37 44:54|reprenez 34:62|represent 29:73
representant 1:58 33:16|representatief 30:68|representation 2:50 29:55 34:23|representations 13:49 22:53 31:44
representative 34:60|represente 53:69|represented 30:72|representee 2:27 4:38 8:33 14:37 29:48 34:36
representees 20:55|representer 27:46 29:73|representing 27:63|represents 17:70|repressed 3:58|repression 3:58
reprinted 47:72|repris 33:24 45:45|reprise 33:13 40:45|reprisees 19:62|reproach 33:28|reproche 20:55|reproduce 2:60
reproduceren 2:57|reproductie 2:57|reproduction 2:56 30:28 47:42|reproduire 2:60|reproduisent 34:62
reproduit 20:41 33:16|reproduite 34:62|republic 26:75|republik 25:67|republique 25:84|reputation 7:50 40:44
repute 33:29|reputee 2:52 35:55|requerant 1:72|requerante 1:72
request 1:25 4:41 8:20 9:20 12:25 25:23 27:10 29:20 35:20 38:20 40:0 43:13 51:40|requested 1:54 17:24 40:7 43:32 44:33
requete 1:58 23:62|requiert 10:50 21:61|required 0:36 5:31 10:35 33:-12 34:20 35:34 51:36|requires 2:47 34:46
requis 30:78|requises 51:82|requisite 41:61|requisiten 24:52 41:48|rescission 2:60|rescue 19:38 33:6 48:52
rescuers 33:28|research 2:7 16:50 24:22 30:19 40:0 41:27 43:26 53:23|researching 20:57|reseau 7:42 33:16 40:29
reseaux 31:60 33:2|reservation 14:35 34:50 35:49|reservations 44:70
reserve 1:25 2:-2 5:5 10:1 16:30 18:2 20:-8 23:3 24:9 27:25 33:-30 34:17 35:4 40:11 41:36 44:3
reserved 2:26 19:13 34:38 40:19 47:46|reservedagen 40:54|reservent 2:46 10:50|reserveonderdelen 50:70|reserver 34:62
reserveren 34:58|reserves 0:56 5:23 10:20 19:7 27:12 34:26 44:20 47:49|reservez 34:62|reservoirs 20:55|reservons 19:62
residant 53:69|residence 1:37 13:35 16:51 40:27|residences 13:70|residency 36:74|resident 33:4 53:58
residents 33:4 53:60|resides 53:65|residing 2:47 29:60|resigned 13:65|resiliation 2:60|resilier 2:60|resin 30:72
resine 36:82|resistance 33:16 44:62|resiste 33:16 44:62|resisted 3:44 20:43|resister 33:29|resisterai 3:59
resolue 44:76|resolution 2:60|resolves 33:28|resopal 32:67|resources 17:70|resp 35:76
respect 2:33 14:25 18:32 27:22 29:37 33:-6 34:16|respecte 2:46 14:57|respecter 2:46 14:57|respectera 20:55
respectes 46:82|respectievelijk 10:45 31:47|respectivement 2:46 34:48|respects 14:66|respectueuses 12:71
respirant 33:29|respiration 19:19 33:18 49:60|respirations 19:41 33:21|respire 21:48 33:24|respirent 19:62
respirer 33:29|respond 40:53|respondenten 30:68|respondents 30:72|responds 27:63
responsabilite 2:18 4:54 8:50 14:41 30:36 35:34|responsable 21:48 27:40 40:29 48:51|responsibility 4:62 14:52
responsible 10:62|ress 16:71|ressemblait 33:29|ressemble 19:35 33:16 36:55|ressemblent 7:42 20:28 28:57 31:38
resserrent 19:62|resserrer 3:59|resservie 33:29|ressort 40:42 51:69|ressorts 19:62
ressources 1:23 7:29 9:32 11:32 17:63 42:39
rest 2:4 3:1 10:31 11:10 15:10 19:-6 20:1 23:20 27:-2 31:-3 33:-19 36:10 40:13 42:23 44:20 53:8|resta 47:80
restafval 33:26|restait 3:45 33:16|restant 2:46 38:68|restante 22:74|restantes 16:71|restants 5:64 10:50
restarts 33:28|restaurant 20:25 33:-1 45:60|restauratie 16:51 50:57|restauration 53:69|restaureren 20:54
reste 2:8 3:10 7:-8 10:17 11:19 12:2 17:0 19:-7 20:3 21:6 27:4 28:8 31:-11 33:7 34:-1 37:9 40:1 43:-4 44:7 45:3 47:3 50:1 53:11
restee 3:32 19:35 33:16|restent 2:38 10:4 11:22 14:11 17:17 33:-6 34:39 35:17
rester 19:16 20:9 21:29 33:14 40:10 44:30 52:39|restera 20:41 40:42|restituer 14:62 35:55|restitution 34:62
restlaufzeit 31:57|restless 33:28|restliche 33:27|restock 40:53|restons 7:31 12:46 33:13 50:40|restreints 14:70
rests 40:53|result 0:51 17:33 22:33 33:1 46:38|resultaat 0:45 23:40 46:58|resultat 0:67 10:20 22:30 23:32 33:-14 46:38
resultaten 30:68|resultatenrekening 0:71|resultats 0:58 10:20 22:30 30:64|resulte 8:71 51:61
results 2:39 5:36 10:28 30:51|resume 1:15 2:15 5:21 9:36 12:14 30:33 33:13 41:17 44:19 45:15
resumes 12:49 21:40 43:38 45:50|retained 0:75|retainer 16:53 35:60|retains 10:62|retape 33:29
retard 2:13 6:30 26:36 33:15 37:39 40:9 45:25|retarde 33:-2 40:38 45:41 53:38|retarder 33:29|retardera 33:29
retards 31:65|reteindre 33:29|retenir 11:82|retenons 33:29|retenu 23:54 24:61 46:47 53:34
retenue 19:31 23:44 34:30 46:51 50:47|retenus 23:56 33:20|retiennent 33:29|retiens 19:48 20:41|retient 33:29
retire 10:31 17:31 19:17 20:10 33:13 40:11|retired 20:23 33:24|retiree 5:51 20:28 33:2 39:56|retirement 33:28
retirer 20:33 34:40 40:34|retires 20:38 33:9 35:48|retombees 53:69|retomber 21:75|retouche 50:78
retour 2:19 9:17 10:11 14:6 18:10 20:9 23:22 31:1 33:-1 34:19 35:12 38:17 40:-8 44:12 48:25 50:25
retourne 2:16 20:24 33:22|retournement 33:16 44:62|retournements 3:59|retournent 2:33 20:28 34:35 49:56
retourner 2:39 34:54|retournes 33:29|retournez 33:29|retours 3:27 18:56 26:51 33:-2|retractation 35:76
retractent 40:56|retraining 33:28|retrait 2:39 33:8 34:40|retraite 20:24 33:19 45:41|retraitee 34:62|retraites 45:72
retransmissions 31:65|retravailler 44:76|retreat 3:32 33:21|retro 33:29|retroplanning 18:74
retrouve 9:25 20:-1 21:31 33:18 40:0 45:33 48:22|retrouvee 20:41 33:16|retrouvent 20:28 33:24|retrouver 3:45 33:16
retrouves 20:41 33:16|rettet 33:27|return 8:27 19:13 20:23 23:37 33:-6 34:25 35:27 40:7|returned 33:23 40:22
returning 35:52 43:45 45:49|returns 33:14 51:61|retuschieren 19:54|reue 13:61|reuni 2:22 18:36 23:51 27:29 29:43 40:18
reunie 14:57 23:62|reunies 2:60|reunion 3:10 23:27 29:32 33:11 34:13 35:27 40:7 48:29 50:29|reunions 2:39 20:33 50:56
reunir 40:56|reunis 10:45 53:56|reunit 7:47 10:42 33:8|reus 6:54 33:13|reusable 30:72|reuse 27:63|reussir 35:76
reussit 33:29|reuter 6:49 33:13|rev 50:74|revanche 30:78|reve 6:64 24:58 33:-4|revealed 33:28|reveil 20:33 33:21
reveille 21:28 28:37 33:24 48:31|reveillee 33:29|reveillent 33:29|revelation 3:59|revele 33:29|revenir 20:33 33:21
revenons 20:41 33:16|revent 33:29|revente 41:74|revenu 20:33 33:21|revenue 3:34 7:37 33:-9 47:42 51:46|revenus 21:75
rever 33:29|reverberation 19:48 33:16|reverence 33:29|revers 33:26|reverse 20:43 26:61|reversion 2:43 34:49
revert 34:60|reverts 34:60|reves 20:55|revetu 34:62|reveur 45:72|revienne 33:29|reviennent 10:37 20:41 33:2
reviens 3:39 20:46|revient 2:9 10:2 19:0 20:-7 21:24 33:20 34:18 44:14|reviewed 35:73|reviewer 38:74|reviews 38:74
revised 11:74|revisee 18:74|reviseur 0:60 14:49 41:52|revision 2:54 16:45|revisions 2:49 16:30 18:32 40:17
revisor 2:34 3:36 41:43|revocable 29:73|revocation 29:81|revoir 20:41 33:16|revoked 29:73|revolte 21:75
revolteront 3:59|revolution 33:29|revoquer 29:81|revu 11:82|revue 2:13 13:23 33:-18 38:65 40:9 47:51
rewrite 2:27 3:25 16:28 40:20 44:50|rewriting 40:53|rewritten 3:32 20:32 34:44|reynders 33:26|rez 33:29|rgec 17:77
rgpd 14:57 16:57|rhein 30:63|rheinische 38:65|rheins 33:27|rheinstern 27:58
rheinwinkel 1:18 10:14 17:20 22:26 23:19 38:22 39:31 42:19 43:17 52:24|rheto 33:29|rhisnes 50:76|rhone 13:49 45:59
rhubarb 39:77|rhyme 33:28|rhythm 19:38 20:36 33:6|rhythmisch 33:27|rhythmus 33:27|ri 3:32 33:2 40:42|riait 20:55
rialto 3:29 33:18 47:50|rib 1:41 4:66 9:50 12:39|ribbon 33:19 35:54|riche 33:29|richten 27:58|richter 28:66
richterin 6:38 33:2 47:48|richtete 3:53|richtig 1:26 11:29 14:43 19:19 20:20|richtige 10:57|richtigen 3:40 33:13
richtigkeit 1:40 14:39 15:44|richting 19:35 24:37 33:15|richtingen 18:54 21:53|richtlinie 1:61|richtte 13:67
richtten 7:63|richtung 33:27|ride 20:43 33:14|rideau 13:39 22:43 33:19|rideaux 33:29|rides 33:28|ridicule 33:16 34:48
ridiculous 33:28|riechen 33:27|riecht 33:27|riek 33:26
rien 1:4 2:-8 3:20 5:2 6:13 7:-7 10:-5 14:2 17:0 18:-2 19:8 20:7 21:5 27:-9 31:3 33:11 34:-15 36:6 37:10 38:5 45:-5 47:4 48:10 52:8 53:-7
rient 33:29|riet 19:38 21:37 33:10|riez 31:65|rig 10:14 16:37 18:39 19:20 20:9 36:26 50:26 53:29|rigging 41:68
right 2:23 3:1 6:26 10:-3 11:22 16:1 20:8 30:7 32:11 33:2 34:18 40:3 45:5 49:19 51:10
rights 1:9 2:31 5:32 9:4 10:-1 16:-3 27:0 31:-10 34:37 40:-10 41:31 42:0 47:14|rigs 7:53 52:63|rigueur 23:76
rij 33:24 48:26|rijbewijs 13:55 33:11|rijden 19:30 20:10 33:13 40:21|rijdend 19:58
rijdt 3:-4 6:8 20:2 31:1 33:20 36:12 44:9 48:8 49:14 53:3|rijen 33:26|rijhuis 33:26|rijksarchief 5:69
rijksdienst 51:72|rijksregisternummer 25:73|rijkswachter 45:66|rijkswachtkazerne 45:66|rijn 31:47 45:53|rijsel 10:58
rijselse 7:50 40:40|rijst 33:26|rijtjeshuis 33:26|rijtuig 33:26|rijtuigen 33:26|rik 6:37 19:35 45:40 48:42
rimouski 10:64|rincage 20:41 32:70|rinceur 3:59|ring 3:6 12:16 19:16 22:20 32:24 33:13 35:21 40:2 48:21|ringers 22:69
ringing 21:73|rings 3:16 20:24 21:43 33:14|ripping 33:28|rire 19:22 20:15 27:27 33:16 43:33|rires 20:33 33:21
rise 10:35 33:14 40:26|risen 49:75|rises 33:28|risico 17:35 20:21 30:34 40:40|risicoanalyse 40:54|risiken 40:50
risiko 30:37 31:32 40:37|risikobetrachtung 40:50|rising 33:28|risk 1:28 5:32 31:36 40:33 50:35|riskeert 33:26
risks 40:53|risque 3:14 10:19 33:-16 40:49|risques 9:50 40:52|rit 20:20 33:23 38:32
rita 3:14 13:26 19:18 22:30 29:36 33:-8 34:17 43:28 48:38|ritcs 13:67|ritme 3:42 33:13|ritselen 19:58
ritten 3:35 16:43 18:46|rituel 20:55|riv2 39:83|rivage 8:66 25:71|rival 44:76|rivalite 33:29|rive 33:29
river 7:29 13:41 20:20 33:-9 45:33 53:28|riverains 20:41 31:52|rivers 20:38 33:19|riverside 20:57|rives 22:69
rivier 19:15 20:11 30:25 31:17 33:5 40:11 45:23 53:20|riviere 18:18 20:23 21:19 27:25 30:22 33:7 40:0 45:28 53:13
rivieren 20:41 33:13|rivieres 2:18 10:21 20:12 22:32 39:41 40:13 43:31 45:43|rixdorf 47:63
rixensart 1:24 4:33 7:23 14:23 29:30 36:31 40:22 43:23 53:22|riz 35:76|rnpp 2:60
road 20:23 22:18 27:12 33:13 40:2 45:28 48:22|roadmap 9:51 18:49|roadmovie 43:67|roads 45:70|roadshow 31:65|roar 33:28
rob 33:14 36:60|robe 20:20 33:26|robermont 33:29|robert 2:18 3:26 33:14 35:38|robertville 33:22 53:44
robes 19:37 20:30 33:12|robinet 33:29|robot 33:28|roch 47:63|rochat 27:67|roche 6:53 33:18|rochefort 2:39 25:63 53:48
rocher 33:29|rochester 34:60|rock 30:72|rode 19:28 20:25 21:37 33:7|rods 19:59|roef 33:26|roeispaan 33:26|roeit 33:26
roels 27:30 34:34 43:43 47:46|roep 31:60|roepen 33:26|roept 30:26 33:24|roer 33:26
roerdomp 3:10 7:18 10:13 12:20 19:12 24:27 27:16 33:0 40:8 43:21|roergebied 42:69|roest 19:50 32:52|roet 33:13 47:57
roeulx 21:73|roger 6:21 10:8 16:15 19:19 33:17 35:25 44:20 52:29|roh 19:41 52:54|rohan 22:69|rohbauabnahme 33:27
rohbauprotokoll 33:27|rohfassung 52:67|rohr 33:27|rohschnitt 2:29 10:30 16:24 18:26 31:21 40:14|rohweiss 24:66
roi 31:52 33:16|rois 20:55|roken 33:18 35:46|rol 1:45 27:41 53:42|roland 3:15 6:47 20:22 23:31 33:3 34:17
role 1:11 3:-6 10:15 18:9 19:11 20:-9 22:20 27:31 30:13 33:-1 36:17 40:21 43:19
roles 10:16 20:-5 27:7 33:-6 35:17 36:23 40:25 41:52 53:9|rolf 33:19 45:41|rolfs 21:63|roll 43:66|rollator 33:13 37:54
rollatorballett 31:57|rolle 22:40 33:6 40:30|rolled 33:28|rollen 2:18 10:20 33:6 40:15 41:29 53:24|rollout 31:62
rolls 33:28|rollstuhl 33:27|rollt 33:27|rolstoel 33:26|rolstoelen 20:54|rolt 33:26|rolverdeling 10:58
romain 2:19 9:40 12:29 13:29 33:5 43:31 53:28
roman 2:15 3:14 5:36 9:8 13:4 16:7 23:4 30:16 31:-3 33:-31 34:30 40:-1 43:12 47:28|romance 13:50 30:53 44:51
romanciere 3:45 34:48|romande 10:29 17:42 23:41 27:32 42:53|romane 13:70|romans 3:18 13:30 20:25 31:33 34:35
rombouts 6:63 33:16|romcom 31:62|rome 2:46 26:69|rommelaere 27:67|rommelig 3:56|rommens 27:62|ronald 33:29
rond 18:14 24:35 27:19 31:7 33:15 38:19 40:11|ronde 31:35 33:19 52:37|rondes 3:32 19:35 30:64|rondgaan 33:26
rondgang 48:68|rondje 33:26|rondjes 33:26|rondkrijgen 42:69|rondreizende 30:68|ronfler 33:29|ronge 33:29
ronron 33:16 49:69|ronronne 33:29|rood 33:26|roof 32:44 33:24|rook 3:22 33:18 47:37|rookt 33:26
room 2:8 3:5 7:6 12:7 13:2 16:14 18:27 19:9 20:-10 21:12 27:3 32:8 33:2 36:15 40:-9 43:8 45:2 47:4 50:6 53:6
roomers 22:69|rooms 3:21 6:34 7:42 20:20 53:41|rooster 33:26|root 26:75|rooted 33:28|rootput 32:73|roots 9:60 53:51
rory 1:43 7:33 11:41 29:40 46:41|ros 20:57|rosa 6:47 20:-7 27:9 30:15 31:7 33:10 48:26|rosalba 33:28|rosalia 34:62
rosanne 33:21 48:42|rosary 33:28|rose 19:25 20:18 33:18 34:25|rosee 38:82|rosetta2 39:83|rosit 49:83|roskam 27:67
rossel 13:70|rossi 1:45 25:57 29:54 34:35|rosslare 26:55 33:19|rost 32:67|roswitha 27:58|rot 26:52 32:53
rote 20:37 33:17|roten 19:34 33:10 39:49|rotes 33:27|rotherham 20:57|rotonde 20:54|rotor 39:83|rotsen 33:26
rotterdam 1:18 13:17 16:17 18:19 20:-1 21:21 27:28 31:30 33:-8 45:21|rotterdamse 33:26|rotules 24:82
roubaix 7:30 10:35 17:38 25:46 27:38 40:17|roue 33:29|roues 13:49 33:8 39:62
rouge 3:-8 7:2 10:-3 13:4 17:10 19:18 20:3 21:19 22:18 24:26 27:11 28:18 30:11 32:35 33:1 34:3 35:20 45:5 49:16
rouges 24:61 33:21|rough 18:68|roughly 41:68|rougir 20:55|rouille 32:84|roulait 21:75|roulante 33:16 45:58
roule 48:65 49:69|roumain 13:70|roumaine 33:29|round 1:15 3:17 20:14 26:23 27:11 33:14 41:16 47:21|roundabout 33:28
rounded 17:70|rounds 33:28|rousse 7:69|route 8:25 16:25 19:13 20:8 21:18 26:25 31:25 33:5 40:-1 41:16 48:21
rouverte 33:29|rouvre 21:75|rouwt 3:56|row 5:32 31:33 33:10 34:21 42:31|rowboat 6:58 33:14|rowlands 27:63|rows 33:28
roxane 34:62|roy 27:60|royal 27:46 33:8 40:34|royale 4:62 21:53 45:50|royaume 25:84|rozendaal 33:26|rozenkrans 33:26
rsz 9:53 12:35 14:34 51:41|rtbf 7:22 17:29 22:53 40:21 42:50|rte 22:69|ruban 13:43 22:47 33:2 39:56|rubans 33:29
rubber 33:28|rubberen 33:26|ruben 2:27 3:7 7:15 10:10 16:16 20:14 22:19 37:26 39:24 40:5 43:19 44:20
rubriek 1:53 16:50|rubrieken 1:66|rubrik 1:61|rubrique 1:52 12:32 16:51 41:35|rubriques 1:72
ruche 6:45 21:44 44:44 45:41 47:49|ruckbau 33:13 43:34 50:38|ruckbaus 27:58|ruckblenden 19:54|ruckdeckung 2:56
rucken 33:6 49:58|ruckfahrt 33:27|ruckfall 2:43 34:42|ruckfluss 10:57|ruckforderung 14:59|ruckforderungen 14:59
ruckforderungsanordnung 14:59|ruckfragen 12:60|ruckfuhrung 40:50|ruckgrat 44:62|rucklage 16:61|ruckrufsfrist 2:56
ruckseite 21:32 33:11 34:25 45:31|ruckseiten 21:44 33:18|ruckseitig 33:27|rucksendung 23:62|ruckspiegel 48:63
rucksprache 47:63|ruckstande 51:65|ruckstellung 17:63|ruckstellungen 0:58 40:18 42:29|ruckt 33:27|rucktritt 2:56
ruckwarts 13:47 33:13|ruckzahlbar 23:49 43:47|ruckzahlbares 23:49 40:37|ruckzahlung 10:57|ruckzahlungspflichten 10:57
rude 6:58 13:52
rue 1:-3 2:-14 3:-15 5:3 7:17 8:39 9:6 10:5 13:-4 14:7 16:2 17:2 19:4 20:-1 22:9 25:9 27:10 29:5 33:-7 34:7 35:4 40:-18 41:-1 42:0 47:5 48:17 50:20 53:4
ruelle 7:33 14:43 22:35 34:16|rues 20:41 33:16|rufen 12:47 33:13|ruft 31:28 33:17 48:34
rug 14:15 19:9 20:5 27:13 32:24 33:14 38:23 49:24|ruggen 33:26|rugnummer 6:41 33:21
rugwind 1:18 2:21 7:15 10:22 17:20 34:18 36:24 38:23 40:12 42:20 43:19|ruhe 6:49 33:13|ruhig 19:54|ruhige 19:54
ruhr 31:60|ruhrung 27:58|ruiken 19:58|ruikt 19:37 33:18|ruil 33:13 53:49|ruimer 33:26|ruimte 19:44 35:54
ruimtelijke 31:60|ruin 33:28|ruine 20:41 28:71|ruined 28:54 33:20|ruinee 28:84|ruineerde 28:73|ruiniert 28:66
ruinously 28:76|ruis 50:70|ruisseau 33:29|ruisselant 33:29|ruiter 3:15 5:37 12:24 33:-15 34:26 43:35 47:30
rule 33:21 44:27 45:27 48:30|rules 1:33 3:5 13:13 14:13 22:16 31:9 33:-6 35:21 38:21 40:12 45:29 48:21
rumeur 19:41 33:21|run 7:28 16:17 19:21 27:13 33:18|rund 40:50|runde 18:49 20:42|runder 44:62
rundfunk 7:29 9:34 27:40 33:-3|rundfunkmechaniker 13:61|rundfunknostalgie 30:63|rundfunkveranstalter 14:59
rundfunkveranstaltern 7:59|rundherum 33:27|rundschau 38:65|rundschreiben 33:27|rundum 33:27|rundung 17:63|rungis 20:55
runner 13:65|running 16:26 20:26 22:28 33:-1 43:38 45:30|runs 5:16 6:28 10:7 20:2 33:17 34:5 43:11 45:27
rural 7:42 31:38 40:29 43:46|rurale 30:47 31:34 43:42 44:44 50:47|rurales 7:55 31:52|ruraux 31:65|rush 26:75
rushes 43:73|russ 47:63|russes 32:84|russian 13:65|russisch 13:61
rust 3:7 4:23 5:20 6:30 7:15 13:27 22:19 24:23 32:23 33:-23 38:23 39:32 40:5|rusten 33:26|rusthuis 3:26 21:37 33:15
rustig 20:33 33:18|rustige 31:60|rustle 33:28|rusty 33:28
ruth 3:0 6:18 10:5 16:6 19:2 20:2 21:10 23:9 27:18 33:6 40:-2 44:10 48:19 49:20|rutting 18:68|ruud 33:26
ruzie 3:7 7:14 20:19 21:17 33:11 38:23 48:30|rw 53:69|rwanda 20:57|rwandan 31:62|ry 33:-2 50:53 53:45
rythme 3:17 18:45 19:41 20:26 33:-13|rz 51:72
s 1:4 2:-5 3:-1 5:-1 6:1 7:-5 8:-2 9:11 10:1 11:6 12:5 13:-6 14:-3 15:0 16:-4 17:-3 18:-1 19:3 20:2 21:5 22:7 23:-1 24:1 27:-9 31:-3 32:2 33:1 34:0 35:-3 36:0 38:2 39:2 40:-1 42:-4 43:-4 44:7 45:2 47:0 48:-2 49:8 50:-2 53:-3
s1 18:52 43:51 45:50|s10 18:74|s11 18:74|s13 18:74|s14 18:74|s16 2:60|s2 45:72|s20 18:74|s21 18:74|s22 18:60 23:62
s24 2:41 18:65|s25 18:74|s3 45:72|s36 18:74|s4 22:60 45:58|s40 18:74|s41 18:74|s42 18:74|s44 18:74|s48 18:74|s49 18:74
s5 18:74|s50 18:74|s8 2:39 18:52 45:50|s9 18:74
sa 0:9 1:6 2:0 3:-6 4:12 5:-2 6:15 7:4 10:9 12:-1 13:-7 14:11 15:2 20:-3 21:-1 22:-6 23:3 26:5 27:-2 28:5 29:9 30:7 33:4 34:7 35:-4 40:-18 43:12 44:-5 45:-5 46:16 48:-2 50:6 51:11 53:-10
saadi 22:74|saal 32:34 33:6 41:28 45:29 47:30|saar 38:65|saarbrucken 13:47 31:32 40:25|saarland 31:57|sabam 2:49 5:48
sabatini 33:28|sabine 7:26 14:16 19:16 33:16 43:19 48:26|sable 19:24 24:44 31:28 32:46 33:5 45:34|sablon 13:57 22:60
sabot 33:21 49:62|sabotage 33:27|sabote 33:29|saboter 33:29|sabots 33:20 48:59
sabrina 7:23 12:25 14:24 25:40 27:13 29:29 40:15|sac 3:8 20:4 22:23 31:14 33:18 39:41 52:33|saccadee 33:29
saccades 19:62|sacd 2:44 5:62 17:30|sacha 6:49 33:20 48:40|sachanlagen 0:65|sachant 33:29|sachbuch 34:56
sache 3:18 7:38 19:21 20:34 33:-11|sachions 20:55|sachleistung 17:63|sack 33:27|sacoche 32:62 33:8 34:40|sacre 7:66
sacrifice 3:58|sacrifie 33:29|sacristie 20:55|sacristine 21:75|sacs 33:16 49:69|sad 3:23 27:29 40:32 47:51
saelens 6:54 33:13|safe 33:14 46:61|safely 50:74|safety 16:42 27:26 33:-9 41:31 50:50|safran 33:29|sage 3:45 21:61
sagen 3:30 20:25 28:25 33:-3 40:9 53:17|sags 33:14 44:56|sagt 3:7 5:6 6:20 20:-3 21:5 33:19 34:-2 40:-8 47:5 48:5
sagte 3:48 20:29|saguenay 44:76|said 2:5 3:24 11:12 20:16 33:6 38:28 40:1 45:8 47:35|sail 40:53
sailer 2:26 3:23 5:34 34:26 43:30|sailing 35:73|sailings 35:73|saine 33:29
saint 7:22 8:28 13:23 21:13 22:28 30:15 33:-1 34:8 35:14 43:17 50:27 53:13|sainte 19:62|saintly 44:70
saintrond 2:20 10:24 13:30 16:30 17:36 19:22 22:34 35:36|sais 3:40 19:23 20:40|saisi 37:86|saisie 28:63 33:21
saisir 2:60|saisit 33:21 36:60
saison 2:2 3:-9 13:2 18:16 19:-6 20:-13 21:29 22:18 27:9 32:15 33:-10 34:-7 40:-12 41:6 45:52 47:12 53:1
saisonniers 7:69|saisons 7:23 13:25 18:41 20:35 22:41 45:26
sait 3:-5 6:39 7:3 13:-3 19:9 20:1 21:16 27:-6 33:16 44:18 45:14 53:-4|sake 33:28|salade 35:76
salaire 2:20 16:44 17:36 35:36 40:16 42:35 53:29|salaires 17:34 33:-13 41:32 42:32 53:58|salarie 2:46 7:55
salariees 7:55 40:42|salaries 7:53 14:24 40:26 41:31 51:36|salary 3:31 16:40 17:43 35:46|salaud 33:29|saldo 23:66
sale 22:33 33:5 34:28 35:41 42:38|sales 9:10 10:13 12:3 18:4 27:21 31:31 33:-25 36:10 40:21 42:44 46:10
salesman 12:54 28:62|salim 20:55
salle 3:-14 7:-4 14:-3 15:9 16:7 18:10 19:15 20:3 21:2 22:1 27:-6 30:14 31:13 33:9 35:13 40:12 43:0 46:9 48:19 53:6
salles 2:-5 7:22 13:6 22:9 27:13 30:13 31:44 33:-35 34:-3 38:17 40:2 42:44 43:8 53:5|salmon 34:62|salome 33:29
salon 15:34 19:15 20:8 31:18 33:-5 34:14 48:46 49:39|salopette 33:29|salt 22:32 24:39 31:38 33:-9 45:33 48:36
salted 33:28|saltmarsh 1:19 2:13 5:23 10:27 13:18 17:22 22:21 26:27 34:12 40:6 42:22 43:19|salue 33:24 48:51
saluent 33:29|salutations 12:61 23:44 27:36|salvatore 20:44 33:2 34:24|salzburg 27:58|salzinnes 53:65|samber 26:71
sambre 2:3 7:12 10:14 12:8 13:2 14:7 17:23 20:-9 22:16 26:11 27:15 31:-3 33:-22 34:11 35:15 38:10 40:-3 43:15 50:21 53:14
sambrienne 50:74
same 1:-1 2:0 3:3 5:16 7:-2 10:7 15:7 17:2 18:0 19:4 20:7 27:-5 31:7 32:8 33:8 34:-8 35:5 39:9 40:-2 45:10 46:14 49:13
samedi 31:52 33:16
samen 2:-2 3:-4 10:31 12:14 13:1 15:21 16:-2 17:3 18:1 20:-2 22:2 28:12 30:2 31:-6 33:-2 35:1 40:7 41:7 42:14 53:3
samengesteld 8:71|samengeteld 46:72|samengevat 33:26|samenleven 31:60|samenvatting 0:33 1:27 12:26 30:41 41:40 44:29
samenwerking 10:30 12:24 31:44 40:25|samenwerkingsakkoord 10:58|samenwerkingsovereenkomst 10:58|sami 6:52 33:18
samira 3:17 13:29 16:26 22:29 33:7 35:29|sammelt 19:34 33:19|sample 12:34 30:64 45:37|samstag 45:62|samt 29:51 34:42
samtliche 2:26 33:-3 34:26 51:35 53:29|samtlichen 10:57|sanatorium 33:28|sand 3:23 33:16 48:48|sandal 33:28
sandra 8:58 33:15|sandrine 1:41 35:64|sandro 33:28|sandwich 33:29|sandwiches 33:28|sandwichs 16:71|sang 19:34 33:23
sanglots 33:29|sanitaire 3:37 13:49 22:53|sankt 13:32 22:33 30:35 50:34 53:30|sanna 6:32 19:20 33:18 49:36
sanne 13:46 19:37 43:46
sans 0:0 2:6 3:6 4:19 5:2 6:15 8:-2 10:10 11:0 14:-5 19:-10 20:4 21:7 24:0 30:-4 31:-10 33:8 34:6 38:0 39:1 40:10 43:-5 44:0 45:0 47:-2 48:1 51:15 52:3
sante 14:49 16:36 20:20 30:43 40:21|saoirse 27:63|sape 20:55|sapeur 33:29|sapin 33:29|sapins 33:29|sarabande 33:29
sarah 2:25 3:29 13:31 19:6 22:18 27:11 37:29 43:40|sarl 1:20 10:54 17:25 27:15 29:38 43:21
sarolea 21:43 26:52 34:37 45:40|sartori 2:51 19:43|sas 7:25 8:27 10:45 13:31 39:31 43:33 46:39|sas17 39:83
sass 3:32 33:6 47:42|sasse 6:62|sassement 20:55|sassen 3:53|sassnitz 13:36 38:40 39:51|sat 20:43 33:1 38:47
satan 33:28|satisfaction 4:67 33:10|satter 19:54|saturation 19:48 33:16|saturday 31:43 33:19
satz 3:30 21:28 33:9 34:21|satzung 8:51 9:51|saucisse 7:69|saucisses 26:83|sauer 26:65|sauerstoff 13:67
sauerwald 30:63
sauf 2:-7 6:9 10:-4 12:3 13:3 14:3 15:15 18:6 19:12 20:10 21:7 22:17 26:15 28:17 31:-2 33:6 34:16 36:14 39:16 42:7 50:10 53:2
saugen 35:64|sauna 40:53|saura 6:35 19:20 33:24|saurez 47:80|saurions 11:68 23:62|saurons 20:33 33:21|sauront 19:62
saut 3:45 48:65|saute 33:29|sauter 33:29|sautillant 21:75|sauvage 16:57 33:16|sauve 3:27 33:25|sauvee 33:29
sauvegarde 16:71|sauver 20:25 33:25|sauveteur 3:45 20:41|sauveteurs 20:55|savaient 3:32 33:16 48:51|savais 19:62
savait 3:34 33:23|save 2:27 3:24 19:13 20:20 33:-18 34:26 40:7 42:24|saved 3:36 11:53 33:6|savent 19:43 20:46
saves 20:57|savez 40:56|saving 33:14 45:57|savings 17:70|savoir 2:2 3:20 6:18 7:22 15:24 19:4 20:-3 33:11 34:15 40:9
savon 33:20 48:59|savons 33:-14 40:49 45:28 53:26|savoureux 44:76|saw 19:21 27:25 33:21|sawdust 30:59 33:14
sawyer 20:57|say 3:5 10:9 14:4 17:8 20:11 31:0 33:13 40:15 43:4 47:24 53:3|saying 13:39 20:30 33:14
says 3:-2 6:4 13:-2 17:2 19:-9 20:9 31:-6 33:21 36:14 38:6 40:-1 47:5|sc 4:62 49:49 50:56|sc000412 8:60 34:46
scale 24:68 30:51|scales 33:28|scalpel 32:63 33:14|scam 2:45 17:56 23:42|scan 14:39 25:68|scandinave 31:65
scandinaves 31:65|scandinavia 31:62|scandinavie 31:60|scanne 12:71|scanned 33:28|scannee 1:58 19:48|scannen 16:64
scanner 12:67|scannes 43:73|scannt 30:63|scare 3:58|scarecrow 33:28|scared 3:44 38:60|scarf 33:28|scarpe 42:75
scarves 19:45 32:63|scellee 33:29|scelles 33:29|scen 43:73
scenario 1:14 2:19 3:-7 5:18 9:10 10:18 12:-2 13:12 15:-1 16:24 17:-1 18:14 19:-14 22:-5 23:2 27:13 29:-2 34:12 36:3 40:-2 41:20 42:-5 43:21 44:1 47:-3 53:-8
scenariocoach 16:64|scenarios 13:25 16:25 18:28 19:16 27:21 34:42 40:23|scenariosteun 1:35 17:51 23:49
scenarist 1:19 2:37 3:20 9:32 16:17 34:11 40:7 53:16
scenariste 1:7 2:41 3:4 9:18 10:-1 13:39 16:16 18:9 34:-3 40:8 53:4|scenaristen 2:44 12:52
scenaristes 2:33 16:44 18:47 53:42
scene 2:-4 3:17 5:1 9:11 13:2 18:-2 19:19 22:-2 30:9 33:8 40:-19 43:4 44:29 48:32 49:14 52:8
scenes 2:13 3:16 5:10 9:13 12:6 16:2 18:10 19:21 27:-1 31:-3 33:-19 35:11 40:5 43:24 44:29 48:20 50:13 52:15
scenique 2:60|schaal 19:44 50:57|schaalmodel 30:68|schaamt 6:42 33:20|schaamte 3:48 33:5|schaap 35:67|schaar 30:68
schaartje 33:26|schabig 33:27|schacht 20:37 31:47
schachtbok 0:24 4:24 8:23 10:20 12:18 20:7 26:24 27:14 29:23 33:-10 43:20 51:24|schachtel 33:27|schachten 20:54
schade 26:71|schadevergoeding 10:58|schaduw 19:58|schaduwen 33:26|schaduwpass 24:73|schaduwtheater 32:73
schaerbeek 40:56|schaf 22:48 31:44|schafe 33:27|schafer 20:55|schaffner 33:27|schakelt 33:26|schal 6:62
schallplatten 33:27|schallplattenraum 33:27|schalt 20:55|schalter 33:27|schaltet 33:27|schaltplanen 33:27|scham 3:53
schame 3:53|schande 33:26|schandel 33:28|schankraum 30:34 33:7 40:22 41:32|scharfe 19:54|scharfsinnige 33:27
schatten 3:43 40:36|schattig 45:66|schatting 41:59 53:42|schatzen 33:13 40:37|schatzt 21:63|schatzung 33:13 41:48
schau 39:57 52:48|schauen 19:54|schaum 19:54|schauplatz 43:47 53:45|schauspiel 19:54|schauspieler 19:41 20:42
schauspielerin 13:40 19:34 27:37|schauspielfuhrung 13:61|schaut 6:29 19:22 31:25 33:13
schedule 1:8 10:29 11:15 16:37 17:18 18:26 22:10 27:4 31:3 34:1 40:9 41:9 42:11 43:7 53:6
schedules 9:47 14:39 19:32 27:36|scheduling 16:66|scheef 33:26|scheepsbel 33:26|scheepsinterieur 40:40 41:53
scheepsnaam 5:69|scheibe 33:13 44:36 48:38|scheiden 33:26|scheidung 3:53|scheinwerfer 19:54|schelde 4:51 33:5 45:45
scheldebocht 2:25 10:44 34:25 40:21|scheldehuis 46:72|scheldevallei 53:63|schell 6:49 33:13|schema 0:65 41:33 46:33
scheme 0:61 1:53|schemer 48:68|schenkelklopfen 31:57|schenkt 33:20 48:43|schepen 3:35 19:37 21:45|schepnet 33:26
schept 23:53 33:13|scherm 33:17 38:53|schermen 27:41 31:39 45:45|scherper 44:68|scherpte 19:58|scherz 3:32 7:38 33:6
schets 40:54|schetsen 24:73|schicht 31:32 33:13 43:34|schichtwechsel 13:47 22:48|schicke 12:60|schicken 33:27
schickt 33:27|schieben 33:27|schiebt 33:27|schiedsgericht 10:57|schiedsklausel 10:57|schief 3:40 19:41
schiefgehen 40:50|schiene 40:50|schiesst 40:50|schietkraam 35:67|schiffchen 33:6 49:45 52:46|schijf 23:66
schijnt 19:58|schijven 2:46 23:50|schilderij 32:73|schilderijen 32:73|schilderwerk 35:67|schilt 20:33 33:18
schiltz 46:65
schip 1:14 2:-3 3:2 5:9 6:7 7:3 10:-2 12:5 16:13 19:6 21:12 22:7 27:1 31:8 33:-9 36:25 40:8 41:6 43:7 45:15 47:19
schipper 12:44 33:5 45:45|schippers 3:56|schippersknoop 33:26|schirm 33:27|schirokko 31:57|schlafen 21:37 33:13 53:32
schlafender 33:27|schlaft 19:17 20:18 33:21|schlafzimmer 48:63|schlagadern 33:27|schlagen 33:27|schlauchen 33:27
schlecht 20:29 33:21|schlechteren 40:50|schleicht 33:13 49:52|schleuse 13:30 33:18 35:33|schlichter 10:57
schliessen 10:57|schliesslich 33:27|schliesst 21:37 28:40 33:13|schliessung 21:63|schluessel 39:66
schluss 7:16 20:13 21:32 32:24 33:-5 40:8 44:38|schlussbericht 18:62|schlussbestimmungen 34:56|schlussbild 21:63
schlussel 21:50 35:51|schlusselkarte 21:63|schlusselkarten 33:27|schlussfolgerung 30:63|schlusskontrolle 40:50
schmiernippel 33:27|schmiert 33:27|schmuck 35:64|schmuggel 33:27|schmuggeln 33:27|schmuggelt 33:27
schmugglerkonig 31:57|schmugglerring 28:52 33:13
schnee 1:10 12:9 18:11 19:3 23:11 27:7 33:8 37:16 40:9 43:9 47:12 48:22|schneebereitschaft 41:61|schneedecke 50:64
schneefall 19:54|schneeflocke 33:27|schneegutachten 16:61|schneekanonen 33:27|schneekristalle 24:66
schneetagebuch 20:55|schneetreiben 33:27|schneidet 33:27|schneise 33:27|schneit 47:63|schnell 3:27 19:28 33:13
schneller 6:62|schnitt 13:12 19:5 33:3 41:37 48:22 50:32 53:9|schnitte 20:55|schnittfirma 46:65
schnittplatz 11:52 16:47|schnitzler 7:29 14:30 15:35 29:34 46:35|schoen 35:54 49:60|schoendoos 28:46 33:13 52:47
schoenen 3:27 6:27 20:14 21:26 33:-14 44:28 47:30 49:33|schoenmaker 33:17 48:49|scholen 31:56 40:23|schommel 21:66
schon 7:11 19:6 27:10 33:16 40:12 44:14 53:10|schone 26:41 33:20|schoner 33:27|schonsten 44:62
schoofs 4:35 8:34 10:22 12:29 14:28 25:37 29:34
school 1:1 3:2 7:0 9:8 13:28 16:2 18:12 20:-1 21:14 24:10 28:10 30:12 31:2 33:5 35:15 36:8 40:-12 43:1 44:4 45:13 48:7 53:-1
schoolgirl 33:28|schooljaar 20:54|schoollokaal 33:26|schoolmistress 33:28|schools 16:26 18:28 31:47 40:22 53:24
schoolschrift 33:26|schooltas 33:26|schoolvrienden 7:63|schoolwerk 22:68|schoon 33:26|schoonmaakster 3:56
schoonvader 33:26|schoorsteen 19:21 31:23 33:16 41:30|schorsing 48:68|schoten 8:57 25:60|schott 33:27
schouder 19:44 33:13|schouderbladen 33:26|schouders 33:26|schoven 33:26|schrank 22:32 31:29 33:7 36:37|schranke 33:27
schranken 36:66|schrankenwarter 20:42 22:48|schrap 44:68|schrappen 3:56|schrapt 33:26|schraubt 33:27
schrebergarten 13:61|schreckt 40:50|schreef 2:18 3:17 13:41 31:21 34:19 38:45|schreeuw 33:26|schreeuwt 33:26
schreibe 3:45 12:27 33:-6|schreiben 2:5 3:29 9:13 10:6 17:11 18:20 23:20 27:15 33:-16 35:13 40:8 42:11
schreiberin 47:63|schreibhilfe 17:63|schreibt 2:10 3:17 13:14 33:19 43:14|schreiner 53:58|schreinereien 53:58
schreit 33:27|schrieb 38:65|schrift 6:41 24:45 33:6|schriftelijk 2:47 29:40 34:27|schriftelijke 35:67
schriftform 34:56|schriftlich 2:13 5:20 10:14 12:17 29:20 34:12 36:22 40:25 43:17 50:20|schriftsatz 3:53
schriftstucke 29:64|schriftwechsels 1:61|schriftzug 33:27|schrijf 3:54 12:19|schrijffase 40:54|schrijfopdracht 2:57
schrijfster 34:31 40:27 43:40 53:36|schrijft 2:28 3:4 6:15 13:15 16:12 18:15 19:6 33:9 44:16
schrijven 2:19 3:37 4:14 10:1 12:8 16:17 23:9 27:4 33:-31 34:16 40:12
schrijver 2:33 3:25 10:9 12:16 34:27 40:4 43:18 53:14|schrijvers 36:58 43:53|schrijverskamer 2:31 16:38 18:41 53:36
schrijversovereenkomst 2:36 5:48 34:37|schrijversoverleg 26:71|schrik 20:54|schritt 1:55 36:42
schritte 19:22 33:6 36:45 48:31|schritttempo 38:65|schroder 2:17 5:24 8:25 11:25 14:20 27:18 36:27 43:21 46:25
schroeder 34:47 47:44|schroef 33:26|schroeft 33:26|schroff 6:62|schroothandelaar 20:54|schrumpft 40:50|schublade 40:50
schudt 33:26|schuhe 6:49 31:44|schuhkarton 33:18 48:45|schuift 10:37 24:52 33:5|schuilen 33:26|schuin 33:26
schuiven 40:54|schul 7:35 14:35 15:44 29:42 46:44|schuld 3:12 21:35 33:16 40:13
schulden 0:56 7:31 13:17 14:26 33:-23 51:21|schuldenaar 10:58|schuldenvrij 51:72|schuldet 3:32 10:37 51:45
schuldfrage 20:55|schuldig 33:27|schuldvordering 23:66|schule 21:63|schulen 20:40 31:33 40:26|schulfassung 31:57
schulfreunden 7:59|schuljahr 20:55|schulkino 31:57|schulklasse 33:27|schulklassen 18:49 40:37|schulmaterial 31:57
schulpaket 31:57|schulter 33:27|schuren 33:26|schuss 19:45 21:44|schut 21:53 33:13|schuttet 33:27|schutz 33:27
schutzes 2:56|schutzfilm 32:45 33:19|schutzfrist 2:56|schutzt 33:27|schuur 3:19 19:21 33:10 38:35 48:31|schwache 6:62
schwachen 44:62|schwarm 33:27|schwarz 19:18 20:19 33:13 49:38|schwarzbach 10:53 27:50|schwarze 28:66|schwarzung 20:55
schwarzweiss 19:54|schwaz 2:56|schweige 20:55|schweigen 2:17 3:25 19:15 20:27 33:-1 38:26|schweigend 47:63
schweigt 2:43 33:13|schweiss 33:27|schweiz 33:27|schwelle 47:63|schwellenwerte 46:65|schwenk 49:65|schwenken 33:27
schwere 30:63|schwerkraft 19:54|schwerste 38:65|schwersten 33:27|schwester 20:37 31:33 40:33|schwestern 33:27
schwierigkeiten 14:59|schwimmbad 33:27|schwindel 33:27|schyns 6:49 33:13|sciatique 33:29|scie 19:36 33:14 50:52
sciences 13:70|scientifique 27:67|scientist 33:28|scierie 33:29
scifo 1:26 2:14 3:13 5:32 13:25 16:25 22:28 38:36 40:10 43:27 47:34|scolaire 20:33 31:57|scolaires 27:46 31:57
scomm 50:78|scoort 30:68|scooters 41:68|scopa 13:49 33:21|scope 19:59|score 1:22 19:43 21:33 30:45 44:27
scored 33:14 48:60|scot 3:44 33:14|scotland 8:58 19:34 23:46|scots 10:41 31:41 44:49|scotsman 33:28
scottish 11:41 17:36 40:30 42:36 44:37|scout 19:51 40:32|scouting 16:51 18:46 27:21 40:11|scr 43:66|scrap 33:28
scraping 20:57|scratched 24:76|scream 33:28|screaming 3:58
screen 1:24 9:13 13:5 17:9 18:8 19:8 20:-4 23:20 27:2 33:-13 34:-1 38:13 39:35 40:2 42:35 44:9 52:26|screener 39:72
screeners 39:77|screening 31:62|screenings 31:62
screenplay 1:34 2:39 9:18 12:22 13:9 16:10 18:12 27:7 34:4 41:12 43:10 44:14|screenplays 7:33 34:56
screens 22:29 27:23 31:53 40:13|screenwriter 2:41 13:56|screenwriting 13:65
script 1:16 2:9 3:5 5:5 10:13 12:2 13:5 16:36 17:-2 18:14 19:-6 20:-15 23:0 27:13 30:1 33:-44 34:-7 36:8 40:12 41:11 43:1 44:16 50:2 53:7
scriptbijdrage 17:69|scriptcoach 16:64|scriptdossier 18:67|scripte 13:69|scriptment 2:22 5:41 27:24 33:2 43:28 44:31
scripts 1:5 2:8 3:-5 5:22 9:11 10:15 13:3 16:21 18:16 27:11 34:18 36:27 40:15 41:15 43:13 53:12
scrl 1:14 2:13 7:22 10:21 12:19 14:18 15:23 17:23 34:15 37:29 43:36 46:23|scroll 33:28|scrupule 3:45 33:16
scullery 33:14 47:59|scully 13:52 19:45|sculpture 13:65
se 2:-13 3:6 6:-3 10:1 12:-5 14:-10 19:11 20:8 21:10 27:-6 28:0 30:-2 31:-13 33:10 34:-5 35:0 40:9 44:-4 45:2 47:0 48:5 49:3 53:15
sea 13:44 19:25 22:47 33:-6|seagrove 10:62|seal 1:42 33:21
seance 12:16 16:16 23:40 29:26 30:23 31:30 33:5 35:22 44:21 48:24|seances 13:31 16:52 18:35 30:48 31:26
search 5:48 16:33 18:35 19:13 20:11 33:-6|searches 20:43 33:14
season 9:29 10:2 13:6 18:9 21:30 33:-17 34:0 40:-6 41:8 42:20 45:51 53:16|seasons 13:41 20:20 22:44 31:25 45:33
seat 1:22 7:34 8:48 33:8 53:20|seated 19:45 36:60|seats 34:60|seau 3:40 33:20|seaux 20:41 33:16|sebastien 2:56
sec 16:15 19:24 20:-3 33:-19 43:16 45:13 49:59 52:38|seche 19:31 20:37 24:51 33:-2|sechent 20:55
secheresse 33:16 40:42|sechs 2:9 7:25 13:6 20:8 22:20 23:7 29:9 31:10 33:-4 34:1 35:9 36:11 40:-5 41:6 45:7 47:8 51:10
sechsjahrige 3:53|sechsundvierzig 33:27|sechzig 6:54 10:37
second 1:2 2:20 3:3 5:7 7:-4 12:2 13:-5 16:11 18:18 19:-11 20:0 21:9 22:4 23:1 27:5 30:2 31:-3 33:-3 34:-11 40:11 42:-1 43:12 44:7 45:0 46:4 48:3 53:-5
secondaire 31:65|secondaires 6:59 13:39 24:51 45:41|secondary 31:62|seconde 10:14 20:6 24:36 33:15 38:35 45:22
seconded 3:58|seconden 16:38 20:28 43:40 52:47
secondes 16:16 19:20 20:13 30:23 33:8 36:28 40:2 45:18 49:28 50:24 52:30|seconds 33:9 38:40 40:15 52:58|secouer 33:29
secours 3:37 33:21|secret 16:13 21:18 33:11 35:33 40:13 44:21 45:39|secretaire 12:36 23:54 27:32 29:46 33:-5
secretariaat 43:67|secretariat 12:44 13:43 16:44 23:49|secretaris 20:41 29:57|secretary 3:36 8:52 33:6|secretly 33:28
secrets 3:26 6:40 21:34 31:30 33:5|secs 49:83|secteur 7:43 27:52 40:30|secteurs 14:49 20:33 40:34
section 1:57 13:11 16:15 19:8 22:14 24:36 27:7 42:18|sections 13:52 30:59|sectoren 14:64|sectors 14:66|secundair 31:60
secured 1:72|secures 40:53|securise 40:56|securite 26:35 33:-9 35:28 41:38 50:30 51:67
security 9:31 10:19 14:23 33:-15 34:16 45:39 51:52|sedert 8:71|sedimentologie 50:78|seduire 27:67
see 1:6 2:-8 3:-5 12:7 17:1 18:0 19:14 20:5 23:3 27:11 28:15 30:12 31:7 33:7 34:-9 39:25 40:-8 44:2 45:2 49:7 52:22
seed 33:28|seeing 33:28|seek 40:53|seeking 33:28|seem 19:45 33:14|seemed 3:58|seems 33:28
seen 5:17 7:12 19:5 20:3 27:20 33:16 40:-1 44:16 45:16|sees 6:23 19:11 33:19 40:5 48:36|segel 33:27|sehe 19:54
sehen 3:1 6:10 19:11 20:12 27:5 30:10 33:15 40:-2 52:14 53:6|sehr 11:15 12:31 19:4 23:21 24:15 27:31 33:1 44:12
sei 3:29 33:18 47:21|seien 33:27|seil 16:33 33:15 41:33|seilles 19:41 50:56 53:48|seilszene 19:34 31:37 44:41
sein 3:11 10:6 19:30 20:4 21:12 27:6 32:15 33:7 45:11|seine 2:5 6:29 10:6 12:9 13:9 19:3 27:6 28:14 33:11 38:13 53:7
seinem 29:24 33:24|seinen 3:10 7:16 10:14 14:16 20:12 33:15|seiner 23:49 33:13|seines 33:27|seing 8:79
seit 4:11 7:23 8:19 11:11 20:1 33:14 40:10 44:8 45:8|seitdem 3:40 33:13
seite 9:16 10:9 11:26 13:12 24:36 27:9 33:6 40:2 47:14|seiten 2:12 3:9 9:20 12:16 16:17 18:18 33:10 44:18
seitenflugel 33:13 47:49|seitenverhaltnis 19:54|seither 3:40 6:36 33:1|seitlichen 19:54
seize 3:10 6:28 9:33 20:6 21:26 33:17 53:20|seizoen 2:11 21:20 31:14 33:-11 45:58|seizoenen 13:54 20:28 22:41
seizoensboog 45:66|seizoensfinale 21:66|sejour 25:71 41:60|sejours 41:74|sek 16:24 49:63|seks 47:72|sekte 33:27
sekunde 24:45 32:46 33:6|sekunden 13:25 19:19 33:3 39:31 43:25 52:31|sel 20:28 21:48 24:55 45:45
selben 10:41 19:31 33:-9 40:15|selbst 3:-1 7:5 10:3 19:0 20:15 33:10 40:22 45:8 53:13|selbstandig 8:65
selbsteinstufung 46:65|selbsthilfeschule 13:61|selbststandiger 2:56|selbstverlag 47:63|selected 22:51 30:42 38:56
selectie 22:62 23:40|selectiecomite 12:65|selecties 22:68|selectif 1:72|selection 12:44 13:32 22:52 23:46
selectionne 13:70|selectionnes 1:72|selective 17:47 22:30 40:19 42:58|self 30:46 33:1 45:44 46:48|sell 2:34 33:22
selle 33:29|seller 10:48 40:40|sells 3:15 6:28 21:30 28:33 33:14 40:10|seloignes 33:18 35:46 48:48
selon 2:24 12:22 19:13 20:6 31:29 33:1 42:26 53:33|sels 22:65 33:10|selten 27:32 33:1 40:25 45:36|seltener 40:50
sem 16:71|semaine 7:9 12:10 13:22 16:10 18:32 20:13 21:15 22:14 31:29 33:-1 34:1 38:30 45:12
semaines 3:-1 16:40 20:12 31:6 33:-2 38:22 41:33 44:16 50:43 53:10|semblables 6:63 44:62|semblant 3:39 12:41 33:13
semester 13:61|semesterferien 31:57|semestre 18:74|seminaire 40:56|seminariste 33:29|semois 53:69|senator 21:44 33:18
send 1:30 12:31 14:29 33:-9 34:23 35:36 50:37|sendemast 26:65|sendeplatz 31:57
sender 10:14 12:3 14:20 17:6 18:5 22:12 27:1 31:1 33:-16 40:24 42:38 47:5|senderbeteiligung 42:62|sendergeld 42:62
sendergesprache 10:57|senderinteresse 1:61|senderlektorat 44:62|sendern 7:46 14:39 34:23|senderpaket 18:62
senders 9:64|sendeschluss 1:14 2:10 3:6 10:11 12:13 16:14 22:14 23:15 27:11 30:16 33:-20 40:4 41:14 43:13 44:15
sendet 33:27|sending 12:59 27:42|sends 33:28|sendung 9:35 33:16 49:37|sendungen 30:63|seneffe 16:51 40:40
senegal 40:56|senegalaise 22:74|senior 10:53 31:46|senioren 33:27|seniorenclub 18:62|seniority 33:28|seniors 31:63
senkrecht 33:27|senkrechten 33:27|senkt 33:27|sens 3:4 6:34 14:52 16:16 19:8 20:1 27:13 33:-13 46:27 53:15
sense 10:35 31:35 33:14|sensibles 40:56|sensor 33:27
sent 9:18 11:19 12:11 14:10 19:-2 20:1 21:11 23:15 28:20 31:6 33:14 44:11 47:17 48:14|sentaient 33:29
sentait 33:16 47:66|sentence 3:36 6:30 7:25 33:7 34:18|senti 33:29|sentiment 44:70|sentimentale 20:55|sentiments 12:71
sentir 19:62|sentira 19:48 20:41|seo 39:83|sep 18:60 25:39 48:37|separate 2:35 9:58 34:34|separately 2:47 21:46 40:26
separation 2:60|separe 2:39 5:56 12:49|separee 40:56|separees 12:71|separement 2:39 9:60 29:59|separent 33:29
separes 3:59|sept 3:-1 5:10 6:7 7:9 13:1 18:20 19:-7 20:-4 22:7 30:8 31:6 33:11 35:7 38:12 40:8 45:19 48:9 53:0
septante 33:29
september 1:12 2:9 3:-10 4:6 5:9 8:11 9:5 12:0 14:-1 18:41 19:-8 20:0 23:1 26:6 27:-4 29:12 30:2 31:6 33:-14 34:-2 36:6 38:5 39:7 40:0 42:3 43:-1 50:4
septemberland 31:60
septembre 2:19 4:16 5:11 7:2 8:12 10:7 12:4 17:9 18:49 19:-5 20:-12 23:8 27:0 30:32 31:9 33:-20 34:-6 35:9 40:-11 43:6
septieme 33:29|seq 33:-13 35:34 49:72|sequel 31:32 33:11 34:40|sequels 2:60
sequence 2:-5 19:13 20:19 24:24 33:12 34:2 43:7 44:10 48:28 49:35 52:18|sequences 16:46 18:33 19:22 33:13
sequencier 2:39 12:49 48:57|sequentie 24:59 49:60|sequenties 16:64|sequenz 33:21 49:39
sera 2:-1 3:2 7:-7 9:25 10:2 12:3 13:3 14:-5 19:31 20:14 21:8 23:27 27:6 31:4 33:-21 34:5 35:20 40:9 53:-6
seraient 34:62
seraing 2:-3 7:-1 10:12 12:5 13:8 14:17 16:12 19:-3 20:-2 26:11 27:-3 30:9 31:0 33:-21 35:7 36:9 40:2 41:6 43:6 53:40
serais 27:67|serait 19:18 27:36 30:34 33:-4 40:25 42:31 44:32|serge 8:79|sergeant 6:23 28:27 33:21 36:26 44:22
sergent 24:82|serial 45:70
serie 1:24 2:5 3:-9 5:-1 7:11 9:1 10:5 12:0 13:8 14:-1 16:-7 17:0 18:-1 19:0 20:-8 22:13 24:4 27:13 30:-2 31:-6 33:-37 34:5 37:11 40:11 41:-5 42:13 43:16 44:-1 45:22 52:4 53:-9
serielle 34:62|seriellen 34:56|serien 0:21 1:16 2:11 4:21 7:25 13:16 14:14 22:16 29:19 34:11 43:15 50:19
serienbibel 34:42 45:49|serienheft 38:65|serienkonzept 1:35 2:30 5:38 9:38|serieplan 5:39 12:35 16:34 43:36 45:36
series 1:23 2:-10 3:-13 7:21 9:3 10:-9 13:18 17:11 18:-4 19:-12 20:-7 22:25 27:14 30:8 31:7 33:-23 34:-4 38:3 40:9 41:4 42:13 43:3 45:27 53:-6
serieuse 40:56|serieux 33:29|seringue 33:21 48:57|serio 21:56 45:63|serions 12:49 27:59|serious 14:52 27:49
seriously 33:28|serment 13:57 39:70|sermon 33:28|serons 20:41 40:42|seront 1:16 2:4 19:45 20:-1 33:-15 35:40 53:36
serre 20:45 33:11|serrent 33:29|serrure 33:29|sert 3:13 7:23 21:29 33:18 40:10 48:32
servais 14:35 15:47 27:32 33:-5 40:21 50:43|servait 3:59|serve 51:75|served 13:65|serveerster 28:59 33:13
servent 20:33 28:63 45:50|servers 35:73|servet 33:26|serveurs 41:74|servi 3:13 21:29 31:20 32:38 33:14 37:40 44:30
service 3:0 5:13 7:18 17:13 20:1 21:10 23:21 27:21 31:5 33:-7 35:34 42:22 44:11 45:18 50:13 51:29 53:4
serviceable 13:65|services 0:18 2:42 5:16 7:7 10:2 14:35 16:19 21:13 26:32 42:23 50:15|servie 0:81
serviette 33:23 48:36|servietten 24:35 33:5 39:44 44:31|serviettenkarte 24:66|serviettes 33:29|servir 4:56 27:40 51:69
servira 3:32 40:50|servirait 3:59|serviront 33:29
servitude 6:33 21:31 22:30 30:34 32:40 33:-15 44:32 45:28 48:34 52:40|servitude1 52:84|servitudes 47:80
ses 2:17 3:-13 5:6 6:-2 7:7 10:-8 13:-8 14:28 15:3 19:2 20:-8 21:-4 27:-5 28:6 32:5 33:11 34:0 40:-6 43:-6 44:-3 45:4 47:1 48:5 51:16 53:-10
sessel 33:13 35:51|session 1:52 12:35 23:49 42:26 52:36|sessions 16:57 20:36
set 2:10 7:10 10:6 12:3 13:4 16:21 18:3 19:17 20:-8 23:6 24:11 30:7 31:6 33:-14 34:-5 40:10 41:25 44:14 53:19
setdesign 16:61|sets 2:11 16:17 33:-22 34:10 40:3 41:50 43:16 44:20 53:27|setting 3:31 31:35 40:26 44:43
settings 5:57 45:57|settle 3:31 10:35 33:14|settled 7:39 12:41 19:32 33:1|settles 33:28|setze 20:55
setzen 20:29 33:1 40:37|setzt 2:21 33:24|seufzer 6:62|seuil 31:23 32:41 33:8 42:32 46:40 47:38 48:36|seuils 46:82
seul 2:13 3:-10 10:-5 19:10 20:8 21:6 28:16 29:12 30:9 31:-3 32:15 33:14 34:-7 40:4 43:4 48:9 49:14
seule 3:-5 5:5 6:4 7:-4 10:24 19:26 20:16 21:2 24:9 29:8 33:8 34:9 40:-8 44:3 53:-4
seulement 2:8 3:7 6:25 20:16 24:30 27:15 31:14 33:9 40:17|seules 53:69|seuls 20:20 31:31 33:-5 34:40 40:21
seven 1:9 3:0 10:4 19:11 20:9 27:5 30:15 32:18 33:14 36:16 43:8 45:12|seventeen 18:47 33:20|seventh 33:28
seventy 3:11 20:22 31:15 33:18 48:26|several 33:28|severally 2:60|sewn 53:65|sex 25:77|sexe 25:76 30:56|sexes 31:62
sexton 21:73|seys 2:36 5:48 43:46|sfeer 32:73|sfx 41:68|sgt 3:58|shade 33:28|shaders 13:65|shake 21:59 33:14
shaken 33:28|shaking 19:25 33:19 49:42|shakings 33:28|shale 20:57
shall 2:21 10:30 19:10 20:18 27:4 29:14 33:-11 34:28 35:24 40:-6|shame 3:58|shan 19:59|shaoghal 13:65
shape 33:8 40:23 43:36 45:41
share 0:25 1:7 2:11 5:11 10:33 12:8 17:10 22:9 30:13 31:2 33:-15 34:0 40:8 42:30 43:6 52:17
shared 2:37 5:27 10:39 33:-3 53:22|shareholder 2:60|shareholders 46:74
shares 2:29 5:20 7:33 8:23 10:30 14:15 16:16 33:-11 42:19|sharp 19:59|sharpens 33:28|shave 33:29|shawls 33:28
she 2:-8 3:15 6:7 12:-1 13:16 19:-2 20:7 21:2 28:4 33:17 37:2 42:-6 44:-5 47:9 48:10|sheared 33:28|shed 22:55 30:59
sheep 3:21 6:34 19:22 20:20 33:3 44:33
sheet 0:33 1:5 5:17 10:6 11:12 12:14 14:3 16:25 17:7 24:45 33:-19 41:14 46:40 48:8|sheets 10:41 12:46 20:36
shelf 3:16 21:31 31:29 33:10 34:18 40:11|shelf41 52:77|shelter 40:30 42:62|shelters 44:70|shelves 33:28|shenyang 33:29
shepherd 6:44 33:22|sheriff 48:73|shetland 31:62|shift 21:42 33:10 45:52|shines 33:28|shiny 33:28|ship 33:22 35:46
shipped 22:47 33:6 40:32|shipping 26:48 33:14 40:26|shirin 34:56|shirt 33:28|shock 38:74|shoe 33:6 35:52 48:52
shoebox 33:14 48:60|shoes 20:36 33:20|shoot 14:3 16:3 18:35 19:37 20:18 27:9 33:-29 40:5 41:5 43:18 53:11
shooting 1:11 18:23 20:1 27:18 30:16 33:-28 34:3 40:-3 41:34 43:33 50:18 53:32|shoots 33:14 53:51
shop 7:30 13:18 31:14 33:10 34:12 36:35 48:26|shopping 33:20 48:52|shops 20:43 53:51|shore 33:28
short 0:20 1:3 5:7 7:3 9:10 10:-2 12:13 13:22 19:4 20:-7 21:9 22:30 31:-2 33:-9 34:26 39:14 40:-11 43:2 47:18
shortly 47:72|shorts 7:29 13:41 22:32 31:25 34:23 40:16|shot 2:0 14:5 19:30 20:12 31:11 33:-4 40:2 48:12 49:46 52:16
shotlijst 49:73|shots 19:47 41:25 49:33 50:32 52:34|should 3:1 11:18 12:11 19:28 20:11 27:18 33:12 45:14
shoulder 19:38 20:36 49:54|shouldn 19:59|shout 19:45 33:14|shouting 3:44 33:14
show 2:15 19:3 20:19 24:20 27:25 31:20 34:21 40:15 43:10 45:32|showed 40:53|showing 34:52 38:53
shown 7:23 13:35 22:45 27:20 30:29 31:19 40:10|showreel 52:73|showrunning 10:48 41:54|shows 20:12 27:18 33:21 45:26
shrink 40:53|shut 33:14 38:53 49:41|shuts 33:28|shutters 33:28|shy 6:71
si 1:0 2:16 3:-1 10:15 12:11 17:4 18:-6 20:7 22:-3 23:-4 27:18 28:5 30:-2 31:-9 33:-2 34:26 35:-3 36:3 38:2 40:9 44:8 53:-10
sianel 27:63|siblings 31:62|sibylle 12:57 29:67|sic 43:73
sich 2:-6 3:2 6:5 11:8 12:-2 14:6 19:1 20:4 21:1 27:-5 28:3 30:0 31:-5 33:15 34:-7 40:6 44:0 45:0 48:1 49:3
sicher 31:37 33:6 42:42|sicherheit 41:44 51:55|sicherheitslage 27:58|sicherheitsrelevanter 20:55|sicherung 27:58
sicht 20:42 27:44|sichtbar 20:42 33:13|sichtbeton 32:67|sichten 39:66|sichtung 18:62|sichtungslink 39:66
sichtungslinks 39:66|sicilien 33:29|sick 3:27 33:23|side 9:18 19:14 20:2 21:18 24:31 33:13 40:19 44:15|sides 11:74
sideways 33:28
sie 1:-5 2:-4 3:9 4:0 6:6 7:-2 10:-6 11:4 12:4 13:-1 14:-7 19:7 20:6 21:1 23:2 27:0 29:3 33:10 34:-2 35:2 38:1 40:-11 45:0 47:8 48:6 49:2
siebe 3:22 16:31 34:24 36:38 43:33 47:37|sieben 3:31 7:20 22:22 30:24 33:-12 40:12 45:23|siebenstelliger 27:58
siebten 13:36 33:20|siebzehn 6:49 33:13|siebzig 13:35 19:28 28:40 33:1|siecle 33:29
siege 1:33 2:15 7:24 8:61 13:7 33:-4 34:10|siegen 13:61|siehe 13:35 21:37 33:1 45:36
sieht 3:2 7:8 19:23 21:12 33:13 34:5 47:21 48:13|sien 2:31 10:16 19:14 20:8 25:49 33:-6 34:14
sienne 2:20 20:15 33:20 48:38|siennes 33:29|siens 33:29|sieste 18:60 33:16|siffle 20:29 33:23|sifflement 19:62
sifflent 33:29|sifflet 33:21 48:57|sifflets 33:16 48:65|sight 3:23 27:29 33:14 38:40|sighted 33:28
sign 2:7 3:5 5:17 14:13 29:38 33:6 40:0 43:17 50:39|signaalgever 33:26|signaalgevers 35:67|signal 33:29|signale 33:29
signaler 14:70|signaletique 9:68 43:59|signals 33:28|signataire 1:58 50:64|signatories 10:48 33:14|signatory 1:67
signature 1:37 2:22 3:-8 5:0 8:3 9:3 10:4 12:-3 14:25 18:3 19:-12 23:32 25:6 27:-3 29:19 30:2 33:-34 34:18 46:4 50:29 51:11
signatures 1:12 2:26 3:3 9:19 10:23 12:13 14:26 27:8 29:19 33:-9 34:5 36:19 43:12
signe 2:6 5:14 10:19 11:8 12:6 14:16 17:29 18:0 20:-3 21:1 23:11 33:1 34:22 40:12 42:10 47:6 48:4 50:4
signed 2:2 3:-9 9:15 10:24 12:22 14:13 15:17 17:26 18:10 23:19 27:-3 29:15 30:6 33:-14 34:23 35:7 40:-5 42:3
signee 5:34 10:20 12:27 17:45 18:30 20:11 33:-15 34:17 40:12|signees 5:78|signer 5:28 10:14 20:5 27:17 29:72 33:-21
signeront 10:50 20:41|signes 1:32 9:41 12:31 13:30 20:15 33:2 42:35|signing 4:68 29:52|signons 27:67
signs 3:14 10:18 24:32 33:18 36:30|sigrun 2:27 3:24 13:42 34:26 43:33|sijtsma 6:46 33:5 45:45
silence 2:-10 3:17 6:15 10:-2 19:13 20:-6 31:5 33:13 38:10 40:-4 47:8 48:24 49:26|silences 3:58
silent 3:20 19:35 20:20 33:3 44:33|silezie 31:60|silhouet 24:73|silhouette 24:71|silhouettes 49:83|silicone 24:82
silicose 33:29|silk 24:49 32:49 33:1 48:46|sill 3:27 13:35 33:10 48:42|silo 13:39 22:43 33:9 35:45|silver 1:53 33:14
simenon 3:59|simeon 33:29|similar 31:62|simon 2:15 3:14 13:35 33:18 43:28|simone 33:29|simpele 40:54
simple 2:6 3:31 10:9 19:22 22:31 33:-10 34:19 40:7 47:26|simplement 33:29|simples 16:71|simplicite 33:29
simplifie 1:72|simplifiee 0:73 10:42|simplon 27:67|simply 27:49 33:14|simulated 30:72|simultanees 30:78
since 3:9 4:14 6:10 7:14 8:16 10:-7 11:5 12:-1 13:16 19:-10 20:5 21:4 22:7 27:-6 33:8 36:5 40:17
sincere 1:52 14:51 33:-6|sincerely 14:44 27:55|sincerement 3:45 20:41|sinceres 14:70
sind 1:0 3:8 4:5 5:3 7:17 10:-4 11:4 12:5 14:19 18:7 19:2 20:-6 31:7 32:6 33:1 40:11 44:1 47:2 51:4 53:8
sinds 4:27 6:7 7:23 8:17 11:12 13:16 20:8 27:2 33:6 40:22|sindsdien 3:42 33:13|sing 33:28|singing 33:28
single 2:17 12:13 13:16 15:44 19:15 20:21 22:14 33:4|sings 20:43 33:14|singt 20:34 33:6 48:43|sink 19:38 33:20
sinkt 33:27|sinn 14:46 31:44|sinne 0:40 14:54|sinon 12:31 19:35 20:15 33:2 34:22 40:16
sint 3:23 18:44 21:33 33:-7 35:35|sion 22:55 34:53|sir 3:20 12:30 23:33 27:25 33:12|siren 33:18 51:63
sirene 33:22 48:56|sirenes 35:67|sirens 20:57|sirs 11:74|sirup 35:64|sissen 20:41 33:13
sister 3:3 6:28 20:2 21:18 28:21 33:17 40:9 45:16|sisters 3:24 6:38 33:13 48:40|sit 3:10 20:29 33:21
site 18:23 22:27 27:18 30:27 33:-24 38:27 39:32 50:51 53:22|sites 20:47 27:45|sitges 13:43 22:47 31:38 40:29
sits 19:8 20:6 33:22 36:23 40:2|sitting 33:28|situated 8:60 53:51
situation 0:31 5:28 8:54 17:26 31:15 42:41 44:25 51:44|situations 5:78|situee 33:29|situer 27:67
sitz 1:16 7:32 8:50 10:13 53:24|sitzen 7:23 33:24|sitzt 3:16 7:22 33:17 53:21|sitzung 12:30 23:52 35:34
six 2:1 3:-1 6:1 7:11 8:-2 10:-10 13:0 19:-9 20:8 21:8 23:-1 24:6 28:2 31:3 33:9 34:0 35:-2 36:5 40:4 45:22 48:7 50:2 51:6 52:3 53:0
sixes 30:72|sixieme 1:15 2:3 6:19 7:11 10:6 12:13 16:13 20:-3 21:17 23:18 27:10 33:4 36:24 40:-2 41:16 43:15 44:18
sixteen 2:39 19:38 20:36|sixteenth 33:28|sixth 33:28|sixties 6:58 40:40
sixty 6:31 10:23 20:9 31:16 33:11 40:7 47:16 50:18|sixtyish 33:28|size 1:16 2:10 6:21 12:17 27:13 33:16 46:35
sizzle 52:77|sjaal 31:60|sjarel 33:26|skai 19:44 32:60|skandinavien 31:57|skaters 32:76|skelet 33:17 48:49
skelett 33:27|skerries 34:62|skerryvore 13:65|sketches 24:76|ski 33:27|skifahrer 31:57|skigebiet 53:58|skimmers 33:28
skimming 33:28|skin 33:28|skiort 33:27|skipper 26:75|skischuh 32:67|skischule 33:27|skispitzen 49:65|skispringer 33:27
skizze 37:67|skizzen 16:47 24:52|sky 12:33 33:24|sla 33:26|slaan 33:26|slaap 33:26|slaapcyclus 20:54|slaapkamer 48:68
slaaplabo 20:54|slaapt 33:25 47:25|slaapwandelt 33:26|slaat 33:1 34:33 48:53|slab 33:28|slack 19:45 53:51|slag 33:28
slagboom 33:26|slager 33:26|slagzin 37:74|slakkenberg 13:54 22:54|slap 33:26|slapeloze 33:13 49:60
slapen 6:20 20:16 21:19 33:10 40:7 41:31 53:16|slapend 33:26|slapende 33:26|slapers 20:41 22:54|slaps 33:28
slate 3:8 7:33 17:43 24:26 32:26 33:-3 40:15 48:23|slates 33:28|slecht 19:31 33:21|slechte 20:41 33:13
slechterik 19:58|sledge 33:28|sleds 33:28|sleep 3:27 21:42 33:10 53:34|sleepboot 41:66|sleepboten 41:66
sleeping 32:55 33:6 41:47|sleeps 12:54 33:14|sleept 44:68|sleeve 19:16 21:30 33:17 38:31 48:30|sleeves 33:28
slept 19:51 33:6|sleutel 7:19 21:21 31:15 33:12 35:23 37:29 48:23|sleutelbos 35:67|sleutels 35:67
slib 7:27 13:31 21:30 22:31 31:24 33:2|slice 33:28|slide 31:41 33:6 49:54|slider 33:28|slides 33:28|slight 33:28
slightly 19:59|slijk 33:26|slimme 33:26|slip 11:34 20:30 33:15 35:33|slipped 11:74|slips 20:48 33:8|slipway 26:75
sloeg 33:26|slogan 37:67|sloot 33:26|slopen 33:26|slordiger 33:26|slot 20:12 27:18 31:37 33:-2 42:25 44:39
slotbeeld 33:26|slotfeest 33:26|slotte 33:26|slow 3:15 12:25 19:26 22:26 33:-3 38:31 43:36|slower 33:28
slowly 33:21 47:35 49:38|slows 33:28|slug 33:28|sluice 19:45 34:46|sluis 3:8 21:35 24:25 33:11 40:6 45:19 48:20
sluisje 33:26|sluiskaart 31:60|sluismeester 6:41 7:37 33:0 45:40|sluiswachter 33:26|sluiswachters 13:54 22:54
sluit 10:18 28:33 30:28 33:18|sluiten 33:26|sluitende 31:60|sluiting 33:20 35:43|sluitingstijd 33:26
sluizen 19:21 21:30 33:10 36:35 45:30|smacks 33:28|smakelijk 26:71
small 0:18 1:10 3:1 7:15 12:2 14:19 15:18 19:12 20:-9 22:3 27:-3 30:7 31:-4 33:1 36:8 40:6 43:1 46:28 49:10 53:-1
smaller 40:53|smallest 33:28|smart 2:60|smash 33:28|sme 9:29 14:54 46:55|smeekt 33:26|smell 20:36 33:20|smelled 47:72
smells 6:58 33:14|smet 33:29|smeyers 7:33 19:27 22:37 34:27 38:41|smid 33:26|smile 33:28|smiles 48:73
smiling 27:49 33:14|smit 35:67|smoke 33:28|smoked 33:28|smoking 33:27|smokkelt 21:66|smoother 19:59|sms 33:26
smuggled 33:28|smuggling 28:76|snacks 35:73|snavel 33:26|snc 46:74|sncb 32:84|snede 33:26|sneeuw 35:54 47:57
sneezes 33:28|snel 3:25 6:37 24:30 33:-4 36:29 44:26 45:24|snelle 19:58|sneller 33:26|snelwegparking 45:66
sniegu 43:66|snijden 33:26|snijdt 33:26|snijmolen 33:26|snoeisel 33:26|snoekbaars 33:26|snofokk 27:63|snor 33:26
snow 1:1 3:-9 10:-4 12:1 16:6 17:3 18:10 19:-1 21:26 22:11 24:9 31:-4 32:10 33:3 36:14 37:12 40:1 41:18 43:0 45:10 47:6 48:15 49:17 52:17
snowflake 33:28|snows 19:45 45:57|snurken 20:54
so 3:10 6:-1 7:11 14:-5 17:0 18:-3 19:13 20:7 27:-8 31:-9 33:14 34:-8 40:4 42:0 44:-2 45:-1 46:2 47:0 53:3
soap 13:57 32:55|soaps 40:56|sobald 10:44 18:49|sober 19:46 33:12|sobre 19:62|sociaal 30:68
social 3:-5 8:35 9:27 13:8 14:19 19:-3 22:8 31:35 41:28 43:17 45:21 51:35
sociale 1:16 7:13 8:13 13:14 14:20 15:25 20:-1 23:9 30:11 31:18 33:-36 41:30 45:12 51:53
sociales 0:34 9:34 14:35 31:18 41:63|sociaux 31:65
societe 1:4 2:19 4:10 5:25 7:24 8:28 9:1 10:6 12:14 13:-3 14:25 15:2 17:8 22:-6 23:14 27:-7 29:12 33:-28 34:18 35:3 38:1 40:6 42:-6 43:-7 46:1 51:2 53:0
societes 2:22 10:39 11:44 46:44 51:45 53:32|societies 2:60|society 1:26 2:39 5:49 17:28 23:30|sociologie 13:54 33:13
sock 50:70|socken 33:27|socle 31:65|sodec 42:75|sodium 1:19 2:12 13:17 19:22 27:15 29:25 32:39 33:-9 36:26 40:5 43:18
soep 16:19 21:21 33:19 48:31|soepele 40:54|soeur 6:40 13:13 33:15 39:38 43:16 44:18 45:15 46:24
soeurs 1:23 3:15 10:3 20:6 21:14 22:13 27:18 31:16 33:0 41:13 42:14 43:24 50:17 53:20|sofam 2:60|sofern 27:50 53:38
sofiane 6:43 33:26|sofica 42:75|sofie 27:67|sofort 12:27 26:33 33:-6 34:35 44:29|soft 19:38 33:-6 42:48 44:36
softly 19:59|software 14:31 16:37 36:42 53:34|softwarehaus 40:50|sohet 7:35 8:46 11:48 29:47 46:58
sohn 6:24 13:23 33:21|sohne 30:63|soi 3:37 21:53 27:46|soient 27:59 33:8|soierie 16:39 30:47 33:11 53:38|soif 6:77
soignant 31:65|soignants 31:65|soigne 33:29|soignee 20:55|soignent 19:62|soigner 48:78|soignies 33:28
soil 16:36 20:26 33:-3 40:22 48:42|soins 12:57 20:41
soir 3:-11 13:17 20:9 21:5 28:14 31:12 33:19 35:6 38:11 40:-14 45:2 48:30|soiree 12:44 31:52 35:49|soirs 31:44 33:21
soit 2:10 3:18 9:11 10:-7 15:11 18:3 19:-9 22:3 27:16 30:7 33:-4 34:0 40:10 41:24 44:12 50:7 53:36|soixantaine 6:77
soixante 2:19 3:5 6:12 10:23 12:6 19:9 20:12 23:11 33:6 37:22 40:-8 47:16 53:16|sojasosse 24:66|sokken 33:26
sol 3:17 7:27 20:13 33:21|solange 2:7 3:5 13:16 20:3 23:21 33:4 40:11 43:18 47:28 53:23|solche 3:27 10:31 12:34 33:1
solchen 33:27|sold 7:11 13:21 22:36 31:40 33:-2 40:16|soldaat 6:54 33:13|soldaten 20:45 33:9
solde 0:32 2:24 11:33 13:22 15:33 18:25 23:39 40:20 50:29 53:20|soldes 22:74|sole 2:32 4:47 8:32 14:24 34:38
soleil 19:38 20:30 32:46 33:-8 35:39|solemn 9:60 14:52|solemnly 14:66|solene 21:49 33:4 45:57|solenne 27:67
solfege 33:29|solicitation 17:70|solicited 17:56 43:53|solicitor 5:57 20:43|solicitors 29:73|solidairement 2:52 34:40
solitaire 6:77|solitude 33:29|soll 3:21 19:18 20:18 28:29 33:4 36:14 43:8 53:6|solle 33:27|sollen 3:32 19:34 42:42
sollicitatie 33:26|sollicite 1:49 10:15 17:48 40:27 42:26 43:24|sollicitee 1:38 10:40 17:43 40:22 43:39
solliciter 10:37 12:44 42:61|sollicitera 10:64|sollicites 40:56|sollicitons 12:54 40:45|sollte 21:63|solo 36:82
solre 35:76|solstice 33:29|solvabiliteit 40:54|solvay 50:70|solveig 19:59|solvent 14:66
som 15:23 16:44 17:33 33:-10 41:30 42:32|some 2:1 13:16 18:9 19:0 20:13 27:14 31:3 33:1 34:0 37:19 43:33 44:11 53:23
somebody 3:2 20:19 33:16 35:18 44:15 45:26 47:28|someone 3:17 6:19 16:14 20:16 33:18 47:20
something 3:18 6:11 19:14 20:12 27:2 31:1 33:16 45:9 53:4|sometimes 19:59|somewhat 33:28|somewhere 19:28 33:18 40:22
sommaire 1:34 9:65 33:-8 41:49|somme 1:23 2:24 16:34 17:28 20:6 23:27 34:25 40:7 42:26 51:34|sommeil 6:55 20:33 33:8
sommeillent 33:29|sommen 33:17 34:39|sommer 2:23 10:25 18:41 22:28 33:-6|sommerzeit 21:63
sommes 2:26 7:21 9:16 10:9 12:5 19:-4 20:-11 27:19 33:0 34:11 36:16 40:20 43:7|sommet 19:29 33:25|sommier 19:62
sommigen 33:26|soms 19:33 33:20
son 2:0 6:16 7:1 10:-8 12:-7 13:4 16:1 18:-7 19:5 20:-3 21:6 23:-5 27:-10 28:4 29:10 31:-7 33:12 34:-2 35:2 40:-16 41:21 45:-6 47:-2 49:2 52:6 53:6
sondage 35:76|sonde 20:41 33:16|sonderfahrt 31:57|sondern 3:14 20:16 33:18 40:12|sonette 33:27|song 3:44 41:54
sonia 7:31 12:41 14:40 33:-8 44:38|sonnant 50:74|sonne 33:28|sonnenaufgang 32:67|sonnent 33:29|sonner 33:29
sonnette 19:48 33:16|sonnez 37:86|sonntag 21:24 33:24|sonntags 31:44 33:13|sonntagskinder 13:61
sonore 19:37 20:22 34:26 36:37 45:27 50:33 53:24|sonores 7:38 8:48 16:39 27:36 30:47|sons 13:41 20:21 22:44 33:3
sonst 2:16 3:13 19:14 24:25 26:25 33:-14 34:32 42:22|sonstiger 41:61
sont 2:12 3:-9 5:5 6:-3 7:-4 10:20 12:7 14:16 19:6 20:3 23:3 24:2 27:-6 28:5 31:-7 33:4 34:10 35:4 39:3 40:-4 53:19
soon 37:78|sooner 19:59|soort 1:53 33:-7 43:46|soot 13:39 22:42 40:26 47:46
sophie 1:15 7:31 8:22 12:10 14:29 25:25 27:7 29:21 33:2 38:23 40:-4|soprano 33:29|sopranos 33:29|sorgen 40:50
sorry 3:10 6:24 11:52 12:20 33:3 40:6 47:25
sort 2:-6 3:7 13:4 19:13 20:0 21:9 31:-1 33:18 35:10 40:-10 45:6 47:14 48:20|sortait 33:29|sortant 10:42 33:21
sortants 53:69|sorte 3:32 19:35 20:28 33:2|sorteert 33:26|sorten 3:53|sortent 19:31 20:24 33:16 35:32
sorti 13:52 20:24 22:43 33:-2
sortie 3:1 10:18 18:6 19:-6 20:-13 22:16 27:28 30:10 31:45 33:-22 35:8 36:14 38:31 40:-12 43:5 45:4|sortieren 38:65
sortiert 33:27|sorties 16:46 20:17 30:40 31:41 40:18|sorting 33:28|sortir 3:21 19:24 27:29 31:28 33:13|sortira 27:67
sortirions 31:65|sortis 40:56|sot 33:29|souches 33:29|soudain 19:62|soudait 33:29|soude 33:29|soudeur 33:29
soudeuse 45:72|soudure 33:29|souffle 19:24 20:-1 24:26 33:23 48:23|souffler 33:29|soufflerie 10:64|souffles 36:82
soufflet 33:29|souffrance 33:29|souffre 6:63 44:62|sought 11:53 17:48 40:32|souhait 27:59 34:40|souhaitant 33:29
souhaite 1:20 2:28 3:40 19:10 20:15 27:15 34:9 43:21|souhaitee 1:72|souhaitent 33:29|souhaiter 33:29
souhaiterions 27:67|souhaitons 27:67|soul 10:53 33:10|soulagee 3:59|soulagement 33:29|souleve 33:29|soumet 2:60
soumettra 2:60|soumettre 12:71|soumise 15:82
sound 3:4 7:-1 10:-5 12:0 16:17 17:2 18:9 19:24 20:10 33:-12 40:-8 41:43 49:8 50:7 52:10 53:16|sounddesign 13:43 50:60
sounds 20:57|soup 33:28|soupconne 33:29|soupconner 33:29|soupcons 33:29|soupe 19:38 22:36 31:28 33:13
souper 3:26 33:25|soupes 33:29|soupir 33:29|souple 40:56|sourbrodt 33:26
source 17:46 19:26 21:13 33:-12 34:5 42:52 45:10|sources 9:30 10:11 11:29 17:61 30:37 42:26|sourciers 33:29
sourcils 24:82|sourd 33:29|sourde 2:33 28:57 40:29 44:49|souri 40:56|souriant 45:72|sourient 33:29|sourire 6:77
souris 3:27 6:45 21:44 33:-2 45:41|sourit 33:24 49:56
sous 2:-5 5:-2 7:-4 8:5 10:-4 12:-2 14:6 15:2 16:20 18:-6 19:-11 20:-2 22:-6 23:-4 26:10 27:20 28:5 29:1 30:-2 31:4 32:20 33:6 34:-8 35:-3 36:2 39:3 40:-17 41:10 42:0 43:-7 44:8 45:4 46:2 47:5 49:3 50:5
souscription 18:60 42:61|souscrit 10:44 31:56|sousol 50:78|soussigne 1:45 14:65|soussignee 14:61 15:42 29:41 35:36
soussignees 10:64|soussignes 2:46 4:49 34:40|soustraction 3:59|soutenabilite 40:56|soutenir 23:54 44:68
soutenues 23:76|souterrain 43:73|souterraine 33:29|south 53:65|southend 21:52 33:6 44:49|southern 34:60
soutien 1:23 10:15 12:34 17:28 23:39 27:31 40:7 42:38 53:20|soutient 12:71|souvenir 3:37 33:8 35:55
souvenirs 3:45 33:16|souvent 20:45 33:-2 40:25|souviennent 33:16 36:68|souvient 30:56 33:21
sow 2:26 3:23 34:26 43:30 47:33|soweit 33:27|sowie 2:23 12:27 27:44 34:23|soyons 53:69|sozial 14:59
sozialabgaben 41:61|soziale 31:32 51:60|sozialkrimi 45:62|sozialpflichten 14:59|sozialverbande 31:57|sp 26:75
sp70 49:83|spa 13:4 18:12 19:1 31:3 33:4 40:-3 43:10 44:10 53:45|spaanse 33:26|space 17:48 19:38 20:36|spaces 19:59
spades 33:28|spaghetti 21:53 33:13|spalte 11:65|span 13:47 22:48|spandoek 33:26|spaniel 33:28|spanje 31:60
spannen 33:27|spannend 44:62|spannende 33:26|spanning 45:66|sparadrap 33:29|spare 19:32 33:14 40:26|sparely 20:57
sparkasse 4:66|sparsam 20:55|sparsamer 33:27|spat 6:29 32:34 33:19|spatdienst 22:61|spater 3:9 33:21 40:17
spatestens 34:56|spatial 16:66|spatschicht 31:57|spatsommer 40:50|spazieren 33:27
speak 19:26 20:26 29:23 33:11 38:24 44:20|speaker 47:80|speaking 10:25 23:34 31:25 33:3 40:29
speaks 3:16 13:36 21:32 33:12 36:32|special 22:40 29:33 33:-18 38:36 40:15 41:42 43:25|speciale 29:54 38:70
specialise 40:56|specialised 31:48 40:40|specialisee 31:65|specialiseert 7:63|specialistes 20:55|specialite 7:69
specials 7:66|specialty 7:66|speciaux 41:74|specimen 25:72|specimenford 25:77|specs 10:62|spectacle 7:52 13:40 33:9
spectacles 3:25 7:27 15:40 22:32 31:24 33:8|spectaculair 31:60|spectaculaire 40:56|spectateur 3:14 19:46 20:39
spectateurs 7:25 13:17 30:45 31:42 33:-24 38:41 40:15 48:25|spectatrice 33:29|spedition 33:27|speech 33:28|speed 33:28
speeding 33:28|speel 27:62|speelfilm 7:19 10:14 20:9 22:40 23:22 33:-19 34:13 40:9 43:34|speelfilms 40:54
speelgoed 19:44 34:44|speelt 7:12 13:15 19:6 20:2 21:14 33:3 40:19 45:15 48:16 53:28|speisekarte 33:27
speisesaal 33:27|spel 19:33 33:20|speldt 33:26|spelen 19:37 27:41 53:42|spend 10:18 19:15 53:61|spending 12:54 53:51
spent 10:29 33:3 40:8 53:50|sperrfrist 34:56|sperrpausen 30:50 40:37|speurder 33:26|speurders 40:54
spezialeffekte 41:61|spezialvollmacht 29:64|spf 9:60 51:74|sphagnum 33:28|spheriques 19:62|spi 35:67
spiegel 19:20 33:20 48:30|spiegelbild 33:27|spiegelt 33:27|spiel 19:28 33:13 48:38|spielbare 40:50|spiele 27:58
spielen 27:32 33:1 40:37|spielfilm 1:24 7:12 12:30 13:28 22:24 28:18 40:3 43:30|spielfilme 7:38 13:40 22:40
spielplatz 33:27|spielt 13:47 33:6 45:29|spier 33:26|spike 33:28|spill 47:72|spin 30:44 33:0 45:42 53:37|spinde 33:27
spine 20:43 33:14|spinnerij 7:63|spinois 10:64|spinster 31:65|spionne 33:26|spirit 3:58|spirituel 33:29|spits 33:26
spitz 16:41 24:50 33:12|spleet 33:26|splendide 20:55|split 2:39 10:54|spoed 21:45 35:46 45:45|spoel 20:41 50:57
spoelt 45:66|spoil 33:28|spoke 33:28|spoken 3:16 20:13 33:14 37:34 40:9 43:22|sponsor 21:49 40:34 42:49|sponsors 40:56
spontanee 30:78|spontin 45:72|spook 33:13 44:55|spoon 33:18 48:42 49:44|spoor 20:29 33:20|sporen 33:18 47:49
sport 33:26|sporthallen 31:60|sportif 44:76|spot 33:14 53:51|spots 33:28|spottend 33:26|sprach 3:53
sprache 1:27 2:11 7:14 12:15 31:13 40:16 43:38 44:17|sprachen 13:33 20:16 31:18 33:-13 40:11 41:22 43:32
sprachgrenzen 40:50|sprachproben 16:61|sprak 3:56|sprake 14:51 33:13|spraken 3:42 40:40|sprang 6:62|sprat 20:43 22:55
spreads 19:45 31:48|sprechen 13:20 19:32 20:25 33:4 40:9|sprecherin 3:24 33:7 47:47|sprecherinnen 31:57
spreekt 6:18 13:36 19:30 20:5 33:8 40:4|spreektaal 43:67|spreken 2:15 3:3 20:27 27:9 29:18 33:13
sprengung 18:36 19:28 40:25 41:35|spricht 6:22 33:24|sprig 33:28|sprimont 13:50 19:37 22:49
spring 18:12 20:11 22:23 27:24 31:28 33:7 40:-3 42:13 47:16|springt 33:20 40:27|springtij 24:52 47:49 52:52
sprint 2:34 18:62|sprite 19:38 33:20|sprites 3:44 33:14|sprl 46:48 50:65|sprookje 3:56|sprung 33:6 48:43 49:45
spulen 19:54|spullen 33:26|spur 21:50 33:13|spuren 33:19 47:42|square 19:23 33:25|squattent 33:29|squelette 33:29
squire 30:59 33:14
srl 0:4 1:13 2:14 4:22 7:9 8:0 10:16 12:9 14:25 15:8 17:2 26:16 27:-11 29:14 30:-2 34:18 35:0 40:-12 43:23 46:16 50:20 51:10
sroka 34:50 47:53|st 13:65|sta 19:58|staafje 33:26|staak 33:26|staakt 33:26
staan 2:8 3:6 10:0 15:12 19:-1 20:2 21:7 33:16 34:-1 39:14 47:12
staat 2:-3 3:-6 4:5 5:2 10:-2 12:5 14:4 19:2 20:5 21:0 23:0 31:-7 33:16 40:2 44:1 45:0 47:4 53:-4|staaten 33:27
staatsangehorigkeit 25:67|staatsarchiv 3:53|staatsblad 8:65 9:44|staatsblatt 8:65|staatssekretar 33:27
staatssteun 14:64|stab 41:61|stabiliteit 16:64|stabiliteits 53:63|stabiliteitsstudie 18:67|stable 40:53
stad 3:2 15:39 17:25 19:4 20:11 23:23 24:19 28:19 31:6 33:1 42:15|stade 1:28 27:23 33:-15 40:12 43:59 45:28
stades 24:82|stadium 43:67|stadsarchief 23:66|stadsgeluiden 22:68|stadskrant 38:72|stadt 28:27 32:28 33:15 41:22 49:27
stadtblatt 38:65|stadten 31:57|stadtplan 24:66|stadtrand 33:27|stadtwald 33:27
staff 1:18 7:37 20:8 33:-21 41:44 46:45 53:16|staffel 9:19 13:15 33:-11 34:10 38:20 45:51|staffelbogen 18:41 45:54
staffelfinale 21:63|staffeln 13:53 31:37
stage 1:7 2:11 3:-7 12:8 13:20 16:17 17:10 18:19 19:-1 27:4 33:-28 34:25 35:9 41:16 43:36 53:5
stages 0:44 7:38 9:46 13:33 35:45|stagiair 53:63|stagiaire 6:46 7:23 21:29 27:21 33:-4 45:43|stagiaires 53:69
stahlkocher 33:27|stahltur 33:6 44:41 48:43|stair 33:28|staircase 38:74|stairs 33:13 45:37 48:40 49:42
stairwell 32:55 39:56 49:54|stake 7:53 44:56|staketsel 21:66|staking 10:45 21:40 33:0|stal 33:26|stalen 50:70
stalhouderij 17:55 27:46 42:53|stalk 33:28|stall 33:27|stalled 33:28|stalls 44:70|stallwand 33:27|stals 27:53 43:59
stammdaten 12:47 43:47|stammers 6:71|stammfiguren 45:62|stammgaste 40:50|stammkapital 0:40 8:59|stammt 33:27
stammtisch 3:32 19:34 33:6|stamp 1:36 4:45 14:35 24:45 33:-3|stan 6:54 45:53
stand 3:3 10:10 15:7 17:23 20:4 27:0 30:13 32:9 33:-8 34:-8 36:9 40:-3 42:18 43:36 47:13|standaard 38:72
standaardkrant 38:72|standaardtaal 19:58|standard 13:29 22:48 23:39 27:31 31:34|standby 50:74|standen 24:73
standing 20:24 33:21 51:33|standorte 50:64|standortpramie 42:62|stands 7:14 11:22 33:25|stang 32:73|stange 33:27
stank 3:56|stap 3:19 36:35 37:38 40:17 48:52|stapel 7:32 33:17 40:22|stapelbed 3:56|stapeln 33:27
stappen 18:24 19:14 20:20 33:-5 36:40 48:43|stapt 33:23 40:-1 47:15 48:13 49:18|star 33:16 34:35 40:22|starb 3:53
starend 33:26|starken 24:40 44:57|stars 19:28 33:-12 38:59 40:22
start 1:21 2:24 8:11 18:40 20:-5 27:5 31:28 33:-19 36:11 40:10 43:7|startboog 33:26|started 3:33 14:50 33:-5 47:28
starten 31:47 40:36|starters 33:28|starting 33:28|startlijn 33:26|starts 11:30 18:43 21:28 33:8 34:15 40:8
startschot 33:26|startsnelheid 33:26|stassart 2:25 10:29 29:46 40:21 44:41 50:43|stassen 43:67|stassin 33:29
state 3:13 5:26 14:50 33:-17 42:25 43:21 53:20|stated 14:52 42:56
statement 0:14 1:37 3:13 4:23 9:30 12:17 14:33 15:14 18:8 26:14 27:10 40:2 50:13 51:14|statements 0:53 1:46 9:52
states 5:41 15:45 25:57 33:-2|static 19:45 49:62|statief 19:48 20:24 26:41|statik 43:60|statiker 33:27
statikerin 3:29 33:20|station 7:19 18:9 21:14 31:8 33:17 34:10 40:-5 41:6 45:6 48:13|stationen 31:57
stationnement 33:29|stations 33:29|statisch 49:69|statistik 33:27|stativ 19:54|stativpunkt 19:54
statt 6:34 14:31 31:18 33:-13 40:11 45:23 53:19|stattdessen 11:52 33:13|stattgefunden 1:61|stattgegeben 23:62
statue 7:66|status 8:34 10:5 11:19 17:46 42:26 43:37 45:13 46:17
statut 1:19 8:51 9:28 10:10 17:53 27:14 33:-24 42:21 43:32|statutaire 8:79|statuten 8:63 9:50|statutenwijziging 8:71
statutes 9:60 29:60|statutory 0:61 14:52|statuts 8:60 9:62 12:31 23:36|staub 32:46 33:19|staubsaugerroboter 33:27
stausee 31:65|stavelot 1:13 10:21 12:12 13:35 14:18 18:21 35:21 40:14 50:19 53:34|stavrou 7:37 13:41 37:48 43:40
stay 2:2 3:-1 7:8 10:4 19:1 20:9 28:17 31:14 33:15 34:12 47:14|stayed 3:36 13:31 33:14
stays 10:14 20:20 33:2 34:23 45:22 49:27 53:36|std 16:47 26:52|steadicam 19:58|steadiest 31:62|steady 19:46 31:46
steal 12:38 28:59 33:8|stealing 33:14 44:56|steals 33:28|steam 49:75|steckbrief 9:64|steckdose 47:63|stecken 33:27
steckt 33:27|steden 31:39 32:52 45:45|steeds 19:49 33:7|steek 33:26|steekkaart 9:57 43:53|steekproef 30:68
steekt 33:26|steel 33:28|steelworks 33:28|steen 3:12 7:20 31:25 33:18|steengroeve 33:26|steenkolenfrans 3:56
steenkoolmijnen 33:26|steenpuin 33:26|steenweg 33:13 48:54|steenwinckel 20:57|steeple 33:28|steering 33:28|steg 33:27
stegen 33:27|stehen 2:5 12:19 20:14 33:16 36:15 47:12 49:15 51:14|stehkader 5:34 10:41 17:32 42:32
steht 3:12 5:8 7:4 19:13 20:8 27:10 33:16 40:-5|steigen 33:27|steigend 33:27|steiger 39:72|steigt 21:37 33:21
steinbruch 22:48 53:45|steinmandl 5:50 34:42|stelen 33:26|stelle 7:26 10:25 15:44 29:31 33:-6
stellen 8:26 10:15 20:11 27:38 33:8|stelling 7:63|stellt 20:9 21:16 27:11 33:12 34:9 35:18 40:4 43:14 53:12
stellte 3:53|stellungnahme 1:31 9:34 40:33 44:32|stellwerk 7:46 35:51|stelplaats 13:33 20:21 22:34 33:5 35:34
stelt 20:10 29:26 31:16 33:11 35:24 40:10 53:19|stem 3:9 7:17 10:12 20:24 31:13 33:5 46:25 52:27
stemmen 2:11 10:23 16:29 18:21 19:11 20:8 21:20 28:26 33:-20 41:20 43:20|stemmer 47:72|stemming 33:26
stempel 1:29 4:34 24:23 33:6 48:21 50:33|stempelt 33:27|stems 50:78|stenen 20:33 33:18|stengels 33:26
steno 16:57 18:60|stenographie 20:55|step 2:18 18:26 20:14 33:-15 48:54 49:46|stephane 34:62|stepped 5:70
steps 2:27 16:21 19:13 33:2 36:39 48:27 53:31|ster 49:73|sterbefalle 33:27|sterben 3:40 33:13
sterckx 7:28 13:32 16:29 19:22 22:41 43:31|stereo 50:78|sterft 33:26|sterk 27:41 40:33 44:47|sterke 31:30 44:64
sterktes 40:54|sterling 41:68|sterne 21:22 33:-3 38:42 41:20 45:21 49:24 50:23
sterrebos 2:15 5:19 7:13 10:20 12:15 16:14 17:26 22:31 30:17 34:7 40:3 42:18 43:16|sterren 28:46 33:0 38:58
sterrenwacht 33:26|sterven 19:31 20:27 33:13|stervenden 33:26|steuer 14:51 22:49|steuerberater 9:51 33:13
steuerberaterin 33:27|steuererklarung 31:57|steuerjahre 15:65|steuerjahren 15:65|steuern 14:46 40:25 53:32
steuernummer 26:65|steuerpflichten 14:59|steuerruckstande 51:65|steuersachen 51:65|steuerschulden 51:65
steun 1:27 3:5 10:19 14:42 15:25 23:27 29:11 40:10 42:9 44:9|steunde 40:54|steundossier 29:70|steundossiers 2:57
steunovereenkomst 23:66|steunregeling 15:71|steunverlener 15:71|steven 5:43 27:35 34:31 47:44|stevens 7:42 23:45 27:41
steviger 33:26|stichprobe 30:63|stichpunkte 19:54|stichtag 8:51 46:51|stichting 7:63|stichtte 7:63|stick 21:53 40:36
sticker 33:26|sticks 53:65|stiefeln 33:27|stiehlt 33:13 45:49|stienon 34:53 47:61|stierf 3:56|stiernon 27:67
stifter 33:27|stiftung 1:31 17:45 40:21 42:33|stiftungszusage 9:64|stijgen 33:26|stijgt 19:31 21:40 33:13
stijl 31:34 32:47 45:53|stijn 6:54 45:53|stil 19:11 20:19 21:20 27:27 33:14|stilaan 20:41 33:13|stile 20:57
stilhangt 33:26|still 3:8 7:2 9:9 10:-2 17:5 20:2 22:13 31:-2 32:21 33:10 38:10 39:13 40:11 44:15 45:6 49:20
stille 1:12 10:8 12:11 22:21 23:13 27:8 31:8 33:1 34:6 37:18 39:26 41:12 43:11|stillen 33:27|stiller 33:26
stillgelegten 19:41 31:44|stillgelegtes 33:27|stillness 19:59|stills 13:35 38:69|stilstaat 20:33 33:18
stilte 3:7 19:27 33:9 38:23 44:19 48:37|stiltes 3:42 19:44|stilzwijgen 34:58|stimme 6:41 33:6 47:42
stimmen 16:25 19:19 28:30 33:-9 38:41 41:26|stimmt 2:28 33:10 47:43|stimmung 32:67|stimmungsfilm 52:67
stimmzettel 44:62|sting 33:28|stipend 17:70|stipendien 13:61|stirbt 33:27|stock 7:23 33:16 41:21 47:26 53:18
stockage 40:56|stocks 0:55 33:18|stockt 33:13 44:49|stockwerk 33:27|stockwerke 33:19 36:45
stoel 20:29 33:15 37:31 53:20|stoelen 7:63|stoep 33:26|stoeprand 50:70|stoet 33:18 48:47|stof 20:28 24:46 33:13
stoff 19:11 20:12 33:-6 40:25 41:35 43:17 44:18|stoffberatung 16:61|stoffbewegung 53:58|stoffcollage 24:66
stoffe 7:30 19:26 30:43 40:22|stoffels 2:29 3:17 5:30 13:25 16:26 18:28 43:25 53:24|stoffen 35:50 40:40
stoffentwicklung 1:48 23:49|stoffrechte 16:61|stokers 26:71|stokes 27:63|stokkem 26:71|stolen 3:44 40:40|stolz 33:27
stomach 33:28|stond 11:44 20:14 31:20 33:4 38:32 47:30|stonden 33:11 35:43 53:38|stone 19:20 32:37 33:22
stonebridge 10:38 17:32 31:25 40:16 42:32 43:29|stoned 33:28|stood 20:36 33:6 47:51|stoofvlees 21:45 26:50 45:45
stool 33:28|stoom 16:38 18:41 19:31 33:0|stoomcentrum 26:71|stoominstallatie 41:66|stoomtram 16:39 33:20|stoot 30:68
stop 2:2 7:7 18:9 19:0 20:8 27:4 30:11 31:3 33:10 34:1 35:14 36:14 40:9 43:7 48:14 53:6|stopped 3:22 20:21 33:16 47:36
stoppen 20:41 33:13|stopptrick 40:50|stops 6:20 10:10 19:19 33:21 49:24|stopt 10:26 33:22|storche 33:27|store 33:29
stories 3:27 7:35 19:28 40:22 45:39|storks 3:58|storm 21:45 33:18|stormbound 35:73|stormnacht 33:26|storniert 33:27
storno 13:26 21:28 22:26 38:30 39:40 45:27|stort 3:22 22:30 33:11 39:44|storten 14:51 33:13|storting 10:58
story 1:5 2:-8 3:12 5:9 6:2 7:4 9:17 12:18 16:10 19:-10 20:-12 21:4 27:-6 31:0 33:-2 34:13 40:-9 41:27 43:4 45:8 47:16 48:4 53:-4
storyboard 16:47 18:26 19:4 33:-22 41:35 49:27 53:33|storyboarder 10:62|storyboardeuse 13:70|storyboards 10:62
storyline 2:60|storyliner 13:67|stotterde 3:56|stotteren 24:59 33:13|stottert 6:53 28:44 33:-2|stoumont 53:65
stout 33:28|stove 26:53 33:20|straat 3:22 33:11 45:28 48:29 49:23 53:13|straffen 23:62|straffste 3:56|strafste 33:26
strahlenschutzberatung 30:63|strahlenschutzerin 33:27|strahlenschutzunterweisung 16:61|straight 20:23 33:20 40:19
straks 33:13 37:61|stralendorff 13:31 19:25 37:37 38:35 43:30|strand 21:39 33:-12 47:34 48:45 49:37|stranded 21:73
strandjutters 31:52 36:54|strandredder 6:67|strang 45:62|strangely 33:28|stranger 3:27 19:28 33:18
strangers 6:41 20:26 33:18|strapontin 5:58 16:40 34:32 47:50|strapped 33:28|strassburg 43:60
strasse 16:20 21:22 33:9 48:46|strassen 33:27|strassencasting 18:49 26:52|strategie 1:26 31:52 40:35
strategy 12:41 31:35 40:40|straten 16:29 20:20 33:10 34:32|straw 33:28|stream 31:26 33:-8 39:51 52:42
streamer 5:23 12:19 17:22 31:17 40:24 42:31 43:19 46:24|streamern 14:59|streaming 27:20 31:53 40:9 42:21
streamingdienst 27:48 42:55|streamingrechte 27:58|streams 13:56 39:61|streamz 42:69|strecke 16:61
streek 3:22 19:24 31:39 33:-7 53:29|streekdocumentaire 22:68|streekfilm 31:60|streekmarkt 30:68|streep 19:27 33:22
streepjes 21:47 33:17|street 16:22 18:24 19:14 20:12 33:3 34:15 38:29 40:8 49:31|streetcar 6:52 33:19|streetcars 33:28
streichen 3:40 44:49|streichholz 33:27|streiflicht 32:67|streik 21:63|streit 3:21 5:32 10:25 33:4 48:32|streiten 33:27
streitet 45:62|strekt 29:70|stremming 21:66|streng 3:39 20:45|strength 40:53|strengths 44:70|streven 10:58
strich 33:27|strichstarken 24:66|strict 3:31 19:54|strictement 39:83|strictly 26:61 27:49|strijbos 6:50 33:20
strijklicht 32:73|strijkt 33:26|strike 2:27 21:40 22:35 33:4 40:20|string 32:51 33:21
strip 19:24 20:22 30:37 33:3 34:27|stripalbum 2:57|striped 33:28|stripkopers 30:68|stripreeks 34:58
strips 5:39 30:38 34:26 43:37 45:37
strom 1:8 5:10 12:7 19:1 23:9 26:18 27:4 28:12 29:11 30:9 33:-6 36:13 37:14 40:-3 43:7 44:9 45:18 48:10 50:19 52:13
stromausfall 20:55|stromen 33:26|strong 31:35 44:64|strongest 33:28|strongly 27:49 44:56|stroobants 2:46 43:59
strooit 33:26|strook 47:70|stroom 19:21 33:10 45:30 48:44|stroomopwaarts 21:35 33:22|stroompannes 32:73|stroop 33:26
stropen 28:73|struck 20:43 33:14|structurant 53:69|structurantes 53:69
structure 3:8 7:4 16:30 20:6 33:-22 40:4 41:8 42:19 43:19 44:47 45:29 53:11|structureel 33:26|structurelles 7:69
structuur 2:31 20:28 44:42 45:40|strudel 33:27|struik 33:26|struktur 20:55|strumpfen 33:27|stube 33:27
stuck 3:14 19:11 26:22 28:22 33:9 45:18 47:30|stucke 33:27|stucken 33:27|studded 32:63 33:14|studeerde 13:67
studeert 33:26|student 33:27|studenten 30:54 33:13|studentenfestivals 13:67|studentenhuis 7:50 20:41
studentinnen 45:62|students 33:28|studie 9:45 30:56|studiebureau 30:54 33:13|studied 13:61 40:22|studienplatz 33:27
studieren 33:27|studies 6:58 13:52
studio 1:-3 2:0 4:3 5:7 7:23 10:4 13:-5 14:-4 15:2 16:17 17:-2 18:-4 19:-6 24:9 26:2 27:-5 29:2 30:8 34:-2 35:8 36:1 37:5 38:1 40:14 41:6 42:-1 43:17 46:7 48:1 50:16 51:3 53:29
studiodagen 10:58|studiohuur 50:57 53:49|studiomiete 50:64
studios 7:20 10:15 17:27 29:35 41:24 42:25 43:23 46:45 53:29|studioverhuur 8:71|studium 13:61
study 16:33 18:16 27:11 30:32 33:-24 40:23 53:43|stugge 33:26|stuhl 20:12 21:19 24:22 33:6 47:30 48:20 49:22 53:15
stuhle 33:6 35:44 49:45|stuhlen 19:54|stuk 9:52 11:43 12:23 21:24 33:-4|stukken 12:49 13:31 20:18 29:34 31:24
stukkenbundel 9:71|stummfilm 19:54|stunde 20:42 33:13|stunden 33:27|stundenangabe 33:27|stunts 41:68|stupefaite 33:29
stur 6:62|sturen 39:72|sturm 16:40 19:34 33:6|sturmnacht 33:27|sturzt 21:50 33:13|stutzen 33:27|stutzwinden 33:27
stuur 6:38 33:22|stuurt 21:38 33:21|stuurwiel 33:26|stuw 33:26|stuwmeer 33:26|style 12:41 19:32 43:39 45:44
stylo 32:62 33:21|su 3:40 33:16 40:16|sub 41:54 50:60|subi 14:70
subject 0:18 2:3 10:5 12:21 14:31 27:41 30:15 34:13 40:13 50:17 53:8|subjectif 49:83|subjonctif 33:16 48:65
subjonctifs 33:29|submission 1:52 11:41 12:34 51:42|submit 29:48 34:34 42:54|submitted 1:49 17:39 51:57
subordonne 27:67|subordonnee 2:46 27:53|subscriber 33:28|subscribers 33:28|subscribes 33:28
subside 0:46 1:37 14:35 23:54 33:-5|subsides 0:63 15:51 40:25 51:51|subsidiabele 1:66|subsidiary 46:74|subsidie 23:66
subsidieaanvraag 1:66|subsidieovereenkomst 23:66|subsidy 15:75|subsiste 40:56|subsistence 16:66|substitue 11:82
substituer 11:82|substituera 34:62|substitute 11:61 33:14|substituted 11:74|subtitles 31:41 39:56 41:47
subtotaal 16:47 50:60|subtotal 16:58 50:53|subtraction 33:28|subvention 15:58 17:52 23:59|subventionner 33:29
subventions 7:69|succedent 33:29|succes 27:57 33:-2|success 23:58 27:49|successeur 2:60
succession 5:48 33:-1 34:42 44:46|successions 20:55|successives 2:60|sucer 33:29|such 2:26 10:28 20:23 33:14
suche 20:42 33:13|suchen 3:40 40:37|sucht 6:22 10:17 20:26 33:4 45:30 49:25|sucre 24:51 32:66 33:11|sucree 33:29
sucrerie 7:69|sud 2:3 10:23 13:22 21:17 27:10 31:8 33:6 35:30 40:7 53:30|sudden 19:45 33:14|suddenly 19:45 33:14
suden 33:27|sudkamp 2:23 3:20 5:31 13:28 27:25 43:27|sudseite 19:54|sudstern 27:58|sudtirol 27:37 31:37 40:30
sudwestverleih 27:58|suffer 19:59|suffers 33:28|sufficient 30:72|suffiraient 20:55|suffirait 33:29|suffisait 3:59
suffisent 40:56|suffit 19:44 20:37 33:-2|suffoque 33:29|sugar 19:25 22:34 31:28 33:6 37:44|suggere 44:76
suggestion 40:40 44:56|suggestions 44:71|suie 24:47 31:31 32:49 34:27 47:58|suiker 33:26
suikerfabriek 33:13 40:27 53:36|suikerkokers 3:56|suikersilo 31:60|suikerzak 31:60
suis 1:11 3:37 12:22 13:21 16:10 18:13 19:1 20:31 38:21 40:-5
suisse 1:15 10:34 12:14 22:17 27:19 31:44 34:4 40:-1 41:29 42:18|suisses 34:48 53:56
suit 2:20 9:12 10:4 14:1 20:11 27:8 33:11 34:2 35:7 40:13 45:19 48:9|suitable 30:72|suitcase 3:32 33:12 44:45
suitcases 33:28|suite 2:13 3:12 10:-1 11:28 12:6 17:12 27:25 31:0 33:4 34:20 40:-9 44:11 45:18 48:13 50:13
suites 31:65|suits 33:28|suivaient 33:29|suivant 18:65 20:15 31:25 40:16|suivante 18:23 33:23 34:10 40:17
suivantes 10:32 15:64 33:-2 50:47|suivants 21:61 34:48|suive 27:67|suivent 10:39 14:33 31:28 33:5 45:34
suivi 7:42 13:30 16:44 31:25 33:2|suivie 33:29|suivies 31:65|suivions 47:80|suivis 33:29
suivons 20:30 33:13 40:18 45:34|suivra 9:41 10:24 12:44 20:15 23:36 27:27 33:-11|suivrai 20:55
suivre 1:34 9:44 10:26 20:17 21:37 33:-8 47:42|suivrons 20:41 27:53
sujet 2:11 3:27 5:18 12:10 16:10 20:19 27:18 30:18 31:17 40:24 41:13 44:15|sujets 7:69|sulz 18:62
sum 1:26 3:14 15:23 16:33 17:17 33:-13 34:7 41:16 42:29 43:14 50:22 51:23
summary 1:33 5:37 9:37 27:17 30:27 33:-18 41:34 44:24|summe 0:20 1:29 11:19 15:29 16:28 17:33 41:6 42:16 43:6 46:10
summen 33:27|summer 2:16 18:36 20:12 31:37 33:8|summt 33:27|sums 10:48 33:14|sun 18:30 19:33 33:18
sunday 19:10 21:21 27:11 31:10 33:15 38:22 40:1 42:18 48:21|sundays 3:27 6:41 18:37 19:28 31:31|sunglasses 33:28
super 16:44 20:28 23:49 53:42|superieur 10:50 30:64|superieure 20:41 33:16|superieurs 14:70|supermarche 33:29
supermarkt 3:56|supermarktketen 31:60|superposes 33:29|supersedes 11:74|supervisor 6:45 13:39 33:14
suppe 31:20 32:29 33:14 48:37|supplement 20:55|supplementaire 2:52 33:8|supplementaires 40:56|supplementary 34:60
supplie 33:29|supplied 14:52 40:40|suppliers 53:65|supplique 33:29|supply 26:61 35:60|supplying 29:73
support 1:30 12:31 14:19 15:20 23:45 34:-1 35:14 40:9 43:28 44:15|supporte 6:55 10:56|supported 23:58 40:40
supporting 6:71|supports 2:44 27:43 31:36|suppose 3:34 19:29 27:47 44:42|supposed 33:28|supposes 33:28
suppositoire 33:29|supprime 3:45 11:68|supprimees 3:59|supprimer 3:37 11:60 44:54|supprimera 33:29
sur 1:-6 2:1 3:-2 6:-4 7:-8 10:-1 12:-1 13:6 14:15 15:2 16:-7 17:-3 19:0 20:3 21:-1 22:3 23:12 26:5 27:-4 28:2 31:1 32:6 33:1 34:2 35:-3 36:-1 39:3 40:2 44:3 45:-4 47:0 49:5 51:0 53:17
surcout 40:56|sure 3:44 17:43 30:46|sureau 23:71|surely 30:72|sures 33:29|surete 5:78|surexpose 19:62
surface 19:20 20:14 33:14 35:35 45:38|surgeles 24:82|surgeon 21:59 33:14|surgeons 13:65|surlendemain 20:55
surname 6:34 25:74|surnaturel 19:62|surprend 33:29|surprendre 3:59|surpris 33:21 48:57|surprise 33:29|surprised 33:28
surprises 33:29|surprising 20:57|surrepresentation 30:78|sursaut 19:62|sursauter 33:29|sursis 33:29
surtout 3:29 19:32 30:48 33:9|surveillance 19:62|surveiller 33:29|survey 16:32 18:34 26:40 30:51 50:40|surveyor 20:57
survit 21:75|survivors 33:28|survolee 44:76|susceptible 45:72|suspect 3:31 30:54 33:9|suspend 2:33 33:24
suspendiert 33:27|suspendue 33:29|suspense 20:41 31:54|suspension 2:60|suspensive 27:67|suss 33:27|sut 47:80|sv 10:64
svod 22:69|svp 11:55 50:57 52:57|swahili 20:55|swallowed 33:28|swan 13:65|swapped 33:28|swears 6:71|swedish 42:70
swerts 44:68|swim 3:58|swimming 33:28|swims 13:65|swing 33:28|swings 33:28|swinnen 20:54|switch 22:55 47:59
switchboard 24:76|switches 33:28|switching 33:28|switzerland 10:62|sword 33:28|sworn 51:75|sybille 12:47 27:44
symbole 24:66|sympathie 27:58|sympathique 38:82|syn 1:72|sync 20:57|synchron 19:54|synchronisme 20:55|syndic 35:73
syndical 13:43 33:2 45:45 48:51|syndicaliste 6:63 33:16|syndicat 3:37 27:46 33:8|syndicats 31:65|syndicus 45:66
syno 33:29|synopses 10:41 34:52|synopsis 1:45 2:21 5:8 9:42 10:-8 12:24 16:-5 27:1 33:-21 34:17 38:4 43:-3 44:1
synopsissen 21:66|synthese 5:64 30:64|synthetique 41:74|systeem 33:26|system 1:67|systeme 21:48 33:16 44:49
szene 3:26 33:-12 48:55|szenen 33:19 40:30|szenenbild 16:42 19:17 24:28 41:35 53:21|szenenbildnerin 53:58
szenenfolge 48:63
t 1:-3 2:-10 3:13 5:17 6:0 7:-9 8:3 10:4 11:-1 12:0 14:7 15:0 18:4 19:2 20:3 21:5 22:13 27:8 28:5 30:-4 31:-13 33:1 34:-8 36:3 37:3 38:-1 39:1 40:-2 42:-5 43:-4 44:5 45:-7 46:9 47:7 48:-2 50:-3 51:0 53:-7
t1 18:74|t2 18:64 33:-2 43:42|t3 18:74|t4 18:74|ta 47:80|taakverdeling 10:58
taal 3:3 10:6 13:14 19:15 20:2 31:7 33:0 40:1 43:44 45:14|taalgrens 7:25 20:16 31:21 33:-12 40:27 53:36
taalgroepen 30:68|taalkwesties 10:58|taart 21:66|tab 5:21 9:51 11:37 14:16 16:17 17:20 18:19 33:-22 41:19 42:20
tabac 3:45 14:57|tabellen 30:68|table 7:27 9:11 16:1 18:15 19:-3 20:23 24:14 26:13 33:13 34:-7 40:-9 53:3
tableau 2:12 5:37 11:22 14:10 15:22 16:35 17:36 18:14 22:26 30:18 32:24 33:-19 41:14 42:15 53:9
tableaux 9:61 12:54 30:48|tables 19:26 20:24 22:32 30:58 33:-12|tablette 33:29|tableur 1:58 16:57|tablier 33:29
tabliers 33:16 48:65|tabouret 20:55|tabourets 33:29|tabris 33:27|tabs 9:60 12:54|tache 16:39 18:43 19:31 20:24 29:50
tachograaf 33:26|tachograph 33:28|tachtig 3:19 20:38 21:30 33:2|tacitement 34:62|tadellos 3:53|tadellosen 33:27
tafel 7:13 19:7 20:4 24:33 31:9 32:23 33:9 40:3 45:16|tafelhoogte 33:26|tafelpoot 33:26|tafereel 44:68
tag 3:-6 8:9 12:13 19:7 23:7 24:10 31:2 33:13 44:5 45:15 48:28 51:10
tage 16:35 18:13 19:0 20:9 26:29 33:-14 34:1 41:6 43:5 50:36 51:10|tagebuch 5:32 9:32 16:29 20:23 34:33
tagen 20:16 26:37 33:-1 34:16 53:38|tages 3:53|tageslicht 33:27|tagesordnung 35:64|taglich 12:39 33:19|tagline 37:78
taille 1:32 20:15 25:44 31:25 46:68|tailles 32:84|tailleur 20:24 33:19 44:44|tailleurs 13:43 20:42 33:2
taire 19:38 20:17 33:13 44:38|taisaient 3:59|taisait 3:59|taisent 33:29|tait 12:30 22:38 28:44 33:10 38:43
take 3:0 14:8 19:1 20:9 27:5 28:18 31:14 33:16 34:9 40:-5|taken 7:25 10:10 20:5 27:11 33:18 34:7 48:21
takes 6:9 7:3 11:12 17:7 19:12 20:-6 33:22 40:-10 48:10|takken 33:26|takt 33:27|tal 28:24 33:23 36:24|talar 32:67
tale 32:76|talen 1:12 2:3 3:12 7:9 10:4 13:23 18:13 20:10 33:-6 36:18 40:10 41:12 43:30|talent 13:37 27:35 33:-8 38:48
talents 7:61 36:60|talk 6:37 19:25 33:6 40:19 52:43|talkative 36:60 44:56|talked 2:39 3:36 33:6|talkie 20:55
talking 3:10 19:23 20:21 33:3 35:25 40:14 42:22 48:25|talks 3:8 6:46 33:2 36:24 40:3 42:44
tall 13:35 22:38 33:-3 38:43 40:22|taller 3:58|tallinn 13:65|tallon 3:21 19:23 33:21|tally 30:72
talstation 19:41 41:48|talus 22:74|tamarind 27:49 36:60|tambours 20:41 48:65|tampon 32:84|tamponne 6:63 33:16
tamsin 2:26 3:23 34:25 37:44 40:19 43:32|tamtam 38:72|tandarts 33:26|tanger 13:70|tangible 0:75|tanis 6:54 45:53
tank 2:20 6:31 17:29 21:39 33:1 40:13|tanks 13:49 33:18|tankstation 45:66|tanner 33:28|tannery 7:66
tanneurs 22:60 33:16|tansy 30:72|tant 2:29 10:20 20:24 27:49 40:12|tante 3:44 20:8 32:35 33:-18 40:8 47:41
tantes 33:26|tantot 33:29|tanz 33:27|tanzabend 33:27|tanzen 12:47 33:13|tanzflache 33:27|tanzt 6:43 33:18
tap 6:38 19:26 33:13 35:40|tape 16:20 18:22 20:22 24:27 32:40 33:1 44:23 53:18|tape56 50:70|taper 33:29
tapete 32:53 33:13|tapijt 33:26|tapis 33:29|tapping 33:28|taps 33:28|tapt 33:26
tard 10:12 18:11 20:3 31:2 33:24 40:-7 45:9|tardives 31:65|target 1:30 18:21 31:40 36:27 40:6 42:22 43:38|tarief 16:64
tarif 16:49 35:55 48:57|tarifs 41:74|tarmac 20:57|tarpaulin 33:28|tart 16:32 33:-6 38:40 39:43 48:39 53:31
tartares 38:82|tarte 0:54 33:2 35:63|tartes 13:39 22:42 38:47 39:51|tartine 3:33 33:23|tarts 6:71|tarwe 22:54 31:47
tas 3:25 7:25 33:21|taschen 33:27|taschenlampe 33:27|taschenrechner 38:65|tasiaux 2:34 27:31 34:26 37:50 43:47
tasjes 31:60|task 33:28|tasse 33:29|tassen 35:64|tasses 33:29|tassignon 5:51 16:34 18:37 34:25 43:36 47:43|taste 52:77
tatbestande 14:59|tate 6:77|tater 21:50 33:13|tatigkeit 8:51 46:51|tatouees 33:29|tatsachlich 19:41 20:42|taube 28:66
tauen 33:27|taught 13:44 28:54 33:6|taunus 33:12 38:40 42:38
taunusfilm 1:19 5:22 8:23 10:27 11:23 17:29 22:19 40:8 51:23|taupe 31:65|tauschen 3:40 19:41|tausend 33:27|taut 37:67
taux 10:37 16:44 17:50 31:38|tax 9:3 14:-5 15:4 16:-4 22:-2 26:4 33:-41 40:28 42:59 51:16 53:-5|taxable 53:65
taxe 15:69 26:69|taxes 2:16 14:43 16:26 35:32 43:31 50:33 51:39|taxi 26:55 33:18|taxidermie 53:69|taxpayer 51:75
taxshelter 40:9 42:67|tbc 36:74|tbd 16:66|tcc 39:77|tchantches 7:63|tcheque 31:65|tcheques 19:48 32:70|td 39:83
te 1:10 2:9 3:8 5:3 6:3 7:-3 8:5 10:5 11:3 12:-2 13:-6 14:3 17:-3 19:-9 20:-3 21:3 22:-6 23:3 24:1 26:11 27:1 28:2 29:17 31:-11 33:-4 34:13 35:-1 38:1 39:4 40:-3 42:-5 43:-6 44:12 45:-5 47:-3 50:-3 53:-7
tea 1:29 2:23 31:24 33:8 47:44|teacher 3:22 20:30 33:12 53:29|teaches 13:53 21:34 33:7|teaching 13:52 31:48
team 7:24 12:14 13:8 19:1 20:16 23:8 27:5 30:10 33:-25 36:40 40:9 51:13 53:24|teams 7:46 53:45
teaser 9:17 10:-2 11:8 16:34 18:24 30:6 31:-1 34:-4 40:5 43:4 50:33 52:47 53:19|teaserdreh 18:62|tech 13:52 41:54
technical 20:38 41:59|technici 53:63|technicians 50:43 53:61|technicien 31:65|techniciens 7:19 41:24 50:40 53:63
techniek 24:55 36:41 41:36 50:40|technik 24:34 31:15 33:-16 40:8 41:46 43:18|techniker 33:27|technikers 20:55
technique 1:24 20:-4 24:48 30:18 33:-18 38:22 40:8 41:46 43:38 50:19|techniques 41:74
technisch 16:38 20:28 30:41 40:27|technische 40:40 41:53|tederheid 6:67|teen 45:70|teenager 33:28
teenagers 13:52 19:45|teeth 22:69|tegel 19:58|tegel7 52:73|tegelijk 19:31 20:28 33:0 40:27|tegels 32:73
tegelvloeren 45:66|tegen 2:1 6:11 10:-5 14:14 18:4 19:-6 20:2 21:3 32:10 33:16 34:7 35:12 45:3|tegendeel 33:26
tegengestelde 19:58|tegenhandtekening 5:69|tegenhoudt 6:54 33:13|tegenover 2:21 6:31 7:27 10:22 33:2 53:26
tegenovergestelde 19:58|tegenshot 49:73|tegenspeler 6:54 44:55|teignait 45:72|teil 10:27 21:35 33:9 53:28
teilbetrage 2:56|teile 21:63|teilen 2:46 7:29 45:32
teilhaberin 1:17 10:13 12:16 23:18 27:13 33:-7 34:11 37:23 41:17 43:16 52:30|teilt 33:27|teilweise 17:63|teindre 20:55
teint 33:29|teinture 2:14 7:23 10:18 20:9 23:30 26:37 30:32 34:16 40:10 43:27 50:32|teinturerie 20:33 33:21
teinturiere 28:71 45:58|teinturiers 20:55|teken 19:58|tekenaar 34:58|tekenaars 40:54|tekende 33:13 40:40
tekenen 2:23 5:24 16:19 29:37 33:-19 40:27 44:23 50:25|tekening 33:26|tekeningen 34:27 43:36 47:40 49:56
tekenlessen 13:67|tekenopdracht 30:68|tekens 1:66|tekent 3:14 6:25 18:25 20:12 22:26 33:2 34:16 38:30
tekortkoming 10:58|tekst 2:23 3:10 9:37 19:24 20:9 23:21 34:24 47:25|teksten 10:58|tel 20:17 30:40 33:23|telde 44:68
tele 13:30 18:34 27:40 31:25 38:41 40:16 42:35|telechargeable 31:65|telechargeables 38:82|telechargement 12:71
telecharger 31:52 52:71|telecom 45:70|telecommande 3:59|telecommandera 20:55|telediffusion 2:60|teledistributeur 42:75
teledistribution 42:75|telefilm 22:63 42:46|telefilms 7:56 13:49|telefon 6:25 33:8 43:23 48:38 52:29|telefoniert 33:27
telefoon 20:23 33:10 36:28 43:23 45:23 48:24|telefoongesprek 40:54|telefoonscherm 19:58|telefoonwinkel 33:13 48:54
telenet 42:69|telephone 3:7 10:-2 12:15 13:15 16:4 20:15 27:1 33:14 34:-4 43:24 44:10 45:6 48:12
telephoner 10:50 33:16|telephones 33:28|telephonez 12:71|telephoniques 30:78
teleplay 1:33 2:26 10:28 18:34 40:19 43:32|teleplays 2:26 5:36 16:32 34:25 40:32|teles 40:56|telespectateurs 31:65
televisie 13:25 20:12 27:19 30:25 31:47 34:15|televisiedrama 40:54|televisieomroep 14:64|televisieprogramma 8:71
televisies 33:26|televisieserie 34:58|televisiezender 14:64
television 2:-12 7:18 8:7 10:-9 13:23 14:26 19:1 20:-5 22:19 27:-7 31:27 33:-22 34:22 40:1 42:34 43:0
televisions 22:63 31:49|televisuelle 34:62|televisuelles 7:69|televisuels 14:70
telkens 2:12 10:14 18:22 20:28 21:30 33:6|tell 3:34 12:8 13:6 18:9 19:0 20:-2 21:14 23:12 33:2 34:10 36:14 40:4 47:13
telle 33:29|tellen 14:34 20:24 30:37 33:-4 48:37|teller 48:63|telles 2:60|telling 30:46 33:14 44:43
tells 3:5 33:25 48:20|telly 31:62|tels 20:55|telt 3:4 6:16 7:23 10:7 12:14 16:13 17:17 20:3 33:8 49:22 53:12
temoignages 5:64 20:41|temoigner 33:29|temoin 20:40 33:-4 34:28 52:51
temoins 16:35 18:38 20:17 31:30 40:21 41:26 52:36|temp 16:53 52:63|temper 33:28|temperature 19:43 20:30 33:4
temperaturen 33:27|temperatures 20:55|tempete 18:52 33:8 48:57|temple 13:49 18:52 22:53|tempo 6:29 19:55
temporaire 15:82|temporar 52:67|temporary 35:73
temps 2:-11 3:21 7:23 12:-1 14:-1 16:20 17:5 18:3 19:7 20:14 21:4 33:2 40:1 44:14 45:17 46:10 53:-2
temse 13:37 16:34 22:37 31:30 40:23
ten 0:34 2:19 10:7 13:2 20:2 23:16 30:8 31:7 33:0 34:-3 35:9 36:10 40:4 44:6 45:16 53:11|tenaient 3:59|tenais 3:59
tenait 20:41 47:66|tenant 3:27 33:-3 35:50 45:48|tenants 10:48 35:60|tend 3:14 20:10 33:25|tendances 30:78
tended 33:28|tendenz 10:57|tender 33:29|tendons 24:76|tendre 33:16 45:58|tendres 31:65|tendresse 6:63 38:68
tendue 40:56|tenebres 22:74|tenement 32:76|tenez 33:13 48:54
tenir 1:18 10:10 11:28 19:20 20:1 22:24 27:13 30:24 33:5 34:8 40:2 42:21|tenons 5:64 33:16
tenor 6:34 20:22 33:10 44:33 48:36|tension 20:41 31:40 33:4|tent 33:17 48:49|tentative 2:60|tente 33:21 37:51 48:43
tenten 33:26|tenth 33:28|tentons 12:71|tentoonstelling 31:60|tenu 2:18 3:17 14:28 19:33 20:13 27:38 44:34
tenue 19:35 27:40 33:2 44:49|tenues 53:69|teppich 21:41 22:26 33:9 45:27|teppichboden 33:27|teppiche 33:27
teppichhandlers 33:27|teppichwascherei 45:62|ter 1:24 8:28 12:35 27:19 33:-4 34:15 35:25 53:20|terecht 33:21 53:36
terechtkomt 3:56|teresine 22:74|term 2:34 5:22 10:24 14:19 33:-6 34:37|terme 2:30 18:44 34:42 40:26
termes 1:38 2:45 10:30 18:40|termijn 7:31 34:54|termijnen 2:57|terminal 18:31 33:4 40:39 53:23|termination 2:60
termine 2:25 7:18 9:33 16:29 18:23 20:17 27:26|terminubersicht 18:62|terminus 20:30 33:8 38:43 48:44
terms 5:20 10:30 12:17 23:20 26:43 27:24 30:22 33:-23 34:9 35:22 50:23|ternaaien 6:41 21:40 40:27 45:40|ternat 21:73
terr 22:69|terrace 33:28|terraces 33:28|terrain 3:19 30:51 33:2 35:36 40:16 45:32|terras 33:26|terrassiers 33:29
terre 3:15 21:44 24:38 33:16 36:38|terrible 33:28|terribly 33:28
terril 10:19 12:17 16:16 19:18 20:21 27:14 29:23 33:-6 48:17 53:25|terrils 4:84
territoire 1:30 2:31 5:36 10:34 27:38 31:23|territoires 5:23 10:38 22:28 30:23 31:53|territoria 31:60
territorial 3:45 9:68|territoriales 53:69|territories 5:16 7:12 10:25 13:22 22:37 27:8 31:43 40:-1
territory 10:31 31:31 40:22 43:35 53:34|terroir 40:56
terug 1:3 2:16 3:-7 10:9 14:1 16:1 19:-5 26:9 33:9 34:8 35:13 36:9 40:12 44:5 48:5 50:7|terugbetaalbare 10:45 12:52
terugbetaald 10:51 14:43|terugbetalen 14:61 40:20|terugbetaling 10:49 40:31 41:20|teruggeeft 22:54 33:13
teruggekeerd 33:26|teruggekomen 33:13 47:57|teruggestuurd 23:66|teruggetikt 48:68|teruggevonden 33:26|terugkeer 2:57
terugkomt 33:26|terugkopen 2:57|terugreis 3:56|terugsturen 50:70|terugstuurde 20:54|terugstuurt 20:54|terugtocht 33:26
terugtrekking 10:58|terugval 2:57|terugverdien 1:66|terugverdienen 10:58|terugvordering 14:64
terugvorderingsbevel 14:64|terugweg 19:44 33:13|terugzag 3:56|terugziet 33:26|terwijl 3:15 13:26 19:17 21:26 33:15
tes 27:53 47:66|tesfay 20:54
tess 3:-5 6:26 11:16 12:6 14:5 16:6 17:11 18:9 24:19 27:6 33:12 34:-3 40:2 43:8 45:13 46:16 53:4
tessiture 0:20 1:19 2:-1 5:25 7:16 8:18 10:11 12:18 14:17 15:21 17:15 22:13 23:14 30:16 34:0 38:20 39:34 40:-5 42:22 43:12 46:20 53:8
test 1:7 3:-1 14:-4 16:32 17:3 18:34 19:-2 27:-4 30:26 31:-5 33:-39 35:3 36:7 40:15 43:14 46:21 50:20 52:27 53:11
testament 33:29|testdag 18:54 35:41 50:44|testdagen 30:68|teste 20:55|tested 19:25 30:38 31:41 35:39 40:19
testen 14:64|tester 30:64 44:62|testimony 20:57|testmontage 18:67|testons 31:52 40:42|testpanel 40:54
tests 9:27 16:49 18:18 20:10 40:6 43:30 53:30|testversie 16:51 20:41|testvoorstelling 16:51 30:54
tete 2:-1 6:15 13:9 20:-6 22:13 24:21 33:23 45:11 52:23|tetes 24:72 33:-2 43:42|tetue 6:77|teur 0:65|teurer 40:50
teveel 38:72|tevens 46:72|text 1:14 2:14 5:18 9:20 19:23 20:12 23:18 31:10 33:-9 34:25 43:14
texte 2:26 3:1 9:25 10:-4 12:21 16:3 18:6 19:19 20:-2 23:7 31:7 33:-28 34:4 36:14 40:-2 41:6 43:15 44:24 47:11
textes 2:48 5:27 10:13 23:32 34:23|textielmerk 31:60|textile 13:57 20:41|textiles 31:52 40:42|textilien 31:57
textilmuseum 20:55|textilwerkstatt 26:52 53:45|texts 2:60|texture 24:76|texturen 32:70|textures 19:29 24:49 32:72
tgp 49:83|th 22:68|thackeray 33:29|thames 43:66|thamesmouth 26:75
than 0:11 2:6 3:16 6:8 10:12 12:4 13:2 14:2 19:15 20:-6 28:12 33:4 34:-4 38:10 40:5 43:9 53:11
thank 12:24 26:44 27:20 33:-15 35:30 36:31 39:34 40:10 50:31|thanked 3:36 6:50 33:6|thanks 12:54 33:-6 34:25 35:39
thanksgiving 3:58|thans 8:71
that 2:-13 3:13 4:9 5:0 7:-5 8:5 10:-5 12:-4 13:-3 14:23 17:-4 19:1 20:0 23:4 27:-1 28:6 29:0 31:2 32:4 33:4 34:-1 35:-4 36:4 40:6 45:1 47:6 50:-3 51:4 53:-2
thaw 21:73
the 0:0 1:-1 2:2 3:1 4:1 5:0 6:5 7:1 8:-1 9:0 10:1 11:6 12:3 13:0 14:2 15:0 17:-2 18:0 19:3 20:-2 21:6 22:1 23:5 24:1 27:2 28:3 29:4 30:1 31:1 33:-9 34:2 35:7 36:0 37:3 38:4 39:1 40:2 41:-6 43:-2 44:4 45:3 46:-1 47:3 48:4 51:4 53:5
theater 13:56 19:30|theaterwissenschaft 13:61|theatrale 34:62
theatre 2:24 7:9 13:24 19:36 20:-5 32:23 33:-30 34:26 40:-4 41:14 45:12 53:9|theatrical 31:42 40:23 42:40 43:36
thecle 33:29|thee 32:73|theft 21:59 33:14|their 3:-6 6:22 12:10 19:-5 20:21 31:-2 33:15 34:4 40:-2 42:6 45:6
theirs 19:45 33:14|theisen 5:57 34:46|theke 35:64
them 2:-11 3:5 5:-1 6:0 10:-3 12:-4 13:5 14:-6 19:8 20:17 21:2 23:0 24:4 28:16 31:-3 33:11 34:9 36:3 40:-12 44:-1 45:5 47:1 53:-6
thema 3:18 19:10 30:26 31:28 40:29 43:16 45:16|themas 30:63|thematiques 40:56|theme 3:52 19:37|themen 45:62
themes 45:71|themselves 10:35 20:30 31:35 40:26
then 3:5 6:6 7:-4 10:3 13:7 18:-2 19:8 20:-3 21:3 27:-7 28:5 31:16 33:14 34:-4 36:10 40:-17 44:6 48:10
theo 20:33 33:5 44:47|theodore 34:54 43:51|theory 33:28
there 3:13 5:-2 6:-1 7:-6 8:1 14:-7 19:1 20:15 21:6 30:0 31:3 33:14 35:5 40:-5 44:7 45:-2 47:9 51:3 53:5
thereafter 18:68|therefore 40:53|thereof 14:66|therese 19:27 33:16 34:27 48:43|theresia 25:73|theriault 10:64
thermometer 33:26|thermos 21:18 31:9 33:23 35:19 49:27|thermossen 33:26|these 0:32 1:24 15:32 17:26 20:26 27:20 33:4
theux 13:57 53:56
they 3:9 6:-1 10:-7 12:0 18:-5 19:3 20:9 21:0 27:-10 31:-5 33:15 34:-2 36:7 37:5 38:18 39:4 40:-6 43:-1 45:-3 46:2 47:4 48:6 52:4
theys 35:76|thibault 33:28|thibaut 13:33 14:33 20:14 40:14 43:45 53:27|thibessart 33:28|thick 3:44 33:14
thielemann 13:25 19:19 22:26 27:22 37:32 38:29 43:25|thierry 7:34 14:34 19:25 27:32 40:24|thiery 20:42 53:45
thies 13:57 20:41|thijs 21:33 33:23|thimble 0:27 1:19 2:12 4:28 7:18 10:14 14:17 17:21 29:25 30:24 33:-21 34:11 43:27
thin 33:22 44:43|thinbebb 4:84|thines 4:84|thing 3:11 12:10 19:12 20:8 31:5 32:19 33:15 40:-4 45:13 47:15
things 3:4 6:26 7:13 12:14 13:12 16:13 33:9 40:18 47:19 53:12|think 3:29 12:15 19:7 20:5 30:20 31:21 33:-2 40:19 47:20
thinking 19:38 40:32 53:44|thinks 19:20 33:25|thinner 24:62 33:14
third 1:2 2:27 3:2 10:-3 13:1 18:4 19:3 21:8 30:17 31:-3 33:-1 34:-5 35:9 40:23 42:12 44:6 48:9|thirdofmarch 52:77
thirds 2:39 40:32 53:44|thirsty 19:59|thirteen 7:53 40:40|thirties 30:72
thirty 2:-2 3:9 6:25 7:4 10:-1 18:6 20:17 23:9 26:21 33:9 35:11 40:0 50:12 53:12|thiry 20:11 22:60 34:17 48:33
this 0:5 1:7 2:-9 3:10 4:15 5:-4 8:4 9:8 10:-8 11:9 12:5 14:14 15:9 17:17 18:6 19:-1 20:-5 23:-3 27:20 29:14 31:-8 33:-7 34:9 37:8 40:5 51:15 53:-4
thomas 13:31 19:25 25:45 33:-3 43:31|thommen 30:50 53:45|thonnard 6:49 33:2 53:49|thonon 5:78
those 3:31 19:13 20:11 31:16 33:5 35:27 40:7|though 3:19 7:28 19:20 20:28 33:9|thought 20:23 31:41 33:6 34:25
thoughts 19:59|thousand 3:8 17:20 20:8 23:33 27:14 31:12 33:12 40:4|thousands 41:68|thread 19:38 20:36 45:49
threads 19:40 40:44
three 2:6 3:-11 5:2 7:18 10:-2 12:-1 13:10 15:11 16:2 18:7 19:-5 20:-2 21:-1 22:4 23:-2 24:2 27:-1 28:2 30:7 31:6 33:0 34:-5 36:0 38:5 40:11 41:-6 43:-2 44:-4 45:-3 47:-1 48:8 49:2 50:0 51:1 53:-3
thresholds 46:74|thrilled 33:28|thriller 3:31 31:12 36:24 38:24 40:-2 43:34 45:47|thrillers 40:53
through 2:-6 6:5 7:0 18:10 19:7 20:14 21:7 33:17 40:-1 45:16 53:11|throughout 2:56 34:29|throw 19:38 33:20
throws 33:28|thuin 7:34 14:35 40:21 53:52|thuis 3:9 33:19 35:21 48:32|thuiskomt 33:26|thuismarkten 31:47 40:40
thumb 32:76|thunder 0:26 1:18 2:11 4:27 7:17 10:13 14:17 17:20 29:24 30:23 33:-13 34:11 43:26|thunus 6:58 33:14
thursday 20:29 27:34 33:6 35:44|thys 22:68|tiago 3:32 33:21|tib 3:27 7:35 11:43 13:35 43:35|tibo 33:28
tic 6:31 21:43 24:37 33:8 45:40 49:37|tick 1:59 9:39 33:-6|ticked 33:28|ticken 19:36 33:18
ticket 3:4 19:6 31:40 32:27 33:-8 35:45 40:6|tickets 6:31 21:29 22:32 26:36 31:35 33:-4 35:30 45:26|ticks 33:28
tickt 19:54|tide 1:13 2:6 7:12 10:8 12:13 19:5 22:15 23:17 24:22 27:9 33:-8 34:5 37:24 40:-1 41:14 43:12 44:16 52:23
tie 31:48 40:40|tiede 32:50 33:26|tiedes 33:16 48:65|tiefe 33:27|tiefes 19:54|tiefgarage 33:27|tielemans 10:62
tielt 34:58|tien 3:1 7:9 10:4 13:13 19:20 30:13 31:16 33:11 40:-1 50:16|tiende 33:26|tiendra 20:55|tienduizend 31:60
tienen 3:35 30:47 33:5|tienne 33:29|tiennent 2:22 20:38 33:5 40:18|tiens 3:22 12:34 19:38 20:28 47:43
tient 3:7 10:5 20:-14 21:6 31:-4 33:18 34:-7 40:9 44:22 45:20 49:14 53:0|tiental 27:48 40:40|tientallen 33:26
tier 32:46 33:19|tiere 33:17 45:32 48:33
tiers 2:37 3:14 5:15 14:7 18:11 20:-8 30:15 31:2 33:-25 34:10 35:13 40:23 44:13 53:6|ties 6:24 18:24 24:30 33:15 49:39
tight 3:58|tihange 53:58|tij 13:46 21:45 22:47|tijd 3:16 6:11 7:8 12:9 19:2 20:-1 33:7 34:9 35:12 40:8 45:20 48:12
tijdelijke 52:73|tijdens 3:14 10:7 18:15 19:16 20:18 21:14 32:21 33:-15 34:28 45:15 48:16|tijdig 2:57|tijdje 33:26
tijdlijn 18:67|tijdloos 6:67|tijdschema 18:67|tijdschrift 34:44 47:57|tikken 21:48 33:8 48:40|til 26:45 34:35 47:42
tilburg 10:37 18:47 40:42|tilbury 16:40 26:48 33:14|tilde 45:62|tilff 22:69
till 10:16 16:21 18:22 21:36 27:17 33:-6 38:28 39:32 44:24 45:25|tilleul 25:65 53:56|tilt 13:30 22:33 33:8 49:52
tilts 19:45 49:62|timbre 1:51 12:49 33:8|timbree 33:29|timbres 16:40 26:52 31:45 33:-1
time 2:-10 3:-6 6:8 10:-4 12:9 16:3 17:-1 19:10 20:6 22:-2 27:-1 29:10 31:-1 32:6 33:10 34:1 35:3 40:1 43:3 44:0 45:10 46:11 53:1
timed 31:62|times 3:5 7:14 20:4 31:9 33:12 40:12 44:17 45:18 47:20 53:12|timetable 10:20 18:44 33:10 35:31 48:31
timetables 33:28|timide 6:63 33:16|timing 19:50 49:64|timmerlui 53:63
timmermann 2:19 7:21 10:20 14:22 23:25 34:18 40:13 46:27|tin 3:44 33:14|tinaille 13:57 22:60
tine 3:11 6:23 33:10 44:33 48:32 49:29|tinguely 38:82|tins 20:57|tinte 24:51 32:42 33:2|tinten 24:73|tiny 19:38 33:20
tip 40:53|tirage 2:46 47:66|tirages 26:83|tirailleurs 31:65|tirant 33:29|tire 3:19 33:27|tired 6:58 33:14
tiree 20:33 30:56 33:8|tirees 20:55|tirent 19:62|tirer 2:42 34:52|tires 34:48 35:63
tiroir 13:29 22:33 33:13 40:15 47:49|tiroirs 24:82|tirol 13:40 17:42 33:6|tirou 33:29|tisch 7:20 20:16 33:21
tischler 13:61|tison 1:17 2:5 6:22 7:14 13:16 18:19 19:7 24:36 33:4 37:31 40:1 43:18 49:37|tissages 33:27|tissu 20:55
tissue 33:28|tissus 33:29
titel 1:27 2:-7 5:19 6:2 7:-1 10:-3 22:20 24:6 27:-4 30:20 31:18 33:-25 34:-7 37:14 41:1 43:35 44:18 52:7
titelonderzoek 5:69|titelrol 2:57|titels 7:21 20:12 22:25 31:42 36:29 40:11 41:24|titelschrift 24:66|titelschutz 5:64
titelsequentie 5:56 24:59|title 1:36 2:5 5:34 9:18 10:-2 12:3 16:11 22:19 30:8 31:13 33:-37 34:-5 37:14 43:30 44:25
titles 2:25 7:31 24:28 31:34 34:12 40:25 42:22
titre 1:32 2:12 5:23 8:18 10:-10 15:17 18:0 19:-3 22:19 23:1 25:10 27:-7 30:12 31:13 33:-30 34:11 35:2 36:8 37:12 39:9 42:0 43:38 44:21 49:9 50:4
titree 5:64 39:70|titrer 34:62|titres 5:25 7:28 16:30 22:33 30:25 31:41 33:-24 40:3 41:33|titreuse 13:70
titulaire 2:13 4:75 5:31 25:37 34:15|titulaires 5:64 34:48|titularis 4:58 34:44|titularite 5:72 10:37
tjeerd 10:37 19:37 39:51|tl 19:37 24:52 32:52
to 1:-3 2:5 3:7 4:2 5:10 6:3 7:-5 9:1 10:3 12:0 13:-5 14:2 15:1 16:-6 18:-2 19:-1 20:0 21:1 22:-6 23:7 26:7 27:13 28:9 29:11 30:-4 31:-3 33:-5 34:3 35:6 38:-1 40:0 42:0 44:1 45:-2 47:0 49:0 50:-2 51:3 53:-1
toad 31:48 33:14|toast 33:28|tobacco 14:66|tobias 27:63|toboggan 21:43 33:9 36:40 37:44 45:30 49:41|toc 13:70
toch 33:26|tocht 33:18 44:47|tochter 6:20 7:17 20:13 31:16 33:11 44:20 46:23|tod 33:27
today 10:25 11:37 12:31 14:29 17:33 34:23 53:28|todesfallen 33:27
toe 1:31 10:16 12:12 23:36 29:18 30:15 33:2 34:5 40:1|toebehoort 3:56|toegang 50:70|toegangscode 52:73
toegankelijk 39:51 40:46|toegekend 1:24 10:16 17:59 23:36|toegepast 20:54|toegeschoven 33:26
toegezegd 17:53 40:29 42:44|toehoorder 6:67|toekenning 23:66|toekomen 2:57|toelaat 2:44 27:48|toelage 23:66
toelaten 27:62|toelating 35:67|toelichting 3:33 9:45 17:52|toen 3:37 20:12 27:9 33:6 47:32|toepasselijk 10:45 34:44
toepassing 2:36 10:37 40:33|toerekenbare 10:58|toeren 40:54|toerental 19:58|toerisme 31:60|toeristen 33:26
toespraak 48:68|toestand 17:69|toestemming 5:41 20:26 33:5 34:17 35:27|toestemmingen 16:64|toetreding 10:58
toets 46:72|toevallig 33:26|toevoegen 30:68|toezegging 27:48 40:40|toezeggingen 40:54|toezien 33:26|tofik 21:59 45:57
toge 20:55|together 2:15 3:2 5:15 10:36 14:10 15:19 16:11 17:14 19:3 20:1 33:-2 40:-3 42:14|toi 27:41 33:20 48:39
toile 13:70|toilette 20:55|toiletten 35:64|toilettes 3:27 20:24 21:44 33:-2 45:41|toit 33:29|token 33:28
tokio 32:47 33:8 48:45|tokyo 31:62|told 3:23 7:6 13:5 14:6 19:-1 20:13 21:20 33:9 40:-7 47:29 53:5|tole 33:29
tolerant 31:62|tolk 13:46 26:50 33:5
toll 1:7 2:8 5:22 7:19 8:21 10:13 12:15 14:6 17:17 22:9 25:17 26:15 33:-32 34:7 37:18 40:1 42:10 43:14 45:11 46:28
tollbooth 22:69|tollhouse 38:60 52:63|tolls 21:59 45:57|tom 3:15 6:35 7:21 10:22 11:30 14:21 29:29 34:26 43:26
tomas 33:28|tomaten 33:26|tomates 20:55|tomato 33:28|tomatoes 30:51 33:20
tombe 20:-6 21:25 33:19 34:0 36:21 44:15 45:11 48:17 49:40|tombee 33:29|tombent 3:45 33:16|tomber 21:61 33:16
tombola 35:63 45:58|tome 3:37 12:49 47:58|tomes 34:62|tomorrow 33:28
ton 3:-1 13:3 16:2 19:25 20:2 27:0 31:-6 33:-15 36:14 41:29 44:14 45:35 48:4 49:8 50:6 52:9|tonalitat 45:62
tonaufnahme 50:64|tone 3:13 20:12 36:29 44:25 45:61|toneel 2:46 13:31 34:34|toneelles 16:51 18:54
toneelrechten 2:44 34:44|toneelstuk 13:54 34:44|toneelversie 2:57|tonen 20:37 33:-4 44:38 52:43
tonfall 23:36 40:25 44:49|tonfassungen 40:50|tong 33:26|tongeren 33:26|tonglet 2:33 13:43 19:35 40:29|tongue 22:69
tongues 31:62|toni 3:22 33:23|tonight 33:28|tonio 6:45 33:25|tonmann 19:54|tonmischung 41:53 53:38|tonnage 20:55
tonneaux 33:29|tonnes 19:22 30:41 33:19|tonnissen 2:33 3:21 34:24 40:18 43:28|tonstudio 50:51 53:45|tontine 40:56
tontines 22:74|tonton 33:29|too 3:19 9:9 11:10 12:12 19:3 20:-8 31:-3 33:12 36:9 40:2 44:28 49:11 50:9 53:0
toog 2:28 33:22|toogkanten 20:54|took 20:20 31:25 33:11 37:41 47:35|toon 3:31 30:24 36:28 40:10 44:24 45:47
toonde 44:68|toont 6:54 30:54|tooth 33:28|toothbrush 33:28|top 10:20 16:16 31:31 33:9 41:27 44:20 49:25
topf 33:21 40:24|topsheet 9:39 11:39 41:59|toque 33:29|tor 6:30 33:12 48:32 49:33|torch 33:21 48:48|torches 20:57
torchons 33:29|tordeur 2:22 3:21 13:33 34:24 37:48 43:35 47:42|toren 20:49 33:-2|torens 20:54|torenspits 33:26
torf 33:27|torfs 19:58|toronto 15:57 22:53 31:40|torse 33:29|tort 31:44 33:21
tot 0:1 1:-5 2:2 3:-11 5:12 6:8 8:0 10:12 12:-3 13:-4 14:4 16:-6 18:6 19:4 20:-12 21:0 24:2 25:13 27:-1 29:15 30:4 31:0 32:2 33:1 34:8 35:1 36:1 39:6 40:-17 41:-4 44:-3 45:0 46:1 49:2 50:10 51:13 52:7
totaal 0:34 1:8 11:7 15:13 16:31 17:29 26:23 40:-11 41:29 42:29 46:7 49:15 50:24 53:-2
total 0:26 1:11 11:16 15:24 16:35 17:32 26:25 41:37 42:32 43:-6 46:22 49:4 50:29 53:-1
totale 1:25 5:24 20:21 49:56 52:30|totalite 33:29|totals 11:74|totaux 11:68 41:60|tote 33:27|toten 3:53|toter 33:27
toto 6:34 19:19 33:16 44:33 48:45|touch 2:26 19:25 33:14 44:36|touche 2:13 3:12 10:17 21:46 31:18 33:13|touched 11:74
touchent 19:48 33:16|toucher 20:33 33:8 44:54|touches 2:39 33:20|touching 33:28
toujours 3:5 6:12 7:20 13:16 18:9 19:32 20:12 24:28 33:4 40:2 45:15|toulouse 40:56
tour 7:8 13:9 20:4 27:12 31:35 33:11 34:1 35:15 40:5|tourbe 33:29|tourcoing 10:64|tourisme 31:65|tourist 3:44 31:48
touristes 40:56|touristiques 40:56|tournable 40:56
tournage 1:3 2:8 7:-8 10:11 13:-6 14:7 16:7 18:40 19:3 20:-5 22:-3 27:-2 34:10 35:0 40:19 41:11 43:30 50:1 53:26
tournages 7:69|tournai 12:16 16:16 32:28 33:-5 34:7 43:18 50:38 53:48
tourne 2:5 3:-7 7:3 10:9 11:16 13:26 14:22 19:26 20:11 31:0 33:-4 34:-4 37:21 40:-10 43:7 52:19 53:4
tournebroche 2:14 4:29 7:14 10:22 12:16 14:15 17:31 22:19 34:7 36:27 37:31 40:1 42:20 43:18 50:23 52:30
tournee 3:4 16:16 19:8 27:13 30:23 31:23 33:8 40:14 48:36 50:24|tournees 20:47 48:57|tournent 3:32 33:24
tourner 7:20 14:21 19:13 20:6 21:26 33:-19 34:33 40:33|tournera 27:40 31:38 53:56|tournerai 20:55|tournerait 18:74
tournerons 19:54 20:20 53:34|tournes 3:27 7:38 22:43 27:36 34:30|tournette 24:82|tourneur 7:38 10:32 14:39 22:43 40:25
tournez 27:67|tournoi 33:29|tournons 2:46 20:41|tours 33:29
tous 2:25 3:10 6:2 7:14 10:-11 13:2 20:10 21:0 29:6 31:-1 32:9 33:5 35:2 40:12 42:0 43:-2 45:-3 47:20 48:4
toussaint 7:40 29:49 33:13|tousse 33:29
tout 2:0 3:7 4:2 6:17 7:-3 10:5 12:9 13:-6 14:13 19:8 20:-1 21:14 24:0 28:2 29:9 33:8 34:6 37:4 39:1 40:-12 45:0 47:4 48:-4 52:2 53:6
toute 1:2 2:19 3:5 6:6 10:-6 12:20 14:0 20:2 21:21 23:15 27:-3 28:14 29:31 30:17 33:-1 34:17 35:6 45:2 47:10 53:-1
toutefois 44:76
toutes 1:8 2:-4 5:14 10:17 14:6 19:-2 20:1 22:10 23:11 24:18 29:25 30:13 31:1 33:8 34:8 44:11 48:14 51:18 53:5
touw 20:29 32:48 33:11|toux 33:29|toward 3:36 19:38 33:6|towards 3:18 12:28 19:20 20:18 23:44 33:1|towels 18:55 19:45
tower 19:6 24:23 33:13 34:7 36:21 40:12 43:18 47:28|town 3:0 28:29 33:23 45:13 49:18|towns 19:32 31:56
towpath 33:14 48:60|toy 40:53|toys 10:62|traag 20:33 45:45 49:52|traagheid 3:42 19:44|traagste 36:72|trac 33:29
trac09 39:83|tracage 20:41 35:63|trace 24:48 33:26|traces 33:29|traceur 35:76|track 1:40 20:30 22:42 33:1
tracking 16:66|tracks 47:72|tract 3:45 40:42|tracteur 13:47 26:46 32:47 33:-7 39:56|tracteurs 40:56
tractor 21:38 33:17 48:40|tractoren 33:26|tracts 3:45 20:41|trad 33:16 47:66
trade 0:29 5:25 13:20 15:29 16:21 20:11 31:36 33:-9 38:28|trademark 5:70|trademarks 16:66|traditional 5:70
traditioneel 33:26|traducteur 16:71|traduction 2:2 5:31 8:21 16:56 18:40 23:17 26:24 34:15
traductions 16:64 26:45 40:18|traductrice 13:70|traduire 34:62|traduit 20:33 27:46 33:8|traduite 13:70|traffic 33:28
tragedie 3:45 28:71|tragen 33:13 40:37|trager 2:34 33:20|tragfahige 44:62|tragikomedie 43:67
tragt 3:11 10:15 19:12 33:12 40:8 44:28|tragwerksgutachten 16:47 50:51|trahison 45:72|trahit 33:29
trailer 16:23 18:25 26:16 30:14 31:34 33:-4 36:14 40:6 41:8 44:10 50:14 52:24|trailerke 52:73|trailers 33:28
train 3:13 7:0 16:11 19:5 20:9 22:5 26:23 27:16 28:25 30:11 31:7 33:11 48:12 49:13|traineau 33:29
trained 13:49 19:22 33:3 53:28|trainee 6:71|trainees 53:65|trainent 33:29|trainer 50:74
training 13:35 15:52 16:29 19:16 53:35|trains 3:40 16:34 19:39 33:-7|traint 20:54|traire 33:29
trait 1:34 3:21 6:39 24:44 33:13|traitant 33:29|traite 3:17 10:22 21:33 27:38 31:23 33:0 40:14
traitement 1:31 2:20 5:17 9:34 10:-12 12:28 18:7 19:-14 20:10 26:7 27:6 33:-12 34:12 35:1 40:-11 43:30 44:0
traitements 34:62|traiter 20:55|traiteur 26:59 33:4 53:44|traitons 33:29|traitresse 33:29|traits 24:82
traject 40:40 45:53|trajet 20:41 21:61|trajets 2:46 33:16|traktor 33:27
tram 13:7 16:11 18:14 22:9 30:14 31:6 33:5 38:15 39:24 41:13 44:15 48:30 49:28 53:9|trame 33:16 48:65
tramlocomotief 26:71|tramnitz 27:58|trampleintje 50:70|tranche 4:39 5:34 10:20 23:44 30:34 33:-15 35:32 40:25
tranches 10:38 23:63 40:22|tranquille 20:41 33:16|transactional 31:62|transcript 20:57|transcription 11:65 47:61
transcriptions 34:62|transcripts 16:53 18:55|transcrit 19:48 20:41|transfer 2:60|transfere 2:60|transferer 8:79
transferred 2:39 5:49 33:6|transfers 2:60|transfert 8:58 21:53 45:50|transformation 20:55|transforme 33:16 44:62
transformer 40:56|transit 50:78|transite 33:29|transition 40:56|translate 2:60|translated 1:46 33:20|translates 13:65
translation 2:6 8:37 12:13 16:43 19:0 34:0 35:19 41:14 44:16 51:37 53:22|translator 13:44 16:45 51:54
translucide 24:82|transmet 3:59|transmettons 12:71|transmettre 12:57 29:67|transmettrons 12:71
transmis 9:50 10:32 11:50 51:64|transmise 0:60 1:51 9:60|transmises 14:70|transmission 9:62 31:53|transmitted 9:74
transom 33:28|transparence 10:64|transparent 33:27|transparente 44:76|transport 16:23 41:59 46:27 50:27
transporte 21:75|transporter 33:16 53:56|transportkosten 41:61|transports 41:74|trap 19:16 20:13 33:13 48:26 52:41
trapez 33:27|trapeze 33:29|trappe 16:26 19:18 31:21 33:19 37:42|trappen 20:54|trapt 33:26|trauern 3:53
traumatherapeutin 20:55|traurig 3:53|trav 49:83
travail 2:11 3:-8 10:8 13:4 16:34 18:25 19:13 20:-1 22:7 33:-11 35:20 38:15 39:16 40:-11 43:17 45:16 46:26 47:13 53:2
travaillait 3:45 33:16|travaillant 3:59|travaille 2:0 3:23 6:17 7:9 10:4 19:13 20:3 22:14 31:17 33:11 53:9
travaillent 7:42 20:41 33:2|travailler 3:32 19:48 20:28|travaillera 19:62|travaillerai 3:37 19:41 20:33
travailleur 35:76|travailleurs 7:55 46:68|travaillons 3:32 7:63|travaux 1:34 14:46 18:36 33:5 34:24|travee 30:78
travel 10:8 15:21 16:49 20:3 23:17 33:-26 40:-1 41:45|travelled 13:52 33:14|travelling 13:31 19:19 20:24 49:61 52:41
travellings 19:62|travels 33:14 36:60|travers 3:13 6:31 19:16 24:49 33:14 48:32|traverse 3:22 20:18 33:22
traversee 33:16 44:62|traversees 19:62|traversent 33:29|traverser 33:29|travesti 33:29|traviata 19:43 33:20
tread 44:70|treasurer 6:46 33:11 45:35 48:38|treat 2:39 12:46 27:42
treatment 1:25 2:25 5:18 9:31 10:-9 12:14 18:11 20:-13 27:2 33:-7 34:5 40:1 42:0 43:15 44:5|treatmentanfang 12:60
treatmentrechte 5:64|treatments 34:58|treaty 10:62|treden 2:44 10:45|treedt 33:13 40:40|trees 3:50 7:45
treffen 10:37 35:44 40:30|treft 12:52 33:13|treiber 30:63|treibt 6:49 33:13|trein 3:17 33:21 48:29
treize 13:43 20:28 40:29 53:42|treizieme 21:56 45:63|trekken 19:37 31:39 33:5|trekt 30:25 33:22 48:25|tremblay 33:29
tremble 33:29|tremblent 33:29|trembling 33:28|tremolo 33:6 48:52 52:56|tremor 33:26|trempe 33:29|trends 30:72
trennen 33:27|trentaine 7:55 13:57
trente 2:19 3:9 6:13 7:-4 8:6 10:-9 12:-3 13:6 18:10 20:5 21:2 26:9 30:14 32:10 33:1 34:9 35:3 36:9 40:12 53:23
trentieme 33:29|trepied 33:29|treppe 13:20 19:14 33:13 48:34 49:25|treppen 33:27
treppenhaus 3:23 31:28 32:37 33:-3 35:34|treppenhauser 19:54|treppenlift 33:27
tres 3:13 6:13 7:16 19:21 20:18 27:14 31:1 33:10 44:12 45:8 49:19|tresen 33:27|tresor 13:57 22:60
tresorerie 0:39 17:47 40:48|tresorier 12:44 13:43 14:43 29:54|tresoriere 40:37 45:63|trespass 20:57|tressent 20:55
treteaux 10:48 17:51 43:47|treue 3:53|treuil 33:29|tri 22:49 33:23|triage 19:27 20:20 31:31 33:8 47:45
trial 16:36 18:37 21:42 33:-3 44:39|triangle 19:62|triangles 24:82|tribunal 8:47 10:32 20:33 33:-15 34:17 53:24
tribunaux 2:41 20:15 34:48|tribune 38:82|triche 33:29|trick 33:28|trickfilm 0:33 2:23 8:32 10:25 34:23 43:27
trickfilmen 7:59|tricolore 33:29|tricot 20:46 47:61|tricote 33:29|tricotee 33:29|trie 33:29|tried 7:53 20:43
triees 33:29|trier 13:27 20:5 33:5 34:22 44:28 47:29|tries 33:28|triest 3:56|trieste 13:42 21:54 45:52|trieuse 7:69
trifft 33:27|trimestre 2:18 10:22 12:28 35:34 40:14 51:67|trimestriel 10:50 35:63|trimestrielle 10:64
trimestrielles 35:76|trinkt 33:27|triomphe 33:29|triple 2:46 31:52|tripod 19:59|trips 16:66|trist 19:54
triste 3:42 12:33 21:37 33:5|tristes 7:55 20:41|tristesse 30:78|tritt 2:43 21:37 33:1|trocadero 33:29
trocken 38:52 45:49|trockene 31:44 33:13|trockenes 33:27|trockenhaube 33:27|trockenhauben 32:53 33:13|troef 31:60
trofbebb 4:76
trois 2:-1 3:5 4:2 6:0 7:17 8:2 13:10 15:22 16:-6 19:6 20:9 22:5 23:-1 24:5 27:-10 28:7 30:10 31:5 33:1 36:5 40:12 44:-1 47:-3 48:4 50:9 51:5 53:-11
troisbonnets 52:84|troisieme 2:13 3:-6 8:14 10:-1 12:6 19:-3 20:17 21:10 22:15 31:11 33:12 34:-3 40:-9|trok 31:60
trokken 31:60|trolley 33:28|trommel 33:26|trompe 6:52 33:23|trompent 33:29|tromper 33:29|trompet 20:33 33:5 35:46
tromso 10:35 12:41 34:33 43:39|trondheim 22:69|troost 33:26|troostend 30:68
trop 3:24 7:-3 12:-1 19:-10 20:-7 21:3 24:10 30:6 32:28 33:12 35:4 40:0 44:42|tropf 33:27|tros 19:58|trossen 33:26
trots 28:59 33:13|trottinette 33:29|trottoir 33:29|trottoirs 33:29|trotzdem 33:6 38:44 44:41
trou 3:6 20:2 21:22 22:21 33:12 47:43 49:52|trouble 6:54 33:10 47:41|troupe 7:32 10:27 22:37 31:29 41:37 43:46
troupeau 33:29|troupes 31:65|trous 33:23 49:59|trousseau 33:16 48:65|trouvaient 7:69|trouvaille 44:76|trouvais 3:59
trouvait 3:59|trouve 3:17 7:1 12:13 19:-6 20:12 21:7 31:-3 33:16 40:-2 45:14 48:20|trouvee 33:29|trouvent 21:53 33:21
trouver 3:18 11:29 12:18 14:29 17:23 31:12 33:-4 40:3 42:39 43:20 45:19|trouvera 45:72|trouverez 9:44 11:44 12:64
trouves 3:45 31:52|trouvons 27:67|trouw 3:35 6:46 33:5|trouwen 33:26|trouwkoppel 33:26|trouwpak 33:26|trowel 33:28
truc 3:45 45:58|trucage 19:62|truck 33:28|truckers 45:66|trucs 39:83|true 3:9 14:55 15:27 33:2|truelle 33:29
trug 22:48 33:13|trui 33:26|truites 33:29|truly 12:54 19:45|trumpet 33:28|trunk 33:28|truppenubungsplatzes 20:55
truques 41:74|trust 3:52 7:39|truth 3:33 14:29 33:17|truthful 3:58|try 3:44 33:1 38:47|ttc 50:78
tu 3:27 27:36 33:-2 34:30 37:55|tuasperdu 31:65|tub 30:72|tuba 13:61|tube 20:50 26:57
tubes 19:46 20:16 33:-10 45:33 50:39|tubize 0:50 33:11 34:30 53:38|tuch 21:37 33:1 37:41 48:38|tue 33:29|tuer 33:29
tuesday 11:26 19:11 31:14 33:13 35:25 38:26 47:37|tuesdays 7:53 35:60|tuiles 31:60|tuin 3:35 21:45 47:49
tuincentra 33:26|tuincentrum 32:54 33:17|tulsa 33:28|tummy 19:59|tun 3:16 19:17 20:18 31:20 33:8 40:13|tune 19:59
tuner 28:76|tunes 5:70|tungsten 19:59|tunics 33:28|tunnel 33:13 48:50|tunnelier 22:74|tunnels 12:52 20:48
tur 3:8 20:21 33:18 45:16 48:18|turbreiten 33:27|turc 13:33 16:33 22:36 33:13 43:35|turen 19:28 33:13 45:36
turf 13:52 19:45|turks 16:51 20:41|turkse 20:54|turm 3:3 16:11 18:12 19:4 32:16 33:9 37:17 40:7 41:11 50:14 52:17 53:8
turn 3:13 20:24 33:19 44:25|turnaround 2:21 10:35 24:61 34:29|turnarounds 16:66|turned 14:29 24:39 31:25 33:11 40:16
turning 33:16 41:32 44:34 50:38|turnlerares 20:54|turnover 0:24 1:16 7:50 46:58|turns 19:15 20:2 33:24 49:20
turnzaal 33:20 48:43|tursteher 13:61|turstock 13:47 22:48|tus 23:66|tusche 24:66|tusk 5:57 34:46
tussen 0:8 2:14 3:-8 6:3 7:0 10:12 19:-6 20:-2 21:2 27:6 28:9 30:4 31:4 33:4 34:18 35:11 40:-3 45:3 53:-1
tussendoor 33:26|tussenseizoen 13:54 22:54|tussenstop 1:43 21:33 23:34 33:-7 45:34|tussentitels 20:54
tussentotaal 16:64|tussenwal 5:33 7:19 10:14 12:20 16:19 17:24 22:23 34:13 40:9 42:24 43:22
tut 3:9 6:18 19:22 33:16 53:15|tute 33:27|tuteurs 43:73|tutoyer 33:29|tuur 19:59|tux 32:76|tuxedo 33:19 37:59
tuyau 3:32 20:28 33:16|tuyaux 20:55|tv 1:2 7:4 13:32 14:13 22:45 31:26 33:-23 34:-2 40:5 42:13 43:20
tva 1:4 8:21 12:2 16:28 26:56 50:63 51:31|tvac 50:78
twaalf 3:8 7:16 13:10 16:7 19:8 20:7 23:26 31:23 33:-6 34:17 36:15 40:6|twaalfde 33:26|twbrbexx 4:76
twee 2:3 3:7 6:-3 7:19 9:0 10:-8 11:1 12:-1 13:4 15:5 16:-2 18:3 19:4 20:4 22:-3 23:-4 24:2 30:2 31:8 33:-5 34:1 35:-3 36:4 40:12 41:-4 42:-2 43:-4 44:7 45:0 46:4 50:8 53:6
tweede 2:24 3:3 10:-7 11:7 12:7 16:-1 18:14 20:5 21:1 23:1 27:9 31:7 33:-2 34:-7 40:-1 42:11 43:9 44:3 45:1 47:5 50:5 51:7
tweedehandse 20:54|tweeduizend 8:71|tweeen 47:70|tweeendertig 33:17 40:35|tweeentachtig 20:54
tweeentwintig 33:22 53:32|tweeenveertig 33:26|tweehonderd 30:54 33:13|tweehonderdduizend 40:54
tweehonderdvijfentwintig 20:54|tweeling 6:32 16:18 18:21 21:20 33:3 40:7 45:20 48:33|tweetalig 7:37 10:32 18:41 45:40
tweetaligheid 31:60|twelfth 33:28|twelve 3:0 7:8 12:20 17:12 18:11 20:15 23:13 24:28 33:2 34:33 47:15|twentieth 33:28
twenty 3:-2 6:11 13:5 20:16 27:3 33:16 34:0 40:3 53:22
twice 3:-2 14:6 16:7 17:10 19:9 20:-3 27:3 30:13 31:19 32:17 33:4 34:10 35:14 36:14 43:7 44:27|twijfel 10:58
twijfelen 33:26|twijfelt 33:26|twins 6:41 21:42 30:42 33:-3 45:39|twintig 2:7 3:5 19:7 20:4 21:16 32:23 33:16 53:12
twisten 33:26|twitches 33:28
two 2:1 3:-12 4:3 5:3 6:-1 7:11 10:-3 12:3 13:11 14:-7 15:2 16:2 18:5 19:4 20:-5 21:-3 22:10 23:-2 24:-1 27:-10 30:9 31:-5 33:-2 34:-3 35:-3 40:14 41:-5 42:5 43:-7 44:0 45:-6 48:8 49:2 50:4 52:4 53:0
twos 19:59|tx 51:75|type 1:49 25:45 26:26 30:22 40:-2 42:31 43:16 45:14 46:23|typed 34:60|types 33:28|typing 11:74
typographe 41:74|typography 24:76|tyres 32:55 33:20
u 1:6 3:-4 9:11 11:12 12:37 16:8 20:-5 23:34 25:13 27:22 31:0 33:-14 34:-2 36:12 40:-6 49:20
uber 0:4 2:6 3:11 7:-3 10:11 13:4 14:-2 15:3 18:0 19:2 20:3 27:-4 28:4 31:9 33:3 34:7 40:8 45:0 46:8 47:1 50:2 53:-3
uberall 36:53 40:37|uberarbeiten 3:32 44:54|uberarbeitet 11:65|uberarbeitung 2:21 16:37 18:38 40:15 44:27
uberarbeitungen 2:56|uberein 10:57|uberflussig 3:40 33:13|ubergabe 35:64|uberhebt 40:50|uberholt 11:52 40:37
uberlasst 35:51 40:37|uberlebt 33:19 47:42|uberlege 33:27|uberlegen 33:27|uberlegt 33:27|uberlegungen 19:41 31:44
ubermittelte 11:65|ubernachsten 18:62|ubernachster 18:62|ubernachstes 1:61|ubernehmen 40:50|ubernimmt 33:27
ubernommen 4:52 41:48|uberqueren 33:27|uberraschung 31:57|uberreden 28:52 33:13|uberreichen 12:60|uberreicht 33:27
uberschlagen 42:62|uberschreitungsreserve 41:61|uberschuldet 14:59|ubersenden 12:60|ubersetzbar 31:57
ubersetzt 3:32 33:19|ubersetzung 16:54 53:35|ubersetzungen 16:47 18:49|ubersicht 5:50 11:39 41:35
ubertragen 5:58 34:30|ubertragt 2:56|ubertragung 2:30 5:38 34:42|ubertrug 5:64|uberweisung 26:65|uberwiegend 53:58
uberzeugenden 27:58|uberzeugt 23:62|ublich 40:50|ublichen 27:58|ubrig 33:27|ubrige 10:57|ubrigen 2:30 4:40 11:39 12:34
ubt 46:65|ue 14:49 15:74|ug 10:37 46:59|ugo 2:46 19:48|uhlig 22:69|uhr 1:22 21:24 33:15 35:36|uhrzeit 21:42 33:6 45:41
uil 6:29 24:35 27:33 33:1 44:30 49:35
uit 2:-9 3:7 6:1 7:-3 8:0 10:1 12:3 13:-3 19:3 20:6 21:-4 22:-3 23:-4 27:7 29:4 31:0 32:3 33:5 34:-2 37:8 40:7 44:-2 45:0 47:8 48:2 49:7 52:3 53:11
uitbetaald 23:59 26:50|uitbetaling 4:45 23:61|uitbreekt 33:26|uitbreidt 33:26|uitbrengen 27:62|uiteengezet 34:58
uiteindelijk 6:67|uiteindelijke 27:62|uiteraard 7:50 27:48|uiterlijk 2:36 10:37 23:45|uitgaan 33:26|uitgang 30:68
uitgangspunt 20:24 44:51 45:49|uitgavecontract 5:69|uitgaven 1:33 9:37 10:14 14:19 16:19 53:45|uitgebreid 10:45 33:13
uitgebreide 33:26|uitgegeven 34:37 53:55|uitgekeken 36:72|uitgelaten 33:26|uitgenodigd 23:66|uitgeoefend 34:58
uitgerekend 33:26|uitgerust 33:26|uitgeschreven 33:26|uitgesloten 14:64|uitgesneden 24:73|uitgestapt 28:52 33:18
uitgesteld 17:51 35:37 42:51|uitgestelde 17:47 22:47 31:39|uitgetikt 2:57|uitgeven 34:44 53:49|uitgever 5:48 34:50
uitgeverij 5:23 9:25 34:45 47:48|uitgevoerd 30:68|uitgewerkte 2:57|uitgezonden 31:60|uitgezonderd 27:62
uitkering 10:58|uitkomst 30:54 46:58|uitkomt 10:37 33:18|uitlas 3:56|uitleg 26:71|uitleggen 33:26|uitlopen 19:58
uitmaakt 33:26|uitnodiging 35:67|uitoefening 34:58|uitrollen 33:26|uitschrijven 35:67|uitschrijving 33:26
uitslag 33:26|uitsluitend 2:44 10:45|uitsluitende 34:58|uitsluitingen 14:64|uitstaat 14:64|uitstap 35:67
uitstappen 33:26|uitstel 3:42 40:40|uittreding 10:58|uittreksel 8:55 10:27 23:23 29:36 35:24|uitvaartonderneming 33:26
uitvlucht 44:68|uitvoerder 7:63|uitvoerend 10:34 16:39 22:53|uitvoerende 7:63|uitvoering 1:66|uitvogelen 16:64
uitwerken 40:54|uitwerking 16:51 44:55|uitwerkingen 18:67|uitzending 2:44 34:31 38:45|uitzicht 7:63|uitzondering 2:57
uk 5:11 10:28 16:14 22:21 27:11 31:43 38:12 40:-9 41:6 42:28 43:4|ukulele 35:73|ulla 20:55|ulterieure 51:82
ulterieurement 9:81|ulterieures 51:82|ultimatum 48:78|ultime 3:59|ulvetelleren 1:46 27:42 43:45
um 2:-4 3:14 7:-2 12:14 19:-6 20:-5 21:2 28:5 32:6 33:8 34:18 35:4 37:7 40:12 43:0 44:2 47:2|umarmen 33:27
umbauzeit 33:27|umbrella 22:55 33:14|umfang 2:43 27:44|umfasst 7:46 29:51|umfrage 30:63|umgedreht 33:27
umgekehrt 19:41 33:13|umgelegt 33:27|umkamen 33:27|umkehr 44:62|umkleide 33:27|umlaufvermogen 0:65
umleitung 13:32 22:32 38:36 39:47|umriss 24:66|ums 33:27|umsatz 0:23 7:35 46:56|umsatzerlose 0:65|umschlag 33:13 47:49
umschlagt 33:27|umseitig 26:65|umsetzen 30:63|umsetzung 9:43 19:34 20:34|umzug 19:54|umzugskisten 33:27
umzuziehen 33:27
un 0:1 2:0 3:7 6:-3 7:5 10:-2 12:3 13:1 19:7 20:2 21:6 23:2 24:0 27:4 28:7 30:-5 31:4 32:4 33:1 34:-3 35:-3 36:8 37:11 38:4 40:9 43:1 44:-1 45:12 47:0 48:0 53:-6
unabhangig 7:48 14:43|unabhangiges 7:59|unabhangigkeit 14:59|unaffected 2:47 11:61|unaniem 10:58
unanimite 7:38 10:46 23:44 29:50|unanimity 10:62|unanimous 10:62|unanstandiges 33:27|unaudited 0:75
unbedenklichkeitsbescheinigung 51:65|unbedingt 44:62|unbegrenzten 2:56|unbekannt 33:27|unbekannte 2:56
unberuhrt 2:51 33:1|unbeschrankt 2:56|unbestechlich 38:65|unbestimmte 8:65|unbroken 33:28|unchanged 2:39 11:66
uncle 31:48 32:63|uncounted 33:28|uncovered 30:72
und 0:-1 1:-6 2:5 3:2 4:-1 5:-3 6:2 7:5 8:0 10:3 11:2 12:4 13:1 14:5 15:0 16:2 17:-5 18:1 19:0 20:-1 21:-3 22:-3 23:-2 27:6 28:2 29:1 30:-2 31:4 32:0 33:-5 34:4 35:-3 36:0 38:1 40:4 41:5 42:-3 43:-5 44:-2 45:0 46:0 47:-1 50:-2 51:0 53:5
undeliverable 43:53 45:57
under 0:9 2:9 5:13 7:1 8:16 11:9 14:8 17:4 19:2 20:-9 22:3 24:10 27:6 29:8 30:21 31:11 33:1 34:2 40:2 46:21 48:7 53:-1
undercover 21:66|underground 40:53|underlamp 13:44 22:47 35:52|underlying 5:49 9:52 23:50|underneath 33:28
underside 33:28|undersigned 10:25 14:55 15:38 51:38|understand 3:18 14:26 33:18 40:14|understanding 10:41 27:42 33:6
understands 33:24 40:19|understood 22:42 30:46 33:1 38:47|understudy 22:47 33:20|undertaker 33:28
undertakes 2:47 15:61|undertaking 14:48 15:61 46:32|undertakings 53:65|underwater 12:37 16:36 35:42 41:37 50:43
underwear 33:28|undivided 5:57 10:48|undock 33:28
une 1:-5 2:-7 3:8 6:5 7:9 10:-4 11:-1 12:-5 13:-2 14:8 16:-17 19:7 20:4 21:5 23:6 27:5 28:10 30:-3 31:-2 32:3 33:2 34:-1 36:5 37:4 38:4 40:5 44:5 45:8 46:-1 47:-2 48:-2 50:-2 53:-8
uneingeschrankt 4:66|unentgeltlich 8:51 27:44|unentgeltliche 10:57|unfinished 20:57|unforeseen 16:53 41:54
unfreiwillig 33:27|ungefahr 33:27|ungenannt 12:60|ungern 40:50|ungeteilten 2:56|unhooks 33:28|uni 48:55 53:45
unidimensionnel 44:76|unieke 51:72|uniform 21:43 33:23|uniforme 20:41 33:16|uniformen 41:63|uniformes 33:29
unilaterale 34:62|union 7:55 31:34 34:32|unionist 33:28|unions 20:43 31:48
unique 5:29 10:15 14:21 15:59 19:13 31:29 33:-19 40:7 50:29|uniquement 6:55 19:54|unisson 33:29
unit 8:28 16:21 18:22 19:25 41:46 50:40 53:19|unitaire 22:47 33:2 34:35 50:51
unite 8:33 16:37 21:28 23:39 27:45 44:29 46:35|united 5:34 25:59 40:17 42:46|unites 8:71 46:60
units 8:49 22:32 35:36 41:31 46:50|univers 2:22 40:18 45:65|universe 2:52 34:38|universeel 40:54|universitat 33:27
universite 6:39 13:46 22:36 27:29 33:-8 40:18|universiteit 30:68|universites 7:69|university 36:74
universum 34:44 45:53|unklar 33:27|unknown 32:63 33:14|unkontrolliert 33:27|unlawful 14:66|unless 10:41 20:36 23:50
unlike 33:28|unlimited 8:73|unmittelbar 14:59|unmogliche 45:62|unnachahmlicher 33:27|unnecessarily 33:28
unpaid 14:52 17:56|unplayable 33:28|unprompted 40:53|unpublished 5:57 34:46|unreal 13:65|unreasonably 34:60
unrechtmassige 14:59|unrecorded 20:57|unregelmassig 33:27|unreliable 6:71|unrichtige 14:59|unrichtiger 14:59
unrolls 33:28|uns 2:-1 3:22 4:9 5:12 7:2 11:8 14:8 19:-3 20:-2 23:5 27:23 31:1 33:-23 40:25 42:5 53:1|unscharf 49:65
unscrewed 33:28|unsentimental 45:70|unser 3:2 7:17 11:13 12:23 19:3 27:26 31:15 35:13 40:29
unsere 3:25 10:12 12:25 15:19 26:20 27:22 40:15 47:17 53:12|unserem 5:50 45:49|unseren 3:21 4:34 12:46 20:23
unserer 7:23 11:29 22:26 27:41 40:15|unseres 27:58|unsicher 33:27|unsichtbar 33:27|unsold 42:70|unsubscribe 35:73
unsuited 3:58|unten 33:20 48:23 49:34
unter 0:7 1:3 5:5 7:0 12:7 15:6 21:5 22:3 23:4 24:7 26:7 27:11 29:6 30:4 33:3 35:6 36:8 37:9 38:6 40:4 43:2 44:4 45:10 48:5 50:6 52:15
unterbrechung 20:55|unterbricht 33:27|unterbringung 41:61|unterdessen 33:27|unterfertigten 14:59|unterfertigung 34:56
untergrund 33:27|unterhalb 30:63|unterkunft 16:35 41:55|unterlagen 12:43 14:30 29:47|unterlaufen 11:65
unterliegt 14:59|unterm 27:58|unternehmen 8:21 14:44 15:21 33:-26 46:37 51:26|unternehmens 7:46 8:51
unternehmensgrosse 46:65|unternehmensnr 1:61|unternehmensnummer 1:26 7:23 8:49 12:25 43:25|unterrichtet 13:55 33:1
unterrichtsheft 31:57|unterschreiben 29:51 50:51|unterschreibt 33:27|unterschrieben 2:26 10:28 12:30 14:30 18:21 34:15
unterschrift 1:33 2:4 5:12 9:12 14:31 21:11 23:25 33:-17 34:4 50:21 51:13|unterschriften 10:28 14:30 29:34 34:38
unterstadt 7:33 33:13 48:38|untertitel 41:61|untertiteln 20:55|untertitelt 31:57|untervollmacht 29:64|unterwegs 48:63
unterweisung 18:62|unterzeichnen 29:64|unterzeichner 14:59|unterzeichnet 17:63|unterzeichnete 14:59
unterzeichneter 14:59|unterzeichnung 23:49 34:42|unties 33:28
until 1:0 2:-7 3:-1 5:11 6:4 7:-1 10:-5 12:8 13:-2 19:22 20:4 25:18 27:4 28:17 29:14 33:4 34:-7 39:10 40:0 50:21 51:8
untouched 20:57|unused 33:28|unverandert 11:57 46:44|unverbindlich 27:58|unverheiratet 6:62|unverkaufliches 47:63
unveroffentlicht 5:64|unvollstandige 1:61|unvorhergesehenes 16:61|unwiderruflich 34:56|unwidersprochen 5:64
unwillingly 33:28|unwohl 19:54|unworn 33:28
up 0:2 3:1 5:-2 6:4 7:3 8:1 10:-2 11:2 12:-5 13:-7 14:-7 16:-1 17:-3 18:-4 19:-8 20:-6 21:0 22:1 24:2 27:7 29:1 31:-5 33:9 34:-7 36:1 38:1 40:-7 41:19 42:-3 43:-1 44:-3 45:2 47:4 48:0 49:15 50:1 51:8
update 11:65|updated 43:66|uplift 10:62|upload 1:57 29:48|uploaded 1:53 11:65|uploads 1:67|upm 13:39 16:40 18:41 53:38
upmarket 40:53|upon 10:21 14:37 27:35 33:-13 34:37|upper 24:50 33:21|upright 6:71|upriver 43:67|ups 3:36 20:36 40:32
upscale 31:62|upside 19:45 33:14|upstairs 33:28|upwards 33:28|urauffuhrung 13:61|uraufgefuhrt 34:56|urbain 30:78
urbains 31:65|uren 11:46 17:42 33:0 53:36|urgence 21:61 38:68|urgences 21:48 31:38 45:45 48:51|urgent 33:29
urheberin 34:56|urheberpersonlichkeitsrecht 2:56|urheberpersonlichkeitsrechte 2:56|urn 3:23 28:40 33:12 48:35
urne 3:45 35:63|ursache 33:27|urssaf 51:82|ursula 6:46 24:52 33:5|ursule 33:29|urteil 33:27|urteilen 33:27
us 1:-3 2:5 3:8 4:12 5:5 7:17 10:-8 12:15 14:7 16:12 18:-2 19:-4 20:-3 22:3 27:5 29:3 31:6 33:-24 34:3 36:10 38:4 40:20 42:11 46:4 47:2 50:4 52:7 53:-5
usa 25:77|usage 27:32 30:43 33:-5 34:27 39:48 50:43|usager 19:40 20:47|usatoll 25:77|usb 21:53 40:36
use 1:33 3:1 6:15 11:18 19:10 20:11 27:17 30:16 31:5 33:-5 34:13 35:16 40:-4 52:20
used 20:12 31:17 33:16 34:15 47:27 51:30|user 16:66|uses 19:34 33:9 34:41
usine 3:1 7:11 18:16 19:16 20:30 28:27 33:7 40:-2 48:20 53:11|usines 20:33 22:53 31:44|using 33:28|ust 26:65
usual 19:32 33:1 40:40|usually 40:53|usufruit 22:69
ut 1:20 2:8 5:26 10:12 12:19 19:10 23:24 27:15 31:14 33:0 36:30 42:23 43:21|uta 46:82|utile 38:82|utilisation 34:62
utilise 20:41 33:16|utilisee 4:62 5:56 40:34|utilisees 34:62|utiliser 4:62 34:40 35:55|utilisera 19:62|utilite 3:59
utrecht 10:62|uur 1:3 3:9 6:4 12:2 18:10 19:15 20:18 33:3 35:29 40:-1 45:11 48:5 50:15|uurrooster 35:67
uw 11:15 12:8 17:12 23:46 27:35 33:-21 35:11 40:18 50:14|uwe 23:66
v 1:19 2:13 5:10 8:11 9:4 10:20 11:6 12:4 13:-2 14:-2 15:6 16:7 17:15 22:18 25:24 27:3 31:-5 33:-33 34:22 37:8 39:13 41:2 43:-2 47:3 52:8 53:-3
v1 2:16 5:31 9:16 16:39 18:47 36:17 40:-8 43:28 44:11 48:13 49:17
v2 2:13 3:-11 5:17 9:13 10:3 11:18 16:35 18:47 27:-3 33:-23 40:-2 41:3 43:18 44:27 49:12
v3 2:15 3:-8 5:20 10:15 16:43 17:13 18:40 27:0 36:14 40:-11 43:30 44:8 48:10 49:15
v4 2:20 5:19 10:22 12:12 16:42 17:27 18:46 27:8 40:-3 49:24|v5 2:42 18:43 24:51 49:51
v6 2:34 16:33 18:33 33:-8 43:30 49:38|v7 43:57 49:64|v8 49:83|v9 50:78
va 2:-8 3:13 6:9 19:4 20:4 21:7 22:6 27:-1 31:-3 33:21 47:12|vaak 33:18 44:47|vaals 22:61|vaarbewijs 13:67
vaarschema 35:67|vaart 4:43 33:21|vaarten 30:68|vacances 20:24 22:43 31:34 33:11|vacarme 33:29|vaccin 33:29
vaccins 16:71|vache 33:29|vaches 33:20 48:59|vacuum 33:28
vader 3:22 6:16 13:7 21:6 31:0 33:14 36:12 40:-6 44:8 46:12 47:19|vaders 33:26|vadso 13:65|vaf 1:13 17:49 40:25 42:49
vague 16:71|vagues 19:48 45:58|vais 19:35 20:28 33:2 47:53|vaisselle 33:16 35:63|vak 1:42 3:19 13:31 19:21 33:2
vakantie 45:66|vakbond 7:50 33:13|vakbonden 31:60|vakbondsman 6:67|vakje 33:26|vakjes 33:26|val 46:68 53:56
valable 5:18 12:11 25:53 29:40 39:23 50:60 51:47|valablement 14:70|valables 50:78|valais 27:53 33:16|valant 34:62
vale 3:19 6:33 33:13 44:31 48:34|valence 43:73|valentin 45:62|valerie 2:39 29:59 40:34|valeur 27:59 53:48|valeurs 0:81
valid 5:34 11:26 25:40 27:14 29:36 33:-21 50:37 51:45|validated 1:67|validation 27:67|valide 24:55 27:40 33:2 40:29
validite 50:68 51:64|validity 50:74|valies 33:26|valise 3:8 13:20 21:34 33:11 45:31 48:37 49:42|valises 33:29
vallee 20:21 30:31 31:18 33:15 53:35|vallees 10:26 31:28 33:-8 40:18 41:36 42:37 43:35|vallei 35:67
vallen 2:31 14:38 33:13
valley 1:9 2:2 3:-1 4:17 5:12 7:8 9:15 10:4 12:9 14:7 17:11 18:10 19:1 29:15 30:14 33:-4 34:1 36:15 40:12 43:8 51:16
valleys 19:40 20:38 31:37|vallon 34:60|valoir 14:33 19:24 27:43 34:24 42:50|valorisation 0:81|valorise 42:75
vals 3:42 20:41|valse 14:64|valsmunterij 21:66|valt 14:14 19:8 20:12 21:16 33:12 40:4 45:16 48:18 49:23|valu 27:67
value 16:40 31:35 33:14|valued 10:54 17:48|values 0:75|valuta 40:54|valve 33:28|vamen 6:67
van 0:3 1:-3 2:4 3:-1 4:5 5:3 6:-1 7:3 8:3 9:1 10:2 11:1 12:3 13:0 14:5 15:-1 16:-6 17:-1 18:-3 19:2 20:-2 21:-2 22:3 23:10 27:5 28:3 29:1 30:5 31:0 32:5 33:-10 34:4 35:0 37:3 38:0 39:4 40:2 41:-5 42:-5 43:-1 44:-2 45:4 46:-1 47:-2 48:-1 49:-1 51:1 52:2 53:6
vanacker 6:71|vanackers 33:28|vanaf 19:30 20:21 30:23 31:15 33:-7 34:13 38:27 43:22|vanbrabant 33:26
vandaag 7:46 27:31 33:9|vandaan 3:16 17:41 33:18|vandaar 33:26
vandamme 7:25 8:32 10:20 15:32 25:35 27:16 38:33 44:24 46:33|vandecasteele 27:63|vandenplas 29:73|vandeputte 33:27
vandersmissen 27:62|vandersteegen 33:26|vandewiele 1:25 10:18 29:30 30:27 34:17 37:33 38:31 40:13 43:26|vangeel 2:60
vanhamme 33:29|vanhove 7:34 13:36 40:21 43:38 50:43 53:34|vanille 6:77|vanished 20:57|vanishes 33:28|vanity 6:71
vanmechelen 27:63|vanne 20:33 33:21|vanneaux 7:23 10:18 14:24 17:28 27:21 40:13 42:28 43:26 53:22
vannes 1:30 2:18 13:28 21:33 27:25 33:-13 36:40 39:41 40:14|vannesse 33:29|vanop 33:26|vanuit 3:56|vanwege 40:54
vanzelf 3:35 20:33 33:5|vapeur 19:31 20:24 32:52 33:-2 48:47|varen 10:26 33:18 41:34|varend 19:58|varia 16:64
varianten 24:56 50:53|variations 49:75|varie 20:55|vary 31:62|vase 20:28 33:16 52:57|vasseur 8:58 25:63 27:46
vast 8:27 10:15 14:21 19:14 28:29 33:11 40:10|vaste 0:51 7:27 19:10 20:18 40:6 45:19 50:23 53:15|vastendag 21:66
vastgebonden 33:26|vastgelegd 17:60 40:35|vasthouden 33:26|vasthoudt 33:26|vastleggen 27:62|vastliep 40:54
vaststellingen 51:72|vastzit 33:26|vat 7:8 16:34 24:18 26:48 33:-21 35:14 50:53 51:16|vaten 33:26
vater 3:2 6:20 21:12 28:14 33:15 44:11 45:25 48:12|vaters 20:29 21:37 33:13|vauban 8:79
vault 16:29 19:21 32:38 33:12 52:39|vault48 52:77|vaults 33:28
vaut 2:13 10:16 14:23 27:46 29:33 33:-18 34:14 40:9 44:28|vautier 29:81|vautrin 22:74|vb2021 26:71|vbwbbebb 4:66
ve 2:-6 3:21 7:8 10:2 14:8 15:9 17:4 19:-1 20:17 22:11 27:-3 29:7 33:-2 34:-6 35:7 40:15 44:12 47:6 53:-1
veau 33:16 48:65|veaux 12:35 28:49 33:17 48:42|vechtpartij 20:41 48:54|vecu 3:37 33:21|vecue 3:59
vedette 31:47 33:-2 40:38|veegt 33:26|veel 3:14 7:11 19:23 20:2 21:14 27:27 31:8 33:-8 40:1 44:34
veerboot 3:25 30:37 33:9 40:23|veertien 2:10 7:28 13:20 30:21 33:11 34:11 53:16
veertig 7:9 10:4 19:3 20:0 21:22 27:8 31:16 33:9 40:-1 45:12 49:19 51:17|veertigster 6:67|veertigtal 33:26|vege 35:76
vegen 33:26|vegetarier 6:67|vegetarisch 35:64|vehicle 33:28|vehicles 35:58 41:56|vehicule 40:56|vehicules 41:69 45:41
veiligheid 10:22 33:-10 41:56 53:26|veiligheidsdienst 33:26|veiligheidsgids 50:70|veille 12:36 21:40 33:-5 35:42 45:50
veillent 33:29|veilleuse 20:55|veilleuses 19:62|vel 21:66|veld 1:21 6:23 20:10 26:27 28:28 33:12 48:23|veldbed 21:66
veldbedden 33:26|velden 1:53 36:58|veldje 33:26|veldweg 33:26|veldwerk 13:46 22:47 30:47|vele 12:65|velen 35:67
velo 33:29|velos 33:22 35:54|velours 32:84|velvet 19:45 33:14|venaient 3:59|venait 33:29|venant 34:62
vend 21:26 33:24 40:19|vendable 40:56|vendait 33:29
vendeur 10:24 12:18 13:18 22:22 27:15 31:33 36:30 40:23 42:35 43:21|vendeurs 31:52 40:42|vendons 40:56|vendra 33:29
vendrait 6:77|vendre 6:37 31:25 33:20 40:16|vendredi 7:24 13:25 21:30 33:13 35:31 40:11 45:27|vendredis 33:29
vends 3:59|vendu 3:19 22:34 31:26 33:14 34:16 47:28|vendue 22:43 31:34 33:19|vendus 7:51 40:46|venen 33:26
vengeance 33:29|venice 13:65|venir 18:30 27:23 33:25|venn 4:36 20:36 33:11|vennbeb0 4:66
vennblick 5:28 9:28 10:34 17:27 40:15 42:27|vennoot 29:70|vennootschap 4:21 7:24 8:38 10:8 12:14 14:44 29:31 51:21
vennootschappen 42:55 46:58|vennootschapsbelasting 51:72|vennoten 46:72|venster 27:35 31:34 42:55|vensterbank 33:26
vent 1:25 2:-4 5:13 10:10 12:6 18:20 22:25 23:11 26:17 27:2 29:16 30:13 31:1 33:-1 34:-3 40:2 41:9 42:10 43:8 50:13 53:4
vente 7:17 27:15 30:26 31:39 33:-5 35:24 40:16 42:35 50:26|ventes 18:19 27:12 31:46 33:-17 40:20 42:49
ventilateur 49:83|ventilatie 40:54|ventilation 9:50 16:39 19:31 33:-2 53:38|ventilator 20:55|vento 33:27|ventre 33:29
vents 33:27|venu 3:26 20:9 33:23|venue 3:38 33:15 47:46|venues 3:59|venus 33:29|ver 3:17 7:25 15:32 20:28 33:7
veranderd 2:44 11:59|verandering 45:66|verandert 33:17 44:49|verankering 53:63|verantwoordelijkheid 4:72
verantwortet 7:46 10:44|verbaasd 33:26|verbal 5:39 8:40 22:35 23:36 29:42 35:37 42:40|verbanddoos 33:26
verbatim 2:6 7:15 10:26 12:17 14:17 17:23 29:27 34:8 39:43 40:12 42:21 43:19 50:24 52:31|verbazing 33:26
verbergen 3:42 33:13|verbeteren 3:56|verbinden 29:70|verbindet 45:62|verbinding 33:26|verbindliche 27:58
verbindlichkeiten 0:62 29:31|verbindt 2:31 10:32 14:38 34:31|verbintenis 14:51 27:48|verbleiben 2:30 34:42 53:32
verbleibt 34:56|verblijf 16:40 41:56 53:26|verboden 20:33 35:46 45:45|verbonden 15:44 17:30 46:63|verborgen 33:26
verbouwde 45:66|verbrand 33:26|verbranden 33:26|verbrandt 21:45 33:5 48:47|verbrauchersendung 30:63|verbreking 10:58
verbrennt 33:13 48:50|verbunden 27:28 46:60|verbundene 15:44 46:57|verbundenen 14:39 33:6 46:44|verbussung 33:27
vercammen 13:31 22:31 34:21 37:38 38:35 43:31 47:34|verdachtigt 33:27|verdampt 28:73|verdankt 3:53|verdedigt 33:26
verdeelcontract 27:62|verdeeld 10:45 44:55|verdelen 2:31 27:56|verdeler 2:18 9:32 31:21 40:40 42:30|verdelers 42:69
verdeling 2:27 10:41 27:44|verdenkt 33:26|verder 2:9 3:26 19:28 20:6 21:18 33:8|verderop 33:26|verdi 6:55 33:18
verdict 44:68 46:43|verdienen 7:59|verdient 3:9 28:25 31:17 33:8 37:27 44:32 45:21|verdieping 20:41 33:13
verdiepingen 20:54|verdonck 22:68|verdonckt 13:38 19:28 22:48 43:38|verdoppelt 33:27|verdreifacht 33:27|verdronk 33:26
verdronken 33:26|verdunkelt 33:27|verdwaald 33:26|verdween 3:42 20:41|verdwenen 6:34 21:33 31:27 33:-7 34:34
verdwijnen 33:22 34:27|verdwijnt 21:50 33:2 44:44|vereecke 27:63|vereffening 14:64|vereinbart 2:30 20:29 34:30 40:25
vereinbarung 5:26 10:31 17:25 20:18 34:37|vereinbarungsgemass 4:66|vereint 40:50|vereiste 5:48 51:64|veren 24:73
vereniging 0:27 2:13 8:35 12:29 14:20 20:10 22:23 29:26 35:23 46:27|verenigingen 2:31 10:32 15:44 31:34
verfahren 14:27 29:32 30:40 40:18 53:26|verfahrenssprache 2:56|verfallt 23:62|verfasser 30:63|verfasst 2:43 33:13
verffabriek 33:26|verfilmen 2:34 34:50|verfilming 2:49 5:48|verfilmingsrechten 34:58|verfilmt 34:56|verfilmung 2:56
verfilmungs 34:56|verfilmungsrechte 1:24 34:53|verfolgt 27:58|verfolgungsjagden 38:65|verfugbar 52:67
verfugbarkeit 40:50|verfugen 4:66|verfugt 34:56|verfugung 12:47 27:32 34:30|verfuhrerischer 3:53
vergadering 8:34 20:18 33:2 35:31 46:35 48:31|vergaderingen 20:54|vergaderzaal 20:41 33:13|vergangenheit 6:62
vergat 3:56|vergeef 12:65|vergeeft 3:42 33:13|vergees 26:83|vergeet 44:68|vergeetachtig 33:26|vergeleken 33:26
vergelijkbaar 31:60|vergelijkbare 31:56 36:41|vergelijkend 0:71|vergelijking 30:54 31:47|vergelijkingspunten 31:60
vergessen 6:25 11:27 19:28 33:1 44:25 53:21|vergessene 45:62|vergeten 1:40 19:31 33:13|vergeven 6:54 33:13
vergiffenis 33:26|vergissen 20:54|vergisst 33:27|vergist 33:26|vergleich 30:42 31:25 33:6 48:31|vergleichbar 31:57
vergleichbare 31:57|vergleichsfilme 31:57|vergleichstitel 30:50 31:44|verglichen 27:58|vergnugen 27:58
vergoeding 2:54 34:20|vergoedingen 2:57|vergt 23:66|vergunning 33:26|vergunningen 40:40 41:53
vergutung 2:48 16:28 34:23|vergutungen 2:56|vergutungsanspruche 2:56
verhaal 2:6 3:5 5:9 6:8 9:11 12:5 20:4 27:2 30:21 31:0 33:0 34:18 40:9 41:16 43:7 44:9|verhaallijn 33:5 45:59
verhaallijnen 45:66|verhaeghe 20:54|verhalen 33:13 47:57|verhaltnis 10:57|verhandeln 10:57|verhandelt 45:62
verhandlung 18:62|verhandlungen 19:41 40:37|verhandlungstag 3:40 48:50|verhandlungstage 33:27|verharmlosung 40:50
verheiratet 13:61|verhinderte 31:57|verhort 21:50 33:13|verhouding 6:54 10:45|verhuis 31:60|verhuisd 20:54
verhuisde 3:56|verhuist 22:47 33:5 39:51|verhuizen 19:44 33:13|verhuizer 33:26|verhuizingen 33:26
verhulst 6:50 21:48 33:2 45:45|verhuur 2:44 50:57|verhuurder 35:67|verhuurt 33:13 35:54|verificatiecode 51:72
verification 51:78|verifie 0:54 17:50 27:40 33:2|verifier 31:34 33:19 42:43|verify 35:60 51:61
veritable 1:42 14:56 19:32|veritables 33:29|verite 12:33 21:50 33:18|verjaardag 21:53 33:13|verkauf 31:57
verkaufen 6:49 33:13|verkaufsargument 31:57|verkauft 3:6 20:8 21:16 31:20 33:15 35:17 40:3|verkaveling 13:54 22:54
verkeer 33:18 40:33|verkeerd 33:26|verkeerde 48:68|verkeersplan 35:67|verkeersregeling 41:66|verkeert 14:64
verkehr 33:27|verkehrssachen 33:27|verkehrt 33:27|verkennende 30:68|verkiest 30:54 33:13|verkiezingscampagne 30:68
verklaar 1:30 14:61|verklaard 1:35 14:34 15:61|verklaart 1:25 5:28 14:56 15:30|verklagt 33:27
verklaren 2:33 4:48 5:33 14:28 34:21|verklaring 1:31 9:20 12:14 14:49 15:31 33:-25 46:32|verklaringen 9:71
verkocht 7:18 22:34 31:34 33:-7 36:27 40:27|verkochte 31:60|verkoop 10:14 27:17 31:46 34:13 35:23 40:9 42:24
verkoopagent 27:48 31:47|verkoopbaar 40:54|verkoopsvoorwaarden 35:67|verkoopt 33:26
verkopen 6:37 28:42 31:30 33:-4 40:23|verkoper 33:26|verkort 0:71|verkorten 30:68|verkregen 14:64|verkrijging 34:58
verkundet 33:27|verkurzt 0:65|verkurztes 0:65|verlaagt 33:26|verlag 5:35 31:22 34:33 47:42|verlagern 33:27
verlamd 33:26|verlangen 33:12 35:40 40:26|verlangerbar 5:50 34:42|verlangert 2:39 34:46|verlangerung 5:28 16:25 34:49
verlassen 20:34 33:6 47:42|verlaten 33:26|verlauf 9:43 33:19|verleden 40:40 45:53|verleend 23:59 33:5
verleent 29:34 34:55|verleerd 33:26|verlegd 26:71|verlegen 6:52 33:15|verlegt 33:27
verleih 7:13 10:11 27:22 31:22 40:21 42:44|verleihbrief 12:60|verleihen 27:58|verleiher 40:50
verleihgarantie 27:28 40:21 42:53|verleihvertrag 1:61|verleihzusage 1:48 40:37|verlengbaar 5:61 34:37|verlengen 34:58
verlenging 5:30 16:26 34:52|verlengingsprijs 34:58|verlengingssom 34:58|verlet 13:65|verletzen 33:27|verlichting 16:64
verliebt 33:27|verliefd 33:26|verlieren 40:50|verliert 33:27|verlies 0:50 3:22 20:21 33:-7 44:34
verliest 1:20 6:22 27:16 28:27 33:12 45:21 48:22|verliezen 33:20 40:29|verliezers 33:26|verlinden 2:42 3:31 20:29
verlobt 6:62|verlof 9:57 33:13|verloop 33:26|verloopt 4:58 40:40|verloor 3:35 33:18|verloren 7:32 20:23 33:11 35:36
verlust 14:39 33:6 40:30|verluste 13:47 45:49|verlustrechnung 0:65|vermaken 33:26|vermeer 32:84|vermeld 14:64
vermelden 23:53 26:58|vermelding 2:44 26:29 27:19 34:27 38:29|vermerk 3:53|vermerke 1:61|vermessen 18:49 33:13
vermesserin 20:55|vermessung 30:50 50:51|vermieten 7:59|vermieter 35:64|vermijd 30:68|vermillon 33:29|verminderd 34:58
vermindert 2:57|vermiste 21:45 33:5 36:51|vermittler 42:62|vermoeden 40:54|vermogen 0:66 33:-2|vermogensrechte 2:56
vermogensrechten 2:57|vermutet 33:27|verneemt 33:26|vernemen 33:26|vernietigt 33:26|veroffentlichung 10:57
veronique 7:39 12:29 14:39 27:23 40:23|verontschuldiging 3:56|veroordeeld 14:64|veroorzaakt 10:58
verordening 14:47 15:61|verordnung 14:39 15:57|verpassen 38:65|verpasst 33:27|verpasster 48:63|verpflegung 41:61
verpflichten 40:50|verpflichtet 27:58|verpflichtung 27:58|verplaatsing 41:53 53:49|verplaatsingen 50:70
verpleegkundige 33:26|verpleegster 6:34 33:22|verplicht 1:58 27:41|verplichte 1:66|verplichting 10:58
verplichtingen 14:56 51:51|verra 20:47 33:8|verraadt 33:26|verrait 33:29|verrat 33:27|verraten 28:33 33:19 38:32
verre 32:35 33:18 35:27 36:33 48:29 49:43|verreist 33:27|verrekenbaar 34:58|verrekenen 34:58|verrekening 10:58
verres 33:29|verriere 30:64 32:70|verrieres 20:55|verriest 6:54 33:13|verroest 19:58|verrons 20:34 33:21
verruckt 3:40 33:13|verruckten 19:54|verrutscht 11:65|vers 1:10 3:9 19:12 20:-7 21:22 24:20 31:4 32:22 33:19 47:18
versammelt 33:27|versammeltem 33:27|versaumt 6:62|verschafft 33:27|verscheen 34:58|verschenen 8:49 47:62
verschickt 33:27|verschieben 40:50|verschiebt 40:50|verschiedenes 35:64|verschijnen 20:41 33:13
verschijnt 20:21 33:13 44:47|verschil 33:21 40:27|verschleppen 33:27|verschleppt 48:63|verschlossen 28:52 33:13
verschoben 3:53|verschroeide 33:26|verschuldigd 51:72|verschwiegen 15:65|verschwinden 20:42 33:13
verschwindet 19:26 21:26 28:29 33:9 44:25|verschwunden 33:27|verschwundenen 33:27|verse 10:29 17:47 33:5 34:34 48:30
versee 23:76|versees 2:60|versement 4:46 23:65 34:24 42:37|versements 2:60|verser 4:70 26:69|verses 10:56 23:54
versichere 1:40 14:52|versicherer 35:64|versichern 14:59|versichert 33:27|versicherung 16:33 20:10 33:-8 40:6 41:46
versicherungen 41:61|versicherungsbestatigung 35:64
versie 2:30 3:13 5:2 9:4 10:-3 11:23 12:-2 16:13 18:34 23:-1 24:6 27:17 31:-7 33:-41 34:-9 36:5 40:0 43:11 44:16 48:1
versiert 33:26|versies 2:39 16:47 40:24
version 1:5 2:25 3:16 10:2 11:24 12:8 16:6 18:24 20:-18 21:-4 23:3 27:15 30:7 31:0 33:-20 39:4 40:9 41:6 42:2 43:15 44:11 45:-7 48:8
versions 2:40 3:-7 5:11 10:-2 11:15 16:32 18:11 33:-31 34:3 40:7 41:32 43:18|verslaan 33:26
verslag 20:18 23:50 30:31 35:31 44:32|versneld 49:73|verso 25:76 35:55|versons 34:62|versorgt 33:27|versorgung 33:27
versprechen 19:54|verspreid 33:26|verspreiden 52:73|verspricht 27:58|versprochen 9:64|verstaat 33:26
verstand 3:43 33:9|verstanden 33:27|verstandenes 40:50|verstandlich 40:50|verstarkung 33:27|verstaubt 33:27
verstecken 33:27|versteckt 6:36 33:13 48:38|verstehen 27:58|versteht 33:13 44:49|versteigert 33:27|versteigerung 21:63
verstopt 6:41 28:46 33:13|verstorbenen 33:13 34:42|verstort 33:27|verstraete 33:29|verstraeten 5:54 34:33 47:45
verstrijken 34:58|versuche 3:53|versucht 33:27|versuchung 3:53|versus 13:52 22:55
vert 3:7 19:36 20:21 32:45 33:5 49:31|vertaald 40:54|vertaalsessie 26:71|vertaalster 53:63|vertaalt 33:26
vertagt 33:27|vertaler 13:41 16:51 18:41|vertalers 53:63
vertaling 1:15 8:19 12:14 16:51 18:16 27:11 29:19 33:-25 53:22|vertalingen 16:64|vertauscht 21:63
verte 32:47 33:22 41:37|vertegenwoordigd 2:24 10:35 29:50 34:25|vertegenwoordigen 29:70|vertegenwoordiger 1:66
verteidigen 33:27|verteidigt 33:27|vertel 20:54|verteld 31:26 33:18 40:20|vertelde 3:48 33:5
vertellen 3:33 20:19 30:32 33:9|verteller 20:54|vertelt 3:1 20:9 21:11 33:22 48:13|vertes 33:29|verticaal 37:74
vertical 45:61 49:64|verticale 31:52 49:69|verticaux 31:65|vertige 3:29 13:40 33:18|vertigo 33:28|vertikal 45:62
vertonen 2:31 8:44 27:35 31:34|vertoning 2:36 31:52|vertoningen 31:47 40:40|vertoningsplan 31:60|vertoond 22:68
vertrag 2:27 5:36 10:20 12:16 17:19 18:18 23:18 27:14 33:-26|vertrage 1:18 5:20 9:47 12:39 18:18|vertragen 29:64
vertraging 33:13 40:40|vertraglich 17:49 40:37|vertraglichen 27:58|vertrags 23:62|vertragsabschlusse 29:64
vertragsbestandteil 10:57|vertragsgegenstand 34:56|vertragsparteien 2:56|vertragsstrafe 35:64|vertrappelen 33:26
vertraulich 33:-3 35:34 39:49 44:32|vertraulichkeit 10:57|vertraulichkeitsvereinbarung 35:64|vertrek 35:54 48:54
vertrekken 20:28 21:40 33:13|vertrekker 10:58|vertrekt 20:22 33:22|vertreten 2:19 7:22 29:55 34:19
vertreter 29:51 33:13|vertretung 34:56|vertretungsorganisten 33:27|vertrieb 31:32 40:25 42:49|vertriebsgarantie 42:62
vertritt 8:65|vertrok 3:26 6:38 33:15|vertrokken 6:37 33:16 47:40|vertrouw 3:56|vertrouwdste 33:26
vertrouwelijk 27:31 33:9 35:37 44:38|vertrouwelijke 10:58|vertrouwelijkheid 10:58|vertrouwen 33:26
verts 19:41 20:33 40:34|vertu 10:50 34:48|verurteilt 14:59|vervaardigd 2:57|vervaardigen 34:58|verval 34:58
vervaldag 5:43 26:66|vervaldatum 25:60 26:58|vervallen 51:72|vervalt 23:50 25:37 27:25 29:34 34:21|vervang 11:72
vervangen 8:44 10:32 11:46 33:0|vervanging 2:57|vervangmonden 24:73|vervangt 11:72|vervelend 3:56
verviers 2:-7 3:-7 7:-1 8:3 10:10 12:2 13:8 14:9 16:-3 17:1 18:3 20:-9 21:4 23:0 25:8 29:4 30:1 33:-5 34:-1 38:6 40:-16 43:6 45:3 50:13 53:39
vervoer 26:35 40:17 41:56 42:32|vervoersmaatschappijen 31:60|vervoert 3:42 12:52|vervolg 2:57|vervolgseizoen 2:57
vervolledigd 11:72|verwacht 3:29 5:43 20:28 31:34|verwachte 30:54 31:47|verwachten 33:26|verwachting 33:26
verwalter 8:51 29:51|verwaltung 9:43 12:39 41:40|verwaltungsbau 33:27|verwechselt 6:49 33:13|verweigert 21:63
verwenden 27:58|verwendet 20:55|verwendungsnachweis 18:62|verwendungsnachweises 23:62|verwendungszweck 26:65
verwerft 2:48 10:39|verwerker 21:66|verwertet 34:56|verwertung 8:47 9:34 31:28 40:21|verwertungsaussichten 31:57
verwertungsgesellschaft 2:56|verwertungsgesellschaften 2:56|verwertungskonzept 31:57|verwerven 2:24 5:36 34:49
verwerving 34:58|verwierven 40:54|verwijzing 34:58|verwijzingen 19:58|verwirrt 3:40 33:13|verwittigd 34:44 35:54
verworven 17:69|very 3:3 14:10 19:12 22:14 27:26 28:21 33:6 37:23 40:-2 41:13 47:17 49:28|verzahlt 20:42 33:13
verzamelde 3:56|verzamelen 23:45 35:60|verzamelt 6:67|verzegeld 33:26|verzeichnis 1:48 22:48|verzeihen 6:62
verzeiht 3:53|verzekeraar 27:48 33:13|verzekerd 40:54|verzekering 16:17 40:17 41:60 50:23|verzekeringen 41:66
verzekeringsattest 35:67|verzet 26:71|verzichten 19:54|verzichtet 7:59|verziehen 6:62|verzinnen 33:26
verzint 6:46 20:33 33:5|verzocht 8:71|verzoek 2:31 4:58 35:41|verzoeken 12:65|verzoekschrift 3:29 5:43 33:0 48:41
verzogert 40:50|verzonnen 3:56|verzug 2:43 10:44|verzwegen 33:26|verzwijgt 33:26|vesder 33:26
vesdre 20:22 21:24 23:24 33:-13 35:25 38:32 45:30 52:33 53:35|vesna 16:27 24:36 33:19 49:35|vest 10:48 34:46
veste 20:46 33:10|vestes 20:41 33:16|vestiaire 33:16 45:58|vestiaires 21:75|vestiging 7:38 40:39 53:38
vestigingen 7:63|vestigingseenheden 8:71|vestigingseenheid 8:71|vesting 5:55 33:15|vet 6:44 7:38 18:44 33:0
vetement 20:55|vetements 20:55|veterinaire 3:21 16:33 33:13 40:18 44:38|veto 10:50 34:26 40:27|vetorecht 34:56
veuf 6:63 33:16|veuillez 1:41 11:50 12:27 23:52 27:23 34:17|veulent 18:37 20:18 33:18 40:19
veut 3:11 6:39 19:-6 20:11 21:6 28:16 33:13 34:-7 40:-2 44:24 45:14|veuve 33:21 34:36 48:27|veuves 28:84
veux 3:29 19:47 20:27 27:10 35:19|vexee 24:82|vfx 13:14 19:7 40:6 41:60 50:23|vh 2:47 11:61|vhs 22:74
vi 1:32 2:31 9:25 10:20 14:19 22:22 34:23 41:25
via 2:13 10:1 17:26 20:13 26:14 27:17 30:11 31:11 33:-31 38:14 40:12 42:40 46:12 53:11|viaduc 26:83|viaduct 33:26
viande 13:52 39:64|vibration 33:16 49:69|vibre 49:83|vicar 28:62 33:14|victim 6:58 33:14|victime 33:29|victoire 33:29
vidange 20:41 33:16|vidant 3:59|vide 3:-5 13:7 19:-1 20:-8 21:12 22:11 33:21 36:19 45:9 48:33|videe 33:29
video 1:20 2:26 13:19 16:19 27:15 28:33 31:14 33:-6 34:17 42:35|videoprojecteur 16:71|videoprojection 50:78
videos 7:42 9:54 19:35 31:38|vider 35:63 50:64|videront 20:55|vides 33:29
vie 3:18 6:28 7:9 13:22 16:11 20:-5 33:14 34:21 45:12|vieil 20:21 33:26|vieillards 3:59|vieille 6:26 20:4 33:27
vieilles 33:29|vieilli 3:59|vieillies 16:57 26:69|vieillotte 40:56
viel 17:16 19:19 22:15 24:19 27:22 28:19 33:4 43:14 44:16|viele 3:27 31:44 33:1
vielen 7:23 12:25 26:42 33:-9 34:20 50:29|vielleicht 33:27|vielsalm 53:63
viendra 12:31 19:22 20:15 31:38 33:-11 36:42 40:16|viendrait 33:29|viendront 20:30 31:49 42:37 53:32
viennent 2:5 3:24 5:23 7:14 20:12 21:20 33:9 35:22 38:27 53:14|viens 3:53 33:4
vient 3:4 7:-2 17:22 19:8 20:14 21:14 33:16 40:-15 48:8 53:27
vier 2:12 3:-2 6:-2 7:18 8:1 10:-9 13:8 16:-4 17:-1 18:-2 19:5 20:11 21:9 22:6 23:-2 24:2 28:2 30:6 31:2 33:0 38:18 39:3 40:-1 41:-3 45:-3 48:2 53:-2
vierde 2:7 3:5 5:19 10:8 16:14 18:17 27:22 28:22 33:-1 40:14 51:32|vieren 24:73|vierentwintig 4:58 45:53
vierenveertig 6:42 33:20|vierge 13:43 33:24|vierkant 7:29 13:24 17:25 19:14 20:11 22:24 24:29 26:28 43:23 50:27
vierkantje 33:26|vierkopfiges 30:63|viermal 6:62|viert 3:34 33:18|vierte 2:36 27:37 40:30|viertel 10:48 33:8
vierteljahr 33:27|viertelstunde 47:63|vierten 3:21 33:12 45:30 47:31|vierter 33:13 45:36 47:37|vierundzwanzig 33:27
vierzehn 18:25 20:18 33:7 40:25 53:21|vierzehnten 33:27|vierzig 10:8 19:12 20:20 21:14 31:18 33:13 45:13
vies 3:37 33:21|vieux 13:22 19:14 30:18 31:6 33:22 47:20 48:19|view 3:21 20:20 30:36 33:3 41:31 48:36|viewer 20:57
viewers 22:57 31:47|viewing 30:59 39:64|views 13:24 22:53 31:30 33:-14 36:34|vif 27:67|vigilance 51:82
vigile 3:24 13:36 20:20 33:8 36:47|vignettes 49:83|vigueur 5:78|vii 2:43 9:36 10:31 41:36|viii 2:26 9:47 10:30 41:48
vijand 33:26|vijanden 33:26|vijf 2:22 3:-1 7:7 19:1 20:8 30:11 31:3 33:3 40:24 50:14 53:6|vijfde 33:26
vijfendertig 33:26|vijfentachtig 20:54|vijfentwintig 7:50 53:49|vijfenveertigplus 31:60|vijfenvijftig 6:54 33:13
vijfenzeventig 20:54|vijftien 7:33 10:28 20:24 31:30 34:27|vijftiende 33:26|vijftig 20:21 31:26 33:13 45:33
vijftiger 6:67|vijftigste 33:26|vijven 27:62|villa 33:27
village 1:1 7:-1 19:0 20:0 21:5 24:10 28:13 31:-2 33:20 37:15 40:-3 45:19 53:2|villageois 33:29|villagers 33:20 36:52
villages 16:25 19:33 31:36 33:10|villain 3:44 44:56|villains 3:44 36:60
ville 3:3 4:17 15:26 17:21 18:7 19:-4 20:-12 21:16 22:8 23:17 27:1 28:18 30:11 33:6 40:-11 42:19 44:9 45:16 47:13 50:12 53:13
villers 34:45 53:46|villes 7:36 31:52 40:33|viltje 33:26|vilvoorde 13:46 20:33 35:46|vimeo 39:73|vin 8:58 33:18
vind 3:42 35:54|vinden 3:13 17:26 20:24 33:3 40:11 45:24 53:20|vindt 9:16 12:21 21:27 33:18 48:24|vinex 22:68
vinger 33:21 48:41|vingers 3:23 20:22 33:18
vingt 2:0 3:-1 6:-1 7:9 12:-7 13:1 18:4 19:-8 20:10 21:-2 28:15 31:15 33:10 34:2 35:-1 40:11 45:2 48:1 53:17
vingtieme 18:60 33:16|vingts 20:18 22:45 33:5 40:19|vints 22:68|vinyl 31:62|vinzenz 8:33 13:29 19:22 25:44 43:28
violen 19:58|violence 3:48 33:10|violins 19:59|violoncelle 18:37 19:25 31:29 33:17|violoniste 27:67
violons 19:48 33:16|virale 31:65|vire 21:75|virement 34:62|virer 33:29|virgile 2:29 3:27 27:36 34:30 43:42
virginie 2:41 3:28 13:36 43:36|virgule 6:49 33:16 34:34|virtuel 18:74|virtuelle 7:69|vis 14:57 29:67|visa 10:50 40:39
visage 19:27 20:8 24:47 31:18 33:12 44:28|visages 19:30 20:35 32:32 33:3 36:30 49:31|visas 41:74
vise 2:26 7:17 10:24 14:18 31:26 34:10 40:16 42:23 43:21 53:24|visee 14:52 27:49 31:34|viser 27:53 48:65|vises 31:65
visible 19:32 20:25 52:69|visibles 19:62|visibly 19:59|visie 19:58|visio 52:84|vision 9:52 19:51
visionnage 30:51 39:70 52:57|visionne 33:29|visionner 39:83|visions 22:74|visit 33:20 35:52
visite 20:13 21:33 33:17 45:30 50:36|visited 35:60 40:40|visites 20:28 30:51 33:2 48:51|visiteur 3:59
visiteuse 20:33 33:21|visitor 13:52 33:14|visitors 3:36 33:6 36:52|visits 30:46 31:35 33:14|visons 40:56|vist 33:26
visual 16:25 19:18 34:18 41:47 45:29 53:36|visually 19:59|visueel 1:45 19:37 34:37
visuel 10:24 16:44 19:22 37:59 40:16 50:38|visuele 41:66|visuell 19:54|visuelle 10:30 19:28 41:48 44:41
visuellement 19:62|visuelles 19:49 32:57|visuels 1:51 34:40 53:48|visvrouwen 31:60|viswinkel 7:63
vit 13:46 33:17 53:35|vita 1:61|vite 3:21 12:21 20:5 33:16 35:26 40:6 45:22|vitesse 20:35 33:20
vith 13:32 22:33 30:35 50:34 53:30|vitraux 19:62|vitre 3:21 19:25 33:20 48:31|vitree 33:29|vitres 33:29
vitrine 20:21 33:26|vitrines 32:62 33:21|vitry 45:72|vivaient 33:29|vivait 33:29|vivant 3:25 6:43 20:31 33:9
vivants 24:61 33:21|vive 36:68 45:58|vivegnis 7:55 53:56|vivement 27:67|vivent 6:63 31:52|viviane 33:28
vivre 3:41 33:19|vivres 33:29|vj 0:65|vk 31:60
vlaams 1:29 2:-1 3:-2 7:6 8:13 11:14 15:22 17:35 19:0 23:18 31:9 33:-25 40:-4 42:31 43:18
vlaamse 7:18 10:13 15:26 20:9 22:22 23:21 27:28 31:26 40:8 42:23
vlaanderen 7:10 10:5 15:18 27:8 30:14 31:35 33:-27 38:18 40:27 42:26 53:9|vlag 33:26|vlaggen 33:26|vlak 28:46 33:21
vlakte 33:26|vlamingen 3:35 20:33 33:5|vlan 38:82|vlas 1:21 3:11 17:24 19:22 30:23 33:-1 40:9 41:22 48:23
vlasbedrijf 26:58 42:55|vlasboer 53:63
vlasdag 5:17 10:6 14:12 17:16 27:10 29:18 31:8 32:21 33:-15 34:6 36:20 37:22 41:14 42:16 43:15 44:16 48:16 53:11
vlasmachine 31:60|vlasoogsten 43:67|vlasprijs 40:54|vlasvergaderkoepel 48:68|vlecht 33:26|vlekken 33:26|vleugel 28:73
vliegt 20:33 33:18|vliegtuig 33:26|vlissingen 13:67|vloed 33:13 39:59|vloedlijn 31:65|vloer 19:23 33:19 35:33
vloeren 19:58|vlot 6:67|vlottende 0:71|vlucht 33:26|vo 43:73|vocal 19:62|vocalise 33:29|vocation 40:56|vod 22:45 31:59
voedselprijzen 40:54|voeg 1:66|voegen 1:66|voelbaar 19:58|voelen 19:37 27:41 33:5|voeren 20:33 29:49 40:33
voering 33:26|voerstreek 33:26|voert 10:45 33:13|voertuigen 41:53 53:49|voet 6:34 33:18 48:34|voetbalclub 33:26
voeten 19:27 33:22|voetengeur 33:26|voets 45:66|voeux 22:74|voftp 10:58|vog 43:60|vogel 20:25 31:31 33:15
vogelkooi 20:41 33:13|vogels 20:21 21:33 33:18|vogelsang 33:28
voice 2:2 3:-1 9:25 10:3 16:17 18:9 19:0 20:24 33:-1 38:15 40:-6 44:11 45:11 47:28 53:6|voicemail 6:58 33:14
voices 16:33 18:22 19:37 33:-18 36:28 41:42|voici 3:15 11:38 12:39 19:18 20:11 27:23 34:17 36:38 50:34|void 33:28
voie 6:30 7:22 14:23 33:18 49:36 51:35|voient 20:55|voies 33:24 41:47|voila 3:39 12:25 33:17|voilier 33:29
voilure 33:29
voir 2:-11 12:0 14:-1 19:1 20:4 21:4 22:3 28:23 30:32 31:11 33:3 34:-9 35:5 38:11 39:49 40:1 45:1 47:9 52:30
vois 19:62|voisin 31:44 33:8 39:48 48:43|voisine 3:10 6:40 20:19 33:11 35:28 52:36 53:20|voisines 21:75
voisins 2:14 7:23 20:9 21:29 22:28 31:20 33:4 40:10 48:32
voit 3:7 6:5 19:10 20:14 21:3 28:13 32:12 33:19 38:10 45:0 48:7 49:21
voiture 12:13 13:13 21:17 33:19 41:16 43:22 45:14 48:32|voitures 19:44 33:19
voix 2:-15 3:-16 6:11 7:3 10:-11 16:5 18:14 19:16 20:17 33:11 34:-4 36:16 40:-19 41:8 44:1 45:10 48:4 50:3 52:19 53:-5
vol 0:25 19:15 20:12 21:33 24:26 33:12 47:26|volage 33:29|volant 21:53 33:21|volants 24:82|volcan 7:55 13:57
volda 13:65|voldaan 51:72|voldoen 2:36 34:50|voldragen 40:54|vole 21:36 33:23 45:33|volent 28:71 33:16
volet 1:33 8:40 26:43 33:0 40:17 43:34 49:43|volets 19:35 20:28 33:16|voleurs 19:48 33:16|volgde 13:54 23:53
volgden 47:70|volgen 3:5 12:14 20:15 31:27 33:14 45:16|volgend 5:56 33:13
volgende 3:18 10:0 12:7 15:13 16:6 27:4 33:10 34:9 35:19 36:29 53:5|volgens 2:16 10:30 12:24 33:6 45:26 46:31
volgorde 5:43 9:44 20:28 33:0|volgt 2:6 5:18 8:11 9:37 10:-1 12:20 14:5 19:-2 20:14 23:7 27:11 33:-4 34:7 40:-6 45:7
volharding 5:39 21:36 33:-4 45:36 47:40|volhouden 20:54|volk 3:42 33:13|volkerak 21:53 45:53|volksbank 4:66
volkslied 5:69|volksliedje 5:69|voll 6:62|volle 45:66|volledig 1:25 5:28 7:23 8:30 14:36 19:17 31:19 33:-14
volledige 1:24 2:27 11:30 18:25 33:-4 40:11 53:32|voller 33:27|vollmacht 12:24 29:61|vollmachtgeber 29:64
vollstandig 14:59|vollzahlig 27:58|vollzeitaquivalente 46:65|vollzeitkrafte 46:65|volmacht 9:28 29:66 33:-17
volmachten 9:71|volmachtgever 29:70|volmachthouders 4:72|volontaire 20:33 30:56 48:57|volontairement 3:32 9:54 33:16
volontiers 27:67|vols 33:29|volstaat 30:68|volt 53:69|voltage 33:28|voltijds 7:50 46:58|voltijdse 46:72|volume 33:29
volumes 33:8 40:46|volwassen 33:26|volwassene 35:67|volwassenen 6:46 20:33 31:39
vom 1:2 2:-3 3:0 5:24 7:4 8:23 11:16 17:3 19:-5 20:11 21:4 23:18 29:5 31:-2 33:-4 34:-4 38:6 40:-9 42:3 43:1 45:3 50:5 53:-1
vomit 33:21 48:57
von 1:-2 2:-3 3:5 5:-2 6:-4 7:12 8:6 10:-6 11:-1 12:4 14:0 15:2 18:-4 19:-4 20:2 21:-3 22:0 23:12 24:6 26:0 27:3 29:5 30:6 31:-8 32:1 33:-3 34:-1 37:12 40:3 41:-5 43:-1 44:1 45:-1 48:-2 49:2 52:1 53:14
vond 3:46 33:-4 40:23|vondsten 44:68|vont 31:52 33:-5 40:21 45:37
voor 1:-3 2:11 3:-2 4:1 5:0 6:-4 7:-1 8:3 10:3 11:-1 12:10 13:-2 14:0 16:-7 17:-5 18:-6 19:2 20:-3 21:1 22:-3 23:10 24:-1 26:4 27:2 28:2 29:7 30:1 31:2 33:-7 34:7 35:5 38:7 40:4 41:-7 43:-7 44:-1 45:-1 50:12 51:7 53:-4
vooraf 19:24 20:33 34:24 40:33|voorafgaandelijk 34:58|vooral 3:19 7:27 19:21 31:44 33:-10|voorbeeldafleveringen 45:66
voorbehoud 10:28 27:52 44:38|voorbehouden 1:35 10:28 34:27 47:53|voorbereiden 33:26|voorbereidende 16:51 17:55
voorbereiding 16:49 18:26 20:14 22:27 23:26 44:28|voorbij 33:26|voorbije 31:60|voorbijgaat 19:58|voorbijkomt 33:26
voordat 40:54|voordeuren 33:26|voordoet 33:26|voorgefinancierd 10:58|voorgelegd 2:57|voorgesteld 33:26
voorjaar 18:59 40:33|voorkeur 18:67|voorkomt 3:42 14:51|voorkwam 33:26|voorlas 33:26|voorleest 36:72
voorleesuurtjes 13:67|voorleggen 44:68|voorlegging 23:66|voorlegt 33:26|voorlezen 18:46 33:5 34:37|voorlopig 3:56
voorlopige 37:61 52:60|voornaam 25:52 33:18|voornaamwoord 33:26|voornamelijk 53:63|voornamen 25:73|voornemen 33:26
voorop 47:70|voorpremiere 30:68|voorpremieres 31:60|voorraden 0:71|voorrang 10:58|voorrecht 5:69|voorruit 19:37 33:18
voorschot 2:33 17:32 31:24 34:21 42:32 50:34|voorschotten 10:58|voorstel 23:60 44:43|voorstellen 20:33 44:60
voorstelling 7:37 18:54 38:45|voorstellingen 22:68|voorstudie 50:70|voort 33:26|voortdurend 19:58|vooruit 47:70
vooruitgereden 33:26|voorverkoop 42:69|voorwaarde 2:33 12:29 31:24 33:2 48:31|voorwaardelijk 12:65
voorwaarden 23:40 34:44 35:41|voorwerp 2:44 8:37 19:24 34:24|voorwerpen 20:45 35:48|voorzie 20:54
voorzien 16:34 33:-4 40:44|voorzitster 14:64|voorzitter 7:33 8:40 13:37 14:34 33:-4
vor 2:-5 3:-3 5:2 7:2 10:1 13:4 14:3 18:10 19:2 20:10 21:6 22:-1 26:4 27:-4 30:1 31:-4 33:9 34:-6 35:3 40:-6 43:4 48:2 49:13 51:4 53:2
vorab 20:42 31:44|vorabendserie 13:61|vorabverkauf 42:62|voran 47:63|vorangegangene 15:65|vorangehen 40:50
vorarbeit 20:55|vorarbeiten 34:56|vorarbeiterin 6:62|vorauffuhrung 27:58|vorauffuhrungen 31:57|vorausgefahren 33:27
vorausgesetzt 27:58|voraussichtlich 10:57|voraussichtlicher 18:62|vorauswahl 16:61|vorbehalt 27:50 40:30
vorbehalten 2:30 47:57|vorbehaltlich 27:58|vorbei 33:27|vorbeikam 33:27|vorbereitung 5:50 18:49
vorbereitungsanteil 16:61|vorbestehende 5:64|vorbezeichneten 27:58|vorbilder 19:54|vordering 10:58|vorderingen 0:71
vorderseite 25:67|vordiplom 13:61|vordruck 14:59|vorfuhrungen 31:57|vorgehen 30:63|vorgelesen 3:53|vorgenommen 3:53
vorgeschichte 44:62|vorgesehen 27:44 40:37|vorgesehenen 40:50|vorgesprache 16:47 26:52|vorgestellt 3:40 7:46
vorhaben 1:40 3:14 14:31 23:23 27:18 40:11|vorhabens 23:49 43:47|vorhanden 17:63|vorhange 33:27|vorhat 33:27
vorher 30:50 31:44|vorig 0:54 7:33 33:-4 40:23|vorige 11:53 15:30 31:26 33:-15 36:20 40:13 47:19|vorigen 15:65
vorjahr 0:58 46:44|vorkalkulation 9:51 41:48|vorkaufsrecht 5:64|vorkommen 34:56|vorkosten 41:61
vorlage 4:28 13:23 23:36 27:32 51:39|vorlauf 30:63|vorlaufig 9:64|vorlaufige 41:61|vorlaufigen 12:60|vorlegen 34:56
vorleistung 16:61|vorlesen 48:63|vorletzte 49:65|vorliegenden 12:60|vorliegender 17:63|vorliegt 40:50|vorliest 33:27
vorm 8:37 20:21 40:33 43:33 45:33|vormen 20:54|vormittag 20:42 33:13|vormittagen 13:61|vormt 27:62|vorn 24:52 30:50
vorname 25:67|vornamen 25:59 33:6|vorproduktion 18:62|vorrate 0:65|vorrecherchen 20:55|vors 33:27|vorschlage 44:62
vorschriften 14:59|vorsichtig 33:27|vorsitzende 23:62|vorspann 2:48 24:45|vorst 33:26|vorsteherin 33:27
vorstellen 27:58|vorstellung 18:62|vortag 33:27|vorverkauf 42:62|vorwiegend 7:59|vorwurf 40:50
vorzuglicher 12:47 23:49|vorzulegen 34:56|vorzunehmen 29:64|vos 11:40 27:55 33:-2 35:34|voss 27:63
vote 2:12 10:16 18:38 19:14 27:19 29:33 33:4 35:28 48:30|voted 27:63|votee 2:60|votent 33:16 35:63|votes 48:78
votre 2:-10 3:-12 11:11 12:39 17:16 19:-8 23:43 26:22 27:30 28:21 33:-30 34:14 35:16 40:2 50:29|votum 1:61
voucher 15:69 17:44|vouchers 15:61 53:51|voudra 33:29|voudraient 3:59|voudrais 3:53 19:16 20:22
voudrait 6:33 33:22 45:28 52:41|voudrez 11:68 12:57|voulais 3:59|voulait 33:29|voulez 27:46 33:21|vouliez 15:82
vouloir 3:32 6:47 20:16 33:11|voulons 3:37 20:33 31:44|voulu 3:45 6:29 12:23 20:20 33:-5
vous 1:0 3:-8 9:2 11:21 12:43 15:3 16:-2 17:10 18:7 20:-17 23:37 26:3 27:26 33:-18 34:5 35:16 37:12 40:6 42:-5 46:10 47:12 53:-10
vouwt 33:26|voyage 7:20 15:33 16:21 20:18 25:35 33:14 40:7|voyageait 33:29|voyagent 40:56|voyages 16:61 41:55
voyageur 19:62|voyaient 3:45 20:41|voyait 3:59|voyant 33:16 49:69|voyez 20:55|voyons 33:28 40:6|vr 20:41 22:60
vraag 1:14 3:4 4:20 9:19 17:17 20:20 21:14 22:16 30:16 33:-26 36:20 44:16 46:20 47:26 50:18 51:20
vraagt 6:6 10:5 12:4 20:-7 21:5 23:5 33:21 35:6 40:-8|vracht 21:40 33:13 48:41|vrachtwagencabine 20:54
vragen 10:3 12:41 20:-1 29:15 33:0 34:2 36:26 40:22 44:12|vrai 3:19 14:40 19:35 31:16 33:2 40:-3 53:11
vraie 3:7 6:25 19:23 20:16 33:14 40:17|vraies 3:32 5:51 19:35 33:2|vraiment 19:48 33:2 45:45|vrais 19:62
vraisemblable 44:76|vrancken 5:35 7:34 8:39 10:19 11:37 19:23 43:31|vranckx 33:26|vranken 19:32 22:54 36:52 43:43
vrederechter 34:58|vreemd 33:26|vreemde 3:29 33:21|vreemden 33:26|vreselijk 33:26|vriend 28:48 33:20
vriendelijk 6:41 33:13 44:42|vriendelijke 6:29 12:46 27:43 33:-12|vriendelijkheid 3:56
vrienden 12:35 13:37 17:38 22:37 34:27|vriendin 33:26|vriendinnen 33:26|vriendt 21:66|vrieskou 33:26|vriest 33:26
vrij 2:4 5:31 18:14 19:5 33:-12 34:37 39:30 40:0 51:18 52:20|vrijdag 33:13 35:54|vrijdagavond 33:26|vrije 29:70
vrijheid 33:26|vrijloop 33:26|vrijwaart 34:58|vrijwillig 33:26|vrijwilligers 10:32 16:38 18:41 43:40
vrijwilligersuren 16:64|vroedvrouw 3:56|vroeg 3:32 33:8 40:19 44:22 47:24|vroegen 30:68
vroeger 3:23 13:26 20:30 33:-15 44:27 47:29 53:21|vrolijk 27:62|vrolijke 33:26
vrouw 2:-3 3:-4 6:22 20:-6 21:6 22:8 31:9 33:19 34:-2|vrouwelijke 33:13 40:40|vrouwen 3:9 20:8 31:33 33:14 38:25
vrouwenstem 33:26|vrt 42:69|vs 2:30 11:44 16:31 24:45 48:42|vte 7:29 46:68|vtm 22:68
vu 3:19 6:25 10:9 13:7 19:-1 20:3 23:12 24:19 30:15 33:3 34:15 36:30 37:23 40:-7 44:13 52:21
vue 0:20 2:11 3:-2 4:34 19:1 20:13 21:14 24:21 30:17 33:6 34:1 40:6 44:15 45:22
vues 9:24 10:18 13:13 14:13 18:16 19:16 20:-3 22:36 24:25 31:17 33:-28 40:23 41:16 43:16
vuik 19:28 22:38 27:32 36:43 43:35|vuil 33:26|vuilbak 33:26|vuile 19:58|vulgaire 19:62|vullen 1:56 7:22 29:29 33:-6
vult 33:26|vus 7:51 32:52 33:-2 38:50|vuur 22:30 33:16 35:30 40:16|vuurtoren 22:74|vuurtorenwachter 33:26|vyle 7:66
vyncke 2:36 5:48 43:46|vza 46:65
vzw 0:16 1:11 2:15 4:17 7:8 9:16 10:4 12:10 14:9 23:22 26:33 27:7 29:15 34:13 37:19 40:-1 43:12 51:17
w 2:-1 3:-2 5:23 10:2 11:22 12:9 16:26 22:26 23:17 24:22 25:24 34:30 47:29 53:7|w10 18:67|w11 18:67|w13 18:67
w17 18:67|w18 18:67|w2 18:67|w20 18:67|w3 18:67|w36 18:67|w39 18:67|w40 18:67|w46 18:67|w47 18:67|w8 18:67|waag 31:62
waage 33:27|waagerecht 33:27|waaien 33:26|waal 3:42 33:13
waals 1:6 7:4 8:11 10:8 15:33 16:14 17:36 33:-24 36:12 40:-6 42:41 43:7 45:7 53:17
waalse 1:4 3:-7 6:5 7:9 9:16 10:28 12:3 17:14 29:16 31:-2 33:-28 40:18 42:14 43:5 53:36|waanzin 3:42 33:13
waar 1:0 3:15 14:5 15:5 17:9 19:-1 20:4 21:0 31:1 33:12 35:2 36:6 40:-6 43:13 44:2 45:1 47:4 48:2 53:2|waarbij 33:26
waarborg 2:44 35:54|waarborgen 34:58|waard 33:26|waarheen 33:26|waarheid 14:31 33:23
waarin 3:24 14:21 19:14 31:17 33:10 38:28|waarmee 33:21 40:27|waarom 3:21 6:15 20:2 33:3 36:20 38:20 40:24 45:25
waaronder 2:44 23:53|waarop 3:25 10:19 20:15 33:4 34:18 47:31|waarover 33:26
waarvan 1:13 7:10 10:22 13:14 16:11 19:4 23:13 33:-10 34:12 40:23 41:13 42:15 43:14|waarvoor 2:27 10:28 14:34 40:36
waarzegger 33:26|waas 2:8 6:18 21:17 24:32 30:19 34:17 36:23 37:25 43:18 44:19 45:17 47:33 49:24
waasten 1:45 43:46 53:42|wache 21:63|wachmann 33:27|wachst 33:27|wacht 21:15 30:17 31:9 33:19 45:16 48:19
wachten 6:13 19:20 20:0 31:6 33:16 40:9 44:14|wachter 33:26|wachtmeester 6:67|wachtte 33:26|wachttijd 30:68
wachttijden 45:66|wachturen 26:71|wachtwoord 39:70 52:33|wachtzaal 13:37 22:47 31:22 38:34 39:44|wad 39:72
wael 6:51 33:23|waffeln 13:61|waffles 21:73|wagen 33:27|wages 33:14 40:40|wagner 33:29|wagon 33:29
wagonnetje 33:5 44:47 48:47|wagonnets 33:29|wagons 33:29|wahlweise 31:57|wahnsinn 3:53|wahr 14:54 33:1
wahrend 19:15 20:34 27:18 33:-13 34:28 35:25|wahrheit 3:16 14:22 20:18 28:29 33:13|wahrnehmungsrechte 2:56
wahrscheinlichkeit 50:64|wahrung 33:27|waid 24:66|waimes 33:11 40:31 53:43|waist 33:28
wait 2:19 20:28 21:32 28:34 33:6 44:29|waiting 3:11 17:22 20:22 26:28 32:29 33:8 38:27 44:23|waits 3:24 33:24
waive 2:60|waiver 2:47 40:40|waives 2:60|wake 33:28|wakes 12:27 33:19 48:45|wakker 20:14 33:21 48:28
wal 7:37 19:31 33:13|walburga 44:62|walcourt 53:69|wald 33:27|walen 33:26|wales 8:42 10:30 31:33 42:38 51:43
walk 20:42 33:10 40:15|walked 20:44 33:6 47:38|walkers 33:28|walkie 20:55|walking 3:17 20:26 33:20
walks 10:14 19:11 33:20 44:22 48:25|walkyrie 10:64|wall 3:20 19:12 21:26 33:13 45:23 47:25 49:28|wallen 24:73
wallerode 22:61|wallimage 7:47 17:55 42:53|wallimpact 17:68 40:10|wallis 40:50
wallon 1:12 10:34 13:10 17:28 20:-5 34:1 38:33 40:-4 41:14 42:43 43:24 50:18 53:21
wallonia 1:14 10:9 15:22 20:12 36:21 40:11 42:28 53:51
wallonie 1:10 2:-6 7:1 10:-4 12:4 14:-6 16:5 17:27 19:-3 20:-13 22:-3 23:-2 26:3 30:6 31:11 33:-25 34:-13 40:11 42:8 43:4 50:0 53:45
wallonien 1:28 3:20 12:27 17:30 53:38|wallonisation 53:69|wallonische 31:32 40:25 53:45|wallonischen 10:34 29:29 53:48
wallonischer 17:42 42:42 53:38|wallonne 7:17 8:27 15:30 17:25 22:22 27:15 40:4 42:43 53:49|wallonnes 53:69
wallons 27:23 53:67|walloon 7:7 10:24 17:36 20:5 29:14 34:0 36:14 40:-6 42:20 43:17 53:43|wallpaper 32:63 33:14
walls 27:49 33:14|walsen 53:63|walter 5:24 9:26 20:17 33:10 34:13 36:28 47:25|walters 33:27
walzwerk 16:28 18:29 33:6 48:31 50:31|wand 6:18 18:18 20:11 21:28 26:21 33:12 36:22|wanda 20:57|wande 33:27
wandelen 20:54|wandeling 3:37 20:45|wandelt 33:26|wanderausstellung 31:57|wanderer 33:27|wandern 19:54
wandert 19:37 33:17|wanderweg 31:57|wandlung 44:62|wang 33:26|wann 33:27
wanneer 1:8 2:8 3:-3 18:25 20:23 27:4 28:24 31:2 33:9 43:9|wannes 2:24 3:32 19:25 43:47|wanprestatie 2:44 10:45
want 3:26 6:3 18:3 19:26 20:14 22:3 27:-4 33:9 40:-5 47:6|wanted 3:46 6:24 28:28 33:3|wanting 33:28|wantrouwen 21:66
wants 3:-1 6:43 19:1 30:14 33:15 34:1 40:-5 44:22|wanze 29:73|wapen 19:58
war 1:1 2:-1 3:26 11:15 13:1 19:-3 20:9 21:6 27:-2 28:9 33:8 34:-5 37:10 38:8 40:-11 43:1 47:6|warcbebb 4:66
warche 4:66|ward 16:25 21:32 27:22 31:21 32:35 33:-14 36:32 45:29 48:32|wardour 27:63|wardrobe 33:-9 41:61 53:28
ware 19:18 20:12 33:15 38:29 40:11|waregem 38:72|warehouse 33:28|waren 3:14 19:12 20:16 33:13 40:11 44:22
wargnies 33:29|warichet 5:49 34:52|warm 19:24 21:14 27:4 31:3 32:17 33:9 40:-5 45:33 52:17|warme 31:39 33:18
warmer 31:44 33:13|warmest 33:28|warned 14:66|warning 33:28|warns 33:28|warranties 2:34 34:54|warrants 34:60
warranty 5:70|warte 20:55|warten 3:9 6:18 19:20 20:11 33:5 38:20 44:18 47:26|wartende 39:66|wartenden 13:47 39:53
wartesaal 35:64|wartet 33:19 44:29 48:31|warum 3:19 9:14 12:10 33:0 36:16 40:24 44:12 45:21 47:13
was 2:-8 3:22 5:-4 6:4 7:2 8:0 9:-2 11:8 13:-1 14:-2 15:-2 16:-7 19:-3 20:5 21:3 22:-1 23:-3 27:-1 28:2 29:-3 30:-4 31:-3 33:5 36:2 38:0 40:2 43:-2 44:7 45:3 47:11 48:-3 53:-2
wasche 33:27|wascherei 33:27|wash 33:28|washes 33:28|washing 32:55 33:20|wasknijper 21:66|wasmes 13:70|wasn 3:58
wassen 19:58
wassende 2:4 5:16 6:14 10:6 11:19 17:16 18:14 19:5 21:13 27:9 31:7 32:20 36:19 37:21 40:1 42:16 43:14 44:15 45:14 52:20
wasser 20:20 22:26 33:4 39:40 45:27|wasserij 48:68|wasserspiegel 33:27|wasserstand 33:27
wasserstande 31:32 33:13 48:38|wasserstanden 20:55|wasserwaage 32:43 33:20|wast 33:26|wastafel 33:26
wat 1:-5 2:-5 3:15 5:10 6:4 9:8 10:-12 11:2 12:-1 14:-2 15:0 16:-2 18:1 19:0 20:5 21:8 22:8 27:-9 28:2 29:0 30:-3 31:-10 33:1 34:-13 36:6 37:4 38:6 40:5 43:1 44:8 45:6 47:7 48:2 53:3
watch 7:13 30:30 31:27 33:8 39:43 52:42|watched 31:48 39:64|watches 6:37 33:24|watching 19:38 20:36 33:6
water 3:-12 7:-3 18:6 19:16 20:-2 21:8 22:1 24:6 27:-6 30:9 33:12 35:2 39:13 40:-11 41:10 44:0 45:7 47:19 48:2 49:17
waterbouw 30:68|watercolour 24:76|waterdichte 21:66|wateren 22:54 39:59|waterfall 42:70|waterkwaliteit 33:26
waterland 22:69|waterloo 53:65|watermarked 12:54 39:64|waterpeil 33:26|waterpolitie 33:26|waters 22:55 39:64
waterscenes 30:68|waterschei 4:72|waterside 31:62|waterstaat 34:58|waterstand 45:66|waterstanden 40:54|waterway 45:70
waterways 50:74|wathelet 7:42 27:40 36:55 44:49|wathieu 33:29|watt 32:73|watte 33:27
wautelet 1:28 7:26 12:27 14:27 29:31 46:32|wauters 7:22 13:24 14:24 19:16 22:44 27:21 33:-17 43:36
wauthier 33:13 36:53|wave 13:43 22:46 31:30 33:-5|waver 3:22 7:30 40:20 53:49|waves 33:28|waving 33:28
wavre 1:18 4:27 7:17 8:24 14:25 20:15 29:24 34:11 43:33 45:15 53:28|way 2:3 3:11 6:14 14:8 20:15 33:18 34:2 40:-4
ways 10:37 20:42 21:48|wbi 15:82|wdr 22:61
we 2:-10 3:-4 4:2 5:-2 7:13 10:-9 11:1 12:9 14:3 18:-4 19:10 20:10 21:-3 23:-3 27:16 30:-1 31:5 33:-6 34:-10 35:-3 36:6 40:21 42:-4 43:-6 44:-3 45:-4 46:-1 53:8
weak 3:58|weakness 6:71|weaknesses 44:70|weans 35:73|wearing 20:43 33:14|wears 33:28
weather 18:24 19:26 20:12 22:24 33:12 40:8|web 7:13 13:14 19:14 22:46 31:23 38:25 40:15 42:18 45:23 50:22
webcomic 34:60|weben 20:55|webens 45:62|weberei 32:41 33:21|weberinnen 19:41 20:42|webinaire 35:76
webreeks 13:37 22:37 33:-4 34:27 39:42|webreeksen 7:50 40:40|webserie 13:70|website 15:75|webstuhl 20:42 24:52
webstuhle 16:25 18:27 19:19 26:30 40:15 41:26 53:23|webstuhlen 33:27|webt 20:55|wechsel 10:57|wechseln 19:54
wechselt 10:37 19:34 33:6|wed 35:73|wedden 33:26|weddenschap 6:54 33:13|wedding 21:32 28:35 33:12 47:45
weder 14:50 15:35 17:33|wednesday 33:14 47:59|weduwe 33:26|weduwen 28:59 33:13|weduwnaar 6:41 33:21|wee 13:65
weed 33:28|weegbon 33:26|weegbrug 33:26|weegt 47:70
week 2:0 3:0 12:10 18:41 20:13 27:-3 30:6 31:19 33:1 35:5 40:6 45:16|weekblad 38:72|weekdays 6:52 40:44
weekend 22:41 31:34 33:14|weekends 31:49 33:12|weekje 33:26|weekly 38:74
weeks 2:34 3:2 10:-2 16:22 18:13 20:-7 23:7 31:7 33:0 40:-2 41:13 50:23 53:10|weent 33:26|weep 3:58|weeps 33:28
weer 3:3 19:5 20:2 33:14 34:16 40:12 48:15 53:10|weerkaatsing 30:68|weerszijden 33:26
weet 3:11 6:16 14:13 16:5 19:-2 20:1 33:18 52:14
weg 3:0 6:3 11:13 14:-1 19:13 20:4 21:9 33:13 36:7 40:-3 47:4 48:23 51:7|wegdoen 33:26|wege 31:57
wegen 3:11 9:26 13:22 33:17 35:26|wegens 13:33 21:33 33:13 35:34|weggaat 7:63|weggegaan 33:26|weggegangen 33:27
weggegeben 33:27|weggegooid 33:26|weggelassene 3:53|weggelaten 10:58|weggelopen 33:26|weggestuurd 33:26
weggeworfen 33:13 45:49|weggingen 3:56|weggooien 33:26|weglating 33:26|wegrestaurant 45:66|wegrijden 19:58
wegsturen 33:26|wegvoerde 33:26|weh 33:27|wehen 28:52 33:13|wehmut 20:55|wehr 22:61|wehrle 27:58|weht 33:27
wehtut 3:53|weiblich 31:57|weiblicher 40:50|weich 19:41 45:49|weicher 33:27|weichzeichner 19:54|weiden 33:27
weigeraar 33:26|weigeraars 33:26|weigeren 3:35 20:33 33:5|weigering 10:58|weigert 3:21 6:32 33:19|weigh 20:36 33:20
weighbridge 1:19 2:13 3:10 7:13 10:14 12:20 23:23 27:15 33:-3 36:26 43:18 44:22|weighed 20:43 33:14|weighings 33:28
weighs 6:42 12:38 33:-2 47:53|weight 2:19 3:16 23:30 28:34 33:-14 37:36 41:27 43:25 44:29|weihnachten 3:36 33:9 47:33
weil 3:12 7:19 12:3 19:10 33:7 36:9 40:19 45:5 47:13 53:2|weile 33:27|weinig 6:23 7:31 19:33 33:-18 40:21 44:24 45:23
weinige 53:63|weint 20:34 33:19|weir 8:52 10:41 31:41|weirich 2:26 5:50 20:23 36:39 43:32|weise 3:53
weismes 25:53 53:45|weiss 3:-1 6:17 14:6 19:9 20:2 24:12 32:13 33:14 44:17 47:9 49:12|weisse 21:50 40:37|weissen 33:27
weisser 33:27|weisses 33:27|weist 33:27|weit 19:28 33:1 48:38 49:39|weiter 2:23 33:13 35:31 44:29
weitere 2:29 5:19 15:31 17:18 34:38 46:20|weiteren 14:46 44:49|weiterentwickeln 44:62|weiteres 34:56|weitergabe 34:56
weitergeben 34:42 52:54|weitergegeben 3:40 33:13|weiterhin 29:64|weiterleiten 39:66|weiterzudrehen 33:27
wekelijks 31:60|weken 2:19 3:1 16:10 18:13 19:20 31:5 33:5 40:-1 41:22 50:16 53:8
wel 3:2 11:18 19:4 20:11 24:19 27:18 33:4 34:4 35:14 40:10 44:22 53:9|welche 1:40 5:43 19:34|welchem 33:27
welchen 30:63|welcher 33:27|welches 20:42 33:13|welcome 33:6 38:53 48:52|welding 50:74|welfare 50:74
welke 1:28 3:18 19:20 20:16 30:30 33:6|welkenraedt 53:58|well 3:2 21:28 22:13 23:16 31:6 33:19 36:18 44:14
wellens 19:59|wellingtons 35:73|wellness 33:14 53:51|welsh 13:31 17:35 27:29 31:41 40:19|welt 33:-3 36:25 42:33 45:49
welten 19:41 33:13|weltkino 27:62|weltvertrieb 10:16 31:28 40:21 42:49|weltweit 2:51 40:25|wem 5:50 45:49
wen 28:45 31:37 36:45|wenen 20:54|wenig 19:26 20:16 31:18 33:6 40:22|wenige 7:59|wenigen 33:27|weniger 3:40 11:52
wenigstens 33:27|wenke 27:58
wenn 1:4 2:-1 3:13 6:12 12:3 14:2 18:5 19:25 20:11 23:12 27:8 28:8 30:6 33:-3 34:-2 37:10 47:5|wens 42:69
wensen 10:45 27:48|wenst 2:27 10:28 34:48|went 3:33 7:24 33:18|wept 38:74
wer 3:4 5:7 7:2 10:8 19:-3 20:20 22:4 28:9 31:8 33:4 35:15 36:16 37:10 43:3 44:5 45:10 47:6|werbespots 22:61
werbung 7:59|werd 0:16 2:2 4:17 7:30 10:13 11:17 13:12 14:31 20:-1 23:11 30:13 31:5 33:-9 40:-1|werde 20:45 33:9
werden 1:2 2:-3 3:-1 6:3 7:-1 10:-2 13:1 14:-1 19:10 20:12 21:3 23:14 27:9 28:6 29:5 31:-4 33:-9 34:20 35:5 40:-3 42:3 51:6 53:17
were 3:21 6:23 7:17 20:20 31:22 33:9 47:24|wereld 2:32 19:20 27:13 33:-23 36:23 40:5 44:19 45:41|wereldberoemde 20:54
wereldkampioen 3:56|wereldverkoop 27:48 42:55|wereldwijd 2:53 34:27|werf 33:26|werfe 19:54
werion 1:30 7:27 8:37 12:28 14:28 25:42 34:19 40:14 46:40
werk 1:25 2:9 3:14 6:6 7:3 11:11 18:6 19:20 20:6 22:6 27:10 33:-9 34:13 39:20 53:2|werke 1:31 5:34 7:42 22:31
werkelijk 33:13 40:40|werkelijke 10:58|werken 7:35 8:19 12:14 14:13 20:14 31:9 33:-4 39:21 40:13 48:17
werkende 19:50 53:42|werkes 1:61|werkgelegenheid 53:63|werkgever 35:46 51:64|werking 45:66|werkingskosten 0:71
werkingstoelage 15:71|werklohn 2:56|werknemer 33:26|werknemers 46:72|werknutzungsrecht 2:56|werksleitung 27:58
werkstatt 16:40 18:41 53:38|werkstattwand 13:61|werkt 3:6 13:18 20:5 30:18 31:22 33:4 40:15 44:27 53:13|werkte 3:56
werkten 31:60|werktitel 27:35 43:61|werkuren 53:63|werkvertrag 2:56|werkvertrage 5:64|werkwoorden 3:56
werkzaamheden 1:45 14:43 34:37|weronika 34:60|werpt 19:58|wert 33:27|werte 27:58|werter 27:58
wery 20:28 40:29 43:46 53:42|wesel 22:61|weser 33:17 47:45|weserbogen 4:66|weserstrasse 26:65
wesertal 1:12 2:7 4:16 5:25 7:9 8:15 10:15 14:10 17:13 22:12 27:8 29:15 30:13 34:6 43:18 51:16|wesley 6:44 21:59
west 3:24 13:30 31:26 38:38 42:37 43:35|westdeutscher 27:58|westermann 27:62|western 7:53 19:45|westeuropa 24:66
westland 20:55|westport 13:65|wet 2:13 10:14 22:21 24:36 32:28 33:14 49:27
weten 3:14 14:7 19:0 20:14 27:5 33:4 35:10 40:25 44:20 45:9|wetende 14:64|wettbewerb 2:56|wettbewerbsanalyse 30:63
wettelijk 1:53 33:13|wetten 45:66|wetter 20:30 33:10 40:17 41:27|wetterbericht 3:53|wetterstationen 33:27
wevelgem 13:54 43:53|wexford 2:19 10:21 13:24 16:25 17:28 26:33 34:18 40:12 43:25|wezet 53:63|wg 21:50 45:49
wharf 27:63
what 0:0 1:-1 2:-2 3:18 6:6 7:3 9:3 10:0 11:-1 12:-7 14:-1 15:0 16:-1 19:-2 20:8 22:5 24:1 28:5 30:2 31:-5 33:2 34:-12 36:14 38:10 40:5 41:-7 44:13 45:5 47:-3 48:-2 53:7
whatever 2:24 10:25 20:33 33:11|wheel 33:28|wheelhouse 33:28|whelan 5:49 27:42 34:38
when 2:-8 3:15 6:3 10:6 12:-1 18:7 19:10 20:1 23:10 26:6 27:-6 28:14 29:5 31:6 33:10 34:-2 35:4 38:5 40:-8 47:11
where 1:-2 3:17 7:-3 10:-7 12:-1 16:-2 17:14 19:10 20:14 28:7 31:10 32:7 33:10 36:5 42:8 43:9 45:2 53:-4|whereas 34:60
whereof 34:46 41:54|wherever 33:28|whether 3:22 20:10 28:28 30:25 33:9 34:24 40:6
which 0:9 2:0 3:15 5:-1 7:-5 13:12 14:-6 19:2 20:7 23:-1 27:-2 28:4 29:2 31:-10 33:8 34:2 36:2 40:16 42:-2 43:-5 46:3 47:1 53:-7
whichever 3:58|while 3:23 19:25 20:36 33:6|whip 49:75|whispered 33:28|whispers 19:45 33:14|whistle 32:76
whistling 33:28|white 5:16 19:13 21:32 24:19 32:20 33:12 37:21 43:14 48:27 49:19|whites 22:69
who 2:-15 3:14 5:6 6:6 7:4 9:-2 10:-6 12:-4 14:-10 16:-9 17:2 19:8 20:8 21:2 28:14 31:19 33:7 36:8 40:-6 44:5 45:7 47:-3 53:-3
whoever 10:31 19:28 27:32 33:-3 43:35|whole 2:2 3:10 10:4 19:18 20:9 27:5 33:14 36:16 40:-5 44:12|wholly 10:62
whom 3:10 4:31 10:6 14:10 15:19 21:17 27:25 29:17 31:17 33:2 40:8 45:14|whore 33:28
whose 3:22 20:10 28:29 33:15 40:6 45:23|why 3:23 7:4 12:5 19:-4 20:-5 27:1 28:13 33:0 36:21 40:27 45:28 53:3
wichtigem 2:56|wichtiger 40:50|wichtigste 40:50|wicked 33:28|wide 19:38 20:17 33:-10 49:57|wider 40:53|widerruf 29:64
widerrufen 29:64|widerspruch 23:62|wides 19:59|widow 3:23 28:41 33:6 36:40 44:36|widowed 6:71|widows 28:76
wie 1:-5 2:-11 3:9 5:6 6:5 7:5 10:-3 11:0 13:-5 14:-6 17:-3 18:-4 19:5 20:10 21:6 22:-4 27:-9 29:-1 31:6 32:1 33:4 34:-11 35:3 36:6 38:6 40:-3 42:3 43:5 44:0 45:11 46:0 47:12
wieder 3:16 33:16 34:18 36:18 38:17 40:3|wiederholungs 2:56|wiederholungsvergutung 2:56|wiederkehrende 45:62
wiedervernassung 33:27|wiege 21:63|wielen 33:18 49:52|wielerclub 13:67|wielerkoers 33:26|wielertijdschrift 34:58
wielertoeristenbonden 31:60|wielrennen 3:56|wieltjes 33:26|wien 13:61|wiens 33:18 42:47|wier 20:54|wiese 33:27
wiesen 33:27|wiet 33:26|wife 3:19 21:32 31:12 33:14 44:20 45:20 47:23|wig 35:73
wij 2:-6 3:4 4:16 7:13 11:3 12:23 15:2 19:-7 20:4 22:-1 23:3 27:25 31:-1 33:-12 34:-6 40:25 42:0 43:-2 46:7 47:1 50:1
wijd 33:0 48:41 49:60|wijkagent 33:26|wijsheid 47:70|wijst 10:29 33:22|wijsvinger 33:26|wijze 2:57|wijzelf 31:60
wijziging 14:64|wil 3:25 6:21 19:21 20:4 27:1 30:7 31:-7 33:5 34:-3 35:0 40:-3 44:12 45:9|wilde 3:35 33:18|wilden 3:56
wildern 28:66|wilf 3:10 6:24 19:11 24:28 27:15 33:11 44:22 45:31|wilkin 7:66
will 2:-8 3:6 6:10 9:4 10:-4 12:-2 13:-3 14:-3 17:-4 19:17 20:17 21:-1 23:11 27:-2 28:2 31:4 33:3 34:-13 35:13 40:5 42:-1 43:-7 44:5 45:-4 53:1
willen 3:8 6:10 10:2 12:8 20:5 27:26 31:13 33:8 40:6 45:10 53:6|willi 6:67|willing 27:63|wilmet 22:74|wilt 33:26
wim 2:2 3:1 6:21 16:12 17:17 19:11 23:16 27:15 33:7 34:3 43:25 44:22|wims 33:13 48:54|winch 33:28
wind 3:-3 5:8 9:8 13:5 19:5 20:4 28:10 30:7 31:2 33:7 34:0 36:23 38:17 39:11 40:-6 41:13 43:1 47:6|winde 33:27
windeln 20:55|windes 40:50|windforschung 16:61|winding 19:38 33:6 48:52|windlass 24:49 33:1 49:48 52:50
windmaschinen 19:54|windmesserin 33:27|window 3:3 19:4 20:13 31:25 33:19|windows 31:35 33:22|windowsill 33:28
windprobe 18:62|windrader 33:27|winds 33:14 48:60|windscreen 33:28|windstille 19:54|windstillen 33:27
windverfahren 5:50 10:44|wine 24:45 26:34 31:22 33:6 40:13 48:33|wings 33:28|winkel 30:53 33:9|winkels 30:68
winkt 33:27|winnen 21:53 33:13|wins 6:45 20:30 33:14|winst 0:71|winstdeelname 2:57|winstoogmerk 8:71
winstverdeling 0:71|wint 7:37 20:28 21:40 45:40
winter 3:3 16:4 18:26 19:7 20:17 21:7 32:27 33:1 34:-2 35:14 37:29 40:-6 43:1 45:13 47:7|winterbilder 30:63
winterdienst 35:67|wintererkundung 18:53 40:32|winterlicher 19:54|winterlicht 19:56|winters 31:62|winterslag 13:67
winzigen 33:27|winziges 33:27|wiped 33:28|wipes 33:28
wir 2:-7 3:-2 4:4 6:-3 7:15 10:-8 11:5 12:12 14:3 15:-1 17:-3 19:6 20:5 22:-4 23:-4 27:18 29:-1 30:-1 31:0 33:-8 35:-1 36:1 40:22 42:-3 44:-3 45:1 47:2 53:6
wird 2:6 3:3 4:8 7:-2 9:0 10:5 11:1 12:-4 14:-1 18:-2 19:12 20:5 21:6 23:9 26:1 30:-1 31:-7 33:4 34:10 35:6 40:-2 44:2 45:2 47:-2 51:8 53:0
wire 24:44 26:43 33:18|wires 33:28|wirft 48:63|wirken 3:53|wirklich 19:54|wirkliche 19:54|wirklicher 33:27
wirklichkeit 33:27|wirksam 53:58|wirkt 2:56|wirkung 53:58|wirt 33:27|wirtes 33:27|wirtin 33:27
wirtschaften 33:13 36:53|wirtschaftlich 40:50|wirtschaftsforderung 15:52 53:45|wirtschaftsthriller 40:50
wise 33:14 44:56|wish 3:36 20:16 23:42 27:34 40:12|wished 33:14 43:53|wishes 33:18 34:42|wismar 13:61
wissel 33:13 48:54|wisselgeld 33:26|wisselkoers 40:54|wisselt 40:40 45:53|wissen 5:21 14:16 20:12 26:22 33:16 45:19
wist 3:38 33:-4 45:36 47:40|wisten 3:42 53:49|wit 19:23 27:27 33:11 41:21 49:36
with 1:-6 2:-1 3:3 4:3 5:0 7:9 9:-1 10:-4 11:-1 12:-1 13:1 14:-9 15:0 18:1 19:2 20:3 21:0 22:-2 23:0 27:1 28:1 29:1 30:1 31:8 32:8 33:1 34:-2 36:-1 38:-1 40:7 43:5 44:2 45:2 47:-1 48:-2 50:6 52:3 53:3
withdraw 10:62|withdrawn 29:73|withdraws 33:28|withheld 2:47 34:33 44:43
within 0:48 2:11 12:8 14:28 23:40 26:26 30:13 34:0 40:4 49:16 53:16
without 2:3 3:17 4:24 7:0 10:13 12:1 14:0 16:9 19:-7 20:-9 21:7 27:5 30:6 33:-1 34:12 40:12 44:4 47:20 50:8
witness 33:1 34:46 44:43|witnesses 10:41 33:20|witste 33:26|witte 21:45 33:18|witterungsabhangig 18:62|witty 6:71
witwen 28:52 33:13|witwer 6:62|witz 3:53|wives 33:28|wk 18:68|wk0 18:68|wk1 18:68|wk11 18:68|wk14 18:68|wk15 18:68
wk18 18:68|wk23 18:68|wk25 18:68|wk26 18:68|wk34 18:68|wk41 18:68|wk44 18:68|wk46 18:68|wks 41:68|wm 49:60 52:60
wo 3:8 19:9 20:21 31:21 32:21 33:4 43:15 45:24|wobble 19:59|wobbles 44:70|woche 2:28 3:24 33:16
wochen 2:29 16:26 18:17 19:15 23:17 31:4 33:-10 38:11 40:-3 41:16 53:4|wochenspeiseplan 35:64|wochentag 31:57
woede 38:72|woedend 33:26|woensdag 20:35 21:37 33:-3 35:38|woher 3:32 17:55|wohin 33:27|wohnen 53:58
wohnhaft 2:30 13:35 34:30 53:32|wohnt 13:21 33:22 53:19|wohnturm 33:27|wohnung 3:20 21:30 33:6 47:30 53:25
wohnungssuchende 31:57|wohnwagen 7:59|wohnzimmer 33:27|wojcik 20:54|woke 33:28
wolf 10:11 12:16 19:8 20:18 23:20 32:25 33:6 37:27 43:15 44:19 48:22|wolk 5:48 34:37 47:49|wolkenamt 22:61
wolldecken 33:27|wolle 33:27|wollen 10:31 27:31 33:14|wollindustrie 45:62|wollkanale 21:63|wollstadt 33:27
wollte 3:32 33:19|wollwaschereien 33:27|wolof 20:55|wolves 19:22 20:20 24:38 33:12 40:16
woman 1:9 3:10 13:8 20:-1 33:22 34:2 40:-5|women 20:8 21:16 28:19 31:40 33:6 36:28 40:7 53:8
won 7:12 10:8 13:48 19:5 22:26 33:8|wonder 38:72|wondered 23:71|wonderful 19:59|wonen 20:41 33:5 53:29
wonende 2:49 34:37|wood 7:39 13:39 19:32 33:1|wooden 24:50 32:51 33:12|wool 22:39 24:56 26:45 32:46|woonde 33:26
woont 3:4 6:16 13:33 20:3 33:2 45:15 47:19 53:38|woonwijk 33:26|woord 14:27 16:27 30:40 33:13|woorden 1:40 19:31 33:13
woordje 3:56|wop 52:77|woraus 33:27|word 3:18 6:25 9:13 14:5 30:12 31:11 33:15 36:13 38:13 40:-8 47:12
worden 1:1 2:3 3:3 6:19 9:6 10:21 14:1 19:-7 23:2 27:-3 29:6 31:2 33:8 34:4 35:3 36:7 42:4 44:3 53:10|wordende 33:26
wording 43:67|words 1:24 19:36 33:10 48:40
wordt 1:0 2:7 3:-11 6:-3 9:0 10:11 11:1 14:-2 19:2 20:4 21:4 23:19 28:2 30:-3 31:-6 33:5 34:9 35:10 40:2 48:1 51:8 53:11
work 0:8 1:25 2:8 3:13 7:14 13:7 14:13 19:6 20:-1 24:9 31:-5 32:10 33:-18 34:13 39:19 40:1 43:0 44:4 45:12 46:16 50:8 52:10 53:-1
workaround 40:53|workarounds 40:53|workboat 26:75|worked 3:34 10:19 20:14 31:19 33:4 40:10|worker 13:65
workers 20:36 30:51 31:41|working 3:25 10:17 31:17 33:3 41:23 43:41|workings 46:74
works 1:8 2:2 7:30 8:15 12:9 13:7 14:17 20:9 24:17 33:1 44:22 45:12 47:21 48:15 53:6|worksheet 46:74
workshop 10:16 13:19 16:33 17:23 18:46 20:11 40:7 52:30|workshops 7:33 13:31 16:44 19:24 30:38
world 2:11 3:14 10:12 19:-1 27:3 31:2 33:2 36:14 42:31 45:42|worlds 33:28|worldwide 2:36 10:24 27:25 31:24 43:40 46:35
worms 33:28|worn 20:57|worp 33:26|worried 20:42 30:47 40:28|worse 33:14 34:46|worst 6:71|worte 19:41 33:13
wortel 33:26|wortels 7:63|worth 6:40 33:18 40:22|wortlich 20:42 33:13|worum 33:19 44:41|wou 3:42 33:13
would 2:-8 3:5 6:14 12:-1 18:0 19:8 20:0 23:2 27:30 28:14 30:20 31:-7 33:-1 34:-9 36:5 40:5 42:1 43:5 44:14 45:2 47:11 50:5
wouldn 3:50 38:53|wound 33:28|wouter 12:44 29:49 31:39|wovon 33:27|wp 16:71|wp1 16:71|wp2 16:71|wp3 16:71|wp4 16:71
wp5 16:71|wrann 2:26 3:23 5:34 34:26 43:30|wrap 18:68|wraps 33:28|wreck 33:28|wreed 38:72|wring 33:28|wrist 33:28
wrists 33:28|write 1:18 2:30 3:34 12:22 18:4 20:-7 27:14 33:-12 34:11 40:-11
writer 1:8 2:34 3:2 5:15 7:-4 9:25 10:-9 12:11 13:20 16:21 17:5 18:-2 31:-9 33:-43 34:-11 40:6 43:17 44:21 53:1
writers 1:9 2:33 3:-1 7:8 10:14 12:9 13:7 16:25 17:21 18:21 40:5 43:20 53:14
writes 2:13 3:17 13:8 33:18 40:-5 48:15 49:17 53:7
writing 1:1 2:19 3:24 5:4 7:8 10:-4 13:7 16:21 17:25 20:-1 23:34 29:15 32:10 33:-39 40:9 41:2 53:7
written 2:23 3:11 11:12 14:13 20:-5 26:12 27:1 29:11 33:2 34:22 37:16 40:12 43:13|wroclaw 34:46 47:59
wrong 6:11 11:14 19:-1 20:7 21:23 24:16 28:16 31:2 32:16 33:14 40:10 45:18|wrote 3:41 12:31 13:28 38:37 43:29|ws 49:75
wuhrmann 45:62|wuidar 2:35 13:55 43:47|wuift 33:26|wunder 38:65|wundern 34:56|wundert 33:27|wunsch 4:58 12:39
wunschbild 42:62|wunsche 33:27|wunschen 27:58|wunscht 33:27|wupper 10:38 21:49 45:57
wurde 1:8 3:19 7:6 14:29 19:10 20:2 23:18 27:13 33:-2 40:-3 47:10
wurden 4:23 7:16 15:33 17:20 27:33 30:20 31:15 33:-16|wusste 33:13 47:49|wussten 3:53|wut 33:27|ww 31:43 39:55 52:46
www 7:63
x 1:39 7:-2 8:2 9:21 10:-10 12:-5 13:12 16:15 22:30 26:19 28:3 30:3 31:-4 33:-43 36:18 40:-20 41:18 42:-1 43:17 45:27 50:10
x2 16:66|x4 24:76|xhonneux 7:32 12:40 13:38 14:33 40:25|xi 47:72|xls 12:67|xlsx 9:59 11:55|xr 1:72|xviie 32:84
xxx 25:77
y 1:-1 2:-6 3:12 5:0 7:-2 8:-3 9:3 11:7 12:12 15:0 19:3 20:15 22:-4 28:6 31:0 33:9 34:-9 38:3 40:-2 45:2 47:13 53:4
yann 48:78|yannick 13:38 19:25 20:19 26:46 33:-7 36:45|yard 33:21 40:28|yards 33:28|yasmina 1:58 7:55
yassin 3:24 33:22|yaye 20:55|yb 10:62
year 0:38 3:-9 5:13 7:17 8:2 9:2 13:8 14:-6 15:10 16:6 18:3 19:-6 20:-4 22:12 23:0 27:-2 31:8 33:-4 34:3 36:2 37:6 38:9 39:6 40:-1 43:4 45:-1 46:9 50:3 51:3
years 2:4 3:15 5:6 6:6 7:5 10:-9 13:5 15:15 20:4 21:2 27:-8 31:4 33:8 34:13 35:8 37:7 40:5 43:-5 46:3 47:7
yellow 19:26 33:24|yellowed 19:59
yes 1:33 2:2 14:7 17:22 20:-2 22:10 27:4 30:14 31:14 33:-14 36:25 40:12 42:21 44:19 50:15|yesterday 11:74
yet 3:20 5:21 32:27 33:6 40:15 42:20 43:17 44:32|yeux 6:18 14:12 19:21 20:8 24:35 32:25 33:19|yews 20:57|yield 40:53
yildiz 13:46 23:45 40:33|yoghurt 33:26|yoni 6:46 21:45 45:45|yorkshire 20:57
you 1:10 2:5 3:8 6:-3 7:-8 11:0 12:9 13:-4 17:7 19:6 20:7 22:-5 23:19 26:6 27:17 28:5 29:3 31:-12 33:-7 34:-5 35:4 36:19 37:4 38:8 39:12 40:6 44:-4 45:-4 47:6 48:-1 50:4 52:3
young 1:18 3:21 7:18 28:27 33:19|younger 31:48 33:14
your 1:15 2:8 4:11 11:18 12:11 14:1 17:5 19:-6 23:40 26:10 27:36 33:-22 34:1 35:17 40:6 50:9
yours 12:49 19:11 23:24 27:44 34:12|youssef 6:63 21:61|youth 23:71|yusra 3:21 7:29 9:37 14:29 20:20 25:40 43:29
yusuf 33:27|yusufs 33:27|yvan 7:46 14:46|yves 7:38 8:48 12:39 14:39 27:36|yvon 27:67|yvonne 33:27
z 10:27 26:25 27:19 33:-18 34:35 47:24 50:25|zaait 6:67|zaak 28:35 30:30 33:8 45:46|zaakvoerder 7:23 12:36 13:26 14:53
zaakvoerders 7:63|zaakvoerster 7:33 14:60|zaal 20:9 26:26 27:16 31:26 33:5 37:29 38:26 53:17|zaalhuur 53:63
zaaltjes 20:54|zacht 33:26|zachter 33:26|zag 3:29 6:28 33:17|zagen 27:62|zahl 3:30 33:16 47:27|zahlbar 2:30 26:60
zahlen 2:6 9:21 12:26 19:14 26:15 31:7 33:6 40:16|zahlenvergleich 31:57|zahlmeister 13:61
zahlt 7:10 10:18 14:10 20:22 33:-6 34:28 40:1 48:14 53:19|zahlung 20:25 23:32 27:28 50:47|zahlungsfrist 51:65
zahlungsunfahig 14:52 33:6|zahlungsverhalten 51:65|zahnarzt 20:34 33:6 48:43|zahntechnik 35:64|zak 24:37 33:23
zaken 17:69|zakken 33:26|zaklamp 32:60 33:13|zakopane 3:58|zakt 19:27 33:17 44:37|zal 3:0 14:8 19:18 20:9 27:6 33:19
zalen 18:31 27:25 31:53|zand 21:38 22:32 33:18|zandloper 5:60 34:39
zandvliet 2:16 3:15 10:18 19:17 27:21 31:19 33:-14 40:13 41:26|zanger 33:26|zangers 2:31 20:28 31:34 41:40
zartheit 38:65|zartlich 33:19 45:41|zartlichkeit 6:49 19:41|zat 3:25 33:16 47:40|zaten 3:42 20:41|zaterdag 18:67
zaterdagochtend 33:26|zaventem 3:36 19:28 33:15|zd 10:58|zdf 42:62
ze 2:-12 3:9 6:14 10:-7 11:0 12:-2 13:7 14:-8 19:11 20:10 21:8 28:7 31:-7 33:13 34:-14 35:-2 39:0 40:-15 45:-2 47:1 48:2 53:-9
zebrapad 33:26|zedelijk 8:71|zee 22:24 31:28 33:17 45:23|zeebrugge 40:53|zeeland 33:26|zeer 24:73|zeewind 38:82
zeg 47:70|zegel 13:54 22:54|zegent 33:26|zeggen 3:26 14:12 19:6 21:14 33:15 46:20|zeggenschap 10:58
zegt 3:-8 6:21 13:3 20:2 27:-2 31:-4 33:21 48:4|zehn 2:14 7:16 13:18 30:20 33:-5 35:22 36:24 40:26|zehntausend 31:57
zei 3:47 7:20 20:11 37:31 47:27|zeichnet 33:27|zeichnung 1:61|zeichnungen 16:47 24:52|zeichnungsbefugt 14:59
zeichnungsberechtigt 4:52 14:46|zeichnungsberechtigten 1:61|zeige 20:55|zeigen 20:47 30:42|zeiger 33:27
zeigt 6:22 27:17 33:22|zeile 11:65|zeit 3:9 7:14 8:20 33:3 34:11 36:22 38:20 40:6 45:18 53:14|zeiten 27:58
zeitleiste 18:62|zeitlich 2:56|zeitplan 1:28 9:31 10:25 12:27 36:33 40:18|zeitpunkt 51:65
zeitraffer 0:14 1:10 2:12 4:15 5:13 7:15 8:14 10:13 14:8 17:12 22:10 29:13 30:12 34:5 40:-1 42:11 43:9 46:13 51:14
zeitraum 1:35 2:30 15:39 40:25|zeitung 31:37 33:6 38:44|zeitzeugen 20:55|zeker 17:53 30:56|zekere 33:26
zekerheid 51:72|zekering 35:67|zelden 7:50 33:13|zelf 2:15 3:-2 6:9 17:10 19:15 20:21 31:2 33:3 40:23
zelfde 34:31 39:46 49:47 53:36|zelfevaluatie 46:72|zelfmoord 33:26|zelfs 20:41 46:58|zelfstandig 40:40 46:58
zelfstandige 14:51 46:58|zelie 24:53 33:24|zellik 45:66|zelzate 20:41 22:54|zenden 2:44 34:44
zender 14:27 17:14 18:13 22:13 27:18 31:6 40:25 42:47 43:13|zenderredactie 44:68
zenders 7:27 16:28 18:43 22:31 34:21 40:17|zendertje 20:54|zending 9:71|zentimeter 3:21 33:18 47:31|zentralen 8:65
zentrum 33:27|zenzi 3:15 18:23 33:18 36:28|zenzis 33:27|zephyr 30:50 53:45|zerfallt 40:50|zerkall 47:72|zerken 33:26
zerlegt 33:27|zero 1:15 7:12 10:7 13:13 22:21 23:19 27:22 33:11 36:25 38:24 41:17 42:18|zeros 13:70|zertifikate 33:27
zes 2:2 3:-1 6:5 7:14 13:4 19:3 20:10 21:3 22:5 30:13 31:11 33:-6 34:-5 35:13 36:15 38:9 40:13 41:4 43:4 45:20
zesde 20:35 33:17|zesendertig 33:26|zesentwintig 33:26|zestien 31:26 33:5 40:20 45:33 53:29
zestig 6:42 10:15 20:10 23:23 31:16 33:7|zestigduizend 31:60|zestiger 6:67|zet 12:12 21:13 33:22 35:14 45:13
zetel 1:17 2:8 7:15 8:53 14:27 19:9 33:-11 34:9|zette 3:35 40:33 47:49
zettel 21:16 31:21 33:12 40:4 45:15 47:16 48:17 49:19|zetteln 3:53|zetten 3:19 33:10 34:21 40:17 52:37
zeuge 6:49 33:13|zeugen 19:41 33:13|zeven 2:1 3:-1 6:11 7:7 12:9 20:21 21:10 28:26 30:11 31:4 33:3 34:1 37:18 45:20
zevende 33:26|zevenduizend 33:26|zevenentachtig 33:13 48:54|zevenentwintig 33:26|zeventien 6:46 20:33 33:5
zeventig 19:37 20:33 27:41|zich 2:-4 6:7 7:3 10:-2 14:12 19:-3 20:-6 21:14 28:12 29:10 33:16 34:-3 35:7 40:-7 53:2
zicht 33:13 45:53|zichtbaar 24:65 33:5|zichtrekening 4:72|zichzelf 6:23 7:19 20:10 33:20
zie 1:24 4:29 5:27 6:25 9:28 19:15 20:12 30:25 35:25 45:24|ziehen 27:26 31:26 33:18|zieht 31:23 33:23|ziek 2:20 33:23
zieke 33:26|zieken 33:26|ziekenhuis 13:24 33:7 45:23 48:52|ziekte 3:23 19:25 33:12 40:21|ziel 10:31 31:44 33:1
zielgruppe 31:57|zielgruppen 31:57|zielpublikum 40:50|zielscheibe 33:27|zielsender 43:60
zien 3:2 7:1 19:-4 20:17 22:6 27:0 30:20 33:16 39:16 44:6|zierikzee 34:44 47:57
ziet 3:-1 6:11 19:1 20:-2 31:13 33:19 37:18 48:11|zigaretten 33:27
zij 2:14 3:-11 7:-3 8:10 10:-2 12:-2 14:26 19:-9 20:-3 21:4 27:-5 29:10 31:-7 33:12 34:-3 36:5 40:-13 44:1 48:1
zijkamer 33:26
zijn 1:-1 2:4 3:8 4:-1 6:10 7:5 9:-1 10:0 11:3 12:6 13:2 14:11 18:-5 19:4 20:1 21:-2 27:-4 29:-2 31:-9 33:7 34:-4 35:-2 36:0 40:3 43:-5 44:-4 45:-6 46:6 52:1 53:-6
zijne 33:26|zijt 33:13 36:58|zilt 50:70|zilvermeeuw 27:67|zimmer 6:49 22:48|zimmern 3:53
zin 3:14 14:42 28:43 33:2 48:26|zingen 20:34 33:13 53:27|zingende 31:60|zingt 19:21 20:44 33:2|zinkbergwerks 7:59
zinken 33:26|zinnen 3:35 31:39 33:5|zip 9:48 11:45 12:54|zirbe 19:41 36:53|zit 3:-5 9:19 12:28 19:12 20:9 33:16 53:2
zitjes 40:54|zitten 12:8 20:9 21:9 31:3 33:19 38:14 40:6|zittende 20:54|zittern 33:27|zitternd 33:27|zittert 33:27
zitting 23:61 35:41|zittrige 33:27|zittrigen 33:27|zivildienst 3:53|zliczanie 34:46 47:59
zo 1:6 2:-3 3:15 12:5 19:12 20:1 33:16 34:-3 36:12 47:10
zoals 0:13 3:-3 10:0 19:15 20:17 27:13 33:13 38:13 40:-5 47:12|zodat 19:46 20:26 33:-2|zodra 12:65
zoe 21:30 24:52 33:21|zoek 3:39 19:21 20:18 28:36 33:-10|zoeken 3:26 16:16 18:19 20:14 31:12 33:-11 34:9 40:29
zoekt 13:20 20:7 21:27 22:20 33:13 35:20 40:6|zoemt 21:66|zolang 2:31 12:39 33:13|zolder 7:30 13:33 20:33 33:5
zoll 33:27|zollagent 21:63|zollbeamten 34:56|zollfrei 22:61|zollhaus 22:28 24:33 33:14 48:30|zollinspektor 28:52 33:13
zolllager 33:13 45:49|zollner 20:34 33:6 36:45|zollstation 20:42 33:13|zomer 2:11 10:12 18:56 33:-4 35:21
zomers 19:31 33:0 36:45 40:27|zon 19:37 31:39 48:47|zonard 5:64 20:41|zondag 7:15 21:29 27:14 31:23 33:11 40:6 48:20
zondagavond 31:60|zondagmiddag 33:26|zondagnamiddag 31:60|zondagse 33:26|zondagskind 7:50 22:54
zonder 2:-10 3:3 4:5 5:2 6:11 8:3 10:-9 12:-2 14:-3 19:10 20:7 21:6 27:-5 30:12 31:-1 32:6 33:3 38:4 40:13 43:0 44:12 45:10 48:7 49:6 50:3
zondvloed 22:68|zone 13:45 22:51 31:27 33:1|zonen 2:22 10:23 17:33 33:1 36:36 43:31|zones 19:40 33:1 53:46
zong 3:42 33:13|zongen 12:44 28:52 33:5|zonhoven 33:26|zoning 50:76|zonnebank 33:26|zonnebril 33:26
zonsondergang 19:44 35:54|zonsopgang 33:26|zoom 6:32 19:14 24:38 30:33 33:1 40:14 49:34|zoomstraat 50:70
zoon 1:13 3:2 5:16 6:14 33:13 34:4 36:19 44:15 47:17 48:14 52:20|zopfe 30:63|zorgpersoneel 31:60|zorgt 10:58
zorgvuldig 33:26|zorn 33:27|zou 3:21 6:15 20:2 27:9 30:15 33:12 42:16 44:16 47:18|zouden 27:52 30:37 33:-4
zout 33:13 48:54|zouter 33:26|zoutmeter 33:26|zoutpad 22:68|zoutvat 33:26|zoutzweren 33:26|zover 14:64|zs 51:72
zu 0:0 2:-4 3:9 6:2 7:-4 8:-1 10:7 11:4 12:-2 13:-5 14:-6 16:-5 19:-3 20:3 22:-4 23:7 24:3 26:3 27:5 28:6 29:15 30:-3 31:-1 32:1 33:3 34:5 35:4 37:2 38:7 40:-10 42:0 43:-5 44:8 45:0 50:-1 51:0 52:1
zucht 33:13 49:60|zuchten 34:58|zuckerdose 3:53|zuerst 3:14 28:26 31:30 33:6 40:11 47:23|zufall 21:50 45:49
zug 7:16 16:18 19:11 21:20 33:13 48:29|zugang 5:28 16:25 34:20 36:31 39:31 40:15 43:25|zugangscode 52:67
zugangsnummer 25:67|zuge 19:54|zugedreht 33:27|zugemauert 33:27|zugesagt 11:26 17:46 40:23 42:23 43:21|zugleich 46:65
zugrunde 11:65|zugunsten 2:56|zuhause 3:40 44:49|zuhoren 3:40 19:41|zuhort 3:40 19:41
zuid 5:31 10:35 17:30 38:47 42:30 43:26|zuiden 40:27 53:57|zuiderdok 2:18 7:33 10:19 17:29 27:22 40:23 43:27
zuidlicht 27:62|zuidstation 20:54|zuignappen 19:58|zuinig 3:42 19:44|zulassig 34:56|zulassung 48:63
zuletzt 8:29 21:28 28:30 33:-9 35:29 40:15 49:30|zulke 33:26|zullen 20:29 33:20
zum 0:11 2:12 3:1 6:1 8:4 9:3 10:7 14:-1 18:1 19:-1 20:-6 26:5 27:3 28:5 29:9 32:6 33:8 34:-5 39:11 40:-4 44:7 51:10 53:-2
zunachst 19:41 20:42
zur 2:12 4:13 10:13 12:16 13:2 14:1 19:2 20:3 27:-1 29:17 31:-1 33:0 34:-3 35:12 40:-8 44:3 46:6 50:5 51:6 52:15 53:0
zurich 20:39 33:17|zuruck 2:5 10:6 14:8 33:13 34:19 35:13 40:8 49:23|zuruckblast 33:27|zuruckbringen 35:64
zuruckgefordert 14:59|zuruckgeholten 33:27|zuruckgekehrt 33:27|zuruckgekommen 47:63|zuruckgerufen 21:63
zuruckgestellt 17:63|zuruckgestelltes 17:63|zuruckkommen 33:27|zuruckrufen 2:56|zuruckzahlen 14:59
zuruckzufuhren 40:50|zuruckzusenden 23:62|zuruckzuzahlen 14:59|zuruf 33:27|zus 13:54 33:13|zusage 12:47 27:44
zusagen 40:50|zusammen 10:13 14:15 15:20 16:26 33:-8 40:6 41:16 42:28 46:30|zusammenfassung 44:62
zusammengefasste 33:27|zusammengesetzt 33:27|zusammengezahlt 33:27|zusammenhangt 8:65|zusammenkommen 42:62
zusammensetzen 19:54|zusammenstellung 41:61|zusatz 2:56|zusatzlich 12:60|zusatzliches 10:57|zusatzlicht 19:54
zuschauer 22:40 31:30 36:27 40:22 44:23|zuschuss 23:62|zusehen 19:54|zusje 33:26|zussen 33:26|zustand 17:63
zustande 24:66|zustandekommen 27:58|zustandig 3:40 33:13|zustandigkeit 3:53|zusteller 45:62|zuster 33:26
zusterfirma 7:63|zusters 6:54 48:54|zustimmung 2:43 27:44|zustimmungen 20:55|zustimmungspflichtig 10:57|zutrafe 33:27
zutritt 27:37 35:44 40:30|zuurstof 20:54|zuurstoffles 20:54|zuverlassig 31:57|zuversicht 44:62|zuwendung 43:60
zuwendungsbescheid 23:62|zuwendungsvertrag 23:62|zuzuglich 34:56|zwaaien 33:26|zwaarder 3:42 20:41|zwaarste 33:26
zwak 40:54|zwakke 44:68|zwakte 6:67|zwaktes 40:54|zwaluw 33:26|zwaluwke 33:26|zwanzig 3:29 33:12 47:38
zwanzigsten 33:27|zwanzigtausend 40:50|zwar 20:25 27:40 33:9|zwart 13:22 19:32 20:9 27:17 33:6 35:31|zwartberg 33:26
zwartberglaan 33:26|zwarte 2:8 10:10 12:16 16:16 20:6 23:18 27:13 28:24 31:11 33:-11 37:25 41:18 43:18 44:19
zwartscene 41:53 44:55|zweck 2:43 51:52|zweet 19:58|zwegen 3:56
zwei 2:0 3:-1 5:9 7:16 10:-6 13:11 15:5 16:1 18:7 19:5 20:6 21:6 22:-3 23:2 24:2 26:2 29:0 30:6 31:-6 33:-4 34:1 35:0 40:8 41:-3 43:0 44:-2 45:2 46:8 48:0 50:4 53:-6
zweier 27:37 33:19|zweifel 2:56|zweifelt 33:27|zweigstelle 4:66|zweihundert 30:63
zweimal 3:13 6:22 7:18 33:8 34:26 44:22|zweisprachig 7:46 40:37|zweistockig 33:27|zweit 3:32 10:37 31:37
zweite 1:10 3:2 7:8 10:6 16:10 18:31 19:3 22:10 27:7 31:7 33:-15 36:15 40:-1 43:18 44:11 45:11
zweiten 2:15 3:12 18:21 27:17 33:4 40:9 44:21 51:24|zweitens 40:50|zweiter 13:28 33:-6 35:31 40:18 48:43|zweites 33:27
zweitfenster 42:62|zweitgleis 2:9 5:24 8:17 10:10 17:15 22:14 27:10 29:17 34:8 40:14 42:15 43:13 46:17 52:19
zweiunddreissig 40:50|zweiundfunfzig 33:27|zwemmen 33:26|zwemt 48:68|zwentendorf 31:57
zwerfkei 2:3 7:17 10:19 14:11 16:11 17:15 23:13 26:18 34:17 36:15 37:20 38:18 39:30 40:0 43:13 50:17 52:20
zweten 33:26|zwijgen 3:26 20:18 33:10 38:24 45:19 48:20|zwijgend 33:13 47:57|zwijger 33:26
zwijgt 6:37 20:12 21:24 33:16|zwillinge 6:32 33:17 44:32|zwischen 2:15 10:21 19:-1 22:6 30:8 31:2 33:8 34:26 44:7 53:3
zwischenbesprechung 18:62|zwischenergebnisse 23:62|zwischensumme 42:50 50:50|zwo 47:63
zwolf 3:6 7:1 13:3 18:4 19:2 20:-3 21:5 22:10 23:4 24:15 27:0 30:5 31:7 33:3 34:13 35:14 37:9 40:-7 41:3 47:5 50:6
zwolftausend 33:27|zwolle 30:68|zych 2:33 16:39 19:22 37:41 43:39|zzgl 26:52 43:47"""
