"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -7|application_form -15|author_contract -22|author_note -25|bank_details -6|chain_of_title -12
character_descriptions -13|company_presentation -18|company_registration -8|contents_checklist -10
coproduction_agreement -20|correction_notice -9|cover_letter -16|cv_bio -15|declaration_honour -15
deminimis_declaration -8|development_budget -15|development_finance_plan -11|development_schedule -12
director_note -23|documentary_treatment -25|episode_outlines -14|filmography -13|funding_decision -12|graphic_bible -7
identity_document -5|invoice -7|letter_of_intent -20|logline_pitch -8|mandate -8|market_study -12
marketing_strategy -19|moodboard -8|narrative -54|option_agreement -21|other_paper -10|pitch_deck -7|poster_pre -5
press_kit -8|previous_works_links -7|producer_note -28|production_budget -13|production_finance_plan -11
project_sheet -14|script_report -11|series_bible -16|sme_test -7|source_work -11|step_outline -13
storyboard_animatic -7|supplier_quote -10|tax_social_certificate -7|video_teaser -5|walloon_spend_note -17"""

WORDS = """
0 0:6 1:7 2:5 5:8 6:-9 7:-6 8:1 9:11 10:2 11:7 12:-7 13:-4 14:-5 15:10 16:18 17:13 18:8 19:-13 20:-21 21:10 22:6 23:-2 24:8 26:9 27:-11 29:-4 30:3 31:-2 32:-2 33:-33 34:5 35:2 36:7 38:-2 39:1 40:-6 41:11 42:10 43:5 44:2 45:1 46:10 47:2 48:8 49:12 50:13 51:-2 52:4 53:1
00 0:13 1:6 2:0 5:6 6:6 7:-6 8:6 9:6 10:5 11:3 12:3 13:1 14:-4 15:2 16:12 17:16 18:5 19:-15 20:-15 21:-6 22:13 23:4 24:0 25:12 26:14 27:-7 29:0 30:6 31:4 33:-36 34:-4 35:1 36:6 38:-2 39:7 40:-8 41:13 42:9 43:7 44:0 45:-3 46:8 47:-2 48:4 49:4 50:11 51:3 52:4 53:5
000 0:20 1:10 2:1 7:2 8:7 10:-1 11:5 12:3 13:-9 15:15 16:22 17:20 21:-9 22:4 23:5 25:3 26:14 27:-4 30:3 31:6 33:-46 34:5 35:-6 36:2 38:-4 40:-7 41:24 42:24 43:9 46:13 47:-2 48:-9 50:17 51:-1 53:12
0000 0:12 1:6 2:-3 3:-21 4:19 5:13 7:15 8:14 9:-2 10:-7 12:-3 13:25 14:-3 15:18 18:6 20:-13 21:-10 22:26 23:2 25:16 26:13 27:-4 29:-2 30:2 31:-4 32:-1 33:-26 34:3 35:-4 36:-2 38:-4 39:4 40:-13 41:-4 42:-5 43:-2 46:-1 47:8 50:7 51:7 53:14
00000 1:41 4:32 8:38 16:28 17:32 26:51 47:21 51:25
000000 0:5 1:11 5:10 8:30 10:3 16:-3 17:2 25:65 26:9 34:-6 47:42 51:22 52:8|00011j 51:78|02b 11:75|03m 46:78|05m 53:68
06m 46:78|0m 53:68|100k 42:72|10f 49:77|10m 22:76|110k 42:72|114pp 44:73|11m 31:64|120k 30:73|124k 10:64|12a 52:86
12f 49:68 52:67|131k 12:47 43:47 53:46|135k 12:47 43:47 53:46|13h 35:78|140k 34:49 42:59|14b 24:76|14d 24:76|14m 31:64
150cm 39:84|150k 30:60 42:59|153k 22:71|15m 30:73|160k 42:72|162k 22:76|164k 43:69|16h 35:78|174m 31:64
180k 41:57 42:59|18f 49:77|18h 35:78|18h00 35:78|196k 10:64|19k 40:55|19m 46:78|1e 43:70
1er 1:30 2:3 5:26 8:34 10:6 12:13 14:1 15:24 18:17 22:14 23:8 27:-4 31:8 34:37 35:18 40:-12 41:6 43:5 51:13|1h 33:31
1m 10:14 11:26 14:19 22:22 30:36 31:34 36:27 40:6 41:22 43:31|1oo 2:63|1p 33:31|1re 18:77|200k 10:37 19:34 30:46 42:46
20f 49:77|20m 46:78|20s 6:58 49:64|212k 46:78|215k 41:71|220k 30:73|22h 33:31|22k 22:76|23h10 14:71|241k 36:77
24f 49:77|252k 41:71|25k 31:64|260k 41:71|26m 31:51 46:64|27k 10:64|27th 14:55 33:16|288k 7:66|28mm 20:59|29m 46:78
29th 33:30|2a 33:3 48:63|2b 33:3 48:63|2cv 33:31|2d 7:22 24:53 36:26 40:0 43:49 45:29 52:28
2e 1:31 18:47 23:35 33:-11 40:15 42:35 43:33 51:41|2m 7:33 31:50 46:57|2nd 16:61 24:56|2roues 39:84|2x 16:67|2xx 7:65
300k 30:60 42:59|30bis 51:79|30e 45:71|30f 49:77|30m 46:78|30s 33:30|310k 7:66|31e 19:64|31m 41:71|32m 46:78
33m 42:59 53:54|350k 30:73|355k 41:71|35k 36:77|35m 40:34 41:50 53:46|35mm 19:61|35s 31:64|36f 49:77|36m 53:68
396k 41:71|39k 22:76|3a 9:62 33:20|3b 9:67 33:18|3d 18:63 19:50|3e 1:34 6:37 9:41 33:-8 43:42 44:45|3h20 36:85
3k 38:83|3m 7:53 31:51|3rd 8:55 16:48 43:47|3sat 42:67|3scenes 52:86|3x 13:56 22:41 40:25|400k 30:73|402k 46:78
40k 16:54 36:67|40m 46:78|40s 6:72|410k 31:43 36:55 41:50|421k 7:53 46:64|42a 35:78|44m 41:57 46:64|45e 45:71
45k 10:50 36:63|480k 41:71|488k 22:76|4b 13:50 24:55 31:35|4bis 20:57|4e 6:76|4k 1:53 10:36 43:46
4m 31:33 36:46 40:37 43:38|4stock 52:72|4th 34:62|4x52 22:71|5000003669usa7210081f2905118 25:80|50hertz 52:72
50k 12:47 17:51 43:47|53m 46:78|540k 41:71|5911c 8:81|5e 31:68|60k 12:32 30:47 34:26 36:40 42:36 43:32|60s 6:58 31:51
612k 41:71|61k 22:71|62e 33:18 49:70|640k 7:41 22:57 31:39|64m 46:78|6609290m2903010bel660929000007 25:87|68k 36:77
6b 27:50 35:58|6dof 20:57|6e 45:58 48:63|6h30 35:78|6h45 35:78|6k 10:64|6m 11:38 22:34 36:40 40:18 43:44 53:30
6x45 22:71|700k 31:64|70k 27:50 42:59|71k 22:76|720k 41:71|7405300f2802023bel740530000000 25:78
7508040f3001100bel 25:78|780k 42:72|7b 1:69|7bis 11:74|7h 33:31|7h05 35:78|7h15 35:78|7h2k 51:83|7h30 35:78|7kd2 51:83
7m 7:53 31:51|80k 30:73|81k 53:68|820k 53:68|8308151f2901116bel830815000318 25:72|850k 31:64|88af 51:77|890k 40:55
8h 35:78|8h00 35:78|8m 7:39 22:44 31:37 46:51|8x50 22:71|900k 22:71|90k 30:73|911k 46:78|930k 41:71|93m 46:78
94m 46:78|96f 49:77|96k 22:76|97m 46:78|98m 46:78|9h 35:78|9k 36:77|9m 7:19 14:21 22:41 31:29 40:27 43:21 46:30 53:20
a 0:-1 1:0 2:-2 3:4 4:-2 5:4 6:3 7:5 8:-1 9:0 10:-1 11:1 12:1 13:7 14:2 15:-1 16:-4 17:-4 18:-1 19:-1 20:-3 21:2 22:-2 23:5 24:-1 26:4 27:4 28:9 29:2 30:-2 31:2 32:4 33:-5 34:1 35:2 36:2 37:2 38:2 40:2 42:-5 43:-5 44:5 45:4 47:3 48:1 49:-3 50:1 51:1 52:1 53:-1
a0 26:85|a1 1:32 9:47 12:24 16:44 48:44|a2 1:28 9:43 13:29 16:40 26:32 37:34 48:40|a3 9:36 16:48 32:38 48:48 53:27
a4 16:54 33:15|aaa 51:78
aachen 1:7 7:4 10:17 13:6 17:19 18:9 22:15 26:22 27:2 29:18 30:22 31:4 33:-10 34:9 35:6 36:13 40:-4 43:6 45:4 53:14
aalst 7:26 13:31 19:31 22:33 30:31 41:31 43:31
aan 1:1 2:4 3:1 5:14 7:-4 10:5 11:-4 12:-4 13:-5 14:-6 17:-2 18:-4 19:-1 20:1 21:-2 22:-3 23:8 26:6 27:15 28:-3 29:8 30:6 31:0 32:0 33:3 34:1 35:6 40:-1 44:1 45:4 47:2 48:7 50:1 51:1 52:-1 53:-12
aanbelangt 27:63|aanbeveling 30:64 44:33 46:37|aanbevelingen 30:69|aanbod 2:39 27:42 42:51|aanbrengt 40:55
aandacht 12:37 23:52 27:32 30:39|aandachtspunten 44:72
aandeel 1:22 2:29 5:17 10:33 11:19 12:13 17:29 41:15 42:29 53:22|aandeelhouder 7:44 14:48 46:55
aandeelhouders 7:48 33:-9 46:60|aandelen 7:51 10:22 14:51|aanduiding 2:60|aang 39:76|aangaan 29:75|aangaande 34:61
aangeboden 20:57|aangedaan 33:28|aangefietst 33:28|aangegeven 3:44 33:15|aangehecht 10:62|aangeklaagd 33:28
aangekomen 12:67|aangelopen 33:28|aangenaam 21:68|aangenomen 35:71|aangeraakt 33:28|aangereden 33:21 48:47
aangesloten 2:47 31:50|aangesproken 33:28|aangetekend 12:30 13:33 22:34 33:-9 34:37 39:39|aangetekende 34:61
aangetrokken 27:50 33:15|aangevat 14:70|aangevraagd 5:31 12:27 17:64 33:-12|aangevuld 10:62|aangeworven 33:28
aangezocht 40:55|aangifte 33:28|aangiften 51:77|aanging 33:28|aanhangsel 2:60|aanhangwagen 33:15 40:42|aanhoudt 33:28
aankijkt 33:28|aanklacht 33:28|aankomen 3:44 21:41 28:48|aankomst 35:71|aankomt 33:28|aankondiging 20:57
aankoop 16:34 22:38 27:30 34:38 35:38|aankoopprijs 34:61|aanleert 33:28|aanleiding 27:50 33:15|aanliet 30:69
aanmeren 33:28|aanmerking 1:42 2:34 23:43 53:39|aanname 30:69|aannemer 33:15 53:52|aannemers 53:66
aanpak 19:34 20:44 31:37|aanrecht 33:28|aanschuiven 33:28|aanspraken 2:39 5:50 34:40|aanstellen 2:60
aantal 1:42 8:29 16:21 20:21 30:24 43:24 46:42 50:27|aantrekken 2:47 3:44|aanvaard 2:47 23:43 29:48|aanvaardbaar 40:55
aanvaarden 3:58|aanvaarding 2:58 23:29|aanvaardt 2:52 10:40|aanvang 2:42 34:43 40:25|aanvangen 2:60
aanvraag 1:37 9:21 12:36 14:12 15:8 17:25 23:26 27:-3 29:34 34:-5 39:18 40:4 46:10 50:6 51:10
aanvraagformulier 1:64 9:42|aanvraagt 10:62|aanvragen 23:48 29:53 40:34|aanvrager 1:51 10:24 12:33 40:14 43:38
aanvullende 29:75|aanwezig 19:39 35:50 40:34|aanwijzing 45:66|aardappel 33:28|aardappels 33:28|aarde 24:57 33:19
aardiger 33:28|aardrijkskunde 20:57|aarhus 19:61|aarzelen 33:28|aarzelt 33:28
ab 2:5 3:-8 10:-2 13:1 20:-5 21:9 23:11 28:6 30:3 31:12 33:5 34:18 35:13 36:8 38:6 40:16 43:1 44:9 45:0 48:2 49:7
abacus 33:30|abaisse 33:31|abaissent 33:31|abandon 10:48 16:48 30:52|abandoned 33:16 36:63|abandonne 33:31
abandonnerons 40:58|abattre 33:31|abbau 50:68|abbe 21:60 45:58|abbilden 20:58|abbrechen 20:58|abbreviated 0:78
abbruch 30:66|abdel 20:48 33:12|abdruck 8:70|abeille 37:73 48:63|abeilles 28:57 32:56 33:4 38:56
abend 11:20 31:14 33:23 40:5 48:17|abendfullender 43:64|abendpost 38:69|abends 3:29 19:32 32:44 33:3
aber 12:12 19:14 20:6 21:23 27:8 33:10 34:8 40:2 44:15 46:18 47:14|aberdeen 13:54 33:16
abernathy 13:36 36:46 37:48 38:45 43:38|abernethy 2:27 3:22 5:45 13:31 36:40 43:32|aberystwyth 13:67
abfahrt 21:43 33:8 50:47|abfolge 48:65|abgabe 2:48 18:35 23:35 31:19|abgaben 14:51 41:53|abgabetermine 2:61
abgebaut 33:29|abgebrochen 13:64|abgefertigt 33:29|abgefilmt 20:58|abgegeben 2:34 18:41 33:3 51:44|abgelehnt 33:29
abgenommen 2:34 33:3 43:51|abgenommener 27:60|abgerechnet 23:66|abgerissen 33:29|abgeschafft 28:69
abgeschaltet 30:53 33:16|abgeschlossen 18:49 34:30 43:34 45:33|abgeschlossenen 7:62|abgeschlossener 45:64
abgesendet 1:65|abgesetzt 6:52 33:16|abgestimmt 12:43 33:21|abgetreten 2:34 5:61|abgewickelt 33:29|abgewiesen 3:55
abgezogen 33:29|abhangig 27:60|abhangt 14:65|abhebt 33:29|abime 33:31|abimees 33:31|abitur 13:64|abiturientin 28:69
ablauf 5:31 18:31 34:44 48:29 51:34|ablaufplan 2:61|ablauft 48:65|able 14:42 19:34 27:37 33:3|ablehnen 40:54
ablette 35:78|ablieferung 2:52 22:47|abliest 33:29|abmelden 21:51 35:55|abnahme 2:59 20:13
aboard 6:41 21:41 33:12 40:24|aboie 33:31|abois 31:68|abolishes 21:58 33:16|abonne 33:31|abonnees 18:57 30:56
abonnement 35:70 37:65|abonnes 31:68|abord 2:-6 3:18 7:0 10:8 12:3 13:19 18:8 19:-5 20:15 31:22 33:9 40:16
aborder 40:58|abords 53:72
about 2:-6 3:28 6:12 7:12 9:0 13:-1 14:-7 15:2 19:-3 20:12 21:-3 22:-4 23:5 27:-11 28:7 29:1 30:-2 31:4 33:-2 34:-7 38:18 40:5 41:-4 43:0 48:9 53:11
abouti 40:58|aboutie 27:66|aboutit 27:66
above 1:15 2:9 4:15 5:8 7:2 12:4 15:13 20:-5 26:14 30:9 32:13 33:3 34:-2 35:21 40:1 41:32 42:8 46:13 49:13 51:24
aboye 33:31|abras 13:34 19:26 22:38 36:47 38:45 39:46 43:37|abrassart 33:31|abrechnung 18:67|abrege 0:82|abreges 0:82
abri 33:31|abridged 0:73 47:42|abroad 7:45 8:55 31:43|abroge 33:31|abruf 2:28 31:50 39:47|abrufbar 52:72
abrufe 22:60 30:40|abruzzes 16:59 53:58|abs 39:71|abschalten 33:29|abschaltung 31:62
abschluss 2:22 9:29 10:23 13:38 18:41 29:31|abschlusses 35:69|abschnitt 1:65|abschnitte 1:65|abschreiben 33:29
abschreibungen 0:71|abschrift 47:66|absence 2:17 14:60 20:11 33:-15 48:36|absenden 1:65|absender 45:64
absent 19:34 20:27 33:2 44:52|absentia 33:30|absents 24:82|absicht 3:29 27:54|absichten 19:58|absichtlich 6:45 33:21
absichtserklarung 17:31 27:49 42:31 43:28|absil 13:41 19:34 22:44 43:42|absolument 33:31|absolutely 34:62
absorbs 19:61|absoute 44:77|abspann 2:34 19:32 24:44 44:41|absperrband 33:29|absprache 10:48 12:37 35:42
absprachen 10:62|abstand 19:58|abstellen 33:29|abstieg 21:64|abstient 10:66|abstimmen 20:58|abstimmung 10:48 21:51
abstraction 40:55|abstrait 20:57|absurde 33:18 45:58|absurdite 33:31|abteil 33:29|abteilung 27:47 33:16
abwarten 20:45 44:54|abwasser 33:29|abwesenheit 29:70|abwickeln 33:29|abzug 10:35 26:57 48:39|abzugeben 29:70
abzuglich 34:60|abzuschliessen 12:64|abzuweisen 33:29|academie 7:55 13:58|academique 22:76|academy 13:58 31:49
acc 16:48 17:51 36:55|accablee 33:31|accelere 33:31|acceleree 13:71|accent 6:62 33:13|accented 33:30
accents 19:45 43:59|accept 23:60 29:63|acceptable 27:64|acceptance 2:49 27:21 29:33 50:53
acceptation 2:54 10:13 18:33 29:42 50:27|accepte 1:23 2:28 18:15 19:2 20:18 23:16 27:4 29:20 30:16 33:2 34:19 40:8
accepted 2:23 4:39 23:47 26:38 29:37 34:23 43:29|acceptee 2:63|acceptent 2:49 3:46|accepter 1:59 33:18|acceptes 2:63
accepts 2:42 33:8 35:54|acces 7:18 27:15 30:26 35:27 36:34 39:57 40:19 43:24 52:54
access 7:17 12:19 20:29 27:32 40:6 43:19 45:25 51:41 52:30|accessible 7:39 31:38 40:45|accessibles 40:58
accessoire 20:43 35:64|accessoires 24:55 41:71|accident 3:19 6:33 27:18 33:11 43:27 44:33 45:23|accompagnants 31:68
accompagne 33:27 40:26|accompagnee 12:59 31:54|accompagnees 30:77|accompagnement 16:42 20:26 30:46 31:36 44:46
accompagner 27:66|accompagnons 7:61 20:35|accompanied 34:62|accompanying 20:59
accord 2:9 5:8 6:-3 9:11 10:33 12:8 14:-8 17:9 18:12 19:-15 20:7 23:-1 27:19 30:-2 31:-11 33:-33 34:28 35:-1 39:5 40:4 42:13 43:-4 50:32 53:-7
accordance 2:42 10:42 31:43|accorde 2:26 17:30 19:35 23:28 33:-4 34:35 40:8|accordee 17:58 23:56 33:10|accordent 20:57
accorder 23:72 28:57|accordes 17:65 34:50|accordeur 33:25 34:38|accordeuse 28:84|according 10:50 51:65
accordingly 11:75|accordion 19:61|accords 1:59 20:43|accoucher 33:31
account 0:13 4:56 10:16 16:5 17:8 18:7 23:9 26:30 29:12 30:19 33:-13 34:29 35:11 45:5|accountancy 33:30
accountant 0:19 1:10 3:11 7:8 10:5 12:18 13:20 15:18 21:13 22:12 28:17 33:-9 37:21 40:7 41:37 43:10|accountants 33:30
accounting 16:56 26:64|accounts 0:47 1:9 9:42 10:14 12:19 18:34 28:15 30:13 33:-12 35:26 46:18|accourt 33:31
accourue 33:31|accroc 33:31|accroche 28:53 33:0 37:55 44:46 45:40|accrocs 45:71|accroupis 33:31|acct 16:56 41:57
accueil 11:36 17:33 20:21 23:32 27:47 40:25|accueille 27:52 33:18|accueilli 27:66|accueillir 27:66|accueillis 53:72
accumulation 19:64|accumulent 33:31|accurate 1:55 14:55|accusation 3:60|accuse 1:29 3:16 12:28 21:43 33:8 35:44
accused 28:53 33:17 49:42|accuses 29:63 33:20|achat 16:34 22:24 27:27 31:16 34:45 35:39 41:25|achats 16:73
achebe 5:58 13:54|achete 2:9 13:18 22:22 31:14 33:11 34:35 40:17 45:18|achetees 7:55 33:18|achetent 33:31
acheter 33:23 34:42|acheterons 27:66|acheteur 45:71|acheteurs 30:47 31:37 40:47|achetons 34:64
acheve 1:42 12:41 21:42 27:35 43:44|achever 2:41 12:64|achieved 2:49 7:53|achille 33:31|achim 33:28
achour 7:42 12:45 20:30 22:48|achse 19:58|achsen 19:58
acht 2:-4 7:9 13:4 19:3 20:3 21:16 23:5 24:10 27:11 30:4 31:9 33:2 40:-8 45:36 47:19 48:4|achte 33:29|achten 33:28
achtendertig 33:28|achtennegentig 33:28|achtentwintig 20:44 53:52|achtenveertig 33:15 47:58|achtenvijftig 33:28
achtenzestig 33:28|achtenzeventig 3:58|achter 6:10 10:2 14:11 19:1 21:8 33:21 45:7 48:9 49:27|achteraan 20:24 33:25
achteraf 20:44 40:42|achterdeur 13:39 22:40 33:11 39:45|achtereen 33:28|achteren 35:71|achtergelaten 33:28
achtergrond 6:55 33:15|achtergronden 18:49 22:50 24:55|achterhoofden 49:76|achterin 33:28|achterkant 25:64 33:15
achterlaten 33:28|achterlichten 33:28|achterruit 33:28|achterste 21:41 33:2 45:40 48:41|achtertros 33:28
achteruit 19:34 33:23|achterwaarts 33:28|achterwiel 33:28|achterzijde 35:71|achthundert 33:29|achthunderttausend 40:54
achtig 17:51 22:50 40:34|achtige 10:24 13:45 20:19 40:27 42:44|achting 12:67|achtste 33:28|achttausend 33:29
achttien 7:22 8:32 33:-2 34:38 38:31 40:25|achtunddreissigste 33:29|achtunddreissigsten 33:29
achtundsechzig 3:34 33:21|achtundzwanzig 33:29|achtzehn 3:11 12:19 19:23 33:-15 34:35 40:9 48:21 53:27
achtzehnjahrige 20:58|achtziger 32:70|achtzigtausend 40:54|acier 50:80|acker 6:67 21:49|acknowledged 2:36 34:57
acompte 27:28 50:76|acousticien 33:31|acoustique 33:31|acquereurs 33:31|acquerir 2:11 27:27 34:58 40:6|acquiert 10:66
acquire 34:62|acquired 10:36 17:59 40:28|acquires 33:30|acquis 1:20 2:9 5:32 17:53 27:1 34:18 35:13 40:25 42:41 43:10
acquise 2:25 5:41 10:28 17:41 31:30 34:39|acquises 2:58 20:26|acquisitie 27:63|acquisition 16:60 34:45
acquisitions 7:33 27:60|acquitted 33:30|acrobats 28:62 48:59|acronym 1:69|across 3:7 19:20 20:24 33:15 37:39 40:3
act 3:27 5:16 8:33 11:19 19:5 29:21 33:-2 44:36 48:35|acte 2:-1 3:15 5:39 8:54 9:17 20:-7 33:4 44:32 45:20
acted 7:53 19:47|acter 11:82|actes 5:51 20:30 31:40 33:4|acteur 19:49 27:34 31:26 40:26
acteurs 16:5 19:52 31:-4 33:-40 35:17 40:0 41:29 43:8 45:11 52:30|acteursregie 13:56 19:47|actief 4:43 8:71
actiefilm 20:57|actif 0:72 8:52 52:53|actifs 0:80 39:42|acting 14:31 19:24 27:27 29:52 34:38
action 1:17 3:0 10:20 16:17 19:21 20:-2 21:14 31:14 33:-22 34:23 40:3 41:19 43:29 48:16|actionnaire 7:61 14:49
actionnaires 7:55 14:57|actionnariat 7:55 46:70|actions 8:54 10:38 31:40 35:50|activa 0:75|activatie 31:63
activation 31:68|active 7:43 8:72|actives 0:82|activite 3:25 8:46 14:57 16:38|activiteit 14:70|activiteiten 8:62 14:56
activites 1:33 8:72 14:31 35:37|activities 8:77|activity 7:36 8:66 14:39|actor 13:36 19:30 27:33 40:37
actors 3:9 16:20 18:22 19:47 40:18 41:34|actress 19:53 44:51|actrice 3:23 13:35 19:18 27:37 33:-6 40:24
actrices 19:51 36:46 40:16 41:34|acts 3:45 33:16|actual 45:70|actualite 40:58|actually 10:42 19:39 33:8|actuals 16:69
actuary 31:64|actuelle 3:46 40:44|actuellement 3:60|actuels 33:31|ad 20:45 22:58|ada 22:71|adair 27:64|adapt 40:55
adaptable 31:68|adaptatie 1:69|adaptation 1:41 2:39 3:-9 5:9 30:8 34:47|adaptations 30:77|adapte 45:71
adapter 2:18 3:28 5:34 34:54|adaption 1:65|add 3:24 6:37 20:24 37:45 44:38 46:43|added 2:32 11:57 16:38 46:46
adding 3:45 33:16|addition 28:57 33:18 49:56|additionne 33:23 48:55|additionnels 16:73
address 1:27 3:17 21:30 24:36 33:1 40:13 48:31 52:38|addressed 33:21 35:56|addressee 34:62|addressees 27:64
addresses 33:30|adds 28:44 30:42 33:-1 36:46 42:41|adele 3:37 33:22
adem 12:18 20:19 27:23 28:25 32:25 33:8 38:25 42:23 47:22|ademt 33:28|adeyemi 33:30
adeyinka 2:20 3:16 19:24 34:20 36:34 39:36 43:41|adhesif 32:83|adieu 20:43 33:18|adjacent 13:46 22:50 46:56
adjective 40:55|adjoindre 2:63|adjoint 45:71|adjuge 33:31|adjugee 33:31|adjunct 6:69|adjusted 10:64
adjuster 33:24 45:43|administered 5:72|administrateur 1:11 8:57 10:3 12:21 14:44 23:36 29:23 33:-12 34:2
administrateurs 7:28 8:62 10:25 14:31 29:55|administratie 1:61 51:55|administratif 1:55 19:33 20:26 26:53
administratifs 33:31
administration 1:34 7:17 8:30 12:24 14:20 16:10 18:14 23:15 27:3 29:43 33:-20 40:12 41:13 45:15 51:24
administrative 40:55|administratrice 2:13 7:32 8:44 12:23 14:52 29:46|administratrices 14:71|administre 7:69
admirable 44:77|admire 33:31|admired 23:60 33:16|admis 23:78|admission 35:78|admissions 22:49 31:54 38:28|admit 33:30
admits 45:70|admitting 28:62 33:16|adnet 22:76|adolescent 33:18 45:58|adolescents 19:42 20:35 33:10
adopted 33:24 35:49|adoptee 20:57|adoptive 33:30|adore 27:66|adorent 33:31|adr 18:77|adres 1:55 33:15
adresse 1:25 8:41 25:27 31:27 33:12 40:18 43:25 48:17|adressee 27:52 33:18|adressen 33:28|adresser 12:72
adresses 31:40 33:18 53:44|adressons 12:72|adriaens 2:23 3:21 5:34 7:28 16:30 33:-9 43:33|adrien 3:18 6:34 33:23 44:35
adult 12:42 14:42 40:42|adulte 6:49 31:40 33:4 40:31|adultes 1:46 13:44 33:4 43:48|adults 3:22 30:49 31:40 33:-8 43:31
advance 11:23 17:21 27:45 33:-10 42:53|advanced 7:66|advancement 43:69|advances 10:64|advent 18:71|adventure 22:71
advice 16:43 20:20 26:39 34:23 44:34 50:47|advies 13:19 16:35 23:38 30:19 40:5 44:56|adviesgroep 30:69
adviser 16:51 29:45 40:24 53:37|advisers 11:53 16:48 18:50|adviseur 16:62 53:39|advisory 30:73
advocaat 11:40 12:33 16:46 29:40 53:32|advocatenkantoor 45:66|ae 23:75|aerden 45:66|aerialists 52:80
aerien 16:51 33:10 40:36|aerienne 28:70 33:18|aeriennes 20:57|aerodrome 19:37 21:37 33:8 45:34 48:40|aeroplanes 33:30
aeroport 19:29 33:28|aeropost 27:64|aerts 5:40 22:45 34:51
af 2:12 7:-2 10:-5 12:9 16:0 19:-7 20:4 21:1 23:3 30:2 31:-4 33:15 34:-6 40:11 41:3 48:9 50:3 53:-1|afar 19:61
afbetalingsplan 51:77|afbraak 3:18 10:22 16:28 19:21 40:16 41:30 50:33 53:26|afbreken 20:32 33:13 53:40|afbreuk 51:77
afdaalde 33:28|afdak 33:28|afdaling 16:30 18:34 20:34 40:18 44:35 53:29
afdeling 1:35 10:19 23:27 33:-14 36:33 37:35 41:27 43:27 50:30|afdruk 24:76|affable 6:76
affaire 20:17 30:37 33:12 35:37 44:37 45:31|affaires 0:42 4:21 7:56 46:61|affairs 13:54 51:65
affecte 17:58 33:10 40:36|affectees 17:79|affectes 17:79|afferentes 17:79
affiche 2:25 16:23 18:7 30:28 31:33 33:-8 35:8 37:53 40:-11 43:16 50:10|affichecampagne 31:63|affichee 19:64
affichent 33:31|affiches 26:58 32:69 33:4|affiliate 14:68|affiliated 7:66|affiliee 51:83|affiliees 27:66|affilies 2:63
affirme 14:57 33:18|affluence 31:68|affole 33:31|afford 3:45 40:42|affouage 21:60 45:58|afgeblazen 21:54 33:15
afgebroken 3:36 19:39 33:7|afgedrukt 1:69|afgeeft 24:76|afgegeven 33:15 51:63|afgehaakt 11:74|afgekeurde 2:47 33:15
afgelaten 33:28|afgeleiden 2:60|afgeleverd 4:59 51:67|afgelopen 33:28|afgelost 10:62|afgemaakt 13:70
afgerond 40:42 45:53|afgeronde 45:66|afgeschaft 21:46 33:21|afgesloten 33:7 35:50 46:55|afgesproken 20:44 27:50
afgestapten 33:28|afgeven 47:72|afgevraagd 33:28|afgewerkt 18:71|afghaan 33:28|afghanische 33:29|afgifte 51:77
afgiftedatum 25:78|afgraven 21:68|afhaakt 40:55|afhaal 21:68|afhalen 35:71|afhankelijk 14:43 27:58
afhankelijkheid 40:55|afl 1:3 2:-5 5:12 10:-4 11:8 13:34 16:28 18:28 21:39 22:15 33:-37 39:30 43:17 44:7 48:11
aflegt 33:28
aflevering 2:12 3:-12 6:0 7:-4 9:4 18:15 19:5 21:37 27:-6 31:11 33:-15 34:0 39:7 41:14 44:3 45:39 48:12 49:7
afleveringen 1:10 2:12 3:9 7:6 9:14 11:15 12:8 13:21 18:12 19:2 21:19 27:4 36:17 40:-4 43:21 45:42
afleveringenoverzicht 21:68|afloop 30:69|afmaakte 3:58|afmeren 33:28|afmetingen 24:76|afnemer 22:71
afraid 3:40 6:32 13:28 28:36 33:3|afrekening 2:39 18:49 26:54|afrique 10:52 22:62|afrit 33:28|afronden 21:68|afs 42:72
afschakeling 45:66|afscheid 33:22 48:43|afscheidsstuk 33:28|afschrift 8:75|afschrijvingen 0:75|afsluiting 18:71
afsnijdt 33:28|afspeelt 28:75|afspraak 2:39 34:40 40:34|afspraken 9:46 10:35 20:31 35:45|afstand 5:45 19:34 20:31 33:2
afstanden 20:57|afstandsverklaring 5:71|afstappen 33:28|afstappers 28:61 36:62|afstapte 3:58
after 0:26 1:-5 2:25 3:-15 5:-2 6:-1 10:9 11:2 12:-5 13:-6 18:15 19:4 20:-14 21:-1 23:0 24:4 28:2 31:19 33:-1 34:-4 35:9 40:-7 42:6 43:-5 44:7 45:3 47:7 48:-1 50:10 53:-6
afterlife 31:64|afternoon 12:28 31:44 33:13 40:14|afterwards 3:37 20:24 33:16|aftiteling 19:61|aftrek 10:48 34:48
aftrekkende 33:28|afval 33:19 35:52|afvoer 18:57 41:56|afvraagt 33:28|afwachten 17:51 31:42 40:34|afwerken 41:70
afwerking 22:40 41:60 50:42|afwijking 19:61|afwijzen 2:60|afwijzingen 2:60|afzender 33:28|afzet 31:63
afzondering 33:28|afzonderlijk 2:31 10:32 20:38 29:45|afzonderlijke 2:60
ag 0:27 1:26 7:24 8:31 10:23 17:30 23:28 29:26 43:26
again 3:-2 6:11 19:10 21:11 22:10 26:17 33:19 34:12 38:15 43:8 48:12 49:16
against 2:32 5:13 10:16 12:10 20:8 27:16 30:15 33:9 34:4 42:14 53:9
age 1:21 3:-1 6:36 19:7 30:44 31:14 33:1 34:3 35:10 43:26 44:23 45:4
agence 4:61 6:13 10:3 15:31 21:11 23:15 33:3 34:13 38:20 42:14 45:8 50:17 53:13|agencies 18:58 43:55
agency 10:26 15:32 17:47 23:18 30:17 40:17 42:43 44:16|agenda 27:35 33:-9 35:64|agenouille 33:31
agent 2:4 3:-12 6:16 10:20 12:3 27:8 29:35 31:29 33:2 34:5 35:5 40:7 42:9 44:7 48:7|agenten 31:63
agents 18:46 31:39 40:40|agentschap 38:74|agentur 2:39 9:47 53:42|ages 31:45 33:3 45:51
aggregate 2:36 11:48 17:45 46:51|agissant 12:30 14:41 29:53 34:48|agit 1:42 12:54 33:0 53:40|agneau 33:31
agnes 6:48 34:45 47:46|agnew 44:73|agnieszka 2:27 3:22 12:32 35:39 37:43 43:42|agnostic 40:55
ago 3:19 7:27 20:19 33:11 40:28|agrafer 35:78|agrafes 26:85|agree 1:22 2:39 10:10 19:14 29:29 33:-5 34:35
agreed 2:23 10:33 11:17 12:11 17:14 20:19 27:34 34:23 37:22 50:18|agreee 7:61 8:59
agreement 1:-3 2:30 5:39 9:22 10:30 17:0 20:-13 23:26 27:5 29:4 33:-29 34:28 35:3 50:4
agreements 1:24 5:39 6:27 9:50 12:43 29:31|agreer 12:56 23:56 27:37|agrees 10:38 33:23|agrement 27:66|agrements 10:66
agricole 7:47 13:50 45:50|agricoles 31:54 32:69|agricultural 33:30|agriculture 3:60|agronomie 19:64
ahead 7:24 31:22 33:-13 34:42 40:13 44:30 47:31|ahlers 2:22 5:29 13:26 23:28 27:20 36:33 37:34 43:26|ahnlich 38:74
ai 1:7 3:44 11:0 12:16 13:-5 14:-6 19:19 20:16 23:3 27:4 33:-31 40:-8 44:13 47:28|aicha 20:57
aid 1:14 10:16 13:5 14:50 15:51 17:10 23:11 29:13 40:3 42:10 43:6
aide 1:32 3:3 4:4 6:-5 10:-8 12:-9 14:39 15:19 16:-8 17:44 22:-6 23:37 26:3 27:-15 28:10 29:14 31:-14 33:-30 34:-17 35:-4 40:-10 42:17 43:-6 45:-10 48:-5 51:2 53:-10
aided 14:68|aidee 33:31|aider 3:23 33:16 35:48 40:21|aides 1:44 10:23 14:9 15:72 27:5|aids 1:47 15:69|aient 6:63 44:64
aieul 34:64|aieule 20:57|aigle 13:71|aigu 33:31|aiguillage 38:83|aiguille 10:49 33:11 38:49|aiguilles 24:82
aile 27:45 33:10 35:56|ailleurs 2:7 3:16 7:13 19:8 20:13 33:5 40:2 45:28 53:41|aim 31:64|aimable 20:57
aimablement 33:31|aimait 3:46 33:18|aimant 33:31|aimantee 24:68 32:69|aimants 35:78
aime 3:21 6:36 19:-3 20:2 21:18 23:11 31:1 33:12 38:16 40:-9 44:33 45:5|aiment 33:18 36:71|aimer 3:33 6:49 20:30 33:4
aimerais 3:42 19:46 20:26|aimerait 40:58|aimerions 27:66|aine 20:43 33:18|ainee 33:31
ainsi 2:15 10:18 12:37 13:24 31:20 33:14 35:30|air 6:16 7:9 19:4 27:12 28:25 31:22 33:20 38:23 49:24
airlines 30:60 31:51|airport 26:78|airs 33:31|aiseig 43:69|aisha 20:58|aisle 33:30
ait 2:14 3:24 6:27 19:28 31:32 33:12|aix 10:66|ajoute 2:28 19:17 20:19 33:18 40:10|ajoutee 20:43 23:64
ajoutent 2:49 10:52|ajouter 44:77|ajusteur 13:71|aken 6:35 10:27 33:15 48:34|akker 48:68
akkoord 1:15 2:7 5:18 10:8 27:34 34:24 35:18 50:54|akkordeon 13:64|akoestiek 30:69|aksoy 3:28 16:42 22:44 27:35 43:44
akt 19:28 44:49 47:36 48:35|akte 3:16 8:46 11:32 33:12 44:31|akten 11:47 33:8 48:44|aktenarchiv 33:29|aktennummer 1:65
aktenschranke 33:29|aktenzeichen 1:38 23:61|aktes 20:57|aktiengesellschaft 7:62|aktiv 8:70|aktiva 0:71
akustikbau 26:71|al 3:-12 6:7 7:3 9:4 10:0 11:5 12:-2 18:2 19:4 20:2 21:12 22:15 28:6 33:14 40:13 43:1 47:2 53:4
alain 33:29|alarm 27:51 35:57|alarme 33:31|alasdair 33:30|albers 22:66
album 1:14 2:4 3:1 5:20 10:7 12:14 13:13 16:26 18:18 19:6 21:23 31:21 33:-19 34:32 47:21
albums 3:16 5:34 13:40 32:39 34:38 40:14 43:31|alcool 31:68|aldous 10:29 12:34 13:33 14:34 43:34 50:41|aldus 23:70
alea 10:52 40:44|aleas 16:44 40:36 41:60|alentours 45:71|alep 20:57|alert 40:55|alerte 7:37 20:26 21:42 40:26 45:40
alexander 13:67|alexiens 20:57|alfons 33:28|algemeen 3:36 41:62|algemene 8:23 16:44 35:38 41:46 46:24 50:21 51:25
alias 22:76|alibi 33:30|alida 33:31|aligne 11:60 33:23|alignes 32:69 49:70|alimentaire 20:57|alimentaires 27:66
alimentation 33:31|aline 44:77|alive 20:37 33:22|aliyah 45:66|alizee 34:64
all 1:-9 2:9 3:1 5:10 6:4 7:-1 10:-8 11:3 12:10 13:-10 14:6 15:5 16:2 17:0 19:-8 20:-6 21:4 24:0 27:-4 31:-5 32:5 33:2 34:16 35:8 40:0 41:-1 42:1 45:-4 46:0 47:12 48:9 49:5 51:11 53:3
allais 3:60|allait 3:46 33:18
alle 1:4 2:10 3:0 5:-3 6:0 7:-3 8:0 10:-11 11:4 12:3 13:0 14:12 18:2 19:-6 20:-6 21:-1 27:-10 28:5 29:5 31:-4 32:6 33:5 34:-7 35:6 38:0 40:1 42:-2 45:-2 47:25 48:3 49:1 51:17
allebei 3:32 10:23 13:31 33:14|allee 20:26 33:14 50:54
alleen 1:1 2:1 3:4 7:5 10:-6 19:15 20:14 21:8 29:7 31:-4 33:12 34:-7 35:3 40:-4 44:5 45:-1 47:4 48:0 49:8
alleenrecht 34:61|alleenstaande 33:28|allein 3:24 6:17 10:13 19:10 20:10 29:21 30:18 33:4 40:5 48:17
alleingesellschafterin 7:62|alleinige 10:41 34:52|alleinstellungsmerkmal 30:66|allem 3:29 33:16 40:27
allemaal 3:19 20:37 21:29 31:25 33:2|allemagne 30:40 31:64|allemand 13:48 22:47 40:22 43:39
allemande 10:34 16:55 22:44 42:46|allemandes 32:83|allemands 38:69
allen 2:16 5:22 6:21 19:13 28:24 29:25 31:17 33:3 47:21 48:18
aller 3:4 5:16 7:11 14:14 20:-8 21:17 22:19 24:20 26:17 31:11 33:10 36:25 42:17 50:23|allergic 21:58 33:16
allergique 6:76|allerheiligen 18:57 33:15|allers 18:77
alles 2:7 3:3 6:19 8:1 10:-9 11:0 12:16 14:11 16:-1 18:-3 19:12 20:-10 21:3 24:1 28:0 29:10 31:-9 33:5 34:2 37:3 38:6 40:-4 42:8 44:3 45:3 47:3 48:6 49:2
alletwee 2:47 33:15|alleud 4:85|allez 33:18 44:64|allgemein 40:54|allgemeine 35:48 41:58|allgemeines 41:66
alliance 40:44 45:58|allie 6:76|allied 34:62|allington 47:74|allmahlich 33:29|allocation 0:78|allonge 33:31
allons 40:58|allotment 13:33 22:50 31:30 33:8|allotments 33:30|allouer 23:78|allow 2:26 3:22 16:52 19:24 30:36
allowance 15:77|allowed 33:21 35:42 45:36|allows 2:42 20:24 40:21 45:35 48:38|alltag 30:66|allume 24:55 33:18 48:50
allumee 19:42 33:23|allument 33:31|allumer 33:31|allumette 33:31|allumettes 3:60|allure 33:31|almost 33:30|almut 27:60
alois 34:48 47:58|alone 2:3 3:-1 6:22 10:29 14:8 19:11 20:9 28:15 29:34 30:13 31:15 33:-1 40:-5 46:17
along 11:29 20:13 33:21 43:22 49:31|alors 3:35 19:0 20:-7 33:21 40:-6 47:16|aloud 3:28 33:20 44:42|alpenlander 31:62
alpenraum 40:54|alpenverleih 27:60|alpes 17:65 19:50|alphabet 24:67 33:-3|alphabetical 2:63|alphabetique 2:49 35:64
alphabetisation 13:71|alphabetisch 33:29|alpin 19:64|already 1:29 19:9 31:25 33:11 40:23 43:17 48:21
als 2:6 3:6 5:-4 6:1 7:-1 8:2 10:1 11:2 12:-1 13:6 14:-1 17:-5 18:-4 19:6 20:1 21:-9 22:-2 23:-7 24:3 27:12 28:8 30:0 31:3 32:3 33:6 34:-3 35:0 36:-2 37:-1 38:-1 39:-2 40:1 44:0 45:-1 46:3 47:1 48:-9 49:-2 50:-5 53:-8
also 2:15 3:-3 11:14 12:6 18:9 20:14 27:2 31:12 33:8 40:6 43:6 46:15 47:12 53:23|alsof 6:23 19:14 20:11 33:21 48:22
alsook 2:60|alstublieft 12:67|alt 3:22 33:8 47:53|altar 33:30|alte 3:2 11:36 12:10 19:4 27:6 33:15 45:21 47:12
altem 32:70|alten 7:28 19:13 32:25 33:19 35:24|altenheim 33:29|altenheimen 18:67
alter 1:18 19:12 21:29 31:15 32:24 33:11 40:7 43:18|altere 31:62|altered 40:55|alterer 40:54|altern 45:64
alternante 7:69|alternate 35:76|alternates 40:55|alternatief 40:55|alternatif 31:56 40:33|alternative 45:70
alterne 45:71|alternee 22:76|altersausfall 41:66|altersausfallversicherung 11:68|altersempfehlung 44:67
altersgruppen 31:62|alterslos 6:66|altes 11:55 33:16|altijd 3:-3 6:19 7:26 19:17 20:19 24:32 31:3 33:8 45:6 47:11
altitude 1:29 10:21 13:27 23:33 27:35 33:0 41:32 42:33|alto 6:47 33:26|altogether 33:16 41:57|altpapier 33:29
altrosa 19:58|aluminium 20:57|always 3:15 7:11 19:33 20:4 33:7 45:26 47:37|alzette 10:66
am 1:8 2:-3 3:-6 4:4 5:10 6:-5 7:-5 8:-1 10:10 11:-2 12:-1 13:-3 14:-2 17:-3 19:8 20:5 21:-6 23:5 27:-7 28:-2 30:-1 31:4 33:7 34:10 35:7 37:1 39:0 40:-10 43:-6 44:-4 45:0 47:1 48:-2 50:-2 51:15 53:-8
ama 7:41 12:53 38:50|amadi 20:59|amal 6:48 21:46 45:45|amandelen 47:72|amant 33:31|amants 13:58 22:62|amat 44:77
amateur 6:46 13:51 20:27 33:1|amateurfilms 20:57|amateurkring 34:61|amateurs 13:40 22:34 30:36 31:51 36:43
amay 13:45 26:47 40:20 53:43|ambassades 20:57|ambassadeurs 31:63|amber 19:61|ambiance 32:83|ambiances 32:83
ambitieus 6:55 40:42|ambitieuse 6:76|ambitieux 40:58|ambition 7:47 40:50|ambitious 6:58 40:42|amblbeb0 4:79
ambleve 1:15 4:29 10:31 12:15 14:23 17:26 36:29 40:24 42:26 43:23 50:21|ambre 45:71|ambulance 33:31
ambulancier 20:31 33:25|ambulant 33:31|amel 50:55 53:49|amelie 3:13 5:27 6:37 18:27 21:33 33:-3 36:31 44:28
amenagement 50:80|amendement 11:82|amendment 2:63|amer 20:57|america 10:44 25:71|americaine 10:66|american 33:21 40:36
amerique 6:45 31:57 33:0|amerongen 27:64|ami 3:33 10:38 28:57 33:4|amiante 22:62 30:64|amical 10:66|amicalement 27:66
amie 3:38 7:47 30:56|amies 3:60|amina 43:75|amis 7:29 12:33 27:40 33:11 35:38|amitie 21:52 33:10 45:50|amities 27:66
among 13:24 20:15 23:30 31:21 33:12 44:42|amont 33:31|amorce 16:73|amortie 16:73|amortis 40:58|amortisation 2:63
amortissement 2:63|amortissements 0:82|amory 27:64
amount 1:46 11:16 15:29 16:28 17:31 23:26 26:30 27:5 40:-4 43:10 47:15 53:9|amounts 0:54 17:39 23:40 29:43 51:45
amour 3:18 22:41 33:20 44:35|amoureuse 33:31|amoureux 21:42 33:21 45:40|amovible 50:80|amovibles 50:80|ampeln 19:58
ampersand 27:50 31:50|ampoule 24:68 33:18|ampoules 19:64|amrani 33:31|amrhein 33:29|amsellem 27:66
amsterdam 13:56 27:50|amt 1:32 13:32 16:28 33:9 45:31|amter 20:58|amtliche 1:65|amtliches 9:68|amtsgericht 8:64 10:35
amtsstube 33:29|amtsstuben 32:70|amuse 33:31|amused 6:72|amusement 27:66|amuser 33:31|amuses 33:31
an 0:6 2:-11 3:5 4:0 5:7 6:-6 7:0 10:0 11:2 12:2 13:1 14:11 16:-10 18:-4 19:0 20:5 21:-6 23:-4 26:3 27:9 28:3 29:-2 30:-2 31:-1 32:0 33:4 34:7 35:3 36:-1 37:2 38:-3 40:4 43:-7 44:2 45:-1 46:-2 47:-3 48:1 49:-1 50:-1 53:-4
ana 33:29|anais 53:72|analyse 30:59 31:18 33:-18 40:29 50:51|analyses 18:58 33:20|analysis 30:73|analyst 44:73
analytique 8:73 16:51|anamorphic 19:61|anamorphiques 19:64
anatole 3:14 6:18 13:13 19:6 21:16 22:18 24:36 33:17 45:13 49:26|anatomie 19:64|anbei 11:51 12:33 14:34 17:37
anbieten 34:60|anchorage 33:31|anchoring 53:68|anchors 45:70
ancien 6:35 7:33 11:40 19:3 20:-4 21:13 27:17 33:7 45:23 53:11|ancienne 6:20 7:45 11:25 27:10 33:7 40:1 45:27 53:27
anciennes 11:60 19:42 20:35|anciens 3:18 6:22 19:22 20:15 31:29 33:15|ancient 33:30|ancillary 31:51 34:49
ancion 9:42 11:43 12:33 16:34 29:43 33:9|anckaert 6:63 45:58|ancrage 9:67 53:58|ancrees 7:69|ancres 30:77
and 0:1 2:4 3:5 4:-1 5:-5 6:1 7:9 8:-3 9:2 10:4 11:2 12:2 13:1 14:5 15:-2 16:4 17:-4 18:1 19:2 20:-1 21:-3 23:0 24:-3 27:8 28:2 29:6 30:0 31:1 33:-6 34:6 35:-3 38:4 40:3 41:5 42:-6 43:-2 44:-7 45:-1 46:-1 47:1 48:-8 50:0 51:1 53:3
andenne 20:20 50:43 53:62|ander 2:9 3:6 5:31 19:9 20:6 33:18 45:15
andere 1:-1 2:13 3:5 5:1 6:17 7:8 10:16 14:0 19:-1 20:6 24:5 30:0 33:9 38:5 40:-6 44:2 45:16 46:6 47:1 49:6
anderem 33:29|anderen 14:9 20:-2 27:4 28:23 33:19 38:13 40:13 46:15 48:9|anderer 6:45 33:8 40:32|andererseits 34:60
anderes 20:32 33:16 45:37|anderhalf 33:21 40:34|anderhalve 33:28|anderlecht 20:57|anderlues 18:49 19:37 33:4 53:44
andermans 28:61 40:42|andern 11:55 33:16|anders 3:19 11:13 20:23 30:8 33:11 34:24 40:6 45:5|andersluidend 10:62
anderswo 30:53 53:49|andert 40:54|anderung 8:70|anderzijds 2:47 34:48|andeutet 27:60|andeutung 44:67|andre 34:49 35:59
andries 3:58|anfahrt 50:68|anfallen 40:54|anfang 6:20 7:17 18:22 19:13 31:17 33:12 40:20|anfangs 19:58|anfassen 3:55
anfing 33:29|anfordern 44:67|anfrage 26:49 39:49 50:47|anfragen 31:54 38:48|angaben 13:23 14:62
ange 6:30 7:29 14:32 25:45 33:6 48:31|angebot 16:13 18:15 21:12 33:-23 34:18 40:12 42:15 50:57|angebots 30:66
angebrullt 33:29|angefangen 3:42 33:16|angefangenes 33:29|angefordert 12:43 40:32 42:46|angefragt 5:54 42:54
angefuhrt 14:65|angegeben 11:55 14:51|angelegenheiten 29:70|angelegt 40:54|angelehnt 33:29|angeles 27:64|angels 33:30
angemacht 20:58|angenommen 23:45 29:49 50:47|angerannt 33:29|angerechnet 34:60|angers 13:46 22:63|anges 31:64
angeschaltet 40:54|angeschlossene 11:68|angestellte 7:54 29:36 53:29|angestellten 7:62|angetan 33:29|angetreten 40:54
angezeigt 5:37 33:25|anglais 2:10 3:7 13:39 16:33 27:14 31:15 33:-3 34:11 40:5 43:35
anglaise 2:13 5:29 16:58 18:27 33:-5 34:15 43:26|angle 13:38 22:42 38:49 40:24 49:53|angler 33:29
angouleme 10:45 16:45 40:36|angry 3:59|angst 3:27 6:21 21:20 30:20 31:18 33:10 36:26|angstlichen 33:29|anhalt 38:69
anhangs 14:65|anhatte 33:29|anhee 33:31|anim 52:86|animacji 38:76|animal 16:28 20:18 31:23 33:10 40:14 48:27 50:35
animalier 41:76|animals 6:35 28:38 30:36 33:5 41:34 45:32|animascope 38:83|animate 20:45 53:54
animated 1:40 20:17 22:29 24:36 34:21 43:40 45:28|animateur 7:43 13:46 30:62|animateurs 0:48 30:43 40:43 53:38
animatic 9:16 10:4 16:34 18:32 30:24 31:15 36:17 40:10 42:13 43:9 49:45 53:11|animatics 41:71
animatie 1:32 7:16 13:33 22:22 23:21 24:27 27:14 34:12 40:7 41:33 53:17|animatiecommissie 44:72
animatiefilm 34:48 43:56|animatiemarkt 16:54 18:57|animatiereeks 45:66|animatiestudio 7:65|animatietechniek 24:76
animatik 52:72
animation 1:37 2:-5 7:15 10:-9 13:15 16:12 17:7 18:19 19:14 22:8 24:27 30:-2 32:3 33:-43 34:4 37:13 40:13 41:20 42:9 43:6 45:-7 46:3 50:0 52:13 53:1
animations 33:30|animationsbeginn 34:60|animationsfilm 18:54 43:51|animationsfilmen 40:54|animationsprinzip 24:70
animationsserie 45:64|animationsstudio 7:62
animatique 10:21 12:18 16:37 18:22 19:10 27:12 30:35 40:3 43:21 49:55 52:32|animator 13:46 19:33 40:35
animatoren 7:40 30:47 41:47|animators 40:24 41:53 53:50|animatrice 13:71|animatrices 20:57|animaux 19:42 41:55 45:50
anime 3:28 13:40 16:42 28:53 52:55|animee 34:64|animees 20:43 24:68|animer 19:64|animera 19:64|animieren 19:58
animiert 19:58|anker 21:68|anklage 33:29|ankle 21:58 48:59|ankommen 31:62|ankommt 38:56 53:49|ankreuzen 1:65
ankunft 18:67
anlage 2:18 3:-1 8:13 10:12 11:26 12:7 16:9 17:11 18:10 19:2 20:2 22:9 31:5 33:-11 34:13 40:-3 41:9 42:11 43:8 53:6
anlagen 0:41 1:35 2:12 8:21 9:20 10:13 11:20 12:24 14:16 30:18|anlagenliste 1:65|anlagenverzeichnis 9:68
anlagevermogen 0:71|anleuchtet 33:29|anmeldung 35:69|anmerkungen 9:41 11:42 18:41 19:32|anmutung 32:70
ann 21:40 27:35 33:5 44:37 45:38|anna 2:35 3:30 25:46 43:39|annahme 23:45 29:49 30:45|annahmeerklarung 23:66
annahmen 30:66|anne 1:14 2:-2 3:-5 7:4 8:15 12:7 14:23 21:16 22:44 25:49 27:1 29:20 40:-7 43:10 45:6 53:10
annecy 13:46 18:44 22:39 40:27
annee 1:3 2:-8 3:-10 6:6 13:12 15:12 16:3 18:29 20:12 22:28 30:7 31:24 33:-4 34:16 36:14 38:12 40:5 43:10 45:1 46:14 53:1
annees 15:42 20:4 32:60 33:2 40:29 45:18|annehmen 34:60|anneloes 2:37 3:24 10:28 33:-5 34:28
annelore 2:34 13:43 37:50 43:43|annette 2:29 12:38 13:37 27:42 40:24|annex 2:51 14:33 30:51
annexe 0:10 1:8 2:16 5:6 7:-4 9:40 10:25 11:34 12:10 14:19 16:11 17:30 18:14 31:5 33:-33 40:1 41:14 42:15 45:-1 46:12 53:-1
annexed 2:26 10:47 11:38 15:40 42:35|annexees 1:59 23:64|annexes 1:47 8:49 9:51 11:23 12:14 30:19 33:-27 35:20 40:0
annick 15:63 25:77|annika 13:38 19:32 37:45 43:38|anniversaire 34:64
annonce 2:5 10:8 19:6 20:12 21:16 31:35 33:7 35:32 37:29 39:26 48:19|annoncees 20:57|annoncer 23:78
annonces 16:51 19:42 35:56|annonceurs 7:69|announce 33:30|announced 27:50 44:59|announces 33:22 35:54
annual 0:51 8:43 12:22 33:-17 35:42 46:49|annuel 17:52 35:50 46:70|annuelle 2:49 31:54|annuels 0:79 12:34
annulatie 50:73|annulation 34:42 35:56 50:58|annule 11:82|annuleert 11:74|annulent 11:82|annuleren 35:71|annuls 11:75
anonyme 2:15 7:21 8:65 10:18 33:-1 35:30|anonymes 5:79|anonymisation 5:79|anonymised 5:72|anorak 33:30
another 12:15 21:19 33:18 34:9 40:2 45:41|anouk 1:29 7:27 9:36 13:35 22:46 38:36|anrechenbar 34:60|anregung 44:67
anreissen 33:29|anruf 12:64|anrufen 33:29|anruft 44:67
ans 2:7 3:12 5:5 6:34 7:0 8:-2 13:10 15:10 20:3 21:-9 28:5 30:22 31:17 33:6 34:-6 35:-2 36:1 37:-1 40:-1 43:-1 45:8 47:0 53:-7
ansage 6:41 21:39 33:14|ansassige 53:63|ansay 16:59 40:44|anschauen 39:71|anschluss 33:29|anschrift 33:29
ansehen 52:72|anselm 6:48 19:26 33:18|anselme 19:25 33:27 34:15|ansgar 27:60|ansiaux 3:60|ansicht 27:47 52:59
ansichten 24:70|ansichtkaarten 32:75|ansichtslinks 39:71|ansieht 33:16 45:50|ansprechen 31:62|ansprechpartner 43:64
ansprechpartnerin 12:64|ansprechperson 1:65|anspruche 2:39 5:46 27:39|anstandig 33:29|anstandigen 33:29|anstelle 11:68
anstellungsvertrag 5:67|ansuchen 29:56 43:51|ansuchens 17:68|answer 17:17 20:15 29:39 31:20 33:10 40:18 43:13 48:17
answered 33:16 46:64|answering 33:22 45:48|answers 1:22 7:20 12:35 21:38 28:29 33:12|antagonist 6:45 44:67
antagoniste 6:42 24:48 44:67|anteil 2:13 9:21 10:26 17:32 30:19 42:37 46:23 53:34
anteile 5:25 8:28 10:48 14:23 20:16 46:28|anteilen 10:62|anteilig 10:62|anteilseignerinnen 46:70
antenne 7:34 27:31 31:33 40:36 53:37|antennes 19:64|antenniste 6:49 21:47 28:57 48:50|anterieur 1:59 2:49
anterieure 5:65 34:50|anterieures 14:49 39:76|anterieurs 1:73|anteriorite 5:79|anthologie 45:71|anthology 47:74
anthony 33:30|anti 7:65|anticipates 53:68|anticipees 42:77|anticipes 12:72|antiquar 33:29|antique 6:76|antje 33:28
antoine 12:47 19:39 27:48|anton 5:67|antonio 34:47 47:53|antoniusstraat 35:71
antrag 1:36 9:12 11:5 12:29 14:1 17:28 23:29 27:4 29:23 33:-21 40:-10 42:15 43:8|antrage 1:44 18:59|antragen 23:66
antrags 29:70|antragsbetrag 1:65|antragsbogen 1:65|antragsformular 1:57 9:47|antragssumme 11:55 43:51
antragstellende 1:65|antragsteller 1:61 43:31|antragstellerin 1:18 12:17 14:18 17:21 40:7 42:21 43:42 46:24 53:28
antragsverfahren 29:70|antrieb 3:55|antwerp 10:42 33:8 38:54
antwerpen 2:24 4:18 7:6 8:26 10:25 12:8 13:10 14:11 15:15 23:10 27:25 29:15 33:-31 34:21 43:11 51:17|antwerps 20:57
antwerpse 33:15 53:52|antwoord 33:23 40:16 46:37|antwoordapparaat 28:75|antwoordden 30:69|antwoorden 29:48 30:43 33:15
antwoordt 3:22 20:22 33:21|antwort 1:25 3:33 17:28 33:1 40:14 48:25|antworte 3:55
antworten 12:30 20:24 29:36 33:8 40:20|antwortet 20:50 33:8|anvers 32:61 33:23|anwalt 16:57 40:32|anwaltin 53:63
anweisung 33:29|anwendbares 10:62|anwesend 19:58|anwesenheit 16:52 50:55|anwohner 31:62|anwohnerinnen 31:62
any 2:19 3:-6 4:14 5:6 7:1 12:3 14:38 15:28 27:9 29:32 33:-5 34:-3 35:10 40:6 44:7 46:12 51:13
anybody 10:20 17:29 19:30 33:12 40:12 48:29|anyhow 33:30|anyone 13:24 19:30 20:15 31:21 40:24 44:29 45:26 46:34
anything 3:-2 10:31 11:14 12:25 13:7 19:0 29:16 31:21 33:10 34:2 40:-5|anyway 19:34 33:16 50:49
anywhere 2:32 11:44 19:30 20:28 53:37|anzahlung 50:68|anzeige 5:46 33:21|anzeigte 33:29|anzug 33:29|anzukaufen 27:60
anzumelden 28:69|anzurechnen 15:56 34:47|anzusehen 19:58|anzuwenden 34:60|aoife 3:18 6:31 18:31 20:18 33:5 43:28 44:32
aouad 27:66|aout 0:16 1:6 2:14 4:18 5:12 8:14 11:15 12:17 13:5 14:38 18:47 29:16 33:-8 34:-3 43:9 51:28|ap 11:60 50:61
apart 3:5 9:22 19:10 20:23 21:18 24:25 31:12 33:1 34:22 41:19 45:16|aparte 2:39 20:23 34:40 40:21|apartment 33:30
apercevoir 45:71|apercevra 20:57|apercoit 28:49 33:28|apercoivent 33:31|apfel 33:20 48:46|apfelkenner 6:66
apfels 24:70|aphone 33:31|apicole 27:66|apicultrice 5:51 9:54 13:44 28:57|apiece 40:55|aplatisse 33:31|aplatit 33:31
apologies 11:75|apologise 11:61 12:55|apologises 33:30|apotheek 33:28|apotheker 48:65|apothekeres 6:55 33:15
app 2:30 6:39 7:35 31:46|apparaisse 33:31|apparaissent 24:68 33:18|apparait 20:30 27:39 33:18|apparaitre 10:66
apparat 33:29|apparatuur 41:70|appareil 19:24 20:17 33:26|appareils 33:31|apparence 3:60|apparent 24:82|appart 31:68
appartement 19:10 20:22 28:30 33:19 35:23 41:22 53:17|appartementen 45:66|appartements 45:71|appartenait 33:31
appartiennent 10:59 33:6|appartient 5:53 7:14 14:17 19:10 24:28 33:9 35:23 40:3 45:17|appeal 30:73|appeared 13:67
appears 19:24 21:35 32:40 33:13 45:32|appel 1:20 13:18 14:18 20:16 21:21 22:30 33:10 38:33 48:23
appelait 3:35 11:44 33:20|appele 30:50 33:26|appelee 33:31|appeler 33:31|appelez 12:72|appelkist 33:28
appelle 2:-5 3:-8 6:9 7:1 12:16 20:11 21:6 33:24 35:10 45:4|appellent 20:43 33:18|appellera 20:57|appellerait 33:31
appelons 12:72|appels 40:58|applaudi 33:31|applaudissements 33:31|applaudissent 48:77|applaudit 33:31|apples 33:30
applicable 0:44 10:36 34:53|applicant 1:51 7:5 12:25 14:18 15:16 22:10 40:-6 43:43 46:17
application 1:38 3:-12 4:11 5:5 9:19 12:37 14:23 17:31 23:28 27:-2 29:43 34:-8|applications 18:63 23:52
applied 1:46 14:21 17:60 43:21|applies 12:42 14:42 21:45 26:51|appliquee 13:58 33:18
apply 10:16 12:33 18:24 40:20 42:60|applying 12:69|appoint 29:76|appointed 8:77|appointment 33:30|appoints 29:76
apport 0:41 2:-3 5:24 8:15 10:36 11:35 17:37 27:12 40:-8 42:48 53:6
apporte 2:2 3:-1 10:42 11:21 12:11 20:15 33:-1 36:24 40:9 45:23 48:16|apportent 33:18 45:58
apporter 2:22 23:37 27:26 33:12 35:50|apportera 40:58|apportes 10:66|apportioned 53:68|apportons 40:58
apports 8:43 10:61 42:27|apprecie 44:77|apprend 6:9 19:-3 20:14 21:30 33:21 40:-9 45:23 48:10|apprendra 33:31
apprendre 3:35 6:38 20:32 33:7|apprenez 33:31|apprennent 19:42 21:52 33:10|apprenons 33:31|apprentice 13:67
apprentie 45:71|apprentis 20:43 33:18|apprentissage 18:55 20:35 33:10|apprete 3:60
appris 3:35 6:18 19:6 20:19 31:9 33:11 40:0 47:21|apprise 33:31|approach 19:39 20:45 34:16 40:8|approaches 10:64
approbation 27:52 35:64|approbations 10:66|approche 20:24 33:16 40:25 45:25 49:37|approchee 10:66
approcher 20:43 33:18|appropriation 0:78|approuve 0:53 1:31 2:41 14:49|approuves 0:69 12:59
approval 10:33 27:46 34:31 35:44|approvals 10:64|approved 0:25 1:28 2:11 10:29 14:16 17:32 23:46 33:-23 34:10 46:25
approves 34:62|approx 43:55 53:54|approximately 33:30|appui 2:25 5:41 12:34 27:28 31:30 33:-7 40:20|appuie 33:31
appuiera 20:57|appuyer 3:60|apr 18:66 32:32 48:28
apres 0:17 1:-9 2:24 3:-5 6:-6 7:-13 8:-1 10:20 12:-2 13:2 18:7 19:-18 20:4 21:-3 23:-5 24:0 27:1 30:3 31:12 33:-2 34:20 35:-5 38:8 40:-12 42:-5 43:10 44:-5 45:10 47:-3 48:-5
april 1:-2 2:5 4:6 5:20 10:-9 12:32 14:27 15:4 17:0 18:41 20:-12 23:6 24:5 26:11 27:-7 29:20 30:-1 33:-23 34:-7 35:1 38:3 50:9 51:25
aps 27:63|apurement 51:83|aquarel 24:76|aquarell 24:57 40:40|aquarelle 24:68 32:69|aquarellhintergrunden 43:64
aquarellkarton 26:57 35:55|aquarium 22:39 32:45 33:8 47:43|ar 22:71|arabe 6:45 20:39 43:57|arabisch 13:43 16:44 43:43
arbeid 19:47 27:50|arbeider 21:68|arbeiders 41:70|arbeidersverhaal 40:55|arbeidsatelier 16:46 18:49 53:44
arbeidsjaareenheden 46:76|arbeidsovereenkomst 35:71|arbeidszaak 7:65
arbeit 3:33 7:11 9:17 19:8 20:30 22:15 30:15 33:-22 50:18 53:12|arbeite 3:29 19:53
arbeiten 1:15 3:17 7:12 11:19 13:15 14:26 20:20 22:16 30:17 33:-2 43:15|arbeitet 7:44 13:34 27:30 40:23
arbeitgeber 35:48 51:63|arbeitnehmerwerk 5:67|arbeitsablauf 33:29|arbeitsbeginn 18:67|arbeitslos 6:52 20:45
arbeitsplatz 28:69|arbeitsplatze 53:63|arbeitsproben 39:71|arbeitstitel 2:30 33:-1 43:55|arbeitsvertrag 35:69
arbeitswoche 20:58|arbeitszeit 35:69|arbitrage 10:58 34:42|arbitration 2:55 10:42|arbitre 10:66|arbitrer 33:31
arbre 20:57|arbres 3:28 19:33 24:64 33:0|arc 6:29 21:34 33:1 45:58|arcade 13:67|arche 45:71|archeologue 20:43 33:18
arches 1:29 2:33 16:29 18:32 45:57|archief 3:6 16:34 18:19 19:20 20:36 27:12 33:-23 41:18 48:16|archiefdoos 50:73
architectes 30:77|architecture 44:75|architectuur 44:72|architektur 31:49 44:54
archiv 18:27 19:18 20:30 33:-11 40:13 45:23 48:36|archivbilder 20:58
archive 3:10 5:23 10:9 16:20 19:12 20:43 36:28 41:22 47:25
archives 16:32 19:10 20:33 27:12 32:18 33:2 34:14 40:-7 41:11 47:14 53:11|archivfoto 5:67|archivist 16:48 20:37 33:8
archiviste 33:31|archivmaterial 20:45 27:47|archivrecherche 11:47 16:57|archivrechte 41:66|arcs 18:60 45:55
ardeche 13:71|ardenne 2:16 7:18 10:17 12:19 14:20 18:16 19:4 26:26 34:16 40:9 43:20 50:24 53:11|ardennen 50:68
ardennes 3:16 7:31 19:26 20:24 33:-6 38:38 40:20|ardgarra 33:30|ardoise 5:37 10:34 17:37 32:41 37:58 42:35 43:33
arduin 32:75
are 2:-11 3:2 4:0 5:-2 6:-7 7:13 10:2 11:-4 12:18 13:-11 14:13 19:6 20:7 21:1 23:0 24:-1 27:6 30:-5 31:0 33:2 34:-11 35:17 36:7 37:1 40:3 43:-5 44:-6 45:-4 46:8 48:-6 50:-3 51:5 53:14
aren 14:55 33:16|arena 44:46 45:59|arene 36:41 44:46 45:64|arete 33:31|arfaoui 33:29|arg 43:64
argent 3:7 7:5 9:28 10:13 11:17 14:7 16:9 17:39 27:2 33:8 34:0 37:23 40:12 53:19
argonne 1:23 2:1 4:23 7:7 8:19 10:16 12:10 13:10 14:9 15:21 17:17 26:23 29:20 34:2 35:16 37:25 38:21 39:35 40:-4 42:15 43:13 46:22 51:22 52:25
argue 6:51 20:37 48:51|arguing 33:30|argument 12:33 31:28 33:21 40:18|argyll 3:59|arie 33:28|arise 27:64
arithmetic 33:16 48:59|arkwell 7:32 8:42 13:33 25:46 37:45 43:34
arlon 1:17 4:27 7:15 10:6 13:26 14:17 29:25 33:5 34:11 43:17 50:20 53:25|arm 33:27 42:17 49:23|armand 6:47 33:24
armateur 33:31|armature 24:82|armee 33:31|armees 33:31|armen 33:15 48:54|armes 14:49 33:23|armlengte 19:47 24:62
armleuning 32:75|armoire 20:29 33:26|armoires 33:31|arms 14:29 33:20 47:34 48:33|arnaud 7:51 43:56|arnauts 33:30
arno 7:62|arnold 5:34 6:33 34:37 45:31 47:33|arnould 53:72|around 2:13 3:9 19:11 27:26 30:23 33:7 40:5 53:37
arracher 33:31|arrange 6:55 33:23|arrangement 5:47 35:64 40:24|arrangements 22:59 33:7|arrest 20:59|arrested 20:59
arrests 20:59|arret 13:36 21:38 27:34 31:22 33:-1 48:32 49:38|arreta 47:79|arretait 33:31
arrete 2:-7 10:6 15:13 18:7 19:-6 20:14 21:15 23:18 27:-4 33:18 40:6 45:1 48:7 49:24|arretee 33:27 47:48
arretent 10:38 20:43 33:4|arreter 2:19 7:25 20:13 33:21 40:14|arretera 20:57|arreterait 33:31|arretes 0:82
arretons 20:43 40:44|arrets 21:60 33:18|arriere 3:44 22:34 31:26 33:0 35:36|arrieres 22:76|arrivals 20:59
arrive 3:3 12:-1 19:-9 20:14 21:17 32:10 33:20 34:1 40:-15 44:21 45:-2 47:9 48:4|arrived 12:49 33:21
arrivee 3:19 6:23 13:31 19:11 27:13 33:18 45:18|arriveert 33:28|arrivent 33:28 40:20|arriver 12:37 20:22 28:49 40:44
arriveren 33:28|arrives 6:25 12:22 19:14 21:25 33:3 44:26 48:51|arrondi 16:59 24:68|arrondis 17:65 42:64
arrondissement 53:72|arrondissementen 33:28|arrondissent 6:55 21:52 33:10|arrow 49:77|arrows 20:45 49:64|arsene 33:29
art 1:17 2:29 5:17 7:-4 9:2 10:11 14:-1 15:4 16:16 17:-1 18:-1 20:-18 23:8 24:17 26:5 30:0 31:2 33:-46 34:24 37:14 40:-13 41:32 43:11 51:3 53:-8
arte 10:28 13:34 22:51 40:33 42:39|arten 19:45 20:45|arterie 33:29|arthouse 31:63|arthousepubliek 40:55
arthousezaal 31:63|article 2:39 3:-2 5:5 8:16 10:25 14:21 16:1 23:12 29:9 34:36 35:14 40:-13 46:9 49:8 51:8
articles 8:77|articulee 33:31|articules 24:82|artificial 19:61|artificielle 33:18 41:63|artig 17:54 42:54|artige 13:64
artikel 2:42 8:29 10:36 23:15 33:-35 34:27 51:12|artisans 13:71|artist 10:25 34:47 43:30 47:35 53:29
artistes 27:52 41:63|artistic 41:71|artistiek 9:73|artistieke 1:34 10:40 12:33 41:48
artistinnen 16:39 18:41 19:32 53:37
artistique 1:17 2:7 3:4 9:25 10:19 12:29 16:30 19:8 24:27 27:11 33:-24 38:27 41:41 43:20|artistiques 9:35 10:40 41:67
artists 27:64|arts 13:33 17:56 23:44 42:43|artur 6:72|artwork 37:77|arve 10:38 17:35 29:38 36:42 40:26 42:33 43:31
arztkoffer 33:29|arztliche 41:66
as 1:-7 2:12 3:4 6:-8 7:-10 8:5 10:2 11:-1 12:6 13:6 14:4 15:2 19:6 20:5 21:-3 23:-2 24:-2 27:9 29:-3 31:-1 32:-3 33:5 34:0 35:-4 37:4 38:-4 39:-1 40:2 43:-3 44:3 45:5 47:4 48:-7 49:5 51:6 53:-3
asbest 16:67|asbeststudie 53:66
asbl 0:16 2:-4 4:18 7:13 8:14 10:18 12:5 14:28 15:16 16:6 17:12 23:11 27:15 29:35 34:21 40:9 43:8 46:17 50:24 51:17 53:5
ascenseur 6:34 19:21 21:44 33:10 45:29 48:34|ascenseurs 6:55 33:10 45:50|ascension 33:31|aschblond 26:71
asfalt 32:61 33:15|ash 24:77|ashamed 33:30|ashdown 27:64|ashes 33:14 44:47 48:47|ashmaw 5:46 33:4 34:47|ashore 33:30
asia 53:68|asie 31:68|ask 1:3 3:3 10:-2 12:24 16:3 19:-5 20:26 22:5 27:-2 30:7 33:0 34:6 36:27 40:10 43:19 44:7
asked 1:2 2:-4 3:19 6:5 14:11 17:26 20:1 21:5 27:6 28:8 29:9 30:16 31:18 33:0 35:9 37:12 38:9 40:4 45:3 47:16
asking 2:15 3:11 12:46 14:20 17:36 30:25 33:-18 34:14 40:7|asks 12:4 20:-5 21:18 33:25 40:-9 44:9 48:19
aslak 6:39 33:21 44:40|asleep 21:39 24:44 33:9 47:50|asmus 34:60|aspirin 33:30|ass 39:84|assassin 33:31
assemblee 0:31 2:11 7:6 8:41 10:3 14:8 18:31 19:1 21:22 22:13 27:3 29:42 33:-32 35:43 45:8
assembly 2:36 18:44 20:32 31:37|asseoir 3:12 33:30|asserted 2:49 47:60|assesseurs 13:41 22:56 38:53 39:53
assessment 1:69|asset 33:30|assets 0:75 40:14|asseyait 33:31|asseyent 33:31|assez 3:33 7:42 19:37 33:4
assied 20:3 21:19 33:28 49:29|assieds 20:57|assiette 1:39 10:32 33:8 40:24 48:43|assiettes 33:23 48:55|assign 2:63
assigned 2:35 5:66|assignment 2:51 5:31 34:34 50:35|assigns 2:63|assis 19:10 20:33 33:23|assise 20:32 33:20 44:39
assistance 16:73|assistant 7:32 13:58 20:5 33:-14 50:32|assistante 13:71|assistants 53:68
assiste 2:31 20:26 33:13 34:33|assistee 30:77|assistent 7:44 13:48 40:34|assistenten 7:62|assistenz 13:51 41:53
assistera 19:64|assisterai 20:57|assize 13:54 40:42|assizes 33:30|associate 10:64|associatif 30:77
association 1:18 4:30 7:26 8:48 10:36 12:17 29:27 33:-17 34:9 40:3 51:28|associations 31:63 35:44|associatives 13:71
associe 3:33 13:44 29:55 40:31|associee 29:55 34:37 40:31 46:57|associees 7:55 46:70|associent 10:66
associer 10:52 20:43|associes 7:52 30:35 35:36 43:33 46:55|assoclation 2:63|assoient 33:31|assoiffe 33:31
assoit 21:52 33:23|assombrit 49:84|assorti 27:66|assujetti 26:85|assujettie 1:51 16:51 50:58|assujettis 53:72
assume 3:41 30:64|assumee 31:68|assumer 44:77|assumptions 30:73|assunta 6:47 33:26
assurance 0:27 1:17 12:16 16:43 27:30 33:-12 35:34 40:32|assurances 10:2 27:2 41:74 51:19
assure 10:28 12:34 33:7 35:40 40:20 42:39|assured 38:76|assuree 33:31|assurer 27:66|assures 40:58|assureur 40:44 45:58
assureurs 20:57|astene 27:63|astonishingly 33:30|astrid 1:46 13:44 29:55 43:48|asylum 20:59
at 0:3 2:-4 3:-1 4:2 5:-3 6:2 7:-4 9:-1 10:7 11:-2 12:-4 13:10 14:-6 16:-8 18:-1 19:1 20:0 21:-1 22:-3 23:1 24:1 26:5 27:-1 28:-3 29:3 30:3 31:9 32:1 33:-1 34:-3 35:5 38:-3 40:8 42:0 43:1 44:-4 45:-5 47:3 48:-7 49:1 50:3 51:9 53:8
atelier 1:1 2:3 3:-13 7:21 10:17 11:8 12:9 13:15 14:4 16:1 17:21 18:7 19:-9 20:-8 22:-1 23:-4 26:10 27:-8 28:1 32:1 33:-33 34:2 40:3 41:6 42:0 43:23 44:7 45:4 48:1 50:18 53:13
ateliermiete 41:66|ateliers 7:24 13:40 16:28 18:32 19:32 20:26 30:33|atem 19:25 32:57 48:31 49:36
ath 2:8 3:5 4:30 7:14 10:11 12:17 13:16 14:16 18:21 40:12 43:20 45:16 50:24 53:42|athee 28:84|athenaum 13:64
athenee 20:57|ather 19:58|atl 41:71|atlantic 19:61|atlantique 33:31|atlas 20:59|atmen 32:49 33:21|atmet 20:58
atmos 41:70|atmosphere 32:80|atmospheres 32:83|atmospheriques 50:80|atout 40:58|atre 33:31|atroce 21:74
att 16:49 50:50 51:60|attach 1:69|attachant 30:77|attache 33:16 40:32 43:50
attached 1:35 5:10 6:10 8:15 10:2 11:49 12:44 23:12 43:24 51:16|attachee 38:83|attachement 40:58|attachent 33:31
attaches 2:63|attachment 12:34 16:48 27:43 40:21|attachments 1:55 9:62|attaquable 40:58|attaque 33:10 40:36 49:62
attarde 33:31|atteindre 31:68|atteint 15:65 33:13 42:46|atteinte 19:50 24:68
attend 3:12 12:7 17:10 20:5 21:4 28:14 31:-2 33:20 40:-1 44:8 45:13 47:10 48:18|attendaient 33:31|attendait 3:60
attendance 23:60 26:64|attendant 10:47 13:58|attended 31:51 33:16|attendent 20:21 33:28|attendez 47:79
attendons 27:45 31:46 40:36|attendrai 20:57|attendrait 33:31|attendre 3:28 7:37 20:39 45:40|attendri 24:82
attendrons 20:57|attends 20:57|attendu 1:33 2:23 10:36 31:28 33:-8 34:24 53:32|attendue 31:40 33:4 36:57 44:50
attendues 40:58|attendus 1:73|attente 1:17 3:4 5:23 12:17 17:23 19:8 20:1 21:30 33:11 35:22 45:16 53:16|attentie 12:67
attention 0:21 2:1 11:20 12:29 19:17 24:20 26:23 27:35 30:20 33:-19 35:16 40:2 44:15 47:18 50:37
atterrissage 21:60 50:66|atterrit 28:84|attest 4:27 9:42 12:17 14:16 33:-22 51:65|attestant 25:87
attestation 1:28 4:49 5:17 9:38 12:22 14:30 15:11 17:7 34:-8 35:6 51:61|attestations 9:75 12:32 26:44
atteste 4:67 14:39 51:65|attesten 1:34 9:52 12:54|attestons 4:77 14:49|attire 40:58|attirer 40:58|attires 27:66
attirons 0:82|attn 50:76|attorney 29:76|attractie 33:28|attraction 33:31|attractive 40:55|attractivite 30:77
attrape 33:31|attribue 2:49 23:64|attribuee 23:78|attribuer 23:78|attribution 2:35 23:72|attroupement 33:31
au 0:7 1:1 2:5 3:-4 4:1 5:4 6:-2 7:-4 8:9 10:10 11:1 12:-5 13:-2 14:-1 15:4 17:0 18:5 19:2 20:-4 21:0 22:-5 23:3 24:-2 25:6 26:-1 27:0 29:14 30:-3 31:-6 32:1 33:0 34:3 35:11 37:4 40:2 44:-7 45:-3 46:2 47:2 48:-7 49:-3 50:0 51:9 52:4 53:-7
aub 11:60 52:63|aube 19:6 20:18 21:15 24:24 33:16 45:13 48:48|aubel 13:36 22:38 27:21 47:46 50:34 53:32
aubepine 0:19 1:11 2:5 4:21 5:28 7:16 10:25 11:17 14:10 17:14 22:13 29:28 30:15 34:4 36:19 40:2 42:24 43:19
aubepines 30:46 33:0 34:33 44:46 53:40|auberge 33:31
auch 2:1 3:-4 6:6 7:3 10:2 12:13 19:8 20:8 21:14 27:10 28:10 30:7 31:3 33:4 40:9 47:16 53:12|auction 33:30
auctioneer 6:72
aucun 2:-10 3:-2 5:35 7:18 10:-7 14:44 19:7 20:-15 21:1 23:5 27:-6 31:-5 33:-15 34:8 35:5 40:15 44:5 46:28 53:-1
aucune 1:-3 2:-4 3:-16 5:33 7:2 10:5 14:49 15:22 17:12 19:12 33:-12 34:-3 40:-18 46:35 51:40|audace 33:31
aude 3:33 16:46 43:48 45:44|audibert 27:66
audience 3:3 9:9 13:16 16:0 18:3 19:11 20:7 22:15 30:35 31:40 33:-41 36:11 38:9 40:13 43:1 44:7 45:4 50:6
audiences 30:58 31:55|audio 7:22 13:23 16:25 20:14 27:13 33:-22 34:38 43:22 45:25 52:33|audiodescription 41:76
audiogids 33:28|audiovisual 5:37 7:32 8:42 13:33 34:41|audiovisueel 23:70
audiovisuel 0:29 1:20 2:14 4:30 7:27 10:15 14:20 23:32 29:28 34:23 43:29|audiovisuele 2:33 5:24 8:40 34:49
audiovisuelle 1:25 2:28 7:21 8:33 22:28 34:50|audiovisuellen 34:60|audiovisueller 1:65|audiovisuelles 8:81
audiovisuels 2:35 5:59 34:45|audit 10:5 15:22 18:19 30:30 33:-23 40:3 41:63|audited 9:54 12:47 23:52|auditee 0:82
auditeurs 30:77|auditing 28:75|audition 33:31|auditor 0:40 12:31 17:35 28:38 33:-8 40:31|auditorium 7:47 41:55 50:58
audrey 7:33 11:39 12:44 29:40
auf 1:5 2:-1 3:2 4:4 5:5 6:-6 7:-3 8:-2 9:-4 10:-7 11:6 12:6 13:-4 14:-2 17:-4 18:-5 19:5 20:2 21:-4 23:5 24:-2 26:-1 27:-12 28:-3 29:1 31:-2 32:17 33:8 34:3 35:3 37:0 39:-1 40:-5 43:-7 44:-5 45:-5 47:-3 48:5 49:6 50:-4 51:-1 53:-3
aufbringung 17:68|aufenthalt 30:66|aufenthaltskarte 25:72|auffuhrungsrechte 47:66|aufgabe 30:53 33:16|aufgaben 2:61
aufgedrangt 19:58|aufgefuhrten 34:60|aufgegangen 33:29|aufgehen 45:64|aufgehoben 40:40 47:53|aufgelost 33:29
aufgenommen 8:70|aufgerissen 33:29|aufgesetzt 40:54|aufgetrennt 33:29|aufgewachsen 3:52 33:-5|aufgeweicht 33:29
aufgewendet 40:54|aufgriffe 3:55|aufgrund 23:66|aufhort 19:45 33:16|aufklaren 33:29|aufklarerin 3:55|auflage 47:66
auflagen 23:66|auflosung 10:62|aufmerksamkeit 12:64|aufnahme 50:68|aufnahmen 20:45 30:53|aufruf 1:65|aufruft 33:29
aufschlag 10:48 16:52|aufsetzt 33:29|aufsicht 24:70|aufstehen 47:66|aufstellung 15:62 41:45|auftakt 33:29
aufteilung 10:62|auftrag 2:22 5:29 7:13 23:28 26:21 30:35 50:41 51:22|auftrage 21:64|auftraggeber 2:47 30:53
auftraggeberin 2:39 30:45 50:47|auftraggebern 2:61|auftragnehmerin 2:61|auftragsfilmen 7:62|auftrennen 44:48 48:56
auftritt 3:55|aufwand 9:47 16:57|aufzubewahren 45:64|aufzudecken 33:29|aufzug 33:14 35:44 41:41|aufzuge 33:29
aufzusagen 33:29|aufzusehen 3:55|aug 4:34 14:24 15:32 18:52 25:48 48:28|auge 6:45 33:21|augen 33:16 49:57
augenhohe 19:45 20:45|augmente 33:10 34:42 40:36
august 1:0 2:3 4:10 5:11 8:22 10:-1 11:6 14:37 17:6 18:20 19:-7 27:5 29:32 30:4 33:-15 42:3 48:3 50:7 51:37
augustin 33:21 45:53|augustus 4:32 10:6 12:23 14:37 15:19 18:33 27:8 29:19 30:25 33:-27 34:4 51:32 52:21
aujourd 3:11 7:20 20:28 33:16 42:28 45:22|auktionatorin 33:29|auktionshauser 45:64|aula 33:16 48:52|auld 5:63 34:43
aumonier 6:63 33:18|aunt 3:32 19:34 33:3 38:49|aunts 31:64
aupres 2:6 4:41 12:15 20:0 27:35 29:38 30:50 35:21 51:27 53:27|auquel 3:46 33:18
aura 3:4 16:17 19:20 20:45 33:-5 34:8 53:15|aurais 3:46 33:18|aurait 3:28 6:32 20:12 33:21|aurelie 33:31|aurich 13:64
auriez 47:79|aurore 1:16 2:14 3:3 8:24 12:15 13:14 25:29 27:9 29:25 33:3 34:7 36:27 40:7 43:18 53:19
aus 2:-3 3:4 5:-3 6:3 7:-4 8:7 10:1 11:-2 12:-7 13:1 19:10 20:4 21:-6 24:10 26:0 27:2 30:5 31:-8 33:7 40:10 44:-3 45:-7 46:0 47:8 48:4 49:9 52:5 53:12
ausbau 41:53 53:49|ausbildung 13:64|ausblick 45:64|ausdruck 1:59 8:43|ausdrucken 33:29|ausdruckt 3:55
auseinander 21:64|ausfall 45:64|ausfallen 27:47 33:16|ausfertigungen 10:48 34:47|ausfuhrend 43:64|ausfuhrlich 33:29
ausfuhrliche 33:29|ausfuhrlicher 10:62|ausfullen 1:65|ausgabe 35:69|ausgaben 1:34 40:23 53:53|ausgebaut 19:58
ausgebildet 13:64|ausgegeben 53:63|ausgeht 19:37 33:22|ausgelegt 33:29|ausgenommen 27:60|ausgeschaltetem 33:29
ausgeschlossen 17:68|ausgestellt 4:41 51:66|ausgetauscht 33:29|ausgeubt 34:60|ausgewahlt 23:66|ausgezahlt 23:66
ausgezeichnete 7:62|ausging 3:55|aushalten 33:29|aushang 35:69|auskommen 19:58|auskunft 4:58 29:56|auskunfte 29:70
auslagenpauschale 26:71|ausland 21:38 31:56|auslassen 6:66|ausliefert 33:29|auslieferung 41:66|ausloser 32:70
ausmachen 28:69|ausmacht 37:72|ausnahme 31:62|ausrechnet 33:29|ausrede 6:66|ausreden 3:48 36:50|ausreicht 33:29
aussagt 33:29|aussah 33:29|ausschaltet 20:58|ausschliesslich 2:53 6:25 34:19 40:13|ausschliessliche 2:30 34:56
ausschliesslichen 2:55 34:34|ausschliesslicher 2:61|ausschlussgrunde 14:65|ausschreibung 50:68|aussehen 19:58
aussen 7:23 19:20 20:20 24:32 33:-9 43:26 48:39|ausser 6:22 12:32 13:21 15:26 19:26 33:-15 35:25 39:27 46:26
ausserhalb 7:41 19:37 27:39|ausserhaus 39:71|aussert 20:58
aussi 2:-8 3:7 7:16 11:22 12:13 13:1 14:1 19:9 20:12 21:4 27:-4 31:8 33:9 35:7 40:-12 44:7 45:1 47:9 53:19
aussicht 17:54 27:47|aussichtsreich 40:54|aussieht 33:29|aussitot 21:60 33:18|ausspricht 3:55|ausstattung 41:66
ausstattungspraktikum 53:63|ausstattungsstab 41:66|ausstehen 33:29|aussteigen 28:48 33:8 37:51|aussteigt 10:48 45:50
ausstellung 51:71|ausstellungsfilme 7:62|ausstellungstag 51:71|ausstieg 10:62|ausstrahlung 22:52 38:56
austauschen 11:68|austauschseite 11:68|austin 22:62 31:49|australia 31:64|australie 33:31|austria 30:52 40:34 42:51
austrian 12:69|ausubung 34:60|auswahl 22:58 30:45|auswahlausschusses 23:66|auswahlkommission 12:50 23:53
ausweise 24:70|ausweist 33:29|auswertung 2:29 22:39 30:23 31:43 50:25|auswertungsrechte 34:60|auswickelt 33:29
auszahlbar 23:66|auszahlung 4:45 23:61|ausziehen 33:29|auszubildender 33:29|auszufullen 1:65
auszug 0:22 8:47 9:30 30:28 33:-20 35:19 45:14 47:28 48:16|auszugs 8:70|auszukommen 40:54|auszuweisen 23:66
autant 11:44 19:26 20:19 27:42 40:20 47:42
auteur 1:17 2:39 3:-6 5:22 7:1 9:11 10:-7 12:0 13:-1 16:17 17:-4 18:-1 29:-1 30:1 34:29 40:0 43:13 44:15 47:12 53:0
auteure 2:51 5:41 11:44 34:27
auteurs 1:19 2:39 3:-16 5:35 7:2 9:29 10:-10 12:-4 16:12 17:3 18:1 23:1 27:-9 33:-35 34:8 36:8 40:2 41:17 53:25
auteursaandeel 2:60|auteurschap 2:60|auteurscontract 2:50 9:55|auteursfilms 7:65|auteursovereenkomst 2:47 5:58
auteursrecht 2:60|auteursrechten 2:60|authenticity 40:55|authentiek 8:75|authentique 3:60
author 1:7 2:34 3:12 5:27 10:2 12:6 13:5 16:7 17:10 20:-3 34:32 40:-7 43:7 47:29 53:6|authored 7:66
authorisation 40:55|authorise 29:76|authorises 2:42 29:68|authority 12:20 15:28 29:65 33:-19 50:27 51:41
authors 1:24 2:38 5:39 7:21 16:24 17:27 23:29 34:17|authorship 2:63
auto 6:11 16:12 21:18 33:15 41:13 45:20 47:13 48:28 49:28|autobanden 33:28|autocars 26:67 27:45|autocollant 33:31
autoevaluation 46:84|autoliquidee 26:85|automatic 33:30|automatique 20:22 33:-4 34:29 42:64|automatiquement 51:83
automatisch 33:11 42:52 48:34|automatische 6:69|automatiser 33:31|automatisering 33:28
automne 18:49 20:4 27:13 31:35 33:8 38:30 40:5|autonome 12:24 14:36 20:9 46:73 50:32|autonomous 46:78|autonoom 46:76
autopsie 21:59 22:55|autor 2:44 5:13 9:14 10:8 12:10 13:10 16:21 34:14 43:21 44:13 53:9|autorail 41:76
autoren 1:23 2:31 3:14 7:20 9:35 10:20 13:23 53:21|autorenanteil 2:61|autorenfilme 7:62|autorenklausur 18:67
autorennotiz 3:42 9:54|autorenschaft 43:64|autorenvertrag 1:44 2:53
autorin 2:35 3:-3 5:8 9:24 12:5 13:6 16:6 17:9 20:8 34:32 40:-5 43:6 44:8 47:7 53:13|autorinnen 13:64
autorisation 1:26 5:39 10:15 18:17 20:17 34:28 35:30 40:18 41:17 44:18 47:20 50:20|autorisations 5:61 16:42 20:39
autorise 4:42 20:14 22:33 34:48 35:48|autorisee 1:51 2:41 34:42|autorisent 29:82|autorisons 27:58 29:61
autorite 14:36 15:61 27:31 33:-4 50:45|autoroute 45:71|autors 3:42 12:50
autour 3:0 19:24 20:15 27:19 31:20 33:14 35:18 44:18 45:12
autre 1:-9 2:-12 3:5 5:9 6:-6 10:19 11:15 12:-10 13:-3 15:8 17:10 18:2 19:-11 20:-1 21:4 22:-7 24:0 27:-9 31:-15 32:1 33:13 34:-1 35:-5 37:5 38:1 39:1 40:-17 44:-5 45:16 46:9 47:-3 48:-6
autrefois 33:18 47:66|autrement 1:42 20:47 33:0
autres 0:9 1:25 2:10 6:24 7:-5 10:2 11:18 13:12 19:7 20:3 22:2 23:4 30:3 33:7 34:-10 38:19 39:10 40:0 41:2 45:7 46:20 47:6
autrice 2:28 3:12 10:5 13:31 16:25 23:17 34:38 40:10 43:27 53:11|autrices 20:37 34:55|autrichiens 33:31
autspecimen 25:72|autumn 1:44 12:23 18:26 20:14 31:39 33:-3|auvelais 33:28|auvergne 17:79
aux 0:0 1:-9 2:1 3:7 6:-6 7:-13 8:-1 10:12 11:-1 13:-3 14:2 15:1 16:-9 18:2 19:2 20:3 22:-7 23:8 24:17 27:-3 28:2 29:13 30:-5 31:14 32:1 33:5 34:-1 35:12 36:2 39:1 40:-1 43:-7 45:2 49:1 53:6
auxquelles 20:43 34:50|auxquels 19:64|avaient 3:11 7:20 28:36 33:24 47:31|availability 40:42 50:62
available 19:34 27:37 33:3 40:28|availed 0:78|avais 3:52 9:34 33:-16 47:45
avait 3:28 6:0 10:-11 11:15 12:-4 19:-12 20:-10 21:5 31:-9 33:17 38:22 40:-18 45:-5 47:35|aval 21:40 30:54 33:11 50:46
avalanche 45:70|avale 35:78|avalent 33:31
avance 1:19 2:-7 3:-10 10:21 12:13 17:32 20:-13 21:12 27:-4 29:12 31:8 33:-10 40:18 42:39 44:18 45:12 53:12
avancee 40:58|avancees 10:66|avancement 43:75|avancent 20:57|avancer 27:39 33:4 44:64|avancera 9:67 33:18
avances 10:44 14:49 41:55|avancions 3:60|avancons 40:58
avant 0:-1 1:-3 2:2 3:-3 5:-4 6:0 7:-7 10:7 11:-1 12:-4 14:-5 16:-10 18:12 19:17 20:-1 21:-2 22:-7 23:-6 26:9 27:10 28:8 30:-6 31:23 33:0 34:13 35:7 38:0 39:8 40:-6 42:-6 44:1 47:-4 49:13 50:-4
avec 2:-8 3:10 6:-4 7:2 9:1 10:-7 12:7 13:4 14:-4 16:-7 17:-5 18:6 19:8 20:6 22:-8 24:-2 26:1 27:7 29:-2 30:-7 31:16 33:6 34:-5 35:-3 38:5 40:6 43:-2 44:-3 45:-7 47:-1 48:-7 52:2 53:-9
avenant 2:31 5:46 9:36 10:28 11:24 12:15 18:28 35:20 40:20|avenir 38:83|aventure 1:38 3:25 27:45 31:33 43:40
aventures 43:75|avenue 1:46 8:54 26:56|average 7:51 30:61|averse 22:52 31:49|avertis 1:73|avertissement 33:31
aveu 33:10 44:56 48:55|aveugle 28:62 33:23|avez 1:42 3:28 12:41 27:22 34:20 35:33 45:27|aviation 26:71 31:54
avion 16:26 19:17 20:23 28:37 33:13 37:40 50:32|avions 3:23 11:45 27:29 33:13 47:42
avis 0:20 2:0 9:19 20:6 21:11 23:50 27:16 33:-19 44:57 48:14|avocat 16:65 20:14 33:-11 53:29
avocate 2:14 12:24 16:37 20:9 26:38 29:34 33:2 45:23 53:23|avocats 16:53 29:52 40:24 53:38|avoid 30:73
avoir 1:25 2:13 3:12 14:31 15:28 17:13 19:9 20:-10 27:11 33:2 34:21 36:18 40:-9 45:5|avon 3:59
avond 10:5 13:13 28:18 33:20 37:21 38:18 48:22 50:16|avonden 16:54 33:15|avonds 3:31 6:42 33:15
avondschool 13:48 33:7 45:45
avons 0:3 1:2 3:16 7:20 10:-14 11:2 12:17 14:-1 15:3 19:3 20:11 22:-4 23:6 27:16 30:6 31:0 33:-34 36:5 37:7 39:4 40:35 43:-5 45:-8 47:0 53:-8
avontuur 33:2 40:29 43:43 45:40|avortement 33:18 40:44|avoue 21:42 33:21 48:45|avouer 33:31|avr 25:87
avril 1:13 2:-8 4:15 5:16 9:11 10:-5 12:31 14:38 18:39 26:25 27:6 29:12 33:-22 34:4 35:25 47:9 50:9 51:30 52:16
aw 12:72|awaited 5:58 40:42|awans 50:80|award 7:13 11:21 13:33 17:19 22:42 23:58|awarded 17:59 23:60
awards 7:27 13:48 22:44 23:34 38:36|aware 14:55 33:16|away 10:16 12:20 19:25 20:11 33:20|awex 15:78|awful 33:30
awu 46:78|ax 21:42 33:13 45:40 48:45|axe 19:34 40:47 49:54|axelle 6:51 33:25|ayant 2:25 27:28 33:7 34:39 47:42
ayants 34:64|aylin 6:66|aymon 34:64|az 23:49 26:54 52:51|azijn 33:28|azzouz 2:29 5:41 13:39 37:46 43:39
b 1:20 2:5 3:-16 4:0 5:23 8:14 9:16 10:15 11:8 12:-11 13:12 14:0 15:3 16:12 17:6 18:-3 19:-9 20:-12 21:-10 22:10 24:6 25:6 27:-12 29:-2 30:-1 31:2 32:3 33:-41 34:4 35:-2 36:0 37:5 40:-1 41:10 42:11 43:-8 44:9 45:-4 46:2 47:-5 48:0 49:11 50:9 52:1
b000000 8:77|b01 9:52 43:49 49:61|b02 9:55 33:10 49:53|b03 9:65 49:63|b04 9:65 49:63|b04a 3:58|b04b 19:61
b05 9:55 40:37 49:53|b06 9:49 16:43 17:48 49:47|b07 9:49 41:45 42:48 49:47|b08 9:55 18:53 49:53|b09 9:59 53:52
b1 1:44 9:46 16:42 48:43|b10 9:73|b11 9:73|b11bis 31:63|b12 9:73|b13 9:73|b2 1:32 9:47 16:44 35:29 48:44
b3 1:38 9:38 16:37 45:29 48:50|b4 1:69|b5 1:69|b6 1:69|baan 33:28|baard 33:28|baas 6:29 20:18 33:9 40:16 47:32 52:38
baasrode 50:73|babelsberg 13:64|bablute 47:79|baby 31:21 33:27|babyhemdchen 33:29|babykleren 33:28
bac 13:27 20:13 24:38 33:-3 43:33 44:43 48:32 49:39|bach 6:18 21:17 28:30 33:12 36:24 38:21 45:16 47:18 48:17
bache 33:31|bachee 33:31|bachelier 13:58 45:58
back 2:1 3:7 6:1 10:12 11:4 14:26 20:1 24:15 25:9 30:3 31:-6 33:15 34:0 36:6 40:-15 44:2 45:5 47:3 50:5
backer 21:26 28:43 33:9 48:27 49:32|backerei 33:29|backereiofen 33:29|backers 17:72|background 30:73
backgrounds 19:26 24:43 40:34 41:37 43:34|backing 40:55|backs 49:77|backstube 33:29|backt 33:29|backward 33:30
backwards 3:28 20:28 33:20|bad 6:18 24:24 27:15 33:16 42:19 48:37 51:26|badeort 33:29|badewannen 33:29
badge 21:27 24:26 33:20 35:22 48:33 49:41|badges 33:19 36:55 48:47|badkaart 13:52 39:75
badly 6:28 13:24 19:30 20:15 21:28 33:-1 38:32 48:29|badplaats 33:28|baert 2:60|baeten 33:28
bag 3:23 33:17 35:28 48:45|bagages 33:31|bagarre 33:31|bagger 20:58|bags 3:59|bague 33:31|baguees 33:31|baguette 33:31
baguettes 33:31|bahn 16:44 31:41 33:8|bahnen 33:29|bahnfreunde 35:55 53:49
bahnhof 16:20 19:13 30:21 33:12 36:26 40:8 41:21 45:18|bahnhofsgaststatte 26:71|bahnhofsgeschichten 31:62
bahnhofshalle 20:58|bahnhofslicht 32:70|bahnhofswirtschaft 31:49 33:16|bahnhofsziffern 24:70
bahnsteig 19:13 30:21 33:8 44:22 45:18 47:21 48:31 49:25|bahnubergang 33:29|baignade 24:68 33:18|baignait 20:57
baigne 33:31|baigner 33:31|baignoire 33:31|bail 7:32 22:47 33:8 35:41|baillement 49:84|bailleur 35:78|bailleurs 34:64
bain 20:45 33:15|bains 19:29 33:28|baiser 33:31|baisse 11:48 33:23 40:24|baisses 33:31|bak 33:25 40:22|bakelite 32:77
baker 21:39 33:26|bakery 28:44 33:12 36:46 53:37|bakfiets 33:28|baking 33:30|bakken 21:41 33:2 35:45 50:46
bakker 28:53 33:7 35:50|bakkerij 33:28|bakkers 31:63|baksteen 3:25 19:38 32:43 33:6|bakstenen 20:38 33:19|bakt 33:28
bal 22:51 33:-7 39:60 45:33|balado 34:64|balai 12:39 33:17 43:49
balance 0:41 1:12 2:-4 5:5 7:7 9:7 10:13 12:2 14:9 17:6 20:-8 21:5 22:12 26:11 28:9 33:-21 40:7 42:6 43:2 46:48 50:6 53:1
balanceert 33:28|balances 33:31|balans 0:59 46:65|balanstotaal 7:28 46:73|balaye 33:31|balcon 33:31
bald 28:48 33:8 37:51|baldewijn 6:48 24:55 33:7|baleine 21:60 24:68|baleines 45:71|balise 49:84
balises 32:48 33:23 48:42|balk 33:28|balkon 33:29|ball 31:39 47:50 48:48
ballast 10:31 13:17 17:26 21:26 22:21 33:-4 39:38 42:26 43:23 45:24|balle 47:66 49:70|ballerina 6:47 33:23
ballet 19:36 33:11 48:54|balletje 33:28|ballons 33:31|ballot 33:31|ballots 33:31|balneaire 33:31|balsa 26:71
balthazar 6:54 33:24|balustrade 33:30|banaan 33:21 39:55|bananen 33:28
banc 7:10 19:18 20:-1 31:9 33:19 37:28 47:21 48:30 49:25|bancaire 1:31 4:73 7:26 17:50|bancaires 4:85|bancontact 26:75
bancs 3:46 33:18|band 1:19 7:27 19:9 31:14 33:9 41:19 45:17 48:19 49:25 53:16
bande 2:-6 3:2 13:2 16:4 18:8 19:-5 20:-1 21:26 26:16 31:32 33:-1 34:-5 35:20 36:16 39:26 44:8 45:14 47:11 48:8 52:28 53:3
banden 7:38 31:37 33:2 48:41|bandenchef 33:29|bandes 19:22 20:15 24:40 33:15 45:29 48:35|bandje 33:28|bandopname 47:72
bandrecorder 21:68|banen 53:66|bang 3:19 6:43 27:13 31:13 33:14|bange 33:28
bank 0:39 4:51 6:0 7:13 8:23 9:22 10:-7 12:0 13:17 17:14 23:2 33:-4 38:5 40:-11 45:-2 48:8|bankattest 4:77
bankbestatigung 4:58 9:54|banker 33:30|bankers 4:79|bankgegevens 4:77|bankhaus 4:71|bankje 33:28|bankplatz 13:51 31:49
bankrekening 10:62|bankrupt 14:68|bankschuld 0:75|bankverbindung 4:58 26:57|banni 19:64
banque 0:35 2:-3 4:72 7:3 8:38 9:15 12:6 13:5 33:-16 41:10|banquier 11:62 33:22|banquise 32:83|bapteme 7:69
baptise 33:31|baptiser 33:31|baptiste 2:35 3:33 13:44 43:48
bar 3:5 10:16 13:14 17:45 19:9 20:20 21:17 33:-5 45:10 48:17|baranteil 11:68
baraque 0:25 1:16 4:28 8:24 9:24 14:14 15:26 20:10 22:19 26:28 33:3 46:27 51:26 53:23|barbara 18:47 33:18 48:40
barbarie 32:61 45:50 50:58|barbecues 33:31|barbeitrag 17:68|barbu 33:31|bare 22:50 26:56 45:48|barefoot 6:58 33:16
bareme 31:68|barfuss 6:32 21:31 33:16 48:31|bargain 33:30|bargains 20:59|barge 3:25 33:21 45:36|bargepole 39:79
barges 36:63 41:57|barks 33:30|barmaid 6:72|barmittel 17:68|barn 21:51 33:8 48:51
barnabe 6:28 7:21 24:34 33:5 36:49 37:39 38:35 39:36 45:23|barometer 6:42 30:46 33:0 48:43|barometernadel 33:29
baron 3:40 33:20|baronet 33:30|barque 45:71|barrack 3:26 19:38 33:7 41:39|barrage 16:25 20:21 31:32 33:18 50:31
barrages 20:27 33:20 53:41|barre 6:36 10:25 33:22 45:31|barreau 29:82|barreaux 33:18 48:63|barred 14:68|barrier 30:73
barriere 13:40 19:33 22:44 33:0 47:48|barrieres 1:73|barrow 33:30|barry 33:31|bart 7:27 10:24 19:15 27:35 33:5 44:35
barvrouw 33:24 40:28
bas 2:-10 3:4 6:3 7:-4 10:-7 13:-1 16:0 19:12 20:12 21:11 27:-7 31:15 33:11 37:24 38:10 39:11 40:-15 42:15 43:12 45:-1 49:11 53:-1
basbbebb 4:85|base 2:10 10:13 16:41 17:27 18:24 26:32 30:37 33:-21 34:19 41:36 42:25
based 1:24 7:34 10:19 13:23 30:29 31:20 34:27 43:36|baseline 37:87|basement22 39:79|bases 41:71|basics 9:62 43:55
basile 2:37 6:51 21:58|basin 33:16 53:54|basis 2:27 10:17 16:21 26:30 27:31 30:27 34:16 35:26 46:31|baskets 38:83
basse 0:20 2:11 4:25 6:13 7:6 10:3 12:9 13:9 22:24 23:15 30:26 31:16 33:-7 34:14 35:20 37:24 42:23 43:12 44:15
bassenge 13:71|basses 33:18 45:58|bassin 4:24 18:35 26:32 30:36 33:-7 38:22 40:14 41:30 42:16 43:14 50:33 53:11
bassins 31:68|bassiste 13:71|bastingage 1:17 2:6 7:22 8:34 10:23 12:25 14:15 17:32 34:17 40:11 43:19 46:41 50:23
bastogne 5:29 7:21 10:21 12:23 14:24 22:18 34:19 43:24 53:37|bat 33:31|batailles 38:83
bateau 1:24 2:4 5:16 7:9 10:6 12:12 14:14 15:19 16:12 17:17 20:0 21:7 30:14 33:-18 34:5 40:8 42:17 43:14 50:17 53:10
bateaux 19:42 45:63|batelier 20:43 33:18|bateliere 21:60 45:58|bateliers 31:68|bath 20:50 33:10|bathing 32:63 33:16
bathroom 33:30|batiment 7:29 20:36 21:34 33:5 45:32|baton 7:55 24:68|batonniers 10:66|battante 33:31
batte 1:15 2:15 5:17 7:19 10:8 12:13 14:16 15:20 16:13 17:18 30:15 33:-32 34:7 40:10 42:18 43:16 50:19 53:12
battements 33:31|battered 33:30|batteries 26:78|battlefield 33:30|battre 33:31
bau 3:25 20:16 30:24 33:-13 40:11 44:44 50:26|bauart 26:71|bauch 33:29|baudouin 20:59|baudour 53:68
baudrux 19:27 33:19 44:41 48:40|baue 20:58|bauen 28:38 33:19 40:23|bauens 7:24 12:35 22:27 27:22 40:15 46:45
bauer 33:29|bauern 33:29|bauhandwerk 31:62|baumen 3:55|baustelle 39:71|baut 3:31 13:39 33:14|bauten 41:62 53:32
bauwerk 19:58|baux 20:57|bauzeit 33:29|bavard 3:46 45:58|bavarde 6:63 20:43|bavarder 33:31|bay 3:28 19:30 24:46 33:12
bazel 33:28|bb 10:52 51:53|bce 1:33 2:3 4:25 7:34 8:40 9:21 10:26 12:13 43:45 51:24|bd 12:59 45:58
be 1:0 2:-2 3:-6 4:7 5:-4 6:3 7:0 9:-3 10:10 11:-3 12:2 13:-4 14:-5 15:-1 16:5 17:-1 18:-7 19:3 20:1 21:0 22:15 23:-5 24:-1 26:19 27:10 28:-3 29:0 30:-2 31:7 33:-10 34:-7 35:9 36:3 38:3 40:-3 41:-4 42:18 43:0 47:-5 50:19 51:2 53:-1
be00 4:76 26:32|be0400 50:76|bea 3:23 5:37 7:31 12:33 13:36 37:43|beabsichtigen 27:60|beabsichtigt 20:58|beach 48:73
beachten 11:68|beak 49:77|beam 6:42 32:47 33:10 37:50|beambte 33:28|beamte 33:29|beamten 33:29|beamter 3:34 6:45 19:37
beamtin 13:51 22:52|beantragen 12:42 34:26 40:20 42:47|beantragt 1:25 12:31 14:14 15:37 17:47 43:25
beantragte 1:57 43:43|beantragter 1:65|beantragtes 1:51 17:54|beantwoord 50:73|bear 20:45 33:16|bearbeiten 34:60
bearbeitet 1:65|bearbeitung 2:34 16:39 41:53|bearbeitungsrechte 34:60|bearer 33:30|bearing 3:59|bearings 50:76
bears 10:50 20:32 33:3|beasts 33:30|beat 20:16 33:-14 48:69|beate 27:60|beatmungsgerate 47:66|beatrice 33:31
beats 48:68|beau 3:15 19:44 33:7 38:43|beaucoup 3:20 12:22 19:24 20:9 24:23 27:26 32:23 33:4 40:-2 44:18 47:20
beauftragt 2:61|beauftragten 2:61|beauftragung 27:60|beaute 33:31|beautiful 33:30|beautifully 6:51 33:8 44:51
beauty 33:30|beauwelz 22:76|beaux 3:25 19:29 22:41 31:33 38:48 43:40|bebe 21:60 33:18|bec 22:56 39:75
became 22:58 40:42|because 3:16 6:5 7:8 11:8 12:20 13:0 20:10 33:16 40:14 45:2 47:6|beccari 33:28|becher 49:70
bechern 33:29|become 2:26 10:26 33:19 45:32|becomes 10:25 11:36 33:24|becoming 33:30
bed 19:1 20:15 21:16 24:16 33:17 41:10 44:11 45:22 48:17|bedacht 2:29 33:11 43:52
bedankt 6:36 12:32 33:-7 34:26 35:36 50:37|bedarf 27:47 40:40|bedauert 33:29|bedden 6:30 9:34 31:25 33:14 48:29
bedeckt 47:66|bedekt 47:72|bedenker 13:56 38:61|bedenkers 43:70|bedenkt 33:28|bedeutung 14:65|bedhoogte 19:61
bediend 19:47 33:15|bediende 33:28|bedienen 19:61|bediener 50:68|bediening 20:57|bedient 4:48 19:31 33:15
bedingt 23:58 40:32|bedingung 20:45 33:16|bedingungen 2:47 30:53|bedlampjes 32:75|bedoeld 3:58|bedoelde 47:72
bedoelden 10:62|bedoeling 33:28|bedraagt 2:37 10:21 23:29 34:46
bedrag 1:46 11:13 12:6 15:30 16:28 17:33 23:25 27:2 33:-25 40:-6 42:21 43:9|bedragen 2:26 11:53 16:46 40:21
bedreiging 40:55|bedrijf 1:18 3:7 7:33 13:19 14:19 15:24 23:31 34:19 44:22 47:21 53:27|bedrijfsarchief 27:63
bedrijfsfilms 22:71|bedrijfskosten 0:75|bedrijfsvoorheffing 51:77|bedrijfswinst 0:75|bedrijven 47:45 53:60
bedroom 33:30|beds 16:42 21:45 33:3 36:50|bedstee 33:28|bedtime 6:72|beech 24:77|beeft 33:28|beeindiging 2:39 10:54
beeindruckt 33:29
beeld 3:-10 7:4 13:3 17:5 19:12 20:22 23:3 24:9 26:8 30:2 32:8 33:-12 37:10 39:15 41:31 43:3 45:-1 48:1 49:44 50:6 52:18
beeldafwerking 53:66|beeldbank 32:75|beelden 20:36 24:30 32:41 33:-18 34:15 40:9 49:42|beeldende 44:72
beeldmontage 41:70|beeldnabewerking 53:66|beeldtaal 19:47 32:61
been 0:3 1:-5 2:-5 3:9 4:5 6:15 7:-1 11:1 13:-7 14:17 17:5 19:-13 20:3 22:-2 23:-1 27:-10 28:1 29:2 33:15 35:1 36:3 37:5 40:-4 47:18
beendbar 40:54|beendet 33:29|beenhouwerij 45:66|beenprothese 33:28|beeps 33:30|beer 13:52 27:51|beerdigung 33:29
bees 3:59|beetje 13:29 19:20 27:32 28:34 33:8 43:29|befangenheit 33:16 48:52|beffroi 33:31|befindet 14:65
before 1:9 2:-9 3:0 10:12 11:2 12:-4 13:8 14:4 15:12 16:-3 18:16 19:19 20:0 22:6 26:5 27:5 29:4 31:9 33:0 34:7 35:3 40:4 44:8 45:-3 47:1
befragt 30:53 33:16|befragte 30:66|befragung 30:66|befristet 29:70|befund 30:66|befunden 1:65|begaan 33:28
begabt 33:29|begaie 33:31|began 3:42 7:42 33:-8 40:18|begane 20:44 33:15|begann 3:55|begayer 33:31|begeeft 33:28
begegnen 48:65|begegnet 33:29|begegnung 21:64|begehung 30:66|begehungen 30:66|begeistert 6:45 27:39 33:8
begeleidde 40:55|begeleiden 27:50 33:15|begeleiding 16:46 40:34 41:48|begeleidster 26:75|begeleidt 10:62|begeven 33:28
beggars 19:61|begin 3:3 6:15 10:8 18:17 19:18 20:36 33:7 34:7|begindatum 8:75|begingeneriek 2:60
beginn 1:34 2:30 8:39 18:37 40:23|beginnen 3:6 14:19 18:21 28:23 31:12 33:17 40:4 48:17|beginner 13:67
beginning 1:47 31:43 33:8|beginnt 19:22 20:11 28:22 33:20 45:16|begins 2:17 20:25 33:24
begint 2:-2 7:2 20:20 21:5 28:12 31:1 33:20 45:20|beglaubigt 8:70|begleitdoku 20:58|begleite 20:58
begleiten 20:53 27:34|begleitend 20:37 31:54|begleitenden 20:58|begleiter 27:60|begleitet 28:48 33:8 40:32
begleiteter 30:66|begleitfilm 20:58|begleitheft 31:62|begleitung 16:44 31:54|begon 3:44 7:38 20:31
begonnen 1:26 3:6 7:10 14:58 20:4 33:-20|begraaft 33:28|begraben 28:69|begrafenis 3:27 21:37 33:-2 48:50
begraven 33:28|begreep 3:58|begreifen 33:29|begrenzt 29:56 40:40|begrepen 34:61|begriff 45:64|begriffen 3:55
begrijp 3:58|begrijpen 33:27 40:11|begrijpt 6:55 33:15|begroot 20:31 40:50
begroting 1:35 9:33 10:21 11:24 12:18 16:27 18:28 20:-11 30:2 34:-7 40:1 41:24 43:10 53:-2|begrussen 27:60
begrusst 27:60|begs 19:61|begue 6:63 33:4 48:50|begun 7:29 14:57 34:38|begunstigde 4:77|begutachtung 26:71
behalf 12:42 14:29 29:63 34:23|behalt 2:30 10:31 33:11 34:30|behalten 3:34 6:45 45:43
behalve 2:10 6:19 7:15 10:12 12:18 15:24 19:39 21:18 28:25 33:-21 42:22|behandeld 1:55 23:56
behandeling 1:38 17:42 20:39 33:-2|behandelt 35:69|behang 33:28|behave 33:30|behaved 33:30|beheer 2:34 34:55
beheerders 40:55|beheersorganisatie 2:60|beheersvennootschap 2:55 5:45|behelligt 33:29
behind 19:6 20:21 24:13 28:11 33:20 37:25 45:5 47:9 48:8 53:3|behoeve 2:47 34:48|behorde 25:72|behorden 4:71
behordenauflagen 27:60|behoren 4:63 10:48|behoud 2:60|behouden 24:55 30:62|behoudens 10:40 27:42 35:50
behoudt 2:39 10:40 34:27 35:37
bei 0:5 1:-5 2:17 3:-4 4:6 7:2 9:-2 10:11 11:-2 12:11 13:5 17:-2 19:-5 20:-12 21:-6 23:4 24:5 27:11 28:-1 29:0 30:-4 31:-4 32:0 33:-2 34:16 35:3 40:5 41:-4 47:-1 48:-5 50:3 51:12 53:6
beiboot 20:58|beide 2:7 3:6 10:26 16:4 18:16 20:6 21:14 30:6 31:0 33:-3 40:14 42:18 45:3 46:22 48:7 53:4
beiden 2:17 7:18 10:18 18:23 33:17 40:10|beider 10:62|beides 3:34 9:34 12:30 33:8|beigebracht 33:29
beigefugt 1:38 9:54 12:37|beigefugte 11:68|beigefugten 27:60|beihilfe 10:19 14:55 15:28 23:36|beihilfen 14:24 15:68
beihilferecht 14:65|beihilferechtlichen 14:65|beilage 9:40 10:43 11:50|beilagen 1:38 9:54 29:43|beiliegend 12:64
beiliegende 11:68|beiliegenden 10:62|beiliegt 9:68
beim 2:13 3:28 5:7 9:7 10:1 14:4 19:6 20:17 21:4 27:0 33:4 47:14 48:5 53:2|bein 33:16 49:57|beinahe 33:29|beine 33:29
beinen 33:29|being 2:23 3:23 10:2 12:7 14:17 15:15 17:10 19:-1 20:18 33:-2 34:18 40:-7 44:11 53:6|beispielfolgen 45:64
beitrag 10:62|beitrage 5:23 10:37 14:40 40:10 51:46|beitragen 2:61|beiwohner 13:51 39:57|beizufugen 1:65|beja 33:29
bejaarde 33:28|bekannt 5:63 14:34|bekannte 31:62|bekannten 2:61|bekanntheit 30:66|beke 6:44 33:17 48:34
bekeken 20:44 30:56|bekend 7:34 27:32 31:32 40:38|bekendgemaakt 8:75|bekendheid 30:69|bekennen 33:28
bekent 33:21 48:47|bekentenis 48:68|bekers 0:62 33:15|bekijken 39:76|bekijkt 31:42 33:21|beklagte 19:45 47:53
beklagten 33:29|beklagter 33:16 45:50|bekommen 15:43 33:24|bekommt 19:10 21:16 27:12 33:20 45:32|bekroond 13:64 33:2
bekroonde 7:65|bekundet 40:54|bekundung 27:60|bel 12:31 13:22 20:9 22:23 25:64 33:-19 47:24|bel591111111 25:87
belachelijk 20:44 33:15|belandt 33:28|belang 28:75|belangrijker 7:51 20:44|belangrijkste 27:63|belastbar 33:29
belastingen 14:70|belastingjaren 15:74|belcallewaert 25:78|beldony 25:87|beledigd 24:76|beleefd 3:44 33:2 48:41
beleefdheid 3:50 20:36|beleg 2:39 17:47 35:48|belege 23:53 38:56|belegschaft 7:41 20:37 46:49|belehrt 14:65
beleidigt 33:29|beleuchtung 26:71|belfast 45:70|belg 25:73 33:-2
belge 1:-3 2:3 3:-16 8:30 10:29 13:11 23:2 25:48 30:2 31:1 33:-44 34:13 36:25 38:24 40:17 41:1 42:32 43:6 45:-4 47:4 53:-4
belges 10:49 31:43 40:20 42:39
belgian 2:18 3:-1 5:-1 6:-1 7:6 8:4 9:2 10:14 11:2 16:4 17:16 22:-2 25:7 27:-2 28:2 30:0 31:8 33:-12 34:6 38:3 40:16 41:-2 42:26 43:7 45:-3 53:20
belgians 33:16 44:59|belgie 0:17 10:21 20:-1 25:56 27:16 31:28 33:-29 40:8 42:36|belgielei 8:75
belgien 7:7 10:6 16:10 22:20 25:45 31:22 33:-26 40:26 42:35|belgiens 7:41 23:45 27:39|belgierin 3:55
belgique 2:-13 8:5 10:23 13:5 16:-2 19:-11 20:-18 22:0 23:2 25:54 27:11 31:38 32:7 33:-25 36:18 40:-8 41:21 42:32 53:-4
belgiques 33:31|belgisch 2:30 8:40 10:20 19:7 22:18 25:36 33:-25 34:19 42:30
belgische 5:24 10:13 25:41 27:15 30:21 33:-20 40:33 45:18 53:17|belgischem 40:54
belgischen 2:18 7:20 8:27 10:31 33:-13 40:23 43:22 53:21|belgischer 31:26 40:17 42:51 43:28 53:27
belgisches 2:24 8:33 10:25 34:49
belgium 0:5 1:-3 2:8 4:7 6:0 7:6 8:5 10:17 12:-4 13:-5 14:-4 15:5 16:5 17:7 19:-11 20:-2 25:29 27:0 29:11 30:7 31:16 33:-21 34:10 35:3 36:12 40:-1 41:-1 42:28 43:3 45:-3 46:9 50:1 53:3
belgo 40:58|belhaj 6:76|belicht 36:76|belichten 19:61|belichters 53:66|belichting 41:70
believe 19:18 27:21 33:5 40:38 44:30|believed 21:45 33:24|believes 3:16 6:41 28:32 33:15 48:30|believing 14:68
belkacem 6:52 33:16|belkaid 1:49 5:45 7:35 11:48 12:38
bell 2:19 5:27 21:19 22:18 23:21 33:9 34:9 37:26 43:16 45:17 47:21|bella 26:75|belle 21:40 31:34 33:-3 40:34 44:43
bellefroid 5:45 16:39 34:40 43:41 47:46|bellen 2:18 12:38 20:15 28:33 33:2 40:13 43:28|belles 6:63 44:64
bells 33:22 49:56|belluno 13:70|belly 33:30|belobigung 33:29|belofte 27:50 45:53|belogen 33:29
belong 2:32 3:28 10:33 33:-1 34:31|belonged 33:16 47:60|belongs 2:15 5:24 10:16 33:22 45:22|beloning 33:28
beloof 19:61|beloofd 12:67|belooft 27:63|beloven 27:50 29:61
below 1:15 5:18 6:18 15:35 20:5 32:23 33:10 34:8 41:29 46:24 51:24|belt 18:16 21:24 33:16 38:19 44:17 45:12 48:37
belts 19:31 20:29 33:19|belugt 33:29|beluisteren 39:76|bemand 50:73|bemerkt 33:29|bemiddelaar 10:62|bemiddeling 2:60
ben 1:16 3:44 12:15 19:8 20:16 27:11 33:-24 35:19 40:3|benadering 20:57|benali 20:59|benamar 43:75
bench 19:17 20:27 33:6 45:25 48:29 49:49|benchmark 9:53 30:63|benchmarks 31:62
bende 3:14 6:25 9:29 23:26 31:19 33:2 36:32 40:21|beneath 33:30|beneden 3:14 20:3 28:20 33:22 47:28
benedicte 2:25 3:22 6:38 33:7 44:39 53:33|benefice 0:79 7:19 23:28|benefices 34:64
beneficiaire 14:22 16:24 23:28 34:54 53:35|beneficial 4:79|beneficie 1:55 2:31 15:65|benefit 34:49 44:59
benelux 5:14 7:-5 10:35 27:39 31:27 42:51|benen 33:28|benevole 33:31|benevoles 7:69
benhaddou 1:29 5:32 7:27 8:37 14:29 25:40 43:29 46:38|benin 33:30|benit 33:31|benne 33:18 48:63|benoemd 8:62 20:44
benoemen 10:62|benoeming 8:62 35:58
benoit 2:19 3:18 6:23 8:10 12:18 13:5 14:1 16:3 20:-11 25:15 29:11 33:-19 35:7 36:16 40:-2 43:25 45:14 46:12 49:14 53:26
bensalem 2:32 22:45 39:53 43:55|benslimane 33:31|bent 6:72|benzin 21:51 33:16|benzine 33:31|beobachten 20:58
beobachtet 19:58|beobachtung 40:54|beoefening 8:75|beoogde 42:72|beoordeeld 27:63|beoordelingscommissie 23:70
bepaalt 20:44 21:54|bepalen 27:63|bepalingen 2:39 10:40 34:40|beperkingen 30:69|beperkt 40:55
beratung 15:33 16:41 30:30 34:24 40:17 41:30|beratungsgesprach 1:65|beratungsscheck 15:70|berbers 3:58
berechnung 14:51 46:57|berechtigt 29:56 34:47|berechtigte 34:60|berechtigter 34:60|bereich 30:66|bereichen 20:45 27:47
bereid 13:48 27:42 30:48|bereiden 23:70|bereidheid 27:42 30:62|bereidt 10:48 13:56|bereik 30:43 31:37 36:49 38:48
bereikbaar 12:67|bereiken 3:44 31:50|bereikt 15:61 33:15|bereit 17:34 27:57|bereitet 13:51 33:16
bereits 1:31 19:25 27:26 33:-5 40:32|bereitschaft 19:37 30:58|berekend 6:55 42:59|berekening 16:67|berekent 10:62
berendrecht 34:61|berengere 2:47 13:46 22:50|berenice 13:41 14:42 25:53 27:37|berg 19:29 28:29 31:22 33:13 40:14
bergab 21:51 33:16|bergamasque 21:74|bergbau 33:29|bergbaustadt 45:64|bergdorf 45:64|berge 19:52 45:47
bergen 30:33 33:-9 53:59|berger 7:69|bergfahrt 52:72|bergfuhrerin 33:29|berghe 19:61|bergheim 21:43 33:8 48:44
bergstation 33:29|bergwerksdirektion 35:69|bericht 9:41 23:40 30:40 50:42|berichte 10:62|berichtigung 11:68
beringen 13:70|berit 21:53 45:60|berlijn 7:38 27:37 40:42
berlin 3:3 7:29 8:18 10:19 13:23 15:14 16:6 18:15 22:8 29:14 31:1 33:-23 34:16 40:-4 43:28 53:11
bernadette 1:16 3:3 6:19 7:27 8:24 12:15 14:20 16:16 19:7 20:0 25:29 33:1 35:20 44:20 45:14
bernard 7:27 8:28 12:32 13:19 14:29 27:28 38:27 40:19 43:20|bernd 2:21 3:16 6:26 14:25 33:5 43:25 48:26
bernissart 53:72|beroep 45:66|beroepsgeheim 33:28|beroepshalve 33:28|beroepsorganisatie 2:60
beroepsvereniging 7:57 10:40|beroepsvisser 33:28|bert 27:63|berth 19:47 26:64|berthe 2:9 3:6 6:27 33:21 44:23 48:36
bertin 1:31 2:20 8:38 12:30 13:29 14:28 25:44 29:40 43:33|bertrand 6:34 21:32 33:23 48:35|bertrix 53:72
beruf 3:38 33:11 45:33|berufe 44:67|beruflich 31:49 33:16|beruflichen 27:60|berufserfahrung 13:64
berufsfeuerwehr 33:29|berufsmessen 31:62|berufsschulen 31:62|berufssteuervorabzug 51:71|berufsverband 13:64
beruhmt 3:42 33:16|beruhren 33:29|beruht 1:38 5:41 33:3 40:27|berwinne 20:57|bes 13:40 22:56 23:35|beschaamd 33:28
beschaftigt 7:58 40:23|beschaftigte 0:44 46:57 53:37|beschattet 33:29|bescheid 9:28 12:24 17:47 23:44 33:-11
bescheiden 27:60|bescheinigt 33:8 51:63|bescheinigung 9:26 51:69|bescherming 2:60|beschermingsduur 2:60
beschikbaar 9:46 27:37 52:63|beschikken 5:58 34:48|beschikking 12:37 14:39 17:42 27:45|beschlagen 33:29
beschlagene 32:57 33:16|beschliesst 33:29|beschlossen 23:62 33:-1|beschouw 27:63|beschouwen 11:74|beschrankt 35:69
beschrankter 8:64 40:27|beschreibt 33:29|beschrijf 1:55 20:44|beschrijft 33:28|beschrijven 27:63|beschrijving 33:28
beschwerde 48:65|beschwerden 6:66|beschwert 33:29|besetze 19:58|besetzen 12:50 28:56
besetzung 10:15 16:30 18:32 19:23 27:14 30:20 40:26 41:20|besichtigt 21:64|beside 20:20 33:24 40:16|besides 33:30
besitzer 33:16 45:50|beslaat 33:28|beslag 4:77|beslissen 10:44 19:17 33:-15 34:30 35:28 45:23|beslissend 19:61
beslissing 3:15 18:28 20:15 23:59 36:33|beslissingen 10:62|beslissingsrecht 7:65
beslist 10:39 11:20 18:17 20:14 23:39 33:1 40:1|besliste 8:48 23:64|besloten 8:75
besluit 3:8 10:12 17:23 23:29 30:39 33:-2 34:11 44:34 46:27|besluiten 10:40 23:48 30:48|besmetting 33:28
besoin 1:23 3:30 6:26 21:36 33:7 40:7 45:21 50:29|besonders 23:66|besprechung 2:61|bespreken 27:63
bespreking 27:50 37:64|besprochen 31:49 33:16|besproken 33:28|besser 3:29 7:36 30:40 33:3
best 3:8 6:11 12:18 13:33 14:25 19:10 20:-2 22:10 27:30 28:14 33:-21 34:1 38:32 44:12|bestaan 7:38 20:31 33:15
bestaand 1:55 52:63|bestaande 11:53 19:39 40:34|bestaat 2:15 20:25 22:26 33:3 36:31 40:23 45:22
bestand 11:59 12:39 33:7|bestanden 9:46 12:62|bestatige 14:65|bestatigen 4:39 10:13 12:26 14:16 23:18 27:46
bestatigt 0:32 4:52 35:30 40:15 51:44|bestatigung 4:41 12:33 17:37 27:30 50:38|bestatter 33:29
beste 6:12 11:15 12:30 13:21 23:21 27:48 28:16 35:12 38:15 40:-4 50:14|besteden 53:66|bestedingen 53:66|besteed 53:66
besteedt 53:66|bestehen 7:38 20:22 51:60|bestehenden 1:51 30:53|besteht 4:41 14:47 33:-1 40:23|bestelbon 5:71
besteld 20:57|bestelde 3:58|bestellbestatigung 35:69|bestellen 40:54|bestelling 2:23 27:26 40:19 45:29 50:56
bestellt 8:43 21:38 33:3 38:43|bestellung 8:49 35:48 50:47|bestellungen 45:64|bestelt 2:60|bestelwagen 33:28
bestem 14:65|bestemd 1:47 21:46 25:56|bestemde 35:71|bestemmen 0:75|bestemming 33:28|besten 27:39 33:21|bester 28:69
bestes 31:62|bestimmt 20:58|bestraffing 33:28|bestraft 3:55|bestuur 7:38 8:29 10:27 23:48 27:17 29:28
bestuurder 2:15 8:60 14:37 29:42 34:16|bestuurders 1:34 8:54 29:53 35:37|bestuursorgaan 29:75|bestuurster 33:28
bestuurt 33:28|besuch 33:29|besuchen 20:50 33:8|besucher 13:13 22:46 30:30 31:41 38:29|besuchergruppen 33:29
besucherordnung 35:69|besucherzahl 31:62|besucherzahlen 30:66|besucherzentrum 33:16 40:40|besuchsraum 33:29
besucht 33:29|bet 33:30|betaalbaar 2:52 40:34
betaald 2:21 6:18 13:19 17:21 22:20 23:30 26:24 33:-22 35:20 38:23 39:25 42:21 51:26 53:15|betaalde 34:40 40:34 47:50
betaalplatform 31:63|betaalt 6:12 7:8 10:23 11:14 14:24 17:16 21:11 33:-11 34:40 40:16|betaalzender 42:72
betalen 2:19 10:14 17:14 21:9 26:49 31:5 33:-30 40:31 42:14 50:25
betaling 2:39 5:19 21:15 23:28 29:22 33:-13 34:27 50:31|betalingsincidenten 4:77|bete 33:26 38:42 40:17
beteiligen 27:47 30:40 34:34|beteiligt 7:46 14:48 34:24|beteiligten 46:70|beteiligung 2:39 7:33 10:33 27:32
beteiligungen 7:37 46:64|beteiligungs 46:70|beteiligungsanspruche 2:61|betekende 3:58|betekenis 45:66|betekent 33:28
beter 3:23 6:23 12:21 13:23 27:17 28:29 33:7 45:20|betere 3:58|betes 3:33 7:23 22:30 33:12 41:30 45:25|betiteln 31:62
beton 19:40 20:11 32:53 45:24 50:32|betonsaulen 33:29|betracht 27:60|betrachten 11:68
betrag 1:37 15:30 16:32 17:40 23:16 27:20 43:14|betrage 11:55 34:47|betragen 27:60|betragt 11:35 23:33 34:52
betrapt 33:28|betrayal 33:30|betreff 12:50 27:47|betreffend 12:43 27:39 34:39|betreft 12:33 23:53 27:37 44:26 50:26
betreiber 5:33 18:33 20:24 27:26 40:20 53:29|betreibt 7:49 33:16|betreten 33:29|betreut 20:58|betreuung 41:66
betrieb 30:53 35:55|betriebe 53:63|betrieben 53:63|betriebsfilm 5:54 16:52|betriebsgeheimnisse 34:60
betriebsleitung 27:60|betriebsstatte 5:54 7:49|betrifft 23:45 27:39 29:49|betroffen 20:58|betroffenen 20:58
betrokken 14:70|betrokkene 51:77|betrug 33:29|betrugen 3:55|betrugerin 33:29|betrunken 33:29|bett 33:26 48:29
better 3:40 20:19 33:11 38:36|betterave 19:38 22:57 32:56
between 2:18 3:-11 7:-3 10:23 13:-2 16:0 17:3 19:6 20:10 21:2 27:3 28:14 30:4 31:-5 33:-6 34:33 35:6 40:-6 45:0 47:4 53:-2
betwisting 5:71|beu 36:76|beurre 21:48 24:39 32:39 33:1 47:36 48:33|beurs 15:74|beursgenoteerd 33:28|beurssteun 15:74
beurt 33:28|beurten 33:28|beurtrol 35:71|beurzen 16:67|beutel 33:29|bev 20:59|bevat 11:60 40:42|beveiliging 33:28
bevel 14:56 33:15|beven 33:28|bevestig 14:70|bevestigd 4:43 17:51 42:38 51:55|bevestigde 34:61
bevestigen 4:55 12:26 27:52|bevestiging 4:55 27:42 51:55|bevestigt 1:27 4:35 14:41 27:34 35:30 51:48|bevinden 33:28
bevindingen 30:69|bevindt 14:56 33:15|bevoegd 33:28|bevoegde 10:62|bevoegdheid 29:75|bevoegdheidsconflict 45:66
bevolking 33:28|bevollmachtige 29:70|bevollmachtigen 29:70|bevollmachtigt 29:70|bevollmachtigung 29:70
bevor 19:35 27:25 33:18|bevorzugt 30:66|bevraagd 30:69|bevrachter 6:55 45:53|bevraging 30:69|bevriende 20:57
bevrijd 33:28|bevrijden 33:28|bevrijders 33:28|bewaak 44:72|bewaar 23:70|bewahren 23:66|bewahrung 33:29|bewaken 33:28
bewaker 20:44 33:15|bewakingsbeelden 20:57|bewaren 3:58|beweeglijk 33:28|beweegt 6:23 19:38 33:8 40:10 49:42
beweerde 33:28|beweert 20:57|bewegen 33:28|beweggrunden 3:55|beweging 33:28|bewegingen 19:61|bewegingscoach 16:67
bewegliche 20:58|bewegt 19:39 33:20|bewegung 13:51 33:16|beweisen 28:56 33:16|bewerben 12:64|bewerbung 33:29
bewerbungen 28:56 33:16|bewerbungsgesprach 33:29|beweren 33:28|bewerken 2:34 34:55
bewerking 1:45 2:34 13:34 33:-8 34:25|bewerkingen 30:69|bewerkingsrechten 34:61|bewerkt 2:47 34:48|bewertung 44:67
bewijs 8:48 23:43 33:2 35:45|bewijsstukken 2:39 23:62|bewijzen 6:55 33:15|bewilligt 11:23 17:57 23:45
bewilligung 23:66|bewirbt 21:51 33:16|bewohner 20:29 28:40 33:18|bewohnern 20:58|bewohnerversammlung 35:69
bewohnt 33:29|bewoners 20:44 33:1 35:44|bex 33:28|beyond 7:25 12:27 27:22 33:1 34:21 45:41 52:38|bezahlen 33:29
bezahlfernsehen 31:62|bezahlt 2:13 14:17 26:23 33:-18 35:21 40:37 42:20 45:16 53:15|bezahlte 34:60
bezeichnung 8:52 16:47 43:34|bezem 33:23 34:34
bezemwagen 1:25 2:9 12:10 16:16 19:9 22:19 23:18 27:12 33:4 36:24 40:4 43:18 44:21|bezemwagenchauffeur 28:75
bezet 5:50 33:7 48:47|bezetting 33:28|beziehung 6:66|bezig 40:55|bezit 4:34 5:41 14:39 34:18 40:25 46:45
bezitten 40:55|bezocht 20:57|bezoek 28:53 33:21|bezoeken 12:46 16:46 18:49
bezoekers 13:29 22:39 30:11 31:51 38:16 40:13|bezoekersaantallen 31:63|bezoekt 33:28|bezoldigingen 0:75|bezorg 23:70
bezorgden 11:74|bezorgen 12:67|bezorgt 33:28|bezug 33:8 53:55|bezugsfilme 31:62|bezwaar 23:70|bf 10:62|bflat 52:80
bg 49:77|bhaibe00 4:85|bhriain 2:33 5:42 6:42 43:49|biais 19:42 30:56 33:10
bibel 2:14 5:29 9:32 10:15 12:17 16:18 17:21 21:17 27:22 40:7 43:18|biber 33:29
bible 1:29 2:19 5:32 9:20 10:14 11:13 12:3 16:26 18:27 34:17 36:16 40:7 43:21 45:22 53:-6|bibles 34:62
bibliothecaire 2:49 13:58|bibliothecaires 31:68|bibliotheek 33:28|bibliotheque 3:38 7:47 33:10|bic 4:78|bicolore 50:80
bicycle 7:32 33:26|bicycles 35:76|bidon 38:83|bids 48:73|biecht 48:68|biechten 44:72|biechtstoel 45:66
bieden 2:47 34:48|bieder 21:68|biedt 33:15 40:42
bief 1:10 5:24 7:14 9:14 10:11 12:9 14:11 17:29 26:27 34:2 35:8 38:15 39:25 40:14 42:24 43:21 52:18 53:7
bien 3:16 6:21 7:2 9:5 11:5 12:20 19:8 20:-10 21:-2 27:29 31:1 33:6 37:11 38:7 40:-3 44:11 47:28 48:1 53:-5
bienen 3:55|biens 0:82|bientot 12:24 13:24 20:9 27:18 28:36 33:-4 37:65 39:36|bientotferme 39:84|bienvenue 2:63
bier 19:44 33:17|bierdeckel 10:62|bierdopjes 45:66|biere 31:68|biergop 22:62 42:53|bierkaartje 45:66|biermerk 30:69
bierset 21:63 53:53|biertent 33:28|biertjes 3:58|bierviltje 33:21 49:55|biet 13:43 19:34 33:2 48:41
bieten 30:41 33:17 40:27
bietenveld 1:14 2:6 5:29 7:18 10:7 12:13 16:13 17:18 18:16 27:9 29:28 30:15 33:-26 34:6 40:1 42:18 43:15 46:22
bietet 33:16 34:47|bifff 22:76|big 9:39 33:12 36:31 37:34 40:9 46:32 50:30|bigger 33:30|biggest 28:75|bigoudi 38:83
bij 0:-2 1:-5 2:15 3:-6 4:6 5:-6 6:-8 7:-3 8:2 9:0 10:11 11:6 12:-10 13:6 14:-7 15:1 16:-6 17:-5 18:1 19:1 20:-3 21:-1 22:-6 23:2 24:2 27:-4 28:1 29:9 30:10 31:0 32:1 33:-3 34:10 35:5 37:0 40:-4 44:-5 45:1 46:-1 47:-6 48:0 49:3 50:2 53:11
bijakte 5:58 10:48|bijbel 2:11 5:14 9:32 10:5 12:10 16:18 18:31 24:19 27:6 34:15 36:19 40:-2 43:23 44:15 45:20 53:9
bijdrage 17:46 27:58|bijdragen 14:39 51:72|bijen 3:58|bijfiguren 3:44 24:62|bijgaand 11:74|bijgaande 11:53 12:46 23:48
bijgeplaatst 20:57|bijgevoegd 1:25 4:33 5:27 9:52 10:18 12:43|bijgewerkt 5:71|bijkomende 2:60
bijlage 1:21 2:16 3:-7 5:7 9:18 10:13 11:37 12:18 14:12 16:3 19:-4 20:-7 23:5 27:-1 30:20 31:8 33:-21 34:-3 40:-9 41:5 46:12 53:1
bijlagen 1:42 8:41 9:46 12:33 14:23 29:28|bijleggen 20:57|bijlokekaai 23:70
bijna 7:10 19:33 20:3 24:21 28:20 33:13 40:1 48:13|bijnens 4:47 8:45 29:45 34:41|bijrollen 41:70|bijsturing 43:70
bijvoorbeeld 3:58|bijziend 6:55 19:47|bijziende 31:63|bijzonder 27:42 33:7 34:40|bijzondere 29:75|bikes 33:30
bikini 19:61|bilal 6:44 21:42 33:-7 45:24 47:41 49:41|bilan 0:52 9:19 13:9 46:77|bilanz 0:57 3:13 46:52
bilanzen 6:52 33:16|bilanzgewinn 0:71|bilanzsumme 0:35 46:67|bilateral 10:64
bild 3:-6 5:6 9:15 19:24 20:5 30:13 33:-1 41:19 43:3 44:12 47:14 48:18 49:37|bilden 2:61
bilder 9:23 12:18 19:13 24:25 30:21 32:44 33:-5 44:22 49:25|bilderbuch 5:46 31:41 34:39|bilderbuchautorin 13:64
bildern 7:28 19:25 22:32 28:35 47:32 48:31|bildertreatment 9:32 12:27 27:24 33:5 43:28 44:31|bildes 19:58
bildfassung 33:29|bildfolge 49:70|bildformate 19:58|bildfunk 27:60|bildgestaltung 43:64|bildmaterial 41:66
bildschirm 1:40 33:14 40:29|bildschirmdesign 24:70|bildschirme 33:29|bildschirmen 33:29|bildschirmhintergrund 33:29
bildsprache 19:45 32:57|bildungsziel 31:62|bildwechsel 24:70|bilingual 16:56 40:42|biljart 33:15 48:54
biljartkeu 33:28|bill 3:37 26:70|billard 33:18 44:64|bille 24:68 49:70|billed 14:68|billes 34:64
billet 33:20 35:48 48:47|billets 31:36 32:52 33:21|billiger 3:55|billigere 33:29|bills 33:30|bilzen 26:50 33:22
bin 3:47 11:37 20:17 33:-12|binationaal 40:55|binaural 19:64|binche 25:65 26:63 53:50
bind 1:34 10:29 14:34 27:30 29:55|bindefrist 50:68|bindend 27:61|binder 9:54 11:53 12:47
binding 1:38 10:33 27:46 34:31|binds 10:64|bindt 27:50 33:2 45:40
binnen 2:33 3:-11 10:7 17:4 18:2 19:11 20:-3 23:39 26:20 31:-5 33:-11 34:15 40:-13 48:14|binnenbrengt 33:28
binnengebracht 33:28|binnengehaald 19:61|binnengelaten 33:28|binnenkant 33:28|binnenkomt 2:47 20:44
binnenkort 23:36 37:74|binnenplaats 45:66|binnenvaartschip 33:28|binnenvaarttanker 45:66|binnenzak 33:28|bio 13:71
biofilmographies 1:73|biographical 13:67|biographies 9:78|biographique 13:71|biologin 33:29|biologist 16:48 33:22
biologists 19:61|bios 12:55 13:54|bioscoop 19:20 22:30 30:38 31:43 37:36 40:15|bioscoopbezoek 30:69
bioscoopbezoekers 31:63|bioscoopfilm 34:61|bioscoopfilms 8:75|bioscoopgangers 30:69|bioscooptrein 30:69
bioscopen 30:69|bip 3:60|bipe 33:31|bird 32:56 33:22|birds 33:30|birkhuhner 20:58|birth 13:22 25:72 33:4
birthday 48:73|births 33:30
bis 0:0 1:-3 2:7 3:-6 5:7 6:1 7:-5 8:-3 10:9 11:-4 12:-5 13:-4 14:-7 15:-1 16:-2 18:12 19:3 20:-9 21:-3 22:-4 24:6 25:21 26:6 27:-1 28:5 29:16 30:-1 31:-3 32:3 33:-2 34:-1 35:6 36:0 39:3 40:0 41:-5 43:-3 44:-4 45:-7 47:-5 49:-1 50:13 51:9 52:8
biscuit 3:26 19:22 20:26 33:13 48:35|biscuiterie 27:66|biscuits 6:40 27:36 33:16 48:40|bise 22:76
bisher 7:20 22:49 33:-13 40:35|bishop 6:33 21:33 33:20 45:31|bislang 7:62|bisschen 33:29
bit 5:23 12:30 20:11 31:16 33:16 36:29 43:20|bitburg 31:62|bites 33:30|bits 33:30
bitte 1:27 11:41 12:9 13:2 19:-4 23:18 27:-2 32:8 33:-16 35:20 37:18 39:20 43:10 44:18 50:6 52:18
bitten 11:32 12:57 40:17|bittern 27:50 43:56|bitterste 33:29|bittet 33:20 35:31 40:28|bivouac 19:38 33:6 52:71
bivouaquent 33:31|bizarre 33:31|bizarrerie 33:31|bj 50:68|bl 24:70|blaadjes 33:28
black 19:27 21:15 24:21 33:16 47:18 49:38 52:23|blackdamp 33:30|blackout 22:52 31:49
blad 9:31 11:43 16:14 17:19 20:4 24:50 33:-25 38:32 41:16 42:19|bladen 9:73|bladeren 33:28|bladert 33:28
bladzijde 11:60 33:15|bladzijden 2:50 3:40|blafard 19:64|blaffen 33:28|blaft 33:28|blague 3:38 33:23|blagues 20:57
blaireau 6:31 28:39 31:22 32:48 33:11 39:38 45:26|blaise 2:26 14:34 25:60 27:29 29:45 40:21|blamed 33:30
blanc 3:13 19:26 21:18 22:24 24:44 32:55 33:-25 47:23 49:40 52:30|blanche 3:13 20:11 21:27 24:35 31:41 33:5 35:31
blanches 33:23 47:58|blanchissait 45:71|blanchisserie 20:57|blanchit 33:31|blancs 19:37 32:56 33:4 34:37
blank 31:51 33:16|blankenberge 13:52 33:6 48:52|blanket 35:76|blase 33:29|blaskapelle 32:70|blasmusik 33:29
blatt 9:25 10:9 11:37 24:52 33:-3 43:11 48:12|blatter 9:68|blattert 33:29|blau 19:53 32:44|blaue 32:57 33:16
blauen 35:69|blaustein 32:49 33:8 52:51|blauth 3:18 5:39 9:31 13:27 25:44 43:27
blauw 19:38 21:17 24:25 28:24 32:24 33:-3 36:25 49:25 52:35|blauwe 5:35 19:24 33:11 34:25 47:35|blauws 33:28
blazer 32:63 33:16|blazing 33:30|bleach 32:77|bleached 19:61|blech 32:70|bleef 20:36 33:7 47:50|bleek 33:28
bleekweide 22:46 38:49 39:61|blegny 10:15 16:21 20:11 27:17 29:28 33:-6 40:1 43:23 50:26 53:37|bleibe 19:58
bleiben 2:29 3:-1 7:16 10:6 11:12 12:8 20:2 31:6 33:-6 34:20 37:16 40:-3 44:11 53:23
bleibt 2:16 3:-6 10:0 19:11 20:5 21:17 30:5 33:8 34:-1 35:7 36:10 40:-8 44:20 45:2 53:24|bleistift 24:44 33:16 49:44
blenden 19:58|blesse 6:63 33:18|blessing 33:30
bleu 5:15 9:21 10:33 12:9 17:16 19:1 22:12 24:37 30:14 32:38 33:-10 36:21 37:23 40:-5 42:23 43:12 48:13
bleue 13:44 19:37 20:30 33:4|bleues 32:69 35:64|bleus 32:69 33:18|bleven 30:48 31:42 40:34
blick 5:37 9:37 40:23 43:34 48:35|blieb 28:48 33:8 47:45|blij 20:57|blijf 19:61
blijft 2:-5 3:1 7:0 10:-3 11:18 19:4 20:11 21:3 27:-2 33:12 34:-4 35:6 45:1 48:12 50:17 52:12 53:16|blijk 27:63
blijken 33:28|blijkt 33:19 40:16 45:40|blijven 2:21 3:-3 7:14 12:6 20:6 27:2 33:13 34:29 40:-5|blijvend 10:62
blik 33:28|blikjes 33:28|blind 19:38 33:22|blindbewertung 30:66|blinde 28:53 31:42 33:7|blindelings 19:61
blindness 6:72|blink 21:72|blinker 33:29|blinkgeber 26:71|blinzeln 33:29|blinzelt 33:29|bloc 3:44 6:51 45:46
blocage 10:66|block 18:24 20:17 30:35 33:10 43:22 49:37|blocke 19:37 31:41 43:43|blocken 20:58
blocking 13:46 19:39 49:56|blocks 20:30 31:35 33:9 38:46|bloed 30:56 33:15|bloeidag 14:39 18:40 40:25 49:45 53:35
bloeit 19:35 33:13 40:30|bloem 33:28|bloempapier 32:75|blog 38:83|blokken 18:57 41:56|blokkering 4:77
blonde 33:18 48:63|blood 19:61|bloost 6:69|blootsvoets 33:28|bloquants 18:77|bloque 17:61 33:21|bloquons 34:64
blossen 33:29|blossoms 33:30|blouse 19:15 21:25 32:34 33:17 35:38 36:36 48:28|blouses 24:68 32:69|blow 3:37 33:8 45:48
blows 33:30|blozend 33:28|blubbern 33:29|blue 14:17 19:39 27:13 32:38 33:-2 35:24 48:30 50:25|blumen 32:70
blunt 6:58 27:50|bluse 24:70|blushes 33:30|blust 33:28|blut 32:70|blutwurst 38:74|blz 1:24 8:31 9:54 12:23 44:46 47:27
bmp 10:55 17:49 18:32 42:33|bn 23:78|bnb 0:82|bnl 5:71|bo 6:33 7:9 19:6 21:42 33:-4 36:32 45:34 48:14
boadu 7:39 12:42 22:44 38:49
board 0:15 1:6 9:13 12:23 13:5 16:7 17:10 18:9 23:36 24:15 26:15 27:28 31:12 32:30 33:-9 40:-7 49:13 53:5
boarding 35:76|boardroom 45:70|boards 16:42 24:50 41:45 49:49
boat 13:20 19:2 21:14 26:19 32:19 33:12 35:17 45:27 48:25 50:36|boathook 33:30|boats 19:39 33:8 53:46|bob 51:83
bobine 3:17 11:39 22:33 30:35 33:10 44:48
bobines 2:6 11:25 16:16 18:33 19:7 20:20 23:21 24:26 26:28 32:26 33:-1 36:28 44:21 48:20|bobineuse 33:31
bobinot 1:29 2:6 4:29 5:32 7:12 8:25 10:22 14:15 17:23 29:26 34:8 39:37 40:1 43:19 51:27 52:30|boca 33:30
bocage 22:52 26:59 47:51|bocal 33:12 48:68|bocaux 33:18 48:63|bochten 33:28|bod 27:63|bodart 22:59 44:52|bodden 38:69
bode 33:28|boden 20:25 33:25|bodenkundlerin 33:29|bodens 33:29|bodeux 5:51 9:54 16:46 34:37
bodies 10:37 19:34 34:35 37:53|bodil 19:45 39:57|bodo 20:45 53:49|bodson 26:71 47:66
body 3:14 15:32 20:14 21:37 33:11 45:37|boeit 3:58|boek 2:34 5:29 10:8 16:14 31:21 33:-25 34:39 43:16
boeken 0:62 33:15|boekentas 33:28|boekentassen 48:68|boekhouden 13:70|boekhouder 0:36 2:21 7:26 16:48 33:-11 53:26
boekhouding 14:36 16:33 33:7 40:21 53:32|boekhoudkundige 26:75|boeking 35:71|boekingsnummer 35:71
boekjaar 0:69 8:34 46:40|boekjaren 15:61 46:63|boer 20:9 21:20 33:10 36:28 40:8 44:24 48:39|boerderij 18:71
boeren 33:28|boerenzoon 33:28|boerin 20:57|boerinnen 33:28|boete 33:15 35:58|bog 22:37 33:26|bogaerts 22:71
bogen 1:25 9:28 26:31 33:1 45:47|bogtrotter 13:54 22:58|bohne 33:29|bohrkernen 33:29|boil 33:30
boiler 13:38 22:37 27:34 33:13|boilerplate 7:66|boilers 33:30|boiling 33:30|boire 22:48 33:18 48:50
bois 1:10 2:6 4:17 6:6 7:20 10:7 14:10 17:14 19:-4 20:-8 21:4 27:7 29:16 30:12 32:22 33:-17 34:6 40:-1 43:10 46:16 50:19 51:17 53:6
boiseries 33:31|boissons 35:78|boit 13:44 33:26|boite 3:1 7:10 20:-2 21:15 32:24 33:20 45:22 47:21 48:30
boites 16:33 20:17 32:57 33:17|boitier 20:43 50:66|boivent 19:64|bol 33:30|bolgen 47:74|bollen 33:28|bologna 15:77
bolt 49:77|bolted 40:55
boma 2:2 3:-1 10:5 12:12 13:11 16:22 17:19 18:16 19:4 23:17 26:24 29:22 31:7 33:1 37:26 40:-3 41:16 43:15 48:16 52:26
bomal 13:58 53:58|bombe 32:83|bomen 3:44 32:61|bompa 3:58
bon 2:-6 6:8 11:13 13:3 14:3 19:-4 20:-11 26:16 27:20 29:39 33:1 34:11 35:9 38:14 47:21 48:20 50:41 53:3
bond 6:29 33:-11 41:65|bondgenoot 33:28|bone 24:77|bonheiden 35:71|bonheur 33:31|bonhomme 3:39 27:55|boni 0:82
bonimenteur 33:31|bonjour 3:4 11:38 12:60 33:-12 35:22 36:29 47:33|bonn 13:64
bonne 3:14 6:23 7:4 10:12 11:35 12:7 14:17 23:13 27:13 30:12 33:6 34:-1 41:23 45:18 46:19|bonner 38:69
bonnes 3:46 33:18|bonnet 6:27 19:21 24:33 31:18 33:20 45:22|bonnets 33:18 47:66|bons 3:30 20:37 33:15
bonsoir 3:30 6:46 33:20|bontjas 33:28|bonus 2:57 48:38|boodschap 21:54 33:15|boodschappen 21:68|boodschappentas 33:28
boog 33:19 45:48|boogaerts 33:28
book 1:4 2:15 5:7 9:21 12:4 14:4 19:-4 20:-6 23:9 24:13 27:0 29:12 31:30 33:1 34:16 40:1 41:6 43:4 44:8|bookcase 20:59
booked 40:42 45:56|booking 27:33 35:58 40:24 50:45|bookings 30:73|bookkeeper 13:67|bookkeeping 16:56 33:16
booklet 16:48 18:50 31:43|books 3:20 4:28 5:33 16:19 28:25 31:26 33:-21 34:12 36:26 40:5 43:18 48:22|booksellers 31:64
boom 33:28|boon 33:31|boord 7:21 10:18 19:17 21:33 28:31 33:2 45:23 47:28|boos 48:68
boot 13:31 19:29 20:7 28:24 33:15 45:16|booth 19:22 24:51 27:25 33:0 44:34 49:38|bootje 33:28
boots 20:17 21:30 32:35 33:18 48:31|bora 31:62|borain 10:52 43:62|boraines 13:58 47:66
bord 3:-7 6:9 10:-1 11:18 20:7 21:6 33:13 36:17 40:8 44:10 45:19 47:12 48:21 49:26 53:4
borden 6:38 21:37 33:-2 35:40 48:37|border 3:14 28:30 31:19 33:10 40:22 53:35|bordereau 9:74 12:33 43:36|borders 20:59
bordje 33:18 35:54|bords 19:50 33:18|bordspel 34:61|bordstein 28:48 32:49 33:8|boreale 10:66|borel 29:82|bores 3:59
borgerhout 13:70|borgloon 38:74|borgne 33:23 48:55|borgt 33:29|borgworm 53:66
borinage 7:28 8:40 27:26 31:27 32:45 46:46 53:31|born 3:5 13:60 20:5 25:26 33:-5
bornage 3:17 10:23 12:30 13:29 22:33 23:35 27:24 33:-11 40:15|borne 20:24 33:22 38:50|bornes 7:47 22:53 38:52
borrel 33:28|borrow 10:34 33:25|borrowed 20:18 33:17 44:32 48:32 52:39|borrowers 33:30|borrowing 33:30|borrows 10:64
borstbanden 16:67|borstbeen 20:57|borstel 33:28|bos 19:26 21:20 32:28 33:1 34:14 40:8 45:19 47:24 48:30|bosco 33:31
bose 3:38 33:11 45:33|boser 3:55|bosmans 13:40 22:51 38:45 43:40|boss 6:45 20:32 21:45 45:43|bosses 33:30
bossuyt 34:48 47:58|bossy 6:72|boswachter 3:31 33:23|botanica 33:28|botanicus 33:28|botanisch 33:28
botanist 33:21 36:57|bote 38:69|boten 41:70|boter 13:35 21:33 33:-6 34:27 47:51|boterham 33:15 49:62
boterhammen 20:36 33:21
both 2:8 3:-10 6:4 9:7 10:22 11:6 12:0 13:-1 16:1 17:4 18:23 19:11 20:-3 21:4 27:-4 29:17 31:-4 33:1 34:-6 35:7 40:15 42:4 45:1
bots 40:55|botsautotent 31:63|botsen 19:47 33:15|botte 32:52 33:13 43:44 53:40|bottes 6:38 20:19 21:36 33:15 47:42
bottle 24:77|bottled 33:30|bottles 33:30|bottom 19:17 20:28 32:33 33:12 37:36 49:34
boucan 0:21 4:22 5:17 8:21 10:7 12:21 14:15 16:13 17:26 18:16 29:20 34:7 40:1 42:18 43:15 46:30 51:22 53:11
bouchard 44:77|bouche 19:15 24:46 31:31 33:19 49:34|bouchee 40:58|boucher 33:12 48:68|boucherie 28:84
bouches 3:33 19:37 24:68|bouclage 18:55 27:45 42:56|boucle 18:39 20:32 33:7 45:47|bouclee 45:71|bouclees 30:77
boucquey 8:37 10:24 12:39 14:32 29:37 46:48|boude 3:38 21:52 24:61|boudeuse 24:82|boudins 33:31|boue 20:32 32:58 33:15
bouge 12:25 19:17 20:28 33:15 38:35 47:32|bouger 19:37 20:30 33:4 52:59|bougera 19:50 53:58|bought 13:41 33:16 40:28
bougies 16:46 18:49 19:37 41:49|bouillante 33:31|bouillet 34:49 53:49|bouilloire 22:52 35:50 39:60
bouillon 2:28 26:40 33:-13 34:29 38:38 40:13 43:31 53:37|boulanger 21:56 33:13 45:40|boulangere 6:46 21:54 33:1 45:41
boulangerie 24:68 33:18|boule 31:68|bouleaux 33:31|boulets 35:69|boulevard 1:59 33:18|bouleverse 20:57
bouloche 6:63 33:18|boulon 13:52 39:75|boulons 33:31|boulot 40:58|bound 33:30|bourdon 20:43 21:60|bourdonne 38:83
bourdonnement 33:31|bourdonnent 20:57|bourgade 45:71|bourgeoise 33:31
bourgmestre 6:23 21:21 23:25 27:33 33:18 35:25 44:24|bourrasque 7:69|bourru 6:76
bourse 2:8 11:27 14:16 15:54 17:54 23:55|bourses 13:71|boussole 30:77
bout 2:-3 3:-5 7:4 9:16 12:7 16:8 18:11 19:10 20:3 21:8 33:18 34:-1 37:22 38:18 44:21|bouteille 20:49 21:52
bouteilles 32:64 33:22|boutique 20:31 33:25|bouton 21:34 24:33 33:11 34:15 45:32 47:30 49:34 52:37|boutonne 24:82
boutonniere 33:31|boutons 20:22 22:54 24:47 33:-4 48:42|bouvignes 33:31|bouw 10:25 16:30 19:24 20:20 40:19 41:33 53:29
bouwen 19:30 20:24 28:32 33:-14 40:25 41:27 53:23|bouwers 40:55|bouwt 33:18 40:25 53:35|bouwverlof 18:71|bouzid 33:28
boven 6:2 7:-2 19:-6 20:14 22:4 24:9 31:11 32:8 33:16 35:4 36:9 37:19 40:-11 44:5 45:0 47:5 48:1 49:22
bovenaan 19:39 32:54 49:55|bovenaf 33:28|bovenste 33:28|bovigny 33:31|bovy 11:55 29:56
box 1:20 9:32 11:16 27:5 33:14 38:15 40:7 43:9 47:14 48:24 52:20|boxe 33:31|boxes 14:47 30:52 40:34
boy 3:4 22:17 33:22 48:18 49:34 52:25|boys 31:64|bozen 31:49 34:47|bp 10:62|brabancon 38:74
brabant 4:35 10:24 13:27 31:38 34:31 42:28 53:28|bracelet 33:26 48:42|bracht 33:15 40:42|brachte 3:36 33:20
brachten 7:44 33:7 40:34|brack 33:31|bracken 27:64|brackwede 20:58|braconier 47:79|braconner 28:84|braconnier 22:71
bradford 40:58|brae 33:30|braille 24:82|brain 33:30|braine 4:50 10:31 14:36 34:29 43:40 53:37
braise 6:37 19:25 24:43 33:16 49:45|brake 30:73|brakes 33:30|bral 5:50 37:56 47:50
bram 8:36 9:34 13:30 19:21 36:36 37:38 43:43|brancardier 45:71|brancardiers 40:58|branch 4:74 48:42|branche 33:31
brancher 35:78|brand 6:22 20:14 21:18 28:23 33:14 44:22 47:22 48:19|brandalarm 35:71|branden 33:15 49:62
brandes 3:25 33:19 44:37|brandissant 33:31|brandnacht 6:52 33:16|brandpunten 19:47 20:44
brandsma 2:26 3:14 5:28 10:18 16:23 31:19 33:-15 34:26 40:12|brandstof 33:15 50:59
brandt 2:16 3:11 5:23 12:19 13:20 33:-3 37:27 43:29 45:17 48:18|brandweerattest 40:55|brandweerman 33:28
brannigan 26:78|braquage 44:77|braquee 33:31|braquegnies 33:31|braquer 33:31|bras 3:5 19:10 21:19 24:37 31:13 33:24
brasero 0:16 1:13 2:4 4:18 5:16 7:3 10:20 12:12 14:6 15:19 16:12 17:17 20:-8 22:10 29:15 34:19 37:19 39:20 40:0 42:16 43:14 46:17 53:10
brass 16:22 18:25 19:26 20:12 24:31 32:56 33:-17 45:23|brasseur 33:18 34:50|brasseurs 53:68|bratislava 33:30
bratterud 19:39 22:50 43:47|brauche 3:34 19:37 40:32|brauchen 33:-1 36:41 40:23 43:34 45:33
braucht 3:12 19:36 33:13 40:21|brauchte 33:29|braun 19:58|braut 48:65|brave 3:49 33:13|braver 6:72|bravo 23:74
bravos 48:77|breach 2:49 10:50|bread 13:34 22:38 33:15 39:45|breadvan 39:79
break 13:27 30:32 31:26 33:2 39:38 44:32 48:32|breakdown 16:56 33:16|breakfast 33:25 48:41
breaks 12:29 20:19 21:32 33:20|breakthrough 13:67|breath 12:18 19:30 28:37 32:39 33:14|breathe 3:59|breathes 33:30
breathing 19:42 33:21|brebis 31:64|breda 6:21 19:18 27:13 33:20 36:25 44:30|brede 31:63|breder 49:76
breed 7:38 19:47 40:29|breedbeeld 19:61|breekt 33:28|bref 7:39 9:39 21:31 33:-11 36:42 43:46 44:35|breien 6:55 33:15
breipatroon 31:63|breite 33:29|breiwol 32:75|breken 19:34 31:37 33:15|bremen 25:72|brems 39:71|bremse 33:16 48:52
bremsweg 39:71|brengen 10:31 14:27 27:32 28:32 33:-15 34:18 40:25|brengt 10:44 33:18|brennen 33:29
brennt 20:21 21:27 33:23|brennweite 19:58|brennweiten 19:58|bresil 33:31|brest 10:66|bretagne 42:77
breton 17:54 31:48 42:52|brettern 33:29|breuken 20:38 33:19
breux 1:16 2:12 4:23 7:22 10:13 14:16 17:19 29:21 30:18 34:12 40:5 43:16 46:22 51:23|breve 33:31|breves 22:76
brevete 35:78|breviaire 33:31|brewer 20:45 33:16|brewers 33:30|brewery 33:30|briain 20:59|bricht 33:29
brick 24:50 33:24|bricout 33:30|brid 33:30|bride 6:41 21:54 33:-1 34:31
bridge 3:13 6:26 12:23 15:32 33:4 40:10 44:27 45:37|bridges 4:79|bridie 3:22 9:38 20:22 27:27 34:25 40:18 43:31
brief 0:5 3:8 5:1 9:35 12:5 17:22 20:2 21:-2 23:0 27:30 31:1 33:-14 34:8 35:2 40:-6 42:9 45:5 48:26 49:6
briefe 9:41 20:32 33:3 45:37|briefje 33:23 48:41|briefjes 33:21 48:47|briefkasten 33:16 48:52|briefly 33:30
brieftauben 13:51 22:52|brieftrager 33:29|briefwisseling 12:54 29:61|briel 22:71
brieven 2:6 3:12 5:17 9:37 16:13 18:17 29:20 31:9 33:2 34:19 44:18 47:17|brievenbus 33:15 39:62|brigade 13:53 33:20
brigadier 33:31|brightshelf 27:64|brigitte 12:41 13:40 14:39 33:0 40:26|bril 6:32 19:24 21:31 24:39 28:38 32:38 37:40
brilglazen 37:77|briljant 45:66|brille 32:69 33:18|brindille 49:84|brindilles 33:31
bring 12:22 27:17 31:17 33:8 35:29 37:33 40:21 44:26|bringe 20:58|bringen 3:19 27:44 28:33 40:30|bringing 23:74
brings 3:8 6:21 10:25 33:15 40:29|bringt 10:28 20:13 33:18 40:20|brinkhaus 21:43 33:8 45:43|brique 33:31
briques 6:39 7:32 33:20 38:46|briquetieres 13:50 22:54 38:61|bris 13:40 22:64|brisbois 2:63|brise 7:55 33:18
brissac 10:66|bristol 7:26 10:23 12:17 13:30 16:17 27:12 29:24 33:-22 36:25 40:15 43:28
british 1:21 7:18 10:28 13:32 17:24 25:32 31:16 33:-18 40:19 42:24|brive 22:76|bro 26:85|broad 33:30
broadcast 2:26 31:40 34:25 47:57|broadcaster 1:-1 5:5 7:31 9:18 10:6 14:32 17:26 22:20 34:-5 40:16 42:46 43:2
broadcasters 13:26 14:27 18:30 22:29 31:22 40:34 42:31|brocade 33:30|brocanteurs 33:31
brochet 1:42 7:37 14:39 34:33 40:26|brochure 33:30|brode 37:87|broderies 32:83|brodie 5:72
brody 5:45 34:35 37:53 47:47|broek 33:28|broeken 33:15 48:54|broer 3:34 21:31 33:11 48:32
broers 21:37 28:44 33:-2 40:25 45:36|broertje 22:71|brogniez 14:49 22:54 53:50|brognon 26:85|broke 22:71
broken 3:32 11:48 33:16|broker 42:72|brommer 33:28|bron 5:27 17:61 30:25 33:-16 42:40|bronze 6:76
brood 3:15 13:28 33:18 38:32 48:26|broodje 33:28|broodjes 16:54 45:53|broodzak 24:62 32:61
brook 19:27 26:44 33:6 50:42 53:34|brosse 24:82|brot 21:38 33:16 45:37|brotchen 48:65
brother 3:9 6:31 7:16 20:21 21:22 22:21 28:25 33:4 39:29 48:23|brothers 33:30|brouette 21:58 22:50 37:61|brough 50:76
brought 3:12 33:28|brouillard 19:20 21:30 33:17 34:20 45:27 48:33|brouillent 33:31|brouillon 41:76
brouwers 5:53 22:45 43:52|brown 19:21 32:50 33:16 48:33|broyt 13:67|bruch 16:35 33:11 40:23 50:38
brucke 33:4 44:42 48:50|bruder 3:21 6:14 19:7 21:23 22:14 33:3 44:26 47:14 48:31
brug 6:19 21:18 27:14 33:1 37:28 40:6 44:23 47:22 48:38 52:27|brugge 34:52 47:52|bruggen 19:41 20:48|bruggetje 33:28
brugserie 31:63|brugwachter 28:75|brugwachters 30:69|bruid 20:57|bruidsboeket 20:57|bruikbare 40:55|bruiloft 33:28
bruin 19:36 32:51 33:12|bruine 22:55 33:12|bruinpapier 24:76|bruins 33:28|bruise 32:77|bruised 33:30
bruit 3:-3 19:1 20:13 22:12 32:20 33:23 39:21 47:16 49:20|bruitage 41:45 50:72|bruits 20:43 32:69
brule 19:20 20:12 33:24 48:32|bruler 7:69|brules 19:50 33:18|brullt 6:66|brulures 33:31
brume 6:30 13:20 20:19 24:35 32:32 33:1 48:31 50:34 53:20|brummen 19:58|brummt 33:29|brun 19:46 32:65 33:0
brune 20:35 26:63 33:10|brunn 3:36 21:55|brunnen 21:64|bruno 20:44 33:4 35:50|bruns 19:64|brush 20:37 40:34 53:46
brushed 33:30|brussel 7:17 13:39 16:6 22:7 27:-1 31:14 33:5 40:1 42:8 43:5 44:8 48:14 51:12 53:2|brusseler 33:29
brussels 2:7 7:30 13:40 14:13 17:17 23:18 29:21 33:-9 40:11 42:14 53:24|brust 33:29|brut 2:35 15:69 35:50|brutal 31:64
brute 0:64 33:20|bruto 2:34 15:48 26:48 50:46|brutoloon 35:71|brutomarge 0:75|brutosubsidie 15:74|bruts 2:63
brutto 26:37 50:65|bruttolohn 35:69|bruttosubventionsaquivalent 15:70
bruxelles 1:12 2:6 3:-1 7:14 10:4 13:10 14:-1 16:19 17:8 20:-14 23:23 27:21 29:11 30:6 31:26 33:-11 34:6 40:-3 42:6 43:4 51:12 53:17
bruxellois 53:72|bruxelloise 53:72|bruxelloises 1:73|bruyant 7:69|bruyeres 53:72|bruzzig 38:74|bterbe00 4:85|bti 39:79
btl 41:71|bts 13:71|btw 2:-5 8:25 9:8 12:2 16:34 26:50 50:55 51:11|buanderie 20:21 21:38 40:22 45:45 48:51
buch 2:22 3:-8 5:23 6:2 9:4 10:20 13:1 16:17 18:19 27:-4 31:-2 33:-35 34:12 36:8 40:9 41:25 43:21 44:3 48:1
buche 51:71|bucher 2:8 16:12 18:35 27:17 33:-24 34:15 36:18 40:23 41:30 43:12 44:14|buchern 4:45 5:41 10:48
bucheron 22:66|buches 19:45 31:49|buchhalter 17:68|buchhalterin 33:29|buchhaltung 3:34 16:44 33:8
buchhaltungsburo 0:71|buchhaltungsleistungen 26:71|buchrechte 34:60|buchung 27:47 35:55|bucket 33:30|buckets 33:30
budastraat 34:61
budget 1:31 2:-12 7:-13 9:20 10:23 11:21 12:4 14:-6 16:22 17:-2 18:12 19:-18 27:5 30:-6 31:-3 33:-49 34:11 35:-6 40:18 41:20 43:27 44:-6 53:7
budgetaire 27:52 33:18|budgete 30:56 40:50|budgeted 10:37 12:42 30:46 40:28|budgetee 31:54 40:44|budgetes 31:68
budgeting 16:69|budgets 12:42 30:38 34:39 53:35|budgetuberschreitung 10:62|buee 19:26 20:19 32:72 33:-7
buffer 16:54 41:56|buffet 33:17 35:44 41:42 53:38|bug 9:49 40:49|bugs 40:55|buhne 2:34 34:34 41:53|buhnenfassung 31:62
buhnenrechte 34:60|buhnenstuck 34:60|buhnenverlag 47:66|buigt 33:28|buik 24:76
build 2:22 19:20 30:32 40:24 41:43 42:31 53:27|builders 53:68
building 19:19 20:17 33:8 35:22 36:24 40:14 43:16 44:20 45:16 47:20
built 7:18 19:13 20:11 21:24 30:25 31:16 33:-6 43:21 45:34 53:32
buiten 3:-3 19:29 20:22 22:10 27:24 33:5 40:-5 47:11 48:26|buitenkant 33:28|buitenland 12:28 31:58 40:16
buitenlandse 13:70|buitenlucht 45:66|buitenspiegels 40:55|buizen 33:28|bukt 33:28|bulb 19:34 32:63 33:3
bulldozer 33:28
bulle 0:13 1:11 2:7 3:-7 4:14 5:25 7:15 10:19 14:3 15:12 17:14 24:12 27:6 29:12 34:6 39:28 40:0 43:11 46:17 49:13 51:13 52:18 53:7
bulletin 5:60 33:7 48:50|bultinck 19:61|bump 40:55|bumper 21:72|bund 17:68|bundel 12:57 34:44|bundes 1:65
bundesforderung 42:67|bundesrepublik 25:72|bundle 9:54 11:53 12:47|bundles 33:30|bunker 45:42 48:62
bureau 2:4 3:-15 6:0 7:8 10:-9 12:-3 16:-2 18:5 19:-11 20:-11 21:-2 24:7 27:4 30:38 31:3 33:2 35:2 38:7 40:-17 43:0 44:6 45:14 47:10 48:10 49:8 51:8 53:26
bureaucratische 45:66|bureaux 7:53 30:46 33:-5 53:35|buren 20:15 22:29 31:21 33:10 35:29 47:29 52:34|burenhulp 45:66
burgemeester 3:8 6:31 20:8 24:27 28:26 33:13 48:19 49:27|burgemeesters 33:28|burgerin 33:29
burgermeister 3:3 6:24 18:15 21:22 27:18 33:17 36:19|burgermeisterin 33:29|burgermeisters 3:42 33:16
burgerversammlungen 33:29|burgomaster 33:30|burial 3:45 33:16|buried 33:25 45:40|buries 33:30
burn 21:33 28:43 33:16 43:36|burned 33:30|burning 33:30|burns 33:22 35:54|burnt 33:30
buro 7:27 15:23 16:30 27:14 33:-6 48:19 50:22 53:35|buros 7:62|bursary 17:72|burton 15:63 25:77
bus 3:3 6:5 7:-1 11:2 13:1 16:2 18:-2 19:6 20:6 21:14 22:-2 30:-2 31:-11 32:9 33:5 34:-11 35:8 36:9 38:6 39:4 40:-1 41:13 47:0 48:21 49:13 50:1 52:12 53:6
busbahnhofe 32:70|buschauffeur 21:46 33:21|buses 3:59|bushalte 33:28|bushokje 33:22 48:43|bushokjes 20:57
busiest 31:64|business 7:21 9:30 13:22 14:36 20:14 26:32 29:31 33:-16 40:22|businesses 53:68|businessplan 40:55
busje 3:21 33:25|busreis 26:75|bussen 19:39 20:36 41:48|busy 40:55
but 2:-11 3:5 8:14 10:13 19:7 20:-1 21:18 22:0 27:22 28:7 29:7 33:2 34:-7 38:16 40:10 42:4 43:0 44:4 45:9 46:9 47:5 53:8
butcher 13:54 33:16|bute 33:31|butera 34:64|butgenbach 1:24 4:31 8:29 13:24 26:30 27:20 43:24 53:34|butineuse 21:74
butter 21:64|butterfahrt 13:51 22:52|button 10:18 28:30 33:18 36:32 44:27 49:32|buttons 19:39 20:37 33:8
butzbach 33:29|buurman 28:61 48:54|buurschip 21:68|buurt 1:47 20:36 33:7|buurtbewoner 20:57|buurvrouw 3:31 6:55 33:2
buvait 33:31|buvette 20:35 21:52 45:50|buxus 33:28|buy 10:39 21:21 31:25 33:-21 34:40 42:21 45:18|buyer 33:16 48:59
buyers 6:30 27:22 31:43 40:34 48:31|buys 31:40 33:13 40:31
bv 0:7 1:22 2:11 4:9 5:11 7:16 8:7 10:24 12:-1 14:7 15:6 17:19 23:16 26:20 27:7 29:19 34:12 40:-13 42:1 43:26 46:8 50:13 51:17
bvba 26:75|bvdkbe00 4:77|bw 39:71|bx 11:75
by 1:-4 2:7 3:-3 4:1 5:13 6:-6 7:12 8:4 10:-2 12:-4 13:3 14:-5 15:-4 17:-5 18:-4 19:5 20:-6 21:4 23:-1 24:7 27:-15 28:-2 29:6 30:9 31:-14 33:1 34:7 35:5 37:16 39:4 40:-6 43:7 44:8 45:-6 46:2 47:11 48:-5 50:-5 53:7
bzw 2:61
c 1:6 2:-5 3:15 5:13 6:-5 7:6 8:3 9:10 10:-7 11:0 12:1 13:-5 14:-1 15:2 16:0 17:2 19:-3 20:0 21:-8 22:0 24:8 26:0 27:-12 30:-5 31:-6 33:1 34:-11 35:-5 36:2 38:1 39:-1 40:4 41:6 43:-9 44:8 45:-4 46:-1 47:13 48:-2 49:-1 53:-5
c0ntrat 2:63|c1 1:39 9:42 13:19 16:39 18:30 48:40|c2 1:44 9:47 16:44 18:34 48:28|c3 1:46 9:35 16:33 18:37 35:37 48:30
c4 1:49 9:52 18:54|c5 1:69|c6 1:69
ca 2:-13 3:8 6:2 7:10 9:12 10:-7 12:3 16:4 17:2 19:15 20:-11 22:14 27:-7 28:6 30:4 31:2 33:-11 36:25 40:7 41:1 43:30 44:0 46:38 47:2 49:6 53:0
cab 33:30|cabas 33:31|cabbage 33:30|cabin 33:16 48:59|cabine 7:4 21:23 24:17 33:21 40:-7 44:13 48:42
cabines 24:43 33:11 41:37 48:37 49:44 53:32|cabinet 16:33 27:26 30:37 33:-9 40:17 48:50 53:31|cabinets 13:67
cablage 50:80|cable 22:46 24:52 33:15|cables 20:57|cachait 20:57|cache 3:7 6:36 21:34 33:20 45:19 48:24|cachee 33:31
cacher 33:31|caches 33:31|cachet 1:49 4:47 16:35 26:47 33:-7 37:49|cachete 33:31|cachette 28:57 32:56 33:18
cad 1:34 10:32 40:21 50:62|cadastral 32:83
cadastre 2:13 5:29 8:31 10:16 11:32 12:22 14:21 17:29 22:26 29:32 31:23 34:14 40:8|cadavres 19:64
caddies 20:31 33:16 48:51|cadeau 20:28 31:34 33:11 53:36|cadence 16:46 18:49 30:50 40:31|caderno 47:66|cadette 33:31
cadrage 50:80|cadran 33:31|cadrant 20:57|cadre 1:52 10:15 19:41 20:7 33:-26 45:3 47:11 49:38|cadres 7:47 19:56
cadrons 19:64|caduc 10:66|caducite 10:66|caduque 23:56 27:31 34:50|cafard 31:68
cafe 3:17 6:4 13:1 19:6 20:10 21:7 31:2 33:15 35:22 48:25 53:12|cafebazin 33:28|cafetaria 32:75|cafeteria 48:77
cafetier 3:60|cafetiere 33:18 48:63|cage 19:8 32:30 33:26 50:28|cagnotte 33:31
cahier 3:0 9:21 20:14 24:22 26:34 27:6 31:19 32:23 33:6 47:37 48:26 49:35
cahiers 2:16 3:27 20:27 31:21 34:36 38:37 43:29|caille 33:18 52:73
caillou 7:8 10:28 12:17 14:20 16:17 17:31 36:23 37:27 40:14 42:22 43:20 50:23 53:16|cailloux 34:50 48:63|caisbeb1 4:85
caisse 0:18 3:7 4:21 7:5 12:8 17:32 20:-7 21:10 31:15 33:13 40:-6 45:7 48:35 51:19|caisses 33:31|caissiere 13:58 14:57
caitriona 34:62|cake 33:25 48:43|calais 13:52 31:51|calame 2:63|calandre 27:66|calandres 33:31|calcaires 33:31
calcul 16:44 30:35 33:2 40:15 50:50 53:29|calculate 40:55|calculated 42:72|calculation 18:40 33:12 41:40 42:41
calculator 27:45 33:21|calcule 6:49 20:30 33:12 40:17|calculee 30:77|calculees 2:63|calculer 6:76|calculs 16:59 47:66
calecon 33:31|calee 19:64|calendar 1:18 2:12 9:36 11:41 12:30 18:38 33:-9 40:4 45:19
calendrier 1:40 2:10 9:48 11:17 12:8 18:31 20:4 26:20 27:2 31:22 33:-33 35:13 40:17|calendriers 27:52 40:44
call 1:9 10:4 12:32 20:10 27:4 31:4 33:11 34:3 38:16 40:13 48:24|callebert 2:35 34:37 43:48 47:52
called 0:31 2:16 6:25 13:21 20:12 33:16 34:16|callens 7:38 10:35 30:43 40:29|caller 6:45 24:50 33:3 45:43
callewaert 2:42 5:41 25:47 36:45|calling 21:58 31:51|calls 6:32 33:20 40:16 45:30|callsheet 35:71
calme 6:45 20:26 24:51 33:0 35:46|calmer 3:60|calogero 6:46 33:20 34:34|calque 24:73 32:64|cam 31:64|camarade 33:31
camarades 27:52 33:18|cambier 7:47 12:51 14:49|cambre 13:71|cambriolage 33:31
came 3:32 6:12 19:1 20:10 33:16 40:6 45:10
camera 16:10 18:3 19:37 20:28 30:-5 33:-3 38:4 40:-16 41:33 43:-8 45:-5 49:9 50:12 52:7 53:-1|cameraman 19:55 20:31
cameras 7:12 18:23 19:38 20:34 33:-4 41:22 53:14|camerastandpunten 19:61|cameraverhuur 53:66|cameravrouw 40:55
camion 3:7 12:20 20:14 31:15 33:15 41:24 48:37 50:27|camionnette 6:29 7:22 10:19 21:27 28:37 31:21 33:13 35:31
camions 20:57|cammish 27:64|camp 33:31
campagne 1:10 2:2 3:-1 5:20 9:14 10:3 12:9 13:4 16:9 18:12 22:12 23:11 27:15 29:16 31:31 33:-11 34:2 40:-3 43:19
campagnebeeld 30:69|campagnes 33:28|campaign 31:64|campe 36:85|campement 33:31|campeur 37:87|campeurs 30:77
camping 28:46 31:29 33:7 36:46 41:38 53:33|campings 16:59 31:54|campingstuhl 33:29|camps 33:31|campus 38:83
can 2:-13 3:4 6:11 7:-9 10:-12 11:-1 12:-1 13:-8 14:-7 16:-6 19:2 20:11 21:-4 24:2 27:8 28:15 30:4 31:-5 33:7 34:-2 36:1 38:0 39:9 40:19 45:-6 47:4 48:3 49:1 50:0 53:-8
canada 6:31 7:19 10:29 31:40 33:-18 40:27 42:27|canadian 1:33 7:22 9:31 12:24 17:40 27:19 33:-15 42:28 53:23
canadien 10:66|canadiennes 42:77
canal 2:7 4:16 5:11 7:4 10:14 12:7 13:2 14:9 15:14 16:7 17:12 22:37 23:9 26:15 27:-4 33:-24 38:22 40:2 42:24 43:9 45:8 48:5 53:13
canape 21:52 33:10 48:55|canard 33:10 48:55 52:65|cancelled 31:64|candidate 13:71|candidats 19:50 35:64
candidature 1:42 12:67|candle 19:31 32:47 33:0 49:57|candles 33:30|canem 22:71|canicule 33:31|canif 33:31
caniveaux 20:57|cannes 7:51 16:35 18:39 33:-19 36:34 40:8|cannot 3:20 27:25 33:20 53:29|canon 6:48 33:24|canons 33:31
cantatrice 6:63 48:63|canteen 20:37 33:22|cantine 20:22 26:50 32:48 33:-4 35:43 41:41|canton 28:70 45:58
canvas 22:51 32:41 33:-6 42:39 50:40|caoutchouc 20:35 27:45 39:62|cap 7:38 13:24 28:36 31:20 33:7 34:24 45:24
capable 27:54 33:13|capacite 4:71 7:55|capacites 40:58|capacity 36:77|capelle 33:28|caper 31:51 40:42
capitaine 6:42 21:53 33:8 45:37|capital 0:60 7:42 8:42 14:25 27:2 34:0 35:14 46:20|capitale 38:83|capitales 1:65 24:61
capitalistique 14:71|capitals 1:69|capitaux 0:82|capot 33:31|capped 16:56 17:59|caps 32:56 33:22|capt 39:76
capta 39:84|captain 6:41 21:41 33:12 48:42|captatie 5:41 12:37 22:40 39:45 52:46|captaties 13:70
captation 7:39 22:45 34:34 52:66|captations 7:55 39:57 40:31|captees 19:64|capteur 33:31|capture 4:53 39:52 52:70
captures 39:69 49:65|capucine 33:31|car 16:7 19:11 21:14 30:11 31:1 33:19 35:17 37:22 40:-8 45:11 48:32
caractere 45:71|caracteres 45:71|caravan 7:66
caravane 2:15 7:21 10:18 27:18 30:30 31:20 33:-16 36:37 37:39 40:10 43:27 44:30|caravelle 31:68|carbon 19:31 33:25
carbone 32:83|carbure 7:19 10:26 14:21 17:30 23:28 39:48 40:18 42:28 43:35 53:22
card 1:20 2:26 13:18 25:59 31:15 32:28 33:-7 43:20|cardage 24:82|cardboard 24:50 33:24|cardee 19:50 26:71
cardiff 10:37 20:32 36:50 43:42|cardigan 33:30|cards 3:45 48:59|care 27:43 35:54 50:55|career 28:62 33:16
careful 33:22 40:34|carefully 33:16 47:60|caresse 33:31|caretaker 33:30|cargo 3:13 27:19 28:30 33:24|cargoes 33:30
caricature 44:77|carillon 19:36 33:-2 43:42 50:46 53:38|cariste 20:57|carlier 34:64|carmes 35:76|carnaval 20:43 28:70
carnet 3:15 20:9 24:25 31:22 32:38 33:14 40:6 44:20 48:19
carnets 3:7 5:26 19:11 20:4 33:8 34:29 38:30 41:27 48:24 49:31|carnival 31:64
caroline 7:16 9:24 11:25 12:18 14:21 27:23 29:26 31:14 36:27 38:35 40:18 41:21|caron 22:71
carottage 16:38 18:42 20:22 40:23 44:42 50:45|carotte 52:86|carouge 10:35 29:62 40:28 43:45|carpenter 13:67
carpenters 53:68|carpet 33:30|carpets 33:30|carrara 32:77|carre 19:41 33:19 43:39|carreau 33:31|carreaux 33:31
carrefour 2:31 8:77|carrelage 19:42 32:61 33:10|carreleur 33:31|carres 19:64|carriage 35:76
carried 0:32 3:14 30:28 33:18 40:10 41:26|carrier 20:45 35:62|carriere 22:36 33:10 40:37 53:32
carries 6:35 10:39 14:31 19:24 33:-8 40:18|carrosserie 50:80|carrosseriebedrijf 53:66
carry 3:17 19:19 20:30 33:1 40:26 45:28|carrying 20:28 33:12 37:62|cars 20:22 33:18 48:36 49:41
cartable 1:8 2:5 4:19 7:3 8:15 10:22 12:12 13:7 14:6 15:16 17:17 22:16 26:20 29:20 33:-34 34:6 39:25 40:0 43:15 46:21 48:10 51:17 53:19
carte 3:6 6:7 9:12 12:3 19:-5 22:6 25:68 26:15 32:14 33:4 35:19 43:6 44:8 48:7
cartes 3:14 19:18 20:11 24:36 32:37 33:16 44:31|carton 2:20 3:17 20:28 24:40 32:54 33:2|cartons 20:30 24:55 33:4 48:50
cartoon 13:71|cartoonmarkt 16:67|cartouches 35:78|cartridge 3:32 31:37 33:16|cartridges 43:69|carved 18:71
carves 33:30|cas 2:29 10:22 12:10 18:14 27:4 33:-31 34:43 35:15 39:25 40:7 50:29|cascadeurs 50:80
case 1:25 2:0 3:-10 5:21 7:14 12:2 15:24 19:-6 27:-4 30:10 31:19 33:-7 34:7 40:16 41:8 43:4 45:14 47:22 49:34
cases 1:59 40:44|cash 0:44 6:6 10:7 11:11 17:59 21:6 23:7 26:11 27:7 35:9 40:-11 42:21 48:6|cashier 33:30
casier 13:58 33:18|casino 19:26 21:33 32:41 45:32 50:39 52:43|casinobaas 6:69|caspian 27:64
casque 20:12 33:19 50:34 52:62|casques 7:47 19:42 26:63|casquette 1:26 7:21 19:17 24:35 32:36 33:9 34:17 48:29 53:24
cassante 33:31|cassart 33:31|cassatie 13:48 22:50 39:55|casse 20:22 32:35 33:13 45:33 48:39 50:32|cassees 24:82
casser 33:31|casserole 21:60 33:18|casseroles 6:55 33:23|casses 28:70 33:18
cassette 3:8 19:17 21:22 22:23 31:15 33:14 37:36 48:29|cassettes 19:52 26:64|cassure 33:18 48:63
cast 6:9 10:14 12:0 18:18 19:15 27:29 30:4 31:-5 33:-31 36:7 38:8 40:7 41:49 43:-1 45:0 52:10|castable 40:55
castel 32:83|castelein 6:50 33:19|casten 40:55
casting 7:-7 10:6 12:-4 16:52 18:40 19:8 27:1 30:-4 34:-11 37:6 40:1 41:-5 43:1 53:27|castinggesprekken 18:71
castingonderzoek 16:67|castingsuche 16:44 50:47 53:42|castle 20:59|castors 33:31|cat 7:66|catalogue 7:62 22:49
catalogues 32:83|catalogus 7:51 22:58|catalyst 48:73|catastrophe 3:26 20:23 33:15 48:43|catch 19:39 31:43 33:8
categorie 1:53 43:26 46:67|category 1:46 43:35 46:65|catenaires 19:64|cateraar 53:66|catering 41:61 53:45
cathain 19:47 43:55|cathedrale 19:64|catherine 25:72|catriona 33:30|cattarin 2:34 13:43 43:43 44:46|cattelain 10:66
cattoir 6:76|caucasus 13:67|caught 33:16 48:59|causation 33:30|cause 0:37 3:15 6:31 10:21 33:5 34:36 40:13
causes 33:31|causeway 45:70|caution 22:54 35:70|cavalier 33:31|cave 3:10 20:23 22:45 31:17 33:5 48:36|cavens 22:76
cazier 27:66|cbe 43:69|cc 27:63|cca 7:38 17:48 18:46 42:54|ccolbeb0 4:85|ccpcbe00 4:85
ce 1:-9 2:-2 3:19 4:-2 5:-7 6:2 7:-13 9:11 10:-8 11:4 12:0 13:-8 14:5 15:5 19:2 20:6 21:7 22:3 27:3 28:2 29:5 30:-8 31:-1 32:4 33:1 34:-6 36:2 38:-3 39:-2 40:11 44:12 45:-7 47:-3 51:1 52:1 53:1
ceci 3:25 14:36 20:22 27:31 33:-4 52:51|cecile 20:32 33:6 53:52|cedant 34:64|cedante 34:64
cede 2:53 5:54 10:4 32:22 34:3|cedees 2:49 5:65|cedent 2:63|ceder 33:-11 34:62|cedes 2:55 5:56
cedric 2:28 3:15 12:28 13:50 14:37 40:13|ceiling 15:62 30:25 34:44 39:31|ceinture 33:31|ceinturon 33:31
cela 3:24 7:7 15:10 19:-8 20:17 27:4 31:-5 33:12 34:-8 38:14 40:11 42:5 47:7 53:-1|celebrate 33:30|celebre 33:31
celestin 20:57|celine 7:33 33:25|celis 2:12 7:17 10:14 13:22 17:24 25:30 29:27 34:22 37:29 42:24 43:31 47:23
celisfilmt 39:67 52:58|cellar 13:17 19:11 20:9 21:22 22:21 24:27 31:14 33:-8 37:29 38:26 39:29 43:18 48:32
cellars 33:16 48:59|celle 2:-8 3:10 11:11 12:19 14:0 19:15 20:24 29:22 33:10 34:11 40:-2 47:19 53:1
celles 5:33 14:26 20:25 24:37 33:18|cello 33:28|cellos 19:61|cellule 31:46 33:10 53:50
celui 2:-1 3:12 7:-5 10:9 11:16 12:-1 19:12 20:9 21:10 23:4 28:11 30:4 31:-6 33:11 34:1 35:4 40:5 45:8 53:-2
cendre 33:31|cendres 31:68|cendrillon 3:60|cense 33:31|census 33:30
cent 2:21 3:2 5:13 7:4 10:4 20:-7 21:0 23:15 27:10 28:19 30:17 31:3 33:2 34:-5 35:4 40:16 45:14 47:5 50:9 53:1
centaine 7:69|centaines 33:31|centen 40:42 43:56|centenaire 33:31|center 53:68|centieme 33:23 48:55|centime 3:60
centimeter 21:41 33:23|centimetre 6:63 33:18|centimetres 19:39 33:14 36:59|centra 31:63|central 10:48 20:32 33:6
centrale 0:30 3:7 7:16 13:19 17:36 26:32 31:15 33:-9 40:5 43:23 44:25 45:19 50:27 51:31
centre 1:8 4:20 10:-8 13:-3 17:26 18:2 19:0 20:3 23:19 24:8 27:8 30:7 33:-7 38:18 40:5 42:47 43:1 45:-2 51:25 53:20
centres 20:43 31:54|centrifuge 33:28|centrifuges 33:28|centrum 4:63 30:56
cents 3:-3 7:17 8:18 18:14 19:13 20:11 21:22 22:13 23:14 30:14 31:5 33:8 40:16 48:14|century 33:30|ceo 7:53 14:53
cercle 31:40 33:18 40:31|cercles 31:54 33:18|cercueil 6:76|cerfs 24:82|cerises 48:77|cerne 33:31
certain 3:30 6:30 20:21 27:20 33:2 44:31 51:41|certaine 20:43 51:70|certainement 30:77|certaines 20:57
certains 3:28 19:33 33:13 40:26|certificat 13:37 33:17 51:63
certificate 1:15 2:21 8:35 12:15 13:14 14:15 35:22 50:22 51:63|certificates 9:62 20:45|certification 7:69
certifie 1:44 14:51 15:43 18:12 29:18 34:11 35:13 51:43|certified 1:24 4:34 8:44 13:22 25:35 34:37 51:46
certifies 4:42 8:52 14:31 15:40 35:38 51:41|certifions 4:81 5:47|certify 1:52 4:42 5:34 14:31 51:41
certitude 31:46 33:10 42:56|ces 0:20 2:19 3:17 15:21 19:2 20:23 27:4 30:15 33:9 34:2 35:15 40:-4
cesse 3:11 19:15 20:8 27:17 33:21 45:23|cessible 27:66|cession 2:47 5:46 9:15 10:-1 16:7 30:11 34:36
cessionnaire 34:64|cessions 5:79|cet 1:22 3:4 9:26 12:17 14:16 20:14 27:36 33:1 37:31 40:2 51:28
cette 0:5 1:11 2:-6 3:20 4:16 18:-1 19:-14 20:13 23:9 27:33 29:5 30:0 33:3 34:16 35:0 37:9 40:4 47:2
ceux 3:3 6:30 7:1 11:14 13:4 14:3 19:-4 20:23 22:21 28:16 31:11 33:1 36:25 39:16 40:16 45:4
cf 1:35 10:50 16:39 32:38 40:10|cflafr00 4:85|cg11 2:63|cg3 2:63|cg5 2:63|cg8 2:63
ch 10:17 17:17 22:47 29:20 30:15 31:43 35:16 41:15 42:28|ch9 52:86
chacun 2:28 3:3 7:1 10:6 13:3 20:20 21:17 22:8 33:12 34:7 40:-10 49:16
chacune 10:22 20:25 21:18 24:26 31:24 33:13 34:8 40:2|chagrin 33:31|chain 1:31 5:47 9:26 12:19 16:20 33:6 40:6
chaine 3:-16 5:12 7:-7 10:13 12:-4 13:-5 14:22 17:3 18:10 22:33 27:17 31:-9 33:-35 34:-12 36:8 40:19 41:0 42:53 44:1 45:-5 52:10
chaines 7:23 13:26 18:31 22:38 31:10 34:6 40:41 42:20|chains 33:30
chair 3:3 13:12 20:16 24:22 32:21 33:15 35:20 38:18 47:18 48:17 52:24|chairs 20:37 33:22
chaise 18:23 20:21 22:22 32:29 33:18 39:39 45:17|chaises 3:28 31:36 33:0 47:48 48:45|chaleur 18:45 19:33 33:21
chaleureux 45:71|chalk 6:37 19:26 20:24 24:43 32:56|chamallow 39:84|chamber 15:46 33:12 38:45 49:46|chambers 31:64
chambre 7:3 13:16 16:11 19:9 20:-1 22:21 26:19 32:17 33:11 35:20 36:20 48:41 49:17 52:20|chambres 21:74
champ 1:41 19:42 20:14 21:18 31:24 33:-12 49:40|champetre 6:63 48:63|champion 3:60|championnat 45:71|championne 45:71
champs 33:31|chance 12:45 19:37 27:39 40:31|chandelier 33:30|chandran 27:64
change 2:6 3:-6 6:5 10:13 11:39 13:3 15:13 19:11 20:7 22:7 28:12 33:1 34:9 35:6 38:12 39:15 40:-14 45:0 46:14 47:19 48:15
changeant 33:31|changed 3:32 11:61 33:3|changement 14:57 33:-4 40:36|changent 10:52 33:18|changer 20:49 34:42
changes 2:25 3:8 19:10 20:33 33:-9 34:17 40:22 45:19|changing 33:30
channel 7:9 9:18 10:6 14:11 17:31 22:25 23:17 27:30 40:16 42:48|channels 18:32 22:45 31:38 40:27 42:33|chanoine 33:31
chanson 3:22 19:26 21:36 33:7 34:26 45:33|chansons 19:50 33:18|chant 6:49 31:40 36:57 40:31|chantage 44:72
chantait 33:26 36:57|chantal 6:30 21:28 31:21 33:17 45:25 48:40|chante 3:11 6:41 19:25 20:8 33:16 35:29
chantent 19:50 40:44|chanter 3:31 33:26|chantera 33:31|chanteuse 44:77|chantez 31:68|chantier 33:31|chants 43:75
chap 41:76|chapeau 33:18 35:64|chapel 33:16 35:62|chapelet 33:31|chapelle 10:52 27:52|chapelles 22:71|chaperones 41:71
chapitre 3:15 20:12 33:-13 40:26 41:45 44:33 47:48|chapitres 20:43 45:58|chapter 47:74|chapters 20:45 40:42
chaque 2:22 3:0 10:14 19:2 20:13 21:7 28:22 31:8 33:4 34:2 40:-5 45:40 53:-9|char 20:57
character 3:24 5:18 11:21 16:11 24:23 30:19 33:-24 34:8 40:1 44:54 45:16
characters 6:47 10:18 16:24 19:28 24:32 36:32 40:10 41:26|charbon 33:31|charbonnage 33:31|charbonnages 33:31
charbonnier 3:38 6:55 33:10|charge 2:9 5:27 10:29 17:14 19:11 20:-7 23:13 26:33 29:29 33:3 34:6 35:13 38:20 40:-7
charged 43:69|chargee 13:61 33:13|chargement 48:77|charger 3:49 23:59
charges 0:35 1:7 8:19 9:15 16:18 27:0 33:-28 35:12 41:65 53:17|chariot 20:43 33:18|chariots 33:23 40:36
charity 21:51 33:22|charlemagne 22:76
charleroi 1:5 2:-6 3:-8 4:16 7:13 8:16 10:-4 12:5 13:4 14:13 16:4 19:-15 20:-5 25:5 26:3 28:2 32:2 33:-3 34:4 36:11 40:-5 43:21 45:-5 47:-2 50:-1 53:38
charlie 33:28|charlotte 2:36 3:23 16:36 33:-6 37:50 43:38|charlottenburg 8:70|charmant 6:61 12:41 33:0|charmante 33:31
charmants 33:31|charmeur 6:69|charming 6:58 33:16|charmingly 33:30|charpente 3:60|charrette 33:31
chart 24:56 33:8 46:56|charte 9:41 14:31 19:24 24:55 35:37 40:31|charter 41:71|charts 30:52 33:22|chase 33:30
chasse 21:50 33:24|chasseur 6:76|chasseurs 33:31|chassis 19:61|chassisnummer 33:28|chat 33:4 35:64 48:50
chateau 10:11 13:17 14:17 19:10 31:13 33:12 34:10 41:22 43:33 48:22 53:17|chateaux 16:73
chatelineau 7:39 10:46 27:36 34:34|chats 7:47 33:23|chaud 18:32 19:20 21:29 32:39 33:18 47:35|chaude 18:55 19:42 33:10
chaudiere 33:31|chauds 31:68|chauffage 0:41 7:41 18:35 20:26 33:9|chauffagiste 6:57 33:22|chauffe 3:38 33:23
chauffer 3:28 33:27|chauffes 33:31|chauffeur 6:28 19:10 21:37 26:41 33:10 45:10 48:15 52:27|chauffeurs 20:44 31:50
chauffeuse 12:59 28:70|chaussee 33:2 34:42 53:49|chaussees 33:31|chaussette 47:79|chaussettes 3:38 33:10 45:50
chaussons 33:31|chaussure 33:31|chaussures 3:11 19:36 20:21 21:25 24:33 32:53 33:-5|che 1:73|cheap 33:-1 40:45 44:42
cheating 33:30|cheats 44:73|check 1:41 5:36 9:32 16:29 33:2 46:37|checked 15:64 51:65|checking 33:30|checklist 12:67
checkout 33:16 37:66|checks 28:49 33:24|cheer 33:30|cheerful 3:37 33:8 40:34|cheese 7:31 33:22 48:37
chef 3:5 6:25 10:0 13:16 18:11 19:21 21:15 23:11 33:9 40:-8 41:10 45:6 47:13 49:21 52:20
cheffe 6:40 13:43 16:24 19:15 27:17 33:1 45:23 53:23|chefs 3:46 40:44
chemin 10:15 18:26 20:19 22:32 28:33 31:17 33:3 47:29 48:39|cheminee 32:42 33:26 48:36|cheminees 6:42 24:62 33:17
cheminot 33:31|chemins 32:83|chemise 33:31|chene 20:43 35:64|chenee 20:35 33:10 53:50|cheque 7:18 15:78 48:20
cheques 15:70 26:59|cher 3:5 23:35 27:48 33:-11 34:9 40:33|cherbourg 33:30|cherchait 33:31|cherchant 20:57
cherche 3:21 19:21 20:2 21:19 33:14 36:37 37:21 40:-9 45:16 48:10|cherchee 42:77|cherchent 20:30 33:18 40:31
chercher 3:30 12:22 21:23 27:16 31:17 33:15 48:26|cherchera 33:31|chercherai 20:57|cherchez 7:69
cherchons 3:42 20:26 27:35 40:26|chere 12:20 23:26 27:58 33:-20 34:12 47:28|cheres 12:72
chers 2:14 3:11 12:51 23:28 27:48|chess 38:76|chest 33:30|cheval 6:27 7:20 13:22 20:8 22:39 31:18 33:8 40:9 48:27
chevaux 19:64|chevet 32:83|chevetogne 26:71 33:18|cheveux 20:43 24:68|chevilles 33:31|chevre 39:84|chevreuil 21:74
chevroux 22:76
chez 2:-15 3:11 6:5 9:3 11:4 14:-7 18:-1 19:-5 20:9 21:9 22:-2 28:6 30:18 31:-1 33:15 34:9 35:0 45:2 48:14 50:2 53:15
chf 17:52 23:50 27:39 34:37|chief 14:55 33:16
chien 6:28 7:28 20:4 21:26 22:11 33:12 34:11 35:13 41:12 43:11 45:7 48:21|chiens 20:26 33:21 48:45|chiffrage 41:76
chiffre 0:35 3:-10 7:51 20:-13 24:12 33:-12 40:11 46:54 48:7 50:10|chiffree 12:59 16:59|chiffrees 12:72|chiffrer 53:72
chiffrerons 27:66|chiffres 1:15 3:1 7:10 9:35 11:23 12:14 20:-1 24:24 30:31 31:29 33:-7 40:19 43:17 48:18
child 3:11 6:24 16:21 19:13 20:0 24:18 33:18 48:14 49:18
children 3:9 7:2 13:31 16:5 18:7 19:6 20:4 23:9 27:0 30:16 31:25 33:0 38:11 40:8 41:7 43:4|chili 31:54 33:18
chimay 13:40 33:13 48:45 53:40|chimie 31:54 33:18|chimiste 20:43 33:18|chimney 33:30|chin 33:30|chine 32:83
chinois 33:31|chip 5:34 7:29 16:32 21:35 33:-8 35:38 48:36|chips 7:29 19:24 21:35 33:-8 41:34 44:35 49:40
chirurg 21:51 33:17|chirurgien 21:74|chirurgiens 20:57|chlorine 13:67|choc 19:42 38:61 45:50|chocolats 48:77
chocs 21:74|choeur 3:26 6:34 18:22 19:22 24:28 27:12 33:14|choeurs 3:46 41:63|choice 33:16 40:42
choir 13:28 19:21 22:31 31:25 37:40 38:36 39:39 43:29|choisi 2:20 19:21 20:35 23:35 33:-11 40:15 53:29
choisir 28:57 33:18 40:31|choisissent 30:77|choisissons 40:58|choisit 31:30 33:20 34:26 44:39
choix 3:28 10:48 20:26 33:0|chomage 33:31|choose 33:30|chooses 20:32 33:24|choosing 33:30|choral 45:71
chorale 13:34 20:19 31:30 35:40 36:47 39:46 49:46|chorales 16:38 27:31 31:33 36:63 40:23|choregraphe 16:46 19:50 41:49
choregraphique 19:64|choreograaf 16:67|choreografe 53:66|choreografie 19:47 41:56|choreographed 13:67|choriste 33:31
choristes 16:31 19:22 30:45 33:3 36:43 41:34 53:30
chose 3:19 6:5 12:24 19:3 20:16 21:13 32:12 33:16 37:16 44:6 45:16 52:15|chosen 2:36 23:47 33:3 40:28
choses 1:12 3:24 6:16 12:23 13:11 19:3 33:8 34:3 37:26 40:-3 43:14 45:19 47:19 48:16|christ 2:63|christel 33:28
christening 33:8 47:52 48:51|christiane 27:64|christmas 21:38 22:37 31:30 32:43 33:-5 39:44
christophe 2:32 7:35 12:38 14:37 27:33|christopher 2:63|chronique 45:71|chronologique 20:57|chronologisch 19:53 20:34
chronometre 33:31|chrysanten 33:28|chuchotant 33:31|chuchoter 6:76|church 33:30|chute 21:52 33:10 49:62
ci 2:23 3:-2 4:13 9:9 10:12 11:48 12:17 14:-1 23:27 25:14 29:10 30:5 33:-24 34:36 40:7
cible 31:56 36:36 43:39 45:22 53:32|cibles 31:68|cic 10:37 34:35 43:42 51:52|cidre 33:16 48:52
cie 4:51 26:48 29:45 40:21 46:47 50:43|ciel 11:36 19:29 20:12 32:48 33:7 44:32 47:34|cigare 3:46 33:18
cijfer 21:54 44:59|cijfers 0:30 9:61 10:17 12:23 14:25 31:19|ciment 33:18 48:63|cimetiere 33:31
cine 1:21 2:11 7:17 13:20 26:33 31:42 34:12 37:35 38:51 43:23|cineaste 13:58 20:17 33:-9 38:56|cineastes 36:71 40:44
cinekids 38:83
cinema 1:14 2:-16 7:24 8:4 10:-9 13:24 17:17 18:-3 19:-9 22:15 23:12 27:-9 30:-2 31:27 33:-23 34:-15 35:-1 36:5 37:21 38:12 40:15 42:38 43:11 46:4
cinemas 22:34 27:26 30:46 31:34 37:42 38:26 40:5|cinematographer 19:61|cinematographique 10:23 23:35 30:35 34:52 44:35
cinematographiques 7:34 8:73 34:29|cinephage 38:83|cinephile 38:66 40:39|cinephiles 31:64|cinerama 27:66
cinevesdre 38:83|ciney 4:42 7:26 8:38 12:30 14:16 15:46 19:9 21:19 25:32 26:39 31:18
cinq 1:10 2:4 3:-9 5:0 6:7 7:20 8:3 10:-4 12:-6 13:2 18:-1 19:1 20:3 21:21 22:6 23:-1 24:4 27:8 31:13 33:1 36:7 37:15 40:3 41:5 42:-1 43:-3 45:-7 53:16
cinquantaine 6:76|cinquante 3:11 6:35 10:5 19:4 20:8 21:13 31:19 33:13 45:23 50:19|cinquantieme 20:57
cinquieme 2:25 10:16 17:29 20:7 21:24 22:41 33:-6 40:8 42:27 43:25|cinquiemes 2:63|cintres 27:66|cipher 33:30
ciply 2:41 12:51 13:50|circles 33:30|circonstance 27:66|circuit 31:68|circulaire 35:78|circulant 0:82|circulants 0:82
circular 19:61|circulate 33:30|circulation 52:80|circule 11:68 48:63|circumstances 14:68|circus 28:54 32:56 45:48
cire 18:34 19:21 32:67 33:-11 50:37 52:44|cirque 33:31|ciseau 7:14 10:37 11:30 17:30 33:-23 40:15 43:26 53:25
citadel 31:43 32:56 33:8|citation 34:64|cite 12:17 16:18 19:21 21:19 27:23 30:22 33:15 48:21 53:16
citee 5:57 12:51 30:56|citees 5:57 14:49 34:42|citer 34:64|citerne 20:35 41:55 50:58|cities 13:41 22:44 30:46 45:43
citizen 25:80|citroen 32:75|city 10:27 15:41 33:18 45:33|civiere 33:31|civil 20:35 21:52 33:10|civile 33:18 35:64
cladach 5:72|claes 5:28 6:36 13:22 19:15 33:14 43:23|claessens 40:55|claeys 22:71|claim 5:50 31:29 33:9 40:20
claimed 14:40 20:40 33:11|claims 0:40 13:30 22:34 33:5 34:25 39:42|clair 12:41 19:33 31:36 33:13
claire 1:27 3:-6 6:33 7:14 8:15 10:19 13:17 14:17 19:-1 20:-8 22:10 23:12 25:21 27:12 30:12 33:-20 35:12 36:19 40:-8 44:12 50:14
clairs 33:31|claque 33:31|clarifier 44:77|clarify 30:73|class 3:34 5:39 20:14 31:19 33:-3 35:30 53:22
classe 5:25 18:35 20:3 21:20 27:12 28:30 32:29 33:3 36:31 38:29 45:17 48:23 53:18|classee 33:31|classement 35:78
classera 20:57|classes 3:10 5:30 7:19 16:28 18:42 30:42 40:26|classeur 9:67 11:68|classification 27:66|classique 40:58
classroom 16:38 18:40 20:28 33:12|claudine 2:42 20:37 43:47|clause 2:12 10:36 11:33 33:-13 34:20 40:38
clauses 2:46 10:47 34:29|clavier 17:63 33:13|claxon 33:28|clay 20:59|cle 3:18 4:43 18:35 20:15 21:45 45:39 52:44
clean 16:48 33:8 41:50|cleaned 3:59|cleaner 33:30|clear 5:56 33:15 50:31|clearance 5:28 16:53 20:15 28:31 51:55
clearances 16:69|cleared 3:32 20:32 37:53 52:53|clears 33:16 45:56|clef 10:22 20:27 21:40 33:13 35:34
clefs 16:33 33:18 35:37 48:50|clemence 4:49 7:43 33:14 43:39
clementine 12:22 13:21 16:22 19:14 20:12 33:-17 39:32 40:8 41:24 43:22 49:30 53:21|cleo 34:47 47:53|clerc 3:46 13:58
clercs 33:31|clerk 28:41 33:8 45:35 48:38 49:43|clerks 33:30|clermont 13:60 22:41 33:-11|clervaux 13:67
cles 16:38 28:49 33:10 45:50|clever 3:59|cleverer 3:59|cliches 20:43 50:66|click 33:30
client 3:-6 4:48 9:15 11:15 12:14 20:-8 26:36 27:17 30:31 33:-4 35:32 50:38|cliente 4:54 9:50 12:41 33:13
clients 0:36 7:23 20:30 33:9 35:48|cliff 21:67|cliffhanger 21:61 45:44|cliffhangers 45:66|cligne 49:84|clignote 33:31
clignotent 19:64|climax 33:30|climb 20:34 33:23|climbs 33:24 48:46|clinique 33:30|clip 52:72|clips 7:44 13:46 20:43
cliquez 35:78|cloche 20:19 21:36 33:15 37:62|clocher 21:34 28:44 33:-8 45:42 47:40 48:37 52:47|clochers 20:57
cloches 20:22 28:49 33:18 47:44|clock 3:6 13:14 19:8 20:6 22:18 31:11 32:36 33:13 44:20 48:20|clocks 33:22 48:51
cloison 33:31|clonage 14:71|clore 33:31|clos 0:40 19:21 28:41 31:38 33:-11 40:15 46:55
close 18:24 19:25 20:11 23:11 33:-2 37:21 49:60
closed 3:0 5:13 12:10 13:20 17:13 18:30 19:2 20:16 21:13 33:-18 35:17 40:7 42:14 45:34 46:19 48:14|closely 31:51 33:16
closer 19:30 33:20 49:46|closes 18:19 20:7 21:20 28:23 33:19 35:23 40:3 45:17
closing 12:32 18:34 21:23 27:15 33:9 35:27 42:23 49:28|cloth 19:31 20:29 33:10 35:46|clothes 3:37 33:8 41:50
cloture 0:36 12:26 18:65 33:-2 46:38|clotures 32:83|cloud 33:30|clouds 33:30|cloutier 33:31|clown 13:46 19:39 21:51
clowns 19:47 32:63|club 13:26 20:26 31:41 33:2 45:36|clubbetreiber 33:29|clubs 20:36 31:58|clues 44:73
clumsy 6:58 33:16|cm 19:34 22:47 24:44 30:29 39:40 49:35|cnc 42:77
co 0:0 1:18 2:6 3:-12 4:1 5:21 7:14 9:19 10:37 12:-8 13:10 14:-9 15:-1 16:10 17:18 18:1 22:5 27:-6 29:-1 31:-12 34:2 38:-1 40:2 42:-4 43:16 44:2 46:7 50:4 51:1
co2 33:29|coach 16:33 18:36 33:-20 40:28 44:26 50:28 53:31|coaching 18:71|coachingsverslag 44:72
coal 13:37 30:43 33:10 39:54|coalface 22:52 39:70|coast 33:30|coastal 30:73|coasts 40:55
coat 6:9 20:-4 21:19 24:24 27:1 28:12 33:19 36:14 45:17 47:10 48:25|coats 6:37 19:26 33:8 48:38 49:43
coauteur 2:56 13:46|coauteurs 2:55 43:54|coautrice 2:35 3:33 16:46 40:31|cobbaert 7:51 16:54|cochenille 33:31
cocher 1:65 9:59|cochez 1:73|cockerill 2:15 7:13 10:35 14:25 16:22 35:26 40:20 53:34|cocreateur 13:71|codd 13:54 40:42
code 0:17 1:13 4:22 5:7 8:9 16:19 19:-4 24:10 25:32 32:13 33:-31 35:5 39:56 43:3 48:7 51:42 52:48|coded 33:30
codes 0:62 6:32 33:-8 35:38 39:35|codev 10:66|codeveloppement 1:49 10:59|codeveloppent 10:66|codkanku 25:87
coecrit 2:63|coecriture 2:63|coedition 31:68|coeur 3:22 31:43 33:15 38:32 44:27|coffee 16:38 20:28 32:46 33:-1 47:42
coffees 33:30|coffin 33:30|coffre 21:43 33:11 35:47 45:41|coffret 40:44 42:64|cofinancement 14:71|cofion 27:64
cognent 33:31|cohabitation 33:31|coiffe 33:31|coiffeuse 48:68|coiffure 41:76|coin 19:26 20:19 33:21 35:39
coince 12:51 35:56 44:56|coinces 21:74|coincidences 44:77|coincident 20:57|coins 33:30|cointe 33:31|col 32:61 33:23
cola 26:75
cold 1:16 10:1 12:16 19:8 20:6 21:9 23:11 26:15 27:1 31:2 33:1 36:23 37:27 40:-8 43:6 44:10 45:7 48:21 49:16 52:17
coldchain 30:73|coldwater 0:29 5:33 8:29 10:15 17:33 22:32 34:14 40:7 42:24 43:20 51:30|cole 22:71
colere 3:33 7:28 21:33 33:12 45:31|colerique 6:76|colette 5:26 7:17 27:14 33:0 34:13 44:33 47:42 53:28
colfontaine 2:17 8:35 14:25 23:32 25:41 27:20 29:36 34:28 43:30 53:26|colinet 22:71|colis 9:59 33:23
collaborateur 2:63|collaborateurs 7:69|collaboration 2:42 10:26 16:55 27:27|collaborator 2:63|collages 32:83
collard 3:8 33:26 45:19 48:24|collateralisation 10:64|collationne 33:31|collationnez 21:74
colle 2:17 5:24 8:26 11:25 14:21 18:17 20:10 27:17 33:-27 36:28 43:21 46:27|colleague 20:59|colleagues 33:30
collect 20:45 33:16|collecte 50:80|collected 20:59|collectees 20:57|collectief 2:34 22:66|collectieve 35:71
collectif 2:10 5:26 6:24 10:13 12:20 14:19 17:27 22:48 37:35 40:15 44:25 53:19|collectifs 13:71|collecting 2:63
collection 13:47 45:42 47:63|collectionneur 6:76|collectionneurs 31:68
collective 2:43 3:8 14:47 16:21 30:25 35:26 43:23|collectivement 2:49 14:57|collector 31:49 51:69|collectors 20:59
collects 2:49 33:16|collee 33:31|collega 12:46 20:36 33:7|college 1:12 18:16 20:-3 23:55 27:43 42:17 53:27
collegiate 33:30|collegue 6:42 33:28|collegues 20:22 31:33 33:23|colliers 26:85
collignon 4:36 7:26 14:29 27:24 29:34 43:22 46:34 53:19|collin 1:38 7:34 8:59 12:37 25:52|collinaire 4:85
colline 19:45 33:22|collinet 33:26 34:35|collision 33:31|colm 6:24 7:18 12:21 14:20 19:13 25:41 27:16 33:8 36:29
colocataires 45:71|cologne 13:44 15:66 31:35|colonel 33:31|colonial 33:31|coloniale 16:73|coloniaux 31:68
colonie 33:31|colonne 20:35 33:24|colophon 47:74|colorant 20:57|colorants 50:80|colore 35:78|coloree 30:77
colorer 40:58|colosse 6:76|colour 16:18 19:34 24:50 32:37 33:-3 43:29|coloured 20:59|colours 19:50 24:40 36:40 45:32
colpaert 45:71|colson 10:40 14:48 27:42|column 3:26 6:29 10:21 33:20|columns 3:45 10:50|com 39:76|combattants 26:75
combi 33:28|combien 2:2 3:-1 7:8 9:40 16:44 17:18 18:16 33:-5 35:17 36:24 37:26 40:14 43:14 46:23
combinaisons 33:18 50:66|combinatie 30:69|combine 33:31|combined 23:52 31:43 46:56|combineren 30:69|comblain 53:68
comble 33:31|combler 10:66|combustible 33:31
come 2:-5 3:12 7:-2 9:16 11:7 16:1 19:-7 20:0 21:4 24:9 27:-4 30:5 31:19 33:11 34:-6 37:11 38:8 40:14 47:5 53:-1
comedie 3:19 19:11 22:11 28:19 30:29 31:21 33:-22 36:20 37:22 39:19 40:17 43:39 44:13 45:31
comedien 10:25 19:37 20:16 27:26 33:12|comedienne 7:24 10:21 13:27 19:20 20:12 27:35 33:-13 40:13 52:42
comediennes 19:50 41:63|comediens 16:48 18:42 19:29 33:-24 41:47 43:20 52:31|comedies 7:42 30:37 31:54 40:17
comedy 3:26 13:11 19:5 22:15 28:19 31:24 33:-8 36:32 37:23 40:-1 44:16 45:32
comes 2:1 3:11 10:-7 11:5 12:-2 17:21 19:5 20:-3 21:10 33:17 38:5 40:-1 42:2 44:2 45:5 48:3 49:7
comfort 3:37 19:39 20:37|comfortable 27:50 33:16|comic 24:44 31:30 34:34 43:34 45:35|comics 33:16 45:50
comicverwertung 34:60|comines 27:66|coming 3:30 9:34 27:23 32:36 33:7 37:38|comique 20:26 21:42 31:36 33:0 45:40
comiques 33:31|comite 7:11 10:15 12:30 16:4 20:-1 23:48 27:36 33:-37 35:25 36:16 40:7 44:26
comma 13:41 24:50 33:3 52:53|command 2:63|commandante 6:76
commande 2:45 5:35 10:-3 14:13 16:4 19:-5 20:-4 26:16 27:-3 33:-27 35:19 50:46|commandee 5:79|commandent 40:58
commander 2:49 5:51 20:30|commandes 0:69 22:62|commanditaire 30:77|commandite 30:77|commands 2:63
comme 3:2 6:-5 10:-16 12:-9 13:-2 14:-11 17:-2 19:23 20:7 22:0 24:1 27:-2 29:1 30:-4 33:14 34:4 38:19 40:5 44:-4 45:-2 47:11 48:-5 49:2 52:5
commence 1:12 2:-9 3:23 7:-3 12:1 14:29 18:5 19:3 20:17 30:6 33:10 34:-8 43:14 47:8 48:5|commenced 2:42 14:60
commencees 14:71|commencement 2:54 14:24 18:33 40:17|commencer 2:28 9:46 31:46 33:10|commencera 18:77
commencerons 20:57|commencez 33:31|comment 2:-5 3:14 9:31 19:20 20:25 31:33 33:-3 35:10 38:15 40:1 42:21 45:4
commentaar 0:54 20:49|commentaarstem 20:57|commentaire 20:53 38:48|commentary 20:45 43:55|commente 2:63|comments 44:73
commercants 33:31|commerce 7:17 8:56 10:14 15:35 16:27 20:16 31:22 33:-8
commercial 13:19 24:25 31:34 33:-3 35:21 40:25 43:18 44:43|commerciale 30:42 31:46 40:36 50:45
commerciales 0:74 13:36 31:33|commercially 40:55|commercials 7:44 13:53 40:24|commerciaux 27:66
commercieel 31:55 40:34|commerciele 17:72|commis 1:26 10:18 20:10 27:19 29:35 33:13 36:37 43:28
commissaire 6:58 33:13 45:40|commissaires 0:82|commissariat 33:23 48:55|commissie 14:39 23:59 33:-14 36:33
commissies 10:48 13:43 27:37
commission 1:32 2:0 3:-10 5:9 10:12 11:13 13:5 14:6 17:10 19:-6 20:-3 23:48 27:15 33:-39 34:17 35:8 40:-8 42:19 44:7 48:6
commissioned 5:37 27:30 30:52 34:28 40:21|commissioner 23:74|commissioning 27:64
commissions 2:38 10:32 27:33 34:30 40:24|commitment 4:39 14:28 17:47 23:47 27:37|commitments 42:72|commits 3:59
committed 17:64 40:22 42:39|committee 12:20 23:48 27:35 31:27 33:-7 44:24 52:31|committees 27:37 33:16 48:46
commode 3:60|common 5:50 10:42 20:37|comms 50:76|commun 2:18 10:54 29:25 31:10 33:-6 36:27 40:0
communal 0:55 17:52 23:50 27:39|communale 27:58 33:10|communautaire 14:71
communaute 10:16 17:52 31:17 33:-18 40:8 42:50 44:27|communautes 40:58
commune 1:12 7:7 12:23 15:30 17:50 20:7 23:33 27:22 31:6 33:-18 35:16 40:-4 45:10 53:10
communes 20:15 22:34 30:45 31:39 33:-11 53:43|communicate 2:63
communication 2:42 10:10 13:16 23:22 26:59 27:11 30:34 38:27|communications 27:50 29:63
communique 10:38 31:40 33:4 35:50|communiquees 14:71|communiquer 2:41 34:42 35:56|communiques 10:66
community 3:15 6:17 8:22 17:36 23:19 26:23 27:9 31:21 33:-25 40:19 42:41|communs 22:76|comp 37:79|compagne 33:31
compagnie 7:29 10:35 13:19 22:23 27:13 33:10 35:25 42:25|compagnon 20:57
companies 0:41 8:52 10:10 20:5 22:17 33:-24 40:20 46:32 53:25|companion 20:55 33:-5
company 0:0 1:15 2:18 3:-19 4:7 5:16 6:0 7:20 8:30 9:14 10:-5 11:-3 12:4 13:-10 14:23 15:0 16:-8 17:5 18:-6 19:-17 20:-19 22:3 23:-4 27:-8 29:14 31:-8 33:-31 34:10 40:10 42:0 43:4 46:13 51:6 53:-1
comparable 30:34 31:55 40:16 45:30|comparables 30:20 31:64 36:27 40:1|comparaison 31:68|comparant 3:60|comparante 8:75
compare 20:43 33:20|compared 30:73|comparees 31:68|comparent 33:31|compartiment 33:31|compatible 30:64 40:44
compensation 2:53 33:-1 53:37|compensatoire 15:83|competent 10:64|competente 27:52 33:18|competents 34:64
competition 22:71|competitor 30:73|compiegne 10:64|complaints 35:76|complaisance 40:58|compleet 18:71
complement 12:54 19:33 22:44 41:45|complementaire 11:60 29:61 35:56
complet 1:42 2:11 10:14 22:24 30:26 31:16 33:0 38:31 43:36 48:25
complete 2:13 8:23 11:23 14:39 15:25 18:19 22:18 27:9 29:27 33:3 40:0 43:20|completed 1:42 7:53 11:48
completee 9:67 30:64|completely 38:76|completer 1:59 5:51 23:50|completes 14:49 18:55 27:45
completion 16:34 30:38 31:39 41:51|complets 14:71|completude 9:81|compliance 31:64|complicite 33:31|compliment 33:28
compliments 33:31|complique 33:31|complot 3:60|comply 10:64|componist 53:66|componiste 20:57|comportait 11:82
comportant 2:63|compose 8:47 12:39 19:36 20:23 33:-2|composed 33:30|composee 20:57|composent 33:31
composer 20:45 53:54|composes 3:60|composite 20:57|compositeur 53:72|compositing 7:11 10:29 16:15 22:33 41:60
composition 16:51 40:36 50:58|compositrice 5:65 53:58|comprehension 30:64 50:66|comprend 12:30 15:18 33:27 40:-7 48:12
comprendra 33:31|comprendre 20:22 33:23 45:36|comprennent 2:32 31:37 33:0 38:56|comprenons 33:31
compressor 33:16 50:61|comprimes 33:31
compris 2:10 3:27 5:14 10:20 12:8 14:7 16:9 20:-7 27:20 33:-5 34:24 35:13 42:13 45:7 50:15
comprise 10:34 15:51 20:26 33:0 50:48|comprises 10:44 35:56 45:50|comps 16:28 18:30 26:37 31:51 36:47
compta 16:59 17:65|comptabilite 0:47 3:25 16:51 26:50 40:23
comptable 1:15 6:18 7:30 9:23 11:23 12:14 13:13 15:24 16:27 27:14 28:26 29:24 33:-15 40:-1 41:30 43:19
comptables 6:55 33:23|comptait 1:35 3:30 12:22 23:27 33:-7 34:13 36:34 37:36 43:25 47:29|comptant 26:71 28:57 50:52
compte 0:28 1:-6 3:-20 4:49 6:19 7:3 10:-14 11:10 12:1 13:-8 14:0 16:-7 17:18 18:-3 20:-4 21:13 26:19 27:-13 29:25 33:5 34:-16 35:-2 40:-22 41:-3 45:-8 47:0 48:15 51:12 53:-8
comptee 11:74 14:49|comptent 33:18 49:70|compter 1:19 6:22 14:17 21:20 28:30 31:13 33:8 34:30 36:31 45:17 48:23
comptes 0:53 1:11 2:-9 3:-12 9:45 10:27 11:9 12:22 14:9 18:26 30:5 33:-12 35:16 40:-14 45:-1|compteur 20:43 21:60
comptoir 22:48 33:26|comptons 33:31|compulsory 1:69|computed 42:72|computer 3:32 8:48 13:39 33:3|computerfragen 10:62
computergrafik 40:54|comte 33:18 53:58|comtesse 28:51 33:27|concealed 33:30|concedant 34:64|conceder 34:64
concentre 30:77|concentrent 30:77|concentreront 53:72
concept 1:9 2:11 5:24 9:13 10:-5 16:33 18:18 24:9 28:8 30:17 34:-10 36:24 40:13 43:8 44:17 45:37 50:4 52:19 53:-1
conception 8:41 16:46 18:36 19:24 41:36 50:52|concepts 40:55|concepttrailer 52:77
concern 4:52 12:22 21:25 27:43 29:29 37:33 40:8|concerne 12:49 15:34 20:8 23:28 27:17 29:33 34:28 43:26 51:34
concerned 3:59|concernerait 53:72|concerning 34:49 46:64|concerns 2:42 14:47 29:55|concert 8:47 20:36 33:8 36:51
concerts 33:31|concessie 33:28|concession 33:23 40:34|concevoir 2:63
concierge 6:35 20:16 31:26 33:-3 45:30 46:47 47:38|concile 22:76|conciliation 33:18 34:50|concluante 33:31
conclude 30:73|concluons 30:64 40:44|conclure 10:66|conclusie 30:56 40:42|conclusies 30:69
conclusion 27:13 30:63 40:4 44:36 46:51|conclusions 30:76|conclut 33:31|concordants 46:84
concours 13:31 22:34 23:32 28:38 31:35 38:39 40:12 43:29|concreet 53:66|concret 20:43 45:58|concrete 33:30
concurrence 2:35 10:25 27:26 30:50 31:40|concurrentieanalyse 30:69|concurrents 40:58|condamnation 14:71
condamnations 20:43 33:18|condamne 14:39 28:53 33:21|condamnee 33:23 44:56|condamnees 33:31|condamnerait 33:31
condamnes 14:71|condensation 32:77|condescendant 45:71|condition 27:48 30:31 33:8 44:31 46:38|conditional 27:64
conditionne 1:59 40:44|conditionnee 17:65 27:52|conditionnel 1:46 10:38 17:52 27:39|conditionnelle 17:58 27:45 40:36
conditions 2:29 14:26 23:44 27:9 29:39 33:-25 34:7 35:45 50:23|condroz 4:51 20:21 33:-8 38:59 45:32|conducted 4:79
conducteur 20:49 35:56|conducts 33:30|conduira 33:31|conduire 3:25 6:41 13:36 19:29 40:23 47:45|conduisait 33:31
conduit 13:44 33:26|cone 33:31|confection 13:71|confederation 10:66|confere 34:64|conference 7:53 33:16
confesses 21:72|confession 3:30 21:44 33:2 44:52|confessionnal 45:71|confiance 20:35 26:63 33:10|confidence 27:64
confidential 12:42 30:46 35:49 52:53|confidentialite 10:52 31:40 35:50|confidentiality 10:64
confie 2:20 20:28 21:31 27:24 29:40 33:10|confiee 30:64 53:58|confient 10:66|confier 2:63|confines 13:58 22:62
confirm 1:18 4:48 5:21 10:13 12:18 14:30 27:46|confirmation 4:57 12:21 14:21 23:26 27:22 33:-18 34:17 35:37 50:23
confirme 4:44 5:25 10:21 14:17 17:46 27:38 33:-22 34:23 40:4|confirmed 5:37 17:51 20:24 42:51
confirmer 11:54 12:45 27:39 42:50|confirmes 10:52 42:64|confirmons 2:13 23:41 27:57 34:15 35:28
confirms 4:57 15:56 23:52|confisque 33:31|confisquees 33:31|confiture 33:31|conflict 33:2 44:66|conflit 40:44 44:64
confondre 20:57|confondues 10:66|confondus 27:52 33:18|conform 50:76|conforme 1:31 8:51 10:23 25:57 29:53 33:-11
conformement 34:64|conformite 14:71|confort 3:46 19:50|confrontation 48:77|confronts 33:30|confuse 30:73
confuses 44:73|conge 33:31|congelateur 6:36 7:28 28:44 33:-9 35:37 36:44 40:17 48:36|congelateurs 32:83
congo 25:59 33:18 40:31|congrats 23:74|congratulations 23:74|congregation 33:30|conjoint 10:66|conjointement 10:66
conjointes 4:71 10:52|conjoncture 30:77|conjoncturelle 40:58|conjugue 33:31|conjuring 33:30|connais 20:51 33:4
connaissait 3:46 33:18|connaissance 1:50 2:13 11:32 21:24 27:47 33:-18|connaisse 19:50 20:43|connaissements 33:31
connaissent 31:36 33:21 40:26|connaissons 3:46 31:54|connait 2:-1 3:-3 6:25 20:-6 30:14 31:16 33:22 34:1 40:-5 45:8
connaitre 2:38 3:22 7:31 20:19 21:36 33:-7|connaitront 19:64|connected 35:76|connecting 45:70|connection 29:63 31:51
connu 2:14 3:11 5:30 13:23 31:19 33:12 35:29 40:22|connue 5:71 27:45|connus 7:47 33:10 40:36|conor 33:30|conrad 27:64
consacre 27:52 33:18|consacree 7:69|consacrees 33:31|consacres 33:31|conscience 3:41 45:60|conscientiously 14:68
consecutifs 20:57|consecutive 46:78
conseil 7:27 8:15 12:18 13:6 15:28 16:41 17:13 18:11 23:23 27:19 29:39 30:20 33:-34 45:6 46:29 50:14
conseille 33:21 40:26 44:46|conseiller 10:31 16:38 35:43 40:23 51:48 53:37|conseillere 16:46 34:37 44:50 53:44
conseils 10:52 45:58|consent 7:28 10:39 20:34 34:40|consenti 5:57 34:56|consentie 34:64|consents 40:55
consequence 5:65 10:52|conservateur 27:66|conservatoire 13:54 33:20|conservator 27:63|conservatrice 27:66
conserve 2:43 19:31 20:11 30:31 34:39|conserver 30:77|conservez 23:78|consider 11:30 12:24 27:19 40:23 44:61
considerant 10:52 23:64|consideration 12:37 23:30 31:20 34:54|considerer 40:58|considering 12:69|considers 33:30
consigne 20:20 31:37 33:16 44:41|consiste 33:31|console 22:52 33:21|consoler 3:60|consolidated 30:60 46:64
consolidation 30:52 40:32 46:69|consolide 0:45 7:44 18:39 42:39 46:59|consolidees 46:84|consommateurs 33:31
consommation 31:68|conspiration 33:31|constable 31:64|constant 20:57|constanta 33:31|constanze 21:45 33:20
constate 33:31|constatee 2:49 20:43|constater 33:31|constats 30:77|constituant 14:71|constitue 8:49 23:33 27:56 29:38
constituee 7:55 14:44 15:56|constituent 8:67 10:52|constituer 29:82|constitute 27:64|constituted 7:66
constitutes 27:64|constitutif 8:67 9:67|constitution 8:76 26:51|constructie 40:55
construction 3:9 20:7 41:61 44:26 50:29 53:36|construire 33:31|construisons 40:58
construit 19:16 20:30 40:36 41:28 45:36 48:29|construite 33:4 41:49 53:58|construits 53:72|consulate 33:30
consultables 5:79|consultant 16:55 18:12 20:2 21:16 34:0 40:8 44:39 53:30
consultante 1:24 13:22 16:58 18:27 40:9 44:28 53:35|consultants 5:33 13:24 16:30 33:-9 40:16 44:34 45:31 48:34
consultation 2:20 10:37 16:47 27:21 30:26 39:32 40:19|consulte 20:57|consultee 10:44 33:10 34:42|consultes 34:64
consulting 30:73|consumpties 26:75|contact 1:48 12:22 24:11 27:-4 35:22 36:30 38:46 42:6 43:45|contacte 42:77
contactees 30:77|contactmicro 16:54 20:44|contactmicrofoons 19:61|contactpersoon 1:55 12:41 43:43
contacts 10:38 16:50 18:53|contained 40:45 43:38 45:39|container 7:25 21:28 24:24 33:1 35:31 39:24 40:4 45:32 48:16
containerpark 33:15 40:42|containers 19:49 33:14|containerwand 32:75|contains 12:55 52:66|contamine 31:68
contant 21:54 33:15|conte 3:46 33:18|contemple 33:31|contemporaine 19:64|contenait 11:68 33:18|conteneur 33:31
conteneurs 33:31|content 1:18 7:33 12:18 14:18 16:19 26:27 27:28 33:-21 34:12 42:22 43:18 50:25
contents 14:47 33:8 34:41|contenu 1:37 3:14 9:35 12:27 21:28 33:-14 34:18 40:25 52:41|contenus 7:55 14:57
contes 21:60 34:50|contessa 33:28|contest 48:73|conteur 6:76|contexte 30:77|contiennent 33:31
contient 9:37 11:37 12:28 20:26 33:13 52:42|continents 16:59 40:44|contingency 16:50 40:-4 41:60|contingent 2:49 21:58
continu 33:31|continue 7:13 10:17 13:16 20:2 33:26|continued 21:72|continuent 33:31|continuer 27:52 40:44
continues 33:30|continuite 2:34 5:29 12:23 13:22 16:24 18:40 27:17 33:-18 40:9 43:26|continuity 13:64|contour 24:82
contouren 24:76|contourne 33:31|contourner 20:57
contract 1:-1 2:22 5:28 9:24 10:12 12:21 13:-2 16:9 17:23 18:1 23:11 24:7 27:25 29:6 33:-17 34:1 35:5 40:4 48:2
contracte 10:66|contracted 5:33 17:58 40:29 42:33|contracten 1:42 5:37 9:46 12:21 18:24 40:9 53:19|contracteren 43:70
contracting 51:78|contractions 33:31|contracts 0:25 1:28 5:19 6:19 7:14 9:52 12:41 18:19 53:15|contractueel 40:55
contractuel 18:63 40:44|contractuelles 9:67 40:44|contradicteur 3:60|contradictoire 20:57|contraignante 27:66
contrainte 19:64|contraintes 3:60|contraire 20:43 33:4 34:37|contrarie 24:82|contrary 3:29 14:39 33:19|contrast 19:61
contrat 1:26 2:31 5:43 6:-4 9:23 10:31 12:6 16:-7 17:13 18:-3 19:-16 23:-2 27:5 29:2 33:-26 34:11 35:6 40:-4 42:-3 43:-5
contrats 1:9 5:38 7:16 9:58 12:42 16:20 18:12 33:-8 34:-1
contre 1:1 2:-9 3:-2 5:6 10:11 12:0 14:-1 19:-8 20:2 21:2 22:3 23:16 27:4 29:10 30:15 31:6 32:21 33:5 34:14 35:5 36:12 40:-14 42:5 43:3 44:5 49:28
contrebande 22:76|contrebas 33:31|contrechamp 13:31 19:37 20:17 49:70
contrechant 1:19 2:9 4:31 8:27 10:33 14:17 17:25 34:10 37:33 39:39 40:4 43:21 51:29 52:32|contredit 33:31
contremaitre 33:31|contrepartie 23:50 27:39 34:50|contresigne 34:64|contretemps 11:82|contribuable 51:83
contribute 2:63|contributes 10:64|contribution 1:34 2:37 5:34 11:40 27:42|contributions 10:49 14:38 51:56
control 5:29 7:24 19:18 33:-13 40:12 41:43 46:35 51:36
controle 0:24 1:22 7:11 14:31 20:0 21:31 26:26 32:25 33:-4 48:32 51:40|controleboot 48:68|controlecentrum 45:66
controlee 51:83|controleert 33:28|controlekamer 33:28|controler 33:31|controleren 3:44 20:44|controles 51:83
controleur 3:33 20:30 24:55 33:4|controleurs 3:38 20:35 27:45|controleuse 28:70 33:18|controlled 7:53 30:60
controller 33:30|controls 10:42 34:41 46:56|controverses 7:69|convaincante 35:78|convaincre 1:73|convaincu 40:58
convaincue 13:58 44:64|convenir 27:66
convention 2:20 5:31 7:-6 9:6 10:34 12:-3 14:-4 17:37 18:2 20:-11 23:37 27:7 29:17 34:14 35:3 40:9 42:2
conventions 9:67 12:53 16:33|convenu 2:51 10:19 27:20 34:39|convenue 17:79|convenus 2:63
conversation 3:17 20:14 33:14 40:21 43:35|conversion 30:77|converted 11:61 16:56|convertis 17:79|conveyor 20:59
convicted 14:68|conviction 40:58|conviennent 2:41 10:44 33:-4 34:29|convient 27:52 53:58|convocation 35:78
convocations 35:78|convoi 21:60 45:58|convoque 33:31|convoy 20:45 33:16|cooking 33:30|cool 3:55|cooler 33:30
cools 19:25 33:24 48:37|cooper 33:22 48:57
cooperateurs 0:42 7:28 10:13 14:18 17:26 18:24 23:25 27:13 29:42 35:25 42:24 46:44|cooperatie 7:38 40:50
cooperatif 4:77 15:61
cooperative 1:2 2:5 4:25 7:35 8:25 9:20 10:5 12:16 14:17 15:11 16:12 20:-14 33:-34 34:15 40:6 41:5 42:16 43:4 46:30 53:24
cooperatrice 13:71|coordinateur 50:80|coordinator 1:63 13:42|coordinatrice 34:64|coordonnees 4:85
coordonnes 8:73 35:56|copain 33:31|copains 13:58 31:43|copeau 50:80|copie 1:21 2:10 8:28 23:25 25:60 26:32 33:5 34:30
copies 7:14 10:16 13:15 22:28 27:17 29:24 31:36 33:-23 34:20 40:20 41:15|copines 31:62|coppeelaan 2:60
coppens 6:50 8:61 33:5|copper 24:77|copperhouse 27:64|copr 22:76|copro 22:76|coprod 22:66 42:50 43:35
coproduceerden 7:65|coproducent 9:20 10:27 11:21 13:17 14:28 17:20 27:22 40:3 42:38 43:36|coproducenten 40:42 43:56
coproducteur 7:6 10:33 11:30 17:40 27:15 29:19 40:29 42:43 43:24
coproducteurs 1:31 10:36 16:30 18:34 27:24 31:25 33:-11 43:33|coproductie 1:20 2:12 5:23 7:16 10:13 34:13 42:61
coproductiebijdrage 27:63|coproductiecontract 10:62|coproductiefonds 42:72|coproductiemarkt 18:71
coproducties 7:51 42:59|coproduction 1:15 2:-11 5:14 7:11 10:39 16:15 18:3 22:22 27:8 40:2 42:53 43:11 53:1
coproductions 14:28 22:46 40:15 42:66|coproductrice 10:46 11:41 27:26 40:39|coproduire 10:60 27:39|coproduisent 10:66
coproduit 7:47 40:36 43:54|coproduits 7:69|coproprietaires 10:66|copropriete 10:66
copy 2:21 8:35 10:22 11:46 20:17 25:51 33:-12|copybook 33:25 48:43|copyright 2:52 10:34 34:13 47:37
coquetier 33:18 44:64|coquetterie 3:60|coquille 24:82|cor 6:30 21:42 33:-10 36:37 45:28 48:39|coraline 2:63
corbeaux 6:41 21:39 24:47 33:-4 36:50 48:42|corbillard 21:60 45:58|cordage 33:31|corde 20:19 33:20 34:26 48:39
cordes 33:31|cordialement 27:66|cordiales 12:72|cordially 27:64|cordier 7:38 10:35 12:41 14:43|cordon 33:31
cordonnier 6:49 33:26|cordons 33:31|core 24:46 30:42 31:54|corealise 13:71|coree 13:71|coreen 40:58
corentin 2:20 3:25 7:24 12:26 13:35 37:35 40:12 43:37|corinna 3:26 13:35 25:53 43:35
corinne 7:34 14:36 40:23 43:40 45:50|cork 13:59 22:41 34:25|corman 5:50 13:37 43:48|corn 3:60
corneille 6:43 19:21 21:31 24:39 33:12 45:29|corner 32:50 33:3 50:49 52:53|cornerhouse 27:50 40:42
cornet 20:26 33:15 34:44|coron 32:69 47:66|corona 0:53 15:60 40:20|coronahilfe 15:70|coronapremie 15:74
corporate 7:43 9:63 51:45|corporelles 0:82|corporels 10:66|corps 19:33 20:24 21:41 24:31 33:6 45:20|corpse 33:30
corran 0:24 1:16 5:27 8:24 10:11 11:22 13:14 16:16 17:19 23:21 26:24 29:23 33:-12 34:9 40:2 43:16
correct 4:32 6:25 11:40 14:47 33:8|corrected 11:67 33:8|correction 11:78|correctionnel 20:57|correctionnelle 20:57
corrections 2:29 11:51 18:56 33:-2|corrects 33:30|correspond 33:18 40:44|correspondance 29:69 34:50
correspondances 2:17 3:24 6:31 10:20 12:27 13:26 27:20 31:22 33:-14 40:12|correspondence 29:76|corresponds 27:64
corridor 19:18 33:25 48:30|corridors 20:59|corrige 3:37 6:29 11:34 20:23 33:5 40:10|corrigeait 3:60|corrigeant 33:31
corrigeert 3:58|corriger 3:46 11:68|cortege 19:42 20:35 33:10|corveables 16:38 17:44 22:41 27:31 43:40 45:36
coscenario 13:71|coscenarist 2:52 3:36|coscenariste 2:21 3:6 5:24 13:43 16:35 53:48|cosmo 2:32 3:28 19:30 34:31 43:38
cost 1:15 2:-1 7:3 10:24 11:11 14:5 16:22 30:10 31:0 33:-34 34:-1 40:20 41:29 43:31 44:9 47:10 50:12 53:4|costed 40:55
coster 27:63|costs 1:15 3:-1 9:37 10:24 11:6 12:0 14:13 16:37 17:13 19:-8 23:14 33:-39 40:16 41:18 43:15 53:-1
costume 20:13 24:28 33:20 41:46|costumes 19:24 24:17 32:17 41:66 53:39|cotation 44:56 50:72
cote 3:-3 9:18 10:-8 13:2 19:-9 20:4 22:20 27:-7 31:11 33:19 35:14 40:6 42:11 44:4 45:-2
cotes 10:34 27:35 33:0 37:55 40:26|cotisation 35:50 51:78|cotisations 0:33 14:52 51:71|cotise 17:79|cottages 27:64
cou 33:18 50:66|couche 33:31|couchees 19:50 33:18|couches 19:37 20:51|coud 20:57|coude 33:31|coudes 6:63 33:18
coudre 33:31|couette 45:71|coughs 21:58 33:16|cougnou 33:31|cougnous 33:18 48:63|couillet 53:72|coulage 50:80
could 1:6 3:25 13:5 19:8 24:15 27:12 33:13 40:19 42:10 45:7|couldn 3:45 20:45|coule 33:31|coulees 33:31|couler 33:31
couleur 1:9 2:-1 3:5 7:5 10:13 16:9 19:12 20:2 21:10 23:14 24:30 27:2 30:14 32:19 33:-3 40:-6 41:13 43:36 52:23
couleurs 19:37 20:0 24:62 32:46 33:-6 45:15|coulisses 19:29 27:31 34:42 39:49 40:23
couloir 19:15 20:-1 21:15 24:24 33:8 35:19 40:12 41:18 47:21 48:30 49:25 52:37 53:13|couloirs 10:52 20:43
council 20:45 33:16|counsel 2:21 5:30 9:34 12:27 16:40 25:38 53:39|count 3:16 6:29 20:28 31:21 33:11 49:34
counted 15:50 33:3 40:28 45:43|counter 10:19 12:24 19:16 20:14 23:29 31:20 33:3 37:35 43:24|counterparts 10:64
counters 20:59|countersign 2:63|countersigned 33:16 34:49|counterweight 33:30|counting 3:25 33:20 34:19 47:30
countries 2:8 7:11 10:9 13:12 18:28 20:4 22:45 31:28 33:-25 40:19 45:14|country 1:22 3:24 31:17 33:-5 40:28 42:46
counts 6:32 7:8 14:10 17:14 20:1 33:11 34:4 36:19 37:21 48:42|county 3:28 6:41 17:41 45:39 47:42
coup 12:21 14:20 19:13 20:19 33:18 44:26 45:20|coupable 3:56 21:39
coupe 2:-2 3:-5 17:14 19:23 20:17 22:15 24:41 33:7 35:13 40:-7 44:13 47:15 48:27|coupee 20:43 48:63
couper 3:9 13:21 19:13 20:27 22:25 33:-19 38:32 39:33 44:47 48:26|coupes 19:64|couple 6:44 33:21 45:34
coups 24:52 33:27|cour 7:21 33:17 35:30 40:10 48:51|courage 3:45 27:40 28:45 33:-8|courageuse 21:60 48:63
courageux 6:76|courant 7:14 20:12 21:31 23:23 27:12 31:25 33:10 35:23 45:26|courbe 20:21 33:24 48:41|couree 22:76
courent 18:55 33:10 49:62|courier 9:44 26:60 38:58|couronne 21:60 22:62
courriel 2:25 5:41 10:28 17:41 33:-7 42:39 43:37
courrier 5:17 10:4 12:35 13:21 17:17 23:24 27:29 29:20 33:-8 37:25 38:40 41:14 42:15 43:13 44:15|courriers 9:67 20:43
cours 0:38 3:-8 5:11 6:8 7:12 8:13 12:4 13:27 15:42 17:33 18:9 19:-4 20:-11 22:31 31:0 33:-19 34:7 40:-10 42:9 43:7 45:3
course 0:39 6:33 13:41 20:20 33:5 48:29|courses 33:18 35:64
court 3:-5 6:8 7:19 13:42 14:5 19:3 22:28 28:22 31:0 33:-3 36:13 39:22 40:7 43:9 45:0 48:5 53:5
courte 6:34 9:39 12:43 13:29 31:25 33:2 45:29|courteous 20:45 33:16|courteously 33:30
courtes 3:19 7:28 13:31 19:23 30:37 31:27 34:38|courtesies 33:30|courtesy 1:47 43:47 51:57|courthouse 19:61
courtois 2:48 3:26 22:41 43:41|courtrai 29:69 40:44|courtroom 19:26 24:43 28:41 31:30 33:-5 36:42
courts 2:8 7:42 10:9 13:50 22:24 34:19 39:20 40:6 45:8|courtyard 35:76|cousent 20:35 33:23
cousin 3:13 6:44 33:16 48:28 52:31|cousines 33:31|cousins 3:35 33:24|coussement 20:44 22:58|coussin 48:77|cousu 20:57
cousues 33:18 38:69|cousus 33:18 53:58|cout 1:25 10:17 12:6 30:22 31:1 33:-35 34:16 36:18 40:22 41:41 43:47 45:5
coute 9:27 12:18 16:45 27:12 33:-23 34:23 40:40|couteau 32:56 33:26|couteaux 38:69 49:70|coutelier 38:83
coutera 40:52 41:49|couterait 40:58|couts 1:29 16:55 17:35 40:34 43:31|coutume 33:31|couture 19:42 24:61 33:10
couturiere 13:71|couve 33:31|couvent 6:63 20:43|couvercle 33:31|couvert 32:52 33:13 35:46 40:26|couverte 40:58
couverts 5:65 33:18|couverture 9:46 17:44 33:23|couvertures 32:83|couvin 13:40 26:53 33:0 34:33 53:40
couvre 20:26 21:42 40:48|couvrent 40:58|couvrir 33:31|cover 33:8 34:29 40:20 45:35 50:41|coverage 44:74
covered 35:49 40:42 47:47|covering 9:62 40:42|covers 23:47 33:3 40:28 45:43|covid 15:77 40:24|coviewing 31:68
cow 33:30|cp 10:44 18:55 53:50|cpb 2:63|crack 33:22 36:41 49:41|cracked 33:30|craft 31:51 40:42
crahay 7:35 14:37 29:45 46:60|craie 13:19 19:12 22:23 24:43 32:31 33:3 38:31 39:41 44:25 45:19 49:31|craignait 33:31
crains 44:77|crainte 30:77|crane 33:30|cranes 33:30|crank 50:76|crapaurue 8:67 34:50|craquement 33:31
crash 35:66 45:53|crates 7:39 35:49 40:28 41:44|cravate 6:57 33:22|crayon 3:11 19:16 20:9 33:22 49:45
cream 19:39 21:51 39:57|creance 17:58 23:56 51:62|creances 0:80 51:41|creanciere 3:60|created 2:42 43:61|creates 27:64
creatie 1:69|creatief 1:69|creatifs 23:78|creation 2:29 7:39 13:19 20:5 27:14 34:12 42:25 43:43 50:27
creative 1:45 10:42 17:42 20:17 43:26|creator 1:40 13:55 43:35|creatrice 2:49 31:40 43:48|creature 16:56 41:57
creche 20:49 22:55|credit 2:44 4:48 10:21 17:6 23:8 33:-32 34:4 38:11 40:1 42:37|credited 2:63|creditors 0:75 33:-9
credits 2:30 9:26 10:23 13:18 22:51 33:-20 40:5 42:23|cree 7:69|creee 2:16 7:49 12:26 14:25 34:18 37:41 40:12 43:29
creees 5:79|creemers 22:71|creeps 33:30|creer 31:68|cregbe00 4:77|creme 33:31|cremer 3:16 6:27 19:19 33:16 48:26
cremers 33:16 44:54|crepes 6:55 33:10 48:55|crept 11:75|creteil 13:71|creuse 6:37 16:34 18:36 19:20 33:13|creuser 3:60
creuses 19:45 22:62|creux 20:49 40:36|crevecoeur 33:31|crevette 32:52 33:13 49:52 52:55|crevettes 35:78
crew 6:8 10:0 19:7 20:-4 33:-34 38:13 41:54 50:23 52:16 53:42|crewed 53:68|crews 7:66|cri 49:84|criant 3:60
crie 21:52 33:10 38:61|cried 6:45 30:60 38:49|crier 21:47 33:26|crime 30:39 31:44 33:-4 36:31 43:26 44:29|crimes 40:55
crimineel 33:28|criminel 3:60|crise 15:83|crisis 33:30|crisp 26:78|cristalline 24:82|criteres 1:59 40:44
criteria 14:68|criticus 21:68|critique 31:54 38:69|critiques 38:83|crochet 53:72|crochets 10:66|croient 33:18 40:44
croira 40:58|croirait 20:57|croire 12:62 27:35 33:0|crois 3:38 19:29 20:35 27:31|croise 17:52 20:30 33:18
croisee 46:84|croisees 24:82|croisent 20:43 48:63|croissance 30:77|croisse 40:58
croit 6:43 21:23 33:19 38:20 40:-5 44:15 45:9 47:17 48:14|croix 3:16 32:39 33:24 44:33
crommelynck 13:44 19:37 37:60 43:48|croquis 21:60 24:68|cross 1:35 3:13 10:17 18:25 31:18 33:16|crosses 33:16 49:64
crossing 19:18 33:22 35:33 40:12|crossings 19:47 45:56|crossroads 8:77|crossword 3:32 33:3 34:35 36:50
crosswords 33:30|croupier 33:30|croute 3:38 24:61 33:10|crouton 22:45 36:54 38:53 39:64|crow 33:30
crowd 17:41 33:-1 41:40 48:55|crowded 40:55|crowdfunding 17:51 42:64|crowdpleaser 40:55|crowds 19:39 32:56 33:8
croyaient 33:31|croyais 3:60|croyait 3:33 33:26|croyant 33:31|croyante 6:76|croyons 27:52 40:44|crsobebb 4:79
cru 3:43 6:38 19:39 44:39|cruaute 3:60|cruche 3:28 33:27|cruches 33:31|crucifix 33:31
crue 10:27 20:31 32:44 36:45 43:44|cruel 38:69 45:51|cruelle 20:57|cruelles 33:31|crumb 3:29 30:43 33:19|crumbs 39:79
crumpet 31:64|crutch 21:58 37:66|cry 6:51 20:37 34:41|crying 32:63 33:16|csf 23:78|csp 31:68|ctr 17:65 34:50|cu 49:77
cube 33:18 45:58|cubes 48:77|cuckoo 5:52 34:53|cue 33:30|cuesmes 13:69|cuff 19:61|cuiller 33:22 48:57|cuillers 20:57
cuir 49:84|cuisine 3:-8 7:1 19:-4 20:15 21:5 29:14 32:26 33:11 34:-4 40:-10 41:8 45:11 48:42 49:15 52:20 53:3
cuisines 32:52 33:0 40:26 43:44 45:40|cuivre 26:71 32:69|cuivres 32:83|culprit 21:72|cultivent 33:31|cultural 1:69
culture 15:56 23:64 42:50|cultured 33:30|cultureel 30:69|culturel 1:51 8:59 42:56|culturele 31:63|culturelle 2:63
culturels 1:59 31:54|cultures 40:55|cultuur 1:42 23:56 40:29|cultuurcentra 7:65|cultuurcentrum 27:63
cultuurmanagement 30:69|cumul 1:33 14:42 15:69 17:39|cumulatietabel 15:74|cumule 40:44 46:70|cumulees 31:68
cumules 46:84|cup 6:30 21:30 33:14 36:35 47:32 48:31|cupboard 33:30|cuppens 7:34 10:30 14:39 25:60|cups 33:16 48:59
curage 35:78|cure 10:26 21:28 33:21 45:25 48:31|cured 28:75|cures 10:66|curieux 6:55 33:10 45:50|curiosite 33:31
curiosity 20:59|curious 6:58 20:45|currach 33:30|current 0:69 4:37 5:30 15:36|currently 35:76|curricula 9:75
curriculum 9:68 13:56|curryworst 21:68|cursisten 33:28|cursus 33:28|curtain 33:30|curved 33:30|curves 24:77
custody 1:30 10:13 12:18 23:23 26:27 27:14 33:-21 36:26 37:41 40:5 43:18 44:22 52:29|customary 2:49 27:50
customer 3:45 26:64|customers 20:37 33:8 47:52|customs 33:23 40:18 48:36
cut 2:13 3:9 7:1 10:12 16:3 18:6 19:5 20:-7 21:6 24:26 26:12 33:-2 40:-11 41:5 43:13 44:7 45:4 48:28 49:27 52:23
cutdowns 45:70|cute 19:47 22:58|cuts 19:47 20:24 33:-5 47:39|cutter 33:30|cutterin 7:62
cutting 19:30 26:47 33:12 41:40|cuve 20:43 33:18|cuvelier 34:64|cuves 26:63 33:23|cuypers 7:51 10:48
cv 1:49 2:0 7:4 9:45 12:20 13:25 17:20 26:15 30:9 34:11 40:-5 43:9|cvba 30:52 34:30 43:39 50:42|cvs 1:51 9:44 12:51
cyanotypes 32:83|cyber 15:62 32:63|cybersecurite 15:83|cycle 33:11 49:70|cycles 33:30|cylindre 20:57|cynisme 44:72
cyprus 3:59|cz 30:66|czech 33:16 43:55
d 0:0 1:7 2:0 3:1 4:2 5:6 6:-3 7:7 8:2 9:3 10:-1 11:0 12:1 13:0 14:5 15:-2 16:7 17:2 18:-3 19:-2 20:0 21:-5 22:1 23:4 24:1 25:7 26:-1 27:5 29:3 30:5 31:2 32:4 33:-11 34:3 35:1 36:-2 37:5 38:1 40:3 41:-4 42:-1 43:3 44:-5 45:-4 46:6 47:0 48:-8 50:3 51:2 52:1 53:-3
d01 24:82|d02 24:82|d03 24:82|d04 24:82|d1 2:22 9:46 16:43 18:41 49:46|d10 49:77|d100 16:73|d11 49:77|d110 16:73
d120 16:73|d130 16:73|d2 1:30 2:34 9:33 11:43 16:32 44:34 49:39|d200 16:73|d3 2:29 9:38 11:38 18:37 44:38 49:53
d310 16:73|d320 16:73|d330 16:73|d4 49:77|d400 16:73|d410 16:73|d5 49:77|d500 16:73|d510 16:73|d6 49:77|d600 16:73
d610 16:73|d7 49:77|d700 16:73|d710 16:73|d720 16:73|d8 49:77
da 2:4 3:29 6:9 10:15 13:4 17:22 18:11 20:2 21:8 31:6 33:1 36:15 48:18|daagt 33:28|daalt 19:34 20:31 21:41 30:43
daan 33:28|daar 3:27 19:13 20:19 27:-2 28:9 31:7 33:6 40:12 47:6 53:15|daaraan 17:72|daarachter 45:66|daarbij 3:58
daarboven 10:62|daarbuiten 33:28|daardoor 3:36 11:53 40:34|daarin 34:61|daarmee 19:39 40:48
daarna 3:12 10:0 13:18 19:9 20:-4 28:13 30:8 31:39 33:5 34:0 40:-6 48:6|daarnaast 20:44 31:50
daarom 3:19 17:22 19:33 20:7 33:-22 40:40|daaronder 34:61|daarop 18:49 19:39 20:36|daarover 3:36 20:36 29:53
daartoe 8:75|daaruit 19:47 40:42|daarvan 33:2 34:48 40:29|daarvoor 2:19 3:23 7:12 10:9 19:8 28:22 33:-5 34:36 35:18
dabei 3:20 20:35 27:25 33:12|dableibt 33:29|dac 0:46 10:33 34:31 43:38 51:47|dach 3:17 27:21 33:11 42:29 45:25 49:31
dacha 3:59|dachboden 33:16 35:55|dacht 3:24 30:36 33:20|dachte 3:55|dachten 33:28|dactylographie 47:79
dad 3:32 33:16 48:46|dader 3:44 21:54|dadurch 20:58|daem 16:54 20:44|daf 23:74
dafur 11:22 13:18 17:21 19:23 20:12 30:20 33:-6 34:32 40:7
dag 2:-12 3:-10 5:-1 6:-3 10:-1 12:6 16:1 18:-2 19:5 20:2 26:9 27:14 28:14 31:-3 32:9 33:10 35:10 36:3 40:-6 45:-6 47:4 48:26 50:0 52:5
dagblad 38:74|dagboek 47:72|dagegen 19:32 20:32 33:3 40:27|dagelijkse 13:70
dagen 2:3 3:-12 10:6 16:24 19:-8 20:-4 21:6 23:6 26:23 27:-6 28:6 33:1 34:0 40:-14 41:27 45:-3 48:-1 50:33 51:7 53:14
dageraad 20:57|daglicht 19:61|dagvlinder 27:63|daheim 3:55|daher 11:68|dahin 10:54 40:32|dahinter 33:16 48:52
daily 13:46 38:68|dairy 4:65 7:53|dak 19:28 20:22 33:20|daklozen 20:57|dakramen 20:57|dal 33:28
dalen 12:37 33:18 40:25|dalila 8:44 15:46 19:27 20:20 25:60 40:21|daling 33:28|dalles 32:83|dam 20:58|damage 33:30
damals 7:22 20:30 33:21|dame 3:19 20:11 21:11 33:24 45:8 52:23|damen 11:30 12:58 23:28|dames 3:33 12:43 33:-5 35:47
damit 3:13 6:23 8:27 10:31 27:18 33:12|damm 33:16 45:50|dammerung 24:70|damms 20:58|damn 21:72|damned 33:30
damp 24:50 33:16 38:48|dampen 33:28|dampende 33:28|dampf 3:25 19:28 31:32 32:53|dampfbetrieb 30:66|dampft 33:29
dampremy 19:50 33:18|damubebb 4:79
dan 0:6 2:9 3:-1 6:-1 7:-10 10:9 12:-7 13:-5 14:-5 18:6 19:11 20:5 21:-7 24:6 27:-11 30:-5 31:4 33:9 34:8 40:8 42:-2 44:-2 45:-3 46:7 48:-7 53:-4
danach 2:1 3:5 13:25 18:17 19:-1 20:8 30:7 31:29 33:-6 34:16 38:19 40:9 44:8 53:4|dance 6:35 21:35 33:13 45:32 48:36
dancer 13:67|dancers 19:47 53:54|daneben 7:28 31:28 33:16 47:32|danger 20:49 44:58|dangereux 6:76|dangerous 3:59
daniel 27:66|dank 3:7 6:18 12:42 26:53 27:15 45:16 50:23|dankbaar 33:28|dankbar 40:54
danke 3:19 12:40 26:47 33:-7 35:32|dann 10:3 12:-1 13:16 19:1 28:5 31:21 33:17 40:8 44:3 45:-1 47:2 48:8 49:6
dans 1:-8 2:-7 3:8 6:-2 7:3 9:6 10:-4 11:3 12:5 13:-1 14:-8 18:-5 19:9 20:7 21:10 22:-8 23:0 27:-6 28:1 30:0 31:11 32:2 33:6 34:-1 35:-6 40:0 44:-6 45:-3 46:-2 47:1 48:6 49:0 53:3
danse 33:31|dansen 19:39 33:21|dansende 33:28|dansent 33:31|danser 6:50 19:46 33:5|danses 33:31|danseuse 33:31
danst 6:44 33:22|danszaal 20:57|danuta 20:57|daoudi 2:35 13:58 43:48|dapper 3:44 33:15
daran 3:23 20:14 28:25 31:18 33:10 37:28 45:20|darauf 3:7 18:19 19:10 20:10 21:16 33:17 35:20 40:5
darauffolgenden 18:67|daraufhin 33:29|daraus 3:34 5:33 20:37 33:-5|dare 33:30|dares 38:76
darf 3:12 6:12 13:11 19:21 20:4 21:11 33:-14 34:38 35:15 44:13 45:10 47:12|dari 33:28
darin 3:15 20:30 28:28 33:1 37:31 40:13 53:22|dario 1:38 2:28 3:25 13:36 40:23 43:40
dark 19:11 20:22 21:23 28:26 33:9 47:36 48:35|darkness 33:30|darlehen 0:15 1:9 10:6 12:41 17:28 23:27 40:30 43:9
darlehens 29:70|darlehensnehmerin 10:62|darmstadt 34:60|darse 16:35 18:39 19:26 40:20 41:38 50:42 53:34
darstellbar 27:60|darstellen 30:66|darsteller 19:37 41:58|darstellerin 19:58|darstellerinnen 19:45 52:59
darstellern 19:58|darstellung 7:62|daruber 3:38 19:16 27:18 33:11|darum 19:23 33:18 40:18 47:30
darunter 13:31 23:33 33:8 37:38 53:29
das 1:-5 2:-6 3:6 4:5 5:3 6:2 7:-5 9:-5 10:1 11:1 12:1 13:-7 14:3 15:-3 17:-4 19:5 20:4 21:6 22:-4 23:2 26:-3 27:2 28:1 29:-2 30:-7 31:0 32:-3 33:-2 34:6 35:-1 36:5 37:7 38:0 39:-2 40:11 43:-7 44:0 45:8 47:5 48:-3 50:-5 51:4 53:1
dascotte 44:77|dashboard 33:30|dass 2:-8 3:21 4:17 6:7 14:29 19:2 20:2 23:4 27:5 28:11 33:10 40:-14 47:-2 51:16
dasselbe 28:43 33:16 40:27|dassy 2:29 3:17 5:31 12:27 16:27 18:30 43:29 53:25
dat 2:-7 3:17 4:13 5:-7 6:1 7:-3 8:-3 10:-7 11:1 12:-5 14:24 15:-4 19:6 20:1 23:-5 24:-2 27:1 28:8 31:3 32:-3 33:5 34:-3 35:-1 38:-4 40:4 42:-6 44:0 45:-4 47:9 48:-7 51:8 53:2
data 5:35 8:47 12:29 16:29 21:31 30:33 46:38|database 31:64|datasheet 43:69|datation 50:80
date 0:1 1:30 2:-7 3:-20 5:4 7:-11 8:25 10:-11 11:1 12:-8 13:-7 14:9 15:28 20:-4 25:43 26:16 27:-11 31:9 33:-11 34:-12 35:-2 36:3 38:2 40:-9 44:10 50:22 51:40 52:5
dated 2:14 5:22 10:14 11:26 20:10 29:27 33:-8 34:42 42:23|datee 11:68 21:60|dateert 33:28|datees 3:46 33:18
datei 9:34 11:35 12:50 39:37|daten 5:46 9:47 33:8|datenbank 8:70|datengrundlage 30:66|datenschutzhinweis 1:65
dater 2:41 34:50 35:43|dates 1:14 2:41 5:32 10:7 11:34 18:33 27:13 31:15 33:-16 40:-1|datierbar 40:54
datum 1:34 5:10 14:9 15:35 20:2 25:17 26:30 27:3 33:-6 34:1 50:34 51:25|datums 9:73
dauer 1:24 2:45 18:27 34:19 39:30 43:24|dauert 20:28 33:18 35:29 40:14
daughter 1:10 3:11 6:24 10:5 17:13 20:0 24:18 28:27 33:13 34:3 43:10 44:24|daughters 31:64|daussoulx 21:72
davantage 19:42 20:35 40:36|davon 1:14 3:19 7:2 9:8 13:13 16:5 28:9 30:6 31:2 33:1 35:9 36:12 40:18 42:16 53:18
davor 15:30 20:18 33:24|davy 33:28|dawn 20:11 32:29 33:18 45:21 48:44
day 2:1 3:0 5:-2 8:10 10:9 11:1 16:-5 18:16 19:-13 20:1 21:10 23:0 26:4 28:18 31:19 33:5 34:8 40:3 43:-5 45:12 48:15 50:9 51:4 52:6
daylight 19:40 20:25 33:6 37:46
days 2:2 3:-17 6:2 9:-1 10:12 11:-1 16:22 17:-4 18:-5 19:-15 20:-2 21:6 23:9 26:29 28:-1 29:0 30:3 31:-6 33:-8 34:-14 35:6 36:1 40:-7 41:29 43:4 50:34 51:2 53:24
dayton 2:32 3:27 18:40 33:12|dazu 7:14 19:10 31:14 33:3 40:16 43:16 45:26 47:18 53:26|dazwischen 19:28 20:48 33:-1
dcp 1:28 41:67
de 0:-2 1:0 2:1 3:-2 4:5 5:0 6:-1 7:2 8:1 9:1 10:1 11:3 12:3 13:1 14:3 15:9 16:-3 17:-2 18:0 19:2 20:-4 21:1 22:4 23:6 24:1 25:0 26:-1 27:4 28:4 29:5 30:3 31:1 32:4 33:-11 34:2 35:7 36:1 37:5 38:4 39:1 40:0 41:-8 42:0 43:-2 44:2 45:1 46:1 47:1 48:0 49:-2 50:-1 51:4 52:2 53:4
de000000231 26:71|dead 6:10 13:6 20:7 21:10 22:9 28:14 31:13 33:17 38:14 39:17 45:18 47:12 48:11|deadline 20:50 44:53
deadlock 10:64|deadstock 31:68|deadwater 22:71|deaf 6:51 28:54 33:8|deafening 38:76
deal 1:18 2:2 3:-2 5:20 10:47 12:8 17:35 18:10 27:3 33:-21 34:1 36:15 42:12|dean 33:30
dear 2:9 3:-5 11:11 12:41 19:4 23:42 27:46 33:-34|death 33:16 40:42|deauteurs 2:60|debacker 27:66
debarque 12:51 21:52 33:10|debat 30:59 31:36 33:0 40:26|debate 33:16 48:59|debates 31:64|debats 31:68
debietgegevens 30:69|debit 16:73|debitrice 14:71|deblais 7:69|deblire 3:60|debouches 9:67 31:54|debours 26:85
debout 1:16 2:-5 3:10 5:11 10:-2 12:4 18:9 19:-4 20:5 26:17 27:-2 29:14 31:0 33:11 34:-4 40:-10 41:9 42:10 43:7 44:10 50:12 53:4
debranche 33:31|debt 3:11 6:36 7:18 10:16 21:24 29:28 33:1 44:25 45:21 51:30|debtors 0:73 4:48
debts 0:65 7:22 20:15 21:28 33:-2
debut 1:27 2:-2 3:-5 5:14 6:11 8:34 10:1 18:35 19:18 31:14 33:1 34:0 40:-1 43:17 47:14|debutante 40:55
debute 2:41 14:63|debuten 31:50 40:42|debuts 40:54|debuttopf 42:67|debuut 13:43 22:44 40:29 43:43|debuuttraject 17:72
dec 5:30 15:35 18:60 23:32 48:31|deca 33:31|decade 33:30|decades 3:59|decaler 33:31|decalons 40:58|decede 3:60
december 0:23 2:17 5:13 8:17 10:18 14:1 18:26 20:-9 22:3 23:26 27:-3 29:27 30:18 31:5 33:-30 34:14 35:14 39:10 40:-11 50:15 52:11
decemberfilm 27:63
decembre 0:8 2:22 5:13 8:34 10:7 14:-4 17:4 18:44 19:-11 23:24 26:10 27:1 29:32 30:3 31:2 33:-10 34:5 35:3 37:12 38:8 40:-17 44:3
decembres 31:68|decent 3:45 6:45 47:47|deces 2:55 34:42|decevoir 31:68|decharge 0:47 8:46 20:22 33:-4 35:56
decharger 12:72|dechiffre 33:31|dechire 33:18 48:63|dechiree 33:31|dechue 45:71|decibels 33:31
decide 3:-8 8:13 10:17 20:15 21:6 23:51 27:-2 28:33 33:2 34:21 44:12|decided 3:19 23:60 29:49 40:16|decidees 40:58
decident 10:52 28:57 40:31|decider 33:15 34:39 36:47 44:39|decidera 20:57|decides 10:46 20:28 21:41 33:-1
deciphers 33:30|decisif 19:64|decision 1:23 10:12 14:23 17:39 18:42 23:54 36:30 40:4|decisions 7:19 10:61 45:22
deck 16:44 33:5 36:50 40:30|deckchairs 32:77|decke 33:29|decken 17:47 33:21|deckenleuchte 19:45 32:57|deckhand 13:67
deckung 9:34 10:28 11:35 17:47 35:35|decl 1:73|declan 18:58 43:55|declarant 46:84
declaration 1:34 5:20 9:24 12:24 14:50 15:33 23:19 33:-37 46:38 51:14
declarations 1:19 5:24 9:26 14:23 21:19 29:28 33:-11 35:23 40:3 48:22 51:60
declare 1:21 5:9 14:63 15:25 17:9 20:-11 33:-21 34:5|declared 5:37 14:55 15:43 20:24|declaree 14:60 33:-7 34:26 36:47
declarees 51:83|declarent 2:41 14:49 30:56|declarer 34:64|declares 13:54 14:55|declarons 14:65 15:56|declenche 40:58
declinaison 50:80|decline 30:77|declines 20:37 33:8 40:34|deco 41:68 53:50|decock 37:77|decollages 33:31
decolore 20:57|decompte 18:66 23:46 29:51
decor 10:-2 13:-1 16:22 18:12 19:20 24:12 30:3 33:-21 40:18 41:47 43:2 44:4 45:15 50:17 53:23|decoratelier 26:75
decorateurs 7:69|decoration 53:68|decorator 53:68|decoratrice 13:71|decorbouw 53:66|decorbouwer 13:70|decorloods 31:63
decorontwerp 16:54 18:57|decorresten 35:71
decors 2:-6 7:11 10:10 13:-3 16:12 19:17 22:6 24:37 40:-3 41:52 43:21 45:13 50:15 53:25|decorstuk 16:67
decoupage 2:20 19:35 48:47 49:62 50:37|decoupe 19:37 24:55 32:43 35:37 50:52|decouper 20:57|decouvert 4:85
decouverte 31:47 50:64|decouvrant 3:60|decouvre 3:-2 6:14 20:6 21:11 28:46 33:23 45:9|decouvrent 28:62 33:23
decouvrir 3:60|decouvrons 20:30 33:26|decret 6:76|decrete 33:31|decrire 3:46 20:43|decrit 20:57|decrite 17:79
decrits 14:71|decroche 33:26 48:50|decrochent 30:77|decu 3:60|decue 3:46 33:18
dedans 7:15 12:31 19:23 33:16 35:24 47:25 49:30 53:18|dede 3:46 34:50|deden 7:51 20:31 40:29|dedie 4:85
dedommagee 34:64|deductible 34:62|deductibles 34:64|deduction 2:35 34:58|deduit 2:63|deduits 34:64
dee 3:11 6:24 13:20 21:24 27:16 33:12 44:25 48:34
deed 3:7 5:30 7:13 8:23 10:10 16:15 21:17 22:20 27:12 31:12 33:-22 34:28 47:21 51:26|deeg 33:28
deel 3:6 10:0 12:16 17:11 20:3 21:23 27:12 29:13 33:0 36:14 40:14 42:18 44:11 45:12 47:10 53:14|deelname 27:63
deelneemt 14:70|deelnemen 2:60|deelnemers 1:69|deelnemingen 46:76|deels 42:72|deelt 2:21 7:26 20:18 33:15 35:32
deeltijds 13:56 16:54|deense 31:50 32:61|deep 6:41 21:41 33:-1 34:31 48:42|deer 18:58 26:64|defaillance 10:66
defait 33:31|defamation 34:62|default 10:56 34:41|defaut 2:29 6:22 10:24 19:10 23:24 33:-10 34:47|defauts 44:77
defawe 22:71|defect 33:28|defend 7:51 33:20|defendant 10:64|defendons 7:69|defer 40:55|deferment 42:72
deferments 40:34 42:64|deferral 17:59 42:59|deferred 2:21 17:56 42:57|deferring 40:55|defile 33:31
defilent 19:50 33:18|defiler 33:31|defined 2:32 14:58 34:31|definies 2:63|definis 2:63|definitie 3:58
definitief 18:44 23:43 27:37 37:50|definities 10:62|definitieve 2:17 10:18 12:24 18:28 27:45 30:26 52:34
definitif 3:7 9:28 10:25 18:44 27:47 30:24 40:17|definitifs 34:50 52:73|definition 14:64 46:51|definitions 10:47 34:53
definitive 2:31 10:21 18:32 23:33 27:47 52:42|defraiement 16:73|defraiements 41:76|defrayment 41:71|defroquee 33:31
deftig 2:60|defunt 33:25 34:38|defunte 33:31|degage 33:31|degager 33:18 44:64|degelijk 3:58|degene 3:44 33:15
degenen 3:44 20:44|deggendorf 14:71|degivrage 33:31|degonfle 3:60|degre 20:35 37:65 43:54|degree 33:16 40:42
degrees 18:37 24:43 33:16 36:42|degres 19:42 31:46 33:10|dehors 3:8 19:25 20:18 24:30 33:16 45:20 48:25|dein 28:69
deinze 13:45 27:48 33:3|deja 1:29 2:14 3:0 7:9 11:11 15:12 19:19 20:7 22:15 27:-5 31:7 33:0 34:4 36:24 40:9 45:11 53:1
dejardin 10:48 29:61|dejeuner 33:31|dek 33:15 48:54|deken 19:28 33:25|dekenman 48:68|dekens 18:40 19:30 33:18
dekking 12:41 17:46 35:45 42:46|deksel 49:76|dekt 33:15 40:42|del 22:68 43:53|dela 20:19 29:58 44:39 45:47 46:46
delai 14:17 23:24 30:24 34:39 35:24 40:17 50:59|delais 2:57 18:49|delannoy 10:35 26:57 53:48
delattre 6:26 7:22 10:19 12:25 14:27 15:32 21:25 33:-22 40:13 44:30|delay 2:49 33:16|delayed 40:55|delays 2:63
delcour 1:24 7:22 12:33 13:26 14:14 15:25 22:42 25:29 46:30|delcroix 27:39 33:18 48:50|delegataire 10:66
delegate 10:33 22:53 40:24 43:38|delegation 29:82
delegue 1:10 6:25 7:5 8:36 10:32 12:20 13:8 14:32 29:39 33:-20 42:14 43:23 45:8 48:13
deleguee 2:0 7:18 10:34 12:10 14:27 15:32 22:49 23:15 29:19 33:-23 40:-5 42:15 43:12|delegues 35:78
delen 2:34 19:14 21:21 23:23 34:15 40:9 41:23 45:32 52:31|delete 11:67 34:41|deleted 11:75
delfosse 2:16 12:25 14:24 22:47 25:50 27:19 29:35 34:17 40:11|delhasse 20:58|delhaye 2:29 13:37 37:53 43:51 47:46
delhez 6:43 33:22 50:47|deliberations 23:78|delibere 33:31|delicacy 38:76|delicat 33:31|delicatesse 38:83
delighted 23:52 27:43 33:8|delire 33:31|delit 33:31|deliver 2:53 33:-1 40:24|deliverables 2:42 41:63
delivered 2:33 3:9 7:29 8:27 22:22 27:27 33:-20 43:31 51:29|delivers 1:47 3:37 28:54
delivery 2:50 10:3 18:29 22:11 23:24 26:17 33:-13 43:19 50:16|delivrance 25:87|delivre 8:46 25:65 51:70
delivree 4:67 51:73|delivrer 20:57|delmarcelle 33:28
delphine 1:23 2:9 7:33 8:27 12:23 14:23 29:43 36:30 40:4 43:21 46:32|delrez 8:36 16:28 33:25|delsaux 27:66
deluge 32:83|delvaux 6:56 33:20|delvigne 7:37 10:34 12:41 27:35 40:26|delvoie 13:46 38:54 43:47
dem 1:-6 2:0 3:9 5:-1 6:2 7:3 9:-3 10:-2 11:-2 12:0 14:1 19:7 20:3 21:-4 22:-5 23:5 27:2 28:2 29:6 30:-1 31:-9 33:10 34:5 35:2 38:-1 40:-1 43:-6 44:0 45:-4 47:-1 48:-6 51:0 52:1 53:-8
demain 20:22 33:23 47:44|demand 12:38 17:41 30:55 40:24|demandaient 7:55 40:44|demandait 3:52 33:10
demandant 20:43 34:50
demande 1:24 2:-13 3:5 4:15 6:0 9:0 11:-5 12:23 15:2 17:32 19:-14 20:-3 22:-1 23:1 26:-2 27:4 29:23 30:1 31:-13 33:1 34:-7 35:11 36:-2 38:-4 39:3 40:6 43:17 47:-1 50:-1 51:14
demanded 1:69|demandee 1:43 3:9 9:31 17:29 20:6 33:-7 40:28 53:34|demandees 1:51 12:51 40:36|demandent 3:46 33:18
demander 1:20 2:6 3:15 5:21 6:31 10:8 20:0 29:25 33:-1 34:7 35:20 40:13 42:20 44:20|demandera 40:58|demanderai 20:57
demanderesse 1:59 46:70|demandes 2:25 23:40 27:42 31:30 40:20 53:34|demandeur 1:70 50:44|demandez 10:53 33:11
demandons 11:30 12:46 20:5 28:32 40:45|demarrage 23:64 38:69|demenage 3:46 33:18|demenagement 20:57|demenager 33:31
demenageurs 33:31|dement 33:26 40:22|demente 28:58 33:18|demeurant 34:64|demeure 2:55 10:36 34:21
demeurent 2:35 11:54 33:4 34:37|demeyere 2:13 5:24 10:31 17:25 19:13 36:28 39:37 43:31 52:42
demi 6:25 7:17 9:29 26:46 27:14 31:16 33:10 35:26 45:32|demie 19:37 20:30 33:18|demission 8:81|demissionnaire 8:81
demissionne 33:31|demnachst 37:72|demo 9:41 16:48 26:41 31:30 39:41 52:43|democratique 25:87|demoed 27:64
demographic 31:64|demoiselle 33:18 47:66|demoli 40:58|demolir 40:58|demolished 21:58 33:16
demolition 18:51 20:32 21:56|demonstrated 33:30|demonstrierte 33:29|demontable 50:80|demonte 20:43 33:18
demonter 20:30 33:26|demontes 33:31|demonteurs 31:62|demselben 33:16 47:53
den 2:-4 3:5 4:-1 8:-2 9:-4 10:5 11:-1 12:7 14:-1 15:1 17:-4 18:-5 19:12 20:9 21:4 22:-4 23:-6 24:-2 27:8 28:8 29:0 30:3 31:-10 33:6 34:2 35:8 40:1 42:-5 44:-5 45:-8 46:-2 47:3 48:4 49:1 50:-4 53:3
denaturante 2:63|denemarken 31:63|denen 3:36 19:14 20:14 32:26 33:4 38:25|deniers 40:58|denis 13:46 37:58 43:47
denise 20:57|denk 19:39 20:36 27:42|denkbar 27:47 45:50|denken 9:22 12:17 27:50 31:27 33:-22 42:23 47:21
denkerin 36:71|denkmalpflege 31:62|denkt 3:14 20:1 27:7 33:23 47:15|denn 19:15 20:15 33:11 40:38|dennis 33:29
dennoch 33:29|denolf 6:55 33:15|denomination 1:43 8:68 35:23 43:34 46:29|denomme 2:63|denommee 2:35 8:67 35:50
denoncait 33:31|denonce 21:47 33:18 45:44|denoncer 20:30 28:57 33:18|dense 19:64|denselben 3:29 10:35 33:16
dentier 3:46 45:58|dentist 19:47 32:63|dents 6:55 33:10 49:62|denunziation 31:62|denunzierte 33:29|deny 6:72
deontologique 16:73|dep 42:77|depanneuses 45:71|depart 3:25 5:39 12:17 15:28 18:22 20:14 33:-11 34:9 40:21 43:20 44:22
departement 7:48 23:61|department 6:20 7:15 21:20 27:24 33:-22 41:59 53:16|depasse 15:48 33:18 40:36|depassement 10:66
depassements 10:66|depassent 7:69|depasser 1:59 40:44|depeche 38:83|depend 14:49 23:35 27:24 40:42|dependait 47:79
dependance 14:71|dependent 14:55 40:42|depending 30:73|dependra 27:66|dependre 14:71|depends 23:52 27:56
depense 14:23 16:25 17:31 40:23 53:61|depenser 40:58|depenserons 53:72
depenses 0:14 1:32 10:28 14:21 16:23 17:22 23:9 40:-10 53:57|deplacant 3:60|deplace 3:33 20:30 40:31 48:50
deplacee 33:31|deplacement 50:80|deplacements 16:70 41:38|deplacer 20:43 44:64|deplairait 33:31|deplie 33:31
deplient 33:31|deplier 20:57|depoli 32:83|deport 33:30
depose 5:24 8:39 9:27 10:24 12:18 14:17 17:25 18:35 33:-2 40:4 45:17 50:25|deposee 11:72 22:44 33:0|deposees 35:78
deposer 0:23 1:25 12:24 17:19 27:18 29:55 33:-29 40:-2 42:56|deposes 0:74 14:49|deposit 5:41 18:53 26:47 35:44
deposited 5:72|depot 1:5 5:50 7:1 8:13 10:-2 11:32 12:15 14:21 18:39 20:-11 22:8 27:-2 29:14 35:10 42:27 47:35
depots 18:77|depouilles 20:57|depourvu 33:31|depreciation 0:64 21:58|deprez 18:40 19:30 22:41 33:-4 43:39
dept 21:41 22:40 41:53 45:39|depth 19:47 28:49 37:53
depuis 3:4 4:9 5:-5 6:9 7:30 8:24 11:5 12:-11 13:18 20:6 21:-2 22:9 28:8 33:9 40:18 43:-8 47:-4 51:0 53:-5
deputatie 23:70
der 0:1 1:0 2:2 3:0 4:-1 5:0 6:1 7:-5 8:1 9:4 10:1 11:0 12:3 13:2 14:0 15:0 16:-8 17:-1 18:0 19:1 20:2 21:6 22:1 23:6 24:-2 27:4 28:4 29:-1 30:1 31:-2 33:-5 34:1 35:6 36:1 37:0 38:-2 39:0 40:1 41:-8 42:-5 43:-6 44:3 45:1 47:3 48:3 51:3 53:9
derange 45:71|deranger 47:79|derby 13:67
derde 2:23 3:0 5:5 7:-1 10:10 13:3 16:9 18:13 20:-1 21:10 27:-3 30:12 31:-3 33:4 40:7 41:3 44:14 47:5 53:8
derden 22:40 34:51 35:40|deren 20:22 23:30 28:33 31:26 33:5 40:17|dergleichen 40:54|deridder 2:49 43:62
derivation 33:31|derive 27:47 45:62|derivee 2:63|derives 2:43 10:25 31:27 34:45|dermot 27:64
dernier 2:-13 3:-1 6:9 7:8 10:-10 12:3 13:4 19:-12 20:5 21:7 22:22 23:1 31:-9 33:13 34:-12 35:1 36:8 37:20 38:8 39:7 40:-3 41:0 43:-1 44:10 45:4 46:8
derniere 2:-5 7:1 12:4 18:8 20:12 21:6 28:16 33:23 43:13 44:20|dernieres 15:58 33:-7 38:45 40:33 44:39
derniers 0:33 7:20 13:22 15:46 18:27 22:39 31:18 35:28 40:9 46:35 51:34|deroule 20:22 33:-4 40:23 48:55 53:37
deroulent 53:72|deroutement 21:74|derriere 19:10 20:11 21:20 33:24 45:6 48:12 49:19|derry 20:59|derselbe 33:29
derselben 19:32 33:16 45:37|dertien 12:43 20:20 31:26 33:12
dertig 2:1 6:9 7:5 10:2 13:20 20:-2 23:10 26:15 31:14 33:8 34:1 40:13 50:13 53:23|dertigtal 7:51 27:50
des 0:0 1:3 2:5 3:0 4:4 5:5 6:-4 7:4 8:4 9:3 10:5 11:1 12:-8 13:-1 14:0 15:5 16:-3 17:-3 18:2 19:5 20:2 21:-4 22:0 23:6 24:2 26:-2 27:4 28:-1 29:0 30:7 31:0 32:2 33:-3 34:5 35:3 36:-3 38:5 39:-2 40:0 43:-5 44:-4 45:1 48:-2 51:4 53:1
desabonner 35:78|desaccord 2:45 10:48 40:26|desaccords 3:60|desaffecte 18:49 33:4 40:31 52:59|desaffectee 27:52 33:18
desapprendre 3:60|desavouee 12:72|descamps 33:31|descend 3:-5 20:-7 21:28 27:2 33:26 45:7|descendant 33:31
descendants 20:38 40:46|descende 33:31|descendent 33:31|descendrait 45:71|descendre 33:31|descendu 19:38 33:25
descendus 20:43 33:18|descente 16:29 20:13 27:22 33:17 48:33 49:40|descentes 16:42 18:45 35:46 40:26 44:46
describe 33:30|described 14:68|describes 20:40 33:21|describing 33:30|description 1:55 16:37 41:52|descriptions 3:59
desert 38:83|deserteur 3:55|deserving 3:59|deshalb 3:13 6:23 11:26 33:-14 40:41 47:23|desheriter 33:31
design 10:8 13:23 16:42 19:17 24:40 40:-1 41:38 50:32 53:12|designated 8:63 35:62|designation 16:56 18:43 26:51 50:46
designe 8:46 10:31 19:29 40:36 42:42|designee 21:74|designent 2:63|designer 6:33 16:53 18:32 43:27 53:42
designons 29:82|designs 5:60 18:46 24:48|desinscrire 21:60 35:64|desinsectisation 33:31|desir 6:76|desire 10:43 33:24
desirent 10:66|desk 3:8 6:21 7:27 20:20 21:21 23:35 27:13 30:22 33:2 53:16|deskresearch 30:69|desmet 33:20 45:51
desmond 2:39 5:38 13:34 37:46 43:35|desnoods 40:55|desobeir 45:71|desole 12:72|desolee 12:72|desordre 33:31
desormais 33:28 40:23|desperate 33:30|despineux 22:66|desselben 18:54 33:16|dessen 31:36 33:16 34:34|dessert 30:69
dessin 2:27 16:25 19:16 24:34 33:15 43:27 47:31|dessinateur 18:77|dessinateurs 16:73
dessine 3:8 6:37 13:32 19:25 21:22 24:30 33:-8 45:20 49:44 53:20|dessinee 3:22 13:34 31:30 33:7 34:26 47:42
dessinent 19:50 20:43|dessiner 34:56 40:36|dessines 43:75|dessins 2:22 5:38 12:32 24:42 32:43 34:37 43:35
dessous 4:36 12:23 19:15 21:24 22:26 24:33 33:8 37:38 40:9 45:22|dessoy 7:49 14:51
dessus 3:0 7:9 19:4 20:-3 21:14 24:23 33:22 34:4 41:17 46:24|destinataire 4:63 33:10 50:58|destinataires 41:76
destine 44:77|destined 4:79|destinee 10:52 40:44|destinees 33:10 47:71|destines 2:49 34:50|desto 33:29|destroy 33:30
destroyed 11:61 35:62|destruction 34:64|deswegen 33:29|detachables 24:82|detache 45:71|detachees 33:31
detachement 33:31|detail 10:32 32:65 33:-2 53:38|detailed 1:42 9:48 33:3 43:42|detaille 1:46 2:35 16:46 33:4
detaillee 1:59 33:18|detaillons 53:72|details 1:35 4:45 20:33 22:41 23:40|detartrage 35:78|detecte 30:77
detecteur 33:31|detecteurs 33:31|detection 33:16 50:62|detective 1:34 31:43 36:42 40:21 43:34|detectives 28:75
detenir 5:74 33:1|detenons 40:58|detentrice 34:64|detenu 7:69|detenue 7:55 14:57|detenus 10:52 13:58
determination 46:84|determined 2:63|determinee 35:78|determiner 27:52 43:62|detester 33:31
dethier 20:14 21:41 33:5 35:29 45:27 53:22|dethioux 1:41 7:27 8:39 12:30 14:29 15:41 27:24 40:16|detiennent 34:64
detient 1:23 7:19 10:41 14:21 34:14 40:20 46:58|detonner 33:31|detour 40:58|detourne 19:42 20:35 33:10|detourner 33:31
detresse 31:68|detroit 40:55|detrompe 3:60|detruire 11:82|detruit 20:57|detruites 34:64
dette 10:15 13:21 14:20 21:23 22:25 33:-19 38:32 40:7 51:67|dettes 0:77 6:14 7:19 14:28 33:-30|deu 25:72
deuil 3:46 33:18|deuils 20:57|deuntje 33:28|deur 20:12 21:12 32:19 33:22 35:15 45:11
deuren 20:16 21:39 33:13 35:30 48:27|deurgat 33:28|deurmat 33:28|deurpost 33:28|deutlicher 33:29
deutsch 1:6 2:2 3:-3 12:32 13:29 25:23 33:-11 40:10 42:9 43:40|deutsche 1:34 3:25 7:32 27:30 40:23
deutschem 22:52 41:53|deutschen 10:44 13:34 40:36|deutscher 2:24 7:26 10:25 12:27 40:17 42:31 43:28|deutsches 10:62
deutschland 3:2 7:8 10:18 25:29 27:6 30:12 31:33 40:22 42:39|deutschlands 7:62
deutschsprachige 23:36 27:30 31:32 40:36|deutschsprachigen 23:42 27:24 30:30 40:30 53:27|deutschsprachiger 31:49 40:40
deux 2:1 3:2 5:-5 6:-7 7:18 9:-5 10:0 11:-2 12:0 13:10 15:-4 16:-2 18:3 19:-4 20:3 21:7 22:-5 23:1 24:-2 27:-7 28:-2 29:-1 30:-1 31:4 33:-3 34:2 35:-3 36:7 37:6 38:-4 40:14 42:-6 43:-3 44:2 45:-3 46:6 47:1 48:-4 49:-3 50:1 53:2
deuxieme 2:14 3:15 7:-7 12:-3 13:-1 18:1 20:9 21:-2 22:3 31:20 33:10 34:-2 35:18 42:2 43:9 44:17 45:11 47:4 51:8
dev 2:-4 4:13 5:5 9:32 11:7 12:-1 16:35 17:35 18:20 22:24 23:18 29:8 33:-37 36:10 40:-15 43:38 53:12
devait 28:62 33:23|devance 33:31|devancer 33:31
devant 2:-10 8:8 14:-2 18:14 19:-9 20:10 21:17 30:4 32:10 33:23 35:4 40:-15 47:16 48:4
develop 3:9 5:22 10:50 12:19 20:22 34:13 40:6|developed 10:64|developer 1:51 17:41 43:51|developers 43:69
developing 10:42 27:43 43:47
development 1:27 2:-14 5:14 7:6 9:21 10:31 12:17 14:-8 16:19 17:31 18:8 22:-6 23:16 27:-3 29:-1 34:-9 40:6 41:0 43:21 53:5
developpe 2:31 7:24 10:21 12:28 33:13 40:13|developpee 33:31
developpement 1:30 5:-6 7:4 9:13 10:30 11:-2 12:12 16:23 17:38 18:14 22:3 23:9 27:3 29:-2 36:0 40:10 41:-1 42:0 43:23 44:-7 53:26
developpent 10:66|developper 10:61 34:33|developperont 10:66|developpes 34:64|developpez 27:66|developpons 20:30 40:52
develops 7:66|devenir 3:22 28:46 33:7 40:20 45:33 48:39|devenu 3:35 13:34 33:20|devenue 4:50 20:22 28:49 33:18
devenues 33:31|devereux 2:30 3:26 5:38 13:34 40:16 43:35|deversent 33:31|devez 37:87|device 45:70|devices 33:30
deviee 33:31|devienne 3:60|deviennent 3:46 33:18|devient 3:13 10:26 20:10 28:25 33:21 45:12|devillers 2:47 3:34 13:46
devils 33:30|devine 19:33 33:21 44:46|deviner 33:31|devinette 19:64
devis 1:29 9:37 10:27 11:15 12:-4 13:-5 14:-5 16:25 17:3 18:31 21:-3 27:-10 34:-12 40:13 41:36 42:1 43:6 50:35
devisch 6:69|devise 6:63 40:44|devised 43:69|devisses 33:31|devoir 2:43 14:62|devoirs 33:31|devra 3:54 19:37
devraient 33:31|devrait 3:33 33:18 44:50|dewaele 27:63|dewez 6:58 33:16|dez 6:24 18:48 33:12 48:34
deze 3:14 5:2 7:-5 9:11 10:5 11:4 12:-2 14:0 17:26 19:-2 20:-12 23:24 27:32 29:22 31:1 33:-34 34:-9 40:19 47:2 50:11 51:7 53:4
dezelfde 10:3 11:15 14:11 19:1 20:13 21:8 31:14 32:16 33:9 35:12 39:17 40:7 45:18 47:12
dezember 0:42 11:28 17:27 18:39 29:41 30:25|dezernat 33:29|dfff 42:67|dg 1:24 9:27 11:28 17:47 23:26 42:39|dg5 51:83
di 5:42 34:41 35:50 47:43|dia 32:54 33:21|diabetes 31:64|diagnose 33:29|diagnoses 20:57
diagnostic 16:46 18:49 40:31 44:50|diagramme 18:77|dial 45:56 49:64
dialect 3:25 5:25 10:17 16:22 18:24 28:29 31:17 33:-6 40:21|dialecten 30:56 44:59|dialekt 19:45 40:40
dialektfassungen 2:61|diallo 22:54 43:54 53:50|dialog 3:31 44:61|dialogautorin 53:63
dialoge 2:20 3:15 5:26 16:44 18:27 33:-11 44:26|dialogen 3:29 5:24 13:22 16:20 18:35 19:13 33:-19 44:25 53:30
dialogist 2:31 13:40 16:56|dialogisten 2:60|dialogpassagen 2:61
dialogue 2:5 3:16 5:11 13:7 16:19 18:8 23:13 27:-2 31:14 33:-13 43:17 44:51 45:4 52:19 53:7
dialoguee 2:43 3:4 16:17 18:41 27:23 33:-25 40:2 43:39|dialoguees 2:55 18:55
dialogues 2:21 3:11 10:5 13:10 16:31 27:5 33:-11 40:9 43:16 44:52 45:10|dialoog 33:7 44:51 45:45
dialoogversie 2:54 10:36|dialoogvorm 33:28|dials 33:30|diametre 33:31|diapason 30:77|diarised 40:55|diarmuid 43:69
diary 38:76|diaspora 31:64|diasporas 31:68|dicht 13:14 19:5 20:13 21:28 32:19 33:12 35:16 44:28 48:13|dichtbij 33:28
dichter 6:39 19:41 20:25 33:-4|dichterbij 33:28|dichtgaan 20:44 33:15|dichtgaat 45:66|dichtstbijzijnde 35:71
dictafoon 20:57|dictated 33:30|dictates 20:45 33:16|dicte 3:38 33:23|dictee 20:43 33:18|dicteert 33:28
dictees 33:22 48:57|dictera 20:57|diction 33:31|dictionary 20:59|dictionnaire 13:58 47:66
did 3:25 7:6 13:7 19:11 20:19 28:15 31:21 33:6 38:15 47:30|didier 7:27 10:32 12:38 14:30 21:32 36:46
didn 3:24 11:40 33:22
die 1:-9 2:-1 3:6 4:0 5:1 6:1 7:0 9:-5 10:-2 11:7 12:3 13:-3 14:3 16:-9 17:-5 18:-6 19:5 20:6 21:6 22:-2 23:3 27:2 28:5 29:2 30:-7 31:4 32:-1 33:0 34:5 35:-1 36:-1 37:2 38:2 39:-2 40:5 41:-8 42:-7 43:-8 44:2 45:1 47:0 48:-3 50:-6 53:0
dieb 21:51 33:16|died 3:34 5:34 21:23 28:26 33:10 37:30|diefstal 21:68|diejenige 33:29|diekirch 13:64|diem 13:67
dieme 1:27 2:30 3:13 5:32 13:25 16:27 33:-15 37:40 43:29 53:25|dien 12:67|dienblad 33:28|dienden 1:69
dienen 1:21 12:31 17:24 29:51 34:13 40:28 42:24|diens 2:60
dienst 1:8 6:9 20:-2 21:31 23:31 27:20 30:11 33:3 35:11 40:5 45:9 48:8 50:12|dienstag 11:32 20:22 33:18 37:36
dienstauto 33:28|diensten 10:62|dienstgrun 19:58|dienstleister 22:52 53:49|dienstleistung 22:66|dienstleistungen 7:62
dienstplan 20:58|dienstsiegel 51:71|dienstverband 7:65|dienstwohnungen 20:58|dient 3:21 4:41 27:30 40:40
diep 20:44 33:15|diepgang 21:68|diepte 20:57|dier 3:58|dieren 45:66|dies 20:20 27:51 33:-9 34:24
diese 3:25 4:29 7:9 20:16 27:25 33:-6 34:18 40:1 51:29|diesel 19:32 33:11 45:38 48:41
dieselbe 3:22 6:32 20:24 33:8 43:31|dieselben 5:67|diesem 3:6 9:18 12:14 14:15 15:20 20:9 33:7 34:10 40:22 53:13
diesen 3:8 19:11 20:11 23:19 27:13 29:22 33:0 40:29 43:17|dieser 3:15 7:11 11:28 14:14 17:39 33:1 40:18 47:15
dieses 10:30 17:24 23:23 27:36 33:-14 40:19 50:25|diesmal 7:36 33:16 40:27|diest 34:61|dieu 47:79|dieumerci 20:57
dieze 39:84|diff 43:75|diffamation 40:58|differdange 10:52 27:52|differe 10:34 17:48 19:33 33:0 42:46
differemment 3:60|difference 10:32 19:30 20:23 27:33 33:5|differences 33:31|differenciation 31:68|differend 20:57
differends 34:64|different 11:40 20:24 33:16 45:35|differente 24:82|differentes 24:61 33:23|differentiate 30:73
differents 3:60|differes 42:77|difficile 3:46 31:54|difficiles 33:31|difficulte 3:0 14:68 20:-3 33:-28
difficultes 14:71|difficulties 14:68|difficulty 14:67 33:-21|diffuse 8:54 13:58 22:48|diffusee 22:76|diffusees 30:77
diffuser 8:46 33:-4 35:43 37:52 52:65|diffuses 7:69
diffuseur 7:31 9:23 14:42 17:21 18:19 22:18 27:20 31:10 40:27 42:19 43:17|diffuseurs 14:71
diffusion 1:20 2:22 20:4 22:44 27:33 30:36 31:27 40:4 43:22|diffusions 22:76|dig 33:12 40:19 44:36 48:36 50:39
digitaal 19:47 24:49 45:40|digital 15:40 17:30 19:34 20:5 23:20 30:19 33:-24 42:18 43:31 53:14|digitale 19:58
digitaler 41:53 43:51|digitaliseert 33:28|digitaliseren 50:73|digitalisering 15:74|digitalisierung 15:70
digitalpramie 15:70|digits 24:77|digue 7:42 21:47 33:18|dijk 18:22 19:12 24:27 33:15 35:23 45:18 48:19 50:24
dijkbreuk 41:70|dijkgraaf 22:71|dijkhuis 33:28|dijkmuur 32:75|dik 33:28|diktiert 33:29|dilan 33:28|diluted 10:64
dilution 10:66|dimanche 12:5 18:10 19:-3 20:8 21:18 22:13 27:-1 31:28 32:16 33:13 45:4 47:13 48:21 49:17 52:19
dimanches 16:33 19:24 20:27 33:-8 36:45 40:18 50:40|diminue 2:31 19:33 20:26 21:42 33:0|diminuent 19:64|dimmen 19:61
dimmer 50:73|dinant 5:21 8:22 13:40 19:10 26:25 29:23 33:-27 40:-1 45:13 51:24 53:48|dinantien 33:31|dine 33:30
dinent 33:31|diner 21:32 30:40 31:38 33:-11 37:45 48:48|ding 33:18 45:46|dinge 33:23 45:39|dingen 13:43 19:34 33:15
dinghy 20:59|dingle 22:71|dingt 20:57|dining 33:30|dinner 33:25 48:44|dino 33:29|dinosaure 47:79
dinsdag 11:33 26:34 31:22 33:7 35:30 47:43|dipl 30:66|diplom 13:64|diploma 13:69|diplome 13:50 20:35 30:56
diplomfilm 13:64|dips 30:73|dir 5:24 13:20 16:24 22:53 33:-15 34:16 40:-2 43:27 53:11|dira 3:28 33:21 40:26
dirai 3:46 20:43|dire 3:24 6:10 12:17 19:-3 20:9 21:25 28:17 33:14 38:16 40:9 47:13
direct 2:13 7:11 19:41 20:19 31:10 33:-15 40:0 43:19 51:29 52:40|directe 17:65 19:50|directed 13:52 20:17 37:38 43:47
directement 2:41 9:59 14:49|directeur 4:20 6:23 12:24 14:7 16:27 23:44 27:13 29:18 33:9 44:13
directie 23:36 27:30 33:14 51:43|directieverdieping 33:28|directing 13:67
direction 2:-9 7:9 10:-6 13:-1 16:28 19:15 23:15 24:28 27:24 33:-12 35:6 40:-5 41:47 43:2 45:-1 50:7 51:11
directions 20:45 45:56|directly 2:63|directoire 29:82
director 1:12 2:-12 3:-16 7:-2 8:12 9:19 10:18 12:9 13:18 14:17 15:2 16:23 18:8 19:14 20:-5 22:-4 27:0 29:6 31:0 33:-34 34:-13 37:11 38:1 39:10 40:-5 41:17 43:23 53:-1
directors 7:24 8:54 13:13 14:26 29:41 30:19 35:21 36:23 41:28
directrice 1:12 7:23 12:37 13:10 16:23 20:14 21:12 23:40 27:16 29:21 33:-30 34:3 45:21 53:10
directs 13:42 14:43 20:34 51:49|direktion 7:41 27:52|direktor 6:52 28:56|direktorin 33:29
dirige 7:27 10:24 19:22 27:24 33:19|dirigeants 14:71|dirigee 40:58|dirigeert 20:57|dirigent 20:57
dirigente 20:44 33:15|diriger 19:64|diriges 19:64|dirimierungsrecht 10:62|dirk 7:45 12:48 13:40 27:25|dirons 45:71
diront 19:50 33:18|dis 47:79|disagree 33:30|disait 3:47 20:15 33:-8 47:52|disant 33:31|disappear 19:61
disappearance 33:30|disappointed 33:30|disbursements 26:78|disc 33:30|discard 11:75|discharge 35:62 51:65
discharged 35:76|discipline 45:71|disclose 34:49 35:62|disclosure 35:76|discokugel 33:29|discomfort 30:60 40:42
discord 31:64|discount 41:71|discours 20:35 21:52 48:55|discover 20:59|discovered 33:30|discovers 28:49 33:24
discovery 33:30|discrepancy 33:30|discret 20:57|discretion 33:31|discuss 27:56 33:8|discussed 27:64|discussies 6:69
discussion 17:29 30:25 31:35 37:36 42:50 43:43 49:34|discussions 43:69|discute 27:52 40:44|discutee 27:66
discuter 29:61 33:10 48:55|discutons 20:57|disease 33:30|disent 6:31 18:31 20:11 30:45 33:6 45:44|disgraced 33:30
disliking 3:59|dison 8:29 13:20 18:33 26:46 30:25 33:-20 53:46|disons 14:57 34:37 40:31
disparait 20:22 21:39 33:10 48:55|disparaitra 19:64|disparaitre 3:28 20:26 33:21|disparition 3:46 50:66
disparu 20:12 21:29 28:40 33:18 45:27 48:32|dispatch 20:59|dispatcher 3:36 33:7 45:47|dispensable 30:77|dispense 23:78
disperse 33:31|dispersion 18:57 20:48|display 35:76|dispo 17:79|disponent 6:66|disponibilite 27:66
disponible 0:64 30:44 34:30 52:53|disponibles 0:79 33:-7|disposal 10:50 12:55
dispose 2:41 4:37 7:21 10:27 20:9 34:33 35:29|disposed 27:64|disposee 27:66|disposees 27:66|disposent 30:77
disposes 7:42 27:59|disposez 23:78|dispositif 9:30 19:33 20:49 44:26|dispositifs 31:68
disposition 2:19 12:42 27:46 30:21 31:12 35:22 40:2 50:24 53:16|dispositions 2:63|disposons 40:58|disputaient 3:60
dispute 3:6 5:27 20:14 21:20 31:14 33:11 44:24 48:47|disputed 20:59|disputent 33:31|disputer 33:31|disputes 2:63
disputions 40:58|disque 33:31|disques 16:59 36:71|disregard 11:75|dissens 10:62|dissolution 8:81|dissolve 49:77
distance 3:39 19:44 20:29|distants 19:64|distinct 2:45 10:34 34:33 46:53|distincte 2:49 34:50|distinctiveness 30:73
distingue 24:82|distinguee 12:59 23:64|distinguees 12:54 23:59 27:35|distinguent 20:57|distingues 12:72
distinguons 31:68|distribue 7:35 12:38 33:17 40:24|distribuees 33:31|distribuer 2:22 20:17 27:39 30:37 33:4 40:17
distribuerons 27:66|distribusjon 27:64|distribute 2:42 27:56
distributeur 7:-5 9:25 12:8 14:-2 17:5 27:2 31:25 32:9 33:-21 35:4 40:27 42:58 48:3|distributeurs 30:56 40:50
distributie 2:27 7:32 27:40 31:30 42:39|distributiekosten 10:62|distributing 27:64
distribution 1:18 2:8 6:21 7:23 8:19 16:7 19:-2 27:45 31:6 33:-35 38:27 42:33 52:22
distributor 1:10 12:13 13:12 21:17 31:21 40:28 42:58|disturbs 33:30|disuse 20:59|disused 19:61
dit 1:-8 2:-17 3:17 4:7 6:1 8:-1 9:9 11:4 12:2 15:4 17:1 18:-6 20:1 21:4 27:10 31:-11 33:14 34:-4 37:1 38:7 40:2 41:-6 43:-9 44:-7 47:17 48:-9 51:7 52:2
ditch 33:30|dite 19:37 20:43 33:4|dites 12:59 17:52 33:4|ditmaal 33:28|dits 31:68|ditto 33:30|div 53:72
diva 6:63 33:18|diver 24:56 26:56 50:55|divergent 10:66|divers 0:35 3:0 9:22 13:24 16:33 35:30 41:57 48:17 50:25 53:12
diverse 41:56 53:54|diversen 53:66|diversion 20:59|diversiteitsplan 1:69|dives 50:76|divided 2:63|dividend 35:76
divides 33:30|divine 3:32 33:18 48:49|divise 33:31|diviser 33:31|division 3:28 8:63 33:0 34:33|divorce 6:51 28:60 33:6
divorced 33:30|divorces 6:48 20:53|divulguer 35:78
dix 2:5 3:-6 7:7 8:1 12:0 13:10 14:-9 18:-4 19:1 20:7 21:2 22:4 23:-3 27:-2 28:4 30:5 31:9 32:3 33:5 34:9 35:6 36:13 37:7 38:11 40:6 43:-5 44:-3 45:-1 47:-1 49:3 53:10
dixieme 20:57|dizaine 13:58 40:44|dizaines 33:31|djamel 12:28 13:27 16:29 19:20 33:-13 36:40 39:39 40:13 43:31 53:27
dk 7:37 22:40 31:50|dl 12:53 22:62|dm 10:64
do 1:10 3:23 7:12 12:5 14:4 18:0 19:-3 20:11 22:-1 27:0 29:12 31:3 33:6 35:5 37:8 39:7 40:8 44:9 47:2 52:8
dobbel6 39:76|dobberen 33:28|dobrescu 6:57 33:22
doc 5:25 10:9 13:2 17:9 20:9 22:62 23:11 29:12 33:-38 36:16 40:-1 42:8 43:5|doceert 13:70|docent 6:48 13:48 30:48
doch 6:32 19:25 28:35 33:8 48:31|docherty 33:30
dochter 3:10 6:20 7:2 19:-3 20:3 21:4 28:11 30:6 33:16 35:8 37:14 44:9 45:3 48:12|dochterlijn 40:55
dochters 31:42 33:7 48:47|dock 22:58 33:16|docker 6:72|docnotes 38:76|docquier 5:47 33:21 34:33
docs 2:21 7:25 10:22 12:27 14:27 26:36 34:21 43:27 50:34|docteur 20:11 33:22 34:18 47:33 48:31
doctor 16:51 18:37 33:-14 40:18 44:40 53:32|doctoring 18:77|docu 7:19 17:27 20:24 22:49 28:29 31:18 40:10 43:24
document 3:12 4:32 9:42 12:30 20:-6 25:22 27:8 33:-3 45:28 48:17 51:42
documentaire 1:24 2:5 7:14 10:-10 12:10 13:15 16:-7 17:11 19:-6 20:29 22:30 23:5 27:-2 30:9 31:5 33:-38 34:-1 37:7 38:4 39:3 40:1 42:12 43:13 44:-3
documentaireprogramma 7:65|documentaires 7:56 13:31 22:12 27:3 31:22 38:19 40:12|documentaliste 16:73
documentaries 7:58 20:14 40:28|documentariste 3:46 19:50
documentary 1:14 2:5 7:27 9:11 12:4 13:3 19:-4 20:40 22:28 23:9 27:-1 30:8 31:-1 37:15 43:4 44:8 53:3
documentation 2:28 16:65 34:29|documented 10:64|documenten 33:28|documents 1:44 5:32 9:47 11:24 12:36 14:12 27:7 29:36
docupubliek 31:63|docx 11:82|dode 6:19 21:41 33:21|doden 28:42 33:25|doe 3:36 33:7 37:56|doedelzak 33:19 41:51
doek 10:36 20:42 39:51|doeken 31:63|doel 6:43 8:42 10:36 20:12 22:19 31:18 35:26|doelgroep 31:60 45:29
doelpubliek 31:42 36:68|doelstelling 31:63|doemen 33:28
doen 1:5 3:18 12:3 18:7 19:21 20:7 27:-1 33:11 40:16 44:8 53:11
does 2:-2 3:9 6:-1 10:-9 13:-5 19:11 20:3 21:-1 23:1 27:-1 28:10 29:3 32:4 33:18 34:-3 40:-5 44:0 47:1 48:8 51:6
doesn 3:-4 12:6 14:6 18:9 19:8 20:13 28:13 33:14 34:0 36:24 44:27 48:20 53:5
doet 2:4 3:-6 6:5 10:7 12:4 13:6 20:-6 31:15 33:17 35:15 40:-8 43:6 51:13 53:2|dog 6:25 7:19 13:32 22:24 33:17 50:29
dogs 20:20 26:39 33:-9 35:57 50:47|doha 33:31|dohlen 35:69|dohmen 33:28|doigt 3:13 24:36 33:27
doigts 6:31 17:33 19:18 20:11 24:36 33:19|doing 19:27 22:25 33:19 36:30 43:22|dois 14:49 20:35 33:10
doit 1:4 3:20 14:28 19:21 20:5 21:4 26:26 27:7 28:37 33:6 40:6 44:8|doivent 20:57
dok 2:18 5:24 8:32 10:13 20:21 22:50 50:30|dokter 6:21 16:20 20:10 21:20 33:16 41:22 44:25|dokters 12:54 20:44
doktor 33:30|dokufassung 20:58|dokumentar 1:24 4:31 8:29 10:21 14:24 29:29 34:19 43:24 51:30
dokumentarfilm 1:36 7:15 13:17 19:11 20:11 22:45 30:19 43:17|dokumentarfilme 7:59 13:28|dokumentarfilmen 8:70
dokumentarfilmfestival 31:62|dokumentarfilmregie 13:64|dokumentarfilms 20:58|dokumentarischen 20:58
dokumentarisches 20:58|dokumentarreihe 45:64|dol 33:28|dollar 40:55|dollars 31:55 34:45|dolly 19:61|dolmetscher 6:66
dolores 6:63 33:18|dom 10:66|domaine 2:31 5:61 40:26 53:40|dombrowe 2:30 12:24 13:24 22:26 34:20 37:32 38:29 43:24
dome 13:36 22:40 38:45 40:24 43:38|domes 22:71|domestiques 28:70 33:18|domicile 13:48 22:36 28:45 33:5 53:32
domiciled 20:59|domiciliation 3:36 4:75|domicilie 2:63|domiciliee 2:45 14:39 34:46|domiciliees 53:72|domicilies 53:72
domine 20:57|dominic 27:64|dommage 20:57|dompteur 33:31
don 2:-2 3:25 7:2 12:4 19:6 20:11 21:7 27:9 31:0 33:3 34:8 40:12 44:23 47:9 53:3|dona 33:29|donau 31:63
donc 3:2 6:26 11:13 12:22 15:25 18:8 19:7 20:26 21:5 33:11 40:0 53:3|donderdag 20:32 33:22|donderdagavond 31:63
done 2:1 3:-3 10:2 14:17 17:11 18:20 19:10 20:13 22:20 23:12 27:2 30:12 33:5 34:1 40:4 43:7 53:6
donker 3:10 6:18 18:12 19:13 20:9 24:17 28:16 30:11 33:3 34:3 36:17 37:19 40:-3 43:11 44:14 47:21|donkerder 3:58
donnait 33:31|donnant 3:60|donne 2:-9 3:6 5:7 13:11 20:8 21:13 29:48 30:6 33:12 34:10 35:6 39:13 40:-3 42:6 44:6
donnee 0:51 2:45 8:49 33:0|donnees 1:23 2:12 8:61 14:33 16:23 40:8 46:52|donnent 0:47 3:25 10:31 33:10 45:36
donner 3:17 20:14 27:24 33:2 40:15 44:56|donnerait 3:60|donnerstag 20:45 33:16|donnerstags 35:69|donnez 34:64
dont 0:9 2:14 3:6 6:-3 7:3 8:1 9:1 10:14 13:10 17:-1 19:-7 20:15 22:4 23:-2 27:-13 28:4 31:-12 33:-2 34:3 40:17 41:11 42:4 43:-4 45:-8 47:8 53:17
dony 8:55 25:61 29:67|dood 3:23 6:23 20:11 21:33 27:17 33:11|doodgeschreven 3:58|doodgraver 33:15 48:54
dooft 33:21 48:46
door 0:-1 1:6 2:3 3:-1 4:1 6:-7 7:5 8:-1 9:-3 10:11 11:2 14:2 15:9 16:-1 19:0 20:1 21:2 22:-5 24:4 25:2 26:-1 27:-13 29:10 30:4 31:-2 33:8 34:-11 35:0 39:0 40:-10 43:1 44:12 45:-1 47:0 48:-7 49:6 53:3
doordrukken 16:67|doorgaan 33:-6 34:27 44:64|doorgaans 7:65|doorgaat 33:28|doorgangen 50:73|doorgebracht 33:28
doorgegeven 3:44 33:15|doorgeknipt 20:57|doorgereden 33:28|doorgestoken 33:28|doorgestuurd 44:72|doorgevaren 33:28
doorheeft 3:58|doorheen 20:57|doorkomen 6:69|doorliet 28:75|doorloop 33:21 48:47|doorloopt 33:28|doorlopende 45:66
doormidden 33:28
doornik 2:7 3:-3 4:16 7:14 8:14 10:18 12:23 14:19 16:7 17:12 18:20 23:9 30:9 33:-32 34:0 40:-5 41:9 43:9 53:33
doornikse 4:63 33:15|doorreis 33:28|doorrekening 26:75|doorrijden 33:28|doors 19:13 21:24 33:20 48:37 49:29
doorsnede 24:76|doos 24:35 33:18 48:27 49:44|doosje 33:25 48:35|dop 6:72|dopjes 21:68|doppelforderung 14:51 17:54
doppelt 3:34 11:47 21:43|dordrecht 7:29 10:26 12:31 18:35 34:35 43:34|dore 19:64|dorf 21:24 28:28 33:21 45:12 53:12
dorfer 31:62|dorfplatz 33:29|dorfs 28:69|dorgan 6:52 33:21|dormaient 47:79|dormantes 22:62 39:70|dorment 33:31
dormi 21:52 33:23|dormir 3:33 21:47 33:4 36:57|dormirons 53:72|dorothea 16:40 20:38 33:14
dorp 19:9 20:3 21:16 28:14 33:16 40:9 41:9 42:11 45:13 53:14|dorpelingen 19:61|dorpen 3:23 31:50 33:-6 53:32
dorpsatelier 16:48 18:62|dorpscafes 31:63|dorpsgrappen 44:72|dorpsplein 45:66|dorpsroman 45:66|dorpsschool 33:28
dors 3:60|dort 3:16 6:0 7:0 13:-4 20:15 21:2 22:-1 32:8 33:19 39:6 40:6 49:6 53:1|dortigen 13:64
dortoir 19:29 20:22 33:10 49:49 50:45|dory 33:7 34:57|dos 6:26 19:2 20:-5 24:54 26:23 32:21 33:13 37:37 49:33
dose 33:30|dosiert 44:67|dosimeter 16:65|dosis 30:66|dossard 3:60
dossier 1:17 2:5 3:-6 4:2 9:29 10:-16 11:8 12:28 14:18 16:3 17:9 18:30 19:-11 20:-13 21:-6 23:26 24:2 25:5 27:9 29:10 31:11 32:1 33:-28 34:-8 35:-5 38:6 40:-5 44:8 45:-7 48:1 50:-3 53:-11
dossiernr 1:69|dossiernummer 1:61 23:48|dossiers 1:27 2:9 3:15 10:12 11:28 18:29 20:27 27:36 34:10|dossin 45:66
dossinstraat 43:70|dossogne 6:56 33:23|dot 33:16 49:64|dote 33:31|dotes 30:77|dothey 1:45 8:55 14:35 29:51
dotted 24:77|douairiere 33:31|douane 19:33 30:46 45:48 48:46|douanier 2:17 6:35 10:20 33:4 34:19 41:31 42:32 47:34
douaniere 6:55 33:10 45:50
double 2:-2 12:7 13:19 14:20 19:3 20:-8 21:9 22:10 26:19 31:16 33:5 34:-1 35:12 40:23 44:15 47:14|doublee 31:68
doubler 33:10 34:42 40:36|doubles 41:71|doublure 33:10 40:36 41:55|doubt 33:16 48:59|doubts 33:30
douce 13:40 19:20 22:44 31:23 33:0 39:52|doucement 33:31|douceur 3:60|douchet 27:66|doudou 5:79|doudous 33:31
doug 6:72|dour 18:63 40:44|doute 19:64|douter 44:77|doux 3:21 33:5 38:46 40:18 45:32 50:40|douzaine 13:58 33:18
douze 3:9 7:0 18:7 19:18 20:14 23:8 27:-3 28:15 30:8 31:9 33:2 34:25 35:9 40:9 45:25|douzieme 21:60 33:18
dove 6:49 28:55 33:7|doven 33:28|dover 21:72
down 3:13 5:0 11:12 12:-3 19:9 20:-4 21:13 23:3 27:6 32:6 33:18 35:4 47:2 48:10 49:20|download 39:79|downloaded 38:76
downloads 13:54 21:58|doyen 6:57 33:22|doyenne 33:31|dozen 13:26 20:31 27:25 33:10 45:28|dozijn 13:70|dp1 39:71
dpi 24:77|dpia 16:69|dr 6:27 7:8 10:7 12:9 15:16 24:15 27:32 33:10 40:-4 44:11 45:7|draad 20:36 21:46 33:7
draagt 2:40 6:11 10:4 17:15 19:3 20:0 33:-1 34:3 40:20 48:10|draai 12:33 19:47 33:-6 37:43
draaidag 10:34 14:18 18:30 19:9 30:18 34:21 40:35|draaidagen 1:16 40:21 41:41 43:17 50:39 53:44|draaide 21:54 33:15
draaiden 40:55|draaidossier 2:60|draaien 2:14 14:8 16:5 19:29 20:16 27:1 33:-34 35:9 40:26 41:17 42:10 45:4 48:6 53:25
draaiende 33:28|draaifase 10:62|draaiperiode 20:44 41:56|draaiplan 16:67|draait 20:3 27:9 33:22 45:12 48:30
draaitaal 1:55 43:56
draft 1:-2 2:33 3:14 5:2 9:15 10:3 12:-2 16:10 18:33 23:9 27:15 31:-11 36:8 37:10 40:12 42:-3 43:21 44:21 48:-3
drafts 2:38 5:27 10:19 16:51 34:6 40:11|dragen 2:34 20:44 40:29|dragon 13:25 19:18 33:11 34:29 36:34 40:13
dragons 3:59|draguet 2:26 5:52 16:36 33:-6 43:38 53:35|draht 33:29|drai 9:62 27:50|drained 28:62 33:16
drains 16:56 19:47|drama 1:9 7:25 13:17 20:-3 22:8 23:10 27:26 28:14 30:10 31:18 35:14 40:-5 43:44 45:6
dramareeks 45:66|dramaserie 13:44 43:45 45:44|dramatique 2:32 20:27 34:44 40:28|dramatische 20:57
dramaturg 3:18 16:42 18:31 40:15 44:35 53:40|dramaturge 3:25 13:32 16:45 18:38 44:33 53:27
dramaturgie 2:11 16:55 18:29 44:29 45:14 53:13|dramaturgierunde 18:67|dramaturgin 18:28 40:15 44:28 53:54
dramaturgique 5:44 16:59 40:23 44:42|dramaturgisch 2:50 44:56|dramaturgische 16:55 40:23 48:35
dramaturgisches 33:16 44:54|dramaturgy 13:54 16:56|drame 3:33 6:49 43:62|dramedies 30:73|dramedy 43:64
drank 30:56 33:15|drankje 33:28|drankverkoop 0:75|drap 19:33 20:26 32:52 33:13|drapeau 20:43 24:68
drapeaux 24:61 33:23|draps 21:52 33:10 48:55|drauf 3:55|draulans 33:31|draussen 19:20 20:20 33:20 45:25
draw 3:28 19:30 23:43 33:-1 40:24|drawdown 40:55|drawer 13:31 20:22 22:35 33:-7 38:39 39:52
drawing 24:43 30:44 33:13 34:33|drawings 24:56 49:56 50:55|drawn 3:14 10:18 24:58 27:19 33:-3 40:10 51:33|draws 33:30
dray 6:72|dread 45:70|dreadful 33:30|dream 31:64|dreams 20:59|drechtsteden 33:28
dreh 3:14 9:26 10:20 14:23 18:37 40:12 53:38|dreharbeiten 14:47 20:28 27:42|drehbeginn 10:25 18:54 20:11 40:17 43:28
drehbetrieb 50:68|drehbuch 1:20 2:22 3:-7 5:22 10:7 12:9 13:2 16:29 17:5 18:13 27:16 34:-2 40:12 43:24 44:5 53:0
drehbuchauftrag 2:61|drehbucher 2:17 5:35 16:33 34:35 40:10 43:32|drehbuchern 2:61|drehbuchfassung 2:47 3:29 40:27
drehbuchfassungen 34:60|drehbuchforderung 23:66|drehbuchphase 3:55|drehbuchs 2:47 23:33 27:39|drehbuchstipendium 13:64
drehbuchvertrag 1:28 2:50 9:32 26:34|drehbuchwerkstatt 13:64|drehbuchwettbewerb 13:51 17:54|drehe 19:52 20:22 29:33
drehen 2:5 14:9 18:11 19:31 20:24 27:14 30:10 33:-17 35:13 40:19 53:17|drehfassung 2:47 18:54|drehfertiges 2:61
drehgenehmigung 40:54|drehort 50:55 53:49|drehorte 43:64|drehplan 2:20 16:54 18:39 19:18|drehplatzen 7:62
drehreif 44:67|drehreife 10:41 16:44 18:46|drehschluss 2:61|drehsprachen 43:64|drehstart 18:67
dreht 19:20 33:20 35:20 44:18 49:32|drehtag 10:35 18:22 19:13 30:21 34:39 40:20
drehtage 16:35 18:19 40:5 41:48 43:16 50:31 53:14|drehtagen 41:36 53:59|drehung 24:70|drehzeit 7:32 20:40 43:47
drei 2:6 3:-5 5:-2 6:-3 7:17 9:8 10:4 12:-6 13:-5 15:21 16:-4 18:-2 19:-7 20:10 21:8 22:-3 23:-3 24:10 27:-4 28:9 30:2 31:2 32:6 33:-3 35:0 36:2 37:3 39:2 40:9 42:-2 44:-2 45:2 48:-4 50:-1 51:7 52:3
dreien 30:66|dreier 30:53 40:40|dreifach 32:70|dreifache 31:62|dreigt 33:21 44:51|dreihundert 33:29
dreilanderblick 22:66|dreimal 20:28 21:34 31:32 33:-1 44:37
dreissig 3:3 6:13 7:9 20:23 23:14 26:28 28:16 33:9 40:1 50:16 53:10|dreiundsiebzig 33:29|dreiundzwanzig 33:29
dreiundzwanzigsten 33:29|dreizehn 33:29|dreizehnte 21:51 48:52|dreizehnter 33:29|drempel 15:61 47:58|drempels 46:76
drenthe 33:28|dress 33:24 47:35 48:34|dresse 33:31|dressed 19:61|dresser 33:31|dresseur 41:76|dressing 41:71
drew 30:60 33:16
drie 2:7 3:5 6:-7 7:13 9:6 10:-7 13:11 15:19 16:2 18:8 19:0 20:7 21:1 22:-5 23:-2 24:13 27:-9 28:11 30:1 31:-3 32:3 33:-3 35:2 36:-1 38:-2 40:11 41:-7 44:7 45:0 47:-1 48:5 49:3 50:-4 51:4 53:-6
driebebb 4:77|dried 33:30|drieennegentig 33:28|drieentachtig 20:57|drieentwintig 33:28|driehonderd 33:25 45:33
drieland 47:72|drielandenbank 4:77|drielandenpunt 27:37 28:48 40:29 45:40
dries 2:27 3:15 6:26 7:25 14:27 20:22 33:-7 36:30|driespraak 26:75|drietal 33:28|drift 22:58 33:16|drifting 33:30
drijft 21:54 40:42|drijven 33:28|drin 47:66|dringend 33:29|dringlichkeit 40:54|dringt 33:29|drink 33:29|drinkbus 33:28
drinken 33:28|drinking 33:30|drinks 6:58 33:16|drinkt 33:28|drinkwater 33:28|drinnen 33:21 45:43|drip 33:30
dripping 19:61|dritt 7:62|dritte 2:30 5:20 10:15 18:32 27:13 33:1 35:22 40:15
drittel 2:30 7:20 20:16 23:24 30:24 33:-1 44:37|dritten 3:33 7:16 20:12 23:20 27:14 33:7 45:17|drittens 40:54
dritter 5:48 33:3 42:29 47:27 48:26|drittes 48:65|drive 21:45 33:24|driven 33:30
driver 3:8 6:21 20:8 21:21 28:24 33:18 45:18 48:22|drivers 33:8 35:54 53:46|drives 6:41 13:24 20:15 33:16 45:26
driveway 45:70|driving 33:30|droeg 5:58 33:15|droge 19:34 33:15 44:46|drogeriemarkt 20:58|droguerie 7:69|drohung 33:29
droit 2:25 3:-4 4:21 5:6 6:6 10:20 13:2 14:1 15:13 16:1 19:-6 20:-7 24:4 27:7 29:12 31:-11 33:-13 34:34 35:-1 39:5 45:11 47:16 49:5 51:5
droite 19:18 20:11 33:11 49:68|droitiers 21:74
droits 1:-5 2:36 5:42 9:-4 10:11 16:12 27:-7 31:-11 34:30 40:6 41:39 43:-9 47:13 50:-5 51:-1|droixhe 33:16 53:54
drole 3:28 6:31 20:12 27:9 33:-6 36:27 38:48 40:1 45:27|drolerie 3:60|droles 3:60|dromen 33:28
drone 19:45 32:36 39:43 45:22 49:38 50:35|drones 19:36 20:33 41:56|drong 19:61|droog 13:33 19:24 33:-9 38:37 45:50
droom 3:50 20:36|droomfase 20:57|drop 30:42 31:33 33:20|dropped 11:75|drops 21:47 33:23|drove 33:30|drown 47:74
drowned 24:77|drowning 19:39 33:8 40:34|drowns 38:76|druart 26:85|druben 33:21 48:44|drucke 3:55|drucken 33:29
druckt 21:43 33:21|drug 33:30|drugskartel 3:58|druiven 21:42 33:3 48:53|druk 33:11 34:21 45:26 47:52
drukken 19:39 21:46 37:56|drukletters 1:69|drukt 20:31 33:2 48:54|drukwerk 16:67|drunk 33:30
dry 18:25 19:14 20:12 33:8 44:26 45:48|dryer 33:30|drying 33:30|dryness 3:59|dsh 14:71|dt 10:43 41:43 42:45
du 0:3 1:8 2:-4 3:-11 4:10 5:12 6:-3 7:-1 8:10 9:5 10:4 11:-1 12:0 13:6 14:2 15:2 16:-1 17:7 18:4 19:-4 20:-8 21:-8 22:6 23:11 25:2 26:6 27:5 29:4 30:1 31:3 32:-1 33:-9 34:2 35:7 38:10 39:-2 40:-1 41:-2 42:8 43:3 44:-2 46:5 47:4 48:-4 50:-1 51:5 52:0 53:3
duane 8:77|dub 43:69|dubbed 40:55|dubbel 40:55|dubbele 14:48 21:46 31:42|dubbing 40:55
dublin 3:14 8:32 18:27 19:16 20:27 26:51 38:31 47:29|dubois 20:31 34:49 43:50|dubuisson 33:31|ducasse 43:70
duche 10:66|duchy 7:53 25:66|due 0:37 2:6 12:12 14:20 17:16 26:61 40:10 51:43|dues 2:41 51:75|duffel 13:70
dufrasne 0:60 33:12|dug 44:73|duidelijk 33:28|duidelijker 27:63|duiden 10:62|duif 39:76|duikers 41:70|duill 22:71
duim 33:28|duimen 33:28|duinpan 10:54 17:50 42:48|duisburg 13:64|duisternis 32:75
duits 1:27 16:26 19:32 20:16 27:22 33:-13 43:41|duitse 12:18 17:22 31:13 33:-2 40:30 42:51|duitsers 33:23 44:45
duitsgezinde 33:28|duitsland 18:24 20:10 31:49 33:-7 42:42|duivenmelker 7:31 13:36 22:50 39:55|duiventil 22:71
duizend 22:41 33:18 41:40|dull 3:59|dullaert 44:72|dumb 33:30|dument 14:49 23:56 34:42|dumon 1:60 4:64
dumonceau 7:31 10:28 13:34 19:26 22:38 27:28 38:45|dumont 33:26 35:46|dumortier 1:34 7:32 14:34 15:43 27:30 40:21
dumoulin 3:27 6:38 21:37 33:-2 45:36|dun 33:28|dune 33:31|dunes 22:54 31:46 33:10|dunkel 3:22 21:31 33:16 41:32
dunkelflaute 3:55|dunkelkammerrot 32:70|dunkeln 33:29|dunkler 33:29|dunlin 5:45 7:37 37:40 39:53 52:40|dunn 33:29
dunnen 33:29|dunstan 19:27 33:26|duo 40:58|duplicate 2:63|dupriez 33:30|dupuich 14:68|dupuis 2:41 5:57 13:50
dur 24:55 33:18 47:52|durable 4:71 53:58|durant 15:37 20:11 27:51 33:-15 34:39|duration 2:53 8:46 34:31
durbuy 4:37 7:24 12:26 13:20 14:26 18:29 22:24 40:13 43:26 53:25
durch 0:9 2:12 4:9 6:4 8:8 10:8 11:6 12:2 14:3 19:10 20:10 27:6 28:7 29:8 30:12 31:0 33:3 34:16 37:10 44:5 53:9
durcheinander 40:54|durchgang 3:55|durchgehend 49:70|durchgehender 45:64|durchgestrichenen 33:29|durchlasst 33:29
durchs 45:50 49:57|durchschlag 32:70|durchschneiden 33:29|durchschnittlich 0:57 30:53|durchschnittsalter 30:66
dure 2:6 3:3 19:8 20:26 33:18 34:8 40:10
duree 1:31 2:33 5:19 7:-7 8:5 10:6 20:14 22:9 27:0 29:7 30:2 34:12 35:18 38:7 40:-18 43:35 45:-4 48:1 49:24 51:8 52:20
durees 5:57 39:62 43:54|duren 13:34 33:24|durent 20:57|durer 20:35 31:46 33:10|durera 20:57|duretes 24:82|durfde 33:28
durfe 12:64|durfen 20:50 34:39|durft 19:10 21:28 27:15 33:17 38:35 47:21|durfte 27:26 33:26|durften 33:29|durham 13:67
during 15:22 20:15 27:20 33:-14 34:49 35:20 53:24|dury 44:54 53:49
dus 2:-5 3:21 11:15 12:9 17:14 19:2 20:20 27:5 33:-5 38:16 40:19 46:28 52:18 53:7|duscht 21:64|dusk 33:22 48:51
dusseldorf 27:60|dust 19:30 30:42 32:46 33:12|dutch 6:24 10:16 12:20 13:32 19:13 32:29 40:27 43:40|duty 31:64
dutzend 13:64|duur 2:40 10:21 19:9 22:19 34:28 40:4 43:29 52:25|duurt 2:12 19:24 32:26 33:17 40:7 44:24
duurzaamheidslabel 7:65|duw 27:63|duwen 33:28|duwt 33:28|dvd 38:62 39:68|dwell 21:51 33:8 48:51|dwg 24:77
dwindles 33:30|dwingt 3:58|dye 50:76|dying 19:34 28:49 33:16|dyle 38:83|dympna 6:28 33:23 36:33 48:29
e 0:2 1:22 2:-13 3:-14 5:27 8:3 9:20 10:13 12:16 13:-2 14:11 16:26 17:13 22:22 24:11 25:14 31:-5 33:-42 34:1 37:5 40:-17 41:23 43:4 44:12 47:6 48:4 49:11 53:-5
e1 9:50 16:47 21:28 39:38 49:42|e2 9:50 12:27 16:47 21:28 49:42|e3 16:44 21:38 39:48 49:52|e314 33:28|e4 21:49 49:64
e411 45:71|e42 45:68|e5 21:49 49:64|e6 21:49 49:64|e7 21:49 49:64|e8 21:74
each 2:11 3:-3 6:2 7:-3 10:9 15:1 17:-3 19:-4 20:17 21:-4 24:12 28:6 29:0 30:-3 31:3 33:8 34:8 35:0 36:1 40:-3 42:-3 43:-7 45:27 53:-8
eamon 34:41 37:58 47:52|ean 25:80|ear 3:16 13:24 19:18 33:7 38:33 39:32 44:30 49:34
earlier 5:25 10:17 11:40 18:25 33:-5 39:52 44:26 45:23|early 3:17 18:30 19:32 21:30 30:32 33:-12 40:26|earn 40:55
earned 44:73|earnings 0:78|earns 3:59|ears 33:30|earshot 50:76|earth 32:63 33:16|easier 33:30|easily 3:37 33:22
easy 19:34 20:32 33:16|eat 33:16 53:54|eaten 33:30|eating 33:22 41:50|eats 21:45 33:16 48:46
eau 1:-4 3:-2 5:1 13:-6 16:-4 18:-1 19:11 20:10 21:5 22:7 24:11 27:-11 31:5 32:15 33:16 35:0 41:-1 44:0 45:7 48:8 49:22 52:9 53:-6
eaux 1:21 2:11 10:14 20:5 22:24 23:25 33:2 35:26 39:41 40:6 42:25 43:23|eave 13:69|eb 39:73|ebauche 3:60
ebbe 22:41 38:44 39:55|eben 33:29|ebene 20:58|ebenso 19:25 20:24 27:26 33:-5 40:20 46:36|eblouissement 48:63 49:70
ebullition 20:57|ecart 20:32 30:57 33:6|ecarte 1:39 33:28|eccentric 33:30|echange 33:27 34:33|echangeant 40:58
echangent 48:77|echanges 33:18 34:50|echantillon 9:43 12:34 30:71|echantillons 20:57|echappe 3:46 33:18
echappent 53:72|echapper 33:31|echarde 3:60|echarpe 20:17 33:25 48:37|echassiers 13:71
echeance 5:46 18:24 26:66 33:-21 34:40|echeances 2:31 5:61 16:42 40:26|echeancier 9:59 18:69|echeant 18:77
echelle 19:30 20:3 24:48 33:19 48:23|echelonnement 48:77|echeveau 33:31|echevin 20:35 33:23|echevinat 27:66
echevine 17:79|echo 22:44 30:37 38:66|echoes 38:76|echoppe 33:31|echos 19:37 38:77|echoue 33:31
echt 1:13 3:2 15:19 19:41 20:20 30:14 31:8 32:20 33:-11 36:28|echte 18:27 19:32 27:8 31:20 33:1 40:24 43:15 45:12
echtem 19:58|echten 19:50 52:51|echter 19:58|echtes 33:29|echtgenote 46:76|echu 16:59 51:70|echue 14:57 51:70
echues 2:49 51:70|eckdaten 12:56 43:43|eckpunkte 9:54 10:48|eclabousser 33:31|eclairage 41:63 53:58
eclaire 19:42 33:23|eclairee 33:31|eclairent 33:31|eclairerons 19:64|eclaires 19:64|eclate 33:31
ecluse 3:23 20:21 40:31 45:55|ecluses 3:33 33:4 36:57 53:44|eclusier 3:60|eclusiere 18:55 33:10 39:62|eclusieres 13:71
eclusiers 20:37 45:62|eco 7:55 42:64
ecole 6:7 7:-1 13:32 19:-6 20:14 21:15 24:13 26:15 27:19 33:5 39:14 40:-12 44:8 45:12 48:25 53:23
ecoles 16:24 30:28 31:55 33:-18 36:35 40:9 53:22|ecolier 20:37 33:22|econome 33:31|economic 14:68
economie 13:42 15:53 23:35 36:42 40:36|economique 1:39 9:34 12:25 14:36 17:32 30:40 31:20 40:10 53:24
economiques 2:41 40:50|economische 1:69|economisent 33:31|economiser 33:31|economy 23:74|ecope 48:77
ecoproduction 14:57 40:44|ecossais 31:68|ecothriller 43:70|ecoule 20:57|ecoute 3:2 24:24 27:8 33:24 38:38 39:26
ecoutent 20:57|ecouter 3:31 21:32 27:24 33:14 47:38
ecran 2:0 18:26 20:17 24:19 31:5 33:13 34:13 36:22 38:32 41:14 44:15 45:9 53:9
ecrans 19:31 27:33 30:37 31:35 32:30 33:-9 38:30 40:5|ecrase 33:31|ecrasee 19:64|ecraser 33:31|ecrira 2:63
ecrirai 3:60|ecrire 1:3 2:19 3:43 6:6 7:-1 8:11 10:-5 12:2 16:13 17:9 20:-3 24:12 33:-21 34:21 35:7 40:-12
ecris 3:54 12:16 18:33 20:1 40:2
ecrit 2:14 3:28 5:10 10:-12 11:4 12:-5 13:9 14:8 18:-1 20:8 22:-2 27:-12 29:5 30:0 31:-10 33:0 34:6 36:16 37:9 38:5 40:14 42:0 43:13 53:-6
ecrite 2:18 3:36 20:26 33:-13 34:20 44:33 45:27|ecrites 2:45 20:26 33:0 34:33
ecrits 13:34 20:19 22:38 34:39 41:38 45:33
ecriture 1:13 2:25 3:5 7:-13 8:-1 10:-3 12:-9 13:23 14:-3 16:30 17:37 18:16 20:-16 23:30 27:-15 28:3 33:-22 35:-4 40:0 41:12 43:14 44:9 53:-2
ecritures 1:29 10:21 24:51 27:35 29:38 36:40 43:31 51:39|ecrivain 13:50 34:56|ecrivais 3:60|ecrivait 3:33 20:30 33:18
ecrivant 3:60|ecrive 20:57|ecrivent 2:32 33:27|ecrivions 3:46 7:55|ecrivons 3:54 27:39|ecrue 32:83|ecu 49:77
eczema 33:30|ed 35:78|eddy 33:28|edelrost 10:29 16:35 17:38 37:45 42:38 43:34|edelstahl 32:70|edelweiss8 52:86
edgard 2:31 3:28 12:41 13:40 47:48|edge 7:22 20:15 33:23 40:11|edges 7:66|edinburgh 8:63 10:50
edit 18:25 19:34 20:13 41:57 50:30|edite 4:85|editeur 5:44 7:19 12:11 14:34 16:23 31:6 34:38 36:23 40:8 42:16 47:18
editie 33:24 35:42|editing 2:29 7:20 13:21 16:35 19:14 41:37 50:41 53:21
edition 2:30 5:25 7:13 8:25 31:24 34:28 35:38 40:2 42:21 46:28 47:26|editions 5:39 27:7 34:45 47:62
editor 2:9 3:5 6:18 7:12 14:14 16:47 18:17 19:7 27:10 40:20 44:18 53:13|editorial 7:30 9:49 10:28 41:48 44:32 45:27
editoriale 7:61 40:36|editrice 34:64|edmonde 33:31|edouard 34:50 47:66|educatie 7:65|educatief 31:63
education 8:45 13:55 31:45|edwin 2:18 12:33 16:33 18:35 19:15 34:17 40:10 41:26 53:22|eeklo 25:78
een 0:1 1:-9 2:0 3:4 5:-7 6:0 7:11 8:-4 10:-2 11:-3 12:3 13:-2 14:0 15:-4 18:-6 19:4 20:2 21:4 22:-8 23:1 27:6 28:12 30:1 31:4 32:7 33:-3 34:2 35:-2 36:2 37:9 38:5 40:7 43:-9 44:-3 45:10 46:-1 47:3 48:-2 49:1 52:-1 53:-2
eend 35:58 37:64|eenden 33:28|eenendertig 13:50 33:19|eenentwintig 7:65|eenenzestig 33:28|eenenzeventig 33:28
eenheid 16:67|eenheidsprijs 50:73|eenmaal 34:61|eenmalige 34:61|eenparigheid 10:62
eens 2:13 6:22 7:30 27:16 31:16 33:13 36:28|eensluidend 8:62 29:61|eenvoudig 20:57|eenvoudige 20:44 40:42|eenzaam 6:69
eer 12:34 14:64 33:-17|eerder 1:42 18:24 22:25 31:17 33:-6 39:49 44:26|eerdere 11:60 39:62
eerlijk 19:30 31:32 33:11 53:35|eerlijker 3:44 33:15
eerst 2:-7 3:4 6:9 10:8 19:14 20:4 24:16 28:7 31:8 33:17 44:5 47:12
eerste 2:18 3:5 5:3 7:4 10:6 12:-1 13:4 16:-7 18:17 19:-4 20:-13 21:9 23:5 26:1 27:-5 31:-1 33:-1 34:5 40:15 41:-4 43:-4 44:8 45:-2 47:13 48:-1 49:2 53:-8
eet 33:22 45:29 48:31|eetzaal 48:68|eeuw 33:28|eff 5:72|efface 20:26 21:42 33:13 49:52|effacement 3:60|effacent 19:64
effacer 33:31|effect 9:48 53:61|effecten 19:47 41:48 53:32|effectif 0:35 1:39 7:21 46:73 51:36|effectifs 8:67 46:70
effective 2:44 5:53 20:29|effectives 46:78|effects 41:67 53:34|effectue 20:57|effekt 1:51 53:49|effekte 41:53 53:49
effet 11:37 19:20 30:33 33:-13 40:26 44:33 53:48|effets 1:14 3:1 10:7 16:26 19:5 33:-28 40:18 41:56 50:32 53:32
effondre 33:31|effondrement 33:31|efforce 20:57|effrayant 3:46 24:68|effroi 33:31|eform 1:69
eg 1:23 4:30 7:20 8:28 10:29 17:26 29:28 43:23 46:28|egal 17:58 33:10 42:56|egale 33:31|egales 2:35 7:55 10:38
egalite 14:71|egard 14:57 51:70|egare 33:31|egel 6:42 24:49 33:2 45:40|egels 33:28|egg 33:22 48:51|eggs 33:30
eglise 20:17 33:22 45:31 48:36|eh 31:62|ehe 3:34 21:43 33:8|ehefrau 5:67|ehemalige 20:45 31:49
ehemaligen 7:52 33:-1 53:32|ehemaliger 33:29|ehemals 33:29|eher 33:29|ehering 45:64|ehre 14:65|ehrenamtliche 20:58
ehrenerklarung 14:65|ehrenfeld 13:64|ehrenwortlich 14:65|ehrenwortliche 14:65|ehrlich 40:54|eichen 10:38 12:44 27:43
eid 24:70|eides 14:65|eidesstattliche 14:65|eifel 33:29|eifelbote 38:69|eifelkurier 38:69|eifelpfarrers 20:58
eifeltunnel 33:29
eigen 0:38 2:-2 7:12 10:8 11:4 14:8 17:38 19:-9 20:-5 21:5 22:7 30:7 31:1 32:5 33:-4 34:4 40:-1 42:10 44:3 45:4 53:-4
eigenaar 5:45 7:38 34:34 35:45|eigenaars 33:28|eigenanteil 1:48 17:38 42:48|eigenanteile 42:67|eigenaren 35:71
eigenares 16:67|eigendom 7:23 10:59|eigendruck 47:66|eigene 6:17 7:32 12:26 17:19 22:35 28:20 33:-8 42:30
eigenem 33:29|eigenen 3:19 28:33 30:30 33:13 53:27|eigenentwicklung 5:67|eigener 9:41 10:23 28:30 33:-9 40:27 44:28
eigenerklarung 14:65|eigenes 1:38 24:44 40:40|eigenhandig 33:28|eigenhandige 14:65|eigenkapital 0:71
eigenleistung 17:68|eigenlijk 3:28 20:28 33:9 44:43|eigenmittel 0:29 17:57 40:12 42:37|eigenschaft 14:65
eigenstandig 46:70|eigentlich 33:29|eigentliche 3:48 33:8|eigenzinnig 27:63
eight 2:-1 3:5 6:8 9:12 13:4 20:22 21:23 28:12 33:10 40:8 45:28 50:12
eighteen 6:23 11:26 12:20 18:22 33:-19 34:51 40:6|eighth 33:30|eighties 33:30|eighty 3:30 20:17 21:30 31:22 33:14
eikenhout 32:75|eiland 28:67 45:45|eilif 19:39 39:57 43:47|eilig 6:45 33:21|eimear 8:57 25:71|eimer 33:29
ein 0:-2 1:-8 2:-3 3:0 6:-1 7:8 10:-6 11:-2 12:7 13:-3 14:1 19:2 20:5 21:9 22:-7 23:-1 24:-3 27:-13 28:12 29:-3 30:-1 31:-3 32:-1 33:4 34:-3 35:1 36:9 37:15 38:10 40:10 44:2 45:12 47:2 48:-4 52:-1
einander 3:15 20:18 30:25 33:18 40:13|einbringen 40:54|einbringt 33:29
eind 5:24 9:25 18:23 20:22 31:16 33:0 39:28 45:19 50:25 52:29|eindafrekening 18:71
einde 1:8 3:14 8:15 10:11 11:14 18:27 19:10 20:14 27:3 29:14 30:19 32:14 33:-10 34:11 45:6 48:8 51:16 52:16
eindelijk 21:41 33:15 38:48|eindexamenfilm 13:70|eindgeneriek 34:61|eindigen 20:57
eindigt 3:11 20:36 21:21 29:28 33:-18 34:15 45:40|eindje 33:28|eindoordeel 44:72|eindredactie 18:71|eindtermen 31:63
eindtotaal 41:70|eindwerk 13:70
eine 2:-4 3:7 5:-5 6:2 7:8 9:-4 10:-7 11:-3 12:-5 14:-4 19:3 20:8 21:3 23:0 27:12 28:11 30:-3 31:-4 32:-2 33:8 34:-2 36:0 37:12 38:-3 40:4 44:-5 45:15 46:-2 47:-1 48:-7
einem 0:8 1:-4 3:9 7:6 10:-7 12:-1 13:1 14:6 19:-5 20:-10 21:-4 23:-2 27:-3 28:14 30:-2 31:3 32:2 33:14 34:-8 36:3 40:12 44:-1 45:-5 47:-2
einen 3:2 5:-2 6:6 7:8 9:-1 10:-7 11:0 13:-4 19:2 20:6 21:13 23:7 27:-3 28:13 30:-3 31:-7 33:11 36:3 40:14 43:-4 45:0 48:0 50:0
einer 2:-3 3:11 7:9 10:-2 13:8 19:-2 20:8 21:1 27:11 28:5 30:-3 32:2 33:12 34:-9 40:8 44:-2 45:0 47:-3 48:-4 51:11
einerseits 34:60
eines 2:0 3:-5 7:10 9:7 12:3 13:4 14:4 20:22 21:4 23:14 27:-1 28:17 29:9 30:5 32:10 33:3 40:7 43:4 44:6 53:2
einfach 20:32 33:16 44:41|einfache 20:58|einfalle 6:66|einfallt 3:55|eingang 1:51 12:50|eingangsdatum 1:65
eingangsstempel 1:65|eingefugt 33:29|eingeholt 20:58|eingehung 29:70|eingepackt 33:29|eingeplant 40:54|eingeraumt 5:67
eingereicht 2:61|eingereichten 9:54 11:55|eingerichtet 7:62|eingescannt 34:60|eingesperrt 33:29|eingetragen 33:29
eingetroffen 33:29|eingezogen 33:29|einheit 16:52 44:54|einigung 27:60|einkauf 27:47 35:55|einkaufsnetzen 33:29
einkaufswagen 33:29|einladung 35:69|einlage 10:62|einlagen 10:62|einmal 3:22 30:12 33:13 34:23 45:24 47:22
einmalig 34:60|einnahmen 6:66|einnahmezentrum 51:71|einordnung 46:70|einpersonengesellschaft 43:64|einraumung 2:61
einreicherin 43:64|einreichung 9:37 11:38 14:34 18:37 29:39|eins 21:23 33:-1 34:18 45:22 47:36 48:41|einsam 6:52 19:45
einsammelt 40:54|einschl 41:66|einschliesslich 2:34 51:57 53:37|einschreiben 34:60|einseitige 34:60|einsinken 20:58
einsinkt 20:45 33:16|einst 33:29|einsteigen 27:60|einsteigt 10:62|einstellung 19:27 20:27 30:23 33:-14 49:53
einstellungen 19:37 20:42 33:-11 50:28|einstellungsfolge 49:70|einstimmig 10:62|einstufung 46:70|eintrag 20:58
eintrage 20:58|eintragen 1:65|eintrags 20:58|eintragung 8:70|einunddreissig 47:66|einundfunfzig 33:29
einundvierzig 28:48 33:21|einvernehmlich 10:62|einverstanden 20:45 27:47|einverstandnisse 20:58|einverstandnissen 5:67
einwickelt 33:29|einwilligungen 5:67|einwurf 39:71|einzelbild 24:62 38:48
einzelgang 1:20 2:16 4:27 5:22 7:17 8:25 34:15 39:34 42:23 43:20 52:27|einzelnen 33:29|einzelner 33:29
einzelpreis 50:68|einzelprojekt 17:68|einzelvertretungsberechtigt 8:70|einzelvollmacht 29:70|einziehen 33:29
einzige 20:28 28:38 33:11 40:23|einzigen 28:35 33:21 40:20|einziger 19:45 33:16|einziges 15:62 33:8|einzubringen 29:70
einzug 33:16 35:55|einzureichen 29:70|eire 25:80|eireann 23:74|eireannach 25:80|eis 19:49 42:57
eisden 13:48 20:36 33:7|eisen 33:28|eisenbahn 20:33 21:39 33:14|eisenbahnfreund 33:29|eisenbahnmuseum 27:60
eisenbahnvereine 31:62|eisenwarenhandlung 7:62|eitel 6:66|either 3:7 6:20 10:47 27:24 29:25 33:-10 40:4 47:22
ekeren 34:61|el 2:32 6:45 37:59 43:44|elargie 31:68|elargissement 31:68|elargit 40:58|elbows 33:30|elder 24:64 26:64
elderflower 1:30 13:28 27:25 33:-9 34:23 37:40 43:39|elderly 33:30|elders 10:35 19:34 31:37 53:39|electric 33:12 41:61
electricien 7:55 33:18|electricite 1:46 21:47 41:49 53:44|electro 50:80|electromecanicien 13:71
electronic 1:47 2:42 29:55|electronically 51:78|electronique 1:27 12:39 13:25 14:25 25:40 43:29 51:63
electroniquement 2:45 10:34 29:51 51:52|electroniques 2:49 31:54|electros 41:76|elegance 33:31
elegant 6:56 33:-8 45:42|elegante 6:76|elektriciteit 33:28|elektriker 33:29|elektronisch 29:59 51:60
elektronischem 51:71|element 3:27 5:37 31:32 45:53|elementen 5:71|elements 10:56 24:34 31:20 34:33
elephant 21:58 30:60|elevage 33:31|elevated 43:69|elevation 24:77|elevator 28:68 40:25
eleve 0:28 10:24 19:10 20:3 21:20 23:24 28:30 31:14 33:11 34:10 53:18
eleven 3:5 6:0 7:-5 12:-3 13:-4 19:-11 20:4 21:0 22:-1 28:4 31:-7 33:10 34:-9 36:13 37:16 38:4 39:7 40:8 43:-3 44:1 45:-2 47:14 48:15 49:5 50:4 52:8 53:17
eleventh 33:30|elever 43:75|eleves 20:35 27:45 30:56|eleveur 31:68|eleveurs 33:31
elf 3:-8 7:14 19:-3 20:23 21:21 22:13 31:0 33:14 40:1 45:11 48:2|elfde 3:44 20:44|elfhonderd 33:28|elfjarige 33:28
elfmeter 52:77|elftausendmal 33:29|elften 33:29|eliane 3:15 19:19 20:28 33:7 40:13 41:31 43:30|elias 45:66
eligibilite 18:77|eligibility 1:69|eligible 1:52 16:28 42:32 53:51|eligibles 42:50 53:66|elio 6:52 48:52|elire 28:84
elise 2:25 3:22 6:38 7:31 16:35 33:-7 53:34|elisent 33:31|elit 21:74
elk 2:-4 3:8 7:0 10:20 14:5 19:-4 20:19 28:10 29:19 33:9 40:6 45:11 46:12 49:11
elkaar 3:20 20:22 21:5 27:1 28:13 31:1 33:15 40:-7 43:8 48:6|elkaars 33:28
elke 2:-2 3:-5 6:-1 7:2 10:4 14:12 19:16 20:21 21:-2 23:0 31:-7 32:5 33:8 34:-9 45:32|ellbogen 33:29
elle 2:-4 3:8 6:17 7:-7 8:-4 10:-6 11:-5 12:-10 13:6 14:21 19:-8 20:3 21:7 23:-4 27:-11 28:6 33:13 34:2 37:0 40:-9 44:-5 45:-5 47:12 48:14 49:2
ellen 20:58|elles 3:2 19:-1 20:20 24:8 28:9 31:7 33:19 40:19 44:3 45:-3|ellis 8:77
elodie 19:27 33:-6 43:38 44:40 45:34 53:41|eloi 21:44 22:54 35:48|eloigne 33:31|eloise 1:47 14:48 29:53|elooi 21:68
els 6:48 25:56 27:32 33:-3|elsass 31:49 40:40
else 3:3 11:35 12:4 14:3 15:22 17:7 18:6 19:12 20:8 21:7 24:12 31:-1 33:2 34:18 40:0 45:5 46:12 53:3
elsewhere 7:39 19:34 42:46 53:41|elspeth 2:32 3:28 23:43 27:33 43:38|eltern 3:17 20:20 27:21 30:27 31:49
elverdoorn 33:22 53:40|elverdoornaars 33:28|em 44:67|email 10:27 12:32 17:35 19:18 27:27 32:37 33:-14 43:32
emails 12:69|emballage 32:83|emballe 33:31|emballes 27:66|embarque 33:22 48:57|embarquement 35:78|embarquer 12:72
embarrassed 33:30|embauche 10:44 15:61 53:50|embauches 33:31|embellirai 20:57|embouchure 45:71|embourg 33:31
embouteilleur 33:31|embrasse 27:52 33:18|emden 13:64|emergencies 33:30|emergency 20:29 33:19 45:40|emerges 33:30
emettait 3:60|emigres 31:68|emil 6:29 21:20 33:21 48:28|emile 33:30|emils 21:51 45:50|emis 23:78|emission 43:64
emma 6:29 33:20 44:33 48:28|emmanuel 33:30|emmene 21:42 31:36 33:21|emmenee 33:31|emmenent 33:31|emmenes 33:31
emmer 33:28|emmertje 33:28|emmures 33:31|emoji 33:30|emotie 23:56 44:59|emotion 38:83|emotionnelle 30:77
emotions 24:82|empaille 32:83|empeche 6:76|empechee 2:63|empechement 10:66|empecher 33:31|empfang 33:16 35:55
empfangbar 31:62|empfangen 29:70|empfanger 10:28 26:37 33:-5 35:35 53:42|empfehlung 14:19 23:21 30:45 33:-16 44:50
empfehlungen 30:66|emphyteotique 33:31|empile 33:18 44:64|empire 33:31|emplacement 33:31
emploi 2:15 6:29 13:24 15:35 28:36 33:4 35:30 53:44|emploie 7:47 14:28 20:14 23:35 28:41 33:-11 53:29
emploierons 19:64|emplois 7:29 17:50 36:45 40:18 53:53|employe 12:41 14:39 20:26 33:13|employed 20:59
employee 5:64 35:54|employees 7:45 31:43 46:56|employer 14:25 33:-8 35:38 51:69|employeur 2:16 35:31 51:79
employment 35:76|employs 7:61 14:42|empor 33:29|emporte 20:17 22:35 27:39 33:18|emportees 33:31|emporter 28:84
emportera 33:31|empower 29:76|empreinte 34:50 37:73|empreintes 32:83|emprunt 0:61 7:34 17:44 21:39 40:23
emprunteur 10:66|emprunteuse 10:62|emprunts 10:66|emptied 3:37 33:22|empties 20:59
empty 3:7 20:26 33:12 37:39 48:21 49:37 53:15|emptying 33:30|emre 20:35 33:19 44:39|emus 31:68
en 0:-3 1:-5 2:1 3:2 4:0 5:-1 6:-1 7:8 8:-4 9:1 10:3 11:-1 12:1 13:8 14:5 15:-1 16:3 17:-1 18:-1 19:3 20:-4 21:-1 22:-1 23:-1 24:-2 27:6 28:3 29:4 30:3 31:6 32:-3 33:-7 34:1 35:-4 36:2 37:0 38:3 40:4 41:4 42:-1 43:4 44:-2 45:-2 46:-2 47:-1 48:-8 50:-2 51:3 53:5
encadrement 15:56 16:46 33:18|enceinte 33:31|enchainement 48:77|enchainent 33:31|enclose 1:55 12:55
enclosed 1:24 9:42 11:42 12:49 20:14 23:29|enclosures 1:61 9:54|encodage 1:73|encode 1:73|encoder 33:31
encombree 20:57|encorde 33:31|encordee 19:64|encordement 35:78|encorder 33:31|encordes 33:31
encore 3:28 9:15 11:15 12:12 14:16 15:7 19:-12 20:7 22:9 27:0 28:8 30:2 31:1 32:7 33:4 34:-12 37:11 39:8 40:-2 43:0 44:2 45:5 52:11 53:5
encounters 22:71|encouragement 1:48 27:58|encouragements 27:66|encourageons 27:66|encrage 24:82
encre 13:16 19:27 21:19 24:51 31:12 32:48 33:0 45:16 49:29|encrier 33:31
end 1:10 2:16 6:4 7:-1 10:-5 12:9 13:-1 17:6 18:18 19:-7 20:21 21:4 27:-8 30:2 31:3 33:5 34:8 40:-6 45:1 48:4 50:17 53:-1
endangers 34:62|endbetrag 50:68
ende 1:4 2:0 3:12 5:6 11:7 12:11 17:7 18:6 19:3 20:16 27:-1 28:8 33:11 34:-1 39:10 40:-7 44:6 50:7
ended 0:64 33:3 45:43|enden 33:16 45:50|endet 3:14 19:17 21:40 33:-1 35:27 39:29 40:12|endfassung 2:39 10:41 18:46
endfertigung 34:39 41:58|endgultigen 27:60|endimanches 33:31|ending 3:41 11:44 20:28 40:24|endings 40:55
endlich 3:19 6:29 32:34 33:13 38:33|endlosen 33:29|endommage 20:57|endormi 32:69 33:18|endormie 24:68 33:18
endort 21:52 33:23|endpreis 50:68|endroit 3:17 20:39 33:18|endroits 33:31
ends 3:15 5:16 9:20 20:26 21:40 29:40 33:1 45:14|endschnitt 2:61|endstation 33:21 45:43|endsumme 41:66
ene 3:28 6:27 10:20 20:16 33:13|energeticiens 40:58|energetique 40:58|energie 15:47 17:37 30:45 31:31 40:10 41:28
energiehandel 43:64|energiehandlerin 28:69|energiehaus 33:29|energieopslag 33:28|energiepramie 15:70|energieserie 2:61
energiethema 30:53 40:40|energy 15:77|enerzijds 2:47 34:48|enfance 1:35 3:22 16:48 28:46 30:39 33:-7
enfant 3:5 7:2 19:9 20:9 21:7 24:16 28:18 32:35 33:15 35:11 44:11 45:13 48:27|enfantin 33:31
enfants 3:18 5:15 6:3 7:-5 13:29 16:-1 19:5 20:-2 21:0 28:10 30:14 31:19 33:11 35:4 38:12 40:-6 45:-2 50:6
enfermee 33:31|enfilant 33:31|enfile 33:31|enfin 3:0 12:12 20:20 33:16 38:35 40:10 47:23 48:28|enfoui 45:71|eng 39:79
engage 2:20 4:16 10:22 14:24 17:10 20:-12 23:8 27:24 31:-2 33:-15 34:18 35:19 40:25 42:8 48:7|engaged 2:42 18:50 43:47
engagee 14:57 34:50|engagees 10:52 14:44 40:31
engagement 1:14 2:38 4:25 5:10 11:12 14:23 16:3 23:8 27:41 29:24 33:-38 34:5 40:-2 43:5|engagements 14:57 42:64
engagent 10:66|engager 1:51 29:61 43:54|engages 2:54 35:46 53:33|engebraten 27:64
engelbrecht 2:30 3:25 34:30 43:34 47:36|engels 13:60 16:50|engem 45:64|engin 33:31
engine 3:-1 5:12 10:4 16:20 18:11 19:1 21:23 27:4 33:-3 36:17 40:6 41:11 43:25 44:13 45:27 48:13 53:8
engineer 6:41 16:26 21:28 33:-1 45:39 50:32 53:24|engineering 16:48 27:43 53:46|engineers 50:76|engines 13:54 19:47
engl 43:64|england 20:50 31:45
english 1:-3 2:-1 3:-2 5:0 7:12 10:-8 12:21 13:22 16:15 17:0 19:-11 20:-13 27:-8 31:5 33:-9 34:3 40:18 42:0 43:37 45:-3 47:1
englishman 10:50 40:42|enige 3:12 4:15 7:3 10:9 19:8 20:15 28:29 33:15 34:-1 46:14|enjeu 40:36 44:69|enjoy 3:59
enjoyed 27:64|enkel 20:8 25:28 33:18 34:12 39:27 45:17 52:28|enkele 3:21 7:41 14:46 33:-9 43:33
enleve 3:25 19:42 33:18|enlevement 20:57|enleverons 19:64|enleves 3:60|ennemi 6:76|ennui 19:50 40:44
ennuie 33:18 48:63|ennuient 21:74|ennuis 33:31|enoncer 40:58|enorme 33:31|enormement 33:31|enormous 33:30
enough 20:30 33:18 40:14 53:27
enquete 6:9 10:-2 16:36 17:12 18:9 20:8 21:6 30:47 33:-3 34:-3 40:-9 43:8 44:28 45:15 48:9|enquetrice 3:60
enquiries 30:73|enquiry 14:55 50:62|enregistre 19:37 20:25 21:21 33:11 34:11 47:27|enregistree 8:54 20:30 33:18
enregistrees 19:56 34:42|enregistrement 7:20 8:32 18:28 33:7 35:29 40:9 50:51 53:23
enregistrements 8:46 16:38 19:29 34:42 41:41|enregistrer 35:64 40:44|enregistrerons 19:64|enregistres 19:64
enregistreur 16:73|enregistrons 40:58|enrhumee 33:31|enseignante 31:68|enseignants 7:55 31:54
enseigne 7:18 13:65 20:6 32:33 45:21|enseignement 8:81|enseignements 30:77
ensemble 2:-3 3:-15 5:2 9:8 10:28 12:-3 14:-4 15:7 16:6 17:12 18:6 19:11 20:-3 22:0 27:0 29:6 30:5 31:5 33:-4 40:3 41:28 42:16 45:15
enseveli 33:31|ensival 13:50 33:10 35:56|ensor 13:70|ensuit 33:31
ensuite 2:3 3:12 7:9 10:6 18:17 20:28 27:6 31:19 33:4 40:-2 48:26 53:12|ent 50:80|entame 14:71|entband 33:29
entdeckt 21:51 28:56|entend 6:7 20:11 21:15 27:-3 33:24 34:-5 38:13 48:18 49:14 50:10|entendait 33:31
entende 19:50 20:43|entendent 19:37 33:18 34:37|entendons 33:31|entendra 19:32 20:47 33:-1|entendre 33:31
entendrons 33:31|entends 20:57|entendu 3:18 19:22 30:35 33:19 34:22|entendue 3:46 33:18|entendus 33:31
enter 3:24 19:26 27:30 28:41 33:-5 49:43|entered 14:68|enterprise 1:38 8:41 10:9 14:42 46:53 51:24
enterprises 8:67 46:60|enterre 6:55 33:10 48:55|enterrement 33:29 48:37|enterrements 33:18 45:58|enters 33:22 49:56
entertainment 7:31 10:28 29:44 30:39 34:26 43:37 46:46|entetement 7:69|entfallen 53:63|entfallt 40:54|entfernen 11:68
entfernt 20:58|entgegennahme 29:70|entgegenzunehmen 29:70|entgeht 33:29|entgelt 34:60|enthalt 11:68
enthalten 5:46 12:43 26:49|enthousiasme 27:66|enthousiast 27:63|entier 2:48 8:27 19:23 20:3 27:12 33:-10 34:10 49:30
entiere 18:29 19:30 20:19 24:35 33:10 48:29 49:36|entierement 10:34 33:13 51:52 53:40|entieres 3:60
entiers 19:50 33:18|entire 2:42 10:42 33:8|entirely 7:35 11:44 20:28 40:37|entite 8:81
entitled 1:34 2:29 34:41 35:41 43:34|entity 8:77|entlang 31:36 33:16 49:44|entlanggleitet 33:29|entlassen 33:29
entlassung 21:64|entlastung 35:69|entlaufene 33:29|entlaufenen 33:29|entluftet 35:69|entonne 33:31|entouree 33:31
entourent 3:60|entourer 1:73|entraide 45:71|entraine 1:73|entrainement 2:35 19:37 33:4 40:31|entrainer 33:31
entraineur 45:71|entrais 3:60|entrance 33:30|entrant 1:69
entre 2:22 3:-10 10:21 12:-10 13:-11 19:7 20:12 21:-9 27:4 28:9 30:8 31:-2 33:4 34:17 35:2 40:-1 43:-7 44:-5 45:-4 48:2 49:21 53:6
entree 3:25 10:18 31:20 33:18 45:24 48:29|entrees 2:-1 7:-5 13:28 22:50 30:28 31:51 40:1 43:1|entremeler 20:57
entrent 19:39 20:46 33:-7
entreprise 1:18 7:20 8:37 12:6 14:41 15:43 20:-19 23:2 33:-44 35:2 40:-18 43:-1 46:58 51:17 53:-4
entreprises 7:23 8:48 14:25 15:37 42:31 46:51 51:37 53:38|entrer 3:8 6:25 10:14 19:12 20:26 27:14 33:0 40:26 45:20
entretien 30:46 33:0 38:73|entretiens 18:32 20:43 30:59|entrichtet 14:51 51:57|entrons 33:31|entrouverte 33:31
entry 1:63 21:44|entschadigung 33:29|entscheiden 10:31 28:38 31:32 33:-1 44:37|entscheidend 30:66
entscheidet 2:34 10:48 19:32|entscheidung 11:55 17:54|entscheidungen 10:62|entscheidungsreif 40:54
entschieden 10:48 27:47|entschuldigt 3:55|entschuldigung 3:42 11:55|entsetzen 33:29|entsprechen 14:65
entsprechender 27:60|entspricht 17:68|entsprochen 23:66|entstand 3:55|entstanden 3:34 7:41 14:43
entstehen 7:36 20:32 53:49|entsteht 3:22 20:24 33:21|entstellungsschutz 2:61|entweder 3:55
entwickeln 7:38 10:38 27:24 40:30|entwickelt 10:62
entwicklung 1:11 3:-10 7:8 8:4 9:9 10:32 12:16 16:26 17:14 18:13 22:16 23:13 27:1 40:4 41:1 43:21 44:2 53:2
entwicklungen 7:62|entwicklungsbeihilfe 17:68|entwicklungsbudget 43:64|entwicklungsbudgets 53:63
entwicklungsdarlehen 1:65|entwicklungsdarlehens 12:64|entwicklungsergebnis 10:62|entwicklungsetat 43:64
entwicklungsfonds 1:44 17:60|entwicklungsforderung 1:34 12:33 29:39 40:36|entwicklungskalkulation 9:68
entwicklungskosten 1:17 9:20 10:14 11:21 16:18 17:20 40:6 43:35 53:39|entwicklungsphase 14:65|entwicklungsstand 43:64
entwicklungsvertrag 17:68|entwurf 1:24 9:27 16:24 24:50 26:30 37:31 52:31|entwurfe 16:44 24:62|enumere 33:31
enumerees 12:72|env 16:58 33:6 43:50|envelop 33:28|envelope 9:48 19:34 33:3 40:28|envelopes 24:52 33:4 48:58
enveloppe 9:43 11:31 16:23 17:29 32:33 33:14 37:37 53:21|enveloppes 16:33 21:33 26:44 33:12 40:17 53:31
enverra 33:18 53:58|enverrons 12:72|envers 13:31 20:17 33:26|envie 3:25 7:34 27:31 30:42 31:33 47:45|envierges 10:66
environ 2:13 10:29 27:37 40:9 43:46 46:35 53:35|environnement 20:57|environnementale 7:69|environnementales 14:71
envisage 18:31 27:53 42:45 43:43|envisageable 27:66|envisagee 10:31 20:22 27:31 31:33 42:42 45:36|envisagees 1:73
envisageons 27:48 40:48|envoi 9:41 10:25 11:62 12:32 18:36 35:37|envoie 12:47 21:28 33:19 34:18|envolent 33:31
envoyait 33:31|envoye 9:43 11:65 33:7 40:20|envoyee 11:82|envoyer 12:45 29:55 33:18|envoyez 27:66|envoyons 12:72
eolien 40:58|eolienne 1:59 41:63|eoliennes 33:31|eoliens 18:77
ep 2:-1 6:5 11:10 16:20 18:28 19:-3 21:54 33:-34 38:12 39:30 43:25 44:6 45:20 48:17 49:14|ep01 49:84|ep1 21:72
ep2 21:72|ep3 21:72|ep4 21:72|ep5 21:72|ep6 21:72|epargne 40:58|epaule 19:50 20:30 33:4|epaules 33:31|epave 33:31
epidemie 30:69|epilogue 33:31|epiloog 33:28|epingle 9:67 32:69
episode 2:6 3:-4 5:-2 10:-15 11:1 16:-8 18:17 19:5 20:-12 21:39 28:2 30:5 31:-6 33:-15 34:10 36:2 39:2 40:-6 41:7 43:-5 44:-4 45:46 47:-2 49:2
episoden 1:65|episodes 1:6 2:25 3:-9 9:5 10:4 12:-4 13:36 16:20 18:20 21:-2 22:8 27:11 33:-25 34:-12 40:4 43:9 45:40
epk 38:76|epluchant 33:31|epluche 20:57|epoque 3:14 19:39 20:11 33:-1 40:12 41:49|epoques 45:71|epouse 33:31
epousera 19:64|epoussette 33:31|epouvante 33:31|epouvantes 33:31|epreuve 20:57|eprouve 3:46 20:43|eprouvee 20:57
eps 13:50 19:20 33:3 43:28 45:29|epsom 24:82|epuisement 6:76|epuration 33:31
equal 2:21 7:25 10:22 17:51 31:22 33:-12 40:13
equarrir 2:22 9:27 10:12 12:28 13:18 16:19 17:25 18:23 27:12 33:-22 40:4 41:23 43:22 44:24 48:23
equarrissage 12:45 28:57 31:40 33:4|equilibre 3:28 17:61 30:46 40:26|equipage 33:22 48:57
equipe 1:-3 6:9 7:17 11:5 12:16 13:10 16:-3 19:-3 20:-4 21:-3 22:8 23:1 27:5 33:-19 35:1 36:24 38:6 39:7 40:6 41:46 45:14 52:10 53:32
equipee 30:77|equipees 31:68|equipier 33:31|equipment 0:34 7:23 15:34 16:26 33:-14 41:53 53:24|equitable 2:63
equity 0:56 17:34 23:20 42:59|equivalent 7:21 14:23 15:71 20:20|equivalenten 46:76|equivalents 7:35 46:73 53:38
er 1:-8 2:-13 3:9 4:0 5:-5 6:2 7:-6 9:-2 10:-7 11:-1 12:-1 13:-8 14:-5 16:-10 18:-8 19:3 20:3 21:8 27:1 28:1 31:2 33:12 34:-5 35:-1 40:0 43:-9 44:-5 45:-3 47:13 48:10 51:-3 53:-3
era 47:66|eraan 33:15 40:29 53:39|erachter 33:28|eraf 33:28|erarbeitet 20:45 33:16|erben 5:42 21:27 33:1 34:41
erbetener 43:64|erbij 9:37 20:21 33:22|erbin 33:29|erbitten 23:66|erbsensuppen 26:71|erde 21:64|erdgeschoss 45:64
ere 14:70|ereignis 38:69|erewoord 1:42 9:34 14:61|erf 23:56 32:61|erfahren 3:42 33:16|erfahrt 28:48 33:8 45:43
erfahrung 40:54|erfahrungsgemass 40:54|erfenis 33:28|erfgenamen 34:61|erfgoed 1:34 8:41 17:51 23:48|erfinden 3:55
erfindet 28:48 33:21|erfolg 27:60|erfolgen 27:60|erfolgsbedingt 23:66|erfolgt 2:47 23:53|erforderlichen 2:61
erfreulich 3:55|erfreulicher 3:55|erft 28:75|erfuhr 3:55|erfullt 14:65|erfunden 6:45 28:48 53:42|erfundenen 33:29
erg 3:44 44:59|ergangen 14:65|erganzt 11:68|erganzungen 29:70|ergeben 21:64|ergebnis 0:42 30:50 44:26 46:42
ergebnisse 5:41 30:60|ergebnissen 10:62|ergebnisverwendung 0:71|ergens 3:14 19:17 20:14 31:20 33:19|erger 33:28
ergernis 33:28|ergibt 20:45 42:54|ergonomie 35:78|ergs 33:28|erhalt 2:32 5:26 10:46 34:31|erhalte 20:58
erhalten 1:28 10:25 15:46 17:31 23:30 33:-7|erhaltene 15:70|erhaltenen 15:70|erheen 20:57|erhoben 23:66|erhoffen 40:54
erhoht 3:55|erik 2:47 27:50|erin 12:20 14:23 16:20 28:28 33:16 37:30 49:29|erinnern 33:29|erinnert 33:29
erinnerung 3:42 20:45|erinnerungsheft 34:47 47:53|erkennbar 44:67|erkennt 21:36 28:28 33:18 48:24|erklare 14:65
erklaren 14:43 19:37 44:46|erklarend 44:67|erklart 3:7 14:34 33:15 35:20 44:29 45:15
erklarung 1:17 3:-1 9:32 12:27 14:40 15:34 27:3 34:3 46:29|erklarungen 20:37 29:62|erklingen 19:58|erkrankt 40:54
erlangs 33:28|erlauben 19:37 27:39 33:8|erlaubnis 33:29|erlaubt 33:16 40:40|erleben 33:29|erlebt 45:64
erleichtert 33:29|erlischt 23:45 34:52|erlosbeteiligung 2:61|erlose 2:37 7:26 10:51|erlosen 10:62|ermachtige 29:70
ermachtigen 29:70|ermachtigt 29:70|ermee 33:21 40:34|ermittelt 5:67|ermittlung 33:29|erna 33:28|ernaar 27:32 33:24
ernaast 33:28|ernest 50:73|erneuert 40:54|ernst 3:20 6:28 19:11 24:32 33:14 40:6|ernster 3:55|ernstig 3:44 33:15
ernte 22:66|eroffnet 4:63 7:41|eroffnung 20:37 33:21|erom 33:28|erop 33:19 47:33 48:42|erover 9:44 22:35 33:20
erprobung 40:54|erquelinnes 10:52 33:18|errata 11:82|erratum 11:73 39:46|erreichen 12:50 19:45
erreicht 7:36 15:43 18:41 33:3|erreur 3:17 6:21 11:56 13:16 22:21 30:52 33:-11 39:29|erreurs 33:31|errichteten 7:62
errond 33:28|error 1:30 11:62 30:34 33:0|errors 40:55|ersatzbank 13:38 22:39 38:43 39:44|ersatzverkehr 35:69
erscheint 27:47 33:16|erschienen 21:43 47:58|erschiesst 33:29|erschrecken 48:65|erschrickt 21:64|ersetzen 11:68
ersetzt 10:31 11:64|ersetzung 2:61|erspartes 28:69|erst 3:14 6:10 10:15 14:8 19:18 20:2 27:14 31:16 33:11 48:9
erstanbietung 2:61|erstattet 10:48 44:54|erstausstrahlung 22:52 31:49
erste 3:-3 5:8 7:12 10:3 16:6 18:28 19:0 21:15 23:16 27:1 33:-7 34:16 40:4 43:6 44:23 45:5 48:15
erstellen 2:34 34:47 40:27|erstellt 30:66|erstellung 2:61
ersten 3:3 7:10 10:15 13:4 20:6 30:5 33:14 34:18 35:16 40:7 45:3|erstens 40:54
erster 1:14 2:10 7:12 12:13 13:25 18:17 31:12 33:-21 37:21 40:21 43:14 47:16 48:25|erstes 13:43 33:8 47:45
erstklassler 31:62|erstsendung 34:60|ersuchen 11:55 40:40|ertegenaan 33:28|erteilen 29:70|erteilt 2:34 29:43 50:55
ertoe 2:34 3:31 10:35 14:43|ertrinkt 33:29|ertussen 3:58|eruit 3:31 19:24 33:13 48:32|eruitziet 20:36 33:21
ervan 2:39 33:7 53:44|ervaren 30:48 40:48|ervaring 13:62 40:34|erven 5:50 28:53 34:40|erwachsene 31:49 33:16
erwachsenen 19:58|erwahnen 7:62|erwahnung 38:69|erwarten 31:62|erwartete 31:49 53:49|erweitert 31:62
erwerb 27:39 34:39 41:45|erwerben 34:60|erwirbt 10:62|erwischen 33:29|erzahle 3:55|erzahlen 3:45 20:34 33:-7
erzahlmittel 19:58|erzahlt 3:21 20:29 33:11 40:7 45:29|erzahlte 3:55|erzahlung 5:49 20:28 47:48|erzielt 7:62
erzielte 7:62
es 2:-11 3:9 5:-4 6:5 7:-2 9:3 10:-10 12:-2 14:7 19:1 20:8 21:2 27:-2 28:1 31:-2 33:10 34:-5 36:0 37:4 40:8 44:-4 45:7 47:1 48:9 50:-3 51:3 53:3
esb 15:83|escalade 44:77|escale 2:19 5:40 10:30 17:41 30:29 40:24|escales 36:85
escalier 7:14 19:22 31:13 33:21 48:34 49:29|escape 33:30|escapes 33:30|escarpe 27:45 35:56 38:61
escaut 1:51 27:45 33:10|escaveche 35:78|esch 3:12 10:7 13:16 18:24 27:18 33:3 34:17 38:26 43:21 47:23
eschweiler 13:51 50:55|esneux 3:31 13:50 53:50|espace 13:41 19:34 31:37 33:11|espagne 31:58 33:12
espere 12:37 18:42 36:50 42:56 53:37|esperee 31:68|esperer 21:74|esperons 31:54 40:44|espoir 12:72|esprit 10:52 32:69
esquimau 6:55 24:61 33:10|esquisse 20:57
essai 2:3 5:11 12:23 14:3 16:24 18:32 19:-3 20:1 24:37 26:17 27:-1 31:11 33:-25 34:-3 37:19 40:1 44:10 52:52 53:4
essai9 52:86|essaie 3:25 21:39 33:23|essaim 32:64 39:75
essais 10:-4 14:18 16:50 18:38 19:18 24:36 26:16 35:8 39:15 40:-1 50:10 52:42 53:13|essay 5:46 34:47 47:48
essayages 20:57|essaye 10:44 33:10 47:58|essayer 33:31|essayons 3:60|essen 3:15 10:21 13:24 33:14 41:25 53:22
essence 2:32 16:46 22:50 46:47|essentiel 40:44 43:62|essentiels 10:66|essouffle 44:77|essouffles 33:31|essuie 33:31
essuient 33:31
est 2:1 3:11 4:6 5:-2 6:-2 7:8 8:-3 10:2 11:8 12:3 13:-6 14:16 19:6 20:1 21:2 23:1 27:0 28:-4 30:-5 31:-6 33:-1 34:-1 35:4 36:0 38:-3 39:-2 40:11 42:-7 44:2 45:-1 47:5 48:-2 51:10 52:2 53:2
establish 33:16 40:42|established 7:56 34:31 53:37|establishment 8:77
estacade 1:27 2:17 7:23 10:33 14:25 36:39 39:52 40:22|estaminet 10:52 53:58|estampe 32:83
estate 5:55 19:24 20:22 34:25 40:18|esteve 27:66|estimate 2:13 40:5 41:40 42:31 50:61 53:18
estimated 36:37 40:16 41:31 42:46 43:29 53:41|estimates 16:39 30:53 31:34 34:32|estimatif 41:68 50:58
estimation 9:34 16:39 17:32 31:20 41:55 46:37 53:30|estime 31:20 40:41 42:42 43:40 44:30 53:24|estimee 53:72
estimees 53:72|estimes 16:73|estimons 40:44 53:58|estivale 27:66|estran 47:79|estrich 32:70|estuary 38:54 43:47 47:52
esu 35:78
et 0:-3 1:-6 2:7 3:2 5:0 6:-1 7:4 8:-3 9:3 10:6 11:6 12:3 13:-1 14:5 16:4 17:-5 18:-4 19:1 20:-4 21:-1 23:-5 27:10 28:5 29:9 30:1 31:2 33:-6 34:3 35:-4 36:-2 37:1 38:5 40:4 41:10 42:-4 43:2 44:-7 45:-3 47:4 48:-8 50:-2 51:5 53:3
etable 31:42 33:16 48:51|etabli 4:50 8:46 19:29 20:22 34:29 40:23|etablie 0:55 2:35 4:58 30:50|etablieren 33:29
etablir 34:64|etablis 53:72|etablissement 0:53 1:31 4:42 8:65 12:30
etage 1:13 7:27 20:-2 24:33 28:23 33:15 39:28 48:28 49:23|etagen 7:62|etagere 19:37 20:30 33:4 45:44
etageres 20:43 24:68|etages 7:32 32:46 33:20 45:34|etaient 3:13 11:34 20:23 23:30 33:17 40:10
etais 2:16 3:34 10:19 20:24 34:18 41:30 42:31 47:33
etait 3:32 7:-9 11:13 12:-5 13:-6 14:-7 19:-14 20:6 21:5 28:15 30:9 33:13 45:-6 47:33 48:8 53:-6|etalbeb1 4:71
etales 41:76|etalonnage 16:18 19:29 20:2 27:24 41:58 50:25 53:37|etalonne 52:86|etalonnee 19:64
etant 2:41 3:13 10:32 14:34 19:17 29:35 34:17|etape 2:16 3:27 18:30 20:11 34:18 36:38 40:12 43:50
etapes 18:48 31:26 35:36 36:43 43:43 48:48|etappe 33:28|etappes 45:53 48:54
etat 0:15 1:6 5:29 9:33 14:15 17:22 18:16 20:-8 21:7 27:-1 33:-35 34:-2 35:11 40:2 41:9 42:33 43:39 44:10 53:12
etats 24:82|etatubersicht 11:55 41:53
ete 0:2 1:-7 2:0 3:17 5:-2 7:-12 10:-3 11:7 12:-8 13:-1 14:24 18:14 20:0 21:-7 22:7 23:11 27:-6 28:3 29:2 31:-13 33:2 34:2 36:4 37:6 38:2 40:8 43:8 45:-1 47:-1 48:-4 51:17 52:6 53:-9
eteignent 33:31|eteindre 21:60 33:18|eteint 21:36 24:44 28:46 33:20|eteinte 33:23 52:65|eteintes 32:83
eteints 32:69 48:63|eten 20:4 21:25 33:6 41:47 45:13 48:26 53:12|etend 18:55 29:61 33:10|etendue 33:18 35:64
eternue 33:31|etes 6:40 33:5 35:61 46:48|ethics 16:48 27:43 44:51|ethique 20:57|ethnologie 13:64
etienne 7:28 19:27 33:8 43:32 48:27 53:28|etiez 3:28 21:42 36:53 37:55 45:40|etiket 31:50 33:15|etiquetee 33:31
etiqueter 35:78|etiquette 6:29 21:37 24:35 32:36 33:9 45:24 47:33 48:30|etiquettes 20:26 32:52 33:21
etmaal 21:52 33:3 45:41|etmalen 21:68|etoffer 3:60|etoile 33:31|etoiles 33:10 38:75|etonne 33:31|etouffee 33:31
etp 0:28 1:31 7:40 46:72 53:17|etrange 33:31|etranger 1:29 8:36 30:33 31:44 33:0 40:13 42:33|etrangers 33:31
etranglee 33:31
etre 2:2 3:8 4:18 6:23 7:-7 8:5 10:-10 12:-4 14:15 17:3 19:-3 20:11 23:1 27:20 30:1 31:-8 33:-2 34:23 35:2 36:8 38:18 40:-9 45:-5 47:3 51:7
etroit 33:31|etroites 24:82|ettelbruck 13:64|etude 9:14 13:5 16:43 18:33 30:38 33:0 40:21 50:24 53:23
etudes 3:17 10:23 13:50 16:30 30:48 33:-11|etudiante 7:69|etudiants 6:41 21:39 30:42 31:33 33:10|etudie 13:71
etudiee 40:58|etudier 27:66|etudiera 27:66|etwa 2:24 40:17 43:28 47:30 53:47
etwas 3:14 6:15 12:13 19:13 20:7 33:14 40:-6 43:5 45:25|eu 3:31 14:42 15:42 20:7 33:-12 40:-4 44:15 47:28
eupen 1:-1 2:7 4:13 6:-1 7:12 8:11 10:9 12:-2 13:9 14:6 15:11 16:-1 19:-7 20:-8 22:0 25:7 27:1 29:9 30:11 33:-19 34:12 36:6 38:4 40:-12 43:15 47:11 51:5 53:29
eupener 4:45 7:36 33:3 38:43
eur 0:11 1:15 2:11 7:2 8:16 10:2 11:5 12:12 15:10 16:19 17:22 23:8 26:21 27:-2 30:0 34:18 35:-2 36:3 40:-8 41:16 42:5 43:27 46:6 50:-3 53:19
eure 27:60|eurimages 42:72
euro 0:5 1:9 2:14 7:9 10:9 11:3 12:21 15:23 16:-5 17:-5 23:23 26:3 27:9 28:-3 29:-3 30:-7 31:-13 33:-44 34:22 35:3 36:-2 37:-1 40:9 41:-8 42:-3 43:9 46:4 50:-1 53:25
europa 22:22 28:32 30:29 33:5 40:17 42:30 47:29|europaische 11:47 31:54|europaischen 14:65|europaischer 40:40 42:54
europaisches 17:47 40:46|europas 31:62
europe 1:12 7:23 10:11 14:16 17:18 22:34 27:16 28:23 30:17 31:24 33:-23 40:25 45:11
european 1:22 10:17 14:42 17:45 30:27 40:21 46:31|europeen 1:27 13:25 14:51 15:50 30:31 31:21 46:38
europeenne 10:52 33:18|europeennes 30:64 31:54|europeens 40:44 46:70|europees 23:48 33:7 42:51
europese 14:56 30:35 31:29 33:-6
euros 0:9 1:-8 2:20 4:-1 7:1 8:11 10:7 11:-4 12:25 15:15 16:-8 17:-6 23:30 26:-2 27:12 29:12 31:-13 33:-38 34:26 35:12 36:-2 40:13 41:3 42:7 46:6 47:-6 53:24
euskirchen 33:29|eut 33:31|eux 3:8 6:13 19:12 20:27 31:15 33:16 38:19 40:-6 47:16|eva 3:35 21:54 45:42|evacuatie 33:28
evacue 33:31|evakuierung 33:29|evaluatie 23:70|evaluating 27:64|evaluation 17:58 23:56 44:56|evalue 10:52 40:44
evanouit 6:76|evasion 6:63 33:18|eveche 20:57|eveille 3:34 24:67 33:6
even 2:3 3:0 9:15 11:16 20:0 22:11 27:23 30:12 31:6 33:15 43:12 44:13|evenals 27:63|evence 2:60
evenement 1:50 20:24 31:52|evenementiel 31:68|evenements 34:64|evening 3:5 12:14 13:13 20:5 31:27 33:19 38:22
evenings 40:55|evenredig 46:76|event 18:44 31:37 40:42|eventail 33:31|eventually 37:79|eventueel 34:61
eventuel 2:41 10:44 34:42|eventuelle 10:52 27:52|eventuels 17:79|evenveel 10:40 34:53|evenwaardig 3:58|eveque 33:31
ever 3:13 19:4 27:18 28:19 33:18 36:20 45:13 47:28
every 1:-1 2:-6 3:4 7:-3 19:13 20:13 22:2 23:5 24:8 27:-5 31:-5 33:15 40:-5 45:31
everybody 3:23 19:6 21:29 28:21 31:10 33:13 36:22 37:25 45:15
everyone 3:6 18:9 19:24 20:-4 21:31 28:13 31:1 33:12 36:14 37:17 40:-8 45:17
everything 2:-2 3:4 6:7 7:1 11:10 12:13 14:13 19:12 21:7 28:10 29:21 31:-1 33:12 34:-3 38:11 47:9 49:12 53:12
everywhere 6:51 40:47|evict 28:75|evidemment 7:47 31:46 52:65|evidence 3:39 20:29 21:42 23:44|evier 33:31|evil 33:30
evite 33:31|eviter 21:52 30:69|evolene 33:31|evolution 23:46 24:51 30:46 45:53
ex 6:36 7:25 10:10 13:14 16:16 20:18 26:22 27:11 31:6 33:-22 42:19 45:28 50:22|ex000001 25:87|ex000002 25:78
exact 1:21 3:11 6:36 11:25 14:27 15:46 33:-6 38:28 45:22 47:26|exacte 19:37 24:55 33:18|exactement 3:46 19:37 33:4
exactes 14:63 20:35|exactitude 1:52 3:26 14:56|exactly 33:27 47:34|exacts 14:71
examen 11:44 20:19 21:49 27:28 45:33 47:42|examine 20:35 33:10 40:36|examined 5:58 33:16|examinee 27:52 40:44
examining 33:30|example 1:-6 7:-4 12:15 13:-8 36:-2 38:38 39:62 43:9 52:53|examples 31:64|exc 44:73
excedant 27:58 29:61|exceed 23:74|exceeding 2:63|excel 1:42 12:61|excelbestand 53:66|excellent 44:73|excellentes 33:31
except 3:17 10:22 15:35 19:19 24:36 33:8 45:28|excepted 29:76|exception 14:46 20:32 27:48|exceptionnelles 33:31
excess 10:64|exchange 10:19 33:13 34:18 40:11 45:25 47:29 48:29|exchange52 52:80|exchanged 34:62
excl 10:15 16:54 26:29 50:52|excluded 14:47 16:48 18:50|excludes 29:76|excluding 20:32 27:50 43:42|exclue 14:57 34:50
exclues 35:78|exclusief 2:43 16:21 34:35 50:46|exclusieve 2:39 10:15 34:51|exclusif 2:36 5:23 10:10 29:26 34:53
exclusifs 10:58 34:42|exclusion 2:35 29:69 40:31|exclusions 14:69|exclusive 2:36 5:27 16:11 34:54|exclusively 2:63
exclusivement 2:49 7:55|exclusivite 2:34 34:59|exclusivity 40:55|excrement 20:59|excuse 2:38 20:23 33:11 38:49
excuser 11:74 33:10|excuses 3:19 11:69 35:36 48:35|exec 40:55|executant 30:77|execute 29:67 34:45
executed 10:26 12:31 14:31 17:35 27:27 34:38|executif 7:42 22:48 30:50 40:31
execution 1:35 2:25 10:34 23:39 29:44 44:44|executive 10:38 13:29 14:30 23:45 30:34 41:32|executives 7:53 10:50
exemplaar 11:54 23:40 34:44|exemplaire 2:35 10:38 11:54 34:37|exemplaires 1:25 2:28 7:21 10:18 24:34 26:37 27:18 34:42
exemplare 31:62|exemplaren 2:36 31:26 34:37 36:39 40:19|exemple 38:83|exemples 45:71|exemption 0:68 14:52
exerce 14:58 33:-3 34:40|exercee 34:64|exercer 14:57 33:18
exercice 0:64 3:-10 7:9 8:44 14:1 15:23 18:6 22:5 30:7 33:-21 34:18 43:5 46:37|exercices 0:29 15:74 33:-10 46:51
exercise 0:35 33:-22 34:57 46:26|exercised 2:32 34:58|exercises 15:77|exes 33:30|exhaustivity 15:77
exhibit 2:34 3:17 19:19 20:17 33:8 40:13|exhibition 31:64|exhibitions 27:64|exhibits 9:62 14:55|exige 19:37 33:26
exigeant 44:77|exigible 2:35 51:78|exist 10:29 28:54 33:-5 40:34|existaient 33:31|existait 3:60|existant 34:64
existante 19:50 20:43|existe 3:8 5:15 7:6 10:2 11:18 12:9 19:25 20:-6 21:22 27:3 31:16 33:7 40:-5 44:26 51:20
existed 28:44 33:25|existence 33:30|existent 19:42 33:10 40:36|existera 27:66|existierende 20:58|existing 1:55 31:51
exists 7:35 19:30 20:28 33:-1 40:24|exit 10:42 21:44 45:51|exits 13:46 30:52 45:48|exklusiv 5:41 34:47 36:45
exklusive 34:60|exklusiver 40:54|exklusivitats 34:60|exoneration 15:83|exp 25:83|expect 19:19 20:17 27:43 40:26 53:39
expected 10:33 17:41 33:12 53:37|expects 31:51 33:16|expedie 33:31|expediteur 33:31|expedition 18:71|expenditure 53:68
expense 14:55 43:55|expenses 16:56 17:59|experience 2:18 3:14 13:37 16:24 20:4 33:3 37:35 40:4 43:24|experiment 35:71
experimental 1:69|expert 1:19 2:17 12:18 13:17 20:31 21:20 23:28 26:30 29:28 33:-10 40:4 45:17|expertengesprache 30:66
expertise 7:66|experts 20:46 33:8 44:41|expiration 2:33 25:72 34:34|expire 25:80 39:54|expired 51:78
expires 18:44 51:52 52:66|expiry 5:37 18:37 25:59 34:41|explain 20:37 33:8 44:51|explained 21:45 33:16 44:46
explaining 20:59|explains 21:28 33:23 45:38|explanation 21:58 33:16|explicatif 20:57|explication 3:46 33:18
explications 12:72|explique 3:9 9:30 33:19 38:35 44:26 48:38|expliquee 40:58|expliquent 20:57
expliquer 3:42 19:33 33:13|exploit 2:63|exploitant 3:19 19:24 31:27 33:-9 40:31 43:35 53:31|exploitants 30:69 38:61
exploitatie 2:47 8:48 10:35|exploitatierechten 2:60|exploitation 0:16 2:48 5:12 7:17 8:28 22:9 31:35 34:-2 35:11 40:2
exploitations 2:63|exploite 7:55 34:50|exploiter 2:55 34:42|exploites 22:62 34:50|explose 33:18 40:44|exploser 28:84
explosion 19:64|export 11:21 15:68 16:13 17:19 31:33 52:26|exportable 36:85|exportation 15:61 31:46 40:36
exportcheque 15:74|exporte 40:58|exporteerbaar 31:63|exporteur 15:74|expose 1:28 2:31 9:25 10:9 12:30 33:9 34:-2 40:-8
exposee 19:50 33:18|exposes 34:57 53:37|exposition 27:31 31:54 44:56|exposons 40:58|exposure 3:59
expres 21:42 24:51 33:21|express 27:48 28:59 44:52|expressed 40:55|expressies 24:76
expression 2:14 3:19 12:36 23:29 24:48 27:45|expressions 24:81|exprime 40:58|expropriees 33:31|expropries 33:31
expulses 28:84|expulsion 33:31|ext 33:-8 35:26 48:68 49:30|extend 34:62|extendable 34:62
extended 2:23 5:45 9:36 33:11 34:23|extensible 45:71|extension 5:31 16:41 31:18 34:52|extent 2:63
exterieur 7:37 21:42 31:36 40:26 44:46|exterieure 16:73|exterieures 53:72|exterior 24:77|extern 44:72
externe 16:59 35:64|extincteur 35:78|extincteurs 35:78|extra 11:49 21:42 33:1 48:44
extract 8:65 9:40 10:19 35:31 47:29|extrait 0:21 8:65 22:14 23:35 29:48 35:16 47:37 52:25
extraits 2:28 10:31 20:22 27:31 31:33 50:45|extraordinaire 8:81|extras 41:57 53:54|eye 19:47 32:43 33:8|eyelids 33:30
eyes 6:30 19:39 20:17 27:22 33:8|ezel 20:48 21:48
f 1:14 2:-4 3:-7 5:15 6:-3 7:2 8:2 9:20 10:12 11:4 13:-1 14:4 15:3 16:24 17:3 18:2 20:-12 22:4 24:12 25:37 26:5 27:8 30:0 31:13 34:-9 39:4 41:20 42:10 43:6 46:9 47:8 48:6 49:5
f1 2:21 9:24 11:25 16:43 18:28 21:37 39:31|f2 2:27 16:41 18:34 21:44 41:25|f21 23:70
f3 2:25 9:19 16:31 18:23 21:32 42:16 43:20 44:35 48:21|f4 21:64|f45 35:71|f5 11:47 21:57|f6 11:55 21:51|f7 11:55 21:51
f8 21:64|fabienne 14:41 21:49 44:36 45:30 48:50|fabric 24:77
fabrication 8:22 9:34 10:19 16:14 18:18 20:-2 24:23 40:19 41:48 42:19 53:38
fabrice 1:35 7:31 8:43 12:34 14:33 34:26 40:20|fabriek 3:8 12:18 16:18 18:21 19:20 21:27 31:14 33:9 53:16
fabrieken 33:28|fabrique 19:29 20:22 33:10 40:36|fabriquer 9:46 19:29 33:-4 34:29 36:50 40:23|fabriquerons 40:58
fabry 13:34 19:28 22:35 37:41 43:34|facade 33:31|facades 33:31
face 3:-7 11:8 17:5 19:18 20:13 21:1 24:33 30:11 31:6 33:16 40:-11 44:4 45:3 48:3 49:20|facebook 52:77
faces 3:14 19:45 20:14 32:44 36:32 38:30|fachberatung 16:55 26:40 40:23|fachbereich 23:66|fachbereichsleiter 23:66
fache 20:57|fachee 24:68 47:66|fachent 33:31|faches 31:54 33:18|fachkrafte 53:63|fachkraften 53:63|fachleute 33:29
fachsprache 44:67|facile 3:60|facilement 6:76|faciliter 27:66|facing 33:16 49:64|facon 3:25 33:28|fact 33:30
facteur 3:3 6:19 19:7 21:17 22:19 31:11 33:18 39:36 47:35|factices 26:63 41:55 50:58|faction 33:30
factory 20:37 40:34 53:46|factrice 44:77|facts 12:42 43:63|facture 3:6 20:3 26:79 33:-23 50:26|facturee 35:78
facturees 17:79|factures 2:31 3:28 10:34 23:46 53:40|factuur 7:20 26:73|factuurnummer 26:75|faculte 34:64|fade 33:30
faden 19:28 20:40 24:40 47:36|fagnart 5:57 34:42 47:58|fagne 13:47 26:55 34:34 53:42
fagnes 7:29 16:33 26:59 33:-1 53:37|fahren 21:36 31:21 33:18 40:13|fahrenden 33:29|fahrer 6:39 13:38 21:38 50:42
fahrerin 6:66|fahrern 47:66|fahrgast 28:69|fahrgaste 33:29|fahrkarte 33:29|fahrkarten 19:58|fahrplan 18:54 33:3 35:42
fahrplane 3:34 6:45 33:8|fahrrad 21:51 33:16|fahrrader 3:55|fahrradkeller 35:69
fahrt 6:16 20:0 21:6 26:12 33:20 38:11 40:-5 48:16 49:27|fahrten 16:52 19:32 45:37|fahrzeiten 35:69|fahrzeuge 41:66
fahrzeugen 5:67|faible 3:19 40:52 44:36|faibles 44:77|faiblesses 40:49 44:58|fail 33:30|failing 23:52 28:67
faille 6:76|failliet 14:70|faillissement 10:62|faillite 2:20 14:66 34:21|fails 33:22 49:56|faim 6:45 21:56 33:13
faintly 33:16 49:64|faints 35:76|fair 15:57 34:36 35:42 44:40
faire 2:1 3:21 6:-1 7:10 10:-12 14:-6 19:2 20:4 24:5 27:-2 28:7 29:5 33:10 34:21 39:7 40:1 43:-2 44:15 45:3 53:-6
fairground 3:59|fairlie 33:30|fairy 32:77|fais 3:25 12:37 19:29 20:35 35:43
faisabilite 16:24 18:27 30:41 40:29 44:54 45:22 50:30|faisable 30:77|faisaient 19:64|faisait 33:31|faisal 21:53 45:60
faisant 14:49 34:42 40:36|faisceau 33:18 48:63|faisons 7:59 10:34 12:41
fait 2:7 3:-3 5:-7 7:3 10:2 11:-4 12:-7 13:-8 14:9 15:-3 17:-6 18:2 19:4 20:-1 21:14 22:-4 27:1 29:3 31:5 33:10 34:9 37:1 38:9 39:-2 40:6 45:-8 48:-9 53:3
faite 5:54 20:40 33:-7 40:20|faites 27:39 33:4 43:48 44:50|faith 3:28 10:33 27:33 33:12|faithful 33:16 51:65
faithfully 12:65 27:30|faits 33:18 43:62|fakes 28:75|falisse 2:44 3:13 12:25 13:24 22:29 44:43 47:32
fall 2:6 19:4 21:14 30:17 33:8 34:10 40:-2 45:31 48:16 49:36|fallais 33:31|fallait 3:52 21:52|fallback 40:55
falle 10:35 23:40 30:40 40:27|fallen 33:16 34:41 53:24|fallend 47:66|fallig 2:24 26:47 34:49|falligen 2:30 51:66
falligkeit 2:47 26:57|falling 33:30|falloir 47:79|falls 10:13 11:18 14:12 19:5 20:9 21:15 28:19 33:11 40:22 45:16
fallt 2:23 15:21 19:10 33:17 34:11 40:16|fallturen 45:64|falsch 6:35 19:28 33:11 48:35|falsche 14:51 33:16
falschen 13:51 21:51|falscher 19:45 45:50|falschrum 32:70|falscht 21:64|falschung 33:29
false 3:19 14:49 21:32 33:3 48:33|falsifie 33:31|falsified 28:75|falsifies 33:30|faltet 33:29|famenne 7:48 43:50 53:43
familiaal 7:65|familial 31:43 33:-7 40:33 43:37 45:33|familiale 3:22 7:40 28:46 33:-6 45:34 47:42|familiales 20:57
familie 3:28 5:17 31:20 33:12 34:20 45:12 47:17|familiefilm 7:65|familieleden 20:57|familien 3:34 20:37 40:32
familienalben 32:70|familienanimation 40:54|familienname 25:72|familienstucke 45:64
families 16:25 20:16 31:40 33:12 40:11|familievriend 33:15 45:53
famille 3:24 5:18 6:28 7:8 20:-3 21:13 28:24 33:-1 34:19 40:17 45:34
familles 3:2 19:6 20:11 31:29 33:13 36:39 40:20 48:19|family 3:15 20:15 27:20 31:21 33:-1 40:24 42:29 43:25
famous 13:67|fand 3:55|fanfare 19:37 20:17 22:34 31:22 33:-9 35:22 36:23 41:30|fanfares 13:50 18:55 41:55|fangen 28:69
fangend 33:29|fangt 28:48 33:21|fanny 34:64|fans 31:66|fantasia 22:76|fantasie 33:29
fantastique 3:36 16:29 31:23 40:26 43:31 44:33 45:27|fantasy 31:51 44:59|fantome 22:76|fantomes 28:84
far 7:28 19:4 22:26 32:20 33:12 40:10 43:23 49:21 53:11|farah 2:43 43:66|farbblatter 18:67|farbdramaturgie 16:65
farbe 19:29 20:12 35:23 40:7 41:44 43:18 50:22 52:26|farben 19:32 24:51 32:44 33:-9|farbig 33:29|farbkarte 24:70
farbkonzept 16:65|farbkorrektur 19:45 52:59|farbkorrigiert 52:72|farbpaar 32:70|farbpalette 32:70|farbskala 24:70
farbstudien 24:70|farbsystem 24:70|farbverlauf 24:70|farce 3:46 28:52 38:53|farde 9:55 12:47 20:42|fare 33:30
fares 16:56 33:16|farid 6:22 33:28 48:22|farine 33:23 49:62|farm 6:45 33:16 41:44|farmer 33:30|farmers 20:59
farming 45:70|faroese 19:47 31:51|farr 27:64|fase 1:15 3:15 16:14 17:30 18:44 23:16 27:10 42:19 43:40 52:23|fasen 9:73
fasering 2:39 9:52 18:49|fashion 33:16 40:42|fass 33:21 48:44|fassaden 33:29|fasse 3:43 20:19 27:42 33:-7|fasst 33:29
fassung 1:-3 2:23 3:15 5:8 10:0 11:23 12:-4 16:17 18:30 19:-9 20:-9 21:-3 23:5 27:6 33:-33 40:7 42:6 43:19 44:21
fassungen 2:47 3:10 5:22 16:31 41:21 43:19|fast 19:34 20:10 33:15 40:12 44:22|faster 12:69|fastre 5:48 43:44 53:58
fasziniert 3:55|fat 33:30|father 3:-2 6:29 21:11 22:10 28:15 33:18 44:12 47:24 48:30|fathers 3:59
fathom 27:43 30:52 44:51|fathoms 33:16 48:59|fatigue 6:52 19:47 33:-7 45:33|fatiguee 19:50 33:18
fatigues 3:38 31:46 32:61|fatiha 6:26 19:16 20:13 21:25 33:14 49:31|fatihas 33:29
fatima 2:23 3:21 12:30 13:33 27:26 37:40 43:33|fatma 13:48 27:42 40:34
fatou 2:26 3:33 13:22 20:17 33:-18 37:38 43:26 53:35|fauche 37:87|faudra 19:37 20:30 33:4 44:50|faudrait 28:70 33:18
faulheit 21:51 47:53|faulstich 8:70|fault 33:30|faussaire 33:31|fausse 3:22 16:35 19:26 20:19 21:36 24:44 45:33
fausses 20:35 33:10 35:56|faussete 33:31
faut 3:11 9:10 11:10 18:16 19:-7 20:-4 21:2 27:-5 33:18 36:30 37:16 40:-3 44:28 45:10 47:8
faute 2:22 12:32 33:22 40:17|fautes 3:40 12:42 19:34 44:47|fauteuil 3:38 19:42 20:35|fauteuils 6:63 33:18
fautsch 7:28 8:36 14:31 25:39 29:36 40:20|faux 3:20 6:18 18:19 19:6 20:-1 21:28 30:19 31:10 33:14 36:27 48:19
faveur 10:34 23:46 27:35 33:0 40:26|favorable 12:23 23:49 27:43 30:28 44:54|favorablement 27:66|favourable 23:74
favourite 30:60 38:62|favre 34:64|fazit 30:55 44:51|fbku 23:66|fdp 23:74|fdx 2:63|fear 33:16 44:59
feasibility 16:35 18:37 30:52 40:34|feasible 40:55|feast 33:30|feather 33:30
feature 1:26 7:25 10:-4 12:10 13:28 20:0 22:48 28:7 33:-38 40:2 43:32 45:1|features 7:47 13:54 22:20 39:27
feb 1:11 5:22 15:19 17:15 18:57 25:23 31:7 35:17 43:11 44:17 48:15
februar 2:16 5:12 8:15 10:7 11:14 18:41 19:4 27:22 31:7 33:-15 34:5 40:-1 43:10 52:17
februari 2:8 5:31 8:13 10:28 11:12 18:34 19:-1 20:-5 23:24 26:13 27:17 30:24 34:20
february 2:-1 5:18 8:30 9:12 11:21 12:5 14:5 18:40 20:-5 23:10 27:17 29:13 31:1 33:-9 34:14 37:16 43:5 52:16 53:4
federal 42:56 51:70|federale 10:44 27:45 42:56|federation 1:9 16:8 17:57 23:33 27:13 31:3 40:5 42:51|federations 31:68
federfuhrend 10:53 22:47|federfuhrer 10:62|federfuhrung 10:52 40:23 43:34
fee 1:15 2:32 11:9 16:49 17:8 26:14 27:0 33:-27 34:15 40:1 42:8 53:20|feeds 6:51 33:22
feel 7:22 19:37 20:27 31:15 32:33 33:-2 36:31|feeling 33:30|feelings 33:30|feels 33:30
fees 2:38 16:44 17:36 26:29 41:22 42:24 53:19|feest 19:26 21:33 33:15 44:38|feet 14:30 19:23 20:30 33:1 49:52
fehlen 14:50 19:33 33:4|fehlenden 3:55|fehler 3:17 6:27 11:50 21:26 30:27 33:-9|fehlerspanne 30:66
fehlt 3:2 6:12 9:37 12:27 21:11 33:2 36:18 40:0 44:31 45:10|fehlte 11:63 33:3|feige 6:66|feignent 33:31|feilloos 33:28
feinde 33:29|feinte 33:31|feiten 9:59 33:2 43:43|fel 19:61|feld 1:52 18:22 20:22 33:-16 36:27 47:21
felicitations 23:78|felicite 33:31|felicity 27:64|fell 3:33 27:39 33:14|fellow 33:30|fels 6:45 32:49 36:50
felsen 40:54|felt 12:16 19:26 22:19 24:25 26:25 31:21 32:37 33:-1 36:24 43:16 44:20|felting 7:66|female 31:64
feminin 31:60 45:50|feminines 31:68|femke 33:28|femme 3:-11 6:16 20:7 21:3 27:-5 33:25 35:7 47:16 48:6 49:13
femmes 14:12 19:14 20:21 27:7 30:18 31:41 33:7 36:37|femur 33:31|fen 33:29|fence 33:30|fenced 40:55
fenetre 3:-6 19:10 20:10 21:8 30:12 31:20 32:36 33:17 49:40|fenetres 19:42 31:46 33:10|fenn 6:72
fens 33:12 43:38 48:42 53:37|fenster 19:8 31:11 32:20 33:17 40:3 47:15 48:14 49:30|fenstergesprach 48:65
fensterlose 33:29|fenstern 20:37 33:21|fenstertisch 33:29|fente 20:26 33:21 49:52|fentes 33:31|fenwolf 50:76
fer 7:23 20:18 22:24 32:31 33:15 35:26 43:23 48:25|fera 2:23 19:12 20:31 33:-20 37:35 40:19 52:35 53:40|ferai 20:57
ferait 27:28 33:7 40:33 44:39 53:34|ferdi 6:33 24:38 33:15 44:34|ferdinand 33:29|ferdis 33:29|fergal 8:77
fergus 3:37 13:46 43:47|ferions 40:58|fermant 19:64
ferme 3:-2 10:-7 13:-1 19:-8 20:7 26:13 27:11 28:12 31:-5 32:11 33:15 35:16 36:12 39:12 40:-4 45:20 49:11 50:18 52:14 53:-1
fermee 15:35 20:9 21:26 28:36 31:20 33:21|fermees 22:62 40:44|ferment 21:42 33:27|fermer 21:47 33:26
fermes 6:45 32:52 33:21|fermettes 10:66
fermeture 7:17 13:20 14:19 15:44 20:5 27:27 28:32 33:-20 35:26 40:19 44:26 53:20|fermiere 6:76|fermiers 31:54 33:18
fern 6:58 32:63|fernand 6:52 33:16|fernande 6:47 33:15 48:48|ferns 33:30
fernsehen 1:18 2:14 7:16 13:18 22:19 31:44 33:-17 40:7 42:21|fernsehfilm 13:38 27:47 45:37|fernsehfilmen 7:62
fernsehreihe 34:60|fernsehspiel 7:49 44:54|fernsehveranstalter 14:65|feroce 6:76|ferons 19:29 20:35 31:46 40:23
feront 20:57|ferraille 6:55 21:52 33:10|ferrand 13:67|ferriby 47:74|ferrier 3:21 12:41 34:41 43:31 47:36
ferries 31:43 35:54 40:34|ferroviaire 40:58|ferroviaires 7:47 16:51 53:50
ferry 1:5 2:-1 3:-5 9:12 12:5 13:20 14:5 16:5 18:8 22:7 23:10 27:0 28:22 29:12 33:4 35:12 40:1 41:24 43:5 44:9 48:9 52:16
ferryman 31:64|ferrymen 13:38 22:41 38:46 39:59|fertig 7:23 27:21 33:16 43:38|fertigen 40:54|fertigstellung 22:66
fertigungskosten 41:66|fest 19:36 22:23 28:27 33:12 44:25|feste 7:49 20:45|festen 7:62|fester 20:58|festes 45:64
festgelegt 33:29|festival 7:-3 13:31 15:21 22:30 31:44 35:30 38:36 40:11|festivalganger 31:63|festivalpreis 13:64
festivalpremiere 31:63|festivals 7:17 10:-10 13:39 18:3 22:52 30:2 31:28 38:18 40:11 41:2 42:0|feststellung 35:69
fetch 33:30|fete 19:27 21:50 33:12 44:41|fetes 22:54 33:10 35:56|feu 28:37 33:17 34:37 37:39 47:32
feuer 33:14 36:46 47:41|feuerwand 33:29|feuerwehr 20:17 33:22 35:27 44:26
feuille 11:43 16:15 17:21 22:21 24:45 33:8 35:19 38:29 48:30|feuillen 33:30|feuilles 12:72
feuilleton 6:32 27:22 31:23 33:0 40:13 43:31 45:40 47:35|feuilletonnant 45:71|feuilletonnante 45:71|feutrage 18:77
feutre 24:55 33:12 36:44 43:35 52:46|feutrees 12:72|feux 21:52 22:54 48:55|fev 25:87|fever 33:30
fevrier 2:12 3:-16 5:24 8:15 10:17 11:6 12:-3 14:11 17:13 18:44 19:-12 24:6 27:24 29:22 30:11 31:-8 33:-28 34:23 41:10 44:2 51:8 52:20
few 6:35 7:29 19:37 31:40 33:-8|fewer 2:63|ff 5:51 16:62|ffp2 35:78|fg 10:43 16:37 17:54 41:43|fi 22:58 32:63
fiacre 22:76|fiancailles 20:57|fiance 20:57|fiancee 33:31|fiat 33:22 35:56|fibber 33:30|fibre 20:57|ficele 32:69 33:18
ficelle 20:43 32:69|fichait 47:79|fiche 1:27 3:-1 6:28 9:41 11:13 12:21 20:-1 24:14 30:9 33:-13 43:38 44:39
fiches 6:31 19:19 20:22 28:39 33:11 43:30 45:26|fichier 11:64 12:62|fichiers 12:62 51:65|fichten 33:14 48:40 49:45
fichtengrun 32:70|fictie 1:42 7:46 39:37 43:43|fictief 24:76|fictiereeks 1:42 22:44 43:56|fictiereeksen 40:55
fictif 31:68|fiction 1:31 2:-4 3:-3 7:31 9:5 12:-4 13:18 20:0 22:28 27:17 28:7 31:5 33:-35 34:10 40:9 43:37
fictionalised 31:64|fictions 7:32 13:40 30:54 31:31 40:21|fictive 40:55|fidele 0:61 3:38 7:47|fideles 33:31
fidelite 3:46 50:66|fiduciaire 0:41 1:19 9:27 11:40 13:18 14:17 26:31 29:47 35:24 43:22 46:43 53:18
field 19:39 30:52 33:8|fields 1:69|fieldwork 30:73
fien 1:14 3:12 9:27 10:8 16:13 18:17 20:3 22:17 27:9 29:20 30:15 34:7 36:21 37:34 40:10 43:24|fier 33:31|fiere 6:76
fiers 33:31|fierte 33:31|fiesta 33:30|fiets 6:21 20:22 33:21 48:21|fietsen 20:23 31:29 33:7 35:37 48:34
fietsenrek 33:28|fietsenstalling 33:28|fietskoerier 20:57|fietst 13:56 33:15|fietsvergoeding 35:71
fievre 7:34 13:36 22:41 31:33 33:-4 40:23|fievreux 33:31|fif 23:78|fifteen 7:25 20:18 27:23 31:36 33:13|fifth 33:30
fifties 6:58 33:16|fifty 6:33 20:27 30:22 33:15 45:19 47:23|fig2021 39:84|figent 45:71|fight 44:59 48:59
figur 3:19 11:32 23:30 27:24 31:26 33:-7 40:17|figurant 14:57 19:37 44:50|figuranten 19:19 41:54 53:50
figurantes 19:64|figurants 13:21 19:14 22:25 26:35 31:30 33:-19 38:33 39:43 41:39 53:34|figuratie 41:70
figuration 7:20 40:9 41:64 53:48|figure 2:9 10:12 11:28 14:17 20:14 23:36 28:31 30:28 33:-6 34:11 40:4 41:26
figured 3:59|figuren 1:7 2:-1 3:-3 5:9 6:8 9:19 10:10 18:9 19:15 24:12 34:10 36:13 40:-4 43:13 44:25 45:38 53:5
figurenbau 16:52 41:53|figurenblatter 9:54 24:57|figurenbuch 9:68|figurendesign 5:67|figurenensemble 6:66
figurenentwicklung 16:52 45:50|figurenentwurfe 43:64|figurent 3:28 12:41 20:39 33:0|figurer 20:57|figureren 27:63
figures 0:31 7:20 14:22 20:3 33:18 45:16 46:31|figuur 3:58|fijn 33:28|fijner 33:28|fijngevoeligheid 38:74
fiktional 43:64|fil 3:1 6:7 9:11 13:2 20:5 21:21 22:6 24:23 26:15 31:8 32:13 33:6 35:18 37:17 38:31 39:22 43:5 45:32
filait 45:71|filature 1:20 5:25 10:30 17:44 23:24 26:31 29:29 36:31 40:4 42:24 43:22 44:24 53:18
filc 10:29 16:35 17:38 37:45 42:38 43:34
file 1:14 5:7 9:18 10:-6 11:31 12:13 14:20 16:4 18:6 19:-8 20:10 21:2 23:9 26:13 29:21 33:1 40:-14 42:18 45:6 49:10 50:11 53:3
filed 0:64 1:29 5:32 51:52|filer 33:31|files 11:53 12:47 35:54|filets 33:18 45:58|fileuse 3:28 6:45 19:33 33:13
filiaal 7:65|filiale 4:58 7:37 40:6 46:57|filiales 15:83|filiation 5:79|fill 1:42 6:45 28:49 33:3
fille 3:13 6:29 19:-9 20:-6 21:1 22:10 28:21 33:20 39:11 40:-15 44:15 45:-2 48:4 52:14|filled 46:64 50:62
filles 13:36 16:38 20:22 33:10 43:40|fillette 3:60|fills 21:38 33:22 48:38
film 1:3 2:4 3:0 5:-7 6:-7 7:-2 9:-1 10:11 12:3 13:4 14:-1 16:-10 17:-3 18:-7 19:5 20:15 21:-7 22:-2 23:-2 26:1 27:9 29:-3 30:5 31:1 33:-21 34:8 35:-5 36:-1 37:17 38:10 39:-2 40:8 41:2 42:10 43:10 44:0 45:-7 50:-4 52:0 53:5
filmacademie 13:70|filmant 19:64|filmarche 13:64|filmbeihilfe 1:65|filmblad 38:76|filmblatt 38:69|filmbote 38:69
filmcentrum 42:72|filmdistributie 27:63
filme 7:29 13:28 19:19 20:26 21:2 22:26 30:12 31:-1 33:-28 35:1 38:17 39:17 40:-3 41:-1 45:-5 52:8
filmed 20:49 40:24 43:38|filmee 20:30 33:26|filmees 2:35 20:43 27:39
filmen 3:3 8:28 18:13 19:33 20:38 33:-18 35:16 40:-2|filment 33:31|filmer 3:17 10:11 19:39 20:35 34:9 35:23 40:3 44:22
filmera 20:57|filmerai 19:51 20:43|filmerais 20:57|filmerons 20:57|filmes 16:59 18:42 20:22 40:23|filmfest 22:66
filmfestival 22:71|filmfonds 17:55 27:27 42:57|filmforderung 1:44 17:34 40:20 42:46|filmforderungsanstalt 42:67
filmgeschichte 33:29|filmgesprache 31:62|filmgids 38:74|filmhochschule 13:64|filmhuis 7:65|filmhuispubliek 31:63
filming 10:24 11:35 14:29 18:44 27:24 34:23 40:16|filminstitut 42:67|filmique 20:57|filmisch 20:41 34:49
filmische 1:31 9:36 19:26 20:44|filmisches 20:58|filmklubben 38:76|filmkontor 1:31 10:28 17:34 23:33 42:34 43:31
filmkrant 38:78|filmkring 38:74|filmkunsthauser 31:62|filmmagazin 38:69|filmmaker 1:69|filmmakers 7:65
filmmaterial 41:53 52:59|filmo 9:68|filmografie 1:39 7:37 12:38 22:40|filmografieen 1:69|filmographie 13:50 22:68
filmons 20:54 33:-6|filmpje 1:55 9:59|filmpjes 21:42 22:46 33:13|filmplan 33:7 40:48|filmploeg 35:71
filmproducent 12:67|filmproject 27:63|filmprojector 31:63|filmpubliek 30:69|filmrechte 34:60|filmrechten 34:61
filmregisseur 13:70|filmrol 32:61 33:15
films 0:10 1:4 2:-4 3:-11 4:9 5:-2 7:27 8:21 10:11 12:4 13:9 14:6 15:3 17:14 19:-4 20:-21 22:14 23:-1 26:13 27:0 29:7 30:-1 31:8 32:1 33:-29 34:-1 38:-2 39:23 40:8 42:0 43:11 46:6 50:3 51:11 53:-11
filmscenario 2:60|filmschaffenden 40:54|filmschool 13:70|filmschule 13:64|filmsteun 1:69
filmt 7:22 10:19 19:27 33:-2 35:28 38:32 40:12 43:27|filmtheaters 31:63|filmtitel 34:61|filmverdeling 27:64
filmverhaal 2:26 5:37 9:39 33:-6 43:36 44:38|filmverleih 27:60|filmvermittlung 20:58|filmzeit 38:69
filmzentrum 17:34 40:20 42:59
fils 3:-9 6:24 7:-1 13:2 20:-2 21:15 27:2 29:12 30:8 31:-2 33:13 37:17 45:19 48:18 50:37 53:2|filtrant 33:31
filtration 33:31|filtre 19:64|filz 19:45 36:58|filzprobe 30:66|filzstift 33:29
fin 1:7 2:-3 3:8 5:-1 7:-11 8:9 9:10 10:4 11:2 12:-7 13:-8 17:3 18:27 19:6 20:6 21:12 22:12 26:13 27:-13 29:16 30:-2 31:-4 32:11 33:-4 34:3 35:-2 36:5 41:5 43:0 44:23 45:0 52:6 53:-8
final 2:13 10:32 16:9 17:12 18:42 23:24 24:14 27:14 29:13 30:9 33:-23 34:10 40:3 44:9 45:4 48:12
finale 21:42 33:13 45:40 52:47|finalise 27:66|finaliste 13:71|finalists 7:66|finalite 7:55 8:67|finally 3:37 33:22
finance 1:25 7:-5 9:27 10:19 11:22 13:-1 17:18 18:19 27:20 31:5 34:3 36:9 40:20 41:18 42:28 51:20
financed 10:40 27:33 40:42
financement 1:34 2:-4 4:9 9:40 10:30 11:26 12:12 14:-5 17:24 18:21 27:11 35:2 40:6 42:45 43:-1
financements 7:37 10:34 12:41 34:33 40:26|financera 42:77|finances 7:28 9:41 51:78
financial 0:53 7:42 8:40 41:34 43:31|financieel 1:38 9:42 23:52 40:25|financiele 14:48 27:42 40:34
financien 9:52 51:69|financier 5:31 14:22 23:28 29:45 34:22 40:29 42:48|financierbaar 40:55
financiere 4:58 14:57 50:52|financieren 40:55|financieres 0:74 9:59
financiering 9:30 10:7 11:20 12:13 14:15 17:29 18:16 27:9 34:7 40:19 41:15 42:46|financieringsbron 17:72
financieringsplan 1:42 9:41 10:30 11:35 14:19 17:33 27:12|financieringsstand 40:55|financieringsstructuur 42:72
financiers 14:30 18:28 27:35 34:45 40:6 41:25|financing 1:38 9:25 14:18 17:34 18:33 27:26 34:12 40:17 42:22
finanzamt 51:71|finanzamts 51:71|finanzen 51:71|finanzielle 27:60|finanzieren 40:54|finanziert 27:34 40:48
finanzierung 1:21 9:36 10:8 11:14 17:31 18:13 27:16 40:21 41:12 42:30|finanzierungskosten 41:66
finanzierungsmappe 18:67|finanzierungsmodell 42:67|finanzierungsplan 1:51 9:41 12:25 23:28|finanzierungsplane 34:60
finanzierungsstruktur 42:67|find 3:28 10:7 11:11 12:30 17:8 19:-3 20:2 27:0 28:21 31:10 33:8 48:9|findel 33:31
finden 3:29 12:37 21:26 33:3 38:31|findet 3:2 21:21 28:16 33:23 35:16 48:12|finding 16:42 20:32 33:3 34:35
findings 30:73|finds 3:-4 10:1 21:26 28:13 33:25 48:10|fine 33:13 40:35 44:43|fing 33:29|fingen 47:66
finger 21:18 33:18 45:17 47:19 48:17 49:35|fingerless 33:30|fingerprints 19:61|fingers 33:30
fini 12:34 13:34 19:26 33:7 43:51|finie 3:34 20:42 49:58|finir 3:16 13:27 33:17 36:41 44:33 48:33|finira 53:72
finirons 20:57|finish 2:26 12:31 30:36 36:40 40:31 41:34
finished 3:7 6:20 7:34 18:20 19:9 20:7 22:20 27:32 33:-10 40:4 43:17|finishes 33:30|finissons 33:31
finit 12:30 20:14 21:31 33:23|finition 41:76|finitions 41:76|finlande 31:68|finnmark 33:16 43:55|fins 29:69 30:64
fionn 44:73|fire 20:27 30:38 33:14 35:31 40:11|fireman 3:59|firm 7:25 20:17 22:29 27:35 33:1 42:31 53:26
firma 1:28 2:11 7:22 8:8 9:20 13:3 14:11 15:8 16:3 20:-4 23:4 33:-16 34:29 35:7 40:6 46:8 53:8
firmen 10:31 14:34 40:23 43:34 53:32|firmenbuchauszug 8:70|firmenmassige 1:65|firmensitz 53:63|firmenunterlagen 9:68
firmin 6:28 20:30 21:26 33:5 45:25 48:27 49:30|firms 16:32 40:31 46:40 53:51
first 1:-10 2:9 3:-5 5:1 6:-6 7:0 9:-3 10:7 11:8 12:-10 13:9 16:-4 17:-6 18:12 19:9 20:-12 21:2 23:7 24:-1 27:0 28:2 31:8 33:2 34:8 35:-3 39:0 40:10 43:-5 44:-1 45:-4 47:15 48:12 52:1
fis 23:74|fiscaal 12:46 51:55 53:44|fiscal 15:76 53:31|fiscale 9:47 14:61 51:49|fiscales 0:42 14:65 41:36
fiscaux 15:83|fisch 35:50 47:57|fiscus 9:65 14:48|fish 6:42 33:25|fishing 33:30|fissure 21:74|fist 33:30
fiston 19:47 20:45|fits 36:63 40:42
five 2:13 3:-10 6:3 7:30 13:7 20:9 21:3 23:5 28:6 30:19 33:0 34:8 36:8 38:7 40:12 43:0 45:1 50:16 53:13
fix 18:48 33:2 42:49|fixations 50:80|fixe 2:8 3:5 10:11 14:16 19:42 20:22 33:-24 34:9 35:23 49:41
fixed 0:69 10:15 11:26 16:20 20:10 35:27|fixee 20:49 34:42|fixent 10:66|fixera 2:63|fixes 19:50 20:35 40:23
fixez 33:31|fjellbekk 1:20 10:28 17:23 22:22 23:25 34:13 38:27 39:39 40:6 42:23 43:20 52:31|fjordic 31:64|flach 20:58
flache 1:73|flackern 33:29|flackernd 24:70|flagged 52:80|flaggschiff 40:54|flags 19:26 32:43 33:16 45:35|flaire 33:31
flake 24:36 33:18 36:36 37:38 45:29|flakes 33:30|flamand 12:24 17:40 20:21 23:29 27:18 38:38 40:22 42:29 43:27
flamande 10:38 17:52 22:48 32:56|flamandes 32:83|flamands 32:69 40:44|flament 3:33 16:46 43:48 53:44|flammen 33:29
flanc 33:31|flandern 31:62|flanders 1:38 42:68|flandre 1:31 2:20 22:33 27:24 31:25 38:40 42:48 43:33|flandres 4:85
flap 49:77|flaque 21:36 24:44 28:46 32:45 33:7 44:39|flaschenpost 33:29|flash 45:71|flashback 19:47 33:16
flashes 33:30|flask 33:30|flat 19:14 20:-4 22:8 24:31 28:22 30:10 31:6 32:14 33:13 39:15 41:8 45:6 48:19 49:14 53:4
flats 3:37 20:37 33:8|flatter 19:61|flaw 6:72|fleche 49:84|flemalle 50:53 53:62|fleming 33:30
flemish 13:50 31:33 32:46 33:-1|flensburg 13:64|fles 33:28|flessen 33:28|fleurus 50:61 53:61
fleuve 18:28 19:15 20:8 33:16 40:9 48:28 50:31 53:23|flew 33:30|flicker 33:30|fliegt 22:66|fliesst 28:43 33:24
flight 33:30|flik 33:28|flikkeren 40:55|flink 6:34 21:33 33:21|flinke 33:28|flinks 33:28|float 21:45 32:50 33:16
floats 21:72|floc 27:66|flocken 20:58|flockenfall 33:29|flocon 28:54 33:20 48:46|flocons 28:65 33:22|flood 20:41 33:20
flooded 33:30|flooding 40:55|floods 33:30|floor 7:7 13:8 19:12 22:12 33:6 34:33 38:16 39:19 40:6 43:9 48:13 53:19
floormanager 13:70|floors 19:22 21:33 32:38 33:9 34:23 47:35|floot 33:21 47:50|flor 21:64|floreffe 13:58 53:58
florennes 16:59 19:50|florent 33:29|florimond 33:31|flottent 49:84|flou 19:64|floue 24:68 49:70|flour 32:63 33:16
flous 32:83|flow 40:34 48:51 50:55|flower 33:30|flowers 18:40 20:28 21:41 33:12|flucht 33:29|fluchtlinge 33:29
fluchtpunkt 0:16 1:10 2:6 4:17 5:20 7:7 10:14 12:9 14:10 17:13 29:15 30:11 34:5 38:15 39:23 40:9 42:13 43:10 50:14 52:17
fluent 13:67|flug 49:70|flugblatter 20:58|flugel 28:69|flughafen 33:29|fluisteren 3:36 19:39 21:46|fluistert 33:28
fluit 20:26 33:18 50:42|fluiten 20:44 47:58|fluitje 20:36 21:46 33:7|fluitjesfabriek 7:65|fluitketel 33:28
fluohesje 33:15 35:58|fluorescent 32:56 33:8 45:48|fluovest 33:28
flur 16:22 18:24 19:15 33:-2 35:25 40:19 48:22 49:27 53:20|flur12 39:71|flurbau 50:68|fluss 20:37 33:8 53:42
flussab 33:29|flussauf 33:29|flusse 20:45 31:49|flussige 0:71|fluviale 13:44 16:46 40:31 50:52|flux 7:55 22:62
fly 33:21 49:58|flyer 6:72|flyers 26:85|flying 33:30|fn 8:70|foam 24:64 35:62|focale 19:60 20:22|focales 19:56 20:35
focus 19:29 30:55 33:-2 38:46|focusgroepen 30:69|fod 51:73|fog 3:5 18:29 20:5 21:18 32:47 33:15 48:19|foghorn 20:59
fohn 1:22 3:13 10:19 27:17 33:12 36:29 43:22|fohnlicht 19:58|fohntagen 19:58|foi 3:28 27:35 34:46 46:53|foin 19:64
foire 34:64|foires 31:68
fois 2:-14 3:-5 5:-5 6:0 7:-8 10:-6 11:5 19:7 20:8 21:15 23:14 24:-1 27:-10 28:1 30:-6 31:-4 33:11 34:14 35:-6 37:3 40:-6 43:-8 44:1 45:23 47:3 48:-7 49:0 53:11
fokusgruppe 30:66|fokusgruppen 30:66|folan 5:49 9:43 33:-3 34:40|fold 24:77|folded 19:44 32:47 33:10|folder 9:75
folding 33:30|folds 33:30
folge 2:5 3:-4 6:0 16:4 18:8 19:10 21:27 30:7 33:-1 34:1 36:6 39:5 40:-6 41:0 45:38 46:4 47:0 48:6 49:4
folgejahr 18:67|folgejahres 18:67|folgejahrs 18:67
folgen 2:11 3:-6 9:25 13:17 14:3 19:-3 21:17 30:5 31:9 33:-3 34:-1 35:7 40:-2 41:18 43:11 44:12 45:24|folgenbau 45:64
folgenden 34:60|folgendes 1:51 2:47|folgenpreis 43:64|folgenubersicht 11:47 21:57|folgern 30:66
folgt 5:16 9:39 10:21 12:23 19:18 20:24 23:15 28:18 33:-11|folgten 47:66|folie 3:19 30:43 44:44 52:49|folks 11:75
follow 2:3 9:46 10:21 12:19 19:1 20:29 23:14 29:16 33:-8 34:2 40:-5 45:10|followed 20:28 27:33 33:-1 40:24 47:42
following 2:14 3:9 11:38 14:19 18:47 23:24 27:27 33:-20 35:26|follows 2:9 10:10 19:7 20:28 23:20 33:15 53:25
fonce 24:82|fonction 1:42 6:45 20:26 44:46 48:45|fonctionnaire 33:31|fonctionne 4:71 33:18|fonctionnement 14:57 16:59
fonctions 8:81|fond 3:14 6:9 13:4 19:20 20:1 21:6 31:11 33:14 35:21 37:31 38:15 40:2 48:9|fondante 33:31
fondateur 7:47 8:59 45:50|fondateurs 8:59 20:35 29:61|fondation 8:44 17:42 22:39 23:51 27:29 42:40|fondatrice 7:69
fondatrices 7:69|fonde 7:55 13:58|fondee 7:69|fondeur 33:31|fondre 6:63 44:64
fonds 0:-2 1:24 2:-13 7:-5 10:15 11:7 12:24 14:4 15:9 17:40 18:-3 20:-21 23:18 27:-2 29:23 33:-38 40:7 42:45 43:-9 44:-4 51:-1 53:-10
fondsen 0:30 10:29 18:26 34:16 40:36 42:40|fondu 49:84|fondus 33:31|fons 3:14 6:21 19:17 27:20 33:13 37:33 38:31
fonseca 6:66|font 2:14 3:11 10:17 19:4 20:16 21:14 30:29 31:7 33:9 34:4 48:21|fontaine 8:43 14:33 29:44 33:15 48:39
fontaines 7:69|fonte 24:61 30:56 33:10|fontigny 33:24 40:28|food 35:62 41:57|fool 33:30
foot 20:28 33:16 35:35 45:22 48:32|footage 11:53 52:72|football 33:30|footbridge 33:16 48:46 49:50|footing 5:72
footnote 3:59|footprint 53:68
for 0:-3 1:7 2:6 3:5 5:-4 6:-9 7:-5 8:3 10:1 11:1 12:13 13:-1 14:-2 16:-9 17:4 18:3 19:-1 20:1 21:0 22:-8 23:5 24:4 26:-3 27:6 28:-3 29:6 30:3 31:2 33:-5 34:8 35:-3 37:2 38:3 39:-2 40:2 42:-2 43:-3 44:2 45:-6 47:-7 48:-8 50:13 51:5 52:6 53:-5
foraine 33:31|forbid 40:55|forbidden 33:30|forbids 33:30|force 20:16 33:17 35:44 40:24|forced 33:30|forcement 3:60
forces 40:49 44:58|ford 50:80|forderantrage 27:60|forderentscheidung 23:66|forderer 34:39 40:32 43:43
forderern 2:34 10:35 34:47|forderinstitution 51:71|forderinstitutionen 27:60|fordermittel 10:62|fordern 23:53 44:54
forderpreis 13:64|forderregeln 10:62|forderstelle 29:56 51:57|forderteam 12:64
forderung 1:40 3:8 10:14 14:17 23:43 27:13 40:6 44:20|forderungen 0:62 10:35 34:21|forderwunsch 43:64
forderzusage 23:66|forecast 33:30|foreclosed 33:30|foregoing 42:72|foreground 30:73|foreign 17:51 33:8 42:51
foreigner 3:40 40:46|foreman 33:30|forensic 3:45 28:62|foreseeable 18:71|foreseen 1:47 33:8 40:34|foresees 31:64
forest 3:45 12:55|forester 13:48 33:21|forests 3:59|foret 28:58 33:25|forever 13:36 19:30 22:40 38:45 39:48|forf 16:67
forfait 1:12 16:66 41:15 50:44|forfaitaire 2:55 34:42|forgave 44:73|forge 33:25 34:39|forgeait 45:71|forges 33:31
forget 19:39 20:37 33:8|forgets 6:58 40:42|forgetting 33:30|forgive 3:59|forgiven 6:58 33:16|forgiveness 28:75
forgives 3:37 33:22|forgot 3:53 16:42|forgotten 44:73|forlag 47:74
form 1:35 2:-5 3:7 5:3 8:23 9:15 10:25 12:0 17:4 20:22 21:10 31:-4 33:-24 34:16 43:19 44:13 45:3|formaat 1:42 43:64
formal 27:45 31:53|formalite 33:18 34:50|formaliteit 34:61|formalites 23:78
format 0:12 1:7 2:-3 5:6 10:12 19:25 20:-13 22:13 30:4 31:12 33:-40 34:-8 36:10 37:13 40:-14 43:39 45:43
formaten 24:76|formateur 20:57|formation 0:33 4:31 13:54 15:49 16:20 20:4 27:13 53:18|formatrechte 10:48 31:49
formatrechten 31:63|formats 7:55 50:66|formblatt 1:65
forme 1:19 2:-3 3:-6 7:15 8:52 10:9 19:-1 20:8 27:1 31:2 33:-6 34:-1 35:12 40:4 43:10 45:17 53:6|formee 13:71
formeel 3:58|formelle 27:66|forment 12:41 31:36 33:13 53:40|former 7:49 20:24 33:7 40:12|formerly 34:62
formes 24:68 33:4 53:44|formidable 33:31|forming 15:77|formliche 27:60|formlosen 23:66|formons 7:61 53:50
forms 33:16 49:64|formula 42:72|formulaire 1:60 3:0 9:51 20:-3 23:18 33:-11 35:18|formulaires 20:57|formular 1:57 9:47
formule 14:24 20:44 33:4 45:31|formuler 27:66|formules 20:57|formulier 1:61 7:31 9:39|formulieren 30:56 45:53
formuliert 33:29|forster 33:29|forsters 32:70
fort 1:9 5:14 6:23 8:16 9:17 14:7 16:9 17:15 19:0 20:-7 27:2 33:8 34:6 40:27 41:12 42:13|forte 40:58
fortes 19:50 20:43|fortfuhrung 45:64|forties 40:55|fortnight 18:58 30:60|forts 44:77|fortsetzung 2:39 45:56
fortune 33:31|forty 6:13 10:-2 12:2 13:1 19:4 20:0 28:9 31:8 33:16 36:20 37:13 40:-1 41:5 43:3 45:3 47:7 50:10 53:2
forum 1:32 18:64 31:27 40:17|forums 16:53 18:42 31:29 52:50|forward 0:51 12:55 44:46|forwards 33:30
fosse 12:42 22:40 33:-4 45:46 47:44|fosses 20:43 33:18|foto 16:7 20:7 21:9 32:46 33:6 34:11 35:11 37:27 38:30 48:17
fotoarchief 7:65|fotografie 13:45 16:42 33:10|fotografien 2:47 32:57|fotografieren 3:42 35:55|fotografiert 21:51 33:16
fotos 16:27 20:32 24:32 32:44 33:3|fou 3:33 33:26|fought 33:30|fouille 33:31|fouilles 20:43 33:18|foulard 33:18 47:66
foule 19:37 33:26|fouls 48:73|found 1:8 3:25 5:14 19:15 20:1 21:15 33:9 35:18 40:9 43:9 48:15 51:21
foundation 1:49 17:42 31:34 42:43|founded 7:58 13:46|founder 2:32 7:35 13:36 22:40 33:-1
founders 7:56 9:29 17:26 29:29 40:21|fountain 2:63
four 2:-5 3:-3 5:0 6:-6 7:17 9:-2 10:-9 12:1 13:-5 16:1 18:3 19:-7 20:11 21:12 22:-6 23:5 24:12 27:3 28:14 30:5 31:-1 33:4 34:-7 36:-1 38:4 40:8 41:-7 43:-3 44:-5 45:2 47:3 48:1 49:0 50:-2 53:-5
fourez 34:64|fourmille 44:77|fourmis 24:82|fourneaux 17:65 40:44|fournir 34:64|fournis 14:65 35:50
fournisseurs 0:69 35:50 53:44|fournit 10:66|fourteen 2:35 3:18 10:23 33:13 45:28|fourteenth 33:30
fourth 2:25 21:37 27:17 33:14 44:25 48:26|fout 11:60 21:41 45:40|fouten 20:57|foutenmarge 30:69|fox 31:64
foyer 33:23 35:47|foyers 33:31
fr 1:4 9:10 10:11 13:15 16:28 17:11 22:26 26:4 30:-3 31:38 35:3 36:17 39:11 40:-20 41:-2 42:34 43:27 44:-2 46:3 47:0
fr00 4:85|frachtbrief 32:70|frachtbriefe 33:16 48:52|fractions 21:52 33:10 48:55|frage 3:34 20:37 36:31 45:23 48:24
fragebogen 30:66|fragen 10:18 20:43 33:4 36:28 44:23|fragestellung 30:66|fragment 47:64 52:56|fragments 19:64
fragt 3:4 6:14 33:24 48:24|fragte 3:55|fraicheur 33:31|fraineux 13:71|fraipont 6:63 33:18
frais 0:17 1:-2 2:3 9:6 10:15 16:53 26:30 27:-9 33:-44 37:12 40:-17 41:53 50:4 53:6|fraise 33:31|fraiture 53:63
frame 14:19 19:44 20:10 24:28 32:40 33:-19 49:40|frameries 19:33 33:13 53:54|frames 19:50 24:40 49:53|framing 19:61
francais 1:1 2:-10 3:-12 6:8 10:-7 12:10 13:25 17:7 20:-5 27:11 31:-5 33:-24 34:-8 39:11 40:18 42:15 43:57
francaise 10:41 17:28 25:29 27:9 31:11 34:7 40:1 42:50 43:30|francaises 10:44 40:36 42:56
france 2:-13 7:-7 10:23 13:4 18:2 27:7 30:17 31:47 33:-33 36:8 40:7 41:9 42:43 43:7 53:-5|franche 13:50 31:46 44:56
franches 19:64|franchir 35:78|franchise 26:60 31:48 35:52|francis 33:31|franck 13:71|franco 10:44 31:46 42:56
francois 3:24 7:33 10:37 14:35 27:40|francoise 14:57 25:73|francophone 10:31 17:32 31:41 40:39 42:30
francophones 21:52 31:46 40:36|francophonie 1:46 23:50 40:31 42:50|francs 3:16 23:34 33:16 34:34 53:28|franges 32:83
frank 33:22 53:46|frankart 2:16 3:14 5:32 8:35 13:25 14:25 16:27 22:29 27:20 29:36 34:18|franken 33:28
frankfurt 3:17 19:20 21:26 33:3 36:33 43:26 49:32|frankfurter 33:29|frankreich 22:35 31:52 33:-1
frankrijk 7:22 10:31 31:50 40:12 42:29
frans 1:10 2:-7 3:-9 5:4 6:2 7:-2 8:8 10:3 12:23 13:11 16:31 18:4 19:2 20:-10 21:1 22:4 33:-15 34:-6 40:-3 43:37 45:-1 47:5 48:7 53:-1
franse 3:10 10:14 12:32 18:23 22:24 31:28 40:33 42:25|franstalig 6:29 10:35 31:24 40:16 42:46 53:26
franstalige 1:22 2:14 3:11 10:15 20:11 23:23 31:17 40:9 42:38 53:32|franziska 44:67
franzosisch 12:39 13:31 33:-11 40:2 43:46|franzosische 2:24 3:19 12:27 16:29 19:22 42:31 43:28|franzosischen 2:53 3:34
franzosischer 17:54 40:40|frappa 47:79|frappait 33:31|frappant 3:60|frappe 3:13 12:25 20:10 33:23 45:24|frappee 33:31
frappent 33:31|frapper 7:55 33:18|fraternelles 12:72
frau 2:15 3:-9 4:7 6:1 8:5 10:-3 19:-6 20:10 21:7 23:9 24:5 27:29 28:5 29:18 33:-1 34:15 37:8 48:8 49:6 50:4 51:7
fraud 3:28 14:37 33:-1 36:46 45:39|fraude 3:18 12:31 14:29 28:42 33:18|frauds 33:30
frauen 3:18 7:25 31:25 33:14 37:23 40:5|frauenstimme 33:29|fraulein 33:29|frech 33:29|freddy 33:24 48:50
free 5:13 8:29 10:16 14:9 16:10 19:2 31:21 33:-18 34:33 35:38 38:17 39:20 43:10 48:14|freelance 13:67
freezer 21:55 36:48 45:53|freezes 33:22 45:48|frei 3:9 5:40 31:27 34:36 39:36 50:22|freibleibend 50:68|freiburg 27:60
freie 7:62|freigabe 27:47 39:57|freigegebenen 27:60|freigestellt 21:64|freight 33:8 35:54 40:34|freihaltung 5:67
frein 30:64 33:18|freine 21:52 33:10 45:50|freins 30:77|freitag 20:28 33:11 35:38 36:41|freitagabend 31:49 45:50
frelon 21:74|fremit 33:31
french 1:7 2:1 3:-11 6:2 7:-4 8:7 10:2 12:26 13:23 16:7 17:16 18:1 20:-11 23:4 28:5 30:11 31:-6 33:-11 34:5 38:6 40:-2 42:11 43:33 45:-1 51:17
frequence 24:61 33:10 38:61|frequent 40:58|frere 19:8 20:1 21:18 22:32 33:12 34:8 39:28 44:22 45:16 47:33 48:21
freres 13:28 22:32 31:24 33:11 38:39 39:40 43:32|fresse 47:66|fret 32:42 33:19 40:17 41:35 53:30|freude 27:60
freuen 23:45 27:52|freund 28:69|freunde 30:66|freundin 6:45 33:21|freundlich 30:45 33:21|freundliche 12:64
freundlichem 11:68|freundlichen 12:47 27:44 40:17|freundlicher 6:66|freundschaft 33:29|freundschaftlich 33:29
freut 33:29|fri 35:76|friday 11:28 12:34 20:12 33:14 35:28 47:35|fridge 19:39 32:56 33:8|friedhof 48:65
friend 21:41 28:44 33:12 43:38|friendly 33:30|friends 7:58 31:43|friendship 33:30|friert 33:16 38:56|fries 3:58
friet 32:75|frieten 26:45 28:45 33:9 35:42|friezin 45:66|fright 38:76|frighten 40:55|frightened 19:61
frigo 9:29 19:12 21:21 24:43 32:31 33:3 36:32 44:25 45:19 48:24 52:44|frigorifique 50:80|frigos 33:31|frileuse 6:76
fringe 33:30|fringes 41:71|frisch 33:29|frise 19:64|friseurin 30:53 33:16|frisson 38:83|frissons 38:83|frisst 33:29
frist 6:52 34:47|fristablauf 34:60|fristen 2:53 42:46|fristgerecht 27:60|fristwahrend 12:64|frisur 33:29
friterie 33:28 53:38|frites 20:35 35:56 41:55|fritten 33:29|frituren 19:47 32:61
frituur 7:24 26:35 28:34 33:1 35:44 45:35|froid 3:18 6:22 19:23 20:3 21:20 33:14 37:33 44:23 47:25|froidchapelle 53:72
froide 7:34 19:29 21:39 32:48 33:10|froides 33:31|froids 21:60 45:58|froisse 19:64|froissement 20:43 33:18
froisses 33:31
from 1:-5 2:-4 3:7 4:-2 5:-5 6:1 7:-2 8:6 9:-1 10:-7 11:-2 12:-2 13:-4 15:-3 17:11 19:9 20:10 24:4 26:-3 27:-1 28:4 29:-4 30:-7 31:-5 32:6 33:0 34:3 35:-5 37:11 40:9 42:-4 43:-2 44:2 45:2 47:8 48:-8 49:6 50:-4 51:-2 52:6 53:8
fromage 33:22 48:57|fromagere 22:62 31:54|fromagerie 40:58|front 20:20 24:45 25:21 33:16 40:-4 48:9 50:27
frontaal 20:57|frontal 24:57 49:57|frontale 33:31|frontalement 19:64|frontaliers 22:71|frontier 20:45 30:60
frontiere 3:8 7:34 22:43 33:0 38:35 41:25 48:37|frontieres 4:63 31:42 40:33
frost 18:34 19:16 26:27 32:28 33:-2 39:37 40:11 48:23|froward 31:68|frozen 33:30|fruh 19:22 27:24 33:13 40:17 44:31
fruhdienst 38:69|fruher 7:35 20:14 33:16 44:23 47:22|fruhere 11:55 39:57|fruheren 7:36 11:55 33:3
fruhestens 18:54 43:51|fruhgeborenes 33:29|fruhjahr 3:25 18:49 40:23 42:37|fruhling 33:16 47:53|fruhmorgens 33:29
fruhschoppen 33:29|fruhstucken 3:55|fruit 32:76|frying 33:30|frz 5:33 16:31 42:46 43:43|fs 23:78|fte 46:78|fuchs 31:64
fuel 26:64 50:62|fugen 19:58|fugueuse 20:57|fuhler 33:29|fuhre 20:58|fuhren 10:41 14:57|fuhrend 33:29
fuhrt 4:24 6:18 10:14 20:11 33:20 34:13|fuhrung 33:16 35:42 40:27|fuir 22:62 33:18|fuit 21:74
fuite 21:57 24:44 33:7 49:46|full 1:5 2:30 12:9 19:1 30:13 33:3 34:2 40:-5 41:29 42:13 46:28 48:13 52:20 53:18
fullt 33:29|fumbally 8:77|fumbles 33:30|fumee 27:32 33:28|fumel 6:54 33:24|fument 33:31|fumerolle 50:80
fumigenes 35:78|fun 33:30|functie 3:44 13:56|functiehouder 8:75|functions 1:55 8:63
fund 1:18 3:-11 7:-3 10:7 12:13 14:-1 17:36 23:4 27:24 29:25 33:-20 40:11 42:47|fundament 31:64|fundburo 45:64
funded 27:50 40:42|funder 40:55|funders 18:58 52:66|funding 9:52 11:41 14:48 17:39
funds 0:29 10:27 17:47 27:15 29:27 34:13 40:31|fundstelle 33:29|funebres 6:63 33:18|funerailles 33:31|funeraire 3:60
funeral 3:15 21:28 33:20 38:32 44:29
funf 1:5 2:9 3:-6 5:1 6:-1 7:11 12:-2 13:-2 19:4 20:2 21:12 22:6 23:0 24:14 27:-6 28:19 31:0 32:4 33:-1 34:0 35:3 36:5 37:6 38:3 43:-2 45:-3 47:0 48:17 50:2 52:6 53:3
funfjahrige 3:55|funfjahrigen 44:67|funfmal 21:64|funfte 33:29|funfundvierzig 31:49 45:50|funfundzwanzig 53:63
funfzehn 7:49 31:49|funfzig 8:29 19:18 20:18 31:21 33:-11 40:13 45:35 47:25|funfzigern 20:58|funfzigsten 33:29
fungus 33:16 48:59|funkhaus 18:54 33:16|funkloch 39:71|funktionen 8:70|funktioniert 44:67|funkwagen 33:29
funnier 13:54 33:16|funny 3:10 6:35 19:24 20:19 22:22 27:15 33:-19 38:39 40:6 48:24
fur 1:-4 2:9 3:3 4:8 5:-5 6:-3 7:-2 8:-2 9:-4 10:0 12:16 13:7 14:3 15:-2 17:-4 18:-2 19:0 20:-3 22:-6 23:7 24:2 26:2 27:6 28:0 29:1 30:6 31:3 33:-9 34:9 35:0 36:0 38:-2 40:6 42:-4 43:-7 44:-2 45:4 47:-6 48:-7 50:10 51:12 52:0 53:-1
furchten 40:54|fureur 33:31|furieux 33:31|furlong 6:41 26:47 33:20|furnish 29:76|furniture 33:30|furs 7:49 12:50
further 2:18 15:32 20:14 23:41 27:19 29:31 34:43|fusil 6:76|fusilles 20:43 33:18|fusils 3:46 33:18|fusion 45:71
fusionnes 11:82|fuss 26:48 33:16 47:42|fussball 33:29|fussboden 20:58|fusse 19:22 21:28 33:-7 37:36 49:54|fussen 36:71
fut 20:43 40:44|futs 33:23 48:55|futter 33:29|futur 2:63|future 2:49 45:56|fv 39:84|fwb 1:43 17:59 42:54
g 1:11 2:-8 3:-9 5:23 8:6 9:16 10:17 11:4 12:0 14:3 15:6 16:8 19:0 22:28 24:15 25:14 26:15 29:19 33:-27 34:18 41:20 46:18 48:12 49:21
ga 1:51 19:30 20:39|gaaf 33:28|gaan 3:6 13:5 20:13 21:10 27:8 28:10 30:14 31:21 33:10 40:11 47:20 53:1
gaandeweg 3:44 20:44|gaat 1:-2 3:-14 9:9 19:5 20:6 21:21 27:-1 30:-2 31:4 33:16 35:7 40:-4 45:2 47:0 48:-3 49:5 53:14
gab 3:42 5:33 33:-5 40:20|gabarit 1:59 24:68|gadbois 10:50 27:50|gaelic 12:24 16:25 17:28 18:27 31:20 33:4 42:28 43:34
gaetan 7:24 8:36 12:28 14:39 27:35 29:38 34:20 40:13|gaf 3:52 5:45|gaffer 1:47 10:42 17:51|gag 3:46 19:46|gage 5:79
gagen 41:66|gages 3:46 33:18|gagne 3:12 7:21 13:24 19:16 20:22 31:20 33:4 45:24 53:24|gagnent 33:31|gagner 28:84
gagnerez 35:78|gagnons 7:69|gags 16:50 45:61|gahnt 48:65|gaie 33:31|gaillettes 33:31|gained 33:30|gaines 33:31
gala 6:45 33:25|galerie 6:21 16:18 18:21 20:22 27:23 33:0 35:31 40:3 41:21 50:24 53:17|galerij 27:50 50:59
galleries 34:62|gallery 30:52 41:50 53:46|galmeipfad 22:66|galt 7:62|galway 8:40 10:26 13:30 20:22 22:34 23:37 43:31
gam 12:37 23:43 26:50 29:47 34:29 43:40|gambling 14:68
game 2:4 3:0 13:17 15:18 17:29 22:34 27:5 28:16 31:5 33:-3 34:3 36:29 40:7 43:10 45:11|gamers 30:73
games 7:35 8:28 10:14 13:18 14:19 20:10 27:15 34:26 40:26|gamin 33:31|gamins 33:31|gamme 7:34 8:46 24:60 46:63
gand 6:25 7:18 10:24 13:33 16:22 27:25 29:31 33:-20 40:19 43:24 53:21
gang 16:12 19:16 21:12 32:19 33:17 41:14 44:17 47:16 48:13 49:20|gangbare 34:61|gangboorden 33:28|gangen 19:39 33:21
gangpad 33:28|gangstuk 50:73|gant 22:50 39:68 49:58|gante 33:31|gantee 32:69 37:73|gantees 33:31|gantois 53:72
gants 19:20 20:13 21:40 33:22|ganz 3:15 6:26 33:24|ganze 3:15 19:30 20:18 33:18|ganzen 5:31 19:22 28:33 33:18
ganzes 28:56 33:16|gap 17:35 31:27 40:18 42:56 48:36|gaps 5:72|gar 19:45 33:3 48:39
garage 7:22 31:21 33:14 35:31 48:46|garagebox 20:57|garagist 33:28|garant 14:71|garanti 2:26 16:18 27:53 40:16 42:43
garantie 2:2 10:14 15:19 27:44 34:13 35:26 41:13 42:46|garantiegeberin 14:65|garantiemechanisme 14:70|garanties 2:63
garantir 20:57|garantis 27:52 50:66|garantit 2:46 10:41 34:39|garcon 3:16 12:28 20:13 28:40 33:17 45:27|garda 33:30
gardait 3:46 21:60
garde 1:-4 2:8 3:2 6:14 7:-8 10:8 12:-5 13:15 19:7 20:10 21:5 22:19 27:-11 28:7 31:-1 32:6 33:4 34:-4 37:19 38:5 39:6 40:-19 41:8 43:7 45:9 48:13
gardee 33:31|garden 1:15 2:9 4:25 5:27 7:13 8:23 14:23 17:19 27:10 29:22 30:20 34:9 40:1 42:19 43:15 47:20 51:25
gardener 16:42 21:45 50:49 53:41|gardent 2:45 19:33 20:26 33:0|garder 3:36 11:31 19:14 21:24 33:10 44:40|gardera 19:64
garderie 35:78|garderons 20:57|gardes 33:23 35:56|gardez 34:64|gardien 6:38 20:-1 21:15 24:24 33:21 38:25 45:25
gardiennage 31:68|gardienne 6:55 21:52 33:10|gardiens 32:69 45:58|gardons 20:57
gare 3:12 7:4 11:17 13:7 19:-1 22:11 28:19 31:15 32:30 33:13 35:13 41:12 45:7 47:15 48:24 53:7|garen 27:63
garer 33:18 35:64|gares 13:58 33:18|garn 19:37 32:49 33:8|garnspulen 33:8 44:46 48:44
garten 20:24 28:35 33:-5 37:38 47:32 48:31|garters 24:58 33:21|gary 33:22 48:57|gas 19:31 26:48 33:18
gasmeterlaan 27:66|gaspard 6:26 24:32 33:-3 34:21 36:44 44:37 47:33 49:33 52:46|gasps 19:61|gast 33:17 45:48
gaste 21:51 33:16|gasten 33:29|gastenkamers 53:66|gaston 3:18 6:22 16:14 19:14 33:20 44:25
gat 20:16 21:26 32:33 33:13 37:36 38:33|gate 20:16 33:16 35:24 38:24 45:26 47:22 48:21 49:25|gateau 21:60 33:18
gates 33:12 41:40 48:42 49:46|gather 33:30|gathy 7:41 14:43 22:46 33:-3|gattung 1:34 43:60
gauche 13:31 19:13 20:19 24:31 33:-7 49:66|gauches 21:74|gaufres 12:51 33:23|gave 3:38 5:33 23:35 33:4 40:16
gaven 20:44 46:63|gaz 33:31|gaze 16:69|gazette 8:54 9:39 35:33 38:65|gb 31:56 33:14|gbp 31:64|gbrarkwell 25:80
gbrspecimen 25:80|gdansk 3:45 45:56|ge 3:20 9:14 16:9 20:6 27:4 33:10 36:17 47:44 52:18|geaarzeld 3:58
geaccepteerd 30:69|geacht 12:67|geachte 11:19 12:48 23:49 27:32 34:6|geachtet 3:42 33:16|geacteerd 38:74
geandert 8:49 11:47 34:39|geant 33:31|gear 19:34 33:16 48:46|gearbeitet 3:30 7:24 31:24 33:15|geautomatiseerd 33:28
geb 13:64|gebardendolmetscherin 13:64|gebaren 19:61|gebaude 33:29|gebaut 7:23 9:29 19:20 33:3 45:37 53:24|gebe 33:29
gebed 3:36 33:7 48:47|gebeld 33:7 40:34 48:47|geben 3:25 21:22 27:18 33:16 53:21|gebet 33:29|gebeten 33:8 40:32 47:45
gebeurd 3:23 33:7 40:21 45:32 47:37|gebeuren 20:36 53:58|gebeurt 10:12 18:21 20:8 21:18 23:32 33:2 40:6 48:18 53:35
gebeurtenis 19:47 48:54|gebied 10:54 33:7|gebieden 10:44 22:40 31:32 40:25|gebiet 53:63|gebiete 10:54 31:41
gebildet 31:49 40:40|geblaf 33:28|gebleicht 33:29|gebleken 27:63|gebleven 3:36 33:21|geboortedatum 25:78
geboortedorp 33:28|geboorteplaats 25:78|geboren 3:-2 8:14 13:57 25:43 33:-7|gebouwd 33:15 45:40 53:39
gebracht 3:29 27:38 33:13|gebrande 3:58|gebraucht 13:43 33:8 50:47|gebraunt 33:29|gebroken 21:68
gebruik 26:44 27:45 51:46 52:46|gebruiken 3:14 19:30 20:34 21:24 33:-15 34:18 40:12|gebruikt 5:64 35:50
gebruikte 33:28|gebuhr 34:60|gebunden 17:68|geburt 33:29|geburten 33:29|geburtsdatum 25:72|geburtsort 25:72
geburtstag 21:47 25:42 33:11|gecastet 19:58|geconsolideerd 46:76|gecontroleerd 14:70|gecorrigeerde 11:74
gedaan 3:4 5:18 10:20 14:28 18:26 20:4 31:10 33:6 34:19 40:2|gedacht 3:32 33:13 40:23 48:26|gedachten 19:61
gedachtnis 19:58|gedanke 45:64|gedankenlos 38:69|gedanst 33:28|gedateerd 3:58|gedechargeerd 35:71|gedeckt 33:21 40:32
gedeeld 10:44 20:26 33:-2 35:40|gedeelde 2:60|gedelegeerd 2:39 29:53 40:34
gedeon 1:9 2:-1 6:13 12:17 16:9 17:15 19:0 21:28 22:12 24:31 27:2 33:0 36:21 37:23 40:-6 43:20 45:22 49:20 52:31
gedeponeerd 5:71|gedeputeerde 23:70|gedichtet 33:29|gedraaid 14:36 32:29 36:29 40:21 45:20 52:43 53:39|gedrag 8:75
gedragen 10:40 33:7 40:34|gedreht 2:25 7:16 14:18 19:12 20:36 52:44 53:16|gedronken 33:28|gedroomd 33:28|gedrukt 18:71
geduld 33:28|geduldet 33:29|geduldige 19:58|gedurende 33:-6 34:53 53:32|gedurfd 44:72|geduwd 33:28
gedwongen 21:54 33:15|geef 29:75|geeft 2:21 3:-6 13:16 20:-6 21:4 29:11 33:14 34:18 35:17 48:5 53:12
geehrte 11:20 12:46 23:29 27:42|geehrter 23:53 27:47|geeignet 30:66|geel 19:20 32:60 33:-13 48:46
geen 0:-1 2:-1 3:2 4:8 5:11 6:-4 7:14 8:-1 10:-15 11:-2 12:-9 13:1 14:28 15:13 19:16 20:8 21:1 23:-7 24:3 27:2 28:-2 31:-9 33:-1 34:-13 35:-1 37:1 38:2 40:-5 44:0 45:-6 46:16 48:-4 51:15 52:0 53:-11
geendienst 52:77|geerbt 33:29|geerfd 45:66|geerinckx 2:34 3:31 13:43 43:43|geese 33:16 40:42|gefahren 3:35 6:46 33:6
gefalle 22:66|gefallen 27:39 30:45 33:8|gefallt 27:60|gefangnis 21:51 33:16|gefasst 33:29|gefeiert 33:29
gefilmd 19:50 33:-9 40:19 52:40|gefilmt 33:29|gefloten 33:28|geflutet 33:29|gefordert 23:66|geforderten 14:65
gefrachtet 33:29|gefragt 3:23 17:35 30:33 33:6 48:32|gefuhrt 4:61 11:38 33:-1
gefunden 3:15 18:27 19:30 20:18 33:8 44:26|gegaan 33:28|gegangen 33:29|gegeben 12:33 14:34 33:11 40:23
gegen 2:13 3:8 14:8 23:19 27:3 33:10 34:31 44:10 45:7 47:9|gegend 19:43 30:41 53:38|gegeneinander 21:64
gegenfeuer 33:29|gegengelesen 2:61|gegengewicht 33:16 44:54|gegengezeichnet 12:64|gegenlesen 16:65
gegenlicht 32:57 33:3 49:44|gegenmittel 31:49 40:40|gegenrichtung 19:58|gegenschnitt 38:69|gegenspieler 6:52 44:54
gegenstand 2:28 7:12 8:42 10:22 16:15 17:17 20:19 34:20 35:18|gegenstanden 20:58|gegenstandslos 11:68
gegenteil 1:31 12:30 23:33 27:26 37:38 43:31|gegenuber 2:22 10:35 11:30 29:51 33:-9|gegessen 33:29|gegeten 33:15 47:58
gegeven 31:50 33:15|gegevens 8:44 12:37 14:52 39:45|geglaubt 33:29|gegraven 33:28|gegroet 6:55 48:54
gegrundet 7:58 8:21 33:-19 40:5|gehaald 33:15 45:53|gehaat 33:28|gehabt 3:25 33:19 40:23|gehad 27:37 33:15 42:46
gehalten 30:66|gehalter 53:63|gehalveerd 44:72|gehandelt 45:64|gehandtekende 12:67|gehangen 33:28|geharkt 19:61
gehe 20:45 33:16|geheim 3:21 6:51 33:5 45:30|geheimen 3:58|geheimhouding 2:60|geheimhoudingsovereenkomst 35:71
geheimnis 3:42 45:50|geheimnisse 3:55|geheizt 19:58|geheizten 32:70
gehen 10:15 18:11 20:2 21:8 30:10 31:22 33:11 38:13 40:19 53:17|geheugen 33:28|geheven 35:71|geholpen 6:69
gehoord 3:21 20:42 33:11|gehoren 33:8 40:32 53:42|gehort 3:4 5:26 7:10 10:20 14:23 20:6 33:9 34:8 35:17 47:14
gehouden 33:28|geht 3:-2 9:11 10:-3 19:6 20:-6 21:7 22:1 27:-4 28:5 31:5 33:18 35:4 40:-4 44:3 45:5 48:8 49:6
gehuwd 33:28|geige 45:64|geigen 19:58|geigenkasten 6:45 33:21|geiger 33:29|geind 2:60|geinspireerd 34:61
geinteresseerd 3:44 27:50|geinterviewd 20:57|geit 6:22 21:21 24:29 33:6 36:29 37:31 48:31 52:39|gek 33:28
gekaart 33:28|gekannt 3:42 33:16|gekauft 33:29|gekeken 33:15 38:61|gekend 33:28|gekker 3:58|geklopft 33:29
geklopt 33:28|geknupft 33:29|gekocht 31:63|gekomen 20:31 33:23|gekommen 33:29|gekonnt 3:55|gekookt 21:68
gekostet 3:42 33:16|gekozen 23:39 30:39 33:11 40:25|gekregen 21:46 33:21|gekundigt 20:45 33:16|gekwetst 6:69
gel 3:30 21:44 24:57 35:48|gelabeld 48:68|gelachen 3:36 33:21|gelacht 3:48 33:8|gelachter 33:29|geladen 21:64
gelander 33:29|gelassen 6:66|gelasten 33:28|gelaten 6:61 21:46|gelb 32:70|gelben 35:69
geld 2:-5 7:8 10:17 11:8 17:21 18:5 20:0 29:9 33:-3 34:5 40:29 42:14 44:6 45:10 53:14|gelden 2:52 27:42|gelder 29:70
geldgeber 17:68|geldig 25:51 29:28 33:-29 35:14 50:56 51:37 52:20|geldigheid 27:63|geldplan 9:73
geldt 2:26 5:37 8:41 10:27 29:40 51:42|gele 33:31|gelebt 33:29|geleden 3:21 7:17 20:9 33:22|gelee 33:31|geleefd 33:28
geleende 20:44 52:63|geleerd 6:29 13:30 19:21 33:15 40:16|gelees 3:60|gelegd 33:28|gelegen 33:29|gelegt 33:29
gelehnt 33:29|geleid 40:55|gelenk 24:70|gelernt 33:29|gelernter 13:64
gelesen 1:13 14:23 21:12 27:35 33:-23 40:19 44:42 45:12|gelet 23:70|geleverd 2:47 40:42
gelezen 1:22 2:14 14:23 27:37 34:15 40:9 44:51|gelicht 34:61|geliebte 33:29|geliefert 33:29
gelieve 1:44 11:54 23:25 26:30 34:16 39:31|gelijk 3:34 6:38 10:18 33:-15 40:12 41:27 48:25|gelijkaardig 31:63
gelijke 2:60|gelijkmatig 19:61|gelijkwaardig 10:62|gelingt 27:39 40:46|gelogen 19:48 33:12|geloofd 3:58
gelooft 6:27 9:31 31:21 33:18 48:26|geloofwaardig 19:61|gelopen 19:47 20:44|geloscht 33:29|gelost 33:29
geloven 6:35 27:29 33:-6 40:42|gelten 34:60|geluid 19:38 20:12 31:8 32:19 33:-9 41:37 49:38 53:10
geluidshok 7:51 50:59|geluidsmix 41:70|geluidsmuur 21:54 45:53|geluidsnabewerking 41:70|geluidsstudio 40:55
geluidsvrouw 13:50 20:48|geluk 33:28|gelukkig 33:28|gelukt 33:28|gelungen 44:67|gem 22:71
gemaakt 3:19 14:20 20:19 33:0 40:33 53:27|gemacht 3:10 19:13 22:39 33:3 34:15 40:27|gemachtigde 4:77|gemakzucht 33:28
gemalde 32:70|gemalt 19:58|gemalten 19:58|gemass 5:46 10:41 34:39|gemauert 33:29|gemauerte 33:29|gembloers 53:66
gembloux 2:24 20:28 30:30 50:32 53:54|gemeen 3:36 31:42 45:45|gemeende 27:63|gemeenschappelijk 40:55
gemeenschappelijke 33:15 45:53|gemeente 3:23 15:40 17:38 27:29 33:7|gemeentebestuur 33:28|gemeenten 31:50 33:2 40:29
gemein 31:62|gemeinde 5:21 9:22 12:18 15:24 27:31 33:-8 34:14 37:26 45:18 47:20|gemeindeamt 33:29|gemeindehaus 33:29
gemeinden 53:63|gemeinderat 33:29|gemeindesaal 33:29|gemeindewiese 33:29|gemeinkosten 16:55 41:48
gemeinsam 2:27 4:20 10:48 14:14 19:7 27:9 29:19 33:-22|gemeinsame 10:62|gemeinsamen 10:62
gemeinschaft 17:25 23:43 31:20 40:23 42:44|gemeinschaftlich 2:34 10:56|gemeinschaftliche 35:69
gemeint 33:8 40:32 45:43|gemeld 40:55|gemeldet 40:54|gemengd 19:47 20:44|gemengde 20:57|gemerkt 3:34 20:37 33:8
gemeten 40:55|gemiddeld 0:41 7:31 30:48 31:29 38:40|gemiddelde 18:33 20:38 30:56|gemmenich 33:28|gemonteerd 52:77
gemotiveerd 2:60|gemutszustand 33:29|genaaid 33:15 53:52|genaht 53:63|genannt 27:60|genannte 51:71|genannten 34:60
genappe 3:36 50:51 53:44|genau 19:20 28:30 33:20 45:25|genauen 19:58|genauer 53:63|genaueres 33:29
gendarme 33:28 47:45|gendarmerie 33:31|gendarmes 20:28 33:26|gender 1:69|gendre 7:55 22:62|gene 33:31|geneest 33:28
genegen 27:63|genehmigt 14:65|genehmigung 33:29|geneigt 33:16 37:58
general 2:11 12:12 14:11 16:27 21:13 23:29 28:23 33:-17 35:36 41:49 44:17 48:16 49:23
generale 0:39 8:45 13:16 21:18 22:20 23:34 27:28 29:27 33:-24 35:34 40:2 44:22|generales 2:55 35:56
generalversammlung 8:56 35:55|generatie 45:66|generaties 31:63|generatif 2:63|generation 3:28 33:15 40:33
generations 7:42 33:4 40:31 45:44|generator 50:68|generaux 16:58 41:63 53:4|genere 51:83|genereux 6:63 45:58
generiek 2:55 34:34|generique 2:40 10:26 22:33 23:37 24:30 33:-21 34:32|generiques 7:44 22:51 39:46 40:20 41:38
generous 48:73|genes 33:31|genesis 33:30|geneve 10:31 16:38 18:42 23:43 40:36|genezen 3:38 33:19|genial 38:83
genisses 33:31
genk 2:20 4:20 7:9 8:19 10:5 12:11 13:24 14:13 15:18 19:4 25:32 26:27 29:18 33:-28 34:5 36:17 40:-1 43:24
genodigden 33:28|genoeg 20:31 33:15 40:29|genoegen 23:56 33:15|genoemd 30:44 33:3 34:46|genomen 1:34 10:40 33:15
genommen 33:16 40:27 45:37|genossenschaft 13:33 35:37 40:31 46:48|genossenschaftsversammlung 2:61|genoten 14:70
genou 24:82|genoux 33:21 48:40 49:57|genre 1:26 2:-11 3:-9 7:16 22:0 30:10 31:11 40:12 42:8 43:51 44:23 45:33
genrelab 1:55 23:60
gens 2:-12 3:28 6:12 7:-6 9:16 19:17 20:6 27:-8 28:10 31:7 32:18 33:6 37:12 40:0 43:1 44:3 45:-3 47:15 53:7
gent 1:4 6:4 7:16 8:10 9:8 10:10 11:9 12:9 13:31 17:7 19:-2 22:6 23:23 26:10 27:23 30:4 31:7 33:-36 34:-4 38:16 41:5 43:14 47:6 50:14 53:3
gentil 6:68 33:10|gentille 33:31|gentillesse 3:60|gentiment 20:43 33:18|gently 33:30|gentse 7:65|genug 20:58
genugen 33:29|genugt 12:64|genummerd 12:54 24:62|genummerde 12:54 33:15|geoffnet 6:34 33:20 45:32|geoghegan 22:71
geographe 20:57|geographie 33:31|geographique 53:72|geography 40:55|geologie 16:59 20:36|geologisch 40:55|geolt 33:29
geometre 3:17 6:34 16:30 18:47 26:42 32:41 33:-11 53:29|geometry 19:61|geopend 4:71 20:31|geopereerd 33:28
geopfert 33:29|geordnet 33:29|georges 6:76|geothermie 3:33 33:26|geparkt 33:29|gepensioneerd 6:48 33:21
gepensioneerde 3:44 33:15|gepensioneerden 33:15 37:64|geplaatst 8:62 20:44|gepland 31:37 33:2 40:29 43:43
geplant 17:27 40:13 42:56 43:24 53:22|geplukt 21:68|gepolstert 33:29|gepraat 33:28|geprobeerd 33:28
geproduceerd 10:54 40:34|geproduceerde 34:61|gepruft 5:54 27:34 40:27|geraadpleegd 27:63|geraakt 28:53 33:21
geraamd 40:38 43:52 53:35|geraamde 53:66|geraapt 33:28|gerade 12:31 33:25|geraden 48:65|gerader 33:29|geraken 19:61
gerance 7:47 27:45 40:36|gerangschikt 12:54 40:42|geraniums 33:30
gerant 2:21 7:18 8:30 14:40 15:44 18:25 27:15 29:31 33:-11 40:7
gerante 5:23 7:33 8:25 9:25 10:10 12:16 14:54 16:17 27:10 40:2|gerantes 7:51 8:63 14:39|gerants 7:63 14:44
gerantsoeneerd 33:28|gerard 6:56 7:44 33:6|gerardmer 10:34 13:40 22:44 31:36 40:26
gerat 16:22 21:21 33:13 49:27 50:25 53:31|gerate 30:45 41:58|geraumt 33:29|gerausch 33:29|gerausche 50:68
gerauschen 20:58|gerben 33:28|gerd 2:34 7:36 14:38 40:27|gerda 33:28|gerdi 6:66|gere 13:71|gereageerd 2:60
gerechtelijke 8:54 14:48 33:7|gerechtigheid 33:28|gerecycleerd 53:66|gered 33:28|gereden 33:28|geredet 31:62
gereed 18:71|geregeld 33:15 34:48|geregend 33:28|geregnet 33:29|gereicht 28:69|gereisd 20:57|gereiztheit 33:29
geres 2:55 34:42|gereserveerde 53:66|gerettet 3:55|gericht 3:21 33:18 45:38|gerichtlich 8:70|gerichtssaal 16:52 19:45
gerichtsschreiberin 6:66|gerichtsstand 2:55 34:34|gerichtsvollzieher 33:29|gerichtsvollziehern 6:66|gerimont 44:73
gerissen 33:29|geritsel 33:28|geritzt 33:29|gerlinde 20:58|germaanse 13:70|germaine 3:2 6:30 19:22 24:20 33:20
germaines 48:65|german 12:22 13:33 17:26 18:25 33:-5 36:30 40:21 42:26 43:22|germanistik 13:64
germanophone 10:44 31:46 42:56|germany 20:22 30:36 31:53 42:35|gern 3:5 6:15 12:23 27:46 31:11 33:-4 40:3
gerne 23:40 27:54|gerucht 21:45 33:14 45:33|geruckt 19:45 47:53|geruis 33:28|gerundet 16:65|gerust 12:51 27:47 33:-9
gesa 1:23 2:19 8:28 13:23 14:23 25:31 27:9 37:31 43:23 47:25|gesagt 3:15 33:24 47:26
gesamt 0:26 1:23 15:17 16:30 17:15 41:36 42:45 50:16|gesamtbetrag 50:68|gesamte 40:54|gesamteindruck 44:67
gesamtfinanzierung 27:60|gesamtherstellungskosten 41:66|gesamtkosten 1:34 12:33 27:30 43:47|gesamtschuldnerisch 2:61
gesamtvermogen 0:71|geschaftsanschrift 8:70|geschaftsanteil 35:69|geschaftsbedingungen 35:69
geschaftsfuhrer 7:37 8:49 14:43 33:-19|geschaftsfuhrerin 7:26 8:46 12:27 14:48|geschaftsfuhrerinnen 7:54 8:49
geschaftsfuhrung 7:26 10:38 12:40 23:30 29:33|geschaftsjahr 7:62|geschaftsjahren 46:70|geschaftsjahres 0:71
geschaftskonto 4:71|geschaftsleitung 27:60|geschaftszeichen 23:66|geschah 21:64|geschat 53:66
geschatzt 40:32 42:46 43:43|geschatzte 53:63|geschatzter 53:63|geschatztes 43:64|geschaut 47:66|geschehen 34:60
gescheiden 33:28|geschenk 33:16 44:54|gescheurd 32:75|geschichte 3:28 7:16 9:33 12:17 13:18 21:18 27:14 33:-17 40:19
geschichten 3:55|geschichtet 19:58|geschickt 33:29|geschiedenis 7:44 33:7 36:54|geschieht 3:29 21:38 40:27 53:37
geschikt 30:69|geschikte 33:28|geschillen 10:35 34:48 40:29|geschlafen 7:41 19:37 33:8|geschlecht 25:72
geschleudert 35:69|geschlossen 5:26 18:39 23:26 33:1 34:19 45:35|geschlossenen 27:47 33:16|geschlossener 50:68
geschmacker 40:54|geschonden 33:28|geschonken 33:28|geschorst 6:69|geschoten 33:28|geschrapt 3:36 10:27 11:53 44:38
geschreven 2:28 3:25 12:23 33:3 34:16 38:29 40:11|geschrieben 2:18 3:38 7:20 33:6 40:11|geschrokken 33:28
geschuldet 2:61|geschwarzt 25:72|geschwatzig 6:66|geschwiegen 3:34 33:21|geschwister 21:64
gesehen 22:25 27:20 33:13 40:13 47:37
gesellschaft 0:17 1:11 3:2 4:18 7:9 8:33 9:15 10:8 12:10 14:28 17:14 23:13 29:27 33:-24 40:0 53:10
gesellschafter 7:33 8:41 46:59|gesellschafterin 29:70|gesellschafterinnen 7:62|gesellschafterversammlung 35:69
gesellschaftsvertrag 8:70|gesendet 33:29|gesenkt 33:29|gesetze 45:64|gesetzes 0:71|gesetzlichen 2:61|gesetzt 33:29
gesetzten 20:58|gesichert 42:67|gesicht 3:7 19:21 20:10 31:13 33:17 49:33
gesichter 6:35 19:30 20:18 24:30 32:30 48:25 50:28|gesine 8:70|geslacht 25:78|geslagen 6:55 33:15|geslapen 19:39 33:21
geslikt 44:72|gesloopt 33:28|gesloten 2:18 18:28 19:18 21:25 24:33 33:10 49:33|gesmokkeld 33:28|gesneden 33:28
gesondert 2:53 9:47|gesonderter 9:54 10:48|gesondertes 9:68|gesorgt 35:69|gesouffleerd 3:58|gespanns 40:54
gespart 33:29|gespeeld 19:30 22:40 33:-2 40:25 43:39|gespenst 3:55|gesperrt 33:16 35:55|gesprach 20:26 33:10 42:52
gesprache 20:28 30:36 40:36 47:36|gesprachen 40:54|gesprek 2:8 20:5 27:11 33:4 40:14 42:48 43:17 44:31
gesprekken 16:26 18:29 20:16 27:22 31:34 33:-13 40:27|gesprengt 33:29|gesprochen 20:45 33:16|gesproken 6:50 27:54
gestaan 3:36 33:7 40:34|gestanden 3:34 33:21|gestart 2:47 7:51|gestartete 30:66|gestatten 27:60|gestattet 34:60
geste 3:31 33:19 44:35 45:29|gestegen 33:15 40:42|gesteht 33:29|gesteigert 33:29|gestelde 40:55|gestellt 17:68
gestemd 33:28|gestempelt 33:29|gesten 19:58|gestern 11:61 33:8|gestes 19:45 20:30 33:4 43:35|gesteund 23:70
gesticht 7:65|gestimmt 19:58|gestion 1:29 2:39 7:24 10:21 13:27 15:38 23:33 41:32|gestionnaire 4:71 35:64
gestolen 33:28|gestopt 3:27 20:26 33:18|gestorben 33:29|gestort 23:70|gestorven 20:57|gestraft 3:58|gestrichen 3:55
gestript 24:76|gestudeerd 3:44 13:56|gesture 33:30|gestuurd 45:66|gesucht 12:33 19:28 40:36 50:38
get 3:8 5:11 19:0 20:20 23:13 27:3 28:14 33:15 40:17 53:7|getal 6:32 20:20 33:18 48:31|getallen 11:55 33:19
getallenlijstjes 9:73|getan 3:40 20:33 33:4|getanzt 33:29|getatoeeerd 33:28|getauscht 11:68|geteilt 10:48 33:3 34:34
getekend 2:28 5:30 6:10 9:25 10:25 12:19 14:11 17:14 18:12 20:-1 23:11 34:2 36:17 40:-3 50:25
getekende 9:52 19:39 33:7|geteld 3:32 11:49 33:13|getij 19:61|getragen 20:37 33:21|getranke 35:69
getrankeautomat 33:29|getrennt 33:29|getriebe 7:62|getroffen 20:58|getrouwd 33:28
gets 3:-6 10:26 19:-4 20:-6 21:17 27:-1 28:10 31:-1 33:11 36:12 40:-10 45:14 47:8 48:15 49:12 53:24
getting 9:48 16:42 41:44 43:42|getuige 6:55 44:59|getuigen 21:39 22:33 33:2 34:22 37:38 48:29|getuigenis 33:28
getuigenissen 20:36 23:48 34:40|geur 33:28|gevaar 3:58|gevaarlijk 33:28|gevaarlijke 35:71|gevallen 33:28
gevangene 33:28|gevangengenomen 33:28|gevangenis 33:28|gevaren 3:44 33:15|geveild 33:28|gevel 33:28
geven 3:33 13:25 26:31 29:43 31:28 34:17 35:27|gevestigd 8:42 10:47 53:45|gevestigde 53:66|gevlucht 33:28
gevoelig 33:28|gevoeligheidsanalyse 30:69|gevolg 40:42 45:53|gevolgd 33:28|gevolmachtigde 29:75
gevonden 3:28 19:24 28:26 33:8 36:27 40:7 42:24|gevorderd 33:15 40:42
gevraagd 1:47 3:6 6:7 12:6 14:18 17:21 19:-1 20:-4 30:8 33:-17 34:9 40:4 42:11 43:24 47:10
gevraagde 1:36 3:13 11:29 12:23 14:25 40:11 43:25 53:41|gewaarborgd 2:47 42:59|gewaarschuwd 33:28|gewacht 10:31 33:24
gewahlt 19:37 24:62|gewahren 23:53 27:26 34:39|gewahrleistung 2:61|gewahrt 15:49 23:53 34:26|gewahrung 12:64
gewann 13:64|gewartet 33:29|gewassen 33:28|gewebt 33:29|geweend 38:74|geweer 33:28|geweest 3:10 4:29 20:10 33:23
geweigerd 33:28|geweih 32:70|geweint 33:29|gewellt 33:29|gewerbesteuer 33:29|geweren 33:28|gewerkschaften 31:62
gewerkschafter 6:66|gewerkt 33:28|gewesen 33:29|gewest 1:40 8:47 15:58 53:25|gewestelijke 40:55
geweten 3:28 14:40 33:18|gewettet 3:55|gewezen 45:66
gewicht 1:25 3:5 10:11 12:13 23:16 33:2 36:21 37:22 40:3 43:14 44:27 45:13|gewichtsfrage 44:67
gewijzigd 5:41 11:64 40:25|gewikkeld 33:28|gewinn 0:54 33:-7 40:17 41:42|gewinne 7:62|gewinnt 20:58|gewinnvortrag 0:71
gewissen 14:51 27:47|gewissenhafter 33:29|gewitter 32:70|gewohnt 33:29|gewone 3:27 31:32 33:18
gewoon 3:34 19:30 33:11 39:33|gewoonte 33:28|geworden 3:20 33:22 47:30|gewunschte 1:65|gewunschtes 43:64|gewusst 33:29
gez 27:60|gezahlt 2:27 14:31 23:45 33:-5 51:37|gezahlte 2:47 27:47|gezahltes 2:61|gezamenlijk 4:43 5:37 10:48 34:27
gezamenlijke 2:39 10:54|gezegd 3:9 20:9 21:20 33:22 53:18|gezeichnet 10:25 19:22 24:46 33:-7 34:24 40:17
gezeichneten 7:62|gezeichnetes 19:58|gezeigt 7:41 33:8 47:45|gezeiten 19:58|gezellig 33:28|gezelligheid 20:57
gezelschap 33:28|gezet 20:44 47:58|gezeten 3:31 20:31 33:2 45:40|gezeur 33:28|gezicht 19:24 24:39 31:26 32:38 33:12
gezichten 19:24 33:12 37:40 49:52|gezien 3:26 10:11 30:19 33:17 37:27 49:25|gezin 19:47 31:50|gezinnen 33:28
gezocht 3:36 33:7 40:34|gezoem 19:47 33:15|gezogen 10:48 33:16|gezond 14:70|gezongen 20:34 23:32 33:17|gezonken 47:72
gezusters 33:28|gezwegen 35:71|gff 39:79|gg 51:77|ghent 7:25 13:38 26:36 27:22 30:32 33:1 53:26
ghislain 7:35 8:52 13:38 34:30 43:42|ghlin 21:72|ghost 19:39 32:69|ghosts 45:70|ghyselen 11:53 12:46 29:53|giant 6:72
gibier 32:83|gibt 2:1 5:7 6:6 10:11 19:14 20:22 21:5 31:11 33:6 34:7 35:9 40:17 47:6|gideon 1:59 43:62
gidi 18:34 20:25 33:15 36:39|gids 16:41 33:2 53:52|gidsen 53:66|gielen 20:44 37:64|gif 3:28 21:38 33:18|gifle 33:31
gift 3:45 44:59|giften 0:75|gij 21:54 33:15|gilbert 1:31 6:51 27:17 33:11|gilded 31:64|gileppe 47:53 50:55
gilet 32:53 33:20 45:41|gilets 32:83|gilkinet 1:42 14:43 29:48 36:49|gillain 1:38 7:35 14:37 29:45 46:46
gilles 8:57 11:32 13:24 25:37 29:44 33:-20 53:26|gilly 3:31 13:35 53:62
gilt 2:30 5:12 10:27 11:23 12:8 23:11 29:14 31:7 34:14 40:-2 46:15 50:27 51:25|gina 33:28
ginette 3:17 6:33 33:24 40:15|ging 3:30 7:16 11:25 30:20 33:-5 40:10 47:42|ginge 33:29|gingen 33:28|gipfel 3:42 33:16
girafe 21:74|girl 3:11 6:24 12:9 33:18 36:18 47:41 48:14|girls 31:31 33:26|girouette 5:39 7:39 27:26 37:47 39:58 52:46
gisela 33:29|gisele 20:48 34:45|gist 9:62 33:16|gisteren 33:28|gisterenavond 11:74|gites 53:69
giuseppe 6:47 33:20 34:21 47:37|give 1:12 2:6 3:30 4:22 14:30 19:16 20:2 23:17 31:8 33:1 40:-1
given 2:2 4:35 5:11 6:11 8:26 12:8 14:18 19:10 25:54 33:-5 34:1 40:5 47:13
gives 2:12 3:-2 6:21 12:8 20:-2 29:26 33:19 34:12 44:22|givet 33:31|giving 33:30|givrant 21:52 34:42 45:50
givre 24:67 32:57 48:51|glace 19:24 24:43 32:57 33:17|glaces 24:61 33:10 35:56|glaciers 53:68
glacis 1:34 10:31 17:37 23:36 43:34|glacon 3:21 6:28 22:27 24:34 28:36 32:35 33:-17 36:46 37:39 44:29 48:28
glacons 33:31|glad 12:44 23:36 43:31 48:47 50:38|gladder 44:72|gladly 27:64|glanage 21:60 45:58
glance 5:37 9:54 21:38 43:47|glanent 33:31|glaneuses 12:45 29:55 33:4 43:48
glas 3:4 13:12 19:17 30:13 32:52 33:6 35:14 39:19|glasgow 13:54 33:16|glass 19:26 24:19 32:37 33:20 36:18 49:19
glasscheibe 33:29|glastur 33:16 49:57|glatt 33:29|glaube 3:55|glauben 27:47 40:40|glaubt 3:13 6:23 33:16 40:11 48:34
glaubwurdigkeit 44:67|glazen 33:28|gleich 20:28 24:40 33:19|gleiche 20:45 24:57|gleichen 2:43 7:32 33:11
gleichmassig 33:29|gleichmassigem 33:29|gleichnamige 34:60|gleichzeitig 28:48 43:43 47:45|gleis 7:28 19:25 22:32 33:16
gleisen 33:29|glides 19:61|gliederung 9:68|glijdt 33:28|glimlachen 33:28|glisse 33:27 49:52|glissee 11:74 33:10
glisser 3:38 11:60 33:10|glissez 35:78
glitch 1:15 2:9 4:25 5:27 7:13 8:23 10:10 14:23 17:19 27:10 29:22 30:20 34:9 40:1 42:19 43:15 51:25|glitter 32:77
global 7:66|globale 44:77|globalisatiepremie 15:74|globe 3:25 33:22 49:43|glocke 31:49 33:16|gloire 33:31
glossary 40:55|glove 33:30|gloved 33:30|gloves 33:30|glows 49:77|gluck 6:52 27:47|gluckwunsch 23:66|gluht 33:29
gluten 38:83
gmbh 0:5 1:23 2:10 4:17 5:1 7:7 8:22 10:26 12:-2 14:10 15:4 23:0 26:5 27:6 29:21 30:0 34:13 40:-12 43:25 46:4 51:20
go 3:3 6:2 12:-2 16:-1 18:15 19:-9 20:17 27:8 31:16 33:7 34:8 35:14 40:23 44:11|goal 33:16 48:59|goalkeeper 6:47 33:23
goat 21:41 31:33 33:-1 35:44 45:39|gobelets 33:18 48:63|gobert 3:34 5:47 16:44 33:-3|god 3:32 33:24
godefroid 2:49 7:55|godelieve 6:29 19:11 20:-2 25:45 33:8 34:11 35:22 48:18 49:26|godfrin 21:60 45:58
goed 3:-4 6:7 8:13 19:-1 20:3 23:24 27:1 29:13 31:2 33:9 34:-1 35:9 38:23 40:-6 44:27 47:10 48:6
goede 3:14 7:21 12:24 19:29 27:19 33:7 44:28|goedele 1:40 8:46 12:38 14:30 25:49
goedgekeurd 0:41 2:26 10:27 14:36 23:36 34:27|goedgekeurde 34:61|goedkeuring 2:23 10:25 23:33 34:24 35:55
goehltal 38:50 39:62|goeie 33:28|goeiendag 47:72|goers 31:64
goes 2:-9 6:0 11:3 16:-2 18:8 20:6 21:18 28:4 31:1 33:17 34:-1 35:12 40:-9 45:-2 48:15 49:6 53:21|goffe 1:59 8:67
goffinet 33:30|gohl 33:10 47:57|gohlbote 47:66
gohltal 0:19 2:8 4:19 7:10 10:21 12:11 14:12 17:23 26:18 30:14 33:-23 34:8 40:9 42:15 43:12 46:18 51:18
gohy 3:12 5:30 16:25 20:9 22:49 33:-4 34:25 40:10|going 12:10 20:11 21:13 27:5 31:6 33:14 36:18 37:21 40:8 47:31 48:14
gold 5:45 32:48 33:2 43:44|golfbassin 16:41 19:34 40:29 53:39|golfhoogten 30:69|golven 30:69|gomme 33:31|gommes 19:64
gommeurs 22:56 39:75|gondole 32:83|gone 11:25 20:9 33:22 34:12 40:5 48:23|gonnen 3:55|goochelaar 33:28
good 3:4 4:10 6:18 10:-5 12:8 13:-2 18:2 19:-8 20:-10 22:2 23:13 27:14 31:-8 33:6 36:7 38:7 40:5 43:0 44:32 45:0 50:22 51:9
goodness 3:59|goodnight 33:30|goods 35:76|google 16:67|gooi 11:60 19:47|gooit 33:28|goose 7:45 22:50 40:34
goossens 7:44 13:48 40:34|gordijn 19:47 33:15|gordijnen 33:28|gorge 33:31|gorgeous 33:30|gorinchem 33:28|goris 22:76
gorizia 20:59|gospertstrasse 8:70|gosselies 7:34 13:30 50:44 53:55|gossip 33:30|gossuin 33:31
got 1:20 3:22 13:18 20:10 27:15 33:13 35:26 40:6|gottlob 33:29|gouache 19:41 24:52 43:52|gouaches 16:59 31:54
gouaille 6:76|gouden 13:48 19:39 22:50|goudron 32:75 33:10|goupillon 10:64|gourmandise 3:60|gout 33:31|goute 33:31
gouter 22:76|gouts 20:57|goutte 33:18 49:70|gouttes 33:18 48:63|gouttiere 20:57|gouvernance 7:61 10:44
gouvernements 21:74|gouvy 7:31 10:28 14:46 17:41 23:40 53:34|governed 34:62|governing 2:36 10:50 34:35|gowe 33:30
gown 33:30|goyvaerts 27:63|gp 10:42 33:7 49:63|gp40 52:77|gps 20:59|gpu 13:67|graafmachine 33:28|graaft 33:28
graag 6:13 12:23 23:14 27:54 31:8 33:-27 50:28|grabt 48:65
grace 2:22 12:19 13:18 16:20 19:11 20:4 31:14 32:30 37:33 40:4 43:22 50:26 53:40|graceful 33:30|gracht 3:44 33:15
gracieusement 31:68|gracieux 5:65 27:52|grad 3:26 19:29 22:36 33:10|grade 33:-14 41:55 50:40 53:44|graden 33:28
grading 19:31 41:64|graduate 13:67|graduation 33:30|graf 33:28|grafik 24:70|grafisch 2:47 24:62
grafische 9:46 16:41 34:34 43:43|grain 19:50 24:47 32:48 33:-4|graines 40:58|grainy 19:61|graisse 20:43 33:18
grammaire 3:60|grammar 19:61|grammes 20:57
grand 0:4 1:6 2:-6 3:8 4:22 5:11 6:-4 7:11 8:16 10:0 13:9 14:0 15:4 19:-16 22:2 23:-3 25:7 27:-4 28:2 29:10 30:6 31:-13 32:9 33:-1 34:-6 35:-2 36:3 38:15 40:-13 41:24 42:-3 43:8 44:-3 45:4 46:4 47:6 48:-4 51:11
grandchildren 33:30|granddaughter 6:58 33:16|grande 1:20 13:18 19:23 20:16 22:22 33:18 48:23
grandes 27:39 28:57 40:31 51:56|grandfather 3:33 20:30 33:10 47:35|grandi 3:28 19:33 28:53 33:0 47:48
grandissent 33:10 45:50 47:58|grandjean 33:30|grandma 13:54 22:58|grandmetz 33:30|grandmother 20:50 33:11
grandparents 31:64|grands 3:38 31:46 32:48 36:50|grange 9:54 27:39 33:4 48:50|granges 33:31|granit 53:72|granite 33:30
grant 1:30 3:1 5:14 15:43 17:46 23:42 27:7 34:23|granted 10:17 15:31 17:58 20:13 23:28 29:30 40:9|grantee 34:62
granting 15:77|grantor 34:62|grants 5:28 17:29 34:58|granuleux 19:64|grap 3:44 45:53|graph 33:30|graphic 1:63 12:42
graphics 13:54 20:45|graphique 2:27 5:33 9:35 12:27 16:40 18:31 34:18 40:25|graphiques 16:59 20:30 30:50
graphiste 2:49 53:58|graphs 33:30|grapjas 33:28|grappe 7:69|grappen 3:58|grappes 20:57
grappig 6:35 20:23 30:35 38:53 45:32|grappiger 3:58|gras 3:18 20:18 33:21 47:28|grass 19:42 33:21|grasse 22:76
grasveld 37:77|grateful 6:58 12:55|gratis 27:37 31:37 33:15|gratte 33:23 48:43 49:50|grattees 19:64|gratter 47:79
gratuit 8:43 19:26 29:44 30:39 35:40 40:20 50:42|gratuitement 33:18 45:58|gratulieren 23:66|grau 19:37 24:49 33:8
grauer 32:70|grausam 38:69|grave 33:30|gravee 33:31|gravel 33:30|graven 33:28|graves 33:30|graveurs 33:31
graveyard 33:30|gravier 26:63 39:62 53:50|gravit 33:31|gravure 32:83|gravures 32:83|gravy 33:30|graz 43:69
gre 11:68 23:64|grease 32:77|great 3:14 7:22 13:23 27:32 33:14 40:10|greeks 33:30
green 10:17 18:25 19:15 24:51 32:43 33:1 48:27|greened 20:45 33:16|greenlight 10:64|greenlit 10:56 27:43
greenness 33:30|greet 2:15 3:12 6:25 13:24 21:24 27:15 33:-12 34:15 43:24 44:26 47:25|greetings 12:69|greets 33:30
greffe 3:21 8:69 20:35|greffier 20:57|greffiere 33:31|greffieres 20:57|greffiers 18:55 20:35 33:10
gregoire 2:28 3:25 13:36 20:22 23:43 43:40|gregory 6:44 33:2 37:50 43:38 44:45|grelotte 33:31|gremien 27:60
gremium 23:66|gremiums 23:53 27:47|grenier 4:52 8:45 12:27 13:26 14:25 26:39 29:36 43:30 51:38|grenouille 33:31
grens 15:24 20:7 21:29 31:13 33:16 40:6 45:17|grenscommissie 20:57|grensdorp 33:28|grensfilms 7:65|grensland 38:74
grenspaal 1:30 3:8 12:18 21:18 23:20 24:26 27:13 33:-2 36:26 37:27 40:6 43:20|grenspalen 20:57
grenspost 7:34 13:39 22:40 31:32 38:43|grensreeks 31:63|grensreeksen 31:50 40:42|grensverdragen 33:28|grenz 31:62
grenzbach 27:60|grenzbahnhof 30:45 33:8 40:32|grenze 3:6 6:16 7:13 15:20 28:31 33:10 36:22 40:4 45:14 47:17
grenzen 24:41 30:49 31:28 33:0|grenzfall 21:64|grenzganger 31:62|grenzgeschichten 40:54|grenzkomodie 37:58 43:51
grenzland 9:47 17:47 27:39|grenzraum 31:62|grenzstadt 45:64|grenzstein 20:58|greta 45:64
gretchen 7:24 8:34 12:26 25:47 27:22 34:20 40:13 43:36|greve 3:8 21:48 22:24 31:16 33:13 45:20 48:25
grevenmacher 34:62|grevistes 33:31|grew 3:52 13:31 43:32|grey 19:13 24:42 26:30 27:16 32:42 33:-6 40:17 43:21 52:32
greybox 52:80|gribouillis 24:82|grid 20:37 35:54 44:51|grief 3:37 33:22|griek 21:48 45:57|grieken 20:57
grieks 13:45 16:42 20:42|griep 3:36 30:48 33:7|griepepidemie 23:70|griet 7:16 11:25 21:34 27:23 33:15 44:23
griets 33:28|griezelig 30:69|griff 33:29|griffie 8:75|grijpers 33:28|grijpt 44:72|grijs 19:39 33:7 49:55
grijsgroen 32:75|grijze 33:28|grill 45:70|grillage 32:83|grille 24:43 33:5 40:18 45:42 46:44 49:44|grilles 20:57
grime 41:70|grimm 13:64|grimpe 33:31|grimpent 33:31|grimsby 7:53 12:55|grin 3:59|grince 21:60 33:18|grinned 44:73
grip 5:24 10:16 33:-18 41:65|grippe 33:31|grippes 33:31|grips 27:43 40:34 44:51
gris 3:3 7:11 19:30 22:26 24:50 27:9 32:51 33:-1|grise 22:62 33:13|grisou 13:46 22:50 33:16|grivegnee 53:68
groans 33:30|grob 12:64|grobe 41:66|grobkalkulation 41:66|groeien 33:28|groeisubsidie 15:74|groeit 33:7 40:48
groen 19:32 32:34 33:20|groenafval 33:28|groendak 33:28|groendaken 6:69|groep 3:23 7:31 19:26 33:-6 34:27 46:42
groepjes 33:28|groepsgesprekken 30:69|groepsschema 46:76|groepsstructuur 46:76|groet 12:44 27:40 33:5 48:25
groeten 12:41 23:36 27:50 40:9|groeve 22:58 53:52|grof 41:70|grofkorrelig 19:61
grond 3:13 19:16 20:18 21:12 32:31 33:6 37:22 41:14 44:17 48:13 49:21|grondgebied 53:66|groningen 34:61|groom 21:72
groot 2:14 20:23 26:29 33:7 40:9 49:30 53:32|groothoek 19:61|grootmoeder 3:44 32:61|grootouders 31:63
grootste 3:44 33:15|grootte 1:38 20:26 27:32 40:25 46:45|grootvader 3:34 20:21 33:17
gros 19:37 20:4 33:-1 41:23 49:64 50:27|gross 0:31 2:6 6:17 15:37 31:27 33:-2 35:18 49:45 50:18|grossartig 38:69
grosse 1:35 9:39 33:18|grossen 33:16 40:40|grossenklasse 46:70|grossenordnung 27:60|grossenprufung 46:70
grossenvergleich 24:70|grosser 3:29 38:43 40:40|grossere 40:54|grosseres 40:54|grosses 33:29|grossherzogliche 1:65
grossi 33:31|grossmutter 3:27 33:21 40:13|grossstadt 31:62|grosstes 19:58|grossvater 3:42 19:32 33:3
grote 1:11 2:3 3:11 12:10 13:12 22:14 29:17 33:3 36:29 37:30 38:28 40:-2 41:12 43:12 45:9|groter 3:27 33:24
grotte 19:37 33:26|grotten 33:28|grouille 33:31|ground 13:20 19:13 20:20 22:36 33:11 38:28 39:31|grounds 40:55
group 7:17 14:19 20:9 30:41 31:26 33:-20 41:45 46:40
groupe 1:16 2:-5 4:17 7:21 8:13 9:13 10:-2 12:5 13:4 14:21 17:11 20:-11 26:17 27:9 29:15 30:10 33:-18 34:-4 35:10 37:19 40:15 42:10 43:8 44:10 46:16 50:23 51:16
groupes 30:64 31:54|groups 30:60 31:37 33:3|grow 30:60 45:56|growing 33:30|grown 3:32 20:32 33:3 40:28
grows 19:34 33:16 49:50|gruber 2:28 3:23 5:44 16:32 43:32|grue 33:31|gruff 6:72|grun 19:33 24:32 32:32 33:9 48:27
grund 2:40 33:15 44:34|grundbuchauszuge 33:29|grunde 33:29|grunden 28:48 33:8 40:32|grunder 7:62|grunderhand 7:62
grunderin 7:62|grunderinnen 7:62|grundern 7:62|grunderzentrum 35:69|grundete 13:64|grundidee 44:46 45:56
grundkapital 8:70|grundlage 2:51 10:31 30:36|grundlich 33:29|grundprinzip 44:67|grundriss 24:62 33:8|grundrisses 33:29
grundschule 40:54|grundung 7:62|grundungspramie 15:70|grundungsurkunde 8:70|grunen 33:29|grunspan 5:46 34:39 47:45
gruppen 27:60|gruppenfoto 48:65|gruppenfotos 32:70|gruselig 44:67|gruss 11:51 12:33 27:42|grusse 12:50 27:47
grussen 12:45 27:47 33:-9|grusst 48:65|grutier 22:76|gsm 19:21 21:36 33:6 35:40 43:39|gt 10:64
guarantee 2:25 8:27 27:43 40:5 41:21 42:50|guarantor 14:68|guardian 38:76|guards 33:30|gucken 39:71
gudrun 6:39 33:3 48:52|gudula 33:28|gue 13:67|guepe 33:31|guere 12:72|guerin 33:31|guerir 33:31|guerit 21:60 33:18
guerite 19:64|guerre 3:23 22:39 23:46 33:8 47:43|guess 20:37 33:8 44:51|guest 33:23 45:44|guests 3:28 33:20 45:39
gueule 31:68|guichet 4:34 19:13 20:16 31:30 33:19 48:26|guichetiere 3:60|guichets 32:83
guide 19:19 27:21 30:32 33:18 35:32 45:26|guides 33:13 53:58|guilbebb 4:85|guild 2:36 5:45 13:41 40:28|guillaume 33:31
guillem 19:34 37:53 39:52 43:42|guillemins 4:43 33:6 35:45 53:40|guiot 2:63|gul 6:69|gull 11:66 52:60
gultig 1:7 11:11 25:47 27:2 29:39 33:-19 39:22 50:35 51:33|gulzig 6:69|gum 24:63 35:66|gummibaum 33:16 48:52
gummistiefel 6:52 32:57|gummistiefeln 33:29|gun 3:45 33:16|guns 3:59|gunstig 3:32 23:40 40:30 44:42|gurtel 35:69
gus 33:30|gust 19:34 39:49 43:43 52:50|gusta 6:55 35:58|gustaaf 6:34 33:21 48:34|gustaafs 33:28|gustave 22:51 33:22
gut 3:22 6:21 12:19 33:12 44:34 48:20|gutachten 16:25 18:16 33:5 40:3 44:32 48:14 50:17 53:35|gutachter 6:39 33:24
gutachterliche 44:67|gute 23:29 33:12 34:32 47:38|guten 12:57 23:30 33:-7|guter 3:42 38:56|guterbereich 30:66
guterwagen 28:56 33:16|gutmutig 6:66|gutschriften 33:29|guy 3:18 21:32 27:17 33:8 45:50|guys 3:59|gvd 39:84
gym 20:49 48:58|gymzak 35:71
h 1:6 5:0 8:10 9:17 10:10 11:6 13:-8 15:3 16:14 17:13 19:-9 20:-8 21:13 22:26 23:-3 24:3 26:25 27:1 29:2 30:-1 31:-6 32:8 33:-14 34:5 35:16 38:1 39:2 41:15 43:11 44:0 45:-8 46:10 47:-1 48:7 49:3 50:15
h3 52:86|h9 52:77|ha 44:73|haak 13:43 33:2 39:49 48:41|haakjes 0:75|haalbaar 30:69|haalbaarheid 16:41 30:43 44:59
haalbaarheidsonderzoek 30:69|haalde 13:70|haalden 30:43 31:58|haalt 20:10 33:23 40:8 48:21|haan 7:51 22:58
haar 2:-4 3:2 5:-5 6:9 10:-7 13:3 14:13 15:-2 18:-6 19:-9 20:-8 21:11 23:-7 24:-1 27:-13 28:17 29:13 33:16 34:-3 38:-2 40:-17 44:-4 45:-1 46:0 47:-5 48:9 51:0
haare 30:66|haarlem 10:66|haat 33:28|hab 20:31 33:2 47:53|habe 3:39 19:14 20:8 27:1 33:4 44:17 47:16
haben 1:-1 3:8 5:1 7:8 10:-4 11:3 14:5 15:10 19:-8 20:12 21:-1 22:6 27:18 30:7 31:12 33:-1 35:3 40:21 44:1 45:-2 47:0
habets 6:41 21:42 33:13|habilete 3:60|habilitation 20:57|habilite 14:71|habilitee 1:73|habillages 22:62 40:44
habille 3:38 33:23|habillee 33:31|habillent 6:76|habilles 45:71|habit 20:23 30:48 33:18|habitaient 33:31
habitants 6:33 19:21 30:34 31:36 33:9 53:28|habitations 33:31|habite 6:26 9:31 13:21 33:11 53:55|habitent 33:18 53:58
habites 19:64|habitude 6:42 10:18 19:17 20:19 33:18|habitue 33:31|habituel 26:71 40:44|habituels 7:55 40:44
habran 1:31 2:8 8:26 10:11 12:17 13:17 14:16 23:23 25:41 29:27 34:23 37:32 43:20 47:25 51:29|hachures 24:82
had 3:19 7:-8 11:13 12:2 14:-5 15:3 20:-8 28:2 30:-1 33:17 34:-12 36:3 37:5 40:1 47:33 51:4|haddad 6:69 33:9
hadden 20:44 31:50|haddou 6:69|hadj 7:55 46:70|hadt 47:72|haeck 7:65|haesen 7:53 14:55|haf 10:54 26:49
hafen 22:52 39:57|hafenamt 5:38 7:33 39:51 52:43|haftet 10:62|haftung 4:38 8:56 35:35 40:20|hagebutte 32:70
hagel 21:68|hagelander 38:74|hagelstein 6:41 33:23|hagenberg 13:64|haie 6:39 21:50 22:39 33:4 52:49|haie1 39:84
haie2 39:84|haies 20:27 32:63 33:1 47:49|hain 0:28 2:8 4:44 7:15 10:25 14:17 17:34 34:22 39:39 42:23 43:39
hainaut 10:18 23:23 27:25 31:26 33:-10 34:33 38:29 40:4 43:21 53:30|haine 20:38 33:20|hair 33:20 34:15 41:43 48:25
hairdresser 33:30|haired 33:30|hak 33:28|haken 21:35 32:41 33:10 48:36|hakim 20:57|hakt 33:29
hal 5:31 6:31 33:4 35:34 47:42 53:28|halage 13:35 22:57 31:31 39:57|halb 7:28 16:31 28:35 33:16
halbe 7:23 13:38 20:20 22:27 32:32 33:3|halben 3:55|halber 2:47 37:58|halbes 3:34 33:8 40:32
halbmond 1:29 9:23 10:30 12:19 17:23 40:18 42:23 43:20 44:23|halbnah 49:70|halbschlaf 22:66|halbschuh 33:29
halbschuhe 6:39 32:44 33:3 48:39|halbstundenserie 7:49 45:50|halbstundigen 20:58
halbwertszeit 1:28 2:24 29:33 33:-7 36:35 41:30 43:28|halde 7:69|halden 30:73
haldes 2:22 7:13 10:19 14:15 16:17 17:32 26:29 34:25 35:22 38:36 40:2 42:21 43:19 50:24|hale 6:42 33:19 49:47
halen 33:28
half 1:-6 2:17 3:-16 6:2 7:14 10:12 12:5 13:6 19:2 20:-1 22:-3 23:16 26:3 27:-11 30:-2 31:2 32:3 33:0 34:6 37:4 40:8 41:-4 43:-6 44:-2 45:17 50:12 52:5 53:-1
halfte 2:13 7:15 10:14 19:11 23:19 30:27 33:-7 40:18 50:21 53:27|halftide 52:80|halftig 2:61|halftijdse 7:65
halfway 33:30|halifax 13:46 20:37 34:41|hall 3:5 13:19 19:20 25:27 27:22 33:4 35:22 38:22 40:-4 45:16 53:23
halle 3:7 7:13 15:14 21:9 30:6 32:15 33:3 40:-2 41:11 44:12 45:8 46:15 47:18 48:20 49:15 53:17|hallemans 19:58
hallen 19:58|halleux 7:33 10:30 12:35 14:35 40:32|hallo 12:64|halloween 18:55 31:46 37:65|halls 18:44 31:51 37:53
hallvard 12:69|hallway 21:58 33:16|halo 10:30 22:55 42:42 43:40 46:49|halogen 27:60|halos 19:64|hals 24:62 33:15
halt 5:9 14:6 20:-5 21:6 27:11 33:18 34:11 39:12 40:4 45:5 46:21|halte 3:17 19:26 32:31 33:9 36:32 52:33 53:16
halten 3:29 7:17 12:18 30:21 31:17 40:27 49:25 50:23|haltes 21:68|haltestelle 48:65|haltewunsch 13:43 22:45 39:49
haltung 19:45 44:54|haltungen 19:58|halve 7:22 19:18 26:32 30:27 33:11 40:12 49:33|halverwege 33:28|halves 2:49 49:64
halvorsen 27:46 33:19|hamacs 33:31|hamburg 13:64|hamish 13:41 23:47 27:37 40:28|hammer 33:29|hammershoi 32:83
hamois 13:52 27:57|hanafin 5:39 8:54 25:57 34:30|hanau 13:51 25:59|hanauer 47:66|hanche 20:57
hand 2:-9 3:-12 6:3 7:-9 14:-6 16:-6 17:2 19:10 20:2 22:-4 24:16 32:2 33:19 40:-11 42:-2 43:-6 47:4 48:7 49:28 50:0
handabdrucke 19:58|handball 45:71|hande 19:9 20:25 21:15 32:39 33:11 45:14 48:16|handed 2:42 3:37 4:57|handel 16:65
handelaars 15:74|handelend 4:63 14:56|handelingen 8:75|handelnden 6:66|handelsbank 4:77|handelsingenieur 13:70
handelsregister 8:70|handelssaal 33:8 41:45 53:42|handelt 3:34 20:37 33:8
handen 3:14 7:10 19:6 20:8 32:38 33:15 36:21 49:21|handgemacht 30:66|handgemachte 30:66|handgemalt 33:29
handgeschreven 32:75|handheld 19:61|handig 6:69|handing 33:30|handje 33:28|handkamera 19:55 43:31|handkerchief 33:30
handlauf 32:70|handle 13:54 27:50|handler 3:55|handlerin 33:29|handlerring 33:29|handlers 41:71
handles 20:37 31:43 33:8|handling 16:56 50:62|handlung 6:39 33:3 40:27 53:37|handlungsbogen 45:64
handlungskosten 16:52 41:53|handopsteking 20:57|hands 2:0 3:-5 6:19 19:19 20:23 24:24 32:24 33:11 48:9 49:35
handschoenen 33:28|handschrift 20:14 24:50 33:14 47:27|handschriften 33:28|handschuh 32:57 33:16|handset 19:61
handtekenbevoegdheid 29:75|handtekening 1:43 4:23 5:18 9:38 12:25 14:16 17:19 21:14 33:-7 48:14
handtekeningen 3:21 6:32 10:25 27:26 33:-9 34:37|handvoll 33:29|handwerk 30:66|handwriting 3:37 24:56 33:8
handwritten 14:68|handy 21:38 31:36 33:3 35:42|handylicht 49:70|handys 19:58|hang 6:47 19:43 33:5
hangar 20:35 33:15 48:31 53:31|hangen 7:30 14:35 20:22 33:16|hangende 17:72|hangs 33:26 45:36
hangt 11:14 20:-1 21:8 23:21 33:18 35:12 40:8 41:10 44:13 47:12|hanley 6:43 33:25|hanna 13:44 33:20
hanne 2:10 7:15 12:17 16:17 19:10 20:7 22:30 27:13 33:1 37:27 39:26 40:5|hanneke 33:30
hannes 2:23 3:23 8:38 36:39 43:45|hannuit 8:39 10:26 12:31 14:43 40:19 53:30|hannut 53:68|hanotiau 27:66
hanquet 7:57 20:36|hanse 33:31|hanssens 13:71|happen 7:53 28:62|happened 3:33 33:23
happens 9:27 19:25 20:23 21:24 33:1 40:7 44:25 45:21 53:20|happy 12:30 27:50 33:11|haptic 5:50 16:48 40:34
haptics 10:29 17:38 18:37 40:21 41:37 53:33|haquin 5:79|harbour 13:32 20:11 22:23 28:28 33:17 35:28
harcourt 7:33 14:35 25:56 29:43 46:44|hard 3:33 19:15 20:13 32:31 33:10 49:33|hardcastle 20:59|harde 40:55
hardenne 5:53 7:25 12:28 13:27 22:45 37:43 38:39|harder 3:36 20:36 33:9|hardest 33:30|hardly 19:61|hardop 33:28
hardst 33:28|hardware 40:34 41:63|hare 33:28|harira 21:68|harlingen 2:60|harm 33:28|harmed 30:73
harmonie 13:50 19:42 33:10|harmonies 31:68|harmonium 19:64|harms 33:28|harnais 33:31|harness 33:30|harpiste 33:31
harrier 22:71|harriet 1:22 2:17 3:13 10:17 12:22 13:30 23:28 37:33 40:9 43:22 44:26
harrow 1:22 8:30 10:17 15:31 17:26 23:28 29:30 37:33 43:22 46:41 51:32|hart 2:22 3:18 33:4 34:22 36:36 40:18 43:28
hartelijk 27:63|hartelijks 27:63|harter 33:29|harvest 31:64|harvester 33:30|harvesting 33:30|harwich 13:54 20:45
harze 6:76
has 0:-2 2:-17 3:-9 4:3 6:14 7:4 11:13 12:-4 13:5 14:17 17:-4 19:-7 20:-3 21:-4 23:12 27:0 28:14 29:-4 30:-7 31:-8 32:1 33:10 34:-4 37:3 38:0 40:10 44:-7 45:-3 47:0 48:-3 49:-3 51:13
hasard 3:30 20:37 33:1 44:47|haselwanter 33:29|hasn 10:20 14:45 33:13 40:21|haspengouw 31:42 40:34 53:44
haspengouwse 38:74|hassan 20:57|hasselt 2:19 7:15 10:11 12:11 13:31 23:19 30:19 33:8 34:19|hast 33:29|hastig 33:29
hat 1:-3 3:7 5:5 6:12 7:-9 10:0 11:-3 12:-7 13:-7 14:6 15:-1 19:4 20:-2 21:2 22:-5 23:12 27:-4 28:5 31:-2 33:9 35:-2 36:0 40:11 43:-7 44:-4 45:4 47:2 48:0 51:9 53:-8
hatch 19:21 20:29 33:19 43:26|hate 3:50 28:57|hats 33:10 39:70|hatte 3:35 20:3 28:14 33:5 40:-1 47:31 48:20
hatten 3:38 11:38 20:28 31:32|hattest 33:29|haube 45:50 48:52|haugdal 2:36 13:41 34:35 43:42|haulier 6:51 33:22
hauliers 33:30|haupt 41:66|hauptdarstellerin 31:62|hauptfigur 3:27 30:38 31:21 33:-11 40:25 45:23
hauptfiguren 6:45 19:25 40:20 45:43|haupthahn 35:69|hauptrolle 10:35 40:48|hauptrollen 10:62|hauptsender 40:54
hauptsenderzusage 27:60|hauptstadt 21:43 33:8 45:43|hauptstrasse 1:65
haus 3:3 5:6 6:5 7:9 10:1 12:3 13:3 17:7 19:-3 21:16 28:16 31:1 32:9 33:9 37:11 39:18 40:-8 42:6 45:15 47:5
hausarbeit 21:64|hausbesitzer 6:66|hause 3:15 20:18 33:24|hauser 10:48 20:24 40:20 42:34|hausern 33:29|hauses 14:65
hausfluren 33:29|haushalt 21:51 27:47|haushalts 10:62|hausmeister 45:64|hausnummern 13:43 22:45 39:49
hausnummernschild 20:58|hausordnung 35:69|hausse 36:63 40:50|hausser 6:76|haust 33:29|haustur 20:45 40:40
hausversammlung 35:69|haut 6:7 19:28 21:5 24:24 31:-1 32:33 33:18 37:18 40:-10 45:3 48:8 49:14
hautcharbon 3:28 6:45 24:51 33:13
haute 2:10 3:5 7:6 10:6 12:8 14:9 18:15 26:16 27:-4 30:6 31:13 33:4 34:14 40:3 41:5 42:13 43:9 45:1 50:13
hauteardenne 38:44 39:55 52:47|hautes 10:26 16:34 26:45 33:-1 40:18 42:38 43:36
hauteur 2:0 4:22 7:6 10:3 12:10 19:26 20:29 22:13 23:15 24:31 27:3 33:-4 40:7 47:17|hautfarbe 33:29
hauts 17:37 40:36 42:64|hautung 33:29
have 0:1 1:10 2:-3 3:17 5:0 7:7 10:-7 11:5 12:-2 14:9 19:4 20:8 27:12 28:-1 29:6 30:3 31:2 33:2 34:-3 36:0 40:19 44:-4 45:-7 53:-9
havelange 13:49 20:29 53:49|haven 3:18 19:12 33:17 37:28 40:16 45:18|havenith 33:29|havenkraan 33:28|havenmusea 31:63
havens 31:63|haveuse 24:82|haveuses 33:31|having 5:33 8:38 11:36 14:29 20:30 33:4|hbscbe00 4:77
hd 27:40 38:45 43:37 50:49
he 3:7 6:11 12:-10 13:3 20:-9 21:7 27:-15 28:17 29:-2 30:-5 31:-14 33:19 36:6 37:1 38:-3 40:-23 45:-4 47:24 48:21 49:-1
head 3:3 6:16 7:22 19:5 20:3 23:30 27:33 31:9 33:2 43:23 49:21|headautorin 2:37 13:44 16:32 40:21
headcount 21:33 45:31 46:68 48:34|headed 11:61 33:16|heading 16:56 40:42|headlights 33:16 49:64|headlines 12:69
headphones 52:80|headquartered 7:66|heads 5:28 10:40 12:25 19:17 33:-14 40:12 46:34 53:24|headset 13:41 33:16 35:49
headsets 12:47 40:34 43:47|heap 33:30|heaps 33:30|hear 18:17 19:25 27:10 33:20 37:25 47:28
heard 3:15 6:41 20:15 33:6 45:26 47:42|hearing 20:44 21:47 33:4|hearings 20:59|hears 21:26 33:24 38:29 45:23
hearse 16:41 19:32 33:18|heart 33:20 40:24 44:42|hearts 33:30|heat 33:22 43:47|heated 40:55
heater 6:32 20:19 21:32 26:38 33:11 36:37|heating 33:8 35:54 36:55|heavier 3:37 33:8 52:58|heavy 19:30 33:25
heb 1:4 3:41 12:12 19:5 20:17 27:12 33:-16 38:23 40:-9 44:8 47:22|hebamme 3:10 6:20 20:13 33:16 36:38 48:20
hebammenkoffer 33:29|hebammenschulerin 20:58
hebben 1:-2 2:-10 3:21 6:5 10:-9 11:3 12:2 14:6 15:4 19:6 20:14 27:0 28:4 31:-7 33:2 36:5 40:27 45:3 47:1|hebdo 38:76
hebergement 41:58 53:61|hebt 3:11 6:25 33:22 48:24|hecatombe 12:72|heck 26:71|hecke 21:55 33:13|hectare 3:58
hectares 22:59 33:7|hector 34:64|heden 4:63 34:48
hedge 6:15 16:12 18:14 19:12 20:18 32:28 33:4 37:22 40:9 41:14 48:32 50:19|hedgehog 21:72|hedwig 33:26 44:33
hedwigs 33:29
heeft 2:-3 3:3 5:1 6:17 7:-2 8:0 10:-14 11:-1 14:10 19:-15 20:5 21:7 23:5 27:-4 28:4 29:-1 31:-12 33:11 34:-6 35:-4 36:0 37:2 38:-1 40:6 44:9 45:5 46:1 47:-4 48:0 51:10 53:-10
heel 2:11 3:8 6:20 19:11 20:20 32:26 33:15|heemkring 24:36 26:36 27:24 33:2 34:22 35:45|heemkringen 30:48 31:55
heemkringkalender 20:57|heemkundige 34:48 47:58|heen 16:28 20:18 33:15 44:33 45:27
heer 2:27 10:11 12:41 23:31 27:13 29:24 34:29 35:21|heerlen 33:28|heerlijk 38:74|heet 3:14 20:13 33:22 43:26
heette 3:38 47:62|heft 5:25 31:20 33:15 38:27 47:24 48:23|heftruck 35:71|heidbebx 4:77|heidberg 18:54 22:52
heidebank 4:77|heidi 7:33 12:44 38:40 40:24|height 19:42 20:32 30:34 32:37 33:-10|heights 13:67|heilige 33:28
heiligenbeeld 33:28|heim 3:42 48:52|heime 33:29|heimfluchtlinge 28:69|heimleiterin 33:29|heimlich 31:41 33:21
heims 33:29|heimspiel 22:39 27:34 31:36 36:45|heimwee 3:58|hein 19:64|heinen 6:42 27:37 33:6 43:34|heiner 6:52 33:16
heiratet 6:52 21:51|heisse 33:29|heisst 7:22 19:18 33:21 40:14|heist 33:30|heiter 45:64
heizung 19:22 33:-7 35:52 48:29 50:32|hek 33:28
held 3:7 4:33 5:26 7:33 10:18 11:18 19:4 20:2 33:-6 44:18 47:17 50:19 51:22|helden 32:51 45:58|helder 6:46 33:10 44:47
helderder 6:69|heldin 38:69|hele 2:18 3:15 7:5 9:13 19:11 20:8 21:8 33:13 38:15 40:-4 45:7|heledd 27:64
helemaal 3:31 19:34 20:31 33:2
helene 2:-1 6:12 7:10 9:16 12:29 13:7 14:12 16:9 21:22 27:23 33:1 38:20 40:11 43:11 48:12 49:19|helfen 32:70
helfer 50:68|helft 2:14 3:11 7:8 12:21 20:0 21:11 23:13 33:-7 40:26 50:16 53:32|helicopter 40:55
heliograaf 5:50 10:42 17:51|hell 19:28 33:25|hellemans 13:50 22:62|heller 19:45 33:16|helligkeit 19:58
hello 7:39 12:55 38:49|helm 33:20 35:49|helmen 50:73|heloise 3:32 27:38 33:18
help 3:15 17:29 20:28 23:30 27:20 33:6 40:12|helped 33:30|helpen 32:54 33:21|helping 9:62 17:59|helps 45:70
helpt 16:46 33:21|hem 2:1 3:8 13:-1 19:-4 20:-2 21:11 27:-1 31:-8 33:20 40:-9 47:7 48:13 49:5 52:6|hemel 33:28
hemmnisse 30:66|hemorragie 33:31|hen 3:-1 19:2 20:22 21:10 22:11 28:17 33:18 36:18 45:8|hendel 52:77|hendels 32:75
hendrik 7:65|hendrikje 33:28|hendrikx 13:48 22:50 43:48|hendry 44:73|henegouwen 15:33 17:31 20:16 31:22 42:31 53:50
hengen 19:47 36:63|henin 3:36 26:54 53:44|henk 6:29 33:22 36:34 44:30|hennebert 14:57 29:69|hennebicq 7:45 8:55 46:56
hennequin 27:47 33:22|hennes 27:60|hennuyers 40:58|henri 2:32 3:40 33:1 37:57|henrotay 7:55 8:67|henrotte 50:80
hens 35:76
her 2:6 3:-1 5:-7 6:23 7:-12 12:-5 13:9 14:-7 16:-9 19:-3 20:6 21:8 28:17 33:17 34:-16 37:1 40:-18 43:-10 47:0 48:13 49:-1
herault 13:71|heraus 3:23 33:23 47:24|herausbekommen 3:55|herausgebracht 27:60|herausgesucht 40:54|herauskommt 33:29
herbarium 33:28|herbe 33:31|herbegonnen 3:58|herbesthal 30:45 33:21|herbruik 40:55
herbst 11:25 18:23 22:22 27:16 30:22 31:18 33:4 40:10 47:22|herbstsitzung 1:65|herdenking 18:57 23:56
here 2:-3 3:3 5:6 7:10 11:9 12:3 14:17 17:23 19:-5 27:8 31:-1 33:0 36:11 39:13 40:6 43:3 47:8 49:11 50:10 52:14 53:28
hereafter 34:62|hereby 2:26 8:40 12:32 14:19 27:15 29:47 34:22 51:29|hereford 20:59|herein 2:44 33:20|hereinafter 2:63
heremans 4:38 7:28 14:31 15:36 29:36 46:36|heren 12:67|herent 7:65|hereof 34:62|heretic 33:30
herewith 12:47 17:51 27:43|herfst 47:72|herfstvakantie 20:44 31:50|hergeleitet 27:60|hergestellt 20:58
hergestellter 22:66|herhaalelementen 45:66|herindiening 12:54 44:59|herinnering 3:58|herinneringen 33:15 47:58
herinnert 20:31 33:15 48:41|herisson 21:74|heritage 28:59 33:24|herite 3:28 21:42 33:21|heritier 33:18 44:64
heritiere 5:57 34:42 40:36|heritiers 2:41 33:10 34:42|herkend 33:28|herkennen 20:44 33:15
herkent 19:14 21:33 33:18 48:33|herkomst 17:42 30:39 32:44 42:54|herkunft 5:67|hermannstrasse 33:29|hermans 26:75
hermant 13:36 19:29 22:41 29:47 34:29 43:40|hermanus 26:75|hermeten 20:44 33:15|herneming 40:55|hero 6:72
heroes 3:45 45:56|heroine 33:-5 36:49 40:34 44:41 48:40|heroique 45:71|heron 27:64|heropstartpremie 15:74
heros 3:35 31:30 33:-7 36:47 40:20 45:33|herr 4:23 6:18 10:14 13:16 21:16 22:18 23:30 27:30 33:-10 47:17 48:17
herren 11:27 12:54 23:24 33:-4|herrlich 33:29|herrn 2:42 8:26 27:17 33:-5 34:17 35:25 47:23|herroeping 29:75
herrscht 20:58|herruckt 19:58|hers 2:26 6:48 20:22 21:35 33:5|herschreven 20:57|herschrijf 3:58
herschrijven 2:29 3:40 16:36 44:41|herschrijving 2:39 16:46 40:34|herself 33:30
herstal 1:12 3:-1 7:10 15:18 33:4 35:31 40:3 44:12 46:18 50:15 53:38|herstart 33:28|hersteld 32:75
herstellen 33:3 34:54|hersteller 43:64
herstellung 2:8 7:-1 8:19 9:17 10:32 11:5 12:8 18:11 20:-5 23:3 35:5 40:-2 41:23 42:28 43:1 53:30
herstellungsetat 10:54 40:32|herstellungskalkulation 16:65|herstellungskosten 30:20 34:14 40:26 41:54 43:18
herstellungsleiterin 7:62|herstellungsleitung 16:60 41:40|herstellungsvertrag 10:62|hertz 19:58|hertzien 42:77
hertzienne 42:77|herum 33:26 48:31|herumgereicht 33:29|herunter 33:29|herunterzukommen 33:29|herve 27:52 53:58
hervor 33:29|herwerken 2:19 16:26 18:42 44:61|herwerking 2:29 16:36 18:61|herwerkt 2:47 11:60|herwerkte 12:67
herz 33:29|herzeel 2:32 5:41 9:44 43:38 53:37|herziene 45:66|herziening 16:67|herzlich 12:50 27:47|herzlichen 23:66
herzton 48:65|herzustellen 7:62|hesbaye 33:31|hesitates 33:30|hesite 33:31|hesiter 3:60|hesitons 3:60|hesje 33:28
hespel 20:59
het 0:4 1:-1 2:1 3:6 5:-5 6:4 7:-5 8:1 9:-1 10:-3 11:5 12:8 13:-3 14:-5 15:-1 16:-10 17:-3 18:-5 19:5 20:-1 21:4 22:-1 23:4 24:-1 27:4 28:6 29:3 30:5 31:-2 33:-3 34:1 35:0 36:3 37:4 38:3 40:5 42:-7 43:-5 44:4 45:3 46:-3 47:1 48:0 51:1 52:-1 53:2
hetres 33:31|hetzelfde 20:30 32:21 33:17 45:13 46:22 47:18|heu 48:65|heup 33:28
heure 1:2 2:-8 3:-11 6:5 12:1 13:0 19:0 20:12 21:2 22:24 24:21 27:-5 28:13 30:6 31:-4 33:13 36:13 39:12 40:-3 48:5 49:12 53:0
heures 1:-3 3:-3 7:2 13:-5 16:-3 17:18 18:0 19:2 20:24 21:-2 22:19 27:-10 28:8 31:-9 32:7 33:12 35:17 36:8 40:-18 48:19
heureuse 27:66|heureux 12:41 27:48 33:13|heuschober 33:29|heusden 13:70
heute 2:9 3:4 7:10 11:17 17:16 20:17 24:19 28:17 33:9 34:9 42:26|heutige 33:29|heutigem 27:60|heutigen 20:45 51:57
heutiger 27:60|heuvel 22:35 24:43 33:21|hexley 3:33 30:48 33:14|hey 12:68|hf 50:80|hff 13:64|hg 10:64|hi 12:38 27:60
hidden 33:30|hide 33:22 45:48|hides 6:51 21:38 33:8 49:43|hiding 3:59|hield 3:50 33:7|hielden 3:58|hielt 3:42 33:16
hielten 30:66
hier 1:1 3:-11 5:3 6:-2 7:-2 10:-3 11:22 12:0 13:1 14:8 15:6 19:4 20:-7 21:-1 27:7 31:4 33:8 40:-4 48:1 52:21 53:30
hierbij 2:5 11:36 12:50 14:14 17:28 27:25 29:37|hierfur 34:47 40:40|hierher 3:42 33:16|hiermee 4:63 51:63
hiermit 4:22 12:32 14:26 17:29 27:34 29:38 51:21|hierna 10:42 34:52|hiernaar 31:63|hieronder 20:44 35:58|hieruber 4:71
hiervan 43:70|hiervoor 13:48 20:36 34:40|hiesige 33:29|hiess 3:55
high 7:15 17:22 21:19 33:15 40:2 43:16 45:16 49:36 53:15|highest 33:30|highland 38:76
hij 1:-8 2:2 3:13 6:10 7:-9 12:-9 13:6 19:-12 20:7 21:5 33:16 34:3 35:-5 37:1 38:-2 40:-21 44:-4 47:17 48:10 53:-11
hilarant 38:83|hilare 33:31|hilarisch 33:28|hilda 33:31
hilde 6:21 7:20 14:23 21:20 25:31 27:24 29:28 35:24 40:12 48:30|hilfe 14:43 15:49 33:8|hilfen 15:70|hilft 40:45 48:46
hill 20:23 31:16 32:33 33:19 48:29|hillbach 33:29|hills 20:37 33:8 49:56|hillsides 20:59|hilversum 27:42 40:48
him 2:-3 3:13 10:-8 13:-4 19:-3 20:-13 21:0 28:3 33:23 40:-17 44:1 47:15 48:1|himmel 19:32 32:44 33:16
himself 2:18 21:27 33:23 48:27|hin 6:17 21:16 32:22 33:19 36:23 45:15 48:17|hinab 21:64|hinaus 27:32 33:21 47:25
hinausgeschaut 3:55|hinauswerfen 33:29|hinder 5:71|hinderpremie 15:74|hindert 6:66|hindurch 33:29|hinein 33:25 40:21
hineingezogen 33:29|hineinstecken 20:58|hing 33:28|hinge 33:30|hinges 24:77|hingestellt 47:66|hinkt 6:69|hinlegt 33:29
hinschreibt 3:55|hinsieht 6:66|hinten 19:25 32:37 33:16 47:32|hinter 19:28 21:22 33:22
hintergrunde 16:29 24:46 31:26 40:17 41:30 53:27|hintergrunden 19:58|hinterher 33:29|hinterlassenschaft 33:29
hinterlegt 0:71|hinuber 33:29|hinubergeht 6:66|hinunter 3:24 33:25|hinweis 30:66|hinzuweisen 23:66|hip 20:59
hire 5:31 26:46 33:-11 41:30 50:55 53:27|hired 28:41 33:8 48:38 53:46|hires 2:42 33:8 53:46
his 2:0 3:-9 5:-3 6:17 13:-1 20:2 21:9 27:-11 28:12 29:1 33:21 34:-12 38:13 40:-20 44:-2 47:14 49:2 53:-7|hisser 33:31
histoire 3:26 5:6 7:-4 9:40 10:-7 12:16 14:-2 20:-6 27:10 31:5 33:9 34:-9 40:-5 41:4 43:2 44:5 45:-1 53:-1
histoires 14:36 20:22 28:49 33:18|historian 16:48 20:37 53:46|historica 6:69|historicus 16:54 33:15|historien 20:57
historienne 13:36 16:51 20:22 34:29 53:37|historiens 20:57|historiker 40:54|historique 5:57 7:34 10:31 34:29 43:40
historisch 43:70|historische 16:36 20:29 31:33 40:20 41:36|historischen 30:53 40:40|historisches 43:64
history 7:32 16:35 33:8 34:28 47:39|hit 6:51 20:37 40:34|hits 31:62|hitze 18:46 19:37 32:49
hiver 3:-14 12:-1 13:-2 16:0 18:31 19:7 20:9 21:0 22:2 23:4 27:-7 28:20 31:16 32:10 33:8 36:11 37:13 38:9 39:18 40:-1 43:2 44:14 45:-2 47:16
hivernants 31:68|hiverne 33:31|hivernons 7:69|hivers 33:31|hjzk 5:34 16:30 17:35 41:33 42:35 43:33 48:31|hkd 52:77
hl 50:73|hmc 35:64 41:63|hmi 50:80|hmu 41:71|hoang 22:66|hob 16:42 18:44 33:16|hobby 20:59
hoch 19:17 28:27 33:22 49:28|hochachtung 12:50 23:53|hochbahn 33:29|hochdeutsch 19:45 40:40|hochdeutsche 40:54
hoche 33:31|hochhaus 12:50 40:40|hochmoor 10:66|hochsitz 33:29|hochstapler 33:29|hochstbetrag 15:70|hochsten 20:58
hochstens 15:33 20:34 30:42 34:24 45:27|hochtal 33:16 40:40|hochwasser 7:54 40:32|hochwasserchronik 13:64
hochwasserhilfe 15:70|hochwassers 33:29|hochzeit 21:51 48:52|hochzeitsfotograf 28:69|hochzeitsweiss 32:70
hodimont 26:62 35:40 53:43|hoe 3:18 17:8 19:20 20:24 21:3 28:10 31:-1 33:8 38:10 40:0 42:17 45:2|hoed 47:72
hoedanigheid 8:75|hoedje 10:62|hoeft 3:36 33:21|hoegaarden 2:29 3:27 13:52 43:39|hoei 33:9 53:57|hoek 6:32 33:25
hoekspiegeltje 33:28|hoekstra 5:30 7:23 10:33 19:19 27:22 34:20 39:35 40:14|hoelang 33:28|hoest 6:38 33:24
hoesten 33:28|hoestpastilles 33:28|hoeve 33:28|hoeveel 1:38 2:29 33:18|hoeven 20:57|hoewel 33:28
hof 22:33 31:29 33:15 35:36|hofe 33:29|hoffen 21:51 31:49|hoffmann 8:77|hoffnung 42:67|hofft 6:66
hoflich 6:52 12:30 33:8|hoflichen 33:29|hoge 19:47 33:15|hoger 30:48 33:7 34:40|hogeschool 30:56 53:52
hohe 1:21 12:39 20:14 23:22 24:26 27:28 33:-3|hohen 33:29|hohenlage 53:63|hohenlagen 40:54|hohenlinien 24:70
hoher 33:29|hohl 47:66|hoi 11:74|hoisted 33:30|hok 3:9 13:13 21:19 24:27 33:16 35:23 45:18 52:28
hold 1:5 3:-5 7:12 10:-1 19:7 20:5 21:15 31:0 33:3 34:-2 35:11 36:13 37:15 40:12 45:5 47:9 49:44|holdback 34:62
holder 4:71 25:38 45:28 46:36|holders 5:72|holding 7:28 8:24 20:11 33:7 43:21 46:57 49:29|holdings 46:78
holds 4:38 7:29 10:5 14:21 20:0 33:11 44:14 46:19 48:14 49:18 50:17|hole 33:30|holen 3:34 33:21|holes 40:42 53:54
holiday 18:41 33:0 40:35 44:43|holidays 31:51 37:66|holland 33:28|hollandais 40:36 45:64|hollevoet 20:57|hollis 13:67
hollogne 50:54 53:63|holscher 27:60|holt 27:31 33:18 45:39|holy 33:30|holz 19:37 33:21|holzernes 19:58
holzschnitt 32:70|holzstege 33:29|homburg 33:22 51:49
home 2:-3 3:-12 6:21 13:2 19:-9 20:7 27:-2 31:34 33:13 34:-3 40:-15 45:4 48:23 52:12|homes 20:49 33:13|homeward 33:30
homework 3:45 33:16|homme 3:10 12:-3 19:-11 20:8 22:1 28:9 33:24 35:3 38:8 45:6 48:12
hommes 3:5 14:17 20:15 21:19 33:23 53:17|homologation 50:80|homonyme 34:64
hond 7:28 27:14 33:15 40:7 45:18 48:19 49:27|hondenhaar 33:28|honderd 33:26 40:17|honderdduizend 38:74
honderduit 33:28|honderdveertig 33:28|honderdvierenzeventig 33:28|honest 3:28 6:54 33:12|honestly 13:67
honesty 33:16 44:59|honeymooners 33:30|honger 6:55 33:15|hongrois 19:64|honig 35:69|honnete 40:58|honnetement 40:58
honneur 1:7 9:15 12:33 14:66 23:11|honoraire 10:38 13:44 16:46 17:52|honoraires 16:59 26:63 42:42
honorar 2:49 7:16 10:15 16:30 17:33|honorarium 2:54 42:34 53:27|honorarplan 2:61|honorary 13:67|honore 51:83
honorer 33:31|honores 12:72|honour 1:32 2:14 12:20 14:61|honoured 12:69|honte 3:46 6:32 33:0 38:39 47:36
honteux 20:43 33:18|hoofd 6:15 7:12 20:15 21:14 22:18 27:21 32:22 33:14 45:13|hoofdaanvrager 43:70|hoofdactrices 40:55
hoofdcast 10:62|hoofddecor 40:55|hoofdelijk 2:47 5:58|hoofdfiguur 44:72|hoofdgroep 41:70|hoofdinspecteur 33:28
hoofdlijst 23:70|hoofdlocatie 45:66|hoofdpersonage 3:44 44:59|hoofdpersonages 20:36 45:59|hoofdpersonen 45:66
hoofdpersoon 20:57|hoofdposten 41:70|hoofdproducent 7:51 10:48|hoofdrol 10:33 18:29 27:22 31:22 40:40
hoofdrollen 10:54 41:36 53:32|hoofdrolspeelster 27:63|hoofdrolspeler 33:15 40:42|hoofdschrijver 13:70
hoofdschrijverschap 2:60|hoofdstuk 20:13 40:24 41:57 47:40|hoofdstukken 20:44 33:15|hoofdzetel 7:65
hoog 5:25 18:24 19:14 21:34 24:41 30:23 33:-6 34:15 45:20|hoogachtend 11:43 23:52 27:32 34:30|hoogachting 12:57 23:52
hoogleraar 33:28|hoogmartens 2:29 7:34 23:39 37:46 43:39|hoogopgeleid 31:63|hoogovens 33:28|hoogseizoen 27:63
hoogspanning 45:53 48:54|hoogspanningsnet 45:66|hoogst 30:69|hoogstade 33:28|hoogste 0:70 21:39|hoogstens 2:60
hoogte 14:56 35:58|hooi 13:51 31:55|hook 28:39 31:43 33:2 36:31 40:10 44:27|hooked 20:59|hoop 3:44 20:44|hoopt 33:28
hoor 12:54 33:15|hoorde 3:36 20:36 21:46|hoorspelen 13:70|hoort 3:-1 15:15 19:12 20:14 21:34 33:17 45:8
hope 3:28 27:33 31:46 40:24|hoped 33:30|hopeful 17:72|hopen 31:50 33:2 40:29|hopes 33:30|hoping 33:30
hopital 16:17 18:21 20:13 21:30 33:8 40:20 45:33 48:33|hopitaux 31:68|horaire 3:46 35:64|horaires 33:27 48:46
horak 6:51 33:17|horbarer 3:55|horbuch 2:61|horchen 33:29|horcht 33:29|horen 3:10 19:23 20:13 28:21 33:19
horer 6:33 13:32 33:21|horerforschung 30:66|horfunk 34:60
horizon 1:24 10:5 12:12 19:34 23:17 24:21 27:6 33:-4 36:24 37:26 40:-2 43:15 44:17 49:37|horizontal 45:64
horizontaler 45:64|horizontales 24:82|horloge 20:13 33:26 49:39|horlogere 13:50 22:54 45:50|horlogerie 3:60
hormis 14:57 15:56 19:37|horn 33:11 39:61|hornu 13:58 53:58|horreur 3:28 18:45 38:51 40:26 43:44|horror 19:47 33:16
hors 2:3 7:-1 10:6 12:13 13:1 16:36 18:7 19:12 20:5 24:12 27:14 30:18 31:8 33:-31 35:8 39:14 40:-2 41:17 49:14 50:40 53:12
horsaal 19:39 33:20|horse 33:30|horsehair 24:64 26:64|horserie 21:64|horses 41:71
horspiel 1:26 5:28 13:26 31:23 34:34 47:40|horspiele 7:36 13:59|horspielfassung 30:53 31:49|horspielmotiven 2:61
horspiels 34:60|horspielvorlage 16:65|hort 6:12 19:4 20:4 31:8 33:19 38:15 47:29 53:9|horten 47:66
hortense 3:24 6:37 33:16 44:38|hosentasche 33:29|hospitaal 19:61
hospital 3:4 13:13 16:15 18:26 19:7 21:18 31:10 32:23 33:3 36:39 44:18 45:15 48:18|hospitalier 27:52 43:62
hospitalisee 29:82|hospitalises 28:84|hospitality 3:59|hospitals 33:30|hospitationen 16:65|hospitiert 3:55|host 27:64
hoste 22:71|hostel 16:65|hostilite 40:58|hosting 27:64|hot 12:33 19:25 31:29 33:17
hotel 1:1 3:0 5:11 10:-4 12:8 13:4 16:2 18:4 19:-6 22:12 27:-3 28:8 31:16 33:5 34:-5 36:9 37:12 39:11 40:-12 41:24 43:2 44:5 48:2 53:23
hotellerie 53:72|hotelnachten 53:66|hotels 16:13 33:-8 41:27 53:61|hotes 33:31|hotfix 11:75|hotte 20:57|hotter 24:77
hottest 33:30|hottinger 8:70|hotton 33:18 45:58|houbart 22:76|houben 33:28|houd 33:28
houden 3:8 8:26 11:25 19:11 20:8 33:15 34:12 44:23|houder 2:39 4:69|houders 5:71|houding 20:44 33:15
houdt 2:-1 4:15 5:10 6:24 10:17 14:8 20:-4 21:6 27:2 31:2 33:12 34:14 35:10 40:-6|houet 14:57 22:62|houffalize 53:72
houibebb 4:71|houilleur 4:71|houl031 26:85
houlette 2:10 7:25 10:26 14:18 17:35 22:22 26:32 34:11 40:5 42:24 43:32 44:24 51:30
hour 6:6 7:0 13:1 19:4 20:16 21:28 30:17 31:8 33:1 34:-4 36:20 40:-11 41:5 43:3 45:38 47:8|hourly 35:76
hours 7:4 13:5 17:10 21:20 22:19 26:16 27:12 31:2 33:-1 35:14 36:15 39:24 40:4 41:9 45:40 48:11
house 1:6 2:1 3:-12 5:16 7:17 8:14 10:2 12:10 13:11 14:-2 16:-1 17:8 19:-1 22:1 24:7 26:7 27:-7 28:5 29:6 33:4 34:-8 36:6 37:9 38:5 40:-7 41:0 42:2 43:6 46:13 47:3 53:-3
houses 10:37 33:16 53:41|housing 50:76|housse 33:31|hout 13:40 32:45 33:18|houtem 26:54 52:56 53:44
houthalen 13:48 22:50 33:7|houtskool 24:76|hove 11:74
how 1:-3 3:17 5:0 7:8 9:3 12:-3 13:-4 17:0 19:20 20:16 24:13 28:4 31:10 33:0 37:8 38:4 40:-9 42:8 43:-3 44:1 45:11 46:6 47:17 48:1 52:8
however 11:61 19:47|howl 33:8 40:21 48:38 52:45 53:33|howls 16:33 19:24 31:28 33:12 52:43
hoyoux 2:12 7:15 10:12 14:17 17:21 26:26 34:24 38:24 39:36 40:4 43:17 44:21 50:25 52:28|hoyouxfilms 12:69|hq 39:79
hr 9:68|hrb 1:38 8:64|hst 50:76|ht 16:36 26:35 41:47 49:53 50:43|https 12:-9 39:69 52:59
htva 16:47 26:40 34:1 35:14 41:13 43:29 50:63|hu 16:47 41:53 53:21|hub 27:43 29:55 43:47|hubaux 35:78|huben 31:62
hubert 6:22 33:8 34:28 47:31 48:30 49:27|huberts 33:29|hubin 5:40 7:37 12:34 14:39 15:44 19:26|hubinon 33:20 48:61
hubsch 33:29|hubschrauber 33:29|huby 8:70|hufte 6:45 33:21|hugel 19:31 33:16 49:43|hugely 27:64
hugo 6:29 20:20 33:22 48:29|hugues 6:45 13:40 33:0 36:53 43:44|huhn 33:29|hui 3:11 7:20 20:28 33:16 42:28 45:22
huile 19:64|huilen 33:28|huilt 21:27 33:23 38:33
huis 3:2 6:17 7:24 9:8 12:2 19:-9 20:-1 28:8 31:9 32:10 33:16 40:-4 45:1 48:3|huisarts 6:55 45:53|huisdieren 35:71
huishoudelijk 35:71|huisregisseur 40:55|huissier 6:39 28:60 33:20|huisvestingsmaatschappij 20:57
huit 1:-5 2:-7 3:-10 6:20 7:-10 8:3 12:3 13:8 19:5 20:13 21:-5 28:6 30:8 31:-11 32:5 33:8 34:15 35:17 40:11 44:-1 45:2 48:7 50:1 53:2
huitieme 3:46 33:18|huizen 3:12 7:31 10:16 19:15 33:11 40:10 41:24|hull 13:39 16:30 21:31 26:37 33:-9 40:18 48:32
hulle 1:32 8:38 10:25 12:30 23:33 25:41 43:33|hulp 3:44 33:15|hum 19:46 32:38 40:16 45:43|humain 24:68 45:58
humaine 33:31|humaines 7:69|humains 19:64|human 7:45 33:8 44:51|humane 38:76|humans 7:66|humber 27:36 28:48 33:4 38:48
humide 4:71 32:69|humidite 33:31|humilie 33:31|humming 33:30|humor 3:13 19:3 30:24 31:35 40:12 44:37 45:39
humoriste 43:75|humour 3:26 19:13 20:7 31:22 40:7 44:48 45:44|hums 33:25 44:42
hun 3:-1 6:2 12:15 19:-6 20:24 21:1 31:23 33:14 45:8 53:11|hund 3:31 7:37 33:14|hundert 28:38 33:19 48:35
hundertvierzig 33:29|hundred 17:14 19:2 20:16 21:13 30:15 33:22 47:15 53:9|hung 20:45 33:16|hunger 6:66|hunne 33:28
hunts 19:61|huren 40:42 53:52|hurry 33:30|hurt 20:45 33:16|husband 28:23 33:24 44:20 48:32|hush 31:64
huss 6:28 33:14 45:26 48:28 49:33|husson 1:28 7:26 8:36 14:28 40:15 43:28 46:53|husten 6:66
hut 19:19 20:13 33:19 35:20 41:17 48:29|hutte 8:49 12:43 53:42|hutten 35:71|huub 33:28
huur 7:22 16:37 26:32 35:38 41:39 50:42|huurboekje 33:28|huurcontract 35:71
huurder 3:13 5:27 6:37 33:-16 34:26 35:27 44:28 47:27 48:24|huurovereenkomst 35:71|huurt 53:66|huurtoelage 15:74
huurwaarborg 35:71|huwelijk 33:28|huwelijksfotograaf 20:57
huy 1:-3 2:-12 3:-16 4:19 7:16 8:5 10:2 13:10 14:16 16:13 17:3 18:16 19:-12 21:3 22:-1 25:10 26:8 27:-10 29:16 31:-8 33:-13 34:-3 35:2 37:10 40:-9 43:22 44:1 48:1 50:12 52:10 53:37
huybrechts 33:28|hybrid 7:66|hybride 33:10 40:50|hydrants 50:80|hydraulics 16:48 18:50 53:46|hydrogeologique 33:31
hydrolab 30:48 50:51 53:44|hydrologe 20:47 33:12|hydrologique 20:57|hydrologiques 20:57|hydrologische 53:63
hydrologisches 50:68|hydrophone 20:57|hydrophones 50:76|hygiene 20:32 33:6 35:60|hypotheek 45:66|hypotheque 33:31
hypothequee 6:76|hypothese 16:28 30:51 31:41 41:31 42:53|hypothesen 30:69|hypotheses 30:77
hypothesis 30:52 40:34 42:51|hz 19:39 32:64
i 1:9 2:-11 3:30 5:0 8:-2 9:3 10:-5 12:1 14:19 15:-4 16:-7 18:-8 19:25 20:17 22:2 23:1 25:2 27:12 29:-1 30:-8 31:-13 33:-31 34:-9 38:13 41:2 44:11 47:12 48:-5 51:-3
iad 13:71|iain 3:18 19:20 33:21 44:32|iban 4:75 9:17 26:22|ibrahim 45:64
ice 1:5 5:7 13:3 16:5 18:7 19:-3 20:5 21:8 27:0 28:11 29:12 30:16 31:0 32:23 33:2 34:-2 36:20 39:24 40:1 41:14 43:4 45:5 48:9 53:3
ich 1:-5 2:-9 3:35 6:-1 9:-2 11:-1 12:6 14:16 17:-2 19:22 20:22 21:-5 23:-4 27:-2 29:8 30:-4 33:-33 40:-9 44:2 47:17 48:-5 53:-7
ici 3:7 7:6 10:-7 14:-2 16:17 17:23 19:-9 20:10 22:3 27:-7 29:9 31:-5 33:4 35:5 38:10 39:11 40:7 44:4 45:-2 47:6 52:13 53:36
ickx 33:28|iconographie 16:73|id 1:48 10:36 11:52 43:45|ida 3:28 27:34 31:36 33:14|idbel0000000000 25:80
idbel590333333 25:87|idbel5920000000170 25:87|idbel592000041120 25:87|idbel592004447975 25:87|idbel592191919187 25:87
idbel592220000272 25:78|idbel592314001181 25:78|idbel592404040479 25:78|idbel592555555 25:87|idbel592710030086 25:87
idbel593111111145 25:78|idbel593222222 25:78|idbel595333333312 25:72|idbel595666666 25:78|idbelb00081281 25:72
idd 25:72|ide 1:73|idea 3:17 20:30 31:22 33:8 36:35 38:34|ideal 7:55 22:62|ideale 31:68|ideas 21:72
idee 3:25 5:37 19:4 20:-7 22:1 30:13 31:-6 33:-12 34:-9 36:9 38:28 39:8 40:-9 43:14 44:23 45:30|ideen 21:64
idees 45:71|idem 5:61 9:37 22:36 49:52|identical 33:30|identiek 33:28|identifiable 40:58|identifiables 34:64
identifiant 39:84|identificatie 9:59 43:56|identificatiecode 51:77|identification 1:43 25:59 43:59
identifications 20:57|identifie 20:30 40:44 45:44|identified 20:37 34:41 40:34|identifiees 2:63|identifies 33:25 40:29
identique 33:31|identiques 19:33 33:21 46:53|identisch 5:67|identitat 3:55
identite 1:11 4:47 9:19 12:10 20:-5 25:73 33:-31 35:15 43:32|identiteit 2:60|identiteitsbewijs 35:71
identiteitskaart 25:78|identity 1:32 4:42 25:69 35:38|idfa 22:71|idfravasseur 25:87|idiot 33:31|idiote 33:31
idiotes 3:60|idnr 26:71|idriss 21:58 45:46 48:51|ie 10:13 15:27 16:31 22:21 27:14 31:33 36:26 42:34 43:18 46:27 51:28
ieder 10:62|iedere 19:30 31:32 33:18|iedereen 3:9 6:20 19:-3 20:7 21:13 28:11 31:-1 33:13 34:-3 36:12 40:7 45:12 48:13
ieders 10:62|iemand 3:3 6:9 7:-3 16:-1 19:-7 20:1 21:30 31:-5 33:17 40:-13 45:12 48:14|iemands 3:58|ieper 25:64 31:50
iets 3:16 6:18 12:7 14:1 16:-1 18:2 19:5 20:6 21:-1 29:6 30:1 33:14 35:3 44:4 45:10 46:8 47:11
if 1:-7 2:11 3:4 6:-4 7:-3 10:17 11:-1 12:11 17:8 20:3 21:3 23:4 24:2 27:9 28:11 31:-11 33:-1 34:25 35:6 36:1 37:10 40:7 44:3 47:4 48:-3 50:0 53:-8
ifta 13:67|ignoraient 33:31|ignore 6:55 11:47 31:36 33:-6|ignorent 6:49 30:50 31:40 33:4|ignorer 33:31
ihm 2:3 3:-2 15:12 28:11 33:25 40:-4 47:8|ihn 3:-7 12:2 19:14 21:2 27:-2 31:0 33:21 40:-8 47:12 48:17
ihnen 12:20 20:5 23:39 33:17 40:8
ihr 2:-6 3:-11 6:9 7:-5 13:4 17:1 19:-2 20:-3 21:4 23:10 26:4 27:19 28:17 33:16 34:-7 40:-3 45:-3 48:8
ihre 1:3 2:-1 3:-6 5:6 6:18 7:1 12:10 14:11 19:-3 20:11 21:3 27:7 28:8 31:9 33:8 34:5 47:5 50:7 51:9 53:2
ihrem 3:11 7:17 23:40 27:15 28:24 33:12
ihren 2:6 3:1 10:7 11:14 13:10 14:10 21:10 23:12 26:16 27:22 28:15 33:6 35:14 53:19|ihrer 2:15 3:10 20:13 23:45 33:12
ihres 33:29|ii 1:23 2:26 5:21 8:10 9:21 10:21 12:8 13:8 14:5 18:11 22:8 27:1 31:-2 33:-15 34:7 41:10 45:6 47:10 48:10
iii 1:31 2:21 8:15 9:28 10:29 14:11 22:13 27:7 31:3 33:-15 34:14 41:17 48:16|ijmuiden 3:58|ijs 28:41 33:15 40:21 41:36
ijsbreker 33:15 48:54|ijsgang 35:71|ijskar 33:28|ijsvlakte 41:70
ik 1:1 3:37 5:0 7:-11 12:12 14:17 19:28 20:13 27:7 29:3 31:-8 33:-27 35:-1 38:6 40:-13 44:7 47:23
il 1:-7 2:-3 3:10 6:7 7:-11 8:-3 9:-3 10:-16 11:-3 12:1 13:-5 14:-19 18:-3 19:0 20:6 21:10 27:-12 28:10 31:-14 33:12 34:-6 36:9 37:8 38:-4 40:-6 44:6 45:-3 47:17 48:15 51:9 53:-7
ile 3:19 21:43 28:56 33:-10 45:49|ileana 6:49 33:26|ilias 33:28|ilja 33:28|ill 2:42 3:37 33:8|illegal 14:55 33:16
illegale 14:71|illegible 51:78|illimitee 5:79|illisible 1:73|illisibles 2:63|illness 2:42 31:43 40:34
illustrateur 16:73|illustration 13:58 37:68|illustrator 34:62|illustratrice 13:61 34:43|illustre 20:57|illustres 30:77
ils 2:-4 3:11 6:0 12:-11 18:-1 19:6 20:8 21:9 28:17 31:8 33:18 38:7 40:-6 45:-5 47:3 48:6 49:7 53:-12
ilse 7:32 9:39 13:26 19:35 27:30 43:33|ilunga 12:30 13:29 16:31 20:15 22:44 37:45 43:33 53:30
ilyas 6:25 21:23 24:26 27:19 33:14 36:31 48:24|ilyes 33:31
im 0:-1 2:3 3:0 4:-1 5:-3 6:-1 7:8 10:1 11:-1 12:-8 13:0 14:0 15:1 17:1 18:8 19:3 20:7 21:-2 22:1 23:2 24:-2 27:-9 28:-3 29:8 30:12 31:7 32:3 33:1 34:-3 35:0 36:2 37:5 38:-3 40:-2 42:-2 44:-3 45:-1 46:-2 47:-3 48:3 49:-2 50:-4 51:-1 52:3 53:3
image 0:3 3:-2 5:-1 7:-4 8:2 12:-3 13:5 14:0 16:20 17:0 18:-2 19:22 20:15 23:7 27:-12 33:-10 34:-6 35:-1 36:14 37:23 40:-9 41:41 43:-4 44:-2 48:1 49:16 52:7 53:7
images 0:8 2:7 4:29 7:-6 8:13 9:6 10:4 12:-2 14:16 16:2 17:4 19:16 20:13 22:1 26:10 29:7 31:-7 32:24 33:-34 34:-1 35:15 36:19 38:8 40:-10 42:3 43:14 47:14 49:29 51:9 52:27 53:1
imaginaire 6:55 48:55 53:50|imaginary 33:30|imagination 33:31|imagine 3:13 19:32 27:35 28:37 33:1 52:41
imaginons 33:31|imbiber 20:57|imitant 33:31|imite 33:31|imke 2:39 13:34 37:46 40:22 43:35|imkerverein 35:69
immaculate 33:30|immaterial 10:64|immaterielle 0:71|immatriculation 8:81|immatrikulationsbescheinigungen 3:55
immediate 44:77|immediatement 44:77|immense 33:31|immer 3:2 6:12 7:8 10:8 19:21 21:11 28:15 33:7 40:0 45:25 48:11 53:9
immersion 16:73|immersive 1:32 10:20 13:30 19:18 34:35 36:40 42:35|immeuble 33:28 45:36|immo 46:76
immobilienfonds 40:54|immobilier 33:31|immobiliere 33:18 35:64|immobilisation 34:64|immobilisations 0:82
immobilise 0:77 40:31|immobilises 0:82|impact 17:40 31:28 40:40 49:47 53:32|impairs 45:71|impatients 12:72
impayee 51:83|impeccable 33:31|impeccables 33:31|imperatrice 33:31|imperceptiblement 33:31|impie 33:31
impitoyable 28:84|implantation 53:72|implantee 7:69|implanter 33:31|impliquees 53:72|importance 33:31|important 33:30
importe 33:31|imposable 26:85|impose 10:52 19:50|imposee 3:60|imposer 23:78|imposerons 40:58
impossible 3:38 20:35 33:10|impot 42:59 51:73|impots 9:43 14:54 33:-7 51:59|impression 16:46 25:59 51:56 53:44
impressions 16:73|imprevu 16:73|imprevus 11:14 16:54 41:66|imprimante 20:57|imprime 8:59 33:23|imprimee 16:59 18:63
imprimerie 26:79 47:52|imprimeur 7:69|improve 44:73|impulsief 6:69|impulsif 6:76|imputable 34:64|imputables 34:64
imputation 10:66|imputer 27:66
in 0:-1 1:-4 2:0 3:2 4:-1 5:-3 6:-2 7:10 8:-4 9:0 10:0 11:3 12:3 13:9 14:4 15:2 16:-9 17:-2 18:1 19:2 20:1 21:1 22:3 23:-1 24:-2 27:3 28:2 29:2 30:1 31:4 32:0 33:-5 34:-4 35:-1 36:-3 37:1 38:-2 40:5 41:-7 42:-4 43:-9 44:-4 45:0 46:-1 47:0 48:-3 49:-2 53:13
inattendu 16:73|inattendue 44:77|inaudible 19:64|inauguration 20:35 33:10 48:55|inaya 33:31|inbegrepen 41:56 50:59
inbegriffen 27:60|inbegrip 10:48 34:48|inbreekt 19:61|inbreng 5:34 10:47 11:19 17:42 40:0 42:28|inbrengen 10:40 34:53
inc 1:37 10:48 29:44 43:37|incapables 33:31|incendie 20:46 35:47 40:28|incentive 40:18 42:70|incentives 40:55
inch 33:30|inchange 2:49 11:68|inchangee 11:68 35:64|inchangees 2:55 11:60|inchanges 11:82|incidences 33:31
incident 4:71 20:43|incitant 42:77|incl 2:8 10:10 13:13 16:14 17:34 26:23 34:7 41:44 42:26 50:45|incline 1:65
include 13:67|included 2:19 5:28 10:20 14:25 19:17 33:-14 34:19 41:27 42:29 51:35|including 2:42 10:42 35:41 41:37
inclus 40:44 51:70|inclusief 10:35 27:37 34:34 50:46|inclut 40:58|incognito 21:73|incombent 10:66
income 0:43 2:29 9:41 10:29 11:40 17:38|incompatible 14:69|incomplet 1:73|inconnu 33:18 48:63|inconnue 33:31
inconnus 33:31|inconvenient 33:31|incorporated 7:53 8:63|incorporation 8:71 22:44|incorporelles 0:82|incorporels 10:66
incrimine 33:31|incrustation 19:64|incubator 7:53 46:64|incurred 53:68|indebted 51:78|indeed 33:30|indelible 33:30
indeling 2:39 24:55 33:7|indem 3:55|indemnisee 33:31|indemnite 2:29 15:63 34:48|indemnity 34:62
independance 14:67 40:26|independant 7:55 13:58|independante 7:47 12:37 14:57|independantes 10:66
independants 7:63 51:56|independent 7:50 14:54 40:10|indertijd 33:28|indeterminee 8:81|index 9:69 33:7|indexe 40:58
indicateur 53:72|indicateurs 31:68|indicatif 27:52 42:64|indication 27:64|indications 14:55 33:16
indicative 9:39 27:21 41:48 42:57|indicatives 10:66|indices 31:64|indie 7:39 13:41 22:44 40:28|indien 23:56 34:48
indienen 14:43 18:44 23:43 42:46|indiener 12:67|indiening 3:16 11:45 12:26 14:28 18:49 43:28|indient 40:55
indigo 31:40 33:26|indiquait 11:82|indique 20:57|indiquees 14:71|indirects 16:73|indispensable 3:35 33:14 52:61
indisponibilite 40:58|indisponible 40:58|individual 19:61|indivis 10:66|indivise 10:58 33:10
indivision 5:61 10:34 13:40 22:44|indoors 19:61|induction 27:64|industrie 1:43 17:42 19:27 20:20 27:42
industriel 7:37 17:48 23:46 40:26 53:40|industrielle 50:80|industrielles 32:83|industriels 3:60|industriezone 48:68
industry 31:51 40:42|inecoutable 33:31|inedit 31:40 34:37 47:66|inedits 5:57 34:56|ineens 19:53 33:7
ines 2:-1 3:8 5:8 6:31 7:3 12:15 13:11 19:5 21:5 22:2 25:18 29:8 33:0 36:13 37:14 40:0 43:16 44:3 48:25
inevitable 3:60|infection 33:31|inferieur 8:67 40:44|inferieure 17:79|inferno 31:68|infini 33:31|infinite 33:30
infirmier 3:38 6:55 33:10|infirmiere 3:26 6:32 20:13 33:14 35:34 45:27|infirmiers 13:71|inflammation 33:31
influencer 31:64|influencers 31:64|influences 19:61|influenceurs 31:68|info 14:59 45:53|infographie 19:64
inform 23:60 35:62|informatie 1:55 35:58|information 1:29 4:39 10:17 14:28 20:9 21:32 34:15 35:45 40:9
informationen 35:69|informations 1:46 14:57 35:50|informed 21:72|informee 20:43 34:50|informer 14:53 23:67
informes 27:66|informiert 42:67|infos 12:55 43:55|infra 19:47 32:63|infrabasses 19:64|infrastructuur 53:66
infusion 33:29|infuus 20:57|infuuspaal 32:54 33:21|ing 30:66|ingaand 34:53 35:50|ingang 33:28|inge 16:52 43:61
ingebracht 10:62|ingebrekestelling 2:60|ingediend 1:40 11:33 12:26 17:43 51:55|ingefluisterd 28:75|ingehouden 23:70
ingenierie 50:68 53:49|ingenieur 6:14 13:10 16:29 20:17 33:14 40:7 41:14 44:21 45:9 53:9
ingenieurburo 30:45 50:47 53:42|ingenieure 1:23 6:26 13:22 16:23 20:8 31:30 33:11 44:27|ingenieurs 31:32 33:22 50:44
ingepakte 33:28|ingescand 24:62 25:64|ingeschreven 33:28|ingeslikt 33:28|ingesloten 33:28|ingestapt 33:15 47:58
ingestoken 40:55|ingetrokken 29:75|ingevuld 1:69|ingoing 34:62|ingrepen 2:60
ingrid 7:23 10:20 11:32 14:28 16:25 25:45 38:32 40:23|inhaber 4:58 5:41 34:34|inhabitants 33:30|inhabituel 40:58
inhales 49:77|inhalt 9:58 12:33 21:22 33:-13|inhaltlich 11:68|inhaltsangabe 1:28 2:24 10:25 12:27 33:13
inhaltsverzeichnis 9:68|inherited 20:59|inherits 33:22 45:48|inhoud 1:24 9:53 30:37 33:3 38:29
inhoudelijk 11:60 23:43 53:39|inhoudsopgave 9:73|inishmarra 33:16 35:62|initial 33:30|initiale 10:40 33:6 34:49
initiales 33:31|initialled 34:62|initiatiefnemer 1:69|initiating 43:69|initiative 7:47 10:44 40:36|initiator 1:69
initiatorin 10:62|initie 53:72|injecte 33:31|injection 33:26 35:49|injonction 14:71|injures 13:58 47:66|injuste 33:31
ink 3:28 19:30 24:46 32:46 33:-1|inklusive 53:63|inkomsten 10:56 40:29|inkt 24:62 32:61
inktpot 22:30 30:29 34:20 38:33 40:15 43:38 50:32 52:36|inlaat 33:28|inleg 10:62|inlet 33:30|inlichtingen 14:70
innamezone 33:28|inne 33:29|innen 3:14 16:23 19:17 32:28 33:-1 43:23 48:32 53:21|innenraume 53:63|innenraumen 40:54
innergemeinschaftliche 26:71|innerhalb 20:37 26:49 34:39|inning 51:77|inningen 2:60|innocent 33:30|innovation 15:77
innovationsgutschein 15:70|inns 53:68|innsbruck 1:27 8:41 10:24 13:26 20:20 33:-9 43:27|innu 33:31|innues 33:31
inondable 22:76|inondation 20:43 33:18|inox 26:85|inquiete 33:31|inquietude 33:31|inquietudes 40:58
inquiry 33:16 45:56|ins 3:8 16:18 20:11 21:17 27:24 30:19 31:23 33:-7 40:18 44:20|insas 13:71|inschreef 33:28
inschrijven 35:71|inschrijving 51:77|inschrijvingsnummer 51:77|inscriptie 24:76|inscription 1:52 3:20 8:41 33:5 35:38
inscriptions 16:59 35:64|inscrire 1:60 10:48|inscrit 10:34 33:13 40:40|inscrite 2:63|inscrites 36:85
insectes 33:22 48:57|insel 28:69|insert 11:36 24:41 49:74|inserts 13:54 24:64|insgesamt 15:52 16:35 17:37 41:36
inside 7:7 9:16 19:24 32:35 33:22|insigne 33:28|insignes 24:76|insist 43:69|insiste 6:46 19:34 20:37 33:1
insists 30:73|insolvabilite 14:71|insolvency 14:68|insolvent 14:65|insolventieprocedure 14:70|insolvenzverfahren 14:65
insomniaque 6:63 28:70|insonorise 50:80|inspected 5:72
inspecteur 2:7 6:25 19:7 21:31 24:22 28:21 30:16 31:10 33:-11 34:7 35:18 36:22 37:24 43:16 44:13 47:18|inspectie 21:68
inspection 20:34 26:53 45:37 50:51|inspector 3:16 6:29 21:47 33:-1 45:39 48:30|inspectors 20:59
inspectrice 3:12 6:28 21:42 33:18 45:24|inspektor 33:29|inspiratie 5:71|inspirations 32:83
inspire 1:42 2:31 3:28 34:33 47:48|inspirer 34:64|instaat 10:62|instable 30:77|install 20:59
installatie 2:26 10:27 20:23 33:-6 40:21 41:36|installation 13:41 20:22 22:45 27:31 36:49|installations 7:50 40:46
installe 33:31|installee 53:72|installerait 33:31|instalment 17:59 23:60|instalments 2:45 23:56 33:-1
instance 20:43 45:58|instant 3:23 33:24 40:21|instantie 15:74|instappen 27:63|instapt 33:28|instead 14:42 33:16 40:28
instinct 19:51 33:13|institut 17:40 20:30 30:57|institute 1:22 10:17 17:38 23:27 33:-4 40:21 42:44|institutes 36:77
instituteur 3:28 13:53 33:13|instituteurs 31:54 36:71|institution 13:47 23:48 27:36 31:38|institutionnelle 20:57
institutionnels 7:69|institutrice 3:35 6:52 13:34 28:46 33:-7|instorten 33:28|instorting 20:57|instructed 53:68
instructeurs 27:66|instruction 29:63 33:20|instructions 26:78|instruite 20:57|instrument 19:42 20:27 33:13
instrumente 19:45 50:55|instrumenten 20:57|instruments 33:31|insurance 33:-13 35:17 40:7 41:64 45:11 50:17
insure 40:55|insured 10:37 33:16 50:49|insurer 6:58 35:62|insurers 48:73|inszenatorische 19:58|inszenieren 38:69
inszenierung 19:58|inszenierungen 13:64|int 2:18 33:-10 42:16 43:24 48:65 49:20|intact 2:49 21:60|intacte 21:60 40:44
intangible 0:70 33:8|integral 2:35 8:75|integralite 5:79|integrante 10:66|integre 6:76|integree 7:69|integrees 10:66
intelligence 33:30|intend 3:11 7:18 10:16 19:32 20:36 27:28 33:-18|intendant 23:70|intended 1:42 2:36 10:37 43:42
intends 27:56 33:8|intensite 17:79|intent 27:55 30:48|intentie 1:42 27:54 42:33|intentiebrief 12:67
intentiebrieven 1:69|intentienota 1:69|intentieverklaring 9:59 40:42
intention 1:32 3:32 9:40 20:3 27:38 30:23 33:-27 36:20 40:4|intentions 19:42 20:49|inter 10:64|interaction 13:58 20:38
interactive 1:27 2:34 17:31 22:29 27:22 34:21 42:31 43:27|intercalaires 17:79|interchangeables 24:68 33:18
intercommunale 33:15 35:58|intercutting 20:59|interdiction 43:75|interdisent 34:64
interdit 2:22 20:17 22:35 33:4 34:24 35:50|interdite 10:38 30:50 33:4 47:52|interdites 24:82
interessant 3:27 20:24 33:21|interesse 3:26 20:-9 27:42 30:28 31:-1 40:21 42:24 51:23|interessebrief 27:63
interessee 4:63 20:35 40:36|interesseert 3:58|interessees 31:68|interessement 2:63|interessensbekundung 27:60
interesser 40:58|interesses 30:69 31:46|interessiert 3:50 31:23 33:-9
interest 3:6 8:14 10:18 12:6 13:5 14:6 15:15 26:15 27:38 29:14 31:12 33:-23 36:14 40:10 42:30 44:10
interested 3:37 27:43 30:32 40:13 51:37|interesting 33:30|interests 3:53 20:32
interet 10:22 23:15 27:51 28:21 33:-20 34:1 40:14 42:37 44:14|interets 3:22 10:41 17:41 26:47 33:-7 41:38
interface 24:82|interieur 3:4 16:23 19:21 20:21 21:30 28:28 33:1 35:34 36:29 45:16|interieurfotografie 32:75
interieurs 32:56 33:5 40:41|interim 22:52 30:54 33:3|interimaire 45:71|interimaires 7:69|interimkracht 33:28
interior 13:31 16:33 19:25 22:30 40:19 41:35 49:41|interiors 19:61|intermediaire 0:55 33:4 42:64|intermediaires 42:77
intermediary 42:72|intern 52:77|internal 33:30|internat 3:60|internationaal 31:63
international 1:23 7:23 27:14 31:45 40:21 42:33 43:11 45:17
internationale 7:42 10:10 18:26 23:21 27:10 30:25 40:10 42:40 43:25|internationales 30:50 42:72
internationalisation 15:77|internationaux 41:76|interne 7:24 17:35 20:12 33:-13 40:13 44:54 50:48|internees 20:57
internes 16:73|internet 12:49 33:21|interpose 33:31|interposee 14:71|interpretation 22:27 30:29 41:72
interprete 10:52 33:18|interpreter 3:15 6:28 13:36 19:17 22:27 28:32 33:-14 38:32 40:12|interpreters 20:59
interpretes 19:50 43:62|interprets 33:30|interrogatoire 48:77|interroge 21:31 30:35 33:23 44:35|interrogee 6:76
interrogees 30:77|interrogeons 31:68|interroger 3:60|interrompre 20:57|interrompt 20:35 33:23|interrompu 20:57
interrompue 22:76|interruption 33:31|intertitres 20:57|intervalle 34:64|intervenant 17:79|intervenantes 40:58
intervenes 2:63|intervention 1:58 2:21 12:30 40:26 53:30|interviendra 23:72 40:31|interviens 20:57
intervient 10:52 23:64|interview 12:15 20:31 33:-11 38:59 44:16 48:18|interviews 16:12 19:24 20:46 30:38 33:-20 38:17
intiem 20:57|intitule 1:37 2:34 9:32 10:29 22:26 40:9 41:40 43:26|intitulee 10:66
into 3:-1 7:17 11:15 14:9 27:4 33:20 34:3 38:16 40:6 49:17|intra 26:78|intracommunautaire 26:85|intragroep 10:62
intrigue 6:55 44:56 45:50|intrigues 45:71|introduce 29:76|introduction 1:73|introductions 33:30
introduire 23:43 29:74 42:42|introduit 1:46 12:45 17:52 40:31|introduite 23:78|introduites 51:83
intussen 11:30 33:22 34:17 48:24|inutile 40:58|inv 26:78|invent 33:30|inventaire 9:47 12:25 20:10 21:27 33:20
inventait 33:31|inventaris 33:28|invente 7:26 15:40 33:23 43:33|invented 31:43 33:8 40:34|inventees 5:79
inventer 2:41 3:38 33:10|inventes 24:68 34:50|invention 3:59|inventorie 6:76|inventory 13:54 35:62
inverse 7:24 10:21 19:40 20:33 33:0|inversee 11:82|inversent 10:66|inversion 11:82|invested 40:55|investeerder 42:72
investering 42:72|investeringsfonds 46:76|investissement 7:51 10:34 15:51 36:53|investisseurs 33:31|investissons 40:58
investit 40:58|investitionszuschusse 0:71|investment 42:59 53:54|investor 42:72|investors 42:72|invigilators 27:64
invisibles 19:50 40:44|invitation 3:40 35:67|invite 6:46 23:47 33:11 35:47|invited 20:45 28:62|invitee 33:31
invitent 19:64|invitera 20:57|invites 31:68|invitons 33:31|invoice 26:78|invoices 2:63|involved 27:64|involving 38:76
invullen 1:69|inzage 2:39 34:53|inzake 2:34 10:35 34:34 51:50|inzet 33:28
iode 2:16 7:23 10:19 23:31 26:38 30:31 34:18 38:37 40:12 43:29 50:33|ip 10:50 40:42|iphone 32:83|ipv 11:74
ira 3:23 19:27 20:20 33:4 40:34|iraient 30:77|irait 20:43 33:18|iranische 33:29
ireland 1:9 9:16 10:30 16:9 17:13 18:12 23:14 25:31 27:4 31:20 33:-30 34:3 36:17 40:13 41:11 42:30 44:13
irena 3:24 16:34 20:34 33:-5 44:39|irene 33:25 34:39|irgendwann 33:29|irgendwo 3:34 33:8 40:32|irions 27:66
iris 22:51 29:63|irish 7:13 10:10 13:25 16:15 17:36 23:20 25:26 31:35 40:1 42:36 43:15|irishmen 20:45 33:16
irl 1:55 25:66|irlandaise 34:64|irlande 31:68|irlreardon 25:80|irlspecimen 25:80|irma 3:12 33:28|irmao 47:66
irmgard 6:31 33:22 49:35|ironically 18:71|ironique 6:76|ironisch 45:66|irons 20:43 31:54|iront 33:18 53:58
irrecevabilite 1:73|irren 38:69|irreversible 14:68|irrevocable 34:64|irrevocablement 34:64|irrtumlich 11:68
irruption 33:31
is 1:-10 2:-8 3:9 4:6 5:-3 6:1 7:4 8:-1 9:-5 10:0 11:7 12:7 13:-8 14:15 19:9 20:3 21:3 23:2 24:-3 27:4 28:7 30:-2 31:-3 33:0 34:-1 35:0 36:-3 37:0 38:-4 40:7 43:-10 44:7 45:6 46:-3 47:-1 48:-4 51:2 53:2
isbn 47:72|isfahan 21:40 33:23|ish 13:42 17:44 22:48 43:43|ishiguro 44:73
island 16:18 18:20 19:10 28:36 31:25 33:8 40:4 41:20 45:27|islanders 33:30|islands 3:59
isn 3:18 14:35 21:20 27:11 33:14 38:13 40:3 42:10 47:11|isolatiepremie 15:74|isolation 30:64 33:18
issam 3:17 6:34 13:42 27:23 33:3 36:42 43:32|issn 47:76|isst 21:34 33:19 48:35|issue 23:43 25:49 38:45 47:42 51:47
issued 4:53 51:72|issues 8:62 40:46|issus 34:64
ist 0:-2 2:-7 3:7 5:-3 6:6 7:4 9:-5 10:-1 11:9 12:3 13:-5 14:17 15:-3 17:-5 19:8 20:10 21:-4 23:3 27:7 28:-1 29:0 30:-6 31:-1 33:2 34:-2 35:1 37:1 38:0 40:9 42:-3 44:-1 45:1 46:-2 47:-1 48:-3 53:-7
istace 22:76|istasse 22:71
it 2:-16 3:13 4:2 5:-7 6:0 7:5 10:-3 11:9 12:-4 14:12 15:-1 19:8 20:1 21:9 23:-1 27:3 28:7 29:2 30:-7 31:-1 33:4 34:-3 35:-1 36:2 37:-1 38:1 40:1 42:-6 43:-5 44:3 45:4 47:6 48:2 51:-2 52:2
ita 25:87|italiaan 3:58|italiaans 13:43 16:41 20:31 43:43|italian 32:63 33:16|italianen 20:50 33:7|italians 33:30
italie 30:46 31:63|italien 13:23 16:24 31:44 33:-17 43:52 47:30|italiens 19:50 33:18|italy 31:64|itches 32:77
item 11:46 16:56 17:33 40:16|items 35:76|itinerante 31:68|itinerantes 31:68
its 1:-6 2:-12 3:-1 4:8 5:-3 7:17 8:13 10:27 11:0 12:-6 14:12 15:2 17:-3 19:-14 20:-10 23:10 27:8 28:7 29:19 31:-4 33:-2 34:3 35:0 40:13 45:8 47:3 51:3
itself 3:15 10:20 21:28 29:33 33:12 40:12 53:24|ittre 40:58
iv 1:33 2:23 8:16 9:29 10:25 14:12 22:15 31:4 33:-13 34:16 41:18 48:17|ivoor 32:75|ivrogne 33:31|ix 2:33 9:51 41:55
ixelles 7:37 20:19 26:48 34:33 43:39|izmir 33:31
j 1:2 3:34 5:7 9:6 10:-7 11:2 12:8 13:-5 14:-9 16:3 18:4 19:14 20:8 22:19 23:-3 25:0 27:14 31:-11 33:-42 34:-4 40:-16 41:5 43:-1 44:12 46:-1 47:16 48:-1 49:-2 50:17 53:-9
j0 18:77|j1 9:50 10:34 18:59 40:26|j2 18:77|j3 18:77|j4 9:67 18:63|j5 18:77|j6 18:77|j7 18:77
ja 1:43 2:-6 3:-7 10:-4 11:7 15:13 16:3 17:37 20:-9 21:10 27:5 30:17 33:-18 34:0 36:9 37:10 42:13 44:5 47:4 50:6
jaar 0:19 2:2 3:-6 5:-4 6:-1 7:17 8:5 10:-9 12:-8 13:-1 15:17 18:-4 19:-10 20:0 21:-8 22:11 24:1 27:-12 28:5 30:2 31:-3 33:4 34:15 35:5 36:0 38:-1 39:0 40:11 43:3 44:-3 45:-4 47:-4 48:-7 53:-9
jaargang 38:74|jaarlijks 2:39 23:48 35:50|jaaromzet 7:51 46:63|jaarrekening 0:66 1:21 9:50|jaarrekening24 9:73
jaarrekeningen 9:73|jacke 33:20 49:51|jacken 32:70|jacket 33:30|jackets 33:30|jacobs 2:61|jacqueline 29:70
jacques 7:55 30:64|jadis 33:31|jadoul 26:85|jagd 33:29
jahr 0:24 1:5 2:1 3:-4 7:2 13:5 15:23 20:21 22:25 23:6 29:10 33:-2 34:15 40:8 42:14
jahre 2:1 3:15 5:7 7:11 8:10 10:2 15:19 30:6 32:10 33:10 34:18 35:9 41:6 43:5 46:10 50:9|jahrelang 33:29
jahren 2:19 3:-5 5:21 7:10 13:4 15:29 20:12 23:6 28:17 33:2 34:0 35:9 40:8 43:13|jahres 18:54 38:56
jahresabschluss 0:60 9:52|jahresarbeitseinheiten 46:70|jahresende 39:49 50:47 52:51|jahresergebnis 0:71
jahresgewinn 0:71|jahresrechnung 0:71|jahrestag 31:62|jahresuberschuss 0:71|jahresumsatz 7:49 46:57
jahreszeit 19:45 45:50|jahreszeiten 20:58|jahrgang 7:47 13:53|jahrhundert 33:29|jahrlich 5:54 40:40|jahrlichen 27:60
jahrzehntelang 33:29|jaillit 33:31|jalhay 53:68|jalon 3:34 18:61 40:32|jalons 18:77|jalouse 33:31|jalousie 33:31
jaloux 33:31|jam 6:47 32:52 33:14
jamais 3:17 6:18 7:-5 14:2 19:18 20:18 21:-8 22:-6 24:21 28:2 31:-14 33:11 36:3 38:9 40:-3 44:3 45:19 47:-2
jamar 40:58|jambe 47:79|jambes 13:31 19:23 44:37 49:43 50:39 53:49|james 25:80|jamioulx 13:71|jammer 44:72
jamotte 44:77|jan 2:4 5:24 13:13 18:55 22:14 23:14 25:41 35:15 43:13 44:14 48:13|jana 5:54 13:51|jane 14:68
janner 1:38 18:41 34:34 50:42|jannik 6:52 44:54|jans 13:71
januar 1:13 2:19 5:26 10:10 18:45 30:14 31:10 33:-12 34:8 38:28
januari 0:13 2:32 4:15 5:20 8:13 10:0 11:12 18:44 31:11 34:19 35:26 40:4
january 0:14 2:19 5:33 8:13 11:19 18:49 20:-5 23:10 26:14 27:0 30:9 31:0 33:-24 34:-1 35:12 39:15 40:1
janvier 1:-4 2:21 4:7 5:35 7:-9 8:23 10:12 11:4 12:10 14:2 18:42 20:-21 23:0 27:12 29:20 30:15 33:-26 34:14 35:0 40:4 41:-1 43:-2 44:0 45:-6 52:9
japan 30:42 31:58|japanese 32:77|japanisch 32:70|japon 31:68|japonaise 19:64|jaquette 33:31
jardin 6:31 13:26 33:22 47:34 48:31|jardins 1:59 33:18|jaren 3:27 15:44 19:17 21:24 31:20 33:5|jarenlang 33:28
jars 6:47 32:52 33:14|jas 13:22 24:28 33:23 48:20|jascha 2:25 3:11 10:17 12:28 13:20 34:28 37:27 40:9 43:20
jaschas 40:54|jasper 22:71|jassen 32:61 33:15|jaszak 6:39 33:18 35:42|jauge 31:68|jaune 19:27 20:17 24:45 32:59 33:6
jaunes 19:50 32:69|jaunies 19:50 33:18|java 32:75|javel 19:64|jaw 24:56 33:22
je 1:5 2:-4 3:27 5:-7 7:-6 9:-1 10:-11 12:6 13:-11 14:11 19:20 20:18 21:-8 24:1 27:7 28:2 29:5 30:4 31:-13 33:-19 34:-2 35:0 37:3 38:4 40:-7 41:-4 43:-7 44:11 45:7 46:1 47:6 53:-8
jealousy 33:30|jean 2:5 3:2 8:28 10:13 13:13 14:22 25:28 27:19 29:28 33:-15 43:17 45:35 47:34
jeanne 3:11 5:13 12:12 14:12 19:4 22:23 33:21 47:14|jede 3:12 10:12 19:15 20:8 28:19 33:8 34:1 36:13 45:36
jedem 3:12 28:26 31:19 33:20 36:28|jeden 20:6 28:16 33:25 36:19 45:11|jedenfalls 3:42 38:56
jeder 2:10 3:-4 6:15 10:2 19:7 20:13 21:5 31:2 33:14 37:12 40:-6 45:23|jederzeit 10:35 20:32 29:43 40:27
jedes 6:29 10:25 19:22 33:13 45:27|jedoch 27:39 34:39 35:48|jef 6:44 13:45 24:45 33:4
jelle 3:21 12:31 34:25 40:19 43:43 47:35|jemand 3:25 6:6 19:-1 20:14 21:5 28:10 32:11 33:17 48:6|jemandem 3:42 33:16
jemanden 3:29 33:24|jemappes 20:38 33:15 47:50|jemelle 3:39 16:38 33:-4 35:42 53:36|jemeppe 53:68|jemima 27:64
jempi 6:41 33:14 48:40|jena 2:29 3:27 16:36 18:40 33:-2|jene 11:68|jener 11:68|jenever 33:15 48:54|jenseits 7:49 31:49
jerome 5:58 33:20|jerzy 21:54 45:53|jet 3:46 18:63|jeter 3:33 11:54 33:18|jette 3:22 20:32 33:21
jetzt 3:13 11:16 20:6 23:14 33:17 34:8 36:19 40:1 53:10|jeu 19:36 21:25 31:19 33:11 34:16 41:28 45:23
jeudi 11:37 13:27 20:12 31:36 33:-13 35:33 38:38 47:48|jeugd 3:44 27:50|jeugdprijs 13:70|jeugdreeks 1:55 45:53
jeugdroman 34:61|jeugdtheater 13:70|jeugdvriend 33:28|jeune 2:0 3:-3 7:6 13:20 16:10 20:-6 31:16 33:21 40:7 45:9
jeunes 7:20 13:43 20:8 30:28 33:-5 38:38 40:9 53:35
jeunesse 13:16 18:21 20:10 22:20 27:26 31:12 33:-24 34:8 36:41 40:14 42:31 45:16 47:36|jeux 14:49 34:42 40:36
jeweiligen 10:62|jeweils 2:55 20:32|jg 13:57 47:48|jip 6:38 33:19 36:44|jips 21:68|jo 6:40 20:27 27:32 45:41 48:46
joaquim 13:43 37:51 43:43|job 21:45 28:35 33:16 50:36|jobs 53:68
jocelyne 3:10 6:24 20:11 21:24 24:29 33:11 34:14 45:21 47:25|jodogne 53:68|jodoigne 1:35 7:31 8:35 43:36 53:50
jodtabletten 3:55|joel 20:44 33:15|joelle 27:66|joggingbroek 33:28|johan 20:57|johannistag 21:64|joie 23:64 33:18
joignable 12:72|joignables 12:72|joignons 40:58|joindra 12:72|joindre 1:70 27:30|joined 1:55 2:49|joining 20:59
joins 33:30|joint 1:27 2:10 9:54 10:32 11:41 12:19 23:24 29:20 32:18 40:-1 45:7
jointe 1:20 4:32 11:65 12:32 23:37 25:34 40:17|jointes 1:33 2:35 9:62 12:45|jointly 4:44 10:60
joints 1:35 10:41 11:44 12:48 14:33
joke 1:18 2:9 3:16 8:24 10:11 12:16 23:19 25:27 27:12 31:10 33:-24 36:25 38:23 40:2 43:29
jokes 3:28 33:-1 40:24 43:38 45:39|joli 3:46 32:69|jolies 3:60|jonas 3:17 6:27 21:26 27:21 31:13 33:-1 44:28 48:26
jonckheere 2:45 3:23 16:36 18:40 53:35|jong 6:33 7:29 33:22|jonge 3:15 15:32 20:15 33:21
jongen 3:3 6:15 19:6 21:25 28:21 33:20 44:18|jongens 3:20 20:37 33:15|jonger 31:63|jongeren 30:69|jongerenkanaal 36:76
jongetje 33:28|jongste 3:31 6:42 33:15|joost 27:64|jordan 6:76|joris 2:29 6:42 21:40 33:17
jos 3:13 6:34 8:27 20:16 21:22 31:20 33:2 40:11|josaphat 7:69|josee 27:66|joseph 33:26 34:35|josette 7:47 33:21
josiane 3:11 20:19 33:15 34:22 36:27 47:26 48:15|josianes 33:29|jost 44:67|josy 6:32 33:16 44:34 48:32
jouant 19:50 33:18|joue 3:3 13:34 19:7 31:11 33:24|jouee 33:18 43:62|jouent 19:33 31:36 33:21
jouer 27:23 33:24 36:41 38:39|jouera 33:31|jouerai 27:66|joueront 19:64|joues 19:64|jouet 19:42 20:35 21:52
jouets 19:42 20:22 28:49 34:29 45:36|joueuses 21:74|jouissance 2:49 34:50
jour 1:-4 3:-8 5:2 6:-1 10:14 12:-5 13:-5 14:7 15:11 16:17 17:-5 18:0 19:-13 20:4 21:0 22:-8 24:-2 26:1 28:7 30:0 31:-6 32:-1 33:5 34:11 35:1 36:1 38:1 40:12 41:-7 43:-8 47:-4 48:22 49:0 51:12
jourdan 2:41 5:57 43:54|journal 3:14 5:33 21:28 33:6 34:28 45:26 47:34 48:31|journalism 1:42 17:45 31:37 42:46
journaliste 3:18 7:27 21:48 33:-1 34:35|journalistin 6:45 33:21
journee 2:8 16:18 19:9 20:22 26:42 33:10 34:9 45:16 50:37|journees 13:40 20:26 26:53 27:35 51:52|journey 33:30
jours 2:12 10:11 13:-11 16:35 18:11 20:5 21:-9 22:-7 23:-5 26:22 30:2 31:-15 32:0 33:-14 35:-5 40:-2 41:35 43:9 45:-11 46:1 50:38 51:8 52:4 53:26
jousten 29:70|jovial 33:31|joy 33:8 44:65|joyce 13:46 39:57 43:47|jozef 25:78|jozefien 7:34 20:26 27:32 40:25 44:41
jp 22:50 42:51 43:47|jpc 18:55 40:50|judge 20:12 27:17 28:28 33:9 40:20 45:22 48:26 53:20|judges 33:30
judiciaire 14:30 18:45 20:16 31:36 40:30 44:36|judiciaires 5:65 30:64|judith 27:66|judo 45:71
juf 20:31 27:37 30:43 44:46|juge 2:6 6:28 20:18 28:27 30:32 33:13 34:7 44:20 45:14 48:20|jugee 30:69 40:36
jugement 14:71|jugendkanal 12:37 17:41 40:27 42:41|jugendmedien 30:66|jugendstrategie 40:54|juger 39:84|juil 25:87
juillet 0:17 2:16 4:20 5:13 18:59 19:-1 20:3 27:24 33:-23 34:10 35:12 43:21
juin 0:17 2:-2 5:24 8:16 10:7 11:7 12:7 15:8 17:4 18:46 20:2 23:3 25:12 27:1 29:8 30:12 31:3 33:-22 34:10 35:19 37:12 38:8 39:19 40:-7 42:3 45:-3 51:9 52:21
juist 3:27 14:60 15:44|juiste 3:33 11:37 12:30 33:-9 35:34 38:37|jul 18:66 48:40|jule 8:70
jules 3:12 19:17 33:22 48:43
juli 0:12 2:14 3:-2 5:23 10:17 18:48 23:17 26:13 29:12 30:9 33:-33 35:9 36:14 39:13 43:7 52:14|julie 27:66
julien 3:46 6:63|jullie 12:38 27:43 33:-1 40:26
july 2:6 4:22 5:35 8:20 10:7 18:49 19:4 20:2 26:21 33:-27 34:5 47:29 51:22|jumeau 33:31|jumeaux 6:63 48:63
jumelees 31:68|jumelles 20:25 33:24 44:35|jument 3:60|jumet 21:47 33:18 35:44|jump 12:55 19:47|jumped 33:30
jumper 19:39 32:56 33:8|jun 18:62 25:48 48:44
june 0:13 1:4 4:14 5:17 8:12 10:16 17:8 18:45 23:19 27:9 30:19 33:-35 34:8 36:12 38:21 40:12 43:4 51:14 52:15
jung 3:42 33:16|junge 7:20 13:23 20:16 33:22|jungen 3:22 28:35 33:21|junger 33:29|jungere 30:53 31:49|jungerer 33:29
junglingshaus 18:67|jungste 6:52 33:16
juni 1:7 2:17 4:7 5:20 8:5 10:7 11:4 12:3 14:0 17:15 18:41 20:-4 23:16 26:13 27:6 29:12 30:8 33:-40 34:12 40:-7 41:0 42:2 50:16
junior 13:58 20:38|jupille 33:31|jur 34:64|jure 33:31|juree 13:71|jurera 33:31|juridical 9:75|juridiction 10:66
juridique 1:17 5:22 7:1 8:41 9:25 13:4 16:48 17:12 23:10 27:-1 40:1 41:45 53:15|juridiques 16:65 40:36
juridisch 6:20 16:59 41:40 44:23|juridische 16:59 40:34|jurisdictions 16:69|jurist 16:54 53:52
juriste 5:34 7:24 16:49 33:8 34:20 53:27|jurk 33:28|jurons 14:71|jurors 33:30
jury 1:2 3:8 9:13 10:-4 12:39 13:32 22:16 23:31 36:13 38:21 39:36 40:-8 52:32|juryleden 12:67|jurysitzung 52:72
jusqu 2:-6 3:-8 5:12 6:14 7:-4 9:1 10:10 12:-8 13:-1 16:-7 18:2 19:2 20:3 21:-7 24:2 25:20 29:24 33:7 34:5 38:2 39:17 40:-15 44:5 45:-9 48:-4 50:24 51:21 52:28 53:-9
jusque 33:31|just 12:25 20:15 27:20 28:32 33:16 44:29|juste 3:21 6:25 11:43 33:16 38:35 44:26|justes 11:68 33:18
justesse 33:31|justice 6:45 33:13 45:40 48:45|justicia 20:57|justiciables 20:57|justificatifs 23:64 26:71
justification 18:77|justificative 3:60|justifier 33:31|jutta 13:25 27:18 34:20 36:32 37:32 40:14 43:34 47:27
k 2:3 4:6 5:10 7:-8 8:13 9:5 10:4 12:-1 14:-2 15:15 16:22 17:10 22:22 23:3 24:7 27:1 30:9 31:6 33:-39 34:15 36:13 37:13 39:7 40:-18 41:26 42:16 43:15 44:2 46:25 47:3 48:-2 53:-6
kaai 2:60|kaal 19:47 32:61|kaars 32:75|kaarsen 19:41 33:-1 48:38 49:46|kaarsrechte 19:61|kaarsvet 32:75
kaart 2:17 6:26 9:19 20:3 21:13 25:23 30:15 33:2 34:7 43:16 45:12 48:30|kaarten 3:36 6:48 20:36|kaartje 31:50 35:58
kaartjes 9:52 31:42 48:47|kaartletter 24:76|kaartnr 25:78|kaartnummer 25:78|kaartspel 48:68|kaat 13:48 19:39 43:48
kabbaj 22:76|kabel 2:32 20:29 33:7 49:48|kabelgelden 2:60|kabine 33:16 48:52|kabinet 48:68|kabouters 32:75|kabul 33:28
kachel 32:70
kade 1:9 2:1 3:-2 5:21 10:19 12:8 16:8 17:10 21:8 27:4 31:4 33:-4 36:16 39:24 40:-4 42:11 43:19 45:15 48:19
kader 19:53 20:16 49:47|kaders 19:61|kadett 33:31|kadiatou 33:31|kadrering 19:61|kaffee 3:18 33:26
kaffeemaschine 35:69|kahl 18:67|kahles 19:58|kai 7:28 8:36 22:32 27:26 29:36 40:20|kaisin 27:66|kalb 33:29|kale 22:71
kalender 2:26 9:38 18:49 33:8|kalk 7:40 33:10 43:45|kalkhaven 7:51 35:58|kalkoven 33:28|kalkpapier 24:62 32:61
kalkulation 1:29 9:24 10:3 11:9 12:13 16:44 18:32 34:1 41:16 53:13|kalkulationen 34:60|kalkulieren 40:54
kalt 13:39 19:33 39:55|kaltleitung 13:51 39:57|kam 3:38 6:35 33:-1 38:39|kame 33:29|kamen 33:16 37:58
kamer 16:14 18:29 19:15 20:20 32:21 33:15 38:21|kamera 13:4 16:5 19:30 20:33 33:1 41:29 50:17 53:3|kamerafrau 13:64
kamerakran 50:68|kameramann 19:58|kamerapositionen 24:70|kameras 19:45 20:32 33:3|kameraverleih 53:63
kamergenoten 33:28|kamerjas 24:76|kamerplant 33:28|kamers 20:48 33:9|kamerspel 28:75|kamfer 33:28|kamion 39:76
kammer 21:41 33:22|kammern 31:62|kammerspiel 3:42 43:51|kampvuur 13:52 22:41 38:44 39:51
kan 2:10 3:7 6:11 10:-1 13:-1 14:0 19:7 20:11 23:-1 27:13 29:4 33:7 34:-2 36:5 38:9 40:15 45:3 46:6
kanaal 33:7 39:42 45:45 47:37|kanaalgroen 32:75|kanaalserie 31:63|kanaalzone 13:43 22:44 38:48 39:49|kanada 31:54 33:8
kanal 9:39 27:28 33:1 42:40 49:43|kanale 33:29|kanalen 30:56 33:15|kananga 25:87|kanarie 20:38 33:19|kanaries 20:57
kandidaat 40:55|kandidaten 19:61|kaninchenstall 33:29|kanku 2:20 12:30 14:28 22:33 23:35 25:44 27:24 29:40 40:15
kann 2:-4 3:12 4:7 6:22 13:6 19:0 20:5 23:2 27:9 29:6 30:9 33:0 34:13 38:22 40:16 45:12|kannst 6:52 33:16|kannte 30:66
kans 40:55|kansen 31:63|kant 7:8 10:5 19:4 20:11 30:12 32:18 33:15 40:16 45:9 47:15|kantelpunt 31:63
kantelraam 1:26 7:22 17:30 23:27 27:21 37:34 38:32 39:43 40:13|kanten 31:50 40:42
kantine 20:24 22:35 33:5 34:20 35:29 48:32|kantinenkuche 20:58|kantlijn 44:72
kantoor 4:53 6:14 7:21 16:24 27:8 33:0 40:1 41:26 53:11|kantoordirecteur 4:77|kantoortje 33:28|kantoren 7:65
kanttekening 43:70|kantwerksters 33:28|kanzer 6:43 21:33 33:7 48:33|kanzlei 7:41 12:43 26:49|kapel 33:28|kapelle 33:29
kapellen 2:60|kapitaal 8:62 14:56|kapitalverbindung 7:62|kapitein 6:31 22:33 33:13 48:43|kapitel 20:39 47:57
kaplan 33:29|kapot 13:40 20:28 33:18|kapotmaakt 3:58|kapotte 6:55 21:54|kapper 28:61 48:54|kapster 33:28|kapstok 32:75
kapt 33:28|kaputte 33:29|kar 33:28|karaoke 31:68|karel 5:45 7:38 12:41 27:37|karen 44:72|karikatur 44:67
karim 3:18 6:35 10:24 19:23 33:19|karin 7:49 38:56|karl 43:75|karlovy 31:64|karte 3:18 24:42 33:11 47:28 48:27
karteikarte 9:54 43:51|kartel 11:74|karten 32:70|kartennummer 25:72|kartoffelkisten 33:29|kartoffeln 33:16 47:53
karton 19:39 32:52 33:9|kas 10:62|kasboeken 20:57|kase 22:66|kask 13:70|kaspar 22:66|kasprzak 6:54 33:24
kassa 22:45 27:45 33:10|kassabon 33:28|kasse 0:47 4:35 17:44 31:26 33:-7|kasseien 32:61 33:15|kassenbericht 35:69
kast 33:14 34:17 35:27 36:31 38:30 47:36|kasten 33:28|kasticket 26:75|kat 22:40 24:45 33:-2 47:41 48:37|katalog 7:62
katasteramt 48:65|kategorie 1:44 46:62|kathedraal 33:28|kathrin 3:34 13:31 25:39 43:43|katia 2:60|katja 27:60
katje 33:28|katrien 7:37 12:28 14:18 27:37 29:33 40:22 44:30|katrin 9:48 13:41 19:34 43:42|katze 33:29
katzenbuckel 34:60|kauf 34:60|kaufen 34:60|kaufer 21:46 33:1 45:45|kauferin 33:29|kaufmannisch 7:62|kaufmannische 7:62
kaufpreis 34:60|kauft 33:29|kaum 19:32 20:32 40:40|kaution 35:69|kavanagh 2:29 5:37 13:33 36:42 37:45 43:34|kaye 22:76
kazerne 12:25 16:25 17:30 21:25 40:13 41:27 42:30 43:27 45:33|kb 26:78|kbo 1:44 2:35 7:20 8:30 9:28 34:16 51:32
keane 33:30|kebab 33:16 48:59|keek 33:22 47:46|keen 27:64
keep 2:23 3:7 12:7 19:29 20:19 23:12 24:15 27:12 28:13 30:11 33:-6 35:24 40:4|keeper 28:44 33:12 45:52
keepers 20:37 45:48 47:52|keeping 33:16 34:49|keeps 2:27 5:13 6:24 10:28 20:0 21:13 33:9 34:20 45:11
keer 2:-3 3:8 6:-2 7:2 11:14 13:-1 19:1 20:12 21:10 22:1 23:-1 27:-2 28:4 30:-1 31:-7 32:17 33:1 34:7 40:11 43:-1 44:14 45:8 47:8 48:5
keert 2:29 13:27 22:28 28:32 33:15|kees 33:28|kehrt 33:29|keil 49:70
kein 3:3 5:10 7:10 10:-3 13:16 14:27 19:16 20:13 21:0 22:1 24:6 27:3 29:5 31:5 32:6 33:-12 34:-4 38:5 39:13 40:-6 45:6 48:11 52:7
keine 1:-3 2:-1 3:-6 4:4 5:10 7:5 14:28 15:19 19:4 20:10 21:-3 22:-2 24:3 27:-1 30:-1 33:-3 34:-1 36:4 40:-14 41:-1 44:0 45:2 46:27 47:-1 51:25 53:-4
keinem 14:51 33:16|keinen 19:15 33:17 35:25 40:22 44:24|keiner 3:18 5:13 6:21 7:8 14:10 19:14 28:25 33:13 45:9
keines 33:29|keins 33:16 42:54|keith 6:72|keken 27:63|kelder 7:26 20:32 33:8 45:41|kelders 33:28|kelenn 10:66
kelle 33:8 49:49 52:51|keller 3:9 6:19 13:18 16:19 19:12 33:14 45:17 53:16
kellerkinder 1:22 12:21 13:22 23:24 27:18 33:-13 34:18 37:30 43:22 44:25|kellner 33:29|kellnerte 3:55
kelmis 2:23 4:22 7:13 12:23 14:16 26:22 33:-20 34:11 40:5 43:15 47:17 53:31|kelso 33:30|kempen 4:77|kempisch 2:60
kempische 2:60|ken 19:39 20:49|kende 21:60 40:34|kenmerk 23:70|kenmerken 40:55|kenndaten 9:54 43:51|kenne 33:29
kennen 1:16 3:7 19:11 21:6 23:35 31:2 33:17 40:-4|kennengelernt 20:58|kennenlernt 33:29
kennis 1:38 7:34 20:26 33:-2 34:30|kennisgeving 23:70|kennisgevingen 10:48 29:61|kennismaking 16:54 26:62
kennt 6:35 30:24 31:20 33:16 47:24|kennwort 39:59 52:56|kent 6:32 16:9 19:2 21:9 23:11 30:28 33:13 40:7 48:20
kept 3:35 13:8 24:18 30:14 33:14 35:16 45:10 47:14 53:8|kerb 33:30
kerbstone 1:15 7:12 10:24 12:15 13:13 14:14 17:27 22:17 26:24 34:8 38:22 39:33 42:18 43:15 50:22 52:26
keren 2:42 6:38 34:43|kerfs 33:31|kerk 33:15 35:50 47:37|kerkhof 33:21 48:47|kermadec 22:76|kermesse 33:18 48:63
kermis 3:9 9:24 12:19 19:12 20:9 27:15 30:21 31:15 33:8 43:21|kermiscomite 35:71|kermissen 31:63|kermisweek 18:71
kern 31:56 40:33|kerncentrale 20:57|kerncijfers 0:75|kerngesund 33:29|kernkraft 20:58|kernkraftwerks 43:64
kernok 3:16 12:28 24:38 33:-13 34:20 40:14 43:31 45:37 47:36|kernpubliek 31:63|kernpublikum 31:62|kernresultaten 30:69
kernzielgruppe 31:62|kersauzon 5:79|kersen 13:56 22:58|kerstavond 33:28|kerstbestand 31:63|kerstfilm 22:71
kerstmis 31:38 33:22|kerststrik 21:68|kerstvoorstelling 21:68|kerzen 33:29|kesselprufung 35:69|kessler 48:65
ketel 33:25 48:35|ketnet 40:55|ketst 33:28|kette 19:49 21:45|kettenbrief 22:52 39:57|kettenis 22:66
ketting 32:61 44:59
kettle 1:19 4:21 5:14 7:8 8:15 10:14 14:10 15:19 17:22 22:13 23:16 29:26 32:19 33:-28 34:4 36:19 39:29 40:-3 42:14 43:19 51:17
kettles 7:66|keu 33:28|keuken 3:7 16:17 18:11 19:0 20:14 21:18 24:16 33:-6 34:1 35:11 40:12 41:10 45:14 48:28 50:23
keukenborstel 33:28|keukeninrichting 50:73|keukenlicht 32:75|keukenraam 33:28|keukenrol 33:28
keukentafel 7:38 33:15 34:34|keukentafels 3:58|keukenzaak 7:65|keur 42:72|keurde 23:70|keuren 18:57 35:58|keurig 33:28
keuring 16:36 26:44 33:-2 40:38|keurt 34:61|keus 40:55|keuze 22:58 33:15|kever 1:19 7:16 8:24 12:18 14:19 23:20 33:17
kevin 6:32 20:8 21:25 31:19 33:6 44:28 45:23 48:43
key 1:14 10:9 16:26 18:16 21:28 26:23 30:18 31:5 33:5 37:36 43:24 48:18|keyhole 33:30|keys 16:48 35:54 49:56
kg 24:41 26:51 27:30 30:45 36:38|kh 10:64|khadija 20:59|khatib 6:55 37:69|kherbane 13:50 36:63 43:54|kick 18:71
kid 33:30|kids 7:65|kien 27:60|kier 22:44 32:48 33:2 49:49|kies 33:28|kiest 21:46 33:7 45:45
kiezen 2:21 20:18 28:35 33:9 43:30 48:29
kiezgold 1:14 10:23 12:21 17:17 22:15 26:20 27:10 34:10 38:19 39:32 40:3 42:17 43:14 52:22
kigali 1:42 16:42 33:3 45:43|kijk 12:22 19:27 22:25 33:-17 39:48 52:56|kijkblad 38:74|kijkcijfer 30:69
kijkcijfers 38:74|kijken 19:20 20:17 21:10 27:5 30:22 31:17 32:17 33:11 39:18 47:14|kijkend 33:28
kijker 19:43 31:46 38:43|kijkers 7:17 22:53 31:45 38:27 40:8|kijkgedrag 30:69|kijkintentie 30:69|kijkkamer 27:63
kijklink 39:76|kijklinks 39:76|kijkt 3:-4 6:7 19:-1 21:6 30:15 31:12 33:22 38:13 49:14
kikongo 16:42 19:33 33:0 43:44 48:45|kill 18:58 40:42|killed 28:56 33:21|kiln 5:38 33:15 34:29 40:22
kilo 3:24 33:16 37:40 48:32|kilohertz 24:70|kilometer 3:15 7:18 20:22 21:15 33:12 40:1 45:19 48:15
kilometers 3:31 16:41 20:31 33:2|kilometerstein 5:46 34:39 47:45|kilometre 22:71
kilometres 3:17 7:39 20:26 21:18 31:12 33:1 35:22 53:28|kilos 20:7 21:23 33:23 47:42|kim 27:42 34:40 47:50
kimbanguiste 19:64|kin 13:35 22:39 24:52 31:31 39:57
kind 1:-3 3:14 6:20 12:3 13:-1 17:1 19:-10 20:-2 21:19 27:-8 28:4 31:-1 33:11 34:-6 36:6 37:7 40:0 42:7 43:4 47:6 48:7
kinder 3:10 19:5 20:26 21:11 27:15 33:7 35:16 40:0 45:10 47:13 48:12|kinderbed 33:28|kinderblik 30:69
kinderbuch 2:47 34:47|kinderbuchpreis 13:64
kinderen 3:18 12:6 13:25 16:6 19:-1 28:14 30:8 31:12 33:5 38:13 40:9 41:9 45:22 48:7|kinderencyclopedie 32:75
kinderfilm 1:26 7:43 17:29 22:39 31:23|kinderfilms 40:55|kinderforum 18:71|kinderfusse 47:66
kindergarten 3:34 27:39 53:42|kindergartentests 16:65|kinderhohe 19:45 20:45|kinderhoogte 19:61
kinderinstrumenten 45:66|kinderkanal 27:60|kinderkanale 31:62|kinderkinos 27:60|kinderleescommissie 5:58 44:59
kindern 3:22 19:25 20:37 38:36 40:20|kinderprogramme 44:67|kinderpsychologe 3:44 16:54|kinderpublikum 16:65
kinderregie 50:68|kinderreihen 13:64|kinderschoentje 33:28|kindersender 42:67|kindersendern 40:54|kinderstemmen 50:73
kindertagen 3:55|kindertekening 32:54 33:7 48:47|kindertijd 33:28|kinderwagen 35:69|kinderzimmer 33:29|kindes 33:29
kindly 11:61 33:16|kindness 3:45 40:42|kinds 14:68|kinesitherapeute 21:74|kinet 5:37 22:38 33:-1 34:44
kingdom 25:62 40:24 42:55|kinnen 33:30|kino 1:5 2:1 7:17 13:17 22:42 27:23 30:15 31:21 37:26 40:8 43:4
kinobesucher 40:54|kinoblatt 38:69|kinobuch 13:64|kinodokumentarfilm 12:50 43:51
kinofilm 1:31 2:27 7:28 22:32 27:26 40:20|kinofilme 13:64|kinofilmen 8:56 13:51|kinoganger 40:54
kinokoproduktionen 27:60|kinoleiter 38:69|kinopotenzial 30:66|kinos 22:35 27:30 30:36 31:44|kinospielfilm 43:64
kinostart 13:26 22:27 27:21 31:43 34:21 38:31|kinostoff 12:64|kinotour 30:40 31:56|kinshasa 20:42 31:42 42:52
kinyarwanda 6:51 16:48 43:47|kiosk 33:29|kip 33:28|kippen 33:28|kippt 33:16 44:54|kirchenfiguren 33:29|kirchplatz 2:61
kirchturm 49:70|kirsty 33:30|kist 3:28 33:24|kiste 33:29|kit 2:20 3:25 7:23 16:26 24:34 31:16 33:-13 43:35 50:28
kitchen 6:19 7:3 19:7 20:-5 21:9 24:24 32:30 33:15 44:9 47:10 48:34|kitchens 3:22 16:32 19:24 32:40 33:-8 44:35 52:42
kitoko 33:31|kits 31:64|kittelblau 24:70|kjeldgaard 19:45 39:57|kk 52:72|kl 26:75
klaar 9:25 18:52 27:16 33:-19 35:24 40:8 43:34 50:25|klaarwakker 33:28|klacht 33:15 48:54|klachten 33:28
klage 3:34 33:21|klagen 21:39 30:38 33:4 45:38|klagerin 3:55|klang 32:47 33:-6 47:40 48:29 50:33
klank 12:14 13:16 16:14 19:16 20:16 37:24 41:53 43:16 50:31|klankband 19:61|klankman 13:56 20:44|klankmix 53:66
klanknabewerking 41:56 53:52|klankonderzoek 16:67|klankstuk 13:56 39:62|klant 4:55 33:7 50:51|klanten 33:28|klap 33:28
klapke 33:28|klappen 24:60 33:12|klappt 33:16 49:57|klaproos 27:63|klaprozen 33:28|klapstoelen 33:28|klapt 33:28
klar 14:51 38:56|klara 38:57 45:54|klarem 33:29|klaren 40:54|klarer 33:29|klas 27:32 30:39 31:32 33:-2 35:40
klasse 1:24 10:21 22:25 27:20 31:21 33:-11 35:28 36:31 43:24|klassen 16:34 18:47 30:49 53:32|klatscht 20:58
klatschte 33:29|klaut 36:71|klavier 6:45 33:21|klavierstimmerin 28:69|klaxonne 33:31|kleben 19:58|kleber 26:71
klebt 33:29|kledij 41:70|kledingstuk 33:28|kleeblatt 30:66|kleermaker 33:28|kleermakersopleiding 33:28
klei 6:35 19:26 24:42 32:41 48:34 52:43|kleider 19:58|kleien 33:28
klein 0:12 1:6 6:5 7:25 12:3 13:2 14:15 19:-3 20:3 21:4 24:11 28:11 33:5 37:13 38:10 39:12 40:-8 45:18 46:21 47:7
kleindarsteller 41:66|kleindochter 33:28
kleine 6:5 12:4 14:16 15:36 19:-3 20:10 22:22 24:12 27:2 30:8 31:-1 33:-2 36:12 37:14 38:11 40:1 43:6 44:9 45:3 46:28
kleinen 14:30 19:24 33:-6 38:30 40:19 47:44|kleiner 15:24 20:12 22:32 33:5 39:25 40:31
kleines 7:21 12:23 14:49 45:23 46:42|kleinkinderen 31:50 33:15|kleins 3:44 44:59|kleinsenders 44:67|kleinst 1:44 46:62
kleinste 33:28|kleinstunternehmen 14:24 46:68|kleinstunternehmens 14:65|kleinwagen 33:29|kleinzoon 12:46 20:36 33:7
klemmbrett 33:29|klemmt 44:67|klep 33:13 48:43 49:51|kleppen 33:28|kleren 48:68|kletterhalle 40:54|klettert 6:52 33:16
kleur 19:36 24:34 32:33 33:-6 41:36 43:17 50:20 53:13|kleurcorrectie 41:70|kleuren 19:34 24:49 32:61
kleurenpalet 24:76|kleurfilters 19:61|kleuronderzoek 24:76|kleurpalet 32:75|kleurscript 32:75|kleurstalen 24:76
kleuterklas 18:57 30:56|kleuterleidster 6:69|kleuters 30:69|klick 33:16 48:52|klickt 33:29|klikteller 33:28|klim 33:28
klima 3:55|klimis 2:29 3:26 5:45 22:52 43:41|klimmen 20:28 28:45 33:18|klimmer 20:57|klimpark 20:42 33:3 44:47
klimt 20:25 33:24|klingel 21:43 33:8 49:49|klingeln 3:25 33:13 37:32 38:30 45:24|klingelt 33:29|klingen 20:58
klingt 19:39 47:57|klinkaard 13:70|klinkt 19:47 40:42|klok 33:28|klokkende 27:63|klokkenmaker 7:51 22:58|klomp 33:28
klompen 6:42 33:2 44:46 48:41|klooster 20:44 33:15|klopapier 35:69|klopfen 20:28 21:34 33:11 48:35|klopft 33:29
klopfte 47:66|klopfvorfuhrung 31:62|kloppen 11:40 16:33 21:33 33:15|klopt 6:28 14:29 33:23|klopte 11:74|kloster 18:67
kloten 33:28|klucht 3:58|kluchtje 22:71|klug 3:34 33:8 38:48|kluger 6:66|klus 21:54 33:15|klusjes 7:65
km 26:60 36:54 50:33 53:41|kmo 14:46 15:50 46:60|kmu 9:24 14:45 46:58|knackt 33:29|knal 33:28|knallen 33:16 36:58
knallt 33:29|knap 44:72|knapp 45:64|knee 20:28 33:12 48:42 49:46|kneels 33:30|knees 20:32 33:24
knew 3:21 20:21 28:38 33:13 47:36|knick 33:29|knie 33:28|knieen 33:28|knielt 33:28|knien 33:29|kniet 33:29
knife 33:15 36:43 48:39 49:44|knikt 33:28|knip 33:28|knipoog 20:57|knippen 28:75|knippert 49:76|knipsels 38:74
knipt 19:34 33:15 48:41|knit 38:76|knitted 33:30|knob 39:65 49:64|knock 33:30|knockings 33:30|knockout 38:76
knocks 33:30|knodel 33:29|knoeien 33:28|knoll 27:60|knoop 1:22 7:25 10:23 11:30 17:27 27:23 29:30 33:1 40:6 43:24
knoopsgat 33:28|knop 21:46 48:47 49:55|knopen 22:50 24:55 33:7|knopf 33:29|knoppen 33:16 49:61|knoppenbord 26:75
knot 19:34 20:32 33:3 47:47|knoten 21:45 33:20|knots 33:22 48:51
know 3:19 5:3 6:3 7:-2 12:9 13:-1 14:0 19:10 20:14 23:14 27:-5 30:5 33:10 36:8 38:25 44:19 53:-1|knowing 3:59
knowledge 14:57 20:22 27:27 34:25|known 2:26 3:22 19:12 20:10 33:9 40:18 41:22|knows 6:27 19:5 20:3 33:24 44:17
knupfer 33:29|knupft 20:45 33:16|knupfte 47:66|ko 10:62|kobe 7:38 13:43 19:34 43:43|koch 20:58|kochbuch 31:62
kochen 13:64|kochhemd 33:16 49:57|kochin 36:71|kochlehre 33:29|kochmutze 33:29|kocht 13:47 20:34 33:5|kochten 33:28
kockartz 27:66|koe 22:58 40:42|koekjes 20:57|koel 45:66|koelboxen 33:28|koelcel 33:15 48:54|koelkast 19:34 33:23
koelwagen 21:68|koen 3:8 7:16 12:18 13:32 25:29 27:31 29:26 37:28 40:6 43:39|koentwicklerin 43:64
koentwicklung 5:54 17:54|koentwicklungsvertrag 5:41 10:56|koeroekoe 39:76|koers 3:16 18:29 19:19 28:33 31:22 33:13
koffer 6:23 33:6 35:25 47:25 48:51|kofferchen 33:29|kofferraum 33:29
koffie 3:4 10:8 16:14 26:22 32:22 33:14 35:36 45:13 49:23|koffieapparaten 24:55 33:7 48:47|koffiebekertjes 33:28
koffiekoek 33:15 35:58|koffietafel 21:68|koffievlek 34:61|koffiezetapparaat 27:63|kogel 33:28
kohll 6:36 33:10 44:38 48:36|kok 16:67|koken 31:63|kolen 26:75|kolenboer 22:71|kolenkar 19:61|kolk 19:39 21:46 47:50
kollateral 22:66|kollege 33:29|kollegen 33:29|kollegialem 12:64|kollegin 6:66|kollegium 42:67|kollegiums 27:60
kollektiv 7:62|kollektivs 22:66
koln 1:3 7:9 8:22 10:24 13:21 16:4 18:5 19:-3 22:12 27:4 29:8 30:4 31:0 33:-6 34:4 40:1 42:6 43:24 48:3
kolner 17:32 33:6 38:34 40:36|kolnerin 40:54|kolom 16:42 17:47 41:55|kolommen 33:28|kolophonium 33:29|koloriert 32:70
kom 19:50 33:-1 47:42|komedie 3:33 28:38 31:39 40:19 43:33|komediecoach 2:47 16:54
komen 1:3 3:7 7:0 10:5 16:2 18:5 19:10 20:22 27:-2 33:5 34:11 40:5 42:7 43:11 50:7 53:15|komende 1:47 27:42 53:44
komisch 3:20 6:30 13:29 19:23 38:46 45:25|komme 3:55|kommen 3:25 7:20 10:19 28:27 31:20 33:6 53:21|kommentar 20:58
kommentieren 20:58|kommerzielles 31:62|kommissarin 3:30 21:39 33:14|kommission 14:43 23:58|kommissionen 27:60
kommt 3:5 7:-2 9:17 10:-2 11:5 12:0 17:11 19:-5 20:2 21:1 26:7 27:-4 33:12 40:3 44:3 45:11 48:17 49:6 53:-1
kommunikation 27:60|komodie 3:29 19:13 28:24 31:28 37:27 43:19 44:22 45:30|komodien 7:49 40:40
komparsen 41:53 52:38 53:42|komparserie 41:66|kompas 49:76|kompasnaald 33:28|kompel 20:36 33:21|kompels 13:56 22:58
komplett 24:70|komponist 53:63|kompost 35:69
komt 2:-13 3:-2 6:2 7:-8 9:6 10:-11 11:1 12:1 17:6 18:-2 19:1 20:2 21:9 23:-3 27:-4 28:2 31:-10 33:14 34:5 35:4 40:-11 43:-3 44:-1 45:8 48:12 49:3 53:-1
kon 3:41 33:18|konden 30:56 31:50|kondigt 33:21 35:50|konflikt 44:67|konigreich 25:72|konigstein 8:70
konijn 21:54 48:54|koning 6:39 24:46 33:18|koninkrijk 25:81|konnen 3:12 7:18 19:14 27:48 33:-15 40:10
konnte 19:14 27:16 33:10 40:34 42:24|konnten 3:55|konrad 6:52 33:16|konstruktion 20:58|konsul 33:29|konsultiert 2:61
kontakt 1:55 38:39 43:34|kontakte 20:58|kontich 27:63|konto 4:60 10:25 17:44|kontoauszug 4:71|kontobescheinigung 4:71
kontobestatigung 4:71|kontodaten 4:71|kontoinhaber 4:71|kontonachweis 4:71|kontostand 17:68|kontrabass 19:39 33:20
kontrabasses 33:29|kontrollbereich 9:54 30:53|kontrollieren 20:58|kontrollierten 20:58
konzept 1:19 2:15 5:22 16:27 19:3 20:13 27:5 36:16 40:-2 43:26 44:12 45:34|konzeption 20:58|konzepts 27:60
konzern 33:29|konzernubersicht 46:70|kooi 33:28|kooien 33:28|kooistra 27:63|kookboek 31:63|kookprogramma 7:65
kookt 21:47 33:7 35:37 45:32|kookwekker 3:58|kool 22:71|koolmijnlaan 4:63 8:62|koop 45:66|kooperation 9:54 31:49
kooperationsvertrag 5:46 10:54|koopovereenkomst 40:55|koopprijs 34:61|koopsom 34:61|koopt 21:23 33:8 34:37 40:23 48:23
koor 3:23 18:24 20:36 31:30 33:-6 48:21|koos 19:47 40:42|kop 11:53 24:55 33:7|kopen 3:36 31:42 34:40
kopenhagen 27:50 31:50|koper 20:29 33:23|koperen 20:57|kopers 40:55|kopf 3:13 4:29 7:20 21:22 33:11 37:30 49:28
kopfe 24:57 46:57|kopfhorer 31:35 33:16 52:45|kopfhorern 19:58|kopftuch 33:29|kopfweh 3:42 33:16
kopie 1:28 10:25 16:25 23:30 25:48 41:28 50:31|kopieen 27:42 31:55|kopieerpapier 32:75|kopien 27:47 31:49
kopierers 35:69|kopies 16:46 31:55|kopijrechten 2:60|koplampen 32:67 33:7|koppel 31:50 33:15|koppeling 33:21 48:47
koppels 20:57|koppig 6:48 7:57|koppigste 33:28|koproduktion 2:19 7:32 22:24 27:18 40:12 42:49
koproduktionen 7:49 22:52|koproduktionsfonds 42:67|koproduktionsforderung 42:67|koproduktionsmarkt 18:67
koproduktionspartner 27:60|koproduktionstreffen 16:65|koproduktionsvertrag 1:34 10:57
koproduzent 7:26 10:25 17:31 22:29 27:24 42:43|koproduzenten 11:47 34:39 43:43|koproduzentin 40:54|koproduzieren 7:62
koproduziert 7:62|koptelefoon 12:46 39:55 48:47|koptelefoontje 33:28|korea 31:63
koren 20:31 31:27 33:-8 37:41 40:19 53:30|kornig 19:58|korpers 33:29|korperschaftsteuer 51:71
korperschall 16:39 19:32 49:44 52:46|korperschallaufnehmer 26:71|korps 6:69|korpsen 24:55 28:53 45:45|korrekt 6:66
korrektur 11:68|korrekturblatt 11:68|korrel 33:28|korrelen 20:57|korrelig 19:61|korrigierte 11:68|korst 33:28
kort 0:16 1:10 7:6 9:25 10:3 12:9 13:11 19:2 20:-1 22:39 28:16 30:11 33:-20 40:-3 41:11 43:11 45:25 48:20
korte 1:21 9:45 13:22 19:13 30:22 31:16 33:0 40:8 45:19|korter 3:58|kortfilm 13:50 22:52 39:51|kortfilmreeks 7:65
kortfilms 7:48 13:43 22:37 40:21|kortrijk 1:20 7:28 10:13 17:24 22:35 27:15 29:26 33:-8 34:22 40:7
kortverhaal 34:52 47:52|kortverhalenbundel 34:61
kost 3:2 9:17 14:14 16:29 30:14 33:-10 34:5 36:31 40:27 41:16 43:25 44:16
kosten 1:23 2:-5 9:7 10:27 11:16 14:4 16:33 17:7 26:9 30:14 40:16 41:33 43:17 53:0|kostenaufstellung 9:54 16:52
kostenaufstellungen 12:64|kostenfrei 5:67|kostennote 26:71|kostenpost 10:62|kostenrahmen 50:68|kostenraming 16:67
kostenstelle 16:65|kostenstudie 16:46 40:34 53:44|kostenvoranschlag 50:68|kosteres 21:68|kostet 9:34 16:31 34:26 40:40
kostprijs 43:70|kostschool 33:28|kostum 41:66|kostume 19:32 41:40 53:49|kostuum 24:44 41:66|kostuums 19:24 41:53 53:49
kot 14:70|koud 33:28|kous 32:75|kousen 33:15 49:62|kousenvoet 52:77|kousenvoeten 6:69|kozen 40:55|kpi 31:55 53:53
kr 31:64|kraakt 19:61|kraamafdeling 20:57|kraan 5:27 19:16 33:16 34:29 35:27|kraanmachinist 33:28
kraanplein 5:35 7:42 30:33 39:49 52:40|kraanshot 49:76|kraft 24:47 26:51 32:63 37:51|kraftwerk 28:69|kraftwerks 33:29
kragero 20:59|kraka 22:52 31:49|krakende 33:28|krampen 6:48 33:21|krank 48:65|krankenhaus 20:32 33:16 48:39
krankenhauser 33:29|krankenwagen 33:29|krankheit 2:61|krant 32:38 33:12 38:50 48:31|krantenbericht 3:58
krantenknipsels 24:76|krantenpapier 24:76|kranverleih 50:68|krapp 24:70|krappe 33:28|krat 33:28|krdmbe00 4:77
kreative 10:62|kreativen 12:64|kredietoordeel 4:77|kredite 4:71|kreeg 1:32 15:50 23:33 33:12|kregen 15:61 40:42
kreide 6:39 24:44 32:44 52:46|kreidezahl 32:70|kreis 33:17 44:52|kreisblatt 3:55|kreisssaal 19:37 21:43 33:8
kreist 33:29|kremer 6:30 27:25 33:17 48:30|kreska 47:74|kreusch 22:66|kreutz 20:58|kreuz 33:29|kreuzberg 5:65 10:52
kriechen 33:29|krieg 3:42 33:16|krieken 33:28|krier 22:69|krijgen 3:25 6:24 19:34 20:13 31:31 33:-4
krijgsgevangenschap 33:28|krijgt 1:8 2:9 3:6 10:17 11:13 20:-4 23:9 28:24 33:13 34:0 40:-6 48:17 53:5
krijt 19:26 24:32 33:20 48:24|krijtstreep 34:48 47:58|krimi 31:62|kriminalfilm 3:55|kriminalfilme 13:64
kriminalhorspiele 13:64|krimireihe 13:64|krimpen 40:55|krimpt 33:28|kring 20:23 31:50 33:-6 47:37|kringetje 33:28
kringgesprek 30:69|krings 5:58 33:10|kringwinkel 33:28|kris 3:9 6:22 23:24 33:10 34:14 44:23 45:20 48:36 49:27
kristof 7:47 12:59|kriterien 14:65|kritiken 38:69|kroeg 33:28|kroket 33:28|kroketten 33:28|kroll 33:30|kronberg 8:70
kroon 24:55 33:7 49:55|kroos 13:45 22:46 39:61|krote 33:29|krott 13:32 19:26 22:42 38:37 43:32|krucken 33:29
kruidentuin 33:19 48:49|kruimel 13:48 22:50 38:53|kruin 49:76|kruipen 33:28|kruipt 33:28|kruis 1:58 33:11
kruisen 48:68|kruispunt 33:28|kruispuntbank 8:75|kruiwagen 33:21 53:44|krumm 21:43 33:8 48:44|krummen 33:29
ksiegowy 43:69|ku 13:56 30:56|kuborn 5:57 14:63|kuche 3:3 6:13 16:13 18:15 19:6 21:30 22:13 33:3 47:14 48:23 49:31
kuchen 19:23 24:26 33:2 38:25 39:27 48:38 53:19|kuchenboden 33:29|kuchende 19:61|kuchenliste 35:69|kuchenschrank 24:70
kuchentisch 3:29 33:24|kuchentischen 3:55|kuh 22:66|kuhen 33:16 38:56|kuhl 33:16 45:50|kuhlschrank 33:29
kuhlschranke 19:45 47:53|kuhlschranklicht 32:70|kuhlschranks 19:58|kuhlturm 33:29|kuist 33:28|kuiste 5:50 34:40 47:50
kulisse 3:29 45:37 50:42 53:37|kulissenteil 33:29|kultur 17:54 23:40 42:41|kulturforderung 1:51 17:54
kulturkanal 40:54|kulturprojekt 17:68|kulturstiftung 23:66|kummern 3:55|kun 27:63|kunde 26:57 50:55|kunden 4:71
kundigt 35:69|kundigung 2:56 10:31|kundigungsfrist 35:69|kundin 3:55|kunftig 33:29
kunnen 19:18 27:28 29:21 33:12 40:13 42:19 45:13 53:12|kunst 1:69|kunstdezernat 33:29|kunsten 1:38 8:44 17:42 23:52
kunstenaarsloket 26:75|kunstenzender 17:51 40:34 42:51|kunstfalscher 33:29|kunstgebit 20:44 35:58
kunsthochschule 13:64|kunstleder 32:70|kunstlerisch 7:62|kunstlerische 10:62|kunstliche 33:29|kunstschool 53:66
kunstschule 53:63|kunt 3:40 33:11 53:35|kupfermuehle 38:44 39:55 52:47
kupfermuhle 1:12 2:8 4:19 7:17 8:17 10:23 12:11 14:12 15:17 17:15 26:18 29:17 34:7 35:16 40:1 43:12 50:16 51:18
kurbel 33:29|kurdische 33:29|kuren 33:15 48:54|kurier 38:72|kuriosum 40:54|kursaal 31:42 36:54 39:55|kursaal3 39:76
kurt 33:28|kurth 7:69|kurve 21:34 33:11 45:33 48:35|kurven 6:45 24:49 33:8
kurz 6:14 7:21 9:33 12:12 19:17 22:24 28:17 33:-12 34:8 38:28 44:15 47:14|kurzdoku 20:58
kurze 7:41 9:34 30:32 31:28 33:-5|kurzen 3:34 35:48 40:32|kurzer 3:34 33:21
kurzfassung 0:35 9:32 12:27 30:30 34:24 41:30 45:27|kurzfilm 7:22 13:48 22:45 39:31
kurzfilme 7:33 13:43 22:37 38:29 40:13|kurzfilmtage 38:69|kurzform 0:50 10:41 12:43|kurzformel 9:54 28:56
kurzgutachten 30:66|kurzinfo 9:47 12:43 43:43|kurzinhalt 9:60 33:8|kurzlektorat 44:67|kurzstudie 30:66
kurzurteil 44:67|kurzvertrag 34:60|kurzvotum 44:67|kussen 21:54 33:15|kust 10:27 19:26 33:-6 36:41 42:38 45:32
kusterin 21:64|kustgemeenten 31:63|kustserie 31:63|kuur 45:66|kva 50:80|kvk 10:48 34:48|kw 18:65 50:38
kwaad 6:42 33:23|kwabena 29:76|kwalificeert 14:70|kwaliteit 2:47 27:50|kwam 3:44 33:5 47:42|kwamen 3:44 20:44
kwart 10:40 33:7 40:34|kwartaal 18:50 51:69|kwartalen 51:77|kwartiel 30:69|kwartier 12:54 20:44|kwartierstaat 13:70
kweekt 20:57|kwestie 19:61|kwijt 33:7 44:51 45:45|kwijting 2:34 26:48 35:58|kwijtraakt 33:28|kwijtraakte 28:75
kz 39:76
l 0:4 1:3 2:2 3:0 4:0 5:6 6:1 7:-9 8:0 9:4 10:3 11:5 12:4 13:0 14:8 15:-1 16:-5 17:2 18:2 19:2 20:-3 21:4 22:4 23:5 27:4 28:6 29:2 30:-2 31:-6 33:-6 34:6 35:1 36:-1 38:7 40:0 43:-5 44:7 45:4 47:2 48:0 49:1 51:5 53:2
l000077400 25:72|l1 10:66|l2 10:66|l3 10:66|l4 10:66|l5 10:66
la 0:-3 1:-5 2:2 3:0 4:5 5:0 6:3 7:1 8:-1 9:1 10:3 11:7 12:2 13:-1 14:2 15:-2 16:-9 17:-2 18:-2 19:3 20:-3 21:8 22:7 23:8 24:-3 27:6 28:1 29:5 30:0 31:-1 32:-3 33:-6 34:1 35:3 37:0 38:6 40:-1 42:-7 43:-4 44:5 45:4 46:1 47:1 48:5 49:3 50:-2 51:1 52:2 53:3
laadbak 33:28|laadkade 35:71|laadt 33:28|laag 19:47 32:36 33:-11 40:16 49:37|laagtij 31:50 36:62
laagwater 23:56 34:42 47:58|laars 32:61 47:58|laarzen 6:38 33:11 45:36 48:37
laat 1:3 3:18 10:-4 12:11 19:10 20:7 21:2 29:9 30:4 33:14 34:-4 35:15 44:22|laatst 22:50 33:7 39:55
laatste 1:-3 2:-12 3:-14 4:5 5:0 9:1 10:-4 11:2 12:7 13:-6 15:18 16:-5 18:-1 19:0 20:10 21:-4 22:14 23:-2 27:-2 28:24 29:14 33:6 35:-1 37:5 38:1 39:2 40:-6 42:0 43:5 44:7 45:-5 46:11 48:12
lab 1:40 16:25 23:29 33:-15 36:32 41:27 45:39 53:23|label 31:48 33:13 53:33|labelled 33:30|labellisee 7:69
labels 7:23 24:54 33:20|labo 16:31 18:35 33:-8 41:41 50:37 53:40|labor 48:65
laboratoire 10:32 16:27 20:11 27:20 30:31 41:43 50:33 53:38|laboratoires 41:76|laboratory 41:71|labour 27:64
labs 30:53 53:49|labyrinthe 33:31|lac 3:17 13:29 16:30 33:2 36:42 44:35 48:34 50:37
lacasse 3:22 6:48 21:35 33:-8 45:32 48:36|lace 33:30|lach 33:28|lache 3:19 6:49 33:22|lacheln 33:29|lachelt 33:29
lachen 3:18 20:6 27:24 33:19 49:24|lachend 33:28|lacht 3:0 6:35 20:0 22:13 24:18 33:15 39:26 40:10|lachte 3:58
lachten 3:58|lacks 44:73|lacroix 6:51 33:-4 48:41 53:46|lacustre 1:33 7:29 10:26 17:40 22:36 27:37 52:47
ladder 6:21 19:10 21:21 33:17 47:32 48:21 49:28|ladders 33:16 50:62|laden 33:21 35:30 48:37|laderaum 33:29
ladies 3:32 33:3 44:46 49:50|lading 21:27 31:23 33:6 34:21 45:36 47:31|ladite 34:64|ladt 33:29
lady 3:32 5:45 34:35 45:43|laet 8:43 14:38 23:25 25:42 29:30 34:17 36:31 46:32|laf 6:48 33:7 45:45|laffer 3:58
lag 3:30 31:22 33:20|laga 20:57|lagaisse 6:50 33:19|lagaisses 33:28|lage 1:40 3:33 23:41 40:27|lagen 24:62 33:2 40:29
lager 33:19 48:49|lagere 33:28|lagerfeuer 33:29|lagneau 8:81|lagos 13:58 33:13
lahaye 7:23 12:25 14:26 15:31 25:43 29:31 33:-23 40:15|laicite 31:68|laid 33:30|laien 13:38 16:39 19:32 52:46
laiencasting 18:54 53:49|laiendarstellerinnen 19:58
laine 0:22 9:21 10:5 12:12 18:16 19:16 20:9 24:22 26:24 31:7 32:35 33:-12 35:29 37:27 40:-2 43:15 45:11 48:16 53:11
laing 33:30|lainiere 22:50 39:77|laisse 3:-6 6:11 19:17 20:3 21:20 33:22 34:-1 45:6 53:17|laissee 20:57|laissees 19:64
laissent 10:34 33:27|laisser 20:43 33:10 53:37|laissera 40:44 53:58|laisses 33:31
lait 13:22 22:26 31:18 33:17 35:28 38:33 39:44|laiterie 33:31|laitiere 7:35 13:37 22:42 38:49 40:34
laiton 24:47 32:48 33:18 37:52|laitue 33:10 48:55 49:62|lake 20:28 33:25|laken 33:28|lakes 13:67|lale 19:45 24:57
laloux 27:66|laloy 1:33 2:22 3:19 13:31 16:33 33:-9 37:47 43:35|lama 7:65|lambermont 33:21 48:44|lambert 20:17 33:29
lambillon 33:31|lambin 21:74|lambinet 33:30|lambing 13:46 22:50 38:54|lambinon 1:33 8:41 12:40 13:31 14:31 23:37 27:26
lambot 3:21 33:22 48:48|lambotte 1:41 7:27 10:24 12:30 14:32 15:37 33:-18|lambrechts 20:32 33:13 35:46
lambs 33:21 48:54|lamine 21:74|laminoir 7:69
lamp 3:6 12:5 19:7 20:6 21:23 27:1 28:12 32:24 33:14 36:13 37:16 39:15 47:10 48:17|lampadaires 33:31
lampe 19:9 20:3 32:28 33:23 35:12 45:14 47:24|lampen 3:9 19:29 20:6 31:12 33:15 48:16 50:21|lampenzaal 33:28
lampes 32:52 33:21 41:45|lampisterie 13:48 20:36 39:55|lampje 3:21 24:39 33:4 47:35 49:39 52:40
lampjes 19:25 33:12 35:46 50:37|lamplicht 34:48 47:58|lamps 19:47 32:43 33:8|lanarkshire 33:30|lance 33:18 40:31 48:50
lancement 18:77|lanckriet 3:28 5:42 34:41 43:40
land 3:7 13:10 17:23 18:9 19:1 20:-3 21:8 30:9 31:15 33:-10 36:17 40:7 41:10 42:37 48:8 53:17|landbouwkrediet 4:77
landbouwschool 45:66|landelies 35:64 53:58|landelijk 31:63|landelijke 31:63
landen 1:8 2:16 7:4 8:14 16:6 19:0 21:7 22:27 23:9 28:14 31:37 33:-14 36:24 40:20
lander 1:15 2:11 6:16 18:18 22:34 27:21 28:30 31:36 40:4|landereffekt 1:65|landerforderung 17:37 40:23 42:57
landerkoproduktion 1:65|landern 18:27 21:24 22:26 31:40 37:32 40:26|landesamt 51:71|landesfilmstiftung 1:65
landesforderung 1:22 10:31 17:37 23:24 42:50|landesgericht 8:70|landesmitteln 42:67|landesrat 33:29|landessprache 7:62
landet 6:66|landing 48:73|landlady 33:30|landlord 35:62 45:56|landmeter 6:42 21:41 33:15|landmeters 20:57
lands 18:41 28:46 33:19|landschaft 19:32 32:44 33:16|landschappen 33:28|landsdelen 33:28|landt 21:54 49:62
landuyt 5:45 34:34 45:40 47:45|landvermesserin 28:69|landwirt 33:29|landwirtschaftliche 38:69
landwirtschaftsschule 45:64|lane 0:24 5:35 8:23 10:10 13:14 17:19 22:35 33:-24 34:26 39:25 40:2 43:15 51:25
lane4 39:79|lang 1:4 2:-10 3:8 6:-1 7:-6 9:17 18:1 19:-4 20:21 21:4 28:3 33:15 34:0 38:9 40:-15 43:-2 44:12 48:-3
lange 1:18 4:10 7:8 9:15 10:-3 13:12 19:28 20:3 22:13 27:10 31:0 33:1 40:-10 42:6 43:23 44:6|langem 44:67
langen 7:28 19:37 20:24 33:8|langer 1:16 3:16 7:23 11:19 13:16 19:6 20:4 30:15 33:3 40:16 45:12|langeweile 3:55
langfassung 9:54 10:48|langfilme 7:54 22:45|langfilmen 13:64|langfristig 7:62
langs 3:-1 20:-1 27:5 30:11 31:15 33:19 45:19 48:10 53:7|langsam 6:20 7:17 19:13 21:19 33:21|langsame 31:62
langsamste 33:29|langskomt 33:28|langspeel 33:28|langspeelfilm 1:36 2:9 7:32 12:27 13:35 22:20 28:23 43:37
langspeelfilms 7:46 13:43 22:32 40:29|langst 3:42 48:52|langste 20:36 33:7 40:34|langstens 10:48 29:56
langstreckenflugs 30:66
language 1:6 2:10 3:13 6:9 7:20 10:1 17:19 19:-2 20:-4 28:12 33:-23 40:14 42:9 43:40 45:6 48:10 53:15
languages 3:11 13:32 15:19 16:11 19:2 24:19 33:-11 34:4 36:29 40:20 41:31 43:10 48:14
langue 2:0 6:14 10:3 13:9 20:12 21:11 22:13 24:20 30:15 31:17 33:-19 34:2 39:30 40:-5 43:50 44:15 49:21
langues 2:16 3:1 7:10 13:37 18:17 19:5 20:10 31:20 33:-28 43:52 44:18|langweilt 33:16 40:40|langzaam 33:28
langzame 31:63|langzamer 19:61|langzeitdokumentationen 40:54|lannoo 44:72|lannoy 26:78|lans 32:75|lantaarn 27:50 33:15
lantaarns 33:28
lantern 1:22 2:5 4:21 7:8 8:19 10:25 14:10 17:14 26:20 29:18 32:19 33:-17 34:4 35:18 37:21 40:-3 42:14 43:11 50:18 51:20
lanterne 2:31 33:13 40:26 44:46|lanternfish 10:49 17:39 22:38 42:39|lanternrow 38:46 39:59 43:39 52:50|lapin 3:60
lapins 33:31|lapse 23:52 34:54|lapsed 40:55|lapses 23:60 34:35 40:28|laque 33:31
laquelle 1:33 2:22 5:38 20:17 27:26 33:4 40:17|lardinois 50:66 53:53|lardot 2:31 12:41 13:40 27:35 40:26
large 3:-1 10:4 19:29 20:7 22:14 24:21 27:5 33:-11 35:22 37:27 40:-3 44:16 49:57|larger 33:30|larges 19:64
largeurs 27:66|larmes 3:38 33:10 45:50|laryngite 33:31|las 3:36 40:42 44:38|lasagnes 40:58
lasalle 22:48 36:57 37:60 43:48|lascelles 27:64|laschet 20:47 33:12|lascombe 5:52 20:25 34:38 43:35|laser 26:68 30:58
lasern 33:29|laserscan 50:68|lassen 3:21 18:24 20:27 33:-2 34:36 49:27|lasses 7:69
lasst 3:5 10:11 30:16 31:12 33:17 36:21 40:19
last 0:11 2:-11 3:-15 6:-2 7:15 8:10 10:-10 11:8 12:14 13:-6 14:-5 15:15 19:7 20:8 21:-2 28:24 30:-1 31:-3 33:11 40:-7 43:-5 45:3 46:16 49:3 51:4 53:-6
laste 2:47 10:48|lasted 33:30|lasten 10:27 41:66|lastpfeile 33:29|lasts 20:32 33:24|lat 33:28|latam 42:72
late 6:16 13:11 22:15 26:22 31:36 32:21 33:-6 34:6 37:23 42:16 44:28 45:13 49:21 50:20
laten 2:-2 3:16 7:2 16:5 19:19 20:22 27:1 33:3 34:23 38:12 40:-7 44:10 45:4
later 1:0 2:0 3:7 6:1 9:4 10:-7 11:5 13:-2 17:2 19:-10 20:-3 28:6 31:7 33:17 40:-7 42:15 43:1 47:3 48:9 51:8 53:-3
lateral 20:30 49:78|laterale 50:80|lateraux 19:64|latere 51:77|latest 34:62|latijn 33:28|latijnse 33:28|latin 33:30
latine 31:68|latte 3:23 33:6 36:39 47:33 49:37|lauf 19:58|laufen 31:32 33:11 40:36|laufende 45:64|laufenden 15:70
laufendes 15:70|lauft 5:15 12:11 14:12 17:15 19:6 20:6 24:18 33:15 45:11 48:13 49:18|laufwege 24:70
laufzeit 10:41 30:45 34:39|laufzeiten 5:67|laugh 3:34 27:19 33:17 47:29|laughed 3:28 31:33 38:45 44:42 47:42
laughing 33:22 48:51|laughs 6:35 33:23 49:40|laughter 33:30|launch 22:37 27:30 31:51 50:41|launderette 33:30
laundry 3:28 19:20 33:18 37:39|laureate 13:71|laureats 23:78|laurence 2:41 13:37 40:18 43:38 53:32|laurent 33:30
lauriers 47:66 48:63|lausanne 7:36 10:43 27:43 33:-2|laut 1:21 2:17 6:22 8:26 17:24 18:23 33:10 52:28
lauter 33:21 49:49|lauterung 3:55|lautet 2:34 4:45 33:3 40:27|lautsprecher 33:29|lauw 33:28
lauwers 5:40 8:40 14:36 25:48 27:25 43:37|lavage 6:63 45:58|lavaient 20:57|lavalier 19:61|lavandieres 33:31
lave 19:18 20:11 21:27 33:25|lavees 19:64|laver 33:31|laverie 20:57|lavez 21:74|lavis 24:82|lavoir 47:79
law 2:40 10:29 13:21 14:7 20:-3 27:2 33:-21 34:38|lawaai 13:48 33:21|lawn 20:59|laws 45:70|lawsuit 22:71
lawyer 16:51 33:-9 40:26 53:42|lawyers 16:38 33:12 41:40 53:37|lay 19:30 27:33 33:20|layer 40:55|layers 19:61
layout 7:16 10:19 16:29 22:39 41:52 53:24|lays 33:30|lazen 27:59 40:25|lcd 39:79|lddtbeb0 4:77
le 1:-3 2:1 3:-1 4:2 5:-2 6:5 7:-4 8:0 9:-1 10:3 11:6 12:6 13:-3 14:0 15:-4 17:-6 18:-7 19:4 20:-2 21:8 22:4 23:9 24:1 25:2 26:-1 27:5 28:3 29:7 30:0 31:-3 33:-6 34:2 35:4 36:1 37:1 38:11 39:-1 40:3 42:-7 43:-6 44:6 45:3 47:6 48:7 49:3 51:-2 52:-1 53:4
lea 6:56 35:57|leabhar 43:69|lead 3:-1 10:41 13:19 16:10 27:4 40:26 43:44|leader 10:64|leading 10:42 19:39 40:34
leads 10:45 19:21 20:19 21:32 40:16 45:30|leaf 3:25 20:35 33:9 49:44|leaflets 20:59|leak 33:8 45:48 50:55
leaking 33:30|leaks 13:54 33:16|lean 19:35 33:14 38:50|leans 44:73|leap 3:32 31:37 33:3 36:50
learn 3:8 21:21 28:24 31:13 33:22 53:16|learned 3:36 6:29 13:24 20:25 31:21 33:-13 48:30|learns 6:34 21:35 33:23
lease 7:53 35:62|least 1:38 27:33 30:42 31:33 53:37|leave 3:14 10:14 19:11 20:20 21:12 31:4 33:13 35:26 45:9 53:7
leaves 2:11 10:39 19:20 20:7 33:6 36:25 49:25 53:15|leaving 2:32 6:41 7:35 33:12
lebeau 1:46 9:41 11:41 12:32 26:44 29:42 43:35|leben 3:24 6:19 19:20 20:4 28:25 33:13 45:10|lebender 34:60
lebenserwartung 33:29|lebenslauf 12:64|lebenslaufe 1:38 9:62|lebrun 0:82|lebt 13:57 33:1 53:18|leck 33:29|leckt 33:29
leclef 33:31|leclercq 1:59 35:64|lecloux 20:59|lecomte 53:72|lecon 3:52 22:54|lecons 33:31|lecteur 3:14 25:40 44:73
lecteurs 3:42 12:41 31:36 35:46|lectrice 13:40 44:73|lectrices 12:72
lecture 2:-13 3:-15 7:-6 12:-3 16:35 18:47 20:10 23:2 26:9 27:16 30:2 33:-44 34:-11 38:8 40:3 42:12 44:47 48:11
lectures 13:52 19:39 20:32|led 6:47 20:34 50:45 53:43|ledeberg 18:71|leden 12:33 30:35 31:42 35:37 46:42|ledent 30:77
leder 33:29|ledge 33:30
ledger 1:5 3:-4 5:18 27:1 29:13 31:11 32:14 33:11 34:9 36:13 38:12 39:26 43:5 44:9 45:6 47:10 48:10 49:14 52:16
ledgers 3:37 32:56 33:8|ledig 33:29|leeds 3:28 7:35 13:36 33:-1 45:39|leef 27:63|leefde 33:28|leeft 13:48 33:7 40:34
leeftijd 1:21 3:10 6:45 20:22 30:34 31:16 33:-19 40:8|leeg 3:-1 18:13 19:3 20:10 21:10 32:34 33:16 48:10 49:28
leeggehaald 33:28|leeggemaakt 3:58|leeghalen 33:28|leegstaande 40:42 53:52|leegte 33:28|leek 3:58|leemstraat 27:63
leen 33:19 34:36 43:31|leenaers 2:41 13:50 43:54|leenhof 13:70|leent 27:63|leer 21:21 33:20 47:23 49:39
leerde 3:50 13:48|leere 32:44 33:24|leeren 20:24 28:35 32:37 33:16|leerer 33:16 49:44 52:46|leeres 12:50 40:40
leerjaar 31:63|leerkracht 3:36 13:48 20:36|leerling 20:57|leerlingen 30:69|leerstand 19:58
leert 3:14 6:25 21:31 28:20 33:15 35:19 48:13|leesbaar 12:67|leesbaarheid 44:72|leesbril 33:28|leescommissie 16:67
leeslampje 33:15 35:58|leesrapport 44:72|leesronde 18:71
leest 3:0 13:13 16:10 20:0 21:10 27:6 33:18 34:4 40:-2 45:9 48:11|leesverslag 44:72|leesverslagen 3:58
leeuwarden 2:39 10:40 40:34|leffe 27:66|lefort 53:72
left 3:-3 6:20 11:4 12:-2 13:-3 16:-1 19:-10 20:6 21:10 22:1 28:5 30:3 33:13 35:13 36:15 37:17 38:5 44:2 45:-1 47:3 48:2 49:29 53:-3
leg 19:28 20:25 27:29 28:40 37:44 41:36|legal 1:2 2:12 8:25 14:-3 16:49 18:4 20:-8 27:6 40:-5 41:47 47:24 53:1
legale 2:53 5:39 8:55|legally 20:51 45:48|lege 20:8 21:19 32:26 33:15 37:28 47:23 48:19 49:27
legen 11:51 19:28 35:38 40:23|legende 33:25 42:52|leger 6:45 19:33 33:19|legere 7:34 13:36 20:22 42:56 45:36
legerement 12:41 19:46 20:26 33:0|legeres 30:56 42:56 50:58|legermuseum 20:57|legertrein 33:7 44:51 48:47
leggen 8:31 11:30 20:13 28:30 29:30 33:12 40:11|legs 33:30|legt 6:13 10:-3 11:8 17:7 33:26 45:1 48:3|legue 33:31
legumes 24:51 33:0 44:46 48:45 49:52|lehrauftrag 13:64|lehrauftrage 13:64|lehre 13:64|lehrer 6:41 7:37 33:14
lehrerhefte 40:54|lehrerin 6:52 13:51|lehrers 33:29|lehrerzimmer 48:65|lehrt 13:64|leiche 21:57 43:43|leicht 33:29
leichte 42:67|leichteste 47:66|leid 27:47 53:52|leiden 14:70|leider 6:52 33:16|leiding 40:34 41:62|leidt 14:56 33:15
leie 3:31 30:43 48:41 52:50|leiebode 38:74|leiebrug 31:63|leiestreek 38:74|leila 33:31|leimzeit 13:51 22:52
leipzig 10:27 13:35 16:13 18:32 27:16 34:16 40:6 42:23 43:20 47:23|leise 30:40 33:24|leiser 33:29|leiseste 38:69
leisteen 32:75|leistung 2:43 26:40 33:-1 50:38|leistungen 10:62|leistungszeitraum 26:71|leite 27:60|leiter 14:51 27:47
leiterin 27:39 33:8 45:43|leitmotiv 19:58|leitung 2:24 7:26 10:25 33:-7 43:28 45:27 53:27|leitungen 33:29
lejeune 2:23 5:30 6:21 7:15 15:28 22:21 35:23 38:28 43:27 47:29 53:25|lejoly 1:36 12:35 13:45 14:45 40:21
lek 21:54 33:15|lektorat 44:67|lektorin 44:67|lekture 27:52 44:46|leleu 10:66|lelijk 19:47 33:15|lemaigre 44:59 53:54
lemaire 5:79|leman 38:83|lemarchand 1:31 2:20 3:17 5:36 13:29 20:14 23:35 38:40 43:33
lemmens 2:24 13:28 33:11 43:29 47:34 53:28|lemmer 33:28|lemoine 5:31 7:32 8:40 15:40 27:19 29:40
lena 6:32 33:8 45:36 48:45|lenchen 33:29|lend 27:64|lendemain 28:31 33:29 48:24|lenden 33:28|lender 2:63|lending 2:63
lends 10:50 12:55|lenen 30:69|lengte 29:48 33:2 43:56|length 1:32 33:-8 40:18 43:58|lengths 12:47 20:37 33:8
lening 1:19 3:-9 4:10 10:36 12:23 15:8 17:30 40:32 41:3 43:3 53:18|leningen 10:35 29:61 34:34
leningsovereenkomst 29:75|lenny 6:27 19:16 27:29 33:18 44:28|lenoir 34:64|lens 6:20 19:44 20:36 32:25 48:20 50:24
lenses 19:56 35:44|lent 20:13 33:20 38:39 49:52|lente 20:26 33:10 40:8 45:21 47:33 48:30|lentement 20:14 33:23 40:28
lenteur 33:31|lentz 50:68|lenzen 19:61|leo 33:29|leon 33:31|leonard 33:31|leonet 7:51 43:56
leonie 3:15 6:25 19:18 33:18 48:24|leonies 33:29|leontine 20:32 31:28 34:35 43:36 47:44|leopard 3:60|leopold 29:76
lepel 33:28|lequel 3:23 4:48 27:29 33:13 35:41|leren 3:17 6:29 19:32 20:6 21:28 28:23 33:1 40:4|lernen 6:29 33:26
lernt 3:17 19:20 33:20 40:15|lernte 3:55|leroy 7:27 8:37 10:23 13:22 15:36 22:33 38:36 46:38
les 1:-6 2:7 3:0 5:0 6:1 7:-2 9:-1 10:7 11:2 12:6 13:1 14:0 17:-1 18:-4 19:11 20:2 21:3 22:6 23:-5 24:0 27:-9 28:2 29:0 30:-1 31:11 32:-3 33:-3 34:4 35:3 38:3 39:2 40:-1 42:-7 43:3 44:-2 45:5 47:-3 48:0 51:-1 53:2
lesage 33:30|lesas 39:84|lescht 22:71|lesdits 34:64|lesen 3:24 12:20 19:15 20:23 33:5 40:22|leser 20:37 31:41 44:46
lesmap 31:63|lespagne 8:49 12:41 14:39 25:55 29:51|lespakket 31:63|lesquels 20:30 31:40 40:44
less 0:26 2:12 3:25 10:12 19:10 20:8 26:26 33:-22 40:16 41:20 43:17 44:21 53:16|lesse 22:76|lessenaar 33:28
lessines 18:63 53:58|lessive 13:50 22:54 32:61|lesson 31:51 33:16|lest 33:31|lesung 18:67|lesungen 31:62
let 2:3 3:21 7:7 11:17 19:12 20:22 23:25 33:11 34:3 44:13|lets 33:23 35:38 40:18|letten 33:28
letter 1:-5 2:-5 3:4 4:11 5:14 6:-2 9:37 10:-11 11:7 12:14 17:23 19:-13 20:1 23:6 24:4 27:26 29:14 33:-19 34:4 36:2 38:1 40:0 42:24 44:-2 45:0 48:-2 51:4
letterbox 49:77|letterboxes 20:59|lettered 24:77|letteren 13:70|letterhead 27:64|lettering 24:77|letterkunde 13:70
letterlijk 19:39 20:36 33:7|letters 3:4 9:32 12:14 18:16 20:15 29:33 33:-14 34:7 37:24 40:0 42:41 43:14 44:18
lettertype 24:76
lettre 1:-5 2:-7 3:-10 5:0 6:-2 9:28 10:-4 11:3 12:17 13:-7 17:27 18:-2 21:4 23:14 27:33 33:-10 34:22 35:-1 37:9 40:-1 42:25 43:-3 44:-1 47:10 48:7
lettres 1:22 3:2 5:20 9:35 12:14 13:2 16:12 18:8 19:3 20:-1 21:5 27:-3 33:10 34:3 35:9 37:18 40:-3 41:7
letzte 3:10 6:11 8:15 13:9 18:12 19:3 20:3 22:11 23:11 27:5 28:14 33:8 35:14 37:17 43:9 45:9
letzten 3:11 7:8 8:25 11:14 15:32 19:4 28:15 33:11 40:-1 46:16 51:16|letzter 33:24 40:27|letzteres 40:54|letztes 33:29
leuchtet 49:70|leuchtturmwarter 33:29|leugen 28:38 33:18 45:29 48:31|leugnet 33:29|leunen 33:28|leunt 33:28
leur 2:11 3:6 6:7 10:3 11:4 14:-7 19:-5 20:17 27:-12 28:20 31:-4 32:5 33:17 34:-14 37:9 40:-11 45:9 48:-1
leurs 2:14 3:4 19:8 20:24 28:28 30:21 31:24 33:7 34:8 40:-10 45:12 47:12
leute 3:15 7:28 19:3 20:3 31:7 32:15 33:13 38:14 40:-2 48:10|leuten 3:22 20:37 33:8 40:20
leuven 2:9 3:-1 4:18 7:27 9:14 10:3 12:9 13:33 22:23 29:16 30:11 33:-9 34:2 40:-3 43:11 48:20|levain 39:84
levait 33:31|levant 35:78|leve 19:9 20:9 28:17 33:19 34:21 38:16 47:17 48:10 49:33
levee 16:12 18:16 33:-29 34:59 35:17 42:17 47:19|level 19:42 27:19 33:14 49:32|levels 24:77
leven 3:18 19:9 26:23 33:20 45:15 48:17|levend 8:62 33:15|levenden 33:28|levent 20:43 33:18
lever 10:22 20:13 30:39 33:1 34:20 35:34 44:34 45:28|leveranciers 53:66|leverde 40:55|leveren 2:60
levering 2:51 18:37 23:26 26:32|leveringen 2:47 41:56|leveringstermijn 50:73|leveringstermijnen 2:60
leveringsvoorwaarden 50:73|levert 2:36 3:21 7:28 20:20 33:-9 53:29|levertermijn 27:50 50:59|levertijd 50:73
leveur 42:77|levier 33:10 40:50|leviers 30:77|levres 3:33 20:30 33:18|levy 34:62
leyla 2:20 3:15 9:27 12:23 13:24 27:20 36:31 37:31 43:24|lezen 3:14 6:26 18:28 27:32 30:26 33:5 40:12|lezer 44:72
lezers 3:19 30:40 31:37 36:37 44:46|lezerscommissie 44:72|lezing 18:44 27:24 30:43 40:16 44:46|lfd 22:66
lfp 10:52 43:62|lg 11:68|lheureux 22:76|lhoest 6:48 22:52 33:13|lhoir 5:79|lhonbebb 4:79|lhoneux 4:65 33:16
liabilities 0:74 51:44|liability 4:65 21:45 35:49|liable 34:62|liaison 21:74|liant 10:66|liar 19:61|liasse 33:31
libelle 0:42 16:64 41:36 53:31|libere 20:38 38:66|liberer 33:31|liberes 8:59 17:58 50:58|liberte 34:64|libertes 3:60
liberty 27:64|libois 2:42 5:50 53:46|libraires 31:68|libramont 19:24 33:18 40:17 53:44|libraries 31:64
library 31:51 52:66|libre 2:3 5:44 14:11 33:-16 34:24 38:23 39:62 40:10 49:24 50:20|librement 34:64
libres 9:54 33:4 34:37 40:31|lice 23:78|licence 5:44 10:17 13:16 21:25 33:7 42:46|licences 5:58 41:57
licencie 7:55 13:58|licenciee 13:65 33:6|licenciement 33:31|licencier 33:31|license 27:50 34:49|licensed 5:72
licentie 5:41 34:30 42:62|licentievergoeding 34:61|lichaam 21:46 33:15 49:42|lichamen 19:61|lichen 32:83
licht 3:-12 6:-3 19:19 20:13 28:3 30:4 32:14 33:6 36:10 37:16 41:32 47:6 48:16 49:20 50:7 52:5|lichtbestimmung 41:66
lichte 40:42 42:59|lichten 5:28 12:24 19:17 27:20 29:31 33:-2 34:30 48:25|lichtgevoelige 20:57|lichting 2:26 34:58
lichtje 33:28|lichtman 50:73|lichtmess 33:16 48:52
lichtschacht 1:21 2:6 4:17 7:15 8:23 10:15 14:10 17:21 29:23 34:6 39:27 40:-1 43:18 46:16 51:17 52:18
lichtschalter 33:29|lichtstraal 33:28|lichttechnik 40:54|lichttests 16:54 18:57|lichtweken 33:28|lick 22:71
lid 7:60 33:1|lidgeld 35:71|lidgelden 0:75
lido 1:28 2:11 12:16 19:9 23:34 24:25 27:6 33:-11 34:10 36:24 37:27 40:12 43:16|lidos 31:64|lids 33:30
lie 3:29 7:30 33:13 47:44|liebe 13:26 21:26 23:28 27:47 45:25|lieber 7:23 19:32 23:28 27:41 30:27|liebes 12:50 27:47
liebesbriefe 33:29|liebesgeschichte 3:55|liebespaar 33:29|liebevoll 33:29|liebt 6:32 31:28 33:21
lied 5:38 20:20 33:12 34:28 48:22|liederen 16:67|liedermachers 34:60|liedje 33:28|liedjes 20:44 33:15|liedtekst 5:71
liee 10:18 14:50 46:73|liees 1:42 10:34 14:39 46:66|lief 7:38 31:38 33:12|liefde 33:28|liefen 33:29|lieferanten 0:71
lieferdatum 26:71|lieferkette 33:29|lieferkollektive 31:62|lieferschein 9:68|liefert 21:51 53:49
lieferung 2:34 18:32 26:47 33:6|liefhebbers 33:28|liefst 3:31 12:41 30:43 36:49|liefste 33:28|lieg 3:58
liege 1:5 2:4 4:1 7:19 8:8 10:1 12:7 13:21 14:9 15:-1 16:3 18:0 19:-5 20:-4 22:-6 25:2 26:7 27:-1 33:-7 34:1 35:-5 40:-9 43:13 44:-6 45:-8 47:-4 48:-4 50:-4 53:41
liegen 3:10 5:15 12:22 14:12 18:15 19:6 21:22 33:-8 35:16 40:12 45:9 47:14 48:11 51:19 53:11
liegeois 30:33 31:23 38:56 40:26 53:27|liegeoise 33:10 35:56 53:50
liegt 1:1 2:5 3:-10 6:1 9:18 12:25 17:12 18:12 19:-5 20:2 21:13 23:3 27:-3 28:14 33:3 40:4 43:9 48:20 53:0
lien 1:18 3:-6 5:25 6:10 9:42 10:14 12:29 14:23 20:-9 34:4 39:41 46:17 52:56|lienard 2:35 3:33 37:60 43:48
lienne 18:58 33:16|liens 1:36 5:44 39:74|liep 7:38 33:15 47:45|lier 13:69|lierneux 20:57|lierre 13:71
lies 2:-3 3:11 6:13 19:14 21:31 27:7 29:15 33:4 38:34 40:-4 43:13 48:32|liesbet 6:55 37:69
lieselot 13:40 19:33 20:26 37:55 43:44|liess 28:69|liest 3:-2 6:8 19:1 21:7 31:5 33:21 34:3 40:-4 42:10 45:6 48:8
liet 3:31 20:31 33:15|lietaert 33:28
lieu 1:16 3:3 10:-2 11:32 20:7 25:37 31:0 33:4 34:-4 35:10 36:17 40:-10 43:7 44:21 45:31 48:20 53:4
lieux 5:31 16:25 20:22 22:28 27:18 31:20 35:30 41:28 43:40 53:24|lieve 2:21 3:18 7:26 8:36 22:32 27:22 33:-11 43:31
lievelingsfiguur 30:69|liever 19:19 30:28 33:13 35:30 40:14 45:25|life 3:21 12:12 19:5 28:19 33:20 34:18
lifeguard 6:45 33:16 50:49|lifeguards 40:55
lift 2:-7 3:-11 5:3 6:1 10:-6 13:8 19:8 21:14 27:-5 29:7 31:-2 32:6 33:8 34:-7 36:8 38:5 41:11 43:1 44:17 45:7 47:11 48:22 49:8 50:5 52:16
liftbouwer 53:66|lifted 33:24 38:49|liften 20:32 26:50 47:56|liftknoppen 28:75|liftmonteur 20:57|liftplatform 50:73
liftproef 16:33 18:37 40:21 50:39 52:43 53:32|lifts 27:18 33:26 35:30|liftschacht 33:28|liftspiegel 32:75
liftstation 33:29|liftstutze 32:70|liftwart 6:66|liggen 7:11 20:15 21:14 28:29 33:19 40:13|liggend 20:57
light 3:-10 10:-5 16:0 18:22 19:20 20:12 24:8 31:-5 32:30 33:12 37:10 41:25 49:8 52:11 53:-1|lighten 3:59
lighter 33:30|lighthouse 3:37 28:54 31:43|lighting 16:30 18:32 19:21 30:34 40:16 41:52
lights 13:26 20:18 33:7 38:35 41:30 45:28 48:32
ligne 1:7 3:-15 4:10 7:9 10:11 11:27 12:-3 14:5 16:-2 19:-2 20:2 21:12 22:30 23:2 27:-9 30:23 31:2 33:-8 39:18 40:12 41:15 42:11 44:2 45:-4 50:4 51:8 53:-4
lignes 1:33 5:38 13:31 20:30 24:55 30:37|ligneuville 3:60
ligt 19:-4 20:1 21:20 28:10 33:16 35:13 40:16 45:10 48:12 53:16|ligues 31:68|lijk 3:31 28:48 36:49 45:40|lijken 33:28
lijkt 20:33 33:22|lijm 24:76|lijn 7:10 9:18 11:19 19:6 20:14 21:24 24:21 27:9 33:9 40:12 45:12|lijnbus 31:50 33:15
lijnen 24:76|lijnproducent 16:46 18:49 53:44|lijst 9:34 12:17 14:31 15:24 20:7 22:32 33:1 35:21 48:17 49:25
lijstje 9:52 22:50 35:50|lijve 33:28
like 3:11 6:11 7:-7 10:-10 12:-5 19:22 20:8 23:0 27:20 31:10 32:22 33:6 34:-4 36:15 37:6 38:7 40:-6 44:-1 45:-4 47:0
liked 23:60 30:60|likelihood 40:55|likenesses 37:79|likes 10:29 21:58 33:-5 40:21|liking 27:64|likt 33:28|lil 51:83
lila 32:70|lille 4:24 8:32 10:32 15:26 17:18 18:16 22:22 27:17 31:18 32:22 33:-29 36:23 43:14 45:17 48:16 53:11
lillois 40:58|lilloise 10:66|limbourg 1:59 33:18
limburg 1:26 7:13 13:18 17:32 20:6 22:20 23:30 31:12 33:-12 39:24 40:4 42:21 43:18|limburgers 3:58
limburgs 13:36 20:34 33:-5 38:41 43:37|limburgse 20:57|lime 33:30|limestone 33:30|limit 15:64 33:3 40:28
limite 2:35 29:69 30:50|limited 0:23 7:24 8:57 10:9 29:22 33:-25 34:8 43:14 45:34 51:24|limitee 2:31 8:77
limitees 35:78|limitent 20:57|limites 19:37 30:72|limits 19:26 30:70|limp 3:37 21:51 28:54|limpide 44:77
lin 6:28 9:32 10:34 22:23 24:29 32:30 33:5 45:25|lince 47:79|lincoln 27:64|linde 26:36 33:19 48:29 49:37
lindemann 3:34 16:44 44:46|linden 18:67|lindqvist 2:27 5:36 33:17 43:33
line 1:-2 3:-4 7:-5 10:-8 11:25 13:15 16:6 19:-10 20:0 21:1 22:-2 23:3 24:19 27:-7 28:22 31:-7 33:4 40:6 41:26 42:9 44:15 45:-2 48:2 49:6 51:7
lineair 31:63|lineal 33:16 48:52|linear 31:51 43:55|lineare 40:54|linen 33:30|liner 28:75|liners 21:72
lines 17:29 19:17 20:15 21:41 24:34 27:20 33:-1 45:26|lingala 20:38 43:59|linge 19:24 20:27 21:34 22:36 33:13
linges 33:31|linie 6:18 7:14 12:16 24:22 31:11 33:-1 37:24 39:23 45:24 48:28 52:24|linien 24:38 32:38 33:6 35:36 47:33
linienbus 50:68|link 9:54 12:44 39:24 52:45|linke 33:29|linked 14:34 46:74|linkerhand 6:50 33:19|linkerlaars 35:71
linkerschoenen 21:68|links 6:11 9:42 12:6 13:10 21:10 33:2 35:25 39:38 45:9 47:12 49:26|linnen 30:48 31:42 38:53
linnhe 43:69|linoleum 24:57 32:57|linosneden 24:76|linsen 33:8 35:48 48:44|lint 20:24 32:33 33:16 49:43|linten 33:28
lintermans 2:39 10:40 43:48|lionel 20:31 34:56|lions 22:76|lippen 33:25 49:44|lips 33:30|liquid 33:30|liquidable 23:78
liquidateur 5:42 20:20 33:13 40:21 43:38|liquidation 14:62 23:37 33:-9|liquide 0:71 23:44|liquidee 23:78
lira 3:38 20:49|lire 3:13 6:17 11:48 20:22 21:15 27:7 33:8 34:17 40:-1|lirez 3:46 12:59|liront 40:58|lis 3:60
lisaient 45:71|lisait 20:43 33:18|lisant 3:60|lisbonne 32:83
lise 2:-1 3:7 5:14 6:12 7:16 12:25 13:7 14:7 21:42 22:23 27:2 33:-7 37:23 40:-6 43:11 45:7 49:19
lisent 20:39 33:0 40:26 45:40|lisere 49:84|lisez 12:72
lisiere 2:11 7:14 10:28 12:26 14:17 17:33 22:19 26:26 34:10 40:3 42:21 43:17 50:24
list 1:6 5:19 6:9 9:33 14:5 15:24 17:9 20:-4 21:9 22:8 24:14 27:1 28:12 33:3 36:14 38:13 40:-8 43:6 45:20 48:20
liste 1:17 3:-6 9:25 14:5 15:29 21:7 22:41 23:11 27:10 33:8 35:22 38:24 48:18|listed 12:47 14:47 34:41
listen 3:17 19:19 32:35 33:14 48:44|listened 33:30|listener 33:22 38:54|listeners 33:30|listening 20:45 33:16
listens 3:22 33:27|listes 23:64 33:18|listings 38:76|lists 6:41 10:33 14:37 33:12
lit 3:-5 6:2 13:-3 19:16 20:17 21:9 24:8 28:9 32:8 33:18 39:9 48:32 49:18|lit12 39:84|literair 16:54 47:58
literal 33:30|literally 40:55|literary 13:54 40:42|literate 40:55|literatur 13:64|literature 13:59 30:52
lithographs 34:53 47:54|litige 2:35 5:65 34:37|litiges 2:49 10:52|litres 33:23 35:56
lits 20:25 24:40 33:11 34:22 45:29 48:35|litteraire 2:39 5:34 9:37 16:29 40:13 41:32 45:40
little 3:6 20:6 22:18 33:11 35:22 38:23 39:26 40:14 45:16 47:20 49:24
live 1:5 2:0 10:10 16:6 19:21 27:1 30:10 31:19 33:-3 34:16 36:13 40:11 41:8 43:22 49:14 53:14|lived 3:28 33:25
livelesung 31:62|liverpool 33:30|lives 3:7 6:20 13:51 33:-3 40:4 53:35|livestock 33:16 35:62
living 3:8 20:33 33:-2 41:53 48:22|livrable 18:77|livrables 10:66|livraison 2:33 10:15 18:46 26:34 41:38 48:26 50:49
livre 1:15 2:11 3:1 4:16 5:33 7:17 8:12 10:-4 14:2 20:-12 21:12 22:17 29:13 30:8 31:16 33:-27 34:32 35:8 36:15 40:-12 43:17 51:14
livrees 40:58|livrent 40:58|livrer 2:41 20:35 28:62|livrera 2:63|livres 3:21 4:63 7:30 28:32 32:31 33:0 34:12
livret 0:69 17:65|livreur 6:63 33:18|livrons 40:58|lizenz 5:37 10:31 27:30 28:38 33:-1|lizenzpreis 30:66
lizenzsumme 34:60|lizenzvereinbarung 34:60|ll 2:23 3:-8 10:-3 12:9 19:29 20:28 22:4 27:-3 31:17 33:2 40:-11 53:1
llc 2:48 5:46 26:52|lln 14:71|llp 30:73|lm 17:40 22:61 23:38 41:37 50:40|lna 10:55 17:40 18:38 42:39|lo 20:57
load 3:26 30:40 31:38 33:10|loaded 20:45 33:16|loading 22:71|loaf 30:42 33:25
loan 1:33 10:4 12:34 15:9 17:42 23:14 29:22 36:8 40:26 42:4 43:0 53:14|loans 0:56 10:42 29:55|lobbes 53:72
lobby 19:30 32:46 33:19|lobende 38:69|lobt 23:66|loca 35:78
local 7:2 15:18 18:12 20:20 31:23 33:-22 44:13 45:24 48:9 53:52|locale 20:12 22:43 27:21 31:22 40:12 44:47 45:26 53:26
locales 22:76|localisation 41:61 53:53|locarno 7:57 31:43|locataire 33:31|locatie 16:43 19:44 41:33 53:29
locatiebezoek 18:71|locatiebezoeken 19:61|locatiemanager 13:48 40:34 53:44|locatieonderzoek 16:65 53:26
locatieontwerp 53:66|locaties 16:38 18:29 40:14 41:54 43:28
location 0:14 2:-4 7:1 8:13 16:43 18:12 19:1 26:28 30:22 31:13 35:32 40:14 41:26 45:10 50:31
locations 15:30 40:8 41:60 43:34 46:31|locative 35:78|locaux 30:56 35:56 53:50|loch 26:53 43:44 44:51|lochaber 16:69
locht 33:29|lock 3:1 6:14 7:8 16:29 18:35 19:3 21:14 24:19 33:1 40:8 41:13 48:15 50:18 52:22|lockdown 15:77
locked 18:60 33:-8 34:25 40:18|lockenwicklern 33:29|lockerer 33:16 40:40|locks 33:13 43:39 45:50|locomotion 19:61
locomotive 33:26 49:55|locust 33:30|lodge 3:37 29:68|lodged 11:69 12:43|lodger 31:64|lodging 29:58 53:58|lodz 13:71
loes 5:33 33:22 48:30|lofotavisa 38:76|lofts 33:20 48:50|log 33:29|logboek 21:68|loge 33:22 48:50|logeait 33:31
logee 53:72|logeerkamer 33:28|logeert 21:68|logement 16:42 33:0 35:46 41:58|logements 33:31|logerons 53:72
loges 33:20 53:51|logeuse 33:31|logic 40:55|logiciel 2:27 16:38 19:29 20:36 33:-4|logiciels 13:58 41:63
logies 41:66 53:32|login 39:76|logique 40:44 44:64|logistics 3:32 6:45 31:37 41:44|logistik 41:66
logistique 20:49 27:45|logline 1:46 28:57 44:49|loglines 34:62|logo 23:67 24:42|logotype 24:82|lohest 33:29|lohn 33:29
lohndorf 27:60|lohne 41:53 53:49|lohnnebenkosten 41:66
loi 2:29 6:14 9:24 10:23 14:9 17:17 27:20 33:-12 40:-4 42:43 47:29|loic 5:38 33:27
loin 7:29 15:43 19:24 21:21 24:30 33:15 53:19|lointain 33:18 40:44|lois 45:71|loisir 33:31|lok 27:60
lokaal 7:34 27:32 31:32 40:38|lokale 1:47 53:58|lokeren 13:70|loket 1:69|loketvergoeding 26:75|lokfuhrer 33:29
lokfuhrers 33:29|lokmiete 41:66|lola 14:44 22:48 33:4 53:44|loncin 21:72|londen 31:63
london 13:35 16:36 27:44 33:-3 40:10|lonely 6:62 33:12|lonen 17:72
long 1:15 2:10 3:-7 7:15 9:21 10:15 12:15 13:20 17:-4 19:12 20:-3 22:9 28:-1 30:-6 31:-13 33:0 34:-11 37:2 38:4 39:2 40:-5 42:4 43:21 44:1 45:-8 47:-5 48:-7 49:0 53:-12
longdoz 7:62|longe 33:31|longen 20:57|longer 6:17 7:12 12:14 13:13 19:6 20:4 26:23 33:18 35:21 44:18|longest 33:30
longliner 33:30|longreader 47:74|longs 6:17 7:52 13:41 19:4 22:35 33:-28 40:17
longshore 2:11 7:14 10:21 12:17 14:17 17:20 26:26 34:10 39:36 40:3 42:21 43:17 44:21 50:24 52:28|longshoreman 33:30
longtemps 3:11 7:8 19:23 20:5 27:5 33:21 38:22 44:17|longue 9:26 10:11 12:30 19:21 33:10 40:3 44:48 50:25
longuement 33:31|longues 19:64|longueur 19:37 33:18 43:48|lontzen 34:60|loodgieter 21:68
loods 1:19 7:15 11:24 13:20 19:11 22:22 31:14 32:25 33:-12 35:22 40:18 47:22 53:16
loodsboot 1:31 2:11 4:27 5:22 10:12 12:18 14:20 15:34 23:32 34:11 36:26 47:22
look 3:1 9:8 16:2 19:21 20:11 27:-3 30:16 33:15 34:-5 36:26 40:7 45:3|lookbook 32:75
looked 26:41 30:27 33:3 35:29 42:26 44:26 47:47|looking 1:11 19:7 20:17 21:19 28:22 32:24 33:15 40:13 47:20
looks 10:7 19:13 20:-5 31:0 32:13 33:22 36:12 40:-9 47:9 49:23|loon 10:34 17:46 40:29 41:44|loonbriefje 20:57
loonde 33:28|loontrekkenden 53:66|loonwerkster 6:69|loop 22:49 31:42 33:9|loopbrug 33:15 48:54|loopplank 33:28
loops 49:77|loopt 5:16 7:10 14:15 19:14 31:8 33:16 34:6 40:12 48:13|looptijd 1:55 5:58|loos 34:61
loose 13:33 22:37 24:43 38:41 39:44 40:21|loot 14:68|lootens 5:41 7:34 13:39 37:46 38:43|loozen 6:44 21:42 33:13
lopen 20:23 33:21 40:9 45:20|lopend 5:58 33:15|lopende 15:57 40:38 51:46|lore 3:45 18:58|lorent 6:37 33:25 40:18
lorge 22:76|lorphevre 7:34 8:46 14:36 25:52 29:47 46:49|lorquet 7:32 8:42 13:33 14:34 43:34 46:43
lorries 20:19 28:36 33:20 48:33|lorry 3:24 21:38 33:16 48:38|lors 19:33 20:26 23:46 27:35 40:26|lorsqu 19:64
lorsque 33:31|los 19:17 20:26 27:17 33:15 44:29|losange 24:82|loschen 11:57 33:14|loschpapier 32:70|loscht 48:65
loschzug 3:34 27:39 53:42|lose 20:22 33:5 40:39 44:35|losen 3:34 33:21|loses 6:35 10:26 21:48 28:38 33:-8 48:36
losgegooid 33:28|losing 3:45 33:16|losmaken 3:58|loss 0:56 30:39 33:16|losse 45:66|lossen 34:61
lost 1:10 3:4 20:13 31:26 33:17 35:21 43:12 47:19 48:18|losung 33:29|lot 3:19 7:27 13:28 31:25 33:11 40:16
lot14 39:75 52:67|loten 6:66|lotet 48:65|lothar 3:34 34:39 43:43|lothringen 31:62|lotissement 33:13 41:45 48:59
lots 12:43 16:38 33:4 35:53|lotse 39:71|lotsin 22:66|lotte 2:41 18:36 43:48 53:32|lotto 3:60|lottogewinner 21:64
lou 33:31|louche 33:31|loud 6:37 21:51 33:16|loue 20:32 33:15 40:20 53:34|louent 33:31|louer 20:43 33:18
louerons 53:72|loueur 53:72|louez 50:80|lough 13:67|louis 7:41 14:43 33:16|louisa 20:57
louise 1:35 2:12 8:30 12:22 13:21 14:20 25:36 27:16 29:32 36:34 37:36 43:25 51:33|louons 7:55 20:43
loup 2:31 13:44 22:48 43:43|lourd 20:57|lourdes 19:45 33:20|lourds 35:78|lousberg 7:69|loutre 21:74|loutres 33:31
louvain 2:9 7:15 13:52 30:35 40:4 43:21 53:41
louviere 0:22 1:8 2:11 4:23 7:13 8:15 10:15 12:7 13:17 14:22 33:-18 34:0 43:24 53:40|lovable 19:61
love 3:18 13:15 19:9 27:36 28:23 33:2 38:24 44:29 45:17|loved 3:59|lovely 33:30|loves 6:58 33:16
low 5:22 7:17 19:11 20:9 31:15 32:28 33:5 40:19 49:28 53:18|lowen 13:43 33:21|lower 19:23 24:53 33:19|lowers 33:30
loyal 31:51 40:42|loyaute 12:72|loyer 0:36 13:25 27:19 33:17 35:44 41:29|lozanna 4:77|lozingen 33:28|lpv 1:59 23:64
lr 26:78|ls 49:77|lss 9:54 12:37 51:44
ltd 1:30 2:1 5:20 7:5 10:31 17:21 23:12 26:26 27:13 29:25 34:16 43:24 46:26 50:14|lto 26:85
lu 1:19 2:14 3:6 10:-5 14:17 16:19 17:10 19:-7 20:-13 22:27 27:29 31:6 33:-18 34:3 38:11 40:4 44:28 46:13
lubbert 2:34 3:29 16:39 43:38|lubbock 22:71|lubumbashi 13:71
luc 3:4 6:15 7:5 8:17 21:37 27:8 33:11 35:18 45:16 48:16 53:12|lucas 21:55 45:42 48:58|lucht 19:44 24:46 33:9
luchten 33:28|lucide 6:76|lucie 3:20 11:42 12:33 13:32 14:31 36:45 43:46|lucien 6:47 21:34 33:15 49:39
lucienne 3:14 6:33 7:11 19:6 20:17 21:16 33:7 34:6 36:26 38:25 40:0 44:19|lucifer 33:15 48:54|lucifers 33:28
luck 23:41 27:44 33:-3 44:43|lucke 33:24 49:44|luckenlos 5:67|lucratif 2:41 8:59 10:44|lucs 19:61
ludo 8:36 9:44 16:28 33:16|ludovic 7:69|ludwigsburg 13:64|lue 2:28 20:22 27:31 40:23 44:56|lues 19:50 27:52
lueur 49:84|luft 33:24 38:43|luftchen 33:29|luftpolsterfolie 32:51 33:20|luftzug 19:45 33:16|luge 33:7 45:57
lugen 3:38 33:11 47:36|luggage 33:30|lugt 3:17 6:39 21:38 33:-9 45:25 48:26
lui 2:5 3:8 6:4 20:2 21:0 28:12 33:23 34:-4 36:1 37:3 40:-20 47:-5 48:7 53:-13|luid 6:55 33:15|luidspreker 33:28
luidste 33:28|luidt 33:28
luik 1:7 2:3 3:-12 7:-4 10:0 12:6 14:1 15:5 16:6 18:9 19:-9 20:0 21:4 24:14 30:0 31:2 33:-8 40:-14 41:1 43:14 45:-3 48:15 49:7 50:17 53:39
luikerwaals 43:70|luiks 7:51 33:15|luikse 7:23 33:-13 36:34 40:34 53:44|luisant 24:82|luisante 33:31|luister 33:28
luisterboek 34:61|luisterden 3:44 30:56|luisteren 3:36 20:36 33:7|luistert 3:15 33:21 38:32 48:25|lukas 13:67
lukt 17:59 33:15|lulu 3:19 6:35 19:23 33:15 45:40|lumen 27:52 31:39 38:46|lumens 16:59 50:66|lumera 33:29
lumiere 13:-1 16:10 19:38 20:14 24:9 32:32 33:-12 35:5 40:-15 41:38 49:28 50:17 52:24 53:23|lumieres 32:69 53:58
lumineux 24:82|lump 1:55 20:45|lunch 20:28 26:47 27:33 33:12|lunchpakket 26:75|lund 6:72
lundi 9:34 12:25 31:46 33:5 35:31 47:32|lundis 20:57|lune 9:43 27:28 28:46 33:7 45:33 48:39
lunettes 19:18 24:49 32:37 33:16 37:41 49:37|lungs 30:73|lurdes 3:15 6:26 20:18 21:24 33:7 36:31 40:14|lured 33:30
lus 33:6 34:48 40:23|lust 28:75|lustige 32:70|lustre 33:31|lustres 33:31|lustrine 33:31|lut 3:36 7:44 23:48
lutgart 37:77|luttgens 26:71
luttich 1:5 2:-6 4:5 7:11 10:15 11:2 12:8 13:9 14:5 16:5 18:1 20:-2 26:4 33:-15 34:8 36:5 40:7 43:18 50:13 51:5 53:36
lutticher 7:26 33:-6 40:36 53:40|lux 1:28 10:38 16:28 17:37 25:34 27:12 30:29 37:32|luxe 33:28
luxembourg 1:4 2:-2 7:-3 10:23 15:12 16:1 17:8 18:6 25:15 27:25 31:-1 33:-13 34:-3 36:21 40:11 41:15 42:36 43:4 51:13 53:11
luxembourgeois 12:30 17:37 27:24 40:42 42:35 43:33|luxembourgeoise 10:56 42:58|luxembourgeoises 10:66
luxembourgish 43:69|luxemburg 7:15 10:36 13:17 17:20 27:30 31:15 42:37 43:17|luxemburger 12:64|luxemburgisch 43:64
luxemburgische 10:48 17:54|luxemburgischen 40:54|luxury 33:30|luxusobjekt 33:29|luxusturm 28:56 33:16|lv 10:62
lycee 33:18 45:58|lyceens 31:68|lying 19:37 33:12 36:40 40:19|lyon 15:58 23:52 27:48|lyrique 5:79
m 2:-5 3:16 4:-2 5:22 7:0 8:1 9:-2 10:-3 12:-4 13:-4 14:0 15:2 16:4 18:-4 19:-3 20:-1 22:17 24:4 25:24 26:1 27:2 29:8 30:3 31:2 33:-34 34:4 35:-4 36:18 40:-8 41:1 42:-6 43:15 44:10 46:18 47:8 48:-3 49:-1 50:17 53:5
m0 18:77|m1 18:67|m2 7:40 18:25 19:17 24:23 26:28 30:30 35:33 36:26 50:25 53:17|m3 7:36 18:52 35:44 50:46|m4 18:69
m5 18:69|m6 18:67|m7 18:67
ma 3:31 5:5 9:8 12:23 13:18 14:8 20:17 22:8 23:4 27:-7 29:25 32:20 33:-27 34:1 39:20 40:-15 44:4 47:36 52:23|maak 3:58
maakster 34:61|maakt 2:2 7:17 9:14 13:11 18:12 20:9 21:9 33:13 40:19 48:9 53:7|maakte 13:70|maakten 7:55 22:40 40:25
maal 20:57|maaltijd 45:66
maan 2:-1 3:-4 5:10 6:7 10:0 11:12 17:11 18:9 19:-1 21:6 23:8 27:2 28:13 30:8 31:2 32:23 33:-26 36:32 37:30 40:-6 42:11 43:8 44:11 45:12 49:22 52:25
maand 2:14 3:11 20:23 26:29 31:29 33:-6 35:25 50:26 52:31|maandag 13:48 33:7 35:50|maandelijkse 35:71
maanden 1:4 2:-4 3:16 4:12 10:20 11:9 16:12 19:-4 20:-7 23:29 30:5 31:14 33:-36 34:31 35:6 40:-9 47:7 50:8 51:21 53:1
maar 1:-2 3:11 6:5 10:-9 11:3 12:-4 13:-1 17:1 19:-4 20:10 21:16 27:4 30:-2 31:-1 32:4 33:11 34:-3 37:6 40:-9 44:1 45:-5 47:11 49:5 52:6 53:2
maart 1:9 2:14 5:5 8:9 10:-4 12:16 13:4 14:4 15:8 18:36 20:-9 23:12 26:18 27:20 29:28 30:4 33:-29 34:16 35:14 40:-10 50:7 51:11
maarten 33:28|maas 4:27 7:15 16:17 19:14 21:17 27:15 30:21 33:-5 43:20 45:28 53:16|maasbebb 4:71
maasbracht 21:46 33:7 45:45|maaseik 25:78|maassluis 21:54 45:53|maastricht 10:27 33:25|maat 20:31 33:23
maatregel 15:61 40:42|maatschappelijke 2:47 8:62|maatschappij 20:44 35:58|maatstaf 26:75|mabiala 20:57
mabille 1:35 5:41 13:34 34:26 37:49 39:46 43:37|machbar 30:66|machbarkeit 44:67|machbarkeitsstudie 30:66
machen 3:24 7:36 10:23 20:9 33:6 44:18|machi 53:72
machine 3:-9 12:3 13:2 19:13 20:22 21:10 24:12 27:4 32:26 33:13 35:18 44:11 45:7 48:11|machinekamer 33:15 48:54
machinerie 13:31 41:71 53:31|machinery 33:30|machines 17:28 19:30 20:33 33:10 45:18|machinist 6:34 33:25
machinistes 33:18 41:63|machino 13:71|macht 3:10 7:16 17:12 19:24 29:13 31:6 33:4 34:4 40:25 53:7|machte 3:55
machteld 8:55 14:37 25:54 34:28|machtigen 29:75|machtiging 29:75|machtigt 29:75|mackinven 33:30|macon 20:43 33:18
maconne 33:31|macquenoise 19:38 33:16 53:46|macro 20:58|macula 20:57|mad 38:83|madam 12:63 27:37
madame 2:15 3:-16 6:11 11:14 12:35 16:-3 19:-12 21:9 23:30 27:35 29:6 31:-9 33:-7 34:10 35:1 36:11 40:-18 45:12 48:0 51:7
madchen 28:52 33:18
made 3:-1 5:3 6:4 7:18 10:-5 12:0 13:8 14:0 19:-7 20:-1 22:12 27:5 33:6 34:26 36:8 40:10 43:0 45:1 52:11 53:-1
madeleine 34:62|mademoiselle 21:32 22:33 33:23 45:29|madness 3:59|madrid 33:31|maertens 7:55 14:57
maes 2:27 5:41 13:27 33:6 36:33 38:32|maeve 3:12 6:38 19:14 33:16 45:23 49:31
mag 2:19 3:12 8:8 11:15 12:23 19:-7 20:11 27:11 33:-3 34:35 35:12 47:4|magasin 33:31|magasinier 12:51 33:23
magasins 33:31|magazine 13:34 20:31 34:27 38:48 47:46|magazines 3:59|magda 21:58 45:56|magdeburg 13:64|magie 45:71
magisch 44:72|magistraat 6:38 31:32 33:-2 45:36 48:37|magistrale 44:77|magistrat 25:72|magnesiumpoeder 33:28
magnetique 36:64 50:64|magnifique 33:31|magnifying 33:30|magpie 20:32 24:50 27:37 33:3|magritte 22:76|mahaux 2:47 5:54
mahen 33:29|mahieu 7:69
mai 1:6 2:18 4:8 5:31 8:7 9:2 10:-4 11:2 12:-5 15:4 17:4 18:51 23:13 26:16 28:4 30:-1 31:-2 33:-34 34:2 35:5 38:18 40:-18 42:-1 43:-3 44:-1 50:8
maid 26:64 33:16|maigre 33:31|maigri 33:31|mail 9:22 10:17 11:30 12:42 17:36 29:21 34:12 35:15 43:37|mailen 29:75
maillage 50:80|maille 39:84|maillet 2:31 7:37 14:39 22:44 40:26|maillots 19:42 33:10 41:55|mails 33:29
main 1:-4 2:-8 3:-5 12:4 18:-1 19:7 20:-5 21:-3 30:12 31:-6 32:20 33:17 37:18 38:23 40:-11 47:17 48:14 49:25 50:2
mainland 33:16 45:56|mainly 30:60 43:55
mains 3:12 6:4 19:21 20:17 21:1 22:3 24:20 27:-6 32:11 33:11 37:25 38:11 39:11 40:-4 44:5 45:9 48:4 49:11
maintenant 2:2 3:11 17:19 23:29 27:6 33:6 34:4 36:43 40:26 45:23|mainz 30:66|maire 33:31
mais 2:-15 3:16 6:-1 10:-12 13:-6 14:-7 19:6 20:-12 21:-4 27:-3 28:6 31:5 32:5 33:12 34:12 38:5 40:7 44:15 45:3 46:6 47:18 48:-1 53:3
maison 2:-3 3:-10 6:7 7:17 9:11 12:-6 13:4 14:-7 16:-5 17:1 18:-2 19:4 20:-3 21:-5 22:8 23:-1 24:4 26:8 28:20 30:-1 32:5 33:10 34:1 36:6 40:-3 43:-3 45:8 47:1 48:18 53:8
maisonnette 33:31|maisons 3:-2 10:16 20:13 22:14 24:21 30:16 31:30 33:3 40:15 41:15 43:14 45:19 53:10|maite 3:59
maitre 3:5 6:13 8:42 11:18 19:1 26:23 29:18 33:17 34:16 43:11|maitres 33:31|maitrise 3:28 31:36 36:53 40:40
maiwald 3:23 6:34 33:21|maj 43:75|major 24:63 31:55|majorations 51:83|majoritair 10:62
majoritaire 1:53 10:48 40:14 42:33|majoritarer 43:64|majority 7:23 10:32 22:48 40:32 42:29
make 2:16 3:2 7:31 10:7 14:3 19:12 20:9 28:10 33:-17 34:6 40:10 41:39 47:8 53:9|makelaar 6:48 33:21
makelaarsgeld 33:28|maken 2:7 3:17 7:13 8:8 10:14 12:1 13:3 19:8 20:11 27:5 29:8 31:11 33:-10 34:14 40:18 42:6 44:6
maker 1:30 7:26 13:41 20:19 33:2 43:31|makers 7:33 13:38 20:43 31:29
makes 3:4 7:11 10:9 16:14 20:4 31:9 33:20 40:0 53:13|making 2:18 3:23 20:25 27:28 31:28 39:39 45:34|makkelijk 44:72
mal 3:6 6:9 13:-2 19:-2 20:1 31:1 33:21 40:2 45:23|malade 3:16 20:13 33:24 40:14|malades 33:18 35:64
maladie 3:42 33:21|maladresse 33:31|maladroite 6:76|maladroits 19:64|malaise 33:31|male 33:30|malen 20:58
malentendants 13:71|malentendus 33:31|malerei 10:62|malerin 20:58|malerinnen 20:58|males 33:31|malgre 14:44 33:26
malheur 33:31|malhonnete 3:60|malice 38:76|malin 38:69|mallette 33:31|malls 31:64|malmedien 13:71
malmedy 4:15 7:5 8:20 10:5 13:18 14:8 20:-10 25:16 26:22 29:13 33:-3 34:-5 40:-6 43:8 50:12 53:40|malmendier 13:67
malmo 13:46 20:37 45:48|malonne 13:71|malou 6:27 33:20 45:25 49:32|malous 3:42 44:54|malt 20:32 33:3 40:27 48:39
malte 3:39 40:23 43:48|mama 6:30 22:20 33:5 38:23 39:33 44:21 47:20 48:39|maman 20:30 21:47 33:4 45:44
mamie 6:45 24:51 30:46 33:0 49:52
man 3:15 6:6 7:-3 12:-9 19:7 20:0 21:3 28:3 30:-3 31:-8 33:15 34:-14 38:15 40:-8 44:4 45:1 47:20 48:-1 50:-4 53:-10
management 2:24 7:47 10:25 16:30 35:37 46:36
manager 2:20 7:14 13:16 14:41 27:12 28:23 29:33 33:-22 34:10 45:18 47:22 50:24|managers 4:52 7:39 8:50 14:42
managing 7:37 12:27 13:26 14:39 27:22 29:34 35:34|manche 33:31|manchen 3:55|manches 33:31
manchester 3:14 20:14 27:19 33:14 34:17 45:25 48:28|manchette 33:31|manchettes 33:31|manchmal 19:58|mand 20:44 35:58
mandagen 50:73|mandant 29:82|mandanten 33:29|mandants 29:82|mandarine 33:31
mandat 1:31 8:26 10:12 29:63 31:13 33:5 42:23|mandataire 20:22 29:74 33:-4|mandate 12:29 29:66 33:4 34:22
mandatee 1:73|mandatent 29:82|mandator 29:76|mandatory 1:69|manege 26:75|manettes 20:57|mangat 48:68
mange 21:24 33:20 48:56|mangeait 3:60|mangels 33:29|mangent 33:31|manger 27:31 33:28|mangerons 20:43 53:58
mangue 32:83|manguier 33:31|manier 3:24 33:16 40:32|maniere 2:18 20:33 33:21|manieren 33:29|manifest 33:30
manifestations 20:57|manifeste 40:58|manifestes 40:58|manifesto 19:61|manivelle 34:42 40:36 47:58
mann 6:25 13:8 33:22 47:9 48:8 49:13 50:12|mannen 3:28 20:8 33:22|mannequin 20:43 33:18|mannequins 20:35 33:23
manner 2:30 33:18 47:41|mannern 33:29|manners 33:16 45:56|mannes 28:43 33:24|manon 6:37 33:21 44:38 48:37
manquait 11:68 33:18|manque 3:4 9:32 12:23 13:4 19:-3 21:18 22:20 28:17 33:5 36:29 37:31 39:17 40:-9 44:29 45:4 48:28
manquent 9:81|manquer 3:46 33:18|manschetten 33:29|manse 33:30|manteau 20:10 24:26 33:27 47:23|manteaux 33:31
mantel 21:45 33:20|manu 2:33 3:20 16:33 34:24 37:47 43:36 47:40|manual 33:30
manufacture 1:22 2:11 7:17 8:29 10:14 15:31 22:24 23:26 27:35 34:13 43:33 46:33|manuscript 3:58|manuscrit 41:76
manuscrits 34:50 41:63|manuskript 33:3 41:53 47:40|manuskriptdruck 47:66
many 3:17 7:13 27:10 28:22 31:10 33:10 37:26 44:19 45:16 47:37|map 9:38 12:25 20:10 24:32 31:20 33:8 48:26 49:22
mapje 16:67|mappe 9:55 11:45 24:27 33:-14|maps 21:53 33:21|maquet 22:66
maquette 5:21 16:47 18:20 24:40 31:11 37:30 50:54 53:15|maquettebouw 53:66|maquettees 18:77
maquettes 5:23 7:21 10:10 12:17 16:39 18:27 34:17 40:3 41:26 53:38|maquillage 19:37 41:71|mar 5:38 18:63 48:39
marais 21:74|maraite 5:38 7:27 8:24 12:29 14:19 27:25 38:23 50:22|maraudon 19:45 36:58|marble 33:30
marc 2:7 3:13 6:35 12:16 19:8 21:18 29:30 33:-1 34:15 37:31 44:21 45:15 48:21|marcel 20:22 33:22 45:18 48:33
marcelle 6:40 33:21 45:45|marcellis 7:69
march 2:13 4:11 5:12 6:4 7:-2 8:17 10:10 11:20 12:20 13:-1 14:9 15:9 17:4 18:37 20:-9 23:14 24:9 27:5 29:8 31:5 33:-23 35:7 38:7 42:4 43:0 47:14 51:10
marchait 47:79|marchal 6:38 12:32 13:27 33:2 35:33 53:33|marchand 20:30 33:26|marchande 20:57|marchandise 40:58
marchandises 33:31|marchant 33:23 47:51
marche 3:-10 7:-5 10:-8 12:3 14:-3 16:9 18:27 19:5 20:1 21:10 22:6 27:-12 30:24 31:15 32:5 33:2 34:-10 36:6 38:4 40:12 43:-2 44:17 45:-7 46:6 48:7 53:10
marchen 22:66|marchent 33:18 45:58|marchepied 33:31|marcher 20:26 33:0 40:40 47:48|marcherai 20:57
marches 6:17 16:50 18:30 20:10 31:9 33:4 49:25 51:37 53:13|marchetti 5:44 13:43 43:42 44:42
marchienne 3:7 6:11 13:7 14:14 19:18 22:11 33:-7 34:8 36:23 43:12 49:22 50:30 53:37|marchin 26:56 50:55 53:46
marcimont 33:30|marcinelle 40:20 50:49 53:52|mardi 6:24 8:28 11:29 19:11 33:11 35:45 47:47
maree 12:30 19:21 20:14 22:33 23:35 33:-11 37:44 43:33 44:35|marees 33:31|mareike 2:37 3:23 34:27 40:21 43:32
marek 21:68|marelle 7:26 9:38 10:37 12:29 17:36 40:15 42:35 43:32|margaret 34:62|margate 17:72
marge 0:35 1:38 16:25 20:9 30:60 33:-16 40:10|margelle 33:31|margery 5:45 7:39 12:42 27:37|margin 0:64 7:39 30:46
margot 33:29|margots 33:29|marguerite 25:65 33:23|mari 6:43 33:22 44:19 47:33 48:19
maria 3:0 8:37 12:18 14:20 25:51 33:3 47:31 50:23|mariage 7:34 28:49 33:18 45:36|mariages 20:57
marianne 2:21 13:29 19:22 34:36 40:16 47:42
marie 1:11 3:-5 7:12 12:11 13:16 14:30 20:13 21:15 25:46 33:-5 34:-1 35:12 36:18 38:16 45:14|mariee 33:18 40:44
marier 33:31|mariette 47:72|marifoon 21:68|marine 10:25 16:37 26:43 41:52 50:44|marines 32:83|marins 3:46 20:43
marion 1:36 7:33 12:45 14:25 25:40|marionette 13:67|marionnette 24:82
marionnettes 5:36 10:23 16:30 18:34 32:41 34:21 40:15 41:34 43:33|marionnettiste 7:69|marionnettistes 36:85
maris 33:31|marisol 6:58 45:56|marit 27:64|maritime 1:48 31:42 38:60|mark 1:47 5:50 44:51|marked 11:53 33:8 35:54
marken 5:54 16:52|marker 21:39 27:35 37:47 43:39
market 7:3 15:14 16:23 18:42 20:6 30:25 31:9 40:27 42:9 44:26 45:6 46:25 48:10|marketing 1:29 9:37 30:38 31:49 36:42
marketingdossier 18:71|markets 16:69|marks 16:48 44:65
markt 9:24 15:16 16:18 18:38 20:11 22:12 31:14 33:-11 40:27 44:13 48:9|marktaandeel 30:69|marktanteil 22:52 31:49
markte 16:65|markten 16:67|marktstudie 30:69|marktuberblick 30:66|marktwert 33:29|marlene 35:78
marliere 0:21 2:6 4:23 5:26 7:11 8:29 10:22 15:20 17:18 30:15 34:7 36:21 43:16 46:22 50:19 51:22 52:23
marlstone 5:30 7:35 12:27 15:36 38:34 39:51 52:38|marmotte 7:25 22:32 30:47 36:51 38:39 39:50 52:43
marnette 2:34 5:41 16:39 53:37|marnix 13:30 17:35 19:24 20:22 40:18 43:31 53:30|marpent 3:46 13:58
marque 5:27 20:6 22:24 23:26 27:41 31:29 33:-2 34:13 40:6|marquees 33:31|marquons 27:66|marriage 13:46 31:43 33:8
marriages 32:77|married 6:32 13:28 33:16 40:16 47:34|marrit 6:28 21:40 33:1 36:34 40:14 45:35|marrits 21:68
marron 24:58 33:17 45:43|marrow 13:54 27:50|marry 33:30
mars 2:18 4:14 5:-1 8:10 10:5 11:23 12:15 13:-8 14:14 15:12 17:0 18:36 20:-4 23:6 26:19 27:9 29:21 30:6 32:4 33:-26 34:13 35:-2 38:17 40:1 42:-2 44:-2 45:-8 50:8 51:26
marsches 33:29|marseille 45:70|martelange 22:50 40:34 53:46|marten 13:46 19:39 43:47|marthe 20:45 45:57|martin 6:66
martine 3:3 6:19 7:19 21:25 27:17 33:11 40:9 44:29 45:14 48:28|martyr 1:59 8:67|marvel 38:76
marx 7:36 12:37 26:44 27:34|marxorban 12:64|mary 33:24 44:55|maryse 13:50 27:45 43:54|maryvonne 20:48 33:12
marz 2:21 5:14 8:10 11:18 12:13 13:5 14:5 15:11 18:28 23:27 27:1 29:19 30:7 31:12 33:-21 34:1 43:5 50:9 51:12
maschine 20:32 22:39 33:3 48:39|maschinen 33:29|maschinist 20:58|masculins 33:31|mask 20:59|maske 41:66|masked 52:80
maskers 32:75|masking 27:50 32:63|mason 33:30|masque 33:31|masques 35:78|mass 19:49 33:11|massage 33:31
massart 2:23 5:26 6:19 7:14 13:15 16:16 33:5 34:18 38:23 40:2 43:26|massgabe 27:60|massnahmen 31:62|masson 38:83
massstab 26:71|mast 16:28 19:21 24:33 33:14 48:28|master 13:63 33:7|mat 33:31|matadi 3:40 34:55|match 21:57 33:9 40:29
matchbox 33:30|matches 20:59|matchs 33:31|mate 30:69|matelots 33:31|maten 20:44 33:15
materiaal 1:21 10:33 16:20 19:13 24:28 34:13 41:42 53:30|material 1:22 2:26 10:40 14:22 33:-16 34:16 43:22 50:31
materials 1:45 10:45 32:58|materiau 7:55 20:43|materiaux 24:82
materiel 0:45 2:2 10:5 15:23 16:25 17:19 31:7 40:-2 41:54 50:31 53:31|materiele 0:75|materielle 11:82|materielles 7:69
mathe 13:64|mathematique 33:31|mathias 27:66|mathieu 33:28|mathilde 3:4 7:33 10:17 12:36 14:37 18:20 27:18 43:19 53:15
mathot 2:13 4:35 13:22 16:23 20:7 22:49 23:28 26:35 27:16 43:25 53:22|matic 52:80|matiere 20:30 24:42 40:17 51:70
matieres 32:83|matin 3:-4 11:18 12:-1 13:-2 18:3 20:8 21:0 22:2 27:-7 32:10 33:21 38:9 39:18 45:-2 47:6 48:25
matinee 20:57|matinees 33:18 40:44|matins 19:50 20:43|matonge 13:58 20:43|matras 33:28|matrice 1:46 40:31 48:50 53:44
matricule 51:83|matroos 6:48 21:46 33:7|mats 1:43 33:20 41:46|matter 3:28 31:33 33:-1 40:24 44:42|matters 3:45 29:63
matti 7:23 8:31 13:26 25:34 36:33 37:33 39:32 43:26|maubeuge 10:66
maud 3:13 6:17 18:17 19:6 21:17 24:23 33:16 45:15 48:27|mauer 33:29|maurer 33:16 44:54|maurerlehre 13:64
maurice 20:30 22:46 39:61|mauricette 30:56 33:10 44:56|maurits 33:28|mauvais 20:35 33:-4 45:50 48:42|mauvaise 33:31
mauvaises 20:57|max 1:55 10:29 33:9|maxi 33:31|maximaal 23:70|maximal 23:78|maximale 2:36 23:56 30:51
maxime 6:44 24:40 33:15 49:40|maximum 34:56 43:45
may 2:12 3:-16 4:15 5:12 9:0 10:22 14:-6 17:-3 18:32 20:-4 23:-1 25:10 27:15 29:16 31:-11 33:-27 34:30 35:16 37:4 40:4 43:-6 44:9 47:-1 48:-2 50:1 51:10
maybe 20:40 33:21|mayo 35:78|mayonaise 21:54 33:15|mayonnaise 22:76|mayor 3:25 21:39 33:9 49:54
mayors 3:25 6:52 33:6 48:39|mazout 35:78|mb 9:57 12:51|mbala 22:71|mbaya 45:71|mcu 49:77|mdp 39:78 52:58
me 3:44 9:1 11:10 12:17 13:-5 16:-6 19:3 20:25 21:-1 27:1 33:-20 34:-4 35:-1 36:4 40:-20 47:10|meal 35:76|meals 53:68
mean 3:37 6:30 10:22 19:39 20:17|meaning 14:68|means 2:11 7:15 14:17 17:30 19:9 31:13 33:12 40:15 41:19
meant 3:32 33:3 36:50 45:43|meantime 33:30|meanwhile 33:12 34:52|measles 33:22 36:55|measure 33:30|measured 19:61
measures 20:59|meat 39:79|mecanicien 13:32 33:27|mecanique 38:53 44:47 45:42 50:55|mecaniques 19:45 33:22
mechancete 6:63 33:18|mechanic 33:16 36:63|mechanical 6:72|mechanism 33:30|mechant 3:36 20:23 33:-3 36:51 45:37
mechants 3:60|mechelen 3:7 7:33 12:17 13:19 25:27 27:12 29:24 30:19 33:-22 42:21 43:30 45:16 50:22
mechelsesteenweg 27:63|medaille 33:28|medal 33:16 47:60|mede 2:34 7:38 34:48|medecin 3:26 33:23 44:43|medecine 45:71
medecins 40:58|mededeling 2:26 4:43 23:36 26:62|medelijden 3:58|medestudenten 33:28|medewerker 53:66
medewerkers 7:61 40:22|medewerking 2:60|media 1:20 7:18 11:15 12:10 17:51 23:15 30:15 31:32 37:20 38:16 42:27 43:9
mediaan 30:69|mediabedrijf 14:70|mediafonds 1:40 17:39 23:43 42:51|mediagroep 40:55|median 30:72|mediane 30:77
medianes 30:77
medias 1:27 2:17 4:27 7:11 8:23 10:7 12:14 13:22 14:13 17:21 23:19 26:27 29:24 34:6 35:19 37:29 40:0 43:17 51:25
mediathek 21:43 31:54|mediatheques 31:68|mediation 2:18 10:60 34:20|medic 50:76|medical 16:57 30:47 33:9
medicale 20:57|medicales 40:58|medicine 36:77|medien 10:48 31:49|medienboard 17:54 42:54|medienburo 30:66
medienforderung 23:53 42:54|medieval 33:30|mediocre 33:31|medisch 16:67|medische 6:55 40:42
medium 1:42 2:36 40:29 44:33 46:38|medizin 33:29|medway 3:59
mee 2:-6 3:9 5:5 10:-5 12:1 16:7 19:3 20:14 21:10 23:3 27:5 31:5 33:8 34:-5 40:12 43:3 45:8 53:-1|meededen 53:66
meedoen 27:63|meedoet 35:71|meegaan 40:55|meegedeeld 23:70|meegedeelde 14:70|meegemaakt 3:58|meegenomen 21:54 33:15
meegeteld 16:54 46:63|meehelpt 19:61|meel 33:28|meeneemt 33:28|meent 6:69
meer 0:12 2:-10 3:18 5:1 6:-1 7:7 8:5 19:3 20:2 21:8 31:-7 33:12 34:-9 35:8 38:4 40:-2 44:9 45:9 46:6 48:-2 53:-5
meerderheid 40:55|meerderheidscoproductie 40:55|meerijden 20:57|meertalige 30:69|meertaligheid 30:69
meeschrijven 34:61|meespeel 47:72|meestal 6:69|meeste 12:57 23:39 40:25|meester 8:75|meestergast 33:28
meet 6:26 11:18 18:14 20:25 21:25 33:12 40:1 45:12 48:14|meeting 3:11 18:36 23:46 27:16 33:-18 35:46 45:22 50:28
meetings 33:31|meetlat 30:69|meetlint 33:28|meetpaal 33:28|meetpunt 33:28|meets 14:37 33:25|meevalt 33:28
mefiance 33:31|mefiant 40:58|mefie 3:60|meg 13:46 34:41 47:52|megabytes 12:69|megarde 11:68 33:18
mehdi 3:8 33:23 36:37 43:23|mehl 33:29|mehr 3:16 19:-3 20:5 28:19 33:16 40:14 44:13 47:12 48:3|mehrheit 10:62
mehrheitliche 40:54|mehrkosten 10:48 40:40|mehrwertsteuer 51:71
mei 0:12 2:21 5:31 8:11 9:9 10:-2 15:11 17:9 18:44 20:-6 23:6 25:14 26:21 33:-28 34:11 35:8 40:7 44:9|meid 33:28
meilensteine 18:67|meilleur 18:34 22:46 28:41 33:10 38:40 50:37|meilleure 3:28 13:53 33:13|meilleures 12:59 27:52
meilleurs 12:64 28:62|mein 3:34 12:23 19:18 33:-11 40:13 47:37|meine 3:41 14:18 16:19 19:12 29:35 44:21 47:20
meinem 19:58|meinen 33:29|meiner 3:42 29:56|meint 6:66|meinte 12:64|meisje 20:23 33:25|meisjesnaam 33:28
meisselspuren 24:70|meist 7:49 19:45|meisten 40:54|meisterprufung 13:64|meisters 33:29|meistgesuchten 40:54
melancholische 45:64|melancolique 31:54 44:64|melange 3:38 33:10 44:56|melden 14:40 23:40 30:42 33:5
meldet 33:19 47:40 48:29|meldt 33:15 35:58|meldungen 51:71|mele 20:57|melent 33:31|melerai 19:64
melk 24:49 32:48 33:15|melkwit 19:47 33:15|melodrames 33:31|melt 30:52 33:22|melted 33:30|melting 36:85|melts 33:30
membach 33:28|member 7:32 13:54 15:43 38:41|members 12:69|membre 2:25 7:44 13:47 33:-7 35:40
membres 1:20 3:6 7:45 8:37 12:35 21:20 31:27 40:4 53:18
meme 2:-7 3:5 6:7 10:-12 13:-7 18:-2 20:20 21:2 24:4 28:6 31:13 32:5 33:12 34:-14 39:6 40:-2 44:-1 45:23 46:6 48:7 49:5 52:8 53:-7
memes 2:19 3:4 7:25 10:9 17:35 20:1 31:11 33:6 39:28 40:2 45:27|memo 1:24 3:3 5:14 10:53 12:13 17:36 19:5
memoire 3:7 13:18 15:29 19:11 20:13 22:22 27:13 33:14 40:4 45:18|memoires 1:37 5:51 27:23 34:45
memorandum 5:34 10:39 11:38 34:25 40:18 53:30|memorias 47:66|memories 33:30|memorisee 30:77|memory 3:33 33:23
men 3:12 5:3 20:12 28:6 30:3 31:8 33:20 34:-7 38:16 40:-3|menace 21:56 33:21|menacee 33:31|menaces 40:58
menage 22:54 33:23|menages 20:57|mend 6:51 33:22|mended 20:59|mending 33:30|mends 48:73|mene 1:51 7:47 33:10
menee 30:69 34:42|meneer 13:32 20:19 22:33 33:13 39:38|menen 33:5 34:49 50:39|mener 40:58|menes 20:57
menge 16:44 33:8 50:47|mengeling 19:61|mengen 19:61|menigte 33:28|mening 33:28|meningsverschil 10:62|menottes 39:84
mens 3:41 24:39 33:-9 38:37 45:29|mensch 19:28 33:11 45:33 49:40
menschen 3:24 6:7 7:3 9:18 12:5 19:15 20:-1 28:10 30:16 31:18 33:2 36:13 38:10 40:-5 53:4|menschenkette 33:29
menschlich 27:47 44:54|menselijk 38:83
mensen 3:12 6:4 7:24 9:1 12:8 13:-2 19:13 20:8 21:-4 28:3 30:10 31:20 32:3 33:6 36:11 40:-9 41:-2 53:10
mensonge 3:28 13:40 21:42 33:13|mensonges 19:64|mensualites 2:63|mensuel 35:78|mensuelle 40:58
ment 3:7 6:49 21:41 24:29 28:31 33:-9 45:18 48:44|mentait 3:60|mental 45:71|mente 3:60|mentent 3:46 21:60|mentez 37:87
menti 3:50 33:13|mention 1:15 2:24 6:22 10:7 13:27 22:31 23:34 33:-8 34:6 38:37 40:5|mentioned 27:37 30:46 33:16
mentionnait 11:82|mentionne 33:31|mentionner 23:78|mentionnera 23:78|mentions 6:58 33:16|mentirait 47:79
mentorin 13:64|menu 33:27 35:43|menuiserie 50:54 53:62|menuisiers 53:72|mepris 38:83
mer 3:13 6:33 21:18 28:28 33:16 37:31 40:2 45:33
mercatorfilm 0:20 1:24 2:5 4:21 5:28 8:31 10:15 12:12 14:14 15:19 23:25 29:19 34:6 46:29 51:32|mercbebb 4:85
mercedes 33:31|mercerie 7:33 18:40 24:46 32:47 33:12|merchandise 31:51 34:49|merchandising 2:29 31:24 34:55
merchant 33:30|merci 2:-5 11:45 12:43 21:6 23:10 26:48 27:16 34:-4 35:41 36:28 40:-10 52:30|merciere 20:43 33:18
merciers 4:85|mercredi 12:15 13:14 18:19 31:30 33:16 35:20 38:26 47:34 48:19|mercredis 16:73|mercuriale 20:57
mere 3:24 7:-3 13:0 14:-1 20:1 22:25 27:-5 28:12 32:11 33:15 44:6 45:0 46:12 47:30 48:5
merels 2:12 10:13 11:25 12:19 16:19 20:8 23:21 27:14 31:15 33:-20 37:28 41:21 43:21 44:23|meres 22:62 45:58|merg 33:28
merhawi 20:57|meridiaan 7:65|meridian 10:46 17:36 29:40 37:43 43:32|merino 26:78|meritait 3:60|merite 3:60
meriter 3:60|merk 40:55|merken 7:25 19:24 28:35 33:18
merksteen 0:14 1:17 2:-1 4:15 5:20 7:11 8:13 10:7 12:6 14:2 15:23 17:18 23:8 26:14 29:20 30:8 34:-1 38:13 39:22 40:1 42:11 43:15 46:22 50:11 51:11 52:15
merkt 33:26 44:32|merle 2:34 3:29 13:38 43:38|merles 36:64 43:61|merrie 26:50 33:22|mertens 6:38 22:37 44:42 47:55
mertes 44:54 50:55|merveille 38:78|merveilleuse 33:31|mes 3:28 7:16 12:38 16:20 19:24 20:4 23:37 27:14 40:5 47:27
mesanges 8:77|mesdames 12:59 34:50|mess 33:12 48:68|message 12:37 19:29 20:22 21:39 33:10|messages 21:49 31:42 45:54
messe 11:42 18:46 20:18 33:13|messeforderung 15:70|messen 16:44 19:37 33:8|messer 32:57 33:16
messes 7:39 13:41 22:45 39:64|messezuschuss 15:70|messgerat 33:29|messieurs 12:47 33:16 34:38|messina 5:48 33:11 34:48
messing 26:49 32:49 33:8|messprotokolle 30:66|messreihen 50:68|messstelle 33:29|mestdagh 33:31|mesurant 33:31
mesure 2:29 3:6 6:23 15:29 20:3 33:16 36:31 40:4|mesuree 19:64|mesurer 21:37 30:40 33:20 50:43
mesures 3:26 6:42 20:23 33:17|mesurons 19:64
met 1:-11 2:-2 3:2 5:-6 6:0 7:7 9:1 10:-10 11:-3 12:9 13:0 14:-4 16:-8 17:-5 18:-2 19:4 20:-2 21:-2 22:-6 23:-1 24:0 26:-2 27:6 28:-2 30:2 31:7 32:6 33:1 34:3 35:0 37:2 40:9 42:-4 43:-4 44:3 45:3 46:-1 47:-2 48:0 50:-5 51:6 52:3 53:-6
metaal 33:28|metaaldetector 33:28|metafoor 3:58|metallurgistes 27:66|metapher 20:58|metaphore 44:77|metaux 26:85
meteen 33:25 43:33|meteo 33:10 35:56 40:36|meteorologie 33:29
meter 14:7 19:15 20:-5 21:31 22:8 31:1 33:14 36:13 40:2 47:9 48:5 50:10|metern 33:29|meters 19:61
method 20:37 30:52 33:-5 50:41|methode 20:5 30:66 40:16|methodical 33:30|methodik 30:66|methodischer 30:66
methodologie 30:75|methodologique 30:77|methodology 30:73|meticulous 33:30
metier 3:15 7:24 20:20 31:11 33:11 40:13 44:21 45:15 47:23|metiers 3:33 7:55 31:40|meting 33:28
metrage 1:33 2:18 7:12 10:14 12:24 13:38 22:19 27:-7 28:10 30:4 33:-32 34:-10 37:13 39:10 40:-6 42:4 43:38 53:-2
metrages 7:51 13:46 22:41 40:19|metrailler 33:31|metre 13:19 19:27 20:23 21:22 22:23 24:30 30:30 33:-14 39:41 49:34
metres 3:-5 5:13 19:19 20:9 22:10 31:2 33:17 34:-1 35:13 36:30 40:-7 45:6 53:11|metronome 33:30|metropole 8:81
metselaar 33:28|metsen 19:47 33:15|metser 3:36 20:36 33:7|metsers 19:61|metsles 16:67|metst 20:57|mettant 33:31
mette 27:63|mettent 33:31|mettet 33:31|metteuse 13:71|mettra 27:66|mettrai 19:50 20:43|mettrait 27:52 42:64
mettre 19:49 27:54|mettrez 12:72|mettrons 40:58|metz 30:73|meu 47:66|meubels 6:55 24:62|meuble 20:43 33:18
meubles 33:31|meunier 33:31|meure 3:46 33:18|meurent 3:46 40:44|meurt 12:37 21:39 33:18 48:42|meusbebb 4:79
meuse 0:6 1:8 2:4 3:-15 4:25 5:16 7:3 10:11 12:-1 13:9 14:-1 15:8 16:0 17:11 21:-2 22:14 27:-6 28:6 29:7 30:11 33:-15 34:4 36:8 37:18 38:24 40:3 41:2 42:3 43:8 44:3 45:1 47:2 50:7 53:1
meusemews 1:69|mevr 34:61
mevrouw 2:13 6:15 8:12 10:-1 12:20 20:-6 22:8 23:31 24:13 27:16 29:27 30:6 33:-2 34:16 35:8 48:5
mews 1:21 2:7 4:23 5:24 7:19 10:7 14:12 15:21 17:16 22:23 27:8 29:29 30:17 34:6 40:-1 42:16 43:13 46:21
meziane 5:47 8:40 14:30 15:42 19:23 25:55 46:43|mf 23:70|mg 42:74
mi 1:20 3:12 7:5 10:13 12:8 16:20 18:12 22:11 23:13 28:28 29:18 31:14 33:-14 35:21 36:20 37:22 40:-6 43:11 44:13 45:7 47:15 53:7
mia 6:27 31:21 33:14 36:33 44:30 48:26|mich 3:47 12:13 19:8 27:10 29:19 33:-21 34:9|micha 6:76|michael 33:30
michaelmas 18:71|michel 29:57 33:20|michele 3:60
micheline 8:31 9:41 12:22 14:21 16:23 17:29 25:46 27:16 29:32 34:14 40:8 43:25|michiels 43:70
micro 0:35 1:28 14:27 19:3 20:-1 24:8 46:68 50:6|microentreprise 14:57 46:70|microfoon 19:47 20:44
microfoons 20:44 50:59|microgolf 35:71|microonderneming 46:76|microphone 20:59|microphones 33:30|micros 20:43 33:18
microtonale 33:31|mid 12:47 18:50 33:8|middag 26:42 33:20 48:35|middageten 33:28|middel 10:48 33:15|middelbare 6:69
middeleeuws 33:28|middelen 0:54 10:20 17:58 42:22|middelgroot 7:51 46:63|midden 3:13 12:23 19:16 20:25 32:30 33:13
middenkrant 38:74|middle 3:32 20:8 33:16 40:4 44:21 49:26|midi 2:4 3:13 21:27 30:19 31:9 32:24 33:18 43:17 44:19 45:13
midlands 50:76|midnight 13:25 20:16 28:33 31:22 33:15 37:37|midpoint 3:32 33:3 48:59|midst 33:30|midsummer 21:72
mie 21:52 38:61 45:50|mieke 2:11 3:8 9:24 12:18 13:20 16:18 18:22 27:14 34:27 36:26 37:28 43:21 47:22
miel 7:47 32:61 48:55|mien 20:57|mienne 20:35 22:54 33:10|miete 7:29 16:32 40:21 50:45 53:30|mieten 53:63
mieter 35:61 36:50|mietvertrag 35:69|mietzuschuss 15:70|mieux 3:23 6:21 12:37 19:21 21:19 22:21 30:22 33:-4 38:32 40:3
might 20:19 33:16 40:28 42:33|mij 3:43 5:17 8:28 12:13 19:17 29:20 33:-26 35:16 37:22 38:19|mijden 28:75
mijlpaal 18:71|mijlpalen 18:71|mijn 2:-7 3:43 14:11 18:4 19:21 20:13 29:14 31:-3 33:-38 35:4 40:-11 44:5 47:30
mijnbestuur 20:57|mijnen 12:67|mijngangen 33:28|mijnkoor 19:61|mijnkoren 12:41 20:31 28:48 33:2|mijnlamp 15:61 22:58
mijnmusea 16:67|mijnmuseum 27:50 50:59|mijnmusical 13:70|mijnschacht 33:28|mijnsite 13:70|mijnsites 31:63
mijnstad 45:66|mijnstreek 8:62 13:56|mijnstreken 31:63|mijnwerker 33:28|mijnwerkers 20:57
mijnwerkersfoto 13:48 22:50 31:42|mikkelborg 22:71|mikken 31:37 40:50|mikpunt 31:63|mikrofon 33:20 49:51
mikrofone 19:50 20:37|mikrofonen 50:68|mikroschema 0:71|mila 33:28|milans 33:31|milch 33:29|milchglas 32:70
milchkanne 21:64|mild 3:58|milena 3:12 6:22 19:15 21:21 33:17 44:24|milenas 33:29|miles 20:52 53:44|milestones 18:71
milieu 3:19 13:11 20:14 30:17 31:7 33:15 43:15 44:17 45:20 48:16|milieudienst 21:68|milieutechnisch 16:67
militaire 6:45 19:33 33:21|milj 43:70|miljoen 7:28 28:13 31:11 33:-23 36:24 40:34 43:29 46:15 53:33|milk 3:45 33:16
mille 2:10 3:9 8:13 12:15 13:3 19:-4 20:0 21:16 22:11 23:20 27:-2 31:17 33:9 34:-4 35:17 38:14 40:-2 47:11
milliers 0:55 41:49 42:64|millimeter 33:29|millimetre 20:32 33:24
million 7:11 13:7 27:9 31:28 40:41 42:9 43:9 46:17 53:35|millionen 7:15 33:4 40:41 53:27
millions 7:18 27:16 33:-19 36:34 40:49 53:21|mimik 24:70
min 1:-2 7:-11 10:-15 13:34 16:1 18:-3 20:10 21:8 22:32 30:4 31:-13 32:-2 33:-39 34:-12 36:7 39:44 40:-23 41:-1 43:30 44:-3 45:4 47:-6 50:-1 52:33
mina 33:31|mind 3:32 19:21 20:19 31:25 33:3 47:34|minded 7:53 40:42
minder 3:16 6:27 11:33 19:19 33:-13 40:14 44:43 46:35|minderheid 7:51 22:58|minderheidscoproducties 22:71
minderheidsgewijs 7:65|minderheidspartner 40:55|minderheit 22:58 42:46|minderheitensprache 42:67
minderheitskoproduktionen 7:49 22:52|minderheitspartner 40:54|mindering 34:61|minderjarigen 16:67|mindert 2:61
mindestens 1:31 10:28 27:26 30:32 34:26 53:29
mine 3:0 16:11 18:13 19:17 20:7 21:22 24:16 27:0 30:15 33:5 36:29 40:17 41:13 53:9|minerale 33:31|miners 19:47 33:16
mines 20:49 44:58|minet 33:31|minette 9:50 10:34 16:42 17:48 22:44|minettfilm 10:38 11:36 17:35 29:37 43:32
mineur 13:44 33:26|mineurs 3:25 31:33 33:10 36:63|mini 17:64 21:35 45:45|miniature 33:8 41:50 43:47|miniatuur 49:76
minibus 26:51 33:16 48:46|minier 45:58 53:58|miniere 33:31|minigolf 21:54 45:62|minimal 42:77|minimale 15:74
minimis 1:0 9:7 12:-1 15:75 17:5 23:4|minimissteun 15:74|minimisverklaring 15:74
minimum 1:14 2:11 16:6 19:-3 27:48 34:20 40:10 42:45|minimumgarantie 2:6 27:46 31:9 40:13 42:52|minimumgaranties 10:62
mining 16:48 45:48 53:46|minireeks 7:51 38:61|miniserie 7:47 31:46 39:62|minister 3:5 6:20 23:32 33:17 44:32 45:15
ministere 23:78|ministerie 45:66|ministeriel 23:78|ministeries 33:28|ministerium 17:49 21:26 23:47 40:15
ministre 21:30 22:32 23:59 33:1 45:38|ministry 6:37 21:38 33:16 44:38|minnelijk 51:77|minor 22:76|minoritair 42:72
minoritaire 1:28 7:29 10:31 22:53 27:14 40:6 42:38|minoritaires 22:62 27:39 40:31|minority 7:29 10:8 22:61 40:11 42:28
minpunten 44:72|mins 43:69|minst 33:28|minste 2:60|minstens 1:34 19:26 27:42 40:21 53:32
minuit 3:19 20:17 21:33 31:27 33:18|minus 44:67|minuscule 49:84|minuscules 22:76|minutage 43:62 49:70
minute 3:-13 6:16 12:-1 19:7 20:14 28:9 30:7 31:-6 33:12 36:20 40:15 41:15 43:12 45:-2 48:3 49:9 52:19
minuten 1:-5 10:-10 12:-6 19:-1 20:20 21:12 22:2 27:-10 28:9 30:12 31:-3 33:-11 34:-6 35:4 36:7 38:20 39:23 40:-11 43:27 45:32 48:0 52:15
minutes 1:-2 2:-8 3:-17 6:-7 7:-13 10:-10 12:-6 13:-10 16:-2 17:-7 18:1 19:-1 20:17 21:5 23:-1 27:-6 28:8 29:-3 30:-1 31:-7 33:-2 35:2 36:15 38:16 39:16 40:3 41:10 43:29 44:1 45:26 50:-3 52:17
minuut 19:39 38:53 45:45|mio 7:5 11:18 22:24 31:21 40:17 41:9 42:10 43:28 46:35 53:30
mir 3:34 7:16 12:18 14:19 20:12 33:-8 34:14 40:16|mirabelle 43:75|miracle 21:57 38:62|mireille 13:71|mirek 6:53 33:21
mirjam 6:42 33:2 44:46 48:41|miroir 22:62 33:18|mirror 33:30|mirwart 33:23 53:50|mirza 3:60
mis 3:9 5:16 6:18 10:14 12:21 20:21 33:10 40:17 47:28|miscellaneous 10:64|mischpult 24:70|mischstudio 53:63
mischung 41:58 50:47|misdaad 31:50 43:43 45:40|misdaadgenre 3:58|misdaadreeks 31:63|misdaadreeksen 40:55
mise 2:22 9:29 10:14 11:12 16:14 18:25 19:36 20:-13 27:7 30:8 31:9 33:-21 34:-6 35:8 40:-1 42:8 43:16 45:2
misere 20:57|misery 30:73|mises 13:50 22:54 30:56|misfiled 33:30|misgaan 40:55|mislopen 20:44 40:42|mislukt 10:62
miss 1:17 10:12 27:13 29:25 33:14 34:11 36:25 43:26 44:21|misschien 3:21 17:35 30:45 33:4 40:19
missed 7:21 19:16 20:14 33:14 38:51|missen 33:15 38:61|misses 24:64 33:16
missing 9:21 12:39 21:35 28:21 33:13 36:23 48:19|mission 7:21 15:67 33:1 44:29 48:28|misst 3:17 6:47 28:30 33:10
mist 18:16 19:6 21:13 32:43 33:16 44:17 48:24|mistake 6:37 19:26 21:38 28:41 33:-5 48:38|miste 6:69|mistral 31:62
mistry 1:27 7:25 8:35 10:22 14:27 15:35 23:32 29:34 43:27
mit 1:-6 2:3 3:-1 5:-2 6:0 7:6 8:1 9:-3 10:-6 11:2 12:4 13:-4 14:1 15:-3 16:-8 18:-4 19:9 20:6 21:-3 22:-1 23:-2 24:0 26:-2 27:9 28:-2 30:4 31:12 32:2 33:-2 34:-5 35:-3 36:1 38:-4 40:8 42:0 43:-1 44:0 45:-7 46:1 47:1 48:-6 50:3 52:8 53:2
mitarbeit 2:41 13:35 16:36 43:35|mitarbeitende 7:49 46:57|mitarbeiter 7:49 33:3 46:44|mitbringen 31:49 35:55
miteigentum 10:62|miterlebt 20:58|mites 22:62 40:44|mitgedreht 20:58|mitgeht 27:60|mitgenommen 33:29
mitgesellschafter 10:62|mitgewirkt 40:54|mitglied 7:54 13:43|mitglieder 7:62|mitgliederversammlung 35:69
mitgrunder 13:64|mithersteller 43:64|mitigation 40:56|mitmachen 27:60|mitmacht 20:58|mitoyennes 20:57
mitoyennete 21:60 45:58|mitreden 6:66|mits 10:33 27:34 30:41 34:20 40:14 44:31|mitsprache 10:62|mittag 33:29
mittagessen 3:55|mittagsvorstellungen 31:62|mitte 3:7 31:14 33:17 37:24 38:21 40:5 44:30
mittel 0:30 1:13 9:17 14:24 17:39 19:7 40:29 42:16 46:19|mittelbar 14:65|mittelfristig 31:62|mittellange 13:64
mitteln 40:54|mittelpunkt 33:29|mitten 33:29|mittlere 30:66|mittleres 30:66|mittwoch 20:37 33:8 35:48
mittwochs 12:50 31:49|mitwirkende 5:67|mitwirkenden 34:60|mitwirkender 40:54|mitwirkung 34:60|mitzumachen 33:29
mitzuteilen 23:66|mix 16:9 18:13 19:8 41:55 50:50 53:31|mixage 10:5 20:-4 26:24 27:5 41:63 50:30 52:25 53:43
mixe 19:42 52:78|mixed 33:30|mixer 19:61|mixette 50:80|mixeur 53:72|mixing 53:68|mixstudio 53:66|mixte 31:68
mlle 2:55 6:54|mln 7:41 30:25 31:36 36:31 43:25 46:45|mm 19:34 20:9 22:31 24:41 26:24 34:5 36:28 49:44 50:24
mme 2:19 3:-12 4:13 5:22 6:15 7:-3 8:19 12:11 13:0 16:1 21:2 27:5 29:21 33:-14 34:37 35:16 40:-14 43:3 47:10 48:15 50:25
mmes 34:64|mnd 16:67|mo 19:29 35:39 39:41 43:35 51:41|moabit 47:66|mobel 33:29|mobelhandel 7:62|mobil 33:31
mobile 13:39 20:20 22:43 31:36 45:34|mobilier 20:57|mobiliere 35:78|mobilisees 53:72|mobiliteit 33:28
mobiliteitsplan 33:28|mocht 3:31 33:23|mochte 3:30 12:9 19:33 20:20 33:-15 38:25 40:16|mochten 3:34 27:52
modalites 23:64 50:66|modave 3:19 7:27 14:29 17:33 38:36 43:29 47:34 53:28|modder 32:61 33:15
mode 2:45 13:35 20:20 33:-5 35:41|model 0:41 1:16 2:8 16:26 18:28 24:50 30:29 33:-24 50:20 53:12
modelbladen 5:58 24:62|modele 15:61 24:61 30:56|modeles 16:42 18:45 24:64 43:44|modell 6:45 16:44 19:37
modellbau 26:57 53:49|modelle 33:29|modelled 19:61|modelleisenbahnclub 35:69|models 5:58 16:56|moderate 40:55
moderne 3:38 34:42 45:50|modes 2:63|modest 27:50 40:42|modeste 40:58|modestes 31:54 40:44|modification 2:53 10:46
modifie 2:43 11:72|modifiee 2:49 11:68|modifient 10:66|modifies 33:31|modules 24:82|moe 6:42 19:34 33:15
moed 3:44 27:50
moeder 3:18 6:10 7:0 13:4 20:-8 21:2 27:-2 28:18 32:10 33:13 37:12 38:9 39:11 43:4 44:7 45:1 47:15 48:12
moedermaatschappij 40:55|moeders 3:58|moedig 3:58|moedigste 20:57|moeilijkheden 14:70|moeilijkheid 33:28
moeilijkste 3:58|moeizaam 33:28|moens 33:9 45:57|moerenhout 7:26 10:22 12:28 23:30 27:24 29:35 34:22 40:16
moerland 31:63|moeskroen 2:9 4:26 6:18 7:14 8:24 10:11 15:23 25:27 33:-22 34:10 35:20 36:25 40:5 42:21 53:26
moest 20:21 33:22 47:35|moesten 33:28
moet 3:1 6:0 10:-7 11:12 14:18 19:11 20:-4 21:6 27:-6 28:30 31:-6 33:11 34:0 40:4 42:3 45:-3 47:15 48:-1
moeten 3:20 14:20 19:28 20:8 33:11 34:11 40:6|mogelijk 2:19 10:33 14:28 31:22 33:-13 43:28 45:25 51:35|mogelijke 27:63
mogen 19:24 31:31 33:14 40:22|moghadam 34:60|moglich 2:30 10:31 20:28 40:23 45:33|moglicher 27:60|mohair 22:56 39:75
moi 3:23 5:22 9:13 12:15 14:14 16:5 17:11 19:14 20:16 22:8 27:-2 33:-26 36:17 37:19 40:-10 41:8 43:26 46:16 47:38 53:4
moindre 33:31|moine 31:55 33:13|moines 33:31
moins 1:0 2:-10 3:-3 7:12 10:2 11:8 14:19 19:-9 20:5 22:8 27:9 30:28 31:4 33:1 35:21 37:13 38:9 40:10 44:14 46:21 47:6 53:-2
moinsdixhuit 52:86
mois 1:0 2:2 3:3 5:5 6:-5 7:-12 10:-2 16:22 18:21 19:-9 20:9 21:-7 23:14 26:12 27:-15 30:10 31:19 33:-19 34:31 35:4 40:3 41:-5 44:-4 45:-10 50:23 51:16 53:-10
moitie 2:23 3:0 7:14 10:24 14:11 16:2 17:8 19:11 20:-14 23:17 27:-5 33:2 34:-7 40:16 44:7 53:18|moities 21:74
mol 3:6 6:17 13:18 23:18 24:33 28:23 33:-11 36:32 37:25 40:4 45:23 49:24 52:34
mole 1:15 10:10 19:7 21:27 27:10 28:22 29:22 33:5 34:9 35:22 36:23 42:19 43:24|mole7 39:71|molecules 20:57
molen 16:27 19:20 33:13 41:29 48:37|molenbeek 31:62|moles 33:30|moliere 13:70|molinay 14:70|molitor 27:64
molke 13:39 22:41 39:55|molkerei 7:62|mollement 33:31|mom 3:59
moment 3:31 6:20 10:2 19:4 20:11 27:9 29:23 33:7 34:-6 38:14 40:-12 48:16|moments 20:57
momignies 2:27 7:24 10:30 12:27 14:26 18:31 26:40 40:13 53:26|momo 2:37 33:25
mon 1:0 3:37 12:16 14:-2 17:6 19:13 20:16 22:9 27:4 29:9 33:-17 35:33 40:-15 44:5 47:27 48:4|mona 2:41 3:38 43:54
monat 30:53 40:40|monate 2:10 7:2 16:20 18:7 27:0 29:10 31:11 33:-22 34:40 36:12 39:11 40:3 43:5 51:26 53:12
monaten 23:29 31:37 33:4 34:30 35:20 40:5|monats 23:66|monatsletzten 26:71|monatsmiete 35:69|monatsraten 2:61
mond 19:24 21:20 24:28 31:15 33:9 49:40 50:25|monday 9:52 12:32 20:22 33:12|mondays 33:30
monde 2:26 3:3 5:14 6:-3 7:-2 10:6 19:-2 20:-7 21:22 22:-3 24:9 27:-4 31:-11 33:7 34:-15 36:14 40:-2 42:17 44:-2 45:18 48:-2 53:5
mondeling 5:50 12:46 17:51|mondelinge 23:70|mondes 18:77|mondiale 31:68|mondmaskers 30:69|mondreclame 31:63
mondvormen 24:76
money 1:9 2:-5 3:10 9:7 10:24 11:13 12:9 15:9 16:1 17:27 18:12 19:-7 27:-4 29:8 33:-23 34:3 35:7 38:8 40:23 42:4 53:23
monique 6:30 10:19 18:30 19:17 20:10 33:20|moniteur 8:81|monitor 33:20 52:61|monnaie 33:31|monologen 3:58
monologue 13:71|monorail 21:74
mons 1:4 2:-3 4:7 7:20 8:22 10:-8 11:4 12:11 13:23 14:13 18:8 19:-11 21:0 25:16 27:-4 29:5 31:-11 33:-24 34:-13 35:4 36:6 38:5 40:1 41:0 43:6 45:-6 46:5 47:0 50:9 53:39
monsieur 2:10 3:-17 6:0 7:-8 8:4 10:-11 11:14 12:33 19:-12 20:-6 21:13 22:15 23:36 24:6 27:17 30:1 33:-4 34:8 35:17 36:8 37:10 40:-19 43:-1 44:10 45:10
monsin 21:54 45:53|monster 3:37 33:8 44:51|monsters 33:14 45:54|monstre 3:60|monstres 33:31|monstrueux 33:31
montag 9:34 13:31 20:24 33:-5 35:35 36:38
montage 2:-4 7:7 9:-1 10:16 12:-8 13:9 16:22 17:-2 18:11 19:14 20:12 22:-5 27:-10 33:-42 34:-16 40:-7 41:49 42:12 43:-6 48:-5 50:20 52:4 53:17
montagecomputer 35:71|montagehuis 7:65|montageraum 53:63|montagne 32:44 33:25 41:37|montait 47:79
montant 1:45 3:-12 11:20 12:18 15:33 16:34 17:34 23:32 26:13 27:17 33:-40 42:6 43:4 50:25 53:10|montants 0:69 11:68
monte 2:-4 13:4 18:10 19:15 20:8 33:25 48:10 52:19|montee 18:39 20:19 31:30 32:45 33:7 49:46|montees 19:64
montent 33:31|monter 6:36 10:25 33:18 36:57|monterai 19:64|monteren 19:47 20:44|monteur 13:50 19:30 20:23 53:44
monteuse 3:20 7:47 10:26 13:45 19:24|month 18:46 19:16 30:28 31:39 33:-15 40:10 53:22|monthly 2:49 35:62
months 1:-2 5:1 10:11 11:10 12:-2 13:5 16:4 17:1 18:23 20:2 23:11 24:6 27:1 29:5 30:2 31:1 33:-24 34:40 40:9 41:8 42:2 51:16 53:5
montigny 25:87|montoise 40:58|montpellier 27:66|montrait 3:60
montre 6:25 13:8 20:5 27:3 32:20 33:19 40:6 44:26 45:8 47:16 52:23|montreal 10:35 16:42 18:33 40:30 45:32
montree 33:18 34:50|montrees 20:57|montrent 20:43 38:69|montrer 19:13 20:32 27:28 30:27 31:17 33:1 34:13 42:27
montrera 19:64|montrerai 19:45 20:48|montrerons 33:31|montrez 27:66|montrons 20:57|monture 33:31
mood 1:29 16:48 18:31 32:37 50:30 52:39 53:27|moodbeelden 52:77|moodboard 1:35 16:27 32:55 34:27 43:36|moodclip 52:72
moodfilm 16:42 18:44 50:34 52:38 53:28|moodreel 16:54 52:63|moogt 27:42 33:7 52:56
mooi 19:22 24:38 30:44 33:3 38:32 48:30|mooiste 33:15 38:61|moon 21:63 32:58|moons 2:47 10:48|moor 20:38 32:41 33:13
moord 45:66|moordenaar 33:28|moordenaars 33:28|moorfrau 33:29|moquait 3:60|moque 33:31|moquer 19:64|moquerie 30:77
moral 2:55 3:24 34:15 47:27|morale 1:42 3:42 13:40 44:46|morales 8:81|moralite 33:31|morceau 33:18 47:66|mord 3:55
morder 33:29
more 0:12 2:13 3:21 10:-2 11:9 19:-5 20:3 21:6 27:-2 28:10 30:17 31:8 33:7 34:-4 35:10 40:-1 43:3 47:8 48:7 53:2
moreau 4:40 7:27 8:38 10:25 13:38 14:29 25:41|moreel 44:72|moreels 22:76|morele 2:60
morgen 28:13 33:24 38:14 45:6 48:26|morgenbode 38:83|morgengrauen 20:45 33:16|morgens 3:42 33:16|morgensonne 33:29
morgue 21:60 45:58|morning 3:10 11:15 33:25 47:25 48:13|mornings 3:45 20:45|morphine 33:31|morse 6:51 21:50 33:1
mort 3:5 6:21 13:5 19:-2 20:-9 21:16 22:9 30:11 31:1 33:21 36:18 45:5 47:13|morte 3:25 33:28|mortel 33:28|mortem 2:61
mortes 13:50 32:75|mortier 33:31|morts 3:10 20:26 21:24 28:47 33:14 45:22|mortuarium 33:28|morven 33:26 44:39
mosane 0:28 1:21 4:40 5:24 10:27 12:20 14:22 29:27 34:14 46:29 50:21 53:13
moselcap 5:24 8:29 10:29 17:24 22:32 29:28 30:25 36:29 42:25 43:21 51:31|moskee 20:57|moss 13:25 22:42 30:31 33:18
mossel 19:47 32:61|mosselen 21:68|mosselfeest 0:75|mosselman 21:52 22:54 45:50|most 3:37 7:25 33:14 40:13
mosterd 24:76|mostly 3:45 12:42 30:46
mot 3:4 10:-1 12:-1 14:-2 16:0 19:-9 20:4 21:8 27:3 30:4 33:10 39:48 40:7 45:-2 52:42 53:-1|motel 33:31
moteur 3:28 6:32 19:20 33:13 45:40|moteurs 33:31|mother 3:26 6:8 13:3 21:8 22:7 27:10 31:0 32:13 33:18 44:9 48:9
mothers 3:45 33:16|motherwell 33:30|motief 44:72|motif 11:60 33:23|motifs 20:43 40:44
motion 7:32 8:23 19:19 30:16 31:11 34:21 36:22 40:13 41:31 43:27 53:14|motiv 33:16 37:58|motivatie 1:55 3:44
motivation 3:40 9:50 40:30|motivbau 16:52 53:49|motivbegehung 53:63|motivbegehungen 16:65|motive 18:39 41:51 44:49
motiveert 2:60|motivgebuhr 50:68|motivgutachten 18:54 40:40|motivrecherche 16:65
motivsuche 16:52 18:20 19:11 40:24 53:27|motor 3:22 6:34 19:14 21:21 33:7 45:23 48:21|motoren 19:47 20:44
motorise 19:64|motorway 32:43 33:16 45:35 48:38|mots 7:18 9:31 13:21 19:13 20:27 24:32 33:11 43:25|motte 6:57 33:22
mottet 7:66|mou 10:55 19:39|mouche 24:56 33:25|mouches 20:19 22:37 24:54 33:17|mouchoir 20:30 33:26|mouettes 19:64
moufle 32:69 52:73|moufles 24:68 33:18|mouillage 20:43 32:69|mouille 19:56 32:61|mouillee 24:61 32:75|mouillees 33:31
mouilles 20:43 33:18|moulage 50:80|moule 21:65 45:52|moules 21:60 45:58|moulin 7:32 13:34 24:45 33:20
moumoute 6:32 21:39 24:38 33:11 45:37 49:39|mountain 33:30|mounting 50:76|mouraient 33:31|mourir 3:28 20:26 33:21
mourn 3:45 33:16|mourned 31:64|mourners 20:59|mourns 6:72|mourra 33:31|mous 19:64|mouse 33:30|mouss 19:45 33:22
mousse 36:85|mousseux 33:31|moustache 10:28 24:53 33:-6 34:37 37:44|moustaches 47:79|moustique 38:83
mouth 19:17 31:20 33:14 40:11 49:51|mouths 24:77|mouton 13:51 33:20|moutons 33:31
mouvement 19:33 20:24 33:14 40:6 49:45|mouvements 19:50 20:30 33:4|mouw 33:28|move 19:34 20:19 24:38 28:36 33:3 45:30
moved 5:30 11:46 13:26 20:17 33:14|movement 3:40 33:21|movements 33:30|moves 11:19 19:23 20:14 21:16 33:14 45:37 48:17
movie 19:20 31:33 33:-11 36:35 40:28 44:32 45:29|movies 38:83|moving 13:28 19:21 21:32 32:37 33:16
moyen 0:29 2:9 13:38 22:22 30:44 31:14 40:36 51:30|moyennant 2:39 27:42 30:46 33:-13 34:20
moyenne 1:12 14:9 22:14 30:56 31:18 38:21 40:28 45:22 46:46|moyennes 19:42 20:35 30:56
moyens 8:29 17:37 19:25 30:26 33:-20 41:64|mp 10:66|mp4 9:81
mr 2:19 6:16 7:22 11:21 20:3 29:45 33:-7 34:27 35:20 46:22 53:12
mrs 2:15 3:11 6:36 7:19 22:23 26:30 30:26 33:0 46:30 50:28|mrt 18:57 25:64|mrz 18:67
ms 2:15 4:31 7:18 13:19 19:13 23:38 27:36 29:28 34:14 43:21|mths 16:69|much 1:20 3:35 17:23 19:35 27:15 33:-7 44:24
mud 32:52 33:14 38:50|mude 31:36 33:16 47:40|mudigkeit 33:21 38:48|muet 3:33 20:30 35:50 52:59|muets 31:54 33:18
muettes 19:55 20:37|mugs 33:30|muhle 24:44 33:24|muireann 13:54 19:47|mukendi 2:44 20:49|muldvarp 31:64|mulish 20:59
muller 33:29|mullerin 6:66|mullerssohn 22:66|multi 7:50 19:51|multinationale 33:31|multiplexes 31:68
multiplikatoren 31:62|mum 3:59|munchen 13:51 22:52|mund 33:24 49:44|mundart 12:64|mundlich 42:67|mundliche 10:62
mundpropaganda 31:62|mundung 33:29|muni 33:31|municipal 33:31|municipalite 33:31|municipalities 33:16 34:49
municipality 33:30|muntjes 33:15 49:62|mur 13:8 18:13 19:1 20:2 21:10 32:31 33:20 47:16 48:25 49:32|murder 20:45 50:62
murderer 28:75|muree 3:33 33:26|murees 33:31|muren 20:26 27:32 33:18|murielle 6:51 33:16 44:52
murmeltier 3:25 6:35 24:40 33:-1 48:35|murmurais 3:60|murmure 33:31|murringen 22:62 39:70
murs 22:35 27:16 33:2 34:27 43:25 45:21 48:27 50:30 53:28|muscle 33:30|musea 7:51 41:43 42:46|museau 33:31
musee 19:16 27:50 31:32 32:48 34:16 40:9|museen 31:62|musees 7:37 20:26 22:44 40:40
museum 3:3 12:13 13:11 18:16 20:3 22:17 24:21 27:26 28:20 33:-12 36:20 40:4 41:15 42:15 45:12 53:24|museumke 20:57
museumnetwerk 40:55|museums 30:52 31:43 40:34
music 5:23 13:6 16:14 19:21 20:15 31:-1 32:22 33:-19 37:15 41:49 45:14 52:31|musical 19:41 22:54 33:2
musicale 5:44 19:29 33:-4 39:49 50:58|musicales 7:69|musicals 19:61|musicaux 40:58|musicien 13:44 19:37 33:4 53:44
musicienne 10:66|musiciens 3:60|musik 1:8 5:21 16:19 19:36 20:2 32:14 33:-27 41:41 48:9 50:12 52:16|musiker 41:66
musikrechte 41:66|musique 5:39 6:3 10:2 16:16 19:36 20:13 32:10 33:-18 41:46 43:12 45:-2 50:6 52:13 53:8|musiques 7:69
muss 3:28 6:10 14:19 18:12 19:3 21:9 28:35 33:8 34:5|mussen 3:38 21:34 33:11|musste 32:44 33:24|mussten 33:29
must 1:23 3:2 10:7 14:11 18:26 19:4 21:15 23:17 24:20 30:16 33:11 35:19 44:16|mustard 32:77|muster 33:29
musterbewohner 33:29|mut 33:29|mutation 21:74|muted 19:61|mutee 33:31|mutig 33:29|mutilation 2:63|mutombo 25:87
muts 48:68|mutschlechner 5:46 8:49 20:37|mutter 3:20 6:20 7:6 13:8 22:9 27:4 33:9 44:11 46:23 47:10 48:25
muttersprachen 13:64|mutual 4:52 10:50 27:37|mutualisent 10:66|mutualites 31:54 42:64|mutuelle 31:68|mutuelles 31:68
mutze 33:29|muur 3:20 19:14 20:10 33:16 40:9 48:21|muurtje 3:48 33:9
muziek 5:32 13:9 16:7 19:33 20:18 41:45 43:19 45:6 52:26|muziekclip 13:70|muziekontwerp 16:67|muziekrechten 53:66
muzikanten 20:57|mv 26:78|mvg 39:76|mw 9:67 26:50|mwamba 2:23 5:39 16:33 33:-8 34:34 43:36 53:32|mwh 30:77
mwst 16:13 26:50 43:12 50:57|my 3:36 12:5 14:20 19:23 20:20 27:10 29:10 31:-7 32:5 33:-34 34:-1 38:28 43:-3 44:18 47:2
myope 6:63 45:58|myself 3:59|mystere 30:64 31:54|mysterie 30:56 40:42|mysteries 33:8 36:55 40:34
mystery 28:36 31:37 33:11 40:16 45:30|mythologie 45:71
n 0:0 1:7 2:-11 3:9 5:8 6:8 7:-6 10:-8 11:0 12:2 13:-10 14:25 15:7 16:-11 17:-5 18:-3 19:-8 20:1 21:4 22:-3 23:-4 24:1 25:14 26:7 27:-1 28:-4 30:-1 31:-10 33:0 34:-2 35:0 37:-1 38:1 40:-6 41:-9 43:-6 44:4 45:-10 47:12 48:-1 49:1 50:-2 51:10 52:1
n2 1:51 23:53
na 0:8 2:4 3:-1 5:-2 9:0 10:12 11:1 12:0 13:-3 14:-3 18:-2 19:2 20:-5 21:-5 23:25 27:17 29:2 30:7 31:12 33:3 34:-1 35:4 37:4 38:1 40:-18 42:-1 43:-3 44:-1 45:-1 48:-5 52:4 53:-7
naad 33:28|naait 33:28|naald 33:15 49:62
naam 1:28 2:10 4:16 6:0 7:-3 8:36 10:-7 12:-1 21:-1 25:34 29:28 33:4 38:6 40:-13 43:9 45:-2 48:0 50:4
naamsesteenweg 2:60|naamsvermelding 2:60
naar 1:-7 3:4 4:1 5:-5 6:0 7:-11 10:-4 11:5 12:-9 13:-2 14:-6 16:-4 18:-5 19:5 20:2 21:3 23:-6 27:-5 28:7 30:9 31:5 32:4 33:10 34:-11 35:-5 36:0 37:5 38:8 40:-1 43:5 44:-4 45:3 47:8 49:3 53:7
naarmate 19:47 33:15|naartoe 19:36 20:20 33:12 53:29|naast 3:1 31:7 33:24 45:10 49:30|nabewerking 41:70|nabij 33:28
nace 8:76|nacebel 8:77|nacelle 41:76
nach 0:1 1:-5 2:13 3:-3 5:-3 6:-4 7:-3 9:2 10:14 11:-1 12:9 13:-1 14:-1 15:0 16:-5 18:-3 19:-7 20:8 21:-5 22:-4 23:15 24:0 27:6 30:4 31:12 33:-2 34:1 35:3 38:-1 40:-6 41:-4 42:2 43:-5 44:2 45:-6 47:1 48:0 49:7
nacharbeit 43:64|nachbar 3:23 33:-4 35:36 48:51|nachbargemeinde 27:60|nachbarin 3:29 6:39 33:16|nachbarn 40:54
nachbarsjungen 33:29|nachbesetzt 19:58|nachdem 33:29|nachdruck 47:66|nachfolge 33:29|nachfolger 6:52 33:16
nachfrage 30:66|nachfrist 2:61|nachgereicht 9:54 12:50|nachgesandt 12:64|nachgewiesen 17:68|nachgibt 20:58
nachhallmessungen 19:58|nachhilfe 13:64|nachkommt 14:65|nachlass 33:29|nachlasst 33:29|nachmittag 20:32 31:36 33:16
nachmittags 33:29|nachreichung 11:55 29:56|nachricht 23:45 33:21|nachspiel 33:29
nachste 3:19 12:27 20:22 33:-7 35:32 36:47|nachsten 3:30 20:9 33:19 51:22|nachster 36:71|nachstes 3:31 35:44 42:52
nacht 1:-5 3:-11 6:-4 16:-6 18:-3 19:0 20:7 21:17 22:-4 24:1 27:-10 28:0 31:-8 32:13 33:14 34:-6 36:5 38:0 39:2 43:-4 45:9 47:1 48:29 49:1 52:3
nachtarbeit 40:54|nachtbus 1:21 3:10 13:23 20:10 22:36 23:23 27:16 31:16 33:-18 37:30 40:8|nachtdienst 33:12 48:54
nachtdiensten 20:57|nachte 16:30 18:45 19:12 27:14 33:-17 40:7 41:20 45:17 50:22|nachtelijke 33:15 48:54
nachten 9:28 13:24 16:22 21:22 33:14 36:30 41:24|nachtlawaai 33:28|nachtlijn 34:61|nachtlinie 13:43 22:45 39:49
nachtpfleger 33:29|nachtploeg 21:54 33:15|nachtrag 2:27 5:46 9:34 11:35 12:30
nachts 12:5 19:6 20:13 21:4 24:12 28:11 30:8 33:15 37:14 44:8 45:20 48:21|nachtschalter 45:64|nachtschicht 50:68
nachtschwester 6:66|nachtverpleegster 6:69|nachtwaker 6:48 33:21|nachverhandlung 2:61|nachwachst 33:29
nachweis 1:44 12:43 23:45|nachweise 9:60 12:43|nachwuchsforderung 1:44 17:47 23:45|nachwuchspreis 13:64
nachwuchswettbewerb 22:66|nachzurechnen 3:55|nachzureichen 29:70|nacken 33:29|nadat 3:44 33:15
nadege 7:33 12:35 13:29 14:28 20:14 22:33 27:23 40:15|nadel 33:29|naden 33:28|nadenken 33:28|nader 2:60|nadert 48:68
nadia 6:22 19:18 21:41 33:19|nadien 20:31 33:15 35:45|nadine 6:55 33:10 49:62|nadir 21:46 33:8 45:48 48:39
nadoet 33:28|nage 6:76|nagebouwde 40:55|nagekeken 3:58|nagels 32:54 33:7 35:50|nager 33:31|nagerekend 40:55
nagesprek 27:63|nagestuurd 1:55 9:59|nageur 22:71|nageurs 33:31|nagevraagd 15:61 40:42|nah 13:38 19:32 33:3 49:44
nahe 19:58|naher 19:45 33:16|naheres 27:60|naherin 31:62|nahm 33:29|nail 33:30|nair 6:72
naissance 3:22 13:34 25:76 48:39|nait 13:44 20:30 33:18|naitra 23:78|najaar 27:32 31:32 35:40 37:46 42:41|nakomt 14:70
nam 3:48 32:44 40:25
name 1:27 2:6 4:4 5:13 6:-2 7:-7 8:27 10:-10 11:1 12:-5 16:-5 20:-14 21:5 25:30 27:-10 28:1 29:13 30:-1 31:-9 33:7 34:-5 40:-18 43:9 45:-5 47:-1 48:19 49:3 53:-6
named 7:35 20:28 33:-1 40:24 51:47|namelijk 19:61|namely 53:68
namen 3:7 4:14 6:7 7:3 10:7 12:6 14:0 15:5 20:-5 21:5 27:2 28:5 29:13 30:0 31:3 33:9 34:1 37:8 40:4 43:0 48:7 53:13
namens 12:53 23:29 33:-6 34:33|namensnennung 2:47 33:16|namensschilder 33:29
names 1:7 2:1 3:-3 20:18 21:10 25:51 27:2 31:3 33:3 34:1 40:11 42:11 48:19|namiddag 31:63|namlich 53:63
namur 1:-8 2:0 3:-10 4:2 7:15 8:-2 10:-9 11:-2 12:6 13:23 14:6 15:1 16:0 18:1 19:-11 20:-9 21:-8 22:20 26:15 27:-15 28:-1 29:-2 30:4 31:2 33:-18 34:-2 36:6 40:-4 41:-6 43:19 44:-4 45:-10 50:5 51:0 53:38
namurois 33:6 38:72|namuroise 7:69|nantes 10:52 27:52|nantissement 5:79|nap 13:70|napelsstraat 7:51 10:48
nappe 3:46 33:18|napraten 31:63|narbe 33:29|nardi 7:35 10:40 14:48 27:32|narine 6:63 33:18|narrate 20:59
narrateur 3:60|narratif 1:51 33:10 48:55|narration 20:59|narrative 2:22 13:40 16:28 30:32 33:-2 43:27 44:31
narrator 3:32 20:45 33:3|narrow 33:30|narrows 33:30|nase 6:66|nass 24:59 33:14|nasse 6:52 33:16|nassen 33:16 36:58
nasser 32:70|nasynchroniseren 2:60|nat 32:44 33:18 38:43
nathalie 3:2 6:22 7:21 12:31 14:23 19:6 27:16 28:25 33:7 44:19|nationaal 33:28
national 0:17 10:3 13:29 17:28 22:29 25:54 40:-5 42:29 51:54|nationalbank 0:71|nationale 0:64 25:43 31:24 33:-2 42:34
nationalite 1:29 10:21 25:82|nationaliteit 25:78|nationaliteiten 3:58|nationality 1:38 13:24 25:73
nationalnummer 25:72|nationalregisternummer 25:72|native 33:30|natriumgeel 19:61|natriumlicht 19:61|natspuiten 19:61
natte 19:34 32:61 33:2|nattevakt 31:68|natural 19:23 20:21 30:50 46:61|naturalisation 33:31
nature 1:43 15:26 16:17 17:42 20:11 31:16 41:23 43:49|naturel 19:50 33:18|naturelle 19:56 33:10|naturellement 20:57
naturels 19:50 40:44|natures 32:83|naturlich 11:55 33:16|naturliche 46:70|naturlichem 19:58|naturthemen 30:66
natuurgebied 33:28|natuurlijk 19:39 20:49|natuurlijke 46:76|natuurvereniging 31:63|nautique 31:68|nautisch 16:67
nave 33:30|navertellen 30:69|navetteurs 3:23 19:37 31:30 33:8 53:34|navigation 20:43 40:44|naviguer 21:74|navire 33:31
navires 41:76|navolgende 34:61|navy 32:63 33:16|naweeen 13:70|nb 9:62 39:69|ndiaye 2:49 43:62
ndongo 1:35 13:34 16:35 19:26 22:38 37:49 43:37
ne 1:-6 2:-9 3:14 5:-5 6:13 7:-8 10:-11 11:6 12:-10 13:6 14:12 19:7 20:6 21:4 25:0 27:-2 28:3 31:-12 33:6 34:-2 35:5 37:9 38:3 40:0 44:6 45:3 47:4 48:6 49:-3 52:11 53:-4
neant 0:37 1:28 2:30 15:62 42:42 51:38|near 7:14 14:16 19:28 20:7 33:15 50:24 53:27|nearer 33:30|nearly 44:59 48:59
neat 33:30|nebel 22:39 32:47 33:6 49:35|nebelhorn 13:43 22:45 39:49|neben 7:28 19:25 33:16 40:20|nebenbei 13:64
nebenbestimmungen 23:66|nebeneinander 33:29|nebenfiguren 6:66|nebenkosten 41:66|nebenrechte 31:62|nebenrollen 41:66
nebst 12:64|necessaire 5:65 8:67|necessaires 5:44 10:31 34:29 40:44|necessary 35:62 40:42|necessite 3:60
necessity 40:55|neck 33:30|necks 33:30|nederland 10:34 20:3 27:9 31:40 33:-14 40:20 42:29
nederlands 1:16 3:5 10:16 12:41 13:18 16:5 19:8 33:-33 34:-1 42:10 43:46 45:5
nederlandse 7:19 8:29 10:15 17:26 27:17 33:2 40:9 42:46|nederlandstalig 12:54 33:15|nederlandstalige 20:44 34:48
nee 1:16 3:13 7:14 8:10 13:45 17:12 20:-13 21:7 25:37 33:-7 38:11 40:3 48:23 49:16
need 2:10 3:33 6:19 12:15 18:18 28:22 33:-23 36:35 40:14 44:31 45:16|needed 21:45 33:3 36:50 39:52
needle 7:39 10:24 17:33 19:21 33:3 49:37|needlework 33:30
needs 3:9 6:23 18:22 20:10 29:27 33:0 40:25 43:19 44:23 45:20|neef 33:28|neem 27:63
neemt 10:2 12:8 20:8 21:8 33:18 34:1 35:28 40:-4 45:7 53:6|neen 1:43 11:24 15:33 17:31 20:7 30:31 40:5 46:38 47:21
neer 20:16 29:34 33:20 47:31|neergelegd 0:56 8:36 9:34 11:35 23:30 33:-11|neergelegde 0:75|neergezet 33:28
neerlandais 10:16 12:23 13:35 14:22 16:44 17:30 40:9 43:46|neerlandaise 43:75|neerlandaises 10:66
neerlandophones 27:66|neerlinter 3:36 33:21|neffe 33:29|negatieven 20:57|negatif 10:66|negative 5:43 19:35 40:23 48:48
negen 3:8 6:19 7:5 12:8 19:1 20:7 21:8 23:10 27:3 31:3 33:0 34:11 40:6 45:7 47:12 48:8 53:23|negende 20:31 33:15 48:41
negenenveertig 40:55|negentien 8:36 20:18 33:15 40:29|negentig 19:47 28:61|negeren 11:74
negociation 17:48 34:33 42:59 43:44|negociations 40:58|negocie 33:18 34:50|negocier 5:47 20:26 29:51 33:0 40:26
negotiate 10:50 27:50|negotiated 10:64|negotiating 42:72|negotiation 2:42 17:51 34:41|nehme 3:34 19:37 20:37
nehmen 3:32 19:22 20:22 33:13
neige 3:-5 18:12 19:10 21:9 24:17 27:7 30:12 32:42 33:13 37:22 41:11 43:13 47:26 48:12 49:19
neighbour 3:40 6:32 33:3 45:30 48:33|neighbourhood 13:67|neighbours 7:39 31:37 33:3 43:42|neigt 12:34 28:40 33:18
neigung 6:66|nein 1:46 8:31 19:20 33:3 40:15|neither 7:16 10:26 14:18 28:37 33:11 40:17 46:27|nele 21:38 33:15 45:37
nelly 19:27 33:28|nemen 7:14 10:22 19:34 20:6 27:24 29:24 31:12 33:2|nemende 2:60|nenne 33:29|nennen 3:42 45:50
nennt 33:29|nennung 2:56 34:30|neon 19:28 32:68 33:-12 35:16|neonlicht 33:29|neons 16:46 19:50 32:56|neonschrift 33:29
neorural 6:76|nergens 33:28|nerve 33:30|nest 33:30
net 0:25 2:37 10:6 12:2 16:18 19:-4 20:-7 21:5 26:34 33:-18 34:12 37:13 42:25 43:2 50:38|netherlands 27:50 42:59
nethoofd 40:55|netjes 33:24 44:41|nets 2:44 22:62|nett 3:34 31:41 33:8|nette 38:69|nettement 20:43 33:18
nettes 2:54 10:24 33:-23 34:30|nettle 16:30 18:32 20:19 30:34 33:11 36:37
netto 2:34 10:1 16:33 26:35 34:0 41:9 43:8 50:45|nettobedrag 50:73|nettoerlos 2:61|nettoerlose 2:47 34:47
nettofertigungskosten 41:66|nettoyage 33:10 41:55 50:58|nettoyages 50:80|network 40:55
netz 5:23 13:32 16:21 22:21 33:-15 34:16 39:35 47:30 48:21|netzbetreiber 30:40 33:16 40:27|netzbrummen 19:58
netzkarte 24:70|netzschau 38:69|netzwarte 44:54 48:52|netzwarten 31:62
neu 2:12 3:29 7:14 10:24 11:31 19:10 30:18 33:-1|neue 11:58 23:30 33:-7 37:36|neuen 28:61 33:8|neuer 21:43 35:48 48:44
neues 11:47 33:8 45:43
neuf 2:-16 3:8 6:21 7:24 13:6 19:4 20:9 21:4 23:8 30:8 31:4 33:10 34:-14 36:21 37:9 40:3 44:8 47:1 48:-1 53:2
neufchateau 26:60 34:54|neugierig 24:57 33:16|neukolln 43:51 53:49|neukollner 33:29|neuling 33:29
neun 3:5 6:26 7:12 13:14 19:8 22:15 23:16 31:12 33:-5 38:30 40:3 53:24|neunjahrige 33:29|neunte 48:65|neunten 33:29
neununddreissig 33:29|neunundfunfzig 33:29|neunundsechzig 33:29
neunzehn 1:31 5:22 12:19 23:21 33:-16 34:15 36:27 37:27 43:20 47:30|neunzehnten 33:29|neunzig 33:16 35:55
neus 6:42 28:48 33:2 49:49|neushoogte 33:28|neutralise 20:57|neutre 19:50 20:43
neuve 2:14 7:20 13:47 30:41 40:9 43:26 53:38|neuves 33:31|neuvieme 3:24 6:40 11:56 33:14
neuville 5:39 12:30 13:29 14:29 34:29 40:16 47:41|neuzen 33:28|neve 22:76|nevenpersonages 6:69|nevenproject 20:57
never 3:19 6:24 7:-7 12:-4 13:-5 14:3 19:20 20:7 21:-1 24:4 28:10 33:12 35:3 38:3 44:0 45:22|neveu 12:30 33:26 44:35
neveux 33:31|nevis 26:78|new 2:11 3:-1 10:3 11:37 16:9 21:12 23:14 27:4 28:15 31:4 33:4 35:15 37:19 40:-5 45:32
newcastle 3:58|newer 33:30|newfoundland 10:29 16:35 18:37 19:26 33:8|newlywed 33:30|newlyweds 6:58 33:16|news 23:74
newsletter 31:32 33:-2 35:63|newsletters 31:49 33:20|newspaper 3:24 33:16 40:21 48:38|newspapers 6:51 13:46 38:54
newsreel 20:59|next 3:14 5:19 16:10 18:18 20:-9 23:6 27:11 30:5 31:-4 33:6 35:7 36:36 40:-4 43:14 44:4 48:5 51:19 53:0
nez 33:31|nganda 22:76|ngoma 33:31
ni 1:2 2:-1 3:4 4:14 5:24 6:9 10:2 14:48 19:1 20:17 22:12 33:-13 34:1 43:14 51:23 52:15|niamh 13:41 23:47 27:37 40:28
nib 33:16 49:64|nice 21:51 27:43 33:8|nicely 17:72|nicest 47:74|niche 31:51 40:42
nicht 1:-8 2:-1 3:9 5:0 6:10 7:-5 9:-4 11:5 12:-6 13:-5 14:19 15:5 18:0 19:9 20:2 21:7 23:-3 27:2 28:-3 29:2 30:-6 31:-8 32:-2 33:0 34:-1 35:10 37:5 38:4 39:-2 40:0 44:3 45:2 47:10 48:4 51:-2 52:2 53:-4
nichtausubung 34:60|nichtherstellung 2:61|nichtoffentlich 21:64
nichts 1:2 3:-7 6:21 15:16 20:-4 21:2 27:-2 33:14 34:-2 37:10 42:5 44:13 45:1 47:16 48:16 51:9 53:1|nichtwahlen 45:64
nick 7:21 13:25 16:23 20:22 33:-16 35:27 37:33 39:32 40:11 43:25|nicken 33:29|nickt 33:29|nico 33:28
nicolas 12:34 14:33 25:49 27:28 33:7 50:42|nicotine 19:47 32:61|nids 33:31
nie 3:14 6:28 7:1 19:20 20:12 33:11 38:9 45:17 47:5|niece 3:24 20:21 33:6 34:46|niedergeschlagen 21:64
niederlandisch 13:64|niederlassungseinheit 8:70|niederlassungspramie 15:70|niederrhein 32:70|niedlich 45:64
niedrig 19:58|niedrigsten 20:58
niemand 3:10 5:3 6:1 7:-8 14:6 18:-3 19:6 20:-1 21:11 28:1 33:13 34:5 35:-1 40:-7 44:8 45:12 46:2 47:-2 48:20 49:2
niemandem 14:43 33:8 46:49|niemanden 3:55|niemandsland 1:31 10:28 22:32 27:26 36:38 43:31|nier 6:48 33:21
niessen 2:17 5:23 8:26 13:21 15:26 24:26 25:29 27:16 36:28 43:21 46:26
niet 1:-7 2:0 3:10 5:-2 6:2 7:-11 8:-3 9:2 10:-7 11:-1 12:-6 13:-3 14:18 15:4 16:-8 17:-3 18:-8 19:5 20:2 21:4 27:-2 28:2 29:2 30:-2 31:-10 32:4 33:4 34:0 35:9 36:0 37:4 38:-4 39:-2 40:-1 42:-6 44:3 45:1 47:12 48:-3 49:-2 52:7 53:-13
niets 1:5 2:-3 3:20 5:1 6:11 10:-9 11:11 12:-3 19:-10 20:-6 21:17 22:1 24:11 27:0 28:4 29:4 33:9 36:5 37:14 38:4 40:-15 43:-1 45:-4 47:8 49:6 51:6 53:-5
nieuw 10:20 11:45 21:26 31:22 33:-13 45:38 53:24
nieuwe 3:3 11:43 14:15 18:16 23:15 27:9 33:5 35:17 37:23 40:1 44:18 47:17|nieuwjaar 33:28|nieuws 23:56 33:15
nieuwsblad 38:74|nieuwsbrief 35:71|nieuwsgierig 33:28
night 1:-4 2:-10 3:-7 6:-1 10:-9 12:-4 13:15 18:6 19:-5 20:-7 21:15 22:15 23:1 27:-9 28:3 31:4 32:12 33:12 34:-11 37:7 38:3 39:13 43:2 44:7 45:10 48:17 49:4
nightdress 33:30|nightfall 33:30|nights 3:19 26:38 33:11 45:30 52:40 53:28|nightwave 38:76|nijs 33:28|nikos 20:57
niks 5:35 18:35 20:21 32:39 33:2 47:35|nil 15:77|nils 2:55 5:51|nimmt 19:6 21:12 33:21 34:8 35:16 45:11 47:14 48:13
nimy 50:80
nine 2:2 3:-11 6:21 7:11 12:7 13:6 16:17 17:2 19:-9 20:-2 21:11 23:4 27:3 30:12 31:12 33:6 36:22 40:-6 45:8 47:18 53:-2
nineteen 3:16 6:29 33:25|ninety 10:16 20:31 31:17 33:0 38:28 40:7 43:21 45:22 52:32|ninove 7:65
ninth 10:28 13:23 17:19 22:27 29:23 31:11 33:3 34:9 37:27 43:16 48:20|nique 33:18 35:64|nirgends 28:69
nisramont 20:27 33:20 53:41|nisten 33:29|niveau 7:37 21:47 24:37 27:21 33:-4 49:48|niveaux 40:44 50:66
nivelles 2:10 4:32 7:16 8:28 13:18 14:18 25:34 26:32 29:29 30:29 33:-22 43:22 53:41
nl 1:16 9:10 10:5 13:23 16:23 17:18 22:30 26:11 31:35 36:29 42:25 43:26 50:10|nl000000077b01 26:75|nld 25:80
no 1:6 2:-3 3:-6 4:-2 5:14 6:-2 7:5 8:0 10:1 11:-2 13:-10 14:20 15:2 16:-7 17:6 18:-2 19:12 20:11 21:-5 23:-7 24:0 25:8 26:5 27:-5 30:-1 31:-2 32:7 33:-8 34:-3 35:12 36:0 39:5 40:-1 42:-3 43:-8 45:-4 46:11 47:-3 48:-2 49:0 50:-1 51:13 52:6
noah 33:30|nobelprijs 45:66
nobody 3:7 6:15 7:5 13:-6 14:7 19:0 20:-8 21:11 22:5 28:2 31:-9 32:3 33:15 34:5 38:9 40:-11 45:11 47:0 48:16 49:11
noch 2:-6 3:18 5:0 7:-5 9:16 11:2 12:3 14:21 15:3 17:7 18:7 20:9 31:2 33:7 37:5 40:4 42:1 44:1 47:10 49:4 52:5
noctuelle 27:52 42:64|nocturne 32:69 33:18|nodig 3:29 6:27 19:19 33:0 34:20 36:34 45:25|nodige 40:55|nodigen 12:67
nods 33:30|noe 21:74|noel 2:13 7:19 13:22 20:17 22:39 31:18 33:0 36:35 39:34 43:25|noemen 27:37 33:2 34:34 40:29
noemie 8:59 25:65 27:45|noemt 31:50 33:15|noeud 13:58 33:18|noeuds 22:50 33:6 39:68
nog 1:-5 2:-1 3:13 5:3 6:-5 7:-3 9:18 11:0 12:12 14:12 17:4 19:-13 20:4 21:-6 23:-4 27:8 28:11 30:-4 31:-1 33:7 34:-13 35:-3 37:9 40:-8 42:4 43:2 44:12 47:3 49:6 52:3
noir 10:17 17:13 18:6 19:12 20:3 24:11 26:13 27:-4 29:15 31:4 33:-3 37:15 38:11 40:20 42:12 43:4 45:6 49:33 52:14 53:7
noire 13:28 19:15 20:8 22:27 24:34 27:18 28:35 33:9 43:27|noires 13:71|noirs 19:33 33:0 36:54 43:51
noise 19:18 21:29 32:34 33:22|noises 20:59|noisette 21:63 33:2|nok 1:47 16:48 23:52|nols 2:25 5:51 13:34 16:36 22:53
nom 1:18 2:11 3:-9 4:22 7:-9 10:-12 12:-6 14:-7 17:1 20:1 21:11 25:48 27:-12 29:36 33:2 34:9 40:3 43:15 48:14 50:2 51:5
nombre 1:33 8:41 21:33 30:37 33:-1 45:31 46:31 49:31 53:19|nombreuse 7:69|nombreux 31:68|nominal 33:31|nominale 35:78
nominated 2:49 13:54|nominatie 13:70|nominaties 13:70|nomination 8:69 13:52|nominee 22:71|nominierung 13:64
nomme 8:63 13:40 22:58|nommee 34:64|nommees 34:64|nommer 19:42 20:35 33:10|nommerai 20:57|nommes 2:41 8:59 12:51
noms 2:13 3:10 20:4 28:22 29:20 33:11 34:2 36:35 40:21 43:13 45:9 48:15
non 0:10 1:28 2:7 3:-2 5:14 6:-6 8:7 9:-1 10:-9 11:13 12:-10 13:-10 14:-3 15:14 17:10 18:-5 19:1 20:-13 21:-1 26:10 27:-8 30:8 31:0 32:1 33:-2 34:16 35:13 37:5 38:1 40:-7 41:-6 44:-5 45:1 46:13 50:5 51:9 52:17
nonante 35:64 40:44|none 0:17 2:3 5:22 6:12 7:6 13:7 14:26 15:25 20:-1 22:11 30:13 32:17 33:-4 40:-5 42:12 43:19 46:39
nonkel 20:26 22:53 35:40 39:45|nonkels 31:63|nonne 3:24 6:34 31:19 33:10 44:35|nonnen 33:29|noodaggregaat 48:68
nooddeur 35:71|noodfonds 15:74|noodrem 33:28|noodschacht 33:28|nooduitgangen 19:61
nooit 3:6 6:17 7:-4 12:6 16:-2 19:13 20:17 22:2 24:14 27:-6 28:6 31:2 33:11 38:5 40:-14 45:15 47:10
noon 33:16 35:49 45:43|noor 6:27 13:10 16:8 18:11 19:1 21:16 22:12 33:6 34:2 36:27 37:18 43:10 44:13 47:12 48:26
noord 7:20 8:30 10:29 20:12 22:26 27:18 31:19 39:31 42:27 50:28|noordelijke 31:63|noorden 31:50 40:42
noorderzon 13:54 22:58|noordster 47:72|noordzee 19:61|noors 33:28|nor 6:25 7:20 14:42 33:3 34:16 35:29 43:22 46:31
nora 3:8 6:34 19:-3 21:45 31:0 33:-6 36:16 39:16 43:7 45:20 48:30 52:20|nora2 39:84
nord 1:0 2:-3 4:10 5:15 8:7 10:22 17:16 18:12 19:-9 21:12 22:29 27:5 30:14 31:22 32:18 33:-21 36:10 38:26 39:21 40:3 43:10 44:4 48:2 51:9
nordbad 31:64|norden 33:29|nordeuropa 31:62|nordic 1:42 7:27 10:24 13:28 17:33 40:16 42:33|nordische 45:64
nordkette 0:26 2:15 5:22 8:33 10:31 17:22 22:20 34:15 40:8 43:19|nordrhein 12:50 30:53|nordseite 19:39 33:20
norm 30:73|normaal 8:48 33:23|normal 3:28 8:67 24:50|normale 8:78 20:19|normalement 4:77 33:10|norme 30:77|nors 6:69
north 10:24 12:29 17:33 20:19 22:31 38:36 39:39 40:16|northern 7:53 42:59
northgate 2:17 7:20 10:18 12:14 14:22 17:18 26:23 27:9 34:8 38:21 39:33 40:1 42:18 43:14 50:21 52:25
northlight 27:42 31:42 42:51|norvege 33:30|norway 10:30 20:25 27:40 33:9|norwegian 6:40 10:19 13:23 33:11 40:10 43:33
nos 0:5 2:-15 3:2 4:31 7:26 10:-12 11:13 12:34 20:-21 22:7 23:9 26:7 27:22 29:5 31:10 33:-26 34:-13 35:9 39:40 40:11 42:0 47:2 51:21 53:-6
nose 33:30|nostalgia 20:59|nostalgie 3:43 20:31 45:45|nostalgique 6:76
not 1:-1 2:0 3:8 6:2 7:-10 8:-3 9:-1 10:-5 11:-1 12:-8 14:22 18:-2 19:2 20:0 21:-4 23:4 27:7 29:3 30:-3 31:-12 32:12 33:0 34:11 35:5 37:6 38:0 39:3 40:-2 41:-5 42:-4 44:9 45:-1 46:5 47:7 48:-3 51:2 52:13 53:-9
nota 1:42 2:3 5:14 9:44 10:4 12:10 20:0 30:12 33:-18 40:25|notaire 2:2 6:16 8:50 13:11 33:21 44:17 48:16
notamment 2:41 14:49 34:42|notar 8:52 21:34 33:-1 45:33|notariat 13:71
notaris 6:29 8:29 19:3 21:11 33:15 44:15 45:9 48:29|notarisweduwe 33:28|notary 6:25 8:42 33:19 53:33|notation 40:58
notaufnahme 45:64|notburga 2:34 3:29 34:34 43:38
note 1:28 2:-5 3:8 5:7 6:-4 9:34 11:15 12:26 13:-6 17:0 19:8 20:-21 21:2 26:26 30:13 31:-12 33:-8 34:-15 35:-2 40:16 44:20 47:5 50:7
notebook 31:30 33:26|notebooks 2:63|noted 33:30|noteert 33:28|noten 44:67|notendop 45:66|noter 33:31
noterdaeme 5:50 34:40 47:50
notes 0:11 1:29 2:24 3:-13 5:5 6:2 9:42 11:8 12:29 16:2 18:25 19:9 24:20 31:-3 33:-42 34:-9 35:9 44:27 49:10
nothing 2:4 3:-2 6:7 11:20 12:-4 14:-4 15:18 17:0 19:12 20:13 24:13 27:-1 31:-8 33:11 37:13 40:-4 42:8 46:13 47:1 48:8 51:6 53:-5
notice 2:5 3:1 10:17 13:16 19:14 23:16 29:19 33:-4 34:32 35:41 40:3|noticed 3:45 33:16|notices 3:24 29:42 33:16 38:41
noticing 33:30|notiert 33:29|notification 2:18 18:45 23:59 29:51 34:20|notifications 29:82|notifie 17:79
notified 35:76|notifiee 15:69 17:65|notify 15:77|notigen 40:54|notion 33:30|notions 13:71|notitieboek 33:28
notitieboekjes 33:28|notiz 9:41 20:32 40:27 44:41|notizbuch 33:29|notizbucher 5:54 34:47|notizbuchern 34:60
notizen 2:39 9:47 32:49|notoriete 5:47 30:67 40:26
notre 0:0 3:-5 4:21 7:13 9:-1 11:28 12:36 14:2 15:1 17:-3 18:-5 19:-18 20:-17 21:-8 23:12 27:33 30:-5 31:-1 33:-43 34:-10 35:-4 36:3 39:2 40:28 42:-5 45:-11 46:2 50:9 53:-3
notres 40:58|notstromaggregate 20:58|nottingham 7:66|notulen 29:57 35:61
nour 3:-4 6:27 7:-3 10:-5 12:-1 16:12 21:5 24:21 26:12 27:-6 31:3 33:10 37:13 44:8 45:14 47:7 48:15 49:11
nouri 1:19 2:14 5:21 8:24 12:18 13:18 14:19 23:20 25:26 36:25 37:26 43:27|nourri 3:60|nourrice 21:74|nourrir 33:31
nourrissent 40:58|nourrisson 33:31|nourrit 33:31|nours 3:42 44:54
nous 3:7 4:8 5:-1 7:19 9:-3 11:6 12:20 14:-3 15:2 19:3 20:9 23:1 27:25 30:-4 31:2 32:-4 33:-11 34:-9 36:7 40:26 45:-10 47:-2 53:-1
nouveau 3:14 20:11 33:10 35:32 36:39 45:46|nouveaux 33:18 35:64|nouvel 2:41 34:56
nouvelle 11:36 16:27 23:45 33:-1 34:43 47:34|nouvelles 3:15 11:37 13:27 33:18 34:19 47:35|nov 18:67 25:32 48:24
novation 10:66|novel 2:12 3:20 5:33 16:19 31:14 34:24 37:29 40:5 43:18 45:19 47:35|novelist 38:76
novella 2:42 5:50 34:41|novelle 34:61
november 2:16 5:10 8:15 17:12 18:49 19:0 20:3 23:14 29:6 30:2 31:2 32:8 33:-9 34:7 38:6 39:16 40:-14 43:-1
novembre 2:18 5:27 7:-1 8:11 11:12 18:54 19:-6 20:-3 23:34 27:-4 31:8 33:-23 34:11 35:18 38:13 40:-12 50:9
novernbre 2:63
now 2:-2 3:3 7:11 10:-2 11:10 13:12 17:7 23:9 24:12 26:12 27:-1 31:-1 33:7 34:13 37:14 39:14 40:19 45:14|nowadays 7:66
nowhere 14:42 20:45 53:41|noye 33:27 45:41|noyee 20:30 33:26|noyees 31:68|np 1:73
nr 1:3 2:0 5:10 8:14 14:16 16:19 22:10 23:10 24:14 26:43 33:-27 34:10 35:11 40:-5 47:10 50:33 51:25
nrw 1:42 11:28 17:39 27:20 42:46|ns 13:67|nsimba 20:57|ntgent 13:70|ntirampeba 33:8 34:41 47:52
nu 3:19 6:2 11:7 13:3 19:0 20:8 22:4 23:3 27:5 33:11 34:3 36:17 37:10 40:-3 43:3 44:6 45:0 53:7|nuage 19:64
nuages 50:80|nuala 33:30|nuance 20:57|nuancier 24:68 32:69|nuchter 33:28|nuchternen 33:29|nue 33:31|nuisibles 33:31
nuit 1:-11 3:2 6:4 7:-8 10:-8 12:-12 13:3 16:-11 17:-5 19:10 20:-1 21:13 22:7 24:5 28:12 30:-7 31:3 32:11 33:12 35:-6 36:1 37:3 39:0 40:-19 41:-8 42:0 43:-9 45:13 48:28 49:0 50:6
nuitees 53:72|nuits 3:23 13:27 16:42 18:32 20:0 33:-25 35:21 40:1 41:38 43:19 50:23
nul 2:3 3:9 13:21 19:12 21:19 33:10 40:-1 45:35 47:23|null 22:41 39:55 45:39|nulle 3:15 20:12 33:18 40:26 48:32
nullen 6:39 33:9 48:38 49:46|nulpunt 7:65|num 43:75
number 1:34 3:0 8:42 19:-7 20:10 25:28 26:10 31:-3 33:5 34:-5 35:8 38:8 46:10 48:12 51:25
numbers 9:36 11:24 12:17 20:17 21:21 22:20 24:26 30:22 33:3 36:26 40:4|numeraire 10:45 17:40 23:38 42:59
numeriek 30:69|numerique 1:29 15:60 24:38 38:41 43:31 45:28 53:28|numeriques 10:38 41:63 50:52
numerisation 15:61 16:51 23:43 53:37|numerisee 2:49 34:50|numerisees 34:64
numero 1:34 2:-4 3:17 5:12 7:14 8:51 12:17 13:16 20:2 25:20 28:18 33:-2 47:13|numeros 21:60 33:18|numerote 24:68 33:18
numerotee 33:31|numerotees 12:72|numerotes 20:43 45:58|nummer 1:41 4:18 5:13 6:10 20:-1 33:17 51:18
nummerplaat 21:46 33:7 45:45|nummers 6:42 33:23|nummert 6:48 20:36 33:7|nun 11:34 20:24 21:29 33:15 45:26|nuns 33:30
nuque 20:57
nur 1:9 2:8 3:-11 5:0 6:8 10:4 11:2 19:17 20:16 21:4 24:10 27:-1 29:3 30:-1 32:4 33:3 34:-7 35:8 40:-13 45:-3 47:25 48:-2 49:3 52:11
nurse 13:36 20:15 22:27 33:13 45:25 49:33|nurses 33:30|nus 21:52 33:10 49:62|nut 35:76|nutcracker 33:30|nuts 21:72
nuttig 33:28|nutzlos 33:29|nutzt 33:29|nutzungsarten 2:61|nutzungsbedingungen 35:69|nutzungsrechte 2:58 5:31
nuyts 33:15 34:48|nv 1:19 2:17 4:27 7:20 10:23 17:22 23:10 29:25 30:9 34:18 40:-5 43:26 46:36|nvt 1:69|nylon 19:61
nyon 13:52 18:45 22:51|nys 19:43 22:63|nyssen 33:28|nzela 39:84
o 1:15 2:9 3:10 5:27 8:9 10:6 14:-2 16:-1 19:19 20:-8 22:19 24:29 26:17 33:-20 37:11 40:-12 41:23 43:2 44:5 47:14 48:5 50:9 52:12
oake 5:55 7:31 38:40 39:53|oath 3:32 14:42 45:43 48:46|ob 3:32 20:14 25:15 27:6 28:15 30:12 33:10 40:-1 47:12
oban 13:41 29:49 40:28 43:42|obeir 48:77|obeissance 6:76|obeit 48:77|oben 33:22 37:23 47:17 48:16 49:32|oberes 30:66
oberleitung 30:66|obermeit 44:67|obermuller 27:60|oberunter 19:28 24:45 33:21
object 1:16 2:10 3:6 8:36 13:15 14:16 20:6 27:11 33:-11 34:10 44:32 45:17 48:20 50:23|objectera 3:46 31:54
objecteur 3:60|objectif 6:47 10:23 20:28 31:46 35:35|objectifs 19:46 30:46 31:36 40:26|objective 20:57
objects 18:30 20:17 24:36 28:34 33:1 36:35 45:28 50:34|objektiven 19:58
objet 2:20 3:-16 5:19 7:-7 8:38 10:18 11:6 12:22 14:20 15:17 17:4 18:1 19:-11 20:12 23:23 27:5 30:2 33:-44 34:-2 35:9 36:9 40:-8 45:10 50:20
objets 3:25 20:22 24:47 31:47 33:-4|obligation 27:64|obligations 14:65 51:55|obligatoire 18:77|obligatoirement 1:73
oblige 33:31|obligees 20:57|obliges 3:60|oblique 33:31|obliterees 33:31|obscures 38:83|obscurite 19:64|observant 3:59
observational 19:47 20:45|observations 2:41 5:57 18:55|observatoire 30:77|observer 33:31|observerend 19:61
observerende 20:57|obsomer 10:25 13:31 19:24 22:35 34:24 37:47 43:35 47:39|obstacle 11:60 21:52 33:10|obstrue 33:31
obtained 33:16 40:42|obtenir 12:51 33:10 34:42|obtenons 20:57|obtention 27:62 51:52
obtenu 10:19 17:46 20:37 23:31 33:-15 40:12 42:31|obtenue 7:47 17:58 42:56|obtenues 1:59 15:69|obtenus 1:59 38:69
obtient 10:44 33:23|obuya 5:39 8:40 13:35 37:47 43:46|obwohl 33:29|occasie 50:73|occasiecabine 26:75
occasion 31:40 40:44 41:49|occasionnellement 51:83|occasionnels 30:77|occupait 33:31|occupant 35:78|occupants 45:71
occupation 27:58 35:56|occupe 3:25 7:34 20:22 33:10 53:37|occupees 20:43 46:70|occuper 3:28 33:13 35:46 45:40
occupons 7:69|ocean 3:59|ochre 32:77|ochtend 3:-2 19:1 33:22 48:40|ochtends 20:44 33:15|ocker 19:37 32:62|ocre 32:83
oct 2:20 17:29 18:58 25:37 31:21 48:30|octave 1:27 5:32 10:29 17:33 33:-8 36:38 40:12 42:41 43:29
october 1:12 2:18 5:26 11:18 17:16 18:46 20:2 23:17 33:-27 34:6 37:23 38:19 40:-1 50:19 51:22
octobre 0:11 1:2 2:18 5:22 6:5 8:20 10:11 12:1 14:10 18:55 20:-14 23:6 27:5 30:16 34:13 35:6 38:22 40:-14 42:6 50:8
octroi 15:75 23:56|octroie 23:78|octroient 34:64|octroye 23:78|octroyee 23:78|octroyer 23:78
odd 12:31 20:22 21:35 27:27 33:-8 38:39 45:32|odds 9:75
oder 3:16 6:11 10:7 12:9 14:10 18:13 19:14 29:15 30:19 31:24 33:2 34:6 44:13
odette 3:4 6:42 9:25 11:26 12:16 21:27 31:12 33:-4 37:31 44:21 45:15 47:33 48:21|odeur 3:23 19:27 20:30 33:16
odile 2:4 3:8 5:9 6:28 7:10 8:12 9:12 13:19 20:-11 24:16 27:7 33:6 37:17 43:13 45:10 48:20 49:16 53:6
odz 13:38 26:48 32:47 40:19 43:39|oe 33:28|oefening 33:7 45:45 48:47|oefent 33:15 48:54
oeil 19:11 22:22 24:29 27:13 33:18 44:24 47:26 49:43|oeufs 33:31
oeuvre 1:46 2:16 5:43 10:14 33:-32 34:32 40:13 41:13 43:12 50:16|oeuvres 5:30 7:45 8:53 22:27 39:61|oever 33:28
oevers 33:28
of 0:-2 1:0 2:6 3:1 4:3 5:6 6:0 7:4 8:4 9:0 10:4 11:-1 12:5 13:0 14:8 15:2 16:-7 17:-4 18:2 19:-3 20:-1 21:-10 22:-6 23:8 25:6 26:-2 27:4 28:2 29:5 30:4 31:0 32:4 33:-7 34:4 35:2 37:0 38:-3 40:-3 42:-4 43:3 45:-2 46:2 47:0 48:-2 49:-2 50:-4 51:4 52:5 53:8
ofen 7:25 21:27 33:10 39:43 48:28|ofenrot 24:70
off 1:-1 2:7 3:-3 18:1 19:-12 20:18 21:10 22:1 28:5 30:11 31:-9 32:25 33:11 37:9 43:8 44:2 45:18 49:25 53:-3
offen 3:0 5:11 14:19 17:29 20:12 33:-10 37:16 39:15 42:43 44:12 45:8 49:15 51:15|offence 14:68|offended 33:30
offene 14:43 40:32 45:43|offener 14:65|offengelegt 10:62|offentlich 18:23 22:41 30:22 31:30 40:10 42:24 43:21 45:20
offentliche 17:68|offentlichen 14:51 51:57|offentlicher 15:56 27:47|offentlichkeit 23:53 41:53
offer 6:16 23:42 27:52 40:-1 42:16 50:38|offered 33:22 40:34|offering 10:50 33:16|offers 18:38 20:22 33:22
offert 19:50 31:54|offerte 6:19 16:22 50:70
office 1:21 8:37 12:-2 16:14 19:-9 20:-2 21:2 22:1 26:8 27:7 31:-6 32:7 33:-6 34:-12 35:5 38:20 41:10 42:8 45:-1 48:11 50:6 51:46 53:12
officer 1:40 14:27 20:18 30:42 33:9|offices 7:52 20:24 31:36 35:40|official 8:69 46:56|officially 20:59|officials 4:79
officieel 33:28|officiele 12:67|officielle 6:63 33:18|officier 33:29|officine 13:50 33:23|offline 52:77|offnen 27:60
offnet 33:21 45:31 49:37|offre 18:17 27:6 33:1 42:29 50:70|offres 31:68|offrir 33:31|oficyna 47:74|oft 33:21 53:42
often 33:30|ofter 31:49 44:54|ogen 24:42 33:15 40:10 47:26 49:39|ogenblik 33:28|oger 7:37 36:53 37:55 38:51 39:52
oh 44:77|ohio 2:42 25:59 40:34|ohlsen 5:21 7:16 8:23 13:18 14:18 25:26 26:24 27:14 34:14 37:25 39:24 43:18 47:20
ohne 3:5 6:4 7:-5 13:7 16:-2 19:0 20:18 21:7 22:-2 24:9 26:9 28:7 31:5 32:9 33:-1 34:9 37:4 38:7 39:13 40:5 42:0 44:0 45:-4 46:3 47:3 48:8 51:3 52:15
ohnehin 33:29|ohr 33:15 35:36 44:34 49:37|ohren 33:29|ohrenbetaubend 33:29|oif 42:77|oil 33:30|oilcloth 33:30
oilskins 33:30|oisin 20:59|ok 10:12 11:32 12:18 17:64 40:4 42:23|okafor 2:36 5:27 23:29 33:-15 34:18 37:35 43:36 47:29
oker 32:75|okonjo 44:73|okoro 45:70|okt 18:68
oktober 1:15 2:12 5:9 9:9 18:51 19:-3 20:9 31:0 33:-21 34:9 35:8 38:10 40:-8 50:30|okumenischen 13:64
old 3:4 7:2 11:11 13:3 19:24 20:-5 21:8 27:0 32:13 33:15 40:6 44:8 47:9 53:3|older 14:31 20:22 31:27 33:5 40:18 45:32
olds 3:59|olga 33:31|olie 21:68|oliebollen 35:71|olifant 33:28|olivier 6:38 21:36 27:23 29:39 36:44 45:35
olkanne 33:16 49:57
om 1:3 2:-6 3:10 6:3 7:-5 11:-1 12:-2 18:-4 20:0 21:2 23:4 26:0 27:4 28:14 29:25 31:-12 33:9 34:9 35:12 38:-1 39:6 40:5 43:-5 44:-3 45:-3 48:2
oma 6:40 32:45 33:-2 48:40|omar 6:56 21:55|omas 32:70|ombouw 41:70|ombre 21:50 28:50 31:34 33:-3 45:37
ombres 19:50 32:69|omdat 3:24 6:10 12:19 19:-7 20:-4 33:9 36:8 40:25 45:8 47:13 53:-1|omdraaien 3:58
omgebouwd 33:15 53:52|omgedraaid 33:15 48:54|omgekeerd 3:44 33:15|omgekeerde 33:28|omgeving 31:63|omhelst 33:28
omhoog 33:23 49:49|omission 3:18 13:29 21:39 22:34 33:-3 39:42 48:40|omit 3:37 20:37 37:58|omitted 11:61 44:59
omkeren 33:15 48:54|omkijkt 33:28|omlaag 33:28|omloop 31:63|ommegang 38:74|omnibus 50:68
omroep 2:-5 7:24 9:8 10:-3 13:5 14:29 17:23 18:6 22:25 27:21 31:14 36:11 40:23 42:35|omroepen 7:31 18:37 40:21 42:59
omroepprijs 40:55|omroepstem 33:28|omroepvereniging 27:63|omschrijving 16:67|omslag 33:28|omstandigheden 20:57
omvalt 40:55|omvang 1:42 22:44 34:34 43:43|omzet 0:38 7:53 46:55
on 2:-3 3:7 5:-3 6:0 7:-3 8:-2 9:-4 10:0 11:4 12:1 13:-11 14:-3 17:-5 18:-1 19:10 20:4 21:6 22:-7 23:1 27:-4 28:-2 29:1 30:-3 31:3 32:4 33:4 34:1 35:1 36:2 38:9 40:-2 43:-5 44:2 45:2 47:3 48:4 49:1 50:-3 51:4 53:-6
onafhankelijk 7:34 10:31 14:60|onbekend 6:69|onbetaald 3:58|onbetaalde 51:77
once 3:24 12:5 19:-3 20:10 27:11 28:12 31:1 33:9 34:16 40:2 43:5 44:9 45:6 47:10
oncle 3:28 5:26 6:24 13:19 33:17 34:12 44:25
onder 2:-9 3:-12 6:-1 8:6 10:0 12:-2 14:8 15:25 19:4 20:-5 21:6 22:2 27:7 32:13 33:10 34:5 36:6 38:5 40:-1 41:0 44:3 45:6 46:7 47:2 48:6
onderaan 37:77|onderbroeken 45:66|onderdeel 7:65|onderdelen 12:67|onderen 20:44 33:15|ondergetekende 1:24 14:66 15:30
ondergetekenden 2:17 4:34 10:18 29:31 34:51|ondergronds 20:38 24:46 32:45 33:-1|onderhandeld 2:60
onderhandelingen 40:55|onderling 5:71|onderneming 1:11 7:7 9:15 14:47 15:42 33:-21 40:-2 46:48 51:19
ondernemingen 8:62 15:48 46:49|ondernemingsnummer 1:35 7:41 8:58 14:18 34:9|ondernemingsraad 35:71
ondernemingsrechtbank 34:61|onderscheid 31:63|onderscheiden 31:63|onderspelen 19:61|ondersteboven 33:28
ondersteunen 23:70|ondersteuningspremie 15:74|onderstroom 22:71|ondertekend 2:50 10:31 16:36|ondertekende 11:60 23:56
ondertekenen 1:38 29:65 50:42|ondertekening 2:37 23:51 27:16 34:33|ondertitel 30:69|ondertiteld 20:57
ondertitelen 2:60|ondertiteling 41:70|ondertitels 16:36 20:14 30:39 31:32 40:25 43:27|ondertussen 33:28|onderuit 33:28
ondervraagt 21:68|onderweg 9:39 33:25|onderwerp 3:27 8:44 19:30 40:38|onderwijzer 13:70|onderwijzeres 6:69
onderzochte 30:69|onderzoek 16:41 20:38 24:36 30:30 33:-11|onderzoeken 34:61|onderzoekje 30:69|onderzoeksrechter 6:69
onderzoeksvraag 30:69|ondes 34:56 38:61|ondule 32:83
one 0:12 2:-4 3:4 5:-5 6:6 7:8 9:-4 10:-4 11:10 12:-2 13:-3 14:-11 16:-7 18:-5 19:7 20:5 21:8 23:-8 24:3 27:-9 28:12 30:0 31:-5 32:9 33:1 34:-10 35:-4 36:10 37:0 39:1 40:-1 41:-8 42:-7 43:-4 44:-2 45:18 47:6 48:5 49:0 52:3 53:-2
onenigheid 10:48 34:48|onepager 9:62 43:55|ones 12:39 19:50 32:47|oneven 3:58|ongeacht 10:62|ongedeerd 33:28
ongehuwd 33:28|ongeluk 11:60 33:15|ongeopende 6:69|ongepast 5:50 33:7 34:40|ongeval 33:25 48:34
ongeveer 2:29 20:26 27:32 33:-2 53:35|ongevraagd 13:56 33:15|ongewijzigd 34:61|ongewoon 3:58|ongle 33:31|ongles 33:31
onglet 16:73|onhaalbaar 40:55|onhandig 6:69|onhebbelijkheden 33:28|onjuiste 14:70|onkel 3:55|onkosten 41:70
onleesbaar 1:69|online 1:21 2:14 22:14 30:51 31:17 36:18 39:46 45:10 52:21|onlineantrag 1:65|onlinebefragung 30:66
onlineformular 1:65|onlinevragenlijst 30:69
only 1:18 2:9 3:2 4:5 5:5 11:1 17:-1 19:13 20:7 21:-2 24:4 27:3 28:18 31:-2 33:10 35:9 37:13 39:5 40:-3 44:-1 45:-4 47:12 52:6
onmiddellijk 14:70|onno 27:63|onrechtmatig 14:70|onrechtmatige 14:70|onrechtstreeks 14:70
ons 2:-8 3:10 4:16 5:3 7:10 11:6 12:24 14:9 15:6 17:4 20:10 21:-1 23:9 26:7 27:30 31:3 32:14 33:-23 35:3 39:7 40:12 44:4 45:-2 53:5
onscherp 19:47 49:62|onschuldig 33:28|onschuldige 45:66|onsen 32:77|onss 1:24 9:57 12:31 14:17 51:66
ont 2:-12 3:13 5:-4 7:0 14:14 19:3 20:0 27:-8 28:18 30:18 31:26 32:1 33:4 38:14 40:26 45:2 51:9|ontbijt 33:15 35:58
ontbinding 2:60|ontbrak 11:74|ontbreekt 3:21 12:51 19:24 33:4|ontbreken 19:61|ontdekken 28:75
ontdekt 12:28 28:35 33:23|onteigend 20:44 33:15|ontevreden 33:28|onthielden 3:58|onthoud 38:74|onthouding 27:63
onthoudt 6:69|ontkennen 33:28|ontkent 48:68|ontknoping 33:28|ontleend 27:63|ontlenen 27:63|ontlopen 33:28
ontmanteld 40:55|ontmantelen 33:28|ontmanteling 33:28|ontmoet 33:28|ontmoeten 33:28|ontmoeting 33:28
ontmoetingen 20:44 44:59|ontmoette 20:57|ontroerd 44:72|ontroerendste 38:74|ontruimd 33:28|ontslaan 33:28
ontslag 8:56 33:19|ontslagbrief 33:28|ontslagnemend 8:75|ontstaan 3:58|ontstaat 3:58|ontstond 3:50 38:53
ontvallen 33:28|ontvangen 1:40 2:25 12:20 15:52 27:16 29:27 35:24|ontvanger 35:50 51:69|ontvangst 12:46 23:48 29:53
ontvangstdatum 1:69|ontvangsten 2:45 10:46 34:20|ontvangt 2:43 10:26 23:54|ontving 15:74|ontvingen 15:74
ontw 9:48 16:33 17:38 53:48|ontwaken 20:57|ontwerp 1:27 2:19 16:46 24:34 37:48 50:31|ontwerpboek 24:76
ontwerpen 2:39 24:55 33:7|ontwikkelaar 1:47 40:34 43:48|ontwikkelcontract 27:63|ontwikkeld 40:55|ontwikkelde 10:62
ontwikkelen 2:14 7:19 10:51 12:21 40:21
ontwikkeling 1:23 3:-13 5:1 7:7 8:5 9:10 10:19 12:9 16:22 17:31 18:25 22:13 23:12 27:9 34:-9 40:8 41:-1 43:25 53:14
ontwikkelingsaandeel 53:66|ontwikkelingsakkoord 10:40 17:51 40:34|ontwikkelingsbegroting 16:67
ontwikkelingsbijdrage 40:55|ontwikkelingsbudget 10:48 43:56|ontwikkelingsfase 16:54 17:59|ontwikkelingsfonds 17:72
ontwikkelingskost 1:55 10:48|ontwikkelingskosten 1:34 10:40 40:21 53:44|ontwikkelingslening 1:47 12:60
ontwikkelingsovereenkomst 5:34 9:36 10:51 17:35|ontwikkelingsplanning 18:71|ontwikkelingspremie 1:38 17:42 23:52 40:25
ontwikkelingssteun 12:46 23:48 40:34|ontwikkelingsuitgaven 53:66|ontwikkelt 7:51 27:50|onverbiddelijk 6:69
onverdeeldheid 10:62|onverenigbaar 14:70|onverkort 2:60|onverwachte 33:28|onvolledige 11:74|onvoorzien 16:49 41:60
onvoorziene 16:67|onward 52:80
onze 3:7 4:3 5:-2 7:27 8:-1 9:-1 10:-13 11:7 12:23 13:-4 14:-1 19:-12 20:7 21:-9 22:3 26:2 27:16 29:1 30:1 31:10 32:0 33:-14 36:11 40:17 41:-6 43:-4 45:-10 46:12 47:-2 49:0 50:-1 53:11
onzentwege 4:77|onzieme 19:37 33:26|oog 6:36 13:36 33:14 34:28|oogarts 21:68
ooghe 2:18 5:39 6:23 8:33 13:28 34:19 37:35 43:28 47:30|ooghoogte 20:44 33:15|oogst 10:40 31:42 33:7|oogsten 19:61
ooit 3:22 6:26 20:21 28:32 33:10 36:21 45:12
ook 2:-1 3:7 6:8 7:-4 10:-7 12:-1 13:1 14:9 19:0 20:16 29:6 30:1 31:8 33:11 37:9 40:5 43:1 47:3 48:-1 53:5|oom 33:28
ooms 2:10 3:7 5:41 7:15 13:31 18:33 24:26 34:11 43:20 45:16 47:21|oona 24:77|oops 11:75
oor 6:32 32:38 33:5 44:35 47:34 48:31|oordeel 44:72|oordoppen 19:61|oorlog 3:28 33:24|oorlogsreeks 31:63
oorspronkelijk 2:60|oortje 33:23 36:47|oortjes 33:15 50:59|oosten 33:28
oostende 10:20 20:15 22:29 23:28 34:29 36:34 40:14 43:22 50:31|oostendse 32:61 40:42
op 0:4 1:-3 2:3 3:-9 4:5 5:0 6:-3 7:0 9:-3 10:-3 11:3 12:0 13:2 14:7 17:-2 18:-2 19:6 20:3 21:1 22:-3 23:7 24:5 26:-1 27:-4 28:6 29:0 30:2 31:4 32:5 33:-1 34:5 35:4 37:-1 38:-3 39:3 40:2 44:-4 45:0 47:1 48:-2 49:6 50:-3 51:7 52:1 53:-3
opa 20:29 33:24|opblaasbare 33:28|opbouw 50:73|opbrengen 40:55|opbrengst 2:42 10:44 33:-2|opbrengsten 2:60
opdagen 33:28|opdebeeck 2:39 10:40 43:48|opdraagt 33:28|opdracht 2:45 5:18 7:12 20:4 30:47 34:8|opdrachten 5:58 7:51
opdrachtgever 2:46 30:49 50:39|opeenvolging 48:68|opeisbare 51:77|opel 32:52 33:21 48:45
open 1:-2 3:-13 5:7 20:0 21:18 28:3 31:-1 33:14 35:15 37:7 39:14 40:-15 42:21 44:1 45:4 47:2 48:17 49:14 50:16 52:7
openbaar 31:37 40:29 42:46 45:40|openbare 7:23 22:30 27:34 35:30 40:27 42:43|opencast 32:77
opened 3:11 4:43 7:18 31:16 33:15 40:7 48:25|openen 31:42 33:21|opengaan 33:28|opengaat 33:28
opening 20:22 21:22 33:18 34:12 48:21 49:27|openlucht 22:71|opens 6:24 18:15 20:21 21:16 31:8 33:13 45:25 48:28 49:21
openstaan 51:77|openstaand 5:71|openstaat 14:70|opent 20:20 33:18 45:42
opera 16:25 19:26 27:18 30:39 31:20 33:2 40:23 53:24|operateur 7:21 9:33 13:36 19:37 20:9 40:10 41:28 42:30 52:39
operatie 33:28|operating 0:78|operation 35:56 43:67|operationnelle 7:69|operations 18:58 53:58|operatoire 45:71
operator 40:28 45:42 50:62|operators 20:37 31:43 33:8|operatrice 13:50 16:38 19:42 53:37|opere 34:64
operettegezelschap 53:66|operiert 33:29|opfer 33:29|opgegeven 3:31 33:15 36:49|opgegroeid 3:58|opgehaald 33:28
opgeheven 33:28|opgekocht 33:28|opgeladen 1:45 9:66|opgeleid 13:56 19:47|opgeleverd 2:60|opgelost 33:28
opgelucht 33:28|opgemaakt 2:29 4:34 10:18 14:39 15:31 30:26 34:30|opgenomen 10:35 14:30 18:31 19:21 20:18 40:16 43:30
opgepakt 33:28|opgericht 7:65|opgesloten 20:36 21:46 33:7|opgesteld 10:62|opgetrokken 10:62|opgevoed 33:28
opgevouwen 33:28|opgezet 33:28|opgraving 33:28|opgroeide 33:28|ophoudt 3:58
opinion 0:27 5:42 6:20 9:46 12:21 16:34 18:24 23:27 33:-24|opinions 30:58 35:66|opkijken 33:28
opleiding 13:64 33:-11 53:26|opleidingscheques 15:74|oplevering 2:39 10:27 18:57|oplevert 45:66|oplopen 27:63
opluchting 33:28|opmerking 30:69|opmerkingen 2:34 11:47 18:44 34:34|opmeten 33:28|opmetingen 16:67
opname 14:46 16:30 19:24 20:20 41:33 50:36|opnamefase 53:66|opnameleider 7:38 13:43 40:29 43:43|opnamemateriaal 53:66
opnamen 1:24 2:28 10:17 14:25 18:38 19:16 20:12 30:25 40:11
opnames 10:7 14:15 16:13 18:44 20:14 27:9 34:18 40:12 42:36 43:15 53:11|opnametoestel 50:73|opneemt 20:57
opnemertje 20:57|opnieuw 3:11 19:26 20:11 33:15 35:25 44:26|oporto 45:70|opportunite 40:58|opportunites 40:58
opportunity 40:55|oppose 6:76|opposes 27:66|opposite 6:51 19:39 33:8|opposition 1:48 5:53 33:14|opraken 33:28
oprechte 27:63|opricht 8:75|oprichters 7:65|oprichting 7:44 13:48 40:34|oprichtingsakte 8:62 9:59
oproep 1:55 12:41 48:41|oproept 40:55|oproerige 33:28|ops 41:71|opschieten 19:61|opschortende 2:60|opschrift 33:28
opslag 26:62 35:58|opslagen 33:28|opsluiten 33:28|opsporing 16:67|opstaat 20:44 33:15|opstart 23:70|opstelling 20:57
optie 2:6 5:47 9:9 16:24 17:8 34:48|optiehouder 34:61|optienemer 34:61|optieovereenkomst 9:42 34:57|optieprijs 34:61
optiesom 34:61|optietermijn 34:61|optievergoeding 34:61|optik 30:66|optillen 33:28|optimisation 50:80|optimist 33:30
option 1:11 2:-13 5:42 9:10 10:-1 13:-11 16:28 18:-7 19:-16 20:-18 23:-4 26:-1 27:-12 34:46 40:4 43:-8 44:-6 45:-9 50:-2
optional 2:63|optioned 40:55|optionnaire 34:64|options 5:34 26:42 30:36 33:5 34:31|optionsabrede 34:60
optionsentgelt 34:60|optionsfrist 34:60|optionsgebuhr 34:60|optionsgeld 34:60|optionsvereinbarung 34:60
optionsverlangerung 16:65|optionsvertrag 5:33 9:34 27:26 34:47|optionszahlung 17:68|optionszeit 34:60
optique 19:42 20:35 50:58|optiques 16:30 19:48 20:14 41:34 50:37 53:29|optredend 34:61|optredens 13:70|opvang 20:57
opvangen 40:55|opvatting 19:61|opvliegen 33:28|opvoeringsrechten 2:39 40:34 47:50|opzeg 10:62|opzegbaar 10:62
opzegging 10:48 35:58|opzet 19:30 30:39 33:11 48:37|opzichte 12:67|opzij 19:47 24:49 35:45|opzoeking 5:61 16:36 26:44
opzoekingen 23:70|opzoekwerk 16:67
or 1:-4 2:11 3:-6 4:6 5:-1 6:0 7:-6 10:-1 12:19 14:22 18:7 19:2 20:4 21:13 23:1 28:11 29:4 30:1 31:9 33:-2 34:12 40:-10 41:-1 42:8 46:5 47:0 51:6 53:13
oral 12:47 43:50 47:58|oralement 12:72|orange 19:26 20:19 32:60 33:0 49:45|oranges 32:56 33:4 48:50 52:59
oranje 19:53 32:54|orban 7:36 12:37 26:44 27:34|orchard 4:57 13:46 22:50|orchbeb1 4:79|orchester 41:66|orchestre 19:64
orchids 33:30|orde 6:42 14:43 27:37 33:2|ordening 31:63|ordentlich 3:25 6:35 7:32 33:-1 53:32
order 2:10 3:-4 6:9 9:12 13:5 14:35 19:-2 20:11 22:8 23:11 26:15 33:1 35:13 40:-8 48:10 50:35 51:16
orderbevestiging 35:71|ordered 2:63|orders 0:56 21:51 33:8|ordinaire 20:30 25:59 35:50 48:50
ordinateur 2:41 7:47 36:63|ordner 33:29|ordnung 33:29|ordnungsgemass 4:58 33:16|ordonnance 31:38 33:27|ordonne 33:31
ordre 1:3 2:-7 3:-10 5:9 9:22 10:-4 13:2 14:34 18:18 19:5 20:5 21:4 27:27 28:14 33:-5 35:34 39:14 48:25|ordres 31:68
oreille 6:24 19:11 20:4 31:28 33:15 44:37 49:31 50:27|oreiller 33:31|oreilles 33:26 49:56|oreillette 44:77|oren 38:74
ores 34:50 53:58|organ 6:72|organe 8:53 9:40 14:30 29:51 40:35|organigramm 46:70|organigramme 46:84|organisateur 1:73
organisatie 1:69|organisation 17:65 23:64|organisations 31:64|organisator 33:28|organise 3:38 33:23|organisee 33:31
organiseert 33:28|organisent 33:31|organiser 27:66|organiserait 40:58|organiserons 27:52 31:54|organisieren 30:66
organisme 1:31 4:42 14:41 15:67 51:41|orgue 32:52 33:0 45:40 48:45 50:48|orgueil 33:31|oriane 3:22 11:44 33:20 48:39
orientations 19:64|original 1:26 2:2 5:30 9:22 14:15 16:12 20:-3 34:41 40:8 43:28 51:25
originale 2:18 5:33 12:36 24:37 31:22 41:31 43:51|originalite 2:56 44:53|originality 34:49 44:59|originalorten 20:58
originals 2:42 5:50 34:41|originalschauplatzen 19:58|originalsprache 43:64|originalstoff 43:64|originaltitel 43:64
originalton 20:58|originate 40:55|originated 7:66|originaux 2:43 34:50 43:35
origine 3:25 5:24 16:31 17:50 20:12 30:23 31:13 40:16 45:17 53:17|origineel 5:71|originele 43:70|originelles 44:67
orkest 33:28|orla 2:31 3:14 13:35 23:29 27:19 37:35 40:5 43:36|ormerod 2:39 5:38 7:33 43:35 46:44|orphan 31:64
orphelines 33:31|orr 10:29 13:33 23:39 29:42 38:41 40:21|ort 1:39 3:7 14:16 26:22 33:9 40:5 53:25
orte 3:19 19:22 21:28 33:-7 43:28 45:40|orten 3:29 19:32 20:32 33:3|ortes 44:67|orthographe 33:23 47:58
orthographic 19:61|ortlechner 5:28 8:39 13:25 19:19 25:42 27:21 43:25|ortlich 2:61|ortlichem 53:63|ortlichen 53:63
ortskenntnis 33:29|ortstermin 50:68|ortszeit 22:66|osait 3:60|oscar 22:62 33:13|ose 20:22 33:28|osees 33:31
osei 5:42 11:45 29:56 35:46|osent 33:31|oser 44:77|osian 9:44 13:36 19:30 20:41|oslo 12:50 27:45 33:3
ossature 20:43 24:68
ostbelgien 1:11 2:7 4:17 7:8 8:16 10:8 14:11 15:16 17:14 29:16 30:12 31:18 33:-15 34:6 42:24 43:21 51:17 53:9
osten 3:42 33:16|ostend 43:69|ostende 3:10 7:19 13:34 16:23 33:20 48:27|oster 8:70|osterreich 16:44 25:51 27:39
osterreichischer 43:64|osterreichisches 17:54 34:47|ostrava 21:51 33:16|ostsee 38:69|ot 49:70 52:73|ote 33:31
oter 34:64|oter19 39:79
other 1:10 2:9 3:5 5:0 6:13 10:16 11:21 12:-3 14:-3 17:8 19:-11 20:10 21:0 23:2 27:-8 28:4 33:9 34:-10 40:-3 41:13 46:19
others 19:7 20:17 22:18 31:11 33:17 34:9 38:22 46:33|otherwise 2:32 19:30 20:28 29:45 40:24|ottawa 18:71|otte 13:71
otten 10:31 14:36 16:38 22:41 27:31 40:23
otter 6:15 13:19 22:12 27:9 28:18 31:6 33:5 37:20 38:24 39:27 44:16 45:13 48:14 49:20|otterloo 27:63
ottignies 1:24 7:20 12:23 14:25 25:30 26:30 40:11 43:25 45:15 53:40
ou 1:7 2:-14 3:14 5:-2 6:-5 7:-8 9:3 10:-9 11:1 13:-10 14:-2 17:6 18:3 19:4 20:15 21:-2 22:-5 26:-2 28:11 30:1 31:4 33:6 34:4 36:-2 37:0 38:-4 40:-8 42:-4 43:-1 45:12 46:3 47:3 48:-4 53:1
ouafi 2:49 43:62|ouaga 16:73|ouagadougou 31:68|oubli 3:46 11:68|oublie 3:31 11:32 12:23 21:24 27:17 28:48 33:8
oubliee 3:60|oublient 3:60|oublier 19:56 33:10|oubliez 11:82|oud 3:10 6:33 7:29 16:20 21:20 33:10 45:19
oude 7:21 11:24 20:5 31:13 32:31 33:13 35:11 40:-5 45:6 47:11 48:8|oudenaarde 3:31 33:15 48:41
ouder 19:34 31:37 33:2 39:49|oudere 32:54 33:7 40:34|ouderlijk 33:28|ouders 3:23 20:11 31:17 33:11 35:25 38:28 40:9
ouderschapsverlof 2:60|oudjaar 33:28|oudste 33:28|ouest 27:54 33:15|ouftivi 40:55|ought 33:30|ougree 3:33 25:60 53:52
oui 1:47 9:32 10:-5 13:1 17:36 18:6 20:11 21:3 27:-4 31:20 32:13 33:-10 34:-6 35:7 36:14 40:-13 43:5 46:14
oulad 3:31 13:43 16:41 22:44|oumaima 45:66|oups 11:82
our 1:-8 2:-14 3:-12 4:18 6:-5 7:12 8:0 9:-2 10:-13 11:8 12:27 14:12 15:6 17:-5 19:6 20:-8 23:7 26:1 27:28 29:11 30:2 31:9 33:-22 34:-9 35:7 38:-1 40:17 45:-7 46:1 47:-3 51:1 53:13
ours 1:19 3:3 6:19 7:9 12:7 20:0 23:12 27:1 28:30 32:30 33:-5 34:10 36:19 37:21 40:10 43:10 47:33 53:11
ourse 1:16 2:6 6:19 7:12 13:14 18:20 19:7 24:34 28:27 31:11 33:2 37:30 40:1 43:18 47:23 49:27
ourselves 3:28 7:35 17:41 40:37|ourson 6:76|ourtal 2:14 7:16 10:15 12:30 14:18 17:30 26:24 34:14 42:21 43:18 50:22
ourthe 1:9 2:3 4:19 5:12 7:7 9:16 10:4 12:9 14:9 16:18 17:13 18:12 20:6 22:8 29:17 33:-22 34:3 40:14 42:13 43:17 51:19 53:17
out 1:-9 2:-9 3:6 5:-6 6:-6 7:2 8:-1 10:7 11:7 18:3 19:6 20:-1 21:6 23:2 24:6 27:-13 28:11 30:-4 31:-8 32:0 33:13 34:-6 36:-1 37:2 38:-2 40:-5 41:-7 43:-3 44:-5 45:-8 47:2 48:1 49:0 53:3
outcome 23:60 27:50|outdoors 7:45 19:39 33:8|outing 20:59|outlay 26:78|outlier 31:64
outline 2:44 9:43 20:9 24:27 27:14 33:-1|outlines 1:23 2:17 5:25 9:29 16:24 21:26 27:18 36:32 40:12 43:35
outlived 32:77|outperform 30:73|outre 2:33 38:40 46:41 50:44 53:38|outreach 41:71|outremeuse 7:57 33:11|outright 40:55
outs 30:73|outside 7:7 16:9 19:23 20:-1 21:12 27:22 30:24 32:17 33:9 40:-5 44:13 45:10 52:20|outsourced 3:59
outstanding 5:32 12:29 14:49 51:59|outward 33:30|ouvert 4:68 20:3 21:20 23:24 24:29 33:-4 39:43 53:18
ouverte 3:10 7:19 20:20 33:19 49:34 53:22|ouvertes 3:38 33:10 40:36|ouverts 10:43 32:43 33:12 39:44
ouverture 4:51 18:33 20:13 33:14 45:27 50:36|ouvrables 10:66|ouvrage 2:31 34:46 43:44 44:46|ouvrages 33:31
ouvre 3:-10 19:-6 20:-13 21:4 32:13 33:27 48:32|ouvrent 19:33 33:21 45:40|ouvreuse 13:58 33:18|ouvrier 20:43 33:18
ouvriere 13:44 28:57 31:40 40:31|ouvrieres 18:42 20:22 28:49 31:33 33:10|ouvriers 20:34 27:25 28:43 33:15
ouvrir 20:26 21:42 22:31 33:8 45:27 47:35|ouvrira 31:68|ouvrirons 27:66|ouwe 13:56 22:58|ovaal 24:76
oven 22:36 33:21 48:36
over 0:1 1:-6 2:3 3:13 4:-1 5:0 6:-5 7:4 9:-4 10:5 12:-1 13:-6 14:-2 15:6 17:-6 18:-4 19:-8 20:4 21:-3 23:-7 24:-2 27:7 28:-3 29:1 30:7 31:11 32:4 33:6 34:-7 38:8 40:0 41:-8 44:-6 45:-4 46:4 48:-5 49:1 52:3
overaanbod 40:55|overal 2:17 19:17 31:20 33:18 40:12|overall 33:9 40:33 44:50|overalls 6:45 24:50 33:3 40:28
overbeck 7:21 8:29 10:21 27:19 29:29 34:19 40:13 46:42|overblijft 3:44 19:47|overbruggingskrediet 0:62 40:42
overcast 19:61|overcosts 10:64|overdag 19:27 24:30 33:11 45:33 47:26 48:22|overdekte 35:71
overdraagbaarheid 10:48 34:48|overdracht 2:50 5:33 10:23 34:11 40:6|overdrachtsovereenkomst 34:61|overdragen 2:60
overdroeg 5:71|overdue 33:30|overeen 10:44 34:51|overeengekomen 2:41 34:52
overeenkomst 2:33 5:38 10:30 11:24 12:17 23:38 34:11|overeenkomsten 9:52 12:60|overeenstemmen 14:70|overeind 19:61
overgaat 33:28|overgang 19:39 49:68|overgedragen 0:55 2:46 5:38|overgehouden 33:28|overgemaakt 34:61
overgenomen 10:48 33:15|overgeven 33:28|overhandigt 33:28|overhead 16:56 41:51 49:16 53:15|overheadkosten 16:67
overheads 16:51 41:56 53:32|overheid 7:44 14:48 15:53|overheidsfondsen 34:61|overheidssteun 15:61 34:48|overhemd 6:69
overhoudt 2:60|overig 36:62 42:59|overige 10:54 34:40|overkant 33:23 35:45|overlap 17:72|overlaps 19:61|overlay 49:77
overleaf 33:30|overleefde 33:28|overleg 2:39 10:54|overleggen 2:47 3:44|overleven 28:61 33:15|overlevende 20:57
overlevenden 33:28|overloop 20:44 27:50|overmacht 10:62|overnachting 31:63|overneemt 3:58|overnemen 10:62
overnight 35:76|overplaatsing 33:28|overschreden 15:74|overschrijding 2:47 10:48|overspoelen 33:28|overste 33:28
oversteken 33:28|overstromingen 19:61|overtuigd 33:28|overtuigen 33:28|overtuigt 33:15 44:59
oververtegenwoordiging 30:69|overview 7:66|overvrije 2:60|overwegen 27:63|overwegende 2:34 10:48 34:34
overwegingen 34:61|overzee 1:15 2:5 7:24 10:25 12:14 14:22 17:30 22:18 26:27 34:6 38:25 39:35 42:19 43:26 50:22 52:28
overzicht 5:42 9:36 15:37 21:19 22:22 40:7 43:21 45:29 48:19|ovifat 53:65|ovp 10:64|owe 7:45 14:47 44:51
owed 33:21 40:36|owes 2:16 3:12 6:25 10:17 14:42 33:3 51:44|owing 35:76|owl 21:72
own 0:5 1:-4 3:-7 5:6 7:19 10:3 11:9 12:3 13:-6 14:-5 17:34 19:-5 20:-14 21:-1 24:4 27:-9 30:0 31:-9 33:6 40:15 42:15 43:-4 46:5 48:0 53:2
owned 5:32 7:47 10:24 13:28 33:-10 46:38|owner 4:22 5:15 20:2 33:-16 34:54 35:19 40:-1 48:16|owners 40:42 46:64
ownership 2:34 10:56 14:27|owns 5:43 6:20 7:34 10:12 14:36 21:20 33:-22 46:43|oxblood 24:64 32:63|oxygene 33:31
oye 20:59|ozbudak 19:58|ozturk 10:62
p 1:-3 2:-1 3:-20 5:18 6:-4 7:-12 8:7 9:32 10:0 11:14 12:-6 13:-5 14:-7 15:8 16:12 17:6 18:-6 20:-18 22:21 24:26 25:36 26:7 30:3 31:-6 33:-49 34:6 40:-16 41:0 42:2 43:10 44:32 46:3 47:27 52:3 53:-10
p1 9:46 24:48 49:66|p11 9:75|p12 9:75|p13 9:75|p15 9:75|p17 9:75|p18 9:75|p2 9:47 24:49 49:62|p3 9:47 24:49 49:62
p4 24:55 49:68|p5 24:55 49:68|p6 24:55 49:68|p7 9:50 24:52 49:54|p8 9:57 49:61|p9 9:75
paal 20:16 21:18 31:13 33:17 40:5 48:18 49:26|paar 20:34 33:17 45:28|paard 3:28 16:38 33:18|paarden 33:28
paardenmolen 33:28|paare 31:62|pace 20:59|pacifique 3:60|pack 12:29 18:37 24:54 31:30 41:37 43:32
package 1:25 9:32 12:25 16:26 18:40 31:21 36:33 40:12 43:25|packages 7:66|packaging 16:59 40:44|packed 33:30
packen 33:29|packet 32:77|packets 33:30|packing 3:59|packt 44:54 48:52|pacte 10:52 34:50|pad 3:59|padraig 34:62
paffrath 6:51 33:17
page 1:-3 2:-8 3:-1 6:0 9:2 10:-5 11:40 12:23 16:-6 19:-3 20:-1 23:2 24:5 26:6 27:4 29:3 31:-8 33:2 34:10 37:7 38:5 43:-4 44:17 47:29 48:1 49:12
pager 12:55 33:16|pages 1:7 2:29 3:15 9:34 12:21 20:-16 24:7 26:18 31:-3 33:-13 34:13 36:10 40:14 43:0 44:31 47:13
pagina 9:37 11:38 19:24 32:39 47:54|pagination 11:82|pahaut 2:44 3:31 13:53
paid 1:3 2:30 3:0 5:6 10:-2 13:11 14:19 16:3 17:16 19:-5 21:6 23:18 26:12 27:-2 33:-9 34:17 35:10 36:11 40:5 53:11
paie 2:20 3:5 7:14 10:11 14:36 17:24 28:29 33:6 34:21 42:22
paiement 2:31 4:33 5:27 10:14 18:25 23:38 34:25 50:40 51:44|paiements 2:63|paiera 42:77|paierait 33:18 40:44
paieront 40:58|paies 33:31|paillasson 34:55 47:60|paille 33:25 39:58
pain 3:4 6:21 13:16 21:18 22:20 28:28 33:10 38:27 39:37 40:2 45:34|pains 26:85|painted 33:22 40:34|painter 32:77
painting 19:61|paintings 32:77|pair 22:41 33:26|paire 33:23 37:65|paires 24:82|pairs 31:55 45:53|paisible 2:49 34:50
paix 6:47 31:33 33:2 34:22 45:29 48:34|pak 21:38 33:24|paket 9:36 12:41 40:22 45:41|paketabgabe 10:62
pakete 18:59 45:43|paketinhalt 9:68|pakhuis 7:57 35:50|pakje 33:28|pakjes 20:57|pakken 33:28|pakket 9:73
pakt 33:24 48:37|palace 2:28 26:50 34:29 37:52 43:40 52:51|palais 12:34 20:19 26:47 31:30 33:15|palan 13:71
palet 24:62 32:61|palette 11:26 19:23 21:7 24:59 32:51 33:-9 44:11 48:10|paleur 19:64
palier 13:31 20:6 22:30 32:30 33:-20 35:25 38:34 39:45 45:19|paliseul 53:72|pallets 33:30|palm 29:60 33:11
pamfletten 20:57|pan 33:1 48:30 49:69|panahi 19:61|pancarte 20:57|pand 5:58 33:15|pandemic 13:67|pandemie 40:58
pane 6:46 24:52 32:56 33:2|paneel 50:73|panel 1:19 23:41 30:41 33:-21 38:26 48:23 49:57|panelis 30:68 53:52
panelrahmen 24:70|panels 49:77|pang 33:15 48:54|panic 33:30|panicked 33:30|panique 21:39 33:18 45:36 49:49
panne 21:38 28:35 33:-4 36:36 45:36 48:51|panneau 33:18 49:70|panneaux 50:80|pannen 22:44 31:37 33:15
pannes 33:18 44:64|pano 49:84|panoramique 33:0 49:79|pantin 7:34 24:47 37:52 39:63 52:51|panting 33:30
pantoffels 48:68|pantone 24:82|pantoufles 24:55 33:26|papa 13:22 20:17 22:41 30:32 33:-9 39:43 45:22 48:30|pape 28:84
paper 2:-3 3:2 5:15 9:9 10:5 13:1 16:3 19:11 20:-7 22:5 24:32 27:-2 30:7 32:21 33:9 38:10 40:-11 41:5 47:8 48:7 53:2
papered 10:64|papers 6:17 9:51 11:20 12:32 27:9 33:11 38:20|paperwork 20:59|papeterie 26:71 53:58
papier 2:-1 3:11 6:2 9:5 10:7 12:10 16:-5 17:1 18:-1 19:23 20:-6 21:-1 24:29 32:34 33:1 34:-7 35:0 36:15 37:8 38:7 40:7 42:5 43:-3
papierabzuge 20:58|papiere 6:52 9:54|papieren 6:30 9:47 12:29 21:17 33:0 43:20 45:16 48:18|papierhandlung 26:71
papierkram 34:60
papierkroon 1:13 7:9 8:20 10:20 13:14 15:19 16:12 17:17 26:20 29:16 30:14 34:6 35:16 37:20 38:19 39:20 40:0 42:17 43:14 51:21 52:21
papiermesser 33:29|papiers 6:27 9:63 12:23 24:33 33:12|pappe 33:29|pappkamerad 44:67|pappkarte 24:57 48:52
papy 6:31 21:38 24:37 33:17 45:36
paquerette 0:18 1:26 2:7 4:20 5:18 7:11 8:16 10:16 12:14 14:8 17:19 22:17 23:12 34:7 37:24 40:2 42:19 43:16 51:19 53:12
paques 2:35 31:40 35:50 47:52|paquet 12:59 33:18|paquets 31:68|paquetville 37:73 43:62
par 0:1 1:-1 2:10 3:-4 4:1 5:9 6:2 7:9 8:1 9:5 10:5 12:3 13:-6 14:5 15:-1 17:-5 18:-3 19:7 20:1 21:-4 22:-6 23:-5 24:-2 27:-4 28:-3 29:4 30:15 31:8 33:-3 34:9 35:-1 36:2 37:0 38:-4 40:3 44:6 45:2 48:-4 49:4 53:-10
para 21:72|parachute 19:34 32:50 33:3 41:44|parade 21:47 32:52 40:42|paradise 3:59|paraffin 30:73|paraffine 24:82
paragraph 12:69|paragraphe 11:82|paragraphes 33:31|paraissent 20:57|parait 6:45 20:26 27:35 31:36 40:26|paraitre 3:60
parallel 18:37 20:40 33:-1 48:35|parallele 22:38 33:-7 40:47 43:37|paralleles 33:31|parallelfuhrung 44:67
parapet 33:30|paraphe 10:61 12:42|paraphee 10:52 17:52 40:31|paraphes 2:55 34:42|paraplu 13:50 35:62
parapluie 13:40 21:42 33:13 45:40|parapluies 3:40 33:22|parasite 44:77|paravent 33:31|parc 7:69
parce 3:19 6:-1 7:7 12:4 16:-4 19:2 20:14 21:-3 31:0 33:12 36:8 38:6 40:23 45:3 47:2|parcel 32:56 33:8 48:51
parcels 20:34 33:23|parcours 13:30 16:38 18:41 31:26 33:-10 44:35 48:35|pardon 11:60 33:18 47:45|pardonne 3:60
pardonnee 3:60|pardonner 6:63 33:18|pardonnera 3:46 33:18|pareil 24:82|pareillement 20:57|pareilles 19:50 33:18
pareils 31:68|parel 38:83|parement 20:57|paren 20:57|parent 7:45 31:43 46:56
parents 3:38 20:2 31:28 33:-1 35:29 40:9 43:20 45:16|parfait 2:49 33:18|parfaite 12:42 33:27|parfaitement 33:31
parfois 7:32 19:27 20:50|parfumerie 48:77|pari 10:60 40:26|paris 10:29 13:22 16:31 27:30 31:13 33:-7 36:30 40:24 43:21
parish 1:11 2:5 10:6 13:10 20:23 22:24 27:6 28:18 30:16 31:7 33:0 35:18 36:19 40:-3 43:11 47:16|parisien 40:58
parisiens 40:44 44:64|paritaire 10:52 35:64|park 33:10 36:37 37:38 45:28 48:31 49:37|parkeren 20:36 35:50 45:45
parket 33:28|parkhaus 20:22 33:18 48:41
parking 3:-11 11:10 12:1 13:1 18:12 19:-7 20:15 26:13 31:-4 33:14 35:30 36:20 43:11 45:19 48:15 49:12|parking3 33:31
parkings 33:18 40:44|parkplatz 40:54|parkt 33:29|parkwachter 27:50 33:15|parlaient 3:60|parlait 3:55 20:26
parlant 3:45 33:19
parle 3:12 6:38 12:-3 13:5 19:-2 20:-3 21:-2 22:6 24:6 27:-9 31:-8 33:13 36:18 38:28 40:-18 44:2 45:5 47:13 48:1
parlent 3:8 19:12 20:15 21:22 28:32 33:22|parler 2:4 3:26 20:-2 21:15 27:7 30:18 33:18 47:21 48:18|parlerai 20:57
parlerons 20:57|parleront 20:57|parlers 43:75|parleur 33:31|parleurs 33:31|parloir 33:18 48:63|parlons 3:46 9:67
parlour 33:30|parmentier 2:17 3:14 5:47 13:25 33:4 36:39 43:29 48:31|parmi 14:27 19:20 23:34 30:33 33:21
parochie 31:50 33:15|parochies 20:57|parochiezaal 20:57|parochiezaaltje 18:71|parochiezalen 22:71|paroi 33:18 49:70
parois 24:82|paroisse 33:23 34:42|parole 3:9 6:26 7:18 16:22 20:32 29:32 33:1 34:13 40:7
paroles 3:28 22:44 33:0 39:52 47:48|parquet 21:44 33:26|parrish 6:51 33:22|parrot 33:30
part 1:16 2:7 3:4 4:16 5:5 7:3 8:-3 9:-3 10:20 12:8 14:-5 16:-2 17:5 18:-1 19:-17 20:8 21:-9 22:-8 23:-6 24:-2 27:-8 28:-1 30:7 33:-5 34:-3 35:-5 38:-2 40:4 41:-4 42:26 43:-8 44:-7 45:-4 46:10 47:-4 53:8
partage 2:7 7:13 10:48 16:18 22:27 33:-4 34:9 40:2 48:21|partageaient 3:60|partagent 10:31 28:49 33:10 40:36
partager 2:31 3:28 10:34 33:0 52:55|partageront 20:57|partages 2:49 10:52|partaient 40:58|partait 33:31|partante 31:68
parte 3:60|partei 10:62|parteien 2:22 10:56 34:21|partenaire 8:26 10:23 12:18 17:34 36:30 40:29 43:21 46:59 53:17
partenaires 7:38 10:10 12:16 16:17 18:33 21:18 22:20 31:12 40:27 43:19 46:40|partenariat 7:34 31:60 42:42
partenariats 16:51 31:60|partent 18:39 20:19 33:25|parterre 21:41 33:-9 45:40 47:43|parti 9:35 19:39 21:28 33:19
participante 10:66|participate 27:64|participation 7:4 10:27 16:22 17:45 27:18 40:-7 42:49 46:50|participe 14:71
participer 27:66|particular 29:76|particulars 9:44 14:51 43:51|particulier 33:31|particulieres 2:63
partie 1:23 2:1 3:-12 6:5 10:31 12:8 14:-1 20:13 27:-5 28:12 31:-4 33:11 37:15 40:3 44:6 52:15
partielle 16:51 21:52 30:56|parties 2:21 5:8 10:53 12:1 20:-13 33:-27 34:31 40:-13 44:6|partij 10:57 42:41
partijen 2:29 10:47 16:10 27:6 34:30 53:9|partir 2:15 6:16 13:11 18:28 19:4 30:17 33:18 34:16 40:-2 47:19
partira 20:57|partis 19:30 31:34 33:23|partition 3:25 16:38 18:42 19:29 31:33 53:37|partitions 6:63 33:18
partituren 13:70|partituur 32:75
partner 1:1 7:11 8:3 10:7 11:7 12:10 13:-5 17:11 22:13 26:4 29:2 31:-1 33:-43 35:0 36:10 40:32 42:25 43:28 45:-4 46:32 53:-6
partnerin 29:70|partnern 16:44 22:45 34:39|partneronderneming 46:76|partnerondernemingen 46:76
partners 1:24 5:18 7:23 8:21 9:32 10:20 22:16 33:-18 34:7 36:21 40:26 43:13|partnership 6:51 10:56
partnerunternehmen 46:70|partons 20:57|partout 2:9 7:15 11:40 14:17 20:3 31:26 33:10 40:4 49:30 53:18
parts 0:16 2:12 7:31 10:37 14:5 17:14 20:0 23:16 24:19 30:22 33:-2 40:-3 45:11
party 10:50 19:8 21:19 33:-12 35:22 44:19 45:16 48:20 51:25|paru 34:64|parue 34:58 47:52|parviendra 12:51 23:69
parviennent 35:78|parvient 28:57 33:26|parvis 32:69 45:58|parviz 21:43 33:22
pas 2:-5 3:15 6:10 7:-3 10:-12 11:8 12:-3 13:-5 14:18 17:-6 19:11 20:6 21:3 24:1 27:9 29:-3 31:-8 33:2 34:-9 35:1 36:-1 37:3 38:3 39:-3 40:-1 44:6 45:1 46:-2 47:8 48:4 49:-3 51:0 52:14 53:-11
pascal 2:39 3:26 13:37 19:30 29:48|pasen 18:49 33:21|paspoort 25:78|paspoortnummer 25:78|pasquet 13:58 22:62
pass 3:2 18:14 21:34 24:20 33:-1 34:6 35:19 39:49 44:16 48:28 52:23
passage 1:39 6:17 19:26 21:15 23:18 24:23 30:18 31:8 32:24 33:7 34:5 45:12|passager 33:31|passagere 33:31
passagers 45:71|passages 18:51 20:27 33:2 34:34|passagier 3:58|passagiers 20:36 30:48 33:7|passait 33:6 47:73
passant 33:31
passe 2:-16 3:5 6:-3 10:-9 11:11 12:1 13:-8 19:-1 20:-1 21:20 28:5 31:-3 33:12 34:-15 39:37 40:-7 44:6 45:6 47:0 48:4 52:33 53:11
passed 33:30|passee 33:18 47:66|passel 33:28|passen 21:39 33:24|passendale 33:16 48:59|passende 33:29
passenger 21:51 28:54 33:8|passengers 33:3 35:70|passent 3:15 19:20 20:12 21:29 33:13 45:27 53:27
passeport 9:45 25:79 43:39|passer 3:30 7:14 20:22 21:19 28:29 33:6 45:29 53:17|passera 19:50 45:58
passerelle 7:50 13:25 15:49 33:5|passeren 33:28|passerons 20:57|passes 5:29 20:18 23:33 24:32 33:13 34:15 45:29
passeur 45:71|passeurs 22:76|passiert 3:39 9:32 14:28 21:28 33:-7|passif 0:82|passing 33:30|passion 27:66|passiva 0:73
passive 2:42 10:42 34:41|passons 33:31|passport 9:31 25:73 33:-15 43:24|passports 21:72|passt 27:39 40:46|passu 10:64
password 39:65 52:67|passwort 33:-12 39:63 52:43|passwortgeschutzt 39:71
past 19:5 20:14 24:23 27:8 33:14 38:21 39:23 40:19 47:18|pastel 32:77|pastels 32:83|pastilles 33:18 43:62
pastoor 6:24 20:12 33:20 35:26 48:23|pastoors 33:28|pastorie 21:54 33:15|pastry 38:76|paswoord 39:58 52:67
pat 33:20 35:59|patent 10:48 33:16|patentiert 53:63|pater 22:58 35:58|paternity 2:63|pates 33:31|path 20:45 32:43 33:8
paths 20:59|patience 38:69 40:36|patient 2:12 3:19 16:22 19:19 21:40 33:-3 45:28 48:26 53:21|patiente 21:74
patientes 34:64|patients 21:74|patine 32:61 44:56 50:58|patois 3:19 22:43 33:9 43:47|patricia 7:41 11:47 29:49
patrick 25:80|patrimoine 0:55 17:39 23:37 31:27 40:31 53:31|patrimoniaux 2:57 5:51|patriote 33:31|patriotes 33:31
patron 3:19 6:35 33:20 48:45|patroon 33:28|patschnass 20:58|patstelling 10:62|patte 7:42 33:26|pattern 44:73
patterns 24:77|pattes 33:31|paturages 20:29 33:4 34:51
paul 6:19 7:6 8:17 9:17 12:9 13:9 16:10 25:23 26:21 27:4 29:32 33:4 43:12 44:18 48:35
paula 1:17 6:17 10:9 12:6 22:8 23:9 24:20 27:1 28:12 33:8 36:14 37:15 40:-4 43:14 48:15 49:13|paulas 33:29
paulina 33:20 44:48|pauline 10:23 13:29 16:30 19:21 34:21 37:44 43:33 47:37 53:29|pauls 22:52 27:47|paulus 50:80
paupieres 33:31|pauquet 33:28|pauschal 16:60 26:29 50:27|pauschale 50:68
pause 6:17 20:21 21:15 33:17 44:25 47:24 48:18|paused 3:37 28:54 33:8|pausen 20:58|pausers 33:30|pauvre 3:60
pauwaert 7:69|pauwels 6:42 7:27 33:5 43:40 46:42|pauwelyn 20:45 22:56|pauze 13:45 33:4 39:47 49:52
pave 1:30 4:42 8:38 10:39 22:32 27:23 43:32 51:40|pavement 20:45 33:16|paves 13:71|pavillon 33:18 50:66|pawn 48:73
pax 16:50 26:69|pay 2:25 3:-7 6:6 7:17 10:8 14:3 16:4 17:16 20:8 26:33 31:13 33:-9 34:19 40:11 42:17
payable 0:36 2:16 10:13 23:55 26:37 34:27 40:4 51:28|payables 0:47 2:44 10:26 20:18 34:25|payant 30:56 40:36 42:56
payante 10:21 31:44 42:67|paye 2:30 5:30 10:14 14:10 17:19 26:36 31:7 33:6 34:23 37:26 45:11
payee 2:28 5:44 33:10 35:43 40:23|payees 2:35 5:51 51:70|payen 45:71|payer 3:15 26:66 33:-8 40:26 42:20 50:42
payes 2:38 10:28 19:26 33:-7 34:26 40:20|paying 10:42 26:56 33:8|payment 2:18 5:27 7:10 23:36 26:21 33:-15 34:44 50:31
payments 2:49 10:50|payons 2:49 7:55|payroll 48:73
pays 1:-1 2:10 3:-13 7:3 10:12 13:-8 14:-4 16:-6 17:19 19:-15 20:-21 22:23 30:6 31:36 33:-9 34:4 36:4 40:13 42:16 44:9 45:-7 47:0 48:0 53:15
paysage 20:57|paysages 3:60|pb 10:66|pb0000116 25:80|pc 22:71|pda 31:68|pdf 1:26 9:59 11:33 12:38 17:11 35:10 43:9
pdfs 12:69|pdg 2:14 5:30 12:41 16:24 17:30 32:34 33:-17 42:29 43:27 44:29 53:23|pdm 22:76|pe 23:49 49:73
peace 6:58 33:16|peacock 13:67|peat 13:35 22:39 33:21|peau 3:33 24:68 33:4|pechait 20:57|peche 21:60 45:58
pecheur 33:31|pecheurs 33:31|pecheux 33:31|pedagogique 27:31 31:64|pedale 21:74|pediatrie 27:66|pedlar 33:30
pedra 5:46 34:39 47:45|peel 19:47 52:66|peeling 32:77|peels 20:59|peer 48:68|peeters 6:48 33:21|peg 3:40 33:21
pegase 2:5 7:24 10:25 11:24 17:31 29:25 30:20 34:7 37:29 40:10 42:29 43:27 46:42 50:22
pegel 1:21 10:8 12:10 13:10 19:4 21:18 22:12 23:12 24:16 33:-1 34:6 36:17 37:18 43:10 45:10 47:12 48:11
pegelhauser 20:58|pegelheft 31:62|pegelstand 28:69|pegelstande 33:29|peggy 3:27 13:39 16:36 22:40 43:39
peine 14:39 20:26 33:13 45:40|peint 13:44 33:18 40:31|peinte 33:31|peintes 24:82|peintres 7:55 16:59
peints 19:42 24:61 45:50|peinture 7:37 19:33 20:26 32:52 50:48|peintures 3:33 13:44 32:56 33:4
peirsman 2:18 5:29 7:22 13:27 23:27 25:35 29:32 37:34 43:36|pekel 33:28|pekets 33:31|pell 6:72|pellet 7:49 39:75
pelleteuse 33:31|pelletier 6:72|pellicule 19:42 33:24|peloton 33:28|peluche 6:63 28:70|pelure 32:83|pelures 7:55 13:58
pemberwick 5:50 11:53 29:55|pen 33:26 48:39|penale 2:63|penalite 35:78|penalties 14:68|penalty 10:42 33:8 35:54
penance 33:30|penchait 20:57|penche 33:23 53:50|penchee 33:31|penchent 20:49 33:10|pencher 20:57
pencil 24:49 33:19 47:28 49:31|pend 33:31
pendant 2:-14 3:21 10:-11 13:4 19:11 20:23 21:-3 27:-11 28:7 31:6 33:2 34:30 35:1 40:-10 45:-6 47:3 48:0 53:4
pendante 14:71|pending 1:24 5:39 14:23 15:32 17:60|pendu 33:31|pendues 32:83|pendule 33:31|pendus 27:66|penetre 33:31
peniche 22:48 31:40 36:57 40:31|peniches 45:71|penn 13:67|pennies 39:79|penning 33:28
penningmeester 0:38 6:32 8:38 12:30 15:37 33:-9 35:34|pennsylvanie 31:68|penny 6:72
pennyfarthing 5:28 8:33 10:20 17:29 22:27 34:19 40:12 42:29 43:25 51:35|penombre 49:84|pens 33:30|pensait 33:31
pense 3:6 7:15 19:28 21:20 31:26 32:42 33:3 40:17 43:22|pensent 19:50 33:18|pensiero 20:57
pensioen 6:38 20:26 22:40 33:-2 35:40|pension 6:23 13:28 20:22 22:39 33:1 45:18 48:29|pensionierter 33:29
pensionnes 7:69|pensions 33:31|pensionskassen 33:29|pente 22:62 33:13|pentecost 33:30|pentecostal 33:30
pentecote 18:77
people 1:-7 3:16 6:15 7:18 9:11 12:-1 13:-8 16:-6 17:-3 18:-4 19:8 20:10 21:-3 22:-4 28:15 30:-2 31:14 33:3 34:-13 36:8 40:0 45:5 46:2 47:-2 49:2 53:13
pepiniere 48:77|pepinieres 26:78|pepinster 30:77|peploe 33:30
per 2:18 3:-6 5:0 7:11 10:2 11:0 12:0 13:-6 16:-7 18:3 19:3 20:-6 21:0 23:3 24:8 27:-5 30:21 31:9 32:1 33:-16 34:14 35:7 36:8 40:3 41:7 43:-6 45:24 48:5 50:5 53:-8
percage 35:78|perce 21:74|percent 27:64|percentage 2:60|percentages 10:55 40:32|percents 40:55|perception 2:55 51:62
perche 33:23 45:50|percoit 2:48 19:43 34:30|percolateur 33:31|percues 2:43 15:74|percus 2:63
perd 10:14 19:1 20:-6 21:35 33:22 44:26 48:14|perdent 33:31|perdit 47:79|perdons 40:58|perdra 33:31
perdrait 33:22 40:38|perdre 7:31 19:39 20:19 33:7 53:34|perdront 33:31
perdu 3:21 6:13 7:6 17:16 20:-6 21:38 24:19 26:22 28:33 32:20 33:7 37:35 45:8|perdue 21:74
perdues 1:24 3:11 12:23 13:22 33:4 34:15 37:38 43:26 45:32 47:30|perdus 24:55 31:40 33:18
pere 1:-4 3:27 6:23 12:-5 20:-2 28:22 32:6 33:19 40:-19 44:15 45:8 47:9|peren 48:68|peres 3:38 20:22 22:41 36:50 44:42
perfect 28:49 33:24|perfectly 33:30|perfekt 33:29|perforations 19:50 33:18|perform 2:63|performance 19:61
performances 19:61|performed 13:67|performers 26:75|performs 3:59|perfusion 39:84|perhaps 20:45 44:59|peribonka 33:31
perigee 26:85|perime 35:78|perimetre 30:77|period 2:28 5:17 16:27 18:17 19:7 34:45 40:1 41:17 51:24
periode 0:24 1:44 10:15 15:36 18:24 27:8 30:19 34:27 35:25 46:26 51:30|periodicite 45:71|periods 2:49 19:47
peripherie 31:68|perishable 35:76|perjury 14:68|perle 19:64|permafrost 22:71|permanence 20:31 25:61 33:16
permanent 7:66|permanente 7:47 23:56 27:45|permanentes 7:69|permanents 7:62 33:-7 46:46|permet 20:26 33:0 40:48
permettent 27:66|permettez 12:72|permettra 40:58|permettrait 3:60|permettre 3:46 20:43
permis 3:13 13:50 19:17 21:36 34:17 35:30 40:10 47:32|permise 33:31|permission 20:45 35:41 47:52|permit 25:66 40:42
permits 2:42 41:50 50:55|permitted 34:62|permitting 18:63 27:43|perpetuity 2:63|perplexe 24:82
perron 5:44 30:48 33:7 34:30|perron3 39:76|perroquet 6:76|perruques 33:31|pers 16:45 33:-24 38:58 50:38 53:8
persbericht 35:71|perscontact 38:74|perscontainer 33:28|persiste 2:63|persmap 38:74
person 1:8 2:-6 3:8 6:3 7:7 8:7 11:6 12:-1 13:2 19:0 20:27 28:12 29:7 30:5 33:4 40:-5 43:0 45:15 46:23 49:8 52:10
personage 3:41 11:44 34:41|personagebogen 45:66|personagefiches 6:69
personages 6:24 19:16 23:25 34:16 36:31 44:40 45:47|personal 34:44 46:61|personalausweis 25:73|personas 31:68
personeel 7:34 46:72|personeelsbestand 0:75|personen 6:12 7:19 9:14 16:27 20:15 30:23 34:6 40:0 46:33 50:24 53:34
personlich 2:34 26:44 33:16|personlichkeit 16:65
personnage 2:5 3:32 11:36 19:19 20:-1 23:20 27:9 30:32 33:-26 34:6 40:0 45:33
personnages 2:8 3:-6 6:34 16:18 19:26 24:27 34:-2 36:19 44:43 45:48 53:6|personnalite 30:77
personne 1:18 3:11 6:7 7:4 12:-10 14:2 15:1 19:-7 20:8 21:18 22:-7 28:15 31:-15 33:14 34:-1 35:-5 38:1 43:-7 45:6 46:2 47:10 48:12 49:1
personnel 0:22 7:28 25:27 28:24 31:20 32:23 33:-17 40:-2 41:61 46:24|personnelles 14:57 40:44
personnes 2:-14 3:-7 5:2 7:33 8:14 14:4 16:21 19:-3 20:13 21:-3 27:-10 28:8 30:25 31:12 33:-2 34:-12 36:8 38:13 40:-19 44:1 46:28 48:0 53:19
persons 3:5 7:31 14:14 16:15 20:16 26:23 31:10 33:-25 35:21 40:1 46:23 50:22 53:38|persoon 20:44 33:15
persoonsgegevens 27:63|persos 6:76|persoverzicht 38:74|perspagina 38:74|perspectief 30:69|perspective 24:68 33:18
perspectives 9:67 31:54|perspektive 45:64|persreis 31:63|perte 0:69 14:44 33:-9 40:17|pertes 33:31
pertinence 1:59 40:44|perucke 26:55 33:4 49:45|perucken 33:29|peruckenklamauk 44:67|peruckenwerkstatt 26:71
peruwelz 20:36 33:7 53:44|perwez 53:68|perzik 32:75|pesait 47:79|pese 13:50 22:54 39:62|pesel 2:63|peser 19:64
pestcode 7:65|pet 26:44 33:24|petanque 28:54 33:20 48:46|pete 45:70|peter 6:68|peters 13:64
petit 3:-10 7:-1 13:2 19:-6 20:4 21:18 22:20 28:24 33:12 37:16 38:32 39:13 40:-2 41:6 47:20 49:13 53:9
petite 0:7 1:-2 3:0 6:1 7:-7 11:15 12:12 14:30 16:-2 19:-11 20:2 21:-2 22:13 28:8 31:7 33:7 38:18 40:-2 43:0 45:-4 46:43
petites 3:8 7:17 13:20 15:31 22:44 27:14 31:16 32:31 33:-20 39:45 44:26 47:28|petition 33:30|petitionnent 33:31
petitjean 1:35 2:46 5:40 37:49 43:37|petits 6:20 13:15 19:8 22:36 24:25 31:26 33:4 40:1 41:39 49:27|petre 7:69
petrit 21:74|petrol 32:56 33:21|petrole 32:83|petroleum 19:61|petronella 19:47 43:55|petru 20:57|pets 30:73
petting 35:76|petty 21:72
peu 3:-3 6:15 7:16 13:4 14:-5 19:27 20:1 28:7 31:0 33:4 38:23 40:9 43:33 44:10 45:10 47:3 52:10
peuple 31:34 33:17 40:24 53:38|peupliers 33:31|peur 3:29 6:33 19:21 24:31 30:15 33:12 36:22 38:20 40:-5|peurs 28:84
peut 2:11 3:4 5:-1 8:1 10:10 12:-7 17:-1 19:-16 20:10 23:-2 27:12 29:2 30:-2 31:-4 33:4 34:26 35:-2 36:5 38:13 40:13 45:0 47:0 51:4 53:-8
peuvent 10:22 19:21 20:14 27:23 33:-12 34:49|peux 19:26 20:32 27:42 29:44 34:26|pew 33:30|pews 33:30
peyton 2:32 3:28 20:28 34:31 43:38|pfanderspiel 33:29|pfarrer 20:28 33:25|pfeil 33:3 49:65|pferd 33:29|pfiff 33:29
pflaster 3:55|pflege 31:62|pflegeheim 33:29|pflegeheimen 33:29|pflegeverbande 31:62|pflegt 33:29|pflichtanlagen 1:65
pflichtfeld 1:65|pflugt 33:29|pflugte 33:29|pfoten 33:29|pfotensprache 24:70|pfutze 32:57 33:16
pgmbh 0:18 2:18 4:19 7:9 10:19 12:21 14:22 26:18 30:13 34:18 43:22 46:17 50:16 51:18|ph 1:59 12:59
phare 3:22 21:36 24:45 33:-6 38:61|phares 19:33 33:21 48:45
pharmacie 1:16 2:5 3:2 10:8 12:15 13:23 16:15 20:-1 27:9 33:2 37:29 40:0 41:28 43:18 48:19 53:14|pharmacien 33:31
pharmacienne 33:23 44:56|pharmaciens 18:77|phase 3:18 9:12 10:17 12:19 14:8 16:42 17:41 18:30 20:-10 40:9 42:9 53:16
philharmonique 33:31|philippa 12:45 13:34 14:35 27:31 43:35
philippe 6:26 16:23 17:29 18:26 21:23 33:10 40:20 44:27 53:21|philippeville 33:31|philologie 13:71|philology 13:67
philomene 33:31|philosophe 6:63 33:18|philosophie 6:46 13:34 33:9 45:34|philosophieprofessor 33:29
phone 1:9 3:10 6:12 19:1 21:12 27:4 32:17 33:9 40:6 43:20 45:10 47:14 48:24 52:31|phones 33:16 35:49 48:46
phonurgie 13:71|phosphore 32:83|photo 5:19 20:10 21:15 24:23 26:38 32:50 33:8 35:25 37:40 47:20|photocopie 25:87
photocopies 16:73|photocopy 33:30|photogrammetrie 20:57|photogrammetry 16:69|photograph 20:47 33:14
photographe 33:18 53:58|photographed 33:30|photographer 13:54 43:55|photographie 13:31 16:33 33:22 50:39
photographiee 32:83|photographient 20:57|photographies 20:35 32:69 38:48|photographique 26:85
photographs 2:18 16:24 19:29 20:27 32:45 33:-6 38:31
photography 1:11 2:23 10:23 14:28 18:36 23:16 32:19 34:26 40:20 43:10|photorealism 19:61
photos 2:7 3:4 16:17 20:1 31:12 32:63 33:-5 38:47 50:24|phrase 3:28 6:16 20:20 28:48 33:12 40:-3 48:16
phrases 3:29 6:32 20:13 28:40 33:12 44:33|physically 20:59|physik 13:64|physique 1:59 15:69|physiquement 6:76
physiques 7:47 46:76|pia 3:22 13:34 20:19 27:28 33:-7 36:47 43:37|pianiste 33:31
piano 3:18 19:6 21:22 28:26 33:16 36:27 48:35|pianos 28:58 33:16 34:38|pianostemster 28:75|pic 1:69|picard 16:46 43:70
picardisch 16:41 19:34 43:43 53:39|picards 40:58|pick 12:42 27:50 28:49|picked 20:37 22:50 23:52|picknick 33:15 48:54
pickpocket 33:30|picks 3:28 33:20 48:42|picturales 32:83
picture 3:0 8:18 19:24 20:0 27:16 33:-3 34:22 37:32 40:-3 41:30 43:21 52:21|picturegoer 38:76
pictures 0:9 1:20 2:6 4:19 5:9 7:10 8:8 9:11 10:19 12:10 13:-1 14:13 16:-8 17:13 22:-5 26:9 27:1 29:23 30:4 31:-11 32:8 33:-45 34:13 35:0 36:8 37:4 38:1 40:-1 43:22 46:10 50:1 51:15
piece 1:4 2:-9 3:-3 5:13 6:4 7:1 9:43 10:3 11:39 12:0 13:-1 14:-1 18:4 19:1 27:9 29:19 31:-5 33:-3 34:6 40:-15 43:17 46:11 53:-1
pieces 1:36 3:-12 5:6 9:40 11:26 12:39 13:14 14:9 19:-8 23:6 29:10 31:0 33:-8 34:-8 35:16 39:15 44:9 48:5 53:0
piecha 7:62|pied 19:42 20:12 21:16 33:17 50:22|pieds 19:11 21:21 33:18 45:18 47:39 49:51|piege 33:31
piel 5:46 8:49 43:43|piepen 33:28|piept 33:28|pier 33:21 35:41 45:35|pierart 33:31
pierre 7:23 8:26 12:12 14:28 19:3 21:13 27:6 28:32 29:26 33:3 37:26 45:11 47:19 48:16 50:19
pierres 12:37 32:48 33:-4 37:52 48:42 50:45|pierreuse 7:69|piet 2:32 3:28 12:38 43:38 53:37|pieter 8:62 25:71
pieternel 13:46 19:39 43:47|pietine 44:77|pietro 3:28 7:37 25:55 29:51 34:33
piette 6:23 7:23 14:28 27:30 29:33 33:-22 38:29 40:26 53:24|pieuses 33:31|pig 31:64|pigeons 20:57|piges 33:31
pijn 33:28|pijnlijk 33:28|pijp 33:28|pikt 33:28|piktogramm 24:70|pilate 33:30|pilates 33:29|piles 20:43 26:71
piloot 5:21 6:19 9:35 12:17 16:29 18:21 27:13 40:18 43:20 44:22 45:16 52:27|pilootaflevering 16:46 33:7 45:45
pilootdagen 30:69|pilootfilm 34:61|pilootje 52:77|pilootscenario 10:48 43:56|pilootscene 16:38 18:41 36:46 40:36
pilot 1:7 2:4 5:10 7:-3 9:19 10:2 12:8 13:-2 16:19 18:22 20:-10 22:1 27:18 30:3 33:-16 34:-7 36:16 40:2 43:18 44:18 45:9 48:11 50:6 52:9 53:-2
pilot58 52:72|pilot70 52:80|pilotage 10:44 16:51 40:36|pilotbild 40:54|pilotbuch 1:26 2:22 5:28 9:29 16:39 40:15 43:26
pilotdrehbuch 1:65
pilote 1:6 2:12 5:6 12:9 13:-1 16:26 18:25 21:1 22:13 23:5 27:3 31:-5 33:-25 34:9 36:22 38:10 39:11 40:2 42:5 43:24 44:15 45:24 48:14 49:11 50:17 52:21
piloter 19:64|pilotes 33:31|pilotfolge 33:16 45:50|pilotminute 16:35 18:37 23:27 27:21 40:14 49:31 52:33|pilules 33:31
pim 3:13 16:23 18:25 24:31 27:20 31:18 33:15|pince 20:57|pinceau 19:50 20:43|pindanoten 3:58|pingouin 22:62 39:70
pinion 33:30|pink 48:73|pinkhof 27:64|pinned 32:77|pins 32:50 33:24|pint 45:70|pinte 34:64|pinten 33:28|pinwheel 31:64
pip 6:33 19:22 33:20 43:29|pipeline 7:41 13:49 40:36|pipette 6:38 21:36 24:44 33:15 48:39|pique 33:23 35:56
piquees 32:83|piqure 33:31|pirard 13:32 14:32 22:45 35:38 36:45 43:36|pirates 22:76
pire 6:41 21:39 33:-4 38:48 40:23 45:36|pirmez 34:64
pirogue 0:24 2:5 5:30 7:11 10:17 12:14 15:25 17:21 18:19 22:18 23:19 29:24 34:19 37:29 39:39 40:0 43:17 52:28
piron 2:24 5:44 13:28 33:-4 35:30 40:10 43:30 53:23|pirotte 6:38 33:15 48:39 49:44
pirson 1:32 7:40 33:0 45:26 48:41 50:39|pis 20:57|piscine 16:40 19:31 20:14 30:35 33:7 53:29
piste 28:36 32:35 33:21 48:38 49:35|pistenfahrzeuge 41:66|pistes 20:22 44:69 50:45|pistolet 19:64
pit 13:40 19:34 33:-3 43:40|pitch 1:10 12:13 18:35 19:5 27:8 28:55 30:14 33:-31 36:32 40:18 44:17|pitchen 18:71
pitches 33:30|pitchforen 16:65|pitchforums 16:67|pitching 16:56 28:62|pitchs 21:74|pitchvideo 16:54 18:57|pitie 33:31
pitied 3:45 21:58|pittoresque 38:69 45:58|pity 21:72|pivot 6:76
pixel 1:19 2:14 7:14 10:14 13:7 14:8 15:17 20:-1 22:11 26:17 27:4 28:15 30:13 33:-10 34:2 36:17 37:19 40:6 43:19 50:16
pizza 33:23 40:30|pizzakoerier 33:28|pl 1:22 10:33 16:38 17:26 22:20 24:42 31:18 36:30 43:22|plaat 33:28
plaatjes 32:75|plaats 1:17 3:9 11:37 12:8 20:20 21:8 29:15 33:9 40:-4 48:9 53:7|plaatsbeschrijving 35:71
plaatse 33:15 53:52|plaatselijke 33:15 35:58|plaatsen 20:31 26:48 33:2 53:39|plaatsnemen 3:58
placard 13:50 33:10 39:62
place 1:1 2:-16 3:2 4:11 6:-5 8:7 11:18 12:0 17:10 19:-10 20:15 21:-6 23:-1 25:14 27:1 29:18 31:-2 32:2 33:11 36:11 40:1 43:3 44:-4 45:3 48:-4 50:-1 53:-2
placed 14:68|placee 33:31|placees 20:57|placeholder 37:79|placement 31:54 33:18|placent 33:31|placer 33:31
placerons 19:64|places 2:2 3:6 7:8 16:12 18:15 20:14 21:13 27:24 33:10 34:3 35:28 40:-3 48:16
plafond 15:66 17:16 32:20 33:-15 34:12 40:11 48:13 49:20 50:30|plafondplaten 33:28|plafonds 48:77|plafonne 34:64
plafonnes 27:66|plage 1:19 19:10 22:34 31:26 33:9 40:13 41:22 45:30 48:23|plages 32:83|plaidoirie 6:76
plaignante 20:57|plain 33:30|plainly 33:30|plaint 33:31|plainte 33:31|plaisanciers 31:68|plaisante 20:57
plaisanterie 19:64|plaisir 3:19 12:32 23:68 27:26|plait 3:46 26:71|plakat 31:54 37:51|plakate 31:62
plakatentwurf 37:72
plan 1:26 2:-11 3:-18 7:-12 9:29 10:7 11:11 12:4 15:-1 16:4 17:-1 18:8 19:8 20:-1 21:-1 24:17 26:-1 27:-2 31:1 32:-2 33:-9 35:-6 36:0 38:-3 40:15 42:12 44:-7 48:-2 49:34 50:-3 51:-2 52:5 53:-2
planche 20:5 24:62 26:32 32:61 47:27 49:44|plancher 30:46 34:54 49:52|planches 19:33 32:65 43:44 47:48
plane 19:49 33:13|planen 40:46 53:42|planes 33:30|plank 33:15 50:59|planken 3:15 21:26 33:10 36:43 45:24 47:29
planned 20:28 31:33 40:24 43:38 53:37|plannen 20:44 33:15
planning 1:22 9:41 11:33 12:15 16:33 18:39 19:1 31:0 33:-30 40:16 43:8|plannings 33:31
plans 6:27 9:23 12:16 16:12 19:43 20:16 33:-29 34:10 40:-3 41:16 49:23 50:19 52:26
plant 6:25 7:20 26:31 27:18 33:18 44:26|plantation 48:77|plante 3:28 33:13 37:55 47:48|planted 33:30
planten 6:44 33:22|plantjes 35:71|planton 2:17 21:29 22:40 31:22 33:-14 38:38 39:48 43:30 45:26
plants 6:41 16:38 33:12 50:45|plaque 21:32 33:23 36:43 48:35|plaques 33:31|plaster 13:38 22:41 33:0 39:59
plastic 19:25 31:38 32:38 33:13|plastikbechern 33:29|plastikrohren 33:29|plastique 3:22 20:40 33:15|plat 33:28 34:22
plate 6:28 19:16 33:12 47:51 48:34|plateau 7:20 13:11 16:12 18:16 20:-3 27:17 30:21 33:8 35:17 40:9 41:16 43:15 50:36
plateaux 7:31 10:28 30:39 31:30 33:-7 40:20 41:38|plateforme 2:4 22:29 30:19 31:50 34:5 40:24 42:38 43:17
plateformes 7:24 30:33 31:57 40:26|plates 20:34 33:18 48:38|platform 10:13 14:18 31:56 33:-21 40:4 42:24
platformen 31:63|platforms 30:38 31:42 34:27 40:35|platinerie 33:31|platre 38:76|plats 19:50 22:62|platschert 33:29
platt 16:44 33:-5 40:20 43:43|plattdeutsch 19:58|platte 7:26 13:41 22:33 31:25 33:-10 38:36 39:37|plattegronden 6:69
platteland 31:63|plattenraum 48:65|plattform 10:28 31:28 40:40 42:34|platz 13:43 20:37 33:8|platzchen 33:29
play 2:22 5:31 13:15 27:23 33:-4 34:29 40:2 47:33 48:19|playable 44:73|played 3:22 19:37 31:28 33:12
player 33:23 38:50|players 28:75|playground 13:67|playing 27:50 33:16
plays 6:20 13:40 19:9 20:7 27:12 33:11 40:3 47:22|playwright 13:67
please 1:16 2:6 11:41 12:35 20:-8 21:6 23:17 26:32 27:18 33:-21 35:25 37:13 39:12 45:3 50:19 52:23
pleased 23:57 27:40 33:5|pleasehold 31:64|pleasure 27:50 33:3 44:46|pledges 33:30|pleidooien 45:66
plein 2:7 7:25 10:0 14:6 16:12 29:26 31:2 33:12 40:0 46:28 48:21 49:17 53:19|pleine 3:35 20:19 33:15 49:46
pleines 7:55 22:62|pleins 33:31|pleite 33:29|pleiten 48:68|plek 3:34 19:30 20:26 33:-2 45:23|plekken 3:41 16:38 20:38
pleurait 21:60 45:58|pleurant 33:31|pleure 20:6 21:35 33:25 48:25|pleurent 33:31|pleurer 19:29 33:28|pleut 19:50 33:18
pleuvoir 33:31|plezier 27:63|pli 12:59 34:50|pliant 24:68 33:18|plichtig 8:67 26:54|plie 33:28 49:49|pliee 48:77
plient 48:77|plier 33:31|plies 33:31
plinth 1:17 2:11 7:23 10:11 12:16 13:15 14:16 15:25 26:25 34:10 37:27 38:24 40:3 43:16 50:24 52:27|plis 33:31
plisnier 6:55 21:52 44:56|ploeg 3:-1 16:9 18:12 20:9 33:-6 40:14 41:49 45:8 48:10 53:25|ploegbaas 33:28
ploegmaaltijd 40:55|plomb 32:83|plombier 21:74|plombieren 33:29|plombieres 13:48 27:42 53:44|plonge 21:49 33:6 50:60
plongee 19:40 49:72 53:35|plongees 41:76|plongeur 20:57|plongeuse 16:59 33:18|plooien 33:28|plooilijnen 24:76
plooistoel 33:23 48:41|plop 49:76|plot 3:38 6:24 18:24 19:13 31:17 33:-18 44:39 45:22|plots 19:34 33:15 45:40
plotter 3:55|plotzlich 3:25 33:19 48:35|plouf 33:18 49:70|pluche 7:36 16:29 19:22 32:36 43:31 50:34 53:27
pluie 13:16 16:17 19:8 32:27 33:11 35:22 41:21 46:28 48:21 50:44 53:16|pluies 18:77|plukkers 38:74|plukt 45:66
plum 33:30|plumacher 20:45 33:16|plumbers 26:78|plume 2:19 6:32 20:23 24:38 33:0 39:54 47:35|plums 20:59
plumule 5:57 34:42 47:58|plupart 40:58
plus 0:14 1:-9 2:-3 3:-3 6:-2 7:1 9:-1 10:-2 13:-6 18:-5 19:-1 20:0 21:7 22:5 24:0 27:-11 28:2 30:7 31:4 33:11 34:7 35:3 36:1 37:0 38:9 40:2 43:-6 44:6 45:2 46:8 48:-1 50:-5 53:-10
plusieurs 7:34 19:29 20:35 30:42 33:-4|pluspunt 31:63|pluspunten 44:72|plussers 30:56 31:50
plutot 12:33 19:24 30:38 33:11 40:31|pm 49:84|pme 1:24 9:32 14:56 15:34 46:61|pneumatiques 45:71|pneumologue 19:64
pneus 47:79|png 9:75|po 26:85|poaching 28:75|poche 20:14 24:40 33:15 38:40 48:34 49:41|poches 33:31
pochet 2:32 9:37 13:27 16:29 22:42 33:-13 43:31 53:28|pocket 32:77|pockets 33:16 48:59
podcast 1:5 2:18 3:-7 10:15 20:-9 21:29 30:17 31:45 34:7 38:16 40:9 41:8 42:9 45:4|podcaster 45:70
podcasts 7:47 31:46 33:10|podium 28:75|podiumblad 38:74|podologie 48:77|podologue 6:55 21:52 33:10|poele 33:31
poeme 20:43 33:18|poetshulp 33:28|poetst 20:57|poetsvrouw 33:28|pohl 7:36 15:43 27:34 38:43
poids 1:39 3:21 10:26 27:27 33:5 47:40|poignant 38:83|poignee 24:61 33:10 48:55|poignees 24:82|poil 36:85
poils 24:55 33:18 49:56
point 2:2 3:9 10:-5 11:10 12:14 14:0 16:2 18:6 19:10 20:24 21:3 29:11 30:17 31:-3 33:-3 35:18 40:6 44:10 45:14 48:18
pointe 21:40 33:27|pointed 33:30|pointer 33:30|pointeuse 13:58 31:54
points 1:37 6:13 10:18 19:10 22:13 27:3 30:33 33:-23 40:16 44:49 50:28|pointu 33:31|pointure 24:82
pois 6:35 10:32 22:34 24:41 33:0 44:36 49:42|poisoned 33:30|poisson 6:42 13:37 24:48 33:17|poissons 21:74
poitrine 33:31|pokalen 33:29|pol 2:46 21:47 45:45|poland 31:43 40:34 42:51|polar 3:33 22:48 45:58|polarisation 40:58
polaroids 32:83|polder 3:21 16:30 19:24 20:20 33:4 53:29|polderkoning 13:56 22:58
polderlicht 2:10 5:34 10:21 17:31 27:13 30:20 34:35 39:35 40:6|polderzee 1:69
pole 7:35 9:35 22:29 27:20 30:31 32:40 33:-8 38:36 44:31|polen 20:36 31:50 33:-7|poles 7:50 33:20
poli 20:23 21:40 33:-2 38:51 47:46|police 21:25 24:26 33:18 35:34 45:28 48:36|policeman 33:30|policennummer 35:69
policier 3:25 33:23 40:23|policiere 44:77|policy 35:76|policyholder 35:76|polie 6:63 33:18
poliment 3:25 6:41 21:39 33:18|polish 1:6 2:41 3:-4 13:5 16:39 17:10 18:34 33:-22 35:13 40:3 43:6 45:7|polished 33:30
polishes 2:63|polisnummer 35:71|polite 6:32 19:21 20:19 33:20|politely 33:30|politeness 33:30
politesse 3:38 20:14 33:15 48:34|politie 16:20 33:25 44:25|politieauto 45:66|politiebureau 48:68|politieke 45:66
politiezone 35:71|politik 40:54|politique 7:55 40:44|politiques 13:71|politur 2:46 16:45 18:34|polizei 33:21 48:44
polizist 28:56 45:50|polizisten 33:29|polochon 1:29 2:19 7:35 34:20 40:14 43:31 46:40 50:36 52:42|pologne 31:68
polonais 33:31|pols 33:28|polstereien 33:29|polsterstuhle 33:29|pomme 2:19 13:38 33:1 37:44 43:42 47:36 49:40
pommes 21:44 33:2 35:58|pomp 19:47 33:15|pompe 21:33 22:43 33:-6 45:31 46:39 48:30 50:32|pompes 6:49 33:4 41:49 50:52
pompier 20:43 33:18|pompiers 22:48 27:39 30:50 36:57|pompon 33:18 36:57 49:56|poncelet 5:54 50:62|poncin 16:59 43:62
ponctuation 33:31|ponctuelle 19:64|ponctuelles 14:71|pondu 35:78|pons 33:29
pont 13:22 14:10 20:-4 22:34 26:24 33:2 35:17 39:32 44:17 45:30 48:28 50:24 53:15|pontier 6:55 33:10 48:55
ponts 20:14 30:41 33:17 53:28|pool 2:5 3:1 6:14 12:11 19:3 28:28 30:15 33:6 35:18 36:19 40:15 41:13 45:20 49:19
pooled 10:64|pools 16:38 20:46 43:41|poolse 21:41 32:48 33:2 42:46|poor 19:39 33:8 48:51|poort 33:21 35:50|poot 33:28
pop 3:30 6:51 48:50|pope 28:56 33:21|popescu 20:57|poppen 33:15 43:56|poppentheater 7:65|poppentheaters 53:66
pops 33:30|populaire 7:37 38:51 40:40 42:46|populaires 31:54 40:44|popular 7:53 33:16|population 33:30
populieren 33:28|porc 35:78|poreus 3:58|porions 33:31|pornographiques 14:71
port 9:32 13:29 22:30 26:32 33:-5 37:34 38:34 39:45 48:24|porta 47:66|portable 13:71|portail 1:51 20:35 23:56
portait 6:49 20:30 33:18|portal 23:66|portant 12:59 30:64
porte 2:-8 3:-20 6:-3 10:1 11:11 12:1 19:-3 20:13 21:18 22:5 23:-2 24:11 29:3 30:-2 31:-12 33:16 34:-7 35:7 39:11 40:-22 45:10 48:10 49:23
portee 19:42 35:56 40:36|portees 19:64|portefeuille 15:66 33:-1 40:17|portent 44:64 48:63
porter 2:14 10:17 12:36 27:18 33:18 34:15|portera 3:52 19:42|porterez 12:72|porteront 19:64
portes 19:33 20:26 21:22 31:16 33:5 40:6 45:20 48:25|porteur 1:47 20:42 43:50|porteurs 33:31|porteuse 43:75
portfolio 47:74|portier 33:28|portiere 33:31|portierster 33:28|portillon 33:31|portionen 21:64|porto 13:55 45:51
portrait 20:27 33:26|portraits 13:71|portretten 32:61 45:53|ports 27:64|portugiesen 33:29|portugiesisch 43:64
portuguese 33:30|porz 33:29|porzellan 45:64|pos 16:46 17:30 50:57|posa 47:79|posait 3:60
posaune 19:29 21:35 32:41 33:10|pose 3:-8 6:9 19:-4 20:7 33:27 47:23|posee 20:40 30:39 33:15|posent 33:31
poser 19:21 20:28 33:20 38:40|posera 40:58|poses 19:50 33:18|positief 27:50 44:59
position 5:30 10:10 11:24 16:20 20:6 21:12 27:5 31:11 33:0 40:25 42:19|positionering 31:63|positionierung 31:62
positioning 31:64|positionnement 3:28 31:57 40:26|positions 31:42 33:14 49:58|posons 12:72|posse 26:78|possedant 2:63
possede 5:44 7:34 10:31 20:22 33:-4 46:49|possedez 46:84|possedons 40:58|possess 3:59|possession 11:82
possibilite 3:28 34:54 40:26|possible 7:23 12:32 20:25 33:-21 34:24 35:25 43:23 45:39 50:27|possibles 31:68
post 1:-3 2:2 3:-13 6:1 7:-6 8:11 9:4 12:-3 13:3 16:16 18:-2 20:-17 21:5 22:16 23:9 25:6 29:5 31:-7 33:-15 37:7 38:17 39:4 40:-7 41:47 42:1 43:-3 45:-1 50:9 53:20
postal 12:53 31:55|postale 3:25 19:29 31:33 32:48 33:-4 44:42|postamt 31:49 45:50|postamtes 33:29
postbode 13:40 28:45 33:18|postbus 40:42 53:52|postcard 33:30|postcode 53:68|postcodes 53:68
poste 1:9 3:-8 7:1 8:17 9:13 11:13 12:15 13:3 16:28 17:11 19:-4 21:16 22:18 31:10 32:15 33:-1 39:16 40:13 41:26 47:11 48:9
posted 33:30|posten 16:65|poster 16:23 26:37 31:49 33:-11 37:51|posters 48:73|postes 7:42 11:54 34:37 53:44
posting 33:30|postkaart 33:28|postkarten 32:70|postma 33:15 34:48|postman 20:59|postmarks 24:77|postmeister 22:66
postmistress 22:71|postponed 17:59 22:58|postproductie 22:44 41:56 53:39|postproduction 8:41 22:48 41:57 53:44
postproduktion 7:23 22:47 40:15 41:40 53:24|posts 53:68|postulons 40:58|postwoman 13:54 45:56|postzegel 33:15 38:61
postzegels 32:75|pot 10:30 33:-4 39:62 52:53|potager 40:58|potassium 33:31|potence 24:82|potential 27:43 31:43 40:34
potentieel 31:63|potentiel 27:16 30:46 31:38 40:28 44:48 50:29|potentiels 40:58|potenzial 30:53 31:49
potlood 2:19 3:16 7:24 24:35 27:22 36:35 39:48 52:36|potloodlijn 40:55|pots 33:30|potten 22:50 31:42 40:34
potting 22:71|poubelle 33:31|poubelles 33:18 35:64|pouce 33:18 37:60 48:50|pouding 21:74|poudreuse 24:82|pouet 21:74
poulet 35:78|poulie 33:31|pouls 33:31|poumons 33:31|pound 40:55|pounds 11:61 31:51|poupee 21:60 45:58|poupees 19:64
pour 2:12 3:3 4:4 6:-3 7:-6 8:0 10:4 11:-2 12:9 13:1 14:-7 17:-4 18:-3 19:9 20:-6 21:-3 23:11 24:2 26:-1 27:13 28:4 29:17 31:-5 33:-2 34:4 35:3 36:3 39:4 40:3 43:-3 44:-6 45:-1 47:1 50:14 51:6 53:-2
pourcentage 2:63|poured 19:61|pourpre 3:60|pourquoi 3:28 7:8 9:10 20:-14 33:4 36:35 38:11 40:34 44:6 45:17 53:0
pourra 2:28 33:-4 34:56|pourrai 35:64 47:66|pourrait 27:34 31:15 33:20 53:39|pourrez 34:64|pourrie 33:31
pourrions 27:66|pourris 13:71|pourrons 34:64|pourront 20:43 33:18|pours 33:22 47:52|poursuit 3:38 10:44 33:10
poursuite 44:77|poursuivent 2:63|poursuivra 20:57|poursuivre 44:77|pourtant 33:31|pourtois 8:81|pourvoira 3:60
pourvu 34:64|poussait 13:71|poussant 3:46 33:18|pousse 33:29 48:31|poussent 40:58|pousser 33:31
poussiere 19:23 32:55 33:19 49:42|poutre 33:18 48:63|pouvaient 33:31|pouvais 20:57|pouvait 33:31|pouvant 10:66
pouvez 3:33 11:68 12:45|pouvoir 3:0 9:21 29:73 33:-4 34:4 40:-2 47:19|pouvoirs 29:82|pouvons 27:52 40:44|pov 49:77
power 4:37 21:30 29:65 33:-12 41:29|powerpoint 33:31|powers 4:79|pp 9:39 10:27 33:-20 43:31 44:56 51:29|pp09 51:83
pq 51:78|praambel 10:62|praat 3:8 6:44 20:17 21:18 33:10 40:6|praatte 3:58|praatziek 6:69|prachtig 33:28
practical 19:55 29:49|practice 6:72|practising 32:77|praet 50:73|prag 13:64|prague 32:69 48:63|praktikant 45:64
praktisch 33:29|pramie 35:69|pramisse 44:67|prasentation 18:67|praten 10:27 20:11 21:21 27:29 31:17 33:11
pratiquant 44:77|pratique 21:60 33:18|prato 40:58|pratt 44:73|pray 33:30|prayed 33:30|prayer 33:30|praying 36:77
pre 0:17 1:8 2:2 4:18 5:11 7:6 8:16 10:3 13:7 14:8 15:17 16:21 18:20 27:14 29:16 30:21 31:3 33:-36 34:1 40:3 42:22 43:8 45:4 46:17 51:18
preachat 27:26 31:15 36:32 40:5 42:70|preachats 31:68|preachetent 31:68|prealable 2:37 16:58 34:38
prealablement 2:49 10:52|prealables 23:78|preambule 2:31 10:48 34:33 45:40|preavis 10:52 35:64
precaire 28:58 33:6 35:62|precautions 21:74|precede 3:38 19:42 20:35|precedee 1:59 14:57
precedent 0:68 11:55 33:-8 40:18|precedente 11:78 33:-4|precedentes 11:82|precedents 15:57 31:51 39:58
precederait 27:66|preceding 5:58 46:64|precentor 5:58 33:16|preche 33:31|precher 33:31|precies 31:32 33:24
precis 20:30 33:18 45:44|precise 6:52 19:35 33:-10 35:36 45:37|precisely 33:30|precisement 33:31|preciser 23:78
precisera 19:64|precises 33:31|precision 33:23 38:61|precite 51:83|precompte 51:83|preconisations 44:77
preconise 33:31|predates 14:68|preexistante 1:51 5:71|prefecture 22:76|prefer 45:70|preferais 3:60
prefere 20:23 30:57 33:-3 45:47|preferee 33:31|preference 2:41 34:42 39:62|preferent 30:77|preferer 3:60
preferons 7:55 40:44|preis 7:14 13:48 22:18 33:-7 36:24 38:22 45:27|preise 13:49 22:37 38:29 40:13 50:28
preisgeld 17:68|prejudice 27:54 51:65|prejudicial 2:63|prejuge 30:56 51:75|prelevement 40:58|preliminary 30:73
premie 7:29 15:51 23:43 30:33 35:35
premier 0:1 1:-9 6:-6 7:13 8:-1 10:16 11:13 12:-10 13:25 16:-9 18:8 20:-2 21:13 22:-6 23:-4 27:-16 30:-5 31:-1 33:0 34:9 35:3 37:5 38:1 40:23 42:-5 44:9 45:-11 47:5 48:2 51:2 53:-10
premiere 2:10 3:-5 4:3 5:-3 6:-5 7:-12 10:-15 18:9 19:-3 20:5 21:4 22:-4 23:3 27:14 30:3 31:28 33:7 34:-17 38:14 40:-10 41:-5 43:-6 44:12 45:-3 46:2 47:5 48:11 52:6
premiered 22:71|premieres 2:9 3:6 18:22 19:22 21:19 27:12 31:49 33:-3|premiers 7:40 21:32 33:8 40:37
premise 3:14 30:28 33:-3 44:61 45:24|premises 35:76|premisse 9:55 28:57 44:47|premium 15:50 17:45 23:47 35:49
premorel 8:49 10:34 12:41 14:39 25:55|prenant 34:64|prend 7:-1 10:7 20:9 21:21 29:30 33:19 37:17 38:17 40:4 45:2 48:7
prendra 33:23 40:36|prendre 3:35 11:44 19:26 27:28 33:7|prends 14:71|preneur 13:27 20:13 34:34 35:63 53:27
preneuses 31:68|prenez 11:60 27:58|prenne 20:57|prennent 20:22 31:33 33:10 40:23 45:36
prenom 1:24 3:11 6:27 20:8 25:58 31:18 33:3 48:40|prenomme 8:81|prenoms 25:78 33:6 34:18|prenten 30:69
prentenboek 34:52 40:36|prentenboeken 13:70|prep 16:49 18:51 22:38 41:34|prepa 16:51 18:55 22:54
preparation 1:25 2:15 10:18 16:56 18:42 40:10 41:28|preparatoire 37:87|preparatrice 3:60
prepare 2:22 13:34 19:14 20:20 21:33 33:0 34:31|prepared 0:43 27:30 30:52 33:8|preparee 33:31|preparent 33:31
preparer 3:33 34:58|prepares 48:73|preparing 13:67|preponderante 10:66|prepose 33:31
pres 7:14 19:29 20:14 24:27 32:28 33:6 40:3 43:40 53:17|presale 27:23 36:35 40:14 42:64|presales 40:28 42:67
presbytere 27:52 33:18|preschool 40:55|prescolaire 40:58|prescripteur 31:68
presence 7:29 16:32 18:30 20:11 33:-2 34:25 35:31 40:17
present 2:21 7:9 10:18 12:3 17:21 20:17 23:8 27:10 29:36 33:-12 34:8 35:21 40:-7 43:18 51:24 53:6|presentateur 20:57
presentatie 36:76|presentation 7:32 9:48 16:20 18:44 23:25 31:15 36:32 50:27 52:34 53:19
presente 1:1 2:-10 4:23 9:9 11:9 12:17 14:16 17:29 19:-8 23:22 27:36 28:12 29:20 30:5 33:-9 34:2 36:12 37:25 40:-14 45:-1 50:7 51:28 53:-1
presented 33:30|presenteert 37:77|presentees 14:65 19:37|presentent 37:87|presenter 10:32 12:39 20:34 34:30 35:44
presentes 2:63|presently 40:55|presentons 11:68 40:44|presents 24:45 29:45 33:-5 35:54 47:46|presidence 10:46 46:75
president 0:21 1:11 2:1 3:-2 4:23 5:17 7:16 9:19 10:4 12:10 14:9 15:21 20:8 22:14 23:16 26:23 27:16 29:20 33:-30 34:2 35:16 46:37 51:22
presidente 7:42 8:54 13:44 29:55|presiding 33:30|presque 3:22 6:17 19:34 20:7 31:8 33:11 45:12 53:24
press 1:10 5:24 13:9 16:10 31:5 33:-7 34:4 35:17 36:18 38:57 47:33|presse 3:0 20:-2 22:5 31:13 33:-9 35:7 38:68 47:12
pressebilder 38:69|pressee 6:76|presseecho 38:69|pressefotos 38:69|pressekontakt 38:69|pressemitteilung 35:69
pressenti 6:41 31:46 43:54 53:37|pressentie 43:75|pressenties 43:75|pressentis 1:51 20:35 53:50|pressentons 31:68
presser 40:58|presses 3:46 20:43|pressespiegel 38:69|pressestimmen 38:69|pression 22:76|pressoir 5:58 34:49
pressure 33:30|prestataire 22:62 53:58|prestataires 53:72|prestaties 26:75|prestation 40:36 50:58 53:50
prestations 2:30 7:28 10:13 14:18 15:30 17:26 26:32 40:5 46:44 50:39 53:19|presti 20:57
pret 1:31 2:-13 10:28 12:32 17:45 26:9 27:0 29:32 33:-44 40:25 41:1 42:18 43:0 53:12
prete 3:22 12:34 16:35 20:32 34:26 45:33|pretee 33:31|pretees 10:66|pretend 33:31|pretendait 3:60|pretended 3:59
pretendre 5:65 33:18|pretends 6:52 21:42 33:13|preter 27:52 33:18|pretera 27:66|pretext 33:30|pretexte 44:77
pretre 33:31|prets 18:49 27:60|pretty 19:61|preuve 44:77|prev 0:78|prevails 2:42 34:54|prevent 2:63
prevention 27:52 35:64|prevenu 20:57|prevenue 35:78|prevenus 19:64|previennent 35:78|preview 27:64|previews 31:64
previous 0:46 22:40 39:69|previs 43:75|prevision 42:77|previsionnel 18:34 40:15 41:60 42:48 43:33
previsualisation 16:42 18:59 40:26 53:40|previz 16:45 18:36 50:36 53:43|prevoir 30:69 33:10|prevois 20:57
prevoit 31:68|prevoyons 40:44 53:58|prevu 16:25 18:29 20:9 30:30 33:-16 35:30 40:23 42:56
prevue 33:0 35:46 42:46 43:44 45:40|prevues 43:75|prevus 18:63 53:58
price 3:-1 21:13 30:14 31:5 33:-12 34:48 40:14 43:9 50:34|prickly 38:76|pride 3:59|prie 3:33 12:45 23:37 27:26 33:4
priere 21:60 52:73|priest 6:30 21:30 33:18 44:31 48:31|prignon 3:29 6:46 33:21
prijs 2:3 3:0 11:13 13:35 15:17 17:15 22:32 31:6 32:18 34:30 37:20 38:17 40:-2 48:11 50:26|prijsaanvraag 50:73
prijskaartje 16:46 33:7 41:48|prijsofferte 50:73|prijsopgave 50:73|prijst 23:70|prijzen 7:38 13:56 38:48|prik 21:68
primary 31:64|prime 10:6 13:31 15:70 22:16 31:15 33:-29 35:29 45:11|primes 19:61|primetime 43:64|prince 33:31
principal 2:2 6:22 8:16 10:23 14:26 18:22 19:-4 23:13 29:34 30:9 31:-1 33:-36 34:2 40:24 41:20 43:8 53:3
principale 10:44 19:42 45:50|principals 41:71|principaux 6:41 10:44 30:56 41:41
principe 10:8 14:13 19:15 20:24 27:38 33:-18 42:39 44:19 45:33|principieel 40:55|principle 2:49 27:50
print 1:27 8:35 33:-12 34:51 47:32|printed 1:25 8:33 10:20 31:21 33:-14 47:60
printemps 12:16 18:38 20:20 22:19 32:27 33:11 40:14 42:21 47:23|printers 12:69|printout 8:77|prints 31:56 34:41
prinzip 45:64|prions 12:72|prior 5:72|prioritaire 40:58|prioritairement 10:66|priorite 2:43 10:25 27:26 40:17 44:50
pris 1:31 2:8 3:6 9:16 10:0 19:22 20:8 27:29 28:19 31:2 33:-1 34:-1 40:4 47:14
prise 2:8 19:39 26:30 33:13 34:9 40:15 48:22|prises 10:41 14:22 18:28 32:34 35:29 40:30 41:27 43:26
prison 13:31 33:22 45:44|prisoner 33:30|prisonniers 33:31|prisons 31:68|privaat 40:55|privacy 16:69
privacyverklaring 1:69|private 3:8 4:28 6:21 8:57 17:21 33:-22 42:41 44:21 52:28|privately 7:66|privatsammlungen 20:58
prive 8:43 19:27 40:20 47:46 52:62|privee 16:73|privekopie 2:60|prives 40:58|priveverzameling 32:75|privilegie 7:69
prix 2:17 5:-2 7:-11 10:-6 13:43 20:-17 22:31 30:11 31:9 33:-28 34:35 35:3 38:21 40:-22 43:-5 50:35
priya 6:37 19:26 21:38 27:30 45:35 48:38|prize 13:61 22:34 33:-8|prizes 22:50 33:8 38:54|pro 6:26 10:55 19:19 22:23
probabilite 40:58|probable 10:54 43:56|probablement 3:38 30:69|probate 5:72
probe 9:21 18:29 19:23 27:13 33:-18 40:7 43:18 52:52|probeaufnahme 16:39 18:41 52:46 53:37
probeaufnahmen 16:39 40:27 52:59|probebewohner 33:29|probebewohnt 33:29|probedreh 16:46 18:35 40:21 53:38
probeert 33:28|probematerial 52:72|probematerials 27:60|proben 19:37 27:39 35:48|probeseil 18:67|probeweise 40:54
probewohnen 33:16 36:58|probewohner 5:19 10:13 12:15 16:17 22:17 27:12 29:21 33:-3 37:24 41:18 43:16 44:19 52:24
probewohnern 27:60|probewohnt 33:29|probezeit 20:58|probiert 31:62|probleem 33:15 45:53
problem 3:28 6:28 21:25 28:31 31:24 33:-9 45:35|probleme 6:55 13:50 19:42|procede 0:55 2:49 33:4|procedes 2:57 24:55
procedure 7:28 14:56 40:23 45:37|procedurele 45:66|procedures 3:39 31:55|proceedings 14:68|proceeds 2:63
procent 2:17 7:22 19:17 27:20 30:39 40:37
proces 3:23 7:8 8:21 20:9 21:25 22:15 23:17 28:24 29:22 33:3 35:29 40:-2 44:17 48:16
procession 18:41 20:21 21:38 33:18|prochain 10:44 33:10 37:65|prochaine 3:42 12:20 20:5 27:27 29:30 35:46 36:33
prochaines 36:71 40:44|proche 10:38 19:37 20:30 30:50|proches 31:68|procirep 17:79|proclaims 33:30|proclamatie 20:57
procuration 9:41 10:25 29:73 35:37|procureur 33:31|procureure 45:71
prod 1:9 7:5 9:21 13:28 16:28 17:15 22:26 40:13 42:14 43:46 53:36|prodige 33:31|prodigieux 33:31|prodigue 33:31
produce 7:53 43:55|produced 7:54 10:23 13:39 23:33|produceerde 13:56 40:42|produceerden 7:65|produceert 7:51 40:42
producent 1:12 2:30 7:3 9:4 10:12 13:6 16:16 17:3 29:5 34:35 40:10 41:1 42:11 43:25 53:10
producenten 2:24 9:26 16:33 40:21 41:43 42:32 43:23|producentenbond 7:65|producentenvergoeding 16:67
producentenverklaring 40:55
producer 1:19 2:18 7:11 9:10 10:14 11:1 13:27 14:-4 16:30 17:11 22:-1 23:1 27:-1 29:4 30:1 34:22 38:3 40:2 41:-1 42:17 43:17
produceren 7:38 10:35 40:42|producerende 7:65|producerhonorar 16:57 17:47|producerin 16:52 53:49
producers 7:7 9:31 16:39 18:3 34:-6 36:9 40:26 41:45 42:13 43:15 53:-1|producersfee 16:67|produces 7:45 33:8 40:34
producing 16:39 40:33 43:34 53:37|product 2:55 40:34
producteur 1:16 2:32 9:4 10:19 12:4 16:30 17:22 22:-2 25:9 29:5 34:22 40:13 41:-1 42:29 43:30 53:3
producteurs 1:24 7:40 16:37 40:29 41:40 42:41
productie 1:6 7:8 8:25 9:11 10:18 16:13 18:14 22:1 23:0 27:1 40:14 41:35 42:23 43:22 50:3 53:31
productiebegroting 10:48 34:27 40:21 41:36|productiebudget 10:40 34:40 43:48|productiefase 10:62
productiefinanciering 42:72|productiegereed 10:62|productiehuis 2:21 7:51 22:32 40:29|productiekantoor 7:65
productiekost 10:62|productieleider 7:44 16:59|productieleiding 16:46 41:62|productieploeg 41:70|productieraming 41:70
producties 2:17 7:34 10:18 22:48 27:20 40:12 43:27|productiestimulans 42:72|productiestrategie 9:52 40:48
productievennootschap 1:69|productievisie 40:55
production 1:2 2:6 5:-5 6:-9 7:17 8:22 9:14 10:25 13:4 14:-10 16:8 17:-4 18:20 20:-21 22:-5 24:1 27:-2 30:-6 34:-8 40:11 41:34 42:22 43:17 46:-3 50:-2 53:22
productions 0:13 1:15 2:5 4:16 7:30 8:12 10:28 13:7 14:20 17:10 22:31 23:9 29:13 30:26 34:13 37:18 40:-11 42:8 43:6 50:11 51:14
productrice 2:30 10:10 12:17 13:46 16:18 18:21 34:30 40:21|productrices 10:66|products 2:63
produire 2:15 7:47 8:33 10:18 19:16 29:47 36:37 40:10|produis 40:58|produisons 7:54 10:16 40:43
produit 4:24 7:43 9:20 10:4 13:22 22:14 34:15 40:37 43:14 51:22|produite 2:49 40:44|produites 7:47 9:59 22:54
produits 0:47 7:42 10:18 13:24 22:28 31:33 34:16 46:36
produktion 1:3 2:-1 4:10 7:0 8:14 9:28 10:8 14:3 16:12 17:6 18:5 27:-2 29:8 30:12 34:-2 40:10 41:32 42:20 43:21 44:5 51:9
produktionelles 9:54 40:40|produktionen 12:37 22:39 40:27 42:41|produktionsarbeit 16:65|produktionsbibel 18:54 40:40
produktionsentscheidung 18:67|produktionsfirma 7:62|produktionsforderung 42:67|produktionshaus 7:62
produktionsleitung 16:44 41:58|produktionsreife 10:62|produktionsspiegel 22:66|produktionsstab 41:66
produktionsstrategie 40:54|produktionsvorbereitung 1:65|produzent 2:25 13:29 34:34 42:32 43:41
produzenten 2:23 9:30 16:27 34:40 40:16 41:28|produzentenhonorar 16:52 41:53|produzentenseite 2:61
produzentenstatement 40:54|produzentenverband 7:62|produzentin 2:39 29:27 34:42 40:11 43:21|produziere 40:54
produzieren 7:41 40:46|produziert 7:49 13:51|proef 14:22 16:28 18:23 24:40 33:-20 40:25 49:28 52:41 53:18
proefafbraak 10:42 16:38 40:26 53:36|proefdag 16:33 18:49 40:21 50:39 53:32|proefdecor 16:41 18:44 50:46 53:39
proefdraai 9:52 16:46 18:49|proefke 52:77|proefmateriaal 52:77|proefnacht 53:66|proefontwerp 37:77
proefopname 16:59 18:49|proefopnames 16:54 53:52|proefstoken 26:75|proeft 33:28|prof 6:52 44:54
professeur 13:44 33:18 40:31|professeure 33:31|profession 13:46 25:61 33:14|professional 13:33 19:26 26:43 33:8 35:41
professionals 31:64|professionele 19:61|professionnel 13:31 15:42 30:37 31:27 33:4 39:43 51:43
professionnelle 7:42 19:37 33:18|professionnels 19:42 33:10 52:65|professions 30:77|professor 33:30
proficiat 23:56 40:42|profiel 24:76|profil 7:28 19:12 20:6 24:61 30:25 33:-5 49:31|profile 7:42 31:46 32:52
profils 6:63 9:67|profit 0:72 22:36 40:10|profitable 7:66|profitent 33:31|profitiert 33:29|profits 2:63|profonde 33:31
profondeur 19:64|programm 11:28 17:27 27:32 31:21 35:28 40:25 42:27|programma 20:26 23:39 27:32 33:-2 35:40
programmateur 27:52 38:69|programmatie 27:63|programmation 27:66|programmator 27:63|programmbereich 27:60
programme 1:25 17:46 22:32 35:46 40:26 47:34|programmer 27:66|programmera 27:66|programmeraient 30:77
programmeren 27:63|programmers 53:68|programmes 13:43 27:45 33:-13 35:34 47:38|programmfullender 43:64
programmieren 30:66|programming 16:48 27:43 31:43|programmkino 31:62|programmkinobesucher 31:62|programmleitung 27:60
progres 33:31|progress 0:58 12:29 18:32 20:19 43:29 52:40|progresse 30:77
project 1:42 2:-9 5:2 7:-5 9:11 10:10 12:11 15:13 20:-13 23:36 27:14 29:5 33:-41 34:-8 36:14 40:9 43:31 44:1
projectaanvraag 1:69|projectbegroting 1:55 41:56|projectblad 43:70|projecten 7:65|projecteur 19:42 33:10 50:58
projectfiche 43:70|projectgegevens 9:46 12:41 43:56|projectie 31:63
projection 7:21 16:25 18:29 20:22 22:28 27:31 30:30 33:-4 53:24|projectionist 33:30|projectionniste 33:23 47:58
projections 22:41 30:42 31:46 41:41 43:40|projector 32:77|projects 1:55 23:60|projectsubsidie 1:42 17:46 23:56
projecttoelage 1:69|projekt 1:21 10:18 12:32 23:34 26:27 27:16 33:-15 40:10 43:21|projektblatt 9:68
projektdaten 1:44 9:47 43:43|projektentwicklung 1:31 12:30 16:44 17:47|projekts 1:51 43:51|projektstand 43:64
projektsteckbrief 43:64|projekttitel 1:65
projet 1:41 3:-9 4:7 5:0 6:-2 7:-9 9:12 10:11 12:24 13:-7 20:-12 23:31 27:26 29:19 33:-32 34:1 36:15 37:9 40:20 43:10 45:-7 53:-6
projetee 20:57|projetons 20:57|projets 0:38 1:42 7:37 23:46 40:26 43:31|projette 33:31|projizieren 19:58
prokurist 27:60|prologue 19:64|prolongable 34:62|prolongation 34:64|prolonge 33:18 34:50|prolongeable 34:64
prolonged 33:30|prolongee 10:40 33:6 34:49|prolonger 27:52 34:50|promene 33:31|promeneur 20:43 33:18
promesse 5:40 9:43 27:15 34:53 45:21|promesses 42:77|promet 6:34 28:41 30:35 33:15 34:35|promettant 33:7 34:57
promettante 34:64|promettons 31:68|promettre 20:57|promille 33:28|promis 17:58 28:44 33:13 53:32
promise 3:19 9:32 27:50 33:-17 40:15 53:27|promised 9:44 17:41 20:28 33:12|promises 32:77|promising 30:73|promo 52:86
promoteur 6:45 28:53 33:0 44:46 48:45|promoteurs 3:46 45:58|promotie 31:58 41:43|promotion 13:53 31:49 48:45
promotor 33:28|promotrice 20:37 33:22|prompt 49:77|prononce 3:46 27:52|prononcee 14:71|prononcer 12:59 33:18
proof 10:30 16:36 18:38 52:66|proofreading 16:56 33:16|proper 3:18 10:23 12:28 18:31 33:4 40:28
properly 4:44 13:33 16:35 18:37 33:-5 34:28|property 10:19 16:24 20:14 31:19 33:-15 34:46 47:29
propolis 22:50 38:57 39:68|proportion 10:60 27:32|proportional 2:63|proportionnalite 2:63|proportionnelle 2:49 10:52
proportions 5:51 10:49 24:52|propos 7:28 19:24 20:17 33:4 38:56 47:39|proposal 45:70
propose 2:1 19:2 20:26 21:23 33:22 48:15|proposed 31:51 33:16|proposent 33:31|proposer 27:60 40:31|proposera 20:57
proposerons 27:66|proposes 20:29 33:25|proposition 1:33 20:7 23:37 27:16 28:34 33:-18 44:40 50:56
proposons 12:59 20:43|propre 3:1 6:30 7:22 10:7 11:23 12:13 20:18 27:7 28:25 33:12 40:-1|proprement 33:18 34:50
propres 0:56 2:-4 7:2 11:15 14:15 17:55 33:-17 40:9 42:38 53:5|proprietaire 20:19 21:36 33:15 35:40 45:33
proprietaires 21:60 33:18|propriete 2:35 5:26 10:54 34:24|props 13:27 24:56 26:35 41:56|prorata 2:20 10:61 46:41
prorogation 34:64|prorogee 5:65 34:50|prose 12:47 33:22|prosecutor 6:58 33:16|prospection 16:73|prospects 31:64
prospectus 33:30|prosthetic 33:30|protagonist 6:51 12:47 16:48|protagoniste 39:70 44:64|protagonisten 5:38 20:53
protagonistenvertrage 2:61|protagonistes 1:46 20:43 45:44|protagonistin 20:58|protagonists 20:59|protected 33:16 52:66
protecting 33:30|protection 2:49 16:35 33:-11 34:21 35:35|protects 33:30|protege 3:33 20:30 33:4 40:31|protegee 5:79
proteste 33:31|protestieren 33:29|prothese 33:28|protocol 10:33 20:28 22:40 30:42 33:-1
protocole 2:28 9:49 10:49 34:19 40:13|protokoll 33:0 35:64|protokolle 50:68|protokolliert 6:66|prototyp 18:54 40:40
prototype 15:34 16:47 18:31 22:28 23:31 27:21 52:34 53:20|prototypen 16:65|prototypes 16:69|prototyping 1:69
proud 6:58 13:41 33:3|prouver 33:31|prouves 10:66|prov 53:72|prove 28:75|provide 27:64|provided 2:32 20:28 23:43 27:46
providence 14:57 34:50|provides 33:30|province 1:14 15:37 17:19 20:7 22:16 30:18 31:20 42:42 45:12 53:50
provinciaal 45:66|provincial 19:39 20:37 45:48|provinciale 45:71
provincie 1:32 9:24 12:19 15:26 17:48 23:33 42:23 53:29|provincies 31:63|provinz 40:27 53:57|provinzgeschichten 31:62
provinzkomodie 40:54|provision 16:67 40:31|provisional 9:44 16:38 18:40 30:42 43:38|provisionally 2:49 33:3 43:42
provisioned 40:55|provisionne 40:58|provisions 0:75 40:26
provisoire 1:20 2:10 5:26 20:4 21:21 30:24 37:54 43:35 48:24 49:31 52:54|provisoirement 2:35 10:38 27:39 34:37
provisoires 52:86|provoquer 20:57|proximite 31:68|proximus 40:44 42:64|prozent 2:34 22:27 30:53 40:15
prozess 3:34 33:8 44:46|prudent 3:38 33:10 40:36|prudente 31:60 42:56|pruf01 39:71|prufcode 51:71|prufe 6:66
prufen 30:48 44:57|pruferin 13:38 22:39 38:43 39:44|pruft 31:32 33:19 40:23|prufung 17:37 41:48 46:40 48:35
prufziffer 51:71|pruimen 21:68|prum 30:66|prunty 43:69|prutst 33:28|prydderch 8:55 13:46 20:37|ps 23:70
psalm 5:50 33:8 41:50|psalms 19:61|pseudonyme 2:63|psychiatrique 20:57|psychologe 16:46 40:34 53:44|psychologin 20:58
psychologist 16:56 53:54|psychologue 21:74|pt 16:56 33:11|ptf 50:80|pu 3:28 33:27|pub 7:44 13:46 45:54
public 1:12 2:3 5:2 7:-13 8:9 10:8 12:-10 13:11 14:-8 15:9 16:-3 17:5 18:2 19:-11 20:-14 22:15 23:-5 27:-15 29:1 30:3 31:37 33:-37 35:-4 36:13 38:0 39:9 40:20 42:16 43:8 44:2 45:-4 50:-2 51:18 52:5
publicatie 23:70|publication 8:59 10:30 23:35 27:23 34:28 47:37|publications 47:79|publiceerde 34:61
publicite 2:35 7:42 13:44 23:50|publicites 32:83|publicity 23:60 38:62|publicly 27:64
publics 7:28 12:32 20:17 30:37 31:27 34:24 40:17 45:31|publie 5:51 13:44 33:4 47:52
publiek 2:4 3:1 7:9 18:15 21:11 31:47 33:-28 36:37 40:22|publieke 17:47 40:40 42:47|publieksfilm 40:55
publieksonderzoek 16:46 18:49 30:48|publieksprijs 13:39 22:67|publiekszaken 30:69|publier 8:67 34:50
publikum 3:6 9:18 20:9 31:49 33:-20 36:22 40:15 45:14|publikumspreis 13:57 22:32 38:36|publikumstest 16:52 18:54
publique 7:-2 10:-5 12:2 13:12 14:1 16:13 17:34 18:24 22:32 27:22 29:12 31:-3 33:-16 40:18 42:45 48:6
publiquement 33:31|publiques 1:44 7:20 8:32 15:54 20:8 27:17 40:29|publish 2:38 27:49 33:4
published 5:25 27:17 34:35 47:63|publisher 5:50 31:30 40:21 42:38 47:39|publishing 8:55 27:43 34:41|puces 7:55 13:58
pudding 6:33 21:31 32:39 33:2 44:36 52:41|puddle 33:30|puddles 33:30|puffer 16:65|puft 33:28|puin 53:66
puis 1:-10 2:-13 3:-3 5:-4 6:-6 7:-9 9:-2 10:6 13:30 19:4 20:4 21:4 22:-7 31:20 33:15 34:-11 38:0 40:-12 41:-6 43:0 45:-11 47:-3 48:-1 49:1
puisage 21:60 45:58|puise 33:31|puisqu 24:61 33:23|puisque 33:18 53:58|puisse 33:18 40:44
puits 19:18 21:48 33:-2 36:39 40:25 50:39|pull 22:41 33:4 38:50 39:59|pulled 33:30|pulling 33:30|pulls 20:15 33:27
pulp 33:28|pulpbergen 48:68|pulpit 33:30|pult 33:29|pulverise 33:31|pump 13:36 22:40 24:46 33:12|punch 16:69
punches 19:61|punctual 6:72|puncture 22:71|punies 33:31|punished 3:59|punishment 33:30|punition 45:71|punkt 19:58
punkte 30:40 32:44 33:3 40:27|punktlich 33:8 40:32 51:50|punt 3:27 10:31 30:39 33:-2 40:25|punten 23:36 44:68
puntzak 21:68|pupil 33:30|pupils 33:30|pupitre 6:63 33:18|pupitres 35:78|puppen 19:39 20:29 31:33 41:37
puppenbauer 40:54|puppenbauerin 20:58|puppenfragen 10:62|puppentrick 13:34 36:41 40:23 41:36 43:34
puppet 5:23 7:17 13:18 16:20 18:22 20:10 22:31 24:28 30:24 31:15 40:6 41:22 43:20|puppeteer 13:67|puppeteers 41:71
puppetry 13:67|puppets 1:12 8:20 9:18 10:26 16:12 19:15 22:23 31:7 34:14 36:30 40:19 41:14 43:24 51:21
purchase 23:26 27:16 34:57 35:28|purchaser 34:62|pure 20:38 33:20|purpose 7:29 10:39 29:39 33:-8 34:25 40:18
purposes 5:50 27:56|purser 6:51 21:51 48:51|pursuant 15:64 17:59|push 33:22 49:56|pushed 20:45 33:16|pushes 33:30
put 3:14 7:-1 10:5 11:7 19:14 20:-9 21:23 22:3 27:-4 30:5 33:15 37:12 40:3 44:5 47:6|puts 10:19 30:18 33:27
putten 33:15 34:48|putting 27:43 35:54 42:51|putzen 33:16 35:55|putzfrau 33:29|puyvelde 33:31|puzzel 33:28
puzzle 22:71|pv 9:73 29:61|pw 39:67 52:59|px 35:71|pxl 13:70|pyjama 20:20 24:39 33:23|pyjamas 3:29 24:43 33:13 48:43
pyjamastreep 32:75|pylones 31:68|q 31:32 41:35 47:51 50:57|q1 18:60 46:64|q2 18:62 46:57|q25 50:76
q3 18:59 43:41 46:47|q4 18:62 46:65|q5 46:84|q9 39:84|qa 41:71|qc 30:64 43:62|qn 41:57 52:66|qte 16:65 26:63
qu 3:17 6:13 9:6 11:-3 13:-10 14:25 18:-8 19:1 20:8 21:4 22:-6 27:-13 28:12 31:-6 32:5 33:11 34:-11 38:4 40:-3 44:5 45:-3 47:3 48:-8 51:2
quadratisch 19:58|quadratmetern 33:29|quadrillee 33:31|quadriphonie 19:64
quai 1:11 2:6 3:-5 4:10 7:4 8:6 10:30 12:2 13:4 17:9 22:7 26:9 27:1 29:11 33:-20 35:23 36:9 37:11 38:25 39:9 40:10 42:8 43:5 47:4 48:17 49:8 53:4
quais 19:37 33:26|qualification 46:84|qualifiee 14:71|qualifies 14:68|qualifying 22:71|qualitat 27:60
qualitatsserien 40:54|qualite 1:26 7:21 10:18 12:25 14:36 22:28 27:29 35:30 40:10 50:32|qualites 44:77
quality 40:42 46:64
quand 2:4 3:21 6:6 7:-10 9:11 10:-13 17:0 18:17 19:22 20:10 24:3 27:-4 28:13 31:-12 32:4 33:11 37:8 40:-21 45:-8 47:9 48:-2
quant 29:73 30:58|quantite 16:46 19:37 33:4 50:52|quantity 50:76|quarantaine 6:63 22:57
quarante 6:0 7:-8 10:-11 13:4 14:-6 19:10 20:14 21:4 22:2 23:1 27:-1 28:16 31:11 33:13 34:-8 40:5 45:10 47:3 48:0 52:28 53:4
quaregnon 33:31|quarrel 33:25 48:42
quarry 1:14 2:8 10:9 12:14 22:28 23:19 27:9 33:2 34:8 37:25 43:14 44:18 50:21 53:24|quarryman 33:30|quarrymen 20:59
quart 2:40 14:34 22:38 33:13|quartal 18:67|quartals 51:71|quartalsmeldungen 51:71
quarter 24:43 27:30 30:39 33:-5 46:43 51:44|quarterly 34:49 47:60|quarters 2:63|quartier 19:40 30:33 31:23 33:13 40:13
quartiers 33:31|quarts 1:21 2:7 5:24 6:20 10:34 11:27 17:24 19:8 24:25 37:31 40:7 42:24 49:27|quasi 33:31
quatorze 2:1 3:17 7:26 13:10 19:2 20:-5 21:12 31:6 33:14 38:21 40:15
quatre 2:2 3:1 5:-1 6:1 7:18 10:-14 13:0 16:-6 18:4 19:-8 20:10 21:16 22:12 24:-3 28:4 30:2 31:-7 32:4 33:3 34:7 38:-3 40:11 43:0 45:6 47:5 48:11 49:-2 51:-2 53:6
quatresecondes 52:86|quatrieme 13:15 20:25 21:17 33:20 40:1 48:20 51:27|quay 33:24 41:30 48:32|quaymaster 47:74
que 2:-8 3:17 4:11 6:1 7:-2 10:-9 12:10 14:24 15:-2 19:6 20:4 21:-5 22:-6 23:4 27:12 28:10 30:-2 31:-8 33:3 34:-16 38:-4 40:8 44:-1 45:-1 47:-3 51:9 53:-6
quebec 5:24 22:23 30:32 31:42 33:-5 40:1 42:41 44:25|quebecois 10:66|quel 3:34 9:45 33:21
quelle 3:4 17:40 20:3 33:1 42:39 45:35|quellen 42:67
quelqu 3:7 15:12 19:20 20:9 21:14 28:14 31:-3 33:17 37:16 45:18 46:21 47:20
quelque 3:-2 12:35 19:2 20:18 21:12 33:16 37:25 44:15 45:21|quelques 9:35 12:26 20:24 33:16 43:29 52:40|quels 20:57
quennoy 34:64|quenon 27:33 33:26|quenons 33:30|quentin 6:47 33:13 45:53|quer 19:45 38:56|quereller 33:31
question 3:25 6:21 12:4 20:23 21:28 27:-2 29:16 30:9 33:5 36:16 44:26 48:12|questioned 21:72|questionnaire 30:71 46:47
questionnaires 30:64 31:54|questionne 33:31
questions 3:4 10:16 12:21 20:1 21:36 28:28 29:26 30:25 33:-6 36:28 40:1 44:35
queue 13:25 20:17 27:22 31:22 33:10 45:27 48:31
qui 2:-5 3:13 5:1 6:8 7:0 9:-4 10:-8 11:1 12:-7 14:-10 19:8 20:3 21:10 27:-5 28:10 31:8 32:6 33:5 34:-7 36:10 37:2 38:13 40:2 42:-1 43:-6 44:9 45:8 47:7 48:-6 49:3 53:-9
quick 43:69|quiconque 34:64|quiet 6:24 19:22 20:23 21:24 31:16 33:-9 38:28 43:25 45:22 48:25|quietly 33:30
quietscht 33:29|quievrain 34:64|quill 1:22 2:17 3:13 13:21 22:34 23:28 27:18 37:33 38:29 43:22 47:27
quincaillerie 7:69|quintet 19:61|quinzaine 7:51 23:46 26:67
quinze 2:16 3:1 7:22 9:22 10:26 20:10 21:15 26:26 27:7 31:28 33:1 40:-1|quirin 29:60 33:13|quit 33:30|quitclaim 5:72
quite 20:37 46:56 47:52|quittance 2:49 5:65|quittances 34:64|quitte 6:23 13:18 20:17 21:21 33:20 45:18 47:27
quittee 3:46 33:18|quitter 10:52 33:18|quittera 20:43 33:18|quittons 33:31|quiz 31:63
quoi 2:-1 3:-4 5:15 7:24 9:17 16:21 17:34 20:5 22:12 32:19 33:-11 34:19 36:21 40:6 42:25 44:14 45:8 46:20
quoilin 47:79|quota 42:72|quotas 30:77|quotation 5:37 50:72|quote 10:34 12:33 16:33 17:41 26:42 46:39|quoted 34:62
quotencheck 30:66|quotering 44:72|quotes 1:41 10:42 38:61|quotidien 38:75 45:50|quotidienne 13:71|quoting 34:62
qx 51:71|qx7 51:83
r 1:9 2:-5 3:-15 4:8 5:13 7:-7 8:12 9:13 10:23 13:-2 14:1 15:15 16:16 22:31 23:17 26:19 27:0 29:6 30:3 33:-23 34:-5 36:7 37:8 41:2 43:13 44:10 46:5 47:3 48:2 49:15 51:8
r1 5:63 40:37|r2 5:63 40:37|r3 5:63 40:37|r4 5:63 40:37|r5 5:63 40:37|ra 2:61|raad 7:28 23:63 29:38|raadsman 5:71
raadt 44:72|raakt 19:34 33:2 40:29 44:46|raam 32:44 33:19 49:45|raapt 33:28|rabbit 40:55|raccord 13:31 24:42 49:78
raccorde 20:57|raccords 19:64|raccourcir 30:77|raccourcis 33:31|raccroche 33:31|race 33:30|rachat 16:59 34:50
rache 33:29|rachel 6:69|rachete 33:31|rachetee 33:31|rachetees 45:71|racheter 2:35 10:38 33:4 34:37|rachida 43:75
racines 33:31|rack 33:21 49:58|racontait 3:60|raconte 3:17 20:14 28:18 33:24 44:11 53:5|racontee 33:31|racontees 33:31
racontent 20:57|raconter 3:51 20:17 33:4|rad 13:45 33:20|radar 24:61 48:60|raden 30:69
radermacher 2:21 3:15 5:27 16:37 33:-11 34:29 43:24|radiateur 20:35 33:10 35:56
radiateurs 20:27 27:23 33:16 35:35 48:34|radiation 19:64|radiations 33:31|radiator 32:63 49:64
radiators 19:39 32:56 33:8|radicale 40:55|radie 33:31|radiees 36:85|radieren 38:69|radierer 39:71|radiergummi 26:71
radio 2:-6 3:-12 5:3 7:5 10:-10 12:-7 13:29 19:15 20:-19 21:-6 22:22 27:-7 31:2 33:-2 34:15 38:32 39:23 40:-3 42:-3 43:-4 44:-3 45:-8 47:11 48:8
radiodiffuseur 14:71|radiodiffuseurs 14:71|radiodiffusion 14:71|radiofassung 22:66|radiofestival 13:70|radioke 33:28
radiophonique 13:50 27:45 47:58|radiosender 33:29|radiospot 31:63|radiosprecherin 28:69|radtke 35:69|radwege 33:29
raeren 2:14 13:18 26:24 27:14 30:20 33:-17 35:34 48:19 53:39|raes 6:31 13:31 19:24 22:34 37:44 38:39 43:32
raffinaderij 21:54 48:54|raffinerie 33:31|rafter 33:30|ragnhild 20:59|rahmen 29:70|rai 19:64|raie 33:31
raiffeisenkasse 4:71
rail 2:4 5:18 7:6 10:5 12:7 14:8 15:14 16:6 17:12 18:9 19:13 22:17 33:-14 34:4 40:11 42:11 43:8 46:21 50:19 53:7
rails 7:20 13:23 19:33 22:27 30:33 31:19 33:-8 38:34 39:44|railway 22:58 33:16
rain 7:9 16:12 18:14 19:26 30:16 32:31 33:8 36:20 39:30 40:-2 41:14 48:16|rained 33:30|rainer 33:29|raining 33:30
rains 21:51 33:8 41:50|rainy 31:51 33:16|raise 17:51 31:43 40:34|raised 13:54 33:3 40:28|raises 6:51 33:8 38:54
raisins 21:74|raison 1:15 3:35 10:20 20:-1 21:16 33:12 45:26|raisonnable 40:58|raisonnablement 27:66|raisonne 47:79
raisons 33:31|raken 33:28|raking 20:59|ralenti 19:42 32:48 45:36 49:62|ralentit 33:31|ralf 7:49 29:56|rallume 33:31
ramakers 22:66|ramasse 33:31|ramassent 33:31|rame 33:31|ramen 19:36 20:15 24:33 33:-2 40:13 50:30 53:23|ramene 33:31
ramener 33:18 40:44|raming 1:18 9:22 16:41 18:20 41:38 42:44 53:27|ramoneur 24:82|ramp 19:34 33:24|rampe 33:22 50:60
rampen 33:28|ran 3:24 13:33 31:43 33:-5 47:39|rance 2:35 3:33 13:44 53:44|rand 7:21 20:14 33:25|randern 19:58
randspalte 47:66|rang 3:4 11:26 13:16 27:17 33:21 40:8 42:26|range 3:23 20:7 21:33 27:36 33:10 48:27
rangeant 20:43 33:18|rangee 33:31|rangees 33:31|rangent 35:78|ranger 33:23 45:50|rank 40:55|ransome 16:56 33:16
rap 20:43 40:44|rapatriement 41:76|rape 24:82|rapide 31:46 33:23|rappel 35:78|rappele 2:63|rappeler 35:78
rappelez 37:87|rappelle 21:39 33:23 48:42|rappellent 19:64|rappelons 23:78|rapper 20:57
rappeur 5:47 13:40 16:42 20:26 33:0
rapport 0:25 3:-8 5:10 6:8 9:21 10:-3 18:41 19:-4 20:6 23:20 30:40 33:-11 35:9 40:-10 44:27 50:34 53:3
rapportant 35:78|rapporte 33:23 40:36|rapportees 53:72|rapporten 20:57|rapporter 29:69 40:44|rapports 16:73
rapproche 33:31|raquettes 33:31|rare 19:28 20:15 38:41 40:41 44:35|rarely 44:73|rarement 3:60|rares 40:58
ras 19:37 33:26|rasante 19:42 32:61 33:10|rasch 44:67|rascheln 33:29|raske 2:32 3:28 34:31 43:38 47:42
raskin 13:40 40:26 44:43 53:39|raskinet 2:21 3:18 5:47 16:31 36:43 40:16 43:33 53:30
rasquin 8:49 13:40 26:53 29:51 43:44|rasquinet 19:30 22:40 37:48 38:45 43:38|rassasie 38:83|rassemble 31:68
rassure 20:57|rassurer 20:57|raster 49:70|rat 21:35 23:37 27:31 33:-8 36:42|rata 10:63
rate 6:15 11:22 16:28 19:4 21:13 23:34 27:20 33:5 40:15 49:22|ratees 32:83|raten 2:53 23:45|rater 38:83|rates 35:76
rather 6:28 12:25 19:17 27:20 28:32 30:30 33:6 40:12|ratings 30:73|ratio 53:70|ration 13:71|rationnel 45:71|rato 10:62
ratssaal 48:65|ratssitzung 18:54 44:54|rattachent 33:31|rattrapage 31:68|rattrape 6:63 33:18|rattraper 7:69
rature 3:46 33:18|ratures 20:57|rauch 33:17 48:50|rauchen 33:29|raucht 33:29
raum 1:16 3:7 19:21 20:10 28:29 30:18 33:5 45:15 50:20 53:15|raume 20:45 27:34 35:42|raumen 20:45 33:16|raumlich 2:61
raumt 2:39 34:52|rauschen 33:29|rauscht 33:29|rauspert 33:29|ravet 4:48 5:42 7:42 14:34 22:39 43:38|ray 33:21 44:53
raye 3:46 28:70|rayent 3:60|rayer 3:60|raymond 47:79|rayon 7:55 53:58|rayures 24:82|rc 35:78|rcs 8:72 27:41
rdc 41:67 42:58|re 2:-1 7:15 10:8 12:13 14:-2 19:9 20:3 21:2 23:4 26:16 27:25 33:1 37:9 40:20 43:7 45:5 47:3 53:-3
reach 31:56 40:34|reached 47:74|reaches 21:45 33:16 34:35|reacteurs 33:31|reaction 19:51 49:65|reactions 33:31
read 1:5 3:-1 9:4 11:29 12:9 13:4 14:-3 16:10 18:18 19:-11 20:-1 21:1 26:6 27:29 31:-7 33:-2 40:17 42:1 44:19 53:-4
reader 1:25 3:28 16:26 33:-14 34:7 38:32 44:52|readers 12:42 31:55 33:-10|readership 31:64
reading 2:25 12:8 18:34 19:0 20:-2 23:13 27:14 30:13 31:4 33:-8 34:13 40:-5 42:28 44:23 50:15|readme 9:75
reads 6:13 12:10 16:11 31:6 33:20 36:18 40:-3 45:11 48:32|ready 9:34 16:27 27:35 33:-12 40:13 43:40 44:31
reaffectation 30:77|reageert 2:47 33:15|reagi 40:58
real 3:-9 6:4 7:-2 13:5 18:11 19:32 20:21 22:23 31:6 32:9 33:-4 36:18 40:6 43:23 45:1 52:21|reale 40:54
realisateur 1:30 2:20 3:-7 5:12 10:23 13:31 16:18 19:16 20:-10 22:20 27:11 31:1 39:17 40:3 41:10 43:27
realisatie 41:56 42:59|realisation 5:7 9:12 10:-6 12:1 13:30 16:2 18:5 19:16 22:4 36:24 41:57 42:6 43:43 50:8
realisations 7:50 22:62
realisatrice 1:7 2:8 7:3 9:15 10:11 12:17 13:24 16:25 18:10 19:26 20:2 27:0 38:28 39:18 40:-8 41:10 43:33 44:11 53:17
realise 2:15 7:9 8:21 10:18 12:13 13:47 22:16 27:7 30:18 31:20 33:-21 43:28 53:12|realised 30:73|realisee 19:42 30:69
realisent 30:64 33:18|realiser 2:49 13:44 19:37|realisera 2:63|realiseren 40:55|realises 28:54 33:22|realisme 44:72
realiste 33:4 40:31 45:58|realistic 31:64|realistisch 31:43 40:46|realite 6:49 7:42 33:18|reality 28:62 40:42
really 12:38 13:36 19:30 20:28 33:-1|reardon 7:37 8:38 12:30 14:29 25:41 36:38 46:39
reason 3:35 21:28 31:21 33:12 40:12|reasonably 2:63|reasons 2:49 3:45|rebate 42:72|rebel 3:59|rebelo 5:46 34:39 47:45
rebookings 30:73|rebord 33:31|rebours 20:43 40:44|rebranche 33:31|rebuild 3:59|rebuilding 40:55|rebuilt 40:55
rec 43:70|recadrage 49:84|recalibre 33:31|recalibrer 33:31|recall 33:30|recap 41:76|recapitulatif 5:51 33:4 41:63
recapitulation 41:73|recce 16:47 18:39 20:36 53:35|recces 16:56 53:54
receipt 10:13 21:22 23:35 26:27 33:-1 34:31 35:37 45:19 48:22|receipts 2:40 6:24 10:35 33:-18 34:26 44:25 48:25
receivables 0:78|receive 23:39 29:68 40:21|received 1:44 2:7 8:21 10:8 14:13 15:53 17:17 33:-26 34:7 35:20 42:17
receiver 51:78|receivership 40:42 45:56|receives 20:32 28:49 33:3 34:35|receiving 29:76|recemment 33:31|recensent 7:65
recenses 31:68|recensie 21:68|recensies 38:74|recent 19:41 33:21|recente 19:64|recept 31:63|recepten 16:67
receptie 35:71|reception 1:41 12:40 23:45 26:39 29:37 35:49|receptionist 34:62|recette 30:38 33:25 35:39
recettes 0:13 2:37 9:11 10:44 11:12 17:32 27:-4 31:8 34:17 40:-1 42:18|recevable 1:59 40:44|receveur 23:50 51:78
recevez 12:51 23:56 34:42|recevoir 0:42 29:77 35:37|recevra 2:63|recevrez 23:78|rechange 24:68 33:18|rechauffee 24:82
rechauffer 33:31|rechenheft 32:70|rechenzeit 30:66
recherche 2:9 5:39 9:13 16:42 17:12 18:32 20:2 23:16 24:15 33:-34 34:5 40:2 43:28 53:5|recherchen 10:62
rechercheprozess 20:58|rechercher 34:64|recherches 16:46 18:36 23:37 24:63 32:43|recherchestipendium 17:54 23:53
recherchestipendiums 40:54|rechercheur 33:28|rechnen 33:-1 40:36 53:45|rechner 19:45 53:49|rechnet 33:18 40:29 48:28
rechnung 16:20 26:63 37:27 42:22 53:18|rechnungsbetrag 26:71|rechnungsdatum 26:71|rechnungsprufung 41:66
recht 1:-2 2:20 3:-11 6:-2 10:21 16:17 20:-4 23:-1 27:0 29:4 31:-5 33:-8 34:32 35:1 36:5 40:-13 41:24 43:-2 44:1 53:8
rechtbank 10:40 32:41 34:27 45:45|rechtbankdecor 50:73|rechtbankdrama 32:75|rechtbanken 2:47 10:35 34:34
rechte 2:24 5:32 10:28 13:1 16:1 31:-2 34:18 37:8 40:10 41:31 47:26|rechteeinraumung 2:61|rechteinhaber 5:67
rechteinhaberin 34:60|rechtekette 5:67
rechten 2:25 5:28 9:13 10:16 13:-2 16:8 23:-2 27:4 34:29 37:6 40:9 41:37 45:-5 47:16 52:6|rechtenachweis 5:67
rechtenketen 5:71|rechtenoverzicht 5:71|rechtenvrij 5:71|rechter 10:35 21:41 28:48 45:40|rechtesituation 5:67
rechteubersicht 5:67|rechteubertragung 2:61|rechthebbende 5:43 34:56|rechthebbenden 5:52 34:52
rechtlich 22:56 27:30 43:34|rechtliche 30:45 31:41 40:32|rechtlicher 42:54 45:50|rechtliches 31:49 40:40|rechtop 33:28
rechts 7:22 16:25 21:25 33:5 43:25 49:43|rechtsaf 33:28|rechtsanwalt 6:52 33:16|rechtsanwaltin 12:43 27:39 29:49
rechtsbehelf 23:66|rechtsberatung 16:63 53:24|rechtsform 1:38 8:64|rechtsgrundlage 33:29|rechtspersoon 1:55 8:62
rechtsreferendar 3:55|rechtsruckfall 34:60|rechtstoestand 8:75|rechtstreeks 2:47 14:56|rechtsverbindliche 1:65
rechtsvorm 1:34 8:71|rechtswege 10:48 34:48|rechtswidrige 14:65|rechtszaak 21:68|rechtuit 6:69|rechtzetten 11:74
rechtzetting 11:74|rechtzitten 33:28|recipiendaire 35:78|recipient 35:76
recit 3:-7 5:39 6:9 12:5 13:4 19:-3 20:17 33:4 34:23 40:-9 44:10 47:36 48:10 53:16|recitait 47:79|recitals 10:50 34:49
recite 33:31|recits 1:25 2:15 3:12 8:33 10:18 15:35 20:9 23:30 27:18 34:16 43:27 46:36|reckinger 6:46 33:20
reckon 53:68|reckoning 33:30|reclame 7:32 13:37 22:38 27:22 33:-4 40:13 51:38|reclamee 14:71|reclamees 33:31
reclamefilms 19:61|reclament 33:31|reclamer 3:46 21:60|reclusive 33:30|recognised 3:45 33:16|recognises 21:72
recoit 2:29 10:7 14:12 19:5 28:25 33:18 34:25|recoivent 2:63|recolle 48:77|recollections 34:62|recollets 33:31
recommandation 14:44 30:50 31:40 46:57|recommandations 30:72 44:50|recommande 12:32 21:33 34:45 44:50 52:46
recommandee 34:64|recommanderiez 35:78|recommandons 30:77|recommence 3:23 33:24 49:47|recommend 30:48 44:66
recommendation 14:31 30:49 44:62|recommendations 30:73|recommended 23:74|recompense 33:18 48:63|recompenses 7:69
recompte 33:18 48:63|reconciliation 21:52 33:10 48:55|reconcilie 33:31|reconciliee 44:77|reconduite 33:31
reconfort 33:31|reconnaissable 27:52 40:44|reconnaissant 2:49 34:50|reconnaissants 31:68|reconnaissent 33:31
reconnait 5:21 20:-1 21:16 33:26 48:31|reconnaitre 19:37 20:30 33:18|reconnaitront 31:68|reconnu 20:30 33:18 40:31
reconnue 20:57|reconnues 10:66|reconstitue 20:43 45:58|reconstitues 20:57|reconstitution 20:51 41:49|reconstruct 19:61
reconstructie 3:44 33:15|reconstruction 20:49 41:57|reconstrueren 3:58|reconstruira 20:57|reconstruit 33:18 41:63
recopie 18:43 33:28|recopiees 47:79|record 1:13 6:16 19:40 20:22 21:16 22:34 24:22 28:31 33:-17
recorded 2:23 19:42 31:25 40:16 43:29 47:34|recorder 20:59|recording 16:38 26:47 33:12 50:45|recordings 33:23 41:46
recordist 16:42 20:45 53:41|records 33:8 51:70|recoud 21:60 33:18|recoup 17:72|recoupable 23:74
recouped 10:45 22:53 40:27|recoupment 2:36 10:58|recours 23:78|recouvert 47:79|recouvre 34:64|recouvrement 51:83
recovery 14:68|recreations 33:31|recrutee 53:72|recrutement 18:63 30:64|rectangle 20:38 33:20|rectangles 33:31
rectangular 33:30|rectificatif 11:82|rectification 11:82|rectificative 11:82|recto 25:81 37:60
recu 1:35 2:0 8:30 9:18 12:10 14:27 15:49 17:16 27:3 33:-12 34:13 35:32 44:15 47:17|recue 2:28 17:65 20:22 23:43
recueil 13:58 34:50|recueilli 3:60|recueillie 20:57|recueillis 38:75 47:58|recues 10:23 15:71 33:-11 34:21 35:35
recul 40:58|recule 33:29 45:29|reculer 33:31|reculons 20:57|recuperable 1:46 10:38 16:46 34:37
recuperation 10:38 14:65|recupere 2:35 5:51 10:52|recuperer 28:70 33:18|recurrents 45:71|recurring 45:70|recus 7:69
recuse 33:16 48:59
red 1:11 4:14 5:7 6:7 7:1 8:9 10:6 14:4 15:12 17:15 19:-4 23:9 24:22 29:19 32:32 33:2 34:-3 36:12 40:-10 42:8 43:11 48:23 51:11
redacted 25:80|redacteur 13:71|redactie 27:37 33:2 43:43 44:46|redacties 2:47 40:42|redaction 16:59 35:64
redactionele 7:65|redactrice 7:65|redakteur 40:54|redaktion 27:50 33:-1 40:23|redaktionelle 27:47 44:54
redaktionen 40:54|redaktionsleiter 27:60|redden 6:42 21:41 33:15|redder 21:68|redders 20:57|reddition 2:49 10:52
rede 20:29 21:35 33:18|redemandent 40:58|redemarre 21:74|reden 3:24 6:27 10:13 19:10 20:21 33:11 40:2
redenen 6:55 40:42|rederij 31:50 35:58|redescend 33:31|redet 6:36 20:16 33:19 40:12|redete 33:29|redevable 14:49 51:75
redevance 35:78|redevances 2:63|redeviennent 2:49 33:18|redevient 10:52 40:44|rediffuse 31:68|rediffusion 31:68
redige 2:25 12:48 14:33 27:28 33:-7 34:26|redigee 33:31|reding 8:47 11:45 25:50 29:56|redkettle 38:50 39:64 52:54
redouble 40:58|redoutons 33:31|redrafts 18:71|redrawn 24:77|redresse 19:50 33:18|redt 3:36 28:53 33:7|reduce 42:72
reduction 10:47 40:46|reduire 3:60|reduirons 40:58|reduit 10:38 33:4 40:31 41:49|reduite 16:51 19:42 41:55
redundancy 7:66|reecoute 33:31|reecrire 3:38 34:42 44:56|reecrit 3:46 33:18|reecrites 34:64
reecriture 2:30 3:16 16:36 18:40 33:-25 40:14 43:19 44:46|reed 33:28|reedite 31:68|reefer 19:61
reeks 1:18 2:10 7:10 10:5 12:-1 13:1 17:4 19:-8 20:-11 21:-1 22:24 23:9 24:7 27:8 30:13 31:11 33:-27 34:0 36:7 37:22 38:14 40:5 41:1 43:9 44:4 45:25
reeksbijbel 43:43 45:61|reeksconcept 45:66|reeksen 7:39 13:38 19:10 22:32 30:28 31:13 40:16 42:22|reeksenmarkt 18:71
reeksje 45:66|reeksontwikkeling 17:72
reel 1:1 2:0 5:13 7:1 10:1 12:11 13:-2 14:4 15:10 16:8 17:7 19:5 20:-7 22:17 30:2 33:-26 34:-1 38:8 39:17 40:9 42:7 43:12 45:5 46:17 49:9 50:15 52:31 53:10
reelle 16:46 19:58|reelles 19:50 43:62|reels 19:50 20:30 41:49|reemploye 34:64|reenactment 20:59
ref 12:19 16:28 23:54 26:35 27:13 32:21 40:8 50:39 51:35|refaire 20:22 28:49 31:33 33:-4 44:42 50:45
refait 33:18 45:58|refaits 31:54 33:18|refectoire 27:45 33:10 48:55|refer 27:64|referee 28:75|referees 48:73
reference 15:23 19:9 20:19 23:46 26:26 30:22 32:36 35:18 46:36 50:20 51:37 53:12
references 7:9 9:21 19:26 22:35 31:8 32:63 36:37 39:24 45:12|referent 23:60 40:33|referentie 12:54 32:61
referentielijst 22:71|referenties 31:29 32:54 36:41 45:45|referenzen 22:35 32:53 36:41 45:33|referme 33:31
referment 45:71|refermer 33:31|referred 33:16 34:49|refined 53:68|refit 35:76|reflechit 20:20 33:24 40:21
reflected 49:77|reflection 19:47 49:64|reflections 19:61|reflet 37:87|reflete 49:84|reflets 19:50 33:18|reflexe 48:77
reformee 50:80|refrigerated 33:22 35:54|refroidissait 47:79|refuges 16:56 40:42|refugie 33:31|refugies 33:31
refundable 1:69|refus 2:36 10:15 20:19 33:-10 34:13 40:37|refusais 19:64|refusal 40:42 44:59
refuse 3:5 19:-2 20:2 21:31 24:16 31:2 33:15 34:-2 40:17 48:29|refused 19:61|refusee 10:58 35:56|refusent 21:74
refuser 33:18 34:50|refuses 3:59|reg 13:71|regal 33:29|regard 2:23 7:20 11:33 19:15 20:8 34:15 44:49 49:48 52:38
regardaient 33:31|regardait 3:38 13:50 33:10|regardant 19:37 20:30 33:18
regarde 3:3 6:19 12:0 19:15 20:7 21:1 33:20 38:21 39:22 40:-15 47:22|regardent 20:15 33:29
regarder 19:21 20:14 30:42 33:10 39:41 45:16 52:44|regarderait 20:43 33:18|regardes 20:57|regardez 11:82
regarding 19:61|regardons 32:83|regards 3:13 12:43 19:17 20:10 27:38 33:-16 53:29|regel 11:39 33:6 36:40 40:24 42:37
regeling 40:55|regelingen 33:28|regelmassig 33:29|regelmatig 8:75|regeln 33:8 45:56|regels 14:33 28:38 45:56 47:35
regelt 27:43 33:18|regen 3:3 20:0 22:23 24:17 32:34 33:3 40:-2 45:9 47:13 48:38 53:10|regenboog 27:63
regenjacken 32:70|regenrinne 33:16 49:57|regenschirms 33:29|regent 33:28|regentaat 13:70|regente 13:71|regenton 33:28
regi 10:66
regie 0:-2 1:-7 2:-1 3:-16 5:0 7:-12 9:16 10:15 11:-2 12:-3 13:19 16:16 17:-2 19:16 22:23 26:-1 33:-40 34:-12 35:-5 39:4 40:-18 41:43 43:34 50:-4 51:-1 53:-11
regieassistent 13:68|regieassistenz 13:64|regiecontract 5:71|regieentwicklung 40:54|regiekonzept 1:65|regieploeg 41:70
regierung 23:66|regiestab 41:66|regiestatement 19:58|regiestudium 13:64|regievisie 9:59 19:47|regievoorbereiding 16:67
regievorbereitung 16:65|regievorvertrag 2:61|regime 0:53 10:32 15:70|regimes 19:64|regio 40:48 42:51
region 1:-7 8:0 9:13 10:3 12:0 13:-3 15:41 17:4 19:-5 20:-13 23:-3 27:1 29:1 30:-1 33:-40 40:16 42:42 53:41
regionaal 42:72|regional 7:17 10:10 13:25 15:23 17:33 40:-10 42:60 53:30
regionale 10:4 12:10 13:26 15:32 20:6 22:51 27:5 31:6 42:45 53:21|regionaleffekt 53:63|regionaler 17:54 53:49
regionales 31:68|regionalfonds 42:67|regionalforderung 42:67|regionalzug 33:29|regisseer 19:53 20:36|regisseerde 13:70
regisseert 2:60|regisseur 1:17 2:9 7:7 9:12 10:10 12:17 13:37 16:23 19:16 20:-4 22:10 33:-23 39:25 40:4 43:18
regisseurin 12:33 13:34 39:53 52:41|regisseurs 7:65|regisseuse 13:58 43:56
register 8:42 9:29 16:27 21:24 25:46 33:-17 35:29 40:9 45:23|registered 5:19 7:14 8:62 29:24 33:-11 34:22 40:3 53:15
registers 20:59|registrar 8:77|registration 5:50 8:55 33:8
registre 3:1 8:22 20:11 23:39 24:24 25:48 29:24 33:10 40:-1 43:19|registres 18:55 33:23
regle 3:18 12:11 14:10 15:22 17:18 19:3 20:8 24:34 27:5 33:-5 44:16 45:35 51:41 53:10|reglee 19:64
reglement 1:46 10:-4 12:13 14:18 15:50 19:-5 21:4 23:7 33:-10 35:36 40:-4 49:13 50:10|reglements 20:43 33:18
regler 26:77 33:10|regles 3:33 14:44 45:58|regne 33:31|regnet 20:37 33:21|regravee 33:31|regret 3:49 33:13
regrets 20:45 35:62|regrette 6:57 44:68|regrouper 30:77|regulars 30:46 31:37 45:56|regulateur 3:60
regulation 14:47 15:69|regulier 33:31|reguliere 4:58 14:44 33:4 51:56|reguliers 30:77|rehearsal 33:16 48:59
rehearsals 19:49 33:14|rehearse 19:61|rehearsed 19:61|rehearsing 33:30|reich 33:29|reiche 12:64
reichen 12:50 33:3 40:27|reicht 33:29|reichte 47:66|reichweite 44:67|reif 32:70|reifen 33:29
reihe 3:6 6:16 7:12 9:18 13:26 27:10 32:21 33:-2 37:22 45:37|reihen 31:62|reihenfolge 9:41 19:32 33:3 35:42
reihenhaus 33:29|reimburse 40:55|reimbursement 10:64|rein 31:62|reinartz 2:27 5:33 13:22 27:18 34:18 37:29 43:31 47:24
reine 1:39 7:29 13:32 21:48 22:36 34:25|reinhilde 27:63|reinigen 50:73|reinscrire 33:31|reinvested 17:72
reis 16:43 20:14 33:-9 41:51 44:28|reisde 13:70|reisden 20:57|reise 16:23 41:62 45:21|reisekosten 15:56 16:52
reisen 2:13 11:21 16:57 20:11 41:30|reisepass 25:72|reist 33:23 45:41|reizen 16:59 20:8 31:15 33:-20 35:22 40:7
reizigers 38:74|rejected 45:70|rejetee 1:73|rejoindre 33:31|rejoint 33:31|rejoints 40:58|rejouer 10:66|rek 33:28
reken 31:63|rekenen 33:14 34:28 50:39 53:32
rekening 0:19 4:52 9:17 10:6 11:18 12:12 17:28 20:2 26:30 29:37 33:-27 35:15 41:14|rekeningattest 4:77
rekeningen 14:56 41:56|rekeninggegevens 4:77|rekeninghouder 4:77|rekeningnummer 26:75|rekent 6:44 33:22|rekkem 20:57
rekonstruiert 20:58|rekord 33:31|rekwisieten 41:70|relache 33:31|relachent 19:64|relaient 33:31|relais 33:18 38:69
relatant 34:64|relatie 4:77|relatif 2:63|relatifs 5:79|relation 6:43 20:37 45:38 46:53|relations 31:46 38:75
relationship 6:72|relative 0:40 14:28 15:40 29:66 35:35 50:37
release 5:19 7:4 20:-4 22:31 27:13 31:50 35:23 36:14 38:24 40:3|released 10:24 21:45 22:31 27:37 31:25 38:36
releases 31:64|releasing 27:64|relecture 2:31 16:55 34:33 40:26|relevant 15:80
releve 2:3 4:50 11:22 15:48 16:13 20:15 21:14 22:28 23:18 26:25 30:18 33:-16 45:12 50:20|relevee 20:57|relevent 2:63
releveront 21:74|reliance 41:71|relief 15:58 42:54 44:49|relies 26:77 33:10|relieved 33:30|relight 19:61
relights 33:30|religieuse 33:31|religieuses 20:57|reling 33:21 48:47|relire 3:38 27:45 44:56|relirez 34:64|relis 3:60
relisent 33:31|relit 33:28 34:30|relocation 15:77|relu 2:41 19:42 34:42|remain 2:45 12:38 34:31 35:44
remaining 34:41 40:47|remains 2:29 14:34 20:24 33:8 40:21|remake 2:38 31:48 34:33 40:8|remakerechten 31:63
remakes 2:60|remarks 3:37 11:53 33:8|remarquable 31:46 33:10 44:56|remarque 9:37 17:35 24:38 31:23 33:21
remarques 11:82|remblokjes 39:76|remboursable 10:44 17:58 26:63|remboursables 1:51 10:44 34:42|remboursant 2:63
rembourse 10:51 14:19 33:-20 40:36 42:26|remboursee 10:66|remboursees 10:66
remboursement 2:7 10:42 27:11 40:41 41:33 42:22|remboursements 10:66|rembourser 14:62 26:51 40:25|remboursera 40:58
rembourserions 40:58|rembourserons 40:58|rembourses 2:63|remboursons 40:58|remco 33:28|remedial 3:45 20:45
remember 20:24 28:41 33:16 47:39|remembered 30:73|remembers 28:44 33:25|remerciant 12:72|remercie 33:31
remerciements 12:72|remercier 33:31|remercions 12:72|remet 2:38 33:20 34:26|remettait 33:31|remettent 33:31
remettre 0:55 33:26|remich 8:77|reminder 35:76|remis 2:42 3:9 18:26 19:13 30:39 33:-19 40:20 43:25
remise 2:46 4:16 10:7 18:39 23:42 27:-3 34:-5 39:15 40:-11 41:7 50:33|remises 2:57 34:37|remmen 19:34 20:31 33:2 36:49
remonte 3:7 20:24 33:22 45:18 47:26|remontee 10:44 33:10 45:50|remontees 49:84|remontent 3:38 33:23|remontes 33:31
remontons 33:31|remorque 50:70 53:52|remote 16:56 43:55|remouchamps 33:17 44:41 53:41|removable 24:77
remove 34:49 35:62|removed 34:62|remplacait 33:31|remplacante 20:57|remplace 2:8 10:11 11:71 17:25 33:-3 45:17
remplacee 10:66|remplacees 10:66|remplacement 2:35 11:62 33:4 35:37|remplacent 11:82
remplacer 2:28 3:25 11:47 19:29 33:10|remplacera 10:52 33:18|remplaces 33:31|rempli 3:33 33:4 40:31 51:56
remplie 1:55 9:50 20:26 46:53|remplies 14:71|remplir 1:63 33:0 50:48|remplissent 20:57|remplit 33:28 40:23
remuait 3:60|remunerated 2:63|remuneration 2:60 16:35|remunerations 0:74 16:51|remunere 2:49 29:69|remuneree 34:64
remunerees 2:63|remy 43:62 53:58|renard 7:42 31:40 33:4 48:50|rencontre 3:31 7:20 20:21 30:28 33:3 40:21 48:27
rencontree 20:57|rencontrees 40:58|rencontrent 2:49 33:18|rencontrer 3:33 12:45 27:39 35:50|rencontrera 6:76
rencontres 3:46 18:63|rencontrons 20:57|rend 19:12 20:6 28:32 29:30 33:15 34:12 38:35 48:25|rendabel 30:69
rende 6:63 20:43|rendent 33:31|render 24:56 40:47|rendering 14:68
rendez 16:40 18:44 20:4 27:13 33:-9 36:32 40:31 42:24|rendra 28:84|rendre 3:11 14:52 21:24 23:28 33:3 40:9 45:22
rends 44:77|rendu 3:22 18:39 23:40 24:58 33:-7 35:40|rendues 33:31|rendus 35:78|rene 6:55 33:10 49:62
renew 33:16 34:49|renewable 5:50 34:54|renewal 34:35 40:50|renewals 5:58 16:56|renewed 5:41 30:42 31:46 33:-1
renforcer 30:77|renifle 33:31|renner 28:48 33:23|renners 33:28|rennie 2:32 3:28 5:41 16:38 43:38|rennt 33:29
renonce 2:31 10:48 19:33 33:0|renoncement 44:77|renonciation 2:63|renouvelable 5:41 34:61|renouvellement 34:58 40:31
renouvellements 5:79|renouvelons 34:64|renovation 33:31|renove 20:35 33:10 53:50|renover 33:31
renseignements 1:42 14:67|renseigner 33:31|rent 7:43 15:33 33:7 35:32 40:11 53:24|rentable 40:58
rental 2:45 30:42 40:24 41:40|rente 40:54|rented 32:77|rentmeister 6:52 33:16|rentner 33:16 53:49|rentnerinnen 53:63
rentnerpaar 33:29|rentrait 3:60|rentre 21:21 33:26 35:25 45:19 48:24|rentree 18:43 20:33 27:32 31:34 47:46
rentrent 21:47 33:26|rentrer 33:27 47:49|rentrerons 20:57|renversement 44:77|renvoie 27:35 33:27|renvoyee 23:64 33:18
renvoyer 23:64 34:50|renwart 33:31|renzo 2:30 3:17 9:42 13:30 16:27 18:31 43:30|reoccupe 33:31|reopens 21:72
reorganisatie 14:70|reorganisation 14:71|rep 13:67|repaid 10:24 14:29 23:34 40:46|repair 10:42 20:37 34:41
repaired 13:46 33:8 53:46|repairs 33:30|repand 33:31|reparateur 21:60 28:70|reparateurs 20:43 45:58|reparation 33:31
repare 6:38 13:33 33:6 45:55|repareert 21:68|reparent 33:31|reparer 3:38 33:10 45:50|reparieren 33:29
repariert 33:21 35:48|reparierte 3:55|reparle 33:31|repart 20:15 33:29|reparte 19:64|repartent 21:60 33:18
reparti 10:66|repartie 10:66|reparties 7:55 10:52|repartir 2:41 33:23|repartiront 31:68|repartit 20:43 33:18
repartition 0:66 2:33 5:36 10:36|repas 6:22 7:27 16:18 19:22 20:2 21:28 33:-3 41:51 45:17|repasse 20:57
repay 10:50 40:42|repayable 10:37 12:42 17:45 40:28|repayment 10:42 40:47|repeats 33:30|repeche 33:31
repeint 21:60 45:58|repelen 19:61|repense 3:60|repentance 3:60|reperage 10:34 16:42 25:55 40:40
reperages 10:7 16:56 18:47 19:-5 20:-1 26:16 40:12 43:6 53:26|repere 20:43 45:58|reperes 9:67 43:62|repertoire 33:31
repetables 24:82|repetant 33:31|repete 6:39 19:37 33:16 48:40|repeteer 19:61|repeteert 20:57|repetent 20:43 33:18
repeter 19:33 33:27|repeterai 19:64|repeteren 19:57 20:23|repeterons 19:64|repeteront 19:64|repetita 13:71
repetitie 26:56 33:19|repetitieafspraken 35:71|repetitieritten 16:67|repetities 18:52 20:48
repetition 10:29 20:40 35:41 45:48|repetitions 17:52 19:50 33:4|replace 2:63|replaceable 24:77|replaced 10:50 33:16
replacement 11:61 33:16|replaces 10:22 11:73|repli 30:46 31:36 40:48|replica 35:76|replie 33:31|replique 6:76
repliques 3:60|repond 3:-6 10:0 12:6 13:5 14:16 33:25 40:10 44:11|repondait 3:60|repondants 30:77
repondent 33:4 37:60 40:31 43:48|repondeur 13:50 20:35 21:52|repondons 40:58|repondra 20:57
repondre 14:39 29:64 33:0 34:33|repondront 20:57|repondu 3:39 30:49 33:8 47:38
reponse 3:22 7:18 12:22 17:28 18:26 33:11 35:27 40:20|reponses 40:58
report 0:11 5:39 11:10 15:14 16:16 18:39 20:-4 23:27 26:14 30:20 33:-16 44:35 50:28|reportage 26:57 34:56
reportages 13:71|reporte 0:82|reported 3:24 7:32 13:33 33:16|reportee 0:61 2:41 17:58|reportees 2:63|reporter 38:76
reportes 0:69 17:65|reports 20:37 33:22|repos 3:14 16:27 18:51 24:36 28:38 30:31 33:-15 45:25 48:30
repose 19:39 20:32 33:-7 40:33|reposer 33:31|repousser 33:31|reprend 2:26 3:10 20:7 21:24 33:17 34:27
reprendra 14:57 33:18|reprendre 2:25 3:35 10:28 33:-7 40:20 44:39|reprenez 34:64|represent 29:76
representant 1:51 14:49 33:10|representatief 30:69|representation 2:50 13:28 27:24 29:46 34:15
representations 13:50 22:54 31:46|representative 34:62|represente 35:56 53:64|represented 30:73
representee 2:28 4:37 8:33 14:36 29:55 34:37|representees 20:57|representer 27:39 29:77|representing 27:64
represents 17:72|repressed 3:59|repression 3:59|reprinted 47:74|repris 33:26 45:44|reprise 6:37 10:26 33:5 40:43
reprisees 19:64|reproach 33:30|reproche 20:57|reproduce 2:63|reproduceren 2:60|reproductie 2:47 27:50
reproduction 2:59 30:24 47:39|reproduire 2:63|reproduisent 34:64|reproduit 20:43 33:18|reproduite 34:64|republic 26:78
republik 25:72|republique 25:87|reputation 7:50 40:46|repute 33:31|reputee 2:55 35:56|requerant 1:73|requerante 1:73
request 1:22 4:39 8:19 9:29 12:29 17:14 25:22 27:6 29:18 35:18 38:18 39:21 40:-3 43:22 51:39
requested 1:54 5:19 17:32 40:3 43:36 44:29|requete 1:59 23:64|requiert 10:52 21:60
required 0:38 5:32 10:37 33:-10 34:23 35:36 51:39|requires 2:49 34:49|requis 30:77|requises 12:59 51:70
requisite 41:66|requisiten 24:57 41:53|res 39:71|rescission 2:63|rescue 6:45 19:34 33:3 48:46|rescued 45:70
rescuers 33:30|research 2:7 11:20 16:52 24:21 30:28 40:-1 41:27 43:26 53:23|researching 20:59|reseau 7:42 33:18 40:31
reseaux 31:63 33:0|reservation 14:37 34:52 35:50|reservations 44:73
reserve 0:6 1:24 2:-4 5:2 10:4 11:7 16:33 18:0 20:-10 23:1 24:5 27:26 33:-33 34:15 35:2 40:12 41:41 44:1
reserved 2:24 19:10 34:44 40:17 47:48|reservedagen 40:55|reservee 2:49 24:68|reservent 2:41 10:44 31:46
reserveonderdelen 50:73|reserver 34:64|reserveren 34:61|reserves 0:64 5:18 10:17 19:4 27:6 34:23 44:17 47:48
reservez 34:64|reserviert 13:45 22:36 38:40 39:41|reservoirs 20:57|reservons 19:50 27:52|residant 53:72
residence 1:30 13:28 16:46 25:46 40:21 53:34|residences 13:71|residency 36:77|resident 25:41 33:0 53:59
residents 30:44 33:-2 45:38 53:54|resides 53:68|residing 2:49 29:63|residuals 2:63|resignation 33:30|resigned 13:67
resiliation 2:63|resilier 2:63|resin 30:73|resine 36:71 50:66|resistance 33:24 44:52|resiste 33:18 44:64
resisted 3:45 20:45|resister 33:31|resisterai 3:60|resolue 44:77|resolution 2:63|resolved 35:76|resolves 33:30
resopal 32:70|resources 17:72|resp 35:78|respect 2:31 12:28 14:34 18:31 27:17 29:36 33:-9 34:15|respecte 2:49 14:57
respecter 2:41 14:63|respectera 20:57|respectes 46:84|respectievelijk 10:48 31:50|respectivement 2:49 34:50
respects 14:68|respectueuses 12:72|respirant 33:31|respiration 19:21 33:20 49:61|respirations 19:42 33:23
respire 21:47 33:26|respirent 19:64|respirer 33:31|respond 40:55|respondenten 30:69|respondents 30:73|responds 27:64
responsabilite 2:16 4:52 8:61 14:38 30:31 35:31|responsable 1:35 21:36 27:42 40:33 48:39|responsibility 4:71 14:47
responsible 10:64|ress 16:73|ressemblait 33:31|ressemble 3:22 19:26 33:20 36:47
ressemblent 7:37 19:33 20:26 28:53 31:36|ressent 6:76|resserrent 19:64|resserrer 3:60|resservie 33:31
ressort 33:-2 38:51 40:24 51:63|ressorts 19:64|ressources 1:23 7:29 9:31 11:32 17:65 42:41
rest 2:2 3:-2 10:35 11:7 15:8 19:-8 20:-2 23:22 27:3 31:-5 33:-8 35:5 36:9 40:10 42:22 44:18 53:18|resta 47:79
restafval 33:28|restait 3:46 33:18|restant 2:41 34:42 38:61|restante 22:76|restantes 16:73|restants 5:65 10:52
restarts 33:30|restaurant 20:27 33:1 45:59|restauratie 16:54 50:59|restauration 53:72|restaureren 20:57
reste 2:7 3:13 7:-12 10:17 11:19 12:0 17:-1 19:-3 20:9 21:12 27:4 28:4 31:-13 33:7 34:-3 37:6 40:2 43:-5 44:11 45:5 47:-1 50:-1 53:13
restee 3:28 19:33 33:13 47:48|restent 2:40 10:3 11:19 14:8 17:17 33:0 34:38 35:15 53:9
rester 19:16 20:9 21:26 33:14 40:10 44:30 45:24 52:39|restera 20:35 34:42 40:36|resterai 40:58|restituer 14:65 35:50
restitution 34:64|restlaufzeit 31:62|restless 33:30|restliche 33:29|restock 40:55|restons 7:24 12:49 15:38 33:13 50:35
restreints 14:71|restriction 4:85|rests 33:16 40:42|result 0:51 12:30 17:33 22:32 33:0 46:39
resultaat 0:44 23:39 33:-2 46:58|resultat 0:71 7:19 10:15 22:25 23:27 33:-19 46:34|resultaten 0:54 30:62
resultatenrekening 0:75|resultats 0:59 10:21 22:31 30:64|resulte 8:73 51:62|results 2:39 5:34 10:26 30:49 33:-8
resume 1:12 2:13 5:17 8:20 9:32 10:5 12:11 28:23 30:28 33:10 41:27 44:28 45:10|resumes 12:51 21:39 43:40 45:50
resurfaced 35:76|retained 0:78|retainer 16:61 35:54|retains 10:64|retape 33:31
retard 2:14 6:27 7:20 26:36 33:16 37:38 40:9 45:23|retarde 33:0 40:40 45:40 53:40|retarder 33:31|retardera 33:31
retards 31:68|reteindre 33:31|retenir 11:82|retenons 33:31|retenu 23:56 24:61 46:49 53:37
retenue 19:29 23:43 24:47 34:29 46:49 50:45|retenus 23:58 33:22|retest 40:55|retiennent 33:31
retiens 19:42 20:35 44:56|retient 33:31|retire 10:31 17:32 19:17 20:10 33:17 40:10
retired 20:15 27:20 28:32 33:20 40:12|retiree 5:51 20:30 33:4 39:57|retirement 33:30|retirer 20:35 34:42 40:36
retires 20:40 33:11 35:50|retombees 9:41 38:42 53:66|retomber 21:74|retouche 50:80
retour 2:22 9:13 10:9 14:3 18:9 20:12 23:21 31:0 33:-3 34:22 35:10 38:15 40:-10 44:20 48:36 50:23
retourne 2:15 20:30 21:26 33:21|retournement 33:18 44:64|retournements 3:60|retournent 2:35 20:30 34:37 49:56
retourner 2:41 34:56|retournes 33:31|retournez 33:31|retours 3:25 18:55 26:50 30:42 33:-4|retractation 35:78
retractent 40:58|retraining 33:30|retrait 2:35 20:30 33:4 34:37|retraite 20:35 33:18 45:36|retraitee 34:64
retraites 45:71|retransmissions 31:68|retravailler 44:77|retreat 3:33 33:23|retro 33:31|retrogradee 28:84
retroplanning 18:77|retrouve 9:22 20:10 21:34 33:19 40:-1 45:30 48:17|retrouvee 20:35 33:23|retrouvent 20:30 33:26
retrouver 3:25 18:42 28:62 33:10|retrouves 20:43 33:18|retten 28:69|rettet 33:29
return 8:40 19:12 20:22 23:37 33:-8 34:25 35:26 40:6 44:23|returned 33:25 40:24|returning 7:27 35:36 40:16 43:42 45:50
returns 33:16 51:65|retuschieren 19:58|reue 13:64|reuni 2:18 10:21 18:32 23:46 27:22 29:51 33:-13 40:13
reunie 14:57 23:64|reunies 2:63|reunion 3:7 23:37 29:30 33:9 34:11 35:43 40:5 48:24 50:27|reunions 2:41 20:35 50:58
reunir 40:58|reunis 10:47 53:58|reunissent 28:84|reunit 7:47 10:44 33:10|reus 6:55 33:15|reusable 30:73|reuse 27:64
reussi 33:31|reussir 35:78|reussira 3:60|reussit 33:31|reuter 6:52 33:16|rev 50:76|revanche 30:77
reve 6:64 24:58 33:-3|revealed 33:30|reveil 20:30 33:18 48:50|reveille 21:24 28:34 33:26 48:27|reveillee 33:31
reveillent 33:31|reveiller 28:84|revelation 3:60|revele 33:31|revendication 5:79|revenir 20:26 33:21 45:40
revenons 20:43 33:18|revent 33:31|revente 41:76|revenu 20:30 24:55 33:18
revenue 2:22 3:23 7:46 31:23 33:-18 47:30 51:38|revenus 13:58 21:60|rever 33:18 37:73|reverberation 19:50 33:18
reverence 33:31|revers 33:28|reverse 20:37 26:70|reversion 2:47 34:51|revert 34:62|reverts 34:62|reves 19:50 20:43
revet 35:78|revetu 34:64|reveur 45:71|revienne 33:31|reviennent 10:34 20:39 21:42 33:0|reviens 3:40 20:48
revient 2:13 10:-2 19:7 20:-11 21:17 33:20 34:14 37:19 44:10 45:4 48:20|review 38:76|reviewed 35:76|reviewer 38:76
reviews 38:76|revised 11:75|revisee 18:77|reviseur 0:64 7:37 14:39 41:45|revision 2:43 12:34 16:35 45:44
revisions 2:53 16:30 18:32 40:16|revisor 2:37 3:38 41:46|revisorin 45:64|revocable 29:76|revocation 29:82
revoir 10:44 20:35 33:10|revoked 29:76|revolte 21:74|revolteront 3:60|revolution 33:31|revoquer 29:82|revu 11:82
revue 2:7 11:26 13:16 33:-24 38:68 40:14 47:41|rewrite 2:27 3:36 16:28 40:19 44:49|rewriting 40:55
rewritten 3:29 20:29 34:42 45:40|rex 5:33 6:31 24:47 30:32 37:42 48:41 49:51 52:41|reynders 33:28|rez 33:31|rgec 17:79
rgpd 14:57 16:59|rhea 1:20 7:18 8:28 10:15 12:29 14:20 27:28 29:28 38:27 43:29 50:27|rhein 30:66|rheinblatt 38:69
rheinische 38:72|rheins 33:29|rheinstern 27:60|rheinwinkel 1:20 10:17 17:23 22:30 23:22 38:25 39:35 42:23 43:20 52:28
rheto 33:31|rhisnes 50:77|rhone 13:45 17:53 45:52|rhubarb 39:79|rhyme 33:30|rhythm 19:39 20:37 33:8|rhythmisch 33:29
rhythmus 33:29|ri 3:28 27:35 33:0 40:40|ria 5:52 34:52|riait 20:57|rialto 3:30 33:20 47:49|rib 1:38 4:71 9:46 12:37
ribbon 33:21 35:56|riche 33:31|richten 27:60|richter 28:69|richterin 6:41 33:4 47:51|richtete 3:55
richtig 1:26 11:42 14:46 19:20 20:20|richtige 10:62|richtigen 3:34 33:21|richtigkeit 1:44 14:43 15:49
richting 19:35 24:37 33:14 37:38|richtingen 18:57 21:54|richtlinie 1:65|richtte 13:70|richtten 7:65
richtung 20:45 33:16|ricochets 48:77|ridder 33:28|ride 3:37 20:37 33:8|rideau 13:40 22:44 33:21|rideaux 33:31
rides 33:30|ridicule 33:18 34:50|ridiculous 33:30|riechen 33:29|riecht 33:29|riek 33:28
rien 1:11 2:-12 3:14 5:13 6:10 7:-14 10:-1 12:-10 14:6 15:13 17:-3 18:2 19:2 20:3 21:14 22:-7 23:-5 24:0 28:9 31:-2 32:1 33:9 36:2 37:17 38:0 42:-5 43:-7 45:-11 46:2 47:5 48:11 49:1 52:4 53:-11
rient 33:31|riet 19:41 21:38 33:12|riez 31:68|rig 10:14 16:39 18:41 19:20 20:9 24:27 36:27 50:26 53:30
rigging 41:57 50:62
right 2:24 3:-1 6:23 10:-5 11:19 16:0 20:7 21:3 30:4 32:8 33:3 34:20 35:7 40:1 45:10 47:5 49:23 51:10
rights 1:7 2:32 5:36 9:8 10:2 11:1 16:-5 27:2 31:-4 34:38 40:-7 41:31 42:-2 47:16|rigoureuse 6:76|rigs 7:53 52:66
rigueur 23:78|rij 5:22 20:8 32:26 33:22 48:19|rijbewijs 13:58 33:13|rijden 19:31 20:10 33:16 40:21|rijdend 19:61
rijdt 3:-4 6:7 20:3 31:2 33:22 36:14 44:11 48:6 49:14 53:4|rijen 33:28|rijhuis 33:28|rijk 33:28|rijker 21:68
rijksarchief 5:71|rijksdienst 51:77|rijksregisternummer 25:78|rijkswachter 45:66|rijkswachtkazerne 45:66
rijn 31:50 45:53|rijsel 10:62|rijselse 7:51 40:42|rijst 33:28|rijtjeshuis 33:28|rijtuig 33:28|rijtuigen 33:28
rik 6:30 7:31 19:30 21:34 45:33 48:34|rillen 33:28|rimouski 10:66|rincage 20:43 32:69|rinceur 3:60
ring 3:3 7:11 12:13 19:22 22:28 32:21 33:10 35:20 40:0 47:19 48:17|ringers 22:71|ringing 21:72|ringmaster 6:58 48:59
rings 3:15 20:24 21:40 33:18|rink 45:70|rinnsal 21:64|riot 21:51 33:8 49:56|rip 52:80|ripping 33:30|ripples 49:77
rire 3:14 19:18 20:11 21:28 27:33 33:11 43:29|rires 20:26 30:46 33:21|rise 10:37 33:16 40:28|risen 49:77|rises 33:30
risico 17:31 20:16 30:28 40:48|risicoanalyse 40:55|risicobeheersing 9:59 40:42|risiken 40:54|risiko 30:40 31:36 40:40
risikobetrachtung 40:54|rising 33:30|risk 1:26 5:29 31:34 35:32 40:36 50:33|riskeert 33:28|risks 40:55
risque 3:11 10:17 33:-17 40:48 44:29 45:23|risques 9:50 40:53|rit 20:20 33:25 38:32 45:9
rita 3:15 13:27 19:19 22:31 29:37 33:-6 34:19 43:30 48:37|ritcs 13:69|ritme 3:44 33:15|ritselen 19:61
ritten 3:36 16:46 18:49|rituel 20:57|riv2 39:84|rivage 8:67 25:73|rival 44:77|rivalite 33:31|rive 33:31
river 7:29 13:43 20:22 33:-8 45:32 53:30|riverains 20:43 31:54|rivers 20:34 33:23|riverside 20:59|rives 22:71
rivier 19:17 20:13 30:26 31:19 33:7 40:12 45:23 53:22|riviere 18:20 20:25 21:17 27:26 30:21 33:9 40:1 45:27 53:15
rivieren 20:44 33:15|rivieres 2:20 10:23 20:14 22:33 39:41 40:15 43:32 45:43|rixdorf 47:66
rixensart 1:25 4:35 7:23 14:25 29:33 36:33 40:24 43:25 53:24|riz 35:78|rkoubebb 4:71|rnpp 2:63
road 13:13 20:21 22:28 27:10 33:12 40:1 45:24 48:30|roadmap 9:49 18:59|roadmovie 43:70|roads 45:70|roadshow 31:68
roar 33:30|rob 33:16 36:63|robe 20:19 33:25 39:46|robermont 33:31|robert 2:20 3:27 33:16 35:41|robertville 33:24 53:46
robes 19:39 20:32 33:14|robinet 3:23 19:27 33:20 53:35|robot 33:25 45:41|rocco 5:51 34:51 47:52|roch 47:66
rochat 27:66|roche 6:51 27:26 33:18|rochefort 2:41 25:65 53:50|rocher 33:31|rochester 34:62|rock 30:73
rode 19:24 20:21 21:31 32:51 33:2|rods 19:61|roef 33:28|roeispaan 33:28|roeit 33:28|roel 6:36 19:27 21:34 45:33 48:45
roels 27:30 34:37 43:45 47:47|roem 45:66|roep 31:63|roepen 33:28|roept 30:27 33:26|roer 33:28
roerdomp 3:11 7:18 10:15 12:21 19:14 24:29 27:17 33:2 40:9 43:23|roergebied 42:72|roeselare 27:63|roest 19:43 32:65
roet 33:15 47:58|roeulx 21:72|roger 6:29 10:5 16:12 19:15 33:18 35:34 44:16 52:25|roh 19:45 52:59|rohan 22:71
rohbauabnahme 33:29|rohbauprotokoll 33:29|rohfassung 52:72|rohr 33:29|rohschnitt 2:33 10:34 16:28 18:30 31:25 40:16
rohweiss 24:70|roi 31:54 33:18|rois 20:57|rok 47:72|roken 33:21 35:50|rol 1:42 27:37 44:46 53:39
roland 2:12 3:9 5:28 6:41 13:21 20:17 23:27 33:-2 34:14 43:25
role 1:10 3:-7 6:18 10:15 18:10 19:17 20:-9 22:20 27:30 30:11 33:-1 36:18 40:21 43:19
roles 10:16 20:-4 27:5 33:-6 35:16 36:24 40:25 41:53 45:16 53:10|rolf 7:28 12:30 13:30 33:9 45:30|rolfs 21:64
roll 43:69|rollator 33:16 37:58|rollatorballett 31:62|rolle 22:39 33:16 40:27|rolled 33:30
rollen 2:17 10:18 33:15 40:12 41:28 53:22|rollend 19:61|roller 33:16 49:64|rollout 31:64|rolls 33:30|rollstuhl 33:29
rollt 33:29|rolstoel 33:28|rolstoelen 20:57|rolt 6:39 33:24|rolverdeling 6:55 10:48
romain 2:21 9:39 12:30 13:30 33:7 43:33 53:30
roman 2:20 3:15 5:39 9:7 13:3 16:8 23:4 30:15 31:-3 33:-32 34:32 40:-2 43:13 47:28|romance 13:52 30:52 44:52
romanciere 3:46 34:50|romande 10:31 17:44 23:43 27:31 42:56|romane 13:71|romanes 13:71
romans 3:20 13:31 20:28 31:35 34:38|rombouts 6:63 33:18|romcom 31:64|rome 2:49 26:71|romeinse 24:62 33:15
rommelaere 27:66|rommelig 3:58|rommens 27:63|romp 21:54 33:15|ronald 33:31|ronce 13:40 22:64
rond 18:11 19:1 20:-3 21:4 24:30 27:14 31:14 33:14 36:16 38:15 40:13 48:6|ronde 31:35 33:22 52:37
rondes 3:28 19:33 30:59 35:46|rondgaan 33:28|rondgang 48:68|rondje 33:28|rondjes 33:28|rondkrijgen 42:72
rondreizende 30:69|ronds 33:31|rondvraag 30:62 35:50|ronflement 33:31|ronflements 33:18 48:63|ronfler 33:31
ronfleurs 33:31|ronge 33:31|ronny 6:46 33:8 35:33 45:28 48:30|ronron 33:18 49:70|ronronne 33:31|ronse 20:44 33:15
rood 3:24 33:5 44:39 48:48|roof 32:45 33:26|rook 3:23 33:21 47:37|rookt 33:28|rookvrij 35:71
room 1:1 2:13 3:5 5:-1 7:-2 10:-10 12:10 13:1 16:15 18:25 19:2 20:-5 21:15 23:-1 24:3 27:-4 30:-2 32:9 33:-3 36:19 37:5 40:0 43:11 45:-5 47:-1 48:9 50:1 53:10
roomers 22:71|rooms 3:15 6:28 7:43 19:17 20:15 33:-14 53:37|roos 44:77|rooster 33:28|root 26:78|rooted 33:30
rootput 32:75|roots 9:62 53:54|rope 32:77|ropes 33:22 48:51|ropewalk 22:52 39:70|rory 1:39 7:27 11:35 29:36 33:6 46:38
ros 20:59|rosa 3:-6 6:40 20:-13 21:5 27:0 30:7 31:0 32:13 33:11 34:-8 36:13 44:5 45:3 47:8 48:22 49:13|rosalba 33:30
rosalia 34:64|rosanne 33:23 48:42|rosary 33:30|rosas 13:64|rose 19:24 20:17 32:43 33:17 34:24|rosee 38:83
rosetta2 39:84|rosit 49:84|roskam 27:66|rossel 13:71|rossi 1:46 25:59 29:55 34:37|rosslare 26:58 33:21|rost 32:70
roswitha 27:60|rot 26:63 32:49|rota 35:76|rote 20:37 33:21|roten 19:37 33:12 39:52|rotes 33:16 48:52|rotherham 20:59
rotonde 20:57|rotor 39:84|rotsen 33:28|rotterdam 1:19 13:18 16:19 18:22 20:0 21:21 27:28 31:33 33:-6 45:20
rotterdamse 33:28|rotules 24:82|rouard 5:65 44:64|roubaix 7:30 10:37 17:40 25:48 27:37 40:19|roue 33:31
roues 13:44 33:4 39:57 49:56
rouge 3:-10 7:-1 10:-5 13:1 17:9 19:16 20:2 21:14 22:16 24:29 26:14 27:7 28:14 30:7 32:43 33:5 34:2 35:18 45:1 49:13
rouges 24:55 33:18 40:31|rough 18:71|roughly 41:71|rougir 20:57|rouille 32:83|rouillee 33:31|roulait 21:74
roulante 33:18 45:58|roule 33:10 48:55 49:62|roulent 48:77|roumain 13:71|roumaine 33:31
round 1:14 3:15 20:13 26:23 27:9 33:13 41:16 45:15 47:35|roundabout 33:30|rounded 17:72|rounds 33:30|rousse 7:69
route 8:24 16:24 19:11 20:19 21:13 26:24 31:24 33:7 37:27 40:-3 41:15 48:16|rouverte 33:31|rouvre 21:74
rouvrir 6:63 33:18|rouwt 3:58
row 1:20 2:3 4:19 5:12 7:6 8:17 10:23 14:8 17:12 26:18 29:16 31:13 33:-13 34:13 37:19 40:-5 42:23 43:9 50:16 51:18
rowboat 6:58 33:16|rowlands 27:64|rows 33:30|roxane 34:64|roy 6:39 27:47 33:10|royal 27:45 33:10 40:36
royale 4:63 21:52 45:50|royaume 25:87|rozendaal 33:28|rozenkrans 33:28|rsz 8:36 9:54 12:28 14:30 51:50
rtbf 7:18 17:29 22:52 27:16 40:20 42:55|rte 22:71|ruban 13:44 22:48 33:4 39:57|rubans 33:31|rubber 33:30
rubberen 33:28|ruben 2:30 3:8 7:15 10:12 16:18 20:17 22:22 37:28 39:26 40:6 43:20 44:23|rubriek 1:56 16:53
rubrieken 1:69|rubrik 1:65|rubrique 1:53 12:34 16:53 41:38|rubriques 1:73
ruche 6:47 21:31 44:35 45:29 47:50 48:34 52:44|ruchers 27:66|ruches 13:44 32:56 48:50 50:52|ruckbau 33:16 43:38 50:42
ruckbaus 27:60|ruckblende 48:65|ruckblenden 19:58|ruckblick 21:64|ruckdeckung 2:61|rucken 33:8 49:62|ruckfahrt 33:29
ruckfall 2:39 34:52|ruckfluss 10:62|ruckforderung 14:65|ruckforderungen 14:65|ruckforderungsanordnung 14:65
ruckfragen 12:64|ruckfuhrung 10:48 40:40|ruckgrat 44:67|rucklage 16:65|ruckruf 2:47 34:47|ruckrufsfrist 2:61
ruckseite 21:25 23:27 24:31 33:12 34:21 45:24|ruckseiten 21:45 33:20|ruckseitig 33:29|rucksendung 23:66
ruckspiegel 37:58 48:52|rucksprache 35:55 47:53|ruckspulen 32:70|ruckstande 51:71|ruckstellung 17:68
ruckstellungen 0:62 17:29 40:15 42:29|ruckt 33:29|rucktritt 2:61|ruckwand 33:29|ruckwarts 13:32 19:26 28:36 33:15
ruckzahlbar 23:53 43:51|ruckzahlbares 23:58 40:32|ruckzahlung 10:57 40:23|ruckzahlungen 10:62
ruckzahlungspflichten 10:62|rude 6:58 13:54
rue 1:27 2:-15 3:-18 5:-1 7:25 8:39 9:2 10:3 13:-7 14:5 16:0 17:0 19:2 20:0 22:11 25:7 27:5 29:3 33:-10 34:5 35:11 40:-21 41:-3 42:-2 45:0 47:0 48:11 50:17 53:7
ruelle 7:35 14:48 22:39 34:20|rues 20:43 33:18|rufen 12:50 33:16|ruft 31:28 33:16 48:44
rug 14:18 19:9 20:6 24:25 27:12 32:24 33:15 38:23 49:25|rugby 13:71|ruggen 32:50 33:13 49:51|rugnummer 6:42 33:23
rugwind 1:19 2:24 7:16 10:25 17:23 34:21 36:26 38:25 40:14 42:23 43:20|ruhe 6:52 33:16
ruhezone 1:17 2:13 12:16 21:17 23:19 24:23 29:22 33:-7 34:12 36:24 37:24 43:17 47:18|ruhig 19:45 20:45
ruhige 19:45 31:49|ruhr 31:63|ruhrgebiet 22:66|ruhrung 27:60|rui 6:66|ruiken 19:61|ruikt 19:26 33:25|ruil 33:15 53:52
ruimer 33:28|ruimt 20:57|ruimte 19:47 35:58|ruimtelijke 31:63|ruin 33:30|ruine 20:43 28:70|ruined 28:54 33:22
ruinee 28:84|ruineerde 28:75|ruiniert 28:69|ruinously 28:75|ruis 50:73|ruiselede 28:75|ruisseau 21:52 33:10 49:62
ruisselant 33:31|ruiter 3:16 5:39 12:26 33:-13 34:29 43:38 47:30|rule 19:16 33:21 44:27 45:24 48:28
rules 1:32 3:3 13:12 14:13 22:15 31:8 33:-8 35:31 38:20 40:11 45:38 48:17|rumeur 19:42 33:23|rumpf 21:51 37:58
run 4:25 7:24 16:15 19:18 27:10 28:21 30:19 33:15 48:19|rund 7:41 40:32 53:42|runde 18:59 20:37
runden 21:43 40:32 50:47|runder 44:67|rundfunk 7:32 9:37 27:42 33:-1|rundfunkmechaniker 13:64|rundfunknostalgie 30:66
rundfunkveranstalter 14:65|rundfunkveranstaltern 7:62|rundherum 33:29|rundschau 38:71|rundschreiben 33:29|rundum 33:29
rundung 17:68|rungis 20:57|runner 13:67|running 16:18 20:25 22:20 33:7 35:24 43:29 45:30 49:26
runs 5:15 6:26 10:7 20:2 28:18 33:18 34:5 43:12 45:24|runter 49:70|rural 7:42 31:40 40:31 43:48
rurale 30:46 31:36 43:44 44:46 50:48|rurales 7:55 31:54|ruraux 31:68|ruse 24:82|rush 26:78|rushes 43:75
russ 32:57 47:53|russe 21:74|russes 32:83|russian 13:67|russisch 13:64
rust 3:7 4:26 5:20 6:30 7:14 13:27 22:20 24:24 32:35 33:-22 38:23 39:34 40:5|ruste 6:69|rusten 33:28
rusthuis 3:28 21:38 33:18|rustig 20:36 33:21|rustige 31:63|rustle 33:30|rustpunt 20:57|rusty 33:30
ruth 3:-2 6:23 10:4 16:5 19:0 20:1 21:16 23:9 27:20 33:4 40:-4 44:9 45:6 48:26 49:19|rutteln 19:58
ruttelvorrichtung 50:68|rutten 1:46 8:39 12:32 14:24 25:42 29:39|rutting 18:71|ruud 33:28
ruzie 3:6 7:14 20:21 21:16 33:12 38:23 48:36|rw 53:72|rwanda 20:59|rwandan 31:64|ry 33:1 50:55 53:48
rythme 3:17 18:47 19:42 20:28 33:-11|rz 51:77
s 1:2 2:-4 3:0 5:3 6:-1 7:-6 8:-3 9:10 10:-1 11:3 12:3 13:-7 14:0 15:-3 16:-5 17:-5 18:-1 19:5 20:2 21:4 22:5 23:-3 24:1 27:-8 28:4 29:-4 31:-3 32:5 33:2 34:0 35:-2 36:0 38:2 39:-1 40:0 42:-5 43:-5 44:9 45:1 47:1 48:-2 49:13 50:-5 51:-1 52:0 53:-1
s1 18:34 39:57 43:32 45:29 48:49|s10 18:77|s11 18:77|s13 18:77|s14 18:77|s16 2:63|s2 45:46 48:67|s20 18:77|s21 18:77
s22 18:63 23:64|s24 2:43 18:67|s25 18:77|s3 35:50 45:35 48:45 49:49|s36 18:77|s4 22:50 45:46 48:57|s40 18:77|s41 18:77
s42 18:77|s44 18:77|s48 18:77|s49 18:77|s5 18:58 48:63|s50 18:77|s6 48:73|s8 2:41 18:55 45:50|s9 18:77
sa 0:8 1:8 2:1 3:-6 4:13 5:-5 6:14 7:3 10:10 12:-1 13:-9 14:11 15:0 20:-4 21:-5 22:-7 23:5 26:7 27:-6 28:5 29:10 30:5 33:6 34:8 35:-6 40:-19 43:13 44:-6 45:-6 46:16 48:-7 50:7 51:12 53:-8
saadi 22:76|saai 44:72|saal 32:37 33:8 41:32 45:30 47:32|saar 38:69|saarbrucken 13:51 31:36 40:27|saarland 31:62
sabam 2:52 5:50|sabatini 33:30|sabine 1:15 6:10 7:25 8:20 12:14 14:6 19:6 21:8 33:13 43:9 45:6 48:13 49:17
sable 19:26 24:44 31:30 32:45 33:7 45:33|sablon 13:58 22:62|sabot 33:23 49:63|sabotage 33:30|sabote 33:31
saboter 33:31|sabots 33:22 48:57|sabrina 7:25 12:27 14:28 25:45 27:13 29:33 40:17
sac 3:7 20:4 22:23 31:15 33:21 39:40 52:34|saccadee 33:31|saccades 19:64|sacd 2:44 5:64 17:30|sacha 6:48 33:22 48:39
sachanlagen 0:71|sachant 33:31|sachbuch 34:60|sache 3:18 7:38 19:22 20:34 28:41 33:-10|sachet 35:78|sachions 20:57
sachleistung 17:68|sack 33:29|sacked 33:30|sacoche 32:61 33:10 34:42|sacre 7:66|sacrifice 3:59|sacrifie 33:31
sacristains 22:55 39:68|sacristie 20:36 39:68|sacristine 21:74|sacs 33:18 49:70|sad 3:34 27:27 40:31 47:49
saelens 6:55 33:15|safe 33:16 46:64|safely 50:76|safety 16:44 27:19 33:-16 40:10 41:26 50:56|safran 33:31|sag 37:72
sage 3:30 21:31 27:24 36:47 48:41|sageblatt 32:70|sagen 3:29 19:17 20:20 21:15 28:20 33:-2 40:4 45:14 53:14|sager 6:66
sagewerk 16:44 20:37 33:8|sags 33:16 44:59|sagt 3:3 5:2 6:20 20:-7 21:0 28:11 33:20 34:-5 40:-11 45:-1 47:12 48:16
sagte 3:46 20:28 47:36|saguenay 44:77|sahne 39:71|said 2:2 3:22 11:8 20:12 28:8 30:16 33:6 37:12 38:33 40:4 45:3 47:36
sail 40:55|sailer 2:30 3:25 5:37 34:30 43:34|sailing 35:76|sailings 35:76|sails 45:70|saine 14:57 33:18
saint 7:20 8:30 13:24 21:10 22:37 30:14 33:0 34:9 35:14 43:17 50:27 53:13|sainte 19:50 27:52|saintly 44:73
saintrond 2:22 10:25 13:31 16:33 17:39 19:24 22:35 35:37|sais 3:42 19:20 20:38 44:33|saisi 37:87|saisie 28:62 33:23
saisir 2:49 28:70|saisit 33:23 36:63
saison 2:0 3:-13 13:-1 18:14 19:-9 20:-6 21:30 22:25 27:4 31:-5 32:10 33:-12 34:-9 40:-15 41:4 45:53 47:7 53:-1
saisonniers 7:69|saisons 7:20 13:35 18:40 20:38 22:39 45:22
sait 3:-7 6:39 7:-1 13:-5 18:0 19:8 20:0 21:11 27:-10 33:17 38:16 44:22 45:16 53:-5|sake 33:30|sal 7:66|salade 35:78
salaire 2:18 16:42 17:35 33:-13 35:33 40:26 42:33 53:27|salaires 17:33 33:-15 41:30 42:31 53:63|salarie 2:41 5:57 7:47
salariees 5:47 7:59 40:26|salaries 7:53 14:25 40:28 41:34 51:37|salary 3:32 16:42 17:45 35:49|salaud 33:31
saldo 23:56 40:42|sale 22:29 33:1 34:24 35:38 38:38 42:35 48:35
sales 9:14 10:9 11:14 12:-1 16:0 17:3 18:2 27:25 30:10 31:29 32:14 33:-29 36:7 40:19 42:44 46:8 47:4
salesman 12:55 28:62|salim 20:57
salle 2:-13 3:-16 7:2 14:-5 15:7 16:6 18:10 19:14 20:2 21:-2 22:0 27:6 30:11 31:19 33:9 35:11 40:12 43:-1 46:8 48:24 53:5
salles 2:-6 7:18 13:3 22:25 27:16 30:20 31:46 32:15 33:-37 34:-4 38:14 40:0 42:43 43:7 53:3|salmon 34:64|salome 33:31
salon 15:46 19:15 20:8 31:19 33:-5 34:15 48:44 49:39|salons 16:73|salopette 33:31
salt 22:31 24:38 31:37 32:37 33:-10 45:30 48:33|salted 33:30
saltmarsh 1:21 2:15 5:23 10:28 13:19 17:24 22:23 26:29 34:14 40:7 42:24 43:20
saltpan 0:19 1:11 2:5 4:21 7:8 10:22 12:11 14:10 15:19 17:14 29:18 34:4 35:17 37:21 38:18 39:29 40:-3 43:11 46:19 50:18 52:22 53:10
salue 33:26 48:50|saluent 33:31|salutations 12:60 23:41 27:43|salvatore 20:47 33:4 34:27|salzburg 27:60
salzinnes 53:68|sam 27:64|sambbebb 4:79|samber 26:75
sambre 2:3 4:14 7:12 10:15 12:7 13:0 14:8 17:24 20:-11 22:16 26:12 27:14 31:-3 33:-22 34:12 35:23 38:10 40:-3 43:16 50:22 53:21
sambrienne 50:76
same 1:-3 2:0 3:6 5:14 7:-5 10:10 15:6 17:1 18:0 19:3 20:6 21:1 27:-7 31:7 32:6 33:10 34:-9 35:4 39:7 40:-2 45:6 46:20 47:2 48:2 49:12
samedi 31:46 33:10 47:58
samen 2:-5 3:1 7:-2 10:33 12:13 13:-2 15:24 16:7 17:12 18:-1 20:-1 21:-4 22:-1 28:8 30:-2 31:-2 33:-5 35:-1 40:5 41:9 42:16 43:-2 53:5
samengesteld 8:75|samengeteld 46:76|samengevat 33:28|samenleven 31:63|samenvatting 0:30 1:24 12:35 30:50 41:37 44:27
samenwerken 40:55|samenwerking 2:15 10:37 12:23 31:44 40:23|samenwerkingsakkoord 10:62|samenwerkingsovereenkomst 10:62
sami 6:54 33:19|samira 3:17 6:24 13:29 16:27 22:31 33:8 35:31|sammelband 47:66|sammelplatz 35:69|sammelt 19:37 33:21
sample 12:27 30:68 45:28|samstag 33:16 45:50|samstags 35:69|samt 29:56 34:47
samtliche 2:24 5:31 14:28 33:-7 34:24 51:34 53:27|samtlichen 10:62|samuel 13:71|samy 6:52 21:51|sanatorium 33:30
sand 3:24 33:18 48:48|sandal 33:30|sander 7:44 13:48 19:39|sandra 8:62 33:16|sandrine 1:44 35:67|sandro 33:30
sandsacke 35:69|sandwich 33:31|sandwiches 33:30|sandwichs 16:73|sang 19:36 33:25|sanglots 33:31
sanitaire 3:38 13:50 22:54|sankt 1:14 7:22 8:19 10:11 12:23 13:13 14:14 15:19 22:15 30:15 40:3 43:13 50:16 51:20 53:23
sanna 6:32 19:21 33:20 49:37|sanne 13:48 19:39 43:48
sans 0:2 2:4 3:7 4:19 5:10 6:16 7:-11 10:9 11:-4 14:1 19:-9 20:5 21:4 28:4 31:-12 33:6 34:7 35:2 38:3 39:4 40:10 43:-8 44:-3 45:4 47:-6 48:0 49:-2 51:15 52:11
sante 14:54 16:35 20:19 30:39 40:20|saoirse 27:64|sape 20:57|sapeur 33:31|sapin 33:31|sapins 33:31|sarabande 33:31
sarah 2:28 3:31 13:33 19:8 22:19 27:10 37:30 43:43|sarg 45:64|sarl 1:13 10:52 17:19 27:18 29:41 43:31
sarolea 21:42 26:55 34:39 45:39|sartori 2:53 19:45|sas 7:23 8:27 10:46 13:30 29:29 39:30 43:34 46:40|sas17 39:84
saskia 45:66|sass 3:34 33:8 47:45|sasse 6:66|sassement 20:57|sassen 3:55|sassnitz 13:39 38:44 39:55
sat 20:45 33:3 38:49|satan 33:30|satisfaction 4:69 33:13|satisfactory 27:64|satisfait 14:71|satter 19:58
saturation 19:50 33:18|saturday 31:39 33:23|satz 3:20 9:21 19:11 21:28 28:40 33:-2 34:13 48:18|satze 6:66|satzen 19:58
satzung 8:49 9:47 35:48|sauce 35:76|saucisse 7:69|saucisses 26:85|sauer 26:71|sauerstoff 13:70|sauerwald 30:66
sauf 2:-10 6:14 9:9 10:3 12:10 13:-1 14:-1 15:21 18:4 19:9 20:7 21:12 22:13 26:12 28:12 31:-5 33:6 34:14 36:12 39:11 42:15 47:7 48:4 50:7 53:9
saugen 35:69|sauna 40:55|saura 6:44 19:31 33:22|saurez 47:79|saurions 11:68 23:64|saurons 20:35 33:23|sauront 19:64
saut 3:46 48:63|saute 33:27 49:52|sauter 33:31|sautillant 21:74|sauvage 16:65 33:10|sauve 3:28 33:27|sauvee 33:31
sauvegarde 16:73|sauver 20:27 33:27|sauveteur 3:46 20:43|sauveteurs 20:57|savaient 3:33 33:18 48:50|savais 19:64
savait 3:31 33:24 47:32|save 2:34 3:22 12:20 19:12 20:19 33:-19 34:25 40:6 42:23|saved 3:37 11:53 33:8
savent 19:45 20:48|saves 20:59|savez 27:52 40:44|saving 33:16 45:56|savings 17:72
savoir 2:2 3:24 6:15 7:20 15:22 19:3 20:-4 33:10 34:15 36:24 40:16|savon 33:22 48:57
savons 12:22 20:7 33:-6 40:46 45:21 53:21|savoureux 44:77|saw 19:23 27:26 33:23|sawdust 30:52 33:8 48:51|sawyer 20:59
saxophonist 35:69|say 3:3 10:8 14:13 17:7 20:10 21:17 27:-1 31:-1 33:13 40:14 43:3 47:23 53:2
saying 13:36 20:28 30:42 33:12
says 3:4 6:0 11:3 13:-5 17:0 19:-11 20:7 27:-8 28:3 31:0 33:21 36:12 38:3 40:-4 47:17 48:0
sc 1:16 2:6 4:48 10:16 14:14 18:32 34:7 43:18 48:22 49:42 50:34 51:26|sc000412 8:63 34:49|scale 6:45 24:64 30:46
scales 32:45 33:26|scalpel 32:63 33:16|scam 2:48 17:59 23:44|scan 14:41 25:73|scandalise 33:31|scandinave 31:68
scandinaves 31:68|scandinavia 30:60 31:51|scandinavie 30:41 31:60|scandinavische 32:75|scanne 12:72
scanned 24:64 33:16|scannee 1:59 19:50|scannees 24:82|scannen 16:67|scanner 12:69|scannes 43:75|scanning 16:56 53:54
scannt 30:66|scare 3:59|scarecrow 33:30|scared 3:45 38:62|scares 3:59|scarf 11:61 33:16|scarpe 42:77
scarves 19:47 32:63|sceau 21:74|scellee 33:31|scelles 33:31|scen 43:75|scenarimage 49:84
scenario 1:14 2:21 3:-8 5:23 9:11 10:15 12:-3 13:14 15:-4 16:26 17:-2 18:19 19:-16 22:-7 23:4 27:13 29:-4 34:11 36:6 40:3 41:24 42:-7 43:20 44:6 53:-7
scenariocoach 16:67|scenarios 13:24 16:25 18:29 19:16 26:37 27:18 34:42 40:23|scenariosteun 1:38 17:55 23:52
scenarist 1:19 2:42 3:20 9:33 16:18 34:12 40:6 53:16
scenariste 1:6 2:42 3:3 9:17 10:-2 13:47 16:16 18:9 34:-3 40:8 53:4|scenaristen 2:47 12:45 13:37
scenaristes 2:41 16:38 18:42 27:31 53:37
scene 2:-3 3:14 5:-3 6:-5 9:11 13:-2 18:7 19:21 22:-5 30:4 33:7 35:0 40:-9 43:6 44:32 45:0 48:30 49:16 52:12
scenes 2:16 3:18 5:6 9:9 12:2 16:11 18:7 19:17 20:-8 27:-6 31:-6 33:-22 35:8 36:11 40:7 43:21 44:30 45:-1 48:26 50:19 52:12
sceneschema 48:68|scenique 2:63|schaal 19:47 50:59|schaalmodel 30:69|schaamt 6:44 33:22|schaamte 3:50 33:7
schaap 35:71|schaar 30:69|schaartje 33:28|schabig 33:29|schacht 7:43 20:32 31:43
schachtbok 0:27 4:28 8:27 10:22 12:19 20:9 26:27 27:15 29:26 33:-8 43:21 51:28|schachtel 33:29|schachten 20:57
schade 26:75|schaden 7:62|schadevergoeding 10:62|schaduw 19:61|schaduwen 33:28|schaduwpass 24:76|schaduwtheater 32:75
schaerbeek 40:58|schaf 22:52 31:49|schafe 33:21 48:44|schafer 20:58|schaffner 33:29
schaffnerin 3:25 28:38 33:-1 45:33 47:36|schakelt 33:28|schal 6:66|schallplatten 33:29|schallplattenraum 33:29
schalt 20:58|schalter 21:43 33:8 45:43|schaltet 33:29|schaltplanen 33:29|scham 3:55|schame 3:55|schande 33:28
schandel 33:30|schankraum 30:37 33:10 40:24 41:37|scharfe 19:58|scharfsinnige 33:29|schat 31:63|schatten 3:45 40:39
schattig 45:66|schatting 40:29 41:56 53:39|schatzen 33:16 40:40|schatzt 21:51 45:50|schatzung 33:16 41:53
schau 39:62 52:53|schauen 19:28 32:39 39:53 52:41|schaum 19:58|schauplatz 43:51 53:49|schauspiel 19:58
schauspieler 19:50 20:37|schauspielerin 13:43 19:37 27:39|schauspielfuhrung 13:64
schaut 6:32 7:17 19:14 30:21 31:17 33:15
schedule 1:5 5:8 10:29 11:33 12:5 16:37 17:16 18:29 22:7 27:0 31:0 34:8 40:6 41:7 42:8 43:5 53:4
schedules 9:48 14:42 19:34 27:37|scheduling 16:69|scheef 19:39 33:7 49:55|scheelt 33:28|scheepsbel 33:28
scheepsbrand 11:74|scheepsinterieur 40:42 41:56|scheepsnaam 5:71|scheepswerf 50:73|scheibe 19:25 33:16 44:33 48:31
scheiben 32:70|scheiden 33:28|scheidung 3:42 21:51|scheinwerfer 19:58|scheitern 10:41 40:32 44:46
schelde 4:55 33:7 45:45|scheldebocht 2:27 10:47 34:28 40:23|scheldehuis 46:76|scheldekrant 38:74|scheldeland 38:74
scheldevallei 53:66|schell 6:52 33:16|schema 0:73 41:33 46:33|scheme 0:56 1:47 15:56|schemer 48:68
schenkelklopfen 31:62|schenkt 33:22 48:43|schepen 3:36 19:39 21:46|schepnet 33:28|schepper 7:51 15:61
schept 23:56 33:15|scherm 33:19 38:55|schermen 27:42 31:42 45:45|scherp 38:74|scherper 44:72|scherpte 19:61
scherz 3:34 7:41 33:8|scherze 45:64|schets 40:55|schetsen 24:76|schicht 31:36 33:16 43:38
schichtkuchen 13:38 22:39 38:43 39:44|schichtwechsel 13:51 22:52|schicke 12:64|schicken 33:29|schickt 33:20 45:44
schieben 33:29|schiebt 33:29|schiedsgericht 10:62|schiedsklausel 10:62|schief 3:42 19:45|schiefer 32:70
schiefgehen 28:38 40:49|schiene 40:54|schiesst 40:54|schietkraam 35:71|schiffchen 33:8 49:49 52:51|schijf 23:64 29:48
schijnt 19:61|schijven 2:51 23:51|schikken 48:68|schild 33:29|schilder 33:28|schilderij 32:75|schilderijen 32:75
schilderwerk 35:71|schilt 20:36 33:21|schiltz 46:70
schip 1:16 2:-2 3:2 5:9 6:6 7:2 10:-1 12:5 16:14 19:7 21:12 22:9 27:1 31:10 33:-7 36:27 40:9 41:7 43:7 45:14 47:18
schipper 6:27 12:26 21:26 28:33 33:-13 45:37 48:40|schippers 3:58|schippersknoop 33:28|schirm 33:29|schirmgriff 45:64
schirokko 31:62|schlafen 21:38 33:16 53:37|schlafender 33:29|schlaft 6:20 19:13 20:12 28:32 33:17 35:23
schlafzimmer 48:65|schlagadern 33:29|schlagen 33:29|schlagt 33:29|schlauchen 33:29|schlecht 6:45 20:24 33:16
schlechten 33:29|schlechteren 40:54|schleicht 33:16 49:57|schleuse 13:33 33:20 35:37|schlichter 10:62|schliessen 10:62
schliesslich 33:29|schliesst 21:31 28:48 33:8 49:36|schliessung 21:64|schlitten 13:64|schlosserei 50:68
schluessel 39:71|schluss 7:15 20:30 21:30 32:24 33:-6 40:7 44:39|schlussbericht 18:67|schlussbestimmungen 34:60
schlussbild 21:64|schlussel 21:43 32:49 35:48|schlusselkarte 21:64|schlusselkarten 33:29|schlussfolgerung 30:66
schlusskontrolle 40:54|schmaler 33:29|schmiernippel 33:29|schmiert 33:29|schmink 19:39 33:7 41:48|schmuck 35:69
schmuggel 33:29|schmuggeln 33:29|schmuggelt 33:29|schmuggelte 3:55|schmugglerkonig 31:62|schmugglerring 28:56 33:16
schnaps 38:69|schnee 1:10 12:9 13:9 18:12 19:3 23:11 27:5 33:8 37:17 40:8 43:9 47:11 48:31|schneebereitschaft 41:66
schneedecke 50:68|schneefall 19:58|schneeflocke 33:29|schneegutachten 16:65|schneekanonen 33:29|schneekristalle 24:70
schneemann 21:64|schneematsch 32:70|schneepfluge 13:64|schneetagebuch 20:58|schneetreiben 33:29|schneidet 33:29
schneise 33:29|schneit 47:66|schnell 3:22 19:25 33:16 45:30|schneller 6:66
schnitt 10:6 13:8 18:11 19:12 20:2 22:10 33:-2 38:13 41:41 48:16 50:29 53:7|schnitte 20:58|schnittfirma 46:70
schnittplatz 11:55 16:52|schnittpreis 13:64|schnitzler 7:32 14:34 15:39 29:39 46:40|schnur 37:72|schoen 35:58 49:62
schoendoos 28:48 33:15 52:50|schoenen 3:20 6:19 20:8 21:18 33:2 36:26 44:23 45:29 47:22 49:26|schoenmaker 33:19 48:49
schoentje 21:54 48:54|schoffe 33:29|scholen 7:28 31:52 40:31|schommel 21:68
schon 7:10 19:7 27:8 33:20 40:13 44:15 53:11|schone 26:46 33:23|schoner 33:29|schonsten 44:67
schoofs 4:40 8:38 10:25 12:30 14:33 25:41 29:38
school 1:-1 3:-2 7:-4 9:5 13:25 16:-1 18:10 19:-9 20:3 21:9 24:7 28:5 30:15 31:6 32:6 33:7 35:13 36:15 40:-15 41:2 43:-1 44:2 45:21 48:2 53:-3
schoolbank 0:25 1:27 7:15 10:26 17:22 22:30 23:19 29:24 40:5 43:28 46:26 52:27|schoolgirl 33:30|schooljaar 20:57
schoollokaal 33:28|schoolmistress 33:30|schoolpoort 33:28|schools 16:28 18:30 31:49 40:24 53:27|schoolschrift 33:28
schooltas 33:28|schoolvrienden 7:65|schoolwerk 22:71|schoon 33:21 48:47|schoonmaak 50:73|schoonmaakster 3:58
schoonvader 33:28|schoorsteen 19:23 31:26 33:18 41:33|schoot 33:28|schop 33:28|schopf 26:71|schopferin 43:64
schorsing 48:68|schorst 2:60|schoten 8:62 25:64|schott 33:29|schouder 19:47 33:15|schouderbladen 33:28
schouderhoogte 19:61|schouders 33:15 49:62|schouwburg 33:11 40:38 48:37|schouwburgen 20:57|schoven 33:28|schrag 32:70
schrank 22:36 31:33 33:10 36:42|schranke 33:29|schranken 36:71|schrankenwarter 20:45 22:52|schrap 11:60 44:59
schrappen 3:40 18:40 27:32 40:25|schrapt 33:28|schraubt 33:29|schrebergarten 13:64|schreckt 40:54
schreef 2:15 3:25 5:27 13:45 31:19 34:16 38:42|schreeuw 33:28|schreeuwt 33:28|schreibe 3:49 9:24 12:20 33:-14
schreiben 2:2 3:35 9:18 10:3 12:5 17:9 18:17 20:-1 23:17 27:17 33:-21 35:10 40:10 42:9|schreiberin 47:66
schreibhilfe 17:68|schreibt 2:13 3:18 5:10 13:23 33:15 35:12 40:-4 43:7 45:7 47:9|schreiner 13:51 53:49
schreinereien 53:63|schreit 33:29|schreven 38:74|schrieb 38:69|schrift 6:35 24:60 33:-1|schriftelijk 2:50 29:44 34:30
schriftelijke 35:71|schriftform 34:60|schriftje 33:28
schriftlich 2:11 5:28 10:12 12:14 29:20 34:10 36:22 40:35 43:15 50:19|schriftsatz 3:55|schriftstucke 29:70
schriftwechsels 1:65|schriftzug 33:29|schrijf 3:56 12:18|schrijffase 12:54 40:42|schrijfopdracht 2:60
schrijfpremie 40:55|schrijfster 13:36 34:40 40:21 43:36 53:32
schrijft 2:26 3:1 6:23 13:13 16:10 18:25 19:4 33:11 44:15 48:11|schrijnwerkerij 50:73
schrijven 2:15 3:40 4:12 9:9 10:-3 12:12 16:18 18:6 23:5 27:-1 33:-22 34:12 40:11 43:5
schrijver 2:40 3:23 10:9 12:14 34:27 40:2 43:28 53:13|schrijvers 36:62 43:56
schrijverskamer 2:23 16:43 18:47 40:19 53:29|schrijversovereenkomst 2:47 5:45 34:34|schrijversoverleg 26:75
schrijversteam 3:44 43:56|schrijversverklaring 3:44 9:59|schrik 6:42 20:31 21:41 33:2|schrikken 31:50 40:42
schrikt 33:28|schritt 1:58 36:47|schritte 19:25 33:8 36:50 48:31|schrittfolge 48:65|schritttempo 38:69
schroder 2:18 5:25 8:27 11:26 14:22 27:18 36:29 43:22 46:28 50:26|schroeder 34:51 47:47|schroef 33:28|schroeft 33:28
schroff 6:66|schroothandelaar 20:57|schrumpft 40:54|schublade 40:40 48:52|schudt 33:28
schuhe 6:20 20:13 21:19 31:17 33:12 35:23 48:20 49:25|schuhen 33:29|schuhkarton 33:20 48:46|schuift 10:31 24:45 33:18
schuilen 33:28|schuin 33:28|schuiven 33:15 40:42|schul 7:35 14:37 15:46 29:45 46:46|schulbusfahrerin 28:69
schuld 3:23 21:32 33:18 40:11|schulden 0:62 6:12 7:26 13:13 14:31 33:-28 51:19|schuldenaar 10:62|schuldenvrij 51:77
schuldet 3:34 10:41 51:50|schuldfrage 20:58|schuldig 3:42 33:16|schuldvordering 23:70|schule 21:64
schulen 20:43 31:37 40:29|schulfassung 31:62|schulfotos 32:70|schulfreunden 7:62|schuljahr 20:58|schulkino 31:62
schulklasse 33:29|schulklassen 18:54 40:40|schulmaterial 31:62|schulpaket 31:62|schulschrift 37:72|schultafel 33:29
schulter 33:29|schulvorfuhrungen 30:66|schulvorstellungen 27:60|schuren 33:28|schurze 32:70|schuss 19:49 21:45
schussel 33:29|schut 21:54 33:15|schuttelt 33:29|schuttet 33:29|schutz 33:29|schutzdauer 2:61|schutzes 2:61
schutzfilm 32:49 33:22|schutzfrist 2:61|schutzt 33:29|schuur 3:20 19:23 33:12 38:37 48:31|schwach 44:67|schwache 6:66
schwachen 44:67|schwangere 33:29|schwarm 33:29|schwarz 19:19 20:19 24:31 33:13 49:40|schwarzbach 10:55 27:49
schwarze 28:56 45:50|schwarzung 20:58|schwarzweiss 19:58|schwaz 2:61|schweige 20:58
schweigen 2:20 3:27 19:18 20:30 33:1 38:29|schweigend 47:66|schweigt 2:47 33:16|schweiss 33:29|schweiz 33:29
schwelle 47:66|schwellen 20:45 33:16|schwellenwerte 46:70|schwenk 49:70|schwenken 33:29|schwer 20:58|schwere 30:66
schwerer 48:65|schwerkraft 19:58|schwerpunkte 7:62|schwerste 38:69|schwersten 33:29|schwester 20:33 31:31 33:4 40:29
schwesterfirma 7:62|schwestern 28:48 33:8 45:43|schwierigkeiten 14:65|schwimmbad 33:29|schwimmen 33:29
schwimmt 6:35 21:34 33:11 49:40|schwimmweste 33:29|schwindel 33:29|schyns 6:49 27:31 33:12|sci 32:77|sciatique 33:31
scie 19:38 33:16 50:54|sciences 13:71|scientifique 27:66|scientist 33:30|scierie 33:31
scifo 1:27 2:16 3:14 5:32 13:25 16:27 22:29 38:37 40:12 43:29 47:33|scolaire 6:45 13:40 20:26 31:49
scolaires 27:35 30:46 31:57|scomm 50:80|scoort 30:69|scooters 41:71|scopa 13:50 33:23|scope 19:62
score 1:19 19:47 21:27 30:41 44:38|scored 33:16 48:59|scores 48:73|scot 3:45 33:16|scotland 8:62 19:35 23:48
scots 10:42 31:43 44:51|scotsman 33:30|scottish 11:41 17:39 40:32 42:39 44:39|scout 18:44 19:47 40:28
scouting 16:51 18:43 27:16 40:19 50:28 53:19|scr 43:69|scrap 33:30|scraping 20:59|scratched 24:77|scream 33:30
screaming 3:59
screen 1:25 9:10 12:3 13:2 17:17 18:6 19:5 20:-6 23:25 27:-1 33:-16 34:-3 38:11 39:40 40:6 42:33 44:8 52:36
screener 39:70 52:52|screeners 39:79|screening 31:64|screenings 31:64
screenplay 1:32 2:38 5:29 9:15 12:19 13:18 16:20 18:11 27:4 34:2 41:11 43:9 44:13|screenplays 7:33 34:59
screens 22:31 27:23 31:56 40:15|screenwriter 2:47 13:56|screenwriting 13:67
script 1:13 2:14 3:1 5:13 10:13 11:-1 12:-1 13:3 16:36 17:3 18:21 19:-3 20:-17 23:4 27:15 30:-3 31:-12 33:-40 34:-9 36:7 40:11 41:10 43:-1 44:21 50:0 53:5
scriptbijdrage 17:72|scriptcoach 16:67|scriptdossier 18:71|scripte 13:71|scripted 7:66
scriptment 2:24 5:42 27:25 33:4 43:30 44:34
scripts 1:2 2:12 3:1 5:24 9:18 10:17 12:2 13:1 16:18 18:14 23:7 27:13 34:16 36:30 40:15 41:20 43:11 53:10
scrl 1:15 2:16 7:22 10:23 12:20 14:22 15:24 17:25 34:17 37:30 43:38 46:25|scroll 33:30|scrupule 3:46 33:18
scullery 33:16 47:60|scully 13:54 19:47|sculpture 13:67
se 2:-12 3:4 6:-4 10:0 11:-2 12:-2 19:12 20:8 21:11 27:-4 28:7 30:-3 31:-15 33:11 34:-5 35:1 38:4 40:7 44:-3 45:7 47:2 48:0 49:9 53:14
sea 13:44 19:30 22:40 33:-14 45:26 47:30|seagrove 10:64|seal 1:43 33:23|seams 19:47 32:63
seance 12:16 16:17 23:41 29:26 30:33 31:31 33:6 35:21 44:21 48:20|seances 13:20 16:42 18:25 27:27 30:55 31:36
search 5:51 8:29 16:32 18:34 19:12 20:10 33:-7|searched 5:72|searches 20:45 33:16|seaside 45:70
season 9:22 10:-4 13:9 18:4 21:29 24:10 27:-3 33:-12 34:4 39:11 40:-3 41:13 42:20 45:50 53:9
seasons 13:46 20:17 22:50 31:22 45:28|seat 1:24 7:34 8:52 33:10 53:22|seated 19:53 36:55|seats 33:16 34:49
seau 3:41 33:22|seaux 20:35 33:10 48:55|sebastien 2:61|sec 16:15 19:23 20:-4 33:-20 43:15 45:9 49:60 52:50
seche 19:29 20:35 21:39 24:47 33:-4|sechent 20:57|secheresse 33:18 40:44
sechs 2:5 7:25 8:6 9:12 13:1 19:1 20:8 21:1 22:15 23:3 29:6 31:6 32:7 33:-1 34:-3 35:13 36:8 40:-10 41:3 45:17 47:3 48:2 50:5 51:8
sechsjahrige 3:55|sechste 33:29|sechster 48:65|sechsundvierzig 33:29|sechzig 6:58 10:41
second 1:0 2:19 3:4 5:4 7:-8 9:1 11:1 12:0 13:-7 16:10 18:17 19:-7 20:2 21:10 22:2 23:-1 27:6 30:-1 31:-5 33:-2 34:-1 40:12 42:-2 43:14 44:10 45:7 46:3 48:-2 53:-7
secondaire 2:41 31:60|secondaires 6:58 13:40 24:51 45:40|secondary 31:64
seconde 3:6 10:11 19:22 20:3 24:33 33:12 36:30 38:32 45:17|seconded 3:59|seconden 16:46 20:23 43:36 52:56
secondes 5:13 14:5 16:19 18:11 19:10 20:10 21:8 27:0 30:12 33:3 34:-2 36:30 40:9 45:6 47:14 48:11 49:18 50:14 52:39
seconds 33:7 38:38 40:14 52:65|secouer 33:31|secours 3:33 33:18 35:50
secret 6:16 16:13 21:14 28:24 33:12 35:33 40:13 44:21 45:37|secretaire 6:30 12:26 23:52 27:33 29:49 33:-2
secretariaat 43:70|secretariat 12:41 13:40 16:42 23:59|secretaris 20:44 29:61|secretary 3:37 8:55 33:8|secretly 33:30
secrets 3:27 6:40 21:33 31:32 33:7|secs 49:84|secteur 7:35 27:42 33:-3 40:37|secteurs 14:49 20:35 40:36
section 1:57 11:18 13:6 16:12 19:12 22:10 24:38 27:18 42:15|sections 13:49 30:54 31:39|sectoren 14:70|sectors 14:68
secundair 31:63|secured 1:73|secures 40:55|securise 40:58|securite 26:31 31:14 33:-4 35:24 41:36 50:26 51:68
security 9:30 10:18 14:36 33:-16 34:17 45:37 51:53|sedert 8:75|sedimentologie 50:80|seduire 27:66
see 1:3 2:-10 3:-3 6:-1 12:3 17:-1 18:-2 19:14 20:5 23:1 27:13 28:10 30:7 31:8 33:7 34:-11 37:6 38:3 39:27 40:-11 44:-1 45:13 47:0 49:11 52:23
seed 32:63 33:16|seeing 27:50 33:16|seek 40:55|seeking 33:30|seem 19:47 33:16|seemed 3:59|seems 33:30
seen 5:15 7:10 19:5 20:14 27:19 32:21 33:16 40:-1 44:16 45:13|sees 6:23 19:12 33:21 40:6 48:36|seestrasse 1:65
segel 33:29|segment 31:68|sehe 19:45 47:53|sehen 3:-4 6:6 19:7 20:13 27:15 30:21 33:13 39:20 40:2 52:21 53:3
sehr 11:10 12:33 19:0 23:24 24:21 27:34 30:8 33:4 44:9|sei 3:25 33:21 47:29|seien 33:29|seil 16:33 33:13 41:34 48:33
seilles 19:42 50:58 53:50|seilszene 19:37 31:41 44:46|sein 3:8 6:9 10:5 13:8 19:29 20:11 21:8 27:3 32:13 33:9 45:16
seine 2:3 6:28 10:14 12:7 13:7 19:1 20:1 27:3 28:12 33:14 38:12 48:8 53:6|seinem 29:27 33:27
seinen 3:18 5:18 7:13 10:13 14:16 20:9 28:20 33:12 47:17|seiner 23:53 33:16|seines 33:29|seing 8:81
seit 3:1 4:17 6:3 7:33 8:21 11:6 13:2 20:4 28:7 33:9 40:9 44:5 45:9|seitdem 3:48 33:8
seite 1:9 9:12 10:6 11:29 13:9 24:33 27:5 33:8 37:16 40:-2 44:12 47:11 48:10
seiten 2:24 3:19 9:20 12:16 16:17 18:19 33:10 44:19|seitenblick 30:66|seitenflugel 33:16 47:53|seitenlicht 27:47 40:40
seitenverhaltnis 19:58|seither 3:46 6:35 33:-1|seitlichen 19:58|seize 3:9 6:26 9:31 20:6 21:23 33:20 53:21
seizoen 2:9 9:12 20:-4 21:6 22:10 27:12 30:8 31:2 33:-13 34:15 43:9 45:52|seizoenen 3:21 13:53 20:33 22:34
seizoensboog 45:66|seizoensfinale 21:68|sejour 25:73 41:63|sejours 41:76|sek 16:25 48:25 49:65|seks 47:74|sekt 33:29
sekte 33:29|sekunde 24:49 32:49 33:8|sekunden 13:24 19:18 33:1 39:30 43:24 52:51|sel 19:29 20:22 21:39 24:61 45:36
selben 10:41 19:37 33:-11 40:13 45:23|selberfuhren 31:62|selbst 3:5 7:3 10:3 19:-1 20:14 21:5 33:12 40:21 45:13 53:19
selbstandig 8:70|selbsteinstufung 46:70|selbsthilfeschule 13:64|selbstkostenpreis 10:62|selbststandige 51:71
selbststandiger 2:61|selbstverlag 47:66|selected 13:33 22:50 30:39 38:54|selectie 22:67 23:39|selectiecomite 12:67
selecties 22:71|selectif 1:73|selecting 30:73|selection 12:40 13:28 22:54 23:50 38:35|selectionne 13:71
selectionnes 1:73|selective 17:49 22:32 40:20 42:61|selektiv 42:67|self 30:55 33:-1 45:39 46:46|sell 2:32 33:20 40:24
selle 33:31|seller 10:50 40:42|selling 33:30|sells 3:14 6:27 21:27 28:30 33:14 40:10 45:24|sellu 7:45 13:46 15:56
seloignes 33:20 35:47 48:46|selon 2:23 12:33 19:25 20:5 31:28 33:0 42:26 53:32|sels 22:66 33:12
selten 27:34 33:3 40:27 45:37|seltener 40:54|sem 16:73
semaine 7:5 12:8 13:19 16:9 18:32 20:17 21:10 22:12 30:14 31:28 33:3 34:0 38:28 45:19
semaines 3:-3 16:42 20:11 31:4 33:0 38:20 41:37 44:14 50:45 53:20|semaphore 34:50 47:66|semblables 6:63 44:64
semblant 3:40 12:42 33:15|semences 32:83|semester 13:64|semesterferien 31:62|semestre 18:63 30:64|semestriels 10:66
seminaire 27:52 40:44|seminariste 33:31|seminary 19:39 27:43 53:46|semoir 5:45 7:35 37:53 39:60 52:52|semois 53:72
senator 21:45 33:20|send 1:32 12:31 14:31 33:-8 34:25 35:38 50:39|sendemast 26:71|senden 12:64|sendeplatz 31:49 45:50
sender 7:7 10:12 12:1 14:22 17:5 18:4 22:24 27:-3 30:3 31:12 33:-19 36:8 40:23 42:40 47:2|senderbeteiligung 42:67
senderbeteiligungen 7:62|sendergeld 42:67|sendergesprache 10:62|senderinteresse 1:65|senderlektorat 44:67
sendern 7:49 14:43 34:26|senderpaket 18:67|senders 7:41 9:60
sendeschluss 1:16 2:12 3:7 10:13 12:15 16:17 22:17 23:18 27:11 30:17 33:-19 40:5 41:17 43:16 44:18|sendet 33:29
sending 12:61 27:43|sends 21:58 33:16|sendung 9:35 11:36 33:15 49:37|sendungen 30:66|seneffe 16:54 40:42|senegal 40:58
senegalaise 22:76|senger 6:45 21:47 33:5|senior 10:54 31:49|senioren 33:29|seniorenclub 18:67|seniority 33:30
seniors 31:66|senkrecht 33:29|senkrechten 33:29|senkt 33:29
sens 3:4 6:33 14:54 16:17 19:8 20:1 27:10 33:-12 46:28 53:16|sense 10:37 31:37 33:16|sensibilite 40:58|sensibles 40:58
sensor 33:29|sent 9:15 11:32 12:8 14:7 19:-4 20:-2 21:6 23:13 28:32 31:3 33:14 38:15 44:8 47:13 48:8|sentaient 33:31
sentait 33:18 47:66|sentence 3:37 6:37 7:19 20:12 33:3 34:15|senti 33:31|sentiment 44:73|sentimentale 20:57
sentiments 12:72|sentir 19:64|sentira 19:50 20:43|seo 39:84|sep 1:31 18:61 25:40 48:35|separate 2:33 9:64 34:32
separately 2:49 21:45 40:28|separation 2:63|separe 2:35 5:51 12:45 34:37|separee 40:58|separees 12:59 19:50
separement 2:41 9:59 29:61|separent 33:31|separes 3:60
sept 3:5 5:5 6:10 7:3 12:4 13:-3 18:30 19:-11 20:-8 21:8 22:15 24:7 30:18 31:2 33:8 35:3 38:17 40:3 45:12 48:2 52:13 53:-3
septante 33:31
september 1:10 2:7 3:-13 4:6 5:16 7:-6 8:11 9:2 12:-2 14:-1 18:47 19:-10 20:2 23:0 26:4 27:-7 29:11 30:-1 31:4 33:-14 34:-3 36:5 38:3 39:5 40:-3 42:2 43:-3 50:14 52:6
septemberland 31:63
septembre 2:19 4:15 5:8 7:-1 8:11 10:6 12:2 17:9 18:54 19:-6 20:4 23:7 27:-4 30:28 31:8 33:-21 34:-6 35:7 40:-12 42:7 43:5
septieme 33:31|seq 33:-20 35:27 48:49 49:71|sequel 31:34 33:13 34:42|sequels 2:63
sequence 2:-5 19:14 20:20 24:22 30:10 33:13 34:2 43:7 44:10 48:26 49:39 52:18|sequences 16:44 18:32 19:32 20:12 33:10
sequencier 2:28 9:46 12:37 48:63|sequentie 24:62 49:62|sequenties 16:67|sequenz 33:24 49:44|sequins 32:77
sera 2:-2 3:0 7:-10 9:21 10:1 12:2 13:1 14:-8 19:34 20:15 21:3 23:30 27:16 31:3 33:-19 34:8 35:18 40:7 53:1
seraient 34:64
seraing 2:-4 3:-13 7:-5 10:11 12:2 13:6 14:18 16:16 19:-4 20:1 26:10 27:6 30:6 31:-2 33:-14 35:6 36:9 40:0 41:5 43:5 50:5 53:43
serais 27:66|serait 19:17 27:39 30:30 31:20 33:-6 40:23 42:30 44:30|serge 8:81|sergeant 6:23 28:27 33:23 36:28 44:24
sergent 24:82|serial 13:54 45:56
serie 1:28 2:1 3:-1 5:1 7:9 9:3 10:5 12:2 13:6 14:-3 16:-2 17:-2 18:-3 19:-4 20:-6 21:-9 22:15 24:5 27:13 28:5 30:-6 31:-9 32:-1 33:-41 34:2 37:19 38:0 40:9 41:-7 42:10 43:17 44:-3 45:25 52:1 53:-11
serieblog 38:74|serielle 34:64|seriellen 34:60
serien 0:18 1:11 2:7 4:18 7:31 13:21 14:11 22:12 29:16 30:28 31:19 34:7 43:11 50:15|serienbibel 16:35 34:30 45:54
serienentwicklung 1:44 17:47 23:45|serienforderung 17:72|serienheft 38:69|serienidee 5:67
serienkonzept 1:38 2:34 5:41 9:41|serienlogik 40:54|serienrechte 34:60|serientitel 1:65|serienvorhaben 27:60
serienwerk 1:30 7:27 8:35 10:27 23:31 29:30 43:30|serieplan 5:41 12:37 16:36 43:39 45:36|seriepost 38:69
series 1:25 2:-14 3:-18 7:25 9:-1 10:-6 12:-8 13:21 17:11 18:-6 19:-15 20:-11 21:-5 22:24 23:2 27:8 29:0 30:12 31:8 33:-29 34:-3 37:3 38:-1 39:2 40:8 41:1 42:21 43:4 45:25 53:-9
serieuse 40:58|serieux 33:31|seringue 33:23 48:55|serio 21:54 45:62|serions 12:51 27:58|serious 14:55 27:50
seriously 33:30|serment 13:58 39:70|sermon 33:30|serons 20:35 27:45 40:36
seront 1:12 2:2 12:23 19:42 20:-4 33:-18 35:36 53:47|serre 19:25 20:37 33:18|serrent 33:31|serrer 33:31
serrure 33:18 49:70|sert 3:23 7:19 21:37 33:16 40:8 48:27
servais 2:10 5:26 7:16 8:28 13:18 14:18 15:30 22:30 27:13 33:-21 37:34 40:5 43:32 50:26|servait 3:60|serve 51:78
served 13:67|serveerster 28:61 33:15|servent 20:35 28:62 45:50|server 7:62|servers 35:76|servet 33:28|serveurs 41:76
servi 3:14 21:28 31:21 32:37 33:16 37:41 44:31
service 1:2 3:-6 5:17 6:23 7:10 13:0 17:9 20:10 21:3 22:7 23:16 25:15 27:18 31:0 33:-6 35:28 42:18 44:6 45:16 50:8 51:31 53:0
serviceable 13:67|services 0:16 2:46 5:25 7:13 10:0 14:33 16:17 21:8 26:31 42:22 50:13|servie 0:82
serviette 33:25 48:36|servietten 24:39 33:7 39:48 44:35|serviettenkarte 24:70|serviettes 33:31|servir 4:50 27:45 51:70
servira 3:33 40:52|servirait 3:60|serviront 33:31
servitude 6:32 21:29 22:31 30:33 32:39 33:-13 44:33 45:27 48:32 52:42|servitude1 52:86|servitudes 47:79
ses 2:16 3:-15 5:12 6:6 7:7 10:-10 13:-4 14:30 15:0 19:1 20:-6 21:-9 27:-9 28:9 31:-15 32:1 33:12 34:-2 40:-8 43:-7 44:-5 45:0 47:-3 48:12 51:14 53:-11
sessel 33:16 35:55|sessies 16:67|session 1:53 12:36 23:51 42:28 52:37|sessions 16:60 20:38
set 2:9 7:12 10:3 12:0 13:9 16:20 18:2 19:18 20:-10 23:5 24:8 30:19 31:4 33:-16 34:2 40:12 41:28 44:12 45:1 50:7 53:18
setdesign 16:65|sets 2:30 16:17 33:-23 34:10 40:3 41:51 43:16 44:20 53:27|setting 3:32 31:37 40:28 44:46
settings 5:58 45:56|settle 3:28 10:33 28:44 33:12|settled 7:39 12:42 19:34 33:3|settles 33:30|setup 40:55|setze 20:58
setzen 20:37 21:31 33:-5 40:32|setzt 2:17 20:14 33:25|seufzer 6:66|seufzt 33:29
seuil 15:35 31:20 32:35 33:10 40:10 42:30 46:36 47:32 48:29|seuils 46:84
seul 2:12 3:-2 10:-7 19:14 20:7 21:1 28:27 29:10 30:5 31:-5 32:11 33:15 34:-8 40:2 43:3 45:-1 48:15 49:11
seule 3:-2 5:1 6:-1 7:0 10:21 12:-5 19:25 20:18 21:-4 24:5 28:7 29:5 32:15 33:8 34:7 40:0 44:9 45:-6 48:-1 53:-6
seulement 2:8 3:5 6:22 19:10 20:15 24:28 27:12 31:13 33:12 40:16|seules 19:42 33:10 53:50
seuls 3:22 20:19 31:30 33:-7 34:39 40:20
seven 1:7 3:-3 10:2 19:9 20:14 21:20 27:2 30:11 31:2 32:15 33:14 36:15 43:7 45:8 53:6|seventeen 7:39 18:44 33:16
seventh 33:30|seventy 3:10 20:22 23:25 31:15 33:18 48:24|several 33:30|severally 2:63|sewing 33:30|sewn 24:64 53:54
sex 25:80|sexe 25:80 30:53|sexes 31:64|sexton 21:72|seys 2:39 5:50 43:48|sfeer 32:75|sfeerbord 32:75|sfx 41:71
sgt 3:59|shade 33:30|shaders 13:67|shadows 37:79|shaft 40:42 49:64|shake 21:58 33:16|shaken 2:49 33:16
shaking 19:27 33:21 49:43|shakings 33:30|shale 20:59|shall 2:27 10:31 19:10 20:19 27:3 29:15 33:-10 34:30 35:26 40:-6
shallow 12:42 21:45 33:3 34:35|shame 3:59|shan 19:61|shanice 3:18 8:32 9:35 12:28 13:27 27:24 37:39 43:38
shaoghal 13:67|shape 20:25 33:6 40:22 43:35 45:36
share 0:24 1:5 2:16 5:8 10:36 11:11 12:5 17:8 22:7 30:19 31:10 33:-18 34:-2 40:6 42:29 43:5 52:16 53:4
shared 2:35 5:24 10:41 33:1 35:27 53:20|shareholder 2:63|shareholders 7:35 35:44 46:68
shares 2:27 5:17 7:39 8:22 10:37 14:14 16:14 33:-14 42:18|sharp 19:61|sharpens 33:30|shave 33:31|shawls 33:30
she 2:-10 3:15 6:3 12:-4 13:14 19:-4 20:5 21:10 27:-11 28:6 33:18 34:-17 36:2 37:4 42:-7 44:-3 47:6 48:20 49:-2
sheared 33:30|shed 22:58 30:60|sheep 3:22 6:35 19:24 20:22 33:5 44:35
sheet 0:34 1:1 5:12 7:-1 9:8 10:3 11:17 12:10 14:1 16:22 17:14 24:43 33:-22 37:12 40:-12 41:18 42:5 46:42 48:12
sheets 2:22 10:23 12:28 16:29 18:33 20:18 24:38 26:36|shelf 3:15 21:28 22:27 31:29 33:10 34:18 40:11|shelf41 52:80
shelter 40:30 42:66|shelters 44:73|shelves 33:30|shenyang 33:31|shepherd 6:45 33:24|sheriff 48:73|shetland 31:64
shift 21:35 22:34 33:5 39:42 45:45|shines 33:30|shiny 33:30|ship 33:20 35:44 45:38|shipped 22:50 33:8 40:34
shipping 6:35 26:40 33:13 40:18 48:36|shirin 34:60|shirt 33:30|shock 38:76|shoe 33:20 35:44 48:42|shoebox 33:16 48:59
shoes 20:28 32:46 33:20|shoot 14:3 16:4 18:37 19:40 20:22 27:8 33:-29 40:6 41:5 43:19 53:12
shooting 1:10 14:10 18:24 20:0 27:17 30:15 33:-29 34:4 40:-3 41:36 43:33 50:17 53:37|shoots 33:16 53:54
shop 7:34 13:16 21:20 31:13 33:8 34:11 36:34 48:33|shopping 33:22 48:51|shops 20:45 53:54|shore 33:30
short 0:18 1:1 5:12 7:-2 9:16 10:4 12:9 13:19 19:2 20:-9 21:19 22:39 28:7 31:-4 33:-12 34:26 39:11 40:-13 43:0 47:14
shortly 47:74|shorts 7:23 13:50 22:27 31:21 34:19 39:35 40:12
shot 2:-1 14:5 19:33 20:11 31:10 33:-2 40:1 48:8 49:50 52:25|shotlijst 49:76|shots 19:52 41:25 49:31 50:30 52:33
should 3:-1 11:25 12:8 19:30 20:9 27:15 33:12 44:13 45:20|shoulder 19:39 20:37 49:56|shouldn 19:61
shout 12:47 19:39 33:8|shouting 3:45 33:16|show 2:13 6:12 19:11 20:16 24:17 27:21 31:18 34:20 40:12 43:19 45:39
showed 40:55|showing 20:32 34:49 38:49|shown 7:20 13:33 19:14 22:44 27:17 30:27 31:17 33:-17 40:8|showreel 52:77
showrunner 13:39 16:36 39:45 40:25 43:39|showrunning 10:50 41:57|shows 20:10 27:15 31:15 33:19 40:6 45:20 47:24
shrink 40:55|shut 33:13 38:51 49:53|shuts 33:16 45:56|shutter 33:30|shutters 33:30|shy 6:72
si 1:-3 2:19 3:2 10:17 11:-2 12:12 17:3 18:-7 20:6 21:-9 22:-5 23:-6 27:17 28:8 29:-1 30:6 31:-11 33:-4 34:26 35:-6 36:1 38:0 40:12 44:11 45:-12 48:-6 50:-4 53:-12
sianel 27:64|siblings 31:64|sibylle 12:59 29:69|sic 43:75
sich 2:-9 3:0 6:1 11:8 12:-6 14:7 19:7 20:3 21:12 27:-9 28:8 30:2 31:1 33:14 34:-9 35:0 40:6 44:-2 45:6 47:-3 48:8 49:1
sicher 31:41 33:8 42:46|sicherheit 41:45 48:31 51:57|sicherheitslage 27:60|sicherheitsnadel 33:29
sicherheitsregeln 27:60|sicherheitsrelevanter 20:58|sicherheitsunterweisung 35:55 40:40|sicherung 27:60
sicht 20:45 27:47|sichtbar 20:32 33:16 49:44|sichtbeton 32:70|sichten 39:57 50:55|sichtung 18:51 39:51 52:43
sichtungslink 39:71|sichtungslinks 39:71|sicilien 33:31|sick 3:28 33:25
side 3:-1 9:16 10:4 19:12 20:-1 21:12 24:28 27:4 33:13 40:21 44:13|sides 11:61 33:16|sideways 33:30
sie 1:-8 2:-5 3:10 4:-1 5:-3 6:5 7:-3 10:-8 11:3 12:1 13:-4 14:-5 19:6 20:8 21:-2 23:2 27:-4 28:2 29:6 33:13 34:-2 35:1 37:-1 38:0 40:-12 45:0 47:9 48:8 49:0
siebe 3:23 16:33 34:27 36:41 43:36 47:37|sieben 3:22 7:12 22:16 28:19 30:16 33:5 40:4 45:25 48:15 49:20
siebenstelliger 27:60|siebten 13:39 33:23|siebzehn 6:45 33:21|siebzig 13:38 19:32 28:43 33:3|siecle 33:31
siege 1:37 2:13 7:25 8:63 13:4 14:4 33:-7 34:8 35:10|siegen 13:64|sieges 35:78|siehe 13:34 21:34 23:36 33:-1 45:33
sieht 3:-1 6:9 7:6 19:22 21:18 33:12 34:4 40:-3 45:7 47:26 48:9
sien 2:29 10:14 19:13 20:6 21:22 25:48 33:0 34:13 49:32|sienne 2:22 20:17 33:22 48:36|siennes 33:31|siens 33:31
sieste 18:63 33:18|siffle 20:31 33:25|sifflement 19:50 33:18|sifflent 33:31|sifflet 33:18 48:50 49:56
sifflets 33:18 48:63|sight 3:24 27:30 33:16 38:41|sighted 33:30|sightlines 24:77
sign 2:5 3:11 5:13 14:10 29:51 33:7 40:-3 43:14 50:36|signaalgever 33:28|signaalgevers 35:71|signaaloranje 32:75
signal 33:13 47:64|signale 33:31|signaler 14:63 33:10|signaletique 9:67 43:62|signals 33:30|signataire 1:51 3:38 50:58
signataires 33:31|signatories 10:50 33:16|signatory 1:69
signature 1:39 2:24 3:-10 5:-3 8:3 9:0 10:7 12:-6 14:25 18:3 19:-13 23:35 25:5 27:-7 29:18 30:-1 33:-31 34:20 46:3 50:31 51:15
signatures 1:12 2:28 3:2 4:20 9:19 10:24 12:12 14:27 27:7 29:20 33:-8 34:6 36:31 43:12
signe 2:12 5:11 6:8 9:3 10:21 11:4 12:3 14:17 17:27 18:-1 20:-5 21:-4 23:9 27:-12 28:6 33:1 34:23 38:5 40:10 42:15 47:2 48:8 50:2
signed 2:7 3:-12 5:1 9:27 10:27 12:19 14:12 15:21 17:26 18:9 23:18 27:-6 29:14 30:3 33:-13 34:24 35:5 40:-1 42:2
signee 5:31 10:18 12:24 17:44 18:29 20:9 23:30 33:-16 34:16 40:23|signees 5:79
signer 5:33 10:8 20:-1 27:9 29:76 33:-26|signeront 10:52 20:43|signes 1:33 9:41 12:32 13:31 20:17 33:4 42:37
signing 4:65 29:49 34:35|signons 27:66|signs 3:8 6:21 10:13 21:21 24:38 33:13 36:26 48:34
sigrun 2:29 3:25 13:44 34:29 43:35|sijtsma 6:48 33:7 45:45|sile 6:72
silence 2:-11 3:17 6:17 10:-5 19:11 20:-2 24:7 28:8 31:4 32:7 33:12 38:8 40:-6 45:5 47:4 48:28 49:24|silence611 52:86
silences 3:49 6:57|silent 3:19 19:42 20:19 33:3 44:33|silezie 31:63|silhouet 24:76|silhouette 24:73 32:43
silhouettes 24:61 32:61 49:62|silicone 24:82|silicose 33:31|silk 24:50 32:50 33:3 48:46|sill 3:28 13:36 33:12 48:42
silo 13:41 22:45 33:10 35:47|silver 1:55 33:16|simenon 3:60|simeon 33:31|similar 31:64
simon 2:17 3:15 13:36 33:20 43:30|simone 33:31|simpele 40:55
simple 2:5 3:29 10:8 19:21 22:37 31:15 33:-10 34:18 40:6 47:25|simplement 12:51 33:23|simples 16:73|simplicite 33:31
simplifie 1:59 33:18|simplifiee 0:74 10:44|simplifies 0:82|simplon 27:66|simply 27:50 33:16|simulated 30:73
simulation 27:66|simultanee 31:68|simultanees 30:77
since 3:11 4:13 6:11 7:23 8:19 10:-10 11:13 12:-5 13:13 19:-12 20:6 21:-1 22:5 27:-9 31:-2 33:8 36:4 40:15 53:-6
sincere 1:54 14:52 33:-4|sincerely 14:51 27:54|sincerement 3:46 20:43|sinceres 14:71
sind 1:-3 3:11 4:4 5:10 7:18 9:0 10:-6 11:7 12:10 14:21 18:5 19:0 20:3 23:-1 27:-2 31:11 32:3 33:0 40:10 44:0 47:-2 51:3 53:9
sinds 4:25 5:5 6:2 7:37 8:21 11:22 13:18 20:4 27:-3 33:1 38:8 40:19 45:0|sindsdien 3:36 33:7 40:34|sing 33:30
singe 21:74|singen 6:45 19:37 33:8|singing 20:45 33:16|single 2:16 12:11 13:14 15:47 19:14 20:19 22:13 32:19 33:8
sings 19:39 20:37 33:8|singt 20:37 33:8 48:44|sink 19:39 33:22|sinken 30:66|sinks 33:30|sinkt 33:29|sinn 14:51 31:49
sinne 0:44 14:59|sinon 12:30 19:35 20:14 33:10 34:21 40:15|sint 3:24 18:47 21:34 33:-5 35:38|sion 22:56 34:55
sir 3:16 12:46 23:31 27:22 33:10|siren 33:20 51:65|sirene 33:24 48:54|sirenes 33:15 35:58|sirens 20:59|sirs 11:75
sirup 35:69|sissen 20:44 33:15|sister 3:2 6:26 7:20 20:2 21:15 28:18 33:17 40:9 45:12|sisters 3:25 6:38 33:15 48:39
sit 3:9 19:11 20:29 33:21|site 5:20 16:17 18:31 22:22 27:12 30:21 33:-18 34:10 38:22 39:27 40:3 50:46 53:16
sites 20:49 27:45|sitges 13:44 22:48 31:40 40:31|sits 19:7 20:5 33:24 36:22 40:1 53:13|sitting 33:30
situated 8:63 53:54|situation 0:26 4:29 5:23 8:55 17:35 31:12 42:38 44:21 51:53|situations 5:79|situee 33:31
situer 27:66|sitz 1:28 7:31 8:51 10:8 35:15 39:17 53:27|sitzen 7:23 33:24 48:26|sitzt 3:18 7:14 21:16 33:19 53:26
sitzung 12:33 23:56 35:38|sitzungskalender 40:54
six 2:2 3:3 6:1 7:18 8:-4 10:-12 12:-11 13:0 19:-8 20:7 21:17 23:-3 24:7 28:-3 30:-8 31:3 33:7 34:-2 35:0 36:4 40:3 43:-10 45:24 48:2 50:3 51:4 52:1 53:4
sixes 30:73|sixieme 1:15 2:4 6:18 7:11 10:7 12:14 16:15 20:-1 21:16 23:19 27:8 33:5 36:26 40:0 41:18 43:17 44:19
sixteen 2:42 19:39 20:37|sixteenth 33:30|sixth 33:30|sixties 6:58 40:42
sixty 6:33 10:21 20:7 23:14 28:15 30:13 31:15 33:9 40:6 47:13 50:16 53:7|sixtyish 33:30
size 1:15 2:9 6:29 12:15 27:10 33:17 46:42|sizes 9:62 24:64|sizzle 12:25 16:26 18:28 27:21 40:15 52:50 53:24
sizzle0 52:72|sjaal 31:63|sjarel 33:28|sk 30:66|skai 19:47 32:61|skandinavien 31:62|skaters 32:77|skelet 33:19 48:49
skelett 33:29|skerries 34:64|skerryvore 13:67|sketch 37:79|sketches 24:77|ski 33:29|skifahrer 31:62|skigebiet 53:63
skimmers 33:30|skimming 33:30|skin 33:30|skiort 33:29|skipper 26:56 50:68|skischuh 32:70|skischule 33:29
skispitzen 49:70|skispringer 33:29|skizze 37:72|skizzen 16:52 24:57|sky 12:29 19:21 33:24|sla 33:28|slaan 33:28
slaap 33:28|slaapcyclus 20:57|slaapkamer 48:68|slaapkamers 33:28|slaaplabo 20:57|slaapt 6:29 21:17 33:23 47:21
slaapwandelt 33:28|slaat 33:3 34:36 48:53|slab 33:30|slack 19:35 45:54 53:42|slag 33:29|slagboom 33:28
slager 33:15 45:53|slagzin 37:77|slakkenberg 13:56 22:58|slameur 3:46 28:70|slap 33:28|slapeloze 33:15 49:62
slapen 6:18 20:15 21:16 33:14 40:4 41:30 48:17 53:14|slapend 33:28|slapende 33:28|slapers 20:44 22:58|slaps 33:30
slate 3:6 7:36 17:48 24:24 32:24 33:-4 40:14 48:20|slates 33:30|slecht 19:30 33:18 45:36|slechte 20:44 33:15
slechterik 19:61|slechteriken 3:58|slechtheid 33:28|slechthorenden 33:28|sledge 33:30|sleds 33:30
sleep 3:22 21:35 33:5 38:39 48:36 53:30|sleepboot 41:70|sleepboten 41:70|sleeping 32:56 33:8 41:50
sleeps 12:47 21:51 33:8|sleept 44:72|sleeve 19:16 21:27 33:21 38:31 48:28|sleeves 33:30|slept 19:53 33:8
sleutel 7:15 21:18 31:14 33:10 35:33 37:28 48:38|sleutelbos 35:71|sleutels 35:71
slib 7:28 13:33 21:31 22:34 31:26 33:4|slice 18:58 33:16|slide 31:43 33:8 49:56|slider 33:30|slides 33:30|slight 33:30
slightly 19:53 32:56|slijk 33:28|slimme 33:28|slip 11:43 20:27 32:33 33:13 35:31|slipped 11:75|slips 20:44 21:47 33:4
slipway 26:78|sloe 26:78|sloeg 33:28|slogan 37:72|sloot 33:28|slopen 33:28|slordig 33:28|slordiger 33:28
slot 20:9 27:15 31:35 33:7 42:23 44:38 45:20|slotavond 33:28|slotbeeld 33:15 48:54|slotfeest 33:28|slots 18:71
slotscene 19:47 49:62|slotte 33:28|slow 3:11 12:21 19:41 22:23 33:-6 38:28 43:33|slowed 33:30|slower 33:16 40:42
slowly 21:30 33:22 47:32 49:35|slows 19:39 33:22|slug 33:30|sluice 19:39 34:41 39:57
sluis 3:4 11:20 12:14 21:30 24:22 33:7 39:22 40:13 45:24 48:14|sluisje 33:28|sluiskaart 31:63
sluismeester 6:42 7:38 33:2 45:40|sluiswachter 3:36 33:21|sluiswachters 13:56 22:58|sluit 10:17 28:43 30:25 33:19
sluiten 33:28|sluitende 31:63|sluiting 33:18 35:55|sluitingstijd 33:21 48:47|sluizen 6:29 19:21 21:28 33:9 36:36 45:27
smacks 33:30|smakelijk 26:75
small 0:15 1:7 3:-3 7:15 12:-2 13:-3 14:17 15:26 19:9 20:-11 22:15 27:-6 30:11 31:2 32:7 33:2 36:6 37:9 39:17 40:4 43:-2 46:26 49:7 53:-3
smaller 40:55|smallest 33:30|smart 2:63|smash 33:30|sme 9:26 14:55 46:61|smeekt 33:28|smeert 33:28|smell 20:37 33:22
smelled 47:74|smells 6:51 33:22|smet 33:31|smeyers 7:34 19:30 22:40 34:30 38:43|smid 13:45 33:22|smidse 7:46 39:67
smile 33:30|smiles 48:73|smiling 27:50 33:16|smit 35:71|smoke 33:30|smoked 33:30|smoking 33:29
smokkelaarster 6:55 33:15|smokkelares 47:72|smokkelt 21:68|smoother 19:61|smoothies 48:73|sms 33:28|smuggled 33:30
smuggling 28:75|snacks 35:62 50:62|snappen 33:28|snapshot 9:62 43:55|snapshots 32:77|snavel 33:28|snc 46:78|sncb 32:83
snede 33:28|sneeuw 35:58 47:58|sneezes 33:30|snel 3:31 6:35 24:30 33:-6 36:29 44:26 45:32|snelle 19:61
sneller 3:36 33:21|snelwegparking 45:66|sniegu 43:69|snijden 21:46 33:21|snijdt 33:28|snijmolen 33:28|snoeisel 33:28
snoekbaars 33:28|snoeppapier 33:28|snoer 48:68|snofokk 27:64|snor 33:28
snow 1:0 3:-10 10:-5 12:0 16:7 17:4 18:12 19:-1 21:27 22:11 24:9 31:-4 32:8 33:5 36:15 37:11 40:2 41:19 43:0 45:8 47:5 48:13 49:17 52:18
snowball 44:73|snowflake 33:30|snows 19:47 45:56|snurken 20:57
so 3:9 6:-4 7:9 14:-7 17:-2 18:2 19:12 20:10 21:-4 22:0 27:-2 30:-3 31:-11 33:15 34:-10 40:3 42:-2 43:-7 44:-3 45:0 46:6 47:3 53:1
soap 13:59 32:56|soaps 40:58|sobald 10:48 18:41 37:45|sober 19:49 33:14|sobre 19:64|sociaal 30:69
social 3:-7 8:40 9:27 13:8 14:27 19:-3 22:8 31:36 41:30 43:18 45:18 51:37
sociale 1:13 7:9 8:11 9:11 13:12 14:21 15:22 20:-3 23:7 30:7 31:21 33:-38 41:33 43:5 45:7 51:59
sociales 0:27 9:26 14:49 31:13 41:60 51:28|sociaux 31:68
societe 1:15 2:21 4:12 5:24 7:25 8:32 9:3 10:4 12:13 13:-6 14:27 15:-2 17:6 22:-2 23:15 27:-12 29:9 33:-30 34:17 35:9 38:-2 40:6 42:-7 43:-3 46:6 51:-1 53:-1
societes 2:20 7:26 10:36 11:39 46:41 51:54 53:29|societies 2:63|society 1:25 2:45 5:48 17:29 23:30
sociologie 13:56 33:15|sock 39:68 50:55|socken 6:52 33:16|socks 32:77|socle 31:68|soda 35:78|sodec 42:77
sodium 1:19 2:13 13:17 19:23 27:14 29:26 32:45 33:-8 36:27 40:5 43:19|sodiumlicht 32:75
soep 13:18 16:16 21:16 33:14 35:20 47:20 48:33 50:21|soepele 40:55
soeur 6:40 13:14 33:18 39:38 43:17 44:19 45:13 46:26
soeurs 1:22 3:14 10:3 20:6 21:11 22:13 27:15 28:21 31:17 33:0 41:14 42:15 43:24 46:21 50:17 53:21
sofa 21:35 33:13 45:35 48:35|sofam 2:63|sofern 10:28 27:52 53:29|sofiane 6:42 33:28|sofica 42:77|sofie 27:66
sofort 12:27 23:30 26:34 33:-7 34:36 44:31|soft 19:39 33:-5 42:51 44:38|softly 19:61
software 7:31 14:32 16:37 36:43 53:35|softwarehaus 40:54|sohet 7:35 8:47 11:48 29:48 46:60|sohn 6:37 13:24 33:21
sohne 30:66|soi 3:38 21:52 27:45|soient 27:60 33:4|soierie 16:42 30:46 33:13 53:40|soif 6:76|soignant 31:68
soignants 31:68|soigne 28:62 33:23|soignee 20:57|soignent 19:64|soigner 48:77|soignies 33:30
soil 16:38 20:28 33:-1 40:24 48:42|soins 12:51 13:50 20:35
soir 3:-15 13:13 20:6 21:18 28:19 31:9 33:20 35:3 38:24 40:-7 45:6 47:5 48:23|soiree 12:45 31:54 35:50
soirs 31:46 33:23
soit 1:0 2:11 3:17 9:8 10:-8 15:20 18:3 19:-9 22:2 27:13 30:4 33:-4 34:1 40:10 41:25 44:23 50:6 53:39|soixantaine 6:76
soixante 2:19 3:3 6:20 10:22 12:5 19:8 20:11 23:10 30:10 31:0 33:7 37:19 40:1 47:12 53:15|sojasosse 24:70|sokken 33:28
sol 3:18 7:15 19:10 20:3 24:28 33:16 49:42 50:26|solange 2:14 3:11 13:11 20:19 23:17 33:5 37:25 40:6 43:26 47:23 53:19
solche 3:29 10:35 12:37 33:3|solchen 33:29|sold 7:8 13:20 22:35 28:17 31:42 33:1 40:19|soldaat 6:55 33:15
soldaten 20:47 33:12|solde 0:31 2:23 11:30 13:20 15:31 18:25 23:46 40:19 50:28 51:32 53:20|soldes 22:76
sole 2:36 4:44 8:30 14:22 34:45|soleil 19:37 20:30 32:56 33:-9 35:37|solemn 9:54 14:60|solemnly 14:68
solene 21:48 33:6 45:56|solenne 27:66|solfege 33:31|solicitation 17:72|solicited 17:59 43:55|solicitor 5:58 20:45
solicitors 26:64 29:63|solidairement 2:49 12:45 34:37|solidaires 2:63|solitaire 6:76|solitude 33:31
soll 3:24 19:23 20:22 28:28 33:3 36:15 40:-3 43:8 53:6|solle 33:29|sollen 3:34 19:37 42:46|sollicitatie 33:28
sollicitation 12:72|sollicite 1:50 10:13 12:19 17:46 40:31 42:24 43:22|sollicitee 1:39 10:42 17:45 40:24 43:41
solliciter 10:38 12:45 42:64|sollicitera 10:66|sollicites 40:58|sollicitons 12:59 40:44|sollte 21:64
solo 20:32 30:57 36:59|solre 35:78|solstice 33:31|solution 45:71|solvabiliteit 40:55|solvay 50:73|solveig 19:61
solvent 14:68|som 15:35 16:44 17:41 33:-11 41:31 42:33|sombre 44:77
some 2:1 13:15 18:9 19:-1 20:12 27:12 31:2 33:5 34:0 37:17 43:36 44:10 53:27
somebody 3:-4 20:13 21:27 31:2 33:13 35:13 37:17 44:10 45:32 47:32
someone 3:14 6:16 16:13 19:5 20:14 32:32 33:17 47:17|something 3:18 6:9 19:15 20:18 27:1 31:2 33:17 45:7 53:5
sometimes 19:61|somewhat 33:30|somewhere 19:24 33:23 40:18|sommaire 1:35 9:64 33:-7 41:52
somme 1:23 2:25 16:35 17:29 20:6 23:27 34:34 40:7 42:27 51:33|sommeil 6:45 20:26 24:51 33:13|sommeillent 33:31
sommen 33:19 34:42|sommer 2:27 10:28 18:46 22:32 33:-5|sommern 27:60|sommerzeit 21:64
sommes 2:26 3:1 7:22 9:12 10:7 12:3 19:-5 20:-12 27:30 33:-1 34:10 36:15 40:19 43:6|sommet 19:31 33:27|sommier 19:64
sommige 37:77|sommigen 33:28|soms 3:24 19:27 33:20
son 2:-1 3:-21 6:17 7:-1 10:-8 12:-10 13:8 14:-10 16:2 18:-8 19:7 20:-3 21:6 23:-7 26:1 27:-5 28:8 29:12 31:-9 33:11 34:0 35:0 38:0 40:-18 41:22 45:-2 47:-6 48:-1 49:8 50:-5 52:12 53:4
sondage 35:78|sonde 20:43 33:18|sonderfahrt 31:62|sondern 3:15 20:18 33:21 40:14|sondervorstellungen 30:66
sonette 33:29|song 3:37 41:50 49:56|sonia 7:32 12:43 14:45 33:-6 44:40|sonnant 50:76|sonne 33:23 37:39 48:48
sonnenaufgang 32:70|sonnent 33:31|sonner 33:31|sonnerie 20:57|sonnette 19:42 24:61 33:10|sonneuse 28:84|sonnez 37:87
sonntag 21:23 33:25 36:30|sonntags 31:49 33:16|sonntagskinder 13:64
sonore 19:37 20:23 31:20 34:26 36:37 45:24 50:32 53:24|sonores 7:37 8:49 16:42 27:35 30:46|sons 13:42 20:23 22:46 33:5
sonst 2:17 3:12 5:24 19:15 24:27 26:27 33:-14 34:34 42:24|sonstige 0:71|sonstiger 41:66
sont 2:12 3:-7 5:3 6:-7 7:-7 10:21 11:-1 12:9 14:16 19:10 20:2 23:2 24:-1 27:-5 28:8 31:-8 33:6 34:9 35:2 39:1 40:0 44:-6 45:-12 47:-4 53:19
soon 37:79|sooner 19:61|soort 1:55 33:-11 43:51|soorten 3:58|soot 13:41 22:44 40:28 47:47
sophie 1:20 7:25 8:29 12:21 13:6 14:30 21:15 25:23 27:1 29:18 33:-2 38:19 40:-7 45:14|soprano 33:31|sopranos 33:31
sorgen 40:54|sorgfaltig 33:29|sorry 3:7 6:20 11:56 12:17 33:1 38:24 40:4 47:22
sort 2:-7 3:5 10:-4 13:12 19:12 20:5 21:4 31:-2 33:19 35:8 40:-12 45:2 47:10 48:15 49:14|sortait 33:31
sortant 10:44 33:23|sortants 53:72|sorte 3:33 19:37 20:30 33:4|sorteert 33:28|sorten 3:55
sortent 19:33 20:26 33:18 35:33|sorti 13:50 20:22 22:41 33:10
sortie 3:0 10:18 18:6 19:-6 20:-13 22:16 27:26 30:7 31:45 33:-21 35:18 36:14 38:30 40:-2 43:5 45:12|sortieren 38:69
sortiert 33:29|sorties 16:44 20:14 30:48 31:46 40:15|sorting 33:30|sortir 3:19 19:24 21:33 27:26 31:27 33:12
sortira 27:66|sortirions 31:68|sortis 30:64 40:44|sot 33:31|souches 33:31|soudain 19:64|soudait 33:31|soude 33:31
soudeur 33:31|soudeuse 45:71|soudure 33:31|souffle 19:26 20:1 24:26 33:24 48:20|souffleerde 13:70
souffleert 21:54 33:15|souffler 33:31|soufflerie 10:66|souffles 36:85|soufflet 33:31
souffleuse 1:26 12:14 13:16 19:7 22:26 23:16 27:17 28:21 29:17 30:16 33:-25 34:7 36:22 37:33 39:22 43:16 47:18
souffrance 33:31|souffre 6:63 44:64|sought 1:38 11:44 12:38 17:41 40:24|souhait 27:58 34:42|souhaitant 33:31
souhaite 1:18 2:28 3:38 19:9 20:14 27:24 33:-24 34:9 43:20|souhaitee 1:65 6:55|souhaitent 33:31|souhaiter 33:31
souhaiterions 27:66|souhaitons 27:66|soul 10:54 33:13|soulagee 3:60|soulagement 33:31|souleve 33:31|soumet 2:63
soumettra 2:63|soumettre 12:72|soumis 27:66|soumise 15:83
sound 3:2 6:1 7:-4 10:-7 12:-2 16:20 17:1 18:9 19:28 20:15 32:6 33:-13 40:-10 41:43 49:6 50:5 52:9 53:19
sounddesign 13:46 50:63|sounds 20:59|soup 33:10 39:70|soupconne 33:31|soupconner 33:31|soupcons 33:31
soupe 19:39 22:38 31:30 33:15|souper 3:27 33:27|soupes 33:31|soupir 33:31|souple 40:58|sourbrodt 33:29
source 17:46 19:25 21:9 30:16 32:20 33:-13 34:5 42:52 45:6 49:20|sources 4:29 9:45 10:7 11:22 17:57 19:5 30:38 42:22
sourciers 33:31|sourcils 24:82|sourd 33:31|sourde 2:25 3:22 6:38 28:59 40:20 44:39|souri 40:58|souriant 45:71
sourient 33:31|sourire 6:76|souris 3:19 6:43 21:20 22:30 27:13 33:-2 45:30 47:26 48:23|sourit 33:21 48:45 49:52
sous 2:-6 3:-17 5:-5 7:-8 8:2 9:4 10:-2 12:1 14:3 15:18 16:19 18:-7 19:-13 20:-4 21:-3 22:-1 23:-6 26:13 27:22 28:0 29:-1 30:-6 31:2 32:16 33:6 34:-5 35:-6 36:1 39:7 40:-19 41:12 42:-1 43:-8 44:6 45:0 46:0 47:1 48:-7 49:7 50:3 52:3
souscription 18:63 42:64|souscrit 10:46 31:58|sousol 50:80|soussigne 1:42 14:67|soussignee 14:61 15:38 29:51 35:33
soussignees 10:66|soussignes 2:49 4:50 34:42|soustraction 3:60|soute 24:61 33:10 48:55|soutenabilite 40:58
soutenait 3:60|soutenir 23:50 44:72|soutenues 23:78|soutenus 14:71|souterrain 43:75|souterraine 33:31
south 18:40 53:63|southend 21:51 33:8 44:51|southern 34:62
soutien 1:27 6:18 10:7 12:26 17:21 18:18 23:31 27:27 29:24 31:9 33:-27 40:12 42:31 43:17 53:13|soutient 12:64 27:45
souvenir 3:38 33:10 35:56|souvenirs 3:46 33:18|souvent 7:31 20:40 33:-7 40:20 45:33|souviennent 33:18 36:71
souvient 20:22 30:42 33:23|sovet 5:72 47:54|sow 2:30 3:25 34:30 43:34 47:36|soweit 33:29|sowie 2:24 12:27 27:44 34:36
soyons 53:72|sozial 14:65|sozialabgaben 41:66|soziale 31:36 51:65|sozialkrimi 45:64|sozialpflichten 14:65
sozialverbande 31:62|sozialversicherungskasse 51:71|sp 26:78|sp70 49:84
spa 1:2 2:7 4:11 7:-1 8:6 9:7 12:1 13:5 14:1 16:2 18:14 19:-4 26:10 31:-3 33:0 36:9 40:2 43:12 44:5 53:43
spaanse 33:28|space 17:51 19:39 20:37|spaces 13:54 19:47|spades 33:30|spaghetti 21:54 33:15|spalte 11:68
span 13:51 22:52|spandoek 33:28|spaniel 33:30|spanje 31:63|spannen 33:29|spannend 38:45 43:42 44:45 45:39
spannende 33:28|spanning 45:66|spannung 38:74|spant 26:75|sparadrap 33:31|spare 3:28 19:30 33:12 40:24|sparely 20:59
sparkasse 4:71|sparsam 20:58|sparsamer 33:29|spass 33:29|spat 6:32 32:37 33:21|spatdienst 22:66|spaten 31:62
spater 3:7 10:13 33:21 40:16 45:15|spatestens 34:60|spatial 16:49 19:27 41:37 50:52|spatschicht 31:62|spatsommer 40:54
spazieren 33:29|speak 7:13 19:31 20:25 29:23 33:11 38:23 44:20|speaker 28:61 47:66|speakers 3:59
speaking 6:25 10:17 17:26 23:27 28:29 31:17 33:3 40:28|speaks 3:11 13:39 21:24 33:18 36:29
special 22:52 29:32 33:-19 38:34 40:14 41:42 43:25|speciale 29:56 38:72|specialise 40:58|specialised 31:51 40:42
specialisee 31:68|specialiseert 7:65|specialisees 31:68|specialistes 20:57|specialite 7:69|specialiteit 7:65
specials 7:66|specialty 7:66|speciaux 41:76|specimen 25:76|specimenford 25:80|specs 10:64|spectacle 7:52 13:41 33:11
spectacles 3:26 7:27 15:41 22:34 31:26 33:10|spectaculair 31:63|spectaculaire 40:58|spectateur 3:13 19:47 20:43
spectateurs 7:21 13:15 30:47 31:47 33:-25 38:39 40:14 48:20|spectatrice 33:31|spectatrices 30:77|speculoos 33:31
spedition 20:37 33:21|speech 33:30|speed 3:40 33:21|speeding 33:30|speel 27:63|speelde 13:70
speelfilm 7:26 10:11 20:18 22:48 23:19 33:-22 34:10 40:5 43:31|speelfilms 40:55|speelgoed 19:47 34:48|speellijst 38:74
speelt 7:9 13:14 19:4 20:1 21:22 33:5 40:22 45:21 48:12 53:27|speicher 27:60|speisekarte 33:29|speisesaal 33:29
spel 19:35 33:22|speldt 33:28|spelen 7:38 19:34 27:37 53:39|spelers 7:22 16:25 19:18 31:21 35:29 40:22 41:47
spelletjes 19:61|spend 10:28 19:13 53:62|spending 9:48 12:42 16:42 53:41|spends 20:59
spent 10:25 17:22 33:-1 40:17 53:53|sperrfrist 34:60|sperrpausen 30:53 40:40|speurder 33:28|speurders 40:55
spezialeffekte 41:66|spezialvollmacht 29:70|spf 9:46 51:80|sphagnum 33:30|spheriques 19:64|spi 35:71
spiegel 19:25 26:20 33:11 47:17 48:37 49:21 52:23|spiegelbild 33:29|spiegeling 24:76|spiegelt 19:45 33:16
spiegelung 49:70|spiel 19:32 33:16 48:39|spielbare 40:54|spiele 27:60|spielen 19:28 27:30 33:-1 40:36
spielfilm 1:23 7:10 12:29 13:28 22:36 28:17 40:2 43:35|spielfilme 7:41 13:43 22:45|spielplatz 33:29
spielt 6:25 11:28 13:43 33:1 40:13 45:23|spielzeug 34:60|spielzeugrechte 34:60|spier 33:28|spijt 33:28|spike 33:30
spil 27:63|spill 47:74|spin 30:45 33:2 45:42 53:40|spinde 33:29|spine 20:45 33:16|spinnerij 7:65|spinois 10:66
spinster 31:68|spionne 33:28|spirit 3:59|spirituel 33:31|spits 33:21 50:51|spitz 16:44 24:52 33:14|spleet 33:15 37:64
splendide 20:57|split 2:36 10:50 48:46|spoed 21:46 35:50 45:45|spoel 20:44 50:59|spoelt 45:66|spoil 33:30|spoke 33:30
spoken 3:12 20:10 32:29 33:14 37:31 40:7 43:20 45:21|sponsor 21:48 40:35 42:52|sponsors 40:58|spontanee 30:77
spontin 45:71|spook 33:15 44:59|spoon 21:26 33:12 39:46 47:27 48:39 49:31|spoor 20:32 33:22|spoorlijn 45:66
sporen 33:21 47:50|sport 33:28|sporthal 33:28|sporthallen 31:63|sportif 44:77|spot 33:16 53:54|spots 33:30
spottend 33:28|sprach 3:55|sprachaufnahmen 50:68|sprache 1:30 2:14 7:16 12:17 31:16 40:19 43:42 44:21
sprachen 13:27 20:21 31:13 33:-19 40:28 41:17 43:34 45:15|sprachgrenzen 40:54|sprachkursscheck 15:70
sprachproben 16:65|sprak 3:58|sprake 14:56 33:15|spraken 3:36 30:48 40:34|sprang 6:66|sprat 20:45 22:58
spreads 19:47 31:51|spreadsheet 12:69|spreadsheets 38:76|sprechblase 1:24 5:26 7:21 8:29 10:30 17:27 23:25 29:24 43:24
spreche 12:64|sprechen 11:23 13:19 19:32 20:24 33:3 40:20|sprecher 20:45 45:50|sprecherin 3:26 33:9 47:50
sprecherinnen 31:62|spreekt 6:16 13:36 19:31 20:5 33:13 40:3|spreektaal 43:70|spreiding 1:69
spreken 2:14 3:1 6:12 19:4 20:26 27:17 29:18 33:13|sprengtage 27:60|sprengung 18:37 19:28 35:38 40:23 41:36
spricht 6:20 33:27|sprig 33:30|sprimont 13:47 19:34 22:46 50:50
spring 3:0 18:12 20:11 22:23 26:19 27:23 31:28 33:7 40:7 42:13 47:14|springt 33:22 40:30|springtij 24:55 47:50 52:56
sprint 2:28 18:68|sprite 19:39 33:22|sprites 3:45 33:16|sprl 46:51 50:68|sprookje 3:58|sprung 33:8 48:44 49:49
spulen 19:58|spullen 33:28|spur 21:51 33:16|spuren 33:21 47:45|spurn 27:64|square 19:22 33:24 49:38|squattent 33:31
squelette 33:31|squire 30:60 33:16
srl 0:6 1:18 2:17 4:27 7:9 8:6 10:18 12:9 14:27 15:13 17:0 26:17 27:-13 29:20 30:-6 34:20 35:0 40:-13 43:26 46:16 50:16 51:11
sroka 34:53 47:54|st 13:35 26:45 39:42 50:43 53:39|sta 19:61|staafje 33:28|staak 33:28|staakt 33:28
staan 2:5 3:2 7:0 10:-3 12:3 15:10 19:-4 20:0 21:3 27:-1 33:16 34:-3 36:11 39:11 40:-9 47:16 50:8 52:12|staart 49:76
staat 2:0 3:-10 4:5 5:-1 7:-7 10:-4 11:2 12:7 14:9 19:9 20:6 21:7 23:-2 28:3 31:-9 33:16 40:2 44:0 45:-6 47:6 48:-4 53:-6
staaten 33:29|staatsangehorigkeit 25:72|staatsarchiv 3:55|staatsblad 8:69 9:46|staatsblatt 8:70|staatssekretar 33:29
staatssteun 14:70|stab 41:66|stabil 30:66|stabilite 27:66|stabiliteit 16:67|stabiliteits 53:66
stabiliteitsstudie 18:71|stable 40:55|stacked 32:77
stad 1:9 3:-2 11:14 12:8 15:36 17:29 19:1 20:7 23:27 24:16 27:3 28:15 31:3 33:0 42:12 45:7
stade 1:27 27:33 33:-15 40:12 43:60 45:25|stades 24:82|stadium 43:70|stadsarchief 23:70|stadsgeluiden 22:71
stadskrant 38:74|stadsschouwburg 19:39 33:21|stadt 20:13 28:24 32:25 33:15 41:21 48:20 49:25|stadtblatt 38:69
stadte 28:69|stadten 31:49 33:16|stadtischer 27:60|stadtplan 24:70|stadtrand 33:29|stadtwald 33:29|staf 5:58 47:58
staff 1:12 7:48 20:2 33:-16 41:38 46:47 53:11|staffel 2:4 9:11 13:8 21:17 33:-5 34:13 38:13 41:9 42:11 43:8 45:47
staffelbogen 9:34 18:33 33:-5 45:50|staffelfinale 21:64|staffeln 13:57 31:41
stage 1:16 2:10 3:-10 12:5 13:24 15:21 16:16 17:9 18:18 19:8 27:0 33:-30 34:30 35:7 41:15 43:35 53:4|staged 19:61
stageplaatsen 53:66|stages 0:38 2:28 7:31 9:40 13:27 23:39 35:40|stagiair 45:53 53:52
stagiaire 6:44 7:34 21:26 27:19 33:-3 45:41|stagiaires 53:72|stahl 33:29|stahlkocher 33:29|stahltur 33:8 44:46 48:44
stair 33:30|staircase 38:76|stairs 33:15 45:31 48:47 49:38|stairwell 32:59 33:-1 39:48 49:46|stak 47:72
stake 7:53 44:59|stakes 10:64|staketsel 21:68|staking 10:40 21:54 33:-6|stal 33:28|stalen 50:73
stalhouderij 17:58 27:45 42:56|stalk 33:30|stall 33:22 35:39 48:36|stalled 33:30|stalls 33:16 44:59|stallwand 33:29
stals 27:52 43:62|stammdaten 12:50 43:51|stammers 6:72|stammfiguren 45:64|stammgaste 40:54|stammkapital 0:44 8:64
stammt 5:42 33:23|stammtisch 3:34 19:37 33:8|stamp 1:27 4:37 14:27 24:56 33:8|stamping 33:16 49:64|stamps 9:75
stan 6:48 45:45 47:50
stand 3:5 5:10 10:9 11:4 15:13 17:22 20:2 27:-3 30:11 32:6 33:-3 34:-10 36:8 37:8 40:0 42:22 43:38 47:11
standaard 38:74|standaardkrant 38:74|standaardtaal 19:61|standalone 40:42 43:55|standard 13:30 22:50 23:42 27:32 31:36
standbild 52:72|standbouw 50:73|standby 50:76|standen 24:76|standing 3:13 4:33 20:22 33:19 51:32|standorte 50:68
standortpramie 42:67|stands 7:10 11:18 33:25 37:23 49:29|stang 32:75|stange 33:29|stank 3:58
stap 3:16 5:30 36:34 37:36 40:26 48:47|stapel 7:33 33:20 40:23|stapelbed 3:58|stapeln 33:29
stappen 18:24 19:13 20:19 33:-7 36:40 48:50|stapt 33:23 40:8 47:14 48:21 49:18|star 33:18 34:37 40:24|starb 3:42 47:53
starend 33:28|starken 24:44 44:61|stars 19:28 33:-13 38:63 40:22
start 1:19 2:29 8:11 11:10 18:42 20:-6 27:2 31:31 33:-20 36:11 40:8 43:6 44:7|startboog 33:28
started 3:36 14:53 33:-6 47:25|starten 20:34 31:44 40:32|starters 33:30|starting 33:30|startlijn 33:28
starts 3:6 11:22 18:37 21:19 30:31 33:5 34:9 40:14 49:24|startschot 33:28|startsnelheid 33:28
stassart 2:28 10:31 29:47 40:23 44:42 50:45|stassen 43:70|stassin 33:31
state 3:8 5:21 14:47 15:39 33:-9 42:22 43:18 47:23 53:17|stated 14:55 42:59
statement 0:14 1:39 3:17 4:22 9:34 12:15 14:33 15:23 18:7 26:14 27:8 40:8 50:12 51:15|statements 0:56 1:47 9:54
states 5:35 15:41 24:54 25:53 33:-7|static 19:47 49:64|statief 19:53 20:23 26:41|statik 43:64|statiker 33:29
statikerin 3:31 33:23|station 7:17 18:10 21:11 31:8 33:20 34:11 40:-6 41:7 45:3 48:11|stationen 9:47 31:41 48:44
stationnement 33:31|stations 33:31|statisch 49:73|statische 19:58|statistik 33:29|stativ 19:45 33:3 49:44
stativpunkt 19:58|statt 6:28 11:36 14:35 31:14 33:-19 35:20 40:5 45:15 48:17 53:15|stattdessen 11:47 33:21
stattgefunden 1:65|stattgegeben 23:66|statue 7:66|status 8:43 10:3 11:16 17:49 36:18 42:25 43:36 45:9 46:27
statut 1:17 8:55 9:25 10:10 17:53 27:10 33:-25 42:21 43:39|statutaire 8:81|statuten 1:42 8:62 9:46
statutenwijziging 8:75|statutes 9:62 29:63|statutory 0:56 14:60|statuts 7:24 8:57 9:57 12:28 23:33 35:33
staub 32:49 33:16 49:36|staubsaugerroboter 33:29|stausee 31:68
stavelot 1:14 10:23 12:13 13:37 14:22 18:23 35:24 40:16 50:20 53:37|stavrou 7:38 13:43 37:50 43:43
stay 2:0 3:-4 7:4 10:1 19:9 20:13 28:13 31:12 33:17 34:10 45:7 47:11|stayed 3:37 13:33 33:16
stays 2:8 10:20 19:5 20:15 33:1 34:18 45:31 49:22 53:36|std 16:44 26:49 50:47|steadicam 19:61|steadiest 31:64
steady 19:49 31:49|steal 12:39 28:59 33:10|stealing 33:16 44:59|steals 21:45 33:24|steam 32:56 33:8 49:56
steckbrief 9:60 43:43|steckdose 47:66|stecken 33:29|steckt 14:34 33:19 48:35|steden 16:41 31:37 32:48 45:40
steeds 19:45 20:32 33:3|steek 33:28|steekkaart 9:59 43:56|steekproef 30:69|steekt 33:26 47:30|steel 33:30
steelworks 33:30|steen 3:13 7:20 31:28 33:20|steenbakkerij 33:28|steengroeve 33:28|steenkolenfrans 3:58
steenkoolmijnen 33:28|steenpuin 33:28|steenweg 33:15 48:54|steenwinckel 20:59|steeple 33:30|steering 33:30|steg 33:29
stegen 33:29|stehe 2:61|stehen 2:3 10:4 12:16 19:1 20:10 28:12 33:19 36:14 47:9 49:13 51:14
stehkader 5:36 10:45 17:37 42:37|steht 3:6 5:4 7:-1 10:-1 11:6 19:17 20:3 27:11 28:6 33:17 40:-9 45:1 48:2 53:0
steigen 33:29|steigend 33:29|steiger 39:76|steigt 21:26 33:20 48:39
stein 3:6 19:20 20:8 21:35 28:19 31:12 33:-3 45:14 47:16 48:23|steinbruch 22:39 33:3 35:42 53:37
steinbruchbetriebe 27:60|steinbruche 28:69|steine 1:31 6:20 10:16 12:18 23:21 33:-16 36:26 37:27 40:8 43:19 48:20
steingrau 24:70|steinhauer 6:66|steinmandl 5:54 34:47|steins 20:45 33:16|steken 47:72|stelen 33:28
stelle 3:7 7:14 10:13 11:20 12:15 15:33 19:10 29:21 33:3 47:18 51:23|stellen 7:13 8:21 10:8 20:18 27:45 33:4
stelling 7:65|stellt 20:4 21:21 27:6 28:15 33:14 34:6 35:15 40:0 43:11 53:26|stellte 3:55
stellungnahme 1:31 9:34 40:32 44:46|stellungnahmen 9:68|stellwerk 7:49 35:55|stelplaats 13:36 20:23 22:37 33:7 35:37
stelt 20:11 29:28 31:17 33:15 35:25 40:9 53:19|stem 3:4 7:11 10:19 20:20 21:14 31:10 33:7 46:23 48:26 52:23
stemmen 2:12 10:25 16:30 18:22 19:12 20:8 21:19 28:26 33:-20 41:33 43:21|stemmer 47:74|stemming 33:28
stempel 1:28 4:43 10:15 24:24 33:5 48:18 50:33|stempelt 33:29|stems 50:80|stemt 21:59 33:9|stenen 20:36 33:21
stengels 33:28|steno 16:59 18:63|stenographie 20:57|step 2:29 18:25 20:13 21:26 33:-17 48:50 49:44|stephane 34:64
stepped 5:72|steps 2:25 16:19 19:11 33:-1 36:38 48:43 53:29|ster 49:76|sterbefalle 33:29|sterben 3:42 33:16
sterckx 7:29 13:34 16:31 19:24 22:45 43:34|stereo 50:74|sterft 28:48 33:23|sterk 27:37 38:48 40:29 44:46
sterke 31:32 44:68|sterkst 30:69|sterkste 3:58|sterktes 40:55|sterling 41:71
sterne 21:21 33:-3 38:50 41:22 45:20 49:26 50:25
sterrebos 2:17 5:20 7:13 10:22 12:16 16:16 17:29 22:34 30:18 34:9 40:4 42:21 43:18|sterren 28:41 33:-6 38:66
sterrenwacht 33:28|sterven 19:33 20:30 33:15|stervenden 33:28|steuer 14:55 22:53|steuerberater 9:54 33:16
steuerberaterin 33:29|steuererklarung 31:62|steuerfreie 26:71|steuerjahre 15:70|steuerjahren 15:70
steuern 14:51 40:20 48:31 53:29|steuernummer 26:71|steuerpflichten 14:65|steuerruckstande 51:71|steuersachen 51:71
steuerschulden 51:71|steun 1:24 3:2 10:24 14:43 15:42 23:25 27:-1 29:10 40:11 42:8 44:8|steunaanvraag 43:70
steunde 40:55|steundossier 29:75|steundossiers 2:60|steunovereenkomst 23:70|steunregeling 15:74|steunverlener 15:74
steven 5:45 27:37 34:34 47:45|stevens 2:18 5:29 7:22 13:27 23:27 27:33 37:34 43:36|steviger 33:28|stichprobe 30:66
stichpunkte 19:58|stichtag 8:56 46:57|stichting 7:65|stichtte 7:65|stick 21:54 40:39|sticker 33:28|sticks 53:68
stiefel 21:64|stiefeln 27:47 33:16|stiehlt 33:16 45:50|stiekem 33:28|stiennon 10:52 29:69|stienon 34:55 47:60
stierf 3:58|stiernon 27:66|stifter 33:29|stiftung 1:34 17:50 40:23 42:37|stiftungszusage 9:68|stijgen 33:28
stijgt 19:34 21:41 33:15|stijl 31:29 32:41 45:53 52:43|stijlgids 24:76|stijn 6:55 45:53
stil 19:27 20:24 21:16 27:23 33:11 47:20|stilaan 20:44 33:15|stile 20:59|stilhangt 33:28
still 3:7 7:-1 9:23 10:-3 17:5 20:7 22:13 27:-3 31:-3 32:20 33:12 38:8 39:11 40:11 44:15 45:2 49:19
stille 1:12 10:9 12:11 22:23 23:13 27:7 31:9 33:1 34:7 37:19 38:16 39:28 41:13 43:12 48:12|stillen 33:29
stiller 3:44 33:15|stillgelegt 33:29|stillgelegten 19:37 31:41 45:43|stillgelegtes 33:29|stillness 19:61
stills 13:30 19:24 38:65 50:39|stilstaat 20:36 33:21|stilte 3:23 19:26 33:11 38:21 44:19 48:33|stiltes 3:44 19:47
stilzwijgen 34:61|stilzwijgend 34:61|stimme 6:39 7:36 33:3 47:40
stimmen 6:18 16:29 19:22 20:11 28:21 33:-18 38:40 41:30 44:20|stimmrecht 33:29|stimmt 2:23 3:18 14:27 21:26 33:3 47:37
stimmte 11:68|stimmung 9:41 32:65|stimmungsfilm 52:72|stimmzettel 44:67|sting 33:30|stinkt 19:61|stipend 17:72
stipendien 13:64|stipendium 23:66|stippellijn 24:76|stirbt 21:31 33:26|stirnlampe 33:29|stitched 24:64 38:62
stock 7:30 33:14 41:19 47:40 53:16|stockage 40:58|stocks 0:70 33:12|stockt 33:16 44:54|stockwerk 33:29
stockwerke 33:21 36:50|stoel 20:26 33:16 37:28 47:23 48:19 53:17|stoelen 7:44 32:54 33:7|stoelenrij 24:55 33:7 48:47
stoep 33:28|stoeprand 50:73|stoet 33:21 48:47|stof 20:20 24:52 32:38 33:4 45:29|stofdeeltjes 32:75
stoff 3:5 5:16 19:7 20:7 30:15 32:19 33:-11 40:28 41:33 43:13 44:16|stoffberatung 16:65|stoffbewegung 53:63
stoffcollage 24:70|stoffe 7:33 19:29 30:46 40:24|stoffels 2:31 3:18 5:31 13:26 16:28 18:30 43:28 53:27
stoffen 35:55 40:43|stoffentwicklung 1:51 17:41 23:40|stoffrechte 16:65|stokers 26:75|stokes 27:64|stokkem 26:75
stolen 3:45 40:42|stolz 33:21 48:44|stomach 33:30|stond 11:49 20:13 31:19 33:8 38:30 47:27|stonden 33:13 35:46 53:40
stone 2:14 5:23 13:18 19:12 32:28 33:13 36:28 37:30 43:20|stonebridge 10:40 17:35 31:27 40:18 42:35 43:31|stoned 33:30
stood 20:37 33:8 47:52|stoof 48:68|stoofvlees 21:46 26:54 45:45|stool 33:30|stoom 16:41 18:44 19:34 33:2
stoomcentrum 26:75|stoominstallatie 41:70|stoomtram 16:42 33:22|stoot 30:69
stop 2:0 3:-4 7:22 18:9 19:-2 20:7 27:2 28:13 30:7 31:2 33:8 34:0 35:13 36:13 38:13 40:8 43:6 48:10 53:5|stopp 39:71
stopped 3:18 20:18 33:18 47:45|stoppen 20:36 33:21|stopptrick 40:54|stops 6:15 10:7 19:15 21:26 33:21 48:16 49:20
stopt 10:26 33:25|storche 33:29|store 33:30|stores 31:64|stories 3:40 6:32 7:27 19:21 40:16 45:30|storks 3:59
storm 21:51 33:11 48:38|stormbound 35:76|stormnacht 33:28|stormt 33:28|storniert 33:29
storno 13:26 21:26 22:28 38:31 39:42 45:26 50:30|stort 3:33 22:30 33:10 39:44|storten 14:56 33:15|storting 10:62
storungen 35:69
story 1:4 2:-10 3:10 5:7 6:-1 7:1 9:23 12:17 16:14 18:-1 19:-12 20:-14 21:12 27:-9 31:-1 33:0 34:15 40:-10 41:29 43:4 45:4 47:14 48:0 53:-5
storyboard 16:48 18:41 19:-2 33:-29 41:27 49:43 53:29|storyboarder 10:48 13:58|storyboardeuse 13:71
storyboards 10:45 41:57|storyline 2:63|storyliner 13:70|stosst 48:65|stotterde 3:58|stotteren 24:62 33:15
stottert 6:55 28:46 33:0|stoumont 53:68|stout 33:14 45:54|stove 26:56 33:22|straat 3:20 33:13 45:31 48:25 49:33 53:12
straffen 23:66|straffste 3:58|strafpleiter 6:69|strafste 33:28|strahlenschutzberatung 30:66|strahlenschutzerin 33:29
strahlenschutzunterweisung 16:65|straight 6:32 20:19 33:20 40:16|strak 38:78|straks 33:15 37:64
stralendorff 13:34 19:28 37:41 38:39 43:34
strand 1:13 8:29 10:8 15:21 17:16 21:23 23:29 29:20 33:-26 37:23 43:13 46:30 47:18 48:28 49:23 51:22|stranded 21:72
strandjutters 31:55 36:58|strandredder 6:69|strang 45:64|strangely 33:30|stranger 3:22 19:24 28:38 33:13 45:32
strangers 6:32 20:19 31:25 33:16 37:40|strapline 37:79|strapontin 5:58 16:43 34:34 47:49|strapped 33:30
strassburg 43:64|strasse 16:19 21:18 33:11 36:25 48:47|strassen 33:29|strassencasting 18:54 26:57
strategie 1:19 9:41 31:45 40:39|strategische 15:74|strategy 12:42 31:37 40:42|straten 16:32 20:22 33:12 34:35
straw 33:30|stream 1:31 31:27 33:-8 39:51 52:43|streamer 5:23 7:14 12:19 17:23 22:21 31:18 40:24 42:33 43:20 46:26
streamern 14:65|streamers 30:73|streaming 27:17 30:21 31:57 40:7 42:21|streamingdienst 27:55 42:49
streamingrechte 27:60|streams 13:58 39:64|streamz 42:72|strecke 3:34 16:44 33:8|strecken 45:64
streek 3:21 19:24 31:39 33:-9 53:42|streekdocumentaire 22:71|streekfilm 31:63|streekfinanciering 40:55
streekfonds 42:72|streekmarkt 30:69|streep 19:23 33:22 49:39|streepjes 21:48 33:19
street 16:24 18:26 19:16 20:14 33:4 34:17 38:30 40:10 49:32|streetcar 6:53 33:21|streetcars 33:30|streiche 3:55
streichen 3:42 44:54|streichholz 33:29|streiflicht 32:70|streik 21:64|streit 3:18 5:29 7:24 10:24 33:0 48:39
streiten 3:42 33:16|streitet 45:64|strekt 29:75|stremming 21:68|streng 3:37 20:43 38:50|strength 40:55|strengths 44:73
streven 10:62|strich 13:32 19:26 22:33 33:-4 39:47|strichen 33:29|strichstarken 24:70|strickt 20:58|strict 3:32 19:56
strictement 39:84|strictly 26:70 27:43|strijbos 6:51 33:22|strijklicht 32:75|strijkt 33:15 48:54
strike 2:29 21:39 22:38 33:6 40:22|string 32:52 33:23|strip 2:26 19:23 20:21 30:35 33:2 34:26|stripalbum 2:60
striped 33:30|stripkopers 30:69|stripreeks 34:61|strips 5:37 30:35 34:41 43:35 45:32
strom 1:8 5:10 12:7 16:8 19:1 23:9 26:28 27:3 28:12 29:13 30:9 33:-6 36:14 37:15 40:-4 43:7 44:10 45:17 48:8 50:21 52:15
stromausfall 20:58|stromen 33:28|strong 31:37 44:67|strongest 31:51 33:16|strongly 27:46 44:63|stroobants 2:49 43:62
strooit 33:28|strook 47:72|strookje 35:71|stroom 19:18 33:14 35:29 45:24 48:38|stroomopwaarts 21:36 33:24
stroompannes 32:75|stroop 33:28|stropen 28:75|struck 20:45 33:16|structurant 53:72|structurantes 53:72
structure 3:12 7:9 16:28 20:17 33:-25 40:9 41:6 42:17 43:16 44:47 45:27 48:7 53:9|structuree 26:85|structureel 33:28
structurele 7:51 15:61|structurelles 7:69|structurerend 9:59 53:52|structuur 2:29 20:39 44:41 45:36|strudel 33:29
struik 33:28|struiken 24:76|struktur 20:45 40:40|strumpfen 33:29|stube 33:29
stuck 3:13 9:19 16:16 19:9 20:9 26:22 28:20 33:7 45:15 47:28|stucke 33:29|stucken 33:29|studded 32:63 33:16
studeerde 13:70|studeert 33:28|student 20:41 33:18|studenten 30:62 33:7|studentenfestivals 13:70
studentenhuis 7:51 20:44|studentinnen 45:64|students 31:45 33:21|studie 9:49 30:59|studiebureau 30:56 33:15
studied 13:63 40:24|studienplatz 33:29|studieren 33:29|studierte 3:55|studies 6:58 13:54
studio 1:4 2:2 4:6 5:9 7:24 8:-3 10:5 11:-3 13:-9 14:-3 15:-1 16:16 17:4 18:-7 19:-2 20:-15 22:-3 24:9 26:4 27:-10 29:4 30:3 33:-38 34:-3 35:8 36:9 37:7 38:-2 40:12 41:10 42:-4 43:16 46:5 48:-5 50:17 51:5 53:31
studiodagen 10:62|studiohuur 50:59 53:52|studiomiete 50:68
studios 1:14 7:26 10:15 13:15 15:28 17:27 23:15 29:32 30:15 41:11 42:12 43:24 46:38 53:14|studioverhuur 8:75
studium 13:64|study 16:35 18:18 27:11 30:32 33:-23 40:25 53:46|stugge 33:28
stuhl 20:11 21:17 24:23 33:5 37:24 47:30 48:29 49:23 53:15|stuhle 33:8 35:48 49:49|stuhlen 19:58
stuk 1:10 3:6 5:12 6:10 9:34 11:26 12:19 16:8 20:6 21:9 23:11 33:-10 34:13 37:18 40:-4 47:13 48:9 53:7
stukjes 13:56 33:15|stukken 9:28 11:29 12:42 13:37 20:25 29:30 31:19|stukkenbundel 9:73|stuks 5:58 9:59
stummfilm 19:58|stunde 20:45 33:16|stunden 33:29|stundenangabe 33:29|stundenplan 24:57 45:50|stunts 41:71
stupefaite 33:31|stur 6:66|sturen 39:76|sturm 16:44 19:37 33:8|sturmnacht 33:29|sturzt 21:43 33:21|stutzen 33:29
stutzwinden 33:29|stuur 6:36 33:20 47:38|stuurgroep 10:62|stuurt 21:39 33:23|stuurwiel 33:28|stuw 33:28|stuwmeer 33:28
style 12:42 19:34 43:42 45:43|styles 24:77|stylo 24:55 32:56 33:18|su 3:41 33:18 40:17|sub 41:50 50:68|subi 14:71
subject 0:15 2:11 10:1 12:17 14:32 23:11 27:44 30:11 34:10 40:10 50:24 53:5|subjectif 49:84|subjonctif 33:18 48:63
subjonctifs 33:31|submission 1:57 11:38 12:32 51:42|submit 29:60 34:32 42:53|submits 12:69|submitted 1:51 17:41 51:61
subordonne 27:66|subordonnee 2:49 27:52|subscriber 33:30|subscribers 33:30|subscribes 33:30
subside 0:42 1:33 14:31 23:58 27:26 33:-9|subsides 0:66 15:45 40:20 51:59|subsidiabele 1:69|subsidiary 5:41 7:48 46:60
subsidie 3:27 7:34 15:44 23:39 33:-2|subsidieaanvraag 1:69|subsidieovereenkomst 23:70|subsidy 15:77|subsiste 40:58
subsistence 16:69|substitue 11:82|substituer 11:82|substituera 34:64|substitute 11:61 33:16|substituted 11:75
substitution 2:63|subtitle 3:59|subtitles 30:46 31:37 39:52 41:44|subtotaal 16:50 50:63|subtotal 16:56 50:62
subtraction 33:30|subvention 15:58 17:55 23:61|subventionner 33:31|subventions 7:69|succedent 33:31|succes 27:59 33:1
success 23:52 27:43 33:8|successeur 2:63|succession 5:48 33:1 34:44 44:47|successions 20:57|successives 2:63
suce 33:18 49:70|sucer 33:31|such 2:29 10:29 20:24 33:16|suche 20:32 33:3 40:40|suchen 3:38 28:38 36:41 40:23
sucht 6:22 10:18 20:27 21:21 33:5 45:29 49:27|sucre 19:21 24:53 32:67 33:2|sucree 33:31|sucrerie 7:69
sud 2:5 10:25 13:23 21:16 27:9 31:10 33:7 35:32 40:9 53:33|sudden 19:47 33:16|suddenly 19:47 33:16|suden 33:29
sudkamp 2:27 3:22 5:33 13:31 27:26 43:31|sudseite 19:58|sudstern 27:60|sudtirol 27:39 31:41 40:32|sudwestverleih 27:60
suffer 19:61|suffers 33:30|sufficient 30:73|suffiraient 20:57|suffirait 33:31|suffisait 3:60|suffisent 40:58
suffit 12:37 19:42 20:35 33:-4|suffoque 33:31|sugar 19:26 22:37 31:30 33:8 37:45|suggere 44:77|suggestion 40:42 44:59
suggestions 44:74|suie 24:47 31:33 32:48 34:29 47:58|suiker 33:28|suikerfabriek 33:15 40:29 53:39|suikerkokers 3:58
suikersilo 31:63|suikerzak 31:63|suis 1:9 3:37 12:27 13:19 16:9 18:12 19:0 20:30 38:19 40:12 47:15
suisse 1:13 10:33 12:12 22:28 27:15 30:17 31:46 34:4 40:-2 41:28 42:17|suisses 34:50 53:58
suit 2:20 9:9 10:4 12:0 14:-1 20:16 27:4 33:11 34:2 35:5 40:16 45:21 48:15|suitable 30:73|suitcase 3:25 33:21 44:39
suitcases 33:16 48:59|suite 2:14 3:11 10:-2 11:33 12:5 17:12 27:26 30:10 31:0 33:4 34:20 40:-9 44:10 45:15 48:9 50:12
suites 31:68|suits 33:30|suivaient 33:31|suivant 18:63 20:12 21:29 31:23 33:-13 40:13|suivante 18:25 33:25 34:12 40:19
suivantes 10:34 15:65 33:0 50:48|suivants 21:60 34:50|suive 27:66|suivent 10:41 14:33 31:30 33:7 45:33
suivi 7:42 13:31 16:46 31:27 33:4|suivie 33:31|suivies 31:68|suivions 47:79|suivis 33:31
suivons 20:30 27:26 33:12 40:17 45:31|suivra 9:37 10:21 12:41 20:26 23:33 27:35 33:-13|suivrai 20:57
suivre 1:29 9:50 10:21 20:12 21:29 29:51 33:-13 47:35|suivrons 20:49 27:45|suivront 10:66
sujet 2:10 3:24 5:14 9:17 12:8 16:9 20:17 27:13 30:24 31:15 33:-33 40:25 41:23 43:11 44:13|sujets 7:69|sulz 18:67
sum 1:33 3:13 15:22 16:33 17:17 23:19 33:-14 34:8 41:16 42:29 43:14 50:21 51:24
summary 1:36 5:31 9:40 27:12 30:40 33:-11 41:31 44:20
summe 0:32 1:27 11:24 15:32 16:35 17:35 41:4 42:13 43:2 46:8 50:6|summen 33:29
summer 2:16 18:37 20:12 28:29 31:37 33:8|summt 33:29|sums 2:29 3:24 9:41 10:29 30:39 33:-5|sun 18:30 19:32 33:18 35:34
sunday 19:7 21:16 27:8 30:17 31:20 32:21 33:13 38:20 40:-1 42:17 45:14 48:17|sundays 3:24 6:37 18:37 19:26 31:30 37:45
sung 33:30|sunglasses 33:30|sunset 10:64|super 16:46 20:30 23:50 53:44|superb 44:73|superieur 10:52 30:64
superieure 20:35 33:10 53:50|superieurs 14:71|supermarche 33:31|supermarkt 3:58|supermarktketen 31:63|superposes 33:31
superposition 24:82|supersede 11:75|supersedes 11:75|supervision 2:61|supervisor 6:45 13:41 33:16
suppe 31:23 32:31 33:16 48:38|supplement 20:57|supplementaire 2:55 33:10|supplementaires 40:58|supplementary 34:62
supplie 33:31|supplied 9:44 14:51 40:24 44:42|suppliers 53:68|supplique 33:31|supply 10:42 26:56 35:54|supplying 29:76
support 1:30 3:2 12:30 14:20 15:20 23:49 34:0 35:13 40:9 43:28 44:16|supporte 6:63 10:52|supported 23:60 40:42
supporting 6:72|supports 2:40 27:38 31:32 45:43|suppose 3:34 19:30 27:46 44:44|supposed 33:30|supposes 33:30
suppositoire 33:31|supprime 3:46 11:68|supprimees 3:60|supprimer 3:33 11:54 44:64|supprimera 33:31|supprimes 40:58
sur 1:-9 2:0 3:0 4:-2 6:-8 7:-12 10:-3 12:-1 13:6 14:18 15:6 16:-8 17:-4 19:2 20:4 21:-4 22:1 23:14 26:4 27:-9 28:0 30:0 31:0 32:12 33:2 34:3 35:-6 36:-2 38:4 39:-1 40:0 44:5 45:-6 47:3 48:-7 49:6 50:-4 53:18
surcout 40:58|sure 3:45 17:45 30:46|sureau 23:74|surely 30:73|sures 33:31|surete 5:79|surexpose 19:64
surface 19:22 20:15 33:16 35:36 45:37|surgeles 24:82|surgeon 21:58 33:16|surgeons 13:67|surlendemain 20:57
surname 6:32 25:77|surnaturel 19:64|surprend 6:55 33:23|surprendre 3:60|surpris 33:23 48:55|surprise 33:31
surprised 33:30|surprises 33:31|surprising 20:59|surrepresentation 30:77|sursaut 19:64|sursauter 33:31|sursis 33:31
surtout 3:29 12:41 19:33 30:33 33:-3 45:27|surveillance 19:50 33:18|surveiller 33:31
survey 16:38 18:40 26:34 30:42 50:45 53:24|surveyor 20:59|survit 21:74|survivors 33:30|survolee 44:77
susceptible 45:71|suspect 3:32 30:54 33:11|suspend 2:35 33:26|suspendiert 33:29|suspendu 40:58|suspendue 33:31
suspense 20:43 31:56|suspension 2:63|suspensive 27:66|suss 33:29|sut 47:79|sv 10:66
svenja 3:25 13:34 27:30 37:41 43:34|svod 22:71|svp 11:51 50:65 52:55|swahili 20:57|swallowed 33:30|swan 13:67
swap 11:75|swapped 11:61 33:16|swatches 24:77|swears 6:72|swedish 42:72|sweet 33:30|sweets 32:77|swerts 44:72
swim 3:38 13:28 28:36 33:-9 36:38 53:29|swimmer 45:70|swimming 20:32 30:46 33:16|swims 13:47 21:39 31:31 33:6
swimwear 24:77|swing 33:30|swings 33:30|swinnen 20:57|switch 20:20 21:33 22:32 33:9 47:35 48:34|switchboard 24:77
switched 37:79|switches 33:30|switching 33:30|switzerland 10:64|sword 33:30|sworn 21:42 33:0 48:43 51:59
sybille 12:50 27:47|syllables 6:51 21:51 33:8|symbole 24:70|symbolique 27:66|sympathie 27:62|sympathique 38:83
syn 1:73|sync 20:59|synchron 19:58|synchronisme 20:57|syndic 35:76|syndical 13:44 33:4 45:44 48:50|syndicales 31:68
syndicaliste 6:63 33:18|syndicat 3:22 20:19 27:42 28:46 31:30 33:-7|syndicate 5:46 34:47 47:48|syndicats 31:60 42:56
syndicus 45:66|syno 33:31|synopses 10:42 34:54
synopsis 1:45 2:22 5:6 9:45 10:-9 11:3 12:23 16:-6 27:5 33:-18 34:18 38:3 43:-4 44:8|synopsissen 21:68
synthese 5:57 30:69|synthetique 41:76|systeem 33:28|system 1:42 6:45 33:16|systeme 21:47 33:18 44:50
szene 3:28 33:-11 48:57|szenen 33:21 40:32|szenenbild 16:46 19:20 24:32 41:40 53:24|szenenbildnerin 53:63
szenenfolge 48:65|szenisch 33:29
t 1:-4 2:-13 3:13 5:15 6:2 7:-9 8:1 10:3 11:-5 12:-3 14:11 15:5 18:2 19:0 20:3 21:5 22:12 24:-2 27:8 28:7 30:-8 31:-15 33:1 34:-10 35:-6 36:5 37:0 38:4 39:-2 40:-3 42:-7 43:-6 44:11 45:-12 46:8 47:8 48:7 49:5 50:-1 51:-1 53:-9
t1 18:77|t2 18:66 33:0 43:44|t3 18:69 36:48 43:39|t4 18:77|ta 47:79|taakverdeling 10:62
taal 3:15 10:4 13:12 19:13 20:-1 31:5 33:0 40:8 43:45 44:14 45:9|taaladvies 26:75|taalbureau 26:75|taalcoach 40:55
taalgrens 7:20 20:12 30:25 31:19 33:-16 40:36 53:33|taalgroepen 30:69|taalkwesties 10:62|taalregie 16:46 18:49 40:34
taart 21:54 35:58|tab 1:29 5:13 9:53 11:43 12:10 14:10 16:11 17:14 18:13 33:-29 41:13 42:14|tabac 3:46 14:57
tabel 53:66|tabellen 9:50 30:59
table 2:-6 3:-10 7:23 9:5 16:8 18:18 19:0 20:21 21:-1 24:9 26:10 33:10 34:-11 38:6 40:-4 41:3 42:4 44:4 45:1 48:1 53:-1
tableau 2:11 5:39 11:30 14:8 15:19 16:34 17:35 18:13 22:24 30:14 32:20 33:-13 35:14 39:20 41:13 42:14 53:8
tableaux 9:63 12:56 30:40|tables 19:25 20:36 22:31 30:55 33:-13|tablette 33:31|tableur 1:59 16:59|tablier 33:31
tabliers 33:18 48:63|tabouret 20:57|tabourets 33:31|tabris 33:29|tabs 9:55 12:60
tache 16:38 18:42 19:29 20:22 29:47 32:48|tachograaf 33:28|tachograph 33:30|tachtig 3:16 18:29 20:36 21:26 33:7
tacitement 10:52 34:50|tadellos 3:55|tadellosen 33:29
tafel 3:-1 7:6 11:15 17:13 19:2 20:-1 24:34 31:4 32:17 33:9 40:-3 45:19 48:20|tafelbild 13:64|tafelhoogte 33:28
tafeln 45:64|tafelpoot 33:28|tafels 33:28|tafelzeil 32:75|tafereel 19:47 44:59
tag 3:-10 8:15 12:22 13:1 19:3 20:3 22:3 23:3 24:7 28:6 31:-1 33:12 39:8 44:2 45:9 48:28 51:8
tage 16:44 18:12 19:-3 20:11 26:32 33:-18 34:-1 41:5 43:3 50:41 51:10|tageblatt 38:69
tagebuch 5:34 9:35 16:32 20:25 34:37|tagen 2:14 20:23 23:20 26:35 33:1 34:14 53:35|tages 3:42 28:56|tageslicht 33:29
tagesordnung 35:69|taglich 12:37 31:36 33:16|tagline 28:55 37:70|tagsuber 35:69
taille 1:22 20:6 25:35 31:16 32:32 33:-20 35:36 46:66 47:28|tailles 32:69 33:18|tailleur 20:26 33:21 44:46
tailleurs 13:40 20:39 33:-1 50:48|tailor 24:56 33:8 45:48|taire 3:17 19:35 20:14 33:10 38:40 44:35|taisaient 3:60
taisait 3:60|taisent 33:31|tait 12:29 22:37 28:41 33:9 38:42 47:37
take 2:0 3:12 14:5 19:8 20:6 27:18 28:12 30:10 31:11 33:14 34:7 40:-8 53:4
taken 7:24 10:10 20:5 27:10 33:21 34:8 48:19
takes 6:5 7:-1 10:-4 11:17 17:5 19:14 20:-8 21:14 28:8 33:21 40:-12 45:2 48:5|takken 33:28|takt 33:29
tal 28:33 33:22 36:24 45:16|talar 32:70|talbank 4:71|talcum 32:77|tale 32:77
talen 1:8 2:-1 3:7 7:4 9:12 10:1 13:25 18:10 20:6 32:14 33:-4 36:15 40:11 41:9 43:34 45:6 48:7
talent 13:40 27:36 33:-5 38:51|talents 7:61 36:63|talk 6:27 7:21 19:16 20:14 21:27 33:4 40:10 45:24 52:34
talkative 36:63 44:59|talked 2:36 3:32 33:16|talkie 20:57
talking 3:7 11:35 19:21 20:19 27:12 33:1 35:24 40:12 42:21 48:21|talks 3:5 6:47 33:1 36:23 40:2 42:51
tall 13:30 22:34 32:40 33:5 38:39 40:18|taller 3:59|tallest 33:30|tallinn 13:67|tallon 3:22 19:24 33:23|tally 30:73
talsperre 33:29|talstation 19:45 41:53|talus 13:36 22:66|tamarind 27:50 36:63|tambours 20:43 48:63|tampon 32:83
tamponne 6:63 33:18|tamsin 2:29 3:24 34:28 37:45 40:21 43:34|tamtam 38:74|tan 32:77|tandarts 33:28|tanger 13:71
tanghe 27:63|tangible 0:78|taniere 19:50 33:18|tanis 6:55 45:53|tank 2:23 6:31 17:32 21:40 33:3 40:15
tanks 13:51 33:20|tankstation 45:66|tanner 33:30|tannery 7:66|tanneurs 22:62 33:18|tansy 30:73
tant 2:27 10:17 20:21 27:44 38:39 40:10|tante 3:44 5:27 20:6 32:31 33:-20 34:13 40:6 47:37|tantes 33:28|tantot 33:31
tanz 33:29|tanzabend 33:29|tanzen 12:43 21:43 33:8|tanzflache 33:29|tanzt 6:47 33:20
tap 6:31 19:20 21:31 33:13 35:34 48:32|tape 16:19 18:23 20:22 21:15 24:27 32:39 33:1 44:24 47:23 53:18|tape56 50:73
taped 19:61|tapees 33:31|taper 33:31|tapes 48:73|tapete 32:62 33:8|tapijt 21:41 33:15 48:41|tapis 33:31|tapping 33:30
taps 33:30|tapt 33:28|tard 3:-8 10:9 18:9 20:8 28:17 31:0 33:23 40:-10 44:10 45:4 47:12 48:9|tardives 31:68
tarek 1:21 3:12 8:26 12:20 13:21 14:21 25:29 27:17 37:28 43:30|target 1:28 18:21 31:39 36:26 40:5 42:44 43:37
tarief 16:67|tarif 2:39 16:34 27:27 30:38 35:38 48:38|tarifs 41:76|tarmac 20:59|tarpaulin 33:30
tart 16:35 33:-5 38:41 39:44 48:38 53:33|tartares 38:83|tarte 0:55 33:4 35:64|tartes 13:41 22:44 38:49 39:52
tartine 3:26 33:23 39:50|tartines 13:52 39:75|tarts 6:72|tarwe 22:58 31:50|tas 3:26 7:25 33:23|taschen 33:29
taschenlampe 33:29|taschenrechner 38:69|tasiaux 2:37 27:30 34:28 37:51 43:49|tasjes 31:63|task 33:30
tasse 33:18 47:52 49:56|tassen 35:69|tasses 33:31|tassignon 5:52 16:36 18:40 34:27 43:38 47:42|taste 52:80
tatbestande 14:65|tate 6:76|tater 21:51 33:16|tatigkeit 8:62 46:49|tatouees 33:31|tatsachlich 19:50 20:37
taube 22:52 28:56|tauen 33:29|taught 3:32 13:41 28:49 33:3|taunus 33:14 38:44 42:42
taunusfilm 1:21 5:23 8:26 10:31 11:25 17:33 22:22 40:10 51:27|taupe 31:68|tausch 3:22 36:38 44:33 45:30 48:31 49:36
tauschen 3:29 11:42 19:32 33:3|tausend 33:29|taut 37:72|taux 10:34 16:42 17:48 30:46 31:36
tax 0:2 9:6 14:5 15:2 16:-6 21:-4 22:-4 26:9 33:-45 40:25 42:63 51:21 53:-1|taxable 53:68|taxe 15:69 26:71
taxes 2:13 14:40 16:23 35:28 41:26 43:27 50:42 51:37 53:26|taxi 26:59 33:20|taxidermie 53:72|taxpayer 51:78
taxshelter 40:10 42:71|tbc 36:77|tbd 16:69|tcc 39:79|tchantches 7:65|tcheque 31:68|tcheques 19:42 32:75|td 39:84
te 1:8 2:9 3:10 5:2 6:2 7:-7 8:5 10:5 11:4 12:-5 13:-9 14:4 17:-4 18:-8 19:-9 20:-4 21:1 22:-7 23:4 24:-1 26:12 27:0 28:8 29:20 30:0 31:-10 33:-2 34:14 35:-3 38:3 39:6 40:-4 42:-4 43:-3 44:12 45:-6 48:-8 49:-3 50:-2 53:-9
tea 1:28 2:22 20:18 31:24 33:8 47:43|teacher 3:20 20:30 33:17 53:29|teaches 13:54 21:29 33:11|teaching 13:54 31:51
team 1:3 7:24 12:11 13:5 19:-1 20:13 23:7 27:10 30:7 33:-27 36:44 40:6 41:15 51:12 53:30|teams 7:49 53:49
teaser 9:16 10:-2 11:6 16:38 18:26 30:5 31:5 34:-4 40:5 43:4 48:14 50:34 52:49 53:21|teaserdreh 18:67
teaserposter 37:77|tech 13:54 41:57|technical 1:43 20:34 41:56|technici 53:66|technicians 50:45 53:63|technicien 31:68
techniciens 7:18 41:26 50:42 53:65|techniek 20:18 24:49 36:36 41:43 50:33 53:26|technieker 33:28
technik 24:34 31:14 33:-18 40:6 41:55 43:17|techniker 33:29|technikers 20:58
technique 1:30 20:-5 24:45 30:15 33:-12 38:20 40:14 41:49 43:37 50:17|techniques 7:26 41:74
technisch 16:41 20:31 30:43 40:29|technische 40:48 41:48|teder 45:66|tederheid 6:69|teen 45:70|teenager 33:30
teenagers 13:46 19:39 31:43|teer 32:75|teeth 22:71|tegel 19:61|tegel7 52:77
tegelijk 6:28 19:20 20:29 28:34 33:1 38:30 40:15|tegels 32:75|tegelvloeren 45:66
tegen 2:0 6:21 10:-7 14:15 18:2 19:-8 20:1 21:-1 32:20 33:16 34:6 35:11 45:-2 48:13|tegendeel 33:28
tegengehouden 33:28|tegengestelde 19:61|tegenhandtekening 5:71|tegenhangers 33:28|tegenhielden 3:58
tegenhoudt 6:55 33:15|tegenlicht 32:61 49:62|tegenover 2:19 6:27 7:23 10:20 27:22 33:0 45:25 53:24
tegenovergestelde 19:61|tegenpartij 45:53 48:54|tegenshot 49:76|tegenspeler 6:55 44:59|teig 33:24 49:44|teignait 45:71
teil 10:20 11:16 20:6 21:45 33:0 45:11 47:14 53:21|teilbetrage 2:61|teile 21:43 23:45 45:43
teilen 2:43 7:20 21:34 23:24 45:21 48:23|teilhaberin 1:19 10:16 12:18 23:20 27:14 33:-6 34:14 37:26 41:20 43:18 52:34
teilt 33:29|teilweise 17:68|teindre 20:57|teint 33:31
teinture 2:16 7:23 10:19 20:11 23:31 26:38 30:31 34:18 40:12 43:29 50:33|teinturerie 20:35 33:23
teinturiere 28:70 45:58|teinturiers 20:57|teken 19:61|tekenaar 34:61|tekenaars 40:55|tekende 33:15 40:42
tekenen 2:23 5:34 16:19 29:45 33:-20 40:26 44:23 50:24|tekening 33:28|tekeningen 34:27 43:36 47:37 49:62
tekenlessen 13:70|tekenopdracht 30:69|tekens 1:69
tekent 3:8 6:31 13:20 18:21 20:8 22:22 27:14 33:-4 34:11 35:22 38:25 48:18|tekortkoming 10:62
tekst 2:18 3:4 6:15 9:31 19:18 20:15 23:16 27:10 33:-25 34:19 40:2 43:16 47:18 52:23|teksten 10:62
tel 20:13 30:33 33:23 43:31|telde 27:50 44:59|tele 13:22 18:27 21:24 22:39 27:30 31:31 38:34 40:9 42:28 48:27
telechargeable 31:68|telechargeables 38:83|telechargement 12:72|telecharger 31:46 52:78|telecom 45:70
telecommande 3:60|telecommandera 20:57|telediffusion 2:63|teledistributeur 42:77|teledistribution 42:77
telefilm 22:60 40:30 42:43|telefilms 7:57 13:51|telefon 6:22 30:22 33:4 43:32 48:40 52:28|telefoniert 33:29
telefonseelsorge 20:58|telefoon 3:3 20:14 21:14 31:9 33:10 36:21 43:16 45:12 48:37|telefoongesprek 40:55
telefoonnummer 21:68|telefoonscherm 19:61|telefoonwinkel 33:15 48:54|telenet 42:72
telephone 3:5 10:-4 12:13 13:12 16:4 20:13 21:5 27:-3 30:8 33:15 34:-5 37:17 43:23 44:8 45:2 48:7 52:17
telephonent 44:77|telephoner 10:52 33:18|telephones 33:30|telephonez 12:72|telephoniques 30:77
teleplay 1:34 2:29 10:29 18:37 40:21 43:34|teleplays 2:29 5:37 16:35 34:28 40:34|teles 40:58|telespec 38:76
telespectateurs 31:68|televisie 7:17 13:34 20:10 27:16 30:22 31:45 33:-19 34:13|televisiedrama 40:55
televisieomroep 14:70|televisieprogramma 8:75|televisies 33:28|televisieserie 34:61|televisiezender 14:70
television 2:-5 7:18 8:7 10:-11 11:4 13:21 14:25 19:0 20:-6 21:1 22:21 27:-11 31:29 33:-21 34:26 40:-1 42:33 43:-1 45:-1
televisions 22:65 31:51|televisuelle 34:64|televisuelles 7:69|televisuels 14:71
telkens 2:12 10:13 18:22 20:28 21:28 27:15 33:5 34:13
tell 3:36 12:7 13:6 18:10 19:-1 20:-3 21:11 23:12 33:3 34:11 36:15 40:4 47:22|telle 33:31
tellen 14:39 20:26 30:39 33:-2 48:37|teller 21:43 33:8 48:44|telles 2:49 14:57|telling 20:28 30:42 33:12 44:42
tells 3:2 33:28 48:16|telly 31:51 38:62|tels 20:57|telt 3:10 6:28 7:18 10:4 12:10 16:10 17:15 20:-1 33:13 49:18 53:8
temoignage 34:50 47:66|temoignages 5:65 20:43|temoignent 21:74|temoigner 33:31
temoin 6:34 16:31 20:34 33:-11 34:22 45:29 52:44
temoins 5:23 16:29 18:33 20:19 31:23 40:27 41:20 43:19 45:15 52:30 53:16|temp 16:56 52:66|temper 33:30
temperature 19:39 20:13 24:42 28:40 33:-13 45:34|temperaturen 33:29|temperatures 20:57|tempete 18:55 33:10 48:55
template 1:69|temple 13:50 18:55 22:54|tempo 6:24 19:55 44:32|temporaire 15:83|temporar 52:72|temporary 35:62 52:66
temps 1:5 2:-15 3:20 7:21 9:4 10:-12 12:4 14:-6 16:15 17:2 18:8 19:2 20:9 21:-4 22:-2 23:0 28:13 29:5 33:1 36:7 37:9 38:9 40:-4 43:-2 44:9 45:9 46:16 53:3
temse 13:39 16:36 22:40 31:32 40:25
ten 0:36 2:18 3:-9 5:4 10:5 12:2 13:0 20:0 23:15 29:8 30:5 31:5 33:2 34:-4 35:7 36:9 40:3 44:5 45:11 46:10 47:6 53:10
tenaient 3:60|tenais 3:52 47:58|tenait 20:43 47:66|tenant 3:28 33:-1 35:53 45:47|tenants 10:42 35:68
tend 3:12 20:9 33:28|tendances 30:77|tended 33:30|tendenz 10:62|tender 33:31|tendons 24:77|tendre 33:8 38:51 45:48
tendres 31:68|tendresse 6:63 38:69|tendue 40:58|tenebres 22:76|tenement 32:77|tenez 33:15 48:54
tenir 1:17 10:9 11:38 19:20 20:13 22:24 27:10 30:21 33:5 34:8 40:1 42:21|tenons 5:65 33:18
tenor 6:35 20:23 33:12 44:36 48:36|tension 20:43 31:42 33:6|tent 33:18 48:38 49:46|tentative 2:63
tente 33:23 37:52 48:42|tenten 33:28|tenth 33:30|tentons 12:72|tentoonstelling 31:63
tenu 2:20 3:17 14:28 19:35 20:14 27:37 44:35|tenue 19:33 27:35 33:13 44:46|tenues 53:72|tenzij 20:57
teppich 21:42 22:30 33:12 45:28|teppichboden 33:29|teppiche 33:29|teppichhandlers 33:29|teppichwascherei 45:64
ter 1:22 8:29 12:33 27:29 33:-6 34:15 35:25 37:31 53:19|terecht 33:23 53:39|terechtkomt 3:58|teresine 22:76
term 2:35 5:17 10:20 14:16 17:20 33:-10 34:40 42:20|terme 2:32 18:46 34:44 40:28|termes 1:39 2:48 10:32 18:43
termijn 7:29 34:58|termijnen 2:60|terminal 18:34 33:5 40:41 53:26|termination 2:63
termine 2:27 7:18 9:34 16:31 18:25 20:19 27:26 45:20|terminera 33:31|termines 27:66|terminubersicht 18:67
terminus 20:32 33:11 38:45 48:44|terms 5:17 10:28 12:26 23:20 26:48 27:29 30:19 33:-25 34:8 35:21 50:22
ternaaien 6:42 21:41 40:29 45:40|ternat 21:72|terr 22:71|terrace 33:30|terraces 33:30
terrain 3:17 16:30 30:48 33:2 35:35 40:15 45:29|terras 33:28|terrassiers 33:31
terre 3:14 21:40 24:36 33:16 36:38 47:33|terrible 33:30|terribly 33:30
terril 10:21 12:17 16:17 19:20 20:22 27:13 29:25 33:0 48:15 53:27|terrils 4:85
territoire 1:24 2:26 5:29 10:47 27:30 30:28 31:18|territoires 5:21 10:38 22:36 30:32 31:53|territoria 31:63
territorial 3:46 9:67|territoriales 9:59 53:64|territories 5:11 7:6 10:26 13:18 22:41 27:4 30:13 31:45 36:16 40:-5
territory 10:29 30:39 31:30 40:21 43:34 53:33|terroir 40:58
terug 1:1 2:18 3:-10 10:8 14:2 16:0 19:-7 21:0 26:8 28:7 33:9 34:8 35:12 36:8 40:13 44:5 45:-1 47:4 48:1 49:9 50:13
terugbellen 21:54 47:58|terugbetaalbare 10:48 12:54|terugbetaald 10:54 14:48|terugbetalen 14:63 33:-9 40:19
terugbetaling 10:50 23:19 40:33 41:19|teruggebeld 3:58|teruggeeft 22:58 33:15|teruggekeerd 33:28
teruggekomen 33:15 47:58|teruggestuurd 23:70|teruggetikt 48:68|teruggevonden 33:28|terugkeer 2:60|terugkomt 33:28
terugkopen 2:60|terugleggen 48:68|terugreis 3:58|terugschrijven 33:28|terugsturen 50:73|terugstuurde 20:57
terugstuurt 20:57|terugtocht 33:28|terugtrekking 10:62|terugval 2:60|terugverdien 1:69|terugverdienen 10:62
terugvordering 14:70|terugvorderingsbevel 14:70|terugweg 19:47 33:15|terugzag 3:58|terugzetten 33:28|terugziet 33:28
terwijl 3:14 13:27 19:17 20:14 21:24 33:15|tes 27:52 47:66|tesfay 20:57
tess 3:-5 6:26 11:15 12:6 14:5 16:7 17:13 18:11 24:20 27:6 33:14 34:-1 40:3 43:9 45:12 46:18 53:6
tessiture 0:20 1:20 2:0 5:25 7:15 8:19 10:12 12:19 14:17 15:21 17:17 22:13 23:15 30:15 34:2 38:21 39:34 40:-4 42:24 43:13 46:22 53:9
test 1:4 3:-5 11:3 14:-6 16:34 17:1 18:37 19:-5 27:-8 30:28 31:-8 33:-42 35:0 36:5 40:18 43:11 46:19 50:29 52:30 53:17
testament 33:11 45:58|testdag 18:57 35:45 50:46|testdagen 30:69|teste 20:57|tested 19:26 30:39 31:43 35:41 40:21
testen 14:56 40:42|tester 3:43 30:52 44:52|testers 3:45 43:55|testimony 20:59|testing 16:56 41:57|testlesung 18:67
testlesungen 27:47 40:40|testmontage 18:71|testons 31:54 40:44|testpanel 40:55
tests 9:35 10:13 16:48 18:17 20:8 30:18 40:4 43:29 50:20 53:29|testversie 16:54 20:44
testvoorstelling 16:46 18:49 30:48|tete 2:-3 6:22 13:6 20:3 22:10 24:17 33:25 45:6 52:21|tetes 24:76 33:-7 43:37
tetue 6:76|teuer 40:54|teur 0:71|teurer 40:54|teveel 38:74|tevens 46:76|tevreden 33:28
text 1:13 2:13 5:29 9:20 19:23 20:11 23:18 31:9 33:-10 34:32 43:13
texte 2:26 3:5 5:17 9:22 10:-6 12:19 16:1 18:5 19:18 20:-4 23:6 27:-5 31:6 33:-30 34:9 36:13 40:-4 41:5 43:14 44:22 45:0 47:24 48:5
textes 2:48 5:23 9:26 10:11 23:29 28:29 34:29|textielmerk 31:63|textile 13:58 20:43|textiles 31:54 40:44
textilien 31:62|textilmuseum 20:58|textilwerkstatt 26:57 53:49|texts 2:63|texttafeln 19:58|texture 24:64 32:63
texturen 32:72|textures 19:21 24:62 32:68|textuur 32:75|tgp 49:84|th 22:71|thackeray 33:31|thames 43:69
thamesmouth 26:78|than 0:10 2:4 3:19 6:4 10:9 12:10 13:0 14:1 19:17 20:0 27:5 28:7 33:5 34:-6 38:8 40:2 43:7 48:5 53:9
thank 3:8 12:30 26:39 27:26 33:-9 35:37 36:26 39:28 40:5 50:25|thanked 3:37 6:51 33:8
thanks 12:52 33:-8 34:25 35:38 48:36|thanksgiving 3:59|thans 8:75
that 2:-12 3:13 4:9 5:-1 7:-7 8:4 10:-8 12:-3 13:-3 14:26 15:-4 17:-6 19:1 20:3 21:-9 23:4 24:-2 27:-1 28:11 29:-2 30:-5 31:0 32:1 33:5 34:-2 35:-6 36:3 38:-2 40:7 45:-3 47:5 50:-5 51:3 53:-3
thaw 21:72
the 0:-1 1:-2 2:2 3:2 4:0 5:-1 6:5 7:-1 8:-1 9:0 10:0 11:8 12:3 13:0 14:2 15:0 16:-11 17:-4 18:-1 19:3 20:-1 21:8 22:1 23:6 24:1 27:3 28:5 29:5 30:-2 31:0 32:-1 33:-8 34:2 35:7 36:0 37:3 38:3 39:1 40:1 41:-7 43:-3 44:3 45:4 46:-2 47:4 48:5 51:4 52:0 53:5
thea 6:52 48:52|theas 32:70|theater 1:24 13:53 19:18 28:29 33:-17 40:10|theaterabonnement 31:63|theaterfestivals 31:63
theatergezelschap 7:65|theatertekst 34:61|theaterwissenschaft 13:64|theatral 44:77|theatrale 34:64
theatre 2:24 7:6 13:31 19:35 20:-5 27:3 32:32 33:-31 34:25 40:-5 41:13 45:9 53:9|theatrical 31:41 40:22 42:39 43:48
thecle 33:31|thee 32:75|theft 21:58 33:16
their 3:-10 6:18 12:13 19:1 20:25 28:7 29:7 31:4 33:15 34:2 37:11 40:1 42:4 45:1|theirs 19:47 33:16|theisen 5:58 34:49
theissen 7:36 12:37 13:38 15:43|theke 35:69|thelen 26:71
them 2:-12 3:7 5:-4 6:6 7:2 10:-5 12:-7 13:3 14:-7 19:6 20:21 21:-3 23:-2 24:2 28:11 29:1 30:-2 31:0 33:11 34:8 35:0 36:1 40:-14 44:-3 45:1 47:5 53:-8
thema 3:19 19:12 30:29 31:32 40:31 43:18 45:15|themas 30:66|thematiques 40:58|theme 3:53 19:39|themen 30:53 45:50
themes 45:70|themselves 10:37 20:32 31:37 40:28
then 3:5 6:3 7:4 10:11 13:5 18:-3 19:9 20:-5 21:-2 27:-10 28:1 31:15 33:15 34:-5 36:9 40:-19 44:5 45:-5 47:6 48:15
theo 20:36 33:7 44:51|theodore 34:56 43:54|theory 33:30
there 3:11 5:-5 6:-4 7:-10 8:1 14:-8 19:4 20:15 21:6 22:-5 30:-3 31:1 33:17 35:4 40:-7 44:10 45:-7 47:14 51:2 53:4
thereafter 10:50 18:58|therefore 40:55|thereof 14:68|therese 19:29 33:18 34:29 48:41|theresia 25:78|theriault 10:66
thermometer 33:28|thermos 21:13 31:7 32:25 33:23 35:17 48:16 49:25|thermossen 33:28
these 0:34 1:25 15:34 17:29 20:28 27:20 33:6|theux 13:58 53:58
they 3:7 6:0 10:-10 12:-3 18:-6 19:0 20:11 21:0 27:-8 28:4 30:2 31:-8 33:14 34:-4 36:9 37:2 38:24 39:2 40:-6 43:-3 45:11 46:0 47:9 48:1 52:2
theys 35:78|thibault 6:47 33:23|thibaut 7:25 13:33 14:33 20:13 40:14 43:46 53:28|thibessart 33:30|thick 3:45 33:16
thief 10:50 33:16|thielemann 13:28 19:22 22:29 27:24 37:36 38:33 43:28|thiemann 27:60
thierry 7:35 14:39 19:28 27:33 40:25|thiery 20:45 53:49|thies 13:58 20:43|thijs 6:23 21:34 33:17 36:30 48:22
thill 6:72|thimble 0:29 1:20 2:14 4:30 7:17 10:15 14:19 17:23 29:27 30:24 33:-19 34:13 43:29|thin 33:20 44:55
thinbebb 4:85|thines 4:85|thing 3:14 12:6 19:19 20:4 27:2 31:2 32:15 33:16 40:-7 45:18 47:11
things 3:1 6:30 7:8 12:11 13:10 16:11 33:13 40:21 47:16 53:10|think 3:29 12:15 19:7 20:5 30:19 31:22 33:-2 40:25 47:20
thinking 19:34 40:28 47:47 53:41|thinks 19:18 21:29 33:25|thinner 24:64 33:16
third 1:0 2:25 3:19 10:-5 13:-1 18:11 19:1 21:3 30:19 31:-4 33:1 34:-6 35:7 40:23 42:10 44:4 48:4|thirdofmarch 52:80
thirds 2:32 30:42 40:37 53:37|thirsty 19:61|thirteen 7:53 40:42|thirties 30:73
thirty 2:-3 3:12 6:21 7:0 10:-3 12:2 18:5 20:15 23:7 26:27 33:12 35:9 40:-2 50:10 53:17|thiry 20:13 22:63 34:20 48:32
this 0:4 1:6 2:-6 3:13 4:17 5:-2 8:3 9:9 10:-10 11:12 12:5 14:15 15:8 17:19 18:5 19:-2 20:-4 23:-4 27:23 29:13 31:-9 33:-6 34:9 37:6 40:6 45:-9 51:15 53:-6
tholen 6:66|thoma 5:67|thomas 13:34 19:28 25:50 33:-2 43:34|thommen 30:53 53:49
thommes 1:24 2:10 5:24 8:19 10:11 12:13 13:13 14:14 25:21 27:9 29:19 34:9 37:21 43:13 47:15 51:20
thonnard 6:52 33:15 53:41|thonon 5:79|those 3:31 11:27 19:13 20:11 31:17 33:6 35:28 40:7
though 3:16 7:23 19:18 20:25 33:12 38:33|thought 3:19 20:19 31:37 33:11 34:23|thoughts 19:61
thousand 3:7 17:20 20:7 23:33 27:12 31:12 33:15 40:3 53:15|thousands 41:71|thread 19:24 20:22 24:51 33:-7 45:33 49:41
threads 19:42 40:46
three 2:5 3:-7 5:2 7:21 9:-3 10:-2 12:-1 13:7 15:17 16:3 18:6 19:-8 20:2 21:3 22:2 23:-4 24:8 27:-5 28:6 30:6 31:6 33:-2 34:-7 36:8 37:1 38:3 40:12 41:-7 43:-4 44:-5 45:-4 46:-1 47:-5 48:6 49:-1 50:-2 51:0 53:-5
thresholds 46:78|thrilled 33:30|thriller 3:31 31:9 36:33 38:32 40:-5 43:37 45:44|thrillers 30:48 31:39 40:40
through 2:-7 6:2 7:-3 9:5 18:10 19:5 20:22 21:2 32:7 33:17 40:-2 45:12 49:7 53:11|throughout 2:55 19:26 34:28
throughput 30:73|throw 19:34 33:24|thrown 3:45 20:45|throws 33:30|thuin 7:24 13:32 14:27 25:42 40:14 53:52
thuis 3:8 19:11 30:19 33:19 35:21 48:30|thuisblijven 35:71|thuiskomt 33:28|thuismarkten 31:50 40:42|thumb 32:77
thumbnails 49:77|thunder 0:27 1:18 2:12 4:28 7:15 10:13 14:18 17:21 21:21 29:25 30:22 33:-12 34:11 43:27
thunus 6:58 33:16|thursday 20:30 27:35 33:8 35:46|thys 22:71|tiago 3:33 33:23|tib 3:28 7:35 11:44 13:36 43:38
tibo 33:30|tic 6:30 21:42 24:36 33:10 45:39 49:38|tick 1:61 9:41 33:-5|ticked 33:30|ticken 19:39 33:20
ticket 3:12 6:17 19:1 21:17 24:22 30:18 31:34 32:20 33:-1 35:40 40:0
tickets 6:35 21:18 22:24 26:29 31:27 33:5 35:22 36:30 45:16 48:26|ticks 33:30|tickt 19:58|tidal 50:76
tide 1:12 2:6 7:10 10:7 12:12 19:4 22:15 23:17 24:21 27:7 33:-8 34:6 37:23 40:-1 41:14 43:12 44:16 45:25 52:23
tides 6:45 33:3 45:43 48:46|tidewrack 13:42 22:46 39:64|tie 31:51 40:42|tiede 32:49 33:28|tiedes 33:18 48:63
tiefe 33:29|tiefer 33:29|tiefes 19:58|tiefgarage 33:29|tielemans 10:64|tielt 34:61
tien 3:5 7:3 9:11 10:0 13:17 19:15 20:-5 21:15 28:13 30:7 31:22 33:7 40:3 45:4 48:6 50:11|tiende 33:28|tiendra 20:57
tienduizend 31:63|tienen 3:31 25:51 30:43 33:2|tienne 33:31|tiennent 2:25 20:40 33:7 40:20
tiens 3:23 12:35 19:40 20:30 47:42
tient 3:5 10:4 12:0 20:-15 21:12 31:-5 33:19 34:-8 35:5 40:8 44:20 45:17 47:7 49:11 53:-1|tiental 27:50 40:42
tientallen 33:28|tier 30:35 32:41 33:13 47:37|tiere 33:19 45:33 48:34
tiers 2:39 3:15 5:22 14:3 18:20 20:-11 30:9 31:0 33:-28 34:14 35:10 40:23 44:20 50:12 53:4
ties 6:25 18:27 24:32 33:17 49:41|tight 3:59|tihange 53:63|tij 13:48 21:46 22:50
tijd 3:20 6:10 7:6 12:8 19:1 20:-2 33:9 34:10 35:12 40:7 45:18 47:12 48:9|tijdelijke 45:45 52:69
tijdens 3:15 10:8 18:17 19:19 20:20 21:14 32:22 33:-14 34:31 45:13 48:15|tijdig 2:60|tijdje 33:28|tijdlijn 18:71
tijdloos 6:69|tijdschema 18:71|tijdschrift 34:48 47:58|tikfout 33:28|tikken 21:49 33:10 48:40|tikt 3:58
til 26:49 34:39 47:45|tilburg 10:38 18:49 40:44|tilbury 16:42 26:51 33:16|tilde 45:64|tilff 22:71
till 10:15 16:20 18:22 21:32 27:15 33:0 38:27 39:30 44:24 45:21 50:27|tilleul 25:68 53:58|tilt 13:32 22:36 33:9 49:55
tilts 19:47 49:64|tim 7:45 12:47 13:46|timbre 1:51 12:51 33:10|timbree 33:31|timbres 16:39 26:51 31:44 33:-3 35:44
time 2:-12 3:8 6:4 7:-8 10:-6 11:0 12:10 16:2 17:-2 19:11 20:6 22:-3 27:-4 29:9 31:3 32:3 33:9 34:0 35:1 40:-1 43:6 44:-2 45:13 46:10 48:9 53:0
timed 31:64|times 3:5 7:12 19:7 20:5 31:10 33:13 40:12 44:18 45:15 47:19 53:13|timetable 10:21 18:47 33:11 35:33 48:30
timetables 33:30|timide 6:63 33:18|timing 19:51 49:65|timmerlui 53:66
timmermann 2:22 7:23 10:23 14:26 23:28 34:21 40:15 46:31|tin 3:45 33:16|tinaille 13:58 22:62
tine 3:12 6:24 33:12 44:36 48:32 49:31|tinguely 38:83|tinny 6:55 33:15|tins 20:59|tinte 24:55 32:45 33:4|tinten 24:76
tintenflecken 33:29|tints 24:77|tiny 19:39 33:22|tip 40:55|tir 22:76|tirage 2:41 27:45 47:58|tirages 26:85
tirailleurs 31:68|tirait 6:76|tirant 33:31|tire 3:14 33:27 48:31|tired 3:37 6:51 33:8|tiree 20:35 30:56 33:10
tirees 20:57|tirent 19:64|tirer 2:41 34:50 35:43|tires 34:50 35:64
tiroir 1:12 2:2 4:24 7:8 8:20 10:14 12:11 13:11 14:10 15:22 17:27 22:15 33:-6 34:3 39:32 40:-3 42:17 43:14 47:28 52:26
tiroirs 24:68 32:69|tirol 13:43 17:47 33:8|tirons 3:60|tirou 33:31|tisane 33:31|tisch 7:20 20:16 33:25|tischler 13:64
tison 1:18 2:7 6:21 7:13 13:16 18:21 19:9 24:36 33:6 37:32 40:2 43:20 49:38|tissages 33:29|tisserands 22:56 39:75
tissu 20:57|tissue 33:30|tissus 33:31
titel 1:32 2:-4 5:29 6:-1 7:-5 10:-6 16:4 22:20 24:10 27:-8 30:18 31:15 33:-30 34:-9 37:26 41:-1 43:36 44:15 49:4 52:5
titelgestaltung 24:70|titeln 7:62|titelonderzoek 5:71|titelrol 2:60
titels 7:20 20:12 22:26 24:31 31:44 36:31 40:11 41:25|titelschrift 24:70|titelschutz 5:67|titelsequentie 5:58 24:62
title 1:39 2:3 5:40 9:15 10:-5 12:0 16:9 22:17 28:6 30:4 31:10 33:-39 34:-7 37:25 43:30 44:23 45:1
titles 2:22 7:33 24:25 31:40 34:10 39:26 40:22 42:20|titrage 15:83
titre 1:37 2:10 5:31 8:15 10:-13 11:9 15:13 18:-2 19:-6 22:20 23:-1 25:8 27:-13 30:7 31:11 33:-33 34:14 35:7 36:6 37:31 39:5 40:-21 42:-2 43:35 44:21 49:5 50:1
titree 5:65 39:70|titrer 34:64|titres 5:20 7:35 10:7 16:26 22:29 30:31 31:37 33:-28 40:-1 41:37 52:27|titreuse 13:71
titulaire 2:9 4:78 5:25 25:33 34:10 35:24|titulaires 5:65 34:50|titularis 4:69 34:40|titularite 4:54 5:68 10:34
tjeerd 10:40 19:39 39:55|tl 19:34 24:49 32:61
to 1:-6 2:4 3:8 4:2 5:9 6:3 7:-7 8:-4 9:3 10:3 12:2 13:-7 14:2 15:1 16:-6 18:0 19:-1 20:0 21:1 22:-8 23:7 24:-3 26:8 27:15 28:11 29:13 30:-3 31:-1 33:-4 34:3 35:6 38:-3 39:1 40:0 42:0 43:-9 44:-1 45:-6 47:-2 48:-9 49:1 50:-3 51:4 53:-1
toad 31:51 33:16|toast 33:30|tobacco 14:68|tobias 7:25 8:36 12:27 13:26 25:48 27:23 37:38 43:28
toboggan 21:42 33:11 36:42 37:45 45:29 49:41|toc 13:71|toch 3:17 33:23 47:31|tocht 33:21 44:51
tochter 3:3 5:15 6:13 7:20 13:12 20:6 21:12 31:10 33:5 40:1 44:15 46:28 48:13|tochtern 5:67|tod 33:29
today 10:26 11:38 12:31 14:31 17:35 34:25 53:30|todesfallen 33:29|todos 47:66
toe 1:33 3:-1 10:14 12:9 23:44 29:16 30:11 33:2 34:3 40:7|toebehoort 3:58|toegang 50:73|toegangscode 52:77
toegangsprijs 1:69|toegankelijk 39:55 40:48|toegekend 1:25 10:18 17:62 23:39|toegenomen 44:72|toegepast 20:57
toegeschoven 33:28|toegezegd 17:62 40:26 42:43|toehoorder 6:69|toekenning 23:70|toekomen 2:60|toekomst 45:66
toelaat 2:47 27:50|toelage 1:40 23:65|toelaten 27:63|toelating 35:71|toelichting 3:35 9:47 17:56
toen 3:38 6:10 20:9 27:4 33:4 38:15 47:37|toepasselijk 10:48 34:48|toepassing 2:29 7:34 10:31 40:25 50:42
toerekenbare 10:62|toeren 40:55|toerental 19:61|toerisme 27:55 31:42|toeristen 30:48 33:21|toeschouwers 36:76
toespraak 48:68|toestaan 27:63|toestand 17:72|toestel 21:54 33:15|toestemming 5:45 20:31 33:2 34:15 35:25 47:25
toestemmingen 16:67|toetreding 10:62|toets 46:76|toevallig 33:28|toevoegen 30:69|toezegging 27:55 40:34
toezeggingen 40:55|toezicht 2:47 16:54|toezien 33:28|tofik 21:58 45:56|toga 39:62 50:46 52:50|toge 20:57
together 2:17 3:1 5:14 10:39 14:11 15:20 16:12 17:15 19:3 20:1 33:-1 40:-2 42:15|toi 21:28 27:41 33:19 48:31
toile 13:71|toilet 24:76|toilette 20:57|toiletten 35:69|toilettes 3:28 20:26 21:42 33:0 45:40|toit 33:23 49:62
toits 22:71|toiture 27:66|token 33:30|tokio 32:50 33:10 48:46|tokyo 31:64
told 3:25 7:3 9:12 13:4 14:5 19:-3 20:17 21:16 33:11 40:-8 47:27 53:4|tole 32:61 33:23|tolerant 31:64
tolk 13:48 26:54 33:7
toll 1:8 2:10 5:22 7:19 8:24 10:14 12:16 14:7 17:19 22:10 25:19 26:17 33:-31 34:9 37:18 40:2 42:12 43:16 45:9 46:30
tollbooth 22:71|tollhouse 38:62 52:66|tolls 21:58 45:56
tom 3:12 6:32 7:18 10:21 11:27 14:21 21:24 27:16 29:28 34:25 43:25|tomas 33:30|tomaten 33:28|tomates 20:57
tomato 33:30|tomatoes 30:52 33:22|tombe 11:14 20:-11 21:24 33:18 34:-4 36:17 37:19 40:-10 44:9 45:3 48:32 49:43
tombee 33:31|tombent 3:46 33:18|tomber 21:60 33:18|tombola 35:64 45:58|tome 3:38 12:51 47:58|tomes 34:64
tomorrow 33:22 48:51
ton 3:-3 9:3 13:-1 16:0 19:27 20:4 21:-1 22:1 27:3 31:-9 33:-16 36:12 41:33 44:11 45:39 48:-1 49:5 50:3 52:7
tonalitat 45:64|tonalite 45:71|tonart 43:64|tonaufnahme 50:68|tone 3:15 20:4 32:34 36:22 44:18 45:58 52:33
toneel 2:48 13:25 19:16 31:19 34:28|toneelgezelschap 12:54 36:62|toneelles 16:54 18:57|toneelmeester 6:55 20:44
toneelrechten 2:47 34:48|toneelschool 13:70|toneelschrijfprijs 13:70|toneelstuk 3:42 13:45 34:36|toneeltekst 5:71
toneelversie 2:60|tonen 3:16 20:28 30:27 33:-13 35:32 40:13 44:30 52:35|tonfall 23:40 40:27 44:54|tonfassungen 40:54
tong 33:28|tongeren 33:28|tonglet 2:35 13:44 19:37 40:31|tongue 22:71|tongues 31:64
toni 3:10 6:11 16:11 18:13 19:12 21:18 28:15 33:13 40:-1 47:12 48:11|tonight 33:30|tonio 6:45 33:27|tonis 31:49 33:16
tonmann 13:51 19:45|tonmischung 41:58 53:42|tonnage 20:57|tonneaux 33:31|tonnen 33:16 37:58|tonnes 19:21 30:39 33:23
tonnissen 2:37 3:23 34:27 40:21 43:32|tonprobe 52:72|tonstudio 50:55 53:49|tontechnik 13:64|tontine 40:58
tontines 22:76|tonton 33:31
too 3:22 6:3 9:7 11:6 12:9 19:1 20:-10 28:7 31:5 33:11 36:8 37:11 40:0 44:30 45:1 49:9 50:7 53:-1|toog 2:31 33:24
toogkanten 20:57|took 3:15 20:15 27:20 31:21 33:12 37:36 47:30|tool 19:61
toon 3:27 30:15 33:-26 36:21 38:19 40:1 44:18 45:51 49:22|toonde 44:72|toonden 30:69|toonhoogtes 33:28
toont 6:55 30:56|tooth 33:30|toothbrush 33:30|top 9:18 10:15 16:12 20:2 30:16 31:27 33:4 41:31 44:16 49:39 50:19
topadvocate 28:75|topdeck 39:79|topf 33:24 40:27|topsheet 9:38 11:36 41:64|topshot 49:76|toque 33:31
tor 6:33 33:15 48:32 49:37|torch 33:23 48:47|torches 20:59|torchon 24:82|torchons 33:31|tord 33:31
tordeur 2:25 3:22 13:34 34:26 37:49 43:37 47:42|toren 20:52 33:0|torens 20:57|torenspits 33:28|torf 33:29
torfbraun 32:70|torfs 19:61|torfstich 5:34 7:39 39:51 52:39|torn 48:73|toronto 15:58 22:55 31:42|torse 24:68 33:18
tort 31:46 33:23
tot 0:-1 1:-4 2:1 3:-13 5:12 6:3 7:-7 8:-1 10:12 12:-2 13:-3 14:4 16:-1 18:7 19:5 20:-4 21:-5 24:7 25:19 26:-1 27:-3 29:13 30:6 31:0 32:-2 33:0 34:7 35:2 36:-1 38:-3 39:4 40:-13 41:-2 43:-7 44:2 45:0 46:0 48:-9 49:0 50:12 51:15 52:11
totaal 0:38 1:5 11:11 15:16 16:33 17:30 26:25 40:-15 41:33 42:32 46:6 49:18 50:29 53:-5
total 0:34 1:8 11:22 15:27 16:36 17:34 23:-8 26:25 30:-8 41:38 42:34 43:-8 46:21 49:1 50:32 53:-3
totale 1:38 5:24 20:21 49:59 52:31|totalite 33:31|totals 11:75|totaux 11:68 41:63|tote 33:29|totem 19:58
toten 3:42 33:16|toter 21:51 33:16|toto 6:33 19:21 33:18 44:34 48:43|touch 2:21 19:19 20:17 33:14 44:44
touche 2:12 3:10 10:15 21:42 24:32 31:17 33:15|touched 11:75|touchent 19:50 33:18|toucher 20:30 28:57 33:4 44:50
touches 2:42 33:22|touching 33:30|toujours 3:10 5:10 6:19 7:17 13:14 18:8 19:34 20:11 24:32 33:4 40:1 45:11
toulouse 40:58|tour 7:-1 13:2 19:9 20:7 21:14 26:14 27:11 31:31 33:9 34:-5 35:8 37:16 40:12 45:2 48:14|tourbe 33:31
tourcoing 10:66|toured 31:64|touring 7:45 10:42 30:52|tourisme 31:68|tourist 3:45 31:51|touristes 40:58
touristiques 40:58|tournable 40:58
tournage 1:1 2:10 7:2 10:9 13:-9 14:12 16:11 18:39 19:2 20:0 22:-5 27:15 34:8 35:-3 40:21 41:14 43:30 50:-1 53:25
tournages 7:55 13:58|tournai 1:16 4:21 7:5 12:23 14:8 16:9 32:19 33:-13 34:1 38:22 40:2 43:26 50:29 53:43
tournaisienne 7:69|tournaisis 4:85
tourne 2:4 3:-10 7:-1 10:7 11:12 13:23 14:28 19:24 20:9 31:-2 33:5 34:-5 37:17 40:-12 43:6 52:17 53:13
tournebroche 2:17 4:30 7:13 10:23 12:17 14:16 17:33 22:20 34:9 36:29 37:31 40:2 42:22 43:20 50:24 52:31
tournee 3:3 14:14 16:16 19:7 27:9 30:21 31:23 32:26 33:8 40:13 48:32 50:23|tournees 20:39 30:46 48:45 52:55
tournent 3:28 33:27|tourner 7:18 14:20 19:13 20:6 21:23 33:-19 34:34 40:33 47:29|tournera 27:39 31:40 53:58
tournerai 20:57|tournerait 18:77|tournerons 19:56 20:22 53:37|tournes 3:22 7:44 22:38 27:28 34:26 52:48
tournette 24:82|tourneur 7:37 10:34 14:39 22:44 40:26|tournevis 21:60 45:58|tournez 27:66|tournoi 33:31
tournons 2:49 20:43|tours 33:31
tous 2:26 3:11 6:-2 7:11 10:-12 13:0 20:9 21:5 29:4 31:5 32:5 33:6 35:0 40:11 42:-1 43:-3 45:2 47:27 48:14
toussaint 7:40 29:52 33:15|tousse 33:9 47:72
tout 2:1 3:8 4:-1 6:18 7:-6 9:-5 10:5 12:12 13:-8 14:15 15:-3 16:-7 17:-7 19:10 20:-1 21:13 28:-2 29:7 31:-12 33:8 34:5 37:1 39:-2 40:-6 45:0 47:0 48:-3 52:1 53:8
toute 1:10 2:19 3:3 6:3 10:-8 12:19 14:-2 20:1 21:17 23:14 27:3 28:11 29:37 30:14 33:1 34:16 35:14 45:-2 47:6 53:-2
toutefois 44:77
toutes 1:6 2:-4 5:12 6:9 10:17 14:15 19:-3 20:1 22:9 23:10 24:15 29:23 30:10 31:0 33:11 34:8 44:10 48:10 51:16 53:5
touw 19:31 20:28 32:45 33:9|toux 33:31|toward 3:37 19:39 33:8|towards 3:14 12:49 19:16 20:14 23:41 33:-3|towel 39:79
towels 18:50 19:39 31:43|tower 19:8 24:24 33:15 34:9 36:23 40:14 43:19 47:29
town 3:-3 24:15 28:31 33:24 38:14 45:8 49:15|towns 19:21 28:36 31:45 36:37 44:33 45:30|towpath 33:16 48:59|toy 40:55
toys 10:64|traag 20:24 38:53 45:46 49:42|traagheid 3:44 19:47|traagste 36:76|trac 33:31|trac09 39:84
tracage 20:43 35:64|trace 24:45 28:47 33:24|tracees 33:31|traces 33:31|traceur 35:78|tracing 32:77
track 1:38 20:28 22:53 33:-1|tracking 16:69|tracks 47:74|tract 3:46 40:44|tracteur 13:48 26:48 32:46 33:-6 39:57
tracteurs 40:58|tractor 21:39 33:19 48:40|tractoren 33:28|tracts 3:46 20:43|trad 33:18 47:66
trade 0:30 5:24 13:20 15:42 16:22 20:11 31:36 33:-9 38:28|trademark 5:72|trademarks 16:69|traditional 5:72
traditioneel 33:28|traducteur 16:73|traduction 2:2 5:30 8:20 15:22 16:59 18:41 23:17 26:24 34:15
traductions 16:66 26:47 40:20|traductrice 13:71|traduire 34:64|traduit 20:30 27:39 33:4 47:52|traduite 13:71
traffic 33:30|trafic 48:77|tragedie 3:46 28:70|tragen 19:37 33:8 40:32|tragend 44:67|trager 2:37 33:22
tragfahige 44:67|tragikomedie 43:56 45:53|tragt 3:6 6:16 10:12 19:9 21:15 33:14 35:19 40:4 44:26
tragwerksgutachten 16:52 50:55|trahison 45:71|trahit 33:31|trail 33:30
trailer 16:32 18:31 26:15 30:21 31:33 33:-5 36:14 39:16 40:4 41:8 44:10 50:13 52:24|trailerke 52:77|trailers 33:30
trails 20:59|train 3:10 7:-4 16:9 19:3 20:13 22:2 26:21 27:11 28:27 30:8 31:5 32:10 33:10 35:5 37:23 38:11 48:20 49:20
traineau 33:31|trained 13:56 19:19 33:1 53:26|trainee 6:58 7:53|trainees 53:68|trainent 33:31|trainer 50:76
training 13:41 15:56 16:28 19:15 53:34|trains 3:36 16:31 19:44 33:-10 50:38|traint 20:57|traire 33:31
trait 1:27 3:14 6:31 24:36 32:50 33:15|traitant 33:31|traite 3:17 10:23 21:31 27:37 31:25 33:2 40:15
traitement 1:30 2:22 5:15 9:34 10:-13 12:28 18:7 19:-14 20:14 26:6 27:3 33:-11 34:12 35:-1 40:-12 43:33 44:-1 45:-7
traitements 34:64|traiter 20:57|traiteur 26:62 33:6 53:46|traitons 33:31|traitresse 33:31|traits 24:82
traject 40:42 45:53|trajectoire 6:76|trajet 20:43 21:60|trajets 2:41 33:10 41:55|traktor 33:29
tram 1:12 13:5 16:10 18:14 22:9 30:13 31:6 32:17 33:7 38:15 39:23 41:13 44:15 48:27 49:27 53:9|trame 33:18 48:63
tramlocomotief 26:75|tramnitz 27:60|trampleintje 50:73|tranche 4:41 5:34 10:21 23:46 30:33 33:-13 35:33 40:26
tranches 10:46 23:62 40:21|tranen 33:28|tranquille 20:43 33:18|transactional 31:64|transcript 20:45 47:60
transcription 11:65 47:61|transcriptions 34:64|transcripts 16:56 18:58|transcrit 19:50 20:43|transfer 2:63
transfere 2:63|transferer 8:81|transferred 2:42 5:50 33:8|transfers 2:63|transfert 8:59 21:52 45:50
transformateur 49:84|transformatiesteun 15:74|transformation 15:69 20:43|transforme 33:18 44:64|transformee 8:81
transformer 40:58|transit 50:80|transite 33:31|transition 15:66 40:37|transkripte 18:67|translate 2:49 33:16
translated 1:47 33:22|translates 13:46 28:54 33:8
translation 0:19 2:4 8:42 12:10 16:45 19:-2 33:-29 34:-2 35:17 41:13 44:14 51:42 53:20
translator 5:45 13:41 16:42 51:52|translucide 24:82|transmedia 45:71|transmet 3:60|transmettons 12:72
transmettre 9:59 12:51 29:61|transmettrons 12:72|transmis 9:56 10:19 11:48 12:26 23:31 27:20 51:50
transmise 0:61 1:51 9:59|transmises 14:71|transmission 9:69 31:48|transmitted 9:75|transom 33:30|transparence 10:66
transparent 33:29|transparente 44:77|transport 16:23 41:63 46:28 50:33|transporte 21:66 33:10|transporter 33:18 53:58
transportkosten 41:66|transports 41:76|trap 19:15 20:12 33:12 47:26 48:35 52:40|trapez 33:29|trapeze 11:65 33:13
trappe 16:29 19:20 31:23 33:21 37:42|trappen 6:55 20:44|trappes 50:80|trapt 33:28|trauern 3:55|traumatherapeutin 20:58
traumt 40:54|traurig 3:55|traut 38:69|trav 49:84
travail 2:10 3:-10 5:8 10:6 13:1 16:33 17:9 18:24 19:11 20:4 22:6 30:7 33:-12 35:25 37:17 38:13 39:14 40:-12 43:16 45:12 46:25 47:9 50:9 53:1
travaillait 3:46 33:18|travaillant 3:60|travaille 2:1 3:22 6:14 7:7 10:3 13:9 19:14 20:4 22:13 31:17 33:13 53:9
travaillent 3:28 7:37 20:39 33:0|travailler 3:28 19:46 20:26 44:46|travaillera 19:64|travaillerai 3:38 19:42 20:35
travailleront 53:72|travailleur 35:78|travailleurs 7:55 46:70|travaillons 3:28 7:64
travaux 1:27 14:51 18:30 27:20 28:38 33:-2 34:18|travee 30:77
travel 10:5 15:18 16:51 20:0 23:15 30:14 31:16 33:-29 40:-4 41:45|traveling 49:84|travelled 13:54 33:16
travelling 13:27 19:15 20:21 47:33 49:66 52:37|travellings 19:64|travels 33:16 36:63
travers 3:14 6:30 19:18 24:49 33:16 48:30|traverse 3:16 20:13 28:40 33:24|traversee 33:18 44:64|traversees 19:64
traversent 33:31|traverser 33:31|travesti 33:31|traviata 19:45 33:22|trawlerman 33:30|trawlermen 32:77|trdlbebb 4:85
tread 44:73|treasurer 6:46 33:13 45:34 48:37|treat 2:42 12:47 27:43
treatment 1:25 2:27 5:20 9:34 10:-10 11:6 12:14 18:11 20:-7 27:0 33:-5 34:5 40:1 42:-1 43:15 44:10
treatmentanfang 12:64|treatmentrechte 5:67|treatments 27:28 34:57|treaty 10:42 40:47|treden 2:47 10:48
treedt 33:15 40:42|trees 3:51 7:45|treffen 10:31 16:35 33:-1 35:38 40:23|treft 12:54 33:15|treiber 30:66
treibt 6:52 33:16|trein 3:18 33:23 48:28|treize 13:53 20:26 40:26 53:40|treizieme 21:54 45:62
trekken 19:34 31:37 33:15|trekkenwand 26:62 33:15|trekt 30:24 33:22 48:35|tremblay 33:31|tremble 32:49 33:28
tremblent 33:31|trembler 33:31|trembling 33:30|tremolo 33:8 48:51 52:58|tremor 33:28|trempe 33:31|trend 30:73
trends 30:73|trennen 33:29|trent 38:76|trentaine 7:55 13:58
trente 2:18 3:7 6:19 7:7 8:4 10:-12 12:-5 13:10 18:8 20:3 21:-3 26:8 28:16 30:15 32:15 33:0 34:11 35:0 36:7 40:10 43:-2 48:0 50:2 53:24
trentieme 33:31|trepied 33:31|treppe 13:17 19:11 33:12 35:22 48:36 49:34|treppen 33:29
treppenhaus 3:25 31:32 32:40 33:-1 35:38|treppenhauser 19:58|treppenlift 33:29
tres 3:8 6:17 7:10 19:21 20:14 24:12 27:7 31:-2 33:12 38:25 44:18 45:2 49:14|tresen 30:45 33:21|tresor 13:58 22:62
tresorerie 0:51 17:48 40:48|tresorier 12:45 13:44 14:44 29:55|tresoriere 40:38 45:62|trespass 20:59|tressent 20:57
treteaux 10:50 17:53 43:50|treten 33:29|treu 31:62|treue 3:55|treuil 33:31|tri 22:50 33:25
triage 19:29 20:22 31:33 33:10 47:45|trial 3:15 16:26 18:28 20:15 21:28 28:32 33:-1 44:29 45:26|triangle 19:64
triangles 24:82|tribunal 8:43 10:28 20:29 21:30 33:-19 34:14 38:32 48:26 53:21|tribunaux 2:39 10:21 20:12 34:50
tribune 38:83|triche 33:31
trick 1:14 2:10 4:21 7:12 8:19 10:11 12:14 14:14 15:20 17:18 26:20 29:19 33:-27 34:10 43:14 50:18 51:21
trickfilm 0:35 2:24 8:33 10:25 34:24 38:33 43:28|trickfilmen 7:62|trickfilmstudio 40:54|trickklasse 13:64
trickserie 1:65|trickwerk 1:28 10:25 17:31 29:33 40:30 43:28|tricolore 33:31|tricot 20:48 47:60|tricote 33:31
tricotee 33:31|trie 33:31|tried 7:53 20:45|triees 33:31|trier 13:30 20:7 33:7 34:25 44:32 47:31|tries 33:30
triest 3:58|trieste 13:43 21:53 45:51|trieuse 7:69|trifft 33:29|trillen 33:28|trillend 32:75
trimestre 2:18 10:21 12:28 35:33 40:13 51:70|trimestres 51:83|trimestriel 2:35 7:42 10:38 35:50|trimestrielle 10:66
trimestrielles 35:78|trinkt 33:29|triodal 4:85|triomphe 33:18 48:63|triple 2:49 31:54|tripod 19:61|trips 16:69
trist 19:58|triste 3:46 12:32 21:33 33:4|tristes 7:55 20:43|tristesse 30:77|tritt 2:43 11:38 21:34 33:-1
trocadero 33:31|trocken 21:22 24:28 28:27 38:39 44:25 45:46|trockene 31:49 33:16|trockenes 33:29|trockenhaube 33:29
trockenhauben 32:57 33:16|troef 31:63|trofbebb 4:79
trois 2:-2 3:1 4:-1 5:3 6:-6 7:17 8:3 10:-4 11:-5 13:13 15:27 16:-9 19:2 20:9 21:6 22:3 23:-5 24:10 27:-9 28:1 30:9 31:6 33:-1 36:6 37:0 40:10 44:2 47:-3 48:4 50:4 51:1 53:-9
troisbonnets 52:86|troisieme 2:12 3:1 8:12 10:-3 12:3 19:-5 20:15 21:5 22:13 27:-3 31:9 33:16 34:-5 40:-1 45:2
trok 31:63|trokken 31:63|trolley 33:30|trombone 21:74|trommel 33:28|trompe 6:49 33:22 45:31|trompent 33:31
tromper 33:31|trompet 20:36 33:7 35:50|tromso 10:37 12:42 34:35 43:42|trondheim 22:71|troost 33:28|troostend 30:69
trop 3:24 6:9 7:1 12:-4 18:0 19:-13 20:-10 21:-3 24:5 28:7 30:1 32:22 33:9 35:1 38:6 40:1 44:45 45:-5 48:9|tropf 33:29
tropfen 48:65|tros 19:61|trossen 33:28|trots 28:61 33:15|trottel 3:55|trottinette 33:31|trottoir 33:31|trottoirs 33:31
trotzdem 33:3 38:43 44:41 48:39|trotzig 24:70|trou 3:3 20:0 21:17 22:19 33:16 47:45 49:49|trouble 6:54 33:12 47:42
trouille 21:74|troupe 6:37 7:29 10:26 22:36 31:28 41:37 43:46|troupeau 33:31|troupes 31:68|trous 33:24 49:60
trousseau 33:18 48:63|trouvaient 7:55 33:18|trouvaille 44:77|trouvais 3:60|trouvait 3:60
trouve 3:16 4:12 6:4 7:-4 12:10 19:1 20:12 21:11 31:-5 33:18 40:-5 45:15 48:14|trouvee 33:18 45:58
trouvent 21:47 33:26|trouver 3:30 6:30 11:23 12:13 14:24 17:20 31:9 33:-8 40:11 42:36 43:16 45:12|trouvera 45:71
trouverez 9:39 11:39 12:67|trouves 3:46 31:54|trouvons 27:66|trouw 3:36 6:48 33:7|trouwen 33:28|trouwkoppel 33:28
trouwpak 33:28|trowel 33:30|truc 3:46 45:58|trucage 19:64|truck 33:30|truckers 45:66|trucs 39:84
true 3:7 14:58 15:25 21:20 33:1|truelle 33:31|trug 22:52 33:16|trui 33:28|truites 33:31|truly 12:55 19:47
trumpet 33:30|trunk 33:30|truppenubungsplatzes 20:58|truques 41:76|trust 3:40 7:27 20:20 27:35 45:31
truth 3:32 9:36 14:29 33:16|truthful 3:59|try 3:37 33:8 38:41 44:38|ttc 50:80|tu 3:37 27:24 33:3 34:22 37:45 44:35
tuasperdu 31:68|tub 30:73|tuba 13:47 19:37 32:51|tube 20:52 26:60|tubes 19:48 20:18 33:-8 45:32 50:40
tubize 0:51 33:13 34:33 53:40|tuch 21:38 33:3 37:45 48:39|tue 33:31|tuer 33:31
tuesday 11:36 19:10 31:13 33:12 35:25 38:25 47:42|tuesdays 7:53 35:62|tugenden 33:29|tuiles 31:63
tuin 3:36 21:46 47:50|tuincentra 33:28|tuincentrum 32:56 33:19|tuinman 6:55 45:53|tulsa 33:30|tummy 19:61
tun 3:13 19:16 20:16 21:22 31:32 33:6 40:11|tune 19:61|tuned 19:47 20:45|tuner 28:75|tunes 5:72|tungsten 19:61
tunics 33:30|tunnel 19:17 21:24 24:32 33:10 45:23 48:38|tunnelier 22:76|tunnels 12:53 20:49
tur 3:15 20:19 28:18 33:15 36:20 45:13 48:14 49:19|turbreiten 33:29|turc 13:34 16:35 22:38 33:15 43:37
turen 19:25 21:31 33:16 45:30|turf 13:54 19:47|turks 16:54 20:44|turkse 20:57
turm 3:3 16:13 18:15 19:6 32:18 33:12 37:19 40:9 41:14 50:16 52:20 53:11|turn 3:12 20:32 33:19 44:26
turnaround 2:19 10:32 24:66 34:28|turnarounds 16:69|turned 14:31 24:40 31:27 33:13 40:18|turnen 33:28
turning 33:20 41:32 44:34 50:37|turnlerares 20:57|turnover 0:32 1:12 7:53 46:58
turns 19:11 20:9 33:24 45:9 48:13 49:17|turnster 6:55 33:15|turnt 33:28|turnzaal 33:22 48:43|turnzak 13:56 22:58
tursteher 13:64|turstock 13:51 22:52|tus 23:70|tusche 24:70|tusk 5:58 34:49
tussen 0:7 2:19 3:-3 6:1 7:-3 10:11 19:-8 20:3 21:-1 27:3 28:7 30:1 31:3 33:5 34:22 35:11 36:7 40:-5 45:-2 47:3 53:-3
tussendoor 33:28|tussenkomst 27:63|tussenseizoen 13:56 22:58|tussenstop 1:45 21:34 23:36 33:-5 45:33
tussentitels 20:57|tussentotaal 16:67|tussenwal 5:35 7:19 10:16 12:22 16:21 17:27 22:25 34:15 40:10 42:26 43:24
tut 3:6 6:16 19:20 21:15 33:18 49:21 53:13|tute 33:29|tuteurs 43:75|tutoyer 33:31|tuur 19:61|tuut 39:71|tux 32:77
tuxedo 33:21 37:60|tuyau 3:33 20:30 33:18|tuyaux 20:57
tv 1:12 7:1 13:37 14:13 22:46 31:26 33:-24 34:-2 40:4 42:23 43:21|tva 1:1 8:25 12:0 16:26 26:61 50:63 51:37|tvac 50:80
twaalf 3:8 7:15 13:10 16:8 19:8 20:19 23:27 31:24 33:-5 34:18 36:16 40:6|twaalfde 33:28|twbrbexx 4:79
twee 1:-8 2:0 3:7 6:2 7:21 9:1 10:-10 11:8 12:-5 13:4 15:6 16:-5 18:1 19:3 20:1 22:-5 23:-7 24:0 27:-9 28:-1 30:1 31:5 32:-1 33:-3 34:2 35:-5 36:2 37:5 40:12 41:-6 42:-4 43:-6 44:5 45:1 46:3 48:-8 49:0 50:7 52:5 53:7
tweede 2:24 3:6 10:-8 11:5 12:6 13:0 16:-2 18:15 20:4 21:6 22:2 23:0 27:7 31:7 33:0 34:-8 40:2 42:11 43:14 44:3 45:5 47:2 50:3 51:7
tweedehandse 20:57|tweeduizend 8:62 33:15|tweeen 47:72|tweeendertig 33:19 40:36|tweeentachtig 20:57
tweeentwintig 33:21 53:44|tweeenveertig 33:28|tweeenzeventig 27:63|tweehonderd 30:56 33:15|tweehonderdduizend 40:55
tweehonderdvijfentwintig 20:57|tweeling 6:31 16:18 18:21 21:18 33:7 40:6 44:23 45:17 48:30|tweesprong 30:69
tweetalig 7:38 10:35 18:44 45:40|tweetaligheid 31:63|twelfth 6:51 33:8 48:51
twelve 3:-6 7:2 11:10 12:14 17:8 18:7 19:-4 20:14 21:7 23:9 24:23 29:12 33:1 34:30 37:15 47:29 48:16|twentieth 33:30
twenty 3:-5 6:18 13:4 20:14 27:10 28:12 31:1 33:16 34:-1 40:2 53:26
twice 3:-4 14:5 16:6 17:9 19:8 20:-4 22:18 27:1 30:20 31:18 32:14 33:3 34:10 35:13 36:14 40:-8 43:6 44:27 45:7
twijfel 10:62|twijfelen 33:28|twijfelt 33:28|twins 6:30 21:30 30:31 33:8 45:49
twintig 2:8 3:6 19:9 20:5 21:16 32:23 33:18 53:14|twisten 33:28|twitches 33:30
two 0:-3 2:0 3:-6 4:1 5:3 6:-3 7:15 9:1 10:-6 12:2 13:11 14:-9 15:0 16:1 18:3 19:2 20:-2 21:0 22:10 23:-1 27:-14 28:1 30:11 31:-3 32:5 33:-3 34:-2 35:-5 36:2 39:-2 40:13 41:-7 42:2 43:-9 44:-2 45:0 46:0 47:-4 48:6 49:5 50:4 52:2 53:1
twos 19:61|tx 51:78|txt 9:75|type 1:51 25:44 26:24 30:19 31:10 37:25 40:-5 42:30 43:14 45:9 46:21 49:20|typed 34:62
typeface 24:77|types 33:30|typing 11:61 33:16|typografie 37:77|typographe 41:76|typographie 24:82|typography 24:77
tyrannosaure 28:84|tyres 32:56 33:22|tyrol 20:59
u 1:3 3:-8 9:7 11:23 12:35 16:6 20:-8 23:36 25:12 26:17 27:17 30:4 31:-2 33:-18 34:-5 35:6 36:10 37:12 40:-10 47:6 48:14 49:17
u1 21:74|u2 21:74|u3 21:74|u4 21:74|u5 21:74|u6 21:74
uber 0:3 2:8 3:14 7:-6 10:9 13:6 14:-3 15:7 18:-1 19:0 20:4 21:0 27:-2 28:1 31:11 33:5 34:5 38:1 40:6 45:1 46:12 47:4 50:0 53:0
uberall 28:38 33:-1 36:41 37:41 40:23|uberarbeiten 3:34 44:59|uberarbeitet 11:68
uberarbeitung 2:24 16:41 18:43 40:17 44:31|uberarbeitungen 2:61|uberblick 21:51 41:53|uberbruckungshilfe 15:70
uberein 10:62|uberflussig 3:34 33:8 44:46|ubergabe 35:69|uberhebt 40:54|uberholt 11:55 40:40|uberlasst 35:55 40:40
uberlebt 33:21 47:45|uberlege 33:29|uberlegen 33:29|uberlegt 33:29|uberlegungen 19:45 31:49|ubermittelte 11:68
ubernachsten 18:67|ubernachster 18:67|ubernachstes 1:65|ubernehmen 40:54|ubernimmt 2:39 33:8 40:32
ubernommen 4:58 41:53|uberqueren 33:29|uberraschung 31:62|uberreden 28:56 33:16|uberreichen 12:64|uberreicht 33:29
uberschlagen 42:67|uberschreitung 16:65|uberschreitungsreserve 41:66|uberschuldet 14:65|uberschwemmt 33:29
uberschwemmung 33:29|ubersenden 12:64|ubersetzbar 31:62|ubersetzt 3:19 6:29 27:24 33:13 40:17|ubersetzung 16:59 53:39
ubersetzungen 16:57 18:46|ubersicht 5:57 11:38 41:36|ubertragen 5:63 34:30|ubertragt 2:61
ubertragung 2:34 5:41 16:27 34:41|ubertrug 5:67|uberweisung 23:53 26:57|uberwiegend 31:49 53:49|uberzeugend 44:67
uberzeugenden 27:60|uberzeugt 23:66|ublich 40:54|ublichen 27:60|ubrig 33:29|ubrige 10:48 11:55
ubrigen 2:34 4:45 11:42 12:37|ubt 46:70|ubungsabenden 27:60|ue 14:49 15:75|ug 10:41 46:64|ugo 2:49 19:50|uhlig 22:71
uhr 1:14 19:16 21:14 24:20 33:15 35:36 49:20|uhrzeit 21:38 33:16 45:37|uil 6:34 24:41 27:25 33:1 44:25 45:19 49:41
uit 2:-11 3:8 6:-3 7:-3 8:-1 9:-3 10:1 12:5 13:-6 19:4 20:5 21:-8 22:-1 23:-6 27:5 28:-1 29:3 30:-7 31:-3 32:3 33:6 34:-4 36:0 37:5 40:6 43:-3 44:-4 45:1 47:11 48:3 49:8 52:1 53:15
uitbetaald 23:62 26:54|uitbetaling 4:50 23:64|uitbreekt 33:28|uitbreidt 33:28|uitbrengen 27:63|uitdoen 28:75
uiteengezet 34:61|uiteindelijk 6:69|uiteindelijke 27:63|uiteraard 7:51 27:50|uiterlijk 2:34 10:35 12:41 23:43
uitgaan 33:28|uitgang 30:69|uitgangspunt 20:23 44:51 45:53|uitgave 47:72|uitgavecontract 5:71
uitgaven 1:31 9:35 10:12 11:24 14:20 16:18 53:50|uitgebreid 10:48 33:15|uitgebreide 9:52 33:21|uitgegeven 34:34 53:60
uitgekeken 36:76|uitgelaten 33:28|uitgenodigd 23:70|uitgeoefend 34:61|uitgerekend 33:28|uitgerust 33:28
uitgeschreven 33:28|uitgesloten 2:47 14:56|uitgesneden 24:76|uitgestapt 28:53 33:21|uitgesteld 17:51 31:29 35:37 42:51
uitgestelde 17:51 22:50 31:42|uitgetikt 2:60|uitgeven 34:48 53:52|uitgever 5:48 34:54|uitgeverij 5:21 9:22 34:47 47:53
uitgevoerd 30:69|uitgewerkte 2:60|uitgezonden 22:58 31:50|uitgezonderd 2:47 27:50|uitgifte 51:77|uitkering 10:62
uitklaren 16:67|uitklaring 40:55|uitkomen 10:62|uitkomst 30:56 46:63|uitkomt 10:40 33:21|uitlas 3:58|uitleg 26:75
uitleggen 33:28|uitlopen 19:61|uitmaakt 33:28|uitnodiging 35:71|uitoefening 34:61|uitrollen 33:28|uitschrijven 35:71
uitschrijving 33:28|uitslag 33:28|uitsluitend 2:47 10:48|uitsluitende 34:61|uitsluitingen 14:70|uitstaat 14:70
uitstap 35:71|uitstappen 10:40 33:21|uitstel 3:44 40:42|uittreding 10:62|uittreksel 8:58 10:26 23:22 29:44 35:23 45:18
uitvaartonderneming 33:28|uitvlucht 44:72|uitvoerder 7:51 10:48|uitvoerend 10:49 16:34 22:48|uitvoerende 7:57 8:54
uitvoering 1:55 30:56|uitvogelen 16:67|uitwerken 40:55|uitwerking 16:54 44:59|uitwerkingen 18:71
uitzending 2:47 34:34 38:48|uitzendrecht 5:71|uitzendrechten 10:62|uitzicht 7:65|uitzondering 2:60
uk 5:8 10:29 16:13 22:19 27:19 30:23 31:42 38:10 40:-11 41:5 42:31 43:12|ukulele 35:76|uliege 13:71|ulla 20:58
ulrike 3:17 6:28 11:33 21:36 33:1 36:35 48:27|ulterieure 51:83|ulterieurement 9:81|ulterieures 51:83|ulterieurs 51:83
ultimatum 48:77|ultime 3:60|ulvetelleren 1:47 27:43 43:47
um 2:-6 3:14 7:-4 12:18 19:-8 20:-8 21:-2 24:4 28:3 32:4 33:9 34:19 35:3 37:6 40:11 43:5 44:1 47:0 48:13|umarmen 33:29
umbauzeit 33:29|umbrella 22:44 33:3 37:53 39:52|umfang 2:47 27:47|umfasst 7:41 12:43 29:49|umfeld 31:62|umfrage 30:66
umgedreht 33:29|umgekehrt 3:34 19:37 33:8|umgeladen 33:29|umgelegt 33:29|umgestellt 40:54|umkamen 33:29
umkehr 3:25 19:28 20:28 44:49|umkleide 33:29|umlackierung 50:68|umlauf 0:71|umlaufvermogen 0:71
umleitung 13:35 22:36 38:40 39:51|umriss 20:45 24:57|ums 33:29|umsatz 0:35 7:46 46:54|umsatzerlose 0:71
umschlag 33:8 47:45 48:44|umschlage 21:43 33:8 48:44|umschlagt 33:29|umschnitt 49:70|umseitig 1:51 26:57
umsetzen 30:66|umsetzung 9:41 19:32 20:32 45:37|umweg 33:29|umzug 19:58|umzugskisten 33:29|umzuziehen 33:29
un 0:0 1:-9 2:0 3:6 6:-3 7:7 10:-2 11:-5 12:3 13:3 19:7 20:3 21:8 23:1 24:-2 27:5 28:15 30:-3 31:3 32:3 33:0 34:-4 35:-5 36:8 37:16 38:10 40:7 43:2 44:-2 45:12 47:3 48:1 53:-7
unabhangig 7:49 14:46 40:15|unabhangiges 7:62|unabhangigkeit 14:65|unaffected 2:49 11:61|unangemeldet 45:64
unaniem 10:56 27:37|unanimite 7:34 10:44 23:43 29:47 40:23|unanimity 10:64|unanimous 10:64|unanstandiges 33:29
unaudited 0:78|unaufgeregt 38:69|unbedenklich 5:67|unbedenklichkeitsbescheinigung 51:71|unbedingt 44:67
unbegrenzt 2:61|unbegrenzten 2:61|unbekannt 33:16 40:40|unbekannte 2:61|unberuhrt 2:55 33:3|unbeschrankt 2:61
unbestechlich 38:69|unbestimmte 8:70|unbroken 33:30|unchanged 2:36 11:69|uncle 21:41 31:33 32:46 33:12|uncounted 33:30
uncovered 30:73
und 0:-2 1:-6 2:5 3:3 4:0 5:-4 6:1 7:6 8:-1 9:-4 10:3 11:1 12:5 13:1 14:6 15:-1 16:3 17:-6 18:1 19:1 20:-1 21:-3 22:-4 23:-3 24:0 27:8 28:1 29:3 30:-1 31:5 32:-1 33:-5 34:4 35:-4 36:0 37:0 38:2 40:5 41:3 42:-4 43:-4 44:-2 45:-2 46:-1 47:1 48:-7 50:-2 51:-1 53:6
undeliverable 43:55 45:56
under 0:7 2:6 5:9 7:4 8:14 11:4 13:-3 14:12 15:7 17:2 19:4 20:-12 22:9 24:7 27:2 29:6 30:21 31:8 32:6 33:3 34:0 39:8 40:3 45:-1 46:27 48:2 53:-3
undercover 21:68|underground 40:55|underlamp 13:46 22:50 35:54|underlying 5:45 9:48 23:47 43:42|underneath 33:30
underside 33:30|undersigned 10:26 14:57 15:40 51:41|understand 3:17 14:27 33:22 40:13|understanding 10:42 27:43 33:8
understands 28:36 33:24 40:16|understood 22:44 30:46 33:3 38:49|understudy 13:31 22:47 33:7 39:52|undertaker 33:30
undertakes 2:49 15:64|undertaking 14:49 15:66 46:29|undertakings 53:68|underused 44:73
underwater 12:34 16:35 35:41 41:50 50:41|underwear 33:30|undivided 5:58 10:50|undock 33:30|undress 40:55
une 1:-6 2:-8 3:7 6:0 7:10 10:-5 11:0 12:-5 13:-2 14:6 19:7 20:5 21:6 22:-6 23:7 27:3 28:14 30:-2 31:-3 32:7 33:2 34:-2 36:5 37:7 38:7 40:5 44:4 45:11 46:-1 47:-2 48:-1 49:-1 50:-4 53:-8
uneingeschrankt 4:71|unencumbered 34:62|unentbehrlich 44:67|unentgeltlich 8:56 27:47|unentgeltliche 10:62
unfinished 20:59|unforeseen 16:56 41:57|unfreiwillig 33:29|unfug 3:34 36:50 45:43|ungefahr 33:29|ungenannt 12:64
ungern 31:49 40:40|ungeschminkt 33:29|ungeteilten 2:61|unheimlich 33:29|unhooks 33:30|uni 48:56 53:49
unidimensionnel 44:77|unieke 51:77|uniform 21:37 24:44 33:19|uniforme 20:43 33:18|uniformen 24:46 41:54 53:39
uniformes 33:31|uniformjacke 33:29|unilaterale 34:64|union 2:31 7:51 31:32 34:30|unionist 33:30|unions 20:45 31:51
unique 5:22 8:24 10:9 12:15 14:26 15:59 19:7 31:23 32:26 33:-25 40:1 46:27 50:23|uniquement 6:55 19:56|unisson 33:31
unit 8:28 10:24 16:21 18:23 19:24 41:46 50:39 53:19|unitaire 13:34 22:38 33:-7 34:26 40:20 43:37 50:42
unite 8:26 16:30 21:18 23:32 24:27 27:46 33:-24 44:22 45:28 46:29|united 5:33 25:66 40:16 42:46
unites 8:64 9:43 21:36 45:33 46:46|units 8:50 22:31 35:36 41:31 45:30 46:51|univers 2:20 32:41 40:15 45:63
universe 2:55 34:41|universeel 40:55|universitat 33:29|universite 6:38 13:47 22:38 27:28 33:-7 40:20
universiteit 30:56 33:15|universites 7:55 31:54|university 36:77|universum 34:48 45:53|unklar 33:29
unknown 32:63 33:16|unkontrolliert 33:29|unlawful 14:68|unless 10:37 20:32 23:47 34:35|unlicensed 6:72|unlike 33:30
unlimited 8:77|unmittelbar 14:65|unmogliche 45:64|unnachahmlicher 33:29|unnecessarily 33:30|unopened 3:59
unpaid 14:47 17:51 20:37|unplayable 33:30|unprompted 30:60 40:42|unpublished 5:50 34:41 47:52|unreal 13:67
unreasonably 34:62|unrechtmassige 14:65|unrecorded 20:59|unregelmassig 33:29|unreliable 6:72|unrichtige 14:65
unrichtiger 14:65|unrolls 33:30
uns 2:-4 3:26 4:7 5:8 7:-2 11:11 12:-1 14:5 19:-6 20:-6 23:2 27:29 31:-2 32:6 33:-19 40:25 42:3 50:4 53:-2
unscharf 49:70|unscrewed 33:30|unscrews 48:73|unscripted 20:59|unsentimental 45:70
unser 3:0 7:17 11:23 12:23 19:3 27:26 31:17 35:13 40:34
unsere 3:21 7:10 10:10 12:29 15:18 26:19 27:31 38:17 40:12 47:14 53:11|unserem 5:54 45:50
unseren 3:20 4:36 12:52 20:23|unserer 7:23 11:42 22:27 27:41 40:15|unseres 27:60|unsicher 33:29|unsichtbar 33:29
unsold 42:72|unsubscribe 35:76|unsuited 3:59|unten 19:13 33:20 37:26 48:19 49:33
unter 0:6 1:0 3:-9 5:2 7:-3 12:4 15:12 21:7 22:8 23:2 24:6 26:6 27:8 28:4 29:5 30:21 33:2 35:11 36:7 37:7 38:5 39:6 40:1 43:0 44:2 45:6 46:11 48:0 50:4 52:14
unterbrechung 20:58|unterbricht 33:29|unterbringung 41:66|unterdessen 33:29|untereinander 20:58|unterfertigten 14:65
unterfertigung 34:60|untergrund 33:29|unterhalb 30:66|unterkunft 16:31 41:58 53:29|unterlagen 9:26 12:50 14:22 29:47
unterlauf 45:64|unterlaufen 11:68|unterliegt 14:65|unterlizenz 5:67|unterm 27:60
unternehmen 1:7 7:4 8:21 14:47 15:28 33:-29 46:43 51:27|unternehmens 7:49 8:56|unternehmensauszug 8:70
unternehmensgrosse 46:70|unternehmensnr 1:65|unternehmensnummer 1:36 7:21 8:54 12:23 43:24|unterrichtet 13:59 33:3
unterrichtsblatter 31:62|unterrichtsheft 31:62|unterscheiden 33:29|unterschreiben 29:56 50:55|unterschreibt 33:29
unterschrieben 2:28 10:30 12:39 14:32 18:23 34:16
unterschrift 1:35 2:4 4:14 5:10 9:11 11:11 12:7 14:32 21:7 23:25 27:3 33:-18 34:3 50:21 51:14
unterschriften 10:38 14:28 29:33 34:44|unterstadt 7:32 27:30 33:11 48:35|unterstutzen 27:60
untertitel 7:32 22:35 40:23 41:48|untertiteln 20:45 30:53|untertitelt 31:62|untertitle 20:58|untervollmacht 29:70
unterwegs 48:65|unterweisung 18:67|unterzeichnen 29:70|unterzeichner 14:65|unterzeichnet 17:68|unterzeichnete 14:65
unterzeichneter 14:65|unterzeichnung 23:53 34:47|unties 33:30
until 1:5 2:-9 3:-5 5:8 6:8 7:3 10:0 12:5 13:4 19:23 20:5 25:16 27:0 28:12 29:18 33:2 34:-1 39:7 40:8 50:22 51:7 52:8
untouched 20:59|unused 33:30|unverandert 11:63 46:44|unverbindlich 27:60|unverbindliche 27:60|unverheiratet 6:66
unverkaufliches 47:66|unveroffentlicht 5:67|unvollstandige 1:65|unvorhergesehenes 16:65|unwiderruflich 34:60
unwidersprochen 5:67|unwillingly 33:30|unwohl 19:58|unworn 33:30|unwraps 33:30
up 0:0 3:7 5:-5 6:0 7:6 8:0 10:-5 11:-2 12:-8 13:-9 14:-3 16:-2 17:-5 18:-6 19:-6 20:-8 21:-5 22:-1 24:-1 27:8 28:4 29:-1 31:-7 32:0 33:9 34:-9 36:0 37:2 38:-1 40:-3 41:20 42:-5 43:2 44:-4 45:-3 47:5 48:6 49:18 50:4 51:7
update 11:68|updated 43:69|uplift 10:64|upload 1:63 29:41|uploaded 1:54 11:65|uploads 1:69|upm 13:41 16:42 18:44 53:41
upmarket 40:55|upon 10:21 14:38 23:31 27:34 33:-13 34:37|upper 24:52 33:23|upright 6:72|upriver 43:70
ups 3:37 20:37 40:34|upscale 31:64|upside 19:39 21:51 33:8|upstairs 33:30|upwards 21:58 33:16|uralte 33:29
urauffuhrung 13:64|uraufgefuhrt 34:60|urbain 30:77|urbains 31:68|uren 10:35 11:38 17:49 33:-8 53:30
urgence 21:60 38:69|urgences 21:47 31:40 45:44 48:50|urgent 33:31|urheberin 34:60|urheberpersonlichkeitsrecht 2:61
urheberpersonlichkeitsrechte 2:61|urheberrechts 2:61|urn 3:24 28:42 33:14 48:35|urne 3:46 35:64|ursache 33:29
urssaf 51:83|ursula 6:48 24:55 33:7|ursule 33:31|urteil 33:29|urteilen 33:29
us 1:-5 2:8 3:6 4:17 5:3 7:14 10:-10 11:1 12:14 14:7 16:12 18:-2 19:-6 20:0 22:3 27:7 29:2 31:6 33:-25 34:3 36:15 38:9 39:5 40:24 42:11 46:4 47:0 50:2 52:7 53:-6
usa 25:80|usage 27:31 30:42 33:-4 34:29 39:49 50:45|usager 19:42 20:49|usatoll 25:80|usb 21:54 40:39
use 1:36 3:-1 6:12 11:15 19:9 20:17 27:15 30:14 31:5 33:-5 34:21 35:16 40:-4 52:20
used 19:11 20:9 31:15 33:13 34:13 35:26 47:36 51:29|user 16:69|uses 5:42 19:25 33:0 34:33 48:43
usine 3:7 7:4 16:8 18:12 19:11 20:27 24:18 28:19 33:7 40:5 43:11 48:12 49:19 53:19|usines 20:35 22:54 31:46
using 33:30|ust 26:71|usual 19:26 27:43 33:-5 40:34|usually 20:37 33:8 40:34|usufruit 22:71|usure 24:82
ut 1:21 2:10 5:26 10:13 12:20 19:12 23:25 27:14 31:15 33:2 36:32 42:25 43:23|uta 46:84|utile 3:38 29:61 38:61
utilisant 34:64|utilisation 34:64|utilise 20:43 33:18|utilisee 4:63 5:57 40:36|utilisees 34:64
utiliser 4:58 11:54 34:37 35:50|utilisera 19:64|utilite 3:60|utrecht 10:64
uur 1:2 3:8 6:2 12:1 18:10 19:19 20:18 26:8 30:3 31:-3 33:3 35:30 40:-3 41:3 45:14 48:1 50:14|uurrooster 35:71
uw 1:6 11:11 12:14 17:10 23:46 27:33 33:-25 35:9 40:18 45:4 47:25 50:10|uwe 23:53 27:49
v 1:17 2:13 5:8 8:10 9:9 10:22 11:4 12:2 13:-4 14:-3 15:10 16:6 17:19 22:17 23:-2 25:31 27:4 31:-6 33:-35 34:21 37:6 39:20 41:1 43:-4 44:2 47:7 48:0 50:3 52:7 53:-5
v1 2:22 5:37 9:11 11:15 16:36 18:49 36:15 40:-11 43:25 44:18 48:7 49:13
v2 2:16 3:-5 5:25 9:17 10:0 11:27 12:-2 16:32 18:45 23:2 27:-8 33:-26 40:-5 41:1 43:20 44:32 49:8
v3 2:18 3:-11 5:18 10:14 11:26 16:45 17:12 18:40 27:-4 36:13 40:-13 43:29 44:20 48:6 49:12
v4 2:25 5:13 10:22 11:33 12:6 16:42 17:22 18:44 27:11 40:-8 44:17 49:18|v5 2:39 11:47 18:40 24:45 49:47
v6 2:37 16:35 18:35 33:-6 43:33 49:39|v7 43:59 49:65|v8 49:84|v9 50:80
va 2:1 3:10 6:5 19:10 20:2 21:12 22:4 27:-5 31:-4 33:22 47:8 53:0|vaak 20:31 33:15 44:46
vaals 6:36 13:37 22:38 26:42 33:-5|vaalser 33:28|vaarbewijs 13:70|vaarschema 35:71|vaart 4:38 11:36 13:31 33:14 45:28
vaarten 30:69|vacances 20:22 22:41 31:33 32:48 33:10|vacarme 33:31|vaccin 33:31|vaccins 16:73|vache 33:31
vaches 33:22 48:57|vacuum 33:30|vader 3:28 6:14 13:6 21:4 31:0 33:14 36:12 40:-8 44:8 46:12 47:23|vaders 33:28
vadso 13:67|vaf 1:11 17:53 40:23 42:56|vague 16:73|vagues 19:50 45:58|vahsen 6:52 33:16|vais 19:37 20:30 33:4 47:52
vaisselle 33:4 35:64 48:50|vak 1:38 3:15 13:27 19:18 33:-2 49:52|vakantie 45:66|vakbond 7:51 33:15|vakbonden 31:63
vakbondsman 6:69|vakje 33:28|vakjes 33:28|val 46:70 53:58|valable 5:12 10:11 12:6 25:52 29:34 35:11 39:18 50:61 51:51
valablement 14:71|valables 50:80|valais 27:52 33:18|valant 34:64|vale 3:20 6:33 33:15 44:34 48:34
valence 29:61 40:36 43:54|valentin 45:64|valerie 2:41 29:61 40:36|valeur 27:45 28:49 35:43 44:42 53:37
valeurs 0:79 45:33|valid 1:15 5:29 11:21 25:45 27:10 29:41 33:-25 50:41 51:48|validated 1:69|validation 27:66
valide 24:55 27:39 33:4 40:31|validite 25:52 50:66 51:62|validity 50:76|valies 33:28
valise 3:7 13:18 21:30 33:10 45:28 48:42 49:48|valises 33:31
vallee 7:14 20:15 22:21 27:12 30:23 31:13 33:9 38:28 39:39 53:30
vallees 10:25 31:27 33:-9 38:42 40:17 41:36 42:37 43:35|vallei 35:71|vallen 2:23 7:28 14:33 33:4 40:19 48:31
valley 1:8 2:2 3:-2 4:18 5:11 7:6 9:15 10:3 12:8 14:8 17:12 18:11 19:0 29:16 30:13 33:-4 34:2 36:16 40:12 43:8 45:9 51:18 53:7
valleys 19:42 20:40 31:39|vallon 34:62|valoir 14:31 19:24 27:39 34:24 42:50 51:43|valorisation 0:82|valorise 42:77
valorises 10:66|vals 3:36 19:39 20:36|valse 14:70|valsmunterij 21:68
valt 14:14 15:19 19:5 20:18 21:23 33:13 40:0 45:11 48:13 49:21|valu 27:66|valuables 28:75|value 16:42 31:37 33:16
valued 10:56 17:51|values 0:78|valuta 40:55|valve 33:30|vamen 6:69
van 0:4 1:-3 2:4 3:-2 4:5 5:5 6:1 7:2 8:4 9:0 10:1 11:4 12:5 13:-3 14:5 15:0 16:-9 17:-3 18:-5 19:1 20:-1 21:-5 22:1 23:10 27:5 28:4 29:3 30:5 31:0 32:6 33:-10 34:4 35:1 36:-2 37:6 38:-2 39:2 40:3 41:-5 42:-6 43:-1 44:-2 45:4 46:0 47:-5 48:-2 49:0 50:-5 51:1 52:1 53:7
vanacker 6:72|vanackers 33:30|vanaf 19:27 20:18 30:19 31:13 33:-3 34:22 38:24 40:16 43:19|vanavond 33:28
vanbrabant 33:28|vandaag 7:44 27:29 33:7 47:37|vandaan 3:15 17:43 33:18 42:30|vandaar 12:54 33:15
vandamme 7:28 8:29 10:28 12:21 14:14 15:28 25:32 27:9 29:24 38:28 44:20 46:30|vandecasteele 27:64
vandenberghe 5:57 34:42 47:58|vandenplas 29:76|vandeputte 33:29|vanderlinden 6:55 33:15|vandersmissen 27:63
vandersteegen 33:28|vandewiele 1:27 10:20 29:33 30:28 34:20 37:36 38:33 40:14 43:28|vangeel 2:63|vanhamme 33:31
vanhoutte 44:77|vanhove 5:38 7:42 13:31 40:17 43:35 50:39 53:31|vanille 6:51 32:64|vanished 20:59|vanishes 33:30
vanity 6:72|vanmechelen 27:64|vanne 20:27 33:15 45:51|vanneaux 7:23 10:20 14:28 17:31 27:22 40:14 42:31 43:28 53:24
vannes 1:31 2:20 13:29 21:31 27:24 33:-11 36:42 39:41 40:15|vannesse 33:31|vanop 33:28|vanuit 3:48 19:41|vanwaar 3:58
vanwege 40:55|vanzelf 3:36 20:36 33:7|vapeur 19:24 20:17 24:42 32:43 33:-9 48:36 49:43 50:39|varen 10:28 33:20 41:37
varend 19:61|varia 16:54 35:58|variante 45:71|varianten 24:60 50:56|variations 49:77|varie 20:57|vary 31:64
vase 20:30 33:18 52:59|vasseur 8:59 25:65 27:45|vast 7:16 8:26 10:13 14:21 16:19 19:12 28:26 33:8 40:7 47:23
vaste 0:53 7:25 16:10 19:3 20:11 40:9 41:12 45:35 50:15 53:8|vastendag 21:68|vastgebonden 33:28|vastgelegd 17:63 40:36
vasthouden 33:28|vasthoudt 33:28|vastleggen 27:63|vastliep 40:55|vaststellingen 51:77|vastzit 33:28
vat 7:12 16:34 24:14 26:52 33:-25 35:11 50:56 51:24|vaten 33:28
vater 3:-1 6:26 21:8 28:22 33:16 44:11 45:22 47:10 48:9|vaters 20:32 21:38 33:16|vauban 8:45 10:46 17:43 27:30 37:51
vault 16:31 19:23 32:39 33:14 52:41|vault48 52:80|vaults 33:30
vaut 2:13 10:16 14:22 27:47 29:33 33:-18 34:15 40:9 44:28|vautier 29:82|vautrin 22:76|vb2021 26:75|vbwbbebb 4:71
ve 2:3 3:27 7:13 10:-2 14:5 15:6 17:1 19:-5 20:14 22:13 27:13 29:5 30:2 31:-7 33:-1 34:-9 35:4 40:11 44:9 47:2 53:-4
veau 33:18 48:63|veaux 12:36 28:48 33:19 48:41|vechtpartij 20:44 48:54|vecu 3:33 33:18 45:44|vecue 3:60
vedette 31:49 33:0 40:40|veegt 33:22 47:35 48:31|veel 3:17 7:25 19:21 20:0 21:10 27:23 31:6 33:-2 40:-2 44:37
veerboot 3:27 30:39 33:11 40:25|veertien 2:11 7:28 13:21 21:19 30:21 33:12 34:12 53:17
veertig 7:6 10:3 19:2 20:16 21:19 27:5 28:16 31:15 33:11 40:-3 45:8 49:17 51:18|veertigster 6:69|veertigtal 33:28
vege 35:78|vegen 33:28|vegetarier 6:69|vegetarisch 35:69|vehicle 33:30|vehicles 35:65 41:54|vehicule 40:58
vehicules 41:72 45:40|veiligheid 10:25 33:-9 41:59 53:29|veiligheidsdienst 33:28|veiligheidsgids 50:73
veille 7:24 12:28 21:29 30:33 33:8 35:33 45:40|veillent 33:31|veiller 33:31|veilleur 38:83|veilleuse 20:57
veilleuses 19:64|vel 21:68|veld 1:23 6:23 20:12 26:30 28:29 33:14 48:22|veldbed 21:68|veldbedden 33:28
velden 1:55 36:62|veldje 33:28|veldmeting 30:69|veldweg 33:28|veldwerk 13:48 22:50 30:48|vele 12:67|velen 35:71
velo 33:28 48:42|velos 33:24 35:55|velours 24:68 32:69|velvet 19:47 33:16|venaient 3:60|venait 33:31|venant 34:64
vend 6:24 21:21 28:32 33:24 40:18|vendable 40:58|vendait 33:31
vendeur 10:25 12:19 13:18 22:23 27:13 31:35 36:32 40:25 42:37 43:22|vendeurs 31:54 40:44|vendons 40:58|vendra 33:31
vendrait 6:76|vendre 6:32 28:40 31:23 33:18 40:13 45:27|vendredi 7:29 13:19 21:21 33:17 35:25 40:5 45:19 48:24
vendredis 33:31|vends 3:60|vendu 3:19 22:34 28:30 31:26 33:14 34:17 47:26|vendue 22:54 31:33 33:18|vendues 31:54 34:50
vendus 7:44 20:19 30:39 40:41|venen 33:28|vengeance 33:31|venice 13:54 15:64|venir 5:28 9:31 18:26 27:29 33:20 44:27
venn 4:42 20:38 33:13|vennbahn 33:29|vennbeb0 4:71|vennblick 5:30 9:31 10:38 17:31 40:17 42:31
vennoot 6:48 29:53 48:47|vennootschap 4:35 7:23 8:41 10:9 12:15 14:48 29:33 51:24|vennootschappen 42:59 46:63
vennootschapsbelasting 51:77|vennoten 7:51 46:63|venons 3:60|venster 27:37 31:37 42:59|vensterbank 33:23 49:49
vent 1:25 2:-3 5:12 10:11 12:6 18:21 22:26 23:11 26:18 27:0 29:16 30:11 31:1 33:3 34:-2 40:3 41:10 42:11 43:9 50:13 53:5
vente 7:10 10:7 20:-2 21:15 27:19 30:18 31:38 33:-10 35:31 40:11 42:31 45:12 50:21
ventes 0:23 18:17 27:7 30:18 31:44 33:-19 40:18 42:56|ventilateur 49:84|ventilatie 40:55
ventilation 9:50 16:42 19:33 33:0 53:40|ventilator 20:58|vento 33:29|ventre 20:35 33:23|vents 33:29|venture 7:66
venu 3:34 9:29 20:5 27:14 33:19|venue 3:25 13:29 16:30 30:34 33:2 47:32 53:29|venues 3:21 22:41 30:44 31:35 40:26
venus 33:23 47:58|ver 3:11 7:19 15:28 20:31 32:29 33:11|verabredet 20:58|veranderd 2:39 11:66|veranderen 33:28
verandering 45:66|verandert 20:29 33:13 44:38 48:34|verankering 53:66|verantwoordelijkheid 4:77
verantwortet 7:49 10:48|verbaasd 33:28|verbal 5:35 8:37 22:32 23:34 29:38 35:47 42:38 48:33|verbale 42:77|verband 7:62
verbanddoos 33:28|verbatim 2:8 7:15 10:27 12:18 14:17 17:25 29:28 34:10 39:43 40:13 42:23 43:21 50:25 52:32
verbazing 33:28|verbeke 33:28|verbergen 3:36 33:21|verbeterblad 11:74|verbeterd 44:72|verbeteren 3:58|verbinden 29:75
verbindet 45:64|verbinding 33:28|verbindlich 18:67|verbindliche 27:60|verbindlichkeiten 0:68 29:31
verbindt 2:34 10:35 14:43 34:34|verbindung 20:58|verbindungen 46:70|verbintenis 14:56 27:50
verbleiben 2:34 34:47 53:37|verbleibt 34:60|verblijf 16:41 41:61 53:26|verboden 20:31 24:49 35:45 45:40
verbonden 15:44 17:29 46:66 48:25|verborgen 33:28|verboten 33:29|verbouwde 45:66|verbouwen 21:68|verbouwt 40:55
verbrand 33:28|verbranden 33:28|verbrandt 21:46 33:7 48:47|verbrauchersendung 30:66|verbrechen 28:69|verbreking 10:62
verbrennt 33:16 48:52|verbunden 27:30 46:66|verbundene 15:43 46:64|verbundenen 14:43 33:8 46:49|verbussung 33:29
vercammen 13:30 22:32 34:22 37:38 38:35 43:43 47:32|verdachtigt 33:29|verdampt 28:75|verdankt 3:55
verdedigen 28:61 29:61|verdedigt 33:28|verdeelcontract 27:63|verdeeld 10:48 44:59|verdeelt 33:28|verdelen 2:34 27:58
verdeler 2:19 9:32 31:22 40:44 42:31|verdelers 42:72|verdeling 2:26 10:48 27:42|verdenkt 33:28
verder 2:6 3:22 5:17 19:25 20:14 21:14 33:10 40:1|verderop 33:28|verdi 6:55 33:20|verdict 44:70 46:42|verdienen 7:62
verdient 3:8 6:22 28:25 31:18 33:8 37:28 44:34 45:20|verdieping 20:36 28:53 33:7|verdiepingen 20:57|verdonck 22:71
verdonckt 13:40 19:31 22:51 43:40|verdoppelt 33:29|verdreifacht 33:29|verdronk 33:28|verdronken 33:28|verdunkelt 33:29
verdwaald 33:28|verdwaalt 48:68|verdween 3:44 20:44|verdwenen 6:36 21:34 31:30 33:-5 34:38|verdwijnen 33:24 34:30
verdwijnt 6:29 21:49 33:2 44:46|vereecke 27:64|vereffening 14:70|verein 27:60|vereinbaren 34:60
vereinbart 2:35 17:39 20:20 34:34 40:16|vereinbarung 5:26 10:41 17:27 20:18 34:39|vereinbarungsgemass 4:71
vereine 30:66|vereinen 32:70|vereinsheim 30:66|vereinsmitgliedern 30:66|vereint 40:54|vereiste 5:50 51:69|veren 24:76
vereniging 0:27 1:21 2:12 8:44 12:28 14:22 20:9 22:23 29:27 35:23 46:28|verenigingen 2:34 10:35 15:48 31:37
verfahren 14:32 29:37 30:43 40:21 53:30|verfahrenssprache 2:61|verfallt 23:66|verfasser 30:66|verfasst 2:39 33:8 44:46
verffabriek 33:28|verfilmen 2:32 34:56|verfilming 2:56 5:41|verfilmingsrecht 5:71|verfilmingsrechten 34:61
verfilmt 34:60|verfilmung 2:53 34:39|verfilmungs 34:60|verfilmungsrecht 5:67|verfilmungsrechte 1:27 34:57
verfolgt 27:60|verfolgungsjagden 38:69|verfugbar 52:72|verfugbarkeit 40:54|verfugen 4:71|verfugt 34:60
verfugung 12:46 27:42 34:30|verfuhrerischer 3:55|vergadering 8:34 20:16 33:0 35:49 46:35 48:27
vergaderingen 20:44 26:62|vergadert 33:28|vergaderzaal 20:44 33:15|vergangenheit 6:66|vergat 3:44 33:15|vergeef 12:67
vergeeft 3:44 33:15|vergees 26:85|vergeet 3:19 21:29 33:8 37:38 44:34 48:29|vergeetachtig 33:28|vergeleken 33:28
vergelijkbaar 31:63|vergelijkbare 31:59 36:45|vergelijkend 0:75|vergelijking 30:48 31:42 40:34
vergelijkingspunten 31:63|vergessen 3:15 6:25 11:28 19:30 33:1 44:26 53:22|vergessene 45:64
vergeten 1:29 6:29 11:35 19:21 28:35 33:9|vergeven 6:55 33:15|vergibt 33:29|vergiffenis 33:28
vergissen 3:31 6:42 20:31 33:2|vergissing 28:75|vergisst 3:42 33:16|vergist 33:15 36:62
vergleich 30:45 31:28 33:8 48:31|vergleichbar 31:54 45:43|vergleichbare 31:62|vergleichsfilme 31:62
vergleichstitel 30:53 31:49|verglichen 27:60|vergnugen 27:60|vergoeding 2:56 34:29|vergoedingen 2:60|vergt 23:70
vergunning 33:21 40:34|vergunningen 40:42 41:56|vergutung 2:51 16:27 34:34|vergutungen 2:61|vergutungsanspruche 2:61
verhaal 2:5 3:2 5:7 6:4 9:34 12:3 20:1 27:-2 30:23 31:-1 33:3 34:17 40:11 41:14 43:5 44:7|verhaallijn 33:7 45:59
verhaallijnen 45:66|verhaegen 6:44 33:22|verhaeghe 20:57|verhalen 3:27 9:42 18:40 33:-2 47:41|verhaltnis 10:62
verhandeln 10:62|verhandelt 33:16 45:50|verhandlung 18:54 33:16|verhandlungen 19:45 40:40|verhandlungstag 3:42 48:52
verhandlungstage 33:29|verharmlosung 40:54|verheiratet 13:64|verhinderte 31:62|verhoogt 48:68|verhort 21:51 33:16
verhouden 3:58|verhouding 6:55 10:48|verhuis 31:63|verhuisd 20:57|verhuisde 3:58|verhuist 22:50 33:7 39:55
verhuizen 19:47 33:15|verhuizer 33:28|verhuizingen 33:28|verhulst 6:49 21:47 33:4 45:44|verhuur 2:47 50:59
verhuurder 35:71|verhuurt 33:15 35:58|verificatiecode 51:77|verification 51:80|verifie 0:51 5:47 17:48 27:35 33:0
verifier 31:36 33:21 42:46|verify 35:54 51:70|veritable 1:43 14:58 19:34|veritables 33:31|verite 12:34 21:49 33:20
verjaardag 21:54 33:15|verkauf 31:62|verkaufen 6:39 28:43 31:36 33:3|verkaufsargument 31:62
verkauft 3:5 20:8 21:14 31:23 33:19 35:19 40:3|verkaveling 13:56 22:58|verkeer 33:21 40:34|verkeerd 33:3 45:51 48:43
verkeerde 6:55 48:54|verkeersplan 35:71|verkeersregeling 41:70|verkeert 14:70|verkehr 33:29|verkehrssachen 33:29
verkehrt 33:29|verkennende 30:69|verkiest 30:56 33:15|verkiezingscampagne 30:69|verklaar 1:32 14:67
verklaard 1:38 14:39 15:64|verklaart 1:27 5:30 14:62 15:33|verklagt 33:29|verklaren 2:36 4:53 5:34 14:33 34:24
verklaring 1:31 9:19 12:14 14:52 15:44 33:-25 46:34|verklaringen 5:50 9:52 34:40|verkleiden 33:29|verkleidung 21:64
verkleinert 12:64|verklikt 33:28|verkocht 7:17 22:36 31:35 33:-7 36:28 40:33|verkochte 31:63
verkoop 10:12 27:14 30:20 31:48 34:11 35:22 40:6 42:34|verkoopagent 27:50 31:50|verkoopbaar 40:42 45:53
verkoopsvoorwaarden 35:71|verkoopt 33:28|verkopen 6:35 21:33 28:41 31:29 33:-6 40:21|verkoper 33:28|verkort 0:75
verkorte 0:75|verkorten 30:69|verkregen 10:48 14:56|verkrijging 34:61|verkundet 33:29|verkurzt 0:71|verkurztes 0:71
verlaagt 33:28|verlag 5:40 31:23 34:36 47:46|verlagern 33:29|verlages 34:60|verlamd 33:28|verlangen 33:10 35:39 40:37
verlangerbar 5:46 34:52|verlangert 2:43 34:50|verlangerung 5:28 16:27 34:54|verlassen 20:37 33:8 47:45
verlasslicher 44:67|verlasst 48:65|verlaten 33:28|verlauf 9:47 33:21|verleden 40:42 45:53|verleend 23:62 33:7
verleende 15:74|verleent 29:46 34:56|verleerd 33:28|verlegd 26:75|verlegen 6:48 33:12 48:38|verlegt 3:26 33:24
verleih 7:12 10:12 27:21 31:23 40:27 42:49|verleihbrief 12:64|verleihen 27:60|verleiher 40:54
verleihgarantie 27:30 40:23 42:57|verleihkosten 27:60|verleihvertrag 1:65|verleihzusage 1:51 40:40|verlener 34:61
verlengbaar 5:58 34:48|verlengd 34:61|verlengen 34:61|verlenging 5:28 16:24 34:57|verlengingsprijs 34:61
verlengingssom 34:61|verlet 13:67|verletzen 33:29|verlicht 32:75|verlichting 16:54 50:59|verliebt 21:43 33:16 48:31
verliefd 33:28|verlieren 40:54|verliert 33:29|verlies 0:54 3:23 20:23 33:-6 44:38
verliest 1:20 6:32 27:14 28:26 33:14 45:18 48:19|verliezen 33:22 40:30|verliezers 33:28|verlinden 2:45 3:32 20:32
verlobt 6:66|verlof 9:59 33:15|verloop 33:28|verloopt 4:63 40:42|verloor 3:36 33:21|verloren 7:20 20:28 33:17 35:38
verlorenen 33:29|verlust 14:43 33:8 40:32|verluste 13:51 45:50|verlustrechnung 0:71|vermaken 33:28|vermeer 32:83
vermeld 14:70|vermelden 23:56 26:62|vermelding 2:48 26:30 27:18 34:28 38:29|vermerk 3:55|vermerke 1:65
vermessen 18:46 21:43 33:8|vermesserin 20:58|vermessung 30:53 50:55|vermieten 7:62|vermieter 35:69|vermijd 30:69
vermillon 33:31|verminderd 34:61|vermindert 2:60|vermisst 3:55|vermiste 21:46 33:7 36:54|vermittler 42:67
vermoeden 40:55|vermogen 0:72 33:-9|vermogensrechte 2:61|vermogensrechten 2:60|vermutet 33:29|verneemt 33:28
vernemen 33:28|vernichten 11:68|vernietigt 33:28|veroffentlichung 10:62|veronique 7:40 12:30 14:43 27:24 40:25
verontschuldiging 3:58|veroordeeld 14:70|veroordelen 45:66|veroorzaakt 10:62|veroorzaakte 28:75
verordening 14:52 15:64|verordnung 14:43 15:62|verpassen 38:69|verpasst 33:29|verpasster 48:65|verpflegung 41:66
verpflichten 40:54|verpflichtet 27:60|verpflichtung 27:60|verplaatsing 41:56 53:52|verplaatsingen 50:73
verplaatst 33:28|verpleegkundige 33:28|verpleegster 6:33 33:25|verpleger 33:15 48:54|verplicht 1:51 27:32 33:-2 35:40
verplichte 1:69|verplichting 10:62|verplichtingen 14:62 51:55|verra 20:50 33:8|verraadt 33:28|verraden 47:72
verrait 33:31|verrat 21:51 33:16|verraten 28:35 33:21 38:36|verre 32:51 33:17 35:26 36:33 48:25 49:41|verreist 33:29
verrekenbaar 34:61|verrekenen 34:61|verrekening 10:62|verres 33:31|verriere 30:64 32:69|verrieres 20:57
verriest 6:55 33:15|verrijdbaar 50:73|verringert 11:68|verroest 19:61|verrons 20:33 27:29 33:20|verront 33:31
verruca 13:67|verruckt 3:42 33:16|verruckten 19:58|verrutscht 11:68
vers 1:5 3:10 12:4 19:7 20:0 21:14 24:14 31:0 32:15 33:20 39:16 41:15 47:11|versammelt 33:29|versammeltem 33:29
versaumt 6:66|verschafft 33:29|verscheen 34:61|verschenen 8:54 47:64|verschickt 33:29|verschieben 40:54
verschiebt 40:54|verschieden 19:58|verschiedene 6:66|verschiedenen 33:29|verschiedenes 35:69|verschijnen 20:44 33:15
verschijnt 20:23 33:15 44:51|verschil 3:21 19:36 33:12 40:19|verschillende 32:75|verschleppen 33:29|verschleppt 48:65
verschlossen 28:56 33:16|verschoben 3:42 22:52|verschroeide 33:28|verschuift 33:28|verschuldigd 51:77
verschweigen 45:64|verschwiegen 15:70|verschwinden 20:45 33:16|verschwindet 19:27 21:36 28:29 33:9 44:27
verschwunden 33:29|verschwundenen 33:29|verse 10:36 17:48 33:5 34:35 48:27|versee 23:74 34:29|versees 2:63
versement 2:20 4:42 23:66 34:21 42:35|versements 2:49 10:52|verser 4:63 26:77|verses 10:52 23:64|versetzt 20:45 21:51
versichere 1:44 14:57|versicherer 35:69|versichern 14:65|versichert 33:29|versicherung 16:35 20:10 33:-8 40:5 41:54
versicherungen 41:66|versicherungsberatung 16:65|versicherungsbestatigung 35:69
versie 2:31 3:19 5:10 9:1 10:-3 11:29 12:-4 16:12 18:36 23:-2 24:4 27:15 31:-8 33:-43 34:-11 36:4 40:-2 43:13 44:16 48:-4
versiert 33:28|versies 2:41 16:49 24:25 40:24
version 1:3 2:25 3:16 9:-1 10:4 11:32 12:6 16:6 18:23 20:-20 21:-2 23:1 27:11 30:4 31:2 33:-18 39:9 40:11 41:6 42:1 43:17 44:13 45:-5 48:4 52:3
versionen 28:69|versions 2:43 3:-9 5:9 10:-3 11:12 16:36 18:11 31:3 33:-32 34:3 40:6 41:32 43:18|verslaan 33:28
verslag 20:9 23:50 30:21 33:-20 35:42 44:41|versneld 49:76|versnelt 40:55|verso 25:73 35:64|versons 34:64
versorgt 33:29|versorgung 33:29|verspaten 45:64|verspatungen 33:29|versprechen 19:45 31:49|verspreid 33:28
verspreiden 52:77|verspricht 27:60|versprochen 9:68|verstaat 33:15 45:53|verstand 3:45 33:12|verstanden 33:29
verstandenes 40:54|verstandlich 40:54|verstarkung 33:29|verstaubt 33:29|verstecken 33:29|versteckt 6:39 33:16 48:39
verstehen 3:42 27:47|versteht 33:21 44:46|versteigert 33:29|versteigerung 21:64|verstopt 6:42 28:48 33:15
verstorbenen 33:16 34:47|verstort 33:29|verstraete 27:55 33:11|verstraeten 5:56 34:36 47:46|verstrijken 34:61
verstuurde 30:69|versuch 24:70|versuche 3:42 16:52|versuchen 20:58|versucht 33:29|versuchung 3:55|versus 13:54 22:58
vert 3:3 19:33 20:18 24:25 27:9 32:56 33:1 49:27|vertaald 19:47 40:42|vertaalsessie 26:75|vertaalster 53:66
vertaalt 33:28|vertagt 33:29|vertalen 45:66|vertaler 13:43 16:54 18:44|vertalers 53:66
vertaling 1:15 8:21 12:13 16:55 18:17 27:9 29:21 33:-26 53:23|vertalingen 16:67|vertauscht 21:64
verte 32:46 33:24 41:39|vertegenwoordigd 2:24 10:35 29:59 34:25|vertegenwoordigen 29:75|vertegenwoordiger 1:69
verteidigen 33:29|verteidigt 33:29|vertel 20:57|verteld 31:26 33:18 40:19 47:35|vertelde 3:50 33:7
vertellen 3:34 20:21 30:33 33:11|verteller 20:57|vertelt 3:-1 20:21 21:9 33:21 45:8 48:10|vertes 33:31|verticaal 37:77
vertical 18:53 45:51 49:55|verticale 31:54 49:70|verticaux 31:68|vertige 3:30 13:41 33:20|vertigo 33:30|vertikal 45:64
vertonen 2:29 8:44 27:45 31:32|vertoning 2:34 31:58|vertoningen 31:50 40:42|vertoningsplan 31:63|vertoond 13:48 22:63
vertrag 2:28 5:44 9:16 10:15 12:17 17:22 18:15 23:14 27:14 33:-31 40:-7|vertrage 1:13 5:26 9:53 12:42 18:15
vertragen 29:70|vertrages 23:66|vertraging 33:15 40:42|vertraglich 17:54 40:40|vertraglichen 27:60|vertrags 23:66
vertragsabschlusse 29:70|vertragsbestandteil 10:62|vertragsgegenstand 34:60|vertragsparteien 2:61|vertragsstrafe 35:69
vertrappelen 33:28|vertraulich 33:-1 35:38 39:53 44:37|vertraulichkeit 10:62|vertraulichkeitsvereinbarung 35:69
vertraut 38:69|vertrek 35:58 48:54|vertrekken 20:31 21:41 33:15|vertrekker 10:62|vertrekt 20:24 33:25
vertreten 2:17 7:19 29:63 34:17|vertreter 29:56 33:16|vertretung 34:60|vertretungsorganisten 33:29
vertrieb 31:32 40:23 42:57|vertriebsgarantie 42:67|vertriebsprovision 10:62|vertritt 8:70|vertrok 3:28 6:39 33:18
vertrokken 6:38 33:18 47:41|vertrouw 3:58|vertrouwdste 33:28|vertrouwelijk 27:32 33:11 35:40 44:41
vertrouwelijke 10:62|vertrouwelijkheid 2:39 10:54|vertrouwen 33:28|vertrouwt 33:28|verts 19:33 20:26 24:51 32:52 40:26
vertu 10:52 34:50|verungluckt 33:29|verursachers 10:62|verurteilt 14:65|vervaardigd 2:60|vervaardigen 34:61
verval 34:61|vervaldag 5:45 26:69|vervaldatum 25:64 26:62|vervallen 11:53 51:69|vervalsen 6:69|vervalst 33:28
vervalt 11:31 23:52 25:34 27:20 29:31 34:30|vervang 11:74|vervangen 8:48 10:35 11:47 33:2|vervanging 2:60
vervangmonden 24:76|vervangt 11:74|verveeld 38:74|verveelvoudigd 47:72|vervelend 3:58
verviers 1:-5 2:-2 3:-11 4:4 7:1 8:7 10:9 12:6 13:9 14:10 15:2 16:-5 17:-1 18:1 20:-12 21:-1 23:-2 25:7 26:4 29:2 30:-3 33:-8 34:-2 38:10 40:-3 43:10 45:-2 50:23 53:41
vervietoise 7:69|vervoer 26:34 40:14 41:58 42:31 50:31|vervoersmaatschappijen 31:63|vervoert 3:44 12:54
vervolg 2:34 43:43 45:40 53:39|vervolgseizoen 2:60|vervolledigd 11:74|verwacht 1:38 3:27 5:41 20:26 31:32
verwachte 30:56 31:50|verwachten 33:28|verwachting 33:28|verwalter 8:56 29:56|verwaltet 33:29
verwaltung 9:47 12:43 41:45|verwaltungsbau 33:29|verward 30:69|verwarnt 21:64|verwechselt 6:52 33:16|verweerd 32:75
verweigert 21:64|verwenden 23:45 27:52|verwendet 20:58|verwendungsnachweis 18:67|verwendungsnachweises 23:66
verwendungszweck 26:71|verwerft 2:51 10:42|verwering 24:76|verwerker 21:68|verwertet 34:60
verwertung 8:49 9:34 10:28 31:28 40:20|verwertungsaussichten 31:62|verwertungsgesellschaft 2:61
verwertungsgesellschaften 2:61|verwertungskonzept 31:62|verwerven 2:24 5:35 34:54|verwerving 34:61|verwierven 40:55
verwijderen 11:74|verwijt 21:68|verwijzen 27:63|verwijzing 34:61|verwijzingen 19:61|verwirrt 3:42 33:16
verwittigd 34:48 35:58|verworven 17:68 40:25
very 3:0 14:10 19:10 22:12 27:23 28:17 33:7 37:21 40:-4 41:12 44:25 45:11 47:15 49:27|verz 41:70|verzahlt 20:45 33:16
verzamelde 3:58|verzamelen 23:48 35:63|verzamelt 6:69|verzegeld 33:28|verzeichnis 1:44 9:47 22:45|verzeihen 6:66
verzeiht 3:55|verzekeraar 27:42 33:7 48:47|verzekerd 40:55|verzekering 1:12 16:22 20:1 21:11 40:22 41:59 50:16
verzekeringen 41:70|verzekeringsattest 35:71|verzet 26:75|verzichten 19:58|verzichtet 5:54 7:49|verziehen 6:66
verzinnen 33:28|verzint 6:48 20:36 33:7|verzocht 8:75|verzoek 2:34 4:63 35:45|verzoeken 12:67
verzoekschrift 3:31 5:45 33:2 48:41|verzogert 40:54|verzonden 1:69|verzonnen 3:58|verzug 2:47 10:48|verzurren 20:58
verzwegen 33:28|verzwijgt 33:21 48:47|vesdbebb 4:85|vesder 33:28
vesdre 4:31 20:22 21:20 23:24 27:13 33:-13 35:24 38:31 45:27 52:32 53:35|vesna 16:29 24:37 33:21 49:37
vest 10:50 34:49|veste 20:37 33:15 48:46|vestes 20:43 33:18|vestiaire 33:18 45:58|vestiaires 21:74
vestiging 7:42 40:38 53:42|vestigingen 7:65|vestigingseenheden 8:75|vestigingseenheid 8:75|vesting 5:56 33:16
vet 6:40 7:34 18:42 21:39 33:-3|vetement 20:57|vetements 20:57|veterinaire 3:22 16:35 33:15 40:20 44:39
veto 10:52 34:29 40:29|vetoes 10:64|vetorecht 34:60|veuf 6:63 33:18|veuillez 1:40 11:48 12:26 23:52 27:33 34:18
veulent 9:37 18:33 20:13 30:33 33:17 40:14|veut 3:16 6:38 19:-7 20:11 21:2 28:13 33:16 34:-7 40:-3 44:23 45:10
veuve 6:22 21:29 33:20 34:35 48:22|veuves 28:84|veux 3:29 19:50 20:28 27:7 35:19|vexee 24:82
vfx 13:16 19:9 40:6 41:63 50:25|vh 2:49 11:61|vhs 22:76|vi 1:30 2:29 9:22 10:31 14:18 22:20 34:22 41:24 48:23
via 2:13 10:11 17:27 20:13 26:14 27:16 30:9 31:18 33:-23 38:13 40:16 42:40 46:12 53:12|viaduc 26:85|viaduct 33:28
viande 13:54 39:65|vibration 33:18 49:70|vibre 49:84|vicar 28:62 33:16|victim 6:58 33:16|victime 33:31|victoire 33:31
vidange 20:43 33:18|vidant 3:60|vide 1:4 3:-9 13:3 19:-5 20:-1 21:16 22:7 33:19 36:16 37:18 44:9 45:3 48:39 49:15
videe 33:31|video 1:21 2:28 13:19 16:21 27:14 28:32 31:15 33:-4 34:19 42:37|videoprojecteur 16:73
videoprojection 50:80|videos 7:22 9:34 16:36 19:18 31:21 40:25 50:39|vider 35:64 50:66|videront 20:57|vides 33:31
vie 3:16 6:25 7:6 13:20 16:10 20:-6 28:21 30:14 33:16 34:20 45:8|vieil 20:20 33:28|vieillards 3:60
vieille 6:24 20:4 33:29|vieilles 33:31|vieilli 3:60|vieillies 16:59 26:71|vieillotte 40:58
viel 6:20 17:12 19:19 22:10 24:15 27:14 28:13 30:18 33:3 36:16 40:-2 43:9 44:11 45:8 48:9|viele 3:29 31:49 33:3
vielen 7:26 12:27 26:47 33:-7 34:24 50:32|vielleicht 33:29|vielsalm 53:67
viendra 12:30 19:21 20:28 31:38 33:-11 36:42 40:15|viendrait 33:31|viendront 20:32 31:51 42:39 53:34
viennent 2:3 3:19 5:31 7:9 20:17 21:14 30:17 33:12 35:18 38:23 53:12|viens 3:54 33:6
vient 3:9 7:-4 17:23 19:8 20:15 21:23 33:17 40:-15 48:4 53:28
vier 2:15 3:1 6:-6 7:16 8:-1 9:2 10:-12 13:10 16:-6 17:-3 18:-4 19:4 20:11 21:12 22:7 23:-5 24:0 28:7 30:3 31:-1 33:0 38:21 39:0 40:1 41:-5 45:3 47:-4 48:6 49:0 52:1 53:-1
vierde 2:8 3:5 5:19 10:9 16:15 18:18 27:22 28:22 33:0 40:14 51:42|vieren 24:76|vierentwintig 4:63 45:53
vierenveertig 6:44 33:22|vierge 13:40 21:42 33:21|vierkant 7:30 13:25 17:28 19:16 20:13 22:27 24:31 26:31 43:25 50:28
vierkantje 33:28|vierkopfiges 30:66|viermal 6:66|viert 3:36 33:20|vierte 2:39 27:39 40:32|viertel 10:47 33:4 40:29
vierteljahr 33:29|vierteljahrlich 10:62|viertelstunde 47:66|vierten 3:20 33:12 45:28 47:30 48:29
vierter 33:16 45:37 47:40|vierundzwanzig 33:29|vierzehn 7:16 18:21 20:12 21:18 33:14 40:19 53:17|vierzehnten 33:29
vierzig 10:9 19:13 20:21 21:12 31:26 33:15 45:11|vies 3:33 33:18 37:60|vietnam 33:29
vieux 13:23 19:16 30:17 31:7 33:24 47:19 48:16|view 3:17 19:19 20:17 30:32 33:1 41:29 45:28 48:31|viewer 20:59
viewers 22:54 31:44 45:40|viewing 30:60 39:65|views 13:26 22:56 31:32 33:-12 36:37|vif 27:66|vigie 22:76
vigilance 40:44 51:70|vigile 3:25 13:36 20:22 33:10 36:50|vignettes 49:84|vigueur 5:79|vii 2:38 9:29 10:40 41:32 48:31
viii 2:18 9:36 10:42 41:39 48:38|vijand 33:28|vijanden 33:28
vijf 2:22 3:-6 7:11 19:-2 20:4 21:14 22:8 30:6 31:0 33:5 40:22 48:5 50:19 53:3|vijfde 31:42 33:21|vijfendertig 33:28
vijfentachtig 20:57|vijfentwintig 7:51 53:52|vijfenveertigplus 31:63|vijfenvijftig 6:55 33:15|vijfenzeventig 20:57
vijfhonderd 49:76|vijftien 7:31 10:27 20:23 21:33 31:29 34:27|vijftiende 33:28|vijftig 20:16 31:34 33:7 45:38 52:35
vijftiger 6:69|vijftigste 33:28|vijven 27:63|villa 33:30
village 1:-1 3:-13 7:-4 19:0 20:0 21:10 24:8 28:19 31:-2 33:20 37:14 40:-4 45:22 48:3 53:1|villageois 33:31
villagers 33:22 36:55|villages 16:27 19:35 31:39 33:12|villain 3:45 44:59|villains 3:45 36:63
ville 3:2 4:28 15:25 17:21 18:8 19:-5 20:-12 21:13 22:7 23:17 27:15 28:15 30:9 33:6 40:-11 42:19 44:9 45:13 47:11 50:11 53:14
villers 34:49 53:49|villes 7:33 20:21 31:51 40:32|vilt 7:65|viltje 33:28|vilvoorde 13:48 20:36 35:50|vimeo 39:76
vin 8:61 33:20|vind 3:36 9:52 35:50|vinden 3:8 17:22 20:19 27:13 31:13 33:11 40:6 45:17 53:16
vindt 9:24 12:18 21:33 27:4 33:17 48:25|vine 32:55 33:22|vinegar 35:76|vinex 22:71|vinger 33:24 48:37
vingers 3:15 6:26 20:15 32:32 33:14 49:33
vingt 2:4 3:4 6:-4 7:10 12:-9 13:-1 18:4 19:-9 20:11 21:-7 28:11 30:-3 31:19 33:10 34:1 35:-3 40:12 45:9 47:-1 48:-4 53:17
vingtieme 18:63 33:18|vingts 20:21 22:47 33:8 40:22|vints 22:71|vinyl 31:64|vinzenz 8:37 13:32 19:26 25:49 43:32
violen 19:61|violence 3:40 33:3 45:51|violet 24:68 32:69|violett 19:58|violins 19:61
violoncelle 18:40 19:27 31:31 33:19|violoniste 27:66|violons 19:50 33:18|virale 31:68|vire 21:74|virement 34:64
virer 33:31|virgile 2:31 3:28 27:35 34:33 43:44|virginie 2:43 3:29 13:38 43:39|virgule 6:47 21:32 33:15 34:22 44:35
virtual 28:75|virtuel 18:77|virtuelle 7:69|vis 10:43 14:55 29:52|visa 1:41 5:46 10:43 40:32
visage 19:29 20:9 24:47 31:20 33:14 44:30|visages 19:34 20:34 32:40 33:5 36:29 49:28|visas 41:76
vise 1:19 2:26 7:14 10:24 14:17 21:19 31:25 34:10 40:16 42:23 43:21 53:23|visee 14:53 27:48 31:36|viser 27:52 48:63
vises 31:68|visible 19:42 20:19 24:44 52:63|visibles 19:64|visibly 19:61|visie 19:61|visieteksten 9:73|visio 52:86
vision 9:54 19:53|visionering 39:76|visionnage 30:39 39:73 52:61|visionne 33:31|visionner 39:84|visions 22:76
visit 20:32 33:16 35:49|visite 20:15 21:32 33:19 45:29 50:38|visited 35:62 40:42|visites 20:39 30:46 33:0 48:45
visiteur 3:60|visiteuse 20:35 33:23|visitor 13:36 33:-1 35:44 40:24 49:46
visitors 3:15 16:26 28:32 30:30 31:21 33:-14 36:46 40:12 43:25|visits 30:46 31:37 33:16|visons 40:58|vist 33:28
visual 16:26 19:17 34:19 37:36 41:48 45:26 53:37|visually 19:61|visueel 1:47 19:39 34:40
visuel 10:21 16:42 19:20 37:69 40:13 50:35|visuele 9:46 19:34 41:56|visuell 19:58
visuelle 10:27 16:34 19:25 24:43 41:45 44:38|visuellement 19:64|visuelles 19:52 32:58|visuels 1:51 34:42 53:50
visvrouwen 31:63|viswinkel 7:65|vit 13:50 33:18 53:37|vita 1:65|vitae 9:81
vite 3:19 12:19 20:4 33:15 35:25 40:5 44:37 45:18|vitesse 20:45 33:16
vith 1:13 7:21 8:18 10:10 12:23 13:13 14:13 15:18 22:14 30:15 40:2 43:13 50:16 51:19 53:27|vitraux 19:64
vitre 3:22 19:26 33:22 48:29|vitree 33:31|vitres 32:61 33:23|vitrine 20:14 32:44 33:23|vitrinekaartjes 24:76
vitrinekasten 33:28|vitrines 32:61 33:23|vitry 45:71|vivaient 33:31|vivait 33:31|vivant 3:26 6:42 20:33 33:11
vivants 24:55 33:18 36:57|vive 36:71 45:58|vivegnis 7:55 53:58|vivement 27:66|vivent 6:55 31:46 53:50|viviane 33:30
vivre 3:42 33:21|vivres 33:31|vj 0:71|vk 31:63
vlaams 1:29 2:-1 3:-4 7:4 8:14 11:13 15:23 17:37 19:0 23:19 30:8 31:10 33:-25 38:13 40:-6 42:33 43:25
vlaamse 7:10 10:18 15:19 17:17 20:2 22:16 23:15 27:19 30:25 31:19 38:30 40:11 42:28 43:15
vlaanderen 7:6 10:13 15:15 17:13 23:11 27:15 30:11 31:39 33:-30 38:15 40:23 42:30 53:7|vlag 33:28|vlaggen 33:28
vlak 28:44 33:24|vlakte 33:28|vlamingen 3:31 20:31 30:43 33:2|vlan 38:83
vlas 1:23 3:12 17:27 19:24 30:24 33:1 40:10 41:24 48:23|vlasbedrijf 26:62 42:59|vlasboer 53:66
vlasdag 5:18 10:8 14:16 17:19 27:10 29:21 31:10 32:21 33:-14 34:8 36:22 37:24 41:16 42:19 43:16 44:19 48:14 53:12
vlasmachine 31:63|vlasoogsten 43:70|vlasprijs 40:55|vlasvergaderkoepel 48:68|vlecht 33:28|vlees 30:69|vlekken 33:28
vleugel 28:61 40:42|vliegt 20:36 33:21|vliegtuig 33:28|vlissingen 13:70|vloed 33:15 39:62|vloedlijn 31:68
vloer 19:18 33:18 35:29 38:32 48:26|vloeren 19:61|vlot 6:69|vlottende 0:75|vlucht 33:28|vo 39:70 43:62|vocal 19:64
vocalise 33:31|vocation 40:58|vochtig 32:75|vod 22:47 31:61|voedselprijzen 40:55|voeg 1:69|voegen 1:63 40:29
voelbaar 19:61|voelen 19:39 27:42 33:7|voeren 20:31 29:48 34:34 40:29|voering 33:28|voerstreek 33:28|voert 10:48 33:15
voertuigen 41:56 53:52|voet 3:16 6:27 20:16 33:17 48:27|voetbalclub 33:28|voeten 19:21 21:28 33:19 47:32
voetengeur 33:28|voets 45:66|voeux 22:76|voftp 10:62|vog 43:64|vogel 20:28 31:34 33:18|vogelkooi 20:44 33:15
vogels 20:23 21:33 33:21|vogelsang 33:30
voice 2:6 3:-8 5:5 6:5 9:18 10:-3 16:18 18:5 19:4 20:17 33:3 38:9 40:-2 41:5 44:6 45:12 47:21 49:11 50:9 52:13 53:11
voicemail 6:58 33:16|voices 16:30 18:20 19:33 20:8 21:21 33:-10 36:26 41:39 45:18
voici 3:12 11:47 12:45 19:16 20:9 27:18 34:16 36:37 50:32|void 33:30|voie 6:27 7:20 14:22 33:19 49:35 51:47
voient 20:35 33:10 45:50|voies 33:26 41:49|voila 3:40 12:26 33:19|voilier 33:31|voilure 33:31
voir 1:-2 2:-12 12:-3 14:-4 19:-1 20:1 21:-1 22:0 28:19 30:30 31:8 33:2 34:-11 35:2 38:8 39:55 40:-1 44:2 45:-4 47:14 52:36
vois 19:64|voisin 31:46 33:10 39:49 48:42|voisine 3:8 6:37 20:18 33:13 35:26 52:35 53:32|voisines 21:74
voisins 2:13 7:20 20:8 21:24 22:39 31:18 33:8 40:9 48:27
voit 3:8 6:10 19:8 20:16 21:8 28:8 32:17 33:18 38:19 45:5 48:17 49:18
voiture 12:12 13:12 21:14 33:21 41:16 43:22 45:12 48:36|voitures 19:39 33:20 45:33
voix 2:-17 3:9 6:11 7:3 10:0 14:-9 16:8 18:11 19:17 20:19 21:-6 33:10 34:-7 36:13 40:-8 41:11 44:-2 45:4 48:-3 50:0 52:15 53:-8
vol 0:22 6:20 19:11 20:8 21:34 24:22 33:16 47:21|volage 33:31|volant 21:52 33:23|volants 24:82|volcan 7:55 13:58
volda 13:67|voldaan 51:77|voldoen 2:34 26:48 34:48|voldragen 40:55|vole 21:43 33:20 45:41|volent 28:70 33:18
voles 28:84|volet 1:31 8:39 26:43 33:-1 40:16 43:33 45:29 49:42|volets 19:29 20:22 33:18 49:49|voleurs 19:50 33:18
volgde 13:62 23:48|volgden 47:72|volgen 3:0 12:20 20:26 27:6 29:17 31:23 33:9 36:18 40:-2 45:9
volgend 5:41 33:-2 34:43 40:25|volgende 3:22 10:-1 12:4 15:11 16:4 27:0 33:13 34:7 35:18 36:28 40:-8 45:3 53:3
volgens 1:20 2:23 5:23 10:37 12:19 33:-1 45:18 46:27|volgorde 5:41 9:42 20:26 33:-2 48:37|volgspot 32:75
volgt 2:5 5:16 8:10 9:39 10:-3 12:18 14:5 19:5 20:20 23:14 27:14 33:-4 34:6 40:-9 45:11
volharding 5:41 21:37 33:-2 45:36 47:41|volhouden 20:57|volk 3:44 33:15|volkerak 21:54 45:53|volksbank 4:71
volkslied 5:71|volksliedje 5:71|voll 6:52 47:53|vollalarm 21:64|volle 33:7 45:45 48:47
volledig 1:27 5:30 7:23 8:34 14:41 19:19 31:22 33:-13|volledige 1:19 2:29 9:23 11:36 18:21 33:-2 39:26 40:6 53:28
voller 9:32 33:26|vollmacht 12:22 29:67|vollmachtgeber 29:70|vollstandig 14:57 20:24 40:20|vollstandige 11:68
vollzahlig 27:60|vollzeitaquivalente 46:70|vollzeitkrafte 46:70|volmacht 9:25 29:71 33:-19|volmachten 9:73
volmachtgever 29:75|volmachthouders 4:77|volontaire 20:35 30:56 48:55|volontairement 3:33 9:54 33:18
volontiers 27:63 30:39|vols 33:31|volstaat 1:55 30:56|volt 53:72|voltage 33:30|voltijds 7:51 46:63
voltijdse 40:34 46:55 53:44|voltooid 5:71|volume 1:27 7:23 13:26 19:18 30:50 31:22 33:-14 43:42|volumes 33:11 40:47
volwassen 33:28|volwassene 33:15 35:58|volwassenen 6:42 20:31 28:48 31:37
vom 1:-1 2:-5 3:-3 5:32 7:2 8:25 11:26 17:2 19:-7 20:12 21:-1 23:20 28:4 29:4 31:-3 33:-7 34:-5 38:4 40:-5 42:2 43:-1 45:5 50:3 51:5 53:-2
vomit 33:23 48:55
von 1:-5 2:-1 3:2 5:1 6:-7 7:11 8:4 10:-4 11:-4 12:7 14:1 15:0 18:-5 19:0 20:2 21:-8 22:-2 23:14 24:4 26:-2 27:3 28:-3 29:4 30:6 31:-8 32:9 33:-2 34:-1 35:-4 37:17 38:-3 39:-2 40:3 41:-4 43:-3 44:6 45:-4 47:-4 48:-7 49:0 52:0 53:14
vond 3:46 30:28 33:-13 38:33 40:14|vondst 49:76|vondsten 44:72|vont 10:23 30:35 31:52 33:-11 40:15 45:29
voor 1:-6 2:11 3:-2 4:0 5:-3 6:-5 7:2 8:2 10:3 11:-5 12:13 13:-1 14:0 16:-7 17:-6 18:-6 19:1 20:-4 21:-1 22:-5 23:13 24:-3 25:3 26:5 27:1 28:-2 29:10 30:-1 31:4 33:-5 34:8 35:3 38:6 40:4 43:-7 44:0 45:0 46:-3 48:-7 50:13 51:10 53:-7
vooraf 19:26 20:36 34:27 40:34|voorafgaandelijk 34:61|vooral 3:31 7:26 19:21 31:44 33:-11|voorbeeldafleveringen 45:66
voorbehoud 10:27 27:55 44:38|voorbehouden 1:29 2:21 10:22 34:22 47:58|voorbereiden 33:28|voorbereidende 16:54 17:59
voorbereiding 16:54 18:28 20:14 22:28 23:27 44:29|voorbij 21:37 33:24|voorbije 15:53 30:48 31:42|voorbijgaat 19:61
voorbijkomt 33:28|voorbijvoer 47:72|voordat 40:55|voordeuren 33:28|voordoet 33:28|voorgefinancierd 10:62
voorgelegd 2:60|voorgesteld 33:28|voorhoofd 33:28|voorjaar 18:63 40:34|voorkeur 18:71|voorkomt 3:44 14:56
voorkwam 33:28|voorlas 33:28|voorleest 36:76|voorleesuurtjes 13:70|voorleggen 44:72|voorlegging 23:70|voorlegt 33:28
voorlezen 18:49 33:7 34:40|voorlopig 3:44 43:56|voorlopige 37:64 52:63|voormalige 45:66|voornaam 6:42 25:51 33:15
voornaamwoord 33:28|voornamelijk 53:66|voornamen 25:78|voornemen 33:28|voorop 47:72|voorpremiere 30:69
voorpremieres 31:63|voorproductie 41:70|voorproef 52:77|voorraden 0:75|voorrang 10:48 35:58|voorrecht 5:71
voorruit 19:39 33:21|voorschot 2:37 17:29 23:27 31:20 34:18 42:41 50:30|voorschotten 10:62|voorstel 23:64 44:47
voorstellen 20:36 44:64|voorstelling 5:35 7:31 12:22 18:37 32:29 38:41 43:24 45:21|voorstellingen 13:48 22:50 31:42
voorstudie 50:73|voort 33:28|voortdurend 19:61|vooruit 33:7 47:50 49:55|vooruitgereden 33:28|voorverkoop 40:21 42:69
voorwaarde 2:36 12:30 31:26 33:4 48:31|voorwaardelijk 12:67|voorwaarden 23:48 34:40 35:37 50:39
voorwerp 2:41 8:36 19:21 30:30 34:34|voorwerpen 20:48 35:52|voorwerpenlijst 24:76|voorzie 20:57
voorzien 16:33 33:-6 40:48|voorzitster 14:70|voorzitter 6:32 7:28 8:38 13:33 14:33 33:4
vor 1:2 2:-8 3:-3 5:4 7:-1 10:-1 12:1 13:1 14:2 18:12 19:3 20:7 21:6 22:-3 23:-2 24:2 26:2 27:-8 28:6 30:-2 31:-1 32:2 33:8 34:-3 35:0 36:3 37:4 40:-2 43:6 47:-2 48:-3 49:11 51:2 53:0
vorab 20:45 31:49|vorabendserie 13:64|vorabendserien 13:64|vorabverkauf 42:67|voran 47:66|vorangegangene 15:70
vorangegangenen 15:70|vorangehen 40:54|vorarbeit 20:58|vorarbeiten 34:60|vorarbeiterin 6:66|vorauffuhrung 27:60
vorauffuhrungen 31:62|voraus 28:69|vorausgefahren 33:29|vorausgesetzt 27:60|voraussichtlich 10:62
voraussichtlicher 18:67|vorauswahl 16:65|vorbehalt 27:52 40:32|vorbehalten 2:24 34:24 47:59|vorbehaltlich 27:60
vorbei 18:37 33:25|vorbeikam 33:29|vorbereitung 5:41 16:39 18:41 41:40|vorbereitungsanteil 16:65|vorbestehende 5:67
vorbezeichneten 27:60|vorbilder 19:45 32:57|vordering 10:62|vorderingen 0:75|vorderseite 25:72|vordiplom 13:64
vordruck 1:51 14:51|vorfuhrung 3:42 30:53|vorfuhrungen 31:62|vorgang 20:58|vorgange 20:58|vorgehen 20:45 30:53
vorgelesen 3:55|vorgenommen 3:55|vorgeschichte 44:67|vorgesehen 27:47 40:40|vorgesehene 42:67|vorgesehenen 40:54
vorgesprach 42:67|vorgesprache 16:52 26:57|vorgestellt 3:42 7:49|vorhaben 1:42 3:9 14:37 23:31 27:25 40:7
vorhabens 23:53 43:51|vorhanden 17:68|vorhange 33:29|vorhat 33:29|vorher 19:32 30:40 31:36 33:3|vorhersehbar 44:67
vorig 0:48 7:38 33:2 35:32 40:16|vorige 11:57 12:15 15:32 31:20 33:-21 35:12 36:16 40:13 44:12 47:12|vorigen 15:70
vorjahr 0:57 15:43 46:44|vorkalkulation 9:47 41:58|vorkaufsrecht 5:67|vorkommen 34:60|vorkommt 6:66|vorkosten 41:66
vorlage 1:26 4:22 5:17 13:15 23:40 27:29 40:4 51:39|vorlauf 30:53 41:53|vorlaufig 9:68|vorlaufige 41:66
vorlaufigen 12:64|vorlegen 34:60|vorleistung 16:65|vorlesen 48:65|vorletzte 49:70|vorliegenden 12:64
vorliegender 17:68|vorliegt 40:54|vorliest 33:29|vorm 8:34 20:28 27:22 33:-13 40:27 43:28 45:25|vormen 20:57
vormittag 20:45 33:16|vormittagen 13:64|vormt 27:63|vorn 24:49 30:45 33:8|vorname 25:72|vornamen 6:39 25:59 33:3
vorproduktion 18:54 41:53|vorrang 2:61|vorrate 0:71|vorrecherchen 20:58|vors 33:29|vorschlage 44:67|vorschriften 14:65
vorschulanimation 30:66|vorschule 27:60|vorschulkinder 31:62|vorsichtig 33:29|vorsitzende 23:66|vorsorge 31:62
vorspann 2:51 24:53|vorst 20:44 33:15|vorstand 8:70|vorsteherin 33:29|vorstellen 27:60|vorstellung 18:67|vortag 33:29
vorverkauf 42:67|vorvertrag 5:67|vorweg 33:29|vorwiegend 7:62|vorwurf 40:54|vorzuglicher 12:50 23:53|vorzulegen 34:60
vorzunehmen 29:70|vos 5:30 11:31 27:54 33:-11 35:27 44:26|voss 27:64
vote 2:11 10:14 18:46 19:13 27:15 29:31 33:3 35:26 40:7 48:25|voted 27:64|votee 2:63|votent 33:18 35:64
votes 45:58 48:63|votre 2:-12 3:-4 11:7 12:41 17:15 19:-10 23:43 26:20 27:36 28:17 33:-32 34:13 35:13 40:0 50:27
votum 1:51 44:54|voucher 15:74 17:34|vouchers 15:64 53:54|voudra 33:31|voudraient 3:60|voudrais 3:52 19:16 20:22 31:20
voudrait 6:32 33:24 45:27 52:42|voudrez 11:68 12:59|voulais 3:60|voulait 33:31|voulez 27:45 33:23|vouliez 15:83
vouloir 3:33 6:47 20:17 33:13|voulons 3:38 19:29 20:22 27:31 31:33|voulu 3:42 6:25 12:20 20:18 33:0 40:6 47:28
vous 1:-3 3:-3 9:-2 11:20 12:44 15:0 16:2 17:16 18:6 20:-19 21:-3 23:38 26:1 27:26 33:-20 34:3 35:16 36:1 37:14 40:4 42:-6 45:-7 46:8 47:15 53:-12
vouwt 33:28|voyage 6:25 7:18 15:32 16:22 20:19 25:36 33:15 40:7|voyageait 33:31|voyagent 40:58|voyages 16:63 41:58
voyageur 19:64|voyaient 3:46 20:43|voyait 3:46 47:66|voyant 33:18 49:70|voyez 20:57|voyons 27:13 33:29 40:4
vr 13:35 20:16 22:50 30:41 43:37
vraag 1:21 3:9 4:18 9:14 17:14 20:16 21:9 22:13 30:21 33:-20 36:17 43:11 44:31 45:8 46:18 47:21 50:14 51:18
vraagt 6:3 10:15 12:2 20:-9 21:10 23:4 33:22 35:5 40:-10 48:2|vracht 21:41 33:15 48:41|vrachtwagencabine 20:57
vragen 10:1 12:46 20:7 29:14 33:-3 34:1 36:25 40:20 42:12 43:9 44:12|vrai 3:16 6:14 14:41 19:41 31:14 33:0 40:-5 53:9
vraie 3:8 6:25 19:25 20:18 33:16 40:19|vraies 3:33 5:51 19:37 33:4|vraiment 19:50 33:4 45:44|vrais 19:57 31:30 48:39
vraisemblable 44:77|vrancken 5:36 7:34 8:42 10:21 11:37 19:25 43:33|vranckx 33:28|vranken 19:34 22:56 36:54 43:45
vrederechter 34:61|vreemd 33:28|vreemde 3:31 33:23|vreemden 33:28|vreest 6:69|vreselijk 33:28|vriend 28:50 33:22
vriendelijk 6:51 33:11 44:41|vriendelijke 6:24 12:42 23:37 27:44 33:-16|vriendelijkheid 3:58
vrienden 12:37 13:39 17:42 22:40 34:30|vriendin 33:28|vriendinnen 33:28|vriendschap 30:69|vriendt 21:68|vrieskou 33:28
vriest 33:28|vrij 2:2 5:43 7:7 18:13 19:3 33:-14 34:36 39:29 40:8 51:19 52:19|vrijdag 22:50 33:7 35:50
vrijdagavond 33:28|vrije 29:75|vrijheid 33:28|vrijloop 33:28|vrijwaart 34:61|vrijwillig 33:28
vrijwilligers 10:35 16:41 18:44 43:43|vrijwilligersuren 16:67|vroedvrouw 3:58
vroeg 3:29 6:17 23:18 33:9 40:15 44:21 47:31|vroegen 30:69|vroeger 3:20 11:27 13:23 20:28 33:1 44:25 47:25 53:19
vrolijk 27:50 33:15|vrolijke 33:28|vrouw 2:-4 3:-6 6:25 20:3 21:4 22:7 28:11 31:9 33:20 34:-3 50:9
vrouwelijke 33:15 40:42|vrouwen 3:8 20:8 30:20 31:33 32:25 33:13 38:25|vrouwenstem 33:28|vrt 42:72
vs 2:33 11:45 16:34 24:47 48:41|vte 7:22 46:74|vtm 22:71
vu 1:13 3:16 6:16 10:11 12:2 13:1 19:4 20:-3 21:3 22:5 23:7 24:12 27:6 28:21 30:17 33:-1 34:9 36:25 37:27 40:-13 43:5 44:7 45:1 52:16
vue 0:15 2:7 3:-7 4:36 9:14 13:4 19:-3 20:8 21:7 22:9 24:15 30:10 33:5 34:-3 36:18 38:16 39:17 40:9 44:10 45:23
vues 9:20 10:17 13:10 14:10 18:16 19:15 20:-4 22:34 24:33 31:16 32:22 33:-18 34:3 40:22 41:15 43:14
vuik 19:30 22:40 27:33 36:46 43:38|vuil 33:28|vuilbak 33:28|vuile 19:61|vulgaire 19:64|vullen 1:57 7:21 29:31 33:2
vulling 24:76|vult 33:22 35:46|vus 7:51 32:52 33:0 38:51|vuur 22:33 33:18 35:33 40:18|vuurtoren 22:76
vuurtorenwachter 33:28|vyle 7:66|vyncke 2:39 5:50 43:48|vza 46:70
vzw 0:14 1:17 2:12 4:16 7:18 9:12 10:10 11:13 12:6 14:9 23:18 26:35 27:2 29:13 34:10 35:10 37:16 40:-6 43:23 51:25
w 2:-2 3:-5 5:20 6:10 9:18 10:0 11:37 12:20 16:23 22:24 23:15 24:19 25:23 34:28 47:25 53:6|w10 18:71|w11 18:71
w13 18:71|w17 18:71|w18 18:71|w2 18:71|w20 18:71|w3 18:71|w36 18:71|w39 18:71|w40 18:71|w46 18:71|w47 18:71|w8 18:71
waag 31:64|waage 33:20 35:50|waagerecht 33:29|waaien 33:28|waal 3:44 33:15
waals 1:6 7:2 8:13 10:9 15:35 16:15 17:38 31:1 33:-24 36:13 40:-7 42:43 43:7 45:4 53:23
waalse 1:2 3:-9 6:2 7:7 9:15 10:27 11:7 12:9 17:14 29:16 30:3 31:-3 33:-30 40:21 42:14 43:12 53:39|waanzin 3:44 33:15
waar 1:-3 3:17 9:6 14:5 15:3 17:7 19:5 20:10 21:8 30:-2 31:-2 33:11 35:0 36:11 38:3 40:-10 42:1 43:10 44:1 45:1 47:0 48:3 53:4
waarbij 33:28|waarbinnen 19:61|waarborg 2:47 35:58|waarborgen 34:61|waarborgt 40:55|waard 33:28|waardeerde 23:70
waargebeurde 5:71|waarheen 33:28|waarheid 6:29 14:30 33:23|waarin 3:34 14:23 19:14 31:17 33:10 38:27
waarmee 33:23 40:29|waarom 3:23 6:11 9:26 20:0 33:0 36:18 38:17 40:25 44:15 45:27|waaronder 2:47 23:56
waarop 3:27 10:22 20:17 33:6 34:21 47:31|waarover 9:52 33:21|waart 47:72
waarvan 1:9 7:16 10:24 13:10 16:8 19:1 20:-2 23:10 26:16 33:-9 34:9 40:22 41:10 42:13 43:10 53:17
waarvoor 2:29 10:31 14:39 40:38|waarzegger 33:28
waas 2:10 6:18 21:17 24:34 30:19 34:19 36:25 37:27 43:19 44:22 45:16 47:34 49:26|waasten 1:47 43:48 53:44
wach 38:56 48:52|wache 19:33 21:39 33:14|wachmann 33:29|wachseinband 33:29|wachst 33:29
wacht 6:12 17:16 21:11 30:13 31:7 33:21 45:10 48:14|wachten 6:10 12:9 19:25 20:9 31:5 33:15 38:16 40:8 44:14
wachter 33:28|wachtlijst 33:28|wachtmeester 6:69|wachtmeister 22:52 39:57|wachtte 33:28|wachttijd 30:69
wachttijden 45:66|wachturen 26:75|wachtwoord 39:69 52:54|wachtzaal 13:39 22:50 31:24 38:35 39:47|wad 39:76
wael 6:50 33:25|waelkens 5:41 8:44 13:39 37:46 43:39|waffeln 13:64|waffles 21:72|wagen 19:19 33:27
wagener 13:38 19:32 36:45 43:38|wages 33:16 40:42|waggon 16:21 19:14 24:26 27:16 31:18 40:21 41:22 45:20 50:25 53:19
wagner 33:31|wagon 28:57 32:56 33:4 48:50|wagonnetje 33:7 44:51 48:47|wagonnets 33:31|wagons 33:31|wahlweise 31:62
wahnsinn 3:55|wahr 14:59 33:3|wahrend 19:18 20:37 27:20 33:-11 34:31 35:28|wahrheit 3:15 14:25 20:18 28:29 33:13 45:24
wahrnehmungsrechte 2:61|wahrscheinlichkeit 50:68|wahrung 33:29|waid 24:70|waimes 33:12 40:33 53:46|waist 33:16 35:62
wait 2:21 20:30 21:30 28:34 33:8 44:31|waiting 3:10 17:35 20:22 26:29 32:28 33:9 38:27 44:24|waits 3:22 33:27
waive 2:63|waiver 2:42 5:50 40:34|waivers 5:72|waives 2:63|wake 33:30|wakes 12:27 33:21 48:44
wakker 20:13 33:22 40:11 48:24|wal 7:38 19:34 33:15|walburga 44:67|walburge 27:66|walcourt 53:72|wald 33:29
walen 33:28|wales 8:45 10:32 31:35 42:41 51:47|walk 7:19 10:16 13:20 20:34 21:25 22:24 33:2 40:8
walked 20:46 33:8 47:39|walkers 33:30|walkie 20:57|walking 3:18 20:27 33:22|walks 10:14 19:11 33:21 44:23 45:20 48:23
walkthrough 52:80|walkyrie 10:66|wall 3:9 9:17 19:3 20:9 21:14 24:19 32:30 33:10 35:18 37:22 45:12 47:16 49:30
wallen 24:76|wallerode 22:66|wallimage 7:9 12:20 17:19 42:68|wallimpact 1:45 11:6 12:24 17:54 25:10 29:40 40:-6
wallis 40:54|wallon 1:12 10:36 13:10 17:30 20:-4 34:3 38:34 40:-3 41:15 42:45 43:26 50:19 53:23
wallonia 1:15 4:15 5:8 7:2 8:10 10:10 14:5 15:23 17:8 20:2 22:7 29:12 34:-2 36:13 40:13 42:19 43:5 46:14 51:12 53:44
wallonie 0:1 1:9 2:-4 4:3 5:4 7:4 8:1 9:-1 10:-2 12:8 14:0 15:7 16:1 17:25 19:-7 20:-16 22:-6 23:-5 26:7 29:1 30:1 31:7 33:-31 34:-9 40:10 42:12 43:5 46:2 50:4 51:1 53:46
wallonien 1:31 3:22 12:30 17:34 53:42|wallonisation 53:72|wallonische 31:36 40:27 53:49|wallonischen 10:33 29:29 53:55
wallonischer 17:41 42:41 53:49|wallonne 7:15 8:27 15:29 17:25 22:22 27:12 40:4 42:44 53:54|wallonnes 53:72
wallons 27:22 53:69|walloon 7:4 10:23 12:6 15:14 17:39 20:4 29:13 34:0 36:14 40:-8 42:20 43:16 53:46
wallpaper 32:59 33:20|walls 27:43 33:22|walsen 53:66
walter 5:16 6:22 9:17 19:5 20:7 24:20 27:8 33:9 34:6 36:31 40:0 47:16 49:20|walters 33:29
walzwerk 16:31 18:33 33:8 48:31 50:35|wand 6:12 18:14 20:15 21:20 26:17 33:15 36:28 48:12 49:17|wanda 20:59
wande 33:29|wandelaar 33:28|wandelen 20:57|wandelfilm 20:57|wandeling 3:38 20:48|wandelroute 31:63|wandelt 33:28
wanden 50:73|wanderausstellung 31:62|wanderer 33:29|wandern 19:58|wandert 3:19 19:34 33:18|wanderweg 31:62
wandlung 44:67|wang 33:28|wann 9:54 33:16|wanneer 1:5 2:13 3:4 6:6 18:28 20:21 27:21 28:21 31:0 33:8 43:7
wannes 2:27 3:34 19:27 43:49|wanprestatie 2:39 10:54|want 3:27 6:0 7:-4 18:1 19:28 20:12 22:2 27:-7 33:10 40:-1 47:10
wanted 3:50 6:20 28:24 33:1|wanting 33:30|wantrouwen 21:68|wants 3:-2 6:44 19:0 21:11 30:12 33:16 34:1 40:-6 44:22
wanze 29:76|wapen 19:61
war 1:-2 2:-4 3:25 11:16 13:5 19:-6 20:5 21:12 27:-7 28:4 30:2 33:10 34:-7 37:7 38:5 40:-14 43:-2 45:-1 47:19
warcbebb 4:71|warche 4:71|ward 16:27 21:30 27:22 31:22 32:35 33:-12 36:35 45:28 48:31|wardour 27:64
wardrobe 33:-8 41:64 53:30|ware 19:15 20:10 27:17 33:15 38:26 40:21|waregem 38:74|warehouse 33:30
waren 3:22 19:12 20:14 33:12 40:10 44:23 47:23|wargnies 33:31|warichet 5:50 34:55
warm 19:18 21:15 27:-2 31:7 32:27 33:9 38:10 40:-10 45:36 47:8 48:5 52:13|warme 12:27 19:32 27:25 31:23 33:10
warmer 24:50 31:43 33:10|warmest 33:30|warmgeel 32:75|warned 14:68|warning 33:30|warns 33:30|warranties 2:29 34:59
warrants 34:62|warranty 5:72|warte 20:58|warten 3:8 6:30 19:22 20:11 33:6 38:22 44:20 47:27|wartende 39:71
wartenden 13:51 39:57|wartesaal 35:69|wartet 33:23 44:31 48:29|warum 3:27 9:28 12:8 33:0 36:15 40:21 44:21 45:17 47:10
was 1:-10 2:-11 3:24 5:-3 6:6 7:-3 8:-1 9:3 11:7 13:0 14:-4 15:-4 16:-4 19:-1 20:4 21:7 22:0 23:-3 27:-6 28:0 29:-4 30:-3 31:-6 33:5 36:0 38:0 40:1 43:-5 44:4 45:5 47:14 48:-4 53:-2
waschbrett 19:45 32:57|wasche 33:29|waschen 21:51 48:52|wascherei 33:29|wash 33:30|washes 33:30
washing 32:50 33:16 48:46|washroom 33:30|wasknijper 21:68|wasmes 13:71|wasn 3:37 6:51 38:54|wassen 19:61
wassende 2:6 5:17 6:14 10:7 11:20 17:18 18:16 19:6 21:13 27:9 31:9 32:21 36:21 37:23 40:1 42:18 43:15 44:18 45:12 52:23
wasser 3:1 19:15 20:4 21:10 22:11 24:16 31:15 33:9 37:18 39:24 45:20 49:16|wasserfilm 32:70|wasserflecken 32:70
wasserij 48:68|wassers 20:58|wasserspiegel 33:29|wasserstand 19:31 20:31 33:16|wasserstande 31:36 33:16 48:39
wasserstanden 20:58|wasserwaage 21:27 32:33 33:19 48:28|wast 33:28|wastafel 33:28
wat 1:-8 2:-5 3:13 5:9 6:4 9:18 10:-2 11:11 12:-1 14:-2 15:2 16:2 17:-4 18:2 19:3 20:7 21:3 22:6 27:-13 28:3 29:-2 30:-7 31:-13 33:0 34:-15 36:4 37:1 38:9 40:6 43:1 44:9 45:5 47:2 48:0 53:0
watch 7:10 30:28 31:26 33:6 39:55 52:41|watched 31:51 39:65|watches 6:32 9:36 31:25 33:20|watching 19:39 20:37 33:8
water 3:-9 6:-3 7:-7 16:-5 18:9 19:17 20:-1 21:8 22:-2 24:3 27:-10 28:1 30:5 33:12 35:7 39:11 40:-5 41:8 44:-1 45:13 47:21 48:-2 49:18 50:1
waterbouw 30:69|watercolour 24:77|waterdichte 21:68|wateren 22:58 39:62|waterfall 42:72|waterford 13:46 33:22
waterkwaliteit 33:28|waterland 22:71|waterline 19:61|waterloo 53:68|watermarked 12:55 39:65|waterpeil 33:28
waterpolitie 33:28|waters 22:58 39:65|waterscenes 30:69|waterschei 4:77|waterside 31:64|waterstaat 34:61
waterstand 45:66|waterstanden 40:55|waterval 10:62|waterway 45:70|waterways 50:76|waterwegen 32:75
wathelet 7:42 27:39 36:57 44:50|wathieu 33:31|watt 6:33 21:31 24:37 32:36 33:9|watte 33:29
wautelet 1:31 7:20 9:22 12:30 13:13 14:23 27:8 29:37 40:0 43:16 46:28 50:20
wauters 7:22 13:25 14:25 19:18 22:47 27:20 33:-15 43:38|wauthier 33:16 36:58|wave 13:45 22:49 31:32 33:-3
waver 3:23 7:31 40:21 53:52|waves 33:30|waving 33:30
wavre 1:19 4:29 7:17 8:27 14:28 20:17 29:27 34:13 43:36 45:14 53:30|way 2:2 3:8 6:11 14:8 20:13 33:20 34:1 38:15 40:5
ways 10:34 20:39 21:42 28:46|wbi 15:83|wdr 22:66
we 2:-10 3:0 4:2 5:-2 7:15 10:-9 11:0 12:10 14:3 16:-10 18:-5 19:13 20:13 21:-8 22:-8 23:-5 24:-3 27:18 30:2 31:5 33:-6 34:-11 35:-4 36:5 40:21 42:-6 43:-7 44:-4 45:-3 46:0 53:8
weak 3:59|weakness 6:72|weaknesses 44:73|weans 35:76|wearing 20:45 33:16|wears 33:30
weather 18:18 19:19 20:5 21:19 22:18 32:24 33:11 38:22 40:13 48:19|weathered 24:77|weathermen 22:71
web 7:11 13:14 19:14 22:51 31:24 38:25 40:15 42:19 45:20 50:22|webcomic 1:33 5:35 34:45 47:34|weben 20:58|webens 45:64
weberei 32:44 33:24|weberinnen 19:45 20:45|webinaire 35:78|webreeks 13:39 22:40 33:-2 34:30 39:45
webreeksen 7:51 40:42|webserie 13:49 22:58|webserien 7:49 40:40|website 15:64 51:65|webspin 21:68|webstuhl 20:45 24:57
webstuhle 16:29 18:31 19:22 26:34 40:17 41:30 53:27|webstuhlen 33:29|webt 20:58|wechsel 10:62|wechseln 19:58
wechselt 10:35 19:32 33:3 45:37|wed 35:76|wedden 33:28|weddenschap 6:55 33:15|wedding 21:31 28:34 33:15 47:46
weder 14:55 15:39 17:37|wednesday 33:22 47:52|weduwe 28:48 33:23|weduwen 28:61 33:15|weduwnaar 6:51 33:18|wee 13:67
weed 33:30|weegbon 33:28|weegbrug 33:28|weegt 47:72
week 2:-2 3:3 6:1 11:6 12:7 18:39 20:10 21:14 27:-1 30:9 31:20 33:2 35:4 38:6 40:7 45:16|weekblad 38:74
weekdays 6:53 40:46|weekend 22:34 31:41 33:6 45:42|weekends 31:51 33:14|weekje 33:28|weekly 6:41 38:71
weeks 2:33 3:0 10:-4 16:26 18:13 20:-9 23:6 28:8 31:6 33:-1 36:9 40:3 41:12 45:2 50:27 53:19|weent 33:15 48:54
weep 3:59|weeps 33:30|weer 3:0 19:3 20:0 30:12 33:14 34:21 40:16 47:14 48:11 53:9|weerhouden 40:55|weerkaatsing 30:69
weerszijden 33:28|weet 3:9 6:14 14:15 16:4 19:-3 20:0 33:20 45:3 48:4 52:13
weg 3:0 6:6 11:9 14:-2 19:10 20:8 21:17 28:3 32:4 33:14 36:5 40:-2 45:4 47:0 48:19 49:5 51:5|wegdoen 33:28
wege 20:45 31:49|wegen 3:11 9:27 13:23 33:17 35:28 49:29|wegens 13:36 21:33 33:15 35:37|weggaat 7:65|weggegaan 33:28
weggegangen 33:29|weggegeben 33:29|weggegooid 33:28|weggeht 32:70|weggelassene 3:55|weggelaten 10:62|weggelopen 33:28
weggenommen 33:29|weggestuurd 33:28|weggeworfen 33:16 45:50|weggingen 3:58|weggooien 11:60 33:15|weglating 33:28
wegrestaurant 45:66|wegrijden 19:61|wegschaut 33:29|wegsturen 33:28|wegvoerde 33:28|weh 33:29|wehen 28:56 33:16
wehmut 20:58|wehr 22:66|wehrle 27:60|weht 33:29|wehtun 7:62|wehtut 3:55|weiblich 31:62|weiblicher 40:54
weich 19:37 26:49 45:43|weicher 33:29|weichzeichner 19:58|weide 33:28|weiden 33:29|weigeraar 33:28|weigeraars 33:28
weigeren 3:36 20:36 33:7|weigering 2:47 10:48|weigert 3:17 6:29 33:20 48:28|weigh 20:24 33:16 36:42 45:35
weighbridge 1:20 2:14 3:10 7:12 10:15 12:20 23:25 27:15 33:-1 36:28 43:20 44:24|weighed 20:37 33:22|weighings 33:30
weighs 3:20 6:33 12:30 33:4 47:44 48:34
weight 1:25 2:8 3:4 10:9 12:14 19:6 23:30 28:20 33:-7 36:22 37:36 41:16 43:25 44:18|weighted 30:73
weihnachten 3:38 33:11 47:36|weil 3:16 7:20 12:3 19:12 33:9 36:10 40:20 45:11 47:13 53:2|weiland 33:15 48:54
weile 33:29|weinig 3:8 6:19 7:27 19:39 31:13 33:-21 40:17 44:22 45:17|weinige 53:66|weint 20:37 33:21
weir 8:43 10:30 13:34 31:31 39:55|weirich 2:28 5:51 20:24 36:42 43:34|weise 3:55|weismes 25:59 53:49
weiss 3:3 6:24 14:4 19:6 20:6 24:18 30:5 32:10 33:14 44:15 47:5 48:13 49:9|weisse 21:51 40:40|weissem 33:29
weissen 33:29|weisser 32:57 33:16|weisses 33:29|weist 33:29|weiswampach 33:29|weit 19:37 33:8 48:31 49:36
weiter 2:14 11:22 18:21 21:18 33:11 35:22 44:32 45:17|weitere 2:28 5:17 15:30 17:17 34:40 40:3 43:14 46:30
weiteren 14:51 44:54|weiterentwickeln 44:67|weitererzahlt 38:69|weiteres 34:60|weitergabe 34:60
weitergeben 34:39 35:48 52:51|weitergegeben 3:42 33:16|weiterhin 29:70|weiterleiten 39:71|weiterschreiben 3:55
weiterzudrehen 33:29|wekelijks 30:56 31:50
weken 2:16 3:-4 13:9 16:16 18:10 19:21 23:9 27:2 31:2 33:5 40:-6 41:19 48:7 50:28 53:5
wel 3:0 11:27 19:3 20:10 24:18 27:16 33:3 34:3 35:13 40:15 44:22 45:19 53:8|welche 1:44 5:46 19:37|welchem 33:29
welchen 30:66|welcher 33:29|welches 20:45 33:16|welcome 27:37 33:3 38:49 48:46|welding 50:76|weldra 33:28
welfare 50:76|welk 33:28|welke 1:26 3:27 19:18 20:15 30:27 33:10
welkenraedt 1:26 4:34 7:22 8:32 12:24 14:17 40:12 43:27 53:37|well 3:2 6:15 21:26 22:14 23:17 31:7 33:20 36:20 44:15
welle 48:65|wellens 19:61|wellingtons 35:76|wellness 28:54 33:8 53:46|welsh 13:33 17:38 27:30 31:43 40:21
welt 2:14 33:-6 36:25 42:32 45:52|welten 19:45 33:16|weltkino 27:63|weltvertrieb 10:18 31:30 40:21 42:56
weltweit 2:56 40:23|wem 5:46 45:43 47:45|wen 28:43 31:49 36:45|wendy 27:63|wenen 3:36 20:36 33:7
wenig 19:23 20:12 21:29 31:16 33:7 40:26|wenige 7:49 31:49|wenigen 19:45 33:16|weniger 3:42 11:42 44:41
wenigstens 33:29|wenke 27:60
wenn 1:1 2:-3 3:13 6:18 12:0 14:1 18:4 19:25 20:15 23:10 27:9 28:5 29:6 30:2 33:-4 34:-4 37:8 40:-10 45:0 47:15 53:-1
wens 42:72|wensen 10:48 27:50|wenst 2:26 10:27 27:29 34:48|went 3:37 7:20 33:16 47:28|wept 38:76
wer 3:4 5:3 6:1 7:5 9:9 10:14 17:4 19:-6 20:15 21:11 22:1 28:5 31:5 33:2 35:21 36:20 37:8 43:0 44:3 45:15 47:9
werbespots 22:66|werbung 7:62|werd 0:16 2:1 4:18 7:28 10:13 11:15 13:21 14:33 20:-2 21:9 23:11 30:11 31:4 33:-5 40:7
werde 20:48 33:11
werden 1:-1 2:-5 3:1 6:7 7:-5 10:-4 13:-1 14:-1 19:12 20:16 21:-1 23:13 27:16 28:4 29:4 30:1 31:-5 33:-7 34:19 35:3 40:-5 42:2 45:-2 51:12 53:19
were 3:12 5:13 6:14 7:19 20:12 21:14 31:14 33:9 38:17 47:41|wereld 2:35 19:18 27:10 33:-25 36:22 40:2 44:19 45:47
wereldberoemde 20:57|wereldkampioen 3:58|wereldverkoop 27:50 42:59|wereldwijd 2:57 34:27|weren 21:72|werf 33:28
werfe 19:58|werion 1:31 7:26 8:38 12:30 14:28 25:44 34:21 40:15 46:41
werk 1:31 2:9 3:15 6:4 7:0 11:8 18:5 19:19 20:4 21:2 22:6 27:8 33:-10 34:12 39:30 53:15|werkdagen 2:60
werke 1:34 5:37 7:44 22:35|werkelijk 33:15 40:42|werkelijke 10:62
werken 7:39 8:21 12:13 14:16 20:14 31:9 33:1 39:22 40:13 48:14|werkende 19:53 53:44|werkes 1:65|werkgelegenheid 53:66
werkgever 8:44 35:40 51:67|werking 16:46 41:48 45:45|werkingskosten 0:75|werkingstoelage 15:74|werkleute 23:66
werklohn 2:61|werknemer 33:28|werknemers 46:76|werknutzungsrecht 2:61|werkplekken 7:65|werksleitung 27:60
werkstatt 16:44 18:46 53:42|werkstattwand 13:64|werkt 3:4 13:17 20:4 30:16 31:22 33:12 40:14 44:28 53:13
werkte 3:36 13:48 33:7|werkten 31:63|werktitel 27:32 43:65|werkuren 53:66|werkvertrag 2:61|werkvertrage 5:67
werkwoorden 3:58|werkzaamheden 1:47 14:48 34:40|werner 6:58 33:16|weronika 34:62|werpt 19:61|wert 33:29|werte 27:60
werter 27:60|werthplatz 4:71|wery 7:31 12:34 15:45 20:19 40:20 43:37 53:34|wesel 22:66|weser 20:24 33:16 47:45
weserbogen 4:71|weserstrasse 26:71
wesertal 1:12 2:8 4:19 5:26 7:10 8:17 10:17 14:12 17:15 22:13 27:8 29:17 30:14 34:8 43:20 50:16 51:18
wesley 6:45 21:61|west 3:19 13:27 31:23 33:-11 38:35 42:34 43:44|westdeutscher 27:60|weste 35:69|westen 13:64
westermann 27:63|western 7:45 19:39 38:54|westeuropa 24:70|westfalen 12:50 30:53|westland 20:57|westport 13:67
wet 2:10 10:11 21:19 22:18 24:33 32:43 33:11 48:20 49:24
weten 3:16 12:5 14:7 19:-2 20:16 27:1 33:10 35:9 40:21 44:19 45:4|wetende 14:70|wettbewerb 2:61
wettbewerbsanalyse 30:66|wettelijk 1:55 33:15|wetten 45:66|wetter 20:33 33:12 40:19 41:31|wetterbericht 3:42 33:16
wetterstationen 33:29|wevelgem 13:56 43:56|wexford 2:21 10:22 13:26 16:27 17:31 26:36 34:21 40:13 43:27
weydert 10:52 27:52|wezet 53:66|wg 13:38 21:38 35:42 45:37|wharf 27:64
what 0:-2 1:-3 2:1 3:18 5:-3 6:2 7:-1 9:7 10:0 11:0 12:-11 14:0 15:-2 16:-2 18:-8 19:-4 20:7 21:-7 22:6 24:-2 28:4 30:2 31:-4 33:4 34:-14 36:15 38:10 40:3 41:-8 44:15 45:6 47:-1 48:-6 53:8
whatever 2:23 10:24 20:32 33:16|wheel 33:25 47:42|wheelhouse 33:30|whelan 5:50 27:43 34:41
when 2:-10 3:15 6:-1 9:3 10:4 12:-4 18:12 19:8 20:7 23:9 26:5 27:-9 28:20 29:4 31:5 33:11 34:-3 35:3 37:7 38:3 40:-4 47:8
where 1:-4 3:17 6:-1 7:-7 10:-9 12:-4 16:3 17:16 19:15 20:15 21:-1 28:2 30:0 31:12 32:4 33:9 36:4 39:6 40:-13 42:7 43:7 45:-3 53:-5
whereas 34:62|whereof 34:49 41:57|wherever 33:30|whether 3:27 20:7 28:24 30:22 33:14 34:23 40:4
which 0:8 2:-1 3:17 5:-4 7:-3 12:-7 13:10 14:-7 19:4 20:6 21:-3 23:-2 27:0 28:11 29:1 31:0 33:9 34:1 36:1 40:16 42:-3 43:-7 46:2 47:-2 53:-8
whichever 3:59|while 3:19 19:34 20:40 33:3|whip 49:77|whispered 33:30|whispers 19:47 33:16
whistle 32:46 33:12 48:42 49:46|whistling 33:30|whitby 38:76|whitcombe 44:73
white 5:16 19:14 21:30 24:19 32:19 33:13 37:21 43:14 48:33 49:19|whiteboard 32:75|whites 22:71
who 2:-17 3:13 5:7 6:9 7:4 9:3 10:-4 12:-3 16:-10 17:3 19:7 20:9 21:5 27:-16 28:15 31:20 33:8 36:10 40:-8 42:-7 44:4 45:9 47:-6 53:-1
whoever 3:15 10:20 19:17 20:15 27:20 31:21 33:-14 43:25 45:26 49:34
whole 2:3 3:10 7:7 10:4 19:19 20:10 27:4 33:16 36:17 40:-5 44:13|wholly 10:64
whom 3:8 4:38 10:5 14:10 15:18 21:13 27:28 29:17 31:16 33:4 40:7 45:11|whore 33:30
whose 3:21 20:9 28:37 33:17 40:5 45:19
why 3:25 7:0 9:9 12:2 19:-6 20:-8 21:6 24:11 27:-2 28:9 33:0 36:20 40:25 45:28 47:7 53:1|wichtig 49:70|wichtigem 2:61
wichtiger 40:54|wichtigste 40:54|wicked 33:30|wide 19:37 20:15 27:11 33:-11 49:61|wider 40:55|widerruf 29:64 33:3
widerrufen 29:70|widerruflich 29:70|widerspruch 23:66|wides 19:61|widow 3:18 6:31 21:40 28:34 33:1 36:36 44:32
widowed 6:72|widows 28:75
wie 1:-8 2:-14 3:7 5:4 6:8 7:5 9:1 10:-1 11:2 12:-9 13:-8 14:-8 17:1 18:-6 19:4 20:10 21:7 22:-3 27:-10 28:-3 29:-3 30:-7 31:6 32:1 33:5 34:-14 35:8 36:9 37:0 38:8 39:-2 40:-7 42:1 43:2 44:1 45:12 46:-2 47:8 48:0 49:-2
wieder 3:11 6:11 28:14 33:18 34:15 36:17 38:14 40:-1 48:10|wiederaufbau 0:71|wiederaufbauhilfe 15:70
wiederholung 2:47 20:45|wiederholungs 2:61|wiederholungsvergutung 2:61|wiederkehrende 45:64|wiedervernassung 33:29
wiederverwenden 40:54|wiegand 44:67|wiege 21:64|wiegt 19:32 33:16 45:37|wielen 33:21 49:55|wielerclub 13:70
wielerkoers 33:28|wielertijdschrift 34:61|wielertoeristenbonden 31:63|wielrennen 3:58|wieltjes 33:15 49:62|wien 13:64
wiens 33:23 42:46|wier 20:57|wiese 32:44 33:24|wiesen 33:29|wiet 33:28|wife 3:20 21:30 31:14 33:16 44:22 45:19 47:23
wig 35:76
wij 1:-6 2:-10 3:6 4:17 7:14 9:10 10:-13 11:4 12:24 15:-1 19:-7 20:9 22:-4 23:4 27:30 31:-4 32:0 33:-17 34:-9 40:24 42:2 43:0 46:9 47:-3 50:-2
wijd 33:2 48:41 49:62|wijkagent 33:28|wijn 48:68|wijnrood 32:75|wijsheid 47:72|wijst 10:32 33:24
wijsvinger 33:15 49:62|wijze 2:60|wijzelf 31:63|wijzigen 33:28|wijziging 14:70|wijzigingen 9:59 12:54
wil 3:25 6:26 19:18 20:1 21:10 27:1 28:8 30:3 31:-9 33:5 34:-1 35:-2 40:-3 44:10 45:7 48:0|wilde 3:35 33:21
wilden 3:58|wildern 28:69|wilf 3:10 6:24 19:13 24:29 27:16 33:13 44:24 45:30|wilkin 7:66
will 2:-10 3:10 6:13 9:5 10:-4 12:-1 13:-6 14:-5 15:-1 17:-5 19:15 20:16 21:8 23:9 27:-3 28:3 30:-5 31:2 33:5 34:-14 35:13 38:-2 40:2 42:-2 43:-9 44:4 45:-4 53:2
willen 3:23 6:6 9:10 10:-1 12:5 20:2 27:28 31:10 33:4 40:17 45:4 53:3|willi 6:69|willing 27:64|wilma 6:39 21:47 33:12
wilmet 22:76|wilt 3:36 33:21
wim 2:8 3:-8 5:20 6:10 10:2 12:8 13:10 16:4 17:21 19:1 21:8 23:7 25:18 27:21 29:15 33:-5 34:9 37:18 43:24 44:13
wimpern 32:70|wims 33:15 48:54|win 7:66|winant 1:39 8:42 12:39 14:39 29:47|winch 32:47 33:13 48:53
wind 3:-4 5:8 9:9 13:5 19:7 20:5 28:10 30:7 31:3 33:9 34:1 36:26 38:19 39:12 40:-6 41:16 43:1 47:6 49:10|winde 33:29
windeln 20:58|windes 40:54|windforschung 16:65|windhaan 5:38 7:41 39:56 52:43|winding 19:39 33:8 48:51
windlass 24:50 33:3 49:50 52:53|windmaschinen 19:58|windmesserin 33:29|window 3:1 19:3 20:20 31:25 33:19 42:15 49:20
windows 31:30 32:43 33:22|windowsill 33:30|windprobe 18:67|windrader 33:29|winds 33:16 48:59|windscreen 33:30
windstille 19:58|windstillen 33:29|windverfahren 5:54 10:48|wine 24:46 26:37 31:24 33:8 40:15 48:32|wings 33:30
winkel 30:55 33:12|winkels 30:69|winkt 33:29|winnen 21:46 33:21|wins 6:45 20:32 33:16|winst 0:75|winstdeelname 2:60
winstoogmerk 8:75|winstverdeling 0:75|wint 6:32 7:28 20:20 21:31 45:29 48:44
winter 3:-1 6:3 11:6 13:1 16:2 18:25 19:5 20:19 21:2 32:25 33:0 34:-3 35:12 37:27 40:5 43:-1 45:22 47:4
winterbilder 30:66|winterdienst 35:71|wintererkundung 18:58 40:35|winterlicher 19:58|winterlicht 19:52 40:32
winters 31:64|winterslag 13:70|winzigen 33:29|winziges 33:29|wipe 35:76|wiped 33:30|wipes 33:30
wir 2:-10 3:7 4:4 6:-7 7:16 9:-2 10:-8 11:4 12:14 14:4 15:-2 17:-5 18:-5 19:8 20:11 22:-4 23:-1 27:21 29:-3 30:-2 31:-1 33:-8 35:-4 36:2 40:20 42:-5 44:-5 45:-4 47:-1 50:-4 53:6
wird 2:6 3:4 4:11 7:-5 9:-3 10:3 11:-2 12:0 14:-2 18:-4 19:15 20:9 21:8 23:14 26:0 28:-2 30:-5 31:-9 33:6 34:11 35:4 40:-2 44:3 45:0 47:2 51:7 53:-2
wire 24:46 26:46 33:20|wires 33:30|wirft 33:16 48:52|wirken 3:55|wirklich 19:45 21:51|wirkliche 19:58|wirklicher 33:29
wirklichkeit 33:29|wirksam 53:63|wirkt 2:61|wirkung 53:63|wirt 33:29|wirtes 33:29|wirtin 33:29
wirtschaften 33:16 36:58|wirtschaftlich 40:54|wirtschaftsforderung 15:56 53:49|wirtschaftsthriller 40:54
wirtz 5:54 13:51|wischt 33:29|wise 33:16 44:59|wish 3:35 20:28 23:43 27:33 40:12|wished 33:16 43:55
wishes 12:34 33:16 34:41|wismar 13:64|wisse 33:29|wissel 33:15 48:54|wisselen 45:66|wisselgeld 33:28|wisselkoers 40:55
wisselt 33:7 40:34 45:45|wissen 3:16 5:17 14:15 20:19 26:20 27:10 33:14 45:14|wist 3:38 33:-11 38:35 45:27 47:45
wisten 3:44 53:52|wit 19:27 27:23 32:23 33:7 41:18 48:34 49:32
with 1:-8 2:-1 3:4 4:4 5:-3 6:-7 7:10 9:-2 10:-4 11:-2 12:-2 13:0 14:-9 15:-2 16:-9 18:1 19:3 20:6 21:1 22:-4 23:-2 27:0 28:2 29:1 30:-1 31:8 32:9 33:1 34:-2 35:-2 36:-3 38:-1 40:7 43:5 44:1 45:0 47:0 48:2 50:5 52:4 53:2
withdraw 10:64|withdrawn 29:76|withdraws 33:30|withheld 2:49 34:35 44:46|withholding 51:78
within 0:51 2:10 10:10 12:5 14:27 23:42 26:31 30:10 33:-34 34:-1 40:2 49:14 53:14
without 2:2 3:15 4:28 7:-3 10:16 12:-1 14:-1 16:8 19:-9 20:-2 21:11 27:3 30:4 33:1 34:12 40:16 44:3 47:18 48:3 50:6
witness 33:12 34:44 44:42|witnesses 10:42 33:22|witste 33:28|witte 6:38 21:49 33:8|witterungsabhangig 18:67|witty 6:72
witwen 28:56 33:16|witwer 6:66|witz 3:55|wives 33:30|wk 18:71|wk0 18:71|wk1 18:71|wk11 18:71|wk14 18:71|wk15 18:71
wk18 18:71|wk23 18:71|wk25 18:71|wk26 18:71|wk34 18:71|wk41 18:71|wk44 18:71|wk46 18:71|wks 41:71|wm 39:53 49:53 52:53
wo 3:13 19:5 20:16 31:25 32:17 33:11 43:11 45:18 47:13|woanders 32:70|wobble 19:61|wobbles 44:73
woche 2:21 3:15 12:24 33:7 40:14 45:24 48:25
wochen 2:31 16:25 18:16 19:13 23:15 27:0 30:6 31:2 33:-9 38:9 40:2 41:21 50:17 53:12|wochenende 33:29
wochenpauschale 2:61|wochenspeiseplan 35:69|wochentag 31:62|woede 38:74|woedend 33:28|woensdag 20:34 21:34 33:-5 35:51
woher 3:32 11:32 17:51 33:-7|wohin 31:49 33:16|wohne 53:63|wohnen 53:63|wohnhaft 2:34 13:38 34:34 53:37|wohnhaus 33:29
wohnort 53:63|wohnt 7:15 13:18 21:18 33:22 53:16|wohnturm 33:29|wohnung 3:22 21:31 33:8 47:32 53:29
wohnungssuchende 31:62|wohnwagen 7:62|wohnzimmer 33:29|wojcik 20:57|woke 33:30|wol 7:65
wolf 10:12 12:17 19:9 20:20 23:22 32:25 33:7 37:28 43:17 44:21 48:21|wolk 5:45 33:2 34:34 47:45|wolkenamt 22:66
wolldecken 33:29|wolle 33:29|wollen 3:31 10:25 27:24 33:6 40:17|wollindustrie 45:64|wolljacke 33:29|wollkanale 21:64
wollstadt 33:29|wollte 3:38 21:29 33:14|wollten 3:55|wollwaschereien 33:29|wolof 20:57|wolters 33:28
wolves 19:23 20:21 24:40 33:13 40:18|woman 1:7 3:19 13:5 20:7 28:13 33:21 34:0 37:17 40:-7
women 20:7 21:12 28:16 30:24 31:42 33:5 36:28 40:6 53:8|won 3:2 7:10 10:7 13:48 19:4 22:26 33:11|wonder 38:74
wondered 23:74|wonderful 19:47 33:16|wonen 3:18 20:44 33:2 53:26|wonende 2:52 34:40|wood 7:39 13:41 19:34 33:3
wooden 24:52 32:52 33:14|wool 19:20 22:30 24:46 26:36 32:62|woonde 33:28|woonplaats 13:70
woont 3:3 6:14 13:43 20:3 33:2 45:12 47:17 53:39|woonwijk 33:28|woord 3:8 14:21 16:18 30:37 33:14 40:6 48:19
woorden 1:42 6:42 19:21 33:2 36:36|woordje 3:58|wop 52:80|woran 40:54|woraus 33:29
word 3:18 6:24 9:12 14:5 28:12 30:10 31:11 33:17 36:14 38:13 40:-8 47:11
worden 1:-1 2:2 3:1 6:17 9:4 10:21 14:1 19:-9 23:0 27:7 29:5 31:11 33:9 34:3 35:2 36:6 40:-14 42:3 44:3 47:2 48:-1 53:9
wordende 33:28|wording 43:70|words 1:13 3:3 19:24 20:3 28:28 33:7 34:6 36:21 37:24 47:18 48:34
wordt 1:-3 2:5 3:-10 6:-2 9:-3 10:11 11:-2 14:-1 19:7 20:5 21:3 23:19 28:7 30:2 31:-8 33:7 34:8 35:9 38:-2 40:4 47:-4 48:-3 49:0 51:8 53:16
worin 33:29
work 0:16 1:30 2:7 3:11 5:14 7:10 10:0 13:6 14:12 19:5 20:-3 21:2 24:7 31:-6 32:7 33:-19 34:12 39:17 40:4 43:-2 44:2 45:8 46:16 50:6 52:9 53:-3
workaround 40:55|workarounds 40:55|workboat 26:78|worked 3:36 10:16 13:19 20:23 31:16 33:1 40:7|worker 13:67
workers 20:37 30:52 31:43|working 3:23 10:16 31:16 33:1 40:7 41:23 43:46|workings 46:78
works 1:5 2:-1 7:24 8:13 9:12 12:5 13:14 14:15 20:12 21:8 24:14 30:20 33:-3 41:7 44:26 45:16 47:17 48:9 53:4
worksheet 46:78|workshop 10:14 13:18 16:33 17:23 18:51 20:10 40:18 52:30|workshops 7:30 13:45 16:44 19:23 30:35
world 2:11 3:13 10:12 19:-2 27:19 31:2 33:3 36:14 42:32 45:42|worlds 33:30
worldwide 2:33 5:29 10:21 27:22 31:35 43:38 46:33|worms 33:30|worn 20:59|worp 33:28|worried 20:44 30:48 40:30
worse 33:16 34:49|worst 6:72|wort 20:58|worte 19:45 33:16|wortel 32:61 33:15|wortels 7:65|worth 6:37 33:16 40:20 45:35
wortlich 20:45 33:16|worum 9:41 28:30 33:16 44:28|wou 3:36 6:48 33:-6 47:37
would 2:-9 3:7 6:12 12:-3 18:-1 19:7 20:-1 23:2 27:34 28:11 30:22 31:-8 33:-2 34:-10 36:5 40:7 42:0 43:4 44:18 45:-2 47:9 50:4
wouldn 3:51 38:54|wound 33:30|wouter 6:42 12:41 29:48 31:37|wovon 33:29|wp 16:73|wp1 16:73|wp2 16:73|wp3 16:73
wp4 16:73|wp5 16:73|wraking 45:66|wrann 2:30 3:25 5:37 34:30 43:34|wrap 18:71|wraps 33:30|wreck 33:30|wreed 38:74
wrestler 45:70|wring 33:30|wrist 33:30|wrists 33:30|write 1:17 2:33 3:39 12:24 18:4 20:-9 27:12 33:-14 34:10 40:-12
writer 1:6 2:37 3:6 5:16 7:-8 9:27 10:-11 12:8 13:25 16:20 17:4 18:-3 31:-11 33:-45 34:-12 39:4 40:4 43:20 44:20 53:5
writers 1:3 2:30 3:4 5:8 7:15 10:7 12:13 13:2 16:24 17:15 18:22 36:13 40:12 43:24 53:16
writes 2:14 3:17 13:19 33:19 40:-4 48:13 49:18 53:8
writing 1:-1 2:20 3:26 5:2 7:6 10:-6 12:-1 13:7 16:22 17:26 20:-2 23:34 27:-5 29:15 32:8 33:-40 40:12 41:10 53:7
written 2:25 3:9 5:13 11:9 14:12 20:-7 26:12 27:-2 29:10 31:-2 33:0 34:25 37:23 40:14 43:12|wroclaw 34:49 47:60
wrong 3:4 6:8 11:20 19:6 20:4 21:24 24:13 28:21 31:0 32:13 33:12 40:7 45:13 48:8|wrote 3:41 12:25 13:24 38:52 43:25
ws 49:77|wuhrmann 45:64|wuidar 2:37 13:56 43:50|wuift 33:28|wunder 38:69|wundern 34:60|wundert 33:29|wunsch 4:58 12:50
wunschbild 42:67|wunsche 33:29|wunschen 27:60|wunscht 33:20 48:46|wupper 10:40 21:48 45:56
wurde 1:6 3:24 5:8 7:12 14:36 19:9 20:-1 21:6 23:17 27:10 33:-5 40:-5 47:7
wurden 4:21 7:12 15:30 17:18 27:40 30:32 31:12 33:-21 40:3|wurf 37:72|wusste 33:16 47:53|wussten 3:55|wut 33:29
ww 31:31 39:67 52:46|www 7:65
x 1:34 5:-4 7:-7 8:0 9:20 10:-10 12:-5 13:15 16:15 21:-9 22:40 26:16 28:3 30:3 31:-7 32:0 33:-47 35:4 36:22 37:1 39:10 40:-23 41:18 42:1 43:18 45:26 50:6
x2 16:69|x4 24:64 41:57|xavier 8:59 14:49 25:65|xhonneux 5:31 6:28 7:17 12:25 13:24 14:19 33:-12 34:20 40:12 47:31
xi 47:74|xls 12:69|xlsx 9:66 11:53|xr 1:54 42:63|xviie 32:83|xxx 25:80
y 1:3 2:-6 3:13 5:5 7:-5 8:-4 9:0 10:-16 11:3 12:11 15:-3 17:-2 19:2 20:14 21:-8 22:-6 27:-15 28:7 31:-1 33:11 34:-9 35:-4 38:1 40:-2 44:0 45:5 47:13 53:6
yann 48:77|yannick 13:37 19:25 20:18 26:45 27:27 33:-8 36:45|yard 8:47 33:19 40:25|yards 33:30
yasmina 1:25 6:43 7:21 21:32 33:5 45:30|yassin 3:26 33:24|yaye 20:57|yb 10:64
year 0:41 3:-2 5:10 7:18 8:1 9:0 12:0 13:6 14:-7 15:18 16:5 18:3 19:-8 20:2 22:11 23:-1 27:-5 31:10 33:-5 34:2 36:2 37:4 38:7 39:4 40:0 43:3 45:1 46:9 50:1 51:3
years 0:3 2:4 3:19 5:9 6:4 7:2 10:-11 13:4 15:24 20:3 21:-3 27:-11 31:7 33:8 34:15 35:7 37:5 40:5 43:-6 46:3 47:5
yellow 19:23 33:21 48:44|yellowed 19:61
yes 1:38 2:1 14:6 17:21 20:-3 22:9 27:12 30:11 31:12 33:-10 36:25 40:10 42:21 44:18 46:15 50:14|yesterday 11:61 33:16
yet 3:17 5:18 27:11 32:24 33:4 38:23 40:14 42:19 43:16 44:39
yeux 6:23 14:6 19:22 20:4 24:29 32:30 33:18 37:22 48:12 49:19|yews 20:59|yield 40:55|yildiz 13:48 23:48 40:34
yoghurt 33:28|yoni 6:48 21:46 45:45|yorkshire 20:59
you 1:6 2:8 3:11 6:2 7:-4 11:9 12:11 13:-6 17:5 19:6 20:4 21:-3 22:-7 23:17 26:4 27:18 28:8 29:1 31:-14 33:-4 34:-7 35:6 36:19 37:8 38:5 39:9 40:2 43:-10 44:-6 45:-9 47:10 48:-6 50:1 52:1
young 1:18 3:20 7:15 27:17 28:24 33:19|younger 31:51 33:16
your 1:12 2:11 4:9 11:20 12:21 14:-1 17:3 19:-9 23:40 26:8 27:34 33:-9 34:-1 35:14 40:7 48:3 50:6
yours 12:49 19:7 23:20 27:47 33:-25 34:8|youssef 6:63 21:60|youth 23:74|ysebaert 5:62 11:55|yser 1:73
yusra 3:22 7:29 9:38 14:31 20:22 25:43 43:31|yusuf 33:29|yusufs 33:29|yvan 7:49 14:51|yves 7:31 8:43 12:35 14:34 27:47
yvon 27:66|yvonne 6:28 21:27 33:16 44:30 47:33|z 10:31 26:29 27:20 33:-17 34:39 47:25 50:28|zaait 6:69
zaak 28:41 30:24 33:2 37:31 45:44 48:22|zaakvoerder 7:34 12:37 13:27 14:56|zaakvoerders 7:65|zaakvoerster 7:34 14:65
zaal 3:-3 19:0 20:12 24:23 26:25 27:3 30:9 31:19 33:5 37:27 38:14 41:9 45:6 49:23 53:15|zaalhuur 53:66|zaaltjes 20:57
zacht 33:20 38:62|zachte 33:28|zachter 33:28|zackenrand 32:70|zag 3:28 6:27 33:17 47:30|zagen 27:63
zahl 3:29 11:20 33:12 36:23 45:15 47:18 48:17|zahlbar 2:27 23:33 26:57 34:26|zahlbetrag 26:71
zahlen 2:3 9:30 12:34 19:11 21:7 24:23 26:23 31:5 33:2 40:12|zahlenvergleich 31:62|zahlmeister 13:64
zahlt 6:10 7:6 9:12 10:15 14:8 20:18 33:-2 34:29 40:-3 48:30 53:16|zahlung 20:24 23:33 27:26 34:26 50:47
zahlungsfrist 51:71|zahlungsunfahig 14:57 33:8|zahlungsverhalten 51:71|zahnarzt 20:37 33:8 48:44|zahnlucke 6:66
zahnluecke 52:72|zahntechnik 35:69|zak 24:39 33:25|zaken 17:51 40:34 45:45|zakken 33:28|zaklamp 32:61 33:15
zakopane 3:59|zakt 11:33 19:20 33:17 44:31 49:35|zal 3:-1 14:12 19:20 20:11 27:5 33:20 40:-3
zalen 7:19 18:24 20:11 22:25 27:29 31:50|zalengroep 27:63|zalm 32:75|zand 21:39 22:35 33:20|zandloper 5:62 34:42
zandpad 22:52 39:67|zandvliet 2:19 3:16 10:20 19:19 27:22 31:22 33:-13 40:14 41:28|zanger 33:28
zangers 2:34 20:31 31:37 41:43|zartheit 38:69|zartlich 33:16 45:50|zartlichkeit 6:52 19:45|zat 3:27 33:18 47:41
zaten 3:44 20:44|zaterdag 18:49 19:39 33:7|zaterdagen 20:57|zaterdagochtend 33:28|zaventem 3:36 19:31 33:17|zd 10:62
zdf 42:67
ze 2:-14 3:9 6:14 10:-7 11:-3 12:-4 13:4 14:-8 19:11 20:9 21:11 28:6 31:-1 33:15 34:-16 35:-4 38:-3 39:-2 40:-18 45:-7 47:2 48:9 53:-12
zebrapad 33:28|zedelijk 8:75|zee 22:27 31:31 33:19 45:22|zeebrugge 21:51 33:8 40:34|zeeland 33:28|zeer 24:76
zeewind 38:83|zeg 27:30 33:5 37:44 47:38 50:39|zegel 13:45 22:46 39:61|zegent 33:28
zeggen 3:22 6:11 14:12 19:3 21:10 28:17 33:16 40:-3 46:18 47:14|zeggenschap 10:62
zegt 3:-13 6:22 13:0 20:3 21:5 22:1 27:-7 31:-7 33:21 34:-9 38:4 39:6 47:1 48:10
zehn 2:15 7:17 13:19 30:21 33:-5 35:24 36:26 40:27 44:22|zehntausend 31:62|zehntel 30:66
zei 3:45 7:13 20:6 30:18 37:25 47:44|zeichen 24:70|zeichentrick 34:60|zeichnen 19:45 20:45|zeichnerin 34:60
zeichnet 33:21 53:42|zeichnung 1:65|zeichnungen 16:52 24:57|zeichnungsbefugt 14:65|zeichnungsberechtigt 4:58 14:51
zeichnungsberechtigten 1:65|zeige 20:58|zeigefinger 31:62|zeigen 3:19 20:42 27:24 30:30 33:-7|zeiger 33:29
zeigt 6:17 20:10 27:12 33:21 48:28|zeile 11:68|zeit 3:15 7:11 8:19 12:13 33:4 34:9 36:20 38:18 40:20 45:13 53:12
zeitachse 9:54 18:54|zeiten 27:60|zeitleiste 18:67|zeitlich 2:61|zeitplan 1:26 9:41 10:23 11:30 12:25 36:33 40:15
zeitpunkt 51:71
zeitraffer 0:17 1:11 2:15 4:18 5:14 7:16 8:16 10:16 14:11 17:14 22:12 29:16 30:13 34:7 40:0 42:14 43:11 46:17 51:17
zeitraum 1:38 2:34 15:43 40:27|zeitschrift 38:69|zeitung 31:29 33:15 38:37 47:33|zeitzeugen 20:58
zeker 6:26 12:25 17:54 30:39 40:13 42:29|zekere 33:28|zekerheid 17:38 51:73|zekering 35:71|zelden 7:51 33:15
zelf 2:9 3:1 6:12 17:7 19:10 20:18 27:-2 28:18 31:6 33:3 34:-5 40:21 41:4 48:2 52:11 53:0
zelfde 34:27 39:55 45:32 49:42 53:32|zelfevaluatie 46:76|zelfmoord 33:28|zelfs 20:44 46:63|zelfstandig 40:30 46:70
zelfstandige 14:56 46:63|zelie 24:53 33:26|zellik 45:66|zelzate 20:44 22:58|zenden 2:47 34:48
zender 1:3 5:5 7:8 12:1 14:18 17:27 18:5 22:20 27:12 31:-3 33:-20 40:23 42:47 43:4 48:2 50:7|zenderbetrokkenheid 1:69
zenderredactie 44:72|zenders 7:23 16:26 18:55 22:30 34:20 40:14|zendertje 20:57|zending 9:73|zendschema 27:50 45:53
zentimeter 3:18 33:20 47:28 48:27|zentralen 8:70|zentrum 33:29|zenzi 3:16 18:27 33:21 36:32|zenzis 33:29
zephyr 30:53 53:49|zerfallt 40:54|zerkall 47:74|zerken 33:28|zerlegbar 50:68|zerlegt 33:29
zero 1:29 7:2 10:13 13:5 21:6 22:12 23:23 24:22 27:10 33:0 36:29 37:21 38:15 41:9 42:10 43:13 48:9 50:16 52:21
zeros 13:71|zertifikate 33:29
zes 2:5 3:0 6:7 7:13 10:-7 13:1 19:-1 20:6 21:12 22:2 23:1 27:-6 30:14 31:12 32:6 33:-4 34:-8 35:10 36:12 38:5 40:8 41:1 43:1 45:23 53:-3
zesde 20:28 31:34 33:9 48:38|zesendertig 33:28|zesentwintig 33:28|zesenveertig 33:28
zestien 31:29 33:7 40:21 45:32 53:32|zestig 6:42 10:15 13:23 20:11 23:23 31:17 33:7|zestigduizend 31:63|zestiger 6:69
zet 12:10 19:3 21:10 33:23 35:13 45:9 47:14|zetel 1:27 2:7 7:12 8:59 14:28 19:8 33:-12 34:8|zette 3:36 40:34 47:50
zettel 11:19 21:15 31:23 33:13 40:4 45:14 47:17 48:16 49:21|zetteln 3:55|zetten 3:16 33:7 34:20 40:34 52:35
zeuge 6:52 33:16|zeugen 19:45 33:16|zeugnisfeier 33:29
zeven 2:-3 3:4 6:6 7:11 12:14 19:-3 20:22 21:4 28:21 30:6 31:0 32:12 33:3 34:-2 37:14 40:-8 45:13 47:8 49:13
zevende 33:28|zevenduizend 33:28|zevenentachtig 33:15 48:54|zevenentwintig 33:28|zeventien 6:48 20:36 33:7
zeventig 6:42 19:34 20:31 27:37
zich 2:-6 3:0 6:11 7:-2 10:-5 12:1 14:12 19:-6 20:-9 21:10 28:8 29:8 33:17 34:-5 35:5 36:9 40:-11 48:1 53:8
zicht 33:15 45:53|zichtbaar 24:68 33:7|zichtrekening 4:77|zichzelf 6:19 7:15 20:7 33:23 48:18
zie 1:20 2:12 4:28 5:23 6:20 9:24 19:12 20:8 30:21 34:12 35:22 45:29 53:17|ziehen 27:27 31:29 33:21
zieht 21:15 31:12 33:22 40:4 45:14 48:15|ziek 2:15 3:13 6:33 33:21|zieke 3:36 33:21|zieken 33:28
ziekenhuis 3:2 13:15 28:20 33:6 40:11 43:15 45:28 48:39 53:11|ziekenhuisgroen 32:75|ziekenhuisscholen 13:70
ziekenhuisschool 3:48 20:38|ziekenhuizen 31:63|ziekte 3:24 19:27 33:14 40:22|ziel 10:44 31:44 33:-1
zielgruppe 1:38 31:49 43:38|zielgruppen 31:62|zielpublikum 31:41 40:46|zielscheibe 33:29|zielsender 43:64
zien 3:5 7:-2 19:2 20:18 22:4 27:5 30:17 31:-4 33:16 39:22 44:5 45:0|zierikzee 34:48 47:58
ziet 3:-3 6:8 19:10 20:-4 21:7 31:12 33:20 37:16 45:6 48:7|ziffer 5:67|ziffern 24:70|zigaretten 33:29
zij 2:14 3:-1 5:-1 7:-7 8:9 10:-4 11:2 12:-5 14:26 19:-1 20:-1 21:0 27:-9 28:3 29:9 31:-9 33:11 34:3 36:3 38:2 40:-3 44:0 47:4 48:2 49:4
zijkamer 33:28|zijlicht 10:55 17:37 40:16 43:33
zijn 1:-4 2:4 3:6 4:-1 5:-4 6:10 7:6 9:-5 10:-2 11:2 12:8 13:1 14:10 18:-7 19:6 20:4 21:1 27:-3 28:0 29:-3 31:-2 33:8 34:-2 35:-3 36:-2 40:0 43:-3 44:-5 45:-5 46:7 47:0 50:-5 51:-1 52:-1 53:-9
zijne 33:28|zijt 21:46 33:7 36:54|zilt 50:73|zilvermeeuw 27:66|zilvervis 22:71|zimmer 6:45 22:45 33:8|zimmerei 50:68
zimmern 3:42 32:57|zin 3:8 14:39 27:14 28:44 33:6 45:17 48:18|zingen 20:34 33:12 48:29 53:27|zingende 31:63
zingt 19:23 20:47 33:4|zinkbergwerks 7:62|zinken 33:28|zinn 32:70|zinnen 3:21 6:33 28:39 31:27 33:11|zinnetje 28:75
zip 9:50 11:46 12:55|zirbe 19:45 36:58|zit 3:-9 7:-2 9:21 12:28 19:19 20:5 31:-3 33:16 40:-11 45:0 53:8|zitate 24:70
zitjes 40:55|zitten 7:2 12:14 20:12 21:5 30:7 31:0 33:19 38:11 40:8 53:3|zittende 20:57|zittern 33:29|zitternd 33:29
zittert 33:29|zitting 12:25 22:29 23:47 35:29 39:43 40:13 48:25|zittingszaal 38:61 50:59|zittrige 33:29
zittrigen 33:29|zivildienst 3:55|zliczanie 34:49 47:60
zo 1:4 2:-4 3:13 12:3 19:11 20:6 27:-1 33:18 34:-4 36:11 38:18 47:7
zoals 0:13 3:-4 10:0 19:20 20:17 27:11 33:14 38:13 40:3 47:20|zodat 19:49 20:25 33:3|zodra 12:54 27:50
zoe 21:29 24:52 33:23|zoek 3:41 19:24 20:20 28:38 33:-9|zoeken 3:26 16:24 18:16 20:11 27:8 31:9 33:-8 34:6 40:28 43:15
zoekt 13:20 20:8 21:35 22:22 33:14 35:22 40:6|zoemt 19:47 21:54|zoemtoon 49:76|zolang 2:42 12:37 33:11
zolder 7:28 13:33 20:33 33:12|zoll 33:29|zollagent 21:64|zollbeamten 34:60|zollfrei 22:66
zollhaus 22:27 24:31 27:21 33:11 48:38|zollhauschen 50:68|zollinspektor 28:56 33:16|zolllager 33:16 45:50
zollner 6:25 11:28 20:18 21:24 33:1 36:31 45:23 48:24|zollnerfilme 20:58|zollnerin 45:64|zollstation 20:45 33:16
zomer 2:9 10:11 18:58 33:-6 35:20 40:16|zomerdraai 16:67|zomers 19:34 33:2 36:49 40:29|zon 19:34 20:31 31:37 48:41
zonard 5:65 20:43|zondag 7:12 21:26 27:10 31:29 33:8 40:2 45:25 47:18 48:15|zondagavond 31:63|zondagmiddag 33:28
zondagnamiddag 31:63|zondagse 33:28|zondagskind 7:51 22:58
zonder 2:-7 3:-1 4:4 5:-2 6:10 8:8 10:-11 12:-6 13:-3 14:-3 16:-6 19:9 20:3 21:1 22:-2 27:-4 30:14 31:-4 32:12 33:1 34:-3 36:2 38:1 40:12 43:-3 44:10 45:15 48:14 49:3 50:10 52:4
zondvloed 22:71|zone 13:44 22:50 31:27 33:0 35:37|zonen 2:24 10:25 17:36 33:3 36:39 43:34
zones 19:38 32:51 33:-1 53:45|zong 3:44 33:15|zongen 12:46 28:53 33:7|zonhoven 33:28|zoning 50:78|zonnebank 33:28
zonnebril 33:28|zonnig 47:72|zonsondergang 19:47 35:58|zonsopgang 33:28|zoom 6:33 19:16 24:40 30:34 33:2 40:16 49:35
zooms 19:61|zoomstraat 50:73|zoon 1:12 3:1 5:15 6:12 33:16 34:4 36:19 44:26 47:15 48:11 52:20|zopf 24:49 33:8 49:49
zopfe 30:66|zorgpersoneel 31:63|zorgt 10:62|zorgvuldig 33:28|zorn 33:29
zou 3:19 6:13 20:1 27:7 30:31 31:7 33:12 42:16 44:16 47:16|zouden 27:53 30:39 33:-2|zout 21:46 33:7 48:47|zouter 33:28
zoutmeter 33:28|zoutpad 22:71|zoutvat 33:28|zoutzweren 33:28|zoveel 34:61|zover 14:70|zs 51:77
zu 0:-1 2:-2 3:9 6:1 7:-4 8:-2 10:8 11:5 12:-1 13:-8 14:-7 16:-7 19:-4 20:4 21:-5 22:-6 23:8 24:1 26:4 27:9 28:5 29:18 30:0 31:1 32:-2 33:2 34:5 35:2 37:0 38:14 40:-11 42:-1 43:-5 44:11 45:1 46:-2 48:-7 50:-1 51:-1 52:0
zucht 33:7 49:68|zuchten 34:61|zuckerdose 3:55|zud 8:70|zuerkannt 23:66|zuerst 3:10 28:24 30:21 31:41 33:3 40:8 47:21
zufall 21:51 45:50|zufallig 30:66|zug 3:0 7:16 16:9 19:2 21:8 28:13 31:6 33:13 36:15 40:7 47:10 48:16 49:14
zugabo 33:29|zugang 5:25 16:23 34:18 36:29 39:48 40:11 43:22 52:29|zugangscode 52:72|zugangsnummer 25:72|zuge 19:58
zugeben 33:29|zugedreht 33:29|zugemauert 33:29|zugesagt 11:24 17:46 31:17 40:28 42:34 43:20|zugleich 46:70
zugrunde 11:68|zugunsten 2:61|zuhause 3:42 44:54|zuhoren 3:34 19:37 20:37|zuhort 3:42 19:45
zuid 5:29 10:35 17:30 20:18 38:47 42:30 43:26|zuiden 40:29 53:60|zuiderdok 2:20 7:34 10:22 17:32 27:23 40:25 43:30
zuidlicht 27:63|zuidstation 20:57|zuignappen 19:61|zuinig 3:44 19:47|zulassig 34:60|zulasst 37:72|zulassung 48:65
zuletzt 8:29 21:24 28:28 33:8 35:28 40:13 49:30|zulke 33:28|zullen 20:32 33:22|zulte 7:44 12:46 15:53
zum 0:11 2:11 3:3 6:-1 8:3 9:1 10:13 14:-2 18:1 19:-2 20:-2 21:-2 23:0 26:4 27:0 28:2 29:9 31:-4 32:4 33:9 34:0 39:15 40:-2 44:15 51:10 53:-4
zunachst 19:45 20:45|zungen 49:70
zur 2:13 3:-10 4:12 6:6 7:-4 10:10 12:12 13:-1 14:-1 16:-1 19:7 20:8 21:-1 27:10 29:15 31:-4 33:2 34:-6 35:10 40:-12 44:1 45:-2 46:4 48:-1 50:3 51:12 52:13 53:-3
zurich 20:41 33:19|zuruck 2:0 3:3 10:1 14:4 21:4 28:8 33:14 34:18 35:8 36:11 40:7 45:3 48:13 49:18|zuruckblast 33:29
zuruckbringen 35:69|zuruckgeben 14:65|zuruckgefordert 14:65|zuruckgeholten 33:29|zuruckgekehrt 33:29
zuruckgekommen 47:66|zuruckgerufen 21:64|zuruckgestellt 17:68|zuruckgestelltes 17:68|zuruckgezahlt 40:54
zuruckkommen 33:29|zuruckrufen 2:61|zuruckzahlen 14:65|zuruckzufuhren 40:54|zuruckzusenden 23:66|zuruckzuzahlen 14:65
zuruf 33:29|zus 7:38 13:43 33:2 34:34|zusage 12:27 17:31 27:49 40:17|zusagen 28:56 40:40
zusammen 2:9 10:21 14:13 15:19 16:25 17:16 33:-11 40:2 41:15 42:27 46:36 50:17|zusammenfassung 44:67
zusammengefasste 33:29|zusammengesetzt 33:29|zusammengezahlt 33:29|zusammenhangt 8:70|zusammenkommen 42:67
zusammensetzen 19:58|zusammenstellung 41:66|zusammenstossen 19:58|zusatz 2:47 5:54|zusatzlich 12:64|zusatzliches 10:62
zusatzlicht 19:58|zuschauen 38:69|zuschauer 19:12 22:43 31:39 36:25 40:19 44:21|zuschuss 23:61 27:34|zusehen 19:58
zusje 33:28|zussen 7:31 12:33 13:36 22:37 33:7|zustand 17:68|zustande 24:70|zustandekommen 27:60|zustandig 3:34 33:21
zustandigkeit 3:55|zusteller 45:64|zuster 33:28|zusterbedrijf 7:65|zusterfirma 7:65|zusters 6:48 47:50 48:47
zustimmung 2:37 27:44 34:36|zustimmungen 20:58|zustimmungspflichtig 10:62|zutrafe 33:29|zutreffend 14:65
zutreffendes 1:65|zutrifft 1:65|zutritt 27:39 35:48 40:32|zuurstof 20:57|zuurstoffles 20:57|zuverlassig 31:62
zuversicht 44:67|zuwendung 43:64|zuwendungsbescheid 23:66|zuwendungsvertrag 23:66|zuzuglich 34:60|zwaaiden 30:69
zwaaien 33:28|zwaar 30:69|zwaarder 3:44 20:44|zwaarste 33:28|zwak 30:48 40:34 44:51|zwakke 44:72|zwakte 6:69
zwaktes 40:55|zwaluw 33:28|zwaluwke 33:28|zwanger 40:55|zwanzig 3:23 33:15 47:33 48:32|zwanzigsten 33:29
zwanzigtausend 40:54|zwar 20:28 27:42 33:11|zwart 13:20 19:30 20:8 27:14 33:11 35:30 49:26|zwartberg 33:28
zwartberglaan 33:28|zwarte 2:9 10:11 12:17 16:16 20:6 23:19 24:25 27:12 28:24 31:12 33:-11 37:26 41:19 43:19 44:21
zwartscene 41:56 44:59|zweck 2:39 10:41 51:50|zweet 19:61|zwegen 3:58
zwei 2:1 3:2 5:7 6:-5 7:18 9:-3 10:-6 13:12 15:6 16:4 18:7 19:8 20:5 21:5 22:1 23:2 24:-1 26:0 27:-7 28:-2 29:-1 30:2 31:-9 33:-6 34:0 35:-2 40:11 41:-5 43:3 44:-4 45:-1 46:8 48:3 49:3 50:6 52:1 53:-8
zweier 27:39 33:21|zweiern 19:58|zweifel 2:61|zweifelt 33:29|zweigstelle 4:71|zweihundert 30:66
zweimal 3:9 6:20 7:16 33:14 34:25 44:21 48:19|zweisprachig 7:28 12:30 19:25 40:20 47:32 50:35|zweistockig 33:29
zweit 3:42 10:35 31:36
zweite 1:8 3:8 7:5 10:5 11:11 16:8 18:35 19:1 22:9 27:3 31:14 33:-18 36:14 40:6 43:17 44:10 45:22
zweiten 2:15 3:22 18:22 20:13 27:15 33:3 40:8 44:22 51:26|zweitens 40:54|zweiter 13:28 33:-7 35:32 40:30 48:41
zweites 33:21 40:32|zweitfenster 42:67
zweitgleis 2:11 5:26 8:20 10:12 17:18 22:16 27:11 29:20 34:11 40:16 42:18 43:15 46:21 52:23|zweiunddreissig 40:54
zweiundfunfzig 33:29|zweiundzwanzig 33:29|zwemmen 33:28|zwemmers 6:69|zwemt 48:68|zwentendorf 31:62
zwerfkei 2:5 7:18 10:22 14:14 16:12 17:17 23:14 26:20 34:20 36:18 37:22 38:19 39:32 40:0 43:14 50:17 52:22
zweten 33:28|zwijgen 3:24 20:17 21:16 33:8 38:41 45:15 48:16|zwijgend 33:15 47:58|zwijger 33:28
zwijgt 3:10 6:33 20:10 21:20 33:16 48:20|zwillinge 6:35 33:19 44:36
zwischen 2:19 7:2 10:20 19:-2 20:6 22:5 30:14 31:2 33:6 34:31 44:7 53:3|zwischenbesprechung 18:67
zwischenergebnisse 23:66|zwischenphasen 22:52 53:49|zwischensumme 26:40 42:50 50:50|zwo 47:66
zwolf 3:4 7:12 13:9 18:4 19:7 20:-5 21:1 22:10 23:3 24:15 27:5 30:3 31:12 33:2 34:13 35:13 37:9 40:-2 41:3 47:3 48:2 50:5
zwolftausend 33:29|zwolle 30:69|zych 2:35 16:41 19:23 37:42 43:41|zynisch 45:64|zzgl 26:44 43:38 50:55"""
