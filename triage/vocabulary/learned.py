"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -6|application_form -12|author_contract -20|author_note -23|bank_details -5|chain_of_title -10
character_descriptions -11|company_presentation -17|company_registration -7|contents_checklist -8
coproduction_agreement -18|correction_notice -8|cover_letter -13|cv_bio -13|declaration_honour -14
deminimis_declaration -7|development_budget -13|development_finance_plan -10|development_schedule -11
director_note -20|documentary_treatment -23|episode_outlines -12|filmography -12|funding_decision -10|graphic_bible -5
identity_document -4|invoice -5|letter_of_intent -17|logline_pitch -6|mandate -7|market_study -10
marketing_strategy -17|moodboard -6|narrative -50|option_agreement -20|other_paper -8|pitch_deck -6|poster_pre -4
press_kit -7|previous_works_links -5|producer_note -25|production_budget -12|production_finance_plan -10
project_sheet -12|script_report -10|series_bible -14|sme_test -6|source_work -9|step_outline -11
storyboard_animatic -5|supplier_quote -8|tax_social_certificate -5|video_teaser -4|walloon_spend_note -15"""

WORDS = """
0 0:5 1:7 2:5 5:8 7:-5 8:1 9:10 10:3 11:6 12:-7 13:-5 14:-5 15:9 16:18 17:12 18:7 19:-12 20:-19 21:10 22:5 23:-1 24:7 26:7 27:-9 30:2 31:-1 33:-31 34:5 35:1 36:6 38:-1 39:0 40:-6 41:11 42:10 43:6 44:1 45:2 46:9 47:1 48:8 49:10 50:11 52:3 53:1
00 0:12 1:5 2:0 5:6 6:5 7:-7 8:5 9:6 10:5 11:2 12:3 13:-1 14:-2 15:3 16:12 17:15 18:5 19:-13 20:-15 21:-7 22:12 23:4 25:9 26:12 27:-5 29:0 30:5 31:5 33:-34 34:-4 35:1 36:5 38:-1 39:7 40:-7 41:13 42:9 43:6 44:-1 45:-1 46:8 47:-2 48:4 49:4 50:9 51:2 52:4 53:6
000 0:17 1:7 2:1 7:0 8:5 10:1 11:2 12:3 13:-7 15:14 16:21 17:19 22:6 23:4 25:3 26:12 27:-2 30:3 31:8 33:-45 34:5 36:1 40:-6 41:23 42:23 43:8 46:11 47:-2 50:16 51:1 53:12
0000 0:9 1:4 2:-2 3:-19 4:15 5:13 7:14 8:11 9:-3 10:-5 12:-2 13:23 14:-2 15:16 18:8 20:-12 22:24 23:1 25:12 26:12 27:-2 29:-1 30:1 31:-2 32:1 33:-24 34:2 35:-2 36:0 38:-2 39:6 40:-13 41:-3 43:-5 46:0 47:6 50:9 51:7 53:16
00000 1:41 4:32 8:37 16:27 17:31 26:43 47:21 51:24
000000 0:11 1:3 5:16 8:29 10:10 16:2 17:7 25:62 34:0 47:37 51:22 52:13|03m 46:76|05m 53:66|06m 46:76|0m 53:66
100k 42:71|10f 49:76|10m 22:74|110k 42:71|114pp 44:71|11m 31:63|124k 10:63|12a 52:84|12f 49:67 52:65
131k 12:46 43:46 53:45|135k 12:46 43:46 53:45|13h 35:77|140k 34:47 42:57|14b 24:73|14d 24:73|14m 31:63|150cm 39:83
150k 42:71|153k 22:69|160k 42:71|162k 22:74|164k 43:67|16h 35:77|174m 31:63|180k 41:56 42:57|18f 49:76|18h 35:77
18h00 35:77|196k 10:63|19k 40:54|1e 43:68
1er 1:28 2:4 5:27 8:30 10:7 12:14 14:3 15:25 18:18 23:9 27:0 31:9 34:37 35:20 40:-11 41:7 43:6 51:16|1h 33:30
1m 10:16 11:27 14:21 22:23 31:36 36:29 40:8 41:23 43:33|1oo 2:61|1p 33:30|1re 18:75|200k 10:41 19:38 42:50|20f 49:76
20m 46:76|20s 6:57 49:62|215k 41:69|22h 33:30|22k 22:74|23h10 14:71|24f 49:76|252k 41:69|25k 31:63|260k 41:69
26m 31:49 46:62|27k 10:63|27th 14:53 33:15|28mm 20:57|29th 33:29|2a 33:2 48:61|2b 33:2 48:61|2cv 33:30
2d 7:23 24:53 36:26 40:1 43:45 45:29 52:28|2e 18:50 33:-7 40:19 42:38 43:36 51:46|2m 7:31 31:48 46:55|2nd 16:60 24:55
2roues 39:83|2x 16:65|2xx 7:63|300k 42:71|30bis 51:77|30e 45:70|30f 49:76|30s 33:29|310k 7:64|31e 19:63|31m 41:69
33m 42:57 53:53|355k 41:69|35k 36:75|35m 40:33 41:48 53:45|35mm 19:60|35s 31:63|36f 49:76|36m 53:66|396k 41:69
39k 22:74|3a 9:62 33:19|3b 9:67 33:17|3d 18:61 19:49|3e 6:38 9:43 33:-7 43:44 44:45|3h20 36:83|3k 38:82|3m 7:51 31:49
3rd 8:53 16:46 43:46|3scenes 52:84|3x 13:49 22:46 40:32|402k 46:76|40k 16:72|40s 6:71|410k 31:41 36:54 41:48|42a 35:77
44m 41:69|45e 45:70|45k 10:63|480k 41:69|488k 22:74|4b 24:65 31:45|4bis 20:55|4e 6:76|4k 10:51 43:60
4m 31:41 40:33 43:46|4stock 52:68|4th 34:61|4x52 22:69|5000003669usa7210081f2905118 25:78|50hertz 52:68
50k 12:46 17:49 43:46|540k 41:69|5911c 8:80|5e 31:66|60k 12:37 34:30 36:44 42:40 43:36|60s 6:57 31:49|612k 41:69
61k 22:69|62e 33:17 49:69|640k 22:62 31:44|6609290m2903010bel660929000007 25:85|68k 36:75|6dof 20:55|6e 45:56 48:62
6h30 35:77|6h45 35:77|6k 10:63|6m 11:36 22:32 36:38 40:17 43:43 53:29|6x45 22:69|700k 31:63|70k 27:49 42:57|71k 22:74
720k 41:69|7405300f2802023bel740530000000 25:75|7508040f3001100bel 25:75|780k 42:71|7b 1:68|7bis 11:71|7h 33:30
7h05 35:77|7h15 35:77|7h2k 51:83|7h30 35:77|7kd2 51:83|7m 7:51 31:49|81k 53:66|820k 53:66
8308151f2901116bel830815000318 25:68|850k 31:63|88af 51:73|8h 35:77|8h00 35:77|8m 7:43 22:48 31:41|8x50 22:69
900k 22:69|911k 46:76|930k 41:69|94m 46:76|96f 49:76|96k 22:74|97m 46:76|9h 35:77|9k 36:75
9m 7:19 14:21 22:41 31:29 40:28 43:21 53:20
a 0:-1 1:0 2:-2 3:4 4:0 5:3 6:3 7:5 8:0 9:-1 10:-1 11:1 12:1 13:7 14:2 15:0 16:-4 17:-3 18:-1 19:-1 20:-4 21:2 22:-2 23:4 24:-1 26:3 27:4 28:7 29:3 30:-1 31:2 32:3 33:-6 34:0 35:2 36:3 37:1 38:2 40:2 42:-4 43:-5 44:5 45:3 47:3 48:2 50:1 51:1 52:2 53:-1
a1 1:39 9:54 12:30 16:37 48:34|a2 1:34 9:48 13:34 16:32 26:37 37:38 48:29|a3 9:49 16:48 48:44 53:39|a4 33:28|aaa 51:76
aachen 7:12 10:12 13:15 17:18 18:17 22:23 27:12 30:32 33:-8 34:19|aalst 7:24 13:30 19:30 22:30 30:29 41:29 43:30
aan 1:-1 2:4 3:0 5:13 7:-5 10:6 11:-2 12:-2 13:-3 14:-6 17:-1 18:-6 19:1 20:-4 21:0 22:-2 23:5 26:5 27:12 28:-1 29:7 30:7 31:2 32:-1 33:2 34:1 35:5 40:-1 44:2 45:6 47:2 48:6 50:0 51:2 52:0 53:-10
aanbelangt 27:62|aanbeveling 30:65 46:36|aanbevelingen 30:68|aanbod 27:62|aanbrengt 40:54|aandacht 12:45 23:46 27:41
aandachtspunten 44:70|aandeel 1:24 2:25 5:18 10:35 12:15 17:30 41:16 42:30 53:12|aandeelhouder 7:41 14:45 46:52
aandeelhouders 7:32 33:-3 46:63|aandelen 7:46 10:23 14:49|aanduiding 2:58|aangaan 29:72|aangaande 34:59
aangeboden 20:55|aangedaan 33:28|aangefietst 33:28|aangegeven 3:56|aangehecht 10:60|aangeklaagd 33:28|aangekomen 12:66
aangelopen 33:28|aangenomen 35:69|aangeraakt 33:28|aangereden 33:20 48:45|aangesloten 2:45 31:48|aangesproken 33:28
aangetekend 12:45 33:6 34:38|aangetekende 34:59|aangetrokken 27:49 33:14|aangevat 14:66|aangevraagd 5:36 12:33 17:62
aangevuld 10:60|aangeworven 33:28|aangezocht 40:54|aangifte 33:28|aangiften 51:73|aanging 33:28|aanhangsel 2:58
aanhangwagen 33:14 40:41|aanhoudt 33:28|aanklacht 33:28|aankomen 3:42 21:39 28:46|aankomst 35:69|aankomt 33:28
aankondiging 20:55|aankoop 16:32 22:36 27:29 34:36 35:36|aankoopprijs 34:59|aanleert 33:28|aanleiding 27:49 33:14
aanliet 30:68|aanmeren 33:28|aanmerking 1:46 2:37 23:46|aanname 30:68|aannemer 33:14 53:50|aannemers 53:64
aanpak 19:32 20:42 31:35|aanrecht 33:28|aanschuiven 33:28|aanspraken 2:37 5:48 34:38|aanstellen 2:58
aantal 1:29 8:34 16:27 20:26 46:47 50:33|aantrekken 2:45 3:42|aanvaard 2:45 23:41 29:45|aanvaardbaar 40:54
aanvaarden 3:56|aanvaarding 2:56 23:29|aanvaardt 2:50 10:39|aanvang 2:41 34:41 40:24|aanvangen 2:58
aanvraag 1:29 9:24 12:36 14:13 15:10 17:28 23:25 27:1 29:30 34:-2 39:11 40:2 46:11 50:9 51:11
aanvraagformulier 1:60 9:50|aanvraagt 10:60|aanvragen 23:46 29:51 40:33|aanvrager 1:51 10:19 12:25 40:19 43:37
aanvullende 29:72|aanwezig 19:38 35:48 40:33|aardappel 33:28|aardappels 33:28|aarde 24:54 33:19|aarhus 19:60
aarzelen 33:28|aarzelt 33:28
ab 2:7 10:1 13:3 20:-3 21:4 23:13 28:8 31:14 33:4 34:16 35:8 36:10 38:8 40:14 43:4 45:3 48:4 49:9|abacus 33:29
abaissent 33:30|abandon 10:53 16:53|abandoned 33:15 36:61|abandonne 33:30|abandonnerons 40:57|abattre 33:30
abbau 50:65|abbe 21:60 45:56|abbilden 20:55|abbrechen 20:55|abbreviated 0:76|abdel 20:46 33:11|abdruck 8:66
abeille 37:72 48:62|abeilles 28:56 32:55 33:3 38:54|abend 11:23 33:24 40:10|abendfullender 43:62|abendpost 38:66
abends 3:40 33:15|aber 12:11 19:13 20:5 21:22 27:8 33:9 34:7 40:2 44:13 46:16 47:13|aberdeen 13:53 33:15
abernethy 2:26 3:21 5:43 13:30 36:39 43:31|aberystwyth 13:66|abfahrt 33:28|abfolge 48:62|abgabe 2:44 18:34 23:34 31:18
abgabetermine 2:58|abgebrochen 13:61|abgefertigt 33:28|abgefilmt 20:55|abgegeben 2:32 18:37 33:2 51:41|abgelehnt 33:28
abgenommen 2:37 33:7 43:41|abgenommener 27:58|abgerechnet 23:63|abgerissen 33:28|abgeschafft 28:66
abgeschaltet 30:50 33:15|abgeschlossen 18:46 34:27 43:32 45:31|abgeschlossenen 7:58|abgeschlossener 45:61
abgesetzt 6:49 33:15|abgestimmt 12:48 33:15|abgetreten 2:32 5:58|abgewickelt 33:28|abgewiesen 3:53|abgezogen 33:28
abhebt 33:28|abime 33:30|abimees 33:30|abitur 13:61|ablauf 5:28 18:28 34:41 48:26 51:31|ablaufplan 2:58|ablauft 48:62
able 14:40 19:33 27:36 33:2|ablehnen 40:52|ablette 35:77|ablieferung 2:49 22:43|abliest 33:28|abmelden 35:66
abnahme 2:55 20:16|aboard 6:40 21:40 33:11 40:23|aboie 33:30|abois 31:66|abonne 33:30|abonnement 35:77|abonnes 31:66
abord 2:-5 3:19 7:2 10:-1 12:5 13:21 18:9 19:-3 20:12 31:18 33:8 40:14|aborder 40:57|abords 53:70
about 2:-4 3:29 6:10 7:13 13:0 14:-6 15:3 19:-2 20:13 21:-2 22:-3 23:6 28:3 29:2 30:0 31:-3 33:-3 34:-5 38:19 40:0 41:-3 43:1 48:10 53:9
abouti 40:57|aboutie 27:67|aboutit 27:67
above 1:9 2:13 5:11 7:5 12:9 15:16 20:-2 26:17 32:16 33:2 34:2 35:15 40:6 41:32 42:12 51:27|aboye 33:30
abras 13:33 19:25 22:36 36:45 38:44 39:45 43:36|abrassart 33:30|abrechnung 18:63|abrege 0:82|abreges 0:82|abri 33:30
abridged 0:68 47:51|abroad 7:43 8:53 31:41|abroge 33:30|abruf 31:40 39:58|abrufe 22:62|abschalten 33:28
abschaltung 31:59|abschluss 2:20 9:27 10:21 13:35 18:37 29:28|abschlusses 35:66|abschnitt 1:63|abschnitte 1:63
abschreiben 33:28|abschreibungen 0:67|abschrift 47:63|absence 2:23 14:52 20:17 33:-8 48:42|absenden 1:63
absender 45:61|absent 19:33 20:26 33:1 44:51|absentia 33:29|absicht 3:32 27:50|absichten 19:56|absichtlich 33:28
absichtserklarung 17:28 27:47 42:28 43:26|absil 13:39 19:33 22:42 43:41|absolument 33:30|absolutely 34:61
absorbs 19:60|absoute 44:77|abspann 2:32 19:30 24:41 44:38|absperrband 33:28|absprache 10:46 12:48|absprachen 10:59
abstand 19:56|abstellen 33:28|abstieg 21:62|abstient 10:65|abstimmung 10:46 21:49|abstrait 20:55|absurde 33:17 45:56
absurdite 33:30|abteilung 33:28|abwarten 20:55|abwasser 33:28|abwesenheit 29:66|abwickeln 33:28|abzug 26:59 48:41
abzugeben 29:66|abzuglich 34:57|abzuschliessen 12:61|abzuweisen 33:28|academie 7:54 13:57|academique 22:74
academy 13:57 31:47|acc 16:46 17:49 36:54|accablee 33:30|accelere 33:30|acceleree 13:70|accent 6:62 33:12
accented 33:29|accents 19:44 43:58|accept 23:59 29:61|acceptable 27:63|acceptance 2:47 27:24 29:36 50:48
acceptation 2:52 10:12 18:32 29:42 50:26|accepte 1:14 2:25 18:16 19:4 20:20 23:18 27:9 29:23 30:18 33:1 34:21 40:-2
accepted 2:27 23:38 26:42 29:40 34:27 43:33|acceptee 2:61|acceptent 2:47 3:45|accepter 1:65 33:9|acceptes 2:61
accepts 2:40 33:8 35:53|acces 7:21 36:36 39:60 40:23 43:27 52:56
access 7:18 12:21 20:23 27:34 40:8 43:21 45:27 51:30 52:31|accessible 7:38 31:36 40:44|accessibles 40:57
accessoire 20:55|accessoires 24:55 41:69|accident 3:33 33:18 45:36|accompagnants 31:66|accompagne 33:26 40:26
accompagnee 12:58 31:53|accompagnement 16:44 30:49 31:39 44:50|accompagner 27:67|accompagnons 7:60 20:34
accompanied 34:61|accompanying 20:57
accord 2:12 5:11 6:1 9:14 10:31 12:11 14:-4 17:11 18:15 19:-12 20:0 23:2 27:12 30:1 31:-9 33:-30 34:27 35:2 39:7 40:-3 42:16 43:-1 50:30 53:-5
accordance 2:40 10:41 31:41|accorde 2:26 17:30 19:28 23:29 33:-4 34:35 40:9|accordee 17:64 33:17|accordent 20:55
accorder 23:71 28:56|accordes 17:64 34:49|accordeur 33:24 34:37|accordeuse 28:83|according 10:49 51:63
accordingly 11:73|accordion 19:60|accords 1:59 20:42|accoucher 33:30
account 0:14 4:49 10:17 16:6 17:9 18:8 23:11 26:30 29:13 30:10 33:-12 34:30 35:13 45:6|accountancy 33:29
accountant 0:18 1:10 3:10 7:7 10:5 12:18 13:19 15:17 21:13 22:11 28:17 33:-10 37:19 40:7 41:35 43:10|accountants 33:29
accounting 16:54 26:62|accounts 0:41 1:12 9:41 10:17 12:11 18:36 28:19 30:16 33:-9 35:18 46:19|accourt 33:30
accourue 33:30|accroc 33:30|accroche 28:56 33:3 37:58 44:50|accrocs 45:70|accroupis 33:30|acct 16:54 41:56
accueil 20:40 27:42 40:31|accueille 27:54 33:17|accueillir 27:67|accumulent 33:30|accurate 14:67|accusation 3:58
accuse 1:29 3:15 12:28 21:43 33:7 35:43|accuses 29:63 33:19|achat 16:39 22:29 27:22 31:21 34:42 35:32 41:29
achats 16:72|achebe 5:56 13:53|achete 2:10 13:20 31:15 33:12 34:36 40:6 45:19|achetees 33:30|achetent 33:30
acheter 33:22 34:41|acheterons 27:67|acheteur 45:70|acheteurs 30:46 31:36 40:46|achetons 34:63
acheve 1:42 12:40 21:42 27:36 43:43|achever 2:40 12:63|achieved 2:48 7:51|achille 33:30|achim 33:28
achour 7:41 12:44 20:28 22:47|achse 19:56
acht 2:-4 7:9 13:4 19:3 20:3 21:11 23:6 27:12 30:4 31:9 33:1 40:-6 45:35 47:19 48:4|achte 33:28|achten 33:28
achtendertig 33:28|achtennegentig 33:28|achtentwintig 20:42 53:50|achtenveertig 33:14 47:57|achtenvijftig 33:28
achtenzestig 33:28|achter 6:11 10:4 14:9 19:2 21:9 33:21 45:8 48:10|achteraan 20:26 33:23|achteraf 20:42 40:41
achterdeur 13:37 22:38 33:10 39:42|achtereen 33:28|achteren 35:69|achtergelaten 33:28|achtergrond 6:54 33:14
achtergronden 18:47 22:47 24:52|achterin 33:28|achterkant 25:61 33:14|achterlaten 33:28|achterlichten 33:28
achterruit 33:28|achtertros 33:28|achteruit 19:32 33:22|achterwaarts 33:28|achterwiel 33:28|achterzijde 35:69
achthundert 33:28|achthunderttausend 40:52|achtig 22:55 40:41|achtige 10:27 13:48 20:22 42:47|achting 12:66
achtste 33:28|achttausend 33:28|achttien 7:22 8:31 33:-1 34:38 38:31 40:14|achtunddreissigste 33:28
achtunddreissigsten 33:28|achtundsechzig 33:28|achtundzwanzig 33:28
achtzehn 12:19 19:22 33:-14 34:34 40:10 48:20 53:26|achtziger 32:66|achtzigtausend 40:52|acier 50:78|acker 6:62 21:60
acknowledged 34:61|acompte 50:78|acousticien 33:30|acoustique 33:30|acquereurs 33:30|acquerir 2:12 27:31 34:55 40:8
acquiert 10:65|acquire 34:61|acquired 10:35 17:57 40:27|acquires 33:29
acquis 1:22 2:10 5:33 17:50 27:5 34:11 35:14 40:25 42:41 43:11|acquise 2:30 10:33 17:46 31:35 34:31
acquises 2:57 20:24|acquisitie 27:62|acquisition 16:58 34:44|acquisitions 7:31 27:60|acquitted 33:29
acrobats 28:62 48:58|across 3:7 19:9 20:23 33:16 37:38 40:4|act 3:27 5:16 8:32 11:19 19:5 29:20 33:-1 44:28 48:35
acte 2:0 3:16 5:40 8:53 9:19 20:-6 33:6 44:34|acted 7:51 19:46|acter 11:80|actes 5:50 20:28 31:39 33:3
acteur 19:52 31:29 40:30|acteurs 16:7 19:50 31:-3 33:-38 35:18 40:-11 41:30 43:9 45:1 52:30|acteursregie 13:54 19:45
actief 4:47 8:66|actiefilm 20:55|actif 0:70 8:54 52:52|actifs 0:78 39:47|acting 14:30 19:23 27:26 29:50 34:37
action 1:18 3:1 10:22 16:18 19:22 20:-2 21:15 33:-21 34:24 40:5 41:19 43:29|actionnaire 7:58 14:53
actionnaires 7:54 14:58|actionnariat 7:54 46:69|actions 8:67 10:51|activa 0:72|activatie 31:61|activation 31:66
active 7:49 8:65|actives 0:82|activite 8:49 14:61 16:40|activiteit 14:66|activiteiten 8:59 14:52
activites 1:38 8:67 14:36 35:43|activities 8:75|activity 7:39 8:59 14:42|actor 13:39 19:33 27:36 40:28
actors 3:9 16:19 18:21 19:46 40:17 41:32|actress 19:46 44:58|actrice 13:41 19:23 27:45 40:30|actrices 19:53 36:52
acts 3:44 33:15|actual 45:68|actualite 40:57|actually 10:41 19:38 33:8|actuals 16:68|actuary 31:63|actuelle 3:45 40:43
actuellement 3:58|actuels 33:30|ad 20:43 22:56|ada 22:69|adair 27:63|adapt 40:54|adaptable 31:66
adaptation 1:10 2:41 3:-4 5:14 30:13 34:49|adaptations 30:77|adapte 45:70|adapter 2:19 3:29 5:35 34:51|add 6:57 44:58
added 2:31 11:55 16:37 46:45|adding 3:44 33:15|addition 28:61 33:22|additionne 33:17 48:62|additionnels 16:72
address 3:18 21:31 24:37 33:2 40:15 48:32 52:38|addressed 33:20 35:55|addressee 34:61|addressees 27:63|addresses 33:29
adds 30:51 36:54 42:50|adele 3:36 33:21|adem 12:21 20:22 27:26 32:28 33:7 38:27 42:25|ademt 33:28|adeyemi 33:29
adeyinka 2:31 3:27 34:30 36:44 43:36|adhesif 32:82|adieu 20:42 33:17|adjacent 13:45 22:48 46:54|adjective 40:54
adjoindre 2:61|adjoint 45:70|adjuge 33:30|adjugee 33:30|adjunct 6:67|adjusted 10:63|adjuster 33:23 45:41
administered 5:70|administrateur 1:13 8:56 10:5 12:11 14:43 23:38 29:24 33:-11 34:3
administrateurs 7:41 8:53 10:38 29:55|administratie 1:60 51:52|administratif 1:55 19:31 20:24 26:52
administratifs 33:30|administration 1:35 7:22 8:34 12:14 14:25 18:17 23:19 29:36 33:-15 40:17 45:19 51:28
administrative 40:54|administratrice 2:23 7:43 12:34 14:47 29:44|administratrices 14:71|admirable 44:77|admire 33:30
admired 23:59 33:15|admis 23:77|admissions 22:47 31:53 38:27|admit 33:29|admits 45:68|admitting 33:29|adnet 22:74
adolescent 33:17 45:56|adolescents 19:41 20:34 33:9|adopted 33:29|adoptee 20:55|adoptive 33:29|adore 27:67|adr 18:75
adres 33:28|adresse 8:36 25:29 31:29 33:13 40:20 43:27 48:19|adressee 27:54 33:17|adressen 33:28|adresser 12:71
adresses 31:39 33:17 53:43|adriaens 2:22 3:19 5:33 7:26 16:29 33:-9 43:32|adrien 3:17 6:34 33:22 44:35
adult 12:41 14:40 40:41|adulte 33:17 40:43|adultes 13:57 33:17|adults 3:23 30:38 31:41 33:-5 43:33
advance 27:48 33:-7 42:52|advanced 7:64|advancement 43:67|advances 10:63|advent 18:69|adventure 22:69
advice 16:42 20:18 26:37 34:22 44:33 50:45|advies 16:30 23:39 30:21 44:58|adviesgroep 30:68
adviser 16:50 29:44 40:23 53:35|advisers 11:52 16:46 18:48|adviseur 16:60 53:37|advisory 30:72
advocaat 11:45 12:39 16:39 29:45|advocatenkantoor 45:65|ae 23:74|aerden 45:65|aerialists 52:77|aerien 33:30
aeriennes 20:55|aeroplanes 33:29|aeroport 19:28 33:27|aeropost 27:63|aerts 5:38 22:42 34:50
af 2:8 7:-2 10:-4 12:10 16:1 19:-5 20:4 21:2 23:3 30:3 31:-3 33:14 34:-5 40:4 41:3 48:10 50:4 53:0|afar 19:60
afbetalingsplan 51:73|afbraak 3:19 10:23 16:29 19:22 40:18 41:31 53:27|afbreken 20:30 33:12 53:39|afbreuk 51:73
afdaalde 33:28|afdaling 16:29 18:31 20:32 40:18 44:33 53:27|afdeling 33:28|afdruk 24:73
affaire 20:18 30:39 33:14 35:40 45:32|affaires 0:41 7:56 46:60|affairs 13:53 51:63|affecte 17:64 40:43|affectees 17:78
affectes 17:78|afferentes 17:78|affiche 2:25 16:5 18:8 30:23 31:33 33:-7 35:10 37:50 40:-9 43:17 50:11
affichecampagne 31:61|affichee 19:63|affichent 33:30|affiches 26:56 32:68 33:3|affiliate 14:67|affiliated 7:64
affiliees 27:67|affilies 2:61|affirme 14:58 33:17|affluence 31:66|affole 33:30|afford 3:44 40:41|affouage 21:60 45:56
afgeblazen 21:52 33:14|afgebroken 3:35 19:38 33:6|afgedrukt 1:67|afgeeft 24:73|afgegeven 33:14 51:60|afgehaakt 11:71
afgekeurde 2:45 33:14|afgelaten 33:28|afgeleiden 2:58|afgeleverd 4:55 51:63|afgelopen 33:28|afgelost 10:60
afgemaakt 13:68|afgerond 40:41 45:51|afgeronde 45:65|afgeschaft 21:45 33:20|afgesloten 33:6 35:48 46:52
afgesproken 20:42 27:49|afgestapten 33:28|afgevraagd 33:28|afgewerkt 18:68|afghaan 33:28|afghanische 33:28
afgifte 51:73|afgiftedatum 25:75|afgraven 21:66|afhaal 21:66|afhalen 35:69|afhankelijk 14:39 27:57
afhankelijkheid 40:54|afl 5:16 10:0 13:30 16:32 18:32 21:37 22:18 39:22 43:22 48:15|aflegt 33:28
aflevering 2:14 6:2 7:-2 18:17 19:8 21:40 27:-2 31:9 33:-29 34:2 39:8 41:11 44:5 45:38 49:9
afleveringen 2:13 3:11 9:16 12:11 13:23 18:13 19:4 21:21 27:7 36:18 40:-1 43:13 45:41|afloop 30:68|afmaakte 3:56
afmeren 33:28|afraid 3:41 6:34 13:29 33:5|afrekening 2:37 18:47 26:52|afrique 10:51 22:60|afrit 33:28|afs 42:71
afschakeling 45:65|afscheid 33:21 48:41|afschrift 8:72|afschrijvingen 0:72|afsluiting 18:68|afspeelt 28:72
afspraak 2:45 40:41|afspraken 10:39 20:34 35:48|afstand 19:38 20:34 33:6|afstanden 20:55|afstappen 33:28
afstappers 28:59 36:59|afstapte 3:56
after 0:24 1:-3 2:22 3:-13 5:-1 6:0 10:11 11:2 13:-5 18:15 19:5 20:-14 21:0 23:1 24:5 31:19 33:-1 34:-10 35:11 40:-6 42:7 43:-3 44:7 45:4 47:2 48:1 50:11 53:-5
afterlife 31:63|afternoon 12:27 31:42 33:12 40:14|afterwards 3:40 33:19|aftiteling 19:59|aftrek 10:47 34:46
aftrekkende 33:28|afval 33:28|afvoer 18:55 41:54|afvraagt 33:28|afwachten 31:48 40:41|afwerken 41:67
afwerking 22:38 41:58 50:40|afwijking 19:59|afwijzen 2:58|afwijzingen 2:58|afzender 33:28|afzet 31:61
afzondering 33:28|afzonderlijk 2:29 10:31 20:35 29:42|afzonderlijke 2:58|ag 0:82
again 3:0 6:13 19:12 22:11 33:19 34:14 38:16 43:10 49:18|against 2:30 5:15 10:7 12:12 20:10 27:19 33:11 42:15 53:11
age 1:22 3:0 6:33 19:8 30:42 31:14 33:2 34:3 35:12 43:27 44:14 45:5
agence 4:59 10:5 15:23 21:14 23:17 33:3 34:15 38:22 42:16 45:11 50:19 53:15|agencies 43:67
agency 10:23 15:24 17:48 23:21 30:21 40:15 42:39 44:20|agenda 27:39 33:-6 35:60|agenouille 33:30
agent 2:7 3:-9 6:10 10:12 12:7 27:12 29:34 31:30 33:-1 34:9 35:9 40:12 42:13|agenten 31:61|agents 18:45 31:38 40:40
agentschap 38:72|agentur 2:37 9:44 53:39|ages 33:12 45:59|aggregate 2:40 11:52 17:49|agissant 12:31 14:44 29:42 34:49
agit 1:46 12:58 33:3|agneau 33:30|agnes 6:46 34:43 47:44|agnew 44:71|agnieszka 2:26 3:21 12:31 35:38 37:41 43:41
ago 3:18 7:25 20:18 33:10 40:28|agrafer 35:77|agrafes 26:83|agree 1:21 2:38 10:10 19:13 29:28 33:-6 34:34
agreed 2:18 10:35 11:18 17:15 20:13 27:35 34:24 37:22 50:19|agreee 7:68
agreement 1:-1 2:27 5:36 9:23 10:31 17:1 20:-13 23:23 27:6 29:5 33:-28 34:27 35:5 50:5
agreements 1:31 5:46 6:34 9:37 12:31 29:38|agreer 12:55 23:60 27:30|agrees 10:37 33:23|agrement 27:67|agrements 10:65
agricole 7:46 13:49 45:48|agricoles 31:53 32:68|agricultural 33:29|agriculture 3:58|agronomie 19:63
ahead 7:22 31:21 33:-13 34:41 40:12 44:29 47:30|ahlers 27:62
ai 1:9 3:44 11:1 12:12 13:-4 14:-3 19:18 20:17 23:-3 27:1 33:-33 40:-11 44:10 47:25|aicha 20:55
aid 1:14 10:16 13:4 14:48 15:49 17:9 23:11 29:13 40:2 42:9 43:6
aide 1:26 3:-1 4:7 6:-2 10:-5 12:-6 14:37 15:18 16:-6 17:44 22:-3 23:35 26:6 28:14 29:18 31:-11 33:-26 34:-15 35:0 40:-12 42:20 43:-3 45:-7 48:-2 51:6 53:-7
aided 14:67|aidee 33:30|aider 3:27 33:20 40:26|aides 1:45 10:27 14:14 15:69 27:11|aids 1:55 15:62|aient 44:77
aieul 34:63|aieule 20:55|aigle 13:70|aigu 33:30|aiguillage 38:82|aiguille 10:52 33:13|aiguilles 24:82|aile 33:30
ailleurs 2:7 3:16 7:13 19:8 20:13 33:5 40:2 45:15 53:41|aim 31:63|aimable 20:55|aimablement 33:30|aimait 3:40 33:20
aime 3:22 6:38 19:-2 20:2 21:20 23:12 31:2 33:11 38:17 40:-7 44:12 45:6|aiment 36:83|aimer 3:31 6:49 20:28 33:3
aimerais 3:40 19:45 20:24|aimerait 40:57|aimerions 27:67|aine 20:42 33:17|ainee 33:30
ainsi 2:19 10:22 12:42 13:28 31:24 33:9|air 6:18 7:10 19:5 27:13 31:23 33:20 38:23 49:24|airport 26:76|airs 33:30
aiseig 43:67|aisha 20:56|aisle 33:29|ait 2:13 3:23 6:27 19:27 31:30 33:11|aix 10:65
ajoute 2:30 19:19 20:21 33:13 40:13|ajoutee 20:42 23:63|ajoutent 2:47 10:51|ajusteur 13:70|aken 33:28|akker 48:66
akkoord 1:17 2:8 5:19 10:9 27:35 34:17 50:54|akkordeon 13:61|akoestiek 30:68|aksoy 3:27 16:40 22:43 27:36 43:43
akt 19:26 44:46 47:33 48:32|akte 3:20 8:36 11:35 33:11 44:33|akten 11:44 33:7 48:41|aktenarchiv 33:28|aktennummer 1:63
aktenschranke 33:28|aktenzeichen 1:37 23:58|aktes 20:55|aktiengesellschaft 7:58|aktiv 8:66|aktiva 0:67
al 3:-9 6:9 7:5 9:6 10:-5 11:6 12:1 18:3 19:6 20:3 21:9 22:16 33:13 40:10 43:3 47:5 53:-2|alain 33:28|alarm 35:74
alarme 33:30|alasdair 33:29|albers 22:62
album 2:5 3:3 10:9 12:15 13:15 16:27 18:19 19:7 21:26 31:22 33:-16 34:28 47:22
albums 3:16 5:35 13:28 32:40 34:39 40:15 43:32|alcool 31:66|aldous 10:28 12:33 13:32 14:33 43:33 50:40|aldus 23:67
alea 10:65|aleas 16:47 40:32 41:58|alentours 45:70|alep 20:55|alert 40:54|alerte 7:54 45:56|alexander 13:66
alexiens 20:55|alfons 33:28|algemeen 3:35 41:60|algemene 8:24 16:41 35:32 41:48 46:25 51:25|alias 22:74|alibi 33:29
alida 33:30|aligne 11:67 33:17|alignes 32:82|alimentaire 20:55|alimentation 33:30|alive 20:36 33:21|aliyah 45:65
alizee 34:63
all 1:-6 2:7 3:1 5:11 6:7 7:0 10:-6 11:4 12:7 13:-8 14:5 15:1 16:-1 17:-4 19:-6 20:-5 21:2 24:2 27:-1 31:-7 32:7 33:3 34:16 35:6 40:-4 41:1 42:2 45:-2 46:2 47:8 48:3 51:12 53:5
allais 3:58|allait 3:45 33:17
alle 1:7 2:8 3:-3 5:-1 6:-3 7:-1 8:2 11:1 12:5 13:2 14:13 18:3 19:-4 20:-4 21:2 27:-6 28:2 29:7 31:-7 32:7 33:3 34:-5 35:8 38:2 40:4 42:0 47:18 48:1 51:15
allebei 3:30 10:22 13:30 33:13|allee 20:24 33:12 50:53
alleen 1:4 3:6 7:-1 10:-4 19:14 20:16 21:2 29:8 31:-2 33:14 34:-4 35:5 44:6 45:1 48:3|alleenrecht 34:59
alleenstaande 33:28|allein 3:10 6:20 10:16 19:13 20:13 29:23 30:20 33:9|alleingesellschafterin 7:58
alleinige 10:38 34:49|allem 3:32 33:20|allemaal 3:20 20:37 21:30 33:4|allemagne 31:66|allemand 13:46 22:45 40:20 43:37
allemande 10:33 16:54 22:43 42:44|allemands 38:66|allen 2:20 5:26 6:25 19:18 28:28 31:21 33:2
aller 3:6 5:19 7:13 14:16 20:-6 21:10 22:10 26:19 31:14 33:13 50:25|allergic 21:57 33:15|allergique 6:76
allerheiligen 18:55 33:14|allers 18:75
alles 2:11 3:7 6:17 8:3 10:-6 11:2 12:18 14:10 16:-3 18:-1 19:4 20:-7 21:2 29:8 33:4 34:-1 37:5 38:8 40:-3 42:1 44:1 45:7 47:0 48:6 49:4
alletwee 2:45 33:14|alleud 4:85|allez 33:30|allgemein 40:52|allgemeine 35:45 41:55|allgemeines 41:62
alliance 40:43 45:56|allied 34:61|allington 47:73|allmahlich 33:28|allocation 0:76|allonge 33:30|allons 40:57
allotment 22:42 31:36 33:15|allotments 33:29|allouer 23:77|allow 2:28 16:54 19:25 30:38|allowance 15:75
allowed 33:20 35:41 45:35|allows 2:44 20:26 45:37 48:41|alltag 30:63|allume 24:55 33:17 48:49|allumee 19:41 33:22
allument 33:30|allumer 33:30|allumette 33:30|allure 33:30|almost 33:29|alois 34:46 47:57
alone 2:4 6:24 10:30 14:9 19:12 20:10 29:34 30:14 31:16 33:-3 40:-3 46:18|along 11:27 20:11 33:21 43:21 49:30
alors 3:35 19:1 20:-7 33:19 40:-5 47:16|aloud 3:27 33:19 44:40|alpenlander 31:59|alpenraum 40:52|alpenverleih 27:58
alpes 19:63|alphabet 24:61 33:5|alphabetical 2:62|alphabetique 35:77|alphabetisation 13:70|alphabetisch 33:28
alpin 19:63|already 1:33 19:12 31:15 33:10 40:26 43:20
als 2:7 3:3 5:-3 6:3 7:0 8:3 10:-2 11:3 12:1 13:7 14:-1 17:-4 18:-3 19:7 20:1 22:-4 23:-5 24:2 27:12 28:9 30:1 31:0 32:-1 33:5 34:-6 35:1 36:-1 37:0 38:-2 39:-1 40:1 44:-1 45:-3 46:1 47:3 48:-6 50:-3 53:-6
also 2:21 3:2 12:11 18:13 20:8 27:7 31:17 33:7 40:13 47:17 53:10|alsof 20:18 33:25|alsook 2:58|alstublieft 12:66
alt 3:23 33:11 47:45|altar 33:29|alte 3:2 11:34 12:10 19:4 27:7 33:13 45:20 47:11|alten 7:30 19:16 32:27 33:12 35:26
altenheim 33:28|altenheimen 18:63|alter 19:16 21:22 31:19 32:27 33:13 40:12|altered 40:54|alterer 40:52
alternante 7:68|alternates 40:54|alternatief 40:54|alternatif 31:53 40:31|alternative 45:68|alternee 22:74
altersausfall 41:62|altersausfallversicherung 11:65|altersgruppen 31:59|altes 33:28
altijd 3:-1 6:20 7:27 19:2 20:15 24:33 33:9 45:8 47:13|altitude 1:29 10:21 13:26 23:32 27:36 33:-1 41:31 42:31
alto 6:47 33:25|altogether 33:15 41:56|altpapier 33:28|altrosa 19:56|aluminium 20:55
always 3:16 7:12 19:29 20:4 33:8 45:27 47:31|alzette 10:65
am 1:9 2:-5 3:-4 4:5 5:11 6:-3 7:-4 8:0 10:9 11:-1 12:-2 13:-1 14:-1 17:-2 19:8 20:5 21:-4 23:6 27:-8 28:0 30:1 31:0 33:5 34:8 35:3 37:2 39:1 40:-7 43:-4 44:-2 45:-1 47:3 48:0 50:-1 51:10 53:-6
ama 7:39 12:52 38:49|amadi 20:57|amal 6:46 21:45 45:43|amant 33:30|amants 13:57 22:60|amateur 13:55 20:30 33:5
amateurfilms 20:55|amateurkring 34:59|amateurs 13:42 22:35 30:37 31:46 36:44|amay 13:42 26:44 40:18 53:41
ambassades 20:55|ambassadeurs 31:61|amber 19:60|ambiance 32:82|ambiances 32:82|ambitieus 6:54 40:41|ambitieuse 6:76
ambitieux 40:57|ambition 7:46 40:49|ambitious 6:57 40:41|amblbeb0 4:77
ambleve 1:15 4:27 10:29 12:14 14:20 17:24 36:27 40:23 42:24 43:23 50:20|ambre 45:70|ambulance 33:30
ambulancier 20:30 33:24|ambulant 33:30|amel 50:52 53:46|amelie 3:25 5:39 6:36 18:38 33:-3|amenagement 50:78
amendment 2:62|amer 20:55|america 25:78|americaine 10:65|american 33:20 40:35|amerique 6:45 31:56 33:-1
amerongen 27:63|ami 3:31 10:38 28:56 33:3|amiante 22:60 30:63|amical 10:65|amicalement 27:67|amie 3:58|amina 43:74
amis 7:28 12:32 27:41 33:10 35:38|amitie 21:52 33:9 45:48|amities 27:67|among 13:23 20:14 23:29 31:20 33:11 44:40
amont 33:30|amorce 16:72|amortie 16:72|amortis 40:57|amortisation 2:62|amortissement 2:61|amortissements 0:82
amory 27:63|amount 1:43 11:17 15:30 16:30 17:33 23:27 26:20 27:7 40:-1 43:12 53:10
amounts 0:52 17:37 23:39 29:41 51:43|amour 3:16 22:39 33:19 44:35|amoureuse 33:30|amoureux 21:42 33:20 45:39
amovible 50:78|amovibles 50:78|ampeln 19:56|ampersand 27:49 31:48|ampoule 24:82|ampoules 19:63|amrani 33:30
amrhein 33:28|amsellem 27:67|amsterdam 13:54 27:49|amt 1:31 13:29 16:25 33:8 45:29|amter 20:55|amtliche 1:63
amtsgericht 8:58 10:38|amtsstube 33:28|amtsstuben 32:66|amuse 33:30|amusement 27:67|amuser 33:30|amuses 33:30
an 0:5 2:-9 3:6 5:7 6:-4 7:0 10:-1 11:3 12:0 13:2 14:9 16:-8 18:-3 19:-1 20:4 21:-6 23:-2 26:4 27:11 28:5 29:-1 30:-4 31:-1 32:-1 33:2 34:7 35:1 37:1 38:-1 40:5 43:-5 44:4 45:-1 46:-1 47:-4 48:1 50:-4 53:-4
ana 33:28|anais 53:70|analyse 30:59 31:19 33:-17 40:30 50:43|analyses 18:56 33:19|analysis 30:72|analyst 44:71
analytique 8:72 16:50|anamorphiques 19:63|anatole 3:18 13:30 22:33 33:21|anatomie 19:63|anbei 11:47 12:31 14:31 17:34
anbieten 34:57|anchoring 53:66|anchors 45:68|ancien 6:37 7:29 11:42 19:5 20:-3 21:15 27:9 33:6 45:24 53:12
ancienne 7:43 11:26 27:13 33:8 40:3 45:28 53:28|anciennes 11:59 19:41 20:34|anciens 3:17 6:22 19:21 20:14 31:28 33:14
ancient 33:29|ancillary 31:49 34:47|ancion 9:42 11:42 12:33 16:33 29:43 33:8|anckaert 6:62 45:56|ancrage 9:67 53:57
ancrees 7:68
and 0:2 2:4 3:4 5:-3 6:2 7:9 8:-2 9:2 10:4 11:1 12:2 13:2 14:5 15:-1 16:3 18:1 19:2 20:-1 21:-2 23:0 27:8 28:0 29:4 30:1 31:0 33:-6 34:5 35:-2 38:5 40:3 41:4 42:-5 43:-1 45:-3 46:-1 47:1 50:-2 51:1 53:3
andenne 20:19 50:41 53:61|ander 5:34 19:12 20:8 33:20
andere 1:1 2:14 3:7 6:19 7:5 10:18 14:0 19:-7 20:-3 33:11 38:6 44:3 45:7 46:7 47:3 49:7|anderem 33:28
anderen 14:10 20:-1 28:15 33:18 38:14 40:16 46:15 48:11|anderer 6:42 33:7 40:31|andererseits 34:57|anderes 20:35 33:20
anderhalf 33:20 40:33|anderhalve 33:28|anderlecht 20:55|anderlues 18:48 19:36 33:3 53:43|andermans 40:54
andern 11:51 33:15|anders 3:10 11:14 20:21 33:10 34:26 40:9 45:7|anderswo 30:50 53:46|anderung 8:66
anderzijds 2:45 34:46|andeutet 27:58|andeutung 44:64|andre 34:47 35:57|andries 3:56|anfahrt 50:65|anfallen 40:52
anfang 6:25 7:21 18:26 19:18 31:21 33:2 40:14|anfangs 19:56|anfassen 3:53|anfing 33:28|anfordern 44:64
anfrage 26:46 39:46 50:44|anfragen 31:59|angaben 13:22 14:58|ange 6:29 7:27 14:30 25:43 33:5 48:30
angebot 16:14 18:16 21:14 33:-20 34:20 40:14 50:51|angebrullt 33:28|angefangen 3:40 33:15|angefangenes 33:28
angefordert 12:40 40:31 42:43|angefragt 5:50 42:50|angefuhrt 14:61|angegeben 14:61|angelegt 40:52|angelehnt 33:28
angeles 27:63|angels 33:29|angemacht 20:55|angenommen 23:43 29:45 50:44|angerechnet 34:57|angers 13:45 22:61
anges 31:63|angeschaltet 40:52|angeschlossene 11:65|angestellte 7:45 29:39 53:34|angestellten 7:58|angetan 33:28
angetreten 40:52|angezeigt 5:34 33:23|anglais 2:11 3:9 13:33 16:34 31:16 33:-1 34:13 40:7 43:37
anglaise 2:12 5:28 16:56 18:26 33:-6 34:14 43:25|angle 13:37 22:40 38:48 40:23 49:52|angler 33:28
angouleme 10:44 16:43 40:36|angst 6:36 30:34 33:17|anhalt 38:66|anhangs 14:61|anhee 33:30|anim 52:84|animacji 38:74
animal 16:27 20:16 31:22 33:9 40:14 48:26 50:34|animalier 41:75|animals 6:34 28:38 30:35 33:5 41:32 45:31
animate 20:43 53:53|animated 1:39 20:16 22:28 24:35 34:19 43:38 45:27|animateur 7:42 13:45 30:61
animateurs 0:52 30:46 40:37 53:40|animatic 9:14 10:4 16:32 18:30 30:23 31:14 36:16 40:10 42:12 43:9 49:44 53:11
animatics 41:69|animatie 1:31 7:15 13:31 22:20 23:19 24:25 27:14 34:11 40:6 41:31 53:16|animatiecommissie 44:70
animatiefilm 34:46 43:55|animatiemarkt 16:52 18:55|animatiereeks 45:65|animatiestudio 7:63|animatietechniek 24:73
animation 1:35 2:-3 7:15 10:-7 13:5 16:8 17:9 18:16 19:13 22:10 24:31 32:5 33:-40 34:3 37:15 40:12 41:17 42:11 43:3 45:-5 46:5 50:2 52:14 53:3
animations 33:29|animationsfilm 18:50 43:48|animationsfilmen 40:52|animationsprinzip 24:67|animationsserie 45:61
animationsstudio 7:58|animatique 16:29 19:20 30:47 43:32 49:61 52:42|animator 19:40 40:43|animatoren 7:37 30:44 41:44
animators 40:23 41:51 53:48|animatrice 13:70|animaux 19:41 41:53 45:48|anime 3:27 13:39 16:40 28:52 52:53|animee 34:63
animees 20:42 24:69|animer 19:63|animera 19:63|animieren 19:56|anker 21:66|anklage 33:28|ankommt 38:52 53:46
ankreuzen 1:63|anlage 2:18 3:0 11:25 12:8 16:9 17:11 18:10 19:2 20:2 22:8 31:6 33:-10 34:13 40:-1 41:9 42:10 43:8 53:6
anlagen 0:23 1:30 2:14 8:22 9:21 10:15 11:21 12:26 14:17 30:19|anlagenverzeichnis 9:65|anlagevermogen 0:67
anleuchtet 33:28|anmeldung 35:66|anmerkungen 9:39 11:39 18:37 19:30|ann 21:39 27:35 33:4 44:36 45:37
anna 2:37 3:32 43:41|annahme 23:43 29:45 30:42|annahmeerklarung 23:63|annahmen 30:63
anne 2:0 3:-3 7:6 12:9 14:20 21:19 22:43 25:50 27:5 40:-4 43:12 45:8 53:12|annecy 18:51 22:46 40:36
annee 1:5 2:-7 3:-9 6:8 13:13 15:14 16:4 18:30 20:9 22:24 31:21 33:-8 34:17 36:15 38:14 40:7 43:12 45:2 46:15 53:3
annees 15:31 20:5 32:57 33:4 40:30 45:19|annehmen 34:57|anneloes 2:35 3:23 10:27 33:-5 34:26
annette 2:27 12:37 13:37 27:44 40:23|annex 2:49 14:32 30:50
annexe 0:11 1:10 2:16 5:7 7:-3 9:41 10:25 11:30 12:11 14:21 16:11 17:30 18:14 31:6 33:-33 40:1 41:4 42:5 45:-1 46:12 53:0
annexed 2:27 10:49 11:39 42:37|annexees 1:59 23:63|annexes 1:48 8:50 9:43 11:24 12:15 30:20 33:-26 35:21 40:1
annick 15:63 25:76|annika 13:35 19:30 37:42 43:36|anniversaire 34:63
annonce 2:4 10:8 19:6 20:10 21:16 31:34 33:6 35:32 37:28 39:25 48:19|annoncees 20:55|annoncer 23:77
annonces 16:50 19:41 35:56|annonceurs 7:68|announce 33:29|announced 27:49 44:58|announces 33:21 35:53
annual 0:50 8:36 33:-10 35:36 46:55|annuel 17:50 35:50 46:69|annuelle 2:47 31:53|annuels 0:78 12:36|annulatie 50:71
annulation 34:41 35:56 50:57|annule 11:80|annuleert 11:71|annulent 11:80|annuleren 35:69|annuls 11:73
anonyme 2:17 7:23 8:62 10:20 33:3|anonymes 5:77|anorak 33:29|another 12:17 21:20 33:17 34:10 40:4 45:36
anouk 9:43 13:42 22:52|anrechenbar 34:57|anreissen 33:28|anrufen 33:28|anruft 44:64
ans 2:6 3:11 5:1 6:33 7:-3 13:11 15:2 20:4 21:-7 28:-2 30:19 31:14 33:8 34:-10 35:-3 36:3 37:0 40:-2 43:-6 45:10 47:-1 53:-5
ansage 6:38 21:38 33:13|ansassige 53:60|ansay 16:58 40:43|anschauen 39:67|anschluss 33:28|anschrift 33:28
ansehen 52:68|anselme 19:24 33:26 34:14|ansgar 27:58|ansiaux 3:58|ansicht 52:68|ansieht 33:15 45:47|ansprechen 31:59
ansprechpartner 43:62|ansprechpartnerin 12:61|ansprechperson 1:63|anspruche 5:50 27:45|anstandig 33:28
anstandigen 33:28|ansuchen 29:52 43:48|ansuchens 17:64|answer 17:18 20:16 29:33 31:22 33:7 40:20 43:15 48:19
answered 33:29|answering 45:68|answers 1:27 7:24 12:27 21:30 33:17|antagonist 6:44 44:66|antagoniste 24:51 44:69
anteil 10:29 17:35 42:40 46:25 53:30|anteile 5:24 8:27 10:42 14:22 20:16 46:27|anteilen 10:59|anteilseignerinnen 46:66
antenne 7:33 27:33 31:31 40:35 53:35|antennes 19:63|antenniste 6:49 21:46 28:56 48:49|anterieur 1:59 2:47
anterieure 5:64 34:49|anterieures 14:58 39:69|anterieurs 1:73|anteriorite 5:77|anthology 47:73|anthony 33:29
anticipates 53:66|anticipees 42:76|anticipes 12:71|antiquar 33:28|antique 6:76|antje 33:28|antoine 12:46 19:38 27:47
anton 5:63|antoniusstraat 35:69|antrag 1:31 9:14 11:7 12:25 14:3 17:27 23:27 27:0 29:21 33:-17 40:-6 42:11 43:11
antrage 1:42 18:56|antragen 23:63|antrags 29:66|antragsbetrag 1:63|antragsformular 1:49 9:51|antragssumme 11:65
antragstellende 1:63|antragsteller 1:60 43:24|antragstellerin 1:21 12:20 14:20 17:23 40:11 42:22 43:32 53:30
antragsverfahren 29:66|antrieb 3:53|antwerp 10:41 33:8 38:53
antwerpen 2:22 4:15 7:5 8:24 10:24 12:8 13:10 14:8 15:13 23:9 27:24 29:14 33:-30 34:20 43:10 51:15|antwerps 20:55
antwerpse 33:14 53:50|antwoord 33:21 40:18 46:37|antwoordapparaat 28:72|antwoordden 30:68|antwoorden 29:58 33:14
antwoordt 20:23 33:24|antwort 1:27 3:18 17:28 33:4 40:16 48:26|antworte 3:53|antworten 20:25 29:36 33:11 40:22
antwortet 20:42 33:15|anvers 32:61 33:22|anwalt 16:49 40:39|anweisung 33:28|anwendbares 10:59|anwesend 19:56
anwesenheit 16:49 50:52|anwohner 31:59|anwohnerinnen 31:59
any 2:15 3:-5 4:14 5:7 7:2 12:5 14:33 15:29 27:10 29:33 33:-4 34:-2 35:12 40:8 46:13 51:13
anybody 10:21 17:29 19:18 33:13 40:13 48:30|anyhow 33:29|anyone 13:25 19:31 20:16 31:21 40:25 44:30 46:34
anything 10:27 11:16 12:29 13:9 31:24 33:12 34:4 40:-2|anyway 19:33 33:15 50:48|anywhere 2:31 11:42 19:29 20:26 53:35
anzahlung 50:65|anzeige 5:43 33:20|anzeigte 33:28|anzug 33:28|anzukaufen 27:58|anzurechnen 15:65|anzuwenden 34:57
aoife 3:20 6:33 18:32 20:19 33:7 43:29|aouad 27:67
aout 0:17 1:8 2:15 4:20 5:13 8:16 11:16 12:18 13:6 14:40 18:38 29:17 33:-7 34:-2 43:9 51:30|ap 50:71
apart 3:5 19:10 20:22 21:18 24:25 31:13 33:1 34:22 41:19 45:16|aparte 2:37 20:21 34:38 40:21|apercevra 20:55
apercoit 33:30|apercoivent 33:30|apfel 33:19 48:43|apfelkenner 6:63|apfels 24:67|aphone 33:30|apicole 27:67
apicultrice 5:50 9:54 13:43 28:56|aplatisse 33:30|aplatit 33:30|apologies 11:73|apologise 11:59 12:54|apologises 33:29
apotheek 33:28|apotheker 48:62|apothekeres 33:28|app 6:41 7:37 31:48|apparaisse 33:30|apparaissent 24:69 33:17
apparait 20:34 33:22|apparaitre 10:65|apparat 33:28|appareil 19:28 20:20 33:22|apparence 3:58|apparent 24:82
appart 31:66|appartement 19:10 20:22 33:19 35:24 41:22 53:17|appartementen 45:65|appartements 45:70|appartenait 33:30
appartiennent 10:56 33:11|appartient 5:52 7:14 14:17 19:9 24:28 33:8 35:23 40:3 45:16|appeal 30:72|appeared 13:66
appears 21:36 32:41 33:15 45:34|appel 1:22 20:17 21:23 22:31 33:12 38:34 48:25|appelait 3:34 11:43 33:19
appele 30:49 33:25|appelee 33:30|appeler 33:30|appelez 12:71|appelkist 33:28
appelle 2:-5 3:-7 6:10 7:2 12:16 20:11 21:7 33:22 35:11 45:4|appellent 20:42 33:17|appellera 20:55|appellerait 33:30
appelons 12:71|appels 40:57|applaudi 33:30|applaudissements 33:30|applaudissent 48:76|applaudit 33:30|apples 33:29
applicable 0:46 10:39 34:48|applicant 1:49 7:8 12:22 14:21 15:18 22:12 40:-2 43:41 46:19
application 1:31 3:-9 5:8 9:22 12:38 14:26 17:30 23:32 27:1 29:38 34:-6|applications 18:62 23:51
applied 1:49 17:58 43:23|applies 12:41 14:40 21:44 26:49|appliquee 33:30|apply 10:16 12:33 18:22 40:19 42:58
applying 12:68|appointed 8:75|appointment 33:29|appoints 29:75
apport 0:39 2:-1 5:27 10:37 11:19 17:40 27:17 40:-5 42:48 53:8
apporte 2:1 3:-1 10:42 12:12 20:14 33:-1 36:23 40:9 45:23 48:16|apportent 33:17 45:56|apporter 2:23 27:30 33:14 35:53
apportes 10:65|apportioned 53:66|apportons 40:57|apports 8:47 10:59 42:29|apprecie 44:77
apprend 6:11 19:-2 20:8 21:32 33:21 40:-8 45:16 48:11|apprendra 33:30|apprendre 3:34 6:38 20:31 33:6|apprenez 33:30
apprennent 19:41 21:52 33:9|apprenons 33:30|apprentice 13:66|apprentie 45:70|apprentis 20:42 33:17
apprentissage 18:61 33:17|apprete 3:58|appris 3:32 6:20 19:7 20:19 33:12 40:1 47:23|apprise 33:30
approach 19:34 20:45 34:16 40:10|approaches 10:63|approbation 27:54 35:64|approbations 10:65
approche 20:28 33:17 40:17 49:43|approchee 10:65|approcher 20:42 33:17|appropriation 0:76
approuve 0:52 1:31 2:40 14:50|approuves 0:82|approval 10:32 27:45 34:30 35:43|approvals 10:63
approved 0:29 1:34 2:15 10:16 14:21 17:24 23:38 33:-17 34:15 46:29|approves 34:61|approx 43:54 53:53
approximately 33:29|appui 2:23 5:39 12:34 27:30 31:28 33:-7 40:19|appuie 33:30|appuyer 3:58|apr 18:63 32:30 48:26
apres 0:15 1:-7 2:23 3:-9 6:-4 7:-12 8:1 10:20 12:-1 13:3 18:8 20:5 21:-1 23:-3 24:3 27:0 31:10 33:-4 34:21 35:-2 38:9 40:-10 42:-4 43:7 44:-3 45:7 47:-1 48:-4
april 1:1 2:8 4:7 5:22 10:-6 12:19 14:25 15:5 17:2 18:40 20:-10 23:9 24:7 26:6 27:-4 29:12 30:2 33:-19 34:-4 38:5 50:12 51:23
aps 27:62|apurement 51:83|aquarel 24:73|aquarell 24:67|aquarelle 24:69 32:68|aquarium 32:50 33:3 47:48
arabe 6:45 20:37 43:56|arabisch 16:49 43:48|arbeid 19:59|arbeider 21:66|arbeiders 41:67|arbeidersverhaal 40:54
arbeidsatelier 16:44 18:47 53:43|arbeidsjaareenheden 46:73|arbeidsovereenkomst 35:69|arbeidszaak 7:63
arbeit 3:37 7:16 19:14 20:25 22:20 53:18|arbeite 3:27 19:50
arbeiten 1:17 3:8 7:13 13:16 14:26 20:21 22:16 30:18 33:-6 43:16|arbeitet 7:51 13:40|arbeitgeber 35:45 51:59
arbeitsbeginn 18:63|arbeitslos 6:63|arbeitsplatz 28:66|arbeitsplatze 53:60|arbeitsproben 39:67
arbeitstitel 2:32 33:2 43:48|arbeitsvertrag 35:66|arbeitszeit 35:66|arbitrage 10:57 34:41|arbitration 2:48 10:49
arbitre 10:65|arbitrer 33:30|arbre 20:55|arbres 3:37 24:61 33:9|arc 6:29 21:33 33:1 45:57|arcade 13:66|arche 45:70
archeologue 20:42 33:17|arches 45:70|archief 3:11 16:32 19:25 20:41 41:22|archiefdoos 50:71|architectes 30:77
architecture 44:74|architectuur 44:70|architektur 44:64|archiv 18:24 19:16 20:27 33:-12 40:12 45:21 48:34
archivbilder 20:55|archive 3:11 16:21 19:13 20:44 36:29 41:23 47:26
archives 16:28 19:1 20:34 27:5 32:20 33:4 34:1 40:-5 41:13 47:16 53:12|archivist 16:46 20:36 33:8|archiviste 33:30
archivmaterial 20:42 27:45|archivrecherche 11:44 16:54|archivrechte 41:62|arcs 18:58 45:53|ardeche 13:70
ardenne 2:15 7:15 10:16 12:18 14:18 18:14 19:3 26:24 34:14 40:9 43:19 50:22 53:9|ardennes 3:22 7:37 33:1 38:44 40:26
ardgarra 33:29|ardoise 5:35 10:33 17:36 32:40 37:56 42:34 43:32
are 2:-9 3:1 5:-1 6:-5 7:13 10:4 11:-3 12:15 14:11 19:5 20:7 21:2 23:1 24:0 27:7 30:-3 31:0 33:1 34:-10 35:16 36:8 37:2 40:4 43:-4 44:-4 45:-3 46:8 48:-4 50:-1 51:5 53:12
aren 14:53 33:15|arena 44:44 45:57|arene 44:40 45:67|arete 33:30|arfaoui 33:28|arg 43:62
argent 3:8 7:6 9:19 10:14 14:9 16:10 17:34 27:5 33:9 34:1 37:23 40:13 53:20|argue 20:43 48:58|arguing 33:29
argument 12:32 31:27 33:20 40:18|argyll 3:58|arie 33:28|arise 27:63|arithmetic 33:15 48:58
arlon 1:17 4:26 7:14 10:6 13:25 14:16 29:24 33:4 34:10 43:16 50:19 53:24|arm 33:27 42:19|armand 6:39 33:26
armateur 33:30|armee 33:30|armees 33:30|armen 33:14 48:53|armes 14:50 33:22|armlengte 19:59|armoire 20:28 33:25
armoires 33:30|arms 14:28 33:20 47:33 48:32|arnaud 7:49 43:55|arnauts 33:29|arno 7:58|arnold 6:49 45:47|arnould 53:70
around 2:13 3:9 19:11 27:26 30:24 33:8 40:6 53:30|arracher 33:30|arrange 6:54 33:22|arrangement 5:45 35:63 40:23
arrangements 22:62|arrest 20:57|arrested 20:57|arrests 20:57|arret 13:42 21:45 27:29 31:27 33:-8 48:37|arreta 47:79
arretait 33:30|arrete 2:-6 10:9 15:15 18:8 19:-4 20:15 21:17 23:10 33:18 40:-10 45:3 49:27|arretee 33:26 47:47
arretent 10:38 20:42 33:3|arreter 2:17 7:24 20:12 33:20 40:13|arretera 20:55|arreterait 33:30|arretes 0:82
arretons 40:57|arrets 33:30|arriere 3:45 22:35 31:27 33:2|arrieres 22:74|arrivals 20:57
arrive 3:-12 12:1 19:-8 20:15 21:19 32:12 33:19 34:2 40:-13 44:16 45:0 47:10 48:5|arrived 12:48 33:20
arrivee 3:18 6:23 13:30 19:10 27:15 33:17 45:17|arriveert 33:28|arrivent 33:27 40:22|arriver 20:28 28:56 40:43
arriveren 33:28|arrives 12:26 19:18 33:0 44:30 48:56|arrondi 16:58 24:69|arrondis 17:64 42:62|arrondissement 53:70
arrondissementen 33:28|arrow 49:76|arrows 20:43 49:62|arsene 33:28
art 1:15 2:23 5:18 7:-3 9:4 10:13 14:0 15:5 16:14 17:0 18:0 20:-17 23:9 24:13 26:6 30:2 31:-1 33:-43 34:25 37:7 40:-10 41:28 43:13 51:5 53:-6
arte 10:27 13:33 22:49 40:32 42:38|arten 20:55|arterie 33:28|arthouse 31:61|arthousepubliek 40:54|arthousezaal 31:61
article 2:39 3:-1 5:5 8:17 10:26 14:22 16:2 23:4 29:10 34:33 40:-11 46:10 49:10 51:10|articles 8:75|articulee 33:30
articules 24:82|artificielle 33:17 41:61|artige 13:61|artikel 2:41 8:28 10:36 23:15 33:-34 34:18 51:11|artisans 13:70
artist 10:30 34:52 47:40|artistes 27:54 41:61|artistic 41:69|artistieke 10:42 12:35 41:50
artistinnen 16:36 18:37 19:30 53:34|artistique 1:19 2:7 3:4 9:26 10:20 12:29 16:30 19:9 27:13 33:-24 38:27 41:40 43:20
artistiques 9:36 10:33 41:68|artists 27:63|arts 13:52 17:61|artur 6:71|artwork 37:74
arve 10:37 17:33 29:38 36:40 40:26 42:32 43:30|arztkoffer 33:28|arztliche 41:62
as 1:-4 2:12 3:5 7:-9 8:6 10:2 11:1 12:6 13:4 14:5 15:3 19:6 20:5 23:0 24:0 27:9 31:-1 32:-1 33:4 34:-3 35:-2 37:5 40:0 43:-5 44:1 45:2 47:6 48:-5 49:7 51:7 53:-2
asbest 16:65|asbeststudie 53:64
asbl 0:17 2:-4 4:19 7:14 8:15 10:18 12:6 14:29 15:17 16:7 17:13 27:9 29:29 34:21 40:10 43:9 46:18 50:24 51:18 53:5
ascenseur 19:28 21:39 33:17 45:35|ascenseurs 6:54 33:9 45:48|ascension 33:30|asfalt 32:59 33:14|ash 24:76
ashamed 33:29|ashdown 27:63|ashes 33:14 44:46 48:46|ashmaw 5:45 33:4 34:46|ashore 33:29|asia 53:66|asie 31:66
ask 3:4 10:0 12:25 16:5 19:-4 20:24 22:6 27:0 33:2 34:7 36:21 40:12 43:20
asked 2:-2 3:21 6:7 14:12 17:27 20:2 21:6 27:8 28:11 29:10 30:17 31:14 33:-4 37:13 38:10 40:6 45:4 47:18
asking 2:15 3:11 12:41 14:21 17:36 30:26 33:-17 34:15 40:8|asks 12:6 20:-5 21:19 33:24 40:-7 44:10 48:10
aslak 6:39 33:20 44:39|asleep 21:37 24:43 33:9 47:49|asmus 34:57|aspirin 33:29|assassin 33:30
assemblee 0:34 2:13 7:8 8:44 10:5 14:12 18:24 19:3 21:26 22:15 27:8 29:40 33:-29 35:30 45:11
assembly 2:35 18:43 20:30 31:36|asseoir 3:13 33:29|asserted 2:62|assessment 1:68|asset 33:29|assets 0:74 40:6
asseyait 33:30|asseyent 33:30|assez 3:37 7:46 33:9|assied 20:1 21:19 33:27 49:29|assieds 20:55
assiette 1:39 10:31 33:7 40:23 48:42|assiettes 33:22 48:54|assigned 2:36 5:64|assignment 2:53 34:41|assigns 2:62
assis 19:10 20:28 33:23|assise 20:31 33:19 44:39|assistance 16:72|assistant 7:31 13:57 20:4 33:-15 50:31
assistante 13:70|assistants 53:66|assiste 2:30 20:24 33:12 34:31|assistee 30:77|assistent 7:63|assistenten 7:58
assistenz 13:48 41:49|assistera 19:63|assisterai 20:55|assize 13:66|associate 10:63|associatif 30:77
association 1:20 4:31 7:27 8:48 10:29 12:18 29:28 33:-16 34:9 40:4 51:30|associations 31:58 35:52|associatives 13:70
associe 3:31 13:43 29:55 40:30|associee 29:60 34:41 40:35|associees 7:68|associent 10:65|associer 10:51 20:42
associes 7:53 30:37 35:38 43:35 46:43|assoclation 2:61|assoient 33:30|assoiffe 33:30|assoit 33:30|assombrit 49:83
assorti 27:67|assujetti 26:83|assujettie 1:52 16:50 50:57|assujettis 53:70|assume 3:58|assumee 31:66|assumer 44:77
assumptions 30:72|assunta 6:47 33:25|assurance 0:29 1:21 12:19 16:44 27:15 33:-10 35:37 40:30
assurances 10:4 27:7 41:73|assure 10:27 12:34 33:6 35:40 40:19 42:38|assured 38:74|assuree 33:30|assurer 27:67
assures 40:57|assureur 40:43 45:56|assureurs 20:55|astene 27:62|astonishingly 33:29
at 0:1 2:-2 3:0 4:4 5:-3 6:0 7:-3 9:0 10:8 11:-4 12:-2 13:11 14:-7 16:-6 18:-2 19:0 20:0 21:-1 22:-4 23:2 24:0 26:2 27:-3 28:-1 29:4 30:3 31:8 32:0 33:-2 34:-5 35:3 38:-2 40:8 42:2 43:1 44:-5 45:-6 47:1 48:-5 49:0 50:5 51:9 53:10
atelier 1:-1 2:4 3:-11 7:18 10:14 12:11 13:11 14:5 16:3 17:16 18:8 19:-7 20:-16 22:0 26:12 27:-4 28:3 32:3 33:-31 34:4 40:4 41:8 42:2 43:23 44:9 45:6 48:3 50:14 53:10
ateliermiete 41:62|ateliers 13:43 16:31 18:35 19:35 20:29|atem 32:46 48:41 49:46
ath 2:7 3:5 4:31 7:14 10:11 12:18 13:17 14:17 18:21 40:12 43:20 45:16 50:24 53:37|athee 28:83|athenaum 13:61
athenee 20:55|ather 19:56|atl 41:69|atlantic 19:60|atlantique 33:30|atlas 20:57|atmen 32:46 33:20|atmet 20:55
atmos 41:67|atmosphere 32:78|atmospheriques 50:78|atout 40:57|atre 33:30|atroce 21:73|att 16:47 50:48 51:57
attachant 30:77|attache 33:15 40:31 43:48|attached 1:30 5:14 8:18 10:6 11:52 12:45 43:22|attachee 38:82
attachement 40:57|attachent 33:30|attaches 2:61|attachment 12:33 16:46 27:42 40:20|attachments 1:55 9:60
attaquable 40:57|attaque 33:17 49:69|attarde 33:30|atteindre 31:66|atteint 15:55 33:17 42:49|atteinte 19:49 24:69
attend 3:6 12:8 17:10 20:5 21:5 28:15 31:-2 33:19 40:-1 44:9 45:12 47:11 48:18|attendaient 33:30|attendait 3:58
attendance 23:59 26:62|attendant 10:65|attended 31:49 33:15|attendent 20:19 33:27|attendez 47:79|attendons 31:53 40:43
attendrai 20:55|attendrait 33:30|attendre 3:27 7:36 20:37 45:39|attendrons 20:55|attends 20:55
attendu 1:34 2:22 10:35 31:27 33:-9 34:23 53:31|attendue 31:45 33:9 44:55|attendues 40:57|attendus 1:73
attente 1:19 3:4 5:23 12:17 17:23 19:8 20:1 21:19 33:11 35:23 45:16 53:16|attentie 12:66
attention 0:25 2:4 12:34 19:6 24:25 26:26 27:34 30:24 33:-15 35:20 40:6 44:20 50:33
attest 9:37 12:20 14:17 33:-18 51:63|attestant 25:85
attestation 1:33 4:49 5:20 9:42 12:21 14:31 15:14 17:10 34:-5 35:10 51:53|attestations 9:73 12:36 26:49
atteste 4:67 14:40 51:65|attesten 1:34 9:50 12:53|attestons 4:71 14:58|attire 40:57|attirer 40:57|attires 27:67
attirons 0:82|attn 50:74|attorney 29:75|attractie 33:28|attraction 33:30|attractive 40:54|attractivite 30:77
attrape 33:30|attribue 2:61|attribuee 23:77|attribuer 23:77|attribution 2:40 23:69|attroupement 33:30
au 0:8 1:2 2:5 3:-3 4:1 5:2 6:-2 7:-3 8:9 10:9 11:-1 12:-5 13:-1 14:1 15:3 17:0 18:5 19:1 20:-4 21:1 22:-6 23:1 25:6 26:0 27:1 29:13 30:-1 31:-5 32:1 33:1 34:4 35:10 37:5 40:3 44:-4 45:-2 46:0 47:3 48:-5 50:0 51:5 52:1 53:-7
aub 52:74|aube 19:8 20:13 21:19 33:17 45:15 48:46|aubel 13:35 22:35 27:21 47:44 50:31 53:30
aubepine 0:21 1:13 2:7 4:22 5:29 7:18 10:20 11:18 14:12 17:15 22:14 29:20 30:17 34:6 36:20 42:16 43:21
aubepines 30:45 33:-1 34:31 44:45 53:39|auberge 33:30
auch 2:3 3:-1 6:8 7:4 10:4 12:15 19:1 20:10 21:16 27:4 28:11 30:8 31:4 33:3 40:6 47:8 53:5|auction 33:29
auctioneer 6:71
aucun 2:-9 3:-11 5:37 7:15 10:-5 14:42 19:8 20:-14 21:4 23:7 27:-2 31:-4 33:-13 34:3 35:8 40:13 44:7 46:30 53:0
aucune 1:1 2:-2 3:-14 5:29 7:-5 10:8 14:51 15:26 17:15 19:15 33:-11 34:-10 40:-15 46:26 51:32|audace 33:30
aude 3:31 16:44 43:47 45:43|audibert 27:67
audience 3:3 9:10 13:17 16:1 18:3 19:5 20:7 22:15 30:29 31:40 33:-40 36:11 40:14 43:2 44:8 45:4 50:7
audiences 30:65 31:47|audio 7:24 16:27 20:16 27:18 33:-19 34:33 43:25 45:28 52:35|audiodescription 41:75
audiovisual 5:39 7:34 8:44 13:35 34:30|audiovisueel 23:67
audiovisuel 0:28 1:20 2:14 4:29 7:25 10:15 14:19 23:32 29:27 34:22 43:28|audiovisuele 2:28 5:27 8:42 34:45
audiovisuelle 1:29 2:30 7:24 22:30 34:49|audiovisuellen 34:57|audiovisueller 1:63|audiovisuelles 8:80
audiovisuels 2:37 5:61 34:38|audit 10:7 15:23 18:20 30:31 33:-21 40:5 41:59|audited 9:53 12:46 23:51|auditee 0:82
auditeurs 30:77|auditing 28:75|audition 33:30|auditor 0:41 17:36 28:41 33:-5 40:33|auditorium 7:46 41:53 50:57
audrey 7:30 11:36 12:42 29:37
auf 1:2 2:-3 3:-1 4:6 5:5 6:-4 7:-1 8:0 10:-5 11:3 12:4 13:-5 14:-3 17:-3 19:2 20:5 21:-1 23:5 26:0 27:-9 28:-1 29:2 31:-4 32:12 33:8 34:2 35:2 37:1 39:0 40:-1 44:-3 45:-6 47:-1 48:4 49:6 50:-2 51:0 53:-1
aufbringung 17:64|aufenthalt 30:63|auffuhrungsrechte 47:63|aufgabe 30:50 33:15|aufgedrangt 19:56|aufgefuhrten 34:57
aufgegangen 33:28|aufgehoben 40:39 47:49|aufgelost 33:28|aufgenommen 8:66|aufgerissen 33:28|aufgesetzt 40:52
aufgetrennt 33:28|aufgewachsen 3:49 33:-2|aufgriffe 3:53|aufhort 19:43 33:15|aufklaren 33:28|aufklarerin 3:53
auflage 47:63|auflagen 23:63|aufmerksamkeit 12:61|aufnahmen 20:42 30:50|aufruf 1:63|aufruft 33:28
aufschlag 10:46 16:49|aufsetzt 33:28|aufsicht 24:67|aufstehen 47:63|aufstellung 15:52 41:49|auftakt 33:28
auftrag 2:22 5:17 7:12 23:18 26:21 30:34 50:40 51:21|auftrage 21:62|auftraggeber 2:44 30:50
auftraggeberin 2:37 30:42 50:44|auftraggebern 2:58|auftragnehmerin 2:58|auftragsfilmen 7:58|auftrennen 44:45 48:53
auftritt 3:53|aufwand 16:62|aufzubewahren 45:61|aufzudecken 33:28|aufzug 33:19 41:44|aufzuge 33:28|aufzusagen 33:28
aufzusehen 3:53|aug 4:35 14:25 15:33 18:48 25:37 48:30|auge 6:42 33:20|augen 33:15 49:54|augenhohe 19:43 20:42
augmente 33:9 34:41 40:35
august 1:2 2:-4 4:10 5:11 8:22 10:0 11:6 14:37 17:6 18:5 19:-6 27:-3 29:32 30:5 33:-14 42:4 48:4 50:8 51:36
augustin 33:21 45:52|augustus 4:30 10:6 12:23 14:34 15:18 18:25 27:8 29:18 30:24 33:-26 34:4 51:30 52:20
aujourd 3:13 7:22 20:30 33:11 42:30 45:24|auktionatorin 33:28|auktionshauser 45:61|auld 5:61 34:42
aunt 3:31 19:33 33:2 38:47|aunts 31:63|aupres 2:7 4:30 12:17 20:1 27:38 29:27 30:51 35:23 51:29 53:28
auquel 3:45 33:17|aura 3:3 16:16 19:19 20:43 33:-6 34:7 53:14|aurais 3:45 33:17|aurait 3:16 6:34 20:13 33:22
aurelie 33:30|auriez 47:79|aurore 2:27 33:12 34:19 40:20 53:32
aus 2:-8 3:2 5:-2 6:4 7:-7 8:8 10:1 11:-1 13:0 19:8 20:4 24:9 26:1 27:5 30:7 31:-7 33:6 40:9 44:-2 45:-5 46:1 47:10 48:6 49:8 52:2 53:12
ausbau 41:49 53:46|ausbildung 13:61|ausblick 45:61|ausdruck 1:63|ausdrucken 33:28|ausdruckt 3:53|auseinander 21:62
ausfall 45:61|ausfallen 27:45 33:15|ausfertigungen 10:46 34:44|ausfuhrend 43:62|ausfuhrlich 33:28|ausfuhrliche 33:28
ausfuhrlicher 10:59|ausfullen 1:63|ausgabe 35:66|ausgaben 40:26 53:54|ausgebaut 19:56|ausgebildet 13:61
ausgegeben 53:60|ausgeht 19:34 33:20|ausgelegt 33:28|ausgeschaltetem 33:28|ausgeschlossen 17:64|ausgestellt 4:41 51:61
ausgetauscht 33:28|ausgeubt 34:57|ausgewahlt 23:63|ausgezahlt 23:63|ausgezeichnete 7:58|ausging 3:53|aushalten 33:28
aushang 35:66|auskommen 19:56|auskunft 4:54 29:52|auskunfte 29:66|auslagenpauschale 26:67|ausland 21:36 31:53
ausliefert 33:28|auslieferung 41:62|ausloser 32:66|ausmachen 28:66|ausmacht 37:68|ausnahme 31:59|ausrechnet 33:28
ausrede 6:63|ausreden 3:40 36:54|aussagt 33:28|ausschaltet 20:55|ausschliesslich 2:44 6:29 34:24 40:19
ausschliessliche 2:32 34:52|ausschliesslichen 2:50 34:36|ausschliesslicher 2:58|ausschlussgrunde 14:61|aussehen 19:56
aussen 7:23 19:20 20:20 33:-8 43:26 48:38|ausser 6:29 12:28 13:28 15:32 19:23 39:34|ausserhalb 7:38 19:35 27:37
ausserhaus 39:67|aussert 20:55
aussi 2:-6 3:9 7:12 11:24 12:15 13:4 14:4 19:12 20:10 21:6 27:1 31:10 33:8 40:-10 44:10 45:3 47:12 53:3
aussicht 17:51 27:45|aussichtsreich 40:52|aussieht 33:28|aussitot 21:60 33:17|ausspricht 3:53|ausstattung 41:62
ausstattungspraktikum 53:60|ausstattungsstab 41:62|ausstehen 33:28|ausstellung 51:67|ausstieg 10:59
ausstrahlung 22:48 38:52|austauschen 11:65|austauschseite 11:65|austin 22:60 31:47|australia 31:63|australie 33:30
austria 40:41 42:57|austrian 12:68|ausubung 34:57|auswahl 22:54 30:42|auswahlausschusses 23:63
auswahlkommission 12:48 23:50|ausweist 33:28|auswertung 2:32 22:42 31:34 50:28|auswertungsrechte 34:57
auswickelt 33:28|auszahlbar 23:63|auszahlung 23:63|ausziehen 33:28|auszubildender 33:28|auszufullen 1:63
auszug 0:23 8:44 9:32 33:-16 45:17 47:30 48:18|auszukommen 40:52|auszuweisen 23:63|autant 19:31 27:49 40:26 47:47
auteur 1:15 2:37 3:-5 5:23 7:2 9:12 10:-5 12:1 13:0 16:18 17:-3 18:0 29:0 30:2 34:25 40:-1 43:14 44:16 47:9 53:1
auteure 2:41 5:47 11:50 34:32
auteurs 1:18 2:39 5:34 7:4 9:31 10:-8 12:-1 16:14 17:5 18:2 23:4 33:-33 34:10 40:0 41:19 53:11|auteursaandeel 2:58
auteurscontract 2:48 9:53|auteursfilms 7:63|auteursrecht 2:58|auteursrechten 2:58|authentiek 8:72|authentique 3:58
author 1:9 2:35 3:13 5:27 10:3 12:8 13:7 16:8 17:11 20:-3 34:23 40:-5 43:8 47:23 53:7|authored 7:64
authorisation 40:54|authorise 29:75|authorises 2:48 29:61|authority 12:22 15:29 29:64 33:-17 50:28 51:30
authors 1:23 2:37 5:37 7:20 16:23 17:26 23:27 34:16|authorship 2:62|auto 6:13 21:20 33:15 41:15 45:22 48:30 49:19
autobanden 33:28|autocars 26:65 27:46|autocollant 33:30|autoevaluation 46:83|autoliquidee 26:83|automatic 33:29
automatique 20:24 33:-1 42:66|automatiquement 51:83|automatisch 33:10 42:49 48:32|automatiser 33:30
automatisering 33:28|automne 18:48 20:3 27:15 31:34 33:8 38:29 40:4|autonome 12:29 14:42 20:13 46:67 50:36
autonomous 46:76|autonoom 46:73|autopsie 21:58 22:53|autor 2:39 5:13 9:14 10:9 12:11 16:22 34:14 43:21 44:13 53:10
autorail 41:75|autoren 1:23 2:19 3:14 7:19 9:34 10:20 13:22 53:21|autorenanteil 2:58|autorenfilme 7:58
autorenklausur 18:63|autorennotiz 3:40 9:51|autorenschaft 43:62|autorenvertrag 1:42 2:50
autorin 2:34 3:-2 5:8 9:23 12:5 13:6 16:6 17:8 20:8 34:26 40:-4 43:6 44:8 53:12|autorinnen 13:61
autorisation 1:27 5:38 10:16 18:17 20:16 34:22 35:31 40:18 41:17 44:19 47:20 50:20|autorisations 5:50 16:44 20:42
autorise 4:47 20:18 22:36 34:38 35:53|autorisee 1:52 2:40 34:41|autorisent 29:82|autorisons 27:59 29:60
autorite 14:40 15:64 33:-1 50:47|autoroute 45:70|autors 3:40 12:48
autour 3:1 19:24 20:15 27:22 31:20 33:11 35:20 44:19 45:12
autre 1:-6 2:-11 3:7 5:5 6:-4 10:19 11:12 12:-8 13:-2 14:-8 15:3 17:11 18:3 20:-1 21:1 22:-5 24:3 27:-5 31:-13 32:3 33:12 34:0 35:-2 37:6 38:2 39:3 40:-15 44:-3 45:15 47:-1 48:-4
autrefois 33:17 47:65|autrement 1:42 20:45 33:-1
autres 1:23 2:6 6:21 7:-4 10:3 11:19 13:13 19:8 20:4 22:3 23:5 30:5 33:7 34:-9 38:10 39:11 40:2 41:3 45:8 46:21 47:7
autrice 2:29 3:13 10:7 13:25 16:26 23:19 34:33 40:11 43:28 53:12|autrices 20:36 34:53|autrichiens 33:30
autspecimen 25:68|autumn 1:45 12:24 18:26 20:14 31:32 33:-2|auvelais 33:28
aux 0:2 1:-7 2:2 3:6 7:-12 8:1 10:11 11:1 13:-2 14:-1 15:2 16:-8 18:3 19:0 20:3 22:-6 23:4 24:15 27:0 28:3 29:15 31:15 32:2 33:5 34:-4 35:15 36:3 39:3 40:-6 43:-6 45:3 49:3 53:3
auxquelles 20:42 34:49|auxquels 19:63|avaient 3:12 7:21 33:24 47:32|availability 50:74
available 19:33 27:36 33:2 40:28|availed 0:76|avais 3:54 9:37 33:-13
avait 3:27 6:2 10:-9 11:16 12:-3 19:-11 20:-9 21:6 31:-8 33:17 38:23 40:-17 45:-4 47:28|aval 30:57 33:14 50:48
avalanche 45:68|avale 35:77|avalent 33:30
avance 1:19 2:-8 3:-10 10:20 12:12 17:30 20:-13 21:12 27:-2 29:13 31:7 33:-10 40:17 42:38 44:18 45:11 53:11
avancee 40:57|avancees 10:65|avancement 43:74|avancer 27:40 33:3 44:63|avances 10:43 14:50 41:53|avancions 3:58
avancons 40:57
avant 0:1 1:-1 2:0 3:-3 5:-3 6:2 7:-6 10:6 11:0 12:-9 14:-9 16:-9 18:13 19:18 20:-1 21:0 22:-7 23:-4 26:10 27:13 28:9 30:-4 31:21 33:0 34:13 35:9 38:1 39:9 40:-12 42:-5 44:-4 47:-2 49:14
avec 2:-7 3:10 6:-2 7:1 9:3 10:-7 12:7 13:6 14:-4 16:-6 17:-4 18:4 19:9 20:4 22:-7 24:1 26:2 27:9 29:0 30:-5 31:14 33:6 34:-6 35:-1 38:7 40:4 43:-4 44:-5 45:-6 47:1 48:-6 52:3
avenant 2:30 5:46 9:37 10:21 11:24 12:15 18:28 35:21 40:20|avenir 38:82|aventure 1:38 3:24 27:46 31:31 43:39
aventures 43:74|avenue 8:59 26:61|average 7:64|averse 22:48 31:46|avertis 1:73|aveu 33:9 44:55 48:54
aveugle 28:69 33:17|avez 1:46 3:18 12:44 27:27 34:22 35:37|avion 16:40 20:24 33:20|avions 27:37 33:19 47:48
avis 0:23 2:2 9:22 20:8 21:15 23:47 27:9 33:-16 44:56 48:17|avocat 16:64 20:13 33:-12 53:28
avocate 12:28 16:29 20:12 26:42 29:39 33:7 45:27|avocats 16:53 29:65|avoid 30:72
avoir 1:21 2:14 3:13 14:30 15:18 17:14 19:10 20:-8 27:15 33:2 34:17 36:19 40:-7 45:6|avond 33:23 37:22 48:25 50:19
avonden 16:65|avonds 3:35 6:46 33:6|avondschool 13:47 33:6 45:43
avons 0:6 3:10 7:23 11:4 12:17 14:3 15:6 19:6 20:13 23:9 27:16 30:9 31:-4 33:-37 36:7 39:6 40:36 47:2 53:-6
avontuur 33:6 40:33 45:43|avortement 33:17 40:43|avoue 33:25 48:49|avouer 33:30
avril 1:18 2:-5 5:20 9:15 10:-1 12:27 14:36 18:36 26:18 27:2 29:16 33:-17 34:8 35:23 50:12 51:36 52:19
awaited 5:56 40:41|awans 50:78|award 7:13 11:21 13:26 17:19 22:41 23:58|awarded 17:63 23:51
awards 7:25 13:47 22:42 23:33 38:35|aware 14:53 33:15|away 10:15 12:20 19:24 20:9 33:19|awex 15:76|awful 33:29
awu 46:76|axe 19:33 40:46 49:53|axelle 6:51 33:24|ayant 2:23 27:30 33:6 34:38 47:41|ayants 34:63|aylin 6:63
aymon 34:63|az 23:47 26:51 52:47|azijn 33:28
b 1:21 2:6 3:-14 4:1 5:20 8:14 9:14 10:16 11:6 12:-9 13:13 14:0 15:4 16:13 17:8 18:-1 19:-11 20:-10 21:-7 22:12 24:5 27:-12 29:-1 31:1 32:0 33:-42 34:4 35:-3 36:1 37:2 40:2 41:7 42:7 43:-5 44:9 45:-1 46:3 47:-3 48:3 49:5 50:9
b000000 8:75|b01 9:51 43:48 49:59|b02 9:53 33:10 49:52|b03 9:63 49:61|b04 9:63 49:61|b04a 3:56|b04b 19:59
b05 9:53 40:37 49:52|b06 9:47 16:41 17:46 49:45|b07 9:47 41:43 42:46 49:45|b08 9:53 18:50 49:52|b09 9:58 53:50
b1 1:50 9:51 16:35 48:33|b10 9:71|b11 9:71|b11bis 31:61|b12 9:71|b13 9:71|b2 1:42 9:56 16:40 48:37
b3 1:43 9:43 16:41 45:33 48:38|b4 1:67|b5 1:67|b6 1:67|baan 33:28|baard 33:28|baas 6:33 20:21 33:6 47:36 52:40
baasrode 50:71|babelsberg 13:61|bablute 47:79|baby 31:21 33:26|babyhemdchen 33:28|babykleren 33:28
bac 13:26 20:11 24:38 33:-4 43:32 44:42 48:32 49:39|bach 38:72|bache 33:30|bachee 33:30|bachelier 13:57 45:56
back 2:1 3:7 6:2 10:12 11:4 14:25 20:0 24:8 25:9 30:4 33:15 34:0 36:6 44:3 45:5 47:4 50:6|backer 28:58 48:41
backerei 33:28|backereiofen 33:28|backers 17:70|background 30:72|backgrounds 19:25 24:42 40:33 41:35 43:33
backing 40:54|backs 49:76|backt 33:28|backward 33:29|backwards 3:27 20:26 33:19|bad 24:25 33:18 42:20 48:39 51:26
badeort 33:28|badewannen 33:28|badge 21:39 33:22 48:32|badges 33:29|badkaart 13:51 39:73
badly 6:28 13:23 19:29 20:14 21:27 33:-2 38:31 48:28|badplaats 33:28|baert 2:58|bag 3:13 33:20 48:47|bagages 33:30
bagarre 33:30|bagger 20:55|bags 3:58|bague 33:30|baguees 33:30|baguette 33:30|baguettes 33:30|bahn 33:28|bahnen 33:28
bahnfreunde 35:52 53:46|bahnhof 16:19 19:13 30:20 33:9 36:25 40:9 41:20 45:18|bahnhofsgeschichten 31:59
bahnhofshalle 20:55|bahnhofswirtschaft 31:46 33:15|bahnsteig 30:50 33:15|baignade 24:69 33:17|baignait 20:55
baigne 33:30|baigner 33:30|baignoire 33:30|bail 7:31 22:45 33:7 35:40|bailleur 35:77|bailleurs 34:63|bain 20:44 33:15
bains 19:28 33:27|baiser 33:30|baisse 11:47 33:22 40:23|bak 33:24 40:22|baker 21:37 33:25
bakery 28:44 33:11 36:44 53:35|bakfiets 33:28|baking 33:29|bakken 21:45 33:6 50:50|bakker 28:59 35:56|bakkerij 33:28
bakkers 31:61|baksteen 3:28 19:40 33:9|bakstenen 20:36 33:19|bal 22:60 33:17|balado 34:63|balai 12:38 33:16 43:48
balance 0:39 1:4 2:-2 5:6 7:-3 9:9 10:9 12:4 14:11 17:7 20:-7 21:7 22:12 26:12 28:11 33:-19 40:9 42:7 43:4 46:45 50:7 53:2
balances 33:30|balans 0:64 46:52|balanstotaal 46:73|balaye 33:30|balcon 33:30|bald 28:45 33:7 37:47
baldewijn 6:46 24:52 33:6|baleine 21:60 24:69|baleines 45:70|balises 33:30|balkon 33:28|ball 31:49 48:58
ballast 10:30 13:16 17:25 21:25 22:20 33:-5 39:37 42:25 43:22 45:23|balle 47:65 49:69|ballerina 6:46 33:23
ballet 19:35 33:10 48:53|balletje 33:28|ballons 33:30|ballot 33:30|ballots 33:30|balneaire 33:30|balsa 26:67
balthazar 6:54 33:23|balustrade 33:29|banaan 33:20 39:52|bananen 33:28
banc 7:11 19:18 20:-2 31:9 33:18 37:28 47:21 48:31 49:26|bancaire 1:33 4:71 7:28 17:50|bancaires 4:85|bancontact 26:73
bancs 3:45 33:17|band 1:20 7:15 19:9 31:14 33:10 41:18 45:17 48:19 49:25 53:16
bande 2:-2 3:-5 13:7 19:-1 20:3 21:21 26:20 31:37 33:2 34:-1 35:25 36:20 39:30 47:15 52:21
banden 7:36 31:35 33:1 48:40|bandenchef 33:28|bandes 20:36 33:21|bandopname 47:70|bandrecorder 21:66|banen 53:64
bang 3:23 6:42 33:16|bank 0:32 4:51 7:14 8:20 9:14 10:-5 13:19 17:16 23:4 33:-5 38:7 40:-8 45:0 48:10|bankattest 4:73
bankbestatigung 4:54 9:51|banker 33:29|bankers 4:77|bankgegevens 4:73|bankhaus 4:67|bankje 33:28|bankplatz 13:48 31:46
bankrupt 14:67|bankschuld 0:72|bankverbindung 4:54 26:54|banni 19:63
banque 0:33 2:0 4:68 7:7 8:38 9:20 12:11 13:10 33:-12 41:14|banquier 11:61 33:21|banquise 32:82|bapteme 7:68
baptise 33:30|baptiser 33:30|bar 3:5 10:16 13:14 17:38 19:10 20:20 21:17 33:-4 45:10 48:17
baraque 0:25 1:17 4:27 8:23 9:24 14:15 15:25 20:8 22:17 26:26 33:2 46:26 51:26 53:22|barbara 18:45 33:17 48:39
barbarie 32:61 45:48 50:57|barbecues 33:30|barbeitrag 17:64|barbu 33:30|bare 22:48 26:55 45:47|barefoot 6:57 33:15
bareme 31:66|barfuss 33:20 48:41|bargain 33:29|bargains 20:57|barge 3:24 33:20 45:35|bargepole 39:77
barges 36:61 41:56|barks 33:29|barmaid 6:71|barmittel 17:64|barn 21:49 33:8 48:50
barnabe 6:28 7:20 24:35 33:4 36:48 37:37 38:34 39:35 45:22|barometer 6:50 33:8 48:50|barometernadel 33:28
baron 3:39 33:20|baronet 33:29|barque 45:70|barrack 3:25 19:37 33:6 41:37|barrage 16:23 20:20 31:31 33:17 50:30
barrages 20:25 33:19 53:40|barre 6:38 10:27 33:19 45:32|barreau 29:82|barreaux 33:17 48:62|barred 14:67|barrier 30:72
barriere 13:43 19:36 22:47 47:51|barrieres 1:73|barrow 33:29|barry 33:30|bart 7:26 10:23 19:14 27:34 33:4 44:33
barvrouw 33:23 40:26
bas 2:-10 3:4 6:5 7:-3 10:-6 16:1 19:12 20:12 21:12 27:-4 31:15 33:10 37:24 38:10 40:-14 42:14 43:13 45:-1 49:12 53:-1
base 2:13 10:16 16:36 17:29 18:27 30:41 34:21 41:39 42:27|based 7:28 10:27 13:30 34:34 43:44|baseline 37:85
basement22 39:77|bases 41:69|basile 2:35 6:50 21:58|basin 33:15 53:53
basis 2:26 10:16 16:20 26:29 27:30 30:25 34:15 35:25 46:29|baskets 38:82
basse 0:21 2:12 6:15 7:7 10:4 12:10 13:10 22:25 23:16 30:27 31:5 33:-6 34:14 35:21 37:24 42:23 43:13 44:16
bassenge 13:70|basses 33:17 45:56|bassin 18:34 26:31 30:36 33:-7 38:21 40:14 41:29 42:16 43:14 50:32 53:10
bassins 31:66|bassiste 13:70|bastingage 1:17 2:5 7:21 8:34 10:22 12:25 14:15 17:31 34:16 40:10 43:18 46:40 50:22
bastogne 5:26 7:19 10:19 12:21 14:21 22:15 34:17 43:22 53:35|bat 33:30|batailles 38:82
bateau 1:23 2:4 5:15 7:8 10:5 12:11 14:11 15:17 16:11 17:15 20:-2 21:7 30:13 33:-19 34:5 40:8 42:15 43:14 50:16 53:9
bateaux 19:41 45:62|batelier 20:42 33:17|bateliere 21:60 45:56|bateliers 31:66|bath 20:48 33:10|bathroom 33:29
batiment 7:28 20:35 21:34 33:4 45:30|baton 7:54 24:69|batonniers 10:65|battante 33:30
batte 1:14 2:13 5:16 7:17 10:7 12:13 14:13 15:18 16:12 17:17 30:15 33:-33 34:6 40:9 42:17 43:15 50:18 53:11
battements 33:30|battered 33:29|batteries 26:76|battlefield 33:29|battre 33:30|bau 20:20 30:27 33:-8 40:16 44:40 50:29
bauart 26:67|baudouin 20:57|baudour 53:66|baudrux 19:26 33:18 44:40 48:39|baue 20:55|bauen 28:36 33:18 40:22
bauens 7:21 12:33 22:24 27:21 40:14 46:41|bauer 33:28|bauern 33:28|baumen 3:53|baustelle 39:67|baut 3:29 13:37 33:13
bauten 41:58 53:30|bauwerk 19:56|baux 20:55|bauzeit 33:28|bavard 3:45 45:56|bavarde 6:62 20:42|bavarder 33:30
bazel 33:28|bb 10:50 51:50|bce 1:38 2:7 4:30 7:25 9:26 10:30 12:17 43:45 51:29|bd 12:58 45:56
be 1:0 2:-3 3:-5 4:8 5:-5 6:3 7:-1 9:-2 10:10 11:-3 12:2 13:-3 14:-4 16:5 17:-1 18:-6 19:3 20:1 21:1 22:15 23:-4 24:0 26:14 27:9 29:1 30:0 31:8 33:-12 34:-9 35:6 36:2 38:4 40:-2 41:-5 42:17 43:1 47:-3 50:20 51:3 53:-2
be00 4:72 26:37|be0400 50:74|bea 3:22 5:35 7:29 12:32 13:34 37:41|beabsichtigen 27:58|beabsichtigt 20:55|beach 48:72
beachten 11:65|beak 49:76|beam 6:41 32:46 33:9 37:48|beambte 33:28|beamte 33:28|beamten 33:28|beamter 3:32 6:42 19:35
beamtin 13:48 22:48|beantragen 12:40 34:24 40:19 42:44|beantragt 1:17 12:33 14:15 15:37 17:44 43:16
beantragte 1:53 43:44|beantragtes 17:64|beantwoord 50:71|bear 20:43 33:15|bearbeitet 1:63|bearbeitung 2:32 16:36 41:49
bearbeitungsrechte 34:57|bearer 33:29|bearing 3:58|bearings 50:74|bears 10:41 20:36 33:8|beasts 33:29
beat 20:17 33:-13 48:67|beate 27:58|beatmungsgerate 47:63|beatrice 33:30|beats 48:66|beau 19:51 33:15
beaucoup 3:20 12:23 19:24 20:10 24:25 27:29 33:2 40:-1 44:19 47:21|beauftragt 2:58|beaute 33:30|beautiful 33:29
beautifully 6:50 33:8 44:50|beauty 33:29|beauwelz 22:74|beaux 3:24 19:28 22:39 31:31 38:47 43:39|bebe 21:60 33:17
bec 22:55 39:73|became 22:56 40:41|because 3:13 6:6 7:9 11:8 12:22 13:1 20:6 33:15 40:13 45:4 47:8|beccari 33:28
become 2:25 10:26 33:18 45:31|becomes 11:37 33:26|becoming 33:29|bed 20:19 24:26 33:22 45:18|bedacht 2:37 33:6 43:47
bedankt 6:37 33:-4 34:27 35:37 50:39|bedarf 40:52|bedauert 33:28|bedden 48:66|bedeckt 47:63|bedekt 47:70
bedenkers 43:68|bedenkt 33:28|bedeutung 14:61|bediend 19:45 33:14|bediende 33:28|bedienen 19:59|bediening 20:55
bedient 4:50 19:35 33:4|bedingt 23:50 40:39|bedingung 20:55|bedingungen 30:63|bedoeld 3:56|bedoelde 47:70
bedoelden 10:60|bedoeling 33:28|bedraagt 2:29 10:22 23:29 34:47
bedrag 1:36 11:14 12:9 15:31 16:30 17:29 23:27 27:5 33:-22 40:-3 42:23 43:11|bedragen 2:24 11:50 16:44 40:21
bedreiging 40:54|bedrijf 3:8 7:34 13:20 14:18 15:24 23:31 34:20 44:22 53:28|bedrijfsfilms 22:69|bedrijfskosten 0:72
bedrijfsvoorheffing 51:73|bedrijfswinst 0:72|bedrijven 53:64|bedroom 33:29|beds 16:41 21:44 33:2 36:48|bedstee 33:28
beech 24:76|beeft 33:28|beeindiging 2:37 10:52|beeindruckt 33:28
beeld 3:-7 7:5 13:4 17:7 19:10 20:24 23:4 24:10 26:9 30:4 32:9 33:-15 37:11 41:29 43:5 45:1 48:3 49:40 50:7 52:10
beeldafwerking 53:64|beeldbank 32:73|beelden 20:35 24:29 32:29 33:-17 34:15 40:10 49:42|beeldende 44:70
beeldmontage 41:67|beeldnabewerking 53:64|beeldtaal 19:45 32:59
been 0:4 1:-4 2:-4 3:7 4:5 6:16 7:0 11:1 13:-6 14:18 17:5 19:-12 20:3 22:-1 23:0 27:-9 33:15 35:2 36:3 37:6 40:-3 47:7
beendbar 40:52|beendet 33:28|beenhouwerij 45:65|beenprothese 33:28|beeps 33:29|beer 13:66|beerdigung 33:28|bees 3:58
beetje 13:37 28:42 33:18|befangenheit 33:15 48:49|beffroi 33:30|befindet 14:61
before 1:11 2:-8 3:0 10:9 11:3 12:-2 13:9 14:4 15:12 16:-3 18:16 19:17 20:0 22:6 26:6 27:5 29:4 31:9 33:-1 34:8 35:4 40:1 44:1 45:-2 47:2
befragt 30:50 33:15|befragung 30:63|befund 30:63|befunden 1:63|begaan 33:28|begaie 33:30|began 3:41 7:40 33:-8 40:17
begane 20:42 33:14|begann 3:53|begayer 33:30|begeeft 33:28|begegnen 48:62|begegnet 33:28|begegnung 21:62
begehung 30:63|begehungen 30:63|begeistert 27:58|begeleidde 40:54|begeleiden 33:28|begeleiding 16:52 40:41
begeleidster 26:73|begeleidt 10:60|begeven 33:28|beggars 19:60|begin 3:5 6:17 10:10 18:18 19:8 20:37 33:3 34:9
begindatum 8:72|begingeneriek 2:58|beginn 1:37 2:32 8:40 18:37|beginnen 3:8 14:20 18:22 28:24 33:15 40:7 48:19
beginner 13:66|beginning 1:55 31:49|beginnt 19:23 20:12 33:20 45:17|begins 20:28 33:24
begint 2:0 7:4 20:22 21:8 28:14 31:3 33:16 45:23|beglaubigt 8:66|begleitdoku 20:55|begleite 20:55
begleiten 20:50 27:32|begleitend 31:59|begleitenden 20:55|begleitet 33:15 40:39|begleitfilm 20:55|begleitheft 31:59
begleitung 16:41 31:51|begon 3:42 7:36 20:28|begonnen 1:28 3:9 7:12 14:52 20:5 33:-17
begrafenis 3:25 21:35 33:-3 48:49|begraven 33:28|begreep 3:56|begreifen 33:28|begrenzt 29:52 40:39|begrepen 34:59
begriff 45:61|begrijp 3:56|begrijpen 33:25 40:14|begrijpt 6:59 33:6|begroot 20:28 40:49
begroting 1:33 9:34 10:22 11:25 12:20 16:19 18:22 20:-9 30:3 34:-5 40:4 41:25 43:12|begrusst 27:58|begs 19:60
begue 6:62 33:3 48:49|begun 7:34 14:57 34:30|begunstigde 4:73|begutachtung 26:67|behalf 12:37 29:65 34:30
behalt 2:37 10:38 34:36|behalten 3:32 6:42 45:40|behalve 2:16 7:20 10:17 12:23 15:29 19:36 28:30 33:-15
behandeld 1:54 23:54|behandeling 1:41 20:42 33:1|behandelt 35:66|behang 33:28|behave 33:29|behaved 33:29
beheer 2:32 34:54|beheerders 40:54|beheersorganisatie 2:58|beheersvennootschap 2:53 5:43|behelligt 33:28
behind 19:-1 20:20 28:15 33:20 37:27 45:8 47:12 53:6|behoeve 2:45 34:46|behorde 25:68|behorden 4:67
behordenauflagen 27:58|behoren 4:60 10:47|behoud 2:58|behouden 24:52 30:60|behoudens 35:69
behoudt 2:37 10:39 34:25 35:35
bei 0:6 1:-2 2:19 3:-3 4:7 7:1 10:4 11:0 12:9 13:5 17:-1 19:-9 20:-9 21:-2 23:7 24:3 27:5 28:1 30:-2 31:-1 32:2 33:-4 34:11 35:1 40:6 41:-2 47:1 48:-3 50:5 51:10 53:8
beide 2:8 3:8 10:27 16:6 18:17 20:-4 21:16 30:8 31:2 33:-4 40:4 42:19 45:5 46:13 48:8 53:6
beiden 7:23 10:23 18:28 33:12 40:16|beider 10:59|beides 3:32 9:31 12:28 33:7|beigebracht 33:28
beigefugt 1:37 9:51 12:35|beigefugte 11:65|beihilfe 10:21 14:52 15:28 23:26|beihilfen 15:65|beihilferecht 14:61
beihilferechtlichen 14:61|beilage 9:37 10:41 11:46|beilagen 1:37 9:51 29:39|beiliegend 12:61|beiliegende 11:65
beiliegenden 10:59|beim 2:7 3:24 5:7 9:8 10:2 19:7 20:17 21:6 27:2 33:6 47:6 48:5 53:3|bein 33:15 49:54|beinahe 33:28
beine 33:28|beinen 33:28|being 2:23 3:23 10:2 12:7 14:17 15:15 17:10 19:-1 20:17 33:-2 34:10 40:-6 44:11 53:6
beispielfolgen 45:61|beitrag 10:59|beitrage 10:35 14:37 40:16 51:43|beitragen 2:58|beiwohner 13:48 39:53
beizufugen 1:63|bejaarde 33:28|bekannt 5:58 14:35|bekannte 31:59|bekannten 2:58|bekanntheit 30:63
beke 6:43 33:16 48:32|bekeken 20:42 30:54|bekend 7:32 27:32 31:31 40:37|bekendgemaakt 8:72|bekendheid 30:68
bekennen 33:28|bekent 33:28|bekentenis 48:66|bekers 0:59 33:14|bekijken 39:73|bekijkt 31:40 33:20|beklagte 19:43 47:49
beklagten 33:28|beklagter 33:15 45:47|bekommen 15:39 33:22|bekommt 19:11 21:17 27:13 33:19 45:24|bekroond 13:60 33:6
bekroonde 7:63|bekundet 40:52|bekundung 27:58|bel 12:39 25:67 33:-12|bel591111111 25:85|belachelijk 20:42 33:14
belangrijker 7:49 20:42|belangrijkste 27:62|belastingen 14:66|belastingjaren 15:71|belcallewaert 25:75|beldony 25:85
beledigd 24:73|beleefd 3:42 33:1 48:40|beleefdheid 3:48 20:34|beleg 2:44 35:52|belege 38:66
belegschaft 7:38 20:35 46:45|belehrt 14:61|beleidigt 33:28|beleuchtung 26:67|belfast 45:68|belg 25:67 33:6
belge 1:0 2:4 3:-14 8:28 10:30 13:13 23:4 25:40 31:-7 33:-42 34:10 36:26 38:26 40:18 41:2 42:30 43:8 45:-3 47:6 53:-3
belges 10:48 31:42 40:19 42:38
belgian 2:18 3:0 5:0 7:7 8:5 9:4 10:13 11:3 16:5 17:13 25:8 27:-7 28:5 31:0 33:-10 34:8 38:4 40:18 41:-1 42:25 43:3 45:-2 53:19
belgians 33:15 44:58|belgie 0:18 10:23 25:52 27:19 31:30 40:11 42:37|belgielei 8:72
belgien 7:6 10:7 16:10 22:19 25:36 31:21 33:-24 40:27 42:34|belgiens 7:45 27:45|belgierin 3:53
belgique 2:-12 8:7 10:22 13:7 16:-2 19:-10 20:-18 22:1 23:3 25:49 27:10 31:37 32:9 33:-24 36:19 40:-7 41:22 42:32 53:-3
belgiques 33:30|belgisch 2:27 8:41 10:22 25:37 34:21 42:32
belgische 5:25 10:15 25:29 27:17 30:22 33:-17 40:30 45:19 53:18|belgischem 40:52
belgischen 2:20 7:21 8:28 10:33 33:-10 43:24 53:22|belgischer 40:26 42:58|belgisches 2:32 10:33 34:44
belgium 2:8 7:3 8:7 10:19 13:-2 16:0 17:2 19:-8 20:2 25:24 27:4 29:6 30:11 31:21 33:-16 34:6 36:16 40:-1 41:1 42:33 43:-2 45:0 46:13 50:4 53:7
belgo 40:57|belicht 36:73|belichten 19:59|belichters 53:64|belichting 41:67|believe 19:17 27:20 33:4 40:37 44:29
believed 21:44 33:23|believes 3:17 6:43 33:17 48:31|believing 14:67|belkacem 6:49 33:15
belkaid 1:49 5:43 7:34 11:47 12:37|bell 2:19 5:27 21:19 22:18 23:21 33:6 34:9 37:26 43:16 45:17 47:21|bella 26:73
belle 21:40 31:32 33:-3 40:33 44:43|bellefroid 5:43 16:38 34:39 43:40 47:45|bellen 2:23 12:31 28:37 33:9 40:19
belles 6:62 44:63|bells 33:21 49:55|belluno 13:68|belly 33:29|belobigung 33:28|belofte 27:62|belogen 33:28
belong 2:35 3:31 10:36 34:34|belonged 33:15 47:59|belongs 2:17 5:26 10:18 33:20 45:24|beloning 33:28|beloof 19:59
beloofd 12:66|belooft 27:62|beloven 27:49 29:58|below 1:16 5:17 6:18 15:34 20:5 33:10 34:8 41:28 46:23 51:24
belt 21:25 33:18 38:21 45:13 48:33|belts 19:30 20:27 33:18|belugt 33:28|beluisteren 39:73|bemand 50:71|bemerkt 33:28
bemiddelaar 10:60|bemiddeling 2:58|ben 1:19 3:43 19:10 20:18 33:-21 35:20 40:6|benadering 20:55|benali 20:57
benamar 43:74|bench 19:16 20:25 33:5 45:24 48:28 49:48|benchmarks 31:59|bende 33:28|beneath 33:29
beneden 3:14 20:2 28:20 33:22 47:17|benedicte 2:26 3:23 6:41 33:9 53:35|benefice 0:80 23:32|benefices 34:63
beneficiaire 14:25 16:26 23:31 34:51 53:37|beneficial 4:77|beneficie 1:46 2:34 15:68|benefit 34:47 44:58
benelux 5:14 7:-5 10:33 27:39 31:26 42:49|benen 33:28|benevole 33:30|benevoles 7:68
benhaddou 1:29 5:31 7:25 8:35 14:28 25:39 43:28 46:36|benin 33:29|benit 33:30|benne 33:17 48:62|benoemd 8:59 20:42
benoemen 10:60|benoeming 8:72
benoit 2:17 3:19 6:23 8:16 12:26 13:11 14:7 16:8 20:-7 25:20 29:17 35:13 43:25 45:20 46:18 53:27
bensalem 2:31 22:44 39:52 43:54|benslimane 33:30|benzin 21:49 33:15|benzine 33:30|beobachtet 19:56|beobachtung 40:52
beoogde 42:70|beoordelingscommissie 23:67|bepaalt 20:42 21:52|bepalen 27:62|bepalingen 2:37 10:39 34:38
beperkingen 30:68|beperkt 40:54|beratung 15:35 16:45 34:27 40:22|beratungsgesprach 1:63|beratungsscheck 15:65
berbers 3:56|berechnung 14:61|berechtigt 29:52 34:44|berechtigte 34:57|berechtigter 34:57|bereich 30:63
bereichen 20:42 27:45|bereid 13:54 27:49|bereiden 23:67|bereidheid 30:68|bereidt 10:47 13:54|bereik 30:46 31:40 36:52
bereiken 3:56|bereikt 33:28|bereit 17:43 27:50|bereitet 13:48 33:15|bereits 1:37 19:30 27:32 40:26
bereitschaft 19:43 30:50|berekend 6:67|berekening 16:65|berekent 10:60|berendrecht 34:59|berengere 2:46 13:45 22:48
berenice 13:39 14:40 25:51 27:36|berg 19:33 31:40 33:9|bergamasque 21:73|bergbau 33:28|bergbaustadt 45:61
bergdorf 45:61|berge 19:50 45:44|bergen 30:31 33:-9 53:57|berger 7:68|bergfahrt 52:68|berghe 19:59
bergheim 21:41 33:7 48:41|bergstation 33:28|bergwerksdirektion 35:66|bericht 9:44 30:42 50:44|berichtigung 11:65
beringen 13:68|berit 21:51 45:59|berlijn 7:36 27:36 40:41
berlin 3:11 7:30 10:13 13:19 16:11 22:13 31:6 33:-15 34:23 40:3 43:28
bernadette 3:8 6:25 7:22 14:25 16:21 19:12 20:5 33:7 44:26 45:19
bernard 7:26 8:27 12:32 13:18 14:29 27:27 38:26 40:18 43:19|bernd 2:19 3:15 6:24 14:22 33:4 43:23 48:23
bernissart 53:70|beroep 45:65|beroepsgeheim 33:28|beroepshalve 33:28|beroepsorganisatie 2:58
beroepsvereniging 7:55 10:39|beroepsvisser 33:28|bert 27:62|berth 19:46 26:62|berthe 2:11 3:8 33:21 44:26 48:39
bertrand 33:30|bertrix 53:70|beruf 3:32 33:20|beruflich 31:46 33:15|beruflichen 27:58|berufserfahrung 13:61
berufsfeuerwehr 33:28|berufsschulen 31:59|beruhmt 3:40 33:15|beruhren 33:28|beruht 5:43 33:7 40:31|berwinne 20:55
bes 13:38 22:52 23:33|beschaamd 33:28|beschaftigt 7:58|beschaftigte 0:53 46:53|beschattet 33:28
bescheid 9:32 17:44 23:49|bescheiden 27:58|bescheinigt 33:7 51:59|bescheinigung 9:30 51:64|bescherming 2:58
beschermingsduur 2:58|beschikbaar 9:45 27:36 52:60|beschikken 5:56 34:46|beschikking 12:39 14:39 17:44 27:36
beschlagen 33:28|beschlagene 32:53 33:15|beschliesst 33:28|beschlossen 23:58 33:2|beschouw 27:62|beschouwen 11:71
beschrankter 8:58 40:31|beschreibt 33:28|beschrijf 20:55|beschrijft 33:28|beschrijven 27:62|beschrijving 33:28
beschwerde 48:62|beschwerden 6:63|beschwert 33:28|besetze 19:56|besetzen 12:48 28:52
besetzung 10:19 16:22 18:24 19:16 27:18 30:23 40:31|besichtigt 21:62|beside 20:21 33:22 40:18|besides 33:29
besitzer 33:15 45:47|beslag 4:73|beslissen 10:47 34:25 35:35 45:31|beslissend 19:59|beslissing 20:24 23:63
beslissingen 10:60|beslist 10:41 18:21 20:19 23:31 33:-3 40:7|besliste 8:45 23:62|besloten 8:72
besluit 3:9 23:30 30:40 33:0 34:13 44:35 46:27|besluiten 10:39 23:46 30:46|besmetting 33:28
besoin 1:24 3:22 6:27 21:37 33:7 40:8 45:21 50:29|besonders 23:63|besprechung 2:58|bespreken 27:62
bespreking 27:49 37:61|besprochen 31:46 33:15|besproken 33:28|besser 3:32 7:38 30:42
best 3:9 6:12 12:9 13:30 14:19 19:11 20:-2 22:10 27:31 28:16 33:-19 34:2 38:33 44:13|bestaan 7:41 20:34 33:6
bestaand 52:74|bestaande 11:58 19:45|bestaat 2:14 20:23 22:24 33:3 36:29 40:22 45:20|bestand 11:56 12:38 33:6
bestanden 12:66|bestatige 14:61|bestatigen 4:38 10:14 12:27 14:16 23:19 27:40|bestatigt 0:34 4:46 35:33 40:19 51:34
bestatigung 4:41 17:38 27:32 50:39|bestatter 33:28|beste 11:18 12:23 13:25 23:14 27:49 28:19 35:15 40:1 50:17
besteden 53:64|bestedingen 53:64|besteed 53:64|besteedt 53:64|bestehen 7:41 20:25 51:49|bestehenden 30:63
besteht 14:53 33:7|bestelbon 5:69|besteld 20:55|bestelde 3:56|bestellbestatigung 35:66|bestellen 40:52
bestelling 27:28 40:21 45:31 50:57|bestellt 21:41 33:7 38:45|bestellung 35:52 50:52|bestellungen 45:61|bestelt 2:58
bestelwagen 33:28|bestem 14:61|bestemd 1:54 21:52|bestemde 35:69|bestemmen 0:72|bestemming 33:28|besten 27:45 33:15
bester 28:66|bestes 31:59|bestimmt 20:55|bestraffing 33:28|bestraft 3:53|bestuur 7:38 8:35 10:23 23:51
bestuurder 2:17 8:56 14:37 29:31 34:18|bestuurders 8:51 29:64|bestuursorgaan 29:72|bestuurster 33:28|bestuurt 33:28
besuchen 20:42 33:15|besucher 13:15 22:43 30:16 31:39 38:30|besuchergruppen 33:28|besucherordnung 35:66
besucherzahl 31:59|besucherzentrum 33:15 40:39|besuchsraum 33:28|besucht 33:28|bet 33:29|betaalbaar 2:50 40:33
betaald 2:26 6:23 17:26 23:35 33:-17 35:25 42:26 51:29 53:20|betaalde 34:38 40:33 47:49|betaalplatform 31:61
betaalt 6:14 7:9 10:17 14:23 21:12 33:-8 34:39 40:19|betaalzender 42:70
betalen 2:19 10:14 17:14 21:10 26:46 31:5 33:-29 40:29 42:14 50:25|betaling 2:34 5:21 21:18 23:31 33:-9 34:23 50:34
betalingsincidenten 4:73|bete 33:25 38:41 40:17|beteiligen 27:45 34:44|beteiligt 7:45 14:48
beteiligung 2:34 7:23 10:35 27:34|beteiligungen 7:34 46:60|beteiligungs 46:66|beteiligungsanspruche 2:58
betekenis 45:65|betekent 33:28|beter 3:35 6:33 13:34 33:6|betere 3:56|betes 3:31 7:22 22:28 33:11 41:29 45:24
betiteln 31:59|beton 19:39 20:9 32:51 45:22 50:30|betonsaulen 33:28|betracht 27:58|betrachten 11:65
betrag 15:35 16:32 17:41 27:28 43:20|betrage 11:51 34:44|betragen 27:58|betragt 11:35 23:34 34:47|betrapt 33:28
betrayal 33:29|betreff 12:48 27:45|betreffend 12:40 27:37 34:36|betreft 12:25 23:52 27:41 44:29
betreiber 5:33 18:33 20:25 27:28 53:30|betreibt 7:45 33:15|betreten 33:28|betreut 20:55|betreuung 41:62|betrieb 30:63
betriebe 53:60|betrieben 53:60|betriebsfilm 5:50 16:49|betriebsgeheimnisse 34:57|betriebsstatte 5:50 7:45
betrifft 27:45 29:52|betroffen 20:55|betroffenen 20:55|betrokken 14:66|betrokkene 51:73|betrug 33:28|betrugerin 33:28
bett 33:24 48:30|better 3:39 20:18 33:10 38:35|betterave 19:49 32:68
between 2:13 3:-9 7:-2 10:25 13:-1 16:1 17:4 19:7 20:11 21:4 27:5 28:8 30:6 33:-6 34:31 35:8 40:-4 45:2 53:0
betwisting 5:69|beu 36:73|beurre 32:68 47:65|beurs 15:71|beursgenoteerd 33:28|beurt 33:28|beurten 33:28|bev 20:57
bevat 11:58 40:41|beveiliging 33:28|bevel 14:52 33:14|beven 33:28|bevestig 14:66|bevestigd 4:39 17:49 42:36 51:52
bevestigde 34:59|bevestigen 4:52 12:32 27:49|bevestiging 4:52 27:41 51:52|bevestigt 1:27 4:32 14:37 27:34 35:28 51:44
bevinden 33:28|bevindingen 30:68|bevindt 14:52 33:14|bevoegd 33:28|bevoegde 10:60|bevoegdheid 29:72|bevolking 33:28
bevollmachtige 29:66|bevollmachtigen 29:66|bevollmachtigt 29:66|bevor 19:36 33:20|bevraagd 30:68|bevrachter 6:54 45:51
bevraging 30:68|bevriende 20:55|bevrijd 33:28|bevrijden 33:28|bevrijders 33:28|bewaar 23:67|bewahren 23:63
bewahrung 33:28|bewaken 33:28|bewaker 33:28|bewakingsbeelden 20:55|bewaren 3:56|beweeglijk 33:28
beweegt 6:25 19:40 33:5 40:12 49:32|beweerde 33:28|beweert 20:55|beweggrunden 3:53|beweging 33:28|bewegingscoach 16:65
bewegliche 20:55|bewegt 33:28|bewegung 33:28|beweisen 28:52 33:15|bewerbungsgesprach 33:28|beweren 33:28
bewerken 2:37 34:51|bewerking 2:39 13:38 33:-2 34:30|bewerkingen 30:68|bewerkingsrechten 34:59|bewerkt 2:45 34:46
bewertung 44:64|bewijs 8:51 23:46 35:48|bewijsstukken 2:37 23:59|bewijzen 6:54 33:14|bewilligt 17:55 23:45
bewilligung 23:63|bewohner 20:27 28:37 33:17|bewohnern 20:55|bewohnerversammlung 35:66|bewohnt 33:28
bewoners 20:42 33:1 35:42|bex 33:28|beyond 12:33 33:8 34:27 45:34 52:43|bezahlen 33:28|bezahlfernsehen 31:59
bezahlt 2:14 14:17 33:-16 35:22 40:35 42:20 45:17 53:16|bezahlte 34:57|bezeichnung 8:49 16:45 43:32|bezem 33:22 34:32
bezemwagen 1:25 2:7 12:9 16:15 19:8 22:18 23:17 27:12 33:3 36:22 40:4 43:18 44:19|bezemwagenchauffeur 28:72
bezet 5:48 33:6 48:45|bezetting 33:28|beziehung 6:63|bezig 40:54|bezit 4:32 5:41 14:37 34:18 40:26 46:32
bezitten 40:54|bezocht 20:55|bezoek 28:59 33:14|bezoeken 12:53 16:52|bezoekers 13:29 22:38 30:12 31:47 38:16 40:13
bezoekersaantallen 31:61|bezoekt 33:28|bezoldigingen 0:72|bezorgden 11:71|bezorgen 12:66|bezorgt 33:28
bezug 33:7 53:52|bezugsfilme 31:59|bezwaar 23:67|bf 10:60|bg 49:76|bhaibe00 4:85|bhriain 2:36 5:45 43:52
biais 19:41 30:55 33:9|bibel 5:30 9:23 10:17 12:19 17:22 21:20 27:25 40:10 43:20
bible 1:30 2:19 5:30 9:20 10:10 11:13 12:4 16:26 18:27 34:17 36:16 40:1 43:21 45:20 53:-5|bibles 34:61
bibliothecaire 2:47 13:57|bibliothecaires 31:66|bibliotheek 33:28|bibliotheque 3:37 7:46 33:9|bic 4:75|bicolore 50:78
bicycle 7:30 33:25|bicycles 35:74|bidon 38:82|bids 48:72|biecht 48:66|biechten 44:70|biechtstoel 45:65
bieden 2:45 34:46|bieder 21:66|biedt 33:14 40:41
bief 1:10 5:22 7:12 9:14 10:10 12:8 14:8 17:27 26:25 34:2 35:8 38:15 39:23 40:13 42:22 43:21 52:16 53:6
bien 3:12 6:18 7:4 9:7 11:7 12:22 19:10 20:-9 21:0 27:27 31:-7 33:7 37:12 38:8 40:-1 44:13 47:21 48:3 53:-3
bienen 3:53|biens 0:82|bientot 12:27 13:26 20:11 27:23 33:-1 37:62 39:38|bientotferme 39:83|bienvenue 2:61
bier 19:42 33:16|bierdeckel 10:59|bierdopjes 45:65|biere 31:66|biergop 22:60 42:52|bierkaartje 45:65|biermerk 30:68
bierset 21:61 53:51|biertent 33:28|biertjes 3:56|bierviltje 33:28|biet 13:41 19:32 33:1 48:40|bieten 30:39 33:16 40:26
bietenveld 1:14 2:5 5:27 7:17 10:6 12:12 16:12 17:16 18:15 27:9 29:26 30:14 33:-26 34:6 40:1 42:16 43:15 46:20
bietet 33:15 34:44|bifff 22:74|big 9:39 33:9 36:31 37:34 40:10 46:32 50:31|bigger 33:29|biggest 28:75|bigoudi 38:82
bij 0:-1 1:-6 2:12 3:-6 4:7 5:-4 6:-6 7:-2 8:3 9:2 10:13 11:7 12:-7 13:4 14:-7 15:2 16:-4 17:-3 18:2 19:3 20:-5 21:-1 22:-5 23:1 24:4 27:-1 29:5 30:11 31:2 32:3 33:-5 34:8 35:2 40:-1 44:-3 45:0 46:0 48:3 49:4 50:4 53:10
bijakte 5:56 10:47|bijbel 2:11 5:14 9:31 10:5 12:11 16:18 18:30 24:18 27:7 34:14 36:18 40:-1 43:23 45:20 53:9
bijdrage 17:49 27:54|bijdragen 14:39 51:68|bijen 3:56|bijfiguren 3:42 24:60|bijgaand 11:71|bijgaande 11:50 12:45 23:46
bijgeplaatst 20:55|bijgevoegd 1:28 4:33 9:54 10:20 12:38|bijgewerkt 5:69|bijkomende 2:58
bijlage 1:22 2:12 3:-6 5:8 9:19 10:14 11:33 12:13 14:11 16:4 19:-3 20:-6 23:6 27:1 30:15 31:9 33:-19 40:-7 41:6 46:12 53:2
bijlagen 1:43 8:40 9:39 12:34 14:22 29:28|bijleggen 20:55|bijlokekaai 23:67|bijna 7:11 19:35 20:4 24:22 28:21 33:14
bijnens 4:44 8:43 29:42 34:40|bijrollen 41:67|bijziend 6:54 19:45|bijziende 31:61|bijzonder 27:41 33:6 34:38
bijzondere 29:72|bikes 33:29|bilal 6:43 21:41 33:-8 45:22 47:40 49:39|bilan 0:54 9:23 13:13 46:75
bilanz 0:56 3:18 46:42|bilanzen 6:49 33:15|bilanzgewinn 0:67|bilanzsumme 0:31 46:63|bilateral 10:63
bild 3:-1 19:23 20:9 30:17 33:0 41:8 43:7 44:15 48:22 49:35|bilden 2:58|bilder 19:18 24:29 30:25 32:40 33:2 44:26
bilderbuch 31:59|bildern 7:28 19:26 22:32 28:36 48:32|bildertreatment 9:29 12:25 27:22 33:4 43:26 44:28|bildes 19:56
bildfolge 49:67|bildfunk 27:58|bildmaterial 41:62|bildschirm 1:38 33:13 40:27|bildschirmdesign 24:67|bildschirme 33:28
bildschirmen 33:28|bildschirmhintergrund 33:28|bildsprache 19:43 32:53|bildwechsel 24:67|biljart 33:14 48:53
biljartkeu 33:28|bill 3:36 26:68|billard 33:17 44:63|bille 49:83|billed 14:67|billes 34:63|billet 33:21 35:37 48:49
billets 31:39 32:55 33:17|billiger 3:53|bilzen 26:48 33:21|bin 3:46 11:38 20:19|binationaal 40:54|binaural 19:63
binche 25:85|bind 1:34 10:28 14:33 27:29 29:53|bindefrist 50:65|bindend 27:59|binding 1:37 10:32 27:45 34:30
binds 10:63|bindt 27:49 33:1 45:38|binnen 2:30 3:-8 10:9 17:5 18:4 19:13 20:-8 23:36 26:16 33:-12 34:14 40:-9 48:17
binnenbrengt 33:28|binnengebracht 33:28|binnengehaald 19:59|binnengelaten 33:28|binnenkant 33:28|binnenkomt 2:58
binnenkort 37:74|binnenplaats 45:65|binnenvaartschip 33:28|binnenvaarttanker 45:65|binnenzak 33:28|bio 13:70
biofilmographies 1:73|biographical 13:66|biographies 9:77|biographique 13:70|biologin 33:28|biologist 16:46 33:21
biologists 19:60|bios 12:54 13:53|bioscoop 19:25 31:48 37:41 40:21|bioscoopbezoek 30:68|bioscoopbezoekers 31:61
bioscoopfilm 34:59|bioscoopfilms 8:72|bioscoopgangers 30:68|bioscooptrein 30:68|bioscopen 30:68|bip 3:58|bipe 33:30
bird 32:54 33:21|birds 33:29|birkhuhner 20:55|birth 13:24 25:70 33:-1|birthday 48:72|births 33:29
bis 0:2 1:2 2:10 3:-8 5:8 6:2 7:-7 8:0 10:11 11:-2 12:-1 13:-1 14:-4 16:-3 18:12 19:-2 20:-10 21:-3 22:-2 24:2 25:19 26:6 27:1 28:1 29:16 30:-2 31:1 32:1 33:-2 34:-4 35:5 39:6 40:-3 41:-3 44:-2 45:-4 50:8 51:9 52:7
biscuit 3:33 20:32 33:14|biscuits 27:43 33:14 48:46|bise 22:74|bisher 7:25 22:48 33:-5 40:19
bishop 6:32 21:32 33:19 45:30|bislang 7:58|bit 5:25 12:31 20:12 31:17 33:12 36:30 43:22|bitburg 31:59|bites 33:29
bits 33:29|bitte 1:27 11:34 12:12 13:4 19:-1 23:14 27:1 32:9 33:-13 35:22 37:11 39:22 43:4 44:14 50:8 52:11
bitten 11:29 12:55 40:16|bittern 27:49 43:55|bitterste 33:28|bittet 33:18 35:28 40:27|bivouac 19:37 33:5 52:69
bivouaquent 33:30|bizarre 33:30|bizarrerie 33:30|bj 50:65|bl 24:67|blaadjes 33:28|black 19:29 24:23 33:17 49:40 52:24
blackdamp 33:29|blackout 22:48 31:46|blad 9:24 11:33 16:18 17:23 20:8 24:41 33:-19 38:37 41:21 42:23|bladen 9:71
bladeren 33:28|bladert 33:28|bladzijde 11:58 33:14|bladzijden 2:48 3:38|blafard 19:63|blaffen 33:28|blaft 33:28
blague 3:37 33:22|blagues 20:55|blaireau 6:33 28:40 31:23 32:49 33:12 45:27|blaise 2:24 14:34 25:58 27:31 29:45 40:20
blanc 3:15 19:10 21:21 22:26 24:48 32:49 33:-22 47:26 49:43 52:32|blanche 3:15 20:12 21:30 31:43 33:0 35:34
blanches 33:22 47:57|blanchissait 45:70|blanchisserie 20:55|blanchit 33:30|blancs 19:41 33:9 34:41|blank 31:49 33:15
blankenberge 13:50 33:5 48:51|blanket 35:74|blase 33:28|blaskapelle 32:66|blasmusik 33:28
blatt 9:18 10:13 11:30 24:48 33:-2 43:16 48:16|blattert 33:28|blau 19:56|blaue 32:53 33:15|blauen 35:66
blauth 3:17 5:36 9:28 13:25 25:40 43:25|blauw 19:37 21:16 24:24 28:23 32:23 33:-4 36:23 49:24 52:32
blauwe 5:34 19:23 33:10 34:23 47:34|blauws 33:28|blazer 32:62 33:15|blazing 33:29|blech 32:66|bleef 20:34 33:6 47:49
bleek 33:28|bleekweide 22:43 38:47 39:58|blegny 10:14 16:20 20:9 27:16 29:26 33:-7 40:0 43:22 50:25 53:35|bleibe 19:56
bleiben 2:29 3:3 7:8 11:14 12:11 20:5 31:9 33:-13 34:17 37:18 40:2 44:13 53:19
bleibt 2:13 3:-4 10:2 19:7 20:7 21:19 30:6 33:8 36:11 40:-5 44:20 45:4 53:17|bleistift 24:54 33:15|blenden 19:56
blesse 6:76|blessing 33:29
bleu 5:15 9:22 10:33 12:10 17:16 19:1 22:12 24:32 30:15 32:31 33:-9 36:21 37:23 40:-5 42:22 43:12 48:14
bleue 13:43 19:36 20:28 33:3|bleues 35:77|bleus 32:68 33:17|bleven 30:54 31:48|blick 5:43 40:31 48:41
blieb 28:45 33:7 47:42|blij 20:55|blijf 19:59
blijft 2:-3 3:-5 10:-1 11:10 19:6 20:12 27:1 33:14 35:8 45:3 48:14 50:10 53:18|blijk 27:62|blijken 33:28
blijkt 33:17 40:18 45:41|blijven 2:21 3:-2 7:14 12:8 20:6 27:4 33:11 34:26 40:-4|blijvend 10:60|blik 33:28
blikjes 33:28|blind 33:28|blindbewertung 30:63|blinde 28:51 31:40 33:6|blindelings 19:59|blindness 6:71|blink 21:71
blinkgeber 26:67|blinzeln 33:28|blinzelt 33:28|bloc 3:49 6:56|block 18:28 20:21 30:39 33:1 49:41|blocke 31:59
blocks 20:27 31:33 33:9 38:44|bloeidag 14:35 18:38 40:24 49:43 53:33|bloeit 19:34 33:12 40:29|bloem 33:28
bloempapier 32:73|blog 38:82|blokken 18:55 41:54|blokkering 4:73|blonde 33:17 48:62|blood 19:60|bloost 6:67
blootsvoets 33:28|bloquants 18:75|bloque 17:60 33:20|bloquons 34:63|blossen 33:28|blossoms 33:29|blouse 32:57 33:24
blow 3:36 33:8 45:47|blozend 33:28|blue 14:19 19:41 27:15 32:40 33:0 50:27|blumen 32:66|blunt 6:57 27:49|blushes 33:29
blust 33:28|blz 8:47 44:55 47:45|bmp 10:54 17:47 18:31 42:32|bn 23:77|bnb 0:82
bo 6:30 7:12 19:10 21:43 33:-21 36:24 45:39 48:18|boadu 7:38 12:41 22:42 38:47
board 0:17 9:17 12:20 13:8 16:10 17:12 18:11 23:25 27:31 31:15 32:33 33:-10 40:-4 49:16 53:8|boarding 35:74
boardroom 45:68|boards 41:67|boat 13:20 19:3 21:14 26:19 32:19 33:12 35:17 45:27 48:25 50:28|boathook 33:29
boats 19:38 33:8 53:45|bobine 3:18 11:40 22:34 30:36 33:12 44:36
bobines 2:11 11:30 16:22 18:38 19:13 20:25 23:27 33:-1 44:27|bobineuse 33:30|boca 33:29|bocage 22:50 26:57 47:50
bocal 33:11 48:67|bocaux 33:17 48:62|bochten 33:28|bod 27:62|bodart 22:56 44:50|bodden 38:66|bode 33:28
boden 20:23 33:24|bodenkundlerin 33:28|bodens 33:28|bodeux 5:50 9:54 16:44 34:36|bodies 10:41 34:40 37:56
bodil 19:43 39:53|bodo 20:42 53:46|bodson 26:70 47:65|body 3:15 15:33 20:14 21:37 33:12 45:26|boeit 3:56
boek 2:37 5:20 16:16 31:24 34:38 43:19|boeken 0:59 33:14|boekhouden 13:68|boekhouder 0:33 2:19 7:24 16:46 33:-11 53:25
boekhouding 14:35 16:35 33:-3 40:24 53:33|boekhoudkundige 26:73|boeking 35:69|boekingsnummer 35:69
boekjaar 0:65 8:33 46:40|boekjaren 15:58 46:60|boer 20:24 33:10 36:42 40:23|boerderij 18:68|boeren 33:28
boerenzoon 33:28|boerin 20:55|boerinnen 33:28|boete 33:14 35:56|bog 22:35 33:25|bogaerts 22:69|bogen 1:34 33:-1 45:50
bogtrotter 13:53 22:56|bohne 33:28|bohrkernen 33:28|boil 33:29|boiler 13:41 22:40 33:17|boilerplate 7:64|boilers 33:29
boiling 33:29|boire 22:47 33:17 48:49
bois 1:12 2:6 4:16 6:7 7:19 10:8 14:10 17:13 19:-3 20:-8 21:5 29:15 30:12 32:21 33:-21 34:6 40:1 43:11 46:15 50:9 51:16 53:7
boiseries 33:30|boissons 35:77|boit 13:57 33:17|boite 3:0 7:9 20:-3 21:15 32:24 33:19 45:20 47:20 48:29
boites 16:32 20:16 32:56 33:16|boitier 20:55|boivent 19:63|bol 33:29|bolgen 47:73|bollen 33:28|bologna 15:75
bolt 49:76|bolted 40:54
boma 2:1 3:-1 10:5 12:11 13:11 16:20 17:18 18:15 19:3 23:17 26:24 29:22 31:6 33:0 37:25 40:-3 41:15 43:14 48:16 52:25
bomal 13:57 53:57|bomen 3:42 32:59|bompa 3:56
bon 2:-5 6:9 11:13 13:4 14:4 19:-4 20:-11 26:16 27:11 29:40 33:2 34:11 35:10 38:15 47:22 48:21 50:38 53:3
bond 6:30 33:-9 41:62|bondgenoot 33:28|bone 24:76|bonheiden 35:69|bonheur 33:30|bonhomme 3:37 27:54|boni 0:82
bonimenteur 33:30|bonjour 3:8 11:43 12:60 33:-20 35:27 36:33|bonn 13:61
bonne 3:14 6:24 7:5 10:13 11:29 12:9 14:8 23:14 27:16 30:14 33:5 34:0 41:23 45:19 46:20|bonner 38:66|bonnes 3:45 33:17
bonnet 6:30 19:22 24:36 31:20 33:17 45:24|bonnets 33:17 47:65|bons 3:28 20:35 33:14|bonsoir 3:33 6:50 33:15
bontjas 33:28|bonus 2:54 48:40|boodschap 21:52 33:14|boodschappen 21:66|boodschappentas 33:28|boog 33:18 45:47
book 1:5 2:15 5:7 9:11 12:5 14:4 20:-6 23:10 24:13 27:0 29:12 31:30 33:1 34:16 40:1 41:6 43:5 44:9|bookcase 20:57
booked 40:41 45:55|booking 27:36 35:61 50:48|bookkeeper 13:66|bookkeeping 16:54 33:15|booklet 16:46 18:48 31:41
books 3:19 4:27 5:32 16:18 28:25 31:25 33:-21 34:11 36:25 40:4 43:17 48:22|booksellers 31:63|boom 33:28|boon 33:30
boord 10:18 19:17 21:33 28:31 33:4 45:23 47:28|boot 13:29 19:28 20:5 28:23 33:14 45:15|bootje 33:28
boots 20:15 21:29 32:34 33:18 48:30|bora 31:59|borain 10:51 43:60|boraines 13:57 47:65
bord 3:-7 10:-1 11:18 20:7 21:7 33:11 36:17 40:10 44:11 45:19 47:12 48:22 49:27 53:4|borden 35:69
border 31:23 33:10 40:28 53:39|bordereau 9:71 12:35 43:37|bordje 33:17 35:52|bords 19:49 33:17|bordspel 34:59
boreale 10:65|borel 29:82|bores 3:58|borgloon 38:72|borgne 33:22 48:54|borgworm 53:64
borinage 7:27 8:40 27:27 31:26 32:44 46:44 53:30|born 3:5 13:58 20:4 25:25 33:-5
bornage 3:16 10:22 12:29 13:28 22:32 23:34 27:25 33:-12 40:15|borne 20:22 33:21 38:49|bornes 7:45 22:51 38:50
borrel 33:28|borrow 10:33 33:24|borrowed 20:19 33:14 44:33 48:34 52:39|borrowers 33:29|borrowing 33:29|borrows 10:63
borstbanden 16:65|borstbeen 20:55|borstel 33:28|bos 21:52 45:51|bosco 33:30|bose 3:40 33:15|boser 3:53
bosmans 13:38 22:49 38:43 43:39|boss 6:57 45:55|bosses 33:29|bossuyt 34:46 47:57|bossy 6:71|boswachter 3:29 33:22
botanica 33:28|botanicus 33:28|botanisch 33:28|botanist 33:20 36:56|bote 38:66|boten 41:67|boterham 33:28
boterhammen 20:42 33:14
both 2:10 6:6 9:9 10:21 11:8 12:3 13:1 16:3 17:6 18:24 19:8 20:-1 21:6 27:-2 29:19 31:-2 33:-2 34:-4 40:12 42:6 45:3
botsautotent 31:61|botsen 19:45 33:14|botte 33:17 43:47 53:43|bottes 6:41 20:20 33:17 47:44|bottle 24:76|bottled 33:29
bottles 33:29|bottom 20:28 32:34 33:13 37:36 49:35
boucan 0:19 4:20 5:16 8:19 10:7 12:21 14:12 16:12 17:25 18:15 29:19 34:6 40:1 42:17 43:15 46:28 51:20 53:10
bouchard 44:77|bouche 19:15 24:35 31:31 33:20 49:35|bouchee 40:57|boucher 33:11 48:67|boucherie 28:83|bouches 24:82
bouclage 18:53 27:46 42:54|boucle 18:37 20:31 33:6 45:45|bouclee 45:70|boucquey 8:34 10:22 12:38 14:28 29:34 46:45
boude 3:37 21:52 24:61|boudeuse 24:82|boudins 33:30|boue 20:31 32:58 33:14|bouge 19:17 20:28 33:15 38:36 47:33
bouger 19:41 33:9 52:63|bought 13:39 33:15 40:28|bougies 16:44 18:48 19:36 41:48|bouillante 33:30|bouillet 34:47 53:47
bouillon 2:26 26:39 33:-14 34:28 38:37 40:13 43:30 53:36|boulanger 21:46 33:17 45:43|boulangere 6:46 21:53 33:0 45:40
boulangerie 33:30|boule 31:66|bouleaux 33:30|boulets 35:66|boulevard 33:30|bouleverse 20:55|boulon 13:51 39:73
boulons 33:30|boulot 40:57|bound 33:29|bourdon 20:42 21:60|bourdonne 38:82|bourdonnement 33:30|bourdonnent 20:55
bourgade 45:70|bourgeoise 33:30|bourgmestre 6:26 23:26 27:30 33:19 35:27 44:27|bourrasque 7:68|bourru 6:76
bourse 2:8 11:27 14:18 15:49 17:54 23:56|bourses 13:70|boussole 30:77
bout 2:-2 3:-4 7:5 12:9 16:9 18:12 19:11 20:-7 21:11 33:18 34:0 37:23 44:23|bouteille 20:47 21:52
bouteilles 32:63 33:21|boutique 20:30 33:24|bouton 21:34 24:33 33:10 34:14 45:30 47:30 49:34 52:35|boutonne 24:82
boutonniere 33:30|boutons 20:34 22:52 33:9|bouvignes 33:30|bouw 10:23 16:29 19:22 20:18 40:18 41:31 53:27
bouwen 19:31 20:24 33:-13 40:26 41:27 53:23|bouwers 40:54|bouwt 33:22 53:37|bouwverlof 18:68|bouzid 33:28
boven 6:5 7:0 19:-3 20:16 22:6 24:11 31:8 33:15 35:7 37:21 40:-8 44:7 48:4 49:12|bovenaan 19:45 49:60|bovenaf 33:28
bovenste 33:28|bovigny 33:30|bovy 11:51 29:52|box 1:26 9:29 11:20 33:17 38:19 40:1 48:30|boxe 33:30|boxes 14:53 30:59
boy 3:11 22:23 33:23 52:31|boys 31:63|bozen 31:46 34:44|bp 10:60|brabant 10:31 13:33 31:32 34:37 42:33|bracelet 33:29
bracht 33:14 40:41|brachte 3:34 33:19|brachten 7:41 33:6 40:33|brack 33:30|bracken 27:63|brackwede 20:55
braconier 47:79|braconner 28:83|braconnier 22:69|bradford 40:57|brae 33:29|braine 4:50 10:30 14:36 34:28 43:39 53:35
braise 6:37 19:24 24:44 33:15 49:44|brake 30:72|brakes 33:29|bral 5:48 37:53 47:49|bram 43:68|brancardier 45:70
brancardiers 40:57|branch 4:77|branche 33:30|brand 6:20 20:12 21:17 28:22 33:13 44:20 47:20 48:17|brandalarm 35:69
branden 33:28|brandes 3:23 33:18 44:34|brandissant 33:30|brandnacht 6:49 33:15|brandpunten 19:45 20:42
brandsma 2:24 3:13 5:26 10:17 16:22 31:18 33:-16 34:25 40:11|brandstof 33:14 50:57|brandt 33:14 45:38 48:40
brandweerattest 40:54|brandweerman 33:28|braquage 44:77|braquee 33:30|braquegnies 33:30|braquer 33:30
bras 3:7 19:11 24:40 31:14 33:23|brasero 20:55|brass 16:26 18:28 19:31 20:16 32:47 33:-13 45:27|brasseur 33:17 34:49
brasseurs 53:66|bratislava 33:29|bratterud 19:38 22:48 43:46|brauche 3:40 19:43|brauchen 33:-2 36:38 40:22 43:32 45:31
braucht 3:10 19:33 33:12 40:20|brauchte 33:28|braun 19:56|braut 48:62|brave 33:30|braver 6:71|bravo 23:73|bravos 48:76
breach 2:48 10:49|bread 13:39 22:42 33:2 39:50|breadvan 39:77|break 13:28 30:34 31:27 33:3 39:39 44:33
breakdown 16:54 33:15|breakfast 33:25 48:40|breaks 12:28 20:18 21:31 33:20|breath 12:22 19:33 28:29 32:30 33:15
breathe 3:58|breathes 33:29|breathing 33:29|brebis 31:63|breda 6:20 19:17 27:12 33:19 36:24 44:29|brede 31:61
breed 7:41 19:38 40:33|breedbeeld 19:59|breekt 33:28|bref 7:50 33:-1 36:52 43:43|breipatroon 31:61|breite 33:28
breken 19:32 31:35 33:14|brengen 10:31 14:25 27:34 28:32 33:-13 34:18 40:14|brengt 10:40 33:19|brennen 33:28
brennt 20:21 21:28 33:21|brennweite 19:56|bresil 33:30|brest 10:65|bretagne 42:76|breton 17:52 31:47 42:51
brettern 33:28|breuken 33:28|breux 1:16 2:11 4:20 7:19 10:12 14:14 17:17 29:19 30:16 34:10 40:5 43:15 46:19 51:20
breve 33:30|breves 22:74|brevete 35:77|breviaire 33:30|brewer 20:43 33:15|brewers 33:29|brewery 33:29|briain 20:57
bricht 33:28|brick 24:49 33:23|bricout 33:29|brid 33:29|bride 6:40 21:53 33:-2 34:30
bridge 3:13 6:26 12:23 15:30 33:4 40:9 44:26 45:36|bridges 4:77|bridie 3:21 9:37 20:20 27:26 34:24 40:17 43:30
brief 0:6 3:11 5:3 9:37 12:8 17:20 20:4 23:2 27:28 31:3 33:-20 34:10 40:-3 42:4 45:0 48:24|briefe 20:35 33:7 45:40
briefje 33:22 48:40|briefjes 33:28|briefly 33:29|brieftauben 13:48 22:48|brieftrager 33:28|briefwisseling 12:53 29:58
briel 22:69|brieven 2:19 9:45 29:33 31:23 33:9|brievenbus 33:28|brigade 13:52 33:19|brigadier 33:30|brightshelf 27:63
brigitte 12:40 13:39 14:40 33:-1 40:26|bril 6:30 19:22 21:29 24:37 28:36 32:36 37:38|brilglazen 37:74|briljant 45:65
brille 32:68 33:17|brindille 49:83|brindilles 33:30|bring 27:22 33:13 35:33 40:25 44:30|bringe 20:55
bringen 3:23 27:41 40:34|bringing 23:72|brings 3:11 6:25 10:16 33:18 40:20|bringt 10:28 20:13 33:16 40:21
brinkhaus 21:41 33:7 45:40|brique 33:30|briques 6:39 7:31 33:19 38:45|briquetieres 13:49 22:52 38:60|bris 13:38 22:61
brisbois 2:61|brise 7:54 33:17|brissac 10:65|bristol 7:22 10:32 12:25 13:29 16:25 27:20 40:12 43:25
british 1:31 7:27 10:26 13:42 25:41 33:-8|brive 22:74|bro 26:83|broad 33:29|broadcast 2:31 31:32 34:30 47:55
broadcaster 1:1 5:5 7:29 9:18 10:7 14:29 17:26 22:20 34:-4 40:14 42:44 43:3
broadcasters 13:27 18:30 22:30 31:23 40:35 42:31|brocade 33:29|brocanteurs 33:30|brochet 1:42 7:36 14:40 34:31 40:26
brochure 33:29|brode 37:85|broderies 32:82|brodie 5:70|broek 33:28|broeken 33:14 48:53|broer 3:33 21:30 33:10 48:31
broers 21:35 28:42 33:-3 40:24 45:34|broertje 22:69|brogniez 14:50 22:52 53:49|brognon 26:83|broke 22:69
broken 11:52 33:21|broker 42:71|brommer 33:28|bron 5:30 17:57 33:-11 42:43|bronze 6:76
brood 3:14 13:26 33:17 38:31 48:25|broodje 33:28|broodjes 16:52 45:51|broodzak 24:60 32:59|brook 19:34 33:14 53:41
brosse 24:82|brot 21:41 33:20|brotchen 48:62|brother 3:10 6:33 7:17 20:22 21:23 22:22 33:1 39:30 48:24|brothers 33:29
brouette 21:58 22:48 37:60|brough 50:74|brought 3:14 33:27|brouillard 19:21 21:32 33:18 34:21 45:28|brouillent 33:30
brouillon 41:75|brouwers 22:74|brown 19:25 32:41 33:15 48:37|broyt 13:66|brucke 33:3 44:39 48:47
bruder 3:26 6:17 21:17 22:16 33:1 44:18 48:35|brug 6:18 21:17 27:14 33:1 37:26 40:6 44:21 47:21 48:37 52:25
brugge 34:50 47:51|bruggen 19:40 20:46|bruggetje 33:28|brugserie 31:61|brugwachter 28:72|brugwachters 30:68
bruid 20:55|bruidsboeket 20:55|bruikbare 40:54|bruiloft 33:28|bruin 19:38 32:39 33:14|bruine 22:52 33:10
bruinpapier 24:73|bruins 33:28|bruise 32:76|bruised 33:29|bruit 3:-2 19:2 20:13 22:13 32:21 33:21 39:22 47:18 49:22
bruitage 41:44 50:70|bruits 20:42 32:68|brule 19:19 20:11 33:23 48:32|bruler 7:68|brules 19:49 33:17|brulures 33:30
brume 6:29 13:20 20:17 24:34 32:31 33:0 48:30 50:32 53:19|brummen 19:56|brummt 33:28|brun 19:55 32:61
brune 20:42 33:17|brunn 3:34 21:53|brunnen 21:62|bruno 20:42 33:3 35:50|bruns 19:63|brush 20:36 40:33 53:45
brushed 33:29|brussel 7:16 13:33 16:6 22:6 27:0 31:13 33:5 40:2 42:8 43:6 44:8 48:13 51:10 53:2|brusseler 33:28
brussels 2:9 7:31 13:38 14:15 29:22 33:-7 40:13 42:15 53:26|brust 33:28|brut 2:34 15:68 35:50|brutal 31:63
brute 0:63 33:19|bruto 2:32 15:45 26:46 50:44|brutoloon 35:69|brutomarge 0:72|brutosubsidie 15:71|bruts 2:61
brutto 50:65|bruttolohn 35:66|bruttosubventionsaquivalent 15:65
bruxelles 1:13 2:6 3:-1 7:14 10:5 13:10 14:1 16:18 17:8 20:-15 23:23 27:19 29:12 30:7 31:25 33:-11 34:6 40:-3 43:4 51:13 53:17
bruxelloise 53:70|bruxelloises 1:73|bruyant 7:68|bruyeres 53:70|bruzzig 38:72|bterbe00 4:85|bti 39:77|btl 41:69
bts 13:70|btw 2:-1 8:22 12:7 16:31 26:47 50:54 51:14|buanderie 20:19 21:37 40:21 45:44 48:50
buch 2:22 5:26 6:5 10:19 13:4 16:17 18:6 31:2 33:-29 34:12 36:10 40:11 41:23 43:18|buche 51:67
bucher 18:20 27:25 33:-16 34:22 36:24 40:19 41:30 44:20|buchern 4:41 5:37 10:46|bucheron 22:62|buches 31:59
buchhalter 17:64|buchhalterin 33:28|buchhaltung 3:32 16:41 33:7|buchhaltungsburo 0:67|buchhaltungsleistungen 26:67
buchrechte 34:57|buchung 27:45 35:52|bucket 33:29|buckets 33:29|budastraat 34:59
budget 1:31 2:-15 7:-12 9:19 10:22 11:20 12:5 14:-4 16:21 17:-1 18:11 27:7 31:-2 34:10 35:-4 40:18 41:16 43:26 44:-5 53:6
budgetaire 27:54 33:17|budgete 30:55 40:49|budgeted 10:36 12:41 30:45 40:28|budgetee 31:53 40:43|budgetes 31:66
budgeting 16:68|budgets 12:46 34:42 53:39|budgetuberschreitung 10:59|buee 19:28 20:20 32:68 33:-4
buffet 33:16 35:44 41:41 53:36|bug 9:48 40:48|bugs 40:54|buhne 2:32 34:31 41:49|buhnenfassung 31:59|buhnenrechte 34:57
buhnenstuck 34:57|buhnenverlag 47:63|buigt 33:28|buik 24:73|build 30:59 41:56|builders 53:66
building 19:19 20:17 33:8 35:23 36:23 40:14 43:16 45:17 47:21
built 7:20 19:15 20:12 21:26 30:27 31:18 33:-16 45:36 53:34|buiten 3:-1 19:28 20:20 22:12 27:22 33:6 40:-2 48:22
buitenkant 33:28|buitenland 12:32 31:54 40:21|buitenlandse 13:68|buitenlucht 45:65|buitenspiegels 40:54|buizen 33:28
bulb 19:38 32:54 33:8|bulldozer 33:28|bulle 3:37 53:56|bulletin 5:58 33:6 48:49|bump 40:54|bumper 21:71|bund 17:64
bundel 12:45 34:51|bundes 1:63|bundesforderung 42:64|bundesrepublik 25:68|bundle 9:53 11:52 12:46|bundles 33:29
bunker 45:40 48:60
bureau 2:5 3:-14 6:2 7:3 12:-2 18:6 19:-10 20:-10 21:0 24:9 27:0 30:37 31:4 33:3 35:4 40:-15 43:1 44:7 45:14 47:11 48:11 49:9 53:26
bureaux 7:58 33:-1 53:39|buren 20:17 22:30 31:23 33:13 52:36|burenhulp 45:65
burgemeester 3:10 6:21 20:9 24:27 28:26 33:11 48:20 49:28|burgemeesters 33:28
burgermeister 3:4 6:24 18:15 21:13 27:9 33:18 36:19|burgermeisters 3:40 33:15|burgerversammlungen 33:28
burgomaster 33:29|burial 3:44 33:15|buried 33:24 45:39|buries 33:29|burn 21:32 28:43 33:16 43:35|burned 33:29
burning 33:29|burns 33:21 35:53|burnt 33:29|buro 7:25 15:21 16:18 27:14 33:-5 48:18 50:21 53:34|buros 7:58
bursary 17:70|burton 15:63 25:76
bus 3:1 6:7 7:-4 11:3 16:4 18:-1 19:8 20:8 21:16 30:0 31:-10 32:11 33:4 34:-9 35:2 36:10 40:1 41:15 47:2 48:21 49:9 52:13 53:7
busbahnhofe 32:66|buschauffeur 33:28|buses 3:58|bushalte 33:28|bushokjes 20:55|busiest 31:63
business 7:20 9:29 13:21 14:34 20:12 26:31 29:30 33:-16 40:22|businesses 53:66|businessplan 40:54|busje 3:20 33:24
busreis 26:73|bussen 19:45 20:42|busy 40:54
but 2:-10 3:5 8:14 10:13 19:7 20:-2 21:18 27:19 28:8 29:8 33:1 34:-6 38:16 40:10 42:4 43:0 44:4 45:10 46:9 47:6 53:8
butcher 13:53 33:15|bute 33:30|butera 34:63|butgenbach 26:46 27:37 53:39|butineuse 21:73|butterfahrt 13:48 22:48
button 10:19 28:32 33:15 36:32 44:28 49:33|buttons 19:38 20:36 33:8|butzbach 33:28|buurman 28:59 48:53|buurschip 21:66
buurt 1:46 20:34 33:6|buurvrouw 3:29 6:54 33:1|buvait 33:30|buvette 20:34 21:52 45:48|buxus 33:28
buy 10:28 21:24 31:28 33:-18 34:44 42:24|buyers 6:30 27:22 31:41 40:33 48:30|buys 31:45 33:11 40:23
bv 1:17 2:13 4:9 5:12 7:17 10:24 12:2 14:7 15:8 17:21 23:12 26:22 27:4 29:8 34:14 40:-10 42:2 43:21 46:9 50:15 51:17
bvdkbe00 4:73|bw 39:67|bx 11:73
by 1:-4 2:7 3:-3 4:2 5:14 7:11 8:4 10:-2 12:-2 13:1 14:-3 17:-4 18:-3 19:2 20:-6 21:5 23:0 24:7 27:-13 29:7 30:8 31:-12 33:0 34:7 35:5 37:9 39:5 40:-4 43:7 44:5 45:-5 46:3 47:11 48:-6 50:-3 53:7
bzw 2:58
c 1:6 2:-3 3:14 5:9 6:-3 7:5 8:2 9:9 10:-4 11:-2 12:1 13:-3 14:-1 15:0 16:2 17:3 19:-3 20:-1 22:2 24:7 26:1 30:-3 31:-5 33:2 34:-9 36:4 38:-1 40:3 41:5 43:-7 44:6 45:-2 47:7 48:-2 53:-3
c0ntrat 2:61|c1 1:48 9:50 13:26 16:34 48:31|c2 1:50 9:52 16:36 48:33|c3 1:49 9:37 16:35 35:39 48:33|c4 1:59 9:62
c5 1:68|c6 1:68
ca 2:-8 3:12 7:-3 9:9 12:1 16:1 17:6 19:20 20:-14 22:20 28:11 31:9 33:-11 36:26 40:6 43:26 44:6 46:38 49:12 53:6
cab 33:29|cabas 33:30|cabbage 33:29|cabin 33:15 48:58|cabine 7:5 21:24 33:21 40:-5 44:14 48:39
cabines 24:43 33:10 41:35 48:36 49:43 53:31|cabinet 16:34 30:39 33:-7 40:19 48:51 53:32|cabinets 13:66|cablage 50:78
cable 22:44 24:51 33:14|cables 20:55|cachait 20:55|cache 3:6 6:36 21:33 33:19 45:18 48:23|cachee 33:30|cacher 33:30
caches 33:30|cachet 1:49 4:47 16:34 26:46 33:-7 37:47|cachete 33:30|cachette 32:61 33:22|cad 10:65|cadastral 32:82
cadastre 2:11 5:27 8:31 10:15 11:31 12:22 14:22 17:28 22:24 29:32 31:22 34:13 40:7|cadavres 19:63|caddies 20:55
cadeau 20:26 31:33 33:9 53:35|cadence 30:77|cadette 33:30|cadrage 50:78|cadran 33:30|cadrant 20:55
cadre 1:51 10:18 19:41 20:9 33:-34 45:5 47:14 49:37|cadres 7:46 19:55|caduc 10:65|caduque 23:55 27:33 34:49
cafard 31:66|cafe 3:20 13:3 19:9 20:12 21:9 31:4 33:13 35:9 48:20 53:14|cafebazin 33:28|cafetaria 32:73
cafeteria 48:76|cafetier 3:58|cage 19:10 33:26 50:30|cagnotte 33:30
cahier 3:3 20:18 26:37 31:23 32:27 33:10 47:23 48:30 49:28|cahiers 2:15 3:25 20:25 31:20 34:35 38:36 43:28
caille 33:17 52:71|caillou 7:7 10:27 12:17 14:17 16:16 17:29 36:21 37:25 40:14 42:21 43:19 50:22 53:15
cailloux 34:49 48:62|caisse 0:23 3:11 7:9 17:18 20:-4 21:14 31:7 33:15 40:-2 45:11 48:34|caisses 33:30
caissiere 13:57 14:58|caitriona 34:61|cake 33:24 48:42|calais 13:50 31:50|calame 2:62|calandre 27:67|calandres 33:30
calcaires 33:30|calcul 16:42 30:34 33:1 40:15 50:49 53:28|calculate 40:54|calculated 42:71
calculation 18:42 33:16 41:42|calculator 27:44 33:20|calcule 6:38 20:31 33:14 40:19|calculee 30:77|calculees 2:61
calculer 6:76|calculs 16:58 47:65|calecon 33:30|calee 19:63
calendar 1:18 2:11 9:35 11:40 12:29 18:36 33:-10 40:4 45:18
calendrier 1:40 2:11 9:43 11:19 12:10 18:25 20:5 26:22 27:6 31:23 33:-31 35:16 40:19|calendriers 27:67
call 1:10 10:5 12:32 20:10 27:5 31:5 33:10 34:3 38:16 40:7 48:24|callebert 2:34 34:36 43:47 47:51
called 0:31 2:17 6:26 13:21 20:12 33:13 34:16|callens 7:36 10:33 30:41 40:28|caller 6:44 24:49 33:2 45:41
callewaert 2:41 5:39 25:44 36:42|calls 6:37 33:15 40:20 45:34|callsheet 35:69|calme 6:45 20:24 24:51 33:-1 35:46
calmer 3:58|calogero 6:46 33:19 34:32|calque 32:82|cam 31:63|camarade 33:30|camarades 27:54 33:17
cambier 7:46 12:50 14:50|cambre 13:70|cambriolage 33:30|came 3:31 6:13 19:1 20:9 33:14 40:7 45:10
camera 16:11 18:4 19:34 20:27 30:-4 33:-2 38:0 40:-14 41:30 43:-6 45:-4 49:6 50:7 52:2 53:0|cameraman 19:45 20:42
cameras 7:11 18:21 19:37 20:32 33:-4 41:21 53:13|camerastandpunten 19:59|cameraverhuur 53:64|cameravrouw 40:54
camion 3:7 12:19 20:13 31:14 33:14 41:23 48:36 50:26|camionnette 6:29 7:21 10:18 21:27 28:36 31:20 33:12 35:31
camions 20:55|cammish 27:63|camp 33:30
campagne 1:10 2:1 3:-2 5:19 9:14 10:3 12:9 13:4 16:8 18:11 22:11 23:10 27:15 29:15 31:29 33:-11 34:2 40:-3 43:18
campagnebeeld 30:68|campagnes 33:28|campaign 31:63|campe 36:83|campement 33:30|campeur 37:85|campeurs 30:77
camping 28:45 31:28 33:7 36:45 41:37 53:32|campings 16:58 31:53|campingstuhl 33:28|camps 33:30|campus 38:82
can 2:-11 3:6 6:13 10:-10 11:0 12:2 14:-6 16:-5 19:4 20:10 21:-2 24:4 27:5 28:9 30:6 31:-3 33:6 34:-1 38:2 39:11 40:19 45:-4 47:6 48:-1 50:2
canada 6:38 7:25 10:36 31:37 33:-12 42:33|canadien 10:65|canadiennes 42:76
canal 2:7 4:15 5:11 7:4 10:14 12:7 13:2 14:7 15:13 16:7 17:11 22:30 23:9 26:14 27:-2 33:-24 38:22 40:3 42:23 43:9 45:7 48:5 53:12
canape 33:17 48:62|canard 33:9 48:54 52:63|cancelled 31:63|candidate 13:70|candidats 35:77|candidature 1:42 12:66
candle 19:30 32:46 33:-1 49:56|candles 33:29|canem 22:69|canicule 33:30|canif 33:30|caniveaux 20:55
cannes 7:49 16:33 18:37 33:-19 36:32 40:7|cannot 3:19 27:24 33:19 53:28|canon 6:48 33:24|canons 33:30
cantatrice 6:62 48:62|canteen 20:43 33:15|cantine 20:24 26:52 33:-1 35:46 41:43|canton 28:69 45:56
canvas 22:49 32:39 33:-7 42:38 50:38|caoutchouc 20:34 27:46 39:61|cap 7:38 13:25 28:37 31:21 33:2 34:24 45:25
capable 27:54 33:12|capacite 4:71 7:54|capacites 40:57|capacity 36:75|capelle 33:28|caper 31:49 40:41
capitaine 6:42 21:53 33:7 45:36|capital 0:60 7:37 8:44 14:28 27:6 34:2 46:21|capitale 38:82|capitales 1:73
capitalistique 14:71|capitals 1:68|capitaux 0:82|capot 33:30|capped 16:54 17:57|caps 33:29|capta 39:83
captain 6:40 21:40 33:11 48:41|captation 7:38 22:44 34:32 52:64|captations 7:54 39:55 40:30|captees 19:63
capteur 33:30|capture 39:64 52:68|captures 49:83|capucine 33:30
car 16:7 19:11 21:14 30:12 31:1 33:17 35:17 37:21 40:-8 45:11 48:31|caractere 45:70|caracteres 45:70|caravan 7:64
caravane 2:14 7:20 10:17 27:20 30:29 31:19 33:-17 36:35 37:38 40:9 43:26 44:29|caravelle 31:66|carbon 19:29 33:24
carbure 7:19 10:25 14:22 17:28 23:27 39:47 40:17 42:27 43:34 53:21|card 1:22 2:28 13:20 25:60 33:-5 43:21
cardboard 24:49 33:23|cardiff 10:36 20:30 36:48 43:41|cardigan 33:29|care 27:42 35:53 50:53|career 28:62 33:15
careful 33:15 40:41|carefully 33:15 47:59|caresse 33:30|caretaker 33:29|cargo 3:16 27:21 28:33 33:21|cargoes 33:29
caricature 44:77|carillon 19:35 33:-3 43:40 50:45 53:37|cariste 20:55|carlier 34:63|carnaval 20:42 28:69
carnet 3:18 20:12 24:30 31:14 32:30 33:10 40:11 44:24 48:23|carnets 3:14 5:32 19:18 20:11 33:-14 34:36 38:37 41:34
carnival 31:63|caroline 7:14 9:23 11:23 12:18 14:17 27:23 29:24 31:13 36:25 38:34 40:18 41:19|caron 22:69
carottage 16:37 18:40 20:20 40:22 44:42 50:43|carotte 52:84|carouge 10:35 29:62 40:27 43:44|carpenter 13:66
carpenters 53:66|carpet 33:29|carpets 33:29|carrara 32:76|carre 19:40 33:18 43:38|carreau 33:30|carreaux 33:30
carrefour 2:34 8:75|carrelage 19:41 32:61 33:9|carreleur 33:30|carriage 35:74
carried 0:31 3:13 30:27 33:17 40:10 41:24|carrier 20:43 35:61|carriere 22:34 33:9 40:36 53:30
carries 6:34 10:38 14:30 19:23 33:-8 40:17|carrosserie 50:78|carrosseriebedrijf 53:64
carry 3:23 19:25 33:8 40:20 45:34|carrying 20:26 33:11 37:60|cars 33:20 48:38 49:43|cartable 33:17 48:62
carte 3:8 6:9 9:14 12:5 19:-4 22:8 25:64 32:15 33:6 35:21 43:7 44:10 48:9|cartes 3:14 19:19 20:11 32:38 33:17 44:33
carton 2:21 3:18 20:28 32:55 33:3|cartons 20:55|cartoonmarkt 16:65|cartridge 3:31 31:36 33:15|cartridges 43:67
carved 18:69|carves 33:29|cas 2:27 10:6 12:13 18:17 27:9 33:-28 34:44 35:19 40:10 50:32|cascadeurs 50:78
case 1:21 2:-1 3:-10 5:20 7:13 12:2 15:23 19:-6 27:-2 30:11 31:18 33:-8 34:7 40:16 41:8 43:4 45:14 47:21 49:34
cases 1:73|cash 0:41 6:9 10:11 11:13 17:56 21:8 23:10 27:1 40:-7 42:23 48:9|casier 13:57 33:17
casino 19:25 21:32 32:39 45:31 50:37 52:40|casinobaas 6:67|caspian 27:63|casque 20:10 33:18 50:33 52:60|casques 7:68
casquette 19:21 24:41 32:40 33:14 34:21 48:34|cassante 33:30|cassart 33:30|casse 20:20 32:34 33:12 45:32 48:38 50:30
cassees 24:82|casser 33:30|casseroles 6:54 33:22|casses 28:83|cassette 3:7 19:17 21:22 22:22 31:14 33:13 37:35 48:29
cassettes 19:51 26:62|cassure 33:17 48:62|cast 10:12 12:2 18:14 19:18 27:31 33:-28 36:9 38:10 40:10 41:48 43:1 52:12
castable 40:54|castel 32:82|castelein 6:48 33:19|casten 40:54
casting 7:-6 10:-1 16:51 18:37 19:7 27:4 30:-2 34:-9 37:7 40:4 41:-3 43:3 53:25|castinggesprekken 18:68
castingonderzoek 16:65|castle 20:57|castors 33:30|cat 7:64|catalogue 7:61 22:48|catalogues 32:82|catalogus 7:49 22:55
catastrophe 20:26 33:18 48:46|catch 19:38 31:41 33:8|categorie 1:54 46:67|category 1:34 43:38 46:67|catenaires 19:63
cateraar 53:64|catering 41:59 53:42|cathain 19:46 43:54|cathedrale 19:63|catherine 25:68|catriona 33:29
cattarin 2:32 13:41 43:42 44:43|cattelain 10:65|caucasus 13:66|caught 33:15 48:58|causation 33:29
cause 0:37 3:14 6:31 10:20 33:4 34:35 40:12|causes 33:30|causeway 45:68|caution 22:52 35:69|cavalier 33:30
cave 3:9 20:21 22:42 31:16 33:4 48:35|cavens 22:74|cca 7:46 17:56 18:53|ccolbeb0 4:85|ccpcbe00 4:85
ce 1:-6 2:-1 3:19 4:1 6:0 7:-12 9:8 10:-6 11:6 12:0 13:-9 14:6 15:5 19:3 20:6 21:6 22:2 27:2 28:0 29:5 30:-6 31:-1 32:3 33:0 34:-6 36:4 39:0 40:11 44:9 45:-6 47:-1 52:2 53:0
ceci 3:24 14:36 20:20 27:33 33:-4 52:50|cecile 20:30 33:5 53:51|cedant 34:63|cedante 34:63
cede 2:52 5:50 10:5 32:22 34:3|cedees 2:47 5:64|cedent 2:61|ceder 33:-9 34:60|cedes 2:54 5:55
cedric 2:26 3:14 12:27 13:49 14:34 40:13|ceiling 15:62 30:29 34:43|ceinture 33:30|ceinturon 33:30
cela 3:24 7:8 15:13 19:-7 20:18 27:8 31:-3 33:10 34:-7 40:13 42:6 47:9 53:1|celebrate 33:29|celebre 33:30
celestin 20:55|celine 33:28|cellar 13:25 19:18 20:16 22:28 31:21 37:36 38:33 39:36 43:26|cellars 33:15 48:58
celle 2:-7 3:11 11:12 12:14 14:3 19:10 20:23 29:14 33:9 34:12 40:-1 47:21 53:2|celles 5:34 20:25 24:39 33:19
cello 33:28|cellos 19:60|cellule 31:45 33:9 53:49
celui 2:0 3:9 7:-3 10:10 11:17 12:0 19:13 20:10 21:2 23:6 28:12 30:6 31:-5 33:11 34:-8 40:1 45:9 53:-1|cendre 33:30
cendres 31:66|cendrillon 3:58|cense 33:30|census 33:29
cent 2:19 3:3 5:15 7:6 10:6 20:-6 21:3 23:6 27:14 28:11 30:9 31:5 33:1 34:-3 40:15 45:15 47:7 50:11 53:3|centaine 7:68
centaines 33:30|centen 43:68|centenaire 33:30|center 53:66|centieme 33:22 48:54|centime 3:58|centimeter 21:45 33:20
centimetre 33:30|centimetres 19:49 36:69|centra 31:61|central 10:47 20:30 33:5
centrale 0:33 7:19 13:22 17:39 26:35 33:-5 40:8 43:25 44:28 50:30 51:35
centre 4:17 10:-2 13:3 17:20 18:7 19:6 20:9 23:9 30:13 33:-2 38:14 40:7 42:45 43:6 45:3 51:16 53:22
centres 20:42 31:53|centrifuge 33:28|centrifuges 33:28|centrum 4:73
cents 3:-3 7:17 8:18 18:13 19:12 20:10 21:23 22:12 23:15 30:15 31:4 33:6 40:16 48:14|century 33:29|ceo 7:51 14:51
cercle 31:39 33:17 40:30|cercles 31:53 33:17|cercueil 6:76|cerfs 24:82|cerises 48:76|cerne 33:30
certain 3:29 6:29 20:19 27:21 33:1 44:30 51:39|certaine 20:55|certainement 30:77|certaines 20:55
certains 3:31 19:36 33:3 40:30|certificat 33:19 51:67|certificate 1:18 2:23 8:36 12:17 13:15 14:16 35:24 50:24 51:56
certificates 9:60 20:43|certifie 1:43 14:50 15:44 18:13 29:20 34:12 35:15 51:45
certified 1:25 4:34 8:44 25:35 34:38 51:45|certifies 4:40 8:50 14:30 15:38 35:37 51:39|certifions 4:79 5:50
certify 1:47 4:43 5:36 14:33 51:42|certitude 31:53 42:62
ces 0:21 2:19 3:16 15:21 19:2 20:22 27:6 30:15 33:7 34:2 35:16 40:-4|cesse 3:10 19:14 20:7 27:19 33:21 45:21
cessible 27:67|cession 2:47 5:43 9:19 10:3 16:10 34:34|cessionnaire 34:63|cessions 5:77
cet 3:7 9:29 12:20 14:20 20:16 27:36 33:-1 37:34 40:6 51:32
cette 0:7 1:-2 2:-5 3:18 4:19 18:0 19:-12 20:14 23:11 27:34 29:7 33:1 34:18 35:3 37:11 40:6 47:4
ceux 3:5 6:27 11:16 14:7 19:-2 20:24 22:23 28:18 31:13 33:-2 36:27 40:19 45:5|cf 1:35 10:49 16:37 32:37 40:9
cflafr00 4:85|cg11 2:61|cg3 2:61|cg5 2:61|cg8 2:61|ch 10:16 17:16 22:45 29:20 30:15 31:41 41:14 42:26|ch9 52:84
chacun 2:30 3:-6 7:4 13:6 20:22 21:20 22:10 33:8 34:9 40:-7 49:19|chacune 10:24 20:26 24:29 31:26 33:10 34:10 40:4
chagrin 33:30|chain 1:23 5:37 9:29 12:23 16:23 33:9 40:9
chaine 5:15 7:-4 10:17 12:0 14:24 17:6 18:13 22:18 27:15 31:-6 33:-41 34:-9 36:11 40:19 42:55 44:5 52:13
chaines 7:24 13:26 18:31 22:37 31:10 34:6 40:39 42:19|chains 33:29|chair 13:16 20:15 32:26 33:18 38:22 48:22 52:27
chairs 20:36 33:21|chaise 18:27 20:25 33:21 45:22|chaises 3:27 31:35 33:-1 47:47 48:44|chaleur 18:44 19:31 33:20
chaleureux 45:70|chalk 6:40 19:29 20:26 32:58|chamber 15:44 33:11 38:43 49:45|chambers 31:63
chambre 7:3 13:16 16:11 19:9 20:-1 22:20 26:18 32:17 33:10 35:21 36:19 48:37 49:18 52:19|chambres 21:73
champ 1:43 19:39 20:14 21:20 31:25 33:-23 49:42|champetre 6:62 48:62|championnat 45:70|championne 45:70|champs 33:30
chance 12:44 19:36 27:40 40:30|chandelier 33:29
change 2:8 3:-4 10:16 11:41 15:15 19:13 20:9 28:14 33:0 34:11 35:9 40:-11 45:2 46:16 47:22 48:17
changed 3:31 11:59 33:2|changement 14:53 33:-1 40:39|changent 10:51 33:17|changer 20:47 34:41
changes 2:28 3:11 19:13 20:30 33:-5 34:20 40:17|changing 33:29|channel 9:22 10:10 14:15 17:18 22:28 27:29 40:21 42:48
channels 18:24 22:48 31:36 40:26 42:25|chanoine 33:30|chanson 3:24 19:28 21:39 33:9 45:35|chansons 19:49 33:17
chant 31:45 36:61 40:35|chantage 44:70|chantait 33:25 36:56|chantal 31:66|chante 3:12 6:29 19:26 20:8 33:17 35:31
chantent 19:49 40:43|chanter 3:30 33:25|chantera 33:30|chanteuse 44:77|chantez 31:66|chantier 33:30|chants 43:74
chap 41:75|chapeau 33:17 35:64|chapel 33:29|chapelet 33:30|chapelle 10:65|chapelles 22:69|chaperones 41:69
chapitre 3:16 20:13 33:-12 40:28 41:32 44:34 47:49|chapitres 20:42 45:56|chapter 47:73|chapters 20:43 40:41
chaque 2:23 3:-3 10:16 19:3 20:13 21:9 28:19 31:9 33:3 34:3 40:-8 45:35 53:-8|char 20:55
character 3:24 5:18 11:20 16:11 24:24 30:20 33:-24 34:8 40:2 44:50 45:16
characters 6:40 10:19 16:24 19:29 24:33 36:32 40:11 41:26|charbon 33:30|charbonnage 33:30|charbonnages 33:30
charbonnier 3:37 6:54 33:9|charge 2:11 5:29 10:21 17:16 19:12 20:-6 23:15 26:23 29:31 33:5 34:7 35:16 38:21
charged 43:67|chargee 13:57 33:17|chargement 48:76|charger 3:48 23:58
charges 0:30 1:10 8:20 9:18 16:20 33:-26 35:15 41:64 53:18|chariot 20:42 33:17|chariots 33:17 40:43
charity 21:49 33:21|charlemagne 22:74
charleroi 1:-3 2:-12 3:-4 4:6 7:10 8:8 10:-9 12:-4 13:3 14:10 16:8 19:-12 20:-8 26:5 28:5 32:4 33:0 34:5 36:14 40:-1 43:22 47:1 53:37
charlie 33:28|charlotte 2:37 3:25 16:38 37:51 43:40|charmant 6:60 12:40 33:-1|charmante 33:30|charmants 33:30
charming 6:71|charmingly 33:29|charpente 3:58|charrette 33:30|chart 24:55 33:8 46:54
charte 9:49 14:40 19:31 24:51 40:26|charter 41:69|charts 30:51 33:21|chase 33:29|chasse 21:50 33:23|chasseur 6:76
chasseurs 33:30|chassis 19:59|chassisnummer 33:28|chat 33:3 35:64 48:49
chateau 10:11 13:16 14:17 19:9 31:12 33:11 34:9 41:21 43:32 48:22 53:16|chateaux 16:72
chatelineau 7:38 10:45 27:37 34:32|chats 7:46 33:22|chaud 19:23 21:33 32:42 33:17 47:38|chaude 18:61 19:49
chaudiere 33:30|chauds 31:66|chauffage 0:41 7:40 18:34 20:24 33:8|chauffagiste 6:56 33:21|chauffe 3:37 33:22
chauffer 3:27 33:26|chauffes 33:30|chauffeur 6:29 19:11 21:33 26:41 33:8 45:10 48:15 52:26|chauffeurs 20:42 31:48
chauffeuse 12:58 28:69|chaussee 33:1 34:40 53:48|chaussees 33:30|chaussette 47:79|chaussettes 3:37 33:9 45:48
chaussons 33:30|chaussure 33:30|chaussures 3:24 19:41 20:34 32:47|che 1:73|cheap 33:-2 40:44 44:40|cheating 33:29
cheats 44:71|check 1:43 5:36 9:33 16:30 33:4|checked 15:62 51:63|checking 33:29|checkout 33:15 37:64
checks 28:48 33:23|cheer 33:29|cheerful 33:15 40:41|cheese 7:29 33:21 48:37
chef 3:8 10:3 13:20 18:13 19:24 23:15 33:11 40:-5 41:13 45:8 49:25 52:22
cheffe 6:34 13:49 16:29 19:20 27:25 33:-12 53:28|chefs 3:45 40:43
chemin 10:16 18:26 20:19 22:32 28:34 31:17 33:4 47:29 48:26|cheminee 33:27 48:38|cheminees 6:42 24:62 33:16
cheminot 33:30|chemins 32:82|chemise 33:30|chene 20:42 35:64|chenee 20:34 33:9 53:49|cheque 7:24 15:75 48:27
cheques 15:69 26:57|cher 3:5 23:35 27:50 33:-11 34:9 40:29|cherbourg 33:29|cherchait 33:30|cherchant 20:55
cherche 3:21 19:21 20:1 21:20 33:15 36:36 40:-8 45:5 48:11|cherchent 20:28 33:17 40:30
chercher 3:28 12:21 21:23 27:17 31:16 33:14 48:26|cherchera 33:30|chercherai 20:55|cherchez 7:68
cherchons 3:40 20:24 27:36 40:26|chere 12:24 23:29 27:57 33:-17 34:15 47:31|chers 2:19 3:16 12:42 23:34 27:51
chess 38:74|chest 33:29|cheval 6:27 7:19 13:22 20:6 22:38 31:17 33:7 40:8 48:27|chevaux 19:63|chevet 32:82
chevetogne 26:70 33:17|cheveux 20:42 24:69|chevilles 33:30|chevreuil 21:73|chevroux 22:74
chez 2:-15 3:11 6:6 9:5 11:4 14:-5 18:-1 19:-5 20:5 21:10 22:-2 28:7 30:13 31:-1 33:14 34:9 45:3 48:14 50:2 53:15
chf 17:50 23:50 27:40 34:36|chief 14:53 33:15
chien 6:29 7:23 20:3 21:26 22:10 33:12 34:10 35:14 41:11 43:10 45:6 48:21|chiens 20:24 33:20 48:44|chiffrage 41:75
chiffre 0:35 3:-6 7:52 33:-11 40:3 46:54 48:11|chiffree 12:58 16:58|chiffrees 12:71|chiffrer 53:70|chiffrerons 27:67
chiffres 1:16 3:1 7:11 9:35 11:23 12:14 20:-2 24:25 30:19 31:28 33:-7 40:19 43:17 48:19
child 3:12 6:15 16:22 19:14 20:1 24:20 33:16 48:16 49:20
children 3:8 7:1 13:30 16:4 18:6 19:6 20:3 23:9 27:0 30:16 31:23 33:0 38:11 40:8 41:6 43:4|chili 31:53 33:17
chimay 13:39 33:12 48:44 53:39|chimie 31:53 33:17|chimiste 20:42 33:17|chimney 33:29|chin 33:29|chine 32:82
chinois 33:30|chip 5:49 7:43 16:46|chips 7:43 19:38 41:48|chirurg 21:49 33:16|chirurgien 21:73|chirurgiens 20:55
choc 19:41 38:60 45:48|chocolats 48:76|chocs 21:73|choeur 3:25 6:34 18:21 19:21 24:28 27:13 33:13|choeurs 3:45 41:61
choice 33:29|choir 13:27 19:20 22:30 31:23 37:38 38:35 39:38 43:28|choisi 2:19 19:20 20:34 23:34 33:-12 40:15 53:28
choisir 28:61 33:22|choisissons 40:57|choisit 31:28 33:19 34:25 44:39|choix 3:27 10:47 20:24 33:-1|chomage 33:30
choose 33:29|chooses 20:43 33:15|choosing 33:29|choral 45:70|chorale 13:33 20:18 31:28 35:40 36:45 39:45 49:45
chorales 16:37 27:33 31:31 36:61 40:22|choregraphe 16:44 19:49 41:48|choregraphique 19:63|choreograaf 16:65
choreografe 53:64|choreografie 19:45 41:54|choriste 33:30|choristes 16:30 19:21 30:45 33:2 36:41 41:33 53:28
chose 3:21 6:8 12:21 19:5 20:14 21:16 32:14 33:15 37:17 45:2 52:17|chosen 2:40 23:51 40:33
choses 1:13 3:23 6:16 12:23 13:10 19:3 33:7 34:2 37:25 40:-3 43:14 45:18 47:18 48:16|christ 2:61|christel 33:28
christening 48:72|christiane 27:63|christmas 21:36 22:35 31:29 32:41 33:-5 39:43
christophe 2:31 7:34 12:37 14:36 27:32|christopher 2:62|chronique 45:70|chronologique 20:55|chronologisch 19:58
chronometre 33:30|chrysanten 33:28|chuchotant 33:30|chuchoter 6:76|church 33:29|chute 21:52 33:9 49:61
ci 2:23 3:-1 9:11 10:14 11:47 12:18 14:1 23:29 29:12 30:7 33:-29 34:35 40:4|cible 31:54 36:39 43:30 45:26 53:36
cibles 31:66|cic 10:36 34:34 43:41 51:49|cie 4:50 26:47 29:45 40:20 46:46 50:42|ciel 11:39 19:32 32:51 33:10 44:36
cigare 3:45 33:17|cijfer 21:66|cijfers 0:35 9:60 14:29 31:25|ciment 33:17 48:62|cimetiere 33:30
cine 1:24 2:12 7:19 26:35 31:38 34:14 37:36 38:53 43:25|cineaste 13:52 20:24 33:-1 38:50|cineastes 40:57
cinekids 38:82
cinema 1:8 2:-14 7:26 8:6 10:-7 13:26 17:9 18:-2 19:-8 22:17 23:8 27:-6 30:0 31:22 33:-21 34:-13 35:1 36:6 37:22 38:13 40:17 42:31 43:12 46:6
cinemas 22:33 27:26 30:42 31:34 37:41 38:26 40:6|cinematographer 19:60|cinematographique 10:25 23:36 30:36 34:53
cinematographiques 7:36 8:70 34:31|cinephage 38:82|cinephile 40:57|cinerama 27:67|cinevesdre 38:82
ciney 4:42 7:25 8:38 12:29 14:17 15:45 19:8 21:19 25:31 26:38 31:17
cinq 1:13 2:6 3:-8 5:2 6:1 7:19 8:5 10:-1 13:4 18:0 19:3 20:4 21:13 22:8 23:2 27:12 31:0 33:3 36:8 40:5 41:6 42:1 43:-1 53:17
cinquantaine 6:76|cinquante 3:11 6:36 10:5 19:4 20:8 21:14 31:19 33:11 45:22 50:19
cinquieme 2:24 10:15 17:28 20:6 21:24 22:39 33:-7 40:7 42:26 43:24|cinquiemes 2:61|cipher 33:29|ciply 2:40 12:50 13:49
circles 33:29|circonstance 27:67|circuit 31:66|circulaire 35:77|circulants 0:82|circular 19:60|circulate 33:29
circulation 52:77|circule 11:67 48:62|circumstances 14:67|circus 28:54 32:54 45:47|cire 32:72 33:-1 52:53|cirque 33:30
ciseau 33:30|citadel 31:41 32:54 33:8|cite 12:16 16:17 19:20 21:18 27:25 30:22 33:14 48:21 53:15|citee 5:64 30:63
citees 5:56 14:50 34:41|citer 34:63|citerne 20:34 41:53 50:57|cities 30:59 45:55|citizen 25:78|citroen 32:73
city 10:29 15:42 33:20|civiere 33:30|civil 20:34 21:52 33:9|civile 33:17 35:64|cladach 5:70
claes 5:28 6:26 13:22 19:15 33:15 43:23|claeys 22:69|claim 5:48 31:28 33:8 40:20|claimed 14:38 20:39 33:10
claims 0:54 33:21|clair 12:44 31:39 33:17
claire 1:21 3:-5 6:34 7:15 10:20 13:18 14:19 19:0 20:-8 22:10 23:13 25:21 27:15 30:13 33:-19 35:14 36:19 40:-6 50:14
clairs 33:30|claque 33:30|clarifier 44:77|clarify 30:72|class 3:34 5:27 20:14 31:20 33:-2 35:31 53:23
classe 5:28 18:26 21:24 28:34 32:33 33:7 36:34 38:33 45:21 53:21|classee 33:30|classement 35:77|classera 20:55
classes 5:31 16:29 18:44 30:44 40:29|classeur 9:81|classification 27:67|classique 40:57
classroom 16:37 18:39 20:26 33:11|claudine 2:40 20:36 43:46|clause 2:12 10:37 11:32 33:-12 34:20 40:35
clauses 2:44 10:47 34:27|clavier 17:61 33:12|claxon 33:28|clay 20:57|cle 3:17 4:43 18:33 20:14 21:45 45:38 52:43
clean 16:46 33:8 41:48|cleaned 3:58|cleaner 33:29|clear 5:56 33:11 50:36|clearance 5:35 16:56 51:54|clearances 16:68
cleared 20:36 37:56 52:56|clears 33:15 45:55|clef 10:22 20:25 21:40 33:12 35:34|clefs 16:31 33:17 35:37 48:49
clemence 4:49 7:42 33:13 43:38|clementine 12:21 13:20 16:21 19:13 20:11 33:-17 39:31 40:8 41:23 43:21 49:30 53:20
clerc 3:45 13:57|clercs 33:30|clerk 28:62 48:58|clerks 33:29|clermont 13:58 22:39 33:-12|clervaux 13:66
cles 16:37 28:48 33:9 45:48|cleverer 3:58|cliches 20:42 50:64|click 33:29
client 3:-5 4:48 9:16 11:16 12:15 20:-8 26:30 27:18 30:32 33:-9 35:33 50:38|cliente 4:53 9:49 12:40 33:12
clients 0:36 7:22 20:28 33:8 35:48|cliff 21:66|cliffhanger 21:60 45:42|cliffhangers 45:65|cligne 49:83|clignote 33:30
clignotent 19:63|climax 33:29|climb 20:32 33:22|climbs 33:23 48:45|clinique 33:29|clip 52:68|clips 7:43 13:45 20:41
cliquez 35:77|cloche 20:18 21:36 33:14 37:61|clocher 21:34 28:44 33:-9 45:40 47:39 48:36 52:45|clochers 20:55
cloches 20:20 28:48 33:17 47:43|clock 13:14 19:8 20:5 22:18 31:11 32:36 33:14 44:20 48:20|clocks 33:21 48:50
cloison 33:30|clonage 14:71|clore 33:30|clos 0:40 19:20 28:41 31:37 33:-12 40:15 46:53
close 18:24 19:21 20:12 23:12 33:-4 37:21 49:59
closed 5:14 12:11 13:21 17:14 18:24 19:3 20:17 21:14 33:-17 35:18 40:9 42:15 45:30 46:19 48:15|closely 31:49 33:15
closer 33:23 49:49|closes 18:21 20:9 21:22 28:27 33:15 35:26 40:6 45:20
closing 12:33 18:35 21:24 27:17 33:2 35:28 42:25 49:30|cloth 19:34 20:32 33:14|clothes 3:36 33:8 41:48
cloture 0:38 12:27 18:61 33:-1 46:39|clotures 32:82|cloud 33:29|clouds 33:29|cloutier 33:30|clown 13:45 19:38 21:49
clowns 19:46 32:62|club 20:26 31:41 33:4 45:36|clubbetreiber 33:28|clubs 20:36 31:53|clues 44:71|clumsy 6:57 33:15
cm 19:33 22:46 24:34 30:29 39:40 49:35|cnc 42:76
co 1:15 2:2 3:-9 5:22 7:12 9:22 10:37 12:-5 13:13 16:13 17:17 18:3 22:2 27:-3 31:-10 34:-1 38:1 40:2 42:-2 43:14 44:4 46:3 50:-1
co2 33:28|coach 18:48 33:-8 40:34 44:36|coaching 18:68|coachingsverslag 44:70|coal 13:36 30:42 33:9 39:53
coalface 22:50 39:68|coastal 30:72|coat 20:-2 21:22 24:17 28:16 33:21 45:20 47:14 48:13
coats 6:37 19:25 33:8 48:37 49:42|coauteur 2:61|coauteurs 2:53 43:52|coautrice 2:34 3:31 16:44 40:30
cobbaert 7:49 16:52|cochenille 33:30|cocher 1:73|cochez 1:73|cockerill 2:14 7:12 10:34 14:21 16:21 35:25 40:19 53:32
cocreateur 13:70|codd 13:53 40:41|code 0:20 1:4 4:15 5:10 8:11 16:13 19:-1 25:34 32:15 33:-28 39:55 48:10 51:44 52:47
coded 33:29|codes 0:73 39:45|codev 10:65|codeveloppement 10:65|codeveloppent 10:65|codkanku 25:85|coecrit 2:61
coecriture 2:61|coedition 31:66|coeur 3:22 31:38 33:15 38:33 44:28|coffee 16:37 20:26 32:45 33:-2 47:42|coffees 33:29
coffin 33:29|coffre 21:43 33:10 35:47 45:40|coffret 40:43 42:62|cofinancement 14:71|cofion 27:63|cognent 33:30
cohabitation 33:30|coiffe 33:30|coiffeuse 48:66|coiffure 41:75|coin 19:31 33:26|coince 12:71|coinces 21:73
coincidences 44:77|coincident 20:55|coins 33:29|cointe 33:30|col 32:61 33:22|cola 26:73
cold 19:26 20:11 21:25 31:17 33:8 36:28 45:22 48:26|coldchain 30:72
coldwater 0:28 5:31 8:27 10:15 17:32 22:30 34:13 40:7 42:23 43:20 51:28|cole 22:69|colere 3:31 7:28 21:33 33:11 45:30
colerique 6:76|colette 5:27 7:18 27:17 33:1 44:33 47:32 53:29
colfontaine 2:16 8:35 14:26 23:31 25:40 27:22 29:36 34:27 43:28 53:25|colinet 22:69|colis 9:59 33:22
collaborateur 2:61|collaborateurs 7:68|collaboration 2:34 10:28 16:56 27:31|collaborator 2:62|collages 32:82
collard 3:8 33:24 45:20 48:25|collateralisation 10:63
colle 2:15 5:21 8:24 11:23 14:19 18:14 20:8 27:16 33:-27 36:26 43:20 46:24|colleague 20:57|colleagues 33:29
collect 20:43 33:15|collecte 50:78|collected 20:57|collectees 20:55|collectief 2:32 22:63
collectif 6:29 10:18 14:25 17:31 22:52 40:20 44:30 53:24|collecting 2:62|collection 47:79|collectionneurs 31:66
collective 2:43 3:16 14:51 30:34|collectivement 2:47 14:58|collector 31:47 51:67|collectors 20:57|collects 2:48 33:15
collee 33:30|collega 12:53 20:42|college 1:17 18:19 20:0 23:56 27:42 42:19 53:18|collegiate 33:29|collegue 33:30
collegues 20:24 31:35 33:20|colliers 26:83|collignon 4:32 7:23 14:26 27:23 29:31 43:20 46:31 53:16|collinaire 4:85
colline 19:43 33:21|collinet 33:25 34:34|colm 6:31 19:20 27:23 33:16 36:35|colocataires 45:70
cologne 13:47 15:57 31:38|colonel 33:30|colonial 33:30|coloniale 16:72|coloniaux 31:66|colonie 33:30|colonne 33:30
colophon 47:73|colorant 20:55|colorants 50:78|colore 35:77|coloree 30:77|colorer 40:57|colosse 6:76
colour 16:20 19:24 24:53 32:40 33:-7 43:32|coloured 20:57|colours 19:49 24:39 36:38 45:31|colpaert 45:70
colson 10:39 14:45 27:41|column 3:27 6:31 10:22 33:17|columns 10:63|com 39:74|combattants 26:73|combi 33:28
combien 2:5 3:3 7:12 9:37 16:44 17:22 33:-6 35:22 37:29 40:10 43:18 46:27|combinaisons 33:17 50:64|combinatie 30:68
combine 33:30|combined 23:51 31:41 46:54|combineren 30:68|comblain 53:66|comble 33:30|combler 10:65|combustible 33:30
come 2:-4 3:13 7:-1 9:8 11:7 16:2 19:-6 20:0 21:5 24:11 27:-3 30:7 31:20 33:9 34:-5 37:12 38:8 40:8 47:7 53:1
comedie 3:16 19:13 22:13 28:22 30:15 31:24 33:-19 36:22 39:21 40:20 43:37 44:16 45:28
comedien 10:24 19:35 20:15 27:27 33:12|comedienne 7:24 10:21 13:26 19:19 20:11 27:36 33:-14 40:13 52:40
comediennes 19:49 41:61|comediens 16:47 18:40 19:28 33:-24 41:45 43:19 52:30|comedies 7:43 30:39 31:49 40:19
comedy 3:21 13:11 19:5 22:14 28:20 31:24 33:-8 36:31 37:23 40:-1 44:16 45:32
comes 2:2 3:8 10:-5 11:5 12:0 17:17 19:0 20:-3 21:11 33:16 38:6 40:0 42:3 44:3 45:6 48:4 49:8|comfort 3:44 20:43
comfortable 27:49 33:15|comic 31:41 43:46 45:47|comics 33:15 45:47|coming 3:29 9:33 27:22 32:35 33:6 37:37
comique 20:24 21:42 31:35 33:-1 45:39|comiques 33:30
comite 7:4 10:20 12:8 16:8 20:3 23:51 27:39 33:-33 35:22 40:5 44:32|comma 13:39 24:49 33:2 52:51|command 2:62
commande 2:42 5:33 10:-1 14:17 16:6 19:-3 20:-2 27:2 33:-24 35:12 50:49|commandee 5:77|commandent 40:57
commander 2:47 5:50 20:28|commandes 22:74|commanditaire 30:77|commandite 30:77|commands 2:62
comme 3:3 6:-3 12:-8 13:-1 17:-2 19:23 20:7 22:0 24:3 27:-4 29:3 30:-3 33:14 34:1 38:10 40:6 44:-3 45:-2 47:12 48:-3 49:4 52:5
commence 1:13 2:-9 3:23 7:-2 12:1 14:27 18:5 19:3 20:16 30:6 33:9 34:-7 43:14 47:8 48:6|commenced 2:48 14:53
commencees 14:71|commencement 2:53 18:36 40:21|commencer 2:40 31:45 33:9|commencera 18:75|commencerons 20:55
commencez 33:30|comment 2:-4 3:9 9:15 19:20 20:25 31:33 33:-4 35:12 38:16 40:2 42:21 45:4|commentaar 0:51 20:47
commentaarstem 20:55|commentaire 20:51 38:50|commentary 20:43 43:54|commente 2:61|comments 44:71|commercants 33:30
commerce 7:17 8:55 10:14 15:33 16:25 20:14 31:20 33:-8|commercial 13:21 31:36 33:-7 35:24 40:21 43:20 44:45
commerciale 31:53 40:43|commerciales 0:68 13:43 31:39|commercially 40:54|commercials 7:46 13:47 40:27
commerciaux 27:67|commercieel 31:54 40:33|commerciele 17:70|commis 1:26 10:18 20:8 27:20 29:35 33:12 36:36 43:27
commissaire 6:58 33:12 45:39|commissaires 0:82|commissariat 33:22 48:54|commissie 14:36 23:57 33:-15 36:31
commissies 10:47 13:41 27:36
commission 1:30 2:4 3:-6 10:10 13:9 14:10 19:-2 20:-9 23:47 27:21 34:22 35:12 40:-3 42:23 44:11
commissioned 30:51 34:40 40:33|commissioner 23:72|commissioning 27:63|commissions 2:41 10:35 27:38 34:33
commitment 4:40 14:30 17:33 23:48 27:39|commitments 42:71|commits 3:58|committed 17:60 40:25 42:41
committee 12:19 23:47 27:34 31:26 33:-8 44:23 52:29|committees 27:36 33:15 48:45|commode 3:58|common 5:49 10:41 20:36
comms 50:74|commun 2:20 10:52 31:13 33:-3 36:29 40:3|communal 0:60 17:56 23:55|communale 33:30|communautaire 14:71
communaute 10:15 17:49 31:16 33:-19 40:7 42:48 44:26|communautes 40:57
commune 1:13 7:8 12:23 15:30 17:49 20:7 23:25 27:24 31:6 33:-18 35:17 40:-3 45:10 53:10
communes 20:14 22:32 30:45 31:37 33:-11 53:41|communicate 2:62|communication 2:44 10:13 13:18 23:25 26:57 30:37
communications 27:63|communique 10:38 31:39 33:3 35:50|communiquees 14:71|communiquer 2:40 34:41 35:56
communiques 10:65|community 3:17 8:23 17:30 23:20 26:24 27:11 31:22 40:21 42:43|compagne 33:30
compagnie 7:29 10:35 13:18 22:22 27:15 33:9 35:25 42:23|compagnon 20:55
companies 0:40 8:47 10:10 20:5 22:17 33:-24 40:21 46:32 53:25|companion 20:51 33:2
company 0:1 1:7 2:19 3:-17 4:8 5:14 6:2 7:19 8:28 9:9 10:-3 11:-1 12:3 13:-8 14:23 15:1 16:-7 17:2 18:-5 19:-15 20:-17 22:0 23:-2 27:-6 29:12 31:-12 33:-29 34:10 40:10 42:2 43:6 46:14 51:7 53:0
comparable 31:53 40:23 45:37|comparables 30:21 31:62 36:27 40:1|comparaison 31:66|comparant 3:58|comparante 8:72
compare 20:41 33:19|compared 30:72|comparees 31:66|comparent 33:30|compartiment 33:30|compatible 30:63 40:43
compensation 2:48 33:2 53:39|compensatoire 15:82|competent 10:63|competente 33:30|competents 34:63|competition 22:69
competitor 30:72|compiegne 10:63|complaints 35:74|compleet 18:68|complement 12:53 19:31 22:43 41:43
complementaire 11:59 29:60 35:56|complet 1:43 2:11 22:24 30:26 31:16 33:0 38:31 43:36 48:26
complete 8:26 11:26 14:41 15:28 18:21 22:20 27:13 29:29 33:0 43:22|completed 1:41 7:51 11:46|completee 9:67 30:63
completely 38:74|completer 1:59 5:50 23:50|completes 14:58 27:54|completion 31:45 41:56|complets 14:71|completude 9:81
compliance 31:63|complicite 33:30|compliment 33:28|compliments 33:30|complique 33:30|complot 3:58|comply 10:63
componist 53:64|componiste 20:55|comportait 11:80|comportant 2:61|compose 8:47 12:38 19:35 20:22 33:-3|composed 33:29
composee 20:55|composent 33:30|composer 20:43 53:53|composes 3:58|composite 20:55|compositeur 53:70
compositing 7:15 10:19 16:19 22:21 41:62|composition 16:50 40:35 50:57|compositrice 5:64 53:57
comprehension 30:63 50:64|comprend 12:32 33:26 40:-5 48:14|comprendra 33:30|comprendre 20:24 33:20 45:39
comprennent 2:40 31:45 33:9|comprenons 33:30|compressor 33:16 50:59|comprimes 33:30
compris 2:9 3:27 5:14 10:20 12:8 14:8 16:8 20:-8 27:23 33:-9 34:23 35:14 42:12 45:7 50:15
comprise 10:33 15:51 20:24 33:-1 50:47|comprises 10:43 35:56 45:48|comps 16:27 18:29 26:35 31:50 36:46
compta 16:58 17:64|comptabilite 0:47 3:24 16:50 26:49 40:22
comptable 1:16 6:19 7:30 9:23 11:23 12:14 13:13 15:25 16:14 27:15 28:26 29:25 33:-15 40:0 41:30 43:19|comptables 33:30
comptait 3:45 33:17|comptant 26:70 28:56 50:51
compte 0:32 1:-3 4:45 6:14 7:6 10:-11 11:13 12:4 13:-6 14:4 16:-4 17:16 18:-1 20:-6 21:12 26:22 27:-9 29:25 33:3 34:-13 35:1 40:-19 41:-1 45:-6 47:3 48:18 51:7 53:-6
comptee 11:72 14:50|comptent 33:17 49:69|compter 1:29 14:27 21:29 33:7 34:39 48:32
comptes 0:51 1:17 2:-6 3:-8 9:40 10:26 11:13 12:15 14:15 18:31 30:10 33:-7 35:10|compteur 21:73|comptoir 22:47 33:25
comptons 33:30|compulsory 1:68|computer 3:31 8:46 13:37 33:3|computerfragen 10:59|computergrafik 40:52
comte 33:17 53:57|comtesse 28:50 33:26|concealed 33:29|concedant 34:63|conceder 34:63|concentrent 30:77
concentreront 53:70|concept 2:9 5:18 9:9 16:32 18:4 24:13 28:12 30:22 34:-7 36:28 40:14 43:11 44:16 45:40 50:7 52:23
conception 8:43 16:34 18:37 19:25 41:37 50:54|concepts 40:54|concern 4:46 12:24 21:27 27:40 29:31 37:34 40:11
concerne 12:46 15:36 20:9 23:31 27:21 29:36 34:17 43:28 51:37|concerned 3:58|concernerait 53:70|concerning 34:47 46:62
concerns 2:40 14:46 29:53|concert 8:47 20:35 33:7 36:49|concerts 33:30|concessie 33:28|concession 33:22 40:33
concevoir 2:61|concierge 6:34 20:14 31:25 33:-3 45:29 46:45 47:37|concile 22:74|conciliation 33:17 34:49
concluante 33:30|conclude 30:72|concluons 30:63 40:43|conclure 10:65|conclusie 40:54|conclusies 30:68
conclusion 27:16 30:61 40:5 44:37 46:52|conclusions 30:75|concordants 46:83
concours 13:30 22:33 23:31 28:37 31:33 38:38 40:12 43:28|concreet 53:64|concret 20:42 45:56|concrete 33:29
concurrence 2:26 10:30 27:33 30:55 31:31|concurrentieanalyse 30:68|concurrents 40:57|condamnation 14:71
condamnations 20:42 33:17|condamne 14:40 28:52 33:20|condamnee 33:22 44:55|condamnees 33:30|condamnerait 33:30
condamnes 14:71|condensation 32:76|condescendant 45:70|condition 27:45 30:32 33:9 44:32 46:38|conditional 27:63
conditionne 1:59 40:43|conditionnee 17:64 27:54|conditionnel 1:46 10:38 17:50 27:40|conditionnelle 17:56 27:46 40:35
conditions 2:30 23:45 27:13 29:40 33:-24 34:8 35:46 50:23|condroz 4:51 20:20 33:-8 38:57 45:31|conducted 4:77
conducteur 20:47 35:56|conducts 33:29|conduira 33:30|conduire 6:54 13:49 19:41|conduisait 33:30|conduit 13:43 33:25
cone 33:30|confection 13:70|confederation 10:65|confere 34:63|conference 7:51 33:15|confesses 21:71
confession 3:33 33:5 44:56|confessionnal 45:70|confiance 20:28 26:70 33:3|confidence 27:63
confidential 12:46 35:53 52:56|confidentialite 10:51 31:39 35:50|confidentiality 10:63
confie 20:28 21:33 27:27 29:42 33:11|confiee 30:63 53:57|confient 10:65|confier 2:61|confines 13:57 22:60
confirm 1:22 4:43 5:24 12:21 14:33 27:46|confirmation 4:54 12:24 14:24 27:15 33:-14 34:20 35:41 50:26
confirme 4:32 5:25 10:22 14:19 17:46 27:41 33:-22 34:23 40:5|confirmed 5:36 17:49 20:23 42:50
confirmer 11:59 12:50 27:46|confirmes 10:51 42:62|confirmons 2:21 23:36 27:54 34:22 35:37|confirms 15:75
confisque 33:30|confisquees 33:30|confiture 33:30|conflict 33:2 44:64|conflit 40:43 44:63|confondre 20:55
confondues 10:65|confondus 27:54 33:17|conform 50:74|conforme 8:59 10:30 25:50 29:47 33:-4|conformement 34:63
conformite 14:71|confort 19:63|confrontation 48:76|confronts 33:29|confuse 30:72|conge 33:30
congelateur 6:45 28:52 33:-1 36:52 48:44|congelateurs 32:82|congo 25:58 33:17 40:30|congrats 23:72
congratulations 23:72|congregation 33:29|conjointement 10:65|conjointes 10:65|conjoncturelle 40:57|conjugue 33:30
conjuring 33:29|connais 20:50 33:3|connaissait 3:45 33:17|connaissance 1:48 2:15 11:34 21:27 27:48 33:-16
connaisse 19:49 20:42|connaissements 33:30|connaissent 31:45 33:9 40:35|connaissons 3:45 31:53
connait 2:1 3:-2 6:16 20:-5 30:16 31:17 33:21 34:2 40:-3 45:10|connaitre 2:37 3:21 7:30 20:18 21:36 33:-7
connaitront 19:63|connected 35:74|connecting 45:68|connection 29:61 31:49
connu 2:13 3:10 5:29 13:22 31:18 33:11 35:29 40:21|connue 5:64 27:54|connus 7:54 33:17|conor 33:29|conrad 27:63
consacre 33:30|consacrees 33:30|consacres 33:30|conscience 3:40 45:59|conscientiously 14:67|consecutifs 20:55
consecutive 46:76|conseil 7:25 8:19 12:21 13:9 15:32 16:41 17:16 18:13 23:15 27:17 29:20 30:23 33:-31 45:8 46:32 50:16
conseille 33:17 40:30 44:50|conseiller 10:51 51:70|conseillere 16:44 34:36 44:50 53:43|conseils 45:70
consent 7:27 10:38 20:32 34:39|consenti 5:64 34:49|consentie 34:63|consents 40:54|consequence 5:64 10:51
conservateur 27:67|conservatoire 13:53 33:19|conservator 27:62|conservatrice 27:67|conserve 2:42 19:23 20:15 34:43
conserver 30:77|conservez 23:77|consider 11:37 40:18 44:65|considerant 10:51 23:63
consideration 12:28 23:34 31:23 34:53|considerer 40:57|considering 12:68|considers 33:29
consigne 20:19 31:35 33:15 44:40|consiste 33:30|console 22:56 33:15|consoler 3:58|consolidated 46:76
consolidation 30:51 40:31 46:67|consolide 7:36 18:44 42:44 46:65|consolidees 46:83|consommateurs 33:30
conspiration 33:30|constable 31:63|constant 20:55|constanta 33:30|constanze 21:43 33:19|constate 33:30
constatee 2:47 20:42|constater 33:30|constats 30:77|constituant 14:71|constitue 8:51 23:34 27:56 29:39
constituee 7:54 14:44 15:55|constituent 8:67 10:51|constituer 29:82|constitute 27:63|constituted 7:64
constitutes 27:63|constitutif 8:67 9:67|constitution 8:73 26:54|constructie 40:54
construction 3:8 20:5 41:60 44:26 50:28 53:35|construire 33:30|construisons 40:57|construit 20:28 40:38 45:43 48:36
construite 33:3 41:48 53:57|construits 53:70|consulate 33:29|consultant 16:55 18:12 20:3 21:16 34:1 40:9 44:35 53:23
consultante 1:29 13:26 16:58 18:31 40:13 53:26|consultants 33:2 44:44 45:41 48:45
consultation 2:23 10:41 16:37 27:25 30:29 40:23|consulte 20:55|consultee 10:43 33:9 34:41|consultes 34:63
consulting 30:72|contact 1:26 12:28 27:2 35:28 36:35 38:49 42:11 43:49|contacte 42:76|contactees 30:77
contactmicro 16:52 20:42|contactmicrofoons 19:59|contactpersoon 1:46 12:45 43:47|contacts 10:37 16:49 18:51
contained 40:44 43:36 45:37|container 7:31 21:22 33:-4 35:37 39:29 40:11 45:30|containerpark 33:14 40:41
containers 19:47 33:13|contains 52:77|contamine 31:66|contant 21:52 33:14|conte 3:45 33:17|contemple 33:30
contemporaine 19:63|contenait 11:67 33:17|conteneur 33:30|conteneurs 33:30
content 7:34 12:20 14:19 16:20 26:28 27:30 33:-19 34:13 43:19 50:26|contents 14:46 33:8 34:40
contenu 1:41 3:17 12:30 33:-11 34:21 40:28 52:43|contenus 7:54 14:58|contes 34:63|contessa 33:28|contest 48:72
conteur 6:76|contexte 30:77|contiennent 33:30|contient 9:38 11:38 12:29 20:26 33:9 52:42|continents 16:58 40:43
contingency 16:50 40:-1 41:58|contingent 2:48 21:57|continu 33:30|continue 7:14 10:18 13:17 20:2 33:24|continued 21:71
continuent 33:30|continuer 40:57|continues 33:29|continuite 2:26 5:30 12:24 13:23 16:24 18:40 27:20 33:-17 40:9 43:26
continuity 13:61|contour 24:82|contouren 24:73|contourne 33:30|contourner 20:55
contract 1:2 2:25 5:28 9:27 10:15 12:21 13:1 16:11 17:14 18:3 23:5 27:24 29:8 33:-17 34:4 35:7 40:-11|contracte 10:65
contracted 17:56 40:34 42:38|contracten 1:49 5:43 9:45 18:29|contracting 51:76|contractions 33:30
contracts 0:27 1:31 5:21 7:16 9:50 12:38 18:21 53:17|contractueel 40:54|contractuel 18:75|contractuelles 9:67 40:43
contradicteur 3:58|contradictoire 20:55|contraignante 27:67|contrainte 19:63|contraintes 3:58
contraire 20:42 33:3 34:36|contrary 3:28 14:37 33:18|contrast 19:60
contrat 1:26 2:27 5:41 6:-2 9:25 10:29 12:8 16:-6 17:14 18:-3 19:-15 23:-1 27:8 29:4 33:-25 34:12 35:8 40:-2 42:-2 43:-4
contrats 1:12 5:35 7:19 9:55 12:39 16:22 18:14 33:-4 34:2
contre 1:3 2:-9 3:-1 5:7 10:-5 12:1 14:1 19:-7 20:2 21:3 22:4 23:17 27:-2 29:12 30:7 31:6 32:12 33:6 34:15 35:7 36:13 40:-13 42:6 43:4 44:7 49:30
contrebande 22:74|contrebas 33:30|contrechamp 13:33 19:38 20:18 49:66|contredit 33:30|contremaitre 33:30
contrepartie 27:46 34:55|contresigne 34:63|contretemps 11:80|contribute 2:62|contributes 10:63
contribution 1:35 2:37 11:40 27:43|contributions 10:46 14:30 51:60|control 5:29 7:24 19:19 33:-12 41:43 46:35 51:35
controle 0:25 1:24 7:12 14:31 20:0 21:32 26:27 33:-9 48:33 51:40|controleboot 48:66|controlecentrum 45:65
controlee 51:83|controleert 33:28|controlekamer 33:28|controler 33:30|controleren 3:56|controleur 24:69 33:17
controlled 7:51 30:59|controller 33:29|controls 10:49 34:47|controverses 7:68|convaincante 35:77|convaincre 1:73
convaincue 13:57 44:63|convenir 27:67
convention 2:21 5:32 7:-4 9:8 10:33 12:-1 14:-1 17:30 18:3 20:-9 23:34 27:11 29:19 34:11 35:5 40:3 42:4
conventions 9:63 12:53 16:40|convenu 2:51 10:21 34:39|convenue 17:78|convenus 2:61
conversation 3:16 20:13 33:13 40:20 43:34|conversion 30:77|converted 11:59 16:54|convertis 17:78|conveyor 20:57
convicted 14:67|conviction 40:57|conviennent 2:40 10:43 33:-4 34:28|convient 27:54 53:57|convocations 35:77
convoi 21:60 45:56|convoque 33:30|convoy 20:43 33:15|cool 3:53|cooler 33:29|cools 19:24 33:23 48:36|cooper 33:21 48:56
cooperateurs 0:32 7:30 10:15 14:21 17:27 18:25 23:26 27:17 29:44 35:27 46:45|cooperatie 7:36 40:49|cooperatif 4:85
cooperative 1:6 2:8 4:19 7:37 8:22 9:14 10:10 12:13 14:15 15:15 16:5 20:-11 33:-30 34:14 40:-2 41:8 42:20 46:27 53:23
cooperatrice 13:70|coordinateur 50:78|coordinator 1:59 13:47|coordinatrice 34:63|coordonnees 4:85|coordonnes 8:80
copain 33:30|copains 13:56 31:40|copie 1:25 2:13 8:32 25:49 26:35 33:8 34:32
copies 7:14 10:6 13:15 22:27 27:20 29:24 31:33 33:-22 34:20 40:21 41:15|copines 31:59|coppeelaan 2:58
coppens 6:49 8:59 33:4|copper 24:76|copperhouse 27:63|copr 22:74|copro 22:74|coprod 22:67 42:38 43:36
coproduceerden 7:63|coproducent 9:21 10:21 11:21 13:18 14:27 17:20 27:23 40:4 42:38 43:30|coproducenten 40:41 43:55
coproducteur 7:6 10:30 11:30 17:40 27:17 29:20 40:27 42:42 43:24
coproducteurs 1:31 10:35 16:29 18:33 27:25 31:24 33:-12 43:32|coproductie 1:22 2:13 5:24 7:17 10:14 34:14 42:57
coproductiebijdrage 27:62|coproductiecontract 10:60|coproductiefonds 42:70|coproductiemarkt 18:68
coproducties 7:49 42:57|coproduction 1:17 2:-10 5:14 7:12 10:37 16:15 18:3 22:23 27:5 40:-2 42:52 43:11 53:2
coproductions 14:31 22:47 40:17 42:62|coproductrice 10:46 11:40 27:27 40:38|coproduire 10:57 27:46|coproduisent 10:65
coproduit 7:46 40:35 43:52|coproduits 7:68|coproprietaires 10:65|copropriete 10:65
copy 2:22 8:35 10:23 11:46 20:18 25:39 33:-11|copybook 33:24 48:42|copyright 2:48 10:36 34:15 47:39
coquetier 33:17 44:63|coquetterie 3:58|cor 6:29 21:41 33:-11 36:34 45:26 48:37|coraline 2:61|corbillard 21:60 45:56
cordage 33:30|corde 20:18 33:19 34:25 48:38|cordes 33:30|cordialement 27:67|cordiales 12:71|cordially 27:63
cordier 7:36 10:33 12:39 14:39|cordon 33:30|cordonnier 6:48 33:25|cordons 33:30|core 24:45 30:41 31:53|coree 13:70
coreen 40:57|corentin 2:25 3:21 7:27 12:31 13:29 40:17 43:30|corinna 3:24 13:32 25:49 43:33
corinne 7:33 14:36 40:22 43:39 45:49|cork 13:54 22:44 34:29|corn 3:58|corneille 6:43 19:20 21:31 24:40 33:11 45:27
corner 33:15 52:64|cornerhouse 27:49 40:41|cornet 20:25 33:14 34:42|coron 32:68 47:65|corona 0:50 15:57 40:19
coronahilfe 15:65|coronapremie 15:71|corporate 7:50 9:62|corporelles 0:82|corporels 10:65
corps 19:35 20:25 21:44 33:3 45:22|corpse 33:29
corran 0:23 1:16 5:26 8:22 10:10 11:20 13:14 16:15 17:18 23:20 26:23 29:22 33:-12 34:8 40:2 43:15
correct 6:29 11:43 14:45 33:8|corrected 11:65 33:8|correction 11:76|correctionnel 20:55|correctionnelle 20:55
corrections 11:53 18:58 33:1|correspond 33:17 40:43|correspondance 29:68 34:49
correspondances 2:16 3:23 6:30 10:19 12:26 13:25 27:22 31:21 33:-15 40:11|correspondence 29:75|corresponds 27:63
corridor 19:29 33:25|corrige 3:38 6:30 11:35 20:23 33:-2 40:11|corrigeait 3:58|corrigeant 33:30|corrigeert 3:56
corriger 3:45 11:67|cortege 19:41 20:34 33:9|corveables 16:37 17:43 22:39 27:33 43:39 45:35|coscenario 13:70
coscenarist 2:50 3:35|coscenariste 2:20 3:6 5:24 13:37 16:34 53:48|cosmo 2:31 3:27 19:29 34:30 43:36
cost 1:18 2:1 7:4 10:23 11:13 14:6 16:24 30:12 31:2 33:-32 34:0 40:16 41:31 43:24 47:12 50:14 53:6
costs 1:11 3:0 9:35 10:22 11:7 12:1 14:14 16:35 17:13 19:-7 23:15 33:-37 40:17 41:18 43:16 53:0
costume 20:13 24:30 33:21 41:39|costumes 19:24 24:18 32:18 41:63 53:39|cotation 50:78
cote 3:-2 10:-6 13:4 19:-8 20:5 22:16 31:12 33:19 35:7 40:3 42:13 44:6 45:0|cotes 10:33 27:36 33:-1 37:54 40:26
cotisation 35:64 51:70|cotisations 0:42 14:44 51:74|cotise 17:78|cottages 27:63|cou 33:17 50:64|couche 33:30
couchees 19:49 33:17|couches 19:36 20:50|coud 20:55|coude 33:30|coudre 33:30|couette 45:70|coughs 33:29|cougnou 33:30
cougnous 33:17 48:62|couillet 53:70|could 1:7 3:25 13:5 19:9 24:15 27:12 33:10 40:19 42:10 45:7|couldn 3:44 20:43
coule 33:30|coulees 33:30|couler 33:30
couleur 1:11 2:-1 3:5 7:6 10:3 16:9 19:12 20:2 21:11 23:14 24:20 27:5 30:14 32:20 33:-2 40:-5 41:13 43:36 52:22
couleurs 19:35 20:2 24:58 32:48 33:-3 45:16|coulisses 19:28 27:33 34:41 39:48 40:22
couloir 19:15 20:-1 21:17 33:9 35:21 40:13 41:18 47:22 48:19 49:27 52:37 53:14|couloirs 10:51 20:42
council 20:43 33:15|counsel 2:20 5:29 9:32 12:26 16:39 25:37 53:37|count 3:17 6:30 20:29 31:22 33:6 49:35
counted 33:8 40:33 45:47|counter 10:18 12:23 19:15 20:13 23:28 31:19 33:2 37:33 43:23|counterparts 10:63
counters 20:57|countersigned 33:15 34:47|counterweight 33:29|counting 3:24 33:20 34:18 47:30
countries 2:7 7:10 10:8 13:12 18:26 20:3 22:43 31:27 33:-26 40:18 45:14|country 1:25 3:27 33:-14 40:31 42:48
counts 6:27 7:9 14:12 17:15 20:2 33:13 34:5 36:20 37:22 48:34|county 3:27 6:40 17:40 45:37 47:42
coup 12:21 14:20 19:12 20:17 33:17 44:26 45:19|coupable 3:54 21:42
coupe 2:1 3:-2 17:17 19:21 20:20 22:17 24:34 33:7 40:-3 47:18 48:30|coupee 20:42 48:62
couper 3:14 19:18 20:32 33:-14 44:53 48:31|coupes 19:63|couple 6:43 33:20 45:33|coups 24:52 33:26
cour 7:21 33:16 35:30 40:10 48:50|courage 3:43 27:41 28:44 33:-9|courageux 6:76
courant 7:15 20:12 21:33 23:24 31:26 33:7 35:25 45:27|courbe 20:19 33:23 48:40|couree 22:74|courent 18:61 33:17
courier 9:53 38:66|couronne 21:60 22:60|courriel 2:26 5:42 17:43 33:-4 42:41 43:39
courrier 5:16 10:4 12:35 13:21 17:17 23:25 27:31 29:21 33:-8 37:24 38:32 41:14 42:15 43:13 44:16|courriers 9:67 20:42
cours 0:29 5:13 6:12 7:15 8:16 13:30 15:42 17:30 18:11 19:-1 20:-9 22:21 31:2 33:-15 34:10 40:-7 42:12 43:10 45:6
course 0:37 6:32 13:40 20:18 33:4 48:28|courses 33:30
court 6:12 7:23 13:40 14:8 19:6 22:32 28:16 33:-2 39:15 40:4 43:13 45:3 48:9 53:8
courte 6:36 9:40 12:44 13:30 31:26 33:3|courteous 20:43 33:15|courtes 3:27 13:39 31:34 34:45|courtesies 33:29
courtesy 1:55 43:54|courtois 2:47 3:24 22:40 43:40|courts 2:12 7:41 10:13 13:48 22:28 34:11 40:11 45:12
cousent 20:34 33:22|cousin 3:11 6:42 33:15 48:26 52:29|cousines 33:30|cousins 3:33 33:23|coussement 20:42 22:55
coussin 48:76|cousu 20:55|cousus 33:17 53:57|cout 1:31 10:15 12:10 30:15 33:-31 34:20 40:24 41:39 43:47
coute 12:20 16:40 27:16 33:-21 34:24 40:42|couteau 32:55 33:25|couteaux 38:68 49:69|coutelier 38:82
coutera 40:49 41:53|couterait 40:57|couts 1:31 16:56 17:35 40:28 43:32|coutume 33:30|couture 19:41 24:61 33:9
couturiere 13:70|couvent 6:62 20:42|couvercle 33:30|couvert 32:51 33:12 35:46 40:26|couverte 40:57|couverts 5:64 33:17
couverture 33:30|couvertures 32:82|couvin 13:39 26:52 33:-1 34:31 53:39|couvre 20:24 21:42 40:47|couvrent 40:57
couvrir 33:30|cover 33:1 34:35 40:27 45:40|coverage 44:72|covered 35:53 40:33 47:51|covering 9:60 40:41
covers 23:46 33:2 40:28 45:41|covid 15:76 40:23|coviewing 31:66|cow 33:29|cp 10:43 18:53 53:49|cpb 2:61
crack 33:22 36:39 49:40|cracked 33:29|craft 31:49 40:41|crahay 7:33 14:36 29:43 46:58|craie 24:69 33:17
craignait 33:30|crains 44:77|crainte 30:77|crane 33:29|cranes 33:29|crank 50:74|crapaurue 8:67 34:49|craquement 33:30
crash 35:65 45:51|cravate 6:56 33:21|crayon 3:18 19:23 20:15 33:21|cream 19:38 21:49 39:56|creance 17:56 23:55 51:62
creances 0:78 51:49|creanciere 3:58|created 2:48 43:54|creates 27:63|creatief 1:67|creatifs 23:77
creation 2:21 7:41 20:6 27:18 34:13 42:26 43:45 50:29|creative 1:29 10:41 17:47 20:22 43:32|creator 1:45 13:43 43:38
creatrice 2:48 31:39 43:46|creature 16:54 41:56|creche 20:47 22:53
credit 2:44 4:46 10:16 17:8 23:11 33:-29 34:7 38:13 40:4 42:29|credited 2:62|creditors 0:72 33:-7
credits 2:32 9:27 10:25 13:19 22:47 33:-18 40:8|cree 7:68|creee 2:19 7:46 12:29 14:29 34:20 40:15 43:32|creemers 22:69
creeps 33:29|creer 31:66|cregbe00 4:73|creme 33:30|cremer 3:15 6:24 19:18 33:15 48:24|cremers 33:15 44:50
crepes 6:54 33:9 48:54|crept 11:73|creteil 13:70|creuse 6:36 16:33 18:34 19:19 33:12|creuser 3:58|creuses 19:44 22:60
creux 20:47 40:35|crevecoeur 33:30|crew 19:1 20:-2 33:-30 38:16 41:52 50:26 52:18 53:41|crews 7:64|cri 49:83
criant 3:58|crie 21:52 33:9 38:60|cried 6:50 30:51 38:53|crier 21:46 33:25|crime 31:43 33:1 36:34 43:31 44:33
crimes 40:54|crimineel 33:28|criminel 3:58|crise 15:82|crisis 33:29|cristalline 24:82|criteres 1:73|criteria 14:67
critique 31:53 38:68|critiques 38:82|crochet 53:70|crochets 10:65|croient 33:17 40:43|croira 40:57|croirait 20:55
croire 12:66 27:40|crois 3:37 19:28 20:34 27:33|croise 17:50 20:28 33:17|croisee 46:83|croisees 24:82
croisent 20:42 48:62|croissance 30:77|croisse 40:57|croit 6:43 21:24 33:19 38:20 40:-4 44:16 45:9 48:15
croix 3:15 32:38 33:23 44:33|crommelynck 13:43 19:36 37:58 43:47|croquis 21:60 24:69
cross 1:34 3:12 10:17 18:24 31:17 33:15|crosses 33:29|crossing 19:17 33:21 35:32 40:12|crossings 19:46 45:55
crossroads 8:75|crossword 3:31 33:2 34:34 36:48|crosswords 33:29|croupier 33:29|croute 3:37 24:61 33:9
crouton 22:44 36:53 38:51 39:63|crow 33:29|crowd 17:44 33:2 41:42 48:45|crowded 40:54|crowdfunding 17:57 42:57
crowdpleaser 40:54|crowds 19:38 32:54 33:8|croyaient 33:30|croyais 3:58|croyait 3:31 33:25|croyant 33:30|croyante 6:76
croyons 27:54 40:43|cru 3:42 6:38 19:38 44:39|cruaute 3:58|cruche 3:27 33:26|cruches 33:30|crucifix 33:30
crue 20:47 36:61|cruel 38:68 45:49|cruelle 20:55|cruelles 33:30|crumb 3:28 30:43 33:18|crumbs 39:77|crumpet 31:63
crutch 21:57 37:64|cry 6:50 20:36 34:40|crying 32:62 33:15|csf 23:77|csp 31:66|ctr 17:64 34:49|cu 49:75
cube 33:17 45:56|cubes 48:76|cuckoo 5:51 34:52|cue 33:29|cuesmes 13:68|cuff 19:60|cuiller 33:21 48:56|cuillers 20:55
cuir 49:83|cuisine 3:-8 7:1 19:-4 20:-1 21:7 29:15 32:26 33:11 34:-4 40:-10 41:8 45:11 48:42 49:16 52:20 53:4
cuisines 32:51 33:-1 40:26 43:43 45:39|cuivre 26:70 32:68|cuivres 32:82|culprit 21:71|cultivent 33:30|cultural 1:68
culture 15:61 23:55 42:54|cultured 33:29|cultureel 30:68|culturel 1:59 8:67|culturele 31:61|culturels 1:59 31:53
cultures 40:54|cultuur 23:54 40:41|cumul 1:33 14:39 15:68 17:38|cumulatietabel 15:71|cumule 40:57|cumulees 31:66
cumules 46:83|cup 21:40 33:19 47:42|cupboard 33:29|cuppens 7:32 10:29 14:35 25:58|cups 33:15 48:58|curage 35:77
cure 21:30 33:23 45:27 48:33|cured 28:75|cures 10:65|curieux 6:54 33:9 45:48|curiosite 33:30|curiosity 20:57
curious 6:57 20:43|currach 33:29|current 0:65 4:40 5:33 15:38|currently 35:74|curricula 9:74|curriculum 9:81
curryworst 21:66|cursisten 33:28|cursus 33:28|curtain 33:29|curved 33:29|customary 2:48 27:49|customer 3:44 26:62
customers 20:36 33:8 47:51|customs 33:19 40:23 48:41
cut 2:7 3:10 7:1 10:14 16:4 18:6 19:-4 20:-7 21:7 24:27 33:-1 40:-9 41:6 43:13 44:8 45:5 48:29 49:21 52:23
cutdowns 45:68|cute 19:46 22:56|cuts 19:42 20:26 33:-2 47:42|cutter 33:29|cutterin 7:58|cutting 19:33 33:15 41:42
cuve 20:41 33:17|cuvelier 34:63|cuves 26:62 33:22|cuypers 7:49 10:47
cv 1:47 2:0 7:5 9:46 12:21 13:25 17:20 30:10 34:11 40:-4 43:10|cvba 30:50 34:29 43:38 50:40|cvs 1:50 9:43 12:50
cyanotypes 32:82|cyber 32:73|cycle 33:10 49:69|cycles 33:29|cylindre 20:55|cynisme 44:70|cyprus 3:58|czech 33:15 43:54
d 0:1 1:8 2:0 3:2 4:1 5:6 6:-4 7:7 8:2 9:4 10:-2 11:-3 12:1 13:0 14:4 15:0 16:7 17:3 18:-2 19:-2 20:-1 21:-4 22:2 23:4 25:6 26:0 27:5 29:2 30:2 31:2 32:4 33:-10 34:3 35:1 37:5 38:-1 40:3 41:-4 42:-2 43:4 44:-4 45:-4 46:5 47:0 48:-6 50:3 51:2 52:2 53:-3
d1 9:50 16:34 18:44 49:51|d10 49:76|d100 16:72|d11 49:76|d110 16:72|d120 16:72|d130 16:72|d2 9:45 11:55 16:43 49:50
d200 16:72|d3 9:45 11:45 18:43 49:60|d310 16:72|d320 16:72|d330 16:72|d4 49:76|d400 16:72|d410 16:72|d5 49:76
d500 16:72|d510 16:72|d6 49:76|d600 16:72|d610 16:72|d7 49:76|d700 16:72|d710 16:72|d720 16:72|d8 49:76
da 3:31 6:13 10:9 13:7 17:25 18:13 21:12 31:9 33:-1 48:12|daalt 19:32 20:28 21:39 30:41|daan 33:28
daar 3:19 19:16 20:18 31:10 33:8 40:16 47:9 53:12|daaraan 17:70|daarachter 45:65|daarbij 3:56|daarboven 10:60
daardoor 3:35 11:50 40:33|daarin 34:59|daarmee 19:38 40:47
daarna 3:15 10:3 13:10 19:1 20:-2 28:15 30:10 31:29 33:9 34:2 40:-3 48:9|daarnaast 20:42 31:48
daarom 3:21 17:24 19:35 20:9 33:-19 40:32|daaronder 34:59|daarop 18:47 19:38 20:34|daarover 3:35 20:34 29:51
daartoe 8:72|daarvan 33:1 34:46 40:28|daarvoor 2:18 3:23 7:11 10:9 19:8 28:21 33:-5 34:31 35:18
dabei 3:21 20:23 27:26 33:14|dableibt 33:28|dac 0:45 10:32 34:30 43:36 51:45|dach 3:17 27:22 33:5 42:28 45:25 49:31
dacha 3:58|dachboden 33:15 35:52|dacht 3:23 30:35 33:19|dachte 3:53|dachten 33:28|dad 3:31 33:15 48:45|dader 21:66
dadurch 20:55|daem 16:52 20:42|dafur 13:19 19:24 20:13 30:20 33:-4 34:33 40:9
dag 2:-10 3:-8 5:1 6:-1 10:1 12:4 16:-3 19:3 20:-3 26:10 27:5 28:15 31:-7 32:10 33:11 35:11 36:4 40:-8 45:-4 47:6 48:26 50:2 52:5
dagblad 38:72|dagboek 47:70|dagegen 20:35 33:7 40:31|dagelijkse 13:68
dagen 2:6 3:-9 10:4 16:19 19:-6 20:-1 21:1 23:9 26:16 27:-2 28:8 33:3 34:3 41:24 48:2 50:30 51:9 53:13|dageraad 20:55
daglicht 19:59|dagvlinder 27:62|daheim 3:53|dahin 10:59|dahinter 48:62|daily 13:45 38:66|dairy 4:64 7:51
dak 19:27 20:20 33:19|daklozen 20:55|dal 33:28|dalen 12:35 33:18 40:24|dalila 8:43 15:45 19:26 20:18 25:58 40:20
daling 33:28|dam 20:56|damage 33:29|damals 7:21 20:18 33:22|dame 3:18 20:10 21:11 33:22 45:8 52:22
damen 11:29 12:55 23:28|dames 3:32 12:42 33:-7 35:45|damit 3:12 6:21 8:25 10:29 27:17 33:11|dammerung 24:67
damms 20:55|damn 21:71|damned 33:29|damp 24:48 33:16 38:46|dampen 33:28|dampende 33:28|dampf 3:27 19:30 31:33 32:40
dampfbetrieb 30:63|dampft 33:28|dampremy 19:49 33:17|damubebb 4:77
dan 0:6 2:10 3:-6 6:1 7:-8 10:6 13:-3 14:-5 18:7 19:13 20:6 21:-5 24:8 30:-3 31:6 33:7 34:7 40:7 44:-1 45:-1 46:2 48:-4 53:-2
danach 2:4 3:0 13:28 18:19 20:2 31:29 33:-4 34:13 38:12 40:-1 44:10 53:6|dance 6:34 21:34 33:12 45:31 48:35
daneben 33:20 47:42|danger 20:57|dangereux 6:76|dangerous 3:58|daniel 27:67|dank 3:9 12:44 26:45 27:18 45:18 50:25
dankbaar 33:28|dankbar 40:52|danke 3:23 12:31 26:37 33:-2 35:36|dann 10:7 13:9 19:6 31:14 33:19 40:10 47:5 48:4
dans 1:-8 2:-6 3:8 6:-2 7:2 9:4 10:-3 11:2 12:4 13:-2 14:-5 18:-4 19:8 20:6 21:9 22:-7 23:2 27:-5 28:2 30:-2 31:9 32:3 33:5 34:0 35:-3 40:1 45:-1 46:-1 47:3 48:6 49:-1 53:1
danse 33:30|dansen 19:38 33:20|dansende 33:28|dansent 33:30|danser 6:49 19:45 33:4|danses 33:30|danseuse 33:30
danst 6:42 33:21|danszaal 20:55|danuta 20:55|dapper 33:28|daran 3:12 20:14 28:24 31:18 33:11 37:27 45:19
darauf 3:9 18:19 19:12 20:11 33:18 40:8|darauffolgenden 18:63|daraufhin 33:28|daraus 3:36 5:33 20:38|dare 33:29
dares 38:74|darf 3:13 6:12 13:11 19:22 20:5 33:-12 34:38 35:16 47:13|dari 33:28|darin 20:32 28:30 33:4 37:32 40:16
dario 1:38 2:26 3:24 13:36 40:22 43:39|dark 19:13 20:24 28:29 33:12 47:38 48:25|darkness 33:29
darlehen 12:44 17:28 23:27 40:30|darlehens 29:66|darlehensnehmerin 10:59|darmstadt 34:57
darse 16:34 18:37 19:25 40:19 41:37 50:40 53:32|darstellbar 27:58|darstellen 30:63|darsteller 19:35 41:55
darstellerin 19:56|darstellerinnen 19:43 52:54|darstellern 19:56|darstellung 7:58|daruber 3:40 27:25 33:7
darum 19:27 33:17 47:34|darunter 13:28 23:30 33:7 37:35 53:27
das 1:-5 2:-4 3:7 4:4 5:5 6:1 7:-5 10:0 11:0 12:0 13:-7 14:3 17:-4 19:7 20:4 21:4 22:-4 23:2 26:-1 27:4 28:3 29:-1 30:-5 31:2 32:-2 33:-3 34:5 35:0 36:3 37:4 38:0 40:11 43:-6 44:2 45:5 47:5 48:-4 50:-3 51:4 53:2
dascotte 44:77|dashboard 33:29|dass 2:-5 3:19 4:17 6:9 14:24 19:1 20:1 23:0 27:0 28:8 33:10 40:-11 47:0 51:13
dasselbe 28:40 33:15 40:26|dassy 2:27 3:16 5:29 12:26 16:25 18:28 43:28 53:23
dat 2:-5 3:15 4:11 5:-5 6:-2 7:-6 8:-2 10:-5 11:0 12:-3 14:24 19:6 20:0 23:-4 24:-1 27:-1 28:4 31:4 32:-1 33:3 34:-1 35:0 40:3 44:1 45:-4 47:8 51:8 53:2
data 5:36 8:47 12:30 21:33 30:35 46:38|database 31:63|datasheet 43:67|datation 50:78
date 0:3 1:29 2:-5 3:-18 5:5 7:-10 8:26 10:-9 11:2 12:-6 13:-5 14:2 15:27 20:-3 25:42 26:17 31:7 33:-10 34:-11 35:0 36:5 38:4 40:-14 44:7 50:21 51:36 52:6
dated 2:15 5:24 10:16 20:11 29:28 33:-5 34:40 42:25|datee 11:80|dateert 33:28|datees 3:58|datei 11:35 12:51 39:37
daten 5:43 9:44 33:7|datenbank 8:66|datenschutzhinweis 1:63|dater 2:43 34:45 35:46
dates 1:15 2:41 5:32 10:7 11:34 18:20 27:14 31:16 33:-16 40:-1|datierbar 40:52
datum 1:31 14:9 15:35 20:3 25:17 26:31 27:5 33:-9 34:2 50:34 51:15|datums 9:71|dauer 1:27 2:42 18:28 34:21 39:31
dauert 33:20 35:33 40:20|daughter 1:10 3:10 6:23 10:4 17:12 20:-1 24:18 28:27 33:12 34:3 43:9 44:24|daughters 31:63
daussoulx 21:71|davantage 19:41 20:34 40:35|davon 1:17 3:14 7:4 13:16 16:8 28:11 33:3 35:11 40:19 42:18 53:14
davor 15:33 20:23 33:20|davy 33:28|dawn 20:9 32:28 33:17 45:21 48:43
day 2:3 3:2 5:-1 8:11 10:12 11:2 16:-3 18:18 19:-11 20:3 21:7 23:2 26:5 28:11 31:17 33:3 34:10 40:2 43:-3 45:5 48:13 50:11 51:5 52:7
daylight 19:30 20:27 33:9 37:48
days 2:0 6:5 10:5 11:1 16:23 17:-2 18:-3 19:-13 20:0 23:6 26:28 28:3 30:0 31:-3 33:-5 34:-12 35:2 36:3 40:-4 41:27 43:6 50:32 51:4 53:25
dayton 2:30 3:26 18:38 33:12|dazu 7:13 19:11 33:-1 40:18 43:17 45:27 47:18 53:26|dazwischen 20:48 33:7|dcp 41:67
de 0:0 1:1 2:1 3:-2 4:4 5:1 6:-1 7:3 8:2 9:1 10:2 11:2 12:2 13:1 14:3 15:7 16:-3 17:-1 18:1 19:2 20:-5 21:1 22:4 23:6 24:2 25:0 26:0 27:3 28:4 29:5 30:2 31:1 32:4 33:-12 34:2 35:7 36:1 37:5 38:3 39:1 40:0 41:-7 42:0 43:-1 44:3 45:1 46:1 47:0 48:0 49:-1 50:0 51:3 52:1 53:4
dead 6:12 20:-2 21:12 28:16 31:15 33:20 45:20 47:14 48:13|deadline 20:48 44:52|deadlock 10:63|deadstock 31:66
deadwater 22:69|deaf 6:50 28:54 33:8|deafening 38:74
deal 1:19 2:3 3:-1 5:20 10:44 17:34 18:11 27:4 33:-20 34:2 36:15 42:12|dean 33:29
dear 2:1 3:-3 11:13 12:39 19:7 23:38 27:46 33:-31|death 33:15 40:41|deauteurs 2:58|debarque 12:50 21:52 33:9
debat 30:49 31:39 33:3 40:30|debate 33:29|debates 31:63|debats 31:66|debietgegevens 30:68|debit 16:72|deblais 7:68
deblire 3:58|debours 26:83
debout 1:19 2:-4 3:5 5:12 10:0 12:6 18:10 19:-2 20:-10 26:19 27:3 29:17 31:1 33:10 34:-2 40:-8 41:10 42:11 43:9 50:13 53:5
debranche 33:30|debt 7:25 10:23 21:31 29:35 33:2 44:32 51:37|debtors 0:70 4:50|debts 0:65 20:19 33:4
debut 1:28 2:-1 3:-4 5:14 8:28 10:2 18:35 19:11 31:14 33:2 34:0 40:0 43:18 47:15|debutante 40:54|debute 2:47 14:58
debuten 31:48 40:41|debuts 40:52|debuttopf 42:64|debuut 13:41 22:42 40:28 43:42|debuuttraject 17:70
dec 15:41 18:55 23:38 48:38|deca 33:30|decades 3:58|decaler 33:30|decalons 40:57|decede 3:58
december 0:20 2:6 5:6 8:19 10:13 14:2 18:28 20:-6 22:5 23:25 27:1 29:30 30:15 31:8 33:-27 34:7 35:8 39:12 40:-7 50:18 52:13
decemberfilm 27:62
decembre 0:11 2:20 5:16 8:31 10:4 14:0 17:7 18:44 19:-8 23:22 26:13 27:7 29:28 31:-5 33:-9 34:8 35:7 38:11 40:-14 44:6
decent 3:50 6:50|deces 2:53 34:41|decevoir 31:66|decharge 0:50 8:49 20:24 33:-1 35:46|decharger 12:71|dechiffre 33:30
dechire 33:17 48:62|dechiree 33:30|dechue 45:70|decibels 33:30
decide 8:14 10:19 20:15 21:7 23:48 27:1 28:34 33:1 34:22 44:13|decided 3:21 23:61 29:38 40:17|decidees 40:57
decident 10:51 28:56 40:30|decider 33:17 34:49|decidera 20:55|decides 10:36 20:30 21:44 33:2|deciphers 33:29
decisif 19:63|decision 1:27 10:14 14:25 17:40 18:37 23:57|decisions 7:20 10:60 45:22|deck 33:19 36:64|decke 33:28
decken 17:43 33:20|deckhand 13:66|deckung 10:38 17:43 35:45|decl 1:73|declan 18:56 43:54|declarant 46:83
declaration 1:33 5:21 9:26 12:26 14:46 15:35 23:21 33:-35 46:40 51:17|declarations 1:28 9:35 14:30 29:36 35:32 51:65
declare 1:20 5:13 14:61 15:30 17:13 20:-8 33:-16 34:-1|declared 5:39 14:49 15:44 20:26
declaree 14:60 33:-7 34:25 36:45|declarees 51:83|declarent 2:47 30:63|declarer 34:63|declares 13:53 14:53
declarons 14:71|declenche 40:57|declinaison 50:78|decline 30:77|declines 20:36 33:8 40:33|deco 41:67 53:49
decock 37:74|decollages 33:30|decolore 20:55|decompte 18:65 23:45 29:50
decor 10:2 13:2 16:27 18:15 19:20 33:-24 40:20 41:43 43:5 44:8 45:10 53:27|decorateurs 7:68|decoration 53:66
decorator 53:66|decoratrice 13:70|decorbouw 53:64|decorbouwer 13:68|decorloods 31:61|decorontwerp 16:52 18:55
decorresten 35:69|decors 2:-5 7:7 10:4 13:-2 16:7 19:16 22:7 24:36 40:-1 41:50 43:22 45:9 50:16 53:26
decoupage 19:31 48:58 49:65|decoupe 19:36 24:55 32:42 35:37 50:51|decouper 20:55|decouvert 4:85|decouverte 31:45 50:63
decouvre 3:-2 6:15 20:6 21:13 28:41 33:22 45:9|decouvrent 33:30|decouvrir 3:58|decouvrons 20:28 33:25|decret 6:76
decrete 33:30|decrire 3:45 20:42|decrit 20:55|decrite 17:78|decrits 14:71|decroche 33:30|decrochent 30:77|decu 3:58
decue 3:45 33:17|dedans 7:19 12:35 19:26 33:15 49:34 53:21|dede 3:45 34:49|deden 7:49 20:28 40:28|dedie 4:85
dedommagee 34:63|deductible 34:61|deductibles 34:63|deduction 2:34 34:57|deduit 2:61|deduits 34:63|dee 13:53 27:49
deed 3:10 5:21 7:15 8:25 16:18 21:20 22:23 27:17 31:16 34:24 47:24 51:28|deeg 33:28
deel 3:6 10:0 12:16 17:11 20:2 21:22 27:12 33:-1 36:13 40:14 42:17 44:10 45:12 47:10 53:14|deelneemt 14:66
deelnemen 2:58|deelnemingen 46:73|deels 42:70|deelt 2:22 7:26 33:17 35:32|deeltijds 13:54 16:52|deense 31:48 32:59
deer 18:56 26:62|defaillance 10:65|defait 33:30|defamation 34:61|default 10:49 34:47
defaut 2:28 6:23 10:25 19:10 23:24 33:-10 34:43|defauts 44:77|defawe 22:69|defect 33:28|defend 7:49 33:19
defendant 10:63|defendons 7:68|defer 40:54|deferment 42:71|deferments 40:33 42:63|deferral 17:63 42:50
deferred 2:22 17:57 42:52|deferring 40:54|defile 33:30|defilent 19:49 33:17|defiler 33:30|defined 2:31 14:57 34:30
definies 2:61|definis 2:61|definitie 3:56|definitief 18:42 23:41 27:36 37:48|definities 10:60
definitieve 2:16 10:17 12:23 18:26 27:45 30:25 52:31|definitif 3:8 9:30 10:27 18:45 27:47 30:26 40:7
definitifs 34:49 52:71|definition 14:64 46:50|definitions 10:46 34:51|definitive 2:29 10:20 18:30 23:32 27:47 52:40
defraiement 16:72|defraiements 41:75|defrayment 41:69|defroquee 33:30|deftig 2:58|defunt 33:24 34:37|defunte 33:30
degage 33:30|degager 33:17 44:63|degelijk 3:56|degene 3:42 33:14|degenen 3:42 20:42|deggendorf 14:71|degivrage 33:30
degonfle 3:58|degre 20:34 37:64 43:52|degree 33:15 40:41|degrees 18:48 33:8 36:54|degres 19:41 31:45 33:9
dehors 3:11 19:28 20:20 24:35 33:13 45:22|dein 28:66|deinze 27:53 33:8
deja 1:27 2:15 3:0 7:10 11:12 15:14 19:20 20:2 22:16 27:-1 31:8 33:-3 34:5 36:25 40:6 45:12 53:2|dejardin 10:47 29:58
dejeuner 33:30|dek 33:14 48:53|deken 19:27 33:24|dekenman 48:66|dekens 18:38 19:28 33:18|dekking 12:45 35:48 42:49
deksel 49:74|dekt 40:54|del 22:66 43:52|dela 20:18 29:57 44:39 45:45 46:45|delai 14:21 23:27 34:42 35:27 40:7 50:58
delais 2:55 18:48|delannoy 10:34 26:55 53:46|delattre 6:25 7:21 10:18 12:24 14:24 15:30 21:24 33:-23 40:13 44:28
delay 2:62|delayed 40:54|delays 2:62|delcour 13:45 22:61|delcroix 27:40 33:17 48:49|delegataire 10:65
delegate 10:41 22:48 43:46|delegation 29:82
delegue 1:16 6:19 7:11 8:35 10:31 12:14 13:13 14:33 29:38 33:-27 42:18 43:29 45:13
deleguee 2:3 7:22 10:35 12:14 14:25 15:36 22:45 23:19 29:24 42:18 43:16
delen 2:17 21:25 23:27 34:18 40:14 41:27 45:36 52:33|delete 11:65 34:40|deleted 11:73
delfosse 2:14 12:25 14:25 22:46 25:48 27:21 29:35 34:16 40:10|delhasse 20:55|delhaye 2:27 13:37 37:51 43:50 47:45
delhez 6:43 33:21 50:45|deliberations 23:77|delibere 33:30|delicacy 38:74|delicat 33:30|delicatesse 38:82
delighted 23:51 27:42 33:8|delit 33:30|deliver 2:48 33:2 40:28|deliverables 2:48 41:56
delivered 2:32 3:9 7:27 8:26 22:20 27:26 33:-20 43:30 51:27|delivers 1:47 3:36 28:54
delivery 2:48 10:4 18:28 22:10 23:24 26:17 33:-13 43:19 50:15|delivrance 25:85|delivre 8:46 25:64 51:70
delivree 4:68 51:72|delivrer 20:55|delmarcelle 33:28|delphine 2:14 7:39 14:29 29:36 36:35 40:10 43:26 46:37
delrez 8:34 16:26 33:24|delvaux 6:55 33:19|delvigne 7:36 10:33 12:40 27:36 40:26|delvoie 13:45 38:53 43:46
dem 1:-3 2:2 3:7 5:0 6:1 7:2 9:-1 10:0 12:-1 14:-1 19:2 20:5 21:-1 22:-4 23:7 27:4 28:0 29:4 30:1 33:9 34:1 35:4 40:-2 43:-4 44:2 45:-2 47:1 48:-4 51:1 52:2 53:-6
demain 20:20 33:23 47:43|demand 12:37 17:40 30:54 40:23|demandaient 7:54 40:43|demandait 3:50 33:9
demandant 20:42 34:49
demande 1:19 2:-12 3:6 4:15 6:2 9:3 11:-3 12:22 15:4 17:31 19:-12 20:-2 22:0 23:3 26:0 27:0 29:17 30:3 31:-12 33:2 34:-5 35:13 36:-1 38:-2 39:5 40:7 43:11 47:1 50:0 51:13
demanded 1:68|demandee 1:37 3:10 9:32 17:29 20:6 33:-6 40:28 53:34|demandees 1:52 12:50 40:35|demandent 3:45 33:17
demander 1:22 3:16 5:22 6:33 10:10 20:0 29:27 33:0 34:8 35:22 40:2 42:21 44:22|demandera 40:57|demanderai 20:55
demanderesse 1:59 46:69|demandes 2:23 23:39 27:43 31:28 40:19 53:32|demandeur 1:68 50:49|demandez 10:52 33:9
demandons 11:30 12:47 20:5 40:46|demarrage 23:63 38:68|demenage 3:45 33:17|demenagement 20:55|demenager 33:30
demenageurs 33:30|dement 33:25 40:20|demente 28:55 33:18|demeurant 34:63|demeure 2:52 10:38 34:22
demeurent 2:34 11:53 33:3 34:36|demeyere 2:11 5:22 10:29 17:23 19:12 36:26 39:35 43:30 52:39
demi 7:22 9:35 26:38 27:21 31:20 33:11 35:31 45:24|demie 19:36 20:28 33:17|demission 8:80|demissionnaire 8:80
demissionne 33:30|demnachst 37:68|demo 9:40 16:47 26:40 31:29 39:40 52:41|democratique 25:85|demoed 27:63
demographic 31:63|demoiselle 33:17 47:65|demoli 40:57|demolir 40:57|demolished 21:57 33:15
demolition 18:50 20:30 21:55|demonstrated 33:29|demonstrierte 33:28|demontable 50:78|demonte 20:42 33:17
demonter 20:28 33:25|demontes 33:30|demonteurs 31:59|demselben 33:15 47:49
den 2:-2 3:6 4:0 8:-1 10:3 11:1 12:6 14:0 15:-1 17:-3 18:-4 19:12 20:8 21:3 22:-5 23:-3 24:0 27:5 28:8 29:1 30:1 31:-8 33:4 34:2 35:4 40:2 42:-3 44:-3 45:-6 46:-1 47:2 48:2 49:3 50:-2 53:2
denaturante 2:61|denemarken 31:61|denen 3:32 19:16 20:16 32:27 33:7|deniers 40:57|denise 20:55|denk 19:38 20:34 27:41
denkbar 45:61|denken 9:23 12:18 27:49 31:27 33:-20 42:23|denkt 3:16 27:10 33:24|denn 20:20 33:13 40:34|dennis 33:28
dennoch 33:28|denolf 6:54 33:14|denomination 1:41 8:68 43:36 46:31|denomme 2:61|denommee 2:40 8:72|denoncait 33:30
denonce 21:46 33:17 45:43|denoncer 20:28 28:56 33:17|dense 19:63|denselben 10:38 33:20|dentier 3:45 45:56
dentist 19:46 32:62|dents 6:54 33:9 49:61|denunziation 31:59|denunzierte 33:28|deny 6:71|deontologique 16:72|dep 42:76
depanneuses 45:70|depart 3:25 5:39 12:18 15:28 18:21 20:14 33:-11 34:9 40:13 43:20 44:23|departement 7:68
department 7:19 21:26 27:30 41:60|depasse 15:47 33:17 40:35|depassement 10:65|depassements 10:65|depassent 7:68
depasser 1:59 40:43|depeche 38:82|depend 14:52 23:36 27:27 40:38|dependance 14:71|dependent 14:53 40:41
depending 30:72|dependra 27:67|dependre 14:71|depends 23:51 27:55|depense 16:29 17:35 40:15 53:62|depenser 40:57
depenserons 53:70|depenses 0:16 1:34 10:26 14:16 16:23 17:22 23:11 40:-9 53:55|deplace 3:31 20:28 40:30 48:49
deplacee 33:30|deplacement 50:78|deplacements 16:66 41:48|deplacer 20:55|deplairait 33:30|deplie 33:30|deplient 33:30
deplier 20:55|depoli 32:82|deport 33:29|depose 5:26 8:41 9:29 10:26 14:20 17:26 18:23 33:0 40:5 45:18 50:27
deposee 11:70 22:43 33:-1|deposees 35:77|deposer 0:25 1:28 12:27 17:21 27:23 29:50 33:-26 40:0 42:53
deposes 0:74 14:50|deposit 5:39 18:52 26:45 35:43|deposited 5:70
depot 5:52 8:17 10:2 11:36 12:19 14:8 18:40 20:-7 27:4 29:19 42:24 47:34|depots 18:75|depouilles 20:55|depourvu 33:30
depreciation 0:62 21:57|deprez 18:38 19:29 22:39 33:-5 43:38|dept 21:44 22:42 41:42 45:41|depth 19:60
depuis 3:3 4:4 5:-3 6:3 7:27 8:15 11:7 12:-9 13:18 14:-9 20:8 21:-7 22:10 27:-13 28:3 33:10 40:17 43:-6 47:-2 53:-3
deputatie 23:67
der 0:2 1:0 2:2 3:1 5:1 6:1 7:-4 8:0 9:5 10:0 11:1 12:2 13:2 14:0 15:1 16:-6 17:0 18:-1 19:1 20:2 21:7 22:0 23:4 24:0 27:2 28:2 29:1 30:1 31:-1 33:-5 34:1 35:5 36:0 38:-2 39:0 40:-1 41:-7 42:-4 43:-5 44:3 45:1 47:3 48:3 51:3 53:8
derange 45:70|deranger 47:79|derby 13:66
derde 2:15 3:2 5:7 7:0 10:12 13:5 16:11 18:14 20:1 21:12 27:0 30:14 31:-1 33:0 40:5 41:5 44:16 53:10
derden 22:38 34:49 35:38|deren 20:25 23:34 31:29 33:-2 40:22|dergleichen 40:52|deridder 2:47 43:60|derivation 33:30
derive 45:70|derivee 2:61|derives 2:44 10:27 31:28 34:38|dermot 27:63
dernier 2:-12 3:1 6:12 7:10 10:-8 12:5 13:6 19:-10 20:6 21:9 22:19 23:3 31:-7 33:12 34:-10 36:10 37:21 40:-1 41:2 43:1 44:3 45:-3 46:9
derniere 2:-5 7:2 12:5 18:9 20:12 21:7 28:17 33:22 43:14 44:10|dernieres 15:47 33:-4 38:47 40:35 44:42
derniers 0:36 7:22 13:24 15:49 22:41 31:20 35:31 40:11 46:37|deroule 33:-1 40:26 48:58 53:39|deroulent 53:70
derriere 19:11 20:11 21:10 33:23 45:7 48:13 49:20|derselbe 33:28|derselben 33:20 45:40|dertien 12:48 20:24 33:10
dertig 2:1 6:10 7:6 13:11 20:-2 23:11 26:16 31:15 33:7 34:2 40:14 50:14 53:23|dertigtal 27:62
des 0:1 1:5 2:3 3:0 4:3 5:4 6:-2 7:4 8:4 9:4 10:4 11:3 12:-8 13:0 14:1 15:5 16:-4 17:-3 18:3 19:5 20:1 21:-2 22:-2 23:4 24:4 26:-1 27:2 28:0 29:1 30:4 31:0 32:3 33:-3 34:4 35:1 36:-1 38:5 40:-1 43:-5 44:-2 45:1 48:-3 51:2 53:1
desabonner 35:77|desaccord 2:43 10:47 40:26|desaccords 3:58|desaffecte 18:53 40:35 52:63|desaffectee 33:30
desapprendre 3:58|desavouee 12:71|descamps 33:30|descend 3:-5 20:-8 21:28 27:4 33:25 45:7|descendant 33:30
descendants 20:36 40:45|descende 33:30|descendent 33:30|descendrait 45:70|descendre 33:30|descendu 19:37 33:24
descendus 20:42 33:17|descente 16:28 20:12 27:24 33:16 48:32 49:39|descentes 16:40 18:44 35:46 40:26 44:45
describe 33:29|described 14:67|describes 20:57|describing 33:29|description 1:54 16:36 41:50|descriptions 3:58
desert 38:82|deserteur 3:53|deserving 3:58|deshalb 3:15 6:24 11:26 33:-11 40:39|desheriter 33:30
design 10:10 13:25 16:40 19:18 24:23 40:2 41:40 50:33 53:14|designated 8:61 35:61|designation 16:63 50:53
designe 8:53 10:38 40:30 42:49|designee 21:73|designent 2:61|designer 16:56 18:35 53:45|designons 29:82
designs 5:58 18:45 24:48|desinscrire 35:77|desinsectisation 33:30|desir 6:76|desire 10:43 33:23|desirent 10:65
desk 3:9 6:23 7:28 20:20 21:22 23:36 33:4 53:18|deskresearch 30:68|desmet 45:70|desnoods 40:54|desobeir 45:70
desole 12:71|desolee 12:71|desordre 33:30|desormais 33:27 40:22|desperate 33:29|despineux 22:62|desselben 18:50 33:15
dessen 31:38 33:7 34:36|dessin 2:26 16:23 19:15 24:34 33:14 43:26 47:31|dessinateur 18:75|dessinateurs 16:72
dessine 3:11 6:41 13:36 19:15 21:26 33:-4 45:22 49:35 53:23|dessinee 3:24 13:36 31:31 33:-4 34:28 47:44
dessinent 20:55|dessiner 34:55 40:35|dessines 43:74|dessins 2:21 5:37 12:31 24:42 32:42 34:36 43:34
dessous 12:25 19:17 21:27 22:28 24:36 33:5 37:39 40:11 45:24|dessoy 7:45 14:48
dessus 3:2 7:11 19:6 20:-2 21:16 33:22 34:6 41:18|destinataire 4:63 33:9 50:57|destinataires 41:75|destine 44:77
destined 4:77|destinee 10:51 40:43|destinees 33:17 47:65|destines 2:47 34:49|desto 33:28|destroy 33:29
destroyed 11:59 35:61|destruction 34:63|deswegen 33:28|detache 45:70|detachement 33:30|detail 10:40 32:60 33:5
detailed 1:41 9:47 33:2 43:41|detaille 1:46 2:34 16:44 33:3|detaillee 1:59 33:17|detaillons 53:70
details 1:37 20:35 22:42 23:41|detartrage 35:77|detecte 30:77|detecteur 33:30|detecteurs 33:30|detection 33:29
detective 1:34 31:41 36:41 40:20 43:33|detectives 28:75|detenir 5:72 33:0|detenons 40:57|detenu 7:68
detenue 7:54 14:58|detenus 10:51 13:57|determination 46:83|determined 2:62|determinee 35:77|determiner 27:54 43:60
detester 33:30|dethier 20:12 21:39 33:5 35:27 45:25 53:20|dethioux 1:41 7:26 8:39 12:30 14:29 15:40 27:26 40:15
detiennent 34:63|detient 1:23 7:18 10:41 14:21 34:13 40:20 46:57|detonner 33:30|detour 40:57|detourne 19:41 20:34 33:9
detourner 33:30|detresse 31:66|detroit 40:54|detrompe 3:58|detruire 11:80|detruit 20:55|detruites 34:63
dette 10:21 13:26 14:27 21:29 22:30 33:-14 38:37 40:13 51:52|dettes 0:75 6:22 7:14 14:30 33:-23|deuil 3:45 33:17
deuils 20:55|deuntje 33:28|deur 20:15 21:15 33:21 35:18 45:13|deuren 20:18 21:42 33:11 48:30|deurgat 33:28
deurmat 33:28|deurpost 33:28|deutlicher 33:28|deutsch 1:9 2:4 3:0 12:17 13:23 25:15 33:-7 40:14 42:10 43:40
deutsche 1:37 7:32 27:32 40:26|deutschem 22:48 41:49|deutschen 10:46 13:35 40:26
deutscher 2:22 7:23 10:23 12:25 40:16 42:28 43:26|deutsches 10:59
deutschland 3:3 7:8 10:19 25:18 27:8 30:13 31:29 40:23 42:34|deutschlands 7:58|deutschsprachige 27:32 31:33 40:39
deutschsprachigen 23:34 27:28 30:33 40:22 53:30|deutschsprachiger 40:52
deux 2:-1 3:1 5:-6 7:17 9:-3 10:1 11:0 12:3 13:8 15:-1 16:0 18:5 19:-5 20:4 21:9 22:-3 23:-1 27:-5 28:0 29:-1 30:2 31:6 33:-3 34:1 35:0 36:2 37:5 38:-2 40:15 43:-1 44:-1 45:-5 46:0 47:-1 48:-4 50:-2 53:-1
deuxieme 2:14 3:15 7:-6 12:-2 13:0 18:1 20:9 21:0 22:3 31:17 33:8 34:-2 35:13 42:2 43:9 44:19 45:12 47:5 51:10
dev 2:-3 4:13 5:6 9:32 11:7 16:34 17:35 18:20 22:23 23:13 33:-35 40:-13 43:36 53:13|devait 33:30|devance 33:30
devancer 33:30|devant 2:-10 8:10 14:0 18:14 19:-8 20:10 21:19 30:6 32:11 33:21 35:7 40:-14 47:8 48:5
develop 3:10 5:22 10:48 12:20 20:21 34:13 40:7|developed 10:63|developer 1:41 17:44 43:54|developing 10:41 27:42 43:46
development 1:24 2:-12 5:14 7:1 9:21 10:31 12:16 14:-7 16:18 17:31 18:10 22:-4 23:13 27:-5 29:1 34:-7 40:9 41:-4 43:18 53:3
developpe 2:34 7:28 10:25 12:31 33:11|developpee 33:30
developpement 1:29 5:-4 7:6 9:15 10:29 11:-1 12:11 16:23 17:36 18:16 22:5 23:2 27:-2 29:1 36:2 40:12 41:0 42:1 43:17 44:-4 53:27
developpent 10:65|developper 10:59 34:36|developperont 10:65|developpes 34:63|developpez 27:67|developpons 20:28 40:51
develops 7:64|devenir 3:24 28:48 33:9 40:22 48:41|devenu 3:40 33:20|devenue 4:57 20:28 28:56 33:3|devenues 33:30
devereux 2:29 3:24 5:37 13:33 40:15 43:34|deversent 33:30|devez 37:85|device 45:68|devices 33:29|deviee 33:30
devienne 3:58|deviennent 3:58|devient 3:13 10:26 20:9 28:25 33:20 45:12|devillers 2:46 3:33 13:45|devils 33:29
devine 33:30|deviner 33:30|devinette 19:63
devis 1:31 9:37 10:27 11:15 12:-3 13:-4 14:-3 16:22 17:3 18:30 21:-1 27:-7 34:-12 40:14 41:36 42:1 43:6 50:26
devisch 6:67|devise 6:62 40:43|devised 43:67|devisses 33:30|devoir 2:42 14:62|devoirs 33:30|devra 3:53 19:36
devraient 33:30|devrait 3:37 33:22|dewaele 27:62|dewez 6:57 33:15|dez 6:23 18:46 33:11 48:33
deze 3:11 5:4 7:-3 9:5 10:2 12:0 14:0 17:28 19:1 20:-11 23:22 27:30 29:23 31:3 33:-31 34:-6 40:18 50:5 51:7 53:6
dezelfde 10:4 11:15 14:9 19:2 20:13 21:9 31:5 32:16 33:9 35:13 39:17 40:8 45:18|dezember 0:43 11:29 17:28 29:42 30:27
dezernat 33:28|dfff 42:64|dg 9:44 17:43 42:43|dg5 51:83|di 35:66|dia 32:52 33:20|diabetes 31:63|diagnose 33:28
diagnostic 16:44 18:48 40:30 44:50|diagramme 18:75|dial 45:68|dialect 3:37 33:19|dialecten 30:54 44:56
dialekt 19:43 40:39|dialektfassungen 2:58|diallo 22:52 43:52 53:49|dialog 44:64|dialogautorin 53:60
dialoge 2:18 3:13 5:24 16:41 18:24 33:-12 44:24|dialogen 3:29 5:24 13:22 16:20 18:34 33:-18 44:24 53:30
dialogist 2:29 13:38 16:55|dialogisten 2:58|dialogpassagen 2:58
dialogue 2:5 3:16 5:11 13:7 16:20 18:8 23:14 27:1 31:4 33:-12 43:17 44:49 45:4 52:19 53:7
dialoguee 2:40 3:4 16:17 18:40 27:25 33:-24 40:2 43:39|dialoguees 2:53 18:53
dialogues 2:14 3:12 10:6 16:32 27:9 33:-9 40:10 43:18 44:51 45:11|dialoog 33:6 44:48 45:43|dialoogversie 2:52 10:35
dials 33:29|diametre 33:30|diapason 30:77|diarised 40:54|diarmuid 43:67|diaspora 31:63|diasporas 31:66
dicht 19:10 20:6 21:33 33:13 35:20 44:21 48:17|dichtbij 33:28|dichter 6:41 19:30 20:27 33:-1|dichterbij 33:28
dichtgaan 33:28|dichtgaat 45:65|dichtstbijzijnde 35:69|dictafoon 20:55|dictated 33:29|dictates 20:43 33:15
dicte 3:37 33:22|dictee 20:42 33:17|dicteert 33:28|dictera 20:55|diction 33:30|dictionnaire 13:57 47:65
did 3:26 7:7 13:8 19:12 20:20 31:16 33:6 38:16 47:25|didier 21:73|didn 3:23 11:39 33:21
die 1:-6 2:-1 3:7 4:0 5:1 6:0 7:0 10:-1 11:7 12:2 13:-2 14:3 16:-8 17:-4 18:-5 19:5 20:4 21:7 22:-1 23:3 27:2 28:3 29:1 30:-5 31:2 32:-1 33:-1 34:5 35:0 36:0 37:1 38:2 39:0 40:3 41:-7 42:-5 43:-6 44:2 45:1 47:0 48:-4 50:-4 53:0
dieb 21:49 33:15|died 3:35 5:34 21:23 33:10 37:30|diefstal 21:66|diejenige 33:28|diem 13:66
dieme 1:27 2:29 3:12 5:31 13:24 16:25 33:-16 37:39 43:28 53:24|dien 12:66|dienblad 33:28
dienen 1:23 12:33 17:25 29:46 34:14 40:24 42:25|diens 2:58
dienst 1:10 6:9 20:-2 21:32 23:26 27:14 30:12 33:4 35:12 40:-3 45:9 48:9 50:13|dienstag 11:51 33:15|dienstauto 33:28
diensten 10:60|dienstgrun 19:56|dienstleister 22:48 53:46|dienstleistungen 7:58|dienstplan 20:55|dienstverband 7:63
dienstwohnungen 20:55|dient 3:27 4:46 40:39|diep 20:42 33:14|diepgang 21:66|diepte 20:55|dier 3:56|dieren 45:65
dies 20:22 27:46 33:-6 34:25|diese 3:14 4:28 7:9 20:17 27:26 33:-11 34:18 40:3 51:28|diesel 19:31 33:10 45:37 48:40
dieselbe 3:23 6:33 20:25 33:11|dieselben 5:63|diesem 3:10 9:22 14:18 15:23 20:13 33:-4 34:14 40:20 53:17
diesen 3:10 19:12 23:20 29:22 33:2 40:30 43:18|dieser 3:6 7:11 11:18 14:14 17:39 33:-2 40:20 47:16
dieses 10:31 17:25 23:24 27:31 33:-11 40:21|diesmal 33:28|diest 34:59|dieu 47:79|dieumerci 20:55|dieze 39:83
diff 43:74|diffamation 40:57|differdange 10:51 27:54|differe 10:38 17:50 33:3 42:49|differemment 3:58
difference 10:35 19:33 20:26 33:8|differend 20:55|differends 34:63|different 20:30 33:15 45:41|differentes 24:69 33:17
differentiate 30:72|differents 3:58|differes 42:76|difficile 3:45 31:53|difficiles 33:30
difficulte 3:4 14:68 20:1 33:-24|difficulties 14:67|difficulty 14:65 33:-17|diffuse 8:53 13:57 22:47|diffusee 22:74
diffuser 8:46 33:-4 35:43 37:50 52:63|diffuses 7:68|diffuseur 7:42 9:35 14:46 22:28 27:21 40:11 43:28
diffusion 1:23 2:11 20:6 22:39 27:38 30:27 31:29 40:7 43:24|diffusions 22:74|dig 33:11 40:18 44:35 48:35 50:38
digitaal 19:38 24:52 45:43|digital 15:46 17:24 19:35 20:11 30:26 33:-17 43:26|digitale 19:56|digitaler 41:49 43:48
digitaliseren 50:71|digitalpramie 15:65|digue 7:41 21:46 33:17|dijk 18:20 19:11 24:26 33:14 35:21 45:17 48:19 50:23
dijkbreuk 41:67|dijkgraaf 22:69|dijkhuis 33:28|dijkmuur 32:73|dik 33:28|dilan 33:28|dilution 10:65
dimanche 12:8 19:0 20:11 21:10 22:15 31:31 32:19 33:15 45:7 47:15 48:13|dimanches 19:49 33:17
diminue 2:30 19:31 20:24 21:42 33:-1|diminuent 19:63|dimmen 19:59
dinant 5:23 8:24 13:41 26:27 29:25 33:-26 40:1 45:14 51:27 53:45|dinantien 33:30|dine 33:29|dinent 33:30
diner 21:33 30:41 31:39 33:-10 37:45 48:36|ding 33:28|dinge 45:61|dingen 13:47 19:38 33:6|dinghy 20:57|dingt 20:55
dining 33:29|dinner 33:24 48:43|dino 33:28|dinosaure 47:79|dinsdag 11:45 33:14 47:43|dipl 30:63|diplom 13:61
diploma 13:67|diplome 13:49 20:34 30:55|diplomfilm 13:61|dips 30:72
dir 5:22 13:19 16:23 22:51 33:-14 34:15 40:-2 43:26 53:10|dira 3:27 33:20 40:26|dirai 3:45 20:42
dire 3:25 6:12 12:7 19:-1 20:2 21:27 33:15 40:11 47:14|direct 2:13 7:11 19:37 20:18 31:9 33:-14 40:0 43:19 51:28 52:39
directe 17:78|directed 13:50 20:20 43:51|directement 2:40 9:59 14:50
directeur 4:23 6:14 12:26 14:10 16:29 23:42 27:6 29:20 33:8 44:15|directie 23:38 33:17 51:44|directieverdieping 33:28
directing 13:66|direction 2:-5 7:13 10:-3 13:3 16:22 19:19 23:9 24:16 27:24 33:-14 40:-10 41:48 45:3 50:10 51:15
directions 20:43 45:55|directly 2:62
director 1:15 2:-10 3:-14 7:-7 8:13 9:17 10:19 12:11 13:15 14:16 15:3 16:19 18:4 19:14 20:-3 22:-3 27:2 29:7 31:-3 33:-32 34:-11 37:12 38:2 39:5 40:-6 41:19 43:19 53:-6
directors 7:20 8:55 14:22 29:42 30:27 36:30 41:24
directrice 7:26 12:40 16:25 20:9 21:15 23:38 27:10 29:24 33:-27 34:5 45:24 53:12|directs 14:48 20:38 51:55
direktion 7:38 27:50|direktor 6:49 28:52|dirige 7:28 10:25 19:23 27:28 33:16|dirigeants 14:71|dirigee 40:57
dirigeert 20:55|dirigent 20:55|dirigente 20:42 33:14|diriger 19:63|diriges 19:63|dirimierungsrecht 10:59
dirk 7:43 12:47 13:39 27:26|dirons 45:70|diront 19:63|dis 47:79|disagree 33:29|disait 3:46 20:17 33:-5 47:43
disant 33:30|disappear 19:60|disappearance 33:29|disappointed 33:29|disbursements 26:76|disc 33:29
discharge 35:61 51:63|discipline 45:70|disclose 34:47 35:61|disclosure 35:74|discokugel 33:28|discord 31:63
discount 41:69|discours 20:42 48:62|discover 20:57|discovered 33:29|discovers 28:48 33:23|discovery 33:29
discrepancy 33:29|discret 20:55|discretion 33:30|discuss 27:49 33:15|discussed 27:63|discussies 6:67
discussion 17:27 30:24 31:34 37:34 42:49 43:42 49:33|discussions 43:67|discute 27:67|discutee 27:67
discuter 29:60 33:9 48:54|discutons 20:55|disease 33:29|disent 6:30 18:29 20:10 30:44 33:6 45:43|disgraced 33:29
disliking 3:58|dison 8:33 13:24 18:37 26:36 30:30 33:-15 53:42|disons 14:58 34:36 40:30
disparait 20:24 21:42 33:12 48:44|disparaitra 19:63|disparaitre 3:31 20:28 33:17|disparition 3:58
disparu 20:15 21:33 28:43 33:17 48:36|dispatch 20:57|dispatcher 3:35 33:6 45:46|dispensable 30:77|dispense 23:77
disperse 33:30|dispersion 18:55 20:46|display 35:74|dispo 17:78|disponent 6:63|disponibilite 27:67
disponible 0:55 30:47 34:33 52:55|disponibles 0:78 33:-4|disposal 10:49 12:54|dispose 2:37 4:40 7:23 10:30 34:35 35:33
disposed 27:63|disposee 27:67|disposent 30:77|disposes 7:44 27:59|disposez 23:77|dispositif 19:30 20:51
disposition 2:22 12:40 27:42 30:25 31:15 35:26 40:6 50:27 53:19|dispositions 2:61|disposons 40:57|disputaient 3:58
dispute 3:6 5:27 20:13 21:21 31:14 33:11 48:47|disputed 20:57|disputent 33:30|disputer 33:30|disputes 2:62
disque 33:30|disques 16:58 36:69|disregard 11:73|dissens 10:59|dissolution 8:80|dissolve 49:76
distance 3:42 19:35 20:32|distants 19:63|distinct 2:43 10:33 34:31 46:51|distincte 2:47 34:49|distinctiveness 30:72
distingue 24:82|distinguee 23:77|distinguees 12:58 23:63|distinguent 20:55|distingues 12:71|distinguons 31:66
distribue 12:41 33:19 40:27|distribuees 33:30|distribuer 2:23 20:18 27:30 30:39 33:6 40:19|distribuerons 27:67
distribusjon 27:63|distribute 2:40 27:55
distributeur 7:-4 9:25 12:9 14:0 17:6 27:5 31:25 32:10 33:-26 35:5 40:26 42:56|distributeurs 30:55 40:49
distributie 2:25 7:30 27:39 31:29 42:37|distributiekosten 10:60|distributing 27:63
distribution 1:19 2:8 7:23 8:19 16:7 19:-1 27:46 31:6 33:-33 38:28 42:33 52:22
distributor 1:13 12:16 13:14 31:11 40:31 42:57|disturbs 33:29|disuse 20:57
dit 1:-6 2:-16 3:17 4:2 6:3 8:0 9:7 11:-1 12:4 15:5 17:-4 18:-4 20:1 21:6 27:10 31:-10 33:14 34:-2 37:2 38:4 40:-4 41:-5 43:-7 44:-5 47:14 51:7 52:3
ditch 33:29|dite 20:47 33:9|dites 12:50 17:56 33:9|ditmaal 33:28|dits 31:66|ditto 33:29|div 53:70|diva 6:62 33:17
diver 24:63 26:62|divergent 10:65|divers 0:37 3:2 9:24 13:26 16:34 41:56 48:19 50:26 53:13|diverse 41:54 53:52
diversen 53:64|diversion 20:57|divided 2:62|divine 3:31 33:17 48:48|divise 33:30|diviser 33:30
division 3:27 8:62 33:-1 34:31|divorce 6:51 28:59 33:5|divorced 33:29|divorces 6:56 20:46|divulguer 35:77
dix 2:7 3:-10 7:9 8:3 12:3 13:8 14:-6 19:3 20:6 21:5 22:5 23:0 27:-4 28:6 30:8 31:8 33:6 34:8 35:0 36:14 38:4 40:8 43:-3 44:0 45:-7 53:7
dixieme 20:55|dizaine 13:57 40:43|dizaines 33:30|djamel 12:27 13:26 16:27 19:19 33:-14 36:39 39:38 40:13 43:30 53:26
dk 31:63|dl 12:52 22:60|dm 10:63
do 1:12 3:19 7:13 12:6 14:-2 18:0 19:-2 20:9 22:0 27:2 29:5 31:4 33:5 35:7 37:8 39:8 40:9 44:10 47:3 52:8
dobbel6 39:73|dobberen 33:28|dobrescu 6:56 33:21
doc 5:25 10:10 17:9 20:8 22:60 23:11 29:13 33:-37 36:15 40:-1 42:8 43:5|doceert 13:68|docent 6:46 13:47 30:46
doch 6:37 19:30 28:40 48:36|docherty 33:29
dochter 3:12 6:8 19:-1 20:5 21:6 28:13 30:8 33:14 35:10 37:15 44:10 45:5 48:14|dochterlijn 40:54|dochters 31:61
dock 33:29|docker 6:71|docnotes 38:74|docquier 5:46 33:20 34:31
docs 2:20 7:23 10:21 12:26 14:25 26:34 34:19 43:26 50:33|docteur 20:11 33:23 34:19 47:35
doctor 16:50 18:36 33:-14 40:18 44:40 53:31|doctoring 18:75|docu 7:21 17:28 22:50 28:30 31:19 40:12 43:26
document 3:17 4:25 9:41 20:-3 25:26 27:12 33:2 45:32 48:21 51:36
documentaire 1:23 2:3 7:15 12:8 13:17 16:-6 17:12 19:-4 20:26 22:31 23:7 27:-9 30:5 31:3 33:-36 34:0 37:8 39:4 40:3 42:13 43:12 44:-1
documentaireprogramma 7:63|documentaires 7:55 13:28 22:13 27:7 31:16 38:20 40:14|documentaliste 16:72
documentaries 7:56 20:13 40:28|documentariste 3:45 19:49
documentary 1:15 2:6 7:27 9:11 12:5 13:3 19:-3 20:35 22:27 23:10 27:0 30:10 31:0 37:15 43:5 44:9 53:4
documentation 2:26 16:64 34:28|documented 10:63|documenten 33:28|documents 1:43 5:23 9:50 11:26 12:39 14:15 29:28
docupubliek 31:61|docx 11:80|dode 6:22 21:38 33:20|doden 28:40 33:24|doe 3:35 33:6 37:53|doedelzak 33:19 41:48
doeken 31:61|doel 6:43 8:41 10:28 20:11 22:18 31:18 35:25|doelgroep 31:58 45:30|doelpubliek 31:40 36:65
doelstelling 31:61|doemen 33:28|doen 1:8 3:21 18:9 19:15 20:9 27:3 33:11 40:15 53:4
does 2:-1 3:7 6:1 10:-8 13:-4 19:12 20:4 21:0 23:2 27:0 28:12 29:4 32:5 33:16 34:-2 40:-9 44:1 48:9 51:6
doesn 3:-3 12:8 14:7 18:9 19:10 20:14 28:15 33:13 34:1 36:25 44:21 48:12 53:6
doet 2:6 3:-3 12:7 31:12 33:19 35:17 40:-5 43:9 51:14 53:5|dog 6:26 7:19 13:33 22:24 33:14 50:29
dogs 20:21 26:40 33:-7 35:51 50:48|doha 33:30|dohlen 35:66|dohmen 33:28|doigt 3:14 33:28|doigts 17:38 24:43 33:24
doing 19:31 22:28 33:12 36:34 43:27|dois 14:50 20:34 33:9
doit 1:6 3:17 14:27 19:22 20:6 21:6 26:27 27:0 28:39 33:6 40:0 44:10|doivent 20:55
dok 2:18 5:24 10:13 20:21 22:48 50:30|dokter 16:36 20:26 33:8 41:38|doktor 33:29
dokumentar 1:23 4:27 8:26 10:19 14:21 29:26 34:17 43:22 51:27|dokumentarfilm 1:31 7:16 13:19 19:13 20:13 22:46
dokumentarfilme 7:58|dokumentarfilmen 8:66|dokumentarfilms 20:55|dokumentarischen 20:55|dol 33:28|dollar 40:54
dollars 34:63|dolly 19:60|dolores 6:62 33:17|dom 10:65|domaine 2:30 5:59 40:26 53:39
dombrowe 2:27 12:22 13:22 22:22 34:18 37:29 38:27 43:23|domestiques 28:69 33:17|domicile 13:47 22:35 28:44 33:4 53:31
domiciled 20:57|domiciliation 3:39 4:71|domicilie 2:61|domiciliee 2:43 14:40 34:45|domiciliees 53:70|domicilies 53:70
domine 20:55|dommage 20:55|dompteur 33:30
don 2:1 3:21 7:3 12:7 19:8 20:12 21:10 27:12 31:2 33:1 34:10 40:10 44:10 47:11 53:5|donau 31:61
donc 3:3 6:28 11:14 12:23 15:16 18:9 19:7 20:27 21:7 33:11 53:4|donderdag 20:30 33:21|donderdagavond 31:61
done 2:2 10:3 14:18 17:11 18:20 19:11 20:13 22:20 23:13 27:4 30:13 33:4 34:1 40:-5 43:8 53:7
donker 3:9 6:18 18:12 19:12 20:-2 24:17 28:16 30:11 33:3 34:3 36:16 37:18 40:-2 43:12 44:13 47:21|donkerder 3:56
donnait 33:30|donnant 3:58|donne 2:-7 3:7 5:9 13:13 20:9 21:16 29:43 30:8 33:10 34:5 35:9 39:14 40:-1 42:7 44:9
donnee 0:50 2:43 8:49 33:-1|donnees 1:25 2:13 8:58 14:35 16:23 40:8 46:53|donnent 0:47 3:24 10:30 33:9 45:35
donner 3:18 20:15 33:3 40:17 44:58|donnerait 3:58|donnerstags 35:66|donnez 34:63
dont 0:10 2:14 3:6 6:-2 7:4 8:3 9:3 10:15 13:7 19:-7 20:14 22:5 23:-1 27:-10 33:-4 34:4 40:16 41:11 42:4 43:-3 45:-7 47:9 53:17
dony 8:55 25:60 29:66|dood 3:13 6:24 20:12 21:35 33:14|doodgeschreven 3:56|doodgraver 33:14 48:53|dooft 33:20 48:45
door 0:0 1:6 2:0 3:-1 4:1 6:-5 7:6 8:0 9:-1 10:10 11:3 14:1 15:9 16:-2 19:2 20:1 21:4 22:-4 24:1 25:3 26:1 27:-10 29:8 30:0 31:0 33:7 34:-9 35:2 39:1 40:-10 43:-4 44:8 45:-3 47:2 49:8 53:4
doordrukken 16:65|doorgaan 33:-3 34:29 44:60|doorgaans 7:63|doorgaat 33:28|doorgangen 50:71|doorgebracht 33:28
doorgegeven 3:42 33:14|doorgeknipt 20:55|doorgereden 33:28|doorgestoken 33:28|doorgestuurd 44:70|doorgevaren 33:28
doorheeft 3:56|doorheen 20:55|doorkomen 6:67|doorliet 28:72|doorloopt 33:28|doorlopende 45:65|doormidden 33:28
doornik 2:8 3:-2 4:16 7:15 8:15 10:12 12:18 14:18 16:8 17:13 18:21 23:10 30:10 33:-30 40:-3 41:10 43:11 53:30
doornikse 4:60 33:14|doorrekening 26:73|doorrijden 33:28|doors 19:13 21:24 33:21 48:37|doos 24:33 33:17 48:26 49:43
doosje 33:28|dopjes 21:66|doppelforderung 14:48 17:51|doppelt 11:51 21:49|dordrecht 7:27 10:24 12:30 18:32 34:33 43:33
dore 19:63|dorf 21:27 28:20 33:19 45:15 53:14|dorfer 31:59|dorfplatz 33:28|dorfs 28:66|dormantes 22:60 39:69
dorment 33:30|dormi 21:52 33:22|dormir 3:45 21:60|dormirons 53:70|dorothea 16:38 20:36 33:12
dorp 19:2 20:5 21:19 33:20 40:-3 41:11 53:17|dorpen 3:25 31:52 33:-3|dorpsatelier 16:46 18:59|dorpscafes 31:61
dorpsplein 45:65|dorpsroman 45:65|dorpsschool 33:28|dort 3:19 6:2 7:1 20:18 21:5 22:1 32:10 33:14 39:8 40:3 49:8 53:3
dortigen 13:61|dortoir 19:28 20:20 33:9 49:48 50:43|dory 33:7 34:56|dos 6:29 19:4 20:-4 24:54 26:25 33:14 37:38 49:24
dose 33:29|dosiert 44:64|dosimeter 16:62|dosis 30:63|dossard 3:58
dossier 1:19 2:4 3:-4 4:4 9:21 10:-14 11:10 12:28 14:17 16:5 17:4 18:32 19:-9 20:-12 21:-3 23:26 27:2 29:8 31:13 33:-28 34:-6 35:-2 38:8 40:-8 44:10 45:-5 48:4 50:-1 53:-9
dossiernr 1:67|dossiernummer 1:60 23:46|dossiers 1:26 2:8 3:15 10:11 11:27 18:27 20:25 27:36 34:9|dossin 45:65
dossinstraat 43:68|dote 33:30|dotes 30:77|douairiere 33:30|douane 19:32 30:45 45:47 48:44
douanier 2:16 6:35 10:19 33:3 34:17 41:29 42:30 47:33|douaniere 6:54 33:9 45:48
double 2:-3 12:7 13:19 14:20 19:3 20:-8 22:10 26:19 31:15 33:5 34:-1 35:13 40:22 44:15 47:14|doublee 31:66
doubler 33:9 34:41 40:35|doubles 41:69|doublure 33:9 40:35 41:53|doubt 33:15 48:58|doubts 33:29
douce 13:33 19:25 22:36 31:28 33:6 39:45|doucement 33:30|douceur 3:58|douchet 27:67|doudou 5:77|doudous 33:30
doug 6:71|dour 18:61 40:43|doute 19:63|douter 44:77|doux 3:24 33:9 40:22 45:35 50:43|douzaine 13:57 33:17
douze 3:11 7:2 18:9 19:8 20:11 23:11 27:2 30:11 31:12 33:-4 34:28 35:12 40:12 45:28|douzieme 21:60 33:17
dove 6:48 28:54 33:6|doven 33:28|dover 21:71|down 3:16 5:2 11:5 12:0 19:4 20:-3 21:15 27:9 33:18 35:6 47:5 48:4 49:16
download 39:77|downloaded 38:74|downloads 13:66|doyen 6:56 33:21|doyenne 33:30|dozen 13:27 20:32 33:12 45:29
dozijn 13:68|dp1 39:67|dpi 24:76|dpia 16:68|dr 6:27 7:8 10:8 12:11 15:15 24:15 27:24 33:11 44:11 45:8
draad 20:34 21:45 33:6|draagt 2:38 6:12 10:5 17:15 19:3 20:0 33:-4 34:4 40:21 48:11|draai 12:32 19:45 33:-6 37:41
draaidag 10:35 14:17 18:30 19:10 30:19 34:21 40:29|draaidagen 1:18 40:24 41:37 43:19 50:40 53:38|draaide 21:52 33:14
draaiden 40:54|draaidossier 2:58|draaien 2:18 14:9 19:33 20:20 33:-29 35:12 40:22 41:11 48:10 53:17|draaiende 33:28
draaiperiode 20:42 41:54|draaiplan 16:65|draait 20:3 27:11 33:20 45:13 48:31|draaitaal 1:54 43:55
draft 1:0 2:32 3:13 5:3 9:12 10:5 12:-1 16:11 18:32 23:10 27:14 31:-10 36:2 37:11 40:10 42:-2 43:20 44:19 48:-1
drafts 2:37 5:27 10:19 16:48 34:6 40:11|dragen 2:32 20:42 40:28|dragon 13:24 19:17 33:11 34:28 36:33 40:12
dragons 3:58|draguet 2:24 5:50 16:35 33:-6 43:37 53:33|draht 33:28|drai 9:60 27:49|drained 33:29|drains 16:68
drama 1:13 7:23 13:20 20:0 22:10 27:16 28:17 30:13 31:15 40:-1 43:46 45:9|dramareeks 45:65
dramaserie 13:42 43:43 45:42|dramatique 2:31 20:25 34:43 40:27|dramatische 20:55
dramaturg 3:17 16:40 18:29 40:14 44:33 53:39|dramaturge 3:30 13:37 16:40 18:43
dramaturgie 2:13 16:51 18:29 44:19 45:16 53:15|dramaturgierunde 18:63|dramaturgin 18:30 40:19 53:52
dramaturgique 16:58 40:30 44:50|dramaturgisch 2:48 44:52|dramaturgische 16:57 40:26|dramaturgisches 33:15 44:50
dramaturgy 16:68|drame 6:54 43:66|drankje 33:28|drankverkoop 0:72|drap 19:31 20:24 32:51 33:12|drapeau 20:55
drapeaux 24:61 33:22|draps 21:52 33:9 48:54|drauf 3:53|draulans 33:30|draussen 19:20 20:20 33:17 45:25
draw 3:31 19:33 33:2 40:28|drawer 20:43 33:15|drawing 30:45 33:15 34:34|drawings 49:76
drawn 3:14 10:19 24:58 27:20 33:-14 40:11 51:33|draws 33:29|dray 6:71|dread 45:68|dreadful 33:29|dream 31:63
dreams 20:57|drechtsteden 33:28|dreh 9:27 10:22 18:38 40:15 53:40|dreharbeiten 14:48 20:29 27:32
drehbeginn 10:26 18:50 20:11 40:8 43:29|drehbetrieb 50:65
drehbuch 1:16 2:18 3:-6 5:17 10:7 12:9 13:3 16:26 17:5 18:12 27:16 34:-2 40:12 43:23 44:5 53:1|drehbuchauftrag 2:58
drehbucher 2:20 5:26 16:24 34:38 40:14 43:24|drehbuchfassung 2:44 3:27 40:26|drehbuchfassungen 34:57
drehbuchforderung 23:63|drehbuchphase 3:53|drehbuchs 2:48 27:41|drehbuchstipendium 13:61
drehbuchvertrag 1:30 2:44 9:31 26:34|drehbuchwerkstatt 13:61|drehbuchwettbewerb 13:48 17:51|drehe 19:52 20:22
drehen 2:7 14:10 18:12 19:30 20:14 27:7 30:12 33:-23 35:15 40:22 53:18|drehfassung 2:44 18:50|drehort 50:65
drehorte 43:62|drehplan 16:51 18:40 19:20|drehplatzen 7:58|drehreif 44:64|drehreife 10:59|drehsprachen 43:62
drehstart 18:63|dreht 33:21 35:25 44:23 49:26|drehtag 10:34 18:21 19:13 30:20 34:33 40:20
drehtage 16:29 18:19 40:8 41:42 43:18 50:32 53:16|drehtagen 41:32 53:55|drehzeit 7:28 20:38 43:44
drei 2:6 3:-10 5:0 7:17 10:-5 15:20 16:-1 18:0 19:-4 20:9 21:4 22:-2 23:0 24:9 28:7 30:5 31:1 32:8 33:1 36:4 39:3 40:10 44:0 45:5 48:-1 51:3 52:4
dreien 30:63|dreier 30:63|dreifach 32:66|dreifache 31:59|dreigt 33:20 44:48|dreihundert 33:28|dreilanderblick 22:62
dreimal 20:35 21:41 44:43|dreissig 3:3 6:13 7:9 20:16 26:27 28:16 33:10 40:2 50:15 53:10|dreiundsiebzig 33:28
dreiundzwanzig 33:28|dreiundzwanzigsten 33:28|dreizehnte 21:49 48:49|dreizehnter 33:28|drempel 15:58 47:57
drempels 46:73|drenthe 33:28|dress 33:23 47:34 48:33|dresse 33:30|dressed 19:60|dresser 33:30|dresseur 41:75
dressing 41:69|drew 30:72
drie 2:8 3:5 6:-5 7:13 9:4 10:-7 13:10 15:18 16:-2 18:8 19:-1 20:8 21:-6 22:-3 23:0 24:10 27:-9 28:5 30:4 31:-3 32:1 33:-3 35:1 40:12 41:-4 44:9 45:-2 47:3 48:-1 50:-1 51:6
dried 33:29|drieennegentig 33:28|drieentachtig 20:55|drieentwintig 33:28|driehonderd 33:24 45:32
dries 2:25 3:13 6:25 7:23 14:25 20:20 33:-8 36:27|drietal 33:28|drift 22:56 33:15|drifting 33:29|drijft 21:52 40:41
drijven 33:28|drin 47:63|dringend 33:28|dringlichkeit 40:52|dringt 33:28|drink 33:28|drinkbus 33:28|drinken 33:28
drinking 33:29|drinks 6:57 33:15|drinkt 33:28|drinkwater 33:28|drinnen 33:15 45:47|drip 33:29|dripping 19:60
dritt 7:58|dritte 2:28 5:18 10:13 18:28 27:12 33:0 35:20 40:14|drittel 2:28 7:17 20:14 23:22 30:22 33:-2 44:34
dritten 3:29 7:16 20:13 23:21 27:15 33:3 45:18|drittens 40:52|dritter 5:40 33:4 42:28 47:27 48:26|drive 21:44 33:23
driven 33:29|driver 3:7 6:20 20:6 21:20 28:24 33:17 45:17 48:21|drivers 33:8 35:53 53:45
drives 6:40 13:23 20:14 33:15 45:25|driveway 45:68|driving 33:29|droeg 5:56 33:14|droge 19:32 33:14 44:43
drogeriemarkt 20:55|droguerie 7:68|drohung 33:28
droit 2:25 3:-3 4:23 5:7 6:8 10:21 13:-6 14:4 15:14 16:2 19:-5 20:-12 24:6 27:10 29:6 31:-10 33:-13 34:32 35:1 39:6 45:12 47:17
droite 19:20 20:13 33:9 49:67|droitiers 21:73
droits 1:-2 2:35 5:40 9:-1 10:11 16:13 27:-3 34:30 40:6 41:37 43:-8 47:12 50:-4 51:2|droixhe 33:15 53:53
drole 3:31 6:36 20:15 27:15 33:-10 36:30 38:29 40:4 45:30|drolerie 3:58|droles 3:58|dromen 33:28
drone 19:43 32:39 39:47 45:25 49:42|drones 19:35 20:31 41:54|drong 19:59|droog 13:31 19:22 33:-9 38:36 45:48
droom 3:48 20:34|droomfase 20:55|drop 31:35 33:23|dropped 11:73|drops 21:45 33:23|drove 33:29|drown 47:73
drowned 24:76|drowning 19:46 40:41|drowns 38:74|druben 33:20 48:41|drucke 3:53|drucken 33:28|druckt 21:41 33:20
drug 33:29|druk 33:12 34:22 45:27 47:45|drukken 19:59|drukletters 1:67|drukt 20:34 48:58|drukwerk 16:65|drunk 33:29
dry 20:16 33:13 44:30 45:47|dryer 33:29|drying 33:29|dryness 3:58|dsh 14:71|dt 10:41 41:41 42:42
du 0:4 1:6 2:-3 3:-9 4:9 5:11 6:-4 7:0 8:9 9:5 10:4 11:-3 12:1 13:5 14:1 15:4 16:0 17:7 18:5 19:-3 20:-7 22:5 23:9 25:2 26:7 27:4 29:3 30:1 31:3 32:0 33:-9 34:2 35:6 38:8 40:0 41:-1 42:6 43:3 44:1 46:6 47:4 48:-4 50:-2 51:4 53:4
duane 8:75|dub 43:67|dubbed 40:54|dubbel 40:54|dubbele 14:52 31:48|dubbing 40:54|dublin 19:34 20:32 26:61
dubois 20:30 34:47 43:48|dubuisson 33:30|ducasse 43:68|duchy 7:51 25:64|due 0:40 2:9 14:24 17:18 26:60 40:2 51:40
dues 2:40 51:75|duffel 13:68|dufrasne 0:56 33:10|dug 44:71|duidelijk 33:28|duidelijker 27:62|duiden 10:60|duif 39:73
duikers 41:67|duill 22:69|duim 33:28|duimen 33:28|duinpan 10:53 17:49 42:47|duisburg 13:61|duisternis 32:73
duits 1:34 16:32 19:25 20:21 27:28 43:35|duitse 12:23 31:19 33:-3 40:24 42:52|duitsers 33:22 44:43|duitsgezinde 33:28
duitsland 18:26 31:49 33:-15 42:45|duivenmelker 7:29 13:34 22:47 39:52|duiventil 22:69|duizend 22:43 33:12 41:42
dull 3:58|dullaert 44:70|dumb 33:29|dument 14:50 23:55 34:41|dumonceau 7:30 10:27 13:33 19:25 22:36 27:30 38:44
dumont 33:25 35:46|dumortier 1:34 7:30 14:33 15:41 27:29 40:20|dumoulin 3:25 6:36 21:35 33:-3 45:34|dun 33:28
dune 33:30|dunes 22:52 31:45 33:9|dunkel 21:36 33:15 41:36|dunkelflaute 3:53|dunkelkammerrot 32:66|dunkeln 33:28
dunkler 33:28|dunlin 5:44 7:35 37:39 39:52 52:38|dunnen 33:28|dunstan 19:26 33:25|duo 40:57|duplicate 2:62
dupriez 33:29|dupuich 14:67|dupuis 2:40 5:56 13:49|dur 24:61 33:9 47:57|durable 53:70
durant 15:42 20:15 27:40 33:-10 34:43|duration 2:52 8:44 34:30
durbuy 4:35 7:23 12:26 13:20 14:25 18:28 22:23 40:12 43:25 53:24
durch 0:10 2:10 4:11 6:6 8:10 11:8 12:5 19:0 20:7 27:10 29:9 30:7 31:3 33:2 34:19 37:12 44:7 53:12|durcheinander 40:52
durchgehender 45:61|durchlasst 33:28|durchs 45:61|durchschneiden 33:28|durchschnittlich 0:67
dure 2:6 3:3 19:8 20:20 33:18 34:7 40:11
duree 1:26 2:33 5:21 7:-4 8:8 10:2 20:16 22:11 27:5 34:10 35:15 38:9 40:-15 43:35 45:-2 49:20 51:11 52:22
durees 5:56 39:61 43:52|duren 13:32 33:23|durent 20:55|durer 20:34 31:45 33:9|durera 20:55|duretes 24:82|durfde 33:28
durfe 12:61|durfen 20:48 34:36|durft 21:19 33:20 38:37 47:23|durfte 27:25 33:24|durften 33:28|durham 13:66
during 15:22 20:15 27:21 33:-14 34:48 35:21 53:13|dury 44:50 53:46
dus 2:-3 3:19 11:17 12:11 17:16 19:4 20:16 27:8 33:-7 38:18 40:17 46:29 52:19|dusk 33:21 48:50|dusseldorf 27:58
dust 19:29 30:41 32:45 33:11|dutch 10:18 13:33 19:15 32:31 40:29 43:42|duty 31:63|dutzend 13:61
duur 2:36 10:13 19:12 22:22 34:24 40:8 43:33 52:27|duurt 19:25 32:28 33:17 40:9 44:24|duw 27:62|duwen 33:28|duwt 33:28
dvd 38:82|dwell 21:49 33:8 48:50|dwindles 33:29|dwingt 3:56|dying 19:33 28:48 33:15|dyle 38:82
dympna 6:28 33:22 36:32 48:29
e 0:4 1:18 2:-12 3:-12 5:22 8:4 9:22 10:15 12:18 13:-1 14:9 16:25 17:14 22:23 24:4 25:6 31:-3 33:-40 34:2 37:6 40:-15 41:21 43:6 44:13 47:7 48:6 53:-4
e1 9:56 16:40 49:49|e2 9:54 12:31 16:38 49:46|e3 16:48 49:57|e314 33:28|e4 49:67|e411 45:70|e42 45:66|e5 49:67
e6 49:67|e7 49:67
each 2:14 3:-5 6:-1 7:-2 10:5 15:3 17:-2 19:-13 20:16 21:-2 24:15 31:1 33:9 34:10 35:2 36:3 40:-3 42:-2 43:-5 45:25 53:-6
ean 25:78|ear 3:19 13:28 33:3 38:35 39:35 44:33 49:37|earlier 5:24 10:16 11:39 18:23 33:-5 39:50 44:25 45:22
early 18:30 19:33 21:31 30:33 33:-11 40:28|earn 40:54|earned 44:71|earnings 0:76|earns 3:58|ears 33:29
earth 32:62 33:15|easier 33:29|easily 3:36 33:21|easy 19:46 20:43|eat 33:15 53:53|eaten 33:29|eating 33:21 41:48
eats 21:44 33:15 48:45
eau 1:-3 3:-3 5:1 13:-5 16:-4 18:-1 19:7 20:9 21:6 22:7 24:13 31:5 32:15 33:15 35:2 41:-1 44:1 45:7 48:9 49:22 52:9 53:-6
eaux 1:23 2:11 10:15 20:5 22:24 23:27 33:-7 35:27 39:42 40:7 42:26 43:24|eave 13:68|eb 39:70|ebauche 3:58
ebbe 22:37 38:41 39:52|eben 33:28|ebene 20:55|ebenso 19:23 20:22 27:25 33:-5 40:19 46:33|eblouissement 48:62 49:69
ebullition 20:55|ecart 20:30 30:57 33:5|ecarte 1:39 33:27|eccentric 33:29|echange 33:26 34:31|echangeant 40:57
echanges 33:17 34:49|echantillon 9:46 12:36 30:69|echantillons 20:55|echappe 3:45 33:17|echappent 53:70|echapper 33:30
echarde 3:58|echarpe 20:16 33:24 48:36|echassiers 13:70|echeance 5:41 18:26 26:65 33:-18 34:38
echeances 2:30 5:59 16:40 40:26|echeancier 9:59 18:67|echeant 18:75|echelle 19:24 20:4 24:43 33:20 48:24
echelonnement 48:76|echeveau 33:30|echevin 20:34 33:22|echevine 17:78|echo 22:41 30:36 38:63|echoes 38:74
echoppe 33:30|echos 19:41 38:74|echoue 33:30|echt 1:17 15:21 19:39 20:24 30:17 31:11 33:-14 36:31
echte 18:29 19:27 27:12 31:23 33:-11 40:28 43:18 45:15|echtem 19:56|echten 19:48 52:47|echter 19:56|echtes 33:28
echtgenote 46:73|echu 16:58 51:70|echue 14:71|echues 2:47 51:70|eckdaten 12:53 43:41|eckpunkte 9:51 10:46
eclabousser 33:30|eclairage 41:61 53:57|eclaire 19:41 33:22|eclairee 33:30|eclairent 33:30|eclairerons 19:63
eclaires 19:63|eclate 33:30|ecluse 3:22 20:19 40:31 45:53|ecluses 3:31 33:3 36:56 53:43|eclusier 3:58
eclusiere 18:53 33:9 39:61|eclusieres 13:70|eclusiers 20:36 45:61|eco 7:68
ecole 6:12 7:4 13:38 19:-1 20:10 21:21 27:4 33:4 39:19 44:13 45:6 48:31 53:23|ecoles 16:29 30:34 31:55 36:41 40:15
ecolier 20:36 33:21|econome 33:30|economic 14:67|economie 13:30 15:55 23:36 36:43 40:38
economique 1:39 9:34 12:24 14:37 17:31 30:39 31:19 40:10 53:23|economiques 2:40 40:49|economische 1:67
economisent 33:30|economiser 33:30|economy 23:72|ecope 48:76|ecoproduction 14:58 40:43|ecossais 31:66
ecothriller 43:68|ecoule 20:55|ecoute 3:4 24:28 27:13 33:27|ecoutent 20:55|ecouter 3:25 21:40 33:16 47:45
ecran 2:2 18:28 20:20 24:24 31:8 33:5 34:16 36:24 38:23 41:16 44:18 45:11 53:12
ecrans 19:26 27:39 30:40 31:38 33:-6 40:8|ecrase 33:30|ecrasee 19:63|ecraser 33:30|ecrira 2:61|ecrirai 3:58
ecrire 2:20 3:44 6:8 7:0 8:13 10:-3 12:4 16:4 17:10 20:-12 33:-26 34:22 35:10 40:-11|ecris 3:55 12:18 18:22 20:2
ecrit 2:15 3:24 5:12 10:-10 12:-3 13:11 14:12 18:0 20:4 22:-1 27:-7 29:7 30:2 31:-8 33:1 34:3 36:17 37:11 38:7 40:8 42:1 43:8 53:-4
ecrite 2:19 3:37 20:26 33:-12 34:20 44:34|ecrites 2:43 20:24 33:-1 34:31|ecrits 13:33 20:18 22:36 34:38 41:37 45:32
ecriture 1:9 2:25 3:5 7:-10 10:0 12:-7 13:22 14:-7 16:29 17:37 18:19 20:-14 23:29 28:5 33:-22 35:-1 40:-3 41:10 43:10 44:12 53:-8
ecritures 1:33 10:25 27:40 29:42 36:43 43:34 51:43|ecrivain 13:49 34:55|ecrivais 3:58|ecrivait 3:31 20:28 33:17
ecrivant 3:58|ecrive 20:55|ecrivent 2:31 33:26|ecrivions 7:68|ecrivons 3:53 27:40|ecrue 32:82|eczema 33:29|ed 35:77
eddy 33:28|edelrost 10:28 16:33 17:36 37:43 42:37 43:33|edelweiss8 52:84|edgard 2:30 3:27 12:40 13:39 47:47
edge 7:22 20:15 33:21 40:12|edges 7:64|edinburgh 8:61 10:49|edit 18:24 19:33 20:11 41:55 50:29|edite 4:85
editeur 5:44 7:7 12:11 14:35 16:23 31:6 34:38 36:23 40:8 42:15 47:18|editie 33:23 35:40
editing 2:29 7:20 13:21 16:35 19:15 41:36 50:30 53:21|edition 2:30 7:14 8:26 31:24 34:28 35:39 40:3 42:22 46:29 47:27
editions 5:41 34:43 47:63|editor 2:10 3:6 7:13 14:15 16:47 18:18 19:8 27:11 40:21 53:14|editorial 7:38 10:36 41:56
editoriale 7:60 40:35|editrice 34:63|edmonde 33:30|educatie 7:63|educatief 31:61|education 8:45 13:53 31:44
edwin 2:17 12:32 16:32 18:34 19:15 34:16 40:9 41:24 53:21
een 0:2 1:-6 2:0 3:4 5:-6 6:0 7:12 10:-3 11:-2 12:2 13:-2 14:0 18:-4 19:4 20:1 21:4 23:1 27:6 28:10 30:0 31:4 32:6 33:-4 34:3 35:-2 36:1 37:8 38:4 40:7 43:-8 44:-2 45:8 46:-1 47:1 48:-2 49:1 52:1 53:-2
eend 35:56 37:61|eenden 33:28|eenendertig 13:49 33:19|eenentwintig 7:63|eenenzeventig 33:28|eenheidsprijs 50:71
eenmaal 34:59|eenmalige 34:59|eenparigheid 10:60|eens 2:14 6:23 7:31 27:19 31:18 33:7 36:29|eensluidend 8:59 29:58
eenvoudig 20:55|eenvoudige 20:42 40:41|eenzaam 6:67|eer 12:33 14:60 33:-17|eerder 1:31 18:32 22:32 31:25 33:4 39:36
eerdere 11:58 39:60|eerlijk 19:28 31:31 33:10 53:33|eerlijker 3:56
eerst 2:-6 3:0 6:11 10:4 19:12 20:5 24:17 28:9 31:10 33:16 44:6 47:6
eerste 2:15 3:6 5:4 7:5 10:8 12:1 13:5 16:-5 18:18 19:-2 20:-12 21:10 23:6 26:2 27:-3 31:-4 33:-2 34:4 40:13 41:-3 44:8 45:-1 47:8 48:-4 49:3 53:-7
eet 33:18 45:34 48:36|eetzaal 48:66|eeuw 33:28|eff 5:70|efface 20:24 21:42 33:12 49:52|effacement 3:58|effacent 19:63
effacer 33:30|effect 53:66|effecten 19:41 41:50 53:33|effectif 0:36 1:40 7:22 46:70 51:38|effectifs 8:67 46:69
effective 2:43 5:51 20:27|effectives 46:76|effects 41:65 53:33|effectue 20:55|effekt 53:60|effekte 41:49 53:46
effet 19:20 30:34 33:-12 40:28 44:34 53:49|effets 1:21 3:6 10:12 16:19 33:-22 40:4 41:59 50:26 53:30|effondre 33:30
effondrement 33:30|efforce 20:55|effrayant 3:45 24:69|effroi 33:30|eform 1:68|eg 4:67|egal 17:64 42:62|egales 7:68
egalite 14:71|egard 51:83|egare 33:30|egel 6:41 24:47 33:1 45:38|egels 33:28|egg 33:21 48:50|eggs 33:29
eglise 20:15 33:21 45:30 48:36|eh 31:59|ehe 21:49 33:15|ehefrau 5:63|ehemalige 20:42 31:46|ehemaligen 7:45 33:2 53:34
ehemaliger 33:28|ehemals 33:28|eher 33:28|ehering 45:61|ehre 14:61|ehrenamtliche 20:55|ehrenerklarung 14:61
ehrenfeld 13:61|ehrenwortlich 14:61|ehrenwortliche 14:61|ehrlich 40:52|eid 24:67|eides 14:61|eidesstattliche 14:61
eifel 33:28|eifelbote 38:66|eifelpfarrers 20:55|eifeltunnel 33:28
eigen 0:33 2:-7 7:10 10:11 14:8 17:39 19:-7 20:-3 21:0 22:9 31:4 33:-5 34:7 40:2 42:12 44:4 45:7
eigenaar 5:43 7:36 34:33 35:42|eigenaars 33:28|eigenanteil 1:38 17:39 42:49|eigenaren 35:69|eigenares 16:65
eigendom 7:26 10:57|eigene 6:19 7:25 12:28 17:20 22:29 28:22 33:-5 42:20|eigenem 33:28
eigenen 3:18 28:30 30:27 33:12 53:24|eigenentwicklung 5:63|eigener 9:39 10:33 28:40 33:2|eigenerklarung 14:61
eigenes 40:52|eigenhandig 33:28|eigenhandige 14:61|eigenkapital 0:67|eigenleistung 17:64
eigenlijk 3:26 20:26 33:8 44:40|eigenmittel 17:60 42:32|eigenschaft 14:61|eigenstandig 46:66|eigentlich 33:28
eigentliche 33:28|eigenzinnig 27:62|eight 2:2 3:-2 6:12 13:7 20:25 21:19 33:11 40:5 45:31
eighteen 6:25 11:27 18:24 33:-17 34:50 40:8|eighth 33:29|eighty 3:23 20:23 21:36 31:29 33:8|eiland 28:72
eilif 19:38 39:56 43:46|eilig 6:49 33:15|eimear 8:55 25:69|eimer 33:28
ein 0:-1 1:-5 2:-2 3:2 6:0 7:8 10:-4 11:-1 12:5 13:-1 14:2 19:0 20:4 21:8 22:-6 23:-2 24:-1 27:-10 28:8 29:-2 30:-1 31:-3 32:1 33:2 34:-1 35:0 36:8 37:12 38:9 40:11 44:3 45:10 47:3 48:-4 52:0
einander 3:13 20:16 30:23 33:17 40:12|einbringen 40:52|einbringt 33:28
eind 5:24 9:25 18:23 20:21 31:16 33:-6 39:27 45:19 50:25 52:28|eindafrekening 18:68
einde 1:10 3:15 8:15 10:3 11:14 18:27 19:11 20:8 27:5 30:20 33:-8 34:12 45:7 48:9 51:16 52:16|eindelijk 21:45 33:20
eindexamenfilm 13:68|eindgeneriek 34:59|eindigen 20:55|eindigt 3:12 20:30 21:22 29:28 33:-17 34:15 45:40|eindje 33:28
eindoordeel 44:70|eindredactie 18:68|eindtermen 31:61|eindtotaal 41:67|eindwerk 13:68
eine 2:-1 3:8 5:-3 6:4 7:5 9:-2 10:-5 11:-2 12:-5 14:-3 19:6 20:9 21:-1 23:0 27:9 28:10 30:-4 31:-4 32:0 33:6 34:1 37:9 38:-1 40:3 44:-3 45:14 47:1 48:-5
einem 0:9 3:6 7:7 10:-4 12:2 13:4 14:7 19:-7 20:-8 27:0 28:3 30:0 31:1 33:12 34:-6 36:5 40:16 44:1 45:-2 47:0
einen 3:4 5:0 6:7 7:9 10:-5 11:1 13:-3 19:-3 20:7 21:12 23:0 27:-6 28:14 30:-1 31:-5 33:10 40:14 45:2 48:2 50:1
einer 2:-1 3:4 7:7 10:0 13:10 19:0 20:6 21:4 27:14 28:7 30:-1 33:11 34:-6 40:3 44:0 45:-3 47:-1 48:-2 51:8
einerseits 34:57
eines 2:2 3:-3 7:3 12:5 13:6 14:5 20:21 21:6 23:8 27:2 28:10 29:10 30:7 32:11 33:5 40:-4 43:6 44:8 53:4
einfach 20:29 33:15 44:38|einfache 20:55|einfalle 6:63|eingang 1:49 12:48|eingangsdatum 1:63|eingangsstempel 1:63
eingefugt 33:28|eingeholt 20:55|eingehung 29:66|eingepackt 33:28|eingeplant 40:52|eingeraumt 5:63|eingereicht 2:58
eingereichten 9:51 11:51|eingescannt 34:57|eingesperrt 33:28|eingetragen 33:28|eingetroffen 33:28|eingezogen 33:28
einheit 16:49 44:50|einigung 27:58|einkauf 27:45 35:52|einkaufswagen 33:28|einladung 35:66|einlage 10:59
einmal 3:22 30:16 33:14 34:21 47:26|einnahmen 6:63|einnahmezentrum 51:67|einreicherin 43:62
einreichung 9:35 11:35 14:31 18:33 29:36|eins 21:25 33:-9 34:20 47:37 48:42|einsam 6:49 19:43|einsammelt 40:52
einschl 41:62|einschliesslich 2:37 51:46 53:39|einschreiben 34:57|einseitige 34:57|einsinken 20:55
einsinkt 20:42 33:15|einst 33:28|einsteigen 27:58|einstellung 19:25 20:25 30:21 33:-14 49:50
einstellungen 19:30 20:42 33:-10 50:27|einstimmig 10:59|einstufung 46:66|eintrag 20:55|eintrage 20:55|eintragen 1:63
eintrags 20:55|eintragung 8:66|einundfunfzig 33:28|einundvierzig 28:45 33:20|einvernehmlich 10:59
einverstandnisse 20:55|einverstandnissen 5:63|einwickelt 33:28|einwurf 39:67|einzelbild 24:67|einzelnen 33:28
einzelner 33:28|einzelpreis 50:65|einzelprojekt 17:64|einzelvertretungsberechtigt 8:66|einzelvollmacht 29:66
einziehen 33:28|einzige 20:35 28:45 33:7|einzigen 33:24 40:22|einziger 19:43 33:15|einziges 15:52 33:15
einzubringen 29:66|einzug 33:28|einzureichen 29:66|eire 25:78|eireann 23:72|eis 19:47 42:55|eisden 13:47 20:34 33:6
eisen 33:28|eisenbahn 20:31 21:38 33:13|eisenwarenhandlung 7:58|either 6:26 10:47 27:30 33:-4 40:10|ekeren 34:59
el 2:47 43:60|elargissement 31:66|elargit 40:57|elbows 33:29|elder 24:63 26:62
elderflower 1:30 13:27 27:24 33:-10 34:22 37:39 43:38|elderly 33:29|elders 10:33 19:32 31:35 53:37
electric 33:11 41:59|electricien 7:54 33:17|electricite 1:46 21:46 41:48 53:43|electro 50:78|electromecanicien 13:70
electronic 1:47 2:40 29:53|electronically 51:76|electronique 1:35 12:34 13:33 14:33 25:47 43:36 51:46
electroniquement 2:34 10:38 29:55 51:56|electroniques 2:47 31:53|electros 41:75|elegance 33:30
elegant 6:53 33:-10 45:40|elegante 6:76|elektriciteit 33:28|elektriker 33:28|elektronisch 29:55 51:56
elektronischem 51:67|element 3:39 5:49 31:44|elementen 5:69|elements 10:57 31:20 34:33|elephant 21:57 30:59
elevage 33:30|elevated 43:67|elevator 28:61 40:39|eleve 0:28 10:23 19:9 20:2 21:20 23:23 28:29 31:13 33:10 34:9 53:17
eleven 3:8 6:3 7:-3 12:0 19:-8 20:7 21:3 22:1 33:12 37:10 38:6 39:9 40:9 43:0 44:4 45:1 47:11 48:12 49:8 50:7 53:13
eleventh 33:29|elever 43:74|eleves 30:77|eleveur 31:66|eleveurs 33:30
elf 3:-5 7:16 20:22 21:14 22:6 31:3 33:14 40:5 45:5|elfde 20:55|elfhonderd 33:28|elfjarige 33:28|elften 33:28
eliane 3:14 19:18 20:27 33:6 40:12 41:30 43:29|elias 45:65|eligibilite 18:75|eligibility 1:68
eligible 1:49 16:32 42:36 53:49|eligibles 42:49 53:64|elire 28:83|elise 2:23 3:21 6:38 7:30 16:34 33:-7 53:32
elit 21:73|elk 2:-3 3:10 7:1 10:21 14:5 19:-2 20:9 29:20 33:10 40:2 45:4 46:12 49:13
elkaar 3:21 20:22 21:6 27:3 28:13 31:2 33:15 48:7|elkaars 33:28
elke 2:-1 3:-11 6:1 7:3 10:1 14:12 19:18 20:19 21:-1 23:1 32:6 33:7 34:-7 45:31
elle 2:-4 3:7 6:17 7:-6 8:-2 10:-4 11:-4 13:7 14:21 19:-10 20:3 21:8 23:-5 27:-9 28:6 33:12 34:2 40:-7 44:-3 45:-4 47:10 48:16
ellen 20:55|elles 3:-2 19:2 20:22 24:12 28:12 31:-4 33:19 40:17|ellis 8:75|elodie 19:25 33:-7 43:36 44:39 45:32 53:40
eloi 21:43 22:51 35:47|eloigne 33:30|eloise 1:46 14:45 29:51|elooi 21:66|els 25:66 27:43|elsass 31:46 40:39
else 3:5 11:27 12:5 14:5 15:13 17:8 18:7 19:13 20:9 21:8 24:14 31:0 33:0 34:20 40:2 45:6 46:13 53:4
elsewhere 7:38 19:33 42:44 53:39|elspeth 2:31 3:27 23:41 27:32 43:36|eltern 3:23 20:25 30:33 31:41
elverdoorn 33:21 53:39|elverdoornaars 33:28|em 44:64|email 10:28 12:33 17:36 19:19 27:28 33:-13 43:32|emails 12:68
emballage 32:82|emballes 27:67|embarque 33:21 48:56|embarquement 35:77|embarquer 12:71|embarrassed 33:29
embauche 15:68 53:57|embauches 33:30|embellirai 20:55|embouchure 45:70|embourg 33:30|embouteilleur 33:30
embrasse 27:54 33:17|emden 13:61|emergencies 33:29|emergency 20:27 33:18 45:39|emerges 33:29|emettait 3:58|emil 33:28
emile 33:29|emission 43:62|emma 6:28 33:19 44:30 48:27|emmanuel 33:29|emmene 21:42 31:35 33:20|emmenee 33:30
emmenent 33:30|emmenes 33:30|emmer 33:28|emmertje 33:28|emmures 33:30|emoji 33:29|emotie 23:54 44:56
emotionnelle 30:77|emotions 24:82|empaille 32:82|empeche 6:76|empechee 2:61|empecher 33:30|empfang 33:15 35:52
empfangbar 31:59|empfangen 29:66|empfanger 10:26 26:34 33:-5 35:33 53:39|empfehlung 14:20 30:40 33:-13 44:50
empfehlungen 30:63|emphyteotique 33:30|empile 33:17 44:63|empire 33:30|emplacement 33:30
emploi 2:19 6:34 13:28 33:9 53:49|emploie 7:41 14:31 20:15 23:36 28:43 33:-10 53:30|emploierons 19:63
emplois 17:54 36:49 40:23 53:50|employe 14:58 20:42|employed 20:57|employee 5:62 35:53|employees 7:43 31:41 46:54
employer 14:25 33:-8 35:37 51:67|employeur 2:19 35:35 51:79|employment 35:74|employs 7:59 14:40|empor 33:28
emporte 20:18 22:36 27:30 33:19|emportees 33:30|emporter 28:83|emportera 33:30|empower 29:75|empreinte 34:49 37:72
empreintes 32:82|emprunt 0:50 7:36 17:46 21:42 40:26|emprunteur 10:65|emprunteuse 10:60|emprunts 10:65
emptied 3:44 33:15|empty 3:9 20:20 33:12 37:41 49:39 53:18|emre 20:34 33:18 44:39|emus 31:66
en 1:-3 2:1 3:2 4:0 5:0 6:0 7:8 8:-3 9:1 10:2 11:0 12:1 13:8 14:5 15:0 16:3 17:-2 18:-2 19:2 20:-4 21:0 22:0 23:-1 27:5 28:3 29:3 30:3 31:5 32:-2 33:-8 34:2 35:-3 36:2 37:0 38:1 40:4 41:4 42:-2 43:4 44:-2 45:-2 46:-1 47:-1 50:-2 51:3 53:4
encadrement 15:61 33:22|enceinte 33:30|enchainement 48:76|enchainent 33:30|enclose 1:55 12:54
enclosed 1:25 9:43 11:42 12:44 20:14 23:29|enclosures 1:60 9:53|encodage 1:73|encode 1:73|encoder 33:30
encombree 20:55|encorde 33:30|encordee 19:63|encordement 35:77|encorder 33:30|encordes 33:30
encore 3:25 9:8 11:17 12:14 14:8 15:9 20:8 22:11 27:-5 28:10 30:4 31:3 32:9 33:4 34:-10 37:12 39:10 40:0 43:1 44:4 45:7 52:12 53:7
encounters 22:69|encouragement 1:48 27:58|encouragements 27:67|encourageons 27:67|encrage 24:82
encre 13:17 19:27 21:20 24:53 31:12 32:41 33:1 45:16 49:29|encrier 33:30
end 1:13 2:15 7:2 10:-2 12:3 13:2 17:9 18:21 19:-5 20:21 30:5 31:6 33:4 34:-3 40:-3 45:4 50:19 53:2|endangers 34:61
endbetrag 50:65|ende 1:6 2:1 3:14 5:7 11:8 12:5 17:8 18:7 19:6 20:17 28:9 33:10 39:10 44:7|ended 0:68 33:8
enden 33:15 45:47|endet 3:14 19:17 21:40 33:0 35:27 39:28|endfassung 2:37 10:38 18:43|endfertigung 34:36 41:55
endgultigen 27:58|endimanches 33:30|ending 3:31 11:46 20:30 40:28|endings 40:54|endlich 3:18 6:27 32:31 33:12 38:30
endlosen 33:28|endommage 20:55|endormi 32:68 33:17|endormie 24:69 33:17|endort 33:30|endroit 3:15 20:37 33:17
endroits 33:30|ends 3:15 5:16 9:20 20:20 21:40 29:39 33:2 45:14|endschnitt 2:58|endsumme 41:62
ene 3:29 6:28 10:21 20:16 33:9|energeticiens 40:57|energetique 40:57|energie 15:34 17:36 30:45 31:31 40:10 41:27
energiehandel 43:62|energiehandlerin 28:66|energiehaus 33:28|energieopslag 33:28|energiepramie 15:65|energieserie 2:58
energiethema 30:50 40:39|energy 15:75|enerzijds 2:45 34:46|enfance 1:38 3:24 16:37 28:48 30:42 33:-4
enfant 3:-4 19:12 20:4 28:21 32:31 33:17 35:15 44:14 45:16 48:30|enfantin 33:30
enfants 3:16 5:16 6:5 7:-3 13:28 16:0 19:6 20:-1 21:2 30:16 31:20 33:10 35:6 40:-4 45:-1 50:7|enfermee 33:30
enfilant 33:30|enfile 33:30|enfin 3:0 12:13 20:20 33:16 40:10 47:24 48:29|enfoui 45:70|eng 39:77
engage 2:23 4:19 10:20 14:24 20:-10 23:11 27:20 31:1 33:-12 34:15 35:23 40:25 48:10|engaged 2:40 18:48 43:46
engagee 34:63|engagees 10:57 40:35|engagement 1:7 2:38 4:29 5:12 14:27 23:10 27:41 29:27 33:-35 34:7 40:-9 43:7
engagements 14:58 42:62|engagent 10:65|engager 1:52 29:60 43:52|engages 2:53 35:45 53:32|engebraten 27:63
engelbrecht 2:28 3:23 34:27 43:32 47:33|engels 13:58 16:48|engem 45:61|engin 33:30
engine 3:0 5:13 10:5 16:21 18:12 19:2 21:24 27:5 33:-2 36:17 40:-3 41:12 43:18 45:28 48:14 53:9
engineer 16:37 21:40 45:37 50:44 53:35|engineering 16:54 53:53|engineers 50:74|engines 13:53 19:46|engl 43:62
england 20:48 31:43
english 1:-1 2:-7 3:0 5:1 7:9 10:-6 12:16 13:18 16:16 17:2 19:-9 20:-12 27:-6 31:2 33:-11 34:5 40:17 42:2 43:37 45:-1 47:4
englishman 10:49 40:41|enige 3:13 4:14 10:10 19:0 20:10 28:29 33:16 46:14|enjeu 40:35 44:69|enjoyed 27:63
enkel 20:9 33:20 39:27 45:18 52:27|enkele 3:25 7:32 14:48 43:38|enleve 3:27 19:31 33:20|enlevement 20:55
enleverons 19:63|enleves 3:58|ennemi 6:76|ennui 19:49 40:43|ennuie 33:17 48:62|ennuient 21:73|ennuis 33:30
enoncer 40:57|enorme 33:30|enormement 33:30|enormous 33:29|enough 20:29 33:17 40:14 53:25
enquete 16:31 17:14 18:11 20:10 21:10 30:48 33:-10 34:-1 40:-6 43:11 44:31 45:18 48:12|enquetrice 3:58|enquiries 30:72
enquiry 14:53 50:61|enregistre 19:33 20:18 21:24 33:13 34:13 47:29|enregistree 8:53 20:28 33:17
enregistrees 19:55 34:41|enregistrement 7:21 8:33 18:28 33:2 35:30 40:10 50:51 53:23
enregistrements 8:46 16:37 19:28 34:41 41:40|enregistrer 35:77|enregistrerons 19:63|enregistres 19:63
enregistreur 16:72|enseignante 31:66|enseignants 7:54 31:53|enseigne 7:22 13:64 20:9 45:24|enseignement 8:80
enseignements 30:77
ensemble 2:-10 3:-13 5:4 10:30 12:-1 15:9 16:8 17:14 18:8 19:14 20:-7 22:2 27:4 31:-2 33:-4 40:6 41:28 42:12 45:17
enseveli 33:30|ensival 13:49 33:9 35:56|ensor 13:68|ensuit 33:30
ensuite 2:4 3:13 7:10 18:18 20:29 27:10 31:9 33:2 40:0 48:27 53:13|ent 50:78|entame 14:71|entband 33:28
entdeckt 21:49 28:52|entend 6:11 20:1 21:19 27:2 33:23 34:-3 48:22 49:18 50:13|entendait 33:30|entende 19:49 20:42
entendent 19:36 33:17 34:36|entendons 33:30|entendra 19:31 20:45 33:-1|entendre 33:30|entendrons 33:30|entends 20:55
entendu 3:17 19:21 30:35 33:18 34:21|entendue 3:45 33:17|entendus 33:30|enter 3:27 19:29 27:32 33:-2 49:45
entered 14:67|enterprise 1:35 8:35 10:11 14:44 46:51 51:24|enterprises 8:66 46:56|enterre 6:54 33:9 48:54
enterrement 33:28 48:36|enterrements 33:17 45:56|enters 33:21 49:55
entertainment 7:30 10:27 29:44 30:39 34:25 43:36 46:45|entetement 7:68|entfallen 53:60|entfallt 40:52
entgegennahme 29:66|entgegenzunehmen 29:66|entgeht 33:28|enthalt 11:65|enthalten 12:61|enthousiasme 27:67
enthousiast 27:62|entier 2:45 8:28 19:23 20:3 27:15 33:-10 34:10 49:30|entiere 18:33 19:21 20:23 24:41 33:10 48:34
entierement 10:33 33:12 51:52 53:39|entieres 3:58|entiers 19:49 33:17|entire 2:40 10:41 33:8
entirely 7:34 11:42 20:26 40:37|entite 8:80|entitled 1:34 2:27 34:40 35:40 43:33|entity 8:75|entlang 31:38 33:7 49:46
entlanggleitet 33:28|entlassen 33:28|entlassung 21:62|entlastung 35:66|entlaufene 33:28|entlaufenen 33:28
entluftet 35:66|entonne 33:30|entouree 33:30|entourent 3:58|entourer 1:73|entraide 45:70|entrainement 2:47 33:17
entrainer 33:30|entraineur 45:70|entrais 3:58|entrance 33:29|entrant 1:68
entre 2:21 3:-8 10:21 13:-9 19:8 20:11 21:-6 27:8 28:11 30:4 31:-1 33:0 34:13 35:5 40:-2 43:-6 44:-3 45:-2 48:4 49:20 53:8
entree 3:27 10:21 31:22 33:17 45:26|entrees 2:-1 7:-4 13:29 22:48 30:21 31:50 40:1 43:2|entremeler 20:55
entrent 19:38 20:44 33:-7|entreprise 1:11 7:23 8:38 12:9 14:44 15:40 20:-17 23:4 33:-42 35:5 43:2 46:54 51:21 53:-2
entreprises 8:51 14:29 15:40 42:33 46:53 53:41|entrer 3:10 6:27 10:16 19:14 20:27 27:18 33:-6 40:21 45:21
entretien 30:45 33:-1 38:71|entretiens 18:33 20:39 30:61|entrichtet 51:67|entrons 33:30|entrouverte 33:30
entry 1:63 21:43|entschadigung 33:28|entscheiden 10:38 28:45 33:7|entscheidet 2:37 10:38 19:35
entscheidung 11:51 17:51|entscheidungen 10:59|entscheidungsreif 40:52|entschieden 10:46 27:45|entschuldigt 3:53
entschuldigung 3:40 11:51|entsetzen 33:28|entsprechen 14:61|entspricht 17:64|entsprochen 23:63|entstand 3:53
entstanden 3:32 7:38 14:40|entstehen 7:32 20:29 53:46|entsteht 3:20 20:22 33:20|entstellungsschutz 2:58|entweder 3:53
entwickeln 7:38 10:38 27:25 40:19|entwickelt 10:59
entwicklung 1:14 7:10 8:6 9:11 10:28 12:19 16:23 17:10 18:15 22:13 23:15 27:-2 40:3 41:2 43:17 53:4|entwicklungen 7:58
entwicklungsbeihilfe 17:64|entwicklungsbudget 43:62|entwicklungsbudgets 53:60|entwicklungsdarlehen 1:63
entwicklungsdarlehens 12:61|entwicklungsergebnis 10:59|entwicklungsfonds 1:42 17:56
entwicklungsforderung 1:33 12:31 29:36 40:34|entwicklungskalkulation 9:65
entwicklungskosten 9:20 10:15 11:21 16:18 17:20 40:8 43:29 53:39|entwicklungsstand 43:62|entwicklungsvertrag 17:64
entwurf 9:35 16:32 24:37 26:37 37:38|entwurfe 16:49 24:54|enumere 33:30|enumerees 12:71|env 16:62 33:11|envelop 33:28
envelope 9:60 40:41|enveloppe 9:37 32:38 33:20 37:41 53:26|enveloppes 16:34 26:46 33:14 40:19 53:32|enverra 33:30
enverrons 12:71|envers 13:30 20:15 33:25|envie 3:31 7:41 30:49 31:39|envierges 10:65
environ 2:15 10:32 27:42 43:41 46:37 53:37|environnement 20:55|envisage 18:33 27:49 42:47 43:45|envisageable 27:67
envisagee 10:33 20:24 27:36 31:35 42:44|envisagees 1:73|envisageons 27:49 40:47
envoi 9:40 10:25 11:61 12:31 18:35 35:37|envoie 12:46 21:27 33:18 34:17|envolent 33:30|envoyait 33:30
envoye 9:43 11:64 33:6 40:19|envoyee 11:80|envoyer 12:44 29:55 33:17|envoyez 27:67|envoyons 12:71|eolien 40:57
eolienne 1:59 41:61|eoliennes 33:30|eoliens 18:75
ep 2:-1 6:6 11:10 16:20 18:28 19:-2 21:55 33:-33 38:13 39:24 43:25 44:7 45:21 48:6|ep01 49:83|ep1 21:71|ep2 21:71
ep3 21:71|ep4 21:71|ep5 21:71|ep6 21:71|epargne 40:57|epaule 19:52 20:18 33:6|epaules 33:30|epidemie 30:68
epilogue 33:30|epiloog 33:28
episode 2:3 3:-10 5:-1 10:-13 11:2 16:-7 18:14 19:2 20:-11 21:41 30:6 31:-6 33:-14 34:11 36:3 39:3 40:-4 41:8 43:-4 44:-2 45:44 47:-1
episodes 1:0 2:24 3:-8 9:7 10:6 12:-2 13:30 16:15 18:21 21:0 22:9 27:10 33:-23 34:-10 40:1 43:10 45:41|epk 38:74
epluche 20:55|epoque 3:13 19:38 20:10 33:-2 40:11 41:48|epoques 45:70|epouse 33:30|epousera 19:63|epoussette 33:30
epouvante 33:30|epouvantes 33:30|epreuve 20:55|eprouve 3:45 20:42|eprouvee 20:55|eps 19:32 33:16 45:41|epsom 24:82
epuisement 6:76|epuration 33:30|equal 2:22 7:25 10:23 17:51 31:23 33:-11
equarrir 2:20 9:27 10:11 12:27 13:17 16:18 17:24 18:22 27:14 33:-23 40:4 41:22 43:21 44:24 48:23
equarrissage 12:44 28:56 31:39 33:3|equilibre 3:27 17:60 30:45 40:26|equipage 33:21 48:56
equipe 1:0 7:20 11:8 12:19 13:7 16:-1 19:-1 20:-2 21:1 22:1 23:4 27:4 33:-27 35:5 36:26 40:9 41:45 45:11 52:12 53:33
equipee 30:77|equipees 31:66|equipier 33:30|equipment 7:27 15:38 33:-8 41:53 53:29|equitable 2:62
equity 0:46 17:37 23:23 42:60|equivalent 7:23 14:26 15:72|equivalenten 46:73|equivalents 7:43 46:72
er 1:-5 2:-10 3:9 4:1 5:-3 6:2 7:-6 9:-2 10:-11 11:-2 12:0 13:-5 14:-5 16:-8 18:-6 19:4 20:2 21:7 27:-1 28:2 31:-3 33:11 34:-5 35:-3 36:-1 38:-3 40:2 43:-7 44:-3 45:-3 47:11 48:10 53:-2
eraan 33:14 40:28 53:37|erachter 33:28|eraf 33:28|erarbeitet 20:42 33:15|erben 5:35 21:33 33:9 34:28|erbetener 43:62
erbij 20:22 33:24|erbin 33:28|erdgeschoss 45:61|ere 14:66|ereignis 38:66|erewoord 1:41 9:32 14:57|erf 23:54 32:59
erfahren 3:40 33:15|erfahrt 33:15 45:47|erfahrung 40:52|erfahrungsgemass 40:52|erfenis 33:28
erfgoed 1:34 8:38 17:49 23:46|erfinden 3:53|erfindet 28:52 33:15|erfolg 27:58|erfolgen 27:58|erfolgsbedingt 23:63
erfolgt 2:44 23:50|erforderlichen 2:58|erfreulich 3:53|erfreulicher 3:53|erft 28:72|erfuhr 3:53|erfullt 14:61
erfunden 6:42 28:45 53:39|erfundenen 33:28|erg 3:42 44:56|ergangen 14:61|erganzt 11:65|erganzungen 29:66|ergeben 21:62
ergebnis 0:31 30:52 46:42|ergebnisse 5:37 30:57|ergebnissen 10:59|ergebnisverwendung 0:67
ergens 3:17 20:16 31:22 33:19|erger 33:28|ergernis 33:28|ergibt 20:42 42:50|ergs 33:28|erhalt 2:32 5:26 10:40 34:31
erhalte 20:55|erhalten 1:30 10:26 15:45 23:30 33:-5|erhaltene 15:65|erhaltenen 15:65|erheen 20:55|erhoben 23:63
erhoffen 40:52|erhoht 3:53|erik 2:45 27:49|erin 12:22 14:22 33:18 37:31 49:30|erinnern 33:28|erinnert 33:28
erinnerung 3:40 20:42|erkennbar 44:64|erkennt 21:36 28:28 33:15 48:24|erklare 14:61|erklaren 14:48 19:43
erklart 3:8 14:26 33:17 35:20 44:18 45:15|erklarung 1:18 3:0 9:31 12:28 14:33 15:32 27:5 34:4 46:22
erklarungen 20:42 29:52|erklingen 19:56|erkrankt 40:52|erlangs 33:28|erlauben 19:35 27:37 33:7|erlaubt 33:15 40:39
erleben 33:28|erleichtert 33:28|erlischt 23:43 34:49|erlosbeteiligung 2:58|erlose 2:32 7:32 10:46|ermachtige 29:66
ermachtigt 29:66|ermee 33:20 40:33|ermittelt 5:63|ermittlung 33:28|erna 33:28|ernaar 27:36 33:22|ernaast 33:28
ernest 50:71|erneuert 40:52|ernst 3:23 6:19 19:14 24:34 33:9 40:10|ernster 3:53|ernstig 3:42 33:14|ernte 22:62
eroffnet 4:59 7:38|eroffnung 20:35 33:20|erom 33:28|erop 33:18 47:32 48:41|erover 9:47 22:37 33:17|erprobung 40:52
erquelinnes 10:51 33:17|errata 11:80|erratum 11:71 39:44|erreichen 12:48 19:43|erreicht 7:32 15:39 18:37 33:2
erreur 3:7 6:24 11:55 13:19 22:23 30:55 33:-21 39:31|erreurs 33:30|errichteten 7:58|errond 33:28
error 1:30 11:60 30:34 33:0|ersatzbank 13:35 22:36 38:40 39:41|erscheint 27:58|erschienen 21:41 47:55|erschiesst 33:28
erschrickt 21:62|ersetzen 11:65|ersetzt 10:33 11:59|erst 3:8 6:10 10:7 14:9 19:19 20:3 27:15 31:16 33:10 48:10
erstattet 10:46 44:50|erstausstrahlung 22:48 31:46
erste 3:-1 5:9 7:13 10:4 16:8 18:24 19:1 21:17 23:18 33:-8 34:11 40:6 43:7 44:24 48:8|erstellen 34:57
ersten 3:5 7:2 10:17 13:5 30:7 33:15 34:15 35:10 40:10 45:5|erstens 40:52
erster 1:16 2:11 7:12 12:15 13:26 18:17 31:13 33:-18 37:22 40:6 43:15 47:16 48:16|erstes 13:40 33:7 47:42
erstsendung 34:57|ersuchen 11:51 40:39|erteilen 29:66|erteilt 2:32 29:39 50:52|ertoe 2:37 10:39 14:45|ertrinkt 33:28
ertussen 3:56|eruit 33:20 48:45|eruitziet 20:34 33:20|ervan 2:45 33:14|ervaren 30:54 40:41|ervaring 13:54 40:41
erven 28:72|erwachsene 31:59|erwahnen 7:58|erwahnung 38:66|erwartete 31:46 53:46|erweitert 31:59
erwerb 27:37 34:36 41:42|erwerben 34:57|erwirbt 10:59|erwischen 33:28|erzahle 3:53|erzahlen 3:45 20:22 33:-5
erzahlmittel 19:56|erzahlt 3:13 20:15 33:13 40:12 45:32|erzahlung 5:46 20:25 47:45|erzielt 7:58|erzielte 7:58
es 2:-8 3:10 5:-3 6:7 7:-1 9:-2 10:-7 12:-5 14:8 19:1 20:9 21:0 27:-2 28:3 31:-2 33:8 34:-5 36:2 37:2 40:8 44:-2 45:3 47:3 48:7 50:-1 51:4 53:3
esb 15:82|escale 2:18 5:38 10:29 17:39 30:27 40:23|escales 36:83|escalier 7:14 19:21 31:12 33:20 48:34 49:29
escape 33:29|escapes 33:29|escarpe 27:46 35:56 38:60|escaut 1:52 27:46 33:9|escaveche 35:77|esch 10:36 13:47 33:12
eschweiler 50:65|esneux 3:30 13:49 53:49|espace 13:40 19:33 31:36 33:10|espagne 31:57 33:11
espere 12:40 18:44 42:58 53:39|esperee 31:66|esperons 31:53 40:43|espoir 12:71|esprit 10:51 32:68
esquimau 6:54 24:61 33:9|esquisse 20:55
essai 2:6 5:14 12:8 16:27 18:30 19:-1 20:3 24:42 26:20 31:3 33:-22 34:-1 37:22 40:5 44:13 52:48 53:7
essaie 3:31 21:46 33:17|essaim 32:63 39:73
essais 10:-2 14:21 16:47 18:36 19:19 24:34 26:17 35:11 39:16 40:1 50:12 52:43 53:4|essayages 20:55|essaye 10:51 47:65
essayer 33:30|essayons 3:58|essen 3:17 10:23 33:17 53:24|essence 2:31 16:45 22:48 46:45|essentiel 40:43 43:60
essentiels 10:65|essouffle 44:77|essouffles 33:30|essuie 33:30|essuient 33:30
est 2:2 3:9 4:6 5:0 6:0 7:8 8:-1 10:2 11:5 12:4 13:-4 14:17 16:-17 19:6 20:1 21:1 23:2 27:1 28:-2 30:-3 31:-4 33:-2 34:0 35:4 36:1 39:-1 40:9 42:-6 44:3 45:-1 47:2 48:-1 51:8 52:3 53:1
establish 33:15 40:41|established 7:55 34:30 53:35|establishment 8:75
estacade 1:27 2:15 7:22 10:33 14:25 36:37 39:51 40:21|estaminet 10:51 53:57|estate 5:54 19:23 20:20 34:24 40:17
esteve 27:67|estimate 2:16 40:8 41:35 42:34 50:58 53:20|estimated 40:20 41:35 42:50 43:33 53:32|estimates 31:49 34:47
estimatif 41:67 50:57|estimation 9:34 16:37 17:31 31:19 41:54 46:36 53:28|estime 31:20 40:37 42:43 43:41 44:31 53:24
estimee 53:70|estimees 53:70|estimes 16:72|estimons 40:43 53:57|estivale 27:67|estran 47:79|estrich 32:66
estuary 38:53 43:46 47:51|esu 35:77
et 1:-4 2:6 3:1 5:1 6:1 7:5 8:-2 9:3 10:5 11:6 12:4 13:0 14:2 16:3 17:-3 18:-3 19:0 20:-5 21:0 23:-5 27:9 28:4 29:7 30:1 31:2 33:-6 34:2 35:-3 36:-1 37:1 38:1 40:4 41:10 42:-6 43:1 44:-5 45:-2 47:3 48:-6 50:-1 51:5 53:3
etable 31:41 33:15 48:50|etabli 8:49 19:31 20:24 34:31 40:26|etablie 0:60 2:40 4:63|etablieren 33:28|etablir 34:63
etablis 53:70|etablissement 0:55 1:33 4:44 8:61 12:31|etage 7:31 20:2 24:27 33:19 48:21 49:28|etagen 7:58
etagere 19:36 20:28 33:3 45:43|etageres 20:42 24:69|etages 7:41 33:17 45:43|etaient 3:11 11:33 20:21 23:30 33:16 40:10
etais 2:15 3:33 10:19 20:22 34:17 41:29 42:30 47:33
etait 3:31 7:-7 11:5 12:-4 13:-5 14:-4 19:-12 20:3 21:-2 28:8 30:10 33:13 45:-5 47:35 48:10|etales 41:75
etalonnage 16:19 19:30 20:3 27:27 41:52 50:26 53:38|etalonne 52:84|etalonnee 19:63
etant 2:41 3:14 10:33 14:36 29:37 34:18|etape 2:15 3:25 18:29 20:9 34:17 36:37 40:11 43:49
etapes 18:49 31:27 35:38 36:44 43:44 48:36|etappe 33:28|etappes 45:51 48:53
etat 0:19 1:11 5:26 9:38 14:20 17:26 18:20 20:-6 21:11 33:-31 34:1 35:15 41:13 42:32 43:39|etats 24:82
etatubersicht 11:51 41:49
ete 0:4 1:-4 2:2 3:15 5:0 7:-10 10:-1 11:9 12:-6 13:1 14:18 18:15 20:1 21:-4 22:1 23:13 28:5 29:4 31:-11 33:2 34:3 36:5 37:7 38:4 40:5 43:10 45:0 47:1 48:-2 51:14 52:7 53:-7
eteindre 21:73|eteint 21:36 24:45 28:45 33:19|eteinte 33:22 52:63|eteintes 32:82|eteints 48:76
eten 20:8 21:19 33:5 41:39 45:18 48:31 53:17|etend 18:53 29:60 33:9|etendue 33:17 35:64|eternue 33:30
etes 6:43 33:8 35:55 46:50|ethics 16:46 27:42 44:50|ethique 20:55|ethnologie 13:61
etienne 7:26 19:26 33:7 43:32 48:26 53:27|etiket 31:48 33:14|etiquetee 33:30
etiquette 6:33 21:40 24:39 32:39 33:6 45:27 48:33|etiquettes 20:28 33:25|etmaal 21:51 33:3 45:40|etmalen 21:66
etoffer 3:58|etoile 33:30|etoiles 33:17 38:68|etonne 33:30|etouffee 33:30|etp 0:30 1:33 7:41 46:69 53:18|etrange 33:30
etranger 1:29 8:36 30:32 31:43 33:-1 40:13 42:31|etrangers 33:30|etranglee 33:30
etre 2:3 3:9 4:11 6:25 8:7 10:-9 12:-2 14:13 17:4 19:-2 20:11 23:3 27:14 30:3 31:-7 33:-3 34:24 35:4 36:9 38:19 40:-7 47:5 51:10
etroit 33:30|ettelbruck 13:61|etude 9:17 13:7 16:42 18:35 30:36 33:2 40:20 50:14 53:18
etudes 3:18 10:25 13:51 16:31 30:49|etudiante 7:68|etudiants 6:41 21:39 30:42 31:31 33:9|etudie 13:70|etudiee 40:57
etudier 27:67|etwa 2:28 47:33 53:50|etwas 3:17 6:8 12:7 19:16 20:1 33:13 40:-3 43:7 45:19
eu 3:28 14:41 15:41 20:7 33:-12 40:-3 44:16 47:17
eupen 1:5 2:7 4:9 7:14 8:8 10:5 13:3 14:3 15:15 16:4 20:-3 22:4 25:10 27:0 29:13 30:17 33:-17 34:7 43:11 47:10 53:28
eupener 7:45 33:15
eur 0:8 1:11 2:11 7:2 8:14 10:3 11:5 12:11 15:10 16:17 17:22 23:8 26:13 27:-1 30:1 34:18 35:-1 36:4 40:-7 41:16 42:5 43:24 46:6 50:-2 53:19
eurimages 42:69
euro 0:2 1:6 2:15 7:4 10:9 11:2 12:18 15:24 16:-3 17:-4 23:23 26:5 27:10 29:-2 30:-5 31:-11 33:-43 34:20 35:3 36:-1 40:9 41:-6 42:-1 43:3 46:6 50:2 53:24
europa 22:21 28:32 33:7 40:19 42:30 47:29|europaische 11:65|europaischen 14:61|europaischer 40:39 42:50
europaisches 17:43 40:44|europas 31:59|europe 1:14 7:23 14:16 17:18 22:33 27:18 28:23 30:17 31:24 33:-22 40:25 45:11
european 1:22 10:16 14:40 17:44 30:26 40:20 46:29|europeen 1:31 14:55 15:53 31:24 46:41|europeenne 10:51 33:17
europeens 40:43 46:69|europees 23:54 42:57|europese 14:66
euros 0:7 1:-6 2:20 4:0 7:1 8:9 10:8 12:23 15:13 16:-7 23:30 26:-1 27:13 29:13 31:-12 33:-37 34:26 35:8 36:-1 40:12 41:3 42:7 46:7 47:-4 53:22
euskirchen 33:28|eut 33:30|eux 3:8 6:14 19:13 20:24 31:5 33:16 38:20 40:-5 47:17|eva 3:33 21:52 45:40|evacuatie 33:28
evacue 33:30|evakuierung 33:28|evaluatie 23:67|evaluating 27:63|evaluation 17:56 23:55 44:55|evalue 10:51 40:43
evanouit 6:76|evasion 6:62 33:17|eveche 20:55|eveille 3:45 33:17
even 2:3 3:1 11:16 20:0 22:11 27:23 30:13 31:6 33:16 44:13|evenals 27:62|evence 2:58|evenement 1:49 20:22 31:51
evenementiel 31:66|evenements 34:63|evening 3:5 12:15 13:13 20:4 31:27 33:18 38:21|evenings 40:54
event 18:43 31:36 40:41|eventail 33:30|eventually 37:77|eventueel 34:59|eventuel 2:40 10:43 34:41|eventuelle 10:65
eventuels 17:78|evenveel 10:39 34:51|evenwaardig 3:56|eveque 33:30|ever 19:6 27:9 28:21 33:20 36:21 45:14 47:30
every 1:2 2:-5 3:6 7:-2 19:8 20:14 22:3 23:6 24:10 27:-4 33:14 40:-4 45:30
everybody 3:23 19:6 21:29 28:22 31:10 33:11 36:22 37:24 45:15|everyone 3:9 18:10 19:26 20:-2 21:34 33:14 36:16 45:9
everything 2:-1 3:4 6:8 7:2 11:10 12:14 14:13 19:13 21:8 29:21 31:0 33:10 34:-2 38:11 47:10 49:13 53:13
everywhere 40:54|evict 28:75|evidemment 7:54 52:71|evidence 3:38 20:28 21:41 23:43|evier 33:30|evil 33:29|evite 33:30
eviter 21:52 30:69|evolene 33:30|evolution 23:45 24:51 30:45 45:52
ex 6:30 7:27 10:12 13:16 20:19 27:13 31:8 33:-19 42:21 45:30 50:24|ex000001 25:85|ex000002 25:75
exact 1:23 3:12 6:26 11:26 14:17 15:48 33:-4 38:29 45:23 47:28|exacte 19:41 24:48 33:17|exactement 3:45 19:36 33:3
exactes 14:63 20:34|exactitude 1:58 3:30 14:48|exactly 33:26 47:36|exacts 14:71|examen 11:53 21:60 45:43
examine 20:34 33:9 40:35|examined 5:56 33:15|examinee 40:57|example 1:-2 7:-1 12:19 13:-5 36:0 38:37 39:60 43:8 52:49
examples 31:63|exc 44:71|excedant 27:59 29:60|exceed 23:72|exceeding 2:62|excel 1:47 12:56|excellent 44:71
excellentes 33:30|except 3:18 10:23 15:36 19:20 24:37 33:2 45:29|excepted 29:75|exception 14:46 20:30 27:47
exceptionnelles 33:30|excess 10:63|exchange 10:22 33:16 45:28 47:32 48:31|exchange52 52:77|exchanged 34:61
excl 10:17 16:53 50:54|excluded 14:46 16:46 18:48|excludes 29:75|excluding 20:36 27:42 43:46|exclue 14:58 34:49
exclues 35:77|exclusief 2:44 34:33 50:45|exclusieve 2:35 10:17 34:49|exclusif 2:38 5:25 10:12 29:29 34:49
exclusifs 10:57 34:41|exclusion 2:34 29:68 40:30|exclusions 14:69|exclusive 2:33 5:28 16:11 34:53|exclusively 2:62
exclusivement 2:47 7:54|exclusivite 2:35 34:57|exclusivity 40:54|excrement 20:57|excuse 2:41 20:26 33:1 38:52
excuser 11:72 33:9|excuses 3:20 11:69 35:38|exec 40:54|executant 30:77|execute 29:65 34:44
executed 10:32 14:36 17:40 27:32 34:30|executif 7:41 22:47 30:49 40:30|execution 1:41 2:29 10:40 44:48
executive 10:37 13:28 14:28 23:44 30:34 41:31|executives 7:51 10:49|exemplaar 11:52 23:38 34:43
exemplaire 2:34 10:38 11:53 34:36|exemplaires 1:29 2:30 7:24 10:21 24:38 26:39 34:39|exemplare 31:59
exemplaren 2:37 31:28 34:25 36:39 40:21|exemple 38:82|exemples 45:70|exemption 0:76|exerce 14:59 33:-3 34:39
exercee 34:63|exercer 14:58 33:17|exercice 0:63 3:-9 7:11 8:40 14:4 15:25 18:7 22:7 30:9 33:-19 34:19 43:6 46:33
exercices 0:31 15:72 33:-8 46:52|exercise 0:37 33:-19 34:54 46:28|exercised 2:31 34:56|exercises 15:75|exes 33:29
exhaustivity 15:75|exhibit 2:33 3:16 19:18 20:16 33:8 40:13|exhibition 31:63|exhibitions 27:63|exhibits 9:60 14:53
exige 19:41 33:22|exigeant 44:77|exigible 2:47 51:70|exist 10:28 28:54 33:-5 40:33|existaient 33:30|existait 3:58
existant 34:63|existante 20:55|existe 3:9 5:16 7:7 11:19 12:10 19:21 20:-6 21:24 27:6 31:17 33:6 40:-4 44:27 51:22
existed 28:44 33:24|existence 33:29|existent 19:41 33:9 40:35|existierende 20:55|existing 31:63
exists 7:38 20:30 33:2 40:28|exit 10:41 21:42 45:49|exits 13:45 30:51 45:47|exklusiv 5:37 34:44 36:42|exklusive 34:57
exklusiver 40:52|exklusivitats 34:57|exoneration 15:82|expect 19:18 20:16 27:42 40:25 53:37
expected 10:32 17:40 33:11 53:35|expects 33:29|expedie 33:30|expediteur 33:30|expedition 18:69|expenditure 53:66
expense 14:53 43:54|expenses 16:54 17:57|experience 3:27 13:52 20:16 33:-9 40:18|experiment 35:69
expert 1:22 2:19 12:20 13:19 20:32 21:22 29:31 33:-8 40:6 45:19|expertengesprache 30:63|expertise 7:64
experts 20:37 33:12 44:45|expiration 2:31 25:70 34:33|expire 25:78 39:53|expired 51:76|expires 18:48 51:55 52:56
expiry 5:39 18:39 25:47 34:43|explain 20:36 33:8 44:50|explained 21:44 33:15 44:44|explaining 20:57
explains 21:27 33:22 45:37|explanation 21:57 33:15|explicatif 20:55|explication 3:45 33:17|explications 12:71
explique 3:11 9:33 33:20 44:30 48:41|expliquee 40:57|expliquent 20:55|expliquer 3:40 19:31 33:12|exploit 2:62
exploitant 3:18 19:23 31:26 33:-10 40:30 43:34 53:30|exploitants 30:69 38:60|exploitatie 2:45 8:45 10:33
exploitatierechten 2:58|exploitation 0:18 2:46 7:9 8:29 22:10 31:37 34:-1 35:14 40:4|exploitations 2:61
exploite 7:54 34:49|exploiter 2:53 34:41|exploites 22:60 34:49|export 11:29 15:63 16:20 17:26 31:30 52:33
exportable 36:83|exportation 15:68 31:53|exporte 40:57|exporteerbaar 31:61|exporteur 15:71
expose 1:20 2:30 9:24 10:8 12:29 33:9 34:-2 40:-7|exposee 19:49 33:17|exposes 34:54 53:34|exposition 27:40 31:53 44:50
exposons 40:57|exposure 3:58|expres 21:46 33:25|express 27:47 28:58 44:52|expressed 40:54|expressies 24:73
expression 2:14 3:19 12:24 23:29 24:49 27:45|expressions 24:80|exprime 40:57|expropriees 33:30|expropries 33:30
expulses 28:83|expulsion 33:30|ext 33:-5 48:71|extend 34:61|extendable 34:61|extended 2:25 5:33 9:37 33:12 34:24
extension 5:37 16:35 31:24 34:49|extent 2:62|exterieur 7:41 21:46 31:39 40:30|exterieure 16:72|exterieures 53:70
externe 16:72|extra 11:47 21:41 33:0 48:43|extract 8:61 9:41 10:21 35:32 47:30
extrait 0:27 8:63 22:19 23:34 29:45 47:43 52:30|extraits 2:26 10:30 20:20 27:33 31:31 50:43|extraordinaire 8:80
extras 41:59 53:48|eye 19:46 32:41 33:8|eyelids 33:29|eyes 6:32 19:33 20:18 27:24 33:10|ezel 20:55
f 1:13 2:-2 3:-5 5:11 7:-6 8:4 9:23 10:15 11:6 13:1 14:6 15:5 16:26 18:4 20:-10 22:6 24:6 25:35 27:4 30:3 31:10 34:-7 39:6 41:17 42:4 43:8 46:11 47:10 48:8
f1 2:29 16:44 18:34 21:33|f2 2:33 16:34 18:39 21:37|f21 23:67|f3 2:27 16:23 18:24 21:23 43:23 44:36 48:23|f4 21:62
f45 35:69|f5 21:62|f8 21:62|fabienne 14:38 21:49 44:36 45:29 48:49|fabric 24:76
fabrication 8:26 9:26 10:23 16:17 18:21 20:1 40:15 41:47 42:22 53:36|fabrice 1:35 7:30 8:43 12:34 14:33 34:25 40:19
fabriek 3:7 12:17 16:17 18:19 19:18 21:25 31:13 33:8 53:15|fabrieken 33:28|fabrique 19:36 20:28 33:3 40:30
fabriquer 33:9 34:41 40:35|fabriquerons 40:57|fabry 13:31 19:26 22:32 37:38 43:32|facade 33:30|facades 33:30
face 3:-6 19:14 20:9 21:3 24:27 30:13 31:8 33:18 40:-9 44:6 45:5 48:5 49:13|facebook 52:74
faces 3:18 19:46 20:18 32:36 36:36|fachberatung 16:49 26:41 40:26|fachbereich 23:63|fachbereichsleiter 23:63
fache 20:55|fachee 24:69 47:65|fachent 33:30|faches 31:53 33:17|fachkrafte 53:60|fachkraften 53:60|fachleute 33:28
fachsprache 44:64|facile 3:58|facilement 6:76|faciliter 27:67|facing 33:29|facon 3:27 33:26|fact 33:29
facteur 3:2 6:19 19:6 21:17 22:17 31:10 33:17 39:35 47:34|factices 26:62 41:53 50:57|faction 33:29
factory 20:36 40:33 53:45|factrice 44:77|facts 12:41 43:62|facture 3:8 20:5 26:77 33:-20 50:28|facturee 35:77
facturees 17:78|factures 2:40 3:37 23:55|factuur 7:24 26:70|factuurnummer 26:73|faculte 34:63|fade 33:29
faden 19:26 20:38 24:37 47:33|fagne 13:46 26:54 34:33 53:40|fagnes 7:28 16:32 26:58 33:-2 53:36
fahren 21:29 33:20 40:19|fahrenden 33:28|fahrer 6:37 13:35 21:36 50:39|fahrerin 6:63|fahrern 47:63|fahrkarte 33:28
fahrkarten 19:56|fahrplan 18:63|fahrrad 21:49 33:15|fahrrader 3:53|fahrradkeller 35:66
fahrt 6:10 21:10 26:15 33:19 38:13 48:19 49:24|fahrten 19:56|fahrzeiten 35:66|fahrzeuge 41:62|faible 3:23 40:49 44:41
faibles 44:77|faiblesses 40:48 44:57|fail 33:29|failing 23:59 28:62|faille 6:76|failliet 14:66|faillissement 10:60
faillite 2:21 14:66 34:22|fails 33:29|faim 21:60 33:17|faintly 33:29|fair 15:55 34:35 35:41 44:38
faire 2:1 3:22 7:11 14:-4 19:3 20:4 24:7 27:-8 28:8 33:8 34:21 39:8 40:2 43:-1 44:17 45:4 53:-5|fairground 3:58
fairlie 33:29|fairy 32:76|fais 3:24 12:36 19:28 20:34 35:43|faisabilite 30:49 40:30 44:58 45:30|faisable 30:77
faisaient 19:63|faisait 33:30|faisal 21:51 45:59|faisant 34:49 40:43|faisceau 33:17 48:62|faisons 7:54 10:38 12:44
fait 2:6 3:-2 5:-6 7:5 10:3 11:-2 12:-6 13:-6 14:9 15:-1 17:-5 18:-2 19:3 20:-2 21:14 22:-3 27:2 29:-1 31:3 33:9 34:6 37:2 38:5 39:0 40:5 48:-7 53:2
faite 5:42 20:42 33:-4 40:22|faites 27:40 33:3 43:47 44:50|faith 3:27 10:32 27:32 33:11|faithful 51:76
faithfully 12:63 27:32|faits 33:17 43:60|fakes 28:75|falisse 2:43 3:12 12:25 13:24 22:27 44:43 47:32
fall 2:9 19:7 21:17 30:20 33:11 40:2 45:36 49:23|fallais 33:30|fallait 3:50 21:52|fallback 40:54
falle 10:38 23:43 30:42|fallen 33:17 34:33 53:24|fallend 47:63|fallig 26:41 34:52|falligen 2:32 51:61|falligkeit 26:67
falling 33:29|falloir 47:79|falls 10:14 11:18 14:12 20:10 21:16 28:20 33:11 40:18 45:17
fallt 2:14 19:12 33:18 34:13 40:19|fallturen 45:61|falsch 19:43 33:15|falsche 14:48 33:15|falschen 13:48 21:49
falscher 19:43 45:47|falschrum 32:66|falschung 33:28|false 3:18 14:48 21:31 33:2 48:32|falsifie 33:30|falsified 28:75
falsifies 33:29|faltet 33:28|famenne 7:46 43:49 53:42|familial 31:42 33:-7 40:32 43:36 45:32
familiale 3:24 7:41 28:48 33:-4 45:35|familiales 20:55|familie 3:27 5:16 31:19 33:12 34:10 45:12 47:16
familiefilm 7:63|familieleden 20:55|familien 3:32 20:35 40:31|familienalben 32:66|familienanimation 40:52
familienname 25:68|familienstucke 45:61|families 20:18 31:34 33:15 40:14|familievriend 33:14 45:51
famille 3:26 5:20 6:30 20:-2 21:16 28:26 33:1 40:19 45:36|familles 3:3 20:12 31:30 33:11 36:39 40:21 48:20
family 3:14 20:14 27:20 31:20 33:-2 40:23 42:28 43:24|famous 13:66|fand 3:53
fanfare 19:33 20:18 22:22 31:24 33:-7 35:23 36:24 41:31|fanfares 13:49 18:53 41:53|fangen 28:66|fangend 33:28
fangt 28:52 33:15|fanny 34:63|fans 31:64|fantasia 22:74|fantasie 33:28|fantastique 3:31 16:31 31:26 40:30 43:34 44:37
fantasy 31:49 44:58|fantome 22:74|fantomes 28:83|far 7:32 19:9 22:18 32:25 33:10 40:3 43:16 49:25 53:15
farah 2:42 43:65|farbe 19:34 40:13 41:42 43:23 50:26|farben 19:20 24:51 32:43 33:-8|farbkarte 24:67|farbkonzept 16:62
farbkorrektur 19:43 52:54|farbkorrigiert 52:68|farbpalette 32:66|farbstudien 24:67|farbverlauf 24:67
farce 3:44 28:51 38:51|farde 9:55 12:46 20:40|fare 33:29|fares 16:54 33:15|farid 6:22 33:27 48:22|farine 33:22 49:61
farm 6:44 33:15 41:42|farmer 33:29|farmers 20:57|farming 45:68|faroese 19:46 31:49
fase 1:19 3:19 16:17 17:33 18:34 23:19 42:22 43:44|fasen 9:71|fashion 33:15 40:41|fass 33:20 48:41|fassaden 33:28
fasse 3:42 20:18 27:43 33:-7|fasst 33:28
fassung 1:-1 2:22 3:15 5:8 10:0 11:19 16:17 18:28 19:-8 20:-8 23:5 27:7 33:-30 40:6 42:6 43:18 44:15
fassungen 2:42 5:24 16:34 41:23 43:22|fast 19:41 33:13 44:28|faster 12:68|fastre 5:46 43:43 53:56|fasziniert 3:53
fat 33:29|father 3:-2 6:28 21:11 22:9 28:15 33:17 44:12 47:24 48:29|fathers 3:58|fatigue 6:45 19:45 33:-1 45:39
fatiguee 19:49 33:17|fatigues 3:37 31:45 32:61|fatiha 6:24 19:14 20:11 21:24 33:13 49:29|fatihas 33:28
fatma 13:47 27:41 40:33|fatou 2:25 3:32 13:21 20:16 33:-19 37:36 43:25 53:34|fauche 37:85
faudra 19:36 20:28 33:3 44:50|faudrait 28:69 33:17|faulheit 47:63|faulstich 8:66|fault 33:29|faussaire 33:30
fausse 3:21 16:34 19:25 20:18 21:36 24:45 45:32|fausses 20:34 33:9 35:56|faussete 33:30
faut 3:12 11:12 18:6 19:-6 20:-3 21:5 27:-1 33:17 36:25 37:16 40:-2 44:25 45:11 47:10|faute 2:23 12:34 33:19 40:19
fautes 3:38 12:41 19:33 44:47|fauteuil 3:37 19:41 20:34|fauteuils 6:62 33:17|fautsch 7:25 8:33 14:28 25:35 29:32 40:19
faux 3:19 18:18 19:6 20:-1 21:29 30:20 31:10 33:14 36:26 48:19|faveur 10:33 23:45 27:36 33:-1 40:26
favorable 12:31 23:50 27:40 44:58|favorablement 27:67|favourable 23:72|favourite 30:59 38:60|favre 34:63
fazit 30:53 44:46|fbku 23:63|fdp 23:72|fdx 2:62|fear 33:15 44:58|feasibility 16:33 18:35 30:51 40:33|feasible 40:54
feast 33:29|feature 1:25 7:23 10:-2 12:12 13:30 20:1 22:46 28:10 33:-36 40:-2 43:31|features 7:49 13:51 22:21
feb 1:13 5:22 15:19 17:15 18:54 25:23 31:7 43:12 44:17 48:15
februar 2:17 5:13 8:16 11:14 18:34 19:5 27:24 31:9 33:-13 34:7 43:11 52:17
februari 2:10 5:33 8:14 10:27 11:14 18:32 19:1 20:-3 23:10 27:21 30:20 34:18
february 2:0 5:18 8:29 9:12 11:21 12:6 14:5 18:39 20:-5 23:10 27:17 31:1 33:-9 34:14 37:16 52:16 53:4
federal 42:51 51:73|federale 10:51 42:62|federation 1:10 16:9 17:57 23:33 27:5 31:3 40:5 42:49|federations 31:66
federfuhrend 10:48 22:46|federfuhrung 10:53 40:26
fee 1:16 2:31 11:10 16:48 17:9 26:14 27:1 33:-25 34:9 40:3 42:9 53:14|feeds 6:50 33:21
feel 7:25 19:32 20:30 31:17 33:2 36:34|feeling 33:29|feelings 33:29|feels 33:29|fees 2:40 16:46 17:43 53:26
feest 19:25 21:32 33:14 44:36|feet 14:32 19:24 20:31 33:3 49:41|fehlen 14:46 19:31 33:3
fehler 3:18 6:27 11:48 21:26 33:-8|fehlerspanne 30:63|fehlt 6:15 9:28 12:14 21:15 33:7 36:20 44:34 45:14
fehlte 11:57 33:7|feige 6:63|feignent 33:30|feilloos 33:28|feinde 33:28|feinte 33:30|feiten 33:28|fel 19:59
feld 1:50 18:20 20:20 33:-16 36:24 47:19|felicitations 23:77|felicite 33:30|felicity 27:63|fell 27:44 33:20
felt 12:17 19:26 22:18 24:25 26:25 31:21 32:25 33:-1 36:24 43:17 44:21|felting 7:64|female 31:63|feminin 31:58 45:48
feminines 31:66|femke 33:28|femme 3:-11 6:17 20:7 21:4 33:24 35:8 47:17 48:7 49:14
femmes 14:16 19:17 20:24 27:12 30:22 31:41 33:1 36:28|femur 33:30|fen 33:28|fence 33:29|fenced 40:54
fenetre 3:-2 19:2 20:13 21:12 31:24 32:21 33:19 49:31|fenetres 19:41 31:45 33:9|fenn 6:71|fens 33:11 43:36 48:41 53:35
fenster 19:16 31:19 32:26 33:17 47:22|fensterlose 33:28|fenstern 20:35 33:20|fenstertisch 33:28
fente 20:24 33:20 49:52|fentes 33:30|fenwolf 50:74|fer 7:26 20:20 22:26 32:34 33:18
fera 2:22 19:11 20:29 33:-21 37:34 40:18 52:33 53:39|ferai 20:55|ferait 33:12 40:39 53:39|ferdi 6:30 24:35 33:14 44:31
ferdinand 33:28|ferdis 33:28|fergal 8:75|fergus 3:36 13:45 43:46|ferions 40:57|fermant 19:63
ferme 3:-11 10:-5 13:1 19:-7 20:7 26:14 27:8 28:13 31:-4 32:12 33:14 35:7 36:13 39:13 40:-3 45:20 49:13 50:18 52:15 53:0
fermee 15:40 20:13 21:31 33:22|fermees 22:60 40:43|ferment 21:42 33:26|fermer 33:30|fermes 32:55 33:25|fermettes 10:65
fermeture 7:18 13:20 14:21 15:44 20:5 27:17 28:33 33:-20 35:27 40:19 44:27 53:20|fermiere 6:76|fermiers 31:53 33:17
fern 6:57 32:62|fernand 6:49 33:15|fernande 6:46 33:14 48:47|ferns 33:29
fernsehen 1:21 7:17 13:20 22:20 31:41 33:-13 40:11|fernsehfilm 13:35 27:45 45:35|fernsehfilmen 7:58|fernsehreihe 34:57
fernsehspiel 7:45 44:50|fernsehveranstalter 14:61|feroce 6:76|ferons 19:28 20:34 31:45 40:22|feront 20:55
ferraille 6:54 21:52 33:9|ferrand 13:65|ferriby 47:73|ferrier 3:20 12:40 34:40 43:30 47:35|ferries 31:41 35:53 40:33
ferroviaire 40:57|ferroviaires 7:46 16:50 53:49
ferry 1:7 2:0 3:-4 9:12 12:6 13:4 14:5 16:6 18:8 23:11 27:1 28:23 29:13 33:5 35:13 40:3 41:24 43:6 44:10 48:10 52:16
ferryman 31:63|ferrymen 13:36 22:39 38:44 39:57|fertig 7:23 27:22 33:17 43:26|fertigen 40:52|fertigstellung 22:62
fertigungskosten 41:62|fest 19:21 22:26 28:31 33:13 44:29|feste 7:45 20:42|festen 7:58|fester 20:55|festgelegt 33:28
festival 13:29 15:13 22:30 31:43 35:31 38:32 40:13|festivalganger 31:61|festivalpremiere 31:61
festivals 7:19 10:-8 13:36 18:4 22:50 31:22 38:14 40:13 41:3|feststellung 35:66|fetch 33:29
fete 19:26 21:50 33:11 44:40|fetes 22:52 33:9 35:56|feu 28:36 33:16 34:36 37:38 47:31|feuer 33:19 47:44
feuerwand 33:28|feuerwehr 33:28|feuille 11:43 16:15 17:21 22:22 24:26 33:9 35:21 38:29 48:31|feuillen 33:29
feuilles 12:71|feuilleton 6:32 27:23 31:22 33:-1 40:13 43:30 45:39 47:34|feuilletonnant 45:70|feuilletonnante 45:70
feutre 33:23 36:61|feux 21:52 22:52 48:54|fev 25:85|fever 33:29
fevrier 2:13 3:-14 5:25 8:17 10:19 11:8 14:8 17:14 18:45 19:-10 27:28 29:9 30:4 31:-7 33:-26 34:22 41:12 52:12
few 7:34 19:42 31:32 33:-2|fewer 2:62|ff 5:48 16:59|ffp2 35:77|fg 10:42 16:35 17:51 41:41|fi 22:69|fiacre 22:74
fiancailles 20:55|fiance 20:55|fiancee 33:30|fiat 33:21 35:55|fibber 33:29|fibre 20:55|ficelle 20:42 32:68
fichait 47:79|fiche 1:26 3:2 9:41 12:24 20:2 24:18 30:12 33:-10 43:42 44:39
fiches 6:31 19:18 20:20 28:38 33:10 43:29 45:25|fichier 11:62 12:61|fichiers 12:66 51:56|fictie 1:41 7:49 39:47
fictiereeks 22:55 43:55|fictiereeksen 40:54|fictif 31:66
fiction 1:35 2:-2 3:-1 7:30 13:17 20:2 22:27 27:4 28:10 31:-2 33:-33 34:12 40:12 43:36|fictionalised 31:63
fictions 7:43 13:50 30:51|fictive 40:54|fidele 0:60 3:37 7:46|fideles 33:30|fidelite 3:58
fiduciaire 0:41 1:20 9:27 11:39 13:17 14:18 26:30 29:46 35:24 43:21 46:42 53:17|field 19:38 30:51 33:8|fields 1:68
fieldwork 30:72|fien 1:14 3:11 9:26 10:7 16:12 18:15 20:2 22:15 27:9 29:19 30:14 34:6 36:20 37:32 40:9 43:23
fier 33:30|fiere 6:76|fiers 33:30|fierte 33:30|fiesta 33:29|fiets 6:22 20:21 33:20 48:21
fietsen 20:28 31:35 33:1 35:42|fietsenrek 33:28|fietsenstalling 33:28|fietskoerier 20:55|fietst 13:54 33:14
fievre 7:33 13:36 22:39 31:31 33:-4 40:22|fievreux 33:30|fif 23:77|fifteen 7:24 20:16 27:22 31:34 33:12|fifth 33:29
fifties 6:57 33:15|fifty 6:32 20:26 30:22 33:15 45:18 47:22|fig2021 39:83|figent 45:70|fight 48:72
figur 3:20 11:31 23:30 31:26 33:-5 40:19|figurant 14:58 19:36 44:50|figuranten 19:18 41:52 53:48|figurantes 19:63
figurants 13:21 19:13 22:24 26:34 31:29 33:-19 38:32 39:42 41:38 53:33|figuratie 41:67
figuration 7:20 40:9 41:61 53:49|figure 2:8 10:12 11:27 14:18 20:12 23:35 28:31 30:28 33:-7 34:10 40:4 41:25
figured 3:58|figuren 2:4 3:4 5:14 19:22 34:16 36:18 40:2 44:31 45:40|figurenbau 16:49 41:49|figurenbuch 9:65
figurenentwicklung 45:61|figurenentwurfe 43:62|figurent 3:27 12:40 20:37 33:-1|figurer 20:55
figures 0:29 7:18 14:21 20:2 33:18 45:16 46:29|fijn 33:28|fijner 33:28|fijngevoeligheid 38:72|fiktional 43:62
fil 3:5 6:12 20:9 21:27 24:18 31:13 33:10 35:13 37:21 38:17 45:36|filait 45:70|filature 5:46 10:33 17:46 36:52 42:44
filc 10:28 16:33 17:36 37:43 42:37 43:33
file 1:17 9:20 10:-3 11:29 12:17 14:16 16:6 18:8 19:-6 20:12 21:5 23:11 29:14 33:2 40:-11 45:9 49:13 50:13 53:5
filed 0:59 1:31 5:33 51:52|filer 33:30|files 11:52 12:46 35:53|filets 33:17 45:56|filiaal 7:63
filiale 4:53 7:41 40:11 46:48|filiales 15:82|filiation 5:77|fill 1:47 6:50 33:8
fille 3:13 6:26 19:-8 20:-6 21:2 22:10 28:22 33:20 39:11 40:-14 44:6 45:-1 48:5 52:13|filled 46:62 50:61
filles 13:36 16:37 20:20 33:9 43:39|fillette 3:58|fills 21:40 33:19 48:41
film 1:0 2:4 3:1 7:-3 9:-3 10:11 12:4 13:4 14:-1 16:-8 17:-1 18:-6 19:6 20:14 21:-5 22:-4 23:-2 26:1 27:8 30:5 31:1 33:-20 34:7 35:-3 37:14 38:10 39:-1 40:7 41:1 42:10 43:9 44:1 45:-9 50:-2 52:1 53:4
filmacademie 13:68|filmant 19:63|filmarche 13:61|filmbeihilfe 1:63|filmblad 38:74|filmblatt 38:66|filmbote 38:66
filmcentrum 42:70|filmdistributie 27:62
filme 7:29 13:27 19:20 20:28 21:5 22:13 30:6 33:-29 35:4 38:14 39:10 40:1 41:1 45:-2|filmed 20:43 40:28 43:41
filmee 20:28 33:25|filmees 2:40 20:47|filmen 3:5 8:29 18:14 19:32 20:35 33:-16 40:1|filment 33:30
filmer 3:6 10:12 19:40 20:32 34:10 35:25 40:4 44:24|filmera 20:55|filmerai 19:53 20:37|filmerais 20:55|filmerons 20:55
filmes 16:54 18:44 20:24 40:26|filmfest 22:62|filmfestival 22:69|filmfonds 17:56 27:29 42:50
filmforderung 1:42 17:43 40:31|filmforderungsanstalt 42:64|filmgeschichte 33:28|filmgesprache 31:59|filmgids 38:72
filmhochschule 13:61|filmhuis 7:63|filmhuispubliek 31:61|filming 10:26 11:36 14:30 18:45 27:26 34:24
filminstitut 42:64|filmique 20:55|filmisch 20:55|filmische 1:37 20:51|filmisches 20:55|filmklubben 38:74
filmkontor 1:30 10:26 17:31 23:30 42:31 43:29|filmkrant 38:72|filmkring 38:72|filmmagazin 38:66|filmmaker 1:67
filmmakers 7:63|filmmaterial 41:49 52:54|filmo 9:65|filmografie 1:38 7:34 12:36 22:37|filmografieen 1:67
filmographie 13:49 22:66|filmons 20:55|filmpje 1:54 9:58|filmpjes 21:41 22:43 33:12|filmplan 33:6 40:47
filmproject 27:62|filmpubliek 30:68|filmrechte 34:57|filmrechten 34:59|filmrol 32:59 33:14
films 0:10 1:3 2:-4 3:-10 4:9 5:0 7:25 8:20 10:9 12:2 13:8 14:7 15:2 17:14 19:-2 22:12 23:1 26:13 27:3 29:4 30:-5 31:8 32:3 33:-28 34:-1 39:23 40:8 42:2 43:10 46:3 50:4 51:10 53:-9
filmschule 13:61|filmsteun 1:67|filmt 19:31 33:3 35:32 38:36 40:18|filmtheaters 31:61|filmtitel 34:59
filmverdeling 27:64|filmverhaal 2:24 5:35 9:37 33:-6 43:35 44:36|filmverleih 27:58|filmvermittlung 20:55
filmzeit 38:66|filmzentrum 17:31 40:19 42:56
fils 6:25 7:0 13:3 20:-2 21:16 27:3 29:14 30:9 31:-1 33:12 37:17 45:19 48:18 50:32 53:3|filtrant 33:30
filtration 33:30|filtre 19:63|filz 19:43 36:54|filzprobe 30:63|filzstift 33:28
fin 1:10 2:-2 3:6 5:0 7:-9 8:3 9:12 10:6 11:3 12:-6 13:-6 17:4 18:25 19:4 20:7 21:14 22:13 26:6 29:12 30:-1 31:-11 32:13 33:-6 34:4 35:0 36:6 41:6 43:2 44:21 45:1 52:7 53:-7
final 2:5 10:35 16:11 17:14 18:38 23:27 24:18 27:7 29:17 30:12 33:-20 34:12 40:-7 44:12 45:6
finale 21:41 33:13 45:39 52:46|finalise 27:67|finalists 7:64|finalite 7:54 8:67|finally 3:36 33:21
finance 1:27 7:-4 9:24 10:21 11:23 13:1 17:12 18:14 27:22 31:7 34:5 36:10 40:19 41:19 42:20 51:11
financed 10:36 27:36 40:41|financement 1:35 2:-4 9:40 10:28 11:26 12:12 14:-3 17:23 18:21 27:13 35:3 40:6 42:43 43:0
financements 7:36 10:33 12:40 34:31 40:26|financera 42:76|finances 7:41 51:78|financial 0:51 7:40 8:38 41:32 43:30
financieel 23:54 40:41|financiele 14:45 27:41 40:33|financien 51:73|financier 5:32 14:23 23:29 29:47 34:22 40:30 42:41
financierbaar 40:54|financiere 4:63 14:50 50:57|financieren 40:54|financieres 0:68 9:67
financiering 9:29 10:7 11:19 12:13 14:13 17:28 18:16 27:10 34:7 40:20 41:15 42:40|financieringsbron 17:70
financieringsplan 1:41 9:39 10:28 11:32 14:16 17:31 27:12|financieringsstructuur 42:70
financiers 14:28 18:28 27:36 34:45 40:7|financing 1:39 9:25 14:18 17:33 18:32 27:14 34:12 40:17 42:22|finanzamt 51:67
finanzamts 51:67|finanzen 51:67|finanzielle 27:58|finanzieren 40:52|finanziert 27:37 40:44
finanzierung 1:14 9:37 11:16 17:25 18:14 27:19 40:25 41:14 42:15|finanzierungskosten 41:62|finanzierungsmappe 18:63
finanzierungsmodell 42:64|finanzierungsplan 1:49 9:39 12:23 23:26|finanzierungsplane 34:57|finanzierungsstruktur 42:64
find 3:29 10:8 11:11 12:28 17:9 19:-2 20:3 27:1 28:23 31:1 33:6 48:10|findel 33:30|finden 3:27 12:35 21:24 33:2 38:28
findet 3:5 21:14 28:18 33:22 48:14|finding 16:41 20:30 33:2 34:34|findings 30:72
finds 3:-3 10:2 21:27 28:14 33:24 48:11|fine 33:12 40:35 44:42|fingen 47:63|finger 21:17 33:17 45:15 47:17 48:16 49:32
fingerless 33:29|fingerprints 19:60|fingers 33:29|fini 12:34 13:33 19:25 33:6 43:49|finie 20:55
finir 3:15 13:27 33:16 36:39 44:33 48:32|finira 53:70|finirons 20:55|finish 2:31 12:37 30:41 40:23 41:38
finished 3:9 7:35 18:21 19:11 20:8 22:20 27:26 33:-8 40:6 43:19|finishes 33:29|finissons 33:30
finit 12:29 20:13 21:31 33:22|finition 41:75|finitions 41:75|finlande 31:66|finnmark 33:15 43:54|fins 29:68 30:63
fionn 44:71|fire 20:25 30:37 33:14 35:30 40:10|firm 7:30 22:35 27:42 33:8
firma 1:19 2:12 7:19 8:9 9:21 13:4 14:4 15:8 16:5 20:-2 23:6 33:-13 34:27 40:3 46:9 53:9
firmen 10:33 14:35 40:26 43:36|firmenbuchauszug 8:66|firmenmassige 1:63|firmenunterlagen 9:65
firmin 6:27 20:28 21:26 33:4 45:24 48:26 49:30|firms 40:37 46:45 53:48
first 1:-7 2:9 3:-3 5:2 6:-4 7:-2 9:-2 10:8 11:9 12:-8 13:11 16:-3 17:-5 18:13 19:7 20:-11 21:4 23:9 27:-4 28:0 31:8 33:2 34:6 39:2 40:5 43:-3 44:1 45:-2 47:12 48:11 52:2
fis 23:72|fiscaal 12:53 51:60|fiscal 15:74 53:33|fiscale 14:61 51:52|fiscales 0:55 14:58 41:48|fiscaux 15:82
fisch 35:47 47:54|fiscus 9:63 14:45|fish 6:46 33:23|fishing 33:29|fissure 21:73|fist 33:29|fiston 19:46 20:43
fits 36:61 40:41|five 2:15 3:-8 6:5 7:31 13:9 20:6 21:5 23:6 30:21 33:-1 34:3 40:11 43:1 45:2 50:17 53:15
fix 18:45 33:0 42:46|fixations 50:78|fixe 2:10 3:7 10:13 14:20 19:41 20:16 33:-21 34:11 49:44
fixed 0:66 10:15 11:26 16:20 20:10 35:27|fixee 20:47 34:41|fixent 10:65|fixera 2:61|fixes 19:36 20:42 40:30
fixez 33:30|fjellbekk 1:20 10:27 17:22 22:20 23:24 34:12 38:25 39:37 40:6 42:22 43:19 52:29|fjordic 31:63|flach 20:55
flackern 33:28|flackernd 24:67|flagged 52:77|flaggschiff 40:52|flags 33:29|flaire 33:30
flake 24:35 33:17 36:34 37:37 45:28|flakes 33:29|flamand 12:26 17:42 20:23 23:31 27:22 40:24 42:30 43:28
flamande 17:64 22:60|flamandes 32:82|flamands 32:68 40:43|flament 3:31 16:44 43:47 53:43|flammen 33:28|flanc 33:30
flandern 31:59|flanders 1:41 42:64|flandre 1:35 2:23 22:36 27:30 31:28 38:44 42:38|flandres 4:85|flap 49:76
flaque 24:48 28:48 32:47 33:9 44:42|flaschenpost 33:28|flash 45:70|flashback 19:46 33:15|flashes 33:29|flask 33:29
flat 19:18 22:16 24:23 31:16 33:16 48:30 53:14|flats 33:29|flaw 6:71|fleche 49:83|flemalle 53:64|fleming 33:29
flemish 13:48 31:32 32:45 33:-2|fles 33:28|flessen 33:28|fleurus 50:60 53:60
fleuve 18:26 19:14 20:7 33:15 40:8 48:27 50:30 53:22|flew 33:29|flicker 33:29|fliesst 33:28|flight 33:29|flik 33:28
flikkeren 40:54|float 33:29|floc 27:67|flocken 20:55|flockenfall 33:28|flood 20:39 33:19|flooded 33:29|flooding 40:54
floods 33:29|floor 7:9 13:10 19:4 22:13 33:-1 34:33 38:18 39:21 40:10 43:12 48:16 53:22|floormanager 13:68
floors 19:60|floot 33:20 47:49|flor 21:62|floreffe 13:57 53:57|florent 33:28|florimond 33:30|flottent 49:83|flou 19:63
flour 32:62 33:15|flous 32:82|flow 40:41 50:61|flower 33:29|flowers 18:39 20:26 21:40 33:11|flucht 33:28
fluchtlinge 33:28
fluchtpunkt 0:14 1:10 2:5 4:14 5:18 7:6 10:13 12:8 14:8 17:11 29:13 30:10 34:4 38:13 39:21 40:8 42:11 43:9 50:12 52:15
fluent 13:66|flug 49:67|flugblatter 20:55|flugel 28:66|flughafen 33:28|fluisteren 3:56|fluistert 33:28
fluit 20:24 33:18 50:40|fluiten 20:42 47:57|fluitje 20:34 21:45 33:6|fluitjesfabriek 7:63|fluitketel 33:28
fluohesje 33:28|fluorescent 32:54 33:8 45:47|fluovest 33:28|flur 16:20 18:21 19:13 33:-3 35:23 40:18 48:20 49:24 53:17
flur12 39:67|flurbau 50:65|fluss 20:35 33:7 53:39|flusse 20:42 31:46|flussige 0:67|fluviale 13:43 16:44 40:30 50:51
flux 22:74|fly 33:29|flyer 6:71|flyers 26:83|flying 33:29|fn 8:66|foam 24:76|focale 19:59 20:20|focales 19:49 20:42
focus 19:28 30:54 33:-3 38:45|focusgroepen 30:68|fod 51:71|fog 3:6 18:18 20:5 21:19 32:43 33:16 48:20|foghorn 20:57
fohn 1:21 3:12 10:17 27:16 33:11 36:26 43:20|fohnlicht 19:56|fohntagen 19:56|foi 3:27 27:36 34:45 46:51|foin 19:63
foire 34:63|foires 31:66
fois 3:-10 5:-3 6:-4 7:-6 10:-3 11:7 19:9 20:10 21:13 23:8 24:2 27:-13 28:3 30:-4 31:-2 33:10 34:14 35:-3 37:5 40:-7 43:-6 44:3 45:17 47:5 48:-5 53:12
fokusgruppe 30:63|fokusgruppen 30:63|folan 5:48 9:42 33:-3 34:38|folded 19:40 33:20|folding 33:29|folds 33:29
folge 2:3 6:3 16:8 18:11 19:7 21:32 33:-10 34:4 39:7 40:-1 41:3 45:38 46:6 49:7|folgejahr 18:63|folgejahres 18:63
folgejahrs 18:63|folgen 2:11 9:11 13:23 14:8 19:2 21:9 31:6 33:-5 35:12 40:5 41:18 43:8 45:31|folgenden 34:57
folgendes 1:49 2:44|folgenpreis 43:62|folgenubersicht 21:62|folgern 30:63
folgt 5:16 9:40 10:22 12:14 19:19 20:19 23:16 33:-9|folgten 47:63|folie 3:17 30:40 44:41 52:45|folks 11:73
follow 2:6 9:45 10:18 12:12 19:4 20:24 23:17 29:19 33:-9 34:5 40:-1 45:12|followed 20:26 27:32 33:-2 40:23 47:42
following 2:15 11:39 14:21 18:48 27:29 33:-17 35:28|follows 2:9 19:7 20:27 23:20 33:16 53:25|fonction 20:42 44:63
fonctionnaire 33:30|fonctionne 4:71 33:17|fonctionnement 14:58 16:58|fonctions 8:80
fond 3:13 6:10 13:5 19:15 20:0 21:8 31:11 33:14 35:12 37:30 38:16 40:2 48:10|fondante 33:30|fondateur 7:46 8:59 45:48
fondateurs 8:59 20:34 29:60|fondation 8:43 17:41 22:37 23:50 27:31 42:39|fondatrice 7:68|fondatrices 7:68
fonde 7:54 13:57|fondee 7:68|fondeur 33:30|fondre 6:62 44:63
fonds 1:24 2:-11 10:17 11:8 12:18 14:3 15:11 17:40 18:-2 20:-19 23:14 27:-1 29:22 33:-35 40:8 42:43 43:-7 44:-3 51:0 53:-9
fondsen 0:41 34:29 40:37 42:39|fondu 49:83|fons 3:20 19:23 33:21
font 2:14 3:11 10:17 19:4 20:15 21:14 30:29 31:7 33:7 34:4 48:21|fontaine 33:25 48:49|fontaines 7:68
fonte 24:61 30:55 33:9|fontigny 33:23 40:28|food 35:61 41:56|fool 33:29|foot 20:26 33:15 35:34 45:21 48:31
footage 11:52 52:69|football 33:30|footbridge 33:15 48:45 49:49|footing 5:70|footnote 3:58|footprint 53:66
for 0:-2 1:9 2:5 3:4 5:-4 7:-4 8:3 10:2 11:2 12:12 13:-3 14:-2 16:-8 17:5 18:4 19:0 20:2 21:-4 23:5 24:2 27:4 29:3 30:2 31:0 33:-6 34:8 35:-1 37:3 38:2 40:3 42:-4 43:-1 44:2 45:-6 47:-5 48:-6 50:10 51:6 52:5 53:-5
foraine 33:30|forbid 40:54|forbidden 33:29|forbids 33:29|force 20:15 33:16 35:43 40:23|forced 33:29|forcement 3:58
forces 40:48 44:57|ford 50:78|forderentscheidung 23:63|forderer 34:36 40:31 43:41|forderern 2:32 10:33 34:44
forderinstitution 51:67|fordermittel 10:59|fordern 23:63|forderregeln 10:59|forderstelle 29:52 51:53|forderteam 12:61
forderung 1:33 3:12 10:18 14:20 23:41 40:11 44:22|forderungen 0:56 10:35 34:21|forderwunsch 43:62|forecast 33:29
foreclosed 33:29|foregoing 42:71|foreground 30:72|foreign 17:49 33:8 42:50|foreigner 3:38 40:45|foreman 33:29
forensic 3:44 28:62|foreseeable 18:69|foreseen 1:47 33:8 40:33|forest 3:44 12:54|forester 13:47 33:20|forests 3:58
foret 33:30|forever 13:35 19:29 22:38 38:43 39:46|forf 16:65|forfait 16:64 41:17 50:47|forfaitaire 2:53 34:41
forgave 44:71|forge 33:24 34:38|forgeait 45:70|forges 33:30|forget 19:38 20:36 33:8|forgets 6:57 40:41
forgetting 33:29|forgive 3:58|forgiven 6:57 33:15|forgiveness 28:75|forgives 3:36 33:21|forgot 3:52 16:41
forgotten 44:71|forlag 47:73
form 1:35 2:-4 3:8 5:4 8:23 9:16 10:20 17:5 20:23 21:11 31:-3 33:-23 34:12 43:16 44:14 45:4|formaat 1:41 43:63
formal 27:43 31:50|formalite 33:17 34:49|formalites 23:77
format 2:1 10:10 19:25 20:-10 22:9 31:17 33:-36 34:-4 37:16 43:42 45:44|formaten 24:73
formation 0:35 4:35 13:54 15:45 16:22 20:6 53:20|formatrechten 31:61|formats 7:54 50:64|formblatt 1:63
forme 1:22 2:-1 3:-4 7:17 8:52 10:11 19:0 20:9 27:5 31:4 33:-13 40:6 43:12 45:19 53:8|formee 13:70|formeel 3:56
forment 12:40 31:35 33:12 53:39|former 7:47 20:22 33:6 40:12|formerly 34:61|formes 24:69 53:57|forming 15:75
formons 7:54 53:57|forms 33:15 49:62|formula 42:71|formulaire 1:57 9:52 20:1 23:22 33:-6 35:23|formulaires 20:55
formular 1:49 9:51|formule 20:48 33:8|formuler 27:67|formules 20:55|formulier 1:60 7:29 9:37|formulieren 45:65
formuliert 33:28|forster 33:28|forsters 32:66
fort 1:11 5:15 6:25 8:18 9:18 14:9 16:10 17:15 19:1 20:-6 27:5 33:8 34:7 40:19 41:13 42:14|forte 40:57
fortes 19:49 20:42|fortfuhrung 45:61|forties 40:54|fortnight 18:56 30:59|forts 44:77|fortsetzung 2:37 45:53
fortune 33:30|forty 6:14 10:-1 12:4 13:2 19:5 20:0 28:11 31:8 33:15 36:20 37:13 40:-10 41:5 43:3 45:4 47:8 50:10 53:2
forum 1:32 18:62 31:25 40:16|forums 16:51 18:40 31:28 52:48|forward 0:54 12:46 44:50|forwards 33:29
fosse 12:41 22:38 33:-5 45:44 47:43|fosses 20:42 33:17|foto 16:8 20:8 32:44 33:6 34:13 35:12 37:27 38:25 48:19
fotoarchief 7:63|fotografie 16:48 33:18|fotografien 2:44 32:53|fotografieren 3:40 35:52|fotografiert 21:49 33:15
fotos 16:26 20:32 32:43 33:4|fou 3:31 33:25|fought 33:29|fouille 33:30|fouilles 20:42 33:17|foulard 33:30
foule 19:36 33:25|fouls 48:72|found 1:9 3:20 5:15 19:15 20:2 21:15 33:7 35:19 40:10 43:10 48:16 51:21
foundation 1:48 17:41 31:33 42:41|founded 7:54 13:50|founder 2:31 7:34 13:35 22:38 33:-2
founders 7:53 9:29 17:26 29:30 40:22|fountain 2:62
four 2:-1 3:-6 5:2 6:-2 7:21 10:-11 12:0 13:-2 16:5 18:6 19:-8 20:10 21:3 22:-4 23:-1 24:9 27:0 28:12 30:9 31:2 33:3 34:-4 38:6 40:11 41:-4 43:-6 44:-2 45:-5 47:-1 48:-2 50:1
fourez 34:63|fourmille 44:77|fourmis 24:82|fourneaux 17:64 40:43|fournir 34:63|fournis 14:63 35:56
fournisseurs 0:74 53:49|fourteen 2:40 3:23 10:28 33:-5 45:34|fourteenth 33:29
fourth 2:25 21:37 27:18 33:12 44:26 48:26|fout 11:71|fouten 20:55|foutenmarge 30:68|fox 31:63|foyer 33:21 35:45
foyers 33:30
fr 1:5 9:10 10:12 13:11 16:25 17:10 22:25 26:4 30:-1 31:37 35:4 36:11 39:6 40:-18 41:-1 42:33 43:27 44:-1 46:4
fr00 4:85|frage 3:23 20:46 48:32|fragebogen 30:63|fragen 10:21 20:29 33:9 36:30 44:26|fragestellung 30:63
fragment 47:70|fragt 3:5 33:24 48:25|fraicheur 33:30|fraineux 13:70|fraipont 6:62 33:17
frais 0:19 1:1 2:5 10:8 16:52 26:32 27:-5 33:-42 37:13 40:-15 41:51 50:6 53:7|fraise 33:30|fraiture 53:60
frame 14:20 19:40 20:10 24:29 32:40 33:-18 49:41|frameries 19:31 33:12 53:52|frames 19:49 24:39 49:52|framing 19:60
francais 1:3 2:-9 3:-11 10:-5 12:12 13:23 17:8 20:-4 27:8 31:-4 33:-22 34:-7 39:13 40:16 42:16 43:56
francaise 10:40 17:27 25:28 27:11 31:10 34:6 40:0 42:48 43:29|francaises 10:43 40:35 42:54
france 2:-11 7:-5 10:26 13:6 27:5 30:12 31:47 33:-30 36:9 40:10 41:10 42:39 43:0 53:-3|franche 13:49 31:45 44:55
franches 19:63|franchir 35:77|franchise 26:58 31:47 35:52|francis 33:30|franck 13:70|franco 10:43 31:45 42:54
francois 3:28 7:38 14:41 27:47|francoise 14:58 25:72|francophone 10:22 17:35 31:45 40:35 42:33
francophones 31:53 40:43|francophonie 1:46 23:50 40:30 42:49|francs 3:15 23:33 33:15 34:33 53:27|franges 32:82
frank 33:21 53:44|frankart 2:15 3:13 5:31 8:34 13:24 14:25 16:26 22:28 27:21 29:36 34:17|franken 33:28
frankfurt 3:15 19:18 21:24 33:2 36:30 43:24 49:29|frankfurter 33:28|frankreich 22:32 31:49 33:-2
frankrijk 7:24 10:33 31:48 40:16
frans 1:13 2:-5 3:-7 5:7 6:4 7:0 8:9 10:6 12:22 13:13 16:31 18:5 19:5 20:-8 21:3 33:-15 40:-8 43:34 45:2 48:10
franse 3:13 10:17 12:23 18:26 31:31 40:31 42:27|franstalig 6:30 10:23 31:25 40:18 42:46 53:27
franstalige 1:23 2:14 3:12 10:16 20:11 31:17 40:10 42:38 53:31|franzosisch 12:28 13:28 33:-5 43:48
franzosische 2:28 3:23 19:26 42:34 43:32|franzosischen 2:58|franzosischer 17:51 40:39|frappa 47:79|frappait 33:30
frappant 3:58|frappe 3:12 12:25 20:8 33:22 45:23|frappee 33:30|frappent 33:30|frapper 7:54 33:17|fraternelles 12:71
frau 2:7 3:-5 4:9 6:4 10:0 19:-3 20:10 21:4 24:8 27:30 29:20 33:1 34:15 48:4 49:9 50:7
fraud 3:27 14:36 33:-2 36:44 45:37|fraude 3:22 12:34 14:34 28:46 33:13|frauds 33:29
frauen 3:18 7:23 31:23 33:12 37:22 40:6|frauenstimme 33:28|fraulein 33:28|freddy 33:23 48:49
free 5:14 8:29 10:6 14:10 16:11 19:3 31:15 33:-17 34:34 35:39 38:18 43:11 48:15|freelance 13:66
freezer 21:54 36:47 45:51|freezes 33:21 45:47|frei 3:14 5:36 31:31 34:35 39:28|freibleibend 50:65|freiburg 27:58
freigabe 27:45 39:53|freigegebenen 27:58|freigestellt 21:62|freight 33:8 35:53 40:33|frein 30:63 33:17
freine 21:52 33:9 45:48|freins 30:77|freitag 33:15 35:40 36:42|freitagabend 31:46 45:47|frelon 21:73|fremit 33:30
french 1:11 2:4 3:-8 6:5 7:-1 8:9 10:5 12:24 13:15 16:10 17:13 18:3 20:-9 23:6 30:6 31:-3 33:-22 34:8 38:8 40:1 42:14 43:34 45:2 51:10
frequence 38:82|frequent 40:57|frere 19:8 20:0 21:18 22:31 33:11 34:7 39:27 44:22 45:15 47:33 48:21
freres 13:27 22:31 31:23 33:10 38:38 39:39 43:31|fresse 47:63|fret 32:41 33:18 40:16 41:34 53:29|freude 27:58
freuen 23:63|freund 28:66|freundlich 30:42 33:20|freundlichem 11:65|freundlichen 12:48 27:37 40:19|freundlicher 6:63
freundschaft 33:28|freundschaftlich 33:28|freut 33:28|fri 35:74|friday 11:29 12:36 20:13 33:17 35:30|fridge 19:60
friedhof 48:62|friend 21:40 28:44 33:11 43:36|friendly 33:29|friends 7:64|friendship 33:29|friert 33:15 38:52
fries 3:56|friet 32:73|frieten 26:43 28:43 33:8 35:40|friezin 45:65|fright 38:74|frighten 40:54|frightened 19:60
frigo 19:41 24:61 32:61|frigorifique 50:78|frigos 33:30|frileuse 6:76|fringe 33:29|fringes 41:69|frisch 33:28
frise 19:63|friseurin 30:50 33:15|frisson 38:82|frissons 38:82|frist 6:49 34:44|fristablauf 34:57|fristen 2:50 42:43
fristwahrend 12:61|frisur 33:28|friterie 33:27 53:36|frites 20:34 35:56 41:53|fritten 33:28|frituren 19:45 32:59
frituur 7:24 26:35 28:34 33:2 35:31 45:36|froid 3:18 6:23 19:23 20:3 33:14 37:33 44:24 47:26|froidchapelle 53:70
froide 7:36 21:42 32:51 33:12|froides 33:30|froids 21:60 45:56|froisse 19:63|froissement 20:42 33:17|froisses 33:30
from 1:-2 2:-2 3:7 5:-4 6:3 7:-3 8:4 9:0 10:-5 11:-1 12:-2 13:-3 15:-2 17:10 19:7 20:11 24:6 27:-6 28:5 30:-5 31:-5 32:5 33:-1 34:3 35:-3 37:10 40:9 42:-3 43:-3 44:1 45:0 47:9 48:-6 49:5 51:-1 52:7 53:6
fromage 33:21 48:56|fromagere 22:60 31:53|fromagerie 40:57|front 20:22 24:44 25:22 33:16 40:-1 50:18|frontaal 20:55
frontal 24:67|frontale 33:30|frontalement 19:63|frontaliers 22:69|frontier 20:43 30:59
frontiere 3:8 7:25 22:42 33:0 38:35 41:24 48:37|frontieres 4:61 31:41 40:32|frost 26:35 33:8 39:46 48:32|froward 31:66
frozen 33:29|fruh 33:15 40:26 44:38|fruher 7:41 20:20 33:5 47:28|fruhere 11:51 39:53|fruheren 7:38 11:57
fruhestens 18:50 43:48|fruhgeborenes 33:28|fruhjahr 3:27 18:50 40:26|fruhling 33:15 47:49|fruhschoppen 33:28
fruit 32:76|frying 33:29|frz 16:41 42:43 43:41|fte 46:76|fuchs 31:63|fuel 26:62 50:61|fugen 19:56|fugueuse 20:55
fuhler 33:28|fuhre 20:55|fuhren 10:38 14:53|fuhrend 33:28|fuhrt 4:26 6:22 20:15 33:21|fuhrung 33:20 35:45
fuir 22:60 33:17|fuit 21:73|fuite 21:57 24:45 33:6 49:45
full 1:9 2:29 12:12 19:4 30:17 33:4 34:5 41:24 46:31 48:16 52:22 53:11|fullt 33:28|fumbles 33:29|fumee 27:34 33:27
fumel 6:54 33:23|fument 33:30|fumigenes 35:77|fun 33:29|functie 3:56|functions 1:55 8:61
fund 1:16 3:-9 7:-2 10:9 12:15 14:0 17:34 27:20 29:27 33:-17 40:14 42:44|fundament 31:63|fundburo 45:61
funded 27:49 40:41|funder 40:54|funders 18:69|funding 9:50 11:40 14:47 17:37
funds 0:28 10:15 17:47 27:16 29:27 34:14 40:32|funebres 6:62 33:17|funerailles 33:30|funeraire 3:58
funeral 3:18 33:23 38:35
funf 2:16 3:4 7:11 13:6 19:0 20:6 21:7 22:15 27:2 28:10 33:-4 34:2 38:10 48:21 50:9 52:12 53:13|funfte 33:28
funfundvierzig 31:46 45:47|funfundzwanzig 53:60|funfzehn 7:45 31:46|funfzig 8:28 19:18 31:21 33:-10 40:14 45:35 47:25
funfzigern 20:55|funfzigsten 33:28|fungus 33:15 48:58|funkhaus 18:50 33:15|funktionen 8:66|funktioniert 44:64
funkwagen 33:28|funnier 13:53 33:15|funny 3:10 6:24 19:24 20:19 22:22 27:16 33:-18 38:39 40:7 48:24
fur 1:-1 2:8 3:1 4:6 5:-3 6:-1 7:-8 9:-2 10:0 12:14 13:5 14:5 15:-1 17:-3 18:0 19:3 20:-3 22:-5 23:5 24:1 26:3 27:3 28:-1 29:-1 30:8 31:2 33:-9 34:9 35:2 36:1 38:-1 40:6 42:-3 43:-5 44:0 45:2 47:-4 48:-5 50:8 51:8 52:1 53:-4
furchten 40:52|fureur 33:30|furieux 33:30|furlong 6:40 26:45 33:19|furnish 29:75|furs 7:45 12:48
further 2:17 15:30 20:12 23:40 27:18 29:30 34:41|fusil 6:76|fusilles 20:42 33:17|fusils 3:45 33:17|fusion 45:70
fusionnes 11:80|fuss 26:45 33:15 47:40|fussboden 20:55|fusse 19:35 33:7 49:46|fut 20:42 40:43|futur 2:61
future 2:48 45:55|fv 39:83|fwb 1:41 17:57 42:52
g 1:8 2:-5 3:-6 5:5 8:9 9:20 10:18 11:6 14:0 15:8 16:11 19:4 22:31 24:10 25:10 26:9 29:8 33:-22 34:18 41:19 46:22 48:11 49:20
ga 1:54 20:42|gaaf 33:28|gaan 3:2 13:7 20:15 21:12 27:2 28:12 30:7 31:20 33:10 40:14 47:9 53:3|gaandeweg 3:42 20:42
gaat 1:1 19:4 20:8 21:19 27:3 31:-5 33:15 35:9 40:0 45:5 47:3 48:0 49:7 53:14|gab 3:40 5:30 33:-5 40:19|gabarit 1:73
gaelic 12:24 16:24 17:27 18:26 31:19 33:3 42:27 43:33|gaetan 7:24 8:36 12:27 14:40 27:36 29:38 34:18 40:13
gaf 3:50 5:43|gaffer 1:47 10:41 17:49|gag 3:44 19:45|gage 5:77|gagen 41:62|gages 3:45 33:17
gagne 3:13 7:22 13:24 19:17 20:22 31:20 33:5 53:24|gagnent 33:30|gagner 28:83|gagnerez 35:77|gagnons 7:68
gags 16:49 45:59|gahnt 48:62|gaillettes 33:30|gained 33:29|gaines 33:30|gala 33:30
galerie 6:21 16:17 18:20 20:21 27:25 33:-1 35:30 40:2 41:20 50:23 53:15|galerij 27:49 50:57|galleries 34:61
gallery 30:51 41:48 53:45|galmeipfad 22:62|galt 7:58|galway 8:40 10:28 20:23 22:35 23:38 43:33|gambling 14:67
game 2:4 3:-1 13:16 15:17 17:28 22:32 27:5 28:17 31:5 33:-4 34:3 36:27 40:7 43:9 45:10|gamers 30:72
games 7:34 8:27 10:15 14:19 20:10 27:15 34:26 40:26|gamin 33:30|gamins 33:30|gamme 7:33 8:45 24:61 46:62
gand 7:38 13:40 27:47 40:27|gang 16:18 19:11 21:18 33:17 44:22 47:22 48:19|gangbare 34:59|gangboorden 33:28
gangen 19:38 33:20|gangpad 33:28|gant 22:48 39:67 49:57|gante 33:30|gantee 32:68 37:72|gantees 33:30|gantois 53:70
gants 19:21 20:14 21:41 33:19|ganz 3:14 6:23 33:23|ganze 3:18 19:20 33:21|ganzen 5:28 19:20 28:30 33:17
ganzes 28:52 33:15|gap 17:33 31:26 40:17 42:54 48:35|gar 19:43 33:15|garage 7:21 31:19 33:13 35:30 48:45
garagebox 20:55|garagist 33:28|garant 14:71|garanti 2:27 16:19 27:54 40:17 42:36
garantie 2:3 10:16 15:21 27:43 34:4 35:28 41:15 42:42|garantiegeberin 14:61|garantiemechanisme 14:66|garanties 2:61
garantir 20:55|garantis 27:54 50:64|garantit 2:44 10:40 34:38|garcon 3:17 12:30 20:14 28:41 33:14 45:28|garda 33:29
gardait 3:45 21:60
garde 1:-2 2:8 3:3 6:16 7:-7 10:5 12:-4 13:12 19:7 20:10 21:7 22:15 27:-8 28:8 31:0 32:7 33:2 34:-4 37:19 38:6 40:-18 41:9 43:8 45:10 48:14
gardee 33:30|garden 1:15 2:9 4:24 5:25 7:11 8:22 14:22 17:17 27:10 29:21 30:19 34:8 40:1 42:18 43:14 47:19 51:23
gardener 16:41 21:44 50:48 53:39|gardent 2:34 19:36 20:28 33:3|garder 3:36 19:14 21:25 33:11 44:41|gardera 19:63
garderie 35:77|gardes 33:22 35:56|gardez 34:63|gardien 6:39 20:-1 21:17 24:26 33:19 38:25 45:26|gardiennage 31:66
gardienne 6:54 21:52 33:9|gardiens 32:68 45:56|gardons 20:55
gare 3:11 11:17 13:7 19:-1 22:11 28:20 31:15 32:30 33:13 35:14 41:11 45:6 47:15 48:24 53:7|garer 35:77
gares 13:57 33:17|garn 19:35 32:46 33:7|garnspulen 33:7 44:43 48:41|garten 20:22 28:33 33:-5 37:35 47:30 48:29
garters 24:57 33:20|gary 33:21 48:56|gas 19:30 26:46 33:18|gasmeterlaan 27:67
gaspard 6:31 24:37 33:2 36:48 44:41 49:38 52:49|gasps 19:60|gast 33:16 45:46|gaste 21:49 33:15|gasten 33:28
gastenkamers 53:64|gaston 3:11 16:24 19:25 33:23|gat 20:24 33:18 37:43
gate 20:14 33:15 35:23 38:23 45:25 47:21 48:20 49:25|gateau 21:73|gates 33:11 41:38 48:41 49:45|gather 33:29
gathy 7:40 14:42 22:44 33:-4|gattung 1:42 43:54|gauche 13:31 19:13 20:18 24:32 33:-7 49:63|gauches 21:73
gaufres 12:50 33:22|gave 3:31 5:34 23:36 33:5 40:18|gaven 20:42 46:60|gaz 33:30|gaze 16:68
gazette 8:54 9:40 35:34 38:60|gb 31:54 33:13|gbp 31:63|gbrspecimen 25:78|gdansk 3:44 45:55
ge 3:5 9:20 16:14 20:12 33:10 36:22 47:39 52:23|geaarzeld 3:56|geachte 11:19 12:48 23:46 27:28 34:7
geachtet 3:40 33:15|geacteerd 38:72|geandert 8:45 11:44 34:36|geant 33:30|gear 19:33 33:15 48:45
gearbeitet 3:18 7:23 31:24 33:17|geautomatiseerd 33:28|geb 13:61|gebardendolmetscherin 13:61|gebaren 19:59
gebaude 33:28|gebaut 7:25 19:23 33:7 45:28 53:27|gebe 33:28|gebed 3:42 48:53|gebeld 33:6 40:33 48:45
geben 3:25 21:22 27:18 33:12 53:20|gebet 33:28|gebeten 40:39 47:49|gebeurd 33:28|gebeuren 20:34 53:56
gebeurt 10:11 18:19 20:6 21:17 23:30 33:1 40:6 48:18 53:34|gebeurtenis 19:59|gebied 10:60|gebieden 10:52 40:33
gebiet 53:60|gebiete 10:51 31:38|gebildet 31:46 40:39|gebleicht 33:28|gebleken 27:62|gebleven 33:28
geboortedatum 25:75|geboortedorp 33:28|geboorteplaats 25:75|geboren 3:0 8:15 13:54 25:34 33:-4
gebouwd 33:14 45:38 53:37|gebracht 3:27 27:37 33:12|gebrande 3:56|gebraucht 13:48 50:52|gebraunt 33:28|gebroken 21:66
gebruik 26:42 27:45 51:43 52:43|gebruiken 3:17 19:32 20:36 21:27 40:16|gebruikt 5:69|gebruikte 33:28|gebunden 17:64
geburten 33:28|geburtsdatum 25:68|geburtsort 25:68|geburtstag 21:41 25:47 33:7|gecontroleerd 14:66|gecorrigeerde 11:71
gedaan 3:4 5:17 10:18 14:24 18:24 20:3 31:9 33:6 34:18 40:2|gedacht 3:26 33:11 40:25 48:27|gedachten 19:59
gedachtnis 19:56|gedankenlos 38:66|gedanst 33:28|gedechargeerd 35:69|gedeckt 33:20 40:31
gedeeld 10:42 20:24 33:-3 35:38|gedeelde 2:58|gedelegeerd 2:37 29:51 40:33
gedeon 1:10 2:-2 6:13 12:17 16:9 17:15 19:0 21:27 22:11 24:31 27:4 33:-1 36:20 37:22 40:-6 43:19 45:21 49:20 52:30
gedeponeerd 5:69|gedeputeerde 23:67|gedichtet 33:28|gedraaid 14:33 32:29 36:29 40:22 45:20 52:41 53:31|gedrag 8:72
gedragen 10:39 33:6 40:33|gedreht 2:26 7:16 14:18 20:31 52:43 53:17|gedronken 33:28|gedroomd 33:28|gedrukt 18:68
geduld 33:28|geduldet 33:28|geduldige 19:56|gedurende 33:-3 34:49 53:33|gedurfd 44:70|geduwd 33:28
gedwongen 21:52 33:14|geef 29:72|geeft 2:23 13:18 21:6 29:12 33:15 34:9 35:19 48:7 53:4
geehrte 11:21 12:44 23:19 27:41|geehrter 23:50 27:45|geeignet 30:63|geel 19:28 32:63 33:-3
geen 0:-1 2:-2 3:1 4:4 5:9 6:-2 7:10 8:-1 11:-1 12:-7 13:-1 14:27 15:11 19:15 20:7 21:-3 23:-5 24:5 27:2 28:0 31:-7 33:-3 34:-11 35:0 37:2 38:0 40:-3 44:1 45:-4 46:15 48:-2 51:13 52:1 53:-9
geendienst 52:74|geerbt 33:28|geerfd 45:65|geerinckx 2:32 3:29 13:41 43:42|geese 33:15 40:41|gefahren 3:45 6:42
gefallen 30:50 33:15|gefangnis 21:49 33:15|gefasst 33:28|gefeiert 33:28|gefilmd 19:45 33:-6 40:21 52:40|gefilmt 33:28
geflutet 33:28|gefordert 23:63|gefragt 3:24 30:34 33:9 48:33|gefuhrt 4:59 11:44|gefunden 19:35 33:15 44:31
gegaan 33:28|gegeben 12:35 14:35 33:15|gegen 2:6 3:11 14:9 23:21 27:6 33:4 34:30 44:12 45:9 47:11
gegend 19:41 30:38 53:35|gegeneinander 21:62|gegenfeuer 33:28|gegengewicht 33:20 44:43|gegenlesen 16:62
gegenlicht 32:53 33:2 49:41|gegenmittel 31:59|gegenrichtung 19:56|gegenspieler 6:49 44:50
gegenstand 2:30 7:13 8:39 10:24 16:17 17:19 20:21|gegenstanden 20:55|gegenstandslos 11:65
gegenteil 1:30 12:28 23:30 27:25 37:35 43:29|gegenuber 2:22 10:35 11:29 29:42 33:-8|gegessen 33:28|gegeten 47:70
gegeven 31:48 33:14|gegevens 8:41 12:35 14:48 39:42|geglaubt 33:28|gegraven 33:28|gegroet 6:54 48:53
gegrundet 7:54 33:-15 40:9|gehaald 33:14 45:51|gehaat 33:28|gehabt 33:22 40:26|gehad 33:28|gehalten 30:63
gehalter 53:60|gehandelt 45:61|gehangen 33:28|gehe 20:42 33:15|geheim 3:25 6:36 33:10 45:34|geheimen 3:56
geheimhouding 2:58|geheimhoudingsovereenkomst 35:69|geheimnis 3:40 45:47|geheimnisse 3:53|geheizt 19:56
geheizten 32:66|gehen 10:17 20:4 30:11 31:23 33:9 38:14 40:21 53:8|geheven 35:69|geholpen 6:67
gehoord 3:23 20:35 33:13|gehoren 40:39 53:46|gehort 5:26 7:11 10:21 14:23 20:8 33:12 34:9|gehouden 33:28
geht 3:3 19:11 20:-3 21:4 22:4 28:8 31:9 33:17 35:8 44:6 45:8 48:12|gehuwd 33:28|geigen 19:56|geiger 33:28|geind 2:58
geinspireerd 34:59|geinteresseerd 3:42 27:49|geinterviewd 20:55|gek 33:28|gekaart 33:28|gekannt 3:40 33:15
gekeken 33:28|gekend 33:28|gekker 3:56|geknupft 33:28|gekocht 31:61|gekomen 20:28 33:22|gekommen 33:28|gekonnt 3:53
gekookt 21:66|gekostet 3:40 33:15|gekozen 23:54 33:14|gekregen 33:28|gekundigt 20:42 33:15|gekwetst 6:67
gel 3:37 21:52 35:56|gelabeld 48:66|gelachen 3:35 33:20|gelacht 3:45 33:7|gelachter 33:28|geladen 21:62|gelander 33:28
gelassen 6:63|gelasten 33:28|gelaten 6:59 21:45|gelb 32:66|gelben 35:66
geld 2:-3 7:10 10:2 17:16 18:6 20:2 29:10 33:-1 34:8 40:29 42:16 44:8 45:12 53:2|gelden 2:50 27:41|geldgeber 17:64
geldig 25:45 29:30 33:-25 35:16 50:54 51:38|geldigheid 27:62|geldplan 9:71|geldt 2:28 5:39 8:41 29:41 51:43|gele 33:30
gelebt 33:28|geleden 3:23 7:18 20:10 33:19|gelee 33:30|geleefd 33:28|geleende 20:42 52:60
geleerd 6:28 13:29 19:20 33:14 40:16|gelees 3:58|gelegd 33:28|gelegen 33:28|gelegt 33:28|gelernt 33:28|gelernter 13:61
gelesen 1:15 14:23 21:14 27:32 33:-20 40:21 44:38|gelet 23:67|geleverd 2:45 40:41
gelezen 2:19 14:27 27:36 34:20 40:16 44:43|gelicht 34:59|geliebte 33:28|geliefert 33:28
gelieve 1:44 11:48 23:25 26:30 34:17 39:30|gelijk 3:42 6:33 10:26 48:32|gelijkaardig 31:61|gelijke 2:58
gelijkmatig 19:59|gelijkwaardig 10:60|gelingt 27:37 40:44|gelogen 19:46 33:10|geloofd 3:56
gelooft 9:38 31:29 33:13 48:33|geloofwaardig 19:59|gelopen 20:55|geloscht 33:28|gelost 33:28
geloven 6:33 27:28 33:-6 40:41|gelten 34:57|geluid 19:33 20:13 31:9 32:20 33:-7 41:38 49:32 53:11
geluidshok 7:49 50:57|geluidsmix 41:67|geluidsmuur 21:52 45:51|geluidsnabewerking 41:67|geluidsstudio 40:54
geluidsvrouw 13:49 20:46|geluk 33:28|gelukkig 33:28|gelukt 33:28|gelungen 44:64|gem 22:69
gemaakt 3:11 14:21 20:22 33:4 40:22 53:31|gemacht 19:18 22:36 33:2 34:19 40:26|gemachtigde 4:73|gemalde 32:66
gemalten 19:56|gemass 5:43 10:38 34:36|gemauert 33:28|gemauerte 33:28|gembloers 53:64
gembloux 2:23 20:27 30:28 50:30 53:52|gemeen 3:35 31:40 45:43|gemeende 27:62|gemeenschappelijk 40:54
gemeenschappelijke 45:65|gemeente 3:29 15:45 33:14|gemeentebestuur 33:28|gemeenten 31:48 33:1 40:28|gemein 31:59
gemeinde 9:23 12:19 15:24 27:25 33:-5 34:15 37:26 45:19 47:21|gemeindeamt 33:28|gemeindehaus 33:28|gemeinden 53:60
gemeinderat 33:28|gemeindesaal 33:28|gemeindewiese 33:28|gemeinkosten 16:51 41:47
gemeinsam 2:22 4:21 10:45 14:15 19:10 29:20 33:-18|gemeinsame 10:59|gemeinsamen 10:59
gemeinschaft 17:31 23:30 40:19 42:50|gemeinschaftlich 10:59|gemeint 33:7 40:31 45:40|gemeld 40:54|gemengd 19:45 20:42
gemerkt 20:42 33:15|gemeten 40:54|gemiddeld 0:59 7:49|gemiddelde 18:43 20:49|gemonteerd 52:74|gemotiveerd 2:58
gemutszustand 33:28|genaaid 33:14 53:50|genaht 53:60|genannt 27:58|genannte 51:67|genannten 34:57
genappe 3:35 50:50 53:43|genau 19:26 33:18 45:31|gendarme 33:30|gendarmerie 33:30|gendarmes 20:26 33:26|gender 1:68
gendre 7:54 22:60|gene 33:30|geneest 33:28|genegen 27:62|genehmigt 14:61|genehmigung 33:28|geneigt 33:15 37:55
general 2:13 12:15 16:29 21:17 23:32 28:26 33:-14 35:26 41:52 44:20
generale 0:45 8:51 13:21 22:24 23:39 27:27 33:-19 35:27 44:27|generales 2:53 35:56|generatie 45:65|generaties 31:61
generatif 2:61|generation 3:32 33:22|generations 7:41 33:3 40:30 45:43|generator 50:65|generaux 16:57 41:61 53:6
genere 51:83|genereux 6:62 45:56|generiek 2:53 34:33|generique 2:36 10:26 22:32 23:38 24:31 33:-21 34:32
generiques 22:47 39:55 40:30 41:48|genes 33:30|genesis 33:29|geneve 10:30 16:37 18:40 23:42 40:35|genezen 3:56
genial 38:82|genisses 33:30
genk 2:19 4:19 7:8 8:17 10:5 12:11 13:24 14:11 15:17 19:4 25:20 26:26 29:17 33:-27 34:5 36:16 40:0 43:24
genodigden 33:28|genoeg 20:28 33:14 40:28|genoegen 23:54 33:14|genoemd 30:43 33:3 34:44|genomen 1:34 10:39 33:14
genommen 33:28|genossenschaft 46:66|genoten 14:66|genou 24:82|genoux 33:18 48:42 49:59
genre 1:14 2:-10 3:-7 7:17 22:1 30:3 31:12 40:14 42:9 43:50 44:24 45:32|genrelab 1:55 23:59
gens 2:-12 3:28 6:12 7:-5 9:17 19:17 20:1 27:-6 28:10 31:7 32:18 33:5 37:12 40:0 43:1 44:4 45:-3 47:15 53:7
gent 6:9 7:16 9:13 13:31 19:4 22:11 23:24 27:27 30:10 31:14 33:-30 34:2 41:10 43:11 50:20 53:8|gentil 6:62 33:17
gentille 33:30|gentillesse 3:58|gentiment 20:42 33:17|gently 33:29|gentse 7:63|genug 20:55|genugen 33:28
genummerd 12:66|genummerde 33:28|geoffnet 6:31 33:19 45:30|geoghegan 22:69|geographe 20:55|geographie 33:30
geographique 53:70|geography 40:54|geologie 20:55|geolt 33:28|geometre 3:27 6:45 18:44 32:51 33:-1|geopend 4:68 20:28
geopfert 33:28|geordnet 33:28|geothermie 3:31 33:25|geparkt 33:28|gepensioneerd 6:46 33:20|gepensioneerde 3:56
geplaatst 8:59 20:42|gepland 31:40 33:6 43:47|geplant 17:38 42:38 43:36 53:34|geplukt 21:66|gepolstert 33:28
gepraat 33:28|geproduceerd 10:52 40:33|geproduceerde 34:59|gepruft 5:43 27:37 40:31|geraakt 28:51 33:20
geraamd 40:28 43:55 53:37|geraamde 53:64|geraapt 33:28|gerade 12:35 33:22|geraken 19:59|gerance 7:54 40:43
gerangschikt 12:53 40:41|geraniums 33:29|gerant 2:22 7:19 8:32 14:35 15:46 18:27 29:33 33:-8 40:9
gerante 5:23 7:33 8:26 9:26 10:10 12:17 14:53 16:17 27:13 40:2|gerantes 7:68|gerants 7:62 14:44|gerantsoeneerd 33:28
gerard 7:54 33:17|gerardmer 10:33 13:39 22:43 31:35 40:26|gerat 33:15 49:34 50:32 53:27|gerate 30:42 41:55
geraumt 33:28|gerausch 33:28|gerauschen 20:55|gerben 33:28|gerd 2:32 7:32 14:35 40:26|gerda 33:28|gerdi 6:63
gere 13:70|gereageerd 2:58|gerechtelijke 8:51 14:45 33:6|gerechtigheid 33:28|gerecycleerd 53:64|gered 33:28
gereden 33:28|geredet 31:59|gereed 18:68|geregeld 33:14 34:46|geregend 33:28|geregnet 33:28|gereisd 20:55
gereiztheit 33:28|geres 2:53 34:41|gereserveerde 53:64|gerettet 3:53|gericht 3:19 33:17 45:36|gerichtlich 8:66
gerichtssaal 16:49 19:43|gerichtsschreiberin 6:63|gerichtsstand 2:50 34:36|gerichtsvollzieher 33:28
gerichtsvollziehern 6:63|gerimont 44:71|gerissen 33:28|geritsel 33:28|gerlinde 20:55|germaanse 13:68
germaine 3:1 6:29 19:21 24:19 33:19|germaines 48:62|german 18:35 33:-5 36:41 40:20 42:37 43:33|germanistik 13:61
germanophone 10:43 31:45 42:54|germany 20:23 31:55 42:37|gern 3:6 6:16 12:14 27:46 33:-2 40:5|gerne 27:58
gerucht 21:43 33:13 45:30|geruckt 19:43 47:49|gerust 12:53 27:41 33:-6|gesagt 3:21 33:20 47:30
gesamt 1:20 15:23 16:38 17:21 41:31 42:39|gesamtbetrag 50:65|gesamte 40:52|gesamteindruck 44:64
gesamtfinanzierung 27:58|gesamtherstellungskosten 41:62|gesamtkosten 12:35 27:32 43:48|gesamtschuldnerisch 2:58
gesamtvermogen 0:67|geschaftsanschrift 8:66|geschaftsbedingungen 35:66|geschaftsfuhrer 7:34 8:42 14:42 33:-15
geschaftsfuhrerin 8:36 12:31 14:51|geschaftsfuhrerinnen 7:51 8:45|geschaftsfuhrung 7:28 10:29 12:31 23:34 29:36
geschaftsjahr 7:58|geschaftsjahren 46:66|geschaftsjahres 0:67|geschaftskonto 4:67|geschaftsleitung 27:58
geschaftszeichen 23:63|geschah 21:62|geschat 53:64|geschatzt 40:31 42:43 43:41|geschatzte 53:60|geschatzter 53:60
geschatztes 43:62|geschaut 47:63|geschehen 34:57|gescheiden 33:28|geschenk 33:15 44:50|gescheurd 32:73
geschichte 3:27 7:14 9:20 12:17 13:17 21:18 27:14 33:-16 40:19|geschichtet 19:56|geschickt 33:28|geschiedenis 7:63
geschieht 3:27 21:36 40:26 53:34|geschikt 30:68|geschikte 33:28|geschillen 10:39 34:38 40:33
geschlafen 7:38 19:35 33:7|geschlecht 25:68|geschleudert 35:66|geschlossen 5:24 18:35 23:24 33:0 34:17 45:33
geschlossenen 27:45 33:15|geschlossener 50:65|geschonden 33:28|geschonken 33:28|geschorst 6:67|geschoten 33:28
geschrapt 10:47 11:58|geschreven 2:28 3:25 33:4 34:17 38:30 40:12|geschrieben 2:20 3:35 7:21 33:2 40:14
geschrokken 33:28|geschuldet 2:58|geschwarzt 25:68|geschwatzig 6:63|geschwiegen 3:32 33:20|geschwister 21:62
gesehen 22:24 27:20 33:9 40:14 47:37
gesellschaft 0:16 1:12 3:3 4:17 7:8 8:26 9:14 10:9 12:11 14:27 17:14 29:25 33:-22 40:2 53:9
gesellschafter 7:35 8:30 46:55|gesellschafterin 29:66|gesellschafterinnen 7:58|gesellschafterversammlung 35:66
gesellschaftsvertrag 8:66|gesendet 33:28|gesenkt 33:28|gesetze 45:61|gesetzes 0:67|gesetzlichen 2:58|gesetzt 33:28
gesetzten 20:55|gesichert 42:64|gesicht 19:23 20:11 31:15 33:15 49:34|gesichter 6:37 19:33 20:20 32:32 48:27
gesine 8:66|geslacht 25:75|geslagen 6:54 33:14|geslapen 19:38 33:20|geslikt 44:70|gesloopt 33:28
gesloten 2:16 18:26 19:17 21:24 24:31 33:9 49:32|gesmokkeld 33:28|gesneden 33:28|gesondert 2:44 9:51
gesonderter 9:51 10:46|gesondertes 9:65|gesorgt 35:66|gespart 33:28|gespenst 3:53|gesperrt 33:15 35:52
gesprach 20:22 33:7 42:50|gesprache 20:29 30:37 40:26 47:37|gesprachen 40:52
gesprek 2:10 20:7 27:14 33:4 40:18 42:41 43:20 44:22|gesprekken 16:25 18:27 20:14 27:21 31:33 33:-13 40:26
gesprengt 33:28|gesprochen 20:42 33:15|gesproken 6:48 27:53|gestaan 33:14 40:41|gestanden 3:40 33:15|gestart 2:45 7:49
gestattet 34:57|geste 3:32 33:21 44:37|gestegen 33:14 40:41|gesteht 33:28|gesteigert 33:28|gestelde 40:54
gestellt 17:64|gesten 19:56|gestern 11:57 33:7|gestes 19:38 20:31 33:6 43:36|gesteund 23:67|gesticht 7:63
gestimmt 19:56|gestion 1:33 2:34 7:28 13:30 15:42 23:36 41:35|gestionnaire 4:71 35:64|gestolen 33:28
gestopt 3:25 20:24 33:18|gestorben 33:28|gestort 23:67|gestorven 20:55|gestraft 3:56|gestrichen 3:53
gestudeerd 3:42 13:54|gesture 33:29|gestuurd 45:65|gesucht 40:52
get 3:-1 5:11 19:1 20:16 23:14 27:4 28:16 33:15 40:18 53:7|getal 20:28 33:22|getallen 33:28|getan 3:38 20:31 33:3
getanzt 33:28|getatoeeerd 33:28|geteilt 10:46 33:2 34:31
getekend 2:27 5:33 6:13 9:28 10:28 12:12 14:12 17:16 18:14 36:19 40:0 50:17|getekende 9:58 19:45
geteld 3:31 11:46 33:12|getij 19:59|getragen 20:35 33:20|getranke 35:66|getrankeautomat 33:28|getrennt 33:28
getriebe 7:58|getroffen 20:55|getrouwd 33:28|gets 3:-4 10:25 19:-3 20:-5 21:18 27:1 33:13 45:16 47:10 48:17 53:25
getting 9:47 16:41 41:42 43:41|getuige 44:70|getuigen 21:37 22:30 33:2 34:21 37:36 48:28|getuigenis 33:28
getuigenissen 20:34 23:46 34:38|geur 33:28|gevaar 3:56|gevaarlijk 33:28|gevaarlijke 35:69|gevallen 33:28
gevangene 33:28|gevangengenomen 33:28|gevangenis 33:28|gevaren 3:42 33:14|geveild 33:28|gevel 33:28
geven 3:33 26:31 29:42 31:28 34:17 35:27|gevestigd 8:43 10:49 53:34|gevlucht 33:28|gevoelig 33:28
gevoeligheidsanalyse 30:68|gevolgd 33:28|gevolmachtigde 29:72|gevonden 3:31 19:15 33:12 36:29 40:11
gevorderd 33:14 40:41|gevraagd 1:42 3:9 6:10 12:9 14:19 17:13 19:2 20:-2 30:11 33:-13 34:12 40:-2 43:22 47:13
gevraagde 1:35 3:12 11:27 12:22 14:22 40:10 43:24 53:39|gewaarborgd 2:58|gewaarschuwd 33:28|gewacht 10:33 33:22
gewahlt 19:43 24:54|gewahren 23:50 27:32 34:31|gewahrleistung 2:58|gewahrt 15:58 23:43|gewahrung 12:61|gewann 13:61
gewartet 33:28|gewassen 33:28|gewebt 33:28|geweend 38:72|geweer 33:28|geweest 4:27 20:9 33:24|geweigerd 33:28
geweih 32:66|geweint 33:28|gewellt 33:28|gewerbesteuer 33:28|geweren 33:28|gewerkschaften 31:59|gewerkschafter 6:63
gewerkt 33:28|gewesen 33:28|gewest 1:39 8:44 15:55 53:23|gewestelijke 40:54|geweten 3:26 14:36 33:17|gewezen 45:65
gewicht 33:20 44:45|gewijzigd 11:71|gewikkeld 33:28|gewinn 0:53 33:-5 40:19 41:29|gewinnt 20:55|gewinnvortrag 0:67
gewissen 14:48 27:45|gewissenhafter 33:28|gewohnt 33:28|gewone 3:35 33:20|gewoon 3:37 19:20 33:9 39:34|gewoonte 33:28
geworden 3:19 33:21 47:28|gewusst 33:28|gez 27:58|gezahlt 2:37 23:43 33:7|gezahlte 2:44 27:45|gezahltes 2:58
gezamenlijk 4:39 5:35 10:47 34:25|gezamenlijke 2:45 10:47|gezegd 3:10 20:9 21:20 33:20 53:18
gezeichnet 10:33 24:54 33:2|gezeichnetes 19:56|gezeigt 7:38 33:7 47:42|gezeiten 19:56|gezellig 33:28
gezelligheid 20:55|gezelschap 33:28|gezet 20:55|gezeten 3:35 20:34 45:43|gezeur 33:28
gezicht 19:22 24:37 31:25 32:36 33:11|gezichten 19:32 33:14 37:48|gezien 3:28 30:21 33:16 37:28 49:27
gezin 19:45 31:48|gezinnen 33:28|gezocht 3:42 33:14|gezoem 19:59|gezogen 10:46 33:15|gezond 14:66
gezongen 20:32 23:31 33:16|gezonken 47:70|gezusters 33:28|gezwegen 35:69|gff 39:77|gg 51:73
ghent 7:27 13:42 27:26 30:35 33:5|ghislain 7:34 8:51 13:37 34:29 43:40|ghlin 21:71|ghost 19:38 32:68
ghyselen 11:50 12:45 29:51|giant 6:71|gibier 32:82|gibt 2:3 5:8 6:8 10:4 19:15 20:23 31:4 33:3 34:8 35:11 40:16 47:8
gideon 1:59 43:60|gidi 18:31 20:23 33:14 36:35|gids 16:39 33:1 53:50|gidsen 53:64|gielen 20:42 37:61
gif 3:26 21:36 33:17|gifle 33:30|gift 3:44 44:58|giften 0:72|gij 33:28|gilbert 1:30 6:49 27:17 33:11|gilded 31:63
gileppe 47:49 50:52|gilet 33:24 45:44|gilets 32:82|gilkinet 1:41 14:39 29:45 36:46|gillain 1:37 7:34 14:36 29:44 46:45
gilles 8:54 11:34 13:27 25:39 29:35 53:29|gilly 13:39 53:66
gilt 2:32 5:13 10:24 11:14 12:10 23:13 29:15 31:8 34:6 46:15 50:21 51:26|gina 33:28|ginette 3:16 6:33 33:23 40:14
ging 3:28 7:14 11:23 30:19 33:-6 40:10 47:39|ginge 33:28|gipfel 3:40 33:15|girafe 21:73
girl 3:12 6:14 12:11 33:18 36:18 47:38 48:15|girls 31:29 33:25|girouette 5:37 7:38 27:28 37:45 39:57 52:45
gisela 33:28|gisele 20:46 34:43|gisteren 33:28|gisterenavond 11:71|gites 53:68|giuseppe 6:44 33:26
give 1:13 2:7 3:30 4:22 14:30 19:15 23:17 31:8 33:1 40:-1
given 2:5 4:31 5:13 6:14 8:28 12:11 14:21 19:3 25:54 33:-5 34:4 40:-3
gives 2:13 3:-1 6:12 12:9 20:-2 29:26 33:19 34:2 44:23|givet 33:30|giving 33:29|givrant 21:52 34:41 45:48
givre 24:73 48:56|glace 19:26 24:46 32:45 33:19|glaces 24:69 33:17|glaciers 53:66|glacis 1:33 10:29 17:34 23:34 43:32
glacon 3:20 6:28 22:26 24:34 28:35 32:34 33:-18 36:44 37:37 44:29 48:28|glacons 33:30
glad 12:37 23:41 43:36 48:41 50:44|gladder 44:70|gladly 27:63|glanage 21:60 45:56|glance 9:60 43:54|glanent 33:30
glaneuses 12:44 29:55 33:3 43:47|glas 3:8 13:16 19:11 30:17 32:45 33:9 39:22|glasgow 13:53 33:15
glass 19:25 32:23 33:23 36:22|glasscheibe 33:28|glaube 3:53|glauben 27:45 40:39|glaubt 3:13 6:23 33:13 40:12 48:34
glaubwurdigkeit 44:64|glazen 33:28|gleich 20:29 24:41 33:15|gleiche 20:55|gleichen 2:44 7:32 33:2|gleichmassig 33:28
gleichmassigem 33:28|gleichzeitig 43:48 47:49|gleis 7:45 22:48|gleisen 33:28|glides 19:60|glijdt 33:28
glimlachen 33:28|glisse 33:28 49:41|glissee 11:80|glisser 3:37 11:59 33:9|glissez 35:77
glitch 1:15 2:9 4:24 5:25 7:11 8:22 10:10 14:22 17:17 27:10 29:21 30:19 34:8 40:1 42:18 43:14 51:23|glitter 32:76
global 7:64|globale 44:77|globalisatiepremie 15:71|globe 3:24 33:21 49:42|glocke 31:46 33:15|gloire 33:30|glove 33:29
gloved 33:29|gloves 33:29|gluck 6:49 27:45|gluckwunsch 23:63|gluht 33:28|gluten 38:82
gmbh 0:8 1:21 2:7 4:9 5:5 7:7 8:20 10:24 14:2 23:5 27:7 29:15 30:4 34:11 40:-7 43:27 46:8 51:16
go 3:5 6:4 12:1 16:1 18:2 19:-8 20:19 27:4 31:17 33:4 34:10 35:16 40:23 44:4|goal 33:15 48:58|goalkeeper 6:46 33:23
goat 21:40 31:32 33:-2 35:43 45:37|gobelets 33:17 48:62|gobert 3:33 5:45 16:43 33:-4|god 3:31 33:23
godefroid 2:47 7:54|godelieve 6:29 19:11 20:-3 25:36 33:8 34:12 35:21 48:19 49:26|godfrin 21:60 45:56
goed 3:0 6:12 8:17 20:7 23:22 29:17 33:12 34:4 35:14 40:-1 44:14 47:15|goede 3:14 7:21 12:24 19:17 27:21 33:8 44:28
goedgekeurd 0:38 2:24 10:26 14:32 23:34 34:25|goedgekeurde 34:59|goedkeuring 2:28 10:29 23:37 34:29 35:38
goehltal 38:47 39:58|goeie 33:28|goers 31:63
goes 2:-7 18:9 20:3 21:20 28:7 31:-6 33:17 34:0 35:6 40:-6 45:0 48:17 49:8 53:20|goffe 1:59 8:67|goffinet 33:29
gohl 33:9 47:54|gohlbote 47:63
gohltal 0:16 2:7 4:16 7:8 10:19 12:10 14:10 17:21 26:16 30:12 33:-23 34:6 40:8 42:13 43:11 46:15 51:16
gohy 3:11 5:29 16:24 20:7 22:47 33:-5 34:24 40:9|going 12:13 20:13 21:16 27:8 31:8 33:10 36:20 37:23 40:11 47:34
gold 5:49 32:52 43:48|golfbassin 16:39 19:32 40:28 53:37|golfhoogten 30:68|golven 30:68|gomme 33:30|gommes 19:63
gommeurs 22:55 39:73|gone 11:24 20:9 33:20 34:12 40:6 48:23|gonnen 3:53|goochelaar 33:28
good 3:-1 6:4 10:-4 12:9 13:-1 18:3 19:-7 20:-10 22:2 23:14 27:15 31:-7 33:7 36:7 38:7 40:7 43:1 44:32 45:1 50:16 51:9
goodness 3:58|goodnight 33:29|goods 35:74|google 16:65|gooi 11:58 19:45|gooit 33:28|goose 7:43 22:48 40:33
goossens 7:41 13:47 40:33|gordijn 19:45 33:14|gordijnen 33:28|gorge 33:30|gorgeous 33:29|gorinchem 33:28|goris 22:74
gospertstrasse 8:66|gosselies 7:42 13:38 53:54|gossip 33:29|gossuin 33:30|got 1:23 3:25 13:21 20:12 33:10 35:29 40:9
gottlob 33:28|gouache 19:39 24:50 43:50|gouaches 16:58 31:53|gouaille 6:76|gouden 13:47 19:38 22:47
goudron 32:68 33:17|goupillon 10:63|gourmandise 3:58|gout 33:30|goute 33:30|gouter 22:74|gouts 20:55
goutte 33:11 49:74|gouttes 33:17 48:62|gouttiere 20:55|gouvernance 7:54 10:51|gouvernements 21:73
gouvy 7:30 10:27 14:47 17:40 23:39 53:32|governed 34:61|governing 10:55 34:40|gowe 33:29|gown 33:29|goyvaerts 27:62
gp 10:43 33:8 49:59|gps 20:57|gpu 13:66|graafmachine 33:28|graaft 33:28|graag 6:14 12:23 23:14 27:54 31:8 33:-26 50:17
grabt 48:62|grace 2:20 12:18 13:17 16:18 19:10 20:2 31:13 32:29 37:32 40:4 43:21 50:25 53:39|graceful 33:29
gracht 3:42 33:14|gracieusement 31:66|gracieux 27:67|grad 3:24 19:27 22:33 33:9|grade 41:56 50:40 53:45|graden 33:28
grading 19:29 41:62|graduate 13:66|graduation 33:29|graf 33:28|grafisch 2:45 24:60|grafische 9:45 16:39 34:33 43:42
grain 19:53 32:51 33:-1|graines 40:57|grainy 19:60|graisse 20:42 33:17|grammaire 3:58|grammar 19:60|grammes 20:55
grand 0:4 1:8 2:-6 3:8 4:18 5:11 6:-3 7:11 8:15 10:-4 13:9 14:1 15:4 19:-15 22:2 25:7 27:-3 28:4 29:10 30:7 31:-12 32:10 33:-2 34:-6 35:-1 36:4 38:15 40:-12 41:21 42:-3 43:8 44:-2 45:4 46:5 47:7 48:-3 51:12
grandchildren 33:29|granddaughter 6:57 33:15|grande 1:20 13:17 19:22 20:15 22:21 33:17 48:23|grandes 27:54 40:43
grandfather 3:22 20:31 33:12 47:37|grandi 3:27 19:31 28:52 33:-1 47:47|grandissent 33:9 45:48 47:57|grandjean 33:29
grandma 13:53 22:56|grandmetz 33:29|grandmother 20:48 33:10|grandparents 31:63|grands 3:40 31:35 32:51 36:52
grange 9:54 27:40 33:3 48:49|granges 33:30|granit 53:70|granite 33:29|grant 1:25 3:3 5:15 15:44 17:43 23:43 27:8 34:17
granted 10:20 15:33 17:52 20:14 23:30 29:32 40:12|grantee 34:61|granting 15:75|grantor 34:61|grants 5:29 17:29 34:56
granuleux 19:63|grap 3:56|graph 33:29|graphic 1:63 12:41|graphics 13:53 20:43
graphique 2:25 5:32 9:35 12:26 16:39 18:29 34:17 40:24|graphiques 16:50 20:34 30:55|graphiste 2:61|graphs 33:29
grappe 7:68|grappes 20:55|grappig 6:41 20:28 30:41 38:46|grappiger 3:56|gras 3:17 20:16 33:20 47:27|grass 19:40 33:20
grasse 22:74|grasveld 37:74|grateful 6:57 12:54|gratis 27:41 33:20|gratte 33:24 48:50|grattees 19:63
gratuit 19:31 29:50 35:46 40:26 50:47|gratuitement 33:17 45:56|grau 19:43 24:54|grausam 38:66|grave 33:28|gravee 33:30
gravel 33:29|graven 33:28|graves 33:29|graveurs 33:30|graveyard 33:29|gravier 26:62 39:61 53:49|gravures 32:82
gravy 33:29|graz 43:67|gre 11:67 23:63|grease 32:76|great 3:13 7:20 13:22 27:31 33:13 40:10|greeks 33:29
green 19:23 24:53 32:39 33:11|greened 20:43 33:15|greenlight 10:63|greenlit 10:55 27:42|greenness 33:29
greet 2:16 3:13 6:27 13:25 21:26 27:17 33:-8 43:25 44:27|greetings 12:68|greets 33:29|greffe 3:20 8:68 20:33
greffier 20:55|greffiere 33:30|greffieres 20:55|greffiers 18:53 20:34 33:9|gregoire 2:26 3:24 13:36 20:20 23:42 43:39
gregory 6:43 33:1 37:48 43:37 44:43|grelotte 33:30|gremien 27:58|gremium 23:63|gremiums 27:58
grenier 4:52 8:45 12:26 13:25 14:26 26:38 29:36 43:28 51:38|grenouille 33:30|grens 15:25 20:8 21:31 31:15 33:16 40:8
grensdorp 33:28|grensfilms 7:63|grensland 38:72|grenspaal 33:28|grenspost 7:32 13:37 22:38 31:31 38:42|grenz 31:59
grenzbahnhof 30:42 33:7 40:31|grenze 3:5 6:15 7:10 15:18 28:28 33:9 36:20 40:4 45:13 47:15|grenzen 30:51 31:30 33:3
grenzfall 21:62|grenzganger 31:59|grenzgeschichten 40:52|grenzkomodie 37:55 43:48|grenzland 9:44 17:43 27:37
grenzraum 31:59|grenzstadt 45:61|grenzstein 20:55|greta 45:61|gretchen 7:22 8:33 12:26 25:45 27:21 34:19 40:12 43:35
greve 3:13 21:48 22:28 31:20 33:11 45:24|grevenmacher 34:61|grevistes 33:30|grew 3:48 13:35 43:36
grey 24:63 26:49 33:2|gribouillis 24:82|grid 20:36 35:53 44:50|grief 3:36 33:21|griek 21:47 45:56|grieken 20:55
grieks 13:43 16:40 20:40|griep 3:35 30:46 33:6|griepepidemie 23:67|griet 7:15 11:24 21:33 27:24 33:16|griets 33:28
griezelig 30:68|griffie 8:72|grijpers 33:28|grijpt 44:70|grijs 19:38 33:6 49:53|grijze 33:28|grill 45:68
grille 33:5 45:55 46:57|grilles 20:55|grime 41:67|grimpe 33:30|grimpent 33:30|grimsby 7:51 12:54|grin 3:58
grince 21:60 33:17|grinned 44:71|grip 41:69|grippe 33:30|grippes 33:30|grips 44:71
gris 3:6 7:15 19:33 22:29 24:42 32:49 33:-3|grise 22:60 33:12|grisou 13:45 22:48 33:15|grivegnee 53:66|groans 33:29
grob 12:61|grobe 41:62|groeien 33:28|groeisubsidie 15:71|groeit 33:14 40:41|groen 19:31 32:33 33:19|groenafval 33:28
groep 3:29 7:36 19:32 33:1|groepsgesprekken 30:68|groepsschema 46:73|groepsstructuur 46:73
groet 12:39 27:36 33:9 48:27|groeten 12:45 23:27 27:47 40:14|groeve 22:55 53:50|grof 41:67|grofkorrelig 19:59
grond 3:18 19:9 20:22 33:8 37:25 41:18 44:20 49:24|grondgebied 53:64|groningen 34:59|groom 21:71
groot 2:17 20:26 26:32 33:-1 40:14 49:33 53:23|groothoek 19:59|grootmoeder 3:42 32:59|grootouders 31:61|grootste 33:28
grootte 1:37 20:24 27:32 40:24 46:43|grootvader 3:33 20:19 33:16|gros 19:38 20:5 33:0 49:63 50:28
gross 0:28 2:5 6:15 15:35 31:25 33:-2 35:17 49:42 50:17|grosse 1:34 9:36 33:17|grossen 40:52|grossenklasse 46:66
grossenordnung 27:58|grossenprufung 46:66|grosser 3:27 38:40 40:39|grossere 40:52|grossherzogliche 1:63|grossi 33:30
grossmutter 3:45 33:7|grossstadt 31:59|grosstes 19:56|grossvater 3:32 19:35 33:7
grote 3:11 13:23 22:23 33:10 38:39 40:9 41:22|groter 3:29 33:22|grotte 19:36 33:25|grotten 33:28|grouille 33:30
ground 13:19 19:12 20:19 22:34 33:11 38:27 39:30|grounds 40:54|group 7:19 14:21 20:11 30:26 31:29 41:47 46:42
groupe 7:28 14:22 20:6 27:18 33:1 40:26 46:33 50:41|groupes 30:63 31:53|groups 30:72|grow 45:68|growing 33:29
grown 3:31 20:30 33:2 40:28|grows 33:15 49:62|gruber 2:26 3:21 5:41 16:30 43:29|grue 33:30|gruff 6:71
grun 19:21 24:32 32:32 33:11 48:27|grund 2:29 33:17 44:35|grundbuchauszuge 33:28|grunde 33:28|grunden 28:45 33:7 40:31
grunder 7:58|grunderhand 7:58|grunderin 7:58|grunderinnen 7:58|grundern 7:58|grunderzentrum 35:66|grundete 13:61
grundidee 44:43 45:53|grundlage 2:48 10:29 30:33|grundlich 33:28|grundriss 24:54 33:15|grundrisses 33:28
grundschule 40:52|grundung 7:58|grundungspramie 15:65|grundungsurkunde 8:66|grunen 33:28|gruppenfoto 48:62
gruppenfotos 32:66|gruss 11:57 27:37|grussen 12:45 27:42 33:-8|grusst 48:62|grutier 22:74|gsm 19:28 21:45 33:15
gt 10:63|guarantee 2:25 8:26 27:39 40:6 41:21 42:50|guarantor 14:67|guardian 38:74|guards 33:29|gucken 39:67
gudula 33:28|gue 13:66|guepe 33:30|guere 12:71|guerin 33:30|guerite 19:63|guerre 3:22 22:37 23:45 33:7 47:42
guess 20:36 33:8 44:50|guest 33:23 45:43|guests 3:27 33:19 45:37|gueule 31:66
guichet 4:34 19:12 20:14 31:28 33:18 48:25|guichetiere 3:58|guichets 32:82|guide 19:20 27:25 30:34 33:14 35:35 45:28
guides 33:12 53:57|guild 2:40 5:49 40:33|guillaume 33:30|guillem 19:33 37:51 39:50 43:41|guillemins 33:28|guiot 2:61
gul 6:67|gull 11:64 52:58|gultig 11:12 25:44 27:6 29:38 39:24 50:33 51:30|gulzig 6:67|gum 35:74|gummibaum 33:15 48:49
gun 3:44 33:15|guns 3:58|gunstig 3:30 23:37 40:29 44:39|gus 33:29|gust 19:32 39:47 43:42 52:47
gustaaf 6:33 33:20 48:32|gustaafs 33:28|gustave 22:49 33:21|gut 3:24 6:22 12:20 33:10 44:34
gutachten 16:24 18:15 33:5 40:3 44:22 48:13 50:16 53:33|gutachter 33:28|gutachterliche 44:64
gute 23:27 33:11 34:29 47:35|guten 12:53 23:43|guter 3:40 38:52|guterbereich 30:63|guterwagen 28:52 33:15
gutmutig 6:63|gutschriften 33:28|guy 3:17 21:30 27:18 33:7 45:49|guys 3:58|gym 20:57
h 1:9 5:2 8:5 9:19 10:12 11:8 13:-6 15:4 16:13 17:15 19:-7 20:-7 21:9 22:27 23:-1 24:5 26:21 27:-2 29:4 31:-4 32:10 33:-19 34:7 35:19 38:3 39:4 41:12 43:13 45:-6 46:11 47:1 48:4 50:0
h9 52:74|ha 44:71|haak 33:14 48:53|haakjes 0:72|haalbaar 30:68|haalbaarheid 16:39 30:41 44:56
haalbaarheidsonderzoek 30:68|haalde 13:68|haalden 30:41 31:56|haalt 20:15 33:22 40:14|haan 7:49 22:55
haar 2:-5 3:0 5:-3 6:9 10:-6 13:4 14:12 15:-1 19:-7 20:-7 21:13 23:-5 24:1 27:-10 28:16 29:11 33:14 34:-2 38:0 40:-14 45:0 46:0 47:-3 48:11 51:0
haare 30:63|haarlem 10:65|haat 33:28|hab 20:29 33:2 47:50|habe 3:37 19:14 20:7 27:2 33:2 44:16 47:15
haben 1:2 3:-1 5:2 7:9 10:-2 11:4 14:6 15:11 19:-5 20:14 22:1 27:18 30:8 31:9 33:-2 35:5 40:19 44:3 45:0|habilete 3:58
habilite 14:71|habilitee 1:73|habillages 40:57|habille 3:37 33:22|habillee 33:30|habillent 6:76|habilles 45:70
habit 20:22 30:47 33:17|habitaient 33:30|habitants 6:32 19:19 30:32 31:35 33:8 53:26|habitations 33:30
habite 13:24 33:15 53:55|habitent 33:9 53:62|habites 19:63|habitude 6:42 10:18 19:16 20:18 33:17|habitue 33:30
habituel 26:70 40:43|habituels 7:54 40:43|hachures 24:82
had 3:21 7:-6 11:9 12:3 14:-4 15:4 20:-7 28:4 30:0 33:15 34:-10 36:4 37:6 40:2 47:31|haddad 6:68 33:8
hadden 20:42 31:48|haddou 6:67|hadj 7:54 46:69|hadt 47:70|haeck 7:63|haesen 7:51 14:53|haf 10:51 26:45
hafen 22:48 39:53|hafenamt 5:35 7:30 39:47 52:39|haftet 10:59|haftung 4:41 8:53 40:26|hagebutte 32:66|hagel 21:66
hagelstein 6:38 33:22|hagenberg 13:61|haie 6:42 21:40 22:40 33:7 52:51|haie1 39:83|haie2 39:83
haies 20:25 32:62 33:0 47:48|hain 0:28 2:7 4:44 7:14 10:24 14:17 17:33 34:21 39:38 42:22 43:38
hainaut 10:21 23:26 27:29 31:28 33:-8 34:12 38:31 40:6 43:23 53:32|haine 20:36 33:19|hair 33:19 34:13 41:41 48:24
hairdresser 33:29|haired 33:29|hak 33:28|haken 21:37 33:13 48:37|hakim 20:55|hakt 33:28|hal 5:35 6:36 33:10 47:47
halage 13:34 22:55 31:29 39:56|halb 7:28 28:36 33:18|halbe 7:25 13:28 20:22 32:33 33:7|halben 3:53|halber 37:68
halbes 3:32 33:7 40:31|halbmond 1:27 9:21 10:27 12:18 17:21 40:17 42:20 43:18 44:20|halbnah 49:67|halbschlaf 22:62
halbschuh 33:28|halbschuhe 48:62|halbstundigen 20:55|halbwertszeit 1:27 2:22 29:30 33:-8 36:32 41:27 43:26|halde 7:68
haldes 2:21 7:12 10:18 14:16 16:16 17:31 26:28 34:24 35:22 38:35 40:1 42:20 43:18 50:23|halen 33:28
half 1:-4 2:14 3:-15 6:3 7:15 10:13 12:-4 13:7 19:-1 20:-4 22:-3 23:16 26:4 27:-9 30:0 31:3 32:4 33:-1 34:7 37:5 40:8 41:-3 43:-4 44:-1 45:18 50:8 52:5 53:0
halfte 2:17 7:18 10:18 23:23 30:31 33:-13 50:24 53:30|halftide 52:77|halftig 2:58|halftijdse 7:63|halfway 33:29
halifax 34:61|hall 3:5 13:19 19:20 25:26 27:10 33:4 35:21 38:21 40:-3 45:15 53:23
halle 3:7 7:11 15:13 21:9 30:6 32:14 33:0 40:-1 41:10 44:11 45:8 46:13 47:17 48:19 49:14 53:16|hallemans 19:56
hallen 19:56|halleux 7:31 10:29 12:34 14:34 40:31|hallo 12:61|halloween 18:53 31:45 37:64|halls 18:43 31:49 37:51
hallvard 12:68|halo 10:30 22:53 42:41 43:39 46:48|halogen 27:58|halos 19:63|hals 24:60 33:14
halt 5:10 14:7 20:-3 21:9 27:14 33:17 34:4 40:7 46:22|halte 3:16 19:24 32:29 33:9 36:29 52:30 53:14
halten 3:29 7:16 12:18 30:20 31:16 40:27 49:24|haltestelle 48:62|haltung 19:43 44:50
halve 7:26 19:22 26:36 33:11 40:18|halverwege 33:28|halves 2:62|halvorsen 27:46 33:18|hamacs 33:30
hamish 13:39 23:46 27:36 40:28|hammershoi 32:82|hamois 13:51 27:58|hanafin 5:38 8:52 25:56 34:29|hanau 13:48 25:55
hanauer 47:63|hanche 20:55
hand 2:-7 3:-10 6:-1 7:-7 14:-5 16:-4 17:3 19:6 20:3 22:-3 24:17 32:4 33:17 40:-9 42:-1 43:-4 47:6 48:4 49:27 50:1
handabdrucke 19:56|handball 45:70|hande 19:17 20:25 32:46 33:8|handed 2:40 3:36 4:56|handel 16:62|handelaars 15:71
handelend 4:60 14:52|handelingen 8:72|handelnden 6:63|handelsbank 4:73|handelsingenieur 13:68|handelsregister 8:66
handelssaal 33:7 41:42 53:39|handelt 3:32 20:35 33:7|handen 3:13 7:9 19:5 20:7 32:36 33:14 36:19 49:20
handgemacht 30:63|handgemalt 33:28|handgeschreven 32:73|handheld 19:60|handig 6:67|handing 33:29|handje 33:28
handkamera 19:50 43:36|handkerchief 33:29|handlauf 32:66|handle 27:63|handler 3:53|handlerin 33:28|handlerring 33:28
handlers 41:69|handles 20:36 31:41 33:8|handling 16:54 50:61|handlung 6:42 33:7 53:39|handlungsbogen 45:61
handlungskosten 16:52 41:45|handopsteking 20:55|hands 6:14 19:25 20:24 24:19 32:29 33:12 49:29|handschoenen 33:28
handschrift 20:18 24:46 33:16|handschriften 33:28|handschuh 32:46 33:20|handset 19:60|handtekenbevoegdheid 29:72
handtekening 1:43 4:25 5:21 9:23 12:18 14:18 21:18 33:-2 48:18|handtekeningen 3:25 6:36 33:-3 34:41|handvoll 33:28
handwriting 3:44 33:15|handwritten 14:67|handy 21:49 33:15|handylicht 49:67|handys 19:56|hang 6:45 19:41 33:3
hangar 20:33 33:14 48:30 53:30|hangen 7:30 14:34 20:23 33:12|hangende 17:70|hangs 33:25 45:35
hangt 11:13 20:-2 21:8 23:20 33:17 35:11 40:7 41:9 44:12 47:11|hanley 6:43 33:24|hanna 13:42 33:19
hanne 2:9 7:13 12:17 16:16 19:10 20:6 22:28 27:13 33:0 37:25 39:24 40:5|hanneke 33:29|hannes 2:45 43:55
hannuit 8:36 10:24 12:30 14:39 40:19 53:28|hannut 53:66|hanotiau 27:67|hanquet 7:55 20:34|hanse 33:30|hanssens 13:70
happen 7:51 28:62|happened 3:32 33:23|happens 19:27 20:24 21:26 33:-4 40:10 44:26 45:23 53:21|happy 12:34 27:39 33:16
haquin 5:77|harbour 13:22 20:13 28:31 33:20 35:30|harcourt 7:31 14:34 25:54 29:41 46:42
hard 3:27 19:15 20:13 32:31 33:10 49:33|hardcastle 20:57|harde 40:54|hardenne 5:52 7:24 12:28 13:27 22:43 37:41 38:38
harder 3:35 20:34 33:9|hardest 33:29|hardly 19:60|hardop 33:28|hardst 33:28|hardware 41:69|hare 33:28|harira 21:66
harlingen 2:58|harm 33:28|harmed 30:72|harmonie 13:49 19:41 33:9|harmonies 31:66|harmonium 19:63|harms 33:28
harnais 33:30|harness 33:29|harpiste 33:30|harriet 1:22 2:16 3:12 10:17 12:22 13:29 23:26 37:32 40:8 43:21 44:25
hart 2:21 3:17 33:3 34:20 36:34 40:17 43:27|hartelijk 27:62|hartelijks 27:62|harter 33:28|harvest 31:63
harvester 33:29|harvesting 33:29|harwich 13:53 20:43
has 0:-1 2:-15 3:-8 4:4 6:13 7:5 11:12 12:-6 13:7 14:17 17:-3 19:-11 20:-2 21:-3 23:10 27:2 28:12 30:-5 32:2 33:10 34:-5 37:4 38:1 40:9 45:-5 47:-2 48:-5 49:-1 51:13
hasard 3:28 20:35 33:0 44:47|haselwanter 33:28|hasn 14:30 33:19 40:28|haspengouw 31:40 40:33 53:43|haspengouwse 38:72
hassan 20:55|hasselt 2:18 7:14 10:12 12:11 13:19 23:19 30:19 33:9 34:19|hastig 33:28
hat 1:1 3:3 5:7 6:13 7:-7 10:3 11:-1 12:-5 13:-4 14:-1 15:0 19:0 20:-3 21:-4 22:-4 23:9 27:-1 28:7 31:-3 33:8 35:0 36:2 40:11 43:-4 44:-2 45:2 47:4 48:3 51:8 53:-6
hatch 19:20 20:27 33:18 43:25|hate 3:58|hats 33:10 39:68|hatte 3:32 33:7 40:3 47:34 48:13
hatten 3:36 11:35 20:25 31:29|hattest 33:28|haube 45:47 48:49|haugdal 2:35 13:39 34:34 43:41|haulier 6:50 33:21
hauliers 33:29|haupt 41:62|hauptdarstellerin 31:59|hauptfigur 3:20 30:42 31:26 40:19 45:28
hauptfiguren 6:42 19:23 40:19 45:40|haupthahn 35:66|hauptrolle 10:38 40:44|hauptrollen 10:59|hauptsender 40:52
hauptsenderzusage 27:58|hauptstadt 21:41 33:7 45:40
haus 3:3 5:6 6:5 7:8 10:1 12:3 13:4 17:6 19:-2 21:16 28:16 31:1 32:9 33:8 37:10 39:9 42:6 45:15 47:5|hausbesitzer 6:63
hause 3:20 33:24|hauser 10:46 20:29 40:26|hausern 33:28|hauses 14:61|hausfluren 33:28|haushalt 21:49 27:45
haushalts 10:59|hausmeister 45:61|hausnummernschild 20:55|hausordnung 35:66|hausse 40:57|hausser 6:76|haust 33:28
haustur 40:52|hausversammlung 35:66|haut 6:10 19:29 21:7 24:26 31:0 33:18 37:18 40:-8 45:4 48:9 49:16
hautcharbon 3:27 6:45 24:51 33:12
haute 2:10 3:-9 7:6 10:6 12:9 14:9 18:14 26:16 30:7 31:6 33:3 34:14 40:5 41:5 42:13 43:10 45:1 50:13
hauteardenne 38:41 39:52 52:43|hautes 10:26 16:32 26:44 33:-1 40:18 42:37 43:35
hauteur 2:1 4:24 10:4 12:11 19:21 20:30 22:14 23:16 24:34 27:7 33:-7 40:8 47:18|hautfarbe 33:28
hauts 17:40 40:40 42:59|hautung 33:28
have 0:2 1:12 2:-1 3:16 5:1 7:7 10:-5 11:5 12:0 14:10 19:5 20:8 27:11 29:7 30:-1 31:0 33:1 34:-2 36:1 40:17 44:-2 45:-5 53:-7
havelange 13:47 20:27 53:47|haven 3:20 19:14 33:16 37:29 40:18|havenith 33:28|havenkraan 33:28|havenmusea 31:61
havens 31:61|haveuse 24:82|haveuses 33:30|having 5:31 8:36 11:34 14:28 20:28 33:3|hbscbe00 4:73
hd 27:39 38:42 43:35 50:46
he 3:6 6:12 12:-8 13:4 20:-8 21:8 27:-13 28:13 29:-1 30:-4 31:-13 33:18 36:6 37:2 38:-2 45:-3 47:23 48:22 49:0
head 3:5 7:12 19:7 20:4 23:31 27:35 33:4 43:25 49:23|headautorin 13:40 16:41 40:31|headcount 21:34 45:32 46:64 48:35
headed 11:73|heading 16:54 40:41|headlights 33:15 49:62|headlines 12:68|headphones 52:77|headquartered 7:64
heads 10:45 12:37 33:-2 40:23|headset 13:53 33:15|heap 33:29|heaps 33:29|hear 18:17 19:26 27:11 33:17 37:26 47:29
heard 3:18 6:32 20:18 33:2 45:29 47:46|hearing 20:48 33:10|hears 33:26 38:33|hearse 16:39 19:31 33:17
heart 33:23 40:28|hearts 33:29|heat 33:21 43:46|heater 20:30 33:16 36:48|heavier 33:29|heavy 33:29
heb 3:42 12:6 19:8 20:20 27:3 33:-12 38:12 44:10 47:19|hebamme 20:22 33:15 36:34 48:29|hebammenkoffer 33:28
hebben 1:1 2:-8 3:19 6:1 11:5 12:5 14:7 15:5 19:5 20:14 27:3 33:3 36:7 40:25 45:5|hebdo 38:82|hebergement 41:57 53:60
hebt 33:23 48:33|hecatombe 12:71|heck 26:67|hecke 33:30|hectare 3:56|hectares 22:56 33:5|hector 34:63|heden 4:60 34:46
hedge 6:15 16:12 18:14 19:12 20:17 32:28 33:4 37:22 40:-1 41:13 48:32 50:19|hedgehog 21:71|hedwig 33:25 44:30
hedwigs 33:28
heeft 2:-2 3:1 5:2 6:17 7:-5 8:0 10:-12 14:9 19:-13 20:4 21:6 23:-1 27:-5 29:0 31:-10 33:10 34:-4 36:1 37:3 38:1 40:7 44:9 45:4 46:1 47:-2 48:2 51:10 53:-8
heel 2:12 3:10 6:21 20:21 33:18|heemkring 34:46 35:56|heemkringen 31:61|heemkundige 34:59|heen 16:32 20:21 33:14 44:36
heer 2:26 10:11 12:41 23:19 27:14 29:23 34:29 35:20|heerlen 33:28|heet 3:14 20:13 33:23|heette 3:37 47:61
heft 31:33 33:15 47:37|heidbebx 4:73|heidberg 18:50 22:48|heidebank 4:73|heidi 7:30 12:42 38:37 40:23
height 19:40 20:30 30:33 32:36 33:-11|heights 13:66|heiligenbeeld 33:28|heim 3:40 48:49|heime 33:28
heimfluchtlinge 28:66|heimleiterin 33:28|heimlich 33:28|heims 33:28|heimspiel 22:36 27:32 31:33 36:42|heimwee 3:56
hein 19:63|heinen 27:52 43:48|heiner 6:49 33:15|heiratet 6:49 21:49|heisse 33:28|heisst 7:19 19:17 33:20 40:13
heist 33:29|heiter 45:61|heizung 35:58 50:44|hek 33:28
held 3:8 4:33 5:15 7:32 10:18 11:18 19:4 20:2 33:-6 44:18 47:17 50:19 51:21|helden 32:49 45:56|helder 44:70
helderder 6:67|heldin 38:66|hele 2:18 3:15 7:5 19:12 20:8 21:9 33:11 38:15 40:-3 45:8|heledd 27:63
helemaal 3:35 19:38 20:34|helene 2:6 7:17 9:24 12:38 13:15 14:20 16:16 27:25 38:27 40:19 43:18|helfen 32:66
helfer 50:65|helft 2:15 3:2 7:9 12:12 20:1 21:12 23:14 33:-5 40:23 50:17 53:33|helicopter 40:54
heliograaf 5:49 10:41 17:49|hell 19:32 33:23|hellemans 13:49 22:59|heller 19:56|helligkeit 19:56|hello 7:51 12:54
helm 33:28|helmen 50:71|heloise 3:31 27:40 33:17|help 3:14 17:27 20:26 23:29 27:20 33:6 40:11|helped 33:29
helpen 33:28|helping 9:60 17:57|helps 45:68|helpt 16:44 33:20
hem 2:2 3:9 19:-2 20:-1 21:8 27:1 31:-6 33:19 40:-7 47:2 48:14 52:6|hemel 33:28|hemmnisse 30:63|hemorragie 33:30
hen 3:2 19:5 20:24 21:12 28:18 33:17 45:11|hendel 52:74|hendels 32:73|hendrik 7:63|hendrikje 33:28
hendrikx 13:47 22:47 43:47|henegouwen 20:24 31:31 53:54|hengen 19:46 36:61|henin 3:35 26:52 53:43
henk 6:29 33:21 36:33 44:29|hennebert 14:58 29:68|hennebicq 7:43 8:53 46:54|hennequin 33:30|hennuyers 40:57
henri 2:31 3:38 33:0 37:55|henrotay 7:54 8:67|henrotte 50:78|hens 35:74
her 2:5 3:0 5:-6 6:22 7:-11 12:-3 13:10 14:-6 16:-8 19:-2 20:6 21:8 28:14 33:16 34:-15 37:2 40:-17 47:1 48:11 49:0
herault 13:70|heraus 33:22 47:37|herausgebracht 27:58|herausgesucht 40:52|herauskommt 33:28|herbarium 33:28
herbe 33:30|herbegonnen 3:56|herbesthal 30:42 33:20|herbruik 40:54|herbst 11:25 18:24 22:22 27:18 31:19 33:7 47:23
herbstsitzung 1:63|herdenking 18:55 23:54
here 2:-1 3:4 5:7 7:11 11:10 12:5 14:11 17:24 19:-3 27:9 31:0 33:-2 36:12 39:14 40:7 43:4 47:9 50:11 52:14 53:26
hereafter 34:61|hereby 2:14 8:39 12:32 14:20 27:16 29:47 34:23 51:29|hereford 20:57|herein 2:42 33:19|hereinafter 2:62
heremans 4:34 7:25 14:28 15:32 29:32 46:33|heren 12:66|herent 7:63|hereof 34:61|heretic 33:29
herewith 12:46 17:49 27:42|herfst 47:70|hergeleitet 27:58|hergestellter 22:62|herinnering 3:56|herinneringen 33:28
herinnert 20:28 33:14 48:40|herisson 21:73|heritage 28:58 33:23|herite 3:27 21:42 33:20|heritier 33:17 44:63
heritiere 5:56 34:41 40:35|heritiers 2:40 33:9 34:41|herkend 33:28|herkennen 20:55|herkent 19:16 21:35 33:18 48:23
herkomst 17:49 42:62|herkunft 5:63|hermannstrasse 33:28|hermans 26:73|hermant 13:36 19:28 22:39 29:47 34:28 43:39
hero 6:71|heroes 3:44 45:55|heroine 33:-6 36:48 40:34 44:40 48:39|heroique 45:70|heron 27:63|heropstartpremie 15:71
heros 3:34 31:28 33:-7 36:45 40:19 45:32|herr 4:31 10:23 13:26 22:26 23:28 27:34|herren 11:25 12:50 23:24 33:-2
herrlich 33:28|herrn 2:35 27:23 33:2 34:22 47:28|herroeping 29:72|herrscht 20:55|herruckt 19:56
hers 2:25 6:47 20:20 21:34 33:5|herschreven 20:55|herschrijven 3:42 16:39 44:43|herschrijving 2:45 40:41|herself 33:29
herstal 1:15 3:0 7:10 15:18 33:6 35:18 40:5 44:13 46:19 53:35|herstart 33:28|hersteld 32:73|herstellen 33:2 34:51
hersteller 43:62|herstellung 2:12 7:1 8:22 9:20 10:28 11:7 12:11 18:13 20:-2 23:6 41:18 42:19 43:4 53:26
herstellungsetat 10:51 40:31|herstellungskalkulation 16:62|herstellungskosten 34:16 40:22 41:53 43:20
herstellungsleiterin 7:58|herstellungsleitung 16:57 41:36|hertz 19:56|hertzien 42:76|hertzienne 42:76
herum 33:24 48:32|herumgereicht 33:28|herunterzukommen 33:28|herve 27:54 53:57|hervor 33:28|herwerken 2:19 18:42 44:61
herwerking 16:39 18:63|herwerkt 2:45 11:58|herz 33:28|herzeel 2:31 5:39 9:43 43:36 53:35|herziene 45:65
herziening 16:65|herzlich 12:40 27:50|herzlichen 23:63|herzustellen 7:58|hesbaye 33:30|hesitates 33:29|hesite 33:30
hesje 33:28|hespel 20:57
het 0:3 1:0 2:2 3:6 5:-3 6:5 7:-4 8:2 9:-3 10:-1 11:5 12:7 13:-2 14:-5 15:-1 17:-2 18:-4 19:5 20:-1 21:2 22:-1 23:4 27:3 28:4 29:3 30:6 31:-1 33:-4 34:1 35:-2 36:3 37:1 38:3 40:5 43:-4 44:5 45:2 47:3 48:-1 51:1 52:0 53:0
hetres 33:30|hetzelfde 20:28 32:23 33:16 46:24 47:20|heu 48:62|heup 33:28
heure 1:4 2:-7 3:-10 6:7 12:3 13:2 19:2 20:9 21:5 22:19 24:13 27:-1 28:14 31:-2 33:14 36:14 39:14 40:-2 48:7 53:1
heures 1:-1 3:-2 7:-6 13:-4 17:12 18:1 19:2 20:24 21:-1 22:19 27:-7 28:9 32:8 33:13 35:12 36:9 40:-17 48:20
heureuse 27:67|heureux 12:40 27:49 33:12|heuschober 33:28|heusden 13:68
heute 2:12 3:8 7:13 11:19 17:18 20:20 33:7 34:11 42:18|heutige 33:28|heutigem 27:58|heutigen 20:42 51:53
heutiger 27:58|heuvel 22:33 24:41 33:20|hexley 3:32 30:47 33:14|hey 12:67|hff 13:61|hg 10:63|hi 12:41 27:57
hidden 33:29|hide 33:21 45:47|hides 6:50 21:36 33:8 49:42|hiding 3:58|hield 3:48 33:6|hielden 3:56|hielt 3:40 33:15
hielten 30:63
hier 1:3 3:-9 5:4 6:0 7:-1 10:-1 11:19 12:2 13:2 14:8 15:6 19:-1 20:-5 21:1 27:9 31:5 33:8 40:-10 52:21 53:26
hierbij 2:6 11:36 12:49 14:13 17:28 27:10 29:37|hierfur 34:44 40:39|hierher 3:40 33:15|hiermee 4:60 51:60
hiermit 4:26 12:20 14:20 17:23 27:28 29:43 51:25|hierna 10:40 34:51|hiernaar 31:61|hieronder 20:55|hieruber 4:67
hiervoor 20:42 34:46|hiess 3:53|high 7:15 17:22 21:19 33:15 40:3 43:16 45:16 49:24 53:14|highland 38:74
hij 1:-5 2:3 3:14 6:9 7:-7 12:-7 13:7 19:-10 20:3 21:4 33:15 34:4 35:-4 40:-18 44:-3 47:17 48:9 53:-9|hilarant 38:82
hilare 33:30|hilarisch 33:28|hilda 33:30|hilde 6:21 7:19 14:22 21:20 25:29 27:10 29:27 35:23 40:13 48:29
hilfe 14:40 15:45 33:7|hilfen 15:65|hilft 40:43 48:43|hill 31:21 32:39 33:19 48:35|hillbach 33:28
hills 20:36 33:8 49:55|hillsides 20:57|hilversum 27:41 40:47
him 2:-2 3:14 10:-7 13:-4 19:-3 20:-13 21:1 28:5 33:22 40:-15 47:16 48:2|himmel 19:30 32:40 33:15
himself 2:18 21:27 33:22 48:28|hin 21:23 32:27 33:23|hinab 21:62|hinaus 27:32 33:19 47:25|hinder 5:69
hinderpremie 15:71|hindert 6:63|hindurch 33:28|hinein 33:28|hineingezogen 33:28|hineinstecken 20:55|hing 33:28
hinge 33:29|hinkt 6:67|hinlegt 33:28|hinten 32:36 33:18 47:33|hinter 19:35 33:20|hintergrunde 24:67
hintergrunden 19:56|hinterher 33:28|hinterlassenschaft 33:28|hinterlegt 0:67|hinuber 33:28|hinubergeht 6:63
hinunter 33:28|hinweis 30:63|hinzuweisen 23:63|hip 20:57|hire 26:47 33:-10 41:30 50:56 53:28
hired 28:44 33:-2 48:41 53:48|hires 2:40 33:8 53:45
his 2:1 3:-8 5:-2 6:18 13:0 20:3 21:10 27:-9 28:14 29:2 33:20 34:-11 38:13 40:-18 44:-1 47:7 49:4|hisser 33:30
histoire 3:27 5:7 7:-2 9:35 10:-5 12:18 14:1 20:-5 27:7 31:6 33:7 40:-3 41:5 43:4 44:7 45:0 53:0
histoires 14:36 20:20 28:48 33:17|historian 16:46 20:36 53:45|historicus 16:65|historien 20:55
historienne 13:36 16:50 20:20 34:28 53:35|historiens 20:55|historiker 40:52|historique 5:46 7:36 10:33 34:31 43:43
historisch 43:68|historische 16:33 20:26 31:30 40:19 41:34|historischen 30:50 40:39|historisches 43:62
history 7:38 16:41 33:2 47:46|hit 6:50 20:36 40:33
hiver 3:-11 12:2 16:2 18:30 19:10 20:12 21:4 23:7 31:19 32:13 33:9 36:13 37:16 40:2 43:4 44:17 45:0 47:9
hivernants 31:66|hiverne 33:30|hivernons 7:68|hivers 33:30|hjzk 5:33 16:29 17:33 41:31 42:33 43:32 48:30|hkd 52:74
hl 50:71|hmc 35:64 41:61|hmi 50:78|hmu 41:69|hoang 22:62|hob 16:41 18:43 33:15|hobby 20:57|hoch 19:21 33:21 49:32
hochachtung 12:48 23:50|hochbahn 33:28|hochdeutsch 19:43 40:39|hochdeutsche 40:52|hoche 33:30|hochhaus 12:48 40:39
hochmoor 10:65|hochsitz 33:28|hochstapler 33:28|hochstbetrag 15:65|hochsten 20:55|hochstens 15:35 20:25 30:45 34:27
hochtal 33:15 40:39|hochwasser 7:45 40:39|hochwasserchronik 13:61|hochwasserhilfe 15:65|hochwassers 33:28
hochzeit 21:49 48:49|hochzeitsfotograf 28:66|hochzeitsweiss 32:66|hodimont 26:54 53:46
hoe 3:20 17:9 19:13 20:25 21:5 33:8 38:11 40:2 42:18 45:4|hoed 47:70|hoeft 33:28|hoegaarden 2:37 3:35 13:47
hoei 33:8 53:55|hoek 6:30 33:25|hoekspiegeltje 33:28|hoekstra 5:28 7:22 10:31 19:18 27:21 34:18 39:32 40:14
hoelang 33:28|hoest 6:41 33:22|hoesten 33:28|hoestpastilles 33:28|hoeve 33:28|hoeveel 1:41 33:22|hoeven 20:55
hoewel 33:28|hof 22:33 31:30 33:17|hofe 33:28|hoffen 31:59|hoffmann 8:75|hoffnung 42:64|hofft 6:63
hoflich 6:37 12:35 33:15|hoflichen 33:28|hoge 19:45 33:14|hoger 33:14 34:46|hogeschool 30:68
hohe 1:23 12:33 20:16 23:24 27:30 33:0|hohen 33:28|hohenlage 53:60|hohenlagen 40:52|hoher 33:28|hohl 47:63|hoi 11:71
hoisted 33:29|hok 13:28 33:25
hold 1:6 3:-5 7:12 10:1 19:-3 20:5 21:16 31:1 33:2 34:-1 35:12 36:13 37:15 40:8 45:6 47:10 49:44|holdback 34:61
holder 4:69 25:44 46:41|holders 5:70|holding 7:30 8:26 20:12 33:-4 43:23 46:59 49:31|holdings 46:76
holds 4:31 7:29 10:6 14:21 20:0 33:12 44:15 46:19 48:15 50:18|hole 33:29|holen 3:40 33:15|holes 40:41 53:53
holiday 18:40 33:-1 40:35 44:42|holidays 31:49 37:64|holland 33:28|hollandais 40:35 45:62|hollevoet 20:55
hollogne 50:53 53:61|holscher 27:58|holt 27:28 33:17 45:37|holy 33:29|holz 33:28|holzernes 19:56|holzstege 33:28
homburg 33:20 51:45|home 2:-2 3:-11 6:21 13:2 19:-8 20:6 27:-1 31:31 33:13 34:-3 40:-14 48:23 52:12|homes 33:30
homeward 33:29|homework 3:58|homme 3:10 12:-2 19:-10 20:2 22:1 28:10 33:23 35:4 38:9 45:6 48:12
hommes 3:4 14:17 20:13 21:19 33:22 53:16|homologation 50:78|homonyme 34:63|hond 7:30 27:18 33:12 40:10 45:20 48:22
hondenhaar 33:28|honderd 33:25 40:16|honderdduizend 38:72|honderduit 33:28|honderdveertig 33:28
honderdvierenzeventig 33:28|honest 3:27 6:53 33:11|honestly 13:66|honesty 33:15 44:58|honeymooners 33:29
honger 6:54 33:14|hongrois 19:63|honig 35:66|honnete 40:57|honnetement 40:57|honneur 1:12 9:19 12:38 14:64 23:15
honoraire 10:38 13:43 16:44 17:50|honoraires 16:62 26:52 42:44|honorar 2:43 7:16 10:16 16:31 17:32
honorarium 2:51 42:34 53:28|honorarplan 2:58|honorary 13:66|honore 51:83|honorer 33:30|honores 12:71
honour 1:34 2:16 12:22 14:59|honoured 12:68|honte 3:44 33:4 38:42 47:39|honteux 20:42 33:17
hoofd 6:24 7:20 20:24 22:26 27:20 33:10|hoofdactrices 40:54|hoofddecor 40:54|hoofdelijk 2:45 5:56|hoofdfiguur 44:70
hoofdgroep 41:67|hoofdlijst 23:67|hoofdlocatie 45:65|hoofdpersonage 3:42 44:56|hoofdpersonages 20:34 45:57
hoofdpersonen 45:65|hoofdpersoon 20:55|hoofdposten 41:67|hoofdproducent 7:49 10:47
hoofdrol 10:31 18:27 27:21 31:21 40:39|hoofdrollen 10:52 41:34 53:30|hoofdrolspeelster 27:62|hoofdrolspeler 40:54
hoofdschrijver 13:68|hoofdstuk 20:18 40:30 41:43 47:46|hoofdstukken 20:42 33:14|hoofdzetel 7:63
hoog 5:25 18:24 19:14 21:34 24:29 30:23 33:-5 34:15 45:20|hoogachtend 11:45 23:54 34:33|hoogachting 12:53 23:54
hoogleraar 33:28|hoogmartens 2:28 7:32 23:37 37:44 43:38|hoogovens 33:28|hoogspanning 45:51 48:53
hoogspanningsnet 45:65|hoogst 30:68|hoogstade 33:28|hoogste 0:67 21:38|hoogstens 2:58|hoogte 14:52 35:56
hooi 13:49 31:54|hook 31:48 33:-4 40:21 44:38|hooked 20:57|hoop 3:42 20:42|hoopt 33:28|hoor 12:53 33:14
hoorde 3:35 20:34 21:45|hoorspelen 13:68|hoort 3:2 15:17 19:15 20:16 21:33 33:13 45:10|hope 3:27 27:32 31:45 40:23
hoped 33:29|hopeful 17:70|hopen 31:40 33:6 40:33|hoping 33:29|hopital 16:18 18:21 20:14 21:32 33:5 40:21 45:34 48:22
hopitaux 31:66|horaire 3:45 35:64|horaires 33:26 48:46|horak 6:48 33:16|horbarer 3:53|horbuch 2:58|horcht 33:28
horen 3:4 19:23 20:12 28:21 33:18|horer 6:30 13:29 33:20|horerforschung 30:63|horfunk 34:57|horizon 19:45 33:9 49:42
horizontal 45:61|horizontaler 45:61|horizontales 24:82|horloge 20:13 33:27|horlogere 13:49 22:52 45:48|horlogerie 3:58
hormis 15:68 19:49|horn 33:29|hornu 13:57 53:57|horreur 3:27 18:44 38:50 40:26 43:43|horror 19:46 33:15
hors 2:3 7:-1 10:7 12:13 13:2 16:36 18:6 19:11 20:4 24:14 27:16 30:8 31:8 33:-30 35:9 39:14 40:-1 41:6 49:14 50:39 53:12
horse 33:29|horsehair 24:63 26:62|horses 41:69|horspiel 13:35 31:33 34:31 47:37|horspiele 13:61
horspielfassung 30:50 31:46|horspielmotiven 2:58|horspiels 34:57|horspielvorlage 16:62|hort 19:9 31:12 33:20 47:33
horten 47:63|hortense 3:23 6:37 33:16 44:37|hosentasche 33:28|hospitaal 19:59
hospital 3:4 13:12 16:14 18:24 19:6 21:17 31:9 32:22 33:2 36:38 44:18 45:15 48:18|hospitalier 43:74|hospitalisee 29:82
hospitality 3:58|hospitals 33:29|hoste 22:69|hostel 16:62|hostilite 40:57|hosting 27:63|hot 12:32 19:24 31:27 33:16
hotel 1:3 3:2 5:12 10:-2 12:9 16:3 18:5 19:-5 22:2 27:-2 28:10 31:17 33:7 34:-4 36:10 37:13 40:-10 41:18 43:3 44:6 48:4 53:19
hotellerie 53:70|hotelnachten 53:64|hotels 16:13 33:-7 41:27 53:58|hotes 33:30|hotfix 11:73|hotte 20:55|hotter 24:76
hottest 33:29|hottinger 8:66|hotton 33:17 45:56|houbart 22:74|houben 33:28|houd 33:28
houden 3:9 8:25 11:24 19:12 20:8 33:13 34:12 44:22|houder 2:37 4:65|houders 5:69|houding 20:42 33:14
houdt 2:2 6:11 10:14 14:10 20:-1 21:10 27:6 31:5 33:13 34:18 35:13|houet 14:58 22:60|houffalize 53:70|houibebb 4:67
houilleur 4:67|houl031 26:83|houlette 2:8 7:24 10:25 14:18 17:34 22:21 26:31 34:10 40:4 42:23 43:31 44:24 51:31
hour 6:9 7:2 13:4 19:7 20:14 21:18 30:20 31:0 33:5 34:-2 36:13 40:-8 41:7 43:5 45:37|hourly 35:74
hours 13:11 17:15 22:25 27:8 31:7 33:-3 35:19 36:20 39:30 40:-1 41:14 45:43
house 1:8 2:1 3:-11 5:16 7:17 8:14 10:3 12:11 13:11 14:-2 17:8 19:-1 22:1 26:7 27:-5 29:6 33:4 34:-8 36:7 37:9 38:6 40:-6 41:1 42:2 43:7 46:13 47:4 53:-2
houses 10:36 33:15 53:39|housing 50:74|housse 33:30|hout 13:38 32:43 33:17|houtem 26:52 52:53 53:43
houthalen 13:47 22:47 33:6|houtskool 24:73|hove 11:71
how 1:-1 3:17 5:0 7:8 12:-2 13:-4 17:1 19:19 20:15 24:7 28:5 31:10 33:0 37:8 38:4 40:-8 42:9 43:-2 44:2 45:6 46:6 47:18 48:2 52:8
however 11:59 19:46|howl 33:8 40:20 48:37 52:43 53:32|howls 16:31 19:23 31:27 33:11 52:41
hoyoux 2:11 7:14 10:12 14:16 17:20 26:25 34:23 38:23 39:35 40:4 43:17 44:20 50:24 52:27|hoyouxfilms 12:68|hq 39:77
hr 9:65|hrb 1:42 8:58|ht 16:47 26:46 41:58 50:40|https 12:-5 39:69 52:55|htva 16:40 26:39 35:20 41:18 43:35 50:64
hu 16:45 41:45 53:30|hub 27:42 29:53 43:46|hubaux 35:77|huben 31:59|hubert 6:20 33:6 34:26 47:29 48:28 49:24
huberts 33:28|hubin 5:39 7:36 12:33 14:38 15:44 19:25|hubinon 33:19 48:60|hubsch 33:28|hubschrauber 33:28|huby 8:66
hufte 33:28|hugel 19:29 33:15 49:40|hugely 27:63|hugo 6:28 20:18 33:21 48:28|hugues 6:45 13:39 33:-1 36:52 43:43
huhn 33:28|hui 3:13 7:22 20:30 33:11 42:30 45:24|huile 19:63|huilen 33:28|huilt 21:32 33:20 38:38
huis 3:4 6:6 7:21 9:10 12:5 19:-7 20:0 28:10 31:11 33:15 40:-1 45:3 48:5|huisarts 6:54 45:51|huisdieren 35:69
huishoudelijk 35:69|huisregisseur 40:54|huissier 6:39 28:59 33:19|huisvestingsmaatschappij 20:55
huit 1:-2 2:-5 3:-16 6:19 7:-7 8:5 12:5 13:11 19:8 20:7 28:8 30:11 31:-9 32:7 33:10 34:14 35:2 40:9 44:2 45:4 48:1 50:3 53:-5
huitieme 3:45 33:17|huizen 3:12 7:31 10:16 19:15 33:7 40:11 41:24|hull 13:38 16:29 21:30 26:35 33:-9 40:17 48:31
hulp 3:42 33:14|hum 19:53 45:43|humain 24:69 45:56|humaine 33:30|humaines 7:68|humains 19:63|human 7:43 33:8 44:50
humane 38:74|humans 7:64|humber 27:35 28:47 33:4 38:46|humide 4:71 32:68|humidite 33:30|humilie 33:30|humming 33:29
humor 3:15 19:6 30:26 31:30 40:16 44:27 45:38|humoriste 43:74|humour 3:26 19:14 20:7 31:22 40:8 44:49 45:37|hums 33:29
hun 3:0 6:3 12:10 19:-5 20:24 21:2 31:14 33:14 45:9 53:6|hund 3:29 7:34 33:13|hundert 28:36 33:18 48:32
hundertvierzig 33:28|hundred 17:14 19:3 20:16 21:14 30:16 33:20 47:16 53:10|hung 20:43 33:15|hunne 33:28|hunts 19:60
huren 40:41 53:50|hurry 33:29|hurt 20:43 33:15|husband 28:26 33:24 44:22 48:23|hush 31:63
huss 6:26 33:13 45:24 48:25 49:30|husson 1:28 7:24 8:34 14:27 40:14 43:27 46:51|husten 6:63
hut 19:18 20:12 33:18 35:19 41:15 48:28|hutte 53:60|hutten 35:69|huub 33:28|huur 7:22 16:37 35:38 41:39 50:43
huurboekje 33:28|huurcontract 35:69|huurder 3:12 5:26 6:35 33:-16 34:24 35:25 44:26 47:26 48:23|huurovereenkomst 35:69
huurt 53:64|huurtoelage 15:71|huurwaarborg 35:69|huwelijk 33:28|huwelijksfotograaf 20:55
huy 3:-13 4:12 7:19 10:4 13:-2 14:15 16:16 17:4 18:18 19:-9 21:5 22:1 27:-5 29:10 31:-6 33:-10 34:-9 35:5 37:12 40:-6 43:20 44:4 48:3 50:14 52:11 53:36
huybrechts 33:28|hybrid 7:64|hybride 33:9 40:49|hydrants 50:78|hydraulics 16:46 18:48 53:45|hydrogeologique 33:30
hydrolab 30:46 50:50 53:43|hydrologe 33:28|hydrologique 20:55|hydrologiques 20:55|hydrologische 53:60
hydrologisches 50:65|hydrophone 20:55|hydrophones 50:74|hygiene 20:42 33:17|hypotheek 45:65|hypotheque 33:30
hypothequee 6:76|hypothese 16:28 30:52 31:33 41:32 42:53|hypothesen 30:68|hypotheses 30:77
hypothesis 30:51 40:33 42:50|hz 19:37 32:61
i 1:10 2:-11 3:29 5:-1 8:-1 9:2 10:-10 12:3 14:18 15:-3 16:-6 19:25 20:15 22:3 23:2 25:3 27:9 29:0 30:-6 31:-12 33:-32 34:-8 38:11 41:1 44:10 47:12 48:-4
iad 13:70|iain 3:17 19:19 33:20 44:31|iban 4:71 9:20 26:24|ibrahim 45:61
ice 1:5 5:7 13:3 16:5 18:7 19:-3 20:5 21:8 27:0 28:12 29:12 30:17 31:0 32:22 33:1 34:-2 36:19 39:24 40:1 41:13 43:5 48:9 53:3
ich 1:-2 3:34 6:1 12:3 14:15 19:24 20:22 27:1 29:5 33:-32 44:3 47:17
ici 3:8 7:7 14:1 16:1 17:17 19:-8 20:11 22:4 27:-3 29:11 31:-4 33:4 35:7 38:11 39:12 40:8 44:6 45:0 47:8 52:14 53:33
ickx 33:28|iconographie 16:72|id 10:43 11:59 43:52|ida 3:27 27:36 31:34 33:13|idbel0000000000 25:78
idbel590333333 25:85|idbel5920000000170 25:85|idbel592555555 25:85|idbel593111111145 25:75|idbel593222222 25:75
idbel595333333312 25:68|idbel595666666 25:75|idd 25:68|ide 1:73|idea 3:16 20:28 31:21 33:8 36:34 38:33
ideal 7:54 22:60|ideas 21:71
idee 3:26 5:32 19:0 20:-6 22:2 30:14 31:-4 33:-16 34:-7 36:9 38:29 39:9 40:-7 43:7 44:24 45:29|idees 45:70
idem 5:44 9:47 22:45 49:63|identical 33:29|identiek 33:28|identifiable 40:57|identifiables 34:63|identifiant 39:83
identificatiecode 51:73|identification 1:48 25:62 43:49|identifications 20:55|identifie 20:28 40:43 45:43
identified 20:36 34:40 40:33|identifiees 2:61|identifies 33:24 40:28|identique 33:30|identiques 19:41 33:9 46:61
identite 1:15 4:38 9:22 12:13 20:-3 25:70 33:-28 35:19 43:35|identiteit 2:58|identiteitsbewijs 35:69
identiteitskaart 25:76|identity 1:31 4:40 25:67 35:37|idfa 22:69|idfravasseur 25:85|idiot 33:30|idiote 33:30
idiotes 3:58|idriss 21:58 45:44 48:50|ie 16:43 22:32 31:46 42:34|ieder 10:60|iedere 19:28 31:31 33:18
iedereen 3:-5 6:22 19:-2 20:8 21:15 28:12 31:1 33:13 34:-1 36:13 40:-6 45:13 48:15
iemand 3:5 6:3 7:-2 16:1 19:-6 20:3 21:27 31:-3 33:16 45:14 48:16|iemands 3:56|ieper 25:61 31:48
iets 3:13 6:16 12:9 14:1 16:1 18:4 19:8 20:8 21:1 29:7 33:12 35:4 44:5 45:12 47:13
if 1:-4 2:6 3:6 6:-2 7:-2 10:16 11:0 12:13 17:9 20:2 21:-2 23:0 24:4 27:8 28:9 31:-10 33:-4 34:26 35:2 36:2 37:11 40:10 44:-1 47:6 50:2 53:-6
ifta 13:66|ignoraient 33:30|ignore 6:54 11:45 31:35 33:-7|ignorent 6:49 30:49 31:39 33:3|ignorer 33:30
ihm 2:4 15:12 33:25 40:-2 47:9|ihn 3:-5 12:3 19:15 21:4 27:0 31:1 33:19 40:-6 47:4 48:17
ihnen 12:14 20:8 23:27 33:19 40:12
ihr 2:-4 6:11 7:-4 13:5 17:2 19:0 20:-7 21:0 23:12 26:5 27:18 28:10 33:14 34:-5 40:-4 45:-1 48:9
ihre 1:7 3:-2 5:8 6:22 7:3 12:6 14:5 19:0 20:8 27:11 28:10 31:12 33:5 34:8 50:9 53:4
ihrem 3:15 7:21 23:26 27:20 28:28 33:9|ihren 3:3 10:9 11:14 13:11 21:12 23:13 26:17 27:24 33:5 35:16 53:19
ihrer 2:22 23:47 33:12|ihres 33:28
ii 1:24 2:27 5:21 8:11 9:10 10:6 12:9 13:9 14:6 18:12 22:8 27:2 31:-1 33:-14 34:8 41:11 45:7 47:10 48:10
iii 1:34 2:23 8:17 9:17 10:13 14:12 22:14 27:9 31:4 33:-12 34:16 41:18 48:18|ijmuiden 3:56|ijs 28:39 33:14 40:21 41:34
ijsbreker 33:14 48:53|ijsgang 35:69|ijskar 33:28|ijsvlakte 41:67
ik 1:0 3:36 5:2 12:8 14:17 19:29 20:11 27:2 29:0 31:-10 33:-24 35:0 38:0 40:-17 44:8 47:21
il 1:-7 2:-2 3:10 6:9 7:-9 8:-1 12:1 13:-3 18:-7 19:0 20:5 21:12 27:-10 28:10 29:-3 31:-12 33:10 34:-5 36:8 37:5 40:-4 44:6 45:-2 47:14 48:15 51:8 53:-8
ile 3:18 21:42 28:55 33:-10 45:47|ileana 6:49 33:25|ilias 33:28|ilja 33:28|ill 2:40 3:36 33:8|illegal 14:53 33:15
illegale 14:71|illegible 51:76|illimitee 5:77|illisible 1:73|illisibles 2:61|illness 2:40 31:41 40:33
illustrateur 16:72|illustration 13:57 37:66|illustrator 34:61|illustratrice 13:68|illustre 20:55|illustres 30:77
ils 2:-11 3:11 6:2 18:-1 19:7 20:9 21:8 28:14 31:9 33:16 38:8 40:-4 45:-4 47:5 48:7 49:9 53:-11
ilse 7:30 9:38 13:25 19:33 27:30 43:31|ilunga 12:30 13:29 16:30 20:14 22:42 37:43 43:32 53:28|ilyes 33:30
im 0:-1 2:3 3:-2 4:0 6:-2 7:5 10:1 11:0 12:-6 13:-1 14:1 15:-2 17:0 18:9 19:4 20:9 21:0 22:2 23:2 27:-9 28:-1 29:7 30:11 31:7 32:4 33:-1 34:-3 35:-1 36:0 37:6 38:-1 40:-4 42:-1 44:-2 45:0 46:-1 47:-2 48:2 49:0 51:0 52:3 53:3
image 0:6 3:0 5:1 7:-2 8:4 12:-1 13:7 14:-5 16:14 17:1 18:-1 19:22 20:10 23:9 27:-8 33:-10 34:-5 35:2 36:15 37:24 40:-19 41:41 43:-2 44:1 49:19 52:8 53:9
images 0:9 2:8 4:31 7:-5 8:14 10:5 12:-1 14:17 16:3 17:5 19:10 20:13 22:2 26:11 29:9 32:25 33:-33 34:-1 35:16 36:10 38:9 40:-8 42:3 43:15 47:15 49:26 51:11 52:27 53:2
imaginaire 6:54 48:54 53:49|imaginary 33:29|imagination 33:30|imagine 3:14 19:34 27:38 33:3 52:42|imaginons 33:30
imbiber 20:55|imitant 33:30|imite 33:30|imkerverein 35:66|immaculate 33:29|immaterial 10:63|immaterielle 0:67
immatriculation 8:80|immediate 44:77|immense 33:30|immer 3:10 7:16 10:16 19:13 21:19 28:23 33:9 40:9|immersion 16:72
immersive 13:43 19:31 34:31 36:52|immeuble 33:27 45:35|immo 46:73|immobilienfonds 40:52|immobilier 33:30
immobiliere 33:30|immobilisation 34:63|immobilisations 0:82|immobilise 40:57|immobilises 0:82
impact 17:41 31:30 40:34 49:49 53:34|impatients 12:71|impeccable 33:30|impeccables 33:30|imperatrice 33:30
imperceptiblement 33:30|impie 33:30|impitoyable 28:83|implantation 53:70|implantee 7:68|implanter 33:30
impliquees 53:70|importance 33:30|important 33:29|importe 33:30|impose 10:51 19:49|imposee 3:58|imposer 23:77
imposerons 40:57|impossible 3:37 20:34 33:9|impot 42:68 51:62|impots 9:49 14:40 33:-1 51:65
impression 16:50 25:64 53:49|impressions 16:72|imprevu 16:72|imprevus 16:52 41:66|imprimante 20:55|imprime 8:59 33:22
imprimee 16:58 18:61|imprimerie 26:75 47:57|imprimeur 7:68|improve 44:71|impulsief 6:67|impulsif 6:76|imputable 34:63
imputables 34:63|imputation 10:65|imputer 27:67
in 0:-1 1:-3 2:0 3:2 5:-2 6:-1 7:10 9:-1 10:-1 11:3 12:4 13:8 14:4 15:1 16:-9 17:-1 18:1 19:2 20:0 21:-1 22:4 23:0 24:-1 27:3 28:1 29:3 30:2 31:4 32:-1 33:-6 34:-3 35:-2 37:2 38:-2 40:4 41:-6 42:-3 43:-6 44:-3 45:-1 46:0 47:1 48:-2 53:11
inattendu 16:72|inattendue 44:77|inaudible 19:63|inauguration 20:34 33:9 48:54|inaya 33:30|inbegrepen 41:54 50:57
inbegrip 34:59|inbreng 5:29 10:45 17:44 40:3 42:30|inbrengen 34:59|inc 10:65|incapables 33:30|incendie 20:49 40:31
incentive 42:71|incentives 40:54|inch 33:29|inchange 2:47 11:67|inchangee 11:67 35:64|inchangees 2:53 11:59
inchanges 11:80|incidences 33:30|incident 4:85|incitant 42:76
incl 2:11 10:13 13:16 16:17 17:20 26:25 34:10 41:43 50:48|include 13:66
included 2:20 5:29 14:25 19:18 33:-13 34:19 41:28 42:29 51:35|including 2:35 10:36 35:48 41:42|inclus 40:57
inclusief 10:39 27:41 34:38|inclut 40:57|incognito 21:72|incombent 10:65|income 0:76|incompatible 14:69|incomplet 1:73
inconnu 33:17 48:62|inconnue 33:30|inconnus 33:30|inconvenient 33:30|incorporated 7:51 8:61|incorporation 8:69 22:42
incorporelles 0:82|incorporels 10:65|incrimine 33:30|incrustation 19:63|incubator 7:51 46:62|incurred 53:66
indebted 51:76|indeed 33:29|indelible 33:29|indeling 2:45 33:14|indem 3:53|indemnisee 33:30|indemnite 2:32 15:66 34:41
independance 14:63 40:35|independant 7:54 13:57|independante 7:50 14:61|independantes 10:65|independants 7:68
independent 7:52 14:46 40:14|indertijd 33:28|indeterminee 8:80|index 9:69 33:2|indexe 40:57|indicateur 53:70
indicateurs 31:66|indicatif 27:54 42:62|indication 27:63|indications 14:53 33:15|indicative 9:44 27:29 41:40 42:55
indicatives 10:65|indices 31:63|indie 7:38 13:39 22:42 40:28|indien 23:54 34:46|indienen 14:45 23:46 42:49
indiener 12:66|indiening 11:41 14:35 18:58|indigo 31:39 33:25|indiquait 11:80|indique 20:55|indirects 16:72
indispensable 3:33 33:13 52:59|indisponibilite 40:57|indisponible 40:57|indivis 10:65|indivise 10:57 33:9
indivision 5:59 10:33 13:39 22:43|indoors 19:60|induction 27:63|industrie 17:46 19:31 20:24 27:49
industriel 7:36 17:46 23:45 40:26 53:39|industrielle 50:78|industrielles 32:82|industriels 3:58|industriezone 48:66
industry 40:54|inecoutable 33:30|inedits 5:56 34:55|ineens 19:59
ines 2:0 3:0 5:9 6:33 7:4 12:16 13:7 19:7 21:6 22:3 25:19 29:9 33:2 37:14 40:-12 43:8 44:5 48:27|inevitable 3:58
infection 33:30|inferieur 8:80|inferieure 17:78|inferno 31:66|infini 33:30|infinite 33:29|infirmier 6:62 33:17
infirmiere 3:25 6:32 20:12 33:13 35:34 45:26|inflammation 33:30|influencer 31:63|influencers 31:63|influences 19:60
influenceurs 31:66|info 14:57 45:51|inform 23:59 35:61|informatie 1:54 35:56
information 1:28 4:37 10:16 14:27 20:7 21:31 34:14 35:44 40:8|informationen 35:66|informations 1:46 14:58 35:50
informed 21:71|informee 20:42 34:49|informer 14:58 23:63|informes 27:67|informiert 42:64|infos 12:54 43:54
infra 19:46 32:62|infrabasses 19:63|infusion 33:28|ing 30:63|ingaand 34:51 35:48|inge 16:50 43:60
ingebrekestelling 2:58|ingediend 1:31 11:35 12:29 17:46 51:49|ingehouden 23:67|ingenierie 50:66 53:47
ingenieur 16:30 20:17 33:14 40:8 41:15 44:22 45:10 53:10|ingenieurburo 30:42 50:44 53:39
ingenieure 1:23 6:25 13:20 16:21 20:6 31:28 33:11 44:26|ingenieurs 33:24 50:45|ingepakte 33:28|ingescand 24:60 25:61
ingeschreven 33:28|ingeslikt 33:28|ingesloten 33:28|ingestapt 33:14 47:57|ingetrokken 29:72|ingevuld 1:67
ingoing 34:61|ingrepen 2:58|ingrid 7:21 10:18 11:30 14:24 16:24 25:42 38:31 40:22|inhaber 4:46 5:43 34:36
inhabitants 33:29|inhabituel 40:57|inhales 49:76|inhalt 9:55 12:31 21:32|inhaltlich 11:65
inhaltsangabe 1:27 2:22 10:23 12:25 33:12|inhaltsverzeichnis 9:65|inherited 20:57|inherits 33:15 45:55
inhoud 1:27 9:50 30:39 33:-1 38:31|inhoudelijk 11:63 53:43|inishmarra 33:15 35:61|initial 33:29|initiale 10:45 34:53
initiales 33:30|initialled 34:61|initiatiefnemer 1:67|initiating 43:67|initiative 7:46 10:43 40:35|initiator 1:68
initiatorin 10:59|initie 53:70|injecte 33:30|injection 33:25 35:48|injonction 14:71|injures 13:57 47:65
ink 3:27 19:29 24:45 32:45 33:-2|inkomsten 10:54 40:28|inkt 24:60 32:59
inktpot 22:28 30:27 34:19 38:32 40:14 43:37 50:30 52:34|inlaat 33:28|inlichtingen 14:66|innamezone 33:28|inne 33:28
innen 3:12 16:21 19:15 32:26 33:-1 43:21 48:30 53:19|innenraume 53:60|innenraumen 40:52|innerhalb 20:35 26:46 34:36
inning 51:73|inningen 2:58|innocent 33:29|innovationsgutschein 15:65|inns 53:66
innsbruck 1:25 8:38 10:22 13:24 20:18 33:-9 43:24|innu 33:30|innues 33:30|inondable 22:74|inondation 20:42 33:17
inox 26:83|inquiete 33:30|inquietude 33:30|inquietudes 40:57|inquiry 33:15 45:55
ins 20:13 21:20 27:16 30:21 31:25 33:-3 40:21 44:21|insas 13:70|inschreef 33:28|inschrijven 35:69|inschrijving 51:73
inschrijvingsnummer 51:73|inscription 1:52 3:19 8:41 33:4 35:38|inscriptions 16:58 35:64|inscrire 1:59 10:46
inscrit 10:33 33:12 40:39|inscrite 2:61|inscrites 36:83|insectes 33:21 48:56|insel 28:66|insert 49:83
inserts 13:53 24:63|insgesamt 15:39 16:36 17:38 41:36|inside 7:7 9:16 19:19 32:35 33:21|insigne 33:28|insist 43:67
insiste 6:46 19:33 20:35 33:0|insists 30:72|insolvabilite 14:71|insolvency 14:67|insolvent 14:61
insolventieprocedure 14:66|insolvenzverfahren 14:61|insonorise 50:78|inspected 5:70
inspecteur 2:7 6:16 19:8 21:31 24:22 28:21 30:16 31:10 33:-15 34:8 35:18 36:22 37:23 43:17 47:19|inspectie 21:66
inspection 20:38 26:57 45:42|inspector 3:15 6:28 21:46 33:-1 45:38 48:29|inspectors 20:57
inspectrice 3:11 6:28 21:41 33:17 45:22|inspektor 33:28|inspiratie 5:69|inspirations 32:82
inspire 2:34 3:31 34:36 47:51|inspirer 34:63|instaat 10:60|instable 30:77|install 20:57
installatie 2:24 10:26 20:21 33:-6 40:21 41:34|installation 20:34 27:46 36:61|installations 7:68|installe 33:30
installee 53:70|installerait 33:30|instalment 17:57 23:59|instalments 2:40 23:51 33:8|instance 20:42 45:56
instant 3:22 33:23 40:20|instantie 15:71|instappen 27:62|instapt 33:28|instead 14:46 33:8 40:33|instinct 19:50 33:12
institut 17:36 20:28 30:54|institute 1:22 10:17 17:37 23:26 33:-4 40:20 42:42|institutes 36:75
instituteur 3:27 13:52 33:12|instituteurs 31:53 36:69|institution 13:46 23:47 27:38 31:36|institutionnelle 20:55
institutionnels 7:68|institutrice 3:37 6:68|instorten 33:28|instorting 20:55|instructed 53:66|instruction 33:29
instructions 26:76|instruite 20:55|instrument 19:41 20:26 33:12|instrumente 19:56|instrumenten 20:55|instruments 33:30
insurance 33:-11 35:18 40:9 41:61 45:12 50:18|insure 40:54|insured 10:36 33:15 50:48|insurer 6:57 35:61|insurers 48:72
inszenatorische 19:56|inszenieren 38:66|inszenierung 19:56|inszenierungen 13:61
int 2:18 33:-10 42:15 43:10 48:65 49:21|intact 2:47 21:60|intacte 21:60 40:43|intangible 0:68 33:8|integral 2:40 8:72
integralite 5:77|integrante 10:65|integre 6:76|integree 7:68|integrees 10:65|intelligence 33:29
intend 3:10 7:17 10:15 19:31 20:34 27:27 33:-19|intendant 23:67|intended 1:41 2:35 10:36 43:41|intends 27:55 33:8
intensite 17:78|intent 27:54 30:47|intentie 27:62|intentiebrief 12:66|intentiebrieven 1:67|intentienota 1:67
intentieverklaring 9:58 40:41|intention 1:33 3:31 9:41 20:-8 27:38 30:24 33:-27 36:20 40:5|intentions 19:41 20:47
interaction 13:57 20:36|interactive 2:54 27:42|intercalaires 17:78|intercommunale 33:14 35:56|intercutting 20:57
interdiction 43:74|interdisent 34:63|interdit 2:23 20:18 22:36 33:6 34:25 35:40|interdite 10:38 30:49 33:3 47:51
interdites 24:82|interessant 3:28 20:25 33:18|interesse 3:25 20:-8 27:44 30:30 31:0 40:19 51:25|interessebrief 27:62
interessee 4:63 20:34 40:35|interesseert 3:56|interessees 31:66|interessement 2:61|interessensbekundung 27:58
interesser 40:57|interesses 30:77|interessiert 3:50 33:-5
interest 3:7 8:14 10:12 12:7 13:6 14:6 15:15 26:15 27:37 29:14 31:12 33:-32 36:15 40:11 42:31 44:11
interested 3:39 27:36 30:33 40:15 51:37|interesting 33:29|interests 3:52 20:30
interet 10:22 23:15 27:50 28:22 33:-19 34:1 40:15 42:37 44:16|interets 3:24 10:43 17:43 26:49 33:-4
interieur 3:4 16:24 19:20 20:20 21:31 28:28 33:1 35:23 36:28 45:15|interieurfotografie 32:73
interieurs 32:55 33:4 40:41|interim 22:50 30:54 33:2|interimaire 45:70|interimaires 7:68|interimkracht 33:28
interior 13:30 16:32 19:24 22:29 40:18 41:33 49:40|interiors 19:60|intermediaire 0:55 33:3 42:62|intermediary 42:71
intern 52:74|internal 33:29|internat 3:58|internationaal 31:61
international 1:12 7:23 27:17 31:43 40:22 42:33 43:12 45:18
internationale 7:44 10:12 18:27 23:23 27:14 40:13 42:29 43:27|internationales 30:49 42:70|internationalisation 15:75
internationaux 41:75|interne 7:30 17:40 33:-7 44:52 50:54|internees 20:55|internes 16:72|internet 12:47 33:20
interpose 33:30|interposee 14:71|interpretation 22:27 30:30 41:70|interprete 10:51 33:17
interpreter 13:39 22:42 38:47 40:28|interpretes 19:49 43:60|interrogatoire 48:76|interroge 21:31 30:34 33:22 44:34
interrogees 30:77|interrogeons 31:66|interroger 3:58|interrompre 20:55|interrompt 20:34 33:22|interrompu 20:55
interrompue 22:74|interruption 33:30|intertitres 20:55|intervalle 34:63|intervenant 17:78|intervenantes 40:57
intervenes 2:62|intervention 1:60 2:22 40:27 53:31|interviendra 23:69 40:35|interviens 20:55|intervient 10:51 23:63
interview 12:17 20:32 33:-21 38:60|interviews 16:12 19:23 20:43 30:37 33:-20 38:17|intiem 20:55
intitule 1:40 2:36 10:32 22:28 40:11 41:42|intitulee 10:65|into 7:7 11:16 14:10 27:6 33:20 34:4 38:17 40:8 49:19
intra 26:76|intracommunautaire 26:83|intrigue 6:54 44:55 45:48|intrigues 45:70|introduce 29:75|introduction 1:73
introductions 33:29|introduire 23:50 29:68 42:49|introduit 1:46 12:44 17:50 40:30|introduite 23:77
intussen 33:22 34:19 48:26|inutile 40:57|inv 26:76|invent 33:29|inventaire 9:47 12:25 20:9 21:27 33:19
inventaris 33:28|invente 7:28 15:42 33:21 43:34|invented 31:41 33:8 40:33|inventees 5:77|inventer 2:40 3:37 33:9
inventes 24:69 34:49|invention 3:58|inventorie 6:76|inventory 35:74|inverse 7:25 10:22 19:33 20:34 33:1|inversee 11:80
inversent 10:65|inversion 11:80|invested 40:54|investeerder 42:70|investering 42:70|investissement 7:54 10:51
investisseurs 33:30|investissons 40:57|investit 40:57|investitionszuschusse 0:67|investment 42:57 53:53|investor 42:71
investors 42:71|invigilators 27:63|invisibles 19:49 40:43|invitation 3:39 35:66|invite 6:50 23:51 33:15
invited 20:43 28:62|invitee 33:30|invitent 19:63|invitera 20:55|invites 31:66|invoice 26:76|invoices 2:62
involved 27:63|involving 38:74|invullen 1:67|inzage 2:45 34:46|inzake 2:32 10:33 34:33 51:47|inzet 33:28
iode 2:15 7:22 10:19 23:31 26:38 30:31 34:17 38:36 40:11 43:28 50:32|ip 10:49 40:41|iphone 32:82|ipv 11:71
ira 3:22 19:26 20:18 33:4 40:33|iraient 30:77|irait 20:42 33:17|iranische 33:28
ireland 1:10 9:16 10:30 16:10 17:13 18:12 23:14 25:20 27:5 31:21 33:-29 34:3 36:17 40:7 41:11 42:30 44:13
irena 3:23 16:32 20:32 33:-5 44:37|irene 33:24 34:38|irgendwann 33:28|irgendwo 3:32 33:7 40:31|irions 27:67
iris 22:48 29:60|irish 10:17 13:20 16:22 17:34 25:32 31:36 40:8 42:25 43:21|irishmen 20:43 33:15|irl 25:78
irlandaise 34:63|irlande 31:66|irlspecimen 25:78|irma 3:11 33:27|ironically 18:69|ironisch 45:65|irons 20:42 31:53
iront 33:17 53:57|irren 38:66|irreversible 14:67|irrevocable 34:63|irrevocablement 34:63|irrtumlich 11:65
irruption 33:30
is 2:-7 3:8 4:5 5:-2 6:0 7:5 8:0 9:-3 10:-1 11:6 12:6 13:-7 14:14 19:8 20:3 21:4 23:2 27:4 28:5 30:-1 31:-3 33:-1 34:0 35:-1 38:-2 40:7 44:6 45:5 47:0 48:-4 51:3 53:2
isbn 47:70|isfahan 21:38 33:22|ish 13:40 17:42 22:46 43:41|ishiguro 44:71
island 16:17 18:19 19:9 28:36 31:24 33:7 40:4 41:18 45:26|islanders 33:29|islands 3:58
isn 3:19 14:29 21:21 27:3 33:14 38:14 40:4 42:11 47:12|isolatiepremie 15:71|isolation 30:63 33:17|issn 47:75
isst 21:32 33:18 48:32|issue 23:41 25:47 38:43 47:42 51:45|issued 4:51 51:70|issues 8:80|issus 34:63
ist 0:-1 2:-4 3:4 5:-1 6:6 7:6 10:0 11:11 12:4 13:-6 14:16 15:-2 17:-3 19:7 20:9 21:-5 23:5 27:4 28:1 29:1 31:1 33:-1 34:-2 35:3 38:-2 40:7 42:-2 44:-2 45:-2 46:-1 47:-2 48:-1 53:-5
istace 22:74|istasse 22:69
it 2:-14 3:13 4:2 5:-6 6:0 7:6 10:-2 11:8 12:-3 14:10 15:0 19:7 20:1 21:8 23:0 27:1 28:3 29:1 30:-5 31:-4 33:4 34:-2 35:1 36:3 37:0 38:2 40:2 42:-5 43:-5 44:3 45:4 47:6 48:2 51:-1 52:2
ita 25:85|italiaan 3:56|italiaans 13:41 16:39 20:28 43:42|italian 32:62 33:15|italianen 20:47 33:6|italians 33:29
italie 31:66|italien 13:26 31:47 33:-14 43:49|italiens 19:49 33:17|itches 32:76|item 11:44 16:55 17:32 40:16
items 35:74|itinerante 31:66|itinerantes 31:66
its 1:-4 2:-11 3:-8 4:9 5:-2 7:15 8:13 10:25 11:1 12:-5 14:13 17:-2 19:-13 20:-9 23:11 27:9 28:3 29:19 31:-3 33:-2 34:0 35:2 40:15 45:9 47:5 51:4
itself 3:14 10:19 21:27 29:31 33:11 40:11 53:23|ittre 40:57
iv 1:34 2:24 8:18 9:18 10:14 14:13 22:15 31:5 33:-11 34:17 41:19 48:19|ivoor 32:73|ivrogne 33:30|ix 2:31 9:50 41:52
ixelles 7:35 20:17 26:46 34:31 43:38|izmir 33:30
j 1:2 3:35 9:4 10:-5 11:4 12:7 13:-3 14:-6 16:5 18:2 19:15 20:9 22:20 25:2 27:11 31:-9 33:-40 34:-5 40:-20 41:6 43:-5 44:10 46:1 47:11 49:0 50:15
j1 10:43 18:53 40:35|j2 18:75|ja 1:38 3:-1 10:0 11:11 15:18 16:8 17:41 20:-4 27:12 30:17 33:-11 42:10 47:9
jaar 0:20 2:-4 3:-4 5:-2 6:1 7:15 8:6 10:-6 12:-5 13:1 15:12 18:-3 19:-8 20:1 21:-5 22:6 27:-9 28:1 30:0 31:-1 33:4 34:11 35:6 36:2 38:1 40:11 43:2 45:-2 47:-1 48:-5 53:-7
jaargang 38:72|jaarlijks 2:45 35:56|jaaromzet 7:49 46:60|jaarrekening 0:62 1:25 9:48|jaarrekeningen 9:71|jacket 33:29
jackets 33:29|jacqueline 29:66|jacques 7:54 30:63|jadis 33:30|jadoul 26:83|jagd 33:28
jahr 0:22 1:6 2:1 3:-4 7:2 13:5 15:21 20:17 22:23 29:9 33:-2 34:14 40:9 42:13
jahre 3:13 7:12 15:19 32:12 33:13 34:15 35:11 41:8 46:11 50:10|jahrelang 33:28
jahren 2:16 5:22 7:11 13:5 15:18 20:8 23:8 28:18 33:3 34:1 35:10 40:10 43:14|jahres 18:50 38:52
jahresabschluss 0:61 9:39|jahresarbeitseinheiten 46:66|jahresende 39:53 50:52|jahresergebnis 0:67|jahresgewinn 0:67
jahresrechnung 0:67|jahrestag 31:59|jahresuberschuss 0:67|jahresumsatz 7:45 46:53|jahreszeit 19:43 45:47
jahreszeiten 20:55|jahrgang 7:43 13:50|jahrhundert 33:28|jahrlich 5:50 40:39|jahrlichen 27:58|jahrzehntelang 33:28
jaillit 33:30|jalon 3:33 18:60 40:31|jalons 18:75|jalouse 33:30|jalousie 33:30|jaloux 33:30|jam 6:46 32:50 33:14
jamais 3:16 6:17 7:-3 14:5 19:19 20:17 21:-6 22:-5 24:24 28:4 31:-13 33:9 38:10 40:-2 44:-3 45:17 47:-1|jamar 40:57
jambe 47:79|jambes 13:30 19:22 44:36 49:42 50:38 53:48|jamioulx 13:70|jammer 44:70|jamotte 44:77
jan 2:5 5:25 13:14 18:53 22:15 23:15 25:35 43:14 44:14 48:14|jana 5:50 13:48|jane 14:67|janner 1:37 18:37 34:31 50:39
jans 13:70|januar 1:15 2:20 5:26 10:11 18:37 30:15 31:11 33:-10 38:28
januari 0:13 2:32 4:15 5:20 8:13 10:1 11:13 18:40 31:3 34:20 35:20 40:5
january 0:14 2:21 5:34 8:13 11:19 18:47 20:-4 27:2 30:11 33:-22 34:0 35:13 39:16 40:3
janvier 1:-1 2:21 4:10 5:30 7:-6 8:22 10:11 11:6 12:13 14:6 18:39 20:-19 27:13 29:17 30:18 33:-24 34:9 35:3 40:3 41:1 43:0 44:3 45:-4 52:10
japan 31:60|japanese 32:76|japon 31:66|japonaise 19:63|jaquette 33:30|jardin 6:31 13:25 33:21 47:33 48:31
jardins 33:30|jaren 3:25 15:41 19:16 21:23 31:19 33:4|jarenlang 33:28|jars 6:46 32:50 33:14|jas 24:29 33:24 48:22
jascha 2:23 3:10 10:15 12:26 13:18 34:26 37:24 40:8 43:18|jaschas 40:52|jasper 22:69|jaszak 6:38 33:17 35:40
jauge 31:66|jaune 19:31 20:20 24:37 32:50 33:10|jaunes 19:49 32:68|jaunies 19:49 33:17|java 32:73|javel 19:63
jaw 24:55 33:21
je 1:5 2:-10 3:27 5:-6 7:-8 8:-3 9:-2 10:-9 12:5 13:-9 14:9 19:21 20:16 24:3 27:9 28:1 29:3 30:4 33:-18 34:-3 35:3 37:4 38:6 40:-9 41:-7 43:-5 44:10 45:-2 46:-2 47:8 53:-9
jealousy 33:29|jean 8:31 14:24 25:31 27:25 29:31 33:-11 45:38 47:38
jeanne 3:10 5:12 12:11 14:11 19:3 22:21 33:21 47:14|jede 3:1 10:16 19:13 20:12 28:22 33:6 34:5 45:35
jedem 3:11 28:24 31:17 33:19 36:26|jeden 20:7 33:24 36:20 45:13|jedenfalls 3:40 38:52
jeder 2:3 6:16 10:4 19:9 20:9 21:7 33:15 37:13 40:-3 45:20|jederzeit 10:33 20:29 29:39 40:26|jedes 6:37 10:33 33:15
jedoch 34:44 35:52|jef 6:43 13:44 24:45 33:3|jelle 3:20 12:30 34:23 40:19 43:42 47:34
jemand 3:25 6:7 19:0 20:14 28:10 32:11 33:15 48:6|jemandem 3:40 33:15|jemanden 3:27 33:22|jemappes 20:36 33:14 47:49
jemelle 3:38 16:36 33:-5 35:42 53:35|jemeppe 53:66|jemima 27:63|jempi 6:38 33:13 48:37
jena 2:28 3:25 16:35 18:38 33:-3|jene 11:65|jenseits 7:45 31:46|jerome 5:56 33:20|jerzy 21:52 45:51|jet 3:45 18:61
jeter 3:31 11:53 33:17|jette 3:21 20:31 33:19|jetzt 3:14 11:15 20:6 23:14 33:14 34:8 36:18 40:2 53:10
jeu 19:35 21:25 31:18 33:10 34:15 41:27 45:22|jeudi 11:38 13:28 20:13 31:37 33:-12 35:35 38:39 47:36|jeugd 3:56
jeugdreeks 1:54 45:51|jeugdvriend 33:28|jeune 2:2 3:-1 13:23 16:12 20:-4 31:7 33:21 40:-2 45:11
jeunes 7:22 13:45 20:9 30:31 33:-3 40:11 53:37
jeunesse 18:21 20:11 22:20 27:29 31:13 33:-23 34:9 36:42 40:16 42:31 45:16 47:25|jeux 14:50 34:41 40:35
jeweiligen 10:59|jeweils 2:52 20:29|jg 47:70|jo 20:30 27:36 45:43 48:49|joaquim 13:40 37:47 43:41
job 21:49 28:40 33:8 50:40|jobs 53:66|jocelyne 3:10 6:23 20:9 21:23 24:28 33:11 34:13 45:20 47:25|jodogne 53:66
jodoigne 53:68|jodtabletten 3:53|joel 20:42 33:14|joelle 27:67|joggingbroek 33:28|johan 20:55|johannistag 21:62
joie 23:63 33:17|joignable 12:71|joignables 12:71|joignons 40:57|joindra 12:71|joindre 1:69 27:33|joined 1:55 2:48
joining 20:57|joins 33:29|joint 1:29 2:10 9:53 10:33 11:42 12:20 23:15 29:21 32:20 45:8
jointe 1:23 4:34 11:60 12:34 23:39 25:35 40:19|jointes 1:33 2:34 9:61 12:44|jointly 4:43 10:59
joints 1:38 10:43 11:46 12:36 14:36|joke 2:25 3:33 31:26 33:-8 40:17 43:30|jokes 3:44 33:15|joli 3:45 32:68
jolies 3:58|jonas 3:17 6:27 21:26 31:12 33:1 44:28 48:26|jonckheere 2:43 3:22 16:35 18:38 53:33|jong 6:36 7:32 33:18
jonge 3:16 15:31 20:15 33:19|jongen 3:3 6:14 19:6 21:23 28:19 33:19 44:17|jongens 3:21 20:38 33:11|jonger 31:61
jongeren 30:68|jongerenkanaal 36:73|jongetje 33:28|jongste 3:42 33:14|joost 27:63|joris 2:61|jos 6:46 8:51 33:6
josaphat 7:68|josee 27:67|joseph 33:25 34:34|josette 7:46 33:20|josiane 3:11 20:18 33:16 34:15 36:26 48:15
josianes 33:28|jost 44:64|josy 6:30 33:15 44:31 48:29|jouant 19:49 33:17|joue 3:3 13:27 19:7 31:11 33:24
jouee 33:17 43:60|jouent 19:31 31:35 33:20|jouer 27:24 33:23 36:40 38:38|jouera 33:30|jouerai 27:67|joueront 19:63
joues 19:63|jouet 19:41 20:34 21:52|jouets 19:45 20:24 28:52 45:39|joueuses 21:73|jouissance 2:47 34:49
jour 1:-1 3:-6 5:-4 6:2 10:17 12:-3 14:2 15:8 16:17 17:-3 18:-6 19:-11 20:5 21:3 22:-7 26:3 28:9 30:3 31:-4 33:5 34:10 35:-3 40:9 41:-6 43:-7 47:-2 48:25 49:2 51:10
jourdan 2:40 5:56 43:52|journal 3:37 33:9 45:48|journalism 1:41 17:44 31:36 42:44
journaliste 3:16 7:26 21:47 33:-2 34:33|journalistin 6:42 33:20|journee 2:9 16:19 19:10 20:23 33:11 34:10 45:17 50:38
journees 13:39 20:24 26:52 27:36 51:52|journey 33:29
jours 2:10 10:10 16:31 18:11 20:3 22:-6 23:-4 26:20 27:-13 30:3 32:2 33:-13 35:-3 40:0 41:32 43:10 46:3 50:39 51:10 52:4 53:26
jousten 29:66|jovial 33:30|joy 33:29|jozefien 7:32 20:24 27:32 40:24 44:39|jp 22:48 42:50 43:46|jpc 18:53 40:49
judge 20:26 33:-2 40:23 45:37 48:41|judges 33:29|judiciaire 14:30 18:44 20:14 31:35 40:29 44:36|judiciaires 30:77
judith 27:67|judo 45:70|juf 30:68|juge 2:5 6:29 20:9 28:27 30:33 33:13 34:7 44:21 45:14 48:20|jugee 30:69 40:35
jugement 14:71|juger 39:83|juil 25:85|juillet 0:18 2:16 4:21 5:14 18:57 19:-1 20:3 27:22 33:-22 34:10 35:14 43:22
juin 0:20 2:-1 5:25 8:9 10:9 11:9 12:9 15:10 17:6 18:43 20:-2 23:5 25:13 27:-4 29:10 30:14 31:4 33:-20 34:12 35:6 37:13 38:10 39:20 40:-5 42:4 45:-2 51:12 52:13
juist 14:60 15:45|juiste 3:38 11:41 12:35 35:38|jul 18:63 48:38|jules 3:11 19:16 33:22 48:42
juli 0:15 2:17 5:27 10:21 18:43 26:16 29:14 30:12 33:-29 35:12 39:16 43:11|julie 27:67|julien 3:45 6:62
jullie 12:37 27:43 33:-2 40:25|july 2:9 4:25 5:39 10:10 18:45 19:7 20:5 26:24 33:-23 34:9 51:24|jumeau 33:30
jumeaux 6:76|jumelees 31:66|jumelles 20:23 33:23 44:35|jument 3:58|jumet 21:46 33:17 35:43|jump 12:54 19:46
jumped 33:29|jun 18:60 25:47 48:42
june 0:15 4:17 5:20 8:15 10:13 17:10 18:44 23:22 27:3 30:22 33:-31 34:1 38:24 40:4 43:7 51:16 52:17|jung 3:40 33:15
junge 7:19 13:22 20:16 33:20|jungen 3:23 28:36 33:18|junger 33:28|jungere 30:50 31:46|junglingshaus 18:63
jungste 6:49 33:15
juni 1:9 2:17 4:7 5:21 10:3 11:5 12:5 14:0 17:16 18:36 20:-3 23:17 26:13 27:8 29:5 30:9 33:-37 34:13 40:-4 41:1 42:4 50:4
junior 13:57 20:36|jupille 33:30|jure 33:30|juree 13:70|jurera 33:30|juridical 9:74|juridiction 10:65
juridique 1:22 5:14 7:5 8:41 9:18 13:8 16:48 17:15 23:14 27:5 40:-6 41:43 53:7|juridiques 16:64 40:35
juridisch 6:20 16:56 41:39 44:23|juridische 16:65|jurist 16:52 53:50|juriste 5:33 7:24 16:48 33:7 34:18 53:26
jurk 33:28|jurons 14:71|jury 1:4 3:8 9:13 10:-3 12:39 13:31 22:5 23:26 36:12 38:21 39:35 40:-7 52:31|juryleden 12:66
jurysitzung 52:68
jusqu 2:-4 3:-7 5:13 6:12 7:-2 10:5 12:-6 13:1 16:-6 18:3 19:-1 20:2 21:-4 24:5 25:21 29:22 33:7 34:7 38:4 39:19 40:-21 44:7 45:-8 48:-2 50:22 51:19 52:25 53:-8
jusque 33:30|just 12:31 20:20 33:22|juste 3:28 33:23 44:33|justes 11:67 33:17|justesse 33:30
justice 6:45 33:12 45:39 48:44|justicia 20:55|justiciables 20:55|justificatifs 26:83|justification 18:75
justificative 3:58|justifier 33:30|jutta 27:62
k 2:-2 4:8 8:15 9:7 10:7 12:2 14:0 15:16 16:25 17:12 22:24 24:10 27:5 31:0 33:-36 34:18 36:7 37:15 41:23 42:14 43:17 44:4 46:27 48:1 53:-4
kaai 2:58|kaal 19:59|kaarsrechte 19:59|kaart 2:17 6:26 21:25 30:27 33:6 34:18 45:24|kaarten 3:42 20:42|kaartje 35:69
kaartnr 25:75|kaartnummer 25:75|kaartspel 48:66|kaat 13:47 19:38 43:47|kabbaj 22:74|kabel 2:45 20:42|kabelgelden 2:58
kabinet 48:66|kabouters 32:73|kabul 33:28
kade 1:9 2:0 3:-2 5:20 10:18 12:8 16:7 17:9 21:8 27:4 31:3 33:-4 36:15 39:22 40:-4 42:10 43:18 45:14 48:18
kader 19:52 49:50|kadett 33:30|kadiatou 33:30|kadrering 19:59|kaffee 3:19 33:25|kaffeemaschine 35:66|kahl 18:63
kahles 19:56|kai 7:25 8:33 22:29 27:25 29:32 40:19|kalb 33:28|kale 22:69|kalender 9:44 18:41 33:15
kalk 7:37 33:9 43:43|kalkhaven 7:49 35:56|kalkoven 33:28|kalkpapier 24:60 32:59
kalkulation 1:32 9:25 10:4 11:10 12:16 16:36 18:28 34:3 41:17 53:5|kalkulationen 34:57|kalkulieren 40:52
kalt 13:37 19:31 39:52|kaltleitung 13:48 39:53|kam 3:36 6:33 33:-2 38:36|kame 33:28|kamen 33:15 37:55
kamer 16:14 18:29 19:16 20:20 32:22 33:12 38:21|kamera 16:6 19:26 20:30 33:4 41:29 50:9 53:4|kamerafrau 13:61
kameramann 19:56|kameras 19:43 20:29 33:2|kameraverleih 53:60|kamerplant 33:28|kamers 20:46 33:8|kamerspel 28:72
kamfer 33:28|kamion 39:73|kammer 21:39 33:21|kammern 31:59
kan 2:8 3:2 6:13 10:1 13:1 14:-1 19:9 20:9 23:1 27:12 29:5 33:7 34:-7 36:6 38:11 40:11 45:5 46:7
kanaal 33:6 39:39 45:43 47:36|kanaalgroen 32:73|kanaalserie 31:61|kanada 31:51 33:7|kanal 9:41 27:30 33:6 42:42
kanale 33:28|kanalen 30:54 33:14|kananga 25:85|kanarie 20:36 33:19|kanaries 20:55|kandidaat 40:54|kaninchenstall 33:28
kanku 2:19 12:29 14:29 22:32 23:34 25:43 27:25 29:39 40:15
kann 2:-2 3:1 4:7 6:15 13:7 19:1 20:7 23:4 27:11 29:6 30:10 33:0 34:14 38:22 40:13 45:8|kannte 30:63|kans 40:54
kansen 31:61|kant 7:11 19:7 20:3 32:21 33:18 40:3 45:13 47:18|kantelpunt 31:61
kantelraam 1:25 7:20 17:28 23:25 27:20 37:32 38:30 39:40 40:12|kanten 31:48 40:41
kantine 20:22 22:32 33:4 34:19 35:27 48:30|kantinenkuche 20:55|kantlijn 44:70
kantoor 4:47 6:14 7:20 16:23 27:9 33:0 40:1 41:25 53:11|kantoordirecteur 4:73|kantoortje 33:28|kantoren 7:63
kantwerksters 33:28|kanzlei 7:38 12:40 26:46|kapel 33:28|kapelle 33:28|kapellen 2:58|kapitaal 8:59 14:52
kapitein 6:32 33:15 48:44|kapitel 20:36 47:54|kaplan 33:28|kapot 13:38 20:26 33:17|kapotmaakt 3:56|kapotte 6:54 21:52
kapper 28:59 48:53|kapt 33:28|kaputte 33:28|kar 33:28|karaoke 31:66|karel 5:43 7:36 12:39 27:36|karikatur 44:64
karim 3:17 6:35 10:24 19:22 33:18|karin 7:45 38:52|karl 43:74|karlovy 31:63|karte 3:27 33:15 48:36
karteikarte 9:51 43:48|karten 32:66|kartennummer 25:68|kartoffelkisten 33:28|kartoffeln 33:15 47:49
karton 19:33 32:43 33:15|kas 10:60|kasboeken 20:55|kase 22:62|kask 13:68|kasprzak 6:54 33:23|kassa 22:53 33:20
kassabon 33:28|kasse 0:37 17:47 31:29 33:-2|kasseien 32:59 33:14|kassenbericht 35:66
kast 33:13 34:15 35:25 36:29 38:28 47:35|kasten 33:28|kasticket 26:73|kat 22:38 24:43 33:-3 47:39 48:36|katalog 7:58
katasteramt 48:62|kategorie 1:42 46:58|kathedraal 33:28|kathrin 3:32 13:28 25:35 43:41|katia 2:58
katrien 7:35 12:27 14:18 27:37 29:31 40:21 44:29|katze 33:28|katzenbuckel 34:57|kauf 34:57|kaufen 34:57
kaufer 21:44 33:0 45:43|kauferin 33:28|kaufmannisch 7:58|kaufmannische 7:58|kaufpreis 34:57|kauft 33:28
kaum 19:30 20:29 40:39|kaution 35:66|kaye 22:74|kazerne 12:24 16:23 17:28 21:24 40:12 41:25 42:28 43:26 45:32|kb 26:76
kbo 1:29 2:39 7:24 9:32 34:20 51:34|kebab 33:15 48:58|keek 33:21 47:45|keen 27:63
keep 2:20 3:9 12:9 19:30 20:20 23:13 24:17 27:14 28:16 30:13 33:-8 35:15 40:-5|keeper 28:44 33:11 45:50
keepers 20:36 45:47 47:51|keeping 33:15 34:47|keeps 2:26 5:12 6:24 10:27 20:-1 21:13 33:8 34:18 45:10
keer 2:0 3:8 6:1 7:-3 11:16 13:2 19:4 20:15 21:0 23:1 28:6 31:-5 32:14 33:3 34:0 40:11 44:16 45:11 47:11
keert 2:28 13:25 22:26 28:30 33:14|kees 33:28|kehrt 33:28
kein 3:6 5:4 7:11 10:-1 13:14 14:25 19:18 20:12 21:3 27:-2 29:6 31:6 32:7 33:-14 34:-3 38:6 39:7 40:-3 48:13 52:8
keine 2:3 3:-8 4:6 5:8 7:4 14:25 15:18 19:1 20:11 22:0 24:6 27:3 30:2 33:-4 34:-4 36:6 41:1 44:2 45:-1 46:26 51:22
keinem 14:40 33:20|keinen 33:18 35:25 40:22 44:23|keiner 3:11 5:12 6:11 7:7 14:10 19:14 28:24 33:13 45:9|keines 33:28
keins 33:15 42:50|keith 6:71|keken 27:62|kelder 7:27 20:32 33:10 45:29|kelders 33:28|kelenn 10:65
keller 3:9 6:18 16:18 19:12 33:15 45:17 53:16|kellerkinder 1:21 12:20 13:20 23:22 27:17 33:-13 34:16 37:27 43:20 44:22
kellner 33:28|kelmis 2:21 4:20 7:11 12:22 14:14 26:20 33:-19 34:10 40:5 43:15 47:16 53:23|kelso 33:29|kempen 4:73
kempisch 2:58|kempische 2:58|ken 19:38 20:47|kende 21:58 40:33|kenmerk 23:67|kenmerken 40:54|kenne 33:28
kennen 1:19 3:9 19:4 21:8 23:30 31:4 33:16 40:0|kennengelernt 20:55|kennenlernt 33:28
kennis 1:37 7:32 20:24 33:-3 34:29|kennisgeving 23:67|kennisgevingen 10:47 29:58|kennismaking 16:52 26:59
kennt 6:27 30:27 33:17 47:27|kennwort 39:52 52:56|kent 6:29 16:11 19:4 21:11 23:13 30:23 33:11 40:10 48:22
kept 3:32 13:8 24:18 30:14 33:14 35:16 45:10 47:15 53:8|kerb 33:29
kerbstone 1:15 7:11 10:24 12:14 13:13 14:13 17:25 22:16 26:22 34:7 38:21 39:32 42:17 43:14 50:21 52:24
keren 2:32 6:41 34:46|kerfs 33:30|kerk 33:10 35:51 47:39|kerkhof 33:20 48:45|kermadec 22:74|kermesse 33:17 48:62
kermis 3:8 9:23 12:18 19:11 20:7 27:15 30:20 31:14 33:7 43:21|kermiscomite 35:69|kermissen 31:61|kermisweek 18:68
kern 31:56 40:28|kerncentrale 20:55|kerncijfers 0:72|kerngesund 33:28|kernkraft 20:55|kernkraftwerks 43:62
kernok 3:15 12:28 24:39 33:-13 34:19 40:13 43:30 45:36 47:35|kernpubliek 31:61|kernpublikum 31:59|kernresultaten 30:68
kernzielgruppe 31:59|kersauzon 5:77|kerstavond 33:28|kerstbestand 31:61|kerstfilm 22:69|kerstmis 31:36 33:21
kerststrik 21:66|kerzen 33:28|kesselprufung 35:66|ketel 33:24 48:33|ketst 33:28|kette 19:47 21:43|kettenis 22:62
ketting 32:59 44:56|kettle 22:50 39:68|keu 33:28
keuken 3:2 16:12 18:14 20:19 21:23 33:-4 35:15 40:11 41:14 45:19 48:23 50:17|keukenborstel 33:28|keukenlicht 32:73
keukenraam 33:28|keukentafel 33:20 34:38|keukentafels 3:56|keukenzaak 7:63|keur 42:71|keurde 23:67|keuren 18:55 35:56
keurig 33:28|keuring 16:39 26:46 33:1 40:28|keurt 34:59|keuze 22:55 33:14|kever 33:28
kevin 20:15 21:33 31:26 33:4 44:36 45:30 48:35|key 1:18 10:13 16:18 21:32 26:26 30:22 31:8 33:6 37:28 43:28
keyhole 33:29|keys 16:54 35:61|kg 26:44 27:36 30:50 36:42|kh 10:63|khadija 20:57|kherbane 13:49 36:61 43:52|kick 18:69
kid 33:29|kids 7:63|kien 27:58|kier 22:55 32:59|kies 33:28|kiest 21:45 33:6 45:43
kiezen 2:19 20:16 28:34 33:9 43:30 48:27
kiezgold 1:14 10:21 12:20 17:15 22:13 26:18 27:9 34:8 38:17 39:29 40:3 42:15 43:13 52:19|kigali 1:41 16:41 33:2 45:41
kijk 19:33 22:30 33:-11 39:44 52:48|kijken 19:16 20:12 21:12 27:9 30:25 32:19 33:13 39:19 47:16|kijkend 33:28
kijker 19:41 31:44 38:42|kijkers 7:20 22:51 31:44 40:12|kijkintentie 30:68|kijkkamer 27:62|kijklink 39:73
kijklinks 39:73|kijkt 3:-1 6:11 21:9 31:15 33:21 38:16 49:17|kikongo 16:40 19:31 33:-1 43:43 48:44|kill 18:56 40:41
killed 33:29|kiln 5:37 33:14 34:28 40:21|kilo 33:23 48:47|kilohertz 24:67|kilometer 3:13 7:25 20:21 33:13 45:27
kilometers 3:29 16:39 20:28 33:1|kilometre 22:69|kilometres 3:17 7:33 20:25 21:19 31:12 33:1 35:23 53:28
kilos 20:5 21:23 33:22 47:41|kim 27:41 34:38 47:49|kimbanguiste 19:63|kin 13:34 22:37 24:50 31:29 39:56
kind 3:16 6:21 12:7 17:3 21:11 27:-4 28:7 31:3 33:14 37:10 40:1 42:10 43:1 48:3
kinder 3:3 20:26 33:9 35:21 40:7 45:16 47:18 48:17|kinderbed 33:28|kinderblik 30:68|kinderbuch 2:44 34:44
kinderen 3:22 13:34 30:22 31:16 33:6 45:31|kinderencyclopedie 32:73|kinderfilm 7:45 22:41 31:26|kinderfilms 40:54
kinderfusse 47:63|kinderhohe 19:43 20:42|kinderhoogte 19:59|kinderinstrumenten 45:65|kinderkanale 31:59
kinderkinos 27:58|kindern 20:35 38:45 40:31|kinderpsychologe 3:42 16:52|kinderpublikum 16:62|kinderreihen 13:61
kinderstemmen 50:71|kindertagen 3:53|kindertekening 33:28|kindertijd 33:28|kinderzimmer 33:28|kindes 33:28
kindly 33:29|kindness 3:44 40:41|kinds 14:67|kinesitherapeute 21:73|kinet 5:35 22:34 33:-1 34:42
kingdom 25:51 40:28 42:57|kinnen 33:29|kino 1:6 7:16 13:17 22:39 27:20 30:15 31:21 37:25 40:9|kinobesucher 40:52
kinoblatt 38:66|kinobuch 13:61|kinodokumentarfilm 43:62|kinofilm 2:37 7:38 27:37|kinofilme 13:61|kinofilmen 8:53 13:48
kinoganger 40:52|kinokoproduktionen 27:58|kinoleiter 38:66|kinopotenzial 30:63|kinos 22:36 27:32 30:37 31:33
kinospielfilm 43:62|kinostart 22:26 27:22 31:43 34:21 38:30|kinostoff 12:61|kinotour 31:59|kinshasa 20:40 31:41 42:50
kinyarwanda 6:50 16:46 43:46|kiosk 33:28|kip 33:28|kippen 33:28|kippt 44:64|kirchenfiguren 33:28|kirchplatz 2:58
kirsty 33:29|kist 3:26 33:23|kiste 33:28|kit 2:21 3:26 7:24 16:27 31:17 33:-12 43:36 50:29
kitchen 6:22 7:5 19:0 20:-2 21:11 32:34 33:16 44:12 48:34|kitchens 3:21 16:31 19:23 32:39 33:-8 44:34 52:40
kitoko 33:30|kits 31:63|kittelblau 24:67|kjeldgaard 19:43 39:53|kk 52:68|kl 26:73
klaar 18:51 27:20 33:-15 35:26 40:12 43:38|klaarwakker 33:28|klachten 33:28|klage 3:32 33:20|klagen 21:41 33:7 45:40
klagerin 3:53|klang 32:48 47:54|klank 12:17 13:19 16:17 19:18 20:18 37:26 41:50 43:20|klankband 19:59
klankman 13:54 20:42|klankmix 53:64|klanknabewerking 41:54 53:50|klankonderzoek 16:65|klankstuk 13:54 39:60
klant 4:52 33:6 50:50|klanten 33:28|klap 33:28|klapke 33:28|klappen 33:28|klaprozen 33:28|klapstoelen 33:28
klapt 33:28|klar 14:48 38:52|klara 38:54 45:52|klarem 33:28|klaren 40:52|klarer 33:28|klas 30:54 33:14
klasse 1:25 10:21 22:24 27:20 33:-10 35:28 36:30 43:24|klassen 30:68|klatscht 20:55|klatschte 33:28|klaut 36:68
klavier 6:42 33:20|klavierstimmerin 28:66|klebt 33:28|kledingstuk 33:28|kleermaker 33:28|kleermakersopleiding 33:28
kleider 19:56
klein 0:12 1:8 6:6 7:21 12:5 13:3 14:13 19:-2 20:3 21:5 24:12 28:11 33:2 37:13 38:11 39:12 40:-7 45:13 46:20 47:8
kleindarsteller 41:62|kleindochter 33:28
kleine 6:8 12:7 14:16 15:33 19:0 20:6 22:18 24:14 27:5 31:1 33:-5 36:14 37:15 38:13 40:-4 43:9 44:11 45:6 46:24
kleinen 14:31 19:26 40:22 47:45|kleiner 15:21 20:11 22:28 33:4 39:23 40:30|kleines 7:19 12:21 14:45 45:21 46:38
kleinkinderen 31:48 33:14|kleins 3:42 44:56|kleinsenders 44:64|kleinst 1:49 46:53|kleinste 33:28
kleinstunternehmen 14:28 46:62|kleinstunternehmens 14:61|kleinwagen 33:28|kleinzoon 12:45 20:34 33:6|klemmbrett 33:28
klemmt 44:64|klep 33:19 48:47|kleppen 33:28|kleren 48:66|kleur 19:32 24:23 32:34 33:-4 41:36 43:18 50:21 53:14
kleurcorrectie 41:67|kleuren 19:38 24:52 32:52|kleurenpalet 24:73|kleuronderzoek 24:73|kleurpalet 32:73
kleurscript 32:73|kleuterklas 18:55 30:54|kleuterleidster 6:67|kleuters 30:68|klick 33:15 48:49|klickt 33:28
klikteller 33:28|klim 33:28|klima 3:53|klimis 2:27 3:25 5:43 22:50 43:40|klimmen 20:26 28:43 33:17|klimmer 20:55
klimpark 20:40 33:3 44:45|klimt 20:25 33:23|klingel 21:41 33:7 49:46|klingeln 3:26 33:15 37:31 45:24|klingelt 33:28
klingen 20:55|klingt 47:63|klinkaard 13:68|klinkt 19:45 40:41|klok 33:28|klokkenmaker 7:49 22:55|klomp 33:28
klompen 6:41 33:1 44:43 48:40|klooster 20:42 33:14|klopft 33:28|klopfte 47:63|kloppen 11:37 16:32 21:32 33:14
klopt 14:30 33:24|klopte 11:71|kloster 18:63|kloten 33:28|klucht 3:56|klug 3:32 33:7 38:45|kluger 6:63
klus 21:52 33:14|klusjes 7:63|km 26:60 36:54 50:33 53:30|kmo 14:46 15:46 46:54|kmu 9:27 14:42 46:53|knackt 33:28
knal 33:28|knallen 33:15 36:54|knallt 33:28|knapp 45:61|knee 20:36 33:8 49:55|kneels 33:29|knees 20:30 33:23
knew 20:23 28:41 33:16 47:38|knick 33:28|knie 33:28|knieen 33:28|knielt 33:28|kniet 33:28|knife 33:29|knikt 33:28
knip 33:28|knipoog 20:55|knippen 28:72|knippert 49:74|knipsels 38:72|knipt 19:32 33:14 48:40|knit 38:74|knitted 33:29
knob 49:76|knock 33:29|knockings 33:29|knockout 38:74|knocks 33:29|knodel 33:28|knoll 27:58|knoop 33:28
knoopsgat 33:28|knop 21:45 48:45 49:53|knopen 22:55 33:14|knopf 33:28|knot 19:33 20:30 33:2 47:46|knoten 21:43 33:19
knots 33:21 48:50|know 3:20 5:4 6:5 7:-2 12:2 13:0 14:1 19:11 20:14 23:15 30:6 33:8 36:9 38:26 44:14 53:0|knowing 3:58
knowledge 14:53 20:23 27:29 34:27|known 2:17 3:13 19:15 20:13 33:13 40:10 41:25|knows 6:18 19:7 20:4 33:24 44:18
knupfer 33:28|knupft 20:42 33:15|knupfte 47:63|ko 10:59|kobe 7:36 13:41 19:32 43:42|kochbuch 31:59|kochen 13:61
kocht 13:45 20:31 33:4|kochten 33:28|kockartz 27:67|koe 22:55 40:41|koekjes 20:55|koel 45:65|koelboxen 33:28
koelcel 33:14 48:53|koelkast 19:32 33:22|koelwagen 21:66|koen 13:41 27:45 40:28 43:34|koentwicklerin 43:62
koentwicklung 17:64|koentwicklungsvertrag 5:43 10:51|koeroekoe 39:73|koers 3:15 18:27 19:18 28:31 31:20 33:12
koffer 6:23 33:-1 35:25 47:26 48:52|kofferchen 33:28|kofferraum 33:28|koffie 3:9 10:13 26:26 32:26 33:15 35:22 49:27
koffiebekertjes 33:28|koffiekoek 35:69|koffietafel 21:66|koffievlek 34:59|kogel 33:28|kohll 6:34 33:9 44:35 48:33
kok 16:65|koken 31:61|kolen 26:73|kolenboer 22:69|kolenkar 19:59|kolk 19:38 21:45 47:49|kollateral 22:62|kollege 33:28
kollegen 33:28|kollegin 6:63|kollegium 42:64|kollegiums 27:58
koln 1:5 7:1 8:17 10:25 13:17 16:5 18:6 19:-1 22:4 27:6 29:8 33:-4 34:6 40:3 42:6 43:21 48:5
kolner 17:29 33:5 38:31 40:34|kolnerin 40:52|kolom 16:40 17:45 41:52|kolommen 33:28|kolophonium 33:28|koloriert 32:66
kom 19:38 33:6 47:49|komedie 3:29 28:46 31:35 40:28|komediecoach 2:45 16:52
komen 1:7 3:11 7:2 10:9 19:8 20:20 33:8 34:14 40:-6 43:15 53:13|komende 1:54 27:49|komisch 3:20 6:29 13:28 19:23 38:45
kommen 3:27 7:21 10:21 33:9 53:22|kommentar 20:55|kommentieren 20:55|kommerzielles 31:59|kommissarin 3:32 21:41 33:7
kommission 14:48 23:50|kommissionen 27:58
kommt 3:8 7:0 9:19 10:1 17:6 20:5 21:4 26:9 33:9 40:7 44:5 45:14 48:15 49:9 53:2|kommunikation 27:58
komodie 3:29 19:13 28:23 31:16 37:25 43:19 44:21 45:29|komodien 7:45 40:39|komparsen 41:49 52:35 53:39
komparserie 41:62|kompel 20:34 33:20|kompels 13:54 22:55|komponist 53:60
komt 2:-11 3:-7 6:-2 7:-6 9:2 11:2 12:3 17:7 18:-1 19:-1 20:1 21:11 23:-1 27:-7 28:4 33:14 34:4 35:0 40:-8 45:10 48:14 49:5 53:1
kon 3:31 33:21|konden 30:54 31:48|kondigt 33:20 35:48|konflikt 44:64|konigreich 25:68|konigstein 8:66
konijn 21:52 48:53|koning 33:28|koninkrijk 25:79|konnen 3:15 7:21 19:18 27:45 33:-10
konnte 19:16 27:18 33:7 40:31 42:24|konrad 6:49 33:15|konsul 33:28|kontakt 38:52 43:48|kontakte 20:55|kontich 27:62
konto 4:57 10:29 17:34|kontobestatigung 4:67|kontoinhaber 4:67|kontonachweis 4:67|kontostand 17:64
kontrabass 19:37 33:19|kontrabasses 33:28|kontrollbereich 9:51 30:50|kontrollieren 20:55|kontrollierten 20:55
konzept 1:14 2:9 5:15 16:23 19:7 20:17 36:19 40:3 43:23 45:38|konzeption 20:55|konzepts 27:58|konzern 33:28
konzernubersicht 46:66|kooi 33:28|kooien 33:28|kooistra 27:62|kookboek 31:61|kookprogramma 7:63|kookt 21:53 33:1 45:38
kool 22:69|koolmijnlaan 4:60 8:59|koop 45:65|kooperation 9:65|kooperationsvertrag 5:50 10:46|koopovereenkomst 40:54
koopprijs 34:59|koopsom 34:59|koopt 21:24 33:9 34:30 40:24 48:24|koor 3:11 18:24 20:36 31:30 33:-5 48:22
koos 19:45 40:41|kop 11:50 24:52 33:6|kopen 3:42 34:46|kopenhagen 27:49 31:48|koper 20:27 33:23|koperen 20:55
kopers 40:54|kopf 3:40 33:15|kopfe 46:66|kopfhorer 33:28|kopftuch 33:28|kopfweh 3:40 33:15|kopie 25:58 50:53
kopieen 27:41 31:54|kopieerpapier 32:73|kopien 27:45 31:46|kopijrechten 2:58|koplampen 32:59 33:14|koppel 31:48 33:14
koppeling 33:20 48:45|koppels 20:55|koppig 6:46 7:55|koppigste 33:28|koproduktion 2:22 7:35 22:26 40:16 42:40
koproduktionen 7:45 22:48|koproduktionsfonds 42:64|koproduktionsforderung 42:64|koproduktionsmarkt 18:63
koproduktionspartner 27:58|koproduktionstreffen 16:62|koproduktionsvertrag 1:33 10:54
koproduzent 7:23 10:23 17:28 22:26 27:22 42:40|koproduzenten 11:44 34:36 43:41|koproduzentin 40:52|koproduzieren 7:58
koproduziert 7:58|koptelefoon 12:45 39:52 48:45|korea 31:60|koren 20:29 31:26 33:-8 37:39 40:19 53:28|kornig 19:56
korpers 33:28|korrekt 6:63|korrektur 11:65|korrel 33:28|korrelen 20:55|korrelig 19:59|korrigierte 11:65
kort 0:17 1:13 7:8 9:27 12:11 19:4 20:0 22:37 28:18 30:13 33:-17 40:0 41:13 43:14 45:20 48:12
korte 1:23 9:39 13:24 19:15 30:23 31:17 33:-5 40:10 45:20|korter 3:56|kortfilm 13:48 22:49 39:48|kortfilmreeks 7:63
kortfilms 7:45 13:37 22:38 40:24|kortrijk 1:22 7:17 10:15 17:25 22:35 29:27 33:-6 34:23 40:9|kortverhaal 34:50 47:51
kortverhalenbundel 34:59|kost 3:4 9:19 14:14 16:24 30:15 33:-7 34:7 36:32 40:29 41:17
kosten 1:24 2:-3 9:8 10:27 11:16 14:4 16:28 17:7 26:10 30:14 40:10 41:30 43:18|kostenaufstellung 9:51 16:49
kostenaufstellungen 12:61|kostennote 26:67|kostenpost 10:60|kostenstelle 16:62|kostenstudie 16:44 40:33 53:43
kostenvoranschlag 50:65|kosteres 21:66|kostet 9:39 34:31 40:39|kostprijs 43:68|kostschool 33:28|kostum 41:62
kostume 19:30 41:36 53:46|kostuum 41:67|kostuums 19:22 41:51 53:47|kot 14:66|koud 33:28|kozen 40:54|kpi 31:53 53:51
kr 31:63|kraamafdeling 20:55|kraan 5:25 19:15 33:15 34:27 35:25|kraanmachinist 33:28
kraanplein 5:33 7:40 30:32 39:46 52:38|kraft 24:61 32:61 37:64|kraftwerk 28:66|kraftwerks 33:28|kragero 20:57
kraka 22:48 31:46|krakende 33:28|krampen 6:46 33:20|krank 48:62|krankenhaus 20:29 33:15 48:36|krankenhauser 33:28
krankenwagen 33:28|krankheit 2:58|krant 32:42 33:10 38:42 48:36|krantenbericht 3:56|krantenknipsels 24:73|krapp 24:67
krappe 33:28|krat 33:28|krdmbe00 4:73|kreative 10:59|kredite 4:67|kreeg 1:37 15:41 23:37 33:10|kregen 40:54
kreis 33:9 44:55|kreisblatt 3:53|kreist 33:28|kremer 6:28 27:23 33:16 48:27|kreska 47:73|kreusch 22:62|kreutz 20:55
kreuz 33:28|kreuzberg 5:64 10:51|kriechen 33:28|krieg 3:40 33:15|krieken 33:28|krier 22:66
krijgen 3:26 6:38 19:39 20:26|krijgsgevangenschap 33:28
krijgt 1:12 2:13 3:0 10:15 20:0 23:12 28:17 33:14 40:-1 48:11 53:8|krijt 19:31 33:19 48:29|krimi 31:59
kriminalfilm 3:53|kriminalfilme 13:61|krimireihe 13:61|krimpen 40:54|krimpt 33:28|kring 20:24 31:52 33:-3
kringetje 33:28|kringgesprek 30:68|krings 5:55 33:9|kringwinkel 33:28
kris 3:8 6:21 23:23 33:9 34:13 44:22 45:19 48:35 49:26|kristof 7:45 12:59|kriterien 14:61|kritiken 38:66|kroeg 33:28
kroket 33:28|kroketten 33:28|kronberg 8:66|kroos 13:43 22:43 39:58|krott 13:29 19:24 22:39 38:33 43:29|krucken 33:28
kruidentuin 33:19 48:47|kruimel 13:47 22:47 38:51|kruipen 33:28|kruipt 33:28|kruis 1:54 33:15|kruisen 48:66
kruispunt 33:28|kruispuntbank 8:72|kruiwagen 33:20 53:43|krumm 21:41 33:7 48:41|krummen 33:28|ksiegowy 43:67
ku 13:54 30:54|kuborn 5:56 14:63|kuche 16:17 18:18 21:27 22:16 33:-1 47:17 48:27 49:35
kuchen 19:23 24:26 33:3 38:24 48:37 53:18|kuchenboden 33:28|kuchende 19:59|kuchenliste 35:66|kuchenschrank 24:67
kuchentisch 33:28|kuchentischen 3:53|kuh 22:62|kuhen 33:15 38:52|kuhl 45:61|kuhlschrank 33:28|kuhlschranke 19:43 47:49
kuhlschranklicht 32:66|kuhlschranks 19:56|kuhlturm 33:28|kuist 33:28|kulisse 3:27 45:35 50:39 53:34|kulissenteil 33:28
kultur 17:51 23:50|kulturforderung 17:64|kulturkanal 40:52|kulturprojekt 17:64|kummern 3:53|kun 27:62|kunde 50:65
kunden 4:67|kundigt 35:66|kundigung 2:52 10:33|kundigungsfrist 35:66|kundin 3:53|kunftig 33:28
kunnen 19:20 27:23 29:22 33:12 40:4 42:20 45:15 53:14|kunst 1:67|kunstdezernat 33:28|kunsten 23:67
kunstenaarsloket 26:73|kunstenzender 17:49 40:33 42:49|kunstfalscher 33:28|kunstgebit 20:42 35:56|kunstleder 32:66
kunstlerisch 7:58|kunstlerische 10:59|kunstliche 33:28|kunstschool 53:64|kunstschule 53:60|kunt 3:42 33:1 53:37
kurbel 33:28|kurdische 33:28|kurier 38:69|kuriosum 40:52|kursaal 31:40 36:52 39:52|kursaal3 39:73|kurt 33:28
kurth 7:68|kurve 21:32 33:11 45:31 48:32|kurven 6:49 24:54
kurz 6:15 7:22 9:28 12:14 19:19 22:14 28:18 33:-9 34:10 38:18 47:15|kurzdoku 20:55|kurze 7:51 30:42|kurzen 3:40 40:39
kurzer 3:40 33:15|kurzfassung 0:37 9:35 30:33 34:27 41:32|kurzfilm 13:44 22:52|kurzfilme 7:25 13:40 22:41 40:19
kurzfilmtage 38:66|kurzform 10:46 12:48|kurzgutachten 30:63|kurzinfo 9:44 12:40 43:41|kurzinhalt 9:57 33:7
kurzlektorat 44:64|kurzstudie 30:63|kurzurteil 44:64|kurzvertrag 34:57|kust 10:26 19:25 33:-6 36:39 42:36 45:31
kusterin 21:62|kustgemeenten 31:61|kustserie 31:61|kva 50:78|kvk 10:47 34:46|kw 18:61 50:35|kwaad 6:46 33:20
kwabena 29:75|kwalificeert 14:66|kwaliteit 2:45 27:49|kwam 3:43 33:5 47:35|kwamen 3:42 20:42|kwart 33:14 40:41
kwartaal 18:50 51:63|kwartalen 51:73|kwartier 20:55|kwartierstaat 13:68|kweekt 20:55|kwestie 19:59
kwijt 33:6 44:48 45:43|kwijting 2:45 35:56|kwijtraakt 33:28|kwijtraakte 28:72
l 0:5 1:3 2:3 3:1 4:1 5:7 6:0 7:-8 8:2 9:3 10:2 11:5 12:4 13:1 14:6 15:-2 16:-5 17:1 18:3 19:2 20:-4 21:4 22:4 23:5 27:2 28:6 29:2 30:-2 31:-5 33:-6 34:6 35:1 36:-1 38:5 40:0 43:-4 44:6 45:5 47:1 48:2 49:1 51:6 53:2
l1 10:65|l2 10:65|l3 10:65|l4 10:65|l5 10:65
la 0:-1 1:-6 2:2 3:0 4:5 5:1 6:3 7:2 8:-1 9:0 10:2 11:5 12:2 13:0 14:2 15:0 16:-8 17:-2 18:-2 19:2 20:-4 21:7 22:6 23:8 27:5 28:1 29:6 30:2 31:-2 33:-7 34:2 35:3 38:5 40:0 43:-4 44:4 45:4 46:2 47:1 48:6 49:3 50:-1 51:1 52:2 53:4
laadbak 33:28|laadkade 35:69|laadt 33:28|laag 19:45 33:-6 40:21 49:40|laagtij 31:48 36:59|laagwater 23:55 34:41 47:57
laars 32:59 47:57|laarzen 6:46 33:6 45:43|laat 1:5 3:18 10:-2 12:4 19:11 20:7 21:3 30:5 33:12 34:-3 35:15 44:22
laatst 22:47 33:6 39:52
laatste 1:-1 2:-10 3:-13 4:5 5:1 9:3 10:-2 11:3 12:4 13:-4 15:14 16:-3 18:0 19:2 20:4 22:14 23:-1 27:0 28:24 29:10 33:6 35:1 37:6 38:2 39:3 40:-4 43:6 44:8 45:-4 46:11 48:9
lab 1:40 16:24 23:28 33:-15 36:31 41:25 45:37 53:22|label 31:46 33:13 53:32|labelled 33:29|labels 7:23 24:53 33:19
labo 16:30 18:33 33:-8 41:39 50:35 53:38|labor 48:62|laboratoire 10:32 16:26 20:9 27:21 30:31 41:42 50:32 53:37
laboratoires 41:75|laboratory 41:69|labs 30:50 53:46|labyrinthe 33:30|lac 13:57 33:17|lace 33:29|lach 33:28
lache 3:21 6:38 33:24|lacheln 33:28|lachelt 33:28|lachen 3:18 20:5 27:24 33:17 49:23
lacht 3:2 6:30 20:1 22:14 24:19 33:13 39:26 40:12|lachte 3:56|lachten 3:56|lacks 44:71|lacroix 6:49 33:-5 48:39 53:44
lacustre 1:34 7:28 10:25 17:38 22:35 27:38 52:45|ladder 6:20 19:9 21:19 33:16 47:32 48:20 49:27|ladders 33:15 50:61
laden 33:20 35:28 48:35|laderaum 33:28|ladies 3:31 33:2 44:44 49:49|lading 21:26 31:22 33:6 34:20 45:34 47:30
ladite 34:63|ladt 33:28|lady 3:31 5:43 34:34 45:41|laet 8:40 14:34 23:24 25:40 29:28 34:15 36:29 46:29
laf 6:46 33:6 45:43|laffer 3:56|lag 3:21 31:24 33:21|laga 20:55|lagaisse 6:48 33:19|lagaisses 33:28
lage 1:39 3:32 23:39 40:26|lagen 24:60 33:1 40:28|lager 33:19 48:47|lagere 33:28|lagneau 8:80|lagos 13:57 33:12
lahaye 7:20 12:23 14:23 15:28 25:39 29:28 33:-23 40:14|laid 33:29|laien 13:35 16:36 19:30 52:42
laiencasting 18:50 53:46|laiendarstellerinnen 19:56|laine 12:34 19:25 20:31 31:28 32:58|laing 33:29
lainiere 22:49 39:76|laisse 3:-6 6:12 19:17 20:2 21:20 33:21 34:-2 45:6 53:17|laissee 20:55|laissees 19:63
laissent 10:38 33:25|laisser 20:42 33:9 53:35|laissera 40:43 53:57|laisses 33:30
lait 13:26 22:30 31:22 33:14 38:37 39:48|laiterie 33:30|laitiere 7:34 13:37 22:40 38:48 40:33
laiton 24:47 32:47 33:17 37:50|laitue 33:9 48:54 49:61|lake 20:26 33:24|laken 33:28|lakes 13:66|lale 19:43 24:54
laloux 27:67|laloy 1:33 2:21 3:18 13:30 16:31 33:-10 37:45 43:34|lama 7:63|lambermont 33:20 48:41|lambert 20:16 33:28
lambillon 33:30|lambin 21:73|lambinet 33:29|lambing 13:45 22:48 38:53|lambinon 23:77|lambot 3:20 33:21 48:47
lambotte 1:40 7:25 10:23 12:29 14:29 15:34 33:-19|lambrechts 20:30 33:12 35:44|lambs 33:20 48:52|lamine 21:73
laminoir 7:68|lamp 3:6 12:6 19:8 20:6 21:23 27:1 28:13 32:14 33:14 36:13 37:16 39:15 48:17
lampe 19:0 20:4 32:29 33:22 35:14 45:16 47:15|lampen 3:9 19:28 20:5 31:11 33:13 48:16 50:20|lampenzaal 33:28
lampes 32:51 33:20 41:43|lampisterie 13:47 20:34 39:52|lampje 3:22 24:39 33:6 49:40 52:40|lampjes 35:69
lamplicht 34:46 47:57|lamps 19:46 32:41 33:8|lanarkshire 33:29|lance 33:17 40:30 48:49|lancement 18:75
lanckriet 3:26 5:40 34:40 43:39|land 3:-1 13:11 17:13 19:2 20:-2 21:9 31:16 33:-8 36:17 40:9 41:10 42:37 48:9 53:18
landbouwkrediet 4:73|landbouwschool 45:65|landelies 35:64 53:57|landelijk 31:61|landelijke 31:61
landen 1:14 2:5 7:9 8:19 22:26 23:14 31:41 33:-26 36:20 40:24|lander 1:19 2:14 6:19 18:19 22:36 27:14 28:22 31:33
landereffekt 1:63|landerforderung 17:38 40:26 42:50|landern 18:28 22:27 31:42 40:29|landesamt 51:67
landesfilmstiftung 1:63|landesforderung 1:21 10:29 17:34 23:22 42:46|landesgericht 8:66|landesmitteln 42:64
landesrat 33:28|landessprache 7:58|landet 6:63|landing 48:72|landlady 33:29|landlord 35:61 45:55
lands 18:40 28:45 33:18|landschaft 32:46 33:20|landschappen 33:28|landsdelen 33:28|landt 49:74
landuyt 5:43 34:33 45:38 47:43|landvermesserin 28:66|landwirt 33:28|landwirtschaftliche 38:66
landwirtschaftsschule 45:61|lane 0:26 5:37 8:25 10:13 17:20 22:28 33:-21 34:28 40:4 43:17 51:26
lang 1:6 2:-8 3:9 6:0 7:-5 9:17 18:1 19:-3 20:19 21:5 33:14 34:0 40:-13 43:0 44:12 48:-2
lange 1:6 4:10 7:9 9:8 10:-1 13:13 19:25 20:4 22:14 27:12 31:2 33:1 40:-7 42:7 43:20 44:7|langem 44:64
langen 7:25 19:35 20:22 33:7|langer 1:16 3:16 7:22 11:18 13:15 19:6 20:3 30:15 33:4 40:5 45:12|langeweile 3:53
langfassung 9:51 10:46|langfilme 7:51 22:41|langfilmen 13:61|langfristig 7:58
langs 3:-1 27:6 30:11 31:15 33:19 45:18 48:10 53:7|langsam 6:20 7:16 19:13 21:19 33:19|langsamste 33:28
langskomt 33:28|langspeel 33:28|langspeelfilm 1:30 2:9 7:32 12:29 13:36 22:20 28:24 43:31
langspeelfilms 7:38 13:44 22:32 40:30|langst 3:40 48:49|langste 20:34 33:6 40:33|langstens 29:66
langstreckenflugs 30:63|language 1:10 2:4 3:10 7:17 10:5 17:12 19:1 20:-1 28:17 33:-29 40:14 42:13 43:42 48:13 53:19
languages 3:15 13:36 16:14 19:6 33:-25 34:7 36:21 40:19 41:34 43:14 48:18
langue 2:0 6:15 10:3 13:9 20:11 21:12 22:13 24:21 30:15 31:16 33:-19 34:1 39:30 40:-4 43:47 44:15 49:22
langues 2:17 3:2 7:11 13:34 18:19 19:6 20:11 31:22 43:50 44:20|langzaam 33:28|langzame 31:61|langzamer 19:59
langzeitdokumentationen 40:52|lannoo 44:70|lannoy 26:76|lantaarn 27:49 33:14|lantaarns 33:28|lantern 33:15 35:61
lanterne 2:30 33:12 40:26 44:45|lanternfish 10:48 17:37 22:36 42:38|lapin 3:58|lapins 33:30|lapse 23:51 34:53
lapsed 40:54|lapses 23:51 34:40 40:33|laque 33:30|laquelle 1:33 2:21 5:37 20:15 27:27 33:3 40:17|lardinois 50:65 53:51
lardot 2:30 12:40 13:39 27:36 40:26|large 3:0 10:6 19:25 20:9 22:15 24:24 27:9 33:-9 37:28 40:-2 44:18 49:56
larges 19:63|largeurs 27:67|larmes 3:37 33:9 45:48|laryngite 33:30|las 3:35 40:41 44:36|lasagnes 40:57
lasalle 22:47 36:56 37:58 43:47|lascelles 27:63|laschet 20:45 33:10|lascombe 5:50 20:23 34:37 43:34|laser 30:77
lasern 33:28|laserscan 50:65|lassen 3:19 18:21 20:24 33:-3 34:33 49:24|lasses 7:68
lasst 3:9 30:18 31:15 33:18 36:23 40:7
last 0:11 2:-10 3:-14 6:0 7:16 8:3 10:-9 11:9 12:12 13:-5 14:-4 15:11 19:4 20:8 28:23 30:1 31:-2 33:11 40:-5 43:-4 46:16 49:5 51:5 53:-5
laste 2:45 10:47|lasted 33:29|lasten 41:67|lastpfeile 33:28|lasts 20:30 33:23|lat 33:28|latam 42:71
late 6:17 13:12 22:15 26:22 31:32 32:22 33:-5 37:24 42:17 44:29 45:14 49:22 50:21
laten 2:-2 3:12 7:3 19:19 20:22 27:2 33:1 34:23 38:12 40:-5 44:10 45:5
later 1:2 2:1 3:8 6:2 9:5 10:-6 11:6 13:-1 17:3 20:-3 28:7 31:2 33:15 40:-6 42:15 43:2 47:5 48:10 51:7 53:-1
lateral 20:42 49:69|laterale 50:78|lateraux 19:63|latere 51:73|latest 34:61|latijn 33:28|latijnse 33:28|latin 33:29
latine 31:66|lauf 19:56|laufen 33:7 40:44|laufendes 15:65|lauft 5:17 12:14 14:14 17:17 24:20 33:16 48:15 49:20
laufwege 24:67|laufzeiten 5:63|laugh 3:35 27:20 33:18|laughed 3:31 31:36 38:47 44:44|laughing 33:15 48:58
laughs 6:34 33:22 49:39|laughter 33:29|launch 22:38 27:32 31:45 50:44|launderette 33:29|laundry 3:27 19:19 33:17 37:37
laureate 13:70|laureats 23:77|laurence 2:40 13:36 40:17 43:37 53:31|laurent 33:29|lauriers 47:65 48:62
lausanne 7:35 10:42 27:45 33:-2|laut 1:23 2:18 6:23 17:24 18:24 33:7 52:28|lauter 33:15 49:54|lauterung 3:53
lautet 2:32 4:41 33:2 40:26|lautsprecher 33:28|lauw 33:28|lauwers 27:67|lavage 6:76|lavaient 20:55|lavandieres 33:30
lave 19:20 20:13 33:25|lavees 19:63|laver 33:30|laverie 20:55|lavoir 47:79
law 2:39 10:30 13:22 14:8 20:-2 33:-20 34:36|lawaai 13:47 33:20|lawn 20:57|laws 45:68|lawsuit 22:69
lawyer 16:52 33:-7 40:28 53:30|lawyers 33:15 41:56|lay 19:29 27:32 33:19|layers 19:60
layout 7:25 10:28 22:31 41:54 53:34|lays 33:29|lazen 27:57 40:28|lddtbeb0 4:73
le 1:-2 2:1 3:-1 4:2 5:-1 6:5 7:-4 8:1 9:-3 10:3 11:6 12:6 13:-2 14:0 18:-6 19:4 20:-3 21:8 22:5 23:8 24:2 25:3 26:0 27:5 28:2 29:6 30:0 31:-2 33:-7 34:2 35:4 36:3 37:2 38:8 40:3 43:-5 44:5 45:3 47:6 48:7 49:2 51:0 52:0 53:4
lea 6:63|leabhar 43:67|lead 3:5 10:34 13:25 27:10 40:30 43:43|leader 10:63|leading 10:41 19:38 40:33
leads 10:46 19:23 20:20 21:34 45:31|leaf 3:28 20:37 33:-1 49:46|leaflets 20:57|leak 45:68|leaks 13:53 33:15
lean 19:34 33:14 38:49|leans 44:71|leap 3:31 31:36 33:2 36:48|learn 3:10 28:28 31:16 33:21 53:19
learned 3:29 6:30 13:25 20:26 31:22 33:-12 48:31|learns 6:34 21:33 33:22|lease 35:74
least 1:37 27:32 30:41 31:32 53:35|leave 3:17 10:6 19:14 20:22 21:14 31:6 33:12 35:18 53:10
leaves 2:14 10:39 19:24 20:10 33:1 49:29 53:19|leaving 2:31 6:40 7:34 33:11
lebeau 1:46 9:40 11:40 12:31 26:43 29:42 43:34|leben 3:27 6:22 19:7 20:7 28:17 33:11 45:12|lebender 34:57
lebenserwartung 33:28|lebenslauf 12:61|lebenslaufe 1:37 9:59|lebrun 0:82|lebt 13:54 33:-2 53:21|leck 33:28
leclef 33:30|leclercq 1:59 35:64|lecloux 20:57|lecomte 53:70|lecon 3:50 22:52|lecons 33:30|lecteur 3:14 25:41 44:72
lecteurs 3:45 31:39 35:50|lectrice 44:77
lecture 2:-11 3:-14 7:-4 12:-1 16:37 18:47 20:5 23:5 26:11 27:16 33:-42 34:-9 38:9 40:6 42:13 44:44 48:4
lectures 13:57 20:36|led 6:52 50:50 53:47|ledeberg 18:68|leden 31:48 35:42 46:47|ledent 30:77|ledge 33:29
ledger 1:8 3:-2 5:10 27:3 29:15 31:13 32:16 33:11 34:1 36:15 38:14 39:28 43:7 44:11 48:12 49:16 52:17
ledgers 3:36 32:54 33:8|ledig 33:28|leeds 3:36 7:43 33:8|leeft 13:47 33:6 40:33|leeftijd 3:20 6:49 20:32 33:-8
leeg 3:2 18:14 20:12 21:12 32:29 33:18 49:20|leeggehaald 33:28|leeggemaakt 3:56|leeghalen 33:28|leegte 33:28|leek 3:56
leemstraat 27:62|leen 33:18 34:34 43:30|leenhof 13:68|leent 27:62|leer 21:26 33:22 49:30|leerde 3:42 13:54
leere 32:40 33:22|leeren 20:22 28:33 32:33 33:15|leerer 33:15 49:41 52:42|leeres 12:48 40:39|leerkracht 13:68
leerlingen 30:68|leerstand 19:56|leert 3:7 6:19 28:24 33:21 48:18|leesbaar 12:66|leesrapport 44:70|leesronde 18:68
leest 3:6 16:15 21:16 33:20 34:9 45:14|leesverslag 44:70|leeuwarden 2:37 10:39 40:33|lefort 53:70
left 3:-9 6:23 11:6 12:1 13:-1 16:1 19:-7 20:8 21:12 22:2 28:8 30:5 33:12 36:17 37:19 38:7 45:1 47:6 49:28 53:-1
leg 19:31 27:31 28:43 37:46 41:37|legal 1:5 2:14 8:27 16:48 18:6 20:-6 27:0 40:-13 41:45 47:22 53:3
legale 2:49 5:41 8:57|legally 20:49 45:47|lege 20:11 32:29 33:12 37:30 47:26 48:22 49:30|legen 11:51 19:30 35:40
legende 33:24 42:50|leger 6:54 19:41 33:9|legere 7:33 13:36 20:20 42:54 45:35|legerement 12:40 19:45 20:24 33:-1
legeres 30:63 50:64|legermuseum 20:55|legertrein 33:6 44:48 48:45|leggen 8:33 11:32 20:16 29:33 33:9 40:16|legs 33:29
legt 6:6 33:26 45:4 48:5|legue 33:30|legumes 24:51 33:-1 44:45 48:44 49:52|lehrauftrage 13:61|lehre 13:61
lehrer 6:38 7:34 33:13|lehrerhefte 40:52|lehrerin 6:63|lehrers 33:28|lehrerzimmer 48:62|lehrt 13:61|leiche 21:54 43:41
leicht 33:28|leichte 42:64|leid 27:45 53:50|leiden 14:66|leider 6:49 33:15|leiding 40:33 41:60|leidt 14:52 33:14
leie 3:29 30:41 48:40 52:47|leiebode 38:72|leiebrug 31:61|leiestreek 38:72|leila 33:30|leimzeit 13:48 22:48
leipzig 10:27 13:35 16:13 18:31 34:16 40:7 42:23 43:21 47:23|leise 30:37 33:22|leiser 33:28|leiseste 38:66
leisteen 32:73|leistung 2:32 26:41 33:2 50:39|leistungszeitraum 26:67|leite 27:58|leiter 14:48 27:45
leiterin 33:15 45:47|leitmotiv 19:56|leitung 7:28 10:29 33:-2 43:32 45:31|leitungen 33:28
lejeune 6:34 7:26 15:40 22:32 35:35 38:39 47:41|lejoly 1:36 12:34 13:44 14:42 40:20|lek 21:52 33:14|lektorat 44:64
lektorin 44:64|lekture 27:45 44:50|leleu 10:65|lelijk 19:45 33:14|lemaigre 44:58 53:53|lemaire 5:77|leman 38:82
lemarchand 1:31 2:19 3:16 5:35 13:28 20:13 23:34 38:39 43:32|lemmens 2:22 13:27 33:10 43:28 47:33 53:27|lemmer 33:28
lemoine 5:28 7:29 8:37 15:37 27:19 29:37|lena 6:30 33:7 45:35 48:44|lenchen 33:28|lend 27:63
lendemain 28:32 33:28 48:25|lenden 33:28|lender 2:62|lending 2:62|lends 10:49 12:54|lengte 29:45 33:1 43:55
length 1:37 33:-2 43:57|lengths 12:68|lening 1:15 3:-8 4:9 10:36 12:23 15:7 17:30 40:29 41:3 43:4 53:18
leningen 29:64 34:38|lenny 6:27 19:15 27:28 33:17 44:27|lenoir 34:63|lens 6:23 19:44 20:28 32:27 48:23 50:26
lenses 19:60|lent 20:17 33:19 38:43 49:45|lente 20:24 33:10 40:7 45:20 47:32 48:29|lentement 20:24 33:12 40:39
lenteur 33:30|lentz 50:65|lenzen 19:59|leo 33:28|leon 33:30|leonard 33:30|leonet 7:49 43:55
leonie 3:14 6:23 19:16 33:17 48:22|leonies 33:28|leontine 20:35 31:32 34:39 43:40|leopard 3:58|leopold 29:75
lepel 33:28|lequel 3:22 4:48 27:31 33:13 35:40|leren 3:16 6:27 19:30 20:4 21:26 28:22 33:0 40:4|lernen 6:33 33:24
lernt 19:23 33:20 40:19|lernte 3:53|leroy 7:25 8:34 10:22 13:21 15:34 22:31 38:34 46:35
les 1:-4 2:7 3:0 5:-1 6:1 7:-2 9:-2 10:6 11:1 12:5 13:1 14:0 15:-2 17:-1 18:-6 19:10 20:2 21:-1 22:6 23:-3 24:1 27:-7 28:2 29:1 30:0 31:11 32:-1 33:-4 34:5 35:6 38:2 39:2 40:-1 42:-6 43:4 44:0 45:5 47:-2 48:-2 51:1 53:2
lesage 33:29|lesas 39:83|lescht 22:69|lesdits 34:63|lesen 3:22 12:19 19:13 20:21 33:4 40:21|leser 20:35 31:38 44:43
lesmap 31:61|lespagne 8:49 12:40 14:40 25:54 29:50|lespakket 31:61|lesquels 20:28 31:39 40:43
less 0:27 3:26 10:14 19:11 20:9 26:27 33:-20 40:18 41:21 43:19 53:18|lesse 22:74|lessenaar 33:28|lessines 18:61 53:57
lessive 13:49 22:52 32:61|lesson 31:50 33:15|lest 33:30|lesung 18:63|lesungen 31:59
let 2:5 3:22 7:7 11:18 19:13 20:18 23:26 33:8 34:4 44:14|lets 33:22 35:37 40:17|letten 33:28
letter 1:-3 2:-9 3:7 5:12 9:38 10:-8 11:9 12:13 17:19 19:-11 20:3 23:8 27:25 29:11 33:-16 34:6 36:4 38:3 40:0 42:21 45:2 48:1 51:5
letterbox 49:76|letterboxes 20:57|lettered 24:76|letteren 13:68|letterhead 27:63|lettering 24:76|letterkunde 13:68
letterlijk 19:38 20:34 33:6|letters 9:36 12:18 18:20 20:19 29:36 33:-21 37:28 40:4 42:40 43:17|lettertype 24:73
lettre 1:-3 2:-6 3:-8 5:2 6:0 9:30 11:5 12:19 17:25 18:-1 21:6 23:16 27:33 33:-9 34:21 35:2 37:10 40:1 42:18 43:-2 44:1 47:12 48:9
lettres 1:23 3:2 5:20 9:31 12:14 13:3 16:12 18:7 19:3 20:-2 27:0 33:10 34:3 35:10 37:18 40:-3 41:7
letzte 3:13 6:13 8:16 13:12 19:6 20:6 22:12 23:14 27:8 28:16 33:4 37:18 43:12
letzten 3:14 7:9 8:17 11:16 15:33 19:7 33:8 40:3 46:17|letzter 33:22 40:26|letzteres 40:52|letztes 33:28
leuchtet 49:67|leuchtturmwarter 33:28|leugen 28:36 33:17 45:28 48:30|leugnet 33:28|leunen 33:28|leunt 33:28
leur 2:9 3:7 6:10 10:5 11:5 14:-4 19:-4 20:16 27:-8 28:14 31:-2 32:7 33:16 34:-13 37:10 40:-18 45:10
leurs 2:13 3:4 19:8 20:23 28:28 30:11 31:23 33:7 34:8 45:12 47:13
leute 3:16 7:22 19:4 31:7 32:15 33:13 38:14 40:0 48:10|leuten 3:20 20:35 33:7 40:19
leuven 2:9 3:-1 4:17 7:21 9:15 10:4 12:10 13:33 22:22 29:16 30:11 33:-8 34:3 40:-2 48:20|levain 39:83|levait 33:30
leve 19:16 20:15 28:23 33:20 34:22 48:16|levee 16:13 18:16 34:58 35:19 42:17 47:20|level 19:37 27:20 33:15 49:33
levels 24:76|leven 3:19 26:24 33:20 45:16 48:18|levend 8:59 33:14|levenden 33:28|levent 20:42 33:17
lever 10:23 20:14 30:40 33:2 34:21 35:36 44:35|leveranciers 53:64|leverde 40:54|leveren 2:58|levering 2:50 18:38 23:28
leveringen 2:45 41:54|leveringstermijnen 2:58|leveringsvoorwaarden 50:71|levert 2:24 3:22 7:29 20:21 33:-6 53:30
levertermijn 27:62|levertijd 50:71|leveur 42:76|levier 33:9 40:49|leviers 30:77|levres 3:37 20:34 33:9|levy 34:61
lezen 6:33 27:28 30:34 33:14|lezer 44:70|lezers 3:20 30:41 31:38 36:37 44:34|lezerscommissie 44:70
lezing 18:34 27:28 30:46 40:21 44:36|lfd 22:62|lfp 10:51 43:60|lg 11:65|lhoest 6:47 22:50 33:12|lhoir 5:77
lhonbebb 4:77|lhoneux 4:64 33:15|liabilities 0:70 51:49|liability 4:56 21:49 35:53|liable 34:61|liaison 21:73
liant 10:65|liar 19:60|liasse 33:30|libelle 0:44 16:61 41:37 53:32|libere 20:36 38:65|liberer 33:30
liberes 8:59 17:56 50:57|liberte 34:63|libertes 3:58|liberty 27:63|libois 2:40 5:49 53:45|libraires 31:66
libramont 19:23 33:17 40:17 53:43|library 31:49 52:64|libre 2:6 5:47 14:16 33:-13 34:27 38:26 39:56 40:1 50:23
librement 34:63|libres 9:54 33:3 34:36 40:30|lice 23:77|licence 5:35 33:9 42:59|licences 5:56 41:56
licencie 7:54 13:57|licenciee 13:64 33:5|licenciement 33:30|licencier 33:30|license 27:49 34:47|licensed 5:70
licentie 5:39 34:29 42:60|licentievergoeding 34:59|lichaam 21:48 33:18|lichamen 19:59|lichen 32:82
licht 3:-10 6:-1 19:15 20:11 28:4 30:5 32:15 33:5 36:11 37:16 41:31 47:7 48:17 49:17 50:3 52:5|lichtbestimmung 41:62
lichten 5:28 12:25 19:18 27:21 29:31 33:-1 34:18 48:25|lichtgevoelige 20:55|lichting 2:28 34:55|lichtje 33:28
lichtman 50:71|lichtmess 33:15 48:49|lichtstraal 33:28|lichttechnik 40:52|lichttests 16:52 18:55|lichtweken 33:28
lick 22:69|lid 7:58 33:-1|lidgeld 35:69|lidgelden 0:72|lids 33:29|lie 3:31 33:15 47:46|liebe 13:31 21:32 27:41 45:31
lieber 7:28 19:38 27:28 30:33|liebes 12:61|liebesgeschichte 3:53|liebevoll 33:28|liebt 6:33 31:29 33:18
lied 5:32 20:27 33:14 48:30|liederen 16:65|liedjes 20:55|liedtekst 5:69|liee 10:21 14:48 46:72
liees 1:42 10:33 14:40 46:65|lief 7:35 31:36 33:10|liefde 33:28|liefen 33:28|lieferkette 33:28|lieferkollektive 31:59
lieferschein 9:65|liefert 21:49 53:46|lieferung 2:35 18:31 26:35 33:8|liefhebbers 33:28|liefst 3:35 12:45 36:52
liefste 33:28|lieg 3:56
liege 1:4 2:5 7:19 8:5 10:1 12:6 13:19 14:6 15:1 16:0 18:1 19:-3 20:-3 22:-5 26:8 27:-2 33:-6 34:0 40:-10 43:11 44:-4 45:-6 47:-2 48:-2 50:-2 53:40
liegen 3:6 5:20 12:29 14:17 18:20 21:19 33:-15 40:8 47:19 51:23 53:16|liegeois 31:45 40:35 53:49
liegeoise 33:9 35:56 53:49
liegt 1:5 2:7 3:-7 6:3 9:15 12:17 17:14 18:13 19:-2 20:-3 21:10 23:6 28:8 33:4 40:2 43:12 48:23
lien 1:22 5:28 6:13 9:36 10:17 12:27 14:20 20:-7 34:6 39:38 46:20 52:55|lienard 2:34 3:31 37:58 43:47
lienne 18:56 33:15|liens 1:36 5:43 39:73|liep 7:36 33:14 47:43|lier 13:67|lierneux 20:55|lierre 13:70
lies 2:-2 3:12 6:14 19:3 21:32 27:9 33:6 38:36 40:-2 48:33|lieselot 13:39 19:31 20:24 37:54 43:43|liess 28:66
liest 3:0 6:9 19:3 31:6 33:19 34:4 40:-1 42:11 45:8 48:9|liet 3:35 20:34 33:6|lietaert 33:28
lieu 1:19 3:-7 10:0 11:26 20:8 25:38 31:1 33:4 34:-2 35:12 36:18 40:-8 43:9 44:23 45:28 48:11 53:5
lieux 5:35 16:29 20:26 22:32 35:35 43:45 53:28|lieve 2:20 3:17 7:24 8:34 22:30 27:21 33:-11 43:30
lievelingsfiguur 30:68|liever 19:22 30:31 33:17 45:28|life 3:21 12:13 19:5 33:21 34:17
lift 2:0 10:2 13:9 19:7 21:8 27:4 29:13 31:6 33:7 38:12 41:10 43:9 44:11 48:23 50:12 52:23|lifted 33:29|liften 20:55
liftmonteur 20:55|lifts 33:26 35:34|liftstation 33:28|liftstutze 32:66|liftwart 6:63
liggen 7:13 20:16 21:16 33:18 40:16|light 3:-8 16:2 18:19 19:22 20:14 31:-3 32:28 33:12 37:12 41:23 52:12 53:0
lighten 3:58|lighter 33:29|lighthouse 3:36 28:54 31:41|lighting 16:31 18:32 19:23 30:35 41:53
lights 13:25 20:16 33:6 38:33 41:28 45:27 48:31
ligne 1:9 3:-15 4:11 7:10 10:13 11:28 14:7 16:-2 19:-1 20:-2 21:7 22:26 23:3 30:24 31:2 33:-9 39:19 40:13 41:16 42:12 44:4 45:-3 50:5 51:10 53:-3
lignes 1:35 13:33 20:31 24:58 30:39|ligneuville 3:58|ligt 20:5 21:13 33:14 35:16 40:22 45:5 48:7 53:20|ligues 31:66
lijken 33:28|lijkt 20:31 33:21|lijn 7:14 11:23 20:18 24:25 27:14 33:9 40:17 45:16|lijnbus 31:48 33:14|lijnen 24:73
lijst 9:32 12:16 14:27 15:22 20:5 22:30 33:0 35:19 48:17 49:24|lijstje 9:50 22:47 35:48|lijve 33:28
like 3:12 6:7 7:-7 10:-8 12:-3 19:20 20:9 23:1 27:17 31:7 32:20 33:6 34:-3 36:16 37:6 38:8 40:-5 44:0 45:-3 47:2
liked 23:59 30:59|likelihood 40:54|likenesses 37:77|likes 10:28 21:57 33:-5 40:20|liking 27:63|likt 33:28|lil 51:83
lille 4:25 8:34 10:33 15:26 17:18 18:16 27:20 31:19 32:23 33:-28 36:24 43:15 45:17 48:17 53:11|lillois 40:57
lilloise 10:65|limbourg 1:59 33:17|limburg 1:28 7:15 17:34 20:7 23:31 31:14 33:-9 40:7 42:22 43:21|limburgers 3:56
limburgs 13:38 20:35 38:43 43:39|limburgse 20:55|lime 33:29|limestone 33:29|limit 15:67 33:8|limite 2:40 29:60 30:55
limited 0:26 7:26 8:54 10:13 29:25 33:-21 34:11 43:17 45:30|limitee 2:40 8:72|limitees 35:77|limitent 20:55
limites 30:77|limits 19:25 30:69|limp 3:36 21:49 28:54|limpide 44:77|lin 6:27 9:31 10:33 22:21 24:30 32:29 33:4 45:24
lince 47:79|lincoln 27:63|linde 33:28|lindemann 3:32 16:41 44:43|linden 18:63|lindqvist 2:26 5:35 33:16 43:32
line 1:-1 3:-4 7:-5 10:-6 11:25 13:15 16:6 19:-9 20:0 21:2 22:-2 23:3 24:20 27:-6 28:19 31:-6 33:4 40:7 41:23 42:2 44:16 45:-1 48:3 51:7
lineair 31:61|lineal 33:15 48:49|linen 33:29|lines 17:29 20:16 21:42 24:35 27:22 33:0 45:27|lingala 20:36 43:58
linge 19:23 20:26 21:34 22:35 33:12|linges 33:30|linie 6:19 7:15 12:18 31:12 33:-4 37:25 45:26 48:30 52:24
linien 24:35 32:34 33:5 35:33 47:30|linienbus 50:65|link 9:56 12:42 39:29 52:30|linke 33:28|linked 14:36 46:71
linkerhand 6:48 33:19|linkerschoenen 21:66|links 9:30 13:17 33:8 39:40 45:16 47:19 49:34|linnen 30:46 31:40 38:51
linnhe 43:67|linoleum 24:54 32:53|linosneden 24:73|linsen 33:7 35:45 48:41|lint 20:42 33:14|linten 33:28
lintermans 2:37 10:39 43:47|lionel 20:30 34:55|lions 22:74|lippen 33:21 49:50|lips 33:29|liquid 33:29|liquidable 23:77
liquidateur 5:40 20:18 33:13 40:20 43:37|liquidation 14:61 23:36 33:-10|liquide 0:70 23:35|liquidee 23:77
lira 3:37 20:47|lire 3:13 6:18 11:48 20:15 21:16 27:10 33:8 34:17 40:-1|lirez 12:71|liront 40:57|lis 3:58
lisaient 45:70|lisait 20:55|lisant 3:58|lisbonne 32:82
lise 2:-2 3:6 5:13 6:12 7:15 12:24 13:7 14:8 21:42 22:21 27:4 33:-8 37:21 40:-6 43:10 45:7 49:19
lisent 20:37 33:-1 40:26 45:39|lisere 49:83|lisez 12:71
lisiere 2:10 7:13 10:28 12:25 14:16 17:32 22:18 26:24 34:9 40:3 42:19 43:16 50:23
list 1:7 5:19 6:10 9:34 14:6 15:25 20:-4 21:10 22:8 27:2 28:14 33:1 36:14 38:13 40:-6 43:7 45:20 48:21
liste 1:18 3:-5 9:15 14:6 15:29 21:8 22:40 23:11 27:11 33:9 38:23 48:18|listed 12:46 14:46 34:40
listen 3:21 33:18 48:47|listened 33:29|listener 33:21 38:52|listeners 33:29|listening 20:43 33:15|listens 3:21 33:26
listes 33:30|lists 6:40 10:32 14:36 33:11|lit 3:-12 19:7 20:20 21:3 28:13 32:12 33:19 48:33 49:12|literair 16:52 47:57
literal 33:29|literally 40:54|literary 40:54|literate 40:54|literatur 13:61|literature 13:58 30:51
lithographs 34:52 47:53|litige 2:34 5:64 34:36|litiges 2:53 10:43|litres 33:22 35:56|lits 20:28 33:15 34:25 45:33
litteraire 2:37 5:33 9:36 16:27 40:13 41:31 45:39|little 3:7 20:6 22:18 33:9 35:24 38:23 39:26 40:15 45:18 49:25
live 1:7 10:11 16:7 19:22 27:2 30:11 31:13 33:-2 34:17 36:14 40:3 41:8 43:23 49:15 53:15|lived 3:27 33:24
livelesung 31:59|liverpool 33:29|lives 3:9 6:22 13:46 33:-1 40:6 53:37|livestock 33:15 35:61
living 3:12 20:38 33:-16 41:53|livrable 18:75|livrables 10:65|livraison 2:31 10:15 18:45 26:33 41:37 48:26 50:48
livre 1:7 2:5 3:3 4:18 5:29 7:12 8:14 10:-2 14:5 20:-11 21:15 22:18 29:15 30:10 31:10 33:-25 34:34 35:11 36:17 40:-10 43:7 51:17
livrees 40:57|livrent 40:57|livrer 2:40 20:34 28:61|livrera 2:61|livres 3:21 4:60 7:30 28:33 32:32 33:0 34:12
livret 0:68 17:64|livreur 6:62 33:17|livrons 40:57|lizenz 5:33 10:29 27:28 28:36 33:-2
ll 2:20 3:-5 10:0 19:27 20:30 22:6 27:0 31:7 33:1 40:-8 53:3|llc 2:47 5:45 26:51|lln 14:71|llp 30:72
lm 17:38 22:60 23:37 41:35 50:39|lna 10:54 17:39 18:36 42:37|lo 20:55|load 3:24 30:39 31:36 33:8|loaded 20:43 33:15
loaf 30:41 33:25|loan 1:28 10:-2 12:33 15:11 17:44 23:8 29:25 36:10 40:24 42:6 53:17|loans 29:75|lobbes 53:70
lobby 19:29 32:45 33:18|lobende 38:66|lobt 23:63|loca 35:77
local 7:3 15:18 18:12 20:21 31:16 33:-20 44:14 45:6 48:11 53:53|locale 20:14 22:46 27:26 31:25 40:16 44:50
locales 22:74|localisation 53:70|locarno 7:54 31:40|locataire 33:30|locatie 16:39 19:53|locatiebezoek 18:68
locatiebezoeken 19:59|locatiemanager 13:47 40:33 53:43|locatieonderzoek 16:62 53:27|locatieontwerp 53:64
locaties 16:29 18:32 40:18 41:51 43:32
location 0:18 2:-2 7:4 8:16 16:46 18:14 19:4 26:21 31:3 35:31 40:17 41:29 45:12 50:14
locations 15:30 40:10 41:57 43:35 46:31|locative 35:77|locaux 30:55 35:56 53:49|loch 26:50 43:42 44:49|lochaber 16:68
locht 33:28|lock 3:1 6:15 7:8 16:29 18:24 19:3 21:15 24:20 33:2 40:9 41:13 48:16 50:18 52:21|lockdown 15:75
locked 18:59 33:-8 34:24 40:17|lockenwicklern 33:28|lockerer 33:15 40:39|locks 33:12 43:38 45:48
locomotive 33:25 49:55|locust 33:29|lodge 3:44 29:61|lodged 11:67 12:42|lodger 31:63|lodging 29:57 53:56|lodz 13:70
loes 5:32 33:22 48:29|lofotavisa 38:74|lofts 33:19 48:49|log 33:28|logboek 21:66|loge 33:30|logeait 33:30|logee 53:70
logeerkamer 33:28|logeert 21:66|logement 16:40 33:-1 35:46 41:57|logements 33:30|logerons 53:70|loges 53:70
logeuse 33:30|logiciel 2:29 16:40 20:38 33:-1|logiciels 13:57 41:61|logies 41:63 53:33|login 39:73|logique 40:43 44:63
logistics 3:31 6:44 31:36 41:42|logistik 41:62|logistique 20:55|logline 1:51 28:43 44:53|loglines 34:61|logo 23:71
lohest 33:28|lohn 33:28|lohndorf 27:58|lohne 53:60|lohnnebenkosten 41:62
loi 2:28 6:15 9:23 10:22 14:10 17:17 27:20 33:-12 40:-3 42:42 47:18|loic 5:35 33:26
loin 7:32 15:46 19:27 21:25 33:11 53:22|lointain 33:17 40:43|lois 45:70|loisir 33:30|lokaal 31:40 40:47|lokale 53:64
lokeren 13:68|loketvergoeding 26:73|lokfuhrers 33:28|lokmiete 41:62|lola 14:44 22:47 33:3 53:43|loncin 21:71
londen 31:61|london 13:33 16:35 27:43 33:-4 40:10|lonely 6:61 33:11|lonen 17:70
long 1:11 2:10 3:-11 7:17 9:20 10:11 12:14 13:22 17:-3 19:12 20:-2 22:10 28:1 31:-12 33:-1 34:-14 37:3 38:5 39:3 40:-6 42:5 43:20 44:2 45:-7 47:-3 48:-5 49:2 53:-10
longdoz 7:58|longe 33:30|longen 20:55|longer 6:18 7:11 12:14 13:13 19:6 20:4 26:22 33:16 35:21 44:18|longest 33:29
longreader 47:73|longs 7:50 13:39 19:6 22:37 33:-26 40:20
longshore 2:10 7:13 10:20 12:16 14:16 17:19 26:24 34:10 39:34 40:3 42:20 43:16 44:20 50:23 52:26|longshoreman 33:29
longtemps 3:10 7:8 19:22 20:4 27:7 33:20 38:21 44:17|longue 9:28 10:12 12:31 19:23 33:11 40:4 44:37 50:26
longuement 33:30|longues 19:63|longueur 19:36 33:17 43:47|lontzen 34:57|loodgieter 21:66
loods 1:20 11:24 13:20 19:11 22:21 31:14 32:25 33:-11 35:21 40:18 47:22 53:16
loodsboot 1:30 2:9 4:24 5:21 10:11 12:17 14:17 15:31 23:30 34:10 36:24 47:21
look 3:4 16:4 19:20 20:13 30:18 33:15 34:-2 36:28 40:1|lookbook 32:73|looked 33:12 42:34 44:34 47:48
looking 1:14 19:9 20:18 21:20 32:25 33:14 40:15 47:22|looks 10:7 19:13 20:-5 31:0 32:13 33:20 36:12 40:-8 47:10 49:23
loon 10:47 17:58|loonbriefje 20:55|loonwerkster 6:67|loop 22:46 31:40 33:9|loopbrug 33:14 48:53|loopplank 33:28
loops 49:76|loopt 5:15 7:9 14:12 19:13 31:8 33:15 34:5 40:11 48:12|looptijd 1:54 5:56|loos 34:59|loose 24:63 40:41
loot 14:67|lootens 5:39 7:32 13:37 37:44 38:42|lopen 20:26 33:16 40:14 45:24|lopend 5:69|lopende 15:54 40:37 51:43
lore 3:44 18:56|lorent 6:39 33:27|lorge 22:74|lorphevre 7:33 8:46 14:36 25:50 29:47 46:48
lorquet 7:30 8:40 13:32 14:33 43:33 46:41|lorries 20:18 28:36 33:20 48:32|lorry 3:27 21:40 33:11 48:41
lors 19:41 20:34 40:35|lorsque 33:30|los 19:23 20:19 27:23 33:17|losange 24:82|loschen 11:53 33:13|loscht 48:62
lose 20:23 33:8 40:41|losen 33:28|loses 6:34 10:26 21:46 28:38 33:-8 48:35|losgegooid 33:28|losing 3:44 33:15
losmaken 3:56|loss 0:54 30:38 33:15|losse 45:65|lossen 34:59|lost 1:14 3:7 20:15 31:22 33:15 35:24 43:15 47:22
lot 3:18 7:25 13:27 31:24 33:10 40:15|lot14 39:73 52:65|loten 6:63|lotet 48:62|lothar 3:32 34:36 43:41
lothringen 31:59|lotissement 33:12 41:43 48:58|lots 12:49 16:43 35:59|lotse 39:67|lotsin 22:62
lotte 2:39 18:34 43:47 53:31|lotto 3:58|lottogewinner 21:62|lou 33:30|loud 6:40 21:53 33:11|loue 20:37 33:12 40:26
louer 20:42 33:17|louerons 53:70|loueur 53:70|lough 13:66|louis 7:39 14:42 33:15|louisa 20:55|louons 7:54 20:42
loup 2:29 13:43 22:46 43:42|lourd 20:55|lourdes 19:44 33:19|lourds 35:77|lousberg 7:68|loutres 33:30
louvain 2:7 7:14 13:51 30:35 40:3 43:20 53:40|louviere 0:25 2:15 4:25 7:16 13:11 14:19 33:-20 43:20 53:43
lovable 19:60|love 3:21 13:17 19:11 27:33 28:26 33:5 38:25 45:19|loved 3:58|lovely 33:29|loves 6:57 33:15
low 5:24 7:18 19:13 20:11 31:16 32:29 33:2 40:21 53:20|lowen 13:61|lower 19:25 24:42 33:21|lowers 33:29
loyal 31:49 40:41|loyaute 12:71|loyer 0:45 13:34 33:13 35:40 41:38|lozanna 4:73|lozingen 33:28|lpv 1:59 23:63|ls 49:76
lss 9:51 12:35 51:41|ltd 1:28 2:10 5:18 7:13 10:30 17:19 26:36 27:23 34:26 43:16|lto 26:83
lu 1:13 2:13 3:6 10:-4 14:18 16:19 17:10 19:-6 20:-12 22:26 27:32 31:7 33:-22 34:3 38:12 40:-2 44:28 46:13
lubbert 2:32 3:27 16:36 43:36|lubbock 22:69|lubumbashi 13:70|luc 3:7 7:8 8:19 21:34 33:12 35:20 45:18 53:15
lucas 21:55 45:41 48:57|lucht 19:42 24:44 33:8|luchten 33:28|lucide 6:76
lucie 3:19 11:41 12:32 13:31 14:32 36:44 43:44|lucien 33:30
lucienne 3:18 7:15 19:10 20:21 21:20 33:2 34:9 36:30 38:28 40:4 44:24|lucifer 33:14 48:53|lucifers 33:28
luck 23:46 27:49 33:2|lucratif 2:40 8:59 10:43|lucs 19:59|ludo 8:34 9:42 16:27 33:15|ludovic 7:68|ludwigsburg 13:61
lue 2:26 20:20 27:33 40:22 44:55|lues 19:49 27:54|lueur 49:83|luft 33:20 38:45|luftchen 33:28
luftpolsterfolie 32:48 33:19|luftzug 19:43 33:15|lugen 3:36 33:11 47:33|luggage 33:29|lugt 3:20 6:42 21:29 33:-5 48:29
lui 2:5 3:6 6:6 20:2 21:2 28:13 33:22 34:-13 36:1 37:3 40:-18 47:-3 48:8|luid 6:54 33:14|luidspreker 33:28
luidste 33:28|luidt 33:28
luik 1:10 2:5 7:-2 10:-5 12:9 14:1 15:6 16:8 18:11 19:-6 20:2 21:6 30:3 31:4 33:-12 40:-11 41:3 43:17 45:0 48:1 50:19 53:39
luikerwaals 43:68|luiks 7:49 33:14|luikse 7:22 33:-13 36:32 40:33 53:43|luisant 24:82|luisante 33:30|luister 33:28
luisterboek 34:59|luisterden 3:42 30:54|luisteren 3:35 20:34 33:6|luistert 3:14 33:20 38:30 48:24|lukas 13:66
lukt 17:70|lulu 3:18 6:35 19:22 33:14 45:39|lumen 27:51 31:37 38:44|lumens 16:58 50:64|lumera 33:28
lumiere 13:1 16:12 19:37 20:15 24:13 32:34 33:-13 35:8 40:-13 41:34 49:24 50:8 52:25 53:21|lumieres 32:68 53:57
lump 20:57|lunch 20:36 26:55 33:8|lunchpakket 26:73|lund 6:71|lundi 9:33 12:24 31:45 33:4 35:30 47:31|lundis 20:55
lune 9:43 27:30 28:45 33:6 45:32 48:38|lunettes 19:19 24:38 32:38 33:17 37:41 49:39|lungs 30:72|lured 33:29
lus 33:5 34:47 40:22|lust 28:72|lustige 32:66|lustre 33:30|lustres 33:30|lustrine 33:30|lut 3:35 7:41 23:46
lutgart 37:74|luttich 1:3 4:7 7:14 10:9 11:4 12:8 13:8 14:7 16:9 18:3 20:-5 33:-11 34:7 40:-1 43:16 50:12 51:7 53:34
lutticher 33:-1 40:41 53:31|lux 17:59 25:69|luxe 33:28
luxembourg 1:5 2:-2 7:-3 10:20 15:12 16:1 17:7 18:6 25:15 27:26 31:-1 33:-13 34:-3 36:12 40:11 41:14 42:35 43:4 51:13 53:10
luxembourgeois 12:34 27:30 40:40 42:38 43:36|luxembourgeoise 10:65|luxembourgeoises 10:65|luxembourgish 43:67
luxemburg 7:16 10:38 13:19 27:33 42:30 43:20|luxemburgisch 43:62|luxemburgische 10:46 17:51|luxemburgischen 40:52
luxury 33:29|luxusobjekt 33:28|luxusturm 28:52 33:15|lv 10:60|lycee 33:17 45:56|lyceens 31:66
lying 19:36 33:11 36:39 40:18|lyon 15:63 27:54|lyrique 5:77
m 2:-3 3:18 4:0 5:18 7:-1 8:3 10:-4 12:-2 13:-5 14:-2 15:1 16:6 18:-3 19:-1 20:1 22:18 24:2 25:13 26:2 27:2 29:10 30:-2 31:3 33:-31 34:6 36:18 40:-8 41:2 42:-4 43:16 44:3 46:14 47:10 50:16 53:5
m0 18:75|m1 18:63|m2 7:41 18:26 19:18 26:28 30:31 35:34 36:27 53:18|m3 7:34 18:50 35:43 50:44|m4 18:63|m5 18:63
m6 18:63|m7 18:63
ma 3:29 9:10 12:21 13:12 14:11 20:15 22:10 23:6 27:-3 29:21 32:21 33:-25 34:-7 39:22 40:-13 44:6 47:38 52:24|maak 3:56
maakster 34:59|maakt 2:2 7:16 9:15 13:11 20:9 21:9 33:14 40:15 48:10 53:7|maakte 13:68|maakten 7:53 22:38 40:24
maal 20:55|maaltijd 45:65
maan 2:-2 3:-4 5:9 6:7 10:0 11:11 17:10 18:8 19:-1 21:6 23:7 27:2 28:12 30:7 31:1 32:22 33:-26 36:30 37:28 40:-6 42:10 43:8 44:9 45:11 49:21 52:23
maand 2:13 3:10 20:21 26:27 31:28 33:-6 35:23 50:25 52:28|maandag 33:28|maandelijkse 35:69
maanden 1:7 2:-2 3:10 4:12 10:8 11:11 16:14 19:-2 20:-6 23:27 30:7 31:16 34:30 35:8 40:-6 47:9 50:10 51:21 53:3
maar 1:0 3:7 6:6 10:-8 11:4 12:-2 13:0 17:2 19:-9 20:8 21:17 27:6 30:0 31:-6 32:5 33:11 34:-2 37:7 40:-7 47:12 49:6 52:6 53:3
maart 2:19 8:12 10:0 12:6 13:8 14:6 15:12 18:39 20:-5 23:17 26:13 27:23 29:12 30:8 33:-23 34:13 50:11|maarten 33:28
maas 4:25 7:14 16:17 19:14 21:17 27:16 30:21 33:-4 43:20 45:16 53:15|maasbebb 4:67|maasbracht 21:45 33:6 45:43
maaseik 25:75|maassluis 21:52 45:51|maastricht 10:25 33:25|maat 20:34 33:20|maatregel 15:71|maatschappelijke 2:45 8:59
maatschappij 20:42 35:56|mabiala 20:55|mabille 34:63|machbar 30:63|machbarkeit 44:64|machbarkeitsstudie 30:63
machen 3:27 7:32 10:15 20:11 33:2 44:20|machi 53:70
machine 3:-8 12:4 13:3 19:14 20:22 21:10 32:26 33:13 35:10 44:11 45:8 48:11|machinekamer 33:14 48:53
machinerie 13:30 41:69 53:30|machinery 33:29|machines 17:26 19:29 20:31 33:10 45:17|machinist 6:33 33:24
machinistes 33:17 41:61|machino 13:70|macht 3:0 7:15 17:11 19:23 29:12 31:6 33:5 34:4 40:22 53:7|machte 3:53
machteld 8:52 14:33 25:52 34:26|machtigen 29:72|machtiging 29:72|machtigt 29:72|mackinven 33:29|macon 20:42 33:17
maconne 33:30|macquenoise 19:37 33:15 53:45|macro 20:56|macula 20:55|mad 38:82|madam 12:60 27:42
madame 2:14 3:-14 6:14 11:16 12:37 16:-1 19:-10 21:12 23:22 27:28 31:-7 33:-4 34:12 35:4 36:13 40:-15 45:15 48:2
madchen 28:52 33:15
made 3:0 5:4 6:5 7:13 10:-3 12:2 13:9 14:1 19:-7 20:0 22:12 27:5 33:5 34:26 36:9 40:8 43:1 52:11 53:0|madeleine 34:61
mademoiselle 21:31 22:32 33:22 45:28|madness 3:58|maertens 7:54 14:58|maes 2:25 5:39 13:26 33:5 36:31 38:30
mag 2:20 3:7 8:9 11:16 12:21 19:-4 20:9 27:8 33:-6 34:37 35:6|magasin 33:30|magasinier 12:50 33:22|magasins 33:30
magazine 13:38 20:34 34:31 47:50|magazines 3:58|magda 21:57 45:55|magdeburg 13:61|magie 45:70|magisch 44:70
magistrale 44:77|magistrat 25:68|magnetique 36:61 50:63|magnifique 33:30|magnifying 33:29
magpie 20:30 24:49 27:36 33:2|magritte 22:74|mahaux 2:44 5:50|mahen 33:28
mai 1:10 2:21 4:10 5:34 8:10 10:-1 11:4 15:6 18:46 23:16 26:9 30:1 31:0 33:-31 34:4 38:20 40:-15 42:1 43:-1 44:2 50:3
maid 26:62 33:15|maigri 33:30|mail 9:22 10:18 11:30 12:39 17:37 29:22 34:13 35:16 43:31|mailen 29:72|maillage 50:78
maille 39:83|maillet 2:30 7:36 14:40 22:43 40:26|maillots 19:41 33:9 41:53|mails 33:28
main 1:0 2:-6 3:-2 12:-2 18:1 19:4 20:-2 21:0 30:16 31:-4 32:23 33:17 37:20 38:11 40:-16 47:14 48:11 49:24
mainland 33:15 45:55|mainly 30:59 43:54
mains 3:13 19:14 20:14 22:4 24:22 27:-3 32:12 33:12 37:25 38:11 39:13 40:-3 44:7 45:10 48:6 49:13
maintenant 3:15 17:22 23:33 27:12 33:4 34:7 36:40 40:21 45:27|mainz 30:63|maire 33:30
mais 2:-15 3:12 10:-11 13:-5 14:-4 19:7 20:-12 21:-2 27:0 28:7 31:5 32:6 33:12 34:12 38:6 40:8 44:16 45:-6 46:7 47:12 48:0 53:3
maison 2:-2 3:-9 6:8 7:17 9:13 12:-5 13:5 14:-5 16:-5 17:1 18:-1 19:4 20:-3 22:0 23:1 26:8 28:21 32:6 33:9 34:1 36:7 40:-2 43:-2 45:2 47:2 48:14 53:8
maisonnette 33:30|maisons 3:-2 10:16 20:12 22:14 24:22 30:16 31:25 33:3 40:15 41:14 43:13 45:18 53:10|maite 3:58
maitre 3:4 6:13 8:42 11:17 19:0 26:22 29:19 33:16 34:15 43:11|maitres 33:30|maitrise 3:37 40:49
maiwald 3:22 6:33 33:20|maj 43:74|major 24:63 31:53|majorations 51:83|majoritair 10:60
majoritaire 1:55 10:43 40:15 42:34|majoritarer 43:62|majority 7:23 10:21 22:48 40:33 42:29
make 2:18 3:-5 7:30 10:0 14:4 19:6 20:10 28:12 33:-15 34:7 40:7 41:38 47:10 53:10|makelaar 6:46 33:20
makelaarsgeld 33:28|maken 2:7 3:17 7:13 8:8 10:10 12:2 13:4 19:9 20:11 27:-1 29:8 31:6 33:-12 34:14 40:16 42:6 44:6
maker 1:31 7:26 13:32 20:19 33:3 43:32|makers 7:31 13:36 20:41 31:28
makes 3:5 7:12 10:10 16:15 20:4 31:10 33:17 40:2 53:13|making 2:22 20:16 27:33 31:32 39:43 45:38|makkelijk 44:70
mal 3:8 6:3 13:0 19:0 20:-10 31:3 33:20 40:4 45:20|malade 20:18 33:27|malades 33:17 35:64|maladie 3:40 33:20
maladresse 33:30|maladroite 6:76|maladroits 19:63|malaise 33:30|male 33:29|malentendants 13:70|malentendus 33:30
males 33:30|malgre 14:44 33:25|malheur 33:30|malhonnete 3:58|malice 38:74|mallette 33:30|malmedien 13:70
malmedy 4:15 7:6 8:21 10:6 13:9 14:8 20:-9 26:22 29:14 33:-1 34:-4 40:-4 43:10 53:38|malmendier 13:66
malmo 13:45 20:36 45:47|malonne 13:70|malou 6:25 33:19 45:23 49:29|malous 3:40 44:50|malt 33:28|malte 3:37 40:21 43:45
mama 22:25 33:9 38:28 39:38 47:26 48:35|maman 20:28 21:46 33:3 45:43|mamie 6:45 24:51 30:45 33:-1 49:52
man 3:15 6:6 7:-5 12:-6 19:9 20:0 21:5 28:5 30:-1 31:-6 33:14 34:-13 38:9 40:-8 44:3 45:-2 47:19 48:1
management 2:26 7:40 10:27 16:32 35:39 46:38|manager 2:25 7:19 13:21 14:47 27:18 29:38 45:23
managers 4:50 7:38 8:48 14:40|managing 7:25 12:28 13:27 14:40 27:24 29:35 35:35|manche 33:30|manchen 3:53
manches 33:30|manchester 3:13 20:13 27:18 33:13 34:16 45:24 48:27|manchette 33:30|manchettes 33:30|manchmal 19:56
mand 20:55|mandant 29:82|mandanten 33:28|mandants 29:82|mandarine 33:30|mandat 1:33 10:13 29:61 31:14 33:8 42:23
mandataire 20:20 29:74 33:-4|mandate 12:30 29:60 33:7 34:22|mandatee 1:73|mandator 29:75|mandatory 1:68|manege 26:73
manettes 20:55|mangat 48:66|mange 33:19 48:60|mangeait 3:58|mangels 33:28|mangent 33:30|manger 33:30
mangerons 20:42 53:57|mangue 32:82|manguier 33:30|manier 3:23 33:15 40:31|maniere 2:17 20:32 33:20|manieren 33:28
manifest 33:29|manifestations 20:55|manifeste 40:57|manifestes 40:57|manifesto 19:60|manivelle 34:41 40:35 47:57
mann 6:21 13:11 33:22 48:11 50:14|mannen 3:26 20:7 33:21|mannequin 20:42 33:17|mannequins 20:34 33:22
manner 2:27 33:17 47:39|mannern 33:28|manners 33:15 45:55|mannes 28:40 33:22|manon 33:30|manquait 33:30
manque 3:9 9:38 12:22 19:2 21:24 22:13 33:7 36:33 37:24 40:-4 44:27 48:26|manquent 9:81|manquer 3:45 33:17
manschetten 33:28|manse 33:29|manteau 20:9 24:27 33:26 47:23|manteaux 33:30|mantel 21:43 33:19
manu 2:32 3:19 16:32 34:23 37:46 43:35 47:39|manual 33:29
manufacture 1:22 2:10 7:17 8:29 10:14 15:31 22:23 23:26 27:36 34:12 43:32 46:32|manuscript 3:56|manuscrit 41:75
manuscrits 34:49 41:61|manuskript 33:2 41:49 47:37|manuskriptdruck 47:63
many 3:17 7:12 27:11 28:23 31:10 33:10 37:25 45:16 47:37|map 9:31 12:26 20:11 24:32 31:8 33:9 48:27 49:23
mappe 9:44 11:44 24:34 33:-5|maps 21:51 33:20|maquet 22:62|maquette 16:45 18:26 31:17 37:36 50:58|maquettebouw 53:64
maquettees 18:75|maquettes 5:22 7:19 10:10 12:16 16:38 18:25 34:16 40:2 41:25 53:36|maquillage 19:41 41:67
mar 5:37 18:61 48:38|marais 21:73|maraite 5:34 7:24 8:21 12:27 14:16 27:24 38:21 50:20|maraudon 19:43 36:54
marble 33:29|marc 2:15 3:22 12:25 19:17 29:39 33:-16 34:24 37:39 45:24|marcel 20:21 33:22 45:17 48:32
marcelle 6:40 33:20 45:44|marcellis 7:68
march 2:17 4:13 5:6 7:0 8:20 10:14 12:13 13:2 15:11 17:6 18:39 20:-7 23:17 24:12 27:8 31:8 33:-19 38:10 42:7 43:3 47:18
marchait 47:79|marchal 12:47 13:41 53:48|marchand 20:28 33:25|marchande 20:55|marchandise 40:57|marchandises 33:30
marchant 33:30
marche 3:-9 7:-5 10:-7 12:4 14:-2 16:10 18:27 19:6 20:1 21:-3 22:6 27:-9 30:18 31:16 32:6 33:2 34:-9 36:7 40:13 43:-1 44:13 45:-6 46:7 48:8 53:10
marchen 22:62|marchent 33:17 45:56|marchepied 33:30|marcher 20:24 33:-1 40:39 47:47|marcherai 20:55
marches 6:19 16:47 18:30 20:10 31:9 33:5 49:26 51:27 53:13|marchetti 44:71
marchienne 3:7 13:7 14:15 19:18 22:10 33:-6 34:7 36:22 43:12 49:21 50:30 53:32|marchin 26:55 50:53 53:45
marcimont 33:29|marcinelle 40:18 50:46 53:50|mardi 6:27 8:32 11:32 19:14 33:15 35:29 47:43
maree 12:29 19:20 20:13 22:32 23:34 33:-12 37:43 43:32 44:34|marees 33:30|mareike 2:35 3:21 34:25 40:20 43:29
marek 21:66|marelle 7:25 9:38 10:36 12:29 17:35 40:14 42:33 43:31|margaret 34:61|margate 17:70
marge 0:36 1:27 16:26 20:9 30:61 33:-16 40:11|margelle 33:30|margery 5:43 7:38 12:41 27:36|margin 0:62 7:38 30:45
margot 33:28|margots 33:28|marguerite 25:64 33:22|mari 6:41 33:22 47:37 48:22
maria 3:2 8:26 12:20 14:20 25:53 33:5 50:25|mariage 7:33 28:48 33:17 45:35|mariages 20:55
marianne 2:19 13:27 19:20 34:34 40:14 47:40
marie 3:-4 7:12 12:11 13:17 14:30 20:13 21:16 25:36 33:-4 34:0 35:13 36:18 38:16 45:15|mariee 33:17 40:43|marier 33:30
mariette 47:70|marifoon 21:66|marine 10:24 16:36 26:42 41:50 50:43|marines 32:82|marins 3:45 20:42|marionette 13:66
marionnette 24:82|marionnettes 32:82|marionnettiste 7:68|marionnettistes 36:83|marisol 6:57 45:55|marit 27:63
maritime 1:59 31:53|mark 1:47 5:49 44:50|marked 11:59 33:15|marken 16:62
market 7:4 15:15 16:24 18:40 20:7 30:19 31:10 40:26 42:10 44:27 46:25 48:11|marketing 1:29 9:36 30:36 31:47 36:40
marketingdossier 18:68|markets 16:68|marks 16:46 44:63
markt 9:14 15:15 16:18 18:36 20:11 22:11 31:5 33:-10 40:27 44:13 48:9|marktanteil 22:48 31:46|markte 16:62
markten 16:65|marktstudie 30:68|marktwert 33:28|marlene 35:77
marliere 0:19 2:5 4:20 5:24 7:9 8:27 10:20 15:18 17:17 30:14 34:6 36:20 43:15 46:20 50:18 51:20 52:21
marlstone 5:29 7:33 12:27 15:34 38:33 39:49 52:36|marmotte 7:25 22:31 30:46 36:50 38:38 39:49 52:41
marnette 2:32 5:37 16:36 53:34|marnix 13:29 17:33 19:23 20:20 40:17 43:30 53:29|marpent 3:45 13:57
marque 5:33 22:30 23:32 27:36 31:35 33:-14 34:18 40:13|marquees 33:30|marquons 27:67|marriage 13:45 31:41 33:8
marriages 32:76|married 6:32 13:27 33:15 40:15 47:33|marrit 6:26 21:38 33:0 36:32 40:14 45:33|marrits 21:66
marron 24:58 33:16 45:42|marrow 13:53 27:49|marry 33:29
mars 2:21 4:9 5:2 8:14 10:9 11:20 12:15 13:-5 14:4 15:15 17:2 18:34 20:-6 23:10 26:23 27:7 29:6 30:10 32:7 33:-22 34:16 35:2 38:21 40:1 42:0 44:1 45:-6 50:3
marsches 33:28|marseille 45:68|martelange 22:48 40:33 53:45|marten 13:45 19:38 43:46|marthe 20:43 45:55|martin 6:63
martine 3:2 6:19 7:18 21:25 27:17 33:10 40:9 44:28 45:13 48:27|marvel 38:74|marx 7:32 12:35 26:41 27:32
marxorban 12:61|mary 33:23 44:55|maryse 13:49 27:46 43:52|maryvonne 20:46 33:11
marz 2:23 5:16 8:12 11:10 12:7 13:7 15:11 18:28 23:24 27:4 30:9 31:13 33:-18 34:3 43:7 50:11|maschine 22:62
maschinen 33:28|masculins 33:30|mask 20:57|maske 41:62|masked 52:77|maskers 32:73|masking 27:49 32:62|mason 33:29
masque 33:30|masques 35:77|mass 19:47 33:9|massage 33:30
massart 2:22 5:24 6:19 7:12 13:14 16:15 33:4 34:17 38:22 40:2 43:25|masson 38:82|massstab 26:67
mast 16:26 19:19 24:31 33:13 48:25|master 13:61 33:9|mat 33:30|matadi 3:39 34:53|match 21:57 33:8 40:28|matchbox 33:29
matches 20:57|matchs 33:30|mate 30:68|matelots 33:30|maten 20:42 33:14
materiaal 1:23 10:35 16:21 19:15 34:15 41:35 53:31|material 2:35 10:39 14:31 33:-7 34:25|materials 1:54 10:53
materiau 7:54 20:42|materiaux 24:82|materiel 0:36 2:6 10:10 15:27 16:29 17:22 31:11 41:56 50:23 53:27|materiele 0:72
materielle 11:80|materielles 7:68|mathe 13:61|mathematique 33:30|mathieu 33:28
mathilde 3:3 7:31 10:16 12:34 14:34 18:18 27:18 43:17 53:13
mathot 2:12 4:35 13:21 16:22 20:6 22:47 23:27 26:34 27:18 43:25 53:21|matiere 20:20 24:48 40:22 51:70|matieres 32:82
matin 3:-1 11:21 12:1 18:5 20:10 21:3 27:-2 32:12 33:21 45:0 47:9 48:23|matinee 20:55|matinees 40:57
matins 19:49 20:42|matonge 13:57 20:42|matras 33:28|matrice 1:59 53:57|matroos 6:46 21:45 33:6|mats 1:43 33:19 41:45
matter 3:27 31:32 33:-2 40:23 44:40|matters 29:75|maubeuge 10:65
maud 3:12 6:17 18:16 19:6 21:17 24:22 33:16 45:14 48:26|mauer 33:28|maurer 33:28|maurice 20:28 22:44 39:59
mauricette 30:55 33:9 44:55|maurits 33:28|mauvais 20:34 33:-4 45:48 48:41|mauvaise 33:30|mauvaises 20:55
max 1:50 10:31 33:12|maxi 33:30|maximaal 23:67|maximal 23:77|maximale 2:34 23:54 30:49|maxime 6:43 24:39 33:14 49:39
maximum 34:55 43:43
may 2:11 3:-15 4:11 5:13 9:2 10:19 14:-5 17:-2 18:29 20:-4 23:0 25:10 27:14 29:16 31:-9 33:-26 34:30 35:13 37:5 40:5 43:-5 44:10 47:0 48:-1 51:10
maybe 20:38 33:20|mayo 35:77|mayonaise 21:52 33:14|mayonnaise 22:74|mayor 3:31 21:44 33:15|mayors 6:71|mazout 35:77
mb 12:66|mbala 22:69|mbaya 45:70|mcu 49:76|mdp 39:76 52:60
me 3:43 9:3 11:11 12:10 13:-3 16:-5 19:5 20:24 21:1 27:3 33:-19 34:-3 35:1 40:-19 47:11|meal 35:74|meals 53:66
mean 3:33 6:34 19:43 20:20|meaning 14:67|means 2:12 7:14 14:17 17:29 19:10 31:13 33:12 40:4 41:19|meant 3:44 33:15
meantime 33:29|meanwhile 33:11 34:51|measles 33:21 36:54|measure 33:29|measured 19:60|measures 20:57|meat 39:77
mecanicien 13:31 33:26|mecanique 50:74|mecaniques 19:43 33:21|mechancete 33:30|mechanic 33:15 36:61|mechanical 6:71
mechanism 33:29|mechant 3:35 20:21 33:-3 36:49 45:36|mechants 3:58|mechelen 7:36 12:27 30:29 42:31 43:30 45:26 50:32
mechelsesteenweg 27:62|medaille 33:28|mede 7:41 34:51|medecin 3:25 33:22 44:43|medecine 45:70|medecins 40:57
mededeling 2:24 4:39 23:34 26:59|medestudenten 33:28|medewerker 53:64|medewerkers 7:60 40:14|medewerking 2:58
media 1:13 7:23 17:48 23:20 30:20 31:38 37:24 43:14|mediabedrijf 14:66|mediafonds 23:46 42:62|mediagroep 40:54
median 30:77|mediane 30:77|medias 2:47 23:63|mediathek 31:59|mediatheques 31:66|mediation 2:19 10:58 34:20|medic 50:74
medical 16:55 30:47 33:8|medicale 20:55|medicales 40:57|medicine 36:75|medien 10:46 31:46|medienboard 42:64
medienburo 30:63|medienforderung 42:64|medieval 33:29|mediocre 33:30|medisch 16:65|medische 6:54 40:41
medium 1:44 2:24 40:31 44:34 46:38|medizin 33:28|medway 3:58
mee 2:-5 3:5 5:6 10:-3 12:3 16:8 19:4 20:15 21:11 23:4 27:7 31:-2 33:8 34:-4 40:5 43:5 45:2 53:1|meededen 53:64
meegaan 40:54|meegedeeld 23:67|meegedeelde 14:66|meegemaakt 3:56|meegenomen 21:52 33:14|meegeteld 16:65|meehelpt 19:59
meel 33:28|meeneemt 33:28|meent 6:67
meer 0:13 2:-8 3:15 5:3 6:1 7:9 8:6 19:5 20:0 21:0 31:-5 33:12 34:-7 35:10 40:1 44:11 45:-2 48:0 53:-2
meerderheid 40:54|meerderheidscoproductie 40:54|meerijden 20:55|meeschrijven 34:59|meeste 12:53 23:41 40:28
meester 8:72|meestergast 33:28|meet 6:16 11:18 18:15 20:26 21:27 33:14 40:3
meeting 3:13 18:37 23:40 27:19 33:-16 35:39 45:24 50:30|meetings 33:30|meetlat 30:68|meetpaal 33:28|meets 14:36 33:24
meevalt 33:28|mefiance 33:30|mefiant 40:57|mefie 3:58|meg 13:45 34:40 47:51|megabytes 12:68|megarde 11:67 33:17
mehdi 3:7 33:22 36:34 43:21|mehl 33:28|mehr 3:14 19:-1 20:-2 28:20 33:16 40:8 44:14 47:13 48:5|mehrheit 10:59
mehrheitliche 40:52|mehrkosten 40:52|mehrwertsteuer 51:67
mei 0:13 2:19 5:33 10:1 15:12 17:11 18:39 20:-4 23:8 25:15 26:23 33:-25 34:14 40:4 44:10|meilensteine 18:63
meilleur 18:33 22:45 28:41 33:9 38:39 50:36|meilleure 3:27 13:52 33:12|meilleures 12:58 27:54|meilleurs 12:63 28:61
mein 3:32 12:28 19:23 33:-5 47:30|meine 3:40 19:14 29:36 44:22 47:21|meinem 19:56|meinen 33:28|meiner 3:32 29:58
meint 6:63|meinte 12:61|meisje 20:24 33:23|meisjesnaam 33:28|meist 7:45 19:43|meisten 40:52|meisterprufung 13:61
meisters 33:28|meistgesuchten 40:52|melancholische 45:61|melancolique 31:53 44:63|melange 3:37 33:9 44:55
melden 14:42 23:44 33:11|meldet 33:16 47:40 48:30|meldt 33:20 35:48|meldungen 51:67|mele 20:55|melent 33:30
melerai 19:63|melk 24:47 32:46 33:14|melkwit 19:45 33:14|melodrames 33:30|melt 30:51 33:21|melted 33:29|melting 36:83
melts 33:29|membach 33:28|member 7:38 13:53 38:47|members 12:68|membre 2:26 7:46 13:49 33:-4
membres 3:11 7:47 8:43 12:24 21:26 31:32 53:23
meme 2:-4 3:8 6:2 10:-10 13:-4 18:1 20:21 21:6 31:12 33:11 34:-12 39:8 40:1 44:2 45:18 46:8 48:1 52:10 53:-4
memes 2:19 3:5 7:14 10:11 17:36 20:1 31:12 33:7 39:29 40:3 45:16|memo 1:26 3:4 5:15 10:51 17:36 19:6
memoire 3:7 13:19 15:31 19:12 20:14 22:23 27:16 33:9 40:6 45:19|memoires 5:50 27:40 34:49
memorandum 10:36 34:34 40:28 53:39|memories 33:29|memorisee 30:77|memory 3:32 33:23
men 3:12 5:3 20:11 28:7 30:3 31:7 33:19 34:-7 38:16 40:-2|menace 21:46 33:25|menacee 33:30|menaces 40:57
menage 22:52 33:22|menages 20:55|mend 33:29|mended 20:57|mending 33:29|mends 48:72|mene 1:52 7:46 33:9
menee 30:69 34:41|meneer 20:23 22:37 33:19|menen 33:8 34:51|menge 33:15 50:52|mengeling 19:59|mengen 19:59
menigte 33:28|mening 33:28|meningsverschil 10:60|mens 3:38 24:43 33:-3 38:42|mensch 33:28
menschen 3:27 7:5 9:12 12:8 19:3 20:2 28:13 30:19 31:15 33:1 38:13 53:7|menschenkette 33:28|menschlich 27:58
mensen 3:13 6:7 7:21 9:4 12:6 13:1 19:16 20:7 28:5 30:7 31:16 32:6 33:4 40:-6 41:0 53:12
mensonge 3:27 13:39 21:42 33:12|mensonges 19:63|mensualites 2:61|mensuel 35:77
ment 3:6 6:49 21:41 24:30 28:30 33:-10 45:17 48:43|mentait 3:58|mente 3:58|mentent 3:45 21:60|mentez 37:85
menti 3:45 33:17|mention 1:19 2:20 6:26 10:11 13:31 22:20 23:27 33:-16 34:9 38:40 40:9|mentioned 27:36 30:45 33:15
mentionnait 11:80|mentionne 33:30|mentionner 23:77|mentionnera 23:77|mentions 6:57 33:15|mentirait 47:79
mentorin 13:61|menu 33:26 35:43|menuiserie 50:47 53:61|menuisiers 53:70|mepris 38:82
mer 3:12 6:32 21:18 28:27 33:15 37:30 40:1 45:32
mercatorfilm 0:18 1:24 2:4 4:19 5:26 8:28 10:13 12:12 14:11 15:17 23:24 29:18 34:5 46:27 51:29|mercedes 33:30
mercerie 18:42 24:50 32:49 33:14|merchandise 31:49 34:47|merchandising 2:27 31:23 34:53|merchant 33:29
merci 2:-3 11:39 12:43 21:9 26:47 27:21 34:-2 35:40 36:29 40:-7 52:31|merciere 20:42 33:17
mercredi 12:15 13:14 18:19 31:30 33:16 35:21 38:26 47:23 48:20|mercredis 16:72|mercuriale 20:55
mere 3:21 7:-3 13:0 14:1 20:0 22:24 27:-3 28:12 32:11 33:14 44:6 45:0 46:12 47:29 48:5
merels 2:10 10:12 11:23 12:18 16:17 20:7 23:19 27:14 31:13 33:-20 37:26 41:19 43:20 44:22|meres 22:60 45:56|merg 33:28
merhawi 20:55|meridiaan 7:63|merino 26:76|meritait 3:58|merite 3:58|meriter 3:58|merk 40:54
merken 7:25 19:25 28:35 33:13|merkt 33:28|merle 2:32 3:27 13:35 43:36|merles 36:61 43:60|merrie 26:48 33:21
mertens 6:37 22:35 44:39 47:54|mertes 44:64|merveille 38:76|merveilleuse 33:30
mes 3:29 12:40 19:26 20:5 23:39 27:18 40:7 47:29|mesanges 8:75|mesdames 34:63|message 12:36 19:28 20:20 21:39 33:9
messages 21:48 31:41 45:52|messe 11:49 20:24 33:20|messeforderung 15:65|messen 19:43 33:15|messer 32:53 33:15
messes 7:38 13:40 22:44 39:63|messezuschuss 15:65|messgerat 33:28|messieurs 33:21 34:43|messina 5:47 33:10 34:46
messing 26:46 32:46 33:7|messprotokolle 30:63|messreihen 50:65|messstelle 33:28|mestdagh 33:30|mesurant 33:30
mesure 2:30 3:7 6:25 20:4 33:15 36:32 40:6|mesuree 19:63|mesurer 21:36 30:40 33:19 50:41|mesures 6:50 20:30 33:15
met 1:-8 2:-1 3:3 5:-4 6:2 7:9 9:0 10:-10 12:7 13:2 14:-4 16:-8 17:-4 18:-2 19:4 20:-2 21:-1 22:-5 23:0 24:0 26:0 27:5 28:-1 30:-1 31:7 32:1 33:0 34:2 35:2 37:1 40:9 42:-2 43:-3 44:1 45:1 47:-1 48:0 51:5 52:3 53:-6
metaal 33:28|metaaldetector 33:28|metafoor 3:56|metapher 20:55|metaphore 44:77|metaux 26:83|meteen 33:24 43:35
meteo 33:9 35:56 40:35|meteorologie 33:28|meter 14:8 19:18 20:-2 21:26 22:10 31:4 33:12 40:6 47:12 50:13|metern 33:28
meters 19:60|method 20:36 30:51 33:-5 50:40|methode 20:4 30:65 40:5|methodical 33:29|methodik 30:63|methodischer 30:63
methodologie 30:74|methodologique 30:77|methodology 30:72|meticulous 33:29|metier 3:18 7:28 20:15 33:14 40:17 44:24
metiers 7:60 31:45
metrage 1:30 2:16 7:14 10:16 12:22 13:40 22:14 27:-3 28:12 33:-30 37:14 39:12 40:-4 42:5 43:37 53:-1
metrages 7:48 13:45 22:42 40:21|metrailler 33:30|metre 13:19 19:26 20:22 21:22 22:22 24:30 30:29 33:-14 39:40 49:33
metres 3:-4 5:14 19:14 20:9 22:11 31:3 33:15 34:0 35:14 36:31 40:-6 45:7 53:11|metronome 33:29|metropole 8:80
metselaar 33:28|metsen 19:45 33:14|metser 3:35 20:34 33:6|metsers 19:59|metsles 16:65|metst 20:55|mettant 33:30
mette 27:62|mettent 33:30|mettet 33:30|metteuse 13:70|mettrai 19:49 20:42|mettrait 27:54 42:62|mettre 19:48 27:55
mettrez 12:71|mettrons 40:57|metz 30:72|meubels 6:67|meuble 20:42 33:17|meubles 33:30|meunier 33:30|meure 33:30
meurent 3:58|meurt 12:36 21:39 33:17 48:41
meuse 0:6 1:9 2:4 3:-14 4:18 5:15 7:3 10:11 12:0 13:9 14:-1 15:8 16:0 17:11 21:-1 22:13 27:-5 28:8 29:7 30:11 33:-18 34:4 36:8 37:18 38:14 40:3 41:2 42:3 43:9 44:4 45:2 47:3 50:8 53:1
meusemews 1:68|mevr 34:59
mevrouw 2:13 6:16 8:11 10:-1 12:21 20:-6 22:8 23:27 24:13 27:11 29:20 30:7 33:-1 34:16 35:8 48:6
mews 1:21 2:6 4:22 5:23 7:17 10:7 14:11 15:20 17:15 22:22 27:8 29:27 30:17 34:5 40:-1 42:15 43:12 46:20
meziane 5:46 8:39 14:30 15:41 19:22 25:54 46:42|mg 42:72
mi 3:5 10:11 16:30 18:21 31:25 33:-11 35:32 40:4 44:23 45:16 47:24 53:16|mia 31:61|mich 3:49 12:15 19:9 27:12
micha 6:76|michael 33:29|michaelmas 18:69|michel 29:46 33:22|michele 3:58
micheline 8:31 9:41 12:22 14:22 16:22 17:28 25:45 27:18 29:32 34:13 40:7 43:25|michiels 43:68
micro 0:25 1:34 14:32 20:3 24:13 46:64|microentreprise 14:58 46:69|microfoon 19:45 20:42|microfoons 20:55
microgolf 35:69|microonderneming 46:73|microphones 33:29|micros 20:42 33:17|microtonale 33:30|mid 18:56 33:15
middag 26:40 33:19 48:33|middageten 33:28|middel 10:47 33:14|middelbare 6:67|middelen 0:49 10:22 17:56 42:23
middelgroot 7:49 46:60|midden 3:13 12:23 19:16 20:24 32:30 33:10|middle 3:34 20:9 33:15 40:6 44:23
midi 2:7 3:5 21:32 32:28 33:18 43:20 44:23 45:16|midlands 50:74|midnight 13:24 20:15 28:33 31:21 33:14 37:35
midpoint 3:36 33:8 48:50|midst 33:29|midsummer 21:71|mie 21:52 38:60 45:48|miel 32:68 48:62|mien 20:55
mienne 20:34 22:52 33:9|miete 7:30 40:23 50:45 53:31|mieten 53:60|mieter 35:52 36:54|mietvertrag 35:66
mietzuschuss 15:65|mieux 3:25 12:40 19:24 21:22 22:23 30:25 33:-1 40:6|might 20:23 33:15 40:33
mij 3:46 8:30 12:15 19:19 33:-23 35:18|mijden 28:72|mijlpalen 18:68
mijn 3:40 14:10 18:4 19:21 20:13 29:14 31:-3 33:-36 35:5 40:-10 44:6 47:30|mijnbestuur 20:55|mijnen 12:66
mijngangen 33:28|mijnkoor 19:59|mijnkoren 12:39 20:28 28:46 33:1|mijnlamp 15:58 22:55|mijnmusea 16:65
mijnmuseum 27:49 50:57|mijnmusical 13:68|mijnschacht 33:28|mijnsite 13:68|mijnsites 31:61|mijnstad 45:65
mijnstreek 8:59 13:54|mijnstreken 31:61|mijnwerker 33:28|mijnwerkers 20:55|mijnwerkersfoto 13:47 22:47 31:40
mikkelborg 22:69|mikken 31:40 40:47|mikpunt 31:61|mikrofon 33:19 49:48|mikrofone 19:43 20:42|mikrofonen 50:65
mila 33:28|milans 33:30|milchglas 32:66|mild 3:56|milena 3:11 6:20 19:13 21:20 33:16 44:21|milenas 33:28
miles 20:50 53:43|milestones 18:69|milieu 3:1 13:13 20:15 30:19 33:17 43:17 45:23 48:18|milieudienst 21:66
milieutechnisch 16:65|militaire 6:54 33:22|milj 43:68|miljoen 7:27 31:14 33:-30 36:25 40:33 43:32 46:16 53:28
milk 3:44 33:15|mille 2:10 3:9 8:13 12:15 13:3 19:-4 20:-1 21:17 22:10 23:20 27:0 31:17 33:9 34:-4 38:14 40:-2 47:12
milliers 41:53 42:68|millimeter 33:28|millimetre 20:30 33:23|million 7:14 13:10 27:13 31:26 40:42 42:11 43:11 53:28
millionen 7:16 33:8 40:37 53:17|millions 7:19 27:18 33:-19 36:34 40:47 53:21|mimik 24:67
min 1:3 7:-8 10:-12 13:28 16:2 18:0 20:6 21:6 22:33 30:0 31:-11 32:0 33:-37 34:-14 36:10 39:44 41:3 43:30 44:-3 45:8 50:2 52:28
mina 33:30|mind 3:31 19:20 20:18 31:23 33:2 47:33|minded 7:51 40:41|minder 6:30 11:35 19:22 33:-9 40:18 44:33 46:37
minderheid 7:63|minderheidscoproducties 22:69|minderheidsgewijs 7:63|minderheidspartner 40:54|minderheit 22:54 42:43
minderheitensprache 42:64|minderheitskoproduktionen 7:45 22:48|minderheitspartner 40:52|mindering 34:59|mindert 2:58
mindestens 10:29 27:28 30:33 34:27 53:30
mine 3:0 16:10 18:12 19:16 20:6 21:21 24:16 27:2 30:15 33:4 36:28 40:17 41:12 53:9|minerale 33:30|miners 19:46 33:15
mines 20:48 44:58|minet 33:30|minette 9:49 10:33 16:40 17:46 22:43|mineur 13:43 33:25|mineurs 3:24 31:31 33:9 36:61
mini 17:67 45:45|miniature 33:8 41:48 43:46|minibus 26:49 33:15 48:45|minier 45:56 53:57|miniere 33:30
minigolf 21:54 45:61|minimal 42:76|minimale 15:71|minimis 1:4 9:10 12:3 15:71 17:8 23:7|minimissteun 15:71
minimisverklaring 15:71|minimum 1:15 2:12 16:6 19:-2 27:47 34:21 40:11 42:43
minimumgarantie 2:5 27:45 31:8 40:12 42:50|minimumgaranties 10:60|mining 16:46 45:47 53:45|minireeks 7:49 38:59
miniserie 7:46 31:45 39:61|minister 3:5 6:20 23:19 33:18 44:31 45:16|ministerie 45:65|ministeriel 23:77
ministeries 33:28|ministerium 17:47 21:32 23:34 40:22|ministre 21:30 22:31 23:58 33:0 45:37
ministry 6:37 21:36 33:15 44:37|minnelijk 51:73|minor 22:74|minoritair 42:70
minoritaire 1:31 7:31 10:33 22:50 27:18 40:7 42:26|minoritaires 22:60 27:40 40:30
minority 7:26 10:12 22:59 40:16 42:20|minpunten 44:70|mins 43:67|minst 33:28|minste 2:58
minstens 1:34 19:25 27:41 40:21 53:30|minuit 3:18 20:15 21:33 31:26 33:17|minus 44:64|minuscule 49:83|minuscules 22:74
minutage 43:74|minute 3:-11 6:19 19:9 20:10 30:9 31:-4 33:12 36:21 40:15 43:14 45:0 48:5 49:11 52:20
minuten 1:-2 10:-8 12:-3 19:2 20:18 21:10 22:3 27:-7 28:7 30:8 31:-6 33:-7 34:-3 35:1 36:9 38:15 39:24 40:-13 43:20 45:31 48:-3 52:16
minutes 1:1 2:-7 3:-15 6:-5 7:-12 10:-12 12:-4 13:-8 16:-5 17:-5 18:2 19:1 20:17 21:4 23:1 27:-2 28:10 29:-1 30:-5 31:-9 33:-4 35:-2 36:13 38:12 39:17 40:5 41:11 43:28 44:3 45:24 50:-2 52:15
minuut 19:45 45:51|mio 7:4 11:17 22:16 31:20 40:17 41:8 42:10 43:27 46:29 53:29|mir 3:41 12:24 14:24 33:0
mirabelle 43:74|miracle 21:71|mireille 13:70|mirek 6:52 33:20|miroir 22:60 33:17|mirror 33:29|mirwart 33:22 53:49
mirza 3:58|mis 3:9 5:16 6:19 10:4 12:11 20:21 33:11 40:13 47:29|miscellaneous 10:63|mischpult 24:67|mischstudio 53:60
mischung 41:57 50:39|misdaad 31:61|misdaadreeks 31:61|misdaadreeksen 40:54
mise 2:24 9:25 10:9 11:14 16:16 18:19 19:36 20:-11 31:11 33:-18 34:-4 35:11 40:1 42:9 43:18 45:4|misere 20:55
misery 30:72|mises 22:74|misfiled 33:29|misgaan 40:54|mislopen 20:42 40:41|mislukt 10:60
miss 1:18 10:13 27:13 29:25 33:12 34:11 36:25 43:26 44:22|misschien 3:25 17:39 30:37 33:10
missed 7:23 19:18 20:16 33:17 38:33|missen 33:14 38:59|misses 24:63 33:15
missing 9:20 12:38 21:34 28:22 33:12 36:22 48:18|mission 7:27 15:56 33:8 44:36 48:35|misst 6:37 33:22
mist 18:16 19:7 21:14 32:39 33:14 44:18 48:25|mistake 6:40 19:29 21:40 28:44 33:-2|mistral 31:59
mit 1:-5 2:3 3:-3 5:0 6:-1 7:8 8:1 9:-1 10:-5 11:-3 12:4 13:-4 14:-1 15:-2 18:-2 19:8 20:7 21:-2 22:0 23:-2 26:-1 27:8 28:-2 30:0 31:11 32:3 33:-4 34:-5 35:0 36:0 38:-2 40:8 42:2 43:0 44:0 45:-5 46:1 47:0 48:-4 50:1 52:6 53:-2
mitarbeit 2:38 13:32 16:33 43:33|mitarbeitende 7:45 46:53|mitarbeiter 7:45 33:2 46:40|mitbringen 31:46 35:52
miteigentum 10:59|miterlebt 20:55|mites 22:74|mitgedreht 20:55|mitgeht 27:58|mitgenommen 33:28|mitgesellschafter 10:59
mitgewirkt 40:52|mitglied 7:58|mitgliederversammlung 35:66|mithersteller 43:62|mitigation 40:55|mitmacht 20:55
mitoyennes 20:55|mitoyennete 21:60 45:56|mitreden 6:63|mits 27:49 30:41 44:43|mitsprache 10:59|mittag 33:28
mittagessen 3:53|mittagsvorstellungen 31:59|mitte 31:20 33:16 37:29 38:27 44:24
mittel 0:29 1:15 14:23 17:38 40:30 42:16 46:18|mittelbar 14:61|mittelfristig 31:59|mittelpunkt 33:28|mitten 33:28
mittleres 30:63|mittwoch 35:66|mittwochs 12:48 31:46|mitwirkende 5:63|mitwirkenden 34:57|mitwirkender 40:52
mitwirkung 34:57|mitzumachen 33:28|mitzuteilen 23:63|mix 16:10 18:13 19:9 41:53 50:46 53:31
mixage 10:8 26:26 27:10 41:60 50:33 52:27 53:42|mixe 19:49 52:71|mixed 33:29|mixer 19:59|mixeur 53:70|mixing 53:66
mixstudio 53:64|mixte 31:66|mlle 2:53 6:54|mln 7:30 31:47 36:40 43:35
mm 19:36 20:10 22:32 24:44 26:26 34:6 36:30 50:26
mme 2:20 3:-10 4:16 5:24 6:17 7:-1 8:22 12:3 13:2 16:3 21:5 27:-1 29:23 33:-12 34:35 35:9 40:-12 43:5 48:17 50:20
mmes 34:63|mnd 16:65|mo 35:56 51:56|moabit 47:63|mobel 33:28|mobelhandel 7:58|mobil 33:30
mobile 13:38 20:19 22:41 31:35 45:33|mobilier 20:55|mobilisees 53:70|mobiliteit 33:28|mobiliteitsplan 33:28
mocht 3:29 33:22|mochte 3:29 12:9 19:31 20:19 33:-15 38:23 40:9|mochten 3:53|modalites 23:63 50:64
modave 3:18 7:25 14:28 17:31 38:35 43:28 47:33 53:27|modder 33:28|mode 2:46 13:37 20:22 33:-3
model 0:33 2:9 16:26 18:29 24:51 30:30 33:-22 50:21 53:13|modelbladen 5:56 24:60|modele 15:61 24:61 30:55
modeles 16:40 18:44 24:64 43:43|modell 6:42 16:41 19:35|modellbau 26:54 53:46|modelle 33:28|modelleisenbahnclub 35:66
moderate 40:54|moderne 3:37 34:41 45:48|modes 2:61|modest 27:49 40:41|modeste 40:57|modestes 31:53 40:43
modification 2:52 10:45|modifie 2:42 11:71|modifiee 2:61|modifient 10:65|modifies 33:30|modules 24:82
moe 6:41 19:32 33:14|moed 3:42 27:49
moeder 3:16 6:12 7:1 13:6 20:-7 21:4 27:1 28:20 32:11 33:11 37:13 38:11 39:11 44:8 45:3 47:8 48:14|moeders 3:56
moedig 3:56|moedigste 20:55|moeilijkheden 14:66|moeilijkheid 33:28|moeilijkste 3:56|moeizaam 33:28|moens 33:8 45:56
moerenhout 7:24 10:21 12:27 23:29 27:23 29:33 34:20 40:16|moerland 31:61
moeskroen 2:10 4:25 6:19 7:15 8:24 10:12 15:23 25:27 33:-20 34:11 35:21 36:25 42:22 53:16|moest 20:19 33:21 47:34
moesten 33:28|moet 3:-2 6:2 10:-5 11:6 14:18 19:13 20:-3 21:8 27:-3 28:28 31:-4 33:11 34:1 40:2 45:-1 47:5 48:1
moeten 3:20 14:18 19:28 20:7 33:8 34:12 40:7|mogelijk 2:19 10:33 14:27 31:23 33:-11 45:26 51:34|mogelijke 27:62
mogen 19:25 33:17 40:25|moghadam 34:57|moglich 2:28 10:29 20:25 40:22 45:31|moglicher 27:58
moi 3:28 5:15 12:21 14:20 16:9 17:15 19:19 20:20 22:12 27:5 33:-32 37:23 43:12 47:28 53:8|moindre 33:30
moine 31:53 33:12|moines 33:30
moins 1:4 2:-8 3:-1 7:8 10:-4 11:11 14:24 19:-6 20:8 22:11 27:8 30:27 31:7 33:2 35:18 38:12 40:-2 44:17 46:13 47:9 53:1
moinsdixhuit 52:84
mois 1:-5 2:4 3:-1 5:0 6:-2 7:-10 10:-5 16:25 18:20 19:-7 20:9 23:17 26:6 27:-10 30:-1 31:21 33:-20 34:32 35:8 40:0 45:-8 50:19 51:20
moitie 2:18 3:0 7:15 10:21 14:13 16:3 17:9 19:12 20:-13 23:19 27:-1 33:-1 34:-6 40:17 44:8 53:19|moities 21:73
mol 3:5 6:16 13:17 23:17 24:31 28:22 33:-11 36:30 37:24 40:4 45:22 49:23 52:31
mole 1:15 10:10 19:6 21:26 27:10 28:22 29:21 33:4 34:8 35:21 36:22 42:18 43:23|mole7 39:67|molecules 20:55
molen 16:26 19:19 33:12 41:28 48:36|molenbeek 31:59|moles 33:29|molinay 14:66|molitor 27:63|molke 13:37 22:37 39:52
molkerei 7:58|mollement 33:30|mom 3:58|moment 3:30 6:22 10:4 19:5 20:8 29:25 33:10 34:-4 40:-10 48:8|moments 20:55
momignies 2:26 7:23 10:30 12:26 14:26 18:30 26:39 40:12 53:25|momo 2:35 33:24
mon 3:37 12:18 14:1 17:7 19:14 20:17 22:10 27:-3 29:12 33:-20 35:29 40:-13 44:7 47:29|mona 2:40 3:37 43:52|monat 30:63
monate 2:11 7:3 16:7 18:8 27:3 29:10 31:12 33:-19 34:37 36:12 39:12 40:5 43:6 51:20 53:5
monaten 23:29 31:31 33:6 34:30 40:7|monats 23:63|monatsletzten 26:67|monatsmiete 35:66|monatsraten 2:58
mond 19:21 24:36 31:24 33:10 49:36|monday 9:50 12:31 20:21 33:11|mondays 33:29
monde 2:23 3:0 5:15 6:-1 7:-1 10:7 19:-1 20:-7 21:23 22:-3 24:12 27:-1 33:4 34:-14 36:14 40:-1 42:18 44:0 45:19 48:-1 53:6
mondeling 5:56 12:53|mondelinge 23:67|mondes 18:75|mondiale 31:66|mondmaskers 30:68|mondreclame 31:61|mondvormen 24:73
money 1:11 2:-4 3:1 9:8 10:23 11:14 12:11 15:10 17:27 18:13 19:-6 27:-3 29:9 33:-22 34:4 35:9 38:8 40:23 42:5 53:20
monique 6:30 10:18 18:29 19:16 20:9 33:19|moniteur 8:80|monitor 33:19 52:57|monnaie 33:30|monologue 13:70
monorail 21:73
mons 1:6 2:-3 4:8 7:20 8:23 10:-7 11:4 12:5 13:22 14:14 18:8 19:-10 21:1 25:16 27:-1 29:6 31:-10 33:-23 34:-13 35:5 36:6 38:5 40:2 41:0 43:7 45:-5 46:6 47:2 50:2 53:36
monsieur 2:9 3:-16 6:1 7:-7 8:5 10:-10 11:14 12:32 19:-12 20:-6 21:13 22:14 23:36 24:7 27:16 30:2 33:-4 34:3 35:17 36:8 37:10 40:-18 43:-1 44:11 45:10
monsin 21:52 45:51|monster 3:36 33:8 44:50|monsters 33:29|monstre 3:58|monstres 33:30|monstrueux 33:30
montag 9:51 35:52
montage 2:-3 7:9 9:2 10:4 12:-6 13:7 16:22 17:-1 18:12 19:14 20:13 22:-4 27:-7 33:-40 34:-15 40:-5 41:47 42:9 43:-4 48:-3 50:18 52:5 53:18
montagecomputer 35:69|montagehuis 7:63|montageraum 53:60|montagne 33:24 41:49|montait 47:79
montant 1:42 3:-10 11:23 12:20 15:31 16:33 17:32 23:35 26:15 27:16 33:-38 42:8 43:6 50:20 53:12|montants 0:68 11:67
monte 2:-4 13:6 18:10 19:9 20:9 33:23 48:11 52:20|montee 18:40 20:20 31:31 32:47 33:9|montees 19:63|montent 33:30
monter 6:41 10:30 33:17 36:48|monterai 19:63|monteren 19:45 20:42|monteur 13:49 19:28 20:21 53:42
monteuse 3:21 7:48 10:27 13:33 19:25|month 18:48 19:18 31:42 33:-12 53:25|monthly 2:48 35:61
months 1:1 10:10 11:12 12:0 13:7 16:6 17:3 18:25 20:-2 23:13 24:9 27:-4 31:-5 33:-21 34:39 40:9 41:2 51:17 53:7
montigny 25:85|montoise 40:57|montpellier 27:67|montrait 3:58|montre 6:26 13:9 20:6 32:21 33:19 40:7 44:27 45:9 52:23
montreal 16:72|montree 33:30|montrees 20:55|montrent 20:55|montrer 19:15 20:28 27:33 30:29 33:3 34:15 42:28
montrera 19:63|montrerai 19:43 20:46|montrerons 33:30|montrez 27:67|montrons 20:55|monture 33:30
mood 1:31 16:49 18:32 32:38 50:32 53:29|moodboard 1:39 16:30 32:44 34:30 43:40|moodclip 52:68
moodfilm 16:39 18:40 50:35 52:38 53:19|moodreel 16:52 52:60|moogt 33:14 52:60|mooi 24:41 30:48 33:8 38:36
mooiste 33:14 38:59|moon 21:62 32:56|moons 2:45 10:47|moor 20:36 32:37 33:12|moord 45:65|moordenaars 33:28
moquait 3:58|moque 33:30|moquer 19:63|moquerie 30:77|moral 2:55 3:25 34:16|morale 1:42 3:40 13:39 44:45|morales 8:80
moralite 33:30|morceau 33:17 47:65|mord 3:53|morder 33:28
more 0:12 2:14 3:22 10:-1 11:9 19:-4 20:3 28:12 30:9 31:9 33:6 34:-3 35:11 40:0 43:4 47:9 48:8 53:3
moreau 4:38 7:26 8:36 10:24 13:37 14:28 25:39|moreel 44:70|moreels 22:74|morele 2:58|morgen 33:23 38:16 48:29
morgengrauen 20:42 33:15|morgens 33:28|morgensonne 33:28|morgue 21:60 45:56|morning 3:11 11:15 33:24 47:15 48:14
mornings 3:44 20:43|morphine 33:30|morse 6:49 21:48 33:0
mort 3:4 6:21 13:5 19:-3 20:-10 21:16 22:8 30:11 31:1 33:20 36:17 45:4 47:13|morte 3:24 33:27|mortel 33:28|mortem 2:59
mortes 13:49 32:74|mortier 33:30|morts 3:10 20:25 21:25 28:48 33:11 45:22|morven 33:25 44:37
mosane 0:26 1:21 4:37 5:23 10:26 12:19 14:19 29:25 34:13 46:27 50:19 53:12
moselcap 5:23 8:27 10:28 17:23 22:31 29:27 30:25 36:28 42:23 43:20 51:29|moskee 20:55|moss 13:26 22:42 33:20
mossel 19:45 32:59|mosselen 21:66|mosselfeest 0:72|mosselman 21:52 22:52 45:48|most 3:31 7:25 33:15 40:15
mosterd 24:73|mostly 3:50 30:51|mot 3:6 10:2 12:2 14:2 16:2 19:-6 20:7 21:12 27:-2 30:7 33:9 39:47 40:10 52:32 53:1
motel 33:30|moteur 3:29 6:34 19:20 33:9 45:41|mother 3:29 13:6 21:11 22:9 27:3 31:3 32:16 33:18|mothers 3:44 33:15
motherwell 33:29|motif 33:30|motifs 20:42 40:43|motion 7:27 8:26 19:11 30:19 31:14 34:12 36:25 40:6 41:34 43:30 53:17
motiv 33:15 37:55|motivatie 1:54 3:42|motivation 3:39 9:48 40:29|motivbau 16:49 53:46|motivbegehung 53:60
motivbegehungen 16:62|motive 18:45 41:44 44:42|motiveert 2:58|motivgebuhr 50:65|motivgutachten 18:50 40:39
motivrecherche 16:62|motivsuche 16:47 18:18 19:11 40:24 53:25|motor 3:23 6:35 19:15 21:22 33:9 48:22
motoren 19:45 20:42|motorway 32:41 33:15 45:34 48:37|mots 13:28 19:20 20:34 33:9 43:32|motte 6:56 33:21|mottet 7:64
mou 10:53 19:37|mouche 24:56 33:24|mouches 22:39 24:57 33:19|mouchoir 20:34 33:22|mouettes 19:63|moufle 52:84
moufles 24:69 33:17|mouillage 20:42 32:68|mouille 19:63|mouillee 24:69 32:68|mouillees 33:30|mouilles 20:42 33:17
moulage 50:78|moule 21:64 45:50|moules 21:60 45:56|moulin 7:34 13:37 33:22|moumoute 6:32 21:39 24:38 33:10 45:35 49:39
mountain 33:29|mounting 50:74|mouraient 33:30|mourir 3:27 20:24 33:20|mourn 3:44 33:15|mourned 31:63|mourners 20:57
mourns 6:71|mourra 33:30|mous 19:63|mouse 33:29|mouss 19:43 33:21|mousse 36:83|mousseux 33:30
moustache 10:28 24:52 33:-6 34:35 37:42|moustaches 47:79|moustique 38:82|mouth 19:17 31:21 33:11 40:12 49:52
mouths 24:76|mouton 13:50 33:19|moutons 33:30|mouvement 19:27 20:25 33:12 40:8 49:47|mouvements 19:49 20:28 33:3
mouw 33:28|move 19:33 20:18 24:37 28:36 33:2 45:29|moved 5:33 11:36 13:29 20:20 33:12|movement 3:38 33:20
movements 33:29|moves 11:19 19:17 20:14 21:17 33:15 45:32 48:17|movie 19:19 31:32 33:-11 36:34 40:27 44:31 45:28
movies 38:82|moving 13:27 19:20 21:31 32:36 33:15|moyen 0:34 2:13 13:43 30:41 31:18 40:32 51:35
moyennant 2:40 27:38 30:47 33:-12 34:20|moyenne 1:18 14:16 22:19 30:48 31:23 40:28 45:27 46:46
moyennes 19:41 20:34 30:55|moyens 8:33 17:40 19:28 41:65|mp 10:65
mr 2:19 6:17 7:21 11:21 20:3 29:44 33:-7 34:21 35:20 46:21 53:12
mrs 2:14 3:10 6:36 7:17 22:22 26:29 30:25 33:-1 46:28 50:27|mrt 18:55 25:61|mrz 18:63
ms 2:17 4:32 7:20 13:21 19:15 23:27 27:38 34:16 43:22|mths 16:68|much 1:22 3:31 17:25 19:37 27:17 33:-17 44:25
mud 32:50 33:14 38:49|mude 31:38 33:20|mudigkeit 33:20 38:45|muet 3:31 20:28 35:50 52:57|muets 31:53 33:17
muettes 19:54 20:36|mugs 33:29|muireann 13:53 19:46|mukendi 2:42 20:48|muldvarp 31:63|mulish 20:57|mullerssohn 22:62
multi 7:49 19:50|multinationale 33:30|multiplexes 31:66|multiplikatoren 31:59|mum 3:58|munchen 13:48 22:48|mund 33:28
mundart 12:61|mundlich 42:64|mundliche 10:59|mundpropaganda 31:59|muni 33:30|municipal 33:30|municipalite 33:30
municipality 33:29|mur 13:11 18:16 20:5 21:14 32:23 33:20 47:19 48:28 49:24|murder 50:74|muree 3:31 33:25|murees 33:30
muren 20:24 27:32 33:18|murmeltier 3:23 6:33 24:37 33:-2 48:32|murmurais 3:58|murmure 33:30|murringen 22:60 39:69
murs 22:35 27:19 33:2 34:27 43:26 45:22 48:27 53:28|muscle 33:29|musea 7:49 41:41 42:43
musee 19:18 27:50 31:21 32:50 34:18 40:12|museen 31:59|musees 7:36 20:24 22:43 40:39
museum 3:13 12:23 18:25 22:25 27:29 33:-9 36:28 53:34|museumnetwerk 40:54
music 5:18 13:8 16:15 19:22 20:16 31:1 32:13 33:-17 37:15 41:45 45:16 52:31|musical 19:39 22:52 33:1
musicale 19:31 33:-1 39:51 50:60|musicales 7:68|musicals 19:60|musicaux 40:57|musicien 13:57 33:17|musicienne 10:65
musiciens 3:58|musik 5:15 16:14 19:34 20:7 32:18 41:44 52:20|musiker 41:62|musikrechte 41:62
musique 5:36 6:6 10:-5 16:12 19:35 20:11 32:12 33:-23 41:47 43:14 45:0 50:8 52:14 53:10|musiques 7:68
muss 3:28 6:11 14:9 18:11 19:4 28:34 33:7 34:5|mussen 3:36 21:32 33:11|musste 32:46 33:20|mussten 33:28
must 1:24 3:2 10:7 14:11 18:25 19:4 21:15 23:17 24:21 30:17 33:9 35:19 44:16|mustard 32:76|muster 33:28
musterbewohner 33:28|mut 33:28|muted 19:60|mutilation 2:62|mutombo 25:85|muts 48:66|mutschlechner 5:43 8:45 20:35
mutter 3:17 6:21 7:7 13:9 22:10 27:6 33:8 46:14 47:11 48:26|muttersprachen 13:61|mutual 4:50 10:49 27:36
mutualisent 10:65|mutualites 31:66|mutuelle 31:66|mutuelles 31:66|mutze 33:28|muur 3:20 19:14 20:10 33:17 40:10
muurtje 3:47 33:8|muziek 5:21 13:10 16:7 19:34 20:18 41:43 43:20 45:7 52:25|muziekontwerp 16:65|muziekrechten 53:64
muzikanten 20:55|mv 26:76|mvg 39:73|mwamba 2:22 5:38 16:32 33:-9 34:33 43:35 53:31|mwh 30:77
mwst 16:15 26:46 43:15 50:53|my 3:36 12:6 14:18 19:24 20:20 27:-6 29:11 31:-6 32:6 33:-33 34:0 38:21 43:-2 44:18 47:3
myope 6:62 45:56|mysterie 40:54|mysteries 33:8 36:54 40:33|mystery 28:36 31:36 33:10 40:15 45:29|mythologie 45:70
n 0:2 1:4 2:-10 3:9 5:9 6:10 7:-6 10:-9 11:0 12:-1 13:-8 14:25 15:9 16:-9 18:-1 19:-9 20:1 21:4 22:-6 23:-4 24:4 25:13 26:7 27:-1 30:1 31:-10 33:0 34:-1 35:1 38:1 40:-5 41:-7 43:-6 44:5 45:-9 47:15 48:-4 50:0 51:9 52:2
n2 1:49 23:50
na 0:8 2:1 3:-8 5:0 9:1 10:11 11:2 12:2 13:-2 14:-4 18:-1 19:3 20:-9 21:-4 23:23 27:15 30:8 31:13 33:3 34:0 35:5 37:5 38:3 40:-15 42:0 44:0 45:1 48:-3 52:4 53:-6
naad 33:28|naait 33:28|naald 33:28
naam 1:25 2:8 4:17 6:3 7:-1 8:33 10:-4 12:2 21:2 25:33 29:30 33:2 38:8 40:-10 43:12 50:7|naamsesteenweg 2:58
naamsvermelding 2:58
naar 3:2 4:1 6:-5 7:-9 10:-1 12:-6 13:1 14:-6 16:-2 18:-4 19:6 20:2 21:3 27:-5 28:9 30:4 31:1 32:6 33:10 34:-8 35:-3 36:1 37:3 38:8 40:-1 43:5 45:3 47:6 49:5 53:8
naarmate 33:28|naartoe 19:35 20:18 33:11 53:27|naast 3:4 31:10 33:24 49:22|nabewerking 41:67|nabij 33:28|nace 8:72
nacebel 8:77|nacelle 41:75
nach 0:2 1:-2 2:9 3:-3 5:-1 6:-2 7:-6 9:4 10:10 11:0 12:10 13:1 14:1 15:1 16:-2 18:-1 19:-9 20:4 21:-2 22:-3 23:11 27:4 30:3 31:13 33:-1 34:1 38:1 40:-8 41:-2 42:4 43:-3 44:-1 45:-4 47:2 48:2 49:9
nacharbeit 43:62|nachbar 3:29 48:56|nachbarin 3:27 6:37 33:15|nachbarn 40:52|nachbesetzt 19:56|nachdem 33:28
nachdruck 47:63|nachfolge 33:28|nachfrist 2:58|nachgereicht 9:51 12:48|nachgewiesen 17:64|nachgibt 20:55
nachhallmessungen 19:56|nachhilfe 13:61|nachkommt 14:61|nachlass 33:28|nachlasst 33:28|nachmittag 20:29 31:33 33:15
nachmittags 33:28|nachreichung 11:51 29:52|nachricht 23:43 33:20|nachspiel 33:28|nachste 3:20 20:22 33:-5 35:33 36:47
nachsten 3:29 20:9 33:17 51:20|nachster 36:68|nachstes 3:29 35:41 42:49
nacht 1:-3 3:-9 16:-4 18:-2 19:-2 20:7 21:14 22:-3 24:3 27:-7 28:2 31:-7 32:14 33:12 34:-5 36:6 38:1 43:-2 45:10 47:2 48:27 49:3 52:3
nachtbus 1:21 3:9 13:22 20:9 22:34 23:21 27:16 31:15 33:-19 37:28 40:8|nachtdienst 33:28|nachtdiensten 20:55
nachte 16:26 18:47 33:-8 45:25 50:29|nachtelijke 33:14 48:53|nachten 13:26 16:24 33:17 36:31 41:26|nachtlawaai 33:28
nachtlijn 34:59|nachtpfleger 33:28|nachtploeg 21:52 33:14|nachtrag 2:25 5:43 9:31 11:31 12:28
nachts 12:7 19:-1 20:15 21:6 24:13 30:9 33:15 37:14 44:9 45:7 48:23|nachtschalter 45:61|nachtschicht 50:65
nachtschwester 6:63|nachtverpleegster 6:67|nachtwaker 6:46 33:20|nachverhandlung 2:58|nachwachst 33:28
nachweis 1:42 12:40 23:43|nachweise 9:65|nachwuchsforderung 1:42 17:43 23:43|nachwuchspreis 13:61
nachwuchswettbewerb 22:62|nachzurechnen 3:53|nachzureichen 29:66|nacken 33:28|nadat 3:56
nadege 7:31 12:34 13:28 14:29 20:13 22:31 27:25 40:14|nadel 33:28|naden 33:28|nadenken 33:28|nader 2:58|nadert 48:66
nadia 19:21 21:37 33:19|nadien 20:34 33:20|nadir 21:46 33:7 45:47 48:38|nadoet 33:28|nage 6:76|nagels 33:14 35:56
nager 33:30|nagerekend 40:54|nagestuurd 1:54 9:58|nageur 22:69|nageurs 33:30|nagevraagd 15:71
nah 13:22 19:28 33:7 49:46|nahe 19:56|naher 19:56|naherin 31:59|nahm 33:28|nail 33:29|nair 6:71
naissance 3:24 13:36 25:72 48:41|nait 13:43 20:28 33:17|naitra 23:77|najaar 27:41 31:40 42:49|nakomt 14:66
nam 3:46 32:42 40:24
name 1:27 2:9 4:6 5:6 6:0 7:-6 8:24 10:-7 11:2 12:-3 16:-2 20:-12 25:32 27:-7 28:4 29:16 31:-7 33:6 34:-9 40:-15 43:12 45:-2 48:13 49:5 53:-4
named 7:34 20:26 33:-2 40:23 51:45|namelijk 19:59|namely 53:66
namen 3:3 4:14 6:1 7:4 10:8 12:8 14:0 15:5 20:-4 21:7 27:-2 28:6 29:13 30:2 31:4 33:7 34:2 37:8 40:2 43:2 48:8 53:10
namens 12:48 23:29 33:-4 34:33|namensnennung 2:44 33:15|namensschilder 33:28
names 2:4 3:0 20:21 21:13 25:51 27:6 31:5 33:1 40:15 42:14|namiddag 31:61|namlich 53:60
namur 1:-6 2:1 3:-9 7:14 8:0 10:-7 11:-1 12:4 13:22 14:3 15:2 16:1 18:-4 19:-10 20:-14 21:-6 22:21 26:16 27:-13 29:0 30:6 31:3 33:-18 34:-1 36:7 40:-2 41:-5 43:18 44:-3 45:-9 50:7 53:37
namurois 33:5 38:71|namuroise 7:68|nantes 10:51 27:54|nantissement 5:77|nap 13:68|napelsstraat 7:49 10:47
nappe 3:45 33:17|narbe 33:28|nardi 7:33 10:39 14:45 27:33|narrate 20:57|narrateur 3:58|narratif 1:52 33:9 48:54
narration 20:57|narrative 13:58 33:7|narrator 20:49 33:8|narrow 33:29|narrows 33:29|nase 6:63|nass 33:28|nasse 6:63
nassen 33:28|nasynchroniseren 2:58|nat 32:46 33:22|nathalie 3:1 6:21 7:19 12:30 14:21 19:5 27:16 28:24 33:5 44:18
national 10:5 13:30 17:29 22:29 25:55 40:-4 42:24 51:50|nationalbank 0:67|nationale 0:62 25:42 31:23 33:-3 42:32
nationalite 1:31 10:22 25:80|nationaliteit 25:75|nationality 1:27 13:25 25:73|nationalnummer 25:68
nationalregisternummer 25:68|native 33:29|natriumgeel 19:59|natriumlicht 19:59|natspuiten 19:59|natte 19:38 32:65
nattevakt 31:66|natural 19:22 20:20 30:49 46:59|naturalisation 33:30
nature 1:44 15:27 16:16 17:42 20:10 31:16 41:23 43:44|naturel 19:49 33:17|naturelle 19:55 33:9|naturellement 20:55
naturels 19:49 40:43|natures 32:82|naturlich 11:51 33:15|naturliche 46:66|natuurgebied 33:28|natuurlijk 19:38 20:47
natuurlijke 46:73|natuurvereniging 31:61|nautique 31:66|nautisch 16:65|nave 33:29|navertellen 30:68
navetteurs 3:21 19:36 31:29 33:7 53:33|navigation 20:42 40:43|naviguer 21:73|navire 33:30|navires 41:75
navolgende 34:59|navy 32:62 33:15|naweeen 13:68|ndiaye 2:47 43:60|ndongo 1:35 13:33 16:34 19:25 22:36 37:47 43:36
ne 1:-6 2:-9 3:14 5:-4 6:13 7:-7 10:-9 11:8 12:-8 13:6 14:13 19:5 20:5 21:4 25:1 27:-1 28:2 31:-11 33:4 34:-2 35:5 37:10 38:4 40:2 44:5 45:4 47:3 48:6 49:-1 52:9 53:-3
neant 0:41 1:32 2:20 15:60 42:45 51:42|near 7:15 14:17 19:22 20:7 33:14 50:25 53:28|nearly 48:72|neat 33:29
nebel 22:47 32:42 33:3|neben 7:32 33:15 40:26|nebenbei 13:61|nebeneinander 33:28|nebenfiguren 6:63|nebenrechte 31:59
nebenrollen 41:62|nebst 12:61|necessaire 5:64 8:67|necessaires 5:42 10:30 34:28 40:43|necessary 35:61 40:41
necessite 3:58|necessity 40:54|neck 33:29|necks 33:29|nederland 10:32 27:13 31:39 33:-22 40:23 42:31
nederlands 1:21 3:9 10:20 12:35 13:21 19:2 33:-29 34:2 42:13 43:43 45:8
nederlandse 7:20 8:29 10:17 17:27 27:20 33:-3 40:12 42:39|nederlandstalig 12:53 33:14|nederlandstalige 20:42 34:46
nee 1:19 3:11 7:16 8:12 13:44 17:14 20:-11 25:33 33:-4 38:13 40:6 48:10 49:18
need 2:11 3:30 6:20 12:17 18:19 28:24 33:-22 36:36 40:15 44:21 45:18|needed 21:44 33:2 36:48 39:50
needle 7:38 10:23 17:31 19:20 33:2 49:37|needlework 33:29
needs 3:10 6:23 18:22 20:9 29:27 33:1 40:19 43:20 44:24 45:21|neef 33:28|neem 27:62
neemt 10:2 12:8 20:7 21:8 33:18 34:1 35:21 40:-4 45:7 53:6|neen 1:33 11:25 15:34 17:33 20:9 30:21 40:8 46:39 47:24
neer 29:34 33:22 47:32|neergelegd 0:53 8:33 9:32 11:32 23:29 33:-11|neergelegde 0:72|neergezet 33:28
neerlandais 10:22 12:29 13:28 16:42 17:35 40:15 43:45|neerlandaise 43:74|neerlandophones 27:67|neffe 33:28
negatieven 20:55|negatif 10:65|negative 19:36 40:24 48:50
negen 3:9 6:20 7:5 19:2 20:-2 21:9 23:10 27:5 31:4 33:1 34:12 40:7 45:7 47:13 48:9 53:16|negende 20:34 33:6 48:45
negenenveertig 40:54|negentien 8:33 20:16 33:14 40:28|negentig 19:45 28:59|negociation 34:36 42:62 43:47
negociations 40:57|negocie 33:17 34:49|negocier 5:46 20:24 29:50 33:-1 40:26|negotiate 10:49 27:49|negotiated 10:63
negotiating 42:71|negotiation 2:40 17:49 34:40|nehme 3:32 19:35 20:35|nehmen 3:32 20:22 33:15
neige 3:-2 18:15 19:3 21:13 27:11 30:16 32:41 33:11 37:25 41:15 43:16 47:30 48:16|neighbour 3:33 6:34 33:5 45:31 48:35
neighbourhood 13:66|neighbours 7:38 31:36 33:2 43:41|neigt 12:32 28:37 33:17|neigung 6:63|nein 1:42 8:33 33:7 40:19
neither 7:16 10:26 14:18 28:38 33:12 40:6 46:27|nele 21:36 33:14 45:35|nelly 19:26 33:27
nemen 7:15 10:23 19:29 20:7 27:26 29:24 33:4|nemende 2:58|nenne 33:28|nennen 3:40 45:47|nennt 33:28|nennung 2:58
neon 19:25 32:64 33:-10 35:18|neonlicht 33:28|neons 16:50 19:55|neonschrift 33:28|neorural 6:76|nergens 33:28
nerve 33:29|nest 33:29|net 0:27 2:34 10:0 12:5 16:14 19:-1 20:-5 21:7 26:28 33:-15 34:7 37:15 42:27 43:5 50:37
netherlands 27:49 42:57|nethoofd 40:54|netjes 33:23 44:39|nets 22:69|nett 3:32 31:38 33:7|nette 38:66
nettement 20:42 33:17|nettes 2:51 10:28 33:-19 34:26|nettle 16:28 18:30 20:18 30:33 33:10 36:36
netto 2:25 10:6 16:30 26:18 34:5 41:13 43:13 50:48|nettobedrag 50:71|nettoerlos 2:58|nettoerlose 2:44 34:44
nettoyage 33:9 41:53 50:57|nettoyages 50:78|netz 5:26 13:24 16:25 33:-9 34:20 47:34 48:25
netzbetreiber 30:37 33:15 40:26|netzbrummen 19:56|netzkarte 24:67|netzwarte 44:50 48:49|netzwarten 31:59
neu 2:19 3:31 10:31 11:25 19:17 33:-11|neue 11:51 23:37 33:2|neuen 28:58 33:7|neuer 21:49 48:49|neues 11:51 45:47
neuf 2:-14 3:2 6:24 7:21 13:8 19:5 20:7 21:7 23:10 30:1 31:5 33:10 34:-13 36:16 40:5 44:10 48:0 53:3
neufchateau 26:57 34:51|neukolln 43:48 53:46|neukollner 33:28|neuling 33:28
neun 3:10 6:30 7:15 13:18 19:12 23:20 33:0 38:22 53:16|neunjahrige 33:28|neunte 48:62|neunten 33:28
neununddreissig 33:28|neunundsechzig 33:28|neunzehn 5:39 34:32 47:48|neunzig 33:15 35:52|neus 6:41 28:46 33:1 49:47
neutralise 20:55|neutre 20:55|neuve 2:13 7:19 13:46 30:41 40:9 43:25 53:37|neuves 33:30|neuvieme 3:23 6:40 11:54 33:13
neuville 12:44 13:43 14:44 40:30|neuzen 33:28|neve 22:74|nevenpersonages 6:67
never 3:16 6:21 7:-5 12:-2 13:-4 14:4 19:20 20:4 21:1 24:6 28:13 33:12 38:4 44:1 45:19|neveu 12:29 33:25 44:34
neveux 33:30|nevis 26:76|new 2:13 3:1 10:6 11:34 16:11 23:16 27:6 31:6 33:5 35:18 40:-2 45:34|newcastle 3:56
newer 33:29|newlywed 33:29|newlyweds 6:57 33:15|news 23:72|newsletter 31:31 33:-3 35:62|newsletters 31:47 33:19
newspaper 3:23 33:15 40:20 48:37|newspapers 6:50 13:45 38:53|newsreel 20:57
next 3:15 5:19 16:10 18:18 20:-9 23:6 27:12 30:6 31:-3 33:6 35:8 36:28 40:-3 43:14 44:5 48:6 51:19 53:0|nez 33:30
nganda 22:74|ngoma 33:30|ni 1:5 2:1 3:6 4:16 5:25 10:4 14:47 19:2 20:18 22:13 33:-11 34:2 43:16 52:16
niamh 13:39 23:46 27:36 40:28|nice 21:49 27:42 33:8|nicely 17:70|nicest 47:73|niche 31:49 40:41
nicht 1:-5 2:1 3:6 5:1 6:9 7:-4 9:-3 11:5 12:-6 13:-3 14:17 15:3 18:-4 19:7 20:1 21:5 23:-1 27:2 28:-1 29:3 31:-5 32:-1 33:0 34:1 35:4 37:3 38:5 39:0 40:-2 44:3 45:-1 47:11 48:4 51:0 52:3 53:-5
nichtausubung 34:57|nichtherstellung 2:58|nichtoffentlich 21:62
nichts 1:6 3:-3 6:6 15:17 21:6 27:2 33:14 34:1 42:7 44:7 45:4 47:12 48:14 51:10 53:3
nick 7:19 13:24 16:22 20:20 33:-16 35:25 37:31 39:29 40:11 43:25|nickt 33:28|nico 33:28
nicolas 12:34 14:33 25:47 27:30 33:6 50:40|nicotine 19:45 32:59|nids 33:30
nie 3:12 6:26 7:3 19:19 20:14 33:9 38:10 45:13 47:7|niece 20:23 33:8 34:48|niedergeschlagen 21:62
niederlassungseinheit 8:66|niederrhein 32:66|niedlich 45:61|niedrigsten 20:55
niemand 3:11 5:-1 6:3 7:-7 14:6 19:6 20:-3 21:10 33:12 34:7 35:1 40:-5 44:0 45:10 46:3 47:0 48:20 49:4
niemandem 14:40 33:7 46:45|niemandsland 1:30 10:26 22:29 27:25 36:34 43:29
niessen 2:15 5:21 8:23 13:19 15:23 24:24 25:25 27:15 36:25 43:19 46:23
niet 1:-4 2:1 3:9 5:-2 6:0 7:-9 8:-2 9:2 10:-7 11:0 12:-6 13:-1 14:18 15:0 16:-6 17:-2 18:-6 19:5 20:1 21:4 27:-1 28:1 29:3 30:0 31:-13 32:4 33:3 34:1 35:10 36:1 37:3 38:-2 39:-1 40:-2 44:4 45:0 47:10 48:-3 49:0 52:8 53:-11
niets 1:3 2:-6 3:21 6:10 11:15 19:-6 20:-10 21:19 22:4 24:15 27:6 33:12 47:5 49:9 51:9 53:-1
nieuw 10:23 11:35 21:29 31:25 33:-9 45:41|nieuwe 3:7 11:41 14:17 23:18 33:6 35:20 37:25 40:5 44:21|nieuwjaar 33:28
nieuws 23:54 33:14|nieuwsblad 38:72|nieuwsbrief 35:69|nieuwsgierig 33:28
night 1:-1 2:-8 3:-4 6:1 10:-7 12:-2 13:-3 18:7 19:-2 20:-5 21:17 22:0 23:3 27:-7 28:6 31:1 32:14 33:13 34:-9 37:8 43:4 44:9 45:6 48:19 49:6
nightdress 33:29|nightfall 33:29|nights 3:18 26:36 33:10 45:29 52:38 53:27|nightwave 38:74|nijs 33:28|nikos 20:55
niks 18:39 20:26 32:43 33:8|nil 15:75|nils 2:53 5:48|nimmt 19:10 21:16 33:21 34:11 45:15|nimy 50:78
nine 2:3 3:-9 6:23 7:12 12:9 13:7 16:18 17:3 20:-1 21:4 23:5 27:4 30:5 31:8 33:5 36:23 40:-4 45:10 47:14 53:-1
nineteen 3:15 6:28 33:24|ninety 20:31 31:17 33:1 38:28 40:8 43:21 45:22 52:31|ninove 7:63
ninth 13:31 22:34 31:18 33:11 34:16 48:27|nique 33:17 35:64|nisramont 20:25 33:19 53:40|nisten 33:28|niveau 7:68
niveaux 40:43 50:64|nivelles 2:9 4:32 7:15 8:28 13:18 14:19 25:32 26:31 29:29 30:28 33:-22 43:21 53:39
nl 1:18 9:11 10:6 13:18 16:23 17:18 22:30 26:11 31:32 36:23 42:25 43:27
no 1:4 2:-3 3:-4 5:16 6:0 7:3 8:-3 10:0 11:-1 13:-8 14:20 15:3 16:-6 17:7 18:-4 19:9 20:11 21:-7 23:-5 24:-1 25:6 26:7 27:-8 30:1 31:0 32:9 33:-8 34:-4 35:8 39:6 40:0 42:-2 43:-7 45:-6 46:7 47:-1 48:0 50:0 51:11 52:6
noah 33:29
nobody 3:8 6:12 7:6 13:-5 14:8 19:1 20:-7 21:7 22:5 28:4 31:-8 32:5 33:13 34:6 38:10 40:-10 45:12 47:2 48:17
noch 2:-4 3:12 7:-3 9:14 12:-1 14:19 15:4 17:8 18:2 20:10 31:-3 33:8 37:6 40:7 42:2 44:2 47:7 49:5 52:6
noctuelle 27:54 42:62|nodig 3:27 6:26 19:18 33:-1 34:18 36:32 45:24|nodige 40:54|nodigen 12:66|nods 33:29|noe 21:73
noel 2:17 7:24 22:30 31:22 33:5 36:39 39:39 43:30|noemen 27:36 33:1 34:33 40:28|noemie 8:59 25:64 27:46
noemt 31:48 33:14|noeud 33:30|noeuds 22:55 39:73
nog 1:-2 2:1 3:15 5:5 6:-3 7:-2 9:15 11:1 12:5 14:12 17:6 20:5 21:-4 23:-2 27:6 28:12 30:-2 31:-8 33:7 34:-11 35:-1 37:5 40:-6 43:-2 44:5 47:0 49:8 52:4
noir 18:11 19:20 20:10 26:19 31:11 33:6 37:21 38:17 40:15 43:10 45:12 49:37 52:20
noire 13:27 19:14 20:7 22:26 24:34 27:19 28:35 33:8 43:26|noires 13:70|noirs 19:32 33:-1 36:52 43:51
noise 19:21 21:32 33:23|noises 20:57|nok 1:47 16:46 23:51|nols 2:24 5:50 13:33 16:34 22:51
nom 1:17 2:12 3:-17 4:18 7:-7 10:-10 12:-4 14:-4 17:2 20:2 21:13 25:47 29:33 33:2 34:11 40:5 43:17 48:9 50:3
nombre 1:29 8:36 21:42 30:32 33:-1 45:26 46:39 53:26|nombreuse 7:68|nombreux 31:66|nominal 33:30|nominated 2:48 13:53
nominatie 13:68|nomination 8:61 13:57|nominee 22:69|nomme 8:62 13:39 22:56|nommee 34:63|nommees 34:63
nommer 19:41 20:34 33:9|nommerai 20:55|nommes 2:40 8:59 12:50
noms 2:12 3:9 20:3 28:22 29:21 33:10 34:2 36:34 40:15 43:13 45:9 48:15
non 0:3 1:23 2:3 3:-5 5:15 6:-3 8:9 9:2 10:-7 11:9 12:-8 13:-9 14:-8 15:10 17:11 18:-4 19:2 20:-12 21:2 26:12 27:-4 30:5 31:2 32:3 33:-2 34:16 35:16 37:6 38:2 40:-5 41:-4 44:-2 45:2 46:15 50:7 51:4 52:13
nonante 35:64 40:43|none 0:19 2:5 6:14 13:9 14:28 15:27 20:0 22:12 30:16 33:-5 40:-2 42:14 43:21 46:40
nonkel 20:24 22:51 35:38 39:42|nonkels 31:61|nonne 31:40 33:22|nonnen 33:28|noodaggregaat 48:66|nooddeur 35:69
noodfonds 15:71|noodrem 33:28|noodschacht 33:28|nooduitgangen 19:59
nooit 3:3 6:19 7:-3 12:8 16:0 19:14 20:18 22:3 24:15 28:7 31:-4 33:10 45:12 47:12|noon 33:21 35:53
noor 6:18 13:18 16:16 18:19 19:9 22:19 33:-8 34:10 36:23 37:25 43:19 44:20 47:20 48:17
noord 7:24 10:33 22:30 27:23 39:34 42:31 50:32|noordelijke 31:61|noorden 31:48 40:41|noorderzon 13:53 22:56
noordster 47:70|noordzee 19:59|nor 6:25 7:18 14:40 33:2 34:15 35:28 43:21 46:29
nora 3:8 6:30 19:-2 21:43 31:1 33:-6 36:16 39:16 43:8 45:10 48:31 52:20|nora2 39:83
nord 1:1 2:-3 4:11 5:15 8:8 10:21 17:15 18:11 19:-8 21:12 22:24 27:6 30:14 31:18 32:18 33:-20 36:10 38:20 39:20 40:4 43:10 44:4 48:3 51:10
nordbad 31:63|norden 33:28|nordic 1:41 7:25 10:23 13:27 17:31 40:15 42:31|nordische 45:61
nordkette 0:22 2:14 5:19 8:30 10:29 17:20 22:17 34:13 40:8 43:17|nordrhein 30:63|nordseite 19:37 33:19|norm 30:72
normaal 33:28|normal 3:40 8:65|normale 8:76 20:24|normalement 4:77 33:9|norme 30:77|nors 6:67
north 12:31 17:33 20:20 22:32 38:37 39:40 40:17|northern 7:51 42:57
northgate 2:16 7:19 10:17 12:14 14:21 17:17 26:22 27:9 34:7 38:20 39:31 40:0 42:17 43:13 50:20 52:23
northlight 27:41 31:40 42:49|norvege 33:29|norway 10:29 20:24 27:39 33:9|norwegian 6:39 10:18 13:22 33:10 40:10 43:32
nos 0:7 2:-13 3:-1 4:30 7:28 10:-10 11:15 12:35 22:9 23:11 26:9 27:22 29:7 31:7 33:-29 34:-12 35:12 39:35 40:13 42:1 47:4 51:18 53:-4
nose 33:29|nostalgia 20:57|nostalgie 3:42 20:28 45:43|nostalgique 6:76
not 1:0 2:1 3:8 6:0 7:-9 8:-3 9:0 10:-4 11:-1 12:-6 14:19 18:-1 19:0 20:0 21:-3 23:2 27:7 29:4 30:-2 31:-11 32:10 33:-1 34:10 35:6 37:7 38:0 39:3 40:-3 41:-5 42:-3 44:9 45:-1 46:5 47:6 48:-2 51:2 52:13 53:-8
nota 1:42 2:3 5:14 9:43 12:10 20:-1 30:12 33:-18 40:25|notaire 2:3 8:47 13:12 33:22 44:18 48:17
notamment 2:40 14:50 34:41|notar 8:49 21:32 33:-2 45:31|notariat 13:70
notaris 6:28 8:26 19:3 21:10 33:14 44:14 45:9 48:27|notarisweduwe 33:28|notary 8:44 33:19 53:35|notation 40:57
notaufnahme 45:61|notburga 2:32 3:27 34:31 43:36
note 1:28 2:-5 3:8 5:7 6:-2 9:35 11:15 12:26 13:-5 17:0 19:8 21:-4 26:22 30:-1 31:-11 33:-7 34:-14 35:0 40:16 44:20 50:7
notebook 31:32 33:24|notebooks 2:62|noted 33:29|noteert 33:28|noten 44:64|noter 33:30
notes 0:12 1:31 2:25 3:-12 6:4 9:44 11:9 12:30 16:3 18:25 19:10 24:12 31:-2 33:-40 34:-8 35:10 44:17
nothing 2:6 3:-11 6:10 11:12 12:-1 14:-2 15:14 17:1 19:14 20:9 24:15 27:2 31:-6 33:10 40:-1 42:9 46:14 47:4 48:10 51:7 53:-3
notice 2:8 3:4 10:9 13:20 19:18 23:19 33:-5 34:31 35:40 40:6|noticed 3:44 33:15|notices 3:23 29:40 33:15 38:40
noticing 33:29|notiert 33:28|notification 2:23 18:37 23:60 29:44 34:25|notifications 29:82|notifie 17:78
notified 35:74|notifiee 15:68 17:64|notify 15:75|notigen 40:52|notion 33:29|notions 13:70|notitieboek 33:28
notitieboekjes 33:28|notiz 9:44 20:35 40:31|notizbuch 33:28|notizbucher 5:50 34:44|notizbuchern 34:57
notizen 2:44 9:51|notoriete 5:45 30:67 40:25
notre 0:3 3:-4 4:23 7:15 11:29 12:36 14:5 15:3 17:-2 20:-17 21:-6 23:5 27:32 30:-3 31:0 33:-41 34:-9 35:-2 36:4 39:3 40:28 42:-4 45:-9 50:10 53:-2
notres 40:57|notstromaggregate 20:55|nottingham 7:64|notulen 29:51 35:61
nour 6:26 7:1 10:0 12:5 16:19 21:13 24:18 26:18 27:1 31:9 33:13 45:11|nourri 3:58|nourrice 21:73|nourrir 33:30
nourrissent 40:57|nourrisson 33:30|nourrit 33:30|nours 3:40 44:50
nous 3:3 4:7 5:1 7:20 9:-3 10:-22 11:6 12:19 14:1 15:-1 19:3 20:10 23:1 27:24 30:-2 31:3 32:-1 33:-12 34:-7 36:8 40:27 47:0 53:1
nouveau 3:15 20:12 33:11 35:34 36:39 45:39|nouveaux 33:17 35:64|nouvel 2:47 34:49
nouvelle 11:35 16:26 23:44 33:-2 34:42 47:33|nouvelles 3:14 11:36 13:26 33:17 34:18 47:34|nov 18:64 25:32 48:25
novation 10:65|novel 2:27 3:23 5:36 31:29 34:27 47:38|novelist 38:74|novella 2:40 5:49 34:40|novelle 34:59
november 2:12 5:12 8:16 17:13 18:44 19:1 20:4 23:15 29:7 30:4 31:3 32:9 33:-7 34:2 38:8 39:17 43:1
novembre 2:20 5:29 7:1 8:14 11:14 18:50 19:-4 20:-11 23:28 31:10 33:-21 34:14 35:21 38:15 40:-10 50:11|novernbre 2:61
now 3:4 7:11 10:0 11:10 13:3 17:8 23:9 26:13 27:0 31:0 33:7 34:14 37:15 39:14 40:21 45:15|nowadays 7:64
nowhere 14:40 20:43 53:39|noye 33:26 45:40|noyee 20:28 33:25|noyees 31:66|np 1:73
nr 1:7 2:4 5:14 14:20 16:13 22:13 26:40 33:-21 34:5 35:14 47:14 50:33 51:29|nsimba 20:55|ntgent 13:68
ntirampeba 33:8 34:40 47:51
nu 3:14 6:4 11:8 13:5 19:-9 20:10 22:6 23:5 27:8 33:12 34:-4 36:18 40:-8 43:6 44:7 45:2 53:1|nuage 19:63|nuages 50:78
nuala 33:29|nuance 20:55|nuancier 32:82|nuchter 33:28|nuchternen 33:28|nue 33:30|nuisibles 33:30
nuit 1:-8 3:3 6:6 7:-7 10:-6 13:1 17:-4 19:7 20:-3 21:13 22:3 24:1 28:8 30:-5 31:4 32:7 33:11 35:-4 36:2 37:4 40:-17 41:-6 42:1 43:-7 45:12 48:29 49:2 50:2
nuitees 53:70|nuits 3:23 13:27 16:42 18:32 20:0 35:22 40:2 41:37 43:19 50:23|nul 2:24 13:43 33:14 40:20
null 22:43 39:58|nulle 3:14 20:11 33:17 40:26 48:32|nulpunt 7:63|num 43:74
number 1:30 3:1 8:39 19:-6 20:10 25:28 26:11 31:-2 33:6 34:-4 35:9 38:9 46:11 48:13 51:11
numbers 9:33 12:27 20:26 21:30 22:28 33:8|numeraire 10:50 17:44 42:55|numeriek 30:68
numerique 1:38 15:47 24:48 43:39 45:35 53:35|numeriques 10:51 41:61|numerisation 15:61 16:50 23:42 53:35
numerisee 2:47 34:49|numerisees 34:63|numero 1:33 2:-3 3:18 5:13 7:15 8:47 12:18 13:18 20:2 25:21 33:-1 47:15
numeros 21:60 33:17|numerote 33:30|numerotee 33:30|numerotees 12:71|numerotes 20:42 45:56
nummer 1:36 4:18 5:14 6:12 20:0 33:18|nummerplaat 21:45 33:6 45:43|nummers 6:41 33:22|nummert 20:55
nun 11:43 21:38 33:6 45:36|nuns 33:29|nuque 20:55
nur 1:1 2:3 3:-8 5:2 6:11 10:7 19:16 20:11 21:1 27:-3 29:4 30:2 32:5 33:6 35:4 40:-9 45:-1 47:26 49:6 52:13
nurse 13:36 20:15 22:27 33:14 49:34|nurses 33:29|nus 33:17 49:69|nut 35:74|nutcracker 33:29|nuts 21:71|nuttig 33:28
nutzlos 33:28|nutzt 33:28|nutzungsarten 2:58|nutzungsrechte 2:53 5:33|nuyts 33:14 34:46
nv 1:13 2:21 4:29 7:16 10:23 17:16 29:18 34:22 40:0 43:25 46:34|nylon 19:60|nyon 13:50 18:43 22:48|nys 19:41 22:61
nyssen 33:28|nzela 39:83
o 1:20 2:13 3:8 5:22 8:12 10:9 14:1 16:1 19:23 20:-6 22:14 24:11 26:20 33:-16 37:13 40:-8 41:27 43:5 44:8 48:8
oake 5:53 7:29 38:39 39:51|oath 14:67|ob 3:20 20:17 25:17 28:17 30:14 33:15 47:14|oban 13:39 29:48 40:28 43:41
obeir 48:76|obeit 48:76|oben 33:20 37:23 48:17 49:33|oberleitung 30:63|obermuller 27:58|oberunter 19:27 24:44 33:20
object 1:25 8:44 14:24 20:14 27:20 33:-14 34:18 44:28 45:25|objectera 3:45 31:53|objecteur 3:58
objectif 6:38 20:31 31:49 35:40|objectifs 19:45 30:45 31:35 40:26|objective 20:55|objects 18:48 20:36 33:8
objektiven 19:56
objet 2:22 3:-14 5:21 7:-4 8:39 10:14 11:8 12:20 14:15 15:20 17:6 18:3 19:-9 20:13 23:21 27:3 30:5 33:-42 34:0 36:11 45:12 50:22
objets 3:27 20:23 31:49 33:-1|obligation 27:63|obligations 14:61 51:63|obligatoire 18:75|obligatoirement 1:73
oblige 33:30|obligees 20:55|oblique 33:30|obliterees 33:30|obscures 38:82|obscurite 19:63|observant 3:58
observational 19:46 20:43|observations 2:40 5:56 18:53|observatoire 30:77|observer 33:30|observerend 19:59
observerende 20:55|obsomer 10:25 13:30 19:23 22:34 34:22 37:45 43:34 47:38|obstacle 11:59 21:52 33:9|obstrue 33:30
obtained 33:15 40:41|obtenir 12:58 34:49|obtenons 20:55|obtention 27:62 51:56
obtenu 10:22 17:35 20:39 23:34 40:15 42:33|obtenue 17:64 42:62|obtenues 1:59 15:68|obtenus 1:59 38:68
obtient 10:43 33:22|obwohl 33:28|occasion 31:45 40:35 41:53|occasionnellement 51:83|occasionnels 30:77|occupait 33:30
occupant 35:77|occupants 45:70|occupation 27:54 35:64|occupe 3:24 7:33 20:20 33:9 53:35|occupees 46:83
occuper 3:27 33:12 35:46 45:39|occupons 7:68|ocean 3:58|ochre 32:76|ochtend 3:-2 19:1 33:21 48:37|ochtends 20:42 33:14
ocker 32:66|ocre 32:82|oct 2:19 17:28 18:56 25:35 31:20 48:29
octave 1:27 5:31 10:29 17:32 33:-8 36:37 40:11 42:39 43:28
october 1:15 2:20 5:29 11:20 17:18 18:45 20:4 33:-24 34:8 37:25 38:21 50:22
octobre 0:13 1:5 2:19 5:24 6:7 8:22 10:7 12:3 14:13 18:51 20:-13 27:9 30:18 34:9 35:9 38:23 40:-12 42:7 50:10
octroi 15:74 23:55|octroie 23:77|octroient 34:63|octroyee 23:77|octroyer 23:77|odd 20:23 21:36 27:29 33:-5 38:40 45:34
odds 9:74|oder 3:19 10:9 12:12 14:11 19:6 29:16 30:21 31:26 33:2 34:8
odette 3:3 6:41 9:25 11:25 12:16 21:27 31:11 33:-5 37:29 44:21 45:15 47:32 48:20|odeur 3:25 19:29 20:31 33:10
odile 2:1 3:9 5:16 6:29 7:7 9:19 13:21 20:-4 27:6 33:7 45:18 48:15 53:13|odz 13:37 26:46 32:46 40:18 43:38|oe 33:28
oefening 33:6 45:43 48:45|oefent 33:14 48:53|oeil 19:12 22:23 24:32 33:20 44:26 47:28 49:32|oeufs 33:30
oeuvre 1:49 2:17 5:41 10:4 33:-30 34:34 40:8 41:14 43:13|oeuvres 7:47 8:55 22:29 39:58|oever 33:28|oevers 33:28
of 0:-1 1:0 2:6 3:1 4:3 5:6 6:0 7:3 8:5 9:1 10:4 11:-1 12:5 13:1 14:8 15:2 16:-6 17:-4 18:2 19:-3 20:-2 22:-7 23:7 25:6 26:-1 27:4 28:2 29:4 30:3 31:-1 32:5 33:-7 34:3 35:1 38:-1 40:-2 42:-3 43:3 45:-3 46:3 47:-1 48:-1 50:-3 51:5 52:5 53:7
ofen 7:30 33:-1 39:47 48:33|ofenrot 24:67
off 1:0 2:2 3:-2 18:2 19:-11 20:18 21:3 22:1 28:7 30:12 31:-8 32:16 33:10 37:10 43:9 44:3 45:19 49:26 53:-2
offen 5:16 14:13 17:26 20:7 33:-20 37:20 39:19 42:41 44:16 45:13 51:19|offence 14:67|offended 33:29|offene 14:61
offener 14:61|offengelegt 10:59|offentlich 18:22 22:39 31:29 40:11 42:22 43:20 45:19|offentliche 17:64
offentlichen 14:61|offentlicher 15:52 27:45|offentlichkeit 23:50 41:49|offer 23:39 27:55 40:2 50:34
offered 33:21 40:33|offering 10:49 33:15|offers 18:27 20:24 33:22|offert 19:63|offerte 6:23 16:25 50:67
office 1:20 8:31 12:1 16:16 19:-7 20:0 21:4 22:2 26:9 27:10 31:-4 32:9 33:-5 34:-10 38:16 41:11 42:10 45:1 48:5 50:8 51:45 53:0
officer 1:35 14:34 20:24 30:49 33:-4|offices 7:50 20:22 31:35 35:39|official 8:67 46:54|officially 20:57
officials 4:77|officieel 33:28|officielle 6:62 33:17|officier 33:28|officine 13:49 33:22|offline 52:74|offnen 27:58
offnet 33:20 45:29 49:35|offre 18:17 27:9 33:1 42:18 50:69|offres 31:66|offrir 33:30|oficyna 47:73|oft 33:20 53:39
often 33:29|ogen 24:45 33:13 40:14 49:43|ogenblik 33:28|oger 7:36 36:52 37:54 38:50 39:51|oh 44:77
ohio 2:40 25:57 40:33|ohlsen 26:46 34:36 47:42
ohne 3:9 6:7 13:0 16:1 19:4 20:18 21:7 26:11 28:10 31:3 32:5 33:-1 34:6 37:6 38:4 39:5 40:4 42:2 45:-1 47:5 48:6 51:5 52:12
ohnehin 33:28|ohr 33:15 44:50|ohren 33:28|ohrenbetaubend 33:28|oif 42:76|oil 33:29|oilcloth 33:29|oilskins 33:29
oisin 20:57|ok 10:11 11:29 12:17 17:61 40:3 42:21|okafor 2:35 5:26 23:28 33:-16 34:16 37:33 43:35 47:28|oker 32:73
okonjo 44:71|okoro 45:68|okt 18:64|oktober 1:18 2:8 5:10 9:11 18:47 19:-1 20:11 31:2 33:-18 34:0 35:10 38:12 50:27
okumenischen 13:61|old 3:4 7:2 11:10 13:3 19:24 20:-6 21:8 27:0 32:13 33:14 40:6 44:8 47:10
older 14:30 20:20 31:26 33:5 40:17 45:31|olds 3:58|olga 33:30|olie 21:66|oliebollen 35:69|olifant 33:28
olivier 6:36 21:35 27:24 29:38 36:42 45:34|olkanne 33:15 49:54
om 1:1 2:-4 3:12 6:1 7:-4 11:0 12:0 20:1 21:4 23:1 26:2 27:4 28:6 29:22 31:-10 33:9 34:2 35:10 38:1 39:2 40:6 44:-1 45:-1 48:4
oma 33:28|omar 6:54 21:53|omas 32:66|ombouw 41:67|ombre 21:50 28:49 31:32 33:-3 45:36|ombres 19:49 32:68
omdat 3:22 6:11 12:16 20:-3 33:9 36:9 40:23 45:9 47:14 53:0|omgebouwd 53:64|omgedraaid 33:28|omgekeerd 33:28
omgekeerde 33:28|omgeving 31:61|omhelst 33:28|omhoog 33:22 49:47|omission 3:31 13:43 22:47 39:55|omitted 44:71
omkeren 33:14 48:53|omkijkt 33:28|omlaag 33:28|omloop 31:61|ommegang 38:72|omnibus 50:65
omroep 2:-4 7:20 9:9 10:-2 13:6 14:27 17:23 18:6 22:15 27:15 31:14 36:11 40:24 42:35|omroepen 7:29 18:34 40:21 42:57
omroepprijs 40:54|omroepstem 33:28|omroepvereniging 27:62|omschrijving 16:65|omslag 33:28|omstandigheden 20:55
omvalt 40:54|omvang 1:54 34:46|omzet 0:38 7:48 46:53
on 2:-5 3:6 5:-5 6:0 7:-2 8:-1 9:-3 10:-1 11:4 12:1 13:-9 14:-4 17:-3 18:-1 19:10 20:4 21:7 22:-5 23:1 24:-1 27:-5 28:-1 29:0 30:-2 31:4 32:2 33:3 34:1 35:2 36:2 38:9 40:-1 43:-4 44:0 45:2 47:1 48:5 49:3 50:-2 51:3 53:-5
onafhankelijk 7:32 10:29 14:56|onbekend 6:67|onbetaald 3:56|onbetaalde 51:73
once 3:24 12:8 19:0 20:12 27:3 28:15 31:3 33:9 34:18 40:-5 44:12 47:13|oncle 3:34 5:32 13:25 33:14 34:17
onder 2:-6 3:-8 6:3 8:8 10:-4 12:2 14:10 15:21 19:3 20:-1 22:4 27:6 33:9 34:9 38:8 40:-2 41:3 44:6 45:2 46:9 48:10
onderaan 37:74|onderdeel 7:63|onderen 20:42 33:14|ondergetekende 1:23 14:62 15:27
ondergetekenden 2:16 4:31 10:17 29:29 34:49|ondergronds 20:35 24:44 32:43 33:-2|onderhandeld 2:58
onderhandelingen 40:54|onderling 5:69|onderneming 1:13 14:47 15:38 33:-19 40:0 46:45 51:19
ondernemingen 8:56 15:47 46:49|ondernemingsnummer 1:32 7:40 8:54 14:19 34:12|onderscheiden 31:61|onderspelen 19:59
ondersteunen 23:67|ondersteuningspremie 15:71|onderstroom 22:69|ondertekend 2:45 10:33 16:39|ondertekende 11:58 23:54
ondertekenen 1:46 29:51 50:50|ondertekening 2:37 23:50 27:17 34:25|ondertitel 30:68|ondertiteld 20:55
ondertitelen 2:58|ondertiteling 41:67|ondertitels 16:41 20:18 31:37 40:18 43:32|ondertussen 33:28|onderuit 33:28
ondervraagt 21:66|onderweg 33:28|onderwerp 3:25 8:41 19:28 40:37|onderwijzeres 6:67|onderzochte 30:68
onderzoek 16:41 20:31 24:37 30:31 33:-9|onderzoeken 34:59|onderzoeksrechter 6:67|onderzoeksvraag 30:68
ondes 34:55 38:59|ondule 32:82
one 0:13 2:-2 3:5 5:-4 6:5 7:6 9:-2 10:-3 11:10 12:-1 13:-1 14:-9 16:-6 18:-4 19:7 20:4 21:6 24:5 27:-7 28:7 30:0 31:-3 32:4 33:1 34:-9 35:-2 36:10 37:2 39:3 40:-1 43:-2 44:-5 45:16 47:4 48:4 49:2 52:4 53:-4
onenigheid 10:47 34:46|onepager 9:60 43:54|ones 12:38 19:49 32:46|oneven 3:56|ongeacht 10:60|ongedeerd 33:28
ongehuwd 33:28|ongeluk 11:58 33:14|ongepast 5:48 33:6 34:38|ongeval 33:24 48:32|ongeveer 2:28 20:24 27:32 33:-3 53:33
ongevraagd 33:28|ongewijzigd 34:59|ongewoon 3:56|ongle 33:30|ongles 33:30|onglet 16:72|onhaalbaar 40:54|onhandig 6:67
onhebbelijkheden 33:28|onjuiste 14:66|onkel 3:53|onkosten 41:67|onleesbaar 1:67
online 1:14 2:16 30:53 31:9 36:20 39:43 52:22|onlineantrag 1:63|onlinebefragung 30:63|onlinevragenlijst 30:68
only 1:17 2:8 3:-1 4:6 5:6 11:2 17:0 19:14 20:8 21:0 24:6 27:-1 28:4 31:-1 33:11 35:4 37:14 39:6 40:-5 44:1 47:14
onmiddellijk 14:66|onno 27:62|onrechtmatig 14:66|onrechtmatige 14:66|onrechtstreeks 14:66
ons 2:-6 3:5 4:16 5:5 7:11 11:7 12:23 14:9 15:7 17:5 20:11 21:1 23:3 27:29 31:5 33:-20 35:4 39:8 40:11 44:5 53:7
onscherp 19:45 49:60|onschuldig 33:28|onschuldige 45:65|onsen 32:76|onss 1:29 9:62 12:23 14:23 51:61
ont 2:-11 3:13 5:-2 7:2 14:12 19:4 20:2 27:-4 28:11 30:17 31:25 32:3 33:3 38:15 40:25 45:-2 51:4|ontbijt 33:14 35:56
ontbinding 2:58|ontbrak 11:71|ontbreekt 3:25 12:48 33:10|ontbreken 19:59|ontdekken 28:72|ontdekt 12:29 28:36 33:21
onteigend 20:42 33:14|ontevreden 33:28|onthoud 38:72|ontkennen 33:28|ontkent 48:66|ontknoping 33:28|ontlenen 27:62
ontlopen 33:28|ontmanteld 40:54|ontmantelen 33:28|ontmanteling 33:28|ontmoet 33:28|ontmoeten 33:28|ontmoeting 33:28
ontmoetingen 20:42 44:56|ontmoette 20:55|ontroerd 44:70|ontroerendste 38:72|ontruimd 33:28|ontslaan 33:28
ontslag 8:53 33:19|ontslagbrief 33:28|ontslagnemend 8:72|ontstaat 3:56|ontstond 3:48 38:51|ontvallen 33:28
ontvangen 1:39 2:23 12:19 15:49 27:15 29:25 35:22|ontvanger 35:48 51:65|ontvangst 12:45 23:46 29:51
ontvangstdatum 1:67|ontvangsten 2:39 10:47 34:20|ontvangt 2:39 10:31 23:51|ontving 15:71|ontvingen 15:71
ontw 9:47 16:31 17:36 53:46|ontwaken 20:55|ontwerp 1:29 2:19 16:46 37:48 50:32|ontwerpen 2:37 24:52 33:6
ontwikkelaar 1:46 40:33 43:47|ontwikkeld 40:54|ontwikkelde 10:60|ontwikkelen 2:14 7:18 10:48 12:22 40:22
ontwikkeling 1:20 3:-11 5:3 7:3 8:6 9:12 10:19 12:12 16:19 17:27 18:26 22:14 23:8 27:-4 34:-7 40:8 41:1 43:25 53:16
ontwikkelingsaandeel 53:64|ontwikkelingsakkoord 10:39 17:49 40:33|ontwikkelingsbegroting 16:65
ontwikkelingsbudget 10:60|ontwikkelingsfase 16:52 17:57|ontwikkelingsfonds 17:70|ontwikkelingskost 10:60
ontwikkelingskosten 1:34 10:39 40:21 53:43|ontwikkelingslening 1:54 12:53
ontwikkelingsovereenkomst 5:35 9:37 10:47 17:36|ontwikkelingsplanning 18:68|ontwikkelingspremie 17:49 23:46 40:33
ontwikkelingssteun 12:45 23:46 40:33|ontwikkelingsuitgaven 53:64|ontwikkelt 7:49 27:49|onverbiddelijk 6:67
onverenigbaar 14:66|onverkort 2:58|onverwachte 33:28|onvolledige 11:71|onvoorzien 16:47 41:58|onvoorziene 16:65
onward 52:77
onze 3:8 4:3 5:-1 7:25 8:0 9:1 10:-11 11:1 12:25 13:-7 14:-1 19:-10 20:8 21:-7 22:-2 26:3 27:12 29:2 30:3 31:9 33:-13 36:11 40:17 41:-5 45:-9 46:8 47:0 49:2 53:10
onzentwege 4:73|onzieme 19:36 33:25|oog 6:34 13:35 33:13 34:26|oogarts 21:66|oogst 10:39 31:40 33:6|oogsten 19:59
ooit 3:23 6:27 20:15 28:33 33:7 36:22 45:14
ook 2:3 3:11 7:-1 10:-3 12:3 14:11 19:4 20:14 30:4 31:12 33:9 40:-1 43:5 47:7 48:3 53:0|oom 33:28
ooms 2:9 3:7 5:39 7:13 13:30 18:31 24:24 34:10 43:19 45:15 47:21|oona 24:76|oops 11:73|oor 33:15 44:43 47:43
oordeel 44:70|oordoppen 19:59|oorlog 3:26 33:23|oorlogsreeks 31:61|oorspronkelijk 2:58|oortjes 33:28|oosten 33:28
oostende 10:19 20:14 22:27 23:26 34:27 36:32 40:13 43:20 50:29|oostendse 32:59 40:41
op 0:5 1:-2 2:3 3:-9 4:5 5:1 6:-4 7:2 9:-1 10:-2 11:3 12:-2 13:4 14:7 17:-4 18:-2 19:5 20:2 21:3 22:-4 23:6 24:5 27:-2 28:2 29:0 30:2 31:4 32:3 33:-2 34:5 35:4 37:1 39:1 40:2 44:-2 45:0 47:1 48:1 49:4 50:-3 51:6 52:2 53:-3
opa 20:27 33:23|opblaasbare 33:28|opbrengen 40:54|opbrengst 2:45 33:14|opbrengsten 2:58|opdagen 33:28
opdebeeck 2:37 10:39 43:47|opdraagt 33:28|opdracht 2:43 7:14 20:6 30:47 34:10|opdrachten 7:63
opdrachtgever 30:60 50:50|opeenvolging 48:66|opeisbare 51:73|opel 32:51 33:20 48:44
open 1:2 3:-11 5:9 20:2 21:21 31:2 33:14 35:12 37:9 39:16 40:-12 42:20 45:7 47:5 48:10 49:8 50:5 52:9
openbaar 31:35 40:28 42:43 45:38|openbare 7:26 22:32 35:32 40:30 42:46|opencast 32:76
opened 4:38 7:25 31:23 33:15 40:15|openen 31:48 33:14|opengaan 33:28|opengaat 33:28|opening 20:28 21:29 33:17 34:19
openlucht 22:69|opens 6:29 18:18 20:25 33:11 45:29 48:21 49:25|openstaan 51:73|openstaand 5:69|openstaat 14:66
opent 20:18 33:17 45:41|opera 16:24 19:25 27:20 30:38 31:19 33:1 40:22 53:23
operateur 7:24 13:39 19:39 20:11 41:31 42:31 52:40|operating 0:76|operation 43:74|operationnelle 7:68
operations 18:56 53:57|operator 45:55 50:61|operators 20:36 31:41 33:8|operatrice 13:49 16:37 19:41 53:35|opere 34:63
operettegezelschap 53:64|operiert 33:28|opgegeven 3:29 33:14 36:46|opgegroeid 3:56|opgehaald 33:28|opgeheven 33:28
opgekocht 33:28|opgeleid 13:54 19:45|opgeleverd 2:58|opgelost 33:28|opgelucht 33:28
opgemaakt 2:30 4:32 10:19 14:37 15:31 30:27 34:18|opgenomen 10:33 14:27 18:29 19:20 20:16 40:16 43:30|opgepakt 33:28
opgericht 7:63|opgesloten 20:34 21:45 33:6|opgesteld 10:60|opgetrokken 10:60|opgevoed 33:28|opgevouwen 33:28
opgezet 33:28|opgroeide 33:28|ophoudt 3:56|opinion 0:26 5:41 6:20 9:45 12:21 16:33 18:23 23:26 33:-24|opinions 30:77
opkijken 33:28|opleiding 13:64 33:-6|opleidingscheques 15:71|oplevering 2:37 10:26 18:55|oplopen 27:62
opluchting 33:28|opmerkingen 2:32 11:45 18:42 34:33|opmeten 33:28|opname 14:45 16:32 20:21 41:34 50:37
opnamefase 53:64|opnameleider 7:36 13:41 40:28 43:42|opnamemateriaal 53:64
opnamen 1:23 2:26 10:16 14:22 18:36 19:15 20:11 30:23 40:10
opnames 10:7 14:13 16:13 18:43 20:13 34:17 40:13 42:35 43:16 53:11|opneemt 20:55|opnemertje 20:55
opnieuw 3:10 19:25 20:9 33:14 35:23 44:24|oporto 45:68|opportunite 40:57|opportunites 40:57|opportunity 40:54
oppose 6:76|opposite 6:50 19:38 33:8|opposition 1:48 5:52 33:13|opraken 33:28|oprechte 27:62|opricht 8:72
oprichters 7:63|oprichting 7:63|oprichtingsakte 8:59 9:58|oproep 1:54 12:39 48:40|oproept 40:54|oproerige 33:28
ops 41:69|opschieten 19:59|opschortende 2:58|opschrift 33:28|opslag 35:69|opslagen 33:28|opsluiten 33:28
opsporing 16:65|opstaat 20:42 33:14|opstart 23:67|opstelling 20:55|optie 2:7 5:40 9:11 16:25 17:10 34:48
optieovereenkomst 9:50 34:51|optieprijs 34:59|optiesom 34:59|optietermijn 34:59|optievergoeding 34:59
optimisation 50:78
option 1:7 2:-11 5:38 9:12 10:2 13:-9 16:29 18:-5 20:-16 23:-2 26:1 27:-9 34:45 40:4 43:-6 44:-4 50:0|optional 2:62
optioned 40:54|optionnaire 34:63|options 5:37 26:45 30:39 33:8|optionsentgelt 34:57|optionsfrist 34:57
optionsgebuhr 34:57|optionsgeld 34:57|optionsvereinbarung 34:57|optionsverlangerung 16:62|optionsvertrag 9:44 34:49
optionszahlung 17:64|optionszeit 34:57|optique 19:41 20:34 50:57|optiques 16:34 19:46 20:18 41:37 53:32
optredend 34:59|optredens 13:68|opvang 20:55|opvangen 40:54|opvatting 19:59|opvliegen 33:28|opzeg 10:60
opzegging 10:47 35:56|opzet 19:28 30:37 33:10 48:36|opzij 24:60 35:56|opzoeking 5:61 26:52|opzoekingen 23:67
opzoekwerk 16:65
or 1:-1 2:12 3:-4 4:8 5:1 6:2 7:-5 10:1 12:6 14:21 18:0 19:3 20:5 21:14 23:3 28:13 29:5 31:11 33:-3 34:13 40:-15 41:0 42:9 46:6 47:2 53:14
oral 12:46 43:49 47:57|oralement 12:71|orange 19:33 20:26 33:8 49:53|oranje 19:59|orban 7:32 12:35 26:41 27:32
orchard 4:56 13:45 22:48|orchbeb1 4:77|orchester 41:62|orchestre 19:63|orchids 33:29|orde 14:45 27:41 33:6
ordening 31:61|ordentlich 3:32 7:38 53:39
order 2:2 3:-2 6:11 9:14 13:6 14:29 19:0 20:12 22:9 26:16 33:0 35:15 40:-5 48:12 50:37 51:16|orderbevestiging 35:69
ordered 2:62|orders 0:54 21:49 33:8|ordinaire 25:85|ordinateur 2:61|ordner 33:28|ordnung 33:28|ordnungsgemass 33:28
ordonnance 31:36 33:26|ordonne 33:30
ordre 1:7 3:-7 5:11 9:15 10:-1 13:5 14:29 18:20 19:8 20:7 21:8 27:29 28:17 33:-2 35:28 39:17 48:21|ordres 31:66
oreille 6:25 19:12 20:4 31:28 33:12 44:38 49:32 50:27|oreilles 33:30|oren 38:72|ores 34:49 53:57|organ 6:71
organe 8:52 9:40 14:30 29:51 40:35|organigramm 46:66|organigramme 46:83|organisateur 1:73|organisation 17:64 23:63
organisations 31:63|organisator 33:28|organise 3:37 33:22|organisee 33:30|organiseert 33:28|organisent 33:30
organiserait 40:57|organiserons 27:54 31:53|organisme 1:35 14:47 15:65 51:46|orgue 32:61 45:48 50:57|orgueil 33:30
oriane 3:21 11:43 33:20 48:38|original 1:28 2:4 5:31 9:24 14:17 16:13 20:-2 34:39 40:-1 43:29
originale 2:23 5:39 31:28 41:37 43:57|originalite 2:54 44:52|originality 34:61|originalorten 20:55
originals 2:40 5:49 34:40|originalschauplatzen 19:56|originalsprache 43:62|originalstoff 43:62|originaltitel 43:62
originalton 20:55|originated 7:64|originaux 2:42 34:49 43:34
origine 3:26 5:25 16:32 17:45 20:12 31:14 40:17 45:18 53:18|origineel 5:69|originele 43:68|orkest 33:28
orla 2:29 3:24 13:33 23:39 40:15 43:34|ormerod 2:38 5:37 7:31 43:34 46:42|orphan 31:63|orphelines 33:30
orr 10:28 13:32 23:38 29:40 38:40 40:20|ort 1:33 3:7 14:14 26:20 33:9 40:5 53:24|orte 3:23 19:26 33:-2 43:32 45:31
orten 3:32 19:35 20:35|ortes 44:64|orthographe 33:22 47:57|orthographic 19:60
ortlechner 5:25 8:36 13:23 19:17 25:38 27:19 43:23|ortlichen 53:60|ortskenntnis 33:28|ortstermin 50:65|ortszeit 22:62
osait 3:58|oscar 22:60 33:12|ose 33:30|osees 33:30|osei 5:40 11:43 29:55 35:45|osent 33:30|oser 44:77
osian 9:43 13:35 19:29 20:39|oslo 12:54 27:49|ossature 20:42 24:69|ostbelgien 15:30 30:27 33:4 42:28 43:26 53:24
osten 3:40 33:15|ostend 43:67|ostende 3:9 7:18 13:34 16:22 33:19 48:26|osterreich 16:41 25:47 27:37
osterreichischer 43:62|osterreichisches 17:51 34:44|ostrava 21:49 33:15|ostsee 38:66|ot 49:69 52:71|ote 33:30
oter 34:63|oter19 39:77
other 1:7 2:10 3:2 5:1 6:15 10:15 11:22 12:-1 14:-2 17:9 19:-9 20:7 21:2 23:3 27:-6 33:7 34:-8 40:-1 41:13 46:20
others 20:20 22:20 31:13 33:14 34:12 38:25 46:35|otherwise 2:31 19:29 20:26 29:44 40:23|otte 13:70
otten 10:30 14:36 16:37 22:39 27:33 40:22|otter 13:38 22:29 31:23 37:37 38:43 39:46|otterloo 27:62
ottignies 1:23 7:18 12:22 14:22 25:28 26:29 40:10 43:24 45:14 53:39
ou 1:10 2:-13 3:12 5:-1 7:-6 9:-3 10:-6 11:-3 13:-8 14:-2 17:4 18:1 19:2 20:14 22:-4 26:0 28:9 30:-1 31:2 33:7 34:5 39:-1 40:-6 42:-2 43:-4 45:13 46:-1 47:5 48:-2 53:3
ouafi 2:47 43:60|ouaga 16:72|ouagadougou 31:66|oubli 3:45 11:67|oublie 3:31 11:33 21:26 27:20 28:48 33:9|oubliee 3:58
oublient 3:58|oublier 19:55 33:9|oubliez 11:80|oud 3:13 6:36 7:32 21:23 33:4 45:22
oude 7:22 11:14 20:5 31:4 32:26 33:13 35:12 40:-3 45:8 47:13 48:9|ouder 19:38 33:6 39:52|oudere 32:52 33:6 40:33
ouderlijk 33:28|ouders 3:29 33:18 38:33|oudjaar 33:28|oudste 33:28|ouest 27:54 33:14|ought 33:29|ougree 53:64
oui 1:43 9:14 10:-2 13:3 17:38 18:8 20:13 27:0 31:22 32:15 33:-7 34:-4 35:10 36:16 40:-10 43:7 46:16
oulad 3:29 13:41 16:39 22:42|oumaima 45:65|oups 11:80
our 1:-6 3:-11 4:16 6:-3 7:13 8:1 9:0 10:-11 11:5 12:26 14:9 15:7 17:-3 19:-1 20:-7 23:4 26:2 27:28 29:12 30:-2 31:8 33:-19 34:-7 35:9 38:0 40:16 45:-6 46:2 47:-1 51:2 53:12
ours 3:16 7:21 32:32 33:5 34:11 40:23 47:26 53:23
ourse 1:17 2:5 6:19 7:11 13:14 18:18 19:6 24:35 28:27 31:10 33:1 37:29 40:0 43:18 47:22 49:26
ourselves 3:27 7:34 17:40 40:37|ourson 6:76|ourtal 2:13 7:13 10:14 12:28 14:16 17:27 26:22 34:12 42:19 43:17 50:20
ourthe 1:10 2:4 4:19 5:12 7:6 9:16 10:5 12:10 14:9 16:17 17:12 18:11 20:6 22:8 29:17 33:-21 34:3 40:4 42:13 43:17 51:18 53:17
out 1:-6 2:-13 3:4 5:-4 7:3 8:0 10:6 11:8 18:5 19:8 20:1 21:5 23:3 24:8 27:-11 28:10 30:-2 31:-6 32:1 33:12 34:-4 38:0 40:-8 41:-5 43:-2 44:-3 45:-6 47:-2 48:3 49:2 53:2
outcome 23:59 27:49|outdoors 7:43 19:38 33:8|outing 20:57|outlier 31:63|outline 2:39 9:40 20:14 24:33 27:20 33:-2
outlines 1:31 5:33 9:37 21:34 27:26 43:43|outlived 32:76|outre 2:31 38:38 46:39 50:42 53:37|outreach 41:69
outremeuse 7:55 33:9|outright 40:54|outside 7:6 16:9 19:22 20:-1 21:12 27:22 30:24 32:17 33:9 40:-4 44:13 52:19
outsourced 3:58|outstanding 5:36 12:33 14:46 51:55|outward 33:29|ouvert 4:65 20:5 21:24 23:27 33:-1 39:45 53:20
ouverte 3:11 7:20 20:20 33:17 49:35 53:23|ouvertes 3:37 33:9 40:35|ouverts 10:39 32:47 33:9 39:48
ouverture 4:53 18:33 20:14 33:15 50:36|ouvrables 10:65|ouvrage 2:30 34:45 43:43 44:45|ouvrages 33:30
ouvre 19:-5 20:-13 21:6 32:14 33:26 48:33|ouvrent 19:31 33:20 45:39|ouvreuse 13:57 33:17|ouvrier 20:42 33:17
ouvriere 13:49 31:45 40:35|ouvrieres 20:28 28:56 31:39 33:3|ouvriers 20:35 27:28 33:17
ouvrir 20:24 21:42 22:30 33:7 45:26 47:34|ouvrira 31:66|ouvrirons 27:67|ouwe 13:54 22:55|ovaal 24:73
oven 22:34 33:20 48:35
over 0:2 1:-4 2:3 3:13 4:0 5:2 6:-3 7:3 10:5 12:-2 13:-4 14:-2 15:7 17:-5 18:-3 19:-12 20:3 21:-1 23:-6 24:-1 27:8 28:-1 29:2 30:6 31:9 32:5 33:5 34:-9 38:7 40:-1 41:-7 44:-4 45:-6 46:5 48:-7 49:3 52:4
overaanbod 40:54|overal 2:16 19:16 31:19 33:18 40:12|overall 33:16 40:39
overbeck 7:18 8:26 10:19 27:18 29:26 34:17 40:12 46:39|overblijft 3:42 19:45|overbruggingskrediet 0:59 40:41
overcast 19:60|overdag 19:25 24:39 33:6 45:31 47:36|overdekte 35:69|overdraagbaarheid 10:60
overdracht 2:49 5:37 10:16 34:15|overdrachtsovereenkomst 34:59|overdragen 2:58|overdroeg 5:69|overdue 33:29
overeen 10:42 34:49|overeengekomen 2:39 34:50|overeenkomst 2:34 5:39 10:24 11:24 12:9 23:35 34:12
overeenkomsten 9:50 12:58|overeenstemmen 14:66|overgaat 33:28|overgang 19:32 49:68|overgedragen 0:56 2:39 5:40
overgehouden 33:28|overgemaakt 34:59|overgenomen 10:47 33:14|overgeven 33:28|overhandigt 33:28
overhead 16:56 41:49 53:16|overheadkosten 16:65|overheads 16:49 41:56 53:27|overheid 7:41 14:45 15:50
overheidsfondsen 34:59|overheidssteun 15:58 34:46|overhemd 6:67|overhoudt 2:58|overig 36:59 42:57|overige 10:52 34:38
overkant 33:20 35:48|overlap 17:70|overlaps 19:60|overlay 49:76|overleaf 33:29|overleefde 33:28|overleg 10:60
overleggen 2:45 3:42|overleven 28:59 33:14|overlevende 20:55|overlevenden 33:28|overloop 20:42 27:49|overmacht 10:60
overnachting 31:61|overneemt 3:56|overnemen 10:60|overschreden 15:71|overschrijding 2:45 10:47|overspoelen 33:28
overste 33:28|overstromingen 19:59|overtuigd 33:28|overtuigen 33:28|overtuigt 33:14 44:56|oververtegenwoordiging 30:68
overview 7:64|overvrije 2:58|overwegen 27:62|overwegende 2:32 10:47 34:33|overwegingen 34:59
overzee 1:16 2:4 7:23 10:24 12:14 14:23 17:29 22:17 26:26 34:5 38:24 39:34 42:18 43:25 50:21 52:27
overzicht 5:44 9:27 15:39 21:22 22:24 43:24 45:20 48:22|ovifat 53:62|ovp 10:63|owe 7:51 14:53|owed 40:54
owes 2:17 3:13 6:26 10:18 14:34 33:4 51:43|owing 35:74|owl 21:71
own 0:5 1:-3 3:-6 5:6 7:19 10:-1 11:2 12:4 13:-5 14:-4 17:33 19:-4 20:-14 21:0 24:5 27:-8 31:-8 33:6 40:14 42:15 43:-3 46:5 53:3
owned 5:33 7:40 10:26 13:29 33:-8 46:39|owner 4:23 5:16 20:3 33:-14 34:52 40:0 48:18|owners 40:54
ownership 2:35 10:53 14:28|owns 5:43 6:21 7:33 14:36 21:20 33:-22 46:42|oxblood 24:76|oxygene 33:30|oye 20:57
ozbudak 19:56|ozturk 10:59
p 1:0 2:-3 3:-19 5:17 7:-11 8:8 9:30 10:1 11:15 12:-4 13:-4 15:9 16:13 17:7 18:-5 20:-16 22:22 24:28 25:33 30:5 31:-5 34:7 40:-18 41:1 42:3 43:12 44:26 46:4 47:27 52:4 53:-9
p1 49:83|p2 49:83|p3 49:83|p4 49:83|p5 49:83|p6 49:83|paal 33:28|paar 20:34 33:14 45:28|paard 3:26 16:36 33:17
paarden 33:28|paardenmolen 33:28|pacifique 3:58|pack 12:32 18:39 24:43 31:32 41:39 43:34
package 9:32 12:26 16:26 18:41 31:21 36:34 40:13 43:26|packages 7:64|packaging 16:58 40:43|packed 33:29|packen 33:28
packet 32:76|packets 33:29|packing 3:58|packt 44:64|pacte 10:51 34:49|pad 3:58|padraig 34:61|paffrath 6:48 33:16
page 1:-1 2:-6 3:1 6:2 9:4 10:-3 11:33 12:25 16:-4 19:-10 20:0 23:3 24:8 26:7 27:-1 31:-6 33:2 34:9 37:8 43:-3 44:19 47:29 48:3 49:14
pager 12:54 33:15|pages 1:8 2:29 3:15 9:34 12:16 20:-16 24:9 26:18 31:-3 33:-13 34:9 36:10 40:14 43:0 44:31 47:14
pagina 9:35 11:36 19:23 32:37 47:52|pagination 11:80|pahaut 2:42 3:30 13:52
paid 1:5 2:25 3:1 5:7 10:-1 13:12 14:13 16:4 17:16 19:-4 21:7 23:18 26:12 27:0 33:-8 34:13 35:11 36:12 40:7 53:12
paie 2:19 3:4 7:13 10:10 14:36 17:23 28:28 33:5 34:20 42:21|paiement 2:31 4:34 10:15 18:25 23:39 34:25 50:40 51:46
paiements 2:61|paiera 42:76|paierait 33:17 40:43|paieront 40:57|paies 33:30|paillasson 34:53 47:59|paille 33:30
pain 3:3 6:21 13:15 21:18 22:19 28:28 33:9 38:26 39:36 40:2 45:32|pains 26:83|painted 33:21 40:33|painter 32:76
painting 19:60|paintings 32:76|pair 22:40 33:25|paire 33:22 37:64|paires 24:82|pairs 31:63|paisible 2:47 34:49
paix 6:47 31:32 33:1 34:21 45:28 48:34|pak 21:36 33:23|paket 9:40 40:27 45:46|paketabgabe 10:59|pakete 18:56 45:40
pakhuis 7:55 35:48|pakje 33:28|pakjes 20:55|pakken 33:28|pakket 9:71|pakt 33:22 48:40
palace 2:26 26:49 34:28 37:50 43:39 52:50|palais 12:34 20:18 26:46 31:28 33:14|palan 13:70|palet 24:60 32:59
palette 11:31 19:28 24:56 32:56 33:-24|paleur 19:63|palier 13:39 20:24 32:51 33:-1 45:39|paliseul 53:70|pallets 33:29
palm 29:57 33:9|pamfletten 20:55|pan 33:0 48:29 49:67|panahi 19:59|pancarte 20:55|pand 5:56 33:14|pandemic 13:66
pandemie 40:57|pane 6:54 24:61 33:9|paneel 50:71|panel 1:26 23:40 30:49 49:58|panelis 30:67 53:51|panels 49:76
pang 33:14 48:53|panic 33:29|panicked 33:29|panique 21:39 33:17 45:35 49:48|panne 21:37 28:34 33:-5 36:34 45:34 48:50
panneau 33:17 49:69|panneaux 50:78|pannen 22:42 31:35 33:14|pannes 33:17 44:63|pano 49:83|panoramique 33:-1 49:79
pantin 7:33 24:47 37:50 39:62 52:49|panting 33:29|pantoufles 24:55 33:25
papa 20:17 22:40 30:32 33:-8 39:43 45:22 48:31|pape 28:83
paper 2:1 5:10 9:13 10:10 13:6 19:9 20:-3 22:9 24:26 27:2 30:12 33:12 38:14 40:-6 47:12 48:11
papers 6:19 9:49 11:21 12:15 27:11 33:13 38:22|paperwork 20:57|papeterie 26:70 53:57
papier 2:0 3:14 6:4 9:7 10:9 12:12 16:-3 17:2 18:0 19:20 20:-10 21:1 24:24 32:31 33:-1 34:-6 35:2 36:16 37:9 40:9 42:6 43:-1
papierabzuge 20:55|papiere 6:63|papieren 6:33 9:37 12:20 21:20 33:3 43:22 45:19 48:20|papierkram 34:57
papiermesser 33:28|papiers 6:39 9:57 33:19|pappkamerad 44:64|papy 6:31 21:38 24:37 33:16 45:35
paques 2:34 31:39 35:50 47:51|paquet 12:58 33:17|paquetville 37:72 43:60
par 0:3 1:0 2:11 3:-4 4:0 5:10 6:2 7:7 8:4 9:2 10:6 11:-4 12:3 13:-4 14:4 15:-2 18:-6 19:5 20:0 21:-2 22:-7 23:-3 27:0 28:-1 29:4 30:15 31:5 33:-3 34:10 35:0 36:-1 38:-3 40:0 44:5 45:1 48:-2 49:2
para 21:71|parachute 19:33 32:49 33:2 41:42|parade 21:49 32:54 40:36|paradise 3:58|paraffin 30:72|paraffine 24:82
paragraph 12:68|paragraphe 11:80|paragraphes 33:30|paraissent 20:55|parait 6:45 20:24 27:36 31:35 40:26|paraitre 3:58
parallel 18:43 20:35 33:7|parallele 22:43 33:-1 40:39 43:43|paralleles 33:30|parallelfuhrung 44:64|parapet 33:29
paraphe 10:60 12:41|paraphee 10:51 17:50 40:30|paraphes 2:53 34:41|paraplu 13:49 35:60
parapluie 13:39 21:42 33:12 45:39|parapluies 3:39 33:21|parasite 44:77|paravent 33:30|parc 7:68
parce 3:17 6:1 7:7 12:5 16:-4 19:2 20:13 21:-2 31:0 33:11 36:8 38:6 40:22 45:3 47:3|parcel 32:54 33:8 48:50
parcels 20:32 33:22|parcours 13:31 16:39 18:42 31:26 44:37 48:36|pardon 11:59 33:17 47:44|pardonne 3:58|pardonnee 3:58
pardonner 6:62 33:17|pardonnera 3:45 33:17|pareil 24:82|pareillement 20:55|pareils 31:66|parement 20:55|paren 20:55
parent 7:51 31:49|parents 3:39 31:28 33:-6 35:30 40:10 43:21 45:17|parfait 2:47 33:17|parfaite 12:41 33:26
parfaitement 33:30|parfois 7:31 19:26 20:48|pari 10:57 40:29
paris 10:29 13:21 16:30 27:31 31:12 33:-8 36:29 40:23 43:20
parish 1:11 2:5 10:6 13:9 20:22 22:23 27:6 28:18 30:15 31:6 33:-1 35:17 36:18 40:-3 43:10 47:16|parisien 40:57
parisiens 40:43 44:63|paritaire 10:51 35:64|park 33:10 36:35 37:36 45:27 48:30 49:36|parkeren 20:34 35:48 45:43
parket 33:28|parkhaus 20:20 33:17 48:38
parking 3:-7 11:14 12:5 13:5 18:16 19:-3 20:14 31:0 33:10 35:23 36:24 43:15 45:24 48:19|parking3 33:30
parkings 33:17 40:43|parkplatz 40:52|parkt 33:28|parkwachter 33:28|parlaient 3:58|parlait 3:54 20:24
parlant 3:44 33:18
parle 3:13 6:36 12:-2 13:7 19:-1 20:-2 22:7 24:9 31:-7 33:11 36:19 38:29 40:-16 44:4 45:6 47:15 48:3
parlent 3:10 19:15 20:17 21:25 28:35 33:18|parler 2:4 3:21 20:-2 27:11 30:20 33:19 47:22 48:19|parlerai 20:55
parlerons 20:55|parleront 20:55|parlers 43:74|parleur 33:30|parleurs 33:30|parloir 33:17 48:62|parlour 33:29
parmentier 2:15 3:13 5:45 13:25 33:3 36:37 43:28 48:30|parmi 14:27 19:19 23:33 30:33 33:20|parochie 31:48 33:14
parochies 20:55|parochiezaal 20:55|parochiezaaltje 18:68|parochiezalen 22:69|paroi 33:17 49:69|parois 24:82
paroisse 33:17 34:49|parole 7:20 16:24 20:34 29:34 33:3 34:15 40:9|paroles 3:27 22:43 33:-1 39:51 47:47|parquet 33:30
parrish 6:50 33:21|parrot 33:29
part 1:16 2:4 3:-1 4:17 5:6 7:4 8:-1 10:20 12:7 14:-3 16:-1 17:2 18:0 19:-15 20:8 23:-4 24:1 27:-5 30:1 33:-3 34:-1 40:3 41:-2 42:26 43:-7 44:-5 45:-2 46:7 47:-2 53:9
partage 2:13 7:19 10:55 16:23 33:-5|partagent 10:33 33:12 40:39|partager 2:30 3:27 10:33 33:-1 52:53|partageront 20:55
partages 2:47 10:51|partaient 40:57|partait 33:30|partante 31:66|parte 3:58|partei 10:59|parteien 10:55 34:24
partenaire 8:29 10:26 12:20 17:36 40:31 46:57 53:19
partenaires 7:38 10:10 12:17 16:17 18:33 22:19 31:12 40:28 43:19 46:41|partenariat 7:36 31:56 42:44
partenariats 16:50 31:58|partent 20:20 33:27|parterre 21:39 33:-11 45:38 47:40|parti 9:35 19:37 21:27 33:18
participante 10:65|participate 27:63|participation 7:6 10:29 16:24 17:47 27:6 40:-5 42:45 46:49|participe 14:71
participer 27:67|particulars 14:53 43:54|particulier 33:30|particulieres 2:61
partie 1:24 2:1 3:-11 6:6 10:29 12:9 20:12 27:-3 28:13 31:-4 33:10 37:15 40:4 44:7 52:15|partielle 16:50 21:52 30:55
parties 2:21 5:9 10:52 12:2 20:-13 33:-26 34:29 40:-12 44:7|partij 10:54 42:43
partijen 2:25 10:47 16:11 27:8 34:26 53:9|partir 2:14 6:17 13:12 18:28 19:4 30:18 33:16 34:16 40:-2 47:20
partira 20:55|partis 19:29 31:32 33:22|partition 3:24 16:37 18:40 19:28 31:31 53:35|partitions 6:62 33:17
partner 1:-2 7:10 8:4 10:6 11:8 12:12 13:-3 17:12 22:6 26:5 29:3 31:1 33:-40 35:2 36:11 40:31 42:24 43:20 45:-2 46:30 53:-4
partnerin 29:66|partnern 22:48 34:44|partneronderneming 46:73|partnerondernemingen 46:73
partners 1:16 7:24 8:22 9:22 10:22 22:17 33:-15 34:8 36:22 40:28 43:15|partnership 6:50 10:55|partnerunternehmen 46:66
partons 20:55|partout 2:11 7:18 11:43 20:5 31:29 33:9 40:7 53:20
parts 2:7 7:33 10:32 14:8 17:16 20:2 23:18 30:24 33:1 40:0 45:13
party 10:47 19:9 21:20 33:-11 35:23 44:20 45:17 48:21 51:25|paru 34:63|parue 34:57 47:51|parviendra 12:58 23:63
parviennent 35:77|parvient 28:56 33:25|parvis 32:68 45:56|parviz 21:41 33:20
pas 2:-7 3:15 6:10 7:-4 10:-12 11:9 12:-4 13:-4 14:18 17:-4 19:8 20:5 21:5 24:2 27:11 31:-8 33:2 34:-8 35:1 37:4 38:1 39:-1 40:0 44:5 45:2 47:9 48:5 52:13
pascal 2:37 3:25 13:37 19:29 29:48|pasen 18:47 33:20|paspoort 25:75|paspoortnummer 25:75|pasquet 13:57 22:60
pass 3:6 21:39 33:4 34:9 35:22 39:44 48:32|passage 1:29 6:20 19:22 21:18 24:27 30:21 31:11 32:26 33:10 34:7 45:14
passager 33:30|passagere 33:30|passagers 45:70|passages 18:49 20:26 33:1 34:33|passagier 3:56
passagiers 20:34 30:46 33:6|passait 33:5 47:72|passant 33:30
passe 2:-15 3:6 6:-1 10:-7 11:12 12:-5 13:-6 19:0 20:0 21:22 31:-2 33:12 34:-14 39:35 40:-5 44:8 45:7 48:5 52:22 53:12
passee 33:17 47:65|passel 33:28|passen 21:37 33:23|passendale 33:15 48:58|passenger 21:49 28:54 33:8
passengers 33:2 35:69|passent 3:16 19:20 20:13 21:31 33:9 45:28 53:28|passeport 9:45 25:78 43:38
passer 3:30 7:14 20:21 21:20 28:29 33:2 45:29 53:17|passera 19:49 45:56|passerelle 7:50 13:25 15:49 33:-2
passeren 33:28|passerons 20:55|passes 5:30 20:19 23:35 33:12 34:16 45:31|passeur 45:70|passeurs 22:74
passiert 3:43 14:31 33:-2|passif 0:82|passing 33:29|passion 27:67|passiva 0:69|passive 2:40 10:41 34:40|passons 33:30
passport 9:35 25:68 33:-10 43:29|passports 21:71|passt 27:37 40:44|passu 10:63|password 39:66 52:62
passwort 33:-12 39:59 52:39|passwortgeschutzt 39:67|past 19:7 20:15 27:10 33:16 38:23 40:21|pastel 32:76|pastels 32:82
pastilles 33:17 43:60|pastoor 6:24 20:12 33:21 48:23|pastoors 33:28|pastorie 21:52 33:14|pastry 38:74
paswoord 39:59 52:61|pat 33:19 35:58|patent 33:28|patentiert 53:60|pater 22:55 35:56|paternity 2:62|pates 33:30
path 20:43 32:42 33:8|paths 20:57|patience 38:68 40:36|patient 2:13 3:20 16:24 19:20 21:41 33:-1 48:28 53:22
patiente 21:73|patientes 34:63|patients 21:73|patine 32:61 44:55 50:57|patois 3:18 22:41 33:8 43:46
patricia 7:38 11:44 29:45|patrimoine 0:55 17:37 23:36 31:26 40:30 53:30|patrimoniaux 2:55 5:50|patriote 33:30
patriotes 33:30|patron 3:17 6:35 33:19 48:45|patroon 33:28|patschnass 20:55|patstelling 10:60|patte 7:46 33:22
pattern 44:71|pattes 33:30|paturages 20:28 33:3 34:49
paul 6:21 7:7 8:19 9:19 12:11 13:10 16:11 25:24 26:22 29:20 33:7 43:13 48:36
pauline 10:22 13:28 16:29 19:20 34:20 37:43 43:32 47:36 53:28|pauls 22:48 27:45|paulus 50:78|pauquet 33:28
pauschal 16:59 50:30|pauschale 50:65|pause 6:19 20:22 21:17 33:14 44:26 47:25|paused 3:36 28:54 33:8|pausers 33:29
pauvre 3:58|pauwaert 7:68|pauwels 6:39 7:25 33:5 43:38 46:39|pauwelyn 20:43 22:53|pauze 33:14 49:60
pave 1:30 4:41 8:37 10:38 22:31 27:24 43:31 51:40|pavement 20:43 33:15|paves 13:70|pavillon 33:17 50:64|pawn 48:72
pax 16:48 26:67|pay 2:26 3:-5 6:9 7:12 10:0 14:4 16:5 17:18 20:9 26:34 31:8 33:-10 34:21 40:8 42:8
payable 0:38 2:18 10:16 23:49 26:39 34:23 40:7 51:29|payables 2:47 10:30 20:20 34:28|payant 40:43 42:62
payante 10:21 31:43 42:66|paye 2:32 5:32 10:17 17:20 26:26 31:9 33:5 34:25 37:28|payee 2:26 5:42 33:9 35:43 40:22
payees 2:34 5:50 51:70|payen 45:70|payer 3:15 26:61 33:-7 40:27 42:21 50:43|payes 2:40 10:30 19:28 33:-4 34:28
paying 10:41 26:55 33:8|payment 2:9 7:12 23:39 26:23 33:-12 34:44 50:34|payments 2:48 10:49|payons 2:47 7:54
payroll 48:72
pays 1:2 2:10 3:-12 7:4 10:13 13:-7 14:-3 16:-5 17:19 19:-14 22:23 31:36 33:-14 34:5 36:5 40:14 42:16 44:10 45:-6 48:2 53:11
paysage 20:55|paysages 3:58|pb 10:65|pc 22:69|pda 31:66|pdf 1:13 9:45 11:34 12:45 17:17 35:17 43:16|pdfs 12:68
pdg 2:13 5:29 12:41 16:23 17:29 32:34 33:-18 42:27 43:26 44:28 53:22|pdm 22:74|pe 23:51 49:69|peace 6:57 33:15
peacock 13:66|peat 13:34 22:37 33:20|peau 3:37 24:61 33:9|pechait 20:55|peche 21:60 45:56|pecheur 33:30|pecheurs 33:30
pecheux 33:30|pedagogique 27:33 31:63|pedale 21:73|pedlar 33:29|peel 19:46 52:64|peels 20:57|peer 48:66
peeters 6:46 33:20|peg 3:38 33:20
pegase 2:4 7:24 10:25 11:23 17:30 29:25 30:20 34:6 37:28 40:9 42:28 43:26 46:41 50:21|pegelstande 33:28
peggy 3:25 13:37 16:35 22:38 43:38|peine 14:40 20:24 33:12 45:39|peint 13:43 33:17 40:30|peinte 33:30|peintres 16:72
peints 19:41 24:61 45:48|peinture 19:41 20:34 50:57|peintures 3:31 13:43 32:55 33:3|pekel 33:28|pekets 33:30|pell 6:71
pellet 7:48 39:73|pelleteuse 33:30|pellicule 19:41 33:23|peloton 33:28|peluche 6:62 28:69|pelures 7:54 13:57
pemberwick 5:49 11:52 29:53|pen 33:24 48:42|penale 2:61|penalite 35:77|penalties 14:67|penalty 10:41 33:8 35:53
penance 33:29|penchait 20:55|penche 33:17 53:57|penchee 33:30|penchent 20:47 33:9|pencher 20:55
pencil 24:52 33:19 49:34|pend 33:30
pendant 2:-13 3:18 10:-10 13:5 19:12 20:21 21:-1 27:-7 28:9 31:7 33:2 34:27 35:3 40:-9 45:-5 47:4 48:1 53:-4
pendante 14:71|pending 1:27 5:41 14:25 15:34 17:55|pendu 33:30|pendule 33:30|penetre 33:30
peniche 22:47 31:39 36:56 40:30|peniches 45:70|penning 33:28|penningmeester 0:41 8:41 12:35 15:41 35:38
pennsylvanie 31:66|penny 6:71|pennyfarthing 5:27 8:31 10:19 17:27 22:26 34:18 40:11 42:28 43:24 51:33|penombre 49:83
pensait 33:30|pense 3:6 7:16 19:29 31:26 32:42 33:4 40:17 43:22|pensent 19:49 33:17|pensiero 20:55
pensioen 6:41 22:42 33:1 35:42|pension 6:28 20:26 22:26 33:6 45:23 48:35|pensionierter 33:28|pensionnes 7:68
pensions 33:30|pensionskassen 33:28|pente 22:60 33:12|pentecost 33:29|pentecostal 33:29|pentecote 18:75
people 1:-4 3:18 6:14 7:17 9:1 12:2 13:-6 17:-2 18:-3 19:7 20:11 21:-2 22:-3 28:9 30:0 31:11 33:2 34:-12 36:3 40:2 45:7 46:3 47:0 49:4 53:9
pepiniere 48:76|pepinieres 26:76|pepinster 30:77|peploe 33:29
per 2:16 3:-8 5:2 7:8 10:-10 11:2 12:3 13:-4 16:-5 18:5 19:6 20:-8 21:3 23:-1 24:4 27:-2 30:17 31:6 32:3 33:-12 34:13 35:9 36:10 40:4 41:4 43:-3 45:20 48:8 50:7 53:-6
percage 35:77|perce 21:73|percents 40:54|perception 2:53 51:62|perche 33:22 45:48|percoit 2:46 19:42 34:29
percolateur 33:30|percues 2:46 15:70|percus 2:61|perd 10:6 19:4 20:-4 21:34 33:22 44:18 48:17|perdent 33:30
perdit 47:79|perdons 40:57|perdrait 33:21 40:37|perdre 7:30 19:38 20:18 33:6 53:32|perdront 33:30
perdu 3:25 6:18 7:10 17:19 20:-3 21:38 26:25 28:25 32:24 33:4 37:27 45:12
perdues 1:24 3:10 12:23 13:22 33:3 34:14 37:37 43:25 45:31 47:30|perdus 31:45 33:22
pere 1:-2 3:25 6:20 12:-4 20:-2 28:22 32:7 33:18 40:-19 44:16 45:7 47:9|peren 48:66|peres 3:37 22:52 36:61
perfect 28:54 33:21|perfectly 33:29|perfekt 33:28|perforations 19:49 33:17|perform 2:62|performance 19:60
performances 19:60|performed 13:66|performers 26:73|performs 3:58|perhaps 20:43 44:58|peribonka 33:30|perimetre 30:77
period 2:20 5:17 16:26 18:17 19:7 34:45 40:2 41:16 51:23|periode 0:27 1:41 10:18 18:27 27:13 34:30 35:27 46:28 51:32
periodicite 45:70|periods 2:48 19:46|peripherie 31:66|perishable 35:74|perjury 14:67|perle 19:63|permafrost 22:69
permanence 20:30 25:60 33:15|permanent 7:64|permanente 7:54 27:54|permanentes 7:68|permanents 7:63 33:-1
permet 20:28 33:3 40:43|permettent 27:67|permettez 12:71|permettra 40:57|permettrait 3:58|permettre 20:55
permis 13:55 19:21 21:41 35:36 40:15|permise 33:30|permission 20:43 35:40 47:51|permit 40:54|permits 2:48 41:56
permitted 34:61|permitting 18:56 27:49|perpetuity 2:62|perron 5:43 30:46 33:6 34:28|perron3 39:73|perroquet 6:76
perruques 33:30|pers 16:44 38:55 50:40 53:10|persbericht 35:69|perscontact 38:72|perscontainer 33:28|persiste 2:61
persmap 38:72
person 1:3 2:-4 3:11 7:-1 8:9 11:7 12:2 13:4 19:3 20:23 29:9 30:7 33:6 40:-3 43:2 45:12 46:18 49:10 52:11
personage 3:31 11:46 34:44|personagebogen 45:65|personages 6:24 19:16 34:17 36:30 44:39 45:47|personal 34:41 46:57
personalausweis 25:69|personas 31:66|personeel 7:32 46:69|personeelsbestand 0:72
personen 6:15 7:21 9:17 20:18 30:26 34:9 46:29 50:27 53:32|personlich 2:37 26:46 33:7|personlichkeit 16:62
personnage 2:5 3:31 11:36 19:6 20:-1 23:20 27:11 30:32 33:-26 34:6 40:1 45:33
personnages 2:8 6:35 16:18 19:26 24:29 34:-2 36:18 44:40 45:47 53:6|personnalite 30:77
personne 1:19 3:13 6:4 7:1 12:-8 14:5 15:3 20:6 21:18 22:-5 28:11 31:-13 33:13 34:1 35:-2 38:2 43:-5 45:8 47:12 48:14
personnel 0:24 7:22 28:25 31:20 32:24 33:-16 40:-1 41:61 46:25|personnelles 14:58 40:43
personnes 2:-12 3:-15 5:4 7:30 8:7 14:8 16:23 19:-1 20:13 21:0 27:-6 30:28 31:14 33:-1 34:-10 36:10 38:15 40:-16 46:10 48:3 53:18
persons 3:5 7:30 14:14 16:15 20:16 26:23 31:10 33:-24 40:2 46:23 50:22 53:37|persoon 20:42 33:14|persos 6:76
perspagina 38:72|perspectief 30:68|perspective 24:69 33:17|perspectives 9:67 31:53|perspektive 45:61
perte 0:68 14:44 33:-10 40:17|pertes 33:30|pertinence 1:59 40:43|peruwelz 33:14 53:50|perwez 53:66|perzik 32:73
pesait 47:79|pese 13:49 22:52 39:61|pesel 2:62|peser 19:63|pet 26:42 33:23|petanque 28:53 33:19 48:46|pete 45:68
peter 6:63|peters 13:61|petit 3:-8 7:1 13:4 20:6 21:20 22:21 28:26 33:12 37:18 39:15 40:1 41:8 47:22 49:16 53:11
petite 0:8 1:0 3:-6 6:2 7:-6 11:7 12:13 14:30 16:-2 19:-10 20:2 21:0 22:13 28:9 31:8 33:7 38:18 40:-1 43:0 45:-3 46:38
petites 7:19 13:22 15:33 22:45 31:17 32:33 33:-19 39:46 44:28 47:30|petition 33:29|petitionnent 33:30|petitjean 2:61
petits 6:23 19:10 22:29 24:29 31:19 33:3 40:5 41:42 49:30|petre 7:68|petrit 21:73|petrol 32:54 33:19|petrole 32:82
petroleum 19:59|petronella 19:46 43:54|petru 20:55|pets 30:72|petty 21:71
peu 3:-2 6:11 7:18 13:6 14:-3 19:28 20:2 31:1 33:1 38:17 40:10 43:34 44:12 45:11 47:5 52:10|peuple 33:19 40:27 53:40
peur 3:30 6:34 19:21 24:22 30:16 33:12 36:22 38:21
peut 2:11 3:4 5:0 8:3 10:8 12:-6 17:0 19:-15 20:10 23:-1 27:3 29:4 30:-1 31:-3 33:3 34:26 35:0 36:5 38:14 40:11 45:-8 47:1 51:6 53:-7
peuvent 10:24 19:22 20:14 33:-11 34:50|peux 19:28 20:34 27:46 34:28|pew 33:29|pews 33:29
peyton 2:31 3:27 20:26 34:30 43:36|pfanderspiel 33:28|pfarrer 20:25 33:24|pfeil 33:2 49:61|pferd 33:28|pflege 31:59
pflegeheim 33:28|pflegeheimen 33:28|pflegeverbande 31:59|pflegt 33:28|pflichtanlagen 1:63|pflichtfeld 1:63
pflugt 33:28|pflugte 33:28|pfutze 32:53 33:15
pgmbh 0:16 2:16 4:16 7:7 10:18 12:20 14:20 26:16 30:12 34:16 43:20 46:15 50:14 51:16|ph 1:59 12:58
phare 3:27 21:42 24:51 33:-1 38:50|phares 19:31 33:20 48:44
pharmacie 1:17 2:5 3:2 10:8 12:15 13:23 16:15 20:-1 27:11 33:2 37:29 40:1 41:28 43:18 53:14|pharmacien 33:30
pharmacienne 33:22 44:55|pharmaciens 18:75|phase 3:15 9:15 10:20 12:11 16:39 17:40 18:32 20:-8 40:12 42:11 53:18
philharmonique 33:30|philippa 12:44 13:33 14:34 27:30 43:34|philippe 16:29 17:35 18:32 33:9 40:27 53:28
philippeville 33:30|philologie 13:70|philology 13:66|philomene 33:30|philosophe 6:62 33:17|philosophie 13:57 45:56
phone 1:10 3:10 6:13 19:2 21:13 32:18 33:10 40:7 43:20 45:10 47:15 48:14 52:30|phones 33:15 35:48 48:45
phonurgie 13:70|photo 5:22 20:13 26:41 32:48 33:9 35:28 37:43|photocopie 25:85|photocopies 16:72|photocopy 33:29
photogrammetrie 20:55|photogrammetry 16:68|photograph 20:38 33:20|photographe 33:17 53:57|photographed 33:29
photographer 13:53 43:54|photographie 13:30 16:31 33:21 50:38|photographiee 32:82|photographient 20:55
photographies 20:37 32:64 38:50|photographique 26:83|photographs 2:17 16:23 19:27 20:25 32:43 33:-6 38:30
photography 1:13 2:24 10:25 14:22 18:37 23:17 32:20 34:21 40:17 43:12
photos 2:7 3:4 16:17 20:1 31:12 32:64 33:-4 38:47|phrase 3:28 6:17 20:19 28:43 33:12 40:-2 48:16
phrases 3:32 28:44 33:16 44:37|physically 20:57|physik 13:61|physique 1:59 15:68|physiquement 6:76|physiques 7:68
pianiste 33:30|piano 19:15 28:36 33:21 48:32|pianos 28:57 33:15 34:37|pianostemster 28:72|pic 1:68|picard 16:44 43:68
picardisch 16:39 19:32 43:42 53:37|picards 40:57|pick 12:68|picked 20:36 22:48 23:51|picknick 33:14 48:53
pickpocket 33:29|picks 3:27 33:19 48:41|picturales 32:82
picture 3:0 8:17 19:24 20:0 27:16 33:-3 34:14 37:31 40:-3 41:29 43:21 52:20|picturegoer 38:74
pictures 0:10 1:20 2:4 4:16 5:10 7:11 8:9 9:7 10:19 12:8 13:1 14:10 16:-7 17:13 22:-4 26:10 27:3 29:21 30:6 31:-9 32:3 33:-42 34:12 36:9 38:2 40:0 43:21 46:11 50:2 51:15
piece 2:-8 3:-1 5:15 7:3 9:46 10:-5 11:38 12:2 13:1 14:2 18:5 19:3 27:1 29:12 31:-3 33:-4 34:8 40:-12 43:19 46:13 53:1
pieces 1:38 3:-9 5:9 9:44 11:30 12:36 13:6 14:3 23:9 29:14 33:-7 34:-5 35:20 44:12 48:8 53:2|piecha 7:58
pied 19:41 20:13 21:19 33:17|pieds 19:14 33:18 45:21 47:42 49:47|piege 33:30|piepen 33:28|piept 33:28
pier 33:20 35:40 45:34|pierart 33:30
pierre 7:22 8:24 12:11 14:26 19:3 21:13 27:7 28:31 29:24 33:2 37:25 45:10 47:18 48:15 50:18
pierres 12:36 32:47 33:-4 37:50 48:41 50:43|pieternel 13:45 19:38 43:46|pietine 44:77
pietro 3:27 7:36 25:54 29:50 34:31|piette 6:23 7:22 14:26 27:22 29:32 33:-22 38:28 40:27 53:24|pieuses 33:30|pig 31:63
pigeons 20:55|piges 33:30|pijn 33:28|pijnlijk 33:28|pijp 33:28|pikt 33:28|pilate 33:29|pilates 33:28|piles 20:42 26:70
piloot 5:21 9:34 12:18 16:29 18:20 27:14 40:19 43:20 44:22 45:17 52:26|pilootaflevering 16:44 33:6 45:43
pilootdagen 30:68|pilootfilm 34:59|pilootje 52:74|pilootscenario 10:47 43:55|pilootscene 16:36 18:39 36:43 40:35
pilot 1:1 5:5 7:0 9:24 10:7 12:13 13:2 16:12 18:21 20:-7 22:4 27:19 30:7 33:-14 34:-3 36:10 40:-10 43:23 44:8 45:13 48:7 52:12 53:2
pilot70 52:77|pilotage 10:43 16:50 40:35|pilotbuch 1:30 5:30 9:31 16:29 40:19 43:29|pilotdrehbuch 1:63
pilote 1:9 2:-1 5:8 12:12 13:1 16:28 18:22 21:4 22:15 27:8 31:-3 33:-39 34:11 36:24 38:12 39:13 40:4 42:6 43:21 44:7 45:26 48:6 49:13 50:19 52:22
piloter 19:63|pilotes 33:30|pilotfolge 33:15 45:47|pilules 33:30|pim 3:12 16:22 18:24 24:30 27:20 31:17 33:14
pince 20:55|pinceau 19:49 20:42|pindanoten 3:56|pingouin 22:60 39:69|pinion 33:29|pinkhof 27:63|pinned 32:76
pins 32:49 33:23|pint 45:68|pinte 34:63|pinwheel 31:63|pip 6:32 19:21 33:19 43:28|pipeline 7:40 13:47 40:36
pique 33:22 35:56|piquees 32:82|piqure 33:30|pirard 13:31 14:32 22:42 35:38 36:43 43:34|pirates 22:74
pire 21:46 33:3 38:54 45:43|pirmez 34:63
pirogue 0:24 2:4 5:29 7:10 10:16 12:14 15:25 17:20 18:17 22:16 23:19 29:24 34:18 37:28 39:38 40:-1 43:16 52:27
piron 2:28 5:48 13:32 40:14 43:34 53:27|pirotte 6:38 33:14 48:38 49:43|pirson 33:14 45:39 48:55|pis 20:55
piscine 16:39 19:30 20:13 30:34 33:7 53:28|piste 33:29|pistenfahrzeuge 41:62|pistes 20:20 44:69 50:43|pistolet 19:63
pit 33:29|pitch 1:13 18:38 19:8 27:12 28:48 30:17 33:-28 36:35 40:22 44:20|pitches 33:29|pitchforen 16:62
pitchforums 16:65|pitching 16:68|pitchs 21:73|pitchvideo 16:52 18:55|pitie 33:30|pitied 3:44 21:57
pittoresque 38:68 45:56|pity 21:71
pixel 1:19 2:13 7:13 10:14 13:7 14:8 15:16 20:-2 22:10 26:16 27:4 28:16 30:13 33:-10 34:2 36:16 37:18 40:5 43:18 50:15
pizza 33:23 40:28|pizzakoerier 33:28|pl 1:22 10:32 16:37 17:24 22:19 24:42 31:16 36:29 43:21|plaat 33:28
plaats 1:20 3:11 11:33 12:11 20:22 29:17 33:8 40:-1 53:9|plaatsbeschrijving 35:69|plaatse 33:14 53:50
plaatselijke 35:69|plaatsen 20:28 26:46 33:1 53:37|plaatsnemen 3:56|placard 33:30
place 1:-3 2:-15 3:-4 4:6 8:2 11:15 12:3 17:11 19:-8 20:17 21:-4 23:1 25:15 27:0 29:16 31:-1 33:11 36:12 40:0 43:4 45:5 50:1 53:-1
placed 14:67|placee 33:30|placees 20:55|placeholder 37:77|placement 31:53 33:17|placent 33:30|placer 33:30
placerons 19:63|places 3:14 7:16 18:23 27:15 33:17 34:11 35:37
plafond 15:66 17:20 33:-18 34:17 40:10 48:18 49:26 50:21|plafonne 34:63|plafonnes 27:67
plage 1:20 19:10 22:34 31:26 33:9 40:14 41:22 45:17 48:23|plages 32:82|plaidoirie 6:76|plaignante 20:55|plain 33:29
plainly 33:29|plaint 33:30|plainte 33:30|plaisanciers 31:66|plaisante 20:55|plaisanterie 19:63
plaisir 3:21 12:34 23:66 27:30|plait 26:83|plakat 31:51 37:47|plakate 31:59|plakatentwurf 37:68
plan 1:26 2:-9 7:-10 9:29 10:7 11:10 12:7 15:0 16:2 17:-5 18:7 19:9 20:-1 21:1 24:0 27:1 31:3 32:-1 33:-10 35:-4 36:2 40:16 42:11 48:0 49:33 50:-2 51:0 52:6 53:-1
planche 20:9 24:64 26:37 32:48 47:32 49:49|plancher 30:45 34:53 49:52|planches 19:31 32:64 43:43 47:47|plane 19:60
planen 40:52|planes 33:29|plank 33:28|planken 33:28|planned 20:30 31:36 43:41 53:39|plannen 20:55
planning 1:15 9:44 11:36 12:17 16:24 18:41 19:4 31:3 40:13 43:10|plannings 33:30
plans 6:33 12:21 19:42 20:20 33:-25 34:14 41:20 49:28 52:29|plant 6:26 7:20 26:31 27:18 33:19|plantation 48:76
plante 3:27 33:12 37:54 47:47|planted 33:29|planten 6:42 33:21|plantjes 35:69
planton 2:16 21:28 22:39 31:21 33:-15 38:37 39:47 43:29 45:25|plants 6:40 16:37 33:11 50:44
plaque 21:32 33:22 36:41 48:34|plaques 33:30|plaster 33:29|plastic 19:24 31:36 32:36 33:13|plastikrohren 33:28
plastique 3:24 20:42 33:9|plat 33:27 34:20|plate 6:28 19:15 33:11 47:50 48:33
plateau 7:25 13:15 16:17 18:20 27:24 30:26 33:11 35:22 41:20 50:23|plateaux 30:63 33:17
plateforme 2:5 22:18 31:50 34:7 40:26 42:40 43:18|plateformes 7:25 30:34 31:55 40:28|plates 20:32 33:17 48:37
platform 10:12 14:16 31:54 33:-22 40:4 42:23|platformen 31:61|platforms 30:37 31:41 34:26 40:34|platinerie 33:30
plats 19:49 22:60|platt 16:41 33:-5 40:19 43:41|plattdeutsch 19:56|platte 7:24 13:39 22:30 31:23 33:-11 38:34 39:35
platteland 31:61|plattenraum 48:62|plattform 31:46 40:39|platz 13:40 20:35 33:7|platzchen 33:28
play 2:23 5:31 13:16 27:24 33:-10 34:30 47:34 48:20|playable 44:71|played 3:21 19:36 31:27 33:11|player 33:23 38:49
players 28:75|playground 13:66|playing 27:49 33:15|plays 6:22 13:36 19:10 20:8 27:14 33:10 40:5 47:23|playwright 13:66
please 1:18 2:7 11:39 12:31 20:-7 21:7 23:18 26:27 27:19 33:-19 35:26 37:14 39:13 45:4 50:11 52:23
pleased 23:56 27:39 33:5|pleasehold 31:63|pleasure 27:49 33:2 44:44|pleidooien 45:65
plein 2:7 7:26 10:1 14:7 16:13 29:17 31:2 33:13 40:1 46:18 48:21 49:18 53:11|pleine 3:37 20:20 33:9 49:48
pleines 7:54 22:60|pleite 33:28|pleiten 48:66|plek 3:37 19:20 20:28 33:1|plekken 3:37 20:46|pleurait 21:60 45:56
pleurant 33:30|pleure 20:5 21:36 33:24 48:26|pleurent 33:30|pleurer 19:28 33:27|pleut 19:63|pleuvoir 33:30
plezier 27:62|pli 12:50 34:55|pliant 24:69 33:17|plichtig 8:59 26:59|plie 33:26 49:52|pliee 48:76|plient 48:76
plier 33:30|plies 33:30
plinth 1:17 2:10 7:22 10:11 12:16 13:14 14:15 15:24 26:24 34:9 37:26 38:22 40:3 43:16 50:23 52:26|plis 33:30
plisnier 6:54 21:52 44:55|ploeg 3:1 16:11 18:13 20:0 33:-3 40:17 41:42 45:10 48:12 53:26|ploegbaas 33:28
ploegmaaltijd 40:54|plombier 21:73|plombieren 33:28|plonge 21:60 33:17|plongee 19:39 49:71 53:33|plongees 41:75
plongeur 20:55|plongeuse 16:58 33:17|plooien 33:28|plooilijnen 24:73|plooistoel 33:22 48:40|plop 49:74
plot 3:35 6:27 18:26 19:16 31:19 33:-15 44:28 45:25|plots 19:32 33:14 45:38|plotter 3:53|plotzlich 3:23 33:18 48:32
plouf 33:17 49:69|pluche 7:36 16:30 19:23 43:33 50:35 53:28
pluie 13:15 16:16 19:8 32:27 33:10 35:22 41:20 46:28 48:21 50:43 53:15|pluies 18:75|plukkers 38:72|plukt 45:65
plum 33:29|plumacher 20:42 33:15|plume 2:17 6:32 20:21 24:39 33:-1 39:53 47:35|plums 20:57|plupart 40:57
plus 0:14 2:-2 3:-1 6:1 7:2 9:1 10:0 13:-5 18:-4 19:-5 20:0 21:5 22:3 27:-8 28:-1 30:7 31:2 33:10 34:4 35:6 36:2 37:1 38:10 40:0 43:-4 44:7 45:3 46:6 48:1 53:-9
plusieurs 19:36 20:42 33:3|pluspunt 31:61|pluspunten 44:70|plussers 30:54 31:48|plutot 12:34 19:26 30:40 33:13 40:20
pm 49:83|pme 1:31 9:38 14:55 46:61|pneumatiques 45:70|pneumologue 19:63|pneus 47:79|png 9:74|poaching 28:75
poche 20:18 33:14 38:44 48:38 49:45|poches 33:30|pochet 2:30 9:37 13:27 16:28 22:40 33:-13 43:30 53:26|pocket 32:76
pockets 33:15 48:58|podcast 1:7 2:19 3:-6 10:16 20:-9 21:23 30:18 31:43 34:7 38:16 40:10 41:9 42:10|podcaster 45:68
podcasts 7:46 31:45 33:9|podologie 48:76|podologue 6:54 21:52 33:9|poele 33:30|poeme 20:42 33:17|poetst 20:55
pohl 7:32 15:39 27:32 38:40|poids 27:40 33:17 47:51|poignant 38:82|poignee 24:69 48:62|poignees 24:82|poil 36:83
poils 24:61 33:9 49:61
point 2:3 3:10 10:-3 11:12 12:16 14:3 16:4 18:7 19:12 20:25 21:5 29:13 30:19 31:-2 33:-7 35:20 40:2 44:11 48:11
pointe 33:30|pointed 33:29|pointer 33:29|pointeuse 13:57 31:53
points 1:40 6:16 10:20 19:11 27:7 30:35 33:-21 40:12 44:45 50:29|pointu 33:30
pois 6:34 10:32 22:32 24:41 33:-1 44:35 49:41|poisoned 33:29|poisson 6:42 13:37 24:49 33:16|poissons 21:73
poitrine 33:30|pokalen 33:28|pol 2:45 21:46 45:43|poland 31:41 40:33 42:50|polar 3:31 22:47 45:56|polarisation 40:57
polaroids 32:82|polder 3:19 16:29 19:22 20:18 33:4 53:27|polderkoning 13:54 22:55
polderlicht 2:9 5:32 10:19 17:29 27:13 30:19 34:33 39:32 40:5|polderzee 1:67|pole 7:43 27:42 33:13
polen 20:33 31:48 33:-8|poles 33:29|poli 20:28 21:46 33:3 47:51|police 21:25 33:18 35:35 45:28 48:36|policeman 33:29
policennummer 35:66|policier 3:23 33:23 40:22|policiere 44:77|policy 35:74|policyholder 35:74|polie 6:62 33:17
poliment 3:24 6:41 21:39 33:17|polish 1:9 2:39 3:-2 13:7 16:33 17:11 18:35 33:-31 35:15 40:5 43:8 45:9|polishes 2:62
polisnummer 35:69|polite 6:32 19:20 20:18 33:20|politely 33:29|politeness 33:29|politesse 3:37 20:13 33:14 48:33
politie 33:28|politieauto 45:65|politiebureau 48:66|politieke 45:65|politiezone 35:69|politik 40:52
politique 7:54 40:43|politur 2:43 16:42 18:31|polizei 33:20 48:41|polizist 28:52 45:47|polizisten 33:28
polochon 1:29 2:17 7:34 34:19 40:13 43:30 46:39 50:34 52:41|pologne 31:66|polonais 33:30|pols 33:28|polstereien 33:28
polsterstuhle 33:28|pomme 2:22 13:42 33:-8 37:46 43:45 47:40|pommes 21:43 33:0 35:56|pomp 19:45 33:14
pompe 21:32 22:41 33:-7 45:30 46:38 48:29 50:31|pompes 6:49 33:3 41:48 50:51|pompier 20:42 33:17
pompiers 22:52 30:55 36:61|pompon 33:17 36:55 49:55|poncelet 50:65|poncin 16:58 43:60|ponctuation 33:30
ponctuelle 19:63|ponctuelles 14:71|pondu 35:77|pons 33:28
pont 13:24 14:13 20:-3 22:28 33:3 35:19 39:33 44:18 45:24 48:29 50:25 53:17|ponts 20:12 30:39 33:16 53:27
pool 2:28 33:24|pooled 10:63|pools 16:40 20:40 43:43|poolse 21:39 32:46 33:1 42:43|poor 19:38 33:8 48:50
poort 33:20 35:48|poot 33:28|pop 3:28 6:49 48:49|pope 28:56 33:20|popescu 20:55|poppen 33:14 43:55|poppentheater 7:63
poppentheaters 53:64|pops 33:29|populaire 7:36 38:50 40:39 42:44|populaires 31:45 40:49|popular 7:51 33:15
population 33:29|populieren 33:28|porc 35:77|poreus 3:56|porions 33:30|pornographiques 14:71
port 9:45 26:45 33:10 37:47 48:37|porta 47:63|portable 13:70|portail 1:52 20:34 23:55|portait 20:42 33:17|portal 23:63
portant 12:58 30:63
porte 2:-8 3:-19 6:-1 10:1 11:3 12:-6 19:-2 20:13 21:19 22:5 23:-1 24:13 29:5 30:-1 31:-11 33:15 34:-6 39:11 40:-20 45:10 48:11 49:24
portee 19:41 35:56 40:35|portees 19:63|portefeuille 15:63 33:6|portent 44:63 48:62
porter 2:16 10:20 12:39 27:22 33:14 34:17|portera 3:50 19:41|porterez 12:71|porteront 19:63
portes 19:31 20:24 21:22 31:15 33:5 40:6 45:19 48:24|porteur 1:54 20:46|porteurs 33:30|portfolio 47:73|portier 33:28
portiere 33:30|portierster 33:28|portillon 33:30|portionen 21:62|porto 13:53 45:48|portrait 20:26 33:25
portraits 13:70|portretten 32:59 45:51|ports 27:63|portuguese 33:29|porz 33:28|porzellan 45:61|pos 16:48 17:32 50:46
posa 47:79|posait 3:58|pose 6:13 19:0 20:11 33:25 47:27|posee 20:34 30:42 33:17|posent 33:30|poser 19:23 20:28 33:21
posera 40:57|poses 19:49 33:17|positief 44:70|position 5:31 10:12 11:25 20:7 27:9 31:12 33:0 40:28 42:20
positionering 31:61|positionierung 31:59|positioning 31:63|positionnement 31:60 40:30|positions 31:66|posons 12:71
posse 26:76|possedant 2:61|possede 5:42 7:33 10:30 20:20 33:-4 46:48|possedez 46:83|possedons 40:57|possess 3:58
possession 11:80|possibilite 3:31 34:57|possible 7:25 12:36 20:20 33:-18 34:27 35:29 45:34 50:30|possibles 31:66
post 1:-1 2:4 3:-11 6:3 7:-5 8:5 9:5 12:-1 13:5 16:18 18:-1 20:-16 22:13 23:10 25:7 29:6 31:-6 33:-12 37:8 38:5 39:6 40:-4 41:44 42:2 43:-1 45:1 50:11 53:15
postal 12:52 31:53|postale 3:24 19:28 31:31 32:47 33:-4 44:42|postamt 31:46 45:47|postamtes 33:28|postbode 28:59 33:14
postbus 40:41 53:50|postcard 33:29|postcode 53:66|postcodes 53:66
poste 3:-3 7:6 9:18 12:20 16:28 17:15 19:1 21:11 22:12 31:15 32:20 33:1 40:19 41:31|posted 33:29|posten 16:62
poster 16:22 26:35 31:48 33:-12 37:49|posters 48:72|postes 7:41 11:53 34:36 53:43|posting 33:29|postkaart 33:28
postkarten 32:66|postma 33:14 34:46|postman 20:57|postmarks 24:76|postmeister 22:62|postmistress 22:69
postponed 17:57 22:56|postproductie 22:47 41:46 53:43|postproduction 8:43 22:49 41:50 53:46
postproduktion 7:21 22:43 40:14 41:36 53:22|posts 53:66|postulons 40:57|postwoman 13:53 45:55|postzegel 33:28
postzegels 32:73|pot 10:51 33:17|potager 40:57|potassium 33:30|potential 27:42 31:41 40:33|potentieel 31:61
potentiel 27:19 30:46 31:38 40:21 44:49 50:30|potentiels 40:57|potenzial 30:50 31:46
potlood 2:22 7:27 24:38 36:37 39:51 52:38|potloodlijn 40:54|pots 33:29|potten 22:47 31:40 40:33|potting 22:69
poubelle 33:30|poubelles 33:17 35:64|pouce 33:17 37:72|poudreuse 24:82|pouet 21:73|poulet 35:77|poulie 33:30
pouls 33:30|poumons 33:30|pound 40:54|pounds 31:63|poupee 21:60 45:56|poupees 19:63
pour 2:12 3:4 4:4 6:-3 7:-9 8:2 10:4 11:-1 12:8 13:1 14:-7 17:-3 18:-6 19:8 20:-7 21:-6 23:8 24:5 26:1 27:12 28:5 29:15 31:-4 33:-1 34:4 35:3 39:4 40:4 43:-2 45:-3 47:0 50:14 51:5 53:-2
pourcentage 2:61|poured 19:60|pourpre 3:58|pourquoi 3:28 7:9 9:11 20:-14 33:4 36:31 38:12 40:32 45:17 53:1
pourra 2:26 33:-4 34:55|pourrai 35:64 47:65|pourrait 27:29 31:15 33:20 53:39|pourrez 34:63|pourrie 33:30
pourrions 27:67|pourris 13:70|pourrons 34:63|pourront 20:42 33:17|pours 33:21 47:51|poursuit 3:37 10:43 33:9
poursuite 44:77|poursuivra 20:55|pourtant 33:30|pourtois 8:80|pourvoira 3:58|pourvu 34:63|poussait 13:70
poussant 3:45 33:17|pousse 33:28 48:31|poussent 40:57|pousser 33:30|poussiere 19:24 32:43 33:20 49:44|poutre 33:30
pouvaient 33:30|pouvais 20:55|pouvait 33:30|pouvant 10:65|pouvez 3:31 11:67 12:44
pouvoir 3:1 9:24 29:71 33:-2 34:6 40:0 47:22|pouvoirs 29:82|pouvons 27:54 40:43|pov 49:75
power 4:38 21:31 29:61 33:-11 41:30|powerpoint 33:30|powers 4:77|pp 9:39 10:28 33:-19 43:31 44:52 51:28|pp09 51:83
pq 51:76|praambel 10:59|praat 3:11 6:47 20:19 33:10|praatte 3:56|praatziek 6:67|prachtig 33:28|practical 19:52 29:53
practice 6:71|praet 50:71|prag 13:61|prague 32:68 48:62|praktikant 45:61|praktisch 33:28|pramie 35:66|pramisse 44:64
prasentation 18:63|praten 10:17 20:12 21:23 27:20 31:19 33:14|pratiquant 44:77|pratique 21:60 33:17|prato 40:57
pratt 44:71|pray 33:29|prayed 33:29|prayer 33:29|praying 36:75
pre 0:16 1:9 2:2 4:18 5:11 7:5 8:15 10:3 13:7 14:7 15:16 16:14 18:19 27:14 29:15 30:21 31:3 33:-36 34:1 40:3 42:22 43:8 45:4 46:16 51:17
preachat 27:27 31:14 36:30 40:4 42:68|preachats 31:66|preachetent 31:66|prealable 2:35 16:56 34:37
prealablement 2:47 10:51|prealables 23:77|preambule 2:30 10:47 34:31 45:39|preavis 10:51 35:64
precaire 28:57 33:5 35:62|precautions 21:73|precede 3:37 19:41 20:34|precedee 1:59 14:58
precedent 0:67 11:54 33:-9 40:17|precedente 11:77 33:-4|precedentes 11:80|precedents 15:59 31:46 39:59
precederait 27:67|preceding 5:56 46:62|precentor 5:56 33:15|preche 33:30|precher 33:30|precies 31:35 33:22
precis 20:34 33:9 45:48|precise 6:45 19:27 33:-5 35:42 45:42|precisely 33:29|precisement 33:30|preciser 23:77
precisera 19:63|precises 33:30|precision 33:30|precite 51:83|precompte 51:83|preconise 33:30|predates 14:67
preexistante 1:59 5:64|prefecture 22:74|preferais 3:58|prefere 20:28 30:63 33:3|preferee 33:30
preference 2:40 34:41 39:61|preferent 30:77|preferer 3:58|preferons 7:54 40:43
preis 7:14 13:45 22:18 33:-5 36:24 38:22 45:17|preise 13:43 22:36 38:28 40:14 50:27|preisgeld 17:64
prejudice 27:54 51:65|prejudicial 2:62|prejuge 30:63 51:70|prelevement 40:57|preliminary 30:72
premie 7:33 15:42 23:48 35:40
premier 0:2 1:-6 7:14 8:1 10:17 11:14 12:-8 13:26 16:-8 18:3 20:-1 21:15 22:-5 23:-3 27:-12 30:-3 31:0 33:-1 34:7 35:-2 38:2 40:22 42:-4 44:5 45:-9 47:7 48:4 53:-9
premiere 2:11 3:-7 4:5 5:-2 6:-3 7:-10 10:-13 18:11 19:0 20:2 21:-5 22:-2 23:5 27:12 30:-2 31:24 33:8 34:-15 38:16 40:-7 41:-4 43:-5 44:11 45:-1 46:4 47:7 48:9
premiered 22:69|premieres 2:11 3:8 18:24 19:24 27:17 31:52 33:-20|premiers 7:28 21:34 33:10 40:38
premise 3:13 30:27 33:-4 44:59 45:23|premises 35:74|premisse 44:77|premium 17:49 23:51 35:53|prenant 34:63
prend 7:1 10:-2 20:10 21:25 29:26 33:21 37:19 40:-9 45:4 48:10|prendra 33:30|prendre 3:37 11:46 19:28 33:9
prends 14:71|preneur 20:13 34:35 35:65 53:28|preneuses 31:66|prenez 11:67 27:54|prenne 20:55
prennent 20:20 31:31 33:9 40:22 45:35|prenom 3:14 6:32 20:11 25:62 31:22 33:7|prenomme 8:80|prenoms 25:79 33:-10 34:22
prenten 30:68|prentenboek 34:50 40:35|prentenboeken 13:68|prep 16:48 18:49 22:36 41:33|prepa 16:50 18:53 22:52
preparation 1:27 2:15 10:19 16:56 18:42 40:11|preparatoire 37:85|preparatrice 3:58
prepare 2:21 13:33 19:13 20:18 21:33 33:-1 34:30|prepared 0:54 30:51 33:8|preparee 33:30|preparent 33:30
preparer 3:37 34:55|prepares 48:72|preparing 13:66|preponderante 10:65|prepose 33:30
pres 19:30 20:15 32:30 33:8 40:4 43:41 53:18|presale 36:36 40:15 42:65|presales 40:41 42:57|presbytere 27:54 33:17
preschool 40:54|prescolaire 40:57|prescripteur 31:66|presence 7:27 16:30 18:28 20:9 33:-3 34:23 35:31 40:17
present 2:21 7:10 10:13 12:3 17:21 20:17 23:8 27:11 29:36 33:-12 34:8 35:9 40:-6 43:18 51:25 53:6|presentateur 20:55
presentatie 36:73|presentation 7:33 9:53 18:38 31:26 36:42 50:38
presente 1:3 2:-9 4:25 9:11 11:11 12:12 14:18 17:30 23:24 27:36 28:13 29:22 30:7 33:-10 34:3 36:13 37:26 40:-13 45:0 50:8 51:24 53:1
presented 33:29|presenteert 37:74|presentees 14:63 19:41|presenter 10:31 12:38 20:33 34:29 35:44|presentes 2:61
presently 40:54|presentons 11:67 40:43|presents 29:57 35:52 47:57|presidence 10:45 46:74
president 0:21 1:12 2:0 3:-3 4:23 5:16 7:15 9:19 10:4 12:10 14:10 15:21 20:6 22:13 23:15 26:22 27:18 29:21 33:-31 34:1 35:16 46:36 51:22
presidente 7:46 8:59 29:60|presque 3:23 19:35 20:7 33:11 45:13 53:25
press 1:15 5:28 13:13 16:14 33:-8 34:7 35:21 36:22 38:55 47:19|presse 3:2 20:-1 22:6 31:8 33:-7 35:9 38:65 47:13
pressebilder 38:66|pressee 6:76|presseecho 38:66|pressefotos 38:66|pressekontakt 38:66|pressemitteilung 35:66
pressenti 31:48 43:56 53:39|pressenties 43:74|pressentis 1:52 20:34 53:49|pressentons 31:66|presser 40:57
presses 3:45 20:42|pressespiegel 38:66|pressestimmen 38:66|pression 22:74|pressoir 5:56 34:47|pressure 33:29
prestataire 22:60 53:57|prestataires 53:70|prestaties 26:73|prestation 40:43 53:57
prestations 2:32 7:19 10:16 14:22 17:29 26:35 40:8 46:34 50:42 53:21|presti 20:55
pret 1:31 2:-12 10:29 12:30 17:45 26:10 27:-6 29:33 33:-43 40:21 41:2 42:18 43:1 53:13
prete 3:24 12:36 16:37 20:34 34:28|pretee 33:30|pretees 10:65|pretend 33:30|pretendait 3:58|pretended 3:58
pretendre 5:64 33:17|pretends 6:51 21:41 33:12|preter 27:54 33:17|pretera 27:67|pretext 33:29|pretexte 44:77
pretre 33:30|prets 18:61 27:54|pretty 19:60|preuve 44:77|prev 0:76|prevails 34:61|prevent 2:62|prevention 27:67
prevenu 20:55|prevenue 35:77|prevenus 19:63|previennent 35:77|preview 27:63|previews 31:63|previous 0:49 22:42 39:64
previs 43:74|prevision 42:76|previsionnel 18:35 40:17 41:56 42:49 43:34|previsualisation 16:40 18:57 40:26 53:39
previz 16:43 18:33 50:33 53:41|prevoir 30:69 33:9|prevois 20:55|prevoit 31:66|prevoyons 40:43 53:57
prevu 16:26 18:29 20:9 30:31 33:-16 35:31 40:24 42:50|prevue 33:-1 35:46 42:44 43:43 45:39|prevues 43:74
prevus 18:61 53:57|price 3:2 21:15 30:16 33:-9 34:44 40:16 43:11 50:36|prickly 38:74|pride 3:58
prie 3:31 12:44 23:36 27:27 33:3|priere 21:60 52:71|priest 6:37 21:36 33:21|prignon 3:28 6:45 33:20
prijs 2:5 3:3 13:37 15:18 22:33 31:8 32:20 34:27 37:21 38:19 40:1 48:13|prijsaanvraag 50:71|prijskaartje 33:28
prijsofferte 50:71|prijsopgave 50:71|prijst 23:67|prijzen 7:36 13:54 38:46|primary 31:63
prime 10:12 13:30 15:71 22:21 35:37 45:17|primes 19:60|primetime 43:62|prince 33:30
principal 2:3 6:13 8:16 10:18 14:19 18:22 19:-3 23:14 29:35 30:10 31:0 33:-35 34:2 40:26 41:20 43:9 53:4
principale 10:43 19:41 45:48|principals 41:69|principaux 6:41 10:43 30:55 41:40
principe 10:15 14:21 19:22 20:26 27:30 42:38 44:27 45:33|principieel 40:54|principle 2:48 27:49
print 8:38 33:-8 34:50 47:36|printed 1:27 8:33 10:21 31:21 33:-13 47:57
printemps 12:16 18:37 20:20 22:19 32:27 33:8 40:14 42:21 47:23|printers 12:68|prints 31:55 34:40|prions 12:71
prior 5:70|prioritaire 40:57|prioritairement 10:65|priorite 2:44 27:30 40:19 44:52
pris 1:27 2:8 3:6 9:17 10:1 19:22 20:8 27:27 28:19 31:2 33:0 34:-1 40:4 47:15|prise 2:12 19:40 33:18 40:8
prises 10:41 14:23 18:26 32:34 35:29 40:29 41:26 43:25|prison 13:33 33:24 45:32|prisoner 33:29|prisonniers 33:30
prisons 31:66|privacy 16:68|privacyverklaring 1:67|private 3:9 4:29 8:54 17:22 33:-20 42:42 44:23 52:29|privately 7:64
privatsammlungen 20:55|prive 8:49 19:31 40:26 52:66|privee 16:72|privekopie 2:58|prives 40:57|priveverzameling 32:73
privilegie 7:68|prix 2:16 5:-1 7:-10 10:-5 13:41 20:-17 22:31 30:7 31:10 33:-27 34:32 35:5 38:18 40:-21 43:-4 50:36
priya 6:40 19:29 21:40 45:37 48:41|prize 13:59 22:32 33:-8|prizes 22:48 33:8 38:53|pro 10:55 19:23 22:26
probabilite 40:57|probable 10:53 43:55|probablement 3:37 30:69|probate 5:70
probe 9:24 19:26 27:17 33:-13 40:11 43:21 52:44|probeaufnahme 16:36 18:37 52:42 53:34|probeaufnahmen 16:41 40:31 52:47
probebewohner 33:28|probebewohnt 33:28|probedreh 16:45 18:33 53:42|probeert 33:28|proben 19:56|probeseil 18:63
probewohnen 33:15 36:54|probewohner 5:17 10:12 12:14 16:15 22:15 27:11 29:19 33:-3 37:21 41:16 43:15 44:17 52:21
probewohnern 27:58|probewohnt 33:28|probiert 31:59|problem 3:38 21:35 31:34 45:33|probleme 6:54 13:49 19:41
procede 0:55 2:47 33:3|procedes 2:53 24:61|procedure 7:33 14:58 45:43|procedurele 45:65|proceedings 14:67
proceeds 2:62|procent 2:15 7:20 19:16 27:19 30:38 40:37
proces 3:17 7:9 8:22 20:9 21:27 22:16 23:18 28:24 29:23 33:4 35:19 40:-1 44:18 48:17
procession 18:39 20:20 21:38 33:17|prochain 33:17 37:72|prochaine 3:42 12:21 20:5 27:30 29:32 35:40 36:33
prochaines 36:69 40:43|proche 10:38 19:36 20:28 30:49|proches 31:66|procirep 17:78|proclaims 33:29
procuration 9:46 10:30 29:74|procureur 33:30|procureure 45:70
prod 1:10 7:5 9:20 13:27 16:26 17:14 22:25 40:12 42:13 43:44 53:35|prodige 33:30|prodigieux 33:30|prodigue 33:30
produce 7:51 43:54|produced 7:55 13:40 23:34|produceerde 13:54 40:41|produceerden 7:63|produceert 7:49 40:41
producent 1:14 2:28 7:4 9:5 10:5 13:7 16:16 17:4 29:6 34:35 40:9 41:1 42:11 43:22 53:5
producenten 2:26 9:17 16:29 40:18 41:40 42:34 43:25|producentenbond 7:63|producentenvergoeding 16:65
producentenverklaring 40:54
producer 1:20 2:19 7:7 9:11 10:15 11:2 13:27 14:-3 16:28 17:12 23:2 27:0 29:4 30:2 34:19 38:4 40:-1 42:18 43:18
produceren 7:36 10:33 40:41|producerende 7:63|producerhonorar 16:54 17:43
producers 7:8 9:24 16:37 18:4 34:-4 36:10 40:25 41:45 42:6 43:17 53:1|producersfee 16:65|produces 7:43 33:8 40:33
producing 40:41 43:54|product 2:48 40:41
producteur 1:13 2:30 9:6 10:17 12:5 16:30 17:17 22:-1 25:10 29:7 34:22 40:11 41:0 42:29 43:30 53:4
producteurs 1:26 7:41 16:37 40:30 41:27 42:41
productie 1:9 7:10 8:26 9:13 10:20 16:5 18:15 22:3 40:12 41:32 42:21 43:24 53:30
productiebegroting 10:47 34:25 40:21 41:34|productiebudget 10:39 34:38 43:47|productiefase 10:60|productiegereed 10:60
productiehuis 2:19 7:49 22:30 40:28|productiekantoor 7:63|productiekost 10:60|productieleider 7:41 16:58
productieleiding 41:67|productieploeg 41:67|producties 2:17 7:34 10:19 22:47 27:21 43:28|productiestimulans 42:70
productiestrategie 40:54|productievisie 40:54
production 1:3 2:6 5:-3 7:17 8:21 9:10 10:25 13:3 14:-7 16:5 17:-3 18:19 22:-4 27:-2 34:-6 40:10 41:33 42:21 43:17 46:-1 50:0 53:21
productions 0:14 1:16 2:4 4:17 7:29 8:12 10:28 13:6 14:21 17:10 22:29 23:9 29:14 30:26 34:12 37:17 40:-11 43:6 50:10 51:15
productrice 2:29 10:11 12:18 13:42 16:18 18:21 34:29 40:21|productrices 10:65|products 2:62
produire 2:19 7:46 8:38 19:20 29:52 40:15|produis 40:57|produisons 7:56 40:41
produit 7:43 9:23 10:7 13:13 34:17 40:41 51:26|produite 2:47 40:43|produites 7:46 9:59 22:52
produits 0:40 7:38 10:22 13:28 22:32 31:37 34:20
produktion 1:5 2:0 4:9 7:1 8:14 9:28 10:9 14:3 16:12 17:6 18:6 27:0 29:8 30:13 34:-1 40:2 41:26 42:19 43:17 44:6 51:9
produktionen 12:40 22:41 40:31|produktionsforderung 42:64|produktionshaus 7:58|produktionsleitung 41:62
produktionsreife 10:59|produktionsspiegel 22:62|produktionsstab 41:62|produktionsstrategie 40:52
produzent 2:28 13:31 42:34 43:44|produzenten 2:23 9:30 16:27 34:31 40:17 41:28|produzentenhonorar 16:49 41:49
produzentenseite 2:58|produzentenstatement 40:52|produzentenverband 7:58|produzentin 2:36 29:24 34:39 40:10 43:20
produzieren 7:38 40:44|produziert 7:45 13:48|proef 14:20 16:28 18:22 24:40 33:-19 40:25 49:28 52:28 53:18
proefafbraak 10:40 16:36 40:25 53:34|proefdag 16:44 18:47 40:33|proefdraai 9:50 16:44 18:47|proefmateriaal 52:74
proefnacht 53:64|proefontwerp 37:74|proefopname 16:55 18:51|proefopnames 16:52 53:50|proefstoken 26:73|proeft 33:28
prof 44:64|professeur 13:43 33:17 40:30|professeure 33:30|profession 13:45 25:60 33:13
professional 13:35 19:29 33:11 35:43|professionals 31:63|professionele 19:59
professionnel 13:36 15:47 33:9 39:48 51:49|professionnelle 7:41 19:36 33:17|professionnels 19:41 33:9 52:63
professions 30:77|professor 33:29|proficiat 23:67|profiel 24:73|profil 7:27 19:12 20:6 24:57 30:25 33:-4 49:31
profile 32:76|profit 0:68 22:38 40:14|profitable 7:64|profitent 33:30|profitiert 33:28|profits 2:62|profonde 33:30
profondeur 19:63|programm 11:25 17:24 27:30 31:19 35:26 40:24 42:24|programma 20:34 23:46 35:48
programmateur 27:54 38:68|programmatie 27:62|programmation 27:67|programmbereich 27:58
programme 1:25 17:44 22:30 35:45 40:25 47:33|programmer 27:67|programmera 27:67|programmeraient 30:77
programmeren 27:62|programmes 13:35 27:49 33:-9 47:42|programmfullender 43:62|programmieren 30:63|programming 31:63
programmkino 31:59|programmkinobesucher 31:59|programmleitung 27:58|progres 33:30
progress 0:51 12:31 18:32 20:20 43:30 52:40
project 1:37 2:-8 5:3 7:-4 9:12 10:11 12:13 15:13 20:-12 23:35 27:16 29:5 33:-39 34:-7 36:14 40:10 43:30 44:2
projectaanvraag 1:67|projectbegroting 1:54 41:54|projectblad 43:68|projecten 7:63|projecteur 19:41 33:9 50:57
projectfiche 43:68|projectgegevens 9:45 12:39 43:55|projectie 31:61
projection 7:24 16:27 18:31 20:11 22:30 27:23 30:32 33:-1 53:26|projectionist 33:29|projectionniste 33:22 47:57
projections 30:45 31:48 41:43 43:43|projector 32:76|projects 1:55 23:59|projectsubsidie 23:67|projecttoelage 1:67
projekt 1:20 10:16 12:29 23:32 26:24 27:15 33:-15 40:9 43:19|projektblatt 9:65|projektdaten 1:42 9:44 43:41
projektentwicklung 1:30 12:28 16:41 17:43|projekts 43:62|projektstand 43:62|projektsteckbrief 43:62
projet 1:39 3:-7 4:10 5:3 6:1 7:-7 9:15 10:10 12:26 20:-10 23:29 27:25 29:16 33:-29 34:3 36:17 37:11 40:21 43:-1 45:-5 53:-4
projetee 20:55|projetons 20:55|projets 0:38 1:42 7:36 23:45 40:26 43:30|projette 33:30|prokurist 27:58|prologue 19:63
prolongable 34:61|prolongation 34:63|prolonge 33:17 34:49|prolongeable 34:63|prolonged 33:29|prolongee 33:11 34:53
prolonger 27:54 34:49|promene 33:30|promeneur 20:42 33:17|promesse 5:33 9:49 34:56|promesses 42:76
promet 6:34 28:41 30:34 33:14 34:33|promettant 33:30|promettante 34:63|promettons 31:66|promettre 20:55|promille 33:28
promis 17:43 28:48 33:17 53:35|promise 3:23 9:36 27:41 33:-13 40:19 53:31|promised 9:43 17:40 20:26 33:11
promises 32:76|promising 30:72|promoteur 6:45 28:52 33:-1 44:45 48:44|promoteurs 3:45 45:56|promotie 31:54 41:46
promotion 13:57 31:39 48:49|promotor 33:28|promotrice 20:36 33:21|prononce 3:45 27:54|prononcee 14:71
prononcer 12:58 33:17|proof 52:79|proofreading 16:54 33:15|proper 3:20 10:25 12:30 18:31 33:6 40:16
properly 13:35 16:37 18:39 33:-2 34:30|property 10:22 16:27 20:16 31:22 33:-12 34:44|propolis 22:48 38:56 39:67
proportion 10:59 27:31|proportional 2:62|proportionnelle 10:65|proportions 5:50 10:48 24:53
propos 7:28 19:23 20:15 33:3 38:54 47:38|proposal 45:68|propose 2:1 20:25 21:25 33:22 48:16|proposed 31:49 33:15
proposent 33:30|proposer 27:59 40:35|proposera 20:55|proposes 20:27 33:24
proposition 1:38 20:10 23:41 27:22 33:-15 44:32 50:54|proposons 12:58 20:42
propre 3:2 6:19 7:23 10:8 12:14 20:18 27:11 28:26 33:13 40:0|proprement 33:17 34:49
propres 0:50 2:-2 11:18 14:20 17:56 33:-21 40:6 42:41 53:7|proprietaire 20:24 21:42 33:12 45:39
proprietaires 21:60 33:17|propriete 2:38 10:53 34:26|props 24:58 26:36 41:57|prorata 10:60 46:51|prorogation 34:63
prorogee 5:64 34:49|prose 12:54 33:15|prospection 16:72|prospects 31:63|prospectus 33:29|prosthetic 33:29
protagonist 6:50 12:46 16:46|protagoniste 39:69 44:63|protagonisten 20:55|protagonistes 1:46 20:42 45:43
protagonistin 20:55|protagonists 20:57|protected 33:29|protecting 33:29|protection 2:54 33:-6 34:26|protects 33:29
protege 3:31 20:28 33:3 40:30|protegee 5:77|proteste 33:30|protestieren 33:28|prothese 33:28
protocol 10:32 20:26 22:38 30:41 33:-2|protocole 2:30 9:53 10:42 34:22 40:16|protokoll 33:3 35:60|protokolliert 6:63
prototyp 18:50 40:39|prototype 15:37 16:43 18:33 22:30 27:24 52:36 53:23|prototypen 16:62|prototypes 16:68
proud 6:57 13:39 33:2|prouver 33:30|prov 53:70|provide 27:63|provided 2:35 20:30 23:46 27:36|providence 14:58 34:49
provides 33:29|province 1:15 15:37 17:19 20:7 22:16 30:18 31:20 42:36 45:12 53:49|provinciaal 45:65
provincial 19:38 20:36 45:47|provinciale 45:70|provincie 1:29 15:33 17:44 23:41 42:31 53:25|provincies 31:61
provinz 53:60|provinzgeschichten 31:59|provinzkomodie 40:52|provision 16:66 40:30
provisional 9:43 16:37 18:39 30:41 43:36|provisionally 2:48 33:2 43:41|provisioned 40:54|provisionne 40:57
provisions 0:73 40:25|provisoire 1:24 2:12 5:28 20:6 21:24 30:28 37:49 43:25 49:34 52:56
provisoirement 2:40 10:43 34:41|provisoires 52:84|provoquer 20:55|proximite 31:66|proximus 40:43 42:62
prozent 2:24 30:55 40:18|prozess 3:32 33:7 44:43|prudent 3:37 33:9 40:35|prudente 31:58 42:54|pruf01 39:67
prufcode 51:67|prufe 6:63|prufen 30:50 44:50|pruferin 13:35 22:36 38:40 39:41|pruft 31:33 33:22
prufung 17:34 41:45 46:36 48:32|prufziffer 51:67|pruimen 21:66|prum 30:63|prunty 43:67|prutst 33:28
prydderch 8:53 13:45 20:36|psalm 5:49 33:8 41:48|psalms 19:60|pseudonyme 2:61|psychiatrique 20:55|psychologin 20:55
psychologist 16:54 53:53|psychologue 21:73|pt 33:29|ptf 50:78|pu 33:30|pub 13:52 45:59
public 1:12 2:4 5:4 8:2 10:10 12:-8 13:10 14:-6 15:10 16:-1 17:6 18:-5 19:-10 20:-12 22:16 23:-3 29:3 30:-1 31:37 33:-42 35:-2 36:14 40:19 42:14 43:10 44:4 45:-2 50:-1 51:16 52:5
publicatie 23:67|publication 8:55 10:34 23:38 34:32 47:40|publications 47:79|publiceerde 34:59
publicite 2:40 13:49 23:55|publicites 32:82|publicity 23:72|publicly 27:63
publics 7:30 12:34 20:18 31:28 34:25 40:19 45:32|publie 5:50 13:43 33:3 47:51
publiek 2:7 7:11 31:48 33:-24 36:39 40:21|publieke 17:45 40:39 42:45|publieksfilm 40:54
publieksonderzoek 16:44 18:47 30:46|publieksprijs 13:37 22:64|publiekszaken 30:68|publier 8:67 34:49
publikum 3:7 9:18 20:9 31:46 36:21 40:16 45:14|publikumspreis 13:53 22:29 38:33|publikumstest 16:49 18:50
publique 7:1 10:-2 12:4 13:3 14:4 16:15 17:36 18:25 22:24 27:18 29:15 31:-1 33:-14 40:16 42:44 48:9
publiques 1:42 7:24 8:36 15:59 20:11 40:26|publish 2:36 27:48 33:4|published 5:25 27:18 34:36 47:61
publisher 5:39 31:32 40:23 42:40 47:42|publishing 8:53 27:42 34:40|puces 7:54 13:57|puddle 33:29|puddles 33:29
puffer 16:62|puft 33:28|puin 53:64
puis 1:-7 2:-12 3:-2 5:-3 6:-4 7:-7 9:1 10:1 13:30 19:6 20:5 21:0 22:-6 31:15 33:14 34:-10 38:1 40:-11 41:-5 43:1 48:1
puisage 21:60 45:56|puise 33:30|puisqu 24:61 33:22|puisque 53:70|puisse 33:17 40:43
puits 19:17 21:48 33:-3 36:37 40:24 50:38|pull 22:40 33:4 38:49 39:58|pulled 33:29|pulling 33:29|pulls 20:14 33:27
pulp 33:28|pulpbergen 48:66|pulpit 33:29|pult 33:28|pulverise 33:30|pump 13:53 22:56|punch 16:68|punches 19:60
punctual 6:71|puncture 22:69|punies 33:30|punished 3:58|punishment 33:29|punition 45:70|punkte 30:42 32:46 33:7
punktlich 33:7 40:31 51:46|punt 10:33 30:41 33:1 40:28|punten 23:34 44:66|puntzak 21:66|pupil 33:29|pupils 33:29
pupitre 6:62 33:17|pupitres 35:77|puppen 19:36 20:27 31:30 41:34|puppenbauer 40:52|puppenbauerin 20:55
puppenfragen 10:59|puppentrick 13:31 36:38 40:22 41:32 43:32
puppet 5:22 7:16 13:18 16:19 18:21 20:9 22:29 24:28 30:24 31:14 40:6 41:21 43:19|puppeteer 13:66|puppeteers 41:69
puppetry 13:66|puppets 1:12 8:18 9:18 10:25 16:11 19:14 22:21 31:7 34:13 36:29 40:18 41:13 43:23 51:20
purchase 27:20 34:56 35:31|purchaser 34:61|pure 20:36 33:19|purpose 7:27 10:38 29:38 33:-8 34:24 40:17
purposes 5:56 27:49|purser 6:50 21:49 48:50|pursuant 15:62 17:57|push 33:21 49:55|pushed 20:57|pushes 33:29
put 3:15 7:-1 10:6 19:15 20:-8 21:20 22:4 27:-2 30:7 33:13 37:13 40:4 44:6 47:7|puts 10:20 30:19 33:25
putten 33:14 34:46|putting 27:42 35:53 42:50|putzen 33:15 35:52|putzfrau 33:28|puyvelde 33:30|puzzle 22:69
pv 9:73 29:60|pw 39:62 52:59|px 35:69|pxl 13:68|pyjama 20:23 24:41 33:20|pyjamas 3:31 33:15 48:45|pylones 31:66
q 31:35 41:37 47:54 50:46|q1 18:58 46:62|q2 18:60 46:54|q25 50:74|q3 18:57 43:39 46:45|q4 18:60 46:64|q5 46:83
q9 39:83|qc 30:63 43:60|qn 41:56 52:64|qte 16:72
qu 3:15 6:13 9:2 11:-2 13:-8 14:26 19:1 20:8 21:6 22:-5 28:9 31:-8 32:4 33:10 34:-10 38:5 40:-2 44:7 45:-4 47:5 48:-6 51:1
quadratisch 19:56|quadratmetern 33:28|quadrillee 33:30|quadriphonie 19:63
quai 1:6 2:13 3:2 7:11 8:13 10:30 12:8 13:11 26:16 27:0 33:-11 35:20 36:15 37:18 38:25 39:15 40:-3 43:12 47:11 48:19 49:15
quais 19:36 33:25|qualification 46:83|qualifiee 14:71|qualifies 14:67|qualifying 22:69|qualitatsserien 40:52
qualite 1:28 7:22 10:19 12:26 14:26 22:29 27:32 35:32 40:11 50:33|qualites 44:77|quality 46:76
quand 2:5 3:22 6:8 7:-9 9:12 10:-12 17:1 18:17 19:21 20:11 24:6 28:15 31:-11 32:5 33:10 37:8 40:-20 45:-7 47:2 48:-1
quant 29:73 30:57|quantite 16:44 19:36 33:3 50:51|quantity 50:74|quarantaine 6:76
quarante 6:2 7:-6 10:-9 13:-3 19:12 20:14 21:7 22:3 23:3 27:-6 28:19 31:8 33:12 34:-6 40:4 45:12 47:5 48:2 52:20 53:6
quaregnon 33:30|quarrel 33:24 48:41
quarry 1:14 2:8 10:9 12:14 22:26 23:18 27:9 33:1 34:7 37:23 43:13 44:17 50:20 53:23|quarryman 33:29|quarrymen 20:57
quart 2:38 14:34 22:37 33:12|quartal 18:63|quartals 51:67|quartalsmeldungen 51:67
quarter 24:42 27:29 30:38 33:-5 46:41 51:42|quarterly 34:47 47:59|quarters 2:62|quartier 19:39 30:32 31:22 33:12 40:13
quartiers 33:30|quarts 2:34 6:49 19:36 24:55|quatorze 2:5 3:22 7:24 13:14 19:7 20:-1 21:17 33:12 40:13
quatre 2:1 3:0 5:-5 6:4 7:10 8:-2 10:-11 13:2 16:-5 18:6 19:-6 20:12 21:11 22:11 24:0 28:0 30:0 31:-6 32:6 33:3 34:6 38:-1 40:10 43:-2 45:8 47:-4 48:10 49:0 53:7
quatresecondes 52:84|quatrieme 13:15 20:19 21:18 33:20 40:1 48:20 51:28|quay 33:22 41:33 48:35
que 2:-7 3:16 4:10 6:0 7:0 10:-9 12:10 14:23 15:0 19:6 20:5 21:-6 22:-8 23:1 27:13 28:6 30:-1 31:-7 33:3 34:-14 40:7 44:-3 45:0 47:-3 51:10 53:-5
quebec 22:29 30:27 31:49 33:-9 40:8 42:39|quebecois 10:65|quel 3:33 9:45 33:20|quelle 3:6 17:41 20:4 33:-7 42:41 45:26
quelqu 3:7 15:14 19:17 20:9 21:5 28:15 31:-2 33:16 37:17 45:19 46:22 47:21
quelque 3:-1 12:31 19:3 20:19 21:14 33:18 37:26 45:10|quelques 12:29 20:26 33:14 43:32 52:42|quels 20:55|quennoy 34:63
quenon 27:34 33:25|quenons 33:29|quentin 6:47 33:12 45:51|quer 19:43 38:52|quereller 33:30
question 3:22 6:24 12:7 20:22 21:30 27:3 29:18 30:12 33:6 44:22|questioned 21:71|questionnaire 30:74
questionnaires 30:63 31:53|questionne 33:30|questions 3:7 10:20 20:4 21:28 29:30 30:29 33:-1 36:31 40:5 44:39
queue 13:31 20:22 27:28 33:10 45:33
qui 2:-4 3:13 4:0 5:3 6:8 7:1 10:-8 11:1 12:-7 14:-7 19:8 20:3 21:9 27:-2 28:10 31:8 32:6 33:5 34:-7 36:9 37:0 38:5 40:3 42:-2 44:8 45:10 47:4 48:-4 49:3 53:-8
quick 43:67|quiconque 34:63|quiet 6:23 19:21 20:21 21:23 31:15 33:-10 38:26 43:24 45:20 48:24|quietly 33:29
quietscht 33:28|quievrain 34:63|quill 1:22 2:16 3:12 13:20 22:32 23:26 27:17 37:32 38:28 43:21 47:27
quincaillerie 7:68|quintet 19:60|quinzaine 7:54 23:50 26:56
quinze 2:17 7:24 9:24 10:28 20:11 21:17 26:27 27:11 31:22 33:-1 40:1|quirin 33:30|quit 33:29|quite 20:36 46:54 47:51
quittance 2:47 5:64|quittances 34:63|quitte 6:27 13:22 20:19 33:18 45:21 47:30|quittee 3:45 33:17|quitter 33:30
quittera 20:42 33:17|quittons 33:30
quoi 2:-2 3:-4 5:14 7:23 9:18 16:20 17:33 20:4 22:11 32:19 33:-12 34:18 36:20 40:5 42:24 44:14 45:7 46:20
quoilin 47:79|quota 42:71|quotas 30:77|quotation 50:74|quote 10:38 12:37 16:37 26:45 46:43|quotencheck 30:63
quotering 44:70|quotes 1:40 10:41 38:59|quotidien 38:68 45:56|quotidienne 13:70|quoting 34:61|qx 51:67|qx7 51:83
r 1:4 2:-3 3:-13 4:9 5:15 7:-6 8:14 10:25 13:-1 14:3 15:8 16:18 22:33 23:6 26:13 29:7 30:5 33:-21 34:-3 36:8 37:9 41:3 43:15 44:12 46:7 48:4 49:8 51:9
raad 7:32 23:63|raadsman 5:69|raadt 44:70|raakt 19:32 33:1 40:28 44:43|raam 32:42 33:18 49:43|raapt 33:28|rabbit 40:54
raccord 13:30 24:42 49:77|raccorde 20:55|raccords 19:63|raccourcir 30:77|raccourcis 33:30|raccroche 33:30|race 33:29
rachat 16:58 34:49|rache 33:28|rachel 6:67|rachete 33:30|rachetee 33:30|rachetees 45:70|racheter 2:34 10:38 33:3 34:36
rachida 43:74|rack 33:29|racontait 3:58|raconte 3:17 20:9 28:18 33:24 44:12 53:5|racontee 33:30
raconter 3:49 20:15 33:3|rad 33:28|radar 48:66|raden 30:68|radermacher 2:19 3:14 5:24 16:35 33:-11 34:27 43:23
radiateur 20:42 33:17|radiateurs 20:26 27:25 33:15 35:35 48:33|radiation 19:63|radiations 33:30|radiator 32:76
radicale 40:54|radie 33:30|radiees 36:83
radio 2:-5 3:-10 5:4 7:5 10:-8 12:-6 13:26 19:12 20:-17 22:20 27:-4 31:3 33:-1 34:11 38:32 39:21 40:-2 42:-2 43:-3 45:-6 47:7 48:9
radiodiffuseur 14:71|radiodiffuseurs 14:71|radiodiffusion 14:71|radiofestival 13:68|radioke 33:28
radiophonique 27:54 47:65|radiosender 33:28|radiospot 31:61|radiosprecherin 28:66|raeren 2:23 13:26 30:28 35:31 53:42
raes 13:35 19:29 22:38 38:43 43:36|raffinaderij 21:52 48:53|raffinerie 33:30|rafter 33:29|ragnhild 20:57|rahmen 29:66
rai 19:63|raie 33:30
rail 2:4 5:16 7:4 10:5 12:7 14:7 15:12 16:6 17:10 18:8 19:8 22:15 33:-15 34:3 40:10 42:10 43:8 46:19 50:18 53:6
rails 7:19 13:22 19:32 22:25 30:32 31:17 33:-9 38:33 39:43|railway 22:56 33:15
rain 7:8 16:11 18:13 19:25 30:16 32:30 33:7 36:19 39:29 40:-2 41:13 48:15|rained 33:29|rainer 33:28|raining 33:29
rains 21:49 33:8 41:48|rainy 31:49 33:15|raise 17:49 31:41 40:33|raised 13:53 33:15|raises 6:50 33:8 38:53
raison 1:17 3:33 10:21 20:0 21:18 33:11 45:26|raisonnable 40:57|raisonnablement 27:67|raisonne 47:79|raisons 33:30
raken 33:28|raking 20:57|ralenti 19:45 32:51 45:39 49:52|ralentit 33:30|ralf 7:45 29:52|rallume 33:30|ramakers 22:62
ramasse 33:30|ramassent 33:30|rame 33:30|ramen 19:34 20:13 24:31 33:-2 40:12 50:29 53:22|ramene 33:30|ramener 33:30
raming 1:20 9:23 16:42 41:31 42:45 53:28|ramoneur 24:82|ramp 19:32 33:23|rampe 33:21 50:59|rampen 33:28
ran 3:23 13:32 31:41 33:-5 47:38|rance 2:34 3:31 13:43 53:43|rand 7:19 20:12 33:24|randern 19:56
rang 3:3 11:25 13:15 27:16 33:20 40:8 42:24|range 3:21 20:6 21:33 27:35 33:10 48:26|rangeant 20:42 33:17|rangee 33:30
rangent 35:77|ranger 33:22 45:48|rank 40:54|ransome 16:54 33:15|rap 20:42 40:43|rapatriement 41:75|rape 24:82
rapide 31:53 33:17|rappel 35:77|rappele 2:61|rappeler 35:77|rappelez 37:85|rappelle 21:39 33:22 48:41|rappellent 19:63
rappelons 23:77|rapper 20:55|rappeur 5:46 13:39 16:40 20:24 33:-1
rapport 0:17 3:-6 9:24 10:0 18:40 19:-2 20:-9 23:23 30:43 33:-8 40:-8 44:30 50:32 53:5|rapporte 33:22 40:35
rapportees 53:70|rapporter 29:68 40:43|rapports 16:72|rapproche 33:30|raquettes 33:30
rare 19:27 20:14 38:40 40:41 44:35|rarely 44:71|rarement 3:58|rares 40:57|ras 19:41 33:22|rasante 19:41 32:61 33:9
rasch 44:64|rascheln 33:28|raske 2:31 3:27 34:30 43:36 47:42|raskin 13:38 40:24 44:41 53:37
raskinet 2:19 3:17 5:45 16:30 36:41 40:15 43:32 53:28|rasquin 8:49 13:39 26:52 29:50 43:43
rasquinet 19:29 22:38 37:47 38:43 43:36|rassasie 38:82|rassemble 31:66|rassure 20:55|rassurer 20:55|raster 49:67
rat 23:55 33:9|rata 10:61|rate 6:17 11:22 16:29 19:5 21:15 23:35 27:9 33:7 40:4 49:23|ratees 32:82|raten 2:48 23:46
rater 38:82|rates 35:74|rather 6:28 12:24 19:16 27:20 28:32 30:29 33:6 40:11|ratio 53:68|ration 13:70|rato 10:60
rattachent 33:30|rattrape 6:62 33:17|rattraper 7:68|rature 3:45 33:17|ratures 20:55|rauch 33:16 48:47|rauchen 33:28
raucht 33:28|raum 1:17 3:7 19:20 20:9 28:28 30:17 33:5 45:15 53:14|raume 20:42 27:32 35:40|raumen 33:28|raumlich 2:58
raumt 2:37 34:49|rauschen 33:28|rauscht 33:28|rauspert 33:28|ravet 4:48 5:40 7:41 14:34 22:37 43:37|raye 3:45 28:69
rayer 3:58|raymond 47:79|rayon 7:60 53:49|rc 35:77|rcs 8:71 27:42|rdc 41:66 42:56
re 7:17 10:5 12:10 14:1 19:12 20:-1 23:6 26:11 27:23 33:-3 37:11 40:24 43:10 45:8 47:6 53:0|reach 31:55 40:33
reached 47:73|reaches 21:49 33:8 34:40|reacteurs 33:30|reaction 19:50 49:64|reactions 33:30
read 1:7 3:1 9:5 11:30 12:-1 13:5 14:-2 16:5 18:14 19:-9 20:0 21:2 26:7 27:29 31:-6 33:-2 40:13 42:2 44:20 53:-3
reader 1:28 3:25 16:16 33:-11 34:10 38:34 44:50|readers 12:33 31:55 33:-5|readership 31:63
reading 2:15 12:11 18:35 19:2 20:0 23:15 27:6 30:15 31:6 33:-5 34:14 40:-3 42:14 44:25 50:17|readme 9:74
reads 12:12 16:12 31:7 33:20 36:20 45:13 48:34|ready 9:32 16:26 27:34 33:-13 40:13 43:38 44:30|reaffectation 30:77
reageert 2:45 33:14|reagi 40:57|real 3:-8 6:5 7:-1 13:5 18:11 19:30 20:18 22:23 31:7 33:-3 36:18 40:7 43:19 45:2 52:20
reale 40:52|realisateur 1:32 2:20 3:-6 5:13 10:24 13:28 16:18 19:9 22:21 27:14 31:2 39:18 40:4 41:10 43:28
realisatie 41:54 42:57|realisation 5:9 9:15 10:-3 12:3 13:32 16:4 19:19 22:6 36:15 41:55 42:8 43:39 50:10
realisations 7:49 22:60
realisatrice 1:8 2:7 7:3 9:16 10:11 12:17 13:23 16:25 18:10 19:21 20:1 27:2 38:27 39:18 40:-8 41:10 43:32 44:12 53:16
realise 2:16 7:10 8:23 10:7 12:14 13:48 22:16 27:10 30:19 31:21 33:-20 43:16 53:13|realised 30:72|realisee 19:41 30:69
realisent 33:30|realiser 2:47 13:43 19:36|realisera 2:61|realiseren 40:54|realises 33:29|realisme 44:70
realiste 33:3 40:30 45:56|realistic 31:63|realistisch 31:40 40:44|realite 6:49 7:41 33:17|reality 40:54
really 12:41 19:33 20:30 33:2|reason 3:36 31:21 33:13 40:13|reasonably 2:62|reasons 2:62|rebate 42:71|rebel 3:58
rebord 33:30|rebours 20:42 40:43|rebranche 33:30|rebuilding 40:54|rebuilt 40:54|rec 43:68|recalibre 33:30
recalibrer 33:30|recall 33:29|recap 41:75|recapitulatif 5:50 33:3 41:61|recapitulation 41:71
recce 16:45 18:37 20:35 53:34|recces 16:54 53:53|receipt 10:15 21:23 23:25 26:28 33:1 34:33 35:27 45:21 48:24
receipts 2:42 6:26 10:30 33:-16 34:16 44:26 48:27|receivables 0:76|receive 23:41 29:65 40:23
received 1:42 2:8 8:21 10:9 14:14 15:50 17:17 33:-25 34:7 35:21 42:17|receiver 51:76|receivership 40:41 45:55
receives 20:30 28:48 33:2 34:34|receiving 29:75|recemment 33:30|recensent 7:63|recenses 31:66|recensies 38:72
recent 19:50 33:12|recente 19:63|recept 31:61|recepten 16:65|receptie 35:69
reception 1:41 12:39 23:44 26:38 29:37 35:48|receptionist 34:61|recette 30:38 33:24 35:39
recettes 0:17 2:36 10:43 17:31 27:3 31:1 34:16 40:3 42:22|recevable 1:59 40:43|receveur 51:83
recevez 12:50 23:55 34:41|recevoir 29:77 35:46|recevra 2:61|recevrez 23:77|rechange 24:69 33:17|rechauffee 24:82
rechauffer 33:30|rechenzeit 30:63|recherche 2:11 5:37 9:16 16:39 17:13 18:33 20:3 24:18 34:7 40:5 43:30 53:6
rechercheprozess 20:55|rechercher 34:63|recherches 16:34 18:37 23:39 24:66 32:44|rechnen 33:2 40:39 53:34
rechner 19:56|rechnet 33:20 40:19 48:29|rechnung 16:29 26:59 37:35|rechnungsbetrag 26:67
recht 1:1 2:19 3:-8 6:0 10:23 16:12 20:-2 23:1 27:-3 29:5 31:-3 33:-12 34:29 35:3 36:6 40:-10 41:23 43:1 44:2 53:-2
rechtbank 10:39 32:39 34:25 45:43|rechtbankdecor 50:71|rechtbankdrama 32:73|rechtbanken 2:45 10:33 34:33
rechte 2:24 5:31 10:24 13:3 16:3 31:0 34:20 37:9 40:6 41:27 47:17|rechteinhaber 5:63|rechteinhaberin 34:57
rechtekette 5:63|rechten 2:20 5:28 9:4 10:10 16:5 23:0 27:2 34:30 37:7 40:12 41:37 45:-2 47:10 52:7|rechtenketen 5:69
rechtenoverzicht 5:69|rechtenvrij 5:69|rechter 10:33 21:39 28:46 45:38|rechtesituation 5:63|rechteubersicht 5:63
rechteubertragung 2:58|rechthebbende 5:41 34:54|rechthebbenden 34:59|rechtlich 22:52 27:28 43:32
rechtliche 31:46 40:39|rechtlicher 42:50 45:47|rechtliches 31:46 40:39|rechts 7:24 33:9 43:28 49:45|rechtsaf 33:28
rechtsanwalt 6:49 33:15|rechtsanwaltin 12:40 27:37 29:45|rechtsberatung 16:62|rechtsform 1:37 8:60
rechtsgrundlage 33:28|rechtspersoon 8:72|rechtsreferendar 3:53|rechtsruckfall 34:57|rechtstreeks 2:45 14:52
rechtsverbindliche 1:63|rechtsvorm 1:37 8:68|rechtswege 10:47 34:46|rechtswidrige 14:61|rechtszaak 21:66|rechtuit 6:67
rechtzetten 11:71|rechtzetting 11:71|recipiendaire 35:77|recipient 35:74
recit 3:-6 5:37 6:12 12:7 13:6 19:-1 20:19 33:2 34:17 40:-7 44:13 47:33 48:12 53:17|recitait 47:79
recitals 10:49 34:47|recite 33:30|recits 1:26 2:14 3:11 8:33 10:17 15:35 20:8 23:29 27:20 34:15 43:26 46:35
reckinger 6:43 33:19|reckon 53:66|reckoning 33:29|reclame 7:37 22:43 27:28 33:1 40:18|reclamee 14:71|reclamees 33:30
reclamefilms 19:59|reclament 33:30|reclamer 3:45 21:60|reclusive 33:29|recognised 3:58|recognises 21:71
recoit 2:28 10:7 14:13 19:5 28:25 33:17 34:24|recoivent 2:61|recolle 48:76|recollections 34:61|recollets 33:30
recommandation 14:44 30:49 31:39 46:56|recommandations 30:71 44:50|recommande 12:31 21:33 34:43 44:50 52:44
recommandee 34:63|recommanderiez 35:77|recommandons 30:77|recommence 3:25 33:22 49:49|recommend 30:47 44:65
recommendation 14:30 30:48 44:60|recommendations 30:72|recompense 33:17 48:62|recompenses 7:68|recompte 48:76
reconciliation 21:52 33:9 48:54|reconcilie 33:30|reconduite 33:30|reconfort 33:30|reconnaissable 27:54 40:43
reconnaissant 2:47 34:49|reconnaissants 31:66|reconnaissent 33:30|reconnait 5:21 20:-1 21:17 33:25 48:31
reconnaitre 19:36 20:28 33:17|reconnaitront 31:66|reconnu 20:28 33:17 40:30|reconnue 20:55|reconnues 10:65
reconstitue 20:42 45:56|reconstitues 20:55|reconstitution 20:50 41:48|reconstruct 19:60|reconstructie 3:42 33:14
reconstruction 20:48 41:56|reconstrueren 3:56|reconstruira 20:55|reconstruit 41:75|recopie 18:41 33:27|recopiees 47:79
record 1:19 19:43 20:27 22:39 28:26|recorded 19:42 31:32 43:36 47:42|recorder 20:57|recording 16:41 26:49 33:15
recordings 33:20 41:50|recordist 16:41 20:43 53:39|records 33:8 51:68|recoud 21:60 33:17|recoup 17:70|recoupable 23:72
recouped 10:44 22:51 40:26|recoupment 10:63|recours 23:77|recouvert 47:79|recouvrement 51:83|recovery 14:67
recreations 33:30|recrutee 53:70|recrutement 18:61 30:63|rectangle 20:55|rectangles 33:30|rectangular 33:29
rectificatif 11:80|rectification 11:80|rectificative 11:80|recto 25:77 37:64
recu 1:34 2:2 8:34 12:13 14:32 15:48 27:9 33:-9 34:16 35:19 44:18 47:20|recue 2:26 17:64 20:20 23:42
recueil 13:57 34:49|recueillie 20:55|recueillis 38:74 47:57|recues 10:27 15:65 33:-7 34:25 35:40|recul 40:57
recule 33:28 45:30|reculer 33:30|reculons 20:55|recuperable 1:46 10:38 16:44 34:36|recuperation 10:38 14:66
recupere 2:34 5:50 10:51|recuperer 28:83|recurrents 45:70|recurring 45:68|recus 7:68|red 19:11 24:40 32:36 33:18 48:23
redacted 25:78|redacteur 13:70|redactie 33:6 43:47 44:48|redacties 2:58|redaction 16:58 35:64|redactionele 7:63
redactrice 7:63|redakteur 40:52|redaktion 27:45 33:2 40:26|redaktionen 40:52|redaktionsleiter 27:58
redden 6:41 21:39 33:14|redder 21:66|redders 20:55|reddition 2:47 10:51|rede 20:37 33:19|redemandent 40:57
redemarre 21:73|reden 3:19 6:29 10:15 19:12 20:11 33:10 40:5|redenen 6:54 40:41|rederij 31:48 35:56|redescend 33:30
redet 6:40 33:21|redete 33:28|redevable 14:53 51:73|redevance 35:77|redevances 2:61|redeviennent 2:47 33:17
redevient 10:51 40:43|rediffuse 31:66|rediffusion 31:66|redige 2:26 12:50 27:33 33:-4 34:28|redigee 33:30
reding 8:45 11:43 25:48 29:55|redouble 40:57|redrafts 18:69|redrawn 24:76|redresse 19:49 33:17|redt 3:42 33:14
reduce 42:71|reduction 10:46 40:45|reduire 3:58|reduirons 40:57|reduit 10:38 33:3 40:30 41:48|reduite 16:58 41:61
redundancy 7:64|reecoute 33:30|reecrire 3:37 34:41 44:55|reecrit 33:30|reecrites 34:63
reecriture 2:31 3:16 16:37 18:33 33:-24 40:15 43:20 44:42|reed 33:28|reedite 31:66|reefer 19:60
reeks 1:13 2:10 7:14 10:10 13:5 19:-4 21:3 22:28 24:10 27:14 30:5 31:7 33:-27 34:5 36:10 37:11 38:18 40:6 41:5 43:5 44:7 45:21
reeksbijbel 43:42 45:59|reeksen 7:29 13:47 22:35 31:28 40:21|reeksenmarkt 18:68|reeksontwikkeling 17:70
reel 1:3 2:1 5:14 7:2 10:2 12:5 13:-1 14:4 15:10 16:9 17:8 19:6 20:-6 22:17 33:-25 34:0 38:8 40:10 42:8 43:12 45:6 46:17 49:10 50:15 52:20 53:3
reelle 16:50 19:55|reelles 19:49 43:60|reels 19:49 20:28 41:48|reemploye 34:63|reenactment 20:57
ref 12:26 16:34 23:47 26:31 40:3 50:45 51:42|refaire 20:24 28:52 31:35 33:-1 50:47|refait 33:17 45:56
refaits 31:53 33:17|refectoire 33:17 48:62|refer 27:63|referee 28:75|referees 48:72
reference 19:12 20:21 23:48 26:28 30:24 32:28 35:21 46:26 50:22 51:28 53:14
references 7:12 19:29 22:30 31:11 32:60 36:40 39:27 45:15|referent 40:57|referentie 32:73
referenties 31:28 32:52 36:39 45:43|referenzen 22:32 32:49 36:38 45:31|referme 33:30|referment 45:70|refermer 33:30
referred 33:15 34:47|refined 53:66|refit 35:74|reflechit 20:21 33:27|reflection 19:46 49:62|reflections 19:60
reflet 37:85|reflete 49:83|reflets 19:49 33:17|reflexe 48:76|reformee 50:78|refrigerated 33:21 35:53
refuges 16:54 40:41|refugie 33:30|refugies 33:30|refundable 1:68|refus 2:31 10:17 20:20 33:-8 34:15 40:35
refusais 19:63|refusal 40:41 44:58|refuse 3:-5 19:-1 20:3 21:28 24:19 31:3 33:17 34:-1 40:8 48:31|refused 19:60
refusee 10:57 35:56|refusent 21:73|refuser 33:17 34:49|refuses 3:58|reg 13:70|regal 33:28
regard 2:24 7:21 11:34 19:16 20:8 34:16 44:43 49:49 52:37|regardait 3:37 13:49 33:9|regardant 19:36 20:28 33:17
regarde 3:4 6:21 19:17 20:8 21:4 33:18 38:22 39:24 40:-13 47:24|regardent 20:16 33:28
regarder 19:21 20:14 30:43 33:6 39:41 45:16 52:43|regarderait 20:42 33:17|regardes 20:55|regardez 11:80
regarding 19:60|regardons 32:82|regards 3:12 12:42 19:16 20:9 27:37 33:-17 53:28|regel 11:43 33:12 40:30
regeling 40:54|regelingen 33:28|regelmassig 33:28|regelmatig 8:72|regeln 33:15 45:47|regels 14:39 45:51 47:43
regelt 33:28|regen 3:5 20:2 22:25 24:19 32:29 33:1 40:1 45:11 47:16 48:31 53:12|regenjacken 32:66|regent 33:28
regentaat 13:68|regente 13:70|regenton 33:28|regi 10:65
regie 0:0 1:-4 2:-2 5:-3 7:-10 9:17 10:14 11:-1 12:-1 13:17 16:14 17:-1 19:15 22:23 26:0 33:-36 34:-10 35:-3 39:6 40:-16 41:40 43:30 50:-3 51:0 53:-9
regieassistent 13:65|regieassistenz 13:61|regiecontract 5:69|regieentwicklung 40:52|regiekonzept 1:63|regieploeg 41:67
regierung 23:63|regiestab 41:62|regiestatement 19:56|regiestudium 13:61|regievisie 9:58 19:45|regievoorbereiding 16:65
regievorbereitung 16:62|regime 0:55 10:35 15:66|regio 40:47 42:49
region 1:-4 8:2 9:10 10:4 12:2 15:37 17:-1 19:-7 20:-11 27:-2 29:2 30:0 33:-37 40:18 42:42 53:38|regionaal 42:70
regional 7:16 10:9 13:24 15:22 17:32 40:-9 42:58 53:29
regionale 10:8 12:14 13:23 15:36 20:10 22:39 27:11 31:10 42:43 53:25|regionaleffekt 53:60|regionaler 17:51 53:46
regionalfonds 42:64|regionalforderung 42:64|regionalzug 33:28|regisseer 19:51 20:34|regisseerde 13:68|regisseert 2:58
regisseur 1:19 2:10 7:8 9:13 10:12 12:19 13:35 16:24 19:11 20:-3 22:11 39:25 40:7 43:11
regisseurin 12:31 13:31 39:49 52:38|regisseurs 7:63|regisseuse 13:57 43:55
register 8:45 9:32 21:28 25:48 33:-13 35:32 45:26|registered 5:20 7:15 8:56 29:25 33:-9 34:23 40:5 53:17
registers 20:57|registrar 8:75|registration 5:56 33:15|registre 3:5 20:14 23:35 25:51 33:12 40:3 43:23
registres 18:53 33:22|regle 3:12 12:13 14:13 17:19 19:4 20:8 24:36 27:9 33:-4 44:18 45:36 51:37 53:12|reglee 19:63
reglement 1:47 10:-1 14:16 15:52 19:-2 21:8 23:11 33:-6 35:31 49:17 50:12|reglements 20:42 33:17|regler 26:75 33:9
regles 3:37 14:50 45:48|regne 33:30|regnet 20:42 33:15|regravee 33:30|regret 3:48 33:12|regrets 20:43 35:61
regrette 6:56 44:68|regrouper 30:77|regulars 30:45 31:36 45:55|regulation 14:46 15:67|regulier 33:30
reguliere 14:58 33:17|reguliers 30:77|rehearsal 33:15 48:58|rehearsals 19:48 33:14|rehearse 19:60|rehearsed 19:60
rehearsing 33:29|reich 33:28|reiche 12:61|reichen 12:45 33:4 40:28|reicht 33:28|reichte 47:63|reichweite 44:64
reif 32:66|reifen 33:28|reihe 3:7 6:16 7:12 9:18 13:26 27:12 33:0 37:21 45:32|reihen 31:59|reihenfolge 9:44 33:7 35:45
reihenhaus 33:28|reimburse 40:54|reimbursement 10:63|rein 31:59|reine 7:36 13:39 21:55 34:31|reinigen 50:71
reinscrire 33:30|reinvested 17:70|reis 16:38 33:-5 41:53 44:30|reisde 13:68|reisden 20:55|reise 16:26 41:59
reisekosten 15:52 16:49|reisen 2:14 11:21 16:52 20:11 41:29|reisepass 25:68|reist 33:22 45:39
reizen 16:55 20:12 31:19 33:-15 35:26|reizigers 38:72|rejected 45:68|rejetee 1:73|rejoindre 33:30|rejoint 33:30
rejoints 40:57|rejouer 10:65|rek 33:28|reken 31:61|rekenen 33:17 34:30 50:41
rekening 0:20 4:48 9:18 10:7 11:19 12:13 17:28 20:2 26:20 29:37 35:16 41:15|rekeningen 14:52 41:54
rekeninggegevens 4:73|rekeninghouder 4:73|rekent 6:42 33:21|rekkem 20:55|rekonstruiert 20:55|rekord 33:30
rekwisieten 41:67|relache 33:30|relachent 19:63|relaient 33:30|relais 33:17 38:68|relatant 34:63|relatie 4:73
relatif 2:61|relatifs 5:77|relation 6:46 20:26 45:40 46:55|relations 38:82|relationship 6:71
relative 0:44 14:33 15:44 29:57 35:40 50:40|release 5:9 7:4 20:-4 22:31 27:14 31:48 35:23 36:14 38:23 40:4
released 10:26 21:34 22:32 27:39 31:26 38:37|releases 31:63|releasing 27:63|relecture 2:40 16:50 34:41|relevant 15:78
releve 2:7 4:43 15:48 20:19 21:19 22:32 23:22 30:22 33:-12 45:16 50:24|relevee 20:55|relevent 2:61|releveront 21:73
reliance 41:69|relief 15:57 42:52 44:49|relies 26:70 33:17|relieved 33:29|relight 19:60|relights 33:29
religieuse 33:30|religieuses 20:55|reling 33:20 48:45|relire 3:45 44:63|relirez 34:63|relis 3:58|relisent 33:30
relit 33:26 34:32|relu 19:49 34:49|remain 2:44 12:37 34:30 35:43|remaining 34:40 40:46
remains 2:27 14:33 20:23 33:8 40:20|remake 2:39 31:41 34:34 40:9|remakerechten 31:61|remakes 2:58|remarks 11:59 33:15
remarquable 31:45 33:9 44:55|remarque 9:43 17:40 31:28 33:19|remarques 11:80|remblokjes 39:73
remboursable 10:43 17:56 26:62|remboursables 1:52 10:43 34:41|remboursant 2:61
rembourse 10:50 14:20 33:-21 40:35 42:24|remboursee 10:65|remboursees 10:65|remboursement 2:8 10:39 40:42 41:34 42:22
remboursements 10:65|rembourser 14:60 26:54 40:28|remboursera 40:57|rembourserions 40:57|rembourserons 40:57
rembourses 2:61|remboursons 40:57|remco 33:28|remedial 3:44 20:43|remember 20:26 28:44 33:19|remembered 30:72
remembers 33:29|remerciant 12:71|remercie 33:30|remerciements 12:71|remercier 33:30|remercions 12:71
remet 2:37 33:19 34:25|remettait 33:30|remettent 33:30|remettre 0:60 33:22|remich 8:75|reminder 35:74
remis 2:41 3:8 18:25 19:13 30:39 33:-20 40:19 43:24|remise 2:46 4:17 10:8 18:39 23:39 34:-5 39:15 40:-10 41:7 50:28
remises 2:53 34:41|remmen 19:32 20:28 33:1 36:46|remonte 20:25 33:22 45:19 47:28|remontee 10:43 33:9 45:48
remontees 49:83|remontent 3:37 33:22|remontes 33:30|remontons 33:30|remorque 50:69 53:51|remote 16:54 43:54
remouchamps 33:17 44:39 53:40|removable 24:76|remove 34:61|remplacait 33:30|remplacante 20:55
remplace 2:8 10:12 11:69 17:25 33:-3 45:17|remplacee 10:65|remplacees 10:65|remplacement 2:30 11:62 33:12
remplacent 11:80|remplacer 2:30 3:27 19:31 33:12|remplacera 33:30|remplaces 33:30|rempli 3:31 33:3 40:30 51:56
remplie 1:55 9:49 20:24 46:51|remplir 1:59 33:3 50:51|remplissent 20:55|remplit 33:27 40:22|remuait 3:58
remunerated 2:62|remuneration 2:58 16:37|remunerations 0:74 16:50|remunere 2:47 29:68|remuneree 34:63|remunerees 2:61
remy 43:60 53:57|renard 7:54 31:53|rencontre 3:33 7:22 20:22 30:31 33:-3 40:11 48:30|rencontree 20:55
rencontrees 40:57|rencontrent 2:47 33:17|rencontrer 12:58 35:64|rencontres 18:75|rencontrons 20:55
rend 20:8 28:36 29:35 33:19 34:16 48:29|rendabel 30:68|rende 6:62 20:42|rendent 33:30|render 24:55 40:46
rendering 14:67|rendez 16:33 18:44 20:4 27:16 33:-9 36:32 40:31 42:24|rendra 28:83
rendre 3:13 14:46 21:27 23:31 33:5 40:11 45:24|rends 44:77|rendu 3:21 18:37 23:39 24:58 33:-7 35:40|rendues 33:30
rendus 35:77|renew 33:15 34:47|renewable 5:49 34:53|renewal 34:34 40:49|renewals 5:56 16:54|renewed 5:43 31:49 33:2
renforcer 30:77|renifle 33:30|renner 28:46 33:22|renners 33:28|rennie 2:31 3:27 5:39 16:37 43:36|rennt 33:28
renonce 2:34 10:38 19:36 33:3|renoncement 44:77|renonciation 2:61|renouvelable 5:46 34:58|renouvellement 34:57 40:30
renouvellements 5:77|renouvelons 34:63|renovation 33:30|renove 20:34 33:9 53:49|renover 33:30
renseignements 1:46 14:66|renseigner 33:30|rent 7:41 15:32 33:6 35:31 40:11 53:23|rentable 40:57|rental 2:48 41:56
rented 32:76|rentner 33:15 53:46|rentnerinnen 53:60|rentnerpaar 33:28|rentrait 3:58
rentre 21:25 33:23 35:29 45:21 48:27|rentree 18:41 20:31 27:34 31:32 47:45|rentrent 21:46 33:25|rentrer 33:26 47:48
rentrerons 20:55|renversement 44:77|renvoie 33:30|renvoyee 23:63 33:17|renvoyer 34:63|renwart 33:30
renzo 2:28 3:16 9:41 13:28 16:26 18:29 43:29|reoccupe 33:30|reopens 21:71|reorganisatie 14:66|reorganisation 14:71
rep 13:66|repaid 10:26 14:30 23:35 40:43|repair 10:49 20:43|repaired 13:45 33:8 53:45|repairs 33:29|repand 33:30
reparateur 21:60 28:69|reparateurs 20:42 45:56|reparation 33:30|repare 6:38 13:32 33:6 45:54|repareert 21:66
reparent 33:30|reparer 3:37 33:9 45:48|reparieren 33:28|repariert 33:20 35:45|reparierte 3:53|reparle 33:30
repart 20:14 33:28|reparte 19:63|repartent 21:60 33:17|reparti 10:65|repartie 10:65|reparties 10:65|repartir 33:30
repartiront 31:66|repartit 33:30|repartition 0:63 2:34 5:37 10:38
repas 6:23 7:27 16:18 19:22 20:2 21:29 33:-3 41:47 45:17|repasse 20:55|repay 10:49 40:41|repayable 10:41 12:46 17:49
repayment 10:49 40:41|repeats 33:29|repeche 33:30|repeint 21:60 45:56|repelen 19:59|repense 3:58|repentance 3:58
reperage 10:38 16:44 25:58 40:30|reperages 10:9 16:56 18:48 19:-4 20:-12 26:17 40:8 43:7 53:21|repere 20:55
repertoire 33:30|repetables 24:82|repete 19:43 33:14 48:46|repeteer 19:59|repeteert 20:55|repetent 20:42 33:17
repeter 19:31 33:26|repeterai 19:63|repeteren 19:53 20:28|repeterons 19:63|repeteront 19:63|repetita 13:70
repetitieritten 16:65|repetities 18:49 20:46|repetition 10:28 20:38 35:41 45:47|repetitions 17:50 19:49 33:3
replaceable 24:76|replaced 10:49 33:15|replacement 33:29|replaces 10:26 11:70|repli 31:39 40:51|replie 33:30
replique 6:76|repliques 3:58|repond 3:-6 10:0 12:7 13:6 14:18 33:24 40:3 44:12|repondait 3:58|repondants 30:77
repondent 33:3 37:58 40:30 43:47|repondeur 13:49 20:34 21:52|repondons 40:57|repondra 20:55
repondre 14:40 29:64 33:-1 34:31|repondront 20:55|repondu 3:38 30:48 33:7 47:37
reponse 3:21 7:17 12:21 17:27 18:25 33:10 35:27 40:19|reponses 40:57
report 0:14 5:34 15:15 16:18 18:41 20:-3 23:23 26:16 30:23 33:-14 44:33 50:23|reportage 26:55 34:54|reportages 13:70
reporte 0:82|reported 3:27 7:34 13:35 33:11|reportee 0:60 2:40 17:56|reportees 2:61|reporter 38:74|reportes 17:78
reports 20:36 33:21|repos 3:13 16:26 18:49 24:36 28:37 30:31 33:-16 45:24 48:30|repose 19:28 20:34 33:-4 40:35
reposer 33:30|repousser 33:30|reprend 2:26 3:10 20:7 33:17 34:27|reprendra 14:58 33:17|reprendre 2:40 3:37 44:55
reprenez 34:63|represent 29:75|representant 1:59 33:17|representatief 30:68|representation 2:48 27:29 29:52 34:20
representations 13:49 22:52 31:45|representative 34:61|represente 53:70|represented 30:72
representee 2:28 4:39 8:34 14:38 29:49 34:37|representees 20:55|representer 27:46 29:74|representing 27:63
represents 17:70|repressed 3:58|repression 3:58|reprinted 47:73|repris 33:25 45:43|reprise 33:14 40:46|reprisees 19:63
reproach 33:29|reproche 20:55|reproduce 2:62|reproduceren 2:58|reproductie 2:58|reproduction 2:57 30:26 47:41
reproduire 2:61|reproduisent 34:63|reproduit 20:42 33:17|reproduite 34:63|republic 26:76|republik 25:68
republique 25:85|reputation 7:49 40:45|repute 33:30|reputee 2:53 35:56|requerant 1:73|requerante 1:73
request 1:24 4:40 8:20 9:30 12:24 17:15 25:23 27:8 29:19 35:19 38:19 40:-1 43:12 51:39
requested 1:55 17:25 40:8 43:34 44:34|requete 1:59 23:63|requiert 10:51 21:60
required 0:36 5:31 10:36 33:-11 34:21 35:35 51:37|requires 2:48 34:47|requis 30:77|requises 51:83|requisite 41:62
requisiten 24:54 41:49|rescission 2:62|rescue 19:38 33:8 48:50|rescuers 33:29
research 2:7 11:20 16:50 24:22 30:18 40:0 41:27 43:27 53:23|researching 20:57|reseau 7:41 33:17 40:30
reseaux 31:60 33:3|reservation 14:36 34:51 35:50|reservations 44:71
reserve 1:26 2:-2 5:4 10:1 16:31 18:2 20:-8 23:4 24:9 27:26 33:-29 34:18 35:5 40:11 41:37 44:4
reserved 2:27 19:13 34:40 40:20 47:46|reservedagen 40:54|reservent 2:47 10:51|reserveonderdelen 50:71|reserver 34:63
reserveren 34:59|reserves 0:59 5:20 10:20 19:6 27:11 34:25 44:20 47:46|reservez 34:63|reservoirs 20:55|reservons 19:63
residant 53:70|residence 1:38 13:35 16:52 40:28|residences 13:70|residency 36:75|resident 33:5 53:60
residents 30:43 33:-3 45:36 53:53|resides 53:66|residing 2:48 29:61|resigned 13:66|resiliation 2:61|resilier 2:61
resin 30:72|resine 36:69 50:64|resistance 33:17 44:63|resiste 33:17 44:63|resisted 3:44 20:43|resister 33:30
resisterai 3:58|resolue 44:77|resolution 2:61|resolves 33:29|resopal 32:66|resources 17:70|resp 35:77
respect 2:31 12:29 14:23 18:31 27:20 29:36 33:-7 34:15|respecte 2:47 14:58|respecter 2:47 14:58|respectera 20:55
respectes 46:83|respectievelijk 10:47 31:48|respectivement 2:47 34:49|respects 14:67|respectueuses 12:71
respirant 33:30|respiration 19:20 33:19 49:61|respirations 19:41 33:22|respire 21:46 33:25|respirent 19:63
respirer 33:30|respond 40:54|respondenten 30:68|respondents 30:72|responds 27:63
responsabilite 2:19 4:55 8:51 14:42 30:34 35:35|responsable 21:46 27:40 40:30 48:49|responsibility 4:64 14:53
responsible 10:63|ress 16:72|ressemblait 33:30|ressemble 3:27 19:31 33:12 36:52|ressemblent 7:41 20:28 28:56 31:39
resserrent 19:63|resserrer 3:58|resservie 33:30|ressort 40:43 51:70|ressorts 19:63
ressources 1:23 7:28 9:31 11:31 17:64 42:40
rest 2:4 3:1 10:32 11:8 15:10 19:-5 20:1 23:21 27:-2 31:-2 33:-18 36:11 40:14 42:24 44:21 53:9|resta 47:79
restafval 33:28|restait 3:45 33:17|restant 2:47 38:68|restante 22:74|restantes 16:72|restants 5:64 10:51
restarts 33:29|restaurant 20:25 33:0 45:57|restauratie 16:52 50:57|restauration 53:70|restaureren 20:55
reste 2:8 3:12 7:-10 10:17 11:21 12:1 17:0 19:-7 20:5 21:13 27:3 28:5 31:-12 33:7 34:-2 37:7 40:1 43:-4 44:7 45:6 47:1 50:0 53:10
restee 3:27 19:31 33:12 47:47|restent 2:39 10:5 11:21 14:11 17:18 33:-5 34:40 35:18
rester 19:15 20:8 21:26 33:13 40:9 44:29 45:22 52:37|restera 20:42 40:43|restituer 14:63 35:56|restitution 34:63
restlaufzeit 31:59|restless 33:29|restliche 33:28|restock 40:54|restons 7:28 12:52 33:11 50:38|restreints 14:71
rests 40:54|result 0:52 17:34 22:33 33:2 46:39|resultaat 0:46 23:41 46:60|resultat 0:68 10:21 22:30 23:33 33:-13 46:39
resultaten 0:51 30:60|resultatenrekening 0:72|resultats 0:58 10:21 22:30 30:63|resulte 8:72 51:62
results 2:40 5:36 10:28 30:51|resume 1:15 2:15 5:19 9:35 12:13 28:25 30:31 33:13 41:17 44:19 45:12
resumes 12:50 21:39 43:39 45:48|retained 0:76|retainer 16:54 35:61|retains 10:63|retape 33:30
retard 2:13 6:27 7:19 26:35 33:15 37:37 40:8 45:21|retarde 33:-1 40:39 45:39 53:39|retarder 33:30|retardera 33:30
retards 31:66|reteindre 33:30|retenir 11:80|retenons 33:30|retenu 23:55 24:61 46:48 53:35
retenue 19:31 23:45 34:31 46:51 50:47|retenus 23:57 33:21|retiennent 33:30|retiens 19:49 20:42|retient 33:30
retire 10:32 17:32 19:17 20:10 33:14 40:11|retired 20:20 28:38 33:22|retiree 5:50 20:28 33:3 39:55|retirement 33:29
retirer 20:34 34:41 40:35|retires 20:38 33:10 35:49|retombees 53:70|retomber 21:73|retouche 50:78
retour 2:19 9:16 10:11 14:6 18:10 20:8 23:23 31:1 33:-1 34:20 35:13 38:17 40:-8 44:12 48:29 50:24
retourne 2:15 20:22 21:27 33:21|retournement 33:17 44:63|retournements 3:58|retournent 2:34 20:28 34:36 49:56
retourner 2:40 34:55|retournes 33:30|retournez 33:30|retours 3:24 18:53 26:49 30:42 33:-4|retractation 35:77
retractent 40:57|retraining 33:29|retrait 2:40 33:9 34:41|retraite 20:24 33:20 45:39|retraitee 34:63|retraites 45:70
retransmissions 31:66|retravailler 44:77|retreat 3:32 33:23|retro 33:30|retroplanning 18:75
retrouve 9:23 20:9 21:35 33:17 40:-1 45:29 48:18|retrouvee 20:42 33:17|retrouvent 20:28 33:25
retrouver 3:37 28:61 33:9|retrouves 20:42 33:17|retten 28:66|rettet 33:28
return 8:28 19:13 20:23 23:38 33:-5 34:27 35:28 40:8|returned 33:25 40:23|returning 7:34 35:43 43:36 45:50
returns 33:15 51:63|retuschieren 19:56|reue 13:61|reuni 2:23 18:37 23:52 27:30 29:44 40:19|reunie 14:58 23:63
reunies 2:61|reunion 3:9 23:28 29:33 33:12 34:14 35:28 40:8 48:27 50:29|reunions 2:40 20:34 50:57|reunir 40:57
reunis 10:46 53:57|reunissent 28:83|reunit 7:46 10:43 33:9|reus 6:54 33:14|reusable 30:72|reuse 27:63|reussir 35:77
reussira 3:58|reussit 33:30|reuter 6:49 33:15|rev 50:74|revanche 30:77|reve 6:63 24:59 33:-3|revealed 33:29
reveil 20:34 33:22|reveille 21:26 28:36 33:25 48:29|reveillee 33:30|reveillent 33:30|revelation 3:58|revele 33:30
revenir 20:28 33:17 45:43|revenons 20:42 33:17|revent 33:30|revente 41:75|revenu 20:34 33:22
revenue 3:27 7:49 33:-14 47:34 51:40|revenus 13:57 21:60|rever 33:17 37:72|reverberation 19:49 33:17|reverence 33:30
revers 33:28|reverse 20:43 26:62|reversion 2:45 34:50|revert 34:61|reverts 34:61|reves 19:49 20:42|revetu 34:63
reveur 45:70|revienne 33:30|reviennent 10:38 20:42 33:3|reviens 3:39 20:46
revient 2:8 10:0 19:-2 20:-9 21:20 33:19 34:16 37:21 44:12 45:6 48:23|review 38:74|reviewed 35:74|reviewer 38:74
reviews 38:74|revised 11:73|revisee 18:75|reviseur 0:60 14:50 41:53|revision 2:44 16:36 45:45
revisions 2:50 16:31 18:33 40:18|revisor 2:35 3:37 41:44|revisorin 45:61|revocable 29:75|revocation 29:82
revoir 20:42 33:17|revoked 29:75|revolte 21:73|revolteront 3:58|revolution 33:30|revoquer 29:82|revu 11:80
revue 2:11 11:31 13:21 33:-19 38:65 40:7 47:47|rewrite 2:29 3:24 16:29 40:21 44:51|rewriting 40:54
rewritten 3:28 20:27 34:41 45:39|rex 5:32 6:31 24:47 30:32 37:40 48:41 49:51 52:39|reynders 33:28|rez 33:30|rgec 17:78
rgpd 14:58 16:58|rhein 30:63|rheinische 38:66|rheins 33:28|rheinstern 27:58
rheinwinkel 1:19 10:16 17:21 22:27 23:20 38:22 39:32 42:21 43:18 52:24|rheto 33:30|rhisnes 50:76|rhone 13:49 45:57
rhubarb 39:77|rhyme 33:29|rhythm 19:38 20:36 33:8|rhythmisch 33:28|rhythmus 33:28|ri 3:31 33:3 40:43|riait 20:55
rialto 3:28 33:19 47:48|rib 1:42 4:67 9:49 12:40|ribbon 33:20 35:55|riche 33:30|richten 27:58|richter 28:66
richterin 6:38 33:3 47:48|richtete 3:53|richtig 1:27 11:29 14:45 19:20 20:20|richtige 10:59|richtigen 3:40 33:15
richtigkeit 1:42 14:40 15:45|richting 19:33 24:35 33:13 37:36|richtingen 18:55 21:52|richtlinie 1:63|richtte 13:68
richtten 7:63|richtung 33:28|ricochets 48:76|ride 3:36 20:36 33:8|rideau 13:39 22:43 33:20|rideaux 33:30|rides 33:29
ridicule 33:17 34:49|ridiculous 33:29|riechen 33:28|riecht 33:28|riek 33:28
rien 1:3 2:-9 3:17 5:13 6:14 7:-10 10:-5 14:1 15:4 17:-1 18:-3 19:6 20:5 21:12 27:-11 28:5 31:2 32:4 33:10 34:-16 36:5 37:15 38:3 45:-8 47:8 48:16 52:6 53:-8
rient 33:30|riet 19:39 21:36 33:11|riez 31:66|rig 10:14 16:39 18:40 19:20 20:9 36:27 50:26 53:30|rigging 41:56 50:61
right 2:23 3:0 6:24 10:-3 11:20 16:2 20:8 21:5 30:6 32:10 33:2 34:18 40:3 45:11 49:19 51:10
rights 1:9 2:31 5:35 9:10 10:-2 11:2 16:-3 27:-1 31:-11 34:37 40:-10 41:31 42:0 47:13|rigs 7:51 52:64|rigueur 23:77
rij 33:25 48:24|rijbewijs 13:56 33:12|rijden 19:31 20:10 33:14 40:22|rijdend 19:59
rijdt 3:-4 6:7 20:2 31:1 33:21 36:13 44:10 48:6 49:14 53:4|rijen 33:28|rijhuis 33:28|rijksarchief 5:69
rijksdienst 51:73|rijksregisternummer 25:75|rijkswachter 45:65|rijkswachtkazerne 45:65|rijn 31:48 45:51|rijsel 10:60
rijselse 7:49 40:41|rijst 33:28|rijtjeshuis 33:28|rijtuig 33:28|rijtuigen 33:28|rik 6:29 7:29 19:29 21:32 45:31 48:33
rimouski 10:65|rincage 20:42 32:68|rinceur 3:58|ring 3:3 7:10 12:13 19:21 22:17 32:21 33:11 35:19 40:0 47:19 48:16
ringers 22:69|ringing 21:71|ringmaster 6:57 48:58|rings 3:15 20:24 21:41 33:15|ripping 33:29
rire 3:14 19:19 20:11 21:29 27:23 33:12 43:30|rires 20:28 30:49 33:17|rise 10:36 33:15 40:28|risen 49:76|rises 33:29
risico 17:31 20:16 30:29 40:45|risicoanalyse 40:54|risiken 40:52|risiko 30:37 31:33 40:39|risikobetrachtung 40:52
rising 33:29|risk 1:30 5:31 31:37 40:34 50:36|riskeert 33:28|risks 40:54|risque 3:13 10:19 33:-15 40:50
risques 9:49 40:53|rit 20:19 33:24 38:32 45:9|rita 3:14 13:26 19:18 22:29 29:37 33:-7 34:18 43:29 48:36|ritcs 13:67
ritme 3:42 33:14|ritselen 19:59|ritten 3:35 16:44 18:47|rituel 20:55|riv2 39:83|rivage 8:67 25:72|rival 44:77
rivalite 33:30|rive 33:30|river 7:27 13:42 20:20 33:-8 45:31 53:29|riverains 20:42 31:53|rivers 20:38 33:20
riverside 20:57|rives 22:69|rivier 19:16 20:12 30:24 31:18 33:6 40:11 45:21 53:21
riviere 18:19 20:23 21:17 27:25 30:21 33:8 40:1 45:26 53:14|rivieren 20:42 33:14
rivieres 2:19 10:22 20:13 22:31 39:40 40:14 43:31 45:41|rixdorf 47:63
rixensart 1:25 4:34 7:21 14:24 29:31 36:32 40:23 43:24 53:23|riz 35:77|rnpp 2:61
road 20:22 22:17 27:11 33:13 40:2 45:25 48:31|roadmap 9:51 18:50|roadmovie 43:68|roads 45:68|roadshow 31:66|roar 33:29
rob 33:15 36:61|robe 20:20 33:27|robermont 33:30|robert 2:19 3:25 33:15 35:39|robertville 33:23 53:45
robes 19:38 20:30 33:13|robinet 3:45 33:17|robot 33:25 45:40|roch 47:63|rochat 27:67|roche 6:52 33:19
rochefort 2:40 25:64 53:49|rocher 33:30|rochester 34:61|rock 30:72|rode 19:26 20:22 21:33 32:40 33:4|rods 19:60
roef 33:28|roeispaan 33:28|roeit 33:28|roel 6:34 19:26 21:33 45:32 48:43|roels 27:30 34:35 43:44 47:46|roem 45:65
roep 31:61|roepen 33:28|roept 30:25 33:25|roer 33:28|roerdomp 3:10 7:17 10:14 12:20 19:13 24:28 27:17 33:2 40:9 43:23
roergebied 42:70|roest 19:45 32:59|roet 33:14 47:57|roeulx 21:71|roger 6:20 10:9 16:16 19:19 33:18 35:26 44:21 52:29
roh 19:43 52:54|rohan 22:69|rohbauabnahme 33:28|rohbauprotokoll 33:28|rohfassung 52:68|rohr 33:28
rohschnitt 2:30 10:31 16:26 18:27 31:22 40:15|rohweiss 24:67|roi 31:53 33:17|rois 20:55|roken 33:20 35:48
rol 1:46 27:41 53:43|roland 3:14 6:47 20:21 23:32 33:4 34:18
role 1:12 3:-6 10:16 18:10 19:12 20:-9 22:20 27:31 30:12 33:0 36:18 40:22 43:20
roles 10:15 20:-5 27:7 33:-6 35:17 36:23 40:25 41:52 45:16 53:9|rolf 7:25 12:28 13:28 33:8 45:27|rolfs 21:62
roll 43:67|rollator 33:15 37:55|rollatorballett 31:59|rolle 22:41 33:7 40:31|rolled 33:29
rollen 2:19 10:21 33:8 40:15 41:30 53:24|rollout 31:63|rolls 33:29|rollstuhl 33:28|rollt 33:28|rolstoel 33:28
rolstoelen 20:55|rolt 6:38 33:23|rolverdeling 6:54 10:47|romain 2:20 9:39 12:30 13:29 33:6 43:32 53:29
roman 2:16 3:14 5:37 9:7 13:3 16:7 23:4 30:15 31:-2 33:-31 34:31 40:-1 43:12 47:27|romance 13:50 30:51 44:52
romanciere 3:45 34:49|romande 10:30 17:43 23:42 27:33 42:54|romane 13:70|romanes 13:70
romans 3:18 13:30 20:25 31:34 34:36|rombouts 6:62 33:17|romcom 31:63|rome 2:47 26:70|rommelaere 27:67|rommelig 3:56
rommens 27:62|ronald 33:30|ronce 13:38 22:61|rond 18:14 21:7 24:34 27:18 31:7 33:15 38:18 40:17
ronde 31:36 33:20 52:37|rondes 3:31 19:36 30:63|rondgaan 33:28|rondgang 48:66|rondje 33:28|rondjes 33:28
rondkrijgen 42:70|rondreizende 30:68|rondvraag 30:68|ronfler 33:30|ronge 33:30|ronron 33:17 49:69|ronronne 33:30
rood 33:28|roof 32:43 33:25|rook 3:22 33:20 47:36|rookt 33:28
room 2:8 3:4 7:3 12:6 13:7 16:14 18:27 19:8 20:-11 21:9 27:2 32:7 33:2 36:15 40:-9 43:8 45:-1 47:3 48:10 50:5 53:7
roomers 22:69|rooms 3:21 6:34 7:40 20:20 53:42|rooster 33:28|root 26:76|rooted 33:29|rootput 32:73|roots 9:60 53:53
rope 32:76|ropewalk 22:50 39:68|rory 1:45 7:31 11:40 29:41 46:42|ros 20:57|rosa 6:46 20:-7 27:9 30:15 31:8 33:11 48:25
rosalba 33:29|rosalia 34:63|rosanne 33:22 48:40|rosary 33:29|rose 19:26 20:18 33:19 34:26|rosee 38:82|rosetta2 39:83
rosit 49:83|roskam 27:67|rossel 13:70|rossi 1:46 25:58 29:55 34:36|rosslare 26:56 33:20|rost 32:66|roswitha 27:58
rot 26:54 32:53|rote 20:38 33:18|roten 19:35 33:11 39:49|rotes 33:15 48:49|rotherham 20:57|rotonde 20:55|rotor 39:83
rotsen 33:28|rotterdam 1:19 13:17 16:18 18:20 20:-1 21:20 27:28 31:31 33:-7 45:19|rotterdamse 33:28|rotules 24:82
roubaix 7:29 10:36 17:39 25:46 27:39 40:18|roue 33:30|roues 13:43 33:3 39:55 49:56
rouge 3:-9 7:0 10:-3 13:3 17:10 19:18 20:3 21:16 22:17 24:25 27:10 28:16 30:9 32:41 33:1 34:3 35:20 45:2 49:15
rouges 24:61 33:22|rough 18:69|roughly 41:69|rougir 20:55|rouille 32:82|roulait 21:73|roulante 33:17 45:56
roule 48:62 49:69|roulent 48:76|roumain 13:70|roumaine 33:30|round 1:14 3:15 20:11 26:22 27:9 33:12 41:15 45:14 47:35
roundabout 33:29|rounded 17:70|rounds 33:29|rousse 7:68
route 8:25 16:25 19:12 20:7 21:15 26:25 31:25 33:5 37:28 40:-1 41:16 48:17|rouverte 33:30|rouvre 21:73|rouwt 3:56
row 5:31 31:34 33:11 34:22 42:32|rowboat 6:57 33:15|rowlands 27:63|rows 33:29|roxane 34:63|roy 27:60
royal 27:46 33:9 40:35|royale 4:63 21:52 45:48|royaume 25:85|rozendaal 33:28|rozenkrans 33:28
rsz 9:58 12:32 14:32 51:39|rtbf 7:20 17:30 22:53 40:22 42:51|rte 22:69|ruban 13:43 22:47 33:3 39:55|rubans 33:30
rubber 33:29|rubberen 33:28|ruben 2:28 3:7 7:14 10:11 16:17 20:15 22:20 37:26 39:24 40:6 43:20 44:21
rubriek 1:54 16:51|rubrieken 1:67|rubrik 1:63|rubrique 1:53 12:33 16:52 41:36|rubriques 1:73
ruche 6:47 21:31 44:34 45:28 47:49 48:33 52:42|ruchers 27:67|ruches 13:43 32:55 48:49 50:51|ruckbau 33:15 43:36 50:39
ruckbaus 27:58|ruckblende 48:62|ruckblenden 19:56|ruckdeckung 2:58|rucken 33:7 49:59|ruckfahrt 33:28
ruckfall 2:44 34:44|ruckfluss 10:59|ruckforderung 14:61|ruckforderungen 14:61|ruckforderungsanordnung 14:61
ruckfragen 12:61|ruckfuhrung 40:52|ruckgrat 44:64|rucklage 16:62|ruckrufsfrist 2:58|ruckseite 21:31 33:12 34:26 45:30
ruckseiten 21:43 33:19|ruckseitig 33:28|rucksendung 23:63|ruckspiegel 37:55 48:49|rucksprache 47:63|ruckspulen 32:66
ruckstande 51:67|ruckstellung 17:64|ruckstellungen 0:60 40:16 42:28|ruckt 33:28|rucktritt 2:58|ruckwarts 13:48 33:15
ruckzahlbar 23:50 43:48|ruckzahlbares 23:50 40:39|ruckzahlung 10:59|ruckzahlungspflichten 10:59|rude 6:57 13:53
rue 1:-3 2:-14 3:-17 5:1 7:23 8:39 9:4 10:5 13:-5 14:6 16:1 17:1 19:4 20:-2 22:13 25:9 27:9 29:5 33:-7 34:7 35:4 40:-18 41:-1 42:0 45:2 47:2 48:13 50:19 53:4
ruelle 7:32 14:44 22:35 34:18|rues 20:42 33:17|rufen 12:48 33:15|ruft 31:26 33:15 48:41
rug 14:15 19:8 20:5 24:23 27:12 32:22 33:15 38:22 49:24|ruggen 32:54 33:19|rugnummer 6:41 33:22
rugwind 1:19 2:22 7:14 10:24 17:22 34:19 36:24 38:24 40:13 42:22 43:20|ruhe 6:49 33:15|ruhig 19:43 20:42|ruhige 19:56
ruhr 31:61|ruhrgebiet 22:62|ruhrung 27:58|ruiken 19:59|ruikt 19:38 33:20|ruil 33:14 53:50|ruimer 33:28|ruimt 20:55
ruimte 19:45 35:56|ruimtelijke 31:61|ruin 33:29|ruine 20:42 28:69|ruined 28:54 33:21|ruinee 28:83|ruineerde 28:72
ruiniert 28:66|ruinously 28:75|ruis 50:71|ruiselede 28:72|ruisseau 33:30|ruisselant 33:30
ruiter 3:15 5:37 12:25 33:-13 34:27 43:37 47:29|rule 33:22 44:28 45:25 48:28
rules 1:33 3:4 13:12 14:13 22:15 31:9 33:-6 35:21 38:20 40:12 45:33 48:18|rumeur 19:41 33:22
run 7:25 16:17 19:20 27:12 33:18 48:21|rund 7:45 40:39|runde 18:50 20:42|runder 44:64|rundfunk 7:28 9:35 27:41 33:-2
rundfunkmechaniker 13:61|rundfunknostalgie 30:63|rundfunkveranstalter 14:61|rundfunkveranstaltern 7:58|rundherum 33:28
rundschau 38:66|rundschreiben 33:28|rundum 33:28|rundung 17:64|rungis 20:55|runner 13:66
running 16:25 20:32 22:26 33:-1 43:37 45:26|runs 5:14 6:26 10:7 20:1 28:19 33:17 34:5 43:12 45:24
rural 7:41 31:39 40:30 43:47|rurale 30:45 31:35 43:43 44:45 50:47|rurales 7:54 31:53|ruraux 31:66|ruse 24:82
rush 26:76|rushes 43:74|russ 32:53 47:49|russe 21:73|russes 32:82|russian 13:66|russisch 13:61
rust 3:6 4:23 5:19 6:28 7:13 13:26 22:19 24:22 32:33 33:-22 38:22 39:32 40:4|rusten 33:28|rusthuis 3:26 21:36 33:17
rustig 20:34 33:20|rustige 31:61|rustle 33:29|rusty 33:29
ruth 3:-2 6:21 10:3 16:4 19:0 20:0 21:15 23:8 27:19 33:3 40:-4 44:8 45:5 48:24 49:18|rutting 18:69|ruud 33:28
ruzie 3:5 7:12 20:19 21:15 33:11 38:22 48:34|rw 53:70|rwanda 20:57|rwandan 31:63|ry 33:0 50:53 53:46
rythme 3:16 18:46 19:41 20:26 33:-12|rz 51:73
s 1:4 2:-5 3:-1 5:0 6:0 7:-6 8:-2 9:11 10:1 11:5 12:5 13:-7 14:-3 15:-1 16:-4 17:-3 18:-1 19:3 20:2 21:3 22:7 23:-1 24:2 27:-10 28:-1 31:-3 32:6 33:1 34:1 35:-3 36:0 38:2 39:1 40:-1 42:-4 43:-4 44:8 45:1 47:3 48:-3 49:8 50:-3 52:0 53:-3
s1 18:53 43:52 45:48|s10 18:75|s11 18:75|s13 18:75|s14 18:75|s16 2:61|s2 45:70|s20 18:75|s21 18:75|s22 18:61 23:63
s24 2:42 18:66|s25 18:75|s3 45:70|s36 18:75|s4 22:60 45:56|s40 18:75|s41 18:75|s42 18:75|s44 18:75|s48 18:75|s49 18:75
s5 18:75|s50 18:75|s8 2:40 18:53 45:48|s9 18:75
sa 0:9 1:7 2:0 3:-5 4:12 5:-4 6:15 7:2 10:9 12:-1 13:-7 14:12 15:1 20:-3 21:-3 22:-6 23:4 26:5 27:-2 28:6 29:9 30:6 33:5 34:7 35:-3 40:-17 43:13 44:-4 45:-5 46:16 48:-5 50:5 51:11 53:-10
saadi 22:74|saal 32:33 33:7 41:29 45:28 47:30|saar 38:66|saarbrucken 13:48 31:33 40:26|saarland 31:59|sabam 2:50 5:48
sabatini 33:29|sabine 7:25 14:17 19:17 33:17 43:20 48:25|sable 19:25 24:45 31:28 32:44 33:6 45:32|sablon 13:57 22:60
sabot 33:22 49:63|sabotage 33:29|sabote 33:30|saboter 33:30|sabots 33:21 48:56
sabrina 7:23 12:25 14:25 25:41 27:13 29:30 40:16|sac 3:7 20:4 22:23 31:15 33:19 39:41 52:33|saccadee 33:30
saccades 19:63|sacd 2:45 5:61 17:31|sacha 6:48 33:21 48:38|sachanlagen 0:67|sachant 33:30|sachbuch 34:57
sache 3:18 7:37 19:22 20:34 33:-10|sachions 20:55|sachleistung 17:64|sack 33:28|sacoche 32:61 33:9 34:41|sacre 7:64
sacrifice 3:58|sacrifie 33:30|sacristie 20:55|sacristine 21:73|sacs 33:17 49:69|sad 3:33 27:26 40:30 47:48
saelens 6:54 33:14|safe 33:15 46:62|safely 50:74|safety 16:41 27:24 33:-11 41:30 50:55|safran 33:30|sage 3:50 21:52
sagen 3:30 20:25 28:24 33:-2 40:11 53:18|sags 33:15 44:58
sagt 3:6 5:4 6:20 20:-4 21:3 33:19 34:-2 40:-7 45:1 47:3 48:10|sagte 3:43 20:25 47:33|saguenay 44:77
said 2:5 3:22 11:10 20:14 30:9 33:6 38:35 40:1 45:5 47:34|sail 40:54|sailer 2:28 3:23 5:33 34:27 43:32|sailing 35:74
sailings 35:74|sails 45:68|saine 33:30|saint 7:21 8:29 13:24 21:11 22:28 30:14 33:0 34:9 35:15 43:18 50:27 53:14
sainte 19:63|saintly 44:71|saintrond 2:21 10:25 13:30 16:31 17:37 19:23 22:34 35:37|sais 3:43 19:21 20:38|saisi 37:85
saisie 28:61 33:22|saisir 2:47 28:69|saisit 33:22 36:61
saison 2:1 3:-11 13:0 18:15 19:-7 20:-5 21:29 22:16 27:7 32:12 33:-11 34:-7 40:-13 41:5 45:51 47:9 53:0
saisonniers 7:68|saisons 7:20 13:23 18:40 20:38 22:39 45:22
sait 3:-6 6:39 7:1 13:-3 19:9 20:0 21:13 27:-7 33:16 38:8 44:18 45:16 53:-4|sake 33:29|sal 7:64|salade 35:77
salaire 2:21 16:44 17:37 35:37 40:17 42:36 53:30|salaires 17:35 33:-12 41:32 42:33 53:59|salarie 2:47 7:54
salariees 7:54 40:43|salaries 7:52 14:25 40:27 41:32 51:37|salary 3:31 16:41 17:44 35:48|salaud 33:30|saldo 23:67
sale 22:27 33:1 34:23 35:37 38:36 42:33 48:34
sales 9:8 10:12 11:7 12:2 18:4 27:26 31:30 32:17 33:-26 36:9 40:20 42:44 46:10|salesman 12:54 28:62|salim 20:55
salle 3:-15 7:3 14:-3 15:8 16:7 18:10 19:14 20:2 21:0 22:0 27:-6 30:12 31:17 33:9 35:13 40:12 43:0 46:9 48:21 53:6
salles 2:-5 7:19 13:4 22:26 27:12 30:21 31:43 33:-36 34:-3 38:15 40:2 42:43 43:8 53:4|salmon 34:63|salome 33:30
salon 15:34 19:15 20:8 31:19 33:-4 34:15 48:44 49:40|salopette 33:30|salt 22:30 24:37 31:36 32:36 33:-11 45:29 48:32
salted 33:29|saltmarsh 1:20 2:14 5:22 10:28 13:18 17:23 22:21 26:28 34:13 40:7 42:23 43:20|salue 33:25 48:49
saluent 33:30|salutations 12:61 23:45 27:36|salvatore 20:44 33:3 34:25|salzburg 27:58|salzinnes 53:66|sam 27:63
samber 26:73
sambre 2:4 7:11 10:15 12:8 13:1 14:8 17:24 20:-10 22:16 26:12 27:16 31:-2 33:-21 34:12 35:16 38:10 40:-2 43:16 50:21 53:15
sambrienne 50:74
same 1:-1 2:1 3:7 5:15 7:-4 10:12 15:7 17:2 18:1 19:4 20:6 27:-6 31:7 32:7 33:8 34:-8 35:6 39:8 40:-1 45:7 46:15 49:13
samedi 31:45 33:9 47:57
samen 2:-2 3:0 10:31 12:13 13:0 15:23 16:-2 17:3 18:1 20:2 21:-2 22:1 28:10 30:0 31:-6 33:-2 35:2 40:6 41:7 42:14 53:3
samengesteld 8:72|samengeteld 46:73|samengevat 33:28|samenleven 31:61|samenvatting 0:31 1:27 12:25 30:46 41:39 44:29
samenwerking 10:31 12:25 31:46 40:26|samenwerkingsakkoord 10:60|samenwerkingsovereenkomst 10:60|sami 6:51 33:19
samira 3:17 13:29 16:27 22:30 33:8 35:30|sammelt 19:35 33:20|sample 12:31 30:65 45:32|samstag 45:61|samt 29:52 34:44
samtliche 2:25 5:30 33:-5 34:24 51:34 53:27|samtlichen 10:59|samuel 13:70|sanatorium 33:29|sand 3:23 33:17 48:47
sandal 33:29|sander 7:49 13:54|sandra 8:59 33:16|sandrine 1:42 35:65|sandro 33:29|sandwich 33:30|sandwiches 33:29
sandwichs 16:72|sang 19:35 33:24|sanglots 33:30|sanitaire 3:37 13:49 22:52
sankt 7:21 12:24 13:24 15:29 22:25 30:26 50:26 53:23|sanna 6:32 19:20 33:20 49:37|sanne 13:47 19:38 43:47
sans 0:-1 2:6 3:5 4:19 5:5 6:15 8:-2 10:10 11:-2 14:-5 19:-11 20:5 21:4 24:0 30:-6 31:-11 33:7 34:5 38:5 39:6 40:9 43:-5 44:0 45:3 47:-4 48:2 51:15 52:8
sante 14:50 16:37 20:20 30:42 40:22|saoirse 27:63|sape 20:55|sapeur 33:30|sapin 33:30|sapins 33:30|sarabande 33:30
sarah 2:26 3:29 13:31 19:7 22:18 27:11 37:28 43:42|sarl 1:21 10:55 17:25 27:15 29:39 43:22
sarolea 21:41 26:53 34:38 45:38|sartori 2:52 19:43|sas 7:23 8:28 10:46 13:31 39:30 43:34 46:40|sas17 39:83
saskia 45:65|sass 3:32 33:7 47:42|sasse 6:63|sassement 20:55|sassen 3:53|sassnitz 13:37 38:41 39:52
sat 20:43 33:2 38:47|satan 33:29|satisfaction 4:68 33:12|satisfactory 27:63|satter 19:56|saturation 19:49 33:17
saturday 31:43 33:20|satz 3:28 21:25 28:28 33:8 34:20|satzung 8:53 9:51|saucisse 7:68|saucisses 26:83|sauer 26:67
sauerstoff 13:68|sauerwald 30:63
sauf 2:-8 6:7 9:12 10:-4 12:12 13:1 14:2 15:13 18:6 19:11 20:8 21:15 22:15 26:14 28:14 31:-3 33:5 34:16 36:14 39:13 42:7 48:7 50:9 53:1
saugen 35:66|sauna 40:54|saura 6:45 19:19 33:23|saurez 47:79|saurions 11:67 23:63|saurons 20:34 33:22|sauront 19:63
saut 3:45 48:62|saute 33:26 49:52|sauter 33:30|sautillant 21:73|sauvage 16:58 33:17|sauve 3:27 33:26|sauvee 33:30
sauvegarde 16:72|sauver 20:25 33:26|sauveteur 3:45 20:42|sauveteurs 20:55|savaient 3:31 33:17 48:49|savais 19:63
savait 3:33 33:24|save 2:28 3:24 19:14 20:20 33:-17 34:27 40:8 42:25|saved 3:36 11:52 33:8|savent 19:43 20:46
saves 20:57|savez 40:57|saving 33:15 45:55|savings 17:70|savoir 2:2 3:24 6:17 7:20 15:23 19:4 20:-4 33:11 34:15 40:10
savon 33:21 48:56|savons 33:-13 40:50 45:26 53:26|savoureux 44:77|saw 19:22 27:25 33:23|sawdust 30:51 33:8 48:50
sawyer 20:57|say 3:4 10:9 14:4 17:7 20:10 21:17 31:0 33:13 40:15 43:4 47:24 53:3|saying 13:35 20:26 30:41 33:11
says 3:2 6:2 13:-3 17:1 19:-9 20:8 28:6 31:-6 33:21 36:14 38:5 40:-1 47:11 48:3|sc 4:63 49:50 50:56
sc000412 8:61 34:47|scale 6:44 24:63 30:45|scales 33:29|scalpel 32:62 33:15|scam 2:46 17:57 23:43|scan 14:41 25:70
scandinave 31:66|scandinaves 31:66|scandinavia 31:63|scandinavie 31:61|scandinavische 32:73|scanne 12:71
scanned 24:63 33:15|scannee 1:59 19:49|scannees 24:82|scannen 16:65|scanner 12:68|scannes 43:74|scannt 30:63
scare 3:58|scarecrow 33:29|scared 3:44 38:60|scares 3:58|scarf 11:59 33:15|scarpe 42:76|scarves 19:46 32:62
scellee 33:30|scelles 33:30|scen 43:74
scenario 1:14 2:20 3:-8 5:21 9:9 10:18 12:-2 13:12 15:-2 16:26 17:0 18:15 19:-14 22:-6 23:2 27:14 29:-2 34:13 36:2 40:-2 41:21 42:-5 43:21 44:1 53:-8
scenariocoach 16:65|scenarios 13:24 16:26 18:29 19:17 27:21 34:43 40:24|scenariosteun 1:37 17:52 23:50
scenarist 1:20 2:38 3:20 9:32 16:18 34:12 40:7 53:16
scenariste 1:8 2:42 3:4 9:18 10:0 13:39 16:17 18:10 34:-2 40:9 53:5|scenaristen 2:45 12:53
scenaristes 2:34 16:44 18:48 53:43
scene 2:-5 3:15 5:-1 9:9 13:1 18:-3 19:20 22:-3 30:7 33:7 40:-19 43:3 44:28 45:2 48:34 49:19 52:7
scenes 2:13 3:14 5:8 9:12 12:5 16:2 18:9 19:20 20:-6 27:-2 31:-3 33:-19 35:11 40:5 43:24 44:29 45:1 48:24 50:12 52:13
scenique 2:61|schaal 19:45 50:57|schaalmodel 30:68|schaamt 6:42 33:21|schaamte 3:48 33:6|schaap 35:69|schaar 30:68
schaartje 33:28|schabig 33:28|schacht 20:38 31:49
schachtbok 0:24 4:26 8:24 10:21 12:18 20:7 26:25 27:15 29:24 33:-9 43:21 51:25|schachtel 33:28|schachten 20:55
schade 26:73|schaden 7:58|schadevergoeding 10:60|schaduw 19:59|schaduwen 33:28|schaduwpass 24:73|schaduwtheater 32:73
schaerbeek 40:57|schaf 22:48 31:46|schafe 33:20 48:41|schafer 20:55|schaffner 33:28|schakelt 33:28|schal 6:63
schallplatten 33:28|schallplattenraum 33:28|schalt 20:55|schalter 21:41 33:7 45:40|schaltet 33:28|schaltplanen 33:28
scham 3:53|schame 3:53|schande 33:28|schandel 33:29|schankraum 30:34 33:9 40:23 41:34|scharfe 19:56
scharfsinnige 33:28|schatten 3:43 40:37|schattig 45:65|schatting 40:28 41:54 53:37|schatzen 33:15 40:39|schatzt 21:62
schatzung 33:15 41:49|schau 39:58 52:49|schauen 19:43 32:53|schaum 19:56|schauplatz 43:48 53:46|schauspiel 19:56
schauspieler 19:43 20:42|schauspielerin 13:40 19:35 27:37|schauspielfuhrung 13:61|schaut 6:29 19:23 31:26 33:15
schedule 1:7 10:27 11:34 12:7 16:35 17:17 18:25 22:8 27:2 31:2 34:0 40:8 41:8 42:10 43:6 53:5
schedules 9:47 14:40 19:33 27:36|scheduling 16:68|scheef 33:28|scheepsbel 33:28|scheepsbrand 11:71
scheepsinterieur 40:41 41:54|scheepsnaam 5:69|scheepswerf 50:71|scheibe 33:15 44:38 48:36|scheiben 32:66
scheiden 33:28|scheidung 3:40 21:49|scheinwerfer 19:56|schelde 4:52 33:6 45:43|scheldebocht 2:26 10:45 34:27 40:22
scheldehuis 46:73|scheldevallei 53:64|schell 6:49 33:15|schema 0:66 41:34 46:34|scheme 0:54 1:47 15:54|schemer 48:66
schenkelklopfen 31:59|schenkt 33:21 48:41|schepen 3:35 19:38 21:45|schepnet 33:28|schepper 7:49 15:58
schept 23:54 33:14|scherm 33:19 38:53|schermen 27:41 31:40 45:43|scherp 38:72|scherper 44:70|scherpte 19:59
scherz 3:32 7:38 33:7|schets 40:54|schetsen 24:73|schicht 31:33 33:15 43:36|schichtwechsel 13:48 22:48|schicke 12:61
schicken 33:28|schickt 33:19 45:41|schieben 33:28|schiebt 33:28|schiedsgericht 10:59|schiedsklausel 10:59
schief 3:40 19:43|schiefer 32:66|schiefgehen 40:52|schiene 40:52|schiesst 40:52|schietkraam 35:69
schiffchen 33:7 49:46 52:47|schijf 23:67|schijnt 19:59|schijven 2:49 23:48|schikken 48:66|schilderij 32:73
schilderijen 32:73|schilderwerk 35:69|schilt 20:34 33:20|schiltz 46:66
schip 1:15 2:-3 3:1 5:8 6:6 7:1 10:-1 12:5 16:13 19:7 21:11 22:7 27:1 31:9 33:-8 36:25 40:8 41:6 43:7 45:13 47:18
schipper 6:26 12:25 21:25 28:31 33:-13 45:36 48:38|schippers 3:56|schippersknoop 33:28|schirm 33:28|schirokko 31:59
schlafen 21:36 33:15 53:34|schlafender 33:28|schlaft 6:21 19:14 20:13 28:32 33:16|schlafzimmer 48:62|schlagadern 33:28
schlagen 33:28|schlauchen 33:28|schlecht 6:33 20:25 33:18|schlechteren 40:52|schleicht 33:15 49:54
schleuse 13:30 33:19 35:34|schlichter 10:59|schliessen 10:59|schliesslich 33:28|schliesst 21:36 28:40 33:15
schliessung 21:62|schlitten 13:61|schluessel 39:67|schluss 7:14 20:22 21:30 32:22 33:-5 40:8 44:37
schlussbericht 18:63|schlussbestimmungen 34:57|schlussbild 21:62|schlussel 21:41 32:46 35:45|schlusselkarte 21:62
schlusselkarten 33:28|schlussfolgerung 30:63|schlusskontrolle 40:52|schmiernippel 33:28|schmiert 33:28|schmuck 35:66
schmuggel 33:28|schmuggeln 33:28|schmuggelt 33:28|schmuggelte 3:53|schmugglerkonig 31:59|schmugglerring 28:52 33:15
schnaps 38:66|schnee 1:10 12:8 13:8 18:10 19:3 23:10 27:5 33:7 37:15 40:8 43:9 47:10 48:29|schneebereitschaft 41:62
schneedecke 50:65|schneefall 19:56|schneeflocke 33:28|schneegutachten 16:62|schneekanonen 33:28|schneekristalle 24:67
schneemann 21:62|schneematsch 32:66|schneepfluge 13:61|schneetagebuch 20:55|schneetreiben 33:28|schneidet 33:28
schneise 33:28|schneit 47:63|schnell 3:27 19:30 33:15|schneller 6:63
schnitt 13:11 19:6 22:12 33:3 41:38 48:19 50:31 53:10|schnitte 20:55|schnittfirma 46:66|schnittplatz 11:51 16:49
schnitzler 7:28 14:31 15:35 29:36 46:36|schnur 37:68|schoen 35:56 49:60|schoendoos 28:46 33:14 52:47
schoenen 3:27 6:26 20:14 21:25 33:-13 44:29 47:29 49:33|schoenmaker 33:19 48:47|scholen 31:57 40:24|schommel 21:66
schon 7:10 19:7 27:10 33:17 40:14 44:15 53:11|schone 26:42 33:22|schoner 33:28|schonsten 44:64
schoofs 4:37 8:35 10:23 12:29 14:29 25:38 29:35
school 1:1 3:0 7:-3 9:6 13:26 16:1 18:11 20:-2 21:11 24:9 28:7 30:10 31:7 33:6 35:15 36:16 40:-13 43:0 44:4 45:19 48:4 53:-1
schoolgirl 33:29|schooljaar 20:55|schoollokaal 33:28|schoolmistress 33:29|schools 16:27 18:29 31:48 40:23 53:25
schoolschrift 33:28|schooltas 33:28|schoolvrienden 7:63|schoolwerk 22:69|schoon 33:28|schoonmaak 50:71
schoonmaakster 3:56|schoonvader 33:28|schoorsteen 19:22 31:25 33:17 41:31|schorsing 48:66|schoten 8:59 25:61
schott 33:28|schouder 19:45 33:14|schouderbladen 33:28|schouders 33:28|schoven 33:28|schrank 22:33 31:30 33:9 36:39
schranke 33:28|schranken 36:68|schrankenwarter 20:42 22:48|schrap 11:58 44:56|schrappen 3:56|schrapt 33:28
schraubt 33:28|schrebergarten 13:61|schreckt 40:52|schreef 2:17 3:15 5:28 13:39 31:21 34:18 38:44|schreeuw 33:28
schreeuwt 33:28|schreibe 3:47 12:25 33:-8
schreiben 2:5 3:30 9:11 10:6 17:11 18:19 20:2 23:19 27:14 33:-16 35:13 40:8 42:11|schreiberin 47:63|schreibhilfe 17:64
schreibt 2:8 3:14 5:14 13:22 33:16 43:12 45:11|schreiner 13:48 53:46|schreinereien 53:60|schreit 33:28|schreven 38:72
schrieb 38:66|schrift 6:42 24:46 33:7|schriftelijk 2:48 29:41 34:29|schriftelijke 35:69|schriftform 34:57
schriftlich 2:12 5:29 10:14 12:16 29:20 34:12 36:22 40:24 43:16 50:20|schriftsatz 3:53|schriftstucke 29:66
schriftwechsels 1:63|schriftzug 33:28|schrijf 3:54 12:18|schrijffase 12:53 40:41|schrijfopdracht 2:58
schrijfpremie 40:54|schrijfster 34:33 40:28 43:42 53:37|schrijft 2:29 3:3 6:15 13:15 16:13 18:16 19:6 33:11 44:17
schrijven 2:18 3:40 4:14 10:1 12:7 16:16 23:8 27:3 33:-31 34:16 40:11
schrijver 2:34 3:25 10:10 12:16 34:29 40:5 43:19 53:14|schrijvers 36:59 43:55|schrijverskamer 2:32 16:39 18:42 53:37
schrijversovereenkomst 2:37 5:48 34:38|schrijversoverleg 26:73|schrik 20:55|schritt 1:56 36:43
schritte 19:23 33:7 36:47 48:29|schrittfolge 48:62|schritttempo 38:66
schroder 2:16 5:22 8:25 11:23 14:20 27:17 36:26 43:20 46:25 50:24|schroeder 34:48 47:44|schroef 33:28|schroeft 33:28
schroff 6:63|schroothandelaar 20:55|schrumpft 40:52|schublade 40:39 48:49|schudt 33:28|schuhe 6:49 31:46
schuhkarton 33:19 48:43|schuift 10:39 24:52 33:6|schuilen 33:28|schuin 33:28|schuiven 40:54
schul 7:34 14:36 15:44 29:44 46:45|schulbusfahrerin 28:66|schuld 3:23 21:32 33:15 40:12
schulden 0:59 7:28 13:16 14:25 33:-24 51:21|schuldenaar 10:60|schuldenvrij 51:73|schuldet 3:32 10:38 51:46
schuldfrage 20:55|schuldig 3:40 33:15|schuldvordering 23:67|schule 21:62|schulen 20:40 31:34 40:27|schulfassung 31:59
schulfotos 32:66|schulfreunden 7:58|schuljahr 20:55|schulkino 31:59|schulklasse 33:28|schulklassen 18:50 40:39
schulmaterial 31:59|schulpaket 31:59|schulschrift 37:68|schulter 33:28|schulvorfuhrungen 30:63
schulvorstellungen 27:58|schuren 33:28|schuss 19:47 21:43|schut 21:52 33:14|schuttet 33:28|schutz 33:28|schutzes 2:58
schutzfilm 32:45 33:20|schutzfrist 2:58|schutzt 33:28|schuur 3:19 19:22 33:12 38:35 48:30|schwache 6:63
schwachen 44:64|schwarm 33:28|schwarz 19:19 20:19 33:15 49:39|schwarzbach 10:54 27:50|schwarze 28:52 45:47
schwarzung 20:55|schwarzweiss 19:56|schwaz 2:58|schweige 20:55|schweigen 2:18 3:25 19:16 20:27 33:0 38:26
schweigend 47:63|schweigt 2:44 33:15|schweiss 33:28|schweiz 33:28|schwelle 47:63|schwellenwerte 46:66|schwenk 49:67
schwenken 33:28|schwere 30:63|schwerer 48:62|schwerkraft 19:56|schwerpunkte 7:58|schwerste 38:66|schwersten 33:28
schwester 20:37 31:34 40:34|schwesterfirma 7:58|schwestern 28:45 33:7 45:40|schwierigkeiten 14:61|schwimmbad 33:28
schwindel 33:28|schyns 6:49 33:15|sciatique 33:30|scie 19:37 33:15 50:53|sciences 13:70|scientifique 27:67
scientist 33:29|scierie 33:30|scifo 1:27 2:15 3:13 5:31 13:24 16:26 22:28 38:36 40:11 43:28 47:33|scolaire 20:34 31:58
scolaires 27:40 30:49 31:53|scomm 50:78|scoort 30:68|scooters 41:69|scopa 13:49 33:22|scope 19:60
score 1:23 19:44 21:31 30:45 44:28|scored 33:15 48:58|scores 48:72|scot 3:44 33:15|scotland 8:59 19:34 23:47
scots 10:41 31:41 44:50|scotsman 33:29|scottish 11:40 17:37 40:31 42:38 44:38|scout 19:52 40:33
scouting 16:52 18:48 27:21 40:13|scr 43:67|scrap 33:29|scraping 20:57|scratched 24:76|scream 33:29|screaming 3:58
screen 1:23 9:11 13:4 17:18 18:7 19:7 20:-6 23:19 27:1 33:-14 34:-2 38:12 39:41 40:2 42:34 44:9 52:31
screener 39:67 52:49|screeners 39:77|screening 31:63|screenings 31:63
screenplay 1:33 2:39 5:23 9:16 12:21 13:9 16:10 18:12 27:6 34:3 41:12 43:10 44:14|screenplays 7:31 34:57
screens 22:29 27:23 31:54 40:14|screenwriter 2:42 13:57|screenwriting 13:66
script 1:17 2:10 3:4 5:12 10:14 12:2 13:5 16:36 17:-2 18:14 19:-6 20:-16 23:0 27:15 30:0 33:-44 34:-7 36:9 40:13 41:12 43:2 44:17 50:2 53:7
scriptbijdrage 17:70|scriptcoach 16:65|scriptdossier 18:68|scripte 13:70|scripted 7:64
scriptment 2:23 5:41 27:24 33:3 43:29 44:33
scripts 1:6 2:9 3:-5 5:22 9:11 10:16 13:4 16:22 18:17 27:11 34:19 36:28 40:16 41:16 43:14 53:13
scrl 1:15 2:14 7:21 10:22 12:20 14:20 15:23 17:24 34:16 37:29 43:37 46:24|scroll 33:29|scrupule 3:45 33:17
scullery 33:15 47:59|scully 13:53 19:46|sculpture 13:66
se 2:-13 3:4 6:-1 10:1 12:-6 14:-10 19:11 20:8 21:11 27:-6 28:6 30:0 31:-13 33:10 34:-5 35:0 40:9 44:-4 45:7 47:2 48:2 49:6 53:14
sea 13:42 19:23 22:45 33:-8 47:36|seagrove 10:63|seal 1:43 33:23
seance 12:16 16:16 23:40 29:26 30:33 31:30 33:5 35:22 44:21 48:20|seances 13:27 16:49 18:31 30:51 31:35
search 5:48 16:34 18:36 19:14 20:11 33:-5|searched 5:70|searches 20:43 33:15|seaside 45:68
season 9:24 10:-1 13:3 18:6 21:32 24:13 27:-1 33:-21 34:-3 39:14 40:-9 41:6 42:17 45:51 53:12
seasons 13:39 20:18 22:50 31:23 45:29|seat 1:23 7:32 8:50 33:9 53:21|seated 19:46 36:61|seats 34:61|seau 3:40 33:21
seaux 20:34 33:9 48:54|sebastien 2:58|sec 16:16 19:25 20:-3 33:-18 43:17 45:11 49:60 52:38
seche 19:31 20:37 24:51 33:-1|sechent 20:55|secheresse 33:17 40:43
sechs 2:8 7:27 13:4 20:5 21:5 22:17 23:6 29:8 31:9 33:-5 34:-1 35:8 36:10 40:-6 41:5 45:11 47:5 48:4 50:7 51:9
sechsjahrige 3:53|sechsundvierzig 33:28|sechzig 6:55 10:38
second 1:2 2:20 3:5 5:5 7:-7 11:1 12:1 13:-6 16:11 18:18 19:-5 20:-2 21:11 22:3 23:1 27:3 30:1 31:-4 33:-3 34:-11 40:11 42:-1 43:12 44:7 45:9 46:4 48:0 53:-5
secondaire 31:66|secondaires 6:58 13:39 24:51 45:39|secondary 31:63
seconde 3:7 10:13 19:11 20:4 24:34 33:13 38:33 45:18|seconded 3:58|seconden 16:44 20:21 43:35 52:53
secondes 16:16 19:19 20:12 30:21 33:8 36:28 40:1 45:14 49:27 50:23 52:41|seconds 33:7 38:37 40:13 52:63|secouer 33:30
secours 3:37 33:22|secret 16:13 21:15 28:24 33:12 35:33 40:13 44:21 45:36|secretaire 12:36 23:55 27:33 29:47 33:-4
secretariaat 43:68|secretariat 12:44 13:43 16:44 23:50|secretaris 20:42 29:58|secretary 3:36 8:53 33:8|secretly 33:29
secrets 3:26 6:39 21:33 31:31 33:7|secs 49:83|secteur 7:42 27:52 40:31|secteurs 14:50 20:34 40:35
section 1:57 11:21 13:10 16:15 19:7 22:13 24:35 27:7 42:18|sections 13:53 30:59|sectoren 14:66|sectors 14:67
secundair 31:61|secured 1:73|secures 40:54|securise 40:57|securite 26:35 33:-8 35:29 41:39 50:30 51:68
security 9:31 10:19 14:24 33:-14 34:18 45:37 51:53|sedert 8:72|sedimentologie 50:78|seduire 27:67
see 1:6 2:-8 3:-1 6:1 12:5 17:1 18:-1 19:16 20:6 23:2 27:9 28:12 30:10 31:10 33:6 34:-9 37:8 38:4 39:23 40:-8 44:1 45:6 49:6 52:20
seed 32:62 33:15|seeing 27:49 33:15|seek 40:54|seeking 33:29|seem 19:46 33:15|seemed 3:58|seems 33:29
seen 5:15 7:10 19:5 20:13 27:19 33:16 40:-1 44:16 45:13|sees 6:22 19:11 33:20 40:6 48:35|segel 33:28|sehe 19:43 47:49
sehen 3:0 6:9 19:11 20:11 27:4 30:18 33:15 40:-2 52:14 53:6|sehr 11:12 12:32 19:3 23:20 24:14 27:34 30:10 33:-1 44:11
sei 3:27 33:17 47:30|seien 33:28|seil 16:34 33:16 41:35|seilles 19:41 50:57 53:49|seilszene 19:35 31:38 44:43
sein 3:10 10:6 13:9 19:30 20:3 21:10 27:6 32:14 33:8 45:8
seine 2:5 6:29 10:6 12:8 13:9 19:3 27:5 28:13 33:11 38:13 48:9 53:7|seinem 29:25 33:26
seinen 3:8 5:18 7:13 10:13 14:15 20:10 28:20 33:14|seiner 23:50 33:15|seines 33:28|seing 8:80
seit 3:-4 4:10 6:5 7:30 8:16 11:7 20:-2 28:8 33:10 40:8 44:6 45:11|seitdem 3:40 33:15
seite 9:15 10:9 11:25 13:12 24:36 27:8 33:6 37:18 40:2 47:13|seiten 2:12 3:19 9:19 12:16 16:17 18:18 33:10 44:18
seitenblick 30:63|seitenflugel 33:15 47:49|seitenverhaltnis 19:56|seither 3:40 6:37 33:2|seitlichen 19:56
seize 3:10 6:27 9:32 20:6 21:24 33:18 53:21|seizoen 2:5 20:2 21:13 22:16 27:9 31:9 33:-17 45:55
seizoenen 13:54 20:28 22:42|seizoensboog 45:65|seizoensfinale 21:66|sejour 25:72 41:61|sejours 41:75|sek 16:25 49:64
seks 47:73|sekte 33:28|sekunde 24:46 32:46 33:7|sekunden 13:26 19:20 33:4 39:31 43:26 52:32
sel 20:28 21:46 24:55 45:43|selben 10:43 19:32 33:-8 40:16|selbst 3:6 7:3 10:3 19:0 20:14 21:6 33:10 40:21 45:13 53:12
selbstandig 8:66|selbsteinstufung 46:66|selbsthilfeschule 13:61|selbststandiger 2:58|selbstverlag 47:63
selected 22:51 30:41 38:56|selectie 22:64 23:37|selectiecomite 12:66|selecties 22:69|selectif 1:73|selecting 30:72
selection 12:43 13:31 22:56 23:45|selectionne 13:70|selectionnes 1:73|selective 17:48 22:30 40:20 42:59
self 30:54 33:-2 45:37 46:45|sell 2:35 33:23|selle 33:30|seller 10:49 40:41
sells 3:13 6:26 21:26 28:30 33:13 40:10 45:23|sellu 7:43 13:45 15:54|seloignes 33:19 35:47 48:46
selon 2:25 12:22 19:14 20:6 31:30 33:2 42:27 53:34|sels 22:65 33:11|selten 27:32 33:2 40:26 45:35|seltener 40:52
sem 16:72|semaine 7:6 12:10 13:20 16:10 18:32 20:12 21:12 22:12 30:15 31:28 33:-2 34:1 38:28 45:20
semaines 3:-1 16:40 20:13 31:6 33:-1 38:22 41:34 44:17 50:43 53:10|semblables 6:62 44:63|semblant 3:38 12:41 33:14
semences 32:82|semester 13:61|semesterferien 31:59|semestre 18:75|seminaire 40:57|seminariste 33:30
semoir 5:43 7:34 37:51 39:59 52:51|semois 53:70|senator 21:43 33:19|send 1:31 12:31 14:30 33:-8 34:24 35:37 50:37
sendemast 26:67|sendeplatz 31:46 45:47|sender 7:7 10:13 12:3 14:19 17:5 18:5 22:20 27:-1 31:0 33:-16 40:23 42:37 47:3
senderbeteiligung 42:64|senderbeteiligungen 7:58|sendergeld 42:64|sendergesprache 10:59|senderinteresse 1:63
senderlektorat 44:64|sendern 7:45 14:40 34:24|senderpaket 18:63|senders 9:65
sendeschluss 1:15 2:10 3:6 10:12 12:14 16:15 22:14 23:16 27:11 30:16 33:-19 40:5 41:15 43:14 44:16|sendet 33:28
sending 12:60 27:42|sends 21:57 33:15|sendung 9:32 11:32 33:14 49:35|sendungen 30:63|seneffe 16:52 40:41|senegal 40:57
senegalaise 22:74|senior 10:53 31:47|senioren 33:28|seniorenclub 18:63|seniority 33:29|seniors 31:64|senkrecht 33:28
senkrechten 33:28|senkt 33:28|sens 3:4 6:34 14:53 16:17 19:8 20:1 27:13 33:-12 46:28 53:16|sense 10:36 31:36 33:15
sensibles 40:57|sensor 33:28|sent 9:16 11:26 12:10 14:9 19:-3 20:-1 21:8 23:14 28:35 31:5 33:13 44:10 47:15 48:10
sentaient 33:30|sentait 33:17 47:65|sentence 3:36 6:29 7:23 33:8 34:19|senti 33:30|sentiment 44:71|sentimentale 20:55
sentiments 12:71|sentir 19:63|sentira 19:49 20:42|seo 39:83|sep 18:61 25:40 48:36|separate 2:36 9:59 34:36
separately 2:48 21:44 40:28|separation 2:61|separe 2:40 5:56 12:50|separee 40:57|separees 12:71
separement 2:40 9:59 29:60|separent 33:30|separes 3:58
sept 3:-2 5:8 6:5 7:7 12:8 13:0 18:19 19:-8 20:-5 22:6 30:15 31:5 33:11 35:7 38:10 40:7 45:15 48:5 53:0|septante 33:30
september 1:13 2:9 3:-11 4:6 5:17 7:-5 8:11 9:4 12:0 14:-1 18:42 19:-8 20:-1 23:1 26:6 27:-5 29:12 30:1 31:6 33:-14 34:-2 36:6 38:4 39:6 40:-1 42:3 43:-1 50:4
septemberland 31:61
septembre 2:20 4:17 5:10 7:0 8:13 10:8 12:4 17:10 18:50 19:-5 20:-12 23:9 27:0 30:30 31:9 33:-20 34:-5 35:10 40:-11 43:7
septieme 33:30|seq 33:-12 35:35 49:73|sequel 31:33 33:12 34:41|sequels 2:62
sequence 2:-5 19:13 20:18 24:23 30:10 33:12 34:2 43:7 44:10 48:25 49:39 52:17|sequences 16:45 18:32 19:20 20:13 33:11
sequencier 2:30 9:49 12:40 48:58|sequentie 24:60 49:60|sequenties 16:65|sequenz 33:22 49:41|sequins 32:76
sera 2:-1 3:1 7:-8 9:23 10:3 12:4 13:3 14:-5 19:31 20:16 21:6 23:27 27:6 31:4 33:-20 34:5 35:20 40:9 53:-6
seraient 34:63
seraing 2:-3 7:-3 10:13 12:5 13:8 14:18 16:13 19:-2 20:-2 26:12 27:-3 30:8 31:1 33:-20 35:8 36:10 40:3 41:6 43:7 53:41
serais 27:67|serait 19:17 27:43 30:31 33:-5 40:24 42:30 44:31|serge 8:80|sergeant 6:23 28:27 33:22 36:27 44:23
sergent 24:82|serial 13:53 45:55
serie 1:24 2:5 3:-10 5:-3 7:13 9:-1 10:5 12:0 13:7 14:-1 16:-7 17:0 18:-1 19:0 20:-9 22:17 24:3 27:12 28:1 30:-4 31:-7 32:1 33:-37 34:5 37:10 40:11 41:-5 42:13 43:16 44:-1 45:23 52:3 53:-9
serielle 34:63|seriellen 34:57|serien 0:21 1:17 2:12 4:22 7:25 13:16 14:16 22:16 29:20 34:12 43:16 50:20
serienbibel 34:36 45:53|serienheft 38:66|serienkonzept 1:37 2:32 5:37 9:39|serieplan 5:39 12:35 16:35 43:38 45:34
series 1:22 2:-11 3:-15 7:25 9:2 10:-10 12:-4 13:19 17:11 18:-4 19:-12 20:-9 22:24 27:13 30:5 31:9 33:-24 34:-5 38:1 39:5 40:9 41:4 42:13 43:2 45:25 53:-6
serieuse 40:57|serieux 33:30|seringue 33:22 48:54|serio 21:54 45:61|serions 12:50 27:59|serious 14:53 27:49
seriously 33:29|serment 13:57 39:69|sermon 33:29|serons 20:42 40:43|seront 1:17 2:5 19:46 20:-1 33:-14 35:40 53:37
serre 20:46 33:12|serrent 33:30|serrure 33:30|sert 3:12 7:22 21:27 33:19 40:11 48:30
servais 14:36 15:47 27:33 33:-4 40:22 50:43|servait 3:58|serve 51:76|served 13:66|serveerster 28:59 33:14
servent 20:34 28:61 45:48|server 7:58|servers 35:74|servet 33:28|serveurs 41:75
servi 3:13 21:27 31:20 32:36 33:15 37:39 44:31
service 3:-1 5:10 6:20 7:15 17:13 20:6 21:7 23:21 27:20 31:4 33:-8 35:33 42:22 44:10 45:14 50:12 51:28 53:4
serviceable 13:66|services 0:19 2:43 5:16 7:5 10:2 14:36 16:20 21:11 26:33 42:24 50:15|servie 0:82
serviette 33:24 48:34|servietten 24:36 33:6 39:45 44:32|serviettenkarte 24:67|serviettes 33:30|servir 4:57 27:40 51:70
servira 3:31 40:51|servirait 3:58|serviront 33:30
servitude 6:32 21:29 22:30 30:32 32:38 33:-14 44:33 45:26 48:32 52:40|servitude1 52:84|servitudes 47:79
ses 2:17 3:-14 5:13 6:3 7:8 10:-8 13:-2 14:27 15:2 19:2 20:-9 21:-7 27:-5 28:10 32:2 33:10 34:-1 40:-6 43:-6 44:-3 45:1 47:-1 48:14 51:16 53:-10
sessel 33:15 35:52|session 1:53 12:35 23:50 42:27 52:36|sessions 16:58 20:36
set 2:10 7:13 10:5 12:1 13:3 16:20 18:3 19:20 20:-9 23:6 24:10 30:14 31:5 33:-15 34:-5 40:10 41:24 44:13 45:2 53:19
setdesign 16:62|sets 2:12 16:18 33:-21 34:11 40:4 41:51 43:17 44:21 53:28|setting 3:31 31:36 40:28 44:44
settings 5:56 45:55|settle 3:27 10:32 28:44 33:11|settled 7:38 12:41 19:33 33:2|settles 33:29|setze 20:55
setzen 20:29 33:2 40:39|setzt 2:20 20:17 33:22|seufzer 6:63|seuil 31:24 32:40 33:9 42:33 46:41 47:36 48:33
seuils 46:83|seul 2:13 3:-11 10:-5 19:10 20:7 21:4 28:13 29:12 30:7 31:-4 32:12 33:14 34:-7 40:4 43:4 45:0 48:16 49:13
seule 3:-7 5:3 6:2 7:3 10:23 19:25 20:17 21:-1 24:8 29:8 32:8 33:8 34:8 40:-8 44:3 45:-4 48:2 53:-4
seulement 2:9 3:7 6:24 20:16 24:31 27:16 31:14 33:10 40:17|seules 53:70|seuls 3:21 20:18 31:28 33:-7 34:38 40:19
seven 1:9 3:-2 10:3 19:11 20:8 21:11 27:4 30:13 31:4 32:16 33:14 36:16 43:8 45:9|seventeen 7:38 18:43 33:15
seventh 33:29|seventy 3:10 20:22 31:16 33:19 48:24|several 33:29|severally 2:62|sewing 33:29|sewn 24:63 53:53
sex 25:78|sexe 25:77 30:55|sexes 31:63|sexton 21:71|seys 2:37 5:48 43:47|sfeer 32:73|sfx 41:69|sgt 3:58|shade 33:29
shaders 13:66|shadows 37:77|shake 21:57 33:15|shaken 33:29|shaking 19:26 33:21 49:42|shakings 33:29|shale 20:57
shall 2:22 10:31 19:10 20:18 27:3 29:15 33:-10 34:29 35:26 40:-5|shame 3:58|shan 19:60|shaoghal 13:66
shape 20:24 33:5 40:21 43:34 45:35
share 0:26 1:8 2:12 5:10 10:34 12:8 17:10 22:9 30:12 31:3 33:-14 34:1 40:9 42:31 43:7 52:17
shared 2:37 5:25 10:43 33:-4 53:21|shareholder 2:62|shareholders 46:76
shares 2:28 5:17 7:39 8:22 10:29 14:14 16:15 33:-12 42:18|sharp 19:60|sharpens 33:29|shave 33:30|shawls 33:29
she 2:-8 3:14 6:5 12:-2 13:15 19:-2 20:6 21:5 28:3 33:17 37:1 42:-6 44:-5 47:8 48:18 49:-1|sheared 33:29
shed 22:56 30:59|sheep 3:21 6:34 19:23 20:20 33:5 44:34
sheet 0:33 1:5 5:15 10:6 11:19 12:14 14:4 16:25 17:7 24:45 33:-19 37:14 41:14 46:40 48:5
sheets 2:23 10:24 12:29 16:30 18:33 20:18 24:38|shelf 3:15 21:28 31:30 33:11 34:19 40:12|shelf41 52:77
shelter 40:32 42:63|shelters 44:71|shelves 33:29|shenyang 33:30|shepherd 6:44 33:23|sheriff 48:72|shetland 31:63
shift 21:40 33:11 45:50|shines 33:29|shiny 33:29|ship 33:19 35:43 45:37|shipped 22:48 33:8 40:33
shipping 26:49 33:15 40:28|shirin 34:57|shirt 33:29|shock 38:74|shoe 33:8 35:53 48:50|shoebox 33:15 48:58
shoes 20:30 32:49 33:15|shoot 14:3 16:3 18:35 19:38 20:21 27:8 33:-29 40:6 41:5 43:19 53:11
shooting 1:12 18:24 20:1 27:17 30:16 33:-28 34:4 40:-2 41:36 43:34 50:18 53:33|shoots 33:15 53:53
shop 7:32 13:15 21:20 31:12 33:8 34:10 36:33 48:32|shopping 33:21 48:50|shops 20:43 53:53|shore 33:29
short 0:18 1:2 5:13 7:-2 9:16 10:5 12:10 13:19 19:2 20:-9 21:13 22:37 31:-3 33:-11 34:24 39:11 40:-12 43:1 47:15
shortly 47:73|shorts 7:23 13:45 22:28 31:21 34:19 39:36 40:13
shot 2:0 14:5 19:30 20:11 31:11 33:-4 40:2 48:10 49:48 52:25|shotlijst 49:74|shots 19:48 41:27 49:33 50:32 52:35
should 3:0 11:27 12:11 19:28 20:11 27:17 33:12 45:11|shoulder 19:38 20:36 49:55|shouldn 19:60|shout 12:46 19:38 33:8
shouting 3:44 33:15|show 2:14 6:13 19:2 20:17 24:18 27:22 31:19 34:20 40:14 43:9 45:37|showed 40:54
showing 34:53 38:53|shown 7:20 13:33 19:15 22:44 27:18 30:27 31:18 40:10|showreel 52:74|showrunning 10:49 41:56
shows 20:11 27:17 33:21 45:22 47:26|shrink 40:54|shut 33:15 38:53 49:42|shuts 33:15 45:55|shutters 33:29|shy 6:71
si 1:0 2:16 3:3 10:15 11:0 12:10 17:4 18:-6 20:7 22:-4 23:-4 27:18 28:2 30:8 31:-9 33:-2 34:25 35:-3 36:2 38:1 40:9 44:8 48:-5 50:-2 53:-10
sianel 27:63|siblings 31:63|sibylle 12:58 29:68|sic 43:74
sich 2:-6 3:0 6:4 11:6 12:-3 14:6 19:1 20:6 21:10 27:-6 28:2 30:-1 31:-5 33:14 34:-7 40:5 44:0 45:2 48:10 49:3
sicher 31:38 33:7 42:43|sicherheit 41:42 48:29 51:53|sicherheitslage 27:58|sicherheitsrelevanter 20:55|sicherung 27:58
sicht 20:42 27:45|sichtbar 20:42 33:15|sichtbeton 32:66|sichten 39:67|sichtung 18:47 39:47 52:39|sichtungslink 39:67
sichtungslinks 39:67|sicilien 33:30|sick 3:27 33:24|side 9:18 19:14 20:1 21:14 24:31 27:7 33:13 40:20 44:15
sides 11:73|sideways 33:29
sie 1:-5 2:-3 3:7 4:0 5:-1 6:6 7:-2 10:-6 11:4 12:3 13:-2 14:-7 19:8 20:6 21:-1 23:2 27:-1 28:1 29:3 33:11 34:-2 35:2 37:0 38:1 40:-11 45:0 47:9 48:8 49:2
siebe 3:22 16:32 34:25 36:39 43:35 47:36|sieben 3:29 7:18 22:21 30:22 33:-13 40:11 45:20 48:21|siebenstelliger 27:58
siebten 13:37 33:22|siebzehn 6:49 33:15|siebzig 13:35 19:30 28:40 33:2|siecle 33:30
siege 1:33 2:16 7:28 8:62 13:7 33:-4 34:10|siegen 13:61|siehe 13:35 21:36 33:2 45:35
sieht 3:0 6:10 7:5 19:22 21:18 33:11 34:4 47:25 48:9|sien 2:30 10:16 19:14 20:7 21:24 25:49 33:-6 34:14
sienne 2:21 20:15 33:21 48:36|siennes 33:30|siens 33:30|sieste 18:61 33:17|siffle 20:30 33:24|sifflement 19:63
sifflent 33:30|sifflet 33:17 48:49 49:56|sifflets 33:17 48:62|sight 3:23 27:29 33:15 38:40|sighted 33:29
sign 2:8 3:15 5:16 14:13 29:39 33:6 40:0 43:18 50:38|signaalgever 33:28|signaalgevers 35:69|signal 33:30|signale 33:30
signaler 14:71|signaletique 9:67 43:60|signals 33:29|signataire 1:59 50:64|signatories 10:49 33:15|signatory 1:68
signature 1:38 2:23 3:-9 5:-2 8:4 9:2 10:5 12:-4 14:26 18:4 19:-12 23:33 25:6 27:-4 29:20 30:1 33:-33 34:19 46:4 50:30 51:12
signatures 1:13 2:27 3:3 9:19 10:24 12:13 14:27 27:8 29:20 33:-8 34:6 36:20 43:13
signe 2:6 5:12 10:19 11:6 12:6 14:17 17:29 18:0 20:-4 21:-1 23:11 33:2 34:22 38:7 40:12 42:10 47:4 48:10 50:4
signed 2:2 3:-10 5:2 9:24 10:26 12:21 14:13 15:16 17:26 18:10 23:18 27:-5 29:15 30:4 33:-15 34:23 35:7 40:-5 42:3
signee 5:33 10:21 12:27 17:46 18:31 20:11 33:-14 34:18 40:13|signees 5:77|signer 5:38 10:13 20:4 27:16 29:72 33:-21
signeront 10:51 20:42|signes 1:33 9:40 12:31 13:30 20:15 33:3 42:36|signing 4:69 29:53|signons 27:67
signs 3:8 6:22 10:13 21:21 24:27 33:13 36:26 48:34|sigrun 2:28 3:24 13:43 34:28 43:34|sijtsma 6:46 33:6 45:43
silence 2:-10 3:15 6:13 10:-3 19:12 20:-2 28:9 31:4 33:12 38:9 40:-4 45:-2 47:5 48:29 49:25|silences 3:58
silent 3:20 19:36 20:20 33:4 44:34|silezie 31:61|silhouet 24:73|silhouette 24:74|silhouettes 49:83|silicone 24:82
silicose 33:30|silk 24:49 32:49 33:2 48:45|sill 3:27 13:35 33:11 48:41|silo 13:39 22:43 33:10 35:46|silver 1:55 33:15
simenon 3:58|simeon 33:30|similar 31:63|simon 2:16 3:13 13:35 33:19 43:29|simone 33:30|simpele 40:54
simple 2:6 3:31 10:10 19:23 22:31 33:-9 34:20 40:8 47:26|simplement 33:30|simples 16:72|simplicite 33:30
simplifie 1:73|simplifiee 0:74 10:43|simplon 27:67|simply 27:49 33:15|simulated 30:72|simultanees 30:77
since 3:7 4:14 6:13 7:24 8:15 10:-8 11:13 12:-3 13:14 19:-11 20:7 21:0 22:6 27:-8 33:7 36:4 40:16
sincere 1:53 14:52 33:-5|sincerely 14:46 27:55|sincerement 3:45 20:42|sinceres 14:71
sind 1:0 3:9 4:4 5:11 7:17 9:2 10:-4 11:2 12:4 14:18 18:6 19:2 20:2 31:6 32:4 33:0 40:11 44:1 47:0 51:4 53:7
sinds 4:25 6:5 7:33 8:16 11:17 13:14 20:5 27:0 33:4 40:20 45:2|sindsdien 3:42 33:14|sing 33:29|singe 21:73
singing 33:29|single 2:17 12:12 13:15 15:43 19:15 20:20 22:14 32:20 33:4|sings 19:38 20:36 33:8|singt 20:35 33:7 48:41
sink 19:38 33:21|sinkt 33:28|sinn 14:48 31:46|sinne 0:41 14:55|sinon 12:31 19:36 20:15 33:3 34:22 40:17
sint 3:23 18:45 21:33 33:-5 35:36|sion 22:55 34:53|sir 3:17 12:40 23:32 27:23 33:11|siren 33:19 51:65
sirene 33:23 48:54|sirenes 35:69|sirens 20:57|sirs 11:73|sirup 35:66|sissen 20:42 33:14
sister 3:1 6:25 7:19 20:1 21:14 28:19 33:16 40:9 45:12|sisters 3:24 6:38 33:14 48:38|sit 3:9 20:29 33:22
site 18:24 22:27 27:18 30:27 33:-23 38:27 39:32 50:52 53:22|sites 20:47 27:46|sitges 13:43 22:47 31:39 40:30
sits 19:8 20:6 33:23 36:24 40:3|sitting 33:29|situated 8:61 53:53
situation 0:31 5:27 8:56 17:27 31:16 42:42 44:26 51:45|situations 5:77|situee 33:30|situer 27:67
sitz 1:16 7:35 8:50 10:13 53:24|sitzen 7:22 33:25|sitzt 3:26 7:19 33:16 53:21|sitzung 12:31 23:54 35:36
six 2:0 3:-1 6:3 7:13 8:-2 10:-10 12:-9 13:-2 19:-10 20:8 21:14 23:-1 24:5 28:0 30:-6 31:2 33:8 34:0 35:-2 36:5 40:4 45:24 48:4 50:1 51:5 52:2 53:0
sixes 30:72|sixieme 1:15 2:3 6:18 7:10 10:7 12:14 16:14 20:-2 21:16 23:19 27:10 33:4 36:25 40:-1 41:17 43:16 44:19
sixteen 2:40 19:38 20:36|sixteenth 33:29|sixth 33:29|sixties 6:57 40:41
sixty 6:35 10:23 20:8 31:16 33:11 40:8 47:15 50:17|sixtyish 33:29|size 1:18 2:11 6:20 12:17 27:12 33:17 46:37
sizes 9:74|sizzle 52:77|sjaal 31:61|sjarel 33:28|skai 19:45 32:59|skandinavien 31:59|skaters 32:76|skelet 33:19 48:47
skelett 33:28|skerries 34:63|skerryvore 13:66|sketch 37:77|sketches 24:76|ski 33:28|skifahrer 31:59|skigebiet 53:60
skimmers 33:29|skimming 33:29|skin 33:29|skiort 33:28|skipper 26:62 50:61|skischuh 32:66|skischule 33:28
skispitzen 49:67|skispringer 33:28|skizze 37:68|skizzen 16:49 24:54|sky 12:28 19:20 33:23|sla 33:28|slaan 33:28
slaap 33:28|slaapcyclus 20:55|slaapkamer 48:66|slaaplabo 20:55|slaapt 6:30 33:23 47:22|slaapwandelt 33:28
slaat 33:3 34:34 48:51|slab 33:29|slack 19:34 45:53 53:41|slag 33:29|slagboom 33:28|slager 33:14 45:51|slagzin 37:74
slakkenberg 13:54 22:55|slameur 3:45 28:69|slap 33:28|slapeloze 33:14 49:60
slapen 6:19 20:15 21:17 33:13 40:6 41:30 53:15|slapend 33:28|slapende 33:28|slapers 20:42 22:55|slaps 33:29
slate 3:7 7:32 17:44 24:26 32:25 33:-2 40:16 48:21|slates 33:29|slecht 19:28 33:18 45:34|slechte 20:42 33:14
slechterik 19:59|sledge 33:29|sleds 33:29|sleep 3:23 21:36 33:8 38:40 53:32|sleepboot 41:67|sleepboten 41:67
sleeping 32:54 33:8 41:48|sleeps 12:46 21:49 33:8|sleept 44:70|sleeve 19:17 21:28 33:19 38:31 48:29|sleeves 33:29
slept 19:52 33:8|sleutel 7:15 21:18 31:14 33:10 35:21 37:27 48:38|sleutelbos 35:69|sleutels 35:69
slib 7:26 13:31 21:29 22:32 31:25 33:4|slice 33:29|slide 31:41 33:8 49:55|slider 33:29|slides 33:29|slight 33:29
slightly 19:52 32:54|slijk 33:28|slimme 33:28|slip 11:43 20:27 33:14 35:32|slipped 11:73|slips 20:42 21:45 33:4
slipway 26:76|sloeg 33:28|slogan 37:68|sloot 33:28|slopen 33:28|slordiger 33:28
slot 20:11 27:17 31:37 33:-3 42:25 44:39 45:22|slotbeeld 33:28|slotfeest 33:28|slotte 33:28
slow 3:15 12:25 19:26 22:26 33:-1 38:31 43:37|slower 33:29|slowly 21:31 33:20 47:33 49:37|slows 33:29|slug 33:29
sluice 19:46 34:47|sluis 3:4 11:19 12:14 21:30 24:22 33:8 40:13 45:24 48:15|sluisje 33:28|sluiskaart 31:61
sluismeester 6:41 7:36 33:1 45:38|sluiswachter 3:35 33:20|sluiswachters 13:54 22:55|sluit 10:20 28:32 30:27 33:19
sluiten 33:28|sluitende 31:61|sluiting 33:21 35:44|sluitingstijd 33:20 48:45|sluizen 6:28 19:20 21:27 33:9 36:34 45:26
smacks 33:29|smakelijk 26:73
small 0:16 1:9 3:-2 7:11 12:0 14:18 15:22 19:11 20:-10 22:10 27:-5 30:13 31:3 33:1 36:7 37:10 39:10 40:5 43:0 46:27 49:8 53:-1
smaller 40:54|smallest 33:29|smart 2:61|smash 33:29|sme 9:29 14:55 46:56|smeekt 33:28|smell 20:36 33:21|smelled 47:73
smells 6:57 33:15|smet 33:30|smeyers 7:32 19:28 22:38 34:29 38:42|smid 13:43 33:21|smidse 7:43 39:64|smile 33:29
smiles 48:72|smiling 27:49 33:15|smit 35:69|smoke 33:29|smoked 33:29|smoking 33:28|smokkelt 21:66|smoother 19:60
smoothies 48:72|sms 33:28|smuggled 33:29|smuggling 28:75|snacks 35:74|snapshots 32:76|snavel 33:28|snc 46:76
sncb 32:82|snede 33:28|sneeuw 35:56 47:57|sneezes 33:29|snel 3:29 6:33 24:28 33:-6 36:27 44:24 45:31|snelle 19:59
sneller 33:28|snelwegparking 45:65|sniegu 43:67|snijden 33:28|snijdt 33:28|snijmolen 33:28|snoeisel 33:28
snoekbaars 33:28|snoer 48:66|snofokk 27:63|snor 33:28
snow 1:1 3:-9 10:-4 12:1 16:7 17:4 18:11 19:-1 21:27 22:11 24:9 31:-4 32:9 33:4 36:14 37:11 40:2 41:18 43:0 45:7 47:6 48:13 49:17 52:17
snowflake 33:29|snows 19:46 45:55|snurken 20:55
so 3:11 6:-2 7:10 14:-6 17:-1 18:-3 19:14 20:10 21:-2 22:-4 27:-4 30:-1 31:-9 33:13 34:-8 40:4 42:-1 44:-2 45:-5 46:2 47:5 53:3
soap 13:58 32:54|soaps 40:57|sobald 10:46 18:50|sober 19:47 33:13|sobre 19:63|sociaal 30:68
social 3:-6 8:36 9:27 13:8 14:20 19:-2 22:8 31:36 41:29 43:18 45:18 51:36
sociale 1:17 7:11 8:13 13:14 14:21 15:25 20:-1 23:9 30:9 31:19 33:-35 41:30 45:9 51:55
sociales 0:34 9:33 14:36 31:19 41:64|sociaux 31:66
societe 1:4 2:20 4:10 5:24 7:24 8:28 9:-1 10:7 12:14 13:-4 14:26 15:1 17:8 22:0 23:15 27:-7 29:12 33:-28 34:19 35:3 38:0 40:6 42:-5 43:-7 46:2 51:2 53:1
societes 2:21 7:28 10:38 11:40 46:43 51:43 53:30|societies 2:62|society 1:27 2:40 5:49 17:29 23:31
sociologie 13:54 33:14|sock 39:66 50:54|socken 6:49 33:15|socks 32:76|socle 31:66|sodec 42:76
sodium 1:19 2:12 13:16 19:22 27:13 29:25 32:44 33:-9 36:25 40:5 43:18|sodiumlicht 32:73
soep 13:19 16:17 21:17 33:16 47:21 48:34|soepele 40:54|soeur 6:39 13:13 33:16 39:37 43:16 44:19 45:12 46:25
soeurs 1:23 3:14 10:3 20:5 21:12 22:13 27:17 28:22 31:16 33:0 41:13 42:14 43:24 50:17 53:20|sofa 48:72|sofam 2:61
sofern 27:52 53:34|sofiane 6:42 33:27|sofica 42:76|sofie 27:67|sofort 12:28 26:34 33:-5 34:36 44:31
soft 19:38 33:-5 42:50 44:37|softly 19:60|software 7:28 14:29 16:35 36:40 53:33|softwarehaus 40:52
sohet 7:34 8:47 11:47 29:48 46:59|sohn 6:34 13:21 33:20|sohne 30:63|soi 3:37 21:52 27:46|soient 27:62 33:3
soierie 16:40 30:45 33:12 53:39|soif 6:76|soignant 31:66|soignants 31:66|soigne 33:30|soignee 20:55|soignent 19:63
soigner 48:76|soignies 33:29|soil 16:37 20:26 33:-2 40:23 48:41|soins 12:58 20:42
soir 3:-14 13:15 20:7 21:21 28:21 31:10 33:17 35:5 38:19 40:-15 45:8 47:7 48:25|soiree 12:44 31:53 35:50
soirs 31:45 33:22|soit 2:11 3:18 9:9 10:-6 15:11 18:4 19:-8 22:3 27:16 30:5 33:-3 34:1 40:11 41:25 44:13 50:7 53:37
soixantaine 6:76|soixante 2:19 3:4 6:21 10:22 12:6 19:9 20:11 23:11 30:11 33:6 37:20 40:-9 47:13 53:16|sojasosse 24:67
sokken 33:28|sol 3:16 7:25 20:13 33:22|solange 2:8 3:5 13:16 20:3 23:22 33:5 40:12 43:19 47:28 53:24
solche 3:27 10:33 12:35 33:2|solchen 33:28|sold 7:8 13:20 22:35 28:18 31:42 33:-2 40:15|soldaat 6:54 33:14
soldaten 20:45 33:10|solde 0:33 2:25 11:32 13:22 15:33 18:26 23:40 40:21 50:29 53:21|soldes 22:74
sole 2:33 4:48 8:33 14:25 34:40|soleil 19:36 20:28 32:55 33:-10 35:37|solemn 9:60 14:53|solemnly 14:67
solene 21:48 33:5 45:55|solenne 27:67|solfege 33:30|solicitation 17:70|solicited 17:57 43:54|solicitor 5:56 20:43
solicitors 29:75|solidairement 2:53 34:41|solitaire 6:76|solitude 33:30
soll 3:20 19:18 20:22 28:28 33:5 36:14 43:9 53:7|solle 33:28|sollen 3:32 19:35 42:43|sollicitatie 33:28
sollicite 1:50 10:16 17:49 40:28 42:27 43:25|sollicitee 1:39 10:41 17:44 40:23 43:40|solliciter 10:38 12:44 42:62
sollicitera 10:65|sollicites 40:57|sollicitons 12:55 40:46|sollte 21:62|solo 36:83|solre 35:77|solstice 33:30
solution 45:70|solvabiliteit 40:54|solvay 50:71|solveig 19:60|solvent 14:67|som 15:24 16:45 17:34 33:-9 41:31 42:34
some 2:2 13:17 18:10 19:0 20:13 27:14 31:3 33:2 34:1 37:18 43:34 44:12 53:24
somebody 3:-1 20:15 21:22 33:12 35:15 37:19 44:12 45:34 47:24|someone 3:15 6:17 16:14 19:6 20:14 32:22 33:17 47:19
something 3:17 6:9 19:14 20:17 27:1 31:1 33:16 45:7 53:5|sometimes 19:60|somewhat 33:29|somewhere 19:29 33:19 40:23
sommaire 1:35 9:64 33:-7 41:50|somme 1:24 2:25 16:35 17:29 20:6 23:28 34:26 40:8 42:27 51:35
sommeil 6:49 20:28 24:55 33:3|sommeillent 33:30|sommen 33:19 34:40|sommer 2:25 10:26 18:43 22:29 33:-5
sommerzeit 21:62|sommes 2:27 7:19 9:14 10:9 12:5 19:-3 20:-11 27:19 33:1 34:12 36:17 40:21 43:8|sommet 19:30 33:26
sommier 19:63|sommige 37:74|sommigen 33:28|soms 3:26 19:29 33:17
son 2:0 6:17 7:0 10:-8 12:-8 13:6 16:1 18:-7 19:5 20:-3 21:5 23:-5 27:-11 28:10 29:10 31:-7 33:11 34:-2 35:2 40:-17 41:21 45:0 47:-4 48:-6 49:4 52:11 53:5
sondage 35:77|sonde 20:42 33:17|sonderfahrt 31:59|sondern 3:14 20:16 33:20 40:13|sonette 33:28|song 3:44 41:56
sonia 7:30 12:42 14:42 33:-7 44:39|sonnant 50:74|sonne 33:22 37:37 48:46|sonnenaufgang 32:66|sonnent 33:30
sonner 33:30|sonnerie 20:55|sonnette 19:49 33:17|sonneuse 28:83|sonnez 37:85|sonntag 21:23 33:26|sonntags 31:46 33:15
sonntagskinder 13:61|sonore 19:38 20:23 34:27 36:38 45:24 50:33 53:25|sonores 7:36 8:49 16:40 27:36 30:45
sons 13:41 20:22 22:44 33:4|sonst 2:17 3:12 19:15 24:26 26:26 33:-13 34:33 42:23|sonstiger 41:62
sont 2:12 3:-10 5:4 6:-5 7:-6 10:21 11:0 12:7 14:17 19:9 20:3 23:3 24:2 27:-6 28:9 31:-7 33:5 34:10 35:4 39:2 40:-4 47:-2 53:20
soon 37:77|sooner 19:60|soort 1:54 33:-6 43:47|soot 13:39 22:42 40:28 47:46
sophie 1:13 7:27 8:21 12:9 14:27 21:17 25:24 27:5 29:20 33:0 38:21 40:-5 45:16|soprano 33:30|sopranos 33:30
sorgen 40:52|sorry 3:8 6:21 11:52 12:18 33:2 38:24 40:4 47:22
sort 2:-5 3:6 13:14 19:13 20:-1 21:7 31:-1 33:18 35:11 40:-10 45:3 47:12 48:17|sortait 33:30|sortant 10:43 33:22
sortants 53:70|sorte 3:31 19:36 20:28 33:3|sorteert 33:28|sorten 3:53|sortent 19:31 20:24 33:17 35:33
sorti 13:52 20:24 22:43 33:-1
sortie 3:0 10:18 18:6 19:-6 20:-13 22:16 27:28 30:8 31:45 33:-21 35:9 36:14 38:30 40:-12 43:5 45:12|sortieren 38:66
sortiert 33:28|sorties 16:44 20:15 30:36 31:47 40:17|sorting 33:29|sortir 3:18 19:23 21:33 27:27 31:26 33:11
sortira 27:67|sortirions 31:66|sortis 30:63 40:43|sot 33:30|souches 33:30|soudain 19:63|soudait 33:30|soude 33:30
soudeur 33:30|soudeuse 45:70|soudure 33:30|souffle 19:25 20:-1 24:27 33:24 48:20|souffler 33:30|soufflerie 10:65
souffles 36:83|soufflet 33:30|souffrance 33:30|souffre 6:62 44:63|sought 11:46 12:41 17:44 40:28|souhait 27:59 34:41
souhaitant 33:30|souhaite 1:21 2:28 3:39 19:10 20:15 27:15 34:10 43:21|souhaitee 1:73|souhaitent 33:30|souhaiter 33:30
souhaiterions 27:67|souhaitons 27:67|soul 10:53 33:12|soulagee 3:58|soulagement 33:30|souleve 33:30|soumet 2:61
soumettra 2:61|soumettre 12:71|soumise 15:82
sound 3:3 7:-4 10:-6 12:-1 16:17 17:2 18:9 19:27 20:9 32:7 33:-12 40:-8 41:43 49:8 50:6 52:9 53:16
sounddesign 13:44 50:61|sounds 20:57|soup 33:10 39:68|soupconne 33:30|soupconner 33:30|soupcons 33:30
soupe 19:38 22:36 31:28 33:14|souper 3:26 33:26|soupes 33:30|soupir 33:30|souple 40:57|sourbrodt 33:28
source 17:46 19:26 21:10 32:21 33:-12 34:5 42:52 45:7|sources 9:46 10:9 11:24 17:57 30:39 42:23|sourciers 33:30
sourcils 24:82|sourd 33:30|sourde 2:23 3:21 6:38 28:58 40:19 44:39|souri 40:57|souriant 45:70|sourient 33:30
sourire 6:76|souris 3:18 6:49 21:33 33:-10 45:30 47:38 48:36|sourit 33:20 48:44 49:52
sous 2:-5 3:-15 5:-4 7:-6 8:5 9:0 10:-4 12:-3 14:6 15:1 16:20 18:-6 19:-11 20:-3 21:-7 22:0 23:-4 26:10 27:19 28:2 29:1 30:-4 31:3 32:17 33:6 34:-8 35:-3 36:2 39:9 40:-17 41:10 42:0 43:-7 44:8 45:1 46:2 47:3 48:-5 49:9 50:4
souscription 18:61 42:62|souscrit 10:45 31:57|sousol 50:78|soussigne 1:46 14:66|soussignee 14:62 15:42 29:42 35:37
soussignees 10:65|soussignes 2:47 4:50 34:41|soustraction 3:58|soutenabilite 40:57|soutenir 23:55 44:69
soutenues 23:77|souterrain 43:74|souterraine 33:30|south 53:66|southend 21:49 33:8 44:50|southern 34:61
soutien 1:24 10:16 12:35 17:29 23:40 27:31 40:8 42:39 53:21|soutient 12:71|souvenir 3:37 33:9 35:56
souvenirs 3:45 33:17|souvent 20:42 33:-4 40:22 45:35|souviennent 33:17 36:69|souvient 30:55 33:22|sovet 5:71 47:53
sow 2:28 3:23 34:27 43:32 47:33|soweit 33:28|sowie 2:25 12:28 27:45 34:24|soyons 53:70|sozial 14:61
sozialabgaben 41:62|soziale 31:33 51:61|sozialkrimi 45:61|sozialpflichten 14:61|sozialverbande 31:59|sp 26:76
sp70 49:83|spa 13:11 18:12 19:2 31:3 33:5 40:-3 43:11 44:10 53:46|spaanse 33:28|space 17:49 19:38 20:36|spaces 19:60
spades 33:29|spaghetti 21:52 33:14|spalte 11:65|span 13:48 22:48|spandoek 33:28|spaniel 33:29|spanje 31:61
spannen 33:28|spannend 44:64|spannende 33:28|spanning 45:65|sparadrap 33:30|spare 19:33 33:15 40:28|sparely 20:57
sparkasse 4:67|sparsam 20:55|sparsamer 33:28|spat 6:29 32:33 33:20|spatdienst 22:62|spater 3:8 33:23 40:18
spatestens 34:57|spatial 16:68|spatschicht 31:59|spatsommer 40:52|spazieren 33:28
speak 7:13 19:25 20:25 29:23 33:11 38:23 44:20|speaker 28:61 47:65|speaking 10:26 23:35 31:26 33:5 40:30
speaks 3:16 13:37 21:29 33:13 36:34|special 22:46 29:33 33:-18 38:34 40:14 41:42 43:25|speciale 29:55 38:70
specialise 40:57|specialised 31:49 40:41|specialisee 31:66|specialiseert 7:63|specialistes 20:55|specialite 7:68
specials 7:64|specialty 7:64|speciaux 41:75|specimen 25:73|specimenford 25:78|specs 10:63|spectacle 7:51 13:40 33:10
spectacles 3:25 7:26 15:40 22:32 31:24 33:9|spectaculair 31:61|spectaculaire 40:57|spectateur 3:14 19:47 20:40
spectateurs 7:24 13:17 30:44 31:42 33:-23 38:40 40:16 48:22|spectatrice 33:30|spedition 33:28|speech 33:29
speed 3:38 33:20|speeding 33:29|speel 27:62|speelfilm 7:25 10:11 20:6 22:47 23:19 33:-21 34:10 40:6 43:31
speelfilms 40:54|speelgoed 19:45 34:46|speelt 7:10 13:15 19:6 20:3 21:14 33:5 40:20 45:12 48:14 53:29|speicher 27:58
speisekarte 33:28|speisesaal 33:28|spel 19:34 33:21|speldt 33:28|spelen 19:38 27:41 53:43|spend 10:18 19:15 53:62
spending 12:54 53:53|spends 20:57|spent 10:30 33:4 40:10 53:51|sperrfrist 34:57|sperrpausen 30:50 40:39|speurder 33:28
speurders 40:54|spezialeffekte 41:62|spezialvollmacht 29:66|spf 9:59 51:75|sphagnum 33:29|spheriques 19:63|spi 35:69
spiegel 19:12 33:12 47:23 48:39 52:28|spiegelbild 33:28|spiegeling 24:73|spiegelt 33:28|spiel 19:30 33:15 48:36
spielbare 40:52|spiele 27:58|spielen 27:32 33:2 40:39|spielfilm 1:23 7:9 12:28 13:27 22:34 28:16 40:2 43:29
spielfilme 7:38 13:40 22:41|spielplatz 33:28|spielt 11:29 13:45 33:4 45:25|spier 33:28|spike 33:29|spill 47:73
spin 30:44 33:1 45:40 53:38|spinde 33:28|spine 20:43 33:15|spinnerij 7:63|spinois 10:65|spinster 31:66|spionne 33:28
spirit 3:58|spirituel 33:30|spits 33:20 50:50|spitz 16:42 24:51 33:14|spleet 33:14 37:61|splendide 20:55
split 2:40 10:55|spoed 21:45 35:48 45:43|spoel 20:42 50:57|spoelt 45:65|spoil 33:29|spoke 33:29
spoken 3:16 20:13 33:15 37:33 40:11 43:24|sponsor 21:47 40:34 42:50|sponsors 40:57|spontanee 30:77|spontin 45:70
spook 33:14 44:56|spoon 33:12 39:53 48:34 49:39|spoor 20:30 33:21|sporen 33:20 47:49|sport 33:28|sporthallen 31:61
sportif 44:77|spot 33:15 53:53|spots 33:29|spottend 33:28|sprach 3:53
sprache 1:28 2:12 7:13 12:16 31:14 40:17 43:39 44:18|sprachen 13:30 20:24 31:16 33:-15 40:9 41:20 43:30 45:18
sprachgrenzen 40:52|sprachproben 16:62|sprak 3:56|sprake 14:52 33:14|spraken 3:35 30:46 40:33|sprang 6:63
sprat 20:43 22:56|spreads 19:46 31:49|spreadsheets 38:74|sprechen 11:22 13:19 19:31 20:24 33:3 40:9
sprecherin 3:24 33:8 47:47|sprecherinnen 31:59|spreekt 6:17 13:36 19:31 20:5 33:9 40:5|spreektaal 43:68
spreken 2:16 3:3 20:28 27:9 29:19 33:14|sprengung 18:37 19:30 40:26 41:36|spricht 6:22 33:26|sprig 33:29
sprimont 13:46 19:33 22:44 50:48|spring 18:13 20:11 22:23 27:24 31:29 33:9 40:-2 42:14 47:16|springt 33:21 40:29
springtij 24:52 47:49 52:53|sprint 2:35 18:64|sprite 19:38 33:21|sprites 3:44 33:15|sprl 46:49 50:66|sprookje 3:56
sprung 33:7 48:41 49:46|spulen 19:56|spullen 33:28|spur 21:49 33:15|spuren 33:20 47:42|spurn 27:63
square 19:21 33:23 49:37|squattent 33:30|squelette 33:30|squire 30:59 33:15
srl 0:4 1:14 2:15 4:22 7:11 8:1 10:17 12:9 14:26 15:10 17:2 26:17 27:-9 29:15 30:-3 34:19 35:0 40:-11 43:24 46:17 50:20 51:11
sroka 34:52 47:53|st 13:66|sta 19:59|staafje 33:28|staak 33:28|staakt 33:28
staan 2:8 3:5 10:0 15:12 19:-1 20:2 21:6 33:17 34:-1 39:13 47:20
staat 2:-4 3:-8 4:5 5:1 7:-6 10:-2 11:3 12:4 14:4 19:6 20:5 21:4 23:-1 31:-7 33:16 40:1 44:1 45:-4 47:8 48:-2 53:-4
staaten 33:28|staatsangehorigkeit 25:68|staatsarchiv 3:53|staatsblad 8:66 9:45|staatsblatt 8:66|staatssekretar 33:28
staatssteun 14:66|stab 41:62|stabiliteit 16:65|stabiliteits 53:64|stabiliteitsstudie 18:68|stable 40:54
stad 3:0 15:38 17:25 19:3 20:10 23:22 24:18 27:7 28:17 31:6 33:1 42:14 45:9|stade 1:29 27:23 33:-14 40:13 43:60 45:26
stades 24:82|stadium 43:68|stadsarchief 23:67|stadsgeluiden 22:69|stadskrant 38:72
stadt 20:13 28:23 32:24 33:12 41:20 48:20 49:24|stadtblatt 38:66|stadten 31:59|stadtplan 24:67|stadtrand 33:28
stadtwald 33:28|staf 5:56 47:57|staff 1:16 7:44 20:5 33:-23 41:41 46:42 53:14
staffel 9:17 13:14 21:15 33:-12 34:10 38:18 45:50|staffelbogen 18:37 45:55|staffelfinale 21:62|staffeln 13:53 31:38
stage 1:8 2:11 3:-9 12:7 13:25 15:13 16:17 17:10 18:19 19:-1 27:2 33:-28 34:25 35:10 41:16 43:36 53:6|staged 19:60
stages 0:45 7:37 9:46 13:33 35:46|stagiair 45:51 53:50|stagiaire 6:44 7:33 21:26 27:20 33:-4 45:40|stagiaires 53:70
stahlkocher 33:28|stahltur 33:7 44:43 48:41|stair 33:29|staircase 38:74|stairs 33:14 45:35 48:38 49:43
stairwell 32:54 39:56 49:55|stak 47:70|stake 7:51 44:58|staketsel 21:66|staking 10:47 21:39 33:1|stal 33:28
stalen 50:71|stalhouderij 17:56 27:46 42:54|stalk 33:29|stall 33:28|stalled 33:29|stalls 44:71|stallwand 33:28
stals 27:54 43:60|stammdaten 12:48 43:48|stammers 6:71|stammfiguren 45:61|stammgaste 40:52|stammkapital 0:41 8:60
stammt 5:39 33:22|stammtisch 3:32 19:35 33:7|stamp 1:37 4:46 14:36 24:45 33:-2|stamps 9:74|stan 6:54 45:51
stand 3:2 5:4 10:11 11:5 15:7 17:23 20:3 27:-1 30:12 32:7 33:-7 34:-8 36:9 37:9 40:-3 42:18 43:36 47:12
standaard 38:72|standaardkrant 38:72|standaardtaal 19:59|standard 13:29 22:48 23:40 27:31 31:35|standby 50:74
standen 24:73|standing 3:14 20:22 33:20 51:32|standorte 50:65|standortpramie 42:64|stands 7:11 11:20 33:25 37:24
stang 32:73|stange 33:28|stank 3:56|stap 3:19 36:36 37:38 40:18 48:50|stapel 7:30 33:19 40:22|stapelbed 3:56
stapeln 33:28|stappen 18:23 19:14 20:19 33:-6 36:40 48:46|stapt 33:23 40:-2 47:14 48:20 49:18|star 33:17 34:36 40:23
starb 3:40 47:49|starend 33:28|starken 24:41 44:58|stars 19:29 33:-11 38:60 40:24
start 1:21 2:24 8:11 11:11 18:40 20:-5 27:4 31:29 33:-19 36:12 40:10 43:8|startboog 33:28
started 3:36 14:50 33:-5 47:26|starten 31:49 40:37|starters 33:29|starting 33:29|startlijn 33:28
starts 11:28 18:44 21:26 33:9 34:16 40:10|startschot 33:28|startsnelheid 33:28
stassart 2:26 10:30 29:47 40:22 44:42 50:43|stassen 43:68|stassin 33:30|state 3:13 5:25 14:52 33:-16 42:26 43:22 53:21
stated 14:53 42:57|statement 0:14 1:37 3:17 4:23 9:34 12:16 14:33 15:14 18:8 26:14 27:9 40:2 50:13 51:14
statements 0:54 1:47 9:53|states 5:40 15:46 25:58 33:-1|static 19:46 49:62|statief 19:49 20:24 26:42|statik 43:62
statiker 33:28|statikerin 3:29 33:22|station 7:17 18:10 21:13 31:9 33:18 34:11 40:-5 41:7 45:3 48:11|stationen 31:59
stationnement 33:30|stations 33:30|statisch 49:70|statistik 33:28|stativ 19:56|stativpunkt 19:56
statt 6:31 11:22 14:29 31:16 33:-15 40:9 45:18 48:19 53:17|stattdessen 11:51 33:15|stattgefunden 1:63
stattgegeben 23:63|statue 7:64|status 8:36 10:6 11:18 17:47 42:27 43:38 45:11 46:18
statut 1:19 8:52 9:27 10:11 17:54 27:14 33:-23 42:22 43:33|statutaire 8:80|statuten 8:64 9:50|statutenwijziging 8:72
statutes 9:60 29:61|statutory 0:62 14:53|statuts 8:61 9:61 12:31 23:36|staub 32:46 33:20|staubsaugerroboter 33:28
stausee 31:66|stavelot 1:14 10:22 12:13 13:35 14:19 18:21 35:22 40:15 50:19 53:35|stavrou 7:36 13:41 37:48 43:42
stay 2:3 3:-1 7:5 10:4 19:11 20:8 28:16 31:14 33:15 34:12 47:13|stayed 3:36 13:32 33:15
stays 10:11 19:8 20:17 33:0 34:21 45:34 49:25 53:34|std 16:49 26:54|steadicam 19:59|steadiest 31:63|steady 19:47 31:47
steal 12:38 28:58 33:9|stealing 33:15 44:58|steals 21:44 33:23|steam 49:76|steckbrief 9:65|steckdose 47:63
stecken 33:28|steckt 33:20 48:41|steden 31:40 32:52 45:43|steeds 19:44 20:30 33:3|steek 33:28|steekkaart 9:58 43:55
steekproef 30:68|steekt 33:28|steel 33:29|steelworks 33:29|steen 3:12 7:19 31:27 33:19|steengroeve 33:28
steenkolenfrans 3:56|steenkoolmijnen 33:28|steenpuin 33:28|steenweg 33:14 48:53|steenwinckel 20:57|steeple 33:29
steering 33:29|steg 33:28|stegen 33:28|stehen 2:6 12:18 20:13 28:14 33:16 36:16 47:11 49:15 51:15
stehkader 5:33 10:42 17:34 42:33|steht 3:11 5:7 7:2 11:8 19:13 20:7 27:10 33:17 40:-4|steigen 33:28|steigend 33:28
steiger 39:73|steigt 21:32 33:18 48:32|stein 20:28 21:44 48:44|steinbruch 22:48 53:46|steinmandl 5:50 34:44
stelen 33:28|stelle 7:21 10:21 11:27 15:39 29:28 33:-10 47:25|stellen 7:19 8:25 10:14 20:9 27:37 33:8|stelling 7:63
stellt 20:7 21:24 27:9 28:17 33:11 34:8 35:17 40:3 43:13 53:11|stellte 3:53|stellungnahme 1:33 9:35 40:34 44:34
stellungnahmen 9:65|stellwerk 7:45 35:52|stelplaats 13:34 20:21 22:35 33:6 35:35
stelt 20:11 29:28 31:17 33:12 35:25 40:10 53:20|stem 3:7 7:13 10:11 20:22 21:17 31:12 33:4 46:24 48:17 52:25
stemmen 2:10 10:23 16:29 18:20 19:11 20:7 21:18 28:24 33:-20 41:31 43:20|stemmer 47:73|stemming 33:28
stempel 1:30 4:35 24:24 33:7 48:19 50:33|stempelt 33:28|stems 50:78|stemt 21:66|stenen 20:34 33:20|stengels 33:28
steno 16:58 18:61|stenographie 20:55|step 2:17 18:25 20:13 21:26 33:-15 48:50 49:45|stephane 34:63|stepped 5:70
steps 2:28 16:22 19:14 33:3 36:41 48:26 53:33|ster 49:74|sterbefalle 33:28|sterben 3:40 33:15
sterckx 7:27 13:32 16:30 19:23 22:42 43:33|stereo 50:75|sterft 28:45 33:22|sterk 27:36 38:46 40:28 44:43
sterke 31:31 44:65|sterkst 30:68|sterktes 40:54|sterling 41:69|sterne 21:19 33:-4 38:46 41:20 45:18 49:24 50:22
sterrebos 2:16 5:19 7:12 10:21 12:15 16:15 17:27 22:32 30:17 34:8 40:4 42:19 43:18|sterren 28:42 33:-3 38:62
sterrenwacht 33:28|sterven 19:32 20:28 33:15|stervenden 33:28|steuer 14:52 22:49|steuerberater 9:51 33:15
steuerberaterin 33:28|steuererklarung 31:59|steuerjahre 15:65|steuerjahren 15:65|steuern 14:43 40:22 48:32 53:30
steuernummer 26:67|steuerpflichten 14:61|steuerruckstande 51:67|steuersachen 51:67|steuerschulden 51:67
steun 1:26 3:4 10:19 14:42 15:37 23:26 29:11 40:9 42:9 44:9|steunde 40:54|steundossier 29:72|steundossiers 2:58
steunovereenkomst 23:67|steunregeling 15:71|steunverlener 15:71|steven 5:43 27:36 34:33 47:43|stevens 7:41 23:46 27:41
steviger 33:28|stichprobe 30:63|stichpunkte 19:56|stichtag 8:53 46:53|stichting 7:63|stichtte 7:63|stick 21:52 40:37
sticker 33:28|sticks 53:66|stiefeln 33:28|stiehlt 33:15 45:47|stienon 34:53 47:59|stierf 3:56|stiernon 27:67
stifter 33:28|stiftung 1:33 17:47 40:22 42:34|stiftungszusage 9:65|stijgen 33:28|stijgt 19:32 21:39 33:14
stijl 31:28 32:39 45:51 52:40|stijlgids 24:73|stijn 6:54 45:51|stil 19:20 20:23 21:16 27:23 33:12 47:20
stilaan 20:42 33:14|stile 20:57|stilhangt 33:28
still 3:8 7:0 9:18 10:-2 17:6 20:1 22:13 31:-2 32:20 33:11 38:9 39:12 40:12 44:15 45:3 49:20
stille 1:13 10:9 12:11 22:22 23:14 27:8 31:9 33:3 34:7 37:18 39:27 41:13 43:12|stillen 33:28|stiller 3:42 33:14
stillgelegten 19:43 31:46|stillgelegtes 33:28|stillness 19:60|stills 13:32 19:25 38:66|stilstaat 20:34 33:20
stilte 3:6 19:28 33:11 38:23 44:20 48:35|stiltes 3:42 19:45|stilzwijgen 34:59|stimme 6:42 33:7 47:42
stimmen 16:22 19:16 20:16 28:26 33:-12 38:45 41:23|stimmt 2:29 33:12 47:43|stimmung 32:66|stimmungsfilm 52:68
stimmzettel 44:64|sting 33:29|stipend 17:70|stipendien 13:61|stirbt 21:36 33:22|stitched 24:63 38:60
stock 7:18 33:14 41:19 47:40 53:16|stockage 40:57|stocks 0:56 33:19|stockt 33:15 44:50|stockwerk 33:28
stockwerke 33:20 36:47|stoel 20:29 33:16 37:31 53:21|stoelen 7:63|stoep 33:28|stoeprand 50:71|stoet 33:20 48:45
stof 20:24 24:43 32:42 33:10|stoff 5:16 19:9 20:8 30:16 32:19 33:-9 40:22 41:32 43:14 44:16|stoffberatung 16:62
stoffbewegung 53:60|stoffcollage 24:67|stoffe 7:30 19:27 30:43 40:23
stoffels 2:30 3:17 5:29 13:25 16:27 18:29 43:27 53:25|stoffen 35:52 40:42|stoffentwicklung 1:49 23:50
stoffrechte 16:62|stokers 26:73|stokes 27:63|stokkem 26:73|stolen 3:44 40:41|stolz 33:28|stomach 33:29
stond 11:43 20:15 31:21 33:5 38:32 47:30|stonden 33:12 35:44 53:39|stone 19:21 32:37 33:23
stonebridge 10:39 17:33 31:25 40:17 42:34 43:30|stoned 33:29|stood 20:36 33:8 47:51|stoof 48:66
stoofvlees 21:45 26:52 45:43|stool 33:29|stoom 16:39 18:42 19:32 33:1|stoomcentrum 26:73|stoominstallatie 41:67
stoomtram 16:40 33:21|stoot 30:68
stop 2:2 3:-3 7:15 18:9 19:-1 20:7 27:3 30:9 31:3 33:9 34:1 35:14 36:14 40:9 43:7 48:11 53:6
stopped 3:21 20:21 33:17 47:36|stoppen 20:42 33:14|stopptrick 40:52|stops 6:18 10:10 19:18 21:18 33:21 49:23
stopt 10:27 33:24|storche 33:28|store 33:30|stories 3:36 7:30 19:25 40:20 45:34|storks 3:58|storm 21:45 33:20
stormbound 35:74|stormnacht 33:28|storniert 33:28|storno 13:26 21:27 22:27 38:31 39:41 45:26
stort 3:31 22:28 33:9 39:41|storten 14:52 33:14|storting 10:60
story 1:5 2:-8 3:11 5:7 6:1 7:2 9:21 12:18 16:10 19:-10 20:-13 21:13 27:-7 31:0 33:-2 34:13 40:-8 41:27 43:5 45:6 47:15 48:2 53:-4
storyboard 16:48 18:33 19:2 33:-24 41:32 49:36 53:30|storyboarder 10:47 13:56|storyboardeuse 13:70|storyboards 10:63
storyline 2:62|storyliner 13:68|stosst 48:62|stotterde 3:56|stotteren 24:60 33:14|stottert 6:53 28:44 33:-1
stoumont 53:66|stout 33:13 45:53|stove 26:55 33:21|straat 3:21 33:11 45:32 48:26 49:23 53:13|straffen 23:63
straffste 3:56|strafpleiter 6:67|strafste 33:28|strahlenschutzberatung 30:63|strahlenschutzerin 33:28
strahlenschutzunterweisung 16:62|straight 20:23 33:21 40:20|straks 33:14 37:61
stralendorff 13:31 19:26 37:38 38:36 43:32|strand 21:39 33:-11 47:33 48:44 49:37|stranded 21:71
strandjutters 31:53 36:55|strandredder 6:67|strang 45:61|strangely 33:29|stranger 3:23 19:25 33:15 45:34
strangers 6:40 20:26 33:19|strapline 37:77|strapontin 5:57 16:41 34:32 47:48|strapped 33:29|strassburg 43:62
strasse 16:21 21:21 33:11 48:45|strassen 33:28|strassencasting 18:50 26:54|strategie 1:27 31:53 40:36
strategische 15:71|strategy 12:41 31:36 40:41|straten 16:30 20:20 33:11 34:34|straw 33:29
stream 31:27 33:-7 39:51 52:42|streamer 5:21 7:12 12:19 17:22 31:17 40:24 42:31 43:20 46:24|streamern 14:61
streaming 27:19 30:22 31:53 40:9 42:21|streamingdienst 27:49 42:57|streamingrechte 27:58|streams 13:56 39:61
streamz 42:70|strecke 16:62|streek 3:22 19:25 31:40 33:-6 53:30|streekdocumentaire 22:69|streekfilm 31:61
streekmarkt 30:68|streep 19:28 33:23|streepjes 21:47 33:19|street 16:23 18:25 19:15 20:12 33:4 34:16 38:29 40:10 49:31
streetcar 6:52 33:20|streetcars 33:29|streichen 3:40 44:50|streichholz 33:28|streiflicht 32:66|streik 21:62
streit 3:18 5:29 7:23 10:24 33:2 48:27|streiten 3:40 33:15|streitet 45:61|strekt 29:72|stremming 21:66
streng 3:39 20:45|strength 40:54|strengths 44:71|streven 10:60|strich 33:28|strichstarken 24:67|strickt 20:55
strict 3:31 19:54|strictement 39:83|strictly 26:62 27:49|strijbos 6:50 33:21|strijklicht 32:73|strijkt 33:28
strike 2:28 21:37 22:36 33:5 40:21|string 32:50 33:23|strip 19:25 20:22 30:37 33:4 34:29|stripalbum 2:58|striped 33:29
stripkopers 30:68|stripreeks 34:59|strips 5:39 30:38 34:27 43:38 45:35
strom 1:8 5:9 12:7 19:2 23:9 26:19 27:4 28:12 29:11 30:9 33:-5 36:13 37:14 40:-2 43:8 44:9 45:16 48:8 50:20 52:14
stromausfall 20:55|stromen 33:28|strong 31:36 44:66|strongest 33:29|strongly 27:49 44:58|stroobants 2:47 43:60
strooit 33:28|strook 47:70|stroom 19:22 33:11 45:28 48:42|stroomopwaarts 21:35 33:23|stroompannes 32:73|stroop 33:28
stropen 28:72|struck 20:43 33:15|structurant 53:70|structurantes 53:70
structure 3:6 7:11 16:30 20:5 33:-22 40:4 41:8 42:19 43:18 44:47 45:29 48:9 53:11|structureel 33:28|structurelles 7:68
structuur 2:32 20:28 44:43 45:38|strudel 33:28|struik 33:28|struiken 24:73|struktur 20:55|strumpfen 33:28|stube 33:28
stuck 3:14 19:12 26:23 28:22 33:11 45:17 47:30|stucke 33:28|stucken 33:28|studded 32:62 33:15|studeerde 13:68
studeert 33:28|student 33:28|studenten 30:54 33:14|studentenfestivals 13:68|studentenhuis 7:49 20:42
studentinnen 45:61|students 33:29|studie 9:46 30:56|studiebureau 30:54 33:14|studied 13:62 40:23|studienplatz 33:28
studieren 33:28|studies 6:57 13:53
studio 1:-3 2:3 4:3 5:8 7:25 10:4 13:-6 14:-5 15:1 16:17 17:-2 18:-5 19:-6 20:-15 22:-6 24:9 26:1 27:-6 29:1 30:6 34:-2 35:8 36:7 37:3 38:0 40:13 41:6 42:-1 43:17 46:7 48:-3 50:15 51:3 53:30
studiodagen 10:60|studiohuur 50:57 53:50|studiomiete 50:65
studios 7:32 10:14 17:26 29:34 41:23 42:24 43:22 46:44 53:28|studioverhuur 8:72|studium 13:61
study 16:34 18:17 27:11 30:31 33:-23 40:25 53:45|stugge 33:28
stuhl 20:9 21:16 24:21 33:4 37:22 47:27 48:26 49:21 53:14|stuhle 33:7 35:45 49:46|stuhlen 19:56
stuk 9:50 11:40 12:34 21:22 33:-4|stukken 9:32 12:47 13:29 20:16 29:33 31:23|stukkenbundel 9:71|stummfilm 19:56
stunde 20:42 33:15|stunden 33:28|stundenangabe 33:28|stunts 41:69|stupefaite 33:30|stur 6:63|sturen 39:73
sturm 16:41 19:35 33:7|sturmnacht 33:28|sturzt 21:49 33:15|stutzen 33:28|stutzwinden 33:28|stuur 6:34 33:19 47:37
stuurt 21:38 33:23|stuurwiel 33:28|stuw 33:28|stuwmeer 33:28|style 12:41 19:33 43:41 45:41|stylo 32:61 33:22
su 3:39 33:17 40:17|sub 41:56 50:61|subi 14:71|subject 0:16 2:3 10:4 12:19 14:30 27:43 30:13 34:12 40:12 50:26 53:7
subjectif 49:83|subjonctif 33:17 48:62|subjonctifs 33:30|submission 1:54 11:40 12:34 51:43|submit 29:49 34:36 42:56
submits 12:68|submitted 1:50 17:40 51:58|subordonne 27:67|subordonnee 2:47 27:54|subscriber 33:29|subscribers 33:29
subscribes 33:29|subside 0:47 1:38 14:36 23:55 33:-4|subsides 0:64 15:51 40:26 51:52|subsidiabele 1:67
subsidiary 5:43 7:51 46:49|subsidie 23:67|subsidieaanvraag 1:67|subsidieovereenkomst 23:67|subsidy 15:75
subsiste 40:57|subsistence 16:68|substitue 11:80|substituer 11:80|substituera 34:63|substitute 11:59 33:15
substituted 11:73|subtitles 30:45 31:36 39:50 41:42|subtotaal 16:48 50:61|subtotal 16:60 50:53|subtraction 33:29
subvention 15:58 17:53 23:60|subventionner 33:30|subventions 7:68|succedent 33:30|succes 27:58 33:0
success 23:59 27:49|successeur 2:61|succession 5:47 33:0 34:43 44:47|successions 20:55|successives 2:61|sucer 33:30
such 2:27 10:28 20:23 33:15|suche 20:42 33:15|suchen 3:32 28:45 40:31|sucht 6:22 10:18 20:26 33:6 45:28 49:26
sucre 24:51 32:64 33:12|sucree 33:30|sucrerie 7:68|sud 2:4 10:24 13:22 21:16 27:10 31:9 33:7 35:31 40:8 53:31
sudden 19:46 33:15|suddenly 19:46 33:15|suden 33:28|sudkamp 2:25 3:20 5:30 13:28 27:25 43:29|sudseite 19:56
sudstern 27:58|sudtirol 27:37 31:38 40:31|sudwestverleih 27:58|suffer 19:60|suffers 33:29|sufficient 30:72
suffiraient 20:55|suffirait 33:30|suffisait 3:58|suffisent 40:57|suffit 19:45 20:37 33:-1|suffoque 33:30
sugar 19:25 22:35 31:29 33:8 37:43|suggere 44:77|suggestion 40:41 44:58|suggestions 44:73
suie 24:48 31:31 32:47 34:28 47:57|suiker 33:28|suikerfabriek 33:14 40:28 53:37|suikerkokers 3:56|suikersilo 31:61
suikerzak 31:61|suis 1:12 3:36 12:21 13:21 16:10 18:14 19:1 20:31 38:20 40:-4 47:17
suisse 1:15 10:34 12:13 22:16 27:18 30:18 31:43 34:5 40:-1 41:29 42:18|suisses 34:49 53:57
suit 2:20 9:10 10:4 12:1 14:1 20:10 27:7 33:11 34:2 35:7 40:13 45:21 48:15|suitable 30:72|suitcase 3:32 33:14 44:46
suitcases 33:15 48:58|suite 2:13 3:10 10:-1 11:32 12:5 17:11 27:24 30:10 31:0 33:4 34:19 40:-9 44:11 45:15 48:10 50:12
suites 31:66|suits 33:29|suivaient 33:30|suivant 18:66 20:15 31:26 40:17|suivante 18:23 33:24 34:11 40:18
suivantes 10:33 15:64 33:-1 50:47|suivants 21:60 34:49|suive 27:67|suivent 10:40 14:33 31:28 33:6 45:32
suivi 7:41 13:30 16:44 31:26 33:3|suivie 33:30|suivies 31:66|suivions 47:79|suivis 33:30
suivons 20:31 33:14 40:19 45:32|suivra 9:38 10:22 12:42 20:26 23:34 27:25 33:-12|suivrai 20:55
suivre 1:35 9:43 10:27 20:18 21:36 33:-7 47:41|suivrons 20:47 27:46
sujet 2:11 3:26 5:16 12:10 16:10 20:18 27:18 30:27 31:17 40:24 41:14 44:16|sujets 7:68|sulz 18:63
sum 1:27 3:14 15:23 16:34 17:18 33:-12 34:8 41:17 42:30 43:15 50:22 51:24
summary 1:33 5:35 9:36 27:16 30:37 33:-18 41:34 44:24|summe 0:20 1:29 11:23 15:32 16:28 17:33 41:6 42:16 43:6 46:10
summen 33:28|summer 2:17 18:37 20:12 31:38 33:9|summt 33:28|sums 3:31 9:47 10:36 33:2|sun 18:31 19:34 33:19
sunday 19:9 21:18 27:10 31:10 33:15 38:21 40:2 42:18 45:15 48:19|sundays 3:27 6:40 18:39 19:29 31:32|sunglasses 33:29
super 16:44 20:28 23:50 53:43|superieur 10:51 30:63|superieure 20:42 33:17|superieurs 14:71|supermarche 33:30
supermarkt 3:56|supermarktketen 31:61|superposes 33:30|supersede 11:73|supersedes 11:73|supervisor 6:44 13:39 33:15
suppe 31:21 32:28 33:15 48:36|supplement 20:55|supplementaire 2:53 33:9|supplementaires 40:57|supplementary 34:61
supplie 33:30|supplied 9:53 14:46 40:33|suppliers 53:66|supplique 33:30|supply 26:62 35:61|supplying 29:75
support 1:31 3:2 12:30 14:20 15:20 23:46 34:0 35:14 40:10 43:28 44:16|supporte 6:54 10:57|supported 23:59 40:41
supporting 6:71|supports 2:45 27:43 31:36|suppose 3:33 19:29 27:47 44:43|supposed 33:29|supposes 33:29
suppositoire 33:30|supprime 3:45 11:67|supprimees 3:58|supprimer 3:37 11:59 44:55|supprimera 33:30
sur 1:-6 2:1 3:-1 6:-6 7:-10 10:-1 12:-1 13:7 14:15 15:4 16:-6 17:-3 19:0 20:5 21:-3 22:2 23:12 26:5 27:-5 28:-1 30:-2 31:0 32:3 33:1 34:3 35:-3 36:-1 38:2 39:1 40:2 44:3 45:-6 47:1 49:6 50:-3 51:0 53:17
surcout 40:57|sure 3:44 17:44 30:45|sureau 23:72|surely 30:72|sures 33:30|surete 5:77|surexpose 19:63
surface 19:21 20:14 33:15 35:36 45:35|surgeles 24:82|surgeon 21:57 33:15|surgeons 13:66|surlendemain 20:55
surname 6:34 25:75|surnaturel 19:63|surprend 6:54 33:22|surprendre 3:58|surpris 33:22 48:54|surprise 33:30
surprised 33:29|surprises 33:30|surprising 20:57|surrepresentation 30:77|sursaut 19:63|sursauter 33:30|sursis 33:30
surtout 3:32 12:32 19:23 30:37 33:1 45:30|surveillance 19:63|surveiller 33:30|survey 16:33 18:35 26:42 30:51 50:40
surveyor 20:57|survit 21:73|survivors 33:29|survolee 44:77|susceptible 45:70|suspect 3:31 30:54 33:10
suspend 2:34 33:25|suspendiert 33:28|suspendue 33:30|suspense 20:41 31:54|suspension 2:62|suspensive 27:67|suss 33:28
sut 47:79|sv 10:65|svod 22:69|svp 11:53 50:57 52:57|swahili 20:55|swallowed 33:29|swan 13:66|swapped 11:59 33:15
swatches 24:76|swears 6:71|swedish 42:71|swerts 44:70|swim 3:58|swimming 33:29|swims 13:66|swing 33:29|swings 33:29
swinnen 20:55|switch 20:36 22:48 47:51|switchboard 24:76|switched 37:77|switches 33:29|switching 33:29
switzerland 10:63|sword 33:29|sworn 51:76|sybille 12:48 27:45|symbole 24:67|sympathie 27:61|sympathique 38:82|syn 1:73
sync 20:57|synchron 19:56|synchronisme 20:55|syndic 35:74|syndical 13:43 33:3 45:43 48:49|syndicaliste 6:62 33:17
syndicat 3:31 27:40 28:56 33:3|syndicats 31:66|syndicus 45:65|syno 33:30|synopses 10:41 34:53
synopsis 1:45 2:21 5:6 9:44 10:-8 11:3 12:23 16:-5 27:7 33:-21 34:18 38:3 43:-3 44:1|synopsissen 21:66
synthese 5:64 30:63|synthetique 41:75|systeem 33:28|system 1:68|systeme 21:46 33:17 44:50|szene 3:26 33:-11 48:54
szenen 33:20 40:31|szenenbild 16:43 19:18 24:29 41:36 53:22|szenenbildnerin 53:60|szenenfolge 48:62
t 1:-3 2:-11 3:12 5:17 6:2 7:-8 8:2 10:4 11:-3 12:-1 14:7 15:6 18:4 19:2 20:3 21:5 22:13 27:8 28:6 30:-6 33:1 34:-8 36:3 37:1 38:5 39:0 40:-2 42:-5 43:-4 44:5 46:9 47:11 48:-1 50:-4 51:0 53:-7
t1 18:75|t2 18:65 33:-1 43:43|t3 18:75|t4 18:75|ta 47:79|taakverdeling 10:60
taal 3:3 10:7 13:14 19:16 20:2 31:8 33:1 40:1 43:45 45:11|taalgrens 7:24 20:16 31:23 33:-11 40:28 53:37
taalgroepen 30:68|taalkwesties 10:60|taart 21:66|tab 5:21 9:51 11:35 14:18 16:18 17:21 18:20 33:-21 41:20 42:21
tabac 3:45 14:58|tabellen 30:68|table 7:28 9:9 16:1 18:15 19:-4 20:22 24:13 26:13 33:13 34:-7 40:-9 45:5 53:3
tableau 2:12 5:41 11:20 14:11 15:22 16:35 17:36 18:14 22:25 30:16 32:22 33:-19 41:14 42:15 53:10
tableaux 9:61 12:55 30:46|tables 19:24 20:34 22:29 30:54 33:-14|tablette 33:30|tableur 1:59 16:58|tablier 33:30
tabliers 33:17 48:62|tabouret 20:55|tabourets 33:30|tabris 33:28|tabs 9:60 12:54
tache 16:37 18:40 19:28 20:20 29:47 32:47|tachograaf 33:28|tachograph 33:29|tachtig 3:19 20:39 21:29 33:4
tacitement 34:63|tadellos 3:53|tadellosen 33:28|tafel 7:11 19:8 20:4 24:35 31:10 32:22 33:10 40:3 45:13
tafelhoogte 33:28|tafelpoot 33:28|tafereel 44:70|tag 3:-7 8:10 12:13 19:8 23:7 24:11 31:2 33:14 44:5 45:13 48:30 51:10
tage 16:36 18:14 19:0 20:8 26:30 33:-14 34:1 41:7 43:6 50:38 51:11|tagebuch 5:31 9:32 16:30 20:23 34:34
tagen 20:16 26:39 33:0 34:17 53:39|tages 3:53|tageslicht 33:28|tagesordnung 35:66|taglich 12:40 33:20|tagline 37:76
taille 1:31 20:13 25:43 31:24 32:40 46:67|tailles 32:82|tailleur 20:24 33:20 44:45|tailleurs 13:39 20:38 33:-1 50:46
tailor 24:63 33:15|taire 3:16 19:33 20:13 33:9 38:39 44:34|taisaient 3:58|taisait 3:58|taisent 33:30
tait 12:29 22:36 28:40 33:8 38:41 47:36|take 3:8 14:7 19:0 20:8 27:20 28:15 31:13 33:15 34:9 40:-5
taken 7:23 10:10 20:4 27:10 33:19 34:8 48:19|takes 6:6 7:0 11:17 17:6 19:15 20:-8 21:6 28:10 33:21 40:-10 48:7
takken 33:28|takt 33:28|tal 28:23 33:24 36:25|talar 32:66|talcum 32:76|tale 32:76
talen 1:12 2:2 3:10 7:7 9:15 10:4 13:22 18:12 20:9 33:-6 36:17 40:9 41:12 43:30 48:11|talent 13:38 27:35 33:-7 38:48
talents 7:60 36:61|talk 6:30 7:23 19:18 21:29 33:0 40:13 45:27 52:36|talkative 36:61 44:58|talked 2:40 3:36 33:8
talkie 20:55|talking 3:7 11:34 19:21 20:18 33:1 35:24 40:13 42:20 48:21|talks 3:8 6:45 33:3 36:25 40:4 42:45
tall 13:35 22:38 33:-2 38:43 40:23|taller 3:58|tallinn 13:66|tallon 3:21 19:23 33:22|tally 30:72
talstation 19:43 41:49|talus 13:35 22:63|tamarind 27:49 36:61|tambours 20:42 48:62|tampon 32:82|tamponne 6:62 33:17
tamsin 2:27 3:23 34:27 37:43 40:20 43:33|tamtam 38:72|tandarts 33:28|tanger 13:70|tangible 0:76|tanis 6:54 45:51
tank 2:21 6:30 17:30 21:38 33:2 40:14|tanks 13:49 33:20|tankstation 45:65|tanner 33:29|tannery 7:64
tanneurs 22:60 33:17|tansy 30:72|tant 2:30 10:21 20:24 27:49 40:13|tante 3:44 20:8 32:34 33:-17 40:9 47:40
tantes 33:28|tantot 33:30|tanz 33:28|tanzabend 33:28|tanzen 12:40 21:41 33:7|tanzflache 33:28|tanzt 6:44 33:19
tap 6:38 19:26 33:14 35:41|tape 16:19 18:22 20:21 24:26 32:38 33:1 44:23 47:23 53:18|tape56 50:71|taper 33:30
tapete 32:59 33:7|tapijt 33:28|tapis 33:30|tapping 33:29|taps 33:29|tapt 33:28
tard 10:12 18:11 20:2 31:2 33:23 40:-7 45:6 47:14 48:12|tardives 31:66|target 1:31 18:22 31:41 36:28 40:7 42:24 43:40
tarief 16:65|tarif 16:50 35:56 48:54|tarifs 41:75|tarmac 20:57|tarpaulin 33:29
tart 16:33 33:-5 38:40 39:43 48:37 53:32|tartares 38:82|tarte 0:55 33:3 35:64|tartes 13:39 22:42 38:47 39:50
tartine 3:33 33:24|tarts 6:71|tarwe 22:55 31:48|tas 3:25 7:24 33:22|taschen 33:28|taschenlampe 33:28
taschenrechner 38:66|tasiaux 2:35 27:31 34:27 37:49 43:48|tasjes 31:61|task 33:29|tasse 33:30|tassen 35:66
tasses 33:30|tassignon 5:50 16:35 18:38 34:26 43:37 47:42|taste 52:77|tatbestande 14:61|tate 6:76|tater 21:49 33:15
tatigkeit 8:53 46:53|tatouees 33:30|tatsachlich 19:43 20:42|taube 22:48 28:52|tauen 33:28|taught 13:45 28:54 33:8
taunus 33:13 38:41 42:39|taunusfilm 1:20 5:21 8:24 10:28 11:22 17:30 22:19 40:9 51:24|taupe 31:66|tauschen 3:40 19:43
tausend 33:28|taut 37:68|taux 10:38 16:44 17:50 31:39
tax 9:2 14:-4 15:4 16:-3 21:-1 22:-2 26:4 33:-41 40:29 42:60 51:16 53:-5|taxable 53:66|taxe 15:68 26:70
taxes 2:15 14:42 16:25 35:31 43:30 50:44 51:39|taxi 26:56 33:19|taxidermie 53:70|taxpayer 51:76|taxshelter 40:9 42:68
tbc 36:75|tbd 16:68|tcc 39:77|tchantches 7:63|tcheque 31:66|tcheques 19:41 32:74|td 39:83
te 1:10 2:9 3:10 5:1 6:1 7:-6 8:5 10:5 11:3 12:-3 13:-7 14:3 17:-3 19:-7 20:-4 21:1 22:-6 23:2 24:0 26:11 27:0 28:2 29:17 30:-2 31:-11 33:-3 34:13 35:-1 38:4 39:5 40:-3 42:-5 43:-6 44:12 45:-6 48:-6 49:-1 50:0 53:-7
tea 1:28 2:22 20:17 31:23 33:7 47:42|teacher 3:21 20:31 33:13 53:30|teaches 13:53 21:32 33:8|teaching 13:53 31:49
team 7:26 12:13 13:8 19:2 20:15 23:9 27:4 30:10 33:-24 36:40 40:9 51:13 53:25|teams 7:45 53:46
teaser 9:16 10:-1 11:6 16:35 18:25 30:5 31:-1 34:-3 40:5 43:5 48:5 50:33 52:48 53:20|teaserdreh 18:63
teaserposter 37:74|tech 13:53 41:56|technical 20:38 41:60|technici 53:64|technicians 50:44 53:62|technicien 31:66
techniciens 7:18 41:25 50:40 53:64|techniek 20:21 24:52 36:39 41:34 50:37|technik 24:36 31:16 33:-15 40:9 41:47 43:19
techniker 33:28|technikers 20:55|technique 1:25 20:-4 24:48 30:17 33:-18 38:22 40:9 41:47 43:39 50:18|techniques 41:75
technisch 16:39 20:28 30:41 40:28|technische 40:47 41:46|teder 45:65|tederheid 6:67|teen 45:68|teenager 33:29
teenagers 13:53 19:46|teer 32:73|teeth 22:69|tegel 19:59|tegel7 52:74|tegelijk 19:28 20:37 33:-3 40:24|tegels 32:73
tegelvloeren 45:65|tegen 2:1 6:18 10:-5 14:14 18:3 19:-6 20:2 21:1 32:15 33:16 34:7 35:12 45:0 48:1|tegendeel 33:28
tegengestelde 19:59|tegenhandtekening 5:69|tegenhoudt 6:54 33:14|tegenlicht 32:73
tegenover 2:19 6:28 7:24 10:21 33:1 45:26 53:25|tegenovergestelde 19:59|tegenpartij 45:51 48:53|tegenshot 49:74
tegenspeler 6:54 44:56|teignait 45:70|teil 10:22 11:17 21:41 33:4 45:14 53:23|teilbetrage 2:58|teile 21:62
teilen 2:44 7:25 45:28 48:29|teilhaberin 1:18 10:14 12:16 23:19 27:13 33:-6 34:12 37:23 41:18 43:17 52:31|teilt 33:28
teilweise 17:64|teindre 20:55|teint 33:30|teinture 2:15 7:22 10:19 20:9 23:31 26:38 30:31 34:17 40:11 43:28 50:32
teinturerie 20:34 33:22|teinturiere 28:69 45:56|teinturiers 20:55|teken 19:59|tekenaar 34:59|tekenaars 40:54
tekende 33:14 40:41|tekenen 2:24 5:24 16:20 29:38 33:-18 40:28 44:24 50:25|tekening 33:28
tekeningen 34:29 43:38 47:39 49:56|tekenlessen 13:68|tekenopdracht 30:68|tekens 1:67
tekent 3:12 6:23 13:24 18:24 20:11 22:25 33:1 34:15 38:28|tekortkoming 10:60
tekst 2:23 3:9 9:36 19:24 20:8 23:21 34:24 47:23 52:27|teksten 10:60|tel 20:18 30:39 33:24|telde 44:70
tele 13:26 18:31 22:43 27:36 31:22 38:37 40:13 42:31|telechargeable 31:66|telechargeables 38:82|telechargement 12:71
telecharger 31:53 52:71|telecom 45:68|telecommande 3:58|telecommandera 20:55|telediffusion 2:61|teledistributeur 42:76
teledistribution 42:76|telefilm 22:63 42:47|telefilms 7:55 13:49|telefon 6:23 30:23 33:7 43:22 48:34 52:28
telefoniert 33:28|telefonseelsorge 20:55|telefoon 3:8 20:19 33:7 36:25 43:21 45:17 48:37|telefoongesprek 40:54
telefoonscherm 19:59|telefoonwinkel 33:14 48:53|telenet 42:70
telephone 3:6 10:-2 12:15 13:14 16:5 20:14 27:0 30:9 33:14 34:-4 37:18 43:24 44:10 45:3 48:9|telephoner 10:51 33:17
telephones 33:30|telephonez 12:71|telephoniques 30:77|teleplay 1:34 2:27 10:28 18:35 40:20 43:33
teleplays 2:27 5:36 16:33 34:27 40:33|teles 40:57|telespectateurs 31:66
televisie 7:17 13:34 20:9 27:17 30:22 31:45 34:14|televisiedrama 40:54|televisieomroep 14:66|televisieprogramma 8:72
televisies 33:28|televisieserie 34:59|televisiezender 14:66
television 2:-12 7:19 8:7 10:-9 11:5 13:22 14:26 19:1 20:-6 22:19 27:-7 31:27 33:-22 34:22 40:1 42:34 43:0 45:0
televisions 22:63 31:49|televisuelle 34:63|televisuelles 7:68|televisuels 14:71
telkens 2:13 10:15 18:23 20:29 21:29 33:7|tell 3:35 12:8 13:6 18:9 19:-1 20:-3 21:11 23:12 33:3 34:11 36:15 40:4 47:12
telle 33:30|tellen 14:35 20:24 30:37 33:-3 48:36|teller 48:62|telles 2:61|telling 20:26 30:41 33:11 44:40
tells 3:4 33:27 48:18|telly 31:63|tels 20:55|telt 3:4 6:15 7:22 10:8 12:14 16:14 17:18 20:3 33:9 49:22 53:12
temoignage 47:79|temoignages 5:64 20:42|temoigner 33:30|temoin 20:40 33:-3 34:29 52:51
temoins 16:36 18:39 20:17 31:31 40:22 41:27 52:36|temp 16:54 52:64|temper 33:29|temperature 19:44 20:30 33:5
temperaturen 33:28|temperatures 20:55|tempete 18:53 33:9 48:54|temple 13:49 18:53 22:52|tempo 6:29 19:56
temporaire 15:82|temporar 52:68|temporary 35:61 52:64
temps 2:-11 3:20 7:24 12:-1 14:-1 16:21 17:6 18:3 19:7 20:14 21:1 33:3 40:1 44:14 45:14 46:11 53:-2
temse 13:37 16:35 22:38 31:31 40:24
ten 0:37 2:19 5:5 10:7 13:2 20:1 23:16 30:7 31:7 33:1 34:-3 35:9 36:10 40:4 44:6 45:13 53:11|tenaient 3:58
tenais 3:50 47:57|tenait 20:42 47:65|tenant 3:27 33:-2 35:52 45:45|tenants 10:49 35:61|tend 3:14 20:11 33:26
tendances 30:77|tended 33:29|tendenz 10:59|tender 33:30|tendons 24:76|tendre 33:17 45:56|tendres 31:66
tendresse 6:62 38:68|tendue 40:57|tenebres 22:74|tenement 32:76|tenez 33:14 48:53
tenir 1:18 10:10 11:37 19:20 20:0 22:23 27:12 30:22 33:5 34:8 40:2 42:21|tenons 5:64 33:17
tenor 6:34 20:22 33:11 44:34 48:35|tension 20:41 31:41 33:5|tent 33:19 48:47|tentative 2:61|tente 33:22 37:50 48:41
tenten 33:28|tenth 33:29|tentons 12:71|tentoonstelling 31:61|tenu 2:19 3:16 14:29 19:33 20:13 27:38 44:34
tenue 19:36 27:40 33:3 44:50|tenues 53:70|teppich 21:40 22:26 33:11 45:25|teppichboden 33:28|teppiche 33:28
teppichhandlers 33:28|teppichwascherei 45:61|ter 1:23 8:28 12:34 27:18 33:-5 34:15 35:25 37:30 53:20
terecht 33:22 53:37|terechtkomt 3:56|teresine 22:74|term 2:35 5:22 10:25 14:20 33:-5 34:38
terme 2:31 18:45 34:43 40:27|termes 1:39 2:46 10:31 18:41|termijn 7:30 34:55|termijnen 2:58
terminal 18:33 33:5 40:40 53:24|termination 2:62|termine 2:26 7:17 9:33 16:31 18:24 20:17 27:27|termines 27:67
terminubersicht 18:63|terminus 20:30 33:10 38:43 48:43
terms 5:18 10:30 12:27 23:20 26:43 27:23 30:20 33:-23 34:9 35:22 50:23|ternaaien 6:41 21:39 40:28 45:38|ternat 21:71
terr 22:69|terrace 33:29|terraces 33:29|terrain 3:18 30:49 33:3 35:37 40:17 45:30|terras 33:28|terrassiers 33:30
terre 3:13 21:40 24:36 33:15 36:37 47:33|terrible 33:29|terribly 33:29
terril 10:20 12:18 16:17 19:19 20:21 27:14 29:24 33:-5 48:15 53:26|terrils 4:85
territoire 1:31 2:32 5:35 10:35 27:38 31:24|territoires 5:22 10:39 22:28 30:22 31:54|territoria 31:61
territorial 3:45 9:67|territoriales 53:70|territories 5:14 7:8 10:24 13:21 22:40 27:7 31:44 40:-2
territory 10:32 31:32 40:23 43:36 53:35|terroir 40:57
terug 1:3 2:16 3:-8 10:9 14:2 16:1 19:-5 21:2 26:9 28:8 33:9 34:9 35:13 36:9 40:12 44:5 47:6 48:2 50:7
terugbellen 21:52 47:57|terugbetaalbare 10:47 12:53|terugbetaald 10:52 14:45|terugbetalen 14:62 40:21
terugbetaling 10:50 40:32 41:21|teruggebeld 3:56|teruggeeft 22:55 33:14|teruggekeerd 33:28|teruggekomen 33:14 47:57
teruggestuurd 23:67|teruggetikt 48:66|teruggevonden 33:28|terugkeer 2:58|terugkomt 33:28|terugkopen 2:58
terugreis 3:56|terugsturen 50:71|terugstuurde 20:55|terugstuurt 20:55|terugtocht 33:28|terugtrekking 10:60
terugval 2:58|terugverdien 1:67|terugverdienen 10:60|terugvordering 14:66|terugvorderingsbevel 14:66
terugweg 19:45 33:14|terugzag 3:56|terugziet 33:28|terwijl 3:13 13:25 19:16 20:12 21:23 33:14|tes 27:54 47:65
tesfay 20:55|tess 3:-6 6:25 11:15 12:6 14:6 16:7 17:12 18:10 24:19 27:6 33:13 34:-2 40:3 43:8 45:11 46:17 53:5
tessiture 0:20 1:20 2:-1 5:24 7:15 8:19 10:12 12:18 14:18 15:20 17:16 22:12 23:15 30:15 34:1 38:20 39:33 40:-5 42:23 43:12 46:21 53:9
test 1:7 3:-3 11:5 14:-4 16:32 17:3 18:33 19:-3 27:-5 30:30 31:-6 33:-40 35:2 36:7 40:15 43:14 46:21 50:19 52:32 53:10
testament 33:9 45:57|testdag 18:55 35:42 50:44|testdagen 30:68|teste 20:55|tested 19:25 30:38 31:41 35:40 40:20
testen 14:66|tester 30:63 44:63|testimony 20:57|testmontage 18:68|testons 31:53 40:43|testpanel 40:54
tests 9:35 10:13 16:47 18:17 20:7 30:18 40:5 43:28 53:28|testversie 16:52 20:42|testvoorstelling 16:44 18:47 30:46
tete 2:-1 6:14 13:8 20:5 22:12 24:20 33:23 45:8 52:22|tetes 24:74 33:-4 43:39|tetue 6:76|teur 0:67|teurer 40:52
teveel 38:72|tevens 46:73|tevreden 33:28|text 1:15 2:15 5:17 9:20 19:24 20:12 23:19 31:10 33:-8 34:26 43:14
texte 2:26 3:-1 5:7 9:23 10:-4 12:20 16:2 18:5 19:19 20:-4 23:7 31:7 33:-29 34:3 36:13 40:-2 41:5 43:14 44:23 45:1 47:19 48:6
textes 2:46 5:24 9:27 10:12 23:30 28:30 34:22|textielmerk 31:61|textile 13:57 20:42|textiles 31:53 40:43
textilien 31:59|textilmuseum 20:55|textilwerkstatt 26:54 53:46|texts 2:62|texture 24:63 32:62|texturen 32:68
textures 19:20 24:61 32:66|textuur 32:73|tgp 49:83|th 22:69|thackeray 33:30|thames 43:67|thamesmouth 26:76
than 0:10 2:5 3:17 6:6 10:11 12:11 13:1 14:2 19:14 20:1 27:-2 28:10 33:3 34:-4 38:9 40:4 43:9 48:6 53:10
thank 12:23 26:43 27:30 33:-16 35:30 36:30 39:32 40:10 50:30|thanked 3:36 6:50 33:8
thanks 12:51 33:-8 34:24 35:37 48:35|thanksgiving 3:58|thans 8:72
that 2:-13 3:12 4:9 5:0 7:-6 8:5 10:-6 12:-5 13:-2 14:23 17:-5 19:2 20:2 23:4 24:0 27:-2 28:7 29:0 30:-3 31:2 32:2 33:4 34:-1 35:-4 36:4 38:-1 40:6 45:-2 47:5 50:-4 51:4 53:-2
thaw 21:71
the 0:0 1:-2 2:2 3:2 4:1 5:0 6:5 7:0 8:-1 9:0 10:1 11:7 12:3 13:-1 14:2 15:1 17:-2 18:-1 19:3 20:-1 21:7 22:1 23:5 24:1 27:2 28:5 29:4 30:0 31:1 32:0 33:-9 34:2 35:6 36:0 37:2 38:4 39:1 40:1 41:-6 43:-2 44:4 45:3 46:-1 47:3 48:5 51:3 52:0 53:4
theater 13:57 19:31|theaterwissenschaft 13:61|theatrale 34:63
theatre 2:24 7:7 13:23 19:36 20:-5 32:33 33:-30 34:26 40:-4 41:14 45:9 53:9|theatrical 31:43 40:25 42:41 43:38
thecle 33:30|thee 32:73|theft 21:57 33:15|their 3:-8 6:21 12:9 19:-6 20:25 31:-2 33:16 34:5 40:-2 42:6 45:3
theirs 19:46 33:15|theisen 5:56 34:47|theissen 7:32 12:35 13:35 15:39|theke 35:66
them 2:-11 3:3 5:-3 6:8 7:-2 10:-4 12:-5 13:5 14:-6 19:7 20:18 21:-2 23:0 24:4 28:14 30:0 31:1 33:10 34:9 36:2 40:-12 44:-1 45:2 47:0 53:-6
thema 3:18 19:11 30:26 31:29 40:30 43:17 45:14|themas 30:63|thematiques 40:57|theme 3:52 19:38|themen 45:61
themes 45:69|themselves 10:36 20:30 31:36 40:28
then 3:3 6:4 7:5 10:3 13:6 18:-2 19:10 20:-4 21:-1 27:-9 28:3 31:15 33:14 34:-4 36:10 40:-17 44:6 45:-3 47:1 48:16
theo 20:34 33:6 44:48|theodore 34:55 43:52|theory 33:29
there 3:12 5:-3 6:-2 7:-9 8:1 14:-6 19:0 20:16 21:8 22:-4 30:-1 31:3 33:15 35:5 40:-5 44:7 45:-5 47:12 51:3 53:5
thereafter 18:69|therefore 40:54|thereof 14:67|therese 19:28 33:17 34:28 48:41|theresia 25:75|theriault 10:65
thermometer 33:28|thermos 21:15 31:9 32:26 33:23 35:19 49:27|thermossen 33:28
these 0:32 1:25 15:32 17:27 20:26 27:20 33:6|theux 13:57 53:57
they 3:9 6:2 10:-7 12:-1 18:-5 19:2 20:9 21:2 27:-11 28:1 30:-2 31:-6 33:14 34:-2 36:6 37:3 38:19 39:3 40:-6 43:-1 45:6 46:2 47:2 48:3 52:3
theys 35:77|thibault 33:29|thibaut 7:24 13:31 14:32 20:12 40:13 43:44 53:26|thibessart 33:29|thick 3:44 33:15
thief 10:49 33:15|thielemann 13:26 19:20 22:26 27:22 37:32 38:30 43:26|thierry 7:33 14:36 19:26 27:32 40:24
thiery 20:42 53:46|thies 13:57 20:42|thijs 21:33 33:24
thimble 0:27 1:20 2:13 4:29 7:16 10:14 14:18 17:22 29:26 30:24 33:-20 34:12 43:28|thin 33:23 44:44|thinbebb 4:85
thines 4:85|thing 3:17 12:10 19:12 20:7 31:5 32:17 33:16 40:-4 45:10 47:14
things 3:3 6:33 7:10 12:13 13:12 16:13 33:9 40:18 47:18 53:12|think 3:29 12:15 19:7 20:5 30:20 31:22 33:-1 40:20 47:20
thinking 19:38 40:33 53:45|thinks 19:19 21:30 33:24|thinner 24:63 33:15
third 1:2 2:26 3:15 10:-3 13:0 18:4 19:2 21:5 30:21 31:-3 33:-2 34:-5 35:8 40:23 42:11 44:5 48:6|thirdofmarch 52:77
thirds 2:35 30:45 40:28 53:39|thirsty 19:60|thirteen 7:51 40:41|thirties 30:72
thirty 2:-1 3:9 6:24 7:2 10:0 18:7 20:17 23:9 26:22 33:10 35:11 40:1 50:12 53:13|thiry 20:12 22:61 34:18 48:31
this 0:5 1:7 2:-9 3:11 4:16 5:-1 8:4 9:7 10:-8 11:12 12:4 14:14 15:9 17:18 18:6 19:-1 20:-4 23:-3 27:21 29:14 31:-8 33:-7 34:10 37:7 40:5 51:15 53:-4
tholen 6:63|thoma 5:63|thomas 13:31 19:26 25:46 33:-2 43:32|thommen 30:50 53:46|thonnard 6:49 33:4 53:50|thonon 5:77
those 3:30 11:26 19:12 20:10 31:16 33:5 35:27 40:7|though 3:19 7:26 19:21 20:28 33:11|thought 20:23 31:41 33:8 34:27
thoughts 19:60|thousand 3:8 17:21 20:7 23:34 27:13 31:13 33:14 40:5|thousands 41:69
thread 19:23 20:21 24:50 33:-7 45:32 49:40|threads 19:40 40:45
three 2:6 3:-12 5:0 7:20 10:-3 12:-2 13:9 15:13 16:2 18:7 19:-6 20:0 21:1 22:4 23:-2 24:1 27:-3 28:0 30:9 31:6 33:0 34:-5 36:0 38:4 40:11 41:-6 43:-2 44:-4 45:-1 47:-2 48:5 49:1 50:0 51:1 53:-3
thresholds 46:76|thrilled 33:29|thriller 3:34 31:11 36:24 38:23 40:-2 43:34 45:44|thrillers 40:54
through 2:-5 6:4 7:-3 18:11 19:7 20:18 21:4 33:17 40:0 45:14 53:12|throughout 2:57 34:30|throw 19:38 33:21
throws 33:29|thuin 7:33 14:37 40:22 53:53|thuis 3:9 33:20 35:22 48:31|thuiskomt 33:28|thuismarkten 31:48 40:41
thumb 32:76|thunder 0:26 1:19 2:12 4:28 7:15 10:13 14:18 17:21 29:25 30:23 33:-12 34:12 43:27|thunus 6:57 33:15
thursday 20:29 27:34 33:7 35:45|thys 22:69|tiago 3:32 33:23|tib 3:27 7:34 11:42 13:35 43:36|tibo 33:29
tic 6:30 21:41 24:37 33:9 45:38 49:37|tick 1:60 9:40 33:-5|ticked 33:29|ticken 19:37 33:19
ticket 3:16 6:21 19:5 31:38 32:23 33:-9 35:44 40:5|tickets 6:27 21:25 22:30 26:35 31:33 33:-6 35:29 45:22 48:32
ticks 33:29|tickt 19:56
tide 1:12 2:6 7:9 10:7 12:12 19:4 22:13 23:16 24:20 27:7 33:-9 34:5 37:22 40:-1 41:13 43:11 44:15 45:24 52:22
tides 45:68|tidewrack 13:41 22:44 39:62|tie 31:49 40:41|tiede 32:48 33:27|tiedes 33:17 48:62|tiefe 33:28|tiefes 19:56
tiefgarage 33:28|tielemans 10:63|tielt 34:59|tien 3:-1 7:6 10:3 13:21 19:19 28:16 30:11 31:15 33:10 40:-2 48:10 50:14
tiende 33:28|tiendra 20:55|tienduizend 31:61|tienen 3:35 30:46 33:6|tienne 33:30|tiennent 2:23 20:39 33:6 40:19
tiens 3:22 12:34 19:39 20:28 47:42|tient 3:6 10:5 20:-14 21:14 31:-3 33:19 34:-7 40:9 44:22 45:18 49:13 53:1
tiental 27:49 40:41|tientallen 33:28|tier 32:40 33:15 47:37|tiere 33:18 45:30 48:32
tiers 2:37 3:17 5:23 14:6 18:10 20:-9 30:12 31:1 33:-26 34:9 35:13 40:22 44:12 50:13 53:5
ties 6:24 18:25 24:30 33:16 49:39|tight 3:58|tihange 53:60|tij 13:47 21:45 22:47
tijd 3:21 6:10 7:6 12:9 19:2 20:-2 33:8 34:10 35:12 40:8 45:18 48:9|tijdelijke 45:43 52:66
tijdens 3:14 10:8 18:16 19:17 20:19 21:14 32:20 33:-14 34:30 45:12 48:14|tijdig 2:58|tijdje 33:28|tijdlijn 18:68
tijdloos 6:67|tijdschema 18:68|tijdschrift 34:46 47:57|tikken 21:47 33:9 48:38|tikt 3:56|til 26:46 34:36 47:42
tilburg 10:38 18:48 40:43|tilbury 16:41 26:49 33:15|tilde 45:61|tilff 22:69
till 10:15 16:20 18:22 21:32 27:16 33:-6 38:27 39:30 44:24 45:21 50:27|tilleul 25:66 53:57|tilt 13:31 22:34 33:9 49:53
tilts 19:46 49:62|tim 7:43 12:46 13:45|timbre 1:52 12:50 33:9|timbree 33:30|timbres 16:41 26:53 31:46 33:0
time 2:-10 3:1 6:6 7:-7 10:-4 11:1 12:7 16:2 17:-1 19:9 20:7 22:-3 27:-2 29:9 31:-2 32:4 33:9 34:1 35:2 40:0 43:2 44:-1 45:11 46:10 48:10 53:1
timed 31:63|times 3:5 7:12 20:4 31:10 33:13 40:13 44:18 45:15 47:20 53:13|timetable 10:21 18:45 33:11 35:32 48:29
timetables 33:29|timide 6:62 33:17|timing 19:50 49:64|timmerlui 53:64
timmermann 2:20 7:21 10:21 14:23 23:26 34:19 40:14 46:28|tin 3:44 33:15|tinaille 13:57 22:60
tine 3:11 6:22 33:11 44:34 48:31 49:29|tinguely 38:82|tins 20:57|tinte 24:52 32:42 33:3|tinten 24:73|tiny 19:38 33:21
tip 40:54|tirage 2:47 47:65|tirages 26:83|tirailleurs 31:66|tirait 6:76|tirant 33:30|tire 3:17 33:25 48:34
tired 6:57 33:15|tiree 20:34 30:55 33:9|tirees 20:55|tirent 19:63|tirer 2:43 34:53|tires 34:49 35:64
tiroir 13:29 22:33 33:14 40:16 47:47|tiroirs 24:82|tirol 13:40 17:43 33:7|tirou 33:30|tisch 7:19 20:16 33:23
tischler 13:61|tison 1:18 2:6 6:21 7:13 13:16 18:20 19:8 24:37 33:5 37:30 40:2 43:19 49:37|tissages 33:28
tisserands 22:55 39:73|tissu 20:55|tissue 33:29|tissus 33:30
titel 1:26 2:-7 5:25 6:1 7:-3 10:-4 22:18 24:5 27:-5 30:21 31:17 33:-26 34:-7 37:27 41:1 43:34 44:17 52:6|titeln 7:58
titelonderzoek 5:69|titelrol 2:58|titels 7:20 20:12 22:26 31:44 36:30 40:12 41:25|titelschrift 24:67|titelschutz 5:63
titelsequentie 5:56 24:60|title 1:36 2:5 5:37 9:17 10:-3 12:2 16:11 22:18 30:6 31:12 33:-37 34:-5 37:27 43:30 44:25
titles 2:22 7:32 24:25 31:36 34:10 39:26 40:22 42:20
titre 1:31 2:12 5:25 8:17 10:-11 11:11 15:15 18:-1 19:-4 22:18 23:1 25:9 27:-8 30:10 31:13 33:-31 34:10 35:2 36:7 37:33 39:7 42:0 43:37 44:20 49:7 50:2
titree 5:64 39:69|titrer 34:63|titres 5:21 7:37 16:28 22:30 30:33 31:38 33:-26 40:1 41:31|titreuse 13:70
titulaire 2:14 4:76 5:30 25:38 34:16|titulaires 5:64 34:49|titularis 4:60 34:46|titularite 5:71 10:38
tjeerd 10:39 19:38 39:52|tl 19:32 24:47 32:59
to 1:-3 2:5 3:8 4:2 5:9 6:2 7:-6 9:2 10:2 12:0 13:-6 14:2 15:2 16:-6 18:-2 19:-2 20:0 21:2 22:-7 23:7 24:-1 26:7 27:14 28:10 29:11 30:-2 31:-1 33:-5 34:3 35:6 38:-2 39:1 40:0 42:0 44:0 45:-5 47:-1 49:0 50:-2 51:3 53:-1
toad 31:49 33:15|toast 33:29|tobacco 14:67|tobias 27:63|toboggan 21:41 33:10 36:41 37:43 45:28 49:41|toc 13:70
toch 3:18 33:22 47:32|tocht 33:20 44:48|tochter 5:17 6:17 7:12 20:9 21:16 31:13 33:8 44:18 46:20 48:16|tochtern 5:63
tod 33:28|today 10:26 11:36 12:31 14:30 17:33 34:24 53:29|todesfallen 33:28
toe 1:31 10:17 12:12 23:40 29:18 30:14 33:3 34:5 40:1|toebehoort 3:56|toegang 50:71|toegangscode 52:74
toegankelijk 39:52 40:47|toegekend 1:25 10:17 17:60 23:37|toegepast 20:55|toegeschoven 33:28
toegezegd 17:55 40:29 42:45|toehoorder 6:67|toekenning 23:67|toekomen 2:58|toekomst 45:65|toelaat 2:45 27:49
toelage 23:67|toelaten 27:62|toelating 35:69|toelichting 3:34 9:46 17:53|toen 3:35 6:12 20:11 27:7 33:5 47:36
toepasselijk 10:47 34:46|toepassing 2:37 10:39 40:33|toerekenbare 10:60|toeren 40:54|toerental 19:59
toerisme 27:49 31:48|toeristen 30:54 33:14|toespraak 48:66|toestand 17:70
toestemming 5:44 20:23 33:3 34:15 35:25 47:26|toestemmingen 16:65|toetreding 10:60|toets 46:73|toevallig 33:28
toevoegen 30:68|toezegging 27:54 40:33|toezeggingen 40:54|toezien 33:28|tofik 21:57 45:55|toga 39:52 50:50 52:53
toge 20:55|together 2:17 3:2 5:14 10:36 14:11 15:19 16:12 17:14 19:4 20:1 33:-1 40:-2 42:15|toi 27:41 33:21 48:36
toile 13:70|toilette 20:55|toiletten 35:66|toilettes 3:27 20:24 21:42 33:-1 45:39|toit 33:30|toiture 27:67|token 33:29
tokio 32:47 33:9 48:43|tokyo 31:63|told 3:25 7:3 13:5 14:6 19:-2 20:17 21:17 33:9 40:-7 47:28 53:5|tole 32:61 33:22
tolerant 31:63|tolk 13:47 26:52 33:6
toll 1:8 2:9 5:21 7:18 8:22 10:14 12:15 14:7 17:18 22:9 25:18 26:16 33:-31 34:8 37:17 40:2 42:11 43:15 45:8 46:29
tollbooth 22:69|tollhouse 38:60 52:64|tolls 21:57 45:55|tom 3:13 6:32 7:18 10:22 11:27 14:21 21:24 29:28 34:26 43:26
tomas 33:29|tomaten 33:28|tomates 20:55|tomato 33:29|tomatoes 30:51 33:21
tombe 20:-9 21:28 33:17 34:-1 36:19 37:21 44:13 45:6 48:30 49:42|tombee 33:30|tombent 3:45 33:17|tomber 21:60 33:17
tombola 35:64 45:56|tome 3:37 12:50 47:57|tomes 34:63|tomorrow 33:29
ton 3:0 13:1 16:2 19:24 20:6 27:3 31:-7 33:-16 36:14 41:28 44:13 45:38 48:1 49:7 50:5 52:8|tonalitat 45:61
tonaufnahme 50:65|tone 3:6 20:5 32:24 36:23 44:20 45:58 52:34|toneel 2:47 13:31 34:35|toneelles 16:52 18:55
toneelrechten 2:45 34:46|toneelstuk 13:54 34:46|toneelversie 2:58|tonen 20:34 33:-6 40:21 44:36 52:40
tonfall 23:37 40:26 44:50|tonfassungen 40:52|tong 33:28|tongeren 33:28|tonglet 2:34 13:43 19:36 40:30|tongue 22:69
tongues 31:63|toni 3:22 33:24|tonight 33:29|tonio 6:44 33:26|tonmann 13:48 19:43|tonmischung 41:55 53:39|tonnage 20:55
tonneaux 33:30|tonnes 19:23 30:41 33:21|tonnissen 2:35 3:21 34:25 40:20 43:29|tonstudio 50:52 53:46|tontine 40:57
tontines 22:74|tonton 33:30
too 3:18 9:8 11:7 12:11 19:2 20:-9 28:9 31:-3 33:12 36:9 37:12 40:2 44:28 45:2 49:10 50:9 53:0|toog 2:29 33:23
toogkanten 20:55|took 20:20 31:26 33:12 37:40 47:36|toon 3:31 30:19 36:24 38:22 40:6 44:21 45:47|toonde 44:70
toonden 30:68|toont 6:54 30:54|tooth 33:29|toothbrush 33:29
top 10:18 16:14 20:4 30:19 31:29 33:7 41:25 44:18 49:23 50:21|topadvocate 28:72|topf 33:23 40:25
topsheet 9:40 11:37 41:60|toque 33:30|tor 6:30 33:14 48:30 49:35|torch 33:23 48:46|torches 20:57|torchons 33:30
tordeur 2:23 3:21 13:33 34:25 37:47 43:36 47:41|toren 20:50 33:-1|torens 20:55|torenspits 33:28|torf 33:28
torfbraun 32:66|torfs 19:59|torfstich 5:31 7:35 39:47 52:35|torn 48:72|toronto 15:57 22:53 31:41|torse 24:69 33:17
tort 31:45 33:22
tot 0:0 1:-5 2:4 3:-12 5:11 6:6 8:0 10:12 12:-3 13:-5 14:4 16:-2 18:6 19:6 20:-9 21:-2 24:5 25:13 27:-2 29:15 30:8 31:0 32:1 33:1 34:8 35:1 36:1 39:5 40:-18 41:-5 44:-3 45:2 46:1 49:2 50:12 51:14 52:6
totaal 0:33 1:8 11:12 15:17 16:32 17:29 26:23 40:-12 41:31 42:29 46:7 49:20 50:23 53:-3
total 0:26 1:11 11:19 15:25 16:36 17:33 23:-6 26:25 41:37 42:33 43:-5 46:22 49:3 50:31 53:-1
totale 1:26 5:23 20:21 49:58 52:30|totalite 33:30|totals 11:73|totaux 11:67 41:61|tote 33:28|toten 3:53|toter 33:28
toto 6:33 19:20 33:17 44:34 48:43|touch 2:27 19:25 33:15 44:37|touche 2:14 3:11 10:18 21:45 31:19 33:14|touched 11:73
touchent 19:49 33:17|toucher 20:28 28:56 33:3 44:50|touches 2:40 33:21|touching 33:29
toujours 3:10 5:11 6:10 7:17 13:15 18:9 19:32 20:10 24:34 33:3 40:1 45:12|toulouse 40:57
tour 7:5 13:8 20:2 21:11 27:11 31:35 33:11 34:1 35:14 37:22 40:5|tourbe 33:30|tourcoing 10:65|tourisme 31:66
tourist 3:44 31:49|touristes 40:57|touristiques 40:57|tournable 40:57
tournage 1:4 2:9 7:-2 10:11 13:-7 14:7 16:8 18:40 19:3 20:-2 22:-4 27:4 34:10 35:0 40:20 41:11 43:31 50:0 53:27
tournages 7:68|tournai 7:12 12:16 16:16 32:26 33:-5 34:7 43:18 50:37 53:48
tourne 2:6 3:-7 7:2 10:10 11:15 13:26 14:23 19:27 20:11 31:0 33:-3 34:-3 37:19 40:-9 43:8 52:19 53:4
tournebroche 2:15 4:30 7:13 10:23 12:16 14:16 17:32 22:19 34:8 36:28 37:30 40:2 42:21 43:19 50:23 52:29
tournee 3:4 16:17 19:8 27:13 30:22 31:24 33:9 40:15 48:33 50:23|tournees 20:42 48:49 52:57|tournent 3:31 33:25
tourner 7:19 14:22 19:14 20:6 21:24 33:-19 34:34 40:34|tournera 27:40 31:39 53:57|tournerai 20:55|tournerait 18:75
tournerons 19:55 20:20 53:35|tournes 3:24 7:33 22:39 27:33 34:28 52:50|tournette 24:82
tourneur 7:36 10:33 14:40 22:43 40:26|tournevis 21:60 45:56|tournez 27:67|tournoi 33:30|tournons 2:47 20:42
tours 33:30|tous 2:26 3:10 6:1 7:12 10:-10 13:2 20:10 21:-2 29:7 31:0 32:7 33:6 35:2 40:13 42:0 43:-1 45:3 47:18 48:1
toussaint 7:38 29:50 33:14|tousse 33:30
tout 2:0 3:8 4:2 6:17 7:-5 9:-2 10:5 12:12 13:-7 14:12 19:8 20:0 21:15 24:-1 28:0 29:9 33:8 34:6 37:2 39:0 40:-12 45:1 47:1 48:-1 52:1 53:6
toute 1:2 2:20 3:4 6:5 10:-6 12:21 14:1 20:2 21:19 23:16 27:-3 28:12 29:31 30:16 33:-1 34:18 35:7 45:-1 47:8 53:0
toutefois 44:77
toutes 1:8 2:-4 5:12 6:11 10:18 14:6 19:-2 20:1 22:9 23:12 24:17 29:25 30:11 31:1 33:8 34:9 44:12 48:11 51:18 53:5
touw 20:30 32:48 33:12|toux 33:30|toward 3:36 19:38 33:8|towards 3:14 12:44 19:16 20:14 23:41 33:-2|towels 18:56 19:46
tower 19:7 24:23 33:15 34:8 36:22 40:13 43:19 47:28|town 3:-1 28:27 33:24 38:15 45:10 49:17|towns 19:33 31:57
towpath 33:15 48:58|toy 40:54|toys 10:63|traag 20:28 45:51 49:47|traagheid 3:42 19:45|traagste 36:73|trac 33:30
trac09 39:83|tracage 20:42 35:64|trace 24:49 33:27|traces 33:30|traceur 35:77|track 1:37 20:26 22:51 33:-2
tracking 16:68|tracks 47:73|tract 3:45 40:43|tracteur 13:47 26:47 32:45 33:-6 39:56|tracteurs 40:57
tractor 21:37 33:18 48:39|tractoren 33:28|tracts 3:45 20:42|trad 33:17 47:65
trade 0:30 5:24 13:20 15:29 16:22 20:11 31:36 33:-8 38:28|trademark 5:70|trademarks 16:68|traditional 5:70
traditioneel 33:28|traducteur 16:72|traduction 2:2 5:30 8:22 16:57 18:41 23:18 26:25 34:16
traductions 16:65 26:46 40:19|traductrice 13:70|traduire 34:63|traduit 20:34 27:46 33:9|traduite 13:70|traffic 33:29
tragedie 3:45 28:69|tragen 33:15 40:39|trager 2:35 33:21|tragfahige 44:64|tragikomedie 43:55 45:51
tragt 3:10 10:15 19:12 21:18 33:12 40:8 44:28|tragwerksgutachten 16:49 50:52|trahison 45:70|trahit 33:30|trail 33:29
trailer 16:24 18:26 26:16 30:22 31:34 33:-4 36:15 40:6 41:9 44:11 50:14 52:24|trailerke 52:74|trailers 33:29
train 3:10 7:-3 16:10 19:4 20:13 22:3 26:21 27:13 28:28 30:9 31:5 32:10 33:10 37:13 48:20 49:21|traineau 33:30
trained 13:53 19:20 33:2 53:27|trainee 6:57 7:51|trainees 53:66|trainent 33:30|trainer 50:74
training 13:40 15:54 16:27 19:14 53:32|trains 3:34 16:30 19:43 33:-11 50:36|traint 20:55|traire 33:30
trait 1:33 3:18 6:36 24:42 32:42 33:11|traitant 33:30|traite 3:16 10:22 21:31 27:38 31:24 33:1 40:15
traitement 1:31 2:20 5:15 9:35 10:-12 12:28 18:7 19:-14 20:10 26:7 27:5 33:-11 34:12 35:1 40:-11 43:31 44:0 45:-6
traitements 34:63|traiter 20:55|traiteur 26:60 33:5 53:45|traitons 33:30|traitresse 33:30|traits 24:82
traject 40:41 45:51|trajet 20:42 21:60|trajets 2:47 33:17|traktor 33:28
tram 13:6 16:11 18:14 22:9 30:14 31:7 33:7 38:15 39:24 41:14 44:16 48:28 49:28 53:10|trame 33:17 48:62
tramlocomotief 26:73|tramnitz 27:58|trampleintje 50:71|tranche 4:40 5:33 10:21 23:45 30:32 33:-14 35:33 40:26
tranches 10:38 23:64 40:23|tranquille 20:42 33:17|transactional 31:63|transcript 20:43 47:59|transcription 11:64 47:60
transcriptions 34:63|transcripts 16:54 18:56|transcrit 19:49 20:42|transfer 2:62|transfere 2:61|transferer 8:80
transferred 2:40 5:49 33:8|transfers 2:62|transfert 8:59 21:52 45:48|transformatiesteun 15:71|transformation 20:55
transforme 33:17 44:63|transformer 40:57|transit 50:78|transite 33:30|transition 40:57|translate 2:62
translated 1:47 33:21|translates 13:66|translation 2:7 8:39 12:13 16:44 19:1 34:1 35:20 41:15 44:17 51:38 53:23
translator 13:45 16:46 51:55|translucide 24:82|transmet 3:58|transmettons 12:71|transmettre 9:59 12:50 29:60
transmettrons 12:71|transmis 9:56 10:27 11:56 51:59|transmise 0:60 1:52 9:59|transmises 14:71|transmission 9:62 31:53
transmitted 9:74|transom 33:29|transparence 10:65|transparent 33:28|transparente 44:77
transport 16:23 41:60 46:28 50:33|transporte 21:73|transporter 33:17 53:57|transportkosten 41:62|transports 41:75
trap 19:14 20:10 33:11 47:25 48:33 52:38|trapez 33:28|trapeze 11:64 33:12|trappe 16:27 19:19 31:22 33:20 37:41
trappen 20:55|trapt 33:28|trauern 3:53|traumatherapeutin 20:55|traurig 3:53|traut 38:66|trav 49:83
travail 2:11 3:-9 10:8 13:3 16:34 18:25 19:13 20:-1 22:7 33:-10 35:21 37:18 38:14 39:15 40:-10 43:17 45:13 46:26 47:11 53:3
travaillait 3:45 33:17|travaillant 3:58|travaille 2:0 3:22 6:15 7:7 10:4 13:10 19:13 20:3 22:13 31:17 33:11 53:9
travaillent 7:41 20:42 33:3|travailler 3:31 19:49 20:28|travaillera 19:63|travaillerai 3:37 19:41 20:34
travailleur 35:77|travailleurs 7:54 46:69|travaillons 3:31 7:62|travaux 1:31 14:42 18:33 27:25 28:41 33:1 34:20
travee 30:77|travel 10:7 15:20 16:48 20:1 23:17 30:16 31:7 33:-27 40:-1 41:44|travelled 13:53 33:15
travelling 13:28 19:15 20:20 47:34 49:62 52:37|travellings 19:63|travels 33:15 36:61
travers 3:13 6:30 19:17 24:49 33:15 48:30|traverse 3:19 20:16 28:44 33:21|traversee 33:17 44:63|traversees 19:63
traversent 33:30|traverser 33:30|travesti 33:30|traviata 19:43 33:21|trawlermen 32:76|tread 44:71
treasurer 6:45 33:12 45:33 48:36|treat 2:40 12:46 27:42
treatment 1:26 2:26 5:17 9:32 10:-9 11:6 12:14 18:11 20:-14 27:1 33:-7 34:6 40:2 42:0 43:16 44:5|treatmentanfang 12:61
treatmentrechte 5:63|treatments 34:59|treaty 10:63|treden 2:45 10:47|treedt 33:14 40:41|trees 3:50 7:43
treffen 10:38 35:45 40:31|treft 12:53 33:14|treiber 30:63|treibt 6:49 33:15|trein 3:17 33:22 48:27
treize 13:43 20:28 40:30 53:43|treizieme 21:54 45:61|trekken 19:38 31:40 33:6|trekt 30:23 33:22 48:33|tremblay 33:30
tremble 32:52 33:26|tremblent 33:30|trembling 33:29|tremolo 33:8 48:50 52:56|tremor 33:28|trempe 33:30|trends 30:72
trennen 33:28|trent 38:74|trentaine 7:54 13:57
trente 2:18 3:7 6:21 7:2 8:6 10:-10 12:-3 13:11 18:9 20:3 21:-1 26:9 30:17 32:16 33:0 34:8 35:3 36:8 40:11 50:3 53:22
trentieme 33:30|trepied 33:30|treppe 13:20 19:15 33:14 48:33 49:26|treppen 33:28
treppenhaus 3:23 31:29 32:36 33:-2 35:36|treppenhauser 19:56|treppenlift 33:28
tres 3:12 6:12 7:14 19:22 20:19 27:14 31:2 33:11 44:12 45:6 49:19|tresen 30:42 33:20|tresor 13:57 22:60
tresorerie 0:40 17:48 40:49|tresorier 12:44 13:43 14:44 29:55|tresoriere 40:37 45:61|trespass 20:57|tressent 20:55
treteaux 10:49 17:52 43:48|treue 3:53|treuil 33:30|tri 22:48 33:24|triage 19:28 20:20 31:31 33:9 47:44
trial 16:37 18:39 21:40 33:-2 44:40|triangle 19:63|triangles 24:82
tribunal 8:44 10:29 20:29 21:31 33:-18 34:14 48:27 53:21|tribunaux 2:42 20:15 34:49|tribune 38:82|triche 33:30
trick 33:29|trickfilm 0:34 2:25 8:33 10:26 34:24 43:29|trickfilmen 7:58|tricolore 33:30|tricot 20:46 47:59
tricote 33:30|tricotee 33:30|trie 33:30|tried 7:51 20:43|triees 33:30|trier 13:27 20:5 33:6 34:23 44:30 47:29
tries 33:29|triest 3:56|trieste 13:42 21:52 45:49|trieuse 7:68|trifft 33:28
trimestre 2:19 10:22 12:29 35:35 40:15 51:67|trimestriel 10:51 35:64|trimestrielle 10:65|trimestrielles 35:77
trinkt 33:28|triomphe 33:17 48:62|triple 2:47 31:53|tripod 19:60|trips 16:68|trist 19:56|triste 3:42 12:34 21:36 33:6
tristes 7:54 20:42|tristesse 30:77|tritt 2:40 11:35 21:32 33:-2|trocadero 33:30|trocken 38:48 45:51
trockene 31:46 33:15|trockenes 33:28|trockenhaube 33:28|trockenhauben 32:53 33:15|troef 31:61|trofbebb 4:77
trois 2:-2 3:3 4:1 6:-2 7:19 8:2 13:13 15:24 16:-7 19:6 20:10 21:-1 22:3 23:-2 24:4 27:-7 28:5 30:12 31:4 33:0 36:5 40:12 44:-2 47:-5 48:4 50:7 51:5
troisbonnets 52:84|troisieme 2:13 3:3 8:14 10:-1 12:5 19:-3 20:16 21:7 22:14 31:11 33:12 34:-3 40:-9 45:4|trok 31:61
trokken 31:61|trolley 33:29|trommel 33:28|trompe 6:49 33:21 45:30|trompent 33:30|tromper 33:30
trompet 20:34 33:6 35:48|tromso 10:36 12:41 34:34 43:41|trondheim 22:69|troost 33:28|troostend 30:68
trop 3:25 6:3 7:4 12:-2 19:-11 20:-9 21:0 24:9 30:3 32:24 33:11 35:4 40:-1 44:41 45:-3 48:2|tropf 33:28|tros 19:59
trossen 33:28|trots 28:59 33:14|trottel 3:53|trottinette 33:30|trottoir 33:30|trottoirs 33:30
trotzdem 33:2 38:40 44:38 48:36|trou 3:6 20:2 21:20 22:21 33:13 47:41 49:52|trouble 6:53 33:11 47:42
troupe 7:31 10:28 22:37 31:29 41:38 43:47|troupeau 33:30|troupes 31:66|trous 33:23 49:59|trousseau 33:17 48:62
trouvaient 7:68|trouvaille 44:77|trouvais 3:58|trouvait 3:58
trouve 3:18 7:-2 12:12 19:-7 20:14 21:14 31:-3 33:16 40:-2 45:11 48:17|trouvee 33:30|trouvent 21:52 33:22
trouver 3:28 11:25 12:16 14:28 17:22 31:11 33:-5 40:2 42:38 43:19 45:15|trouvera 45:70|trouverez 9:43 11:43 12:65
trouves 3:45 31:53|trouvons 27:67|trouw 3:35 6:46 33:6|trouwen 33:28|trouwkoppel 33:28|trouwpak 33:28|trowel 33:29
truc 3:45 45:56|trucage 19:63|truck 33:29|truckers 45:65|trucs 39:83|true 3:8 14:55 15:26 21:21 33:2|truelle 33:30
trug 22:48 33:15|trui 33:28|truites 33:30|truly 12:54 19:46|trumpet 33:29|trunk 33:29|truppenubungsplatzes 20:55
truques 41:75|trust 3:39 7:26 20:18 27:34 45:30|truth 3:31 9:34 14:28 33:15|truthful 3:58|try 3:44 33:2 38:47
ttc 50:78|tu 3:41 27:31 33:-6 34:26 37:48|tuasperdu 31:66|tub 30:72|tuba 13:61|tube 20:50 26:58
tubes 19:47 20:16 33:-9 45:31 50:39|tubize 0:50 33:12 34:31 53:39|tuch 21:36 33:2 37:42 48:36|tue 33:30|tuer 33:30
tuesday 11:35 19:10 31:13 33:13 35:25 38:25 47:36|tuesdays 7:51 35:61|tuiles 31:61|tuin 3:35 21:45 47:49
tuincentra 33:28|tuincentrum 32:54 33:19|tuinman 6:54 45:51|tulsa 33:29|tummy 19:60
tun 3:13 19:16 20:16 21:22 31:19 33:7 40:12|tune 19:60|tuned 20:57|tuner 28:75|tunes 5:70|tungsten 19:60|tunics 33:29
tunnel 33:15 48:49|tunnelier 22:74|tunnels 12:52 20:48|tur 3:7 20:21 33:19 45:15 48:16|turbreiten 33:28
turc 13:33 16:34 22:36 33:14 43:36|turen 19:30 33:15 45:35|turf 13:53 19:46|turks 16:52 20:42|turkse 20:55
turm 3:2 16:11 18:13 19:5 32:16 33:11 37:17 40:8 41:12 50:14 52:17 53:9|turn 3:13 20:24 33:20 44:26
turnaround 2:20 10:34 24:64 34:28|turnarounds 16:68|turned 14:30 24:39 31:26 33:12 40:17
turning 33:17 41:33 44:35 50:38|turnlerares 20:55|turnover 0:24 1:16 7:50 46:58
turns 19:13 20:11 33:22 45:11 48:15 49:19|turnzaal 33:21 48:41|tursteher 13:61|turstock 13:48 22:48|tus 23:67
tusche 24:67|tusk 5:56 34:47
tussen 0:7 2:15 3:-1 6:2 7:-2 10:13 19:-6 20:-2 21:1 27:5 28:8 30:3 31:5 33:5 34:19 35:12 40:-3 45:0 53:-1
tussendoor 33:28|tussenkomst 27:62|tussenseizoen 13:54 22:55|tussenstop 1:44 21:33 23:34 33:-5 45:32
tussentitels 20:55|tussentotaal 16:65|tussenwal 5:33 7:17 10:15 12:21 16:20 17:25 22:23 34:14 40:9 42:25 43:23
tut 3:8 6:17 19:21 21:17 33:16 53:15|tute 33:28|tuteurs 43:74|tutoyer 33:30|tuur 19:60|tux 32:76|tuxedo 33:20 37:58
tuyau 3:31 20:28 33:17|tuyaux 20:55|tv 1:3 7:2 13:32 14:14 22:45 31:27 33:-22 34:-2 40:6 42:14 43:22
tva 1:4 8:22 12:2 16:29 26:57 50:63 51:31|tvac 50:78
twaalf 3:7 7:14 13:9 16:7 19:8 20:18 23:25 31:23 33:-6 34:17 36:15 40:6|twaalfde 33:28|twbrbexx 4:77
twee 2:2 3:7 6:4 7:20 9:3 10:-8 11:7 12:-2 13:3 15:7 16:-3 18:3 19:3 20:2 22:-4 23:-5 24:1 30:-1 31:7 33:-6 34:0 35:-3 36:4 37:6 40:12 41:-5 42:-2 43:-4 44:6 45:0 46:4 48:-6 50:6 52:6 53:5
tweede 2:24 3:2 10:-6 11:5 12:7 16:-1 18:15 20:4 21:7 23:1 27:9 31:8 33:-1 34:-7 40:-1 42:11 43:10 44:4 45:6 47:4 50:5 51:7
tweedehandse 20:55|tweeduizend 8:72|tweeen 47:70|tweeendertig 33:19 40:35|tweeentachtig 20:55
tweeentwintig 33:23 53:33|tweeenveertig 33:28|tweehonderd 30:54 33:14|tweehonderdduizend 40:54
tweehonderdvijfentwintig 20:55|tweeling 6:32 16:19 18:22 21:19 33:4 40:8 45:18 48:31|tweetalig 7:36 10:33 18:42 45:38
tweetaligheid 31:61|twelfth 6:50 33:8 48:50
twelve 3:-4 7:3 11:12 12:16 17:9 18:8 19:-2 20:10 21:9 23:11 24:25 33:-2 34:29 37:16 47:26 48:18|twentieth 33:29
twenty 3:-3 6:20 13:5 20:15 27:2 33:17 34:0 40:4 53:22
twice 3:-3 14:6 16:7 17:10 19:9 20:-4 22:8 27:2 30:11 31:19 32:15 33:4 34:10 35:14 36:14 43:7 44:27 45:7|twijfel 10:60
twijfelen 33:28|twijfelt 33:28|twins 6:34 21:33 30:35 33:-8 45:52|twintig 2:7 3:5 19:8 20:4 21:15 32:22 33:17 53:13
twisten 33:28|twitches 33:29
two 2:0 3:-11 4:3 5:3 6:-1 7:15 9:2 10:-4 12:1 13:12 14:-8 15:1 16:1 18:4 19:3 20:-4 21:-1 22:11 23:-2 27:-11 28:1 30:10 31:-4 33:-3 34:-4 35:-3 39:-1 40:13 41:-5 42:4 43:-7 44:0 45:2 47:-5 48:8 49:2 50:3 52:3 53:-1
twos 19:60|tx 51:76|type 1:49 25:45 26:26 30:21 37:26 40:-2 42:31 43:16 45:11 46:23|typed 34:61|types 33:29
typing 11:73|typografie 37:74|typographe 41:75|typography 24:76|tyrannosaure 28:83|tyres 32:54 33:21
u 1:6 3:-6 9:9 11:25 12:36 16:8 20:-7 23:35 25:13 27:20 31:0 33:-14 34:-2 36:11 40:-7 47:8 49:19
uber 0:4 2:7 3:10 7:-5 10:11 13:8 14:-2 15:8 18:0 19:2 20:2 27:0 28:3 31:9 33:3 34:7 40:8 45:-2 46:8 47:5 50:2 53:-3
uberall 36:54 40:39|uberarbeiten 3:32 44:56|uberarbeitet 11:65|uberarbeitung 2:22 16:38 18:40 40:16 44:28
uberarbeitungen 2:58|uberblick 21:62|uberbruckungshilfe 15:65|uberein 10:59|uberflussig 3:40 33:15|ubergabe 35:66
uberhebt 40:52|uberholt 11:51 40:39|uberlasst 35:52 40:39|uberlebt 33:20 47:42|uberlege 33:28|uberlegen 33:28
uberlegt 33:28|uberlegungen 19:43 31:46|ubermittelte 11:65|ubernachsten 18:63|ubernachster 18:63|ubernachstes 1:63
ubernehmen 40:52|ubernimmt 33:28|ubernommen 4:54 41:49|uberqueren 33:28|uberraschung 31:59|uberreden 28:52 33:15
uberreichen 12:61|uberreicht 33:28|uberschlagen 42:64|uberschreitungsreserve 41:62|uberschuldet 14:61|ubersenden 12:61
ubersetzbar 31:59|ubersetzt 3:32 33:20|ubersetzung 16:56 53:36|ubersetzungen 16:49 18:50|ubersicht 5:54 11:35 41:32
ubertragen 5:59 34:27|ubertragt 2:58|ubertragung 2:32 5:37 34:44|ubertrug 5:63|uberweisung 26:67|uberwiegend 53:60
uberzeugenden 27:58|uberzeugt 23:63|ublich 40:52|ublichen 27:58|ubrig 33:28|ubrige 10:46 11:51
ubrigen 2:32 4:41 11:39 12:35|ubt 46:66|ue 14:50 15:74|ug 10:39 46:60|ugo 2:47 19:49|uhlig 22:69
uhr 1:23 21:22 33:17 35:38|uhrzeit 21:41 33:7 45:40|uil 6:32 24:38 27:25 33:0 44:23 45:18 49:39
uit 2:-9 3:5 6:-1 7:-5 8:0 9:-1 10:1 12:5 13:-4 19:3 20:7 21:-6 22:1 23:-5 27:5 28:0 29:4 31:0 32:5 33:5 34:-2 37:7 40:6 44:-2 45:1 47:12 48:2 49:10 52:2 53:12
uitbetaald 23:59 26:52|uitbetaling 4:47 23:62|uitbreekt 33:28|uitbreidt 33:28|uitbrengen 27:62|uitdoen 28:72
uiteengezet 34:59|uiteindelijk 6:67|uiteindelijke 27:62|uiteraard 7:49 27:49|uiterlijk 2:37 10:39 23:46|uitgaan 33:28
uitgang 30:68|uitgangspunt 20:21 44:48 45:51|uitgavecontract 5:69|uitgaven 1:34 9:38 10:15 14:21 16:20 53:46
uitgebreid 10:47 33:14|uitgebreide 33:28|uitgegeven 34:38 53:56|uitgekeken 36:73|uitgelaten 33:28|uitgenodigd 23:67
uitgeoefend 34:59|uitgerekend 33:28|uitgerust 33:28|uitgeschreven 33:28|uitgesloten 14:66|uitgesneden 24:73
uitgestapt 28:51 33:20|uitgesteld 17:52 35:38 42:52|uitgestelde 17:49 22:47 31:40|uitgetikt 2:58|uitgeven 34:46 53:50
uitgever 5:48 34:51|uitgeverij 5:23 9:25 34:47 47:48|uitgevoerd 30:68|uitgewerkte 2:58|uitgezonden 31:61
uitgezonderd 27:62|uitkering 10:60|uitkomst 30:54 46:60|uitkomt 10:39 33:20|uitlas 3:56|uitleg 26:73|uitleggen 33:28
uitlopen 19:59|uitmaakt 33:28|uitnodiging 35:69|uitoefening 34:59|uitrollen 33:28|uitschrijven 35:69
uitschrijving 33:28|uitslag 33:28|uitsluitend 2:45 10:47|uitsluitende 34:59|uitsluitingen 14:66|uitstaat 14:66
uitstap 35:69|uitstappen 33:28|uitstel 3:42 40:41|uittreding 10:60|uittreksel 8:55 10:27 23:23 29:36 35:24 45:20
uitvaartonderneming 33:28|uitvlucht 44:70|uitvoerder 7:63|uitvoerend 10:35 16:40 22:53|uitvoerende 7:63
uitvoering 1:67|uitvogelen 16:65|uitwerken 40:54|uitwerking 16:52 44:56|uitwerkingen 18:68|uitzending 2:45 34:33 38:46
uitzicht 7:63|uitzondering 2:58|uk 5:9 10:28 16:14 22:20 27:16 30:9 31:43 38:11 40:-9 41:6 42:29 43:4|ukulele 35:74
ulla 20:55|ulterieure 51:83|ulterieurement 9:81|ulterieures 51:83|ultimatum 48:76|ultime 3:58
ulvetelleren 1:47 27:42 43:46
um 2:-4 3:15 7:-4 12:16 19:-6 20:-7 21:0 28:4 32:4 33:8 34:17 35:4 37:6 40:12 43:0 44:2 47:1 48:9|umarmen 33:28
umbauzeit 33:28|umbrella 22:42 33:2 37:51 39:50|umfang 2:44 27:45|umfasst 7:45 29:52|umfrage 30:63|umgedreht 33:28
umgekehrt 19:43 33:15|umgelegt 33:28|umkamen 33:28|umkehr 44:64|umkleide 33:28|umlackierung 50:65|umlaufvermogen 0:67
umleitung 13:32 22:33 38:37 39:47|umriss 24:67|ums 33:28|umsatz 0:21 7:40 46:54|umsatzerlose 0:67|umschlag 33:15 47:49
umschlagt 33:28|umseitig 26:67|umsetzen 30:63|umsetzung 9:39 19:30 20:29 45:35|umzug 19:56|umzugskisten 33:28
umzuziehen 33:28
un 0:0 2:0 3:6 6:-3 7:6 10:-2 11:-3 12:3 13:2 19:6 20:2 21:7 23:1 24:0 27:3 28:13 30:-3 31:3 32:5 33:0 34:-4 35:-3 36:7 37:13 38:6 40:8 43:0 44:-1 45:11 47:1 48:1 53:-6
unabhangig 7:48 14:45|unabhangiges 7:58|unabhangigkeit 14:61|unaffected 2:48 11:59|unangemeldet 45:61|unaniem 10:60
unanimite 7:36 10:47 23:45 29:50|unanimity 10:63|unanimous 10:63|unanstandiges 33:28|unaudited 0:76
unbedenklichkeitsbescheinigung 51:67|unbedingt 44:64|unbegrenzten 2:58|unbekannt 33:28|unbekannte 2:58
unberuhrt 2:52 33:2|unbeschrankt 2:58|unbestechlich 38:66|unbestimmte 8:66|unbroken 33:29|unchanged 2:40 11:65
uncle 31:49 32:62|uncounted 33:29|uncovered 30:72
und 0:-1 1:-6 2:5 3:2 4:-1 5:-4 6:2 7:7 8:0 9:-2 10:3 11:1 12:4 13:0 14:5 15:-1 16:2 17:-5 18:1 19:0 20:-1 21:-2 22:-4 23:-2 27:6 28:0 29:1 30:0 31:4 32:0 33:-6 34:4 35:-3 36:0 38:1 40:4 41:5 42:-3 43:-5 44:-2 45:-1 46:0 47:1 48:-5 50:-2 51:0 53:5
undeliverable 43:54 45:55
under 0:9 2:9 5:12 7:6 8:16 11:6 14:9 15:8 17:4 19:1 20:-10 22:2 24:9 27:5 29:8 30:20 31:11 33:1 34:3 40:2 45:1 46:22 48:5 53:-1
undercover 21:66|underground 40:54|underlamp 13:45 22:48 35:53|underlying 5:49 9:53 23:51|underneath 33:29
underside 33:29|undersigned 10:26 14:56 15:38 51:39|understand 3:18 14:28 33:20 40:15|understanding 10:41 27:42 33:8
understands 33:25 40:20|understood 22:42 30:45 33:2 38:47|understudy 13:30 22:45 33:6 39:50|undertaker 33:29
undertakes 2:48 15:62|undertaking 14:47 15:64 46:30|undertakings 53:66|underwater 12:37 16:37 35:43 41:38 50:44
underwear 33:29|undivided 5:56 10:49|undock 33:29
une 1:-5 2:-7 3:8 6:3 7:10 10:-4 11:1 12:-6 13:-2 14:7 16:-17 19:6 20:4 21:5 23:6 27:4 28:12 30:-4 31:-2 32:4 33:2 34:-1 36:5 37:6 38:4 40:5 44:4 45:10 46:-1 47:-3 48:0 50:-3 53:-8
uneingeschrankt 4:67|unentgeltlich 8:53 27:45|unentgeltliche 10:59|unfinished 20:57|unforeseen 16:54 41:56
unfreiwillig 33:28|ungefahr 33:28|ungenannt 12:61|ungern 40:52|ungeteilten 2:58|unhooks 33:29|uni 48:53 53:46
unidimensionnel 44:77|unieke 51:73|uniform 21:41 33:24|uniforme 20:42 33:17|uniformen 41:65|uniformes 33:30
unilaterale 34:63|union 7:54 31:35 34:33|unionist 33:29|unions 20:43 31:49
unique 5:27 10:15 14:21 15:62 19:13 31:28 33:-20 40:7 50:28|uniquement 6:54 19:55|unisson 33:30
unit 8:29 16:22 18:24 19:26 41:47 50:41 53:20|unitaire 22:47 33:3 34:36 50:51
unite 8:32 16:36 21:25 23:38 27:44 44:29 45:22 46:35|united 5:34 25:60 40:18 42:47|unites 8:72 46:61
units 8:48 22:30 35:35 41:30 45:29 46:49|univers 2:19 32:40 40:15 45:62|universe 2:54 34:40|universeel 40:54
universitat 33:28|universite 6:38 13:46 22:36 27:30 33:-7 40:19|universiteit 30:68|universites 7:68|university 36:75
universum 34:46 45:51|unklar 33:28|unknown 32:62 33:15|unkontrolliert 33:28|unlawful 14:67|unless 10:41 20:36 23:51
unlike 33:29|unlimited 8:75|unmittelbar 14:61|unmogliche 45:61|unnachahmlicher 33:28|unnecessarily 33:29
unpaid 14:53 17:57|unplayable 33:29|unprompted 30:59 40:41|unpublished 5:56 34:47|unreal 13:66|unreasonably 34:61
unrechtmassige 14:61|unrecorded 20:57|unregelmassig 33:28|unreliable 6:71|unrichtige 14:61|unrichtiger 14:61
unrolls 33:29|uns 2:-1 3:22 4:9 5:10 7:0 11:14 14:8 19:-3 20:-3 23:5 27:22 31:1 32:8 33:-23 40:25 42:5 53:1
unscharf 49:67|unscrewed 33:29|unscrews 48:72|unscripted 20:57|unsentimental 45:68
unser 3:1 7:16 11:13 12:23 19:4 27:27 31:16 35:14 40:30
unsere 3:22 7:10 10:11 12:30 15:17 26:19 27:20 40:14 47:15 53:12|unserem 5:50 45:47|unseren 3:21 4:35 12:47 20:23
unserer 7:21 11:39 22:24 27:39 40:14|unseres 27:58|unsicher 33:28|unsichtbar 33:28|unsold 42:71|unsubscribe 35:74
unsuited 3:58|unten 33:19 37:26 48:20 49:33
unter 0:7 1:3 5:4 7:-1 12:6 15:6 21:2 22:9 23:4 24:7 26:7 27:10 29:6 30:10 33:3 35:6 36:8 37:8 38:6 39:7 40:4 43:2 44:4 45:8 48:2 50:5 52:15
unterbrechung 20:55|unterbricht 33:28|unterbringung 41:62|unterdessen 33:28|unterfertigten 14:61|unterfertigung 34:57
untergrund 33:28|unterhalb 30:63|unterkunft 16:36 41:57|unterlagen 9:29 12:45 14:25 29:42|unterlaufen 11:65
unterliegt 14:61|unterlizenz 5:63|unterm 27:58|unternehmen 7:5 8:22 14:45 15:21 33:-26 46:37 51:27
unternehmens 7:45 8:53|unternehmensgrosse 46:66|unternehmensnr 1:63|unternehmensnummer 1:27 7:23 8:50 12:25 43:26
unterrichtet 13:56 33:2|unterrichtsheft 31:59|unterschreiben 29:52 50:52|unterschreibt 33:28
unterschrieben 2:28 10:29 12:31 14:31 18:22 34:16
unterschrift 1:33 2:5 5:10 9:11 11:11 14:32 21:9 23:26 33:-16 34:4 50:21 51:14|unterschriften 10:29 14:31 29:36 34:40
unterstadt 7:32 33:15 48:36|untertitel 41:62|untertiteln 20:55|untertitelt 31:59|untervollmacht 29:66|unterwegs 48:62
unterweisung 18:63|unterzeichnen 29:66|unterzeichner 14:61|unterzeichnet 17:64|unterzeichnete 14:61
unterzeichneter 14:61|unterzeichnung 23:50 34:44|unties 33:29
until 1:0 2:-7 3:-3 5:10 6:3 7:-4 10:-6 12:7 13:6 19:25 20:7 25:18 27:3 28:15 29:14 33:4 34:-7 39:9 40:0 50:20 51:8
untouched 20:57|unused 33:29|unverandert 11:59 46:40|unverbindlich 27:58|unverheiratet 6:63|unverkaufliches 47:63
unveroffentlicht 5:63|unvollstandige 1:63|unvorhergesehenes 16:62|unwiderruflich 34:57|unwidersprochen 5:63
unwillingly 33:29|unwohl 19:56|unworn 33:29
up 0:2 3:4 5:-4 6:2 7:7 8:1 10:-3 11:-1 12:-6 13:-8 14:-7 16:-1 17:-3 18:-5 19:-9 20:-7 21:-3 22:0 24:1 27:5 29:1 31:-6 32:2 33:9 34:-8 36:1 37:3 38:0 40:-7 41:19 42:-3 43:-1 44:-3 45:-2 47:3 48:7 49:20 50:0 51:8
update 11:65|updated 43:67|uplift 10:63|upload 1:59 29:49|uploaded 1:54 11:64|uploads 1:68|upm 13:39 16:41 18:43 53:39
upmarket 40:54|upon 10:22 14:39 27:35 33:-12 34:38|upper 24:51 33:23|upright 6:71|upriver 43:68|ups 3:36 20:36 40:33
upscale 31:63|upside 19:38 21:49 33:8|upstairs 33:29|upwards 21:57 33:15|urauffuhrung 13:61|uraufgefuhrt 34:57
urbain 30:77|urbains 31:66|uren 11:45 17:44 33:1 53:37|urgence 21:60 38:68|urgences 21:46 31:39 45:43 48:49
urgent 33:30|urheberin 34:57|urheberpersonlichkeitsrecht 2:58|urheberpersonlichkeitsrechte 2:58
urn 3:23 28:40 33:13 48:33|urne 3:45 35:64|ursache 33:28|urssaf 51:83|ursula 6:46 24:52 33:6|ursule 33:30|urteil 33:28
urteilen 33:28
us 1:-3 2:5 3:7 4:13 5:4 7:15 10:-8 11:2 12:15 14:8 16:13 18:-2 19:-5 20:-3 22:3 27:8 29:3 31:6 33:-24 34:3 36:11 38:10 40:20 42:12 46:4 47:1 50:3 52:7 53:-5
usa 25:78|usage 27:33 30:42 33:-4 34:28 39:48 50:43|usager 19:41 20:48|usatoll 25:78|usb 21:52 40:37
use 1:33 3:0 6:13 11:15 19:10 20:17 27:16 30:15 31:5 33:-5 34:14 35:17 40:-3 52:20
used 20:12 31:18 33:17 34:16 47:28 51:31|user 16:68|uses 19:29 33:4 34:36 48:47
usine 3:0 7:10 18:17 19:17 20:30 28:25 33:8 40:-1 48:18 53:12|usines 20:34 22:52 31:45|using 33:29|ust 26:67
usual 19:33 33:2 40:41|usually 40:54|usufruit 22:69
ut 1:21 2:9 5:25 10:13 12:19 19:11 23:25 27:16 31:14 33:1 36:31 42:24 43:22|uta 46:83|utile 3:45 38:68
utilisation 34:63|utilise 20:42 33:17|utilisee 4:63 5:56 40:35|utilisees 34:63|utiliser 4:57 11:53 34:36 35:50
utilisera 19:63|utilite 3:58|utrecht 10:63|uur 1:3 3:9 6:3 12:2 18:10 19:19 20:18 33:4 35:30 40:-2 45:14 48:2 50:15
uurrooster 35:69|uw 11:13 12:8 17:12 23:47 27:37 33:-21 35:11 40:17 50:13|uwe 23:50 27:48
v 1:19 2:13 5:9 8:11 9:2 10:20 11:4 12:3 13:-2 14:-2 15:11 16:7 17:15 22:17 25:24 27:3 31:-5 33:-33 34:22 37:6 39:20 41:2 43:-2 47:8 48:1 52:7 53:-4
v1 2:16 5:39 9:14 16:39 18:47 36:17 40:-9 43:27 44:10 48:9 49:16
v2 2:13 3:-12 5:27 9:11 10:3 11:23 16:34 18:46 27:-4 33:-23 40:-2 41:3 43:18 44:27 49:11
v3 2:14 3:-10 5:18 10:15 11:27 16:43 17:13 18:40 27:-1 36:14 40:-11 43:30 44:8 48:7 49:14
v4 2:19 5:16 10:21 11:37 12:10 16:40 17:25 18:45 27:6 40:-4 49:22|v5 2:38 11:46 18:38 24:46 49:46
v6 2:36 16:34 18:34 33:-7 43:32 49:38|v7 43:58 49:64|v8 49:83|v9 50:78
va 2:-8 3:12 6:7 19:4 20:3 21:15 22:5 27:-1 31:-3 33:21 47:10|vaak 33:20 44:48|vaals 22:62|vaarbewijs 13:68
vaarschema 35:69|vaart 4:35 11:33 13:30 33:13 45:27|vaarten 30:68|vacances 20:20 22:39 31:31 32:47 33:9|vacarme 33:30
vaccin 33:30|vaccins 16:72|vache 33:30|vaches 33:21 48:56|vacuum 33:29
vader 3:23 6:15 13:7 21:5 31:0 33:14 36:12 40:-7 44:8 46:12 47:24|vaders 33:28|vadso 13:66|vaf 1:14 17:51 40:26 42:51
vague 16:72|vagues 19:49 45:56|vais 19:36 20:28 33:3 47:51|vaisselle 33:9 35:56 48:54|vak 1:43 3:19 13:31 19:22 33:4
vakantie 45:65|vakbond 7:49 33:14|vakbonden 31:61|vakbondsman 6:67|vakje 33:28|vakjes 33:28|val 46:69 53:57
valable 5:17 12:11 25:53 29:40 39:22 50:61 51:47|valablement 14:71|valables 50:78|valais 27:54 33:17|valant 34:63
vale 3:19 6:32 33:15 44:33 48:33|valence 43:74|valentin 45:61|valerie 2:40 29:60 40:35|valeur 27:59 53:49
valeurs 0:78 45:35|valid 5:32 11:23 25:40 27:13 29:36 33:-21 50:44 51:45|validated 1:68|validation 27:67
valide 24:55 27:40 33:3 40:30|validite 50:68 51:65|validity 50:74|valies 33:28
valise 3:6 13:18 21:30 33:9 45:26 48:41 49:48|valises 33:30
vallee 7:15 20:15 22:21 30:24 31:13 33:10 38:29 39:39 53:30|vallees 10:25 31:26 33:-10 38:41 40:17 41:35 42:36 43:34
vallei 35:69|vallen 2:28 7:32 14:35 33:10
valley 1:9 2:3 3:-1 4:18 5:11 7:6 9:15 10:4 12:9 14:8 17:12 18:11 19:1 29:16 30:14 33:-3 34:2 36:16 40:13 43:9 51:17
valleys 19:41 20:38 31:38|vallon 34:61|valoir 14:33 19:25 27:43 34:25 42:51|valorisation 0:82|valorise 42:76
vals 3:42 20:42|valse 14:66|valsmunterij 21:66|valt 14:14 19:8 20:20 21:15 33:12 40:3 45:13 48:15 49:23|valu 27:67
value 16:41 31:36 33:15|valued 10:55 17:49|values 0:76|valuta 40:54|valve 33:29|vamen 6:67
van 0:3 1:-3 2:4 3:-2 4:5 5:4 6:0 7:3 8:3 9:1 10:2 11:3 12:4 13:-1 14:5 15:0 16:-6 17:-1 18:-3 19:1 20:-3 21:-3 22:2 23:10 27:4 28:5 29:1 30:5 31:0 32:7 33:-10 34:4 35:0 37:3 38:-1 39:3 40:2 41:-6 42:-5 43:-1 44:-3 45:4 46:-1 47:-3 48:-1 51:1 52:2 53:6
vanacker 6:71|vanackers 33:29|vanaf 19:31 20:22 30:22 31:16 33:-6 34:14 38:27 43:23|vanbrabant 33:28
vandaag 7:45 27:32 33:10|vandaan 3:16 17:43 33:19|vandaar 33:28
vandamme 7:24 8:33 10:21 15:32 25:36 27:16 38:33 44:25 46:34|vandecasteele 27:63|vandenplas 29:75|vandeputte 33:28
vandersmissen 27:62|vandersteegen 33:28|vandewiele 1:27 10:19 29:31 30:27 34:18 37:34 38:31 40:14 43:28|vangeel 2:61
vanhamme 33:30|vanhove 5:37 7:41 13:30 40:17 43:34 50:38 53:30|vanille 6:49 32:61|vanished 20:57|vanishes 33:29
vanity 6:71|vanmechelen 27:63|vanne 20:25 33:14 45:50|vanneaux 7:22 10:19 14:25 17:29 27:21 40:14 42:29 43:28 53:23
vannes 1:31 2:19 13:28 21:31 27:25 33:-12 36:41 39:40 40:15|vannesse 33:30|vanop 33:28|vanuit 3:56|vanwaar 3:56
vanwege 40:54|vanzelf 3:35 20:34 33:6|vapeur 19:28 20:20 32:47 33:-4 48:41 50:43|varen 10:27 33:19 41:35|varend 19:59
varia 16:65|varianten 24:57 50:53|variations 49:76|varie 20:55|vary 31:63|vase 20:28 33:17 52:57
vasseur 8:59 25:64 27:46|vast 7:16 8:25 10:13 14:19 19:12 28:26 33:9 40:8 47:23
vaste 0:52 7:23 19:8 20:15 40:3 45:32 50:20 53:13|vastendag 21:66|vastgebonden 33:28|vastgelegd 17:61 40:35
vasthouden 33:28|vasthoudt 33:28|vastleggen 27:62|vastliep 40:54|vaststellingen 51:73|vastzit 33:28
vat 7:5 16:34 24:17 26:48 33:-21 35:14 50:55 51:16|vaten 33:28|vater 3:0 6:25 21:9 28:13 33:15 44:11 45:22 47:10 48:9
vaters 20:29 21:36 33:15|vauban 8:80|vault 16:30 19:22 32:38 33:14 52:39|vault48 52:77|vaults 33:29
vaut 2:14 10:17 14:24 27:46 29:34 33:-17 34:15 40:9 44:29|vautier 29:82|vautrin 22:74|vb2021 26:73|vbwbbebb 4:67
ve 2:-5 3:22 7:11 10:2 14:8 15:8 17:3 19:-2 20:15 22:16 27:-4 29:7 33:-2 34:-6 35:7 40:15 44:12 47:5 53:-1
veau 33:17 48:62|veaux 12:35 28:47 33:18 48:40|vechtpartij 20:42 48:53|vecu 3:31 33:17 45:43|vecue 3:58
vedette 31:48 33:-1 40:39|veegt 33:23 48:36|veel 3:13 7:20 19:23 20:2 21:13 27:27 31:8 33:-8 40:1 44:34
veerboot 3:25 30:37 33:10 40:24|veertien 2:10 7:26 13:20 21:18 30:19 33:11 34:11 53:16
veertig 7:7 10:4 19:3 20:16 21:20 27:6 31:16 33:9 40:-1 45:9 49:18 51:17|veertigster 6:67|veertigtal 33:28|vege 35:77
vegen 33:28|vegetarier 6:67|vegetarisch 35:66|vehicle 33:29|vehicles 35:59 41:57|vehicule 40:57|vehicules 41:70 45:39
veiligheid 10:23 33:-9 41:57 53:27|veiligheidsdienst 33:28|veiligheidsgids 50:71|veille 12:36 21:39 33:-4 35:43 45:48
veillent 33:30|veilleur 38:82|veilleuse 20:55|veilleuses 19:63|vel 21:66|veld 1:23 6:22 20:10 26:28 28:28 33:13 48:21
veldbed 21:66|veldbedden 33:28|velden 1:54 36:59|veldje 33:28|veldmeting 30:68|veldweg 33:28
veldwerk 13:47 22:47 30:46|vele 12:66|velen 35:69|velo 33:27 48:41|velos 33:23 35:55|velours 24:69 32:68
velvet 19:46 33:15|venaient 3:58|venait 33:30|venant 34:63|vend 6:24 21:21 28:31 33:23 40:17|vendable 40:57
vendait 33:30|vendeur 10:25 12:19 13:18 22:21 27:15 31:34 36:30 40:24 42:36 43:21|vendeurs 31:53 40:43|vendons 40:57
vendra 33:30|vendrait 6:76|vendre 6:34 31:24 33:19 40:15 45:28|vendredi 7:33 13:23 21:26 33:12 35:30 40:10 45:23
vendredis 33:30|vends 3:58|vendu 3:18 22:33 28:30 31:25 33:14 34:16 47:25|vendue 22:52 31:31 33:17
vendus 7:46 20:20 40:43|venen 33:28|vengeance 33:30|venice 13:66|venir 9:35 18:29 27:22 33:24|venn 4:38 20:36 33:12
vennbeb0 4:67|vennblick 5:28 9:29 10:36 17:28 40:16 42:28|vennoot 6:46 29:51 48:45
vennootschap 4:22 7:23 8:39 10:9 12:15 14:46 29:32 51:22|vennootschappen 42:57 46:60|vennootschapsbelasting 51:73
vennoten 7:49 46:60|venster 27:36 31:35 42:57|vensterbank 33:28
vent 1:26 2:-4 5:12 10:10 12:6 18:20 22:25 23:11 26:18 27:2 29:16 30:11 31:1 33:0 34:-2 40:3 41:10 42:11 43:9 50:13 53:5
vente 7:13 20:0 21:18 27:12 30:21 31:36 33:-7 35:22 40:14 42:33 45:15 50:23
ventes 18:19 27:11 30:20 31:46 33:-17 40:20 42:49|ventilateur 49:83|ventilatie 40:54
ventilation 9:49 16:40 19:31 33:-1 53:39|ventilator 20:55|vento 33:28|ventre 33:30|vents 33:28|venture 7:64
venu 3:25 20:9 33:24|venue 3:33 13:37 33:11 47:40|venues 3:58|venus 33:22 47:57|ver 3:13 7:20 15:29 20:32 32:30 33:4
veranderd 2:37 11:63|verandering 45:65|verandert 33:19 44:51|verankering 53:64|verantwoordelijkheid 4:73
verantwortet 7:45 10:46|verbaasd 33:28|verbal 5:36 8:39 22:33 23:35 29:40 35:36 42:39 48:34|verband 7:58
verbanddoos 33:28|verbatim 2:7 7:14 10:27 12:18 14:17 17:24 29:28 34:9 39:42 40:12 42:22 43:20 50:24 52:31
verbazing 33:28|verbergen 3:42 33:14|verbeteren 3:56|verbinden 29:72|verbindet 45:61|verbinding 33:28
verbindliche 27:58|verbindlichkeiten 0:64 29:30|verbindt 2:32 10:33 14:39 34:33|verbintenis 14:52 27:49
verbleiben 2:32 34:44 53:34|verbleibt 34:57|verblijf 16:41 41:57 53:27|verboden 20:28 24:47 35:42 45:38
verbonden 15:45 17:31 46:64|verborgen 33:28|verbouwde 45:65|verbouwen 21:66|verbrand 33:28|verbranden 33:28
verbrandt 21:45 33:6 48:45|verbrauchersendung 30:63|verbrechen 28:66|verbreking 10:60|verbrennt 33:15 48:49
verbunden 27:28 46:62|verbundene 15:45 46:58|verbundenen 14:40 33:7 46:45|verbussung 33:28
vercammen 13:31 22:32 34:23 37:38 38:36 43:32 47:33|verdachtigt 33:28|verdampt 28:72|verdankt 3:53|verdedigen 28:72
verdedigt 33:28|verdeelcontract 27:62|verdeeld 10:47 44:56|verdelen 2:32 27:57|verdeler 2:17 9:30 31:21 40:43 42:29
verdelers 42:70|verdeling 2:28 10:42 27:45|verdenkt 33:28|verder 2:8 3:24 19:27 20:16 21:16 33:8|verderop 33:28
verdi 6:54 33:20|verdict 44:69 46:44|verdienen 7:58|verdient 3:9 28:25 31:18 33:9 37:27 44:33 45:20
verdieping 20:42 33:14|verdiepingen 20:55|verdonck 22:69|verdonckt 13:38 19:29 22:49 43:39|verdoppelt 33:28
verdreifacht 33:28|verdronk 33:28|verdronken 33:28|verdunkelt 33:28|verdwaald 33:28|verdween 3:42 20:42
verdwenen 6:34 21:33 31:29 33:-5 34:36|verdwijnen 33:23 34:29|verdwijnt 21:49 33:4 44:46|vereecke 27:63
vereffening 14:66|verein 27:58|vereinbart 2:32 20:29 34:31 40:26|vereinbarung 5:26 10:33 17:26 20:18 34:38
vereinbarungsgemass 4:67|vereinen 32:66|vereinsheim 30:63|vereint 40:52|vereiste 5:48 51:65|veren 24:73
vereniging 0:27 2:13 8:36 12:30 14:21 20:10 22:24 29:27 35:24 46:28|verenigingen 2:32 10:33 15:45 31:35
verfahren 14:29 29:33 30:40 40:20 53:28|verfahrenssprache 2:58|verfallt 23:63|verfasser 30:63|verfasst 2:44 33:15
verffabriek 33:28|verfilmen 2:35 34:51|verfilming 2:50 5:48|verfilmingsrechten 34:59|verfilmt 34:57|verfilmung 2:58
verfilmungs 34:57|verfilmungsrecht 5:63|verfilmungsrechte 1:25 34:54|verfolgt 27:58|verfolgungsjagden 38:66
verfugbar 52:68|verfugbarkeit 40:52|verfugen 4:67|verfugt 34:57|verfugung 12:48 27:32 34:31|verfuhrerischer 3:53
vergadering 8:35 20:18 33:4 35:32 46:37 48:30|vergaderingen 20:55|vergaderzaal 20:42 33:14|vergangenheit 6:63
vergat 3:42 33:14|vergeef 12:66|vergeeft 3:42 33:14|vergees 26:83|vergeet 3:35 37:53 44:48|vergeetachtig 33:28
vergeleken 33:28|vergelijkbaar 31:61|vergelijkbare 31:57 36:42|vergelijkend 0:72|vergelijking 30:54 31:48
vergelijkingspunten 31:61|vergessen 3:13 6:23 11:25 19:28 33:0 44:24 53:20|vergessene 45:61|vergeten 1:41 19:32 33:14
vergeven 6:54 33:14|vergiffenis 33:28|vergissen 3:42 20:42|vergisst 33:28|vergist 33:14 36:59
vergleich 30:42 31:26 33:7 48:29|vergleichbar 31:46 45:47|vergleichbare 31:59|vergleichsfilme 31:59
vergleichstitel 30:50 31:46|verglichen 27:58|vergnugen 27:58|vergoeding 2:56 34:19|vergoedingen 2:58|vergt 23:67
vergunning 33:28|vergunningen 40:41 41:54|vergutung 2:50 16:29 34:24|vergutungen 2:58|vergutungsanspruche 2:58
verhaal 2:5 3:3 5:8 6:5 9:27 12:4 20:2 27:1 30:24 31:0 33:-1 34:17 40:12 41:14 43:7 44:8|verhaallijn 33:6 45:57
verhaallijnen 45:65|verhaeghe 20:55|verhalen 3:25 9:40 18:38 33:-3 47:39|verhaltnis 10:59|verhandeln 10:59
verhandelt 45:61|verhandlung 18:63|verhandlungen 19:43 40:39|verhandlungstag 3:40 48:49|verhandlungstage 33:28
verharmlosung 40:52|verheiratet 13:61|verhinderte 31:59|verhoogt 48:66|verhort 21:49 33:15|verhouding 6:54 10:47
verhuis 31:61|verhuisd 20:55|verhuisde 3:56|verhuist 22:47 33:6 39:52|verhuizen 19:45 33:14|verhuizer 33:28
verhuizingen 33:28|verhulst 6:49 21:46 33:3 45:43|verhuur 2:45 50:57|verhuurder 35:69|verhuurt 33:14 35:56
verificatiecode 51:73|verification 51:79|verifie 0:55 17:50 27:40 33:3|verifier 31:35 33:20 42:44|verify 35:61 51:63
veritable 1:43 14:57 19:33|veritables 33:30|verite 12:34 21:49 33:19|verjaardag 21:52 33:14|verkauf 31:59
verkaufen 6:42 28:45 33:7|verkaufsargument 31:59|verkauft 3:5 20:8 21:14 31:21 33:17 35:18 40:4
verkaveling 13:54 22:55|verkeer 33:20 40:33|verkeerd 33:8 45:56|verkeerde 6:54 48:53|verkeersplan 35:69
verkeersregeling 41:67|verkeert 14:66|verkehr 33:28|verkehrssachen 33:28|verkehrt 33:28|verkennende 30:68
verkiest 30:54 33:14|verkiezingscampagne 30:68|verklaar 1:32 14:63|verklaard 1:37 14:35 15:61
verklaart 1:27 5:28 14:58 15:31|verklagt 33:28|verklaren 2:34 4:49 5:33 14:29 34:23
verklaring 1:31 9:19 12:14 14:49 15:37 33:-25 46:32|verklaringen 9:71|verkocht 7:17 22:35 31:35 33:-6 36:27 40:28
verkochte 31:61|verkoop 10:15 27:17 31:48 34:14 35:24 40:9 42:25|verkoopagent 27:49 31:48|verkoopbaar 40:41 45:51
verkoopsvoorwaarden 35:69|verkoopt 33:28|verkopen 6:33 21:32 28:39 31:28 33:-6 40:21|verkoper 33:28|verkort 0:72
verkorte 0:72|verkorten 30:68|verkregen 14:66|verkrijging 34:59|verkundet 33:28|verkurzt 0:67|verkurztes 0:67
verlaagt 33:28|verlag 5:38 31:21 34:32 47:43|verlagern 33:28|verlamd 33:28|verlangen 33:13 35:41 40:27
verlangerbar 5:50 34:44|verlangert 2:40 34:47|verlangerung 5:28 16:26 34:51|verlassen 20:35 33:7 47:42|verlasst 48:62
verlaten 33:28|verlauf 9:44 33:20|verleden 40:41 45:51|verleend 23:59 33:6|verleent 29:35 34:56|verleerd 33:28
verlegd 26:73|verlegen 6:52 33:16|verlegt 33:28|verleih 7:12 10:12 27:22 31:23 40:23 42:45|verleihbrief 12:61
verleihen 27:58|verleiher 40:52|verleihgarantie 27:28 40:22 42:54|verleihvertrag 1:63|verleihzusage 1:49 40:39
verlengbaar 5:61 34:38|verlengen 34:59|verlenging 5:30 16:27 34:54|verlengingsprijs 34:59|verlengingssom 34:59
verlet 13:66|verletzen 33:28|verlichting 16:65|verliebt 21:41 33:20|verliefd 33:28|verlieren 40:52|verliert 33:28
verlies 0:51 3:22 20:21 33:-6 44:36|verliest 1:20 6:31 27:15 28:26 33:12 45:18 48:19|verliezen 33:21 40:29
verliezers 33:28|verlinden 2:43 3:31 20:30|verlobt 6:63|verlof 9:58 33:14|verloop 33:28|verloopt 4:60 40:41
verloor 3:35 33:20|verloren 7:30 20:23 33:12 35:37|verlust 14:40 33:7 40:31|verluste 13:48 45:47|verlustrechnung 0:67
vermaken 33:28|vermeer 32:82|vermeld 14:66|vermelden 23:54 26:59|vermelding 2:46 26:29 27:18 34:27 38:28|vermerk 3:53
vermerke 1:63|vermessen 18:50 33:15|vermesserin 20:55|vermessung 30:50 50:52|vermieten 7:58|vermieter 35:66
vermijd 30:68|vermillon 33:30|verminderd 34:59|vermindert 2:58|vermisst 3:53|vermiste 21:45 33:6 36:52
vermittler 42:64|vermoeden 40:54|vermogen 0:68 33:-5|vermogensrechte 2:58|vermogensrechten 2:58|vermutet 33:28
verneemt 33:28|vernemen 33:28|vernichten 11:65|vernietigt 33:28|veroffentlichung 10:59
veronique 7:38 12:30 14:41 27:23 40:24|verontschuldiging 3:56|veroordeeld 14:66|veroordelen 45:65|veroorzaakt 10:60
veroorzaakte 28:72|verordening 14:48 15:61|verordnung 14:40 15:58|verpassen 38:66|verpasst 33:28|verpasster 48:62
verpflegung 41:62|verpflichten 40:52|verpflichtet 27:58|verpflichtung 27:58|verplaatsing 41:54 53:50
verplaatsingen 50:71|verpleegkundige 33:28|verpleegster 6:34 33:24|verplicht 1:60 27:41|verplichte 1:67
verplichting 10:60|verplichtingen 14:58 51:52|verra 20:47 33:9|verraadt 33:28|verraden 47:70|verrait 33:30
verrat 33:28|verraten 28:33 33:20 38:33|verre 32:33 33:19 35:28 36:34 48:27 49:43|verreist 33:28|verrekenbaar 34:59
verrekenen 34:59|verrekening 10:60|verres 33:30|verriere 30:63 32:68|verrieres 20:55|verriest 6:54 33:14
verroest 19:59|verrons 20:32 27:31 33:19|verruckt 3:40 33:15|verruckten 19:56|verrutscht 11:65
vers 1:11 3:7 19:12 20:-7 21:19 24:20 31:4 32:20 33:19 39:20 47:16|versammelt 33:28|versammeltem 33:28|versaumt 6:63
verschafft 33:28|verscheen 34:59|verschenen 8:51 47:62|verschickt 33:28|verschieben 40:52|verschiebt 40:52
verschiedene 6:63|verschiedenes 35:66|verschijnen 20:42 33:14|verschijnt 20:21 33:14 44:48|verschil 33:22 40:28
verschleppen 33:28|verschleppt 48:62|verschlossen 28:52 33:15|verschoben 3:40 22:48|verschroeide 33:28
verschuldigd 51:73|verschweigen 45:61|verschwiegen 15:65|verschwinden 20:42 33:15
verschwindet 19:25 21:35 28:27 33:8 44:24|verschwunden 33:28|verschwundenen 33:28|verse 10:30 17:48 33:6 34:35 48:28
versee 23:77|versees 2:61|versement 4:47 23:66 34:25 42:38|versements 2:61|verser 4:71 26:70|verses 10:57 23:55
versetzt 20:55|versichere 1:42 14:53|versicherer 35:66|versichern 14:61|versichert 33:28
versicherung 16:35 20:10 33:-6 40:7 41:48|versicherungen 41:62|versicherungsbestatigung 35:66
versie 2:29 3:16 5:10 9:2 10:-2 11:26 12:-3 16:13 18:33 23:-1 24:5 27:16 31:-7 33:-41 34:-9 36:4 40:-1 43:11 44:16 48:-2
versiert 33:28|versies 2:38 16:46 40:30
version 1:5 2:26 3:16 10:3 11:25 12:8 16:7 18:24 20:-19 21:-6 23:3 27:15 30:6 31:0 33:-20 39:2 40:10 41:7 42:2 43:16 44:12 45:-3 48:6
versions 2:41 3:-8 5:10 10:-2 11:13 16:32 18:11 31:4 33:-30 34:4 40:7 41:32 43:18|verslaan 33:28
verslag 20:18 23:51 30:31 35:32 44:33|versneld 49:74|verso 25:77 35:56|versons 34:63|versorgt 33:28|versorgung 33:28
versprechen 19:56|verspreid 33:28|verspreiden 52:74|verspricht 27:58|versprochen 9:65|verstaat 33:28
verstand 3:43 33:10|verstanden 33:28|verstandenes 40:52|verstandlich 40:52|verstarkung 33:28|verstaubt 33:28
verstecken 33:28|versteckt 6:37 33:15 48:36|verstehen 3:40 27:45|versteht 33:15 44:50|versteigert 33:28
versteigerung 21:62|verstopt 6:41 28:46 33:14|verstorbenen 33:15 34:44|verstort 33:28|verstraete 27:54 33:9
verstraeten 5:54 34:34 47:45|verstrijken 34:59|versuche 3:53|versucht 33:28|versuchung 3:53|versus 13:53 22:56
vert 3:5 19:35 20:19 32:54 33:4 49:29|vertaald 40:54|vertaalsessie 26:73|vertaalster 53:64|vertaalt 33:28
vertagt 33:28|vertaler 13:41 16:52 18:42|vertalers 53:64
vertaling 1:16 8:20 12:14 16:52 18:17 27:11 29:20 33:-24 53:23|vertalingen 16:65|vertauscht 21:62
verte 32:45 33:23 41:38|vertegenwoordigd 2:25 10:37 29:52 34:26|vertegenwoordigen 29:72|vertegenwoordiger 1:67
verteidigen 33:28|verteidigt 33:28|vertel 20:55|verteld 31:25 33:17 40:18 47:33|vertelde 3:48 33:6
vertellen 3:33 20:19 30:32 33:10|verteller 20:55|vertelt 3:-1 20:15 21:9 33:21 45:8 48:10|vertes 33:30|verticaal 37:74
vertical 45:59 49:64|verticale 31:53 49:69|verticaux 31:66|vertige 3:28 13:40 33:19|vertigo 33:29|vertikal 45:61
vertonen 2:32 8:45 27:36 31:35|vertoning 2:37 31:54|vertoningen 31:48 40:41|vertoningsplan 31:61|vertoond 13:47 22:61
vertrag 2:25 5:40 9:18 10:18 12:14 17:17 18:16 23:17 27:11 33:-27|vertrage 1:17 5:18 9:50 12:39 18:18|vertragen 29:66
vertraging 33:14 40:41|vertraglich 17:51 40:39|vertraglichen 27:58|vertrags 23:63|vertragsabschlusse 29:66
vertragsbestandteil 10:59|vertragsgegenstand 34:57|vertragsparteien 2:58|vertragsstrafe 35:66|vertrappelen 33:28
vertraulich 33:-2 35:36 39:49 44:34|vertraulichkeit 10:59|vertraulichkeitsvereinbarung 35:66|vertrek 35:56 48:53
vertrekken 20:28 21:39 33:14|vertrekker 10:60|vertrekt 20:22 33:24|vertreten 2:21 7:21 29:56 34:20
vertreter 29:52 33:15|vertretung 34:57|vertretungsorganisten 33:28|vertrieb 31:33 40:26 42:50|vertriebsgarantie 42:64
vertritt 8:66|vertrok 3:26 6:38 33:17|vertrokken 6:36 33:18 47:39|vertrouw 3:56|vertrouwdste 33:28
vertrouwelijk 27:32 33:10 35:38 44:39|vertrouwelijke 10:60|vertrouwelijkheid 10:60|vertrouwen 33:28
verts 19:36 20:28 24:55 40:30|vertu 10:51 34:49|verurteilt 14:61|vervaardigd 2:58|vervaardigen 34:59|verval 34:59
vervaldag 5:43 26:67|vervaldatum 25:61 26:59|vervallen 11:50 51:65|vervalt 11:32 23:48 25:36 27:23 29:33 34:20
vervang 11:71|vervangen 8:45 10:33 11:45 33:1|vervanging 2:58|vervangmonden 24:73|vervangt 11:71|vervelend 3:56
verviers 2:-7 3:-8 7:2 8:3 10:11 12:2 13:7 14:9 15:4 16:-3 17:1 18:3 20:-10 21:2 23:0 25:8 29:4 30:0 33:-4 34:0 38:12 40:-16 43:7 45:0 50:12 53:40
vervoer 26:36 40:18 41:57 42:33|vervoersmaatschappijen 31:61|vervoert 3:42 12:53|vervolg 2:45 45:51
vervolgseizoen 2:58|vervolledigd 11:71|verwacht 3:29 5:43 20:28 31:35|verwachte 30:54 31:48|verwachten 33:28
verwachting 33:28|verwalter 8:53 29:52|verwaltung 9:44 12:40 41:42|verwaltungsbau 33:28|verwarnt 21:62
verwechselt 6:49 33:15|verweigert 21:62|verwenden 27:58|verwendet 20:55|verwendungsnachweis 18:63
verwendungsnachweises 23:63|verwendungszweck 26:67|verwerft 2:49 10:41|verwerker 21:66|verwertet 34:57
verwertung 8:49 9:35 31:29 40:22|verwertungsaussichten 31:59|verwertungsgesellschaft 2:58
verwertungsgesellschaften 2:58|verwertungskonzept 31:59|verwerven 2:25 5:36 34:51|verwerving 34:59|verwierven 40:54
verwijderen 11:71|verwijt 21:66|verwijzing 34:59|verwijzingen 19:59|verwirrt 3:40 33:15|verwittigd 34:46 35:56
verworven 17:70|very 3:1 14:11 19:12 22:13 27:25 28:19 33:6 37:21 40:-2 41:13 45:12 47:16 49:28|verzahlt 20:42 33:15
verzamelde 3:56|verzamelen 23:46 35:61|verzamelt 6:67|verzegeld 33:28|verzeichnis 1:42 9:44 22:41|verzeihen 6:63
verzeiht 3:53|verzekeraar 27:41 33:6 48:45|verzekerd 40:54|verzekering 16:16 21:17 40:17 41:60 50:22
verzekeringen 41:67|verzekeringsattest 35:69|verzet 26:73|verzichten 19:56|verzichtet 5:50 7:45|verziehen 6:63
verzinnen 33:28|verzint 6:46 20:34 33:6|verzocht 8:72|verzoek 2:32 4:60 35:42|verzoeken 12:66
verzoekschrift 3:29 5:43 33:1 48:40|verzogert 40:52|verzonnen 3:56|verzug 2:44 10:46|verzwegen 33:28
verzwijgt 33:20 48:45|vesder 33:28|vesdre 20:22 21:22 23:25 33:-12 35:26 38:31 45:28 52:33 53:36
vesna 16:28 24:36 33:20 49:36|vest 10:49 34:47|veste 20:46 33:11|vestes 20:42 33:17|vestiaire 33:17 45:56
vestiaires 21:73|vestiging 7:42 40:31 53:44|vestigingen 7:63|vestigingseenheden 8:72|vestigingseenheid 8:72
vesting 5:54 33:16|vet 6:38 7:32 18:40 21:37 33:-4|vetement 20:55|vetements 20:55
veterinaire 3:21 16:34 33:14 40:19 44:39|veto 10:51 34:28 40:28|vetorecht 34:57|veuf 6:62 33:17
veuillez 1:42 11:49 12:27 23:53 27:23 34:18|veulent 9:39 18:33 20:14 30:35 33:14 40:15
veut 3:16 6:39 19:-7 20:10 21:4 28:13 33:13 34:-7 40:-2 44:24 45:11|veuve 6:22 21:29 33:19 34:34 48:22|veuves 28:83
veux 3:29 19:47 20:27 27:10 35:20|vexee 24:82|vfx 13:15 19:8 40:6 41:61 50:24|vh 2:48 11:59|vhs 22:74
vi 1:31 2:30 9:22 10:19 14:18 22:20 34:22 41:24 48:24
via 2:13 10:2 17:27 20:13 26:15 27:17 30:9 31:12 33:-31 38:14 40:17 42:40 46:12 53:12|viaduc 26:83|viaduct 33:28
viande 13:53 39:64|vibration 33:17 49:69|vibre 49:83|vicar 28:62 33:15|victim 6:57 33:15|victime 33:30|victoire 33:30
vidange 20:42 33:17|vidant 3:58|vide 3:-7 13:5 19:-3 20:1 21:8 22:9 33:20 36:18 37:20 45:5 48:34 49:18|videe 33:30
video 1:21 2:27 13:19 16:20 27:15 28:32 31:14 33:-5 34:18 42:36|videoprojecteur 16:72|videoprojection 50:78
videos 7:41 9:54 19:36 31:39|vider 35:64 50:64|videront 20:55|vides 33:30
vie 3:17 6:27 7:8 13:22 16:11 20:-5 33:15 34:21 45:10|vieil 20:21 33:27|vieillards 3:58|vieille 6:25 20:4 33:28
vieilles 33:30|vieilli 3:58|vieillies 16:58 26:70|vieillotte 40:57
viel 17:14 19:16 22:12 24:17 27:18 28:16 30:21 33:1 43:12 44:14 45:11 48:12|viele 3:27 31:46 33:2
vielen 7:23 12:25 26:43 33:-8 34:21 50:29|vielleicht 33:28|vielsalm 53:65
viendra 12:31 19:23 20:15 31:39 33:-10 36:43 40:17|viendrait 33:30|viendront 20:31 31:49 42:38 53:32
viennent 2:4 3:21 5:33 7:11 20:18 21:17 33:8 35:21 38:25 53:14|viens 3:52 33:5
vient 3:8 7:-4 17:22 19:7 20:13 21:23 33:16 40:-15 48:4 53:27
vier 2:12 3:-3 6:-4 7:17 8:1 10:-9 13:10 16:-4 17:-1 18:-3 19:5 20:10 21:10 22:5 23:-2 24:2 28:1 30:5 31:2 33:0 38:22 39:2 40:-2 41:-4 45:-1 48:6 52:2 53:-2
vierde 2:7 3:5 5:18 10:9 16:14 18:17 27:22 28:22 33:0 40:15 51:33|vieren 24:73|vierentwintig 4:60 45:51
vierenveertig 6:42 33:21|vierge 13:39 21:42 33:20|vierkant 7:28 13:24 17:26 19:15 20:11 22:25 24:30 26:29 43:25 50:27
vierkantje 33:28|vierkopfiges 30:63|viermal 6:63|viert 3:34 33:19|vierte 2:37 27:37 40:31|viertel 10:50 33:9
vierteljahr 33:28|viertelstunde 47:63|vierten 3:21 33:14 45:29 47:30|vierter 33:15 45:35 47:37|vierundzwanzig 33:28
vierzehn 18:26 20:18 33:8 40:27 53:23|vierzehnten 33:28|vierzig 10:9 19:13 20:20 21:12 31:19 33:14 45:11
vies 3:37 33:22|vieux 13:22 19:15 30:17 31:6 33:23 47:19 48:16|view 3:18 19:20 20:18 30:33 33:2 41:30 48:32
viewer 20:57|viewers 22:52 31:43 45:39|viewing 30:59 39:64|views 13:25 22:54 31:30 33:-13 36:35|vif 27:67|vigie 22:74
vigilance 51:83|vigile 3:24 13:36 20:20 33:9 36:48|vignettes 49:83|vigueur 5:77|vii 2:39 9:31 10:28 41:33 48:33
viii 2:21 9:39 10:24 41:41 48:41|vijand 33:28|vijanden 33:28
vijf 2:22 3:-2 7:5 19:1 20:7 30:10 31:4 33:3 40:24 50:23 53:6|vijfde 33:28|vijfendertig 33:28|vijfentachtig 20:55
vijfentwintig 7:49 53:50|vijfenveertigplus 31:61|vijfenvijftig 6:54 33:14|vijfenzeventig 20:55
vijftien 7:29 10:26 20:21 21:32 31:28 34:25|vijftiende 33:28|vijftig 20:16 31:23 33:9 45:38 52:35|vijftiger 6:67
vijftigste 33:28|vijven 27:62|villa 33:28
village 1:0 3:-13 7:-4 19:-1 20:-2 21:10 24:9 28:19 31:-2 33:19 37:13 40:-4 45:21 48:3 53:1|villageois 33:30
villagers 33:21 36:54|villages 16:26 19:34 31:37 33:11|villain 3:44 44:58|villains 3:44 36:61
ville 3:2 4:18 15:26 17:21 18:8 19:-4 20:-12 21:15 22:7 23:18 27:1 28:16 30:10 33:7 40:-10 42:20 44:10 45:14 47:12 50:11 53:14
villers 34:47 53:47|villes 7:32 20:19 31:49 40:31|viltje 33:28|vilvoorde 13:47 20:34 35:48|vimeo 39:74|vin 8:59 33:19
vind 3:42 35:56|vinden 3:13 17:27 20:24 33:4 40:12 45:22 53:21|vindt 9:24 12:19 21:33 33:16 48:26|vinex 22:69
vinger 33:22 48:40|vingers 3:20 6:31 20:19 33:16
vingt 2:0 3:-2 6:-3 7:11 12:-7 13:0 18:4 19:-8 20:9 21:-5 28:12 30:-2 31:17 33:10 34:2 35:-1 40:11 45:5 47:0 48:-3 53:17
vingtieme 18:61 33:17|vingts 20:19 22:45 33:7 40:20|vints 22:69|vinyl 31:63|vinzenz 8:34 13:29 19:24 25:45 43:29
violen 19:59|violence 3:39 33:2 45:49|violins 19:60|violoncelle 18:38 19:26 31:30 33:18|violoniste 27:67
violons 19:49 33:17|virale 31:66|vire 21:73|virement 34:63|virer 33:30|virgile 2:30 3:27 27:36 34:31 43:43
virginie 2:42 3:28 13:36 43:38|virgule 6:48 33:17 34:35|virtuel 18:75|virtuelle 7:68|vis 14:58 29:68|visa 10:52 40:40
visage 19:28 20:8 24:48 31:19 33:13 44:29|visages 19:29 20:34 32:41 33:2 36:30 49:30|visas 41:75
vise 2:26 7:15 10:24 14:18 21:20 31:25 34:10 40:16 42:23 43:21 53:23|visee 14:53 27:49 31:35|viser 27:54 48:62
vises 31:66|visible 19:41 20:17 24:44 52:61|visibles 19:63|visibly 19:60|visie 19:59|visieteksten 9:71|visio 52:84
vision 9:53 19:52|visionering 39:73|visionnage 30:49 39:69 52:57|visionne 33:30|visionner 39:83|visions 22:74
visit 33:21 35:53|visite 20:14 21:32 33:18 45:28 50:36|visited 35:61 40:41|visites 20:28 30:49 33:3 48:49
visiteur 3:58|visiteuse 20:34 33:22|visitor 13:53 33:15|visitors 3:36 33:8 36:54|visits 30:45 31:36 33:15|visons 40:57
vist 33:28|visual 16:24 19:16 34:18 37:34 41:46 45:25 53:35|visually 19:60|visueel 1:46 19:38 34:38
visuel 10:21 16:40 19:19 37:67 40:13 50:34|visuele 41:67|visuell 19:56|visuelle 10:31 19:29 41:49 44:42
visuellement 19:63|visuelles 19:50 32:55|visuels 1:52 34:41 53:49|visvrouwen 31:61|viswinkel 7:63
vit 13:46 33:18 53:36|vita 1:63|vitae 9:81|vite 3:21 12:21 20:5 33:17 35:27 40:7 45:20|vitesse 20:36 33:21
vith 7:21 12:24 13:24 15:29 22:25 30:26 50:26 53:23|vitraux 19:63|vitre 3:21 19:25 33:21 48:29|vitree 33:30
vitres 32:61 33:22|vitrine 20:22 33:27|vitrines 32:61 33:22|vitry 45:70|vivaient 33:30|vivait 33:30
vivant 3:25 6:42 20:31 33:10|vivants 24:61 33:22|vive 36:69 45:56|vivegnis 7:54 53:57|vivement 27:67|vivent 6:62 31:53
viviane 33:29|vivre 3:40 33:20|vivres 33:30|vj 0:67|vk 31:61
vlaams 1:29 2:-1 3:-3 7:4 8:13 11:13 15:22 17:36 19:0 23:18 31:10 33:-24 38:13 40:-4 42:32 43:19
vlaamse 7:15 10:12 15:23 20:7 22:20 23:19 27:26 30:20 31:25 38:24 40:6 42:22
vlaanderen 7:9 10:6 15:18 27:9 30:14 31:37 33:-26 38:18 40:27 42:27 53:10|vlag 33:28|vlaggen 33:28|vlak 28:46 33:22
vlakte 33:28|vlamingen 3:29 20:28 30:41 33:1|vlan 38:82|vlas 1:23 3:11 17:25 19:23 30:23 33:0 40:10 41:23 48:22
vlasbedrijf 26:59 42:57|vlasboer 53:64
vlasdag 5:17 10:7 14:13 17:17 27:10 29:19 31:9 32:20 33:-14 34:7 36:20 37:22 41:15 42:17 43:16 44:17 48:14 53:11
vlasmachine 31:61|vlasoogsten 43:68|vlasprijs 40:54|vlasvergaderkoepel 48:66|vlecht 33:28|vlekken 33:28|vleugel 28:72
vliegt 20:34 33:20|vliegtuig 33:28|vlissingen 13:68|vloed 33:14 39:60|vloedlijn 31:66|vloer 19:21 33:17 35:31 48:29
vloeren 19:59|vlot 6:67|vlottende 0:72|vlucht 33:28|vo 43:74|vocal 19:63|vocalise 33:30|vocation 40:57|vod 22:45 31:59
voedselprijzen 40:54|voeg 1:67|voegen 1:67|voelbaar 19:59|voelen 19:38 27:41 33:6|voeren 20:34 29:51 40:33
voering 33:28|voerstreek 33:28|voert 10:47 33:14|voertuigen 41:54 53:50|voet 6:33 33:20 48:32|voetbalclub 33:28
voeten 19:28 33:23|voetengeur 33:28|voets 45:65|voeux 22:74|voftp 10:60|vog 43:62|vogel 20:26 31:32 33:17
vogelkooi 20:42 33:14|vogels 20:21 21:32 33:20|vogelsang 33:29
voice 2:2 3:-3 9:23 10:2 16:17 18:9 19:-1 20:23 33:-1 38:14 40:-6 44:11 45:18 47:27 52:17 53:6|voicemail 6:57 33:15
voices 16:32 18:22 19:36 20:10 33:-18 36:28 41:41|voici 3:11 11:46 12:44 19:15 20:8 27:20 34:15 36:35 50:31|void 33:29
voie 6:29 7:21 14:24 33:19 49:36 51:36|voient 20:42 45:56|voies 33:25 41:48|voila 3:39 12:25 33:18|voilier 33:30
voilure 33:30
voir 2:-12 12:-2 14:-2 19:-1 20:2 21:0 22:1 28:20 30:28 31:9 33:2 34:-10 35:4 38:9 39:53 40:0 45:-3 47:15 52:36
vois 19:63|voisin 31:45 33:9 39:48 48:41|voisine 3:10 6:40 20:19 33:12 35:28 52:35 53:21|voisines 21:73
voisins 2:14 7:20 20:8 21:26 22:39 31:19 33:3 40:9 48:28
voit 3:5 6:3 19:9 20:13 21:1 28:10 32:19 33:19 38:9 45:7 48:19 49:20
voiture 12:13 13:13 21:15 33:20 41:17 43:23 45:12 48:30|voitures 19:41 33:17 45:35
voix 2:-15 3:1 6:8 7:0 10:-11 16:4 18:13 19:18 20:20 21:-3 33:11 34:-5 36:15 40:-19 41:7 44:1 45:7 48:0 50:2 52:17 53:-6
vol 0:26 19:16 20:12 21:33 24:27 33:13 47:26|volage 33:30|volant 21:52 33:22|volants 24:82|volcan 7:54 13:57
volda 13:66|voldaan 51:73|voldoen 2:37 34:51|voldragen 40:54|vole 21:43 33:19 45:39|volent 28:69 33:17|voles 28:83
volet 1:34 8:41 26:44 33:1 40:17 43:35 49:43|volets 19:36 20:28 33:17|voleurs 19:49 33:17|volgde 13:54 23:54
volgden 47:70|volgen 3:2 12:13 20:24 31:26 33:12 36:20 45:11|volgend 5:56 33:14
volgende 3:21 10:1 12:7 15:12 16:6 27:3 33:11 34:9 35:19 36:30 53:5|volgens 2:15 5:27 10:29 12:23 33:5 45:22 46:30
volgorde 5:39 9:40 20:24 33:-3 48:36
volgt 2:6 5:17 8:11 9:36 10:-1 12:20 14:5 19:-2 20:14 23:6 27:16 33:-4 34:7 40:-7 45:13
volharding 5:39 21:35 33:-3 45:34 47:39|volhouden 20:55|volk 3:42 33:14|volkerak 21:52 45:51|volksbank 4:67
volkslied 5:69|volksliedje 5:69|voll 6:49 47:49|volle 45:51 48:53
volledig 1:27 5:28 7:22 8:31 14:37 19:18 31:21 33:-13|volledige 1:23 2:26 11:39 18:24 33:-5 40:10 53:31|voller 33:28
vollmacht 12:25 29:63|vollmachtgeber 29:66|vollstandig 14:61|vollstandige 11:65|vollzahlig 27:58
vollzeitaquivalente 46:66|vollzeitkrafte 46:66|volmacht 9:28 29:68 33:-16|volmachten 9:71|volmachtgever 29:72
volmachthouders 4:73|volontaire 20:34 30:55 48:54|volontairement 3:31 9:54 33:17|volontiers 27:64 30:42|vols 33:30
volstaat 30:68|volt 53:70|voltage 33:29|voltijds 7:49 46:60|voltijdse 46:73|voltooid 5:69|volume 7:46 19:41 33:9
volumes 33:9 40:46|volwassen 33:28|volwassene 35:69|volwassenen 6:46 20:34 31:40
vom 1:2 2:-3 3:-1 5:28 7:2 8:23 11:21 17:3 19:-5 20:10 21:1 23:18 29:5 31:-2 33:-4 34:-4 38:5 40:-9 42:3 43:1 45:0 50:4 53:-1
vomit 33:22 48:54
von 1:-2 2:-3 3:5 5:0 6:-5 7:12 8:6 10:-6 11:-3 12:5 14:0 15:1 18:-4 19:-4 20:2 21:-5 22:-1 23:12 24:6 26:0 27:2 29:5 30:6 31:-8 32:8 33:-3 34:-1 37:12 38:-2 40:3 41:-5 43:-1 44:1 45:-4 47:-5 48:-5 49:2 52:0 53:14
vond 3:39 30:31 33:-9 38:36 40:18|vondsten 44:70|vont 30:39 31:49 33:-7 40:19 45:32
voor 1:-3 2:12 3:-2 4:1 5:-1 6:-3 7:1 8:3 10:3 11:-4 12:12 13:-3 14:0 16:-7 17:-5 18:-7 19:2 20:-4 21:1 22:-4 23:10 26:4 27:1 28:0 29:8 30:-1 31:2 33:-6 34:7 35:5 38:7 40:4 41:-7 43:-6 44:-1 45:-1 46:-2 48:-5 50:11 51:8 53:-5
vooraf 19:25 20:34 34:25 40:33|voorafgaandelijk 34:59|vooral 3:19 7:26 19:22 31:45 33:-9|voorbeeldafleveringen 45:65
voorbehoud 10:29 27:52 44:39|voorbehouden 1:37 10:29 34:29 47:52|voorbereiden 33:28|voorbereidende 16:52 17:57
voorbereiding 16:50 18:27 20:14 22:28 23:27 44:29|voorbij 33:28|voorbije 30:54 31:48|voorbijgaat 19:59
voorbijkomt 33:28|voorbijvoer 47:70|voordat 40:54|voordeuren 33:28|voordoet 33:28|voorgefinancierd 10:60
voorgelegd 2:58|voorgesteld 33:28|voorjaar 18:60 40:33|voorkeur 18:68|voorkomt 3:42 14:52|voorkwam 33:28|voorlas 33:28
voorleest 36:73|voorleesuurtjes 13:68|voorleggen 44:70|voorlegging 23:67|voorlegt 33:28|voorlezen 18:47 33:6 34:38
voorlopig 3:56|voorlopige 37:61 52:60|voormalige 45:65|voornaam 6:41 25:48 33:14|voornaamwoord 33:28
voornamelijk 53:64|voornamen 25:75|voornemen 33:28|voorop 47:70|voorpremiere 30:68|voorpremieres 31:61
voorproductie 41:67|voorproef 52:74|voorraden 0:72|voorrang 10:60|voorrecht 5:69|voorruit 19:38 33:20
voorschot 2:34 17:33 31:25 34:23 42:33 50:34|voorschotten 10:60|voorstel 23:61 44:45|voorstellen 20:34 44:62
voorstelling 7:36 18:55 38:46|voorstellingen 22:69|voorstudie 50:71|voort 33:28|voortdurend 19:59|vooruit 47:70
vooruitgereden 33:28|voorverkoop 40:21 42:66|voorwaarde 2:34 12:29 31:25 33:4 48:30|voorwaardelijk 12:66
voorwaarden 23:41 34:46 35:42|voorwerp 2:45 8:38 19:25 34:25|voorwerpen 20:46 35:50|voorzie 20:55
voorzien 16:35 33:-3 40:44|voorzitster 14:66|voorzitter 7:32 8:41 13:37 14:35 33:-3
vor 2:-5 3:-4 5:1 7:1 10:1 13:4 14:3 18:10 19:3 20:10 21:5 22:-1 26:4 27:-5 28:3 30:0 31:-4 33:10 34:-6 35:3 40:-6 43:4 48:-1 49:14 51:4 53:2
vorab 20:42 31:46|vorabendserie 13:61|vorabverkauf 42:64|voran 47:63|vorangegangene 15:65|vorangehen 40:52
vorarbeit 20:55|vorarbeiten 34:57|vorarbeiterin 6:63|vorauffuhrung 27:58|vorauffuhrungen 31:59|vorausgefahren 33:28
vorausgesetzt 27:58|voraussichtlich 10:59|voraussichtlicher 18:63|vorauswahl 16:62|vorbehalt 27:50 40:31
vorbehalten 2:32 47:57|vorbehaltlich 27:58|vorbei 33:28|vorbeikam 33:28|vorbereitung 5:50 18:50
vorbereitungsanteil 16:62|vorbestehende 5:63|vorbezeichneten 27:58|vorbilder 19:43 32:53|vordering 10:60
vorderingen 0:72|vorderseite 25:68|vordiplom 13:61|vordruck 14:61|vorfuhrungen 31:59|vorgehen 20:42 30:50
vorgelesen 3:53|vorgenommen 3:53|vorgeschichte 44:64|vorgesehen 27:45 40:39|vorgesehenen 40:52
vorgesprache 16:49 26:54|vorgestellt 3:40 7:45|vorhaben 1:40 3:12 14:31 23:22 27:28 40:11|vorhabens 23:50 43:48
vorhanden 17:64|vorhange 33:28|vorhat 33:28|vorher 30:50 31:46|vorig 0:51 7:41 33:-6 40:21
vorige 11:55 15:34 31:24 33:-17 36:18 40:10 47:15|vorigen 15:65|vorjahr 0:53 15:39 46:40|vorkalkulation 9:51 41:49
vorkaufsrecht 5:63|vorkommen 34:57|vorkommt 6:63|vorkosten 41:62|vorlage 4:27 5:24 13:22 23:35 27:30 51:39
vorlauf 30:63|vorlaufig 9:65|vorlaufige 41:62|vorlaufigen 12:61|vorlegen 34:57|vorleistung 16:62|vorlesen 48:62
vorletzte 49:67|vorliegenden 12:61|vorliegender 17:64|vorliegt 40:52|vorliest 33:28|vorm 8:38 20:21 40:33 43:35 45:31
vormen 20:55|vormittag 20:42 33:15|vormittagen 13:61|vormt 27:62|vorn 24:54 30:50|vorname 25:68|vornamen 25:60 33:7
vorproduktion 18:63|vorrate 0:67|vorrecherchen 20:55|vors 33:28|vorschlage 44:64|vorschriften 14:61|vorsichtig 33:28
vorsitzende 23:63|vorspann 2:50 24:46|vorst 20:42 33:14|vorsteherin 33:28|vorstellen 27:58|vorstellung 18:63
vortag 33:28|vorverkauf 42:64|vorwiegend 7:58|vorwurf 40:52|vorzuglicher 12:48 23:50|vorzulegen 34:57
vorzunehmen 29:66|vos 11:38 27:56 33:-2 35:35|voss 27:63|vote 2:13 10:16 18:39 19:14 27:19 29:33 33:5 35:29 48:27
voted 27:63|votee 2:61|votent 33:17 35:64|votes 45:56 48:62
votre 2:-10 3:-3 11:9 12:39 17:16 19:-8 23:43 26:22 27:32 28:19 33:-30 34:14 35:16 40:2 50:28|votum 1:63
voucher 15:72 17:37|vouchers 15:62 53:53|voudra 33:30|voudraient 3:58|voudrais 3:52 19:17 20:22
voudrait 6:32 33:23 45:26 52:41|voudrez 11:67 12:58|voulais 3:58|voulait 33:30|voulez 27:46 33:22|vouliez 15:82
vouloir 3:32 6:46 20:16 33:12|voulons 3:45 20:28 31:39|voulu 3:43 6:27 12:22 20:19 33:-6 47:30
vous 1:0 3:-9 9:0 11:22 12:43 15:2 16:-1 17:10 18:7 20:-18 23:37 26:3 27:27 33:-18 34:5 35:16 37:10 40:6 42:-4 46:10 47:17 53:-10
vouwt 33:28|voyage 6:25 7:17 15:32 16:21 20:17 25:35 33:14 40:6|voyageait 33:30|voyagent 40:57|voyages 16:62 41:56
voyageur 19:63|voyaient 3:45 20:42|voyait 3:58|voyant 33:17 49:69|voyez 20:55|voyons 33:29 40:7|vr 20:42 22:60
vraag 1:14 3:3 4:20 9:18 17:17 20:20 21:13 22:15 30:25 33:-25 36:20 44:17 46:20 47:25 50:18 51:20
vraagt 6:4 10:6 12:3 20:-8 21:12 23:5 33:22 35:6 40:-8 48:4|vracht 21:39 33:14 48:40|vrachtwagencabine 20:55
vragen 10:3 12:43 20:-2 29:15 33:0 34:2 36:26 40:22 44:13|vrai 3:18 6:16 14:40 19:35 31:15 33:2 40:-3 53:11
vraie 3:7 6:24 19:24 20:16 33:15 40:18|vraies 3:31 5:50 19:36 33:3|vraiment 19:49 33:3 45:43|vrais 19:56 31:28 48:38
vraisemblable 44:77|vrancken 5:34 7:33 8:40 10:20 11:35 19:24 43:32|vranckx 33:28|vranken 19:33 22:54 36:53 43:44
vrederechter 34:59|vreemd 33:28|vreemde 3:29 33:22|vreemden 33:28|vreselijk 33:28|vriend 28:47 33:21
vriendelijk 6:49 33:10 44:39|vriendelijke 6:26 12:45 23:27 27:41 33:-13|vriendelijkheid 3:56
vrienden 12:35 13:37 17:39 22:38 34:29|vriendin 33:28|vriendinnen 33:28|vriendt 21:66|vrieskou 33:28|vriest 33:28
vrij 2:3 5:35 7:8 18:13 19:4 33:-12 34:37 39:29 40:0 51:18 52:19|vrijdag 33:14 35:56|vrijdagavond 33:28|vrije 29:72
vrijheid 33:28|vrijloop 33:28|vrijwaart 34:59|vrijwillig 33:28|vrijwilligers 10:33 16:39 18:42 43:42
vrijwilligersuren 16:65|vroedvrouw 3:56|vroeg 3:31 33:8 40:18 44:22 47:34|vroegen 30:68
vroeger 3:23 13:26 20:31 33:-14 44:28 47:28 53:22|vrolijk 27:62|vrolijke 33:28
vrouw 2:-3 3:-6 6:25 20:2 21:4 22:7 28:11 31:9 33:19 34:-2|vrouwelijke 33:14 40:41
vrouwen 3:7 20:6 30:19 31:31 32:24 33:12 38:23|vrouwenstem 33:28|vrt 42:70|vs 2:31 11:43 16:32 24:46 48:40
vte 7:28 46:70|vtm 22:69
vu 3:18 6:23 10:9 13:7 19:-1 20:2 21:9 23:13 24:18 30:13 33:3 34:15 36:30 37:21 40:-7 44:13 52:20
vue 0:20 2:11 3:-3 4:34 19:1 20:12 21:12 24:21 30:15 33:6 34:1 38:20 40:7 44:15 45:20
vues 9:23 10:19 13:13 14:14 18:17 19:17 20:-2 22:36 24:25 31:17 33:-27 40:24 41:17 43:16
vuik 19:29 22:38 27:32 36:44 43:36|vuil 33:28|vuilbak 33:28|vuile 19:59|vulgaire 19:63|vullen 1:58 7:21 29:30 33:-5
vulling 24:73|vult 33:28|vus 7:50 32:51 33:-1 38:50|vuur 22:31 33:17 35:31 40:17|vuurtoren 22:74
vuurtorenwachter 33:28|vyle 7:64|vyncke 2:37 5:48 43:47|vza 46:66
vzw 0:16 1:11 2:15 4:17 7:7 9:15 10:4 11:15 12:10 14:10 23:22 26:34 27:6 29:16 34:13 37:18 40:-2 43:12 51:17
w 2:0 3:-3 5:23 10:3 11:21 12:9 16:27 22:26 23:18 24:22 25:25 34:31 47:28 53:8|w10 18:68|w11 18:68|w13 18:68|w17 18:68
w18 18:68|w2 18:68|w20 18:68|w3 18:68|w36 18:68|w39 18:68|w40 18:68|w46 18:68|w47 18:68|w8 18:68|waag 31:63
waage 33:28|waagerecht 33:28|waaien 33:28|waal 3:42 33:14
waals 1:7 7:2 8:12 10:9 15:33 16:14 17:37 33:-23 36:13 40:-6 42:42 43:8 45:4 53:17
waalse 1:4 3:-8 6:4 7:7 9:16 10:28 12:11 17:15 29:17 31:-2 33:-28 40:18 42:15 43:5 53:38|waanzin 3:42 33:14
waar 1:0 3:14 14:5 15:4 17:10 19:-2 20:7 21:5 31:1 33:12 35:2 36:6 38:5 40:-6 43:13 44:2 45:-3 47:3 48:6 53:1
waarbij 33:28|waarborg 2:45 35:56|waarborgen 34:59|waard 33:28|waargebeurde 5:69|waarheen 33:28|waarheid 14:32 33:24
waarin 3:24 14:22 19:15 31:18 33:12 38:28|waarmee 33:22 40:28|waarom 3:20 6:14 20:2 33:4 36:20 38:19 40:24 45:29
waaronder 2:45 23:54|waarop 3:25 10:20 20:15 33:6 34:20 47:30|waarover 33:28|waart 47:70
waarvan 1:11 7:16 10:21 13:12 16:9 19:3 20:-1 23:11 33:-12 34:11 40:24 41:11 42:14 43:12 53:8
waarvoor 2:28 10:29 14:35 40:37|waarzegger 33:28
waas 2:9 6:18 21:16 24:32 30:18 34:18 36:23 37:25 43:19 44:20 45:15 47:32 49:24|waasten 1:46 43:47 53:43|wach 48:62
wache 21:62|wachmann 33:28|wachst 33:28|wacht 21:15 30:16 31:10 33:20 45:13 48:17
wachten 6:11 19:24 20:8 31:5 33:15 38:16 40:8 44:13|wachter 33:28|wachtmeester 6:67|wachtmeister 22:48 39:53
wachtte 33:28|wachttijd 30:68|wachttijden 45:65|wachturen 26:73|wachtwoord 39:67 52:48
wachtzaal 13:38 22:48 31:23 38:34 39:44|wad 39:73|wael 6:50 33:24|waffeln 13:61|waffles 21:71|wagen 33:28
wages 33:15 40:41|wagner 33:30|wagon 28:56 32:55 33:3 48:49|wagonnetje 33:6 44:48 48:45|wagonnets 33:30|wagons 33:30
wahlweise 31:59|wahnsinn 3:53|wahr 14:55 33:2|wahrend 19:16 20:35 27:18 33:-12 34:29 35:26
wahrheit 3:14 14:22 20:16 28:27 33:12 45:22|wahrnehmungsrechte 2:58|wahrscheinlichkeit 50:65|wahrung 33:28|waid 24:67
waimes 33:12 40:32 53:44|waist 33:29|wait 2:20 20:28 21:29 28:34 33:8 44:30
waiting 3:10 17:23 20:22 26:29 32:28 33:10 38:27 44:24|waits 3:24 33:25|waive 2:62|waiver 2:48 40:41|waives 2:62
wake 33:29|wakes 12:27 33:21 48:43|wakker 20:15 33:22 48:26|wal 7:36 19:32 33:14|walburga 44:64|walcourt 53:70
wald 33:28|walen 33:28|wales 8:43 10:31 31:34 42:39 51:44|walk 20:39 21:30 33:9 40:14|walked 20:44 33:7 47:38
walkers 33:29|walkie 20:55|walking 3:17 20:26 33:22|walks 10:14 19:11 33:20 44:22 45:19 48:23|walkyrie 10:65
wall 3:17 19:10 21:21 32:26 33:11 37:28 45:19 47:23 49:26|wallen 24:73|wallerode 22:62|wallimage 7:46 17:56 42:54
wallimpact 17:69 40:11|wallis 40:52|wallon 1:13 10:35 13:10 17:29 20:-5 34:2 38:33 40:-3 41:14 42:44 43:25 50:18 53:21
wallonia 1:15 10:9 15:22 20:12 36:22 40:12 42:29 53:52
wallonie 1:10 2:-6 7:4 10:-4 12:8 14:-6 15:3 16:5 17:27 19:-3 20:-14 22:-4 23:-3 26:3 30:4 31:11 33:-25 34:-13 40:13 42:8 43:4 50:0 53:46
wallonien 1:30 3:20 12:28 17:31 53:39|wallonisation 53:70|wallonische 31:33 40:26 53:46|wallonischen 10:35 29:30 53:49
wallonischer 17:43 42:43 53:39|wallonne 7:16 8:28 15:30 17:25 22:22 27:15 40:5 42:44 53:50|wallonnes 53:70
wallons 27:23 53:68|walloon 7:4 10:24 12:7 17:39 20:4 29:14 34:0 36:14 40:-6 42:20 43:17 53:43|wallpaper 32:62 33:15
walls 27:49 33:15|walsen 53:64|walter 5:24 9:26 20:17 33:11 34:15 36:29 47:25|walters 33:28
walzwerk 16:29 18:30 33:7 48:29 50:32|wand 6:18 18:19 20:10 21:27 26:22 33:13 36:23|wanda 20:57|wande 33:28
wandelen 20:55|wandeling 3:37 20:46|wandelt 33:28|wanderausstellung 31:59|wanderer 33:28|wandern 19:56
wandert 19:38 33:18|wanderweg 31:59|wandlung 44:64|wang 33:28|wann 9:51 33:15
wanneer 1:8 2:8 3:5 6:7 18:24 20:22 27:12 28:22 31:2 33:9 43:8|wannes 2:25 3:33 19:26 43:48|wanprestatie 2:45 10:47
want 3:28 6:2 18:3 19:27 20:14 22:3 27:-5 33:9 40:-5 47:5|wanted 3:48 6:21 28:25 33:2|wanting 33:29|wantrouwen 21:66
wants 3:-2 6:41 19:0 21:12 30:13 33:15 34:2 40:-5 44:22|wanze 29:75|wapen 19:59
war 1:1 2:-2 3:25 11:12 13:7 19:-4 20:7 21:10 27:-4 28:6 30:4 33:6 34:-6 37:8 38:6 40:-11 43:0 45:1 47:16
warcbebb 4:67|warche 4:67|ward 16:26 21:29 27:22 31:21 32:34 33:-13 36:34 45:27 48:30|wardour 27:63
wardrobe 33:-8 41:63 53:29|ware 19:17 20:11 27:19 33:14 38:27 40:9|waregem 38:72|warehouse 33:29
waren 3:12 19:11 20:14 33:12 40:11 44:22 47:22|wargnies 33:30|warichet 5:48 34:53
warm 19:22 21:10 27:2 31:2 32:24 33:9 38:13 40:-6 45:35 52:15|warme 27:37 31:33 33:12|warmer 24:47 31:40 33:9
warmest 33:29|warned 14:67|warning 33:29|warns 33:29|warranties 2:35 34:55|warrants 34:61|warranty 5:70|warte 20:55
warten 3:8 6:18 19:22 20:10 33:6 38:21 44:19 47:26|wartende 39:67|wartenden 13:48 39:53|wartesaal 35:66
wartet 33:20 44:31 48:29|warum 3:19 9:14 12:11 33:1 36:17 40:25 44:13 45:20 47:12
was 2:-9 3:22 5:-2 6:7 7:-1 8:0 9:1 11:9 13:2 14:-2 15:-3 16:-7 19:-3 20:4 21:5 22:0 23:-3 27:-3 28:0 29:-3 30:-3 31:-4 33:4 36:1 38:-1 40:1 43:-3 44:6 45:3 47:12 48:-6 53:-2
wasche 33:28|wascherei 33:28|wash 33:29|washes 33:29|washing 32:49 33:15 48:45|wasknijper 21:66|wasmes 13:70
wasn 3:36 6:50 38:53|wassen 19:59
wassende 2:5 5:16 6:14 10:7 11:18 17:17 18:15 19:6 21:13 27:9 31:8 32:19 36:20 37:21 40:1 42:17 43:15 44:16 45:11 52:21
wasser 20:20 22:27 33:5 39:41 45:26|wasserij 48:66|wasserspiegel 33:28|wasserstand 33:28
wasserstande 31:33 33:15 48:36|wasserstanden 20:55|wasserwaage 32:42 33:22|wast 33:28|wastafel 33:28
wat 1:-5 2:-6 3:16 5:8 6:2 9:17 10:-12 11:7 12:2 14:-2 15:-1 16:1 18:0 19:0 20:3 21:6 22:7 27:-10 28:0 29:0 30:-4 31:-11 33:0 34:-13 36:5 37:2 38:8 40:6 43:1 44:8 45:5 47:5 48:2 53:3
watch 7:9 30:28 31:26 33:7 39:51 52:40|watched 31:49 39:64|watches 6:37 33:25|watching 19:38 20:36 33:8
water 3:-13 7:-6 18:6 19:18 20:-3 21:10 22:0 24:5 27:-8 30:7 33:12 35:2 39:12 40:-11 41:10 44:0 45:11 47:21 48:0 49:17
waterbouw 30:68|watercolour 24:76|waterdichte 21:66|wateren 22:55 39:60|waterfall 42:71|waterkwaliteit 33:28
waterland 22:69|waterloo 53:66|watermarked 12:54 39:64|waterpeil 33:28|waterpolitie 33:28|waters 22:56 39:64
waterscenes 30:68|waterschei 4:73|waterside 31:63|waterstaat 34:59|waterstand 45:65|waterstanden 40:54|waterway 45:68
waterways 50:74|waterwegen 32:73|wathelet 7:41 27:40 36:56 44:50|wathieu 33:30|watt 32:73|watte 33:28
wautelet 1:30 7:25 12:28 14:28 29:32 46:33|wauters 7:21 13:24 14:25 19:16 22:44 27:21 33:-16 43:37
wauthier 33:15 36:54|wave 13:44 22:47 31:30 33:-3|waver 3:22 7:29 40:21 53:50|waves 33:29|waving 33:29
wavre 1:19 4:28 7:15 8:25 14:27 20:15 29:25 34:12 43:34 45:13 53:29
way 2:4 3:10 6:13 14:9 20:14 33:18 34:3 38:16 40:-4|ways 10:37 20:42 21:45|wbi 15:82|wdr 22:62
we 2:-10 3:-2 4:2 5:-1 7:14 10:-9 11:0 12:10 14:2 18:-4 19:11 20:12 21:-6 22:-7 23:-3 27:17 30:3 31:5 33:-6 34:-10 35:-3 36:5 40:21 42:-4 43:-6 44:-3 45:-6 46:-1 47:-5 53:8
weak 3:58|weakness 6:71|weaknesses 44:71|weans 35:74|wearing 20:43 33:15|wears 33:29
weather 18:23 19:25 20:11 22:23 32:29 33:12 40:8|web 7:12 13:14 19:15 22:46 31:24 38:25 40:16 42:19 45:20 50:22
webcomic 34:61|weben 20:55|webens 45:61|weberei 32:40 33:22|weberinnen 19:43 20:42|webinaire 35:77
webreeks 13:37 22:38 33:-3 34:29 39:42|webreeksen 7:49 40:41|webserie 13:70|website 15:75|webstuhl 20:42 24:54
webstuhle 16:26 18:28 19:20 26:31 40:16 41:27 53:24|webstuhlen 33:28|webt 20:55|wechsel 10:59|wechseln 19:56
wechselt 10:33 19:30 33:2 45:35|wed 35:74|wedden 33:28|weddenschap 6:54 33:14|wedding 21:30 28:34 33:14 47:45
weder 14:51 15:35 17:34|wednesday 33:15 47:59|weduwe 28:46 33:22|weduwen 28:59 33:14|weduwnaar 6:41 33:22|wee 13:66
weed 33:29|weegbon 33:28|weegbrug 33:28|weegt 47:70
week 2:-1 3:4 11:7 12:9 18:40 20:11 21:16 27:-5 30:10 31:18 33:0 35:5 40:5 45:12|weekblad 38:72|weekdays 6:52 40:45
weekend 22:35 31:29 33:9 45:44|weekends 31:50 33:13|weekje 33:28|weekly 6:44 38:68
weeks 2:35 3:2 10:-2 16:23 18:14 20:-8 23:7 31:7 33:1 40:-1 41:13 45:3 50:23 53:10|weent 33:28|weep 3:58|weeps 33:29
weer 3:2 19:5 20:1 30:13 33:14 34:15 40:18 48:12 53:10|weerkaatsing 30:68|weerszijden 33:28
weet 3:10 6:15 14:14 16:4 19:-2 20:1 33:18 45:4 48:5 52:13
weg 3:-1 6:2 11:11 14:-1 19:13 20:3 21:8 28:6 32:6 33:14 36:7 40:-3 45:0 47:3 48:20 51:7|wegdoen 33:28|wege 31:59
wegen 3:11 9:26 13:22 33:18 35:27|wegens 13:34 21:32 33:14 35:35|weggaat 7:63|weggegaan 33:28|weggegangen 33:28
weggegeben 33:28|weggegooid 33:28|weggeht 32:66|weggelassene 3:53|weggelaten 10:60|weggelopen 33:28|weggestuurd 33:28
weggeworfen 33:15 45:47|weggingen 3:56|weggooien 11:58 33:14|weglating 33:28|wegrestaurant 45:65|wegrijden 19:59
wegsturen 33:28|wegvoerde 33:28|weh 33:28|wehen 28:52 33:15|wehmut 20:55|wehr 22:62|wehrle 27:58|weht 33:28
wehtun 7:58|wehtut 3:53|weiblich 31:59|weiblicher 40:52|weich 19:43 45:47|weicher 33:28|weichzeichner 19:56
weiden 33:28|weigeraar 33:28|weigeraars 33:28|weigeren 3:35 20:34 33:6|weigering 10:60|weigert 3:21 6:32 33:20
weigh 20:36 33:21|weighbridge 1:20 2:14 3:10 7:11 10:15 12:20 23:24 27:15 33:-2 36:27 43:19 44:23|weighed 20:43 33:15
weighings 33:29|weighs 6:38 12:34 33:-4 47:49 48:38|weight 2:20 3:16 23:31 28:34 33:-13 37:36 41:28 43:26 44:30
weighted 30:72|weihnachten 3:36 33:11 47:33|weil 3:15 7:18 12:3 19:11 33:8 36:9 40:20 45:10 47:12 53:2|weile 33:28
weinig 6:23 7:30 19:34 33:-17 40:22 44:25 45:20|weinige 53:64|weint 20:35 33:20|weir 8:53 10:41 31:41
weirich 2:27 5:49 20:23 36:40 43:33|weise 3:53|weismes 25:55 53:46
weiss 3:-2 6:22 14:6 19:9 20:0 24:12 32:11 33:14 44:17 47:8 48:7 49:12|weisse 21:49 40:39|weissen 33:28|weisser 33:28
weisses 33:28|weist 33:28|weit 19:30 33:2 48:36 49:41|weiter 2:18 11:25 21:22 33:7 35:26 44:24 45:21
weitere 2:30 5:18 15:31 17:19 34:39 46:21|weiteren 14:48 44:50|weiterentwickeln 44:64|weiteres 34:57|weitergabe 34:57
weitergeben 34:44 52:54|weitergegeben 3:40 33:15|weiterhin 29:66|weiterleiten 39:67|weiterschreiben 3:53
weiterzudrehen 33:28|wekelijks 31:61|weken 2:19 3:0 16:9 18:12 19:19 27:6 31:5 33:5 40:-2 41:21 48:10 50:15 53:8
wel 3:0 11:25 19:3 20:9 24:17 27:16 33:3 34:3 35:13 40:9 44:21 45:19 53:8|welche 1:42 5:43 19:35|welchem 33:28
welchen 30:63|welcher 33:28|welches 20:42 33:15|welcome 27:36 33:2 38:47 48:45|welding 50:74|welfare 50:74
welke 1:29 3:18 19:21 20:17 30:29 33:7|welkenraedt 53:60|well 3:1 6:15 21:25 22:13 23:16 31:6 33:19 36:18 44:15
wellens 19:60|wellingtons 35:74|wellness 28:54 33:8 53:45|welsh 13:32 17:36 27:29 31:41 40:20
welt 33:-4 36:25 42:32 45:49|welten 19:43 33:15|weltkino 27:62|weltvertrieb 10:18 31:29 40:22 42:50
weltweit 2:52 40:26|wem 5:50 45:47|wen 28:45 31:38 36:47|wenen 20:55|wenig 19:26 20:14 21:21 31:18 33:5 40:22
wenige 7:58|wenigen 33:28|weniger 3:40 11:51|wenigstens 33:28|wenke 27:58
wenn 1:4 2:-1 3:15 6:11 12:2 14:2 18:5 19:25 20:13 23:12 27:7 28:7 30:4 33:-3 34:-2 37:9 47:11|wens 42:70
wensen 10:47 27:49|wenst 2:28 10:29 34:49|went 3:37 7:20 33:17|wept 38:74
wer 3:6 5:4 6:3 7:-1 9:10 10:7 19:-3 20:17 21:3 22:2 28:6 31:7 33:3 35:14 36:15 37:9 43:2 44:4 45:12 47:10
werbespots 22:62|werbung 7:58|werd 0:16 2:2 4:17 7:28 10:14 11:15 13:22 14:31 20:-1 23:11 30:11 31:5 33:-8 40:-2
werde 20:46 33:11
werden 1:2 2:-3 3:3 6:2 7:-4 10:-2 13:1 14:-1 19:10 20:14 21:1 23:14 27:12 28:5 29:5 31:-4 33:-9 34:20 35:5 40:-3 42:3 45:0 51:6 53:17
were 3:16 5:17 6:18 7:23 20:16 31:19 33:6 47:37|wereld 2:32 19:20 27:12 33:-22 36:23 40:4 44:20 45:42
wereldberoemde 20:55|wereldkampioen 3:56|wereldverkoop 27:49 42:57|wereldwijd 2:54 34:29|werf 33:28|werfe 19:56
werion 1:31 7:25 8:38 12:29 14:29 25:43 34:20 40:15 46:41
werk 1:26 2:10 3:13 6:5 7:1 11:9 18:6 19:21 20:5 21:4 22:6 27:10 33:-8 34:13 39:19 53:2|werke 1:33 5:33 7:41 22:32
werkelijk 33:14 40:41|werkelijke 10:60|werken 7:37 8:20 12:14 14:14 20:14 31:9 33:-4 39:21 40:13 48:14
werkende 19:51 53:43|werkes 1:63|werkgelegenheid 53:64|werkgever 35:48 51:65|werking 45:65|werkingskosten 0:72
werkingstoelage 15:71|werklohn 2:58|werknemer 33:28|werknemers 46:73|werknutzungsrecht 2:58|werkplekken 7:63
werksleitung 27:58|werkstatt 16:41 18:43 53:39|werkstattwand 13:61
werkt 3:6 13:18 20:5 30:18 31:23 33:6 40:16 44:28 53:14|werkte 3:42 13:54|werkten 31:61|werktitel 27:36 43:63
werkuren 53:64|werkvertrag 2:58|werkvertrage 5:63|werkwoorden 3:56|werkzaamheden 1:46 14:45 34:38|weronika 34:61
werpt 19:59|wert 33:28|werte 27:58|werter 27:58|wery 7:30 12:34 15:44 20:18 40:19 43:36 53:32|wesel 22:62
weser 33:18 47:45|weserbogen 4:67|weserstrasse 26:67
wesertal 1:13 2:8 4:17 5:24 7:8 8:16 10:16 14:11 17:14 22:12 27:8 29:16 30:13 34:7 43:19 51:17|wesley 6:44 21:59
west 3:24 13:30 31:27 38:38 42:38 43:36|westdeutscher 27:58|westermann 27:62|western 7:51 19:46|westeuropa 24:67
westfalen 30:63|westland 20:55|westport 13:66|wet 2:11 10:11 21:19 22:18 24:33 32:36 33:11 48:20 49:24
weten 3:18 12:7 14:7 19:0 20:13 27:4 33:4 35:10 40:24 44:21 45:6|wetende 14:66|wettbewerb 2:58
wettbewerbsanalyse 30:63|wettelijk 1:54 33:14|wetten 45:65|wetter 20:30 33:11 40:18 41:28|wetterbericht 3:53
wetterstationen 33:28|wevelgem 13:54 43:55|wexford 2:20 10:21 13:25 16:26 17:29 26:34 34:19 40:13 43:26|wezet 53:64
wg 21:49 45:47|wharf 27:63
what 0:0 1:-1 2:-1 3:18 5:-2 6:4 7:1 9:2 10:0 11:1 12:-8 14:-1 15:-1 16:0 19:-2 20:7 21:-5 22:7 24:0 28:3 30:4 31:-5 33:2 34:-12 36:14 38:9 40:5 41:-7 44:14 45:5 47:-4 48:-4 53:8
whatever 2:25 10:26 20:33 33:12|wheel 33:25 47:41|wheelhouse 33:29|whelan 5:49 27:42 34:40
when 2:-8 3:14 6:1 9:4 10:6 12:-2 18:7 19:9 20:0 23:10 26:6 27:-7 28:18 29:5 31:6 33:11 34:-2 35:4 37:8 38:4 40:-8 47:10
where 1:-2 3:15 7:-6 10:-8 12:-3 16:-3 17:13 19:12 20:16 21:0 28:5 30:2 31:13 32:5 33:10 36:5 42:8 43:8 45:-2 53:-4
whereas 34:61|whereof 34:47 41:56|wherever 33:29|whether 3:22 20:9 28:27 30:25 33:10 34:25 40:7
which 0:9 2:0 3:17 5:-3 7:-8 13:11 14:-6 19:2 20:6 21:-2 23:0 27:-3 28:9 29:2 31:-10 33:8 34:2 36:2 40:17 42:-2 43:-5 46:3 47:0 53:-6
whichever 3:58|while 3:21 19:23 20:41 33:5|whip 49:76|whispered 33:29|whispers 19:46 33:15|whistle 32:62 48:58
whistling 33:29|whitby 38:74|white 5:16 19:14 21:30 24:19 32:19 33:13 37:21 43:15 48:26 49:19|whites 22:69
who 2:-15 3:13 5:8 6:9 7:3 9:1 10:-6 12:-1 16:-9 17:4 19:7 20:10 21:6 28:11 31:18 33:7 36:8 40:-6 44:5 45:10 47:-4 53:-3
whoever 3:18 10:23 19:20 27:24 31:23 33:-11 43:28 45:29|whole 2:3 3:9 7:6 10:4 19:18 20:8 27:4 33:15 36:16 40:-5 44:12
wholly 10:63|whom 3:9 4:32 10:6 14:11 15:19 21:14 27:25 29:18 31:17 33:3 40:9 45:12|whore 33:29
whose 3:22 20:10 28:28 33:16 40:7 45:21
why 3:23 7:0 9:9 12:3 19:-5 20:-7 21:6 27:-1 28:11 33:-2 36:20 40:26 45:28 47:8 53:2|wichtigem 2:58|wichtiger 40:52
wichtigste 40:52|wicked 33:29|wide 19:37 20:14 27:12 33:-11 49:59|wider 40:54|widerruf 29:66|widerrufen 29:66
widerspruch 23:63|wides 19:60|widow 3:17 6:30 21:39 28:34 33:1 36:34 44:30|widowed 6:71|widows 28:75
wie 1:-5 2:-11 3:9 5:4 6:8 7:5 9:0 10:-3 11:-2 13:-6 14:-7 17:-3 18:-5 19:5 20:10 21:6 22:-2 27:-10 29:-1 30:-5 31:6 32:3 33:4 34:-11 35:2 36:6 38:7 39:0 40:-3 42:3 43:5 44:0 45:9 46:-1 47:10 48:-3
wieder 3:13 6:12 28:15 33:14 34:16 36:17 38:15 40:1 48:12|wiederholungs 2:58|wiederholungsvergutung 2:58
wiederkehrende 45:61|wiedervernassung 33:28|wiege 21:62|wielen 33:20 49:53|wielerclub 13:68|wielerkoers 33:28
wielertijdschrift 34:59|wielertoeristenbonden 31:61|wielrennen 3:56|wieltjes 33:28|wien 13:61|wiens 33:20 42:49
wier 20:55|wiese 33:28|wiesen 33:28|wiet 33:28|wife 3:19 21:29 31:13 33:15 44:21 45:18 47:23|wig 35:74
wij 2:-8 3:6 4:15 7:16 9:5 11:6 12:21 15:1 19:-8 20:6 22:-2 23:6 27:25 31:-1 32:2 33:-14 34:-7 40:25 42:-1 43:-2 46:6 47:-1 50:0
wijd 33:1 48:40 49:60|wijkagent 33:28|wijn 48:66|wijsheid 47:70|wijst 10:31 33:23|wijsvinger 33:28|wijze 2:58
wijzelf 31:61|wijziging 14:66|wil 3:25 6:18 19:19 20:2 21:3 27:4 28:9 30:4 31:-8 33:3 34:-4 35:0 40:-4 44:11 45:9 48:2
wilde 3:36 33:19|wilden 3:56|wildern 28:66|wilf 3:10 6:23 19:12 24:28 27:15 33:12 44:23 45:29|wilkin 7:64
will 2:-8 3:10 6:9 9:7 10:-5 12:-3 13:-4 14:-3 15:0 17:-4 19:17 20:16 21:4 23:11 27:-4 28:0 31:4 33:3 34:-13 35:13 40:5 42:-1 43:-7 44:5 45:-7 53:1
willen 3:14 6:9 10:2 12:8 20:4 27:25 31:13 33:8 40:12 45:6 53:6|willi 6:67|willing 27:63|wilmet 22:74|wilt 33:28
wim 2:2 3:-1 6:19 16:11 17:17 19:11 21:18 23:16 27:14 33:7 34:3 43:25 44:22|wims 33:14 48:53|win 7:64|winch 33:29
wind 3:-3 5:7 9:8 13:5 19:6 20:4 28:9 30:6 31:2 33:8 34:0 36:24 38:17 39:10 40:-5 41:14 43:1 47:6|winde 33:28
windeln 20:55|windes 40:52|windforschung 16:62|windhaan 5:36 7:39 39:53 52:41|winding 19:38 33:8 48:50
windlass 24:49 33:2 49:49 52:51|windmaschinen 19:56|windmesserin 33:28|window 3:3 19:5 20:13 31:26 33:21
windows 31:36 33:23|windowsill 33:29|windprobe 18:63|windrader 33:28|winds 33:15 48:58|windscreen 33:29
windstille 19:56|windstillen 33:28|windverfahren 5:50 10:46|wine 24:45 26:36 31:23 33:7 40:14 48:31|wings 33:29
winkel 30:53 33:10|winkels 30:68|winkt 33:28|winnen 21:52 33:14|wins 6:44 20:30 33:15|winst 0:72|winstdeelname 2:58
winstoogmerk 8:72|winstverdeling 0:72|wint 6:30 7:26 20:18 21:29 45:28 48:42
winter 3:0 6:4 11:6 13:2 16:3 18:24 19:5 20:16 21:3 32:24 33:1 34:-3 35:13 37:26 40:-7 43:0 45:18 47:4
winterbilder 30:63|winterdienst 35:69|wintererkundung 18:54 40:33|winterlicher 19:56|winterlicht 19:57|winters 31:63
winterslag 13:68|winzigen 33:28|winziges 33:28|wiped 33:29|wipes 33:29
wir 2:-7 3:2 4:4 6:-5 7:15 9:-3 10:-8 11:5 12:12 14:3 15:-2 17:-3 19:6 20:8 22:-5 23:-4 27:18 29:-2 30:0 31:-1 33:-8 35:-1 36:0 40:22 42:-3 44:-3 45:-2 47:1 53:5
wird 2:6 3:6 4:8 7:-3 9:-1 10:5 11:-1 12:-1 14:-1 18:-2 19:12 20:7 21:11 23:9 26:1 30:-3 31:-7 33:4 34:10 35:6 40:-2 44:2 45:-1 47:-3 51:8 53:0
wire 24:45 26:45 33:19|wires 33:29|wirft 48:62|wirken 3:53|wirklich 19:43 21:49|wirkliche 19:56|wirklicher 33:28
wirklichkeit 33:28|wirksam 53:60|wirkt 2:58|wirkung 53:60|wirt 33:28|wirtes 33:28|wirtin 33:28
wirtschaften 33:15 36:54|wirtschaftlich 40:52|wirtschaftsforderung 15:52 53:46|wirtschaftsthriller 40:52
wirtz 5:50 13:48|wise 33:15 44:58|wish 3:34 20:26 23:41 27:32 40:11|wished 33:15 43:54|wishes 33:19 34:43|wismar 13:61
wissel 33:14 48:53|wisselgeld 33:28|wisselkoers 40:54|wisselt 40:41 45:51
wissen 3:9 5:19 14:16 20:11 26:21 33:16 45:16|wist 3:38 33:-3 45:34 47:39|wisten 3:42 53:50
wit 19:24 27:28 33:13 41:21 49:37
with 1:-6 2:-1 3:3 4:3 5:-2 7:9 9:0 10:-5 11:-3 12:-2 13:0 14:-9 15:-1 18:0 19:2 20:4 21:1 22:-3 23:0 27:2 28:3 29:0 30:1 31:8 32:10 33:0 34:-3 36:-1 38:0 40:7 43:5 44:2 45:0 47:0 48:4 50:6 52:5 53:2
withdraw 10:63|withdrawn 29:75|withdraws 33:29|withheld 2:48 34:34 44:44
within 0:50 2:12 12:8 14:29 23:41 26:26 30:12 34:1 40:5 49:16 53:16
without 2:3 3:16 4:24 7:-3 10:13 12:1 14:0 16:9 19:-8 20:-10 21:12 27:4 30:5 33:-1 34:13 40:13 44:4 47:20 48:5 50:7
witness 33:2 34:47 44:44|witnesses 10:41 33:21|witste 33:28|witte 21:45 33:20|witterungsabhangig 18:63|witty 6:71
witwen 28:52 33:15|witwer 6:63|witz 3:53|wives 33:29|wk 18:69|wk0 18:69|wk1 18:69|wk11 18:69|wk14 18:69|wk15 18:69
wk18 18:69|wk23 18:69|wk25 18:69|wk26 18:69|wk34 18:69|wk41 18:69|wk44 18:69|wk46 18:69|wks 41:69|wm 39:50 49:50 52:50
wo 3:7 19:10 20:21 31:22 32:21 33:5 43:16 45:23|woanders 32:66|wobble 19:60|wobbles 44:71|woche 2:29 3:24 33:17
wochen 2:29 16:26 18:17 19:15 23:17 27:3 31:4 33:-10 38:10 40:-3 41:16 50:10 53:5|wochenspeiseplan 35:66
wochentag 31:59|woede 38:72|woedend 33:28|woensdag 20:35 21:36 33:-2 35:40|woher 3:32 17:56|wohin 33:28|wohnen 53:60
wohnhaft 2:32 13:35 34:31 53:34|wohnt 13:21 33:23 53:20|wohnturm 33:28|wohnung 3:20 21:29 33:7 47:30 53:27
wohnungssuchende 31:59|wohnwagen 7:58|wohnzimmer 33:28|wojcik 20:55|woke 33:29
wolf 10:11 12:16 19:8 20:18 23:21 32:24 33:7 37:26 43:16 44:20 48:20|wolk 5:43 33:1 34:33 47:43|wolkenamt 22:62
wolldecken 33:28|wolle 33:28|wollen 10:32 27:32 33:15|wollindustrie 45:61|wollkanale 21:62|wollstadt 33:28
wollte 3:27 21:36 33:15|wollten 3:53|wollwaschereien 33:28|wolof 20:55|wolves 19:22 20:20 24:39 33:13 40:17
woman 1:9 3:9 13:7 20:8 33:21 34:2 37:18 40:-5|women 20:7 21:12 28:17 30:25 31:39 33:5 36:27 40:7 53:8
won 7:10 10:8 13:48 19:5 22:26 33:9|wonder 38:72|wondered 23:72|wonderful 19:60|wonen 20:42 33:6 53:30
wonende 2:50 34:38|wood 7:38 13:39 19:33 33:2|wooden 24:51 32:50 33:14|wool 22:33 24:50 26:40 32:60|woonde 33:28
woont 3:3 6:15 13:38 20:2 33:2 45:12 47:17 53:38|woonwijk 33:28|woord 3:14 14:24 16:24 30:35 33:10 40:13
woorden 1:31 6:43 19:22 33:4 36:36|woordje 3:56|wop 52:77|woraus 33:28
word 3:17 6:24 9:12 14:5 28:13 30:11 31:11 33:15 36:13 38:12 40:-7 47:11
worden 1:2 2:4 3:3 6:18 9:5 10:23 14:1 19:-7 23:2 27:-3 29:6 31:3 33:9 34:5 35:3 36:7 42:4 44:4 53:11|wordende 33:28
wording 43:68|words 1:25 19:37 33:12 48:38
wordt 1:0 2:7 3:-12 6:0 9:-1 10:11 11:-1 14:-2 19:2 20:6 21:5 23:20 28:1 30:-4 31:-6 33:6 34:10 35:10 40:2 48:-1 51:8 53:13
work 0:8 1:25 2:8 3:12 5:9 7:11 13:7 14:13 19:6 20:-2 21:3 24:9 31:-5 32:8 33:-18 34:13 39:18 40:1 43:0 44:4 45:9 46:16 50:7 52:10 53:-1
workaround 40:54|workarounds 40:54|workboat 26:76|worked 3:34 10:19 20:14 31:20 33:6 40:11|worker 13:66
workers 20:36 30:51 31:41|working 3:25 10:18 31:18 33:4 41:24 43:42|workings 46:76
works 1:8 2:2 7:27 8:15 12:8 13:6 14:17 20:14 21:11 24:16 33:0 44:22 45:8 47:20 48:12 53:6|worksheet 46:76
workshop 10:16 13:20 16:34 17:24 18:47 20:11 40:8 52:31|workshops 7:32 13:31 16:46 19:25 30:37
world 2:11 3:13 10:12 19:-1 27:12 31:2 33:2 36:14 42:31 45:41|worlds 33:29
worldwide 2:34 5:30 10:23 27:23 31:23 43:39 46:34|worms 33:29|worn 20:57|worp 33:28|worried 20:42 30:47 40:29
worse 33:15 34:47|worst 6:71|wort 20:55|worte 19:43 33:15|wortel 32:59 33:14|wortels 7:63|worth 6:36 33:16 40:20 45:34
wortlich 20:42 33:15|worum 28:40 33:15 44:38|wou 3:29 6:41 33:1 47:43
would 2:-8 3:7 6:12 12:-2 18:-1 19:7 20:-2 23:2 27:33 28:12 30:22 31:-7 33:-1 34:-9 36:5 40:5 42:1 43:5 44:14 45:-2 47:10 50:4
wouldn 3:50 38:53|wound 33:29|wouter 6:41 12:39 29:45 31:35|wovon 33:28|wp 16:72|wp1 16:72|wp2 16:72|wp3 16:72
wp4 16:72|wp5 16:72|wraking 45:65|wrann 2:28 3:23 5:33 34:27 43:32|wrap 18:69|wraps 33:29|wreck 33:29|wreed 38:72
wring 33:29|wrist 33:29|wrists 33:29|write 1:18 2:30 3:37 12:21 18:4 20:-8 27:13 33:-13 34:11 40:-11
writer 1:8 2:35 3:5 5:17 7:-7 9:26 10:-9 12:10 13:22 16:21 17:5 18:-2 31:-9 33:-43 34:-11 40:6 43:17 44:21 53:1
writers 1:9 2:33 3:-2 7:15 10:14 12:8 13:7 16:26 17:21 18:22 40:5 43:21 53:14
writes 2:14 3:16 13:18 33:19 40:-4 48:13 49:17 53:8
writing 1:1 2:20 3:26 5:3 7:5 10:-5 12:0 13:7 16:21 17:25 20:-2 23:34 29:15 32:8 33:-39 40:9 41:2 53:7
written 2:23 3:10 5:14 11:10 14:13 20:-6 26:13 27:0 29:11 33:2 34:22 37:14 40:12 43:14|wroclaw 34:47 47:59
wrong 6:9 11:21 19:-2 20:5 21:26 24:15 28:14 31:1 32:14 33:13 40:9 45:14 48:10|wrote 3:41 12:31 13:29 38:37 43:30
ws 49:76|wuhrmann 45:61|wuidar 2:35 13:55 43:48|wuift 33:28|wunder 38:66|wundern 34:57|wundert 33:28|wunsch 4:59 12:40
wunschbild 42:64|wunsche 33:28|wunschen 27:58|wunscht 33:19 48:43|wupper 10:39 21:48 45:55
wurde 1:8 3:21 5:8 7:12 14:29 19:9 20:0 23:17 27:12 33:-3 40:-3 47:8
wurden 4:23 7:14 15:32 17:20 27:37 30:19 31:15 33:-16|wurf 37:68|wusste 33:15 47:49|wussten 3:53|wut 33:28
ww 31:44 39:55 52:46|www 7:63
x 1:37 7:-5 8:1 9:19 10:-11 12:-6 13:13 16:13 22:34 26:18 28:5 30:1 31:-5 33:-44 36:20 37:3 39:12 40:-20 41:19 42:-2 43:15 45:27 50:8
x2 16:68|x4 24:76|xhonneux 7:31 12:40 13:38 14:34 40:26|xi 47:73|xls 12:68|xlsx 9:59 11:54|xr 1:73|xviie 32:82
xxx 25:78
y 1:-1 2:-5 3:13 5:7 7:-4 8:-3 9:2 11:4 12:12 15:-1 19:3 20:15 22:-5 28:8 31:0 33:9 34:-8 38:3 40:-2 45:4 47:10 53:5
yann 48:76|yannick 13:39 19:26 20:19 26:47 33:-6 36:46|yard 33:23 40:29|yards 33:29|yasmina 1:59 7:54
yassin 3:25 33:23|yaye 20:55|yb 10:63
year 0:39 3:-2 5:10 7:18 8:2 9:1 12:-5 13:6 14:-6 15:17 16:5 18:3 19:-7 20:-2 22:11 23:-1 27:-4 31:7 33:-5 34:2 36:2 37:4 38:7 39:4 40:-2 43:4 45:1 46:9 50:1 51:3
years 0:3 2:4 3:16 5:9 6:5 7:2 10:-10 13:5 15:18 20:3 21:-2 27:-9 31:8 33:8 34:13 35:8 37:5 40:5 43:-5 46:3 47:6
yellow 19:26 33:25|yellowed 19:60
yes 1:34 2:3 14:8 17:23 20:-2 22:10 27:4 30:13 31:14 33:-13 36:26 40:13 42:22 44:20 50:16|yesterday 11:73
yet 3:17 5:18 27:11 32:24 33:4 38:22 40:14 42:19 43:16 44:31|yeux 6:15 14:11 19:19 20:6 24:33 32:33 33:17 37:25 48:15
yews 20:57|yield 40:54|yildiz 13:47 23:46 40:33|yoghurt 33:28|yoni 6:46 21:45 45:43|yorkshire 20:57
you 1:10 2:5 3:10 6:-4 7:-6 11:11 12:7 13:-4 17:6 19:5 20:6 22:-6 23:19 26:6 27:17 28:3 29:3 31:-12 33:-7 34:-5 35:4 36:19 37:10 38:6 39:11 40:5 44:-4 45:-7 47:13 48:-4 50:3 52:2
young 1:19 3:21 7:16 28:26 33:20|younger 31:49 33:15
your 1:16 2:9 4:11 11:22 12:11 14:1 17:5 19:-6 23:41 26:10 27:35 33:-22 34:2 35:17 40:7 50:9
yours 12:50 19:10 23:22 27:45 34:11|youssef 6:62 21:60|youth 23:72|ysebaert 5:60 11:52
yusra 3:21 7:27 9:37 14:30 20:20 25:41 43:30|yusuf 33:28|yusufs 33:28|yvan 7:45 14:48|yves 7:30 8:43 12:34 14:34 27:48
yvon 27:67|yvonne 33:28|z 10:28 26:26 27:19 33:-17 34:37 47:24 50:26|zaait 6:67
zaak 28:39 30:22 33:2 37:29 45:42 48:21|zaakvoerder 7:32 12:35 13:25 14:52|zaakvoerders 7:63|zaakvoerster 7:32 14:61
zaal 20:7 26:25 27:14 30:20 31:25 33:4 37:26 38:24 45:17 53:16|zaalhuur 53:64|zaaltjes 20:55|zacht 33:28|zachter 33:28
zackenrand 32:66|zag 3:27 6:26 33:16 47:29|zagen 27:62|zahl 3:27 33:15 47:25 48:24|zahlbar 2:32 26:61
zahlen 2:7 9:20 12:26 19:14 21:11 26:16 31:8 33:7 40:17|zahlenvergleich 31:59|zahlmeister 13:61
zahlt 7:6 9:12 10:16 14:9 20:19 33:-8 34:25 40:0 48:30 53:17|zahlung 20:25 23:34 27:28 50:47|zahlungsfrist 51:67
zahlungsunfahig 14:53 33:7|zahlungsverhalten 51:67|zahnarzt 20:35 33:7 48:41|zahntechnik 35:66|zak 24:37 33:24
zaken 17:57 45:51|zakken 33:28|zaklamp 32:59 33:14|zakopane 3:58|zakt 19:28 33:18 44:39
zal 3:0 14:9 19:19 20:10 27:6 33:20|zalen 7:20 18:26 22:26 27:32 31:48|zalengroep 27:62|zalm 32:73
zand 21:37 22:32 33:20|zandloper 5:60 34:40|zandpad 22:49 39:64
zandvliet 2:17 3:15 10:19 19:18 27:21 31:21 33:-13 40:14 41:27|zanger 33:28|zangers 2:32 20:28 31:35 41:41
zartheit 38:66|zartlich 33:15 45:47|zartlichkeit 6:49 19:43|zat 3:25 33:18 47:39|zaten 3:42 20:42|zaterdag 18:68
zaterdagen 20:55|zaterdagochtend 33:28|zaventem 3:35 19:29 33:16|zd 10:60|zdf 42:64
ze 2:-12 3:9 6:13 10:-7 11:-2 12:-2 13:6 14:-8 19:11 20:10 21:10 28:5 31:-7 33:13 34:-14 35:-2 39:0 40:-16 45:-6 47:4 48:11 53:-10
zebrapad 33:28|zedelijk 8:72|zee 22:25 31:30 33:18 45:21|zeebrugge 21:57 40:41|zeeland 33:28|zeer 24:73|zeewind 38:82
zeg 47:70|zegel 13:54 22:55|zegent 33:28|zeggen 3:25 14:12 19:5 21:12 33:17 46:19 47:16|zeggenschap 10:60
zegt 3:-10 6:22 13:2 20:1 21:0 22:3 27:-3 31:-4 33:21 38:6 39:7 48:8
zehn 2:15 7:16 13:19 30:20 33:-4 35:23 36:25 40:27|zehntausend 31:59|zei 3:43 7:14 20:6 30:19 37:26 47:40
zeichnet 33:28|zeichnung 1:63|zeichnungen 16:49 24:54|zeichnungsbefugt 14:61|zeichnungsberechtigt 4:54 14:48
zeichnungsberechtigten 1:63|zeige 20:55|zeigen 3:23 20:38 27:28 30:33|zeiger 33:28|zeigt 6:19 20:12 27:14 33:20 48:18
zeile 11:65|zeit 3:8 7:13 8:21 33:5 34:12 36:23 38:21 40:7 45:16 53:15|zeiten 27:58|zeitleiste 18:63|zeitlich 2:58
zeitplan 1:25 9:39 10:21 11:27 12:23 36:30 40:14|zeitpunkt 51:67
zeitraffer 0:15 1:11 2:13 4:15 5:12 7:14 8:14 10:14 14:9 17:12 22:10 29:14 30:11 34:5 40:0 42:12 43:10 46:14 51:15
zeitraum 1:37 2:32 15:39 40:26|zeitung 31:33 33:2 38:40 47:37|zeitzeugen 20:55|zeker 6:38 17:50 30:51|zekere 33:28
zekerheid 51:73|zekering 35:69|zelden 7:49 33:14|zelf 2:14 3:-4 6:7 17:10 19:14 20:19 28:12 31:1 33:4 40:22 48:6 52:14
zelfde 34:29 39:55 49:43 53:33|zelfevaluatie 46:73|zelfmoord 33:28|zelfs 20:42 46:60|zelfstandig 40:41 46:60
zelfstandige 14:52 46:60|zelie 24:53 33:25|zellik 45:65|zelzate 20:42 22:55|zenden 2:45 34:46
zender 7:7 14:27 17:14 18:12 22:13 27:16 31:5 40:28 42:47 43:12|zenderredactie 44:70
zenders 7:26 16:29 18:44 22:32 34:23 40:18|zendertje 20:55|zending 9:71|zendschema 45:65|zentimeter 3:21 33:20 47:30
zentralen 8:66|zentrum 33:28|zenzi 3:14 18:25 33:20 36:29|zenzis 33:28|zephyr 30:50 53:46|zerfallt 40:52|zerkall 47:73
zerken 33:28|zerlegbar 50:65|zerlegt 33:28|zero 1:16 7:11 10:8 13:13 22:21 23:20 27:22 33:12 36:26 38:24 41:18 42:19
zeros 13:70|zertifikate 33:28
zes 2:2 3:-2 6:3 7:12 13:4 19:3 20:9 21:10 22:4 30:17 31:11 33:-6 34:-5 35:13 36:15 38:8 40:12 41:3 43:4 45:21
zesde 20:36 33:19|zesendertig 33:28|zesentwintig 33:28|zestien 31:28 33:6 40:21 45:31 53:30
zestig 6:41 10:14 13:22 20:9 23:22 31:16 33:6|zestigduizend 31:61|zestiger 6:67
zet 12:11 19:4 21:11 33:22 35:14 45:10 47:15|zetel 1:18 2:9 7:13 8:54 14:28 19:10 33:-9 34:10|zette 3:35 40:33 47:49
zettel 21:15 31:22 33:13 40:5 45:14 47:15 48:15 49:20|zetteln 3:53|zetten 3:19 33:11 34:23 40:18 52:37
zeuge 6:49 33:15|zeugen 19:43 33:15
zeven 2:0 3:-2 6:9 7:14 12:8 20:20 21:8 28:24 30:10 31:4 33:3 34:1 37:17 45:17 47:12|zevende 33:28|zevenduizend 33:28
zevenentachtig 33:14 48:53|zevenentwintig 33:28|zeventien 6:46 20:34 33:6|zeventig 6:41 19:32 20:28 27:36
zich 2:-4 3:-7 6:5 7:0 10:-2 14:12 19:-4 20:-7 21:12 28:10 29:9 33:15 34:-3 35:7 36:10 40:-8 48:4 53:10
zicht 33:14 45:51|zichtbaar 24:65 33:6|zichtrekening 4:73|zichzelf 6:21 7:16 20:9 33:20 48:20
zie 1:25 4:31 5:27 6:24 9:28 19:16 20:12 30:25 35:26 45:22|ziehen 27:26 31:27 33:20
zieht 21:21 31:18 33:18 45:20 48:21|ziek 2:21 33:25|zieke 33:28|zieken 33:28|ziekenhuis 13:24 33:9 45:21 48:50
ziekte 3:23 19:26 33:13 40:22|ziel 10:33 31:46 33:2|zielgruppe 31:59|zielgruppen 31:59|zielpublikum 40:52
zielscheibe 33:28|zielsender 43:62|zien 3:1 7:-1 19:-4 20:19 22:5 27:7 30:18 33:17 39:16 44:6|zierikzee 34:46 47:57
ziet 3:-1 6:10 19:2 20:-2 31:14 33:21 37:17 48:9|zigaretten 33:28
zij 2:14 3:-12 5:1 7:-6 8:10 10:-2 11:3 12:-2 14:25 19:-9 20:-4 21:2 27:-6 28:4 29:10 31:-7 33:11 34:-3 36:5 38:4 40:-14 44:1 47:6 48:4
zijkamer 33:28
zijn 1:-1 2:5 3:8 4:-1 5:-2 6:11 7:6 9:-3 10:0 11:1 12:6 13:3 14:11 18:-5 19:3 20:3 21:-4 27:-1 28:-1 29:-2 31:-9 33:7 34:-4 35:-2 36:-1 40:2 43:-5 44:-4 45:-6 46:6 47:-4 52:0 53:-7
zijne 33:28|zijt 33:14 36:59|zilt 50:71|zilvermeeuw 27:67|zimmer 6:49 22:48|zimmerei 50:65|zimmern 3:40 32:53
zin 3:12 14:41 28:48 33:1 48:23|zingen 20:35 33:14 53:28|zingende 31:61|zingt 19:22 20:44 33:3|zinkbergwerks 7:58
zinken 33:28|zinn 32:66|zinnen 3:29 6:41 31:35 33:1|zinnetje 28:72|zip 9:48 11:44 12:54|zirbe 19:43 36:54
zit 3:-7 7:0 9:17 12:30 19:11 20:7 33:16 40:-8 45:2 53:1|zitjes 40:54
zitten 7:4 12:7 20:14 21:7 30:9 31:2 33:19 38:13 40:5|zittende 20:55|zittern 33:28|zitternd 33:28|zittert 33:28
zitting 22:30 23:49 35:31 39:44 48:28|zittingszaal 38:59 50:57|zittrige 33:28|zittrigen 33:28|zivildienst 3:53
zliczanie 34:47 47:59|zo 1:6 2:-3 3:15 12:5 19:13 20:7 33:17 34:-2 36:12 47:9
zoals 0:13 3:-3 10:1 19:15 20:16 27:13 33:14 38:13 40:-5 47:20|zodat 19:47 20:26 33:-1|zodra 12:66
zoe 21:28 24:52 33:22|zoek 3:39 19:22 20:18 28:36 33:-9|zoeken 3:29 16:15 18:18 20:13 31:11 33:-12 34:9 40:31
zoekt 13:19 20:6 21:34 22:20 33:13 35:20 40:6|zoemt 21:66|zolang 2:32 12:39 33:14|zolder 7:29 13:34 20:34 33:6
zoll 33:28|zollagent 21:62|zollbeamten 34:57|zollfrei 22:62|zollhaus 22:26 24:31 27:22 33:12 48:26|zollhauschen 50:65
zollinspektor 28:52 33:15|zolllager 33:15 45:47|zollner 6:25 11:27 20:18 21:24 33:-10 36:30 45:23 48:24
zollnerfilme 20:55|zollnerin 45:61|zollstation 20:42 33:15|zomer 2:11 10:13 18:57 33:-2 35:22
zomers 19:32 33:1 36:46 40:28|zon 19:32 20:28 31:35 48:40|zonard 5:64 20:42
zondag 7:11 21:26 27:11 31:21 33:8 40:3 45:24 47:19 48:15|zondagavond 31:61|zondagmiddag 33:28|zondagnamiddag 31:61
zondagse 33:28|zondagskind 7:49 22:55
zonder 2:-11 3:1 4:4 5:0 6:8 8:3 10:-9 12:-3 14:-3 19:11 20:5 21:3 27:-7 30:13 31:-2 32:10 33:1 36:4 38:3 40:15 43:-1 44:11 45:13 48:14 49:5 50:2 52:5
zondvloed 22:69|zone 13:45 22:51 31:28 33:2|zonen 2:23 10:24 17:34 33:2 36:37 43:33|zones 19:37 32:50 33:-2 53:43
zong 3:42 33:14|zongen 12:45 28:51 33:6|zonhoven 33:28|zoning 50:77|zonnebank 33:28|zonnebril 33:28
zonsondergang 19:45 35:56|zonsopgang 33:28|zoom 6:32 19:15 24:38 30:32 33:2 40:15 49:34|zooms 19:60|zoomstraat 50:71
zoon 1:14 3:2 5:16 6:13 33:15 34:5 36:19 44:16 47:16 48:13 52:20|zopfe 30:63|zorgpersoneel 31:61|zorgt 10:60
zorgvuldig 33:28|zorn 33:28|zou 3:21 6:14 20:2 27:9 30:15 33:14 42:17 44:17 47:17|zouden 27:52 30:37 33:-3
zout 21:45 33:6 48:45|zouter 33:28|zoutmeter 33:28|zoutpad 22:69|zoutvat 33:28|zoutzweren 33:28|zover 14:66|zs 51:73
zu 0:0 2:-4 3:11 6:1 7:-6 8:-1 10:7 11:6 12:0 13:-6 14:-6 16:-5 19:-3 20:4 21:-5 22:-5 23:6 24:3 26:3 27:5 28:4 29:15 30:-1 31:-1 32:0 33:2 34:5 35:3 37:1 38:10 40:-10 42:0 43:-5 44:8 45:-1 48:-5 50:-2 51:0 52:1
zucht 33:6 49:66|zuchten 34:59|zuckerdose 3:53|zuerst 3:12 28:24 30:22 31:29 33:5 40:11 47:21|zufall 21:49 45:47
zufallig 30:63|zug 7:15 16:19 19:12 21:19 33:15 48:27|zugang 5:28 16:26 34:21 36:32 39:31 40:16 43:26
zugangscode 52:68|zugangsnummer 25:68|zuge 19:56|zugedreht 33:28|zugemauert 33:28
zugesagt 11:25 17:48 40:24 42:25 43:23|zugleich 46:66|zugrunde 11:65|zugunsten 2:58|zuhause 3:40 44:50
zuhoren 3:32 19:35 20:35|zuhort 3:40 19:43|zuid 5:30 10:36 17:30 38:48 42:31 43:27|zuiden 40:28 53:58
zuiderdok 2:19 7:32 10:20 17:30 27:23 40:24 43:29|zuidlicht 27:62|zuidstation 20:55|zuignappen 19:59|zuinig 3:42 19:45
zulassig 34:57|zulassung 48:62|zuletzt 8:30 21:26 28:30 33:-8 35:30 40:16 49:31|zulke 33:28|zullen 20:30 33:21
zulte 7:41 12:45 15:50
zum 0:11 2:12 3:1 6:1 8:4 9:3 10:7 14:-1 18:1 19:0 20:-7 21:0 26:5 27:2 28:4 29:10 32:5 33:9 34:-5 39:15 40:-4 44:8 51:11 53:-2
zunachst 19:43 20:42
zur 2:12 3:-7 4:13 6:2 7:-2 10:13 12:15 13:1 14:1 19:2 20:2 27:-2 29:17 31:-1 33:0 34:-3 35:12 40:-8 44:3 46:6 48:2 50:5 51:6 52:14 53:-1
zurich 20:39 33:18|zuruck 2:6 10:7 14:9 33:15 34:21 35:14 40:9 49:24|zuruckblast 33:28|zuruckbringen 35:66
zuruckgefordert 14:61|zuruckgeholten 33:28|zuruckgekehrt 33:28|zuruckgekommen 47:63|zuruckgerufen 21:62
zuruckgestellt 17:64|zuruckgestelltes 17:64|zuruckkommen 33:28|zuruckrufen 2:58|zuruckzahlen 14:61
zuruckzufuhren 40:52|zuruckzusenden 23:63|zuruckzuzahlen 14:61|zuruf 33:28|zus 13:54 33:14|zusage 12:40 27:50
zusagen 40:52|zusammen 10:14 14:16 15:20 16:28 33:-6 40:7 41:17 42:29 46:32|zusammenfassung 44:64
zusammengefasste 33:28|zusammengesetzt 33:28|zusammengezahlt 33:28|zusammenhangt 8:66|zusammenkommen 42:64
zusammensetzen 19:56|zusammenstellung 41:62|zusatz 2:44 5:50|zusatzlich 12:61|zusatzliches 10:59|zusatzlicht 19:56
zuschauen 38:66|zuschauer 22:44 31:29 36:26 40:22 44:22|zuschuss 23:56 27:37|zusehen 19:56|zusje 33:28|zussen 33:28
zustand 17:64|zustande 24:67|zustandekommen 27:58|zustandig 3:40 33:15|zustandigkeit 3:53|zusteller 45:61|zuster 33:28
zusterbedrijf 7:63|zusterfirma 7:63|zusters 6:46 47:49 48:45|zustimmung 2:40 27:48|zustimmungen 20:55
zustimmungspflichtig 10:59|zutrafe 33:28|zutritt 27:37 35:45 40:31|zuurstof 20:55|zuurstoffles 20:55|zuverlassig 31:59
zuversicht 44:64|zuwendung 43:62|zuwendungsbescheid 23:63|zuwendungsvertrag 23:63|zuzuglich 34:57|zwaaiden 30:68
zwaaien 33:28|zwaar 30:68|zwaarder 3:42 20:42|zwaarste 33:28|zwak 30:54 40:41|zwakke 44:70|zwakte 6:67|zwaktes 40:54
zwaluw 33:28|zwaluwke 33:28|zwanzig 3:29 33:13 47:38|zwanzigsten 33:28|zwanzigtausend 40:52|zwar 20:25 27:41 33:11
zwart 13:23 19:33 20:10 27:17 33:7 35:33|zwartberg 33:28|zwartberglaan 33:28
zwarte 2:8 10:10 12:16 16:15 20:5 23:17 24:23 27:12 28:22 31:11 33:-11 37:24 41:17 43:18 44:20|zwartscene 41:54 44:56
zweck 2:44 51:53|zweet 19:59|zwegen 3:56
zwei 2:-1 3:-4 5:7 7:18 9:-1 10:-7 13:9 15:4 16:0 18:7 19:4 20:8 21:8 22:3 23:2 24:1 26:1 27:-8 28:0 29:0 30:4 31:-7 33:-5 34:0 35:0 40:7 41:-3 43:0 44:-2 45:2 46:7 48:3 50:8 52:2 53:-6
zweier 27:37 33:20|zweifel 2:58|zweifelt 33:28|zweigstelle 4:67|zweihundert 30:63
zweimal 3:12 6:22 7:18 33:10 34:28 44:23|zweisprachig 7:45 40:39|zweistockig 33:28|zweit 3:40 10:33 31:33
zweite 1:9 3:9 7:5 10:6 11:11 16:9 18:30 19:3 22:8 27:5 31:6 33:-16 36:14 40:-1 43:18 44:10 45:17
zweiten 2:14 3:20 18:19 20:11 27:14 33:2 40:8 44:20 51:23|zweitens 40:52|zweiter 13:28 33:-5 35:33 40:19 48:41
zweites 33:28|zweitfenster 42:64
zweitgleis 2:10 5:23 8:18 10:11 17:16 22:14 27:10 29:18 34:9 40:15 42:16 43:14 46:18 52:20|zweiunddreissig 40:52
zweiundfunfzig 33:28|zwemmen 33:28|zwemmers 6:67|zwemt 48:66|zwentendorf 31:59
zwerfkei 2:4 7:16 10:21 14:12 16:11 17:16 23:13 26:19 34:18 36:16 37:20 38:18 39:30 40:0 43:14 50:17 52:20
zweten 33:28|zwijgen 3:24 20:16 21:16 33:9 38:33 45:15 48:16|zwijgend 33:14 47:57|zwijger 33:28
zwijgt 6:36 20:12 21:23 33:18|zwillinge 6:32 33:18 44:33
zwischen 2:15 7:2 10:21 19:-1 22:5 30:15 31:3 33:8 34:26 44:7 53:3|zwischenbesprechung 18:63|zwischenergebnisse 23:63
zwischensumme 42:51 50:51|zwo 47:63
zwolf 3:5 7:6 13:9 18:4 19:2 20:-4 21:3 22:10 23:4 24:15 27:-1 30:4 31:7 33:3 34:13 35:14 37:9 40:-7 41:3 47:3 48:3 50:6
zwolftausend 33:28|zwolle 30:68|zych 2:34 16:40 19:22 37:40 43:40|zzgl 26:46 43:41 50:44"""
