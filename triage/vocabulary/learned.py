"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -7|application_form -15|author_contract -22|author_note -27|bank_details -6|chain_of_title -12
character_descriptions -14|company_presentation -19|company_registration -8|contents_checklist -10
coproduction_agreement -20|correction_notice -9|cover_letter -16|cv_bio -15|declaration_honour -15
deminimis_declaration -8|development_budget -15|development_finance_plan -11|development_schedule -12
director_note -23|documentary_treatment -26|episode_outlines -15|filmography -13|funding_decision -12|graphic_bible -8
identity_document -5|invoice -7|letter_of_intent -21|logline_pitch -9|mandate -8|market_study -13
marketing_strategy -20|moodboard -8|narrative -54|option_agreement -21|other_paper -10|pitch_deck -7|poster_pre -6
press_kit -9|previous_works_links -7|producer_note -29|production_budget -13|production_finance_plan -11
project_sheet -14|script_report -12|series_bible -17|sme_test -7|source_work -12|step_outline -14
storyboard_animatic -7|supplier_quote -10|tax_social_certificate -7|video_teaser -5|walloon_spend_note -17"""

WORDS = """
0 0:6 1:7 2:5 5:8 6:-9 7:-6 8:1 9:11 10:2 11:7 12:-7 13:-4 14:-5 15:10 16:19 17:13 18:8 19:-14 20:-21 21:10 22:6 23:-1 24:8 26:9 27:-11 29:-4 30:3 31:-2 32:-3 33:-34 34:5 35:3 36:7 38:-2 39:1 40:-6 41:11 42:10 43:5 44:2 45:0 46:10 47:2 48:9 49:12 50:14 51:-2 52:4 53:1
00 0:13 1:6 2:0 5:6 6:5 7:-7 8:6 9:6 10:5 11:3 12:3 13:1 14:-4 15:2 16:12 17:16 18:5 19:-15 20:-15 21:-7 22:13 23:4 24:-1 25:12 26:14 27:-7 29:0 30:7 31:4 33:-36 34:-4 35:1 36:6 38:-2 39:7 40:-8 41:13 42:9 43:7 44:0 45:-4 46:8 47:-2 48:5 49:5 50:11 51:3 52:4 53:5
000 0:20 1:10 2:1 7:2 8:7 10:0 11:5 12:3 13:-9 15:15 16:22 17:21 21:-10 22:5 23:5 25:3 26:14 27:-4 30:3 31:7 33:-46 34:5 35:-6 36:2 38:-4 40:-6 41:24 42:24 43:10 46:13 47:-2 48:-10 50:18 51:-1 53:12
0000 0:12 1:6 2:-3 3:-22 4:19 5:14 7:15 8:14 9:-2 10:-6 12:-3 13:25 14:-3 15:18 18:6 20:-13 21:-10 22:26 23:2 25:16 26:13 27:-3 29:-2 30:2 31:-5 32:-1 33:-26 34:3 35:-4 36:-2 38:-2 39:4 40:-13 41:-4 42:-5 43:-2 46:-1 47:8 50:7 51:7 53:14
00000 1:41 4:32 8:38 16:28 17:32 26:52 47:20 51:26
000000 0:6 1:11 5:10 8:31 10:3 16:-3 17:2 25:65 26:9 34:-6 47:41 51:23 52:9|00011j 51:79|02b 11:75|03m 46:78|05m 53:68
06m 46:78|0m 53:68|100k 42:73|10f 49:78|10m 22:76|110k 42:73|114pp 44:73|11m 31:64|120k 30:73|124k 10:64|12a 52:87
12f 49:68 52:68|131k 12:48 43:48 53:47|135k 12:48 43:48 53:47|13h 35:78|140k 34:49 42:59|14b 24:76|14d 24:76|14m 31:64
150cm 39:84|150k 30:60 42:59|153k 22:71|15m 30:73|160k 42:73|162k 22:76|164k 43:69|16h 35:78|174m 31:64
180k 41:58 42:59|18f 49:78|18h 35:78|18h00 35:78|196k 10:64|19k 40:55|19m 46:78|1e 43:70
1er 1:30 2:4 5:26 8:34 10:7 12:13 14:1 15:24 18:18 22:13 23:7 27:-4 31:8 34:37 35:19 40:-12 41:7 43:6 51:14|1h 33:32
1m 10:15 11:26 14:20 22:22 30:36 31:35 36:28 40:6 41:22 43:32|1oo 2:63|1p 33:32|1re 18:77|200k 10:37 19:34 30:46 42:46
20f 49:78|20m 46:78|20s 6:58 49:64|212k 46:78|215k 41:72|220k 30:73|22h 33:32|22k 22:76|23h10 14:71|241k 36:77
24f 49:78|252k 41:72|25k 31:64|260k 41:72|26m 31:51 46:65|27k 10:64|27th 14:55 33:16|288k 7:66|28mm 20:59|29m 46:78
29th 33:30|2a 33:4 48:63|2b 33:4 48:63|2cv 33:32|2d 7:22 24:53 36:26 40:0 43:50 45:28 52:28
2e 1:31 18:47 23:35 33:-11 40:15 42:35 43:33 51:41|2m 7:33 31:50 46:58|2nd 16:62 24:56|2roues 39:84|2x 16:68|2xx 7:65
300k 30:60 42:59|30bis 51:80|30e 45:71|30f 49:78|30m 46:78|30s 33:30|310k 7:66|31e 19:64|31m 41:72|32m 46:78
33m 42:59 53:55|350k 30:73|355k 41:72|35k 36:77|35m 40:34 41:50 53:47|35mm 19:60|35s 31:64|36f 49:78|36m 53:68
396k 41:72|39k 22:76|3a 9:63 33:20|3b 9:68 33:18|3d 18:63 19:51|3e 1:34 6:37 9:42 33:-8 43:43 44:44|3h20 36:85
3k 38:83|3m 7:53 31:51|3rd 8:56 16:48 43:48|3sat 42:68|3scenes 52:87|3x 13:57 22:41 40:25|400k 30:73|402k 46:78
40k 16:55 36:68|40m 46:78|40s 6:72|410k 31:43 36:56 41:50|421k 7:53 46:65|42a 35:78|44m 41:58 46:65|45e 45:71
45k 10:51 36:64|480k 41:72|488k 22:76|4b 13:50 24:56 31:35|4bis 20:57|4e 6:77|4k 1:54 10:37 43:46
4m 31:33 36:46 40:37 43:38|4stock 52:73|4th 34:63|4x52 22:71|5000003669usa7210081f2905118 25:81|50hertz 52:73
50k 12:48 17:52 43:48|53m 46:78|540k 41:72|5911c 8:81|5e 31:67|60k 12:33 30:46 34:26 36:41 42:37 43:33|60s 6:58 31:51
612k 41:72|61k 22:71|62e 33:18 49:70|640k 7:41 22:57 31:39|64m 46:78|6609290m2903010bel660929000007 25:87|68k 36:77
6b 27:50 35:58|6dof 20:57|6e 45:57 48:62|6h30 35:78|6h45 35:78|6k 10:64|6m 11:38 22:34 36:40 40:18 43:45 53:31
6x45 22:71|700k 31:64|70k 27:51 42:59|71k 22:76|720k 41:72|7405300f2802023bel740530000000 25:78
7508040f3001100bel 25:78|780k 42:73|7b 1:69|7bis 11:75|7h 33:32|7h05 35:78|7h15 35:78|7h2k 51:84|7h30 35:78|7kd2 51:84
7m 7:53 31:51|80k 30:73|81k 53:68|820k 53:68|8308151f2901116bel830815000318 25:73|850k 31:64|88af 51:77|890k 40:55
8h 35:78|8h00 35:78|8m 7:40 22:44 31:37 46:51|8x50 22:71|900k 22:71|90k 30:73|911k 46:78|930k 41:72|93m 46:78
94m 46:78|96f 49:78|96k 22:76|97m 46:78|98m 46:78|9h 35:78|9k 36:77|9m 7:19 14:21 22:41 31:29 40:27 43:21 46:30 53:20
a 0:-2 1:-1 2:-3 3:4 4:-2 5:3 6:3 7:5 8:-1 9:0 10:-1 11:0 12:1 13:7 14:2 15:-1 16:-5 17:-4 18:-1 19:-1 20:-3 21:2 22:-2 23:5 24:-1 26:3 27:5 28:9 29:2 30:-2 31:2 32:4 33:-5 34:1 35:2 36:2 37:2 38:1 40:2 42:-5 43:-5 44:5 45:4 47:3 48:1 50:1 51:0 52:1 53:-1
a0 26:85|a1 1:33 9:47 12:24 16:44 48:44|a2 1:29 9:43 13:30 16:40 26:33 37:35 48:40
a3 9:35 16:46 32:37 48:46 50:33 53:25|a4 16:54 33:15|aaa 51:79
aachen 1:7 7:13 10:18 13:6 17:19 18:9 22:14 26:22 27:2 29:19 30:21 31:3 33:-10 34:9 35:6 36:13 40:-5 43:7 45:3 53:14
aachener 38:70|aalst 7:26 13:32 19:31 22:33 30:31 41:32 43:32
aan 1:1 2:4 3:1 5:15 7:-5 10:5 11:-4 12:-4 13:-5 14:-6 17:-3 18:-4 19:0 20:0 21:-3 22:-4 23:8 26:6 27:14 28:-4 29:8 30:6 31:-1 32:0 33:3 34:1 35:6 40:-2 44:2 45:3 47:2 48:7 50:1 51:1 52:-1 53:-12
aanbelangt 27:63|aanbeveling 30:64 44:32 46:37|aanbevelingen 30:70|aanbod 2:40 27:42 42:52|aanbrengt 40:55
aandacht 12:37 23:52 27:33 30:39|aandachtspunten 44:72
aandeel 1:23 2:30 5:17 10:34 11:20 12:13 17:29 41:16 42:29 53:22|aandeelhouder 7:44 14:49 46:55
aandeelhouders 7:48 33:-8 46:60|aandelen 7:51 10:23 14:51|aanduiding 2:61|aang 39:76|aangaan 29:75|aangaande 34:62
aangeboden 20:57|aangedaan 33:29|aangefietst 33:29|aangegeven 3:43 33:15|aangehecht 10:62|aangeklaagd 33:29
aangekomen 12:68|aangekondigd 20:57|aangelopen 33:29|aangenaam 21:68|aangenomen 35:72|aangeraakt 33:29
aangereden 33:21 48:47|aangesloten 2:47 31:50|aangesproken 33:29|aangetekend 12:31 13:33 22:34 33:-8 34:37 39:39
aangetekende 34:62|aangetrokken 27:50 33:15|aangevat 14:70|aangevraagd 5:31 12:27 17:64 33:-12|aangevuld 10:62
aangeworven 33:29|aangezocht 40:55|aangifte 33:29|aangiften 51:77|aanging 33:29|aanhangsel 2:61
aanhangwagen 33:15 40:42|aanhoudt 33:29|aankijkt 33:29|aanklacht 33:29|aankomen 3:43 21:41 28:48|aankomst 35:72
aankomt 33:29|aankondiging 20:57|aankoop 16:35 22:38 27:30 34:38 35:38|aankoopprijs 34:62|aanleert 33:29
aanleiding 27:50 33:15|aanliet 30:70|aanmeren 33:29|aanmerking 1:42 2:34 23:44 53:39|aanname 30:70
aannemer 33:21 53:44|aannemers 53:66|aanpak 19:33 20:44 31:37|aanrecht 33:29|aanschuiven 33:29
aanspraken 2:40 5:50 34:40|aanstellen 2:61|aantal 1:43 8:30 16:22 20:20 30:24 43:24 46:43 50:27|aantrekken 2:47 3:43
aanvaard 2:47 23:44 29:48|aanvaardbaar 40:55|aanvaarden 3:57|aanvaarding 2:58 23:29|aanvaardt 2:53 10:41
aanvang 2:43 34:44 40:24|aanvangen 2:61
aanvraag 1:38 9:22 12:37 14:12 15:8 17:25 23:27 27:-3 29:35 34:-5 39:18 40:3 46:10 50:6 51:10
aanvraagformulier 1:65 9:43|aanvraagt 10:62|aanvragen 23:49 29:54 40:34|aanvrager 1:51 10:25 12:34 40:14 43:39
aanvullende 29:75|aanwezig 19:39 35:50 40:34|aanwijzing 45:66|aardappel 33:29|aardappels 33:29|aarde 24:57 33:20
aardiger 33:29|aardrijkskunde 20:57|aarhus 19:60|aarzelen 33:29|aarzelt 33:29
ab 2:5 3:-9 10:-1 13:1 20:-6 21:8 23:11 28:4 30:2 31:11 33:6 34:18 35:13 36:8 38:6 40:15 43:1 44:9 45:0 48:1 49:7
abacus 33:30|abaisse 33:32|abaissent 33:32|abandon 10:48 16:48 30:52|abandoned 33:16 36:64|abandonne 33:32
abandonnerons 40:58|abattre 33:32|abbau 50:69|abbe 21:59 45:57|abbilden 20:58|abbrechen 20:58|abbreviated 0:78
abbruch 30:66|abdel 20:48 33:12|abdruck 8:70|abeille 37:73 48:62|abeilles 28:56 32:56 33:4 38:55
abend 11:21 31:14 33:23 40:5 48:16|abendfullender 43:65|abendpost 38:70|abends 3:29 19:32 32:44 33:3
aber 12:12 19:13 20:6 21:22 27:8 33:12 34:8 40:1 44:14 46:18 47:13|aberdeen 13:54 33:16
abernathy 13:37 36:46 37:48 38:45 43:38|abernethy 2:27 3:21 5:45 13:32 36:41 43:33|aberystwyth 13:68
abfahrt 21:43 33:8 50:48|abfolge 48:65|abgabe 2:49 18:36 23:35 31:19|abgaben 14:52 41:53|abgabetermine 2:61
abgebaut 33:30|abgebrochen 3:34 13:57|abgefertigt 33:30|abgefilmt 20:58|abgegeben 2:35 18:41 33:3 51:45
abgelehnt 33:30|abgenommen 2:35 33:3 43:52|abgenommener 27:60|abgerechnet 23:67|abgerissen 33:30|abgeschafft 28:68
abgeschaltet 30:53 33:16|abgeschlossen 18:50 34:30 43:35 45:33|abgeschlossenen 7:62|abgeschlossener 45:64
abgesendet 1:65|abgesetzt 6:52 33:16|abgestimmt 12:43 33:22|abgetreten 2:35 5:62|abgewickelt 33:30|abgewiesen 3:55
abgezogen 33:30|abhangig 27:60|abhangt 14:65|abhebt 33:30|abime 33:32|abimees 33:32|abitur 13:65|abiturientin 28:68
abkuhlen 3:42 48:51|ablauf 5:31 18:31 34:44 48:28 51:35|ablaufplan 2:61|ablauft 48:65
able 3:26 14:38 19:29 27:33 33:-1|ablehnen 40:53|ablette 35:78|ablieferung 2:52 22:47|abliest 33:30
abmelden 21:51 35:56|abnahme 2:60 20:13|aboard 6:41 21:40 33:12 40:24|aboie 33:32|abois 31:67|abolishes 21:58 33:16
abonne 33:32|abonnees 18:58 30:57|abonnement 35:70 37:65|abonnes 31:67
abord 2:-6 3:18 7:0 10:8 12:4 13:19 18:8 19:-4 20:16 31:21 33:9 40:16|aborder 40:58|abords 53:72
about 2:-6 3:28 6:11 7:12 9:0 13:-1 14:-7 15:2 19:-4 20:11 21:-4 22:-5 23:4 27:-12 28:5 29:1 30:-3 31:4 33:-2 34:-6 38:18 40:4 41:-4 43:0 48:8 53:11
abouti 40:58|aboutie 27:66|aboutit 27:66
above 1:14 2:8 4:14 5:7 7:1 12:4 15:13 19:-4 20:-6 24:12 26:13 30:8 32:12 33:3 34:-2 35:21 40:0 41:32 42:8 46:13 49:13 51:24
aboye 33:32|abras 13:34 19:27 22:38 36:47 38:45 39:46 43:38|abrassart 33:32|abrechnung 18:68|abrege 0:83|abreges 0:83
abri 33:32|abribus 5:43 7:34 30:42 37:52 48:41 50:45|abridged 0:74 47:42|abris 31:67|abroad 7:45 8:56 31:43
abroge 33:32|abruf 2:28 31:50 39:48|abrufbar 52:73|abrufe 22:60 30:40|abruzzes 16:60 53:58|abs 39:71|absagt 40:53
abschalten 33:30|abschaltung 31:62|abschluss 2:23 9:30 10:24 13:39 18:41 29:32|abschlusses 35:70|abschnitt 1:65
abschnitte 1:65|abschreiben 33:30|abschreibungen 0:72|abschrift 47:66|absence 2:13 14:56 20:7 33:-2 48:43
absenden 1:65|absender 45:64|absent 19:35 20:28 33:2 44:53|absentia 33:30|absents 24:82|absicht 3:29 27:55
absichten 19:58|absichtlich 6:45 33:22|absichtserklarung 17:32 27:50 42:32 43:29|absil 13:41 19:34 22:44 43:42
absolument 33:32|absolutely 34:63|absorbs 19:60|absoute 44:78|abspann 2:35 19:32 24:44 44:41|absperrband 33:30
absprache 7:32 10:45 12:34 35:39|absprachen 10:62|abstand 19:58|abstellen 33:30|abstieg 21:65|abstient 10:66
abstimmen 20:58|abstimmung 10:49 21:51|abstraction 40:55|abstrait 20:57|absurde 33:18 45:57|absurdite 33:32
abteil 33:30|abteilung 27:47 33:16|abwarten 20:45 44:54|abwasser 33:30|abwesenheit 29:70|abwickeln 33:30
abwickelt 33:30|abzug 10:36 26:58 48:38|abzugeben 29:70|abzuglich 34:61|abzuschliessen 12:64|abzuweisen 33:30
abzuwickeln 33:30|academie 7:55 13:58|academique 22:76|academy 13:58 31:49|acc 16:48 17:52 36:56|accablee 33:32
accelere 33:32|acceleree 13:72|accent 6:62 33:13|accented 33:30|accents 19:46 43:60|accept 23:60 29:63
acceptable 27:64|acceptance 2:49 27:21 29:34 50:54|acceptation 2:54 10:13 18:34 29:42 50:27
accepte 1:23 2:29 18:15 19:3 20:19 23:16 27:4 29:21 30:15 33:2 34:20 40:8
accepted 2:24 4:40 23:47 26:38 29:37 34:23 43:30|acceptee 2:63|acceptent 2:49 3:46|accepter 1:60 33:18|acceptes 2:63
accepts 2:42 33:9 35:55|acces 7:18 27:15 30:26 35:27 36:34 39:57 40:20 43:24 52:54
access 7:17 12:20 20:29 27:32 40:6 43:20 45:25 51:42 52:31|accessible 7:39 31:38 40:45|accessibles 40:58
accessoire 20:44 35:64|accessoires 24:55 41:71|accident 3:26 6:31 27:17 33:10 43:26 44:32 45:22|accidents 40:58
accompagnants 31:67|accompagne 33:27 40:26|accompagnee 12:59 31:54|accompagnees 30:77
accompagnement 16:42 20:26 30:46 31:36 44:46|accompagner 27:66|accompagnons 7:61 20:36|accompanied 34:63
accompanying 20:59
accord 2:9 5:13 6:-3 9:11 10:32 12:8 14:-8 17:8 18:12 19:-15 20:7 23:-2 27:18 30:-2 31:-12 33:-33 34:27 35:-1 39:5 40:6 42:13 43:-4 50:35 53:-8
accordance 2:42 10:43 31:43|accorde 2:26 17:29 19:36 23:28 33:-4 34:36 40:9|accordee 17:52 23:64 33:4|accordent 20:57
accorder 23:72 28:56|accordes 17:65 34:51|accordeur 33:25 34:38|accordeuse 28:83|according 10:51 51:65
accordingly 11:75|accordion 19:60|accords 1:60 20:44|accoucher 33:32
account 0:13 4:56 10:16 16:5 17:8 18:7 23:9 26:30 29:12 30:18 33:-13 34:30 35:11 45:4|accountancy 33:30
accountant 0:19 1:11 3:10 7:8 10:5 12:19 13:20 15:19 21:13 22:12 28:16 33:-9 37:21 40:7 41:37 43:11|accountants 33:30
accounting 16:56 26:65|accounts 0:47 1:9 9:43 10:15 12:20 18:35 28:15 30:13 33:-12 35:27 46:18|accourt 33:32
accourue 33:32|accroc 33:32|accroche 28:61 33:-3 37:52 44:43 45:36|accrocs 45:71|accroupis 33:32|acct 16:56 41:58
accueil 11:36 17:33 20:21 23:32 27:47 40:25|accueille 27:53 33:18|accueilli 27:66|accueillir 27:66|accueillis 53:72
accumulation 19:64|accumulent 33:32|accurate 1:56 14:55|accusation 3:59|accuse 1:30 3:16 12:29 21:42 33:8 35:44
accused 28:52 33:18 49:42|accuses 29:64 33:20|achat 16:35 22:24 27:27 31:16 34:46 35:39 41:25|achats 16:73
achebe 5:58 13:54|achete 2:10 13:18 22:22 31:14 33:11 34:35 40:17 45:18|achetees 7:55 33:18|achetent 33:32
acheter 33:23 34:43|acheterons 27:66|acheteur 45:71|acheteurs 30:47 31:37 40:47|achetons 34:64
acheve 1:42 12:41 21:42 27:35 43:44|achever 2:41 12:65|achieved 2:50 7:53|achille 33:32|achim 33:29
achour 7:41 12:45 20:30 22:48|achse 19:58|achsen 19:58
acht 2:-4 7:9 13:4 19:2 20:2 21:16 23:5 24:17 27:15 30:3 31:9 33:2 40:-9 45:35 47:19 48:3|achte 33:30|achten 33:29
achtendertig 33:29|achtennegentig 33:29|achtentwintig 20:44 53:52|achtenveertig 21:46 33:7 47:51|achtenvijftig 33:29
achtenzestig 33:29|achtenzeventig 3:57|achter 6:9 10:2 14:10 19:0 21:8 28:14 33:21 45:6 48:8 49:27
achteraan 20:24 33:25|achteraf 20:44 40:42|achterdeur 13:39 22:40 33:11 39:46|achtereen 33:29|achteren 35:72
achtergelaten 33:29|achtergrond 6:55 33:15|achtergronden 18:50 22:50 24:55|achterhoofden 49:77|achterin 33:29
achterkant 25:65 33:15|achterlaten 33:29|achterlichten 33:29|achterruit 33:29|achterstallig 33:29
achterste 21:41 33:2 45:39 48:41|achtertros 33:29|achteruit 19:33 33:23|achterwaarts 33:29|achterwiel 33:29
achterzijde 35:72|achthundert 33:30|achthunderttausend 40:53|achtig 17:51 22:50 40:34
achtige 10:24 13:45 20:19 40:27 42:44|achting 12:68|achtste 33:29|achttausend 33:30
achttien 7:22 8:32 33:-2 34:38 38:31 40:24|achtunddreissigste 33:30|achtunddreissigsten 33:30
achtundsechzig 3:34 33:22|achtundzwanzig 33:30|achtzehn 3:11 12:20 19:22 33:-15 34:35 40:9 48:20 53:27
achtzehnjahrige 20:58|achtziger 32:71|achtzigtausend 40:53|acier 50:79|acker 6:67 21:48|acknowledged 2:37 34:57
acompte 27:28 50:76|acousticien 33:32|acoustique 33:32|acquereurs 33:32|acquerir 2:11 27:27 34:58 40:6|acquiert 10:66
acquire 34:63|acquired 10:37 17:60 40:28|acquires 33:30|acquis 1:20 2:10 5:32 17:53 27:1 34:18 35:13 40:25 42:41 43:11
acquise 2:25 5:41 10:28 17:41 31:29 34:40|acquises 2:59 20:26|acquisitie 27:63|acquisition 16:60 34:46
acquisitions 7:33 27:61|acquitted 33:30|acre 22:71|acrobats 28:61 48:59|acronym 1:69
across 3:5 19:20 20:24 33:16 37:39 40:3|act 3:26 5:16 8:33 11:20 19:5 29:21 33:-1 44:36 48:35
acte 2:-1 3:15 5:39 8:54 9:18 20:-6 33:5 44:33 45:20|acted 7:53 19:47|acter 11:82|actes 5:51 20:30 31:40 33:4
acteur 19:49 27:34 31:26 40:25|acteurs 16:5 19:52 31:-5 33:-40 35:17 40:-1 41:29 43:7 45:11 52:30
acteursregie 13:57 19:47|actief 4:43 8:72|actiefilm 20:57|actif 0:73 8:52 52:53|actifs 0:80 39:43
acting 14:32 19:23 27:27 29:52 34:39
action 1:17 3:-1 10:21 16:18 19:20 20:-2 21:13 31:14 33:-22 34:23 40:3 41:19 43:29 48:15|actionnaire 7:61 14:50
actionnaires 7:55 14:58|actionnariat 7:55 46:71|actions 8:54 10:39 31:40 35:51|activa 0:76|activatie 31:63
activation 31:67|active 7:43 8:72|actives 0:83|activiste 3:57|activite 3:24 8:46 14:58 16:38|activiteit 14:70
activiteiten 8:62 14:57|activites 1:33 8:72 14:31 35:38|activities 8:77|activity 7:37 8:66 14:39
actor 13:34 19:26 27:30 40:34 45:34|actors 3:7 16:19 18:21 19:48 40:16 41:33|actress 19:53 44:52
actrice 3:17 13:30 19:29 27:32 33:-11 40:30|actrices 19:51 36:46 40:16 41:35|acts 3:44 33:16|actual 45:68
actualite 40:58|actually 10:43 19:39 33:9|actuals 16:70|actuary 31:64|actuelle 3:46 40:44|actuellement 3:59
actuels 33:32|ad 20:45 22:58|ada 22:71|adair 27:64|adapt 40:55|adaptable 31:67|adaptatie 1:69
adaptation 1:41 2:39 3:-9 5:9 30:8 34:48|adaptations 30:77|adapte 45:71|adapter 2:18 3:28 5:34 34:54|adaption 1:65
add 3:23 6:38 20:25 37:45 44:39 46:44|added 2:32 11:58 16:39 46:47|adding 3:44 33:16|addition 28:56 33:18 49:57
additionne 33:23 48:54|additionnels 16:73|address 1:28 3:16 21:30 24:35 33:1 40:13 48:31 52:38|addressed 33:21 35:57
addressee 34:63|addressees 27:64|addresses 33:30|adds 28:44 30:42 33:-1 36:46 42:42|adele 3:36 33:22
adem 12:16 19:8 20:17 27:20 28:23 32:35 33:5 38:23 42:21 47:20|ademen 31:63|ademt 33:29|adeyemi 33:30
adeyinka 2:21 3:15 19:24 34:20 36:34 39:37 43:41|adhesif 32:83|adieu 20:44 33:18|adjacent 13:47 22:50 46:57
adjective 40:55|adjoindre 2:63|adjoint 45:71|adjuge 33:32|adjugee 33:32|adjunct 6:69|adjusted 10:64
adjuster 33:24 45:42|administered 5:72|administrateur 1:11 8:57 10:4 12:22 14:44 23:36 29:23 33:-12 34:2
administrateurs 7:28 8:62 10:26 14:31 29:55|administratie 1:61 51:56|administratif 1:55 19:33 20:26 26:54
administratifs 33:32
administration 1:35 7:17 8:30 12:24 14:20 16:10 18:14 23:14 27:3 29:44 33:-20 40:12 41:14 45:14 51:24
administrative 40:55|administratrice 2:14 7:32 8:45 12:23 14:52 29:46|administratrices 14:71|administre 7:69
admirable 44:78|admire 33:32|admired 23:60 33:16|admis 23:77|admission 35:78|admissions 22:50 31:54 38:26|admit 33:30
admits 45:68|admitting 28:61 33:16|adnet 22:76|adolescent 33:18 45:57|adolescents 19:43 20:36 33:10
adopted 33:24 35:49|adoptee 20:57|adoptive 33:30|adore 27:66|adorent 33:32|adr 18:77|adres 1:56 33:15
adresse 1:26 8:41 25:27 31:27 33:12 40:18 43:25 48:16|adressee 27:53 33:18|adressen 31:51 33:12|adresser 12:73
adresses 31:40 33:18 53:44|adressons 12:73|adriaens 2:24 3:20 5:34 7:28 16:31 33:-8 43:33|adrien 3:17 6:35 33:23 44:36
adult 12:42 14:42 40:41|adulte 6:49 31:40 33:4 40:31|adultes 1:46 13:45 33:4 43:48|adults 3:20 30:49 31:40 33:-7 43:32
advance 11:24 17:21 27:45 33:-10 42:54|advanced 7:66|advancement 43:69|advances 10:64|advent 18:72|adventure 22:71
advice 16:44 20:20 26:39 34:24 44:34 50:47|advies 13:19 16:36 23:38 30:19 40:4 44:56|adviesgroep 30:70
adviser 16:52 29:46 40:24 53:37|advisers 11:54 16:48 18:51|adviseur 16:62 53:39|advisory 30:73
advocaat 11:40 12:34 16:47 29:41 53:32|advocatenkantoor 45:66|ae 23:75|aerden 45:66|aerialists 52:80
aerien 16:52 33:10 40:36|aerienne 28:69 33:18|aeriennes 20:57|aerodrome 19:37 21:36 33:8 45:34 48:39|aeroplanes 33:30
aeroport 19:29 33:28|aeropost 27:64|aerts 5:40 22:45 34:52
af 2:12 7:6 10:-5 12:9 16:0 19:-7 20:4 21:0 23:3 30:2 31:-4 33:15 34:-6 40:10 41:3 48:9 50:2 53:-2|afar 19:60
afbetalingsplan 51:77|afbraak 3:18 10:23 16:28 19:21 40:16 41:31 50:33 53:26|afbreken 20:32 33:14 53:41|afbreuk 51:77
afdaalde 33:29|afdak 33:29|afdaling 16:31 18:34 20:34 40:18 44:35 53:29
afdeling 1:36 10:20 23:28 33:-14 36:34 37:35 41:28 43:28 50:30|afdruk 24:76|affable 6:77
affaire 20:17 30:37 33:12 35:38 44:37 45:31|affaires 0:42 4:21 7:56 46:62|affairs 13:54 51:65
affecte 17:57 33:10 40:36|affectees 17:79|affectes 17:79|affection 3:58|afferentes 17:79
affiche 2:24 16:22 18:7 30:33 31:34 33:-9 35:7 37:52 40:-12 43:15 48:5 50:9|affichecampagne 31:63|affichee 19:64
affichent 33:32|affiches 26:54 32:65 33:0 50:48|affichettes 50:79|affiliate 14:69|affiliated 7:66|affiliee 51:84
affiliees 27:66|affilies 2:63|affirme 14:58 33:18|affluence 31:67|affole 33:32|afford 3:44 40:41|affouage 21:59 45:57
afgeblazen 21:54 33:15|afgebroken 3:30 19:33 33:15|afgedrukt 1:69|afgeeft 24:76|afgegeven 33:15 51:64|afgehaakt 11:75
afgekeurd 40:55|afgekeurde 2:47 33:15|afgelaten 33:29|afgeleiden 2:61|afgeleverd 4:59 51:67|afgelopen 33:29
afgelost 10:62|afgemaakt 13:70|afgerond 40:42 45:53|afgeronde 45:66|afgeschaft 21:46 33:21|afgesloten 33:7 35:50 46:55
afgesproken 20:44 27:50|afgestapten 33:29|afgestudeerden 7:65|afgeven 47:72|afgevraagd 33:29|afgewerkt 18:71
afghaan 33:29|afghanische 33:30|afgifte 51:77|afgiftedatum 25:78|afgraven 21:68|afhaakt 40:55|afhaal 21:68
afhalen 35:72|afhankelijk 14:44 27:58|afhankelijkheid 40:55
afl 1:3 2:-5 5:12 10:-4 11:9 13:35 16:29 18:29 21:39 22:15 33:-37 39:31 43:18 44:6 48:11|aflegt 33:29
aflevering 2:12 3:-12 6:0 7:-4 9:4 18:15 19:4 21:38 27:-6 31:10 33:-15 34:0 39:7 41:14 44:3 45:39 48:12 49:7
afleveringen 1:10 2:12 3:8 7:5 9:14 11:15 12:8 13:21 18:12 19:0 21:18 27:4 33:-31 36:16 40:-4 43:21 45:41
afleveringenoverzicht 21:68|afloop 30:70|afmaakte 3:57|afmeren 33:29|afmetingen 24:76|afnemer 22:71
afraid 3:38 6:32 13:28 28:35 33:3|afrekening 2:40 18:50 26:54|afrique 10:52 22:62|afrit 33:29|afronden 21:68|afs 42:73
afschakeling 45:66|afscheid 33:23 48:43|afscheidsstuk 33:29|afschrift 8:76|afschrijvingen 0:76|afsluiting 18:71
afsnijdt 33:29|afspeelt 28:74|afspraak 2:40 34:40 40:34|afspraken 9:47 10:36 20:30 35:45|afstand 5:45 19:33 20:30 33:2
afstanden 20:57|afstandsverklaring 5:71|afstappen 33:29|afstappers 28:61 36:63|afstapte 3:57|afstudeerde 40:55
after 0:27 1:-5 2:25 3:-9 5:-2 6:-2 10:10 11:2 12:-5 13:-6 18:15 19:3 20:-15 21:-2 23:0 24:3 28:1 31:19 33:-1 34:-4 35:10 40:-8 42:6 43:-5 44:7 45:7 47:7 48:-2 50:10 53:-6
afterlife 31:64|afternoon 12:28 31:44 33:13 40:14|afterwards 3:36 20:25 33:16|aftiteling 19:60|aftrek 10:49 34:48
aftrekkende 33:29|afval 33:20 35:53|afvoer 18:58 41:57|afvraagt 33:29|afwachten 17:51 31:42 40:34|afwerken 41:70
afwerking 22:40 41:60 50:42|afwijking 19:60|afwijzen 2:61|afwijzingen 2:61|afzender 33:29|afzet 31:63
afzondering 33:29|afzonderlijk 2:31 10:33 20:37 29:45|afzonderlijke 2:61
ag 0:27 1:27 7:24 8:32 10:24 17:30 23:29 29:27 43:27
again 3:-4 6:11 19:10 21:10 22:10 26:17 33:19 34:12 38:15 43:8 48:11 49:16
against 2:32 5:13 10:16 12:10 20:8 27:16 30:14 33:9 34:4 42:14 53:9
age 1:19 3:-5 6:38 19:5 30:47 31:11 33:-1 34:1 35:9 40:-7 43:24 44:21 45:2
agence 4:61 6:14 10:3 15:32 21:10 23:14 33:4 34:13 38:19 42:15 45:8 50:16 53:13|agencies 18:58 43:56
agency 10:26 15:32 17:47 23:28 30:16 40:16 42:43 44:16|agenda 27:35 33:-9 35:65|agenouille 33:32
agent 2:4 3:-13 6:15 10:19 12:3 21:0 27:8 29:35 31:28 33:2 34:5 35:5 40:11 42:9 44:7 48:6|agenten 31:63
agents 18:47 31:39 40:40|agentschap 38:74|agentur 2:40 9:48 53:42|ages 31:45 33:4 45:50
aggregate 2:37 11:49 17:46 46:51|agissant 12:30 14:42 29:53 34:48|agit 1:39 12:51 33:10 53:37|agneau 33:32
agnes 6:48 34:46 47:46|agnew 44:73|agnieszka 2:27 3:21 12:33 35:40 37:43 43:43|agnostic 40:55
ago 3:18 7:27 20:19 33:11 40:28|agrafer 35:78|agrafes 26:85|agree 1:22 2:40 10:11 19:13 29:30 33:-5 34:36
agreed 2:24 10:34 11:17 12:11 17:15 20:19 27:34 34:23 37:22 50:19|agreee 7:61 8:60
agreement 1:-3 2:30 5:40 9:22 10:30 17:0 20:-14 23:28 27:5 29:4 33:-30 34:28 35:3 50:4
agreements 1:24 5:39 6:27 9:51 12:44 29:31|agreer 12:57 23:56 27:37|agrees 10:34 27:34 33:19|agrement 27:66
agrements 10:66|agricole 7:47 13:50 45:49|agricoles 31:54 32:69|agricultural 33:30|agriculture 3:59|agronomie 19:64
ahead 7:24 31:22 33:-13 34:43 40:12 44:31 47:31|ahern 20:59|ahlers 2:23 5:29 13:27 23:29 27:20 36:34 37:34 43:27
ahnlich 38:74|ai 1:7 3:44 11:0 12:16 13:-5 14:-6 19:19 20:16 23:3 27:4 33:-31 40:-8 44:13 47:27|aicha 20:57
aid 1:14 10:17 13:5 14:50 15:51 17:10 23:11 29:14 40:2 42:10 43:6
aide 1:32 3:2 4:4 6:-5 10:-8 12:-9 14:39 15:19 16:-8 17:44 22:-6 23:39 26:3 27:-15 28:9 29:14 31:-14 33:-30 34:-17 35:-4 40:-10 42:17 43:-6 45:-11 48:-6 51:2 53:-10
aided 14:69|aidee 33:32|aider 3:23 33:16 35:48 40:21|aides 1:44 10:24 14:10 15:73 27:5|aids 1:48 15:70
aient 6:63 44:64|aieul 34:64|aieule 20:57|aigle 13:72|aigu 33:32|aiguillage 38:83|aiguille 10:50 33:11 38:49
aiguilles 24:82|aile 27:45 33:10 35:56|ailleurs 2:7 3:16 7:13 19:8 20:14 33:5 40:2 45:27 53:41|aim 31:64|aimable 20:57
aimablement 33:32|aimait 3:46 33:18|aimant 33:32|aimantee 24:68 32:69|aimants 35:78
aime 3:20 6:37 19:-2 20:2 21:18 23:11 31:1 33:12 38:16 40:-9 44:33 45:4|aiment 33:18 36:71|aimer 3:41 6:45 20:26 33:0
aimerais 3:41 19:46 20:26|aimerait 40:58|aimerions 27:66|aine 20:44 33:18|ainee 33:32
ainsi 2:14 7:19 10:17 12:36 13:22 31:18 33:13 35:29|air 6:17 7:9 19:4 27:12 28:24 31:22 33:20 38:23 49:24
airlines 30:60 31:51|airport 26:78|airs 33:32|aiseig 43:69|aisha 20:59|aisle 33:30
ait 2:14 3:23 6:28 19:28 31:31 33:12|aix 10:66|ajoute 2:29 19:17 20:20 33:18 40:11|ajoutee 20:44 23:64
ajoutent 2:49 10:52|ajouter 44:78|ajusteur 13:72|aken 6:35 10:28 33:15 48:34|akker 48:68
akkoord 1:16 2:7 5:18 10:9 27:34 34:25 35:18 50:54|akkordeon 13:65|akoestiek 30:70|aksoy 3:28 16:42 22:44 27:35 43:44
akt 19:24 44:54 47:32 48:31|akte 3:16 8:47 11:33 33:12 44:30|akten 11:48 33:8 48:44|aktenarchiv 33:30|aktennummer 1:65
aktenschranke 33:30|aktenzeichen 1:39 23:61|aktes 20:57|aktiengesellschaft 7:62|aktiv 8:70|aktiva 0:72
akustikbau 26:71
al 3:-13 6:6 7:2 9:3 10:-1 11:4 12:-2 17:2 18:1 19:10 20:0 21:10 22:18 28:4 33:13 40:13 43:0 47:2 48:-2 53:3
alain 33:29|alarm 27:51 35:58|alarme 33:32|alasdair 33:30|albern 44:67|albers 22:66
album 1:15 2:5 3:1 5:20 10:8 12:14 13:13 16:27 18:18 19:6 21:23 31:21 33:-19 34:32 47:20
albums 3:15 5:34 13:41 32:39 34:38 40:14 43:31|alcool 31:67|aldo 21:59 27:53
aldous 10:30 12:35 13:34 14:35 43:35 50:42|aldus 23:70|alea 10:52 40:44|aleas 16:44 40:36 41:61|alentours 45:71
alep 20:57|alert 40:55|alerte 7:37 20:26 21:42 40:26 45:40|alexander 13:68|alexiens 20:57|alfons 33:29
algemeen 3:36 41:62|algemene 8:24 16:44 35:39 41:47 46:25 50:21 51:25|alias 22:76|alibi 33:30|alida 33:32
aligne 11:60 33:23|alignes 32:69 49:70|alimentaire 20:57|alimentaires 27:66|alimentation 33:32|aline 44:78
alive 20:38 33:22|aliyah 45:66|alizee 34:64
all 1:-8 2:9 3:-1 5:9 6:4 7:-2 10:-8 11:3 12:10 13:-10 14:7 15:5 16:2 17:0 19:-5 20:-7 21:3 24:-1 27:-4 31:-5 32:5 33:3 34:16 35:8 40:0 41:-1 42:1 45:-5 46:0 47:12 48:11 49:5 51:11 53:4
allais 3:59|allait 3:46 33:18
alle 1:4 2:10 3:-1 5:-3 6:0 7:-3 8:0 10:-10 11:4 12:3 13:0 14:13 18:2 19:-7 20:-6 21:-1 27:-10 28:4 29:5 31:-4 32:6 33:5 34:-7 35:6 38:0 40:0 42:-2 45:4 47:25 48:3 49:1 51:17
allebei 3:31 10:24 13:32 33:14|allee 20:27 33:14 50:54
alleen 1:1 2:1 3:3 7:5 10:-6 19:14 20:14 21:8 29:7 31:-5 33:13 34:-6 35:4 40:-5 44:4 45:-2 47:4 48:0 49:9
alleenrecht 34:62|alleenstaande 33:29|allein 3:22 6:16 10:13 19:9 20:9 29:21 30:17 33:4 40:4 44:18 48:15
alleingesellschafterin 7:62|alleinige 10:41 34:53|alleinstellungsmerkmal 30:66|allem 3:29 33:16 40:27
allemaal 3:29 20:35 21:27 31:22 33:0|allemagne 30:40 31:64|allemand 13:49 22:48 40:22 43:39
allemande 10:34 16:55 22:44 42:46|allemandes 32:83|allemands 38:70
allen 2:15 5:21 6:20 19:12 28:22 29:24 31:16 33:2 47:20 48:29
aller 3:3 5:16 7:18 14:14 20:-8 21:16 22:18 24:19 26:17 31:10 33:10 36:25 42:17 50:22|allergic 21:58 33:16
allergique 6:77|allerheiligen 18:58 33:15|allers 18:77
alles 2:8 3:2 6:21 7:-11 8:1 10:-9 11:0 12:16 14:12 16:-1 18:-3 19:11 20:-10 21:3 24:1 28:-1 29:10 31:-10 33:5 34:2 37:3 38:5 40:-5 42:8 44:7 45:3 47:2 48:6 49:2
alletwee 2:47 33:15|alleud 4:85|allez 33:18 44:64|allgemein 40:53|allgemeine 35:48 41:59|allgemeines 41:67
alliance 40:44 45:57|allie 6:77|allied 34:63|allington 47:73|allmahlich 33:30|allocation 0:78|allonge 33:32
allons 40:58|allotment 13:34 22:50 31:30 33:9|allotments 33:30|allouer 23:77|allow 2:26 3:20 16:53 19:23 30:36
allowance 15:78|allowed 3:21 33:18 35:40 45:32|allows 2:42 20:25 40:21 45:34 48:38|alltag 30:66
allume 24:55 33:18 48:49|allumee 19:37 27:39 33:18|allument 33:32|allumer 33:32|allumette 33:32|allumettes 3:59
allure 33:32|almost 33:30|almut 27:60|alois 34:48 47:59
alone 2:3 3:-3 6:22 10:29 14:8 19:10 20:9 21:11 28:14 29:34 30:12 31:14 33:-2 40:-6 46:17
along 11:29 20:13 33:22 43:23 49:31|alors 3:34 19:0 20:-7 33:21 40:-6 47:15|aloud 3:26 33:20 44:42|alpenlander 31:62
alpenraum 40:53|alpenverleih 27:60|alpes 17:65 19:51|alphabet 24:70 33:-7|alphabetical 2:64|alphabetique 2:49 35:64
alphabetisation 13:72|alphabetisch 33:30|alpin 19:64|already 1:30 19:9 31:25 33:11 40:23 43:18 48:21
als 2:5 3:4 5:-5 6:0 7:-2 8:2 10:0 11:2 12:-1 13:6 14:-1 17:-3 18:-4 19:7 20:0 21:-10 22:-3 23:-7 24:5 27:12 28:9 30:1 31:2 32:2 33:6 34:-3 35:0 36:-2 37:1 38:1 39:-2 40:2 44:-1 45:-2 46:3 47:2 48:-9 49:-2 50:-5 53:-6
also 2:16 3:-5 11:15 12:7 18:9 20:14 27:2 31:12 33:8 40:6 43:7 46:15 47:11 53:24|alsof 6:21 19:24 20:10 33:19 48:20
alsook 2:61|alstublieft 12:68|alt 3:21 33:8 47:52|altar 33:30|alte 3:0 11:36 12:10 19:3 27:6 33:17 45:20 47:11
altem 32:71|alten 7:28 19:13 32:25 33:19 35:24|altenheim 33:30|altenheimen 18:68
alter 1:18 19:10 21:28 31:26 32:23 33:10 40:6 43:17|altere 31:62|altered 40:55|alterer 40:53|altern 45:64
alternante 7:69|alternate 35:76|alternates 40:55|alternatief 40:55|alternatif 31:56 40:34|alternative 45:68
alterne 45:71|alternee 22:76|altersausfall 41:67|altersausfallversicherung 11:69|altersempfehlung 44:67
altersgruppen 31:62|alterslos 6:66|altert 40:53|altes 11:56 33:16
altijd 3:-4 6:17 7:29 19:15 20:21 24:32 31:2 33:7 45:5 47:11|altitude 1:29 10:21 13:27 23:33 27:35 33:0 41:32 42:33
alto 6:48 33:26|altogether 33:16 41:58|altpapier 33:30|altrosa 19:58|aluminium 20:57
always 3:13 7:11 19:32 20:3 21:16 33:6 45:24 47:36|alzette 10:66
am 1:8 2:-3 3:-4 4:5 5:10 6:-6 7:-5 8:-1 10:10 11:-2 12:-1 13:-3 14:-2 17:-4 19:7 20:6 21:-7 23:5 27:-7 28:-3 30:-1 31:3 33:7 34:10 35:7 37:1 39:0 40:-11 43:-6 44:-1 45:-1 47:4 48:-3 50:-3 51:15 53:-8
ama 7:41 12:54 38:51|amadi 20:59|amal 6:48 21:46 45:45|amandelen 47:72|amant 33:32|amants 13:58 22:62|amat 44:78
amateur 6:46 13:52 20:27 33:1|amateurfilms 20:57|amateurkring 34:62|amateurs 13:37 19:27 22:30 30:32 31:47 36:40
amay 13:45 26:47 40:21 53:43|ambassades 20:57|ambassadeurs 31:63|amber 19:60|ambiance 32:83|ambiances 32:83
ambitieus 6:55 40:42|ambitieuse 6:77|ambitieux 40:58|ambition 7:47 40:50|ambitious 6:58 40:41|amblbeb0 4:79
ambleve 1:16 4:30 10:31 12:15 14:24 17:26 36:30 40:23 42:26 43:24 50:21|ambre 45:71|ambulance 33:32
ambulancier 20:32 33:25|ambulant 33:32|amel 50:55 53:50|amelie 3:13 5:27 6:37 18:27 21:33 33:-3 36:32 44:28
amenagement 50:79|amendement 11:82|amendment 2:64|amer 20:57|america 10:45 25:71|americaine 10:66|american 33:21 40:36
amerique 6:45 31:57 33:0|amerongen 27:64|ami 3:32 10:39 28:56 33:4|amiante 22:62 30:63|amical 10:66|amicalement 27:66
amie 3:38 7:47 30:55|amies 3:59|amina 43:76|amis 7:29 12:33 27:40 33:11 35:38|amitie 21:51 33:10 45:49|amities 27:66
among 13:24 20:15 23:30 31:21 33:12 44:42|amont 33:32|amorce 16:73|amortie 16:73|amortis 40:58|amortisation 2:64
amortissement 2:63|amortissements 0:83|amory 27:64
amount 1:46 11:16 15:30 16:29 17:32 23:26 26:30 27:5 40:-4 43:10 47:14 53:9|amounts 0:54 17:39 23:40 29:43 51:45
amour 3:17 22:41 33:20 44:35|amoureuse 33:32|amoureux 21:42 33:21 45:40|amovible 50:79|amovibles 50:79|ampeln 19:58
ampersand 27:50 31:50|ampoule 24:68 33:18|ampoules 19:64|amrani 33:32|amrhein 33:30|amsellem 27:66
amsterdam 13:57 27:50|amt 1:33 13:32 16:29 33:10 45:31|amter 20:58|amtliche 1:65|amtliches 9:69|amtsgericht 8:65 10:36
amtsstube 33:30|amtsstuben 32:71|amuse 33:32|amused 6:72|amusement 27:66|amuser 33:32|amuses 33:32
an 0:6 2:-11 3:4 4:0 5:7 6:-7 7:0 10:-1 11:2 12:2 13:1 14:11 16:-10 18:-4 19:0 20:4 21:-5 23:-4 26:3 27:9 28:4 29:-2 30:-3 31:-1 32:2 33:4 34:7 35:3 36:-1 37:2 38:-3 40:3 43:-7 44:2 45:-3 46:-2 47:-1 48:1 49:-1 50:0 53:-5
ana 33:30|anais 53:72|analyse 30:58 31:18 33:-18 40:29 50:51|analyses 18:58 33:20|analysis 30:73|analyst 44:73
analytique 8:73 16:52|anamorphic 19:60|anamorphiques 19:64
anatole 3:14 6:19 13:14 19:6 21:15 22:17 24:36 33:17 45:13 49:26|anatomie 19:64|anbei 11:52 12:34 14:35 17:37
anbieten 34:61|anchorage 33:32|anchoring 53:68|anchors 45:68
ancien 6:35 7:33 11:41 19:4 20:-3 21:12 27:17 33:7 45:22 53:11|ancienne 6:20 7:45 11:25 27:10 33:7 40:1 45:27 53:27
anciennes 11:60 19:43 20:36|anciens 3:18 6:22 19:23 20:16 31:29 33:16|ancient 33:30|ancillary 31:51 34:49
ancion 9:43 11:43 12:34 16:34 29:44 33:9|anckaert 6:63 45:57|ancrage 9:68 53:58|ancrees 7:69|ancres 30:77
and 0:1 2:4 3:5 4:-1 5:-5 6:2 7:9 8:-3 9:2 10:4 11:2 12:2 13:0 14:5 15:-2 16:4 17:-5 18:1 19:2 20:-1 21:-1 23:0 24:-2 27:8 28:3 29:6 30:0 31:1 33:-6 34:6 35:-4 38:4 40:3 41:5 42:-6 43:-2 44:-7 45:0 46:-2 47:2 48:-9 50:0 51:1 53:3
andenne 20:21 50:43 53:63|ander 2:9 3:5 5:31 19:8 20:5 33:18 45:14
andere 1:-1 2:13 3:8 5:1 6:16 7:7 10:16 14:0 19:-2 20:5 24:5 30:0 33:9 38:4 40:-7 44:1 45:18 46:6 47:1 49:6
anderem 33:30|anderen 14:9 20:-2 27:4 28:22 33:20 38:13 40:13 46:15 48:9|anderer 6:39 28:42 33:3 40:27
andererseits 34:61|anderes 20:32 33:16 45:37|anderhalf 33:21 40:34|anderhalve 33:15 52:64|anderlecht 20:57
anderlues 18:50 19:37 33:4 53:44|andermans 28:61 40:42|andern 11:56 33:16
anders 3:18 11:13 20:23 30:9 33:11 34:25 40:6 45:5|andersluidend 10:62|anderswo 30:53 53:50|andert 40:53|anderung 8:70
anderzijds 2:47 34:48|andeutet 27:60|andeutung 44:67|andre 34:50 35:59|andries 3:57|anfahrt 50:69|anfallen 40:53
anfang 6:21 7:17 18:23 19:13 31:17 33:13 40:20|anfangs 19:58|anfangt 3:55|anfassen 3:55|anfing 33:30|anfordern 44:67
anfrage 20:32 26:45 39:45 50:42|anfragen 31:54 38:48|angaben 13:23 14:63|ange 6:30 7:29 14:32 25:46 33:7 48:31
angebot 16:13 18:15 21:12 33:-23 34:19 40:11 42:15 50:57|angebots 30:66|angebotssumme 50:69|angebrullt 33:30
angefangen 3:42 6:39 33:3|angefangenes 33:30|angefordert 12:43 40:32 42:47|angefragt 5:54 42:55|angefuhrt 14:65
angegeben 3:34 11:48 14:44|angelegenheiten 29:70|angelegt 40:53|angelehnt 33:30|angeles 27:64|angels 33:30
angemacht 20:58|angenommen 23:46 29:49 50:48|angerannt 33:30|angerechnet 34:61|angers 13:47 22:63|anges 31:64
angeschaltet 40:53|angeschlossene 11:69|angestellte 7:54 29:37 53:29|angestellten 7:62|angetan 33:30|angetreten 40:53
angezeigt 5:37 33:25|anglais 2:10 3:7 13:39 16:33 27:14 31:15 33:-3 34:12 40:5 43:36
anglaise 2:14 5:29 16:58 18:28 33:-5 34:15 43:26|angle 13:38 22:42 38:49 40:24 49:53|angler 33:30
angouleme 10:45 16:45 40:36|angry 3:58|angst 3:27 6:21 21:20 30:20 31:18 33:10 36:26|angstlichen 33:30|anhalt 38:70
anhangs 14:65|anhatte 33:30|anhee 33:32|anim 52:87|animacji 38:76|animal 16:29 20:18 31:23 33:10 40:14 48:26 50:35
animalier 41:77|animals 6:35 28:38 30:36 33:6 41:34 45:31|animascope 38:83|animate 20:45 53:55
animated 1:38 20:15 22:28 24:46 34:19 43:38 45:25|animateur 7:43 13:46 30:62|animateurs 0:49 30:43 40:43 53:38
animatic 9:16 10:5 16:34 18:32 30:24 31:15 36:18 40:10 42:13 43:10 49:46 53:11|animatics 41:72
animatie 1:32 7:16 13:33 22:22 23:21 24:27 27:15 34:13 40:6 41:33 53:17|animatiecommissie 44:72
animatiefilm 34:48 43:57|animatiemarkt 16:54 18:58|animatiereeks 45:66|animatiestudio 7:65|animatietechniek 24:76
animatik 52:73
animation 1:37 2:-5 7:14 10:-9 13:15 16:12 17:7 18:19 19:14 22:8 24:30 30:-3 32:3 33:-43 34:5 37:13 40:12 41:20 42:9 43:6 45:-8 46:3 50:0 52:13 53:1
animations 33:30|animationsbeginn 34:61|animationsfilm 18:54 43:52|animationsfilmen 40:53|animationsprinzip 24:70
animationsserie 45:64|animationsstudio 7:62
animatique 10:21 12:18 16:37 18:23 19:10 27:12 30:35 40:4 43:21 49:55 52:32|animator 13:46 19:33 40:35
animatoren 7:40 30:47 41:47|animators 40:24 41:54 53:50|animatrice 13:72|animatrices 20:57|animaux 19:43 41:55 45:49
anime 3:24 13:37 16:38 24:47 28:48 52:52|animee 34:64|animees 20:44 24:68|animer 19:64|animera 19:64|animieren 19:58
animiert 19:58|anker 21:68|anklage 33:30|ankle 21:58 48:59|ankommen 31:62|ankommt 28:47 38:48 53:42|ankreuzen 1:65
ankunft 18:68
anlage 2:19 3:-2 8:13 10:13 11:27 12:8 16:9 17:11 18:11 19:1 20:1 22:9 31:5 33:-11 34:14 40:-4 41:10 42:11 43:8 53:6
anlagen 0:41 1:35 2:13 8:22 9:20 10:14 11:21 12:24 14:17 30:18|anlagenliste 1:65|anlagenverzeichnis 9:69
anlagevermogen 0:72|anleuchtet 33:30|anmeldung 35:70|anmerkungen 9:42 11:43 18:41 19:32|anmutung 32:71
ann 21:40 27:35 33:5 44:37 45:37|anna 2:36 3:30 25:47 43:40|annahme 23:41 29:44 30:40 50:42|annahmeerklarung 23:67
annahmen 30:66|anne 1:14 2:-2 3:-6 7:3 8:15 12:7 14:23 21:15 22:44 25:49 27:1 29:20 37:20 40:-7 43:9 45:5 53:10
annecy 13:46 18:44 22:39 40:27
annee 1:3 2:-7 3:-11 6:6 13:12 15:13 16:3 18:29 20:12 22:28 30:7 31:24 33:-4 34:17 36:14 38:12 40:5 43:10 45:1 46:14 53:1
annees 15:42 20:4 32:60 33:2 40:29 45:18|annehmen 34:61|anneloes 2:37 3:24 10:29 33:-5 34:28
annelore 2:34 13:44 37:50 43:44|annette 2:29 12:39 13:38 27:42 40:24|annex 2:51 14:33 30:51
annexe 0:10 1:9 2:17 5:6 7:-4 9:40 10:25 11:35 12:10 14:20 16:11 17:30 18:15 31:5 33:-33 40:1 41:15 42:16 45:-1 46:12 53:-1
annexed 2:26 10:48 11:38 15:41 42:36|annexees 1:60 23:64|annexes 1:48 8:49 9:51 11:24 12:14 30:19 33:-27 35:20 40:0
annick 15:64 25:78|annika 13:39 19:32 37:46 43:39|anniversaire 34:64|annonca 47:79
annonce 2:5 10:8 19:7 20:12 21:15 31:35 33:7 35:33 37:29 39:26 48:18|annoncees 20:57|annoncer 23:77
annonces 16:52 19:43 35:56|annonceurs 7:69|announce 33:30|announced 27:51 44:60|announces 33:22 35:55
annual 0:52 8:43 12:23 33:-16 35:42 46:50|annuel 17:52 35:51 46:71|annuelle 2:49 31:54|annuels 0:80 12:35
annulatie 50:73|annulation 34:43 35:56 50:58|annule 11:82|annuleert 11:75|annulent 11:82|annuleren 35:72|annuls 11:75
anonyme 2:16 7:21 8:65 10:18 33:-1 35:30|anonymes 5:78|anonymisation 5:78|anonymised 5:72|anorak 33:30
another 12:15 21:17 33:17 34:9 40:1 45:43|anouk 1:30 7:27 9:37 13:36 22:46 38:37|anrechenbar 34:61|anregung 44:67
anreise 48:65|anreissen 33:30|anruf 12:43 44:46 48:44|anrufen 33:30|anruft 44:67
ans 2:7 3:12 5:7 6:34 7:-1 8:-2 13:10 15:10 20:3 21:-6 28:6 30:21 31:17 33:6 34:-6 35:-2 36:1 37:-1 40:-1 43:-1 45:7 47:-1 53:-7
ansage 6:41 21:40 33:15|ansassige 53:63|ansay 16:60 40:44|anschauen 39:71|anschluss 33:30|anschrift 33:30
ansehen 30:53 52:59|anselm 6:48 19:26 33:19|anselme 19:25 33:27 34:15|ansgar 27:60|ansiaux 3:59|ansicht 27:47 52:59
ansichten 24:70|ansichtkaarten 32:75|ansichtslinks 39:71|ansieht 33:16 45:50|ansprechen 31:62|ansprechpartner 43:65
ansprechpartnerin 12:64|ansprechperson 1:65|anspruche 2:31 5:37 27:30 33:-1 44:37|anstandig 33:30|anstandigen 33:30
anstelle 11:69|anstellungsvertrag 5:67|ansuchen 29:57 43:52|ansuchens 17:68
answer 3:1 17:16 20:14 29:39 31:19 33:10 40:17 43:13 48:16|answered 33:16 46:65|answering 33:22 45:47
answers 1:23 7:20 12:35 21:38 28:29 33:12|antagonist 6:45 44:68|antagoniste 6:42 24:47 44:67
anteil 2:14 9:21 10:26 17:32 30:19 42:37 46:23 53:34|anteile 5:25 8:28 10:48 14:23 20:16 46:29|anteilen 10:62
anteilig 10:62|anteilseignerinnen 46:71|antenne 7:34 27:31 31:32 40:36 53:37|antennes 19:64
antenniste 6:49 21:46 28:56 48:49|anterieur 1:60 2:49|anterieure 5:65 34:51|anterieures 14:50 39:76|anterieurs 1:73
anteriorite 5:78|anthologie 45:71|anthology 47:73|anthony 33:30|anti 7:65|anticipates 53:68|anticipees 42:78
anticipes 12:73|antiquar 33:30|antique 6:77|antje 33:29|antoine 12:48 19:39 27:48|anton 5:67|antonio 34:47 47:52
antoniusstraat 35:72|antrag 1:37 9:12 11:5 12:30 14:1 17:28 23:30 27:4 29:24 33:-21 40:-10 42:16 43:9
antrage 1:44 18:60|antragen 23:67|antrags 29:70|antragsbetrag 1:65|antragsbogen 1:65|antragsformular 1:57 9:48
antragssumme 11:56 43:52|antragstellende 1:65|antragsteller 1:62 43:31
antragstellerin 1:19 12:18 14:19 17:21 40:7 42:22 43:43 46:24 53:28|antragsverfahren 29:70|antrieb 3:55
antwerp 10:43 33:9 38:55
antwerpen 2:24 4:18 7:5 8:27 10:25 12:9 13:11 14:11 15:16 23:11 27:25 29:16 33:-31 34:21 43:11 51:18|antwerps 20:57
antwerpse 33:15 53:52|antwoord 33:23 40:16 46:37|antwoordapparaat 28:74|antwoordden 30:70|antwoorden 29:48 30:43 33:15
antwoordt 3:22 20:22 33:21|antwort 1:25 3:33 17:28 33:2 40:13 48:25|antworte 3:55
antworten 12:31 20:25 29:37 33:8 40:20|antwortet 20:50 33:8|anvers 32:62 33:23|anwalt 16:58 40:32|anwaltin 53:63
anweisung 33:30|anwendbares 10:62|anwesend 19:58|anwesenheit 16:52 50:55|anwohner 31:62|anwohnerinnen 31:62
any 2:19 3:-8 4:13 5:6 6:6 7:0 12:3 14:37 15:28 27:8 29:32 33:-3 34:-3 35:10 40:5 44:7 46:12 51:13
anybody 10:21 17:29 19:29 33:12 40:11 48:29|anyhow 33:30
anyone 3:11 7:20 13:21 19:26 20:12 31:17 40:21 44:26 45:22 46:31
anything 3:-4 6:10 10:30 11:14 12:25 13:6 19:-1 29:15 31:20 33:9 34:1 40:-7 45:7|anyway 19:34 33:16 50:50
anywhere 2:32 11:44 19:29 20:28 53:37|anzahlung 50:69|anzeige 5:46 33:22|anzeigte 33:30|anzug 33:30|anzukaufen 27:60
anzumelden 28:68|anzurechnen 15:57 34:47|anzusehen 19:58|anzuwenden 34:61|aoife 3:17 6:31 18:31 20:18 33:6 43:29 44:33
aouad 27:66|aout 0:16 1:7 2:15 4:19 5:12 8:15 11:15 12:17 13:5 14:39 18:47 29:16 33:-7 34:-2 43:9 51:28|ap 11:60 50:61
apart 3:4 9:23 19:9 20:23 21:17 24:25 31:12 33:1 34:22 41:19 45:15|aparte 2:40 20:23 34:40 40:21|apartment 33:30
apercevoir 45:71|apercevra 20:57|apercoit 28:48 33:28|apercoivent 33:32|apfel 33:21 48:46|apfelkenner 6:66
apfels 24:70|aphone 33:32|apicole 27:66|apicultrice 5:51 9:54 13:45 28:56|apiece 40:55|aplatisse 33:32|aplatit 33:32
apologies 11:75|apologise 11:62 12:56|apologises 33:30|apotheek 33:29|apotheker 48:65|apothekeres 6:55 33:15
app 2:31 6:39 7:35 31:46|apparaisse 33:32|apparaissent 24:68 33:18|apparait 20:30 27:39 33:18|apparaitre 10:66
apparat 33:30|apparatuur 41:70|appareil 19:24 20:17 33:26|appareils 33:32|apparence 3:59|apparent 24:82|appart 31:67
appartement 19:10 20:22 28:28 33:19 35:24 41:22 53:17|appartementen 45:66|appartements 45:71|appartenait 33:32
appartiennent 10:60 33:6|appartient 5:52 7:13 14:16 19:9 24:26 28:27 33:8 35:23 40:3 45:16|appeal 30:73|appear 20:59
appeared 13:68|appears 19:23 21:34 32:40 33:13 45:31|appel 1:20 13:19 14:18 20:17 21:20 22:30 33:11 38:33 48:22
appelait 3:35 11:44 33:20|appele 30:50 33:26|appelee 33:32|appeler 33:32|appelez 12:73|appelkist 33:29
appelle 2:-5 3:-9 6:9 7:12 12:16 20:11 21:5 33:23 35:10 45:3|appellent 20:44 33:18|appellera 20:57|appellerait 33:32
appelons 12:73|appels 40:58|applaudi 33:32|applaudissements 33:32|applaudissent 48:76|applaudit 33:32|apples 33:30
applicable 0:45 10:37 34:53|applicant 1:51 7:5 12:26 14:19 15:17 22:10 40:-6 43:44 46:17
application 1:39 3:-13 4:11 5:5 9:19 12:37 14:24 17:31 23:28 27:-2 29:44 34:-8|applications 18:64 23:52
applied 1:47 14:21 17:60 43:21|applies 12:42 14:42 21:45 26:51|appliquee 13:58 33:18
apply 10:17 12:34 18:24 40:20 42:60|applying 12:69|appoint 29:77|appointed 8:77|appointment 33:30|appoints 29:77
apport 0:41 2:-3 5:24 8:16 10:37 11:35 17:37 27:12 40:-8 42:48 53:6
apporte 2:2 3:-2 10:42 11:21 12:12 20:16 33:-1 36:24 40:9 45:23 48:15|apportent 33:18 45:57
apporter 2:23 23:37 27:26 33:12 35:51|apportera 40:58|apportes 10:66|apportioned 53:68|apportons 40:58
apports 8:43 10:61 42:27|apprecie 44:78|apprend 6:9 19:-3 20:13 21:29 28:15 33:21 40:-9 45:22 48:8|apprendra 33:32
apprendre 3:32 6:36 20:30 21:33 33:4|apprenez 33:32|apprennent 19:43 21:51 33:10|apprenons 33:32|apprentice 13:68
apprentie 45:71|apprentis 20:44 33:18|apprentissage 18:55 20:36 33:10|apprete 3:59
appris 3:34 6:18 19:6 20:19 31:9 33:11 40:0 47:21|apprise 33:32|approach 19:38 20:47 34:15 40:7|approaches 10:64
approbation 27:53 35:64|approbations 10:66|approche 20:24 33:16 40:25 45:25 49:38|approchee 10:66
approcher 20:44 33:18|appropriation 0:78|approuve 0:53 1:31 2:41 14:50|approuves 0:69 12:59
approval 10:33 27:46 34:32 35:45|approvals 10:64|approved 0:26 1:29 2:11 10:29 14:17 17:32 23:46 33:-22 34:11 46:26
approves 34:63|approx 43:56 53:55|approximately 33:30|appui 2:25 5:41 12:35 27:28 31:29 33:-6 40:20|appuie 33:32
appuiera 20:57|appuyer 3:59|apr 18:66 32:32 48:27
apres 0:18 1:-9 2:24 3:-6 6:-6 7:-14 8:-1 10:21 12:-2 13:2 18:7 19:-18 20:4 21:-4 23:-5 24:-1 27:1 30:3 31:11 33:-2 34:21 35:-5 38:8 40:-12 42:-5 43:10 44:-5 45:12 47:-4 48:-7
april 1:-2 2:5 4:6 5:22 10:-9 12:32 14:27 15:4 17:0 18:42 20:-13 23:11 24:5 26:11 27:-8 29:20 30:-1 33:-23 34:-7 35:1 38:2 50:9 51:25
aps 27:63|apurement 51:84|aquarel 24:76|aquarell 24:57 40:40|aquarelle 24:68 32:69|aquarellhintergrunden 43:65
aquarellkarton 26:58 35:56|aquarium 22:39 32:46 33:8 47:43|ar 22:71|arabe 6:45 20:39 43:58|arabic 30:73
arabisch 13:44 16:45 43:44|arbeid 19:47 27:50|arbeider 21:68|arbeiders 41:70|arbeidersverhaal 40:55
arbeidsatelier 16:47 18:50 53:44|arbeidsjaareenheden 46:77|arbeidsovereenkomst 35:72|arbeidszaak 7:65
arbeit 3:33 7:11 9:18 19:7 20:30 22:15 30:15 33:-21 50:18 53:12|arbeite 3:29 19:52
arbeiten 1:16 3:16 7:12 11:19 13:15 14:27 20:20 22:16 30:17 33:-2 43:16|arbeiter 19:58|arbeitet 7:44 13:35 27:30 40:23
arbeitgeber 35:48 51:64|arbeitnehmerwerk 5:67|arbeitsablauf 33:30|arbeitsbeginn 18:68|arbeitslos 6:52 20:45
arbeitsplatz 28:68|arbeitsplatze 53:63|arbeitsproben 39:71|arbeitstitel 2:31 33:-1 43:55|arbeitsvertrag 35:70
arbeitswoche 20:58|arbeitszeit 35:70|arbitrage 10:58 34:43|arbitration 2:56 10:43|arbitre 10:66|arbitrer 33:32
arbre 20:57|arbres 3:24 19:29 24:60 33:10|arc 6:30 21:33 33:2 45:57|arcade 13:68|arche 45:71|archeologue 20:44 33:18
arches 1:29 2:33 16:29 18:33 45:57|archief 3:5 16:35 18:20 19:20 20:36 27:12 33:-23 41:19 48:16|archiefdoos 50:73
architectes 30:77|architecture 44:75|architectuur 44:72|architektur 31:49 44:54
archiv 18:27 19:17 20:30 33:-11 40:13 45:23 48:36|archivbilder 20:58
archive 3:7 5:21 10:8 16:19 19:10 20:45 36:27 41:21 47:23
archives 16:32 19:11 20:33 27:13 32:18 33:2 34:14 40:-7 41:11 47:14 53:11|archivfoto 5:67|archivist 16:48 20:38 33:9
archiviste 33:32|archivmaterial 20:45 27:47|archivrecherche 11:48 16:58|archivrechte 41:67|arcs 18:60 45:54
ardeche 13:72|ardenne 2:17 7:18 10:18 12:20 14:21 18:16 19:5 26:27 34:16 40:9 43:21 50:24 53:11|ardennen 50:69
ardennes 3:16 7:31 19:25 20:24 33:-5 38:38 40:20|ardgarra 33:30|ardoise 5:36 10:34 17:37 32:41 37:58 42:36 43:34
arduin 32:75
are 2:-11 3:3 4:0 5:1 6:-7 7:14 10:2 11:-4 12:18 13:-11 14:12 19:4 20:6 21:0 23:-1 24:-2 27:6 30:-6 31:2 33:3 34:-11 35:16 36:7 37:0 40:2 43:-5 44:-6 45:0 46:8 48:-7 50:-3 51:5 53:14
aren 14:55 33:16|arena 44:46 45:59|arene 36:41 44:47 45:64|arete 33:32|arfaoui 33:30|arg 43:65
argent 3:6 7:15 9:28 10:12 11:17 14:6 16:8 17:38 27:1 33:7 34:-1 37:22 40:11 53:25
argonne 1:23 2:1 4:23 7:7 8:19 10:17 12:11 13:10 14:9 15:21 17:17 26:23 29:21 34:2 35:16 37:25 38:21 39:35 40:-4 42:16 43:14 46:22 51:22 52:25
argue 6:51 20:38 48:51|arguing 33:30|argument 12:33 31:28 33:21 40:19|argyll 3:58|arie 33:29|arise 27:64
arithmetic 33:16 48:59|arkwell 7:32 8:43 13:34 25:46 37:45 43:35|arlette 3:18 6:39 19:30 28:46 33:-11 37:38
arlon 1:18 4:28 7:15 10:7 13:26 14:17 29:25 33:5 34:11 43:18 50:20 53:26|arm 33:27 42:17 49:23|armand 6:47 33:24
armateur 33:32|armature 24:82|armee 33:32|armees 33:32|armen 33:15 48:55|armes 14:50 33:23|armlengte 19:47 24:63
armleuning 32:75|armoire 20:30 33:26|armoires 33:32|arms 14:29 33:21 47:34 48:33|arnaud 7:51 43:57|arnauts 33:30
arno 7:62|arnold 5:34 6:33 34:38 45:31 47:33|arnould 22:62 53:58|around 2:13 3:7 19:10 27:26 30:23 33:8 40:5 53:38
arracher 33:32|arrange 6:55 33:23|arrangement 5:47 35:64 40:24|arrangements 22:59 33:7|arrest 20:59|arrested 20:59
arrests 20:59|arret 13:32 21:33 27:29 31:30 33:-6 37:37 47:29 48:26 49:34|arreta 47:79|arretait 33:32
arrete 2:-7 10:7 15:13 18:7 19:-6 20:14 21:14 23:18 27:-4 33:18 40:6 45:1 48:6 49:25|arretee 33:27 47:47
arretent 10:39 20:44 33:4|arreter 2:19 7:25 20:13 33:21 40:14|arretera 20:57|arreterait 33:32|arretes 0:83
arretons 20:44 40:44|arrets 21:59 33:18|arriere 3:43 22:34 31:26 33:0 35:37|arrieres 22:76|arrivals 20:59
arrive 3:2 12:-1 19:-10 20:13 21:15 28:9 32:9 33:20 34:0 38:8 40:-16 44:20 45:10 47:7 48:2|arrived 12:50 33:21
arrivee 3:19 6:24 13:31 19:11 27:13 33:18 45:18|arriveert 33:29|arrivent 33:28 40:20
arriver 12:35 17:41 20:19 28:45 40:41|arriveren 33:29|arrives 6:23 12:20 19:11 21:34 33:0 44:24 45:19 48:48
arrondi 16:60 24:68|arrondis 17:65 42:64|arrondissement 53:72|arrondissementen 33:29|arrondissent 6:55 21:51 33:10
arrondit 24:82|arrow 49:78|arrows 20:45 49:64|arsene 33:30
art 1:17 2:30 5:16 7:-5 9:2 10:12 14:-1 15:4 16:16 17:-1 18:-1 20:-18 23:8 24:17 26:5 30:-1 31:1 33:-46 34:24 37:14 40:-14 41:33 43:12 51:4 53:-8
arte 10:26 13:31 22:56 40:31 42:37|arten 19:45 20:45|arterie 33:30|arthouse 31:63|arthousepubliek 40:55
arthousezaal 31:63|article 2:39 3:-4 5:13 8:16 10:25 14:21 16:1 23:11 29:9 34:37 35:15 40:-14 46:9 49:8 51:8
articles 8:77|articulee 33:32|articules 24:82|artificial 19:60|artificielle 33:18 41:63|artig 17:55 42:55|artige 13:65
artikel 2:42 8:30 10:37 23:16 33:-35 34:27 51:13|artisans 13:72|artist 10:26 34:48 43:31 47:35 53:30
artistes 27:53 41:63|artistic 41:72|artistiek 9:74|artistieke 1:35 10:41 12:34 41:49
artistinnen 16:39 18:41 19:32 53:37
artistique 1:18 2:7 3:4 9:26 10:20 12:29 16:30 19:9 24:26 27:11 33:-24 38:27 41:41 43:20|artistiques 9:35 10:40 41:68
artists 27:64|arts 13:33 17:57 23:44 42:43|artur 6:72|artwork 37:77|arve 10:38 17:34 29:38 36:42 40:27 42:33 43:31
arztkoffer 33:30|arztliche 41:67
as 1:-7 2:12 3:7 6:-8 7:-11 8:5 10:2 11:-1 12:6 13:6 14:4 15:2 19:7 20:5 21:-5 23:-2 24:-3 27:10 29:-3 31:-1 32:-3 33:5 34:0 35:-4 37:3 38:-4 39:-1 40:1 43:-3 44:3 45:4 47:3 48:-8 49:5 51:6 53:-3
asbest 16:68|asbeststudie 53:66
asbl 0:16 2:-4 4:18 7:13 8:14 10:18 12:6 14:28 15:16 16:6 17:12 23:10 27:15 29:35 34:21 40:9 43:9 46:17 50:24 51:17 53:5
ascenseur 6:34 19:22 21:44 33:10 45:28 48:33|ascenseurs 6:55 33:10 45:49|ascension 33:32|aschblond 26:71
asfalt 32:62 33:15|ash 24:77|ashamed 33:30|ashdown 27:64|ashes 33:15 44:48 48:47|ashmaw 5:46 33:5 34:48|ashore 33:30
asia 53:68|asie 31:67|ask 1:3 3:7 10:-2 12:23 16:3 19:-6 20:25 22:5 27:-2 30:7 33:0 34:6 36:27 40:13 43:19 44:7
asked 1:2 2:-4 3:18 6:5 14:11 17:26 20:1 21:4 27:6 28:7 29:9 30:15 31:17 33:0 35:9 37:12 38:9 40:3 45:1 47:22
asking 2:15 3:9 12:46 14:21 17:37 30:25 33:-18 34:15 40:7|asks 12:4 20:-6 21:17 33:25 40:-10 44:9 45:4 48:18
aslak 6:40 33:21 44:41|asleep 21:38 24:44 33:10 47:50|asmus 34:61|aspirin 33:30|ass 39:84|assassin 33:32
assemblee 0:32 2:12 7:6 8:41 10:3 14:8 18:31 19:1 21:22 22:13 27:3 29:42 33:-31 35:44 45:8
assembly 2:37 18:45 20:32 31:37|asseoir 3:10 21:24 33:28|asserted 2:50 47:60|assesse 53:72
assesseurs 13:41 22:55 38:52 39:54|assessment 1:69|asset 33:30|assets 0:76 40:14|asseyait 33:32|asseyent 33:32
assez 3:32 7:41 19:37 33:4|assied 20:3 21:19 33:28 49:30|assieds 20:57|assiette 1:34 10:26 33:11 40:18 48:49
assiettes 33:23 48:54|assign 2:64|assigned 2:35 5:67|assignment 2:51 5:31 34:34 50:35|assigns 2:64
assis 19:10 20:33 33:23|assise 20:30 33:18 38:42 44:37|assises 33:32|assistance 16:73
assistant 7:32 13:59 20:5 33:-14 50:32|assistante 13:72|assistants 53:68|assiste 2:32 20:26 33:13 34:33|assistee 30:77
assistent 7:44 13:49 40:34|assistenten 7:62|assistenz 13:52 41:53|assistera 19:64|assisterai 20:57|assize 13:54 40:41
assizes 33:30|associate 10:64|associatif 30:77
association 1:18 4:30 7:26 8:48 10:37 12:17 29:27 33:-17 34:9 40:3 51:28|associations 31:62 35:44|associatives 13:72
associe 3:32 13:45 29:55 40:31|associee 29:55 34:37 40:31 46:57|associees 7:55 46:71|associent 10:66
associer 10:52 20:44|associes 7:52 30:35 35:36 43:34 46:56|assoclation 2:63|assoient 33:32|assoiffe 33:32
assoit 21:51 33:23|assombrit 49:84|assorti 27:66|assujetti 26:85|assujettie 1:52 16:52 50:58|assujettis 53:72
assume 3:41 30:64|assumee 31:67|assumer 44:78|assumptions 30:73|assunta 6:48 33:26
assurance 0:27 1:18 12:17 16:43 27:30 33:-12 35:34 40:32|assurances 10:2 27:2 41:75 51:20
assure 10:28 12:35 33:7 35:40 40:20 42:40|assured 38:76|assuree 33:32|assurer 27:66|assures 40:58|assureur 40:44 45:57
assureurs 20:57|astene 27:63|astonishingly 33:30|astrid 1:46 13:45 29:55 43:48|asylum 20:59
at 0:3 2:-4 3:-2 4:2 5:-3 6:2 7:-3 9:-1 10:7 11:-2 12:-4 13:10 14:-6 16:-8 18:-1 19:3 20:0 21:-2 22:-3 23:0 24:0 26:5 27:-1 28:-4 29:3 30:3 31:8 32:0 33:-1 34:-3 35:5 38:-3 40:8 42:1 43:1 44:-4 45:-7 47:2 48:-8 49:1 50:3 51:9 53:9
atelier 1:2 2:3 3:-14 7:21 10:17 11:8 12:9 13:16 14:5 16:1 17:21 18:7 19:-9 20:-8 22:-1 23:-4 26:11 27:-8 28:0 32:1 33:-33 34:3 40:3 41:7 42:1 43:24 44:7 45:4 48:0 50:18 53:13
ateliermiete 41:67|ateliers 7:24 13:40 16:29 18:32 19:33 20:27 30:32|atem 19:22 32:54 47:29 48:28 49:34
ath 2:8 3:4 4:30 7:13 10:11 12:17 13:17 14:16 18:22 40:12 43:20 45:16 50:24 53:42|athee 28:83|athenaum 13:65
athenee 20:57|ather 19:58|atl 41:72|atlantic 19:60|atlantique 33:32|atlas 20:59|atmen 32:50 33:22|atmet 20:58
atmos 41:70|atmosphere 32:80|atmospheres 32:83|atmospheriques 50:79|atout 40:58|atre 33:32|atroce 21:73
att 16:50 50:50 51:60|attach 1:69|attachant 30:77|attache 33:16 40:32 43:50
attached 1:35 5:19 6:9 8:15 10:2 11:49 12:44 23:11 43:24 51:16|attachee 38:83|attachement 40:58|attachent 33:32
attaches 2:63|attachment 12:35 16:48 27:43 40:21|attachments 1:56 9:62|attaquable 40:58|attaque 33:10 40:36 49:62
attarde 33:32|atteindre 31:67|atteint 15:65 33:13 42:46|atteinte 19:51 24:68
attend 3:11 12:7 17:9 20:5 21:3 28:13 31:-2 33:19 38:13 40:-1 44:8 45:12 47:9 48:17|attendaient 28:69 33:18
attendait 3:51 33:10|attendance 23:60 26:65|attendant 10:47 13:58|attended 31:51 33:16|attendent 20:21 33:28
attendez 47:79|attendons 27:45 31:46 40:36|attendrai 20:57|attendrait 33:32|attendre 3:24 7:34 20:36 33:-3 45:36
attendri 24:82|attendrons 20:57|attends 20:57|attendu 1:32 2:21 10:34 31:25 33:-10 34:22 48:34 53:30
attendue 31:40 33:4 36:58 44:51|attendues 40:58|attendus 1:73
attente 1:18 3:4 5:23 12:17 17:23 19:9 20:2 21:30 33:11 35:22 45:15 53:16|attentie 12:68
attention 0:20 2:1 11:19 12:29 19:16 24:19 26:23 27:35 30:19 33:-19 35:16 40:1 44:15 47:16 50:41
atterrissage 21:59 50:66|atterrit 28:83|attest 4:25 5:19 9:40 12:16 14:15 33:-23 51:63 53:14|attestant 25:87
attestation 1:29 4:50 5:17 9:39 12:23 14:30 15:11 17:7 34:-7 35:6 51:61|attestations 9:76 12:32 26:45
atteste 4:67 14:40 51:66|attesten 1:35 9:52 12:54|attestons 4:77 14:50|attire 40:58|attirer 40:58|attires 27:66
attirons 0:83|attn 50:77|attorney 29:77|attractie 33:29|attraction 33:32|attractive 40:55|attractivite 30:77
attrape 33:32|attribue 2:49 23:64|attribuee 23:77|attribuer 23:77|attribution 2:36 23:72|attroupement 33:32
au 0:7 1:1 2:5 3:-4 4:1 5:4 6:-2 7:-3 8:9 10:10 11:1 12:-5 13:-2 14:-1 15:4 17:0 18:5 19:2 20:-4 21:-1 22:-6 23:2 24:-1 25:6 26:-1 27:0 29:14 30:-2 31:-4 32:2 33:0 34:3 35:11 37:4 38:-4 40:3 44:-7 45:-4 46:2 47:2 48:-6 49:-3 50:-1 51:9 52:4 53:-8
aub 11:61 52:64|aube 19:6 20:19 21:15 24:23 33:16 45:13 48:47|aubel 13:37 22:38 27:21 47:46 50:34 53:32
aubepine 0:20 1:11 2:5 4:21 5:28 7:16 10:26 11:17 14:11 17:15 22:13 29:28 30:15 34:4 36:19 40:2 42:24 43:19
aubepines 30:46 33:0 34:33 44:46 53:40|auberge 33:32
auch 2:0 3:7 6:5 7:10 10:1 12:12 19:6 20:6 21:12 27:8 28:7 30:5 31:1 33:2 40:14 47:14 53:11|auction 33:30
auctioneer 6:72
aucun 2:-10 3:-3 5:35 7:18 10:-7 14:44 19:7 20:-15 21:0 23:5 27:-7 31:-5 33:-12 34:9 35:5 40:14 44:5 46:28 53:-1
aucune 1:-3 2:-4 3:-17 5:32 7:2 10:5 14:49 15:23 17:12 19:12 33:-12 34:-3 40:-18 46:36 51:40|audace 33:32
aude 3:32 16:46 43:48 45:44|audibert 27:66
audience 3:7 9:9 13:16 16:-1 18:2 19:15 20:6 22:14 30:34 31:40 33:-42 36:11 38:8 40:12 43:1 44:6 45:1 50:6
audiences 30:58 31:55|audio 7:22 13:23 16:25 20:14 27:13 33:-21 34:39 43:22 45:24 52:33|audiodescription 41:77
audiogids 33:29|audiovisual 5:37 7:32 8:43 13:34 34:42|audiovisueel 23:70
audiovisuel 0:29 1:21 2:15 4:31 7:27 10:16 14:20 23:32 29:28 34:23 43:30|audiovisuele 2:33 5:24 8:40 34:49
audiovisuelle 1:26 2:28 7:21 8:33 22:28 34:51|audiovisuellen 34:61|audiovisueller 1:65|audiovisuelles 8:81
audiovisuels 2:36 5:59 34:45|audit 10:6 15:22 18:20 30:30 33:-22 40:3 41:63|audited 9:54 12:48 23:52|auditee 0:83
auditeurs 30:77|auditing 28:75|audition 33:32|auditor 0:41 12:32 17:36 28:38 33:-7 40:31|auditorium 7:47 41:55 50:58
audrey 7:33 11:40 12:45 29:41
auf 1:5 2:-1 3:2 4:4 5:4 6:-4 7:-4 8:-2 9:-4 10:-7 11:5 12:6 13:-4 14:-2 17:-5 18:-5 19:4 20:2 21:-2 23:5 24:1 26:-1 27:-9 28:-1 29:1 31:-2 32:16 33:8 34:3 35:3 37:0 39:-1 40:-3 43:-7 44:0 45:-6 47:-4 48:5 49:6 50:-4 51:-1 53:-4
aufbau 45:64|aufbringung 17:68|aufenthalt 30:66|aufenthaltskarte 25:73|auffuhrungsrechte 47:66|aufgabe 30:53 33:16
aufgaben 2:61|aufgedrangt 19:58|aufgefuhrten 34:61|aufgegangen 33:30|aufgehen 45:64|aufgehoben 40:40 47:52
aufgelost 33:30|aufgenommen 8:57 19:45|aufgerissen 33:30|aufgesetzt 40:53|aufgetrennt 33:30|aufgewachsen 3:51 33:-4
aufgeweicht 33:30|aufgewendet 40:53|aufgriffe 3:55|aufgrund 23:67|aufhort 19:45 33:16|aufklaren 33:30|aufklarerin 3:55
auflage 47:66|auflagen 23:67|auflosung 10:62|aufmerksamkeit 12:64|aufnahme 50:69|aufnahmen 20:45 30:53|aufnehmen 20:58
aufruf 1:65|aufruft 33:30|aufschlag 10:49 16:52|aufschliesst 20:58|aufsetzt 33:30|aufsicht 24:70|aufstehen 47:66
aufstellung 15:63 41:46|auftakt 33:30|aufteilung 10:62
auftrag 2:19 5:24 7:9 20:5 23:24 26:18 30:35 33:-24 45:18 50:36 51:18|auftrage 21:65|auftraggeber 2:48 30:53
auftraggeberin 2:40 30:45 50:48|auftraggebern 2:61|auftragnehmerin 2:61|auftragsfilmen 7:62|auftrennen 44:48 48:56
auftritt 3:55|aufwand 9:48 16:58|aufzubewahren 45:64|aufzudecken 33:30|aufzug 33:15 35:45 41:42|aufzuge 33:30
aufzusagen 33:30|aufzusehen 3:55|aug 4:34 14:24 15:33 18:52 25:49 48:27|auge 6:45 33:22|augen 19:37 33:8 49:50
augenhohe 19:45 20:45|augmente 33:10 34:43 40:36
august 1:0 2:3 4:11 5:11 8:23 10:0 11:6 14:38 17:6 18:21 19:-8 27:5 29:33 30:3 33:-14 42:4 48:2 50:7 51:37
augustin 33:22 45:53|augustus 4:33 10:6 12:23 14:38 15:19 18:34 27:8 29:19 30:25 33:-27 34:4 51:32 52:21
aujourd 3:10 7:19 20:29 33:16 42:28 45:22|auktionatorin 33:30|auktionshauser 45:64|aula 33:16 48:51|auld 5:63 34:44
aumonier 6:63 33:18|aunt 3:31 19:34 33:3 38:49|aunts 31:64
aupres 2:6 4:41 12:16 20:1 27:35 29:38 30:50 35:21 51:27 53:27|auquel 3:46 33:18
aura 3:3 16:17 19:20 20:45 33:-5 34:8 53:15|aurais 3:46 33:18|aurait 3:28 6:32 20:13 33:21|aurelie 33:32|aurich 13:65
auriez 47:79|aurons 40:58|aurore 1:16 2:15 3:2 8:24 12:16 13:15 25:30 27:9 29:25 33:3 34:7 36:28 40:6 43:18 53:20
aus 2:-3 3:5 5:-4 6:2 7:-2 8:6 10:1 11:-2 12:-7 13:1 19:9 20:5 21:-7 24:9 26:0 27:2 30:4 31:-9 33:6 40:10 44:0 45:-8 46:0 47:7 48:5 49:9 52:5 53:13
ausbau 41:53 53:50|ausbildung 13:65|ausblick 45:64|ausdruck 1:60 8:44|ausdrucken 33:30|ausdruckt 3:55
auseinander 21:65|ausfall 45:64|ausfallen 27:47 33:16|ausfertigungen 10:49 34:47|ausfuhrend 43:65|ausfuhrlich 33:30
ausfuhrliche 33:30|ausfuhrlicher 10:62|ausfullen 1:65|ausgabe 35:70|ausgaben 1:32 40:20 53:55|ausgebaut 19:58
ausgebildet 13:65|ausgegeben 17:55 53:50|ausgehen 45:64|ausgeht 19:36 33:22|ausgelegt 30:53 33:16|ausgeliefert 33:30
ausgenommen 27:60|ausgeschaltetem 33:30|ausgeschlossen 17:68|ausgestellt 4:42 51:67|ausgetauscht 33:30|ausgeubt 34:61
ausgewahlt 23:67|ausgezahlt 23:67|ausgezeichnete 7:62|ausging 3:55|aushalten 33:30|aushang 35:70|auskommen 19:58
auskunft 4:59 29:57|auskunfte 29:70|auslagenpauschale 26:71|ausland 21:38 31:57|auslassen 6:66|ausliefert 33:30
auslieferung 41:67|ausloser 32:71|ausmachen 28:68|ausmacht 37:72|ausnahme 31:62|ausrechnet 33:30|ausrede 6:66
ausreden 3:47 36:51|ausreicht 33:30|aussagt 33:30|aussah 33:30|ausschaltet 20:58|ausschliesslich 2:53 6:25 34:20 40:13
ausschliessliche 2:31 34:56|ausschliesslichen 2:56 34:34|ausschliesslicher 2:61|ausschlussgrunde 14:65
ausschreibung 50:69|aussehen 19:58|aussen 7:23 19:19 20:20 24:32 33:-9 43:27 48:38
ausser 6:22 12:32 13:21 15:27 19:26 33:-14 35:26 39:27 46:27|ausserhalb 7:41 19:37 27:39|ausserhaus 39:71
aussert 20:58
aussi 2:-7 3:7 7:16 11:22 12:13 13:1 14:1 19:10 20:13 21:3 27:-4 31:8 33:9 35:8 40:-12 44:7 45:1 47:9 53:19
aussicht 17:55 27:47|aussichtsreich 40:53|aussieht 33:30|aussitot 21:59 33:18|ausspricht 3:55|ausstattung 41:67
ausstattungspraktikum 53:63|ausstattungsstab 41:67|ausstehen 33:30|aussteigen 28:47 33:8 37:51|aussteigt 10:49 45:50
ausstellung 51:72|ausstellungsfilme 7:62|ausstellungstag 51:72|ausstieg 10:62|ausstrahlung 22:53 38:56
austauschen 11:69|austauschseite 11:69|austin 22:62 31:49|australia 31:64|australie 33:32|austria 30:52 40:34 42:52
austrian 12:69|ausubung 34:61|auswahl 22:58 30:45|auswahlausschusses 23:67|auswahlkommission 12:51 23:54
ausweise 24:70|ausweist 33:30|auswertung 2:28 22:44 30:21 31:42 50:24|auswertungsrechte 34:61|auswickelt 33:30
auszahlbar 23:67|auszahlung 4:46 23:61|ausziehen 33:30|auszubildender 33:30|auszufullen 1:65
auszug 0:22 8:47 9:30 30:28 33:-20 35:20 45:14 47:28 48:15|auszugs 8:70|auszukommen 40:53|auszuweisen 23:67
autant 11:44 19:27 20:19 27:42 40:20 47:41
auteur 1:17 2:40 3:-6 5:22 7:1 9:11 10:-6 12:0 13:-1 16:17 17:-5 18:0 29:-1 30:1 34:29 40:0 43:13 44:15 47:12 53:0
auteure 2:52 5:41 11:45 34:27
auteurs 1:19 2:40 3:-16 5:34 7:2 9:29 10:-10 12:-4 16:12 17:12 18:1 23:1 27:-10 33:-35 34:8 36:8 40:2 41:18 53:25
auteursaandeel 2:61|auteurschap 2:61|auteurscontract 2:51 9:56|auteursfilms 7:65|auteursovereenkomst 2:47 5:58
auteursrecht 2:61|auteursrechten 2:61|authenticity 40:55|authentiek 8:76|authentique 3:59
author 1:6 2:33 3:19 5:26 10:1 12:6 13:5 16:7 17:10 20:-4 34:31 40:-8 43:6 47:27 53:5|authored 7:66
authorisation 40:55|authorise 29:77|authorises 2:42 29:69|authority 12:20 15:29 29:66 33:-19 50:27 51:42
authors 1:24 2:38 5:39 7:21 16:24 17:28 23:29 34:18|authorship 2:64
auto 6:11 16:13 21:17 33:15 41:14 45:20 47:14 48:28 49:29|autobanden 33:29|autocars 26:67 27:46|autocollant 33:32
autoevaluation 46:84|autoliquidee 26:85|automaat 48:68|automat 48:65|automatic 33:30
automatique 20:22 33:-3 34:29 42:64|automatiquement 51:84|automatisch 33:11 42:53 48:34|automatische 6:69
automatiser 33:32|automatisering 33:29|automne 18:50 20:4 27:13 31:35 33:9 38:30 40:5
autonome 12:25 14:36 20:9 46:74 50:32|autonomous 46:78|autonoom 46:77|autopsie 21:59 22:55
autor 2:45 5:13 9:14 10:8 12:10 13:11 16:22 34:14 43:21 44:13 53:9|autorail 41:77
autoren 1:23 2:31 3:13 7:20 9:36 10:20 13:23 53:21|autorenanteil 2:61|autorenfilme 7:62|autorenklausur 18:68
autorennotiz 3:42 9:55|autorenschaft 43:65|autorenstatement 3:55|autorenvertrag 1:44 2:53
autorin 2:35 3:4 5:8 9:24 12:5 13:6 16:6 17:8 20:8 34:32 40:-6 43:6 44:7 47:6 53:13|autorinnen 13:65
autorisation 1:25 5:43 10:15 18:17 20:17 34:28 35:30 40:17 41:17 44:18 47:19 50:19|autorisations 5:60 16:42 20:39
autorise 4:43 20:15 22:33 34:48 35:48|autorisee 1:52 2:41 34:43|autorisent 29:83|autorisons 27:58 29:61
autorite 14:36 15:62 27:31 33:-3 50:45|autoroute 45:71|autors 3:42 12:51
autour 3:0 19:24 20:15 27:19 31:20 33:14 35:18 44:18 45:11
autre 1:-9 2:-12 3:5 5:9 6:-6 10:18 11:15 12:-10 13:-3 15:8 17:9 18:2 19:-11 20:-1 21:3 22:-7 24:-1 27:-9 31:-15 32:1 33:13 34:-1 35:-5 37:4 38:0 39:1 40:-17 44:-5 45:19 46:9 47:-4 48:-7
autrefois 33:18 47:65|autrement 1:42 20:47 33:0
autres 0:9 1:25 2:10 6:24 7:-6 10:2 11:18 13:12 19:7 20:3 22:1 23:3 30:3 33:7 34:-10 38:18 39:10 40:0 41:2 45:13 46:20 47:5
autrice 2:27 3:11 10:5 13:30 16:24 23:17 34:37 40:9 43:27 53:23|autrices 20:38 34:55|autrichiens 33:32
autspecimen 25:73|autumn 1:42 12:22 18:25 20:12 31:37 33:-4 37:33|auvelais 33:29|auvergne 17:79
aux 0:0 1:-9 2:1 3:6 6:-6 7:-14 8:-2 10:12 11:-1 13:-4 14:1 15:0 16:-9 17:1 18:2 19:2 20:2 22:-7 23:7 24:20 27:-4 28:0 29:13 30:-6 31:15 32:0 33:5 34:-1 35:12 36:2 39:1 40:-1 43:-7 45:1 48:-7 49:1 53:6
auxquelles 20:44 34:51|auxquels 19:64|avaient 3:11 7:20 28:34 33:24 47:30|availability 40:41 50:63
available 19:34 27:37 33:3 40:28|availed 0:78|avais 3:52 9:33 33:-17 47:43
avait 3:30 6:0 10:-11 11:15 12:-4 19:-12 20:-10 21:3 31:-9 33:17 38:21 40:-19 45:-6 47:36|aval 21:39 30:53 33:11 50:46
avalanche 45:68|avale 35:78|avalent 33:32
avance 1:19 2:-7 3:-11 10:21 12:13 17:35 20:-13 21:11 27:-4 29:12 31:7 33:-10 40:18 42:39 44:18 45:11 53:12
avancee 40:58|avancees 10:66|avancement 43:76|avancent 20:57|avancer 27:39 33:4 44:64|avancera 9:68 33:18
avances 10:44 14:50 41:55|avancions 3:59|avancons 40:58
avant 0:-1 1:-3 2:2 3:-1 5:-5 6:0 7:-3 10:7 11:-1 12:-4 14:-5 16:-10 18:12 19:17 20:-2 21:-3 22:-8 23:-6 26:9 27:9 28:6 30:-6 31:22 33:0 34:12 35:7 38:-1 39:8 40:-4 42:-6 44:1 45:-12 47:-5 49:13 50:-4
avec 2:-8 3:9 6:-4 7:1 9:1 10:-7 12:7 13:4 14:-4 16:-8 17:-6 18:6 19:8 20:6 22:-5 24:-3 26:1 27:7 29:-2 30:-4 31:17 33:6 34:-5 35:-3 38:7 40:7 43:-2 44:-3 45:-8 47:-2 48:-9 52:2 53:-9
avenant 2:31 5:46 9:36 10:28 11:25 12:15 18:29 35:21 40:20|avenir 38:83|aventure 1:39 3:24 27:45 31:32 43:41
aventures 43:76|avenue 1:47 8:55 26:56|average 7:51 30:61|averse 22:53 31:49|avertis 1:73|avertissement 33:32
aveu 33:10 44:56 48:54|aveugle 28:61 33:23|avez 1:42 3:28 12:41 27:22 34:20 35:33 45:27|aviation 26:71 31:54
avion 16:26 19:17 20:23 28:35 33:14 37:39 50:32|avions 3:22 11:45 27:29 33:14 47:42
avis 0:19 2:0 9:18 20:6 21:10 23:53 27:15 33:-20 44:56 48:12|avocat 16:65 20:15 33:-11 53:29
avocate 2:15 12:24 16:38 20:9 26:39 29:34 33:2 45:23 53:23|avocats 16:53 29:52 40:24 53:38|avoid 30:73
avoir 1:25 2:12 3:16 14:31 15:27 17:12 19:9 20:-10 27:10 33:2 34:21 36:18 40:-9 45:4|avon 3:58
avond 10:5 13:13 28:17 32:18 33:20 37:20 38:17 48:22 50:15|avonden 16:54 33:15|avonds 3:30 6:42 33:15
avondschool 13:49 33:7 45:45
avons 0:3 1:2 3:16 7:22 10:-14 11:2 12:17 14:-1 15:3 19:3 20:11 22:-5 23:6 27:16 30:5 31:0 33:-34 36:5 37:7 39:4 40:35 43:-5 45:-9 47:-1 53:-9
avontuur 33:2 40:28 43:44 45:39|avortement 33:18 40:44|avoue 21:42 33:21 48:44|avouer 33:32|avr 25:87
avril 1:13 2:-8 4:15 5:16 9:11 10:-5 12:31 14:38 18:39 26:25 27:6 29:12 33:-22 34:4 35:25 47:8 50:9 51:31 52:16
aw 12:73|awaited 5:58 40:41|awans 50:79|award 7:12 11:21 13:32 17:18 22:41 23:59|awarded 17:59 23:60
awards 7:27 13:49 22:44 23:34 38:37|aware 14:55 33:16|away 10:16 12:21 19:25 20:11 33:21|awex 15:78|awful 33:30
awu 46:78|ax 21:42 33:13 45:40 48:44|axe 19:34 40:47 49:54|axelle 6:51 33:25|ayant 2:25 27:28 33:7 34:40 47:41
ayants 34:64|aylin 6:66|aymon 34:64|az 23:50 26:54 52:52|azijn 33:29|azzouz 2:30 5:41 13:39 37:46 43:39
b 1:21 2:6 3:-18 4:0 5:24 8:15 9:16 10:16 11:8 12:-11 13:12 14:1 15:3 16:13 17:5 18:-3 19:-10 20:-13 21:-10 22:10 24:8 25:6 27:-13 29:-2 30:-2 31:1 32:3 33:-41 34:4 35:-2 36:0 37:5 40:-2 41:10 42:11 43:-8 44:12 45:-5 46:2 47:-6 48:-1 49:11 50:9 52:1
b000000 8:77|b01 9:53 43:50 49:61|b02 9:55 33:11 49:54|b03 9:65 49:63|b04 9:65 49:63|b04a 3:57|b04b 19:60
b05 9:55 40:37 49:54|b06 9:49 16:43 17:48 49:47|b07 9:49 41:46 42:48 49:47|b08 9:55 18:53 49:54|b09 9:60 53:52
b1 1:43 9:45 16:42 48:48|b10 9:74|b11 9:74|b11bis 31:63|b12 9:74|b13 9:74|b2 1:31 9:46 16:43 35:28 48:49
b3 1:36 9:37 16:35 45:27 48:54|b4 1:65 48:45|b5 1:61 48:55|b6 1:69|baan 33:29|baard 33:29
baas 6:29 20:18 33:10 40:16 47:33 52:38|baasrode 50:73|babelsberg 13:65|bablute 47:79|baby 31:21 33:27
babyhemdchen 33:30|babykleren 33:29|bac 13:27 20:13 24:37 33:-3 43:34 44:43 48:31 49:39
bach 6:18 21:17 28:29 33:12 36:24 38:21 45:16 47:18 48:17|bache 33:32|bachee 33:32|bachelier 13:58 45:57
back 2:0 3:8 6:0 10:11 11:4 14:25 20:4 24:14 25:9 30:1 31:-7 33:14 34:-1 36:6 40:-9 44:1 45:3 47:1 48:9 50:5
backer 21:27 28:43 33:9 48:27 49:33|backerei 33:30|backereiofen 33:30|backers 17:73|background 30:73
backgrounds 19:26 24:43 40:34 41:37 43:35|backing 40:55|backs 49:78|backstube 33:30|backt 33:30|backward 33:30
backwards 3:26 20:28 33:20|bad 6:18 24:24 27:15 33:16 42:20 48:37 51:27|badeort 33:30|badewannen 33:30
badge 21:26 24:26 33:20 35:22 48:32 49:41|badges 33:19 36:55 48:46|badkaart 13:52 39:75
badly 6:28 13:24 19:29 20:15 21:28 33:-1 38:33 48:29|badplaats 33:29|baert 2:52 22:52|baeten 33:29
bag 3:22 33:17 35:28 48:44|bagages 33:32|bagarre 33:32|bagger 20:58|bags 3:58|bague 33:32|baguees 33:32|baguette 33:32
baguettes 33:32|bahn 16:45 31:41 33:8|bahnen 33:30|bahnfreunde 35:56 53:50
bahnhof 16:21 19:13 30:21 33:13 36:27 40:8 41:21 45:18|bahnhofsgaststatte 26:71|bahnhofsgeschichten 31:62
bahnhofshalle 20:58|bahnhofslicht 32:71|bahnhofswirtschaft 31:49 33:16|bahnhofsziffern 24:70
bahnsteig 19:13 30:21 33:9 44:22 45:18 47:20 48:31 49:25|bahnubergang 33:30|baignade 24:68 33:18|baignait 20:57
baigne 33:32|baigner 33:32|baignoire 33:32|bail 7:32 22:48 33:8 35:42|baillement 49:84|bailleur 35:78|bailleurs 34:64
bain 20:46 33:16|bains 19:29 33:28|baiser 33:32|baisse 11:48 33:23 40:24|baisses 33:32|bak 33:25 40:22|bakelite 32:77
baker 21:38 33:26|bakery 28:44 33:12 36:46 53:37|bakfiets 33:29|baking 33:30|bakken 21:41 33:2 35:45 50:46
bakker 28:53 33:7 35:50|bakkerij 33:29|bakkers 31:63|baksteen 3:25 19:38 32:43 33:6|bakstenen 20:38 33:20
bakt 21:54 33:15|bal 22:51 33:-7 39:61 45:33|balado 34:64|balai 12:39 33:17 43:49
balance 0:42 1:12 2:-3 5:5 7:7 9:7 10:14 12:2 14:9 17:6 20:-8 21:5 22:12 26:11 28:8 33:-20 40:6 42:6 43:3 46:49 50:6 53:1
balanceert 33:29|balances 33:32|balans 0:59 46:66|balanstotaal 7:28 46:74|balaye 33:32|balcon 33:32
bald 28:47 33:8 37:51|baldewijn 6:48 24:55 33:7|baleine 21:59 24:68|baleines 45:71|balise 49:84
balises 32:48 33:23 48:41|balk 33:29|balken 3:55|balkon 33:29|ball 31:40 47:50 48:48
ballast 10:31 13:17 17:27 21:25 22:21 33:-4 39:39 42:27 43:23 45:22|balle 47:65 49:70|ballerina 6:47 33:24
ballet 19:36 33:11 48:53|balletje 33:29|ballons 33:32|ballot 33:32|ballots 33:32|balneaire 33:32|balsa 26:71
balthazar 6:54 33:24|balustrade 33:30|banaan 33:21 39:55|bananen 33:29
banc 7:10 19:18 20:-1 31:9 33:20 37:28 47:20 48:29 49:25|bancaire 1:31 4:74 7:26 17:49|bancaires 4:85|bancontact 26:76
bancs 3:46 33:18|band 1:19 7:27 19:8 31:14 33:9 41:19 45:16 48:19 49:25 53:16
bande 2:-6 3:1 13:3 16:4 18:8 19:-5 20:-1 21:26 26:16 31:32 33:-1 34:-5 35:20 36:16 39:26 44:9 45:14 47:10 48:7 52:29 53:3
banden 7:38 31:37 33:2 48:41|bandenchef 33:30|bandes 19:22 20:15 24:40 33:15 45:29 48:34|bandje 33:29|bandopname 47:72
bandrecorder 21:68|banen 53:66|bang 3:19 6:43 27:13 31:13 33:14|bange 33:29
bank 0:39 4:51 6:0 7:13 8:23 9:22 10:-7 12:0 13:17 17:15 23:2 33:-4 38:5 40:-12 45:-3 48:8|bankattest 4:77
bankbestatigung 4:59 9:55|banker 33:30|bankers 4:79|bankgegevens 4:77|bankhaus 4:72|bankje 33:29|bankplatz 13:52 31:49
bankrekening 10:62|bankrupt 14:69|bankruptcies 47:73|bankschuld 0:76|bankverbindung 4:59 26:58|banni 19:64
banque 0:35 2:-3 4:73 7:3 8:39 9:15 12:6 13:6 33:-16 41:10|banquier 11:62 33:22|banquise 32:83|bapteme 7:69
baptise 33:32|baptiser 33:32|baptiste 2:36 3:32 13:45 43:48
bar 3:4 10:16 13:14 17:45 19:9 20:20 21:17 33:-4 45:9 48:17|baranteil 11:69
baraque 0:26 1:17 4:28 8:24 9:24 14:15 15:26 20:10 22:19 26:28 33:3 46:27 51:27 53:23|barbara 18:47 33:19 48:40
barbarie 32:62 45:49 50:58|barbecues 33:32|barbeitrag 17:68|barbu 33:32|bare 22:50 26:57 45:47|barefoot 6:58 33:16
bareme 31:67|barfuss 6:32 21:31 33:16 48:31|bargain 33:30|bargains 20:59|barge 3:24 33:22 45:35|bargepole 39:79
barges 36:64 41:58|barks 33:30|barmaid 6:72|barmittel 17:68|barn 21:50 33:9 48:51
barnabe 6:29 7:21 24:34 33:5 36:50 37:39 38:35 39:36 45:23|barometer 6:43 30:46 33:1 48:43|barometernadel 33:30
baron 3:39 33:21|baronet 33:30|barque 45:71|barrack 3:25 19:38 33:8 41:39|barrage 16:25 20:22 31:32 33:18 50:31
barrages 20:27 33:21 53:41|barre 6:36 10:26 33:22 45:31|barreau 29:83|barreaux 33:18 48:62|barred 14:69|barrier 30:73
barriere 13:37 19:29 21:38 22:41 33:-3 47:44|barrieres 1:73|barrow 33:30|barry 33:32
bart 7:27 10:25 19:15 27:35 33:5 44:34|barvrouw 33:24 40:28
bas 2:-10 3:2 6:3 7:-5 10:-8 13:-2 16:0 19:11 20:11 21:9 22:2 27:-7 31:14 33:10 37:23 38:19 39:10 40:-16 42:14 43:12 45:-3 47:5 49:10 53:-2
basbbebb 4:85|base 2:11 10:14 16:41 17:26 18:24 26:33 30:37 33:-21 34:19 41:37 42:25
based 1:25 7:34 10:19 13:23 30:28 31:20 34:27 43:37|baseline 37:87|basement22 39:79|bases 41:72|basics 9:62 43:56
basile 2:37 6:51 21:58|basin 33:16 53:55|basis 2:28 10:17 16:22 26:31 27:31 30:27 34:17 35:27 46:32|baskets 38:83
basse 0:20 2:12 4:25 6:14 7:6 10:3 12:10 13:9 22:24 23:14 30:26 31:16 33:-7 34:14 35:20 37:24 42:23 43:13 44:15
bassenge 13:72|basses 33:18 45:57|bassin 4:24 18:35 26:32 30:36 33:-7 38:21 40:13 41:30 42:17 43:15 50:33 53:10
bassins 31:67|bassiste 13:72|bastingage 1:17 2:7 7:22 8:34 10:23 12:26 14:15 17:32 34:17 40:11 43:19 46:41 50:23
bastogne 5:29 7:21 10:21 12:23 14:24 22:18 34:20 43:24 53:38|bat 33:32|batailles 38:83
bateau 1:24 2:5 5:16 7:9 10:6 12:12 14:14 15:19 16:12 17:16 20:0 21:7 30:14 33:-17 34:6 40:8 42:17 43:14 50:17 53:10
bateaux 19:43 45:63|batelier 20:44 33:18|bateliere 21:59 45:57|bateliers 31:67|bath 20:50 33:11|bathing 32:64 33:16
bathroom 33:30|batiment 7:29 20:37 21:33 33:5 45:31|baton 7:55 24:68|batonniers 10:66|battante 33:32
batte 1:15 2:15 5:17 7:19 10:8 12:14 14:16 15:21 16:14 17:18 30:16 33:-32 34:7 40:9 42:19 43:16 50:19 53:12
battements 33:32|battered 33:30|batteries 26:78|battlefield 33:30|battre 33:32
bau 3:25 20:16 30:24 33:-13 40:11 44:44 50:26|bauart 26:71|bauch 33:30|baudouin 20:59|baudour 53:68
baudrux 19:28 33:20 44:41 48:39|baue 20:58|bauen 28:38 33:20 40:23|bauens 7:24 12:35 22:28 27:22 40:15 46:46
bauer 33:30|bauern 33:30|bauhandwerk 31:62|baumen 3:55|baustelle 39:71|baut 3:30 13:40 33:15|bauten 41:62 53:33
bauwerk 19:58|baux 20:57|bauzeit 33:30|bavard 3:46 45:57|bavarde 6:63 20:44|bavarder 33:32|bay 3:26 19:29 24:46 33:12
bazel 33:29|bb 10:53 51:53|bce 1:33 2:4 4:26 7:34 8:41 9:22 10:26 12:13 43:45 51:24|bd 12:59 45:57
be 1:0 2:-2 3:-5 4:7 5:-4 6:3 7:2 9:-3 10:10 11:-3 12:2 13:-4 14:-5 15:-1 16:5 17:-1 18:-7 19:3 20:1 21:1 22:15 23:-5 24:-2 26:20 27:10 28:-4 29:1 30:-2 31:7 33:-10 34:-6 35:10 36:4 38:3 40:-2 41:-4 42:18 43:0 47:-6 50:19 51:3 53:-1
be00 4:77 26:33|be0400 50:77|bea 3:23 5:37 7:31 12:34 13:36 37:43|beabsichtigen 27:60|beabsichtigt 20:58|beach 48:72
beachten 11:69|beak 49:78|beam 6:42 32:47 33:10 37:50|beambte 33:29|beamte 33:30|beamten 33:30|beamter 3:34 6:45 19:37
beamtin 13:52 22:53|beantragen 12:40 34:24 40:17 42:45 53:26|beantragt 1:26 12:32 14:15 15:38 17:47 43:26
beantragte 1:57 43:44|beantragter 1:65|beantragtes 1:52 17:55|beantwoord 50:73|bear 20:38 33:9 40:34|bearbeiten 34:61
bearbeitet 1:65|bearbeitung 2:35 16:39 41:53|bearbeitungsrechte 34:61|bearer 33:30|bearing 3:58|bearings 50:77
bears 10:51 20:32 33:3|beasts 33:30|beat 20:16 33:-14 48:69|beate 27:60|beatmungsgerate 47:66|beatrice 33:32
beats 48:68|beau 3:15 19:44 33:8 38:43|beaucoup 3:19 12:22 19:24 20:10 24:22 27:26 32:24 33:5 40:-2 44:18 47:19
beauftragt 2:61|beauftragten 2:61|beauftragung 27:60|beaute 33:32|beautiful 33:30|beautifully 6:51 33:9 44:52
beauty 33:30|beauwelz 22:76|beaux 3:24 19:29 22:41 31:32 38:48 43:41|bebe 21:59 33:18|bec 22:56 39:75
became 22:58 40:41|because 3:19 6:4 7:7 11:7 12:20 13:0 20:9 33:15 40:16 45:0 47:5|beccari 33:29|becher 49:71
bechern 33:30|become 2:24 10:25 33:16 45:29 47:34|becomes 10:25 11:36 33:24|becoming 33:30
bed 19:0 20:14 21:23 24:16 33:17 41:10 44:11 45:22 48:16|bedacht 2:30 33:11 43:53
bedankt 6:36 12:33 33:-6 34:26 35:37 50:38|bedarf 27:47 40:40|bedauert 33:16 45:50
bedden 6:28 9:33 21:27 31:22 33:12 48:27|bedeckt 47:66|bedekt 47:72|bedenker 13:57 38:61|bedenkers 43:70|bedenkt 33:29
bedeutung 14:65|bedhoogte 19:60|bediend 19:47 33:15|bediende 33:29|bedienen 19:60|bediener 50:69|bediening 20:57
bedient 4:48 19:31 33:16|bedingt 23:59 40:32|bedingung 20:45 33:16|bedingungen 2:48 30:53|bedlampjes 32:75
bedoeld 3:57|bedoelde 47:72|bedoelden 10:62|bedoeling 33:29|bedraagt 2:38 10:21 23:29 34:47
bedrag 1:46 11:13 12:7 15:30 16:28 17:33 23:26 27:2 33:-25 40:-6 42:21 43:9|bedragen 2:27 11:53 16:47 40:21
bedreiging 40:55|bedrijf 1:18 3:6 7:33 13:20 14:20 15:24 23:31 34:20 44:21 47:21 53:27|bedrijfsarchief 27:63
bedrijfsfilms 22:71|bedrijfskosten 0:76|bedrijfsvoorheffing 51:77|bedrijfswinst 0:76|bedrijven 47:45 53:60
bedroom 33:30|beds 16:43 21:45 33:3 36:50|bedstee 33:29|bedtime 6:72|beech 24:77|beeft 33:29|beeindiging 2:40 10:54
beeindruckt 33:30
beeld 3:-11 7:3 13:3 17:5 19:11 20:22 23:3 24:9 26:8 30:2 32:8 33:-12 37:10 39:15 41:31 43:3 45:7 48:1 49:44 50:5 52:18
beeldafwerking 53:66|beeldbank 32:75|beelden 20:36 24:30 32:41 33:-18 34:15 40:9 49:42|beeldende 44:72
beeldmontage 41:70|beeldnabewerking 53:66|beeldtaal 19:47 32:62
been 0:3 1:-5 2:-4 3:10 4:5 6:15 7:-1 11:1 13:-7 14:18 17:5 19:-14 20:2 22:-2 23:-1 27:-11 28:0 29:2 33:15 35:1 36:3 37:5 40:-5 45:-6 47:17
beendbar 40:53|beendet 3:34 6:45 33:8|beenhouwerij 45:66|beenprothese 33:29|beeps 33:30|beer 13:53 27:51
beerdigung 33:30|bees 3:58|beetje 13:29 19:19 27:32 28:33 33:8 43:29|befangenheit 33:16 48:51|beffroi 33:32
befindet 14:65
before 1:10 2:-9 3:-2 10:12 11:3 12:-4 13:8 14:4 15:13 16:-3 18:16 19:20 20:-1 22:6 26:5 27:4 29:4 31:9 33:0 34:7 35:3 40:3 44:8 45:3 47:0
befragt 30:53 33:16|befragte 30:66|befragung 30:66|befristet 29:70|befund 30:66|befunden 1:65|begaan 33:29
begabt 33:30|begaie 33:32|began 3:38 7:47 33:-10 40:15|begane 19:39 20:36 33:7|begann 3:55|begayer 33:32|begeeft 33:29
begegnen 48:65|begegnet 33:30|begegnung 21:65|begehung 30:66|begehungen 30:66|begeistert 6:45 27:39 33:8
begeleidde 40:55|begeleiden 27:50 33:15|begeleiding 16:47 40:34 41:49|begeleidster 26:76|begeleidt 10:62|begeven 33:29
beggars 19:60|begin 3:13 6:14 10:7 18:16 19:16 20:35 33:7 34:7|begindatum 8:76|begingeneriek 2:61
beginn 1:35 2:31 8:40 18:37 40:23|beginnen 3:16 14:18 18:21 28:22 31:11 33:16 40:3 48:16|beginner 13:68
beginning 1:48 31:43 33:9|beginnt 19:22 20:11 28:21 33:21 45:16|begins 2:16 20:23 33:23 45:21
begint 2:-2 6:6 7:2 20:19 21:5 28:11 31:0 33:20 45:19|beglaubigt 8:70|begleitdoku 20:58|begleite 20:58
begleiten 20:53 27:34|begleitend 20:37 31:54|begleitenden 20:58|begleiter 27:60|begleitet 28:47 33:8 40:32
begleiteter 30:66|begleitfilm 20:58|begleitheft 31:62|begleitung 16:45 31:54|begon 3:43 7:38 20:30
begonnen 1:26 3:6 7:10 14:58 20:4 33:-20|begraaft 33:29|begraben 28:68|begrafenis 3:26 21:37 33:-2 48:50
begraven 33:29|begreep 3:57|begreifen 33:30|begrenzt 29:57 40:40|begrepen 34:62|begriff 45:64|begriffen 3:55
begrijp 3:57|begrijpen 33:27 40:11|begrijpt 6:55 33:15|begroot 20:30 40:50
begroting 1:35 9:33 10:21 11:25 12:18 16:28 18:28 20:-11 30:2 34:-6 40:1 41:24 43:10 53:-2|begrussen 27:60
begrusst 27:60|begs 19:60|begue 6:63 33:4 48:49|begun 7:29 14:58 34:39|begunstigde 4:77|begutachtung 26:71
behalf 12:42 14:29 29:63 34:23|behalt 2:31 10:32 33:12 34:30|behalten 3:34 6:45 45:43
behalve 2:11 6:19 7:15 10:12 12:18 15:25 19:39 21:18 28:24 33:-21 42:23|behandeld 1:56 23:57
behandeling 1:38 17:41 20:39 33:-2|behandelt 35:70|behang 33:29|behave 33:30|behaved 33:30|beheer 2:34 34:56
beheerders 40:55|beheersorganisatie 2:61|beheersvennootschap 2:55 5:45|behelligt 33:30
behind 19:5 20:20 21:6 24:12 28:19 33:19 37:24 45:3 47:8 48:7 53:3|behoeve 2:47 34:48|behorde 25:73|behorden 4:72
behordenauflagen 27:60|behoren 4:64 10:49|behoud 2:61|behouden 24:55 30:62|behoudens 10:41 27:42 35:50
behoudt 2:40 10:41 34:27 35:38
bei 0:5 1:-5 2:18 3:-5 4:6 7:2 9:-2 10:11 11:-1 12:11 13:6 17:-3 19:-2 20:-12 21:-6 23:4 24:4 27:11 28:-2 29:0 30:-4 31:-4 32:0 33:-2 34:16 35:3 40:5 41:-4 45:-7 47:-2 48:-6 50:2 51:12 53:5
beiboot 20:58|beide 2:7 3:5 10:26 16:4 18:16 20:6 21:14 30:6 31:0 33:-1 40:13 42:18 45:3 46:22 48:6 53:4
beiden 2:17 7:18 10:18 18:24 33:18 40:9|beider 10:62|beides 3:34 9:35 12:31 33:8|beigebracht 33:30
beigefugt 1:39 9:55 12:38|beigefugte 11:69|beigefugten 27:60|beigewohnt 47:66|beihilfe 10:20 14:55 15:28 23:37
beihilfen 14:25 15:68|beihilferecht 14:65|beihilferechtlichen 14:65|beilage 9:41 10:44 11:51|beilagen 1:39 9:55 29:44
beiliegend 12:64|beiliegende 11:69|beiliegenden 10:62|beiliegt 9:69
beim 2:13 3:27 5:6 6:5 9:7 10:1 14:4 19:5 20:16 21:3 27:-1 33:3 47:13 48:3 53:10|bein 33:16 49:57|beinahe 33:30
beine 33:30|beinen 33:30|being 2:24 3:22 10:2 12:7 14:18 15:16 17:11 19:-2 20:18 33:-2 34:18 40:-7 44:11 53:6
beispielfolgen 45:64|beitrag 10:62|beitrage 5:23 10:38 14:40 40:9 51:47|beitragen 2:61|beiwohner 13:52 39:58
beizufugen 1:65|beja 33:30|bejaarde 33:29|bekannt 5:63 14:35|bekannte 31:62|bekannten 2:61|bekanntheit 30:66
beke 6:44 33:17 48:34|bekeken 20:44 30:57|bekend 7:34 27:33 31:32 40:37|bekendgemaakt 8:76|bekendheid 30:70
bekennen 33:29|bekent 33:21 48:47|bekentenis 48:68|bekers 0:62 33:15|bekijken 39:76|bekijkt 31:42 33:21
beklagte 19:45 47:52|beklagten 33:30|beklagter 33:16 45:50|bekommen 15:44 33:24|bekommt 19:10 21:16 27:12 33:20 45:32
bekroond 13:65 33:2|bekroonde 7:65|bekundet 40:53|bekundung 27:60|bel 12:32 13:22 20:9 22:23 25:65 33:-19 47:24
bel591111111 25:87|belachelijk 20:44 33:15|belandt 33:29|belang 28:74|belangrijker 7:51 20:44|belangrijkste 27:63
belastbar 33:30|belastingen 14:70|belastingjaren 15:75|belcallewaert 25:78|beldony 25:87|beledigd 24:76
beleefd 3:43 33:2 48:41|beleefdheid 3:49 20:36|beleg 2:40 17:47 35:48|belege 23:54 38:56|belegschaft 7:41 20:37 46:50
belehrt 14:65|beleidigt 33:30|beleuchtung 26:71|belfast 45:68|belg 25:74 33:-2
belge 1:-2 2:3 3:-16 8:30 10:29 13:12 23:2 25:48 30:1 31:1 33:-44 34:13 36:25 38:24 40:17 41:1 42:33 43:7 45:-5 47:3 53:-4
belges 10:47 31:48 40:18 42:37
belgian 2:18 3:-3 5:-2 6:-2 7:6 8:4 9:2 10:14 11:2 16:4 17:16 22:-2 25:7 27:3 28:1 30:0 31:8 33:-12 34:6 38:3 40:17 41:-2 42:27 43:7 45:-5 53:20
belgians 33:16 44:60|belgie 0:18 10:22 20:-1 25:57 27:16 31:28 33:-29 40:8 42:36|belgielei 8:76
belgien 7:7 10:7 16:11 22:21 25:46 31:22 33:-26 40:26 42:36|belgiens 7:41 23:46 27:39|belgierin 3:55
belgique 2:-13 8:6 10:24 13:6 16:-2 19:-11 20:-18 22:0 23:2 25:54 27:11 31:38 32:7 33:-25 36:19 40:-8 41:22 42:32 53:-4
belgiques 33:32|belgisch 2:31 8:40 10:20 19:7 22:18 25:37 33:-25 34:19 42:31
belgische 5:24 10:14 25:41 27:15 30:21 33:-20 40:33 45:17 53:17|belgischem 40:53
belgischen 2:19 7:20 8:28 10:32 33:-13 40:23 43:23 53:21|belgischer 31:23 40:27 42:49 43:27 53:24
belgisches 2:25 8:34 10:26 34:50
belgium 0:5 1:-4 2:8 4:7 6:-1 7:5 8:4 10:17 12:-4 13:-5 14:-4 15:5 16:5 17:7 19:-12 20:-2 25:29 27:-1 29:11 30:6 31:18 33:-21 34:10 35:3 36:12 40:2 41:-1 42:28 43:3 45:-4 46:9 48:-1 50:1 53:3
belgo 40:58|belhaj 6:77|belicht 36:76|belichten 19:60|belichters 53:66|belichting 41:70
believe 3:13 19:16 27:19 33:3 40:36 44:28|believed 21:45 33:24|believes 3:14 6:41 28:32 33:16 48:29|believing 14:69
belkacem 6:52 33:16|belkaid 1:50 5:44 7:35 11:48 12:39
bell 2:18 5:26 21:17 22:17 23:19 28:29 33:8 34:8 37:25 43:15 45:14 47:19|bella 26:76
belle 21:39 31:33 33:-2 40:34 44:44|bellefroid 5:44 16:39 34:41 43:42 47:45
bellen 2:19 12:38 20:15 28:32 33:3 40:13 43:28|belles 6:63 44:64|bells 33:22 49:56|belluno 13:70|belly 33:30
belobigung 33:30|belofte 27:50 45:53|belogen 33:30|belong 2:32 3:26 10:33 33:-1 34:32|belonged 33:16 47:60
belongs 2:16 5:24 10:16 33:23 45:21|beloning 33:29|beloof 19:60|beloofd 12:68|belooft 27:63|beloven 27:50 29:62
below 1:15 5:18 6:18 15:35 20:5 32:23 33:10 34:9 41:29 46:24 51:25|belt 18:16 21:23 31:8 33:15 38:19 44:16 45:11 48:36
belts 19:31 20:29 33:19|belugt 33:30|beluisteren 39:76|bemand 50:73|bemerkt 33:21 45:45|bemiddelaar 10:62
bemiddeling 2:61|ben 1:17 3:43 12:15 19:7 20:16 27:11 33:-24 35:19 40:3|benadering 20:57|benali 20:59|benamar 43:76
bench 19:16 20:27 33:6 45:24 48:28 49:49|benchmark 9:53 30:63|benchmarks 31:62
bende 3:13 6:25 9:30 23:26 31:19 33:3 36:32 40:21|beneath 33:30|beneden 3:8 19:9 20:-2 28:26 33:19 40:-4 44:13 47:24
benedicte 2:25 3:21 6:39 33:8 44:40 53:33|benefice 0:80 7:19 23:28|benefices 34:64
beneficiaire 14:22 16:24 23:28 34:55 53:35|beneficial 4:79|beneficie 1:55 2:32 15:65|benefit 34:49 44:60
benelux 5:14 7:-6 10:35 27:39 31:27 42:51|benen 33:29|benevole 33:32|benevoles 7:69
benhaddou 1:30 5:32 7:27 8:38 14:29 25:41 43:30 46:38|benin 33:30|benit 33:32|benne 33:18 48:62|benoemd 8:62 20:44
benoemen 10:62|benoeming 8:62 35:58
benoit 2:19 3:17 6:23 8:10 12:19 13:5 14:2 16:3 20:-11 25:15 29:11 33:-18 35:8 36:17 40:-3 43:26 45:12 46:13 49:14 53:27
bensalem 2:33 22:45 39:54 43:56|benslimane 33:32|bent 6:72|benzin 21:51 33:16|benzine 33:32|beobachten 20:58
beobachtet 19:58|beobachtung 40:53|beoefening 8:76|beoogde 42:73|beoordeeld 27:63|beoordelingscommissie 23:70
bepaalt 20:44 21:54|bepalen 27:63|bepalingen 2:40 10:41 34:40|beperkingen 30:70|beperkt 40:55
beratung 15:34 16:42 30:30 34:24 40:17 41:30|beratungsgesprach 1:65|beratungsscheck 15:71|berbers 3:57
berechnung 14:52 46:57|berechtigt 29:57 34:47|berechtigte 34:61|berechtigter 34:61|bereich 30:66|bereichen 20:45 27:47
bereid 13:49 27:42 30:49|bereiden 23:70|bereidheid 27:42 30:62|bereidt 10:49 13:57|bereik 30:43 31:37 36:49 38:48
bereikbaar 12:68|bereiken 3:43 31:50|bereikt 15:61 33:15|bereit 17:34 27:57|bereitet 13:52 33:16
bereits 1:29 17:32 19:22 27:24 33:-7 40:29|bereitschaft 19:37 30:58|berekend 6:55 42:59|berekening 16:68
berekent 10:62|berendrecht 34:62|berengere 2:48 13:46 22:50|berenice 13:41 14:42 25:54 27:37
berg 19:29 28:29 31:23 33:14 40:14|bergab 21:51 33:16|bergamasque 21:73|bergbau 33:30|bergbaustadt 45:64
bergdorf 45:64|berge 19:52 45:47|bergen 30:27 33:-14 40:12 53:59|berger 7:69|bergfahrt 52:73|bergfuhrerin 33:30
berghe 19:60|bergheim 21:43 33:8 48:44|bergstation 33:30|bergwerksdirektion 35:70|bericht 9:42 23:41 30:40 50:42
berichte 10:62|berichtigung 11:69|beringen 13:70|berit 21:52 45:59|berlijn 7:38 27:37 40:42
berlin 3:3 7:29 8:18 10:19 13:24 15:15 16:6 18:16 22:8 29:14 31:1 33:-23 34:17 40:-4 43:29 53:11
bernadette 1:16 3:2 6:19 7:27 8:24 12:15 14:20 16:16 19:7 20:0 25:30 33:2 35:21 44:20 45:14
bernard 7:27 8:29 12:33 13:19 14:30 27:28 38:28 40:19 43:21|bernd 2:22 3:16 6:26 14:26 33:6 43:26 48:25
bernissart 53:72|beroep 45:66|beroepsgeheim 33:29|beroepshalve 33:29|beroepsorganisatie 2:61
beroepsvereniging 7:57 10:41|beroepsvisser 33:29|bert 27:63|berth 19:47 26:65|berthe 2:9 3:5 6:27 33:22 44:24 48:35
bertin 1:31 2:20 8:39 12:30 13:29 14:29 25:44 29:40 43:33|bertrand 6:35 21:31 33:23 48:34|bertrix 53:72
beruf 3:37 33:12 45:33|berufe 44:67|beruflich 3:34 31:41 33:8|beruflichen 27:60|berufserfahrung 13:65
berufsfeuerwehr 33:30|berufsmessen 31:62|berufsschulen 31:62|berufssteuervorabzug 51:72|berufsverband 13:65
beruhmt 3:42 33:16|beruhren 33:30|beruht 1:39 5:41 33:3 40:27|berwinne 20:57|bes 13:41 22:56 23:36|beschaamd 33:29
beschaftigt 7:58 40:23|beschaftigte 0:45 46:57 53:37|beschattet 33:30|bescheid 9:29 12:24 17:48 23:45 33:-11
bescheiden 27:60|bescheinigt 33:8 51:64|bescheinigung 9:27 51:69|bescherming 2:61|beschermingsduur 2:61
beschikbaar 9:47 27:37 52:64|beschikken 5:58 34:48|beschikking 12:37 14:39 17:41 27:46|beschlagen 33:30
beschlagene 32:57 33:16|beschleunigen 20:58|beschliesst 33:30|beschlossen 23:63 33:-1|beschouw 27:63|beschouwen 11:75
beschrankt 35:70|beschrankter 8:65 40:27|beschreibt 33:30|beschriftet 24:70|beschrijf 1:56 20:44|beschrijft 33:29
beschrijven 27:63|beschrijving 33:29|beschwerde 48:65|beschwerden 6:66|beschwert 33:30|besetze 19:58
besetzen 12:51 28:55|besetzung 10:14 16:28 18:30 19:28 27:12 30:18 40:28 41:18|besichtigt 21:65
beside 20:20 33:24 40:16|besides 33:30|besitzer 33:16 45:50|beslaat 33:29|beslag 4:77
beslissen 10:44 19:17 33:-15 34:31 35:29 45:23|beslissend 19:60|beslissing 3:14 18:29 20:15 23:60 36:33
beslissingen 10:62|beslissingsrecht 7:65|beslist 10:39 11:20 18:17 20:14 23:40 33:1 40:1|besliste 8:49 23:65
besloten 8:76|besluit 3:7 10:13 17:23 23:29 30:40 33:-2 34:12 44:34 46:27|besluiten 10:41 23:49 30:49|besmetting 33:29
besoin 1:23 3:29 6:26 21:35 33:7 40:7 45:20 50:29|besonders 23:67|besprechung 2:61|bespreken 27:63
bespreking 27:50 37:64|besprochen 31:49 33:16|besproken 33:29|besser 3:37 7:32 30:36 33:-1
best 3:6 6:10 12:18 13:33 14:25 19:9 20:-3 22:10 27:32 28:13 33:-21 34:1 38:32 44:12|bestaan 7:38 20:30 33:15
bestaand 1:56 52:64|bestaande 11:53 19:39 40:34|bestaat 2:14 20:23 22:25 33:2 36:30 40:28 45:20
bestand 11:59 12:40 33:7|bestanden 9:47 12:62|bestatige 14:65|bestatigen 4:40 10:14 12:27 14:17 23:19 27:46
bestatigt 0:33 4:53 35:31 40:15 51:45|bestatigung 4:42 12:34 17:37 27:30 50:38|bestatter 33:30
beste 6:11 11:14 12:30 13:20 23:20 27:48 28:14 35:12 38:14 40:-5 44:12 50:12|besteden 53:66|bestedingen 53:66
besteed 17:51 53:58|besteedt 53:66|bestehen 7:38 20:22 51:61|bestehenden 1:52 30:53|besteht 4:42 14:48 33:-1 40:23
bestelbon 5:71|besteld 20:57|bestelde 3:57|bestellbestatigung 35:70|bestellen 40:53
bestelling 2:24 27:26 40:18 45:29 50:56|bestellt 8:37 21:31 28:35 33:8 38:36|bestellung 8:44 27:34 35:43 50:42
bestellungen 45:64|bestelt 2:61|bestelwagen 33:29|bestem 14:65|bestemd 1:48 21:46 25:57|bestemde 35:72|bestemmen 0:76
bestemming 33:29|besten 27:39 33:22|bester 28:68|bestes 31:62|bestimmt 20:58|bestraffing 33:29|bestraft 3:55
bestuur 7:38 8:29 10:28 23:49 27:17 29:29|bestuurder 2:16 8:60 14:38 29:43 34:17|bestuurders 1:35 8:54 29:54 35:38
bestuursorgaan 29:75|bestuurster 33:29|bestuurt 33:29|besuch 33:30|besuchen 20:50 33:8
besucher 13:13 22:48 30:30 31:40 38:28|besuchergruppen 33:30|besuchern 31:62|besucherordnung 35:70|besucherzahl 31:62
besucherzahlen 30:66|besucherzentrum 33:16 40:40|besuchsraum 33:30|besucht 33:30|bet 33:30|betaalbaar 2:53 40:34
betaald 2:21 6:18 13:19 17:21 22:20 23:31 26:25 33:-22 35:21 38:23 39:25 42:22 51:26 53:15|betaalde 34:40 40:34 47:51
betaalden 40:55|betaalplatform 31:63|betaalt 6:12 7:8 10:23 11:14 14:24 17:15 21:11 33:-10 34:41 40:16
betaalzender 42:73|betalen 2:20 10:14 17:14 21:9 26:50 31:5 33:-30 40:31 42:14 50:25
betaling 2:39 5:29 21:14 23:28 29:21 33:-14 34:26 50:30|betalingsincidenten 4:77|bete 33:26 38:42 40:18
beteiligen 27:47 30:40 34:34|beteiligt 7:46 14:49 34:24|beteiligten 46:71|beteiligung 2:40 7:34 10:34 27:32
beteiligungen 7:37 46:65|beteiligungs 46:71|beteiligungsanspruche 2:61|betekende 3:57|betekenis 45:66|betekent 33:29
beter 3:21 6:21 12:20 13:23 27:16 28:39 33:6 45:19|betere 3:57|betes 3:31 7:21 21:26 22:28 33:11 41:29 45:23
betiteln 31:62|beton 19:40 20:11 32:54 45:24 50:32|betonsaulen 33:30|betracht 27:60|betrachten 11:69
betrag 1:38 15:31 16:33 17:40 23:16 27:21 43:15|betrage 11:56 34:47|betragen 27:60|betragt 11:35 23:33 34:53
betrapt 33:29|betrayal 33:30|betreff 12:51 27:47|betreffend 12:43 27:39 34:40|betreft 12:34 23:53 27:37 44:26 50:26
betreiber 5:33 18:34 20:25 27:27 40:20 53:29|betreibt 7:49 33:16|betreten 33:30|betreut 20:45 53:50|betreuung 41:67
betrieb 30:53 35:56|betriebe 53:63|betrieben 53:63|betriebsfilm 5:54 16:52|betriebsgeheimnisse 34:61
betriebsleitung 27:60|betriebsstatte 5:54 7:49|betrifft 23:46 27:39 29:49|betroffen 20:58|betroffenen 20:58
betrokken 14:70|betrokkene 51:77|betrug 33:30|betrugen 3:55|betrugerin 33:30|betrunken 33:30|bett 33:26 48:29
better 3:38 20:19 33:11 38:37|betterave 19:38 22:57 32:57
between 2:18 3:-4 7:-4 10:23 13:-2 16:0 17:3 19:5 20:9 21:1 27:2 28:13 30:3 31:3 33:-7 34:33 35:6 40:-7 45:-2 47:3 53:-2
betwisting 5:71|beu 36:76|beurre 21:48 24:38 32:40 33:1 47:35 48:32|beurs 15:75|beursgenoteerd 33:29|beurssteun 15:75
beurt 33:29|beurten 21:46 33:21|beurtrol 35:72|beurzen 16:68|beutel 33:30|bev 20:59|bevat 11:61 40:42
beveiliging 33:29|bevel 14:57 33:15|beven 33:29|bevestig 14:70|bevestigd 4:43 17:51 42:39 51:56|bevestigde 34:62
bevestigen 4:56 12:27 27:52|bevestiging 4:56 27:42 51:56|bevestigt 1:28 4:36 14:41 27:34 35:30 51:48|bevinden 33:29
bevindingen 30:70|bevindt 14:57 33:15|bevoegd 33:29|bevoegde 10:62|bevoegdheid 29:75|bevoegdheidsconflict 45:66
bevolking 33:29|bevollmachtige 29:70|bevollmachtigen 29:70|bevollmachtigt 29:70|bevollmachtigung 29:70
bevor 19:35 27:25 33:18|bevorzugen 30:66|bevorzugt 30:66|bevraagd 30:70|bevrachter 6:55 45:53|bevraging 30:70
bevriende 20:57|bevrijd 33:29|bevrijden 33:29|bevrijders 33:29|bewaak 44:72|bewaar 23:70|bewahren 23:67
bewahrung 33:30|bewaken 33:29|bewaker 20:44 33:15|bewakingsbeelden 20:57|bewaren 3:57|beweeglijk 33:29
beweegt 6:23 19:38 33:8 40:9 49:43|beweerde 33:29|beweert 20:57|bewegen 33:29|beweggrunden 3:55|beweging 33:29
bewegingen 19:60|bewegingscoach 16:68|bewegliche 20:58|bewegt 19:44 33:17|bewegung 13:52 33:16|beweisen 28:55 33:16
bewerben 12:64|bewerbung 33:30|bewerbungen 28:55 33:16|bewerbungsgesprach 33:30|beweren 33:29|bewerken 2:34 34:56
bewerking 1:43 2:32 5:33 13:32 33:-10 34:23|bewerkingen 30:70|bewerkingsrechten 34:62|bewerkt 2:47 34:48
bewertung 44:67|bewijs 8:49 23:44 33:2 35:45|bewijsstukken 2:40 23:62|bewijzen 6:55 33:15|bewilligt 11:23 17:59 23:44
bewilligung 23:67|bewirbt 21:51 33:16|bewohner 20:29 28:39 33:19|bewohnern 20:58|bewohnerversammlung 35:70
bewohnt 33:30|bewoners 20:44 33:2 35:45|bex 33:29|beyond 7:25 12:27 27:22 33:1 34:21 45:39 52:38|bezahlen 33:30
bezahlfernsehen 31:62|bezahlt 2:13 14:17 26:23 33:-19 35:21 40:39 42:19 45:15 53:14|bezahlte 34:61
bezeichnung 8:53 16:48 43:35|bezem 33:23 34:34
bezemwagen 1:26 2:9 12:10 16:16 19:8 22:19 23:18 27:12 33:4 36:24 40:3 43:19 44:20|bezemwagenchauffeur 28:74
bezet 5:45 28:48 33:2 48:41|bezetting 33:29|beziehung 6:66|bezig 40:55|bezit 4:34 5:41 14:39 34:18 40:24 46:46
bezitten 40:55|bezocht 20:57|bezoek 28:53 33:21|bezoeken 12:47 16:47 18:50
bezoekers 13:28 22:41 30:11 31:51 38:15 40:11|bezoekersaantallen 31:63|bezoekt 33:29|bezoldigingen 0:76|bezorg 23:70
bezorgden 11:75|bezorgen 12:68|bezorgt 33:29|bezug 33:8 53:55|bezugsfilme 31:62|bezwaar 23:70|bf 10:62|bflat 52:80
bg 49:78|bhaibe00 4:85|bhriain 2:34 5:42 6:42 43:49|biais 19:43 30:55 33:10
bibel 2:14 5:29 9:33 10:15 12:17 16:19 17:21 21:18 27:22 40:6 43:18|biber 33:30
bible 1:29 2:19 5:32 9:20 10:14 11:14 12:4 16:27 18:28 34:17 36:16 40:6 43:22 45:22 53:-6|bibles 34:63
bibliothecaire 2:49 13:58|bibliothecaires 31:67|bibliotheek 33:29|bibliotheque 3:38 7:47 33:10|bic 4:78|bicolore 50:79
bicycle 7:32 33:26|bicycles 35:76|bidon 38:83|bids 48:72|biecht 48:68|biechten 44:72|biechtstoel 45:66
bieden 2:47 34:48|bieder 21:68|biedt 33:15 40:42
bief 1:10 5:24 7:14 9:14 10:11 12:9 14:11 17:29 26:27 34:3 35:9 38:15 39:25 40:13 42:24 43:22 52:18 53:7
bien 3:15 6:21 7:1 9:5 11:6 12:21 19:8 20:-10 21:-3 27:29 31:7 33:6 37:10 38:6 40:-3 44:11 47:27 48:-1 53:-5
bienen 3:55|biens 0:83|bientot 12:23 13:22 20:8 27:17 28:34 33:-5 37:68 39:35|bientotferme 39:84|bienvenue 2:63
bier 19:44 33:17|bierdeckel 10:62|bierdopjes 45:66|biere 31:67|biergop 22:62 42:54|bierkaartje 45:66|biermerk 30:70
bierset 21:62 53:53|biertent 33:29|biertjes 3:57|bierviltje 33:21 49:55|biet 13:44 19:33 33:2 48:41
bieten 30:42 33:17 40:27
bietenveld 1:14 2:6 5:29 7:18 10:7 12:13 16:13 17:18 18:16 27:9 29:29 30:15 33:-26 34:7 40:0 42:18 43:16 46:22
bietet 33:16 34:47|bifff 22:76|big 9:39 33:13 36:31 37:34 40:9 46:32 50:31|bigger 33:30|biggest 28:75|bigoudi 38:83
bij 0:-2 1:-5 2:15 3:-5 4:7 5:-2 6:-9 7:-4 8:2 9:0 10:11 11:6 12:-10 13:6 14:-7 15:1 16:-6 17:-5 18:1 19:0 20:-1 21:-1 22:-6 23:2 24:2 27:-5 28:0 29:9 30:10 31:-1 32:1 33:-3 34:10 35:5 37:0 40:-5 44:-6 45:0 46:-1 47:-5 48:2 49:3 50:2 53:12
bijakte 5:58 10:49|bijbel 2:12 5:14 9:32 10:5 12:11 16:19 18:32 24:19 27:6 34:15 36:19 40:-2 43:24 44:15 45:20 53:9
bijdrage 17:46 27:58|bijdragen 14:39 51:73|bijen 3:57|bijfiguren 3:43 24:63|bijgaand 11:75|bijgaande 11:53 12:47 23:49
bijgeplaatst 20:57|bijgevoegd 1:25 4:33 5:27 9:52 10:18 12:44|bijgewerkt 5:71|bijkomende 2:61
bijlage 1:21 2:16 3:-8 5:7 9:18 10:13 11:37 12:19 14:12 16:3 19:-5 20:-7 23:6 27:-1 30:21 31:8 33:-20 34:-3 40:-9 41:6 46:12 53:1
bijlagen 1:42 8:41 9:47 12:34 14:24 29:29|bijleggen 20:57|bijlokekaai 23:70
bijna 3:1 7:9 19:31 20:1 24:20 28:18 33:12 40:-1 48:12 53:10|bijnens 4:48 8:46 29:45 34:42|bijrollen 41:70
bijsturing 43:70|bijvoorbeeld 3:57|bijziend 6:55 19:47|bijziende 31:63|bijzonder 27:42 33:7 34:40|bijzondere 29:75
bikes 33:30|bikini 19:60|bilal 6:44 21:42 33:-6 45:24 47:41 49:41|bilan 0:53 9:19 13:9 46:78|bilanz 0:58 3:13 46:53
bilanzen 6:52 33:16|bilanzgewinn 0:72|bilanzsumme 0:35 46:68|bilateral 10:64
bild 3:-6 5:6 9:16 19:24 20:5 30:13 33:-1 41:20 43:4 44:12 47:13 48:18 49:37|bilden 2:61
bilder 9:23 12:19 19:13 24:25 30:21 32:44 33:-4 44:22 49:26|bilderbuch 5:46 31:41 34:40|bilderbuchautorin 13:65
bildern 7:28 19:24 22:32 28:35 47:32 48:31|bildertreatment 9:32 12:28 27:24 33:6 43:29 44:31|bildes 19:58
bildfassung 33:30|bildfolge 49:71|bildformate 19:58|bildfunk 27:60|bildgestaltung 43:65|bildmaterial 41:67
bildschirm 1:40 33:15 40:28|bildschirmdesign 24:70|bildschirme 33:30|bildschirmen 33:30|bildschirmhintergrund 33:30
bildsprache 19:45 32:57|bildtafeln 24:70|bildungsziel 31:62|bildwechsel 24:70|bilingual 16:56 40:41
biljart 33:15 48:55|biljartkeu 33:29|bill 3:36 26:70|billard 33:18 44:64|bille 24:68 49:70|billed 14:69|billes 34:64
billet 33:20 35:48 48:46|billets 31:36 32:52 33:21|billiger 3:55|billigere 33:30|bills 33:30|bilzen 26:50 33:23
bin 3:44 11:35 20:15 33:-14 47:21 48:20|binationaal 40:55|binaural 19:64|binche 25:65 26:63 53:50
bind 1:35 10:30 14:35 27:30 29:55|bindefrist 50:69|bindend 27:61|binder 9:54 11:54 12:48
binding 1:38 10:33 27:46 34:32|binds 10:64|bindt 27:50 33:2 45:39
binnen 2:33 3:-12 10:7 17:3 18:2 19:10 20:2 23:40 26:20 31:-5 33:-11 34:16 40:-13 48:14|binnenbrengt 33:29
binnengebracht 33:29|binnengehaald 19:60|binnengelaten 33:29|binnenkant 33:29|binnenkomt 2:47 20:44
binnenkort 23:33 37:74|binnenplaats 45:66|binnenscene 40:55|binnenvaartschip 33:29|binnenvaarttanker 45:66
binnenzak 33:29|bio 13:72|biofilmographies 1:73|biographical 13:68|biographies 9:78|biographique 13:72|biologin 33:30
biologist 16:48 33:22|biologists 19:60|bios 12:56 13:54|bioscoop 19:19 22:30 30:39 31:43 37:36 40:14
bioscoopbezoek 30:70|bioscoopbezoekers 31:63|bioscoopfilm 34:62|bioscoopfilms 8:76|bioscoopgangers 30:70
bioscooptrein 30:70|bioscopen 30:70|bip 3:59|bipe 33:32|bird 32:56 33:22|birds 33:30|birkhuhner 20:58
birth 13:22 25:72 33:4|birthday 48:72|births 33:30
bis 0:0 1:-3 2:7 3:-7 5:9 6:1 7:-6 8:-3 10:9 11:-4 12:-5 13:-4 14:-7 15:-1 16:-2 18:12 19:3 20:-7 21:-4 22:-5 24:5 25:21 26:6 27:-2 28:3 29:16 30:-2 31:-4 32:3 33:-2 34:-2 35:6 36:0 37:0 39:3 40:0 41:-5 43:-3 44:-1 45:-8 47:-6 48:-7 49:-1 50:14 51:9 52:8
biscuit 3:24 19:23 20:26 33:13 48:34|biscuiterie 27:66|biscuits 6:40 27:36 33:16 48:39|bise 22:76
bisher 7:19 22:51 33:-14 40:33|bishop 6:31 21:30 33:18 45:27 47:32|bislang 7:62|bisschen 33:30
bit 5:23 12:30 20:11 31:16 33:16 36:29 43:21|bitburg 31:62|bites 33:30|bits 33:30
bitte 1:28 11:42 12:10 13:3 19:-4 23:18 27:-2 32:8 33:-16 35:21 37:18 39:21 43:11 44:18 50:6 52:18
bitten 11:30 12:55 17:29 40:15|bittern 27:50 43:57|bitterste 33:30|bittet 33:20 35:31 40:28|bitume 32:69 33:18
bivouac 19:39 33:6 52:71|bivouaquent 33:32|bizarre 33:32|bizarrerie 33:32|bj 50:69|bl 24:70|blaadjes 33:29
black 19:30 21:14 24:20 33:16 47:18 49:37 52:23|blackdamp 33:30|blackout 22:53 31:49
blad 9:30 11:42 16:14 17:18 20:3 24:50 33:-14 38:31 41:16 42:19|bladdert 32:75|bladen 9:74|bladeren 33:29
bladert 33:29|bladzijde 11:61 33:15|bladzijden 2:51 3:39|blafard 19:64|blaffen 33:29|blaft 33:29|blague 3:38 33:23
blagues 20:57|blaireau 6:31 28:37 31:22 32:48 33:11 39:39 45:26|blaise 2:26 14:34 25:60 27:29 29:46 40:21|blame 47:79
blamed 33:30|blanc 3:13 19:26 21:17 22:24 24:43 32:55 33:-25 47:23 49:40 52:30
blanche 3:13 20:11 21:26 24:35 31:41 33:5 35:31|blanches 33:23 47:57|blanchissait 45:71|blanchisserie 20:57
blanchit 33:32|blancs 19:37 32:56 33:4 34:37|blank 31:51 33:16|blankenberge 13:52 33:6 48:51|blanket 35:76|blase 33:30
blaskapelle 32:71|blasmusik 33:30|blatt 9:26 10:9 11:37 24:52 33:-3 43:12 48:11|blatter 9:69|blattert 33:30
blau 6:32 19:45 27:27 32:37|blaue 32:57 33:16|blauen 35:70|blaustein 32:50 33:8 52:52
blauth 3:18 5:39 9:31 13:28 25:45 43:28|blauw 19:38 21:17 24:26 28:24 32:24 33:-3 36:25 49:26 52:35
blauwe 5:35 19:24 33:11 34:25 47:36|blauws 33:29|blazer 32:64 33:16|blazing 33:30|bleach 32:77|bleached 19:60
blech 32:71|bleef 20:36 33:7 47:51|bleek 33:29|bleekweide 22:46 38:49 39:61
blegny 10:16 16:21 20:11 27:17 29:28 33:-6 40:1 43:24 50:26 53:37|bleibe 19:58
bleiben 2:29 3:-2 7:15 10:6 11:12 12:8 20:1 31:5 33:-2 34:20 37:15 40:-3 44:10 53:22
bleibt 2:16 3:-7 10:0 19:9 20:4 21:16 30:4 33:9 34:-2 35:7 36:10 40:-9 44:23 45:1 53:26|bleistift 24:44 33:16 49:44
blenden 19:58|blesse 6:63 33:18|blessing 33:30
bleu 5:15 9:22 10:33 12:9 17:15 19:1 22:12 24:37 30:14 32:38 33:-9 36:21 37:23 40:-5 42:23 43:12 48:12
bleue 13:45 19:37 20:30 33:4|bleues 32:69 35:64|bleus 32:62 33:10 48:54|bleven 30:49 31:42 40:34
blick 5:31 9:32 28:32 40:17 43:29 44:31 48:28|blieb 28:47 33:8 47:45|blij 20:57|blijf 19:60
blijft 2:-4 3:1 7:-1 10:-3 11:18 19:4 20:10 21:2 27:-2 33:13 34:-4 35:6 45:1 48:12 50:16 52:12 53:16|blijk 27:63
blijken 33:29|blijkt 33:17 40:14 44:30 45:37|blijven 2:21 3:-4 7:14 12:7 20:6 27:2 33:13 34:29 40:-6|blijvend 10:62
blik 33:29|blikjes 33:29|blind 19:37 33:22|blindbewertung 30:66|blinde 28:53 31:42 33:7|blindelings 19:60
blindness 6:72|blink 21:72|blinker 33:30|blinkgeber 26:71|blinzeln 33:30|blinzelt 33:30|bloc 3:44 6:51 45:45
blocage 10:66|block 18:25 20:17 30:35 33:10 43:22 49:37|blocke 19:37 31:41 43:44|blocken 20:58
blocking 13:47 19:39 49:56|blocks 20:30 31:35 33:9 38:47|bloed 30:57 33:15|bloeidag 14:39 18:40 40:24 49:46 53:35
bloeit 19:35 33:14 40:30|bloem 33:29|bloempapier 32:75|blog 38:83|blokken 18:58 41:57|blokkering 4:77
blonde 33:18 48:62|blood 19:60|bloost 6:69|blootsvoets 33:29|bloquants 18:77|bloque 17:61 33:21|bloquons 34:64
blossen 33:30|blossoms 33:30|blouse 19:16 21:24 32:34 33:17 35:39 36:36 48:27|blouses 24:68 32:69|blow 3:36 33:9 45:47
blows 33:30|blozend 33:29|blubbern 33:30|blue 14:18 19:38 27:13 32:38 33:-2 35:25 48:30 50:25|blumen 32:71
blunt 6:58 27:51|bluse 24:70|blushes 33:30|blust 33:29|blut 32:71|blutwurst 38:74|blz 1:25 8:31 9:55 12:23 44:45 47:28
bmp 10:56 17:48 18:32 42:33|bn 23:77|bnb 0:83|bnl 5:71|bo 6:33 7:9 19:5 21:42 33:-4 36:33 45:33 48:14
boadu 7:40 12:42 22:44 38:49
board 0:15 1:6 9:13 12:23 13:5 16:7 17:10 18:9 23:36 24:14 26:15 27:27 31:11 32:29 33:-9 40:-8 48:9 49:13 53:5
boarding 33:9 35:55 45:47|boardroom 45:68|boards 16:42 24:50 41:46 49:50
boat 13:21 19:2 21:13 26:20 32:19 33:13 35:18 45:26 48:25 50:36|boathook 33:30|boats 19:39 33:9 53:47|bob 51:84
bobine 3:13 11:36 22:29 30:31 33:7 38:40 44:44
bobines 2:6 11:25 16:17 18:33 19:8 20:21 23:21 24:25 26:28 32:27 33:-1 36:28 44:21 48:19|bobineuse 33:32
bobinot 1:29 2:7 4:29 5:31 7:12 8:25 10:23 14:15 17:23 29:26 34:8 39:37 40:2 43:19 51:27 52:30|boca 33:30
bocage 22:52 26:59 47:51|bocal 33:12 48:67|bocaux 33:18 48:62|bochten 33:29|bod 27:63|bodart 22:59 44:53|bodden 38:70
bode 33:29|boden 20:25 33:26|bodenkundlerin 33:30|bodens 33:30|bodeux 5:51 9:54 16:46 34:37
bodies 10:37 19:34 34:36 37:53|bodil 19:45 39:58|bodo 20:45 53:50|bodson 26:71 47:65
body 3:13 15:33 20:14 21:36 33:11 45:36|boeit 3:57|boek 2:35 5:29 10:9 16:14 31:21 33:-25 34:39 43:17
boeken 0:62 33:15|boekentas 33:29|boekentassen 48:68|boekhouden 13:70|boekhouder 0:36 2:21 7:25 16:49 33:-11 53:26
boekhouding 14:36 16:34 33:7 40:21 53:32|boekhoudkundige 26:76|boeking 35:72|boekingsnummer 35:72
boekjaar 0:70 8:34 46:41|boekjaren 15:61 46:63|boekje 45:66|boer 20:9 21:20 33:11 36:28 40:7 44:24 48:40
boerderij 18:71|boeren 33:29|boerenzoon 33:29|boerin 20:57|boerinnen 33:29|boete 33:15 35:58|bog 22:37 33:26
bogaerts 22:71|bogen 1:25 9:29 26:31 33:2 45:47|bogtrotter 13:54 22:58|bohne 33:30|bohrkernen 33:30|boil 33:30
boiler 13:38 22:37 27:35 33:14|boilerplate 7:66|boilers 33:30|boiling 33:30|boire 22:48 33:18 48:49
bois 1:11 2:6 4:18 6:7 7:20 10:8 14:11 17:14 19:-4 20:-8 21:4 27:7 29:16 30:12 32:22 33:-17 34:6 40:-1 43:11 46:17 50:19 51:17 53:6
boiseries 33:32|boissons 35:78|boit 13:45 33:26|boite 3:1 7:10 20:-2 21:14 32:24 33:21 45:21 47:20 48:29
boites 16:34 20:18 32:57 33:17|boitier 20:44 50:66|boivent 19:64|bol 33:30|bolgen 47:73|bollen 33:29|bologna 15:78
bolt 49:78|bolted 40:55
boma 2:2 3:-1 10:5 12:12 13:11 16:22 17:18 18:16 19:4 23:17 26:25 29:22 31:7 33:1 37:26 40:-3 41:16 43:15 48:15 52:26
bomal 13:58 53:58|bombe 32:83|bomen 3:43 32:62|bompa 3:57
bon 2:-6 6:8 11:13 13:3 14:3 19:-5 20:-11 26:16 27:20 29:39 33:1 34:11 35:9 38:13 47:21 48:20 50:44 53:3
bond 6:29 33:-11 41:65|bondgenoot 33:29|bone 24:77|bonheiden 35:72|bonheur 33:32|bonhomme 3:39 27:55|boni 0:83
bonimenteur 33:32|bonjour 3:3 11:38 12:59 33:-13 35:21 36:28 47:40|bonn 13:65
bonne 3:13 6:23 7:4 10:12 11:36 12:8 14:18 23:12 27:13 30:12 33:6 34:-1 41:23 45:18 46:19|bonner 38:70
bonnes 3:46 33:18|bonnet 6:28 19:20 24:33 31:18 33:20 45:22|bonnets 33:18 47:65|bons 3:29 20:37 33:15
bonsoir 3:29 6:46 33:21|bontjas 33:29|bonus 2:58 48:38|boodschap 21:54 33:15|boodschappen 21:68|boodschappentas 33:29
boog 33:19 45:48|boogaerts 33:29
book 1:4 2:14 5:6 9:20 12:4 14:4 19:-5 20:-7 23:8 24:12 27:-1 29:11 31:29 33:0 34:16 40:-1 41:6 43:4 44:8 45:3 48:14
bookcase 20:59|booked 40:41 45:55|booking 27:33 35:58 40:24 50:45|bookings 30:73|bookkeeper 13:68
bookkeeping 16:56 33:16|booklet 16:48 18:51 31:43
books 3:19 4:29 5:33 16:19 28:24 31:26 33:-21 34:12 36:27 40:4 43:19 48:22|booksellers 31:64|boom 33:29|boon 33:32
boord 7:21 10:18 19:16 21:33 28:30 33:3 45:22 47:28|boos 48:68|boot 13:31 19:29 20:7 28:24 33:15 45:16
booth 19:21 24:51 27:25 33:1 44:34 49:39|bootje 33:29|boots 20:17 21:29 32:35 33:19 48:30|bora 31:62
borain 10:52 43:62|boraines 13:58 47:65
bord 3:-9 6:8 10:-2 11:17 20:5 21:4 33:11 36:16 38:13 40:6 44:9 45:18 47:10 48:31 49:25 53:3
borden 6:38 21:37 33:-2 35:41 48:37|border 3:12 28:30 31:19 33:10 40:22 53:35|bordereau 9:74 12:33 43:36|borders 20:59
bordje 33:18 35:55|bords 19:51 33:18|bordspel 34:62|bordstein 28:47 32:50 33:8|boreale 10:66|borel 29:83|bores 3:58
borgerhout 13:70|borgloon 38:74|borgne 33:23 48:54|borgt 33:30|borgworm 53:66
borinage 7:28 8:41 27:26 31:27 32:46 46:46 53:31|born 3:2 6:17 13:59 20:4 25:26 33:-6
bornage 3:17 10:23 12:30 13:29 22:33 23:35 27:24 33:-11 40:15|borne 20:21 33:24 38:46|bornes 7:43 22:49 38:49 45:37
borrel 33:29|borrow 10:34 33:25|borrowed 20:18 33:17 44:33 48:32 52:40|borrowers 33:30|borrowing 33:30|borrows 10:64
borstbanden 16:68|borstbeen 20:57|borstel 33:29|bos 19:26 21:20 32:28 33:1 34:14 40:8 45:19 47:25 48:30|bosco 33:32
bose 3:37 33:12 45:33|boser 3:55|bosmans 13:41 22:51 38:45 43:41|boss 6:45 20:32 21:45 45:42|bosses 33:30
bossuyt 34:48 47:59|bossy 6:72|boswachter 3:30 33:23|botanica 33:29|botanicus 33:29|botanisch 33:29
botanist 33:21 36:58|bote 38:70|boten 41:70|boter 13:36 21:33 33:-6 34:27 47:51|boterham 33:15 49:63
boterhammen 20:36 33:21
both 2:8 3:-3 5:3 6:3 9:7 10:22 11:6 12:0 13:-1 16:1 17:4 18:23 19:10 20:-4 21:2 27:-5 29:17 31:-5 33:1 34:-6 35:7 40:14 42:4 45:-1
bots 40:55|botsautotent 31:63|botsen 19:47 33:15|botte 32:52 33:13 43:44 53:40|bottes 6:39 20:19 21:35 33:15 47:41
bottle 24:77|bottled 33:30|bottles 33:30|bottom 19:17 20:28 32:34 33:12 37:36 49:34
boucan 0:21 4:23 5:17 8:21 10:8 12:22 14:16 16:13 17:26 18:17 29:21 34:7 40:1 42:18 43:16 46:31 51:23 53:11
bouchard 44:78|bouche 19:15 24:45 31:31 33:19 49:35|bouchee 40:58|boucher 33:12 48:67|boucherie 28:83
bouches 3:32 19:37 24:68|bouclage 18:55 27:45 42:56|boucle 18:39 20:33 33:7 45:46|bouclee 45:71|bouclees 30:77
boucquey 8:38 10:24 12:40 14:32 29:37 46:48|boude 3:38 21:51 24:60|boudeuse 24:82|boudins 33:32
boue 20:30 32:56 33:12 48:35|bouge 12:25 19:17 20:29 33:15 38:35 47:32|bouger 19:37 20:30 33:4 52:60
bougera 19:51 53:58|bought 13:41 33:16 40:28|bougies 16:46 18:50 19:37 41:49|bouillante 33:32|bouillet 34:50 53:49
bouilloire 22:52 35:50 39:60|bouillon 2:28 26:40 33:-13 34:30 38:38 40:13 43:31 53:37|boulanger 21:55 33:13 45:40
boulangere 6:46 21:53 33:1 45:41|boulangerie 24:68 33:18|boule 31:67|bouleaux 33:32|boulets 35:70|boulevard 1:60 33:18
bouleverse 20:57|bouli 37:87|bouloche 6:63 33:18|boulon 13:52 39:75|boulons 33:32|boulot 40:58|bound 6:53 33:21
bourdon 20:44 21:59|bourdonne 38:83|bourdonnement 33:32|bourdonnent 20:57|bourgade 45:71|bourgeoise 33:32
bourgmestre 6:24 21:20 23:24 27:34 33:18 35:25 44:25|bourrasque 7:69|bourru 6:77
bourse 2:8 11:27 14:17 15:54 17:54 23:55|bourses 13:72|boussole 30:77
bout 2:-2 3:-6 7:3 9:16 12:7 16:8 18:12 19:10 20:3 21:8 33:18 34:-1 37:21 38:17 44:21|bouteille 20:49 21:51
bouteilles 32:64 33:22|boutique 20:32 33:25|bouton 21:33 24:32 33:11 34:15 45:31 47:30 49:35 52:37|boutonne 24:82
boutonniere 33:32|boutons 20:22 22:54 24:47 33:-3 48:41|bouvignes 33:32|bouw 10:25 16:31 19:23 20:20 40:18 41:33 53:29
bouwen 19:30 20:24 28:32 33:-14 40:25 41:28 53:23|bouwer 40:55|bouwers 40:55|bouwsel 20:57|bouwsels 20:44 33:15
bouwt 33:19 40:24 53:35|bouwverlof 18:71|bouzid 33:29
boven 3:-12 6:0 7:-4 19:4 20:11 22:3 24:8 31:13 32:15 33:14 35:3 36:8 37:17 40:-13 44:11 45:6 47:4 48:0 49:20
bovenaan 19:39 32:54 49:55|bovenaf 33:29|bovenste 33:29|bovigny 33:32|bovy 11:56 29:57
box 1:21 9:33 11:16 27:5 33:15 38:15 40:7 43:10 47:14 48:24 52:21|boxe 33:32|boxes 14:48 30:52 40:34
boy 3:2 22:15 33:21 48:33 49:33 52:24|boys 31:64|bozen 31:49 34:47|bp 10:62|brabancon 38:74
brabant 4:36 10:24 13:27 31:38 34:31 42:28 53:28|bracelet 33:26 48:41|bracht 33:15 40:42|brachte 3:36 33:21
brachten 7:44 33:7 40:34|brack 33:32|bracken 27:64|brackwede 20:58|braconier 47:79|braconner 28:83|braconnier 22:71
bradford 40:58|brae 33:30|braille 24:82|brain 33:30|braine 4:50 10:31 14:36 34:29 43:41 53:37
braise 6:38 19:26 24:43 33:16 49:45|brake 30:73|brakes 33:30|bral 5:50 37:56 47:51
bram 8:28 9:26 13:23 19:24 22:24 27:16 36:28 37:41 40:8 43:35|brancardier 45:71|brancardiers 40:58|branch 4:75 48:41
branche 33:32|brancher 35:78|brand 6:22 20:14 21:18 28:22 33:15 44:22 47:22 48:19|brandalarm 35:72|branden 33:15 49:63
brandes 3:25 33:20 44:37|brandissant 33:32|brandnacht 6:52 33:16|brandpunten 19:47 20:44
brandsma 2:26 3:13 5:27 10:18 16:24 31:19 33:-15 34:27 40:11|brandstof 33:15 50:59
brandt 2:12 3:6 5:29 6:25 12:15 13:16 33:0 37:23 43:25 45:12 48:14|brandweerattest 40:55|brandweerman 33:29
brannigan 26:78|brannte 38:70|braquage 44:78|braquee 33:32|braquegnies 33:32|braquer 33:32
bras 3:5 19:10 21:19 24:37 31:13 33:24
brasero 0:16 1:13 2:5 4:18 5:16 7:3 10:21 12:12 14:6 15:19 16:12 17:16 20:-7 22:9 29:16 34:20 37:19 39:21 40:-1 42:17 43:14 46:17 53:10
brass 16:23 18:25 19:26 20:12 24:30 32:56 33:-17 45:22|brasseur 33:18 34:51|brasseurs 53:68|bratislava 33:30
bratterud 19:39 22:50 43:48|brauche 3:34 19:37 40:32|brauchen 33:-1 36:42 40:23 43:35 45:33
braucht 3:10 19:34 27:15 33:11 40:19|brauchte 33:30|braun 19:58|braut 48:65|brave 3:48 33:13|braver 6:72|bravo 23:74
bravos 48:76|breach 2:50 10:51|bread 13:29 22:32 33:10 39:40 47:34 48:33|breadvan 39:79
break 13:28 30:33 31:26 33:2 39:39 44:33 48:32|breakdown 16:56 33:16|breakfast 21:34 33:19 45:31 48:35
breaks 12:29 20:19 21:32 33:21|breakthrough 13:68|breath 12:18 19:28 28:43 32:38 33:14|breathe 3:58|breathes 33:30
breathing 19:41 33:21|brebis 31:64|breda 6:21 19:18 27:13 33:20 36:26 44:31|brede 31:63|breder 49:77
breed 7:34 19:50 40:24|breedbeeld 19:60|breekt 33:29|breen 3:37 5:48 37:46 47:40
bref 7:39 9:39 21:31 33:-11 36:42 43:46 44:35|breien 6:55 33:15|breipatroon 31:63|breite 33:30|breiwol 32:75
breken 19:33 31:37 33:15|bremen 25:73|brems 39:71|bremse 33:16 48:51|bremsweg 39:71
brengen 10:31 14:27 27:33 28:31 33:-15 34:18 40:24|brengt 10:42 33:18 40:7|brennen 33:30
brennt 19:19 20:19 21:25 33:21|brennweite 19:58|brennweiten 19:58|bresil 33:32|brest 10:66|bretagne 42:78
breton 17:54 31:48 42:53|brettern 33:30|breuken 20:38 33:20
breux 1:17 2:13 4:24 7:22 10:14 14:17 17:19 29:22 30:18 34:12 40:5 43:17 46:22 51:23|breve 33:32|breves 22:76
brevete 35:78|breviaire 33:32|brewer 20:45 33:16|brewers 33:30|brewery 33:30|briain 20:59|bricht 33:30
brick 24:50 33:24|bricout 33:30|brid 33:30|bride 6:38 21:58 33:-4 34:28
bridge 3:11 6:25 12:22 15:31 33:3 40:8 44:26 45:35 48:25|bridges 4:79
bridie 3:18 6:32 9:36 20:19 27:24 34:23 40:15 43:30
brief 0:5 3:7 5:1 9:35 12:5 17:25 20:1 21:-3 23:0 27:30 28:2 31:0 33:-14 34:8 35:2 40:-7 42:9 45:4 48:25 49:6
briefe 9:42 20:32 33:3 45:37|briefje 33:23 48:41|briefjes 33:21 48:47|briefkasten 33:16 48:51|briefly 7:53 33:16
brieftauben 13:52 22:53|brieftrager 33:30|briefwisseling 12:54 29:62|briel 22:71
brieven 2:6 3:11 5:17 9:37 16:13 18:17 29:21 31:9 33:2 34:19 44:18 47:18|brievenbus 33:15 39:63|brigade 13:53 33:20
brigadier 33:32|brightshelf 27:64|brigitte 12:41 13:40 14:40 33:0 40:26|bril 6:32 19:23 21:31 24:39 28:37 32:38 37:40
brilglazen 37:77|briljant 45:66|brille 32:69 33:18|brindille 49:84|brindilles 33:32
bring 12:22 27:17 31:17 33:9 35:29 37:33 40:21 44:26|bringe 20:58|bringen 3:16 17:29 27:41 28:30 40:27|bringing 23:74
brings 3:7 6:21 10:26 33:15 40:29|bringt 10:28 20:12 33:17 40:26|brinkhaus 21:43 33:8 45:43|brique 33:32
briques 6:40 7:32 33:20 38:46|briquetieres 13:50 22:54 38:61|bris 13:40 22:64|brisbois 2:63|brise 7:55 33:18
brissac 10:66|bristol 7:26 10:24 12:17 13:31 16:18 27:12 29:25 33:-22 36:25 40:15 43:29
british 1:21 7:18 10:28 13:32 17:25 25:32 31:16 33:-18 40:19 42:25|brive 22:76|bro 26:85|broad 33:30
broadcast 2:26 31:40 34:26 47:57|broadcaster 1:-1 5:4 7:31 9:18 10:6 14:32 17:26 22:19 34:-5 40:18 42:46 43:2
broadcasters 13:26 14:27 18:30 22:29 31:23 40:34 42:31|brocade 33:30|brocanteurs 33:32
brochet 1:42 7:37 14:40 34:33 40:26|brochure 33:30|brode 37:87|broderies 32:83|brodie 5:72
brody 5:45 34:36 37:53 47:46|broeder 21:54 45:53|broek 33:29|broeken 33:15 48:55|broer 3:34 21:31 33:11 48:32
broers 21:37 28:43 33:-2 40:24 45:35|broertje 22:71|brogniez 14:50 22:54 53:50|brognon 26:85|broke 22:71
broken 3:31 11:49 33:16|broker 42:73|brommer 33:29|bron 5:27 17:60 30:25 33:-16 42:40|bronnen 17:72
bronze 6:52 33:6 44:44|brood 3:15 13:28 33:18 38:32 48:26|broodje 33:29|broodjes 16:54 45:53|broodzak 24:63 32:62
brook 19:27 26:45 33:6 50:43 53:35|brosse 24:82|brot 21:38 33:16 45:37|brotchen 48:65
brother 3:6 6:30 7:15 20:20 21:32 22:20 28:24 33:4 39:28 48:21|brothers 33:30|brouette 21:58 22:50 37:61|brough 50:77
brought 3:8 33:25 40:6 47:24|brouillard 19:20 21:29 33:17 34:20 45:27 48:32|brouillent 33:32|brouillon 41:77
brouwers 5:53 22:45 43:52|brown 19:21 32:50 33:16 48:33|broyt 13:68|bruch 16:35 33:12 40:23 50:38
brucke 33:0 44:38 48:54|bruder 3:19 6:13 19:5 21:28 22:13 33:5 44:24 47:13 48:29
brug 6:15 20:3 21:25 27:9 33:1 37:23 40:1 44:18 45:12 47:18 48:38 52:23|brugge 34:53 47:53|bruggen 19:41 20:48
bruggetje 33:29|brugserie 31:63|brugwachter 28:74|brugwachters 30:70|bruid 20:57|bruidsboeket 20:57|bruikbare 40:55
bruiloft 33:29|bruin 19:36 32:51 33:12|bruine 22:51 32:50 33:8|bruinpapier 24:76|bruins 33:29|bruise 32:77
bruised 33:30|bruit 3:-4 19:1 20:12 22:12 32:19 33:23 39:20 45:7 47:15 49:20|bruitage 41:46 50:72|bruits 20:44 32:69
brule 19:20 20:13 33:24 48:31|bruler 7:69|brules 19:51 33:18|brullt 6:66|brulures 33:32
brume 6:30 13:21 20:19 24:35 32:32 33:1 48:30 50:34 53:21|brummen 19:58|brummt 33:30|brun 19:46 32:65 33:0
brune 20:36 26:63 33:10|brunn 3:36 21:56|brunnen 21:65|bruno 20:44 33:4 35:50|bruns 19:64|brush 20:38 40:34 53:47
brushed 33:30|brussel 7:17 13:40 16:6 22:7 27:-1 31:14 33:6 40:0 42:9 43:6 44:8 48:13 51:12 53:2|brusseler 33:30
brussels 2:8 7:30 13:41 14:13 17:17 23:18 29:21 33:-9 40:11 42:14 53:24|brust 33:30|brut 2:36 15:70 35:51|brutal 31:64
brute 0:64 33:20|bruto 2:34 15:48 26:49 50:46|brutoloon 35:72|brutomarge 0:76|brutosubsidie 15:75|bruts 2:63
brutto 26:38 50:65|bruttolohn 35:70|bruttosubventionsaquivalent 15:71
bruxelles 1:12 2:6 3:-2 7:14 10:4 13:10 14:-1 16:19 17:7 20:-14 23:23 27:21 29:11 30:5 31:25 33:-11 34:6 40:-4 42:6 43:4 51:12 53:22
bruxellois 53:72|bruxelloise 53:72|bruxelloises 1:73|bruyant 7:69|bruyeres 53:72|bruzzig 38:74|bterbe00 4:85|bti 39:79
btl 41:72|bts 13:72|btw 2:-5 8:25 9:8 12:2 16:34 26:50 50:56 51:11|buanderie 20:21 21:37 40:22 45:45 48:50
buch 2:22 3:-9 5:23 6:2 9:4 10:21 13:1 16:18 18:20 27:-4 31:-2 33:-35 34:12 36:8 40:9 41:26 43:22 44:3 48:0
buche 51:72|bucher 2:8 16:13 18:36 27:18 33:-24 34:15 36:19 40:23 41:31 43:12 44:14|buchern 4:46 5:41 10:49
bucheron 22:66|buches 19:45 31:49|buchhalter 17:68|buchhalterin 33:30|buchhaltung 3:34 16:45 33:8
buchhaltungsburo 0:72|buchhaltungsleistungen 26:71|buchrechte 34:61|buchung 27:47 35:56|bucket 33:30|buckets 33:30
budastraat 34:62
budget 1:31 2:-11 7:-13 9:20 10:23 11:21 12:4 14:-5 16:23 17:-2 18:12 19:-19 27:5 30:-7 31:-4 33:-49 34:11 35:-6 40:19 41:20 43:27 44:-6 53:8
budgetaire 27:53 33:18|budgete 30:55 40:50|budgeted 10:33 12:38 30:42 31:33 40:24|budgetee 31:54 40:44|budgetes 31:67
budgeting 16:70|budgets 12:43 30:38 34:39 53:35|budgetuberschreitung 10:62|buee 19:24 20:17 32:74 33:-9
buffer 16:54 41:57|buffet 33:17 35:44 41:43 53:38|bug 9:50 40:49|bugs 40:55|buhne 2:35 34:34 41:53|buhnenfassung 31:62
buhnenrechte 34:61|buhnenstuck 34:61|buhnenverlag 47:66|buigt 33:29|buik 24:76
build 2:22 19:19 30:32 40:23 41:43 42:32 53:27|builders 53:68
building 19:19 20:17 33:8 35:23 36:24 40:13 43:16 44:20 45:15 47:20
built 7:18 19:12 20:11 21:23 30:25 31:16 33:-6 43:21 45:33 53:32
buiten 3:-4 19:28 20:25 22:10 27:24 33:5 40:-6 47:11 48:25|buitenkant 33:29|buitenland 12:29 31:58 40:16
buitenlandse 13:70|buitenlucht 45:66|buitenspiegels 40:55|buizen 33:29|bukt 33:29|bulb 19:29 32:67 33:-1
bulldozer 33:29
bulle 0:13 1:11 2:7 3:-8 4:15 5:25 7:15 10:20 14:3 15:13 17:14 24:12 27:6 29:12 34:7 39:29 40:-1 43:11 46:17 49:14 51:14 52:19 53:7
bulletin 5:60 33:7 48:49|bultinck 19:60|bump 40:55|bumper 21:72|bund 17:68|bundel 12:57 34:45|bundes 1:65
bundesforderung 42:68|bundesrepublik 25:73|bundle 9:54 11:54 12:48|bundles 33:30|bunker 45:41 48:62
bureau 2:4 3:-16 6:0 7:8 10:-9 12:-3 16:-2 18:5 19:-11 20:-11 21:-3 24:6 27:4 30:38 31:3 33:2 35:2 38:6 40:-17 43:0 44:6 45:13 47:9 48:9 49:8 51:8 53:28
bureaucratische 45:66|bureaux 7:53 30:45 33:-5 53:35|buren 20:15 22:29 31:21 33:10 35:29 47:29 52:34|burenhulp 45:66
burgemeester 3:6 6:36 20:6 24:25 28:23 33:10 44:21 48:17 49:25|burgemeesters 33:29|burgerin 33:30
burgermeister 3:2 6:24 18:15 21:22 27:18 33:18 36:19|burgermeisterin 33:30|burgermeisters 3:42 33:16
burgerversammlungen 33:30|burgomaster 33:30|burial 3:44 33:16|buried 33:25 45:39|buries 33:30
burn 21:29 28:39 33:19 43:34|burned 33:30|burning 33:30|burns 33:22 35:55|burnt 33:30
buro 7:27 15:24 16:31 27:14 33:-6 48:18 50:22 53:35|buros 7:62|burozeiten 7:62|bursary 17:73|burton 15:64 25:78
bus 3:6 5:-4 6:2 7:-4 11:1 13:-1 16:0 18:-4 19:3 20:3 21:11 22:-4 24:0 28:22 30:4 31:-8 32:11 33:3 34:-12 35:6 36:7 37:3 38:5 39:3 40:-2 41:11 47:-2 48:26 49:11 50:-1 52:10 53:3
busbahnhofe 32:71|buschauffeur 21:46 33:21|buses 3:58|bushalte 33:29|bushokje 33:23 48:43|bushokjes 20:57
busiest 31:64|business 7:21 9:31 13:23 14:36 20:14 26:33 29:31 33:-15 40:22|businesses 53:68|businessplan 40:55
busje 3:21 33:26|busreis 26:76|bussen 19:39 20:36 41:49|busy 40:55
but 2:-11 3:3 8:14 10:13 19:6 20:-1 21:17 22:-1 27:22 28:6 29:8 33:3 34:-6 38:16 40:9 42:4 43:0 44:4 45:8 46:9 47:4 53:8
butcher 13:54 33:16|bute 33:32|butera 34:64|butgenbach 1:25 4:31 8:30 13:24 26:31 27:20 43:25 53:35|butineuse 21:73
butter 21:65|butterfahrt 13:52 22:53|button 10:19 28:30 33:18 36:32 44:28 49:32|buttons 19:39 20:38 33:9
butzbach 33:30|buurman 28:61 48:55|buurschip 21:68|buurt 1:38 19:29 20:26 33:11|buurtbewoner 20:57
buurvrouw 3:30 6:55 33:2|buvait 33:32|buvette 20:36 21:51 45:49|buxus 33:29
buy 10:39 21:19 30:21 31:24 33:-22 34:40 42:21 45:16|buyer 33:16 48:59|buyers 6:30 27:22 31:43 40:34 48:31
buys 31:40 33:13 40:31
bv 0:7 1:22 2:11 4:9 5:10 7:15 8:7 10:25 12:-1 14:7 15:7 17:19 23:16 26:21 27:7 29:20 34:12 40:-14 42:1 43:26 46:8 50:18 51:17
bvba 26:76|bvdkbe00 4:77|bw 39:71|bx 11:75
by 1:-4 2:7 3:-3 4:1 5:13 6:-6 7:11 8:3 10:-2 12:-4 13:3 14:-5 15:-4 17:-5 18:-4 19:4 20:-6 21:5 23:-2 24:6 27:-15 28:-3 29:6 30:11 31:-14 33:1 34:7 35:5 37:17 39:4 40:-7 43:7 44:8 45:-5 46:2 47:10 48:-6 50:-5 53:7
bzw 2:61
c 1:6 2:-5 3:15 5:14 6:-6 7:5 8:3 9:10 10:-7 11:0 12:1 13:-5 14:-1 15:1 16:0 17:3 19:-4 20:-1 21:-4 22:0 24:9 26:0 27:-13 28:-3 30:-6 31:-7 33:1 34:-11 35:-5 36:2 38:0 39:-1 40:3 41:6 43:-9 44:8 45:1 46:-1 47:12 48:-3 49:-1 53:-5
c0ntrat 2:63|c1 1:40 9:43 13:20 16:40 18:30 48:39|c2 1:44 9:47 16:44 18:35 48:27|c3 1:47 9:35 16:34 18:37 35:38 48:30
c4 1:49 9:52 18:54|c5 1:69|c6 1:69
ca 2:-13 3:7 6:1 7:10 9:12 10:-7 12:3 16:4 17:1 19:15 20:-11 22:13 27:4 28:4 30:4 31:2 33:-11 36:25 40:7 41:1 43:30 44:0 46:38 47:1 49:6 53:0
cab 33:30|cabas 33:32|cabbage 33:30|cabin 33:16 48:59|cabine 7:2 19:4 21:20 24:15 28:16 33:18 40:-8 44:11 48:39 52:22
cabines 24:42 33:11 41:37 48:36 49:44 53:32|cabinet 16:33 27:26 30:37 33:-9 40:18 48:49 53:31|cabinets 13:68
cablage 50:79|cable 22:46 24:52 33:15|cables 20:57|cachait 20:57|cache 3:7 6:37 21:33 33:20 45:18 48:23|cachee 33:32
cacher 33:32|caches 33:32|cachet 1:49 4:48 16:35 26:47 33:-6 37:49|cachete 33:32|cachette 28:56 32:56 33:18
cad 1:35 10:32 40:20 50:63|cadastral 32:83
cadastre 2:13 5:28 8:31 10:16 11:32 12:23 14:21 17:29 22:26 29:33 31:23 34:14 40:8|cadavres 19:64
caddies 20:27 22:45 33:11 48:45|cadeau 20:28 31:34 33:11 53:36|cadence 16:46 18:50 30:50 40:31|caderno 47:66
cadette 33:32|cadrage 50:79|cadran 33:32|cadrant 20:57|cadre 1:53 10:16 19:42 20:7 33:-26 45:3 47:11 49:39
cadres 7:47 19:56|cadrons 19:64|caduc 10:66|caducite 10:66|caduque 23:56 27:31 34:51|cafard 31:67
cafe 3:16 6:4 13:1 19:6 20:10 21:6 31:1 33:14 35:22 48:28 53:12|cafebazin 33:29|cafetaria 32:75|cafeteria 48:76
cafetier 3:59|cafetiere 33:18 48:62|cage 19:8 32:30 33:26 50:29|cagnotte 33:32
cahier 3:-1 9:21 20:14 24:21 26:33 27:5 31:18 32:22 33:5 45:10 47:35 48:24 49:35
cahiers 2:17 3:26 20:27 31:21 34:36 38:36 43:29|caille 33:18 52:73
caillou 7:8 10:29 12:18 14:20 16:18 17:31 36:23 37:27 40:14 42:23 43:20 50:23 53:16|cailloux 34:51 48:62|caisbeb1 4:85
caisse 0:19 3:7 4:21 7:4 12:8 17:31 20:-7 21:9 31:15 33:13 40:-6 45:7 48:34 51:19|caisses 33:32|caissiere 13:58 14:58
caitriona 34:63|cake 21:48 33:18 48:36|calais 13:53 31:51|calame 2:64|calandre 27:66|calandres 33:32|calcaires 33:32
calcul 16:44 30:35 33:2 40:15 50:50 53:29|calculate 40:55|calculated 42:73|calculation 18:40 33:13 41:40 42:42
calculator 27:45 33:21|calcule 6:49 20:30 33:12 40:18|calculee 30:77|calculees 2:63|calculer 6:77|calculs 16:60 47:65
calecon 33:32|calee 19:64|calendar 1:18 2:13 9:37 11:42 12:30 18:38 33:-9 40:4 45:17
calendrier 1:41 2:10 9:49 11:18 12:8 18:31 20:4 26:21 27:2 31:22 33:-33 35:13 40:18|calendriers 27:53 40:44
call 1:9 10:4 12:32 20:10 27:4 31:4 33:11 34:3 38:16 40:13 48:23|callebert 2:36 34:37 43:48 47:52
called 0:31 2:17 6:25 13:21 20:12 33:16 34:16|callens 7:38 10:36 30:43 40:28|caller 6:45 24:50 33:3 45:42
callewaert 2:43 5:41 25:47 36:45|calling 21:58 31:51|calls 6:32 33:21 40:15 45:29|callsheet 35:72
calme 6:45 20:26 24:50 33:0 35:46|calmer 3:59|calogero 6:46 33:21 34:34|calque 24:73 32:64|cam 31:64|camarade 33:32
camarades 27:53 33:18|cambier 7:47 12:51 14:50|cambre 13:72|cambriolage 33:32
came 3:32 6:10 19:-2 20:14 31:2 33:13 40:3 45:17
camera 16:10 18:3 19:37 20:29 30:-6 33:-3 38:7 40:-17 41:32 43:-8 45:-6 49:8 50:12 52:6 53:-2|cameraman 19:54 20:30
cameras 7:12 18:23 19:38 20:34 33:-3 41:23 53:14|camerastandpunten 19:60|cameraverhuur 53:66|cameravrouw 40:55
camion 3:5 12:18 20:12 31:13 33:13 41:22 48:47 50:25|camionnette 6:30 7:22 10:19 21:26 28:36 31:20 33:13 35:31
camions 20:57|cammish 27:64|camp 33:32
campagne 1:10 2:2 3:-2 5:20 9:15 10:3 12:9 13:4 16:9 18:12 22:12 23:11 27:15 29:16 31:31 33:-11 34:3 40:-4 43:19
campagnebeeld 30:70|campagnes 33:29|campaign 31:64|campe 36:85|campement 33:32|campeur 37:87|campeurs 30:77
camping 28:45 31:29 33:8 36:47 41:39 53:33|campings 16:60 31:54|campingstuhl 33:30|camps 33:32|campus 38:83
can 2:-13 3:2 6:10 7:-10 10:-12 11:-1 12:-1 13:-8 14:-7 16:-7 19:1 20:10 21:-5 24:1 27:8 28:16 30:3 31:-1 33:8 34:-3 36:1 38:0 39:9 40:18 45:-8 47:3 48:2 49:1 50:0 53:-8
canada 6:31 7:19 10:30 31:40 33:-18 40:27 42:28|canadian 1:34 7:22 9:31 12:24 17:41 27:19 33:-15 42:28 53:23
canadien 10:66|canadiennes 42:78
canal 2:7 4:16 5:10 7:4 10:14 12:7 13:2 14:9 15:14 16:7 17:11 22:37 23:9 26:15 27:-4 33:-24 38:23 40:2 42:25 43:9 45:7 48:4 53:13
canape 21:51 33:10 48:54|canard 33:10 48:54 52:65|cancelled 31:64|candidate 13:72|candidats 19:51 35:64
candidature 1:43 12:67|candle 19:31 32:47 33:0 49:58|candles 33:30|canem 22:71|canicule 33:32|canif 33:32
caniveaux 20:57|cannes 7:51 16:36 18:39 33:-18 36:35 40:8|cannot 3:14 27:21 33:20 40:12 53:25|canon 6:49 33:25
canons 33:32|cantatrice 6:63 48:62|canteen 20:38 33:22|cantine 20:22 26:50 32:48 33:-3 35:43 41:42|canton 28:69 45:57
canvas 22:56 32:38 33:-9 42:37 50:37|caoutchouc 20:36 27:45 39:62|cap 7:38 13:24 28:35 31:20 33:8 34:24 45:24
capable 27:55 33:13|capacite 4:72 7:55|capacites 40:58|capacity 36:77|capelle 33:29|caper 31:51 40:41
capitaine 6:43 21:53 33:8 45:37|capital 0:61 7:42 8:42 14:26 27:2 34:1 35:14 46:20|capitale 38:83|capitales 1:65 24:60
capitalistique 14:71|capitals 1:69|capitaux 0:83|capot 33:32|capped 16:56 17:59|caps 32:56 33:22|capt 39:76
capta 39:84|captain 6:41 21:40 33:12 48:41|captatie 5:41 12:37 22:40 39:46 52:46|captaties 13:70
captation 7:38 22:45 34:34 52:67|captations 7:55 39:57 40:31|captees 19:64|capteur 33:32|capture 4:53 39:52 52:71
captures 39:70 49:65|capucine 33:32|car 16:6 19:10 21:12 30:10 31:0 33:19 35:17 37:20 40:-9 45:9 48:35|caractere 45:71
caracteres 45:71|caravan 7:66|caravane 2:15 7:21 10:18 27:18 30:29 31:20 33:-16 36:37 37:39 40:10 43:28 44:30
caravelle 31:67|carbon 19:31 33:25|carbone 32:83|carbure 7:19 10:26 14:22 17:29 23:28 39:48 40:18 42:28 43:36 53:22
card 1:19 2:25 13:18 20:9 25:58 31:14 32:27 33:-8 43:19|cardage 24:82|cardboard 24:50 33:24|cardee 19:51 26:71
cardiff 10:37 20:32 36:50 43:42|cardigan 33:30|cards 3:31 24:50 48:59|care 27:43 35:55 50:55|career 28:61 33:16
careful 33:22 40:34|carefully 33:16 47:60|caresse 33:32|caretaker 33:30|cargo 3:12 27:19 28:30 33:24|cargoes 33:30
caricature 44:78|carillon 19:36 33:-2 43:42 50:46 53:38|cariste 20:57|carlier 34:64|carmes 35:77|carnaval 20:44 28:69
carnet 3:14 20:9 24:25 31:22 32:38 33:14 40:6 44:20 48:18
carnets 3:7 5:25 19:11 20:4 33:8 34:30 38:30 41:27 48:23 49:31|carnival 31:64
caroline 7:16 9:24 11:25 12:19 14:21 27:23 29:26 31:14 36:27 38:35 40:18 41:21|caron 22:71
carottage 16:38 18:42 20:22 40:23 44:43 50:45|carotte 52:87|carouge 10:36 29:62 40:28 43:45|carpenter 13:68
carpenters 53:68|carpet 33:30|carpets 33:30|carrara 32:77|carre 19:42 33:19 43:39|carreau 33:32|carreaux 33:32
carrefour 2:32 8:77|carrelage 19:43 32:62 33:10|carreleur 33:32|carres 19:64|carriage 35:76
carried 0:31 3:11 30:39 33:16 40:8 41:25|carrier 20:45 35:63|carriere 22:36 33:10 40:37 53:32
carries 6:35 10:40 14:32 19:23 33:-7 40:18|carrosserie 50:79|carrosseriebedrijf 53:66
carry 3:16 19:19 20:30 33:1 40:26 45:27|carrying 20:28 33:12 37:62|cars 20:22 33:18 48:36 49:41
cartable 1:8 2:5 4:19 7:3 8:15 10:23 12:13 13:7 14:7 15:17 17:17 22:16 26:21 29:20 33:-34 34:6 39:26 40:0 43:15 46:22 48:9 51:18 53:19
carte 3:6 6:7 9:12 12:3 19:-5 22:6 25:69 26:16 32:14 33:4 35:19 43:6 44:8 48:6
cartes 3:12 19:17 20:9 24:34 32:35 33:14 44:30 48:28|carton 2:20 3:17 20:28 24:39 32:54 33:2
cartons 20:23 24:48 33:-2 48:61|cartoon 13:72|cartoonmarkt 16:68|cartouches 35:78|cartridge 3:31 31:37 33:16
cartridges 43:69|carved 18:72|carves 33:30|cas 2:28 10:22 12:9 18:14 27:3 33:-32 34:42 35:15 39:25 40:6 50:35
cascadeurs 50:79
case 1:26 2:0 3:-11 5:20 7:14 12:2 15:24 19:-6 27:-4 30:10 31:18 33:-7 34:7 40:16 41:9 43:4 45:13 47:21 49:35
cases 1:60 40:44|cash 0:45 6:6 10:8 11:11 17:59 21:5 23:7 26:12 27:7 35:9 40:-11 42:21 48:6|cashier 33:30
casier 13:58 33:18|casino 19:26 21:33 32:41 45:32 50:39 52:43|casinobaas 6:69|caspian 27:64
casque 20:12 33:19 50:34 52:62|casques 7:47 19:43 26:63|casquette 1:26 7:21 19:17 24:34 32:36 33:9 34:17 48:28 53:24
cassante 33:32|cassart 33:32|cassatie 13:49 22:50 39:55|casse 20:22 32:35 33:13 45:33 48:38 50:32|cassees 24:82
casser 33:32|casserole 21:59 33:18|casseroles 6:55 33:23|casses 28:69 33:18
cassette 3:7 19:17 21:21 22:23 31:15 33:15 37:36 48:29|cassettes 19:52 26:64|cassure 33:18 48:62
cast 6:9 10:14 12:0 18:18 19:18 27:29 30:4 31:-5 33:-31 36:7 38:8 40:6 41:50 43:-1 45:-1 52:11|castable 40:55
castel 32:83|castelein 6:50 33:20|casten 40:55
casting 7:-8 10:6 12:-4 16:53 18:41 19:7 27:1 30:-4 34:-11 37:5 40:1 41:-5 43:1 53:28|castinggesprekken 18:71
castingonderzoek 16:68|castingsuche 16:45 50:48 53:42|castle 20:59|castors 33:32|cat 7:66|catalogue 7:62 22:49
catalogues 32:83|catalogus 7:51 22:58|catalyst 48:72|catastrophe 3:26 20:24 33:15 48:42|catch 19:39 31:43 33:9
categorie 1:54 43:26 46:68|category 1:47 43:36 46:66|catenaires 19:64|cateraar 53:66|catering 41:62 53:45
cathain 19:47 43:56|cathedrale 19:64|catherine 25:73|catriona 33:30|cattarin 2:34 13:44 43:44 44:45|cattelain 10:66
cattoir 6:77|caucasus 13:68|caught 33:16 48:59|causation 33:30|cause 0:38 3:15 6:32 10:21 33:5 34:37 40:13
causes 33:32|causeway 45:68|caution 22:54 35:70|cavalier 33:32|cave 3:9 20:23 22:45 31:17 33:6 48:35|cavens 22:76
cazier 27:66|cbe 43:69|cc 27:63|cca 7:38 17:48 18:46 42:54|ccolbeb0 4:85|ccpcbe00 4:85
ce 1:-9 2:-2 3:19 4:-2 5:-7 6:2 7:-14 9:11 10:-8 11:4 12:0 13:-8 14:5 15:5 19:2 20:6 21:7 22:4 27:3 28:3 29:5 30:-9 31:-2 32:3 33:1 34:-6 36:2 38:0 39:-2 40:11 44:12 45:-8 47:-4 51:1 52:1 53:0
ceci 3:24 14:36 20:22 27:31 33:-3 52:52|cecile 20:32 33:6 53:52|cedant 34:64|cedante 34:64
cede 2:52 5:55 10:4 32:21 34:3|cedees 2:49 5:65|cedent 2:63|ceder 33:-10 34:62|cedes 2:55 5:56
cedric 2:28 3:15 12:28 13:51 14:38 40:14|ceiling 15:61 20:10 30:24 34:43 39:30|ceilings 19:60|ceinture 33:32
ceinturon 33:32|cela 3:24 7:6 15:11 19:-8 20:17 27:4 31:-5 33:13 34:-8 38:14 40:11 42:5 47:6 53:-1|celebrate 33:30
celebre 33:32|celestin 20:57|celine 7:33 33:25
celis 2:13 7:17 10:14 13:22 17:24 25:30 29:27 34:22 37:29 42:25 43:31 47:24|celisfilmt 39:67 52:58
cellar 13:18 19:10 20:9 21:21 22:21 24:27 31:14 33:-7 37:29 38:26 39:29 43:19 48:31|cellars 33:16 48:59
celle 2:-8 3:10 11:11 12:19 14:0 19:14 20:24 29:22 30:6 33:10 34:11 40:-3 47:18 53:1
celles 5:33 14:26 20:25 24:37 33:19|cello 33:29|cellos 19:60|cellule 31:46 33:10 53:50
celui 2:-1 3:11 7:-5 10:9 11:15 12:-1 19:12 20:9 21:9 23:3 28:9 30:3 31:-7 33:12 34:0 35:4 40:4 45:7 48:2 53:-2
cendre 33:32|cendres 31:67|cendrillon 3:59|cense 33:32|census 33:30
cent 2:21 3:1 5:12 7:3 10:4 20:-7 21:-1 23:14 27:10 28:17 30:26 31:2 33:1 34:-5 35:4 40:15 45:13 47:4 50:9 53:1
centaine 7:69|centaines 33:32|centen 40:42 43:57|centenaire 33:32|center 53:68|centieme 33:23 48:54|centime 3:59
centimeter 21:41 33:23|centimetre 6:63 33:18|centimetres 19:39 33:14 36:60|centra 31:63|central 10:48 20:32 33:6
centrale 0:30 3:7 7:16 13:19 17:36 26:32 31:15 33:-9 40:5 43:23 44:25 45:18 50:27 51:31
centre 1:9 4:20 10:-8 13:-3 17:25 18:2 19:0 20:3 23:24 24:7 27:8 30:6 33:-7 38:17 40:4 42:47 43:1 45:-3 51:25 53:19
centres 20:44 31:54|centrifuge 33:29|centrifuges 33:29|centrum 4:64 30:57
cents 3:-4 7:17 8:18 18:14 19:13 20:11 21:22 22:12 23:14 30:14 31:4 33:8 40:16 48:13|century 33:30|ceo 7:53 14:54
cercle 31:40 33:18 40:31|cercles 31:54 33:18|cercueil 6:77|cerfs 24:82|cerises 48:76|cerne 33:32
certain 3:29 6:30 20:21 27:20 33:2 44:31 51:41|certaine 20:44 51:70|certainement 30:77|certaines 20:57|certainly 30:73
certains 3:28 19:33 33:13 40:26|certainty 3:58|certificat 13:38 33:17 51:63
certificate 1:16 2:21 8:35 12:15 13:14 14:15 35:22 50:23 51:64|certificates 9:62 20:45|certification 7:69
certifie 1:44 14:52 15:43 18:13 29:18 34:12 35:14 51:44|certified 1:24 4:34 8:44 13:23 25:35 34:38 51:46
certifies 4:42 8:53 14:32 15:41 35:39 51:42|certifions 4:81 5:47|certify 1:53 4:42 5:34 14:32 51:42
certitude 31:46 33:10 42:56|ces 0:20 2:20 3:16 15:21 19:2 20:24 27:4 30:15 33:9 34:2 35:16 40:-4
cesse 3:11 19:16 20:8 27:17 33:22 45:22|cessent 3:59|cessible 27:66|cession 2:47 5:48 9:15 10:-1 16:7 30:10 34:36
cessionnaire 34:64|cessions 5:78|cet 1:22 3:3 9:25 12:16 14:15 20:13 23:21 27:35 33:0 37:30 40:2 51:27
cette 0:5 1:11 2:-6 3:20 4:17 18:-1 19:-13 20:13 23:9 27:34 29:5 30:-1 33:3 34:16 35:0 37:9 40:4 47:1
ceux 3:1 6:29 7:0 11:13 13:3 14:2 19:-5 20:22 21:12 22:19 28:14 31:16 33:1 36:24 39:15 40:15 45:2
cf 1:35 10:51 16:39 32:38 40:10|cflafr00 4:85|cg11 2:63|cg3 2:63|cg5 2:63|cg8 2:63
ch 10:17 17:17 22:47 29:21 30:15 31:43 35:17 41:15 42:28|ch9 52:87
chacun 2:27 3:2 7:0 10:6 13:3 20:20 21:16 22:7 28:14 33:12 34:7 40:-11 49:15
chacune 10:21 20:23 21:15 24:24 31:29 33:11 34:7 40:0 48:18|chagrin 33:32|chain 1:32 5:47 9:26 12:20 16:20 33:6 40:5
chaine 3:-17 5:11 7:-8 10:13 12:-4 13:-5 14:23 17:12 18:10 22:33 27:17 31:-9 33:-36 34:-12 36:9 40:19 41:0 42:53 44:1 45:-5 52:10
chaines 7:23 13:26 18:32 22:38 31:10 34:7 40:41 42:20|chains 33:30
chair 3:2 13:12 20:16 24:22 32:22 33:15 35:20 38:18 47:18 48:17 52:25|chairs 20:38 33:22
chaise 18:23 20:21 22:21 32:29 33:18 39:39 45:17|chaises 3:24 31:32 33:-3 47:44 48:54|chaleur 18:45 19:33 33:21
chaleureux 45:71|chalk 6:38 19:26 20:25 24:43 32:56|chamallow 39:84|chamber 15:47 33:12 38:45 49:47|chambers 31:64
chambre 7:2 13:16 16:11 19:9 20:-1 22:20 26:18 32:17 33:10 35:20 36:20 48:42 49:17 52:20|chambres 21:73
champ 1:41 19:42 20:14 21:18 31:24 33:-12 49:41|champetre 6:63 48:62|champion 3:59|championnat 45:71|championne 45:71
champs 33:32|chance 12:45 19:37 27:39 40:31|chandelier 33:30|chandran 27:64
change 2:6 3:-7 6:5 10:13 11:39 13:3 15:14 19:11 20:7 22:7 28:10 33:3 34:9 35:6 38:12 39:15 40:-14 45:-1 46:14 47:18 48:14
changeant 33:32|changed 3:40 11:58 33:-1|changement 14:58 33:-3 40:36|changent 10:52 33:18|changer 20:44 21:46 34:37
changes 2:25 3:7 19:10 20:33 33:-8 34:18 40:22 45:18|changing 33:30
channel 7:9 9:19 10:7 14:12 17:32 22:25 23:16 27:30 40:16 42:48|channels 18:33 22:45 31:38 40:27 42:34|chanoine 33:32
chanson 3:22 19:27 21:35 33:7 34:27 45:33|chansons 19:51 33:18|chant 6:49 31:40 36:58 40:31|chantage 44:72
chantait 33:26 36:58|chantal 6:30 21:27 31:21 33:17 45:25 48:39|chante 3:11 6:41 19:26 20:9 33:16 35:29
chantent 19:51 40:44|chanter 3:30 33:26|chantera 33:32|chanteuse 44:78|chantez 31:67|chantier 7:47 33:23|chants 43:76
chap 41:77|chapeau 33:18 35:64|chapel 33:16 35:63|chapelet 33:32|chapelle 10:31 21:51 27:31 45:36 47:44
chapelles 22:71|chaperones 41:72|chapitre 3:15 20:13 33:-13 40:26 41:45 44:33 47:47|chapitres 20:44 45:57
chapter 24:56 47:65|chapters 20:45 40:41|chaque 2:22 3:2 10:14 19:1 20:12 21:6 28:20 31:7 33:5 34:1 40:-5 45:39 53:-10
char 20:57|character 3:22 5:18 11:21 16:11 24:23 30:19 33:-24 34:9 40:1 44:54 45:14
characters 3:26 6:41 10:14 16:19 19:22 24:27 36:27 40:4 41:21 45:18|charbon 33:32|charbonnage 33:32|charbonnages 33:32
charbonnier 3:38 6:55 33:10|charge 2:10 5:27 10:29 17:14 19:11 20:-7 23:13 26:34 29:29 33:3 34:6 35:13 38:20 40:-7
chargea 47:79|charged 43:69|chargee 13:62 33:13|chargement 48:76|charger 3:39 23:49 48:53
charges 0:35 1:7 8:19 9:15 16:19 27:0 33:-28 35:12 41:66 53:17|chargeur 33:18 48:62|chariot 20:44 33:18
chariots 33:23 40:36|charity 21:50 33:22|charlemagne 22:76
charleroi 1:6 2:-6 3:-9 4:16 7:13 8:16 10:-3 12:5 13:4 14:13 16:5 19:-15 20:-5 25:5 26:3 28:1 32:2 33:-2 34:5 36:12 40:-5 43:22 45:-6 47:-3 50:-1 53:38
charlie 33:29|charlotte 2:36 3:22 16:36 33:-6 37:50 43:39|charlottenburg 8:70|charmant 6:62 12:42 33:1|charmante 33:32
charmants 33:32|charmeur 6:69|charming 6:58 33:16|charmingly 33:30|charpente 3:59|charrette 33:32
chart 24:56 33:9 46:57|charte 9:41 14:31 19:24 24:55 35:38 40:31|charter 41:72|charts 30:52 33:22|chase 33:30
chasse 21:49 33:25|chasseur 6:77|chasseurs 33:32|chassis 19:60|chassisnummer 33:29|chat 33:4 35:64 48:49
chateau 10:12 13:17 14:17 19:10 31:13 33:12 34:10 41:22 43:34 48:21 53:17|chateaux 16:73
chatelineau 7:38 10:46 27:36 34:34|chats 7:47 33:23|chaud 3:13 18:31 19:18 21:27 32:37 33:16 47:33
chaude 18:55 19:43 33:10|chaudiere 33:32|chauds 31:67|chauffage 0:42 7:40 18:36 20:26 33:9|chauffagiste 6:57 33:22
chauffe 3:38 33:23|chauffer 3:28 33:27|chauffes 33:32|chauffeur 6:28 19:9 21:36 26:41 33:10 45:9 47:17 48:13 52:26
chauffeurs 20:44 31:50|chauffeuse 12:59 28:69|chaussee 33:2 34:43 53:49|chaussees 33:32|chaussette 47:79
chaussettes 3:38 33:10 45:49|chaussons 33:32|chaussure 33:32|chaussures 3:11 19:36 20:21 21:24 24:33 32:53 33:-5
che 1:73|cheap 33:-1 40:45 44:42|cheating 33:30|cheats 44:73|check 1:40 3:15 5:34 9:30 16:28 33:1 46:36
checked 15:64 51:65|checking 33:30|checklist 12:68|checkout 33:16 37:66|checks 21:40 28:44 33:20|cheer 33:30
cheerful 3:36 33:9 40:34|cheese 7:31 33:23 48:37
chef 3:5 6:25 10:1 13:17 18:11 19:22 21:15 23:11 33:10 40:-8 41:11 45:5 47:13 49:22 52:20
cheffe 6:41 13:43 16:25 19:16 27:17 33:1 45:22 53:23|chefs 3:46 40:44
chemin 10:15 18:26 20:19 22:32 28:32 31:17 33:3 47:28 48:38|cheminee 32:43 33:26 48:35|cheminees 6:43 24:61 33:17
cheminot 33:32|chemins 32:83|chemise 33:32|chene 20:44 35:64|chenee 20:36 33:10 53:50|cheque 7:18 15:79 48:19
cheques 15:71 26:59|cher 3:4 23:35 27:48 33:-11 34:9 40:33|cherbourg 33:30|cherchait 33:32|cherchant 20:57
cherche 3:24 19:21 20:2 21:17 33:14 36:36 37:20 40:-9 45:15 48:9|cherchee 42:78|cherchent 20:30 33:18 40:31
chercher 3:28 12:21 21:21 27:14 31:28 33:13 48:24|cherchera 33:32|chercherai 20:57|cherchez 7:69
cherchons 3:41 20:26 27:35 40:26|chere 12:21 23:26 27:58 33:-20 34:13 47:27|cheres 12:73
chers 2:14 3:11 12:52 23:28 27:48|chess 38:76|chest 33:30|cheval 6:27 7:19 13:22 20:8 22:39 31:18 33:8 40:9 48:26
chevaux 19:64|chevet 32:83|chevetogne 26:71 33:18|cheveux 20:44 24:68|chevilles 33:32|chevre 39:84|chevreuil 21:73
chevroux 22:76
chez 2:-15 3:10 6:5 9:3 11:4 14:-7 18:-1 19:-5 20:8 21:8 22:-3 27:-12 28:4 30:21 31:-2 33:14 34:8 35:0 45:2 48:12 50:1 53:18
chf 17:52 23:50 27:39 34:37|chief 14:55 33:16|chien 6:27 7:30 20:3 21:24 22:9 33:11 34:10 35:12 41:11 43:9 45:5 48:32
chiens 20:26 33:21 48:44|chiffrage 41:77|chiffre 0:35 3:-11 7:51 20:-13 24:12 33:-12 40:11 46:54 48:6 50:9
chiffree 12:59 16:60|chiffrees 12:73|chiffrer 53:72|chiffrerons 27:66
chiffres 1:15 3:1 7:10 9:35 11:24 12:14 20:-1 24:23 30:31 31:29 33:-7 40:19 43:17 48:17
child 3:9 6:24 16:22 19:12 20:0 24:18 33:18 48:13 49:18
children 3:8 7:2 13:31 16:5 18:7 19:6 20:4 23:9 27:0 30:16 31:25 33:1 38:12 40:8 41:7 43:5|chili 31:54 33:18
chimay 13:40 33:13 48:44 53:40|chimie 31:54 33:18|chimiste 20:44 33:18|chimney 33:30|chin 33:30|chine 32:83
chinese 33:29|chinois 33:32|chip 5:34 7:29 16:32 21:34 33:-7 35:39 48:35
chips 7:29 19:23 21:34 33:-7 41:34 44:36 49:40|chirurg 21:51 33:17|chirurgien 21:73|chirurgiens 20:57|chlorine 13:68
choc 19:43 38:61 45:49|chocolats 48:76|chocs 21:73|choeur 3:26 6:35 18:23 19:22 24:27 27:12 33:14|choeurs 3:46 41:63
choice 33:16 40:41|choir 13:28 19:21 22:32 31:25 37:40 38:37 39:40 43:30
choisi 2:20 19:22 20:36 23:35 33:-11 40:15 53:29|choisir 28:56 33:18 40:31|choisissent 30:77|choisissons 40:58
choisit 3:27 31:25 33:16 34:22 44:36|choix 3:28 10:48 20:26 33:0|chomage 33:32|choose 33:30|chooses 20:32 33:24
choosing 33:30|choral 45:71|chorale 13:34 20:19 31:29 35:40 36:47 39:46 49:46|chorales 16:38 27:31 31:32 36:63 40:23
choregraphe 16:46 19:51 41:49|choregraphique 19:64|choreograaf 16:68|choreografe 53:66|choreografie 19:47 41:57
choreographed 13:68|choriste 33:32|choristes 16:31 19:22 30:45 33:3 36:43 41:35 53:30
chose 3:18 6:6 12:24 19:4 20:16 21:12 32:12 33:16 37:16 44:7 45:15 52:16|chosen 2:37 23:47 33:3 40:28
choses 1:13 3:23 6:16 12:24 13:11 19:4 33:8 34:4 37:26 40:-3 43:15 45:19 47:18 48:15|chris 37:77|christ 2:63
christel 33:29|christening 33:9 47:52 48:51|christiane 27:64|christmas 21:34 22:34 31:27 32:40 33:6 39:42
christophe 2:32 7:35 12:38 14:38 27:33|christopher 2:64|chronique 45:71|chronologique 20:57|chronologisch 19:54 20:31
chronometre 33:32|chrysanten 33:29|chuchotant 33:32|chuchoter 6:77|church 33:30|chute 21:51 33:10 49:62
ci 2:23 3:-3 4:13 9:9 10:13 11:49 12:17 14:-1 23:27 25:15 29:10 30:5 33:-24 34:36 40:8
cible 31:56 36:36 43:39 45:22 53:32|cibles 31:67|cic 10:37 34:36 43:42 51:52|cidre 33:16 48:51
cie 4:49 26:46 29:43 30:38 40:19 46:45 50:40|ciel 11:37 19:29 20:12 32:48 33:7 44:32 47:34|cigare 3:46 33:18
cijfer 21:54 44:58|cijfers 0:31 9:62 10:17 12:23 14:25 31:18|ciment 33:18 48:62|cimetiere 33:32
cine 1:19 2:9 7:14 13:17 26:31 31:39 34:10 37:32 38:55 43:21|cineaste 13:58 20:17 33:-9 38:55|cineastes 36:71 40:44
cinekids 38:83
cinema 1:14 2:-16 3:-20 7:23 8:4 10:-9 13:24 17:17 18:-3 19:-10 22:15 23:15 27:-9 30:-3 31:29 33:-23 34:-15 35:-1 36:5 37:20 38:11 40:14 42:38 43:10 46:4
cinemas 22:32 27:25 30:45 31:33 37:48 38:25 40:4|cinematographer 19:60|cinematographique 10:23 23:35 30:35 34:53 44:35
cinematographiques 7:34 8:73 34:29|cinephage 38:83|cinephile 38:67 40:39|cinephiles 31:64|cinerama 27:66
cinerevue 38:83|cinevesdre 38:83|ciney 4:39 7:33 8:35 12:26 14:12 15:42 19:6 21:14 25:28 26:35 27:7 31:14 50:21 53:13
cinq 1:10 2:4 3:-10 5:0 6:7 7:19 8:3 10:-4 12:-6 13:2 18:-2 19:1 20:2 21:20 22:6 23:-1 24:3 27:7 30:-2 31:12 33:0 36:6 37:15 40:6 41:5 42:-1 43:-3 45:1 53:15
cinquantaine 6:77|cinquante 3:11 6:36 10:5 19:4 20:9 21:13 31:19 33:13 45:22 50:19|cinquantieme 20:57
cinquieme 2:26 10:16 17:29 20:7 21:23 22:41 33:-6 40:8 42:28 43:26|cinquiemes 2:63|cintres 27:66|cipher 33:30
ciply 2:41 12:51 13:50|circles 33:30|circonstance 27:66|circuit 31:67|circulaire 35:78|circulant 0:83|circulants 0:83
circular 19:60|circulate 33:30|circulation 52:80|circule 11:68 48:62|circumstances 14:69|circus 28:53 32:56 45:47
cire 18:32 19:20 32:69 33:-13 50:35 52:42|cirque 33:32|ciseau 7:14 10:38 11:31 17:30 33:-22 40:15 43:27 53:25
citadel 31:43 32:56 33:9|citation 34:64|cite 12:17 16:18 19:22 21:18 27:23 30:22 33:15 48:20 53:16
citee 5:57 12:51 30:55|citees 5:57 14:50 34:43|citer 34:64|citerne 20:36 41:55 50:58|cities 13:41 22:44 30:46 45:42
citizen 25:81|citroen 32:75|city 10:28 15:41 33:18 45:32|civiere 33:32|civil 20:36 21:51 33:10|civile 33:18 35:64
cladach 5:72|claes 5:28 6:36 13:22 19:15 33:14 43:24|claessens 40:55|claeys 22:71|claim 5:55 31:27 33:6 40:17
claimed 14:40 20:40 33:11|claims 0:41 13:31 22:34 33:6 34:26 39:42|clair 12:41 19:33 31:36 33:13
claire 1:28 3:-6 6:33 7:14 8:16 10:19 13:17 14:17 19:-1 20:-8 22:10 23:12 25:21 27:12 30:11 33:-20 35:12 36:19 40:-8 44:12 50:14
clairs 33:32|claque 33:32|clarifier 44:78|clarify 30:73|class 3:31 5:37 20:25 31:17 33:-4 35:29 53:21
classe 5:24 18:35 20:3 21:19 27:12 28:29 32:29 33:3 36:31 38:29 45:17 48:22 53:18|classee 33:32|classement 35:78
classera 20:57|classes 3:9 5:30 7:19 16:28 18:43 30:42 40:26|classeur 9:68 11:68|classification 27:66|classique 40:58
classroom 16:39 18:41 20:28 33:12|claudine 2:42 20:38 43:48|clause 2:12 10:37 11:33 33:-13 34:20 40:38
clauses 2:46 10:48 34:29|clavier 17:63 33:13|claxon 33:29|clay 20:59|cle 3:18 4:43 18:35 20:15 21:44 45:39 52:45
clean 16:48 33:9 41:50|cleaned 3:58|cleaner 33:30|clear 5:54 33:13 40:9 50:30|clearance 5:28 16:54 20:15 28:31 51:55
clearances 16:70|cleared 3:31 20:32 37:53 52:53|clears 33:16 45:55|clef 10:23 20:27 21:40 33:13 35:35
clefs 16:33 33:18 35:38 48:49|clemence 4:49 7:43 33:14 43:40
clementine 12:22 13:21 16:23 19:14 20:12 33:-17 39:33 40:8 41:25 43:22 49:31 53:21|cleo 34:47 47:52|clerc 3:46 13:58
clercs 33:32|clerk 28:38 33:6 45:31 47:36 48:35 49:40|clerks 33:30|clermont 13:57 22:51 33:-14|clervaux 13:68
cles 16:38 28:48 33:10 45:49|clever 3:58|cleverer 3:58|cliches 20:44 50:66|click 33:30
client 3:-6 4:49 9:15 11:16 12:15 20:-8 26:37 27:18 30:31 33:-4 35:33 50:38|cliente 4:54 9:50 12:41 33:13
clients 0:37 7:23 20:30 33:9 35:49|cliff 21:67|cliffhanger 21:61 45:44|cliffhangers 45:66|cligne 49:84|clignote 33:32
clignotent 19:64|climax 33:30|climb 20:34 33:24|climbs 33:24 48:45|clinique 33:31|clip 52:73|clips 7:44 13:47 20:43
cliquez 35:78|cloche 20:17 21:33 28:42 33:12 37:60|clocher 21:33 28:43 33:-8 45:41 47:39 48:36 52:47|clochers 20:57
cloches 20:22 28:48 33:18 47:44|clock 3:4 13:15 19:7 20:6 22:18 31:11 32:36 33:14 44:20 48:19|clocks 33:22 48:51
cloison 33:32|clonage 14:71|clore 33:32|clos 0:40 19:22 28:40 31:38 33:-11 40:15 46:55
close 18:23 19:24 20:10 23:10 28:16 33:-2 37:20 49:60
closed 3:-2 5:12 12:10 13:19 17:13 18:30 19:1 20:15 21:12 33:-19 35:17 40:6 42:14 45:36 46:19 48:13
closely 31:51 33:16|closer 19:29 33:20 49:47|closes 18:19 20:6 21:18 28:22 33:20 35:23 40:2 45:15
closing 12:32 18:35 21:22 27:15 33:9 35:27 42:24 49:29|cloth 19:31 20:29 33:10 35:46|clothes 3:36 33:9 41:50
cloture 0:37 12:26 18:65 33:-2 46:38|clotures 32:83|cloud 33:30|clouds 33:30|cloutier 33:32|clown 13:47 19:39 21:50
clowns 19:47 32:64|club 13:27 20:26 31:41 33:2 45:36|clubbetreiber 33:30|clubs 20:36 31:58|clues 44:73
clumsy 6:58 33:16|cm 19:34 22:47 24:44 30:29 39:41 49:36|cnc 42:78
co 0:0 1:19 2:7 3:-13 4:1 5:21 7:14 9:19 10:37 12:-7 13:10 14:-9 15:0 16:10 17:18 18:1 22:9 27:-6 29:-1 31:-12 34:2 38:0 40:1 42:-3 43:17 44:2 46:8 50:4 51:1
co2 33:30|coach 16:33 18:37 33:-19 40:28 44:25 50:28 53:31|coaching 18:71|coachingsverslag 44:72
coal 13:38 30:43 33:10 39:55|coalface 22:52 39:70|coast 33:30|coastal 30:73|coasts 40:55
coat 6:9 20:-4 21:19 24:24 27:1 28:12 33:19 36:14 45:15 47:10 48:24|coats 6:38 19:26 33:9 48:38 49:43
coauteur 2:57 13:46|coauteurs 2:55 43:54|coautrice 2:36 3:32 16:46 40:31|cobbaert 7:51 16:54|cochenille 33:32
cocher 1:65 9:60|cochez 1:73|cockerill 2:16 7:13 10:36 14:25 16:23 35:27 40:19 53:34|cocoa 21:72|cocreateur 13:72
codd 13:54 40:41|code 0:17 1:13 4:22 5:7 8:9 16:19 19:-4 24:9 25:32 32:13 33:-31 35:6 39:56 43:3 48:6 51:42 52:48
coded 33:30|codes 0:62 6:32 33:-8 35:38 39:35|codev 10:66|codeveloppement 1:49 10:59|codeveloppent 10:66
codkanku 25:87|coecrit 2:63|coecriture 2:63|coedition 31:67|coesens 37:87|coeur 3:22 31:43 33:15 38:32 44:27
coffee 16:39 20:28 32:46 33:-1 47:42|coffees 33:30|coffin 33:30|coffre 21:43 33:11 35:48 45:41|coffret 40:44 42:64
cofinancement 14:71|cofion 27:64|cognent 33:32|cohabitation 33:32|coiffe 33:32|coiffeuse 48:68|coiffure 41:77
coin 19:24 20:17 27:26 33:18 35:37|coince 12:51 35:56 44:56|coinces 21:73|coincidences 44:78|coincident 20:57
coins 33:20 48:54|cointe 33:32|col 32:62 33:23|cola 26:76
cold 1:17 10:1 12:16 19:8 20:6 21:8 23:11 26:15 27:1 31:1 33:1 36:24 37:27 40:-8 43:6 44:10 45:5 48:20 49:16 52:17
coldchain 30:73|coldwater 0:30 5:33 8:29 10:16 17:34 22:32 34:15 40:7 42:25 43:21 51:31|cole 22:71
colere 3:32 7:28 21:33 33:12 45:31|colerique 6:77|colette 5:26 7:17 27:15 33:0 34:13 44:32 47:42 53:28
colfontaine 2:17 8:36 14:26 23:32 25:41 27:21 29:37 34:28 43:30 53:26|colinet 22:71|colis 9:60 33:23
collaborateur 2:63|collaborateurs 7:69|collaboration 2:42 10:27 16:55 27:27|collaborator 2:64|collages 32:83
collard 3:7 33:26 45:19 48:23|collateralisation 10:64|collationne 33:32|collationnez 21:73
colle 2:18 5:24 8:27 11:26 14:22 18:17 20:10 27:17 33:-26 36:29 43:22 46:27|colleague 20:59|colleagues 33:30
collect 20:45 33:16|collecte 50:79|collected 20:59|collectees 20:57|collectief 2:34 22:66|collectieve 35:72
collectif 2:10 5:25 6:23 10:13 12:19 14:18 17:26 22:51 37:33 40:14 44:24 53:18|collectifs 13:72|collecting 2:64
collection 13:43 33:-2 45:37 47:59|collectionneur 6:77|collectionneurs 31:67
collective 2:44 3:8 14:47 16:21 30:25 35:26 43:24|collectivement 2:49 14:58|collector 31:49 51:69|collectors 20:59
collects 2:50 33:16|collee 33:32|collega 12:47 20:36 33:7|college 1:13 18:16 20:-3 23:55 27:44 42:17 53:28
collegiate 33:30|collegue 6:43 33:28|collegues 3:22 20:19 31:29 33:20|colliers 26:85
collignon 4:36 7:26 14:29 27:24 29:34 43:22 46:35 53:19|collin 1:39 7:34 8:60 12:38 25:52|collinaire 4:85
colline 19:45 33:22|collinet 33:26 34:35|collision 33:32|colm 6:23 7:17 12:20 14:20 19:11 22:22 25:40 27:15 33:7 36:28
colocataires 45:71|cologne 13:45 15:66 31:35|colonel 33:32|colonial 33:32|coloniale 16:73|coloniaux 31:67
colonie 33:32|colonne 20:35 33:24|colophon 47:73|colorant 20:57|colorants 50:79|colore 35:78|coloree 30:77
colorer 40:58|colorierait 24:82|colosse 6:77|colour 3:4 16:16 19:36 24:48 32:36 33:-4 43:27|coloured 20:59
colours 19:50 24:40 36:40 45:31|colpaert 45:71|colson 10:41 14:49 27:42|column 3:24 6:29 10:22 33:20
columns 3:44 10:51|com 39:77|combattants 26:76|combi 33:29
combien 2:2 3:-1 7:8 9:40 16:44 17:18 18:16 33:-5 35:17 36:24 37:26 40:14 43:15 46:24|combinaisons 33:18 50:66
combinatie 30:70|combine 33:32|combined 23:52 31:43 46:57|combineren 30:70|comblain 53:68|comble 33:32|combler 10:66
combustible 33:32
come 2:-5 3:10 7:-2 9:16 11:7 16:1 19:-8 20:-1 21:3 24:9 27:5 30:4 31:18 33:11 34:-6 37:11 38:8 40:13 47:5 53:0
comedie 3:19 19:11 22:11 28:18 30:29 31:21 33:-22 36:20 37:22 39:19 40:17 43:39 44:13 45:30
comedien 10:25 19:37 20:17 27:26 33:13|comedienne 7:24 10:21 13:27 19:20 20:13 27:35 33:-13 40:13 52:42
comediennes 19:51 41:63|comediens 16:48 18:42 19:29 33:-24 41:47 43:21 52:32|comedies 7:39 30:35 31:56 40:15
comedy 3:25 13:12 19:4 22:15 28:18 31:24 33:-8 36:32 37:23 40:-1 44:17 45:31
comes 2:1 3:12 10:-7 11:5 12:-2 17:21 19:4 20:-4 21:9 28:4 33:17 38:5 40:-2 42:2 44:2 45:4 48:1 49:7
comfort 3:36 19:39 20:38|comfortable 27:51 33:16|comic 24:44 31:30 34:35 43:34 45:34|comics 33:16 45:50
comicverwertung 34:61|comines 27:66|coming 3:27 9:33 27:21 32:34 33:5 37:49|comique 20:26 21:42 31:36 33:0 45:40
comiques 33:32|comite 7:11 10:15 12:31 16:5 20:-1 23:47 27:36 33:-37 35:25 36:16 40:7 44:27
comma 13:41 24:50 33:3 52:53|command 2:64|commandante 6:77
commande 2:46 5:35 10:-3 14:13 16:4 19:-5 20:-4 26:16 27:-3 33:-27 35:20 50:46|commandee 5:78|commandent 40:58
commander 2:49 5:51 20:30|commandes 0:69 22:62|commanditaire 30:77|commandite 30:77|commands 2:64
comme 3:4 6:-5 10:-16 12:-9 13:-3 14:-11 17:-3 19:22 20:7 22:-1 24:7 27:-3 29:1 30:9 33:14 34:3 38:19 40:4 44:-4 45:-3 47:10 48:-6 49:2 52:5
commence 1:12 2:-9 3:22 7:-4 12:0 14:29 18:5 19:2 20:17 30:5 33:12 34:-8 43:14 47:7 48:4|commenced 2:42 14:61
commencees 14:71|commencement 2:55 14:25 18:34 40:17|commencer 2:28 9:46 31:46 33:10|commencera 18:77
commencerons 20:57|commencez 33:32|comment 2:-5 3:13 9:31 17:11 19:19 20:25 31:32 33:-3 35:10 38:14 40:1 42:20 45:3
commentaar 0:54 20:49|commentaarstem 20:57|commentaire 20:51 33:-6 38:45|commentary 20:45 43:56|commente 2:63
comments 44:73|commercants 33:32|commerce 7:29 8:56 10:14 15:34 16:26 20:15 31:20 33:-9
commercial 13:20 24:25 31:34 33:-3 35:21 40:25 43:18 44:43|commerciale 30:42 31:46 40:36 50:45
commerciales 0:75 13:37 31:32|commercially 40:55|commercials 7:44 13:54 40:23|commerciaux 27:66
commercieel 31:55 40:34|commerciele 17:72|commis 1:26 10:19 20:10 27:19 29:35 33:14 36:38 43:28
commissaire 6:59 33:13 45:40|commissaires 0:83|commissariat 33:23 48:54|commissie 14:40 23:60 33:-14 36:33
commissies 10:49 13:44 27:37
commission 1:32 2:0 3:-11 5:9 10:12 11:13 13:5 14:6 17:10 19:-6 20:-3 23:49 27:15 33:-39 34:17 35:8 40:-8 42:19 44:7 48:5
commissioned 5:37 27:30 30:52 34:28 40:21|commissioner 23:74|commissioning 27:64
commissions 2:39 10:32 27:33 34:31 40:24|commitment 4:39 14:29 17:47 23:47 27:37|commitments 42:73|commits 3:58
committed 17:64 40:22 42:40|committee 12:20 23:48 27:35 31:27 33:-7 44:24 52:31|committees 27:37 33:16 48:45
commode 3:59|common 5:50 10:43 20:38|comms 50:77|commun 2:18 10:55 29:25 31:10 33:-6 36:28 40:1
communal 0:56 17:52 23:50 27:39|communale 27:58 33:10|communautaire 14:71
communaute 10:16 17:51 31:17 33:-18 40:8 42:51 44:27|communautes 40:58
commune 1:11 7:6 12:22 15:29 17:48 20:7 23:32 27:21 31:5 33:-19 35:15 40:-5 45:9 53:26
communes 20:15 22:34 30:45 31:39 33:-10 53:43|communicate 2:64
communication 2:43 10:11 13:16 23:22 26:59 27:11 30:34 38:27|communications 27:51 29:63
communique 10:39 31:40 33:4 35:51|communiquees 14:71|communiquer 2:41 34:43 35:56|communiques 10:66
community 3:14 6:17 8:22 17:37 23:19 26:23 27:9 31:21 33:-25 40:19 42:42|communs 22:76|comp 37:80|compagne 33:32
compagnie 5:25 7:28 10:35 13:18 22:22 27:12 33:9 35:24 42:24|compagnon 20:57
companies 0:41 8:52 10:10 20:5 22:17 33:-24 40:20 46:33 53:26|companion 20:56 33:-7
company 0:0 1:16 2:18 3:-20 4:7 5:16 6:0 7:20 8:30 9:14 10:-5 11:-2 12:5 13:-10 14:23 15:0 16:-8 17:5 18:-6 19:-17 20:-19 22:3 23:-4 27:-8 29:15 31:-8 33:-30 34:11 40:10 42:1 43:5 46:14 51:7 53:-1
comparable 30:31 31:56 40:13 45:27|comparables 30:20 31:64 36:28 40:1|comparaison 31:67|comparant 3:59|comparante 8:76
compare 20:43 33:20|compared 30:73|comparees 31:67|comparent 33:32|compartiment 33:32|compatible 30:63 40:44
compensation 2:54 33:-1 53:37|compensatoire 15:83|competent 10:64|competente 27:53 33:18|competents 34:64
competition 22:71|competitor 30:73|compiegne 10:64|complaints 35:76|complaisance 40:58|compleet 18:71
complement 12:55 19:33 22:44 41:45|complementaire 11:60 29:61 35:56
complet 1:42 2:11 10:14 22:24 30:25 31:16 33:0 38:31 43:36 48:24
complete 2:13 8:23 11:23 14:39 15:24 17:20 18:18 22:17 27:8 29:27 33:2 40:-1 43:19|completed 1:42 7:53 11:49
completee 9:68 30:63|completely 38:76|completer 1:60 5:51 23:50|completes 14:50 18:55 27:45
completion 16:35 30:38 31:40 41:52|complets 14:71|completude 9:81|compliance 31:64|complicite 33:32|compliment 33:29
compliments 33:32|complique 33:32|complot 3:59|comply 10:64|componist 53:66|componiste 20:57|comportait 11:82
comportant 2:63|compose 8:48 12:39 19:36 20:24 33:-2|composed 33:30|composee 20:57|composent 33:32
composer 20:45 53:55|composes 3:59|composite 20:57|compositeur 53:72|compositing 7:11 10:30 16:15 22:33 41:60
composition 16:52 40:36 50:58|compositrice 5:65 53:58|comprehension 30:63 50:66|comprend 12:30 15:18 33:27 40:-7 48:11
comprendra 33:32|comprendre 20:22 33:23 45:36|comprennent 2:32 31:37 33:1 38:56|comprenons 33:32
compressor 33:17 50:61|comprimes 33:32
compris 2:10 3:26 5:13 10:20 12:8 14:6 16:8 20:-8 27:20 30:12 33:-5 34:23 35:13 42:13 45:6 50:15
comprise 10:34 15:52 20:26 33:0 50:48|comprises 10:44 35:56 45:49|comps 16:29 18:31 26:37 31:51 36:48
compta 16:60 17:65|comptabilite 0:48 3:24 16:52 26:50 40:23
comptable 1:14 6:17 7:29 9:22 11:23 12:13 13:13 15:24 16:26 27:13 28:24 29:23 33:-16 40:-1 41:30 43:19 53:12
comptables 6:55 33:23|comptait 1:36 3:29 12:22 23:27 33:-6 34:14 36:34 37:36 43:25 47:28|comptant 26:71 28:56 50:52
compte 0:29 1:-6 3:-20 4:49 6:19 7:3 10:-14 11:10 12:1 13:-8 14:0 16:-7 17:18 18:-3 20:-4 21:12 26:19 27:-14 29:25 33:5 34:-16 35:-2 40:-22 41:-3 45:-9 47:-1 48:20 51:12 53:-8
comptee 11:74 14:50|comptent 33:18 49:70|compter 1:19 6:23 14:17 21:19 28:29 31:13 33:8 34:30 36:31 45:17 48:22
comptes 0:54 1:11 2:-9 3:-13 9:45 10:27 11:10 12:22 14:9 18:27 30:5 33:-11 35:16 40:-14 45:-1|compteur 20:44 21:59
comptoir 21:42 22:44 33:21|comptons 17:65 33:18|compulsory 1:69|computed 42:73|computer 3:32 8:49 13:40 33:3
computerfragen 10:62|computergrafik 40:53|comte 33:18 53:58|comtesse 28:50 33:27|concealed 33:30|concedant 34:64
conceder 34:64|concentre 30:77|concentrent 30:77|concentreront 53:72
concept 1:10 2:11 5:24 9:14 10:-5 16:33 18:19 24:9 28:7 30:17 34:-10 36:25 40:12 43:8 44:18 45:36 50:4 52:20 53:-1
conception 8:41 16:46 18:37 19:24 41:36 50:52|concepts 40:55|concepttrailer 52:77
concern 4:52 12:22 21:25 27:43 29:30 37:33 40:8|concerne 12:49 15:34 20:8 23:28 27:17 29:33 34:28 43:26 51:34
concerned 3:58|concernerait 53:72|concerning 34:49 46:65|concerns 2:42 14:48 29:55|concert 8:48 20:36 33:8 36:51
concerts 33:32|concessie 33:29|concession 33:23 40:34|concevoir 2:63
concierge 6:35 20:16 31:26 33:-2 45:30 46:48 47:38|concile 22:76|conciliation 33:18 34:51|concluante 33:32
conclude 30:73|concluons 30:63 40:44|conclure 10:66|conclusie 30:57 40:42|conclusies 30:70
conclusion 27:13 30:63 40:4 44:36 46:52|conclusions 30:75|conclut 33:32|concordants 46:84
concours 13:31 22:34 23:32 28:37 31:35 38:40 40:12 43:30|concreet 53:66|concret 20:44 45:57|concrete 33:30
concurrence 2:36 10:26 27:26 30:50 31:40|concurrentieanalyse 30:70|concurrents 40:58|condamnation 14:71
condamnations 20:44 33:18|condamne 14:40 28:51 33:21|condamnee 33:23 44:56|condamnees 33:32|condamnerait 33:32
condamnes 14:71|condensation 32:77|condescendant 45:71|condition 27:49 30:28 33:5 44:28 45:22 46:35|conditional 27:64
conditionne 1:60 40:44|conditionnee 17:65 27:53|conditionnel 1:46 10:39 17:52 27:39|conditionnelle 17:57 27:45 40:36
conditions 2:30 14:26 23:44 27:9 29:39 33:-25 34:8 35:45 50:23|condroz 4:52 20:21 33:-8 38:59 45:31|conducted 4:79
conducteur 20:44 35:51 47:52|conducts 33:30|conduira 33:32|conduire 3:24 6:42 13:37 19:29 40:23 47:44|conduisait 33:32
conduit 3:28 13:40 33:21|cone 33:32|confection 13:72|confederation 10:66|confere 34:64|conference 7:53 33:16
confesses 21:72|confession 3:30 21:43 33:2 44:53|confessionnal 45:71|confiance 20:36 26:63 33:10|confidence 27:64
confidential 12:42 30:46 35:49 52:53|confidentialite 10:52 31:40 35:51|confidentiality 10:64
confie 2:20 20:28 21:31 27:24 29:40 33:10|confiee 30:63 53:58|confient 10:66|confier 2:63|confines 13:58 22:62
confirm 1:19 4:48 5:21 10:14 12:19 14:30 27:46|confirmation 4:57 12:21 14:21 23:26 27:22 33:-18 34:17 35:38 50:23
confirme 4:44 5:25 10:22 14:17 17:46 27:38 33:-22 34:23 40:4|confirmed 5:37 17:52 20:25 42:52
confirmer 11:55 12:45 27:39 42:50|confirmes 10:52 42:64|confirmons 2:14 23:41 27:57 34:15 35:29
confirms 4:58 15:56 23:52|confisque 33:32|confisquees 33:32|confiture 33:32|conflict 33:3 44:66|conflit 40:44 44:64
confondre 20:57|confondues 10:66|confondus 27:53 33:18|conform 50:77|conforme 1:31 8:52 10:23 25:58 29:53 33:-11
conformement 34:64|conformite 14:71|confort 3:46 19:51|confrontation 48:76|confronts 33:30|confuse 30:73
confuses 44:73|conge 33:32|congelateur 6:36 7:28 28:42 33:-9 35:38 36:45 40:18 48:35|congelateurs 32:83
congo 25:60 33:18 40:31|congrats 23:74|congratulations 23:74|congregation 33:30|conjoint 10:66|conjointement 10:66
conjointes 4:72 10:52|conjoncture 30:77|conjoncturelle 40:58|conjugue 33:32|conjuring 33:30|connais 20:52 33:4
connaissait 3:46 33:18|connaissance 1:50 2:14 11:33 21:24 27:47 33:-18|connaisse 19:51 20:44|connaissements 33:32
connaissent 31:36 33:21 40:26|connaissons 3:46 31:54
connait 2:-1 3:-4 6:24 20:-6 30:13 31:15 33:22 34:1 40:-6 45:7 48:12|connaitre 2:38 3:22 7:31 20:19 21:35 33:-6
connaitront 19:64|connected 35:76|connecting 45:68|connection 29:63 31:51
connu 2:14 3:11 5:30 13:23 31:19 33:12 35:29 40:22|connue 5:70 27:45|connus 7:47 33:10 40:36|conor 33:30|conrad 27:64
consacre 27:53 33:18|consacree 7:69|consacrees 33:32|consacres 33:32|conscience 3:41 45:59|conscientiously 14:69
consecutifs 20:57|consecutive 46:78
conseil 7:27 8:15 12:18 13:6 15:29 16:42 17:13 18:11 23:23 27:19 29:39 30:20 33:-34 45:5 46:30 50:14
conseille 33:21 40:26 44:46|conseiller 10:31 16:38 35:43 40:23 51:49 53:37|conseillere 16:46 34:37 44:51 53:44
conseils 10:52 45:57|consent 5:31 7:26 10:37 20:31 34:39|consenti 5:57 34:56|consentie 34:64|consents 40:55
consequence 5:65 10:52|conservateur 27:66|conservatoire 13:54 33:20|conservator 27:63|conservatrice 27:66
conserve 2:43 19:31 20:11 30:31 34:39|conserver 30:77|conservez 23:77|consider 11:31 12:24 27:19 40:23 44:61
considerant 10:52 23:64|consideration 12:38 23:30 31:20 34:55|considerer 40:58|considering 12:69|considers 33:30
consigne 20:21 31:37 33:16 44:41|consiste 33:32|console 22:52 33:21|consoler 3:59|consolidated 30:60 46:65
consolidation 30:51 40:32 46:69|consolide 0:45 7:44 18:39 42:40 46:60|consolidees 46:84|consommateurs 33:32
consommation 31:67|conspiration 33:32|constable 31:64|constant 20:57|constanta 33:32|constanze 21:46 33:21
constate 33:32|constatee 2:49 20:44|constater 33:32|constats 30:77|constituant 14:71|constitue 8:50 23:33 27:56 29:38
constituee 7:55 14:44 15:56|constituent 8:68 10:52|constituer 29:83|constitute 27:64|constituted 7:66
constitutes 27:64|constitutif 8:68 9:68|constitution 8:76 26:51|constructie 40:55
construction 3:9 20:7 41:62 44:27 50:29 53:36|construire 33:32|construisons 40:58
construit 19:15 20:29 24:33 40:35 41:27 45:35 48:26|construite 33:4 41:49 53:58|construits 53:72|consulate 33:30
consultables 5:78|consultant 16:55 18:12 20:2 21:15 34:1 40:7 44:40 53:31
consultante 1:24 13:22 16:58 18:28 40:9 44:28 53:35|consultants 5:33 13:24 16:31 33:-9 40:16 44:34 45:30 48:33
consultation 2:21 10:38 16:48 27:21 30:26 39:33 40:19|consulte 20:57|consultee 10:44 33:10 34:43|consultes 34:64
consulting 30:73|consumpties 26:76|contact 1:49 12:22 24:11 27:-4 35:22 36:30 38:46 42:7 43:45|contacte 42:78
contactees 30:77|contactmicro 16:54 20:44|contactmicrofoons 19:60|contactpersoon 1:56 12:41 43:44
contacts 10:38 16:51 18:53|contained 40:45 43:38 45:37|container 7:25 21:28 24:25 33:1 35:32 39:25 40:3 45:31 48:16
containerpark 33:15 40:42|containers 19:48 33:15|containerwand 32:75|contains 12:56 52:67|contamine 31:67
contant 21:54 33:15|conte 3:46 33:18|contemple 33:32|contemporaine 19:64|contenait 11:68 33:18|conteneur 33:32
conteneurs 33:32|content 1:19 7:33 12:18 14:18 16:19 26:27 27:28 33:-21 34:12 42:22 43:18 50:26|contente 3:59
contents 14:48 33:9 34:42|contenu 1:38 3:14 9:36 12:27 21:27 33:-14 34:19 40:25 52:41|contenus 7:55 14:58
contes 21:59 34:51|contessa 33:29|contest 48:72|contests 20:59|conteur 6:77|contexte 30:77|contiennent 33:32
contient 9:37 11:37 12:28 20:26 33:13 52:42|continents 16:60 40:44|contingency 16:51 40:-4 41:61|contingent 2:50 21:58
continu 33:32|continue 7:13 10:17 13:16 20:2 33:26|continued 21:72|continuent 33:32|continuer 27:53 40:44
continues 33:30|continuite 2:34 5:29 12:23 13:22 16:24 18:40 27:17 33:-18 40:9 43:26|continuity 13:65|contour 24:82
contouren 24:76|contourne 33:32|contourner 20:57
contract 1:-1 2:23 5:28 9:25 10:12 12:22 13:-1 16:9 17:23 18:2 23:11 24:7 27:25 29:6 33:-17 34:1 35:5 40:4 48:1
contracte 10:66|contracted 5:33 17:59 40:29 42:34|contracten 1:42 5:37 9:47 12:22 18:25 40:9 53:19|contracteren 43:70
contracting 51:79|contractions 33:32|contracts 0:25 1:29 5:19 6:19 7:14 9:52 12:41 18:19 53:16|contractueel 40:55
contractuel 18:63 40:44|contractuelles 9:68 40:44|contradicteur 3:59|contradictoire 20:57|contraignante 27:66
contrainte 19:64|contraintes 3:59|contraire 20:44 33:4 34:37|contraires 24:82|contrarie 24:82
contrary 3:28 14:39 33:19|contrast 19:60
contrat 1:26 2:31 5:44 6:-4 9:24 10:31 12:6 16:-7 17:13 18:-3 19:-16 23:-3 27:5 29:2 33:-26 34:11 35:6 40:-4 42:-3 43:-5
contrats 1:9 5:38 7:15 9:58 12:43 16:20 18:12 33:-7 34:0
contre 1:1 2:-10 3:-3 5:6 10:10 12:0 14:-1 17:6 19:-8 20:2 21:0 22:3 23:15 27:4 29:10 30:21 31:5 32:21 33:5 34:14 35:5 36:12 40:-15 42:5 43:3 44:5 49:28
contrebande 22:76|contrebas 33:32|contrechamp 13:31 19:37 20:17 49:70
contrechant 1:19 2:9 4:31 8:27 10:33 14:17 17:25 34:10 37:33 39:39 40:4 43:21 51:30 52:32|contredit 33:32
contremaitre 33:32|contrepartie 23:50 27:39 34:51|contresigne 34:64|contretemps 11:82|contribuable 51:84
contribute 2:64|contributes 10:64|contribution 1:34 2:37 5:34 11:40 27:42|contributions 10:50 14:39 51:56
control 5:29 7:24 19:18 33:-13 40:12 41:43 46:35 51:36
controle 0:25 1:22 7:11 14:31 20:0 21:30 26:27 32:25 33:-4 48:32 51:40|controleboot 48:68|controlecentrum 45:66
controlee 51:84|controleert 33:29|controlekamer 33:29|controler 33:32|controleren 3:43 20:44|controles 51:84
controleur 3:32 20:30 24:55 33:4|controleurs 3:38 20:36 27:45|controleuse 28:69 33:18|controlled 7:53 30:60
controller 33:30|controls 10:43 34:42 46:57|controverses 7:69|convaincante 35:78|convaincre 1:73|convaincu 7:55 40:44
convaincue 13:58 44:64|convenir 27:66|convent 27:33 31:33 40:37 48:41
convention 2:20 5:31 7:-6 9:6 10:34 12:-2 14:-4 17:37 18:2 20:-10 23:37 27:7 29:17 34:14 35:3 40:9 42:3
conventions 9:68 12:53 16:33|convenu 2:51 10:20 27:20 34:39|convenue 17:79|convenus 2:63
conversation 3:17 20:15 33:15 40:21 43:35|conversion 30:77|converted 11:62 16:56|convertis 17:79|conveyor 20:59
convicted 14:69|conviction 40:58|conviennent 2:41 10:44 33:-3 34:29|convient 27:53 53:58|convocation 35:78
convocations 35:78|convoi 21:59 45:57|convoque 33:32|convoy 20:45 33:16|cooking 33:30|cool 3:55|cooler 33:30
cools 19:25 33:24 48:37|cooper 33:22 48:56
cooperateurs 0:42 7:28 10:13 14:18 17:26 18:24 23:24 27:13 29:42 35:25 42:25 46:44|cooperatie 7:38 40:50
cooperatif 4:77 15:62
cooperative 1:2 2:5 4:26 7:34 8:25 9:20 10:6 12:16 14:17 15:12 16:12 20:-14 33:-34 34:15 40:6 41:5 42:17 43:4 46:30 53:24
cooperatrice 13:72|coordinateur 50:79|coordinator 1:63 13:43|coordinatrice 34:64|coordonnees 4:85
coordonnes 8:73 35:56|copain 33:32|copains 13:59 31:43|copeau 50:79|copie 1:21 2:10 8:29 23:25 25:60 26:32 33:5 34:30
copies 7:13 10:16 13:15 22:27 27:16 29:24 31:39 33:-23 34:20 40:19 41:15|copines 31:62|coppeelaan 2:61
coppens 6:43 8:54 22:49 33:-2|copper 24:77|copperhouse 27:64|copr 22:76|copro 22:76|coprod 22:66 42:50 43:35
coproduceerden 7:65|coproducent 9:21 10:28 11:22 13:17 14:29 17:19 27:22 40:2 42:39 43:36|coproducenten 40:42 43:57
coproducteur 7:5 10:34 11:30 17:40 27:15 29:19 40:30 42:43 43:24
coproducteurs 1:31 10:37 16:31 18:34 27:24 31:25 33:-11 43:33|coproductie 1:21 2:12 5:23 7:16 10:14 34:13 42:62
coproductiebijdrage 27:63|coproductiecontract 10:62|coproductiefonds 42:73|coproductiemarkt 18:71
coproducties 7:51 42:59|coproduction 1:15 2:-11 5:14 7:10 10:39 16:15 18:3 22:26 27:8 40:2 42:53 43:11 53:1
coproductions 14:29 22:46 40:15 42:66|coproductrice 10:47 11:42 27:26 40:39|coproduire 10:60 27:39|coproduisent 10:66
coproduit 7:47 40:36 43:54|coproduits 7:69|coproprietaires 10:66|copropriete 10:66
copy 2:22 8:36 10:22 11:46 20:17 25:51 33:-12|copybook 33:25 48:42|copyright 2:52 10:35 34:14 47:36|coquelicots 33:32
coquetier 33:18 44:64|coquetterie 3:59|coquille 24:82|cor 6:30 21:42 33:-10 36:37 45:27 48:39
coralie 3:35 22:38 27:29 37:64|coraline 2:63|corbeaux 6:42 21:38 24:47 33:-3 36:50 48:41|corbillard 21:59 45:57
cordage 33:32|corde 20:19 33:20 34:27 48:38|cordes 33:32|cordialement 27:66|cordiales 12:73|cordially 27:64
cordier 7:38 10:36 12:41 14:44|cordon 33:32|cordonnier 6:49 33:26|cordons 33:32|core 24:46 30:42 31:54|corealise 13:72
coree 13:72|coreen 40:58|corentin 2:21 3:24 7:23 12:26 13:35 37:35 40:12 43:38|corinna 3:26 13:36 25:54 43:36
corinne 7:33 14:36 40:23 43:40 45:50|cork 13:53 22:35 30:37 34:20 47:37|corman 5:50 13:37 43:48|corn 3:59
corneille 6:44 19:22 21:30 24:39 33:12 45:28|corner 32:50 33:3 50:50 52:53|cornerhouse 27:51 40:41
cornet 20:27 33:15 34:44|coron 32:69 47:65|corona 0:53 15:61 40:20|coronahilfe 15:71|coronapremie 15:75
corporate 7:43 9:64 51:46|corporelles 0:83|corporels 10:66|corps 19:34 20:25 21:40 24:31 33:6 45:20|corpse 33:30
corran 0:25 1:16 5:27 8:24 10:11 11:22 13:15 16:17 17:20 23:21 26:25 29:24 33:-11 34:10 40:2 43:16
correct 4:32 6:25 11:40 14:47 33:9|corrected 11:67 33:9|correction 11:79|correctionnel 20:57|correctionnelle 20:57
corrections 2:30 11:51 18:57 33:-2|corrects 20:45 33:16|correspond 33:18 40:44|correspondance 29:69 34:51
correspondances 2:17 3:24 6:31 10:20 12:27 13:26 27:21 31:22 33:-14 40:12|correspondence 29:77|corresponds 27:64
corridor 19:26 32:31 33:22 48:26|corridors 20:59|corrige 3:37 6:29 11:35 20:23 33:5 40:11|corrigeait 3:59
corrigeant 33:32|corrigeert 3:57|corriger 3:46 11:68|cortege 19:43 20:36 33:10
corveables 16:38 17:44 22:41 27:31 43:41 45:36|coscenario 13:72|coscenarist 2:53 3:36
coscenariste 2:21 3:6 5:24 13:43 16:35 53:48|cosmo 2:32 3:26 19:29 34:32 43:38
cost 1:16 2:0 7:3 10:25 11:12 14:5 16:23 30:9 31:0 33:-34 34:-1 40:20 41:29 43:31 44:9 47:9 50:13 53:4|costed 40:55
coster 27:63|costs 1:15 3:-3 9:37 10:24 11:6 12:0 14:13 16:37 17:13 19:-9 23:14 33:-30 40:18 41:17 43:15 53:-1
costume 20:13 24:28 33:20 41:47|costumes 19:24 24:16 32:17 41:66 53:39|cotation 44:56 50:71
cote 3:-5 9:17 10:-8 13:1 19:-10 20:3 22:24 27:-8 31:10 33:18 35:14 38:8 40:5 42:11 44:4 45:-3 47:5
cotes 10:34 27:35 33:0 37:55 40:26|cotisation 35:51 51:78|cotisations 0:34 14:52 51:72|cotise 17:79|cottages 27:64
cou 33:18 50:66|couche 33:32|couchee 32:83|couchees 19:51 33:18|couches 19:37 20:52|coud 20:57|coude 33:32
coudes 6:63 33:18|coudre 33:32|couette 45:71|coughs 21:58 33:16|cougnou 33:32|cougnous 33:18 48:62|couillet 53:72
coulage 50:79|could 1:5 3:26 7:2 13:3 19:6 24:13 27:9 30:8 33:10 40:16 42:8 45:4 47:9|couldn 3:44 20:45|coule 33:32
coulees 33:32|couler 28:69 33:18
couleur 1:10 2:-1 3:4 7:5 10:14 16:10 19:12 20:2 21:9 23:14 24:30 27:2 30:13 32:19 33:-3 40:-6 41:13 43:36 52:23
couleurs 19:37 20:1 24:61 32:46 33:-5 45:14|coulisses 19:29 27:31 34:43 39:49 40:23
couloir 19:15 20:-1 21:15 24:23 33:8 35:19 40:12 41:18 47:20 48:29 49:25 52:37 53:13|couloirs 10:52 20:44
council 20:45 33:16|counsel 2:20 5:41 9:32 12:26 16:39 25:37 53:37|count 3:14 6:29 20:28 31:21 33:11 49:35
counted 15:51 33:3 40:28 45:42|counter 10:20 12:24 19:16 20:14 23:29 31:20 33:3 37:35 43:25|counterparts 10:64
counters 20:59|countersign 2:64|countersigned 33:16 34:49|counterweight 33:30|counting 3:24 33:21 34:20 47:30
countries 2:8 7:11 10:9 13:13 18:28 20:4 22:45 31:28 33:-25 40:19 45:13|country 1:23 3:23 31:17 33:-4 40:28 42:46
counts 6:32 7:8 14:11 17:15 20:1 33:11 34:5 36:19 37:21 48:42|county 3:26 6:41 17:42 45:37 47:42
coup 12:22 14:20 19:13 20:19 33:18 44:27 45:20|coupable 3:56 21:38
coupe 2:-2 3:-5 17:14 19:24 20:17 22:15 24:41 33:8 35:13 40:-7 44:13 47:14 48:26|coupee 20:44 48:62|coupent 21:73
couper 3:9 13:21 19:14 20:28 22:25 33:-19 38:32 39:33 44:47 48:25|coupes 19:64|couple 6:39 33:21 45:42
coups 24:52 33:27|cour 7:21 33:17 35:30 40:10 48:50|courage 3:44 27:40 28:43 33:-8|courageuse 21:59 48:62
courageux 6:77|courant 7:14 20:12 21:31 23:23 27:12 31:24 33:10 35:23 45:26|courbe 20:21 33:24 48:40|couree 22:76
courent 18:55 33:10 49:62|courier 9:45 26:60 38:58|couronne 21:59 22:62
courriel 2:25 5:41 10:28 17:41 33:-6 42:40 43:38
courrier 5:16 10:4 12:35 13:22 17:17 23:24 27:29 29:21 33:-8 37:25 38:40 41:15 42:16 43:14 44:16|courriers 9:68 20:44
cours 0:38 3:-9 5:10 6:9 7:11 8:13 12:4 13:27 15:42 17:33 18:9 19:-4 20:-11 22:31 31:-1 33:-19 34:7 40:-10 42:10 43:7 45:3
course 0:39 6:33 13:42 20:20 33:5 48:28|courses 33:18 35:64
court 3:3 6:7 7:18 13:41 14:4 19:2 22:27 28:27 31:-1 33:-4 36:12 39:22 40:6 43:8 45:-1 48:4 53:4
courte 6:34 9:39 12:43 13:29 31:25 33:2 45:28|courteous 20:45 33:16|courteously 33:30
courtes 3:19 7:28 13:31 19:24 30:36 31:27 34:38|courtesies 33:30|courtesy 1:48 43:48 51:58|courthouse 19:60
courtois 2:49 3:25 22:41 43:41|courtrai 29:69 40:44|courtroom 19:26 24:43 28:40 31:30 33:-4 36:43
courts 2:8 7:42 10:9 13:50 22:24 34:20 39:21 40:6 45:8|courtyard 35:76|cousent 20:36 33:23
cousin 3:11 6:44 33:16 48:27 52:32|cousines 33:32|cousins 3:34 33:24|coussement 6:48 20:36 22:50|coussin 48:76
cousu 20:57|cousues 33:18 38:69|cousus 33:18 53:58
cout 1:25 10:18 12:6 30:22 31:1 33:-35 34:16 36:18 40:23 41:42 43:47 45:4
coute 9:27 12:19 16:45 27:12 33:-23 34:23 40:40|couteau 32:56 33:26|couteaux 38:69 49:70|coutelier 38:83
coutera 17:47 40:48 41:45|couterait 40:58|couts 1:29 16:55 17:34 40:34 43:31|coutume 33:32|couture 19:43 24:60 33:10
couturiere 13:72|couve 33:32|couvent 6:63 20:44|couvercle 33:32|couvert 32:52 33:13 35:46 40:26|couverte 40:58
couverts 5:65 33:18|couverture 9:46 17:44 33:23|couvertures 32:83|couvin 13:40 26:54 33:0 34:33 53:40
couvre 20:26 21:42 40:48|couvrent 40:58|couvrir 33:32|cover 33:8 34:30 40:20 45:33 50:41|coverage 44:74
covered 35:49 40:41 47:46|covering 9:62 40:41|covers 3:26 23:43 33:-1 40:24 45:37|covid 15:78 40:24|coviewing 31:67
cow 33:30|cp 10:44 18:55 53:50|cpb 2:63|crack 33:23 36:41 49:42|cracked 33:30|craft 31:51 40:41
crahay 7:35 14:38 29:45 46:61|craie 13:19 19:12 22:23 24:42 32:31 33:4 38:30 39:41 44:25 45:19 49:32|craignait 33:32
crains 44:78|crainte 30:77|crane 33:30|cranes 33:30|crank 50:77|crapaurue 8:68 34:51|craquement 33:32
crash 35:67 45:52|crates 7:40 35:49 40:28 41:45|cravate 6:57 33:22|crayon 3:11 19:16 20:9 33:22 49:45
cream 19:34 21:45 32:50 39:52|creance 17:57 23:56 51:62|creances 0:80 51:41|creanciere 3:59|created 2:42 43:61
creates 27:64|creatie 1:69|creatief 1:69|creatifs 23:77
creation 2:28 7:38 13:19 20:4 27:13 34:11 42:24 43:43 45:18 50:26|creative 1:46 10:42 17:42 20:17 43:27
creator 1:40 13:55 43:35|creatrice 2:50 31:40 43:48|creature 16:56 41:58|creche 20:49 22:55
credit 2:44 4:48 10:21 17:5 23:8 33:-32 34:4 38:11 40:7 42:37|credited 2:64|creditors 0:75 33:-8
credits 2:31 9:26 10:23 13:18 22:51 33:-20 40:5 42:23|cree 7:69|creee 2:17 7:49 12:26 14:25 34:18 37:41 40:12 43:29
creees 5:78|creemers 22:71|creeps 33:30|creer 31:67|cregbe00 4:77|creme 33:32|cremer 3:16 6:27 19:19 33:17 48:26
cremers 33:16 44:54|crepes 6:55 33:10 48:54|crept 11:75|creteil 13:72|creuse 6:37 16:34 18:37 19:20 33:13|creuser 3:59
creuses 19:46 22:62|creux 20:49 40:36|crevecoeur 33:32|crevette 32:52 33:13 49:52 52:55|crevettes 35:78
crew 6:8 10:0 19:6 20:5 33:-34 38:13 41:54 50:23 52:16 53:42|crewed 53:68|crews 7:66|cri 49:84|criant 3:59
crie 21:51 33:10 38:61|cried 6:45 30:60 38:49|crier 21:46 33:26|crime 30:39 31:44 33:-4 36:31 43:27 44:29|crimes 40:55
crimineel 33:29|criminel 3:59|crise 15:83|crisis 33:30|crisp 26:78|cristalline 24:82|criteres 1:60 40:44
criteria 14:69|criticus 21:68|critique 31:54 38:69|critiques 38:83|crochet 53:72|crochets 10:66|croient 33:18 40:44
croira 40:58|croirait 20:57|croire 12:63 27:35 33:0|crois 3:38 19:29 20:36 27:31|croise 17:52 20:30 33:18
croisee 46:84|croisees 24:82|croisent 20:44 48:62|croises 47:79|croissance 30:77|croisse 40:58
croit 3:-4 6:42 21:21 33:18 38:19 40:-6 44:14 45:8 47:15 48:24|croix 3:15 32:39 33:24 44:34
crommelynck 13:45 19:37 37:60 43:48|croquis 21:59 24:68|cross 1:35 3:11 10:18 18:26 31:18 33:16|crossed 48:72
crosses 33:16 49:64|crossing 19:18 33:23 35:33 40:12|crossings 19:47 45:55|crossroads 8:77
crossword 3:31 33:3 34:36 36:50|crosswords 33:30|croupier 33:30|croute 3:38 24:60 33:10
crouton 22:45 36:55 38:52 39:64|crow 33:30|crowd 17:42 33:-1 41:40 48:54|crowded 40:55|crowdfunding 17:51 42:65
crowdpleaser 40:55|crowds 19:39 32:56 33:9|croyaient 33:32|croyais 3:59|croyait 3:28 28:51 33:21|croyant 33:32
croyante 6:77|croyons 27:53 40:44|crsobebb 4:79|cru 3:43 6:39 19:40 44:40|cruaute 3:59|cruche 3:28 33:27|cruches 33:32
crucifix 33:32|crue 10:27 20:32 32:44 36:46 43:44|cruel 38:70 45:50|cruelle 20:57|cruelles 33:32
crumb 3:28 30:43 33:19|crumbs 39:79|crumpet 31:64|crupet 33:18 53:58|crutch 21:58 37:66|cry 6:51 20:38 34:42
crying 32:64 33:16|csf 23:77|csp 31:67|ctr 17:65 34:51|cu 49:78|cube 33:18 45:57|cubes 48:76|cuckoo 5:52 34:54
cue 33:30|cuesmes 13:70|cuff 19:60|cuiller 33:22 48:56|cuillers 20:57|cuir 49:84
cuisine 3:-9 7:0 19:-4 20:15 21:4 29:14 32:32 33:11 34:-4 40:-11 41:8 45:10 48:40 49:15 52:20 53:3
cuisines 32:52 33:0 40:26 43:44 45:40|cuivre 26:71 32:69|cuivres 32:83|culprit 21:72|cultivent 33:32|cultural 1:69
culture 15:56 23:64 42:50|cultured 33:30|cultureel 30:70|culturel 1:52 8:60 42:56|culturele 31:63|culturelle 2:63
culturels 1:60 31:54|cultures 40:55|cultuur 1:42 23:57 40:28|cultuurbijlage 31:63|cultuurcentra 7:65
cultuurcentrum 27:63|cultuurmanagement 30:70|cumul 1:34 14:42 15:70 17:39|cumulatietabel 15:75|cumule 40:44 46:71
cumulees 31:67|cumules 46:84|cup 6:30 21:30 33:14 36:36 47:31 48:31|cupboard 33:30|cuppens 7:34 10:31 14:39 25:61
cups 33:16 48:59|curage 35:78|cure 10:27 21:27 33:21 45:25 48:30|cured 28:75|cures 10:66|curieux 6:55 33:10 45:49
curiosite 33:32|curiosity 20:59|curious 6:58 20:45|currach 33:30|current 0:70 4:38 5:30 15:36|currently 35:76
curricula 9:76|curriculum 9:68 13:56|curryworst 21:68|cursisten 33:29|cursus 33:29|curtain 33:30|curved 33:30
curves 24:77|custody 1:31 10:14 12:19 23:23 26:28 27:14 33:-21 36:27 37:41 40:4 43:19 44:23 52:30|customary 2:50 27:51
customer 3:44 26:65|customers 20:38 33:9 47:52|customs 33:23 40:18 48:35
cut 2:13 3:14 7:0 10:12 16:3 18:5 19:10 20:-8 21:5 24:25 26:11 33:-3 40:-12 41:5 43:12 44:7 45:2 48:27 49:26 52:23
cutdowns 45:68|cute 19:47 22:58|cuts 19:47 20:25 33:-4 47:39|cutter 33:30|cutterin 7:62
cutting 19:29 26:47 33:12 41:40|cuve 20:43 33:18|cuvelier 34:64|cuves 26:63 33:23|cuypers 7:51 10:49
cv 1:49 2:0 7:4 9:46 12:21 13:25 17:20 26:15 30:10 34:12 40:-6 43:10|cvba 30:52 34:31 43:39 50:42|cvs 1:51 9:45 12:51
cyanotypes 32:83|cyber 15:63 32:63|cybersecurite 15:83|cycle 33:11 49:71|cycles 33:30|cylindre 20:57|cynisme 44:72
cyprus 3:58|cz 30:66|czech 33:16 43:56
d 0:0 1:7 2:0 3:1 4:2 5:6 6:-3 7:7 8:2 9:3 10:-1 11:0 12:1 13:1 14:5 15:-2 16:7 17:1 18:-3 19:-2 20:0 21:-6 22:1 23:5 24:1 25:8 26:-1 27:5 28:-5 29:3 30:5 31:2 32:4 33:-11 34:3 35:1 36:-2 37:5 38:1 40:2 41:-4 42:-1 43:3 44:-5 45:-4 46:6 47:0 48:-10 50:3 51:2 52:1 53:-4
d01 24:82|d02 24:82|d03 24:82|d04 24:82|d1 2:23 9:46 16:43 18:41 49:47|d10 49:78|d100 16:73|d11 49:78|d110 16:73
d120 16:73|d130 16:73|d2 1:31 2:34 9:34 11:44 16:32 44:35 49:39|d200 16:73|d3 2:29 9:38 11:39 18:38 44:39 49:53
d310 16:73|d320 16:73|d330 16:73|d4 49:78|d400 16:73|d410 16:73|d5 49:78|d500 16:73|d510 16:73|d6 49:78|d600 16:73
d610 16:73|d7 49:78|d700 16:73|d710 16:73|d720 16:73|d8 49:78
da 2:4 3:28 6:8 10:14 13:4 17:21 18:10 20:1 21:7 27:3 31:5 33:0 36:15 48:23|daagt 33:29|daalt 19:42 20:26 21:37 30:39
daan 33:29|daar 3:26 19:13 20:19 27:-2 28:9 31:7 33:7 40:12 47:6 53:15|daaraan 17:72|daarachter 45:66
daarbij 3:43 19:47|daarboven 10:62|daarbuiten 33:29|daardoor 3:36 11:53 40:34|daarin 34:62|daarmee 19:39 40:47
daarna 3:16 10:0 13:18 19:8 20:-5 28:12 30:8 31:39 33:5 34:-1 40:-7 48:6|daarnaar 7:65|daarnaast 20:44 31:50
daarom 3:18 17:22 19:32 20:7 33:-22 40:39|daaronder 34:62|daarop 18:50 19:39 20:36|daarover 3:36 20:36 29:54
daartoe 8:76|daaruit 19:47 40:42|daarvan 33:2 34:48 40:28|daarvoor 2:19 3:23 7:12 10:9 19:7 28:21 33:-5 34:37 35:19
dabei 3:19 20:35 27:25 33:12|dableibt 33:30|dac 0:47 10:33 34:32 43:38 51:48|dach 3:16 27:21 33:11 42:29 45:25 49:32
dacha 3:58|dachboden 33:16 35:56|dacht 3:21 30:34 33:22|dachte 3:55|dachten 33:29|dactylographie 47:79
dad 3:31 33:16 48:45|dader 3:43 21:54|dadurch 20:58|daem 16:54 20:44|daf 23:74
dafur 3:6 11:20 13:16 17:19 19:20 20:10 27:12 30:18 33:-8 34:30 40:5
dag 2:-12 3:-11 5:-1 6:-4 10:-1 12:6 16:1 18:-1 19:7 20:2 26:9 27:13 28:13 31:-3 32:9 33:10 35:10 36:3 40:-6 45:-7 47:4 48:25 50:0 52:4
dagblad 38:74|dagboek 47:72|dagegen 19:32 20:32 33:3 40:27|dagelijkse 13:70
dagen 2:2 3:-13 10:5 16:23 19:-10 20:0 21:5 23:6 26:23 27:-7 28:4 33:1 34:-1 40:-15 41:26 44:2 45:-4 48:-2 50:34 51:7 53:16
dageraad 20:57|daglicht 19:60|dagvlinder 27:63|daheim 3:55|daher 11:69|dahin 10:49 19:32 40:27|dahinter 33:16 48:51
daily 13:47 38:68|dairy 4:66 7:53|dak 19:28 20:22 33:21|daklozen 20:57|dakramen 20:57|dal 33:29
dalen 12:34 19:26 33:15 40:21|dalila 8:44 15:46 19:27 20:20 25:60 40:21|daling 33:29|dalles 32:83|dam 20:58
damage 33:30|damals 7:22 20:30 33:21|dame 3:22 20:9 21:8 33:24 45:6 52:22|damen 11:30 12:59 23:28
dames 3:33 12:44 33:-5 35:47|damit 3:12 6:23 8:28 10:32 27:18 33:12|damm 33:16 45:50|dammerung 24:70|damms 20:58
damn 21:72|damned 33:30|damp 24:50 33:17 38:49|dampen 33:29|dampende 33:29|dampf 3:25 19:28 31:32 32:53
dampfbetrieb 30:66|dampft 33:30|dampremy 19:51 33:18|damubebb 4:79
dan 0:6 2:9 3:-3 6:-1 7:-10 10:9 12:-7 13:-5 14:-5 18:5 19:10 20:7 21:-8 24:6 27:-12 30:-5 31:4 33:10 34:8 40:9 42:-2 44:-3 45:-4 46:7 48:-7 53:-4
danach 2:1 3:9 13:24 18:16 19:6 20:6 30:6 31:28 33:-7 34:15 38:18 40:7 44:6 45:3 53:2
dance 6:35 21:34 33:13 45:31 48:35|dancer 13:68|dancers 19:47 53:55|daneben 7:28 31:28 33:16 47:32|danger 20:49 44:59
dangereux 6:77|dangerous 3:58|daniel 27:66|dank 3:7 6:18 12:42 26:54 27:15 45:16 50:24|dankbaar 33:29|dankbar 40:53
danke 3:19 12:40 26:47 33:-7 35:33|dann 10:3 12:-1 13:16 19:0 28:3 31:20 33:17 40:11 44:2 45:-1 47:8 48:7 49:6
dans 1:-8 2:-7 3:9 6:-2 7:3 9:6 10:-5 11:3 12:5 13:-2 14:-8 18:-5 19:9 20:7 21:9 22:-8 23:0 27:-6 28:4 30:0 31:10 32:4 33:6 34:-1 35:-6 40:1 44:-6 45:-1 46:-2 47:0 48:4 49:0 53:4
danse 33:32|dansen 19:39 33:21|dansende 33:29|dansent 33:32|danser 6:50 19:46 33:5|danses 33:32|danseuse 33:32
danst 6:44 33:23|danszaal 20:57|danuta 20:57|daoudi 2:36 13:58 43:48|dapper 3:43 33:15
daran 3:21 20:13 28:35 31:17 33:8 37:27 45:18|darauf 3:6 18:19 19:9 20:10 21:16 33:17 35:21 40:5|darauffolgenden 18:68
daraufhin 33:30|daraus 3:34 5:33 20:37 33:-4|dare 33:30|dares 38:76
darf 3:15 6:10 13:9 19:18 20:12 21:8 28:12 33:-10 34:35 35:13 44:11 45:7 47:10|dari 33:29
darin 3:14 20:30 28:28 33:1 37:32 40:13 53:22|dario 1:39 2:28 3:24 13:37 40:23 43:41
dark 19:11 20:22 21:22 28:25 33:10 47:36 48:35|darkness 33:30|darlehen 0:15 1:9 10:6 12:42 17:28 23:27 40:30 43:9
darlehens 29:70|darlehensnehmerin 10:62|darmstadt 34:61|darse 16:35 18:39 19:27 40:20 41:39 50:42 53:34
darstellbar 27:60|darstellen 30:66|darsteller 19:39 40:15 41:53|darstellerin 19:58|darstellerinnen 19:45 52:59
darstellern 19:58|darstellung 7:62|daruber 3:36 19:14 27:16 33:10 40:9|darum 19:22 33:18 40:18 47:30
darunter 13:31 23:33 33:8 37:39 53:29
das 1:-5 2:-6 3:7 4:5 5:2 6:1 7:-4 9:-5 10:1 11:1 12:1 13:-7 14:3 15:-3 17:-4 19:4 20:6 21:7 22:-4 23:2 26:-3 27:3 28:-1 29:-2 30:-8 31:1 32:-1 33:-2 34:6 35:-1 36:5 37:7 38:-1 39:-2 40:11 43:-7 44:0 45:7 47:6 48:-4 50:-5 51:4 53:1
dascotte 44:78|dashboard 33:30|dass 2:-7 3:21 4:17 6:7 7:-7 14:30 19:2 20:2 23:4 27:5 28:9 33:10 40:-15 47:-3 51:16
dasselbe 28:42 33:16 40:27|dassy 2:29 3:16 5:31 12:27 16:27 18:30 43:29 53:25
dat 2:-7 3:17 4:13 5:-7 6:0 7:-4 8:-3 10:-7 11:1 12:-5 14:25 15:-4 19:6 20:0 21:-11 23:-5 24:-2 27:2 28:7 30:-9 31:3 32:-3 33:5 34:-3 35:-1 38:-4 40:3 42:-6 44:1 45:-5 47:9 48:-8 51:8 53:2
data 5:35 8:47 12:29 16:30 21:31 30:33 46:38|database 31:64|datasheet 43:69|datation 50:79
date 0:2 1:30 2:-7 3:-21 5:4 7:-12 8:25 10:-11 11:1 12:-8 13:-7 14:10 15:28 20:-4 25:43 26:16 27:-11 31:9 33:-11 34:-12 35:-2 36:4 38:2 40:-9 44:10 50:22 51:40 52:5
dated 2:14 5:22 10:15 11:26 20:10 29:27 33:-7 34:43 42:24|datee 11:68 21:59|dateert 33:29|datees 3:46 33:18
datei 9:35 11:35 12:51 39:38|daten 5:46 9:48 33:8|datenbank 8:70|datengrundlage 30:66|datenschutzhinweis 1:65
dater 2:41 34:51 35:43|dates 1:14 2:40 5:31 10:6 11:34 18:32 21:13 27:12 31:14 33:-17 40:-2|datierbar 40:53
datum 1:35 5:10 14:10 15:36 20:2 25:17 26:31 27:2 33:-5 34:1 50:34 51:26|datums 9:74
dauer 1:25 2:46 18:27 34:20 39:31 43:25|dauert 3:14 20:26 33:16 35:28 40:12
daughter 1:9 3:14 6:22 10:3 17:12 20:-2 24:16 28:37 33:11 34:2 43:8 44:23|daughters 31:64|daussoulx 21:72
davantage 19:43 20:36 40:36|davon 1:14 3:18 7:2 9:8 13:14 16:6 17:8 28:8 30:6 31:2 33:1 35:9 36:12 40:18 42:16 53:18
davor 15:30 20:18 33:24|davy 33:29|dawn 20:11 32:29 33:18 45:20 48:44
day 2:1 3:-2 5:4 8:10 10:9 11:1 16:-5 18:16 19:-14 20:1 21:9 23:-1 26:4 28:17 31:20 33:6 34:8 40:2 43:-5 45:10 48:14 50:9 51:4 52:6
daylight 19:40 20:25 33:6 37:46
days 2:2 3:-19 6:2 9:0 10:13 11:-1 16:22 17:-3 18:-4 19:-16 20:-2 21:5 23:8 26:30 28:-1 29:0 30:3 31:-6 33:-8 34:-13 35:6 36:1 40:-4 41:29 43:4 50:34 51:3 53:24
dayton 2:32 3:26 18:40 33:13|dazu 7:24 19:9 31:13 33:2 40:15 43:16 45:25 47:16 53:25|dazwischen 19:28 20:48 33:-1
dcp 1:29 41:68
de 0:-2 1:0 2:1 3:-2 4:5 5:0 6:-1 7:2 8:1 9:1 10:1 11:3 12:3 13:1 14:3 15:9 16:-3 17:-2 18:0 19:2 20:-4 21:1 22:4 23:6 24:1 25:0 26:-1 27:4 28:3 29:5 30:2 31:2 32:4 33:-11 34:2 35:7 36:1 37:5 38:5 39:1 40:0 41:-8 42:-1 43:-2 44:3 45:1 46:1 47:1 48:0 49:-2 50:-1 51:4 52:2 53:4
de000000231 26:71|dead 6:9 13:5 20:6 21:9 22:8 28:22 31:12 33:18 38:13 39:16 45:16 47:10 48:9|deadline 20:50 44:54
deadlock 10:64|deadstock 31:67|deadwater 22:71|deaf 6:51 28:53 33:9|deafening 38:76
deal 1:18 2:2 3:-4 5:20 10:47 12:8 17:35 18:11 27:3 33:-20 34:2 36:15 42:12|dean 33:30
dear 2:9 3:-7 11:11 12:41 19:3 23:43 27:46 33:-35|death 33:16 40:41|deauteurs 2:61|debacker 27:66
debarque 12:51 21:51 33:10|debat 30:59 31:36 33:0 40:26|debate 33:16 48:59|debates 31:64|debats 31:67
debietgegevens 30:70|debit 16:73|debitrice 14:71|deblais 7:69|deblire 3:59|debordant 24:82|debouches 9:68 31:54
debours 26:85
debout 1:17 2:-5 3:10 5:11 10:-2 12:5 18:9 19:-3 20:6 26:17 27:-2 29:15 31:-1 33:11 34:-3 40:-10 41:9 42:10 43:8 44:10 50:12 53:4
debranche 33:32|debt 3:9 6:36 7:18 10:16 21:23 29:29 33:2 44:25 45:20 51:31|debtors 0:74 4:48
debts 0:65 7:22 20:15 21:27 33:-2
debut 1:27 2:-1 3:-5 5:13 6:12 8:35 10:2 18:36 19:18 31:13 33:1 34:0 40:-2 43:17 47:14|debutante 40:55
debute 2:41 14:63|debuten 31:50 40:42|debuts 40:53|debuttopf 42:68|debuut 13:44 22:45 40:28 43:44|debuuttraject 17:72
dec 5:30 15:36 18:60 23:32 48:30|deca 33:32|decade 33:30|decades 3:58|decaler 33:32|decalons 40:58|decede 3:59
december 0:23 2:17 5:12 8:17 10:18 14:1 17:5 18:26 20:-9 22:3 23:26 27:-3 29:27 30:18 31:5 33:-31 34:14 35:14 39:10 40:-12 50:15 52:11
decemberfilm 27:63
decembre 0:8 2:22 3:-16 5:13 8:34 10:7 14:-4 17:4 18:44 19:-11 23:23 26:10 27:1 29:32 30:2 31:2 33:-10 34:5 35:3 37:12 38:7 40:-17 44:3
decembres 31:67|decent 3:44 6:45 47:46|deces 2:55 34:43|decevoir 31:67|decharge 0:48 8:46 20:22 33:-3 35:56
decharger 12:73|dechiffre 33:32|dechire 33:18 48:62|dechiree 33:32|dechue 45:71|decibels 33:32
decide 3:-9 8:13 10:17 20:14 21:5 23:50 27:-2 28:32 33:3 34:21 44:12|decided 3:16 23:62 29:48 40:13|decidees 40:58
decident 10:52 28:56 40:31|decider 33:15 34:40 36:47 44:40|decidera 20:57|decides 10:46 20:28 21:40 33:-1
deciphers 33:30|decisif 19:64|decision 1:24 10:12 14:23 17:39 18:43 23:54 36:31 40:4|decisions 7:19 10:62 45:22
deck 16:45 33:5 36:51 40:30|deckchairs 32:77|decke 33:30|decken 17:47 33:22|deckenleuchte 19:45 32:57|deckhand 13:68
deckung 9:35 10:29 11:35 17:47 35:36|decl 1:73|declan 18:58 43:56|declarant 46:84
declaration 1:35 5:20 9:24 12:24 14:50 15:34 23:19 33:-37 46:39 51:15
declarations 1:19 5:24 9:27 14:23 21:19 29:28 33:-11 35:23 40:3 48:21 51:61
declare 1:21 5:8 14:63 15:26 17:9 20:-11 33:-21 34:5|declared 5:37 14:55 15:43 20:25|declaree 14:60 33:-6 34:27 36:47
declarees 51:84|declarent 2:41 14:50 30:55|declarer 34:64|declares 13:54 14:55|declarons 14:66 15:56|declenche 40:58
declinaison 50:79|decline 30:77|declines 20:38 33:9 40:34|deco 41:69 53:50|decock 5:58 37:64|decollages 33:32
decolore 20:57|decompte 18:67 23:46 29:51
decor 10:-2 13:-1 16:22 18:12 19:20 20:-8 24:12 30:3 33:-21 40:17 41:47 43:2 44:4 45:14 50:16 53:22|decoratelier 26:76
decorateurs 7:69|decoration 53:68|decorator 53:68|decoratrice 13:72|decorbouw 53:66|decorbouwer 13:70|decorloods 31:63
decorontwerp 16:54 18:58|decorresten 35:72
decors 2:-6 7:10 10:11 13:-3 16:12 19:18 22:6 24:37 40:-3 41:52 43:21 45:12 50:15 53:25|decorstuk 16:68
decoupage 2:20 19:35 48:46 49:62 50:37|decoupe 19:37 24:55 32:43 35:38 50:52|decouper 20:57|decourage 7:69
decouvert 4:85|decouverte 31:47 50:64|decouvrant 3:59|decouvre 3:-3 6:14 20:6 21:10 28:48 33:22 45:8
decouvrent 28:56 33:26|decouvrir 3:59|decouvrons 20:30 33:26|decret 6:77|decrete 33:32|decrire 3:46 20:44|decrit 20:57
decrite 17:79|decrits 14:71|decroche 33:26 48:49|decrochent 30:77|decu 3:59|decue 3:46 33:18
dedans 7:15 12:31 19:23 33:17 35:24 47:25 49:30 53:18|dede 3:46 34:51|deden 7:51 20:30 40:28|dedie 4:85
dedommagee 34:64|deductible 34:63|deductibles 34:64|deduction 2:36 34:59|deduit 2:63|deduits 34:64
dee 3:10 6:24 13:20 21:24 27:16 33:12 44:25 48:34
deed 3:5 5:28 7:12 8:23 10:9 16:15 21:16 22:19 27:11 31:11 33:-23 34:27 40:3 47:20 51:25|deeg 33:29
deel 3:5 10:1 12:16 17:11 20:3 21:23 27:12 29:14 33:0 36:15 40:14 42:19 44:10 45:12 47:11 53:14|deelname 27:63
deelneemt 14:70|deelnemen 2:61|deelnemers 1:69|deelnemingen 46:77|deels 42:73|deelt 2:21 7:25 20:18 33:15 35:32
deeltijds 13:57 16:54|deense 31:50 32:62|deep 6:41 21:40 33:-1 34:32 48:41|deer 18:58 26:65|defaillance 10:66
defait 33:32|defamation 34:63|default 10:56 34:42|defaut 2:29 6:23 10:24 19:10 23:23 33:-10 34:47|defauts 44:78
defawe 22:71|defect 33:29|defend 7:50 33:20|defendant 10:64|defendons 7:69|defer 40:55|deferment 42:73
deferments 40:34 42:65|deferral 17:59 42:59|deferred 2:20 17:55 40:11 42:55|deferring 40:55|defile 33:32
defilent 19:51 33:18|defiler 33:32|defined 2:32 14:59 34:32|definies 2:63|definis 2:63|definitie 3:57
definitief 18:45 23:44 27:37 37:50|definities 10:62|definitieve 2:18 10:19 12:25 18:28 27:46 30:27 52:34
definitif 3:6 9:28 10:26 18:44 27:47 30:24 40:18|definitifs 34:51 52:73|definition 14:65 46:52|definitions 10:47 34:53
definitive 2:31 10:21 18:32 23:33 27:47 52:42|defraiement 16:73|defraiements 41:77|defrayment 41:72|defroquee 33:32
deftig 2:61|defunt 33:25 34:39|defunte 33:32|degage 33:32|degager 33:18 44:64|degelijk 3:57|degene 3:43 33:15
degenen 3:43 20:44|deggendorf 14:71|degivrage 33:32|degonfle 3:59|degre 20:36 37:65 43:54|degree 33:16 40:41
degrees 18:37 24:42 33:17 36:43|degres 19:43 31:46 33:10|dehors 3:8 19:25 20:18 24:30 33:16 45:19 48:24|dein 28:68
deinze 13:45 27:48 33:4
deja 1:28 2:14 3:-2 7:8 11:11 15:12 17:7 19:18 20:7 22:15 27:-5 31:6 33:-1 34:3 36:24 40:13 45:10 53:0
dejardin 10:49 29:62|dejeuner 33:32|dek 33:15 48:55|deken 19:27 33:25|dekenman 48:68|dekens 18:40 19:29 33:19
dekking 12:41 17:46 35:45 42:46|deksel 49:77|dekt 33:15 40:42|del 22:68 43:53|dela 20:19 29:58 44:40 45:46 46:47
delai 14:18 23:24 30:23 34:39 35:24 40:17 50:59|delais 2:57 18:50|delannoy 10:36 26:58 53:48
delattre 6:26 7:22 10:20 12:25 14:28 15:32 21:25 33:-22 40:13 44:29|delay 2:50 33:16|delayed 40:55|delays 2:64
delcour 1:25 7:22 12:33 13:26 14:15 15:25 22:42 25:29 46:31|delcroix 27:39 33:18 48:49|delegataire 10:66
delegate 10:33 22:53 40:24 43:38|delegation 29:83
delegue 1:10 6:25 7:5 8:37 10:32 12:21 13:8 14:32 29:39 33:-20 42:14 43:24 45:8 48:12
deleguee 2:0 7:18 10:34 12:10 14:28 15:32 22:49 23:15 29:20 33:-23 40:-5 42:15 43:13|delegues 35:78
delen 2:34 19:14 21:21 23:24 34:15 40:9 41:24 45:32 52:31|delete 11:67 34:42|deleted 11:75
delfosse 2:16 12:26 14:24 22:47 25:50 27:19 29:36 34:18 40:11|delhasse 20:58|delhaye 2:29 13:38 37:53 43:52 47:45
delhez 6:44 33:22 50:47|deliberations 23:77|delibere 33:32|delicacy 38:76|delicat 33:32|delicatesse 38:83
delighted 23:52 27:43 33:9|delire 33:32|delit 33:32|deliver 2:54 33:-1 40:24|deliverables 2:42 41:64
delivered 2:34 3:8 7:29 8:28 22:22 27:27 33:-19 43:32 51:30|delivers 1:48 3:36 28:53
delivery 2:50 10:4 18:30 22:11 23:24 26:18 33:-13 43:20 50:16|delivrance 25:87|delivre 8:46 25:65 51:70
delivree 4:67 51:74|delivrer 20:57|delmarcelle 33:29|delmee 50:73
delphine 1:24 2:9 7:33 8:27 12:23 14:23 29:44 36:30 40:4 43:21 46:32|delrez 8:36 16:29 33:25|delsaux 27:66
deluge 32:83|delvaux 6:56 33:20|delvigne 7:37 10:34 12:41 27:35 40:26|delvoie 13:47 38:55 43:48
dem 1:-6 2:-1 3:9 5:-2 6:4 7:3 9:-3 10:-2 11:-2 12:0 14:1 19:6 20:3 21:-4 22:-6 23:5 24:-1 27:1 28:1 29:6 30:-2 31:-9 33:10 34:5 35:2 38:4 40:0 43:-6 44:-1 45:-5 47:1 48:-7 51:0 52:1 53:-8
demain 20:22 33:24 47:44|demand 12:38 17:42 30:55 40:24|demandaient 7:55 40:44|demandait 3:51 33:10
demandant 20:44 34:51
demande 1:24 2:-13 3:4 4:16 6:0 9:0 11:-5 12:23 15:2 17:32 19:-13 20:-2 22:-1 23:5 26:-2 27:4 29:23 30:1 31:-14 33:1 34:-6 35:11 36:-2 38:-4 39:3 40:6 43:18 47:-2 50:-1 51:14
demanded 1:69|demandee 1:43 3:9 9:31 17:28 20:7 33:-6 40:28 53:34|demandees 1:52 12:51 40:36|demandent 3:46 33:18
demander 1:21 2:6 3:14 5:21 6:32 10:9 20:0 29:25 33:-1 34:7 35:21 40:13 42:20 44:20|demandera 40:58|demanderai 20:57
demanderesse 1:60 46:71|demandes 2:25 23:40 27:42 31:29 40:20 53:34|demandeur 1:70 50:43|demandez 10:54 33:11
demandons 11:29 12:45 17:26 20:4 28:30 40:44|demarrage 23:64 38:69|demenage 3:46 33:18|demenagement 20:57
demenager 33:32|demenageurs 33:32|dement 33:26 40:22|demente 28:58 33:19|demeurant 34:64|demeure 2:55 10:37 34:22
demeurent 2:36 11:55 33:4 34:37|demeyere 2:13 5:24 10:31 17:25 19:12 36:28 39:38 43:32 52:42
demi 6:24 7:16 9:28 26:45 27:13 31:14 33:9 35:25 45:31 47:26|demie 19:33 20:26 28:51 33:13|demission 8:81
demissionnaire 8:81|demissionne 33:32|demnachst 37:72|demo 9:42 16:49 26:42 31:30 39:41 52:44|democratique 25:87
demoed 27:64|demographic 31:64|demoiselle 33:18 47:65|demoli 40:58|demolir 40:58|demolished 21:58 33:16
demolition 18:52 20:32 21:55|demonstrated 33:30|demonstrierte 33:30|demontable 50:79|demonte 20:44 33:18
demonter 20:30 33:26|demontes 33:32|demonteurs 31:62|demselben 33:16 47:52
den 2:-4 3:4 4:-1 7:-11 8:-2 9:-4 10:4 11:-1 12:7 14:-1 15:1 17:-5 18:-5 19:12 20:8 21:3 22:-4 23:-6 24:0 27:9 28:7 29:0 30:3 31:-11 33:5 34:1 35:8 40:2 42:-5 44:-3 45:-9 46:-2 47:4 48:3 49:1 50:-4 53:2
denaturante 2:63|denayer 27:63|denemarken 31:63|denen 3:38 19:13 20:13 32:25 33:3 38:24|deniers 40:58
denis 13:47 37:58 43:48|denise 20:57|denk 19:39 20:36 27:42|denkbar 27:47 45:50
denken 9:23 12:17 27:50 31:27 33:-22 42:23 47:21|denkerin 36:72|denkmalpflege 31:62|denkmalpfleger 31:62
denkt 3:13 20:1 27:7 33:23 47:15|denn 19:14 20:15 33:11 40:37|dennis 33:30|dennoch 33:30|denolf 6:55 33:15
denomination 1:44 8:68 35:23 43:34 46:29|denomme 2:63|denommee 2:36 8:68 35:51|denoncait 33:32
denonce 21:46 33:18 45:44|denoncer 20:30 28:56 33:18|dense 19:64|denselben 3:29 10:36 33:16|dentier 3:46 45:57
dentist 19:47 32:64|dentisterie 33:32|dents 6:55 33:10 49:62|denunziation 31:62|denunzierte 33:30|deny 6:72
deontologique 16:73|dep 42:78|depanneuses 45:71|depart 3:24 5:39 12:18 15:28 18:22 20:15 33:-11 34:9 40:21 43:20 44:23
departement 7:42 23:56 30:51|department 6:20 7:15 21:20 27:24 33:-22 41:60 53:17|depasse 15:48 33:18 40:36
depassement 10:66|depassements 10:66|depassent 7:69|depasser 1:60 40:44|depeche 38:83|depend 14:50 23:35 27:24 40:42
dependait 47:79|dependance 14:71|dependent 14:55 40:41|depending 30:73|dependra 27:66|dependre 14:71
depends 23:52 27:56|depense 14:23 16:26 17:31 40:23 53:61|depenser 40:58|depenserons 53:72
depenses 0:14 1:32 10:28 14:21 16:23 17:22 23:9 40:-10 53:57|deplacant 3:59|deplace 3:32 20:30 40:31 48:49
deplacee 33:32|deplacement 50:79|deplacements 16:70 41:39|deplacer 20:44 44:64|deplairait 33:32|deplie 33:32
deplient 33:32|deplier 20:57|depoli 32:83|deport 33:30
depose 5:24 8:40 9:27 10:24 12:18 14:17 17:25 18:35 33:-2 40:4 45:17 50:25|deposee 11:72 22:44 33:0|deposees 35:78
deposer 0:23 1:26 12:25 17:19 27:18 29:55 33:-28 40:-2 42:56|deposes 0:75 14:50|deposit 5:41 18:54 26:47 35:45
deposited 5:72
depot 1:4 3:1 5:48 7:-1 8:12 10:-3 11:30 12:14 14:20 18:38 20:-12 22:6 27:-3 29:13 35:9 40:-11 42:26 47:36
depots 18:77|depouilles 20:57|depourvu 33:32|depreciation 0:65 21:58|deprez 18:41 19:30 22:41 33:-3 43:40
dept 21:40 22:40 41:54 45:37|depth 19:47 28:48 37:53
depuis 3:5 4:8 5:-5 6:9 7:30 8:23 11:5 12:-11 13:18 20:6 21:4 22:8 28:6 33:9 40:17 43:-8 45:-13 47:-5 48:-8 51:0 53:-5
deputatie 23:70
der 0:1 1:0 2:2 3:0 4:-1 5:1 6:1 7:-5 8:1 9:3 10:1 11:0 12:3 13:2 14:0 15:0 16:-8 17:0 18:0 19:2 20:2 21:7 22:0 23:5 24:-2 27:3 28:4 29:-1 30:2 31:-2 33:-5 34:1 35:6 36:1 37:-1 38:-3 39:0 40:1 41:-8 42:-5 43:-6 44:3 45:2 47:3 48:3 51:3 53:9
derange 45:71|deranger 47:79|derby 13:68
derde 2:23 3:-1 5:5 7:-2 10:10 13:3 16:10 17:5 18:13 20:-1 21:9 27:-3 30:12 31:-4 33:4 40:6 41:3 44:14 47:5 53:8
derden 22:40 34:52 35:41|deren 20:22 23:31 28:32 31:26 33:6 40:17|dergleichen 40:53|deridder 2:49 43:62
derivation 33:32|derive 27:47 45:62|derivee 2:63|derives 2:44 10:26 31:27 34:45|dermot 27:64
dernier 2:-14 3:3 6:9 7:7 10:-11 12:2 13:4 19:-12 20:4 21:5 22:21 23:0 28:6 31:-9 33:12 34:-12 35:1 36:8 37:19 38:7 39:7 40:-4 41:0 43:-1 44:10 45:3 46:7 47:2
derniere 2:-6 7:0 12:3 18:8 20:12 21:15 28:14 33:22 38:17 43:12 44:19|dernieres 15:59 33:-6 38:45 40:33 44:40
derniers 0:34 7:19 13:22 15:47 18:28 22:39 31:18 35:29 40:9 46:35 51:34|deroule 20:22 33:-3 40:23 48:54 53:37
deroulent 53:72|deroutement 21:73|derriere 19:10 20:10 21:26 33:24 45:5 48:10 49:18|derry 20:59|derselbe 33:30
derselben 19:32 33:16 45:37|dertien 12:43 20:20 31:26 33:13
dertig 2:1 6:9 7:5 10:2 13:21 20:-3 23:10 26:16 31:14 33:8 34:2 40:12 50:13 53:23|dertigtal 7:51 27:50
des 0:0 1:4 2:5 3:0 4:4 5:4 6:-4 7:4 8:4 9:3 10:5 11:1 12:-8 13:-1 14:0 15:5 16:-3 17:-3 18:2 19:5 20:2 21:-3 22:0 23:6 24:2 26:-2 27:4 28:-2 29:1 30:7 31:0 32:2 33:-3 34:5 35:3 36:-3 38:5 39:-2 40:0 43:-5 44:-2 45:1 48:-2 51:4 53:0
desabonner 35:78|desaccord 2:45 10:48 40:26|desaccords 3:59|desaffecte 18:50 33:4 40:31 52:60|desaffectee 27:53 33:18
desapprendre 3:59|desavouee 12:73|descamps 33:32|descend 3:-5 20:-7 21:27 27:2 33:27 45:7|descendant 33:32
descendants 20:39 40:45|descende 33:32|descendent 33:32|descendrait 45:71|descendre 33:32|descendu 19:39 33:25
descendus 20:44 33:18|descente 16:29 20:13 27:22 33:17 48:32 49:40|descentes 16:42 18:45 35:46 40:26 44:46
describe 33:30|described 14:69|describes 20:40 33:21|describing 33:30|description 1:55 16:38 41:53|descriptions 3:58
desert 38:83|deserteur 3:55|deserving 3:58|deshalb 3:11 6:21 11:25 33:-15 40:42 47:21|desheriter 33:32
design 10:8 13:24 16:43 19:16 24:40 40:-1 41:39 50:32 53:12|designated 8:64 35:63|designation 16:56 18:43 26:51 50:46
designe 8:46 10:31 19:29 40:36 42:43|designee 21:73|designent 2:63|designer 6:33 16:53 18:33 43:28 53:42
designons 29:83|designs 5:60 18:47 24:48|desinscrire 21:59 35:64|desinsectisation 33:32|desir 6:77|desire 10:44 33:24
desirent 10:66|desk 3:5 6:20 7:33 20:19 21:19 23:33 27:12 30:21 33:1 53:16|deskresearch 30:70|desks 7:66
desmet 33:20 45:50|desmond 2:40 5:38 13:35 37:46 43:36|desnoods 40:55|desobeir 45:71|desole 12:73|desolee 12:73
desordre 33:32|desormais 33:28 40:23|desperate 33:30|despineux 22:66|desselben 18:54 33:16
dessen 31:32 33:12 34:30 53:33|dessert 30:70|dessin 2:27 16:25 19:16 24:33 33:15 43:27 47:30|dessinateur 18:77
dessinateurs 16:73|dessine 3:8 6:37 13:33 19:25 21:21 24:30 33:-8 45:19 49:45 53:20
dessinee 3:22 13:34 31:29 33:7 34:27 47:41|dessinent 19:51 20:44|dessiner 34:56 40:36|dessines 43:76
dessins 2:20 5:36 12:30 24:52 32:41 34:35 43:33|dessous 4:36 12:23 19:15 21:24 22:26 24:33 33:8 37:38 40:9 45:22
dessoy 7:49 14:52|dessus 3:-1 7:25 19:4 20:-4 21:12 24:21 33:21 34:4 41:16 46:24|destinataire 4:64 33:10 50:58
destinataires 41:77|destine 44:78|destined 4:79|destinee 10:52 40:44|destinees 33:10 47:71|destines 2:49 34:51
desto 33:30|destroy 33:30|destroyed 11:62 35:63|destruction 34:64|deswegen 33:30|detachables 24:82|detache 45:71
detachees 33:32|detachement 33:32|detail 10:32 32:65 33:-2 53:38|detailed 1:42 9:49 33:3 43:42
detaille 1:46 2:36 16:46 33:4|detaillee 1:60 33:18|detaillons 53:72|details 1:36 4:46 20:33 22:41 23:40
detartrage 35:78|detecte 30:77|detecteur 33:32|detecteurs 33:32|detection 33:16 50:63
detective 1:35 31:43 36:43 40:21 43:35|detectives 28:75|detenir 5:74 33:1|detenons 40:58|detentrice 34:64|detenu 7:69
detenue 7:55 14:58|detenus 10:52 13:58|determination 46:84|determined 2:64|determinee 35:78|determiner 27:53 43:62
deteste 3:59|detester 33:32|dethier 3:12 5:19 20:8 21:35 22:16 33:0 35:24 37:40 45:21 53:17
dethioux 1:41 7:27 8:39 12:31 14:29 15:41 27:24 40:16|detiennent 34:64|detient 1:23 7:18 10:42 14:21 34:14 40:20 46:59
detonner 33:32|detour 40:58|detourne 19:43 20:36 33:10|detourner 33:32|detresse 31:67|detroit 40:55|detrompe 3:59
detruire 11:82|detruit 20:57|detruites 34:64|dette 10:15 13:21 14:21 21:22 22:25 33:-19 38:32 40:7 51:67
dettes 0:77 6:15 7:19 14:29 33:-30|deu 25:73|deuil 3:46 33:18|deuils 20:57|deuntje 33:29
deur 20:11 21:11 32:18 33:22 35:15 45:20|deuren 20:14 21:37 33:11 35:29 45:23 48:25|deurgat 33:29|deurmat 33:29
deurpost 33:29|deutlicher 33:30|deutsch 1:6 2:2 3:-4 12:32 13:30 25:23 33:-11 40:10 42:9 43:41
deutsche 1:35 3:25 7:32 27:30 40:23|deutschem 22:53 41:53|deutschen 10:45 13:35 40:36
deutscher 2:25 7:26 10:26 12:28 40:17 42:32 43:29|deutsches 10:62
deutschland 3:1 7:8 10:19 25:30 27:7 30:12 31:33 40:22 42:39|deutschlands 7:62
deutschsprachige 23:37 27:30 31:32 40:36|deutschsprachigen 23:43 27:24 30:30 40:29 53:27|deutschsprachiger 31:49 40:40
deux 2:0 3:1 5:-5 6:-7 7:18 9:-5 10:0 11:-2 12:0 13:9 15:-4 16:-2 18:3 19:-4 20:3 21:8 22:-6 23:3 24:-3 27:-7 28:-4 29:-1 30:-2 31:4 33:-2 34:2 35:-3 36:7 37:6 38:-4 40:14 42:-6 43:-3 44:2 45:-2 46:6 47:0 48:-2 49:-3 50:1 53:2
deuxieme 2:14 3:17 7:-7 12:-3 13:-1 18:1 20:9 21:-3 22:3 31:19 33:10 34:-2 35:18 42:2 43:9 44:18 45:11 47:3 51:8
dev 2:-4 4:13 5:5 9:32 11:7 12:-1 16:35 17:35 18:20 22:24 23:18 29:8 33:-37 36:11 40:-15 43:39 53:13
devait 28:61 33:23|devance 33:32|devancer 33:32
devant 2:-10 8:8 14:-2 18:14 19:-9 20:10 21:16 27:-7 30:4 32:10 33:22 35:5 40:-16 47:16 48:2
develop 3:8 5:22 10:51 12:20 20:22 34:13 40:6|developed 10:64|developer 1:51 17:42 43:51|developers 43:69
developing 10:43 27:43 43:48
development 1:27 2:-14 5:14 7:5 9:21 10:31 12:17 14:-8 16:19 17:31 18:8 22:0 23:19 27:-3 29:0 34:-9 40:7 41:0 43:21 53:5
developpe 2:32 7:24 10:21 12:28 33:13 40:13|developpee 33:32
developpement 1:30 5:-6 7:3 9:13 10:30 11:-2 12:12 16:23 17:38 18:15 22:3 23:9 27:3 29:-2 36:1 40:10 41:-1 42:0 43:24 44:-7 53:26
developpent 10:66|developper 10:62 34:33|developperont 10:66|developpes 34:64|developpez 27:66|developpons 20:30 40:52
develops 7:66|devenir 3:22 28:45 33:7 40:20 45:33 48:38|devenu 3:35 13:34 33:20|devenue 4:50 20:22 28:48 33:18
devenues 33:32|dever 22:71|devereux 2:30 3:24 5:38 13:35 40:16 43:36|deversent 33:32|devez 37:87|device 45:68
devices 33:30|deviee 33:32|devienne 3:59|deviennent 3:46 33:18|devient 3:13 10:27 20:10 28:24 33:22 45:12
devillers 2:48 3:34 13:46|devils 33:30|devine 19:33 33:21 44:46|deviner 33:32|devinette 19:64
devis 1:30 9:37 10:27 11:15 12:-4 13:-5 14:-5 16:26 17:2 18:31 21:-3 27:-10 34:-12 40:14 41:37 42:1 43:6 50:35
devisch 6:69|devise 6:63 40:44|devised 43:69|devisses 33:32|devoir 2:37 14:56 28:57|devoirs 33:32|devra 3:54 19:37
devraient 33:32|devrait 3:32 33:18 44:51|dewaele 27:63|dewez 6:58 33:16|dez 6:24 18:49 33:13 48:34
deze 3:13 5:1 7:-5 9:11 10:5 11:5 12:-2 14:0 17:26 19:-2 20:-13 23:24 27:32 29:23 31:1 33:-34 34:-8 40:19 47:2 50:10 51:7 53:3
dezelfde 10:2 11:14 14:10 19:-1 20:17 21:7 31:13 32:14 33:8 35:11 39:16 40:11 45:22 47:11
dezember 0:43 11:29 17:27 18:39 29:42 30:26|dezernat 33:30|dfff 42:68|dg 1:25 9:28 11:29 17:47 23:26 42:40|dg5 51:84
di 5:42 34:42 35:51 47:42|dia 32:54 33:21|diabetes 31:64|diagnose 33:30|diagnoses 20:57
diagnostic 16:46 18:50 40:31 44:51|diagramme 18:77|dial 45:55 49:64
dialect 3:30 5:23 10:16 16:21 18:23 28:26 31:16 33:-8 40:19|dialecten 30:57 44:58|dialekt 19:45 40:40
dialektfassungen 2:61|diallo 22:54 43:54 53:50|dialog 3:30 44:61|dialogautorin 53:63
dialoge 2:21 3:14 5:26 16:45 18:27 33:-11 44:26|dialogen 3:29 5:24 13:23 16:20 18:36 19:12 33:-19 44:24 53:30
dialogist 2:31 13:41 16:57|dialogisten 2:61|dialogpassagen 2:61
dialogue 2:5 3:18 5:10 13:6 16:19 18:7 19:-1 23:12 27:-3 31:13 33:-14 43:16 44:50 45:2 52:19 53:6
dialoguee 2:44 3:3 16:17 18:41 27:23 33:-25 40:2 43:39|dialoguees 2:55 18:55
dialogues 2:20 3:17 10:4 13:10 16:31 27:5 33:-11 40:8 43:16 44:52 45:9|dialoog 33:7 44:51 45:45
dialoogversie 2:55 10:37|dialoogvorm 33:29|dials 33:30|diametre 33:32|diapason 30:77|diarised 40:55|diarmuid 43:69
diary 38:76|diaspora 31:64|diasporas 31:67|dicht 13:15 19:5 20:13 21:28 32:19 33:13 35:16 44:28 48:13|dichtbij 33:29
dichter 6:39 19:41 20:25 33:-3|dichterbij 33:29|dichtgaan 20:44 33:15|dichtgaat 45:66|dichtstbijzijnde 35:72
dictafoon 20:57|dictated 33:30|dictates 20:45 33:16|dicte 3:38 33:23|dictee 20:44 33:18|dicteert 33:29
dictees 33:22 48:56|dictera 20:57|diction 33:32|dictionary 3:44 20:45|dictionnaire 13:58 47:65
did 3:25 7:15 13:6 19:9 20:18 28:13 31:19 33:4 38:14 40:-7 47:28|didier 7:27 10:33 12:39 14:30 21:32 36:47
didn 3:23 11:41 33:22
die 1:-10 2:-1 3:6 4:0 5:0 6:1 7:0 9:-5 10:-3 11:7 12:3 13:-3 14:3 16:-10 17:-4 18:-6 19:5 20:6 21:6 22:-2 23:3 27:2 28:7 29:1 30:-7 31:3 32:-1 33:0 34:5 35:-1 36:-1 37:1 38:1 39:-2 40:5 41:-8 42:-7 43:-9 44:3 45:2 47:1 48:-4 53:0
dieb 21:51 33:16|died 3:36 5:33 21:21 28:24 33:9 37:29|diefstal 21:68|diejenige 33:30|diekirch 13:65|diem 13:68
dieme 1:27 2:30 3:13 5:32 13:25 16:27 33:-15 37:40 43:29 53:25|dien 12:68|dienblad 33:29|dienden 1:69
dienen 1:21 12:32 17:24 29:52 34:14 40:28 42:25|diens 2:61
dienst 1:9 6:9 20:-3 21:31 23:32 27:20 30:11 33:3 35:12 40:5 45:8 48:8 50:12|dienstag 11:33 20:22 33:19 37:36
dienstauto 33:29|diensten 10:62|dienstgrun 19:58|dienstleister 22:53 53:50|dienstleistung 22:66|dienstleistungen 7:62
dienstplan 20:58|dienstsiegel 51:72|dienstverband 7:65|dienstwohnungen 20:58|dient 3:21 4:42 27:30 40:40
diep 20:44 33:15|diepgang 21:68|diepte 20:57|dier 3:57|dieren 45:66|dies 20:18 27:48 33:2 34:22
diese 3:23 4:28 7:8 17:14 20:14 27:23 31:8 33:-8 34:17 40:-1 51:28|diesel 19:31 33:11 45:37 48:41
dieselbe 3:21 6:32 20:25 33:8 43:31|dieselben 5:67|diesem 3:4 9:18 12:14 14:15 15:20 19:7 20:8 33:6 34:10 40:21 53:12
diesen 3:17 19:9 20:9 23:18 27:11 29:21 33:-2 40:30 43:16|dieser 3:21 7:10 11:28 14:13 17:39 33:0 40:17 47:14
dieses 10:31 17:24 23:24 27:36 33:-14 40:19 50:25|diesmal 7:36 33:16 40:27|diest 34:62|dieu 47:79|dieumerci 20:57
dieze 39:84|diff 43:76|diffamation 40:58|differdange 10:52 27:53|differe 10:34 17:47 19:33 33:0 42:46
differemment 3:59|difference 10:32 19:31 20:24 27:33 33:5|differences 33:32|differenciation 31:67|differend 20:57
differends 34:64|different 11:39 20:23 31:22 33:15 45:32|differente 24:82|differentes 24:60 33:23|differentiate 30:73
differents 3:59|differes 42:78|difficile 3:46 31:54|difficiles 33:32|difficulte 3:0 14:69 20:-3 33:-28
difficultes 14:71|difficulties 14:69|difficulty 14:68 33:-21|diffuse 8:54 13:58 22:48|diffusee 22:76|diffusees 30:77
diffuser 8:46 33:-3 35:43 37:52 52:65|diffuses 7:69
diffuseur 7:30 9:23 14:43 17:21 18:19 22:18 27:21 31:9 40:27 42:20 43:18|diffuseurs 14:71
diffusion 1:20 2:22 20:4 22:44 27:33 30:36 31:26 40:4 43:22|diffusions 22:76|dig 33:12 40:19 44:37 48:36 50:40
digitaal 19:47 24:50 45:39|digital 15:40 17:30 19:34 20:5 23:20 30:19 33:-24 42:19 43:31 53:14|digitale 19:58
digitaler 41:53 43:52|digitaliseert 33:29|digitaliseren 50:73|digitalisering 15:75|digitalisierung 15:71
digitalpramie 15:71|digits 24:77|digue 7:41 21:46 33:18|dijk 18:23 19:11 24:28 33:15 35:23 45:18 48:20 50:24
dijkbreuk 41:70|dijkgraaf 22:71|dijkhuis 33:29|dijkmuur 32:75|dik 33:29|diktiert 33:30|dilan 33:29|diluted 10:64
dilution 10:66|dimanche 12:6 18:10 19:-3 20:9 21:17 22:12 27:-1 31:28 32:16 33:14 45:4 47:12 48:20 49:17 52:20
dimanches 16:34 19:25 20:28 33:-8 36:45 40:18 50:40|dimi 6:55 44:58|diminue 2:32 19:33 20:26 21:42 33:0
diminuent 19:64|dimmen 19:60|dimmer 50:73|dinant 5:21 8:22 13:39 19:9 26:25 29:23 33:-28 40:-2 45:12 51:24 53:50
dinantien 33:32|dine 33:31|dinent 33:32|diner 21:31 30:40 31:38 33:-11 37:45 48:47|ding 33:22 45:41|dinge 33:23 45:39
dingen 13:44 19:33 33:15|dinghy 20:59|dingle 22:71|dingt 20:57|dining 33:30|dinner 33:25 48:44|dino 33:30
dinosaure 47:79|dinsdag 11:33 26:34 31:22 33:7 35:30 47:43|dipl 30:66|diplom 13:65|diploma 13:69
diplome 13:50 20:36 30:55|diplomfilm 13:65|dips 30:73|dir 5:24 13:20 16:25 22:53 33:-15 34:17 40:-2 43:28 53:11
dira 3:28 33:21 40:26|dirai 3:46 20:44|dire 3:22 6:9 12:16 19:-3 20:8 21:23 28:15 33:15 38:15 40:8 47:22
direct 2:14 7:11 19:41 20:19 31:9 33:-14 40:0 43:20 51:29 52:41|directe 17:65 19:51|directed 13:52 20:17 37:38 43:48
directement 2:41 9:60 14:50|directeur 4:21 6:23 12:24 14:7 16:27 23:45 27:13 29:18 33:9 44:13
directie 23:37 27:30 33:14 51:44|directieverdieping 33:29|directing 13:68
direction 2:-8 7:9 10:-6 13:-1 16:28 19:15 23:15 24:28 27:24 33:-11 35:6 40:-5 41:47 43:3 45:-1 50:7 51:11
directions 20:45 45:55|directly 2:64|directoire 29:83
director 1:12 2:-12 3:-12 7:-3 8:12 9:19 10:18 12:9 13:18 14:17 15:2 16:23 18:8 19:17 20:-5 22:-4 27:0 29:6 31:0 33:-34 34:-13 37:10 38:1 39:10 40:-5 41:17 43:23 53:-1
directors 7:24 8:55 13:14 14:26 29:41 30:19 35:22 36:23 41:29
directrice 1:11 7:22 12:36 13:10 16:23 20:13 21:11 23:44 27:16 29:20 33:-31 34:2 45:20 53:9
directs 13:43 14:44 20:34 51:50|direktion 7:41 27:52|direktor 6:52 28:55|direktorin 33:30
dirige 7:27 10:24 19:22 27:24 33:19|dirigeants 14:71|dirigee 40:58|dirigeert 20:57|dirigent 20:57
dirigente 20:44 33:15|diriger 19:64|diriges 19:64|dirimierungsrecht 10:62|dirk 7:45 12:48 13:41 27:25|dirons 45:71
diront 19:51 33:18|dis 47:79|disagree 33:30|disait 3:46 20:15 33:-8 47:51|disant 33:32|disappear 19:60
disappearance 33:30|disappointed 33:30|disbursements 26:78|disc 33:30|discard 11:75|discharge 35:63 51:65
discharged 35:76|discipline 45:71|disclose 34:49 35:63|disclosure 35:76|discokugel 33:30|discomfort 30:60 40:41
discord 31:64|discount 41:72|discours 20:36 21:51 48:54|discover 20:59|discovered 33:30|discovers 28:44 33:26
discovery 33:30|discrepancy 33:30|discret 20:57|discretion 33:32|discuss 27:56 33:9|discussed 27:64|discussies 6:69
discussion 17:29 30:25 31:35 37:36 42:51 43:43 49:34|discussions 43:69|discute 27:53 40:44|discutee 27:66
discuter 29:61 33:10 48:54|discutons 20:57|disease 33:30|disent 6:31 18:31 20:12 30:44 33:7 45:44|disgraced 33:30
disliking 3:58|dison 8:30 13:20 18:33 26:47 30:25 33:-19 53:47|disons 14:58 34:37 40:31
disparait 20:22 21:38 33:10 48:54|disparaitra 19:64|disparaitre 3:28 20:26 33:21|disparition 3:46 50:66
disparu 20:13 21:29 28:38 33:18 45:27 48:31|dispatch 20:59|dispatcher 3:35 33:8 45:47|dispensable 30:77|dispense 23:77
disperse 33:32|dispersion 18:57 20:48|display 35:76|dispo 17:79|disponent 6:66|disponibilite 27:66
disponible 0:65 30:44 34:31 52:53|disponibles 0:80 33:-6|disposal 10:51 12:56
dispose 2:41 4:37 7:20 10:27 20:9 34:33 35:30|disposed 27:64|disposee 27:66|disposees 27:66|disposent 30:77
disposes 7:42 27:60|disposez 23:77|dispositif 9:30 19:33 20:49 44:26|dispositifs 31:67
disposition 2:19 12:42 27:47 30:21 31:11 35:22 40:2 50:24 53:16|dispositions 2:63|disposons 40:58|disputaient 3:59
dispute 3:5 5:26 20:12 21:18 31:13 33:10 44:23 48:50|disputed 20:59|disputent 33:30 48:31|disputer 33:32|disputes 2:64
disputions 40:58|disque 33:32|disques 16:60 36:71|disregard 11:75|dissens 10:62|dissolution 8:81|dissolve 49:78
distance 3:38 19:44 20:29|distants 19:64|distinct 2:45 10:34 34:33 46:53|distincte 2:49 34:51|distinctiveness 30:73
distingue 24:82|distinguee 12:59 23:64|distinguees 12:51 23:64 27:31|distinguent 20:57|distingues 12:73
distinguons 31:67|distribue 7:35 12:39 33:17 40:24|distribuees 33:32|distribuer 2:23 20:17 27:39 30:37 33:4 40:18
distribuerons 27:66|distribusjon 27:64|distribute 2:42 27:56
distributeur 7:-5 9:25 12:8 14:-2 17:5 27:2 31:24 32:9 33:-22 35:4 40:26 42:58 48:11|distributeurs 7:41 30:50 40:44
distributie 2:28 7:32 27:40 31:30 42:40|distributiekosten 10:62|distributing 27:64
distribution 1:18 2:8 6:21 7:23 8:19 16:7 19:-2 27:45 31:6 33:-35 38:27 42:33 52:22
distributor 1:10 12:14 13:13 21:16 31:21 40:28 42:58|disturbs 33:30|disuse 20:59|disused 19:60
dit 1:-8 2:-17 3:18 4:7 6:1 8:-1 9:9 11:4 12:2 15:4 17:0 18:-6 20:1 21:3 27:9 31:-12 33:14 34:-4 37:1 38:6 40:4 41:-6 43:-9 44:-7 47:16 48:-10 51:7 52:2
ditch 33:16 48:59|dite 19:37 20:44 33:4|dites 12:59 17:52 33:4|ditmaal 33:29|dits 31:67|ditto 33:30|div 53:72
diva 6:63 33:18|diver 24:56 26:57 50:55|divergent 10:66|divers 0:35 3:0 9:22 13:24 16:33 35:30 41:58 48:16 50:25 53:12
diverse 41:56 53:54|diversen 53:66|diversion 20:59|diversiteitsplan 1:69|dives 50:77|divided 2:64|dividend 35:76
divides 33:30|divine 3:32 33:18 48:48|divise 33:32|diviser 33:32|division 3:28 8:63 33:0 34:33|divorce 6:52 28:59 33:6
divorced 33:30|divorces 6:48 20:53|divulguer 35:78
dix 2:5 3:-3 7:6 8:1 12:0 13:9 14:-9 18:-4 19:1 20:6 21:1 22:3 23:-3 27:-2 28:2 30:4 31:12 32:2 33:5 34:9 35:5 36:12 37:6 38:10 40:5 43:-5 44:-3 45:4 47:-2 49:3 53:9
dixieme 20:57|dizaine 13:58 40:44|dizaines 33:32|djamel 12:28 13:27 16:29 19:20 33:-13 36:40 39:40 40:13 43:31 53:27
dk 7:37 22:41 31:50|dl 12:54 22:62|dm 10:64
do 1:10 3:23 6:-1 7:11 12:4 14:4 18:-1 19:-4 20:10 22:-1 27:-1 29:12 31:2 33:6 35:5 37:7 39:7 40:9 44:8 45:-4 47:1 52:8
dobbel6 39:76|dobberen 33:29|dobrescu 6:57 33:22
doc 5:25 10:10 13:2 17:9 20:9 22:62 23:12 29:13 33:-38 36:16 40:-1 42:8 43:6|doceert 13:70|docent 6:48 13:49 30:49
doch 6:32 19:24 28:35 33:8 48:31|docherty 33:30
dochter 3:9 6:19 7:1 19:-3 20:3 21:4 28:11 30:7 33:16 35:8 37:14 44:8 45:3 48:12|dochterlijn 40:55
dochters 31:42 33:7 48:47|dock 22:58 33:16|docker 6:72|docnotes 38:76|docquier 5:47 33:21 34:33
docs 2:22 7:25 10:22 12:27 14:27 26:36 34:21 43:27 50:35|docteur 20:11 33:22 34:18 47:33 48:30
doctor 16:52 18:38 33:-13 40:19 44:41 53:32|doctoring 18:77|docu 7:19 17:26 20:24 22:49 28:28 31:17 40:9 43:24
document 3:11 4:32 9:42 12:30 20:-6 25:22 27:8 33:-3 45:27 48:16 51:43
documentaire 1:24 2:5 7:13 10:-10 12:10 13:15 16:-7 17:10 19:-6 20:29 22:30 23:5 27:-2 30:8 31:5 33:-38 34:-1 37:6 38:4 39:3 40:1 42:12 43:14 44:-3 45:-9
documentaireprogramma 7:65|documentaires 7:57 13:31 22:11 27:2 31:21 38:18 40:12|documentaliste 16:73
documentaries 7:58 20:14 40:28|documentariste 3:46 19:51
documentary 1:14 2:6 7:27 9:11 12:4 13:3 19:-5 20:40 22:28 23:9 27:-1 30:8 31:-1 37:15 43:4 44:8 53:3
documentation 2:28 16:65 34:29|documented 10:64|documenten 33:29|documents 1:44 5:32 9:48 11:25 12:36 14:12 27:7 29:37
docupubliek 31:63|docx 11:82|dode 6:19 21:41 33:21|doden 28:41 33:25|doe 3:36 33:7 37:56|doedelzak 33:20 41:51
doek 10:33 19:30 20:37 39:47|doeken 31:63|doel 6:43 8:42 10:36 20:11 22:19 31:18 35:26|doelgroep 31:60 45:29
doelpubliek 31:42 36:68|doelstelling 31:63|doemen 33:29
doen 1:4 3:16 12:3 18:7 19:19 20:6 27:-1 33:10 40:18 44:7 45:1 53:10
does 2:-2 3:10 6:-1 10:-9 13:-5 19:10 20:3 21:-2 23:1 27:-2 28:9 29:4 32:4 33:17 34:-3 40:-5 44:0 45:-5 47:0 48:7 51:6
doesn 3:-5 12:6 14:6 18:9 19:8 20:13 28:12 33:14 34:0 36:25 44:27 48:20 53:5
doet 2:3 3:-7 6:4 10:7 12:4 13:6 20:-7 28:10 31:14 33:17 35:14 40:0 43:6 51:13 53:1
dog 6:23 7:18 13:32 22:23 33:16 48:24 50:28|dogs 20:20 26:39 33:-9 35:58 50:47|doha 33:32|dohlen 35:70|dohmen 33:29
doigt 3:11 24:34 32:35 33:26|doigts 6:31 17:33 19:19 20:12 24:36 33:19|doing 19:26 22:25 33:19 36:31 43:23
dois 14:50 20:36 33:10|doit 1:4 3:19 14:29 19:22 20:5 21:3 26:26 27:7 28:36 33:6 40:6 44:8|doivent 20:57
dok 2:19 5:24 8:33 10:13 20:21 22:50 50:30|dokter 6:21 16:20 20:9 21:20 33:17 41:23 44:24|dokters 12:54 20:44
doktor 33:30|dokufassung 20:58|dokumentar 1:25 4:31 8:30 10:22 14:25 29:30 34:20 43:25 51:31
dokumentarfilm 1:36 7:15 13:18 19:11 20:11 22:45 30:19 43:18|dokumentarfilme 7:59 13:29|dokumentarfilmen 8:70
dokumentarfilmfestival 31:62|dokumentarfilmregie 13:65|dokumentarfilms 20:58|dokumentarischen 20:58
dokumentarisches 20:58|dokumentarreihe 45:64|dol 33:29|dollar 40:55|dollars 31:55 34:46|dolly 19:60|dolmetscher 6:66
dolores 6:63 33:18|dom 10:66|domaine 2:32 5:60 40:26 53:40|dombrowe 2:30 12:24 13:25 22:26 34:21 37:32 38:29 43:25
dome 13:37 22:40 38:45 40:24 43:38|domes 22:71|domestiques 28:69 33:18|domicile 13:48 22:36 28:43 33:5 53:32
domiciled 20:59|domiciliation 3:34 4:76|domicilie 2:63|domiciliee 2:45 14:40 34:46|domiciliees 53:72|domicilies 53:72
domine 20:57|dominic 27:64|dommage 20:57|dompteur 33:32
don 2:-1 3:24 7:2 12:4 19:6 20:11 21:7 27:9 31:0 33:3 34:8 40:12 44:23 47:8 53:3|dona 33:30|donau 31:63
donc 3:1 6:25 11:13 12:21 15:24 17:9 18:7 19:6 20:25 21:4 33:10 38:13 40:-1 45:2 53:2|donderdag 20:32 33:23
donderdagavond 31:63
done 2:1 3:-5 7:4 10:2 14:17 17:11 18:20 19:9 20:12 22:19 23:12 27:2 30:11 33:4 34:1 40:3 43:7 53:6
donker 3:9 6:18 18:13 19:12 20:9 24:18 28:16 30:11 33:4 34:3 36:18 37:19 40:-3 43:12 44:13 47:21|donkerder 3:57
donnait 33:32|donnant 3:59|donne 2:-8 3:5 5:7 13:11 20:8 21:12 29:49 30:6 33:12 34:10 35:7 39:13 40:-3 42:6 44:6
donnee 0:51 2:45 8:50 33:0|donnees 1:23 2:13 8:61 14:34 16:23 40:8 46:53|donnent 0:48 3:24 10:31 33:10 45:36
donner 3:17 20:15 27:24 33:2 40:15 44:56|donnerait 3:59|donnerstag 20:45 33:16|donnerstags 35:70|donnez 34:64
dont 0:9 2:14 3:5 6:-3 7:10 8:1 9:1 10:14 13:10 17:-1 19:-7 20:14 22:4 23:-3 27:-14 28:11 31:-13 33:-2 34:3 40:16 41:11 42:4 43:-5 45:-9 47:7 53:16
dony 8:56 25:61 29:67|dood 3:23 6:22 20:11 21:33 27:17 33:12|doodgeschreven 3:57|doodgraver 33:15 48:55
dooft 33:21 48:46
door 0:-1 1:6 2:3 3:-2 4:1 6:-8 7:4 8:-1 9:-3 10:11 11:2 14:2 15:9 16:-1 19:-1 20:1 21:4 22:-6 24:4 25:2 26:-1 27:-13 29:10 30:4 31:-2 32:-2 33:8 34:-11 35:0 39:0 40:-10 43:1 44:13 45:1 47:-1 48:-3 49:6 53:2
doordrukken 16:68|doorgaan 33:-5 34:27 44:64|doorgaans 7:65|doorgaat 33:29|doorgangen 50:73|doorgebracht 33:29
doorgegeven 3:43 33:15|doorgeknipt 20:57|doorgereden 33:29|doorgestoken 33:29|doorgestuurd 44:72|doorgevaren 33:29
doorheeft 3:57|doorheen 20:57|doorkomen 6:69|doorliet 28:74|doorloop 33:21 48:47|doorloopt 33:29|doorlopende 45:66
doormidden 33:29
doornik 2:6 3:-5 4:15 7:13 8:14 10:17 12:22 14:18 16:6 17:10 18:19 23:8 30:8 33:-33 34:0 40:3 41:8 43:8 50:11 53:34
doornikse 4:64 33:15|doorreis 33:29|doorrekening 26:76|doorrijden 33:29|doors 19:23 21:22 33:19 48:35 49:28
doorsnede 24:76|doos 24:35 33:18 48:27 49:45|doosje 33:25 48:35|dop 6:72|dopjes 21:68|doppelforderung 14:52 17:55
doppelt 3:34 11:48 21:43|dordrecht 7:29 10:26 12:32 18:35 34:35 43:34|dore 19:64|dorf 21:23 28:27 33:22 45:11 53:11
dorfer 31:62|dorfplatz 33:30|dorfs 28:68|dorgan 6:52 33:21|dormaient 47:79|dormantes 22:62 39:70|dorment 33:32
dormi 21:51 33:23|dormir 3:32 21:46 33:4 36:58|dormirons 53:72|dorothea 16:40 20:38 33:14
dorp 19:9 20:3 21:16 28:13 33:17 40:9 41:9 42:11 45:12 53:14|dorpelingen 19:60|dorpen 3:23 31:50 33:-5 53:32
dorpsatelier 16:49 18:62|dorpscafes 31:63|dorpsgrappen 44:72|dorpsplein 45:66|dorpsroman 45:66|dorpsschool 33:29
dors 3:59|dort 3:16 6:0 7:-1 13:-3 20:15 21:8 22:-1 32:8 33:19 39:6 40:5 49:6 53:0|dortigen 13:65
dortoir 19:29 20:22 33:10 49:49 50:45|dory 33:8 34:57|dos 6:25 19:1 20:-6 21:10 24:55 26:22 32:20 33:12 37:35 49:32
dose 33:30|dosiert 44:67|dosimeter 16:66|dosis 30:66|dossard 3:59
dossier 1:18 2:5 3:-7 4:2 9:29 10:-16 11:8 12:29 14:19 16:4 17:9 18:31 19:-12 20:-13 21:-6 23:26 24:1 25:5 27:9 29:11 31:11 32:1 33:-28 34:-8 35:-4 38:6 40:-5 44:8 45:-8 48:1 50:-3 53:-11
dossiernr 1:69|dossiernummer 1:61 23:49|dossiers 1:27 2:10 3:15 10:12 11:28 18:29 20:27 27:36 34:11|dossin 45:66
dossinstraat 43:70|dossogne 6:57 33:23|dot 33:16 49:64|dote 33:32|dotes 30:77|dothey 1:45 8:55 14:35 29:51
dotted 24:77|douairiere 33:32|douane 19:24 21:46 30:37 45:48 48:36
douanier 2:18 6:35 10:20 33:4 34:19 41:31 42:32 47:33|douaniere 6:55 33:10 45:49
double 2:-3 12:6 13:18 14:19 19:2 20:-9 21:24 22:9 26:18 31:14 33:3 34:-2 35:11 40:24 44:14 47:12|doublee 31:67
doubler 33:10 34:43 40:36|doubles 41:72|doublure 33:10 40:36 41:55|doubt 33:16 48:59|doubts 33:30
douce 13:40 19:20 22:44 31:23 33:0 39:53|doucement 33:32|douceur 3:59|douchet 27:66|doudou 5:78|doudous 33:32
doug 6:72|dour 18:63 40:44|doute 19:64|douter 44:78|doux 3:20 33:5 38:46 40:19 45:32 50:40|douzaine 13:58 33:18
douze 3:7 7:-1 18:7 19:17 20:13 22:6 23:8 24:12 27:-4 28:13 30:7 31:8 33:1 34:25 35:8 40:8 45:24|douzieme 21:59 33:18
dove 6:49 28:55 33:8|doven 33:29|dover 21:72
down 3:12 5:0 11:12 12:-3 19:8 20:-5 21:12 23:2 27:6 32:6 33:18 35:4 47:10 48:9 49:20|download 39:79|downloaded 38:76
downloads 13:54 21:58|doyen 6:57 33:22|doyenne 33:32|dozen 13:27 20:31 27:25 33:10 45:27|dozijn 13:70|dp1 39:71
dpi 24:77|dpia 16:70|dr 6:27 7:8 10:8 12:10 15:16 24:15 27:32 33:11 40:-4 44:11 45:6|draad 20:36 21:46 33:7
draagt 2:39 6:20 10:3 17:13 19:1 20:9 33:-2 34:3 40:19 48:9|draai 12:34 19:47 33:-5 37:43
draaidag 10:33 14:17 18:30 19:7 30:17 34:20 40:37|draaidagen 1:16 40:21 41:41 43:17 50:39 53:44|draaide 21:54 33:15
draaiden 40:55|draaidossier 2:61|draaien 2:13 14:7 16:5 19:31 20:15 27:0 33:-35 35:8 40:27 41:16 42:9 45:3 48:5 53:23
draaiende 33:29|draaifase 10:62|draaiperiode 20:44 41:57|draaiplan 16:68|draait 20:3 27:9 33:22 45:12 48:30
draaitaal 1:56 43:57
draft 1:-2 2:33 3:13 5:7 9:15 10:3 12:-2 16:10 18:33 23:9 27:16 31:-12 36:8 37:10 40:13 42:-3 43:21 44:21 48:-4
drafts 2:36 3:0 5:26 10:18 16:50 34:6 40:16|dragen 2:30 17:41 20:39 40:24|dragon 13:25 19:18 33:12 34:30 36:35 40:12
dragons 3:58|draguet 2:26 5:51 16:36 33:-6 43:39 53:34|draht 33:16 50:55|drai 9:62 27:51|drained 28:61 33:16
drains 16:56 19:47|drama 1:10 7:25 13:17 20:-3 22:8 23:10 27:27 28:13 30:9 31:18 35:14 40:-6 43:45 45:5
dramareeks 45:66|dramaserie 13:45 43:46 45:44|dramatique 2:33 20:27 34:44 40:28|dramatische 20:57
dramaturg 3:17 16:42 18:31 40:14 44:34 53:41|dramaturge 3:24 13:32 16:45 18:39 44:33 53:27
dramaturgie 2:11 16:55 18:29 44:28 45:14 53:13|dramaturgierunde 18:68|dramaturgin 18:29 40:15 44:28 53:54
dramaturgique 5:43 16:60 40:23 44:43|dramaturgisch 2:42 44:47 53:44|dramaturgische 16:56 40:23 48:34
dramaturgisches 33:16 44:54|dramaturgy 13:54 16:56|drame 3:32 6:49 43:62|dramedies 30:73|dramedy 43:65
drank 30:57 33:15|drankje 33:29|drankverkoop 0:76|drap 19:33 20:26 32:52 33:13|drapeau 20:44 24:68
drapeaux 24:60 33:23|draps 21:51 33:10 48:54|drauf 3:55|draulans 33:32|draussen 19:19 20:20 33:20 45:25
draw 3:26 19:29 23:43 33:-1 40:24|drawdown 40:55|drawer 13:32 20:22 22:35 33:-6 38:40 39:53
drawing 24:43 30:43 33:14 34:33|drawings 24:64 49:51 50:50|drawn 3:22 10:16 24:59 27:16 33:-6 40:7 51:31|draws 33:30
dray 6:72|dread 45:68|dreadful 33:30|dream 31:64|dreams 20:59|drechtsteden 33:29
dreh 3:12 9:25 10:19 14:22 18:36 40:10 53:43|dreharbeiten 14:48 20:28 27:43|drehbeginn 10:26 18:54 20:11 40:17 43:29
drehbetrieb 50:69|drehbuch 1:20 2:22 3:-8 5:25 10:7 12:9 13:2 16:29 17:5 18:12 27:15 34:-2 38:6 40:11 43:23 44:4 53:0
drehbuchauftrag 2:61|drehbucher 2:17 5:35 16:34 34:36 40:9 43:33|drehbuchern 2:61|drehbuchfassung 2:48 3:29 40:27
drehbuchfassungen 34:61|drehbuchforderung 23:67|drehbuchphase 3:55|drehbuchs 2:48 23:33 27:39|drehbuchstipendium 13:65
drehbuchvertrag 1:29 2:50 9:32 26:35|drehbuchwerkstatt 13:65|drehbuchwettbewerb 13:52 17:55|drehe 19:52 20:20 29:32
drehen 2:4 14:8 18:11 19:32 20:26 27:13 30:9 33:-18 35:12 40:21 53:15|drehfassung 2:48 18:54|drehfertiges 2:61
drehgenehmigung 40:53|drehort 50:55 53:50|drehorte 43:65|drehplan 2:21 16:55 18:39 19:17|drehplatzen 7:62
drehreif 44:67|drehreife 10:41 16:45 18:47|drehschluss 2:61|drehsprachen 43:65|drehstart 18:68
dreht 19:19 21:15 33:19 35:19 44:17 49:32|drehtag 10:36 18:23 19:13 30:21 34:40 40:20
drehtage 16:35 18:19 40:5 41:49 43:16 50:31 53:14|drehtagen 41:36 53:59|drehung 24:70|drehzeit 7:32 20:41 43:48
drei 2:5 3:-3 5:-3 6:-4 7:17 9:7 10:4 12:-6 13:-5 15:20 16:-4 18:-2 19:-4 20:9 21:9 22:-4 23:-3 24:9 27:-5 28:7 30:5 31:1 32:6 33:-3 35:0 36:2 37:2 39:1 40:9 42:-2 44:2 45:1 47:-4 48:-5 50:-1 51:6 52:3
dreien 30:66|dreier 30:53 40:40|dreifach 32:71|dreifache 31:62|dreigt 33:21 44:51|dreihundert 33:30
dreilanderblick 22:66|dreimal 20:28 21:34 31:32 33:-1 44:37
dreissig 3:1 6:12 7:9 20:22 23:13 26:28 28:15 33:8 40:0 45:10 50:15 53:9|dreiundsiebzig 33:30|dreiundzwanzig 33:30
dreiundzwanzigsten 33:30|dreizehn 33:30|dreizehnte 21:51 48:51|dreizehnter 33:30|drempel 15:61 47:59|drempels 46:77
drenthe 33:29|dress 33:24 47:34 48:33|dresse 33:32|dressed 19:60|dresser 33:32|dresseur 41:77|dressing 41:72
drew 3:36 30:52 33:9
drie 2:7 3:6 6:-8 7:13 9:6 10:-7 13:11 15:19 16:2 18:8 19:1 20:7 21:1 22:-6 23:-2 24:13 27:-9 28:10 30:1 31:-4 32:3 33:-4 35:2 36:-1 38:-2 40:11 41:-7 44:8 45:-1 47:-1 48:4 49:3 50:-4 51:4 53:-7
driebebb 4:77|dried 33:30|drieennegentig 33:29|drieentachtig 20:57|drieentwintig 33:29|driehonderd 33:25 45:33
drieland 47:72|drielandenbank 4:77|drielandenpunt 27:37 28:48 40:28 45:39
dries 2:27 3:14 6:26 7:25 14:28 20:22 33:-7 36:30|driespraak 26:76|drietal 33:29|drift 22:58 33:16|drifting 33:30
drijft 21:54 40:42|drijven 33:29|drin 47:66|dringend 33:30|dringlichkeit 40:53|dringt 33:30|drink 33:29|drinkbus 33:29
drinken 33:29|drinking 33:30|drinks 6:58 33:16|drinkt 33:29|drinkwater 33:29|drinnen 33:22 45:43|drip 33:30
dripping 19:60|dritt 7:62|dritte 2:26 5:16 10:11 18:28 27:9 33:-4 35:19 40:18 44:16 48:14 53:12
drittel 2:29 7:18 20:14 23:23 30:22 33:-3 44:35 53:19|dritten 3:31 5:19 7:14 20:11 23:19 27:13 33:6 45:16
drittens 40:53|dritter 5:48 33:3 42:29 47:27 48:26|drittes 48:65|drive 21:45 33:24|driven 33:30
driver 3:6 6:21 20:8 21:20 28:23 33:19 45:17 48:21|drivers 33:9 35:55 53:47|drives 6:41 13:24 20:15 33:16 45:25
driveway 45:68|driving 33:30|droeg 5:58 33:15|droge 19:33 33:15 44:45|drogeriemarkt 20:58|droguerie 7:69|drohung 33:30
droit 2:25 3:-4 4:22 5:6 6:7 10:21 13:2 14:1 15:13 16:1 19:-6 20:-6 24:3 27:7 29:13 31:-11 33:-13 34:35 35:-1 39:5 45:10 47:15 49:5 51:5
droite 19:18 20:11 33:12 49:68|droitiers 21:73
droits 1:-5 2:36 5:42 9:-3 10:11 16:12 27:-7 31:-11 34:31 40:6 41:40 43:-9 47:13 50:-5 51:-1|droixhe 33:16 53:55
drole 3:28 6:32 20:13 27:9 33:-6 36:28 38:48 40:1 45:26|drolerie 3:59|droles 3:59|dromen 33:29
drone 19:40 20:15 32:32 39:39 45:33 49:34 50:31|drones 19:36 20:33 41:56|drong 19:60
droog 13:31 19:21 33:-11 38:35 45:53|droom 3:49 20:36|droomfase 20:57|drop 30:41 31:33 33:20|dropped 11:75
drops 21:46 33:24|drove 33:30|drown 47:73|drowned 24:77|drowning 19:39 33:9 40:34|drowns 38:76|druart 26:85
druben 33:22 48:44|drucke 3:55|drucken 33:30|druckt 21:43 33:22|drug 33:30|drugskartel 3:57|druiven 21:42 33:4 48:53
druk 33:11 34:21 45:26 47:52|drukken 19:39 21:46 37:56|drukletters 1:69|drukt 20:30 33:2 48:55|drukwerk 16:68
drunk 33:30|dry 18:24 19:12 20:11 33:7 44:25 45:50|dryer 33:30|drying 33:30|dryness 3:58|dsh 14:71
dt 10:44 41:44 42:45
du 0:3 1:9 2:-4 3:-12 4:10 5:13 6:-3 7:-1 8:10 9:5 10:4 11:-1 12:0 13:6 14:2 15:2 16:-1 17:7 18:4 19:-4 20:-8 21:-9 22:6 23:11 25:2 26:6 27:5 29:4 30:2 31:2 32:-1 33:-9 34:2 35:7 38:9 39:-2 40:-1 41:-2 42:8 43:3 44:-2 45:-13 46:6 47:4 48:-5 50:-2 51:5 52:0 53:3
duane 8:77|dub 43:69|dubbed 40:55|dubbel 40:55|dubbele 14:49 21:46 31:42|dubbelgangster 40:55|dubbing 40:55
dublin 3:13 8:33 18:27 19:16 20:27 26:51 38:32 47:28|dubois 20:32 34:49 43:50|dubuisson 33:32|ducasse 43:70
duche 10:66|duchy 7:53 25:67|due 0:38 2:7 12:12 14:21 17:16 26:62 40:9 51:43|dues 2:41 51:76|duffel 13:70
dufrasne 0:61 33:12|dug 44:73|duidelijk 33:29|duidelijker 27:63|duiden 10:62|duif 39:76|duikers 41:70|duill 22:71
duim 33:29|duimen 33:29|duinpan 10:54 17:50 42:49|duisburg 13:65|duisternis 32:75
duits 1:28 16:26 19:31 20:16 27:22 33:-13 43:41|duitse 12:18 17:22 31:13 33:-2 40:30 42:52|duitsers 33:23 44:45
duitsgezinde 33:29|duitsland 18:24 20:10 31:49 33:-6 42:43|duiven 21:54 33:15|duivenmelker 7:31 13:36 22:50 39:55
duiventil 22:71|duizend 22:42 33:18 41:41|dull 3:58|dullaert 44:72|dumb 33:30|dument 14:50 23:56 34:43|dumon 1:61 4:65
dumonceau 7:31 10:28 13:34 19:27 22:38 27:28 38:45|dumont 33:26 35:47|dumortier 1:35 7:32 14:35 15:43 27:30 40:21
dumoulin 3:26 6:38 21:37 33:-2 45:35|dun 33:29|dune 33:32|dunes 22:54 31:46 33:10|dunkel 3:21 21:31 33:16 41:33
dunkelflaute 3:55|dunkelkammerrot 32:71|dunkeln 33:30|dunkler 33:30|dunlin 5:45 7:37 37:40 39:54 52:41|dunn 33:30
dunnen 33:30|dunstan 19:27 33:26|duo 40:58|duplicate 2:64|dupriez 33:30|dupuich 14:69|dupuis 2:41 5:57 13:50
dur 24:55 33:18 47:52|durable 4:72 53:58|durant 15:37 20:11 27:51 33:-15 34:39|duration 2:54 8:46 34:32
durbuy 4:37 7:24 12:27 13:21 14:27 18:30 22:25 40:13 43:27 53:26
durch 0:9 2:12 4:9 6:3 8:8 10:8 11:6 12:2 14:3 19:9 20:9 24:8 27:6 28:6 29:8 30:11 31:-1 33:2 34:16 37:9 44:4 50:6 53:8
durcheinander 40:53|durchgang 3:55|durchgehend 49:71|durchgehender 45:64|durchgestrichenen 33:30|durchlasst 33:30
durchs 45:50 49:57|durchschlag 32:71|durchschneiden 33:30|durchschnittlich 0:58 30:53|durchschnittsalter 30:66
dure 2:6 3:3 19:8 20:26 33:18 34:8 40:10
duree 1:31 2:33 5:19 7:-7 8:5 10:6 20:14 22:9 27:0 29:7 30:1 34:12 35:18 38:7 40:-18 43:35 45:-5 48:0 49:24 51:8 52:20
durees 5:57 39:62 43:54|duren 13:32 30:33 33:21|durent 20:57|durer 20:36 31:46 33:10|durera 20:57|duretes 24:82
durfde 33:29|durfe 12:64|durfen 19:32 20:45 34:34|durft 19:7 21:26 27:13 33:17 38:33 40:2 47:19|durfte 27:27 33:26
durften 33:30|durham 13:68|during 15:23 20:15 27:21 33:-14 34:49 35:21 53:25|dury 44:54 53:50
dus 2:-5 3:20 11:15 12:9 17:13 19:11 20:19 27:4 33:-6 38:15 40:18 46:28 52:18 53:7|duscht 21:65|dusk 33:16 45:42 48:45
dusseldorf 27:60|dust 19:29 30:42 32:46 33:12|dutch 6:24 10:16 12:21 13:32 19:12 32:29 40:27 43:41|duty 31:64
dutzend 13:65|duur 2:41 10:22 19:8 22:19 34:28 40:3 43:30 52:25|duurt 2:12 19:23 32:27 33:18 40:7 44:23
duurzaamheidslabel 7:65|duw 27:63|duwen 33:23 48:43|duwt 33:29|dvd 38:62 39:68|dwell 21:50 33:9 48:51|dwg 24:77
dwindles 33:30|dwingt 3:57|dye 50:77|dying 19:34 28:48 33:16|dyle 38:83|dympna 6:28 33:23 36:34 48:29
e 0:3 1:22 2:-13 3:-15 5:27 8:4 9:21 10:14 12:16 13:-2 14:11 16:27 17:13 22:22 24:10 25:14 31:-5 33:-42 34:1 37:5 40:-17 41:23 43:5 44:12 47:5 48:4 49:12 53:-5
e1 9:50 16:47 21:28 39:38 49:43|e2 9:50 12:27 16:47 21:28 49:43|e3 16:44 21:37 39:48 49:53|e314 33:29|e4 21:49 49:64
e411 45:71|e42 45:67|e5 21:49 49:64|e6 21:49 49:64|e7 21:49 49:64|e8 21:73
each 2:11 3:-5 6:2 7:-4 10:8 15:1 17:-4 19:-5 20:16 21:-5 24:18 28:5 29:0 30:-3 31:3 33:8 34:8 35:0 36:1 40:-4 42:-3 43:-7 45:28 53:-8
eamon 34:42 37:58 47:52|ean 25:81|ear 3:14 13:25 19:17 33:7 38:33 39:32 44:30 49:35
earlier 5:25 10:17 11:41 18:25 33:-4 39:52 44:26 45:22|early 3:16 18:30 19:31 21:30 30:31 33:-12 40:26|earn 40:55
earned 44:73|earnings 0:78|earns 3:58|ears 33:30|earshot 50:77|earth 32:64 33:16|easier 33:30|easily 3:36 33:22
easy 19:34 20:32 33:16|eat 33:16 53:55|eaten 21:50 33:22|eating 33:22 41:50|eats 21:45 33:16 48:45
eau 1:-4 3:-3 5:1 13:-6 16:-4 18:-1 19:11 20:10 21:10 22:7 24:11 27:-11 31:4 32:14 33:16 35:0 41:-1 44:0 45:7 48:7 49:22 52:9 53:-6
eaux 1:21 2:11 10:14 20:5 22:23 23:25 33:3 35:26 39:42 40:6 42:26 43:23|eave 13:70|eb 39:74|ebauche 3:59
ebbe 22:41 38:45 39:56|eben 33:30|ebene 20:58|ebenfalls 40:53|ebenso 19:22 20:22 27:24 33:-7 40:29 46:34
eblouissement 48:62 49:70|ebullition 20:57|ecart 20:32 30:57 33:6|ecarte 1:40 33:28|eccentric 33:30
echange 33:27 34:33|echangeant 40:58|echangent 48:76|echanges 33:18 34:51|echantillon 9:44 12:35 30:70
echantillons 20:57|echappe 3:46 33:18|echappent 53:72|echapper 33:32|echarde 3:59|echarpe 20:18 33:26 48:36
echassiers 13:72|echeance 5:46 18:24 26:66 33:-21 34:41|echeances 2:32 5:60 16:42 40:26|echeancier 9:60 18:69
echeant 18:77|echelle 19:30 20:3 24:48 33:19 48:22|echelonnement 48:76|echeveau 33:32|echevin 20:36 33:23
echevinat 27:66|echevine 17:79|echo 22:44 30:37 38:66|echoes 38:76|echoppe 33:32|echos 19:37 38:77|echoue 33:32
echt 1:13 3:1 15:19 19:40 20:20 30:14 31:8 32:21 33:-11 36:29|echte 18:27 19:31 27:8 31:19 33:1 40:23 43:15 45:11
echtem 19:58|echten 19:50 52:52|echter 19:58|echtes 33:30|echtgenote 46:77|echtzeit 19:58|echu 16:60 51:70
echue 14:58 51:70|echues 2:49 51:70|eckdaten 12:57 43:44|eckpunkte 9:55 10:49|eclabousser 33:32|eclairage 41:63 53:58
eclaire 19:43 33:23|eclairee 33:32|eclairent 33:32|eclairerons 19:64|eclaires 19:64|eclate 33:32
ecluse 3:23 20:21 40:32 45:54|ecluses 3:32 33:4 36:58 53:44|eclusier 3:59|eclusiere 18:55 33:10 39:62|eclusieres 13:72
eclusiers 20:38 45:62|eco 7:55 42:64
ecole 3:-11 6:7 7:-1 13:32 19:-6 20:14 21:14 24:12 26:15 27:19 33:5 39:14 40:-12 44:8 45:12 48:23 53:23
ecoles 16:23 30:26 31:54 33:-19 36:34 40:7 53:34|ecolier 20:38 33:22|econome 33:32|economic 14:69
economie 13:42 15:54 23:35 36:42 40:36|economique 1:39 9:34 12:25 14:37 17:32 30:39 31:20 40:11 53:24
economiques 2:41 40:50|economische 1:69|economisent 33:32|economiser 33:32|economy 23:74|ecope 48:76
ecoproduction 14:58 40:44|ecossais 31:67|ecothriller 43:70|ecoule 20:57|ecoute 3:1 24:24 27:8 33:24 38:38 39:26
ecoutent 20:57|ecouter 3:31 21:31 27:24 33:15 47:37
ecran 2:0 18:26 20:17 24:19 31:5 33:13 34:13 36:22 38:31 41:14 44:15 45:8 53:9
ecrans 19:31 22:21 27:32 30:36 31:33 32:29 33:-10 38:29 40:4|ecrase 33:32|ecrasee 19:64|ecraser 33:32|ecrira 2:63
ecrirai 3:59|ecrire 1:3 2:19 3:43 6:6 7:-2 8:11 10:-4 12:2 16:14 17:9 20:-2 24:12 33:-21 34:21 35:8 40:-12
ecris 3:54 12:15 18:32 20:0 40:1
ecrit 2:13 3:29 5:9 10:-12 11:4 12:-6 13:9 14:8 18:-1 20:8 22:-3 27:-12 29:4 30:-1 31:-11 33:-1 34:6 36:16 37:9 38:13 40:13 42:-1 43:12 53:-7
ecrite 2:17 3:34 5:32 20:24 33:-15 34:18 44:31 45:25|ecrites 2:45 20:26 33:0 34:33
ecrits 13:34 20:19 22:38 34:40 41:39 45:33
ecriture 1:13 2:25 3:5 7:-13 8:0 10:-2 12:-9 13:23 14:-3 16:30 17:38 18:16 20:-16 23:31 27:-15 28:1 33:-22 35:-4 40:0 41:13 43:14 44:9 53:-3
ecritures 1:29 10:21 24:50 27:35 29:38 36:40 43:31 51:39|ecrivain 13:50 34:56|ecrivais 3:59|ecrivait 3:32 20:30 33:18
ecrivant 3:59|ecrive 20:57|ecrivent 2:33 33:27|ecrivions 3:46 7:55|ecrivons 3:54 27:39|ecrue 32:83|ecu 49:78
eczema 33:30|ed 35:78|eddy 33:29|edelrost 10:30 16:35 17:38 37:45 42:39 43:35|edelstahl 32:71|edelweiss8 52:87
edgard 2:32 3:28 12:41 13:40 47:47|edge 7:22 20:15 33:23 40:11|edges 7:66|edinburgh 8:64 10:51
edit 18:24 19:38 20:11 41:56 50:29|edite 4:85|editeur 5:44 7:19 12:11 14:34 16:23 31:6 34:39 36:23 40:8 42:16 47:17
editie 33:24 35:42|editing 2:29 7:20 13:21 16:35 19:14 41:37 50:42 53:21
edition 2:30 5:24 7:13 8:25 31:24 34:28 35:38 40:2 42:22 46:28 47:26|editions 5:39 27:7 34:46 47:62
editor 2:9 3:3 6:18 7:12 14:15 16:47 18:18 19:6 27:10 40:20 44:19 53:14|editorial 7:30 9:49 10:28 41:49 44:33 45:26
editoriale 7:61 40:36|editrice 34:64|edmonde 33:32|edouard 34:51 47:65|educatie 7:65|educatief 31:63
education 8:46 13:55 31:45|edwin 2:18 12:33 16:34 18:36 19:15 34:17 40:10 41:26 53:23|eeklo 25:78
een 0:1 1:-9 2:0 3:4 5:-6 6:1 7:11 8:-4 10:-3 11:-3 12:2 13:-3 14:0 15:-4 18:-6 19:4 20:2 21:4 22:-8 23:1 27:5 28:12 30:1 31:4 32:7 33:-2 34:2 35:-2 36:2 37:9 38:5 40:7 43:-9 44:-2 45:10 46:-1 47:3 48:-2 49:0 52:-1 53:-3
eend 35:58 37:64|eenden 33:29|eenendertig 13:51 33:20|eenentwintig 7:51 38:61|eenenzestig 33:29|eenenzeventig 33:29
eenheid 16:68|eenheidsprijs 50:73|eenmaal 34:62|eenmalige 34:62|eenparigheid 10:62
eens 2:14 6:22 7:30 27:16 31:16 33:13 36:29|eensluidend 8:62 29:62|eenvoudig 20:57|eenvoudige 20:44 40:42|eenzaam 6:69
eer 12:35 14:64 33:-17|eerder 1:42 18:25 22:25 31:17 33:-5 39:50 44:26|eerdere 11:61 39:63
eerlijk 19:29 31:32 33:11 53:35|eerlijker 3:43 33:15
eerst 2:-7 3:2 6:9 10:8 19:13 20:8 24:16 28:6 31:7 33:17 44:4 47:12
eerste 2:18 3:6 5:2 7:4 10:7 12:-1 13:4 16:-7 18:17 19:-5 20:-13 21:9 23:5 26:1 27:-6 31:2 33:-1 34:5 40:15 41:-4 43:-4 44:7 45:-3 47:13 48:-1 49:2 53:-9
eet 33:22 45:29 48:31|eetzaal 48:68|eeuw 33:29|eff 5:72|efface 20:26 21:42 33:13 49:52|effacement 3:59|effacent 19:64
effacer 33:32|effect 9:48 53:61|effecten 19:47 41:49 53:32|effectif 0:35 1:39 7:21 46:73 51:36|effectifs 8:68 46:71
effective 2:45 5:53 20:30|effectives 46:78|effects 41:68 53:35|effectue 20:57|effekt 1:52 53:50|effekte 41:53 53:50
effet 11:36 19:18 30:31 33:-2 40:25 44:31 53:46|effets 1:13 3:-1 10:6 16:25 19:4 33:-29 38:26 40:17 41:54 50:31 53:31
effondre 33:32|effondrement 33:32|efforce 20:57|effrayant 3:46 24:68|effroi 33:32|eform 1:69
eg 1:23 4:30 7:20 8:28 10:29 17:26 29:28 43:23 46:29|egal 17:57 33:10 42:56|egale 33:32|egales 2:36 7:55 10:39
egalite 14:71|egard 14:58 51:70|egare 33:32|egel 6:42 24:50 33:2 45:39|egels 33:29|egg 33:22 48:51|eggs 33:30
eglise 20:17 33:22 45:31 48:35|eh 31:62|ehe 3:34 21:43 33:8|ehefrau 5:67|ehemalige 20:45 31:49
ehemaligen 7:52 33:-1 53:33|ehemaliger 33:30|ehemals 33:30|eher 33:30|ehering 45:64|ehre 14:65|ehrenamtliche 20:58
ehrenerklarung 14:65|ehrenfeld 13:65|ehrenwortlich 14:65|ehrenwortliche 14:65|ehrlich 40:53|eichen 10:39 12:45 27:43
eid 24:70|eides 14:65|eidesstattliche 14:65|eifel 33:30|eifelbote 38:70|eifeler 47:66|eifelkurier 38:70
eifelpfarrers 20:58|eifeltunnel 33:30
eigen 0:38 2:-2 7:11 10:8 11:4 14:7 17:37 19:-10 20:0 21:5 22:6 30:7 31:0 32:5 33:-5 34:4 40:2 42:10 44:2 45:9 53:-5
eigenaar 5:41 7:34 33:-2 34:31 35:41|eigenaars 33:29|eigenanteil 1:45 17:48 42:45|eigenanteile 42:68|eigenaren 35:72
eigenares 16:68|eigendom 7:23 10:60|eigendruck 47:66|eigene 6:17 7:32 12:27 17:19 22:36 28:20 33:-8 42:31
eigenem 33:30|eigenen 3:19 28:32 30:30 33:13 53:27|eigenentwicklung 5:67|eigener 9:42 10:24 28:30 33:-9 40:27 44:28
eigenerklarung 14:65|eigenes 1:39 24:44 40:40|eigenhandig 33:29|eigenhandige 14:65|eigenkapital 0:72
eigenleistung 17:68|eigenlijk 3:27 20:28 33:9 44:42|eigenmittel 0:30 17:58 40:11 42:38|eigenschaft 14:65
eigenstandig 46:71|eigentlich 33:30|eigentliche 3:47 33:8|eigenzinnig 27:63
eight 2:-2 3:2 6:7 9:11 13:3 20:24 21:21 28:20 33:8 37:14 40:6 45:29 50:11
eighteen 6:23 11:26 12:20 18:23 33:-19 34:52 40:6|eighth 33:30|eighties 33:30|eighty 3:26 20:15 21:40 31:21 33:12
eikenhout 32:75|eiland 28:66 45:45|eile 6:66|eilif 19:39 39:58 43:48|eilig 6:45 33:22|eimear 8:58 25:71|eimer 33:30
ein 0:-2 1:-9 2:-3 3:1 6:-2 7:7 10:-6 11:-3 12:6 13:-3 14:0 17:-4 19:2 20:4 21:10 22:-8 23:-1 24:-3 27:-13 28:12 29:-4 30:-2 31:-3 32:-1 33:4 34:-3 35:1 36:9 37:15 38:9 40:9 44:2 45:12 47:2 48:-3 52:-1
einander 3:14 20:18 30:26 33:18 40:13|einbringen 40:53|einbringt 33:30
eind 5:24 9:26 18:24 20:22 31:16 33:1 39:29 45:19 50:25 52:30|eindafrekening 18:71
einde 1:8 3:17 8:14 10:11 11:13 18:26 19:9 20:12 27:2 29:14 30:19 32:14 33:-11 34:10 44:10 45:5 48:7 51:16 52:16
eindelijk 3:23 21:33 33:15 38:40|eindexamenfilm 13:70|eindgeneriek 34:62|eindigen 20:57
eindigt 3:11 20:36 21:21 29:29 33:-18 34:15 45:39|eindje 33:29|eindoordeel 44:72|eindredactie 18:71|eindtermen 31:63
eindtotaal 41:70|eindwerk 13:70
eine 2:-4 3:7 5:-6 6:1 7:8 9:-4 10:-7 11:-4 12:-5 14:-4 19:3 20:7 21:6 23:0 27:11 28:17 30:-3 31:-5 32:-2 33:8 34:-2 36:-1 37:11 38:-3 40:4 44:-6 45:14 46:-2 47:-2 48:-8
einem 0:8 1:-4 3:8 7:10 10:-7 12:-1 13:1 14:6 19:-6 20:-11 21:-4 23:-2 27:-3 28:15 30:-3 31:3 32:2 33:14 34:-8 36:3 40:11 44:-2 45:-5 47:2
einen 3:1 5:-2 6:5 7:7 9:-1 10:-7 11:0 13:-4 19:1 20:7 21:12 23:6 27:0 28:14 30:2 31:-7 33:12 36:3 40:14 43:-4 45:-1 48:-1 50:-1
einer 2:-3 3:12 7:8 10:-2 13:8 19:-4 20:7 21:0 27:12 28:4 30:-3 32:1 33:12 34:-9 40:7 44:-3 45:-1 47:1 48:0 51:11
einerseits 34:61
eines 2:0 3:-6 7:10 9:8 12:3 13:4 14:4 20:22 21:4 23:15 27:-1 28:16 29:9 30:5 32:10 33:3 40:7 43:4 44:6 53:2
einfach 20:32 33:16 44:41|einfache 20:58|einfalle 6:66|einfallt 3:55|eingang 1:52 12:51|eingangsdatum 1:65
eingangsstempel 1:65|eingefugt 33:30|eingeholt 20:58|eingehung 29:70|eingepackt 33:30|eingeplant 40:53|eingeraumt 5:67
eingereicht 2:61|eingereichten 9:55 11:56|eingerichtet 7:62|eingesammelt 30:66|eingescannt 34:61|eingesperrt 33:30
eingetragen 33:30|eingetroffen 33:30|eingezogen 33:30|einheit 16:45 44:59|einigung 27:60|einkauf 27:47 35:56
einkaufsnetzen 33:30|einkaufswagen 33:30|einladung 35:70|einlage 10:62|einlagen 10:62
einmal 3:24 24:15 30:11 33:12 34:22 45:23 47:20|einmalig 34:61|einnahmen 6:66|einnahmezentrum 51:72|einordnung 46:71
einpersonengesellschaft 43:65|einraumung 2:61|einreicherin 43:65|einreichung 9:38 11:39 14:35 18:37 29:40
eins 21:33 33:-2 34:17 45:20 47:34 48:38|einsam 6:52 19:45|einsammelt 40:53|einschl 41:67
einschliesslich 2:35 51:58 53:37|einschreiben 34:61|einseitige 34:61|einsinken 20:58|einsinkt 20:45 33:16|einst 33:30
einsteigen 27:60|einsteigt 10:62|einstellung 19:27 20:27 30:23 33:-13 49:54|einstellungen 19:37 20:43 33:-11 50:28
einstellungsfolge 49:71|einstimmig 10:62|einstufung 46:71|eintrag 20:58|eintrage 20:58|eintragen 1:65|eintrags 20:58
eintragung 8:70|einundachtzig 6:52 40:40|einunddreissig 47:66|einundfunfzig 33:30|einundvierzig 28:47 33:22
einvernehmlich 10:62|einverstanden 20:45 27:47|einverstandnisse 20:58|einverstandnissen 5:67|einwickelt 33:30
einwilligungen 5:67|einwurf 39:71|einzelbild 24:62 38:48|einzelbildern 24:70
einzelgang 1:20 2:16 4:27 5:22 7:17 8:25 34:16 39:35 42:23 43:20 52:28|einzelnen 33:30|einzelner 33:30
einzelpreis 50:69|einzelprojekt 17:68|einzelvertretungsberechtigt 8:70|einzelvollmacht 29:70|einziehen 33:30
einzige 19:24 20:25 28:35 33:8 40:20|einzigen 28:35 33:22 40:20|einziger 19:45 33:16|einziges 15:63 33:8
einzubringen 29:70|einzug 33:16 35:56|einzureichen 29:70|eire 25:81|eireann 23:74|eireannach 25:81|eis 19:48 42:58
eisden 13:49 20:36 33:7|eisen 33:29|eisenbahn 20:33 21:40 33:15|eisenbahnfreund 33:30|eisenbahnmuseum 27:60
eisenbahnvereine 31:62|eisenwarenhandlung 7:62|eisenwarenladen 7:62|eitel 6:66
either 3:6 6:20 10:48 27:24 29:25 33:-10 40:3 47:22|ekeren 34:62|el 2:32 6:46 37:59 43:45|elargie 31:67
elargissement 31:67|elargit 40:58|elbows 33:30|elder 24:64 26:65|elderflower 1:30 13:29 27:25 33:-9 34:24 37:41 43:40
elderly 33:30|elders 10:36 19:33 31:37 53:39|eldest 33:30|electric 33:12 41:62|electricien 7:55 33:18
electricite 1:46 21:46 41:49 53:44|electro 50:79|electromecanicien 13:72|electronic 1:48 2:42 29:55
electronically 51:79|electronique 1:27 12:39 13:25 14:25 25:41 43:29 51:64|electroniquement 2:45 10:34 29:51 51:52
electroniques 2:49 31:54|electros 41:77|elegance 33:32|elegant 6:56 33:-8 45:42|elegante 6:77|elektriciteit 33:29
elektriker 33:30|elektronisch 29:60 51:60|elektronischem 51:72|element 3:26 5:38 31:33 45:52|elementen 5:71
elements 10:56 24:34 31:19 34:33|elephant 21:58 30:60|elevage 33:32|elevated 43:69|elevation 24:77
elevator 28:68 40:25|eleve 0:29 10:24 19:10 20:3 21:19 23:23 28:29 31:13 33:11 34:10 53:18
eleven 3:3 6:0 7:-6 12:-3 13:-4 19:-12 20:3 21:-1 22:-1 24:5 28:3 31:-8 33:11 34:-9 36:13 37:15 38:4 39:7 40:10 43:-3 44:1 45:-4 47:13 48:13 49:5 50:4 52:8 53:17
eleventh 33:30|elever 43:76|eleves 20:36 27:45 30:55|eleveur 31:67|eleveurs 33:32
elf 3:4 5:4 7:11 19:-5 20:20 21:19 22:11 31:-1 33:11 40:-2 45:9 47:3 48:9 53:0|elfde 3:43 20:44|elfhonderd 33:29
elfjarige 33:29|elfmeter 52:77|elftausendmal 33:30|elften 33:30|eliane 3:14 19:19 20:29 33:7 40:13 41:32 43:30
elias 45:66|eligibilite 18:77|eligibility 1:69|eligible 1:53 16:29 42:33 53:51|eligibles 42:50 53:66|elio 6:52 48:51
elire 28:83|elise 2:25 3:22 6:39 7:31 16:35 33:-6 53:34|elisent 33:32|elit 21:73
elk 2:-4 3:7 7:0 10:20 14:5 19:-5 20:21 28:9 29:19 33:9 40:5 45:10 46:12 49:11
elkaar 3:20 20:22 21:5 27:1 28:12 31:1 33:15 40:-7 43:8 48:6|elkaars 33:29
elke 2:-3 3:-1 6:-2 7:1 10:4 14:12 19:15 20:22 21:-3 23:0 31:-7 32:4 33:8 34:-9 40:-16 45:31|ellbogen 33:30
elle 2:-4 3:10 6:17 7:-8 8:-4 10:-6 11:-5 12:-10 13:5 14:21 19:-8 20:2 21:9 23:-4 27:-11 28:10 33:13 34:2 37:0 40:-8 44:-5 45:-6 47:11 48:13 49:2
ellen 20:58|elles 3:1 19:0 20:20 24:7 28:8 31:7 33:19 40:19 44:3 45:-4|ellis 8:77
elodie 19:27 33:-6 43:38 44:40 45:34 53:41|eloi 21:44 22:55 35:49|eloigne 33:32|eloise 1:48 14:49 29:54|elooi 21:68
els 6:48 25:56 27:32 33:-3|elsass 31:49 40:40
else 3:7 7:0 11:34 12:3 14:3 15:21 17:6 18:5 19:15 20:7 21:5 24:11 31:-2 33:3 34:17 40:-2 45:2 46:12 53:2
elsewhere 7:40 19:34 42:46 53:41|elspeth 2:32 3:26 23:43 27:33 43:38|eltern 3:16 20:20 27:22 30:28 31:49
elverdoorn 33:23 53:41|elverdoornaars 33:29|em 44:67|email 10:27 12:32 17:36 19:19 27:27 32:37 33:-14 43:32
emails 12:69|emballage 32:83|emballe 33:32|emballes 27:66|embarque 33:22 48:56|embarquement 35:78|embarquer 12:73
embarrassed 33:30|embauche 10:44 15:62 53:50|embauches 33:32|embellirai 20:57|embouchure 45:71|embourg 33:32
embouteilleur 33:32|embrasse 27:53 33:18|emden 13:65|emergencies 33:30|emergency 20:29 33:19 45:39|emerges 33:30
emettait 3:59|emigres 31:67|emil 6:29 21:20 33:22 48:28|emile 33:30|emils 21:51 45:50|emis 23:77|emission 43:65
emma 6:29 33:20 44:32 48:28|emmanuel 33:30|emmene 21:42 31:36 33:21|emmenee 33:32|emmenent 33:32|emmenes 33:32
emmer 33:29|emmertje 33:29|emmures 33:32|emoji 33:30|emotie 23:57 44:58|emotion 38:83|emotionnelle 30:77
emotions 24:82|empaille 32:83|empeche 6:77|empechee 2:63|empechement 10:66|empecher 33:32|empfang 33:16 35:56
empfangbar 31:62|empfangen 29:70|empfanger 10:29 26:38 33:-4 35:36 53:42|empfehlung 14:19 23:20 30:44 33:-17 44:52
empfehlungen 30:66|emphyteotique 33:32|empile 33:18 44:64|empire 33:32|emplacement 33:32
emploi 2:15 6:29 13:24 15:35 28:35 33:4 35:30 53:44|emploie 7:47 14:29 20:15 23:35 28:40 33:-11 53:29
emploierons 19:64|emplois 7:29 17:49 36:45 40:18 53:53|employe 12:41 14:40 20:26 33:13|employed 20:59
employee 5:60 21:39 35:51|employees 7:45 31:43 46:57|employer 14:25 33:-7 35:39 51:70|employeur 2:17 35:32 51:80
employment 35:76|employs 7:61 14:42|empor 33:30|emporte 20:17 22:35 27:39 33:18|emportees 33:32|emporter 28:83
emportera 33:32|empower 29:77|empreinte 34:51 37:73|empreintes 32:83|emprunt 0:61 7:34 17:44 21:38 40:23
emprunteur 10:66|emprunteuse 10:62|emprunts 10:66|emptied 3:36 33:22|empties 20:59
empty 3:3 20:24 21:17 33:10 37:37 48:30 49:35 53:14|emptying 33:30|emre 20:36 33:19 44:39|emus 31:67
en 0:-3 1:-5 2:1 3:2 4:0 5:-1 6:0 7:8 8:-4 9:1 10:3 11:-1 12:1 13:8 14:5 15:-1 16:3 17:-1 18:-1 19:3 20:-4 21:-1 22:-1 23:0 24:-2 27:5 28:3 29:4 30:3 31:6 32:-3 33:-7 34:1 35:-4 36:2 37:0 38:3 40:4 41:4 42:-1 43:4 44:-1 45:-2 46:-2 47:-1 48:-8 50:-2 51:3 53:5
encadrement 15:56 16:46 33:18|enceinte 33:32|enchainement 48:76|enchainent 33:32|enclose 1:56 12:56
enclosed 1:23 9:41 11:41 12:48 20:12 23:39|enclosures 1:61 9:54|encodage 1:73|encode 1:73|encoder 33:32
encombree 20:57|encorde 33:32|encordee 19:64|encordement 35:78|encorder 33:32|encordes 33:32
encore 3:28 9:15 11:15 12:12 14:16 15:7 19:-12 20:7 22:9 27:0 28:7 30:1 31:1 32:7 33:4 34:-12 37:11 39:8 40:-2 43:0 44:2 45:5 52:11 53:5
encounters 22:71|encouragement 1:48 27:59|encouragements 27:66|encourageons 27:66|encrage 24:82
encre 13:17 19:27 21:18 24:51 31:12 32:48 33:0 45:16 49:29|encrier 33:32
end 1:10 2:16 3:-11 6:3 7:-1 10:-5 12:9 13:-1 17:6 18:18 19:-8 20:21 21:3 27:-8 30:2 31:3 33:5 34:8 40:-7 45:0 48:4 50:17 53:-1
endangers 34:63|endbetrag 50:69
ende 1:4 2:0 3:11 5:6 11:8 12:11 17:6 18:6 19:3 20:15 27:-1 28:7 33:11 34:-1 39:10 40:-8 44:5 50:15
ended 0:65 33:3 45:42|enden 33:8 45:56|endet 3:12 19:15 20:15 21:38 33:-2 35:26 39:28 40:10
endfassung 2:40 10:41 18:47|endfertigung 34:40 41:59|endgultigen 27:60|endimanches 33:32|ending 3:40 11:44 20:28 40:24
endings 40:55|endlich 3:19 6:29 32:34 33:13 38:33|endlosen 33:30|endommage 20:57|endormi 32:69 33:18
endormie 24:68 33:18|endort 21:51 33:23|endpreis 50:69|endroit 3:14 20:37 33:20|endroits 33:32
ends 3:13 5:16 9:20 20:30 21:38 29:39 33:1 45:12|endschnitt 2:61|endstation 33:22 45:43|endsumme 41:67
ene 3:26 6:25 10:19 20:14 33:11 45:23|energeticiens 40:58|energetique 40:58
energie 15:47 17:37 30:45 31:31 40:10 41:29|energiehandel 43:65|energiehandlerin 28:68|energiehaus 33:30
energieopslag 33:29|energiepramie 15:71|energieserie 2:61|energiethema 30:53 40:40|energy 15:78|enerzijds 2:47 34:48
enfance 1:36 3:22 16:49 28:45 30:39 33:-6
enfant 3:8 7:-1 19:6 20:5 21:4 24:23 28:24 30:7 31:-2 32:31 33:13 35:8 44:8 45:9 48:28 53:2|enfantin 33:32
enfants 3:17 5:14 6:3 7:-5 13:29 16:-1 19:5 20:-2 21:-1 28:9 30:14 31:19 33:11 35:4 38:12 40:-6 45:-3 50:6
enferme 28:83|enfermee 33:32|enfilant 33:32|enfile 33:32|enfin 3:-1 12:12 20:20 33:16 38:34 40:10 47:23 48:27
enfoui 45:71|eng 39:79|engage 2:21 4:16 10:22 14:25 17:10 20:-12 23:8 27:24 31:-2 33:-15 34:18 35:19 40:25 42:8 48:6
engaged 2:42 18:51 43:48|engagee 14:58 34:51|engagees 10:52 14:44 40:31
engagement 1:14 2:38 4:26 5:10 11:12 14:24 16:4 23:8 27:41 29:24 33:-38 34:5 40:-1 43:5|engagements 14:58 42:64
engagent 10:66|engager 1:52 29:61 43:54|engages 2:55 35:46 53:33|engebraten 27:64
engelbrecht 2:31 3:25 34:30 43:35 47:35|engels 13:60 16:50|engem 45:64|engin 33:32
engine 3:-3 5:11 10:4 16:20 18:11 19:0 21:22 27:4 33:-3 36:17 40:5 41:11 43:24 44:13 45:31 48:12 53:8
engineer 6:41 16:26 21:28 33:-1 45:37 50:33 53:25|engineering 16:48 27:43 53:47|engineers 50:77|engines 13:54 19:47
engl 43:65|england 20:50 31:45
english 1:-3 2:-1 3:-3 5:-1 7:12 10:-8 12:21 13:22 16:15 17:0 19:-12 20:-6 27:-8 31:5 33:-9 34:4 40:17 42:0 43:37 45:-4 47:1
englishman 10:51 40:41|enige 3:11 4:15 7:2 10:9 19:7 20:14 28:33 33:15 34:-1 46:14|enjeu 40:36 44:70|enjoy 3:58
enjoyed 27:64|enkel 20:8 25:29 33:18 34:12 39:27 45:17 52:28|enkele 3:20 7:41 14:46 33:-8 43:33
enleve 3:24 19:43 33:18|enlevement 20:57|enleverons 19:64|enleves 3:59|ennemi 6:77|ennui 19:51 40:44
ennuie 33:18 48:62|ennuient 21:73|ennuis 33:32|enoncer 40:58|enorme 33:32|enormement 33:32|enormous 33:30
enough 20:31 33:18 40:14 53:27
enquete 6:9 10:-1 16:37 17:11 18:9 20:8 21:6 30:47 33:-3 34:-3 40:-9 43:8 44:28 45:15 48:8|enquetrice 3:59
enquiries 30:73|enquiry 14:55 50:63|enregistre 19:38 20:25 21:20 33:12 34:12 47:26|enregistree 8:54 20:30 33:18
enregistrees 19:56 34:43|enregistrement 7:20 8:32 18:28 33:7 35:29 40:9 50:51 53:23
enregistrements 8:46 16:38 19:29 34:43 41:42|enregistrer 35:64 40:44|enregistrerons 19:64|enregistres 19:64
enregistreur 16:73|enregistrons 40:58|enrhumee 33:32|enseignante 31:67|enseignants 7:55 31:54
enseigne 7:17 13:64 20:6 27:14 32:31 45:19|enseignement 8:81|enseignements 30:77
ensemble 2:-3 3:-16 5:2 9:8 10:29 12:-3 14:-4 15:7 16:6 17:12 18:7 19:11 20:-3 22:0 27:0 29:6 30:4 31:5 33:-3 40:3 41:29 42:17 45:14
enseveli 33:32|ensival 13:50 33:10 35:56|ensor 13:70|ensuit 33:32
ensuite 2:3 3:11 7:8 10:6 18:17 20:29 27:6 31:19 33:4 40:-2 48:25 53:11|ent 50:79|entame 14:71|entband 33:30
entdeckt 21:51 28:55|entend 6:7 20:10 21:21 27:-4 33:24 34:-6 38:12 48:16 49:14 50:9|entendait 33:32
entende 19:51 20:44|entendent 19:37 33:18 34:37|entendons 33:32|entendra 19:33 20:47 33:0|entendre 33:32
entendrons 33:32|entends 20:57|entendu 3:29 19:20 30:33 33:17 34:20|entendue 3:46 33:18|entendus 33:32
enter 3:23 19:26 27:30 28:40 33:-4 49:43|entered 14:69|enterprise 1:39 8:41 10:9 14:42 46:54 51:24
enterprises 8:67 46:60|enterre 6:55 33:10 48:54|enterrement 33:29 48:36|enterrements 33:18 45:57|enters 33:22 49:56
entertainment 7:31 10:28 29:45 30:39 34:27 43:38 46:47|entetement 7:69|entfallen 53:63|entfallt 40:53|entfernen 11:69
entfernt 20:58|entgegennahme 29:70|entgegenzunehmen 29:70|entgeht 33:30|entgelt 34:61|enthalt 11:69
enthalten 5:46 12:43 26:50|enthousiasme 27:66|enthousiast 27:63|entier 2:48 8:27 19:23 20:3 27:12 33:-10 34:10 49:30
entiere 18:30 19:30 20:20 24:34 33:10 48:28 49:37|entierement 10:34 33:13 51:52 53:40|entieres 3:59
entiers 19:51 33:18|entire 2:42 10:43 33:9|entirely 7:35 11:44 20:28 40:37|entite 8:81
entitled 1:35 2:29 34:42 35:42 43:35|entity 8:77|entlang 31:36 33:16 49:44|entlanggleitet 33:30|entlassen 33:30
entlassung 21:65|entlastung 35:70|entlaufene 33:30|entlaufenen 33:30|entluftet 35:70|entonne 33:32|entouree 33:32
entourent 3:59|entourer 1:73|entraide 45:71|entraine 1:73|entrainement 2:36 19:37 33:4 40:31|entrainer 33:32
entraineur 45:71|entrais 3:59|entrance 33:30|entrant 1:69
entre 2:23 3:-11 10:21 12:-10 13:-11 19:7 20:12 21:-10 27:4 28:7 30:7 31:-3 33:4 34:17 35:3 40:-1 43:-7 44:-5 45:-4 48:0 49:22 53:6
entree 3:24 10:18 31:20 33:18 45:23 48:28|entrees 2:-1 7:-6 13:28 22:50 30:27 31:51 40:0 43:1|entremeler 20:57
entrent 19:40 20:46 33:-6
entreprise 1:18 7:20 8:38 12:6 14:41 15:43 20:-19 23:1 33:-44 35:2 40:-18 43:0 46:58 51:17 53:-4
entreprises 7:22 8:48 14:25 15:37 42:31 46:51 51:37 53:38|entrer 3:19 6:24 10:13 19:11 20:25 27:13 33:-1 40:25 45:18
entretien 30:46 33:0 38:72|entretiens 18:32 20:44 30:59|entretient 21:73|entrichtet 14:52 51:58|entrons 33:32
entrouverte 33:32|entry 1:64 21:44|entschadigung 33:30|entscheiden 10:32 28:38 31:32 33:-1 44:37|entscheidend 30:66
entscheidet 2:35 10:49 19:32|entscheidung 11:56 17:55|entscheidungen 10:62|entscheidungsreif 40:53
entschieden 10:49 27:47|entschuldigt 3:55|entschuldigung 3:42 11:56|entsetzen 33:30|entsprechen 14:65
entsprechender 27:60|entspricht 17:68|entsprochen 23:67|entstand 3:55|entstanden 3:34 7:41 14:44
entstehen 7:36 20:32 53:50|entsteht 3:21 20:25 33:22|entstellungsschutz 2:61|entweder 3:55
entwickeln 7:38 10:38 27:24 40:29|entwickelt 10:62
entwicklung 1:11 3:-11 7:8 8:4 9:9 10:32 12:17 16:26 17:18 18:14 22:16 23:13 27:1 40:3 41:1 43:21 44:1 53:2
entwicklungen 7:62|entwicklungsbeihilfe 17:68|entwicklungsbudget 43:65|entwicklungsbudgets 53:63
entwicklungsdarlehen 1:65|entwicklungsdarlehens 12:64|entwicklungsergebnis 10:62|entwicklungsetat 43:65
entwicklungsfonds 1:44 17:60|entwicklungsforderung 1:35 12:34 29:40 40:36|entwicklungskalkulation 9:69
entwicklungskosten 1:18 9:21 10:15 11:21 16:18 17:20 40:6 43:36 53:39|entwicklungsphase 14:65|entwicklungsstand 43:65
entwicklungsvertrag 17:68|entwurf 1:24 9:28 16:25 24:50 26:30 37:31 52:32|entwurfe 16:45 24:62|enumere 33:32
enumerees 12:73|env 16:58 33:6 43:50|envelop 33:29|envelope 9:45 19:29 33:-1 40:24 47:42|envelopes 24:52 33:5 48:57
enveloppe 9:44 11:32 16:23 17:29 32:33 33:14 37:36 53:21|enveloppes 16:33 21:33 26:45 33:12 40:18 53:31
enverra 33:18 53:58|enverrons 12:73|envers 13:31 20:17 33:26|envie 3:22 7:31 27:28 30:52 31:29 47:41|envierges 10:66
environ 2:14 10:30 27:38 40:9 43:47 46:35 53:35|environnement 20:57|environnementale 7:69|environnementales 14:71
envisage 18:31 27:53 42:45 43:43|envisageable 27:66|envisagee 10:31 20:22 27:31 31:32 42:43 45:36|envisagees 1:73
envisageons 27:48 40:48|envoi 9:41 10:26 11:63 12:32 18:37 35:38|envoie 12:47 21:27 33:20 34:18|envolent 33:32
envoyait 33:32|envoye 9:44 11:65 33:7 40:20|envoyee 11:82|envoyer 12:45 29:55 33:18|envoyez 27:66|envoyons 12:73
eolien 40:58|eolienne 1:60 41:63|eoliennes 33:32|eoliens 18:77
ep 2:-1 6:5 11:10 16:20 18:29 19:-4 21:53 33:-34 38:13 39:30 43:25 44:6 45:20 48:17 49:14|ep01 49:84|ep1 21:72
ep2 21:72|ep3 21:72|ep4 21:72|ep5 21:72|ep6 21:72|epargne 40:58|epaule 19:51 20:30 33:4|epaules 33:32|epave 33:32
epidemie 30:70|epilogue 33:32|epiloog 33:29|epingle 9:68 32:69
episode 2:7 3:-5 5:-3 10:-15 11:1 16:-8 18:18 19:5 20:-12 21:39 28:1 30:4 31:-7 33:-15 34:10 36:3 39:3 40:-6 41:7 43:-5 44:-4 45:45 47:-3 49:2
episoden 1:65|episodes 1:6 2:25 3:-10 9:5 10:5 12:-4 13:36 16:21 18:20 21:-3 22:8 27:11 33:-25 34:-11 40:4 43:9 45:39
epk 38:76|epluchant 33:32|epluche 20:57|epoque 3:14 19:39 20:11 33:-1 40:12 41:49|epoques 45:71|epouse 33:32
epousera 19:64|epoussette 33:32|epouvante 33:32|epouvantes 33:32|epreuve 20:57|eprouve 3:46 20:44|eprouvee 20:57
eps 13:50 19:20 33:3 43:29 45:28|epsom 24:82|epuisement 6:77|epuration 33:32
equal 2:22 7:25 10:22 17:52 31:23 33:-12 40:13
equarrir 2:22 9:28 10:12 12:28 13:18 16:20 17:25 18:23 27:13 33:-22 40:4 41:23 43:22 44:24 48:22
equarrissage 12:45 28:56 31:40 33:4|equilibre 3:28 17:61 30:46 40:26|equipage 33:22 48:56
equipe 1:-3 6:9 7:16 11:5 12:16 13:11 16:-3 19:-3 20:-4 21:-4 22:8 23:1 27:10 33:-19 35:1 36:24 38:6 39:7 40:5 41:46 45:13 52:10 53:32
equipee 30:77|equipees 31:67|equipier 33:32|equipment 0:34 7:23 15:34 16:26 33:-14 41:54 53:25|equitable 2:64
equity 0:57 17:35 23:20 42:59|equivalent 7:21 14:24 15:72 20:20|equivalenten 46:77|equivalents 7:35 46:73 53:38
er 1:-8 2:-13 3:9 4:0 5:-6 6:1 7:-5 9:-2 10:-7 11:-1 12:-1 13:-8 14:-5 16:-10 18:-8 19:4 20:3 21:9 27:0 28:3 31:2 33:12 34:-5 35:-1 38:-3 40:1 43:-9 44:-5 45:-4 47:12 48:10 51:-3 53:-4
era 47:66|eraan 33:15 40:28 53:39|erachter 33:29|eraf 33:29|erarbeitet 20:45 33:16|erben 5:42 21:27 33:2 34:41
erbetener 43:65|erbij 9:37 20:21 33:22|erbin 33:30|erbitten 23:67|erbsensuppen 26:71|erde 21:51 47:52
erdgeschoss 45:64|ere 14:70|ereignis 38:70|erewoord 1:42 9:34 14:61|erf 23:57 32:62|erfahren 3:42 33:16
erfahrt 28:47 33:8 45:43|erfahrung 40:53|erfahrungsgemass 40:53|erfenis 33:29|erfgenamen 34:62
erfgoed 1:32 8:39 17:48 23:46 45:29|erfinden 3:55|erfindet 28:47 33:22|erfindung 3:55|erfolg 27:60|erfolgen 27:60
erfolgsbedingt 23:67|erfolgt 2:48 23:54|erforderlichen 2:61|erfreulich 3:55|erfreulicher 3:55|erft 28:74|erfuhr 3:55
erfullt 14:65|erfunden 6:45 28:47 53:42|erfundenen 33:30|erg 3:43 44:58|ergangen 14:65|erganzt 11:69|erganzungen 29:70
ergeben 21:65|ergebnis 0:43 30:51 44:26 46:42|ergebnisse 5:41 30:61|ergebnissen 10:62|ergebnisverwendung 0:72
ergens 3:12 7:20 19:15 20:12 31:18 33:17|erger 33:29|ergernis 33:29|ergibt 20:45 42:55|ergonomie 35:78|ergs 33:29
erhalt 2:33 5:26 10:47 34:32|erhalte 20:58|erhalten 1:29 10:26 15:47 17:32 23:31 33:-7|erhaltene 15:71
erhaltenen 15:71|erheen 20:57|erhoben 23:67|erhoffen 40:53|erhoht 3:55|erik 2:47 27:50
erin 3:8 12:19 14:22 16:19 28:26 33:15 37:29 49:28|erinnern 33:30|erinnert 33:30|erinnerung 3:42 20:45
erinnerungsheft 34:47 47:52|erkennbar 44:67|erkennt 21:36 28:28 33:18 48:24|erklare 14:65|erklaren 14:44 19:37 44:46
erklarend 44:67|erklart 3:6 14:34 33:15 35:20 44:29 45:14|erklarung 1:18 3:-2 9:32 12:28 14:41 15:34 27:3 34:4 46:30
erklarungen 3:29 20:32 29:57|erklingen 19:58|erkrankt 40:53|erlangs 33:29|erlauben 19:37 27:39 33:8|erlaubnis 33:30
erlaubt 33:16 40:40|erleben 33:30|erlebt 45:64|erleichtert 33:30|erlischt 23:46 34:53|erlosbeteiligung 2:61
erlose 2:37 7:26 10:52|erlosen 10:62|ermachtige 29:70|ermachtigen 29:70|ermachtigt 29:70|ermee 33:21 40:34
ermittelt 5:67|ermittlung 33:30|erna 33:29|ernaar 27:33 33:24|ernaast 33:29|ernest 50:73|erneuert 40:53
ernst 3:19 6:28 19:11 24:32 33:14 40:6|ernster 3:55|ernstig 3:49 33:7|ernte 22:66|eroffnet 4:64 7:41
eroffnung 20:37 33:22|erom 33:29|eronder 32:75|erop 33:19 47:33 48:42|erover 9:44 22:35 33:21|erprobung 40:53
erquelinnes 10:52 33:18|errata 11:82|erratum 11:73 39:46|erreichen 12:51 19:45|erreicht 7:36 15:44 18:41 33:3
erreur 3:17 6:22 11:57 13:17 22:21 30:52 33:-11 39:29|erreurs 33:32|errichteten 7:62|errond 33:29
error 1:28 11:60 24:36 30:32 33:-2|errors 40:55|ersatzbank 13:39 22:40 38:43 39:45|ersatzverkehr 35:70
erscheint 27:47 33:16|erschienen 21:43 47:58|erschiesst 33:30|erschrecken 48:65|erschrickt 21:65|ersetzen 11:69
ersetzt 10:32 11:65|ersetzung 2:61|erspartes 28:68|erst 3:12 6:9 10:15 14:8 19:22 20:1 27:13 31:14 33:10 47:9 48:7
erstanbietung 2:61|erstattet 10:49 44:54|erstausstrahlung 22:53 31:49
erste 3:-5 5:7 7:11 10:3 16:6 18:28 19:-2 20:-2 21:14 23:16 27:1 33:-8 34:16 40:2 43:5 44:22 45:4 48:20
erstellen 2:35 34:47 40:27|erstellt 30:66|erstellung 2:61
ersten 3:3 7:10 10:16 13:4 20:6 30:5 33:15 34:19 35:17 40:7 45:3|erstens 40:53
erster 1:14 2:10 3:4 7:11 12:13 13:24 18:16 31:11 33:-22 37:21 40:20 43:14 47:14 48:24|erstes 13:44 33:8 47:45
erstklassler 31:62|erstsenderecht 5:67|erstsendung 34:61|ersuchen 11:56 40:40|ertegenaan 33:29|erteilen 29:70
erteilt 2:35 29:44 50:55|ertoe 2:34 3:30 10:36 14:44|ertrinkt 33:30|ertussen 3:57|eruit 3:30 19:24 33:13 48:32
eruitziet 20:36 33:21|ervan 2:40 33:7 53:44|ervaren 30:49 40:47|ervaring 13:62 40:34|erven 5:50 28:53 34:40
erwachsene 31:49 33:16|erwachsenen 19:58|erwahnen 7:62|erwahnung 38:70|erwarten 31:62|erwartete 31:49 53:50
erweitert 31:62|erwerb 27:39 34:40 41:46|erwerben 34:61|erwirbt 10:62|erwischen 33:30|erzahle 3:55
erzahlen 3:44 20:34 33:-7|erzahlmittel 19:58|erzahlt 3:28 20:25 33:12 40:4 45:25|erzahlte 3:55
erzahlung 5:49 20:28 47:48|erzielt 7:62|erzielte 7:62
es 2:-11 3:8 5:-5 6:4 7:-1 9:3 10:-10 12:-2 14:6 17:-4 19:2 20:7 21:1 27:-1 28:0 31:0 33:10 34:-5 36:0 37:4 38:-3 40:7 44:-5 45:7 47:4 48:9 50:-4 51:3 53:2
esb 15:83|escalade 44:78|escale 2:20 5:40 10:31 17:41 30:29 40:24|escales 36:85
escalier 7:14 19:22 31:13 33:22 48:33 49:29|escape 33:30|escapes 33:30|escargots 21:55 22:44 33:0 45:40
escarpe 27:45 35:56 38:61|escaut 1:52 27:45 33:10|escaveche 35:78
esch 3:11 10:7 13:17 18:24 27:18 33:4 34:17 38:26 43:22 47:23|eschweiler 13:52 50:55|esneux 3:29 13:51 53:51
espace 13:41 19:34 31:37 33:11|espagne 31:58 33:12|espere 12:38 18:42 36:50 42:56 53:37|esperee 31:67|esperer 21:73
esperons 31:54 40:44|espoir 12:73|esprit 10:52 32:69|esquimau 6:55 24:60 33:10|esquisse 20:57
essai 2:4 5:11 12:23 14:4 16:24 18:33 19:-3 20:1 24:37 26:18 27:-1 31:11 33:-25 34:-3 37:19 40:1 44:10 52:52 53:4
essai9 52:87|essaie 3:24 21:38 33:23|essaim 32:64 39:75
essais 10:-4 14:18 16:50 18:38 19:18 24:39 26:15 35:8 39:14 40:-1 50:10 52:42 53:13|essay 5:46 34:48 47:48
essayages 20:57|essaye 10:44 33:10 47:57|essayer 33:32|essayons 3:59|essen 3:14 10:22 13:24 33:14 41:26 53:22
essence 2:33 16:47 22:50 46:47|essentiel 40:44 43:62|essentiels 10:66|essouffle 44:78|essouffles 33:32|essuie 33:32
essuient 33:18 48:62
est 2:1 3:11 4:6 5:-2 6:-2 7:7 8:-3 10:2 11:8 12:3 13:-6 14:16 17:-6 19:6 20:1 21:2 23:2 27:0 28:-4 30:-3 31:-6 33:-1 34:-1 35:4 36:0 38:-2 39:-2 40:11 42:-7 44:2 45:0 47:5 48:-3 51:10 52:2 53:3
establish 33:16 40:41|established 7:56 34:32 53:37|establishment 8:77
estacade 1:27 2:17 7:23 10:34 14:25 36:39 39:52 40:22|estaminet 10:52 53:58|estampe 32:83
estate 5:58 19:21 20:19 34:23 40:15|esteve 27:66|estimate 2:13 40:5 41:41 42:32 50:62 53:18
estimated 36:38 40:15 41:32 42:46 43:30 53:41|estimates 16:40 30:53 31:34 34:33|estimatif 41:69 50:58
estimation 9:34 16:39 17:32 31:20 41:56 46:37 53:30|estime 31:20 40:41 42:43 43:41 44:30 53:24|estimee 53:72
estimees 53:72|estimes 16:73|estimons 40:44 53:58|estivale 27:66|estran 47:79|estrich 32:71|estuary 38:55 43:48 47:52
esu 35:78
et 0:-3 1:-6 2:7 3:2 5:0 6:-1 7:4 8:-3 9:2 10:6 11:6 12:3 13:-1 14:5 16:4 17:-5 18:-4 19:1 20:-4 21:0 23:-5 27:10 28:6 29:9 30:2 31:2 33:-6 34:3 35:-4 36:-2 37:1 38:5 40:4 41:10 42:-4 43:2 44:-7 45:-3 47:3 48:-7 50:-2 51:5 53:3
etable 31:42 33:16 48:50|etabli 4:50 8:46 19:29 20:22 34:29 40:23|etablie 0:56 2:36 4:58 30:50|etablieren 33:30
etablir 34:64|etablis 53:72|etablissement 0:53 1:31 4:43 8:65 12:30
etage 1:13 7:26 20:-2 24:33 28:22 33:14 39:28 48:34 49:23|etagen 7:62|etagere 19:37 20:30 33:4 45:44
etageres 20:44 24:68|etages 7:32 32:46 33:20 45:34|etaient 3:11 11:33 20:21 23:29 33:16 40:9 47:30
etais 2:17 3:34 10:20 20:24 34:18 41:30 42:31 47:33
etait 3:33 7:-10 11:13 12:-6 13:-7 14:-7 19:-14 20:5 21:4 28:13 30:8 33:13 45:-7 47:34 48:6 53:-7|etalbeb1 4:72
etales 41:77|etalonnage 16:18 19:29 20:2 27:24 41:58 50:24 53:37|etalonne 52:87|etalonnee 19:64
etant 2:41 3:13 10:32 14:34 19:18 29:36 34:18|etape 2:17 3:26 18:31 20:11 34:18 36:39 40:12 43:50
etapes 18:48 31:25 35:36 36:43 43:44 48:47|etappe 33:29|etappes 45:53 48:55
etat 0:15 1:6 5:28 9:33 14:15 17:22 18:16 20:-9 21:6 27:-1 33:-35 34:-2 35:11 40:1 41:9 42:33 43:39 44:10 48:8 53:11
etats 24:82|etatubersicht 11:56 41:53
ete 0:2 1:-7 2:0 3:18 5:-2 7:-12 10:-3 11:7 12:-8 13:-1 14:24 18:14 20:0 21:-8 22:6 23:10 27:-7 28:2 29:2 31:-13 33:2 34:2 36:4 37:6 38:2 40:8 43:8 45:4 47:-2 48:-5 51:17 52:6 53:-9
eteignent 33:32|eteindre 21:59 33:18|eteint 21:35 24:44 28:45 33:20|eteinte 33:23 52:65|eteintes 32:83
eteints 3:38 32:62 48:54|eten 20:4 21:25 33:6 41:48 45:13 48:26 53:12|etend 18:55 29:61 33:10|etendue 33:18 35:64
eternue 33:32|etes 6:41 33:5 35:61 46:48|ethics 16:48 27:43 44:52|ethique 20:57|ethnologie 13:65
etienne 7:27 19:26 33:9 43:33 48:27 53:28|etiez 3:28 21:42 36:53 37:55 45:40|etiket 31:50 33:15|etiquetee 33:32
etiqueter 35:78|etiquette 6:30 21:36 24:35 32:36 33:9 45:24 47:32 48:29|etiquettes 20:26 32:52 33:21
etmaal 21:52 33:4 45:41|etmalen 21:68|etoffer 3:59|etoile 33:32|etoiles 33:4 38:77|etonne 33:32|etouffee 33:32
etp 0:28 1:31 7:39 46:73 53:17|etrange 33:32|etranger 1:27 8:35 30:31 31:47 33:-2 40:12 42:31|etrangers 33:32
etranglee 33:32
etre 2:2 3:10 4:18 6:23 7:-8 8:5 10:-11 12:-4 14:15 17:2 19:-3 20:10 23:1 27:20 30:0 31:-9 33:-3 34:23 35:1 36:8 37:10 38:17 40:-9 45:-6 47:2 48:-1 51:7
etroit 33:32|etroites 24:82|ettelbruck 13:65|etude 9:15 13:5 16:43 18:34 30:38 33:0 40:21 50:24 53:23
etudes 3:17 10:23 13:50 16:31 30:48 33:-11|etudiante 7:41 33:18 48:49|etudiants 6:42 21:38 30:42 31:32 33:10
etudie 13:72|etudiee 40:58|etudier 27:66|etudiera 27:66|etwa 2:25 40:17 43:29 47:29 53:47
etwas 3:16 6:20 12:12 19:12 20:6 33:14 40:-8 43:4 45:23|eu 3:30 14:42 15:42 20:7 33:-12 40:-4 44:15 47:35
eupen 1:-1 2:7 4:13 6:-2 7:12 8:11 10:8 12:-2 13:9 14:6 15:11 16:-1 19:-8 20:-8 22:6 25:7 27:1 29:9 30:10 33:-19 34:12 36:6 38:3 40:-6 43:15 47:10 51:5 53:30
eupener 4:46 7:36 33:3 38:43
eur 0:11 1:15 2:11 7:2 8:17 10:3 11:6 12:13 15:11 16:19 17:22 23:8 26:21 27:-2 30:-1 34:18 35:-2 36:4 40:-8 41:16 42:5 43:27 46:7 50:-3 53:19
eure 27:60|eurimages 42:73
euro 0:5 1:9 2:14 7:8 10:8 11:3 12:21 15:23 16:-5 17:-1 23:24 26:3 27:9 28:-5 29:-3 30:-8 31:-11 33:-44 34:22 35:3 36:-2 37:-1 40:11 41:-8 42:-3 43:8 46:4 50:-1 53:26
europa 22:22 28:32 30:29 33:5 40:16 42:30 47:29|europaische 11:48 31:54|europaischen 14:65|europaischer 40:40 42:55
europaisches 17:47 40:45|europas 31:62
europe 1:13 7:23 10:12 14:17 17:18 22:34 27:16 28:22 30:16 31:24 33:-22 40:25 45:11
european 1:23 10:17 14:42 17:46 30:26 40:21 46:31|europeen 1:27 13:25 14:51 15:50 30:31 31:21 46:38
europeenne 10:52 33:18|europeennes 30:63 31:54|europeens 40:44 46:71|europees 23:49 33:7 42:52
europese 14:57 30:36 31:29 33:-5
euros 0:9 1:-8 2:20 4:-1 5:-3 7:0 8:11 10:7 11:-4 12:25 15:15 16:-8 17:-2 23:30 26:-2 27:12 29:12 31:-14 33:-38 34:26 35:12 36:-2 40:13 41:3 42:7 46:6 47:-7 53:24
euskirchen 33:30|eut 33:32|eux 3:7 6:13 19:12 20:27 31:15 33:16 38:19 40:-6 47:15|eva 3:34 21:54 45:41|evacuatie 33:29
evacue 33:32|evakuierung 33:30|evaluatie 23:70|evaluating 27:64|evaluation 17:57 23:56 44:56|evalue 10:52 40:44
evanouit 6:77|evasion 6:63 33:18|eveche 20:57|eveille 3:34 24:66 33:6
even 2:3 3:-1 9:16 11:17 20:0 22:11 27:23 30:12 31:6 33:15 43:12 44:13|evenals 27:63|evence 2:61
evenement 1:50 20:24 31:52|evenementiel 31:67|evenements 34:64|evening 3:2 12:14 13:13 20:4 31:26 33:19 38:21 47:18
evenings 40:55|evenredig 46:77|event 18:45 31:37 40:41|eventail 33:32|eventually 37:80|eventueel 34:62
eventuel 2:41 10:44 34:43|eventuelle 10:52 27:53|eventuels 17:79|evenveel 10:36 34:48 53:39|evenwaardig 3:57
evenwicht 38:74|eveque 33:32|ever 3:18 19:3 27:18 28:17 33:18 36:20 45:11 47:27
every 1:0 2:-6 3:2 7:-3 19:13 20:13 22:2 23:4 24:7 27:-6 31:-5 33:15 40:-6 45:32
everybody 3:21 19:5 21:35 28:19 31:9 33:13 36:22 37:24 45:13
everyone 3:11 18:8 19:23 20:-5 21:30 28:11 31:1 33:13 36:14 37:16 40:-9 45:15
everything 2:-2 3:1 6:16 7:1 11:10 12:13 14:13 19:11 21:6 28:9 29:21 31:-2 33:12 34:-3 37:14 38:11 47:7 49:12 53:12
everywhere 6:51 40:47|evict 28:75|evidemment 7:47 31:46 52:65|evidence 3:38 20:29 21:42 23:44|evier 33:32|evil 33:30
evite 33:32|eviter 21:51 30:69|evolene 33:32|evolution 23:46 24:50 30:46 45:53
ex 6:36 7:25 10:11 13:15 16:16 20:18 26:23 27:11 31:6 33:-22 42:20 45:28 50:23|ex000001 25:87|ex000002 25:78
exact 1:21 3:9 6:36 11:25 14:27 15:46 33:-5 38:28 45:20 47:25|exacte 19:37 24:55 33:18|exactement 3:46 19:37 33:4
exactes 14:63 20:36|exactitude 1:53 3:25 14:56|exactly 19:19 33:25 47:31|exacts 14:71|exam 20:59
examen 11:44 20:19 21:48 27:28 45:33 47:41|examine 20:36 33:10 40:36|examined 5:58 33:16|examinee 27:53 40:44
examining 33:30|example 1:-6 7:-4 12:15 13:-8 36:-2 38:38 39:63 43:10 52:54|examples 31:64|exc 44:73
excedant 27:58 29:61|exceed 23:74|exceeding 2:64|excel 1:43 12:62|excelbestand 53:66|excellent 44:73|excellentes 33:32
except 3:16 10:22 15:36 19:19 24:35 33:9 45:27|excepted 29:77|exception 14:46 20:32 27:48|exceptionnelles 33:32
excess 10:64|exchange 10:20 33:13 34:19 40:11 45:24 47:29 48:28|exchange52 52:80|exchanged 34:63
excl 10:14 16:53 26:28 50:55|excluded 14:48 16:48 18:51|excludes 29:77|excluding 20:32 27:51 43:42|exclue 14:58 34:51
exclues 35:78|exclusief 2:43 16:22 34:35 50:47|exclusieve 2:40 10:16 34:51|exclusif 2:37 5:22 10:10 29:27 34:54
exclusifs 10:58 34:43|exclusion 2:36 29:69 40:31|exclusions 14:70|exclusive 2:37 5:27 16:11 34:54|exclusively 2:64
exclusivement 2:49 7:55|exclusivite 2:34 34:59|exclusivity 40:55|excrement 20:59|excuse 2:39 20:24 33:11 38:49
excuser 11:74 33:10|excuses 3:18 11:69 35:37 48:34|exec 40:55|executant 30:77|execute 29:67 34:46
executed 10:27 12:32 14:32 17:36 27:27 34:39|executif 7:41 22:48 30:50 40:31
execution 1:35 2:25 10:35 23:39 29:44 44:44|executive 10:36 13:27 14:28 23:52 30:32 41:30|executives 7:53 10:51
exemplaar 11:55 23:41 34:45|exemplaire 2:36 10:39 11:55 34:37|exemplaires 1:26 2:28 7:21 10:18 24:34 26:37 27:18 34:43
exemplare 31:62|exemplaren 2:37 31:26 34:37 36:39 40:18|exemple 38:83|exemples 45:71|exemption 0:69 14:53
exerce 14:59 33:-2 34:41|exercee 34:64|exercer 14:58 33:18
exercice 0:65 3:-11 7:9 8:44 14:1 15:24 18:7 22:5 30:7 33:-21 34:19 43:5 46:37|exercices 0:29 15:74 33:-10 46:51
exercise 0:36 33:-21 34:58 46:27|exercised 2:29 5:37 34:55|exercises 15:78|exes 33:30|exhaustivity 15:78
exhibit 2:34 3:16 19:19 20:17 33:9 40:13|exhibition 31:64|exhibitions 27:64|exhibits 9:62 14:55|exige 19:37 33:26
exigeant 44:78|exigible 2:36 51:78|exist 10:30 28:53 33:-4 40:34|existaient 33:32|existait 3:59|existant 34:64
existante 19:51 20:44|existe 3:7 5:15 7:5 10:2 11:18 12:9 19:25 20:-6 21:21 27:2 31:15 33:7 40:-6 44:25 51:20 53:8
existed 28:44 33:26|existence 33:30|existent 19:43 33:10 40:36|existera 27:66|existierende 20:58|existing 1:56 31:51
exists 7:32 19:26 20:25 33:-4 40:34|exit 10:43 21:43 45:50|exits 13:47 30:52 45:47|exklusiv 5:41 34:47 36:46
exklusive 34:61|exklusiver 40:53|exklusivitats 34:61|exoneration 15:83|exp 25:83
expect 19:17 20:15 27:41 31:21 40:24 53:37|expected 10:27 17:36 28:38 33:13 53:31|expects 31:51 33:16|expedie 33:32
expediteur 33:32|expedition 18:72|expenditure 53:68|expense 14:55 43:56|expenses 16:56 17:59
experience 2:18 3:12 13:38 16:25 20:4 33:3 37:35 40:4 43:24|experiment 35:72|experimental 1:69
expert 1:19 2:18 12:19 13:18 20:31 21:19 23:28 26:31 29:28 33:-10 40:4 45:17|expertengesprache 30:66|expertise 7:66
experts 20:46 33:8 44:41|expiration 2:33 25:72 34:35|expire 25:80 39:55|expired 51:79|expires 18:45 51:52 52:67
expiry 5:37 18:37 25:59 34:42|explain 20:41 33:-1 44:42 45:37|explained 21:45 33:16 44:46|explaining 20:59
explains 21:28 33:23 45:37|explanation 21:58 33:16|explicatif 20:57|explication 3:46 33:18|explications 12:73
explique 3:8 9:30 33:19 38:35 44:26 48:37|expliquee 40:58|expliquent 20:57|expliquer 3:41 19:33 33:13|exploit 2:64
exploitant 3:19 19:24 31:27 33:-9 40:31 43:35 53:31|exploitants 30:69 38:61|exploitatie 2:47 8:49 10:36
exploitatierechten 2:61|exploitation 0:16 2:49 5:12 7:16 8:28 22:9 31:35 34:-2 35:12 40:2|exploitations 2:63
exploite 7:55 34:51|exploiter 2:55 34:43|exploites 22:62 34:51|explose 33:18 40:44|exploser 28:83|explosion 19:64
export 11:22 15:68 16:14 17:19 31:33 52:27|exportable 36:85|exportation 15:62 31:46 40:36|exportcheque 15:75
exporte 40:58|exporteerbaar 31:63|exporteur 15:75|expose 1:29 2:32 9:25 10:9 12:30 33:9 34:-1 40:-8
exposee 19:51 33:18|exposes 34:57 53:37|exposition 27:31 31:54 44:56|exposons 40:58|exposure 3:58
expres 21:42 24:50 33:21|express 27:48 28:58 44:53|expressed 40:55|expressies 24:76
expression 2:15 3:17 12:36 23:29 24:48 27:45|expressions 24:81|exprime 40:58|expropriees 33:32|expropries 33:32
expulses 28:83|expulsion 33:32|ext 33:-8 35:26 48:68 49:30|extend 34:63|extendable 34:63
extended 2:24 5:45 9:36 33:11 34:23|extensible 45:71|extension 5:31 16:41 31:18 34:52|extent 2:64
exterieur 7:37 21:42 31:36 40:26 44:46|exterieure 16:73|exterieures 53:72|exterior 24:77|extern 44:72
externe 16:60 35:64|extincteur 35:78|extincteurs 35:78|extra 11:49 21:42 33:2 48:44
extract 8:66 9:41 10:20 35:32 47:29|extrait 0:21 8:65 22:14 23:35 29:49 35:17 47:37 52:25
extraits 2:28 10:31 20:22 27:31 31:32 50:45|extraordinaire 8:81|extras 41:58 53:55|eye 19:47 32:43 33:9|eyelids 33:30
eyes 6:30 19:39 20:17 27:22 33:9|ezel 20:48 21:48
f 1:15 2:-4 3:-9 5:14 6:-3 7:2 8:2 9:21 10:13 11:5 13:-1 14:5 15:3 16:24 17:2 18:3 20:-12 22:4 24:12 25:38 26:5 27:8 30:0 31:13 34:-9 39:4 41:20 42:11 43:6 46:10 47:7 48:5 49:5
f1 2:22 9:25 11:25 16:44 18:28 21:37 39:32|f2 2:28 16:41 18:34 21:44 41:26|f21 23:70
f3 2:26 9:20 16:32 18:23 21:32 42:17 43:21 44:34 48:20|f4 21:65|f45 35:72|f5 11:48 21:57|f6 11:56 21:51|f7 11:56 21:51
f8 21:65|fabienne 14:41 21:49 44:37 45:30 48:49|fabric 24:77
fabrication 8:22 9:35 10:19 16:15 18:18 20:-1 24:23 40:19 41:48 42:19 53:38
fabrice 1:36 7:31 8:43 12:35 14:33 34:27 40:20|fabriek 3:7 12:18 16:18 18:22 19:19 21:27 31:14 33:9 53:16
fabrieken 33:29|fabrique 19:29 20:22 33:10 40:36|fabriquer 9:46 19:29 33:-3 34:29 36:50 40:23|fabriquerons 40:58
fabry 13:35 19:28 22:36 37:42 43:35|facade 33:32|facades 33:32
face 3:-9 11:8 17:5 19:17 20:13 21:9 24:32 30:10 31:6 33:15 40:-12 44:4 45:2 48:2 49:20 50:6|facebook 52:77
faces 3:10 19:46 20:11 31:11 32:42 36:30 38:29|fachberatung 16:56 26:41 40:23|fachbereich 23:67
fachbereichsleiter 23:67|fache 20:57|fachee 24:68 47:65|fachent 33:32|faches 31:54 33:18|fachkrafte 53:63
fachkraften 53:63|fachleute 33:30|fachsprache 44:67|facile 3:59|facilement 6:77|faciliter 27:66|facing 33:16 49:64
facon 3:24 33:28|fact 33:30|facteur 3:3 6:20 19:7 21:16 22:19 31:10 33:18 39:36 47:34|factices 26:63 41:55 50:58
faction 33:30|factory 20:38 40:34 53:47|factrice 44:78|facts 12:42 43:64|facture 3:5 20:3 26:80 33:-23 50:25
facturee 35:78|facturees 17:79|factures 2:32 3:28 10:34 23:46 53:40|factuur 7:20 26:74|factuurnummer 26:76
faculte 34:64|fade 33:30|faden 19:28 20:41 24:40 47:35|fagnart 5:57 34:43 47:57|fagne 13:47 26:55 34:35 53:42
fagnes 7:29 16:34 26:60 33:-1 53:37|fahren 21:36 31:22 33:18 40:13|fahrenden 33:30|fahrer 6:39 13:39 21:38 50:42
fahrerin 6:66|fahrern 47:66|fahrgast 28:68|fahrgaste 33:30|fahrkarte 33:30|fahrkarten 19:58|fahrplan 18:54 33:3 35:43
fahrplane 3:34 6:45 33:8|fahrrad 21:51 33:16|fahrrader 3:55|fahrradkeller 35:70
fahrt 6:17 20:0 21:6 26:13 33:20 38:11 40:-5 48:15 49:28|fahrten 16:52 19:32 45:37|fahrzeiten 35:70|fahrzeuge 41:67
fahrzeugen 5:67|faible 3:18 40:52 44:37|faibles 44:78|faiblesses 40:49 44:58|fail 33:30|failing 23:52 28:67
faille 6:77|failliet 14:66 33:-2|faillissement 10:62|faillite 2:20 14:66 34:22|fails 33:22 49:56|faim 6:45 21:55 33:13
faintly 33:16 49:64|faints 35:76|fair 15:58 34:36 35:43 44:40
faire 2:0 3:22 6:-1 7:9 10:-12 14:-6 19:2 20:4 24:4 27:-2 28:20 29:5 33:9 34:20 39:6 40:0 43:-2 44:15 45:2 53:-6
fairground 3:58|fairlie 33:30|fairy 32:77|fais 3:24 12:38 19:29 20:36 35:43
faisabilite 16:24 18:28 30:41 40:29 44:55 45:22 50:30|faisable 30:77|faisaient 19:64|faisait 33:32|faisal 21:52 45:59
faisant 14:50 34:43 40:36|faisceau 33:18 48:62|faisons 7:59 10:34 12:41
fait 2:7 3:-2 5:-8 7:5 10:2 11:-4 12:-7 13:-8 14:9 15:-3 17:-7 18:2 19:4 20:-1 21:15 22:0 27:0 29:3 31:4 33:10 34:9 37:1 38:8 39:-2 40:5 45:-9 53:3
faite 5:54 20:41 33:-6 40:20|faites 27:39 33:4 43:48 44:51|faith 3:26 10:33 27:33 33:12|faithful 33:16 51:65
faithfully 12:66 27:30|faits 33:18 43:62|fakes 28:75|falisse 2:44 3:12 12:26 13:25 22:28 44:44 47:32
fall 2:6 19:3 21:13 30:17 33:9 34:11 40:-2 45:31 48:15 49:37|fallais 33:32|fallait 3:51 21:51|fallback 40:55
falle 10:36 23:41 30:40 40:27|fallen 33:16 34:42 53:24|fallend 47:66|fallig 2:25 26:47 34:50|falligen 2:31 51:67
falligkeit 2:48 26:58|falling 33:30|falloir 47:79|falls 10:13 11:18 14:12 19:3 20:8 21:14 28:17 33:10 40:27 45:14
fallt 2:24 15:22 19:9 33:17 34:12 40:16|fallturen 45:64|falsch 6:29 19:22 24:34 33:13 48:28|falsche 14:52 33:16
falschen 13:52 21:51|falscher 19:45 45:50|falschrum 32:71|falscht 21:65|falschung 33:30
false 3:18 14:50 21:32 33:3 48:33|falsifie 33:32|falsified 28:75|falsifies 33:30|faltet 33:30|famenne 7:48 43:50 53:44
familiaal 7:65|familial 31:43 33:-6 40:33 43:38 45:33|familiale 3:22 7:39 28:45 33:-6 45:34 47:41|familiales 20:57
familie 3:29 5:32 31:17 33:9 34:18 45:9 47:15|familiefilm 7:65|familieleden 20:57|familien 3:34 20:37 40:32
familienalben 32:71|familienanimation 40:53|familienname 25:73|familienstucke 45:64
families 16:25 20:16 31:40 33:12 40:10|familievriend 33:15 45:53
famille 3:23 5:17 6:28 7:8 20:-4 21:12 28:34 33:-2 34:18 40:16 45:33
familles 3:2 19:6 20:12 31:29 33:13 36:39 40:20 48:18|family 3:29 20:11 27:16 28:27 31:16 33:-6 40:19 42:25 43:21
famous 13:68|fand 3:55|fanfare 19:39 20:15 22:32 31:21 33:-10 35:21 36:23 41:29|fanfares 13:50 18:55 41:55
fangen 28:68|fangend 33:30|fangt 28:47 33:22|fanny 34:64|fans 31:66|fantasia 22:76|fantasie 33:30
fantastique 3:36 16:29 31:23 40:26 43:31 44:33 45:27|fantasy 31:51 44:60|fantome 22:76|fantomes 28:83
far 7:28 19:3 22:32 32:20 33:12 40:9 43:23 49:20 53:11|farah 2:44 43:66|farbblatter 18:68|farbdramaturgie 16:66
farbe 19:29 20:12 35:23 40:7 41:45 43:19 50:22 52:26|farben 19:32 24:51 32:44 33:-9|farbig 33:30|farbkarte 24:70
farbkonzept 16:66|farbkorrektur 19:45 52:59|farbkorrigiert 52:73|farbpaar 32:71|farbpalette 32:71|farbskala 24:70
farbstudien 24:70|farbsystem 24:70|farbverlauf 24:70|farce 3:45 28:51 38:53|farde 9:56 12:47 20:42|fare 33:30
fares 16:56 33:16|farid 6:22 33:28 48:21|farine 33:23 49:62|farm 6:45 33:16 41:45|farmer 33:30|farmers 20:59
farming 45:68|faroese 19:47 31:51|farr 27:64|fase 1:16 3:15 16:14 17:30 18:45 23:17 27:10 42:19 43:41 52:24|fasen 9:74
fasering 2:40 9:52 18:50|fashion 33:16 40:41|fass 33:22 48:44|fassaden 33:30|fasse 3:40 20:17 27:47 33:-9|fasst 33:30
fassung 1:-3 2:22 3:15 5:8 10:0 11:23 12:-4 16:17 18:30 19:-10 20:-10 21:-4 23:4 27:6 33:-33 40:8 42:6 43:19 44:22 53:-5
fassungen 2:46 3:8 5:21 16:31 40:7 41:20 43:19|fast 19:34 20:10 33:16 40:11 44:23|faster 12:69|fastre 5:47 43:45 53:58
fasziniert 3:55|fat 33:30|father 3:6 6:28 21:10 22:10 28:24 33:17 44:12 47:23 48:28|fathers 3:58
fathom 27:43 30:52 44:52|fathoms 33:16 48:59|fatigue 6:52 19:48 33:-6 45:33|fatiguee 19:51 33:18
fatigues 3:38 31:46 32:62|fatiha 6:26 19:15 20:13 21:25 33:15 49:31|fatihas 33:30
fatima 2:24 3:20 12:31 13:33 27:26 37:40 43:33|fatma 13:49 27:42 40:34
fatou 2:26 3:33 13:22 20:18 33:-18 37:37 43:26 53:35|fauche 37:87|faudra 19:37 20:30 33:4 44:51|faudrait 28:69 33:18
faulheit 21:51 47:52|faulstich 8:70|fault 33:30|faussaire 33:32|fausse 3:22 16:35 19:27 20:19 21:35 24:44 45:33
fausses 20:36 33:10 35:56|faussete 33:32
faut 3:10 9:10 11:11 18:16 19:-7 20:-4 21:2 27:-5 33:18 36:31 37:15 40:-3 44:29 45:10 47:7
faute 2:23 12:32 33:22 40:18|fautes 3:39 12:42 19:34 44:47|fauteuil 3:38 19:43 20:36|fauteuils 6:63 33:18
fautsch 7:28 8:37 14:32 25:39 29:37 40:20|faux 3:19 6:19 18:19 19:7 20:-1 21:27 30:19 31:9 33:14 36:27 48:18
faveur 10:34 23:46 27:35 33:0 40:26|favorable 12:22 23:53 27:42 30:26 44:53|favorablement 27:66|favourable 23:74
favourite 30:60 38:63|favre 34:64|fazit 30:55 44:51|fbku 23:67|fdp 23:74|fdx 2:64|fear 33:16 44:60
feasibility 16:35 18:37 30:52 40:34|feasible 40:55|feast 33:30|feather 33:30
feature 1:26 7:28 10:-4 12:10 13:28 20:-1 22:47 28:6 33:-39 40:2 43:33 45:0|features 7:46 13:53 22:19 39:27 40:2
feb 1:12 5:22 15:20 17:15 18:57 25:23 31:7 35:17 43:12 44:17 48:14
februar 2:14 5:25 8:14 10:6 11:12 18:39 19:1 27:20 30:10 31:6 33:-17 34:4 40:-3 43:9 44:10 52:16
februari 2:8 5:30 8:13 10:29 11:12 18:34 19:-2 20:-5 23:24 26:13 27:18 30:24 34:21
february 2:-1 5:18 8:30 9:12 11:21 12:5 14:5 18:40 20:-5 23:10 27:17 29:13 30:9 31:0 33:-10 34:14 37:15 43:5 52:16 53:4
federal 42:56 51:71|federale 10:44 27:45 42:56|federation 1:8 16:8 17:58 23:37 27:12 31:2 40:4 42:51|federations 31:67
federfuhrend 10:53 22:47|federfuhrer 10:62|federfuhrung 10:52 40:23 43:35
fee 1:15 2:33 11:10 16:49 17:9 26:14 27:0 33:-27 34:15 40:1 42:9 53:21|feeds 6:51 33:22
feel 7:22 19:37 20:27 31:15 32:33 33:-2 36:32|feeling 33:30|feelings 33:30|feels 33:30
fees 2:39 16:45 17:36 26:30 41:23 42:24 53:20|feest 19:26 21:33 33:15 44:38|feet 14:31 19:22 20:30 33:2 49:52
fehlen 14:42 17:35 19:25 33:-3 40:21|fehlenden 3:55|fehler 3:14 6:25 11:48 21:24 30:26 33:-11 45:23|fehlerspanne 30:66
fehlt 3:1 6:12 9:36 12:27 21:10 33:1 36:18 40:-1 44:35 45:9|fehlte 11:64 33:3|feige 6:66|feignent 33:32|feilloos 33:29
feinde 33:30|feinte 33:32|feiten 9:60 33:2 43:44|fel 19:60|feld 1:52 18:23 20:22 33:-15 36:27 47:21
felicitations 23:77|felicite 33:32|felicity 27:64|fell 3:32 27:39 33:15|fellow 33:30|fels 6:45 32:50 36:51
felsen 40:53|felt 12:17 19:25 22:19 24:25 26:26 31:21 32:37 33:-1 36:25 43:17 44:21|felting 7:66|female 31:64
feminin 31:59 45:49|feminines 31:67|femke 33:29|femme 3:-12 6:16 20:7 21:2 27:-5 33:25 35:7 47:16 48:5 49:13
femmes 14:12 19:14 20:22 27:7 30:18 31:41 33:7 36:38|femur 33:32|fen 33:30|fence 33:30|fenced 40:55
fenetre 3:-6 19:10 20:10 21:7 30:11 31:20 32:36 33:17 49:41|fenetres 19:43 31:46 33:10|fenn 6:72
fens 33:12 43:38 48:41 53:37|fenster 19:6 31:11 32:19 33:16 40:2 47:25 48:13 49:30|fenstergesprach 48:65
fensterlose 33:30|fenstern 20:37 33:22|fenstertisch 33:30|fente 20:26 33:21 49:52|fentes 33:32|fenwolf 50:77
fer 7:23 20:18 22:24 32:31 33:15 35:26 43:24 48:24|fera 2:24 19:13 20:31 33:-20 37:35 40:19 52:35 53:40|ferai 20:57
ferait 27:28 33:7 40:33 44:40 53:34|ferdi 6:33 24:38 33:15 44:34|ferdinand 33:30|ferdis 33:30|fergal 8:77
fergus 3:36 13:47 43:48|ferions 40:58|fermant 19:64
ferme 3:-3 10:-7 13:-1 19:-8 20:7 21:1 26:13 27:11 28:10 31:-5 32:11 33:15 35:16 36:12 39:12 40:-4 45:19 49:11 50:17 52:14 53:-1
fermee 15:34 20:8 21:24 28:34 31:18 33:19 48:26|fermees 22:62 40:44|ferment 21:42 33:27|fermer 21:42 28:51 33:21
fermes 6:45 32:52 33:21|fermettes 10:66
fermeture 7:17 13:20 14:19 15:44 20:6 27:27 28:31 33:-20 35:26 40:19 44:26 53:20|fermiere 6:77|fermiers 31:54 33:18
fern 6:58 32:64|fernand 6:52 33:16|fernande 6:47 33:15 48:47|fernhill 5:41 7:35 23:43 30:42 40:24|ferns 33:30
fernsehen 1:18 2:14 7:26 13:17 22:18 31:42 33:-18 40:6 42:20|fernsehfilm 13:39 27:47 45:37|fernsehfilmen 7:62
fernsehreihe 34:61|fernsehspiel 7:49 44:54|fernsehveranstalter 14:65|feroce 6:77|ferons 19:29 20:36 31:46 40:23
feront 20:57|ferraille 6:55 21:51 33:10|ferrand 13:67|ferriby 47:73|ferrier 3:20 12:41 34:42 43:32 47:36
ferries 31:43 35:55 40:34|ferroviaire 40:58|ferroviaires 7:47 16:52 53:50
ferry 1:5 2:0 3:-6 9:12 12:5 13:21 14:5 16:6 18:8 22:7 23:10 27:0 28:21 29:13 33:4 35:12 40:1 41:24 43:5 44:9 48:8 52:16
ferryman 31:64|ferrymen 13:38 22:41 38:46 39:59|fertig 7:20 19:16 27:18 33:16 43:35|fertigen 40:53
fertigstellung 22:66|fertigungskosten 41:67|fest 19:35 22:24 28:26 33:12 44:25|feste 7:49 20:45|festen 7:62
fester 20:58|festes 45:64|festgelegt 33:30|festival 7:-3 13:32 15:21 22:30 31:44 35:31 38:36 40:11
festivalganger 31:63|festivalpreis 13:65|festivalpremiere 31:63
festivals 7:20 10:-10 13:38 18:2 22:52 30:2 31:27 38:18 40:10 41:2 42:0|feststellung 35:70|fetch 33:30
fete 19:28 21:50 33:12 44:41|fetes 22:54 33:10 35:56|feu 28:35 33:17 34:38 37:39 47:31|feuer 19:29 33:10 36:43 47:37
feuerwand 33:30|feuerwehr 20:14 33:21 35:25 44:23 48:20|feuerwehren 31:62
feuille 11:43 16:15 17:20 22:21 24:45 33:8 35:20 38:29 48:29|feuillen 33:30|feuilles 12:73
feuilleton 6:32 27:22 31:23 33:0 40:13 43:31 45:40 47:34|feuilletonnant 45:71|feuilletonnante 45:71|feutrage 18:77
feutre 24:60 33:10 36:42 43:33 52:44|feutrees 12:73|feux 3:32 21:46 22:48 48:49|fev 25:87|fever 33:30
fevrier 2:11 3:-17 5:23 8:14 10:16 11:6 12:-4 14:11 17:18 18:44 19:-12 23:8 24:5 27:23 29:22 30:16 31:-9 33:-29 34:22 41:10 44:1 51:7 52:20
few 6:35 7:29 19:36 31:40 33:-7|fewer 2:64|ff 5:51 16:62|ffp2 35:78|fg 10:44 16:37 17:53 41:44|fi 22:58 32:64
fiacre 22:76|fiancailles 20:57|fiance 20:57|fiancee 33:32|fiat 33:22 35:57|fibber 33:30|fibre 20:57|ficele 32:69 33:18
ficelle 20:44 32:69|fichait 47:79|fiche 1:27 3:-1 6:28 9:42 11:13 12:21 20:0 24:13 30:8 33:-13 43:39 44:39
fiches 6:31 19:19 20:22 28:38 33:11 43:30 45:26|fichier 11:64 12:63|fichiers 12:63 51:66|fichten 33:15 48:40 49:46
fichtengrun 32:71|fictie 1:42 7:46 39:37 43:44|fictief 24:76|fictiereeks 1:42 22:45 43:57|fictiereeksen 40:55
fictif 31:67|fiction 1:31 2:-3 3:-4 7:31 9:5 12:-3 13:18 20:0 22:28 27:17 28:6 31:5 33:-35 34:10 40:9 43:38
fictionalised 31:64|fictions 7:32 13:40 30:54 31:31 40:21|fictive 40:55|fidele 0:56 3:32 7:41 31:40|fideles 33:32
fidelite 3:46 50:66|fiduciaire 0:42 1:20 9:28 11:41 13:18 14:18 26:31 29:47 35:24 43:22 46:43 53:18
field 19:34 30:60 33:3|fields 1:69|fieldwork 30:73
fien 1:15 3:11 9:28 10:8 16:14 18:17 20:3 22:17 27:9 29:21 30:16 34:7 36:22 37:34 40:9 43:24|fier 33:32|fiere 6:77
fiers 33:32|fierte 33:32|fiesta 33:30|fiets 6:21 20:22 33:21 48:21|fietsen 20:23 31:29 33:7 35:38 48:34
fietsenrek 33:29|fietsenstalling 33:29|fietskoerier 20:57|fietst 13:57 33:15|fietsvergoeding 35:72
fievre 7:34 13:37 22:41 31:32 33:-3 40:23|fievreux 33:32|fif 23:77|fifteen 7:25 20:18 27:23 31:36 33:13
fifth 27:26 33:24 40:17|fifties 6:51 20:38 33:9|fifty 6:33 20:27 30:22 33:16 45:17 47:22|fig2021 39:84|figent 45:71
fight 44:60 48:59|figur 3:16 11:30 23:28 27:22 31:23 33:-9 40:15 44:28|figurant 14:58 19:37 44:51
figuranten 19:19 41:55 53:50|figurantes 19:64|figurants 13:22 19:14 22:25 26:35 31:30 33:-19 38:32 39:44 41:39 53:34
figuratie 41:62 53:44|figuration 7:19 40:9 41:64 53:48
figure 2:7 10:10 11:26 14:15 20:11 23:34 28:39 30:26 31:17 33:-8 34:9 40:2 41:24|figured 3:58
figuren 1:6 2:-2 3:5 5:8 6:6 9:18 10:10 18:8 19:13 24:20 34:9 36:13 40:-6 43:13 44:23 45:38 53:4
figurenbau 16:52 41:53|figurenblatter 9:55 24:57|figurenbuch 9:69|figurendesign 5:67|figurenensemble 6:66
figurenentwicklung 16:52 45:50|figurenentwurfe 43:65|figurent 3:28 12:41 20:39 33:0|figurer 20:57|figureren 27:63
figures 0:31 7:20 14:22 20:3 33:19 45:16 46:31|figuur 3:57|fijn 33:29|fijner 33:29|fijngevoeligheid 38:74
fiktional 43:65|fil 3:0 6:7 9:11 13:2 20:5 21:21 22:6 24:23 26:15 31:8 32:13 33:6 35:19 37:17 38:31 39:22 43:6 45:31
filait 45:71|filature 1:20 5:25 10:31 17:44 23:24 26:32 29:29 36:32 40:5 42:24 43:22 44:24 53:18
filc 10:30 16:35 17:38 37:45 42:39 43:35
file 1:14 5:6 9:18 10:-6 11:31 12:13 14:20 16:4 18:6 19:-8 20:10 21:1 23:8 26:13 29:21 33:1 40:-15 42:18 45:5 47:8 49:10 50:11 53:3
filed 0:65 1:30 5:32 51:52|filer 33:32|files 11:54 12:48 35:55|filets 33:18 45:57|fileuse 3:28 6:45 19:33 33:13
filiaal 7:65|filiale 4:58 7:37 40:7 46:58|filiales 15:83|filiation 5:78|fill 1:42 6:45 28:48 33:3
fille 3:12 6:29 19:-9 20:-6 21:0 22:10 28:26 33:20 39:11 40:-15 44:15 45:-2 48:3 52:14|filled 46:65 50:63
filles 13:37 16:38 20:22 33:10 43:41|fillette 3:59|fills 21:37 33:22 48:38
film 1:3 2:4 3:0 5:-6 6:-8 7:-2 9:-1 10:11 12:2 13:4 14:-1 16:-10 17:-3 18:-7 19:6 20:15 21:-6 22:-2 23:-3 26:1 27:9 29:-3 30:6 31:1 33:-21 34:8 35:-5 36:-1 37:19 38:9 39:-2 40:8 41:2 42:10 43:9 44:-1 45:-7 50:-3 52:0 53:4
filmacademie 13:70|filmant 19:64|filmarche 13:65|filmbeihilfe 1:65|filmblad 38:76|filmblatt 38:70|filmbote 38:70
filmcentrum 42:73|filmdistributie 27:63
filme 7:31 13:27 19:19 20:25 21:1 22:25 30:11 31:-2 33:-26 35:1 38:17 39:16 40:2 41:-1 45:-5 52:7
filmed 20:49 40:24 43:38|filmee 20:30 33:26|filmees 2:36 20:44 27:39
filmen 3:2 8:28 18:13 19:32 20:39 33:-19 35:16 40:-3|filment 33:32|filmer 3:17 10:11 19:39 20:36 34:9 35:23 40:3 44:23
filmera 20:57|filmerai 19:52 20:43|filmerais 20:57|filmerons 20:57|filmes 16:60 18:42 20:22 40:23|filmfest 22:66
filmfestival 22:71|filmfonds 17:55 27:27 42:57|filmforderung 1:44 17:34 40:20 42:47|filmforderungsanstalt 42:68
filmgeschichte 33:30|filmgesprache 31:62|filmgids 38:74|filmhochschule 13:65|filmhuis 7:65|filmhuispubliek 31:63
filming 10:25 11:36 14:29 18:45 27:24 34:23 40:15|filminstitut 42:68|filmique 20:57|filmisch 20:41 34:50
filmische 1:31 9:36 19:26 20:45|filmischer 20:58|filmisches 20:58|filmklubben 38:76
filmkontor 1:32 10:29 17:34 23:33 42:34 43:31|filmkrant 38:78|filmkring 38:74|filmkunsthauser 31:62|filmleute 27:60
filmmagazin 38:70|filmmagazine 38:74|filmmaker 1:69|filmmakers 7:65|filmmaterial 41:53 52:59|filmo 9:69
filmografie 1:40 7:37 12:39 22:40|filmografieen 1:69|filmographie 13:50 22:68|filmons 20:54 33:-6|filmpje 1:56 9:60
filmpjes 21:42 22:46 33:14|filmplan 33:7 40:47|filmploeg 35:72|filmproducent 12:68|filmproject 27:63
filmprojector 31:63|filmpubliek 30:70|filmrechte 34:61|filmrechten 34:62|filmregisseur 13:70|filmrol 32:62 33:15
films 0:10 1:4 2:-4 3:-12 4:9 5:-2 7:27 8:21 10:11 12:4 13:10 14:6 15:3 17:14 19:-4 20:-21 22:14 23:-1 26:14 27:0 29:7 30:-2 31:8 32:1 33:-29 34:-1 38:-2 39:24 40:8 42:1 43:12 46:6 50:3 51:12 53:-11
filmscenario 2:61|filmschaffenden 40:53|filmschool 13:70|filmschule 13:65|filmsteun 1:69|filmstiftung 17:55 40:40
filmt 7:22 10:19 19:26 33:-2 35:29 38:32 40:12 43:27|filmtheaters 31:63|filmtitel 34:62|filmverdeling 27:64
filmverhaal 2:27 5:37 9:39 33:-5 43:36 44:38|filmverleih 27:60|filmvermittlung 20:58|filmzeit 38:70
filmzentrum 17:34 40:20 42:60
fils 3:-10 6:24 7:-1 13:2 20:-2 21:14 27:2 29:12 30:7 31:-2 33:13 37:17 45:18 48:16 50:40 53:2|filtrant 33:32
filtration 33:32|filtre 19:64|filz 19:45 36:59|filzprobe 30:66|filzstift 33:30
fin 1:7 2:-3 3:7 5:-2 7:-11 8:9 9:10 10:4 11:2 12:-7 13:-8 17:2 18:27 19:6 20:6 21:11 22:12 26:13 27:-13 29:16 30:-3 31:-4 32:11 33:-3 34:3 35:-2 36:5 41:5 43:0 44:23 45:5 52:6 53:-8
final 2:14 10:32 16:9 17:12 18:42 23:24 24:13 27:14 29:14 30:9 33:-23 34:10 40:3 44:9 45:3 48:12
finale 21:42 33:14 45:39 52:48|finalise 27:66|finaliste 13:72|finalists 7:66|finalite 7:55 8:68|finally 3:36 33:22
finance 1:25 7:-6 9:28 10:20 11:22 13:0 17:18 18:19 27:20 31:5 34:4 36:9 40:20 41:19 42:28 51:20
financed 10:41 27:33 40:41
financement 1:34 2:-4 4:9 9:40 10:30 11:27 12:12 14:-5 17:23 18:21 27:11 35:2 40:6 42:45 43:-1
financements 7:37 10:34 12:41 34:33 40:26|financera 42:78|finances 7:28 9:41 51:78
financial 0:54 7:42 8:40 41:34 43:32|financieel 1:38 9:43 23:52 40:24|financiele 14:49 27:42 40:34
financien 9:52 51:69|financier 5:31 14:22 23:28 29:46 34:22 40:29 42:49|financierbaar 40:55
financiere 4:58 14:58 50:52|financieren 40:55|financieres 0:75 9:60
financiering 9:30 10:8 11:20 12:14 14:16 17:29 18:17 27:9 34:7 40:19 41:16 42:46|financieringsbron 17:72
financieringsplan 1:42 9:41 10:30 11:35 14:19 17:33 27:12|financieringsstand 40:55|financieringsstructuur 42:73
financiers 14:30 18:29 27:35 34:46 40:7 41:25|financing 1:38 9:25 14:18 17:34 18:33 27:26 34:12 40:16 42:22
finanzamt 51:72|finanzamts 51:72|finanzen 51:72|finanzielle 27:60|finanzieren 40:53|finanziert 27:34 40:48
finanzierung 1:21 9:36 10:8 11:15 17:31 18:14 27:16 40:21 41:13 42:31|finanzierungskosten 41:67
finanzierungsmappe 18:68|finanzierungsmodell 42:68|finanzierungsplan 1:52 9:42 12:26 23:28|finanzierungsplane 34:61
finanzierungsstruktur 42:68|find 3:29 7:1 10:6 11:10 12:29 17:7 19:-5 20:1 27:-1 28:19 31:9 33:7 45:3 48:7
findel 33:32|finden 3:29 12:38 21:26 33:3 38:31|findet 3:0 21:20 28:14 33:22 35:15 48:10 53:8
finding 16:43 20:32 33:3 34:36|findings 30:73|finds 3:-6 10:0 21:30 28:11 33:25 48:9|fine 33:13 40:35 44:43|fing 33:30
fingen 47:66|finger 21:18 33:19 45:17 47:19 48:17 49:35|fingerless 33:30|fingerprints 19:60|fingers 33:30
fini 12:35 13:34 19:27 33:7 43:51|finie 3:34 20:42 49:58|finir 3:16 13:28 33:17 36:41 44:34 48:32|finira 53:72
finirons 20:57|finish 2:26 12:32 30:36 36:40 40:31 41:34
finished 3:6 6:20 7:34 18:20 19:9 20:7 22:20 27:32 33:-10 40:3 43:18|finishes 33:30|finissait 33:32|finissons 33:32
finit 12:30 20:15 21:31 33:23|finition 41:77|finitions 41:77|finlande 31:67|finnmark 33:16 43:56|fins 29:69 30:63
fionn 44:73|fire 20:27 30:38 33:15 35:32 40:11|fireman 3:58|fires 47:73|firm 7:25 20:17 22:29 27:35 33:1 42:31 53:26
firma 1:28 2:11 7:24 8:8 9:20 13:3 14:11 15:8 16:3 20:-4 23:4 33:-13 34:28 35:7 40:4 46:8 53:8
firmen 6:32 10:29 14:32 40:20 43:31 53:29|firmenbuchauszug 8:70|firmenmassige 1:65|firmensitz 53:63
firmenunterlagen 9:69|firmin 6:28 20:30 21:26 33:5 45:25 48:27 49:31|firms 16:32 40:31 46:41 53:52
first 1:-10 2:9 3:1 5:3 6:-2 7:2 9:-3 10:7 11:7 12:-10 13:9 16:-5 17:-6 18:11 19:7 20:-9 21:1 23:9 24:-2 27:-1 28:1 31:9 33:1 34:7 35:-3 39:0 40:8 43:-5 44:-1 45:-6 47:13 48:12 52:1
fis 23:74|fiscaal 12:47 51:56 53:44|fiscal 15:76 53:31|fiscale 9:47 14:62 51:50|fiscales 0:42 14:66 41:36
fiscaux 15:83|fisch 35:50 47:57|fiscus 9:66 14:49|fish 6:42 33:25|fishing 33:30|fissure 21:73|fist 33:30
fiston 19:47 20:45|fit 45:59 47:60|fitch 19:39 22:50 37:58|fits 36:64 40:41
five 2:12 3:-13 6:2 7:29 13:6 20:12 21:16 23:4 28:5 30:17 31:-6 33:-1 34:7 36:7 38:6 40:13 43:-1 45:-2 50:15 53:13
fix 18:49 33:3 42:49|fixations 50:79|fixe 2:8 3:4 10:11 14:16 19:43 20:22 33:-24 34:9 35:23 49:41
fixed 0:68 10:14 11:25 16:20 20:21 35:26|fixee 20:49 34:43|fixent 10:66|fixera 2:63|fixes 19:51 20:36 40:23
fixez 33:32|fjellbekk 1:20 10:28 17:24 22:22 23:25 34:14 38:27 39:39 40:6 42:24 43:20 52:31|fjordic 31:64|flach 20:58
flache 1:49 24:64|flackern 33:30|flackernd 24:70|flagged 52:80|flaggschiff 40:53|flags 19:26 32:43 33:16 45:34
flaire 33:32|flake 24:36 33:18 36:36 37:38 45:27|flakes 33:30
flamand 12:24 17:40 20:22 23:29 27:18 38:38 40:22 42:29 43:27|flamande 10:39 17:52 22:48 32:56|flamandes 32:83
flamands 32:69 40:44|flament 3:32 16:46 43:48 53:44|flammen 33:30|flanc 33:32|flandern 31:62|flanders 1:39 42:68
flandre 1:31 2:20 22:33 27:24 31:25 38:40 42:48 43:33|flandres 4:85|flap 49:78
flaque 21:35 24:44 28:45 32:45 33:7 44:40|flaschenpost 33:30|flash 45:71|flashback 19:47 33:16|flashbacks 45:68
flasher 21:73|flashes 33:30|flask 33:30
flat 19:14 20:-4 22:8 24:31 28:21 30:10 31:6 32:14 33:13 39:16 41:8 45:5 48:19 49:14 53:5|flats 3:36 20:38 33:9
flatter 19:60|flaw 6:72|fleche 49:84|flemalle 50:53 53:62|fleming 33:30|flemish 13:50 31:33 32:46 33:-1
flensburg 13:65|fles 33:29|flessen 33:29|fleurs 21:73|fleurus 50:61 53:61
fleuve 18:28 19:16 20:8 33:16 40:9 48:27 50:31 53:23|flew 33:30|flicker 33:30|fliegt 22:66|fliesst 28:42 33:24
flight 33:30|flik 33:29|flikkeren 40:55|flink 6:34 21:33 33:21|flinke 33:29|flinks 33:29|float 21:45 32:50 33:16
floats 21:72|floc 27:66|flocken 20:58|flockenfall 33:30|flocon 28:53 33:21 48:45|flocons 28:63 33:22|flood 20:41 33:20
flooded 33:30|flooding 40:55|floods 33:30|floor 7:6 13:8 19:11 22:11 33:6 34:33 38:16 39:19 40:6 43:9 45:8 48:12 53:19
floormanager 13:70|floors 19:21 21:32 32:38 33:10 34:24 47:34|floot 33:21 47:51|flor 21:65|floreffe 13:58 53:58
florennes 16:60 19:51|florent 33:30|florimond 33:32|flottent 49:84|flou 19:64|floue 24:68 49:70|flour 32:64 33:16
flous 32:83|flow 40:34 48:51 50:55|flower 33:30|flowers 18:41 20:28 21:40 33:12|flucht 33:30|fluchtlinge 33:30
fluchtpunkt 0:17 1:11 2:6 4:17 5:20 7:7 10:15 12:10 14:10 17:13 29:16 30:11 34:6 38:15 39:24 40:9 42:13 43:10 50:14 52:18
fluent 13:68|flug 49:71|flugblatter 20:58|flugel 28:68|flughafen 33:30|fluisteren 3:36 19:39 21:46|fluistert 33:29
fluit 20:26 33:19 50:42|fluiten 20:44 47:59|fluitje 20:36 21:46 33:7|fluitjesfabriek 7:65|fluitketel 33:29
fluohesje 33:15 35:58|fluorescent 32:56 33:9 45:47|fluovest 33:29
flur 16:22 18:24 19:15 33:-2 35:26 40:19 48:21 49:27 53:20|flur12 39:71|flurbau 50:69|fluss 20:37 33:8 53:42
flussab 33:30|flussauf 33:30|flusse 20:45 31:49|flussig 19:58|flussige 0:72|fluviale 13:45 16:46 40:31 50:52
flux 7:55 22:62|fly 33:21 49:59|flyer 6:72|flyers 26:85|flying 33:30|fn 8:70|foam 24:64 35:63|focale 19:61 20:22
focales 19:56 20:36|focus 19:29 30:55 33:-2 38:46|focusgroepen 30:70|fod 51:74
fog 3:3 18:29 20:5 21:17 32:47 33:15 48:18|foghorn 20:59|fohn 1:23 3:12 10:20 27:18 33:12 36:29 43:22|fohnlicht 19:58
fohntagen 19:58|foi 3:28 27:35 34:46 46:53|foin 19:64|foire 34:64|foires 31:67
fois 2:-14 3:-6 5:-6 6:0 7:-8 10:-6 11:5 19:7 20:8 21:14 23:13 24:-2 27:-11 28:-1 30:-7 31:-4 33:11 34:14 35:-6 37:3 40:-4 43:-8 44:1 45:22 47:7 48:-8 49:0 53:10
fokusgruppe 30:66|fokusgruppen 30:66|folan 5:49 9:43 33:-2 34:40|fold 24:77|folded 19:44 32:47 33:10|folder 9:76
folding 33:30|folds 33:30
folge 2:4 3:-6 6:-1 16:3 18:8 19:8 20:-4 21:30 30:6 33:-1 34:0 36:5 39:4 40:-7 41:0 45:38 46:4 47:-1 48:4 49:4
folgejahr 18:68|folgejahres 18:68|folgejahrs 18:68
folgen 2:12 3:-7 9:25 13:17 14:3 19:-4 21:21 30:4 31:8 33:-3 34:-1 35:7 40:-3 41:19 43:11 44:11 45:24|folgenbau 45:64
folgenden 34:61|folgendes 1:52 2:48|folgenpreis 43:65|folgenubersicht 11:48 21:57|folgern 30:66
folgt 5:16 9:40 10:22 12:24 19:17 20:25 23:16 28:17 33:-11|folgten 47:66|folie 3:19 30:43 44:44 52:49|folks 11:75
follow 2:3 9:45 10:21 12:19 19:0 20:29 23:13 29:16 33:-8 34:2 40:-6 45:8 48:12|followed 20:28 27:33 33:-1 40:24 47:42
following 2:13 3:7 11:37 14:18 18:46 23:35 27:26 33:-21 35:26|follows 2:8 10:9 19:5 20:26 23:18 33:14 45:22 53:24
fonce 24:82|fonction 1:42 6:45 20:26 44:46 48:44|fonctionnaire 33:32|fonctionne 4:72 33:18|fonctionnement 14:58 16:60
fonctions 8:81|fond 3:12 6:9 13:4 19:20 20:1 21:5 31:11 33:14 35:21 37:30 38:15 40:1 45:3 48:8|fondante 33:32
fondateur 7:47 8:60 45:49|fondateurs 8:60 20:36 29:61|fondation 8:44 17:42 22:38 23:50 27:29 42:41|fondatrice 7:69
fondatrices 7:69|fonde 7:55 13:58|fondee 7:69|fonderie 28:83|fondeur 33:32|fondre 6:63 44:64
fonds 0:-2 1:24 2:-13 7:-5 10:16 11:7 12:24 14:4 15:10 17:40 18:-3 20:-21 23:18 27:-2 29:23 33:-38 40:7 42:46 43:-9 44:-5 45:-13 51:-1 53:-11
fondsen 0:31 10:30 18:26 34:17 40:36 42:40|fondu 49:84|fondus 33:32|fons 3:13 6:21 19:16 27:20 33:14 37:33 38:31
fonseca 6:66|font 2:13 3:10 10:16 17:17 19:3 20:15 21:12 28:21 30:27 31:6 33:8 34:3 48:19
fontaine 8:43 14:33 29:45 33:15 48:38|fontaines 7:69|fonte 24:60 30:55 33:10|fontigny 33:24 40:28|food 35:63 41:58
fool 33:30|foot 20:28 33:16 35:35 45:22 48:32|footage 11:54 52:72|football 33:31|footbridge 33:16 48:45 49:51
footing 5:72|footnote 3:58|footprint 53:68
for 0:-3 1:6 2:5 3:4 5:-4 6:-7 7:-4 8:3 10:1 11:1 12:13 13:-1 14:-2 16:-9 17:4 18:3 19:-1 20:1 21:0 22:-8 23:6 24:4 26:-3 27:6 28:-4 29:6 30:4 31:2 33:-5 34:8 35:-3 37:2 38:3 39:-2 40:2 42:-2 43:-3 44:2 45:-4 47:-5 48:-7 50:13 51:5 52:6 53:-5
foraine 33:32|forbid 40:55|forbidden 33:30|forbids 33:30|force 20:17 33:17 35:44 40:23|forced 33:30|forcement 3:59
forces 40:49 44:58|ford 50:79|forderantrage 27:60|forderentscheidung 23:67|forderer 34:40 40:32 43:44
forderern 2:35 10:36 34:47|forderinstitution 51:72|forderinstitutionen 27:60|fordermittel 10:62|fordern 23:54 44:54
forderpreis 13:65|forderregeln 10:62|forderstelle 29:57 51:58|forderteam 12:64
forderung 1:40 3:8 10:15 14:18 23:43 27:13 40:6 44:20|forderungen 0:62 10:36 34:22|forderwunsch 43:65
forderzusage 23:67|forecast 33:30|foreclosed 33:30|foregoing 42:73|foreground 30:73|foreign 17:52 33:9 42:52
foreigner 3:38 40:46|foreman 33:30|forensic 3:44 28:61|foreseeable 18:72|foreseen 1:48 33:9 40:34|foresees 31:64
forest 3:44 12:56|forester 13:49 33:21|forests 3:58|foret 28:57 33:25|forever 13:37 19:29 22:40 38:45 39:48|forf 16:68
forfait 1:12 16:66 41:15 50:44|forfaitaire 2:55 34:43|forgave 44:73|forge 33:25 34:39|forgeait 45:71|forges 33:32
forget 19:39 20:38 33:9|forgets 6:58 40:41|forgetting 33:30|forgive 3:58|forgiven 6:58 33:16|forgiveness 28:75
forgives 3:36 33:22|forgot 3:52 16:43|forgotten 44:73|forlag 47:73
form 1:35 2:-5 3:5 5:2 8:22 9:15 10:25 12:0 17:4 20:21 21:8 24:9 31:-5 33:-24 34:15 43:19 44:12 45:2 48:4
formaat 1:42 43:65|formal 27:46 31:53|formalite 33:18 34:51|formaliteit 34:62|formalites 23:77
format 0:12 1:7 2:-2 5:6 10:13 19:25 20:-13 22:13 30:4 31:12 33:-40 34:-7 36:11 37:12 40:-14 43:40 45:42
formaten 24:76|formateur 20:57|formation 0:33 4:32 13:55 15:50 16:20 20:4 27:13 53:18|formatrechte 10:49 31:49
formatrechten 31:63|formats 7:55 50:66|formblatt 1:65
forme 1:19 2:-3 3:5 7:14 8:52 10:8 19:-2 20:8 27:0 31:1 33:-7 34:-2 35:12 40:3 43:10 45:16 53:5|formee 13:72
formeel 3:57|formelle 27:66|forment 12:41 31:36 33:13 53:40|former 7:49 20:24 33:7 40:12|formerly 34:63
formes 24:68 33:4 53:44|formica 32:83|formidable 33:32|forming 15:78|formliche 27:60|formlosen 23:67
formons 7:61 53:50|forms 33:16 49:64|formula 42:73|formulaire 1:60 3:0 9:51 20:-2 23:18 33:-11 35:18|formulaires 20:57
formular 1:57 9:48|formulare 32:71|formule 14:24 20:44 33:4 45:30|formuler 27:66|formules 20:57
formulier 1:61 7:31 9:39|formulieren 30:57 45:53|formuliert 33:30|forster 33:30|forsters 32:71
fort 1:9 5:14 6:23 8:17 9:17 14:7 16:9 17:14 19:0 20:-7 27:2 33:8 34:6 40:27 41:12 42:13|forte 40:58
fortes 19:51 20:44|fortfuhrung 45:64|forties 40:55|fortieth 22:44 23:47 33:3 37:53|fortnight 18:58 30:60|forts 44:78
fortsetzung 2:40 45:56|fortune 33:32
forty 3:-11 6:21 10:-4 12:1 13:0 19:1 20:-3 28:22 31:11 33:14 36:18 37:11 40:-4 41:3 43:1 45:9 47:5 50:8 53:0
forum 1:33 18:64 31:27 40:17|forums 16:53 18:42 31:29 52:51|forward 0:51 12:56 44:46|forwards 33:30
fosse 12:40 22:37 33:-7 45:42 47:40 48:37|fosses 20:44 33:18
foto 5:10 6:7 16:7 20:6 21:8 32:45 33:5 34:11 35:10 37:26 38:29 48:17|fotoarchief 7:65|fotografie 13:46 16:43 33:10
fotografien 2:48 32:57|fotografieren 3:42 35:56|fotografiert 21:51 33:16|fotos 16:27 20:32 24:32 32:44 33:3
fou 3:32 33:26|fought 33:30|fouille 33:32|fouilles 20:44 33:18|foulard 33:18 47:65|foule 19:37 33:26|fouls 48:72
found 1:6 3:29 5:23 19:12 20:0 21:12 33:7 35:17 40:7 43:8 48:13 51:20|foundation 1:49 17:43 31:34 42:43
founded 7:59 13:47|founder 2:32 7:35 13:37 22:40 33:-1|founders 7:56 9:29 17:26 29:30 40:21|foundry 28:75
fountain 2:64
four 2:-5 3:-2 5:-1 6:-1 7:16 9:-2 10:-9 12:0 13:-5 16:1 18:3 19:-8 20:10 21:16 22:-7 23:4 24:11 27:2 28:15 30:10 31:-2 33:3 34:-7 36:-1 38:3 40:7 41:-7 43:-4 44:-5 45:0 47:2 48:4 49:-1 50:-2 53:-5
fourez 34:64|fourmille 44:78|fourmis 24:82|fourneaux 17:65 40:44|fournir 34:64|fournis 14:61 27:35 35:46
fournisseurs 0:69 35:51 53:44|fournit 10:66|fours 48:72|fourteen 2:31 3:13 7:22 10:19 22:26 33:9 45:24
fourteenth 33:30|fourth 2:25 21:36 27:17 33:15 44:26 48:25|fout 11:61 21:41 45:39|fouten 20:57|foutenmarge 30:70
fox 31:64|foyer 33:23 35:48|foyers 33:32
fr 1:4 9:10 10:12 13:16 16:28 17:10 22:26 26:4 30:-3 31:38 35:3 36:18 39:12 40:-20 41:-2 42:34 43:28 44:-2 46:3 47:0
fr00 4:85|frachtbrief 32:71|frachtbriefe 33:16 48:51|fractions 21:51 33:10 48:54|frage 3:34 20:37 36:31 45:23 48:24
fragebogen 30:66|fragen 10:17 20:45 33:3 36:27 44:22|fragestellung 30:66|fragment 47:64 52:56|fragments 19:64
fragt 3:3 6:14 33:25 48:24|fragte 3:55|fraicheur 33:32|fraineux 13:72|fraipont 6:63 33:18
frais 0:17 1:-2 2:4 9:6 10:15 16:54 26:31 27:-9 33:-44 37:11 40:-18 41:53 50:4 53:6|fraise 33:32|fraiture 53:63
frame 14:19 19:45 20:9 24:27 32:39 33:-20 49:40|frameries 19:33 33:13 53:53|frames 19:50 24:40 49:53|framing 19:60
francais 1:1 2:-10 3:-13 6:7 10:-7 12:10 13:25 17:6 20:-5 27:11 30:4 31:-5 33:-24 34:-8 39:11 40:17 42:15 43:57
francaise 10:42 17:28 25:30 27:9 31:10 34:8 40:1 42:50 43:31|francaises 10:44 40:36 42:56
france 2:-13 7:-8 10:24 13:4 18:3 27:7 30:17 31:47 33:-33 36:8 40:7 41:9 42:43 43:8 53:-5|franche 13:50 31:46 44:56
franches 19:64|franchir 35:78|franchise 26:60 31:48 35:53|francis 33:31|franck 13:72|franco 10:44 31:46 42:56
francois 3:24 7:33 10:37 14:36 27:41|francoise 14:58 25:73|francophone 10:32 17:32 31:41 40:39 42:31
francophones 21:51 31:46 40:36|francophonie 1:46 23:50 40:31 42:50|francs 3:16 23:34 33:16 34:34 53:28|franges 32:83
frank 33:22 53:46|frankart 2:17 3:13 5:32 8:35 13:25 14:25 16:27 22:29 27:20 29:36 34:18|franken 33:29
frankfurt 3:16 19:19 21:26 33:3 36:33 43:27 49:32|frankfurter 33:30|frankreich 22:32 31:54 33:-4
frankrijk 7:20 10:30 31:48 40:23 42:28
frans 1:10 2:-6 3:-10 5:4 6:2 7:-2 8:8 10:3 12:23 13:11 16:31 18:4 19:1 20:-10 21:0 22:4 33:-15 34:-6 40:-4 43:38 45:-1 47:5 48:7 53:-1
franse 3:9 10:15 12:32 18:24 22:24 31:28 40:32 42:25|franstalig 6:29 10:36 31:24 40:16 42:46 53:26
franstalige 1:21 2:13 3:9 10:15 20:10 23:23 31:16 40:20 42:37 53:30|franziska 44:67
franzosisch 12:40 13:31 33:-11 40:2 43:47|franzosische 2:25 3:19 12:28 16:29 19:22 42:32 43:29|franzosischen 2:53 3:34
franzosischer 17:55 40:40|frappa 47:79|frappait 33:32|frappant 3:59|frappe 3:12 12:26 20:10 33:23 45:24|frappee 33:32
frappent 33:32|frapper 7:55 33:18|fraternelles 12:73
frau 2:16 3:-3 4:7 6:1 8:5 10:-3 19:-7 20:10 21:7 23:9 24:5 27:29 28:3 29:18 33:-1 34:15 37:7 48:7 49:6 50:4 51:7
fraud 3:26 14:38 33:-1 36:46 45:37|fraude 3:18 12:31 14:30 28:41 33:18|frauds 33:30
frauen 3:18 7:25 31:25 33:15 37:24 40:5|frauenstimme 33:30|fraulein 33:30|frech 33:30|freddy 33:24 48:49
free 5:11 8:27 10:14 14:8 16:9 19:0 30:12 31:25 33:-20 34:31 35:37 38:16 39:19 40:-6 43:9 48:12|freelance 13:68
freezer 21:55 36:49 45:52|freezes 33:22 45:47|frei 3:8 5:44 31:26 34:36 39:35 50:21|freibleibend 50:69|freiburg 27:60
freie 7:62|freigabe 27:47 39:58|freigegebenen 27:60|freigestellt 21:65|freight 33:9 35:55 40:34|freihaltung 5:67
frein 30:63 33:18|freine 21:51 33:10 45:49|freinent 21:73|freins 30:77|freitag 20:28 33:12 35:39 36:42
freitagabend 31:49 45:50|frelon 21:73|fremde 28:68|fremit 33:32
french 1:7 2:2 3:-13 6:2 7:-4 8:7 10:2 12:26 13:23 16:8 17:17 18:1 20:-11 23:3 28:4 30:11 31:-6 33:-10 34:5 38:6 40:-3 42:11 43:33 45:-2 51:17
frequence 24:60 33:10 38:61|frequent 40:58|frere 19:8 20:1 21:17 22:39 33:11 34:8 39:28 44:21 45:14 47:32 48:19
freres 13:28 22:32 31:24 33:11 38:39 39:41 43:32|fresse 47:66|fret 32:42 33:19 40:17 41:35 53:30|freude 27:60
freuen 23:46 27:52|freund 28:68|freunde 30:66|freunden 7:62|freundin 6:45 33:22|freundlich 30:40 33:16 45:37
freundliche 12:64|freundlichem 11:69|freundlichen 12:48 27:44 40:17|freundlicher 6:66|freundschaft 33:30
freundschaftlich 33:30|freut 33:30|fri 35:76|friday 11:28 12:34 20:12 33:15 35:29 47:35|fridge 19:39 32:56 33:9
friedhof 48:65|friend 21:40 28:44 33:12 43:38|friendly 33:30|friends 7:59 31:43|friendship 33:30|friert 33:16 38:56
fries 3:57|friet 32:75|frieten 26:46 28:45 33:9 35:42|friezin 45:66|fright 38:76|frighten 40:55|frightened 19:60
frigo 9:29 19:12 21:21 24:42 32:31 33:4 36:33 44:25 45:19 48:23 52:44|frigorifique 50:79|frigos 33:32|frileuse 6:77
fringe 33:30|fringes 41:72|frisch 33:30|frise 19:64|friseurin 30:53 33:16|frisson 38:83|frissons 38:83|frisst 33:30
frist 6:52 34:47|fristablauf 34:61|fristen 2:53 42:47|fristgerecht 27:60|fristwahrend 12:64|frisur 33:30
friterie 7:31 21:39 27:19 33:14 45:24 53:25|frites 20:30 27:39 35:51 41:49|friteuse 21:73|fritten 33:30
frituren 19:47 32:62|friturier 33:32|frituur 7:21 21:24 26:31 28:30 33:-3 35:40 45:40
froid 3:18 6:23 19:23 20:3 21:19 33:14 37:33 44:24 47:25|froidchapelle 53:72|froide 7:34 19:29 21:38 32:48 33:10
froides 33:32|froids 21:59 45:57|froisse 19:64|froissement 20:44 33:18|froisses 33:32
from 1:-5 2:-4 3:7 4:-2 5:-3 6:2 7:-3 8:6 9:-2 10:-8 11:-2 12:-2 13:-5 15:-3 17:10 19:9 20:11 24:3 26:-3 27:-2 28:3 29:-4 30:-8 31:-5 32:6 33:0 34:3 35:-5 37:12 38:-5 40:10 42:-4 43:-3 44:1 45:4 47:9 48:-9 49:6 50:-5 51:-2 52:6 53:7
fromage 33:22 48:56|fromagere 22:62 31:54|fromagerie 40:58|front 20:20 24:45 25:20 33:16 40:-5 45:8 48:8 50:27
frontaal 20:57|frontal 24:57 49:57|frontale 33:32|frontalement 19:64|frontaliers 22:71|frontier 20:45 30:60
frontiere 3:7 7:33 22:41 33:4 38:33 41:24 48:35|frontieres 4:63 31:42 40:33
frost 18:34 19:16 26:27 32:28 33:-1 39:38 40:11 48:22|froward 31:67|frozen 33:30|fruh 19:22 27:24 33:13 40:17 44:31
fruhdienst 38:70|fruher 7:33 20:12 33:15 40:8 44:21 47:20|fruhere 11:56 39:58|fruheren 7:36 11:56 33:3
fruhestens 18:54 43:52|fruhgeborenes 33:30|fruhjahr 3:25 18:50 40:23 42:38|fruhling 33:16 47:52|fruhmorgens 33:30
fruhschoppen 33:30|fruhstucken 3:55|fruit 32:76|frying 33:30|frz 5:33 16:32 42:47 43:44|fs 23:77|fte 46:78|fuchs 31:64
fuel 26:65 50:63|fugen 19:58|fugueuse 20:57|fuhler 33:30|fuhre 20:58|fuhren 10:41 14:57|fuhrend 33:30
fuhrt 4:25 6:18 10:15 20:11 33:21 34:13|fuhrung 33:16 35:43 40:27|fuir 22:62 33:18|fuit 21:73
fuite 21:56 24:44 33:7 49:46|full 1:6 2:31 12:9 19:0 30:13 33:4 34:3 40:-5 41:29 42:13 46:29 48:12 52:20 53:19
fullt 33:30|fumbally 8:77|fumbles 33:30|fumee 27:32 33:28|fumel 6:54 33:24|fument 33:32|fumerolle 50:79
fumigenes 35:78|fun 33:30|functie 3:43 13:57|functiehouder 8:76|functions 1:56 8:64
fund 1:18 3:-13 7:-4 10:7 12:13 14:-1 17:36 23:3 27:26 29:25 33:-20 40:13 42:47|fundament 31:64|fundburo 45:64
funded 27:51 40:41|funder 40:55|funders 18:58 52:67|funding 9:49 11:39 14:46 17:36 23:37
funds 0:29 10:27 17:47 27:15 29:28 34:14 40:31|fundstelle 33:30|funebres 6:63 33:18|funerailles 33:32|funeraire 3:59
funeral 3:11 21:25 33:19 38:30 44:26 48:26
funf 1:5 2:10 3:-7 5:0 6:-1 7:10 12:-2 13:-2 19:3 20:1 21:15 22:6 23:0 24:18 27:-6 28:18 31:0 32:4 33:-1 34:0 35:3 36:5 37:5 38:3 43:-2 45:-3 47:-1 48:16 50:2 52:6 53:3
funfhundert 21:65|funfjahrige 3:55|funfjahrigen 44:67|funfmal 21:65|funfte 33:30|funfundvierzig 31:49 45:50
funfundzwanzig 53:63|funfzehn 7:49 31:49|funfzig 6:22 8:26 19:14 20:14 31:30 33:-14 40:9 45:31 47:22|funfzigern 20:58
funfzigsten 33:30|fungus 33:16 48:59|funkhaus 18:54 33:16|funkloch 39:71|funktion 44:67|funktionen 8:70
funktioniert 44:67|funkwagen 33:30|funnier 13:54 33:16
funny 3:7 6:34 19:22 20:18 22:21 27:14 33:-20 38:38 40:5 45:18 48:22
fur 1:-4 2:9 3:3 4:8 5:-5 6:-4 7:-1 8:-2 9:-4 10:0 12:16 13:7 14:3 15:-2 17:-5 18:-2 19:-1 20:-4 21:-8 22:-7 23:7 24:4 26:2 27:7 28:-1 29:1 30:5 31:3 33:-9 34:9 35:0 36:0 38:-3 40:7 42:-4 43:-7 44:-2 45:5 47:-7 48:-8 50:10 51:12 52:0 53:-1
furchten 40:53|fureur 33:32|furieux 33:32|furlong 6:41 26:47 33:20|furnace 28:75|furnish 29:77|furniture 33:30
furs 7:49 12:51|further 2:17 3:11 15:31 20:12 23:39 27:17 29:30 34:42|fusil 6:77|fusilles 20:44 33:18
fusils 3:46 33:18|fusion 45:71|fusionnes 11:82|fuss 26:49 33:16 47:42|fussball 33:30|fussboden 20:58
fusse 19:22 21:28 33:-7 37:36 49:55|fussen 36:72|fut 20:44 40:44|futs 33:23 48:54|futter 33:30|futur 2:63
future 2:50 45:55|fv 39:84|fwb 1:44 17:59 42:54
g 1:11 2:-8 3:-10 5:23 8:7 9:16 10:18 11:4 12:0 14:4 15:6 16:8 19:0 22:28 24:15 25:15 26:15 29:20 33:-26 34:18 41:20 46:19 48:12 49:21
ga 1:48 19:39 20:36|gaaf 33:29|gaan 3:5 13:5 20:12 21:9 27:7 28:18 30:14 31:24 33:9 40:10 47:20 53:0
gaandeweg 3:43 20:44|gaat 1:-2 3:-15 9:9 19:5 20:6 21:20 27:-1 30:-1 31:8 33:16 35:7 40:-4 45:2 47:1 48:-3 49:5 53:14
gab 3:42 5:33 33:-4 40:20|gabarit 1:60 24:68|gabe 45:64|gadbois 10:51 27:51
gaelic 12:25 16:25 17:29 18:28 31:20 33:4 42:29 43:34|gaetan 7:24 8:37 12:28 14:40 27:35 29:38 34:20 40:13
gaf 3:51 5:45|gaffer 1:48 10:43 17:52|gag 3:45 19:46|gage 5:78|gagen 41:67|gages 3:46 33:18
gagne 3:12 7:21 13:24 19:17 20:22 31:20 33:4 45:23 53:24|gagnent 33:32|gagner 28:83|gagnerez 35:78|gagnons 7:69
gags 16:51 45:60|gahnt 48:65|gaie 33:32|gaillettes 33:32|gained 33:30|gaines 33:32|gala 6:45 33:25
galerie 6:22 16:18 18:22 20:23 27:24 33:0 35:32 40:3 41:22 50:24 53:16|galerij 27:50 50:59|galleries 34:63
gallery 30:52 41:50 53:47|galmeipfad 22:66|galt 7:62|galway 8:40 10:27 13:31 20:22 22:34 23:37 43:32
gam 12:38 23:42 26:50 29:48 34:29 43:41|gambling 14:69
game 2:4 3:-2 13:17 15:19 17:30 22:34 27:5 28:16 31:5 33:-3 34:4 36:29 40:7 43:10 45:9|gamers 30:73
games 7:35 8:28 10:15 13:19 14:20 20:10 27:15 34:27 40:25|gamin 33:32|gamins 33:32|gamme 7:33 8:46 24:60 46:63
gand 6:26 7:18 10:24 13:33 16:22 27:25 29:31 33:-20 40:20 43:24 53:20
gang 16:12 19:16 21:12 32:20 33:17 41:15 44:16 47:16 48:13 49:21|gangbare 34:62|gangboorden 33:29|gangen 19:39 33:21
gangpad 33:29|gangstuk 50:73|gant 22:50 39:69 49:58|gante 33:32|gantee 32:69 37:73|gantees 33:32|gantois 53:72
gants 19:20 20:13 21:39 33:22|ganz 3:13 6:24 19:16 33:22|ganze 3:14 19:30 20:18 33:18|ganzen 5:28 19:19 28:30 33:20
ganzes 28:55 33:16|gap 17:36 31:27 40:18 42:56 48:35|gaps 5:72|gar 19:45 33:3 48:38
garage 7:22 31:21 33:14 35:31 48:45|garagebox 20:57|garagist 33:29|garagiste 7:69|garant 14:71
garanti 2:25 16:17 27:51 38:30 40:14 42:41|garantie 2:2 10:15 15:20 27:44 34:13 35:26 41:14 42:46
garantiegeberin 14:65|garantiemechanisme 14:70|garanties 2:63|garantir 20:57|garantis 27:53 50:66
garantit 2:46 10:41 34:40|garcon 3:16 12:29 20:13 28:39 33:17 45:27|garda 33:30|gardait 3:46 21:59
garde 1:-4 2:8 3:2 6:14 7:-9 10:8 12:-5 13:15 19:7 20:10 21:5 22:19 27:-11 28:5 31:-1 32:6 33:4 34:-4 37:18 38:5 39:6 40:-20 41:8 43:7 45:9 48:12 53:-6
gardee 33:32|garden 1:16 2:10 4:26 5:27 7:13 8:23 14:24 17:19 27:10 29:23 30:19 34:9 40:1 42:19 43:15 47:19 51:25
gardener 16:43 21:45 50:50 53:41|gardent 2:45 19:33 20:26 33:0|garder 3:35 11:32 19:14 21:23 33:10 44:40|gardera 19:64
garderie 35:78|garderons 20:57|gardes 33:23 35:56|gardez 34:64|gardien 6:38 20:-1 21:15 24:23 33:21 38:24 45:25
gardiennage 31:67|gardienne 6:55 21:51 33:10|gardiens 32:69 45:57|gardons 20:57
gare 3:12 7:4 11:17 13:7 19:0 22:11 28:18 31:15 32:30 33:13 35:13 41:12 45:6 47:14 48:23 53:7|garen 27:63
garer 33:18 35:64|gares 13:58 33:18|garn 19:37 32:50 33:8|garnspulen 33:8 44:46 48:44
garten 20:22 28:32 33:6 37:36 47:29 48:28|garters 24:58 33:21|gary 33:22 48:56|gas 19:31 26:49 33:19
gasmeterlaan 27:66|gaspard 6:27 24:32 33:-2 34:21 36:44 44:37 47:32 49:34 52:46|gasps 19:60|gast 33:17 45:48
gaste 21:51 33:16|gasten 33:30|gastenkamers 53:66|gaston 3:18 6:21 16:15 19:15 33:20 44:24
gat 20:16 21:26 32:34 33:13 37:36 38:33|gate 20:14 33:14 35:22 38:22 45:23 47:19 48:37 49:24|gateau 21:59 33:18
gates 33:12 41:40 48:41 49:47|gather 33:30|gathy 7:41 14:44 22:46 33:-2|gattung 1:35 43:61
gauche 13:31 19:13 20:19 24:31 33:-7 49:67|gauches 21:73|gaufres 12:51 33:23|gave 3:37 5:33 23:35 33:4 40:16
gaven 20:44 46:63|gaz 33:32|gaze 16:70|gazette 8:54 9:40 35:33 38:65|gb 31:56 33:14|gbp 31:64|gbrarkwell 25:81
gbrspecimen 25:81|gdansk 3:44 45:55|ge 3:19 9:15 16:9 20:6 27:4 33:10 36:17 47:44 52:18|geaarzeld 3:57
geaccepteerd 30:70|geacht 12:68|geachte 11:20 12:48 23:50 27:32 34:7|geachtet 3:42 33:16|geacteerd 38:74
geandert 8:49 11:48 34:40|geant 33:32|gear 19:34 33:16 48:45|gearbeitet 3:29 7:24 31:24 33:15|geautomatiseerd 33:29
geb 13:65|gebardendolmetscherin 13:65|gebaren 19:60|gebaude 33:30|gebaut 7:23 9:30 19:19 33:3 45:37 53:24|gebe 33:30
gebed 3:36 33:7 48:47|gebeld 33:7 40:34 48:47|geben 3:25 21:22 27:18 33:16 53:21|gebet 33:30|gebeten 33:8 40:32 47:45
gebeurd 3:23 33:7 40:21 45:32 47:38|gebeuren 20:36 53:58
gebeurt 10:12 18:21 20:7 21:17 23:31 33:1 40:4 44:21 48:17 53:34|gebeurtenis 19:47 48:55|gebied 10:54 33:7
gebieden 10:44 22:40 31:32 40:24|gebiet 53:63|gebiete 10:55 31:41|gebildet 31:49 40:40|geblaf 33:29|gebleicht 33:30
gebleken 27:63|gebleven 3:36 33:21|geblieben 7:62|geboortedatum 25:78|geboortedorp 33:29|geboorteplaats 25:78
geboren 3:-3 8:15 13:57 25:43 33:-7|gebouwd 33:15 45:39 53:39|gebouwen 45:66|gebracht 3:29 27:38 33:14|gebrande 3:57
gebraucht 13:44 33:8 50:48|gebraunt 33:30|gebroken 21:68|gebruik 26:45 27:46 51:46 52:46
gebruiken 3:14 19:29 20:34 21:24 33:-15 34:18 40:12|gebruikt 5:63 35:50|gebruikte 33:29|gebuhr 34:61|gebunden 17:68
geburt 33:30|geburten 33:30|geburtsdatum 25:73|geburtsort 25:73|geburtstag 21:47 25:43 33:12|gecastet 19:58
geconsolideerd 46:77|gecontroleerd 14:70|gecorrigeerde 11:75
gedaan 3:4 5:18 10:20 14:28 18:26 20:4 31:10 33:7 34:20 40:2|gedacht 3:32 33:13 40:22 48:25|gedachten 19:60
gedachtnis 19:58|gedanke 45:64|gedankenlos 38:70|gedanst 33:29|gedateerd 3:57|gedechargeerd 35:72|gedeckt 33:22 40:32
gedeeld 10:44 20:26 33:-2 35:41|gedeelde 2:61|gedelegeerd 2:40 29:54 40:34
gedeon 1:10 2:-1 6:13 12:18 16:10 17:15 19:1 21:27 22:12 24:31 27:3 33:0 36:21 37:23 40:-6 43:21 45:22 49:20 52:32
gedeponeerd 5:71|gedeputeerde 23:70|gedichtet 33:30|gedraaid 14:36 32:29 36:30 40:21 45:20 52:43 53:39|gedrag 8:76
gedragen 10:41 33:7 40:34|gedreht 2:25 7:26 14:18 19:10 20:34 52:43 53:15|gedronken 33:29|gedroomd 33:29|gedrukt 18:71
geduld 33:29|geduldet 33:30|geduldige 19:58|gedurende 33:-5 34:54 53:32|gedurfd 44:72|geduwd 33:29
gedwongen 21:54 33:15|geef 29:62 44:58|geeft 2:22 3:-7 13:16 20:-6 21:4 29:12 33:15 34:19 35:18 48:5 53:12
geehrte 11:20 12:47 23:29 27:43|geehrter 23:54 27:47|geeignet 30:66|geel 19:26 27:17 32:58 33:-17 48:40
geen 0:-1 2:-1 3:4 4:8 5:13 6:-4 7:13 8:-2 10:-15 11:-3 12:-9 13:1 14:28 15:13 19:16 20:8 21:0 23:-7 24:3 27:1 28:1 31:-10 33:-2 34:-13 35:-1 37:0 38:1 40:-6 44:-1 45:0 46:16 48:-5 51:15 52:0 53:-11
geendienst 52:77|geerbt 33:30|geerfd 45:66|geerinckx 2:34 3:30 13:44 43:44|geese 33:16 40:41|gefahren 3:35 6:46 33:6
gefalle 22:66|gefallen 27:39 30:45 33:8|gefallt 27:60|gefangnis 21:51 33:16|gefasst 33:30|gefeiert 33:30
gefilmd 19:47 33:-11 40:28 52:38|gefilmt 33:30|gefloten 33:29|geflutet 33:30|gefordert 23:67|geforderten 14:65
gefrachtet 33:30|gefragt 3:22 17:35 30:33 33:6 48:32|gefuhle 3:55|gefuhrt 4:62 11:39 33:-1
gefunden 3:14 18:27 19:30 20:18 33:8 44:26|gegaan 33:29|gegangen 33:30|gegeben 12:34 14:35 33:12 40:23
gegen 2:13 3:7 14:8 17:11 23:19 27:3 33:10 34:31 44:10 45:6 47:8|gegend 19:43 30:41 53:38|gegeneinander 21:65
gegenfeuer 33:30|gegengelesen 2:61|gegengewicht 33:16 44:54|gegengezeichnet 12:64|gegenlesen 16:66
gegenlicht 32:57 33:3 49:44|gegenmittel 31:49 40:40|gegenrichtung 19:58|gegenschnitt 38:70|gegenspieler 6:52 44:54
gegenstand 2:29 7:12 8:43 10:23 16:15 17:17 20:19 34:21 35:19|gegenstanden 20:58|gegenstandslos 11:69
gegenstimme 27:60|gegenteil 1:32 12:31 23:33 27:27 37:39 43:31|gegenuber 2:23 10:36 11:30 29:51 33:-9|gegessen 33:30
gegeten 33:15 47:59|gegeven 31:50 33:15|gegevens 8:45 12:37 14:53 39:46|geglaubt 3:25 33:25|gegossen 24:70
gegraven 33:29|gegroet 6:55 48:55|gegrundet 7:58 8:22 33:-19 40:5|gehaald 33:15 45:53|gehaat 33:29
gehabt 3:25 33:20 40:23|gehad 27:37 33:15 42:46|gehalten 30:66|gehalter 53:63|gehalveerd 44:72|gehandelt 45:64
gehandtekende 12:68|gehangen 33:29|geharkt 19:60|gehe 20:45 33:16|geheim 3:21 6:51 33:5 45:30|geheimen 3:57
geheimhouding 2:61|geheimhoudingsovereenkomst 35:72|geheimnis 3:42 45:50|geheimnisse 3:55|geheizt 19:58
geheizten 32:71|gehen 10:15 18:11 20:2 21:8 28:12 30:10 31:22 33:10 38:13 40:18 53:16|geheugen 33:29|geheven 35:72
geholpen 6:69|gehoord 3:21 20:42 33:11|gehoren 33:8 40:32 53:42
gehort 3:0 5:23 7:18 10:18 14:21 20:4 28:14 33:9 34:6 35:15 47:11 48:10|gehouden 33:29
geht 3:2 9:11 10:-3 19:5 20:-7 21:7 22:1 27:-5 28:3 31:4 33:18 35:4 40:-5 44:2 45:4 48:12 49:6|gehuild 3:57
gehuwd 33:29|geige 45:64|geigen 19:58|geigenkasten 6:45 33:22|geiger 33:30|geind 2:61|geinspireerd 34:62
geinteresseerd 3:43 27:50|geinterviewd 20:57|geit 6:22 21:21 24:30 33:6 36:30 37:31 48:31 52:40|gek 33:29
gekaart 33:29|gekannt 3:42 33:16|gekauft 33:30|gekeken 3:36 33:7 38:53|gekend 33:29|gekker 3:57|geklopft 33:30
geklopt 33:29|geknupft 33:30|gekocht 31:63|gekomen 20:30 33:23|gekommen 7:36 33:24|gekonnt 3:55|gekookt 21:68
gekostet 3:42 33:16|gekozen 23:39 30:39 33:11 40:24|gekregen 21:41 33:23|gekundigt 20:45 33:16|gekwetst 6:69
gel 3:26 21:40 24:53 33:-2 35:44|gelabeld 48:68|gelachen 3:36 33:21|gelacht 3:47 33:8|gelachter 33:30|geladen 21:65
gelander 33:30|gelassen 6:66|gelasten 33:29|gelaten 6:61 21:46|gelaut 31:62|gelb 32:71|gelben 35:70
geld 2:-5 7:7 10:17 11:7 17:20 18:4 20:-1 27:-2 29:8 33:-1 34:5 40:28 42:14 44:5 45:9 53:13|gelden 2:53 27:42
gelder 29:70|geldgeber 17:68|geldig 25:51 29:28 33:-29 35:14 50:57 51:37 52:20|geldigheid 27:63|geldplan 9:74
geldt 2:27 5:37 8:41 10:28 29:41 51:43|gele 33:32|gelebt 33:30|geleden 3:21 7:17 20:9 33:22|gelee 33:32|geleefd 33:29
geleende 20:44 52:64|geleerd 6:29 13:31 19:21 33:15 40:16|gelees 3:59|gelegd 33:29|gelegen 33:30|gelegt 33:30
gelehnt 33:30|geleid 40:55|gelenk 24:70|gelernt 3:34 33:22|gelernter 13:65
gelesen 1:12 14:23 21:12 27:34 33:-23 40:18 44:44 45:11|gelet 23:70|geleverd 2:47 40:42
gelezen 1:21 2:13 14:23 27:35 34:14 40:8 44:53|gelicht 34:62|geliebte 33:30|geliefert 33:30
gelieve 1:44 11:55 23:25 26:31 34:17 39:32|gelijk 3:34 6:38 10:19 33:-15 40:12 41:27 48:25|gelijkaardig 31:63
gelijke 2:61|gelijkmatig 19:60|gelijkwaardig 10:62|gelingt 27:39 40:45|gelogen 19:47 33:12|geloofd 3:57
gelooft 6:27 9:31 31:21 33:18 48:26|geloofwaardig 19:60|gelopen 19:47 20:44|geloscht 33:30|gelost 33:30
geloven 6:35 27:29 33:-5 40:42|gelten 34:61|geluid 19:40 20:12 31:7 32:19 33:-10 41:37 49:38 53:9
geluidshok 7:51 50:59|geluidsmix 41:70|geluidsmuur 21:54 45:53|geluidsnabewerking 41:70|geluidsstudio 40:55
geluidsvrouw 13:51 20:48|geluk 33:29|gelukkig 33:29|gelukt 33:29|gelungen 44:67|gem 22:71
gemaakt 3:18 14:19 20:18 22:20 33:-1 40:31 53:26|gemacht 3:8 19:11 22:38 33:2 34:14 40:31|gemachtigde 4:77
gemakzucht 33:29|gemalde 32:71|gemalt 19:58|gemalten 19:58|gemass 5:46 10:41 34:40|gemauert 33:30|gemauerte 33:30
gembloers 53:66|gembloux 2:25 20:28 30:29 50:32 53:54|gemeen 3:36 31:42 45:45|gemeende 27:63|gemeenschappelijk 40:55
gemeenschappelijke 33:15 45:53|gemeente 3:23 15:41 17:38 27:29 33:7|gemeentebestuur 33:29|gemeenten 31:50 33:2 40:28
gemein 31:62|gemeinde 5:20 6:19 9:22 12:17 15:24 27:30 33:-9 34:14 37:25 45:17 47:19|gemeindeamt 33:30
gemeindehaus 33:30|gemeinden 53:63|gemeinderat 33:30|gemeindesaal 33:30|gemeindewiese 33:30|gemeinkosten 16:56 41:49
gemeinsam 2:27 4:20 10:48 14:13 19:6 27:8 28:16 29:18 33:-22|gemeinsame 10:62|gemeinsamen 10:62
gemeinschaft 17:26 23:44 31:20 40:23 42:45|gemeinschaftlich 2:35 10:57|gemeinschaftliche 35:70
gemeint 33:8 40:32 45:43|gemeld 40:55|gemeldet 40:53|gemengd 19:47 20:44|gemengde 20:57|gemerkt 3:34 20:37 33:8
gemeten 40:55|gemiddeld 0:41 7:31 30:49 31:29 38:40|gemiddelde 18:33 20:38 30:57|gemischt 19:58|gemmenich 33:29
gemonteerd 27:50 52:64|gemotiveerd 2:61|gemutszustand 33:30|genaaid 33:15 53:52|genaht 53:63|genannt 27:60
genannte 51:72|genannten 34:61|genappe 3:36 50:51 53:44|genau 19:17 28:40 33:18 45:23|genauen 19:58|genauer 53:63
genaueres 33:30|gendarme 33:28 47:45|gendarmerie 33:32|gendarmes 20:28 33:27|gender 1:69|gendre 7:55 22:62|gene 33:32
geneest 33:29|genegen 27:63|genehmigt 14:65|genehmigung 33:30|geneigt 33:16 37:59
general 2:11 12:12 14:11 16:27 21:13 23:29 28:22 33:-17 35:36 41:50 44:17 48:15 49:23
generale 0:40 8:46 13:16 21:17 22:20 23:34 27:29 29:27 33:-24 35:35 40:2 44:22|generales 2:55 35:56
generalversammlung 8:57 35:56|generatie 45:66|generaties 31:63|generatif 2:63|generation 3:28 33:16 40:32
generations 7:41 33:4 40:31 45:44|generator 50:69|generaux 16:58 41:63 53:4|genere 51:84|genereux 6:63 45:57
generiek 2:55 34:35|generique 2:39 10:25 22:31 23:36 24:41 33:-22 34:31|generiques 7:44 22:51 39:46 40:20 41:39
generous 48:72|genes 33:32|genesis 33:30|geneve 10:31 16:38 18:42 23:42 40:36|genezen 3:38 33:20|genial 38:83
genisses 33:32
genk 2:20 4:21 7:8 8:19 10:6 12:11 13:25 14:14 15:18 19:4 25:33 26:27 29:19 33:-28 34:5 36:17 40:-1 43:25
genodigden 33:29|genoeg 20:30 33:15 40:28|genoegen 23:57 33:15|genoemd 30:45 33:4 34:46|genomen 1:35 10:41 33:15
genommen 33:16 40:27 45:37|genossenschaft 13:33 35:38 40:31 46:49|genossenschaftsversammlung 2:61|genoten 14:70
genou 24:82|genoux 33:21 48:39 49:57|genre 1:27 2:-11 3:-10 7:16 22:0 30:9 31:10 40:12 42:8 43:51 44:23 45:32
genrelab 1:56 23:60
gens 2:-12 3:28 6:11 7:-7 9:16 19:16 20:6 21:-2 27:-9 28:7 31:12 32:17 33:5 37:11 40:-1 43:0 44:2 45:-4 47:13 48:0 53:6
gent 1:4 6:3 7:15 8:10 9:8 10:10 11:9 12:9 13:31 17:7 19:-3 22:15 23:23 26:10 27:22 30:4 31:7 33:-37 34:-4 38:16 41:5 43:14 47:6 50:14 53:2
gentil 6:69 33:10|gentille 33:32|gentillesse 3:59|gentiment 20:44 33:18|gently 33:30|gentse 7:65|genug 20:58
genugen 33:30|genugt 12:64|genummerd 12:54 24:63|genummerde 12:54 33:15|geoffnet 6:31 33:17 45:29 47:31
geoghegan 22:71|geographe 20:57|geographie 33:32|geographique 53:72|geography 40:55|geologie 16:59 20:37
geologisch 40:55|geolt 33:30|geometre 3:17 6:34 16:31 18:47 26:43 32:41 33:-11 53:29|geometry 19:60|geopend 4:72 20:30
geopereerd 33:29|geopfert 33:30|geordnet 33:30|georges 6:77|georgette 21:54 45:53|geothermie 3:32 33:26|geparkt 33:30
gepensioneerd 6:48 33:21|gepensioneerde 3:43 33:15|gepensioneerden 33:15 37:64|geplaatst 8:62 20:44
gepland 31:37 33:2 40:28 43:44|geplant 17:27 40:12 42:57 43:24 53:22|geplukt 21:68|gepolstert 33:30|gepraat 33:29
geprobeerd 33:29|geprobt 19:58|geproduceerd 10:54 40:34|geproduceerde 34:62|gepruft 5:54 27:34 40:27
geraadpleegd 27:63|geraakt 28:53 33:21|geraamd 40:37 43:53 53:35|geraamde 53:66|geraapt 33:29|gerade 12:32 33:26
geraden 48:65|gerader 33:30|geraken 19:60|gerald 21:58 45:55|gerance 7:47 27:45 40:36|gerangschikt 12:54 40:42
geraniums 33:30|gerant 2:21 7:17 8:30 14:40 15:45 18:26 27:15 29:31 33:-11 40:7
gerante 5:22 7:33 8:25 9:25 10:10 12:17 14:54 16:17 27:10 40:2|gerantes 7:51 8:63 14:40|gerants 7:63 14:44
gerantsoeneerd 33:29|gerard 6:56 7:44 33:6|gerardmer 10:34 13:40 22:44 31:36 40:26
gerat 16:22 21:21 33:14 49:27 50:25 53:31|gerate 30:45 41:59|geraumt 33:30|gerausch 33:30|gerausche 50:69
gerauschen 20:58|gerben 33:29|gerd 2:35 7:36 14:39 40:27|gerda 33:29|gerdi 6:66|gere 13:72|gereageerd 2:61
gerechtelijke 8:54 14:49 33:7|gerechtigheid 33:29|gerecycleerd 53:66|gered 33:29|gereden 33:29|geredet 31:62
gereed 18:71|geregeld 33:15 34:48|geregend 33:29|geregnet 33:30|gereicht 28:68|gereisd 20:57|gereiztheit 33:30
geres 2:55 34:43|gereserveerde 53:66|gerettet 3:55|gericht 3:20 33:19 45:38|gerichtlich 8:70|gerichtssaal 16:52 19:45
gerichtsschreiberin 6:66|gerichtsstand 2:56 34:34|gerichtsvollzieher 33:30|gerichtsvollziehern 6:66|gerimont 44:73
gerissen 33:30|geritsel 33:29|geritzt 33:30|gerlinde 20:58|germaanse 13:70|germaine 3:1 6:30 19:21 24:20 33:20
germaines 48:65|german 12:22 13:34 17:26 18:25 33:-4 36:31 40:21 42:26 43:22|germanistik 13:65
germanophone 10:44 31:46 42:56|germany 20:22 30:36 31:53 42:36|gern 3:4 6:15 12:24 27:47 31:11 33:-4 40:2
gerne 23:41 27:55|gerucht 21:45 33:15 45:32|geruckt 19:45 47:52|geruis 33:29|gerundet 16:66|gerust 12:51 27:47 33:-8
gesa 1:24 2:20 8:29 13:24 14:24 25:32 27:9 37:31 43:24 47:24|gesagt 3:13 33:22 47:24 48:23
gesamt 0:27 1:23 15:18 16:31 17:15 41:37 42:45 50:16|gesamtbetrag 50:69|gesamte 40:53|gesamteindruck 44:67
gesamtfinanzierung 27:60|gesamtherstellungskosten 41:67|gesamtkosten 1:35 12:34 27:30 43:48|gesamtschuldnerisch 2:61
gesamtvermogen 0:72|geschaftsanschrift 8:70|geschaftsanteil 35:70|geschaftsbedingungen 35:70
geschaftsfuhrer 7:37 8:49 14:44 33:-19|geschaftsfuhrerin 7:26 8:46 12:28 14:49|geschaftsfuhrerinnen 7:54 8:49
geschaftsfuhrung 7:26 10:38 12:40 23:31 29:34|geschaftsjahr 7:62|geschaftsjahren 46:71|geschaftsjahres 0:72
geschaftskonto 4:72|geschaftsleitung 27:60|geschaftszeichen 23:67|geschah 21:65|geschat 53:66
geschatzt 40:32 42:47 43:44|geschatzte 53:63|geschatzter 53:63|geschatztes 43:65|geschaut 47:66|geschehen 34:61
gescheiden 33:29|geschenk 33:16 44:54|gescheurd 32:75|geschichte 3:31 7:14 9:32 12:17 13:17 21:17 27:13 33:-18 40:17
geschichten 3:55|geschichtet 19:58|geschickt 33:30|geschiedenis 7:44 33:7 36:55|geschieht 3:37 21:34 40:23 53:33
geschikt 30:70|geschikte 33:29|geschillen 10:36 34:48 40:28|geschlafen 7:41 19:37 33:8|geschlecht 25:73
geschleudert 35:70|geschlossen 5:26 18:39 23:26 33:1 34:20 45:35|geschlossenen 27:47 33:16|geschlossener 50:69
geschmacker 40:53|geschonden 33:29|geschonken 33:29|geschorst 6:69|geschoten 33:29|geschrapt 3:41 10:25 11:50 44:35
geschreven 2:28 3:24 12:23 33:4 34:17 38:30 40:10|geschrieben 2:16 3:38 7:17 33:3 40:20|geschrokken 33:29
geschuldet 2:61|geschwarzt 25:73|geschwatzig 6:66|geschwiegen 3:34 33:22|geschwister 21:65
gesehen 22:25 27:20 33:14 40:13 47:37|geselle 47:66|gesellen 50:55 53:50
gesellschaft 0:18 1:12 3:1 4:19 7:9 8:34 9:15 10:9 12:11 14:29 17:14 23:13 29:27 33:-24 40:0 53:10
gesellschafter 7:34 8:42 46:59|gesellschafterin 29:70|gesellschafterinnen 7:62|gesellschafterversammlung 35:70
gesellschaftsvertrag 8:70|gesendet 3:42 33:16|gesenkt 33:30|gesetz 7:62|gesetze 45:64|gesetzes 0:72|gesetzlichen 2:61
gesetzt 33:30|gesetzten 20:58|gesichert 42:68|gesicht 3:6 19:20 20:10 31:13 33:17 49:33
gesichter 6:35 19:30 20:18 24:30 32:31 48:25 50:29|gesine 8:70|geslacht 25:78|geslagen 6:55 33:15|geslapen 19:39 33:21
geslikt 44:72|gesloopt 33:29|gesloten 2:18 18:29 19:17 21:25 24:34 33:10 49:34|gesmokkeld 33:29|gesneden 33:29
gesondert 2:53 9:48|gesonderter 9:55 10:49|gesondertes 9:69|gesorgt 35:70|gesouffleerd 3:57|gespanns 40:53
gespart 33:30|gespeeld 19:29 22:40 33:-2 40:24 43:39|gespenst 3:55|gesperrt 33:16 35:56|gesprach 20:26 33:10 42:53
gesprache 20:28 30:36 40:36 47:35|gesprachen 40:53|gesprek 2:7 20:4 27:10 33:3 40:20 42:47 43:17 44:30
gesprekken 16:26 18:30 20:16 27:22 31:34 33:-13 40:26|gesprengt 33:30|gesprochen 20:48 33:0 40:24|gesproken 6:50 27:54
gestaan 3:36 33:7 40:34|gestanden 3:34 33:22|gestart 2:47 7:51|gestartete 30:66|gestatten 27:60|gestattet 34:61
geste 3:31 33:19 44:36 45:29|gestegen 33:15 40:42|gesteht 33:30|gesteigert 33:30|gestelde 40:55|gestellt 17:68
gestemd 33:29|gestempelt 33:30|gesten 19:58|gestern 11:61 33:8|gestes 19:45 20:30 33:4 43:35|gesteund 23:70
gesticht 7:65|gestimmt 19:58|gestion 1:29 2:39 7:24 10:21 13:27 15:39 23:33 41:32|gestionnaire 4:72 35:64
gestolen 33:29|gestopt 3:26 20:26 33:19|gestorben 33:30|gestort 23:70|gestorven 20:57|gestraft 3:57|gestrichen 3:55
gestript 24:76|gestudeerd 3:43 13:57|gesture 33:30|gestuurd 45:66|gesucht 12:31 19:24 40:40 50:35
get 3:7 5:10 19:-1 20:20 23:13 27:3 28:14 33:15 40:16 53:7|getal 6:32 20:20 33:18 48:31|getallen 11:55 33:20
getallenlijstjes 9:74|getan 3:40 20:33 33:5|getanzt 33:30|getatoeeerd 33:29|getauscht 11:69|geteilt 10:49 33:3 34:34
getekend 2:27 5:29 6:9 9:24 10:25 12:19 14:11 17:13 18:12 20:-3 23:11 34:2 36:16 40:6 50:30|getekende 9:52 19:39 33:7
geteld 3:32 11:49 33:14|getij 19:60|getragen 20:37 33:22|getranke 35:70|getrankeautomat 33:30|getrennt 33:30
getriebe 7:62|getroffen 20:58|getrouwd 33:29
gets 3:-8 10:26 19:-5 20:-7 21:22 27:-2 28:9 31:-2 33:10 36:11 40:-11 45:19 47:7 48:14 49:12 53:23
getting 9:49 16:43 41:45 43:42|getuige 6:55 44:58|getuigen 21:39 22:33 33:3 34:23 37:38 48:29|getuigenis 33:29
getuigenissen 20:36 23:49 34:40|geur 33:29|gevaar 3:57|gevaarlijk 33:29|gevaarlijke 35:72|gevallen 33:29
gevangene 33:29|gevangengenomen 33:29|gevangenis 33:29|gevaren 3:43 33:15|geveild 33:29|gevel 33:29
geven 3:32 13:26 26:31 29:43 31:28 34:17 35:27|gevestigd 8:42 10:48 53:45|gevestigde 53:66|gevlucht 33:29
gevoelig 33:29|gevoeligheidsanalyse 30:70|gevolg 40:42 45:53|gevolgd 33:29|gevolmachtigde 29:75
gevonden 3:28 19:23 28:26 33:8 36:28 40:7 42:24|gevorderd 33:15 40:42
gevraagd 1:47 3:5 6:16 12:6 14:18 17:20 19:-2 20:-5 30:8 33:-17 34:9 40:3 42:11 43:24 47:10
gevraagde 1:37 3:12 11:30 12:23 14:25 40:10 43:25 53:41|gewaarborgd 2:47 42:59|gewaarschuwd 33:29
gewacht 3:23 10:28 33:21|gewahlt 19:37 24:62|gewahren 23:54 27:27 34:40|gewahrleistung 2:61|gewahrt 15:49 23:54 34:27
gewahrung 12:64|gewann 13:65|gewartet 33:30|gewassen 33:29|gewebt 33:30|geweend 38:74|geweer 33:29
geweest 3:9 4:30 20:9 33:24|geweigerd 33:29|geweih 32:71|geweint 33:30|gewellt 33:30|gewerbesteuer 33:30|geweren 33:29
gewerkschaften 31:62|gewerkschafter 6:66|gewerkt 33:29|gewesen 33:30|gewest 1:41 8:47 15:58 53:25|gewestelijke 40:55
geweten 3:27 14:41 33:18|gewettet 3:55|gewezen 45:66
gewicht 1:26 3:4 10:12 12:14 23:16 33:3 36:22 37:22 40:3 43:15 44:27 45:13|gewichtsfrage 44:67
gewijzigd 5:41 11:65 40:24|gewikkeld 33:29|gewinn 0:55 33:-7 40:17 41:43|gewinne 7:62|gewinnt 20:58|gewinnvortrag 0:72
gewissen 14:52 27:47|gewissenhafter 33:30|gewitter 32:71|gewohnen 19:58|gewohnheit 20:58|gewohnt 33:30
gewone 3:26 31:32 33:19|gewoon 3:34 19:29 33:11 39:33|gewoonte 33:29|geworden 3:19 33:22 47:30|gewunschte 1:65
gewunschtes 43:65|gewusst 33:30|gez 27:60|gezahlt 2:28 14:32 23:46 33:-4 51:38|gezahlte 2:48 27:47|gezahltes 2:61
gezamenlijk 4:43 5:37 10:49 34:27|gezamenlijke 2:40 10:54|gezegd 3:8 20:8 21:18 28:25 33:20 53:16
gezeichnet 10:24 19:19 24:51 33:-9 34:22 40:15|gezeichneten 7:62|gezeichnetes 19:58|gezeigt 7:41 33:8 47:45
gezeiten 19:58|gezellig 33:29|gezelligheid 20:57|gezelschap 33:29|gezet 20:44 47:59|gezeten 3:30 20:30 33:2 45:39
gezeur 33:29|gezicht 19:23 24:39 31:26 32:38 33:12|gezichten 19:23 33:12 37:40 49:52
gezien 3:25 10:11 30:19 33:17 37:26 38:20 49:25|gezin 19:47 31:50|gezinnen 33:29|gezocht 3:36 33:7 40:34
gezoem 19:47 33:15|gezogen 10:49 33:16|gezond 14:70|gezongen 20:34 23:33 33:18|gezonken 47:72|gezusters 33:29
gezwegen 35:72|gezworen 3:57|gff 39:79|gg 51:77|ghent 7:25 13:39 26:36 27:22 30:31 33:1 53:26
ghislain 7:35 8:53 13:38 34:31 43:42|ghlin 21:72|ghost 19:39 32:69|ghosts 45:68|ghyselen 11:53 12:47 29:54|giant 6:72
gibier 32:83|gibt 2:0 5:6 6:5 10:10 19:16 20:20 21:3 31:16 32:10 33:6 34:6 35:8 40:15 47:5|gideon 1:60 43:62
gidi 18:35 20:25 33:15 36:39|gids 16:41 33:2 53:52|gidsen 53:66|gielen 20:44 37:64|giessen 28:55 33:16
giesserei 28:47 40:45|giesst 28:55 33:16|gif 3:27 21:38 33:18|gifle 33:32|gift 3:44 44:60|giften 0:76|gij 21:54 33:15
gilbert 1:31 6:51 27:17 33:12|gilded 31:64|gileppe 47:52 50:55|gilet 32:53 33:21 45:41|gilets 32:83
gilkinet 1:42 14:44 29:48 36:49|gillain 1:38 7:35 14:38 29:46 46:47|gilles 8:57 11:32 13:25 25:37 29:45 33:-20 53:26
gilly 3:30 13:35 53:62|gilt 2:31 5:11 10:28 11:23 12:9 23:11 29:15 31:6 34:15 40:-2 46:15 50:28 51:26|gina 33:29
ginette 3:17 6:34 33:24 40:15|ging 3:28 7:15 11:25 30:20 33:0 40:8 47:40|ginge 33:30|gingen 33:29|gipfel 3:42 33:16
girafe 21:73|girl 3:9 6:24 12:10 33:18 36:18 47:40 48:13|girls 31:31 33:26|girouette 5:39 7:39 27:26 37:47 39:58 52:47
gisela 33:30|gisele 20:48 34:45|gist 9:62 33:16|gisteren 33:29|gisterenavond 11:75|gites 53:70
giuseppe 6:47 33:20 34:22 47:36|give 1:13 2:7 3:29 4:23 14:31 19:15 20:2 23:17 31:8 33:1 40:-2
given 2:1 4:35 5:10 6:10 8:26 12:7 14:17 19:9 25:54 31:2 33:-6 34:1 40:3 45:6 47:11
gives 2:13 3:-4 6:21 12:8 20:-2 29:26 33:19 34:12 44:23|givet 33:32|giving 33:30|givrant 21:51 34:43 45:49
givre 24:66 32:58 48:50|glace 19:25 24:42 32:57 33:17|glaces 24:60 33:10 35:56|glaciers 53:68
glacis 1:35 10:32 17:37 23:37 43:35|glacon 3:21 6:28 22:27 24:33 28:34 32:35 33:-17 36:46 37:38 44:29 48:27
glacons 33:32|glad 12:44 23:36 43:32 48:47 50:39|gladder 44:72|gladly 27:64|glanage 21:59 45:57
glance 5:37 9:54 21:37 43:48|glanent 33:32|glaneuses 12:45 29:55 33:4 43:48
glas 3:3 13:13 19:17 30:13 32:52 33:7 35:15 39:19|glasgow 13:54 33:16|glass 19:25 24:19 32:37 33:20 36:19 49:19
glasscheibe 33:30|glastur 33:16 49:57|glatt 33:30|glaube 3:55|glauben 27:47 40:40
glaubt 3:11 6:22 19:14 33:15 40:9 48:32|glaubwurdigkeit 44:67|glazen 33:29|gleich 20:28 24:40 33:20
gleiche 20:45 24:57|gleichen 2:44 7:32 33:12|gleichmassig 33:30|gleichmassigem 33:30|gleichnamige 34:61
gleichzeitig 28:47 43:44 47:45|gleis 7:28 19:24 22:32 33:16|gleisen 33:30|glides 19:60|gliederung 9:69|glijdt 33:29
glimlachen 33:29|glisse 33:27 49:52|glissee 11:74 33:10|glisser 3:38 11:60 33:10|glissez 35:78
glitch 1:16 2:10 4:26 5:27 7:13 8:23 10:10 14:24 17:19 27:10 29:23 30:19 34:9 40:1 42:19 43:15 51:25|glitter 32:77
global 7:66|globale 44:78|globalisatiepremie 15:75|globe 3:23 33:22 49:43
glocke 5:17 6:16 19:8 21:14 24:20 27:10 28:36 30:16 31:23 33:-5 40:3 47:16|glocken 30:66|glockengiesserei 33:30
glockner 3:55|gloire 33:32|glossary 40:55|glove 33:30|gloved 33:30|gloves 33:30|glows 49:78|gluck 6:52 27:47
gluckwunsch 23:67|gluht 33:30|glut 32:71|gluten 38:83
gmbh 0:5 1:23 2:10 4:17 5:1 7:7 8:23 10:27 12:-2 14:11 15:4 23:1 26:5 27:6 29:22 30:0 34:13 40:-13 43:25 46:4 51:21
go 3:1 6:1 12:-1 16:-1 18:15 19:-10 20:17 27:8 31:15 33:7 34:9 35:14 40:24 44:11|goal 33:16 48:59
goalkeeper 6:47 33:24|goat 21:40 31:33 33:-1 35:45 45:37|gobelets 33:18 48:62|gobert 3:32 5:47 16:45 33:-2
god 3:31 33:24|godefroid 2:49 7:55|godelieve 6:29 19:10 20:-2 25:46 33:8 34:12 35:22 48:18 49:27|godfrin 21:59 45:57
goed 3:-5 6:6 8:13 17:10 19:-2 20:2 23:24 27:1 29:13 31:1 33:9 34:-1 35:9 38:22 40:-7 44:26 47:10 48:6
goede 3:13 7:21 12:24 19:28 27:19 33:7 44:28|goedele 1:40 8:46 12:39 14:31 25:49
goedgekeurd 0:41 2:27 10:28 14:36 23:36 34:27|goedgekeurde 34:62|goedkeuring 2:24 10:25 23:33 34:25 35:55
goedkoop 7:65|goehltal 38:50 39:62|goeie 33:29|goeiendag 47:72|goers 31:64
goes 2:-9 6:0 11:3 16:-2 18:7 20:5 21:21 28:3 31:0 33:17 34:-2 35:12 40:-4 45:4 48:14 49:5 53:20|goethals 44:72
goffe 1:60 8:68|goffinet 33:30|gohl 33:11 47:57|gohlbote 47:66
gohltal 0:19 2:9 4:20 7:10 10:21 12:12 14:13 17:23 26:19 30:14 33:-23 34:8 40:9 42:16 43:13 46:18 51:19
gohy 3:11 5:30 16:25 20:9 22:49 33:-4 34:26 40:10|going 12:11 20:11 21:13 27:6 31:6 33:15 36:19 37:21 40:7 47:31 48:14
gold 5:36 6:36 27:30 32:38 33:-7 43:35|golfbassin 16:41 19:33 40:28 53:39|golfhoogten 30:70|golven 30:70|gomme 33:32
gommes 19:64|gommeurs 22:56 39:75|gondole 32:83|gone 11:25 20:9 33:22 34:13 40:5 48:22|gonnen 3:55|goochelaar 33:29
good 3:7 4:10 6:17 10:-6 12:8 13:-2 18:2 19:-9 20:-11 22:2 23:13 27:14 31:-9 33:6 36:7 38:7 40:5 43:0 44:32 45:-1 47:4 50:22 51:9
goodness 3:58|goodnight 33:30|goods 35:76|google 16:68|gooi 11:61 19:47|gooit 33:29|goose 7:45 22:50 40:34
goossens 7:44 13:49 40:34|gordijn 19:47 33:15|gordijnen 33:29|gorge 33:32|gorgeous 33:30|gorinchem 33:29|goris 22:76
gorizia 20:59|gospertstrasse 8:70|gosselies 7:34 13:31 50:44 53:55|gossip 33:30|gossuin 33:32
got 1:20 3:20 13:19 20:10 27:15 33:13 35:27 40:6|gottlob 33:30|gouache 19:41 24:52 43:52|gouaches 16:60 31:54
gouaille 6:77|gouden 13:49 19:39 22:50|goudron 32:75 33:10|goupillon 10:64|gourmandise 3:59|gout 33:32|goute 33:32
gouter 22:76|gouts 20:57|goutte 33:18 49:70|gouttes 33:18 48:62|gouttiere 20:57|gouvernance 7:61 10:44
gouvernements 21:73|gouvy 7:31 10:28 14:47 17:41 23:40 53:34|governed 34:63|governing 2:37 10:51 34:36|gowe 33:30
gown 33:30|goyvaerts 27:63|gp 10:42 33:7 49:64|gp40 52:77|gps 20:59|gpu 13:68|graafmachine 33:29|graaft 33:29
graag 6:12 12:22 23:13 27:54 31:6 33:-28 50:33|graben 48:65|grabsteine 48:65|grabt 48:65
grace 2:22 12:19 13:18 16:20 19:11 20:4 31:14 32:30 37:33 40:4 43:22 50:26 53:40|graceful 33:30
gracht 3:33 33:4 38:46 48:44|gracieusement 31:67|gracieux 5:65 27:53|grad 3:32 19:22 22:30 33:3 37:37
grade 33:-13 41:56 50:40 53:45|graden 33:29|grading 19:30 41:65|graduate 13:68|graduation 33:30|graf 33:29
grafik 24:70|grafisch 2:47 24:63|grafische 9:47 16:41 34:35 43:44|grafstenen 48:68|grain 19:51 24:47 32:48 33:-3
graines 40:58|grainy 19:60|graisse 20:44 33:18|grammaire 3:59|grammar 19:60|grammes 20:57
grand 0:4 1:7 2:-6 3:8 4:22 5:11 6:-4 7:11 8:16 10:0 13:9 14:1 15:4 19:-16 22:2 23:-3 25:7 27:-4 28:1 29:10 30:5 31:-13 32:9 33:-1 34:-6 35:-2 36:3 38:15 40:-13 41:25 42:-3 43:8 44:-3 45:4 46:5 47:5 48:-5 51:12
grandchildren 33:30|granddaughter 6:58 33:16|grande 1:20 13:18 19:24 20:17 22:22 33:18 48:22
grandes 27:39 28:56 40:31 51:57|grandfather 3:32 20:30 33:10 47:35|grandi 3:38 19:29 28:48 33:-3 47:44
grandissent 33:10 45:49 47:57|grandit 40:58|grandjean 33:30|grandma 13:54 22:58|grandmetz 33:30
grandmother 20:50 33:11|grandparents 31:64|grands 3:38 31:46 32:48 36:50|grange 9:54 27:39 33:4 48:49|granges 33:32
granit 53:72|granite 33:30|grant 1:30 3:0 5:14 15:44 17:47 23:42 27:7 34:24
granted 10:18 15:31 17:59 20:13 23:27 29:30 40:9|grantee 34:63|granting 15:78|grantor 34:63|grants 5:28 17:29 34:59
granuleux 19:64|grap 3:43 45:53|graph 33:30|graphic 1:64 12:42|graphics 13:54 20:45
graphique 2:27 5:33 9:36 12:27 16:41 18:31 34:19 40:25|graphiques 16:60 20:30 30:50|graphiste 2:41 53:64|graphs 33:30
grapjas 33:29|grappe 7:69|grappen 3:57|grappes 20:57|grappig 3:20 6:32 20:20 30:33 38:50 45:29|grappiger 3:57
gras 3:18 20:18 33:21 47:28|grass 19:41 33:21|grasse 22:76|grasveld 37:77|grateful 6:58 12:56|gratis 27:37 31:37 33:15
gratte 33:23 48:42 49:50|grattees 19:64|gratter 47:79|gratuit 8:43 19:27 29:45 30:39 35:40 40:20 50:42
gratuitement 33:18 45:57|gratulieren 23:67|grau 19:45 24:44 33:3|grauer 32:71|grausam 38:70|grave 33:30|gravee 33:32
gravel 33:30|graven 33:29|graves 33:30|graveurs 33:32|graveyard 33:30|gravier 26:63 39:62 53:50|gravit 33:32
gravure 32:83|gravures 32:83|gravy 33:30|graz 43:69|gre 11:68 23:64|grease 32:77
great 3:13 7:22 13:23 27:32 33:14 40:10|greeks 33:30|green 10:16 18:24 19:13 24:49 32:49 33:0 48:25
greened 20:45 33:16|greenlight 10:64|greenlit 10:56 27:43|greenness 33:30
greet 2:15 3:11 6:25 13:24 21:24 27:15 33:-11 34:16 43:24 44:26 47:26|greetings 12:69|greets 33:30
greffe 3:21 8:69 20:35|greffier 20:57|greffiere 33:32|greffieres 20:57|greffiers 18:55 20:36 33:10
gregoire 2:28 3:24 13:37 20:22 23:42 43:41|gregory 6:44 33:2 37:50 43:38 44:45|grelotte 33:32|gremien 27:60
gremium 23:67|gremiums 23:54 27:47|grenier 4:53 8:45 12:27 13:26 14:26 26:39 29:37 43:30 51:38|grenouille 33:32
grens 15:24 20:6 21:28 31:12 33:15 40:16 45:15|grenscommissie 20:57|grensdorp 33:29|grensfilms 7:65|grensland 38:74
grenspaal 1:31 3:7 12:18 21:18 23:20 24:26 27:13 33:-2 36:26 37:27 40:5 43:20|grenspalen 20:57
grenspost 7:34 13:39 22:40 31:32 38:43|grensreeks 31:63|grensreeksen 31:50 40:42|grensverdragen 33:29|grenz 31:62
grenzbach 27:60|grenzbahnhof 30:45 33:8 40:32|grenze 3:6 6:16 7:13 15:21 28:30 33:10 36:23 40:4 45:14 47:16
grenzen 24:41 30:50 31:28 33:0|grenzfall 21:65|grenzganger 31:62|grenzgeschichten 40:53|grenzkomodie 37:59 43:52
grenzland 9:48 17:47 27:39|grenzraum 31:62|grenzstadt 45:64|grenzstein 20:58|greta 45:64
gretchen 7:24 8:35 12:27 25:48 27:22 34:20 40:12 43:36|greve 3:8 21:48 22:24 31:16 33:13 45:20 48:24
grevenmacher 34:63|grevistes 33:32|grew 3:52 13:29 43:30|grey 19:11 24:40 26:29 27:15 32:48 33:-7 40:15 43:20 52:31
greybox 52:80|gribouillis 24:82|grid 20:38 35:55 44:52|grief 3:36 33:22|griek 21:48 45:57|grieken 20:57
grieks 13:45 16:43 20:42|griep 3:36 30:49 33:7|griepepidemie 23:70|griet 7:16 11:25 21:34 27:23 33:15 44:23
griets 33:29|griezelig 30:70|griff 33:30|griffe 32:83|griffie 8:76|grijpers 33:29|grijpt 44:72|grijs 19:39 33:7 49:55
grijsgroen 32:75|grijze 33:29|grill 45:68|grillage 32:83|grille 24:42 33:5 40:18 45:41 46:45 49:44|grilles 20:57
grime 41:70|grimm 13:65|grimpe 33:32|grimpent 33:32|grimsby 7:53 12:56|grin 3:58|grince 21:59 33:18|grinned 44:73
grip 5:24 10:17 33:-17 41:66|grippe 33:32|grippes 33:32|grips 27:43 40:34 44:52
gris 3:2 7:11 19:30 22:26 24:49 27:9 32:51 33:-1|grise 22:62 33:13|grisou 13:46 22:50 33:16|grivegnee 53:68
groans 33:30|grob 12:64|grobe 41:67|grobkalkulation 41:67|groeien 33:29|groeisubsidie 15:75|groeit 33:7 40:47
groen 19:38 32:33 33:18|groenafval 33:29|groendak 33:29|groendaken 6:69|groep 3:23 7:31 19:26 33:-5 34:27 46:43
groepjes 33:29|groepsgesprekken 30:70|groepsschema 46:77|groepsstructuur 46:77|groet 12:45 27:40 33:5 48:25
groeten 12:41 23:36 27:50 40:9|groeve 22:58 53:52|grof 41:70|grofkorrelig 19:60
grond 3:12 19:22 20:17 21:12 32:30 33:5 37:21 41:14 44:16 48:12 49:20|grondgebied 53:66|groningen 34:62|groom 21:72
groot 2:14 20:23 26:29 33:7 40:9 49:30 53:32|groothoek 19:60|grootmoeder 3:43 32:62|grootouders 31:63
grootste 3:36 33:7 40:34|grootte 1:38 20:26 27:33 40:24 46:46|grootvader 3:39 20:19 33:14
gros 19:37 20:4 33:-1 41:24 49:65 50:27|gross 0:31 2:7 6:17 15:38 31:27 33:-2 35:18 49:45 50:19|grossartig 38:70
grosse 1:33 9:36 31:29 33:15|grossen 33:16 40:40|grossenklasse 46:71|grossenordnung 27:60|grossenprufung 46:71
grossenvergleich 24:70|grosser 3:29 38:43 40:40|grossere 40:53|grosseres 40:53|grosses 33:30|grossherzogliche 1:65
grossi 33:32|grossmutter 3:26 33:22 40:13|grossstadt 31:62|grosstes 19:58|grossvater 3:45 19:28 33:-1
grote 1:11 2:2 3:9 7:6 12:9 13:12 22:13 29:17 33:2 36:28 37:29 38:26 40:-3 41:12 43:12 44:13 45:8|groter 3:26 33:24
grotte 19:37 33:26|grotten 33:29|grouille 33:32|ground 13:19 19:11 20:19 22:34 33:10 38:27 39:30 45:19|grounds 40:55
group 7:17 14:19 20:9 30:41 31:27 33:-20 41:45 46:40
groupe 1:16 2:-5 4:17 7:21 8:13 9:13 10:-2 12:4 13:4 14:21 17:11 20:-11 26:17 27:9 29:14 30:20 33:-19 34:-4 35:10 37:19 40:15 42:10 43:7 44:10 46:16 50:22 51:16
groupes 30:63 31:54|groups 30:60 31:37 33:3|grow 30:60 45:55|growing 33:30|grown 3:31 20:32 33:3 40:28
grows 19:29 24:46 33:12 49:47|gruber 2:28 3:22 5:44 16:33 43:32|grue 28:59 33:25|gruff 6:72
grun 19:32 24:32 32:33 33:9 48:27|grund 2:41 33:15 44:34|grundbuchauszuge 33:30|grunde 33:30|grunden 28:47 33:8 40:32
grunder 7:62|grunderhand 7:62|grunderin 7:62|grunderinnen 7:62|grundern 7:62|grunderzentrum 35:70|grundete 13:65
grundidee 44:46 45:56|grundkapital 8:70|grundlage 2:51 10:32 30:36|grundlich 33:30|grundprinzip 44:67
grundriss 24:62 33:8|grundrisses 33:30|grundschule 40:53|grundung 7:62|grundungspramie 15:71|grundungsurkunde 8:70
grunen 33:30|grunspan 5:46 34:40 47:45|gruppen 27:60|gruppenfoto 48:65|gruppenfotos 32:71|gruselig 44:67
gruss 11:52 12:34 27:43|grusse 12:51 27:47|grussen 12:46 27:47 33:-9|grusst 48:65|grutier 22:76
gsm 19:21 21:36 33:7 35:41 43:39|gt 10:64|guarantee 2:25 8:27 27:43 40:5 41:21 42:51|guarantor 14:69|guardian 38:76
guards 33:30|gucken 39:71|gudrun 6:39 33:3 48:51|gudula 33:29|gue 13:68|guepe 33:32|guere 12:73|guerin 33:32
guerir 33:32|guerit 21:59 33:18|guerite 19:64|guerre 3:23 22:39 23:46 33:8 47:42|guess 20:38 33:9 44:52
guest 33:15 45:56|guests 3:20 33:19 45:44|gueule 31:67|guichet 4:35 19:14 20:16 31:29 33:19 48:25|guichetiere 3:59
guichets 32:83|guide 19:19 27:21 30:32 33:18 35:32 45:26|guides 33:13 53:59|guilbebb 4:85|guild 2:37 5:45 13:41 40:28
guillaume 33:32|guillem 19:34 37:53 39:52 43:42|guillemins 4:44 33:6 35:46 53:40|guiot 2:63|gul 6:69|gull 11:66 52:61
gultig 1:7 11:11 25:47 27:2 29:39 33:-20 39:22 50:38 51:33|gulzig 6:69|gum 24:63 35:67|gummibaum 33:16 48:51
gummistiefel 6:52 32:57|gummistiefeln 33:30|gun 3:44 33:16|guns 3:58|gunstig 3:31 23:41 40:29 44:42|gurtel 35:70
gus 33:30|guss 3:29 6:27 19:19 33:-9 40:15 47:27 48:26|gust 19:33 39:50 43:44 52:50|gusta 6:55 35:58
gustaaf 6:34 33:21 48:34|gustaafs 33:29|gustave 22:51 33:22|gut 3:22 6:21 12:19 33:12 44:34 48:20
gutachten 16:25 18:17 33:6 40:2 44:32 48:13 50:17 53:35|gutachter 6:39 33:24|gutachterliche 44:67
gute 23:29 33:13 34:33 47:38|guten 12:58 23:31 33:-7|guter 3:42 38:56|guterbereich 30:66|guterwagen 28:55 33:16
gutmutig 6:66|gutschriften 33:30|guy 3:17 21:31 27:17 33:8 45:50|guys 3:58|gvd 39:84|gym 20:49 48:57|gymzak 35:72
h 1:6 5:11 8:10 9:16 10:9 11:6 13:-8 15:3 16:13 17:12 19:-10 20:-9 21:11 22:25 23:-4 24:2 26:25 27:0 29:2 30:-2 31:-6 32:8 33:-14 34:4 35:16 38:0 39:2 41:15 43:11 44:0 45:-9 46:9 47:-2 48:9 49:3 50:15
h3 52:87|h9 52:77|ha 44:73|haak 13:44 33:2 39:50 48:41|haakjes 0:76|haalbaar 30:70|haalbaarheid 16:41 30:43 44:58
haalbaarheidsonderzoek 30:70|haalde 13:70|haalden 30:39 31:59|haalt 20:10 33:23 40:8 48:21|haan 7:51 22:58
haar 2:-5 3:5 5:-6 6:8 10:-8 13:2 14:12 15:-2 18:-6 19:-5 20:-6 21:10 23:-7 24:-1 27:-14 28:18 29:12 31:-14 33:16 34:-4 38:-3 40:-18 44:-1 45:-3 46:0 47:-5 48:8 51:0
haare 30:66|haarlem 10:66|haat 33:29|hab 20:31 33:3 47:53|habe 3:39 19:13 20:7 27:0 33:4 44:16 47:21
haben 1:-1 3:9 5:0 7:7 10:-4 11:2 14:5 15:10 17:1 19:-2 20:11 21:-2 22:6 27:17 30:6 31:10 33:-2 35:3 40:22 44:0 45:-3 47:-1
habets 6:41 21:42 33:14|habilete 3:59|habilitation 20:57|habilite 14:71|habilitee 1:73|habillages 22:62 40:44
habille 3:38 33:23|habillee 33:32|habillent 6:77|habilles 45:71|habit 20:24 30:48 33:18|habitaient 33:32|habitait 3:59
habitant 53:72|habitants 6:33 19:21 30:33 31:36 33:9 53:28|habitations 33:32|habite 6:25 9:30 13:20 21:21 33:10 53:53
habitent 33:18 53:58|habites 19:64|habitude 6:42 10:19 19:17 20:20 33:18|habitue 33:32|habituel 26:71 40:44
habituels 7:55 40:44|habran 1:31 2:8 8:26 10:11 12:18 13:17 14:16 23:23 25:42 29:28 34:23 37:32 43:21 47:24 51:29
hachures 24:82|had 3:21 7:-2 11:12 12:1 14:-5 15:3 20:-4 28:0 30:-2 33:16 34:-12 36:3 37:5 40:-1 47:34 51:4
haddad 6:69 33:9|hadden 20:44 31:50|haddou 6:69|hadj 7:55 46:71|hadrien 27:64|hadt 47:72|haeck 7:65|haesen 7:53 14:55
haf 10:55 26:50|hafen 22:53 39:58|hafenamt 5:38 7:33 39:52 52:43|haftet 10:62|haftung 4:38 8:57 35:36 40:20
hagebutte 32:71|hagel 21:68|hagelander 38:74|hagelstein 6:41 33:23|hagenberg 13:65|haie 6:40 21:49 22:38 33:5 52:50
haie1 39:84|haie2 39:84|haies 20:27 32:63 33:1 47:49|hain 0:28 2:9 4:44 7:14 10:25 14:17 17:34 34:23 39:39 42:23 43:39
hainaut 10:19 23:23 27:25 31:26 33:-10 34:33 38:28 40:4 43:21 53:30|haine 20:39 33:20|hair 33:20 34:15 41:43 48:24
hairdresser 33:30|haired 33:30|hak 33:29|haken 21:35 32:41 33:10 48:35|hakim 20:57|hakt 33:30
hal 5:31 6:31 33:5 35:34 47:42 53:28|halage 13:35 22:57 31:31 39:58|halb 7:28 16:32 28:35 33:16
halbe 7:23 13:39 20:20 22:27 32:32 33:3|halben 3:55|halber 2:48 37:59|halbes 3:34 33:8 40:32
halbmond 1:29 9:24 10:30 12:20 17:23 40:17 42:23 43:21 44:22|halbnah 49:71|halbschlaf 22:66|halbschuh 33:30
halbschuhe 6:39 32:44 33:3 48:38|halbstundenserie 7:49 45:50|halbstundigen 20:58
halbwertszeit 1:29 2:25 29:34 33:-7 36:36 41:30 43:29|halde 7:69|halden 30:73
haldes 2:23 7:13 10:19 14:15 16:17 17:32 26:29 34:26 35:22 38:36 40:2 42:22 43:20 50:23|hale 6:42 33:19 49:48
halen 33:29
half 1:-6 2:16 3:-12 6:1 7:13 10:12 12:4 13:5 19:1 20:-1 22:-4 23:18 26:2 27:-5 30:-3 31:1 32:2 33:-1 34:6 37:4 40:9 41:-4 43:-6 44:-2 45:20 50:12 52:4 53:-1
halfte 2:14 7:15 10:15 19:11 23:20 30:27 33:-6 40:17 50:21 53:27|halftide 52:80|halftig 2:61|halftijdse 7:65
halfway 33:30|halifax 13:47 20:38 34:42|hall 3:4 13:19 19:20 25:28 27:22 33:5 35:22 38:22 40:-4 45:14 53:24
halle 3:7 7:13 15:15 21:9 30:6 32:15 33:3 40:-2 41:11 44:11 45:8 46:15 47:18 48:20 49:15 53:17|hallemans 19:58
hallen 19:58|halleux 7:33 10:31 12:36 14:36 40:31|hallo 12:64|halloween 18:55 31:46 37:65|halls 18:45 31:51 37:53
hallvard 12:69|hallway 21:58 33:16|halo 10:28 22:52 32:45 42:40 43:37 46:46|halogen 27:60|halos 19:64|hals 24:63 33:15
halt 5:8 14:7 20:-5 21:6 27:11 33:18 34:11 39:13 40:4 45:5 46:21|halte 3:16 19:25 32:31 33:10 36:32 52:33 53:16
halten 3:29 7:17 12:19 30:21 31:17 40:27 49:26 50:23|haltes 21:68|haltestelle 48:65|haltewunsch 13:44 22:45 39:50
haltung 19:45 44:54|haltungen 19:58|halve 7:22 19:17 26:33 30:27 33:11 40:12 49:34|halverwege 33:29|halves 2:50 49:64
halvorsen 27:46 33:20|hamacs 33:32|hamburg 13:65|hamish 13:41 23:47 27:37 40:28|hammer 33:30|hammershoi 32:83
hamois 13:52 27:57|hanafin 5:39 8:55 25:58 34:30|hanau 13:52 25:60|hanauer 47:66|hanche 20:57
hand 2:-9 3:-2 6:3 7:-9 14:-6 16:-6 17:1 19:11 20:3 22:-4 24:15 32:2 33:18 40:-13 42:-3 43:-6 47:11 48:6 49:27 50:-1
handabdrucke 19:58|handball 45:71|handbook 45:68|hande 19:18 20:23 21:13 32:37 33:9 45:23 48:14|handed 2:42 3:36 4:58
handel 16:66|handelaars 15:75|handelend 4:64 14:57|handelingen 8:76|handelnden 6:66|handelsbank 4:77
handelsingenieur 13:70|handelsregister 8:70|handelssaal 33:8 41:46 53:42|handelt 3:29 20:32 33:3 45:37
handen 3:20 7:9 19:5 20:7 32:38 33:15 36:21 49:21|handgemacht 30:66|handgemachte 30:66|handgemalt 33:30
handgeschreven 32:75|handgriff 19:58|handheld 19:60|handig 6:69|handing 33:30|handje 33:29|handkamera 19:55 43:31
handkerchief 33:30|handlauf 32:71|handle 13:54 27:51|handler 3:55|handlerin 33:30|handlerring 33:30|handlers 41:72
handles 20:38 31:43 33:9|handling 16:56 50:63|handlung 6:39 33:3 40:27 53:37|handlungsbogen 45:64
handlungskosten 16:52 41:53|handopsteking 20:57|hands 2:-1 3:-7 6:18 19:18 20:25 24:23 32:23 33:11 48:8 49:35
handschoenen 33:29|handschrift 20:14 24:50 33:15 47:28|handschriften 33:29|handschuh 32:57 33:16|handset 19:60
handtekenbevoegdheid 29:75|handtekening 1:43 4:24 5:18 9:38 12:26 14:17 17:19 21:14 33:-6 48:14
handtekeningen 3:20 6:32 10:25 27:26 33:-8 34:37|handvoll 33:30|handwerk 30:53 45:50|handwerke 33:16 45:50
handwriting 3:31 19:34 24:50 33:3|handwritten 14:69|handy 21:38 31:36 33:3 35:43|handylicht 49:71|handys 19:58
hang 6:47 19:42 33:5|hangar 20:35 33:15 48:30 53:31|hangen 7:30 14:35 20:22 33:17|hangende 17:72|hangs 33:26 45:35
hangt 11:13 19:-1 20:-3 21:6 23:19 31:2 33:18 35:10 40:5 41:9 44:11 47:10|hanley 6:43 33:25|hanna 13:44 33:21
hanne 2:11 7:15 12:18 16:18 19:10 20:7 22:30 27:13 33:2 37:27 39:26 40:5|hanneke 33:30
hannes 2:23 3:23 8:38 36:40 43:45|hannover 33:3 40:27 44:41 48:38|hannuit 8:39 10:26 12:32 14:44 40:19 53:30
hannut 53:68|hanotiau 27:66|hanquet 7:56 20:37|hanse 33:32|hanssens 13:72|happen 7:53 28:61|happened 3:32 33:24
happens 3:6 9:24 19:28 20:19 21:20 33:3 40:3 44:22 45:17 53:17|happy 12:30 27:50 33:12|haptic 5:50 16:48 40:34
haptics 10:30 17:38 18:37 40:21 41:37 53:34|haquin 5:78|harbour 13:32 20:11 22:23 28:27 33:18 35:28
harcourt 7:33 14:36 25:57 29:43 46:45|hard 3:30 19:13 20:11 32:30 33:8 40:10 49:32|hardcastle 20:59|harde 40:55
hardenne 5:53 7:25 12:29 13:28 22:45 37:43 38:39|harder 3:35 20:36 33:9|hardest 33:30|hardly 19:60|hardop 33:29
hardst 33:29|hardware 40:34 41:64|hare 33:29|harira 21:68|harlingen 2:61|harm 33:29|harmed 30:73
harmonie 13:50 19:43 33:10|harmonies 31:67|harmonium 19:64|harms 33:29|harnais 33:32|harness 33:30|harpiste 33:32
harrier 22:71|harriet 1:23 2:17 3:11 10:18 12:23 13:31 23:27 37:33 40:9 43:23 44:27
harrow 1:23 8:31 10:18 15:31 17:27 23:27 29:30 37:33 43:23 46:41 51:33|hart 2:23 3:17 33:4 34:22 36:37 40:17 43:29
hartelijk 27:63|hartelijks 27:63|harter 33:30|harvest 31:64|harvester 33:30|harvesting 33:30|harwich 13:54 20:45
harze 6:77
has 0:-3 2:-17 3:-7 4:3 6:13 7:5 11:13 12:-4 13:5 14:17 17:-4 19:-6 20:-2 21:0 23:13 27:-1 28:12 29:-4 30:-7 31:-9 32:1 33:10 34:-4 37:3 38:0 40:10 44:-7 45:0 47:-1 48:2 49:-3 51:12
hasard 3:29 20:37 33:1 44:47|haselwanter 33:30|hasn 10:21 14:46 33:13 40:21|haspengouw 31:42 40:34 53:44
haspengouwse 38:74|hassan 20:57|hasselt 2:19 7:14 10:12 12:12 13:32 23:20 30:20 33:9 34:20|hast 33:30|hastig 33:30
hat 1:-3 3:8 5:6 6:13 7:-10 10:0 11:-3 12:-8 13:-7 14:6 15:-1 17:-4 19:3 20:-3 21:1 22:-6 23:12 27:-2 28:6 31:-3 33:9 35:-2 36:0 38:-2 40:11 43:-7 44:-5 45:3 47:3 48:-1 51:9 53:-9
hatch 19:21 20:29 33:19 43:27|hate 3:49 28:56|hats 33:11 39:70|hatte 3:35 20:3 28:13 33:5 40:-2 47:31 48:20
hatten 3:34 11:35 20:25 31:28 40:20|hattest 33:30|haube 45:50 48:51|haugdal 2:37 13:41 34:36 43:42|haulier 6:51 33:22
hauliers 33:30|haupt 41:67|hauptdarstellerin 31:62|hauptfigur 3:26 30:38 31:22 33:-11 40:25 45:23
hauptfiguren 6:45 19:24 40:20 45:43|haupthahn 35:70|hauptrolle 10:36 40:48|hauptrollen 10:62|hauptsender 40:53
hauptsenderzusage 27:60|hauptstadt 21:43 33:8 45:43|hauptstrasse 1:65
haus 3:2 5:6 6:4 7:9 10:1 12:3 13:4 17:7 19:-3 21:16 28:15 31:1 32:9 33:9 37:11 39:18 40:-8 42:7 45:15 47:4
hausarbeit 21:65|hausbesitzer 6:66|hause 3:14 20:18 33:25|hauser 10:49 20:25 40:20 42:34|hausern 33:30|hauses 14:65
hausfluren 33:30|haushalt 21:51 27:47|haushalts 10:62|hausmeister 45:64|hausnummern 13:44 22:45 39:50
hausnummernschild 20:58|hausordnung 35:70|hausse 36:63 40:50|hausser 6:77|haust 33:30|haustur 20:45 40:40
hausversammlung 35:70|haut 6:8 19:28 21:4 24:23 31:-1 32:33 33:18 37:17 40:-11 45:2 48:7 49:15
hautcharbon 3:28 6:45 24:50 33:13
haute 2:10 3:4 7:5 10:5 12:8 14:9 18:15 26:16 27:-5 30:5 31:12 33:3 34:14 38:10 40:3 41:5 42:13 43:9 45:0 47:7 50:12
hauteardenne 38:45 39:56 52:48|hautes 10:27 16:34 26:46 33:0 40:19 42:38 43:36
hauteur 2:0 4:23 7:6 10:3 12:10 19:26 20:30 22:13 23:15 24:31 27:3 33:-4 40:7 47:16|hautfarbe 33:30
hauts 17:37 40:37 42:64|hautung 33:30
have 0:1 1:9 2:-3 3:18 5:-1 7:8 10:-7 11:4 12:-2 14:8 19:5 20:6 27:13 28:-2 29:6 30:2 31:4 33:2 34:-4 36:0 40:19 44:-4 45:-9 53:-9
havelange 13:49 20:30 53:49|haven 3:18 19:12 33:17 37:28 40:16 45:18|havenith 33:30|havenkraan 33:29|havenmusea 31:63
havens 31:63|haveuse 24:82|haveuses 33:32|having 5:33 8:38 11:36 14:30 20:30 33:4|hbscbe00 4:77
hd 27:40 38:45 43:38 50:49
he 3:5 6:11 7:-13 12:-10 13:3 20:-9 21:6 27:-15 28:16 29:-2 30:-6 31:-15 33:20 36:6 37:0 38:-3 40:-24 45:-2 47:23 48:20 49:-1
head 3:2 6:16 7:22 19:5 20:3 23:29 27:33 31:9 33:2 43:24 49:22|headautorin 2:38 13:45 16:33 40:21
headcount 21:32 45:29 46:68 48:33|headed 11:62 33:16|heading 16:56 40:41|headlights 33:16 49:64|headlines 12:69
headphones 52:80|headquartered 7:66|heads 5:26 10:39 12:24 19:28 33:-15 40:10 46:33 53:23|headset 13:41 33:16 35:49
headsets 12:48 40:34 43:48|headstones 48:72|heap 33:30|heaps 33:30|hear 3:2 18:17 19:24 27:9 33:19 37:24 47:27
heard 3:14 6:41 20:15 33:7 45:25 47:42|hearing 20:44 21:46 33:5|hearings 20:59|hears 21:24 33:25 38:29 45:21
hearse 16:41 19:32 33:18|heart 33:20 40:24 44:42|hearts 33:30|heat 33:22 43:48|heated 40:55
heater 6:32 20:19 21:32 26:38 33:11 36:37|heating 33:9 35:55 36:56|heavier 3:36 33:9 52:59|heavy 19:29 33:26
heb 1:4 3:42 12:12 19:4 20:16 27:12 33:-17 38:23 40:-10 44:7 47:22|hebamme 3:10 6:21 20:13 33:16 36:38 48:19
hebammenkoffer 33:30|hebammenschulerin 20:58
hebben 1:-2 2:-10 3:19 6:4 10:-9 11:3 12:2 14:6 15:4 19:5 20:13 27:7 28:3 31:-8 33:1 36:5 40:27 45:2 47:1|hebdo 38:76
hebergement 41:55 53:64|hebt 3:11 6:25 33:23 48:24|hecatombe 12:73|heck 26:71|hecke 21:55 33:14|hectare 3:57
hectares 22:59 33:7|hector 34:64|heden 4:64 34:48
hedge 6:15 16:13 18:15 19:12 20:18 32:29 33:4 37:22 40:9 41:14 48:32 50:19|hedgehog 21:72|hedwig 33:26 44:33
hedwigs 33:30
heeft 2:-4 3:3 5:0 6:18 7:-3 8:-1 10:-14 11:-2 14:9 19:-16 20:3 21:6 22:-5 23:5 27:-1 28:6 29:-1 31:-13 33:11 34:-6 35:-4 36:0 37:1 38:-2 40:7 44:7 45:6 46:1 47:-4 48:-1 51:9 53:-10
heel 2:12 3:8 6:20 19:11 20:20 32:26 33:16|heemkring 24:37 26:36 27:24 33:2 34:22 35:45|heemkringen 30:49 31:55
heemkringkalender 20:57|heemkundige 34:48 47:59|heen 16:28 20:18 33:15 44:33 45:27
heer 2:27 10:12 12:42 23:31 27:13 29:24 34:30 35:21|heerlen 33:29|heerlijk 38:74|heet 3:13 20:13 33:22 43:26
heette 3:38 47:63|heft 5:25 31:20 33:16 38:27 47:24 48:23|heftruck 35:72|heidbebx 4:77|heidberg 18:54 22:53
heidebank 4:77|heidi 7:33 12:45 38:40 40:24|height 19:45 20:30 30:31 32:36 33:-12|heights 13:68|heilige 33:29
heiligenbeeld 33:29|heim 3:42 48:51|heime 33:30|heimfluchtlinge 28:68|heimleiterin 33:30|heimlich 31:41 33:22
heims 33:30|heimspiel 22:40 27:34 31:36 36:46|heimwee 3:57|hein 19:64|heinen 6:42 27:37 33:6 43:34|heiner 6:52 33:16
heiratet 6:52 21:51|heisse 33:30|heisst 7:32 19:16 33:19 40:11|heist 33:30|heiter 45:64
heizung 19:22 33:-7 35:53 48:28 50:32|hek 33:15 48:55
held 3:17 4:33 5:25 7:32 10:18 11:18 19:3 20:2 33:-7 44:17 47:16 50:19 51:21|helden 32:52 45:58
helder 6:46 33:10 44:47|helderder 6:69|heldin 38:70|hele 2:18 3:14 7:5 9:14 19:11 20:8 21:8 33:13 38:15 40:-5 45:6
heledd 27:64|helemaal 3:26 19:29 20:26 33:-2 44:41
helene 2:-1 6:12 7:10 9:17 12:30 13:7 14:13 16:9 21:21 27:23 33:1 38:20 40:10 43:11 48:11 49:19|helfen 32:71
helfer 50:69|helft 2:15 3:11 7:8 12:22 20:0 21:11 23:13 33:-7 40:25 50:16 53:32|helicopter 40:55
heliograaf 5:50 10:43 17:52|hell 19:24 22:35 33:21|hellemans 13:51 22:62|heller 19:45 33:16|helligkeit 19:58
hello 7:40 12:56 38:49|helm 33:20 35:50|helmen 50:73|heloise 3:32 27:39 33:18
help 3:25 17:28 20:26 23:29 27:19 33:5 40:10|helped 33:30|helpen 32:54 33:21|helping 9:62 17:59|helps 45:68
helpt 16:47 33:21|hem 2:1 3:7 13:-1 19:-5 20:-2 21:11 27:-1 31:-8 33:20 40:-9 47:7 48:13 49:5 52:6|hemel 33:29
hemmnisse 30:66|hemorragie 33:32|hen 3:9 19:1 20:21 21:9 22:10 28:16 33:17 36:17 45:7|hendel 52:77|hendels 32:75
hendrik 7:65|hendrikje 33:29|hendrikx 13:49 22:50 43:49|hendry 44:73|henegouwen 15:32 17:29 20:14 31:20 42:30 53:52
hengen 19:47 36:64|henin 3:36 26:54 53:44|henk 6:29 33:23 36:35 44:31|hennebert 14:58 29:69|hennebicq 7:45 8:56 46:57
hennequin 27:48 33:22|hennes 27:60|hennuyers 40:58|henri 2:33 3:39 33:1 37:57|henrike 3:55|henrotay 7:55 8:68
henrotte 50:79|hens 35:76
her 2:6 3:3 5:-8 6:23 7:-13 12:-5 13:9 14:-7 16:-9 19:-4 20:5 21:6 28:20 33:17 34:-16 37:0 40:-16 43:-10 47:6 48:11 49:-2
herault 13:72|heraus 3:22 33:23 47:24|herausbekommen 3:55|herausgebracht 27:60|herausgesucht 40:53|herauskommt 33:30
herbarium 33:29|herbe 32:69 33:18|herbegonnen 3:57|herbesthal 30:45 33:22|herbruik 40:55
herbst 11:24 18:23 22:21 27:15 30:21 31:17 33:3 40:20 47:21|herbstsitzung 1:65|herdenking 18:58 23:57
here 2:-3 3:7 5:5 7:9 11:9 12:2 14:16 17:23 19:-6 27:13 31:-2 33:0 36:11 39:13 40:9 43:3 47:7 49:11 50:10 52:14 53:28
hereafter 34:63|hereby 2:27 8:40 12:32 14:20 27:15 29:47 34:23 51:30|hereford 20:59|herein 2:45 33:20|hereinafter 2:64
heremans 4:38 7:28 14:32 15:37 29:37 46:37|heren 12:68|herent 7:65|hereof 34:63|heretic 33:30
herewith 12:48 17:52 27:43|herfst 47:72|herfstvakantie 20:44 31:50|hergeleitet 27:60|hergestellt 20:58
hergestellter 22:66|herhaalelementen 45:66|herindiening 12:54 44:58|herinnering 3:43 44:58|herinneringen 33:15 47:59
herinnert 20:30 33:15 48:41|herisson 21:73|heritage 28:58 33:24|herite 3:28 21:42 33:21|heritier 33:18 44:64
heritiere 5:57 34:43 40:36|heritiers 2:41 33:10 34:43|herkend 33:29|herkennen 20:44 33:15
herkent 19:12 21:31 33:17 45:18 48:32|herkomst 17:41 30:39 32:44 42:55|herkunft 5:67|herman 5:58 6:55
hermannstrasse 33:30|hermans 26:76|hermant 13:37 19:29 22:41 29:48 34:29 43:41|hermanus 26:76|hermeten 20:44 33:15
herneming 40:55|hero 6:72|heroes 3:44 45:55|heroine 33:-5 36:50 40:35 44:41 48:39|heroique 45:71|heron 27:64
heropstartpremie 15:75|heros 3:35 31:29 33:-6 36:47 40:20 45:33
herr 4:24 6:18 10:14 13:17 21:17 22:18 23:30 27:31 33:-10 47:16 48:17|herren 11:27 12:55 23:25 33:-3|herrlich 33:30
herrn 2:42 8:27 27:17 33:-5 34:17 35:26 47:22|herroeping 29:75|herrscht 20:58|herruckt 19:58
hers 2:26 6:48 20:22 21:34 33:6|herschreven 20:57|herschrijf 3:57|herschrijven 2:30 3:39 16:37 44:41
herschrijving 2:40 16:47 40:34|herself 3:28 33:25|herstal 1:13 3:-3 7:9 15:18 33:5 35:31 40:3 44:13 46:19 50:15 53:38
herstart 33:29|hersteld 32:75|herstellen 33:4 34:55|hersteller 43:65
herstellung 2:9 7:-2 8:19 9:18 10:33 11:5 12:8 18:11 20:-6 23:3 35:5 40:2 41:23 42:28 43:1 53:30
herstellungsetat 10:55 40:32|herstellungskalkulation 16:66|herstellungskosten 30:20 34:14 40:25 41:55 43:19
herstellungsleiterin 7:62|herstellungsleitung 16:60 41:40|herstellungsvertrag 10:62|hertz 19:58|hertzien 42:78
hertzienne 42:78|herum 33:26 48:31|herumgereicht 33:30|herunter 33:30|herunterzukommen 33:30|herve 27:53 53:58
hervor 33:30|herwerken 2:19 16:26 18:42 44:60|herwerking 2:30 16:37 18:61|herwerkt 2:47 11:61|herwerkte 12:68
herz 33:30|herzeel 2:32 5:41 9:45 43:38 53:37|herziene 45:66|herziening 16:68|herzlich 12:51 27:47|herzlichen 23:67
herzton 48:65|herzustellen 7:62|hesbaye 33:32|hesitates 33:30|hesite 33:32|hesiter 3:59|hesitons 3:59|hesje 33:29
hespel 20:59
het 0:4 1:-1 2:1 3:7 5:-6 6:3 7:-5 8:1 9:-1 10:-3 11:5 12:8 13:-3 14:-5 15:-1 16:-10 17:-3 18:-5 19:6 20:-1 21:3 22:-2 23:4 24:-1 27:4 28:7 29:3 30:5 31:-2 33:-3 34:1 35:0 36:3 37:3 38:2 40:5 42:-7 43:-5 44:4 45:3 47:1 48:-1 51:1 52:-1 53:2
hetres 33:32|hetzelfde 20:29 32:20 33:16 44:17 45:11 46:22 47:17|heu 48:65|heup 33:29
heure 1:1 2:-9 3:-13 6:4 12:0 13:0 19:0 20:11 21:1 22:23 24:20 27:-6 28:10 30:5 31:5 33:13 36:13 39:12 40:-4 48:14 49:12 53:-1
heures 1:-3 3:-3 7:1 13:-5 16:-3 17:18 18:0 19:2 20:24 21:-3 22:19 27:-1 28:6 31:-9 32:7 33:12 35:17 36:8 40:-18 48:18
heureuse 27:66|heureux 12:41 27:48 33:13|heuschober 33:30|heusden 13:70
heute 2:10 3:3 7:10 11:17 17:16 20:17 24:19 28:17 33:9 34:9 42:27|heutige 33:30|heutigem 27:60|heutigen 20:45 51:58
heutiger 27:60|heuvel 22:35 24:44 33:21|hexley 3:32 30:48 33:15|hey 12:69|hf 50:79|hff 13:65|hg 10:64|hi 12:38 27:60
hidden 33:30|hide 33:22 45:47|hides 6:51 21:37 33:9 49:43|hiding 3:58|hield 3:51 33:2|hielden 3:57
hielt 3:34 7:41 33:8|hielten 30:53 47:52
hier 1:1 3:-12 5:2 6:-2 7:-3 10:-3 11:22 12:0 13:1 14:9 15:6 19:3 20:-7 21:-1 27:7 31:4 33:8 40:-5 45:-3 48:0 52:21 53:29
hierbij 2:5 11:37 12:51 14:14 17:27 27:26 29:37|hierfur 34:47 40:40|hierher 3:42 33:16|hiermee 4:64 51:64
hiermit 4:22 12:33 14:27 17:29 27:34 29:39 51:22|hierna 10:42 34:53|hiernaar 31:63|hieronder 20:44 35:58|hieruber 4:72
hiervan 43:70|hiervoor 13:49 20:36 34:40|hiesige 33:30|hiess 3:55
high 7:14 17:22 21:18 33:15 40:2 43:16 45:15 49:36 53:15|highest 33:30|highland 38:76
hij 1:-8 2:2 3:12 6:9 7:-9 12:-9 13:6 19:-13 20:7 21:5 27:-14 33:16 34:3 35:-5 37:4 38:-3 40:-22 44:-5 45:-11 47:17 48:9 53:-11
hilarant 38:83|hilare 33:32|hilarisch 33:29|hilda 33:32
hilde 6:21 7:20 14:23 21:20 25:31 27:24 29:28 35:24 40:11 48:30|hilfe 14:44 15:49 33:8|hilfen 15:71|hilft 40:44 48:46
hill 20:23 31:16 32:34 33:19 48:29|hillbach 33:30|hills 20:38 33:9 49:56|hillsides 20:59|hilversum 27:42 40:47
him 2:-3 3:14 10:-8 13:-4 19:-4 20:-13 21:-1 28:3 33:23 40:-17 44:1 47:15 48:0|himmel 19:32 32:44 33:16
himself 2:17 7:19 21:25 33:22 48:25|hin 6:17 21:16 32:22 33:19 36:24 45:15 48:16|hinab 21:65|hinaus 27:32 33:22 47:25
hinausgeschaut 3:55|hinauswerfen 33:30|hinder 5:71|hindern 28:68|hinderpremie 15:75|hindert 6:66|hindurch 33:30
hinein 33:26 40:21|hineingezogen 33:30|hineinstecken 20:58|hing 33:29|hinge 33:30|hingen 7:65|hinges 24:77
hingestellt 47:66|hinkt 6:69|hinlegt 33:30|hinschreibt 3:55|hinsieht 6:66|hinten 19:24 32:37 33:16 47:32
hinter 19:28 21:22 33:23|hintergrunde 16:29 24:46 31:26 40:17 41:30 53:27|hintergrunden 19:58|hinterher 33:30
hinterlassenschaft 33:30|hinterlegt 0:72|hinuber 33:30|hinubergeht 6:66|hinunter 3:23 33:26|hinweis 30:66
hinzuweisen 23:67|hip 20:59|hire 5:31 26:47 33:-11 41:30 50:56 53:27|hired 28:40 33:9 48:38 53:47
hires 2:42 33:9 53:47
his 2:0 3:-11 5:-4 6:17 7:-9 13:-1 20:2 21:15 27:-11 28:11 29:2 33:21 34:-12 38:13 40:-20 44:-2 47:14 49:2 53:-7
hisser 33:32
histoire 3:25 5:6 7:-4 9:40 10:-7 12:17 14:-2 20:-5 27:10 31:5 33:9 34:-8 40:-5 41:4 43:3 44:5 45:-2 53:-1
histoires 14:36 20:22 28:48 33:18|historian 16:48 20:38 53:47|historica 6:69|historicus 16:47 33:7 45:45
historien 20:57|historienne 13:37 16:52 20:22 34:29 53:37|historiens 20:57|historiker 40:53
historique 5:57 7:34 10:31 34:29 43:41|historisch 43:70|historische 16:36 20:29 31:33 40:20 41:37
historischen 30:53 40:40|historisches 43:65|history 7:32 16:35 33:9 34:28 47:39|hit 6:51 20:38 40:34|hits 31:62
hitze 18:47 19:37 32:50
hiver 3:-15 12:-1 13:-2 16:-1 18:31 19:7 20:9 21:9 22:1 23:3 27:-8 28:19 31:15 32:9 33:8 36:11 37:13 38:9 39:17 40:-1 43:2 44:14 45:7 47:15
hivernants 31:67|hiverne 33:32|hivernons 7:69|hivers 33:32|hjzk 5:34 16:31 17:35 41:33 42:36 43:33 48:31|hkd 52:77
hl 50:73|hmc 35:64 41:63|hmi 50:79|hmu 41:72|hoang 22:66|hob 16:37 18:39 33:10 47:42|hobby 20:59
hoch 19:16 28:26 33:22 49:29|hochachtung 12:51 23:54|hochbahn 33:30|hochdeutsch 19:45 40:40|hochdeutsche 40:53
hoche 33:32|hochhaus 12:51 40:40|hochmoor 10:66|hochsitz 33:30|hochstapler 33:30|hochstbetrag 15:71|hochsten 20:58
hochstens 15:34 20:34 30:42 34:24 45:27|hochtal 33:16 40:40|hochwasser 7:54 40:32|hochwasserchronik 13:65
hochwasserhilfe 15:71|hochwassers 33:30|hochzeit 21:51 48:51|hochzeitsfotograf 28:68|hochzeitsweiss 32:71
hock 48:62 53:58|hodimont 26:63 35:40 53:43|hoe 3:17 17:7 19:22 20:23 21:3 28:9 31:-2 33:8 38:9 40:-1 42:17 45:1
hoed 47:72|hoedanigheid 8:76|hoedje 10:62|hoeft 3:36 33:21|hoegaarden 2:30 3:26 13:52 43:39|hoei 33:9 53:57
hoek 6:32 33:26|hoekspiegeltje 33:29|hoekstra 5:30 7:23 10:33 19:19 27:22 34:20 39:35 40:14|hoelang 33:29
hoest 6:38 33:24|hoesten 33:29|hoestpastilles 33:29|hoeve 33:29|hoeveel 1:38 2:30 33:19|hoeven 20:57|hoewel 33:29
hof 22:38 31:22 32:31 33:7 35:29 47:26|hofe 33:30|hoffen 21:51 31:49|hoffmann 8:77|hoffnung 42:68|hofft 6:66
hoflich 6:52 12:31 33:8|hoflichen 33:30|hoge 19:47 33:15|hoger 20:26 30:39 33:-2 34:31 40:24|hogeschool 30:57 53:52
hohe 1:21 12:40 20:14 23:23 24:26 27:28 33:-3|hohen 33:30|hohenlage 53:63|hohenlagen 40:53|hohenlinien 24:70
hoher 33:30|hohl 47:66|hoi 11:75|hoisted 33:30|hok 3:8 13:13 21:19 24:28 33:16 35:23 45:17 52:29
hold 1:5 3:3 7:12 10:-1 19:6 20:4 21:14 31:0 33:3 34:-2 35:11 36:13 37:15 40:12 45:4 47:8 49:44|holdback 34:63
holder 4:71 25:39 45:27 46:36|holders 5:72|holding 7:28 8:25 20:11 33:7 43:21 46:57 49:30|holdings 46:78
holds 4:39 7:29 10:5 14:21 20:0 33:11 44:14 46:19 48:13 49:19 50:18|hole 33:30|holen 3:34 33:22|holes 40:41 53:55
holiday 18:42 33:0 40:35 44:43|holidays 31:51 37:66|holland 33:29|hollandais 40:36 45:63|hollevoet 20:57|hollis 13:68
hollogne 50:54 53:63|holscher 27:60|holt 27:31 33:18 45:39|holy 33:30|holz 19:37 33:22|holzernes 19:58
holzschnitt 32:71|holzstege 33:30|homburg 33:22 51:50
home 2:-3 3:-13 6:20 13:2 19:-9 20:6 27:-2 28:18 31:33 33:12 34:-4 40:-15 45:2 48:22 52:12|homes 20:49 33:13
homeward 33:30|homework 3:44 33:16|homme 3:9 12:-3 19:-11 20:8 22:0 24:6 28:7 33:24 35:2 38:7 45:5 48:16
hommes 3:5 14:17 20:15 21:19 33:23 53:17|homologation 50:79|homonyme 34:64
hond 7:26 27:13 33:14 40:5 45:16 48:30 49:26|hondenhaar 33:29|honderd 33:26 40:16|honderdduizend 38:74
honderduit 33:29|honderdveertig 33:29|honderdvierenzeventig 33:29|honest 3:26 6:54 33:12|honestly 13:68
honesty 33:16 44:60|honeymooners 33:30|honger 6:55 33:15|hongrois 19:64|honig 35:70|honnete 40:58|honnetement 40:58
honneur 1:7 9:15 12:34 14:66 23:11|honoraire 10:39 13:45 16:46 17:52|honoraires 16:60 26:63 42:43
honorar 2:49 7:16 10:16 16:31 17:33|honorarium 2:55 42:34 53:27|honorarplan 2:61|honorary 13:68|honore 51:84
honorer 33:32|honores 12:73|honour 1:33 2:15 12:21 14:62|honoured 12:69|honte 3:45 6:33 33:1 38:39 47:35
honteux 20:44 33:18|hoofd 6:15 7:11 20:15 21:14 22:18 27:21 32:22 33:14 45:13|hoofdaanvrager 43:70|hoofdactrices 40:55
hoofdcast 10:62|hoofddecor 40:55|hoofdelijk 2:47 5:58|hoofdfiguur 44:72|hoofdgroep 41:70|hoofdinspecteur 33:29
hoofdlijst 23:70|hoofdlocatie 45:66|hoofdpersonage 3:43 44:58|hoofdpersonages 20:36 45:58|hoofdpersonen 45:66
hoofdpersoon 20:57|hoofdposten 41:70|hoofdproducent 7:51 10:49|hoofdrol 10:33 18:30 27:22 31:22 40:39
hoofdrollen 10:54 41:36 53:32|hoofdrolspeelster 27:63|hoofdrolspeler 33:15 40:42|hoofdschrijver 13:70
hoofdschrijverschap 2:61|hoofdstuk 20:13 40:23 41:58 47:40|hoofdstukken 20:44 33:15|hoofdzetel 7:65
hoog 5:25 18:25 19:14 21:34 24:42 30:24 33:-6 34:15 45:20|hoogachtend 11:44 23:52 27:33 34:31|hoogachting 12:58 23:52
hoogleraar 33:29|hoogmartens 2:30 7:34 23:39 37:46 43:39|hoogopgeleid 31:63|hoogovens 33:29|hoogseizoen 27:63
hoogspanning 45:53 48:55|hoogspanningsnet 45:66|hoogst 30:70|hoogstade 33:29|hoogste 0:71 21:39|hoogstens 2:61
hoogte 14:57 35:58|hoogtevrees 3:43 6:55|hooi 13:51 31:55|hook 28:39 31:43 33:3 36:32 40:10 44:28|hooked 20:59
hoop 3:36 20:36 40:34|hoopt 33:29|hoor 3:36 12:47 33:7|hoorde 3:36 20:36 21:46|hoorspel 3:57|hoorspelen 13:70
hoort 3:-3 15:15 19:10 20:12 21:33 31:3 33:17 45:6|hope 3:26 27:33 31:46 40:24|hoped 33:30|hopeful 17:73
hopen 31:50 33:2 40:28|hopes 33:30|hoping 33:30|hopital 16:17 18:21 20:14 21:29 33:8 40:20 45:33 48:32|hopitaux 31:67
horaire 3:46 35:64|horaires 33:27 48:45|horak 6:51 33:18|horbarer 3:55|horbuch 2:61|horchen 33:30|horcht 33:30
horen 3:9 19:22 20:18 28:20 33:19|horer 6:33 13:32 33:21|horerforschung 30:66|horfunk 34:61
horizon 1:25 10:6 12:12 19:33 23:17 24:21 27:6 33:-4 36:24 37:26 40:-2 43:15 44:17 49:38|horizontal 45:64
horizontaler 45:64|horizontales 24:82|horloge 20:14 33:26 49:40|horlogere 13:50 22:54 45:49|horlogerie 3:59
hormis 14:58 15:56 19:37|horn 33:12 39:62|hornu 13:58 53:58|horreur 3:28 18:45 38:51 40:26 43:44|horror 19:47 33:16
hors 2:3 7:-2 10:6 12:13 13:1 16:36 18:7 19:12 20:4 24:11 27:13 30:17 31:8 33:-31 35:8 39:14 40:-2 41:17 49:14 50:42 53:12
horsaal 19:39 33:21|horse 33:30|horsehair 24:64 26:65|horserie 21:65|horses 41:72
horspiel 1:23 5:37 13:23 31:20 34:30 40:11 47:35|horspiele 3:25 7:32 13:55|horspielfassung 30:53 31:49
horspielmotiven 2:61|horspiels 34:61|horspielvorlage 16:66
hort 6:18 19:1 20:1 21:15 31:5 33:16 37:15 38:12 47:25 48:8 53:6|horten 47:66|hortense 3:23 6:37 33:17 44:39
hosentasche 33:30|hospitaal 19:60|hospital 3:3 13:14 16:15 18:26 19:6 21:17 31:10 32:23 33:3 36:40 44:19 45:14 48:18
hospitalier 27:53 43:62|hospitalisee 29:83|hospitalises 28:83|hospitality 3:58|hospitals 33:30|hospitationen 16:66
hospitiert 3:55|host 27:64|hoste 22:71|hostel 16:66|hostilite 40:58|hosting 27:64|hot 12:34 19:25 31:29 33:18
hotel 1:2 3:-1 5:11 10:-4 12:8 13:4 16:2 18:4 19:-7 22:12 27:-4 28:7 31:16 33:5 34:-5 36:10 37:11 39:11 40:-13 41:24 43:2 44:5 48:1 53:26
hotellerie 53:72|hotelnachten 53:66|hotels 16:14 33:-8 41:28 53:61|hotes 33:32|hotfix 11:75|hotte 20:57|hotter 24:77
hottest 33:30|hottinger 8:70|hotton 33:18 45:57|houbart 22:76|houben 33:29|houd 33:29
houden 3:8 8:26 11:25 19:11 20:8 33:16 34:12 44:23|houder 2:40 4:69|houders 5:71|houding 20:44 33:15
houdt 2:-1 4:16 5:10 6:24 10:17 14:9 20:-4 21:6 27:2 31:2 33:13 34:15 35:10 40:-6|houet 14:58 22:62|houffalize 53:72
houibebb 4:72|houilleur 4:72|houl031 26:85
houlette 2:10 7:25 10:26 14:18 17:35 22:22 26:32 34:11 40:5 42:25 43:32 44:25 51:31
hour 6:5 7:0 13:1 19:3 20:16 21:27 30:16 31:7 33:1 34:-4 36:20 40:-12 41:5 43:2 45:38 47:6 48:6|hourly 35:76
hours 7:4 13:5 17:10 21:19 22:19 26:16 27:12 31:2 33:-1 35:14 36:15 39:24 40:3 41:9 45:40 48:10
house 1:5 2:0 3:-2 5:14 7:15 8:13 10:1 12:9 13:10 14:-3 16:-2 17:7 19:2 22:-1 24:5 26:6 27:-8 28:3 29:5 33:5 34:-9 36:5 37:8 38:4 40:-9 41:0 42:1 43:5 45:9 46:12 47:1 53:-4
houses 10:37 33:16 53:41|housing 50:77|housse 33:32|hout 13:41 32:45 33:18|houtem 26:54 52:56 53:44
houthalen 13:49 22:50 33:7|houtskool 24:76|hove 11:75
how 1:-3 3:15 5:-1 7:8 9:4 12:-3 13:-4 17:1 19:21 20:15 24:18 28:3 31:10 33:0 37:7 38:4 40:-10 42:8 43:-3 44:1 45:10 46:6 47:16 48:0 52:8
however 11:62 19:47|howl 33:9 40:21 48:38 52:46 53:34|howls 16:33 19:24 31:28 33:12 52:44
hoyoux 2:12 7:15 10:13 14:18 17:21 26:27 34:24 38:25 39:37 40:4 43:18 44:22 50:25 52:29|hoyouxfilms 12:69|hq 39:79
hr 9:69|hrb 1:39 8:65|hst 50:77|ht 16:37 26:36 41:48 49:53 50:43|https 12:-8 39:70 52:59
htva 16:48 26:41 34:1 35:15 41:13 43:29 50:63|hu 16:48 41:53 53:21|hub 27:43 29:55 43:48|hubaux 35:78|huben 31:62
hubert 6:21 22:15 33:7 34:28 47:30 48:29 49:26|huberts 33:30|hubin 5:38 7:35 12:32 14:37 15:42 19:24 50:39
hubinon 33:20 48:60|hubsch 33:30|hubschrauber 33:30|huby 8:70|hufte 6:45 33:22|hugel 19:31 33:17 49:44|hugely 27:64
hugo 6:29 20:20 33:22 48:28|hugues 6:45 13:40 33:0 36:53 43:44|huhn 33:30|hui 3:10 7:19 20:29 33:16 42:28 45:22
huile 19:64|huilen 33:29|huilt 21:27 33:24 38:34
huis 3:0 6:17 7:23 9:8 12:2 19:-10 20:-2 28:21 31:9 32:10 33:16 40:-5 45:1 48:3|huisarts 6:55 45:53|huisdieren 35:72
huishoudelijk 35:72|huisregisseur 40:55|huissier 6:40 28:59 33:20|huisvestingsmaatschappij 20:57
huit 1:-5 2:-7 3:-5 6:20 7:-10 8:2 12:2 13:8 19:5 20:13 21:-6 28:4 30:7 31:-3 32:4 33:8 34:15 35:17 40:10 44:-1 45:1 48:6 50:1 53:1
huitieme 3:46 33:18|huizen 3:11 7:31 10:16 19:14 33:11 40:9 41:24|hull 13:40 16:30 21:31 26:37 33:-9 40:17 48:31
hulle 1:32 8:39 10:25 12:31 23:33 25:41 43:33|hulp 3:43 33:15|hum 19:46 32:38 40:16 45:42|humain 24:68 45:57
humaine 33:32|humaines 7:69|humains 19:64|human 7:45 33:9 44:52|humane 38:76|humans 7:66|humber 27:37 28:47 33:4 38:49
humide 4:72 32:69|humidite 33:32|humilie 33:32|humming 33:30|humor 3:12 19:3 30:24 31:35 40:12 44:37 45:39
humoriste 43:76|humour 3:24 19:12 20:6 31:21 40:6 44:47 45:47|hums 33:26 44:42
hun 3:-2 6:1 12:15 17:5 19:-7 20:24 21:0 31:23 33:14 45:7 53:11|hund 3:26 7:33 33:10 48:35|hundert 28:38 33:20 48:34
hundertvierzig 33:30|hundred 17:14 19:1 20:15 21:12 30:14 31:5 33:21 47:14 53:9|hung 20:45 33:16|hunger 6:66
hunne 33:29|hunts 19:60|huren 40:47 53:44|hurry 33:30|hurt 20:45 33:16|husband 28:22 33:25 44:21 48:32|hush 31:64
huss 6:29 33:15 45:26 48:27 49:34|husson 1:29 7:26 8:37 14:28 40:14 43:29 46:54|husten 6:66
hut 19:19 20:13 33:19 35:21 41:17 48:29|hutte 8:49 12:43 53:42|hutten 35:72|huub 33:29
huur 7:20 16:36 26:31 35:37 41:38 50:48|huurboekje 33:29|huurcontract 35:72
huurder 3:13 5:27 6:37 33:-16 34:26 35:27 44:28 47:28 48:24|huurovereenkomst 35:72|huurt 53:66|huurtoelage 15:75
huurwaarborg 35:72|huwelijk 33:29|huwelijksfotograaf 20:57
huy 1:-3 2:-12 3:-16 4:19 7:16 8:5 10:2 13:11 14:17 16:14 17:2 18:17 19:-12 21:2 22:-1 25:10 26:8 27:-10 29:16 31:-9 33:-13 34:-3 35:2 37:10 40:-9 43:22 44:1 48:0 50:12 52:10 53:37
huybrechts 33:29|hybrid 7:66|hybride 33:10 40:50|hydrants 50:79|hydraulics 16:48 18:51 53:47|hydrogeologique 33:32
hydrolab 30:49 50:51 53:44|hydrologe 20:47 33:12|hydrologique 20:57|hydrologiques 20:57|hydrologische 53:63
hydrologisches 50:69|hydrophone 20:57|hydrophones 50:77|hygiene 20:32 33:6 35:60|hypotheek 45:66|hypotheque 33:32
hypothequee 6:77|hypothese 16:28 30:51 31:41 41:31 42:53|hypothesen 30:70|hypotheses 30:77
hypothesis 30:52 40:34 42:52|hz 19:40 32:64
i 1:9 2:-11 3:30 5:-1 8:-2 9:2 10:-5 12:1 14:18 15:-4 16:-7 19:25 20:16 22:1 23:0 25:2 27:11 29:-1 30:-8 31:-14 33:-32 34:-10 38:13 41:2 44:11 47:13 48:-7 51:-3
iad 13:72|iain 3:17 19:20 33:22 44:32|iban 4:76 9:17 26:22|ibrahim 45:64
ice 1:5 5:7 13:4 16:5 18:7 19:-4 20:5 21:7 27:0 28:10 29:12 30:16 31:0 32:23 33:2 34:-1 36:20 39:25 40:1 41:15 43:5 45:4 48:8 53:4
ich 1:-5 2:-9 3:35 6:-1 9:-2 11:-1 12:6 14:16 17:-3 19:23 20:22 21:-6 23:-3 27:-2 29:8 30:-4 33:-33 40:-10 44:1 47:16 48:-6 53:-7
ici 3:6 7:5 10:-8 14:-2 16:16 17:27 19:-9 20:10 22:12 27:-7 29:9 31:-6 33:3 35:4 38:9 39:11 40:6 44:4 45:-3 47:5 52:13 53:35
ickx 33:29|iconographie 16:73|id 1:49 10:36 11:52 43:46|ida 3:28 27:34 31:36 33:14|idbel0000000000 25:81
idbel590333333 25:87|idbel5920000000170 25:87|idbel592000041120 25:87|idbel592004447975 25:87|idbel592191919187 25:87
idbel592220000272 25:78|idbel592314001181 25:78|idbel592404040479 25:78|idbel592555555 25:87|idbel592710030086 25:87
idbel593111111145 25:78|idbel593222222 25:78|idbel595333333312 25:73|idbel595666666 25:78|idbelb00081281 25:73
idd 25:73|ide 1:73|idea 3:14 20:28 28:31 31:21 33:7 36:34 38:33|ideal 7:55 22:62|ideale 31:67|ideas 21:72
idee 3:24 5:37 19:3 20:-8 22:1 28:7 30:13 31:-6 33:-12 34:-8 36:9 38:28 39:8 40:-10 43:15 44:22 45:30|ideen 21:65
idees 45:71|idem 5:61 9:37 22:36 49:52|identical 33:30|identiek 33:29|identifiable 40:58|identifiables 34:64
identifiant 39:84|identificatie 9:60 43:57|identificatiecode 51:77|identification 1:44 25:60 43:59
identifications 20:57|identifie 20:30 40:44 45:44|identified 20:38 34:42 40:34|identifiees 2:63|identifies 33:25 40:29
identique 33:32|identiques 19:33 33:21 46:53|identisch 5:67|identitat 3:55
identite 1:11 4:47 9:19 12:10 20:-5 25:73 33:-31 35:16 43:32|identiteit 2:61|identiteitsbewijs 35:72
identiteitskaart 25:79|identity 1:32 4:42 25:70 35:39|idfa 22:71|idfravasseur 25:87|idiot 33:32|idiote 33:32
idiotes 3:59|idnr 26:71|idriss 21:58 45:45 48:50|ie 10:14 15:27 16:31 22:21 27:14 31:33 36:27 42:34 43:19 46:28 51:28
ieder 10:62|iedere 19:29 31:32 33:19|iedereen 3:9 6:20 19:-4 20:7 21:13 28:10 31:-1 33:13 34:-2 36:12 40:7 45:11 48:13
ieders 10:62|iemand 3:2 6:8 7:-4 16:-1 19:-9 20:0 21:31 31:-6 33:17 40:-14 45:15 48:13|iemands 3:57|ieper 25:65 31:50
iets 3:18 6:20 12:6 14:1 16:-2 18:2 19:4 20:5 21:-2 28:5 29:6 30:0 33:13 35:2 40:-14 44:2 45:8 46:7 47:10
if 1:-7 2:11 3:4 6:-4 7:-4 10:17 11:-1 12:11 17:7 20:2 21:1 23:4 24:1 27:11 28:9 31:-12 33:-2 34:24 35:6 36:1 37:9 40:10 44:3 45:-8 47:8 48:-4 50:0 53:-8
ifta 13:68|ignoraient 33:32|ignore 6:55 11:47 31:36 33:-5|ignorent 6:49 30:50 31:40 33:4|ignorer 33:32
ihm 2:3 3:6 15:12 28:19 33:24 40:-5 47:7|ihn 3:-8 12:1 19:13 20:-5 21:2 27:-3 28:5 31:-1 33:20 37:9 40:-10 47:11 48:15
ihnen 12:21 20:5 23:40 33:18 40:7
ihr 2:-6 3:-2 6:9 7:-6 13:3 17:0 19:-4 20:-3 21:3 23:10 26:4 27:21 28:15 33:15 34:-7 40:-4 44:-1 45:-4 48:6
ihre 1:4 2:0 3:-7 5:5 6:18 7:0 12:11 14:12 19:-4 20:11 21:3 27:7 28:7 31:9 33:8 34:5 47:4 50:7 51:10 53:1
ihrem 3:10 7:17 23:41 27:15 28:23 33:12
ihren 2:6 3:-1 10:7 11:13 13:9 14:10 19:2 21:9 23:11 26:16 27:21 28:13 33:7 35:14 53:17
ihrer 2:15 3:8 20:12 23:44 28:22 33:11|ihres 28:55 33:16
ii 1:24 2:27 5:21 8:10 9:21 10:21 12:8 13:9 14:6 18:12 22:8 27:1 31:-2 33:-15 34:8 41:11 45:5 47:9 48:9
iii 1:31 2:22 8:15 9:28 10:29 14:11 22:14 27:7 31:3 33:-15 34:14 41:17 48:15|ijmuiden 3:57|ijs 28:40 33:15 40:21 41:36
ijsbreker 33:15 48:55|ijsgang 35:72|ijskar 33:29|ijsvlakte 41:70
ik 1:1 3:36 5:-1 7:-12 12:11 14:17 19:29 20:12 27:8 29:3 31:-9 33:-28 35:-1 38:5 40:-14 44:6 47:23|ikzelf 45:66
il 1:-7 2:-3 3:10 6:7 7:-12 8:-3 9:-3 10:-16 11:-3 12:1 13:-5 14:-19 18:-3 19:0 20:6 21:9 27:-13 28:10 31:-14 33:12 34:-6 36:9 37:10 40:-6 44:6 45:-3 47:17 48:14 51:9 53:-7
ile 3:18 21:42 28:55 33:-10 45:48|ileana 6:50 33:26|ilias 33:29|ilja 33:29|ill 2:42 3:36 33:9|illegal 14:55 33:16
illegale 14:71|illegible 51:79|illimitee 5:78|illisible 1:73|illisibles 2:63|illness 2:42 31:43 40:34
illustrateur 16:73|illustration 13:58 37:68|illustrator 34:63|illustratrice 13:62 34:44|illustre 20:57|illustres 30:77
ils 2:-4 3:10 6:0 12:-11 18:-2 19:6 20:8 21:8 28:19 31:10 33:18 38:6 40:-6 45:-6 47:10 48:4 49:7 53:-12
ilse 7:32 9:40 13:27 19:35 27:30 43:33|ilunga 12:31 13:30 16:31 20:15 22:44 37:45 43:34 53:30
ilyas 6:25 21:23 24:26 27:19 33:14 36:32 48:24|ilyes 33:32
im 0:-1 2:3 3:-1 4:-1 5:-4 6:-2 7:7 10:1 11:-1 12:-9 13:0 14:0 15:0 17:3 18:8 19:2 20:8 21:-3 22:1 23:2 24:-3 27:-6 28:-2 29:8 30:13 31:6 32:3 33:1 34:-3 35:-1 36:2 37:7 38:-3 40:-1 42:-2 44:-4 45:-2 46:-2 47:-4 48:3 49:-2 50:-4 51:-1 52:3 53:3
image 0:4 3:-3 5:-1 7:-4 8:2 12:-3 13:5 14:1 16:20 17:-1 18:-2 19:23 20:15 23:7 27:-13 33:-10 34:-6 35:-1 36:14 37:23 40:-9 41:41 43:-4 44:-2 45:-8 48:0 49:17 52:7 53:6
images 0:8 2:7 4:30 7:-6 8:13 9:6 10:4 12:-2 14:16 16:2 17:4 19:16 20:13 22:1 26:10 29:8 31:-7 32:24 33:-34 34:-1 35:15 36:19 38:7 40:-10 42:3 43:15 47:13 49:30 51:9 52:27 53:1
imaginaire 6:55 48:54 53:50|imaginary 33:30|imagination 33:32|imagine 3:12 19:32 27:35 28:36 33:1 52:42
imaginons 33:32|imbiber 20:57|imitant 33:32|imite 33:32|imke 2:40 13:35 37:46 40:22 43:36|imkerverein 35:70
immaculata 6:72|immaculate 33:30|immaterial 10:64|immaterielle 0:72|immatriculation 8:81
immatrikulationsbescheinigungen 3:55|immediate 44:78|immediatement 44:78|immense 33:32
immer 3:0 6:11 7:8 10:8 19:25 21:10 28:14 33:7 40:-1 45:24 48:10 53:8|immersion 16:73
immersive 1:32 10:20 13:31 19:19 34:35 36:40 42:36|immeuble 33:28 45:36|immo 46:77|immobilienfonds 40:53
immobilier 33:32|immobiliere 33:18 35:64|immobilisation 34:64|immobilisations 0:83|immobilise 0:77 40:31
immobilises 0:83|impact 17:40 31:28 40:40 49:47 53:32|impairs 45:71|impatients 12:73|impayee 51:84|impeccable 33:32
impeccables 33:32|imperatrice 33:32|imperceptiblement 33:32|impie 33:32|impitoyable 28:83|implantation 53:72
implantee 7:69|implanter 33:32|impliquees 53:72|importance 33:32|important 33:30|importe 33:32|imposable 26:85
impose 10:52 19:51|imposee 3:59|imposer 23:77|imposerons 40:58|impossible 3:38 20:36 33:10|impot 42:60 51:74
impots 9:44 14:55 33:-6 51:59|impression 16:46 25:60 51:57 53:44|impressions 16:73|imprevu 16:73
imprevus 11:14 16:54 41:67|imprimante 20:57|imprime 8:60 33:23|imprimee 16:60 18:63|imprimerie 26:79 47:52
imprimeur 7:69|improve 44:73|impulsief 6:69|impulsif 6:77|imputable 34:64|imputables 34:64|imputation 10:66
imputer 27:66
in 0:-1 1:-4 2:0 3:3 4:-1 5:-3 6:-2 7:10 8:-4 9:0 10:0 11:3 12:3 13:8 14:4 15:2 16:-9 17:-1 18:1 19:2 20:1 21:0 22:4 23:-1 24:-1 27:3 28:2 29:2 30:2 31:5 32:0 33:-5 34:-4 35:-1 36:-3 37:1 38:-2 40:5 41:-7 42:-4 43:-9 44:-4 45:-1 46:-1 47:1 48:-4 49:-2 53:13
inattendu 16:73|inattendue 44:78|inaudible 19:64|inauguration 20:36 33:10 48:54|inaya 33:32|inbegrepen 41:57 50:59
inbegriffen 27:60|inbegrip 10:49 34:48|inbreekt 19:60|inbreng 5:34 10:48 11:19 17:42 40:0 42:28|inbrengen 10:41 34:54
inc 1:37 10:49 29:45 43:37|incapables 33:32|incendie 20:46 35:48 40:28|incentive 40:18 42:70|incentives 40:55
inch 33:30|inchange 2:49 11:68|inchangee 11:68 35:64|inchangees 2:55 11:60|inchanges 11:82|incidences 33:32
incident 4:72 20:44|incitant 42:78|incl 2:7 10:9 13:12 16:14 17:34 26:22 34:7 41:44 42:26 50:48|incline 1:65
include 13:68|included 2:20 5:28 10:21 14:25 19:17 33:-14 34:19 41:28 42:29 51:35
including 2:39 10:40 35:39 40:18 41:34|inclus 40:44 51:70|inclusief 10:36 27:37 34:35 50:46|inclut 40:58
incognito 21:72|incombent 10:66|income 0:44 2:29 9:41 10:30 11:41 17:38|incompatible 14:70|incomplet 1:73
inconnu 33:18 48:62|inconnue 33:32|inconnus 28:69 33:18|inconvenient 33:32|incorporated 7:53 8:64
incorporation 8:72 22:44|incorporelles 0:83|incorporels 10:66|incrimine 33:32|incrustation 19:64|incubator 7:53 46:65
incurred 53:68|indebted 51:79|indeed 33:30|indelible 33:30|indeling 2:40 24:55 33:7|indem 3:55|indemnisee 33:32
indemnite 2:30 15:63 34:49|indemnity 34:63|independance 14:67 40:26|independant 7:55 13:58
independante 7:47 12:38 14:58|independantes 10:66|independants 7:63 51:57|independent 7:50 14:54 40:10|indertijd 33:29
indeterminee 8:81|index 9:69 33:8|indexe 40:58|indicateur 53:72|indicateurs 31:67|indicatif 27:53 42:64
indication 27:64|indications 14:55 33:16|indicative 9:40 27:21 41:48 42:58|indicatives 10:66|indices 31:64
indie 7:40 13:41 22:44 40:28|indien 23:57 34:48|indienen 14:44 18:45 23:44 42:46|indiener 12:68
indiening 3:16 11:46 12:27 14:29 18:50 43:29|indient 40:55|indigo 31:40 33:26|indiquait 11:82|indique 20:57
indiquees 14:71|indirects 16:73|indispensable 3:34 33:14 52:62|indisponibilite 40:58|indisponible 40:58
individual 19:60|indivis 10:66|indivise 10:58 33:10|indivision 5:60 10:34 13:40 22:44|indoors 19:60|induction 27:64
industrie 1:44 17:41 19:27 20:20 27:42|industriel 7:37 17:47 23:46 40:26 53:40|industrielle 50:79|industrielles 32:83
industriels 3:59|industriezone 48:68|industry 31:51 40:41|inecoutable 33:32|inedit 31:40 34:37 47:65
inedits 5:57 34:56|ineens 19:52 33:7
ines 2:-1 3:7 5:8 6:31 7:3 12:15 13:12 19:5 21:4 22:2 25:19 29:8 33:0 36:13 37:14 40:-1 43:16 44:4 48:25
inevitable 3:59|infection 33:32|inferieur 8:68 40:44|inferieure 17:79|inferno 31:67|infini 33:32|infinite 33:30
infirmier 3:38 6:55 33:10|infirmiere 3:25 6:33 20:13 33:14 35:34 45:27|infirmiers 13:72|inflammation 33:32
influencer 31:64|influencers 31:64|influences 19:60|influenceurs 31:67|info 14:59 45:52|infographie 19:64
inform 23:60 35:63|informatie 1:56 35:58|information 1:29 4:39 10:17 14:29 20:9 21:31 34:16 35:46 40:9
informationen 35:70|informations 1:46 14:58 35:51|informed 21:72|informee 20:44 34:51|informer 14:53 23:67
informes 27:66|informiert 42:68|infos 12:56 43:56|infra 19:47 32:64|infrabasses 19:64|infrastructuur 53:66
infusion 33:30|infuus 20:57|infuuspaal 32:54 33:21|ing 30:66|ingaand 34:54 35:50|ingang 33:29|inge 16:53 43:62
ingebracht 10:62|ingebrekestelling 2:61|ingediend 1:40 11:33 12:27 17:43 51:56|ingefluisterd 28:74|ingehouden 23:70
ingenierie 50:68 53:49|ingenieur 6:14 13:10 16:30 20:17 33:15 40:7 41:14 44:21 45:9 53:9
ingenieurburo 30:45 50:48 53:42|ingenieure 1:24 6:27 13:22 16:24 20:8 31:30 33:12 44:28|ingenieurs 31:32 33:22 50:44
ingepakte 33:29|ingescand 24:63 25:65|ingeschreven 33:29|ingeslikt 33:29|ingesloten 33:29|ingestapt 33:15 47:59
ingestoken 40:55|ingetrokken 29:75|ingevuld 1:69|ingoing 34:63|ingrepen 2:61
ingrid 7:23 10:20 11:32 14:28 16:26 25:45 38:32 40:22|inhaber 4:59 5:41 34:34|inhabitants 33:30|inhabituel 40:58
inhales 49:78|inhalt 9:59 12:34 21:22 33:-13|inhaltlich 11:69|inhaltsangabe 1:29 2:25 10:26 12:28 33:13
inhaltsverzeichnis 9:69|inherited 20:59|inherits 28:44 33:20 45:37|inhoud 1:24 9:54 30:37 33:4 38:30
inhoudelijk 11:61 23:44 53:39|inhoudsopgave 9:74|inishmarra 33:16 35:63|initial 33:30|initiale 10:40 33:6 34:49
initiales 33:32|initialled 34:63|initiatiefnemer 1:69|initiating 43:69|initiative 7:41 10:39 40:31 47:52
initiator 1:69|initiatorin 10:62|initie 53:72|injecte 33:32|injection 33:26 35:49|injonction 14:71|injures 13:58 47:65
injuste 33:32|ink 3:21 19:24 24:59 32:41 33:-6|inklusive 53:63|inkomsten 10:57 40:28|inkt 24:63 32:62
inktpot 22:30 30:29 34:21 38:34 40:14 43:39 50:32 52:36|inlaat 33:29|inleg 10:62|inlet 33:30|inlichtingen 14:70
innamezone 33:29|inne 33:30|innen 3:13 16:24 19:16 32:29 33:0 43:23 48:32 53:21|innenraume 53:63|innenraumen 40:53
innergemeinschaftliche 26:71|innerhalb 20:37 26:50 34:40|inning 51:77|inningen 2:61|innocent 33:30|innovation 15:78
innovationsgutschein 15:71|inns 53:68|innsbruck 1:27 8:42 10:24 13:27 20:20 33:-8 43:27|innu 33:32|innues 33:32
inondable 22:76|inondation 20:44 33:18|inox 26:85|inquiete 21:39 33:28|inquietude 33:32|inquietudes 40:58
inquiry 33:16 45:55|ins 3:8 16:19 20:11 21:17 27:24 30:19 31:23 33:-6 40:17 44:20|insas 13:72|inschreef 33:29
inschrijven 35:72|inschrijving 51:77|inschrijvingsnummer 51:77|inscriptie 24:76|inscription 1:53 3:20 8:42 33:5 35:38
inscriptions 16:60 35:64|inscrire 1:60 10:48|inscrit 10:34 33:13 40:40|inscrite 2:63|inscrites 36:85
insectes 33:22 48:56|insel 28:68|insert 11:37 24:41 49:74|inserts 13:54 24:64|insgesamt 15:49 16:32 17:34 31:28 41:33
inside 7:7 9:16 19:24 32:35 33:22|insigne 33:29|insignes 24:76|insist 43:69|insiste 6:46 19:34 20:37 33:1
insists 30:73|insolvabilite 14:71|insolvency 14:61 28:53|insolvent 14:65|insolventieprocedure 14:70|insolvenzen 33:30
insolvenzverfahren 14:65|insolvenzverwalterin 28:68|insomniaque 6:63 28:69|insonorise 50:79|inspected 5:72
inspecteur 2:7 6:25 19:6 21:31 24:23 28:21 30:16 31:10 33:-11 34:8 35:18 36:23 37:24 43:17 44:13 47:18|inspectie 21:68
inspection 20:34 26:53 45:37 50:51|inspector 3:14 6:29 21:47 33:0 45:38 48:29|inspectors 20:45 21:58
inspectrice 3:12 6:29 21:42 33:18 45:23|inspektor 33:30|inspiratie 5:71|inspirations 32:83
inspire 1:42 2:32 3:28 34:33 47:47|inspirer 34:64|instaat 10:62|instable 30:77|install 20:59
installatie 2:27 10:28 20:23 33:-5 40:21 41:36|installation 13:42 20:22 22:45 27:31 36:49|installations 7:50 40:45
installe 21:33 33:29|installee 53:72|installerait 33:32|instalment 17:59 23:60|instalments 2:46 23:56 33:-1
instance 20:44 45:57|instant 3:23 33:24 40:21|instantie 15:75|instappen 27:63|instapt 33:29|instead 14:42 33:16 40:28
instinct 19:51 33:13|institut 17:36 20:26 30:59|institute 1:23 10:18 17:39 23:27 33:-3 40:21 42:44|institutes 36:77
instituteur 3:28 13:54 33:13|instituteurs 31:54 36:71|institution 13:47 23:48 27:37 31:38|institutionnelle 20:57
institutionnels 7:69|institutrice 3:35 6:52 13:34 28:45 33:-6|instorten 33:29|instorting 20:57|instructed 53:68
instructeurs 27:66|instruction 29:64 33:20|instructions 26:78|instruite 20:57|instrument 19:42 20:27 33:14
instrumente 19:45 50:55|instrumenten 20:57|instruments 33:32|insurance 33:-13 35:17 40:7 41:65 45:9 50:18|insure 40:55
insured 10:37 33:16 50:50|insurer 6:58 35:63|insurers 48:72|inszenatorische 19:58|inszeniere 19:58|inszenieren 38:70
inszenierung 19:58|inszenierungen 13:65|int 2:18 33:-10 42:16 43:25 48:64 49:21|intact 2:49 21:59|intacte 21:59 40:44
intangible 0:70 33:9|integral 2:36 8:76|integralite 5:78|integrante 10:66|integre 6:77|integree 7:69|integrees 10:66
intelligence 33:30|intend 3:8 7:17 10:15 19:36 20:35 27:27 33:-19|intendant 23:70|intended 1:42 2:37 10:37 43:42
intends 27:56 33:9|intensite 17:79|intent 27:56 30:48|intentie 1:42 27:54 42:33|intentiebrief 12:68
intentiebrieven 1:69|intentienota 1:69|intentieverklaring 9:60 40:42
intention 1:32 3:31 9:41 20:4 27:38 30:23 33:-27 36:21 40:4|intentions 19:43 20:49|inter 10:64|interaction 13:58 20:39
interactive 1:28 2:34 17:31 22:29 27:22 34:21 42:31 43:27|intercalaires 17:79|interchangeables 24:68 33:18
intercommunale 33:15 35:58|intercutting 20:59|interdiction 43:76|interdisent 34:64
interdit 2:23 20:17 22:35 33:4 34:24 35:51|interdite 10:39 30:50 33:4 47:52|interdites 24:82
interessant 3:26 20:25 33:21|interesse 3:27 20:-9 27:42 30:28 31:-2 40:20 42:24 51:23|interessebrief 27:63
interessee 4:64 20:36 40:36|interesseert 3:57|interessees 31:67|interessement 2:63|interessensbekundung 27:60
interesser 40:58|interesses 30:69 31:46|interessiert 3:50 31:22 33:-11
interest 3:5 8:15 10:19 12:6 13:5 14:6 15:15 26:15 27:39 29:14 31:12 33:-22 36:15 40:9 42:31 44:10
interested 3:36 27:43 30:31 40:13 51:37|interesting 33:30|interests 3:52 20:32
interet 10:22 23:14 27:51 28:20 33:-20 34:1 40:14 42:38 44:15|interets 3:22 10:41 17:41 26:47 33:-6 41:39
interface 24:82|interieur 3:4 16:24 19:21 20:21 21:30 28:27 33:2 35:34 36:29 45:15|interieurfotografie 32:75
interieurs 32:57 33:5 40:41|interim 22:52 30:54 33:4|interimaire 45:71|interimaires 7:69|interimkracht 33:29
interior 13:32 16:33 19:24 22:30 40:19 41:35 49:41|interiors 19:60|intermediaire 0:56 33:4 42:64|intermediaires 42:78
intermediary 42:73|intern 52:77|internal 33:30|internat 3:59|internationaal 31:63
international 1:23 7:23 27:14 31:45 40:21 42:34 43:12 45:16
internationale 7:42 10:10 18:26 23:21 27:10 30:25 40:10 42:40 43:25|internationales 30:50 42:72
internationalisation 15:78|internationaux 41:77|interne 7:24 17:34 20:13 33:-13 40:13 44:54 50:48|internees 20:57
internes 16:73|internet 12:49 33:21|interpose 33:32|interposee 14:71|interpretation 22:27 30:28 41:73
interprete 10:52 33:18|interpreter 3:14 6:28 13:37 19:17 22:28 28:31 33:-14 38:33 40:11|interpreters 20:59
interpretes 19:51 43:62|interprets 33:30|interrogatoire 48:76|interroge 21:31 30:35 33:23 44:35|interrogee 6:77
interrogees 30:77|interrogeons 31:67|interroger 3:59|interrompre 20:57|interrompt 20:36 33:23|interrompu 20:57
interrompue 22:76|interruption 33:32|intertitres 20:57|intervalle 34:64|intervenant 17:79|intervenantes 40:58
intervenes 2:64|intervention 1:58 2:21 12:31 40:26 53:30|interviendra 23:72 40:31|interviens 20:57
intervient 10:52 23:64|interview 12:16 20:31 33:-11 38:59 44:16 48:18|interviews 16:12 19:22 20:45 30:41 33:-21 38:17
intiem 20:57|intitule 1:37 2:34 9:32 10:30 22:26 40:9 41:40 43:26|intitulee 10:66
into 3:-3 7:17 11:15 14:9 27:4 33:20 34:3 38:16 40:5 49:17|intra 26:78|intracommunautaire 26:85|intragroep 10:62
intrigue 6:55 44:56 45:49|intrigues 45:71|introduce 29:77|introduction 1:73|introductions 33:30
introduire 23:42 29:75 42:43|introduit 1:46 12:45 17:52 40:31|introduite 23:77|introduites 51:84
intussen 11:30 33:22 34:17 48:24|inutile 40:58|inv 26:78|invent 33:16 40:41|inventaire 9:47 12:26 20:10 21:26 33:20
inventait 33:32|inventaris 33:29|invente 7:26 15:41 33:23 43:33|invented 31:43 33:9 40:34|inventee 28:83
inventees 5:78|inventer 2:41 3:38 33:10|inventes 24:68 34:51|invention 3:58|inventorie 6:77|inventory 13:54 35:63
inverse 7:24 10:21 19:41 20:34 33:0|inversee 11:82|inversent 10:66|inversion 11:82|invested 40:55|investeerder 42:73
investering 42:73|investeringsfonds 46:77|investissement 7:51 10:34 15:52 36:53|investisseurs 33:32|investissons 40:58
investit 40:58|investitionszuschusse 0:72|investment 42:59 53:55|investor 42:73|investors 42:73|invigilators 27:64
invisibles 19:51 40:44|invitation 3:39 35:67|invite 6:46 23:47 33:11 35:48|invited 20:45 28:61|invitee 33:32
invitent 19:64|invitera 20:57|invites 31:67|invitons 33:32|invoice 26:78|invoices 2:64|involontaire 45:71
involved 27:64|involving 38:76|invullen 1:69|inzage 2:40 34:54|inzake 2:34 10:36 34:35 51:50|inzet 33:29
inzwischen 7:62|iode 2:17 7:22 10:20 23:31 26:39 30:31 34:18 38:36 40:12 43:29 50:33|ip 10:51 40:41|iphone 32:83
ipv 11:75|ira 3:22 19:27 20:20 33:5 40:34|iraient 30:77|irait 20:44 33:18|iranische 33:30
ireland 1:8 9:15 10:29 16:9 17:12 18:11 23:13 25:30 27:3 31:24 33:-31 34:2 36:16 40:19 41:10 42:29 44:12
irena 3:24 16:35 20:34 33:-5 44:39|irene 33:25 34:39|irgendwann 33:30|irgendwo 3:34 33:8 40:32|irions 27:66
iris 22:51 29:64|irish 7:13 10:10 13:26 16:16 17:36 23:20 25:27 31:35 40:1 42:36 43:15|irishmen 20:45 33:16
irl 1:56 25:67|irlandaise 34:64|irlande 31:67|irlreardon 25:81|irlspecimen 25:81|irma 3:12 33:28|irmao 47:66
irmgard 6:31 33:22 49:36|ironically 18:72|ironique 6:77|ironisch 45:66|irons 20:36 31:59|iront 33:18 53:58
irrecevabilite 1:73|irren 38:70|irreversible 14:69|irrevocable 34:64|irrevocablement 34:64|irrtum 7:62
irrtumlich 11:69|irruption 33:32
is 1:-10 2:-8 3:9 4:6 5:-4 6:1 7:4 8:-1 9:-5 10:0 11:7 12:7 13:-8 14:14 19:9 20:3 21:4 23:2 24:-4 27:3 28:7 30:-3 31:-3 33:0 34:-1 35:0 36:-3 37:-1 38:-4 40:8 43:-10 44:8 45:6 46:-3 47:-2 48:-5 51:2 53:2
isbn 47:72|isfahan 21:40 33:23|ish 13:42 17:44 22:48 43:43|ishiguro 44:73
island 16:18 18:21 19:9 28:35 31:25 33:8 40:4 41:20 45:26|islanders 33:30|islands 3:48 20:40
isn 3:16 14:35 21:25 27:11 33:13 38:13 40:2 42:10 47:10|isolatiepremie 15:75|isolation 30:63 33:18
issam 3:17 6:34 13:42 27:23 33:3 36:42 43:33|issn 47:76|isst 21:34 33:20 48:34|issue 23:43 25:49 38:45 47:42 51:48
issued 4:53 51:73|issues 8:63 40:45|issus 34:64
ist 0:-2 2:-7 3:8 5:-4 6:5 7:3 9:-5 10:-1 11:9 12:2 13:-6 14:16 15:-3 17:-5 19:9 20:9 21:-2 23:3 27:7 28:2 29:0 30:-7 31:-1 33:1 34:-2 35:0 37:1 38:-1 40:10 42:-3 44:1 45:0 46:-2 47:-2 48:-4 53:-8
istace 22:76|istasse 22:71
it 2:-16 3:13 4:2 5:-8 6:-1 7:6 10:-3 11:9 12:-4 14:12 15:-2 19:8 20:0 21:9 23:-2 27:3 28:6 29:2 30:-6 31:-1 33:4 34:-3 35:-1 36:1 37:-1 38:1 40:1 42:-6 43:-5 44:3 45:4 47:6 48:2 51:-2 52:1
ita 25:87|italiaan 3:57|italiaans 13:44 16:41 20:30 43:44|italian 32:64 33:16|italianen 20:50 33:7|italians 33:30
italie 30:46 31:63|italien 13:23 16:25 31:44 33:-17 43:52 47:30|italiens 19:51 33:18|italy 31:64|itches 32:77
item 11:46 16:57 17:34 40:16|items 35:76|itinerante 31:67|itinerantes 31:67
its 1:-6 2:-12 3:-3 4:9 5:-4 7:17 8:13 10:28 11:0 12:-6 14:12 15:2 17:-3 19:-15 20:-10 23:14 27:7 28:6 29:19 31:-5 33:-2 34:3 35:1 40:14 45:6 47:2 51:3
itself 3:12 10:19 21:26 29:31 31:19 33:10 40:10 53:23|ittre 40:58
iv 1:33 2:23 8:17 9:30 10:25 14:13 22:15 31:4 33:-13 34:16 41:19 48:17|ivoor 32:75|ivrogne 33:32|ix 2:34 9:52 41:55
ixelles 7:37 20:19 26:49 34:33 43:40|izmir 33:32
j 1:2 3:34 5:12 9:6 10:-7 11:2 12:8 13:-5 14:-9 16:3 18:4 19:14 20:7 22:19 23:-4 25:0 27:13 31:-12 33:-43 34:-4 40:-16 41:5 43:-1 44:12 46:-1 47:17 48:-3 49:-2 50:16 53:-9
j0 18:77|j1 9:46 10:31 18:55 40:23 48:41|j2 18:69 48:54|j3 18:63 48:62|j4 9:60 18:55 48:54|j5 18:63 48:62|j6 18:77
j7 18:77
ja 1:44 2:-5 3:-8 10:-4 11:7 15:14 16:3 17:37 20:-9 21:10 27:5 30:17 33:-18 34:1 36:10 37:10 42:14 44:5 47:4 50:5
jaar 0:19 2:2 3:-7 5:-4 6:-2 7:18 8:5 10:-9 12:-8 13:-1 15:16 18:-4 19:-11 20:1 21:-8 22:10 24:1 27:-12 28:7 30:2 31:-4 33:4 34:15 35:5 36:0 37:1 38:-1 39:-1 40:11 43:3 44:-4 45:-5 47:-4 48:-8 53:-10
jaargang 38:74|jaargangen 3:57|jaarlijks 2:40 23:49 35:50|jaaromzet 7:51 46:63|jaarrekening 0:66 1:21 9:51
jaarrekening24 9:74|jaarrekeningen 9:74|jacke 33:21 49:52|jacken 32:71|jacket 33:30|jackets 33:30|jacobs 2:61
jacqueline 29:70|jacques 7:55 30:63|jadis 33:32|jadoul 26:85|jagd 33:30
jahr 0:24 1:5 2:1 3:-5 7:2 13:5 15:23 20:21 22:25 23:7 29:10 33:0 34:15 40:8 42:14
jahre 2:1 3:17 5:6 7:10 8:10 10:2 15:18 30:6 32:10 33:9 34:18 35:9 40:-7 41:6 43:5 46:10 50:8|jahrelang 33:30
jahren 2:20 3:-6 5:21 7:10 13:5 15:29 20:12 23:6 28:16 33:3 34:0 35:9 40:8 43:13|jahres 18:54 38:56
jahresabschluss 0:61 9:52|jahresarbeitseinheiten 46:71|jahresende 39:50 50:48 52:52|jahresergebnis 0:72
jahresgewinn 0:72|jahresrechnung 0:72|jahrestag 31:62|jahresuberschuss 0:72|jahresumsatz 7:49 46:57
jahreszeit 19:45 45:50|jahreszeiten 20:58|jahrgang 7:47 13:53|jahrhundert 33:30|jahrlich 5:54 40:40|jahrlichen 27:60
jahrzehntelang 33:30|jaillit 33:32|jalhay 53:68|jalon 3:34 18:62 40:32|jalons 18:77|jalouse 33:32|jalousie 33:32
jaloux 33:32|jam 6:47 32:52 33:15
jamais 3:18 6:18 7:0 14:2 19:18 20:18 21:-2 22:-7 24:20 28:0 31:-15 33:11 36:3 38:8 40:-4 44:3 45:20 47:-3|jamar 40:58
jambe 47:79|jambes 13:31 19:24 44:37 49:43 50:39 53:50|james 25:81|jamioulx 13:72|jammer 44:72|jamotte 44:78
jan 2:4 5:24 13:13 18:56 22:14 23:14 25:41 35:16 43:13 44:14 48:13|jana 5:54 13:52|jane 14:69
janner 1:39 18:41 34:34 50:42|jannik 6:52 44:54|jans 13:72
januar 1:12 2:19 5:25 10:9 17:15 18:45 30:13 31:9 33:-13 34:8 38:27
januari 0:13 2:32 4:15 5:19 8:13 10:0 11:12 18:44 31:11 34:19 35:26 40:3 44:10
january 0:14 2:19 5:33 8:13 11:18 18:48 20:-6 23:24 26:14 27:0 30:9 31:0 33:-25 34:-2 35:12 39:15 40:0
janvier 1:-4 2:21 4:8 5:34 7:-9 8:23 10:12 11:4 12:10 14:2 18:42 20:-21 23:0 27:12 29:20 30:14 33:-26 34:14 35:0 40:4 41:-1 43:-2 44:0 45:-7 47:1 52:9
japan 30:41 31:59|japanese 32:77|japanisch 32:71|japon 31:67|japonaise 19:64|jaquette 33:32
jardin 6:30 13:25 33:20 47:32 48:42|jardins 1:60 33:18|jaren 3:24 15:42 19:15 21:23 31:31 33:4|jarenlang 33:29
jars 6:47 32:52 33:15|jas 13:22 24:28 33:24 48:20|jascha 2:25 3:10 10:18 12:29 13:20 34:29 37:28 40:9 43:21
jaschas 40:53|jasper 22:71|jassen 32:62 33:15|jaszak 6:39 33:18 35:42|jauge 31:67|jaune 19:24 20:14 24:49 32:63 33:3
jaunes 19:43 32:62 48:54|jaunies 19:51 33:18|java 32:75|javel 19:64|jaw 24:56 33:22
je 1:5 2:-4 3:26 5:-8 7:-7 9:-1 10:-11 12:5 13:-11 14:10 19:20 20:18 21:-5 24:3 27:9 28:4 29:5 30:4 31:-14 33:-19 34:-3 35:0 37:2 38:4 40:-8 41:-5 43:-7 44:11 45:6 46:1 47:7 48:-8 53:-8
jealousy 33:30|jean 2:5 3:1 8:28 10:14 13:14 14:23 25:28 27:20 29:28 33:-14 43:17 45:34 47:34
jeanne 3:10 5:13 12:12 14:12 19:3 22:23 33:22 47:13|jede 3:10 10:11 19:13 20:13 28:17 33:7 34:1 36:12 45:38
jedem 3:9 28:34 31:28 33:17 36:26|jeden 20:5 28:16 33:25 36:19 45:11|jedenfalls 3:42 38:56
jeder 2:9 3:-6 6:14 10:2 19:6 20:17 21:4 31:2 33:15 37:12 40:-7 45:22|jederzeit 10:36 20:32 29:44 40:27
jedes 6:29 10:26 19:22 33:13 45:27|jedoch 27:39 34:40 35:48|jef 6:44 13:46 24:45 33:4
jelle 3:21 12:32 34:25 40:19 43:44 47:36|jemand 3:24 6:6 19:-2 20:13 21:5 28:8 32:11 33:17 47:6 48:5
jemandem 3:42 33:16|jemanden 3:25 31:32 33:20|jemappes 20:38 33:15 47:49|jemelle 3:38 16:38 33:-4 35:43 53:36
jemeppe 53:68|jemima 27:64|jempi 6:41 33:15 48:40|jena 2:30 3:26 16:37 18:40 33:-2|jene 11:69|jener 11:69
jenever 33:15 48:55|jenseits 7:49 31:49|jerome 5:58 33:20|jerzy 21:54 45:53|jet 3:46 18:63|jeter 3:32 11:55 33:18
jette 3:22 20:32 33:21|jetzige 48:65|jetzt 3:19 11:16 20:5 23:14 33:17 34:7 36:19 40:0 53:10
jeu 19:37 21:25 31:19 33:11 34:16 41:28 45:23|jeudi 11:36 13:25 20:11 31:34 33:-15 35:32 38:36 47:53|jeugd 3:43 27:50
jeugdprijs 13:70|jeugdreeks 1:56 45:53|jeugdroman 34:62|jeugdtheater 13:70|jeugdvriend 33:29
jeune 2:0 3:-3 7:6 13:21 16:11 20:-5 31:16 33:21 40:7 45:8|jeunes 7:20 13:43 20:8 30:28 33:-5 38:37 40:9 53:35
jeunesse 13:16 18:21 20:11 22:20 27:26 31:12 33:-24 34:9 36:41 40:14 42:31 45:15 47:35|jeux 14:50 34:43 40:36
jeweiligen 10:62|jeweils 2:56 20:32|jg 13:58 47:49|jip 6:38 33:19 36:45|jips 21:68|jo 6:40 20:27 27:32 45:40 48:45
joaquim 13:44 37:51 43:44|job 21:44 28:35 33:17 50:36|jobs 53:68
jocelyne 3:9 6:24 20:11 21:23 24:29 33:12 34:14 45:20 47:25|jodogne 53:68|jodoigne 1:35 7:31 8:35 43:36 53:50
jodtabletten 3:55|joel 20:44 33:15|joelle 27:66|joggingbroek 33:29|johan 20:57|johannistag 21:65|joie 23:64 33:18
joignable 12:73|joignables 12:73|joignons 40:58|joindra 12:73|joindre 1:70 27:30|joined 1:56 2:50|joining 20:59
joins 33:30|joint 1:27 2:10 9:55 10:32 11:41 12:19 23:24 29:21 32:18 40:-2 45:7
jointe 1:21 4:32 11:66 12:32 23:37 25:34 40:18|jointes 1:33 2:36 9:62 12:45|jointly 4:45 10:61
joints 1:36 10:41 11:44 12:48 14:33
joke 1:18 2:9 3:15 8:25 10:11 12:17 23:19 25:27 27:12 31:10 33:-24 36:25 38:23 40:1 43:29
jokes 3:26 33:-1 40:24 43:38 45:37|joli 3:46 32:69|jolies 3:59|jonas 3:16 6:27 21:26 27:21 31:13 33:0 44:28 48:26
jonckheere 2:45 3:22 16:36 18:40 53:34|jong 6:33 7:29 33:22|jonge 3:14 15:32 20:15 33:22
jongen 3:2 6:14 19:5 21:24 28:30 33:19 44:17|jongens 3:19 20:37 33:15|jonger 31:63|jongeren 30:70|jongerenkanaal 36:76
jongetje 33:29|jongste 3:30 6:42 33:15|joost 27:64|jordan 6:77|joris 2:29 6:43 21:39 33:17
jos 3:13 6:34 8:28 20:16 21:22 31:20 33:3 40:11|josaphat 7:69|josee 27:66|joseph 33:26 34:35|josette 7:47 33:21
josiane 3:10 20:19 33:16 34:22 36:28 47:26 48:14|josianes 33:30|jost 44:67|josy 6:32 33:16 44:33 48:31
jouant 19:51 33:18|joue 3:2 13:35 19:7 31:10 33:25|jouee 33:18 43:62|jouent 19:33 31:36 33:21
jouer 27:23 33:24 36:42 38:39|jouera 33:32|jouerai 27:66|joueront 19:64|joues 19:64|jouet 19:43 20:36 21:51
jouets 19:43 20:22 28:48 34:29 45:36|joueuses 21:73|jouissance 2:49 34:51
jour 1:-4 3:-8 5:1 6:0 10:15 12:-4 13:-5 14:7 15:11 16:17 17:-5 18:0 19:-13 20:4 21:4 22:-8 24:-2 26:1 28:6 30:0 31:-6 32:-1 33:5 34:11 35:1 36:1 38:1 40:12 41:-7 43:-8 47:-5 48:21 49:0 51:12
jourdan 2:41 5:57 43:54|journal 3:12 5:44 21:26 33:5 34:27 45:24 47:32 48:28|journalism 1:42 17:46 31:37 42:46
journaliste 3:17 7:27 21:48 33:-1 34:35|journalistin 6:45 33:22
journee 2:8 16:18 19:9 20:22 26:43 33:10 34:9 45:16 50:37|journees 13:40 20:26 26:54 27:35 51:52|journey 33:30
jours 2:12 10:11 13:-11 16:35 18:11 20:5 21:-10 22:-7 23:-5 26:23 30:2 31:-16 32:0 33:-14 35:-5 40:-2 41:35 43:10 45:-12 46:1 50:39 51:8 52:4 53:26
jousten 29:70|jovial 33:32|joy 33:9 44:65|joyce 13:47 39:58 43:48|jozef 25:78
jozefien 3:34 7:24 20:16 27:23 40:27 44:31|jp 22:50 42:52 43:48|jpc 18:55 40:50
judge 20:12 27:17 28:28 33:10 40:20 45:21 48:25 53:21|judges 33:30|judiciaire 14:30 18:46 20:16 31:36 40:30 44:36
judiciaires 5:65 30:63|judith 27:66|judo 45:71|juf 20:30 27:37 30:43 44:45
juge 2:6 6:29 20:18 28:26 30:32 33:13 34:7 44:21 45:14 48:19|jugee 30:69 40:36|jugement 14:71
jugendkanal 12:38 17:42 40:27 42:42|jugendmedien 30:66|jugendstrategie 40:53|juger 39:84|juil 25:87
juillet 0:17 2:16 4:20 5:13 18:60 19:-1 20:3 27:25 33:-23 34:10 35:12 43:21
juin 0:17 2:-2 5:27 8:16 10:7 11:7 12:7 15:8 17:4 18:46 20:2 23:2 25:12 27:1 29:8 30:12 31:2 33:-22 34:11 35:19 37:12 38:8 39:19 40:-7 42:3 45:-4 51:9 52:21
juist 3:26 14:60 15:44|juiste 3:33 11:38 12:31 33:-8 35:35 38:37|jul 18:66 48:40|jule 8:70
jules 3:12 19:17 33:23 48:42
juli 0:13 2:14 3:-3 5:23 10:17 18:49 23:18 26:14 29:12 30:9 33:-33 35:9 36:14 39:14 43:8 52:14|julie 27:66
julien 3:46 6:63|jullie 12:35 27:49 33:-5 40:22
july 2:7 4:22 5:35 8:20 10:7 18:49 19:3 20:2 26:21 33:-27 34:6 47:28 51:22|jumeau 33:32|jumeaux 6:63 48:62
jumelees 31:67|jumelles 20:25 33:24 44:36|jument 3:59|jumet 21:46 33:18 35:44|jump 12:56 19:47|jumped 33:30
jumper 19:39 32:56 33:9|jun 18:63 25:49 48:43
june 0:13 1:4 4:14 5:26 8:12 10:15 17:8 18:45 23:18 27:9 30:18 33:-35 34:7 36:12 38:21 40:11 43:4 51:14 52:15
jung 3:42 33:16|junge 7:19 13:22 20:15 33:20 48:21|jungen 3:21 28:35 33:22|junger 33:30|jungere 30:53 31:49
jungerer 33:30|junglingshaus 18:68|jungste 6:52 33:16
juni 1:7 2:17 4:7 5:20 8:5 10:7 11:4 12:3 14:0 17:15 18:41 20:-5 23:16 26:13 27:6 29:12 30:8 33:-40 34:12 40:-7 41:0 42:3 50:23
junior 13:58 20:39|jupille 33:32|jur 34:64|jure 33:32|juree 13:72|jurera 33:32|juridical 9:76|juridiction 10:66
juridique 1:17 5:22 7:1 8:41 9:25 13:4 16:49 17:11 23:10 27:-1 40:2 41:46 53:15|juridiques 16:65 40:36
juridisch 6:20 16:59 41:41 44:23|juridische 16:60 40:34|jurisdictions 16:70|jurist 16:54 53:52
juriste 5:34 7:24 16:50 33:8 34:20 53:27|jurk 33:29|jurons 14:71|jurors 33:30
jury 1:3 3:7 9:13 10:-4 12:40 13:32 22:16 23:32 36:13 38:21 39:36 40:-8 52:33|juryleden 12:68|jurysitzung 52:73
jusqu 2:-6 3:-9 5:11 6:14 7:-4 9:0 10:10 12:-8 13:-1 16:-8 18:2 19:2 20:3 21:-8 22:-6 24:1 25:20 27:-15 28:2 29:23 33:7 34:5 38:2 39:17 40:-15 44:5 45:-10 48:-5 50:23 51:21 52:28 53:-9
jusque 33:32|just 12:26 20:15 27:21 28:31 33:16 44:30|juste 3:21 6:25 11:43 33:16 38:35 44:26|justes 11:68 33:18
justesse 33:32|justice 6:45 33:13 45:40 48:44|justicia 20:57|justiciables 20:57|justificatifs 23:64 26:71
justification 18:77|justificative 3:59|justifier 33:32|jutta 13:26 27:18 34:21 36:33 37:33 40:14 43:35 47:26
k 2:3 4:6 5:10 7:-8 8:13 9:5 10:5 12:-1 14:-2 15:15 16:23 17:10 22:22 23:3 24:7 27:1 30:9 31:6 33:-39 34:16 36:14 37:13 39:8 40:-18 41:26 42:17 43:15 44:2 46:25 47:2 48:-2 53:-6
kaai 2:61|kaal 19:47 32:62|kaars 32:75|kaarsen 19:40 33:-1 48:38 49:47|kaarsrechte 19:60|kaarsvet 32:75
kaart 2:18 6:26 9:19 20:3 21:13 25:24 30:16 33:3 34:7 43:16 45:12 48:30|kaarten 3:36 6:48 20:36|kaartje 31:50 35:58
kaartjes 9:47 31:37 48:55|kaartletter 24:76|kaartnr 25:78|kaartnummer 25:78|kaartspel 48:68|kaat 13:49 19:39 43:49
kabbaj 22:76|kabel 2:33 20:29 33:7 49:48|kabelgelden 2:61|kabine 33:16 48:51|kabinet 48:68|kabouters 32:75|kabul 33:29
kachel 32:71
kade 1:9 2:1 3:-3 5:21 10:19 12:8 16:8 17:11 21:8 27:4 31:3 33:-3 36:16 39:24 40:-5 42:11 43:19 45:14 48:19
kader 19:52 20:16 49:48|kaders 19:60|kadett 33:32|kadiatou 33:32|kadrering 19:60|kaffee 3:17 33:27
kaffeemaschine 35:70|kahl 18:54 32:57|kahles 19:58|kai 7:28 8:37 22:32 27:27 29:37 40:20|kaisin 27:66|kalb 33:30
kale 22:71|kalender 2:26 9:39 18:50 33:8|kalk 7:40 33:10 43:46|kalkhaven 7:51 35:58|kalkoven 33:29
kalkpapier 24:63 32:62|kalkulation 1:30 9:24 10:3 11:10 12:14 16:45 18:32 34:1 41:16 53:13|kalkulationen 34:61
kalkulieren 40:53|kall 27:34 33:3 37:46 48:38|kalt 13:40 19:33 39:56|kaltleitung 13:52 39:58|kam 3:37 6:35 33:-1 38:39
kame 33:30|kamen 33:16 37:59|kamer 16:13 18:29 19:14 20:19 22:17 32:21 33:15 38:20
kamera 13:4 16:5 19:31 20:34 33:1 41:29 50:16 53:2|kamerafrau 13:65|kamerakran 50:69|kameramann 19:58
kamerapositionen 24:70|kameras 19:48 20:28 33:-1|kameraverleih 53:63|kamergenoten 33:29|kamerjas 24:76
kamerplant 33:29|kamers 20:48 33:10|kamerspel 28:74|kamfer 33:29|kamion 39:76|kammer 21:41 33:23|kammern 31:62
kammerspiel 3:42 43:52|kampvuur 13:53 22:41 38:44 39:51
kan 2:10 3:9 6:11 10:-1 13:0 14:0 19:6 20:10 23:0 27:13 28:4 29:4 33:7 34:-2 36:5 38:9 40:14 45:3 46:6
kanaal 33:7 39:42 45:45 47:38|kanaalgroen 32:75|kanaalserie 31:63|kanaalzone 13:44 22:45 38:48 39:50|kanada 31:54 33:8
kanal 9:39 27:28 33:2 42:40 49:43|kanale 33:30|kanalen 30:57 33:15|kananga 25:87|kanarie 20:38 33:20|kanaries 20:57
kandidaat 40:55|kandidaten 19:60|kaninchenstall 33:30|kanku 2:20 12:30 14:29 22:33 23:35 25:44 27:24 29:40 40:15
kann 2:-4 3:13 4:7 6:21 13:6 19:-1 20:5 23:2 27:8 29:6 30:9 33:0 34:13 38:21 40:17 45:11|kannst 6:52 33:16
kannte 30:66|kans 40:55|kansen 31:63|kant 7:8 10:5 19:3 20:11 30:13 32:18 33:15 40:16 45:9 47:15|kantelpunt 31:63
kantelraam 1:26 7:22 17:30 23:28 27:21 37:34 38:32 39:43 40:12|kanten 31:50 40:42
kantine 20:24 22:35 33:5 34:20 35:29 48:32|kantinenkuche 20:58|kantlijn 44:72
kantoor 4:53 6:14 7:21 16:24 27:8 33:0 40:0 41:26 53:11|kantoordirecteur 4:77|kantoortje 33:29|kantoren 7:65
kanttekening 43:70|kantwerksters 33:29|kanzer 6:44 21:33 33:7 48:33|kanzlei 7:41 12:43 26:50|kapel 33:29|kapelle 33:30
kapellen 2:61|kapitaal 8:62 14:57|kapitalverbindung 7:62|kapitein 6:31 22:33 33:14 48:43|kapitel 20:39 47:57
kaplan 33:30|kapot 13:41 20:28 33:18|kapotmaakt 3:57|kapotte 6:55 21:54|kapper 28:61 48:55|kapster 33:29
kapstok 28:61 32:62|kapt 33:29|kaputte 33:30|kar 33:29|karaoke 31:67|karel 5:45 7:38 12:41 27:37|karen 44:72
karikatur 44:67|karim 3:12 6:29 10:18 19:16 21:32 33:12 45:30|karin 7:49 38:56|karl 43:76|karlovy 31:64
karnevalsverein 27:47 33:16|karte 3:17 24:42 33:11 47:28 48:27|karteikarte 9:55 43:52|kartel 11:75|karten 32:71
kartennummer 25:73|kartoffelkisten 33:30|kartoffeln 33:16 47:52|karton 19:39 32:52 33:9|kas 10:62|kasboeken 20:57
kase 22:66|kask 13:70|kaspar 22:66|kasprzak 6:54 33:24|kassa 22:45 27:45 33:11|kassabon 33:29
kasse 0:48 4:36 17:44 31:26 33:-7|kasseien 32:62 33:15|kassenbericht 35:70|kast 33:14 34:17 35:27 36:32 38:30 47:37
kasten 33:29|kasticket 26:76|kat 22:40 24:45 33:-2 47:41 48:37|katalog 7:62|katasteramt 48:65|kategorie 1:44 46:63
kathedraal 33:29|kathrin 3:34 13:31 25:39 43:44|katia 2:61|katja 27:60|katje 33:29
katrien 7:36 12:28 14:18 27:37 29:33 40:22 44:30|katrin 9:49 13:41 19:34 43:42|katze 33:30|katzenbuckel 34:61
kauf 34:61|kaufen 34:61|kaufer 21:46 33:1 45:45|kauferin 33:30|kaufmannisch 7:62|kaufmannische 7:62|kaufpreis 34:61
kauft 33:30|kaum 19:32 20:32 40:40|kaution 35:70|kavanagh 2:29 5:37 13:34 36:43 37:45 43:35|kaye 22:76
kazerne 12:25 16:25 17:30 21:25 40:12 41:28 42:30 43:28 45:33|kb 26:78|kbo 1:44 2:36 7:20 8:31 9:29 34:17 51:32
keane 33:30|kebab 33:16 48:59|keek 33:23 47:47|keen 27:64
keep 2:22 3:11 12:6 19:29 20:18 23:11 24:14 27:11 28:12 30:10 33:-7 35:23 40:2 45:5|keeper 28:44 33:12 45:51
keepers 20:38 45:47 47:52|keeping 33:16 34:49|keeps 2:27 5:12 6:30 10:28 20:-1 21:12 33:9 34:19 45:9
keer 2:-3 3:10 6:-2 7:1 11:14 13:-1 19:4 20:11 21:9 22:0 23:-1 27:-3 28:3 30:-1 31:-8 32:16 33:1 34:7 40:10 43:-1 44:17 45:11 47:8 48:4
keerde 17:72|keert 2:30 13:27 22:28 28:31 33:15|kees 33:29|kehren 48:65|kehrt 33:30|keil 49:71
kein 3:1 5:14 7:9 10:-3 13:16 14:26 19:14 20:15 21:-1 22:0 24:5 27:2 28:3 29:5 31:3 32:12 33:-13 34:-5 37:7 38:4 39:13 40:-7 45:5 48:10 52:7
keine 1:-3 2:-1 3:-3 4:4 5:9 7:5 14:28 15:19 19:6 20:9 21:-3 22:-2 24:2 27:-2 30:-2 33:-4 34:-1 36:4 40:-9 41:-1 44:-1 45:1 46:28 47:-2 51:25 53:-5
keinem 14:52 33:16|keinen 19:14 33:18 35:26 40:21 44:23|keiner 3:16 5:11 6:20 7:6 14:10 19:12 28:29 33:13 45:8
keines 33:30|keins 33:16 42:55|keith 6:72|keken 27:63|kelder 7:26 20:31 33:8 45:40|kelders 33:29|kelenn 10:66
kelle 33:8 49:50 52:52|keller 3:8 6:19 13:18 16:19 19:11 33:15 45:17 53:16
kellerkinder 1:23 12:22 13:23 23:25 27:18 33:-13 34:18 37:30 43:23 44:25|kellner 33:30|kellnerte 3:55
kelmis 2:23 4:23 7:13 12:23 14:16 26:22 33:-20 34:12 40:4 43:16 47:17 53:31|kelso 33:30|kempen 4:77|kempisch 2:61
kempische 2:61|ken 19:39 20:49|kende 21:60 40:34|kenmerk 23:70|kenmerken 40:55|kenndaten 9:55 43:52|kenne 33:30
kennen 1:16 3:6 19:11 21:6 23:36 31:2 33:18 40:-4|kennengelernt 20:58|kennenlernt 33:30
kennis 1:38 7:34 20:26 33:-2 34:31|kennisgeving 23:70|kennisgevingen 10:49 29:62|kennismaking 16:54 26:62
kennt 6:35 30:24 31:20 33:16 47:23|kennwort 39:60 52:57|kent 6:32 16:9 19:1 21:9 23:11 30:29 33:13 40:7 48:20
kept 3:32 13:7 19:-1 24:16 30:12 33:12 35:15 37:18 45:7 47:23 53:7|kerb 33:30
kerbstone 1:15 7:12 10:25 12:15 13:14 14:15 17:27 22:17 26:24 34:9 38:22 39:34 42:19 43:15 50:22 52:26
keren 2:43 6:38 34:44|kerfs 33:32|kerk 33:15 35:50 47:38|kerkhof 33:21 48:47|kermadec 22:76|kermesse 33:18 48:62
kermis 3:8 9:25 12:19 19:11 20:9 27:15 30:21 31:15 33:8 43:22|kermiscomite 35:72|kermissen 31:63|kermisweek 18:71
kern 31:56 40:33|kerncentrale 20:57|kerncijfers 0:76|kerngesund 33:30|kernkraft 20:58|kernkraftwerks 43:65
kernok 3:16 12:29 24:38 33:-12 34:20 40:14 43:32 45:37 47:35|kernpubliek 31:63|kernpublikum 31:62|kernresultaten 30:70
kernzielgruppe 31:62|kersauzon 5:78|kersen 13:57 22:58|kerstavond 33:29|kerstbestand 31:63|kerstfilm 22:71
kerstmis 31:38 33:23|kerststrik 21:68|kerstvoorstelling 21:68|kerzen 33:30|kesselprufung 35:70|kessler 48:65
ketel 33:25 48:35|ketnet 40:55|ketst 33:29|kette 19:49 21:46|kettenbrief 22:53 39:58|kettenis 22:66
ketting 32:62 44:58
kettle 1:19 4:21 5:13 7:19 8:15 10:14 14:10 15:19 17:22 22:12 23:15 29:26 32:19 33:-29 34:4 36:19 39:29 40:-4 42:14 43:19 51:17
kettles 7:66|keu 33:29|keuken 3:7 16:18 18:11 19:0 20:14 21:17 24:16 33:-6 34:1 35:11 40:12 41:10 45:13 48:28 50:23
keukenborstel 33:29|keukeninrichting 50:73|keukenlicht 32:75|keukenraam 33:29|keukenrol 33:29
keukentafel 7:38 33:15 34:35|keukentafels 3:57|keukenzaak 7:65|keur 42:73|keurde 23:70|keuren 18:58 35:58|keurig 33:29
keuring 16:34 26:41 27:29 33:-5 40:34|keurt 34:62|keus 40:55|keuze 22:58 33:15
kever 1:19 7:16 8:24 12:18 14:19 23:21 33:17|kevin 6:32 20:9 21:24 31:19 33:6 44:29 45:22 48:43
key 1:13 10:8 16:24 18:15 21:26 26:22 30:16 31:3 33:7 37:34 43:23 45:12 48:16|keyhole 33:30
keys 16:39 35:45 37:48 45:37 49:47|kg 24:41 26:52 27:30 30:45 36:39|kh 10:64|khadija 20:59|khatib 6:56 37:69
kherbane 13:50 36:63 43:54|kick 18:72|kid 33:30|kids 7:65|kien 27:60|kier 22:45 32:48 33:2 49:50|kies 33:29
kiest 21:46 33:7 45:45|kiezen 2:21 20:18 28:35 33:10 43:31 48:29
kiezgold 1:15 10:24 12:22 17:17 22:15 26:21 27:10 34:10 38:19 39:32 40:3 42:18 43:15 52:22
kigali 1:42 16:43 33:3 45:42|kijk 12:21 19:25 22:24 33:-19 39:47 52:59|kijkblad 38:74|kijkcijfer 30:70
kijkcijfers 38:74|kijken 19:18 20:15 21:9 27:4 30:21 31:16 32:16 33:12 38:15 39:17 47:13|kijkend 33:29
kijker 19:42 31:45 38:43|kijkers 7:17 22:53 31:45 38:27 40:8|kijkgedrag 30:70|kijkintentie 30:70|kijkkamer 27:63
kijklink 39:76|kijklinks 39:76|kijkt 3:-5 6:6 19:7 21:5 30:15 31:11 33:21 38:22 49:14
kikongo 16:42 19:33 33:0 43:44 48:44|kill 18:58 40:41|killed 28:56 33:21|kiln 5:38 33:15 34:29 40:22
kilo 3:23 33:17 37:41 48:32|kilohertz 24:70|kilometer 3:13 7:16 20:21 21:13 28:17 33:10 40:9 45:18 48:13
kilometers 3:30 16:41 20:30 33:2|kilometerstein 5:46 34:40 47:45|kilometre 22:71
kilometres 3:14 7:36 20:23 21:15 28:25 31:9 33:6 35:20 53:26|kilos 20:7 21:22 33:23 47:42|kim 27:42 34:40 47:51
kimbanguiste 19:64|kin 13:35 22:39 24:52 31:31 39:58
kind 1:-3 3:13 6:19 12:3 13:-1 17:0 19:-11 20:-2 21:19 27:-8 28:10 31:-1 33:11 34:-6 36:6 37:7 40:3 42:7 43:4 47:6 48:6
kinder 3:10 19:5 20:26 21:11 27:15 33:8 35:16 40:0 45:10 47:13 48:11|kinderbed 33:29|kinderblik 30:70
kinderbuch 2:48 34:47|kinderbuchpreis 13:65
kinderen 3:18 12:7 13:26 16:7 19:-1 28:13 30:9 31:12 33:5 38:13 40:9 41:9 45:22 48:7|kinderencyclopedie 32:75
kinderfilm 1:27 7:43 17:29 22:40 31:23|kinderfilms 40:55|kinderforum 18:71|kinderfusse 47:66
kindergarten 3:34 27:39 53:42|kindergartentests 16:66|kinderhohe 19:45 20:45|kinderhoogte 19:60
kinderinstrumenten 45:66|kinderkanal 27:60|kinderkanale 31:62|kinderkinos 27:60|kinderleescommissie 5:58 44:58
kindern 3:21 19:24 20:37 38:36 40:20|kinderprogramme 44:67|kinderpsychologe 3:43 16:54|kinderpublikum 16:66
kinderregie 50:69|kinderreihen 13:65|kinderschoentje 33:29|kindersender 42:68|kindersendern 40:53|kinderstemmen 50:73
kindertagen 3:55|kindertekening 32:54 33:7 48:47|kindertijd 33:29|kinderwagen 35:70|kinderzimmer 33:30|kindes 33:30
kindly 11:62 33:16|kindness 3:44 40:41|kinds 14:69|kine 21:59 22:48 45:44|kinesitherapeute 21:59 33:18
kinet 5:37 22:38 33:0 34:45|kingdom 25:63 40:24 42:55|kinnen 33:30
kino 1:4 2:0 3:-6 7:20 13:16 22:41 27:21 30:19 31:20 37:30 40:6 43:4|kinobesucher 40:53|kinoblatt 38:70|kinobuch 13:65
kinodokumentarfilm 12:51 43:52|kinofilm 1:32 2:28 7:28 22:32 27:27 40:20|kinofilme 13:65|kinofilmen 8:57 13:52
kinoganger 40:53|kinokoproduktionen 27:60|kinoleiter 38:70|kinopotenzial 30:66|kinopublikum 31:62
kinos 22:36 27:30 30:36 31:45|kinospielfilm 43:65|kinostart 13:26 22:27 27:22 31:43 34:22 38:31|kinostoff 12:64
kinotour 30:40 31:57|kinshasa 20:42 31:42 42:52|kinyarwanda 6:51 16:48 43:48|kiosk 33:30|kip 33:29|kippen 33:29
kippt 33:16 44:54|kirchen 31:62|kirchenfiguren 33:30|kirchplatz 2:61|kirchturm 49:71|kirschbaum 32:50 33:8 48:44
kirsty 33:30|kist 3:27 33:24|kiste 33:30|kit 2:20 3:24 7:23 16:27 24:34 31:16 33:-13 43:36 50:28
kitchen 6:18 7:2 19:7 20:-5 21:7 24:23 32:30 33:15 44:9 45:4 47:9 48:33
kitchens 3:20 16:32 19:23 32:40 33:-7 44:36 52:43|kitoko 33:32|kits 31:64|kittelblau 24:70|kjeldgaard 19:45 39:58
kk 52:73|kl 26:76|klaar 9:25 18:51 27:15 33:-20 35:23 40:18 43:33 50:24|klaarwakker 33:29|klacht 33:15 48:55
klachten 33:29|klage 3:34 33:22|klagen 21:39 30:39 33:4 45:38|klagerin 3:55|klang 32:48 33:-6 47:40 48:29 50:33
klank 12:14 13:16 16:14 19:14 20:22 37:23 41:53 43:16 50:30|klankband 19:60|klankman 13:57 20:44|klankmix 53:66
klanknabewerking 41:57 53:52|klankonderzoek 16:68|klankstuk 13:57 39:63|klant 4:56 33:7 50:51|klanten 33:29|klap 33:29
klapke 33:29|klappen 24:60 33:12|klappt 33:16 49:57|klaproos 27:63|klaprozen 33:29|klapstoelen 33:29|klapt 33:29
klar 14:52 38:56|klara 38:58 45:54|klarem 33:30|klaren 40:53|klarer 33:30|klas 27:33 30:39 31:32 33:-2 35:41
klasse 1:25 10:22 22:25 27:20 31:22 33:-11 35:29 36:31 43:25|klassen 16:35 18:48 30:50 53:33|klatscht 20:58
klatschte 33:30|klaut 36:72|klavier 6:45 33:22|klavierstimmerin 28:68|klaxonne 33:32|kleben 19:58|kleber 26:71
klebt 33:30|kledij 41:70|kledingstuk 33:29|kleeblatt 30:66|kleermaker 33:29|kleermakersopleiding 33:29
klei 6:35 19:26 24:42 32:41 48:34 52:43|kleider 19:58|kleien 33:29
klein 0:12 1:6 6:5 7:24 12:4 13:3 14:15 19:-4 20:2 21:3 24:12 28:10 33:6 37:13 38:10 39:12 40:-9 45:18 46:21 47:8
kleindarsteller 41:67|kleindochter 33:29
kleine 6:5 12:4 14:16 15:36 19:-3 20:10 22:23 24:13 27:2 30:8 31:-1 33:-2 36:12 37:14 38:11 40:1 43:7 44:8 45:3 46:29
kleinen 14:30 19:23 33:-5 38:30 40:18 47:44|kleiner 15:25 20:12 22:32 33:5 39:26 40:31
kleines 7:21 12:24 14:50 45:23 46:42|kleinkinderen 31:50 33:15|kleins 3:43 44:58|kleinsenders 44:67|kleinst 1:44 46:63
kleinste 33:29|kleinstunternehmen 14:25 46:69|kleinstunternehmens 14:65|kleinwagen 33:30
kleinzoon 6:38 12:37 20:26 33:11|klemmbrett 33:30|klemmt 44:67|klemt 45:66|klep 33:14 48:43 49:51|kleppen 33:29
kleren 48:68|kletterhalle 40:53|klettert 6:52 33:16|kleur 19:35 24:35 32:34 33:-5 41:36 43:17 50:20 53:13
kleurcorrectie 41:70|kleuren 19:42 24:45 32:57|kleurenpalet 24:76|kleurfilters 19:60|kleuronderzoek 24:76
kleurpalet 32:75|kleurscript 32:75|kleurstalen 24:76|kleuterklas 18:58 30:57|kleuterleidster 6:69|kleuters 30:70
klick 33:16 48:51|klickt 33:30|klikteller 33:29|klim 33:29|klima 3:55|klimis 2:29 3:25 5:44 22:52 43:42
klimmen 20:28 28:45 33:18|klimmer 20:57|klimpark 20:42 33:4 44:47|klimploeg 40:34 50:51 53:44|klimt 20:21 21:23 33:23
klingel 21:43 33:8 49:50|klingeln 3:25 33:14 37:33 38:30 45:24|klingelt 33:30|klingen 20:58|klingt 19:33 33:5 47:51
klinkaard 13:70|klinkhammer 6:52 27:47|klinkt 19:47 40:42|klok 33:29|klokkende 27:63|klokkenmaker 7:51 22:58
klomp 33:29|klompen 6:42 33:2 44:45 48:41|klooster 20:44 33:15|klopapier 35:70|klopfen 20:28 21:34 33:12 48:34
klopft 33:30|klopfte 47:66|klopfvorfuhrung 31:62|kloppen 11:40 16:34 21:33 33:15|klopt 3:14 6:26 14:28 33:22
klopte 11:75|kloster 18:68|kloten 33:29|klucht 3:57|kluchtje 22:71|klug 3:34 33:8 38:48|kluger 6:66|kluisbergen 7:65
klus 21:54 33:15|klusjes 7:65|km 26:60 36:55 50:33 53:41|kmo 14:46 15:51 46:60|kmu 9:25 14:46 46:59|knackt 33:30
knal 33:29|knallen 33:16 36:59|knallt 33:30|knap 44:72|knapp 45:64|knee 20:28 33:12 48:41 49:47|kneels 33:30
knees 20:32 33:24|knew 3:20 20:21 28:37 33:14 47:36|knick 33:30|knie 33:29|knieen 33:29|knielt 33:29|knien 33:30
kniet 33:30|knife 33:15 36:44 48:39 49:44|knikt 33:29|knip 33:29|knipoog 20:57|knippen 28:74|knippert 49:77
knipsels 38:74|knipt 19:33 33:15 48:41|knit 38:76|knitted 33:30|knob 39:66 49:64|knock 33:30|knockings 33:30
knockout 38:76|knocks 33:30|knodel 33:30|knoeien 33:29|knoll 27:60
knoop 1:22 7:25 10:24 11:30 17:27 27:23 29:31 33:2 40:7 43:24|knoopsgat 33:29|knop 21:46 48:47 49:55
knopen 22:50 24:55 33:7|knopf 33:30|knopfdrechslerin 21:65|knopfe 21:65|knoppen 33:17 49:61|knoppenbord 26:76
knot 19:34 20:32 33:3 47:46|knoten 21:46 33:21|knots 33:22 48:51
know 3:20 5:2 6:3 7:-3 12:9 13:-1 14:0 19:9 20:13 23:13 27:-5 30:13 33:9 36:8 38:25 44:19 53:-1|knowing 3:58
knowledge 14:58 20:22 27:27 34:26|known 2:24 3:26 19:9 20:8 21:20 33:7 40:16 41:20
knows 6:26 19:3 20:2 33:23 44:16 45:20|knupfer 33:30|knupft 20:37 21:43 33:8|knupfte 47:66|ko 10:62
kobe 7:38 13:44 19:33 43:44|koch 20:58|kochbuch 31:62|kochen 13:65|kochhemd 33:16 49:57|kochin 36:72|kochlehre 33:30
kochmutze 33:30|kocht 13:48 20:34 33:6|kochten 7:51 33:15|kockartz 27:66|koe 22:58 40:42|koekjes 20:57|koel 45:66
koelboxen 33:29|koelcel 33:15 48:55|koelkast 19:33 33:23|koelwagen 21:68
koen 3:8 7:16 12:19 13:33 25:29 27:31 29:26 37:28 40:6 43:39|koentwicklerin 43:65|koentwicklung 5:54 17:55
koentwicklungsvertrag 5:41 10:57|koeroekoe 39:76|koers 3:15 18:30 19:18 28:33 31:22 33:13
koffer 6:23 33:7 35:26 47:26 48:52|kofferchen 33:30|kofferraum 33:30
koffie 3:4 10:9 16:14 26:22 32:22 33:14 35:37 45:13 49:23|koffieapparaten 24:55 33:7 48:47|koffiebekertjes 33:29
koffiekoek 33:15 35:58|koffietafel 21:68|koffievlek 34:62|koffiezetapparaat 27:63|kogel 33:29
kohll 6:37 33:10 44:38 48:35|kok 16:68|koken 31:63|kolen 26:76|kolenboer 22:71|kolenkar 19:60|kolk 19:39 21:46 47:51
kollateral 22:66|kollege 33:30|kollegen 33:30|kollegialem 12:64|kollegin 6:66|kollegium 42:68|kollegiums 27:60
kollektiv 7:62|kollektivs 22:66
koln 1:3 7:8 8:23 10:25 13:22 16:4 18:6 19:-4 22:12 27:4 29:8 30:4 31:0 33:-6 34:5 40:0 42:6 43:24 48:3
kolner 17:32 33:6 38:34 40:36|kolnerin 40:53|kolom 16:43 17:47 41:55|kolommen 33:29|kolophonium 33:30|koloriert 32:71
kom 19:49 33:-1 47:42|komedie 3:33 28:37 31:39 40:18 43:33|komediecoach 2:47 16:54
komen 1:3 3:10 7:-2 10:4 16:1 18:5 19:8 20:22 27:-3 28:8 33:5 34:10 40:3 42:6 43:10 50:6 53:14
komende 1:48 27:42 53:44|komisch 3:17 6:28 13:27 19:20 38:44 44:29 45:23|komme 3:55
kommen 3:23 7:18 10:18 28:24 31:18 33:5 53:31|kommentar 20:58|kommentieren 20:58|kommerzielles 31:62
kommissarin 3:30 21:39 33:14|kommission 14:44 23:59|kommissionen 27:60
kommt 3:7 7:-3 9:16 10:-2 11:4 12:0 17:10 19:-7 20:1 21:0 26:6 27:-4 28:11 33:12 40:1 44:2 45:14 48:15 49:6 53:-2
kommunikation 27:60|komodie 3:29 19:13 28:23 31:28 37:27 43:20 44:22 45:30|komodien 7:49 40:40
komparsen 41:53 52:39 53:42|komparserie 41:67|kompas 49:77|kompasnaald 33:29|kompel 20:36 33:21|kompels 13:57 22:58
komplett 24:70|komponist 53:63|kompost 35:70
komt 2:-13 3:0 6:1 7:-9 9:6 10:-11 11:1 12:0 17:5 18:-2 19:3 20:1 21:8 23:-3 27:0 28:1 31:-10 33:13 34:4 35:4 37:4 40:-13 43:-3 44:4 45:7 48:11 49:3 53:3
kon 3:40 33:18|konden 30:57 31:50|kondigt 33:21 35:50|konflikt 44:67|konigreich 25:73|konigstein 8:70
konijn 21:54 48:55|koning 6:39 24:47 33:18|koninkrijk 25:82|konnen 3:10 7:28 19:13 27:47 33:-16 40:8
konnte 19:14 27:16 33:10 40:34 42:24|konnten 3:55|konrad 6:52 33:16|konstruktion 20:58|konsul 33:30|konsultiert 2:61
kontakt 1:55 38:39 43:35|kontakte 20:58|kontich 27:63|konto 4:61 10:26 17:44|kontoauszug 4:72|kontobescheinigung 4:72
kontobestatigung 4:72|kontodaten 4:72|kontoinhaber 4:72|kontonachweis 4:72|kontostand 17:68|kontrabass 19:39 33:21
kontrabasses 33:30|kontrollbereich 9:55 30:53|kontrollieren 20:58|kontrollierten 20:58
konzept 1:20 2:16 5:22 16:27 19:3 20:13 27:5 36:17 40:-2 43:27 44:12 45:34|konzeption 20:58|konzepts 27:60
konzern 33:30|konzernubersicht 46:71|kooi 33:29|kooien 33:29|kooistra 27:63|kookboek 31:63|kookprogramma 7:65
kookt 21:47 33:7 35:37 45:32|kookwekker 3:57|kool 22:71|koolmijnlaan 4:64 8:62|koop 45:66|kooperation 9:55 31:49
kooperationsvertrag 5:46 10:55|koopovereenkomst 40:55|koopprijs 34:62|koopsom 34:62
koopt 6:23 21:22 33:6 34:36 40:21 48:22|koor 3:23 18:25 20:36 31:30 33:-6 48:22|koos 19:47 40:42|kop 11:53 24:55 33:7
kopen 3:36 31:42 34:40|kopenhagen 27:50 31:50|koper 20:25 33:25|koperen 20:57|kopers 40:55
kopf 3:13 4:30 7:20 21:22 33:12 37:30 49:28|kopfe 24:57 46:57|kopfhorer 31:35 33:17 52:46|kopfhorern 19:58
kopftuch 33:30|kopfweh 3:42 33:16|kopie 1:29 10:26 16:26 23:31 25:49 41:28 50:31|kopieen 27:42 31:55
kopieerpapier 32:75|kopien 27:47 31:49|kopierers 35:70|kopies 16:47 31:55|kopijrechten 2:61|koplampen 32:67 33:7
koppel 31:50 33:15|koppeling 33:21 48:47|koppels 20:57|koppig 6:48 7:57|koppigste 33:29
koproduktion 2:18 7:30 22:34 27:17 40:10 42:48|koproduktionen 7:49 22:53|koproduktionsfonds 42:68
koproduktionsforderung 42:68|koproduktionsmarkt 18:68|koproduktionspartner 27:60|koproduktionstreffen 16:66
koproduktionsvertrag 1:35 10:58|koproduzent 7:26 10:26 17:32 22:30 27:24 42:44|koproduzenten 11:48 34:40 43:44
koproduzentin 40:53|koproduzieren 7:62|koproduziert 7:62|koptelefoon 12:47 39:55 48:47|koptelefoontje 33:29
korea 31:63|koren 20:31 31:27 33:-7 37:41 40:19 53:30|kornig 19:58|korpers 33:30|korperschaftsteuer 51:72
korperschall 16:39 19:32 49:44 52:46|korperschallaufnehmer 26:71|korps 6:69|korpsen 24:55 28:53 45:45|korrekt 6:66
korrektur 11:69|korrekturblatt 11:69|korrel 33:29|korrelen 20:57|korrelig 19:60|korrigierte 11:69|korst 33:29
kort 0:16 1:9 3:-3 7:5 9:24 10:2 12:8 13:10 19:0 20:-3 22:38 28:25 30:10 33:-21 40:-5 41:11 43:11 45:23 48:19
korte 1:21 9:45 13:23 19:12 30:22 31:16 33:1 40:8 45:19|korter 3:57|kortfilm 5:24 13:47 22:48 39:48 40:8
kortfilmreeks 7:65|kortfilms 7:50 13:42 22:36 40:20|kortrijk 1:21 7:28 10:14 17:24 22:35 27:15 29:27 33:-8 34:22 40:7
kortverhaal 34:53 47:53|kortverhalenbundel 34:62
kost 3:1 9:17 14:14 16:30 30:14 33:-9 34:6 36:31 40:26 41:16 43:25 44:16
kosten 1:23 2:-4 9:8 10:27 11:17 14:4 16:33 17:7 26:9 30:14 40:16 41:33 43:17 53:0|kostenaufstellung 9:55 16:52
kostenaufstellungen 12:64|kostenfrei 5:67|kostennote 26:71|kostenpost 10:62|kostenrahmen 50:69|kostenraming 16:68
kostenstelle 16:66|kostenstudie 16:47 40:34 53:44|kostenvoranschlag 50:69|kosteres 21:68
kostet 9:32 16:29 17:32 34:24 40:37|kostprijs 43:70|kostschool 33:29|kostum 27:20 41:62 53:22
kostume 19:32 41:40 53:50|kostuum 24:45 41:66|kostuums 19:23 41:54 53:49|kot 14:70|koud 33:29|kous 32:75
kousen 33:15 49:63|kousenvoet 52:77|kousenvoeten 6:69|kozen 40:55|kpi 31:55 53:53|kr 31:64|kraakt 19:60
kraamafdeling 20:57|kraan 3:9 5:23 19:12 21:9 22:12 28:15 31:4 33:8 34:13 35:13 37:18 40:-4 44:13 45:7 52:18
kraanbouw 27:63|kraanfirma 40:42 53:52|kraanmachinist 33:29|kraanman 33:29|kraanplein 5:35 7:42 30:34 39:50 52:41
kraanshot 49:77|kraft 24:46 26:52 32:63 37:51|kraftwerk 28:68|kraftwerks 33:30|kragero 20:59|kraka 22:53 31:49
krakende 33:29|krampen 6:48 33:21|kranen 6:69|krank 48:65|krankenhaus 20:32 33:16 48:38|krankenhauser 33:30
krankenwagen 33:30|krankheit 2:61|krant 32:36 33:10 38:55 48:29|krantenbericht 3:57|krantenknipsels 24:76
krantenpapier 24:76|kranverleih 50:69|krapp 24:70|krappe 33:29|krat 33:29|krdmbe00 4:77|kreative 10:62|kreativen 12:64
kredietoordeel 4:77|kredite 4:72|kreeg 1:32 15:51 23:33 33:12|kregen 15:61 40:42
kreide 6:29 20:22 21:28 24:34 32:34 33:-7 52:36|kreidebruder 22:66|kreidezahl 32:71|kreis 33:18 44:52|kreisblatt 3:55
kreisssaal 19:37 21:43 33:8|kreist 33:30|kremer 6:30 27:25 33:18 48:29|kreska 47:73|kreusch 22:66|kreutz 20:58
kreuz 33:30|kreuzberg 5:65 10:52|kriechen 33:30|krieg 3:42 33:16|krieken 33:29|krier 22:69
krijgen 3:25 6:24 19:33 20:13 31:31 33:-3|krijgsgevangenschap 33:29
krijgt 1:8 2:9 3:5 10:17 11:13 20:6 23:9 28:23 33:12 34:0 40:-6 48:16 53:4|krijt 19:25 24:32 33:20 48:24
krijtstreep 34:48 47:59|krimi 31:62|kriminalfilm 3:55|kriminalfilme 13:65|kriminalhorspiele 13:65|krimireihe 13:65
krimpen 40:55|krimpt 33:29|kring 20:23 31:50 33:-6 47:38|kringetje 33:29|kringgesprek 30:70|krings 5:58 33:10
kringwinkel 33:29|krins 23:77|kris 3:7 6:22 23:24 33:10 34:14 44:23 45:18 48:35 49:28|kristof 7:47 12:60
kriterien 14:65|kritiken 38:70|kroeg 33:29|kroket 33:29|kroketten 33:29|kroll 33:30|kronberg 8:70
kroon 24:55 33:7 49:55|kroos 13:45 22:46 39:61|krote 33:30|krott 13:32 19:25 22:43 38:37 43:32|krucken 33:30
kruidentuin 33:20 48:49|kruimel 13:49 22:50 38:53|kruin 49:77|kruipen 33:29|kruipt 33:29|kruis 1:59 33:11
kruisen 48:68|kruispunt 33:29|kruispuntbank 8:76|kruiwagen 33:21 53:44|krumm 21:43 33:8 48:44|krummen 33:30
ksiegowy 43:69|ku 13:57 30:57|kuborn 5:57 14:63|kuche 3:3 6:13 16:14 18:15 19:6 21:30 22:14 33:3 47:14 48:23 49:32
kuchen 19:23 24:26 33:3 38:25 39:27 48:38 53:19|kuchenboden 33:30|kuchende 19:60|kuchenliste 35:70|kuchenschrank 24:70
kuchentisch 3:29 33:24|kuchentischen 3:55|kuh 22:66|kuhen 33:16 38:56|kuhl 33:16 45:50|kuhlschrank 33:30
kuhlschranke 19:45 47:52|kuhlschranklicht 32:71|kuhlschranks 19:58|kuhlturm 33:30|kuist 33:29|kuiste 5:50 34:40 47:51
kulisse 3:29 45:37 50:42 53:37|kulissenteil 33:30|kultur 17:55 23:41 42:42|kulturforderung 1:52 17:55
kulturkanal 40:53|kulturprojekt 17:68|kulturstiftung 23:67|kummern 3:55|kun 27:63|kunde 26:50 45:43 50:48|kunden 4:72
kundigt 35:70|kundigung 2:57 10:32|kundigungsfrist 35:70|kundin 3:55|kundschaft 20:58|kunftig 33:30
kunnen 19:18 27:28 29:21 33:12 40:13 42:19 45:12 53:12|kunst 1:69|kunstdezernat 33:30|kunsten 1:38 8:45 17:41 23:52
kunstenaarsloket 26:76|kunstenzender 17:51 40:34 42:52|kunstfalscher 33:30|kunstgebit 20:44 35:58
kunsthochschule 13:65|kunstleder 32:71|kunstlerisch 7:62|kunstlerische 10:62|kunstliche 33:30|kunstschool 53:66
kunstschule 53:63|kunt 3:39 33:11 53:35|kupfermuehle 38:45 39:56 52:48
kupfermuhle 1:12 2:8 4:19 7:17 8:17 10:24 12:11 14:12 15:18 17:15 26:18 29:17 34:8 35:16 40:0 43:12 50:16 51:18
kurbel 33:30|kurdische 33:30|kuren 33:15 48:55|kurier 38:72|kuriosum 40:53|kursaal 31:42 36:55 39:55|kursaal3 39:76
kurt 33:29|kurth 7:69|kurve 21:34 33:12 45:33 48:34|kurven 6:45 24:49 33:8
kurz 6:12 7:19 9:32 12:11 19:15 22:23 28:25 33:-7 34:7 38:26 44:13 47:12|kurzdoku 20:58
kurze 7:41 9:35 30:33 31:28 33:-4|kurzen 3:34 35:48 40:32|kurzer 3:34 33:22
kurzfassung 0:35 9:32 12:28 30:30 34:24 41:30 45:27|kurzfilm 7:22 13:49 22:46 39:31
kurzfilme 7:34 13:44 22:37 38:29 40:13|kurzfilmtage 38:70|kurzform 0:50 10:41 12:43|kurzformel 9:55 28:55
kurzgutachten 30:66|kurzinfo 9:48 12:43 43:44|kurzinhalt 9:61 33:8|kurzlektorat 44:67|kurzschrift 28:68
kurzstudie 30:66|kurzurteil 44:67|kurzvertrag 34:61|kurzvotum 44:67|kussen 21:54 33:15
kust 10:28 19:26 33:-5 36:42 42:39 45:32|kusterin 21:65|kustgemeenten 31:63|kustserie 31:63|kuur 45:66|kva 50:79
kvk 10:49 34:48|kw 18:65 50:38|kwaad 6:42 33:23|kwabena 29:77|kwalificeert 14:70|kwaliteit 2:47 27:50
kwam 3:43 33:5 47:43|kwamen 3:43 20:44|kwart 10:41 33:7 40:34|kwartaal 18:50 51:69|kwartalen 51:77|kwartiel 30:70
kwartier 12:54 20:44|kwartierstaat 13:70|kweekt 20:57|kwestie 19:60|kwijt 33:7 44:51 45:45|kwijting 2:34 26:49 35:58
kwijtraakt 33:29|kwijtraakte 28:74|kz 39:76
l 0:4 1:3 2:2 3:0 4:0 5:6 6:1 7:-9 8:0 9:3 10:3 11:5 12:4 13:0 14:8 15:-1 16:-5 17:2 18:2 19:2 20:-3 21:3 22:3 23:5 24:-4 27:4 28:6 29:2 30:-2 31:-5 33:-6 34:6 35:1 36:-1 38:6 40:0 43:-5 44:7 45:4 47:2 48:1 49:1 51:5 53:2
l000077400 25:73|l1 10:66|l2 10:66|l3 10:66|l4 10:66|l5 10:66
la 1:-5 2:2 3:0 4:5 5:0 6:3 7:1 8:-1 9:1 10:3 11:7 12:2 13:-1 14:2 15:-2 16:-9 17:-2 18:-2 19:3 20:-3 21:7 22:7 23:8 24:-3 27:6 28:2 29:5 30:0 31:-1 32:-3 33:-6 34:1 35:3 37:-1 38:6 40:-1 42:-7 43:-4 44:5 45:4 46:1 47:2 48:5 49:3 50:-3 51:1 52:2 53:4
laadbak 33:29|laadkade 35:72|laadt 33:29|laag 19:47 32:36 33:-11 40:16 49:37|laagtij 31:50 36:63
laagwater 23:56 34:43 47:57|laars 32:62 47:59|laarzen 6:38 33:11 45:35 48:37
laat 1:3 3:19 10:-4 12:11 19:9 20:6 21:2 29:9 30:4 33:14 34:-4 35:15 44:21|laatst 22:50 33:7 39:55
laatste 1:-3 2:-12 3:-15 4:5 5:-1 9:1 10:-4 11:2 12:7 13:-6 15:18 16:-5 18:-1 19:-1 20:10 21:-5 22:13 23:-2 27:-2 28:25 29:14 31:-9 33:6 35:-1 37:5 38:0 39:2 40:-7 42:0 43:5 44:6 45:-6 46:11 48:11
lab 1:41 16:25 23:29 33:-14 36:33 41:27 45:37 53:24|label 31:48 33:14 53:33|labelled 33:30|labellisee 7:69
labels 7:23 24:54 33:20|labo 16:32 18:35 33:-7 41:41 50:37 53:40|labor 48:65
laboratoire 10:33 16:27 20:11 27:20 30:31 41:43 50:33 53:38|laboratoires 41:77|laboratory 41:72|labour 27:64
labs 30:53 53:50|labyrinthe 33:32|lac 3:17 13:29 16:31 33:2 36:42 44:35 48:33 50:37
lacasse 3:20 6:48 21:34 33:-7 45:31 48:35|lace 33:30|lach 33:29|lache 3:17 6:47 21:31 33:20|lacheln 33:30
lachelt 33:30|lachen 3:18 20:6 27:24 33:19 49:24|lachend 33:29
lacht 3:-2 6:33 20:-1 22:12 24:17 31:5 33:13 39:25 40:8 45:15|lachte 3:40 47:55|lachten 3:57|lacks 44:73
lacroix 6:51 33:-4 48:40 53:46|lacustre 1:34 7:29 10:26 17:39 22:36 27:37 52:47
ladder 6:17 19:24 21:16 33:15 47:29 48:17 49:24 52:25|ladders 33:16 50:63|ladekabel 48:65
laden 31:21 33:19 35:29 48:35|lader 48:68|laderaum 33:30|ladies 3:31 33:3 44:46 49:51
lading 21:27 31:23 33:7 34:21 45:35 47:32|ladite 34:64|ladt 33:30|lady 3:31 5:45 34:36 45:42
laet 8:43 14:38 23:26 25:43 29:31 34:17 36:32 46:32|laf 6:48 33:7 45:45|laffer 3:57|lag 3:27 31:35 33:18|laga 20:57
lagaisse 6:50 33:20|lagaisses 33:29|lage 1:41 3:32 23:42 40:27|lagen 24:63 33:2 40:28|lager 33:20 48:49|lagere 33:29
lagerfeuer 33:30|lagneau 8:81|lagos 13:58 33:13|lahaye 7:23 12:25 14:26 15:32 25:43 29:31 33:-22 40:14|laicite 31:67
laid 33:30|laien 13:39 16:39 19:32 52:46|laiencasting 18:54 53:50|laiendarstellerinnen 19:58
laine 0:22 9:21 10:6 12:12 18:17 19:16 20:9 24:22 26:25 31:7 32:35 33:-11 35:30 37:26 40:-2 43:15 45:11 48:15 53:11
laing 33:30|lainiere 22:50 39:78|laisse 3:-7 6:11 19:17 20:3 21:18 27:0 33:22 34:-2 45:5 53:17|laissee 20:57
laissees 19:64|laissent 10:34 33:27|laisser 20:41 33:7 48:38 53:34|laissera 40:44 53:58|laisses 33:32
lait 13:22 22:26 31:18 33:17 35:29 38:33 39:44|laiterie 33:32|laitiere 7:35 13:38 22:42 38:49 40:34
laiton 24:47 32:48 33:18 37:52|laitue 33:10 48:54 49:62|lake 20:28 33:26|laken 33:29|lakes 13:68|lale 19:45 24:57
laloux 27:66|laloy 1:33 2:23 3:19 13:31 16:33 33:-9 37:46 43:35|lama 7:65|lambermont 33:22 48:44|lambert 20:18 33:29
lambillon 33:32|lambin 21:73|lambinet 33:30|lambing 13:47 22:50 38:55|lambinon 1:34 8:41 12:40 13:32 14:31 23:37 27:26
lambot 3:21 33:22 48:47|lambotte 1:39 5:26 7:25 10:22 12:28 14:30 15:35 33:-20 47:27|lambrechts 20:32 33:14 35:47
lambs 33:21 48:53|lamine 21:73|laminoir 7:69
lamp 3:5 12:6 19:7 20:6 21:23 27:1 28:11 32:24 33:14 36:14 37:16 39:16 47:10 48:16|lampadaires 33:32
lampe 19:10 20:3 32:28 33:23 35:12 45:14 47:24|lampen 3:8 19:28 20:6 31:12 33:15 48:16 50:21|lampenzaal 33:29
lampes 32:62 33:18 41:42|lampisterie 13:49 20:36 39:55|lampje 3:20 24:39 33:5 47:35 49:40 52:40
lampjes 19:25 33:12 35:46 50:37|lamplicht 34:48 47:59|lamps 19:47 32:43 33:9|lanarkshire 33:30|lance 33:18 40:31 48:49
lancement 18:77|lanckriet 3:27 5:42 34:42 43:41
land 3:7 13:10 17:23 18:9 19:0 20:-3 21:7 30:10 31:15 33:-10 36:17 40:7 41:10 42:38 48:8 53:17|landbouwkrediet 4:77
landbouwschool 45:66|landelies 35:64 53:58|landelijk 31:63|landelijke 31:63
landen 1:8 2:16 7:4 8:14 16:7 19:-1 21:6 22:27 23:9 28:13 31:37 33:-14 36:25 40:20
lander 1:16 2:12 6:16 18:18 22:34 27:22 28:30 31:36 40:4|landereffekt 1:65|landerforderung 17:37 40:23 42:58
landerkoproduktion 1:65|landern 18:28 21:24 22:26 31:40 37:32 40:25|landesamt 51:72|landesfilmstiftung 1:65
landesforderung 1:23 10:32 17:37 23:25 42:50|landesgericht 8:70|landesmitteln 42:68|landesrat 33:30|landessprache 7:62
landet 6:66|landing 48:72|landlady 33:16 45:55|landlord 35:63 45:55|landmeter 6:42 21:41 33:15|landmeters 20:57
lands 18:42 28:45 33:19|landscape 19:60|landschaft 19:32 32:44 33:16|landschappen 33:29|landsdelen 33:29
landt 21:54 49:63|landuyt 5:45 34:35 45:39 47:45|landvermesserin 28:68|landwirt 33:30|landwirtschaftliche 38:70
landwirtschaftsschule 45:64|lane 0:24 5:35 8:24 10:11 13:14 17:19 22:35 33:-24 34:26 39:26 40:1 43:16 51:25
lane4 39:79|lang 1:4 2:-10 3:12 6:-2 7:-7 9:17 18:0 19:0 20:20 21:3 28:2 33:14 34:-1 38:9 40:-9 43:-2 44:11 48:-4
lange 1:18 4:10 7:13 9:15 10:-3 13:12 19:28 20:2 22:13 27:9 31:0 33:1 40:-11 42:6 43:23 44:5|langem 44:67
langen 7:26 19:42 20:22 33:6|langer 1:15 3:14 7:22 11:19 13:15 19:5 20:3 30:15 33:7 40:14 45:11|langeweile 3:55
langfassung 9:55 10:49|langfilme 7:54 22:45|langfilmen 13:65|langfristig 7:62
langs 3:-1 20:-1 27:5 30:12 31:15 33:19 45:18 48:10 53:7|langsam 6:21 7:17 19:13 21:19 33:22|langsame 31:62
langsamste 33:30|langskomt 33:29|langspeel 33:29|langspeelfilm 1:36 2:9 7:32 12:28 13:35 22:20 28:23 43:37
langspeelfilms 7:46 13:44 22:32 40:28|langst 3:42 48:51|langste 20:36 33:7 40:34|langstens 10:49 29:57
langstreckenflugs 30:66
language 1:6 2:10 3:11 6:9 7:20 10:1 17:20 19:-3 20:-4 28:12 33:-23 40:14 42:10 43:41 45:5 48:9 53:15
languages 3:10 13:33 15:19 16:11 19:2 24:19 33:-10 34:4 36:30 40:20 41:31 43:11 48:14
langue 2:0 6:14 10:3 13:9 20:12 21:11 22:13 24:19 30:14 31:17 33:-19 34:2 39:30 40:-5 43:51 44:15 49:21
langues 2:16 3:0 7:9 13:38 18:18 19:5 20:10 31:20 33:-28 43:52 44:19|langweilt 33:16 40:40|langzaam 33:29
langzame 31:63|langzamer 19:60|langzeitdokumentationen 40:53|lannoo 44:72|lannoy 26:78|lans 32:75|lantaarn 27:50 33:15
lantaarns 33:29
lantern 1:22 2:5 4:21 7:8 8:19 10:26 14:11 17:15 26:20 29:19 32:19 33:-17 34:5 35:18 37:21 40:-3 42:15 43:11 50:18 51:21
lanterne 2:32 33:13 40:26 44:46|lanternfish 10:49 17:40 22:38 42:40|lanternrow 38:46 39:59 43:39 52:50|lapin 3:59
lapins 33:32|lapse 23:52 34:55|lapsed 40:55|lapses 23:64 34:32 40:24|laque 33:32
laquelle 1:33 2:23 5:38 20:17 27:26 33:4 40:18|lardinois 50:67 53:53|lardot 2:32 12:41 13:40 27:35 40:26
large 3:-2 10:4 19:28 20:7 22:13 24:31 27:4 33:-12 35:22 37:26 40:-4 44:16 49:57|larger 33:30|larges 19:64
largeurs 27:66|larmes 3:38 33:10 45:49|laryngite 33:32|las 3:41 40:39 44:35|lasagnes 40:58
lasalle 22:48 36:58 37:60 43:48|lascelles 27:64|laschet 20:47 33:12|lascombe 5:52 20:25 34:39 43:35|laser 26:69 30:58
lasern 33:30|laserscan 50:69|lassen 3:19 18:23 19:13 20:25 33:-4 34:35 49:26|lasses 7:69
lasst 3:4 10:11 19:7 30:15 31:11 33:17 36:21 40:18
last 0:10 2:-12 3:-6 6:-3 7:13 8:9 10:-11 11:7 12:13 13:-7 14:-6 15:15 19:8 20:10 21:-4 28:24 30:-2 31:-4 33:10 40:-8 43:-6 45:9 46:15 47:-2 49:3 51:4 53:-7
laste 2:47 10:49|lasted 33:30|lasten 10:28 41:67|lastpfeile 33:30|lasts 20:32 33:24|lat 33:29|latam 42:73
late 3:10 6:25 13:10 22:13 26:20 31:34 32:19 33:-8 34:5 37:21 42:15 44:26 45:10 49:20 50:18
laten 2:-2 3:15 7:2 16:5 19:18 20:22 27:1 33:3 34:24 38:12 40:-7 44:9 45:4
later 1:0 2:0 3:6 6:0 9:4 10:-7 11:6 13:-2 17:2 19:-10 20:2 28:5 31:7 33:17 40:-8 42:15 43:1 47:3 48:8 51:8 53:-3
lateral 20:30 49:78|laterale 50:79|lateraux 19:64|latere 51:77|latest 34:63|latijn 33:29|latijnse 33:29|latin 33:31
latine 31:67|latte 3:22 33:6 36:39 47:33 49:38|lauf 19:58|laufen 31:32 33:12 40:36|laufende 45:64|laufenden 15:71
laufendes 15:71|lauft 5:15 12:12 14:13 17:15 19:6 20:6 24:18 33:16 45:11 48:12 49:18|laufwege 24:70
laufzeit 10:41 30:45 34:40|laufzeiten 5:67|laugh 3:31 27:30 33:16 47:27|laughed 3:23 31:30 38:42 44:39 47:52
laughing 33:16 48:59|laughs 6:45 33:21 49:38|laughter 33:30|launch 22:37 27:30 31:51 50:42|launderette 33:30
laundry 3:27 19:20 33:19 37:39|laureate 13:72|laureats 23:77|laurence 2:42 13:37 40:18 43:39 53:32|laurent 33:30
lauriers 47:65 48:62|lausanne 7:36 10:43 27:43 33:-1|laut 1:21 2:17 6:22 8:26 17:24 18:24 33:10 52:29
lauter 33:22 49:50|lauterung 3:55|lautet 2:31 4:42 33:12 40:23|lautete 3:55|lautsprecher 33:30|lauw 33:29
lauwers 5:40 8:40 14:37 25:49 27:25 43:37|lavage 6:63 45:57|lavaient 20:57|lavalier 19:60|lavandieres 33:32
lave 19:18 20:11 21:27 33:25|lavees 19:64|lavent 48:76|laver 33:32|laverie 20:57|lavez 21:73|lavis 24:82|lavoir 47:79
law 2:40 10:29 13:21 14:7 20:-3 21:9 27:2 33:-22 34:38|lawaai 13:49 33:21|lawn 20:59|laws 45:68|lawsuit 22:71
lawyer 16:49 28:34 33:-11 40:23 53:40|lawyers 16:39 33:12 41:40 53:37|lay 19:29 27:33 33:20|layer 40:55|layers 19:60
layout 7:16 10:20 16:30 22:39 41:52 53:24|lays 33:30|lazen 27:59 40:24|lcd 39:79|lddtbeb0 4:77
le 1:-3 2:1 3:-1 4:2 5:-2 6:5 7:-4 8:0 9:-1 10:3 11:6 12:6 13:-3 14:0 15:-4 17:-6 18:-7 19:4 20:-3 21:8 22:4 23:9 24:2 25:2 26:-1 27:5 28:5 29:7 30:0 31:-3 33:-7 34:2 35:4 36:1 37:2 38:11 39:-1 40:3 42:-7 43:-6 44:6 45:3 47:5 48:7 49:3 51:-2 52:-1 53:4
lea 6:56 35:58|leabhar 43:69|lead 3:-3 10:40 13:18 16:9 19:0 27:3 40:27 43:43|leader 10:64|leading 10:43 19:39 40:34
leads 10:45 19:21 20:19 21:32 40:15 45:29|leaf 3:24 20:35 33:10 49:44|leaflets 20:59|leak 33:9 45:47 50:55
leaking 33:30|leaks 13:54 33:16|lean 19:35 33:15 38:51|leans 44:73|leap 3:31 31:37 33:3 36:50
learn 3:15 19:6 21:17 28:21 31:10 33:21 53:14|learned 3:35 6:29 13:25 20:25 31:21 33:-13 48:29
learns 6:29 21:28 28:32 33:23|lease 7:53 35:63|least 1:38 27:33 30:42 31:33 53:37
leave 3:11 10:12 19:15 20:18 21:9 31:2 33:12 35:24 45:17 48:10 53:6
leaves 2:10 10:38 19:18 20:5 33:5 36:24 45:23 49:24 53:14|leaving 2:32 6:41 7:35 33:12
lebeau 1:46 9:41 11:42 12:32 26:45 29:42 43:35|leben 3:23 6:19 19:19 20:4 28:25 33:13 45:10|lebender 34:61
lebenserwartung 33:30|lebenslauf 12:64|lebenslaufe 1:39 9:63|lebrun 0:83|lebt 13:58 33:2 53:18|leck 33:30|leckt 33:30
leclef 33:32|leclercq 1:60 35:64|lecloux 20:59|lecomte 53:72|lecon 3:51 22:54|lecons 33:32|lecteur 3:13 25:41 44:74
lecteurs 3:41 12:41 31:36 35:46|lectrice 13:40 44:73|lectrices 12:73
lecture 2:-13 3:-16 7:-7 12:-3 16:35 17:3 18:48 20:10 23:2 26:10 27:15 30:2 33:-44 34:-11 38:7 40:3 42:12 44:47 48:10
lectures 13:52 19:39 20:32|lectuur 44:72|led 6:47 20:34 50:45 53:43|ledeberg 18:71|leden 12:34 30:36 31:42 35:38 46:43
ledent 30:77|leder 33:30|ledge 33:30
ledger 1:6 3:-6 5:18 27:1 29:13 31:11 32:14 33:11 34:10 36:14 38:13 39:27 43:6 44:10 45:5 47:10 48:9 49:14 52:17
ledgers 3:36 32:56 33:9|ledig 33:30|leeds 3:26 7:35 13:37 33:-1 45:37|leef 27:63|leefde 33:29|leeft 13:49 33:7 40:34
leeftijd 1:22 3:10 6:45 20:22 30:35 31:16 33:-19 40:8|leeg 3:-2 18:12 19:1 20:15 21:8 32:33 33:15 48:19 49:28
leeggehaald 33:29|leeggemaakt 3:57|leeghalen 33:29|leegstaande 40:42 53:52|leegte 33:29|leek 3:57|leemstraat 27:63
leen 33:19 34:36 43:31|leenaers 2:41 13:50 43:54|leenhof 13:70|leent 27:63|leer 21:20 33:18 47:21 48:20 49:38
leerde 3:49 13:49|leere 32:44 33:24|leeren 20:25 28:35 32:37 33:16|leerer 33:16 49:44 52:46|leeres 12:51 40:40
leerjaar 31:63|leerkracht 3:36 13:49 20:36|leerling 20:57|leerlingen 30:70|leerstand 19:58
leert 3:12 6:24 21:35 28:19 33:14 35:19 48:13|leesbaar 12:68|leesbaarheid 44:72|leesbril 33:29|leescommissie 16:68
leeslampje 33:15 35:58|leesrapport 44:72|leesronde 18:71
leest 3:-1 13:12 16:10 20:-1 21:10 27:6 31:5 33:18 34:4 40:-3 45:8 48:10|leesverslag 44:72|leesverslagen 3:57
leeuwarden 2:40 10:41 40:34|leffe 27:66|lefort 53:72
left 3:-6 6:19 11:4 12:-2 13:-3 16:-1 19:-11 20:5 21:8 22:0 24:6 28:12 30:2 33:13 35:13 36:14 37:16 38:5 44:2 45:-3 47:2 48:9 49:29 53:-3
leg 19:28 20:25 27:29 28:39 37:44 41:36|legal 1:2 2:12 8:26 14:-2 16:49 18:5 20:-8 27:6 40:-5 41:48 47:24 53:1
legale 2:53 5:39 8:55|legally 20:51 45:47|legden 40:55|lege 20:8 21:19 32:26 33:15 37:28 47:23 48:19 49:28
legen 11:52 19:28 35:39 40:23|legende 33:25 42:52|leger 6:46 19:34 33:19|legere 7:34 13:37 20:22 42:56 45:36
legerement 12:41 19:46 20:26 33:0|legeres 30:55 42:56 50:58|legermuseum 20:57|legertrein 33:7 44:51 48:47
leggen 8:30 11:29 17:26 20:11 28:28 29:29 33:11 40:9|legs 33:30|legt 6:13 10:-3 11:8 17:6 33:26 45:1 48:2|legte 3:55
legue 33:32|legumes 24:50 33:0 44:46 48:44 49:52|lehm 32:50 48:44 50:48|lehrauftrag 13:65|lehrauftrage 13:65
lehre 13:65|lehrer 6:41 7:37 33:15|lehrerhefte 40:53|lehrerin 6:52 13:52|lehrers 33:30|lehrerzimmer 48:65
lehrling 6:45 44:46 48:44|lehrt 13:65|leiche 21:57 43:44|leicht 33:30|leichte 42:68|leichteste 47:66|leid 27:47 53:52
leiden 14:70|leider 6:52 33:16|leiding 40:34 41:62|leidt 14:57 33:15|leie 3:30 30:43 48:41 52:50|leiebode 38:74
leiebrug 31:63|leiestreek 38:74|leila 33:32|leimzeit 13:52 22:53
leipzig 10:28 13:36 16:13 18:32 27:16 34:17 40:6 42:23 43:21 47:22|leise 30:36 33:20 38:39|leiser 33:30|leiseste 38:70
leisteen 32:75|leistung 2:44 26:41 33:-1 50:38|leistungen 10:62|leistungszeitraum 26:71|leite 27:60|leiter 14:52 27:47
leiterin 27:39 33:8 45:43|leitfaden 45:64|leitmotiv 19:58|leitung 2:25 7:26 10:26 33:-7 43:29 45:27 53:27
leitungen 33:30|lejeune 2:23 5:30 6:22 7:14 15:28 22:21 35:23 38:27 43:28 47:28 53:25
lejoly 1:37 12:36 13:45 14:45 40:21|lek 21:54 33:15|lektorat 44:67|lektorin 44:67|lekture 27:52 44:46|leleu 10:66
lelijk 19:47 33:15|lemaigre 44:60 53:55|lemaire 5:78|leman 38:83
lemarchand 1:31 2:20 3:17 5:36 13:29 20:15 23:35 38:40 43:33|lemmens 2:24 13:29 33:11 43:30 47:34 53:29|lemmer 33:29
lemoine 5:31 7:32 8:41 15:41 27:20 29:41|lena 6:32 33:8 45:36 48:45|lenchen 33:30|lend 27:64
lendemain 28:30 33:29 48:23|lenden 33:29|lender 2:64|lending 2:64|lends 10:51 12:56|lenen 30:70
lengte 29:48 33:2 43:57|length 1:30 33:-10 40:15 43:56 45:29|lengths 12:48 20:38 33:9
lening 1:20 3:-10 4:10 10:37 12:24 15:8 17:30 40:32 41:3 43:3 53:18|leningen 10:36 29:62 34:35
leningsovereenkomst 29:75|lenny 6:27 19:16 27:29 33:19 44:29|lenoir 34:64|lens 6:16 19:48 20:32 32:22 48:16 50:20
lenses 19:56 35:45|lent 20:14 33:20 38:39 49:53|lente 20:26 33:11 40:8 45:21 47:34 48:30|lentement 20:15 33:23 40:28
lenteur 33:7 38:63|lentz 50:69|lenzen 19:60|leo 21:33 33:22 45:32|leon 33:32|leonard 33:32|leonet 7:51 43:57
leonie 3:14 6:25 19:17 33:18 48:24|leonies 33:30|leontine 20:32 31:28 34:35 43:36 47:45|leopard 3:59|leopold 29:77
lepel 33:29|lequel 3:22 4:48 27:29 33:14 35:41|leren 3:17 6:29 19:31 20:6 21:28 28:23 33:1 40:3|lernen 6:29 33:27
lernt 3:13 19:16 28:26 33:20 40:11|lernte 3:55|leroy 7:26 8:37 10:24 13:22 15:37 22:33 38:36 46:38
les 1:-6 2:7 3:0 5:-1 6:1 7:-3 9:-1 10:7 11:2 12:6 13:1 14:0 17:-2 18:-4 19:11 20:2 21:3 22:6 23:-5 24:0 27:-8 28:1 29:0 30:0 31:12 32:-3 33:-3 34:4 35:3 38:2 39:2 40:0 42:-7 43:3 44:-2 45:5 47:-2 48:1 51:-1 53:1
lesage 33:30|lesas 39:84|lescht 22:71|lesdits 34:64|lesen 3:23 12:21 19:14 20:24 33:6 40:21|leser 20:37 31:41 44:46
lesmap 31:63|lespagne 8:50 12:41 14:40 25:56 29:51|lespakket 31:63|lesquels 20:30 31:40 40:44
less 0:27 2:12 3:24 10:13 19:9 20:8 26:27 33:-21 40:16 41:20 43:18 44:22 53:17|lesse 22:76|lessen 27:37 40:42 53:39
lessenaar 33:29|lessines 18:63 53:58|lessive 13:50 22:54 32:62|lesson 30:38 31:51 33:8|lest 33:32|lesung 18:68
lesungen 31:62|let 2:3 3:18 7:6 11:16 19:17 20:21 23:24 33:10 34:2 44:13 45:8|lets 33:23 35:39 40:18|letten 33:29
letter 1:-5 2:-4 3:5 4:11 5:17 6:-3 9:37 10:-11 11:7 12:14 17:23 19:-14 20:1 23:6 24:3 27:26 29:14 33:-19 34:4 36:3 38:2 40:0 42:24 44:-2 45:-1 48:-3 51:4
letterbox 49:78|letterboxes 20:59|lettered 24:77|letteren 13:70|letterhead 27:64|lettering 24:77|letterkunde 13:70
letterlijk 19:39 20:36 33:7|letters 3:2 9:32 12:14 18:17 20:15 29:33 33:-14 34:8 37:24 40:0 42:42 43:14 44:18
lettertype 24:76
lettre 1:-5 2:-7 3:-10 5:0 6:-2 9:29 10:-4 11:4 12:18 13:-7 17:27 18:-1 20:-21 21:4 23:14 27:33 33:-10 34:22 35:0 37:8 40:-1 42:25 43:-3 44:-1 47:9 48:6
lettres 1:22 3:1 5:20 9:35 12:14 13:3 16:12 18:8 19:3 20:-1 21:4 27:-3 33:10 34:3 35:9 37:18 40:-3 41:8
letzte 3:7 6:9 8:13 13:8 18:11 19:1 20:11 22:9 23:10 27:3 28:21 30:9 33:8 35:12 37:15 43:8 45:6
letzten 3:9 7:6 8:25 11:13 15:31 19:2 28:13 33:12 40:8 46:15 51:16|letzter 33:20 40:23 45:33|letzteres 40:53
letztes 33:30|leuchtet 49:71|leuchtturmwarter 33:30|leugen 28:37 33:18 45:29 48:31|leugnet 33:30|leunen 33:29
leunt 33:29
leur 2:11 3:5 6:7 10:3 11:4 14:-7 19:-5 20:17 21:-5 27:-12 28:18 31:-4 32:5 33:16 34:-14 37:9 40:-11 45:8 47:1 48:-2
leurs 2:14 3:3 19:8 20:24 28:27 30:21 31:23 33:7 34:8 40:-9 45:12 47:11
leute 3:12 7:26 19:1 20:1 27:3 28:11 31:15 32:14 33:11 38:13 40:-4 48:8|leuten 3:21 20:37 33:8 40:20
leuven 2:10 3:-2 4:18 7:27 9:15 10:3 12:9 13:34 22:23 29:16 30:11 33:-9 34:3 40:-4 43:12 48:20|levain 39:84
levait 33:32|levant 35:78|leve 19:10 20:9 28:16 33:19 34:21 38:16 47:16 48:9 49:33
levee 16:13 18:16 33:-29 34:59 35:17 42:17 47:18|level 19:41 27:19 33:14 49:33|levels 24:77
leven 3:24 19:8 26:23 33:19 45:14 48:16|levend 8:62 33:15|levenden 33:29|levent 20:44 33:18
lever 10:22 20:14 30:38 33:1 34:21 35:34 44:34 45:27|leveranciers 53:66|leverde 40:55|leveren 2:61
levering 2:52 18:37 23:27 26:32|leveringen 2:47 41:57|leveringstermijn 50:73|leveringstermijnen 2:61
leveringsvoorwaarden 50:73|levert 2:34 3:18 7:25 20:18 33:-11 53:39|levertermijn 27:50 50:59|levertijd 50:73
leveur 42:78|levier 33:10 40:50|leviers 30:77|levres 3:32 20:30 33:18|levy 34:63
leyla 2:21 3:14 9:28 12:24 13:24 27:20 36:31 37:32 43:25|lezen 3:14 6:26 18:28 27:33 30:27 33:5 40:12|lezer 44:72
lezers 3:18 30:41 31:37 36:37 44:46|lezerscommissie 44:72|lezing 18:45 27:24 30:43 40:16 44:45|lfd 22:66
lfp 10:52 43:62|lg 11:69|lheureux 22:76|lhoest 6:48 22:52 33:13|lhoir 5:78|lhonbebb 4:79|lhoneux 4:66 33:16
li 6:55 44:58|liabilities 0:75 51:45|liability 4:66 21:45 35:49|liable 34:63|liaison 21:73|liant 10:66|liar 19:60
liasse 33:32|libelle 0:42 16:64 41:36 53:31|libere 20:39 38:67|liberer 33:32|liberes 8:60 17:57 50:58|liberte 34:64
libertes 3:59|liberty 27:64|libois 2:42 5:50 53:47|libraires 31:67|libramont 19:24 33:18 40:18 53:44
libraries 30:52 31:56|library 30:52 31:43 52:59|libre 2:2 5:47 14:11 33:-17 34:23 38:22 39:62 40:9 49:23 50:19
librement 34:64|libres 9:54 33:4 34:37 40:31|lice 23:77|licence 5:44 10:17 13:17 21:25 33:7 42:46|licences 5:58 41:58
licencie 7:55 13:58|licenciee 13:65 33:6|licenciement 33:32|licencier 33:32|license 27:51 34:49|licensed 5:72
licentie 5:41 34:31 42:63|licentievergoeding 34:62|lichaam 21:46 33:15 49:42|lichamen 19:60|lichen 32:83
licht 3:-13 6:-3 19:18 20:15 28:1 30:4 32:18 33:6 36:10 37:16 41:32 47:5 48:18 49:20 50:7 52:5|lichtbestimmung 41:67
lichte 40:42 42:59|lichten 5:28 12:25 19:17 27:20 29:32 33:-2 34:31 48:25|lichtgevoelige 20:57|lichting 2:27 34:58
lichtje 33:29|lichtman 50:73|lichtmess 33:16 48:51|lichtquelle 19:58
lichtschacht 1:21 2:7 4:18 7:15 8:24 10:16 14:11 17:21 29:24 34:6 39:28 40:-1 43:18 46:16 51:17 52:18
lichtschalter 33:30|lichtstraal 33:29|lichttechnik 40:53|lichttests 16:54 18:58|lichtweken 33:29|lick 22:71
lid 7:60 33:1|lidgeld 35:72|lidgelden 0:76
lido 1:29 2:11 12:17 19:8 23:34 24:25 27:6 33:-11 34:11 36:25 37:27 40:11 43:17|lidos 31:64|lids 33:30
lie 3:21 7:24 33:15 45:32 47:37|liebe 13:24 21:24 23:26 27:49 45:23|lieber 7:23 19:32 23:28 27:41 30:28
liebes 12:51 27:47|liebesbriefe 33:30|liebesgeschichte 3:55|liebespaar 33:30|liebevoll 33:30|liebt 6:32 31:28 33:22
lied 5:38 20:20 33:12 34:29 48:22|liederen 16:68|liedermachers 34:61|liedje 33:29|liedjes 20:44 33:15|liedtekst 5:71
liee 10:19 14:50 46:73|liees 1:42 10:34 14:40 46:66|lief 7:38 31:38 33:12|liefde 33:29|liefen 33:30|lieferanten 0:72
lieferdatum 26:71|lieferkette 33:30|lieferkollektive 31:62|lieferschein 9:69|liefert 21:51 53:50
lieferung 2:29 18:26 20:26 26:42 33:0 45:22|liefhebbers 33:29|liefst 3:30 12:41 30:43 36:49|liefste 33:29|lieg 3:57
liege 1:5 2:4 4:1 7:18 8:8 10:1 12:7 13:21 14:9 15:-1 16:3 18:0 19:-6 20:-5 22:-6 25:3 26:7 27:2 33:-7 34:1 35:-5 38:-2 40:-5 43:13 44:-6 45:-10 47:-5 48:-6 50:-4 53:41
liegen 3:10 5:15 12:23 14:13 18:15 19:5 21:22 33:-7 35:17 40:11 45:9 47:14 48:11 51:19 53:11
liegeois 30:33 31:23 38:56 40:27 53:27|liegeoise 33:10 35:56 53:50
liegt 1:2 2:5 3:-11 6:1 9:18 12:25 17:12 18:12 19:2 20:2 21:13 23:3 27:-3 28:12 33:3 40:3 43:9 48:20 53:-1
lien 1:18 3:-7 5:25 6:10 9:43 10:14 12:30 14:23 20:-9 34:4 39:41 46:18 52:56|lienard 2:36 3:32 37:60 43:48
lienne 18:58 33:16|liens 1:37 5:44 39:74|liep 7:38 33:15 47:45|lier 13:69|lierneux 20:57|lierre 13:72
lies 2:-3 3:9 6:12 19:13 21:30 22:14 27:6 29:15 33:4 38:34 40:-5 43:13 48:30|liesbet 6:56 37:69
lieselot 13:40 19:33 20:26 37:55 43:44|liess 28:68|liest 3:-3 6:8 19:0 21:7 31:4 33:21 34:3 40:-4 42:10 45:6 48:7
liet 3:30 20:30 33:15|lietaert 33:29
lieu 1:16 3:2 10:-2 11:32 20:7 25:37 31:-1 33:4 34:-4 35:10 36:17 40:1 43:7 44:20 45:30 48:18 53:3
lieux 5:31 16:26 20:22 22:28 27:18 31:20 35:30 41:29 43:41 53:24|lieve 2:22 3:18 7:26 8:37 22:32 27:22 33:-10 43:31
lievelingsfiguur 30:70|liever 19:19 30:29 33:13 35:30 40:14 45:25|life 3:20 12:13 19:4 28:19 33:21 34:18
lifeguard 6:45 33:16 50:50|lifeguards 40:55
lift 2:-7 3:-4 5:3 6:1 10:-6 13:8 19:8 21:14 27:-5 29:7 31:-2 32:6 33:8 34:-6 36:8 38:5 41:11 43:2 44:17 45:6 47:11 48:22 49:8 50:5 52:16
liftbouwer 53:66|lifted 33:24 38:49|liften 20:32 26:50 47:57|lifting 24:77|liftknoppen 28:74|liftmonteur 20:57
liftplatform 50:73|liftproef 16:34 18:37 40:21 50:39 52:43 53:32|lifts 27:19 33:26 35:30|liftschacht 33:29
liftspiegel 32:75|liftstation 33:30|liftstutze 32:71|liftwart 6:66|liggen 7:10 20:21 21:13 28:28 33:18 40:12
liggend 20:57|light 3:-12 10:-5 16:0 18:22 19:22 20:12 24:8 31:-5 32:30 33:11 37:10 41:25 48:3 49:8 52:11 53:-1
lighten 3:58|lighter 33:30|lighthouse 3:36 28:53 31:43|lighting 16:28 18:30 19:19 30:31 40:13 41:50 47:31
lights 13:27 20:18 33:7 38:35 41:30 45:27 48:31
ligne 1:7 3:-17 4:9 7:8 10:11 11:26 12:-3 14:5 16:-3 19:-2 20:2 21:11 22:29 23:1 27:-10 30:25 31:1 33:-6 39:17 40:14 41:15 42:11 44:2 45:-5 50:3 51:8 53:-5
lignes 1:33 5:38 13:31 20:30 24:55 30:37|ligneuville 3:59
ligt 19:-5 20:1 21:19 28:9 33:16 35:13 40:18 45:10 48:12 53:15|ligues 31:67|lijk 3:30 28:48 36:49 45:39|lijken 33:29
lijkt 20:33 33:22|lijm 24:76|lijn 7:10 9:19 11:20 19:5 20:14 21:24 24:22 27:9 33:9 40:12 45:11|lijnbus 31:50 33:15
lijnen 24:76|lijnproducent 16:47 18:50 53:44|lijst 9:34 12:17 14:31 15:24 20:7 22:32 33:1 35:21 48:17 49:26
lijstje 9:52 22:50 35:50|lijve 33:29
like 3:9 6:10 7:-1 10:-10 12:-5 19:21 20:8 23:0 27:22 31:9 32:22 33:6 34:-4 36:16 37:5 38:7 40:-7 44:-1 45:-6 47:-1
liked 23:60 30:60|likelihood 40:55|likenesses 37:80|likes 10:30 21:58 33:-4 40:21|liking 27:64|likt 33:29|lil 51:84
lila 32:71|lille 4:24 8:33 10:32 15:27 17:18 18:16 22:22 27:17 31:18 32:22 33:-29 36:24 43:15 45:16 48:15 53:11
lillois 40:58|lilloise 10:66|limbourg 1:60 33:18
limburg 1:26 7:13 13:19 17:32 20:6 22:20 23:30 31:12 33:-11 39:25 40:3 42:21 43:19|limburgers 3:57
limburgs 13:37 20:34 33:-5 38:41 43:37|limburgse 20:57|lime 33:30|limestone 33:30|limit 15:64 33:3 40:28
limite 2:32 5:47 29:65 30:46|limited 0:24 7:24 8:58 10:10 29:22 33:-24 34:8 43:15 45:33 51:25|limitee 2:32 8:77
limitees 35:78|limitent 20:57|limites 19:37 30:71|limits 19:23 30:70|limp 3:36 21:50 28:53|limpide 44:78
lin 6:28 9:33 10:35 22:23 24:29 32:30 33:5 45:24|lince 47:79|lincoln 27:64|linde 26:37 33:20 48:30 49:38
lindemann 3:34 16:45 44:46|linden 18:68|lindqvist 2:28 5:36 33:18 43:34
line 1:-3 3:-7 7:-6 10:-8 11:24 13:14 16:5 19:-12 20:-2 21:-1 22:7 23:1 24:17 27:-8 28:24 31:-8 32:5 33:4 40:4 41:25 42:8 44:14 45:8 47:1 48:0 49:5 51:7
lineair 31:63|lineal 33:16 48:51|linear 31:51 43:56|lineare 40:53|linen 33:30|liner 28:75|liners 21:72
lines 17:29 19:17 20:15 21:40 24:34 27:21 33:-1 45:25|lingala 20:39 43:60|linge 19:25 20:28 21:33 22:36 33:13
linges 33:32|linie 6:17 7:13 12:15 24:32 31:10 33:-1 37:23 39:22 45:23 48:27 52:23|linien 24:38 32:38 33:6 35:37 47:33
linienbus 50:69|link 9:54 12:45 39:25 52:45|linke 33:30|linked 14:35 46:75|linken 6:66|linkerhand 6:50 33:20
linkerlaars 35:72|linkerschoenen 21:68|links 6:11 9:43 12:7 13:10 21:10 33:2 35:25 39:38 45:9 47:12 49:27
linnen 30:49 31:42 38:53|linnhe 43:69|lino 32:77|linoleum 24:57 32:57|linosneden 24:76|linsen 33:8 35:48 48:44
lint 20:24 32:33 33:17 49:44|linten 33:29|lintermans 2:40 10:41 43:49|lionel 20:32 34:57|lions 22:76
lippen 33:25 49:44|lips 33:30|liquid 33:30|liquidable 23:77|liquidateur 5:41 20:20 33:14 40:21 43:39
liquidation 14:63 23:37 33:-9|liquidatrice 28:83|liquide 0:72 23:44|liquidee 23:77|lira 3:38 20:49
lire 3:12 6:17 11:47 20:21 21:13 27:7 28:23 33:8 34:17 40:-2|lirez 3:46 12:59|liront 40:58|lis 3:59|lisaient 45:71
lisait 20:44 33:18|lisant 3:59|lisbonne 32:83
lise 2:-1 3:7 5:14 6:12 7:16 12:25 13:8 14:7 21:42 22:23 27:2 33:-7 37:22 40:-6 43:11 45:7 49:20
lisent 20:39 33:0 40:26 45:40|lisere 49:84|lisez 12:73
lisiere 2:12 7:14 10:29 12:26 14:17 17:34 22:19 26:26 34:11 40:3 42:21 43:17 50:24
list 1:6 5:19 6:9 9:34 14:6 15:25 17:10 20:-4 21:8 22:8 24:14 27:1 28:12 33:3 36:14 38:13 40:-8 43:6 45:18 48:19
liste 1:18 3:-6 9:25 14:5 15:30 21:7 22:41 23:11 27:9 33:8 35:22 38:24 48:17|listed 12:48 14:48 34:42
listen 3:16 19:19 32:36 33:14 48:43|listened 33:11 47:64|listener 33:22 38:54|listeners 33:30
listening 3:36 20:38 33:9|listens 3:20 33:27|listes 23:64 33:18|listings 38:76|lists 6:41 10:33 14:38 33:12
lit 3:-6 6:2 13:-3 19:16 20:17 21:8 24:7 28:8 32:8 33:18 39:9 48:31 49:19|lit12 39:84|literair 16:54 47:59
literal 33:30|literally 40:55|literary 13:54 40:41|literate 40:55|literatur 13:65|literature 13:60 30:52
lithographs 34:54 47:54|litige 2:36 5:65 34:37|litiges 2:49 10:52|litres 33:23 35:56
lits 20:25 24:40 33:11 34:22 45:29 48:34|litteraire 2:39 5:34 9:37 16:29 40:13 41:32 45:40
little 3:4 20:6 22:18 33:11 35:23 38:23 39:26 40:13 45:15 47:20 49:24
live 1:5 2:0 10:10 16:6 19:20 27:0 30:9 31:18 33:0 34:16 36:13 40:10 41:8 43:22 49:14 53:14|lived 3:26 33:26
livelesung 31:62|liverpool 33:30|lives 3:6 6:20 13:52 33:-2 40:3 53:36|livestock 33:16 35:63
living 3:7 20:33 33:-1 41:53 48:22|livrable 18:77|livrables 10:66|livraison 2:33 10:15 18:47 26:34 41:39 48:25 50:49
livre 1:15 2:11 3:1 4:16 5:32 7:17 8:12 10:-3 14:2 20:-12 21:12 22:17 29:13 30:8 31:16 33:-27 34:33 35:9 36:16 40:-12 43:17 51:14
livrees 40:58|livrent 40:58|livrer 2:41 20:36 28:61|livrera 2:63|livres 3:20 4:64 7:29 28:31 32:31 33:0 34:13
livret 0:69 17:65|livreur 6:63 33:18|livrons 40:58|lizenz 5:37 10:32 27:30 28:38 33:-1|lizenzpreis 30:66
lizenzsumme 34:61|lizenzvereinbarung 34:61|ll 2:24 3:-9 10:-3 12:9 19:29 20:28 22:4 27:-3 31:17 33:2 40:-12 53:1
llc 2:48 5:46 26:53|lln 14:71|llp 30:73|lm 17:39 22:61 23:38 41:37 50:40|lna 10:56 17:40 18:38 42:39|lo 20:57
load 3:25 30:40 31:38 33:10|loaded 20:45 33:16|loading 22:71|loaf 30:42 33:26
loan 1:34 10:4 12:34 15:9 17:43 23:14 29:23 36:8 40:25 42:4 43:0 53:14|loans 0:57 10:43 29:55|lobbes 53:72
lobby 19:30 32:47 33:19|lobende 38:70|lobt 23:67|loca 35:78
local 7:2 15:18 18:12 20:21 31:23 33:-22 44:14 45:23 48:9 53:53|locale 20:12 22:43 27:21 31:22 40:12 44:48 45:26 53:26
locales 22:76|localisation 41:62 53:53|locarno 7:57 31:43|locataire 33:32|locatie 16:44 19:44 41:33 53:29
locatiebezoek 18:71|locatiebezoeken 19:60|locatiemanager 13:49 40:34 53:44|locatieonderzoek 16:65 53:26
locatieontwerp 53:66|locaties 16:39 18:30 40:14 41:55 43:29
location 0:15 2:-4 7:1 8:13 16:44 18:12 19:0 26:29 30:22 31:13 35:33 40:13 41:26 45:8 50:31
locations 15:31 40:8 41:61 43:35 46:31|locative 35:78|locaux 30:55 35:56 53:50|loch 26:53 43:45 44:51|lochaber 16:70
locht 33:30|lock 3:-1 6:14 7:8 16:30 18:36 19:2 21:13 24:19 33:1 40:8 41:13 48:14 50:18 52:22|lockdown 15:78
locked 18:61 33:-7 34:26 40:18|lockenwicklern 33:30|lockerer 33:16 40:40|locks 33:13 43:39 45:49|locomotion 19:60
locomotive 33:26 49:56|locust 33:30|lodge 3:36 29:69|lodged 11:69 12:44|lodger 22:58 31:51|lodging 29:59 53:58
lodz 13:72|loes 5:33 33:23 48:30|lofotavisa 38:76|lofts 33:20 48:50|log 33:30|logboek 21:68|loge 33:22 48:50
logeait 33:32|logee 53:72|logeerkamer 33:29|logeert 21:68|logement 16:42 33:0 35:46 41:59|logements 33:32
logerons 53:72|loges 33:20 53:51|logeuse 33:32|logic 40:55|logiciel 2:28 16:38 19:29 20:36 33:-4|logiciels 13:58 41:63
logies 41:67 53:32|login 39:76|logique 40:44 44:64|logistics 3:31 6:45 31:37 41:45|logistik 41:67
logistique 20:49 27:45|logline 1:47 28:57 44:49|loglines 34:63|logo 5:31 23:66 24:41|logotype 24:82|lohest 33:30
lohn 33:30|lohndorf 27:60|lohne 41:53 53:50|lohnnebenkosten 41:67
loi 2:30 6:15 9:24 10:23 14:10 17:17 27:20 33:-11 40:-4 42:43 47:29|loic 5:38 33:27
loin 7:29 15:43 19:24 21:20 24:29 33:15 53:19|lointain 33:18 40:44|lois 45:71|loisir 33:32|lok 27:60
lokaal 7:34 27:33 31:32 40:37|lokale 1:48 53:58|lokeren 13:70|loket 1:69|loketvergoeding 26:76|lokfuhrer 33:30
lokfuhrers 33:30|lokmiete 41:67|lola 14:44 22:48 33:4 53:44|loncin 21:72|londen 31:63
london 13:35 16:37 27:44 33:-3 40:10|lonely 6:62 33:12|lonen 17:72
long 1:15 2:10 3:-9 7:16 9:21 10:15 12:15 13:20 17:-4 19:13 20:-3 22:12 28:-2 30:-7 31:-14 33:-1 34:-11 37:2 38:4 39:2 40:-5 42:4 43:21 44:1 45:-10 47:-6 48:-8 49:0 53:-12
longdoz 7:62|longe 33:32|longen 20:57|longer 6:16 7:10 12:13 13:12 19:4 20:3 26:22 33:18 35:20 40:-1 44:17
longest 33:30|longliner 33:30|longreader 47:73|longs 6:17 7:51 13:41 19:5 22:35 33:-28 40:18
longshore 2:12 7:14 10:21 12:17 14:17 17:21 26:26 34:11 39:36 40:3 42:21 43:17 44:21 50:25 52:28|longshoreman 33:30
longtemps 3:11 7:8 19:23 20:5 27:5 33:21 38:22 44:17|longue 9:26 10:11 12:30 19:22 33:10 40:3 44:48 50:24
longuement 33:32|longues 19:64|longueur 19:37 33:18 43:48|lontzen 34:61|lood 7:65|loodgieter 21:68
loodlijn 5:37 7:31 40:21 44:38 50:39 52:43
loods 1:20 7:15 11:25 13:21 19:10 22:22 31:14 32:26 33:-12 35:22 40:17 47:22 53:16
loodsboot 1:31 2:11 4:28 5:22 10:13 12:18 14:21 15:34 23:32 34:12 36:26 47:22
look 3:-1 7:-1 9:8 16:2 19:22 20:10 27:-3 30:15 33:14 34:-5 36:25 40:6 45:1|lookbook 32:75
looked 26:41 30:27 33:4 35:30 42:27 44:27 47:47|looking 1:11 19:6 20:23 21:17 28:20 32:23 33:14 40:12 47:19
looks 10:7 19:17 20:-6 31:-1 32:13 33:22 36:13 40:-10 47:8 49:23|loon 6:35 10:27 17:39 33:-5 40:21 41:37
loonbriefje 20:57|loonde 33:29|loontrekkenden 53:66|loonwerkster 6:69|loop 22:49 31:42 33:9|loopbrug 33:15 48:55
loopplank 33:29|loops 49:78|loopt 5:16 7:10 14:15 19:13 31:8 33:17 34:7 40:11 48:13|looptijd 1:56 5:58|loos 34:62
loose 13:34 22:37 24:43 38:42 39:45 40:21|loot 14:69|lootens 5:41 7:34 13:39 37:46 38:43|loozen 6:44 21:42 33:14
lopen 20:23 33:21 40:9 45:20|lopend 5:58 33:15|lopende 15:57 40:37 51:46|lore 3:44 18:58|lorent 6:37 33:26 40:18
lorge 22:76|lorphevre 7:34 8:46 14:36 25:52 29:48 46:49|lorquet 7:32 8:43 13:34 14:35 43:35 46:44
lorries 20:19 28:35 33:21 48:33|lorry 3:23 21:37 33:16 48:38|lors 19:33 20:26 23:46 27:35 40:26|lorsqu 19:64
lorsque 33:32|los 19:12 20:22 27:14 28:26 33:11 44:25 48:22|losange 24:82|loschen 11:57 33:15|loschpapier 32:71
loscht 48:65|loschwasser 22:53 38:56|loschzug 3:34 27:39 53:42|lose 20:22 33:6 40:38 44:36|losen 3:34 33:22
loses 6:32 10:25 21:45 28:35 33:-10 40:15 48:33|losgegooid 33:29|losing 3:44 33:16|losmaken 3:57|loss 0:57 30:39 33:16
losse 45:66|lossen 34:62|lost 1:10 3:2 20:13 31:26 33:17 35:21 43:12 47:18 48:17|losung 33:30
lot 3:18 7:27 13:28 31:25 33:11 40:15|lot14 39:75 52:67|loten 6:66|lotet 48:65|lothar 3:34 34:40 43:44
lothringen 31:62|lotissement 33:13 41:45 48:58|lots 12:44 16:39 33:5 35:54|lotse 39:71|lotsin 22:66
lotte 2:41 18:36 43:49 53:33|lotto 3:59|lottogewinner 21:65|lou 33:32|louche 33:32|loud 6:38 21:50 33:16
loue 20:33 33:15 40:20 53:34|louent 33:32|louer 20:36 33:10 53:50|louerons 53:72|loueur 53:72|louez 50:79|lough 13:68
louis 7:41 14:44 33:16|louisa 20:57|louise 1:36 2:12 8:31 12:22 13:21 14:21 25:36 27:16 29:32 36:34 37:36 43:25 51:33
louons 7:55 20:44|loup 2:31 13:45 22:48 43:43|lourd 20:57|lourdes 19:46 33:20|lourds 35:78|lousberg 7:69|loutre 21:73
loutres 33:32|louvain 2:9 7:14 13:53 30:35 40:4 43:21 53:41
louviere 0:22 1:8 2:11 4:23 7:13 8:16 10:16 12:7 13:17 14:23 33:-18 34:0 43:24 53:40|lovable 19:60
love 3:17 13:16 19:8 27:37 28:23 33:2 38:24 44:30 45:16|loved 3:58|lovely 33:30|loves 6:58 33:16
low 5:21 7:16 19:22 20:8 31:14 32:27 33:4 40:17 49:27 53:18|lowen 13:44 33:22|lower 19:21 24:50 31:24 33:17
lowers 33:30|loyal 31:43 40:47|loyaute 12:73|loyer 0:36 13:25 27:19 33:17 35:44 41:30|lozanna 4:77|lozingen 33:29
lpv 1:60 23:64|lr 26:78|ls 49:78|lss 9:55 12:38 51:45
ltd 1:30 2:2 5:20 7:5 10:31 17:22 23:12 26:27 27:13 29:26 34:17 43:25 46:27 50:15|lto 26:85
lu 1:19 2:14 3:5 10:-5 14:17 16:19 17:10 19:-6 20:-13 22:27 27:30 31:6 33:-18 34:4 38:11 40:4 44:28 46:13
lubbert 2:35 3:29 16:39 43:39|lubbock 22:71|lubumbashi 13:72
luc 3:3 6:15 7:4 8:16 21:36 27:19 33:10 35:18 45:14 48:15 53:12|lucas 21:54 45:42 48:57|lucht 19:43 24:47 33:9
luchten 33:29|lucide 6:77|lucie 3:20 11:42 12:33 13:32 14:32 36:45 43:46|lucien 6:47 21:33 33:15 49:40
lucienne 3:13 6:33 7:11 19:6 20:18 21:15 33:7 34:6 36:27 38:24 40:0 44:20|lucifer 33:15 48:55|lucifers 33:29
luck 23:41 27:44 33:-3 44:43|lucke 33:24 49:44|luckenlos 5:67|lucratif 2:41 8:60 10:44|lucs 19:60
ludo 8:37 9:44 16:29 33:16|ludovic 7:69|ludwigsburg 13:65|lue 2:28 20:22 27:31 40:23 44:56|lues 19:51 27:53
lueur 49:84|luft 33:24 38:43|luftchen 33:30|luftpolsterfolie 32:52 33:21|luftzug 19:45 33:16|luge 33:7 45:57
lugen 3:37 33:12 47:35|luggage 33:30|lugt 3:16 6:39 21:38 33:-9 45:25 48:26
lui 2:5 3:8 6:4 20:2 21:-1 24:-3 28:10 33:23 34:-4 36:1 37:2 40:-20 47:1 48:6 53:-13|luid 6:55 33:15|luidspreker 33:29
luidste 33:29|luidt 33:29
luik 1:7 2:3 3:-12 7:-5 10:1 12:6 14:1 15:6 16:6 18:10 19:-9 20:0 21:4 24:15 30:1 31:2 33:-7 40:-14 41:1 43:14 45:-3 48:15 49:7 50:17 53:39
luikerwaals 43:70|luiks 7:51 33:15|luikse 7:23 33:-13 36:35 40:34 53:44|luisant 24:82|luisante 33:32|luister 33:29
luisterboek 34:62|luisterden 3:43 30:57|luisteren 3:36 20:36 33:7|luistert 3:14 33:22 38:32 48:25|lukas 13:68
lukt 17:59 33:15|lulu 3:18 6:36 19:23 33:15 45:40|lumen 27:52 31:39 38:46|lumens 16:60 50:66|lumera 33:30
lumiere 13:-1 16:10 19:38 20:14 24:9 32:32 33:-12 35:5 40:-15 41:38 48:3 49:28 50:16 52:24 53:23|lumieres 32:69 53:58
lumineux 24:82|lump 1:56 20:45|lunch 20:28 26:47 27:33 33:12|lunchpakket 26:76|lund 6:72
lundi 9:34 12:26 31:46 33:5 35:31 47:32|lundis 20:57|lune 9:44 27:28 28:45 33:7 45:33 48:38
lunettes 19:18 24:49 32:37 33:16 37:41 49:38|lungs 30:73|lurdes 3:15 6:26 20:18 21:24 33:7 36:32 40:13|lured 33:30
lus 33:6 34:49 40:23|lust 28:74|lustige 32:71|lustre 33:32|lustres 33:32|lustrine 33:32|lut 3:36 7:44 23:49
lutgart 37:77|luttgens 26:71
luttich 1:5 2:-5 4:5 7:11 10:15 11:2 12:9 13:10 14:5 16:6 18:1 20:-2 26:5 33:-14 34:8 36:5 40:7 43:19 50:13 51:5 53:36
lutticher 7:26 33:-6 40:36 53:40|lux 1:28 10:39 16:29 17:37 25:35 27:13 30:29 37:32|luxe 33:29
luxembourg 1:4 2:-2 7:-4 10:24 15:12 16:1 17:8 18:7 25:15 27:25 31:7 33:-13 34:-3 36:22 40:11 41:15 42:36 43:4 51:14 53:11
luxembourgeois 12:30 17:36 27:24 40:42 42:35 43:33|luxembourgeoise 10:57 42:58|luxembourgeoises 10:66
luxembourgish 43:69|luxemburg 7:15 10:36 13:18 17:21 27:30 31:15 42:37 43:18|luxemburger 12:64|luxemburgisch 43:65
luxemburgische 10:49 17:55|luxemburgischen 40:53|luxury 33:30|luxusobjekt 33:30|luxusturm 28:55 33:16|lv 10:62
lycee 33:18 45:57|lyceens 31:67|lying 19:37 33:12 36:41 40:19|lyon 15:48 22:56 23:42 27:38|lyrique 5:78
m 2:-4 3:16 4:-2 5:23 7:0 8:2 9:-2 10:-3 12:-4 13:-4 14:0 15:2 16:4 18:-4 19:-4 20:-1 22:16 24:3 25:24 26:1 27:3 29:8 30:3 31:2 33:-34 34:4 35:-4 36:18 40:-8 41:1 42:-6 43:16 44:10 46:18 47:9 48:-4 49:-1 50:17 53:4
m0 18:77|m1 18:68|m2 7:40 18:26 19:17 24:23 26:28 30:30 35:33 36:27 50:25 53:18|m3 7:35 18:53 35:45 50:46|m4 18:69
m5 18:69|m6 18:68|m7 18:68
ma 3:30 5:5 9:8 12:23 13:18 14:8 20:17 22:8 23:4 27:-7 29:26 32:20 33:-27 34:1 39:21 40:-15 44:4 47:35 52:23
maait 21:68|maak 3:57|maakster 21:54 34:48|maakt 2:1 7:23 9:14 13:11 18:12 20:8 21:8 33:13 40:18 48:9 53:6
maakte 13:70|maakten 7:55 22:40 40:24|maal 20:57|maaltijd 45:66
maan 2:-1 3:-5 5:10 6:7 10:0 11:13 17:10 18:9 19:-2 21:6 23:8 27:2 28:12 30:8 31:1 32:23 33:-26 36:33 37:30 40:-7 42:11 43:8 44:10 45:12 49:22 52:25
maand 2:13 3:9 20:29 26:28 31:28 33:-7 35:24 50:25 52:30|maandag 13:49 33:7 35:50|maandelijkse 35:72
maanden 1:4 2:-4 3:16 4:12 10:20 11:10 16:12 19:-5 20:-8 23:29 30:5 31:14 33:-36 34:32 35:7 40:-10 47:7 50:8 51:21 53:1
maar 1:-2 3:10 6:4 10:-9 11:3 12:-4 13:-1 17:1 19:-5 20:10 21:16 27:4 28:3 30:-2 31:-1 32:4 33:11 34:-3 37:6 40:-9 44:7 45:-5 47:11 49:5 52:6 53:1
maart 1:9 2:13 5:5 8:9 10:-5 12:16 13:3 14:4 15:8 18:36 20:-10 23:12 26:18 27:23 29:28 30:3 33:-29 34:16 35:14 38:5 40:-12 50:15 51:10
maarten 33:29|maas 4:27 7:15 16:18 19:13 21:17 27:15 30:21 33:-4 43:21 45:28 53:16|maasbebb 4:72
maasbracht 21:46 33:7 45:45|maaseik 25:78|maassluis 21:54 45:53|maastricht 10:27 33:26|maat 20:30 33:23
maatregel 15:61 40:42|maatschappelijke 2:47 8:62|maatschappij 20:44 35:58|maatstaf 26:76|mabiala 20:57
mabille 1:36 5:41 13:34 34:27 37:49 39:46 43:38|machbar 30:66|machbarkeit 44:67|machbarkeitsstudie 30:66
machen 3:22 7:38 10:22 20:7 33:4 40:2 44:16|machi 53:72
machine 3:-10 12:3 13:2 19:12 20:22 21:9 24:12 27:3 32:25 33:12 35:18 44:11 45:6 48:20|machinekamer 33:15 48:55
machinerie 13:31 41:71 53:31|machinery 33:30|machines 17:28 19:31 20:33 33:10 45:18|machinist 6:34 33:25
machinistes 33:18 41:63|machino 13:72|macht 3:9 7:16 17:12 19:24 29:14 31:6 33:4 34:5 40:25 53:7|machte 3:55
machteld 8:55 14:37 25:55 34:28|machtigen 29:75|machtiging 29:75|machtigt 29:75|mackinven 33:30|macon 20:44 33:18
maconne 33:32|macquenoise 19:39 33:16 53:46|macro 19:37 20:51|macula 20:57|mad 38:83|madam 12:64 27:37
madame 2:15 3:-17 6:10 11:14 12:34 16:-4 19:-12 21:8 23:31 27:34 29:5 31:-9 33:-8 34:10 35:1 36:11 40:-19 45:11 48:7 51:7 53:-5
madchen 28:52 33:19
made 3:3 5:3 6:3 7:17 10:-5 12:0 13:8 14:0 19:-9 20:-1 22:11 27:10 33:5 34:25 36:8 40:12 43:0 45:-1 52:11 53:-1
madeleine 34:63|mademoiselle 21:31 22:33 33:23 45:29|madness 3:58|madrid 33:32|maertens 7:55 14:58
maes 2:27 5:41 13:28 33:6 36:33 38:32|maeve 3:11 6:38 19:14 33:16 45:22 49:31
mag 2:19 3:11 8:8 11:15 12:23 19:-7 20:11 27:15 33:-3 34:35 35:12 47:4|magasin 33:32|magasinier 12:51 33:23
magasins 33:32|magazine 13:35 20:31 34:27 38:48 47:45|magazines 3:58|magda 21:58 45:55|magdeburg 13:65|magie 45:71
magisch 44:72|magistraat 6:38 31:32 33:-2 45:35 48:37|magistrale 44:78|magistrat 25:73|magnesiumpoeder 33:29
magnetique 36:64 50:64|magnifique 33:32|magnifying 33:30|magpie 20:32 24:50 27:37 33:3|magritte 22:76|mahaux 2:48 5:54
mahen 33:30|mahieu 7:69
mai 1:6 2:18 4:8 5:34 8:7 9:2 10:-4 11:2 12:-5 15:3 17:3 18:50 23:13 26:15 28:2 30:-2 31:-3 33:-34 34:2 35:4 38:17 40:-19 42:-1 43:-3 44:-1 47:2 50:7
maid 26:65 33:16|maigre 33:32|maigri 33:32|mail 5:18 9:21 10:17 11:30 12:42 17:35 29:21 34:12 35:14 43:36|mailen 29:75
maillage 50:79|maille 39:84|maillet 2:32 7:37 14:40 22:44 40:26|maillots 19:43 33:10 41:55|mails 33:30
main 1:-4 2:-8 3:-6 12:4 18:-1 19:8 20:-5 21:-4 30:12 31:-6 32:20 33:17 37:18 38:23 40:-11 47:16 48:13 49:26 50:2
mainland 33:16 45:55|mainly 30:60 43:56
mains 3:12 6:4 19:21 20:17 21:1 22:3 24:20 27:-6 32:11 33:11 37:25 38:10 39:12 40:-4 44:5 45:9 48:3 49:12
maintenant 2:2 3:11 17:18 23:29 27:6 33:6 34:4 36:44 40:26 45:22|mainz 30:66|maire 22:62 33:18
mais 2:-15 3:17 6:-1 10:-12 13:-6 14:-7 19:6 20:-12 21:-5 27:-3 28:5 31:4 32:5 33:12 34:12 38:4 40:6 44:15 45:2 46:6 47:17 48:-2 53:2
maison 2:-3 3:-11 6:6 7:16 9:11 12:-6 13:4 14:-8 16:-6 17:0 18:-2 19:3 20:-4 21:-6 22:7 23:-2 24:3 26:7 28:18 30:-2 32:4 33:10 34:1 36:6 40:-3 43:-3 45:7 47:0 48:20 53:12
maisonnette 33:32|maisons 3:-2 10:16 20:13 22:14 24:20 30:15 31:30 33:4 40:15 41:15 43:14 45:18 53:10|maite 3:58
maitre 3:5 6:13 8:43 11:18 19:1 26:23 29:19 33:17 34:16 43:12|maitres 33:32|maitrise 3:28 31:36 36:53 40:40
maiwald 3:23 6:34 33:21|maj 43:76|major 24:63 31:55|majorations 51:84|majoritair 10:62
majoritaire 1:53 10:48 40:14 42:34|majoritarer 43:65|majority 7:23 10:33 22:48 40:31 42:29
make 2:17 3:1 7:31 10:7 14:3 19:11 20:9 28:9 33:-13 34:6 40:9 41:39 47:7 53:9|makelaar 6:48 33:21|makelaarsgeld 33:29
maken 2:7 3:16 7:12 8:9 10:14 12:1 13:3 19:8 20:14 27:5 29:8 31:11 33:-10 34:14 40:17 42:6 44:5
maker 1:30 7:26 13:42 20:19 33:2 43:32|makers 7:33 13:38 20:43 31:29
makes 3:2 7:11 10:9 16:15 20:4 31:9 33:20 40:0 53:13|making 2:18 3:21 20:26 27:28 31:28 39:39 45:32|makkelijk 44:72
mal 3:8 6:8 13:-2 19:-3 20:0 31:6 33:21 40:1 45:26|malade 3:16 20:13 33:24 40:14|malades 33:18 35:64
maladie 3:41 33:21|maladresse 33:32|maladroite 6:77|maladroits 19:64|malaise 33:32|male 33:30|malen 20:58
malentendants 13:72|malentendus 33:32|malerei 10:62|malerin 20:58|malerinnen 20:58|males 33:32|malgre 14:44 33:26
malheur 33:32|malhonnete 3:59|malice 38:76|malin 38:70|mallette 33:32|malls 31:64|malmedien 13:72
malmedy 4:15 7:5 8:20 10:5 13:18 14:8 20:-10 25:16 26:22 29:13 33:-3 34:-5 40:-7 43:8 50:11 53:42|malmendier 13:68
malmo 13:47 20:38 45:47|malonne 13:72|malou 6:28 33:20 45:25 49:33|malous 3:42 44:54|malt 20:32 33:3 40:27 48:38
malte 3:38 40:24 43:48|mama 6:30 22:20 33:5 38:23 39:33 44:20 47:20 48:40|maman 20:30 21:46 33:4 45:44
mamie 6:45 24:50 30:46 33:0 49:52
man 3:15 6:7 7:-4 12:-9 19:7 20:0 21:4 28:5 30:-4 31:-9 33:15 34:-14 37:0 38:15 40:-10 44:4 45:0 47:19 48:1 50:-4 53:-10
management 2:25 7:47 10:25 16:31 35:37 46:37
manager 2:20 7:14 13:16 14:42 27:12 28:23 29:34 33:-22 34:11 45:16 47:21 50:25|managers 4:52 7:40 8:50 14:42
managing 7:37 12:27 13:26 14:40 27:22 29:35 35:34|manche 33:32|manchen 3:55|manches 33:32
manchester 3:13 20:14 27:19 33:14 34:18 45:24 48:27|manchette 33:32|manchettes 33:32|manchmal 19:58|mand 20:44 35:58
mandagen 50:73|mandant 29:83|mandanten 33:30|mandants 29:83|mandarine 33:32
mandat 1:31 8:27 10:12 29:63 31:13 33:5 42:23|mandataire 20:22 29:75 33:-3|mandate 12:30 29:66 33:4 34:22
mandatee 1:73|mandatent 29:83|mandator 29:77|mandatory 1:69|manege 26:76|manettes 20:57|mangat 48:68
mange 21:23 33:21 48:55|mangeait 3:59|mangels 33:30|mangent 33:32|manger 27:31 33:28|mangerons 20:44 53:58
mangue 32:83|manguier 33:32|manier 3:24 33:16 40:32|maniere 2:18 20:34 33:21|manieren 33:29|manifest 33:30
manifestations 20:57|manifeste 40:58|manifestes 40:58|manifesto 19:60|manivelle 34:43 40:36 47:57
mann 6:29 13:7 19:0 33:22 47:8 48:7 49:13 50:11|mannen 3:31 20:7 33:21|mannequin 20:44 33:18|mannequins 20:36 33:23
manner 2:30 33:18 47:41|mannern 33:30|manners 33:16 45:55|mannes 28:42 33:24|manon 6:37 33:22 44:38 48:36
manquait 11:68 33:18
manque 3:3 5:11 9:32 12:23 13:4 19:-3 21:17 22:19 28:15 33:5 36:29 37:30 39:17 40:-10 44:28 45:4 48:26|manquent 9:81
manquer 3:46 33:18|manschetten 33:30|manse 33:30|manteau 20:10 24:26 33:27 47:23|manteaux 33:32|mantel 21:52 33:14
manu 2:33 3:20 16:34 34:25 37:47 43:36 47:39|manual 33:30
manufacture 1:22 2:12 7:17 8:30 10:15 15:32 22:24 23:26 27:35 34:13 43:34 46:33|manuscript 3:57|manuscrit 41:77
manuscrits 34:51 41:63|manuskript 33:3 41:53 47:39|manuskriptdruck 47:66
many 3:14 7:12 27:9 28:20 31:10 33:9 37:25 44:19 45:14 47:35 48:18|map 9:38 12:25 20:10 24:32 31:20 33:8 48:26 49:22
mapje 16:68|mappe 9:56 11:45 24:27 33:-13|maps 21:52 33:21|maquet 22:66
maquette 5:21 16:47 18:20 24:40 31:11 37:30 50:54 53:15|maquettebouw 53:66|maquettees 18:77
maquettes 5:23 7:21 10:11 12:17 16:40 18:27 34:17 40:3 41:26 53:38|maquillage 19:37 41:71|mar 5:38 18:63 48:39
marais 21:73|maraite 5:38 7:27 8:24 12:30 14:19 27:26 38:23 50:22|maraudon 19:45 36:59|marble 33:30
marc 2:7 3:13 6:35 12:17 19:8 21:17 29:31 33:-1 34:15 37:31 44:22 45:15 48:20|marcel 20:22 33:23 45:18 48:32
marcelle 6:40 33:21 45:45|marcellis 7:69
march 2:13 4:10 5:12 6:3 7:-2 8:17 10:10 11:20 12:20 13:-1 14:9 15:9 17:4 18:36 20:-10 23:14 24:8 27:10 29:8 31:4 33:-23 35:7 38:7 42:4 43:0 45:0 47:13 51:10
marchait 47:79|marchal 6:39 12:33 13:27 33:2 35:33 53:33|marchand 20:30 33:26|marchande 20:57|marchandise 40:58
marchandises 33:32|marchant 33:24 47:50
marche 3:-11 7:-6 10:-8 12:2 14:-3 16:9 18:27 19:5 20:0 21:9 22:5 24:3 27:-12 30:23 31:15 32:4 33:2 34:-10 36:6 38:4 40:12 43:-2 44:17 45:-8 46:5 48:16 53:9
marchen 22:66|marchent 33:18 45:57|marchepied 33:32|marcher 20:22 33:10 40:36 47:44|marcherai 20:57
marches 6:17 16:49 18:29 20:10 31:8 33:4 40:-2 49:24 51:36 53:12|marchetti 5:44 13:43 43:43 44:42
marchienne 3:6 6:11 13:7 14:15 19:18 22:11 33:-7 34:8 36:23 43:12 49:22 50:31 53:37|marchin 26:57 50:55 53:47
marcimont 33:30|marcinelle 40:21 50:49 53:52|mardi 6:23 8:28 11:28 19:11 33:10 35:44 47:45 48:22
maree 12:30 19:22 20:15 22:33 23:35 33:-11 37:44 43:33 44:35|marees 33:32|mareike 2:38 3:22 34:28 40:21 43:32
marek 21:68|marelle 7:26 9:39 10:37 12:30 17:36 40:15 42:35 43:33|margaret 34:63|margate 17:73
marge 0:34 1:37 16:24 20:8 30:62 33:-18 40:9|margelle 33:32|margery 5:45 7:40 12:42 27:37|margin 0:65 7:40 30:46
margot 33:30|margots 33:30|marguerite 25:65 33:24|mari 6:44 33:22 44:20 47:33 48:18
maria 3:-1 8:38 12:18 14:20 25:52 33:3 47:31 50:23|mariage 7:34 28:48 33:18 45:36|mariages 20:57
marianne 2:21 13:30 19:22 34:36 40:16 47:41
marie 1:11 3:-6 7:12 12:11 13:16 14:31 20:13 21:15 25:47 33:-5 34:-1 35:12 36:18 38:16 45:13|mariee 33:18 40:44
marier 33:32|mariette 47:72|marifoon 21:68|marine 10:25 16:38 26:44 41:53 50:44|marines 32:83|marins 3:46 20:44
marion 1:37 7:33 12:46 14:26 25:40|marionette 13:68|marionnette 24:82
marionnettes 5:36 10:23 16:31 18:34 32:41 34:22 40:15 41:34 43:33|marionnettiste 7:69|marionnettistes 36:85
maris 33:32|marisol 6:58 45:55|marit 27:64|maritime 1:48 31:42 38:60|mark 1:48 5:50 44:52|marked 11:54 33:9 35:55
marken 5:54 16:52|marker 21:39 27:35 37:47 43:39
market 7:3 15:14 16:23 18:42 20:5 30:24 31:9 40:28 42:9 44:26 45:5 46:25 48:9|marketing 1:29 9:37 30:38 31:49 36:42
marketingdossier 18:71|markets 16:70|marks 16:48 44:65
markt 9:24 15:16 16:19 18:39 20:11 22:12 31:14 33:-11 40:26 44:13 48:9|marktaandeel 30:70|marktanteil 22:53 31:49
markte 16:66|markten 16:68|marktstudie 30:70|marktuberblick 30:66|marktwert 33:30|marlene 35:78
marliere 0:21 2:7 4:23 5:26 7:11 8:30 10:22 15:21 17:18 30:16 34:7 36:22 43:16 46:22 50:19 51:23 52:23
marlstone 5:30 7:35 12:28 15:36 38:35 39:52 52:39|marmotte 7:25 22:32 30:47 36:51 38:39 39:51 52:43
marnette 2:35 5:41 16:39 53:37|marnix 13:31 17:36 19:23 20:22 40:18 43:32 53:31|marotte 22:76|marpent 3:46 13:58
marque 5:27 20:6 22:24 23:26 27:41 31:29 33:-2 34:13 40:6|marquees 33:32|marquons 27:66|marriage 13:47 31:43 33:9
marriages 32:77|married 6:32 13:28 33:16 40:15 47:34|marrit 6:28 21:40 33:1 36:35 40:14 45:34|marrits 21:68
marron 24:58 33:17 45:43|marrow 13:54 27:51|marry 33:30
mars 2:18 4:14 5:-2 8:10 10:5 11:23 12:15 13:-8 14:14 15:12 17:-1 18:36 20:-4 23:6 26:19 27:12 29:21 30:5 32:3 33:-26 34:13 35:-2 38:24 40:0 42:-2 44:-2 45:-9 50:8 51:26
marsches 33:30|marseille 45:68|martelange 22:50 40:34 53:47|marten 13:47 19:39 43:48|marthe 20:45 45:56|martin 6:66
martine 3:2 6:19 7:19 21:25 27:17 33:11 40:9 44:29 45:14 48:27|martyr 1:60 8:68|marvel 38:76
marx 7:36 12:38 26:45 27:34|marxorban 12:64|mary 33:24 44:55|maryse 13:50 27:45 43:54|maryvonne 20:48 33:12
marz 2:20 5:13 8:10 11:17 12:13 13:5 14:5 15:10 18:27 23:26 27:9 29:19 30:6 31:11 33:-22 34:0 40:-7 43:5 50:17 51:11
maschine 20:32 22:40 33:3 48:38|maschinen 33:30|maschinist 20:58|masculins 33:32|mask 20:59|maske 41:67|masked 52:80
maskers 32:75|masking 27:51 32:64|mason 33:30|masque 33:32|masques 35:78|mass 19:49 33:12|massage 33:32
massart 2:23 5:25 6:19 7:13 13:15 16:17 33:5 34:19 38:23 40:2 43:27|massgabe 27:60|massnahmen 31:62|masson 38:83
massstab 26:71|mast 16:29 19:21 24:33 33:15 48:27|master 13:64 33:7|mat 33:32|matadi 3:40 34:55|match 21:56 33:9 40:28
matchbox 33:30|matches 20:59|matchs 33:32|mate 30:70|matelots 33:32|maten 20:44 33:15
materiaal 1:21 10:34 16:20 19:12 24:29 34:14 41:42 53:30|material 1:21 2:24 10:38 14:21 33:-18 34:15 43:21 45:24 50:29
materials 1:46 10:45 32:58|materiau 7:55 20:44|materiaux 24:82
materiel 0:46 2:3 10:6 15:23 16:25 17:19 31:7 40:-2 41:54 50:31 53:31|materiele 0:76|materielle 11:82|materielles 7:69
mathe 13:65|mathematique 33:32|mathias 27:66|mathieu 33:29|mathilde 3:4 7:33 10:17 12:36 14:38 18:20 27:18 43:19 53:15
mathot 2:13 4:36 13:22 16:24 20:8 22:49 23:28 26:35 27:16 43:26 53:22|matic 52:80|matiere 20:30 24:41 40:18 51:70
matieres 32:83|matin 3:-4 11:18 12:-1 13:-2 18:3 20:8 21:-1 22:2 27:-7 32:9 33:21 38:9 39:18 45:-3 47:5 48:24
matinee 20:57|matinees 33:18 40:44|matins 19:51 20:44|matonge 13:58 20:44|matras 33:29|matrice 1:46 40:31 48:49 53:44
matricule 51:84|matroos 6:48 21:46 33:7|mats 1:43 33:21 41:46|matter 3:26 31:33 33:-1 40:24 44:42|matters 3:44 29:63
matti 7:23 8:32 13:26 25:34 36:33 37:34 39:33 43:27|maubeuge 10:66
maud 3:12 6:17 18:17 19:6 21:17 24:23 33:17 45:14 48:26|mauer 33:30|maurer 33:16 44:54|maurerlehre 13:65
maurice 20:31 22:46 39:62|mauricette 30:55 33:10 44:56|maurits 33:29|mauvais 20:36 33:-3 45:49 48:41|mauvaise 33:32
mauvaises 20:57|max 1:56 10:29 33:9|maxi 33:32|maximaal 23:70|maximal 23:77|maximale 2:37 23:56 30:51
maxime 6:44 24:40 33:16 49:40|maximum 34:57 43:45
may 2:12 3:-18 4:15 5:12 9:0 10:22 14:-6 17:-3 18:32 20:-1 23:-2 25:10 27:14 29:16 31:-11 33:-25 34:30 35:16 37:4 40:3 43:-6 44:9 45:-7 47:-2 48:-3 50:1 51:10
maybe 20:40 33:21|mayo 35:78|mayonaise 21:54 33:15|mayonnaise 22:76|mayor 3:24 21:38 33:10 49:54
mayors 3:24 6:52 33:6 48:39|mazout 35:78|mb 9:58 12:51|mbala 22:71|mbaya 45:71|mcu 49:78|mdp 39:78 52:59
me 3:44 9:2 11:10 12:17 13:-4 16:-6 19:3 20:25 21:-2 27:0 33:-20 34:-4 35:-1 36:4 40:-21 47:9|meabh 22:71|meal 35:76
meals 53:68|mean 3:36 6:30 10:22 19:39 20:17|meaning 14:69|means 2:12 7:15 14:17 17:30 19:9 31:13 33:12 40:15 41:20
meant 3:31 33:3 36:50 45:42|meantime 33:30|meanwhile 33:12 34:53|measles 33:22 36:56|measure 33:30|measured 19:60
measures 20:59|meat 39:79|mecanicien 13:33 33:27|mecanique 38:53 44:48 45:41 50:56|mecaniques 19:45 33:22
mechancete 6:63 33:18|mechanic 33:16 36:64|mechanical 6:72|mechanism 33:30|mechant 3:36 20:23 33:-2 36:51 45:37
mechants 3:59|mechelen 3:6 7:33 12:17 13:19 25:27 27:12 29:24 30:19 33:-22 42:22 43:31 45:15 50:22
mechelsesteenweg 27:63|mechernich 33:30|medaille 33:29|medal 33:16 47:60|mede 2:34 7:38 34:48|medecin 3:25 33:23 44:44
medecine 45:71|medecins 40:58|mededeling 2:27 4:43 23:36 26:62|medelijden 3:57|medestudenten 33:29|medewerker 53:66
medewerkers 7:61 40:21|medewerking 2:61|media 1:20 7:18 11:15 12:11 17:51 23:15 30:15 31:32 37:20 38:16 42:28 43:9
mediaan 30:70|mediabedrijf 14:70|mediafonds 1:41 17:39 23:44 42:52|mediagroep 40:55|median 30:72|mediane 30:77
medianes 30:77
medias 1:27 2:17 4:27 7:10 8:23 10:8 12:14 13:23 14:13 17:21 23:19 26:27 29:24 34:6 35:20 37:29 40:0 43:17 51:26
mediathek 21:43 31:54|mediatheques 31:67|mediation 2:19 10:60 34:20|medic 50:77|medical 16:57 30:47 33:9
medicale 20:57|medicales 40:58|medicine 36:77|medien 10:49 31:49|medienboard 17:55 42:55|medienburo 30:66
medienforderung 23:54 42:55|medieval 33:30|mediocre 33:32|medisch 16:68|medische 6:55 40:42
medium 1:42 2:36 40:29 44:33 46:38|medizin 33:30|medway 3:58
mee 2:-7 3:11 5:4 10:-5 12:1 16:7 19:7 20:13 21:9 23:3 27:4 31:4 33:7 34:-6 40:13 43:3 45:7 53:-2|meededen 53:66
meedoen 27:63|meedoet 35:72|meegaan 40:55|meegedeeld 23:70|meegedeelde 14:70|meegemaakt 3:57|meegenomen 21:54 33:15
meegeteld 16:54 46:63|meehelpt 19:60|meel 33:29|meeneemt 33:29|meent 6:69
meer 0:12 2:-10 3:17 5:0 6:-2 7:6 8:5 19:2 20:2 21:8 31:-8 33:12 34:-9 35:8 38:3 40:4 44:8 45:8 46:6 48:-3 53:-5
meerderheid 40:55|meerderheidscoproductie 40:55|meerijden 20:57|meertalige 30:70|meertaligheid 30:70
meeschrijven 34:62|meespeel 47:72|meestal 6:69|meeste 12:58 23:39 40:24|meester 8:76|meestergast 33:29
meet 6:26 11:18 18:15 20:25 21:25 33:12 40:0 45:11 48:14|meeting 3:8 18:35 23:50 27:15 33:-19 35:45 45:19 50:27
meetings 33:32|meetlat 30:70|meetlint 33:29|meetpaal 33:29|meetpunt 33:29|meets 14:38 33:26|meevalt 33:29
mefiance 33:32|mefiant 40:58|mefie 3:59|meg 13:47 34:42 47:52|megabytes 12:69|megafoon 6:69|megarde 11:68 33:18
mehdi 3:8 33:24 36:37 43:23|mehl 33:30|mehr 3:13 19:-5 20:3 21:1 27:-3 28:21 33:16 38:6 40:11 44:11 47:10 48:1
mehrheit 10:62|mehrheitliche 40:53|mehrkosten 10:49 40:40|mehrwertsteuer 51:72
mei 0:12 2:21 5:34 8:11 9:9 10:-2 15:11 17:8 18:44 20:-7 23:6 25:14 26:21 33:-29 34:11 35:8 40:7 44:8|meid 33:29
meilensteine 18:68|meilleur 18:34 22:46 28:40 33:10 38:40 50:37|meilleure 3:28 13:54 33:13|meilleures 12:59 27:53
meilleurs 12:65 28:61|mein 3:37 12:22 19:16 33:-13 40:11 47:35|meine 3:40 14:19 16:19 19:11 29:35 44:20 47:19
meinem 19:58|meinen 33:30|meiner 3:42 29:57|meint 6:66|meinte 12:64|meinungen 21:65|meisje 20:23 33:25
meisjesnaam 33:29|meisselspuren 24:70|meist 7:49 19:45|meisten 40:53|meister 20:45 47:52|meisterprufung 13:65
meisters 33:30|meistgesuchten 40:53|melancholische 45:64|melancolique 31:54 44:64|melange 3:38 33:10 44:56
melden 14:36 23:36 30:38 33:14|meldet 33:20 47:40 48:29|meldt 33:15 35:58|meldungen 51:72|mele 20:57|melent 33:32
melerai 19:64|melk 22:40 24:45 32:44 33:11|melkwit 19:47 33:15|melodrames 33:32|melt 30:52 33:22|melted 33:30
melting 36:85|melts 33:30|membach 33:29|member 7:32 13:54 15:43 38:42|members 12:69|membre 2:25 7:44 13:47 33:-6 35:40
membres 1:20 3:6 7:45 8:37 12:36 21:20 31:26 40:5 53:18
meme 2:-7 3:4 6:6 10:-13 13:-7 18:-2 20:19 21:7 24:12 28:13 31:12 32:4 33:12 34:-15 39:5 40:-3 44:-1 45:26 46:5 48:5 49:5 52:8 53:-7
memes 2:19 3:3 7:25 10:10 17:35 20:1 31:11 33:6 39:28 40:2 45:27|memo 1:24 3:2 5:14 10:54 12:13 17:36 19:5
memoire 3:6 13:18 15:30 19:11 20:13 22:22 27:13 33:14 40:5 45:18|memoires 1:38 5:51 27:23 34:45
memorandum 5:34 10:40 11:38 34:26 40:18 53:31|memorias 47:66|memories 3:38 33:21|memorisee 30:77|memory 3:32 33:24
men 3:10 5:2 19:-8 20:13 28:5 30:2 31:14 33:19 34:-8 38:15 40:-5|menace 21:55 33:21|menacee 33:32|menaces 40:58
menage 22:54 33:23|menages 20:57|mend 6:51 33:22|mended 20:59|mending 33:30|mends 48:72|mene 1:46 7:41 33:18
menee 30:69 34:43|meneer 13:32 20:19 22:33 33:14 39:38|menen 33:5 34:49 50:39|mener 40:58|menes 20:57
menge 16:45 33:8 50:48|mengeling 19:60|mengen 19:60|menie 32:75|menigte 33:29|mening 3:43 33:15|meningsverschil 10:62
menottes 39:84|mens 3:34 20:15 24:34 33:4 38:32 45:23|mensch 19:28 33:12 45:33 49:40
menschen 3:22 6:6 7:3 9:18 12:5 19:14 20:-1 28:9 30:16 31:18 33:1 36:13 38:10 40:-6 47:6 53:4|menschenkette 33:30
menschlich 27:47 44:54|menselijk 38:83
mensen 3:11 6:3 7:23 9:1 12:7 13:-2 19:14 20:11 21:-5 28:2 30:9 31:19 32:3 33:5 36:11 40:-10 41:-2 45:-6 53:9
mensonge 3:28 13:40 21:42 33:13|mensonges 19:64|mensualites 2:63|mensuel 35:78|mensuelle 40:58
ment 3:5 6:48 21:39 24:28 28:29 33:-10 45:17 48:47|mentait 3:59|mental 45:71|mente 3:59|mentent 3:46 21:59
mentez 37:87|menti 3:49 33:13|mention 1:15 2:24 6:22 10:8 13:28 22:31 23:34 33:-8 34:6 38:37 40:5
mentioned 27:37 30:46 33:16|mentionnait 11:82|mentionne 33:32|mentionner 23:77|mentionnera 23:77|mentions 6:58 33:16
mentir 33:32|mentirait 47:79|mentorin 13:65|menu 33:27 35:44|menuiserie 50:54 53:62|menuisiers 53:72|mepris 38:83
mer 3:13 6:33 21:17 28:27 33:16 37:31 40:2 45:33
mercatorfilm 0:20 1:25 2:5 4:22 5:28 8:31 10:15 12:12 14:15 15:19 23:26 29:20 34:6 46:29 51:33|mercbebb 4:85
mercedes 33:32|mercerie 7:32 18:41 24:46 32:47 33:12|merchandise 31:51 34:49|merchandising 2:30 31:24 34:55
merchant 33:30|merci 2:-5 11:45 12:44 21:5 23:10 26:48 27:17 34:-3 35:41 36:28 40:-10 52:30|merciere 20:44 33:18
merciers 4:85|mercredi 12:15 13:14 18:20 31:30 33:16 35:21 38:25 47:34 48:18|mercredis 16:73|mercuriale 20:57
mere 3:23 7:-4 13:-1 14:-1 20:0 21:1 22:24 27:-6 28:21 32:11 33:14 44:5 45:-1 46:12 47:28 48:3
merels 2:12 10:13 11:26 12:19 16:19 20:8 23:21 27:15 31:14 33:-20 37:28 41:21 43:21 44:23|meres 22:62 45:57|merg 33:29
merhawi 20:57|meridiaan 7:65|meridian 10:46 17:36 29:40 37:43 43:33|merino 26:78|meritait 3:59|merite 3:59
meriter 3:59|merk 40:55|merken 7:25 19:24 28:34 33:18
merksteen 0:14 1:17 2:-1 4:15 5:20 7:10 8:14 10:8 12:6 14:2 15:24 17:18 23:8 26:14 29:21 30:8 34:0 38:13 39:22 40:1 42:11 43:16 46:22 50:11 51:12 52:15
merkt 33:26 44:32|merle 2:35 3:29 13:39 43:39|merles 36:64 43:62|merrie 26:50 33:23|mertens 6:38 22:38 44:41 47:55
mertes 44:54 50:55|merveille 38:78|merveilleuse 33:32|mes 3:27 7:16 12:38 16:21 19:24 20:5 23:37 27:14 40:5 47:26
mesanges 8:77|mesdames 12:59 34:51|mess 33:12 48:67|message 12:38 19:29 20:22 21:38 33:10|messager 5:57 38:61 47:57
messages 21:48 31:42 45:52|messe 11:38 18:41 20:14 30:40 33:8|messeforderung 15:71|messen 16:45 19:37 33:8
messer 32:57 33:16|messes 7:38 13:41 22:45 39:64|messezuschuss 15:71|messgerat 33:30|messieurs 12:47 33:16 34:39
messina 5:48 33:11 34:48|messing 26:50 32:50 33:8|messprotokolle 30:66|messreihen 50:69|messstelle 33:30
mestdagh 33:32|mesurant 33:32|mesure 2:29 3:6 6:23 15:29 20:4 33:16 36:31 40:4|mesuree 19:64
mesurer 21:36 30:40 33:20 50:42|mesures 3:25 6:43 20:23 33:17|mesurons 19:64
met 1:-11 2:-2 3:3 5:-6 6:1 7:8 9:1 10:-10 11:-3 12:9 13:0 14:-4 16:-8 17:-6 18:-2 19:5 20:-1 21:-2 22:-7 23:-1 24:0 26:-2 27:5 28:-3 30:2 31:7 32:6 33:0 34:3 35:0 37:3 40:9 42:-4 43:-4 44:2 45:2 46:-1 47:-2 48:-1 50:-5 51:6 52:3 53:-7
metaal 33:29|metaaldetector 33:29|metafoor 3:57|metall 47:66|metallurgie 3:55|metallurgistes 27:66|metapher 20:58
metaphore 44:78|metaux 26:85|meteen 33:26 43:33|meteo 33:10 35:56 40:36|meteorologie 33:30
meter 14:6 19:17 20:-6 21:29 22:7 28:19 31:8 33:12 36:12 37:13 40:0 47:7 48:4 50:8|metern 33:30|meters 19:60
method 20:38 30:52 33:-4 50:42|methode 20:5 30:66 40:17|methodical 33:30|methodik 30:66|methodischer 30:66
methodologie 30:75|methodologique 30:77|methodology 30:73|meticulous 33:30
metier 3:15 7:24 20:20 31:11 33:11 40:13 44:21 45:14 47:22|metiers 3:32 7:55 31:40|meting 33:29
metrage 1:33 2:18 7:16 10:14 12:24 13:38 22:19 27:-8 28:9 30:3 33:-32 34:-10 37:13 39:10 40:-6 42:4 43:38 53:-2
metrages 7:51 13:46 22:41 40:19|metrailler 33:32|metre 13:20 19:27 20:24 21:21 22:23 24:30 30:30 33:-14 39:41 49:34
metres 3:4 5:12 19:18 20:7 22:9 31:1 33:16 34:-2 35:12 36:29 40:-9 45:15 53:10|metronome 33:30|metropole 8:81
metselaar 33:29|metsen 19:47 33:15|metser 3:36 20:36 33:7|metsers 19:60|metsles 16:68|metst 20:57|mettant 33:32
mette 27:63|mettent 33:32|mettet 33:32|metteuse 13:72|mettons 17:79|mettra 27:66|mettrai 19:51 20:44
mettrait 27:53 42:64|mettre 19:50 27:54|mettrez 12:73|mettrons 40:58|metz 30:73|meu 47:66|meubels 6:55 24:63
meuble 20:44 33:18|meubles 33:32|meunier 33:32|meure 3:46 33:18|meurent 3:46 40:44|meurt 12:38 21:38 33:18 48:41
meusbebb 4:79
meuse 0:6 1:8 2:4 3:-17 4:25 5:15 7:3 10:11 12:-1 13:9 14:-1 15:8 16:0 17:11 21:-3 22:13 27:-6 28:5 29:7 30:10 33:-15 34:4 36:8 37:18 38:27 40:2 41:2 42:3 43:8 44:3 45:0 47:10 50:7 53:0
meusemews 1:69|mevr 34:62
mevrouw 2:13 6:21 8:12 10:-2 12:20 20:-7 22:7 23:31 24:12 27:15 29:27 30:6 33:-3 34:15 35:8 44:8 48:4
mews 1:22 2:7 4:23 5:24 7:19 10:8 14:13 15:22 17:17 22:24 27:8 29:29 30:17 34:7 40:-1 42:17 43:13 46:22
meziane 5:47 8:40 14:30 15:42 19:23 25:56 46:43|mf 23:70|mg 42:75
mi 1:20 3:11 7:15 10:13 12:8 16:20 18:12 22:11 23:13 28:26 29:18 31:13 33:-15 35:21 36:20 37:22 40:-7 43:11 44:13 45:6 47:14 53:7
mia 6:27 31:21 33:14 36:34 44:30 48:26|mich 3:47 12:13 19:7 27:9 29:19 33:-22 34:9|micha 6:77|michael 33:30
michaelmas 18:72|michel 29:58 33:21|michele 3:59
micheline 8:31 9:41 12:23 14:21 16:24 17:29 25:47 27:16 29:33 34:15 40:8 43:26|michiels 43:70
micro 0:35 1:28 14:28 19:3 20:-1 24:8 46:68 50:6|microentreprise 14:58 46:71|microfoon 19:47 20:44
microfoons 20:44 50:59|microgolf 35:72|microonderneming 46:77|microphone 20:59|microphones 33:30|micros 20:44 33:18
microtonale 33:32|mid 12:48 18:51 33:9|middag 26:42 33:20 48:35|middageten 33:29|middel 10:49 33:15|middelbare 6:69
middeleeuws 33:29|middelen 0:53 10:20 17:57 40:4 42:22|middelgroot 7:51 46:63
midden 3:11 12:22 19:14 20:23 32:29 33:15|middenkrant 38:74|middle 3:30 20:7 33:17 40:3 44:21 49:25
midi 2:4 3:13 21:27 30:18 31:9 32:24 33:18 43:17 44:19 45:12|midlands 50:77
midnight 13:25 20:16 28:32 31:22 33:15 37:37|midpoint 3:31 33:3 48:59|midst 33:30|midsummer 21:72
mie 21:51 38:61 45:49|mieke 2:12 3:8 9:24 12:19 13:21 16:19 18:22 27:14 34:27 36:27 37:28 43:21 47:23
miel 7:47 32:62 48:54|mien 20:57|mienne 20:36 22:54 33:10|miete 7:29 16:33 40:21 50:45 53:30|mieten 53:63
mieter 35:62 36:51|mietvertrag 35:70|mietzuschuss 15:71|mieux 3:22 6:22 12:37 19:22 21:18 22:20 30:22 33:-4 38:32 40:3
might 20:19 33:16 40:28 42:33|mij 3:44 5:15 8:27 12:11 19:21 29:18 33:-28 35:15 37:20 38:18|mijden 28:74
mijlpaal 18:71|mijlpalen 18:71|mijn 2:-7 3:43 14:11 18:4 19:19 20:13 27:-4 29:14 31:-4 33:-39 35:4 40:-12 44:4 47:29
mijnbestuur 20:57|mijnen 12:68|mijngangen 33:29|mijnkoor 19:60|mijnkoren 12:41 20:30 28:48 33:2|mijnlamp 15:61 22:58
mijnmusea 16:68|mijnmuseum 27:50 50:59|mijnmusical 13:70|mijnschacht 33:29|mijnsite 13:70|mijnsites 31:63
mijnstad 45:66|mijnstreek 8:62 13:57|mijnstreken 31:63|mijnwerker 33:29|mijnwerkers 20:57
mijnwerkersfoto 13:49 22:50 31:42|mikkelborg 22:71|mikken 31:45 40:45|mikpunt 31:63|mikrofon 33:21 49:52
mikrofone 19:50 20:37|mikrofonen 50:69|mikroschema 0:72|mila 33:29|milans 33:32|milch 33:30|milchglas 32:71
milchkanne 21:65|mild 3:57|milena 3:11 6:22 19:14 21:21 33:17 44:23|milenas 33:30|miles 20:52 53:45|milestones 18:72
milieu 3:18 13:11 20:14 30:17 31:7 33:15 43:15 44:17 45:20 48:15|milieudienst 21:68|milieutechnisch 16:68
militaire 6:45 19:33 33:21|milj 43:70|miljoen 7:28 28:12 31:11 33:-24 36:24 40:34 43:29 46:15 53:32|milk 3:44 33:16
mille 2:10 3:8 8:12 12:14 13:3 19:-5 20:-1 21:22 22:10 23:19 27:-3 31:16 33:8 34:-5 35:17 38:13 40:-3 47:21
milliers 0:56 41:49 42:64|millimeter 33:30|millimetre 20:32 33:24
million 7:10 13:7 27:8 31:27 40:42 42:9 43:8 46:17 53:34|millionen 7:14 33:3 40:42 53:26
millions 7:18 27:16 33:-19 36:34 40:49 53:21|mimik 24:70
min 1:-2 7:-12 10:-15 13:34 16:1 18:-3 20:10 21:7 22:35 30:3 31:-14 32:-3 33:-39 34:-12 36:7 39:44 40:-23 41:-1 43:30 44:-3 45:3 47:-6 50:-1 52:33
mina 33:32|mind 3:31 19:21 20:19 31:25 33:3 47:34|minded 7:53 40:41
minder 3:14 6:26 11:31 19:17 33:-15 40:12 44:49 46:33|minderheid 7:51 22:58|minderheidscoproducties 22:71
minderheidsgewijs 7:65|minderheidspartner 40:55|minderheit 22:58 42:47|minderheitensprache 42:68
minderheitskoproduktionen 7:49 22:53|minderheitspartner 40:53|mindering 34:62|minderjarigen 16:68|mindert 2:61
mindestens 1:32 10:29 27:27 30:33 34:27 53:29
mine 3:-1 16:11 18:13 19:17 20:8 21:21 24:15 27:0 30:15 33:5 36:30 40:17 41:13 53:10|minerale 33:32|miners 19:47 33:16
mines 20:49 44:59|minet 33:32|minette 9:50 10:34 16:42 17:47 22:44|minettfilm 10:39 11:36 17:35 29:38 43:32
mineur 13:45 33:26|mineurs 3:24 31:32 33:10 36:63|mini 17:64 21:34 45:45|miniature 33:9 41:50 43:48|miniatuur 49:77
minibus 26:51 33:16 48:45|minier 45:57 53:58|miniere 33:32|minigolf 21:54 45:62|minimal 42:78|minimale 15:75
minimis 1:0 9:7 12:0 15:75 17:5 23:4|minimissteun 15:75|minimisverklaring 15:75
minimum 1:14 2:12 16:6 19:-3 27:48 34:21 40:10 42:46|minimumgarantie 2:7 27:46 31:9 40:12 42:53|minimumgaranties 10:62
mining 16:48 45:47 53:47|minireeks 7:51 38:61|miniserie 7:47 31:46 39:62|minister 3:4 6:20 23:32 33:18 44:32 45:15
ministere 23:77|ministerie 45:66|ministeriel 23:77|ministeries 33:29|ministerium 17:49 21:26 23:48 40:15
ministre 21:28 22:30 23:62 33:-1 45:36|ministry 6:38 21:37 33:16 44:39|minnelijk 51:77|minor 22:76|minoritair 42:73
minoritaire 1:27 7:28 10:31 22:56 27:13 40:5 42:37|minoritaires 22:62 27:39 40:31|minority 7:30 10:9 22:62 40:11 42:29
minpunten 44:72|mins 43:69|minst 33:29|minste 2:61|minstens 1:35 19:26 27:42 40:21 53:32
minuit 3:15 20:13 21:29 31:23 33:18 48:31|minus 44:67|minuscule 49:84|minuscules 22:76|minutage 43:62 49:70
minute 3:-14 6:16 12:-1 19:7 20:14 28:8 30:6 31:-6 33:12 36:20 40:15 41:15 43:12 45:9 48:2 49:9 52:19
minuten 1:-6 3:-16 5:-3 10:-11 12:-6 19:0 20:20 21:11 22:1 27:-11 28:8 30:11 31:-4 33:-12 34:-6 35:4 36:7 38:21 39:22 40:-12 43:26 45:32 47:-4 48:9 52:14
minutes 1:-2 2:-8 3:-18 6:-7 7:-14 10:-10 12:-6 13:-10 16:-1 17:-7 18:1 19:-1 20:18 21:4 23:-1 27:-6 28:6 29:-3 30:-2 31:-7 33:-2 35:2 36:15 38:16 39:16 40:3 41:10 43:29 44:1 45:25 48:-3 50:-3 52:17
minuut 19:33 38:48 45:39 52:50|mio 7:5 11:19 22:25 31:21 40:17 41:9 42:11 43:29 46:36 53:31
mir 3:36 7:13 12:16 14:16 20:9 33:-11 34:12 40:13 47:17|mirabelle 43:76|miracle 21:56 38:62|mireille 13:72
mirek 6:53 33:21|mirjam 6:42 33:2 44:45 48:41|miroir 22:54 24:60 33:10|mirror 33:30|mirwart 33:23 53:50|mirza 3:59
mis 3:8 5:15 6:17 10:14 12:21 20:21 33:11 40:17 47:27|miscellaneous 10:64|mischpult 24:70|mischstudio 53:63
mischung 41:59 50:48|misdaad 31:50 43:44 45:39|misdaadgenre 3:57|misdaadreeks 31:63|misdaadreeksen 40:55
mise 2:23 9:29 10:14 11:12 16:14 18:25 19:36 20:-12 27:7 30:7 31:8 33:-20 34:-5 35:8 40:-1 42:8 43:17 45:1
misere 20:57|misery 30:73|mises 13:50 22:54 30:55|misfiled 33:30|misgaan 40:55|mislopen 20:44 40:42|mislukt 10:62
misprint 28:75|miss 1:15 10:10 20:5 27:10 28:21 29:23 33:11 34:9 36:23 43:24 44:19 47:19
misschien 3:20 17:35 30:46 33:5 40:18|missed 7:21 19:15 20:14 33:15 38:51|missen 28:53 33:7 38:53|misses 24:64 33:16
missing 9:22 12:39 21:34 28:21 33:14 36:23 48:18|mission 7:20 15:68 33:2 44:29 48:27|misst 3:16 6:47 28:30 33:11
mist 18:15 19:4 21:12 32:43 33:15 44:16 45:10 48:23|mistake 6:38 19:26 21:37 28:40 33:-4 48:38|miste 6:69
mistral 31:62|mistry 1:28 7:25 8:36 10:22 14:27 15:36 23:32 29:35 43:27
mit 1:-6 2:3 3:-1 5:-1 6:0 7:6 8:1 9:-3 10:-6 11:2 12:4 13:-4 14:1 15:-3 16:-8 18:-4 19:9 20:5 21:-4 22:0 23:-3 24:1 26:-2 27:9 28:1 30:4 31:12 32:1 33:-3 34:-5 35:-3 36:1 38:-4 40:8 42:0 43:-1 44:1 45:-8 46:1 47:0 48:-7 50:2 52:8 53:2
mitarbeit 2:42 13:36 16:37 43:36|mitarbeitende 7:49 46:57|mitarbeiter 7:49 33:3 46:44|mitbringen 31:49 35:56
miteigentum 10:62|miterlebt 20:58|mites 22:62 40:44|mitgedreht 20:58|mitgeht 27:60|mitgenommen 33:30
mitgesellschafter 10:62|mitgewirkt 40:53|mitglied 7:54 13:44|mitglieder 7:62|mitgliederversammlung 35:70
mitgrunder 13:65|mithersteller 43:65|mitigation 40:56|mitmachen 27:60|mitmacht 20:58|mitoyennes 20:57
mitoyennete 21:59 45:57|mitreden 6:66|mits 10:33 27:34 30:41 34:20 40:14 44:30|mitschreiben 45:64|mitsprache 10:62
mittag 33:30|mittagessen 3:55|mittagsvorstellungen 31:62|mitte 3:6 6:16 31:13 33:16 37:23 38:20 40:4 44:29
mittel 0:30 1:13 9:16 14:24 17:38 19:6 40:31 42:16 46:19|mittelbar 14:65|mittelfristig 31:62|mittellange 13:65
mitteln 40:53|mittelpunkt 33:30|mitten 33:30|mittlere 30:66|mittlerer 31:62|mittleres 30:66|mittwoch 20:37 33:8 35:48
mittwochs 12:51 31:49|mitwirkende 5:67|mitwirkenden 34:61|mitwirkender 40:53|mitwirkung 34:61|mitzumachen 33:30
mitzuteilen 23:67|mix 16:10 18:13 19:7 41:56 50:50 53:31|mixage 10:5 20:-4 26:24 27:5 41:63 50:30 52:26 53:43
mixe 19:43 52:79|mixed 33:30|mixer 19:60|mixette 50:79|mixeur 53:72|mixing 53:68|mixstudio 53:66|mixte 31:67
mlle 2:55 6:54|mln 7:41 30:25 31:36 36:31 43:26 46:45|mm 19:37 20:7 22:30 24:40 26:23 34:4 36:28 49:43 50:23
mme 2:19 3:-12 4:14 5:22 6:15 7:-3 8:20 12:11 13:0 16:2 21:1 27:5 29:21 33:-14 34:37 35:16 40:-14 43:4 47:10 48:14 50:25
mmes 34:64|mnd 16:68|mo 19:29 35:40 39:42 43:36 51:42|moabit 47:66|mobel 33:30|mobelhandel 7:62|mobil 33:32
mobile 13:40 20:21 22:43 31:36 45:34|mobilier 20:57|mobiliere 35:78|mobilisees 53:72|mobiliteit 33:29
mobiliteitsplan 33:29|mocht 3:30 33:23|mochte 3:29 12:10 19:32 20:20 33:-15 38:25 40:15|mochten 3:34 27:52
modalites 23:64 50:66|modave 3:18 7:27 14:29 17:33 38:37 43:30 47:34 53:29|modder 32:62 33:15
mode 2:45 13:35 20:21 33:-5 35:41|model 0:41 1:16 2:8 16:26 18:29 24:50 30:29 33:-24 50:21 53:13
modelbladen 5:58 24:63|modele 15:62 24:60 30:55|modeles 16:38 18:42 24:60 43:41 50:45|modell 6:45 16:45 19:37
modellbau 26:58 53:50|modelle 33:30|modelled 19:60|modelleisenbahnclub 35:70|models 5:58 16:56|moderate 40:55
moderne 3:38 34:43 45:49|modes 2:63|modest 27:51 40:41|modeste 40:58|modestes 31:54 40:44|modification 2:54 10:46
modifie 2:44 11:73|modifiee 2:49 11:68|modifient 10:66|modifies 33:32|modules 24:82|moe 6:42 19:33 33:15
moed 3:43 27:50
moeder 3:20 6:10 7:-1 13:4 20:-9 21:2 27:-2 28:17 32:9 33:13 37:11 38:9 39:11 43:5 44:6 45:0 47:15 48:11
moedermaatschappij 40:55|moeders 3:57|moedig 3:57|moedigste 20:57|moeilijk 40:55|moeilijkheden 14:70
moeilijkheid 33:29|moeilijkste 3:57|moeizaam 33:29|moens 33:10 45:57
moerenhout 7:25 10:23 12:29 23:31 27:24 29:36 34:22 40:16|moerland 31:63
moeskroen 2:10 4:26 6:18 7:14 8:25 10:11 15:24 25:27 33:-22 34:11 35:21 36:25 40:4 42:22 53:26|moest 20:21 33:22 47:36
moesten 33:29
moet 3:5 6:-1 10:-7 11:13 14:18 19:11 20:-5 21:6 27:-6 28:29 31:-6 33:11 34:0 40:3 42:3 45:-3 47:16 48:-1
moeten 3:18 14:20 19:26 20:18 33:10 34:11 40:4|mogelijk 2:19 10:33 14:29 31:22 33:-13 43:29 45:25 51:36
mogelijke 27:63|mogen 19:23 31:31 33:15 40:22|moghadam 34:61|moglich 2:28 10:29 20:25 31:28 40:20 45:30
moglicher 27:60|mohair 22:56 39:75
moi 3:22 5:21 9:13 12:15 14:14 16:5 17:10 19:14 20:15 22:7 27:9 33:-26 36:17 37:18 40:-11 41:8 43:26 46:16 47:37 53:3
moindre 33:32|moine 31:55 33:13|moines 33:32
moins 1:0 2:-11 3:-4 7:11 10:2 11:8 14:19 19:-9 20:5 22:8 27:9 30:27 31:3 33:2 35:21 37:13 38:9 40:13 44:14 46:20 47:5 53:-2
moinsdixhuit 52:87
mois 1:0 2:2 3:3 5:5 6:-5 7:-13 10:-2 16:23 18:21 19:-9 20:9 21:-8 23:14 26:12 27:-15 30:9 31:19 33:-19 34:31 35:5 40:3 41:-5 44:-4 45:-10 50:23 51:16 53:-10
moitie 2:22 3:-2 7:12 10:23 14:10 16:2 17:18 19:10 20:-14 23:16 27:5 31:-4 33:1 34:-7 40:15 44:6 53:17|moities 21:73
mol 3:5 6:17 13:18 23:18 24:33 28:22 33:-11 36:33 37:25 40:3 45:23 49:25 52:34
mole 1:15 10:10 19:7 21:26 27:10 28:21 29:23 33:5 34:9 35:22 36:23 42:19 43:24|mole7 39:71|molecules 20:57
molen 16:27 19:20 33:13 41:30 48:37|molenbeek 31:62|moles 33:30|moliere 13:70|molinay 14:70|molitor 27:64
molke 13:40 22:41 39:56|molkerei 7:62|mollement 33:32|mom 3:58
moment 3:30 6:18 10:1 19:3 20:10 27:8 29:23 33:6 34:-6 38:13 40:-13 44:11 48:14|moments 20:57
momignies 2:28 7:23 10:31 12:27 14:26 18:32 26:40 40:13 53:26|momo 2:37 33:25
mon 1:1 3:37 12:17 14:-1 17:6 19:13 20:17 22:9 27:4 29:10 33:-17 35:33 40:-15 44:5 47:26 48:3|mona 2:41 3:38 43:54
monat 30:53 40:40|monate 2:10 7:2 16:21 18:8 27:0 29:10 31:11 33:-22 34:41 36:12 39:11 40:2 43:5 51:26 53:12
monaten 23:29 31:37 33:4 34:30 35:21 40:5|monats 23:67|monatsletzten 26:71|monatsmiete 35:70|monatsraten 2:61
mond 19:24 21:20 24:28 31:15 33:10 49:40 50:25|monday 9:52 12:33 20:22 33:12|mondays 33:30
monde 2:26 3:3 5:14 6:-3 7:-2 10:6 19:-2 20:-7 21:21 22:-4 24:9 27:-4 31:-12 33:7 34:-15 36:14 40:-2 42:18 44:-2 45:18 48:-4 53:5
mondeling 5:50 12:47 17:51|mondelinge 23:70|mondes 18:77|mondiale 31:67|mondmaskers 30:70|mondreclame 31:63
mondvormen 24:76
money 1:10 2:-5 3:9 9:7 10:25 11:14 12:10 15:9 16:1 17:27 18:12 19:-8 27:-4 29:8 33:-23 34:3 35:8 38:8 40:23 42:5 53:24
monique 6:30 10:19 18:30 19:18 20:11 33:20|moniteur 8:81|monitor 33:20 52:62|monnaie 33:18 48:62|monologen 3:57
monologue 13:72|monorail 21:73
mons 1:4 2:-3 4:8 7:20 8:23 10:-8 11:4 12:12 13:24 14:14 18:9 19:-11 21:-1 25:17 27:-4 29:5 31:-11 33:-23 34:-13 35:4 36:6 38:5 40:1 41:0 43:6 45:-7 46:5 47:0 50:9 53:40
monsieur 2:11 3:-17 6:0 7:-8 8:5 10:-11 11:15 12:33 19:-12 20:-5 21:12 22:14 23:36 24:5 27:17 30:0 33:-4 34:8 35:17 36:8 37:10 40:-19 43:-1 44:10 45:10
monsin 21:54 45:53|monster 3:36 33:9 44:52|monsters 33:15 45:54|monstre 3:59|monstres 33:32|monstrueux 33:32
montag 9:35 13:31 20:25 33:-4 35:36 36:38
montage 2:-5 7:6 9:-1 10:15 12:-8 13:9 16:22 17:-3 18:11 19:16 20:14 22:1 27:-10 33:-43 34:-16 40:-4 41:49 42:12 43:-6 48:-6 50:20 52:4 53:16
montagecomputer 35:72|montagehuis 7:65|montageraum 53:63|montagne 32:44 33:25 41:38|montait 47:79
montant 1:46 3:-12 11:21 12:18 15:34 16:34 17:33 23:32 26:13 27:17 33:-40 42:6 43:4 50:25 53:10|montants 0:69 11:68
monte 2:-4 13:5 18:10 19:16 20:9 33:25 48:9 52:20|montee 18:39 20:19 31:29 32:45 33:7 49:46|montees 19:64
montent 33:32|monter 6:36 10:26 33:18 36:58|monterai 19:64|monteren 19:47 20:44|monteur 13:45 19:25 20:18 53:52
monteuse 3:20 7:46 10:26 13:45 19:24|month 18:46 19:15 30:28 31:39 33:-15 40:10 53:23|monthly 2:50 35:63
months 1:-2 5:0 10:11 11:10 12:-2 13:5 16:4 17:2 18:23 19:-11 20:2 23:11 24:6 27:1 29:5 30:2 31:1 33:-24 34:40 40:9 41:8 42:2 51:16 53:5
montigny 25:87|montoise 40:58|montpellier 27:66|montrait 3:59
montre 6:24 13:7 20:4 27:2 32:19 33:18 40:12 44:25 45:7 47:26 52:22|montreal 10:32 16:39 18:30 22:33 40:26 45:27
montree 33:18 34:51|montrees 20:57|montrent 20:44 38:69|montrer 19:14 20:33 27:28 30:26 31:17 33:1 34:14 42:27
montrera 19:64|montrerai 19:45 20:48|montrerons 33:32|montrez 27:66|montrons 20:57|monture 33:32
mood 1:29 16:48 18:32 32:37 50:31 52:40 53:28|moodbeelden 52:77|moodboard 1:35 16:28 32:55 34:28 43:36|moodclip 52:73
moodfilm 16:43 18:45 50:34 52:38 53:28|moodreel 16:54 52:64|moogt 27:42 33:7 52:56
mooi 19:20 24:36 30:42 33:1 38:30 44:31 48:28|mooie 38:83|mooiste 33:15 38:61|moon 21:62 32:58|moons 2:47 10:49
moor 20:38 32:41 33:14|moord 45:66|moordenaar 33:29|moordenaars 33:29|moorfrau 33:30|moquait 3:59|moque 33:32
moquer 19:64|moquerie 30:77|moral 2:55 3:23 34:16 47:26|morale 1:42 3:41 13:40 44:46|morales 8:81|moralite 33:32
moran 33:30|morceau 33:18 47:65|mord 3:55|morder 33:30
more 0:12 2:14 3:20 10:-2 11:9 19:-6 20:3 21:5 27:-2 28:9 30:17 31:8 33:7 34:-3 35:10 40:-1 43:3 47:7 48:6 53:2
moreau 4:40 7:27 8:38 10:25 13:39 14:30 25:42|moreel 44:72|moreels 22:76|morele 2:61
morgen 28:12 33:25 38:13 45:5 48:25|morgenbode 38:83|morgengrauen 20:45 33:16|morgens 3:34 20:37 33:8
morgensonne 33:30|morgue 21:59 45:57|morning 3:15 11:15 21:11 33:24 47:23 48:12|mornings 3:44 20:45|morphine 33:32
morse 6:51 21:50 33:1|mort 3:4 6:21 13:5 19:-2 20:-9 21:15 22:9 30:11 31:1 33:21 36:19 45:5 47:12
morte 3:22 28:45 33:25|mortel 33:29|mortem 2:62|mortes 13:50 32:75|mortier 33:32
morts 3:10 20:26 21:23 28:46 33:15 45:21|mortuarium 33:29|morven 33:26 44:39
mosane 0:28 1:22 4:40 5:24 10:28 12:21 14:23 29:28 34:14 46:29 50:21 53:13
moselcap 5:24 8:29 10:29 17:25 22:33 29:29 30:25 36:29 42:25 43:21 51:31|moskee 20:57|moss 13:26 22:42 30:31 33:19
mossel 19:47 32:62|mosselen 21:68|mosselfeest 0:76|mosselman 21:51 22:54 45:49|most 3:36 7:25 33:14 40:13
mosterd 24:76|mostly 3:44 12:42 30:46
mot 3:8 10:-1 12:-1 14:-2 16:0 19:-9 20:4 21:7 27:3 30:4 33:10 39:48 40:6 45:-2 52:42 53:-2|motel 33:32
moteur 3:26 6:30 19:18 21:27 33:12 45:38|moteurs 33:32
mother 3:26 6:15 13:2 21:5 22:5 24:11 27:7 28:9 31:-2 32:11 33:16 40:-11 44:7 48:6|mothers 3:44 33:16|motherwell 33:30
motief 44:72|motif 11:60 33:23|motifs 20:44 40:44
motion 7:32 8:24 19:19 30:15 31:11 34:21 36:23 40:13 41:32 43:27 53:15|motiv 33:16 37:59|motivatie 1:48 3:49
motivation 3:39 9:51 40:30|motivbau 16:52 53:50|motivbegehung 53:63|motivbegehungen 16:66|motive 18:40 41:52 44:50
motiveert 2:61|motiven 7:62|motivgebuhr 50:69|motivgutachten 18:54 40:40|motivrecherche 16:66
motivsuche 16:52 18:20 19:10 40:24 53:27|motor 3:21 6:34 19:13 21:21 33:7 45:22 48:21|motoren 19:47 20:44
motorise 19:64|motorway 32:43 33:16 45:34 48:38|mots 7:17 9:30 13:20 19:13 20:26 24:30 33:13 43:24|motte 6:57 33:22
mottet 7:66|mou 10:56 19:40|mouche 24:56 33:25|mouches 20:19 22:37 24:54 33:17|mouchoir 20:30 33:26|mouettes 19:64
moufle 32:69 52:73|moufles 24:68 33:18|mouillage 20:44 32:69|mouille 19:56 32:62|mouillee 21:46 24:55 32:69
mouillees 33:32|mouilles 20:44 33:18|moulage 50:79|moule 21:64 45:52|moules 21:59 45:57|moulin 7:32 13:35 24:45 33:20
moumoute 6:32 21:38 24:37 33:11 45:36 49:39|mountain 33:30|mounting 50:77|mouraient 33:32|mourir 3:28 20:26 33:21
mourn 3:44 33:16|mourned 31:64|mourners 20:59|mourns 6:72|mourra 33:32|mous 19:64|mouse 33:30|mouss 19:45 33:22
mousse 36:85|mousseux 33:32|moustache 10:29 24:53 33:-5 34:37 37:44|moustaches 47:79|moustique 38:83
mouth 19:16 31:20 33:14 40:11 49:52|mouths 24:77|mouton 13:52 33:20|moutons 33:32
mouvement 19:33 20:24 33:14 40:6 49:45|mouvements 19:51 20:30 33:4|mouw 33:29|move 19:34 20:19 24:38 28:35 33:3 45:29
moved 5:30 11:46 13:26 20:17 33:14|movement 3:38 33:21|movements 33:30|moves 11:18 19:22 20:13 21:14 33:15 45:35 48:15
movie 19:20 31:34 33:-10 36:35 40:27 44:33 45:28|movies 38:83|moving 13:28 19:21 21:32 32:38 33:16
moyen 0:29 2:10 13:38 22:22 30:44 31:14 40:36 51:30|moyennant 2:39 27:43 30:46 33:-13 34:20
moyenne 1:12 14:10 22:14 30:56 31:18 38:21 40:28 45:21 46:46|moyennes 19:43 20:36 30:55
moyens 8:30 17:37 19:26 30:26 33:-20 41:65|mp 10:66|mp4 9:81
mr 2:18 6:26 7:21 11:20 20:2 23:17 29:44 33:-8 34:26 35:19 46:21 53:11
mrs 2:12 3:6 6:33 7:15 21:20 22:20 26:27 30:22 33:-4 45:17 46:27 47:22 50:25|mrt 18:58 25:65|mrz 18:68
ms 2:15 4:31 7:18 13:20 19:12 23:38 27:36 29:29 34:15 43:21|mths 16:70|much 1:20 3:34 17:24 19:35 27:15 33:-7 44:24
mud 32:52 33:15 38:51|muddy 48:72|mude 31:36 33:16 47:39|mudigkeit 33:22 38:48|muet 3:32 20:30 35:51 52:60
muets 31:54 33:18|muettes 19:55 20:38|mugs 33:30|muhle 24:44 33:24|muireann 13:54 19:47|mukendi 2:44 20:49
muldvarp 31:64|mulish 20:59|muller 33:30|mullerin 6:66|mullerssohn 22:66|multi 7:50 19:51|multinationale 33:32
multiplexes 31:67|multiplikatoren 31:62|mum 3:58|munchen 13:52 22:53|mund 33:24 49:44|mundart 12:64|mundlich 42:68
mundliche 10:62|mundpropaganda 31:62|mundung 33:30|muni 33:32|municipal 33:32|municipalite 33:32
municipalities 33:16 34:49|municipality 33:30|muntjes 33:7 48:47 49:55
mur 13:8 18:13 19:0 20:2 21:9 32:31 33:20 47:15 48:31 49:32|murder 20:45 50:63|murderer 28:75|murders 47:73
muree 3:32 33:26|murees 33:32|muren 20:26 27:33 33:19|murielle 6:51 33:16 44:52|murmeltier 3:25 6:35 24:40 33:-1 48:34
murmurais 3:59|murmure 33:32|murringen 22:62 39:70|murs 22:35 27:16 33:2 34:27 43:26 45:21 48:26 50:30 53:28
muscle 33:30|musea 7:51 41:44 42:46|museau 33:32|musee 19:16 27:50 31:32 32:48 34:16 40:10|museen 31:49 45:50
musees 7:37 20:26 22:44 40:40
museum 3:3 12:13 13:11 18:17 20:3 22:17 24:22 27:26 28:20 33:-11 36:20 40:4 41:16 42:16 45:11 53:24|museumke 20:57
museumnetwerk 40:55|museums 30:52 31:43 40:34
music 5:23 13:6 16:14 19:24 20:15 31:-1 32:22 33:-19 37:14 41:49 45:13 52:31|musical 19:40 22:54 33:2
musicale 5:43 19:29 33:-3 39:49 50:58|musicales 7:69|musicals 19:60|musicaux 40:58|musicien 13:45 19:37 33:4 53:44
musicienne 10:52 53:58|musiciens 3:59|musik 1:8 5:26 16:18 19:36 20:1 32:14 33:-28 41:40 48:7 50:11 52:15
musiker 41:67|musikrechte 41:67|musique 5:39 6:3 10:2 16:16 19:36 20:13 32:9 33:-18 41:46 43:12 45:-3 50:6 52:13 53:15
musiques 7:69|muss 3:29 6:9 14:18 18:11 19:11 21:8 28:33 33:7 34:4|mussen 3:34 7:28 21:31 33:8|musste 32:44 33:24
mussten 33:30|must 1:23 3:11 10:6 14:11 18:25 19:3 21:14 23:16 24:19 30:15 33:10 35:18 44:15|mustard 32:77
muster 33:30|musterbewohner 33:30|mut 33:30|mutation 21:73|muted 19:60|mutee 33:32|mutig 33:30|mutilation 2:64
mutombo 25:87|muts 48:68|mutschlechner 5:46 8:49 20:37
mutter 3:19 6:19 7:5 13:8 22:9 27:3 28:11 33:9 44:10 46:23 47:9 48:24|muttersprachen 13:65|mutual 4:52 10:51 27:37
mutualisent 10:66|mutualites 31:54 42:64|mutuelle 31:67|mutuelles 31:67|mutze 33:30
muur 3:19 19:13 20:10 33:17 40:8 48:21|muurtje 3:48 33:10|muziek 5:32 13:9 16:7 19:34 20:17 41:45 43:19 45:5 52:26
muziekclip 13:70|muziekontwerp 16:68|muziekrechten 53:66|muzikanten 20:57|mv 26:78|mvg 39:76|mw 9:67 26:51
mwamba 2:23 5:39 16:34 33:-8 34:35 43:36 53:32|mwh 30:77|mwst 16:13 26:50 43:12 50:58
my 3:37 12:4 14:20 19:22 20:19 27:9 29:10 31:-8 32:5 33:-35 34:-1 38:27 43:-3 44:17 47:1|myope 6:63 45:57|myself 3:58
mystere 30:63 31:54|mysterie 30:57 40:42|mysteries 33:9 36:56 40:34|mystery 3:16 28:33 31:35 33:9 40:13 45:27
mythologie 45:71
n 0:0 1:7 2:-11 3:9 5:10 6:8 7:-3 10:-8 11:0 12:2 13:-10 14:25 15:7 16:-11 17:-6 18:-3 19:-8 20:1 21:4 22:-4 23:-5 24:0 25:14 26:7 27:-1 30:-2 31:-11 33:0 34:-2 35:0 37:-2 38:4 40:-7 41:-9 43:-6 44:4 45:-11 47:12 48:-2 49:1 50:-2 51:10 52:1
n2 1:52 23:54
na 0:8 2:4 3:-2 5:-2 7:-9 9:0 10:12 11:1 12:1 13:-3 14:-3 18:-2 19:1 20:-6 21:-6 23:25 27:17 29:2 30:7 31:12 33:3 34:-1 35:4 37:4 38:1 40:-18 42:-1 43:-3 44:-2 45:-1 48:-5 52:4 53:-8
naad 33:29|naait 33:29|naald 33:15 49:63
naam 1:27 2:10 4:16 6:0 7:-4 8:36 10:-7 12:-1 21:7 25:34 27:-6 29:28 33:4 38:5 40:-14 43:9 45:-3 48:-1 50:4
naamsesteenweg 2:61|naamsvermelding 2:61
naar 1:-7 3:2 4:1 5:-5 6:-1 7:-12 10:-4 11:5 12:-9 13:-2 14:-6 16:-4 18:-5 19:3 20:3 21:2 23:-6 27:-5 28:11 30:8 31:7 32:3 33:10 34:-11 35:-5 36:0 37:5 38:8 40:-2 43:5 44:-5 45:2 47:8 49:3 53:6
naarmate 19:47 33:15|naartoe 19:36 20:20 33:12 53:29|naast 3:0 31:6 33:24 45:9 49:30|nabewerking 41:62 53:44
nabij 33:29|nace 8:77|nacebel 8:78|nacelle 41:77
nach 0:1 1:-5 2:13 3:-5 5:-3 6:-5 7:2 9:2 10:14 11:-1 12:9 13:-1 14:-1 15:0 16:-5 18:-3 19:-8 20:9 21:-6 22:-5 23:15 24:0 27:5 30:7 31:12 33:-2 34:1 35:3 38:-1 40:-7 41:-4 42:2 43:-5 44:1 45:-7 47:3 48:-2 49:7
nacharbeit 43:65|nachbar 3:22 33:-3 35:37 48:50|nachbargemeinde 27:60|nachbarin 3:29 6:39 33:16|nachbarn 40:53
nachbarsjungen 33:30|nachbesetzt 19:58|nachdem 33:30|nachdruck 47:66|nachfolge 33:30|nachfolger 6:52 33:16
nachfrage 30:66|nachfrist 2:61|nachgereicht 9:55 12:51|nachgesandt 12:64|nachgewiesen 17:68|nachgibt 20:58
nachhallmessungen 19:58|nachhilfe 13:65|nachkommt 14:65|nachlass 33:30|nachlasst 33:30|nachmittag 20:32 31:36 33:16
nachmittage 40:53|nachmittags 33:30|nachreichung 11:56 29:57|nachricht 23:46 33:22|nachspiel 33:30
nachste 3:19 12:28 20:22 33:-7 35:33 36:48|nachsten 3:30 20:9 33:20 51:23|nachster 36:72
nachstes 3:26 33:0 35:40 42:48
nacht 1:-5 3:-12 6:-4 16:-6 18:-3 19:-1 20:6 21:17 22:-5 24:1 27:-10 28:-1 31:-9 32:13 33:14 34:-6 36:5 38:0 39:2 43:-4 45:8 47:0 48:31 49:1 52:2
nachtarbeit 40:53|nachtbus 1:22 3:10 13:24 20:10 22:36 23:23 27:16 31:16 33:-18 37:30 40:8|nachtdienst 33:12 48:54
nachtdiensten 20:57|nachte 16:27 18:41 19:8 27:11 33:-9 40:4 41:17 45:14 47:16 50:30|nachtelijke 33:15 48:55
nachten 9:28 13:25 16:23 21:22 33:14 36:31 41:25|nachtlawaai 33:29|nachtlijn 34:62|nachtlinie 13:44 22:45 39:50
nachtpfleger 33:30|nachtploeg 21:54 33:15|nachtrag 2:28 5:46 9:35 11:35 12:31
nachts 12:6 19:6 20:13 21:4 24:12 28:10 30:8 33:15 37:14 44:8 45:20 48:21|nachtschalter 45:64|nachtschicht 50:69
nachtschwester 6:66|nachtverpleegster 6:69|nachtwaker 6:48 33:21|nachverhandlung 2:61|nachwachst 33:30
nachweis 1:44 12:43 23:46|nachweise 9:61 12:43|nachwuchsforderung 1:44 17:47 23:46|nachwuchspreis 13:65
nachwuchswettbewerb 22:66|nachzurechnen 3:55|nachzureichen 29:70|nacken 33:30|nadat 3:43 33:15
nadege 7:32 12:35 13:29 14:29 20:15 22:33 27:24 40:15|nadel 33:30|naden 33:29|nadenken 33:29|nader 2:61|nadert 48:68
nadia 6:22 19:17 21:41 33:20|nadien 20:30 33:15 35:45|nadine 6:55 33:10 49:62|nadir 21:46 33:8 45:48 48:38
nadoet 33:29|nage 6:77|nagebouwde 40:55|nagekeken 3:57|nagelaten 28:74|nagels 32:54 33:7 35:50|nager 33:32
nagerekend 40:55|nagesprek 27:63|nagestuurd 1:56 9:60|nageur 22:71|nageurs 33:32|nagevraagd 15:61 40:42
nah 13:39 19:32 33:3 49:44|nahe 19:58|naher 19:45 33:16|naheres 27:60|naherin 31:62|nahm 33:30|nail 33:30|nair 6:72
naissance 3:22 13:34 25:76 48:38|nait 13:45 20:30 33:18|naitra 23:77|najaar 27:29 31:29 35:38 37:56 42:39|nakomt 14:70
nam 3:49 32:41 40:21
name 1:27 2:6 4:4 5:12 6:-3 7:-8 8:27 10:-10 11:1 12:-5 16:-5 20:-15 21:12 25:30 27:-10 28:0 29:13 30:-2 31:-10 33:7 34:-5 40:-19 43:9 45:-6 47:-2 48:21 49:3 53:-6
named 7:35 20:28 33:-1 40:24 51:48|namelijk 19:60|namely 53:68
namen 3:6 4:15 5:2 6:6 7:2 10:7 12:6 14:0 15:5 20:-6 21:5 27:2 28:4 29:13 30:0 31:2 33:8 34:1 37:7 40:6 43:0 48:6 53:13
namens 12:53 23:30 33:-6 34:33|namensnennung 2:48 33:16|namensschilder 33:30
names 1:8 2:2 3:-4 20:18 21:10 25:52 27:2 31:3 33:3 34:1 40:11 42:11 48:18|namiddag 31:63|namiddagvoorstelling 31:63
namlich 53:63
namur 1:-8 2:0 3:-12 4:2 7:15 8:-2 10:-9 11:-2 12:6 13:23 14:6 15:1 16:0 18:1 19:-12 20:-9 21:-9 22:21 26:15 27:-16 28:-2 29:-2 30:4 31:4 33:-17 34:-2 36:6 40:-4 41:-6 43:19 44:-4 45:-11 50:5 51:0 53:39
namurois 33:6 38:73|namuroise 7:69|nancy 21:54 45:53|nantes 10:52 27:53|nantissement 5:78|nap 13:70
napelsstraat 7:51 10:49|nappe 3:46 33:18|napraten 31:63|narbe 33:30|nardi 7:35 10:40 14:48 27:32|narine 6:63 33:18
narrate 20:59|narrateur 3:59|narratif 1:52 33:10 48:54|narration 20:59
narrative 2:22 13:40 16:28 30:32 33:-2 43:28 44:32|narrator 3:26 20:49 33:-1|narrow 33:30|narrows 33:30|nase 6:66
nass 24:59 33:14|nasse 6:52 33:16|nassen 33:16 36:59|nasser 32:71|nasynchroniseren 2:61|nat 32:44 33:19 38:43
nathalie 3:2 6:22 7:21 12:31 14:24 19:6 27:16 28:24 33:7 44:19|nathan 37:87|nationaal 33:29
national 0:17 10:3 13:28 17:27 22:28 23:12 25:53 40:4 42:28 51:53|nationalbank 0:72
nationale 0:57 25:37 31:18 33:6 42:28 45:21 48:26|nationalite 1:29 10:21 25:83|nationaliteit 25:78
nationaliteiten 3:57|nationality 1:38 13:24 25:74|nationalnummer 25:73|nationalregisternummer 25:73|native 33:30
natriumgeel 19:60|natriumlicht 19:60|natspuiten 19:60|natte 19:33 32:62 33:2|nattevakt 31:67
natural 19:33 20:19 30:47 46:59|naturalisation 33:32|nature 1:43 15:27 16:17 17:42 20:11 31:16 41:24 43:49
naturel 19:51 33:18|naturelle 19:56 33:10|naturellement 20:57|naturels 19:51 40:44|natures 32:83|naturlich 11:56 33:16
naturliche 46:71|naturlichem 19:58|naturthemen 30:66|natuurgebied 33:29|natuurlijk 19:39 20:49|natuurlijke 46:77
natuurvereniging 31:63|nautique 31:67|nautisch 16:68|nave 33:30|navertellen 30:70
navetteurs 3:22 19:37 31:30 33:8 53:34|navigation 20:44 40:44|naviguer 21:73|navire 33:32|navires 41:77
navolgende 34:62|navy 32:64 33:16|naweeen 13:70|nb 9:63 39:70|ndiaye 2:49 43:62
ndongo 1:36 13:34 16:35 19:27 22:38 37:49 43:38
ne 1:-6 2:-9 3:13 5:-6 6:13 7:-7 10:-11 11:6 12:-10 13:5 14:12 19:6 20:6 21:6 25:0 27:-2 28:5 31:-13 33:6 34:-2 35:5 37:9 38:2 40:0 44:6 45:4 47:3 48:7 52:11 53:-5
neant 0:38 1:28 2:31 15:63 42:42 51:39|near 7:14 14:17 19:27 20:7 33:15 50:24 53:28|nearer 33:30|nearly 44:60 48:59
neat 33:30|nebel 22:40 32:48 33:6 49:35|nebelhorn 13:44 22:45 39:50|neben 7:28 19:24 33:16 40:20|nebenbei 13:65
nebenbestimmungen 23:67|nebeneinander 33:30|nebenfiguren 6:66|nebenkosten 41:67|nebenrechte 31:62|nebenrollen 41:67
nebst 12:64|necessaire 5:65 8:68|necessaires 5:43 10:31 34:29 40:44|necessary 35:63 40:41|necessite 3:59
necessity 40:55|neck 33:30|necks 33:30|nederland 10:34 20:2 27:8 31:39 33:-15 40:24 42:29
nederlands 1:17 3:5 10:17 12:41 13:18 16:6 19:8 33:-33 34:0 42:11 43:46 45:4
nederlandse 7:18 8:29 10:16 17:26 27:17 33:2 40:9 42:46|nederlandstalig 12:54 33:15|nederlandstalige 20:44 34:48
nee 1:16 3:13 7:14 8:10 13:45 17:12 20:-13 21:7 25:37 33:-7 38:11 40:4 48:23 49:16
need 2:10 3:32 6:19 12:16 18:19 28:22 33:-23 36:36 40:13 44:32 45:15|needed 21:45 33:3 36:50 39:52
needle 7:40 10:25 17:33 19:21 33:3 49:38|needlework 33:30
needs 3:8 6:23 18:22 20:10 29:27 33:0 40:25 43:20 44:24 45:19|neef 33:29|neem 3:36 27:55
neemt 10:2 12:8 17:12 20:7 21:7 33:18 34:1 35:28 40:-5 45:6 53:5
neen 1:43 11:24 15:33 17:31 20:7 30:31 40:5 46:38 47:22|neer 20:16 29:34 33:20 47:31
neergelegd 0:57 8:36 9:34 11:35 23:31 33:-11|neergelegde 0:76|neergezet 33:29|neerkomt 33:29
neerlandais 10:17 12:23 13:35 14:22 16:45 17:30 40:9 43:47|neerlandaise 43:76|neerlandaises 10:66
neerlandophones 27:66|neerlinter 3:36 33:21|neffe 33:30|negatieven 20:57|negatif 10:66|negative 5:43 19:34 40:23 48:48
negen 3:11 6:17 7:3 12:6 19:-2 20:5 21:6 23:8 27:1 28:12 31:1 33:0 34:9 40:9 44:10 45:4 47:10 48:6 53:20
negende 19:26 20:23 33:15 48:34|negenenveertig 40:55|negentien 6:27 8:34 20:16 33:13 40:26|negentig 19:47 28:61
negeren 11:75|negociation 17:47 34:33 42:60 43:44|negociations 40:58|negocie 33:18 34:51
negocier 5:47 20:26 29:51 33:0 40:26|negotiate 10:51 27:51|negotiated 10:64|negotiating 42:73
negotiation 2:42 17:52 34:42|nehme 3:34 19:37 20:37|nehmen 3:29 19:19 20:20 27:22 33:11
neige 3:-6 18:11 19:10 21:8 24:16 27:7 30:12 32:41 33:13 37:21 41:11 43:12 47:32 48:10 49:18
neighbour 3:33 6:40 33:9 45:24 48:28|neighbourhood 13:68|neighbours 7:40 31:37 33:3 43:42|neigt 12:35 28:39 33:19
neigung 6:66|nein 1:46 8:32 19:19 33:3 40:15|neither 3:5 7:14 10:24 14:17 28:34 33:9 40:15 45:16 46:26
nele 21:38 33:16 45:37|nelly 19:27 33:28|nemen 7:14 10:23 19:33 20:6 27:24 29:24 31:12 33:2|nemende 2:61|nenne 33:30
nennen 3:42 45:50|nennt 33:30|nennung 2:57 34:30|neon 19:27 32:69 33:-13 35:15|neonlicht 33:30|neons 16:46 19:51 32:56
neonschrift 33:30|neorural 6:77|nergens 33:29|nerve 33:30|nessa 6:72|nest 33:30
net 0:25 2:38 10:7 12:2 16:19 19:-5 20:-7 21:4 26:35 33:-18 34:12 37:13 42:25 43:3 50:38|netherlands 27:51 42:59
nethoofd 40:55|netjes 33:24 44:41|nets 2:44 22:62|nett 3:34 31:41 33:8|nette 38:70|nettement 20:44 33:18
nettes 2:54 10:24 33:-23 34:31|nettle 16:30 18:32 20:19 30:33 33:11 36:38
netto 2:34 10:1 16:33 26:35 34:0 41:9 43:8 50:47|nettobedrag 50:73|nettoerlos 2:61|nettoerlose 2:48 34:47
nettofertigungskosten 41:67|nettoyage 33:10 41:55 50:58|nettoyages 50:79|network 40:55
netz 5:23 13:32 16:21 22:22 33:-15 34:16 39:36 47:30 48:20|netzbetreiber 30:40 33:16 40:27|netzbrummen 19:58
netzkarte 24:70|netzschau 38:70|netzwarte 44:54 48:51|netzwarten 31:62
neu 2:13 3:29 7:14 10:25 11:32 19:10 30:18 33:-1|neue 11:58 23:31 33:-7 37:36|neuen 28:60 33:8|neuer 21:43 35:48 48:44
neues 11:48 33:8 45:43
neuf 2:-16 3:9 6:20 7:24 13:5 19:3 20:7 21:2 23:6 28:12 30:6 31:7 33:10 34:-15 36:20 37:16 40:1 44:7 47:-1 48:5 53:1
neufchateau 26:60 34:54|neugierig 24:57 33:16|neukolln 43:52 53:50|neukollner 33:30|neuling 33:30
neun 3:2 6:24 7:20 13:12 19:5 22:13 23:14 28:26 31:10 33:-8 38:27 40:1 53:21|neunjahrige 33:30|neunte 48:65
neunten 33:30|neununddreissig 33:30|neunundfunfzig 33:30|neunundsechzig 33:30
neunzehn 1:32 5:22 12:19 23:22 33:-15 34:16 36:27 37:27 43:20 47:30|neunzehnten 33:30|neunzig 33:16 35:56
neus 6:42 28:48 33:2 49:50|neushoogte 33:29|neutralise 20:57|neutre 19:51 20:44
neuve 2:15 7:20 13:47 30:41 40:9 43:27 53:39|neuves 33:32|neuvieme 3:23 6:41 11:56 33:14
neuville 5:39 12:31 13:30 14:29 34:30 40:16 47:40|neuzen 33:29|neve 22:76|nevenpersonages 6:69|nevenproject 20:57
never 3:17 6:23 7:-7 12:-4 13:-6 14:3 19:18 20:6 21:-2 24:4 28:9 33:12 35:2 38:3 44:0 45:26 47:0
neveu 12:30 33:27 44:35|neveux 33:32|nevis 26:78
new 2:11 3:-3 10:3 11:37 16:9 21:11 23:13 27:14 28:14 31:3 33:4 35:15 37:19 40:-6 45:30|newcastle 3:57|newer 33:30
newfoundland 10:30 16:35 18:37 19:26 33:9|newlywed 33:30|newlyweds 6:58 33:16|news 23:74|newsletter 31:33 33:-2 35:64
newsletters 31:49 33:20|newspaper 3:23 33:16 40:21 48:38|newspapers 6:51 13:47 38:55|newsreel 20:59
next 3:13 5:18 16:10 18:18 20:-10 23:5 27:11 30:4 31:-4 33:6 35:7 36:36 37:11 40:-5 43:14 44:5 48:4 51:19 53:0
nez 33:32|nganda 22:76|ngoma 33:32
ni 1:2 2:-1 3:4 4:14 5:23 6:9 10:3 14:49 19:1 20:17 22:12 33:-13 34:1 43:14 51:23 52:15|niamh 13:41 23:47 27:37 40:28
nib 33:16 49:64|nice 21:50 27:43 33:9|nicely 17:73|nicest 47:73|niche 31:51 40:41
nicht 1:-8 2:-2 3:9 5:-1 6:10 7:-6 9:-5 11:5 12:-6 13:-5 14:19 15:5 18:0 19:10 20:1 21:6 23:-3 27:2 28:0 29:2 30:-4 31:-6 32:-2 33:0 34:-2 35:10 37:4 38:3 39:-2 40:0 44:2 45:3 47:11 48:2 51:-2 52:2 53:-5
nichtausubung 34:61|nichtherstellung 2:61|nichtoffentlich 21:65
nichts 1:2 3:-8 6:21 15:15 20:-5 21:9 27:-3 28:5 33:13 34:-2 37:9 40:-10 42:5 44:12 45:0 47:15 48:15 51:8 53:0
nichtwahlen 45:64|nick 7:20 13:26 16:23 20:22 33:-16 35:27 37:33 39:32 40:11 43:26|nicken 33:30|nickt 33:30|nico 33:29
nicolas 12:35 14:33 25:49 27:28 33:7 50:42|nicotine 19:47 32:62|nids 33:32
nie 3:13 6:31 7:1 19:20 20:12 33:11 38:8 45:17 47:5|niece 3:24 20:22 33:6 34:46|niedergeschlagen 21:65
niederlandisch 13:65|niederlassungseinheit 8:70|niederlassungspramie 15:71|niederrhein 32:71|niedlich 45:64
niedrig 19:58|niedrigsten 20:58
niemand 3:11 5:2 6:0 7:-9 14:5 18:-3 19:4 20:0 21:12 28:9 33:12 34:4 35:-1 40:-9 44:6 45:16 46:2 47:-3 48:18 49:2
niemandem 14:39 33:16 46:44|niemanden 3:55|niemandsland 1:32 10:29 22:32 27:27 36:38 43:31|nier 6:48 33:21
niessen 2:17 5:23 8:26 13:21 15:27 24:26 25:29 27:16 36:28 43:21 46:27
niet 1:-7 2:0 3:10 5:-2 6:1 7:-9 8:-3 9:2 10:-7 11:-1 12:-6 13:-3 14:18 15:4 16:-8 17:-4 18:-8 19:5 20:3 21:5 27:-3 28:1 29:2 30:-2 31:-10 32:4 33:4 34:0 35:9 36:0 37:4 38:-4 39:-2 40:0 42:-6 44:4 45:2 47:12 48:-4 49:-2 52:7 53:-13
niets 1:5 2:-3 3:20 5:0 6:10 10:-9 11:11 12:-3 19:-11 20:-7 21:17 22:0 24:11 27:0 28:3 29:4 33:9 36:5 37:13 38:3 40:-16 43:-1 45:-5 47:8 49:6 51:6 53:-5
nieuw 10:21 11:46 21:26 31:22 33:-13 45:37 53:24
nieuwe 3:3 11:44 14:16 18:17 23:16 27:9 33:5 35:17 37:23 40:1 44:17 47:18|nieuwjaar 21:54 33:15|nieuws 23:57 33:15
nieuwsblad 38:74|nieuwsbrief 35:72|nieuwsgierig 33:29
night 1:-4 2:-10 3:-4 6:-2 10:-10 12:-5 13:15 18:5 19:-6 20:-8 21:26 22:14 23:0 27:-10 28:1 31:3 32:11 33:11 34:-11 37:6 38:3 39:13 43:2 44:7 45:11 48:15 49:4
nightdress 33:30|nightfall 33:30|nights 3:16 21:30 26:36 33:9 45:27 52:38 53:26|nightwave 38:76|nijs 33:29|nikos 20:57
niks 5:35 18:35 20:21 32:39 33:2 47:36|nil 15:78|nils 2:55 5:50|nimmt 19:5 21:11 33:22 34:7 35:16 45:10 47:13 48:11
nimy 50:79
nine 2:1 3:-14 6:19 7:9 12:6 13:5 16:16 17:2 19:-11 20:-3 21:9 22:0 23:3 27:1 28:4 30:16 31:10 33:4 36:21 37:8 40:-2 45:11 47:16 53:-3
nineteen 3:13 6:27 33:24 45:24|ninety 3:7 10:14 20:34 31:14 33:-3 38:26 40:5 43:19 45:18 52:30|ninove 7:65
ninth 10:26 13:22 17:18 21:17 22:25 29:22 31:10 33:5 34:8 37:25 43:15 48:18|nique 33:18 35:64|nirgends 28:68
nisramont 20:27 33:21 53:41|nisten 33:30|niveau 7:37 21:47 24:37 27:21 33:-4 49:49|niveaux 40:44 50:66
nivelles 2:10 4:32 7:16 8:28 13:19 14:18 25:34 26:32 29:29 30:29 33:-21 43:22 53:41
nl 1:17 9:11 10:6 13:24 16:23 17:18 22:30 26:11 31:35 36:29 42:26 43:26 50:10|nl000000077b01 26:76|nld 25:81
no 1:7 2:-3 3:-8 4:-2 5:15 6:-3 7:5 8:0 10:1 11:-2 13:-9 14:20 15:2 16:-7 17:6 18:-2 19:12 20:11 21:-3 23:-7 24:0 25:8 26:6 27:-5 29:-4 30:-1 31:-2 32:7 33:-8 34:-3 35:12 36:0 38:-5 39:5 40:0 42:-3 43:-8 44:-8 45:-2 46:11 47:-4 48:-3 49:0 50:-1 51:13 52:6 53:-13
noah 33:30|nobelprijs 45:66
nobody 3:8 6:14 7:4 13:-6 14:7 19:-2 20:-8 21:9 22:4 28:1 31:-3 32:3 33:15 34:5 38:9 40:-12 45:13 47:-1 48:18 49:10
noch 2:-6 3:18 5:0 7:-5 9:16 11:2 12:3 14:21 15:3 17:7 18:7 20:8 28:1 31:1 33:8 37:5 40:3 42:1 44:0 47:10 49:4 52:5
noctuelle 27:53 42:64|nocturne 32:69 33:18|nodig 3:28 6:27 19:19 33:0 34:20 36:35 45:25|nodige 40:55|nodigen 12:68
nods 33:30|noe 21:73|noel 2:11 5:26 7:16 13:19 20:15 22:36 31:15 33:-3 36:33 39:32 43:23 47:27|noemden 7:65
noemen 27:37 33:2 34:35 40:28|noemie 8:60 25:65 27:45|noemt 31:50 33:15|noeud 13:58 33:18|noeuds 22:50 33:6 39:69
nog 1:-5 2:-1 3:13 5:7 6:-6 7:0 9:18 11:0 12:12 14:12 17:3 19:-14 20:3 21:-7 23:-4 27:11 28:10 30:-5 31:-1 33:6 34:-13 35:-3 37:12 40:-6 42:4 43:1 44:11 47:3 49:6 52:3
noir 10:18 17:12 18:6 19:12 20:3 24:10 26:13 27:-4 29:15 31:4 33:-2 37:15 38:11 40:20 42:12 43:4 45:5 49:34 52:15 53:7
noire 13:28 19:16 20:9 22:27 24:33 27:18 28:34 33:9 43:27|noires 13:72|noirs 19:34 33:1 36:54 43:52
noise 19:17 21:28 32:34 33:23|noises 20:59|noisette 21:62 33:2|nok 1:48 16:48 23:52|nols 2:26 5:51 13:34 16:36 22:52
nom 1:19 2:11 3:-10 4:22 7:-10 10:-12 12:-6 14:-7 17:1 20:2 21:10 25:48 27:-12 29:36 33:2 34:10 40:3 43:16 48:13 50:1 51:6
nombre 1:33 8:41 21:33 30:37 33:-1 45:31 46:31 49:31 53:19|nombreuse 7:69|nombreux 31:67|nominal 33:32|nominale 35:78
nominated 2:50 13:54|nominatie 13:70|nominaties 13:70|nomination 8:70 13:52|nominee 22:71|nominierung 13:65
nomme 8:63 13:40 22:57|nommee 34:64|nommees 34:64|nommer 19:43 20:36 33:10|nommerai 20:57|nommes 2:41 8:60 12:51
noms 2:13 3:9 20:4 28:21 29:21 33:11 34:3 36:35 40:21 43:14 45:9 48:14
non 0:10 1:28 2:7 3:-3 5:13 6:-5 8:7 9:-1 10:-9 11:13 12:-9 13:-10 14:-3 15:14 17:10 18:-5 19:1 20:-13 21:-1 26:10 27:-8 30:8 31:0 32:1 33:-2 34:16 35:14 37:5 38:0 40:-7 41:-5 44:-4 45:0 46:14 48:-6 50:5 51:9 52:17
nonante 35:64 40:44|none 0:18 2:3 5:22 6:12 7:6 13:8 14:26 15:25 20:-1 22:11 30:13 32:17 33:-3 40:-5 42:13 43:20 46:39
nonkel 20:26 22:53 35:41 39:46|nonkels 31:63|nonne 3:23 6:34 31:19 33:10 44:35|nonnen 33:30|noodaggregaat 48:68
nooddeur 35:72|noodfonds 15:75|noodrem 33:29|noodschacht 33:29|nooduitgangen 19:60
nooit 3:8 6:19 7:-5 12:5 16:-2 19:14 20:19 22:1 24:14 27:-7 28:4 31:1 33:9 38:4 40:-7 45:14 47:9
noon 33:16 35:49 45:42|noor 6:26 13:11 16:8 18:12 19:1 21:16 22:12 33:6 34:2 36:27 37:18 43:11 44:12 47:13 48:26
noord 7:20 8:31 10:30 20:12 22:26 27:19 31:18 39:32 42:28 50:28|noordelijke 31:63|noorden 31:50 40:42
noorderzon 13:54 22:58|noordster 47:72|noordzee 19:60|noors 33:29|nor 6:25 7:20 14:42 33:3 34:16 35:29 43:22 46:31
nora 3:7 6:34 19:-3 21:45 31:0 33:-6 36:16 39:16 43:8 45:20 48:30 52:20|nora2 39:84
nord 1:-1 2:-4 4:10 5:14 8:7 10:21 17:22 18:11 19:-9 21:11 22:28 27:4 30:13 31:21 32:17 33:-22 36:10 38:26 39:20 40:8 43:10 44:3 48:1 51:9
nordbad 31:64|norden 33:30|nordeuropa 31:62|nordic 1:42 7:27 10:25 13:28 17:33 40:15 42:33|nordische 45:64
nordkette 0:26 2:16 5:22 8:34 10:32 17:23 22:21 34:15 40:8 43:20|nordrhein 12:51 30:53|nordseite 19:39 33:21
norm 30:73|normaal 8:49 33:23|normal 3:27 8:68 24:50|normale 8:78 20:19|normalement 4:77 33:10|norme 30:77|nors 6:69
north 10:25 12:29 17:33 20:19 22:32 38:37 39:40 40:15|northern 7:53 42:59
northgate 2:17 7:20 10:18 12:14 14:23 17:18 26:23 27:9 34:8 38:22 39:33 40:0 42:18 43:14 50:22 52:25
northlight 27:42 31:42 42:52|norvege 33:30|norway 10:31 20:25 27:41 33:10|norwegian 6:40 10:19 13:23 33:11 40:10 43:34
nos 0:5 2:-15 3:2 4:31 7:27 10:-12 11:13 12:34 20:-20 22:7 23:9 26:7 27:22 29:5 31:10 33:-26 34:-13 35:9 39:41 40:11 42:0 47:1 51:21 53:-6
nose 33:30|nostalgia 20:59|nostalgie 3:43 20:31 45:45|nostalgique 6:77
not 1:-2 2:0 3:10 6:1 7:-5 8:-3 9:-1 10:-5 11:-1 12:-8 14:21 18:-2 19:2 20:-1 21:-5 23:3 27:7 29:3 30:-1 31:-13 32:11 33:-1 34:10 35:4 37:6 38:-1 39:2 40:-1 41:-5 42:-4 44:8 45:3 46:4 47:8 48:-5 51:2 52:13 53:-9
nota 1:43 2:3 5:14 9:44 10:5 12:11 20:0 30:13 33:-18 40:25|notaire 2:3 6:16 8:50 13:11 33:21 44:17 48:15
notamment 2:41 14:50 34:43|notar 8:53 21:34 33:-1 45:33|notariat 13:72
notaris 6:29 8:29 19:3 21:10 33:15 44:15 45:9 48:29|notarisweduwe 33:29|notary 6:25 8:43 33:19 53:34|notation 40:58
notaufnahme 45:64|notburga 2:35 3:29 34:34 43:39
note 1:28 2:-5 3:10 5:6 6:-4 9:34 11:15 12:26 13:-6 17:0 19:11 20:-21 21:1 26:25 30:13 31:-12 33:-8 34:-15 35:-2 40:15 44:19 47:4 50:7
notebook 22:28 23:30 31:21 33:20 37:36|notebooks 2:14 3:31 5:22 19:11 28:37 33:-2 40:5 47:23 48:22|noted 33:30
noteert 33:29|noten 44:67|notendop 45:66|noter 33:32|noterdaeme 5:50 34:40 47:51
notes 0:11 1:29 2:24 3:-14 5:5 6:2 9:42 11:8 12:29 16:2 18:25 19:8 20:-9 24:20 31:-3 33:-42 34:-9 35:9 44:27 49:11
nothing 2:4 3:-3 6:13 11:20 12:-3 14:-4 15:18 17:0 19:11 20:13 24:12 27:-1 31:-8 33:11 37:13 40:-4 42:8 46:13 47:1 48:7 51:6 53:-4
notice 2:6 3:0 10:18 13:17 19:14 23:16 29:19 33:-4 34:33 35:42 40:3|noticed 3:44 33:16|notices 3:23 29:42 33:16 38:42
noticing 3:44 33:16|notiert 33:30|notification 2:18 18:45 23:59 29:51 34:20|notifications 29:83|notifie 17:79
notified 35:76|notifiee 15:70 17:65|notifies 17:79|notify 15:78|notigen 40:53|notion 33:30|notions 13:72
notitieboek 33:29|notitieboekjes 33:29|notiz 9:42 20:32 40:27 44:41|notizbuch 33:30|notizbucher 5:54 34:47
notizbuchern 34:61|notizen 2:40 9:48 32:50|notoriete 5:47 30:67 40:26
notre 0:0 3:-5 4:21 7:13 9:-1 11:28 12:36 14:2 15:1 17:4 18:-5 19:-18 20:-17 21:-9 23:11 27:33 30:-5 31:-2 33:-43 34:-10 35:-4 36:3 39:2 40:27 42:-5 45:-11 46:2 50:9 53:2
notres 40:58|notstromaggregate 20:58|nottingham 7:66|notulen 29:57 35:62
nour 3:-5 6:28 7:-4 10:-5 12:-1 16:13 21:5 24:21 26:12 27:-6 31:3 33:11 37:13 44:8 45:14 47:7 48:15 49:12
nouri 1:19 2:15 5:21 8:24 12:18 13:19 14:19 23:21 25:27 36:26 37:26 43:28|nourri 3:59|nourrice 21:73|nourrir 33:32
nourrissent 40:58|nourrisson 33:32|nourrit 33:32|nours 3:42 44:54
nous 3:6 4:8 5:1 7:20 9:-3 11:6 12:19 14:-3 15:2 17:-5 19:3 20:9 23:0 27:25 30:-5 31:4 32:-4 33:-11 34:-9 36:7 38:-3 40:26 45:-9 47:-3 53:0
nouveau 3:14 20:12 33:11 35:32 36:39 45:46|nouveaux 33:18 35:64|nouvel 2:41 34:56
nouvelle 11:36 16:28 23:45 33:-1 34:43 47:33|nouvelles 3:15 11:37 13:27 33:18 34:20 47:34|nov 18:68 25:32 48:23
novation 10:66|novel 2:13 3:19 5:33 16:19 31:14 34:24 37:29 40:4 43:19 45:18 47:35|novelist 38:76
novella 2:42 5:50 34:42|novelle 34:62
november 2:16 5:10 8:15 17:12 18:49 19:-1 20:3 23:14 29:6 30:2 31:2 32:8 33:-9 34:7 38:6 39:17 40:-15 43:-1 47:2
novembre 2:18 5:25 7:-2 8:10 11:11 18:53 19:-6 20:-3 23:33 27:-4 31:7 33:-24 34:11 35:18 38:25 40:-13 50:9
novernbre 2:63
now 2:-2 3:8 7:10 10:-1 11:10 13:12 17:7 23:8 24:12 26:12 27:-2 31:-1 33:7 34:13 37:14 39:14 40:19 45:12|nowadays 7:66
nowhere 14:38 19:29 20:41 53:37|noye 33:27 45:41|noyee 20:30 33:26|noyees 31:67|np 1:73
nr 1:3 2:0 5:10 8:14 14:16 16:19 22:10 23:11 24:14 26:43 33:-27 34:10 35:11 38:13 40:-6 47:10 50:33 51:25
nrw 1:42 11:28 17:39 27:20 42:47|ns 13:68|nsimba 20:57|ntgent 13:70|ntirampeba 33:9 34:42 47:52
nu 3:19 6:10 11:7 13:3 19:-2 20:7 22:4 23:3 27:4 33:10 34:2 36:17 37:10 40:2 43:3 44:4 45:-1 53:7|nuage 19:64
nuages 50:79|nuala 3:40 33:-1 37:48 40:24|nuance 20:57|nuancier 24:68 32:69|nuchter 33:29|nuchternen 33:30|nue 33:32
nuisibles 33:32
nuit 1:-11 3:1 6:4 7:-9 10:-8 12:-12 13:3 16:-11 17:-5 19:10 20:-1 21:12 22:6 24:4 28:10 30:-7 31:5 32:10 33:12 35:-6 36:1 37:2 39:0 40:-15 41:-8 42:0 43:-9 45:13 48:27 49:0 50:5 53:-13
nuitees 53:72|nuits 3:20 13:25 16:39 18:30 20:-2 27:7 28:24 33:-27 35:19 40:11 41:35 43:17 50:21
nul 2:3 3:7 13:21 19:11 21:18 28:22 33:9 40:-2 45:34 47:23|null 22:41 39:56 45:39|nulle 3:15 20:13 33:18 40:26 48:31
nullen 6:39 33:9 48:38 49:47|nulpunt 7:65|num 43:76
number 1:34 3:5 8:42 19:-8 20:10 25:28 26:10 31:-4 33:5 34:-5 35:8 38:8 46:10 48:11 51:25
numbers 9:37 11:24 12:18 20:17 21:20 22:20 24:26 30:22 33:4 36:26 40:4|numeraire 10:45 17:39 23:38 42:59
numeriek 30:70|numerique 1:30 15:60 24:38 38:42 43:32 45:27 53:28|numeriques 10:39 41:63 50:52
numerisation 15:62 16:52 23:42 53:37|numerisee 2:49 34:51|numerisees 34:64
numero 1:35 2:-4 3:17 5:12 7:13 8:51 12:17 13:16 20:2 25:20 28:16 33:-2 47:12|numeros 21:59 33:18|numerote 24:68 33:18
numerotee 33:32|numerotees 12:65 50:58|numerotes 20:44 45:57|nummer 1:41 4:19 5:13 6:10 20:-1 33:17 51:18
nummerplaat 21:46 33:7 45:45|nummers 6:42 33:23|nummert 6:48 20:36 33:7|nun 11:33 20:22 21:26 33:17 45:24|nuns 33:30
nuque 20:57
nur 1:8 2:8 3:-13 5:-1 6:12 10:4 11:2 19:16 20:17 21:3 24:13 27:-1 28:1 29:3 30:-1 32:3 33:3 34:-7 35:8 40:-14 45:2 47:25 48:-3 49:3 52:11
nurse 13:36 20:15 22:27 33:13 45:24 49:33|nurses 33:30|nus 21:51 33:10 49:62|nut 35:76|nutcracker 33:30|nuts 21:72
nuttig 33:29|nutzlos 33:30|nutzt 33:30|nutzungsarten 2:61|nutzungsbedingungen 35:70|nutzungsrechte 2:58 5:31
nuyts 33:15 34:48|nv 1:19 2:17 4:27 7:19 10:24 17:22 23:10 29:25 30:10 34:18 40:-5 43:27 46:37|nvt 1:69|nylon 19:60
nyon 13:52 18:45 22:51|nys 19:44 22:63|nyssen 33:29|nzela 39:84
o 1:15 2:9 3:9 5:27 8:9 10:6 14:-2 16:-1 19:18 20:-9 22:19 24:29 26:17 33:-20 37:11 40:-12 41:23 43:2 44:5 47:13 48:4 50:16 52:12
oake 5:55 7:31 38:41 39:54|oath 3:31 14:42 45:42 48:45|ob 3:33 20:13 25:15 27:5 28:13 30:11 33:10 40:-2 47:11
oban 13:41 29:50 40:28 43:42|obeir 48:76|obeissance 6:77|obeit 48:76|oben 33:22 37:23 47:17 48:16 49:33|oberes 30:66
oberleitung 30:66|obermeit 44:67|obermuller 27:60|oberunter 19:28 24:45 33:21
object 1:17 2:11 3:5 8:37 13:15 14:16 20:6 27:12 33:-11 34:10 44:32 45:16 48:20 50:24|objectera 3:46 31:54
objecteur 3:59|objectif 6:47 10:23 20:28 31:46 35:35|objectifs 19:46 30:46 31:36 40:26|objective 20:57
objects 18:30 20:17 24:35 28:33 33:1 36:36 45:27 50:35|objektiven 19:58
objet 2:20 3:-16 5:19 7:-7 8:38 10:19 11:7 12:22 14:21 15:17 17:3 18:1 19:-11 20:12 23:23 27:5 30:2 33:-44 34:-1 35:10 36:9 40:-8 45:10 50:20
objets 3:24 20:22 24:47 31:46 33:-4|obligation 27:64|obligations 14:66 51:55|obligatoire 18:77|obligatoirement 1:73
oblige 33:32|obligees 20:57|obliges 3:59|oblique 33:32|obliterees 33:32|obscures 38:83|obscurite 19:64|observant 3:58
observational 19:47 20:45|observations 2:41 5:57 18:55|observatoire 30:77|observer 33:32|observerend 19:60
observerende 20:57|obsomer 10:26 13:31 19:24 22:35 34:24 37:46 43:35 47:39|obstacle 11:60 21:51 33:10|obstrue 33:32
obtained 33:16 40:41|obtenir 12:51 33:10 34:43|obtenons 20:57|obtention 27:62 51:52
obtenu 10:20 17:46 20:37 23:31 33:-15 40:12 42:31|obtenue 7:47 17:57 42:56|obtenues 1:60 15:70|obtenus 1:60 38:69
obtient 10:44 33:23|obuya 5:39 8:40 13:36 37:47 43:47|obwohl 33:30|occasie 50:73|occasiecabine 26:76
occasion 31:40 40:44 41:49|occasionnellement 51:84|occasionnels 30:77|occupait 33:32|occupant 35:78|occupants 45:71
occupation 27:58 35:56|occupe 3:24 7:34 20:22 33:10 53:37|occupees 20:44 46:71|occuper 3:28 33:13 35:46 45:40
occupons 7:69|ocean 3:58|ochre 32:77|ochtend 3:-3 19:0 33:22 48:40|ochtends 20:44 33:15|ocker 19:37 32:63|ocre 32:83
oct 2:20 17:30 18:58 25:38 31:21 48:29|octave 1:27 5:32 10:30 17:33 33:-7 36:39 40:12 42:41 43:29
october 1:10 2:16 5:31 11:16 17:14 18:44 20:0 23:15 33:-29 34:4 37:21 38:17 40:7 45:18 50:18 51:20
octobre 0:11 1:2 2:17 5:22 6:5 8:20 10:11 12:1 14:10 18:55 20:-14 23:5 27:5 30:15 34:13 35:6 38:29 40:-14 42:6 50:8
octroi 15:75 23:56|octroie 23:77|octroient 34:64|octroye 23:77|octroyee 23:77|octroyer 23:77
odd 12:32 20:22 21:34 27:27 33:-7 38:39 45:31|odds 9:76
oder 3:15 6:11 10:8 12:10 14:11 18:13 19:14 29:16 30:19 31:24 33:2 34:6 44:12
odette 3:4 6:42 9:25 11:26 12:17 21:26 31:11 33:-4 37:31 44:22 45:15 47:32 48:20|odeur 3:20 7:29 19:25 20:28 33:13
odile 2:5 3:8 5:9 6:28 7:10 8:12 9:12 13:20 20:-10 24:16 27:8 33:6 37:17 43:14 45:10 48:19 49:16 53:7
odz 13:38 26:49 32:48 40:19 43:40|oe 33:29|oefening 33:7 45:45 48:47|oefent 33:15 48:55
oeil 19:11 22:22 24:28 27:13 33:18 44:24 47:26 49:43|oeufs 33:32
oeuvre 1:47 2:16 5:43 10:14 33:-32 34:33 40:13 41:13 43:12 50:16|oeuvres 5:30 7:44 8:53 22:27 39:61|oever 33:29
oevers 33:29
of 0:-2 1:0 2:6 3:1 4:3 5:6 6:-1 7:3 8:4 9:0 10:4 11:-1 12:5 13:0 14:8 15:2 16:-7 17:-4 18:2 19:-4 20:-2 21:-10 22:-6 23:8 25:6 26:-3 27:4 28:2 29:5 30:4 31:0 32:3 33:-6 34:4 35:2 37:1 38:-3 40:-2 42:-4 43:3 45:-3 46:2 47:1 48:-3 49:-2 50:-5 51:4 52:5 53:8
ofen 7:15 19:11 21:18 28:21 33:5 39:33 47:19 48:29 53:16|ofenbau 50:69|ofenrot 24:70
off 1:-1 2:7 3:-5 18:1 19:-13 20:18 21:9 22:1 28:4 30:11 31:-9 32:26 33:11 37:9 43:8 44:3 45:17 49:25 53:-2
offen 3:-1 5:21 14:19 17:28 20:12 33:-10 37:16 39:15 42:43 44:11 45:7 49:15 51:15|offence 14:69|offended 33:30
offene 14:44 40:32 45:43|offener 14:65|offengelegt 10:62|offentlich 18:24 22:41 30:22 31:30 40:9 42:24 43:21 45:20
offentliche 17:68|offentlichen 14:52 51:58|offentlicher 15:57 27:47|offentlichkeit 23:54 41:53
offer 6:15 23:45 27:51 40:-2 42:16 50:38|offered 33:22 40:34|offering 10:51 33:16|offers 18:38 20:22 33:22
offert 19:43 31:46 47:57|offerte 6:17 16:20 40:7 50:69
office 1:21 8:38 12:-1 16:14 19:-10 20:-2 21:1 22:1 26:8 27:7 31:-6 32:7 33:-5 34:-12 35:6 38:20 41:10 42:8 45:-2 48:11 50:6 51:46 53:13
officer 1:41 14:28 20:18 30:42 33:9|offices 7:52 20:24 31:36 35:41|official 8:69 46:57|officially 20:59|officials 4:79
officieel 33:29|officiele 12:68|officielle 6:63 33:18|officier 33:29|officine 13:50 33:23|offline 52:77|offnen 27:60
offnet 33:21 45:31 49:38|offre 18:16 27:6 33:0 42:29 50:71|offres 31:67|offrir 33:32|oficyna 47:73|oft 33:22 53:42
often 33:30|ofter 31:49 44:54|ogen 24:43 33:16 40:9 47:26 49:40|ogenblik 33:29|oger 7:37 36:53 37:55 38:51 39:53
oh 44:78|ohio 2:42 25:59 40:34|ohlig 6:66
ohlsen 5:21 7:16 8:24 13:19 14:19 25:27 26:25 27:14 34:14 37:26 39:25 43:19 47:19
ohne 3:6 6:10 7:-6 13:7 16:-3 19:-2 20:18 21:6 22:-2 24:8 26:8 28:6 31:4 32:8 33:0 34:8 37:4 38:6 39:13 40:3 42:0 44:4 45:-5 46:2 47:2 48:6 51:3 52:14
ohnehin 20:45 33:16|ohr 6:30 33:12 35:34 44:31 49:35|ohren 33:30|ohrenbetaubend 33:30|oif 42:78|oil 33:30
oilcloth 33:30|oilskins 33:30|oisin 20:59|ok 10:12 11:32 12:18 17:64 40:4 42:23
okafor 2:37 5:27 23:29 33:-15 34:18 37:35 43:37 47:28|oker 32:75|okonjo 44:73|okoro 45:68|okt 18:69|oktaaf 22:71
oktober 1:15 2:12 5:8 9:9 18:50 19:-4 20:8 31:-1 33:-22 34:9 35:8 38:25 40:-9 50:29|okumenischen 13:65
old 3:3 7:2 11:11 13:3 19:24 20:-6 21:7 27:-1 28:10 32:13 33:15 40:5 44:8 47:8 53:3
older 14:32 20:22 31:27 33:6 40:18 45:31|olds 3:58|olga 33:32|olie 21:68|oliebollen 35:72|olifant 33:29
olivier 6:38 21:36 27:23 29:39 36:45 45:35|olkanne 33:16 49:57
om 1:3 2:-6 3:9 6:2 7:-2 11:-1 12:-2 17:-3 18:-4 20:-1 21:5 23:4 26:0 27:3 28:16 29:25 31:-12 33:9 34:9 35:12 38:-1 39:6 40:4 43:-5 44:-4 45:-4 48:2
oma 6:41 32:46 33:-2 48:39|omar 6:56 21:55|omas 32:71|ombouw 41:70|ombre 21:49 28:49 31:33 33:-2 45:37
ombres 19:51 32:69|omdat 3:23 6:9 7:-3 12:19 19:-8 20:-4 33:8 36:8 40:24 45:13 47:13 53:-2|omdraaien 3:57
omgebouwd 33:15 53:52|omgedraaid 33:15 48:55|omgekeerd 3:43 33:15|omgekeerde 33:29|omgeving 31:63|omhelst 33:29
omhoog 33:21 38:40 49:42|omission 3:18 13:30 21:38 22:34 33:-3 39:42 48:39|omit 3:36 20:38 37:58|omitted 11:62 44:60
omkeren 33:15 48:55|omkijkt 33:29|omlaag 33:29|omloop 31:63|ommegang 38:74|omnibus 50:69
omroep 2:-4 7:24 9:8 10:-3 13:5 14:29 17:23 18:6 22:25 27:21 31:13 36:11 40:22 42:35|omroepen 7:31 18:37 40:21 42:59
omroepprijs 40:55|omroepstem 33:29|omroepvereniging 27:63|omschrijving 16:68|omslag 33:29|omstandigheden 20:57
omvalt 40:55|omvang 1:42 22:45 34:35 43:44|omzet 0:38 7:53 46:55
on 2:-3 3:7 5:-2 6:-1 7:-2 8:-2 9:-4 10:0 11:3 12:1 13:-11 14:-3 17:-4 18:-1 19:10 20:4 21:6 22:-5 23:2 24:-3 27:-5 28:-1 29:0 30:-4 31:4 32:4 33:4 34:0 35:1 36:2 38:9 40:-2 43:-5 44:2 45:2 47:3 48:6 49:1 50:-3 51:4 53:-6
onafhankelijk 7:34 10:31 14:60|onbekend 6:69|onbetaald 3:57|onbetaalde 51:77
once 3:22 12:5 19:-4 20:10 24:13 27:10 28:11 31:0 33:9 34:16 40:1 43:5 44:9 45:4 47:9
oncle 3:27 5:26 6:24 13:19 33:17 34:12 44:25
onder 2:-9 3:-13 6:-1 8:6 10:0 12:-2 14:8 15:25 19:4 20:-5 21:6 22:2 27:7 32:13 33:10 34:5 36:6 38:5 40:-1 41:1 44:2 45:5 46:7 47:2 48:6
onderaan 37:77|onderbroeken 45:66|onderdeel 7:65|onderdelen 12:68|onderen 20:44 33:15|ondergetekende 1:24 14:66 15:30
ondergetekenden 2:18 4:34 10:19 29:32 34:52|ondergronds 20:37 24:47 32:45 33:-1|onderhandeld 2:61
onderhandelingen 40:55|onderling 5:71|onderneming 1:11 7:7 9:16 14:48 15:43 33:-21 40:-3 46:49 51:19
ondernemingen 8:62 15:48 46:50|ondernemingsnummer 1:36 7:41 8:58 14:18 34:10|ondernemingsraad 35:72
ondernemingsrechtbank 34:62|onderscheid 31:63|onderscheiden 31:63|onderspelen 19:60|ondersteboven 33:29
ondersteunen 23:70|ondersteuningspremie 15:75|onderstroom 22:71|ondertekend 2:51 10:31 16:37|ondertekende 11:61 23:57
ondertekenen 1:38 29:65 50:42|ondertekening 2:38 23:52 27:16 34:33|ondertitel 30:70|ondertiteld 20:57
ondertitelen 2:61|ondertiteling 41:70|ondertitels 16:37 20:14 30:39 31:32 40:24 43:27|ondertussen 33:29|onderuit 33:29
ondervraagt 21:68|onderweg 9:39 33:25|onderwerp 3:26 8:45 19:29 40:37|onderwijzer 13:70|onderwijzeres 6:69
onderzochte 30:70|onderzoek 16:41 20:38 24:37 30:31 33:-11|onderzoeken 34:62|onderzoekje 30:70|onderzoeksrechter 6:69
onderzoeksvraag 30:70|ondes 34:57 38:60|ondule 32:83
one 0:12 2:-4 3:4 5:-6 6:7 7:8 9:-4 10:-5 11:9 12:-2 13:-3 14:-11 16:-8 18:-6 19:7 20:5 21:9 24:2 27:-9 28:14 30:-1 31:-6 32:10 33:0 34:-11 35:-4 36:10 37:0 39:1 40:-1 41:-8 42:-7 43:-5 44:-2 45:18 47:5 48:5 49:0 52:3 53:-2
onenigheid 10:49 34:48|onepager 9:62 43:56|ones 12:39 19:50 32:47|oneven 3:57|ongeacht 10:62|ongedeerd 33:29
ongehuwd 33:29|ongeluk 11:61 33:15|ongeopende 6:69|ongepast 5:50 33:7 34:40|ongeval 33:25 48:34
ongeveer 2:30 20:26 27:33 33:-2 53:35|ongevraagd 13:57 33:15|ongewijzigd 34:62|ongewoon 3:57|ongle 33:32|ongles 33:32
onglet 16:73|onhaalbaar 40:55|onhandig 6:69|onhebbelijkheden 33:29|onjuiste 14:70|onkel 3:55|onkosten 41:70
onleesbaar 1:69|online 1:21 2:15 22:14 30:51 31:17 36:19 39:46 45:9 52:21|onlineantrag 1:65|onlinebefragung 30:66
onlineformular 1:65|onlinevragenlijst 30:70
only 1:18 2:9 3:3 4:5 5:4 11:1 17:-2 19:11 20:6 21:-3 24:3 27:2 28:20 30:-1 31:-3 33:9 35:9 37:12 39:5 40:-4 44:-1 45:1 47:15 52:6
onmiddellijk 14:70|onno 27:63|onrechtmatig 14:70|onrechtmatige 14:70|onrechtstreeks 14:70
ons 2:-8 3:9 4:16 5:2 7:9 11:6 12:23 14:9 15:6 17:11 20:9 21:-1 23:9 26:7 27:30 31:8 32:14 33:-24 35:3 39:7 40:11 44:3 45:-3 53:5
onscherp 19:47 49:63|onschuldig 33:29|onschuldige 45:66|onsen 32:77|onss 1:24 9:58 12:32 14:18 51:67
ont 2:-12 3:13 5:-4 7:-1 14:14 19:3 20:0 21:-9 27:-9 28:16 30:18 31:25 32:1 33:4 38:13 40:26 45:2 47:-4 51:9
ontbijt 33:15 35:58|ontbinding 2:61|ontbrak 11:75|ontbreekt 3:20 12:51 19:23 33:5|ontbreken 19:60|ontdekken 28:74
ontdekt 12:29 28:35 33:23|onteigend 20:44 33:15|ontevreden 33:29|onthielden 3:57|onthoud 38:74|onthouding 27:63
onthoudt 6:55 31:50|ontkennen 33:29|ontkent 48:68|ontknoping 33:29|ontleend 27:63|ontlenen 27:63|ontlopen 33:29
ontmanteld 40:55|ontmantelen 33:29|ontmanteling 33:29|ontmoet 33:29|ontmoeten 33:29|ontmoeting 33:29
ontmoetingen 20:44 44:58|ontmoette 20:57|ontroerd 44:72|ontroerendste 38:74|ontruimd 33:29|ontslaan 33:29
ontslag 8:56 33:20|ontslagbrief 33:29|ontslagnemend 8:76|ontstaan 3:57|ontstaat 3:57|ontstond 3:49 38:53
ontvallen 33:29|ontvangen 1:41 2:25 12:20 15:52 27:16 29:27 35:24|ontvanger 35:50 51:69|ontvangst 12:47 23:49 29:54
ontvangstdatum 1:69|ontvangsten 2:45 10:46 34:20|ontvangt 2:43 10:26 23:55|ontving 15:75|ontvingen 15:75
ontw 9:49 16:33 17:38 53:48|ontwaken 20:57|ontwerp 1:28 2:19 16:47 24:35 37:48 50:31|ontwerpboek 24:76
ontwerpen 2:40 24:55 33:7|ontwikkelaar 1:48 40:34 43:49|ontwikkelcontract 27:63|ontwikkeld 40:55|ontwikkelde 10:62
ontwikkelen 2:14 7:18 10:52 12:22 40:21
ontwikkeling 1:23 3:-14 5:1 7:7 8:5 9:10 10:20 12:10 16:23 17:30 18:26 22:13 23:12 27:9 34:-9 40:8 41:0 43:25 53:14
ontwikkelingsaandeel 53:66|ontwikkelingsakkoord 10:41 17:51 40:34|ontwikkelingsbegroting 16:68
ontwikkelingsbijdrage 40:55|ontwikkelingsbudget 10:49 43:57|ontwikkelingsfase 16:54 17:59|ontwikkelingsfonds 17:72
ontwikkelingskost 1:56 10:49|ontwikkelingskosten 1:32 10:38 17:35 40:18 53:42|ontwikkelingslening 1:48 12:60
ontwikkelingsovereenkomst 5:34 9:36 10:51 17:35|ontwikkelingsplanning 18:71|ontwikkelingspremie 1:38 17:41 23:52 40:24
ontwikkelingssteun 12:47 23:49 40:34|ontwikkelingsuitgaven 53:66|ontwikkelt 7:51 27:50|onverbiddelijk 6:69
onverdeeldheid 10:62|onverenigbaar 14:70|onverkort 2:61|onverwachte 33:29|onvolledige 11:75|onvoorzien 16:49 41:61
onvoorziene 16:68|onward 52:80
onze 3:7 4:3 5:-3 7:28 8:-1 9:-1 10:-13 11:7 12:23 13:-4 14:-1 19:-12 20:7 21:-9 22:3 26:2 27:16 29:1 30:1 31:9 32:-1 33:-14 36:11 40:17 41:-6 43:-4 45:-11 46:12 47:-2 49:0 50:-2 53:11
onzentwege 4:77|onzieme 19:37 33:26|oog 6:36 13:37 33:14 34:28|oogarts 21:68
ooghe 2:19 5:39 6:23 8:34 13:28 34:20 37:35 43:28 47:30|ooghoogte 19:39 20:36 33:7|oogst 10:41 31:42 33:7
oogsten 19:60|ooit 3:21 6:26 20:21 28:31 33:10 36:22 45:12
ook 2:0 3:6 6:8 7:-4 10:-7 12:-1 13:1 14:9 19:-1 20:16 29:6 30:1 31:8 33:11 37:8 40:4 43:1 47:3 48:-1 53:5|oom 33:29
ooms 2:11 3:7 5:41 7:15 13:32 18:34 24:26 34:11 43:20 45:16 47:22|oona 24:77|oops 11:75
oor 6:32 32:38 33:5 44:35 47:35 48:31|oordeel 44:72|oordoppen 19:60|oorlog 3:27 33:24|oorlogsreeks 31:63
oorspronkelijk 2:61|oortje 33:24 36:48|oortjes 33:15 50:59|oosten 33:29
oostende 10:20 20:15 22:29 23:28 34:29 36:34 40:13 43:22 50:31|oostendse 32:62 40:42
op 0:4 1:-3 2:2 3:-8 4:5 5:1 6:-3 7:0 9:-3 10:-3 11:3 12:0 13:1 14:7 17:-1 18:-2 19:6 20:2 21:2 22:-4 23:7 24:5 26:-1 27:-4 28:6 29:0 30:2 31:5 32:5 33:-1 34:5 35:4 37:-1 38:-2 39:3 40:2 44:-5 45:0 47:1 48:-1 49:6 50:-4 51:6 52:1 53:-4
opa 20:29 33:25|opblaasbare 33:29|opbouw 50:73|opbrengen 40:55|opbrengst 2:43 10:44 33:-2|opbrengsten 2:61
opdagen 33:29|opdebeeck 2:40 10:41 43:49|opdraagt 33:29|opdracht 2:44 5:28 7:10 20:2 22:16 30:46 34:7
opdrachten 5:50 7:57|opdrachtgever 2:46 30:50 50:40|opeenvolging 48:68|opeisbare 51:77|opel 32:52 33:21 48:44
open 1:-2 3:-15 5:7 19:-12 20:-1 21:18 28:2 31:-1 33:14 35:15 37:7 39:14 40:-16 42:22 44:1 45:3 47:2 48:16 49:14 50:16 52:7
openbaar 31:37 40:28 42:46 45:39|openbare 7:23 22:30 27:34 35:30 40:26 42:44|opencast 32:77
opened 3:9 4:43 7:18 31:16 33:15 40:7 48:24|openen 31:42 33:21|opengaan 33:29|opengaat 33:29
opening 20:22 21:21 33:18 34:13 48:21 49:28|openlucht 22:71|opens 6:24 18:15 20:21 21:15 31:8 33:13 45:23 48:27 49:21
openstaan 51:77|openstaand 5:71|openstaat 14:70|opent 20:30 33:15 45:39
opera 16:25 19:26 27:18 30:39 31:19 33:2 40:23 53:24|operateur 7:21 9:34 13:37 19:37 20:9 40:10 41:29 42:30 52:39
operatie 33:29|operating 0:78|operation 35:56 43:68|operationnelle 7:69|operations 18:58 53:59|operatoire 45:71
operator 40:27 45:41 50:62|operators 20:38 31:43 33:9|operatrice 13:50 16:38 19:43 53:37|opere 34:64
operettegezelschap 53:66|operiert 33:30|opfer 33:30|opgegeven 3:30 33:15 36:49|opgegroeid 3:57|opgehaald 33:29
opgeheven 33:29|opgekocht 33:29|opgeladen 1:46 9:67|opgeleid 13:57 19:47|opgeleverd 2:61|opgelost 33:29
opgelucht 33:29|opgemaakt 2:30 4:34 10:19 14:39 15:32 30:27 34:31|opgenomen 10:33 14:29 18:30 19:19 20:28 40:14 43:29
opgepakt 33:29|opgericht 7:65|opgesloten 20:36 21:46 33:7|opgesteld 10:62|opgetrokken 10:62|opgevoed 33:29
opgevouwen 33:29|opgezet 33:29|opgraving 33:29|opgroeide 33:29|ophoudt 3:57
opinion 0:27 5:42 6:21 9:47 12:22 16:35 18:25 23:27 33:-24|opinions 30:58 35:67|opkijken 33:29
opleiding 13:65 33:-11 53:26|opleidingscheques 15:75|oplevering 2:40 10:28 18:58|oplevert 45:66|oplopen 27:63
opluchting 33:29|opmerking 30:70|opmerkingen 2:34 11:48 18:45 34:35|opmeten 33:29|opmetingen 16:68
opname 14:46 16:31 19:23 20:20 41:33 50:36|opnamefase 53:66|opnameleider 7:38 13:44 40:28 43:44|opnamemateriaal 53:66
opnamen 1:24 2:28 10:17 14:25 18:39 19:15 20:12 30:25 40:10
opnames 10:7 14:15 16:13 18:44 20:13 27:8 34:18 40:11 42:36 43:15 53:22|opnametoestel 50:73|opneemt 20:57
opnemertje 20:57|opnieuw 3:21 19:24 20:10 33:14 35:24 44:24|oporto 45:68|opportunite 40:58|opportunites 40:58
opportunity 40:55|oppose 6:77|opposes 27:66|opposite 6:51 19:39 33:9|opposition 1:48 5:53 33:14|opraken 33:29
oprechte 27:63|opricht 8:76|oprichters 7:65|oprichting 7:44 13:49 40:34|oprichtingsakte 8:62 9:60
oproep 1:56 12:41 48:41|oproept 40:55|oproerige 33:29|ops 41:72|opschieten 19:60|opschortende 2:61|opschrift 33:29
opslag 26:62 35:58|opslagen 33:29|opsluiten 33:29|opsporing 16:68|opstaat 20:44 33:15|opstart 23:70|opstelling 20:57
optie 2:5 5:48 9:9 16:23 17:8 34:48 40:-10|optiehouder 34:62|optienemer 34:62|optieovereenkomst 9:43 34:57
optieprijs 34:62|optiesom 34:62|optietermijn 34:62|optievergoeding 34:62|optik 30:66|optillen 33:29|optimisation 50:79
optimist 33:30
option 1:11 2:-13 5:43 9:10 10:0 13:-11 16:28 18:-7 19:-17 20:-18 23:-5 26:-1 27:-12 34:47 40:5 43:-8 44:-6 45:-10 50:-2
optional 2:64|optioned 40:55|optionnaire 34:64|options 5:34 26:43 30:35 33:5 34:32|optionsabrede 34:61
optionsentgelt 34:61|optionsfrist 34:61|optionsgebuhr 34:61|optionsgeld 34:61|optionsvereinbarung 34:61
optionsverlangerung 16:66|optionsvertrag 5:33 9:35 27:27 34:47|optionszahlung 17:68|optionszeit 34:61
optique 19:43 20:36 50:58|optiques 16:31 19:48 20:15 41:34 50:37 53:29|optredend 34:62|optredens 13:70|opvang 20:57
opvangen 40:55|opvatting 19:60|opvliegen 33:29|opvoeringsrechten 2:40 40:34 47:51|opzeg 10:62|opzegbaar 10:62
opzegging 10:49 35:58|opzet 19:29 30:39 33:11 48:37|opzichte 12:68|opzij 19:47 24:50 35:45|opzoeking 5:61 16:37 26:45
opzoekingen 23:70|opzoekwerk 16:68
or 1:-3 2:11 3:-8 4:7 5:-1 6:-1 7:-6 10:0 12:20 14:22 18:7 19:5 20:4 21:12 23:1 28:10 29:4 30:0 31:9 33:-2 34:12 40:-10 41:-1 42:8 46:5 47:-1 51:6 53:13
oral 12:48 43:50 47:57|oralement 12:73|orange 19:18 20:12 32:66 33:-8 49:37|oranges 32:56 33:4 48:49 52:60
oranje 19:52 32:54|orban 7:36 12:38 26:45 27:34|orchard 4:58 13:47 22:50|orchbeb1 4:79|orchester 41:67|orchestre 19:64
orchids 33:30|orde 6:42 14:44 27:37 33:2|ordening 31:63|ordentlich 3:25 6:35 7:32 33:-1 53:33
order 2:10 3:4 6:9 9:12 13:5 14:35 19:-3 20:11 22:8 23:10 26:15 33:1 35:13 40:-8 48:9 50:35 51:16
orderbevestiging 35:72|ordered 2:64|orders 0:57 21:50 33:9|ordinaire 20:30 25:60 35:51 48:49
ordinateur 2:41 7:47 36:63|ordner 33:30|ordnung 33:30|ordnungsgemass 4:59 33:16|ordonnance 31:37 33:27|ordonne 33:32
ordre 1:3 2:-7 3:-11 5:8 9:22 10:-4 13:1 14:34 18:17 19:5 20:4 21:3 27:26 28:12 33:-6 35:33 39:14 45:1 48:28
ordres 31:67|oreille 6:24 19:12 20:5 31:27 33:15 44:38 49:31 50:27|oreiller 33:32|oreilles 33:26 49:57
oreillette 44:78|oren 38:74|ores 34:51 53:58|organ 6:72|organe 8:53 9:40 14:30 29:51 40:36|organigramm 46:71
organigramme 46:84|organisateur 1:73|organisatie 1:69|organisation 17:65 23:64|organisations 31:64|organisator 33:29
organise 3:38 33:23|organisee 33:32|organiseert 33:29|organisent 33:32|organiser 27:66|organiserait 40:58
organiserons 27:53 31:54|organisieren 30:66|organisme 1:31 4:43 14:42 15:67 51:41|orgelbauer 21:65
orgue 32:52 33:0 45:40 48:44 50:48|orgueil 33:32|oriane 3:21 11:44 33:21 48:38|orientations 19:64
original 1:26 2:3 5:29 9:23 14:16 16:12 20:-3 34:42 40:8 43:28 51:26|originale 2:18 5:33 12:37 24:37 31:22 41:31 43:51
originalite 2:56 44:53|originality 34:49 44:60|originalorten 20:58|originals 2:42 5:50 34:42
originalschauplatzen 19:58|originalsprache 43:65|originalstoff 43:65|originaltitel 43:65|originalton 20:58
originate 40:55|originated 7:66|originaux 2:44 34:51 43:35
origine 3:25 5:24 16:31 17:50 20:12 30:22 31:13 40:16 45:16 53:17|origineel 5:71|originele 43:70|originelles 44:67
orkest 33:29|orla 2:27 3:8 13:31 19:11 22:22 23:25 27:15 37:43 40:1 43:32|ormerod 2:40 5:38 7:33 43:36 46:45
orphan 31:64|orphelines 33:32|orr 10:30 13:34 23:39 29:42 38:42 40:21|ort 1:38 3:5 14:15 26:21 31:12 33:8 40:3 53:24
orte 3:19 19:22 21:28 33:-7 43:29 45:40|orten 3:29 19:32 20:32 33:3|ortes 44:67|orthographe 33:23 47:57
orthographic 19:60|ortlechner 5:28 8:40 13:26 19:19 25:43 27:21 43:26|ortlich 2:61|ortlichem 53:63|ortlichen 53:63
ortskenntnis 33:30|ortstermin 50:69|ortszeit 22:66|osait 3:59|oscar 22:62 33:13|ose 20:22 33:28|osees 33:32
osei 5:42 11:46 29:57 35:46|osent 33:32|oser 44:78|osian 9:45 13:37 19:29 20:41|oslo 12:50 27:45 33:4
ossature 20:44 24:68
ostbelgien 1:11 2:7 4:17 7:7 8:16 10:8 14:11 15:16 17:13 29:16 30:11 31:18 33:-15 34:6 42:23 43:21 51:17 53:18
osten 3:42 33:16|ostend 43:69|ostende 3:10 7:19 13:35 16:24 33:20 48:26|oster 8:70|osterreich 16:45 25:52 27:39
osterreichischer 43:65|osterreichisches 17:55 34:47|ostrava 21:51 33:16|ostsee 38:70|ot 49:70 52:73|ote 3:38 33:23
oter 34:64|oter19 39:79
other 1:10 2:9 3:3 5:-1 6:13 10:16 11:21 12:-3 14:-3 17:8 19:-12 20:9 21:-1 23:1 27:-8 28:2 33:9 34:-10 40:-4 41:12 45:4 46:19
others 19:6 20:16 22:17 31:10 33:16 34:8 38:22 40:1 46:32|otherwise 2:32 19:29 20:28 29:46 40:24|ottawa 18:72
otte 13:72|otten 10:31 14:36 16:38 22:41 27:31 40:23
otter 6:15 13:20 22:12 27:9 28:17 31:6 33:5 37:20 38:25 39:28 44:16 45:13 48:14 49:20|otterloo 27:63
ottignies 1:24 7:20 12:23 14:25 25:30 26:31 40:10 43:25 45:15 53:41
ou 1:7 2:-14 3:15 5:1 6:-5 7:-9 9:3 10:-9 11:0 13:-10 14:-3 17:5 18:3 19:4 20:15 21:0 22:-6 26:-2 28:12 30:0 31:5 33:6 34:3 36:-2 37:0 38:-5 40:-9 42:-4 43:-2 45:11 46:3 47:2 48:-6 53:3
ouafi 2:49 43:62|ouaga 16:73|ouagadougou 31:67|oubli 3:46 11:68|oublie 3:35 11:31 12:22 21:22 27:16 28:45 33:7
oubliee 3:59|oublient 3:59|oublier 19:56 33:10|oubliez 11:82|oud 3:9 6:33 7:29 16:20 21:20 33:10 45:19
oude 7:21 11:24 20:4 31:13 32:32 33:13 35:11 40:-5 45:6 47:12 48:8|oudenaarde 3:30 33:15 48:41
ouder 19:29 31:45 33:-2 39:46|oudere 32:54 33:7 40:34|ouderlijk 33:29|ouders 3:23 20:11 31:17 33:12 35:25 38:28 40:9
ouderschapsverlof 2:61|oudjaar 33:29|oudste 33:29|ouest 27:54 33:15|ouftivi 40:55|ought 33:30|ougree 3:33 25:60 53:52
oui 1:48 9:33 10:-4 13:1 17:36 18:6 20:11 21:3 27:-4 31:20 32:13 33:-10 34:-6 35:8 36:15 40:-13 43:5 46:14
oulad 3:30 13:44 16:41 22:45|oumaima 45:66|oups 11:82
our 1:-8 2:-14 3:-14 4:18 6:-5 7:12 8:0 9:-2 10:-13 11:8 12:27 14:12 15:6 17:-4 19:5 20:-8 23:6 26:1 27:28 29:11 30:1 31:11 33:-22 34:-9 35:8 38:-1 40:18 45:-9 46:1 47:-4 51:2 53:13
ours 1:19 3:3 6:20 7:9 12:7 20:1 23:12 27:1 28:29 32:31 33:-5 34:10 36:19 37:21 40:9 43:10 47:32 53:11
ourse 1:17 2:6 6:20 7:12 13:15 18:20 19:7 24:34 28:26 31:10 33:2 37:30 40:1 43:19 47:22 49:27
ourselves 3:26 7:35 17:42 40:37|ourson 6:77|ourtal 2:15 7:16 10:16 12:30 14:19 17:30 26:25 34:14 42:22 43:19 50:22
ourthe 1:10 2:4 4:20 5:12 7:7 9:16 10:4 12:9 14:9 16:18 17:13 18:12 20:6 22:8 29:17 33:-22 34:3 40:14 42:13 43:18 51:19 53:17
out 1:-9 2:-10 3:6 5:-7 6:-6 7:1 8:-1 10:7 11:6 18:3 19:5 20:-2 21:8 22:-7 23:1 24:5 27:-14 28:12 30:0 31:-9 32:-1 33:13 34:-6 36:-1 37:6 38:-2 40:-3 41:-7 43:-4 44:-5 45:-5 47:1 48:-1 49:-1 53:3
outcome 23:60 27:51|outdoors 7:45 19:39 33:9|outing 20:59|outlay 26:78|outlier 31:64
outline 2:43 9:42 20:8 24:26 27:13 33:4|outlines 1:23 2:18 5:25 9:30 16:25 21:25 27:18 36:33 40:12 43:35
outlived 32:77|outperform 30:73|outre 2:34 38:40 46:42 50:44 53:38|outreach 41:72|outremeuse 7:56 33:11|outright 40:55
outs 30:73|outside 7:7 16:10 19:22 20:-1 21:12 27:22 30:24 32:17 33:10 40:-5 44:13 45:9 52:20|outsourced 3:58
outstanding 5:32 12:29 14:50 51:60|outward 33:30|ouvert 4:67 17:24 20:3 21:18 23:23 24:27 33:-5 39:42 53:17
ouverte 3:10 7:19 20:21 33:19 49:35 53:22|ouvertes 3:38 33:10 40:36|ouverts 10:44 32:43 33:13 39:44
ouverture 4:51 18:33 20:13 33:14 45:27 50:36|ouvrables 10:66|ouvrage 2:32 34:46 43:44 44:46|ouvrages 33:32
ouvre 3:-11 19:-6 20:-13 21:3 32:13 33:27 48:34|ouvrent 19:33 33:21 45:40|ouvreuse 13:58 33:18|ouvrier 20:44 33:18
ouvriere 13:45 28:56 31:40 40:31|ouvrieres 18:42 20:22 28:48 31:32 33:10|ouvriers 20:35 27:25 28:41 33:16
ouvrir 20:26 21:42 22:31 33:8 45:27 47:34|ouvrira 31:67|ouvrirons 27:66|ouwe 13:57 22:58|ovaal 24:76
oven 22:36 33:21 48:36
over 0:1 1:-6 2:4 3:12 4:-1 5:0 6:-2 7:4 9:-4 10:5 12:-1 13:-6 14:-2 15:6 17:-7 18:-4 19:-9 20:4 21:-3 23:-7 24:-2 27:6 28:-4 29:1 30:7 31:12 32:4 33:6 34:-7 38:8 40:-1 41:-8 44:-6 45:-1 46:4 48:-6 49:1 52:3 53:-12
overaanbod 40:55|overal 2:18 19:17 31:20 33:19 40:12|overall 33:9 40:33 44:51|overalls 6:45 24:50 33:3 40:28
overbeck 7:21 8:29 10:22 27:20 29:29 34:20 40:12 46:43|overblijft 3:43 19:47|overbruggingskrediet 0:62 40:42
overcast 19:60|overcosts 10:64|overdag 19:26 24:30 33:11 45:32 47:26 48:22|overdekte 35:72
overdraagbaarheid 10:49 34:48|overdracht 2:51 5:33 10:24 34:12 40:5|overdrachtsovereenkomst 34:62|overdragen 2:61
overdroeg 5:71|overdue 33:30|overeen 10:44 34:52|overeengekomen 2:42 34:52
overeenkomst 2:34 5:38 10:31 11:24 12:17 23:39 34:11|overeenkomsten 9:52 12:60|overeenstemmen 14:70|overeind 19:60
overgaat 33:29|overgang 19:39 49:69|overgedragen 0:52 2:43 5:48|overgehouden 33:29|overgemaakt 34:62
overgenomen 10:49 33:15|overgeven 33:29|overhandigt 33:29|overhead 16:56 41:52 49:16 53:16|overheadkosten 16:68
overheads 16:51 41:56 53:32|overheid 7:44 14:49 15:54|overheidsfondsen 34:62|overheidssteun 15:61 34:48|overhemd 6:69
overhoudt 2:61|overig 36:63 42:59|overige 10:54 34:40|overkant 33:23 35:45|overlap 17:73|overlaps 19:60|overlay 49:78
overleaf 33:16 45:55|overleefde 33:29|overleeft 7:65|overleg 2:40 10:54|overleggen 2:47 3:43|overleven 28:61 33:15
overlevende 20:57|overlevenden 33:29|overloop 20:44 27:50|overmacht 10:62|overnachting 31:63|overneemt 3:43 33:15
overnemen 10:62|overnight 35:76|overplaatsing 33:29|overschreden 15:75|overschrijding 2:47 10:49|overspoelen 33:29
overste 33:29|oversteken 33:29|overstromingen 19:60|overtuigd 33:29|overtuigen 33:29|overtuigt 33:7 44:64
oververtegenwoordiging 30:70|overview 7:66|overvrije 2:61|overwegen 27:63|overwegende 2:34 10:49 34:35
overwegingen 34:62|overzee 1:15 2:5 7:24 10:25 12:15 14:22 17:30 22:17 26:27 34:6 38:25 39:35 42:20 43:27 50:21 52:29
overzicht 5:42 9:36 15:38 21:19 22:22 40:6 43:21 45:29 48:19|ovifat 53:65|ovp 10:64|owe 7:45 14:48 44:52
owed 33:21 40:36|owes 2:17 3:11 6:25 10:17 14:42 33:3 51:45|owing 35:76|owl 21:72
own 0:4 1:-4 3:-4 5:5 7:19 10:3 11:9 12:3 13:-6 14:-5 17:33 19:-6 20:-15 21:5 24:4 27:-10 30:-1 31:-9 33:6 40:16 42:15 43:-4 46:4 48:-1 53:2
owned 5:32 7:47 10:25 13:28 33:-10 46:38|owner 4:23 5:15 20:2 33:-15 34:54 35:19 40:-2 48:16|owners 40:41 46:65
ownership 2:34 10:56 14:27|owns 5:42 6:31 7:33 10:11 14:35 21:19 33:-23 46:42|oxblood 24:64 32:64|oxygene 33:32
oye 20:59|ozbudak 19:58|ozturk 10:62
p 1:-3 2:-1 3:-21 5:18 6:-4 7:-13 8:7 9:32 10:0 11:15 12:-6 13:-5 14:-7 15:8 16:12 17:6 18:-6 20:-18 22:21 24:25 25:36 26:8 30:3 31:-7 33:-49 34:6 40:-16 41:0 42:2 43:11 44:33 46:3 47:27 52:3 53:-11
p1 9:46 24:47 49:66|p11 9:76|p12 9:76|p13 9:76|p15 9:76|p17 9:76|p18 9:76|p2 9:48 24:49 49:63|p3 9:48 24:49 49:63
p4 24:55 49:68|p5 24:55 49:68|p6 24:55 49:68|p7 9:51 24:52 49:55|p8 9:57 49:61|p9 9:76
paal 20:16 21:18 31:13 33:17 40:5 48:18 49:26|paar 20:34 33:18 45:28|paard 3:27 16:38 33:18|paarden 33:29
paardenmolen 33:29|paare 31:62|pace 20:59|pacifique 3:59|pack 12:30 18:38 24:54 31:30 41:37 43:32
package 1:26 9:32 12:26 16:26 18:41 31:21 36:34 40:11 43:26|packages 7:66|packaging 16:60 40:44|packed 33:30
packen 33:30|packet 32:77|packets 33:30|packing 3:58|packpapier 24:70|packt 44:54 48:51|pacte 10:52 34:51|pad 3:58
padraig 34:63|paffrath 6:51 33:18
page 1:-3 2:-8 3:2 6:-1 9:2 10:-5 11:40 12:23 16:-6 19:-4 20:-1 23:1 24:5 26:6 27:3 29:3 31:-8 33:2 34:10 37:7 38:5 43:-4 44:17 47:30 48:0 49:12
pager 12:56 33:16|pages 1:7 2:29 3:17 9:34 12:21 20:-16 24:7 26:18 31:-4 33:-13 34:13 36:10 40:13 43:0 44:31 47:12
pagina 9:37 11:38 19:24 32:39 47:54|pagination 11:82|pahaut 2:44 3:30 13:53
paid 1:2 2:29 3:-3 5:5 6:5 10:-3 13:10 14:18 16:3 17:15 19:-7 21:4 23:16 26:11 27:-3 33:-7 34:17 35:9 36:10 40:11 53:11
paie 2:19 3:4 7:13 10:10 14:35 17:35 28:27 33:5 34:21 42:22
paiement 2:32 4:34 5:27 10:14 18:25 23:38 34:25 50:40 51:45|paiements 2:63|paiera 42:78|paierait 33:18 40:44
paieront 40:58|paies 33:32|paillasson 34:55 47:59|paille 33:25 39:58
pain 3:4 6:21 13:16 21:17 22:20 28:27 33:10 38:27 39:38 40:2 45:33|pains 26:85|painted 33:22 40:34|painter 32:77
painting 19:60|paintings 32:77|pair 22:41 33:26|paire 33:23 37:65|paires 24:82|pairs 31:55 45:52|paisible 2:49 34:51
paix 6:48 31:33 33:2 34:22 45:29 48:34|pak 21:38 33:24|paket 9:37 12:42 40:22 45:41|paketabgabe 10:62
pakete 18:60 45:43|paketinhalt 9:69|pakhuis 7:57 35:50|pakje 33:29|pakjes 20:57|pakken 33:29|pakket 9:74
pakt 33:24 48:37|palace 2:28 26:50 34:29 37:52 43:41 52:52|palais 12:35 20:19 26:47 31:29 33:15|palan 13:72
palen 45:66|palet 24:63 32:62|palette 11:27 19:23 21:7 24:59 32:51 33:-9 44:11 48:9|paleur 19:64
palier 13:32 20:6 22:31 32:30 33:-20 35:25 38:34 39:46 45:19|paliseul 53:72|pallets 33:30|palm 29:61 33:12
pamfletten 20:57|pan 33:1 48:29 49:69|panahi 19:60|pancarte 20:57|pand 5:58 33:15|pandemic 13:68|pandemie 40:58
pane 6:47 24:52 32:57 33:2|paneel 50:73|panel 1:18 23:46 30:40 33:-21 38:25 48:21 49:56|panelis 30:68 53:52
panelrahmen 24:70|panels 49:78|pang 33:15 48:55|panic 33:30|panicked 33:30|panique 21:38 33:18 45:36 49:49
panne 21:36 28:33 33:-5 36:35 45:34 48:54|panneau 33:4 48:62 49:57|panneaux 50:79|pannen 22:45 31:37 33:15
pannes 33:18 44:64|pano 49:84|panoramique 33:0 49:80|pantin 7:33 24:47 37:52 39:63 52:51|panting 33:30
pantoffels 48:68|pantone 24:82|pantoufles 24:55 33:26|papa 13:22 20:17 22:41 30:32 33:-9 39:44 45:21 48:30|pape 28:83
paper 2:-3 3:6 5:14 9:9 10:4 13:1 16:3 19:9 20:-8 22:4 24:35 27:-3 30:6 32:26 33:8 38:9 40:-12 41:5 47:6 48:5 53:1
papered 10:64|papers 6:17 9:51 11:20 12:32 27:9 33:11 38:21|paperwork 20:59|papeterie 26:63 50:58 53:50
papier 2:-1 3:11 6:2 9:5 10:7 12:10 16:-5 17:0 18:-1 19:23 20:-6 21:-1 24:29 32:34 33:1 34:-7 35:0 36:15 37:7 38:6 40:9 42:5 43:-3
papierabzuge 20:58|papiere 6:52 9:55|papieren 6:30 9:48 12:29 21:17 33:0 43:20 45:16 48:18|papierhandlung 26:71
papierkram 34:61
papierkroon 1:14 7:9 8:20 10:21 13:15 15:19 16:12 17:17 26:20 29:16 30:14 34:6 35:16 37:20 38:19 39:21 40:0 42:17 43:15 51:22 52:22
papiermesser 33:30|papiers 6:28 9:63 12:24 24:33 33:12|pappe 33:30|pappkamerad 44:67|pappkarte 24:57 48:51
papy 6:31 21:38 24:36 33:17 45:35
paquerette 0:18 1:27 2:7 4:20 5:18 7:11 8:17 10:17 12:14 14:8 17:19 22:17 23:12 34:8 37:23 40:1 42:19 43:17 51:19 53:12
paques 2:36 31:40 35:51 47:52|paquet 12:59 33:18|paquets 31:67|paquetville 37:73 43:62
par 0:1 1:-1 2:10 3:-4 4:1 5:8 6:2 7:9 8:1 9:5 10:5 12:3 13:-6 14:5 15:-1 17:-6 18:-3 19:7 20:1 21:-4 22:-7 23:-6 24:0 27:-4 28:-2 29:4 30:16 31:8 33:-4 34:9 35:-1 36:2 37:-1 40:3 44:6 45:2 47:-6 48:-5 49:4 53:-8
para 21:72|parachute 19:34 32:50 33:3 41:45|parade 21:46 32:52 40:43|paradise 3:58|paraffin 30:73|paraffine 24:82
paragraph 12:69|paragraphe 11:82|paragraphes 33:32|paraissent 20:57|parait 6:45 20:26 27:35 31:36 40:26|paraitre 3:59
parallel 18:37 20:41 33:-1 48:34|parallele 22:38 33:-6 40:47 43:38|paralleles 33:32|parallelfuhrung 44:67
parapet 33:30|paraphe 10:61 12:42|paraphee 10:52 17:52 40:31|paraphes 2:55 34:43|paraplu 13:51 35:63
parapluie 13:40 21:42 33:13 45:40|parapluies 3:40 33:22|parasite 44:78|paravent 33:32|parc 7:69
parce 3:21 6:-1 7:11 12:4 16:-4 19:2 20:13 21:-5 31:-1 33:11 36:7 38:5 40:22 45:2 47:1 53:-6|parcel 32:56 33:9 48:51
parcels 20:34 33:24|parcours 13:30 16:38 18:41 31:26 33:-10 44:36 48:34|pardon 11:60 33:18 47:44|pardonne 3:59
pardonnee 3:59|pardonner 6:63 33:18|pardonnera 3:46 33:18|pareil 24:82|pareillement 20:57|pareilles 19:51 33:18
pareils 31:67|parel 38:83|parement 20:57|paren 20:57|parent 7:45 31:43 46:57
parents 3:37 20:3 31:28 33:-1 35:29 40:8 43:20 45:16|parfait 2:49 33:18|parfaite 12:42 33:27|parfaitement 33:32
parfois 7:32 19:27 20:50|parfumerie 48:76|pari 10:60 40:26
paris 7:13 10:29 13:21 16:30 27:29 31:12 33:-8 36:30 40:23 43:20
parish 1:12 2:6 10:6 13:10 20:23 22:25 27:6 28:17 30:15 31:6 33:0 35:18 36:20 40:-3 43:11 47:15|parisien 40:58
parisiens 40:44 44:64|paritaire 10:52 35:64|park 33:11 36:37 37:38 45:28 48:30 49:38|parkeren 20:36 35:50 45:45
parket 33:29|parkhaus 20:22 33:19 48:41
parking 3:-12 11:10 12:1 13:1 18:13 19:-7 20:16 26:13 31:-4 33:14 35:31 36:20 43:11 45:18 48:14 49:12|parking3 33:32
parkings 33:18 40:44|parkplatz 40:53|parkt 33:30|parkwachter 27:50 33:15|parlaient 3:59|parlait 3:55 20:26
parlant 3:45 33:19
parle 3:11 6:38 12:-3 13:5 19:-2 20:-3 21:-3 22:5 24:6 27:-10 31:1 33:13 36:18 38:27 40:-18 44:2 45:11 47:12 48:0
parlent 3:6 19:11 20:14 21:20 28:30 33:23|parler 2:3 3:24 20:-3 21:13 27:6 28:22 30:17 33:18 47:19 48:15
parlerai 20:57|parlerons 20:57|parleront 20:57|parlers 43:76|parleur 33:32|parleurs 33:32|parloir 33:18 48:62
parlons 3:46 9:68|parlour 33:30|parmentier 2:17 3:14 5:46 13:26 33:4 36:39 43:30 48:30
parmi 14:27 19:20 23:33 30:33 33:21|parochie 31:50 33:15|parochies 20:57|parochiezaal 20:57|parochiezaaltje 18:71
parochiezalen 22:71|paroi 33:18 49:70|parois 24:82|paroisse 33:23 34:43
parole 3:9 6:26 7:18 16:23 20:33 29:32 33:1 34:14 40:7|paroles 3:28 22:44 33:0 39:53 47:47|parquet 21:43 33:26
parrish 6:51 33:22|parrot 21:44 33:17 45:41
part 1:16 2:8 3:3 4:16 5:4 7:2 8:-3 9:-3 10:20 12:8 14:-5 16:-2 17:5 18:-1 19:-18 20:8 21:-10 22:-9 23:-7 24:-3 27:-8 28:-3 30:7 33:-4 34:-3 35:-5 38:-2 40:3 41:-4 42:26 43:-8 44:-7 45:-1 46:10 47:-4 48:-8 53:8
partage 2:7 7:12 10:48 16:17 22:26 33:0 34:8 40:2 48:19|partageaient 3:59|partagent 10:31 28:48 33:10 40:36
partager 2:32 3:28 10:34 33:0 52:55|partageront 20:57|partages 2:49 10:52|partaient 40:58|partait 33:32|partante 31:67
parte 3:59|partei 10:62|parteien 2:23 10:57 34:22|partenaire 8:27 10:24 12:18 17:34 36:30 40:29 43:21 46:60 53:17
partenaires 7:38 10:10 12:17 16:17 18:33 21:17 22:20 31:11 40:27 43:20 46:41|partenariat 7:34 31:59 42:43
partenariats 16:52 31:59|partent 18:39 20:19 33:25|parterre 21:41 33:-9 45:40 47:42|parti 9:34 19:37 21:25 33:21
participante 10:66|participate 27:64|participation 7:4 10:27 16:23 17:45 27:18 40:-7 42:50 46:51|participe 14:71
participer 27:66|particular 29:77|particulars 9:45 14:51 43:51|particulier 33:32|particulieres 2:63
partie 1:23 2:2 3:-12 6:5 10:31 12:9 14:0 20:13 27:-6 28:11 31:-4 33:11 37:15 40:3 44:6 52:15
partielle 16:52 21:51 30:55|parties 2:21 5:8 10:53 12:1 20:-13 33:-27 34:32 40:-13 44:6|partij 10:58 42:42
partijen 2:30 10:48 16:11 27:6 34:30 53:9|partir 2:15 6:17 13:12 18:29 19:4 30:17 33:18 34:16 40:-2 47:19
partira 20:57|partirent 47:79|partis 19:30 31:33 33:23|partition 3:24 16:38 18:42 19:29 31:32 53:37
partitions 6:63 33:18|partituren 13:70|partituur 32:75
partner 1:1 7:11 8:3 10:7 11:7 12:10 13:-5 17:11 22:12 26:4 27:-10 29:2 31:-2 33:-43 35:0 36:10 40:32 42:25 43:28 45:-5 46:32 53:-6
partnerin 29:70|partnern 16:45 22:45 34:40|partneronderneming 46:77|partnerondernemingen 46:77
partners 1:25 5:18 7:23 8:21 9:32 10:20 22:16 33:-17 34:7 36:22 40:25 43:14|partnership 6:51 10:56
partnerunternehmen 46:71|partons 20:57|partout 2:8 7:14 11:40 14:17 20:3 31:25 33:9 40:3 45:16 49:29 53:17
parts 0:16 2:13 7:31 10:37 14:5 17:15 20:0 23:15 24:19 30:22 33:-2 40:-3 45:10
party 10:50 19:7 21:18 33:-12 35:23 44:20 45:15 48:19 51:26|paru 34:64|parue 34:59 47:52|parvenir 28:83
parviendra 12:51 23:69|parviennent 35:78|parvient 28:56 33:26|parvis 32:69 45:57|parviz 21:43 33:22
pas 2:-5 3:15 5:-8 6:10 7:-4 10:-12 11:8 12:-3 13:-5 14:18 17:-6 19:11 20:6 21:3 24:3 27:9 29:-3 31:-9 33:3 34:-10 35:1 36:-1 37:2 38:3 39:-3 40:-2 44:5 45:2 46:-2 47:8 48:5 49:-3 51:0 52:14 53:-11
pascal 2:39 3:25 13:38 19:30 29:49|pasen 18:50 33:21|paspoort 25:78|paspoortnummer 25:78|pasquet 13:58 22:62
pass 3:0 18:14 20:2 21:33 24:19 33:-1 34:5 35:18 39:48 44:16 48:26 52:22
passage 1:39 6:17 19:26 21:14 23:18 24:23 30:18 31:8 32:24 33:7 34:5 45:12|passager 33:32|passagere 33:32
passagers 45:71|passages 18:51 20:28 33:2 34:35|passagier 3:57|passagiers 20:36 30:49 33:7|passait 33:6 47:73
passant 33:32
passe 2:-17 3:4 6:-3 10:-9 11:10 12:1 13:-8 19:-1 20:-1 21:21 28:11 31:-4 33:13 34:-15 39:37 40:-8 44:6 45:5 47:-1 48:2 52:32 53:10
passed 33:30|passee 33:18 47:65|passel 33:29|passen 21:39 33:24|passendale 33:16 48:59|passende 33:30
passenger 21:50 28:53 33:9|passengers 33:3 35:70|passent 3:13 7:22 19:18 20:11 21:27 33:12 45:25 53:25
passeport 9:45 25:80 43:39|passer 3:30 7:14 20:22 21:18 28:28 33:6 45:28 53:17|passera 19:43 37:65 45:49
passerelle 7:50 13:25 15:49 33:6|passeren 33:29|passerons 20:57|passes 5:29 20:18 23:33 24:32 33:14 34:15 45:27
passeur 45:71|passeurs 22:76|passiert 3:35 9:29 14:25 21:24 33:7|passif 0:83|passing 33:30|passion 27:66|passiva 0:74
passive 2:42 10:43 34:42|passons 33:32|passport 9:32 25:74 33:-14 43:25|passports 21:72|passt 27:39 40:45|passu 10:65
password 39:65 52:67|passwort 33:-11 39:64 52:44|passwortgeschutzt 39:71
past 19:4 20:14 24:22 27:8 33:15 38:21 39:23 40:18 47:17|pastel 32:77|pastels 32:83|pastilles 33:18 43:62
pastoor 6:24 20:12 33:20 35:27 48:23|pastoors 33:29|pastorie 21:54 33:15|pastry 38:76|paswoord 39:59 52:67
pat 33:20 35:59|patent 10:49 33:17|patentiert 53:63|pater 22:58 35:58|paternity 2:64|pates 33:32|path 20:45 32:43 33:9
paths 20:59|patience 38:70 40:36|patient 2:13 3:18 16:23 19:18 21:39 33:-3 45:27 48:25 53:21|patiente 21:73
patientes 34:64|patients 21:73|patine 32:62 44:56 50:58|patois 3:19 22:43 33:10 43:48|patricia 7:41 11:48 29:49
patrick 25:81|patrimoine 0:56 17:39 23:37 31:27 40:31 53:31|patrimoniaux 2:57 5:51|patriote 33:32|patriotes 33:32
patron 3:16 6:33 27:23 33:18 48:42|patroon 33:29|patschnass 20:58|patstelling 10:62|patte 7:41 33:26|pattern 44:73
patterns 24:77|pattes 33:18 48:62|paturages 20:30 33:4 34:51
paul 6:19 7:6 8:18 9:18 12:10 13:9 16:10 25:23 26:21 27:4 29:33 33:5 43:12 44:18 48:34
paula 1:17 6:17 10:10 12:7 22:9 23:9 24:20 27:1 28:11 33:8 36:15 37:15 40:-4 43:15 48:14 49:13|paulas 33:30
paulina 33:21 44:48|pauline 10:23 13:29 16:31 19:22 34:22 37:44 43:33 47:36 53:29|pauls 22:53 27:47|paulus 50:79
paupieres 33:32|pauquet 33:29|pauschal 16:59 26:28 50:38|pauschale 50:69
pause 6:18 20:22 21:15 33:17 44:25 47:24 48:17|paused 3:36 28:53 33:9|pausen 19:45 20:45|pausers 33:30|pauvre 3:59
pauwaert 7:69|pauwels 6:42 7:27 33:5 43:40 46:42|pauwelyn 20:45 22:56|pauze 13:46 33:4 39:47 49:52
pave 1:30 4:42 8:38 10:39 22:32 27:23 43:32 51:40|pavement 20:45 33:16|paves 13:72|pavillon 33:18 50:66|pawn 48:72
pax 16:50 26:69|pay 2:25 3:-8 6:6 7:17 10:8 14:3 16:4 17:17 20:8 26:34 31:13 33:-8 34:20 40:10 42:17
payable 0:35 2:14 10:12 23:58 26:36 34:25 40:2 51:26|payables 0:48 2:45 10:27 20:18 34:25|payant 30:55 40:36 42:56
payante 10:21 31:44 42:68|paye 2:30 5:30 10:14 14:11 17:18 26:36 31:7 33:6 34:23 37:26 45:10
payee 2:28 5:43 33:10 35:43 40:23|payees 2:36 5:51 51:70|payen 45:71|payer 3:13 26:65 33:-9 40:25 42:20 50:46
payes 2:36 5:38 10:26 19:24 33:-9 34:24 40:18|paying 10:43 26:57 33:9
payment 2:18 5:33 7:9 23:35 26:21 33:-16 34:44 50:31|payments 2:50 10:51|payons 2:49 7:55|payroll 48:72
pays 1:0 2:10 3:-14 7:3 10:12 13:-8 14:-4 16:-6 17:19 19:-15 20:-21 22:23 30:5 31:36 33:-9 34:4 36:5 40:12 42:16 44:9 45:-8 47:-1 48:8 53:14
paysage 20:57|paysages 3:59|pb 10:66|pb0000116 25:81|pc 22:71|pda 31:67|pdf 1:26 9:60 11:33 12:39 17:10 35:10 43:9
pdfs 12:69|pdg 2:14 5:30 12:42 16:25 17:30 32:34 33:-17 42:29 43:27 44:29 53:23|pdm 22:76|pe 23:49 49:74
peace 6:58 33:16|peacock 13:68|peat 13:36 22:39 33:21|peau 3:32 24:68 33:4|pechait 20:57|peche 21:59 45:57
pecheur 33:32|pecheurs 33:32|pecheux 33:32|pedagogique 27:31 31:64|pedale 21:73|pediatrie 27:66|pedlar 33:30
pedra 5:46 34:40 47:45|peel 19:47 52:67|peeling 32:77|peels 20:59|peer 48:68|peeters 6:48 33:21|peg 3:38 33:21
pegase 2:5 7:24 10:26 11:24 17:31 29:25 30:20 34:7 37:29 40:10 42:29 43:27 46:42 50:22
pegel 1:21 10:8 12:10 13:11 19:4 21:18 22:12 23:13 24:16 33:-1 34:7 36:18 37:18 43:11 45:9 47:12 48:10
pegelhauser 20:58|pegelheft 31:62|pegelstand 28:68|pegelstande 33:30|peggy 3:26 13:39 16:37 22:40 43:39
peine 14:40 20:26 33:13 45:40|peint 13:45 33:18 40:31|peinte 33:32|peintes 24:82|peintres 7:55 16:60
peints 19:43 24:60 45:49|peinture 7:37 19:33 20:26 32:52 50:48|peintures 3:32 13:45 32:56 33:4
peirsman 2:18 5:29 7:22 13:28 23:28 25:35 29:32 37:34 43:37|pekel 33:29|pekets 33:32|pell 6:72|pellet 7:49 39:75
pelleteuse 33:32|pelletier 6:72|pellicule 19:42 33:24|peloton 33:29|peluche 6:63 28:69|pelure 32:83|pelures 7:55 13:58
pemberwick 5:50 11:54 29:55|pen 24:41 33:23 48:36|penale 2:63|penalite 35:78|penalties 14:69|penalty 10:43 33:9 35:55
penance 33:30|penchait 20:57|penche 33:23 53:50|penchee 33:32|penchent 20:49 33:10|pencher 20:57
pencil 19:12 24:52 33:17 47:24 49:29|pend 33:32
pendant 2:-14 3:21 10:-11 13:4 19:11 20:23 21:-4 27:-11 28:15 31:6 33:2 34:30 35:1 40:-10 45:-6 47:2 48:-1 53:3
pendante 14:71|pending 1:24 5:39 14:24 15:32 17:61|pendu 33:32|pendues 32:83|pendule 33:32|pendus 27:66|penetre 33:32
peniche 22:48 31:40 36:58 40:31|peniches 45:71|penn 13:68|pennies 39:79|penning 33:29
penningmeester 0:39 6:32 8:39 12:31 15:38 33:-8 35:35|pennsylvanie 31:67|penny 6:72
pennyfarthing 5:28 8:34 10:21 17:29 22:28 34:19 40:11 42:29 43:26 51:35|penombre 49:84|pens 33:30|pensait 33:32
pense 3:17 7:14 19:28 21:18 31:25 32:41 33:2 40:16 43:21|pensent 19:51 33:18|pensiero 20:57
pensioen 6:38 20:26 22:40 33:-2 35:41|pension 6:22 13:27 20:21 22:37 33:-1 45:17 47:27 48:27|pensionierter 33:30
pensionnes 7:69|pensions 33:32|pensionskassen 33:30|pente 22:62 33:13|pentecost 33:30|pentecostal 33:30
pentecote 18:77
people 1:-7 3:17 6:17 7:17 9:11 12:-1 13:-8 16:-6 17:-3 18:-4 19:9 20:9 21:-5 22:-5 28:14 30:-3 31:16 33:2 34:-13 36:8 40:-1 45:3 46:2 47:-3 49:2 53:13
pepiniere 48:76|pepinieres 26:78|pepinster 30:77|peploe 33:30
per 2:18 3:-7 5:5 7:11 10:2 11:0 12:0 13:-6 16:-7 18:3 19:2 20:-6 21:0 23:2 24:8 27:-6 30:24 31:9 32:1 33:-16 34:15 35:7 36:8 40:2 41:7 43:-6 45:23 48:5 50:5 53:-8
percage 35:78|perce 21:73|percent 27:64|percentage 2:61|percentages 10:55 40:32|percents 40:55|perception 2:55 51:62
perche 33:23 45:49|percoit 2:48 19:44 34:30|percolateur 33:32|percues 2:43 15:74|percus 2:63
perd 10:15 19:1 20:-6 21:34 33:22 44:26 48:13|perdent 33:32|perdit 47:79|perdons 40:58|perdra 33:32
perdrait 33:22 40:38|perdre 7:41 19:37 20:17 33:4 53:31|perdront 33:32
perdu 3:21 6:14 7:5 17:16 20:-6 21:37 24:19 26:22 28:31 32:20 33:8 37:35 45:8|perdue 21:73
perdues 1:24 3:10 12:24 13:23 33:4 34:15 37:38 43:27 45:32 47:30|perdus 24:55 31:40 33:18
pere 1:-4 3:27 6:23 12:-5 20:-2 28:25 32:5 33:18 40:-20 44:15 45:7 47:8 48:-2|peren 48:68
peres 3:38 20:22 22:41 36:50 44:43|perfect 28:48 33:24|perfectly 33:30|perfekt 33:30|perforations 19:51 33:18
perform 2:64|performance 19:60|performances 19:60|performed 13:68|performers 26:76|performs 3:58|perfusion 39:84
perhaps 20:45 44:60|peribonka 33:32|perigee 26:85|perime 35:78|perimetre 30:77
period 2:28 5:17 16:27 18:18 19:6 34:46 40:1 41:17 51:25
periode 0:24 1:44 10:15 15:37 18:24 27:8 30:19 34:28 35:25 46:26 51:30|periodicite 45:71|periods 2:50 19:47
peripherie 31:67|perishable 35:76|perjury 14:69|perle 19:64|permafrost 22:71|permanence 20:32 25:61 33:16
permanent 7:66|permanente 7:47 23:56 27:45|permanentes 7:69|permanents 7:62 33:-6 46:47|permet 20:26 33:0 40:48
permettent 27:66|permettez 12:73|permettra 40:58|permettrait 3:59|permettre 3:46 20:44
permis 3:12 13:51 19:17 21:35 34:17 35:31 40:11 47:32|permise 33:32|permission 3:20 20:42 35:39 47:49
permit 25:67 40:41|permits 2:42 41:50 50:55|permitted 34:63|permitting 18:64 27:43|perpetuity 2:64|perplexe 24:82
perron 5:44 30:48 33:7 34:31|perron3 39:76|perroquet 6:77|perruques 33:32|pers 16:44 33:-14 38:56 40:1 50:36 53:7
persbericht 35:72|perscontact 38:74|perscontainer 33:29|persiste 2:63|persmap 38:74
person 1:8 2:-5 3:7 6:2 7:7 8:8 11:6 12:0 13:2 19:0 20:27 28:11 29:7 30:5 33:4 40:-6 43:0 45:15 46:23 49:8 52:10
personage 3:40 11:45 34:42|personagebogen 45:66|personagefiches 6:69
personages 3:11 6:22 19:14 23:24 34:15 36:30 44:38 45:45|personal 34:45 46:61|personalausweis 25:74|personas 31:67
personeel 7:34 46:72|personeelsbestand 0:76|personen 6:20 7:17 9:13 16:26 20:19 30:21 34:5 40:-2 46:32 50:29 53:31
personlich 2:35 26:45 33:16|personlichkeit 16:66
personnage 2:5 3:30 11:36 19:18 20:-1 23:19 27:8 30:31 33:-15 34:6 40:0 45:32
personnages 2:7 3:3 6:33 16:17 19:25 24:33 31:0 34:-3 36:18 44:41 45:46 53:4|personnalite 30:77
personne 1:18 3:13 6:7 7:6 12:-10 14:1 15:0 19:-7 20:8 21:19 22:-7 28:13 31:-15 33:14 34:-1 35:-5 38:0 40:-17 43:-7 45:5 46:2 47:9 48:10 49:1
personnel 0:23 7:28 25:27 28:23 31:19 32:23 33:-16 40:-2 41:61 46:24|personnelles 14:58 40:44
personnes 2:-14 3:-8 5:1 7:32 8:13 14:3 16:20 19:-4 20:13 21:-4 27:-11 28:15 30:27 31:10 33:-2 34:-13 36:8 37:10 38:12 40:-19 44:1 46:27 48:-1 53:18
persons 3:3 7:31 14:15 16:15 20:16 26:24 31:10 33:-24 35:22 40:1 46:24 50:22 53:38|persoon 20:44 33:15
persoonsgegevens 27:63|persos 6:77|persoverzicht 38:74|perspagina 38:74|perspectief 30:70|perspective 24:68 33:18
perspectives 9:68 31:54|perspektive 45:64|persreis 31:63|perte 0:69 14:44 33:-9 40:18|pertes 33:32
pertinence 1:60 40:44|perucke 26:56 33:5 49:46|perucken 22:53 33:16|peruckenklamauk 44:67|peruckenmacherin 21:51 33:16
peruckenwerkstatt 26:71|peruwelz 20:36 33:7 53:44|perwez 53:68|perzik 32:75|pesait 47:79|pese 13:50 22:54 39:62
pesel 2:64|peser 19:64|pestcode 7:65|pet 26:44 33:24|petanque 28:53 33:21 48:45|pete 45:68|peter 6:68|peters 13:65
petit 3:-11 7:-2 13:1 19:-6 20:4 21:16 22:19 28:22 33:11 37:26 38:31 39:13 40:4 41:6 47:18 49:13 53:8
petite 0:7 1:-2 3:0 6:1 7:-7 11:16 12:13 14:31 16:-2 19:-11 20:2 21:-3 22:13 28:7 31:7 33:7 38:18 40:-2 43:0 45:-5 46:43
petites 3:8 7:17 13:20 15:31 22:44 27:14 31:16 32:31 33:-20 39:45 44:26 47:27|petition 33:30|petitionnent 33:32
petitjean 1:35 2:47 5:40 37:49 43:37|petits 6:20 13:15 19:8 22:36 24:25 31:26 33:4 40:1 41:40 49:27|petre 7:69
petrit 21:73|petrol 32:56 33:21|petrole 32:83|petroleum 19:60|petronella 19:47 43:56|petru 20:57|pets 30:73
petting 35:76|petty 21:72
peu 3:-4 6:15 7:16 13:4 14:-6 17:2 19:27 20:1 28:6 31:6 33:4 38:23 40:8 43:33 44:10 45:10 47:2 52:10
peuple 31:33 33:17 40:24 53:38|peupliers 33:32|peur 3:29 6:33 19:21 24:31 30:14 33:12 36:22 38:20 40:-5|peurs 28:83
peut 2:11 3:3 5:-2 8:1 10:11 12:-7 17:-1 19:-16 20:11 23:-3 27:12 29:2 30:-3 31:-4 33:4 34:27 35:-2 36:5 37:7 38:13 40:12 45:-1 47:-1 51:4 53:-8
peuvent 10:23 19:21 20:14 27:23 33:-12 34:49|peux 19:24 20:30 27:39 29:42 33:-9 34:24|pew 33:30|pews 33:30
peyton 2:32 3:26 20:28 34:32 43:38|pfanderspiel 33:30|pfarreien 30:66|pfarrer 6:25 20:18 33:18 47:25 48:24
pfarrgemeinden 31:62|pfeil 33:3 49:65|pferd 33:30|pfiff 33:30|pflaster 3:55|pflege 31:62|pflegeheim 33:30
pflegeheimen 33:30|pflegeverbande 31:62|pflegt 33:30|pflichtanlagen 1:65|pflichtfeld 1:65|pflugt 33:30|pflugte 33:30
pfoten 33:30|pfotensprache 24:70|pfutze 32:57 33:16
pgmbh 0:19 2:19 4:19 7:9 10:20 12:22 14:23 26:18 30:13 34:18 43:23 46:18 50:16 51:19|ph 1:60 12:59
phare 3:22 21:36 24:44 33:-6 38:61|phares 19:33 33:21 48:44
pharmacie 1:16 2:5 3:2 10:8 12:15 13:23 16:16 20:0 27:9 33:2 37:29 40:0 41:28 43:18 48:18 53:14|pharmacien 33:32
pharmacienne 33:23 44:56|pharmaciens 18:77|phase 3:17 9:13 10:17 12:20 14:8 16:42 17:41 18:31 20:-10 40:9 42:9 53:16
philharmonique 33:32|philippa 12:46 13:35 14:36 27:31 43:36
philippe 6:26 16:23 17:29 18:27 21:23 33:11 40:20 44:27 53:21|philippeville 33:32|philologie 13:72|philology 13:68
philomene 33:32|philosophe 6:63 33:18|philosophie 6:46 13:34 33:10 45:34|philosophieprofessor 33:30
phone 1:9 3:8 6:12 19:1 21:12 27:4 32:17 33:9 40:6 43:20 45:9 47:13 48:23 52:31|phones 33:12 35:45 45:37 48:41
phonurgie 13:72|phosphore 32:83|photo 5:18 20:9 21:25 24:21 26:36 32:48 33:6 35:24 37:38 47:18 48:15|photocopie 25:87
photocopies 16:73|photocopy 33:30|photogrammetrie 20:57|photogrammetry 16:70|photograph 20:47 33:15
photographe 33:18 53:58|photographed 33:30|photographer 13:54 43:56|photographie 13:31 16:33 33:22 50:39
photographiee 32:83|photographient 20:57|photographies 20:36 32:69 38:48|photographique 26:85
photographs 2:19 16:25 19:28 20:27 32:45 33:-5 38:32
photography 1:10 2:23 5:13 10:23 14:28 18:36 23:15 32:18 34:26 40:19 43:10|photorealism 19:60
photos 2:7 3:4 16:17 20:1 31:11 32:63 33:-4 38:47 50:24|phrase 3:26 6:15 20:19 28:53 33:11 40:-4 48:14
phrases 3:29 6:33 20:13 28:39 33:12 44:34|physically 20:59|physik 13:65|physikalisches 7:62|physique 1:60 15:70
physiquement 6:77|physiques 7:47 46:76|pia 3:22 13:34 20:19 27:28 33:-6 36:47 43:38|pianiste 33:32
piano 3:16 19:6 21:21 28:25 33:16 36:27 48:34|pianos 28:57 33:16 34:39|pianostemster 28:74|pic 1:69|picard 16:46 43:70
picardisch 16:41 19:33 43:44 53:39|picards 40:58|pick 12:42 27:51 28:48|picked 20:38 22:50 23:52|picknick 33:15 48:55
pickpocket 33:30|picks 3:26 33:20 48:41|picturales 32:83
picture 3:-1 8:19 19:24 20:0 27:16 33:-3 34:22 37:32 40:-4 41:31 43:21 52:21|picturegoer 38:76
pictures 0:9 1:20 2:7 4:19 5:8 7:10 8:8 9:11 10:19 12:10 13:0 14:13 16:-8 17:12 22:-6 23:-2 26:9 27:1 29:23 30:9 31:-11 32:8 33:-45 34:13 35:0 36:8 37:4 38:1 40:-2 43:22 46:10 50:1 51:15
piece 1:4 2:-9 3:-3 5:13 6:4 7:1 9:44 10:3 11:40 12:0 13:-1 14:-1 18:4 19:2 27:9 29:20 31:-5 33:-3 34:7 40:-15 43:17 46:11 53:-1
pieces 1:36 3:-13 5:6 7:4 9:40 11:26 12:39 13:14 14:9 19:-8 23:5 29:10 31:-1 33:-9 34:-8 35:16 39:15 44:8 48:3 53:-1
piecha 7:62|pied 19:40 20:10 21:13 28:23 33:16 47:19 50:20|pieds 19:11 21:20 33:18 45:18 47:39 49:51|piege 33:32
piel 5:46 8:49 43:44|piepen 33:29|piept 33:29|pier 33:17 35:37 45:48|pierart 33:32
pierre 7:23 8:26 12:12 14:28 19:4 21:12 27:6 28:31 29:26 33:3 37:26 45:10 47:18 48:15 50:19
pierres 12:32 32:43 33:4 37:46 48:49 50:39|pierreuse 7:69|piet 2:32 3:26 12:38 43:38 53:37|pieter 8:63 25:71
pieternel 13:47 19:39 43:48|pietine 44:78|pietro 3:28 7:37 25:56 29:51 34:33
piette 6:23 7:23 14:28 27:30 29:33 33:-21 38:29 40:26 53:24|pieuses 33:32|pig 31:64|pigeons 20:57|piges 33:32
pijn 33:29|pijnlijk 33:29|pijp 33:29|pikt 33:29|piktogramm 24:70|pilate 33:30|pilates 33:30|piles 20:44 26:71
piloot 5:21 6:19 9:35 12:18 16:30 18:21 27:13 40:18 43:20 44:22 45:16 52:27|pilootaflevering 16:47 33:7 45:45
pilootdagen 30:70|pilootfilm 34:62|pilootje 52:77|pilootscenario 10:49 43:57|pilootscene 16:38 18:42 36:46 40:35
pilot 1:8 2:4 5:10 7:-3 9:20 10:3 12:9 13:-1 16:19 18:22 20:-10 22:1 27:18 30:3 33:-16 34:-6 36:17 40:1 43:19 44:18 45:8 48:11 50:6 52:10 53:-2
pilot58 52:73|pilot70 52:80|pilotage 10:44 16:52 40:36|pilotbild 40:53|pilotbuch 1:27 2:23 5:28 9:30 16:39 40:15 43:27
pilotdrehbuch 1:65
pilote 1:6 2:12 5:5 12:10 13:-1 16:27 18:26 21:0 22:13 23:4 27:3 31:-6 33:-25 34:9 36:22 38:10 39:11 40:2 42:5 43:24 44:15 45:24 48:13 49:11 50:17 52:21
piloter 19:64|pilotes 33:32|pilotfolge 33:16 45:50|pilotminute 16:36 18:38 23:28 27:21 40:14 49:31 52:33|pilules 33:32
pim 3:9 16:21 18:23 21:23 24:28 27:17 31:16 33:12 45:20|pince 20:57|pinceau 19:51 20:44|pindanoten 3:57
pingouin 22:62 39:70|pinion 33:30|pink 48:72|pinkhof 27:64|pinned 32:77|pins 32:50 33:24|pinsel 24:70|pint 45:68
pinte 34:64|pinten 33:29|pinwheel 31:64|pip 6:33 19:21 33:20 43:30|pipeline 7:41 13:49 40:36
pipette 6:39 21:35 24:44 33:15 48:38|pique 33:23 35:56|piquees 32:83|piqure 33:32
pirard 13:33 14:32 22:45 35:39 36:46 43:37|pirates 22:76|pire 6:42 21:38 33:-3 38:48 40:23 45:36|pirmez 34:64
pirogue 0:25 2:5 5:29 7:10 10:17 12:15 15:25 17:21 18:19 22:17 23:19 29:24 34:19 37:29 39:39 40:0 43:17 52:29
piron 2:24 5:44 13:29 33:-4 35:30 40:10 43:30 53:23|pirotte 6:38 33:15 48:39 49:44
pirson 1:33 7:40 33:0 45:26 48:40 50:40|pis 20:57|piscine 16:41 19:32 20:15 30:34 33:8 53:29
piste 28:35 32:35 33:21 48:37 49:36|pistenfahrzeuge 41:67|pistes 20:22 44:70 50:45|pistolet 19:64
pit 13:40 19:33 33:-3 43:41|pitch 1:8 12:12 18:33 19:3 27:7 28:57 30:12 33:-33 36:31 40:16 44:16 45:11|pitchen 18:71
pitches 33:30|pitchforen 16:66|pitchforums 16:68|pitching 16:56 28:61|pitchs 21:73|pitchvideo 16:54 18:58|pitie 33:32
pitied 3:44 21:58|pittoresque 38:69 45:57|pity 21:72|pivot 6:77
pixel 1:20 2:14 7:14 10:15 13:8 14:9 15:17 20:-1 22:11 26:18 27:4 28:15 30:13 33:-10 34:3 36:17 37:19 40:5 43:20 50:16
pizza 33:23 40:30|pizzakoerier 33:29|pl 1:23 10:33 16:39 17:26 22:20 24:42 31:18 36:31 43:23|plaat 33:29
plaatjes 32:75|plaats 1:17 3:7 11:36 12:8 19:0 20:19 21:7 29:15 33:8 40:-5 44:12 48:8 53:6|plaatsbeschrijving 35:72
plaatse 33:15 53:52|plaatselijke 33:15 35:58|plaatsen 20:30 26:49 33:2 53:39|plaatsnemen 3:57
placard 13:50 33:10 39:62
place 1:1 2:-16 3:0 4:11 6:-5 8:7 11:18 12:0 17:10 19:-10 20:15 21:-7 23:-1 25:14 27:1 29:18 31:-3 32:1 33:12 36:11 40:4 43:2 44:-4 45:7 48:-5 50:-1 53:-3
placed 14:69|placee 33:32|placees 20:57|placeholder 37:80|placement 31:54 33:18|placent 33:32|placer 33:32
placerons 19:64|places 2:2 3:4 7:8 16:12 18:16 20:14 21:12 27:24 33:10 34:4 35:29 40:-3 48:15
plafond 15:66 17:16 32:20 33:-15 34:13 40:11 48:12 49:21 50:30|plafondplaten 33:29|plafonds 48:76|plafonne 34:64
plafonnes 27:66|plage 1:19 19:10 22:34 31:26 33:9 40:13 41:23 45:29 48:22|plages 32:83|plaidoirie 6:77
plaignante 20:57|plain 33:30|plainly 33:30|plaint 33:32|plainte 33:32|plaisanciers 31:67|plaisante 20:57
plaisanterie 19:64|plaisir 3:19 12:32 23:68 27:26|plait 3:46 26:71|plakat 31:54 37:51|plakate 31:62
plakatentwurf 37:72
plan 1:27 2:-10 3:-19 7:-12 9:30 10:7 11:12 12:5 15:-1 16:4 17:3 18:8 19:8 20:-1 21:-2 24:17 26:-1 27:-2 31:1 32:-3 33:-9 35:-6 36:0 38:-3 40:15 42:13 44:-7 48:-3 49:34 50:-4 51:-2 52:5 53:-2
planche 20:3 24:66 26:30 32:58 47:24 49:42|plancher 30:46 34:54 49:52|planches 19:29 24:47 32:62 43:41 47:44
plane 19:49 33:14|planen 31:36 40:40 53:37|planes 33:30|plank 33:15 50:59|planken 3:15 21:25 33:11 36:43 45:24 47:30
planned 3:20 20:22 31:27 40:31 43:32 53:31|plannen 20:44 33:15
planning 1:23 9:42 11:34 12:15 16:34 18:40 19:1 31:0 33:-30 40:16 43:8|plannings 33:32
plans 6:28 9:24 12:17 16:13 19:43 20:16 33:-29 34:10 40:-3 41:16 49:23 50:19 52:26
plant 6:25 7:20 26:32 27:18 33:19 44:27|plantation 48:76|plante 3:28 33:13 37:55 47:47|planted 33:30
planten 6:44 33:23|plantjes 35:72|planton 2:18 21:28 22:40 31:22 33:-14 38:37 39:49 43:30 45:26
plants 6:41 16:39 33:12 50:45|plaque 21:31 33:23 36:43 48:34|plaques 33:32|plaster 13:38 22:41 33:0 39:59
plastic 19:24 31:38 32:38 33:14|plastikbechern 33:30|plastikrohren 33:30|plastique 3:17 20:36 21:31 32:41 33:10
plat 33:29 34:22|plate 6:27 19:14 33:10 47:48 48:44
plateau 7:20 13:11 16:13 18:16 20:-3 27:18 30:21 33:9 35:17 40:9 41:16 43:15 50:36
plateaux 7:31 10:28 30:39 31:29 33:-6 40:20 41:39|plateforme 2:4 22:29 30:18 31:50 34:6 40:24 42:39 43:17
plateformes 7:24 30:33 31:57 40:26|plates 20:34 33:19 48:38|platform 10:13 14:18 31:56 33:-21 40:4 42:25
platformen 31:63|platforms 30:38 31:42 34:28 40:35|platinerie 33:32|platre 38:76|plats 19:51 22:62|platschert 33:30
platt 16:45 33:-4 40:20 43:44|plattdeutsch 19:58|platte 7:26 13:41 22:33 31:25 33:-10 38:36 39:38|plattegronden 6:69
platteland 31:63|plattenraum 48:65|plattform 10:29 31:28 40:40 42:34|platz 13:44 20:37 33:8|platzchen 33:30
platzen 19:58|play 2:19 3:13 5:34 13:12 27:19 33:-7 34:26 40:10 47:29 48:15|playable 44:73
played 3:21 19:37 31:28 33:12|player 33:24 38:51|players 28:75|playground 13:68|playing 27:51 33:16
plays 6:20 13:41 19:8 20:7 27:12 33:12 40:3 47:21|playwright 13:68
please 1:17 2:6 11:42 12:36 20:-8 21:5 23:17 26:32 27:18 33:-21 35:25 37:13 39:13 45:2 50:19 52:23
pleased 23:57 27:40 33:6|pleasehold 31:64|pleasure 27:51 33:3 44:46|pledges 33:30|pleidooien 45:66
plein 2:6 7:24 10:-1 14:5 16:11 19:3 29:25 31:0 32:19 33:10 40:-2 46:27 48:18 49:16 53:18
pleine 3:35 20:19 33:15 49:46|pleines 7:55 22:62|pleins 33:32|pleite 33:30|pleiten 48:68
plek 3:32 19:27 20:25 33:-4 44:27 45:21|plekken 3:40 16:38 20:37|pleurait 21:59 45:57|pleurant 33:32
pleure 20:6 21:34 33:25 48:24|pleurent 33:32|pleurer 19:29 33:28|pleut 19:51 33:18|pleuvoir 33:32|plezier 27:63
pli 12:59 34:51|pliant 24:68 33:18|plichtig 8:68 26:54|plie 33:28 49:49|pliee 48:76|plient 48:76|plier 33:32
plies 33:32|plinth 1:17 2:11 7:23 10:12 12:17 13:16 14:17 15:25 26:26 34:11 37:27 38:24 40:3 43:17 50:24 52:28
plis 33:32|plisnier 6:55 21:51 44:56|ploeg 3:-2 16:9 18:12 20:16 33:-6 40:13 41:49 45:7 48:9 53:24|ploegbaas 33:29
ploegmaaltijd 40:55|plomb 32:83|plombier 21:73|plombieren 33:30|plombieres 13:49 27:42 53:44|plonge 21:48 33:6 50:61
plongee 19:41 49:72 53:34|plongees 41:77|plongeur 20:57|plongeuse 16:60 33:18|plooien 33:29|plooilijnen 24:76
plooistoel 33:23 48:41|plop 49:77|plot 3:37 6:24 18:24 19:13 31:17 33:-17 44:39 45:21|plots 19:33 33:15 45:39
plotter 3:55|plotzlich 3:25 33:20 48:34|plouf 33:18 49:70|pluche 7:36 16:29 19:21 32:36 43:32 50:34 53:27
pluie 13:14 16:15 19:6 31:9 32:25 33:11 35:20 41:18 46:26 48:30 50:42 53:13|pluies 18:77|plukkers 38:74|plukt 45:66
plum 33:30|plumacher 20:45 33:16|plumbers 26:78|plume 2:17 6:31 20:21 24:49 33:-1 39:52 47:33|plums 20:59
plumule 5:57 34:43 47:57|plupart 40:58
plus 0:14 1:-9 2:-3 3:-2 6:-2 7:0 9:-1 10:-2 13:-7 18:-5 19:-1 20:0 21:10 22:4 24:3 27:-12 28:0 30:7 31:5 33:10 34:7 35:3 36:1 37:-1 38:8 40:1 43:-6 44:5 45:3 46:8 48:1 50:-6 53:-11
plusieurs 7:44 19:27 20:33 30:39 33:-6|pluspunt 31:63|pluspunten 44:72|plussers 30:57 31:50
plutot 12:33 19:25 30:37 33:11 40:31|pm 49:84|pme 1:24 9:32 14:56 15:34 46:61|pneumatiques 45:71|pneumologue 19:64
pneus 47:79|png 9:76|po 26:85|poaching 28:75|poche 17:34 20:13 24:37 33:13 38:38 48:31 49:39|poches 33:32
pochet 2:32 9:37 13:28 16:29 22:41 33:-12 43:32 53:28|pocket 32:77|pockets 33:16 48:59
podcast 1:5 2:19 3:-8 10:15 20:-9 21:29 30:16 31:45 34:7 38:16 40:9 41:8 42:10 45:3|podcaster 45:68
podcasts 7:47 31:46 33:10|podium 28:74|podiumblad 38:74|podologie 48:76|podologue 6:55 21:51 33:10|poele 33:32
poeme 20:44 33:18|poetshulp 33:29|poetst 20:57|poetsvrouw 33:29|pohl 7:36 15:44 27:34 38:43
poids 1:39 3:20 10:27 27:27 33:5 47:40|poignant 38:83|poignee 24:60 33:10 48:54|poignees 24:82|poil 36:85
poils 24:55 33:18 49:57
point 2:3 3:8 10:-5 11:11 12:14 14:1 16:2 18:6 19:10 20:24 21:2 29:11 30:16 31:-3 33:-3 35:18 40:6 44:10 45:13 48:18
pointe 21:39 33:27|pointed 33:30|pointer 33:31|pointeuse 13:58 31:54
points 1:37 6:13 10:18 19:10 22:12 27:3 30:38 33:-23 40:15 44:48 50:28|pointu 33:32|pointure 24:82
pois 6:35 10:33 22:34 24:40 33:0 44:36 49:42|poisoned 33:30|poisson 6:43 13:38 24:48 33:17|poissons 21:73
poitrine 33:32|pokalen 33:30|pol 2:47 21:47 45:45|poland 31:43 40:34 42:52|polar 3:32 22:48 45:57|polarisation 40:58
polaroids 32:83|polder 3:20 16:31 19:23 20:20 33:5 53:29|polderkoning 13:57 22:58
polderlicht 2:11 5:34 10:21 17:31 27:13 30:20 34:35 39:35 40:5|polderzee 1:69
pole 7:35 9:35 22:29 27:20 30:31 32:40 33:-8 38:36 44:31|polen 20:36 31:50 33:-7|poles 7:50 33:20
poli 20:24 21:40 33:-2 38:52 47:45|police 21:24 24:26 33:18 35:35 45:28 48:35|policeman 33:30|policennummer 35:70
policier 3:24 33:24 40:23|policiere 44:78|policy 35:76|policyholder 35:76|polie 6:63 33:18
poliment 3:24 6:42 21:38 33:18|polish 1:7 2:41 3:-5 13:5 16:39 17:10 18:35 33:-22 35:13 40:3 43:7 45:6|polished 33:30
polishes 2:64|polisnummer 35:72|polite 6:32 19:21 20:19 33:21|politely 33:30|politeness 33:30
politesse 3:38 20:15 33:16 48:33|politie 16:21 33:25 44:25|politieauto 45:66|politiebureau 48:68|politieke 45:66
politiezone 35:72|politik 40:53|politique 7:55 40:44|politiques 13:72|politur 2:47 16:46 18:35|polizei 33:22 48:44
polizist 28:55 45:50|polizisten 33:30|pollard 30:73|polochon 1:30 2:19 7:35 34:20 40:14 43:32 46:40 50:36 52:43
pologne 31:67|polonais 33:32|pols 33:29|polstereien 33:30|polsterstuhle 33:30
pomme 2:20 13:38 33:1 37:43 43:42 47:36 49:41|pommes 21:44 33:2 35:58|pomp 19:47 33:15
pompe 21:33 22:43 33:-6 45:31 46:40 48:29 50:32|pompes 6:49 33:4 41:49 50:52|pompier 20:44 33:18
pompiers 22:48 27:39 30:50 36:58|pompon 33:18 36:57 49:56|poncelet 5:54 50:62|poncin 16:60 43:62|ponctuation 33:32
ponctuelle 19:64|ponctuelles 14:71|pondu 35:78|pons 33:30
pont 13:21 14:9 20:-5 22:32 24:19 26:22 33:0 35:15 39:30 44:15 45:28 48:37 50:22 53:14|pontier 6:55 33:10 48:54
ponts 20:15 30:41 33:18 53:28|pool 2:6 3:0 6:14 12:11 19:3 28:28 30:15 33:7 35:18 36:19 40:15 41:13 45:19 49:20
pooled 10:64|pools 16:39 20:46 43:41|poolse 21:41 32:48 33:2 42:46|poor 19:39 33:9 48:51|poort 33:21 35:50|poot 33:29
pop 3:29 6:51 48:50|pope 28:56 33:21|popescu 20:57|poppen 33:15 43:57|poppentheater 7:65|poppentheaters 53:66
pops 33:30|populaire 7:37 38:51 40:40 42:46|populaires 31:54 40:44|popular 7:53 33:16|population 33:30
populieren 33:29|porc 35:78|poreus 3:57|porions 33:32|pornographiques 14:71
port 9:32 13:29 22:30 26:32 33:-4 37:34 38:34 39:45 48:23|porta 47:66|portable 13:72|portail 1:42 20:26 23:46 48:58
portait 6:49 20:30 33:18|portal 23:67|portant 12:59 30:63
porte 2:-8 3:-20 6:-3 10:1 11:11 12:2 19:-2 20:14 21:18 22:4 23:-2 24:11 29:3 30:-2 31:-12 33:16 34:-7 35:7 39:11 40:-22 45:9 48:9 49:23
portee 19:43 35:56 40:36|portees 19:64|portefeuille 15:67 33:0 40:17|portent 44:64 48:62
porter 2:14 10:17 12:37 27:18 33:18 34:16|portera 3:51 19:43|porterez 12:73|porteront 19:64
portes 17:26 19:32 20:25 21:20 31:14 33:4 40:5 45:18 48:23|porteur 1:48 20:42 43:50|porteurs 33:32|porteuse 43:76
portfolio 47:73|portier 33:29|portiere 33:32|portierster 33:29|portillon 33:32|portionen 21:65|porto 13:56 45:50
portrait 7:35 20:24 33:22|portraits 13:72|portretten 32:62 45:53|ports 27:64|portugiesen 33:30|portugiesisch 43:65
portuguese 33:30|porz 33:30|porzellan 45:64|pos 16:47 17:30 50:57|posa 47:79|posait 3:59
posaune 19:29 21:35 32:41 33:10|pose 3:-9 6:8 19:-4 20:7 33:27 47:22 50:11|posee 20:41 30:39 33:15|posent 33:32
poser 19:22 20:28 33:20 38:40|posera 40:58|poses 19:51 33:18|positief 27:50 44:58
position 5:30 10:11 11:24 16:21 20:6 21:12 27:5 31:11 33:1 40:25 42:20|positionering 31:63|positionierung 31:62
positioning 31:64|positionnement 3:28 31:57 40:26|positions 31:42 33:14 49:59|posons 12:73|posse 26:78|possedant 2:63
possede 5:43 7:34 10:31 20:22 33:-3 46:49|possedez 46:84|possedons 40:58|possess 3:58|possession 11:82
possibilite 3:28 34:54 40:26|possible 7:23 12:33 20:25 33:-21 34:25 35:26 43:23 45:39 50:27|possibles 31:54 40:44
post 1:-3 2:3 3:-14 6:1 7:-6 8:11 9:4 12:-3 13:4 16:17 18:-2 20:-17 21:4 22:16 23:9 25:7 29:6 31:-8 33:-14 37:7 38:17 39:5 40:-7 41:47 42:1 43:-3 45:-2 50:10 53:21
postal 12:54 31:55|postale 3:24 19:29 31:32 32:48 33:-3 44:43|postamt 31:49 45:50|postamtes 33:30
postbode 13:41 28:45 33:18|postbus 40:42 53:52|postcard 33:30|postcode 53:68|postcodes 53:68
poste 1:9 3:-9 7:1 8:17 9:13 11:14 12:15 13:4 16:28 17:11 19:-4 21:16 22:18 31:10 32:15 33:-1 39:16 40:13 41:26 47:11 48:8
posted 33:30|posten 16:66|poster 16:22 26:35 30:30 31:47 33:-13 37:49|posters 31:51 48:59
postes 7:41 11:55 34:37 53:44|posting 33:30|postkaart 33:29|postkarten 32:71|postma 33:15 34:48|postman 20:59
postmarks 24:77|postmeister 22:66|postmistress 22:71|postponed 17:59 22:58|postproductie 22:45 41:57 53:39
postproduction 8:41 22:48 41:57 53:44|postproduktion 7:23 22:47 40:15 41:40 53:24|posts 53:68|postulons 40:58
postwoman 13:54 45:55|postzegel 33:15 38:61|postzegels 32:75|pot 10:30 33:-4 39:63 52:54|potager 40:58|potassium 33:32
potence 24:82|potential 27:43 31:43 40:34|potentieel 31:63|potentiel 27:16 30:45 31:38 40:28 44:48 50:29
potentiels 40:58|potenzial 30:53 31:49|potlood 2:20 3:16 7:24 24:35 27:22 36:35 39:49 52:36|potloodlijn 40:55
pots 33:30|potten 22:50 31:42 40:34|potting 22:71|poubelle 33:32|poubelles 27:45 33:10 35:56|pouce 33:18 37:60 48:49
pouding 21:73|poudreuse 24:82|pouet 21:73|poulet 35:78|poulie 33:32|pouls 33:32|poumons 33:32|pound 40:55
pounds 11:54 31:43 48:51|poupee 21:59 45:57|poupees 19:64
pour 2:12 3:3 4:4 5:-5 6:-3 7:-7 8:0 10:4 11:-3 12:9 13:1 14:-7 17:-3 18:-3 19:8 20:-6 21:-3 23:12 24:1 26:-1 27:13 28:4 29:17 31:-4 33:-2 34:4 35:3 36:2 39:4 40:3 43:-3 44:-6 45:-2 47:0 50:14 51:6 53:-3
pourcentage 2:63|poured 19:60|pourpre 3:59|pourquoi 3:27 7:7 9:10 20:-14 33:5 36:35 38:11 40:33 44:6 45:16 53:0
pourra 2:28 33:-3 34:56|pourrai 35:64 47:65|pourrait 27:34 31:15 33:20 53:39|pourrez 34:64|pourrie 33:32
pourrions 27:66|pourris 13:72|pourrons 34:64|pourront 20:44 33:18|pours 33:22 47:52|poursuit 3:38 10:44 33:10
poursuite 44:78|poursuivent 2:63|poursuivra 20:57|poursuivre 44:78|pourtant 33:32|pourtois 8:81|pourvoira 3:59
pourvu 34:64|poussait 13:72|poussant 3:46 33:18|pousse 33:28 48:42|poussent 33:18 40:44|pousser 33:32
poussiere 19:23 32:55 33:19 49:43|poutre 33:18 48:62|pouvaient 33:32|pouvais 20:57|pouvait 33:32|pouvant 10:66
pouvez 3:28 11:64 12:41 27:35|pouvoir 3:-1 9:21 29:74 33:-4 34:4 40:-2 47:19|pouvoirs 29:83|pouvons 27:53 40:44
pov 49:77|power 4:38 21:30 29:65 33:-12 41:30|powerpoint 33:32|powers 4:79|pp 9:39 10:28 33:-20 43:32 44:56 51:29
pp09 51:84|pq 51:79|praambel 10:62|praat 3:7 6:47 20:16 21:17 33:9 40:5|praatte 3:57|praatziek 6:69|prachtig 33:29
practical 19:55 29:50|practice 6:72|practise 20:59|practising 32:77|praet 50:73|prag 13:65|prague 32:69 48:62
praktikant 45:64|praktisch 33:30|pramie 35:70|pramisse 44:67|prasentation 18:68
praten 3:9 10:27 20:10 21:20 27:28 31:16 33:10|pratiquant 44:78|pratique 21:59 33:18|prato 40:58|pratt 44:73
pray 33:30|prayed 33:30|prayer 33:30|praying 36:77
pre 0:17 1:8 2:2 4:19 5:11 7:5 8:16 10:3 13:7 14:8 15:17 16:22 18:20 27:14 29:16 30:21 31:3 33:-36 34:2 40:2 42:23 43:8 45:3 46:17 51:18
preachat 27:26 31:14 36:32 40:5 42:70|preachats 31:67|preachetent 31:67|prealable 2:37 16:58 34:39
prealablement 2:49 10:52|prealables 23:77|preambule 2:32 10:48 34:33 45:40|preavis 10:52 35:64
precaire 28:57 33:6 35:63|precautions 21:73|precede 3:38 19:43 20:36|precedee 1:60 14:58
precedent 0:66 11:53 33:3 40:16|precedente 11:78 33:-3|precedentes 11:82|precedents 15:57 31:51 39:58
precederait 27:66|preceding 5:58 46:65|precentor 5:58 33:16|preche 33:32|precher 33:32|precies 31:32 33:24
precis 20:30 33:18 45:44|precise 6:52 19:36 33:-10 35:36 45:35|precisely 33:30|precisement 33:32|preciser 23:77
precisera 19:64|precises 33:32|precision 33:23 38:61|precite 51:84|precompte 51:84|preconisations 44:78
preconise 33:32|predates 14:69|preexistante 1:52 5:70|prefecture 22:76|prefer 45:68|preferais 3:59
prefere 20:23 30:56 33:-2 45:47|preferee 30:63 33:18|preference 2:41 34:43 39:62|preferent 30:77|preferer 3:59
preferons 7:55 40:44|preis 7:14 13:49 22:18 33:-7 36:24 38:22 45:27|preise 13:49 22:37 38:29 40:13 50:28
preisgeld 17:68|prejudice 27:55 51:65|prejudicial 2:64|prejuge 30:55 51:76|prelevement 40:58|preliminary 30:73
premie 7:29 15:52 23:44 30:34 35:36
premier 0:1 1:-9 3:-23 6:-5 7:12 8:-1 10:16 11:13 12:-10 13:25 16:-9 18:8 20:-2 21:12 22:-7 23:-5 27:-16 30:-5 31:-2 33:0 34:9 35:3 37:5 38:0 40:23 42:-4 44:9 45:-11 47:4 48:7 51:2 53:-11
premiere 2:9 3:-3 4:3 5:-4 6:-6 7:-13 10:-15 17:-3 18:9 19:-3 20:4 21:3 22:-4 23:2 27:13 30:2 31:29 33:7 34:-17 38:13 40:-10 41:-6 43:-7 44:12 45:-4 46:2 47:4 48:13 52:5
premiered 22:71|premieres 2:9 3:5 18:23 19:22 21:19 27:12 31:49 33:-3|premiers 7:38 21:29 31:23 33:6 40:35
premise 3:12 30:28 33:-3 44:61 45:23|premises 35:76|premisse 9:55 28:56 44:47|premium 15:51 17:46 23:47 35:49
premorel 8:50 10:34 12:41 14:40 25:56|prenant 34:64|prend 7:-1 10:7 20:9 21:21 29:30 33:20 37:17 38:17 40:4 45:1 48:6
prendra 33:23 40:36|prendre 3:35 11:44 19:27 27:28 33:7|prends 14:71|preneur 13:28 20:13 34:34 35:63 53:27
preneuses 31:67|prenez 11:60 27:58|prenne 20:57|prennent 20:18 31:47 33:5 40:18 45:31
prenom 1:24 3:10 6:27 20:8 25:58 31:18 33:3 48:39|prenomme 8:81|prenoms 25:78 33:6 34:18|prenons 7:69|prenten 30:70
prentenboek 34:53 40:36|prentenboeken 13:70|prep 16:50 18:52 22:38 41:34|prepa 16:52 18:55 22:54
preparation 1:26 2:15 10:18 16:56 18:42 40:10 41:29|preparatoire 37:87|preparatrice 3:59
prepare 2:22 13:35 19:15 20:20 21:33 33:0 34:31|prepared 0:44 27:30 30:52 33:9|preparee 33:32|preparent 33:32
preparer 3:32 34:59|prepares 48:72|preparing 13:68|preponderante 10:66|prepose 33:32
pres 7:14 19:29 20:15 24:27 32:28 33:6 40:3 43:41 53:17|presale 27:23 36:36 40:14 42:65|presales 40:28 42:67
presbytere 27:53 33:18|preschool 40:55|prescolaire 40:58|prescripteur 31:67
presence 7:29 16:32 18:30 20:11 33:-2 34:25 35:32 40:17
present 2:21 3:-5 7:9 10:18 12:2 17:21 20:17 23:7 27:9 29:36 33:-13 34:8 35:21 40:-8 43:17 51:23 53:6
presentateur 20:57|presentatie 36:76|presentation 7:32 9:49 16:21 18:44 23:25 31:15 36:32 50:27 52:34 53:19
presente 1:1 2:-9 4:23 9:9 11:10 12:17 14:16 17:29 19:-8 23:22 27:36 28:11 29:21 30:5 33:-8 34:2 36:13 37:25 40:-14 45:-1 50:7 51:28 53:-1
presented 33:30|presenteert 37:77|presentees 14:66 19:37|presentent 37:87|presenter 10:32 12:39 20:34 34:31 35:44
presentes 2:63|presently 40:55|presentons 11:68 40:44|presents 24:45 29:46 33:-5 35:55 47:46|presidence 10:46 46:75
president 0:21 1:12 2:1 3:-2 4:23 5:17 7:16 9:20 10:4 12:11 14:9 15:21 20:8 22:14 23:16 26:23 27:16 29:21 33:-30 34:3 35:16 46:37 51:22
presidente 7:41 8:54 13:45 29:55|presiding 33:30|presque 3:21 6:17 19:34 20:6 31:7 33:12 45:11 53:24
press 1:10 5:24 13:9 16:11 31:5 33:-7 34:4 35:17 36:18 38:58 47:32|presse 3:-1 20:-2 22:5 31:13 33:-9 35:8 38:68 47:11
pressebilder 38:70|pressee 6:77|presseecho 38:70|pressefotos 38:70|pressekontakt 38:70|pressemitteilung 35:70
pressen 33:30|pressenti 6:42 31:46 43:54 53:37|pressentie 43:76|pressenties 43:76|pressentis 1:52 20:36 53:50
pressentons 31:67|presser 40:58|presses 3:46 20:44|pressespiegel 38:70|pressestimmen 38:70|pression 22:76
pressoir 5:58 34:49|pressure 33:30|prestataire 22:62 53:58|prestataires 53:72|prestaties 26:76
prestation 40:36 50:58 53:50|prestations 2:30 7:28 10:13 14:18 15:30 17:26 26:32 40:5 46:44 50:39 53:19|presti 20:57
pret 1:31 2:-12 10:28 12:32 17:45 26:10 27:0 29:32 33:-44 40:25 41:1 42:18 43:0 53:12
prete 3:19 12:32 16:33 20:30 31:27 34:24 45:31|pretee 33:32|pretees 10:66|pretend 33:32|pretendait 3:59|pretended 3:58
pretendre 5:65 33:18|pretends 6:52 21:42 33:13|preter 27:53 33:18|pretera 27:66|pretext 33:30|pretexte 44:78
pretre 33:32|prets 18:50 27:61|pretty 19:60|preuve 44:78|prev 0:78|prevails 2:42 34:55|prevent 2:64
prevention 27:53 35:64|prevenu 20:57|prevenue 35:78|prevenus 19:51 33:18|previennent 35:78|preview 27:64
previews 31:64|previous 0:47 22:40 39:69|previs 43:76|prevision 42:78|previsionnel 18:34 40:15 41:61 42:48 43:33
previsualisation 16:42 18:59 40:26 53:40|previz 16:46 18:36 50:36 53:43|prevoir 30:69 33:10|prevois 20:57
prevoit 31:67|prevoyons 40:44 53:58|prevu 16:26 18:29 20:9 30:29 33:-16 35:30 40:23 42:56
prevue 33:0 35:46 42:46 43:44 45:40|prevues 40:44 43:62|prevus 18:63 53:58
price 3:-2 21:12 30:14 31:5 33:-12 34:48 40:13 43:10 50:35|prickly 38:76|pride 3:58|prie 3:32 12:45 23:37 27:26 33:4
priere 21:59 52:73|priest 6:30 21:30 33:19 44:31 48:31|prignon 3:29 6:46 33:21
prijs 2:3 3:-1 7:7 11:13 13:35 15:17 17:14 22:31 31:5 32:17 34:29 37:19 38:17 40:-3 48:10 50:26|prijsaanvraag 50:73
prijskaartje 16:47 33:7 41:49|prijsofferte 50:73|prijsopgave 50:73|prijst 23:70|prijzen 7:38 13:57 38:48|prik 21:68
primary 31:64|prime 10:6 13:31 15:71 22:15 31:14 33:-29 35:30 45:11|primes 19:60|primetime 43:65|prince 33:32
principal 2:2 6:22 8:16 10:23 14:26 18:22 19:-4 23:13 29:34 30:9 31:-1 33:-36 34:2 40:24 41:20 43:9 53:3
principale 10:44 19:43 45:49|principals 41:72|principaux 6:42 10:44 30:55 41:42
principe 10:8 14:13 19:16 20:24 27:38 33:-18 42:39 44:20 45:33|principieel 40:55|principle 2:50 27:51
print 1:28 8:36 33:-12 34:51 47:31|printed 1:26 8:34 10:21 31:21 33:-14 47:60
printemps 12:15 18:37 20:20 22:18 32:26 33:10 40:13 42:20 45:14 47:22|printers 12:69|printout 8:77|prints 31:56 34:42
prinzip 45:64|prions 12:73|prior 5:72|prioritaire 40:58|prioritairement 10:66|priorite 2:44 10:26 27:26 40:18 44:51
pris 1:31 2:8 3:12 9:15 10:0 19:22 20:8 27:28 28:17 31:1 33:-1 34:-2 40:3 47:13
prise 2:8 19:39 26:30 33:13 34:9 40:15 48:21|prises 10:40 14:21 18:27 32:33 35:28 40:34 41:26 43:25
prison 13:31 33:22 45:44|prisoner 33:30|prisonniers 33:32|prisons 31:67|privaat 40:55|privacy 16:70
privacyverklaring 1:69|private 3:5 4:27 6:20 8:56 17:21 28:23 33:-22 42:40 44:21 52:28|privately 7:66
privatsammlungen 20:58|prive 8:44 19:27 40:21 47:47 52:62|privee 16:73|privekopie 2:61|prives 40:58
priveverzameling 32:75|privilegie 7:69
prix 2:17 5:-2 7:-12 10:-6 13:43 20:-17 22:32 27:-14 30:10 31:9 33:-28 34:35 35:3 38:21 40:-23 43:-5 50:35
priya 6:38 19:26 21:37 27:30 45:34 48:38|prize 13:61 22:34 33:-7|prizes 22:50 33:9 38:55|pro 6:26 10:56 19:18 22:23
probabilite 40:58|probable 10:55 43:57|probablement 3:38 30:69|probate 5:72
probe 9:22 18:29 19:22 27:13 33:-17 40:6 43:18 52:53|probeaufnahme 16:39 18:41 52:46 53:37
probeaufnahmen 16:39 40:27 52:59|probebewohner 33:30|probebewohnt 33:30|probedreh 16:46 18:36 40:21 53:38
probeert 33:29|probeguss 40:40 53:50|probematerial 52:73|probematerials 27:60|proben 19:37 27:39 35:48|probeseil 18:68
probeweise 40:53|probewohnen 33:16 36:59
probewohner 5:19 10:14 12:16 16:17 22:18 27:12 29:22 33:-2 37:24 41:18 43:17 44:19 52:24|probewohnern 27:60
probewohnt 33:30|probezeit 20:58|probiert 31:62|probleem 33:15 45:53|problem 3:27 6:28 21:25 28:31 31:24 33:-8 45:34
probleme 6:55 13:50 19:43|procede 0:56 2:49 33:4|procedes 2:57 24:55|procedure 7:27 14:57 40:23 45:37
procedurele 45:66|procedures 3:39 31:55|proceedings 14:69|proceeds 2:64|procent 2:17 7:21 19:17 27:20 30:40 40:37
proces 3:22 7:8 8:21 20:10 21:25 22:15 23:17 28:22 29:22 33:4 35:29 40:-2 44:17 48:15
procession 18:41 20:22 21:37 33:18|prochain 10:44 33:10 37:65|prochaine 3:41 12:21 20:6 27:27 29:31 35:46 36:33
prochaines 36:71 40:44|proche 10:34 19:33 20:26 30:46 31:36|proches 31:67|procirep 17:79|proclaims 33:30
proclamatie 20:57|procuration 9:41 10:26 29:73 35:38|procureur 33:32|procureure 45:71
prod 1:10 7:5 9:21 13:28 16:28 17:15 22:26 40:13 42:14 43:46 53:36|prodige 33:32|prodigieux 33:32|prodigue 33:32
produce 7:59 43:48|produced 7:54 10:23 13:40 23:33|produceerde 13:57 40:42|produceerden 7:65|produceert 7:51 40:42
producent 1:13 2:31 7:3 9:4 10:13 13:6 16:16 17:3 29:6 34:35 40:10 41:1 42:11 43:25 53:10
producenten 2:25 9:27 16:33 40:20 41:43 42:33 43:24|producentenbond 7:65|producentenvergoeding 16:68
producentenverklaring 40:55
producer 1:20 2:19 7:11 9:11 10:14 11:1 13:27 14:-4 16:30 17:12 22:-2 23:1 27:-1 29:4 30:0 34:22 38:3 40:4 41:-1 42:18 43:17
produceren 7:38 10:36 40:42|producerende 7:65|producerhonorar 16:58 17:47|producerin 16:52 53:50
producers 7:7 9:31 16:40 18:3 34:-6 36:9 40:26 41:46 42:14 43:16 53:0|producersfee 16:68|produces 7:45 33:9 40:34
producing 16:40 40:33 43:34 53:37|product 2:56 40:34
producteur 1:16 2:32 9:4 10:19 12:4 16:31 17:22 22:-2 25:10 29:5 34:22 40:13 41:-1 42:29 43:30 53:3
producteurs 1:24 7:40 16:37 40:29 41:40 42:41
productie 1:7 7:8 8:25 9:11 10:18 16:14 18:14 22:1 23:0 27:1 40:14 41:35 42:23 43:22 50:3 53:31
productiebegroting 10:49 34:27 40:21 41:36|productiebudget 10:41 34:40 43:49|productiefase 10:62
productiefinanciering 42:73|productiegereed 10:62|productiehuis 2:21 7:51 22:32 40:28|productiekantoor 7:65
productiekost 10:62|productieleider 7:44 16:60|productieleiding 16:47 41:62|productieploeg 41:70|productieraming 41:70
producties 2:18 7:34 10:19 22:48 27:20 40:12 43:27|productiestimulans 42:73|productiestrategie 9:52 40:47
productievennootschap 1:69|productievisie 40:55
production 1:2 2:6 5:-5 6:-9 7:16 8:22 9:14 10:25 13:4 14:-9 16:8 17:-5 18:20 20:-21 22:-2 24:1 27:-2 30:-7 34:-8 37:-1 40:12 41:34 42:23 43:17 46:-3 50:-2 53:22
productions 0:14 1:15 2:5 4:16 7:29 8:12 10:29 13:7 14:20 17:10 22:31 23:8 29:13 30:26 34:13 37:18 40:-11 42:9 43:6 50:11 51:15
productrice 2:30 10:11 12:17 13:46 16:18 18:22 34:30 40:21|productrices 10:66|products 2:64
produire 2:15 7:47 8:33 10:18 19:17 29:48 36:37 40:10|produis 40:58|produisons 7:53 10:17 40:43
produit 4:23 7:44 9:19 10:4 13:22 22:13 34:14 40:37 43:14 51:22|produite 2:49 40:44|produites 7:47 9:60 22:54
produits 0:48 7:41 10:18 13:24 22:28 31:32 34:17 46:37
produktion 1:3 2:-1 4:10 7:0 8:14 9:28 10:8 14:3 16:12 17:6 18:6 27:-2 29:8 30:12 34:-1 40:13 41:32 42:20 43:21 44:5 51:9
produktionelles 9:55 40:40|produktionen 12:38 22:40 40:27 42:42|produktionsarbeit 16:66|produktionsbibel 18:54 40:40
produktionsentscheidung 18:68|produktionsfirma 7:62|produktionsforderung 42:68|produktionshaus 7:62
produktionsleitung 16:45 41:59|produktionsreife 10:62|produktionsspiegel 22:66|produktionsstab 41:67
produktionsstrategie 40:53|produktionsvorbereitung 1:65|produzent 2:26 13:29 34:35 42:32 43:42
produzenten 2:23 9:31 16:28 34:41 40:15 41:29|produzentenhonorar 16:52 41:53|produzentenseite 2:61
produzentenstatement 40:53|produzentenverband 7:62|produzentin 2:40 29:27 34:43 40:10 43:22|produziere 40:53
produzieren 7:41 40:45|produziert 7:49 13:52|proef 14:22 16:29 18:23 24:41 33:-20 40:24 49:28 52:41 53:18
proefafbraak 10:42 16:38 40:25 53:36|proefdag 16:34 18:50 40:21 50:39 53:32|proefdecor 16:41 18:45 50:46 53:39
proefdraai 9:52 16:47 18:50|proefke 52:77|proefklimmen 53:66|proefmateriaal 52:77|proefnacht 53:66|proefontwerp 37:77
proefopname 16:57 18:47 52:40|proefopnames 16:54 53:52|proefstoken 26:76|proeft 33:29|prof 6:52 44:54
professeur 13:45 33:18 40:31|professeure 33:32|profession 13:47 25:62 33:14|professional 13:34 19:26 26:44 33:9 35:42
professionals 31:64|professionele 19:60|professionnel 13:31 15:43 30:37 31:27 33:4 39:44 51:43
professionnelle 7:41 19:37 33:18|professionnels 19:43 33:10 52:65|professions 30:77|professor 33:30
proficiat 23:57 40:42|profiel 24:76|profil 7:27 19:13 20:7 24:61 30:25 33:-5 49:32|profile 7:42 31:46 32:53
profils 6:63 9:68|profit 0:72 22:36 40:10|profitable 7:66|profitent 33:32|profitiert 33:30|profits 2:64|profonde 33:32
profondeur 19:64|programm 11:29 17:27 27:32 31:22 35:29 40:25 42:27|programma 7:31 20:23 23:36 27:29 33:-5 35:38
programmateur 27:53 38:69|programmatie 27:63|programmation 27:66|programmator 27:63|programmbereich 27:60
programme 1:25 17:46 22:32 35:46 40:26 47:34|programmer 27:66|programmera 27:66|programmeraient 30:77
programmeren 27:63|programmers 53:68|programmes 13:43 27:46 33:-12 35:34 47:38|programmfullender 43:65
programmieren 30:66|programming 16:48 27:43 31:43|programmkino 31:62|programmkinobesucher 31:62|programmleitung 27:60
progres 33:32|progress 0:59 12:29 18:32 20:19 43:30 52:41|progresse 30:77
project 1:43 2:-9 5:2 7:-5 9:12 10:11 12:12 15:14 20:-13 23:37 27:15 29:5 33:-41 34:-8 36:14 40:8 43:32 44:1
projectaanvraag 1:69|projectbegroting 1:56 41:57|projectblad 43:70|projecten 7:65|projecteur 19:43 33:10 50:58
projectfiche 43:70|projectgegevens 9:47 12:41 43:57|projectie 31:63
projection 7:21 16:26 18:29 20:22 22:28 27:31 30:29 33:-3 53:24|projectionist 33:30|projectionniste 33:23 47:57
projections 22:41 30:42 31:46 41:42 43:41|projector 32:67 38:57|projects 1:56 23:60|projectsubsidie 1:42 17:46 23:57
projecttoelage 1:69|projekt 1:21 10:18 12:32 23:35 26:27 27:16 33:-14 40:9 43:21|projektblatt 9:69
projektdaten 1:44 9:48 43:44|projektentwicklung 1:32 12:31 16:45 17:47|projekts 1:52 43:52|projektstand 43:65
projektsteckbrief 43:65|projekttitel 1:65
projet 1:41 3:-10 4:7 5:0 6:-2 7:-1 9:12 10:11 12:24 13:-7 20:-12 23:31 27:26 29:19 33:-32 34:1 36:15 37:8 40:19 43:11 45:-7 53:-7
projetee 20:57|projetons 20:57|projets 0:38 1:42 7:37 23:46 40:26 43:31|projette 33:32|projizieren 19:58
prokurist 27:60|prologue 19:64|prolongable 34:63|prolongation 34:64|prolonge 33:18 34:51|prolongeable 34:64
prolonged 33:30|prolongee 10:40 33:6 34:49|prolonger 27:53 34:51|promene 33:32|promeneur 20:44 33:18
promesse 5:40 9:43 27:15 34:54 45:20|promesses 42:78|promet 6:34 28:40 30:35 33:16 34:35|promettant 33:8 34:57
promettante 34:64|promettons 31:67|promettre 20:57|promille 33:29|promis 17:56 21:31 28:41 33:11 53:30
promise 3:17 9:32 27:50 33:-17 40:15 53:28|promised 9:45 17:42 20:28 33:12|promises 32:77|promising 30:73|promo 52:87
promoteur 6:45 28:51 33:0 44:46 48:44|promoteurs 3:46 45:57|promotie 31:58 41:44|promotion 13:54 31:49 48:44
promotor 33:29|promotrice 20:38 33:22|prompt 49:78|prononce 3:46 27:53|prononcee 14:71|prononcer 12:59 33:18
proof 10:31 16:36 18:39 52:67|proofreading 16:56 33:16|proper 3:17 10:24 12:29 18:32 33:4 40:27
properly 4:45 13:34 16:35 18:37 33:-4 34:28|property 10:19 16:25 20:14 31:19 33:-15 34:47 47:28
propolis 22:50 38:57 39:69|proportion 10:61 27:32|proportional 2:64|proportionnalite 2:63|proportionnelle 2:49 10:52
proportions 5:51 10:50 24:52|propos 7:26 19:22 20:15 33:2 38:53 47:49|proposal 45:68
propose 2:1 19:2 20:26 21:23 33:22 48:14|proposed 31:51 33:16|proposent 33:32|proposer 27:61 40:31|proposera 20:57
proposerons 27:66|proposes 20:29 33:25|proposition 1:33 20:8 23:37 27:16 28:33 33:-18 44:41 50:56
proposons 12:59 20:44|propre 3:11 6:28 7:20 10:6 11:22 12:12 20:16 27:6 28:22 33:11 40:-2 47:19|proprement 33:18 34:51
propres 0:57 2:-4 7:1 11:15 14:15 17:55 33:-17 40:9 42:38 53:4|proprietaire 20:19 21:35 33:15 35:40 45:33
proprietaires 21:59 33:18|propriete 2:36 5:25 10:55 34:24|props 13:27 24:57 26:35 41:57|prorata 2:20 10:61 46:42
prorogation 34:64|prorogee 5:65 34:51|prose 12:48 33:22|prosecutor 6:58 33:16|prospection 16:73|prospects 31:64
prospectus 33:30|prosthetic 33:30|protagonist 6:51 12:48 16:48|protagoniste 39:70 44:64|protagonisten 5:38 20:53
protagonistenvertrage 2:61|protagonistes 1:46 20:44 45:44|protagonistin 20:58|protagonists 20:59|protected 33:16 52:67
protecting 33:30|protection 2:50 16:36 33:-11 34:22 35:35|protects 33:30|protege 3:32 20:30 33:4 40:31|protegee 5:78
proteste 33:32|protestieren 33:30|prothese 33:29|protocol 10:33 20:28 22:40 30:42 33:-1
protocole 2:28 9:50 10:50 34:20 40:13|protokoll 33:0 35:65|protokolle 50:69|protokolliert 6:66|prototyp 18:54 40:40
prototype 15:35 16:48 18:31 22:28 23:31 27:21 52:35 53:20|prototypen 16:66|prototypes 16:70|prototyping 1:69
proud 6:58 13:41 33:3|prouver 33:32|prouves 10:66|prov 53:72|prove 28:75|provide 27:64|provided 2:29 20:25 23:39 27:51
providence 14:58 34:51|provides 33:30|province 1:13 15:36 17:18 20:6 22:15 30:28 31:26 42:41 45:10 53:49
provinciaal 45:66|provincial 19:39 20:38 45:47|provinciale 45:71
provincie 1:31 9:24 12:18 15:25 17:47 23:32 33:-21 42:23 53:28|provincies 31:63|provinz 40:27 53:58
provinzgeschichten 31:62|provinzkomodie 40:53|provision 16:68 40:31|provisional 9:45 16:39 18:41 30:42 43:38
provisionally 2:50 33:3 43:42|provisioned 40:55|provisionne 40:58|provisions 0:75 40:26
provisoire 1:21 2:10 5:25 20:4 21:20 30:24 37:54 43:35 48:23 49:31 52:54|provisoirement 2:36 10:39 27:39 34:37
provisoires 52:87|provoquer 20:57|proximite 31:67|proximus 40:44 42:64|prozent 2:30 22:23 30:57 40:10
prozess 3:34 33:8 44:46|prudent 3:38 33:10 40:36|prudente 31:59 42:56|pruf01 39:71|prufcode 51:72|prufe 6:66
prufen 30:49 44:57|pruferin 13:39 22:40 38:43 39:45|pruft 31:32 33:20 40:23|prufung 17:37 41:49 46:40 48:34
prufziffer 51:72|pruimen 21:68|prum 30:66|prunty 43:69|prutst 33:29|prydderch 8:56 13:47 20:38|ps 23:70
psalm 5:50 33:9 41:50|psalms 19:60|pseudonyme 2:63|psychiatrique 20:57|psychologe 16:47 40:34 53:44|psychologin 20:58
psychologist 16:56 53:55|psychologue 21:73|pt 16:56 33:12|ptf 50:79|pu 3:28 33:27|pub 7:44 13:47 45:52
public 1:12 2:2 5:2 7:-13 8:9 10:8 12:-10 13:11 14:-8 15:9 16:-3 17:4 18:2 19:-12 20:-14 22:17 23:-5 27:-16 29:1 30:3 31:37 33:-37 35:-4 36:13 38:-1 39:9 40:20 42:16 43:8 44:2 45:0 50:-3 51:18 52:5
publicatie 23:70|publication 8:59 10:30 23:35 27:24 34:29 47:36|publications 47:79|publiceerde 34:62
publicite 2:36 7:41 13:45 23:50|publicites 32:83|publicity 23:60 38:63|publicly 27:64
publics 7:28 12:32 20:17 30:37 31:27 34:24 40:18 45:31|publie 5:51 13:45 33:4 47:52
publiek 2:4 3:0 7:8 18:14 21:11 31:48 33:-28 36:37 40:21|publieke 17:47 40:40 42:48|publieksfilm 40:55
publieksonderzoek 16:47 18:50 30:49|publieksprijs 13:39 22:67|publiekszaken 30:70|publier 8:68 34:51
publikum 3:4 9:18 20:8 31:48 33:-21 36:22 40:21 45:13|publikumspreis 13:57 22:32 38:36|publikumstest 16:52 18:54
publique 7:-2 10:-4 12:2 13:12 14:1 16:14 17:34 18:24 22:32 27:23 29:12 31:-3 33:-16 40:18 42:45 48:5
publiquement 33:32|publiques 1:45 7:19 8:32 15:54 20:8 27:17 40:29|publish 2:38 27:49 33:5
published 5:25 27:17 34:36 47:63|publisher 5:50 31:30 40:21 42:39 47:39|publishing 8:56 27:43 34:42|puces 7:55 13:58
pudding 6:33 21:31 32:39 33:2 44:36 52:41|puddle 33:30|puddles 33:30|puffer 16:66|puft 33:29|puin 53:66
puis 1:-10 2:-13 3:-3 5:-5 6:-6 7:-9 9:-2 10:6 13:30 19:5 20:5 21:7 22:-8 31:19 33:15 34:-11 38:0 40:-12 41:-6 43:0 45:-12 47:-4 48:-2 49:1
puisage 21:59 45:57|puise 33:32|puisqu 24:60 33:23|puisque 33:18 53:58|puisse 33:18 40:44
puits 19:18 21:48 33:-2 36:39 40:25 50:39|pull 22:41 33:5 38:51 39:60|pulled 33:30|pulling 33:30|pulls 20:16 33:28
pulp 33:29|pulpbergen 48:68|pulpit 33:30|pult 33:30|pulverise 33:32|pump 13:37 22:40 24:46 33:12|punch 16:70
punches 19:60|punctual 6:72|puncture 22:71|punies 33:32|punished 3:58|punishment 33:30|punition 45:71|punkt 19:58
punkte 30:40 32:44 33:3 40:27|punktlich 33:8 40:32 51:50|punt 3:26 10:31 30:39 33:-2 40:24|punten 23:37 44:68
puntzak 21:68|pupil 33:30|pupils 20:50 33:11|pupitre 6:63 33:18|pupitres 35:78|puppen 19:38 20:29 31:33 41:37
puppenbauer 40:53|puppenbauerin 20:58|puppenfragen 10:62|puppentrick 13:35 36:42 40:23 41:36 43:35
puppet 5:23 7:17 13:19 16:21 18:23 20:10 22:31 24:28 30:24 31:15 40:6 41:22 43:20|puppeteer 13:68|puppeteers 41:72
puppetry 13:68|puppets 1:12 8:20 9:19 10:26 16:13 19:15 22:23 31:7 34:14 36:31 40:19 41:14 43:24 51:22
purchase 23:26 27:16 34:58 35:28|purchaser 34:63|pure 20:39 33:20|purpose 7:29 10:40 29:40 33:-7 34:26 40:18
purposes 5:50 27:56|purser 6:51 21:50 48:51|pursuant 15:64 17:59|push 33:16 48:45 49:51|pushed 20:45 33:16
pushes 33:30|put 3:12 7:-2 10:5 11:7 19:13 20:-9 21:23 22:3 27:-4 30:5 33:15 37:12 40:2 44:5 47:5
puts 10:20 30:17 33:27|putten 33:15 34:48|putting 27:43 35:55 42:52|putzen 33:16 35:56|putzfrau 33:30|puyvelde 33:32
puzzel 33:29|puzzle 22:71|pv 9:73 29:61|pw 39:68 52:60|px 35:72|pxl 13:70|pyjama 20:20 24:39 33:23
pyjamas 3:28 24:43 33:14 48:43|pyjamastreep 32:75|pylones 31:67|q 31:32 41:35 47:51 50:57|q1 18:61 46:64
q2 18:63 46:57|q25 50:77|q3 18:60 43:41 46:47|q4 18:62 46:66|q5 46:84|q9 39:84|qa 41:72|qc 30:63 43:62|qn 41:58 52:67
qte 16:65 26:63
qu 3:17 6:13 9:5 11:-3 13:-10 14:25 18:-8 19:1 20:8 21:3 22:-3 27:-13 28:14 31:-7 32:5 33:11 34:-11 38:6 40:-4 44:5 45:-1 47:2 48:-9 51:2
quadratisch 19:58|quadratmetern 33:30|quadri 50:79|quadrillee 33:32|quadriphonie 19:64
quai 1:11 2:6 3:-5 4:10 7:3 8:7 10:30 12:2 13:4 17:9 22:6 26:10 27:1 29:11 33:-20 35:23 36:10 37:11 38:25 39:9 40:9 42:9 43:5 47:4 48:16 49:9 53:3
quais 19:37 33:26|qualification 46:84|qualifiee 14:71|qualifies 14:69|qualifying 22:71|qualitat 27:60
qualitatsserien 40:53|qualite 1:26 7:21 10:19 12:25 14:37 22:28 27:29 35:31 40:11 50:32|qualites 44:78
quality 40:41 46:65
quand 2:4 3:21 6:6 7:-11 9:11 10:-13 17:0 18:17 19:23 20:11 24:2 27:-5 28:12 31:-12 32:4 33:11 37:7 40:-21 45:-8 47:14 48:-4
quant 29:73 30:58|quantite 16:46 19:37 33:4 50:52|quantity 50:77|quarantaine 6:64 22:57
quarante 6:0 7:-8 10:-11 13:4 14:-6 19:10 20:14 21:3 22:2 23:0 27:-2 28:15 31:14 33:12 34:-8 40:5 45:9 47:2 48:-1 52:28 53:4
quaregnon 33:32|quarrel 33:26 48:41
quarry 1:14 2:9 10:9 12:14 22:28 23:19 27:9 33:2 34:8 37:25 43:14 44:18 50:22 53:25|quarryman 33:30|quarrymen 20:59
quart 2:40 14:34 22:38 33:13|quartal 18:68|quartals 51:72|quartalsmeldungen 51:72
quarter 24:43 27:30 30:39 33:-4 46:44 51:45|quarterly 34:49 47:60|quarters 2:64|quartier 19:41 30:33 31:23 33:13 40:13
quartiers 33:32|quarts 1:21 2:7 5:24 6:20 10:35 11:27 17:25 19:8 24:25 37:31 40:7 42:25 49:27|quasi 33:32
quatorze 2:1 3:16 7:25 13:9 19:2 20:-5 21:11 22:13 31:5 33:13 38:20 40:15
quatre 2:2 3:-1 5:-2 6:1 7:18 10:-14 13:0 16:-7 17:-7 18:4 19:-8 20:10 21:15 22:12 28:3 30:2 31:-4 32:3 33:3 34:6 38:-3 40:11 43:0 45:8 47:3 48:13 49:-2 51:-2 53:7
quatresecondes 52:87|quatrieme 13:15 20:26 21:16 33:20 40:1 48:19 51:27|quay 7:24 33:22 41:29 48:30|quaymaster 47:73
que 2:-8 3:17 4:11 6:1 7:-2 10:-9 12:10 14:23 15:-2 19:6 20:4 21:-6 22:-7 23:3 24:-3 27:13 28:9 30:-3 31:-9 33:3 34:-16 40:8 44:-1 45:-2 47:0 51:9 53:-4
quebec 5:24 22:23 30:32 31:42 33:-5 40:1 42:42 44:25|quebecois 10:66|quel 3:33 9:45 33:21
quelle 3:4 17:40 20:3 33:1 42:40 45:35|quellen 42:68
quelqu 3:11 15:12 19:20 20:9 21:13 28:12 31:-4 33:17 37:16 45:17 46:21 47:18
quelque 3:-3 12:35 19:2 20:18 21:11 33:16 37:25 44:16 45:21|quelques 9:35 12:26 20:24 33:16 43:29 52:40|quels 20:57
quennoy 34:64|quenon 27:33 33:26|quenons 33:30|quentin 6:48 33:13 45:52|quer 19:45 38:56|quereller 33:32
querfeld 30:66|question 3:27 6:20 12:4 20:23 21:27 27:-2 29:16 30:8 33:5 36:16 44:26 48:11|questioned 21:72
questionnaire 30:71 46:47|questionnaires 30:63 31:54|questionne 33:32
questions 3:3 10:16 12:21 20:2 21:36 28:27 29:26 30:25 33:-5 36:28 40:2 44:36
queue 13:26 20:17 27:22 31:22 33:10 45:26 48:30
qui 2:-5 3:12 5:0 6:7 7:0 9:-4 10:-9 11:1 12:-7 14:-10 17:-7 19:8 20:3 21:12 27:-6 28:10 31:8 32:5 33:5 34:-7 36:10 37:1 38:14 40:1 42:-2 43:-6 44:8 45:9 47:7 48:-2 49:3 53:-7
quick 43:69|quiconque 34:64|quiet 6:34 19:19 20:21 21:21 31:14 33:-11 38:26 40:5 43:23 45:18 48:22|quietly 33:30
quietscht 33:30|quievrain 34:64|quill 1:20 2:14 3:8 6:23 13:19 22:31 23:25 27:15 37:30 38:27 43:20 47:24 48:23
quincaillerie 7:69|quintet 19:60|quinzaine 7:51 23:46 26:67
quinze 2:15 3:0 7:21 9:22 10:26 20:9 21:13 26:25 27:6 31:32 33:1 40:-2|quirin 29:60 33:14|quit 33:30|quitclaim 5:72
quite 20:38 46:57 47:52|quittance 2:49 5:65|quittances 34:64|quitte 6:24 13:19 20:17 21:20 33:20 45:18 47:26
quittee 3:46 33:18|quitter 10:52 33:18|quittera 20:44 33:18|quittons 33:32|quiz 31:63
quoi 2:-2 3:-5 5:14 7:23 9:17 16:20 17:33 20:4 22:11 28:18 32:18 33:-7 34:18 36:20 40:5 42:25 44:13 45:6 46:20
quoilin 47:79|quota 30:60 42:59|quotas 30:77|quotation 5:37 50:73|quote 10:34 12:33 16:34 17:41 26:42 46:40
quoted 34:63|quotencheck 30:66|quotering 44:72|quotes 1:41 10:42 38:62|quotidien 38:75 45:49|quotidienne 13:72
quotidiens 30:77|quoting 34:63|qx 51:72|qx7 51:84
r 1:10 2:-5 3:-16 4:8 5:13 7:-8 8:13 9:14 10:24 13:-2 14:1 15:16 16:17 22:32 23:17 26:19 27:0 29:6 30:3 33:-23 34:-4 36:7 37:8 41:2 43:13 44:10 46:6 47:2 48:1 49:15 51:8
r1 5:63 40:37|r2 5:63 40:37|r3 5:63 40:37|r4 5:63 40:37|r5 5:63 40:37|ra 2:61|raad 7:28 23:64 29:38|raadsman 5:71
raadt 44:72|raakt 19:33 33:2 40:28 44:45|raam 32:44 33:19 49:45|raapt 33:29|rabbit 40:55|raccord 13:31 24:41 49:78
raccorde 20:57|raccords 19:64|raccourcir 30:77|raccourcis 33:32|raccroche 33:32|race 33:30|rachat 16:60 34:51
rache 33:30|rachel 6:69|rachete 33:32|rachetee 33:32|rachetees 45:71|racheter 2:36 10:39 33:4 34:37|rachida 43:76
racines 33:32|rack 33:21 49:58|racontait 3:59|raconte 3:20 20:14 28:16 33:23 44:10 47:12 53:4|racontee 33:32
racontees 33:32|racontent 20:57|raconter 3:50 20:17 33:4|rad 13:46 33:20|radar 21:52 24:47 45:37 48:46|raden 30:70
radermacher 2:21 3:15 5:27 16:38 33:-11 34:30 43:25|radiateur 20:36 33:10 35:56
radiateurs 20:28 27:23 33:16 35:35 48:33|radiation 19:64|radiations 33:32|radiator 32:64 49:64
radiators 19:39 32:56 33:9|radicale 40:55|radie 33:32|radiees 36:85|radieren 38:70|radierer 39:71|radiergummi 26:71
radio 2:-6 3:-13 5:3 7:4 10:-10 12:-7 13:29 19:14 20:-19 21:-7 22:22 27:-7 31:2 33:-2 34:15 38:32 39:24 40:-4 42:-3 43:-4 44:-3 45:-9 47:14 48:7
radiodiffuseur 14:71|radiodiffuseurs 14:71|radiodiffusion 14:71|radiofassung 22:66|radiofestival 13:70|radioke 33:29
radiophonique 13:50 27:45 47:57|radiosender 33:30|radiospot 31:63|radiosprecherin 28:68|radtke 35:70|radwege 33:30
raeren 2:13 13:17 26:23 27:12 30:18 33:-19 35:32 48:16 50:20 53:41|raes 6:31 13:31 19:24 22:35 37:44 38:40 43:33
raffinaderij 21:54 48:55|raffinerie 33:32|rafter 33:30|ragnhild 20:59|rahmen 29:70|rai 19:64|raie 33:32
raiffeisenkasse 4:72
rail 2:4 5:18 7:6 10:6 12:8 14:9 15:14 16:7 17:11 18:10 19:13 22:17 33:-14 34:4 40:10 42:12 43:9 46:22 50:19 53:7
rails 7:20 13:23 19:33 22:27 30:33 31:19 33:-8 38:34 39:45|railway 22:58 33:16
rain 7:9 16:13 18:15 19:26 30:16 32:31 33:8 36:20 39:31 40:-2 41:14 48:15|rained 33:30|rainer 33:30|raining 33:30
rains 21:50 33:9 41:50|rainy 31:51 33:16|raise 17:52 31:43 40:34|raised 13:54 33:3 40:28|raises 6:51 33:9 38:55
raisins 21:73|raison 1:15 3:34 10:20 20:-1 21:15 33:12 45:25 47:20|raisonnable 40:58|raisonnablement 27:66
raisonne 47:79|raisons 33:32|raken 33:29|raking 20:59|ralenti 19:43 32:48 45:36 49:62|ralentit 33:32|ralf 7:49 29:57
rallume 33:32|ramakers 22:66|ramasse 33:32|ramassent 33:32|rame 33:32|ramen 19:32 20:11 24:30 33:3 40:21 50:27 53:20
ramene 33:32|ramener 33:18 40:44|raming 1:18 9:23 16:41 18:21 41:39 42:45 53:27|ramoneur 24:82|ramp 19:33 33:25
rampe 33:22 50:60|rampen 33:29|ran 3:23 13:34 31:43 33:-4 47:39|rance 2:36 3:32 13:45 53:44|rand 7:21 20:14 33:25
randern 19:58|randspalte 47:66|rang 3:4 11:26 13:16 27:17 33:21 40:8 42:26|range 3:22 20:8 21:33 27:36 33:11 48:26
rangeant 20:44 33:18|rangee 33:32|rangees 33:32|rangent 35:78|ranger 33:23 45:49|rank 40:55|ransome 16:56 33:16
rap 20:44 40:44|rapatriement 41:77|rape 24:82|rapide 31:46 33:23|rappel 35:78|rappele 2:63|rappeler 35:78
rappelez 37:87|rappelle 21:38 33:23 48:41|rappellent 19:64|rappelons 23:77|rapper 20:57
rappeur 5:47 13:40 16:42 20:26 33:0
rapport 0:25 3:-9 5:10 6:8 9:21 10:-2 18:41 19:-4 20:6 23:20 30:40 33:-11 35:9 40:-10 44:27 50:34 53:3
rapportant 35:78|rapporte 33:23 40:36|rapportees 53:72|rapporten 20:57|rapporter 29:69 40:44|rapports 16:73
rapproche 33:32|raquettes 33:32|rare 19:27 20:16 38:41 40:41 44:36|rarely 44:73|rarement 3:59|rares 40:58
ras 19:37 33:26|rasante 19:43 32:62 33:10|rasch 44:67|rascheln 33:30|raske 2:32 3:26 34:32 43:38 47:42
raskin 13:41 40:26 44:43 53:39|raskinet 2:21 3:18 5:46 16:31 36:43 40:16 43:34 53:30
rasquin 8:50 13:40 26:54 29:51 43:44|rasquinet 19:29 22:40 37:48 38:45 43:38|rassasie 38:83|rassemble 31:67
rassure 20:57|rassurer 20:57|raster 49:71|rat 21:35 23:38 27:31 33:-7 36:43|rata 10:63
rate 5:22 6:14 11:21 16:27 19:3 21:11 23:33 27:19 33:4 40:13 49:21|ratees 32:83|raten 2:53 23:46|ratent 28:83
rater 38:83|rates 35:76|rather 6:28 12:26 19:17 27:21 28:31 30:29 33:7 40:11|ratings 30:73|ratio 53:70|ration 13:72
rationnel 45:71|rato 10:62|ratssaal 48:65|ratssitzung 18:54 44:54|rattachent 33:32|rattrapage 31:67
rattrape 6:63 33:18|rattraper 7:69|rature 3:46 33:18|ratures 20:57|rauch 33:18 48:50|rauchen 33:30|raucht 33:30
raum 1:17 3:6 19:21 20:10 28:28 30:18 33:5 45:15 50:20 53:15|raume 20:45 27:34 35:43|raumen 20:45 33:16|raumlich 2:61
raumt 2:40 34:53|rauschen 33:30|rauscht 33:30|rauspert 33:30|rausperte 47:66|ravet 4:48 5:41 7:42 14:34 22:38 43:39
ray 33:21 44:54|raye 3:46 28:69|rayent 3:59|rayer 3:59|raymond 47:79|rayon 7:55 53:58|rayures 24:82|rc 35:78
rcs 8:73 27:41|rdc 41:67 42:58
re 2:-1 7:15 10:8 12:13 14:-1 19:9 20:3 21:1 23:3 26:17 27:25 33:1 37:9 40:20 43:7 45:4 47:3 53:-2|reach 31:56 40:34
reached 47:73|reaches 21:45 33:16 34:36|reacteurs 33:32|reaction 19:51 49:65|reactions 33:32
read 1:4 3:6 9:3 11:27 12:7 13:2 14:-4 16:8 18:16 19:-13 20:2 21:-2 26:5 27:28 28:2 31:2 33:-1 40:16 42:0 44:17 45:-5 53:-5
reader 1:26 3:26 16:26 33:-14 34:8 38:33 44:53|readers 12:42 31:55 33:-10|readership 31:64
reading 2:26 12:9 18:34 19:0 20:-2 23:13 27:14 30:13 31:4 33:-7 34:13 40:-6 42:28 44:23 50:16|readme 9:76
reads 6:13 12:10 16:11 28:16 31:5 33:19 36:18 40:-4 45:9 48:31|ready 9:34 16:28 27:35 33:-12 40:13 43:40 44:31
reaffectation 30:77|reageert 2:47 33:15|reagi 40:58
real 3:-11 6:3 7:-2 13:5 18:11 19:33 20:20 22:23 31:6 32:9 33:-4 36:18 40:5 43:23 45:0 52:21|reale 40:53
realisateur 1:31 2:20 3:-7 5:12 10:23 13:32 16:18 19:16 20:-9 22:20 27:11 31:1 39:18 40:3 41:10 43:27
realisatie 41:57 42:59|realisation 5:7 9:13 10:-5 12:1 13:30 16:2 18:5 19:17 22:4 36:24 41:58 42:6 43:43 50:8
realisations 7:50 22:62
realisatrice 1:7 2:8 7:2 9:15 10:11 12:17 13:23 16:25 18:10 19:25 20:2 27:0 38:27 39:17 40:-9 41:10 43:32 44:11 45:4 53:16
realisatrices 33:32|realise 2:15 7:8 8:21 10:18 12:12 13:47 22:15 27:6 30:29 31:19 33:-22 43:27 53:11|realised 30:73
realisee 19:43 30:69|realisent 30:63 33:18|realiser 2:49 13:45 19:37|realisera 2:63|realiseren 40:55
realises 28:53 33:22|realisme 44:72|realiste 33:4 40:31 45:57|realistic 31:64|realistisch 31:43 40:45
realite 6:49 7:41 33:18|reality 28:61 40:41|really 12:38 13:37 19:29 20:28 33:-1
reardon 7:37 8:38 12:30 14:30 25:42 36:38 46:39|reason 3:34 21:28 31:21 33:12 40:11|reasonably 2:64|reasons 2:50 3:44
rebate 42:73|rebel 3:58|rebelo 5:46 34:40 47:45|rebookings 30:73|rebord 33:32|rebours 20:44 40:44|rebranche 33:32
rebuild 3:58|rebuilding 40:55|rebuilt 40:55|rec 43:70|recadrage 49:84|recalibre 33:32|recalibrer 33:32|recall 33:30
recap 41:77|recapitulatif 5:51 33:4 41:63|recapitulation 41:74|recce 16:47 18:39 20:36 53:36|recces 16:56 53:55
receipt 10:14 21:21 23:35 26:28 33:-1 34:32 35:38 45:18 48:22|receipts 2:39 6:35 10:34 33:-19 34:26 44:24 48:23
receivables 0:78|receive 23:39 29:69 40:21|received 1:44 2:8 8:22 10:9 14:13 15:54 17:17 33:-26 34:7 35:20 42:17
receiver 51:79|receivership 40:41 45:55|receives 20:32 28:48 33:3 34:36|receiving 29:77|recemment 33:32|recensent 7:65
recenses 31:67|recensie 21:68|recensies 38:74|recent 19:40 33:21|recente 19:64|recept 31:63|recepten 16:68
receptie 35:72|reception 1:41 12:40 23:45 26:40 29:37 35:49|receptionist 34:63|recette 30:38 33:25 35:39
recettes 0:13 2:38 9:12 10:44 11:12 17:32 27:-4 31:8 34:17 40:-1 42:19|recevable 1:60 40:44|receveur 23:50 51:78
recevez 12:51 23:56 34:43|recevoir 0:42 29:77 35:38|recevra 2:63|recevrez 23:77|rechange 24:68 33:18|rechauffe 38:70
rechauffee 24:82|rechauffer 33:32|rechenheft 32:71|rechenzeit 30:66
recherche 2:9 5:39 9:14 16:42 17:12 18:32 20:2 23:16 24:14 33:-34 34:6 40:2 43:28 53:5|recherchen 10:62
rechercheprozess 20:58|rechercher 34:64|recherches 16:46 18:37 23:37 24:63 32:43|recherchestipendium 17:55 23:54
recherchestipendiums 40:53|rechercheur 33:29|rechnen 33:-4 40:32 53:50|rechner 19:45 53:50|rechnet 33:19 40:29 48:28
rechnung 16:19 26:62 37:26 42:22 45:17 53:17|rechnungsbetrag 26:71|rechnungsdatum 26:71|rechnungsprufung 41:67
recht 1:-2 2:20 3:-12 6:-2 10:21 16:17 20:-4 23:-1 27:0 29:4 31:-5 33:-8 34:32 35:1 36:5 38:3 40:-14 41:24 43:-1 44:0 53:8
rechtbank 10:41 32:41 34:27 45:45|rechtbankdecor 50:73|rechtbankdrama 32:75|rechtbanken 2:47 10:36 34:35
rechte 2:25 5:32 10:29 13:1 16:2 31:-2 34:19 37:8 40:10 41:31 47:25|rechteeinraumung 2:61|rechteinhaber 5:67
rechteinhaberin 34:61|rechtekette 5:67
rechten 2:25 5:30 9:13 10:16 13:-2 16:8 23:-2 27:3 34:29 37:5 40:8 41:38 45:-6 47:16 52:5|rechtenachweis 5:67
rechtenketen 5:71|rechtenoverzicht 5:71|rechtenvrij 5:71|rechter 10:36 21:41 28:48 45:39|rechtesituation 5:67
rechteubersicht 5:67|rechteubertragung 2:61|rechthebbende 5:43 34:57|rechthebbenden 5:52 34:53
rechtlich 22:56 27:30 43:35|rechtliche 30:45 31:41 40:32|rechtlicher 42:55 45:50|rechtliches 31:49 40:40|rechtop 33:29
rechts 7:22 16:26 21:25 33:6 43:26 49:43|rechtsaf 33:29|rechtsanwalt 6:52 33:16|rechtsanwaltin 12:43 27:39 29:49
rechtsbehelf 23:67|rechtsberatung 16:63 53:24|rechtsform 1:39 8:65|rechtsgrundlage 33:30|rechtspersoon 1:56 8:62
rechtsreferendar 3:55|rechtsruckfall 34:61|rechtstoestand 8:76|rechtstreeks 2:47 14:57|rechtsverbindliche 1:65
rechtsvorm 1:35 8:72|rechtswege 10:49 34:48|rechtswidrige 14:65|rechtszaak 21:68|rechtuit 6:69|rechtzetten 11:75
rechtzetting 11:75|rechtzitten 33:29|recipiendaire 35:78|recipient 35:76
recit 3:-8 5:42 6:9 12:5 13:4 19:-3 20:17 33:4 34:23 40:-10 44:10 47:35 48:8 53:15|recitait 47:79|recitals 10:51 34:49
recite 33:32|recits 1:26 2:15 3:12 8:33 10:18 15:35 20:9 23:30 27:18 34:17 43:28 46:37|reckinger 6:46 33:21
reckon 53:68|reckoning 33:30|reclame 7:32 13:37 22:38 27:22 33:-3 40:13 51:39|reclamee 14:71|reclamees 33:32
reclamefilms 19:60|reclament 33:32|reclamer 3:46 21:59|reclusive 33:30|recognise 3:58|recognised 3:44 33:16
recognises 21:72|recoit 2:29 10:7 14:12 19:5 28:23 33:17 34:25 53:12|recoivent 2:63|recolle 48:76|recollections 34:63
recollets 33:32|recolte 21:73|recommandation 14:44 30:50 31:40 46:57|recommandations 30:71 44:51
recommande 12:32 21:33 34:45 44:51 52:46|recommandee 34:64|recommanderiez 35:78|recommandons 30:77
recommence 3:22 33:24 49:47|recommend 30:48 44:67|recommendation 14:32 30:49 44:62|recommendations 30:73
recommended 23:74|recompense 33:18 48:62|recompenses 7:69|recompte 33:18 48:62|reconciliation 21:51 33:10 48:54
reconcilie 33:32|reconciliee 44:78|reconduite 3:46 33:18|reconfort 33:32|reconnaissable 27:53 40:44
reconnaissant 2:49 34:51|reconnaissants 31:67|reconnaissent 33:32|reconnait 5:21 20:0 21:15 33:26 48:30
reconnaitre 19:37 20:30 33:18|reconnaitront 31:67|reconnu 20:30 33:18 40:31|reconnue 20:57|reconnues 10:66
reconstitue 20:44 45:57|reconstitues 20:57|reconstitution 20:52 41:49|reconstruct 19:60|reconstructie 3:43 33:15
reconstruction 20:49 41:58|reconstrueren 3:57|reconstruira 20:57|reconstruit 33:18 41:63|recopie 18:43 33:28
recopiees 47:79|record 1:14 6:16 19:39 20:22 21:16 22:34 24:22 28:31 33:-17
recorded 2:24 19:41 31:25 40:15 43:30 47:34|recorder 20:59|recording 16:39 26:47 33:12 50:45|recordings 33:24 41:46
recordist 16:43 20:45 53:41|records 3:31 33:3 51:65|recoud 21:59 33:18|recoup 17:73|recoupable 23:74
recouped 10:46 22:53 40:26|recoupment 2:37 10:59|recours 23:77|recouvert 47:79|recouvre 34:64|recouvrement 51:84
recovery 14:69|recreations 33:32|recrutee 53:72|recrutement 18:63 30:63|rectangle 20:32 24:57 33:14|rectangles 33:32
rectangular 33:30|rectificatif 11:82|rectification 11:82|rectificative 11:82|recto 25:81 37:60
recu 1:34 2:0 8:30 9:18 12:9 14:27 15:48 17:16 27:3 33:-13 34:13 35:32 44:14 47:27|recue 2:28 17:65 20:22 23:42
recueil 13:58 34:51|recueilli 3:59|recueillie 20:57|recueillis 38:69 47:65|recues 10:23 15:72 33:-11 34:22 35:35
recul 40:58|recule 33:29 45:28|reculer 33:32|reculons 20:57|recuperable 1:46 10:39 16:46 34:37
recuperation 10:39 14:66|recupere 2:36 5:51 10:52|recuperer 28:69 33:18|recurrents 45:71|recurring 45:68|recus 7:69
recuse 33:16 48:59
red 1:12 4:14 5:7 6:7 7:1 8:9 10:6 14:4 15:13 17:15 19:-5 23:9 24:22 29:19 32:32 33:3 34:-2 36:12 40:-10 42:8 43:12 48:22 51:11
redacted 25:81|redacteur 13:72|redactie 27:37 33:2 43:44 44:45|redacties 2:47 40:42|redaction 16:60 35:64
redactionele 7:65|redactrice 7:65|redakteur 40:53|redaktion 27:50 33:-1 40:23|redaktionelle 27:47 44:54
redaktionen 40:53|redaktionsleiter 27:60|redden 6:42 21:41 33:15|redder 21:68|redders 20:57|reddition 2:49 10:52
rede 20:29 21:35 33:19|redemandent 40:58|redemarre 21:73|reden 3:30 6:25 10:12 19:8 20:19 33:9 40:0|redenen 6:55 40:42
rederij 31:50 35:58|redescend 33:32|redet 6:40 20:13 33:16 40:8 47:21|redete 33:30|redevable 14:50 51:76
redevance 35:78|redevances 2:63|redeviennent 2:49 33:18|redevient 10:52 40:44|rediffuse 31:67|rediffusion 31:67
redige 2:25 12:48 14:33 27:28 33:-6 34:27|redigee 33:32|reding 8:47 11:46 25:51 29:57|redkettle 38:51 39:64 52:55
redouble 40:58|redoutons 33:32|redrafts 18:72|redrawn 24:77|redresse 19:51 33:18|redt 3:36 28:53 33:7|reduce 42:73
reduction 10:47 40:45|reduire 3:59|reduirons 40:58|reduit 10:39 33:4 40:31 41:49|reduite 16:52 19:43 41:55
redundancy 7:66|reecoute 33:32|reecrire 3:38 34:43 44:56|reecrit 3:46 33:18|reecrites 34:64
reecriture 2:30 3:15 16:37 18:40 33:-25 40:14 43:19 44:47|reed 33:29|reedite 31:67|reefer 19:60
reeks 1:18 2:9 7:9 10:5 12:-1 13:1 17:3 19:-9 20:-4 21:-2 22:24 23:9 24:7 27:7 30:13 31:11 33:-23 34:0 36:7 37:21 38:13 40:4 41:1 43:9 44:3 45:26
reeksbijbel 43:44 45:61|reeksconcept 45:66|reeksen 7:38 13:39 19:9 22:32 30:28 31:13 40:16 42:22|reeksenmarkt 18:71
reeksje 45:66|reeksontwikkeling 17:72
reel 1:1 2:0 5:13 7:1 10:1 12:11 13:-2 14:4 15:10 16:8 17:7 19:10 20:-7 22:17 30:2 33:-27 34:-1 38:8 39:17 40:9 42:7 43:12 45:4 46:17 49:9 50:15 52:31 53:10
reelle 16:46 19:59|reelles 19:51 43:62|reels 19:51 20:30 41:49|reemploye 34:64|reenactment 20:59
ref 12:20 16:28 23:54 26:36 27:13 32:21 40:8 50:39 51:36|refaire 20:22 28:48 31:32 33:-3 44:43 50:45
refait 33:18 45:57|refaits 31:54 33:18|refectoire 27:45 33:10 48:54|refer 27:64|referee 28:75|referees 48:72
reference 15:23 19:9 20:19 23:46 26:27 30:22 32:36 35:18 46:36 50:20 51:38 53:12
references 7:9 9:21 19:26 22:35 31:8 32:63 36:38 39:24 45:11|referent 23:61 40:34|referentie 12:54 32:62
referentielijst 22:71|referenties 31:29 32:54 36:42 45:45|referenzen 22:36 32:53 36:42 45:33|referme 33:32
referment 45:71|refermer 33:32|referred 33:16 34:49|refined 53:68|refit 35:76|reflechit 20:20 33:24 40:21
reflected 49:78|reflection 19:47 49:64|reflections 19:60|reflet 37:87|reflete 49:84|reflets 19:51 33:18|reflexe 48:76
reforme 40:58|reformee 50:79|refrigerated 33:22 35:55|refroidissait 47:79|refuges 16:56 40:41|refugie 33:32
refugies 33:32|refundable 1:69|refus 2:36 10:15 20:19 33:-10 34:13 40:37|refusais 19:64|refusal 40:41 44:60
refuse 3:4 19:-2 20:2 21:30 24:15 31:1 33:16 34:-2 40:17 48:28|refused 19:60|refusee 10:58 35:56|refusent 21:73
refuser 33:18 34:51|refuses 3:58|reg 13:72|regal 33:30|regard 2:23 7:20 11:33 19:16 20:9 34:16 44:50 49:48 52:38
regardaient 33:32|regardait 3:38 13:50 33:10|regardant 19:37 20:30 33:18
regarde 3:2 6:19 12:0 19:16 20:7 21:1 33:21 38:20 39:23 40:-15 47:22|regardent 20:15 33:29
regarder 19:22 20:15 30:42 33:10 39:42 45:16 52:44|regarderait 20:44 33:18|regardes 20:44 47:65|regardez 11:82
regarding 19:60|regardons 32:83|regards 3:12 12:43 19:17 20:10 27:38 33:-16 53:30|regel 11:39 33:6 36:41 40:24 42:38
regeling 40:55|regelingen 33:29|regelmassig 33:30|regelmatig 8:76|regeln 33:8 45:56|regels 14:31 28:35 45:57 47:33
regelt 27:43 33:19|regen 3:2 20:0 22:24 24:18 32:35 33:4 40:-3 45:8 47:14 48:38 53:10|regenboog 27:63
regenjacken 32:71|regenrinne 33:16 49:57|regenschirms 33:30|regent 33:29|regentaat 13:70|regente 13:72|regenton 33:29
regi 10:66
regie 0:-2 1:-6 2:0 3:-17 5:0 7:-13 9:16 10:15 11:-2 12:-3 13:19 16:16 17:-3 19:16 22:23 26:-1 33:-40 34:-12 35:-5 39:5 40:-19 41:44 43:34 50:-5 51:-1 53:-11
regieassistent 13:68|regieassistenz 13:65|regiecontract 5:71|regieentwicklung 40:53|regiekonzept 1:65|regieploeg 41:70
regierung 23:67|regiestab 41:67|regiestatement 19:58|regiestudium 13:65|regievisie 9:52 19:52|regievoorbereiding 16:68
regievorbereitung 16:66|regievorvertrag 2:61|regime 0:54 10:32 15:71|regimes 19:64|regio 40:47 42:52
region 1:-6 8:0 9:13 10:3 12:0 13:-3 15:42 17:4 19:-5 20:-13 23:-3 27:1 29:1 30:-2 33:-40 40:15 42:43 53:42
regionaal 42:73|regional 7:17 10:10 13:25 15:23 17:33 40:-10 42:60 53:30
regionale 10:4 12:10 13:26 15:32 20:5 22:50 27:4 31:16 42:45 53:20|regionaleffekt 53:63|regionaler 17:55 53:50
regionales 31:67|regionalfonds 42:68|regionalforderung 42:68|regionalzug 33:30|regisseer 19:52 20:36|regisseerde 13:70
regisseert 2:61|regisseur 1:18 2:10 7:7 9:12 10:11 12:18 13:38 16:23 19:15 20:-4 22:10 33:-23 39:25 40:4 43:19
regisseurin 12:34 13:35 39:54 52:42|regisseurs 7:65|regisseuse 13:59 43:56
register 8:42 9:28 16:26 21:35 25:45 33:-18 35:28 40:7 45:21|registered 5:19 7:14 8:62 29:24 33:-10 34:22 40:3 53:16
registers 20:59|registrar 8:77|registration 5:50 8:56 33:9
registre 3:1 8:23 20:11 23:38 24:23 25:48 29:24 33:11 40:-1 43:19|registres 18:55 33:23
regle 3:18 12:11 14:10 15:22 17:18 19:3 20:8 24:33 27:5 33:-5 44:16 45:34 51:42 53:10|reglee 19:64
reglement 1:47 10:-4 12:13 14:19 15:50 19:-5 21:3 23:7 33:-10 35:37 40:-5 49:14 50:9|reglements 20:44 33:18
regler 26:77 33:10|regles 3:28 14:40 45:61|regne 33:32|regnet 20:37 33:22|regravee 33:32|regret 3:48 33:13
regrets 20:45 35:63|regrette 6:57 44:69|regrouper 30:77|regulars 30:46 31:37 45:55|regulateur 3:59
regulation 14:48 15:70|regulier 33:32|reguliere 4:58 14:44 33:4 51:57|reguliers 30:77|rehearsal 33:16 48:59
rehearsals 19:48 33:15|rehearse 19:60|rehearsed 19:60|rehearsing 33:30|reich 33:30|reiche 12:64
reichen 12:51 33:3 40:27|reicht 33:30|reichte 47:66|reichweite 44:67|reif 32:71|reifen 33:30
reihe 3:4 6:14 7:11 9:17 13:24 27:9 32:19 33:1 37:21 45:39|reihen 31:62|reihenfolge 3:21 9:35 19:24 33:-4 35:36 48:31
reihenhaus 33:30|reimburse 40:55|reimbursement 10:64|rein 31:62|reinartz 2:28 5:34 13:23 27:18 34:18 37:30 43:32 47:23
reine 1:39 7:29 13:32 21:47 22:36 34:25|reinhilde 27:63|reinigen 50:73|reinscrire 33:32|reinvested 17:73
reis 16:44 20:14 33:-9 41:52 44:28|reisde 13:70|reisden 20:57|reise 16:23 41:62 45:21|reisekosten 15:57 16:52
reisen 2:14 11:21 16:57 20:11 41:30|reisepass 25:73|reisst 40:53|reist 33:23 45:41
reizen 16:59 20:8 31:14 33:-20 35:23 40:6|reizigers 38:74|reizt 3:55|rejected 45:68|rejetee 1:73|rejoindre 33:32
rejoint 33:32|rejoints 40:58|rejouer 10:66|rek 33:29|reken 31:63|rekenen 17:36 33:11 34:25 50:37 53:30
rekening 0:19 4:51 9:17 10:6 11:18 12:11 17:34 20:1 26:30 29:37 33:-28 35:15 41:14|rekeningattest 4:77
rekeningen 14:57 41:57|rekeninggegevens 4:77|rekeninghouder 4:77|rekeningnummer 26:76|rekent 6:44 33:23|rekkem 20:57
rekonstruiert 20:58|rekord 33:32|rekwisieten 41:70|relache 33:32|relachent 19:64|relaient 33:32|relais 33:18 38:69
relatant 34:64|relatie 4:77|relatif 2:63|relatifs 5:78|relation 6:43 20:37 45:37 46:54|relations 31:46 38:75
relationship 6:72|relative 0:40 14:29 15:41 29:67 35:35 50:37
release 5:19 7:3 20:-4 22:35 27:12 31:49 35:23 36:14 38:23 40:2|released 10:25 21:45 22:32 27:37 31:25 38:37
releases 31:64|releasing 27:64|relecture 2:32 16:55 34:33 40:26|relevant 15:80
releve 2:3 4:51 11:22 15:48 16:14 20:15 21:13 22:28 23:18 26:25 30:17 33:-16 45:11 50:20|relevee 20:57|relevent 2:63
releveront 21:73|reliance 41:72|relief 15:59 42:54 44:50|relies 26:77 33:10|relieved 33:30|relight 19:60
relights 33:30|religieuse 33:32|religieuses 20:57|reling 33:21 48:47|relire 3:38 27:45 44:56|relirez 34:64|relis 3:59
relisent 33:32|relit 33:28 34:30|relocation 15:78|relu 2:41 19:43 34:43|remain 2:46 12:38 34:32 35:45
remaining 34:42 40:47|remains 2:29 14:35 20:25 33:9 40:21|remake 2:38 31:48 34:34 40:7|remakerechten 31:63
remakes 2:61|remarks 3:36 11:54 33:9|remarquable 31:46 33:10 44:56|remarque 9:37 17:34 24:37 31:23 33:21
remarques 11:82|remblokjes 39:76|remboursable 10:44 17:57 26:63|remboursables 1:52 10:44 34:43|remboursant 2:63
rembourse 10:51 14:19 33:-20 40:36 42:26|remboursee 10:66|remboursees 10:66
remboursement 2:7 10:42 27:11 40:41 41:33 42:22|remboursements 10:66|rembourser 14:62 26:52 40:25|remboursera 40:58
rembourserions 40:58|rembourserons 40:58|rembourses 2:63|remboursons 40:58|remco 33:29|remedial 3:44 20:45
remember 20:25 28:40 33:16 47:39|remembered 30:73|remembers 6:37 28:40 33:22|remerciant 12:73|remercie 33:32
remerciements 12:73|remercier 33:32|remercions 12:73|remet 2:38 33:20 34:27|remettait 33:32|remettent 33:32
remettre 0:51 27:35 33:21|remich 8:77|reminder 35:76|remis 2:41 3:8 18:25 19:13 23:26 30:38 33:-20 40:19 43:24
remise 2:46 4:16 10:7 18:39 23:41 27:-3 34:-5 39:15 40:-11 41:7 50:33|remises 2:57 34:37|remmen 19:33 20:30 33:2 36:49
remonte 3:6 20:24 33:22 45:18 47:26|remontee 10:44 33:10 45:49|remontees 49:84|remontent 3:38 33:23|remontes 33:32
remontons 33:32|remorque 50:70 53:52|remote 16:56 43:56|remouchamps 33:18 44:41 53:41|removable 24:77
remove 34:49 35:63|removed 3:44 34:49|remplacait 33:32|remplacante 20:57
remplace 2:8 3:4 10:11 11:71 17:24 33:-4 45:16|remplacee 10:66|remplacees 10:66|remplacement 2:36 11:63 33:4 35:38
remplacent 11:82|remplacer 2:28 3:24 11:47 19:29 33:10|remplacera 10:52 33:18|remplaces 33:32
rempli 3:32 33:4 40:31 51:57|remplie 1:55 9:50 20:26 46:53|remplies 14:71|remplir 1:63 33:0 50:48|remplissent 20:57
remplit 33:28 40:23|remuait 3:59|remunerated 2:64|remuneration 2:60 16:35|remunerations 0:75 16:52|remunere 2:49 29:69
remuneree 34:64|remunerees 2:63|remy 43:62 53:58|renard 7:41 31:40 33:4 48:49
rencontre 3:35 7:18 20:19 30:26 33:1 40:20 48:25|rencontree 20:57|rencontrees 40:58|rencontrent 2:49 33:18
rencontrer 3:32 12:45 27:39 35:51|rencontrera 6:77|rencontres 3:38 7:47 18:55|rencontrons 20:57
rend 19:13 20:6 28:31 29:31 33:15 34:13 38:35 48:24|rendabel 30:70|rende 6:63 20:44|rendent 33:32|render 24:56 40:47
rendering 14:69|rendez 16:41 18:44 20:4 27:13 33:-9 36:32 40:31 42:25|rendra 28:83
rendre 3:10 14:52 21:24 23:28 33:3 40:9 45:22|rends 44:78|rendu 3:22 18:39 23:40 24:57 33:-6 35:40|rendues 33:32
rendus 35:78|rene 6:55 33:10 49:62|renew 33:16 34:49|renewable 5:50 34:55|renewal 34:36 40:49|renewals 5:58 16:56
renewed 5:50 30:39 31:43 33:-4|renforcer 30:77|renifle 33:32|renner 28:48 33:23|renners 33:29
rennie 2:32 3:26 5:41 16:39 43:38|rennt 33:30|renonce 2:32 10:48 19:33 33:0|renoncement 44:78|renonciation 2:63
renouvelable 5:41 34:61|renouvellement 34:59 40:31|renouvellements 5:78|renouvelons 34:64|renovation 33:32
renove 20:36 33:10 53:50|renover 33:32|renseignements 1:42 14:67|renseigner 33:32
rent 7:43 15:34 33:7 35:32 40:11 53:24|rentable 40:58|rental 2:46 30:42 40:24 41:40|rente 40:53|rented 32:77
rentmeister 6:52 33:16|rentner 33:16 53:50|rentnerinnen 53:63|rentnerpaar 33:30|rentrait 3:59
rentre 21:20 33:26 35:25 45:18 48:23|rentree 18:43 20:34 27:32 31:33 47:45|rentrent 21:46 33:26|rentrer 33:27 47:48
rentrerons 20:57|renversement 44:78|renvoie 27:35 33:27|renvoyait 47:79|renvoyee 23:64 33:18|renvoyer 23:64 34:51
renwart 33:32|renzo 2:30 3:17 9:43 13:30 16:28 18:31 43:30|reoccupe 33:32|reopened 45:68|reopens 21:72
reorganisatie 14:70|reorganisation 14:71|rep 13:68|repaid 10:25 14:29 23:34 40:46|repair 10:43 20:38 34:42
repaired 13:47 33:9 53:47|repairs 33:16 45:55|repand 33:32|reparateur 21:59 28:69|reparateurs 20:44 45:57
reparation 33:32|repare 6:39 13:34 33:7 45:55|repareert 21:68|reparent 33:32|reparer 3:38 33:10 45:49|reparieren 33:30
repariert 33:22 35:48|reparierte 3:55|reparle 33:32|repart 20:15 33:29|reparte 19:64|repartent 21:51 33:10 48:54
reparti 10:66|repartie 10:66|reparties 7:55 10:52|repartir 2:41 33:23|repartiront 31:67|repartit 20:44 33:18
repartition 0:67 2:34 5:36 10:37|repas 6:22 7:26 16:19 19:22 20:3 21:28 33:-3 41:52 45:16|repasse 20:57
repay 10:51 40:41|repayable 10:37 12:42 17:46 40:28|repayment 10:43 40:47|repeats 33:30|repeche 33:32
repeint 21:59 45:57|repelen 19:60|repense 3:59|repentance 3:59|reperage 10:34 16:42 25:56 40:40
reperages 10:7 16:56 18:47 19:-5 20:-1 26:16 40:12 43:6 53:29|repere 20:44 45:57|reperes 9:68 43:62|repertoire 33:32
repetables 24:82|repetant 33:32|repete 6:40 19:37 33:16 48:39|repeteer 19:60|repeteert 20:57|repetent 20:44 33:18
repeter 19:33 33:27|repeterai 19:64|repeteren 19:57 20:23|repeterons 19:64|repeteront 19:64|repetita 13:72
repetitie 26:56 33:20|repetitieafspraken 35:72|repetitieritten 16:68|repetities 18:52 20:48
repetition 10:29 20:40 35:41 45:48|repetitions 17:52 19:51 33:4|replace 2:64|replaceable 24:77|replaced 10:51 33:16
replacement 11:62 33:16|replaces 10:22 11:73|repli 30:46 31:36 40:48|replica 35:76|replie 33:32|replique 6:77
repliques 3:59|repond 3:-7 10:0 12:6 13:6 14:16 33:25 40:10 44:12|repondait 3:59|repondants 30:77
repondent 33:4 37:60 40:31 43:48|repondeur 13:50 20:36 21:51|repondons 40:58|repondra 20:57
repondre 14:40 29:65 33:0 34:33|repondront 20:57|repondu 3:39 30:48 33:8 47:37
reponse 3:21 7:18 12:22 17:28 18:26 33:11 35:27 40:20|reponses 40:58
report 0:12 5:39 11:10 15:14 16:17 18:40 20:-5 23:27 26:15 30:20 33:-16 44:36 50:28|reportage 26:57 34:56
reportages 13:72|reporte 0:83|reported 3:23 7:32 13:34 33:16|reportee 0:61 2:41 17:57|reportees 2:63
reporter 38:63 47:60|reportes 0:69 17:65|reports 20:38 33:22
repos 3:13 16:27 18:51 24:36 28:37 30:31 33:-15 45:25 48:29|repose 19:40 20:33 33:-6 40:33|reposer 33:32
repousser 33:32|reprasentativ 30:66|reprend 2:26 3:10 20:8 21:23 33:17 34:27|reprendra 14:58 33:18
reprendre 2:25 3:35 10:28 33:-6 40:20 44:40|reprenez 34:64|represent 29:77|representant 1:52 14:50 33:10
representatief 30:70|representation 2:50 13:28 27:24 29:46 34:16|representations 13:50 22:54 31:46
representative 34:63|represente 35:56 53:64|represented 30:73|representee 2:28 4:38 8:33 14:36 29:55 34:37
representees 20:57|representer 27:39 29:77|representing 27:64|represents 17:73|repressed 3:58|repression 3:58
reprinted 47:73|repris 33:26 45:44|reprise 6:37 10:26 33:5 40:43|reprisees 19:64|reproach 33:30|reproche 20:57
reproduce 2:64|reproduceren 2:61|reproductie 2:47 27:50|reproduction 2:59 30:24 47:38|reproduire 2:63
reproduisent 34:64|reproduit 20:44 33:18|reproduite 34:64|republic 26:78|republik 25:73|republique 25:87
reputation 7:50 40:45|repute 33:32|reputee 2:55 35:56|requerant 1:73|requerante 1:73
request 1:23 4:40 8:19 9:29 12:29 17:15 25:23 27:6 29:19 35:18 38:18 39:21 40:-3 43:22 51:39
requested 1:55 5:19 17:32 40:3 43:36 44:30|requete 1:60 23:64|requiert 10:52 21:59
required 0:38 5:32 10:37 33:-10 34:23 35:36 51:39|requires 2:50 34:49|requis 30:77|requises 12:59 51:70
requisite 41:67|requisiten 24:57 41:53|res 39:71|rescission 2:64|rescue 6:45 19:34 33:3 48:45|rescued 45:68
rescuers 33:30|research 2:7 11:21 16:52 24:21 30:28 40:-1 41:27 43:26 53:23|researching 20:59|reseau 7:41 33:18 40:31
reseaux 31:63 33:0|reservation 14:38 34:53 35:51|reservations 44:73
reserve 0:6 1:25 2:-4 5:1 10:4 11:8 16:34 18:1 20:-10 23:1 24:5 27:26 33:-33 34:15 35:2 40:12 41:41 44:1
reserved 2:25 19:10 34:45 40:16 47:48|reservedagen 40:55|reservee 2:49 24:68|reservent 2:41 10:44 31:46
reserveonderdelen 50:73|reserver 34:64|reserveren 34:62|reserves 0:64 5:18 10:18 19:4 27:6 34:24 44:17 47:48
reservez 34:64|reserviert 13:46 22:37 38:40 39:42|reservoirs 20:57|reservons 19:51 27:53|residant 53:72
residence 1:30 13:29 16:46 25:46 40:21 53:34|residences 13:72|residency 36:77|resident 25:42 33:1 53:60
residents 30:44 33:-2 45:37 53:54|resides 53:68|residing 2:50 29:63|residuals 2:64|resignation 33:30|resigned 13:68
resiliation 2:63|resilier 2:63|resin 30:73|resine 36:71 50:66|resistance 33:24 44:53|resiste 33:18 44:64
resisted 3:44 20:45|resister 33:32|resisterai 3:59|resolue 44:78|resolution 2:63|resolved 35:76|resolves 33:30
resopal 32:71|resources 17:73|resp 35:78|respect 2:32 12:29 14:35 18:31 27:17 29:36 33:-9 34:15|respecte 2:49 14:58
respecter 2:41 14:63|respectera 20:57|respectes 46:84|respectievelijk 10:49 31:50|respectivement 2:49 34:51
respects 14:69|respectueuses 12:73|respirant 33:32|respiration 19:21 33:21 49:61|respirations 19:43 33:23
respire 21:46 33:26|respirent 19:64|respirer 33:32|respond 40:55|respondenten 30:70|respondents 30:73|responds 27:64
responsabilite 2:17 4:52 8:61 14:38 30:31 35:32|responsable 1:36 21:35 27:42 40:33 48:38|responsibility 4:71 14:48
responsible 10:64|ress 16:73|ressemblait 33:32|ressemble 3:22 19:27 33:20 36:47
ressemblent 7:37 19:33 20:26 28:51 31:36|ressent 6:77|resserrent 19:64|resserrer 3:59|resservie 33:32
ressort 33:-2 38:52 40:24 51:64|ressorts 19:64|ressources 1:24 7:28 9:32 11:32 17:65 42:41
rest 2:0 3:-5 10:33 11:5 15:7 19:3 20:2 23:20 27:1 31:-6 33:-8 35:4 36:8 40:16 42:20 44:16 48:1 53:15|resta 47:79
restafval 33:29|restait 3:46 33:18|restant 2:41 34:43 38:61|restante 22:76|restantes 16:73|restants 5:65 10:52
restarts 33:30|restaurant 20:27 33:1 45:58|restauratie 16:54 50:59|restauration 53:72|restaureren 20:57
reste 2:7 3:13 7:-12 10:17 11:20 12:0 17:-2 19:-2 20:9 21:11 27:4 28:10 31:-13 33:7 34:-2 37:6 40:2 43:-5 44:11 45:4 47:-2 50:-1 53:13
restee 3:28 19:33 33:13 47:47|restent 2:40 10:3 11:19 14:8 17:27 33:-1 34:38 35:15 53:8
rester 19:17 20:9 21:25 33:14 40:10 44:30 45:23 52:39|restera 20:30 28:56 34:37 40:31|resterai 40:58|resterende 17:72
restituer 14:66 35:51|restitution 34:64|restlaufzeit 31:62|restless 33:30|restliche 33:30|restock 40:55
restons 7:24 12:49 15:39 33:13 50:35|restreints 14:71|restriction 4:85|rests 33:16 40:41
result 0:52 12:30 17:34 22:32 33:1 46:39|resultaat 0:45 23:39 33:-2 46:59
resultat 0:71 7:18 10:16 22:25 23:27 33:-19 46:34|resultaten 0:54 30:62|resultatenrekening 0:76
resultats 0:59 10:21 22:31 30:63|resulte 8:73 51:62|results 2:39 5:34 10:27 30:49 33:-7
resume 1:12 2:14 5:17 8:20 9:32 10:5 12:11 28:22 30:28 33:11 41:27 44:28 45:10|resumes 12:51 21:38 43:41 45:49
resurfaced 35:76|retained 0:78|retainer 16:62 35:55|retains 10:64|retape 33:32
retard 2:14 6:28 7:20 26:36 33:16 37:38 40:9 45:22|retarde 33:0 40:40 45:40 53:40|retarder 33:32|retardera 33:32
retards 31:67|reteindre 33:32|retenir 11:82|retenons 33:32|retenu 23:56 24:60 46:49 53:37
retenue 19:29 23:42 24:47 34:29 46:49 50:45|retenus 23:58 33:22|retest 40:55|retiennent 33:32
retiens 19:43 20:36 44:56|retient 33:32|retire 10:30 17:30 19:16 20:8 33:16 40:22
retired 20:15 27:21 28:31 33:20 40:11|retiree 5:51 20:30 33:4 39:57|retirement 33:30|retirer 20:36 34:43 40:36
retires 20:40 33:11 35:50|retombees 9:41 38:42 53:66|retomber 21:73|retouche 50:79
retour 2:22 9:13 10:9 14:3 18:9 20:12 23:20 31:-1 33:-3 34:23 35:10 38:15 40:-10 44:21 48:35 50:22
retourne 2:15 20:30 21:25 33:21|retournement 33:18 44:64|retournements 3:59|retournent 2:36 20:30 34:37 49:57
retourner 2:41 34:56|retournes 33:32|retournez 33:32|retours 3:24 18:55 26:50 30:42 33:-3|retractation 35:78
retractent 40:58|retraining 33:30|retrait 2:36 20:30 33:4 34:37|retraite 20:33 33:15 45:33 47:41|retraitee 34:64
retraites 45:71|retransmissions 31:67|retravailler 44:78|retreat 3:32 33:24|retro 33:32|retrogradee 28:83
retroplanning 18:77|retrouve 9:22 20:10 21:33 33:19 40:-1 45:29 48:16|retrouvee 20:36 33:23|retrouvent 20:26 33:27
retrouver 3:24 18:42 28:61 33:10|retrouves 20:44 33:18|retroviseur 3:59|retten 28:68|rettet 33:30
return 8:39 19:10 20:20 23:35 33:-9 34:24 35:26 40:4 44:23 48:22|returned 33:26 40:24
returning 7:27 35:36 40:15 43:42 45:49|returns 33:16 51:65|retuschieren 19:58|reue 13:65
reuni 2:18 10:21 18:32 23:46 27:22 29:51 33:-13 40:13|reunie 14:50 23:69|reunies 2:63
reunion 3:7 23:37 29:30 33:9 34:12 35:43 40:5 48:23 50:27|reunions 2:41 20:36 50:58|reunir 40:58|reunis 10:47 53:59
reunissent 28:83|reunit 7:47 10:44 33:10|reus 6:55 33:15|reusable 30:73|reuse 27:64|reussi 33:32|reussir 35:78
reussira 3:59|reussit 33:32|reuter 6:52 33:16|rev 50:77|revanche 30:77|reve 6:64 24:58 33:-2|revealed 33:30
reveil 20:30 33:18 48:49|reveille 21:23 28:33 33:26 48:26|reveillee 33:32|reveillent 33:32|reveiller 28:83
revelation 3:59|revele 33:32|revendication 5:78|revenir 20:26 33:21 45:40|revenons 20:44 33:18|revent 33:32
revente 41:77|revenu 20:30 24:55 33:18|revenue 2:22 3:23 7:46 31:23 33:-18 47:29 51:38|revenus 13:58 21:59
rever 33:18 37:73|reverberation 19:51 33:18|reverence 33:32|revers 33:29|reverse 20:38 26:70|reversion 2:47 34:52
revert 34:63|reverts 34:63|reves 19:51 20:44|revet 35:78|revetu 34:64|reveur 45:71|revienne 33:32
reviennent 10:31 20:36 21:38 33:-3 48:41|reviens 3:40 20:48
revient 2:13 10:-2 19:8 20:-11 21:16 33:21 34:15 37:19 44:10 45:3 48:19|review 38:76|reviewed 35:76|reviewer 38:76
reviews 38:76|revint 47:79|revised 11:75|revisee 18:77|reviseur 0:65 7:37 14:40 41:45|revision 2:44 12:35 16:36 45:43
revisions 2:54 16:31 18:33 40:16|revisor 2:38 3:37 41:47|revisorin 45:64|revocable 29:77|revocation 29:83
revoir 10:44 20:36 33:10|revoked 29:77|revolte 21:73|revolteront 3:59|revolution 33:32|revoquer 29:83|revu 11:82
revue 2:7 11:26 13:16 33:-24 38:68 40:14 47:41|rewrite 2:27 3:34 16:28 40:19 44:50|rewriting 40:55
rewritten 3:28 20:29 34:43 45:39|rex 5:33 6:31 24:46 30:32 37:42 48:40 49:52 52:41|reynders 33:29|rez 33:32|rgec 17:79
rgpd 14:58 16:60|rhea 1:21 7:18 8:29 10:16 12:30 14:20 27:28 29:28 38:28 43:30 50:28|rhein 30:66|rheinblatt 38:70
rheinische 38:72|rheins 33:30|rheinstern 27:60|rheinwinkel 1:21 10:18 17:23 22:30 23:23 38:25 39:36 42:24 43:21 52:28
rheto 33:32|rhisnes 50:78|rhone 13:45 17:52 45:52|rhubarb 39:79|rhyme 33:30|rhythm 19:39 20:38 33:9|rhythmisch 33:30
rhythmus 33:30|ri 3:28 27:35 33:0 40:40|ria 5:52 34:53|riait 20:57|rialto 3:29 33:21 47:49|rib 1:39 4:72 9:46 12:38
ribbon 33:21 35:57|riche 33:32|richten 27:60|richter 28:68|richterin 6:41 33:5 47:51|richtete 3:55
richtig 1:27 11:43 14:46 19:19 20:20|richtige 10:62|richtigen 3:34 33:22|richtigkeit 1:44 14:44 15:49
richting 19:34 24:38 33:14 37:38|richtingen 18:58 21:54|richtlinie 1:65|richtte 13:70|richtten 7:65
richtung 20:45 33:16|ricochets 48:76|ridder 33:29|ride 3:36 20:38 33:9|rideau 13:40 22:44 33:21|rideaux 3:38 33:23
rides 33:31|ridicule 33:18 34:51|ridiculous 33:30|riechen 33:30|riecht 33:30|riek 33:29
rien 1:11 2:-12 3:15 5:13 6:10 7:-14 10:-1 12:-10 14:6 15:13 17:-4 18:2 19:2 20:3 21:13 22:-7 23:-5 24:-1 27:-16 28:8 31:-2 32:0 33:9 36:2 37:17 38:7 42:-5 43:-7 45:-12 46:2 47:4 48:10 49:1 52:4 53:-11
rient 33:32|riet 19:40 21:38 33:12|riez 31:67|rig 10:14 16:39 18:41 19:20 20:9 24:27 36:27 50:26 53:30
rigging 41:43 50:61 53:41
right 2:25 3:-3 6:22 10:-5 11:19 16:1 20:7 21:2 30:4 32:8 33:3 34:21 35:7 40:1 45:8 47:4 48:3 49:23 51:10
rights 1:7 2:33 5:37 9:9 10:2 11:1 16:-5 27:2 31:-5 34:38 40:-7 41:32 42:-1 47:15|rigoureuse 6:77|rigs 7:53 52:67
rigueur 23:77|rij 5:22 20:8 32:26 33:22 48:19|rijbewijs 13:58 33:14|rijden 19:31 20:10 33:17 40:20|rijdend 19:60
rijdt 3:-5 6:7 20:3 31:2 33:22 36:14 44:10 48:6 49:15 53:4|rijen 33:29|rijhuis 33:29|rijk 33:29|rijker 21:68
rijksarchief 5:71|rijksdienst 51:77|rijksregisternummer 25:78|rijkswachter 45:66|rijkswachtkazerne 45:66
rijn 31:50 45:53|rijsel 10:62|rijselse 7:51 40:42|rijst 33:29|rijtjeshuis 33:29|rijtuig 33:29|rijtuigen 33:29
rik 6:31 7:31 19:30 21:34 45:32 48:34|rillen 33:29|rimouski 10:66|rincage 20:44 32:69|rinceur 3:59
ring 3:2 7:11 12:13 19:22 22:28 32:21 33:10 35:20 40:-1 47:19 48:16|ringers 22:71|ringing 21:58 48:59
ringmaster 6:58 48:59|rings 3:13 20:24 21:40 33:18|rink 45:68|rinnsal 21:65|riot 21:50 33:9 49:56|rip 52:80
ripping 33:30|ripples 49:78|rire 3:13 19:18 20:11 21:27 27:33 33:12 43:29|rires 20:26 30:46 33:21
rise 10:37 33:16 40:28|risen 49:78|rises 33:30|risico 17:29 20:14 30:27 40:48|risicoanalyse 40:55
risicobeheersing 9:60 40:42|risiken 40:53|risiko 30:40 31:36 40:40|risikobetrachtung 40:53|rising 33:30
risk 1:25 5:27 31:32 35:31 40:39 50:32|riskeert 33:29|risks 40:55|risque 3:11 10:17 33:-17 40:48 44:29 45:22
risques 9:50 40:54|rit 20:20 33:25 38:32 45:9|rita 3:15 13:27 19:20 22:31 29:38 33:-6 34:20 43:31 48:36|ritcs 13:70
ritme 3:43 33:15|ritselen 19:60|ritten 3:36 16:47 18:50|rituel 20:57|riv2 39:84|rivage 8:68 25:73|rival 44:78
rivalite 33:32|rive 33:32|river 7:29 13:44 20:22 33:-7 45:31 53:31|riverains 20:44 31:54|rivers 20:34 33:24
riverside 20:59|rives 22:71|rivier 19:16 20:13 30:26 31:19 33:7 40:11 45:22 53:22
riviere 18:20 20:25 21:17 27:26 30:21 33:9 40:2 45:27 53:15|rivieren 20:44 33:15
rivieres 2:20 10:23 20:15 22:33 39:41 40:15 43:33 45:42|rixdorf 47:66
rixensart 1:26 4:36 7:23 14:25 29:33 36:34 40:24 43:26 53:25|riz 35:78|rkoubebb 4:72|rnpp 2:63
road 13:14 20:21 22:28 27:10 33:12 40:1 45:23 48:29|roadmap 9:50 18:60|roadmovie 43:70|roads 45:68|roadshow 31:67
roar 33:30|rob 33:16 36:64|robe 20:17 33:22 39:44 48:35|robermont 33:32|robert 2:21 3:27 33:17 35:41
robertville 33:24 53:46|robes 19:39 20:32 33:14|robinet 3:22 19:27 33:20 53:34|robot 33:26 45:41
rocco 5:51 34:51 47:51|roch 47:66|rochat 27:66|roche 6:51 27:26 33:18|rochefort 2:41 25:65 53:50|rocher 33:32
rochester 34:63|rock 30:73|rode 19:24 20:21 21:31 32:52 33:2|rods 19:60|roe 7:41 22:56 23:48|roef 33:29
roeispaan 33:29|roeit 33:29|roel 6:36 19:27 21:34 45:33 48:45|roels 27:30 34:37 43:46 47:48|roem 45:66|roep 31:63
roepen 3:32 33:23|roept 19:16 30:25 33:25|roer 33:29|roerdomp 3:11 7:18 10:16 12:22 19:14 24:30 27:17 33:2 40:9 43:24
roergebied 42:73|roeselare 27:63|roest 19:42 32:65|roet 33:15 47:59|roeulx 21:72
roger 6:29 10:5 16:12 19:15 33:18 35:34 44:17 52:25|roh 19:45 52:59|rohan 22:71|rohbauabnahme 33:30
rohbauprotokoll 33:30|rohfassung 52:73|rohr 33:30|rohschnitt 2:33 10:34 16:29 18:31 31:25 40:16|rohweiss 24:70
roi 31:54 33:18|rois 20:57|rok 47:72|roken 33:21 35:50|rol 1:42 27:37 44:45 53:39
roland 2:13 3:9 5:28 6:41 13:21 20:17 23:27 33:-1 34:14 43:25
role 1:10 3:-7 6:18 10:15 18:10 19:17 20:-9 22:20 27:30 30:10 33:-1 36:18 40:21 43:20
roles 10:16 20:-4 27:5 33:-6 35:17 36:25 40:25 41:54 45:15 53:10|rolf 7:28 12:30 13:31 33:9 45:30|rolfs 21:65
roll 43:69|rollator 33:16 37:59|rollatorballett 31:62|rolle 22:40 33:16 40:27|rolled 33:30
rollen 2:17 10:19 33:15 40:12 41:29 53:22|rollend 19:60|roller 33:16 49:64|rollout 31:64|rolls 33:30|rollstuhl 33:30
rollt 33:30|rolstoel 33:29|rolstoelen 20:57|rolt 6:39 33:24|rolverdeling 6:55 10:49
romain 2:21 9:40 12:31 13:30 33:7 43:34 53:30
roman 2:21 3:14 5:39 9:7 13:4 16:8 23:4 30:16 31:-3 33:-31 34:33 40:-2 43:13 47:28|romance 13:52 30:52 44:53
romanciere 3:46 34:51|romande 10:31 17:44 23:42 27:31 42:56|romane 13:72|romanes 13:72
romans 3:34 13:28 20:24 31:31 34:34|rombouts 6:63 33:18|romcom 31:64|rome 2:49 26:71|romeinse 24:63 33:15
rommelaere 27:66|rommelig 3:57|rommens 27:63|romp 21:54 33:15|ronald 33:32|ronce 13:40 22:64
rond 18:11 19:0 20:-3 21:3 24:30 27:14 31:14 33:15 36:16 38:14 40:12 48:5|ronde 31:35 33:23 52:37
rondes 3:28 19:33 30:59 35:46|rondgaan 33:29|rondgang 48:68|rondje 33:29|rondjes 33:29|rondkrijgen 42:73
rondreizende 30:70|ronds 33:32|rondvraag 30:62 35:50|ronflement 33:32|ronflements 33:18 48:62|ronfler 33:32
ronfleurs 33:32|ronge 33:32|ronny 6:46 33:9 35:33 45:28 48:30|ronron 33:18 49:70|ronronne 33:32
ronse 3:26 20:26 27:33 33:11|rood 3:23 33:5 44:38 48:48|roof 32:42 33:23 40:19|rook 3:23 33:21 47:38|rookt 33:29
rookvrij 35:72
room 1:1 2:13 3:3 5:-1 7:-2 10:-10 12:10 13:2 16:15 18:25 19:1 20:-5 21:17 23:-1 24:2 27:-4 30:-2 32:9 33:-3 36:19 37:4 40:0 43:11 45:-6 47:-2 48:8 50:1 53:10
roomers 22:71|rooms 3:20 6:23 7:37 19:23 20:10 33:-19 37:30 45:19 53:31|roos 44:78|rooster 33:29|root 26:78
rooted 33:30|rootput 32:75|roots 9:62 53:55|rope 32:77|ropes 33:22 48:50|ropewalk 22:52 39:70
rorig 19:29 22:46 37:43 38:40|rory 1:39 7:27 11:36 29:37 33:6 46:38|ros 20:59
rosa 3:-6 6:40 20:-13 21:4 27:0 30:7 31:0 32:13 33:11 34:-7 36:13 44:5 45:3 47:9 48:21 49:13|rosalba 33:30
rosalia 34:64|rosanne 33:23 48:42|rosary 33:30|rosas 13:65|rose 19:25 20:18 32:44 33:17 34:25|rosee 38:83
rosetta2 39:84|rosit 49:84|roskam 27:66|rossel 13:72|rossi 1:46 25:60 29:55 34:37|rosslare 26:58 33:21|rost 32:71
rostrum 19:60|roswitha 27:60|rot 26:63 32:50|rota 35:76|rote 20:37 33:22|roten 19:37 33:12 39:53|rotes 33:16 48:51
rotherham 20:59|rotonde 20:57|rotor 39:84|rotsen 33:29
rotterdam 1:20 13:19 16:20 18:22 20:0 21:21 27:29 31:33 33:-6 45:19|rotterdamse 33:29|rotules 24:82|rouard 5:65 44:64
roubaix 7:30 10:37 17:40 25:48 27:37 40:19|roue 33:32|roues 13:45 33:4 39:57 49:57
rouge 3:-11 7:-2 10:-4 13:1 17:9 19:17 20:2 21:13 22:16 24:29 26:15 27:7 28:12 30:7 32:43 33:5 34:2 35:18 45:1 49:14
rouges 24:55 33:18 40:31|rough 18:72|roughly 41:72|rougir 20:57|rouille 32:83|rouillee 33:32|roulait 21:73
roulante 33:18 45:57|roule 33:4 45:44 48:49 49:57|roulent 48:76|roulotte 27:55 40:36|roumain 13:72|roumaine 33:32
round 1:14 3:14 20:13 26:23 27:9 33:13 41:17 45:13 47:35|roundabout 33:30|rounded 17:73|rounds 33:30|rousse 7:69
route 8:22 16:21 19:7 20:15 21:21 26:21 28:19 31:20 33:6 37:24 38:18 40:-6 41:13 45:16 48:12|routiers 21:73
rouverte 33:32|rouvre 21:73|rouvrir 6:63 33:18|rouwt 3:57
row 1:19 2:2 4:18 5:11 7:5 8:16 10:22 14:8 17:12 20:-2 26:17 29:16 31:11 33:-14 34:12 37:18 40:-6 42:23 43:8 48:11 50:15 51:18
rowboat 6:58 33:16|rowlands 27:64|rows 33:30|roxane 34:64|roy 6:39 27:47 33:10|royal 27:45 33:10 40:36
royale 4:64 21:51 45:49|royaume 25:87|rozendaal 33:29|rozenkrans 33:29|rsz 8:36 9:54 12:29 14:31 51:50|rtb 22:76
rtbf 7:18 17:28 22:51 27:16 40:20 42:55|rte 22:71|ruban 13:45 22:48 33:4 39:57|rubans 33:32|rubber 33:30
rubberen 33:29|ruben 2:30 3:7 7:15 10:13 16:18 20:16 22:22 37:28 39:27 40:6 43:21 44:22|rubriek 1:56 16:54
rubrieken 1:69|rubrik 1:65|rubrique 1:53 12:34 16:54 41:38|rubriques 1:73
ruche 6:47 21:31 44:35 45:28 47:49 48:33 52:44|ruchers 27:66|ruches 13:45 32:56 48:49 50:52|ruckbau 33:16 43:39 50:42
ruckbaus 27:60|ruckblende 48:65|ruckblenden 19:58|ruckblick 21:65|ruckdeckung 2:61|rucken 33:8 49:63|ruckfahrt 33:30
ruckfall 2:40 34:53|ruckfluss 10:62|ruckflussen 40:53|ruckforderung 14:65|ruckforderungen 14:65
ruckforderungsanordnung 14:65|ruckfragen 12:64|ruckfuhrung 10:49 40:40|ruckgrat 44:67|rucklage 16:66
ruckruf 2:48 34:47|ruckrufsfrist 2:61|ruckseite 21:25 23:28 24:31 33:12 34:21 45:24|ruckseiten 21:46 33:21
ruckseitig 33:30|rucksendung 23:67|ruckspiegel 37:59 48:51|rucksprache 35:56 47:52|ruckspulen 32:71|ruckstande 51:72
ruckstellung 17:68|ruckstellungen 0:62 17:29 40:15 42:29|ruckt 33:30|rucktritt 2:61|ruckwand 33:30
ruckwarts 13:32 19:25 28:36 33:15|ruckzahlbar 23:54 43:52|ruckzahlbares 23:59 40:32|ruckzahlung 10:58 40:23
ruckzahlungen 10:62|ruckzahlungspflichten 10:62|rude 6:58 13:54
rue 1:27 2:-15 3:-19 5:-1 7:26 8:39 9:2 10:3 13:-7 14:5 16:0 17:-1 19:2 20:0 22:11 25:7 27:5 29:3 30:-2 33:-10 34:5 35:11 40:-21 41:-3 42:-2 45:0 47:-1 48:10 50:16 53:7
ruelle 7:35 14:48 22:39 34:21|rues 20:44 33:18|rufen 12:51 33:16|ruft 31:28 33:16 48:44
rug 14:19 19:9 20:6 24:25 27:12 32:24 33:16 38:23 49:25|rugby 13:72|ruggen 32:50 33:14 49:51|rugnummer 6:42 33:23
rugwind 1:20 2:24 7:15 10:26 17:23 34:21 36:27 38:25 40:14 42:23 43:21|ruhe 6:52 33:16
ruhezone 1:18 2:14 12:17 21:17 23:19 24:23 29:23 33:-7 34:13 36:24 37:25 43:17 47:18|ruhig 19:45 20:45
ruhige 19:45 31:49|ruhr 31:63|ruhrgebiet 22:66|ruhrung 27:60|rui 6:66|ruiken 19:60|ruikt 19:26 33:25|ruil 33:15 53:52
ruimer 33:29|ruimt 20:57|ruimte 19:47 35:58|ruimtelijke 31:63|ruin 33:30|ruine 20:44 28:69|ruined 28:53 33:22
ruinee 28:83|ruineerde 28:74|ruiniert 28:68|ruinously 28:75|ruis 50:73|ruiselede 28:74|ruisseau 21:51 33:10 49:62
ruisselant 33:32|ruit 32:75|ruiter 3:15 5:39 12:26 33:-13 34:29 43:38 47:31|rule 19:15 33:21 44:28 45:23 48:27
ruled 24:64 32:64|rules 1:31 3:1 13:11 14:12 22:15 31:8 33:-8 35:31 38:20 40:10 45:40 48:16|rumeur 19:43 33:23
rumpf 21:51 37:59|run 3:2 4:24 7:23 16:15 19:17 27:9 28:20 30:18 33:14 48:17|rund 7:36 40:27 53:50|runde 18:60 20:37
runden 21:43 40:32 50:48|runder 44:67|rundfunk 7:32 9:38 27:43 33:-1|rundfunkmechaniker 13:65|rundfunknostalgie 30:66
rundfunkveranstalter 14:65|rundfunkveranstaltern 7:62|rundherum 33:30|rundschau 38:71|rundschreiben 33:30|rundum 33:30
rundung 17:68|rungis 20:57|runner 13:68|running 16:18 20:25 22:20 33:8 35:25 43:30 45:29 49:26
runs 5:13 6:25 10:6 19:2 20:1 28:16 33:17 34:4 43:11 45:28|runter 49:71|rural 7:41 31:40 40:31 43:48
rurale 30:46 31:36 43:44 44:46 50:48|rurales 7:55 31:54|ruraux 31:67|ruse 24:82|rush 26:78|rushes 43:76
russ 32:57 47:52|russe 21:73|russes 32:83|russian 13:68|russisch 13:65
rust 3:6 4:26 5:20 6:30 7:14 13:28 22:20 24:23 32:35 33:-22 38:23 39:34 40:4|ruste 6:69|rusten 33:29
rusthuis 3:27 21:38 33:18|rustig 20:36 33:21|rustige 31:63|rustle 33:30|rustpunt 20:57|rusty 33:30
ruth 3:-3 6:23 10:4 16:5 19:0 20:1 21:16 23:9 27:20 33:4 40:-5 44:9 45:5 48:26 49:20|rutteln 19:58
ruttelvorrichtung 50:69|rutten 1:46 8:40 12:32 14:24 25:42 29:39|rutting 18:72|ruud 33:29
ruzie 3:5 7:12 20:20 21:15 33:11 38:22 48:40|rw 53:72|rwanda 20:59|rwandan 31:64|ry 33:1 50:55 53:48
rythme 3:17 18:47 19:43 20:28 33:-11|rz 51:77
s 1:2 2:-4 3:-1 5:2 6:-2 7:-6 8:-3 9:10 10:-1 11:3 12:3 13:-7 14:0 15:-3 16:-5 17:-5 18:-1 19:5 20:2 21:4 22:5 23:-3 24:2 27:-8 28:5 29:-4 31:-4 32:5 33:2 34:0 35:-2 36:0 38:2 39:-1 40:0 42:-5 43:-5 44:8 45:0 47:1 48:-3 49:13 50:-5 51:-1 52:0 53:-1
s1 18:34 39:57 43:33 45:28 48:48|s10 18:77|s11 18:77|s13 18:77|s14 18:77|s16 2:63|s2 45:46 48:66|s20 18:77|s21 18:77
s22 18:63 23:64|s24 2:44 18:68|s25 18:77|s3 35:51 45:34 48:44 49:50|s36 18:77|s4 22:50 45:46 48:56|s40 18:77|s41 18:77
s42 18:77|s44 18:77|s48 18:77|s49 18:77|s5 18:58 48:63|s50 18:77|s6 48:72|s8 2:41 18:55 45:49|s9 18:77
sa 0:8 1:8 2:2 3:-7 4:13 5:-5 6:15 7:3 10:10 12:0 13:-9 14:12 15:0 20:-4 21:-6 22:-7 23:4 26:7 27:-6 28:6 29:10 30:4 33:6 34:8 35:-6 40:-19 43:13 44:-6 45:-7 46:16 48:-8 50:7 51:12 53:-8
saadi 22:76|saai 44:72|saal 27:24 32:34 33:6 41:30 45:27 47:29|saar 38:70|saarbrucken 13:52 31:36 40:27|saarland 31:62
sabam 2:53 5:50|sabatini 33:30|sabine 1:16 6:11 7:25 8:21 12:15 14:7 19:5 21:7 33:13 43:10 45:6 48:13 49:18
sable 19:27 24:44 31:29 32:45 33:7 45:33|sablon 13:58 22:62|sabot 33:23 49:63|sabotage 33:30|sabote 33:32
saboter 33:32|sabots 33:22 48:56|sabrina 7:25 12:28 14:29 25:46 27:13 29:34 40:17
sac 3:5 20:2 22:21 24:27 31:12 33:18 39:39 48:21 52:32|saccadee 33:32|saccades 19:64|sacd 2:45 5:64 17:30
sacha 6:49 33:22 48:38|sachanlagen 0:72|sachant 33:32|sachbuch 34:61|sache 3:18 7:37 19:22 20:34 28:40 33:-10
sachet 35:78|sachions 20:57|sachleistung 17:68|sack 33:30|sacked 33:30|sacoche 32:62 33:10 34:43|sacre 7:66
sacrifice 3:58|sacrifie 33:32|sacristains 22:55 39:68|sacristie 20:37 39:68|sacristine 21:73|sacs 33:18 49:70
sad 3:33 27:27 40:31 47:49|saelens 6:55 33:15|safe 33:16 46:65|safely 50:77
safety 16:45 27:19 33:-15 40:10 41:26 50:57|safran 33:32|sag 37:72|sage 3:30 21:31 27:24 36:48 48:40|sageblatt 32:71
sagen 3:29 19:17 20:20 21:15 28:19 33:-2 40:4 45:14 53:14|sager 6:66|sagewerk 16:45 20:37 33:8|sags 33:16 44:60
sagt 3:2 5:2 6:23 20:-7 21:-1 28:10 33:20 34:-5 40:-12 45:-2 47:11 48:16|sagte 3:42 20:25 47:45|saguenay 44:78
sahne 39:71|said 2:2 3:20 11:8 20:11 21:4 28:7 30:14 33:5 37:12 38:33 40:3 45:1 47:37 48:4|sail 40:55
sailer 2:31 3:25 5:37 34:30 43:35|sailing 35:76|sailings 35:76|sails 45:68|saine 14:58 33:18
saint 7:20 8:30 13:24 21:10 22:37 30:13 33:0 34:9 35:15 43:17 50:27 53:13|sainte 19:51 27:53|saintly 44:73
saintrond 2:23 10:26 13:31 16:33 17:39 19:24 22:35 35:38|sais 3:44 19:19 20:36 44:32|saisi 37:87|saisie 28:61 33:23
saisir 2:49 28:69|saisit 33:23 36:63
saison 2:0 3:-14 13:-1 18:14 19:-9 20:-5 21:29 22:24 27:3 31:-6 32:10 33:-10 34:-9 40:-15 41:4 45:53 47:6 53:-1
saisonniers 7:69|saisons 7:19 13:35 18:40 20:39 22:39 45:22
sait 3:-8 6:39 7:-2 13:-5 18:0 19:8 20:-1 21:10 27:-11 28:15 33:17 38:15 44:21 45:14 53:-5|sake 3:44 33:16|sal 7:66
salade 35:78|salaire 2:18 16:42 17:34 33:-13 35:33 40:26 42:33 53:27|salaires 17:31 33:-16 41:29 42:30 53:64
salarie 2:41 5:57 7:47|salariees 5:47 7:59 40:26|salaries 7:53 14:25 40:28 41:34 51:37|salary 3:31 16:43 17:46 35:49
salaud 33:32|saldo 23:57 40:42|sale 22:29 33:2 34:25 35:38 38:38 42:35 48:34
sales 9:15 10:9 11:14 12:-1 16:0 17:3 18:2 27:25 30:10 31:29 32:14 33:-29 36:8 40:20 42:44 46:8 47:3
salesman 12:56 28:61|salim 20:57
salle 2:-13 3:-17 7:2 14:-5 15:7 16:7 18:10 19:14 20:2 21:-3 22:-1 27:6 30:10 31:19 33:9 35:11 40:12 43:-1 46:8 48:23 53:5
salles 2:-6 7:22 13:3 22:24 27:15 30:19 31:45 32:14 33:-38 34:-5 38:24 40:0 42:42 43:6 53:2|salmon 34:64|salome 33:32
salon 15:47 19:16 20:9 31:19 33:-5 34:16 48:43 49:40|salons 16:73|salopette 33:32
salt 22:32 24:38 31:37 32:38 33:-10 45:29 48:33|salted 33:30|saltings 22:71
saltmarsh 1:21 2:15 5:23 10:29 13:20 17:25 22:23 26:30 34:15 40:7 42:25 43:21
saltpan 0:20 1:11 2:5 4:21 7:8 10:22 12:11 14:11 15:20 17:15 29:19 34:5 35:18 37:21 38:18 39:29 40:-3 43:11 46:20 50:18 52:22 53:10
salue 33:26 48:49|saluent 21:59 33:18|salutations 12:59 23:47 27:42|salvatore 20:47 33:4 34:28|salzburg 27:60
salzinnes 53:68|sam 27:64|sambbebb 4:79|samber 26:76
sambre 2:4 4:15 7:12 10:15 12:8 13:1 14:8 17:24 20:-11 22:16 26:12 27:14 31:-3 33:-22 34:12 35:24 38:10 40:-4 43:17 50:22 53:21
sambrienne 50:77
same 1:-3 2:0 3:4 5:14 7:-5 10:10 15:6 17:1 18:0 19:7 20:6 21:0 27:-8 31:6 32:5 33:9 34:-9 35:4 39:7 40:-3 45:10 46:20 47:1 48:0 49:12
samedi 31:40 33:4 47:65
samen 2:-5 3:0 7:-3 10:34 12:14 13:-2 15:24 16:7 17:12 18:-1 20:-1 21:-5 22:-1 28:12 30:-2 31:-2 33:-5 35:-1 40:5 41:10 42:16 43:-2 53:9
samengesteld 8:76|samengeteld 46:77|samengevat 33:29|samenleven 31:63|samenvatting 0:31 1:24 12:35 30:50 41:38 44:27
samenwerken 40:55|samenwerking 2:16 10:37 12:23 31:44 40:23|samenwerkingsakkoord 10:62|samenwerkingsovereenkomst 10:62
sami 6:55 33:20|samira 3:17 6:24 13:30 16:27 22:31 33:8 35:31|sammelband 47:66|sammelplatz 35:70|sammelt 19:37 33:22
sample 12:28 30:68 45:27|samstag 33:16 45:50|samstags 35:70|samt 29:57 34:47
samtliche 2:25 5:31 14:29 33:-7 34:24 51:35 53:27|samtlichen 10:62|samuel 13:72|samy 6:52 21:51|sanatorium 33:30
sand 3:23 33:19 48:47|sandal 33:30|sander 7:44 13:49 19:39|sandra 8:62 33:17|sandrine 1:44 35:67|sandro 33:30
sandsacke 35:70|sandwich 33:31|sandwiches 33:30|sandwichs 16:73|sang 19:37 33:25|sanglots 33:32
sanitaire 3:38 13:50 22:54|sankt 1:14 7:22 8:19 10:11 12:24 13:14 14:14 15:19 22:15 30:15 40:2 43:14 50:17 51:20 53:23
sanna 6:32 19:21 33:21 49:38|sanne 13:49 19:39 43:49
sans 0:2 2:4 3:6 4:19 5:12 6:16 7:-12 10:9 11:-4 14:1 19:-9 20:5 21:6 28:7 31:-13 33:6 34:7 35:2 38:8 39:4 40:10 43:-8 44:-3 45:3 47:-2 48:-1 49:-2 51:15 52:11
sante 14:55 16:35 20:19 30:39 40:20|saoirse 27:64|sape 20:57|sapeur 33:32|sapin 33:32|sapins 33:32|sara 22:71
sarabande 33:32|sarah 2:28 3:30 13:33 19:8 22:19 27:10 37:30 43:43|sarg 45:64|sarl 1:14 10:53 17:19 27:18 29:42 43:31
sarolea 21:41 26:55 34:40 45:39|sartori 2:54 19:45|sas 7:23 8:28 10:46 13:31 29:29 39:31 43:35 46:40|sas17 39:84
saskia 45:66|sass 3:34 33:8 47:45|sasse 6:66|sassement 20:57|sassen 3:46 5:48|sassnitz 13:40 38:45 39:56
sat 20:45 33:3 38:49|satan 33:30|satisfaction 4:70 33:13|satisfactory 27:64|satisfait 14:71|satter 19:58
saturation 19:51 33:18|saturday 31:39 33:24|satz 3:17 9:19 19:9 21:26 28:46 33:-4 34:11 48:15|satze 6:66|satzen 19:58
satzung 8:49 9:48 35:48|sauce 35:76|saucisse 7:69|saucisses 26:85|sauer 26:71|sauerstoff 13:70|sauerwald 30:66
sauf 2:-10 6:14 9:9 10:3 12:10 13:-1 14:-1 15:21 18:4 19:9 20:7 21:17 22:13 26:12 28:10 31:-5 33:6 34:14 36:12 39:11 42:15 47:6 48:3 50:7 53:9
saugen 35:70|sauna 40:55|saura 6:44 19:32 33:22|saurez 47:79|saurions 11:68 23:64|saurons 20:36 33:23|sauront 19:64
saut 3:46 48:62|saute 33:27 49:52|sauter 33:32|sautillant 21:73|sauvage 16:65 33:10|sauve 3:28 33:27|sauvee 33:32
sauvegarde 16:73|sauver 20:27 33:27|sauveteur 3:46 20:44|sauveteurs 20:57|savaient 3:32 33:18 48:49|savais 19:64
savait 3:31 33:24 47:32|save 2:34 3:21 12:20 19:11 20:19 33:-19 34:26 40:6 42:24|saved 3:36 11:54 33:9
savent 19:45 20:48|saves 20:59|savez 27:53 40:44|saving 33:16 45:55|savings 17:73
savoir 2:2 3:23 6:16 7:19 15:22 19:3 20:-4 33:10 34:15 36:24 40:16|savon 33:22 48:56
savons 12:21 20:6 31:16 33:-7 40:45 45:20 53:20|savoureux 44:78|saw 19:22 27:26 33:24|sawdust 30:52 33:9 48:51
sawyer 20:59|saxophonist 35:70
say 3:0 6:5 10:7 14:12 17:6 20:9 21:14 27:-2 30:7 31:-2 33:13 40:12 43:3 45:2 47:21 53:2
saying 13:37 20:28 30:42 33:12
says 3:8 6:-1 11:2 13:-5 17:0 19:-13 20:6 27:-9 28:2 31:-1 33:21 36:12 38:3 40:-5 47:16 48:7
sc 1:16 2:6 4:48 10:16 14:14 18:32 34:7 43:18 48:22 49:42 50:34 51:26|sc000412 8:64 34:49|scale 6:45 24:64 30:46
scales 32:45 33:26|scalpel 32:64 33:16|scam 2:48 17:58 23:43|scan 14:42 25:73|scandalise 33:32|scandinave 31:67
scandinaves 31:67|scandinavia 30:60 31:51|scandinavie 30:40 31:60|scandinavische 32:75|scanne 12:73
scanned 24:64 33:16|scannee 1:60 19:51|scannees 24:82|scannen 16:68|scanner 12:69|scannes 43:76|scanning 16:56 53:55
scannt 30:66|scare 3:58|scarecrow 33:30|scared 3:44 38:63|scares 3:58|scarf 11:62 33:16|scarpe 42:78
scarves 19:47 32:64|sceau 21:73|scellee 33:32|scelles 33:32|scen 43:76|scenarimage 49:84
scenario 1:14 2:21 3:-4 5:24 9:11 10:15 12:-3 13:14 15:-4 16:26 17:-3 18:19 19:-17 22:-8 23:4 27:13 29:-4 34:11 36:6 40:3 41:24 42:-7 43:20 44:5 53:-4
scenariocoach 16:68|scenarios 13:24 16:26 18:29 19:17 26:37 27:18 34:43 40:23|scenariosteun 1:38 17:55 23:52
scenarist 1:20 2:43 3:20 9:33 16:19 34:12 40:6 53:16
scenariste 1:6 2:42 3:3 9:17 10:-1 13:48 16:16 18:9 34:-3 40:8 53:4|scenaristen 2:47 12:46 13:38
scenaristes 2:41 16:38 18:42 27:31 53:37
scene 2:-3 3:15 5:-3 6:-5 9:11 13:-2 18:8 19:21 20:-21 22:-5 30:4 33:7 35:0 40:-10 43:6 44:32 45:-1 48:30 49:16 52:12
scenes 2:16 3:17 5:5 9:9 12:2 16:10 18:7 19:16 20:-8 27:4 31:-6 33:-23 35:8 36:11 40:7 43:20 44:33 45:-3 48:25 50:19 52:12
sceneschema 48:68|scenique 2:63|schaal 19:47 50:59|schaalmodel 30:70|schaamt 6:52 33:18|schaamte 3:49 33:7
schaap 35:72|schaar 30:70|schaartje 33:29|schabig 33:30|schacht 7:43 20:32 31:43
schachtbok 0:27 4:29 8:27 10:23 12:19 20:9 26:27 27:15 29:27 33:-8 43:22 51:29|schachtel 33:30|schachten 20:57
schade 26:76|schaden 7:62|schadevergoeding 10:62|schaduw 19:60|schaduwen 33:29|schaduwpass 24:76|schaduwtheater 32:75
schaerbeek 40:58|schaf 22:53 31:49|schafe 33:22 48:44|schafer 20:58|schaffner 33:30
schaffnerin 3:25 28:38 33:-1 45:33 47:35|schakelt 33:29|schal 6:66|schallplatten 33:30|schallplattenraum 33:30
schalt 20:58|schalter 21:43 33:8 45:43|schaltet 33:30|schaltplanen 33:30|scham 3:55|schame 3:55|schande 33:29
schandel 33:30|schankraum 30:37 33:10 40:24 41:37|scharfe 19:58|scharfsinnige 33:30|schat 31:63|schatten 3:44 40:39
schattig 45:66|schatting 40:28 41:57 53:39|schatzen 33:16 40:40|schatzt 21:51 45:50|schatzung 33:16 41:53
schau 39:62 52:54|schauen 19:27 32:40 39:54 52:42|schaum 19:58|schauplatz 43:52 53:50|schauspiel 19:58
schauspieler 19:50 20:37|schauspielerin 13:39 19:45 27:34|schauspielfuhrung 13:65
schaut 6:33 7:17 19:13 30:21 31:17 33:16
schedule 1:5 5:7 10:29 11:33 12:5 16:37 17:16 18:29 22:7 27:0 31:0 34:9 40:6 41:7 42:9 43:5 53:4
schedules 9:49 14:42 19:34 27:37|scheduling 16:70|scheef 7:38 19:33 33:2 49:50|scheelt 33:29|scheepsbel 33:29
scheepsbrand 11:75|scheepsinterieur 40:42 41:57|scheepsnaam 5:71|scheepswerf 50:73|scheibe 19:24 33:16 44:33 48:31
scheiben 32:71|scheiden 33:29|scheidung 3:42 21:51|scheinwerfer 19:58|scheitern 10:41 40:32 44:46
schelde 4:56 33:7 45:45|scheldebocht 2:28 10:47 34:29 40:22|scheldegalm 38:74|scheldehuis 46:77|scheldekrant 38:74
scheldeland 38:74|scheldevallei 53:66|schell 6:52 33:16|schema 0:73 41:33 46:33|scheme 0:57 1:48 15:56|schemer 48:68
schenkelklopfen 31:62|schenkt 33:23 48:43|schepen 3:36 19:39 21:46|schepnet 33:29|schepper 7:51 15:61
schept 23:57 33:15|scherm 33:20 38:55|schermen 27:42 31:42 45:45|scherp 38:74|scherper 44:72|scherpte 19:60
scherz 3:34 7:41 33:8|scherze 45:64|schets 40:55|schetsen 24:76|schicht 31:36 33:16 43:39
schichtkuchen 13:39 22:40 38:43 39:45|schichtwechsel 13:52 22:53|schicke 12:64|schicken 33:30|schickt 33:21 45:44
schieben 33:16 48:51|schiebt 33:30|schiedsgericht 10:62|schiedsklausel 10:62|schief 3:42 19:45|schiefer 32:71
schiefgehen 28:35 40:50|schiene 40:53|schiesst 40:53|schietkraam 35:72|schietlood 7:65|schiff 21:65
schiffchen 33:8 49:50 52:52|schijf 23:65 29:48|schijnt 19:60|schijven 2:52 23:51|schikken 48:68|schild 33:30
schilder 33:29|schilderij 32:75|schilderijen 32:75|schilderwerk 35:72|schilt 20:36 33:21|schiltz 46:71
schip 1:16 2:-2 3:1 5:9 6:6 7:2 10:-1 12:5 16:15 19:7 21:12 22:8 27:1 31:10 33:-7 36:28 40:8 41:7 43:7 45:14 47:19
schipper 6:27 12:26 21:26 28:33 33:-13 45:37 48:40|schippers 3:57|schippersknoop 33:29|schirm 33:30|schirmgriff 45:64
schirokko 31:62|schlafen 21:38 33:16 53:37|schlafender 33:30|schlaft 6:19 19:11 20:11 28:30 33:16 35:22 48:18
schlafzimmer 48:65|schlagadern 33:30|schlagen 33:30|schlagt 33:30|schlauchen 33:30|schlecht 6:45 20:25 33:16
schlechten 33:30|schlechteren 40:53|schleicht 33:16 49:57|schleuse 13:33 33:21 35:38|schlichter 10:62
schliessen 10:55 28:47|schliesslich 33:30|schliesst 21:26 28:42 33:11 40:15 49:32|schliessung 21:65|schlitten 13:65
schlosserei 50:69|schluessel 39:71|schluss 7:15 20:30 21:30 32:24 33:-6 40:7 44:39|schlussbericht 18:68
schlussbestimmungen 34:61|schlussbild 21:65|schlussel 21:38 32:44 35:43 48:38|schlusselkarte 21:65
schlusselkarten 33:30|schlussfolgerung 30:66|schlusskontrolle 40:53|schmaler 33:30|schmelzofen 50:69
schmelzpunkt 3:17 5:29 7:24 30:38 37:47 50:31|schmiernippel 33:30|schmiert 33:30|schmink 19:39 33:7 41:49
schmuck 35:70|schmuggel 33:30|schmuggeln 33:30|schmuggelt 33:30|schmuggelte 3:55|schmugglerkonig 31:62
schmugglerring 28:55 33:16|schnaps 38:70
schnee 1:10 12:9 13:10 18:13 19:3 23:12 27:5 33:8 37:17 40:8 43:10 47:11 48:31|schneebereitschaft 41:67
schneedecke 50:69|schneefall 19:58|schneeflocke 33:30|schneegutachten 16:66|schneekanonen 33:30|schneekristalle 24:70
schneemann 21:65|schneematsch 32:71|schneepfluge 13:65|schneetagebuch 20:58|schneetreiben 33:30|schneidet 33:30
schneise 33:30|schneit 47:66|schnell 3:21 19:24 33:16 45:30|schneller 6:66
schnitt 10:5 13:8 18:11 19:17 20:1 22:9 24:13 33:-3 38:12 41:40 48:15 50:28 53:6|schnitte 20:58|schnittfirma 46:71
schnittplatz 11:56 16:52|schnittpreis 13:65|schnitzler 7:32 14:35 15:40 29:40 46:40|schnur 37:72|schoen 35:58 49:63
schoendoos 28:48 33:15 52:50|schoenen 3:19 6:19 20:8 21:18 33:2 36:26 44:22 45:28 47:22 49:27|schoenmaker 33:20 48:49
schoentje 21:54 48:55|schoffe 33:30|scholen 7:28 31:52 40:31|schommel 21:68
schon 7:10 19:6 27:9 33:20 40:12 44:15 53:11|schone 26:46 33:23|schoner 33:30|schonsten 44:67
schoofs 4:40 8:39 10:25 12:31 14:33 25:41 29:38
school 1:-1 3:-3 7:-4 9:5 13:25 16:0 18:10 19:-10 20:2 21:8 24:7 28:4 30:15 31:6 32:6 33:7 35:13 36:15 40:-15 41:2 43:-1 44:3 45:20 48:1 53:-3
schoolbank 0:25 1:27 7:14 10:27 17:22 22:30 23:20 29:25 40:5 43:29 46:26 52:27|schoolgirl 33:30|schooljaar 20:57
schoollokaal 33:29|schoolmistress 33:30|schoolpoort 33:29|schools 16:29 18:31 31:49 40:23 53:27|schoolschrift 33:29
schooltas 33:29|schoolvrienden 7:65|schoolwerk 22:71|schoon 33:21 48:47|schoonmaak 50:73|schoonmaakster 3:57
schoonvader 33:29|schoorsteen 19:23 31:26 33:18 41:33|schoot 33:29|schop 33:29|schopf 26:71|schopferin 43:65
schorsing 48:68|schorst 2:61|schoss 47:66|schoten 8:62 25:65|schott 33:30|schouder 19:47 33:15|schouderbladen 33:29
schouderhoogte 19:60|schouders 33:15 49:63|schouwburg 33:11 40:37 48:37|schouwburgen 20:57|schoven 33:29|schrag 32:71
schrank 22:37 31:33 33:10 36:43|schranke 33:30|schranken 36:72|schrankenwarter 20:45 22:53|schrap 11:61 44:58
schrappen 3:39 18:40 27:33 40:24|schrapt 33:29|schraubt 33:30|schrebergarten 13:65|schreckt 40:53
schreef 2:14 3:30 5:25 13:44 31:17 34:15 38:40|schreeuw 33:29|schreeuwt 33:29|schreibe 3:49 9:24 12:19 33:-15
schreiben 2:2 3:35 9:19 10:3 12:5 17:9 18:18 20:-1 23:17 27:17 33:-20 35:10 40:10 42:9|schreiberin 47:66
schreibhilfe 17:68|schreibt 2:13 3:17 5:10 13:24 33:15 35:12 40:-4 43:8 45:6 47:9|schreiner 13:52 53:50
schreinereien 53:63|schreit 33:30|schreven 38:74|schrieb 38:70|schrift 6:35 24:60 33:-1|schriftelijk 2:51 29:44 34:31
schriftelijke 35:72|schriftform 34:61|schriftje 33:29
schriftlich 2:12 5:28 10:13 12:15 29:21 34:11 36:22 40:34 43:16 50:19|schriftsatz 3:55|schriftstucke 29:70
schriftwechsels 1:65|schriftzug 33:30|schrijf 3:56 12:17|schrijffase 12:54 40:42|schrijfopdracht 2:61
schrijfpremie 40:55|schrijfster 13:36 34:40 40:21 43:36 53:32
schrijft 2:26 3:10 6:22 13:13 16:10 18:24 19:2 33:11 44:14 48:11|schrijnwerkerij 50:73
schrijven 2:15 3:39 4:13 9:9 10:-2 12:13 16:19 18:7 23:6 27:-1 33:-22 34:13 40:11 43:6
schrijver 2:40 3:22 10:9 12:15 34:27 40:2 43:28 53:13|schrijvers 36:63 43:57
schrijverskamer 2:24 16:44 18:47 40:18 53:29|schrijversovereenkomst 2:47 5:45 34:35|schrijversoverleg 26:76
schrijversteam 3:43 43:57|schrijversverklaring 3:43 9:60|schrik 6:42 20:30 21:41 33:2|schrikken 31:50 40:42
schrikt 33:29|schritt 1:59 36:48|schritte 19:24 33:8 36:51 48:31|schrittfolge 48:65|schritttempo 38:70
schroder 2:19 5:25 8:28 11:27 14:23 27:18 36:30 43:23 46:28 50:26|schroeder 34:52 47:47|schroef 33:29|schroeft 33:29
schroff 6:66|schroothandelaar 20:57|schrotthandler 45:64|schrumpft 40:53|schublade 40:40 48:51|schudt 33:29
schuhe 6:20 20:13 21:19 31:17 33:13 35:24 48:19 49:25|schuhen 33:30|schuhkarton 33:21 48:46|schuift 10:31 24:45 33:19
schuilen 33:29|schuin 33:29|schuiven 33:15 40:42|schul 7:35 14:38 15:47 29:46 46:47|schulbusfahrerin 28:68
schuld 3:22 21:32 33:18 40:10|schulden 0:63 6:12 7:25 13:14 14:31 33:-28 51:20|schuldenaar 10:62|schuldenvrij 51:77
schuldet 3:34 10:41 51:50|schuldfrage 20:58|schuldig 3:42 33:16|schuldvordering 23:70|schule 21:65
schulen 20:43 31:37 40:28|schulfassung 31:62|schulfotos 32:71|schulfreunden 7:62|schuljahr 20:58|schulkino 31:62
schulklasse 33:30|schulklassen 18:54 40:40|schulmaterial 31:62|schulpaket 31:62|schulschrift 37:72|schultafel 33:30
schulter 33:30|schulvorfuhrungen 30:66|schulvorstellungen 27:60|schuren 33:29|schurze 32:71|schuss 19:49 21:46
schussel 33:30|schut 21:54 33:15|schuttelt 33:30|schuttet 33:30|schutz 33:30|schutzdauer 2:61|schutzes 2:61
schutzfilm 32:49 33:22|schutzfrist 2:61|schutzt 33:30|schuur 3:14 7:31 19:17 33:6 38:31 45:23 48:25|schwach 44:67
schwache 6:66|schwachen 44:67|schwangere 33:30|schwarm 33:30|schwarz 19:19 20:19 24:31 33:14 49:41
schwarzbach 10:55 27:49|schwarze 28:55 45:50|schwarzung 20:58|schwarzweiss 19:58|schwaz 2:61|schweige 20:58
schweigen 2:19 3:25 19:16 20:28 33:-1 38:27 47:23|schweigend 47:66|schweigt 2:48 33:16|schweiss 33:30|schweiz 33:30
schwelle 47:66|schwellen 20:45 33:16|schwellenwerte 46:71|schwenk 49:71|schwenken 33:30|schwer 20:58|schwere 30:66
schwerer 48:65|schwerhorig 3:55|schwerkraft 19:58|schwerpunkte 7:62|schwerste 38:70|schwersten 33:30
schwester 20:29 28:39 31:27 33:0 40:24|schwesterfirma 7:62|schwestern 28:42 33:3 45:37 48:38|schwierigkeiten 14:65
schwimmbad 33:30|schwimmen 33:30|schwimmt 6:35 21:34 33:12 49:40|schwimmweste 33:30|schwindel 33:30
schyns 6:49 27:32 33:13|sci 32:77|sciatique 33:32|scie 19:39 33:16 50:54|sciences 13:72|scientifique 27:66
scientist 33:30|scierie 33:32|scifo 1:27 2:17 3:13 5:32 13:25 16:27 22:29 38:36 40:12 43:29 47:33
scolaire 6:45 13:40 20:26 31:49|scolaires 27:35 30:46 31:57|scomm 50:79|scoort 30:70|scooters 41:72|scopa 13:50 33:23
scope 19:62|score 1:19 19:46 21:27 30:41 44:37|scored 33:16 48:59|scores 48:72|scot 3:44 33:16
scotland 8:62 19:35 23:48|scots 10:43 31:43 44:52|scotsman 33:30|scottish 11:42 17:39 40:31 42:40 44:40
scout 18:45 19:47 40:28|scouting 16:51 18:43 27:16 40:19 50:28 53:20|scr 43:69|scrap 33:30|scraping 20:59
scratched 24:77|scream 33:30|screaming 3:58
screen 1:26 9:10 12:3 13:2 17:17 18:6 19:5 20:-7 23:29 27:-2 33:-16 34:-3 38:11 39:40 40:6 42:33 44:8 52:36
screener 39:70 52:52|screeners 39:79|screening 31:64|screenings 31:64
screenplay 1:32 2:38 5:34 9:15 12:19 13:18 16:20 18:11 27:4 34:2 41:11 43:9 44:13|screenplays 7:33 34:59
screens 22:29 27:22 31:57 40:12|screenwriter 2:48 13:56|screenwriting 3:44 13:54
script 1:14 2:14 3:5 5:12 10:13 11:-1 12:-1 13:3 16:36 17:3 18:21 19:-4 20:-18 23:4 27:15 30:-3 31:-12 33:-40 34:-9 36:7 40:10 41:10 43:-1 44:22 50:0 53:5
scriptbijdrage 17:72|scriptcoach 16:68|scriptdossier 18:71|scripte 13:71|scripted 7:66
scriptment 2:25 5:42 27:25 33:4 43:30 44:34
scripts 1:2 2:12 3:0 5:24 9:18 10:18 12:2 13:1 16:19 18:15 23:7 27:13 34:16 36:30 40:15 41:20 43:11 53:10
scrl 1:15 2:16 7:22 10:24 12:21 14:23 15:24 17:25 34:18 37:30 43:39 46:25|scroll 33:30|scrupule 3:46 33:18
scullery 33:16 47:60|scully 13:54 19:47|sculpture 13:68
se 2:-12 3:3 6:-4 10:0 11:-2 12:-2 19:12 20:8 21:12 27:-2 28:8 30:-3 31:-10 33:11 34:-5 35:1 38:3 40:7 44:-3 45:6 47:4 48:1 49:9 53:13
sea 13:45 19:29 22:40 33:-14 45:25 47:30|seagrove 10:64|seal 1:44 33:24|seams 19:47 32:64
seance 12:15 16:16 23:40 29:25 30:32 31:36 33:5 35:21 44:21 48:19|seances 13:20 16:42 18:25 27:27 30:55 31:36
search 5:51 8:29 16:33 18:35 19:11 20:10 33:-7|searched 5:72|searches 20:45 33:16|seaside 33:16 45:55
season 9:20 10:-5 13:8 18:3 21:29 22:2 24:8 27:-5 33:-12 34:2 37:10 39:10 40:-5 41:11 42:19 45:50 53:8
seasons 13:47 20:17 22:50 31:23 45:27|seat 1:24 7:34 8:52 33:10 53:23|seated 19:53 36:56|seats 33:16 34:49
seau 3:41 33:22|seaux 20:36 33:10 48:54|sebastien 2:61|sec 16:15 19:23 20:-4 33:-20 43:15 45:9 49:61 52:50
seche 19:29 20:36 21:38 24:47 33:-3|sechent 20:57|secheresse 33:18 40:44
sechs 2:4 7:23 8:6 9:12 13:1 19:-1 20:7 21:11 22:14 23:3 28:4 29:6 31:5 32:6 33:-1 34:-4 35:12 36:8 40:-11 41:2 45:19 47:1 48:0 50:4 51:7
sechsjahrige 3:55|sechste 33:30|sechster 48:65|sechsundvierzig 6:52 33:16|sechzig 6:58 10:41
second 1:0 2:18 3:5 5:4 7:-9 9:1 11:0 12:-1 13:-7 16:10 18:17 19:-8 20:4 21:8 22:2 23:-1 27:8 30:-2 31:-6 33:-2 34:-2 40:13 42:-2 43:14 44:10 45:5 46:3 48:4 53:-7
secondaire 2:41 31:59|secondaires 6:59 13:40 24:50 45:40|secondary 31:64
seconde 3:5 10:12 19:22 20:3 24:34 33:12 36:30 38:32 45:17|seconded 3:58|seconden 16:47 20:23 43:36 52:56
secondes 5:13 14:6 16:19 18:11 19:10 20:10 21:7 27:0 30:11 33:3 34:-1 36:31 40:9 45:5 47:13 48:10 49:18 50:14 52:39
seconds 20:19 31:19 33:3 38:34 40:10 52:61|secouer 33:32|secours 3:32 33:18 35:51
secret 3:5 6:16 16:13 21:13 28:22 33:11 35:33 40:12 44:21 45:35|secretaire 6:30 12:26 23:52 27:33 29:49 33:-2
secretariaat 43:70|secretariat 12:41 13:40 16:42 23:59|secretaris 20:44 29:62|secretary 3:36 8:56 33:9|secretly 33:30
secrets 3:25 6:40 21:32 31:32 33:8|secs 49:84|secteur 7:35 27:42 33:-2 40:37|secteurs 14:50 20:36 40:36
section 1:58 11:18 13:6 16:12 19:12 22:10 24:38 27:19 42:15|sections 13:49 30:54 31:39|sectoren 14:70|sectors 14:69
secundair 31:63|secured 1:73|secures 40:55|securise 40:58|securite 26:32 31:14 33:-4 35:25 41:36 50:26 51:69
security 9:31 10:19 14:36 33:-15 34:18 45:36 51:54|sedert 8:76|sedimentologie 50:79|seduire 27:66
see 1:3 2:-10 3:-5 6:-2 12:3 17:-1 18:-2 19:15 20:5 23:0 27:13 28:9 30:7 31:8 33:7 34:-11 37:6 38:3 39:28 40:-11 44:0 45:12 47:0 49:11 52:24
seed 32:64 33:16|seeing 27:51 33:16|seek 40:55|seeking 33:30|seem 19:47 33:16|seemed 3:58|seems 33:30
seen 5:15 7:9 19:3 20:13 27:18 32:20 33:15 40:-2 44:16 45:23|sees 6:23 19:11 33:21 40:6 48:35|seestrasse 1:65
segel 33:30|segment 31:67|sehe 19:45 47:52|sehen 3:-6 6:5 19:12 20:12 27:14 30:20 31:1 33:13 39:20 40:1 52:21 53:2
sehr 11:11 12:34 19:0 23:24 24:21 27:34 30:8 33:4 44:9|sei 3:25 33:22 47:29|seien 33:30|seil 16:34 33:14 41:35 48:33
seiler 21:51 33:16|seilles 19:43 50:58 53:50|seilszene 19:37 31:41 44:46
sein 3:7 6:8 10:4 13:7 19:27 20:10 21:7 27:2 32:13 33:8 44:9 45:15 47:8
seine 2:3 6:26 10:13 12:6 13:7 19:9 20:0 27:2 28:10 33:15 38:11 48:6 53:5|seinem 29:27 33:28
seinen 3:17 5:18 7:13 10:13 14:16 20:9 28:19 33:13 47:17|seiner 23:54 33:16|seines 33:30|seing 8:81
seit 3:0 4:17 6:3 7:32 8:21 11:6 13:2 20:3 28:5 33:9 40:12 44:4 45:8 48:2|seitdem 3:47 33:8
seite 1:9 9:12 10:6 11:29 13:8 24:32 27:4 33:7 37:16 40:-3 44:20 47:19 48:8
seiten 2:25 3:18 9:21 12:17 16:18 18:20 33:10 44:19|seitenblick 30:66|seitenflugel 33:16 47:52|seitenlicht 27:47 40:40
seitenverhaltnis 19:58|seither 3:45 6:35 33:-1|seitlichen 19:58|seize 3:9 6:26 9:31 20:7 21:22 33:20 53:21
seizoen 2:9 9:12 20:-5 21:6 22:9 27:11 30:8 31:2 33:-13 34:14 43:9 45:52|seizoenen 3:20 13:54 20:33 22:34
seizoensboog 45:66|seizoensfinale 21:68|sejour 25:73 41:63|sejours 41:77|sek 16:26 48:25 49:66|seks 47:73|sekt 33:30
sekte 33:30|sekunde 24:57 32:44 33:3|sekunden 13:24 19:17 33:1 39:31 43:25 52:52|sel 19:29 20:22 21:38 24:60 45:36
selben 10:41 19:37 33:-11 40:13 45:23|selberfuhren 31:62|selbst 3:4 7:2 10:3 19:-2 20:14 21:14 33:11 40:20 45:13 53:18
selbstandig 8:70|selbsteinstufung 46:71|selbsthilfeschule 13:65|selbstkostenpreis 10:62|selbststandige 51:72
selbststandiger 2:61|selbstverlag 47:66|selected 13:34 22:50 30:39 38:55|selectie 22:67 23:39|selectiecomite 12:68
selecties 22:71|selectif 1:73|selecting 30:73|selection 12:40 13:29 22:54 23:50 38:35|selectionne 13:72
selectionnes 1:73|selective 17:50 22:32 40:20 42:61|selektiv 42:68|self 30:55 33:-1 45:37 46:47|sell 2:32 33:20 40:24
selle 33:32|seller 10:51 40:41|selling 33:30|sells 3:12 6:27 21:26 28:30 33:15 40:10 45:23|sellu 7:45 13:47 15:56
seloignes 33:21 35:48 48:45|selon 2:24 12:33 19:25 20:6 31:28 33:0 42:26 53:32|sels 22:66 33:12
selten 27:30 33:-1 38:39 40:23 45:33|seltener 40:53|sem 16:73
semaine 7:5 12:9 13:19 16:10 18:32 20:18 21:9 22:12 30:13 31:28 33:3 34:1 38:27 45:19
semaines 3:-5 16:41 20:10 31:15 33:-1 38:18 40:-6 41:36 44:13 50:43 53:19|semaphore 34:51 47:65|semblables 6:63 44:64
semblant 3:45 12:39 33:11|semences 32:83|semester 13:65|semesterferien 31:62|semestre 18:63 30:63|semestriels 10:66
seminaire 27:53 40:44|seminariste 33:32|seminary 19:39 27:43 53:47|semoir 5:44 7:35 37:53 39:60 52:53|semois 53:72
senator 21:46 33:21|send 1:32 12:32 14:32 33:-7 34:26 35:39 50:39|sendemast 26:71|senden 12:64|sendeplatz 31:49 45:50
sender 5:3 7:6 10:12 12:1 14:22 17:4 18:4 22:23 27:-4 30:2 31:11 33:-19 36:8 40:24 42:40 47:1|senderbeteiligung 42:68
senderbeteiligungen 7:62|sendergeld 42:68|sendergesprache 10:62|senderinteresse 1:65|senderlektorat 44:67
sendern 7:49 14:44 34:27|senderpaket 18:68|senders 7:41 9:61
sendeschluss 1:17 2:13 3:6 10:14 12:16 16:17 22:17 23:18 27:12 30:18 33:-19 40:5 41:18 43:16 44:18|sendet 33:30
sending 12:61 27:43|sends 21:58 33:16|sendung 9:36 11:36 33:15 49:38|sendungen 30:66|seneffe 16:54 40:42|senegal 40:58
senegalaise 22:76|senger 6:46 21:47 33:6|senior 10:55 31:49|senioren 33:30|seniorenclub 18:68|seniority 33:30
seniors 31:66|senkrecht 33:30|senkrechten 33:30|senkt 33:30
sens 3:3 6:32 14:53 16:17 19:8 20:1 27:9 33:-13 45:14 46:28 53:15|sense 10:37 31:37 33:16|sensibilite 40:58
sensibles 40:58|sensor 33:29|sent 9:15 11:32 12:8 14:8 19:-4 20:-3 21:5 23:13 28:32 31:3 33:14 38:15 44:9 47:12 48:7
sentaient 33:32|sentait 33:18 47:65|sentence 3:34 6:43 7:18 20:11 33:2 34:15|senti 33:32|sentiment 44:73
sentimentale 20:57|sentiments 12:73|sentir 19:64|sentira 19:51 20:44|seo 39:84|sep 1:32 18:61 25:40 48:34
separate 2:34 9:65 34:33|separately 2:50 21:45 40:28|separation 2:63|separe 2:36 5:51 12:45 34:37|separee 40:58
separees 12:59 19:51|separement 2:41 9:60 29:61|separent 33:32|separes 3:59
sept 3:3 5:4 6:9 7:2 12:3 13:-4 18:29 19:-12 20:-9 21:12 22:14 24:6 30:16 31:0 33:9 35:2 38:15 40:2 45:15 47:9 48:0 52:12 53:-5
septante 28:69 33:18
september 1:11 2:8 3:-14 4:6 5:19 7:-7 8:11 9:2 12:-2 14:-1 18:47 19:-11 20:2 23:0 26:5 27:-8 29:12 30:-1 31:4 33:-14 34:-3 36:5 38:3 39:5 40:-4 42:2 43:-3 50:14 52:6
septemberland 31:63
septembre 2:19 4:15 5:18 7:-2 8:11 10:6 12:2 17:8 18:54 19:-6 20:4 23:7 27:-4 30:28 31:7 33:-22 34:-6 35:7 40:-13 42:7 43:5
septieme 33:32|seq 33:-19 35:27 48:48 49:71|sequel 31:34 33:13 34:43|sequels 2:64
sequence 2:-4 19:14 20:20 24:22 30:9 33:13 34:3 43:8 44:10 48:25 49:40 52:19|sequences 16:45 18:32 19:33 20:13 33:10
sequencier 2:28 9:46 12:38 48:62|sequentie 24:63 49:63|sequenties 16:68|sequenz 33:24 49:44|sequins 32:77
sera 2:-2 3:-1 7:-11 9:21 10:1 12:2 13:1 14:-8 19:34 20:15 21:2 23:30 27:16 31:3 33:-19 34:8 35:18 40:7 53:1
seraient 34:64
seraing 2:-4 3:-14 7:-5 10:11 12:3 13:6 14:19 16:16 19:-5 20:1 26:11 27:6 30:6 31:-2 33:-13 35:7 36:9 40:-1 41:5 43:5 50:4 53:43
serais 27:66|serait 19:17 27:40 30:30 31:20 33:-6 40:23 42:30 44:30|serge 8:81|sergeant 6:23 28:26 33:23 36:28 44:24
sergent 24:82|serial 13:54 45:55
serie 1:28 2:2 3:-2 5:1 7:9 9:3 10:5 12:2 13:6 14:-3 16:-2 17:-3 18:-3 19:-4 20:-6 21:-10 22:15 24:4 27:13 28:4 30:-7 31:-9 32:-1 33:-41 34:3 37:19 38:-1 40:9 41:-7 42:11 43:17 44:-4 45:25 52:1 53:-11
serieblog 38:74|serielle 34:64|seriellen 34:61
serien 0:18 1:12 2:8 4:19 7:31 13:22 14:12 22:13 29:17 30:28 31:19 34:7 43:12 50:15|serienbibel 16:35 34:30 45:54
serienentwicklung 1:44 17:47 23:46|serienforderung 17:72|serienheft 38:70|serienidee 5:67
serienkonzept 1:39 2:35 5:41 9:42|serienlogik 40:53|serienrechte 34:61|serientitel 1:65|serienvorhaben 27:60
serienwerk 1:30 7:27 8:35 10:27 23:32 29:30 43:30|serieplan 5:41 12:37 16:37 43:39 45:35|seriepost 38:70
series 1:25 2:-14 3:-19 7:25 9:-1 10:-6 12:-8 13:22 17:11 18:-6 19:-16 20:-12 21:-6 22:24 23:2 27:8 29:0 30:12 31:8 33:-29 34:-3 37:3 38:-1 39:3 40:8 41:1 42:21 43:4 45:25 53:-9
serieuse 40:58|serieux 33:32|seringue 33:23 48:54|serio 21:54 45:62|serions 12:51 27:58|serious 14:55 27:51
seriously 33:30|serment 13:58 39:70|sermon 33:30|serons 20:36 27:45 40:36
seront 1:12 2:2 12:23 19:42 20:-4 33:-18 35:36 53:47|serre 19:26 20:37 33:18|serrent 33:32|serrer 33:32
serrure 33:18 49:70|sers 3:59|sert 3:21 7:18 21:43 33:15 40:7 48:25
servais 2:10 5:25 7:16 8:28 13:19 14:18 15:30 22:30 27:13 33:-21 37:34 40:5 43:32 50:26|servait 3:59|serve 51:79
served 13:54 21:58|serveerster 28:61 33:15|servent 20:36 28:61 45:49|server 7:62|servers 35:76|servet 33:29
serveurs 41:77|servi 3:13 21:27 31:21 32:37 33:16 37:41 44:31
service 1:1 3:1 5:16 6:22 7:10 13:0 17:9 20:10 21:1 22:7 23:15 25:15 27:18 31:0 33:-7 35:27 42:17 44:6 45:16 47:7 50:7 51:31 53:-1
serviceable 13:68|services 0:16 2:47 5:25 7:13 10:0 14:33 16:18 21:7 26:31 42:22 50:13|servie 0:83
serviette 33:26 48:36|servietten 24:39 33:7 39:49 44:35|serviettenkarte 24:70|serviettes 33:32|servir 4:50 27:45 51:70
servira 3:32 40:52|servirait 3:59|serviront 33:32
servitude 6:32 21:29 22:31 30:33 32:39 33:-13 44:33 45:27 48:31 52:42|servitude1 52:87|servitudes 47:79
ses 2:16 3:-16 5:11 6:7 7:6 10:-9 13:-4 14:30 15:0 19:1 20:-6 21:-10 27:-9 28:7 31:-15 32:0 33:12 34:-1 40:-8 43:-7 44:-5 45:-1 47:3 48:11 51:14 53:-11
sessel 33:16 35:56|sessies 16:68|session 1:53 12:37 23:51 42:29 52:38|sessions 16:60 20:39
set 2:9 7:12 10:4 12:0 13:10 16:20 18:3 19:18 20:-10 23:5 24:8 30:19 31:4 33:-16 34:2 40:11 41:28 44:13 45:-1 50:7 53:18
setdesign 16:66|sets 2:30 16:17 33:-23 34:10 40:2 41:51 43:17 44:21 53:27|setting 3:31 31:37 40:28 44:46
settings 5:58 45:55|settle 3:26 10:33 28:44 33:12|settled 7:40 12:42 19:34 33:3|settles 33:30|setup 40:55|setze 20:58
setzen 20:37 21:31 33:-4 40:32|setzt 2:17 20:14 33:26|seufzer 6:66|seufzt 33:30
seuil 15:35 31:20 32:35 33:10 40:10 42:30 46:37 47:31 48:28|seuils 46:84
seul 2:12 3:-4 10:-7 19:13 20:6 21:0 28:30 29:9 30:4 31:-6 32:10 33:15 34:-9 40:2 43:2 45:-2 48:19 49:11
seule 3:-3 5:1 6:-1 7:0 10:21 12:-5 19:25 20:18 21:-5 24:4 28:5 29:5 32:15 33:8 34:7 40:0 44:9 45:2 48:-2 53:-6
seulement 2:9 3:5 6:22 19:10 20:15 24:27 27:12 31:13 33:12 40:16|seules 19:43 33:10 53:50
seuls 3:32 20:17 31:27 33:-9 34:37 40:18
seven 1:7 3:-5 10:2 19:8 20:14 21:19 27:2 30:11 31:2 32:15 33:15 36:15 43:7 45:6 53:6|seventeen 7:40 18:45 33:16
seventh 33:30|seventy 3:8 20:22 23:25 31:15 33:19 48:23|several 33:30|severally 2:64|sewing 33:30|sewn 24:64 53:55
sex 25:81|sexe 25:80 30:52|sexes 31:64|sexton 21:72|seynaeve 5:41 19:29 22:40 37:46 38:43|seys 2:40 5:50 43:49
sfeer 32:75|sfeerbord 32:75|sfx 41:72|sgt 3:58|shade 33:30|shaders 13:68|shadows 37:80|shaft 40:41 49:64
shake 21:58 33:16|shaken 2:50 33:16|shaking 19:27 33:22 49:44|shakings 33:30|shale 20:59
shall 2:28 10:31 19:10 20:19 27:3 29:15 33:-10 34:31 35:26 40:-6|shallow 12:42 21:45 33:3 34:36|shame 3:58|shan 19:60
shanice 3:17 8:32 9:35 12:29 13:28 27:24 37:39 43:38|shaoghal 13:68|shape 20:22 33:3 40:19 43:33 45:45
share 0:24 1:5 2:16 5:8 10:36 11:11 12:5 17:9 22:7 30:19 31:10 33:-17 34:-1 40:6 42:29 43:5 52:16 53:4
shared 2:35 5:24 10:41 33:2 35:28 53:20|shareholder 2:64|shareholders 7:35 35:45 46:68
shares 2:27 5:17 7:39 8:22 10:38 14:14 16:15 33:-13 42:18|sharp 19:60|sharpens 33:30|shave 33:32|shawls 33:30
she 2:-10 3:16 6:2 12:-5 13:13 19:-1 20:4 21:8 27:-12 28:7 33:17 34:-17 36:1 37:7 42:-7 44:-3 47:10 48:18 49:-3
sheared 33:30|shed 22:58 30:60|sheep 3:20 6:35 19:23 20:22 33:6 44:36
sheet 0:34 1:1 5:12 7:-2 9:8 10:3 11:16 12:10 14:1 16:22 17:14 24:47 33:-23 37:11 40:-13 41:18 42:5 46:42 48:11
sheets 2:21 10:21 12:26 16:28 18:31 20:16 24:48 26:35|sheila 6:53 33:21
shelf 3:12 21:26 22:25 31:28 33:8 34:17 40:9 48:26|shelf41 52:80|shelter 40:30 42:66 48:-2|shelters 44:73
shelves 33:30|shenyang 33:32|shepherd 6:45 33:25|sheriff 48:72|shetland 31:64|shift 21:34 22:34 33:6 39:42 45:44
shines 33:30|shiny 33:30|ship 33:20 35:45 45:37|shipped 22:50 33:9 40:34|shipping 6:35 26:41 33:13 40:18 48:35
shirin 34:61|shirt 33:30|shock 38:76|shoe 33:20 35:45 48:41|shoebox 33:16 48:59|shoes 20:28 32:46 33:20
shoot 14:2 16:3 18:35 19:41 20:22 27:13 33:-30 40:3 41:4 43:18 53:10
shooting 1:10 14:10 18:24 20:0 27:16 30:14 33:-29 34:4 40:7 41:36 43:33 50:17 53:36|shoots 33:16 53:55
shop 7:34 13:16 21:20 31:13 33:9 34:11 36:35 48:33|shopping 33:22 48:51|shops 20:45 53:55|shore 33:30
short 0:19 1:1 5:12 7:-2 9:16 10:5 12:10 13:19 19:1 20:-10 21:18 22:39 28:6 31:-4 33:-11 34:27 39:11 40:-13 43:1 47:14
shorthand 3:16 5:31 19:19 20:27 28:34 31:23 33:-11 40:14|shortly 47:73|shorts 7:23 13:50 22:28 31:21 34:19 39:36 40:11
shot 2:-1 14:5 19:35 20:11 31:9 33:-3 40:0 48:7 49:50 52:25|shotlijst 49:77|shots 19:52 41:25 49:31 50:30 52:34
should 3:7 11:25 12:8 19:29 20:9 27:14 33:12 44:12 45:18|shoulder 19:39 20:38 49:56|shouldn 19:60
shout 12:48 19:39 33:9|shouting 3:44 33:16|show 2:14 6:12 19:11 20:16 24:17 27:21 31:18 34:20 40:12 43:20 45:38
showed 30:60 40:41|showing 20:32 34:49 38:49|shown 7:20 13:34 19:14 22:44 27:17 30:26 31:17 33:-17 40:8|showreel 52:77
showrunner 13:39 16:37 39:46 40:24 43:39|showrunning 10:51 41:58|shows 20:10 27:15 31:15 33:19 40:6 45:19 47:24
shrink 40:55|shut 33:13 38:52 49:53|shuts 33:16 45:55|shutter 33:30|shutters 33:30|shy 6:72
si 1:-3 2:19 3:1 10:17 11:-2 12:12 17:2 18:-7 20:6 21:-10 22:-6 23:-6 27:16 28:6 29:-1 30:6 31:-11 33:-4 34:26 35:-6 36:1 38:-1 40:14 44:11 45:-13 48:-8 50:-4 53:-12
sianel 27:64|siblings 31:64|sibylle 12:59 29:69|sic 43:76
sich 2:-9 3:-1 6:1 11:8 12:-6 14:7 19:10 20:2 21:13 27:-10 28:7 30:1 31:1 33:14 34:-9 35:0 40:5 44:-3 45:5 47:1 48:9 49:1
sicher 31:41 33:8 42:47|sicherheit 41:46 48:31 51:58|sicherheitslage 27:60|sicherheitsnadel 33:30
sicherheitsregeln 27:60|sicherheitsrelevanter 20:58|sicherheitsunterweisung 35:56 40:40|sicherung 27:60
sicht 20:45 27:47|sichtbar 20:32 33:16 49:44|sichtbeton 32:71|sichten 39:58 50:55|sichtung 18:51 39:52 52:43
sichtungslink 39:71|sichtungslinks 39:71|sicilien 33:32|sick 3:26 33:26
side 3:-2 9:16 10:4 19:11 20:-1 21:12 24:28 27:4 33:13 40:21 44:13|sides 3:31 5:45 11:49 33:3|sideways 3:36 33:22
sie 1:-8 2:-6 3:11 4:-1 5:-3 6:4 7:-4 10:-8 11:3 12:1 13:-4 14:-5 17:-5 19:6 20:7 21:-2 23:2 27:-3 28:4 29:6 31:-11 33:13 34:-2 35:1 37:-1 38:-1 40:-9 45:-1 47:8 48:7 49:0
siebe 3:23 16:34 34:27 36:42 43:36 47:38|sieben 3:21 7:12 22:16 28:18 30:16 33:6 40:3 45:24 48:15 49:21
siebenstelliger 27:60|siebten 13:40 33:23|siebzehn 6:52 33:16|siebzig 13:39 19:32 28:42 33:3|siecle 33:32
siege 1:37 2:14 7:25 8:63 13:4 14:4 33:-6 34:8 35:11|siegel 48:65|siegen 13:65|sieges 35:78
siehe 13:35 21:34 23:37 33:-1 45:33|sieht 3:-2 6:9 7:6 19:21 21:18 33:12 34:4 40:-3 45:7 47:25 48:8
sien 2:28 10:13 19:12 20:5 21:33 25:47 33:-1 34:12 49:31|sienne 2:23 20:17 33:22 48:35|siennes 33:32|siens 33:32
sieste 18:63 33:18|siffle 20:32 33:25|sifflement 19:51 33:18|sifflent 33:32|sifflet 33:18 48:49 49:57
sifflets 33:18 48:62|sight 3:23 27:30 33:16 38:42|sighted 33:30|sightlines 24:77
sign 2:3 3:18 5:11 14:9 29:49 33:7 40:-5 43:12 48:12 50:34|signaalgever 33:29|signaalgevers 35:72|signaaloranje 32:75
signal 33:13 47:64|signale 33:32|signaler 14:63 33:10|signaletique 9:68 43:62|signals 33:30|signataire 1:52 3:38 50:58
signataires 33:32|signatories 10:51 33:16|signatory 1:69
signature 1:39 2:24 3:-11 5:-3 8:3 9:0 10:7 12:-5 14:25 18:3 19:-14 23:36 25:5 27:-7 29:18 30:-1 33:-31 34:20 46:3 50:31 51:15
signatures 1:13 2:28 3:1 4:20 9:19 10:24 12:12 14:27 27:7 29:20 33:-8 34:6 36:32 43:13
signe 2:12 5:10 6:8 9:3 10:22 11:4 12:4 14:17 17:30 18:-1 20:-5 21:-5 23:8 27:-12 28:5 33:1 34:23 38:5 40:10 42:15 47:1 48:7 50:1
signed 2:7 3:-13 5:9 9:27 10:27 12:19 14:12 15:21 17:26 18:9 23:17 27:-7 29:14 30:2 33:-14 34:24 35:5 40:-2 42:2 47:2
signee 5:42 10:17 12:23 17:42 18:28 20:8 23:28 33:-18 34:15 40:21|signees 5:78|signer 5:33 10:8 20:0 27:9 29:76 33:-26
signeront 10:52 20:44|signes 1:33 9:41 12:32 13:31 20:17 33:4 42:37|signing 4:66 29:50 34:36|signons 27:66
signs 3:15 6:18 10:10 21:29 24:46 33:9 36:23 48:29|sigrun 2:30 3:24 13:44 34:29 43:36|sijtsma 6:48 33:7 45:45
sile 6:72|silence 2:-11 3:15 6:17 10:-5 19:15 20:-3 21:-2 24:6 28:6 31:3 32:7 33:12 38:8 40:-6 45:4 47:3 48:27 49:24
silence611 52:87|silences 3:52 6:52|silent 3:18 19:42 20:19 33:3 44:33|silezie 31:63|silhouet 24:76
silhouette 24:74 32:41|silhouettes 24:60 32:62 49:62|silicone 24:82|silicose 33:32|silk 24:50 32:50 33:3 48:45
silke 22:66|sill 3:26 13:37 33:12 48:41|silo 13:41 22:45 33:10 35:47|silver 1:56 33:16|simenon 3:59|simeon 33:32
similar 31:64|simon 2:13 3:10 13:32 22:26 27:16 33:15 43:26 50:30|simone 33:32|simpele 40:55
simple 2:6 3:29 10:9 19:21 22:37 31:15 33:-10 34:19 40:6 47:24|simplement 12:51 33:23|simples 16:73|simplicite 33:32
simplifie 1:60 33:18|simplifiee 0:75 10:44|simplifies 0:83|simplon 27:66|simply 27:51 33:16|simulated 30:73
simulation 27:66|simultanee 31:67|simultanees 30:77
since 3:11 4:13 6:11 7:25 8:19 10:-10 11:13 12:-5 13:13 19:-13 20:6 21:-2 22:5 27:-10 31:-2 33:8 36:4 40:14 45:-5 53:-6
sincere 1:54 14:53 33:-4|sincerely 14:48 23:39 27:51|sincerement 3:46 20:44|sinceres 14:71
sind 1:-3 3:10 4:4 5:9 7:19 9:0 10:-6 11:6 12:10 14:21 18:5 19:-2 20:2 23:-1 27:-2 31:13 32:2 33:0 40:9 44:4 45:-5 47:-3 51:3 53:8
sinds 4:25 5:4 6:2 7:37 8:21 11:22 13:18 20:3 27:-4 33:2 38:7 40:19 45:-1|sindsdien 3:36 33:7 40:34|sing 33:30
singe 21:73|singen 6:45 19:37 33:8|singing 20:45 33:16|single 2:16 12:10 13:14 15:46 19:13 20:24 22:13 32:19 33:8
sings 19:39 20:38 33:9|singt 20:37 33:8 48:44|sink 19:39 33:22|sinken 30:66|sinks 33:30|sinkt 33:30|sinn 14:52 31:49
sinne 0:45 14:60|sinon 12:30 19:35 20:15 33:10 34:22 40:15|sint 3:24 18:48 21:34 33:-5 35:38|sion 22:56 34:55
sir 3:15 12:47 23:31 27:22 33:10|siren 33:20 51:65|sirene 33:27 48:42|sirenes 33:15 35:58|sirens 20:59|sirs 11:75
sirup 35:70|sissen 20:44 33:15|sister 3:9 6:30 7:25 20:-1 21:12 28:15 33:16 40:6 45:9
sisters 3:21 5:23 6:23 19:11 28:26 33:9 48:43|sit 3:8 19:10 20:29 33:22
site 5:19 16:17 18:31 22:22 27:12 30:21 33:-17 34:10 38:22 39:27 40:3 50:46 53:16|sites 20:49 27:46
sitges 13:45 22:48 31:40 40:31|sits 19:6 20:5 33:24 36:23 40:1 53:14|sitting 33:30|situated 8:64 53:55
situation 0:27 4:29 5:22 8:55 17:35 31:11 42:38 44:22 51:53|situations 5:78|situee 33:32|situer 27:66
sitz 1:29 7:31 8:52 10:9 35:16 39:18 53:27|sitzen 7:23 33:24 48:25|sitzt 3:18 7:14 21:16 33:19 53:26
sitzung 12:34 23:57 35:39|sitzungskalender 40:53
six 2:1 3:1 6:0 7:17 8:-4 10:-12 12:-11 13:-1 19:-9 20:8 21:20 23:-3 24:10 28:1 30:-8 31:2 33:7 34:-2 35:-1 36:3 40:2 45:24 48:1 50:2 51:3 52:1 53:3
sixes 30:73|sixieme 1:15 2:5 6:18 7:10 10:8 12:14 16:15 20:-1 21:15 23:19 27:8 33:5 36:27 40:0 41:18 43:17 44:19
sixteen 2:37 3:31 19:34 20:32|sixteenth 33:30|sixth 33:30|sixties 6:58 40:41
sixty 6:32 10:20 20:6 23:13 28:14 30:22 31:14 33:8 40:4 45:7 47:12 50:15 53:7|sixtyish 33:30
size 1:15 2:9 6:30 12:15 27:10 33:17 46:43|sizes 9:62 24:64|sizzle 12:25 16:27 18:29 27:21 40:14 52:51 53:24
sizzle0 52:73|sjaal 31:63|sjarel 33:29|sk 30:66|skai 19:47 32:62|skandinavien 31:62|skaters 32:77|skelet 33:20 48:49
skelett 33:30|skerries 34:64|skerryvore 13:68|sketch 37:80|sketched 45:68|sketches 24:77|ski 33:30|skifahrer 31:62
skigebiet 53:63|skimmers 33:30|skimming 33:30|skin 33:30|skiort 33:30|skipper 26:57 50:69|skischuh 32:71
skischule 33:30|skispitzen 49:71|skispringer 33:30|skizze 37:72|skizzen 16:52 24:57|sky 12:29 19:21 33:24|sla 33:29
slaan 33:29|slaap 33:29|slaapcyclus 20:57|slaapkamer 48:68|slaapkamers 33:29|slaaplabo 20:57
slaapt 6:27 19:15 21:25 33:20 47:19|slaapwandelt 33:29|slaat 33:4 34:36 48:53|slab 33:30|slack 19:35 45:53 53:43
slag 33:29|slagboom 33:29|slager 33:15 45:53|slagzin 37:77|slakkenberg 13:57 22:58|slameur 3:46 28:69|slap 33:29
slapeloze 33:15 49:63|slapen 6:17 20:15 21:16 33:14 40:4 41:30 48:17 53:14|slapend 33:29|slapende 33:29
slapers 20:44 22:58|slaps 33:30|slate 3:4 7:36 17:49 24:24 32:24 33:-4 40:14 48:19|slates 33:30
slecht 19:29 33:19 45:35|slechte 20:44 33:15|slechterik 19:60|slechteriken 3:57|slechtheid 33:29|slechthorenden 33:29
sledge 33:30|sleds 33:30|sleep 3:20 21:34 33:6 38:39 48:35 53:31|sleepboot 41:70|sleepboten 41:70
sleeping 32:50 33:16 41:45|sleeps 12:48 21:50 33:9|sleept 44:72|sleeve 19:15 21:26 33:21 38:31 48:27|sleeves 33:30
slept 19:53 33:9|sleutel 7:10 20:3 21:13 31:9 33:12 35:29 37:23 45:20 48:32|sleutelbos 35:72|sleutelhouders 45:66
sleutels 20:36 35:50 45:45|slib 7:28 13:33 21:31 22:34 31:26 33:5|slice 18:58 33:16|slide 31:43 33:9 49:56
slider 33:30|slides 33:30|slight 33:30|slightly 19:53 32:56|slijk 33:29|slimme 33:29
slip 11:44 20:27 32:33 33:13 35:32|slipped 11:75|slips 20:44 21:46 33:5|slipway 26:78|sloe 26:78|sloeg 33:29
slogan 37:72|sloot 33:29|slopen 33:29|slordig 33:29|slordiger 33:29|slot 20:8 27:14 31:34 33:6 40:5 42:22 44:36 45:18
slotavond 33:29|slotbeeld 33:15 48:55|slotfeest 33:29|slots 18:72|slotscene 19:47 49:63|slotte 33:29
slow 3:8 12:20 19:43 22:22 33:-7 38:27 43:32|slowed 33:30|slower 33:16 40:41|slowly 21:30 33:22 47:31 49:36
slows 19:39 33:22|slug 33:30|sluice 19:39 34:42 39:58|sluis 3:3 11:21 12:14 21:30 24:23 33:8 39:23 40:13 45:24 48:14
sluisje 33:29|sluiskaart 31:63|sluismeester 6:42 7:38 33:2 45:39|sluiswachter 3:36 33:21|sluiswachters 13:57 22:58
sluit 10:16 20:11 28:41 30:24 33:18|sluiten 33:29|sluitende 31:63|sluiting 33:18 35:55|sluitingstijd 33:21 48:47
sluizen 6:29 19:21 21:28 33:10 36:37 45:27|smacks 33:30|smakelijk 26:76
small 0:16 1:7 3:-5 7:14 12:-2 13:-3 14:17 15:26 19:8 20:-12 22:15 27:-7 30:11 31:2 32:7 33:2 36:7 37:9 39:17 40:7 43:-2 46:26 49:7 53:-3
smaller 40:55|smallest 33:30|smart 2:63|smash 33:30|sme 9:26 14:55 46:62|smeekt 33:29|smeert 33:29
smell 3:31 20:32 33:16|smelled 47:73|smells 6:51 33:22|smet 33:32|smeyers 7:34 19:29 22:40 34:31 38:43
smid 13:45 33:22|smidse 7:46 39:67|smile 33:30|smiles 48:72|smiling 27:51 33:16|smit 35:72|smoke 33:30|smoked 33:30
smoking 33:30|smokkelaarster 6:55 33:15|smokkelares 47:72|smokkelt 21:68|smoother 19:60|smoothies 48:72|sms 33:29
smuggled 33:30|smuggling 28:75|snacks 35:63 50:63|snappen 33:29|snapshot 9:62 43:56|snapshots 32:77|snavel 33:29
snc 46:78|sncb 32:83|snede 33:29|sneeuw 35:58 47:59|sneezes 33:30|snel 3:30 6:35 24:30 33:-5 36:30 44:26 45:32
snelle 19:60|sneller 3:36 33:21|snelwegparking 45:66|sniegu 43:69|snijden 21:46 33:21|snijdt 33:29|snijmolen 33:29
snoeisel 33:29|snoekbaars 33:29|snoeppapier 33:29|snoer 48:68|snofokk 27:64|snor 33:29
snow 1:1 3:-11 10:-5 12:0 16:8 17:4 18:12 19:-2 21:27 22:11 24:8 31:-4 32:9 33:6 36:15 37:11 40:1 41:20 43:0 45:6 47:4 48:12 49:18 52:18
snowball 44:73|snowed 33:30|snowflake 33:30|snows 19:47 45:55|snurken 20:57
so 3:9 6:1 7:8 14:-7 17:-2 18:2 19:11 20:10 21:-5 22:4 27:-3 30:-4 31:-11 33:14 34:-10 38:0 40:2 42:-2 43:-7 44:-4 45:-2 46:6 47:2 48:-5 53:1
soap 13:60 32:56|soaps 40:58|sobald 10:49 18:41 37:46|sober 19:48 33:15|sobre 19:64|sociaal 30:70
social 3:-7 8:40 9:28 13:9 14:28 19:-3 22:8 31:36 41:30 43:18 45:17 51:38
sociale 1:14 7:9 8:11 9:11 13:12 14:21 15:23 20:-3 23:7 30:7 31:21 33:-38 41:34 43:6 45:6 51:59
sociales 0:28 9:26 14:50 31:12 41:61 51:29|sociaux 31:67
societe 1:15 2:21 4:12 5:24 7:24 8:32 9:3 10:4 12:14 13:-6 14:27 15:-1 17:6 22:-3 23:14 27:-12 29:9 31:-11 33:-30 34:17 35:9 38:-2 40:6 42:-7 43:-2 46:6 51:-1 53:-2
societes 2:20 7:26 10:37 11:39 46:42 51:54 53:29|societies 2:64|society 1:26 2:46 5:48 17:29 23:30
sociologie 13:57 33:15|sock 39:69 50:55|socken 6:52 33:16|socks 32:77|socle 31:67|soda 35:78|sodec 42:78
sodium 1:18 2:13 13:17 19:22 27:13 29:26 32:50 33:-9 36:26 40:4 43:18|sodiumlicht 32:75
soep 6:15 13:17 16:14 21:14 33:15 35:18 47:19 48:31 50:19|soepele 40:55
soeur 6:40 13:14 33:18 39:38 43:18 44:20 45:13 46:26
soeurs 1:20 3:12 10:1 20:4 21:8 22:11 24:17 27:13 28:18 31:14 33:1 41:12 42:13 43:22 46:20 48:23 50:15 53:18
sofa 21:35 33:13 45:34 48:34|sofam 2:63|sofern 10:26 27:50 40:17 53:27|sofiane 6:42 33:28|sofica 42:78|sofie 27:66
sofort 12:28 23:31 26:35 33:-7 34:37 44:31|soft 19:39 33:-4 42:52 44:39|softly 19:60
software 7:31 14:32 16:38 36:44 53:35|softwarehaus 40:53|sohet 7:35 8:47 11:48 29:49 46:61|sohn 6:37 13:24 33:22
sohne 30:66|soi 3:38 21:51 27:45|soient 27:61 33:4|soierie 16:42 30:46 33:13 53:40|soif 6:77|soignant 31:67
soignants 31:67|soigne 28:61 33:23|soignee 20:57|soignent 19:64|soigner 48:76|soignies 33:30
soil 16:39 20:28 33:-1 40:24 48:41|soins 12:51 13:50 20:36
soir 3:-1 13:12 20:5 21:16 28:23 31:7 33:19 35:2 38:23 40:-9 45:5 47:12 48:21|soiree 12:45 31:54 35:51
soirs 31:46 33:23
soit 1:0 2:11 3:17 9:8 10:-8 15:20 18:3 19:-9 22:2 27:13 30:3 33:-4 34:1 40:10 41:25 44:23 45:-3 50:6 53:38
soixantaine 6:77|soixante 2:18 3:3 6:20 10:21 12:5 19:8 20:11 23:10 30:9 31:11 33:7 37:19 40:1 47:11 53:15
sojasosse 24:70|sokken 33:29|sol 3:18 7:15 19:10 20:3 24:28 33:17 49:42 50:25
solange 2:13 3:9 13:10 19:13 20:18 23:15 33:3 37:24 40:5 43:25 47:21 53:18|solche 3:29 10:36 12:38 33:3|solchen 33:30
solcher 40:53|sold 7:7 13:19 22:35 28:15 31:41 33:0 40:23|soldaat 6:55 33:15|soldaten 20:47 33:12
solde 0:31 2:24 11:30 13:20 15:31 18:25 23:46 40:19 50:28 51:32 53:20|soldes 22:76|sole 2:37 4:45 8:31 14:22 34:46
soleil 19:37 20:30 32:56 33:-9 35:38|solemn 9:54 14:61|solemnly 14:69|solene 21:47 33:6 45:56|solenne 27:66
solfege 33:32|solicitation 17:73|solicited 17:59 43:56|solicitor 5:58 20:45|solicitors 26:65 29:63
solidairement 2:49 12:45 34:37|solidaires 2:63|solitaire 6:77|solitude 33:32
soll 3:22 19:21 20:21 28:31 33:5 36:14 40:-4 43:8 53:5|solle 33:30|sollen 3:34 19:37 42:47|sollicitatie 33:29
sollicitation 12:73|sollicite 1:51 10:13 12:20 17:46 40:31 42:25 43:23|sollicitee 1:40 10:42 17:45 40:24 43:42
solliciter 10:39 12:45 42:64|sollicitera 10:66|sollicites 40:58|sollicitons 12:59 40:44|sollte 21:65
solo 20:32 30:57 36:60|solre 35:78|solstice 33:32|solution 45:71|solvabiliteit 40:55|solvay 50:73|solve 45:68
solveig 19:60|solvent 14:69|som 15:36 16:45 17:41 33:-10 41:31 42:34|sombre 44:78
some 2:1 13:16 18:9 19:-2 20:12 27:12 31:2 33:5 34:0 37:17 43:36 44:11 53:28
somebody 3:4 20:12 21:25 31:1 33:13 35:13 37:16 44:10 45:30 47:30|someone 3:13 6:16 16:14 19:4 20:14 32:33 33:18 47:17
something 3:16 6:8 7:3 19:14 20:17 27:1 31:1 33:17 45:5 53:5|sometimes 19:60|somewhat 33:30
somewhere 19:21 33:24 40:15|sommaire 1:36 9:65 33:-6 41:52
somme 1:23 2:25 16:35 17:28 20:7 23:27 34:34 40:7 42:27 51:33|sommeil 6:45 20:26 24:50 33:13|sommeillent 33:32
sommen 33:20 34:42|sommer 2:25 10:26 18:44 22:30 33:-7 40:17|sommern 27:60|sommerzeit 21:65
sommes 2:25 3:0 5:8 7:27 9:11 10:6 12:2 19:-6 20:-13 27:29 33:-2 34:10 36:15 40:18 43:5|sommet 19:32 33:27
sommier 19:64|sommige 37:77|sommigen 33:29|soms 3:24 19:27 33:20
son 2:-1 3:-19 6:17 7:-2 10:-8 12:-10 13:8 14:-10 16:2 18:-8 19:7 20:-3 21:5 23:-7 26:1 27:-5 28:9 29:12 31:-9 33:11 34:0 35:0 38:-1 40:-19 41:22 45:-2 47:-7 48:2 49:8 50:-5 52:12 53:4
sondage 35:78|sonde 20:36 30:55 33:10|sonderfahrt 31:62|sondern 3:15 20:18 33:21 40:13|sondervorstellungen 30:66
sondes 30:77|sonette 33:30|song 3:36 41:50 49:56|sonia 7:32 12:43 14:45 33:-5 44:41|sonnant 50:77
sonne 33:23 37:39 48:47|sonnenaufgang 32:71|sonnent 33:32|sonner 33:32|sonnerie 20:57|sonnette 19:43 24:60 33:10
sonneuse 28:83|sonnez 37:87|sonntag 21:23 33:25 36:31|sonntags 31:49 33:16|sonntagskinder 13:65
sonore 19:38 20:23 31:20 34:27 36:38 45:24 50:32 53:24|sonores 7:37 8:50 16:42 27:35 30:46|sons 13:43 20:24 22:46 33:5
sonst 2:18 3:12 5:24 19:15 24:27 26:28 33:-14 34:34 42:25|sonstige 0:72|sonstiger 41:67
sont 2:12 3:-8 5:2 6:-7 7:-3 10:21 11:-1 12:9 14:16 19:10 20:2 23:1 24:-2 27:-5 28:6 31:-4 33:6 34:9 35:2 39:1 40:2 44:-6 45:-12 47:-5 53:18
soon 37:80|sooner 19:60|soort 1:56 33:-11 43:51|soorten 3:57|soot 13:41 22:44 40:28 47:46
sophie 1:21 7:25 8:29 12:21 13:7 14:30 21:15 25:23 27:1 29:19 33:-2 38:19 40:-7 45:14|soprano 33:32|sopranos 33:32
sorgen 40:53|sorgfaltig 33:30|sorry 3:6 6:20 11:57 12:18 33:2 38:25 40:3 47:22
sort 2:-6 3:4 10:-4 13:13 19:12 20:5 21:4 31:-2 33:19 35:8 40:-12 45:1 47:9 48:14 49:14|sortait 33:32
sortant 10:44 33:23|sortants 53:72|sorte 3:32 19:37 20:30 33:4|sorteert 33:29|sorten 3:55
sortent 19:33 20:26 33:18 35:33|sorti 13:47 20:19 22:51 33:7
sortie 3:0 10:18 18:7 19:-6 20:-13 22:16 27:26 30:7 31:45 33:-21 35:18 36:15 38:30 40:-2 43:5 45:11|sortieren 38:70
sortiert 33:30|sorties 16:44 20:15 30:48 31:46 40:15|sorting 33:30|sortir 3:19 19:24 21:33 27:26 31:27 33:12
sortira 27:66|sortirions 31:67|sortis 30:63 40:44|sot 33:32|souches 33:32|soudain 19:64|soudait 33:32|soude 33:32
soudeur 33:32|soudeuse 45:71|soudure 33:32|souffle 19:26 20:1 24:26 33:25 48:19|souffleerde 13:70
souffleert 21:54 33:15|souffler 33:32|soufflerie 10:66|souffles 36:85|soufflet 33:32
souffleuse 1:26 12:14 13:16 19:6 22:26 23:16 27:17 28:20 29:17 30:16 33:-25 34:8 36:22 37:33 39:22 43:16 47:18
souffrance 33:32|souffre 6:63 44:64|sought 1:38 11:44 12:38 17:42 40:24|souhait 27:58 34:43|souhaitant 33:32
souhaite 1:18 2:28 3:38 19:9 20:15 27:24 33:-24 34:9 43:21|souhaitee 1:65 6:55|souhaitent 33:32|souhaiter 33:32
souhaiterions 27:66|souhaitons 27:66|soul 10:55 33:13|soulagee 3:59|soulagement 33:32|souleve 33:32|soumet 2:63
soumettra 2:63|soumettre 12:73|soumis 27:66|soumise 15:83
sound 3:0 6:1 7:-5 10:-7 12:-2 16:21 17:2 18:9 19:29 20:15 32:6 33:-13 40:-10 41:43 49:6 50:5 52:9 53:19
sounddesign 13:47 50:64|sounds 20:59|soup 33:11 39:70|soupconne 33:32|soupconner 33:32|soupcons 33:32
soupe 19:37 22:35 31:27 33:12 48:35|souper 3:27 33:27|soupes 33:32|soupir 33:18 38:69|souple 40:58|sourbrodt 33:29
source 17:46 19:25 21:8 30:16 32:20 33:-12 34:5 42:52 45:6 49:20|sources 4:29 9:45 10:7 11:23 17:57 19:6 30:37 42:23
sourciers 33:32|sourcils 24:82|sourd 33:32|sourde 2:25 3:22 6:39 28:58 40:20 44:40|souri 40:58|souriant 45:71
sourient 33:32|sourire 6:77|souris 3:19 6:43 21:20 22:30 27:13 33:-2 45:30 47:25 48:22|sourit 33:21 48:44 49:52
sous 2:-6 3:-17 5:-5 7:-8 8:3 9:5 10:-2 12:1 14:4 15:18 16:19 18:-7 19:-12 20:-4 21:-4 22:-1 23:-6 26:13 27:22 28:-1 29:-1 30:-7 31:2 32:16 33:6 34:-4 35:-6 36:1 39:7 40:-19 41:12 42:-1 43:-8 44:6 45:-1 46:1 47:0 48:-8 49:7 50:3 52:3
souscription 18:63 42:64|souscrit 10:46 31:58|sousol 50:79|soussigne 1:42 14:67|soussignee 14:61 15:39 29:51 35:33
soussignees 10:66|soussignes 2:49 4:50 34:43|soustraction 3:59|soute 24:60 33:10 48:54|soutenabilite 40:58
soutenait 3:59|soutenir 23:50 44:72|soutenues 23:77|soutenus 14:71|souterrain 43:76|souterraine 33:32
south 18:41 53:64|southend 21:50 33:9 44:52|southern 34:63
soutien 1:27 6:18 10:8 12:26 17:20 18:19 23:31 27:28 29:24 31:9 33:-27 40:12 42:31 43:17 53:13|soutient 12:65 27:45
souvenir 3:38 33:10 35:56|souvenirs 3:46 33:18|souvent 7:31 20:41 33:-6 40:20 45:33|souviennent 33:18 36:71
souvient 20:22 30:42 33:23|sovet 5:72 47:53|sow 2:31 3:25 34:30 43:35 47:35|soweit 33:30|sowie 2:25 12:28 27:44 34:37
soyons 53:72|sozial 14:65|sozialabgaben 41:67|soziale 31:36 51:66|sozialkrimi 45:64|sozialpflichten 14:65
sozialverbande 31:62|sozialversicherungskasse 51:72|sp 26:78|sp70 49:84
spa 1:2 2:7 4:11 7:-1 8:6 9:8 12:1 13:6 14:2 16:2 18:15 19:-5 26:10 31:-3 33:0 36:10 40:2 43:12 44:5 53:43
spaanse 33:29|space 17:52 19:39 20:38|spaces 13:54 19:47|spades 33:30|spaghetti 21:54 33:15|spalte 11:56 48:51
span 13:52 22:53|spandoek 33:29|spaniel 33:30|spanje 31:63|spannen 33:30|spannend 38:46 43:43 44:45 45:39
spannende 33:29|spanning 45:66|spannung 38:74|spant 26:76|sparadrap 33:32|spare 3:26 19:29 33:12 40:24|sparely 20:59
sparkasse 4:72|sparsam 20:58|sparsamer 33:30|spass 33:30|spat 6:27 32:32 33:16 44:28 45:25|spatdienst 22:66
spaten 31:62|spater 3:7 10:14 33:22 40:16 45:15|spatestens 34:61|spatial 16:49 19:27 41:38 50:53|spatschicht 31:62
spatsommer 40:53|spazieren 33:30|speak 7:13 19:31 20:25 29:24 33:11 38:23 44:20|speaker 28:61 47:66|speakers 3:58
speaking 6:24 10:16 17:25 23:26 28:27 31:16 33:7 40:27|speaks 3:7 13:37 21:33 33:18 36:27
special 22:52 29:32 33:-19 38:35 40:13 41:43 43:25|speciale 29:56 38:72|specialise 40:58|specialised 31:51 40:41
specialisee 31:67|specialiseert 7:65|specialisees 31:67|specialistes 20:57|specialite 7:69|specialiteit 7:65
specials 7:66|specialty 7:66|speciaux 41:77|specimen 25:77|specimenford 25:81|specs 10:64|spectacle 7:52 13:41 33:11
spectacles 3:24 7:27 15:41 22:34 31:26 33:10|spectaculair 31:63|spectaculaire 40:58|spectateur 3:13 19:47 20:44
spectateurs 7:21 13:15 30:46 31:47 33:-25 38:38 40:14 48:19|spectatrice 33:32|spectatrices 30:77|speculoos 33:32
spedition 20:37 33:22|speech 33:30|speed 3:32 20:34 33:15|speeding 33:30|speel 27:63|speelde 13:70
speelfilm 7:26 10:12 20:18 22:48 23:20 33:-22 34:11 40:4 43:31|speelfilms 40:55|speelgoed 19:47 34:48|speellijst 38:74
speelt 7:8 13:14 19:4 20:1 21:22 33:5 40:22 45:21 48:12 53:27|speicher 27:60|speisekarte 33:30|speisesaal 33:30
spel 19:35 33:23|speldt 33:29|spelen 7:38 19:33 27:37 53:39|spelers 7:22 16:25 19:17 31:21 35:29 40:22 41:48
spellen 3:57|spelletjes 19:60|spend 10:29 19:13 53:63|spending 9:49 12:42 16:43 53:41|spends 20:59
spent 3:6 10:25 17:21 33:-2 40:15 53:52|sperrfrist 34:61|sperrpausen 30:53 40:40|speurder 33:29|speurders 40:55
spezialeffekte 41:67|spezialvollmacht 29:70|spf 9:46 51:80|sphagnum 33:30|spheriques 19:64|spi 35:72
spiegel 19:25 26:21 33:11 47:17 48:37 49:22 52:23|spiegelbild 33:30|spiegeling 24:76|spiegelt 19:45 33:16
spiegelung 49:71|spiel 19:32 33:16 48:38|spielbare 40:53|spiele 27:60|spielen 19:37 27:27 33:-4 40:32
spielfilm 1:24 7:10 12:30 13:29 22:37 28:16 40:1 43:36|spielfilme 7:41 13:44 22:45|spielplatz 33:30
spielt 6:25 11:29 13:44 33:1 40:13 45:23|spielzeug 34:61|spielzeugrechte 34:61|spier 33:29|spijt 33:29|spike 33:30
spil 27:63|spill 47:73|spin 30:46 33:2 45:41 53:41|spinde 33:30|spine 20:45 33:16|spinnerij 7:65|spinois 10:66
spinster 31:67|spionne 33:29|spirit 3:58|spirituel 33:32|spits 33:21 50:51|spitz 16:44 24:52 33:15|spleet 33:15 37:64
splendide 20:57|split 2:37 10:51 48:45|spoed 21:46 35:50 45:45|spoel 20:44 50:59|spoelt 45:66|spoil 33:30|spoke 33:30
spoken 3:11 20:10 32:29 33:14 37:31 40:6 43:21 45:20|sponsor 21:48 40:35 42:52|sponsors 40:58|spontanee 30:77
spontin 45:71|spook 33:15 44:58|spoon 21:25 33:12 39:46 47:27 48:38 49:31|spoor 20:32 33:23|spoorlijn 45:66
sporen 33:21 47:51|sport 33:29|sporthal 33:29|sporthallen 31:63|sportif 44:78|spot 33:16 53:55|spots 33:30
spottend 33:29|sprach 3:55|sprachaufnahmen 50:69|sprache 1:29 2:14 3:7 7:14 12:17 31:14 40:17 43:41 44:19
sprachen 13:28 20:21 31:13 33:-19 40:28 41:18 43:35 45:15|sprachgrenzen 40:53|sprachkursscheck 15:71
sprachproben 16:66|sprak 3:57|sprake 14:57 33:15|spraken 3:36 30:49 40:34|sprang 6:66|sprat 20:45 22:58
spreads 19:47 31:51|spreadsheet 12:69|spreadsheets 38:76|sprechblase 1:24 5:26 7:21 8:29 10:31 17:27 23:26 29:24 43:24
spreche 12:64|sprechen 11:21 13:17 19:34 20:22 33:6 40:17|sprecher 20:45 45:50|sprecherin 3:25 33:10 47:50
sprecherinnen 31:62|spreekt 6:16 13:36 19:30 20:5 33:13 40:3|spreektaal 43:70|spreiding 1:69
spreken 2:15 3:0 6:12 19:3 20:26 27:17 29:18 33:14|sprengtage 27:60|sprengung 18:37 19:28 35:39 40:23 41:36
spricht 6:19 33:28|sprig 33:30|sprimont 13:47 19:35 22:46 50:50
spring 3:-2 18:13 20:11 22:23 26:19 27:23 31:28 33:7 40:7 42:14 47:14|springt 33:23 40:29|springtij 24:55 47:51 52:56
sprint 2:29 18:68|sprite 19:39 33:22|sprites 3:44 33:16|sprl 46:52 50:68|sprookje 3:57|sprung 33:8 48:44 49:50
spulen 19:58|spullen 33:29|spur 21:51 33:16|spuren 33:22 47:45|spurn 27:64|square 19:21 33:24 49:38|squattent 33:32
squelette 33:32|squire 30:60 33:16
srl 0:6 1:19 2:17 4:27 7:8 8:6 10:18 12:9 14:27 15:14 17:0 26:18 27:-14 29:21 30:-4 34:21 35:0 40:-14 43:26 46:17 50:17 51:12
sroka 34:54 47:54|st 13:35 26:46 39:42 50:43 53:39|sta 19:60|staafje 33:29|staak 33:29|staakt 33:29
staan 2:4 3:1 7:8 10:-3 12:3 15:9 19:-5 20:-2 21:2 27:7 33:15 34:-4 36:11 39:11 40:-10 47:16 50:7 52:12|staart 49:77
staat 2:0 3:-6 4:5 5:-1 7:-8 10:-4 11:2 12:7 14:9 19:8 20:5 21:6 23:-2 28:2 31:-9 33:16 40:1 44:-1 45:-6 47:6 48:-4 53:-7
staaten 33:30|staatsangehorigkeit 25:73|staatsarchiv 3:55|staatsblad 8:70 9:47|staatsblatt 8:70|staatssekretar 33:30
staatssteun 14:70|stab 41:67|stabil 30:66|stabilite 27:66|stabiliteit 16:68|stabiliteits 53:66
stabiliteitsstudie 18:71|stable 40:55|stacked 32:77
stad 1:8 3:-4 11:14 12:7 15:36 17:28 19:-1 20:6 23:26 24:15 27:2 28:13 31:2 33:2 40:-6 42:12 45:5
stade 1:27 27:33 33:-15 40:12 43:60 45:25|stades 24:82|stadium 43:70|stadsarchief 23:70|stadsblad 3:57
stadsgeluiden 22:71|stadskrant 38:74|stadsschouwburg 19:39 33:21|stadt 20:13 28:23 32:26 33:16 41:22 48:20 49:26
stadtblatt 38:70|stadte 28:68|stadten 31:54 33:8|stadtischer 27:60|stadtplan 24:70|stadtrand 33:30|stadtwald 33:30
staf 5:58 47:59|staff 1:12 7:48 20:2 33:-16 41:38 46:48 53:11
staffel 2:4 9:11 13:8 21:17 33:-5 34:13 38:12 41:9 42:11 43:8 45:48|staffelbogen 9:35 18:34 33:-4 45:50
staffelfinale 21:65|staffeln 13:57 31:41
stage 1:16 2:10 3:-11 12:5 13:24 15:21 16:16 17:9 18:19 19:7 27:0 33:-29 34:31 35:8 41:16 43:35 53:5|staged 19:60
stageplaatsen 53:66|stages 0:39 2:28 7:31 9:41 13:28 23:39 35:41|stagiair 45:53 53:52
stagiaire 6:45 7:34 21:26 27:19 33:-3 45:41|stagiaires 53:72|stahl 33:30|stahlkocher 33:30|stahltur 33:8 44:46 48:44
stair 33:30|staircase 38:76|stairs 33:16 45:29 48:46 49:39|stairwell 32:59 33:-1 39:48 49:47|stak 47:72
stake 7:53 44:60|stakes 10:64|staketsel 21:68|staking 10:41 21:54 33:-5|stal 33:29|stalen 50:73
stalhouderij 17:57 27:45 42:56|stalk 33:30|stall 33:23 35:40 48:36|stalled 33:30|stalls 33:16 44:60|stallwand 33:30
stals 27:53 43:62|stammdaten 12:51 43:52|stammers 6:72|stammfiguren 45:64|stammgaste 40:53|stammkapital 0:45 8:65
stammt 5:42 33:23|stammtisch 3:34 19:37 33:8|stamp 1:28 4:38 14:27 24:56 33:9|stamping 33:16 49:64|stamps 9:76
stan 6:48 45:45 47:51
stand 3:4 5:15 10:9 11:4 15:13 17:22 20:2 22:0 27:-4 30:10 32:6 33:-3 34:-10 36:8 37:8 40:-1 42:22 43:38 47:10
standaard 38:74|standaardkrant 38:74|standaardtaal 19:60|standalone 40:41 43:56|standard 13:31 22:50 23:41 27:32 31:36
standbild 52:73|standbouw 50:73|standby 50:77|standen 24:76|standing 3:11 4:33 20:22 33:20 51:33|standorte 50:69
standortpramie 42:68|stands 7:10 11:19 33:25 37:23 49:29|stang 32:75|stange 33:30|stank 3:57
stap 3:15 5:30 36:35 37:36 40:26 48:47|stapel 7:33 33:20 40:23|stapelbed 3:57|stapeln 33:30
stappen 18:23 19:12 20:18 28:26 33:-8 36:40 48:49|stapt 33:24 40:8 47:14 48:21 49:18|star 33:18 34:38 40:24
starb 3:42 47:52|starend 33:29|stark 44:67|starken 24:44 44:61|stars 19:27 33:-13 38:64 40:22
start 1:20 2:30 8:11 11:11 18:43 20:-6 27:2 31:31 33:-20 36:11 40:8 43:6 44:7|startboog 33:29
started 3:35 14:54 33:-6 47:25|starten 20:34 31:45 40:32|starters 33:30|starting 33:30|startlijn 33:29
starts 3:14 11:21 18:36 21:17 30:29 33:7 34:8 40:12 49:23|startschot 33:29|startsnelheid 33:29
stassart 2:28 10:31 29:48 40:23 44:43 50:45|stassen 43:70|stassin 33:32
state 3:7 5:21 14:48 15:39 33:-9 42:22 43:19 47:23 53:18|stated 14:55 42:59
statement 0:12 1:36 3:19 4:20 9:31 12:13 14:30 15:21 18:6 19:7 26:12 27:5 40:15 50:10 51:13|statements 0:57 1:48 9:54
states 5:35 15:41 24:54 25:54 33:-6|static 19:47 49:64|statief 19:52 20:23 26:41|statik 43:65|statiker 33:30
statikerin 3:30 33:23|station 7:17 18:10 21:11 31:8 33:20 34:12 40:-6 41:7 45:2 48:18|stationen 9:48 31:41 48:44
stationnement 33:32|stations 33:32|statisch 49:73|statische 19:58|statistik 33:30|stativ 19:45 33:3 49:44
stativpunkt 19:58|statt 6:27 11:36 14:34 31:13 33:-20 35:20 40:4 45:14 48:15 53:25|stattdessen 11:48 33:22
stattgefunden 1:65|stattgegeben 23:67|statue 7:66|status 8:44 10:4 11:17 17:49 36:18 42:26 43:37 45:8 46:28
statut 1:18 8:55 9:25 10:10 17:53 27:10 33:-24 42:22 43:40|statutaire 8:81|statuten 1:42 8:62 9:47
statutenwijziging 8:76|statutes 9:62 29:63|statutory 0:57 14:61|statuts 7:24 8:58 9:58 12:28 23:33 35:33
staub 32:50 33:16 49:37|staubsaugerroboter 33:30|stausee 31:67
stavelot 1:15 10:24 12:14 13:37 14:22 18:23 35:24 40:16 50:20 53:37|stavrou 7:38 13:44 37:50 43:44
stay 2:1 3:-5 7:4 10:2 19:8 20:13 28:12 31:12 33:17 34:11 45:6 47:11|stayed 3:36 13:34 33:16
stays 2:8 10:20 19:5 20:15 33:2 34:19 45:30 49:22 53:37|std 16:45 26:50 50:48|steadicam 19:60|steadiest 31:64
steady 19:48 31:49|steal 12:39 28:58 33:10|stealing 33:16 44:60|steals 21:45 33:24|steam 32:56 33:9 49:56
steckbrief 9:61 43:44|steckdose 47:66|stecken 33:30|steckt 14:35 33:20 48:34|steden 16:37 31:45 32:44 45:35
steeds 19:45 20:32 33:4|steek 33:29|steekkaart 9:60 43:57|steekproef 30:70|steekt 33:26 47:31|steel 33:30
steelworks 33:30|steen 3:12 7:20 31:28 33:21|steenbakkerij 33:29|steengroeve 33:29|steenkolenfrans 3:57
steenkoolmijnen 33:29|steenpuin 33:29|steenweg 33:15 48:55|steenwinckel 20:59|steeple 33:30|steering 33:30|steg 33:30
stegen 33:30|stehe 2:61|stehen 2:3 10:4 12:15 19:9 20:16 28:10 33:18 36:14 47:8 49:13 51:13
stehkader 5:36 10:45 17:37 42:37|steht 3:5 5:4 7:-1 10:-1 11:6 19:20 20:3 27:11 28:5 33:17 40:-10 45:1 48:2 53:0
steigen 33:30|steigend 33:30|steiger 39:76|steigt 21:26 33:20 48:38
stein 3:5 19:20 20:8 21:35 28:18 31:12 33:-2 45:14 47:16 48:23|steinbruch 22:40 33:3 35:43 53:37
steinbruchbetriebe 27:60|steinbruche 28:68|steine 1:32 6:21 10:17 12:19 23:22 33:-16 36:27 37:27 40:8 43:20 48:19
steingrau 24:70|steinhauer 6:66|steinmandl 5:54 34:47|steins 20:45 33:16|steken 47:72|stelen 33:29|steles 24:68 48:62
stelle 3:7 7:14 10:14 11:21 12:16 15:33 19:10 29:22 33:3 47:17 51:23|stellen 7:12 8:20 10:8 20:17 27:47 33:3
stelling 5:41 7:34 22:40 38:43 40:24|stellt 20:14 21:20 27:6 28:14 33:13 34:6 35:15 40:-1 43:11 53:25|stellte 3:55
stellungnahme 1:32 9:35 40:32 44:46|stellungnahmen 9:69|stellwerk 7:49 35:56|stelplaats 13:36 20:23 22:37 33:7 35:38
stelt 20:11 29:29 31:17 33:15 35:25 40:9 53:19|stem 3:3 7:11 10:20 20:20 21:14 31:10 33:8 46:23 48:26 52:23
stemmen 2:12 10:25 16:31 18:22 19:11 20:8 21:19 28:25 33:-20 41:33 43:21|stemmer 47:73|stemming 33:29
stempel 1:29 4:44 10:15 24:24 33:5 48:18 50:33|stempelt 33:30|stems 50:79|stemt 21:59 33:10|stenen 20:36 33:21
stengels 33:29|steno 16:52 18:55 28:61|stenographer 3:36 28:53 33:9|stenographie 20:57
step 2:30 18:26 20:13 21:25 33:-16 48:49 49:45|stephane 34:64|stepped 5:72
steps 2:25 16:20 19:10 33:-1 36:38 48:42 53:30|ster 49:77|sterbefalle 33:30|sterben 3:42 33:16
sterckx 7:29 13:34 16:32 19:24 22:45 43:34|stereo 50:74|sterft 28:47 33:23|sterk 27:37 38:48 40:28 44:45
sterke 31:32 44:68|sterkst 30:70|sterkste 3:57|sterktes 40:55|sterling 41:72
sterne 21:21 33:-3 38:50 41:23 45:20 49:27 50:25
sterrebos 2:18 5:20 7:13 10:23 12:16 16:16 17:29 22:34 30:18 34:10 40:3 42:21 43:18|sterren 28:40 33:-5 38:66
sterrenwacht 33:29|sterven 19:33 20:30 33:16|stervenden 33:29|steuer 14:56 22:53|steuerberater 9:55 33:16
steuerberaterin 33:16 45:50|steuererklarung 31:62|steuerfreie 26:71|steuerjahre 15:71|steuerjahren 15:71
steuern 14:52 40:20 48:31 53:29|steuernummer 26:71|steuerpflichten 14:65|steuerruckstande 51:72|steuersachen 51:72
steuerschulden 51:72|steun 1:25 3:2 10:25 14:44 15:43 23:26 27:-1 29:11 40:11 42:8 44:7|steunaanvraag 43:70
steunde 40:55|steundossier 29:75|steundossiers 2:61|steunovereenkomst 23:70|steunregeling 15:75|steunt 40:55
steunverlener 15:75|steven 5:45 27:37 34:35 47:45|stevens 2:18 5:29 7:22 13:28 23:28 27:33 37:34 43:37|steviger 33:29
stichprobe 30:66|stichpunkte 19:58|stichtag 8:57 46:57|stichting 7:65|stichtte 7:65|stichworten 5:67|stick 21:54 40:39
sticker 33:29|sticks 53:68|stiefel 21:65|stiefeln 27:47 33:16|stiehlt 33:16 45:50|stiekem 33:29|stiennon 10:52 29:69
stienon 34:55 47:59|stierf 3:51 33:2|stiernon 27:66|stifter 33:30|stiftung 1:35 17:50 40:23 42:38|stiftungszusage 9:69
stijgen 33:29|stijgt 19:29 20:26 21:37 33:11|stijl 31:29 32:41 45:53 52:43|stijlgids 24:76|stijn 6:55 45:53
stil 19:27 20:24 21:16 27:23 33:12 47:20|stilaan 20:44 33:15|stile 20:59|stilhangt 33:29
still 3:5 7:-1 9:24 10:-3 17:5 20:7 21:4 22:13 27:-3 31:-3 32:19 33:11 38:9 39:12 40:10 44:15 45:1 49:19
stille 1:12 10:9 12:11 22:23 23:14 27:7 31:9 33:2 34:8 37:19 38:17 39:28 41:14 43:12 48:12|stillen 33:30
stiller 3:43 33:15|stillgelegt 33:30|stillgelegten 19:37 31:41 45:43|stillgelegtes 33:30|stillness 19:60
stills 13:31 19:23 38:65 50:39|stilstaat 20:36 33:21|stilte 3:23 19:25 33:11 38:21 44:19 48:33|stiltes 3:43 19:47
stilzwijgen 34:62|stilzwijgend 34:62|stimme 6:39 7:36 33:3 47:39
stimmen 6:17 16:28 19:20 20:10 28:20 33:-19 38:44 41:29 44:18|stimmrecht 33:30|stimmt 2:23 3:17 14:27 21:27 33:4 47:37
stimmte 11:69|stimmung 9:42 32:65|stimmungsfilm 52:73|stimmzettel 44:67|sting 33:30|stinkt 19:60|stipend 17:73
stipendien 13:65|stipendium 23:67|stippellijn 24:76|stirbt 21:31 33:26|stirnlampe 33:30|stitched 24:64 38:63
stock 7:30 33:14 41:20 47:40 53:16|stockage 40:58|stocks 0:70 33:12|stockt 33:16 44:54|stockwerk 33:30
stockwerke 33:22 36:51|stoel 19:17 20:22 31:12 33:13 37:25 47:20 48:16 53:14|stoelen 7:44 32:54 33:7
stoelenrij 24:55 33:7 48:47|stoep 33:29|stoeprand 50:73|stoet 33:21 48:47|stof 20:20 24:52 32:38 33:5 45:29
stofdeeltjes 32:75|stoff 3:13 5:14 19:5 20:6 30:14 32:18 33:-13 40:30 41:31 43:13 44:14|stoffberatung 16:66
stoffbewegung 53:63|stoffcollage 24:70|stoffe 7:33 19:29 30:47 40:24
stoffels 2:32 3:16 5:31 13:27 16:29 18:31 43:28 53:27|stoffen 35:55 40:43|stoffentwicklung 1:52 17:42 23:41
stoffrechte 16:66|stokers 26:76|stokes 27:64|stokkem 26:76|stolen 3:44 40:41|stolz 33:22 48:44|stomach 33:30
stond 7:19 11:48 20:11 31:17 33:6 38:28 47:26|stonden 33:14 35:47 53:41
stone 2:14 5:23 13:19 19:11 32:28 33:13 36:28 37:30 43:20|stonebridge 10:41 17:35 31:27 40:17 42:35 43:32|stoned 33:30
stood 20:38 33:9 47:52|stoof 48:68|stoofvlees 21:46 26:54 45:45|stool 33:30|stoom 16:41 18:45 19:33 33:2
stoomcentrum 26:76|stoominstallatie 41:70|stoomtram 16:43 33:23|stoot 30:70
stop 2:0 3:-6 7:21 18:9 19:-3 20:6 27:1 28:12 30:7 31:1 33:8 34:0 35:13 36:13 38:13 40:7 43:6 48:20 53:5|stopp 39:71
stopped 3:16 20:18 33:18 47:45|stoppen 7:38 20:30 33:15|stopptrick 40:53|stops 6:13 10:5 19:20 21:24 33:22 48:13 49:19
stopt 10:25 21:12 33:25|storche 33:30|store 33:31|stores 31:64|stories 3:38 6:32 7:27 19:21 40:15 45:29|storks 3:58
storm 21:51 33:12 48:38|stormbound 35:76|stormnacht 33:29|stormt 33:29|storniert 33:30
storno 13:27 21:27 22:28 38:32 39:43 45:26 50:31|stort 3:32 22:30 33:11 39:45|storten 14:57 33:15|storting 10:62
storungen 35:70
story 1:3 2:-10 3:17 5:5 6:-2 7:0 9:23 12:16 16:13 18:-2 19:-13 20:-15 21:11 27:-9 31:-2 33:-1 34:14 37:6 40:-11 41:28 43:3 45:8 47:12 48:-1 53:-5
storyboard 16:48 18:41 19:-2 33:-29 41:28 49:43 53:29|storyboarder 10:49 13:58|storyboardeuse 13:72
storyboards 10:46 41:57|storyline 2:64|storyliner 13:70|stosst 48:65|stotterde 3:57|stotteren 24:63 33:15
stottert 6:55 28:46 33:1|stoumont 53:68|stout 33:15 45:54|stove 6:33 26:39 32:38 33:12 48:43
straat 3:19 33:14 45:30 48:25 49:33 53:12|straffen 23:67|straffste 3:57|strafpleiter 6:69|strafste 33:29
strahlenschutzberatung 30:66|strahlenschutzerin 33:30|strahlenschutzunterweisung 16:66|straight 6:32 20:19 33:21 40:15
strak 38:78|straks 33:15 37:64|stralendorff 13:35 19:28 37:42 38:39 43:35
strand 1:13 8:30 10:8 15:22 17:17 21:23 23:29 29:21 33:-26 37:23 43:13 46:30 47:19 48:28 49:23 51:23|stranded 21:72
strandjutters 31:55 36:58|strandredder 6:69|strang 45:64|strangely 33:30|stranger 3:20 19:23 28:38 33:13 45:31
strangers 6:30 20:17 28:33 31:23 33:14 37:38|strapline 37:80|strapontin 5:58 16:43 34:34 47:49|strapped 33:30
strassburg 43:65|strasse 16:19 21:18 33:11 36:26 48:46|strassen 33:30|strassencasting 18:54 26:58
strategie 1:19 9:42 31:45 40:39|strategische 15:75|strategy 12:42 31:37 40:41|straten 16:33 20:22 33:12 34:36
straw 33:30|stream 1:32 31:27 33:-7 39:52 52:44|streamer 5:23 7:14 12:20 17:23 22:21 31:18 40:24 42:34 43:21 46:26
streamern 14:65|streamers 30:73|streaming 27:17 30:21 31:57 40:6 42:21|streamingdienst 27:55 42:49
streamingrechte 27:60|streams 13:58 39:64|streamz 42:73|strecke 3:34 16:45 33:8|strecken 45:64
streek 3:30 19:21 31:37 33:-11 53:39|streekdocumentaire 22:71|streekfilm 31:63|streekfinanciering 40:55
streekfonds 42:73|streekmarkt 30:70|streep 19:23 33:22 49:39|streepjes 21:48 33:20
street 16:24 18:27 19:15 20:14 33:5 34:18 38:31 40:10 49:32|streetcar 6:53 33:21|streetcars 33:30|streiche 3:55
streichen 3:42 44:54|streichholz 33:30|streiflicht 32:71|streik 21:65|streit 3:15 5:27 7:22 10:22 33:-1 48:44
streiten 3:42 33:16|streitet 31:49 45:50|strekt 29:75|stremming 21:68|streng 3:37 20:43 38:50|strength 31:51 40:41
strengths 44:73|streven 10:62|strich 13:32 19:25 22:33 33:-3 39:48|strichen 33:30|strichstarken 24:70|strickt 20:58
strict 3:32 19:55|strictement 39:84|strictly 26:70 27:43|strijbos 6:51 33:22|strijklicht 32:75|strijkt 33:15 48:55
strike 2:30 21:38 22:38 33:6 40:22|string 32:52 33:24|strip 2:26 19:23 20:21 30:35 33:2 34:27|stripalbum 2:61
striped 33:30|stripkopers 30:70|stripreeks 34:62|strips 5:37 30:35 34:42 43:35 45:31|strokes 24:77
strom 1:8 5:10 12:7 16:9 19:1 23:10 26:28 27:3 28:11 29:13 30:9 33:-5 36:15 37:15 40:-4 43:8 44:10 45:17 48:7 50:21 52:15
stromausfall 20:58|stromen 33:29|strong 31:37 44:68|strongest 31:51 33:16|strongly 27:46 44:63|stroobants 2:49 43:62
strooit 33:29|strook 47:72|strookje 35:72|stroom 19:17 33:15 35:29 45:23 48:38|stroomopwaarts 21:36 33:24
stroompannes 32:75|stroop 33:29|stropen 28:74|struck 20:45 33:16|structurant 53:72|structurantes 53:72
structure 3:11 7:9 16:28 20:17 33:-25 40:9 41:6 42:18 43:17 44:48 45:26 48:6 53:9|structuree 26:85|structureel 33:29
structurele 7:51 15:61|structurelles 7:69|structurerend 9:60 53:52|structuur 2:30 20:39 44:41 45:35|strudel 33:30
struik 33:29|struiken 24:76|struktur 20:45 40:40|strumpfen 33:30|stube 33:30
stuck 3:12 9:20 16:17 19:9 20:9 26:22 28:19 33:8 45:15 47:28|stucke 33:30|stucken 33:30|studded 32:64 33:16
studeerde 13:70|studeert 33:29|student 20:41 33:19|studenten 30:62 33:7|studentenfestivals 13:70
studentenhuis 7:51 20:44|studentinnen 45:64|students 31:45 33:21|studie 9:49 30:59|studiebureau 30:57 33:15
studied 13:64 40:24|studienplatz 33:30|studieren 33:30|studiert 3:55|studierte 3:55|studies 6:58 13:54
studio 1:4 2:2 4:6 5:8 7:24 8:-3 10:5 11:-3 13:-9 14:-3 15:-1 16:16 17:4 18:-7 19:0 20:-15 22:-3 24:9 26:4 27:-10 29:4 30:3 33:-38 34:-3 35:8 36:9 37:7 38:-3 40:12 41:10 42:-4 43:16 46:5 48:-6 50:17 51:5 53:31
studiodagen 10:62|studiohuur 50:59 53:52|studiomiete 50:69
studios 1:14 7:26 10:16 13:16 15:29 17:27 23:16 29:32 30:15 41:11 42:13 43:24 46:38 53:14|studioverhuur 8:76
studium 13:65|study 16:36 18:19 27:11 30:32 33:-23 40:25 53:47|stufen 24:70|stugge 33:29
stuhl 20:11 21:17 24:23 33:6 37:25 47:29 48:28 49:23 53:15|stuhle 33:8 35:48 49:50|stuhlen 19:58
stuk 1:10 3:6 5:12 6:10 9:35 11:27 12:19 16:9 20:6 21:8 23:11 33:-10 34:14 37:18 40:-4 47:13 48:9 53:7
stukjes 13:57 33:15|stukken 9:29 11:30 12:43 13:38 20:25 29:30 31:18|stukkenbundel 9:74|stuks 5:58 9:60
stummfilm 19:58|stunde 20:37 33:8 48:44|stunden 33:30|stundenangabe 33:30|stundenplan 24:57 45:50|stunts 41:72
stupefaite 33:32|stur 3:42 6:52|sturen 39:76|sturm 16:45 19:37 33:8|sturmnacht 33:30|sturzt 21:43 33:22|stutzen 33:30
stutzwinden 33:30|stuur 6:36 33:20 47:39|stuurgroep 10:62|stuurt 21:39 33:24|stuurwiel 33:29|stuw 33:29|stuwmeer 33:29
style 12:42 19:34 43:42 45:42|styles 24:77|stylo 24:55 32:56 33:18|su 3:40 33:18 40:18|sub 41:50 50:69|subi 14:71
subject 0:15 2:11 3:-5 10:1 12:17 14:32 23:11 27:44 30:10 34:10 40:9 50:24 53:5|subjectif 49:84|subjonctif 33:18 48:62
subjonctifs 33:32|submission 1:58 11:39 12:33 51:43|submit 29:60 34:33 42:53|submits 12:69|submitted 1:51 17:42 51:61
submitting 3:58|subordonne 27:66|subordonnee 2:49 27:53|subscriber 33:30|subscribers 33:30|subscribes 33:30
subside 0:42 1:33 14:31 23:58 27:26 33:-9|subsides 0:66 15:45 40:20 51:59|subsidiabele 1:69|subsidiary 5:41 7:49 46:60
subsidie 3:26 7:34 15:44 23:39 33:-2|subsidieaanvraag 1:69|subsidieovereenkomst 23:70|subsidy 15:78|subsiste 40:58
subsistence 16:70|substitue 11:82|substituer 11:82|substituera 34:64|substitute 11:62 33:16|substituted 11:75
substitution 2:63|subtitle 3:58|subtitles 20:28 30:42 31:33 39:48 41:40|subtotaal 16:50 50:63|subtotal 16:56 50:63
subtraction 33:30|subvention 15:59 17:54 23:61|subventionner 33:32|subventions 7:69|succedent 33:32|succes 27:59 33:1
success 23:52 27:43 33:9|successeur 2:63|succession 5:48 33:1 34:44 44:47|successions 20:57|successives 2:63
suce 33:18 49:70|sucer 33:32|such 2:29 10:30 20:25 33:16|suche 20:32 33:3 40:40|suchen 3:37 28:38 36:42 40:23
sucht 3:10 6:21 10:17 20:25 21:20 33:4 45:27 49:26|sucre 19:22 24:52 32:67 33:2|sucree 33:32|sucrerie 7:69
sud 2:3 10:22 13:20 17:23 21:13 27:6 31:7 33:4 35:29 40:19 53:30|sudden 19:47 33:16|suddenly 19:47 33:16|suden 33:30
sudkamp 2:28 3:21 5:33 13:31 27:27 43:31|sudseite 19:58|sudstern 27:60|sudtirol 27:39 31:41 40:32|sudwestverleih 27:60
suffer 19:60|suffers 33:30|sufficient 30:73|suffiraient 20:57|suffirait 33:32|suffisait 3:59|suffisent 40:58
suffit 12:38 19:43 20:36 33:-3|suffoque 33:32|sugar 19:26 22:37 31:30 33:9 37:45|suggere 44:78|suggestion 40:41 44:60
suggestions 44:74|suie 24:47 31:32 32:48 34:29 47:57|suiker 33:29|suikerfabriek 33:15 40:28 53:39|suikerkokers 3:57
suikersilo 31:63|suikerzak 31:63|suis 1:9 3:36 12:27 13:19 16:9 18:12 19:0 20:29 38:18 40:12 47:14 48:11
suisse 1:13 10:33 12:13 22:27 27:15 30:17 31:46 34:4 40:-2 41:29 42:18|suisses 34:51 53:58
suit 2:20 9:9 10:4 12:0 14:-1 20:16 27:4 33:11 34:2 35:5 40:16 45:20 48:20|suitable 30:73|suitcase 3:24 33:22 44:40
suitcases 33:16 48:59|suite 2:14 3:10 10:-1 11:33 12:5 17:12 27:26 30:10 31:0 33:4 34:20 40:-9 44:10 45:15 48:8 50:12
suites 31:67|suits 33:30|suivaient 33:32|suivant 18:63 20:13 21:29 31:23 33:-13 40:13|suivante 18:25 33:25 34:13 40:19
suivantes 10:34 15:65 33:0 50:48|suivants 21:59 34:51|suive 27:66|suivent 10:41 14:33 31:29 33:7 45:33
suivi 7:39 13:29 16:44 23:35 31:25 33:2|suivie 33:32|suivies 31:67|suivions 47:79|suivis 33:32
suivons 20:30 27:26 33:12 40:18 45:31|suivra 9:37 10:21 12:41 20:26 23:33 27:35 33:-13|suivrai 20:57
suivre 1:29 9:50 10:21 20:13 21:29 29:51 33:-13 47:34|suivrons 20:49 27:45|suivront 10:66
sujet 2:10 3:23 5:14 9:17 12:8 16:9 20:17 27:13 30:24 31:14 33:-33 40:25 41:24 43:11 44:13|sujets 7:69|sulz 18:68
sum 1:33 3:11 15:23 16:34 17:18 23:19 33:-13 34:8 41:17 42:30 43:14 50:22 51:24
summary 1:35 5:30 9:40 27:11 30:44 33:-11 41:30 44:20
summe 0:32 1:27 11:24 15:32 16:35 17:37 41:4 42:13 43:2 46:8 50:14|summen 33:30
summer 2:15 18:36 20:11 28:27 31:36 33:11|summt 33:30|sums 2:29 3:23 9:41 10:30 30:39 33:-4
sun 18:31 19:32 33:18 35:35|sunday 19:7 21:16 27:8 30:17 31:20 32:21 33:13 38:20 40:-1 42:17 45:13 48:16
sundays 3:23 6:38 18:37 19:26 31:30 37:45|sung 33:30|sunglasses 33:30|sunset 10:64|super 16:46 20:30 23:50 53:44
superb 44:73|superieur 10:52 30:63|superieure 20:36 33:10 53:50|superieurs 14:71|supermarche 33:32|supermarkt 3:57
supermarktketen 31:63|superposes 33:32|superposition 24:82|supersede 11:75|supersedes 11:75|supervision 2:61
supervisor 6:45 13:41 33:16|suppe 31:23 32:32 33:16 48:38|supplement 20:57|supplementaire 2:55 33:10
supplementaires 40:58|supplementary 34:63|supplie 33:32|supplied 9:45 14:51 40:24 44:42|suppliers 53:68
supplique 33:32|supply 10:43 26:57 35:55|supplying 29:77
support 1:31 3:0 12:31 14:20 15:21 23:49 34:0 35:13 40:9 43:29 44:16|supporte 6:63 10:52|supported 23:60 40:41
supporting 6:72|supports 2:41 27:38 31:32 45:42|suppose 3:33 19:31 27:46 44:44|supposed 33:30|supposes 33:30
suppositoire 33:32|supprime 3:38 11:60 33:10|supprimee 40:58|supprimees 3:59|supprimer 3:32 11:55 44:64
supprimera 33:32|supprimes 40:58
sur 1:-9 2:0 3:-1 4:-2 6:-8 7:-13 10:-3 12:-1 13:6 14:18 15:6 16:-8 17:-2 19:2 20:4 21:-5 22:2 23:14 26:4 27:-9 28:-1 30:1 31:0 32:12 33:2 34:3 35:-6 36:-2 38:4 39:-1 40:0 44:5 45:-7 47:5 48:-8 49:6 50:-4 53:18
surcout 40:58|sure 3:44 17:46 30:46|sureau 23:74|surely 30:73|sures 33:32|surete 5:78|surexpose 19:64
surface 19:23 20:16 33:16 35:36 45:35|surgeles 24:82|surgeon 21:58 33:16|surgeons 13:68|surlendemain 20:57
surname 6:32 25:78|surnaturel 19:64|surprend 6:55 33:23|surprendre 3:59|surpris 33:23 48:54|surprise 33:32
surprised 33:30|surprises 33:32|surprising 20:59|surrepresentation 30:77|sursaut 19:64|sursauter 33:32|sursis 33:32
surtout 3:29 12:42 19:34 30:33 33:-3 45:27|surveillance 19:51 33:18|surveiller 33:32
survey 16:39 18:41 26:35 30:42 50:45 53:25|surveyor 20:59|survit 21:73|survivors 33:30|survolee 44:78
susceptible 45:71|suspect 3:32 30:54 33:11|suspend 2:36 33:26|suspendiert 33:30|suspendu 40:58|suspendue 33:32
suspense 20:43 31:56|suspension 2:64|suspensive 27:66|suspicion 28:75|suss 33:30|sut 47:79|sv 10:66
svenja 3:25 13:35 27:30 37:42 43:35|svod 22:71|svp 11:51 50:65 52:56|swahili 20:57|swallowed 33:30|swan 13:68
swap 11:75|swapped 11:62 33:16|swatches 24:77|swears 6:72|swedish 42:73|sweet 33:30|sweets 32:77|swerts 44:72
swim 3:37 13:29 28:36 33:-9 36:38 53:29|swimmer 45:68|swimming 20:32 30:46 33:16|swims 13:48 21:38 31:31 33:6
swimwear 24:77|swing 33:30|swings 33:30|swinnen 20:57|switch 20:20 21:32 22:32 33:10 47:34 48:33|switchboard 24:77
switched 37:80|switches 33:30|switching 33:30|switzerland 10:64|sword 33:30|sworn 21:42 33:0 48:42 51:59
sybille 12:51 27:47|syllables 6:51 21:50 33:9|symbole 24:70|symbolique 27:66|sympathie 27:62|sympathique 38:83
syn 1:73|sync 20:59|synchron 19:58|synchronisme 20:57|syndic 35:76|syndical 13:45 33:4 45:44 48:49|syndicales 31:67
syndicaliste 6:63 33:18|syndicat 3:22 20:19 27:42 28:45 31:29 33:-6|syndicate 5:46 34:48 47:48|syndicats 31:59 42:56
syndicus 45:66|syno 33:32|synopses 10:43 34:55
synopsis 1:45 2:22 5:6 9:46 10:-9 11:3 12:23 16:-6 27:5 33:-18 34:18 38:3 43:-4 44:9|synopsissen 21:68
synthese 5:57 30:69|synthetique 41:77|systeem 33:29|system 1:38 6:41 33:12 40:24|systeme 21:46 33:18 44:51
szene 3:25 33:-12 40:12 48:54|szenen 33:22 40:32|szenenbild 16:47 19:19 24:32 41:40 53:24|szenenbildnerin 53:63
szenenfolge 48:65|szenisch 33:30
t 1:-3 2:-12 3:11 5:15 6:2 7:-9 8:1 10:4 11:-4 12:-3 14:11 15:5 18:2 19:-1 20:3 21:7 22:12 24:-2 27:8 28:6 30:-8 31:-16 33:2 34:-9 35:-6 36:5 37:0 38:4 39:-2 40:-3 42:-7 43:-6 44:11 46:8 47:8 48:7 49:5 50:-1 51:-1 53:-9
t1 18:77|t2 18:67 33:0 43:44|t3 18:70 36:49 43:39|t4 18:77|ta 47:79|taak 44:72|taakverdeling 10:62
taal 3:15 10:4 13:12 19:13 20:-1 31:5 33:1 40:8 43:45 44:14 45:8|taaladvies 26:76|taalbureau 26:76|taalcoach 40:55
taalgrens 7:18 20:11 30:24 31:17 33:-18 40:34 53:39|taalgroepen 30:70|taalkwesties 10:62|taalregie 16:47 18:50 40:34
taart 21:54 35:58|tab 1:29 5:13 9:54 11:43 12:11 14:11 16:11 17:15 18:14 33:-28 41:13 42:15|tabac 3:46 14:58
tabel 53:66|tabellen 9:51 30:60
table 2:-6 3:-12 7:22 9:5 16:8 18:18 19:6 20:20 21:9 24:8 26:10 33:10 34:-11 38:6 40:-5 41:3 42:4 44:4 45:-1 48:0 53:-1
tableau 2:11 5:39 11:30 14:8 15:20 16:34 17:34 18:13 22:24 30:14 32:20 33:-13 35:14 39:21 41:13 42:14 53:8
tableaux 9:63 12:57 30:40|tables 19:24 20:36 22:31 30:55 33:-13|tablet 47:73|tablette 33:32|tableur 1:60 16:60
tablier 33:32|tabliers 33:18 48:62|tabouret 20:57|tabourets 33:32|tabris 33:30|tabs 9:56 12:61
tache 16:38 18:42 19:29 20:22 29:48 32:48|tachograaf 33:29|tachograph 33:30|tachtig 3:16 18:30 20:36 21:26 33:7
tacitement 10:52 34:51|tadellos 3:55|tadellosen 33:30|tadhg 7:53 27:51
tafel 3:-4 7:4 11:13 17:11 19:-1 20:-3 24:41 31:2 32:15 33:6 40:4 45:16 48:24|tafelbild 13:65|tafelhoogte 33:29
tafellakens 32:75|tafeln 45:64|tafelpoot 33:29|tafels 33:29|tafelzeil 32:75|tafereel 19:47 44:58
tag 3:-12 8:14 12:21 13:1 19:7 20:7 22:2 23:3 24:6 28:4 31:-2 33:12 39:7 44:2 45:13 48:26 51:8
tage 3:-7 16:43 18:12 19:-4 20:11 22:4 26:32 33:-18 34:-1 41:5 43:3 50:40 51:10|tageblatt 38:70
tagebuch 5:34 9:36 16:33 20:25 34:38|tagen 2:13 3:6 20:21 23:18 26:34 33:-1 34:12 53:38|tages 3:42 28:55
tageslicht 33:30|tagesordnung 35:70|taglich 12:38 31:36 33:16|tagline 28:54 37:70|tagsuber 35:70
taille 1:22 20:6 25:36 31:16 32:32 33:-20 35:36 46:67 47:27|tailles 24:60 32:62 33:10|tailleur 20:26 33:21 44:46
tailleurs 13:40 20:40 33:0 50:48|tailor 24:56 33:9 45:47|taire 3:17 19:35 20:15 33:10 38:40 44:35|taisaient 3:59
taisait 3:59|taisent 33:32|tait 12:30 22:37 28:40 33:10 38:42 47:36
take 2:-1 3:15 7:2 14:5 19:6 20:5 27:21 28:10 30:9 31:10 33:12 34:6 40:-9 53:4
taken 3:2 7:22 10:8 20:3 27:8 33:19 34:7 47:17 48:17
takes 6:4 7:-2 10:-4 11:16 17:5 19:16 20:-9 21:12 28:7 33:21 40:-4 45:0 48:4|takken 33:29|takt 33:30
tal 28:32 33:23 36:25 45:16|talar 32:71|talbank 4:72|talcum 32:77|tale 32:77
talen 1:8 2:0 3:6 7:4 9:12 10:1 13:26 18:10 20:6 32:14 33:-3 36:15 40:11 41:9 43:35 45:5 48:7
talent 13:40 27:36 33:-5 38:51|talents 7:61 36:63|talk 6:27 7:21 19:15 20:14 21:26 33:5 40:10 45:23 52:35
talkative 36:64 44:60|talked 2:37 3:31 33:16|talkie 20:57
talking 3:5 11:35 19:20 20:19 27:12 33:1 35:24 40:12 42:21 48:20|talks 3:15 6:46 33:0 36:23 40:1 42:51
tall 13:31 22:34 32:40 33:6 38:39 40:18|taller 3:58|tallest 33:30|tallinn 13:68|tallon 3:21 19:24 33:23|tally 30:73
talsperre 33:30|talstation 19:45 41:53|talus 13:34 22:63 32:45|tamarind 27:51 36:64|tambours 20:44 48:62|tampon 32:83
tamponne 6:63 33:18|tamsin 2:29 3:23 34:28 37:45 40:21 43:35|tamtam 38:74|tan 32:77|tandarts 33:29|tanger 13:72
tanghe 27:63|tangible 0:78|taniere 19:51 33:18|tanis 6:55 45:53|tank 2:23 6:31 17:32 21:40 33:3 40:14
tanks 13:51 33:20|tankstation 45:66|tanner 33:30|tannery 7:66|tanneurs 22:62 33:18|tansy 30:73
tant 2:27 10:18 20:22 27:44 38:39 40:10|tante 3:43 5:27 20:6 32:31 33:-20 34:13 40:7 47:37|tantes 33:29|tantot 33:32
tanz 33:30|tanzabend 33:30|tanzen 12:43 21:43 33:8|tanzflache 33:30|tanzt 6:47 33:21
tap 6:31 19:19 21:30 33:13 35:35 48:31|tape 16:20 18:23 20:22 21:14 24:26 32:39 33:1 44:24 47:22 53:18|tape56 50:73
taped 19:60|tapees 33:32|taper 33:32|tapes 48:72|tapete 32:63 33:8|tapijt 21:41 33:15 48:41|tapis 33:32|tapping 33:30
taps 33:30|tapt 33:29|tard 3:-8 10:10 18:9 20:8 28:15 31:0 33:23 40:-10 44:10 45:3 47:11 48:8|tardives 31:67
tarek 1:22 3:12 8:27 12:21 13:22 14:22 25:30 27:17 37:29 43:31|target 1:29 18:21 31:39 36:27 40:4 42:44 43:38
tarief 16:68|tarif 2:40 16:34 27:27 30:38 35:39 48:37|tarifs 41:77|tarmac 20:59|tarpaulin 33:30
tart 16:35 33:-4 38:42 39:45 48:38 53:34|tartares 38:83|tarte 0:56 33:4 35:64|tartes 13:41 22:44 38:49 39:52
tartine 3:25 33:23 39:50|tartines 13:52 39:75|tarts 6:72|tarwe 22:58 31:50|tas 3:25 7:25 33:23|taschen 33:30
taschenlampe 33:30|taschenrechner 38:70|tasiaux 2:37 27:30 34:28 37:51 43:50|tasjes 31:63|task 33:30|tasks 19:60
tasse 33:18 47:52 49:57|tassen 35:70|tasses 33:32|tassignon 5:51 16:36 18:40 34:27 43:39 47:42|taste 52:80
tatbestande 14:65|tate 6:77|tater 21:51 33:16|tatigkeit 8:62 46:50|tatouees 33:32|tatsachlich 19:52 20:32
tau 20:45 21:51|taube 22:53 28:55|taucht 44:67|tauen 33:30|taught 3:36 13:34 28:40 33:9|taunus 33:15 38:45 42:43
taunusfilm 1:22 5:23 8:27 10:31 11:26 17:33 22:22 40:10 51:28|taupe 31:67|tausch 3:21 36:38 44:33 45:30 48:31 49:37
tauschen 3:29 11:43 19:32 33:3|tausend 33:30|taut 37:72|taux 10:34 16:42 17:47 30:46 31:36
tax 0:2 9:6 14:5 15:2 16:-6 21:-5 22:-4 26:9 33:-45 40:26 42:63 51:22 53:-1|taxable 53:68|taxe 15:70 26:71
taxes 2:13 14:40 16:23 35:28 41:26 43:28 50:42 51:37 53:27|taxi 26:60 33:20|taxidermie 53:72|taxpayer 51:79
taxshelter 40:20 42:69|tbc 36:77|tbd 16:70|tcc 39:79|tchantches 7:65|tcheque 31:67|tcheques 19:43 32:75|td 39:84
te 1:8 2:9 3:9 5:3 6:2 7:-8 8:5 10:4 11:4 12:-5 13:-9 14:4 17:-3 18:-8 19:-10 20:-5 21:1 22:-8 23:4 24:-1 26:12 27:-1 28:10 29:20 30:0 31:-11 33:-2 34:14 35:-3 38:4 39:6 40:-4 42:-4 43:-3 44:12 45:-7 47:-8 48:-6 49:-3 50:-2 53:-9
tea 1:27 2:21 20:16 31:22 33:6 47:40 48:30|teacher 3:16 20:36 33:15 53:27|teaches 13:55 21:28 33:11
teaching 13:54 31:51|team 1:3 7:24 12:11 13:5 19:-2 20:18 23:6 27:10 30:7 33:-27 36:44 40:5 41:15 51:12 53:30
teams 7:49 53:50|teaser 9:16 10:-2 11:6 16:39 18:26 30:5 31:5 34:-4 40:4 43:4 48:13 50:34 52:50 53:21|teaserdreh 18:68
teaserposter 37:77|tech 13:54 41:58|technical 1:44 20:34 41:56|technici 53:66|technicians 50:45 53:64|technicien 31:67
techniciens 7:18 41:26 50:42 53:65|techniek 20:18 24:50 36:37 41:44 50:33 53:26|technieker 33:29
technik 24:34 31:14 33:-18 40:6 41:56 43:17|techniker 33:30|technikers 20:58
technique 1:30 20:-5 24:45 30:14 33:-12 38:20 40:14 41:49 43:37 50:17|techniques 7:26 41:74
technisch 16:41 20:30 30:43 40:28|technische 40:47 41:49|teder 45:66|tederheid 6:69|teen 45:68|teenager 33:30
teenagers 13:47 19:39 31:43|teer 32:75|teeth 22:71|tegel 19:60|tegel7 52:77
tegelijk 6:28 19:20 20:29 28:34 33:1 38:30 40:15|tegels 32:75|tegelvloeren 45:66
tegen 2:0 6:21 10:-6 14:15 18:3 19:-9 20:1 21:-1 27:-5 32:20 33:16 34:7 35:11 45:-2 48:13|tegendeel 33:29
tegengehouden 33:29|tegengestelde 19:60|tegenhandtekening 5:71|tegenhangers 33:29|tegenhielden 3:57
tegenhoudt 6:55 33:15|tegenlicht 32:62 49:63|tegenover 2:19 6:27 7:23 10:21 27:22 33:0 45:25 53:24
tegenovergestelde 19:60|tegenpartij 45:53 48:55|tegenshot 49:77|tegenspeler 6:55 44:58|teig 33:24 49:44|teignait 45:71
teil 10:21 11:17 20:6 21:46 33:0 45:11 47:14 53:21|teilbetrage 2:61|teile 21:43 23:46 45:43
teilen 2:44 7:20 21:34 23:25 45:21 48:22|teilhaberin 1:19 10:16 12:18 23:21 27:14 33:-5 34:15 37:26 41:21 43:19 52:35
teilt 33:30|teilweise 17:68|teindre 20:57|teint 33:32
teinture 2:17 7:22 10:20 20:11 23:31 26:39 30:31 34:18 40:12 43:29 50:33|teinturerie 20:36 33:23
teinturiere 28:69 45:57|teinturiers 20:57|teken 19:60|tekenaar 34:62|tekenaars 40:55|tekende 33:15 40:42
tekenen 2:23 5:41 16:18 29:44 33:-21 40:24 44:22 50:23|tekening 33:29|tekeningen 34:27 43:36 47:38 49:63
tekenlessen 13:70|tekenopdracht 30:70|tekens 1:69
tekent 3:7 6:31 13:21 18:22 20:8 22:22 27:14 33:-4 34:12 35:22 38:25 48:18|tekortkoming 10:62
tekst 2:18 3:3 6:15 9:31 19:18 20:15 23:17 27:10 33:-25 34:19 40:2 43:17 47:18 52:24|teksten 10:62
tel 20:13 30:33 33:24 43:31|telde 27:50 44:58|tele 13:22 18:28 21:24 22:39 27:30 31:31 38:33 40:9 42:28 48:26
telechargeable 31:67|telechargeables 38:83|telechargement 12:73|telecharger 31:46 52:79|telecom 45:68
telecommande 3:59|telecommandera 20:57|telediffusion 2:63|teledistributeur 42:78|teledistribution 42:78
telefilm 22:60 40:30 42:44|telefilms 7:56 13:51|telefon 6:22 30:22 33:5 43:33 48:40 52:29|telefoniert 33:30
telefonseelsorge 20:58|telefoon 3:3 20:14 21:13 31:9 33:10 36:22 43:16 45:12 48:38|telefoongesprek 40:55
telefoonnummer 21:68|telefoonscherm 19:60|telefoonwinkel 33:15 48:55|telenet 42:73
telephone 3:4 10:-3 12:14 13:13 16:4 20:14 21:4 27:-3 30:8 33:15 34:-5 37:17 43:23 44:8 45:2 48:6 52:17
telephonent 44:78|telephoner 10:52 33:18|telephones 33:31|telephonez 12:73|telephoniques 30:77
teleplay 1:35 2:29 10:30 18:37 40:21 43:35|teleplays 2:29 5:37 16:35 34:28 40:34|teles 40:58|telespec 38:76
telespectateurs 31:67|televisie 7:17 13:35 20:10 27:16 30:22 31:45 33:-19 34:14|televisiedrama 40:55
televisieomroep 14:70|televisieprogramma 8:76|televisies 33:29|televisieserie 34:62|televisiezender 14:70
television 2:-5 7:17 8:7 10:-11 11:4 13:21 14:25 19:-1 20:-7 21:0 22:21 27:-11 31:29 33:-21 34:26 40:3 42:34 43:-1 45:-2
televisions 22:65 31:51|televisuelle 34:64|televisuelles 7:69|televisuels 14:71
telkens 2:11 10:13 18:22 20:27 21:27 27:14 33:8 34:12
tell 3:34 12:7 13:6 18:10 19:-1 20:-3 21:10 23:12 33:3 34:12 36:16 40:4 47:22|telle 33:32
tellen 14:39 20:26 30:39 33:-2 48:37|teller 21:38 33:3 48:51|telles 2:49 14:58|telling 20:28 30:42 33:12 44:42
tells 3:1 33:28 48:16|telly 31:51 38:63|tels 20:57|telt 3:9 6:28 7:17 10:4 12:9 16:9 17:14 20:-1 21:9 33:12 49:18 53:7
temoignage 34:51 47:65|temoignages 5:65 20:44|temoignent 21:73|temoigner 33:32
temoin 6:35 16:31 20:34 33:-10 34:22 45:29 52:45
temoins 5:22 16:30 18:33 20:19 31:23 40:27 41:21 43:20 45:15 52:31 53:16|temp 16:56 52:67|temper 33:30
temperature 19:38 20:14 24:42 28:40 33:-12 45:33|temperaturen 33:30|temperatures 20:57|tempete 18:55 33:10 48:54
template 1:69|temple 13:50 18:55 22:54|tempo 6:24 19:54 44:32|temporaire 15:83|temporar 52:73|temporary 35:63 52:67
temps 1:5 2:-15 3:21 7:23 9:4 10:-12 12:4 14:-6 16:15 17:1 18:8 19:2 20:9 21:-5 22:-2 23:0 28:12 29:5 33:1 36:7 37:9 38:8 40:-5 43:-2 44:9 45:8 46:15 53:3
temse 13:39 16:37 22:40 31:32 40:24
ten 0:36 2:18 3:-2 5:3 10:5 12:2 13:0 20:-1 23:14 29:8 30:13 31:5 33:1 34:-4 35:7 36:9 40:2 44:5 45:9 46:10 47:5 53:9
tenaient 3:59|tenais 3:51 47:57|tenait 20:44 47:65|tenant 3:27 33:0 35:53 45:45|tenants 10:43 35:68
tend 3:12 20:10 33:28|tendances 30:77|tended 33:30|tendenz 10:62|tender 33:32|tendons 24:77|tendre 33:8 38:51 45:48
tendres 31:67|tendresse 6:63 38:69|tendue 40:58|tenebres 22:76|tenement 32:77|tenez 33:15 48:55
tenir 1:17 10:10 11:38 19:20 20:13 22:23 27:10 30:21 33:5 34:8 40:2 42:21|tenons 5:65 33:18
tenor 6:35 20:23 33:13 44:36 48:35|tension 20:43 31:42 33:6|tent 33:18 48:38 49:47|tentative 2:63
tente 33:23 37:52 48:41|tenten 33:29|tenth 33:30|tentons 12:73|tentoonstelling 31:63
tenu 2:20 3:17 14:29 19:35 20:15 27:37 44:35|tenue 19:33 27:35 33:13 44:46|tenues 53:72|tenzij 20:57
teppich 21:42 22:30 33:12 45:27|teppichboden 33:30|teppiche 33:30|teppichhandlers 33:30|teppichwascherei 45:64
ter 1:23 8:29 12:34 27:29 33:-5 34:15 35:25 37:31 53:19|terecht 33:23 53:39|terechtkomt 3:57|teresine 22:76
term 2:35 5:16 10:20 14:16 17:20 20:6 33:-11 34:40 42:20|terme 2:33 18:47 34:44 40:28|termes 1:40 2:48 10:32 18:43
termijn 7:29 34:58|termijnen 2:61|terminal 18:35 33:6 40:41 53:26|termination 2:64
termine 2:26 3:8 7:17 9:34 16:31 18:25 20:18 27:25 45:19|terminera 33:32|termines 27:66|terminubersicht 18:68
terminus 20:31 33:11 38:45 48:43|terms 5:17 10:29 12:26 23:19 26:48 27:29 30:19 33:-24 34:9 35:22 50:22
ternaaien 6:42 21:41 40:28 45:39|ternat 21:72|terr 22:71|terrace 33:30|terraces 33:30
terrain 3:17 16:31 30:48 33:2 35:35 40:15 45:28|terras 33:29|terrassiers 33:32
terre 3:13 21:40 24:36 33:16 36:39 47:33|terrible 33:31|terribly 33:30
terril 10:21 12:18 16:18 19:20 20:22 27:13 29:25 33:0 48:14 53:27|terrils 4:85
territoire 1:24 2:27 5:29 10:47 27:30 30:28 31:18|territoires 5:21 10:38 22:36 30:32 31:53|territoria 31:63
territorial 3:46 9:68|territoriales 9:60 53:64|territories 5:11 7:6 10:26 13:18 22:41 27:4 30:13 31:45 36:17 40:-6
territory 10:27 30:36 31:40 40:18 43:32 53:31|terroir 40:58
terug 1:1 2:17 3:-12 10:7 14:2 16:-1 19:-8 20:-11 21:-1 26:7 28:6 33:9 34:7 35:11 36:8 40:12 44:3 45:-2 47:4 48:12 49:8 50:18
terugbellen 21:54 47:59|terugbetaalbare 10:49 12:54|terugbetaald 10:54 14:49|terugbetalen 14:64 33:-8 40:18
terugbetaling 10:51 23:20 40:33 41:20|teruggebeld 3:57|teruggeeft 22:58 33:15|teruggekeerd 33:29
teruggekomen 33:15 47:59|teruggestuurd 23:70|teruggetikt 48:68|teruggevonden 33:29|terugkeer 2:61|terugkomt 33:29
terugkopen 2:61|terugleggen 48:68|terugreis 3:57|terugschrijven 33:29|terugsturen 50:73|terugstuurde 20:57
terugstuurt 20:57|terugtocht 33:29|terugtrekking 10:62|terugval 2:61|terugverdien 1:69|terugverdienen 10:62
terugvordering 14:70|terugvorderingsbevel 14:70|terugweg 19:47 33:15|terugzag 3:57|terugzetten 33:29|terugziet 33:29
terwijl 3:12 13:25 19:15 20:25 21:23 33:13|tes 27:53 47:65|tesfay 20:57
tess 3:-6 6:26 11:16 12:7 14:6 16:8 17:13 18:11 24:19 27:6 33:14 34:-1 40:3 43:9 45:10 46:18 53:6
tessiture 0:20 1:20 2:1 5:25 7:15 8:19 10:12 12:19 14:18 15:21 17:17 22:13 23:15 30:15 34:2 38:20 39:34 40:-4 42:24 43:13 46:22 53:9
test 1:4 3:-7 11:3 14:-6 16:34 17:1 18:37 19:-5 27:-8 30:31 31:-8 33:-43 35:0 36:5 40:17 43:11 46:19 50:29 52:30 53:17
testament 33:11 45:58|testdag 18:58 35:45 50:46|testdagen 30:70|teste 20:57|tested 19:26 30:39 31:43 35:42 40:21
testen 14:57 40:42|tester 3:42 30:52 44:53|testers 3:44 43:56|testimony 20:59|testing 16:56 41:58|testlesung 18:68
testlesungen 27:47 40:40|testmontage 18:71|testons 31:54 40:44|testpanel 40:55
tests 9:35 10:13 16:48 18:17 20:8 30:18 40:4 43:29 50:20 53:29|testversie 16:54 20:44
testvoorstelling 16:47 18:50 30:49|tete 2:-3 6:22 13:6 20:3 22:9 24:16 33:25 45:5 52:21|tetes 24:75 33:-6 43:38
tetue 6:77|teuer 40:53|teur 0:72|teurer 40:53|teveel 38:74|tevens 46:77|tevreden 33:29
text 1:14 2:14 5:29 9:20 19:22 20:11 23:18 31:9 33:-10 34:33 43:14
texte 2:26 3:5 5:17 9:22 10:-5 12:19 16:2 18:5 19:18 20:-4 23:6 27:-5 31:6 33:-30 34:10 36:13 40:-4 41:5 43:14 44:23 45:-1 47:24 48:4
textes 2:49 5:23 9:26 10:11 23:29 28:27 34:29|textiel 3:57|textielmerk 31:63|textile 13:58 20:44|textiles 31:54 40:44
textilien 31:62|textilmuseum 20:58|textilwerkstatt 26:58 53:50|texts 2:64|texttafeln 19:58|texture 24:64 32:64
texturen 32:72|textures 19:22 24:61 32:68|textuur 32:75|tgp 49:84|th 22:71|thackeray 33:32|thames 43:69
thamesmouth 26:78|than 0:10 2:4 3:17 6:4 10:9 12:10 13:0 14:1 19:16 20:0 27:5 28:7 33:7 34:-5 38:8 40:2 43:8 48:4 53:9
thank 3:7 12:31 26:40 27:26 33:-9 35:38 36:27 39:29 40:4 50:26|thanked 3:36 6:51 33:9
thanks 12:53 33:-7 34:26 35:39 48:35|thanksgiving 3:58|thans 8:76
that 2:-12 3:13 4:9 5:-2 7:-7 8:4 10:-8 12:-3 13:-3 14:26 17:-6 19:0 20:3 21:-10 23:4 24:-2 27:-1 28:11 29:-2 30:-5 31:0 32:1 33:5 34:-2 35:-6 36:3 38:-2 40:8 45:-1 47:4 50:-5 51:3 53:-3
thaw 21:72
the 0:-1 1:-3 2:2 3:2 4:0 5:-1 6:5 7:-1 8:-1 9:0 10:0 11:7 12:3 13:-1 14:2 15:0 16:-11 17:-4 18:-1 19:4 20:-1 21:8 22:1 23:6 24:1 27:3 28:6 29:4 30:-2 31:1 32:-2 33:-8 34:2 35:7 36:0 37:3 38:3 39:1 40:1 41:-7 43:-3 44:3 45:4 46:-2 47:3 48:4 51:4 52:-1 53:5
thea 6:52 48:51|theas 32:71|theater 1:25 13:54 19:18 28:28 33:-16 40:10|theaterabonnement 31:63|theaterfestivals 31:63
theatergezelschap 7:65|theatertekst 34:62|theaterwissenschaft 13:65|theatral 44:78|theatrale 34:64
theatre 2:24 7:6 13:31 19:35 20:-5 27:4 32:32 33:-31 34:26 40:-5 41:14 45:8 53:9|theatrical 31:41 40:22 42:40 43:49
thecle 33:32|thee 32:75|thees 44:67|theft 21:58 33:16
their 3:-12 6:18 12:13 19:0 20:24 28:6 29:8 31:10 33:15 34:2 37:10 40:1 42:4 45:-1|theirs 19:47 33:16
theisen 5:58 34:49|theissen 7:36 12:38 13:39 15:44|theke 35:70|thelen 26:71
them 2:-13 3:7 5:-5 6:5 7:1 10:-6 12:-7 13:3 14:-7 19:7 20:20 21:-5 23:-2 24:1 28:13 29:0 30:-3 31:-1 33:11 34:7 35:0 36:1 40:-7 44:-3 45:-2 47:8 53:-8
thema 3:19 19:12 30:29 31:32 40:31 43:19 45:15|themas 30:66|thematiques 40:58|theme 3:54 19:32|themen 30:53 45:50
themes 45:69|themselves 10:37 20:32 31:37 40:28
then 3:9 6:2 7:3 10:10 13:5 18:-3 19:7 20:-6 21:3 27:-4 28:0 31:14 33:14 34:-5 36:9 40:-20 44:5 45:0 47:5 48:13
theo 20:23 24:36 33:-6 44:38 48:55|theodore 34:56 43:54|theory 33:30
there 3:10 5:-5 6:-5 7:-10 8:0 14:-8 19:3 20:16 21:11 22:-6 28:-2 30:-4 31:1 33:17 35:4 40:-8 44:10 45:-8 47:13 51:2 53:3
thereafter 10:51 18:58|therefore 40:55|thereof 14:69|therese 19:29 33:18 34:29 48:40|theresia 25:78|theriault 10:66
thermometer 33:29|thermos 21:12 31:6 32:36 33:22 35:16 48:14 49:24|thermossen 33:29
these 0:33 1:24 15:32 17:28 20:34 27:19 33:5|theux 13:58 53:58
they 3:7 6:-1 10:-10 12:-3 18:-6 19:-1 20:12 21:-1 27:-8 28:2 30:1 31:-8 33:14 34:-4 36:9 37:2 38:23 39:1 40:-7 43:-3 45:13 46:0 47:13 48:4 52:2
theys 35:78|thibault 6:47 33:24|thibaut 7:25 13:33 14:34 20:14 40:14 43:46 53:28|thibessart 33:30|thick 3:44 33:16
thief 10:51 33:16|thielemann 13:29 19:22 22:30 27:24 37:36 38:33 43:29|thiemann 27:60
thierry 7:34 14:40 19:27 27:33 40:25|thiery 20:45 53:50|thies 13:58 20:44|thijs 6:23 21:34 33:18 36:31 48:23
thill 6:72|thimble 0:29 1:20 2:14 4:30 7:17 10:15 14:20 17:24 29:28 30:24 33:-19 34:14 43:29|thin 33:20 44:55
thinbebb 4:85|thines 4:85|thing 3:12 12:7 19:19 20:4 27:2 31:2 32:15 33:16 40:-7 45:16 47:11
things 3:-1 6:30 7:8 12:11 13:9 16:11 33:13 40:24 47:15 53:10|think 3:28 12:15 19:6 20:5 30:19 31:22 33:-1 40:25 47:19
thinking 19:34 40:28 47:46 53:41|thinks 19:26 21:25 33:22 45:22|thinner 24:64 33:16
third 1:0 2:25 3:19 10:-5 13:-2 18:11 19:0 21:2 30:18 31:-5 33:2 34:-7 35:7 40:23 42:10 44:4 48:3|thirdofmarch 52:80
thirds 2:32 30:42 40:37 53:37|thirsty 19:60|thirteen 7:53 40:41|thirties 30:73
thirty 2:-4 3:9 6:25 7:-1 10:-3 12:2 18:5 20:14 23:6 26:26 31:-3 33:12 35:9 40:-3 50:9 53:16
thiry 20:14 22:63 34:21 48:32
this 0:4 1:5 2:-7 3:15 4:17 5:-2 8:3 9:9 10:-10 11:11 12:5 14:14 15:8 17:19 18:5 19:-1 20:-5 23:0 27:23 29:13 31:-10 33:-6 34:8 37:5 40:6 45:-6 47:-6 51:15 53:-6
tholen 6:66|thoma 5:67|thomas 13:34 19:27 25:51 33:-1 43:34|thommen 30:53 53:50
thommes 1:25 2:10 5:24 8:19 10:11 12:13 13:14 14:14 25:22 27:9 29:19 34:10 37:21 43:14 47:15 51:20
thonnard 6:52 33:15 53:41|thonnessen 50:69|thonon 5:78|those 3:27 11:25 19:10 20:21 30:23 31:14 33:3 35:26 40:5
though 3:25 7:22 19:16 20:24 33:11 38:32|thought 3:16 20:17 30:31 31:35 33:9 34:21|thoughts 19:60
thousand 3:5 17:21 20:7 23:33 27:12 31:12 33:15 40:3 53:16|thousands 41:72|thread 19:24 20:22 24:51 33:-6 45:32 49:41
threads 19:41 40:46
three 2:5 3:-9 5:5 7:21 9:-3 10:-2 12:-1 13:7 15:16 16:3 18:5 19:-6 20:3 21:8 22:1 23:-5 24:7 27:-6 28:8 30:5 31:7 33:-2 34:-7 36:7 37:1 38:2 40:12 41:-7 43:-5 44:-6 45:-5 46:-1 47:-1 48:5 49:-1 50:-2 51:0 53:-6
thresholds 46:78|thrift 3:58|thrilled 33:30|thriller 3:30 31:9 36:34 38:33 40:-5 43:38 45:44
thrillers 30:48 31:39 40:40|through 2:-7 6:2 7:-4 9:5 18:10 19:13 20:22 21:1 32:7 33:17 40:-3 45:11 49:7 53:11
throughout 2:56 19:26 34:28|throughput 30:73|throw 19:34 33:24|thrown 3:44 20:45|throws 33:30
thuin 7:24 13:33 14:27 25:42 40:14 53:52|thuis 3:7 19:10 30:20 33:19 35:22 48:30|thuisblijven 35:72|thuiskomt 33:29
thuismarkten 31:50 40:42|thumb 32:77|thumbnails 49:78
thunder 0:27 1:18 2:13 4:28 7:15 10:13 14:18 17:22 21:21 29:26 30:22 33:-12 34:12 43:27|thunus 6:58 33:16
thursday 20:31 27:35 33:8 35:47|thys 22:71|tiago 3:32 33:24|tib 3:26 7:35 11:44 13:37 43:38|tibo 33:30
tic 6:31 21:41 24:36 33:10 45:39 49:38|tick 1:61 9:41 33:-4|ticked 33:30|ticken 19:39 33:21
ticket 3:10 6:16 19:1 21:16 24:21 30:29 31:33 32:19 33:-2 35:39 40:-1
tickets 6:34 21:17 22:23 26:28 31:34 33:4 35:21 36:29 45:14 48:24|ticks 33:30|tickt 19:58|tidal 50:77
tide 1:13 2:7 7:10 10:8 12:12 19:4 22:15 23:17 24:21 27:7 33:-8 34:6 37:23 40:-2 41:15 43:13 44:17 45:24 52:23
tides 6:45 33:3 45:42 48:45|tidewrack 13:43 22:46 39:64|tie 31:51 40:41|tiede 32:49 33:28|tiedes 33:18 48:62
tiefe 33:30|tiefer 33:30|tiefes 19:58|tiefgarage 33:30|tielemans 10:64|tielt 34:62
tien 3:4 7:12 9:11 10:0 13:17 19:14 20:-5 21:15 28:12 30:7 31:22 33:6 40:2 45:4 48:5 50:10|tiende 33:29|tiendra 20:57
tienduizend 31:63|tienen 3:30 25:51 30:43 33:2|tienne 33:32|tiennent 2:25 20:41 33:7 40:20
tiens 3:22 12:36 19:41 20:30 47:42
tient 3:9 10:3 12:0 20:-15 21:11 31:-5 33:19 34:-8 35:5 40:11 44:20 45:16 47:6 49:11 53:-1|tiental 27:50 40:42
tientallen 33:29|tier 30:35 32:42 33:13 47:37|tiere 33:20 45:33 48:34
tiers 2:39 3:15 5:21 14:3 18:20 20:-11 30:9 31:-1 33:-28 34:15 35:10 40:23 44:21 50:12 53:4
ties 6:25 18:27 24:32 33:17 49:42|tight 3:58|tihange 53:63|tij 13:49 21:46 22:50
tijd 3:20 6:10 7:5 12:9 19:1 20:-2 33:9 34:10 35:12 40:6 45:17 47:13 48:9|tijdelijke 45:45 52:69
tijdens 3:15 10:9 18:18 19:18 20:20 21:14 32:22 33:-13 34:32 45:13 48:15|tijdig 2:61|tijdje 33:29|tijdlijn 18:71
tijdloos 6:69|tijdschema 18:71|tijdschrift 34:48 47:59|tikfout 33:29|tikken 21:49 33:10 48:40|tikt 3:57
til 26:50 34:40 47:45|tilburg 10:39 18:50 40:44|tilbury 16:43 26:51 33:16|tilde 45:64|tilff 22:71
till 10:15 16:21 18:23 21:32 27:15 33:1 38:27 39:30 44:24 45:19 50:27|tilleul 25:68 53:59|tilman 19:33 22:51 37:47
tilney 21:58 45:55|tilt 13:33 22:36 33:9 49:55|tilts 19:47 49:64|tim 7:45 12:48 13:47|timbre 1:52 12:51 33:10
timbree 33:32|timbres 16:39 26:51 31:44 33:-2 35:44
time 2:-11 3:6 6:4 7:-2 10:-6 11:0 12:10 16:2 17:-2 19:10 20:6 22:-4 27:-4 29:9 31:2 32:2 33:9 34:0 35:1 40:-2 43:6 44:-2 45:12 46:10 48:12 53:0
timed 31:64|times 3:3 7:12 19:6 20:5 31:10 33:13 40:12 44:19 45:14 47:19 53:14|timetable 10:22 18:48 33:12 35:34 48:30
timetables 33:30|timide 6:63 33:18|timing 19:51 49:65|timmerlui 53:66
timmermann 2:23 7:23 10:24 14:27 23:28 34:22 40:15 46:32|tin 3:44 33:16|tinaille 13:58 22:62
tine 3:12 6:24 33:12 44:36 48:32 49:31|tinguely 38:83|tinny 6:55 33:15|tins 20:59|tinte 24:55 32:46 33:5|tinten 24:76
tintenflecken 33:30|tints 24:77|tiny 19:39 33:22|tip 40:55|tir 22:76|tirage 2:41 27:45 47:57|tirages 26:85
tirailleurs 31:67|tirait 6:77|tirant 33:32|tire 3:14 33:27 48:30|tired 3:36 6:51 33:9|tiree 20:36 30:55 33:10
tirees 20:57|tirent 19:64|tirer 2:41 34:51 35:43|tires 34:51 35:64
tiroir 1:13 2:2 4:25 7:8 8:20 10:14 12:12 13:11 14:10 15:22 17:27 22:15 33:-6 34:4 39:32 40:-3 42:17 43:15 47:27 52:26
tiroirs 24:68 32:69|tirol 13:44 17:47 33:8|tirons 3:59|tirou 33:32|tisane 33:32|tisch 7:20 20:16 33:25|tischler 13:65
tison 1:18 2:8 6:21 7:13 13:16 18:22 19:9 24:36 33:6 37:31 40:3 43:20 49:38|tissages 33:30|tisserands 22:56 39:75
tissu 20:57|tissue 33:30|tissus 33:32
titel 1:32 2:-4 5:29 6:-2 7:-6 10:-6 16:4 22:20 24:10 27:-8 30:21 31:14 33:-30 34:-9 37:26 41:-1 43:36 44:14 45:-5 49:4 52:5
titelgestaltung 24:70|titeln 7:62|titelonderzoek 5:71|titelrol 2:61
titels 7:18 20:11 22:25 24:30 31:46 36:30 40:9 41:24|titelschrift 24:70|titelschutz 5:67|titelsequentie 5:58 24:63
title 1:40 2:3 5:40 9:15 10:-5 12:0 16:9 22:17 24:8 28:5 30:4 31:10 33:-39 34:-7 37:25 43:31 44:23 45:-1
titles 2:21 7:31 24:34 31:42 34:9 39:25 40:20 42:19|titrage 15:83
titre 1:37 2:10 5:32 8:14 10:-13 11:9 15:13 18:-2 19:-6 22:19 23:-2 25:8 27:-13 30:12 31:10 33:-33 34:14 35:7 36:6 37:31 39:5 40:-21 42:-2 43:35 44:21 49:5 50:0
titree 5:65 39:70|titrer 34:64|titres 5:19 7:35 10:7 16:27 22:29 30:30 31:37 33:-27 40:-1 41:37 52:28|titreuse 13:72
titulaire 2:9 4:78 5:25 25:33 34:11 35:24|titulaires 5:65 34:51|titularis 4:69 34:40|titularite 4:54 5:68 10:34
tjeerd 10:41 19:39 39:55|tl 19:33 24:50 32:62|tn 27:63
to 1:-6 2:4 3:9 4:1 5:9 6:3 7:-6 8:-4 9:2 10:3 12:2 13:-7 14:2 15:1 16:-6 17:-7 18:-1 19:-1 20:0 21:1 22:-8 23:7 24:-2 26:8 27:15 28:10 29:13 30:-2 31:-1 33:-4 34:3 35:6 38:-3 39:1 40:-1 42:0 43:-9 44:-1 45:-4 47:-3 48:-9 49:1 50:-3 51:4 53:-2
toad 31:51 33:16|toast 33:30|tobacco 14:69|tobias 7:25 8:36 12:28 13:27 25:49 27:23 37:38 43:28
toboggan 21:41 33:11 36:43 37:45 45:29 49:42|toc 13:72|toch 3:16 33:24 47:31|tocht 33:21 44:51
tochter 3:0 5:12 6:11 7:17 13:10 20:3 21:9 28:13 31:7 33:8 40:8 44:12 46:26 48:10|tochtern 5:67|tod 33:30
today 10:27 11:38 12:32 14:32 17:36 34:26 53:31|todesfallen 33:30|todos 47:66
toe 1:32 3:-2 7:6 10:14 12:9 23:44 29:16 30:11 33:1 34:2 40:6|toebehoort 3:57|toegang 50:73|toegangscode 52:77
toegangsprijs 1:69|toegankelijk 39:55 40:47|toegekend 1:26 10:19 17:62 23:39|toegenomen 44:72|toegepast 20:57
toegeschoven 33:29|toegezegd 17:61 40:25 42:43|toehoorder 6:69|toekenning 23:70|toekomen 2:61|toekomst 45:66
toelaat 2:47 27:50|toelage 1:41 23:65|toelaten 27:63|toelating 35:72|toelichting 3:35 9:48 17:56
toen 3:39 6:9 20:8 27:4 33:4 38:15 47:37|toepasselijk 10:49 34:48|toepassing 2:30 7:34 10:31 40:24 50:42
toerekenbare 10:62|toeren 40:55|toerental 19:60|toerisme 27:55 31:42|toeristen 30:49 33:21|toeschouwers 36:76
toespraak 3:43 48:55|toestaan 27:63|toestand 17:72|toestel 21:46 33:7 53:44
toestemming 5:49 20:29 33:1 34:14 35:24 47:24|toestemmingen 16:68|toetreding 10:62|toets 46:77|toevallig 33:29
toevoegen 30:70|toezegging 27:55 40:34|toezeggingen 40:55|toezicht 2:47 16:54|toezien 33:29|tofik 21:58 45:55
toga 39:63 50:46 52:50|toge 20:57|together 2:16 3:-1 5:13 10:39 14:11 15:20 16:12 17:15 19:13 20:1 33:-2 40:-3 42:15
toi 21:27 27:41 33:19 48:30|toile 13:72|toilet 24:76|toilette 20:57|toiletten 35:70
toilettes 3:28 20:26 21:42 33:0 45:40|toit 33:23 49:62|toits 22:71|toiture 27:66|token 33:30|tokio 32:50 33:10 48:45
tokyo 31:64|told 3:22 6:8 7:2 9:12 13:4 14:5 19:-4 20:16 21:15 33:11 40:-9 47:31 53:4|tole 32:62 33:23|tolerant 31:64
tolk 6:42 13:44 26:49 33:2
toll 1:8 2:10 5:22 7:19 8:24 10:15 12:16 14:8 17:20 22:10 25:19 26:17 33:-31 34:10 37:18 40:2 42:12 43:16 45:7 46:31
tollbooth 22:71|tollhouse 38:63 52:67|tolls 21:58 45:55
tom 3:12 6:32 7:18 10:22 11:28 14:21 21:23 27:16 29:29 34:26 43:25|tomas 33:30|tomaten 33:29|tomates 20:57
tomato 33:30|tomatoes 30:52 33:22|tombales 33:18 48:62
tombe 11:14 20:-11 21:23 33:18 34:-4 36:17 37:19 40:-10 44:10 45:3 48:31 49:43|tombee 33:32|tombent 3:46 33:18
tomber 21:59 33:18|tombola 35:64 45:57|tome 3:38 12:51 47:57|tomes 34:64|tomorrow 33:22 48:51
ton 3:-4 9:3 13:-1 16:0 19:27 20:8 21:-2 22:0 27:2 31:-9 33:-16 36:12 41:32 44:10 45:39 48:-2 49:5 50:3 52:7
tonalitat 45:64|tonalite 45:71|tonart 43:65|tonaufnahme 50:69|tone 3:13 20:3 32:33 36:22 44:18 45:58 52:33
toneel 2:49 13:25 19:15 31:18 34:29|toneelgezelschap 12:54 36:63|toneelles 16:54 18:58|toneelmeester 6:55 20:44
toneelrechten 2:47 34:48|toneelschool 13:70|toneelschrijfprijs 13:70|toneelstuk 3:42 13:45 34:36|toneeltekst 5:71
toneelversie 2:61|tonen 3:15 20:28 30:28 33:-13 35:33 40:13 44:30 52:35|tonfall 23:41 40:27 44:54|tonfassungen 40:53
tong 33:29|tongeren 33:29|tonglet 2:36 13:45 19:37 40:31|tongue 22:71|tongues 31:64
toni 3:9 6:11 16:11 18:13 19:11 21:18 28:14 33:14 40:-1 47:12 48:10|tonight 33:30|tonio 6:45 33:27|tonis 31:49 33:16
tonmann 13:52 19:45|tonmischung 41:59 53:42|tonnage 20:57|tonneaux 33:32|tonnen 33:16 37:59|tonnes 19:22 30:39 33:24
tonnissen 2:38 3:22 34:28 40:21 43:32|tonprobe 52:73|tonstudio 50:55 53:50|tontechnik 13:65|tontine 40:58
tontines 22:76|tonton 33:32
too 3:21 6:3 9:7 11:7 12:9 19:0 20:-10 28:6 31:4 33:11 36:8 37:11 40:-1 44:30 45:0 48:3 49:9 50:8 53:-1
toog 2:31 33:24|toogkanten 20:57|took 3:9 20:11 27:16 30:25 31:28 33:11 37:31 47:25|tool 19:60
toon 3:25 30:15 33:-26 36:21 38:18 40:0 44:17 45:52 49:21|toonde 44:72|toonden 30:70|toonhoogtes 33:29
toont 6:55 30:57|tooth 33:30|toothbrush 33:30|top 9:19 10:16 16:13 20:2 30:16 31:27 33:5 41:32 44:16 49:39 50:19
topadvocate 28:74|topdeck 39:79|topf 33:24 40:26|topsheet 9:38 11:37 41:64|topshot 49:77|toque 33:32
tor 6:30 33:12 48:42 49:35|torch 33:24 48:47|torches 20:59|torchon 24:68 48:62|torchons 33:32|tord 33:32
tordeur 2:25 3:22 13:34 34:27 37:49 43:38 47:41|toren 20:52 33:0|torenkraan 33:29|torens 20:57|torenspits 33:29
torf 33:30|torfbraun 32:71|torfs 19:60|torfstich 5:34 7:39 39:52 52:40|torn 48:72|toronto 15:58 22:55 31:42
torse 24:68 33:18|tort 31:46 33:23
tot 0:-1 1:-4 2:1 3:-14 5:13 6:3 7:-8 8:-1 10:12 12:-2 13:-3 14:4 16:-1 17:-5 18:7 19:5 20:-4 21:-2 24:7 25:19 26:-1 27:-3 29:13 30:6 31:-1 32:-2 33:0 34:7 35:2 36:-1 38:-4 39:4 40:-14 41:-3 43:-7 44:2 45:-1 46:0 48:-10 49:0 50:13 51:15 52:11
totaal 0:38 1:5 11:11 15:17 16:33 17:29 26:25 40:-16 41:33 42:32 46:6 49:18 50:32 53:-5
total 0:35 1:8 11:22 15:27 16:36 17:34 23:-8 26:25 41:38 42:34 43:-7 46:22 49:1 50:32 53:-3
totale 1:37 5:22 20:19 40:11 49:57 52:30|totalite 33:32|totals 11:75|totaux 11:68 41:63|tote 33:30|totem 19:58
toten 3:34 28:47 33:8|toter 21:51 33:16|toto 6:33 19:21 33:18 44:34 48:42|touch 2:22 19:19 20:17 33:14 44:44
touche 2:13 3:9 10:16 21:41 24:32 31:17 33:15|touched 11:75|touchent 19:51 33:18|toucher 20:30 28:56 33:4 44:51
touches 2:42 33:22|touching 33:30|toujours 3:9 5:10 6:19 7:16 13:14 18:9 19:34 20:11 24:32 33:4 40:1 45:11
toulouse 40:58|tour 7:-2 13:1 19:9 20:6 21:13 26:14 27:10 31:30 33:8 34:-6 35:8 37:16 40:11 45:1 47:8 48:20
tourbe 33:32|tourcoing 10:66|toured 31:64|touring 7:45 10:43 30:52|tourisme 31:67|tourist 3:44 31:51|touristes 40:58
touristiques 40:58|tournable 40:58
tournage 1:1 2:10 7:2 10:9 13:-9 14:12 16:11 18:39 19:2 20:1 22:-5 27:15 34:9 35:-3 40:22 41:14 43:31 50:-1 53:25
tournages 7:55 13:58|tournai 1:16 4:21 7:5 12:24 14:8 16:10 32:19 33:-13 34:1 38:22 40:2 43:26 50:29 53:43
tournaisienne 7:69|tournaisis 4:85
tourne 2:4 3:-10 7:-1 10:7 11:12 13:23 14:28 19:24 20:9 31:-3 33:7 34:-6 37:17 40:-12 43:6 52:17 53:12
tournebroche 2:17 4:30 7:13 10:24 12:17 14:16 17:33 22:20 34:9 36:29 37:31 40:2 42:22 43:20 50:24 52:31
tournee 3:3 14:14 16:16 19:8 27:9 30:20 31:23 32:26 33:8 40:13 48:31 50:23|tournees 20:39 30:46 48:44 52:55
tournent 3:28 33:27|tourner 7:17 14:19 19:13 20:6 21:21 27:14 33:-20 34:33 40:32 47:27|tournera 27:39 31:40 53:58
tournerai 20:57|tournerait 18:77|tournerons 19:56 20:22 53:37|tournes 3:22 7:44 22:38 27:28 34:27 52:49
tournette 24:82|tourneur 7:37 10:34 14:40 22:44 40:26|tournevis 21:59 45:57|tournez 27:66|tournoi 33:32
tournons 2:49 20:44|tours 33:32
tous 2:26 3:13 6:-2 7:10 10:-12 13:0 20:9 21:10 29:4 31:4 32:5 33:5 35:0 40:11 42:-1 43:-3 45:2 47:26 48:12
toussaint 7:40 29:52 33:15|tousse 33:9 47:71|tousser 3:59
tout 2:1 3:8 4:-1 6:18 7:-7 9:-5 10:5 12:12 13:-8 14:15 15:-3 16:-7 17:-7 19:10 20:-1 21:12 28:-3 29:7 31:-13 33:8 34:5 37:1 38:-4 39:-2 40:-6 45:2 47:-1 48:-4 52:1 53:7
toute 1:10 2:19 3:3 6:3 10:-7 12:20 14:-2 20:1 21:16 23:14 27:3 28:9 29:37 30:14 33:1 34:17 35:15 45:-2 47:6 53:-2
toutefois 44:78
toutes 1:6 2:-5 5:11 6:9 10:17 14:15 19:-3 20:1 22:8 23:10 24:14 27:-1 29:23 30:10 31:0 33:10 34:8 44:10 48:8 51:16 53:4
touw 19:30 20:28 32:45 33:9|touwen 50:73|toux 33:32|toward 3:36 19:39 33:9|towards 3:12 12:49 19:15 20:14 23:41 33:-3
towel 39:79|towels 18:51 19:39 31:43|tower 19:7 24:24 33:16 34:10 36:24 40:13 43:20 47:29
town 3:-5 24:15 28:30 33:24 38:14 45:6 49:16|towns 19:21 28:35 31:45 36:38 44:34 45:29|towpath 33:16 48:59|toy 40:55
toys 10:64|traag 20:21 38:50 45:50 49:40|traagheid 3:43 19:47|traagste 36:76|trac 33:32|trac09 39:84
tracage 20:44 35:64|trace 24:45 28:46 33:24|tracees 33:32|traces 33:32|traceur 35:78|tracing 32:77
track 1:38 20:28 22:53 33:-1|tracking 16:70|tracks 47:73|tract 3:46 40:44|tracteur 13:48 26:48 32:46 33:-6 39:57
tracteurs 40:58|tractor 21:39 33:19 48:40|tractoren 33:29|tracts 3:46 20:44|trad 33:18 47:65
trade 0:30 5:24 13:20 15:42 16:22 20:11 31:36 33:-9 38:29|trademark 5:72|trademarks 16:70|traditional 5:72
traditioneel 33:29|traducteur 16:73|traduction 2:2 5:30 8:21 15:23 16:59 18:41 23:17 26:25 34:16
traductions 16:67 26:47 40:20|traductrice 13:72|traduire 34:64|traduit 20:30 27:39 33:4 47:52|traduite 13:72
traffic 33:30|trafic 21:59 48:62|tragedie 3:46 28:69|tragen 19:37 33:8 40:32|tragend 44:67|trager 2:38 33:22
tragfahige 44:67|tragikomedie 43:57 45:53|tragt 3:6 6:16 10:13 19:9 21:15 33:14 35:20 40:4 44:26
tragwerksgutachten 16:52 50:55|trahison 45:71|trahit 33:32|trail 33:30
trailer 16:33 18:31 26:15 30:21 31:33 33:-5 36:14 39:16 40:4 41:9 44:10 50:13 52:24|trailerke 52:77|trailers 33:30
trails 20:59
train 3:9 7:-5 16:9 19:3 20:12 22:2 26:21 27:11 28:25 30:7 31:4 32:9 33:10 35:5 37:22 38:11 45:2 48:18 49:20
traineau 33:32|trained 13:57 19:19 33:1 53:26|trainee 6:58 7:53|trainees 53:68|trainent 33:32|trainer 50:77
training 13:42 15:57 16:28 19:14 53:34|trains 3:35 16:32 19:44 33:-10 50:38|traint 20:57|traire 33:32
trait 1:26 3:12 6:29 24:47 32:49 33:14|traitant 33:32|traite 3:17 10:23 21:31 27:37 31:25 33:2 40:15
traitement 1:30 2:23 5:15 9:35 10:-12 12:28 18:7 19:-14 20:15 26:7 27:3 33:-11 34:13 35:0 40:-12 43:33 44:-1 45:-7
traitements 34:64|traiter 20:57|traiteur 26:62 33:6 53:46|traitons 33:32|traitresse 33:32|traits 24:82
traject 40:42 45:53|trajectoire 6:77|trajet 3:38 20:36 21:51|trajets 2:41 33:10 41:55|traktor 33:30
tram 1:12 13:6 16:11 18:14 22:8 30:13 31:6 32:17 33:8 38:14 39:24 41:13 44:15 48:27 49:28 53:9|trame 33:18 48:62
tramlocomotief 26:76|tramnitz 27:60|trampleintje 50:73|tranche 4:41 5:34 10:21 23:46 30:33 33:-13 35:33 40:26
tranches 10:44 23:65 40:19|tranen 33:29|tranquille 20:44 33:18|transactional 31:64|transcript 20:45 47:60
transcription 11:66 47:60|transcriptions 34:64|transcripts 3:36 16:48 18:51|transcrit 19:51 20:44|transfer 2:64
transfere 2:63|transferer 8:81|transferred 2:42 5:50 33:9|transfers 2:64|transfert 8:60 21:51 45:49
transformateur 49:84|transformatiesteun 15:75|transformation 15:70 20:44|transforme 33:18 44:64|transformee 8:81
transformer 40:58|transit 50:79|transite 33:32|transition 15:67 40:37|transkripte 18:68|translate 2:50 33:16
translated 1:48 33:22|translates 13:47 28:53 33:9
translation 0:19 2:5 8:42 12:11 16:45 19:-2 33:-29 34:-1 35:17 41:13 44:15 51:42 53:21
translator 3:26 5:41 13:37 16:39 51:48|translucide 24:82|transmedia 45:71|transmet 3:59|transmettons 12:73
transmettre 9:60 12:51 29:61|transmettrons 12:73|transmis 9:56 10:20 11:49 12:26 23:31 27:20 51:50
transmise 0:61 1:52 9:60|transmises 14:71|transmission 9:70 31:48|transmitted 9:76|transom 33:30|transparence 10:66
transparent 33:30|transparente 44:78|transport 16:23 27:7 31:2 41:62 46:28 50:32|transporte 21:65 33:10
transporter 33:18 53:58|transportkosten 41:67|transports 41:77|trap 19:14 20:12 33:12 47:26 48:35 52:41|trapez 33:30
trapeze 11:66 33:13|trappe 16:29 19:20 31:23 33:21 37:42|trappen 6:55 20:44|trappes 50:79|trapt 33:29|trauern 3:55
traumatherapeutin 20:58|traumt 40:53|traurig 3:55|traut 38:70|trav 49:84
travail 2:10 3:-11 5:8 10:6 13:1 16:33 17:8 18:24 19:11 20:4 22:5 30:7 33:-12 35:25 37:16 38:12 39:14 40:-13 43:16 45:18 46:25 47:8 50:9 53:1
travaillait 3:46 33:18|travaillant 3:59|travaille 2:1 3:22 6:14 7:6 10:4 13:10 19:14 20:4 22:13 31:17 33:13 53:9
travaillent 3:28 7:37 20:39 33:0|travailler 3:28 19:46 20:26 44:46|travaillera 19:64|travaillerai 3:38 19:43 20:36
travailleront 53:72|travailleur 35:78|travailleurs 7:55 46:71|travaillons 3:28 7:64
travaux 1:27 14:51 18:31 27:20 28:37 33:-2 34:18|travee 30:77
travel 10:5 15:19 16:51 20:0 23:15 30:14 31:16 33:-29 40:-4 41:46|traveling 49:84|travelled 13:54 33:16
travelling 13:28 19:15 20:21 47:33 49:66 52:37|travellings 19:64|travels 33:16 36:64
travers 3:13 6:30 19:18 24:49 33:16 48:29|traverse 3:12 20:10 21:26 28:35 33:20 48:28|traversee 33:18 44:64
traversees 19:64|traversent 33:32|traverser 33:32|travesti 33:32|traviata 19:45 33:22|trawlerman 33:30
trawlermen 32:77|trdlbebb 4:85|tread 44:73|treasurer 6:46 33:13 45:33 48:37|treat 2:42 12:48 27:43
treatment 1:26 2:28 5:20 9:34 10:-10 11:6 12:14 18:12 20:-7 27:0 33:-5 34:6 40:0 42:-1 43:16 44:9
treatmentanfang 12:64|treatmentrechte 5:67|treatments 27:28 34:58|treaty 10:43 40:47|treden 2:40 10:41 21:46
treedt 33:15 40:42|trees 3:50 7:45|treffen 10:32 16:35 33:-1 35:39 40:23|treft 12:54 33:15|treiber 30:66
treibt 6:52 33:16|trein 3:17 33:23 48:29|treize 13:54 20:26 40:26 53:40|treizieme 21:54 45:62
trekken 19:33 31:37 33:15|trekkenwand 26:62 33:15|trekt 30:25 33:23 48:35|tremblay 33:32|tremble 32:49 33:28
tremblent 33:32|trembler 33:32|trembling 33:30|tremolo 33:9 48:51 52:59|tremor 33:29|trempe 33:32|trend 30:73
trends 30:73|trennen 33:30|trent 38:76|trentaine 7:55 13:58
trente 2:18 3:6 5:1 6:19 7:6 8:4 10:-12 12:-5 13:9 18:8 20:2 21:5 26:7 28:14 30:15 32:15 33:0 34:11 35:0 36:7 40:9 43:-2 48:-2 50:2 53:24
trentieme 33:32|trepied 33:32|treppe 13:18 19:11 33:13 35:22 48:36 49:35|treppen 33:30
treppenhaus 3:25 31:32 32:40 33:-1 35:39|treppenhauser 19:58|treppenlift 33:30
tres 3:7 6:17 7:9 19:21 20:15 24:12 27:7 31:-2 33:12 38:25 44:18 45:1 49:14|tresen 30:45 33:22|tresor 13:58 22:62
tresorerie 0:51 17:47 40:48|tresorier 12:45 13:45 14:44 29:55|tresoriere 40:38 45:62|trespass 20:59|tressent 20:57
treteaux 10:51 17:53 43:50|treten 33:30|treu 31:49 40:40|treue 3:55|treuil 33:32|tri 22:50 33:25
triage 19:29 20:22 31:32 33:10 47:44|trial 3:14 16:26 18:28 20:15 21:28 28:31 33:-1 44:30 45:25|triangle 19:64
triangles 24:82|tribunal 8:43 10:28 20:30 21:30 33:-19 34:14 38:32 48:25 53:21|tribunaux 2:39 10:21 20:13 34:51
tribune 38:83|triche 33:32
trick 1:15 2:11 4:22 7:12 8:20 10:12 12:14 14:15 15:20 17:18 26:21 29:20 33:-27 34:10 43:15 50:18 51:21
trickfilm 0:35 2:25 8:34 10:26 34:24 38:33 43:29|trickfilmen 7:62|trickfilmstudio 40:53|trickklasse 13:65
trickserie 1:65|trickwerk 1:29 10:26 17:32 29:34 40:29 43:29|tricolore 33:32|tricot 20:48 47:59|tricote 33:32
tricotee 33:32|trie 33:32|tried 3:44 7:40 20:32|triees 33:32|trier 13:30 20:8 33:7 34:26 44:32 47:31|tries 33:30
triest 3:57|trieste 13:44 21:53 45:50|trieuse 7:69|trifft 33:30|trillen 33:29|trillend 32:75
trimestre 2:18 10:21 12:28 35:33 40:13 51:70|trimestres 51:84|trimestriel 2:36 7:41 10:39 35:51|trimestrielle 10:66
trimestrielles 35:78|trinkt 33:30|triodal 4:85|triomphe 33:18 48:62|triple 2:49 31:54|tripod 19:60|trips 16:70
trist 19:58|triste 3:46 12:32 21:33 33:4|tristes 7:55 20:44|tristesse 30:77|tritt 2:44 11:39 21:34 33:-1
trocadero 33:32|trocken 21:22 24:28 28:26 38:39 44:25 45:46|trockene 31:49 33:16|trockenes 33:30|trockenhaube 33:30
trockenhauben 32:57 33:16|troef 31:50 44:58|trofbebb 4:79
trois 2:-2 3:1 4:-2 5:2 6:-6 7:18 8:2 10:-4 11:-5 13:13 15:27 16:-9 19:2 20:9 21:7 22:3 23:-5 24:11 27:-7 28:4 30:8 31:5 33:-2 36:6 37:-1 38:0 40:10 44:2 45:-12 47:-4 48:2 50:4 51:1 53:-10
troisbonnets 52:87|troisieme 2:11 3:7 7:-1 8:11 10:-4 12:3 19:-5 20:14 21:3 22:12 27:-4 31:8 33:15 34:-5 40:-1 45:1
trok 31:63|trokken 31:63|trolley 33:30|trombone 21:73|trommel 33:29|trompe 6:49 33:22 45:31|trompent 33:32
tromper 33:32|trompet 20:36 33:7 35:50|tromso 10:37 12:42 34:36 43:42|troncon 45:71|troncons 33:18 45:57
trondheim 22:71|troost 33:29|troostend 30:70
trop 3:25 6:9 7:0 12:-5 18:0 19:-13 20:-11 21:-4 24:5 28:6 30:0 32:21 33:9 35:1 38:5 40:1 44:45 45:-6 48:14
tropf 33:30|tropfen 48:65|tros 19:60|trossen 33:29|trots 6:48 28:53 33:7|trottel 3:55|trottinette 33:32|trottoir 33:31
trottoirs 33:32|trotzdem 33:12 38:39 44:37 48:34|trotzig 24:70|trou 3:3 20:0 21:16 22:19 33:16 47:44 49:49
trouble 6:54 33:12 47:42|trouille 21:73|troupe 6:37 7:29 10:26 22:36 31:28 41:37 43:46|troupeau 33:32|troupes 31:67
trous 33:25 49:60|trousseau 33:18 48:62|trouvaient 7:55 33:18|trouvaille 44:78|trouvais 3:59|trouvait 3:59
trouve 3:16 4:12 6:4 7:-5 12:10 19:1 20:12 21:10 28:10 31:-6 33:17 40:-5 45:15 48:13|trouvee 33:18 45:57
trouvent 21:46 33:26|trouver 3:30 6:30 11:23 12:14 14:24 17:20 31:8 33:-8 40:11 42:36 43:17 45:12|trouvera 45:71
trouverez 9:39 11:39 12:68|trouves 3:46 31:54|trouvons 27:66|trouw 3:36 6:48 33:7|trouwen 33:29|trouwkoppel 33:29
trouwpak 33:29|trowel 33:30|truc 3:46 45:57|trucage 19:64|truck 33:30|truckers 45:66|trucs 39:84
true 3:3 14:56 15:23 21:17 33:3 45:22|truelle 33:32|trug 22:53 33:16|trui 33:29|truites 33:32|truly 12:56 19:47
trumpet 33:30|trunk 33:30|truppenubungsplatzes 20:58|truques 41:77|trust 3:39 7:27 20:20 27:35 45:29
truth 3:31 9:36 14:29 33:16|truthful 3:58|try 3:36 33:9 38:42 44:39|ttc 50:79|tu 3:36 27:24 33:3 34:22 37:45 44:36
tuasperdu 31:67|tub 30:73|tuba 13:48 19:37 32:52|tube 20:52 26:60|tubes 19:48 20:18 33:-8 45:32 50:40
tubize 0:51 33:13 34:33 53:40|tuch 21:38 33:3 37:46 48:38|tue 33:32|tuer 33:32
tuesday 11:36 19:9 31:13 33:13 35:25 38:25 47:42|tuesdays 7:45 20:38 35:55|tugenden 33:30|tuiles 31:63
tuin 3:30 21:41 22:45 47:45|tuincentra 33:29|tuincentrum 32:56 33:20|tuinman 6:55 45:53|tulsa 33:30|tummy 19:60
tun 3:13 19:16 20:16 21:22 31:32 33:7 40:11|tune 19:60|tuned 19:47 20:45|tuner 28:75|tunes 5:72|tungsten 19:60
tunics 33:30|tunnel 19:16 21:24 24:32 33:11 45:22 48:38|tunnelier 22:76|tunnels 12:54 20:49
tur 3:15 20:19 28:17 33:16 36:21 45:12 48:14 49:20|turbreiten 33:30|turc 13:34 16:35 22:38 33:15 43:38
turen 19:24 21:31 33:16 45:30|turf 13:54 19:47|turks 16:54 20:44|turkse 20:57
turm 3:1 6:12 16:12 18:14 19:4 32:17 33:12 37:18 40:7 41:13 50:15 52:19 53:9|turn 3:9 20:31 33:18 44:25 48:24
turnaround 2:20 10:33 24:66 34:28|turnarounds 16:70|turned 14:32 24:40 31:27 33:13 40:18|turnen 33:29
turning 33:20 41:33 44:34 50:38|turnlerares 20:57|turnover 0:33 1:13 7:53 46:58
turns 19:11 20:9 33:24 45:8 48:12 49:17|turnster 6:55 33:15|turnt 33:29|turnzaal 33:23 48:43|turnzak 13:57 22:58
tursteher 13:65|turstock 13:52 22:53|tus 23:70|tusche 24:70|tusk 5:58 34:49
tussen 0:7 2:20 3:-3 6:0 7:-4 10:12 19:-8 20:2 21:-1 27:3 28:6 30:2 31:3 33:5 34:23 35:11 36:8 40:-5 45:-2 47:4 53:-3
tussendoor 33:29|tussenkomst 27:63|tussenseizoen 13:57 22:58|tussenstop 1:46 21:34 23:37 33:-5 45:33
tussentitels 20:57|tussentotaal 16:68|tussenwal 5:35 7:19 10:16 12:22 16:22 17:26 22:25 34:16 40:9 42:27 43:24
tut 3:5 6:16 19:19 21:15 33:18 49:21 53:13|tute 33:30|tuteurs 43:76|tutoyer 33:32|tuur 19:60|tuut 39:71|tux 32:77
tuxedo 33:21 37:60|tuyau 3:32 20:30 33:18|tuyaux 20:57
tv 1:12 7:1 13:37 14:14 22:46 31:26 33:-24 34:-2 40:4 42:23 43:21|tva 1:1 8:25 12:0 16:26 26:61 50:63 51:37|tvac 50:79
twaalf 3:7 7:15 13:10 16:8 19:8 20:19 23:27 31:24 33:-5 34:19 36:16 40:6|twaalfde 33:29|twbrbexx 4:79
twee 1:-8 2:0 3:7 5:-5 6:2 7:20 9:1 10:-10 11:8 12:-5 13:4 15:6 16:-5 18:1 19:3 20:1 22:-6 23:-7 24:-1 27:-9 28:-3 30:1 31:6 32:-2 33:-4 34:2 35:-5 36:2 37:4 40:12 41:-7 42:-4 43:-7 44:4 45:2 46:3 48:-2 49:0 50:6 52:5 53:6
tweede 2:24 3:8 10:-7 11:5 12:6 13:1 16:-2 18:15 20:4 21:6 22:2 23:1 27:7 31:7 33:0 34:-8 40:2 42:11 43:14 44:2 45:4 47:2 50:3 51:7
tweedehandse 20:57|tweeduizend 8:62 33:15|tweeen 47:72|tweeendertig 33:20 40:36|tweeentachtig 20:57
tweeentwintig 33:21 53:44|tweeenveertig 33:29|tweeenzeventig 27:63|tweehonderd 30:57 33:15|tweehonderdduizend 40:55
tweehonderdvijfentwintig 20:57|tweeling 6:29 16:16 18:20 21:27 33:5 40:3 44:20 45:26 48:28|tweesprong 30:70
tweetalig 7:38 10:36 18:45 45:39|tweetaligheid 31:63|twelfth 6:51 33:9 48:51
twelve 3:-7 7:2 11:11 12:14 17:8 18:7 19:-4 20:14 21:7 23:9 24:22 29:12 33:1 34:31 37:15 47:29 48:15|twentieth 33:30
twenty 3:-7 6:18 13:4 20:14 27:10 28:11 30:9 31:0 33:16 34:-1 40:1 53:26
twice 3:-6 14:6 16:7 17:10 19:8 20:-4 22:18 27:1 30:20 31:18 32:14 33:3 34:10 35:13 36:14 40:-8 43:6 44:27 45:5
twijfel 10:62|twijfelen 33:29|twijfelt 33:29|twins 6:30 21:29 30:31 33:8 45:47
twintig 2:7 3:3 19:18 20:4 21:14 31:10 32:21 33:16 53:12|twisten 33:29|twitches 33:30
two 2:0 3:-5 4:1 5:5 6:-4 7:15 9:0 10:-7 12:2 13:11 14:-9 15:0 16:1 18:2 19:1 20:-3 21:4 22:9 23:-2 27:-14 28:-1 30:11 31:-3 32:4 33:-4 34:-2 35:-5 36:2 39:-2 40:13 41:-7 42:2 43:-9 44:-2 45:2 46:0 47:-2 48:7 49:5 50:3 52:2 53:1
twos 19:60|tx 51:79|txt 9:76|type 1:50 25:43 26:23 27:10 30:17 31:9 37:24 40:-6 42:29 43:14 45:8 46:20 49:20
typed 34:63|typeface 24:77|types 33:30|typing 11:62 33:16|typografie 24:60 37:61|typographe 41:77|typographie 24:82
typography 24:77|tyrannosaure 28:83|tyres 32:56 33:22|tyrol 20:59
u 1:3 3:-9 9:7 11:23 12:35 16:6 17:6 20:-9 23:36 25:12 26:17 27:17 30:4 31:-3 33:-18 34:-5 35:6 36:10 37:11 40:-11 47:6 48:13 49:17
u1 21:73|u2 21:73|u3 21:73|u4 21:73|u5 21:73|u6 21:73
uber 0:3 2:8 3:16 7:-1 10:9 13:6 14:-3 15:7 18:-1 19:-1 20:3 21:0 27:-3 28:0 30:-3 31:12 33:4 34:5 38:1 40:6 45:0 46:12 47:2 50:0 53:0
uberall 28:38 33:-1 36:42 37:42 40:23|uberarbeiten 3:34 44:59|uberarbeitet 11:69
uberarbeitung 2:25 16:42 18:44 40:17 44:31|uberarbeitungen 2:61|uberblick 21:51 41:53|uberbruckungshilfe 15:71
uberein 10:62|uberflussig 3:34 33:8 44:46|ubergabe 35:70|uberhebt 40:53|uberholt 11:56 40:40|uberlasst 35:56 40:40
uberlebt 33:22 47:45|uberlege 33:30|uberlegen 33:30|uberlegt 33:30|uberlegungen 19:45 31:49|ubermittelte 11:69
ubernachsten 18:68|ubernachster 18:68|ubernachstes 1:65|ubernehmen 40:53|ubernimmt 2:40 33:8 40:32
ubernommen 4:59 41:53|uberqueren 33:30|uberraschung 31:62|uberreden 28:55 33:16|uberreichen 12:64|uberreicht 33:30
uberschlagen 42:68|uberschreitung 16:66|uberschreitungsreserve 41:67|uberschuldet 14:65|uberschwemmt 33:30
uberschwemmung 33:30|ubersee 31:62|ubersenden 12:64|ubersetzbar 31:62|ubersetzt 3:19 6:29 27:24 33:13 40:17
ubersetzung 16:59 53:39|ubersetzungen 16:58 18:47|ubersicht 5:57 11:39 41:36|ubertragen 5:63 34:30|ubertragt 2:61
ubertragung 2:33 5:46 16:25 34:40|ubertrug 5:67|uberweisung 23:54 26:58|uberwiegend 31:49 53:50|uberzeugend 44:67
uberzeugenden 27:60|uberzeugt 23:67|ublich 40:53|ublichen 27:60|ubrig 33:30|ubrige 10:49 11:56
ubrigen 2:35 4:46 11:43 12:38|ubt 46:71|ubungsabenden 27:60|ue 14:50 15:75|ug 10:42 46:64|ugo 2:49 19:51|uhlig 22:71
uhr 1:15 19:16 21:14 24:20 33:15 35:37 49:21|uhrzeit 21:38 33:16 45:37|uil 6:34 24:41 27:25 33:1 44:25 45:19 49:41
uit 2:-12 3:8 6:0 7:-4 8:-1 9:-3 10:1 12:5 13:-6 17:-4 19:5 20:6 21:-9 22:-1 23:-6 27:6 28:-2 29:3 30:-7 31:-1 32:3 33:6 34:-4 36:-1 37:5 40:6 43:-3 44:-1 45:0 47:11 48:2 49:8 52:1 53:15
uitbetaald 23:62 26:54|uitbetaling 4:51 23:65|uitbreekt 33:29|uitbreidt 33:29|uitbrengen 27:63|uitdoen 28:74
uiteengezet 34:62|uiteindelijk 6:69|uiteindelijke 27:63|uiteraard 7:51 27:50|uiterlijk 2:34 10:36 12:41 23:44
uitgaan 33:29|uitgang 30:70|uitgangspunt 20:23 44:51 45:53|uitgave 47:72|uitgavecontract 5:71
uitgaven 1:31 9:36 10:13 11:25 14:21 16:18 53:50|uitgebreid 10:49 33:15|uitgebreide 9:52 33:21|uitgegeven 34:35 53:60
uitgekeken 36:76|uitgelaten 33:29|uitgenodigd 23:70|uitgeoefend 34:62|uitgerekend 33:29|uitgerust 33:29
uitgeschreven 33:29|uitgesloten 2:47 14:57|uitgesneden 24:76|uitgestapt 28:53 33:21|uitgesteld 17:51 31:29 35:38 42:52
uitgestelde 17:51 22:50 31:42|uitgetikt 2:61|uitgeven 34:48 53:52|uitgever 5:48 34:55|uitgeverij 5:21 9:23 34:48 47:53
uitgevoerd 30:70|uitgewerkte 2:61|uitgezonden 22:58 31:50|uitgezonderd 2:47 27:50|uitgifte 51:77|uitkering 10:62
uitklaren 16:68|uitklaring 40:55|uitkomen 10:62|uitkomst 30:57 46:63|uitkomt 10:41 33:21|uitlas 3:57|uitleg 26:76
uitleggen 33:29|uitlopen 19:60|uitmaakt 33:29|uitnodiging 35:72|uitoefening 34:62|uitrollen 33:29|uitschrijven 35:72
uitschrijving 33:29|uitslag 33:29|uitsluitend 2:47 10:49|uitsluitende 34:62|uitsluitingen 14:70|uitstaat 14:70
uitstap 35:72|uitstappen 10:41 33:21|uitstel 3:43 40:42|uittreding 10:62|uittreksel 8:59 10:26 23:22 29:44 35:24 45:18
uitvaartonderneming 33:29|uitvlucht 44:72|uitvoerder 7:51 10:49|uitvoerend 10:50 16:35 22:48|uitvoerende 7:57 8:54
uitvoering 1:56 30:57|uitvogelen 16:68|uitwerken 40:55|uitwerking 16:54 44:58|uitwerkingen 18:71
uitzending 2:47 34:35 38:48|uitzendrecht 5:71|uitzendrechten 10:62|uitzicht 7:65|uitzondering 2:61
uk 5:7 10:29 16:13 22:19 27:19 30:23 31:42 38:10 40:-11 41:5 42:32 43:13|ukulele 35:76|uliege 13:72|ulla 20:58
ulrike 3:12 6:37 11:29 21:31 33:-4 36:31 44:27 48:23|ulterieure 51:84|ulterieurement 9:81|ulterieures 51:84
ulterieurs 51:84|ultimatum 48:76|ultime 3:59|ulvetelleren 1:48 27:43 43:48
um 2:-6 3:15 7:-5 12:18 17:1 19:-9 20:-9 21:-3 24:3 28:7 32:4 33:9 34:19 35:2 37:5 40:9 43:4 44:0 47:-1 48:15
umarmen 33:30|umbauzeit 33:30|umbrella 22:44 33:3 37:53 39:52|umfang 2:48 27:47|umfasst 7:41 12:43 29:49|umfeld 31:62
umfrage 30:66|umgedreht 33:30|umgekehrt 3:34 19:37 33:8|umgeladen 33:30|umgelegt 33:30|umgestellt 40:53|umkamen 33:30
umkehr 3:25 19:28 20:28 44:49|umkleide 33:30|umlackierung 50:69|umlauf 0:72|umlaufvermogen 0:72
umleitung 13:36 22:37 38:40 39:52|umriss 20:37 24:62|ums 33:30|umsatz 0:35 7:46 46:54|umsatzerlose 0:72
umschlag 33:8 47:45 48:44|umschlage 21:43 33:8 48:44|umschlagt 33:30|umschnitt 49:71|umseitig 1:52 26:58
umsetzen 30:66|umsetzung 9:42 19:32 20:32 45:37|umweg 33:30|umzug 19:45 27:47|umzugskisten 33:30|umzuziehen 33:30
un 0:0 1:-9 2:0 3:6 6:-3 7:7 10:-2 11:-5 12:3 13:2 19:7 20:2 21:8 23:1 24:-1 27:4 28:15 30:-2 31:3 32:2 33:0 34:-4 35:-5 36:8 37:17 38:10 40:7 43:2 44:-2 45:12 47:4 48:-1 53:-8
unabhangig 7:49 14:46 40:15|unabhangiges 7:62|unabhangigkeit 14:65|unaffected 2:50 11:62|unangemeldet 45:64
unaniem 10:57 27:37|unanimite 7:34 10:44 23:42 29:48 40:23|unanimity 10:64|unanimous 10:64|unanstandiges 33:30
unasked 48:72|unaudited 0:78|unaufgeregt 38:70|unbedenklich 5:67|unbedenklichkeitsbescheinigung 51:72|unbedingt 44:67
unbegrenzt 2:61|unbegrenzten 2:61|unbekannt 33:16 40:40|unbekannte 2:61|unberuhrt 2:56 33:3|unbeschrankt 2:61
unbestechlich 38:70|unbestimmte 8:70|unbroken 33:30|unchanged 2:37 11:70|uncle 21:40 31:33 32:46 33:12|uncounted 33:30
uncovered 30:73
und 0:-2 1:-6 2:5 3:3 4:0 5:-4 6:0 7:6 8:-1 9:-4 10:3 11:0 12:5 13:1 14:6 15:-1 16:3 17:-6 18:1 19:1 20:-1 21:-2 22:-5 23:-3 24:-1 27:7 28:2 29:3 30:-1 31:5 32:-2 33:-5 34:4 35:-4 36:0 37:0 38:2 40:5 41:3 42:-4 43:-4 44:-2 45:-2 46:-1 47:1 48:-7 50:-3 51:-1 53:6
undeliverable 43:56 45:55
under 0:7 2:6 5:9 7:3 8:14 11:4 13:-3 14:12 15:7 17:2 19:8 20:-12 21:0 22:8 24:6 27:1 29:6 30:20 31:8 32:6 33:3 34:0 39:8 40:2 45:-3 46:27 48:1 53:-3
undercover 21:68|underground 40:55|underlamp 13:47 22:50 35:55|underlying 5:45 9:49 23:47 43:42|underneath 24:56 33:22
underside 33:30|undersigned 10:27 14:58 15:41 51:42|understand 3:16 14:27 33:22 40:13|understanding 10:43 27:43 33:9
understands 28:35 33:24 40:15|understood 22:44 30:46 33:3 38:49|understudy 13:31 22:47 33:7 39:52|undertaker 33:30
undertakes 2:50 15:64|undertaking 14:50 15:66 46:29|undertakings 53:68|underused 44:73
underwater 12:35 16:35 35:42 41:50 50:42|underwear 33:30|undivided 5:58 10:51|undock 33:30|undress 40:55
une 1:-7 2:-9 3:7 6:0 7:10 10:-6 11:-1 12:-6 13:-2 14:6 19:7 20:5 21:6 22:-7 23:7 27:3 28:16 30:-3 31:-3 32:7 33:3 34:-2 36:5 37:8 38:8 40:4 44:4 45:12 46:-1 47:-2 48:-1 49:-1 50:-5 53:-9
uneingeschrankt 4:72|unencumbered 34:63|unentbehrlich 44:67|unentgeltlich 8:57 27:47|unentgeltliche 10:62
unfinished 20:59|unforeseen 16:56 41:58|unfreiwillig 33:30|unfug 3:34 36:51 45:43|ungefahr 33:30|ungenannt 12:64
ungern 31:49 40:40|ungeruhrt 45:64|ungeschminkt 33:30|ungeteilten 2:61|unheimlich 33:30|unhooks 33:30|uni 48:55 53:50
unidimensionnel 44:78|unieke 51:77|uniform 21:37 24:44 33:19|uniforme 20:44 33:18|uniformen 24:47 41:55 53:39
uniformes 33:32|uniformjacke 33:30|unilaterale 34:64|union 2:31 7:51 31:32 34:31|unionist 33:30|unions 20:45 31:51
unique 5:22 8:24 10:9 12:16 14:27 15:60 19:8 31:23 32:26 33:-25 40:1 46:28 50:23|uniquement 6:55 19:56|unisson 33:32
unit 8:29 10:25 16:21 18:23 19:24 41:47 50:40 53:20|unitaire 13:34 22:38 33:-6 34:27 40:20 43:38 50:42
unite 8:26 16:30 21:18 23:31 24:26 27:46 33:-24 44:22 45:28 46:29|united 5:33 25:66 40:16 42:47
unites 8:65 9:44 21:35 45:33 46:47|units 8:50 22:32 35:36 41:32 45:29 46:51|univers 2:20 32:41 40:15 45:63
universe 2:56 34:42|universeel 40:55|universitat 33:30|universite 6:39 13:47 22:38 27:28 33:-6 40:20
universiteit 30:57 33:15|universites 7:55 31:54|university 36:77|universum 34:48 45:53|unklar 33:30
unknown 32:64 33:16|unkontrolliert 33:30|unlawful 14:69|unless 10:37 20:32 23:47 34:36|unlicensed 6:72|unlike 33:30
unlimited 8:77|unmittelbar 14:65|unmogliche 45:64|unnachahmlicher 33:30|unnecessarily 33:30|unopened 3:58
unpaid 14:48 17:52 20:38|unplayable 33:30|unprompted 30:60 40:41|unpublished 5:58 34:36 47:46|unreal 13:68
unreasonably 34:63|unrechtmassige 14:65|unrecorded 20:59|unregelmassig 33:30|unreliable 6:72|unrichtige 14:65
unrichtiger 14:65|unrolls 33:30
uns 2:-4 3:25 4:7 5:7 7:-3 11:11 12:-1 14:5 19:-7 20:-7 23:2 27:29 31:-3 32:6 33:-19 40:26 42:3 45:-2 50:3 53:-2
unscharf 24:57 49:57|unscrewed 33:30|unscrews 48:72|unscripted 20:59|unsentimental 45:68
unser 3:-1 7:16 11:23 12:23 19:2 27:30 31:16 35:13 40:33
unsere 3:20 7:10 10:10 12:30 15:18 26:19 27:31 38:17 40:12 47:14 53:11|unserem 5:54 45:50
unseren 3:19 4:36 12:53 20:23|unserer 7:23 11:43 22:27 27:41 40:15|unseres 27:47 40:40|unsicher 33:30|unsichtbar 33:30
unsold 42:73|unsubscribe 35:76|unsuited 3:58|unten 7:15 19:11 33:19 37:25 48:18 49:32
unter 0:6 1:0 3:-10 5:2 7:-3 12:4 15:12 21:6 22:13 23:2 24:5 26:6 27:7 28:3 29:5 30:21 33:2 35:11 36:7 37:7 38:4 39:6 40:0 43:0 44:2 45:5 46:11 47:1 48:-1 50:3 52:14
unterarmen 32:71|unterbrechung 20:58|unterbricht 33:30|unterbringung 41:67|unterdessen 33:30|untereinander 20:58
unterfertigten 14:65|unterfertigung 34:61|untergrund 33:30|unterhalb 30:66|unterkunft 16:32 41:59 53:29
unterlagen 9:26 12:51 14:23 29:47|unterlauf 45:64|unterlaufen 11:69|unterliegt 14:65|unterlizenz 5:67|unterm 27:60
unternehmen 1:7 7:4 8:22 14:47 15:28 33:-28 46:44 51:27|unternehmens 7:49 8:57|unternehmensauszug 8:70
unternehmensgrosse 46:71|unternehmensnr 1:65|unternehmensnummer 1:37 7:21 8:55 12:24 43:25|unterrichtet 13:60 33:3
unterrichtsblatter 31:62|unterrichtsheft 31:62|unterscheiden 33:30|unterschreiben 29:57 50:55|unterschreibt 33:30
unterschrieben 2:29 10:30 12:40 14:33 18:24 34:17
unterschrift 1:35 2:4 4:14 5:9 9:11 11:11 12:7 14:32 21:7 23:25 27:3 33:-19 34:3 50:27 51:14
unterschriften 10:38 14:29 29:34 34:44|unterstadt 7:32 27:30 33:12 48:34|unterstutzen 27:60
untertitel 7:32 22:36 40:23 41:49|untertiteln 20:45 30:53|untertitelt 31:62|untertitle 20:58|untervollmacht 29:70
unterwegs 48:65|unterweisung 18:68|unterzeichnen 29:70|unterzeichner 14:65|unterzeichnet 17:68|unterzeichnete 14:65
unterzeichneter 14:65|unterzeichnung 23:54 34:47|unties 33:30
until 1:5 2:-8 3:-6 5:8 6:8 7:3 10:0 12:5 13:4 19:22 20:5 25:17 27:0 28:11 29:19 33:2 34:-1 39:7 40:8 45:-3 50:23 51:7 52:8
untouched 20:59|unused 33:30|unverandert 11:64 46:44|unverbindlich 27:60|unverbindliche 27:60|unverheiratet 6:66
unverkaufliches 47:66|unveroffentlicht 5:67|unvollstandige 1:65|unvorhergesehenes 16:66|unwiderruflich 34:61
unwidersprochen 5:67|unwillingly 33:30|unwohl 19:58|unworn 33:30|unwraps 33:30
up 0:0 3:8 5:-6 6:0 7:5 8:0 10:-5 11:-2 12:-8 13:-9 14:-3 16:-2 17:-5 18:-6 19:-7 20:-5 21:-6 22:-2 24:-2 27:10 28:3 29:-1 31:-8 32:0 33:9 34:-9 36:0 37:2 38:-1 40:-4 41:20 42:-5 43:2 44:-4 45:-5 47:4 48:5 49:18 50:4 51:7
update 11:69|updated 43:69|uplift 10:64|upload 1:64 29:41|uploaded 1:55 11:66|uploads 1:69|upm 13:41 16:43 18:45 53:41
upmarket 40:55|upon 10:21 14:39 23:31 27:34 33:-13 34:38|upper 24:52 33:24|uppsala 22:71|upright 6:72|upriver 43:70
ups 3:36 20:38 40:34|upscale 31:64|upside 19:39 21:50 33:9|upstairs 33:24 48:45|upwards 21:58 33:16|uralte 33:30
urauffuhrung 13:65|uraufgefuhrt 34:61|urbain 30:77|urbains 31:67|uren 10:36 11:38 17:49 33:-7 53:30
urgence 21:59 38:69|urgences 21:46 31:40 45:44 48:49|urgent 33:32|urheber 5:67|urheberin 34:61
urheberpersonlichkeitsrecht 2:61|urheberpersonlichkeitsrechte 2:61|urheberrechts 2:61|urn 3:24 28:41 33:14 48:35
urne 3:46 35:64|ursache 33:30|urssaf 51:84|ursula 6:48 24:55 33:7|ursule 33:32|urteil 33:30|urteilen 33:30
us 1:-5 2:8 3:4 4:17 5:3 7:14 10:-10 11:1 12:14 14:7 16:12 18:-2 19:-7 20:0 22:2 27:12 29:2 31:5 33:-25 34:3 36:15 38:9 39:5 40:23 42:11 45:-6 46:4 47:-1 50:2 52:7 53:-6
usa 25:81|usage 27:31 30:42 33:-3 34:29 39:49 50:45|usager 19:42 20:50|usagers 30:77|usatoll 25:81|usb 21:54 40:39
use 1:37 3:-2 6:12 11:16 19:9 20:17 27:15 30:13 31:5 33:-5 34:21 35:16 40:-5 52:21
used 19:11 20:9 31:15 33:14 34:13 35:27 47:36 51:29|user 16:70|users 30:73|uses 5:42 19:26 33:0 34:33 48:43
usine 3:6 7:4 16:9 18:12 19:11 20:28 24:17 28:18 33:7 40:5 43:11 48:11 49:19 53:18|usines 20:36 22:54 31:46
using 33:30|ust 26:71|usual 19:26 27:43 33:-4 40:34|usually 20:38 33:9 40:34|usufruit 22:71|usure 24:82
ut 1:21 2:11 5:26 10:14 12:20 19:12 23:25 27:14 31:15 33:2 36:33 42:25 43:23|uta 46:84|utile 3:38 29:61 38:61
utilisant 34:64|utilisation 34:64|utilise 20:44 33:18|utilisee 4:64 5:57 40:36|utilisees 34:64
utiliser 4:58 11:55 34:37 35:51|utilisera 19:64|utilite 3:59|utrecht 10:64
uur 1:1 3:14 6:1 7:-3 12:0 18:10 19:17 20:17 26:8 30:2 31:-4 33:2 35:29 40:-4 41:3 45:13 48:9 50:13|uurrooster 35:72
uw 1:6 11:12 12:15 17:9 23:47 27:33 33:-24 35:9 40:17 45:3 47:26 50:10|uwe 23:54 27:50
v 1:18 2:13 5:8 8:11 9:9 10:23 11:4 12:2 13:-4 14:-3 15:11 16:6 17:19 22:17 23:-2 25:31 27:4 31:-7 33:-35 34:22 37:5 39:20 41:1 43:-4 44:1 47:6 48:6 50:2 52:7 53:-5
v1 2:22 5:37 9:11 11:16 16:37 18:50 36:16 40:-11 43:25 44:18 48:6 49:14
v2 2:16 3:-6 5:25 9:17 10:0 11:28 12:-2 16:32 18:46 23:2 27:-8 33:-25 40:-5 41:2 43:21 44:32 49:9
v3 2:18 3:-11 5:17 10:14 11:27 16:46 17:12 18:40 27:-4 36:14 40:-13 43:30 44:20 48:5 49:13
v4 2:25 5:12 10:22 11:33 12:7 16:43 17:21 18:44 27:12 40:-8 44:17 49:18|v5 2:40 11:48 18:40 24:45 49:47
v6 2:37 16:35 18:36 33:-6 43:33 49:39|v7 43:60 49:65|v8 49:84|v9 50:79
va 2:1 3:9 6:4 19:9 20:1 21:11 22:3 27:-6 28:10 31:-5 33:22 47:6 53:9|vaak 20:30 33:15 44:45
vaals 6:36 13:38 22:39 26:42 33:-4|vaalser 33:29|vaarbewijs 13:70|vaarschema 35:72|vaart 4:39 11:36 13:32 33:14 45:28
vaarten 30:70|vacances 20:22 22:41 31:32 32:48 33:10|vacarme 33:32|vaccin 33:32|vaccins 16:73|vache 33:32
vaches 33:22 48:56|vacuum 33:30|vader 3:27 6:14 13:6 21:3 27:-1 31:-1 33:14 36:12 40:-9 44:8 46:12 47:23|vaders 33:29
vadso 13:68|vaf 1:10 17:53 40:26 42:55|vague 16:73|vagues 19:51 45:57|vahsen 6:52 33:16|vais 19:37 20:30 33:4 47:52
vaisselle 33:4 35:64 48:49|vak 1:39 3:14 13:27 19:17 33:-2 49:52|vakantie 45:66|vakbond 7:51 33:15|vakbonden 31:63
vakbondsman 6:69|vakje 33:29|vakjes 33:29|val 46:71 53:58|valable 5:12 10:11 12:6 25:52 29:34 35:11 39:17 50:62 51:51
valablement 14:71|valables 50:79|valais 27:53 33:18|valant 34:64|valbeveiliging 50:73|vale 3:19 6:33 33:16 44:34 48:33
valence 29:61 40:36 43:54|valentin 45:64|valerie 2:41 29:61 40:36|valeur 27:45 28:48 35:43 44:43 53:37
valeurs 0:80 45:33|valid 1:15 5:29 11:21 25:45 27:10 29:41 33:-24 50:41 51:49|validated 1:69|validation 27:66
valide 24:55 27:39 33:4 40:31|validite 25:52 50:66 51:62|validity 50:77|valies 33:29
valise 3:6 13:18 21:29 33:10 45:27 48:41 49:49|valises 33:32
vallee 7:14 20:15 22:21 27:12 30:23 31:13 33:10 38:28 39:39 53:30
vallees 10:26 31:27 33:-9 38:42 40:18 41:36 42:37 43:35|vallei 35:72|vallen 2:24 7:28 14:33 33:5 40:18 48:31
valley 1:9 2:3 3:-3 4:19 5:11 7:6 9:15 10:3 12:8 14:8 17:12 18:11 19:0 29:16 30:12 33:-4 34:2 36:17 40:12 43:8 45:8 51:18 53:7
valleys 19:42 20:40 31:39|vallon 34:63|valoir 14:31 19:24 27:39 34:24 42:50 51:43|valorisation 0:83|valorise 42:78
valorises 10:66|vals 3:30 19:47 20:30|valse 14:70|valsmunterij 21:68
valt 14:15 15:19 19:5 20:18 21:23 33:13 40:0 45:11 48:13 49:21|valu 27:66|valuables 28:75|value 16:43 31:37 33:16
valued 10:56 17:52|values 0:78|valuta 40:55|valve 33:30|vamen 6:69
van 0:4 1:-3 2:4 3:-1 4:5 5:6 6:0 7:2 8:4 9:0 10:1 11:4 12:5 13:-3 14:5 15:0 16:-9 17:-3 18:-5 19:1 20:-1 21:-5 22:1 23:10 24:-4 27:5 28:4 29:3 30:5 31:0 32:7 33:-9 34:4 35:1 36:-2 37:7 38:-2 39:2 40:2 41:-5 42:-6 43:-2 44:-1 45:3 46:0 47:-5 48:-3 49:0 50:-6 51:1 52:1 53:7
vanacker 6:72|vanackers 33:30|vanaf 19:26 20:18 30:19 31:13 33:-3 34:23 38:24 40:16 43:20|vanavond 33:29
vanbrabant 33:29|vandaag 7:44 27:29 33:7 47:38|vandaan 3:15 17:43 33:18 42:31|vandaar 12:54 33:15
vandamme 7:27 8:29 10:28 12:22 14:15 15:29 25:32 27:9 29:25 38:28 44:20 46:31|vandecasteele 27:64
vandenberghe 5:57 34:43 47:57|vandenplas 29:77|vandeputte 33:30|vanderlinden 6:55 33:15|vandersmissen 27:63
vandersteegen 33:29|vandewiele 1:28 10:21 29:34 30:29 34:20 37:36 38:33 40:14 43:29|vangeel 2:63|vanhamme 33:32
vanhoutte 3:46 5:47 44:41|vanhove 5:38 7:41 13:31 40:18 43:35 50:39 53:31|vanille 6:52 32:64|vanished 20:59
vanishes 33:30|vanity 6:72|vanmechelen 27:64|vanne 20:27 33:15 45:51
vanneaux 7:23 10:21 14:29 17:31 27:22 40:14 42:31 43:29 53:24
vannes 1:31 2:20 13:29 21:31 27:24 33:-11 36:42 39:42 40:15|vannesse 33:32|vanop 20:44 33:15|vanuit 3:48 19:41
vanwaar 3:57|vanwege 40:55|vanzelf 3:36 20:36 33:7|vapeur 19:22 20:15 24:39 32:54 33:-11 48:33 49:41 50:37
varen 10:29 33:20 41:37|varend 19:60|varia 16:54 35:58|variante 45:71|varianten 24:60 50:56|variations 49:78
varie 20:57|varnish 3:58|vary 31:64|vase 20:30 33:18 52:60|vasseur 8:60 25:65 27:45
vast 7:16 8:27 10:14 14:22 16:19 19:11 28:26 33:8 40:7 47:23
vaste 0:53 7:24 16:10 19:2 20:10 40:8 41:12 45:37 50:15 53:8|vastendag 21:68|vastgebonden 33:29|vastgelegd 17:63 40:36
vasthouden 33:29|vasthoudt 33:29|vastleggen 27:63|vastliep 40:55|vaststellingen 51:77|vastzit 33:29
vat 7:12 16:35 24:15 26:53 33:-25 35:11 50:56 51:25|vaten 33:29
vater 3:6 6:23 21:6 28:19 33:15 40:-5 44:9 45:19 47:8 48:16|vaters 20:28 21:34 28:38 33:12
vauban 8:45 10:47 17:43 27:30 37:51|vault 16:32 19:22 32:39 33:15 52:42|vault48 52:80|vaults 33:30
vaut 2:14 10:17 14:22 27:47 29:33 33:-18 34:15 40:9 44:28|vautier 29:83|vautrin 22:76|vb2021 26:76|vbwbbebb 4:72
ve 2:4 3:25 7:12 10:-2 14:5 15:6 17:1 19:-6 20:14 22:13 27:13 29:5 30:1 31:-8 33:0 34:-9 35:4 40:10 44:9 47:1 53:-4
veau 33:18 48:62|veaux 12:36 28:47 33:19 48:40|vechtpartij 20:44 48:55|vecu 3:32 33:18 45:44|vecue 3:59
vedette 31:49 33:0 40:40|veegt 20:18 33:20 47:33 48:29
veel 3:16 7:24 19:19 20:-1 21:9 27:23 31:5 33:-3 40:-3 44:36 48:10|veerboot 3:26 30:39 33:11 40:24
veertien 2:12 7:28 13:21 21:19 30:21 33:12 34:13 53:17
veertig 7:6 10:3 19:1 20:16 21:19 27:5 28:16 31:15 33:11 40:-4 45:7 49:18 51:18|veertigster 6:69|veertigtal 33:29
vege 35:78|vegen 33:29|vegetarier 6:69|vegetarisch 35:70|vehicle 33:30|vehicles 35:65 41:55|vehicule 40:58
vehicules 41:72 45:40|veiligheid 10:25 33:-8 41:59 53:29|veiligheidsdienst 33:29|veiligheidsgids 50:73
veille 7:22 12:26 21:27 30:31 33:12 35:32 45:38|veillent 33:32|veiller 33:32|veilleur 38:83|veilleuse 20:57
veilleuses 19:64|vel 21:68|veld 1:24 6:23 20:12 26:30 28:29 33:14 48:23|veldbed 21:68|veldbedden 33:29
velden 1:56 36:63|veldje 33:29|veldmeting 30:70|veldweg 33:29|veldwerk 13:49 22:50 30:49|vele 12:68|velen 35:72
velo 33:28 48:41|velos 33:24 35:56|velours 24:68 32:69|velvet 19:47 33:16|venaient 3:59|venait 33:32|venant 34:64
vend 6:22 21:19 28:28 31:13 33:23 40:16|vendable 40:58|vendait 33:32|vendent 31:67
vendeur 10:26 12:20 13:19 22:23 27:13 31:35 36:32 40:25 42:37 43:23|vendeurs 31:54 40:44|vending 48:72|vendons 40:58
vendra 33:32|vendrait 6:77|vendre 6:32 28:38 31:23 33:18 40:13 45:27
vendredi 7:29 13:19 21:20 33:17 35:25 40:5 45:18 48:23|vendredis 33:32|vends 3:59
vendu 3:18 22:34 28:29 31:26 33:15 34:18 47:25|vendue 22:54 31:32 33:18|vendues 31:54 34:51
vendus 7:44 20:19 30:39 40:41|venen 33:29|vengeance 33:32|venice 13:54 15:64|venir 5:28 9:31 18:27 27:29 33:20 44:27
venn 4:42 20:38 33:14|vennbahn 33:30|vennbeb0 4:72|vennblick 5:30 9:32 10:39 17:31 40:17 42:31
vennoot 6:48 29:54 48:47|vennootschap 4:36 7:23 8:41 10:9 12:15 14:49 29:34 51:24|vennootschappen 42:59 46:63
vennootschapsbelasting 51:77|vennoten 7:51 46:63|venons 3:59|venster 27:37 31:37 42:59|vensterbank 33:23 49:50
vent 1:25 2:-3 5:12 10:11 12:6 18:22 22:26 23:11 26:19 27:0 29:16 30:11 31:1 33:3 34:-2 40:3 41:10 42:11 43:9 50:13 53:5
vente 7:10 10:7 20:-2 21:14 27:19 30:18 31:38 33:-10 35:31 40:11 42:31 45:12 50:21
ventes 0:23 18:17 27:7 30:17 31:43 33:-19 40:18 42:56|ventilateur 49:84|ventilatie 40:55
ventilation 9:50 16:42 19:33 33:0 53:40|ventilator 20:58|vento 33:30|ventre 20:36 33:23|vents 33:30|venture 7:66
venu 3:34 9:30 20:6 27:14 33:19|venue 3:25 13:29 16:31 30:34 33:2 47:31 53:29|venues 3:21 22:42 30:43 31:35 40:25
venus 33:23 47:57|ver 3:9 7:17 15:27 19:12 20:29 32:28 33:10|verabredet 20:58|veranderd 2:40 11:67|veranderde 3:57
veranderen 33:29|verandering 45:66|verandert 20:29 33:13 44:38 48:34|verankering 53:66|verantwoordelijkheid 4:77
verantwortet 7:49 10:49|verb 33:30|verbaasd 33:29|verbaast 3:57|verbal 5:35 8:38 22:32 23:34 29:39 35:47 42:38 48:32
verbale 42:78|verband 7:62|verbanddoos 33:29
verbatim 2:9 7:14 10:28 12:18 14:17 17:25 29:28 34:10 39:43 40:13 42:23 43:21 50:25 52:33|verbazing 33:29|verbe 28:83
verbeke 33:29|verbergen 3:30 7:38 33:15|verbeterblad 11:75|verbeterd 44:72|verbeteren 3:57|verbinden 29:75
verbindet 28:55 45:50|verbinding 33:29|verbindlich 18:54 27:47|verbindliche 27:60|verbindlichkeiten 0:69 29:32
verbindt 2:34 10:36 14:44 34:35|verbindung 20:58|verbindungen 46:71|verbintenis 14:57 27:50|verbleekt 19:60
verbleiben 2:35 34:47 53:37|verbleibt 34:61|verblijf 16:41 41:61 53:26|verboden 20:30 24:50 35:45 45:39
verbonden 15:44 17:29 46:67 48:25|verborgen 33:29|verboten 33:30|verbouwde 45:66|verbouwen 21:68|verbouwt 40:55
verbrand 33:29|verbranden 33:29|verbrandt 21:46 33:7 48:47|verbrauchersendung 30:66|verbrechen 28:68|verbreking 10:62
verbrennt 33:16 48:51|verbunden 27:30 46:66|verbundene 15:44 46:65|verbundenen 14:44 33:8 46:50|verbussung 33:30
vercammen 13:31 22:32 34:22 37:38 38:35 43:44 47:33|verdachtigt 33:30|verdampt 28:74|verdankt 3:55
verdedigen 28:61 29:62|verdedigt 33:29|verdeelcontract 27:63|verdeeld 10:49 44:58|verdeelt 21:54 33:15
verdelen 2:34 27:58|verdeler 2:19 9:32 31:22 40:44 42:31|verdelers 42:73|verdeling 2:27 10:49 27:42|verdenkt 33:29
verder 2:7 3:21 5:17 19:24 20:14 21:13 33:10 40:1|verderop 33:29|verdi 6:56 33:20|verdict 44:71 46:43|verdienen 7:62
verdient 3:8 6:22 28:25 31:18 33:9 37:28 44:34 45:20|verdieping 20:36 28:53 33:7|verdiepingen 20:57|verdonck 22:71
verdonckt 13:41 19:30 22:51 43:41|verdoppelt 33:30|verdreifacht 33:30|verdronk 33:29|verdronken 33:29|verdunkelt 33:30
verdwaald 33:29|verdwaalt 48:68|verdween 3:43 20:44|verdwenen 6:36 21:34 31:30 33:-5 34:38|verdwijnen 33:24 34:31
verdwijnt 6:27 21:46 33:0 44:51|vereecke 27:64|vereffening 14:70|verein 27:52 48:44|vereinbaren 34:61
vereinbart 2:36 17:39 20:20 34:35 40:15|vereinbarung 5:26 10:41 17:27 20:18 34:40|vereinbarungsgemass 4:72
vereine 30:66|vereinen 32:71|vereinsheim 30:66|vereinsmitgliedern 30:66|vereint 40:53|vereiste 5:50 51:69|veren 24:76
vereniging 0:28 1:21 2:13 8:45 12:29 14:22 20:9 22:23 29:27 35:24 46:29|verenigingen 2:34 10:36 15:48 31:37|verf 32:75
verfahren 14:33 29:38 30:43 40:21 53:30|verfahrenssprache 2:61|verfallt 23:67|verfasser 30:66|verfasst 2:40 33:8 44:46
verffabriek 33:29|verfilmen 2:33 34:56|verfilming 2:56 5:41|verfilmingsrecht 5:71|verfilmingsrechten 34:62
verfilmt 34:61|verfilmung 2:48 5:41 34:34|verfilmungs 34:61|verfilmungsrecht 5:67|verfilmungsrechte 1:27 34:58
verfolgt 27:60|verfolgungsjagden 38:70|verfugbar 52:73|verfugbarkeit 40:53|verfugen 4:72|verfugt 34:61
verfugung 12:47 27:43 34:30|verfuhrerischer 3:55|vergadering 8:35 20:16 33:0 35:49 46:36 48:27
vergaderingen 20:44 26:62|vergadert 33:29|vergaderzaal 20:44 33:15|vergangenheit 6:66|vergat 3:43 33:15|vergeef 12:68
vergeeft 3:43 33:15|vergees 26:85|vergeet 3:16 19:19 21:27 33:6 37:36 44:31 48:27|vergeetachtig 33:29|vergeleken 33:29
vergelijkbaar 31:63|vergelijkbare 31:60 36:42|vergelijkend 0:76|vergelijking 30:49 31:42 40:34
vergelijkingspunten 31:63|vergessen 3:14 6:25 11:29 19:30 33:1 44:26 53:22|vergessene 45:64
vergeten 1:28 6:27 11:33 19:19 28:33 33:13|vergeven 6:55 33:15|vergibt 33:30|vergiffenis 33:29
vergissen 3:30 6:42 20:30 33:2|vergissing 28:74|vergisst 3:34 33:8 47:45|vergist 33:15 36:63
vergleich 30:45 31:28 33:8 48:31|vergleichbar 31:54 45:43|vergleichbare 31:62|vergleichbares 31:62
vergleichsfilme 31:62|vergleichstitel 30:53 31:49|verglichen 27:60|vergnugen 27:60|vergoeding 2:57 34:29
vergoedingen 2:61|vergt 23:70|vergunning 33:21 40:34|vergunningen 40:42 41:57|vergutung 2:52 16:27 34:34
vergutungen 2:61|vergutungsanspruche 2:61
verhaal 2:4 3:11 5:5 6:3 9:33 12:2 20:0 27:-3 30:22 31:-3 33:3 34:16 40:13 41:13 43:4 44:6|verhaallijn 33:7 45:58
verhaallijnen 45:66|verhaegen 6:44 33:23|verhaeghe 20:57|verhalen 3:26 9:43 18:40 33:-2 47:41|verhaltnis 10:62
verhandeln 10:62|verhandelt 33:16 45:50|verhandlung 18:54 33:16|verhandlungen 19:45 40:40|verhandlungstag 3:42 48:51
verhandlungstage 33:30|verharmlosung 40:53|verheiratet 13:65|verhinderte 31:62|verhoogt 48:68|verhort 21:51 33:16
verhouden 3:57|verhouding 6:55 10:49|verhuis 31:63|verhuisd 20:57|verhuisde 3:57|verhuist 22:50 33:7 39:55
verhuizen 19:47 33:15|verhuizer 33:29|verhuizingen 33:29|verhulst 6:49 21:46 33:4 45:44|verhuur 2:47 50:59
verhuurder 35:72|verhuurt 33:15 35:58|verificatiecode 51:77|verification 51:81|verifie 0:48 5:57 17:44 27:31 33:-3
verifier 31:36 33:21 42:46|verify 35:55 51:71|veritable 1:44 14:59 19:35|veritables 33:32|verite 12:35 21:48 33:20
verjaardag 21:46 33:21|verkauf 31:62|verkaufen 6:39 28:42 31:36 33:3|verkaufsargument 31:62
verkauft 3:4 20:7 21:24 31:22 33:18 35:18 40:2|verkaveling 13:57 22:58|verkeer 33:21 40:34|verkeerd 33:4 45:51 48:43
verkeerde 6:55 48:55|verkeersplan 35:72|verkeersregeling 41:70|verkeert 14:70|verkehr 33:30|verkehrssachen 33:30
verkehrt 33:30|verkennende 30:70|verkiest 30:57 33:15|verkiezingscampagne 30:70|verklaar 1:33 14:67
verklaard 1:38 14:39 15:65|verklaart 1:28 5:30 14:62 15:33|verklagt 33:30|verklaren 2:37 4:53 5:34 14:33 34:25
verklaring 1:32 9:20 12:14 14:52 15:45 33:-25 46:34|verklaringen 5:50 9:52 34:40|verkleiden 33:30|verkleidung 21:65
verkleinert 12:64|verklikt 33:29|verkocht 7:17 22:36 31:35 33:-7 36:28 40:32|verkochte 31:63
verkoop 10:12 27:13 30:19 31:47 34:11 35:21 40:16 42:34|verkoopagent 27:50 31:50|verkoopbaar 40:42 45:53
verkoopsvoorwaarden 35:72|verkoopt 33:29|verkopen 6:35 21:33 28:40 31:29 33:-5 40:21|verkoper 33:29|verkort 0:76
verkorte 0:76|verkorten 30:70|verkregen 10:49 14:57|verkrijging 34:62|verkundet 33:30|verkurzt 0:72|verkurztes 0:72
verlaagt 33:29|verlag 5:41 31:23 34:37 47:46|verlagern 33:30|verlages 34:61|verlamd 33:29|verlangen 33:10 35:40 40:37
verlangerbar 5:46 34:53|verlangert 2:40 5:33 34:47|verlangerung 5:28 16:27 34:55|verlassen 20:37 33:8 47:45
verlasslicher 44:67|verlasst 48:65|verlaten 33:29|verlauf 9:48 33:22|verleden 40:42 45:53|verleend 23:62 33:7
verleende 15:75|verleent 29:46 34:57|verleerd 33:29|verlegd 26:76|verlegen 6:49 33:12 48:37|verlegt 3:25 33:25
verleih 7:10 10:11 17:16 27:19 31:21 40:28 42:48|verleihbrief 12:64|verleihen 27:60|verleiher 40:53
verleihgarantie 27:30 40:23 42:58|verleihkosten 27:60|verleihvertrag 1:65|verleihzusage 1:52 40:40|verlener 34:62
verlengbaar 5:58 34:48|verlengd 5:58 34:48|verlengen 34:62|verlenging 5:28 16:25 34:57|verlengingsprijs 34:62
verlengingssom 34:62|verlet 13:68|verletzen 33:30|verlicht 32:75|verlichting 16:54 50:59|verliebt 21:43 33:16 48:31
verliefd 33:29|verlieren 40:53|verliert 28:38 33:25|verlies 0:54 3:23 20:23 33:-5 44:38
verliest 1:20 6:32 27:14 28:25 33:14 45:17 48:19|verliezen 33:23 40:30|verliezers 33:29|verlinden 2:46 3:32 20:32
verlobt 6:66|verlof 9:60 33:15|verloop 33:29|verloopt 4:64 40:42|verloor 3:36 33:21|verloren 7:20 20:28 33:17 35:39
verlorenen 33:30|verlust 14:44 33:8 40:32|verluste 13:52 45:50|verlustrechnung 0:72|vermaken 33:29|vermeer 32:83
vermeld 14:70|vermelden 23:57 26:62|vermelding 2:49 26:31 27:19 34:29 38:30|vermerk 3:55|vermerke 1:65
vermessen 18:47 21:43 33:8|vermesserin 20:58|vermessung 30:53 50:55|vermieten 7:62|vermieter 35:70|vermijd 30:70
vermillon 33:32|verminderd 34:62|vermindert 2:61|vermisst 3:55|vermiste 21:46 33:7 36:55|vermittler 42:68
vermoeden 40:55|vermogen 0:73 33:-9|vermogensrechte 2:61|vermogensrechten 2:61|vermutet 33:30|verneemt 33:29
vernemen 33:29|vernichten 11:69|vernietigt 33:29|veroffentlichung 10:62|veronique 7:40 12:31 14:44 27:24 40:25
verontschuldiging 3:57|veroordeeld 14:70|veroordelen 45:66|veroorzaakt 10:62|veroorzaakte 28:74
verordening 14:53 15:65|verordnung 14:44 15:63|verpassen 38:70|verpasst 33:30|verpasster 48:65|verpflegung 41:67
verpflichten 40:53|verpflichtet 27:60|verpflichtung 27:60|verplaatsing 41:49 50:51 53:44|verplaatsingen 50:73
verplaatst 33:29|verplappert 48:65|verpleegkundige 33:29|verpleegster 6:33 33:26|verpleger 33:15 48:55
verplicht 1:51 27:33 33:-2 35:41|verplichte 1:69|verplichting 10:62|verplichtingen 14:62 51:56|verra 20:50 33:8
verraadt 33:29|verraden 47:72|verrait 33:32|verrat 21:51 33:16|verraten 28:35 33:22 38:36
verre 32:56 33:16 35:25 36:32 48:23 49:40|verreist 33:30|verrekenbaar 34:62|verrekenen 34:62|verrekening 10:62
verres 33:32|verriere 30:63 32:69|verrieres 20:57|verriest 6:55 33:15|verrijdbaar 50:73|verringert 11:69
verroest 19:60|verrons 20:34 27:29 33:20|verront 33:32|verruca 13:68|verruckt 3:42 33:16|verruckten 19:58
verrutscht 11:69|vers 1:5 3:9 12:5 19:7 20:0 21:13 24:14 31:-1 32:15 33:20 39:16 41:15 47:11|versammelt 33:30
versammeltem 33:30|versaumt 6:66|verschafft 33:30|verscheen 34:62|verschenen 8:54 47:64|verschickt 33:30
verschieben 40:53|verschiebt 40:53|verschieden 19:58|verschiedene 6:66|verschiedenen 33:30|verschiedenes 35:70
verschijnen 20:44 33:15|verschijnt 20:23 33:15 44:51|verschil 3:20 19:36 33:12 40:18|verschillende 32:75
verschleppen 33:30|verschleppt 48:65|verschlossen 28:55 33:16|verschoben 3:42 22:53|verschroeide 33:29
verschuift 33:29|verschuldigd 51:77|verschweigen 45:64|verschwiegen 15:71|verschwinden 20:45 33:16
verschwindet 19:27 21:37 28:28 33:9 44:27|verschwunden 33:30|verschwundenen 33:30|verse 10:37 17:48 33:5 34:35 48:26
versee 23:74 34:29|versees 2:63|versement 2:20 4:43 23:66 34:22 42:35|versements 2:49 10:52|verser 4:64 26:77
verses 10:48 17:47 23:59|versetzt 20:45 21:51|versichere 1:44 14:57|versicherer 35:70|versichern 14:65
versichert 33:30|versicherung 16:34 20:9 33:-9 40:15 41:53|versicherungen 41:67|versicherungsberatung 16:66
versicherungsbestatigung 35:70
versie 2:31 3:21 5:13 9:1 10:-4 11:28 12:-4 16:12 18:36 23:-2 24:4 27:14 31:-9 33:-44 34:-11 36:4 40:-3 43:13 44:18 48:-4
versiert 33:29|versies 2:40 16:48 24:25 40:28
version 1:3 2:25 3:15 9:0 10:4 11:32 12:6 16:6 18:23 20:-20 21:-3 23:1 27:11 30:4 31:2 33:-16 39:9 40:11 41:6 42:1 43:17 44:13 45:-5 48:3 52:3
versionen 28:68|versions 2:43 3:1 5:9 10:-3 11:12 16:36 18:11 31:3 33:-32 34:3 40:6 41:32 43:18|verslaan 33:29
verslag 20:9 23:51 30:21 33:-20 35:43 44:41|versneld 49:77|versnelt 40:55|verso 25:73 35:64|versons 34:64
versorgt 33:30|versorgung 33:30|verspaten 45:64|verspatungen 33:30|versprechen 19:45 31:49|verspreid 33:29
verspreiden 52:77|verspricht 27:60|versprochen 9:69|verstaan 19:60|verstaat 33:15 45:53|verstand 3:44 33:12
verstanden 33:30|verstandenes 40:53|verstandlich 40:53|verstarkung 33:30|verstaubt 33:30|verstecken 33:30
versteckt 6:39 33:16 48:38|verstehen 3:42 27:47|versteht 33:22 44:46|versteigert 33:30|versteigerung 21:65
verstopt 6:42 28:48 33:15|verstorbenen 33:16 34:47|verstort 33:30|verstraete 27:55 33:11|verstraeten 5:56 34:36 47:47
verstrijken 34:62|verstuurde 30:70|versuch 24:70|versuche 3:42 16:52|versuchen 20:58|versucht 33:30|versuchung 3:55
versus 13:54 22:58|vert 3:2 19:33 20:18 24:25 27:9 32:56 33:2 49:27|vertaald 19:47 40:42|vertaalsessie 26:76
vertaalster 53:66|vertaalt 33:29|vertagt 33:30|vertalen 45:66|vertaler 13:44 16:54 18:45|vertalers 53:66
vertaling 1:14 8:21 12:13 16:55 18:16 27:8 29:20 33:-26 53:29|vertalingen 16:68|vertauscht 21:65
verte 32:46 33:24 41:40|vertegenwoordigd 2:25 10:36 29:60 34:25|vertegenwoordigen 29:75|vertegenwoordiger 1:69
verteidigen 33:30|verteidigt 33:30|vertel 20:57|verteld 31:26 33:18 40:18 47:35|vertelde 3:49 33:7
vertellen 3:39 20:19 30:31 33:8|verteller 20:57|vertelt 3:-2 20:24 21:9 33:21 45:7 48:9|vertes 33:32|verticaal 37:77
vertical 18:53 45:50 49:56|verticale 31:54 49:70|verticaux 31:67|vertige 3:20 13:33 33:11 38:47 48:36|vertigo 33:30
vertikal 45:64|vertonen 2:30 8:45 27:46 31:32|vertoning 2:34 31:58|vertoningen 31:50 40:42|vertoningsplan 31:63
vertoond 13:49 22:63|vertrag 2:29 5:45 9:16 10:16 12:18 17:21 18:15 23:14 27:14 33:-32 40:-8
vertrage 1:13 5:26 9:54 12:42 18:16|vertragen 29:70|vertrages 23:67|vertraging 33:15 40:42|vertraglich 17:55 40:40
vertraglichen 27:60|vertrags 23:67|vertragsabschlusse 29:70|vertragsbestandteil 10:62|vertragsgegenstand 34:61
vertragsparteien 2:61|vertragsstrafe 35:70|vertrappelen 33:29|vertraulich 33:-1 35:39 39:54 44:37
vertraulichkeit 10:62|vertraulichkeitsvereinbarung 35:70|vertraut 38:70|vertrek 35:58 48:55
vertrekken 20:30 21:41 33:15|vertrekker 10:62|vertrekt 20:21 33:22 48:32|vertreten 2:18 7:19 29:64 34:17
vertreter 29:57 33:16|vertretung 34:61|vertretungsorganisten 33:30|vertrieb 31:32 40:23 42:58|vertriebsgarantie 42:68
vertriebsprovision 10:62|vertritt 8:70|vertrok 3:27 6:39 33:18|vertrokken 6:38 33:19 47:41|vertrouw 3:57
vertrouwdste 33:29|vertrouwelijk 27:33 33:11 35:41 44:41|vertrouwelijke 10:62|vertrouwelijkheid 2:40 10:54
vertrouwen 33:29|vertrouwt 33:29|verts 19:33 20:26 24:50 32:52 40:26|vertu 10:52 34:51|verungluckt 33:30
verursachers 10:62|verurteilt 14:65|vervaardigd 2:61|vervaardigen 34:62|verval 34:62|vervaldag 5:45 26:70
vervaldatum 25:65 26:62|vervallen 11:53 51:69|vervalsen 6:69|vervalst 33:29
vervalt 11:31 23:52 25:35 27:20 29:32 34:31|vervang 11:75|vervangen 8:49 10:36 11:48 33:2|vervanging 2:61
vervangmonden 24:76|vervangt 11:75|verveeld 38:74|verveelvoudigd 47:72|vervelend 3:57
verviers 1:-5 2:-2 3:-12 4:4 7:0 8:8 10:9 12:6 13:9 14:10 15:2 16:-5 17:-1 18:2 20:-12 21:-2 23:-2 25:8 26:4 29:2 30:-3 33:-8 34:-2 38:10 40:-4 43:11 45:-3 50:23 53:42
vervietoise 7:69|vervoer 26:34 40:14 41:59 42:31 50:31|vervoersmaatschappijen 31:63|vervoert 3:43 12:54
vervolg 2:34 43:44 45:39 53:39|vervolgseizoen 2:61|vervolledigd 11:75|verwacht 1:38 3:26 5:41 20:26 31:32
verwachte 30:57 31:50|verwachten 33:15 53:52|verwachting 33:29|verwalter 8:57 29:57|verwaltet 33:30
verwaltung 9:48 12:43 41:46|verwaltungsbau 33:30|verward 30:70|verwarnt 21:65|verwateren 44:72|verwechselt 6:52 33:16
verweerd 32:75|verweigert 21:65|verwenden 23:46 27:52|verwendet 20:58|verwendungsnachweis 18:68
verwendungsnachweises 23:67|verwendungszweck 26:71|verwerft 2:52 10:43|verwering 24:76|verwerker 21:68|verwertet 34:61
verwertung 8:49 9:35 10:29 31:28 40:20|verwertungsaussichten 31:62|verwertungsgesellschaft 2:61
verwertungsgesellschaften 2:61|verwertungskonzept 31:62|verwerven 2:25 5:35 34:55|verwerving 34:62|verwierven 40:55
verwijderen 11:75|verwijt 21:68|verwijzen 27:63|verwijzing 34:62|verwijzingen 19:60|verwirrt 3:42 33:16
verwittigd 34:48 35:58|verworven 17:68 40:25
very 3:-1 14:10 19:10 22:12 27:23 28:16 33:8 37:21 40:-4 41:13 44:25 45:10 47:14 49:27|verz 41:70|verzahlt 20:45 33:16
verzamelde 3:57|verzamelen 23:49 35:64|verzamelt 6:69|verzegeld 33:29|verzeichnis 1:44 9:48 22:45|verzeihen 6:66
verzeiht 3:55|verzekeraar 27:42 33:7 48:47|verzekerd 40:55|verzekering 1:11 16:21 20:0 21:10 27:6 40:24 41:58 50:15
verzekeringen 41:70|verzekeringsattest 35:72|verzet 26:76|verzichten 19:45 40:40|verzichtet 5:54 7:49|verziehen 6:66
verzinnen 33:29|verzint 6:48 20:36 33:7|verzocht 8:76|verzoek 2:34 4:64 35:45|verzoeken 12:68
verzoekschrift 3:30 5:45 33:2 48:41|verzogert 40:53|verzonden 1:69|verzonnen 3:57|verzug 2:48 10:49|verzurren 20:58
verzwegen 33:29|verzwijgt 33:21 48:47|vesdbebb 4:85|vesder 33:29
vesdre 4:31 20:22 21:19 23:24 27:13 33:-13 35:24 38:31 45:27 52:33 53:35|vesna 16:29 24:37 33:21 49:37
vest 10:51 34:49|veste 20:37 33:15 48:45|vestes 20:44 33:18|vestiaire 33:18 45:57|vestiaires 21:73
vestiging 7:41 40:37 53:42|vestigingen 7:65|vestigingseenheden 8:76|vestigingseenheid 8:76|vesting 5:57 33:17
vet 6:40 7:34 18:42 21:39 33:-2|vetement 20:57|vetements 20:57|veterinaire 3:21 16:35 33:15 40:20 44:40
veto 10:52 34:30 40:29|vetoes 10:64|vetorecht 34:61|veuf 6:63 33:18|veuillez 1:40 11:49 12:26 23:52 27:33 34:18
veulent 9:37 18:33 20:13 30:33 33:17 40:14|veut 3:16 6:39 19:-7 20:11 21:1 28:11 33:16 34:-7 40:-3 44:23 45:10
veuve 6:22 21:28 33:20 34:36 48:21|veuves 28:83|veux 3:29 19:50 20:28 27:7 35:19|vexee 24:82
vfx 13:16 19:9 40:6 41:64 50:25|vh 2:50 11:62|vhs 22:76|vi 1:31 2:30 9:22 10:32 14:18 22:21 34:22 41:24 48:23
via 2:13 6:7 10:11 17:27 20:12 26:14 27:15 30:8 31:17 33:-23 38:13 40:15 42:40 46:12 53:11|viaduc 26:85|viaduct 33:29
viande 13:54 39:66|vibration 33:18 49:70|vibre 49:84|vicar 28:61 33:16|victim 6:58 33:16|victime 33:32|victoire 33:32
vidange 20:44 33:18|vidant 3:59|vide 1:4 3:0 13:2 19:-5 20:-2 21:14 22:6 33:19 36:15 37:17 44:8 45:1 48:39 49:14
videe 33:32|video 1:21 2:29 13:20 16:21 27:14 28:31 31:15 33:-4 34:19 42:38|videoprojecteur 16:73
videoprojection 50:79|videos 7:22 9:35 16:37 19:18 31:21 40:24 50:40|vider 35:64 50:66|videront 20:57|vides 33:32
vie 3:15 6:25 7:5 13:20 16:10 20:-6 28:20 30:14 33:16 34:20 45:8|vieil 20:20 33:28|vieillards 3:59
vieille 3:6 6:23 20:4 33:28|vieilles 33:32|vieilli 3:59|vieillies 16:60 26:71|vieillotte 40:58
viel 6:19 17:12 19:18 22:10 24:14 27:14 28:12 30:17 33:3 36:16 40:-3 43:9 44:11 45:7 48:18|viele 3:29 31:49 33:3
vielen 7:26 12:28 26:47 33:-7 34:24 50:32|vielleicht 33:30|vielsalm 53:67
viendra 12:26 19:18 20:24 31:34 33:-2 36:39 40:12 48:29|viendrait 33:32|viendront 20:33 31:51 42:40 53:34
viennent 2:3 3:19 5:31 7:9 20:17 21:13 30:17 33:12 35:18 38:23 53:12|viens 3:53 33:6
vient 3:11 7:-5 17:22 19:7 20:14 21:25 28:9 33:16 40:-6 48:2 53:27
vier 2:14 3:0 6:-7 7:17 8:-1 9:2 10:-12 13:10 16:-6 17:1 18:-4 19:5 20:10 21:13 22:6 23:-5 24:0 28:6 30:2 31:1 33:-1 38:20 39:0 40:0 41:-5 44:-4 45:2 47:-5 48:10 49:0 52:1 53:-2
vierde 2:7 3:15 5:18 10:9 16:14 18:18 27:21 28:21 33:-1 40:13 51:42|vieren 24:60 48:54|vierentwintig 4:64 45:53
vierenveertig 6:44 33:23|vierge 13:40 21:42 33:21|vierhundert 31:62
vierkant 7:30 13:26 17:28 19:16 20:13 22:27 24:32 26:31 43:26 50:28|vierkantje 33:29|vierkopfiges 30:66|viermal 6:66
viert 3:36 33:21|vierte 2:40 27:39 40:32|viertel 10:47 33:5 40:28|vierteljahr 33:30|vierteljahrlich 10:62
viertelstunde 47:66|vierten 3:17 33:15 45:26 47:28 48:27|vierter 33:16 45:37 47:39|vierundzwanzig 33:30
vierzehn 7:16 18:22 20:12 21:18 33:14 40:18 53:17|vierzehnten 33:30
vierzig 10:9 19:12 20:20 21:11 31:26 33:15 45:10 47:12|vies 3:32 33:18 37:60|vietnam 33:30
vieux 13:23 19:16 30:17 31:7 33:24 47:18 48:15|view 3:16 19:19 20:17 30:31 33:1 41:30 45:27 48:31|viewer 20:59
viewers 22:55 31:44 45:39|viewing 30:60 39:66|views 13:26 22:56 31:32 33:-12 36:37|vif 27:58 38:61|vigie 22:76
vigilance 40:44 51:70|vigile 3:24 13:37 20:22 33:10 36:50|vignettes 49:84|vigueur 5:78|vii 2:39 9:30 10:41 41:33 48:31
viii 2:19 9:36 10:42 41:39 48:37|vijand 33:29|vijanden 33:29
vijf 2:22 3:-7 7:11 19:-4 20:3 21:14 22:8 30:6 31:0 33:5 40:21 48:5 50:19 53:12|vijfde 31:37 33:15 40:28
vijfendertig 33:29|vijfentachtig 20:57|vijfentwintig 7:51 53:52|vijfenveertigplus 31:63|vijfenvijftig 6:55 33:15
vijfenzeventig 20:57|vijfhonderd 49:77|vijftien 7:31 10:28 20:23 21:33 31:29 34:27|vijftiende 33:29
vijftig 20:14 31:40 33:5 45:35 52:34|vijftiger 6:69|vijftigste 33:29|vijven 7:51 27:50|villa 33:30
village 1:-1 3:-14 7:4 19:0 20:-1 21:9 24:8 28:18 31:-3 33:20 37:13 40:-4 45:22 48:2 53:1|villageois 33:32
villagers 33:22 36:56|villages 16:27 19:35 31:39 33:12|villain 3:44 44:60|villains 3:50 36:56
ville 3:1 4:29 15:25 17:21 18:8 19:-4 20:-11 21:12 22:7 23:17 27:15 28:14 30:8 33:7 40:-11 42:20 44:9 45:13 47:10 50:11 53:14
villers 34:50 53:49|villes 7:32 20:21 31:50 40:32|vilt 7:65|viltje 33:29|vilvoorde 13:49 20:36 35:50|vimeo 39:77
vin 8:61 33:20|vind 3:36 9:52 35:50|vinden 3:7 17:22 20:19 27:13 31:13 33:11 40:5 45:16 53:16
vindt 9:24 12:19 21:33 27:4 33:17 48:26|vine 32:55 33:22|vinegar 35:76|vinex 22:71|vinger 33:24 48:37
vingers 3:14 6:26 20:15 32:32 33:15 49:34
vingt 2:4 3:3 6:-4 7:9 12:-8 13:-1 18:4 19:-9 20:11 21:-8 28:10 30:-4 31:19 33:11 34:2 35:-3 40:12 45:8 47:-2 48:-5 53:16
vingtieme 18:63 33:18|vingts 20:19 22:45 31:28 33:6 40:19|vints 22:71|vinyl 31:64|vinzenz 8:38 13:32 19:25 25:50 43:32
violen 19:60|violence 3:39 33:4 45:50|violet 24:68 32:69|violett 19:58|violins 19:60
violoncelle 18:40 19:28 31:31 33:20|violoniste 27:66|violons 19:51 33:18|virale 31:67|vire 21:73|virement 34:64
virer 33:32|virgile 2:32 3:28 27:35 34:33 43:44|virginie 2:44 3:28 13:38 43:39|virgule 6:48 21:31 33:15 34:22 44:36
virtual 28:75|virtuel 18:77|virtuelle 7:69|vis 10:43 14:55 29:53|visa 1:41 5:46 10:44 40:32
visage 19:27 20:7 24:52 31:29 33:11 44:27|visages 19:34 20:34 32:40 33:6 36:29 49:28|visas 41:77
vise 1:19 2:27 7:14 10:24 14:17 21:19 31:25 34:10 40:16 42:23 43:21 53:23|visee 14:53 27:48 31:36|viser 27:53 48:62
vises 31:67|visible 19:42 20:19 24:44 52:63|visibles 19:64|visibly 19:60|visie 19:60|visieteksten 9:74|visio 52:87
vision 9:54 19:53|visionering 39:76|visionnage 30:39 39:73 52:62|visionne 33:32|visionner 39:84|visions 22:76
visit 20:32 33:16 35:49|visite 20:15 21:31 33:19 45:29 50:38|visited 35:63 40:41|visites 20:39 30:46 33:0 48:44
visiteur 3:59|visiteuse 20:36 33:23|visitor 13:37 33:-1 35:45 40:24 49:47
visitors 3:14 16:26 28:31 30:29 31:21 33:-14 36:46 40:11 43:26|visits 30:46 31:37 33:16|visons 31:40 40:52|vist 33:29
visual 16:26 19:17 34:19 37:36 41:48 45:25 53:37|visually 19:60|visueel 1:48 19:39 34:40
visuel 10:21 16:42 19:20 37:69 40:13 50:35|visuele 9:47 19:33 41:57|visuell 19:58
visuelle 10:27 16:34 19:25 24:43 41:46 44:39|visuellement 19:64|visuelles 19:52 32:58|visuels 1:52 34:43 53:50
visvrouwen 31:63|viswinkel 7:65|vit 13:49 33:17 53:41|vita 1:65|vitae 9:81
vite 3:19 12:20 20:4 33:15 35:25 40:5 44:37 45:18|vitesse 20:45 33:16
vith 1:14 7:21 8:19 10:11 12:23 13:13 14:14 15:19 22:14 30:15 40:2 43:14 50:16 51:20 53:27|vitrage 21:73|vitraux 19:64
vitre 3:22 19:27 33:22 48:28|vitree 33:32|vitres 32:62 33:23|vitrine 20:15 32:44 33:24|vitrinekaartjes 24:76
vitrinekasten 33:29|vitrines 32:62 33:23|vitry 45:71|vivaient 33:32|vivait 33:32|vivant 3:25 6:43 20:34 33:11
vivants 24:55 33:18 36:58|vive 36:71 45:57|vivegnis 7:55 53:58|vivement 27:66|vivent 6:49 31:40 33:4 53:44
viviane 33:30|vivre 3:41 33:21|vivres 33:32|vj 0:72|vk 31:63
vlaams 1:30 2:0 3:-4 7:4 8:14 11:13 15:24 17:37 19:-1 23:19 30:9 31:10 33:-25 38:13 40:-6 42:33 43:26
vlaamse 7:10 10:18 15:20 17:17 20:2 22:16 23:15 27:19 30:26 31:19 38:30 40:11 42:29 43:15
vlaanderen 7:5 10:13 15:15 17:13 23:11 27:14 30:10 31:40 33:-31 38:15 40:22 42:30 53:6|vlag 33:29|vlaggen 33:29
vlak 28:43 33:24|vlakte 33:29|vlamingen 3:30 20:30 30:43 33:2|vlan 38:83
vlas 1:24 3:12 17:27 19:24 30:25 33:1 40:10 41:25 48:23|vlasbedrijf 26:62 42:59|vlasboer 53:66
vlasdag 5:18 10:9 14:17 17:19 27:10 29:21 31:10 32:21 33:-14 34:8 36:22 37:24 41:17 42:19 43:17 44:18 48:14 53:12
vlasmachine 31:63|vlasoogsten 43:70|vlasprijs 40:55|vlasvergaderkoepel 48:68|vlecht 20:44 33:15|vlees 30:70
vlekken 33:29|vleugel 21:41 28:48 40:28 45:39|vliegt 20:36 33:21|vliegtuig 33:29|vlissingen 13:70|vloed 33:15 39:63
vloedlijn 31:67|vloer 19:18 33:18 35:30 38:32 48:26|vloeren 19:60|vlot 6:55 20:44|vlottende 0:76|vlucht 33:29
vo 39:70 43:62|vocal 19:64|vocalise 33:32|vocation 40:58|vochtig 32:75|vod 22:47 31:61|voedselprijzen 40:55|voeg 1:69
voegen 1:64 40:28|voelbaar 19:60|voelen 19:39 27:42 33:7|voeren 20:30 29:48 34:35 40:28|voering 33:29|voerstreek 33:29
voert 10:49 33:15|voertuigen 41:57 53:52|voet 3:16 6:27 20:16 33:17 48:27|voetbalclub 33:29
voeten 19:21 21:28 33:20 47:33|voetengeur 33:29|voets 45:66|voeux 22:76|voftp 10:62|vog 43:65|vogel 20:28 31:34 33:18
vogelkooi 20:44 33:15|vogels 20:23 21:33 33:21|vogelsang 33:30
voice 2:7 3:-9 5:5 6:5 9:19 10:-2 16:19 18:5 19:3 20:17 33:3 38:10 40:-2 41:5 44:7 45:11 47:21 49:11 50:10 52:14 53:11
voicemail 6:58 33:16|voices 16:30 18:21 19:32 20:8 21:20 33:-9 36:26 41:40 45:17
voici 3:12 11:47 12:45 19:17 20:9 27:18 34:17 36:37 50:32|void 33:30|voie 6:28 7:20 14:22 33:19 49:35 51:48
voient 20:36 33:10 45:49|voies 33:26 41:49|voila 3:40 12:26 33:20|voilier 33:32|voilure 33:32
voir 1:-2 2:-13 12:-3 14:-4 19:-2 20:1 21:-2 22:0 28:17 30:32 31:8 33:2 34:-11 35:2 38:7 39:55 40:3 44:2 45:-5 47:13 52:36
vois 19:64|voisin 31:46 33:10 39:49 48:41|voisine 3:8 6:37 20:18 33:13 35:26 52:35 53:32|voisines 21:73
voisins 2:14 7:19 20:8 21:24 22:39 31:18 33:8 40:9 48:26
voit 3:7 6:10 19:8 20:16 21:7 28:7 32:17 33:18 38:18 45:11 48:16 49:18
voiture 12:11 13:10 21:11 31:6 33:20 41:15 43:20 45:9 48:38|voitures 19:40 33:20 45:33
voix 2:-17 3:8 6:11 7:3 10:0 14:-9 16:8 18:11 19:17 20:19 21:-7 33:10 34:-7 36:13 40:-8 41:11 44:-2 45:9 48:-4 50:0 52:15 53:-8
vol 0:21 6:19 19:10 20:7 21:32 24:20 33:17 47:20|volage 33:32|volant 21:51 33:23|volants 24:82|volcan 7:55 13:58
volda 13:68|voldaan 51:77|voldoen 2:34 26:49 34:48|voldragen 40:55|vole 21:42 33:20 45:40|volent 28:61 33:23
voles 28:83|volet 1:32 8:39 26:43 33:0 40:16 43:34 45:29 49:42|volets 19:29 20:22 33:18 49:49|voleurs 19:51 33:18
volgde 13:62 23:49|volgden 47:72|volgen 3:-1 12:20 20:26 27:5 29:17 31:22 33:10 36:18 40:-3 45:8
volgend 5:41 33:-2 34:44 40:24|volgende 3:22 10:-1 12:5 15:12 16:5 27:0 33:13 34:8 35:18 36:29 40:-8 45:3 53:3
volgens 1:20 2:24 5:22 10:38 12:19 33:0 45:17 46:28|volgorde 5:37 9:39 20:23 33:-5 48:47|volgspot 32:75
volgt 2:5 5:16 8:11 9:40 10:-3 12:19 14:6 19:4 20:20 23:15 27:14 33:-4 34:6 40:-10 45:11
volharding 5:41 21:37 33:-2 45:35 47:41|volhouden 20:57|volk 3:43 33:15|volkerak 21:54 45:53|volksbank 4:72
volksblatt 47:66|volkslied 5:71|volksliedje 5:71|voll 6:52 47:52|vollalarm 21:65|volle 33:7 45:45 48:47
volledig 1:28 5:30 7:23 8:34 14:41 19:19 31:22 33:-13|volledige 1:19 2:30 9:24 11:36 18:21 33:-2 39:26 40:5 53:28
voller 9:32 33:27|vollmacht 12:23 29:68|vollmachtgeber 29:70|vollstandig 14:57 20:25 40:20|vollstandige 11:69
vollzahlig 27:60|vollzeitaquivalente 46:71|vollzeitkrafte 46:71|volmacht 9:26 29:72 33:-19|volmachten 9:74
volmachtgever 29:75|volmachthouders 4:77|volontaire 20:36 30:55 48:54|volontairement 3:32 9:54 33:18
volontiers 27:63 30:39|vols 33:32|volstaat 1:56 30:57|volt 53:72|voltage 33:30|voltijds 7:51 46:63
voltijdse 40:34 46:55 53:44|voltooid 5:71|volume 1:28 7:23 13:26 19:19 30:50 31:22 33:-14 43:43|volumes 33:11 40:47
volwassen 33:29|volwassene 33:15 35:58|volwassenen 6:42 20:30 28:48 31:37
vom 1:-1 2:-5 3:-4 5:34 7:1 8:26 11:26 17:2 19:-8 20:12 21:-1 23:20 28:2 29:4 31:-4 33:-7 34:-5 38:4 40:-6 42:2 43:-1 45:4 50:3 51:6 53:-3
vomit 33:23 48:54
von 1:-5 2:-1 3:3 5:1 6:-7 7:11 8:4 10:-4 11:-4 12:7 14:1 15:0 18:-5 19:-1 20:3 21:-9 22:-3 23:15 24:6 26:-2 27:3 28:-5 29:4 30:6 31:-8 32:9 33:-2 34:-1 35:-4 37:18 38:-4 39:-2 40:2 41:-4 43:-3 44:6 45:-2 47:-4 48:-8 49:0 52:0 53:14
vond 3:46 30:29 33:-13 38:33 40:14|vondst 44:58 49:63|vondsten 44:72|vont 10:19 28:35 30:30 31:53 33:-16 40:11 45:24
voor 1:-6 2:11 3:-1 4:0 5:-3 6:-6 7:2 8:2 10:3 11:-5 12:13 13:-1 14:0 16:-7 17:-3 18:-6 19:2 20:-5 21:0 22:-6 23:13 24:-3 25:3 26:5 27:1 28:-3 29:10 30:-1 31:4 33:-5 34:8 35:3 38:6 40:5 43:-7 44:1 45:0 46:-3 48:-7 50:13 51:10 53:-7
vooraf 19:26 20:36 34:27 40:34|voorafgaandelijk 34:62|vooral 3:30 7:25 19:21 31:44 33:-11|voorbeeldafleveringen 45:66
voorbehoud 10:28 27:55 44:38|voorbehouden 1:30 2:21 10:23 34:22 47:59|voorbereiden 33:29|voorbereidende 16:54 17:59
voorbereiding 16:53 18:26 20:12 22:39 23:25 44:27|voorbij 21:37 33:24|voorbije 15:54 30:49 31:42|voorbijgaat 19:60
voorbijkomt 33:29|voorbijvoer 47:72|voordat 40:55|voordeuren 33:29|voordoet 33:29|voorgefinancierd 10:62
voorgelegd 2:61|voorgesteld 33:29|voorhoofd 33:29|voorjaar 18:63 40:34|voorkeur 18:71|voorkomt 3:43 14:57
voorkwam 33:29|voorlas 33:29|voorleest 36:76|voorleesuurtjes 13:70|voorleggen 44:72|voorlegging 23:70|voorlegt 33:29
voorlezen 18:50 33:7 34:40|voorlopig 3:43 43:57|voorlopige 37:64 52:64|voormalige 45:66|voornaam 6:42 25:51 33:15
voornaamwoord 33:29|voornamelijk 53:66|voornamen 25:78|voornemen 33:29|voorop 47:72|voorpremiere 30:70
voorpremieres 31:63|voorproductie 41:70|voorproef 52:77|voorraden 0:76|voorrang 10:49 35:58|voorrecht 5:71
voorruit 19:39 33:21|voorschot 2:38 17:29 23:27 31:20 34:18 42:42 50:30|voorschotten 10:62|voorstel 23:59 44:55
voorstellen 20:36 44:64|voorstelling 5:35 7:31 12:22 18:38 32:29 38:41 43:24 45:20|voorstellingen 13:49 22:50 31:42
voorstudie 50:73|voort 33:29|voortdurend 19:60|vooruit 33:7 47:51 49:55|vooruitgereden 33:29|voorverkoop 40:21 42:69
voorwaarde 2:37 12:31 31:26 33:5 48:31|voorwaardelijk 12:68|voorwaarden 23:49 34:40 35:38 50:39
voorwerp 2:42 8:36 19:21 30:31 34:35|voorwerpen 20:48 35:53|voorwerpenlijst 24:76|voorzichtig 40:55|voorzie 20:57
voorzien 16:34 33:-5 40:47|voorzitster 14:70|voorzitter 6:32 7:28 8:39 13:33 14:33 33:5
vor 1:1 2:-8 3:-1 5:3 7:-2 10:-2 12:0 13:1 14:1 18:12 19:2 20:6 21:5 22:-3 23:-2 24:1 26:2 27:-9 28:4 30:2 31:-2 32:2 33:9 34:-3 35:0 36:3 37:3 40:0 43:5 47:-3 48:-4 49:11 51:2 53:-1
vorab 20:45 31:49|vorabendserie 13:65|vorabendserien 13:65|vorabverkauf 42:68|voran 47:66|vorangegangene 15:71
vorangegangenen 15:71|vorangehen 40:53|vorarbeit 20:58|vorarbeiten 34:61|vorarbeiterin 6:66|vorauffuhrung 27:60
vorauffuhrungen 31:62|voraus 28:68|vorausgefahren 33:30|vorausgesetzt 27:60|voraussichtlich 10:62
voraussichtlicher 18:68|vorauswahl 16:66|vorbehalt 27:52 40:32|vorbehalten 2:25 34:24 47:59|vorbehaltlich 27:60
vorbei 18:37 33:25|vorbeikam 33:30|vorbereitung 5:41 16:39 18:41 41:40|vorbereitungsanteil 16:66|vorbestehende 5:67
vorbezeichneten 27:60|vorbilder 19:45 32:57|vordering 10:62|vorderingen 0:76|vorderseite 25:73|vordiplom 13:65
vordruck 1:52 14:52|vorfuhrung 3:42 30:53|vorfuhrungen 31:62|vorgang 20:58|vorgange 20:58|vorgehen 20:45 30:53
vorgelesen 3:55|vorgenommen 3:55|vorgeschichte 44:67|vorgesehen 27:47 40:40|vorgesehene 42:68|vorgesehenen 40:53
vorgesprach 42:68|vorgesprache 16:52 26:58|vorgestellt 3:42 7:49|vorhaben 1:43 3:8 14:37 23:32 27:25 40:7
vorhabens 23:54 43:52|vorhanden 17:68|vorhange 33:30|vorhat 33:30|vorher 19:28 30:36 31:32 33:-1 47:35
vorhersehbar 44:67|vorig 0:49 7:38 33:2 35:32 40:16
vorige 11:58 12:16 15:32 31:20 33:-21 35:12 36:16 40:12 44:12 47:12|vorigen 15:71|vorjahr 0:58 15:44 46:44
vorkalkulation 9:48 41:59|vorkaufsrecht 5:54 17:55|vorkommen 34:61|vorkommt 6:66|vorkosten 41:67
vorlage 1:27 4:22 5:17 13:15 23:41 27:29 40:4 51:40|vorlauf 30:53 41:53|vorlaufig 9:69|vorlaufige 41:67
vorlaufigen 12:64|vorlegen 34:61|vorleistung 16:66|vorlesen 48:65|vorletzte 49:71|vorliegenden 12:64
vorliegender 17:68|vorliegt 40:53|vorliest 33:30|vorm 8:34 20:28 27:22 33:-13 40:26 43:29 45:25|vormen 20:57
vormittag 20:45 33:16|vormittagen 13:65|vormt 27:63|vorn 24:49 30:45 33:8|vorname 25:73|vornamen 6:39 25:60 33:3
vorproduktion 18:54 41:53|vorrang 2:61|vorrate 0:72|vorrecherchen 20:58|vors 33:30|vorschlage 44:67|vorschriften 14:65
vorschulanimation 30:66|vorschule 27:60|vorschulkinder 31:62|vorsichtig 33:30|vorsitzende 23:67|vorsorge 31:62
vorspann 2:48 24:57|vorst 20:44 33:15|vorstand 8:57 27:47|vorsteherin 33:30|vorstellen 27:60|vorstellung 18:68
vortag 33:30|vorverkauf 42:68|vorvertrag 5:67|vorweg 33:30|vorwiegend 7:62|vorwurf 40:53|vorzuglicher 12:51 23:54
vorzulegen 34:61|vorzunehmen 29:70|vos 5:30 11:31 27:55 33:-11 35:27 44:27|voss 27:64
vote 2:12 10:15 18:46 19:13 27:15 29:31 33:3 35:27 40:7 48:24|voted 27:64|votee 2:63|votent 33:18 35:64
votes 45:57 48:62|votre 2:-11 3:-5 11:8 12:41 17:14 19:-10 23:44 26:20 27:36 28:16 33:-32 34:13 35:13 40:0 50:26
votum 1:52 44:54|voucher 15:75 17:35|vouchers 15:64 53:55|voudra 33:32|voudraient 3:59|voudrais 3:51 19:17 20:22 31:20
voudrait 6:33 33:24 45:27 52:43|voudrez 11:60 12:51 27:45|voulais 3:59|voulait 33:32|voulez 27:45 33:23|vouliez 15:83
voulions 53:72|vouloir 3:33 6:47 20:18 33:13|voulons 3:38 19:29 20:22 27:31 31:32
voulu 3:41 6:25 12:21 20:18 33:0 40:6 47:27
vous 1:-3 3:-4 9:-2 11:20 12:44 15:0 16:2 17:15 18:6 20:-19 21:-4 23:39 26:1 27:27 33:-21 34:3 35:16 36:1 37:14 40:3 42:-6 45:-7 46:8 47:14 53:-12
vouwde 3:57|vouwt 33:29|voyage 6:26 7:18 15:32 16:22 20:19 25:36 33:15 40:7|voyageait 33:32|voyagent 40:58
voyages 16:63 41:59|voyageur 19:64|voyageurs 33:32|voyaient 3:46 20:44|voyait 3:51 47:57|voyant 33:18 49:70
voyez 20:57|voyons 27:13 33:29 40:4|vr 13:36 20:17 22:50 30:41 43:37
vraag 1:21 3:9 4:19 9:15 17:14 20:16 21:9 22:13 30:22 33:-19 36:18 43:12 44:31 45:8 46:18 47:21 50:14 51:18
vraagt 6:2 10:15 12:2 20:-9 21:10 23:4 33:22 35:5 40:-11 45:0 48:2|vracht 21:41 33:15 48:41|vrachtwagencabine 20:57
vragen 10:1 12:46 20:6 29:14 33:-3 34:1 36:25 40:19 42:12 43:9 44:11 53:5
vrai 3:21 6:14 14:40 19:41 31:13 33:-1 40:-5 53:8|vraie 3:8 6:25 19:25 20:18 33:16 40:19
vraies 3:28 5:47 19:33 21:42 33:0|vraiment 19:51 33:4 45:44|vrais 19:58 31:29 48:38|vraisemblable 44:78
vrancken 5:36 7:34 8:43 10:21 11:37 19:24 43:33|vranckx 33:29|vranken 19:34 22:55 36:55 43:45|vrederechter 34:62
vreemd 33:29|vreemde 3:30 33:23|vreemden 28:61 33:15|vreest 6:69|vreselijk 33:29|vriend 28:49 33:23
vriendelijk 6:51 33:11 44:41|vriendelijke 6:24 12:43 23:38 27:44 33:-16|vriendelijkheid 3:57
vrienden 12:37 13:39 17:41 22:40 34:31|vriendin 33:29|vriendinnen 31:50 33:15|vriendschap 30:70|vriendt 21:68
vrieskou 33:29|vriest 33:29|vrij 2:3 5:43 7:7 18:13 19:2 33:-14 34:37 39:29 40:8 51:19 52:19|vrijdag 22:50 33:7 35:50
vrijdagavond 33:29|vrije 29:75|vrijheid 33:29|vrijloop 33:29|vrijwaart 34:62|vrijwillig 33:29
vrijwilligers 10:36 16:41 18:45 43:44|vrijwilligersuren 16:68|vroedvrouw 3:57
vroeg 3:27 6:16 23:18 33:8 40:14 44:31 47:31|vroegen 30:70|vroeger 3:19 11:28 13:23 20:28 33:1 44:25 47:25 53:19
vrolijk 27:50 33:15|vrolijke 33:29|vrouw 2:-4 3:-8 6:24 20:2 21:3 22:7 28:10 31:14 33:20 34:-3 50:8|vrouwelijk 31:63
vrouwelijke 33:15 40:42|vrouwen 3:7 20:8 30:20 31:33 32:26 33:13 38:25|vrouwenstem 33:29|vrt 42:73
vs 2:33 11:45 16:34 24:47 48:41|vte 7:22 46:75|vtm 22:71
vu 1:14 3:16 6:17 10:11 12:2 13:1 19:4 20:-3 21:3 22:5 23:7 24:11 27:6 28:20 30:17 33:-1 34:9 36:25 37:27 40:-13 43:5 44:7 45:0 52:16
vue 0:16 2:7 3:-8 4:37 9:14 13:5 19:-3 20:9 21:6 22:8 24:15 30:10 33:5 34:-3 36:18 38:15 39:17 40:9 44:11 45:22
vues 9:20 10:16 13:10 14:10 18:15 19:15 20:-4 22:33 24:32 31:15 32:22 33:-18 34:3 40:25 41:15 43:14
vuik 19:29 22:40 27:33 36:46 43:38|vuil 33:29|vuilbak 33:29|vuile 19:60|vulgaire 19:64|vullen 1:57 7:21 29:31 33:3
vulling 24:76|vult 33:23 35:47|vus 7:51 32:52 33:0 38:51|vuur 22:33 33:19 35:34 40:17|vuurtoren 22:76
vuurtorenwachter 33:29|vyle 7:66|vyncke 2:40 5:50 43:49|vza 46:71
vzw 0:14 1:18 2:12 4:16 7:18 9:12 10:11 11:13 12:7 14:9 23:19 26:36 27:2 29:14 34:10 35:10 37:16 40:-6 43:24 51:26
w 2:-2 3:-6 5:19 6:10 9:17 10:0 11:37 12:20 16:23 22:23 23:14 24:18 25:23 27:9 34:27 47:24 53:5|w10 18:71|w11 18:71
w13 18:71|w17 18:71|w18 18:71|w2 18:71|w20 18:71|w3 18:71|w36 18:71|w39 18:71|w40 18:71|w46 18:71|w47 18:71|w8 18:71
waag 31:64|waage 33:21 35:50|waagerecht 33:30|waaien 33:29|waait 40:55|waal 3:43 33:15
waals 1:7 7:2 8:13 10:9 15:35 16:15 17:38 31:1 33:-23 36:14 40:-7 42:44 43:8 45:4 53:23
waalse 1:2 3:-10 6:2 7:6 9:15 10:28 11:8 12:10 17:14 29:17 30:3 31:-4 33:-30 40:21 42:14 43:12 53:39
waanzin 3:43 33:15
waar 1:-3 3:18 6:-3 9:6 14:5 15:3 17:7 19:4 20:9 21:7 30:-2 31:-2 33:11 35:0 36:11 38:2 40:-10 42:1 43:10 44:0 45:1 47:0 48:3 53:4
waarbij 33:29|waarbinnen 19:60|waarborg 2:47 35:58|waarborgen 34:62|waarborgt 40:55|waard 33:29|waardeerde 23:70
waargebeurde 5:71|waarheen 33:29|waarheid 6:29 14:31 33:23|waarin 3:37 14:22 19:12 31:15 33:8 38:26
waarmee 33:19 40:37|waarom 3:25 6:10 9:25 20:-1 33:-1 36:18 38:16 40:26 44:13 45:25|waaronder 2:47 23:57
waarop 3:26 10:22 20:17 33:7 34:21 47:32|waarover 9:52 33:21|waart 47:72
waarvan 1:9 7:14 10:24 13:10 16:7 17:12 19:0 20:-3 23:10 26:15 33:-10 34:9 40:24 41:10 42:12 43:10 53:15
waarvoor 2:30 10:31 14:39 40:37|waarzegger 33:29
waas 2:10 6:18 21:17 24:35 30:20 34:20 36:26 37:27 43:20 44:21 45:16 47:34 49:26|waasten 1:48 43:49 53:44
wach 38:56 48:51|wache 19:33 21:40 33:15|wachmann 33:30|wachs 50:69|wachseinband 33:30|wachst 33:30
wacht 6:12 17:16 21:11 30:13 31:7 33:21 45:10 48:13|wachten 6:10 12:9 19:23 20:9 31:4 33:16 38:15 40:7 44:13
wachter 33:29|wachtlijst 33:29|wachtmeester 6:69|wachtmeister 22:53 39:58|wachtte 33:29|wachttijd 30:70
wachttijden 45:66|wachturen 26:76|wachtwoord 39:68 52:58|wachtzaal 13:40 22:50 31:24 38:35 39:47|wad 39:76
wael 6:51 33:25|waelkens 5:41 8:45 13:39 37:46 43:39|waffeln 13:65|waffles 21:72|wagen 19:17 33:25 48:23
wagener 13:39 19:32 36:46 43:39|wages 33:16 40:41|waggon 16:22 19:14 24:26 27:16 31:18 40:21 41:23 45:20 50:25 53:19
wagner 33:32|wagon 28:56 32:56 33:4 48:49|wagonnetje 33:7 44:51 48:47|wagonnets 33:32|wagons 33:32|wahlweise 31:62
wahnsinn 3:55|wahr 14:60 33:3|wahrend 19:17 20:37 27:20 33:-11 34:32 35:29|wahrheit 3:15 14:25 20:18 28:28 33:13 45:24
wahrnehmungsrechte 2:61|wahrscheinlichkeit 50:69|wahrung 33:30|waid 24:70|waimes 33:12 40:32 53:47|waist 33:16 35:63
wait 2:20 20:28 21:28 28:31 33:7 40:11 44:30|waiting 3:8 17:36 20:22 26:29 32:28 33:9 38:27 44:24|waits 3:21 33:27
waive 2:64|waiver 2:42 5:50 40:34|waivers 5:72|waives 2:64|wake 33:30|wakes 12:28 33:22 48:44
wakker 20:13 33:22 40:11 48:24|wal 7:38 19:33 33:15|walburga 44:67|walburge 27:66|walcourt 53:72|wald 33:30
walen 33:29|wales 8:46 10:33 31:35 42:41 51:47|walk 7:18 10:16 13:19 20:32 21:23 22:23 28:26 33:1 40:6
walked 20:46 33:8 47:38|walkers 33:30|walkie 20:57|walking 3:16 20:27 33:23|walks 10:14 19:10 33:20 44:23 45:18 48:34
walkthrough 52:80|walkyrie 10:66|wall 3:7 9:17 19:2 20:9 21:13 24:19 32:30 33:9 35:18 37:21 45:10 47:15 48:14 49:30
wallen 24:76|wallerode 22:66|wallimage 7:9 12:21 17:18 42:68|wallimpact 1:46 11:7 12:24 17:54 25:11 29:41 40:-6
wallis 40:53|wallon 1:12 10:36 13:11 17:30 20:-4 34:3 38:33 40:-3 41:16 42:46 43:27 50:18 53:22
wallonia 1:15 4:15 5:8 7:2 8:10 10:10 14:5 15:24 17:9 20:2 22:7 29:13 34:-1 36:13 40:13 42:19 43:5 46:14 51:12 53:45
wallonie 0:2 1:9 2:-4 4:3 5:4 7:4 8:1 9:-1 10:-2 12:8 14:0 15:7 16:1 17:25 19:-8 20:-17 22:-6 23:-6 26:7 29:1 30:1 31:7 33:-31 34:-9 40:11 42:12 43:5 46:2 50:3 51:1 53:46
wallonien 1:32 3:21 12:31 17:34 53:42|wallonisation 53:72|wallonische 31:36 40:27 53:50|wallonischen 10:34 29:30 53:55
wallonischer 17:42 42:42 53:50|wallonne 7:15 8:28 15:29 17:25 22:22 27:13 40:4 42:44 53:54|wallonnes 53:72
wallons 27:22 53:69|walloon 7:3 10:23 12:6 15:15 17:39 20:4 29:14 34:0 36:14 40:-8 42:20 43:17 53:47
wallpaper 32:59 33:20|walls 27:43 33:22|walsen 53:66
walter 5:16 6:22 9:18 19:4 20:7 24:20 27:8 33:9 34:6 36:32 40:0 47:16 49:21|walters 33:30
walzwerk 16:32 18:34 33:8 48:31 50:35|wand 6:12 18:14 20:15 21:20 26:18 33:16 36:29 48:11 49:17|wanda 20:59
wande 33:30|wandelaar 33:29|wandelen 20:57|wandelfilm 20:57|wandeling 3:38 20:48|wandelroute 31:63|wandelt 33:29
wanden 50:73|wanderausstellung 31:62|wanderer 33:30|wandern 19:58|wandert 3:18 19:34 33:19|wanderweg 31:62
wandlung 44:67|wandzettel 48:65|wang 33:29|wann 9:55 33:16
wanneer 1:6 2:13 3:3 6:5 18:28 19:-4 20:20 27:20 28:20 31:0 33:8 43:7|wannes 2:28 3:34 19:27 43:50
wanprestatie 2:40 10:54|wans 22:66|want 3:26 6:-1 7:-5 18:1 19:28 20:12 22:1 27:-8 33:11 40:-2 47:10
wanted 3:49 6:18 28:20 30:19 33:-2|wanting 33:30|wantrouwen 21:68
wants 3:5 6:44 19:-2 21:19 30:10 33:14 34:0 40:-8 44:21 45:6|wanze 29:77|wapen 19:60
war 1:-2 2:-4 3:26 7:-3 11:16 13:5 19:-8 20:3 21:11 27:-7 28:3 30:1 33:9 34:-8 37:6 38:4 40:-15 43:-2 45:-2 47:23
warcbebb 4:72|warche 4:72|ward 16:28 21:30 27:22 31:23 32:36 33:-12 36:36 45:27 48:31|wardour 27:64
wardrobe 21:32 33:-10 41:62 53:29|ware 19:15 20:10 27:17 33:15 38:26 40:20|waregem 38:74|warehouse 33:30
waren 3:22 19:11 20:14 33:12 40:10 44:23 47:22|wargnies 33:32|warichet 5:50 34:55
warm 19:17 21:15 27:-2 31:7 32:28 33:9 38:10 40:-11 45:36 47:8 48:5 52:13|warme 12:27 19:32 27:25 31:23 33:11
warmer 24:51 31:43 33:10|warmest 33:30|warmgeel 32:75|warned 14:69|warning 33:30|warns 33:30|warrant 21:72
warranties 2:29 34:59|warrants 34:63|warranty 5:72|warte 20:58|warten 3:18 6:29 19:21 20:10 33:5 38:21 44:18 47:26
wartende 39:71|wartenden 13:52 39:58|wartesaal 35:70|wartet 33:23 44:31 48:28
warum 3:25 9:28 12:8 33:3 36:15 40:20 44:20 45:16 47:9
was 1:-10 2:-11 3:24 5:-4 6:6 7:-2 8:-1 9:3 11:7 13:0 14:-4 15:-4 16:-4 19:-1 20:6 21:6 22:0 23:-3 27:-6 28:-1 29:-4 30:-1 31:-6 33:5 36:0 38:0 40:0 43:-5 44:5 45:6 47:13 48:-3 53:0
waschbrett 19:45 32:57|wasche 33:30|waschen 21:51 48:51|wascherei 33:30|wash 33:30|washes 33:30
washing 32:50 33:16 48:45|washroom 33:30|wasknijper 21:68|wasmes 13:72|wasn 3:36 6:51 38:55|wassen 19:60
wassende 2:6 5:17 6:14 10:8 11:20 17:18 18:17 19:6 21:13 27:9 31:9 32:21 36:22 37:23 40:1 42:18 43:16 44:17 45:12 52:23
wasser 3:0 19:14 20:3 21:10 22:11 24:15 31:15 33:9 37:17 38:15 39:24 45:19 49:16|wasserfilm 32:71|wasserflecken 32:71
wasserij 48:68|wassers 20:58|wasserspiegel 33:30|wasserstand 19:31 20:31 33:17|wasserstande 31:36 33:16 48:38
wasserstanden 20:58|wasserwaage 21:27 32:34 33:19 48:28|wast 33:29|wastafel 33:29
wat 1:-8 2:-5 3:12 5:8 6:4 9:18 10:-2 11:11 12:-1 14:-2 15:2 16:2 17:-5 18:2 19:5 20:8 21:2 22:5 27:-13 28:2 29:-2 30:-7 31:-14 33:0 34:-15 36:4 37:0 38:8 40:6 43:1 44:10 45:8 47:2 48:-1 53:2
watch 7:10 30:28 31:26 33:7 39:55 52:42|watched 31:51 39:66|watches 6:32 9:36 31:25 33:21|watching 19:39 20:38 33:9
water 3:-10 6:-3 7:-8 16:-5 18:9 19:17 20:-1 21:8 22:-2 24:3 27:-10 28:0 30:5 33:12 35:7 39:11 40:-5 41:9 44:-1 45:12 47:21 48:-3 49:19 50:1
waterbouw 30:70|watercolour 24:77|waterdichte 21:68|wateren 22:58 39:63|waterfall 42:73|waterford 13:47 33:22
waterkwaliteit 33:29|waterland 22:71|waterline 19:60|waterloo 53:68|watermarked 12:56 39:66|waterpeil 33:29
waterpolitie 33:29|waters 22:58 39:66|waterscenes 30:70|waterschei 4:77|waterside 31:64|waterstaat 34:62
waterstand 45:66|waterstanden 40:55|watertoren 21:54 45:53|waterval 10:62|waterway 45:68|waterways 50:77
waterwegen 32:75|wathelet 7:41 27:39 36:58 44:51|wathieu 33:32|watt 6:33 21:32 24:37 32:37 33:9|watte 33:30
wautelet 1:31 7:20 9:22 12:30 13:13 14:23 27:8 29:38 40:0 43:17 46:29 50:20
wauters 7:22 13:25 14:25 19:18 22:47 27:20 33:-15 43:39|wauthier 33:16 36:59|wave 13:45 22:49 31:32 33:-2
waver 3:23 7:31 40:21 53:52|waves 33:30|waving 33:30
wavre 1:19 4:29 7:16 8:27 14:28 20:16 29:26 30:18 34:12 43:35 45:12 53:30
way 2:1 3:6 6:10 14:7 19:6 20:12 28:13 33:19 34:1 38:14 40:3|ways 10:34 20:39 21:42 28:45|wbi 15:83|wdr 22:66
we 2:-10 3:-1 4:2 5:-3 7:15 10:-9 11:0 12:10 14:3 16:-11 17:-6 18:-5 19:13 20:13 21:-9 22:-8 23:-5 24:-4 27:18 30:1 31:5 33:-7 34:-11 35:-4 36:5 40:22 42:-6 43:-7 44:-5 45:-2 46:0 47:-8 53:8
weak 3:58|weakness 6:72|weaknesses 44:73|weans 35:76|wearing 20:45 33:16|wears 33:30
weather 18:17 19:18 20:5 21:17 22:17 32:23 33:11 38:22 40:12 45:14 48:18|weathered 24:77|weathermen 22:71
web 7:11 13:14 19:14 22:51 31:24 38:24 40:15 42:20 45:19 50:22|webcomic 1:34 5:35 34:45 47:34|weben 20:58|webens 45:64
weberei 32:44 33:24|weberinnen 19:45 20:45|webinaire 35:78|webreeks 13:39 22:40 33:-2 34:31 39:46
webreeksen 7:51 40:42|webserie 7:28 13:44 22:59|webserien 7:49 40:40|website 15:64 51:65|webspin 21:68
webstuhl 20:45 24:57|webstuhle 16:29 18:31 19:22 26:35 40:17 41:30 53:27|webstuhlen 33:30|webt 20:58|wechsel 10:62
wechseln 19:58|wechselt 10:36 19:32 33:3 45:37|wed 35:76|wedden 33:29|weddenschap 6:55 33:15
wedding 21:41 28:32 33:13 47:44|weder 14:55 15:40 17:37|wednesday 33:16 47:60|weduwe 28:53 33:21
weduwen 3:36 28:53 33:7|weduwnaar 6:51 33:19|wee 13:68|weed 33:30|weegbon 33:29|weegbrug 33:29|weegt 47:72
week 2:-2 3:1 6:0 11:6 12:7 18:39 20:13 21:13 27:-1 30:8 31:20 33:2 35:4 38:6 40:6 45:18|weekblad 38:74
weekdays 6:53 40:46|weekend 22:34 31:41 33:7 45:41|weekends 31:51 33:15|weekje 33:29|weekly 6:41 38:72
weeks 2:34 3:-1 10:-4 16:26 18:13 20:-9 23:6 28:7 31:6 33:-1 36:9 40:2 41:13 45:0 50:27 53:19|weent 33:15 48:55
weep 3:58|weeps 33:30|weer 3:0 19:3 20:0 30:13 33:14 34:22 40:16 47:15 48:11 53:8|weerhouden 40:55|weerkaatsing 30:70
weerszijden 33:29|weet 3:7 6:13 14:14 16:3 19:-5 20:-1 28:18 33:20 45:1 48:3 52:12
weg 3:-1 6:5 11:9 14:-2 19:11 20:11 21:18 28:2 32:3 33:14 36:5 40:-3 45:3 47:0 48:18 49:4 51:5|wegdek 20:57
wegdoen 33:29|wege 20:45 31:49|wegen 3:10 9:27 13:23 33:18 35:28 49:29|wegens 13:36 21:33 33:15 35:38|weggaat 7:65
weggegaan 33:29|weggegangen 33:30|weggegeben 33:30|weggegooid 33:29|weggeht 32:71|weggelassene 3:55|weggelaten 10:62
weggelopen 33:29|weggenommen 33:30|weggestuurd 33:29|weggeworfen 33:16 45:50|weggingen 3:57|weggooien 11:61 33:15
weggooit 33:29|weglating 33:29|wegrestaurant 45:66|wegrijden 19:60|wegschaut 33:30|wegsturen 33:29|wegvoerde 33:29
weh 33:30|wehen 28:55 33:16|wehmut 20:58|wehr 22:66|wehrle 27:60|weht 33:30|wehtun 7:62|wehtut 3:55|weiblich 31:62
weiblicher 40:53|weich 19:37 26:50 45:43|weicher 33:30|weichzeichner 19:58|weide 33:29|weiden 33:30|weigeraar 33:29
weigeraars 33:29|weigeren 3:36 20:36 33:7|weigering 2:47 10:49|weigert 3:15 6:27 33:21 48:26
weigh 20:25 33:16 36:43 45:34|weighbridge 1:21 2:15 3:9 7:12 10:16 12:21 23:25 27:16 33:-1 36:29 43:21 44:25
weighed 20:38 33:22|weighings 33:30|weighs 3:19 6:33 12:30 33:4 47:44 48:33
weight 1:26 2:8 3:2 10:9 12:14 19:5 23:30 28:20 33:-6 36:22 37:36 41:16 43:26 44:18|weighted 30:73
weihnachten 3:37 33:12 47:35|weil 3:18 7:19 12:3 19:10 33:9 36:10 40:22 45:10 47:12 53:1|weiland 33:15 48:55
weile 33:30|weinig 3:7 6:19 7:27 19:39 31:13 33:-21 40:17 44:22 45:16|weinige 53:66|weint 20:37 33:22
weir 8:44 10:31 13:35 31:31 39:56|weirich 2:29 5:51 20:24 36:43 43:34|weise 3:55|weismes 25:60 53:50
weiss 3:2 6:23 14:4 19:5 20:5 24:17 28:7 30:5 32:9 33:14 40:-8 44:14 47:4 48:11 49:9|weisse 21:51 40:40|weissem 33:30
weissen 33:30|weisser 32:57 33:16|weisses 33:30|weist 33:30|weiswampach 33:30|weit 19:37 33:8 48:31 49:37
weiter 2:14 11:21 18:20 21:17 33:13 35:22 44:31 45:16|weitere 2:28 5:16 15:30 17:17 34:40 40:13 43:14 46:30
weiteren 14:52 44:54|weiterentwickeln 44:67|weitererzahlt 38:70|weiteres 34:61|weitergabe 34:61
weitergeben 34:40 35:48 52:52|weitergegeben 3:42 33:16|weiterhin 29:70|weiterleiten 39:71|weiterschreiben 3:55
weiterzudrehen 33:30|wekelijks 30:57 31:50
weken 2:14 3:-6 13:8 16:15 18:9 19:22 23:8 27:10 31:15 33:3 40:-8 41:17 48:5 50:26 53:3
wel 3:-2 5:12 11:26 19:1 20:9 24:17 27:15 33:2 34:3 35:13 37:18 40:13 44:21 45:18 53:7|welche 1:44 5:46 19:37
welchem 33:30|welchen 30:66|welcher 33:30|welches 20:45 33:16|welcome 27:37 33:3 38:49 48:45|welding 50:77
weldra 33:29|welfare 50:77|welk 28:61 33:15|welke 1:26 3:27 19:17 20:15 30:27 33:10
welkenraedt 1:26 4:34 7:22 8:32 12:25 14:18 40:12 43:27 53:37|well 3:0 6:15 21:25 22:14 23:16 31:7 33:20 36:20 44:16
welle 48:65|wellens 19:60|wellingtons 35:76|wellness 28:53 33:9 53:47|welsh 13:34 17:38 27:30 31:43 40:21
welt 2:15 33:-6 36:26 42:33 45:52|welten 19:45 33:16|weltkino 27:63|weltvertrieb 10:18 31:30 40:21 42:56
weltweit 2:57 40:23|wem 5:37 28:38 45:33 47:35 48:34|wen 28:42 31:49 36:46|wenden 17:72|wendy 27:63
wenen 3:36 20:36 33:7|wenig 3:7 19:22 20:11 21:28 31:14 33:6 40:24|wenige 7:49 31:49|wenigen 19:45 33:16
weniger 3:42 11:43 44:41|wenigstens 33:30|wenke 27:60
wenn 1:0 2:-4 3:12 6:16 7:2 12:-1 14:0 18:3 19:24 20:16 23:9 27:14 28:3 29:5 30:1 33:-7 34:-4 37:7 40:-5 45:5 47:13 53:-2
wens 42:73|wensen 10:49 27:50|wenst 2:27 10:28 27:29 34:48|went 3:34 7:31 33:15 47:26|wept 38:76
wer 3:2 5:2 6:1 7:4 9:9 10:14 17:3 19:-7 20:14 21:10 22:1 28:10 31:9 33:1 35:21 36:19 37:7 43:0 44:2 45:14 47:16
werbespots 22:66|werbung 7:62|werd 0:17 2:2 4:18 7:28 10:14 11:15 13:22 14:34 20:-2 21:9 23:11 30:11 31:4 33:-5 40:6
werde 20:48 33:12
werden 1:-1 2:-5 3:7 6:7 7:-5 10:-4 13:-1 14:-1 19:11 20:15 21:-1 23:13 27:16 28:2 29:4 30:0 31:-6 33:-8 34:19 35:3 40:-1 42:2 45:-3 51:12 53:18
were 3:9 5:13 6:13 7:18 20:11 21:12 31:13 33:8 38:17 47:44|wereld 2:35 19:18 27:10 33:-25 36:22 40:2 44:18 45:47
wereldberoemde 20:57|wereldkampioen 3:57|wereldverkoop 27:50 42:59|wereldwijd 2:57 34:27|weren 21:72|werf 33:29
werfe 19:58|werion 1:31 7:26 8:39 12:30 14:29 25:44 34:22 40:15 46:42
werk 1:31 2:9 3:14 6:3 7:-1 11:9 18:6 19:21 20:3 21:2 22:5 27:7 33:-11 34:12 39:30 53:15|werkdagen 2:61
werke 1:35 5:37 7:44 22:36|werkelijk 33:15 40:42|werkelijke 10:62
werken 7:38 8:21 12:13 14:15 20:21 31:8 33:0 39:22 40:11 48:13|werkende 19:52 53:44|werkes 1:65|werkgelegenheid 53:66
werkgever 8:45 35:41 51:67|werking 16:47 41:49 45:45|werkingskosten 0:76|werkingstoelage 15:75|werkleute 23:67
werklohn 2:61|werknemer 33:29|werknemers 46:77|werknutzungsrecht 2:61|werkplekken 7:65|werksleitung 27:60
werkstatt 16:39 18:41 20:32 53:37|werkstattausstattung 53:63|werkstattwand 13:65
werkt 3:3 13:16 20:3 30:16 31:21 33:11 40:12 44:34 53:12|werkte 3:36 13:49 33:7|werkten 31:63|werktitel 27:33 43:66
werkuren 53:66|werkvertrag 2:61|werkvertrage 5:67|werkwoorden 3:57|werkzaamheden 1:48 14:49 34:40|werkzeug 45:64
werner 6:58 33:16|weronika 34:63|werpt 19:60|wert 33:30|werte 27:60|werter 27:60|werthplatz 4:72
wery 7:31 12:35 15:45 20:19 40:20 43:38 53:34|wesel 22:66|weser 20:24 33:16 47:44|weserbogen 4:72|weserstrasse 26:71
wesertal 1:13 2:9 4:20 5:26 7:10 8:18 10:18 14:13 17:15 22:13 27:8 29:18 30:14 34:8 43:21 50:16 51:19
wesley 6:45 21:61|west 3:16 13:24 31:20 33:-14 38:46 42:32 43:42|westdeutscher 27:60|weste 35:70|westen 13:65
westermann 27:63|western 7:45 19:39 38:55|westeuropa 24:70|westfalen 12:51 30:53|westland 20:57|westport 13:68
wet 2:10 10:10 21:17 22:17 24:32 32:48 33:10 48:18 49:24
weten 3:15 12:5 14:8 19:-3 20:16 27:1 33:11 35:9 40:21 44:19 45:3|wetende 14:70|wettbewerb 2:61
wettbewerbsanalyse 30:66|wettelijk 1:56 33:15|wetten 45:66|wetter 20:33 33:13 40:19 41:32|wetterbericht 3:42 33:16
wetterstationen 33:30|wevelgem 13:57 43:57|wexford 2:22 10:22 13:26 16:28 17:31 26:36 34:21 40:13 43:27
weydert 10:52 27:53|wezet 53:66|wg 13:39 21:38 35:43 45:37|wharf 27:64
what 0:-2 1:-4 2:0 3:18 5:-4 6:1 7:-1 9:7 10:0 11:0 12:-11 14:0 15:-2 16:-2 18:-8 19:-3 20:6 21:-4 22:5 24:-3 28:3 30:4 31:-5 33:4 34:-14 36:15 38:10 40:2 41:-8 44:15 45:6 47:1 48:-7 53:8
whatever 2:24 10:25 20:32 33:16|wheel 33:26 47:42|wheelhouse 33:30|whelan 5:50 27:43 34:42
when 2:-10 3:16 6:-2 7:-7 9:2 10:3 12:-4 18:11 19:10 20:6 23:8 26:5 27:-9 28:18 29:3 31:4 33:11 34:-3 35:3 37:6 38:3 40:-6 47:12
where 1:-4 3:17 5:-2 6:-2 7:-7 10:-9 12:-5 16:3 17:16 19:14 20:15 21:-2 28:1 30:-1 31:11 32:4 33:9 36:4 39:6 40:-13 42:7 43:7 45:2 53:-5
whereas 34:63|whereof 34:49 41:58|wherever 33:30|whether 3:24 20:6 28:22 30:21 33:15 34:22 40:2
which 0:9 2:-1 3:17 5:-4 7:-3 12:-7 13:10 14:-7 19:3 20:5 21:-4 23:-2 27:0 28:10 29:1 31:0 33:9 34:1 36:1 40:16 42:-3 43:-7 46:2 47:-3 53:-8
whichever 3:58|while 3:16 19:31 20:43 33:1|whip 49:78|whispered 33:30|whispers 19:47 33:16
whistle 32:46 33:12 48:41 49:47|whistling 33:30|whitby 38:76|whitcombe 44:73
white 5:15 19:13 21:34 24:18 32:19 33:13 37:21 43:14 48:32 49:19|whiteboard 32:75|whites 22:71
who 2:-17 3:12 5:6 6:8 7:6 9:3 10:-4 12:-4 16:-10 17:3 19:6 20:9 21:6 27:-16 28:15 30:-7 31:21 33:7 36:9 40:-7 42:-7 44:3 45:10 47:-7 53:-2
whoever 3:14 10:21 19:17 20:15 27:21 31:21 33:-14 43:26 45:25 49:34
whole 2:3 3:8 7:6 10:4 19:23 20:9 27:4 33:15 36:17 40:-5 44:13|wholly 10:64
whom 3:7 4:38 10:5 14:10 15:19 21:13 27:28 29:18 31:16 33:5 40:7 45:9|whore 33:30
whose 3:19 20:9 28:37 33:17 40:5 45:18
why 3:23 7:-1 9:9 12:2 19:-7 20:1 21:4 24:10 27:-3 28:8 33:-1 36:20 40:24 45:29 47:6 53:1|wichtig 49:71|wichtigem 2:61
wichtiger 40:53|wichtigste 40:53|wicked 33:30|wickelt 33:30|wide 19:36 20:15 27:11 33:-11 49:62|wider 40:55
widerruf 29:65 33:3|widerrufen 29:70|widerruflich 29:70|widerspruch 23:67|wides 19:60
widow 3:16 6:31 21:40 28:34 33:2 36:36 44:32|widowed 6:72|widows 28:75
wie 1:-9 2:-14 3:7 5:4 6:9 7:4 9:0 10:-1 11:2 12:-9 13:-8 14:-8 17:0 18:-6 19:6 20:10 21:7 22:-1 27:-11 28:-1 29:-3 30:-8 31:7 32:1 33:5 34:-14 35:8 36:9 37:-1 38:7 39:-2 40:-8 42:1 43:2 44:2 45:12 46:-2 47:7 48:-1 49:-2
wieder 3:9 6:10 28:13 33:18 34:15 36:17 38:14 40:-2 48:19|wiederaufbau 0:72|wiederaufbauhilfe 15:71|wiederholen 19:58
wiederholt 44:67|wiederholung 2:48 20:45|wiederholungs 2:61|wiederholungsvergutung 2:61|wiederkehren 45:64
wiederkehrende 45:64|wiedervernassung 33:30|wiederverwenden 40:53|wiegand 44:67|wiege 21:65|wiegt 19:32 33:16 45:37
wielen 33:21 49:55|wielerclub 13:70|wielerkoers 33:29|wielertijdschrift 34:62|wielertoeristenbonden 31:63
wielrennen 3:57|wieltjes 33:15 49:63|wien 13:65|wiens 33:23 42:46|wier 20:57|wiese 32:44 33:24|wiesen 33:30|wiet 33:29
wife 3:19 21:30 31:14 33:16 44:23 45:18 47:23|wig 35:76
wij 1:-6 2:-10 3:4 4:17 7:14 9:10 10:-13 11:4 12:23 15:-1 17:-3 19:-8 20:8 22:-4 23:3 27:30 31:-1 32:0 33:-18 34:-9 40:25 42:2 43:0 46:9 47:-4 50:-3 53:-10
wijd 33:2 48:41 49:63|wijkagent 33:29|wijn 48:68|wijnrood 32:75|wijsheid 47:72|wijst 10:33 33:24
wijsvinger 33:15 49:63|wijze 2:61|wijzelf 17:59 31:50|wijzigen 33:29|wijziging 14:70|wijzigingen 9:60 12:54
wil 3:25 6:25 19:19 20:0 21:9 27:4 28:7 30:3 31:-10 33:4 34:-1 35:-2 40:-4 44:9 45:9 48:-1|wilde 3:34 33:22
wilden 3:57|wildern 28:68|wilf 3:9 6:24 19:12 24:29 27:16 33:13 44:25 45:29|wilkin 7:66
will 2:-10 3:10 6:16 9:5 10:-4 12:-2 13:-6 14:-5 15:-1 17:-6 19:17 20:15 21:7 23:8 27:-4 28:1 30:-5 31:4 33:5 34:-15 35:13 38:-2 40:3 42:-2 43:-9 44:3 45:-5 53:2
willen 3:22 6:6 9:11 10:-1 12:5 20:1 27:29 31:10 33:4 40:17 45:3 53:3|willi 6:69|willing 3:44 27:51
wilma 6:39 21:47 33:13|wilmet 22:76|wilt 3:36 33:21
wim 2:8 3:-9 5:20 6:9 10:3 12:9 13:11 16:4 17:21 19:1 21:8 23:7 25:19 27:21 29:16 33:-5 34:9 37:18 43:24 44:13
wimpern 32:71|wims 33:15 48:55|win 7:66|winant 1:40 8:43 12:40 14:39 29:47|winch 32:47 33:13 48:52
wind 3:-5 5:7 9:9 13:5 19:12 20:5 28:9 30:7 31:2 33:9 34:1 36:26 38:19 39:12 40:-7 41:16 43:1 47:5 49:10|winde 33:30
windeln 20:58|windes 40:53|windforschung 16:66|windhaan 5:38 7:41 39:57 52:44|winding 19:39 33:9 48:51
windlass 24:50 33:3 49:51 52:53|windmaschinen 19:58|windmesserin 33:30|window 3:0 19:3 20:20 31:25 33:19 42:15 49:20
windows 31:30 32:43 33:22|windowsill 33:30|windprobe 18:68|windrader 33:30|winds 33:16 48:59|windscreen 33:30
windstille 19:58|windstillen 33:30|windverfahren 5:54 10:49|wine 24:46 26:38 31:24 33:8 40:14 48:32|wings 33:30
winkel 30:55 33:12|winkels 30:70|winkt 33:30|winnen 7:38 21:41 33:15|wins 6:45 20:32 33:16|winst 0:76
winstdeelname 2:61|winstoogmerk 8:76|winstverdeling 0:76|wint 6:32 7:28 20:20 21:31 45:29 48:44
winter 3:-1 6:3 11:6 13:2 16:2 18:26 19:5 20:19 21:2 32:25 33:0 34:-3 35:13 37:27 40:5 43:-1 45:21 47:3
winterbilder 30:66|winterdienst 35:72|wintererkundung 18:59 40:34|winterlicher 19:58|winterlicht 19:54 40:27
winters 31:64|winterslag 13:70|winzigen 33:30|winziges 33:30|wipe 35:76|wiped 33:30|wipes 33:30
wir 2:-10 3:5 4:3 6:-7 7:16 9:-2 10:-8 11:3 12:13 14:3 15:-3 17:-1 18:-5 19:9 20:11 22:-4 23:-1 27:21 29:-3 30:-3 31:1 33:-9 35:-4 36:2 40:20 42:-5 44:-3 45:-2 47:-2 50:-5 53:7
wird 2:6 3:2 4:11 7:-2 9:-3 10:3 11:-2 12:0 14:-2 18:-4 19:15 20:10 21:8 23:13 26:0 27:-11 28:-3 30:-5 31:-9 33:6 34:11 35:4 40:-3 44:3 45:2 47:1 48:-7 51:7 53:1
wire 24:46 26:47 33:20|wires 33:30|wirft 33:16 48:51|wirken 3:55|wirklich 19:45 21:51|wirkliche 19:58|wirklicher 33:30
wirklichkeit 33:30|wirksam 53:63|wirkt 2:61|wirkung 53:63|wirt 33:30|wirtes 33:30|wirtin 33:30
wirtschaften 33:16 36:59|wirtschaftlich 40:53|wirtschaftsforderung 15:57 53:50|wirtschaftsthriller 40:53
wirtz 5:54 13:52|wischt 33:30|wise 33:16 44:60|wish 3:34 20:28 23:43 27:33 40:11|wished 33:16 43:56
wishes 12:35 33:16 34:42|wismar 13:65|wisse 33:30|wissel 33:15 48:55|wisselen 45:66|wisselgeld 33:29|wisselkoers 40:55
wisselt 33:7 40:34 45:45|wissen 3:21 5:15 14:14 20:17 26:18 27:9 33:13 44:15 45:12|wist 3:38 33:-11 38:35 45:27 47:45
wisten 3:43 53:52|wit 19:27 27:23 32:23 33:7 41:18 48:34 49:33
with 1:-8 2:-1 3:4 4:4 5:-4 6:-8 7:9 9:-2 10:-4 11:-2 12:-2 13:0 14:-9 15:-2 16:-9 18:1 19:4 20:6 21:1 22:-3 23:-2 27:1 28:1 29:1 30:-1 31:8 32:9 33:1 34:-2 35:-2 36:-3 38:-1 40:7 43:5 44:1 45:-2 47:-1 48:1 50:5 52:4 53:2
withdraw 10:64|withdrawn 29:77|withdraws 33:30|withheld 2:50 34:36 44:46|withholding 51:79
within 0:51 2:10 10:11 12:6 14:27 23:42 26:32 30:10 33:-34 34:-1 40:2 49:14 53:15
without 2:1 3:15 4:28 7:-4 10:15 12:-1 14:-1 16:8 19:-10 20:3 21:9 24:7 27:2 30:3 33:0 34:11 40:15 44:3 47:17 48:2 50:6
witness 33:12 34:45 44:42|witnesses 10:43 33:22|witste 33:29|witte 6:38 21:49 33:9|witterungsabhangig 18:68|witty 6:72
witwen 28:55 33:16|witwer 6:66|witz 3:55|wives 33:30|wk 18:72|wk0 18:72|wk1 18:72|wk11 18:72|wk14 18:72|wk15 18:72
wk18 18:72|wk23 18:72|wk25 18:72|wk26 18:72|wk34 18:72|wk41 18:72|wk44 18:72|wk46 18:72|wks 41:72|wm 39:54 49:53 52:54
wo 3:11 19:4 20:22 31:24 32:17 33:11 43:11 45:17 47:12|woanders 32:71|wobble 19:60|wobbles 44:73
woche 2:21 3:15 12:24 33:7 40:13 45:24 48:25
wochen 2:31 16:25 18:16 19:17 23:15 27:0 30:6 31:2 33:-9 38:9 40:2 41:21 50:17 53:11|wochenende 33:30
wochenpauschale 2:61|wochenspeiseplan 35:70|wochentag 31:62|woede 38:74|woedend 33:29|woensdag 20:34 21:34 33:-5 35:51
woher 3:31 11:33 17:52 33:-7|wohin 28:47 31:41 33:8|wohne 53:63|wohnen 53:63|wohnhaft 2:35 13:39 34:34 53:37
wohnhaus 33:30|wohnort 53:63|wohnt 7:15 13:18 21:18 33:23 53:16|wohnturm 33:30|wohnung 3:21 21:31 33:8 47:32 53:29
wohnungssuchende 31:62|wohnwagen 7:62|wohnzimmer 33:30|wojcik 20:57|woke 33:30|wol 7:51 32:62
wolf 10:12 12:17 19:9 20:20 23:22 32:25 33:8 37:28 43:17 44:21 48:20|wolk 5:45 33:2 34:35 47:45|wolkenamt 22:66
wolldecken 33:30|wolle 33:30|wollen 3:31 10:26 27:24 33:6 40:17|wollindustrie 45:64|wolljacke 33:30|wollkanale 21:65
wollstadt 33:30|wollte 3:35 21:27 28:30 33:11|wollten 3:55|wollwaschereien 33:30|wolof 20:57|wolters 33:29
wolves 19:23 20:21 24:40 33:14 40:17|woman 1:7 3:18 13:6 20:7 28:13 33:21 34:1 37:17 40:-7
women 20:7 21:11 28:15 30:24 31:44 33:5 36:28 40:6 53:8|won 3:1 7:10 10:8 13:48 19:4 22:26 33:11|wonder 38:74
wondered 23:74|wonderful 19:47 33:16|wonen 3:18 20:44 33:2 53:26|wonende 2:53 34:40|wood 7:40 13:41 19:34 33:3
wooden 24:52 32:52 33:15|wool 19:28 22:26 24:42 26:33 32:62|woonde 33:29|woonplaats 13:70
woont 3:3 6:14 13:44 20:3 33:2 45:12 47:18 53:39|woonwijk 33:29|woord 3:8 14:21 16:19 30:38 33:14 40:6 48:19
woorden 1:42 6:42 19:21 33:2 36:37|woordje 3:57|wop 52:80|woran 40:53|woraus 33:30
word 3:18 6:22 9:11 14:4 24:12 28:10 30:18 31:16 33:15 36:12 38:11 40:-10 47:18
worden 1:0 2:3 3:0 6:17 9:4 10:21 14:1 19:-9 23:1 27:7 29:5 31:11 33:10 34:4 35:2 36:7 40:-14 42:3 44:2 47:2 48:-1 53:9
wordende 33:29|wording 43:70|words 1:13 3:12 19:22 20:2 28:27 33:7 34:6 36:21 37:23 47:17 48:32
wordt 1:-2 2:5 3:-8 6:-3 9:-3 10:11 11:-2 14:-1 19:6 20:6 21:3 23:19 28:6 30:2 31:-8 33:7 34:8 35:9 38:-2 40:5 47:-4 48:-3 49:0 51:8 53:16
worin 33:30
work 0:16 1:30 2:7 3:9 5:14 7:10 10:0 13:6 14:13 19:9 20:-3 21:1 24:7 31:-6 32:7 33:-19 34:13 39:17 40:3 43:-1 44:3 45:6 46:16 50:6 52:10 53:-2
workaround 40:55|workarounds 40:55|workboat 26:78|worked 3:37 10:15 13:19 20:22 31:15 33:0 40:6|worker 13:68
workers 20:38 30:52 31:43|working 3:22 10:16 31:16 33:2 40:7 41:23 43:46|workings 46:78
works 1:5 2:0 7:24 8:13 9:12 12:5 13:14 14:15 20:12 21:8 24:13 30:20 33:-3 41:8 44:26 45:15 47:17 48:8 53:4
worksheet 46:78|workshop 10:15 13:19 16:33 17:24 18:51 20:10 40:18 52:31|workshops 7:30 13:46 16:45 19:22 30:35
world 2:11 3:12 10:12 19:-2 27:19 31:2 33:3 36:15 42:33 45:41|worlds 33:30
worldwide 2:34 5:29 10:22 27:22 31:35 43:38 46:33|worms 33:30|worn 20:59|worp 33:29|worried 20:44 30:48 40:30
worse 33:16 34:49|worst 6:72|wort 20:45 37:59|worte 19:45 33:16|wortel 32:62 33:15|wortels 7:65
worth 6:37 33:17 40:20 45:34|wortlich 20:45 33:16|worum 9:40 28:28 33:18 44:26|wou 3:36 6:48 33:-5 47:38
would 2:-9 3:5 6:11 12:-4 18:-1 19:6 20:-2 23:1 27:34 28:10 30:24 31:-8 33:-2 34:-10 36:5 40:6 42:0 43:4 44:18 45:-4 47:17 50:4
wouldn 3:50 38:55|wound 33:30|wouter 6:42 12:41 29:48 31:37|wovon 33:30|wozu 6:66|wp 16:73|wp1 16:73|wp2 16:73
wp3 16:73|wp4 16:73|wp5 16:73|wraking 45:66|wrann 2:31 3:25 5:37 34:30 43:35|wrap 18:72|wraps 33:30|wreck 33:30
wreed 38:74|wrestler 45:68|wring 33:30|wrist 33:30|wrists 33:30
write 1:16 2:32 3:39 12:23 18:3 20:-10 27:11 33:-15 34:10 40:-14
writer 1:6 2:37 3:9 5:15 7:-9 9:27 10:-11 12:8 13:25 16:20 17:4 18:-3 19:-10 31:-11 33:-45 34:-12 39:4 40:3 43:20 44:20 53:5
writers 1:2 2:30 3:2 5:7 7:19 10:6 12:13 13:1 16:24 17:15 18:22 36:12 40:11 43:24 45:1 53:16
writes 2:13 3:19 13:18 19:7 33:18 40:-6 48:11 49:17 53:7
writing 1:-1 2:20 3:26 5:2 7:5 10:-6 12:-1 13:7 16:22 17:26 20:-2 23:34 27:-6 29:15 32:7 33:-31 40:11 41:10 53:7
written 2:26 3:8 5:13 11:9 14:13 20:-7 26:12 27:-2 29:11 31:-2 33:1 34:25 37:23 40:14 43:13|wroclaw 34:49 47:60
wrong 3:2 6:6 11:20 19:5 20:3 21:27 24:12 28:19 31:-1 32:12 33:12 40:11 45:10 48:7|wrote 3:46 12:20 13:19 38:47 43:20
ws 49:78|wuhrmann 45:64|wuidar 2:37 13:56 43:50|wuift 33:29|wunder 38:70|wundern 34:61|wundert 33:30|wunsch 4:59 12:51
wunschbild 42:68|wunsche 33:30|wunschen 27:60|wunscht 33:21 48:46|wupper 10:40 21:47 45:56
wurde 1:6 3:25 5:7 7:11 14:35 19:7 20:8 21:5 23:16 27:10 33:-5 40:-6 47:6
wurden 3:2 4:19 7:20 15:28 17:15 27:38 30:35 31:10 33:-23 40:1|wurf 37:72|wusste 33:16 47:52|wussten 3:55|wut 33:30
ww 31:31 39:67 52:47|www 7:65
x 1:35 5:-5 7:-8 8:0 9:21 10:-10 12:-5 13:15 16:15 21:-10 22:40 26:16 28:2 30:3 31:-8 32:-1 33:-47 35:4 36:22 37:1 39:10 40:-24 41:18 42:1 43:18 45:25 50:9
x2 16:70|x4 24:64 41:58|xavier 8:60 14:50 25:65|xhonneux 5:31 6:28 7:16 12:25 13:24 14:20 33:-12 34:21 40:11 47:31
xi 47:73|xls 12:69|xlsx 9:66 11:53|xr 1:55 42:63|xviie 32:83|xxx 25:81
y 1:3 2:-7 3:13 5:5 7:0 8:-4 9:-1 10:-16 11:3 12:11 15:-3 17:-3 19:2 20:14 21:-9 22:-6 27:-16 28:11 31:-2 33:11 34:-10 35:-4 38:1 40:-2 44:0 45:6 47:12 53:8
yann 48:76|yannick 13:38 19:25 20:18 26:46 27:27 33:-8 36:46|yard 8:47 33:19 40:25|yards 33:30
yasmina 1:26 6:44 7:21 21:32 33:6 45:30|yassin 3:25 33:25|yaye 20:57|yb 10:64
year 0:41 3:-4 5:10 7:18 8:2 9:0 12:0 13:7 14:-7 15:18 16:6 18:3 19:-9 20:2 22:11 23:-2 27:-5 28:-1 31:10 33:-5 34:3 36:2 37:4 38:7 39:4 40:0 43:4 45:-1 46:9 50:1 51:3
years 0:3 2:4 3:19 5:8 6:3 7:1 10:-11 13:4 15:24 20:3 21:-4 27:-11 31:7 33:8 34:15 35:7 37:4 40:6 43:-6 46:3 47:5
yellow 19:22 33:21 48:44|yellowed 19:60
yes 1:38 2:1 14:6 17:21 20:-4 22:9 27:19 30:10 31:12 33:-10 36:25 40:9 42:21 44:18 46:15 50:14|yesterday 11:62 33:16
yet 3:16 5:18 27:11 32:24 33:4 38:23 40:13 42:20 43:16 44:39
yeux 6:24 14:7 19:22 20:4 24:29 32:30 33:18 37:22 48:11 49:19|yews 20:59|yield 40:55|yildiz 13:49 23:49 40:34
yoghurt 33:29|yoni 6:48 21:46 45:45|yorkshire 20:59
you 1:7 2:8 3:9 6:2 7:-4 11:9 12:11 13:-6 17:5 19:6 20:3 21:-4 22:-8 23:16 26:4 27:18 28:7 29:1 31:-15 33:-4 34:-7 35:6 36:19 37:8 38:5 39:9 40:2 43:-10 44:-6 45:1 47:13 48:-7 50:1 52:1
youghal 7:66|young 1:18 3:18 7:15 27:18 28:24 33:19|younger 31:51 33:16|youngest 33:30
your 1:12 2:12 4:10 11:20 12:21 14:-1 17:3 19:-9 23:40 26:8 27:34 33:-9 34:-1 35:15 40:7 48:2 50:7
yours 12:49 19:5 23:30 27:46 33:-25 34:8|youssef 6:63 21:59|youth 23:74|ysebaert 5:62 11:55|yser 1:73
yusra 3:20 7:29 9:39 14:32 20:22 25:43 43:32|yusuf 33:30|yusufs 33:30|yvan 7:49 14:52|yves 7:31 8:44 12:35 14:34 27:47
yvon 27:66|yvonne 6:29 21:27 33:16 44:30 47:33|z 7:18 10:30 26:28 27:19 33:-18 34:38 47:25 50:27|zaait 6:69
zaak 28:41 30:24 33:3 37:31 45:44 48:22|zaakvoerder 7:34 12:37 13:27 14:57|zaakvoerders 7:65|zaakvoerster 7:34 14:66
zaal 3:-4 19:-1 20:11 24:22 26:24 27:2 30:9 31:19 33:4 37:32 38:21 41:9 45:5 49:23 53:14|zaalhuur 53:66|zaaltjes 20:57
zacht 33:20 38:62|zachte 33:29|zachter 33:29|zackenrand 32:71|zag 3:28 6:27 33:17 47:30|zagen 27:63
zahl 3:29 11:21 33:12 36:24 45:15 47:17 48:16|zahlbar 2:28 23:33 26:58 34:27|zahlbetrag 26:71
zahlen 2:3 9:30 12:34 19:16 21:7 24:22 26:23 31:4 33:1 40:11|zahlenvergleich 31:62|zahlmeister 13:65
zahlt 6:9 7:5 9:11 10:15 14:8 17:11 20:17 33:-3 34:28 40:-4 47:9 48:28 53:15
zahlung 5:31 20:22 23:31 27:24 34:24 50:45|zahlungsfrist 51:72|zahlungsunfahig 14:57 33:8|zahlungsverhalten 51:72
zahnarzt 20:37 33:8 48:44|zahnlucke 6:66|zahnluecke 52:73|zahntechnik 35:70|zak 24:40 33:26|zaken 17:51 40:34 45:45
zakken 33:29|zaklamp 32:62 33:15|zakopane 3:58|zakt 11:34 19:19 33:17 44:31 49:35
zal 3:-1 14:12 19:19 20:10 27:5 33:20 40:-3|zalen 7:17 18:24 20:10 22:24 27:28 31:51|zalengroep 27:63|zalm 32:75
zand 21:39 22:35 33:21|zandloper 5:62 34:42|zandpad 22:52 39:67
zandvliet 2:19 3:16 10:21 19:19 27:22 31:22 33:-13 40:14 41:29|zanger 33:29|zangers 2:34 20:30 31:37 41:44
zartheit 38:70|zartlich 33:16 45:50|zartlichkeit 6:52 19:45|zat 3:26 33:19 47:41|zaten 3:49 20:36
zaterdag 18:50 19:39 33:7|zaterdagen 20:57|zaterdagochtend 33:29|zaventem 3:36 19:31 33:17|zd 10:62|zdf 42:68
ze 2:-14 3:11 6:13 7:-13 10:-7 11:-4 12:-5 13:4 14:-8 19:11 20:8 21:10 28:5 31:-2 33:15 34:-16 35:-4 38:-4 39:-2 40:-17 45:-8 47:2 48:8 53:-12
zebrapad 33:29|zedelijk 8:76|zee 22:27 31:31 33:20 45:22|zeebrugge 21:50 33:9 40:34|zeeland 33:29|zeer 24:76
zeewind 38:83|zeg 19:24 27:27 33:2 37:41 47:36 50:37|zegel 13:45 22:46 39:61|zegent 33:29
zeggen 3:20 6:10 14:11 19:1 21:8 28:26 33:15 40:-4 44:13 46:18 47:13|zeggenschap 10:62
zegt 3:-7 6:21 13:-1 20:2 21:4 22:1 27:-7 31:-7 33:21 34:-9 38:4 39:6 47:1 48:14
zehn 2:16 7:17 13:20 30:21 33:-4 35:24 36:27 40:27 44:22|zehntausend 31:62|zehntel 30:66
zei 3:44 7:13 20:5 30:18 37:25 47:45|zeichen 24:57 28:55|zeichentrick 34:61|zeichnen 19:45 20:45|zeichnerin 34:61
zeichnet 33:22 53:42|zeichnung 1:65|zeichnungen 16:52 24:57|zeichnungsbefugt 14:65|zeichnungsberechtigt 4:59 14:52
zeichnungsberechtigten 1:65|zeige 20:58|zeigefinger 31:62|zeigen 3:15 20:38 27:20 30:26 33:-11 45:33|zeiger 33:30
zeigt 6:16 20:9 27:11 33:20 48:33|zeile 11:56 21:51|zeit 3:15 7:11 8:19 12:13 33:4 34:10 36:21 38:18 40:20 45:12 53:12
zeitachse 9:55 18:54|zeiten 27:60|zeitleiste 18:68|zeitlich 2:61|zeitplan 1:27 9:42 10:24 11:30 12:26 36:33 40:15
zeitpunkt 51:72
zeitraffer 0:18 1:12 2:15 4:18 5:14 7:16 8:17 10:16 14:12 17:14 22:12 29:17 30:13 34:7 40:0 42:14 43:12 46:17 51:18
zeitraum 1:39 2:35 15:44 40:27|zeitschrift 38:70|zeitung 31:29 33:15 38:37 47:33|zeitzeugen 20:58
zeker 6:26 12:25 17:54 30:40 40:12 42:30|zekere 33:29|zekerheid 17:38 51:74|zekering 35:72|zelden 7:54 33:4 38:46
zelf 2:9 3:-1 6:11 17:6 19:13 20:20 27:-3 28:17 31:6 33:2 34:-5 40:20 41:4 48:2 52:11 53:-1
zelfde 27:34 34:23 39:50 45:28 49:38 53:27|zelfevaluatie 46:77|zelfmoord 33:29|zelfs 20:44 46:63
zelfstandig 40:30 46:71|zelfstandige 14:57 46:63|zelie 24:53 33:26|zellik 45:66|zelzate 20:44 22:58|zenden 2:47 34:48
zender 1:3 5:5 7:7 12:2 14:19 17:27 18:5 22:20 27:12 31:-3 33:-20 40:24 42:47 43:4 48:2 50:6|zenderbetrokkenheid 1:69
zenderredactie 44:72|zenders 7:23 16:26 18:56 22:30 34:20 40:14|zendertje 20:57|zending 9:74|zendschema 27:50 45:53
zendt 6:69|zentimeter 3:17 33:20 47:28 48:27|zentralen 8:70|zentrum 33:30|zenzi 3:15 18:28 33:21 36:32|zenzis 33:30
zephyr 30:53 53:50|zerfallt 40:53|zerkall 47:73|zerken 33:29|zerlegbar 50:69|zerlegt 33:30
zero 1:29 7:1 10:13 13:5 21:5 22:11 23:22 24:22 27:9 33:0 36:29 37:30 38:14 41:9 42:10 43:13 48:8 50:16 52:21
zeros 13:72|zertifikate 33:30
zes 2:3 3:-2 6:6 7:15 10:-8 13:0 19:6 20:9 21:14 22:1 23:0 27:-7 30:12 31:13 32:5 33:-4 34:-9 35:9 36:11 38:4 40:5 41:0 43:0 45:23 53:-5
zesde 20:28 31:34 33:9 48:38|zesendertig 33:29|zesentwintig 20:26 33:19 45:35|zesenveertig 33:29
zestien 31:29 33:7 40:21 45:32 53:32|zestig 6:46 10:15 13:23 20:10 23:23 31:16 33:6|zestigduizend 31:63|zestiger 6:69
zet 12:10 19:2 21:10 33:24 35:14 45:8 47:14|zetel 1:28 2:8 7:12 8:60 14:29 19:7 33:-12 34:9|zette 3:36 40:34 47:51
zettel 11:19 21:14 31:23 33:12 40:3 45:13 47:15 48:25 49:20|zetteln 3:55|zetten 3:16 33:7 34:20 40:34 52:36
zeuge 6:52 33:16|zeugen 19:45 33:16|zeugnisfeier 33:30
zeven 2:-3 3:3 6:5 7:11 12:14 19:-4 20:22 21:4 28:20 30:6 31:0 32:11 33:3 34:-2 37:13 40:-9 44:8 45:12 47:8 49:13
zevende 33:29|zevenduizend 33:29|zevenentachtig 33:15 48:55|zevenentwintig 33:29|zeventien 6:48 20:36 33:7
zeventig 6:37 19:16 20:13 27:19 28:48 31:29 33:-15|zeventigste 33:29
zich 2:-6 3:-2 6:16 7:6 10:-5 12:1 14:12 19:-7 20:-10 21:9 28:7 29:8 33:17 34:-6 35:5 36:9 40:-12 48:1 53:7
zicht 33:15 45:53|zichtbaar 24:68 33:7|zichtrekening 4:77|zichzelf 6:18 7:14 20:7 33:23 48:18
zie 1:19 2:11 4:27 5:21 6:19 9:24 17:22 19:10 20:7 30:20 34:12 35:22 45:28 53:16|ziehen 27:28 31:29 33:21
zieht 21:15 31:12 33:22 40:4 45:14 48:15|ziek 2:16 3:12 6:33 33:21|zieke 3:36 33:21|zieken 33:29
ziekenhuis 3:2 13:15 28:19 33:7 40:11 43:15 45:27 48:39 53:11|ziekenhuisgroen 32:75|ziekenhuisscholen 13:70
ziekenhuisschool 3:48 20:38|ziekenhuisvleugel 33:29|ziekenhuizen 7:51 31:50|ziekte 3:24 19:27 33:14 40:22
ziel 10:45 31:45 33:-1|zielgruppe 1:39 31:49 43:39|zielgruppen 31:62|zielpublikum 31:41 40:45|zielscheibe 33:30
zielsender 43:65|zien 3:4 7:-2 19:1 20:18 22:4 27:5 30:17 31:-4 33:17 39:22 44:5 45:-1|zierikzee 34:48 47:59
ziet 3:-5 6:7 19:8 20:10 21:6 27:1 31:11 33:19 37:15 45:4 48:6|ziffer 5:67|ziffern 24:70|zigaretten 33:30
zij 2:13 3:4 5:-2 7:-8 8:9 10:-5 11:2 12:-5 14:25 19:7 20:-2 21:-1 27:-10 28:1 29:8 31:-10 33:11 34:2 36:3 38:1 40:-4 44:-1 47:4 48:1 49:4
zijkamer 33:29|zijlicht 10:56 17:36 40:16 43:33
zijn 1:-4 2:4 3:6 4:-1 5:-5 6:11 7:6 9:-5 10:-2 11:2 12:8 13:1 14:10 17:-6 18:-7 19:5 20:5 21:3 27:-3 28:-1 29:-3 31:-3 33:7 34:-2 35:-3 36:-2 40:1 43:-3 44:-6 45:-4 46:7 47:0 48:-10 50:-6 51:-1 52:-1 53:-9
zijne 33:29|zijt 21:46 33:7 36:55|zilt 50:73|zilvermeeuw 27:66|zilvervis 22:71|zimmer 6:45 22:45 33:8|zimmerei 50:69
zimmern 3:42 32:57|zin 3:5 14:37 27:12 28:51 33:4 45:15 48:16|zingen 20:34 33:13 48:29 53:27|zingende 31:63
zingt 19:23 20:47 33:4|zinkbergwerks 7:62|zinken 33:29|zinn 32:71|zinnen 3:21 6:33 28:38 31:27 33:11|zinnetje 28:74
zip 9:50 11:46 12:56|zirbe 19:45 36:59|zit 3:-2 6:1 7:-3 9:20 12:27 19:17 20:4 31:-4 33:15 40:-4 45:-1 53:6
zitate 24:70|zitjes 40:55|zitten 3:-7 7:1 12:14 20:11 21:4 28:11 30:6 31:0 33:18 38:11 40:7 53:2|zittende 20:57
zittern 33:30|zitternd 33:30|zittert 33:30|zitting 12:25 22:29 23:48 35:29 39:43 40:12 48:25|zittingszaal 38:61 50:59
zittrige 33:30|zittrigen 33:30|zivildienst 3:55|zliczanie 34:49 47:60
zo 1:4 2:-5 3:12 12:3 19:10 20:10 27:-2 33:17 34:-4 36:11 38:23 47:7
zoals 0:13 3:10 10:0 19:18 20:16 27:10 33:13 38:12 40:2 47:19|zodat 19:48 20:25 33:4|zodra 3:36 12:47 27:42
zoe 21:28 24:52 33:23|zoek 3:38 19:33 20:18 28:35 33:-11
zoeken 3:25 16:24 18:16 20:11 27:8 31:8 33:-8 34:7 40:28 43:15|zoekt 13:20 20:7 21:34 22:21 33:13 35:21 40:4 44:21
zoemt 19:47 21:54|zoemtoon 49:77|zolang 2:40 12:34 19:26 33:7|zolder 7:28 13:33 20:33 33:12|zoll 33:30|zollagent 21:65
zollbeamten 34:61|zollfrei 22:66|zollhaus 22:27 24:31 27:21 33:11 48:38|zollhauschen 50:69|zollinspektor 28:55 33:16
zolllager 33:16 45:50|zollner 6:25 11:29 20:18 21:24 33:1 36:31 45:23 48:24|zollnerfilme 20:58|zollnerin 45:64
zollstation 20:45 33:16|zomer 2:10 10:11 18:59 33:-5 35:21 40:16|zomerdraai 16:68|zomers 19:33 33:2 36:49 40:28
zon 19:33 20:30 31:37 48:41|zonard 5:65 20:44|zondag 7:12 21:26 27:10 31:29 33:8 40:2 45:24 47:19 48:15
zondagavond 31:63|zondagmiddag 33:29|zondagnamiddag 31:63|zondagse 33:29|zondagskind 7:51 22:58
zonder 2:-7 3:-3 4:4 5:-2 6:9 8:8 10:-12 12:-6 13:-4 14:-3 16:-6 19:8 20:7 21:0 22:-3 27:-5 28:1 30:13 31:-5 32:12 33:2 34:-3 36:2 38:6 40:11 43:-3 44:9 45:14 48:13 49:3 50:9 52:3
zondvloed 22:71|zone 13:44 22:50 31:26 33:0 35:37|zonen 2:25 10:26 17:36 33:3 36:40 43:34|zones 19:37 32:51 33:0 53:45
zong 3:43 33:15|zongen 12:47 28:53 33:7|zonhoven 33:29|zoning 50:78|zonnebank 33:29|zonnebril 33:29|zonnig 47:72
zonsondergang 19:47 35:58|zonsopgang 33:29|zoom 6:33 19:17 24:40 30:34 33:2 40:16 49:36|zooms 19:60|zoomstraat 50:73
zoon 1:12 3:0 5:14 6:12 33:17 34:5 36:19 44:26 47:15 48:11 52:20|zopf 24:49 33:8 49:50|zopfe 30:66|zorgpersoneel 31:63
zorgt 10:62|zorgvuldig 33:29|zorn 33:30|zou 3:19 6:13 20:1 27:7 30:32 31:7 33:12 42:17 44:16 47:16
zouden 27:53 30:39 33:-2|zout 21:46 33:7 48:47|zouter 33:29|zoutmeter 33:29|zoutpad 22:71|zoutvat 33:29
zoutzweren 33:29|zoveel 34:62|zover 14:70|zs 51:77
zu 0:-1 2:-2 3:9 6:1 7:-3 8:-2 10:8 11:5 12:0 13:-8 14:-7 16:-7 19:-5 20:4 21:-5 22:-7 23:8 24:1 26:4 27:8 28:6 29:18 30:-1 31:1 32:-2 33:2 34:6 35:2 37:0 38:13 40:-12 42:-1 43:-5 44:12 45:2 46:-2 48:-5 50:-1 51:-1 52:0
zucht 33:7 49:69|zuchten 34:62|zuckerdose 3:55|zud 8:70|zuerkannt 23:67|zuerst 3:8 28:22 30:20 31:40 33:2 40:18 47:19
zufall 21:51 45:50|zufallig 30:66|zug 3:-1 7:16 16:10 19:2 21:8 28:12 31:6 33:13 36:16 40:7 47:10 48:16 49:15
zugabo 33:30|zugang 5:23 16:22 20:14 34:17 36:28 39:47 40:9 43:21 52:29|zugangscode 52:73|zugangsnummer 25:73
zuge 19:58|zugeben 33:30|zugedreht 33:30|zugemauert 33:30|zugesagt 11:23 17:44 31:16 40:31 42:33 43:19
zugestimmt 27:60|zugleich 46:71|zugrunde 11:69|zugunsten 2:61|zuhause 3:42 44:54|zuhoren 3:42 19:32 20:32
zuhort 3:42 19:45|zuid 5:29 10:35 17:30 20:18 38:47 42:30 43:27|zuiden 40:28 53:60
zuiderdok 2:21 7:34 10:22 17:32 27:23 40:24 43:30|zuidlicht 27:63|zuidstation 20:57|zuignappen 19:60|zuinig 3:43 19:47
zulassig 34:61|zulasst 37:72|zulassung 48:65|zuletzt 8:30 21:24 28:28 33:8 35:29 40:13 49:30|zulke 33:29
zullen 20:32 33:23|zulte 7:44 12:47 15:54
zum 0:11 2:11 3:2 5:0 6:-1 8:3 9:2 10:13 14:-2 18:1 19:-3 20:-3 21:-2 23:0 26:4 27:0 28:1 29:10 31:-5 32:4 33:9 34:0 39:15 40:-3 44:15 51:11 53:-4
zunachst 19:45 20:45|zungen 49:71
zur 2:13 3:-11 4:12 6:6 7:-4 10:10 12:12 13:-1 14:-1 16:-1 19:6 20:11 21:-2 24:4 27:9 29:15 31:-4 33:2 34:-6 35:10 40:-13 44:1 45:-3 46:4 48:-2 50:2 51:12 52:13 53:-3
zurich 20:41 33:20|zuruck 2:0 3:3 10:1 14:4 21:4 28:7 33:15 34:19 35:8 36:11 40:7 45:3 48:12 49:18|zuruckblast 33:30
zuruckbringen 35:70|zuruckgeben 14:65|zuruckgefordert 14:65|zuruckgeholten 33:30|zuruckgekehrt 33:30
zuruckgekommen 47:66|zuruckgerufen 21:65|zuruckgestellt 17:68|zuruckgestelltes 17:68|zuruckgezahlt 40:53
zuruckkommen 33:30|zuruckrufen 2:61|zuruckzahlen 14:65|zuruckzufuhren 40:53|zuruckzusenden 23:67|zuruckzuzahlen 14:65
zuruf 33:30|zus 7:38 13:44 33:2 34:35|zusage 12:28 17:32 27:50 40:17|zusagen 28:55 40:40
zusammen 2:8 10:20 14:12 15:18 16:23 17:15 33:-13 40:11 41:14 42:26 46:35 50:16 53:10|zusammenfassung 44:67
zusammengefasste 33:30|zusammengesetzt 33:30|zusammengezahlt 33:30|zusammenhangt 8:70|zusammenkommen 42:68
zusammensetzen 19:58|zusammenstellung 41:67|zusammenstossen 19:58|zusatz 2:48 5:54|zusatzlich 12:64
zusatzliches 10:49 20:45|zusatzlicht 19:58|zuschauen 38:70|zuschauer 19:11 22:43 31:40 36:26 40:18 44:20
zuschuss 23:61 27:34|zusehen 19:58|zusje 33:29|zussen 7:28 12:31 13:33 22:34 33:5 48:31|zustand 17:68|zustande 24:70
zustandekommen 27:60|zustandig 3:34 33:22|zustandigkeit 3:55|zusteller 45:64|zuster 33:29|zusterbedrijf 7:65
zusterfirma 7:65|zusters 6:48 47:51 48:47|zustimmen 40:53|zustimmung 2:35 5:28 27:41 34:34|zustimmungen 20:58
zustimmungspflichtig 10:62|zutrafe 33:30|zutreffend 14:65|zutreffendes 1:65|zutrifft 1:65|zutritt 27:39 35:48 40:32
zuurstof 20:57|zuurstoffles 20:57|zuverlassig 31:62|zuversicht 44:67|zuwendung 43:65|zuwendungsbescheid 23:67
zuwendungsvertrag 23:67|zuzuglich 34:61|zwaaiden 30:70|zwaaien 33:29|zwaar 30:70|zwaarder 3:43 20:44|zwaarste 33:29
zwak 30:49 40:34 44:51|zwakke 44:72|zwakte 6:69|zwaktes 40:55|zwaluw 33:29|zwaluwke 33:29|zwanger 40:55
zwanzig 3:32 33:12 47:30 48:29|zwanzigsten 33:30|zwanzigtausend 40:53|zwar 20:28 27:43 33:12
zwart 13:21 19:30 20:8 27:14 33:11 35:31 49:27|zwartberg 33:29|zwartberglaan 33:29
zwarte 2:10 10:11 12:17 16:17 20:6 23:19 24:25 27:12 28:23 31:12 33:-11 37:26 41:19 43:19 44:21|zwartscene 41:57 44:58
zweck 2:40 10:41 51:50|zweeg 6:69|zweet 19:60|zwegen 3:57
zwei 2:1 3:3 5:6 6:-6 7:18 9:-3 10:-6 13:12 15:5 16:3 18:7 19:8 20:5 21:8 22:1 23:2 24:-2 26:-1 27:-8 28:-4 29:-2 30:1 31:-10 33:-6 34:0 35:-2 40:11 41:-5 43:3 44:-5 45:-2 46:8 48:6 49:3 50:5 52:1 53:-3
zweier 27:39 33:22|zweiern 19:58|zweifel 2:61|zweifelt 33:30|zweigstelle 4:72|zweihundert 27:47 30:53
zweimal 3:9 6:20 7:16 33:14 34:26 44:21 48:18|zweisprachig 7:28 12:31 19:24 40:20 47:32 50:35|zweistockig 33:30
zweit 3:42 10:36 31:36
zweite 1:7 3:6 7:4 10:4 11:11 16:8 18:34 19:0 22:8 27:2 31:13 33:-19 36:14 40:5 43:16 44:9 45:26 48:7
zweiten 2:14 3:26 18:20 20:11 27:13 33:0 40:6 44:31 51:24|zweitens 40:53|zweiter 13:29 33:-7 35:33 40:29 48:41
zweites 33:22 40:32|zweitfenster 42:68
zweitgleis 2:12 5:26 8:21 10:13 17:18 22:16 27:11 29:21 34:11 40:16 42:19 43:16 46:21 52:23|zweiunddreissig 40:53
zweiundfunfzig 33:30|zweiundzwanzig 33:30|zwembad 20:30 21:41 33:2 45:39|zwemmen 33:29|zwemmers 6:69|zwemt 48:68
zwentendorf 31:62
zwerfkei 2:5 7:18 10:22 14:15 16:12 17:17 23:15 26:20 34:20 36:18 37:22 38:19 39:33 40:0 43:15 50:17 52:22
zweten 33:29|zwijgen 3:28 20:16 21:15 33:8 38:40 45:13 48:15|zwijgend 33:15 47:59|zwijger 33:29
zwijgt 3:9 6:33 20:10 21:20 33:17 48:20|zwillinge 6:35 33:20 44:36
zwischen 2:19 7:1 10:20 19:5 20:6 22:5 30:14 31:10 33:6 34:31 44:6 53:2|zwischenbesprechung 18:68
zwischenergebnisse 23:67|zwischenphasen 22:53 53:50|zwischensumme 26:40 42:51 50:51|zwo 47:66
zwolf 3:4 7:12 13:10 18:5 19:7 20:-5 21:1 22:10 23:4 24:15 27:5 30:3 31:12 33:2 34:14 35:14 37:9 40:-2 41:3 47:3 48:1 50:5
zwolftausend 33:30|zwolle 30:70|zych 2:36 16:42 19:23 37:42 43:42|zynisch 45:64|zzgl 26:45 43:39 50:55"""
