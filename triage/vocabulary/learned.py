"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -4|application_form -9|author_contract -13|author_note -15|bank_details -3|chain_of_title -6
character_descriptions -7|company_presentation -10|company_registration -5|contents_checklist -4
coproduction_agreement -12|correction_notice -4|cover_letter -8|cv_bio -8|declaration_honour -10
deminimis_declaration -4|development_budget -8|development_finance_plan -6|development_schedule -7|director_note -14
documentary_treatment -14|episode_outlines -6|filmography -7|funding_decision -7|graphic_bible -3|identity_document -2
invoice -3|letter_of_intent -11|logline_pitch -3|mandate -5|market_study -6|marketing_strategy -12|moodboard -2
narrative -32|option_agreement -13|other_paper -5|pitch_deck -3|poster_pre -1|press_kit -4|previous_works_links -3
producer_note -17|production_budget -7|production_finance_plan -7|project_sheet -8|script_report -6|series_bible -8
sme_test -4|source_work -5|step_outline -6|storyboard_animatic -3|supplier_quote -5|tax_social_certificate -4
video_teaser -2|walloon_spend_note -10"""

WORDS = """
0 0:2 1:5 2:3 5:4 7:-6 8:1 9:7 10:2 11:2 13:-3 14:-4 15:5 16:14 17:7 18:4 19:-9 21:8 22:2 23:-2 24:3 26:3 30:2 31:-2 33:-20 34:3 35:0 36:2 40:-5 41:7 42:7 43:4 44:-1 45:1 46:6 47:0 48:7 49:7 50:6 52:2 53:-2
00 0:7 1:3 2:-1 5:2 6:3 7:-6 8:3 9:5 10:2 12:1 13:-2 14:-2 15:1 16:9 17:10 18:4 19:-9 20:-9 22:7 23:2 25:6 26:7 27:-4 29:-1 30:2 31:3 33:-25 34:-3 35:1 39:3 40:-7 41:9 42:7 43:4 44:-1 45:-1 46:5 47:-1 48:3 49:3 50:5 51:2 52:3 53:3
000 0:11 1:4 2:0 7:-5 8:3 10:-2 11:1 12:1 15:9 16:17 17:14 22:1 23:3 25:2 26:7 27:-2 30:1 31:5 34:3 40:-8 41:18 42:17 43:3 46:8 50:9 51:2 53:8
0000 0:6 1:0 2:-4 4:11 5:8 7:7 8:7 10:-4 13:18 14:-1 15:10 18:9 20:-7 22:18 23:-1 25:8 26:9 27:-4 30:-1 31:-1 33:-19 34:1 40:-11 41:-2 43:-4 46:1 47:4 50:5 51:5 53:11
00000 1:28 4:40 26:44 47:29 51:31|000000 0:13 8:30 10:17 25:51 47:14 51:16|05m 53:59|0m 53:59|100k 42:64|10m 22:66
110k 42:64|11m 31:57|135k 12:43 43:40 53:38|13h 35:69|140k 34:42 42:51|14m 31:57|150k 42:64|153k 22:63|160k 42:64
162k 22:66|164k 43:61|16h 35:69|180k 41:49 42:51|18h 35:69|18h00 35:69|19k 40:51|1e 43:52
1er 1:19 2:1 5:24 8:14 14:8 15:16 23:12 27:6 31:5 34:33 35:14 40:-2 41:12 43:10 51:16|1h 33:35
1m 10:20 14:22 22:25 31:31 40:12 41:24 43:23|200k 10:45 42:51|20s 6:52 49:55|215k 41:63|22h 33:35|22k 22:66
23h10 14:64|252k 41:63|25k 31:57|260k 41:63|27th 14:47 33:19|2cv 33:35|2d 24:50 40:8 43:39|2e 18:40 33:9 40:27 51:45
2m 31:48 46:48|2nd 16:55 24:48|2roues 39:73|300k 42:64|30bis 51:71|30s 33:33|31e 19:58|31m 41:63|33m 42:51 53:46
355k 41:63|35m 40:30 41:42 53:38|35s 31:57|396k 41:63|39k 22:66|3a 9:71|3b 9:57 33:22|3d 18:66|3e 6:68|3h20 36:72
3k 38:71|3m 7:47 31:44|3rd 16:49 43:47|3scenes 52:74|3x 22:50 40:37|402k 46:67|40k 16:65|40s 6:65|410k 41:63|42a 35:69
44m 41:63|480k 41:63|488k 22:66|4b 31:60|4e 6:68|4k 10:45 43:52|4m 31:36 40:30 43:40|4stock 52:57|4th 34:56|4x52 22:63
50k 12:43 17:43 43:40|540k 41:63|5911c 8:69|5e 31:60|60k 34:35 42:43 43:40|60s 6:52 31:44|612k 41:63|61k 22:63
62e 33:22 49:58|640k 22:66|6609290m2903010bel660929000007 25:73|6e 45:52 48:55|6h30 35:69|6h45 35:69|6k 10:58
6m 22:50 43:47|6x45 22:63|700k 31:57|70k 27:46 42:51|71k 22:66|720k 41:63|7508040f3001100bel 25:56|780k 42:64|7b 1:62
7bis 11:55|7h 33:35|7h05 35:69|7h15 35:69|7h2k 51:71|7h30 35:69|7m 7:60|81k 53:59|820k 53:59|8h 35:69|8h00 35:69
8m 31:57|8x50 22:63|900k 22:63|911k 46:67|930k 41:63|96k 22:66|9h 35:69|9k 36:69|9m 7:25 14:25 22:37 31:22 40:15 53:24
a 1:0 2:-2 3:3 5:3 6:1 7:2 8:0 10:-3 11:1 12:-1 13:5 14:1 15:0 16:-4 18:-2 19:-2 20:-1 21:1 22:-2 23:3 26:1 27:3 28:3 29:2 30:-1 31:0 33:-1 34:0 35:2 36:1 38:1 40:2 43:-4 44:4 45:3 47:0 48:-1 50:1 51:0 53:0
a1 9:57 12:53|a2 9:38 13:38 26:40 37:42|a3 9:57 53:50|a4 33:33|aaa 51:68|aachen 10:21 17:24 22:32 34:28
aan 1:-1 2:3 3:0 5:7 7:0 10:2 11:1 12:-3 13:-2 17:0 19:0 20:0 21:1 22:-1 23:5 26:5 27:6 29:5 30:6 31:1 32:2 33:6 34:-2 35:-1 40:-5 44:1 45:-3 48:6 50:0 51:3 53:-4
aanbeveling 46:55|aanbevelingen 30:55|aanbrengt 40:46|aandacht 12:39 27:38|aandachtspunten 44:55
aandeel 2:23 10:24 42:41|aandeelhouders 46:55|aandelen 10:36 14:39|aangaan 29:54|aangehecht 10:49|aangesloten 2:48
aangetekend 12:39 34:36|aangetekende 34:49|aangetrokken 27:50|aangevat 14:52|aangevraagd 17:55|aangeworven 33:33
aangiften 51:55|aanhangsel 2:48|aankomen 3:46|aankomst 35:53|aankomt 33:33|aankoop 27:38 35:41|aanmeren 33:33
aanmerking 2:35 23:39|aanpak 19:49|aanspraken 34:49|aanstellen 2:48|aantal 1:22 8:26 16:24 46:27 50:26|aantrekken 3:46
aanvaard 2:28 23:32 29:34|aanvaarding 2:42 23:27|aanvaardt 2:48|aanvang 34:49
aanvraag 1:13 12:27 14:7 15:9 17:23 23:14 27:5 29:22 40:1|aanvraagformulier 1:43 9:35|aanvragen 23:39 29:41
aanvrager 1:44 10:11 12:13 40:9|aanvullende 29:54|aarhus 19:55
ab 2:3 10:4 13:6 21:8 23:6 31:11 33:6 34:10 36:10 40:12 43:6 48:8 49:9|abaissent 33:35|abandoned 33:19 36:55
abandonnerons 40:54|abattre 33:35|abbe 21:54 45:52|abbreviated 0:68|abend 11:25 33:22 40:16|abendfullender 43:52
abendpost 38:55|aber 19:19 20:12 21:18 33:11 44:18 46:20|aberdeen 13:61|abernethy 2:21 3:19 5:39 13:26 36:34 43:25
aberystwyth 13:61|abgabe 2:38 18:17 23:27 31:14|abgabetermine 2:49|abgebrochen 13:52|abgefertigt 33:30|abgefilmt 20:48
abgegeben 18:41 51:43|abgelehnt 33:30|abgenommen 2:36 43:39|abgerechnet 23:53|abgerissen 33:30|abgeschafft 28:56
abgeschlossen 18:41 34:24 45:29|abgeschlossenen 7:50|abgeschlossener 45:53|abgestimmt 33:30|abgetreten 5:55
abgewiesen 3:47|abgezogen 33:30|abhebt 33:30|abitur 13:52|ablauf 5:35 18:34 34:29|ablaufplan 2:49|able 14:47 19:42
ablehnen 40:46|ablette 35:69|ablieferung 2:40 22:35|abmelden 35:55|abnahme 2:49|aboard 33:19 40:37|abonne 33:35
abonnement 35:69|abonnes 31:60|abord 2:5 3:14 7:10 13:13 19:6 20:15 31:19 33:14 40:13|aborder 40:54
about 2:-6 3:24 6:9 7:10 13:6 19:-8 20:14 22:1 23:9 28:6 29:4 30:2 31:1 33:-6 34:-7 38:12 40:4 41:0 43:5 48:10 53:8
abouti 40:54|aboutie 27:61|aboutit 27:61|above 2:18 5:16 7:12 20:6 26:20 33:2 34:7 35:18 40:2 41:24 42:15 51:19
abrechnung 18:53|abrege 0:70|abridged 0:54 47:52|abroad 7:47 8:54|abruf 31:32 39:48|abrufe 22:53
abschluss 2:21 9:28 13:24 18:25 29:27|abschlusses 35:55|abschnitt 1:53|abschnitte 1:53|abschreibungen 0:56
absence 2:26 14:52 48:40|absent 19:45 20:42|absentia 33:33|absicht 27:50|absichten 19:48|absichtlich 33:30
absichtserklarung 17:25 27:33 42:26 43:24|absil 13:35 19:29 22:37 43:34|absolument 33:35|absolutely 34:56
abspann 2:24 19:23 24:31 44:29|absprache 10:37 12:40|abstand 19:48|abstellen 33:30|abstient 10:58|abstimmung 21:54
absurde 33:35|abwarten 20:48|abwickeln 33:30|abzug 26:56|abzuglich 34:49|abzuschliessen 12:53|abzuweisen 33:30
academy 13:50 31:44|acceleree 13:64|accent 6:54 33:19|accents 19:42 43:50|accept 23:52 29:53|acceptable 27:59
acceptance 2:43 27:21 29:29 50:42|acceptation 2:45 18:36 29:43
accepte 1:19 2:11 18:21 20:10 23:22 27:16 29:25 33:9 34:19|accepted 23:39 29:40 34:30 43:34|acceptent 2:43 3:42
accepter 1:64|acceptes 2:56|accepts 2:43 33:19|acces 7:29 39:53 52:59
access 12:23 20:14 27:27 40:10 43:20 45:32 51:27 52:29|accessible 40:52|accessibles 40:54|accessoires 24:71
accident 33:35|accompagnants 31:60|accompagne 33:27 40:32|accompagnee 12:53 31:47|accompagnement 16:52 44:55
accompagnons 7:54 20:34|accompanied 34:56|accompanying 20:55
accord 2:8 5:7 6:6 9:18 10:26 14:2 17:7 18:14 20:-6 23:6 27:14 33:-26 34:23 35:8 39:11 40:-8 42:14 50:23
accordance 2:36 10:37 31:36|accorde 2:32 17:32 19:22 23:31 34:31|accorder 23:59 28:52|accordes 17:55 34:42
accordeuse 28:73|according 10:58|accords 1:64
account 0:13 4:43 10:19 16:8 18:8 23:10 26:24 29:12 30:10 33:-22 34:29 35:12
accountant 0:27 3:14 7:20 15:27 40:11 41:38|accounting 16:49 26:56
accounts 0:32 9:31 10:22 18:27 28:22 30:18 33:-2 35:20 46:20|accourt 33:35|accourue 33:35|accroche 28:52 37:54 44:47
accueille 33:35|accueillir 27:61|accurate 14:60|accusation 3:55|accuse 3:25 12:36 33:25|accuses 29:54 33:22
achat 16:25 22:26 27:21 31:20 34:39 35:29|achats 16:65|achete 2:30 31:34 33:9 34:29|acheter 34:55|acheterons 27:61
acheteurs 30:54 40:40|achetons 34:55|acheve 1:43 21:46 27:40|achever 2:35 12:59|achieved 2:43 7:47|achille 33:35
achse 19:48|acht 2:4 7:7 19:5 20:13 23:9 27:15 31:6 33:-5 45:30 47:10|achter 21:21 33:25 48:21|achteraf 40:46
achteren 35:53|achtergronden 22:53|achterlichten 33:33|achterzijde 35:53|achtige 13:52|achttien 8:26 33:5 34:32 40:18
achtundsechzig 33:30|achtzehn 12:24 34:40 40:17|achtzigtausend 40:46|acker 6:54 21:54|acknowledged 34:56|acompte 50:70
acquerir 27:25 34:52|acquire 34:56|acquired 10:32 17:51 40:24|acquires 33:33
acquis 1:12 2:5 5:35 17:33 27:10 34:15 40:13 42:39 43:14|acquise 17:68|acquises 2:48 20:34|acquisition 16:51 34:40
acquisitions 7:25 27:54|acquitted 33:33|across 3:24 19:25 20:25 33:3 40:20|act 3:35 8:29 29:28 33:7 44:27
acte 2:7 3:17 5:19 8:50 9:21 33:2 44:30|acter 11:71|actes 5:48 31:39 33:14|acteur 19:58
acteurs 19:42 33:-17 35:14 40:-1 41:13 43:13 45:9 52:16|acteursregie 13:52|actief 8:54|actif 0:60 8:39 52:44
actifs 0:70|acting 14:27 19:22 27:26 29:33 34:35|action 3:19 19:23 20:20 21:32 34:24 40:19|actionnaire 7:41 14:56
actionnariat 46:71|actions 8:55 10:45|activa 0:54|activation 31:60|active 7:38 8:61|actives 0:70
activite 8:42 14:50 16:39|activiteit 14:52|activiteiten 8:54|activites 1:33 8:51 14:33 35:39|activities 8:67
activity 7:36 8:52 14:35|actor 13:35 19:29 27:33 40:24|actors 19:47 40:11 41:34|actrice 13:32 19:19 27:38 40:15
actrices 19:58|actualite 40:54|actually 19:55|actuals 16:62|actuary 31:57|actuelle 3:55|actuellement 3:55
ad 20:42 22:50|ada 22:63|adair 27:59|adaptable 31:60|adaptation 2:33 3:1 5:14 30:13 34:45|adaptations 30:68
adapte 45:65|adapter 3:37 34:46|add 44:65|added 16:62|adding 33:33|addition 28:52 33:27
address 3:18 24:33 33:9 40:15 48:30 52:34|addressed 33:24 35:48|addressee 34:56|addressees 27:59|addresses 33:33
adds 30:51 42:51|adele 3:33 33:25|adem 27:36 32:33 42:30|ademt 33:33|adeyinka 2:27 3:24 34:26 36:39 43:31
adhesif 32:73|adieu 20:56|adjoindre 2:56|adjoint 45:65|adjuster 33:25 45:43|administered 5:65
administrateur 8:44 10:14 14:39 23:32 29:27 34:11|administrateurs 8:48 10:37 29:49|administratie 1:38 51:42
administratif 19:37 20:34 26:51|administratifs 33:35|administration 1:30 7:28 8:35 14:18 18:21 23:21 29:36 51:26
administrative 40:51|administratrice 7:41 14:42 29:49|administratrices 14:64|admirable 44:68|admired 23:65|admis 23:67
admissions 22:47 31:47|admitting 33:33|adnet 22:66|adolescent 45:65|adolescents 19:37 20:34 33:14|adore 27:61
adr 18:66|adresse 8:29 31:33 33:16 43:35|adressee 27:61|adresser 12:67|adresses 31:60|adult 14:39 40:43
adultes 13:51 33:22|adults 31:44 43:47|advance 27:41 33:3 42:46|advanced 7:60|advancement 43:61|advances 10:58
advent 18:63|adventure 22:63|advice 16:37 20:17 26:31 34:18 44:27 50:39|advies 16:35 30:27 44:38
adviser 16:36 29:40 40:24 53:33|adviseur 16:52|advisory 30:65|advocaat 11:30 12:27 16:27 29:29|ae 23:66|aerden 45:51
aeriennes 20:56|aeropost 27:59|aerts 22:53|af 7:8 12:9 16:9 20:15 21:9 23:9 33:15 48:10 50:10 53:8|afar 19:55
afbreuk 51:55|affaire 30:41 33:22 45:39|affaires 0:42 7:34 46:59|affairs 13:48 51:55|affecte 17:68|affectees 17:68
affiche 2:11 16:12 18:13 31:33 33:-7 37:32 40:2 43:22 50:16|affichent 33:35|affiches 26:73|affiliated 7:60
affiliees 27:61|affilies 2:56|affluence 31:60|afford 3:54|affouage 21:54 45:52|afgedrukt 1:51|afgeleverd 4:31 51:49
afgelost 10:49|afgerond 45:51|afgeronde 45:51|afgeschaft 33:33|afgesloten 33:20 46:42|afgifte 51:55|afgiftedatum 25:56
afhaal 21:52|afhalen 35:53|afhankelijk 27:50|afl 13:15 16:17 18:22 21:30 22:19 43:15 48:9
aflevering 2:7 18:7 19:2 21:33 31:9 33:-13 41:6 45:30|afleveringen 2:11 3:9 9:18 13:16 18:17 21:15 43:16 45:25
afmaakte 3:46|afraid 3:44 6:35 33:3|afrique 10:58|afs 42:64|afschakeling 45:51|afschrift 8:54|afschrijvingen 0:54
afsluiting 18:54|afspraken 10:49
after 0:20 2:24 5:3 10:11 11:6 13:-1 18:13 19:0 20:-7 21:5 23:3 31:20 33:-5 34:-6 35:12 40:-7 42:9 43:-2 44:10 45:9 50:5
afternoon 12:43 31:50|afterwards 3:41 33:19|aftrek 10:49|afwerking 41:40 50:41|afwijking 19:49|afwijzen 2:48
afwijzingen 2:48|afzonderlijk 29:54|afzonderlijke 2:48|ag 0:70|again 3:4 6:15 19:15 22:13 33:19 34:6 38:18 43:11 49:18
against 2:37 27:27 33:14 42:21|age 1:32 6:33 19:12 30:33 31:16 43:31 44:24
agence 4:43 10:6 15:19 21:15 23:15 33:3 34:14 38:19 42:15 45:13 50:18 53:12|agencies 43:61
agency 10:32 15:29 17:38 30:26 42:38|agenda 27:31 33:-1 35:46|agent 2:2 6:13 27:17 29:34 31:19 33:1 34:8 40:14 42:15
agents 31:44 40:37|agentur 53:51|ages 33:19 45:53|aggregate 11:55 17:50|agissant 12:36 14:33 29:39 34:38|agit 12:67
agnes 34:43 47:44|agnieszka 35:67|ago 3:21 7:27 20:22 33:-1 40:30|agrafes 26:73|agree 1:23 2:27 10:15 29:27 33:5 34:28
agreed 10:35 17:17 20:19 27:35 34:20 50:20|agreee 7:62
agreement 2:21 5:31 9:6 10:25 17:3 20:-6 23:21 27:5 29:5 33:-16 34:27 35:6|agreements 1:36 5:39 6:39 12:38
agreer 12:49 23:50 27:31|agrees 10:45 33:19|agrement 27:61|agrements 10:58|agricole 45:65|ahead 7:26 31:23 34:44 47:31
ahlers 27:50|ai 1:10 3:42 11:6 12:19 13:5 14:4 19:16 20:4 23:2 27:-4 40:-6 44:11 47:12|aicha 20:51
aid 1:13 10:15 13:5 14:40 15:40 17:7 23:9 29:10 40:3 42:8 43:4
aide 1:20 3:4 4:7 6:3 10:-7 12:2 14:28 15:14 17:31 22:1 23:27 26:8 28:16 29:19 34:-9 35:4 40:-3 42:15 43:1 51:6 53:-1
aided 14:60|aidee 33:35|aider 3:34 33:14 40:32|aides 1:34 14:21 15:64|aids 1:49 15:54|aient 44:68|aigle 13:64
ailleurs 2:17 7:23 19:19 20:17 33:-4 53:45|aim 31:57|aimablement 33:35|aimait 3:55
aime 3:25 6:30 21:18 23:18 31:11 33:10 38:22 40:5 44:19|aimer 3:42 6:54|aimerais 3:55|aimerait 40:54|aimerions 27:61
aine 33:35|ainee 33:35|ainsi 12:67|air 27:28 31:27 33:20 38:36|airs 33:35|aisha 20:51|aisle 33:33|ait 2:30 3:29 31:47
aix 10:58|ajoute 2:56|ajoutee 20:56|ajoutent 2:56|ajusteur 13:64|akker 48:52|akkoord 1:13 27:29 34:18 50:38
akkordeon 13:52|aksoy 3:25 16:35 22:36 27:31 43:35|akt 44:41 47:41|akte 3:18 8:26 33:14 44:27|akten 48:54
aktenarchiv 33:30|aktennummer 1:53|aktenschranke 33:30|aktenzeichen 1:33 23:45|aktiengesellschaft 7:50|aktiv 8:56
aktiva 0:56|al 6:9 7:15 22:17 33:20 40:10 43:8 53:6|alain 33:35|alarm 35:67|alarme 33:35
album 3:17 12:29 16:27 18:28 19:20 31:22 34:27|albums 3:19 5:32 13:28 32:37 34:19 40:17 43:29|alcool 31:60
aldous 10:25 12:30 13:28 14:27 43:27 50:34|aleas 16:48 40:23 41:50|alentours 45:65|alert 40:51|alerte 7:49 45:52
alexiens 20:56|algemeen 41:52|algemene 8:21 16:19 35:31 41:19 46:22 51:22|alias 22:66|alibi 33:33|aligne 11:71
alignes 32:73|alive 20:34 33:25|aliyah 45:51|alizee 34:55
all 1:-3 2:5 3:0 5:12 6:10 7:1 10:-7 12:8 14:7 15:2 16:-3 17:-1 19:-2 20:-5 21:2 27:3 31:-4 32:10 33:1 34:14 35:7 40:-9 41:3 42:-1 45:3 46:2 47:10 48:1 51:8 53:0
allait 3:42 33:22
alle 1:5 2:6 3:-5 5:3 7:4 8:3 11:4 12:5 13:1 14:8 19:-4 21:2 27:-2 28:5 29:3 33:3 34:2 35:8 38:4 40:6 47:13 51:13
allebei 10:29 13:32 33:13|allee 33:35|alleen 1:6 3:10 7:6 19:12 20:5 21:8 29:9 31:5 33:13 45:7 48:8
alleenstaande 33:33|allein 10:22 19:19 20:20 29:27 33:2|alleinige 34:49|allem 3:34 33:17|allemagne 31:60
allemand 13:32 22:39 40:21 43:33|allemande 10:32 16:39 22:40 42:40|allen 5:30 6:28 31:25 33:6
aller 3:27 7:29 20:16 33:15|allerheiligen 18:54
alles 2:11 3:9 12:18 14:9 16:3 18:5 21:4 29:12 33:5 34:0 38:7 40:-3 42:5 44:5 49:7|alleud 4:72|allgemeine 35:43 41:40
allgemeines 41:53|allied 34:56|allington 47:65|allocation 0:68|allons 40:54|allotment 31:36 33:25|allotments 33:33
allouer 23:67|allow 19:42 30:51|allowance 15:68|allowed 35:67|allows 2:57|allume 24:50 33:14 48:47|allumee 19:58
allumer 33:35|allumette 33:35|alois 34:49|alone 2:7 6:26 10:20 14:11 19:16 20:6 29:34 31:8 33:-1 46:18
along 33:29 43:27|alors 3:21 20:10 33:25 40:8 47:24|aloud 44:65|alpenlander 31:50|alpenraum 40:46|alpenverleih 27:50
alpes 19:58|alphabet 24:56|alphabetical 2:57|alphabetisation 13:64|alpin 19:58
already 1:32 19:13 31:16 33:10 40:20 43:19
als 2:2 3:4 6:3 7:2 8:4 10:-1 11:6 12:3 13:2 18:-2 19:3 20:-2 22:0 23:-3 24:3 27:8 28:6 30:0 31:-1 33:6 34:-2 35:4 38:1 40:-2 44:-1 45:-3 46:0 47:-1 50:-1 53:-5
also 2:15 3:12 18:21 27:17 31:16 33:10 40:9 53:18|alsof 33:33|alt 33:30|altar 33:33|alte 11:31 33:17 47:29|alten 33:30
altenheimen 18:53|alter 19:19 31:22 32:28 33:2 40:17|altered 40:51|alternates 40:51|alternatif 40:54|alternative 45:64
altijd 7:35 24:22 33:10 45:18|altitude 1:21 10:15 13:22 23:25 27:31 33:5 41:25 42:24|altogether 33:19 41:49
altpapier 33:30|altrosa 19:48|always 3:19 7:25 19:37 45:41|alzette 10:58
am 1:3 2:-4 3:-4 4:3 5:11 7:-3 10:6 12:-1 13:3 14:2 17:0 19:7 20:9 23:3 31:-3 33:8 34:3 39:3 40:-8 43:-1 45:0 47:3 50:1 51:7
ama 7:36 12:49 38:43|amal 6:33 21:32 45:31|amant 33:35|amants 13:51 22:53|amateur 13:55 33:16|amateurfilms 20:49
amateurs 13:36 22:31 31:44|ambassadeurs 31:50|amber 19:55|ambiance 32:73|ambiances 32:73|ambitieus 6:40 40:34
ambitieuse 6:68|ambitieux 40:54|ambition 7:49 40:40|ambitious 6:52 40:37|ambulance 33:35|ambulancier 20:56
ambulant 33:35|amel 53:51|amendment 2:57|americaine 10:58|amerique 31:60|amerongen 27:59|ami 3:34 10:37 28:52
amical 10:58|amicalement 27:61|amina 43:65|amis 7:41 27:53|amitie 45:65|amities 27:61
among 13:31 23:35 31:27 33:3 44:35|amont 33:35|amorce 16:65|amortie 16:65|amortisation 2:57|amortissements 0:70
amount 1:37 15:30 16:25 17:27 23:28 26:21 27:11 43:13|amounts 0:45 17:31 23:33 29:34 51:35|amour 33:22 44:55
amoureux 33:22 45:52|ampeln 19:48|amrani 33:35|amt 1:28 13:28 33:6 45:29|amtliche 1:53|amtsgericht 10:50
amtsstube 33:30|amuse 33:35
an 0:4 2:-8 3:0 5:7 7:1 10:-2 11:1 12:-2 13:0 14:9 19:-3 20:6 21:-2 23:-2 26:4 27:6 28:4 29:0 31:1 33:4 34:4 35:3 40:8 44:3 45:-1 46:1 48:0 53:-2
anais 53:64|analyse 30:57 31:24 40:17 50:33|analyses 33:33|analysis 30:65|analyst 44:65|analytique 8:55 16:52
anamorphiques 19:58|anatole 3:21 33:32|anbei 12:40 17:41|anchoring 53:59|anchors 45:64
ancien 6:30 7:32 11:34 19:9 21:19 33:9 45:17 53:15|ancienne 7:46 11:34 27:25 45:29 53:27
anciens 3:14 6:26 19:17 20:14 31:21 33:19|ancillary 31:44 34:42|ancion 9:40 11:40 12:36 16:35 29:39
anckaert 6:54 45:52|ancrage 9:57 53:50|ancrees 7:62
and 0:1 2:3 3:3 5:-1 6:1 7:6 10:2 11:0 12:1 13:3 14:4 16:2 18:0 19:2 20:-1 21:-2 23:0 27:6 29:4 30:0 31:-1 33:-2 34:3 38:3 40:2 41:4 43:-1 45:-3 47:0 50:-1 51:1 53:2
andenne 53:61|ander 5:54|andere 1:7 2:13 6:23 7:7 10:24 14:8 20:5 33:-5 38:12 49:12|anderen 33:26 46:28
andererseits 34:49|anderes 20:35 33:17|anderlecht 20:56|andermans 40:46|anders 3:20 20:23 33:-3 34:20 40:10 45:15
anderswo 53:51|andeutet 27:50|andeutung 44:54|anfang 6:22 7:20 18:22 31:19 33:10|anfangs 19:48|anfrage 26:43 50:42
anfragen 31:50|angaben 13:22 14:47|ange 6:26 7:25 14:26 25:38 33:-5 48:27|angebot 16:17 18:17 34:13 40:20 50:39
angefangen 3:47|angefordert 40:46|angefragt 42:54|angefuhrt 14:51|angelegt 40:46|angelehnt 33:30|angemacht 20:48
angenommen 23:33 29:35 50:35|angerechnet 34:49|angers 22:63|anges 31:57|angeschlossene 11:56|angestellte 29:42 53:38
angestellten 7:50|angezeigt 5:55|anglais 2:20 3:19 13:28 16:29 33:-1 34:19 43:29
anglaise 2:17 5:30 16:39 18:28 33:-4 34:17 43:27|angle 38:49 40:31 49:50|angouleme 10:39 16:41 40:31
angst 6:28 30:31 33:20|anhalt 38:55|anhangs 14:51|anim 52:74|animal 16:32 20:25 31:27 40:20 50:37
animals 6:32 28:35 33:12 41:29 45:31|animate 53:59|animated 1:32 22:33 24:39 43:31 45:34|animateur 7:37 13:39 30:53
animateurs 0:57 30:54|animatic 9:14 16:20 18:21 30:11 31:5 36:15 40:11 42:11 43:8 49:36 53:10|animatics 41:63
animatie 1:17 7:18 13:19 24:22 27:17 40:13 41:19|animatiecommissie 44:55|animatiefilm 34:36 43:40
animatiemarkt 16:39 18:41|animatiereeks 45:51|animatiestudio 7:51
animation 1:29 2:-7 7:9 13:0 16:7 18:13 19:11 22:1 24:26 34:5 37:9 40:9 41:14 42:11 43:5 45:1 46:5 50:4 53:-1
animations 33:33|animationsfilm 18:41 43:39|animationsfilmen 40:46|animationsserie 45:53|animationsstudio 7:50
animatique 16:32 19:24 30:34 43:32 49:38 52:40|animator 40:46|animatoren 30:42 41:40|animators 41:49 53:46
animatrice 13:64|animaux 41:67|anime 16:65|animee 34:55|animer 19:58|animera 19:58|animieren 19:48|ankreuzen 1:53
anlage 2:9 3:1 11:10 16:7 17:8 18:7 19:2 20:2 22:7 31:4 33:-3 34:11 40:0 41:7 42:8 43:6 53:5
anlagen 1:27 2:13 10:14 11:19 12:24 14:15 30:18|anlagenverzeichnis 9:56|anlagevermogen 0:56|anleuchtet 33:30
anmeldung 35:55|anmerkungen 11:36 18:34 19:28|annahme 29:55|annahmen 30:55|anne 2:9 3:7 14:26 22:48 43:17 53:16
annee 2:4 6:15 13:23 15:19 18:14 20:3 22:24 31:18 33:-17 34:21 38:19 45:13 46:18 53:11|annees 15:33 32:47 33:9 40:33
annehmen 34:49|anneloes 2:26 3:16 10:19 33:3 34:18|annex 2:37 14:31 30:48
annexe 0:7 1:6 2:11 5:5 7:-1 9:34 10:17 11:20 12:12 14:8 16:10 17:25 18:11 31:5 33:-22 40:2 41:4 42:3 45:2 46:7 53:0
annexed 2:27 10:41 11:38 42:34|annexes 1:45 8:44 9:26 12:22 30:23 35:24|annick 15:52 25:64
annika 13:28 19:23 37:32 43:27|anniversaire 34:55|annonce 21:27 31:39 33:6 35:28 39:32 48:27|annoncees 20:56
annoncer 23:67|annonces 16:65|annonceurs 7:62|announced 27:46 44:52|announces 33:19 35:54|annual 0:48 8:35 46:53
annuel 35:48 46:63|annuels 0:70|annulation 34:42 35:56|annule 11:71|annuleert 11:55|annuleren 35:53|annuls 11:68
anonyme 7:29 8:38 10:25 33:15|another 21:29 33:19 34:18 40:13 45:27|anrechenbar 34:49|anruft 44:54
ans 2:1 3:9 6:28 7:3 13:3 15:5 20:6 28:3 30:16 31:13 33:10 35:4 36:2 40:2 43:0 45:4 53:2|ansassige 53:51
ansay 16:52 40:40|anschrift 33:30|ansehen 52:57|ansgar 27:50|ansieht 33:30|ansprechpartner 43:52|anspruche 27:50
ansuchen 29:42 43:39|ansuchens 17:54|answer 17:15 20:17 29:28 31:20 33:6 40:20 43:12 48:18|answered 33:33
answers 1:33 33:28|antagonist 6:39 44:59|antagoniste 24:39 44:58|anteil 17:26 42:43 53:23|anteile 5:25 10:42 14:21
anteilen 10:50|antenne 7:28 27:27 31:26 40:32 53:30|antennes 19:58|anterieur 1:50 2:43|anterieure 34:55
anterieures 14:64|anterieurs 1:64|anteriorite 5:69|anthology 47:65|anthony 33:33|anticipates 53:59|anticipees 42:67
anticipes 12:67|antiquar 33:30|antoine 12:53 19:45|antrag 1:20 12:18 14:5 17:21 23:27 27:4 29:17 33:-8 43:6
antrage 18:53|antragen 23:53|antragsbetrag 1:53|antragsformular 1:53|antragstellende 1:53|antragsteller 1:49 43:21
antragstellerin 14:18 17:20 40:12 42:21 43:30 53:17|antwerp 38:68
antwerpen 2:11 4:10 7:6 8:17 10:18 12:6 13:7 14:7 15:9 23:7 29:9 34:9 43:8 51:10|antwerpse 33:33|antwoord 33:28 40:22
antwoorden 29:54|antwoordt 20:49|antwort 3:22 33:6 40:21 48:29|antworte 3:47|antworten 20:20 29:27 33:13 40:17
antwortet 20:35 33:17|anvers 33:35|anwalt 16:53|anwendbares 10:50|anwesend 19:48|anwesenheit 50:55
any 2:16 3:-2 4:13 5:10 7:5 12:8 14:33 15:21 29:31 33:-23 35:11 40:10 46:12 51:12|anybody 17:34 19:25 33:15 40:20
anyone 13:28 19:22 31:24 40:17 44:32 46:34|anything 10:31 12:31 13:17 31:24 33:7 34:12|anyway 19:29 33:19 50:41
anywhere 2:36 19:34 53:38|anzukaufen 27:50|anzuwenden 34:49|aoife 3:28 18:37 20:29 43:34|aouad 27:61
aout 0:15 2:11 4:17 5:14 8:14 11:16 12:12 13:9 14:34 18:22 29:15 33:-3 34:0 43:10 51:16|ap 50:54
apart 3:24 20:25 24:40 33:3|aparte 2:48|apercoit 33:35|aphone 33:35|apologise 11:68|apparaissent 24:71|apparait 33:35
appareil 33:35|apparence 3:55|apparent 24:71|appart 31:60|appartement 19:37 33:27|appartementen 45:51
appartements 45:65|appartient 5:46 7:22 14:23 19:18 24:31 33:-5 45:25|appeal 30:65|appeared 13:61|appears 32:43 33:27
appel 1:33 20:38 21:37 33:5|appelait 3:34 11:50 33:14|appelee 33:35|appelez 12:67
appelle 12:25 20:13 21:25 33:25 35:27|appellera 20:56|appels 40:54|applaudissent 48:68|applicable 10:40 34:46
applicant 1:41 7:13 12:16 14:23 15:20 43:36 46:19|application 1:26 3:-1 12:21 14:24 17:27 23:29 27:6 29:39 34:0
applications 18:55 23:44|applied 1:41 17:50 43:27|applies 12:38 14:34 21:41 26:43|apply 12:24 18:23 40:23 42:52
applying 12:64|appointed 8:67|appointment 33:33|appoints 29:66|apport 0:31 5:29 10:37 11:20 17:18 27:11 40:3 42:34
apporte 2:11 10:44 20:10 33:2 36:27 40:8|apportent 33:35|apporter 27:40 33:14 35:48|apportioned 53:59|apportons 40:54
apports 8:36 10:54|apprend 6:14 19:4 20:12 21:24 33:24 40:0 45:22|apprendre 3:34 6:46 33:14|apprennent 19:58
apprentice 13:61|apprentissage 18:66|appris 3:42 20:29 47:43|approach 19:34 20:39 34:16 40:11|approaches 10:58
approbation 27:48 35:56|approche 20:38 33:17 40:23|appropriation 0:68|approuve 0:39 1:33 2:26 14:46|approuves 0:70
approval 27:46 34:30 35:41|approvals 10:58|approved 0:30 1:24 14:22 17:26 23:27 33:-5 34:18 46:29|approves 34:56
approx 43:47 53:46|appui 2:30 5:42 27:35 40:27|appuie 33:35|apr 18:55 48:45
apres 0:13 2:16 3:-10 6:3 7:-3 8:4 10:20 13:-1 20:-9 23:2 24:6 27:-4 31:16 33:-9 34:21 40:2 42:2 43:13 44:3 45:8 47:4 48:3
april 2:4 4:10 5:14 14:5 17:6 18:42 23:5 24:10 27:4 29:8 33:-12 51:9|aps 27:50|apurement 51:71|aquarel 24:56
aquarell 24:56|aquarelle 24:71|aquarium 32:43 33:7 47:41|arabe 6:46 20:34 43:44|arabisch 16:40 43:39|arbeider 21:52
arbeidsjaareenheden 46:55|arbeidsovereenkomst 35:53|arbeit 3:33 19:17 20:18 53:20|arbeite 19:48
arbeiten 1:18 7:15 13:17 14:26 20:13 33:-5 43:17|arbeitet 7:50|arbeitgeber 35:35 51:49|arbeitsbeginn 18:53
arbeitslos 6:53|arbeitsplatze 53:51|arbeitsproben 39:56|arbeitstitel 43:52|arbeitsvertrag 35:55|arbeitszeit 35:55
arbitrage 10:50 34:34|arbitrer 33:35|arbres 3:34 24:50 33:14|arc 6:30 33:0 45:57|arcade 13:61|arche 45:65
archeologue 20:42 33:22|arches 45:65|archief 19:29 20:42|architecture 44:66|architectuur 44:55|architektur 44:54
archiv 19:17 20:17 33:-1 45:22 48:34|archivbilder 20:48|archive 3:21 19:22 20:42 41:29
archives 16:20 19:12 20:34 33:-11 34:10 40:8 41:21 47:24 53:18|archivist 16:49 20:42|archivmaterial 20:35 27:37
archivrecherche 11:43 16:40|arcs 18:51 45:50
ardenne 2:9 7:11 10:10 12:13 14:11 18:10 19:3 26:16 34:9 40:6 43:13 50:15 53:8|ardennes 3:26 33:9 38:42 40:26
are 3:-1 5:3 6:-2 7:11 10:0 12:13 14:12 19:3 20:7 23:3 24:2 27:4 31:4 33:-1 34:-6 35:9 36:7 37:4 40:4 43:-1 44:-2 46:9 50:0 51:6 53:14
aren 14:60|arena 44:38 45:46|arene 44:38 45:61|arete 33:35
argent 3:12 7:8 9:17 10:4 14:10 17:15 33:16 34:2 37:21 40:10 53:21|argue 20:55|argument 31:34 33:30|arithmetic 33:33
arlon 1:16 4:23 7:14 13:14 14:14 29:20 33:9 34:10 43:15 53:21|arm 33:33|armateur 33:35|armes 14:50 33:22|armoire 33:35
armoires 33:35|arms 14:47 47:52|arno 7:50|arnould 53:64|around 2:23 3:21 27:38 53:38|arrange 6:68|arrangement 35:67
arret 33:35|arreta 47:69|arretait 33:35|arrete 10:8 15:21 20:6 21:18 23:18 33:21 45:16 49:33|arretee 33:35
arretent 10:58|arreter 2:35 7:41 40:32|arretes 0:70|arriere 3:44 22:37 31:31|arrive 3:2 20:18 33:25 34:2 44:25 48:15
arrived 12:64|arrivee 3:21 6:34 33:22 45:32|arriveert 33:33|arrivent 33:35|arriver 28:60 40:40|arrives 19:29 48:61
arrondi 24:71|arrondissement 53:64|arrondissementen 33:33|arrow 49:68|arrows 20:55|arsene 33:30
art 1:17 2:4 5:17 7:2 9:6 10:6 14:2 15:7 16:13 17:3 18:3 24:7 26:8 30:4 31:3 33:-26 34:17 41:23 43:9 51:6 53:-1
arte 13:43 22:45 40:32|arten 20:48|arthouse 31:57|arthousepubliek 40:46|arthousezaal 31:50
article 2:34 3:2 8:16 10:27 14:17 23:5 29:9 34:25 46:9 51:9|articles 8:67|articulee 33:35|articules 24:71
artificielle 41:67|artige 13:52|artikel 2:34 8:9 10:17 23:15 34:22|artist 34:56|artistes 41:67|artistic 41:63
artistieke 10:36 12:27 41:28|artistique 1:25 2:17 9:32 12:28 38:32 41:41 43:27|artistiques 9:40 10:27 41:57|arts 13:64
as 1:-1 2:10 3:3 8:4 10:4 11:1 12:0 13:1 14:2 15:4 19:5 20:8 23:2 24:1 27:9 31:-6 32:2 33:5 34:1 35:0 40:4 43:-2 45:1 47:7 48:-1 49:8 51:8 53:-5
asbl 0:14 2:1 4:16 7:7 8:13 10:13 12:11 14:25 15:15 16:10 27:12 29:16 34:10 40:-1 46:15 50:14 51:15
ascenseur 21:41 33:22 45:39|ascension 33:35|asfalt 32:57|ashamed 33:33|ashes 33:18 44:40 48:41|ashmaw 5:40 33:8 34:41
ashore 33:33|asia 53:59|asie 31:60|ask 12:31 16:9 19:1 20:28 22:10 27:5 33:-7 34:12 36:15 40:-3 43:23
asked 2:3 3:10 14:6 17:31 20:1 21:13 29:13 30:11 31:13 33:-11 37:17 40:13 45:11 47:21|asking 2:23 12:43 14:27 17:43
asks 20:9 33:30 44:19|aslak 6:34 33:24 44:34|asleep 24:44 33:8 47:50|assassin 33:35
assemblee 0:34 2:9 8:38 10:11 18:28 19:11 21:20 22:19 29:23 35:22|assembly 2:36 18:42 31:36|asseoir 3:25 33:31
assessment 1:62|asset 33:33|assets 0:68|asseyait 33:35|assez 7:49 33:22|assied 21:31 33:29 49:35|assiette 1:50 48:55
assigned 5:65|assignment 2:51 34:31|assigns 2:57|assis 20:56|assise 33:22 44:55|assistance 16:65
assistant 7:34 13:49 33:-5 50:30|assistante 13:64|assistants 53:59|assiste 2:43 34:42|assistee 30:68|assistent 7:51
assistenten 7:50|assistenz 13:52|associate 10:58|association 1:20 4:28 7:18 8:45 10:23 29:26 34:11 51:27
associations 31:59|associatives 13:64|associee 29:57 40:40|associent 10:58|associes 7:49 35:56|assoiffe 33:35
assoit 33:35|assombrit 49:72|assorti 27:61|assujetti 26:73|assujettie 16:52 50:57|assumee 31:60|assumptions 30:65
assunta 6:39 33:30|assurance 0:27 12:24 16:35 27:19 35:39 40:30|assurances 10:10 41:66
assure 10:27 12:36 33:5 40:23 42:36|assurer 27:61|assureur 40:54|assureurs 20:56|astonishingly 33:33
at 0:0 2:-1 3:-1 4:4 7:-2 9:0 10:4 12:0 13:9 18:-2 19:-3 20:2 21:1 22:-1 23:3 26:2 27:-4 28:2 29:3 30:4 31:8 33:-2 34:-5 35:2 40:5 42:3 43:2 45:-4 47:2 49:1 50:2 51:10 53:9
atelier 1:0 2:6 3:-8 7:15 10:10 12:6 13:3 14:-1 16:5 17:11 18:8 19:-6 20:-7 22:1 26:5 27:-2 34:1 40:2 41:1 42:2 43:20 44:1 45:-1 50:9 53:8
ateliermiete 41:53|ateliers 13:64|atem 32:44 48:41|athenaum 13:52|athenee 20:56|atl 41:63|atlantic 19:55
atlantique 33:35|atmen 33:30|atmosphere 32:71|atout 40:54|att 16:37 50:40 51:43|attachant 30:68|attache 40:40 43:52
attached 1:25 5:18 8:19 10:11 11:42 12:39 43:24|attachee 38:71|attaches 2:56|attachment 12:38 16:36 27:33 40:24
attachments 1:49 9:54|attarde 33:35|atteint 15:50 33:14 42:46|atteinte 19:58
attend 3:5 17:18 21:17 28:23 31:10 33:19 40:3 44:18 45:15 48:18|attendaient 33:35|attendait 3:55|attendance 23:65
attended 31:44 33:19|attendent 20:42 33:22|attendons 40:54|attendre 20:42 45:52|attendu 2:30 31:34 33:9 34:29
attendue 31:60|attendues 40:54|attendus 1:64|attente 5:32 12:30 17:32 20:19 21:31 33:11
attention 0:21 2:7 12:29 24:22 26:23 27:28 30:20 33:-14 35:20 40:6 50:32|attest 9:22 14:14 51:50|attestant 25:73
attestation 1:23 4:37 5:11 9:37 12:9 14:27 15:13 17:10 35:11 51:44|attestations 9:50 12:46 26:51
atteste 4:59 14:37 51:45|attesten 9:42 12:39|attestons 4:59 14:50|attire 40:54|attires 27:61|attirons 0:70|attn 50:67
attorney 29:66|attraction 33:35|attractive 40:51|attractivite 30:68|attribue 2:56|attribution 2:35 23:59
attroupement 33:35
au 0:7 1:1 2:2 3:-1 4:2 5:2 6:-1 7:-6 8:8 10:5 12:-3 13:5 14:-1 15:3 17:-1 18:5 19:-2 20:-5 23:-3 25:4 27:1 29:10 31:-3 33:6 34:4 35:3 37:5 40:-1 45:0 47:3 51:1 53:-1
aube 19:17 20:27 33:14 48:47|aubel 47:69
aubepine 0:16 1:10 2:4 4:17 5:26 7:15 10:17 11:16 14:8 17:11 22:11 29:14 30:12 34:3 36:16 42:12 43:16
aubepines 30:37 33:5 34:25 44:38 53:33|auch 3:10 6:16 7:13 12:15 31:13 33:16|auction 33:33|auctioneer 6:65
aucun 3:-1 5:29 7:6 10:2 14:34 20:-1 23:11 27:5 33:-5 35:13 40:7 44:12 46:31 53:7
aucune 1:5 2:-2 5:20 10:9 14:44 15:22 17:19 19:-1 33:-23 34:-3 46:28 51:28|aude 3:29 16:39 43:39 45:39|audibert 27:61
audience 3:10 9:14 13:8 16:8 18:9 19:2 22:10 30:21 31:37 36:15 40:13 45:11 50:13|audiences 30:58 31:39
audio 20:35 34:31 45:44|audiovisual 7:34 8:41 13:35 34:30
audiovisuel 0:23 1:17 2:12 4:24 7:24 10:14 14:15 29:22 34:20 43:24|audiovisuele 5:24 8:24 34:41
audiovisuelle 1:33 7:32 22:36 34:38|audiovisuellen 34:49|audiovisueller 1:53|audiovisuelles 8:69
audiovisuels 5:55 34:42|audit 10:11 30:29 33:-10 40:7 41:51|audited 23:65|auditee 0:70|auditeurs 30:68|audition 33:35
auditor 0:47 28:48 33:12|auditorium 50:70
auf 1:2 2:-5 3:-4 4:4 7:-2 10:-1 12:4 13:-2 14:-3 17:-1 19:5 20:6 21:0 23:4 26:2 29:1 31:-1 32:5 33:10 34:0 35:1 40:0 44:-1 47:2 48:6 49:5 51:2 53:-1
aufbringung 17:54|auffuhrungsrechte 47:54|aufgabe 30:55|aufgedrangt 19:48|aufgefuhrten 34:49|aufgehoben 40:33 47:41
aufgesetzt 40:46|aufgetrennt 33:30|aufgewachsen 3:39 33:10|aufgriffe 3:47|aufhort 19:35 33:17|aufklaren 33:30
aufklarerin 3:47|auflage 47:54|auflagen 23:53|aufmerksamkeit 12:53|aufnahmen 20:35 30:42|aufruf 1:53|aufsicht 24:56
aufstehen 47:54|aufstellung 15:43 41:40|auftrag 2:16 7:17 23:19 26:23 30:21 50:32|auftrage 21:54
auftraggeber 2:36 30:42|auftraggeberin 2:36 50:42|auftraggebern 2:49|auftragnehmerin 2:49|auftragsfilmen 7:50
auftrennen 44:36 48:45|auftritt 3:47|aufwand 16:53|aufzubewahren 45:53|aufzudecken 33:30|aug 4:48 14:39 48:45
auge 6:40 33:17|augen 33:17 49:43|augenhohe 19:48|augmente 34:42 40:40
august 1:3 4:9 5:5 8:15 11:8 14:34 17:6 19:-4 27:-1 29:23 30:5 33:-18 42:4 50:7 51:32|augustin 33:35
augustus 4:22 12:29 14:29 51:22 52:24|aujourd 3:25 7:32 20:25 33:5 42:36|aunt 3:28 19:29 33:7 38:42|aunts 31:57
aupres 2:12 4:28 12:23 27:36 29:26 30:36 35:25 51:27|auquel 3:55|aura 20:45 33:-1 34:19 53:27|aurait 6:54 33:22
auriez 47:69|aurore 2:21 33:19 34:16 40:15 53:24
aus 2:-4 3:-2 6:0 7:-2 8:8 10:-3 13:0 19:9 20:2 24:8 27:8 30:5 33:7 40:11 45:1 46:3 47:9 53:8|ausbildung 13:52
ausdruckt 3:47|ausfallen 27:50|ausfertigungen 10:37 34:36|ausfuhrend 43:52|ausfuhrliche 33:30|ausfuhrlicher 10:50
ausfullen 1:53|ausgabe 35:55|ausgaben 53:51|ausgebildet 13:52|ausgegeben 53:51|ausgeht 19:48|ausgeschlossen 17:54
ausgestellt 51:56|ausgeubt 34:49|ausgewahlt 23:53|ausgezahlt 23:53|ausgezeichnete 7:50|aushalten 33:30|auskommen 19:48
auskunfte 29:55|auslagenpauschale 26:56|ausland 31:50|ausliefert 33:30|auslieferung 41:53|ausnahme 31:50
ausreden 3:34 36:44|ausschaltet 20:48|ausschliesslich 2:36 6:28 40:21|ausschliessliche 2:29 34:41
ausschliesslichen 2:36 34:36|ausschlussgrunde 14:51|aussen 43:39 48:41|ausser 6:28 12:28 15:31 19:23|ausserhalb 19:48
aussert 20:48|aussi 2:8 3:18 7:13 11:22 21:19 31:11 33:17 44:20 45:17|aussicht 17:54|aussichtsreich 40:46
ausstattung 41:53|ausstattungspraktikum 53:51|ausstattungsstab 41:53|ausstehen 33:30|ausstellung 51:56|ausstieg 10:50
ausstrahlung 22:53|australie 33:35|ausubung 34:49|auswahl 22:53|auswahlausschusses 23:53|auswahlkommission 12:40 23:40
ausweist 33:30|auswertung 2:19 22:39 31:20 50:24|auswertungsrechte 34:49|auswickelt 33:30|auszahlbar 23:53
auszahlung 23:53|auszufullen 1:53|auszug 8:39 9:23 33:-2 47:32|auszuweisen 23:53|autant 27:40 40:32 47:48
auteur 1:10 2:26 3:-1 5:25 7:2 12:-1 13:0 16:12 17:1 18:0 29:2 30:1 33:-27 34:24 40:-11 43:9 44:16 47:2|auteure 34:55
auteurs 1:17 2:29 5:27 7:8 9:26 16:11 18:4 33:-26 34:12 40:0 41:20 53:14|auteurscontract 2:38 9:38|auteursfilms 7:51
auteursrecht 2:48|auteursrechten 2:48|authentiek 8:54|authentique 3:55
author 2:32 3:6 5:26 10:4 12:9 13:7 16:7 17:9 20:0 34:16 40:-4 43:6 47:20 53:4|authored 7:60|authorisation 40:51
authorise 29:66|authorises 2:43 29:53|authority 12:22 15:26 29:53 33:-9 50:25 51:26
authors 1:22 2:36 5:37 7:20 17:24 23:25|auto 48:54|autocars 27:61|autoevaluation 46:71|autoliquidee 26:73
automatique 20:34 33:14 42:46|automatisch 33:24 42:34|automatiser 33:35|automatisering 33:33
automne 18:42 27:25 31:24 33:19|autonome 14:37 46:65|autonomous 46:67|autopsie 21:46 22:41
autor 2:36 5:15 10:10 16:13 43:22 44:14|autorail 41:67|autoren 1:18 2:15 3:12 7:16 9:29 10:16 53:16|autorenfilme 7:50
autorenklausur 18:53|autorennotiz 3:34 9:43|autorenschaft 43:52|autorenvertrag 1:40 2:36
autorin 2:28 5:12 12:10 13:9 20:5 34:24 40:3 44:11 53:8|autorisation 1:38 5:31 20:17 34:27 35:31 47:31
autorisations 5:48 20:48|autorise 4:45 20:29 34:29 35:43|autorisee 1:50 2:43|autorisent 29:70|autorisons 27:48 29:57
autorite 14:37 15:58 33:9|autors 3:34 12:40|autour 19:32 20:29 31:34 33:9
autre 2:-7 3:9 6:4 10:23 11:8 12:4 14:0 17:5 18:3 19:-5 20:-8 24:8 27:-2 33:13 34:6 40:-2 45:19 48:5|autrefois 47:69
autrement 1:50 20:42|autres 1:9 2:1 6:13 7:7 10:3 11:16 13:25 20:1 22:11 33:2 34:1 39:18 40:-1 41:12 45:10 46:26 47:15
autrice 2:28 3:7 10:10 13:17 16:18 34:24 40:17 43:18 53:16|autrices 20:37 34:46|autspecimen 25:57
autumn 1:44 12:26 18:25 31:19 33:7
aux 0:6 2:6 3:11 7:-2 8:5 10:12 11:7 13:8 14:-1 15:7 19:2 20:5 22:2 23:3 24:21 27:-3 29:6 31:13 33:2 34:-9 35:5 40:-3 45:1 53:0
avaient 7:49 33:22|available 19:34 27:38 33:12|availed 0:68|avais 3:50 9:44|avait 3:26 6:12 11:16 12:12 33:23 47:29
aval 30:53 33:10 50:45|avalanche 45:64|avance 1:18 10:15 12:14 17:26 20:3 27:8 31:14 33:-7 40:18 42:24 45:12 53:11
avancement 43:65|avancer 44:68|avances 14:64
avant 0:4 1:4 2:2 5:2 6:1 10:-1 12:0 13:-2 14:-3 16:-1 18:15 19:19 21:1 23:1 26:6 27:18 28:7 31:14 33:0 34:6 35:9 38:5 40:-6 42:0 47:3 49:12
avec 2:-5 3:8 7:5 10:-6 12:3 13:3 14:-4 16:1 18:5 19:12 20:5 26:5 27:5 29:3 31:13 33:6 34:-1 35:2 38:4 40:5 43:1 44:1 47:2
avenant 2:29 5:41 10:12 11:24 18:29 35:23 40:19|avenir 38:71|aventure 1:37 3:29 31:34 43:39|aventures 43:65
avenue 8:45 26:49|average 7:60|averse 22:40 31:37|aveu 44:68|avez 1:43 12:46 27:40|avion 33:35|avions 47:69
avis 0:25 2:11 20:10 21:22 23:33 33:1 44:47|avocat 16:65|avocate 12:44 26:51 29:47|avocats 29:66|avoid 30:65
avoir 1:18 2:11 3:10 14:18 15:25 17:23 19:13 27:16 33:-10 34:10 40:8 45:20|avond 33:22 37:21 48:26 50:18|avonden 16:52
avonds 3:46|avondschool 13:52|avons 0:7 3:11 7:23 11:8 12:12 14:9 19:3 20:18 23:13 27:12 30:5 31:3 36:9 40:28 53:1
avontuur 33:20 45:39|avoue 33:27 48:47|avril 2:4 5:24 9:18 10:5 12:30 14:28 18:31 29:17 33:-18 34:3 35:16 51:29
awans 50:70|award 13:30 22:39 23:53|awarded 17:56 23:44|awards 7:27 13:28 22:42 23:32 38:35|aware 14:60
away 10:20 19:29 20:17 33:19|awu 46:67|axe 40:47 49:47|ayant 34:42 47:56|ayants 34:55|aymon 34:55|az 23:37 26:40 52:39
b 1:20 2:4 3:-8 4:2 5:21 8:8 9:11 10:6 11:2 13:6 14:-1 15:5 16:3 17:6 18:-2 19:-10 20:-6 22:9 24:6 27:-7 29:0 31:-5 34:5 35:0 40:3 41:-3 42:-2 43:-2 44:10 45:1 47:0 48:3 50:8
b000000 8:67|b1 1:45 9:46|b2 1:45 9:46|b3 1:40 9:41 45:36|b4 1:51|b5 1:51|b6 1:51|baan 33:33|baas 6:40 33:20
bablute 47:69|baby 33:33|babyhemdchen 33:30|bac 13:25 20:16 24:32 33:5 44:38 48:29 49:32|bache 33:35|bachee 33:35
bachelier 45:65|back 2:-1 3:15 10:9 14:28 20:-3 24:11 25:12 30:7 33:12 34:7 44:7 47:8 50:9|backer 28:56|backers 17:64
background 30:65|backgrounds 19:22 24:36 40:30 41:29 43:27|backing 40:51|backs 49:68|backwards 3:33 33:25
bad 24:29 33:21 42:24 48:38|badeort 33:30|badge 21:58 33:16|badges 33:33|badly 6:39 13:35 20:29 38:42|badplaats 33:33
bag 33:19 48:53|bagarre 33:35|bague 33:35|bahnfreunde 35:43 53:38|bahnhof 16:16 19:11 30:18 33:10 36:20 40:9 41:16
bahnhofsgeschichten 31:50|bahnhofshalle 20:48|bahnhofswirtschaft 31:37 33:17|bahnsteig 30:42 33:17
bail 22:42 33:7 35:40|bailleur 35:69|baiser 33:35|baisse 40:54|bak 40:46|baker 21:34 33:29
bakery 28:39 33:15 36:39 53:29|bakfiets 33:33|baking 33:33|bakker 28:44 35:41|bal 22:66
balance 0:45 1:13 9:17 14:11 26:20 33:-16 46:51|balans 0:50 46:27|balanstotaal 46:55|bald 33:17 37:44
baldewijn 6:33 24:36 33:13|baleine 21:54 24:58|baleines 45:65
ballast 10:27 13:17 17:20 21:23 22:18 33:-11 39:34 42:21 43:17 45:21|balle 47:56 49:58|ballet 33:19 48:53
balneaire 33:35|banc 7:37 19:33 33:20|bancaire 1:25 4:59 7:23 17:42|bancaires 4:72
band 1:21 19:12 33:7 41:19 45:21 49:25 53:21|bande 3:4 13:13 19:7 20:5 26:22 31:37 33:2 34:5 39:22 47:19 52:23
banden 33:33|bandenchef 33:30|banen 53:50|bang 3:18 6:25 33:24
bank 0:20 4:43 7:9 8:13 9:7 10:-1 13:19 17:10 23:4 33:-3 45:3 48:5|bankattest 4:55|bankbestatigung 4:56|bankers 4:69
bankhaus 4:56|bankrupt 14:60|bankschuld 0:54|bankverbindung 26:56|banque 0:30 4:60 8:35 9:19 13:13 33:-16
banquier 11:71|banquise 32:73|baptise 33:35|baptiser 33:35|bar 10:14 13:13 17:25 19:12 20:20 33:2 45:12 48:17
baraque 0:21 1:15 4:23 8:20 9:22 14:14 15:22 20:15 22:17 26:23 46:22 51:22 53:19|barbara 18:34 33:22 48:29
barbarie 50:70|barbecues 33:35|barbeitrag 17:54|barbu 33:35|bare 22:42 26:48 45:43|barefoot 6:52 33:19|bareme 31:60
barfuss 33:17 48:41|bargains 20:55|barge 3:21 33:24 45:32|bargepole 39:69|barges 36:55 41:49|barks 33:33|barmaid 6:65
barmittel 17:54|barn 21:46 33:12 48:45|barnabe 7:28 36:51 37:41 38:37 39:39|barometernadel 33:30|baron 3:37 33:23
barrack 3:22 19:33 33:11 41:31|barrage 16:27 20:29 31:34 33:9 50:31|barrages 20:34 33:14 53:43|barre 6:46 33:14 45:44
barreau 29:70|barred 14:60|barriere 13:38 19:32 22:40 47:43|bart 7:31 10:29 27:30
bas 2:2 3:1 19:19 21:23 27:7 31:21 33:9 37:20 40:-1 42:12 43:21 53:9|base 17:38 18:36 30:37 41:37 42:36
based 13:36 34:41 43:36|basement22 39:69|bases 41:63|basile 2:56|basin 33:19 53:46|basis 2:21 10:23 16:22 27:24 35:27
baskets 38:71|basse 0:24 2:22 7:16 10:12 13:19 30:34 31:15 33:-11 34:22|bassenge 13:64
bassin 18:32 26:38 33:-8 40:10 41:24 42:24 43:22 50:27 53:21
bastogne 5:22 7:14 10:13 12:16 14:14 22:12 34:12 43:15 53:28|bateau 1:32 20:28 21:30 33:11|bateaux 19:45 45:52
batelier 20:42 33:22|bateliers 31:60|batiment 21:46 33:14 45:44|baton 24:71|batteries 26:69
bau 20:17 30:24 40:15 44:34 50:24|bauart 26:56|baudour 53:59|baue 20:48|bauen 33:25 40:21|bauer 33:30|baumen 3:47
baut 3:47|bauten 41:49 53:22|bauwerk 19:48|bavard 3:42 45:52|bavarde 6:68|bb 51:56|bce 1:30 9:37 10:24 43:44 51:37
bd 12:53 45:52
be 1:1 2:1 3:-3 4:9 6:6 7:-5 9:1 10:7 12:-2 13:2 14:-3 16:1 17:-2 19:4 20:-1 21:2 22:8 23:-2 26:9 27:5 29:0 30:2 31:4 33:-10 35:3 38:7 40:1 42:14 43:1 47:-1 50:13 51:1 53:-1
be00 4:59 26:35|be0400 50:67|beabsichtigen 27:50|beabsichtigt 20:48|beachten 11:56|beamte 33:30|beamter 19:48
beantragen 12:35 34:21 42:38|beantragt 1:15 12:25 14:13 15:18 17:36 43:15|beantragte 1:40 43:39|beantragtes 17:54
beantwoord 50:54|bear 20:42 33:19|bearbeitung 41:53|bearbeitungsrechte 34:49|bearing 3:54|bears 10:45 20:42
beat 33:-4 48:64|beats 48:52|beau 19:52 33:10|beaucoup 3:13 12:34 19:36 27:19 33:-7 40:11 44:26|beauftragt 2:49
beautiful 33:33|beaux 3:25 22:36 31:30 38:41 43:35|became 22:63
because 3:15 7:15 12:23 13:7 20:0 33:18 40:5 45:9 47:11|beccari 33:33|become 2:27 10:28 33:15 45:34
becomes 11:42 33:27|bed 20:22 24:36 33:20|bedankt 35:41 50:41|bedeckt 47:54|bedekt 47:55|bedenkers 43:52
bedeutung 14:51|bedingt 23:53|bedoeld 3:46|bedraagt 10:21 23:23 34:39
bedrag 1:29 15:24 16:16 17:11 23:22 27:6 42:10 43:9|bedragen 11:47 16:32
bedrijf 3:6 7:27 13:13 14:12 15:14 23:12 34:16 44:15 53:11|bedrijfsfilms 22:53|bedrijfskosten 0:54
bedrijfsvoorheffing 51:55|bedrijven 53:50|beeindiging 2:35 10:36|beeindruckt 33:30
beeld 3:0 7:10 13:6 17:8 19:15 20:19 23:5 26:10 33:-8 41:19 43:6 49:17 50:8|beelden 20:21 33:5 34:20 40:18 49:28
beeldende 44:55|beeldnabewerking 53:50|beeldtaal 19:49
been 1:1 3:6 6:10 7:2 11:8 13:1 14:19 17:10 19:-6 20:-6 23:4 27:-2 33:17 36:8 40:1 47:12|beerdigung 33:30|bees 3:54
beetje 28:56|befangenheit 33:17 48:41|befindet 14:51
before 1:13 2:-5 3:-1 10:4 12:2 13:12 14:-2 15:13 16:1 18:8 19:12 20:0 26:7 27:9 29:5 31:12 33:-3 34:6 35:5 40:1 44:3 45:2 47:3
befragt 33:30|befragung 30:55|befunden 1:53|began 3:33 7:40 33:-1 40:17|begann 3:47|begegnen 48:54|begehung 30:55
begeistert 27:50|begeleiding 16:52|begeleidster 26:56|begin 3:13 6:20 10:16 18:20 20:27 33:-1|begindatum 8:54
beginn 1:28 2:24 8:31 18:29|beginnen 3:22 14:26 28:32 33:6|beginning 1:49 31:44|beginnt 19:17 20:17 33:23
begins 20:25 33:29|begint 20:30 21:21 33:13 45:20|beglaubigt 8:56|begleite 20:48|begleiten 20:35 27:37
begleitend 31:50|begleitenden 20:48|begleitet 40:46|begleitfilm 20:48|begleitheft 31:50|begleitung 16:40 31:37
begon 3:33 7:38|begonnen 1:14 3:9 7:13 14:42 33:-7|begrafenis 21:39 33:20|begraven 33:33|begreep 3:46|begreifen 33:30
begrenzt 40:46|begrepen 34:49|begrijp 3:46|begrijpen 33:20 40:34
begroting 1:19 9:23 10:8 11:19 12:10 16:16 34:1 40:-1 41:20 43:11|begs 19:55|begue 6:54 33:9 48:42|begun 7:40 14:52
begunstigde 4:55|begutachtung 26:56|behalf 29:61 34:30|behalt 2:29 10:30 34:29|behalten 6:53|behalve 10:29 15:34 19:29
behandeld 1:38 23:39|behandeling 1:38 20:37|behandelt 35:55|behaved 33:33|beheer 2:48|beheersvennootschap 2:48
behind 19:8 20:8 28:22 33:24 45:18 53:13|behorde 25:57|behorden 4:56|behoren 4:42 10:36|behoudt 34:36 35:41
bei 0:5 1:1 2:18 3:0 4:5 7:2 10:-1 12:6 13:6 19:-4 23:10 27:3 28:5 33:-4 34:9 40:6 41:1 50:3 51:5 53:7
beide 2:9 3:8 10:18 21:15 31:11 33:2 42:15 46:17 53:12|beiden 7:22 10:22 18:25 33:2 40:17|beider 10:50
beides 9:43 33:17|beigefugt 1:33 9:36 12:33|beigefugte 11:56|beihilfe 10:19 14:38 15:24 23:22|beihilfen 15:55
beihilferecht 14:51|beilage 9:30 10:33 11:38|beilagen 1:33 9:36 29:35|beiliegenden 10:50
beim 2:10 3:20 5:10 19:3 20:17 27:5 33:2 47:9 48:9 53:6|bein 33:17 49:43|beinahe 33:30
being 2:28 3:18 14:13 15:21 17:17 20:17 33:-3 34:9 44:18|beispielfolgen 45:53|beitrag 10:50|beitrage 10:37 14:26 51:31
beiwohner 13:40 39:43|beizufugen 1:53|bekannt 5:42 14:38|bekannten 2:49|bekeken 20:37 30:43|bekend 7:51|bekent 33:33
bekers 0:54|bekijkt 31:37 33:20|beklagte 19:35 47:41|beklagten 33:30|beklagter 33:17 45:41|bekommen 33:30
bekommt 27:25 33:25|bekroond 13:52|bekroonde 7:51|bekundung 27:50|bel 12:38 25:54|bel591111111 25:73
belangrijker 20:49|belastingen 14:52|belastingjaren 15:54|belcallewaert 25:56|beldony 25:73|beledigd 24:56
beleefd 48:52|beleefdheid 3:46|beleg 2:36 35:43|belegschaft 7:38 46:43|belehrt 14:51|beleidigt 33:30|belfast 45:64
belg 25:56|belge 2:-4 3:-5 8:24 10:24 13:13 25:29 31:0 34:11 36:21 38:11 40:17 42:22 43:12 45:5 53:4
belges 10:32 31:34 40:27 42:40
belgian 2:16 3:-5 8:8 9:8 10:13 16:3 17:13 25:11 27:0 31:-2 33:-18 34:11 38:9 40:19 42:22 43:8 53:14
belgie 0:20 10:25 25:47 42:19|belgielei 8:54|belgien 10:8 16:11 22:11 25:23 31:8 33:-12 40:22 42:28|belgiens 7:50
belgierin 3:47|belgique 8:9 10:23 25:44 27:10 31:35 33:-24 36:12 41:16 42:27|belgisch 8:27 10:23 25:20 34:22 42:27
belgische 10:21 25:28 40:37|belgischen 7:26 10:25 43:27 53:26|belgischer 42:54|belgisches 10:30 34:41
belgium 2:5 7:8 8:7 10:16 17:4 20:-5 25:18 27:7 29:6 30:4 31:19 33:-26 34:8 36:9 40:3 42:30 43:1 46:13 50:7 53:0
belicht 36:57|belichten 19:49|belichters 53:50|belichting 41:52|believe 19:15 27:19 33:2 40:36 44:25|believed 33:33
believes 3:21 6:32 33:19 48:33|believing 14:60|bell 2:21 21:23 22:19 23:21 33:0 34:12 37:26 43:17 45:20 47:21
bella 26:56|belle 31:47 44:55|bellefroid 5:36 16:32 34:32 43:33 47:37|bellen 2:28 12:32 33:10|bells 33:33
belluno 13:52|belobigung 33:30|belong 2:43 10:45|belonged 47:65|belongs 2:18 5:27 10:20 33:19 45:26|beloven 27:50
below 5:22 6:22 15:36 20:12 33:1 41:31 46:24 51:25|belt 33:33|belts 19:26 20:26 33:22|belugt 33:30|bemiddelaar 10:49
ben 3:37 35:25 40:18|benamar 43:65|bench 19:14 20:14 33:11 45:23 48:25 49:42|beneath 33:33|beneden 3:18 33:29
benefice 0:67 23:31|benefices 34:55|beneficiaire 14:29 16:31 23:33 34:35 53:30|beneficie 1:43 2:35 15:50
benefit 34:42 44:52|benelux 10:34 27:30 31:14 42:42|benevoles 7:62
benhaddou 1:24 5:27 7:22 8:29 14:22 25:31 43:23 46:29|benoemd 8:54|benoemen 10:49|benoeming 8:54
benoit 2:7 3:13 6:24 8:16 12:22 13:13 14:10 16:12 20:3 25:20 29:17 35:16 43:12 45:23 53:11
bensalem 2:27 22:37 39:43 43:46|beobachtet 19:48|beoordelingscommissie 23:52|bepalen 27:50|bepalingen 2:35 34:36
beperkingen 30:55|beperkt 40:46|beratung 16:45 40:26|beratungsscheck 15:55|berbers 3:46|berechtigt 34:49
berechtigte 34:49|berechtigter 34:49|bereid 13:52|bereiden 23:52|bereidt 13:52|bereik 31:50|bereikt 33:33|bereit 27:50
bereitet 13:40 33:17|bereits 1:33 19:28 40:26|bereitschaft 19:48|berekend 6:53|berengere 2:41 13:39 22:41
berenice 13:35 14:34 25:43 27:33|berg 31:37 33:17|bergbaustadt 45:53|bergdorf 45:53|berge 19:48|bergen 53:50
bergfahrt 52:57|bergheim 21:34 33:10 48:34|bergstation 33:30|bericht 50:55|berichtigung 11:56|berit 21:48 45:55
berlijn 7:26 27:26 40:34|berlin 3:9 7:26 13:15 16:11 31:7 33:-8 34:19 40:2 43:22|bernadette 7:47 14:47
bernd 2:24 3:22 14:26 43:27|bernissart 53:64|beroepsorganisatie 2:48|berth 26:69|berthe 2:8 3:7 33:26 44:20 48:32
bertrand 33:35|bertrix 53:64|beruflich 31:50|berufserfahrung 13:52|beruht 40:46|berwinne 20:56|bes 23:67
beschaftigt 7:50|beschaftigte 46:56|bescheid 17:30 23:47|bescheiden 27:50|bescheinigt 33:17 51:43
bescheinigung 9:36 51:49|beschermingsduur 2:48|beschikbaar 52:57|beschikken 5:41 34:36|beschikking 12:39 27:38
beschlagen 33:30|beschlagene 33:30|beschliesst 33:30|beschlossen 23:40 33:17|beschouw 27:50|beschouwen 11:55
beschrankter 8:56|beschreibt 33:30|besetze 19:48|besetzung 10:19 16:22 18:22 19:17 40:26|beside 20:26 33:22 40:22
besides 33:33|besitzer 33:30|beslissen 10:29 35:34 45:31|beslissend 19:49|beslissing 23:52|beslissingen 10:49
beslist 10:36 18:29 23:27|besliste 8:34 23:44|besloten 8:54|besluit 30:43 33:8 46:30|besluiten 10:29 23:32 30:36
besoin 3:19 6:31 21:31 33:11 40:17 50:33|besonders 23:53|besprechung 2:49|besprochen 31:50|besser 30:55
best 3:7 12:17 13:15 14:13 20:8 22:16 27:23 28:22 33:-3 34:9 38:32|bestaande 11:42 19:36|bestaat 40:46
bestand 11:42 12:39|bestatige 14:51|bestatigen 4:25 10:19 12:22 27:37|bestatigt 4:36 35:35 51:36
bestatigung 4:44 50:42|bestatter 33:30|beste 11:22 12:19 27:34 28:24 50:22|besteden 53:50|bestehen 7:31 20:28 51:36
bestehenden 30:55|besteht 14:43 33:10|bestelde 3:46|bestellbestatigung 35:55|bestellen 40:46|bestelling 27:30 50:47
bestellt 21:34 33:10 38:35|bestellung 35:43 50:42|bestellungen 45:53|bestelt 2:48|bestem 14:51|bestemde 35:53
besten 27:50|bester 28:56|bestes 31:50|bestimmt 20:48|bestuur 10:29 23:44|bestuurder 8:41 14:27 34:24
bestuurders 8:34 29:46|bestuursorgaan 29:54|besucher 13:16 22:32 31:36 38:19|besucherzahl 31:50|bet 33:33
betaalbaar 2:48|betaald 2:17 17:24 23:21 35:23 42:23 53:19|betaalde 40:46|betaalplatform 31:50
betaalt 7:18 10:27 14:19 34:15 40:24|betalen 2:21 21:15 26:36 40:20 50:18|betaling 2:17 23:32 33:2 34:18 50:23
bete 38:71|beteiligen 27:37 34:36|beteiligt 7:38 14:38|beteiligung 2:24 7:26 10:37|beteiligungen 7:27 46:50
beter 13:52|betere 3:46|betes 3:40 33:10 45:40|betiteln 31:50|beton 20:27 32:46 45:36|betonsaulen 33:30|betracht 27:50
betrachten 11:56|betrag 15:31 16:18 17:29 27:25 43:17|betragen 27:50|betragt 23:33 34:41|betrayal 33:33|betreff 27:50
betreffend 12:33 27:30 34:29|betreft 12:23 23:35 27:34|betreibt 7:50|betriebe 53:51|betrieben 53:51
betrifft 27:37 29:42|betrokkene 51:55|betrug 33:30|bett 33:30|better 3:41 33:19|betterave 19:45 32:60
between 2:19 3:-2 10:22 13:5 17:7 19:13 20:5 27:11 30:8 33:-15 34:31 53:3|betwisting 5:54|beurre 32:60 47:56
beurten 33:33|bevat 11:55|bevel 14:44 33:13|bevestig 14:52|bevestigd 4:27 17:26 42:25 51:38|bevestigde 34:49
bevestigen 4:31 12:27 27:38|bevestigt 1:20 4:24 14:32 35:23 51:24|bevinden 33:33|bevoegd 33:33|bevoegdheid 29:54
bevollmachtigen 29:55|bevollmachtigt 29:55|bevor 19:32 33:20|bevraging 30:55|bevriende 20:49|bewaar 23:52
bewahren 23:53|bewaken 33:33|bewaker 33:33|beweegt 19:38 33:6 49:29|beweerde 33:33|beweggrunden 3:47|bewegt 33:30
bewerking 2:33 33:10 34:25|bewerkingsrechten 34:49|bewertung 44:54|bewijs 8:41 35:41|bewijsstukken 23:52
bewilligt 17:37 23:43|bewilligung 23:53|bewohner 20:48|bewohnern 20:48|beyond 34:42 52:56|bezahlen 33:30
bezahlfernsehen 31:50|bezahlt 2:18 35:24 40:33 42:23|bezeichnung 8:36 16:33 43:32|beziehung 6:53
bezit 5:30 14:27 34:24 40:22|bezitten 40:46|bezoekers 13:20 22:21 31:43|bezoekersaantallen 31:50|bezorgen 12:51
bezug 53:51|bhaibe00 4:72|bhriain 2:32 5:40 43:46|biais 30:68
bible 1:24 2:16 5:25 9:14 10:8 12:2 16:24 18:22 34:15 36:8 40:-3 43:21 45:14|bibles 34:56|bibliothecaires 31:60
bibliotheque 7:62|bic 4:63|bicolore 50:70|bicycle 7:30 33:29|bicycles 35:67|bids 48:66
bief 1:9 7:16 9:13 12:10 17:13 26:15 35:10 40:5 42:21 43:20 53:9
bien 3:9 6:11 7:16 11:15 12:21 20:-1 27:31 33:1 37:19 40:14 44:12 47:13 53:8|bienen 3:47|biens 0:70
bientot 13:28 20:19 27:25 33:-1 37:51 39:36|bientotferme 39:73|bienvenue 2:56|bier 19:35 33:17|bierdeckel 10:50
bierdopjes 45:51|biere 31:60|biergop 22:54 42:45|biertjes 3:46|bietet 34:49|big 9:41 33:10 36:34 40:15 46:32
biggest 28:69|bigoudi 38:71
bij 1:-2 2:10 3:2 4:6 7:1 8:1 9:2 10:11 13:3 15:5 16:-1 18:1 19:5 20:4 23:6 24:3 27:-2 31:4 33:-10 34:2 35:1 40:-6 44:2 45:1 48:0 49:3 50:5 53:4
bijbel 9:14 10:9 12:11 18:13 24:15 27:10 34:8 36:17 40:6 43:12 45:11 53:10|bijdrage 17:55|bijdragen 14:39 51:42
bijen 3:46|bijfiguren 24:56|bijgaande 11:42 23:39|bijgeplaatst 20:49|bijgevoegd 12:51|bijkomende 2:48
bijlage 1:27 2:7 5:14 9:23 10:9 11:24 12:11 46:15|bijlagen 1:38 8:29 9:30|bijlokekaai 23:52|bijna 7:26 19:36 33:8
bijnens 4:35 8:34 29:34|bijrollen 41:52|bijzondere 29:54|bikes 33:33|bilal 6:33 21:33 33:10 45:30 47:44
bilan 0:43 46:65|bilanz 0:49 3:27|bilanzen 6:40 33:17|bilanzgewinn 0:56|bilanzsumme 46:56
bild 19:15 20:6 30:22 33:-3 41:11 43:10 49:37|bilden 2:49|bilder 24:28 30:26 32:28 33:13|bilderbuch 31:50
bildern 19:48|bildertreatment 12:40 33:17|bildes 19:48|bildfunk 27:50|bildmaterial 41:53|bildschirmhintergrund 33:30
bildwechsel 24:56|biljart 48:52|bill 3:41 26:56|billard 33:22 44:55|billed 14:60|billet 33:25 35:39 48:38
billets 33:35|bin 3:37 11:32 20:26|bind 1:32 10:28 14:30 27:29 29:36|bindefrist 50:55|bindend 27:50
binding 27:46 34:42|binds 10:58|bindt 27:50|binnen 2:27 3:-2 10:7 19:5 20:1 23:27 26:7 34:7 40:-2 48:17
binnenkomt 2:48|binnenkort 37:57|binnenplaats 45:51|bio 13:64|biofilmographies 1:64|biographical 13:61
biologist 16:41 33:25|biologists 19:55|bios 12:50 13:48|bioscoop 19:24 31:37 37:33|bioscoopbezoekers 31:50
bioscoopfilms 8:54|bioscopen 30:55|bip 3:55|bird 32:56 33:19|birth 13:29 25:66
bis 0:3 1:4 2:8 5:5 7:-2 8:2 10:4 11:2 13:1 14:-2 18:14 19:3 21:1 22:2 25:12 26:3 27:1 28:4 29:13 31:4 32:4 33:-5 35:7 39:3 40:-4 50:10 51:3 52:4
biscuit 3:34 33:25|biscuits 27:59|bise 22:66|bisher 7:26 22:28 33:6 40:21|bishop 45:64|bislang 7:50
bit 5:24 12:32 31:17 33:15 36:28 43:20|bitburg 31:50|bits 33:33
bitte 1:25 11:18 13:7 23:7 33:-3 35:18 37:12 39:23 44:8 50:9 52:11|bitten 12:53|bittern 27:38 43:40|bittet 40:46
bivouac 19:33 33:10 52:59|bivouaquent 33:35|bl 24:56|black 19:20 24:23 33:20 49:38 52:24|blad 24:49 38:35
bladzijde 11:55|bladzijden 2:40 3:26|blaffen 33:33|blague 3:42 33:22|blagues 20:56
blanc 19:16 22:25 24:46 33:-7 47:27 49:41 52:31|blanche 3:23 21:35 31:45|blanchisserie 20:56|blanchit 33:35
blancs 19:45 34:42|blankenberge 13:61|blanket 35:67|blasmusik 33:30|blatt 10:19 24:39 33:7 48:23|blattert 33:30
blau 19:48|blaue 32:44 33:17|blauw 19:44 21:24|blauwe 33:33|blazer 32:56 33:19|blazing 33:33|bleef 33:20 47:43
bleek 33:33|blegny 10:12 16:14 27:13 29:16 33:5 43:15 50:17 53:20|bleibe 19:48
bleiben 2:29 7:14 11:19 33:-6 40:9 44:17 53:14|bleibt 2:10 3:2 19:11 20:3 21:23 33:7 40:1 44:17 53:13|bleistift 33:30
blenden 19:48|blesse 6:68|bleu 5:32 19:22 22:30 24:47 32:37 48:32|bleue 13:51 19:45|bleus 33:35|bleven 31:50
blieb 33:17 47:41|blijf 19:49|blijft 2:6 3:4 19:7 20:8 33:17 48:10 50:12 53:17|blijken 33:33|blijkt 33:25 45:31
blijven 2:13 3:12 12:17 33:14 34:25|blijvend 10:49|blindbewertung 30:55|blinde 33:33|blindelings 19:49|blindness 6:65
blinzeln 33:30|block 20:33 30:33 33:19|blocks 20:55|blog 38:71|blokken 18:41 41:40|blonde 33:22 48:55|blood 19:55
bloquants 18:66|bloque 33:35|bloquons 34:55|blossoms 33:33|blue 14:18 19:42 32:39 33:-9 50:25|blunt 6:65|blushes 33:33
blz 8:54|bmp 10:48 17:39 18:24 42:24|bn 23:67|bnb 0:70|bo 6:29 21:42 45:41|boadu 7:34 12:38 22:37 38:42
board 0:25 12:21 23:23 27:35 33:11 40:8|boarding 35:67|boardroom 45:64|boat 13:20 26:27 33:23 48:25 50:25
boathook 33:33|boats 19:34 33:12 53:38|bobine 3:18 11:34 30:31 33:19 44:31
bobines 2:14 11:29 16:23 18:37 20:13 23:25 33:2 44:26|bocage 22:50 26:56|bod 27:50|bodart 22:47 44:43|bodden 38:55
boden 33:30|bodeux 5:42 9:44 16:39 34:29|bodies 34:56|body 15:39 21:47 33:16|boeit 3:46
boek 2:22 5:18 31:24 34:28 43:16|boeken 0:54|boekhouden 13:52|boekhouder 0:26 16:42 53:22|boekhouding 16:52
boekhoudkundige 26:56|boeking 35:53|boekingsnummer 35:53|boekjaar 0:48 8:17 46:25|boekjaren 46:55|boeren 33:33
boerenzoon 33:33|boete 35:53|bog 22:39 33:27|bogaerts 22:53|bogen 1:29 45:47|bogtrotter 13:48 22:50|bohne 33:30
boilerplate 7:60|boiling 33:33|boire 22:66
bois 1:8 2:4 4:12 6:6 7:16 10:5 14:6 17:9 19:-1 20:-2 21:7 29:11 30:10 32:11 33:-21 34:4 40:1 43:8 46:11 51:12
boit 13:64|boite 3:17 7:24 21:29 33:9 45:37 47:31|boites 20:31 33:29|bolgen 47:65|bologna 15:68|bolt 49:68
bolted 40:51|bomen 3:33 32:44|bon 2:7 11:21 13:15 19:8 27:11 29:42 33:-15 34:6 38:22 47:20 50:32 53:14|bond 6:30 41:57
bondgenoot 33:33|bone 24:69|bonheiden 35:53|bonhomme 3:31 27:44|boni 0:70|bonjour 3:19 11:34 12:51 35:33 36:36
bonn 13:52|bonne 3:19 6:14 10:15 11:18 12:14 23:14 27:19 30:15 33:5 34:2 41:25 46:18|bonner 38:55
bonnet 19:31 24:43 31:31 33:9|bonnets 33:22 47:56|bons 3:42 33:22|bontjas 33:33|bonus 2:56|boodschap 33:33
boodschappentas 33:33|boog 45:51|book 2:20 5:18 31:33 33:3 34:28 40:3|bookcase 20:55|booking 27:38 35:46 50:46
bookkeeping 16:62|booklet 16:41 18:42 31:36|books 3:14 4:29 5:25 16:22 31:17 34:16 36:29 40:11 43:21|booksellers 31:57
boom 33:33|boot 13:18 19:25 33:24|bootje 33:33|boots 33:33|bora 31:50|borain 10:45 43:52|boraines 13:51 47:56
bord 3:3 10:6 21:15 33:15 40:10 45:20 47:17 48:18 49:19 53:11|border 31:21 33:17 40:15 53:36|bordereau 9:64 43:38
bords 19:58|bordspel 34:49|boreale 10:58|borgne 33:27 48:47|borinage 7:24 8:31 27:23 31:22 32:36 46:34 53:26
born 3:14 13:56 25:30|bornage 3:14 10:17 12:26 13:24 22:25 23:26 27:20 33:-6 40:13|borne 20:24 33:26 38:39
bornes 7:45 38:46|borrel 33:33|borrowed 20:42 52:56|bos 21:39 45:39|bosco 33:35|boss 6:52 45:51|bosses 33:33
bossy 6:65|boswachter 3:33 33:20|botanist 33:24 36:50|boten 41:52
both 2:13 6:8 10:24 11:11 12:7 13:4 17:7 18:21 19:11 21:10 27:2 29:18 33:1 34:-1 40:2|botsen 33:33|bottes 33:35
bottle 24:69|bottles 33:33|bottom 20:34 32:49 49:47|bouche 19:32 24:45 31:34 49:45|bouchee 40:54|boucher 33:16 48:59
boucherie 28:73|bouches 24:71|boucle 18:36 20:38 33:5 45:35|bouclee 45:65|boude 3:42 24:58|boue 20:56
bouge 19:32 33:22 38:45|bouger 19:45 52:60|bought 13:35 33:19 40:24|bougies 16:39 18:40 19:32 41:41
bouillon 2:23 26:30 33:-8 34:22 38:29 40:11 43:23 53:30|boulanger 33:35|boulangere 33:35|boule 31:60|bouleaux 33:35
boulets 35:55|boulon 13:45 39:64|boulons 33:35|boulot 40:54|bourgeoise 33:35|bourgmestre 23:41 27:35 33:22|bourru 6:68
bourse 2:15 14:23 15:30 17:47 23:46|bourses 13:64|boussole 30:68|bout 2:13 3:11 16:22 18:23 33:20 44:33
bouton 33:14 34:34 47:48|boutonne 24:71|boutonniere 33:35|boutons 22:66|bouw 19:49|bouwen 19:29 40:27 41:33
bouwt 53:50|bouzid 33:33|boven 20:8 31:8 33:26 35:12 48:11|bovenaf 33:33|bovigny 33:35|bovy 11:43 29:42
box 1:29 9:31 11:24 33:10 38:22 40:6 48:33|boxes 14:60|boy 3:18 33:26 52:34|boys 31:57|bozen 31:37 34:36
brabant 13:42 34:36 42:43|brachten 33:33|brack 33:35|brackwede 20:48|braconier 47:69|braconner 28:73|braconnier 22:63
braine 4:41 10:27 14:33 34:25 43:35|braise 6:30 19:21 24:34 33:20 49:34|brake 30:65|bram 43:52|brancardier 45:65
brancardiers 40:54|branch 4:69|brand 6:22 20:17 21:22 33:-1 47:23 48:22|brandnacht 6:40 33:17
brandsma 2:16 3:8 5:16 10:11 16:13 31:11 33:-5 34:17 40:8|brandt 33:20 48:40|brandweerattest 40:46
bras 3:22 24:48 31:27 33:15|brasero 20:56|brass 16:29 18:30 19:34 20:22 45:31|brasseur 34:55
bratterud 19:34 22:42 43:40|brauche 19:48|brauchen 33:10 43:32 45:33|braucht 19:26 33:11 40:27|brauchte 33:30
braun 19:48|braver 6:65|bravo 23:57|bravos 48:68|breach 2:43 10:45|bread 13:35 22:37 33:7 39:43|breadvan 39:69
break 13:40 39:48 44:44|breakdown 16:49 33:19|breakfast 33:33|breaks 20:34 21:46 33:12|breath 19:39 33:22|breathe 3:54
breathes 33:33|breathing 33:33|brebis 31:57|breed 19:49|breekt 33:33|bref 7:41 33:14 36:51
brengen 10:18 27:19 28:26 33:2 34:18 40:16|brengt 10:24 33:28|brennt 33:30|brennweite 19:48|brest 10:58|bretagne 42:67
breton 17:55 42:53|brettern 33:30|breux 1:10 2:7 4:14 7:14 10:8 14:8 17:11 29:13 30:12 34:7 40:3 43:10 46:13 51:14
breves 22:66|brevete 35:69|breviaire 33:35|brewer 20:55|brewers 33:33|briain 20:55|bricht 33:30|brick 24:56 33:19
brid 33:33|bride 6:44 21:46 33:12|bridge 3:24 12:34 15:37 33:3 44:35|bridges 4:69
bridie 3:18 9:31 20:19 27:23 34:20 40:15 43:25|brief 3:-1 5:7 9:27 17:14 20:8 23:4 27:19 33:-20 34:17 48:22
briefe 33:30|briefje 48:52|briefjes 33:33|briefly 33:33|brieftrager 33:30|briefwisseling 29:54|brieven 29:41 33:20
brigade 13:64|brightshelf 27:59|brindille 49:72|brindilles 33:35|bring 27:33 35:41 40:24 44:39|bringe 20:48
bringen 27:37 40:33|brings 3:16 6:27 10:20 33:14 40:24|bringt 10:22 20:20 33:13 40:17|briques 6:46 33:14 38:50
briquetieres 13:43 22:45 38:50|brisbois 2:56|brise 7:62|brissac 10:58|bristol 10:22 12:28 13:30 16:26 40:15 43:25
british 1:32 7:30 10:28 13:31 25:39|brive 22:66|bro 26:73|broadcast 2:30 31:31 34:30 47:39
broadcaster 7:26 9:19 10:10 14:23 17:22 22:15 34:-1 40:9 42:38 43:4|broadcasters 13:31 31:27 40:41|brochure 33:33
broer 3:29 21:24 33:5 48:24|broers 40:46|broertje 22:53|brogniez 14:42 22:45 53:43|brognon 26:73|broken 11:55 33:19
broker 42:64|bron 17:42 42:41|brood 3:18 13:24 33:16 38:28|broodje 33:33|broodjes 16:52|broodzak 24:43 32:44
brook 19:30 33:18 53:35|brosse 24:71|brot 33:30|brother 3:13 6:32 20:25 21:25 22:22 33:-8 39:28 48:25|brouette 22:66
brought 33:33|brouillard 19:25 33:31|brouillent 33:35|brouwers 22:66|brown 19:25 32:39 33:15 48:36|broyt 13:61
brucke 33:7 44:30 48:40|bruder 3:17 6:14 21:15 22:14 33:7 44:15 48:24|brug 44:42 48:40|bruidsboeket 20:49|bruin 19:49
bruine 22:53|bruinpapier 24:56|bruins 33:33|bruit 19:17 20:15 32:32 33:24 47:29|bruitage 41:67|bruits 20:56
brule 19:32 33:22 48:42|brules 19:45 33:22|brume 6:26 20:12 24:30 32:30 33:6 48:27 50:28 53:20|brummen 19:48
brummt 33:30|brun 19:58|brunnen 21:54|bruno 35:69|bruns 19:58|brushed 33:33
brussel 7:21 13:29 16:13 31:11 33:2 51:16 53:11|brussels 7:17 13:37 14:17 29:23 40:8 42:20 53:30|brust 33:30
brut 2:35 15:50 35:48|brutal 31:57|bruto 15:54|brutoloon 35:53|brutomarge 0:54|brutosubsidie 15:54|bruts 2:56
brutto 50:55|bruttolohn 35:55|bruttosubventionsaquivalent 15:55
bruxelles 1:9 2:1 3:0 7:17 10:3 13:9 16:10 17:13 23:12 27:6 29:15 30:13 31:15 33:-3 34:13 43:10 51:16 53:8
bruxelloises 1:64|bruyeres 53:64|bterbe00 4:72|bti 39:69|btl 41:63|bts 13:64|btw 8:11 16:23 26:34 50:37 51:12
buanderie 20:21 21:33 40:19 45:40 48:43|buch 2:15 5:16 10:16 13:6 16:12 31:3 34:14 40:15 41:19 43:6
bucher 27:22 33:2 36:28 40:17 41:25|buchern 4:36 5:35 10:30|bucheron 22:53|buches 31:50|buchhaltung 3:34 16:40
buchhaltungsleistungen 26:56|buchrechte 34:49|buchung 27:37 35:43|buckets 33:33
budget 1:25 9:17 10:19 11:8 12:1 16:14 18:7 27:6 31:-2 34:8 35:-1 40:12 41:9 43:24 53:9|budgetaire 33:35
budgeted 30:51 40:37|budgetee 31:60|budgetes 31:60|budgeting 16:62|budgets 12:33 34:38 53:34
budgetuberschreitung 10:50|buee 20:34 32:65|buffet 35:69|bug 9:42 40:45|bugs 40:51|buhne 2:24 34:24 41:40
buhnenfassung 31:50|buhnenrechte 34:49|buhnenstuck 34:49|buhnenverlag 47:54|build 30:51 41:49|builders 53:59
building 19:15 20:15 33:12 35:27 40:22 47:25|built 19:19 21:31 30:29 31:21 45:28 53:36|buiten 19:25 20:26 27:16 48:32
buitenland 12:23 31:40 40:18|buitenlucht 45:51|bulb 19:42 32:56|bulle 3:55|bulletin 5:44 33:13 48:47|bump 40:51
bumper 21:67|bund 17:54|bundel 12:51|bundes 1:53|bundesforderung 42:54|bundle 9:54 11:55|bunker 45:28 48:46
bureau 2:6 7:18 12:12 30:36 33:5 40:1 43:11 45:15 48:24 53:14|bureaux 7:49 53:50|buren 31:37 52:44
burgemeester 3:10 6:18 24:20 33:21 49:20|burgermeister 3:9 6:15 33:23 36:19|burgermeisters 33:30|burial 3:54
buried 33:19 45:51|burn 28:48 33:12 43:40|burning 33:33|burns 33:25 35:46|burnt 33:33
buro 15:20 16:18 27:15 33:-5 48:19 50:20 53:26|buros 7:50|burton 15:52 25:64
bus 3:6 18:3 19:7 20:11 21:20 30:4 33:7 35:6 40:1 41:9 48:23 49:11 53:2|buses 3:54|bushokjes 20:49|busiest 31:57
business 9:29 13:23 14:34 20:17 26:31 29:28 40:12|businesses 53:59|bussen 20:49|busy 40:51
but 3:5 8:16 10:14 19:6 21:18 27:10 28:11 29:9 33:0 34:-2 38:10 40:7 42:6 43:3 44:7 45:15 47:8 53:10|butcher 13:61
butterfahrt 13:40 22:40|button 28:39 33:23 36:39|buurman 48:52|buurvrouw 3:33 6:40|buvette 20:34 21:46 45:44
buy 10:32 31:31 34:37 42:26|buyers 27:29 31:40 40:33|buys 31:36 33:12 40:30
bv 1:11 2:0 4:8 5:6 7:4 10:11 12:4 14:5 15:7 17:11 23:12 26:15 27:0 29:7 34:1 42:4 43:12 46:8 50:7 51:15|bvdkbe00 4:55
bw 39:56
by 2:4 3:-4 4:3 5:8 7:10 8:3 10:-4 12:-2 13:-1 14:-1 19:1 20:-5 21:-2 23:-1 24:6 29:6 30:6 33:3 34:7 35:4 37:10 39:7 40:-8 43:5 44:-1 46:4 47:7 53:8
bzw 2:49
c 1:7 2:2 3:17 5:5 7:5 8:4 9:9 12:9 13:-1 14:2 17:1 19:-3 20:-5 22:2 24:7 26:5 30:2 33:3 36:4 40:-1 41:-1 44:-1 45:3 47:8 53:-1
c1 1:44 9:48 13:42|c2 1:51 9:55|c3 1:51 9:55|c4 1:51 9:55|c5 1:62|c6 1:62
ca 3:8 7:5 12:10 16:9 17:11 19:15 22:19 33:-12 36:22 40:11 43:23 46:21 49:14 53:11|cabbage 33:33
cabine 33:27 40:7 44:21 48:32|cabinet 30:54 48:55|cabinets 13:61|cablage 50:70|cable 24:69|cache 6:44 21:31 33:24
cachet 1:50 4:59|cachete 33:35|cad 10:58|cadastral 32:73
cadastre 2:9 5:22 8:22 10:11 11:24 12:20 14:16 17:21 22:19 29:23 31:15 34:8 40:6|caddies 20:56|cadeau 33:35
cadence 30:68|cadrage 50:70|cadre 1:38 10:25 19:37 20:15 45:14 49:20|caduque 23:67|cafard 31:60
cafe 3:23 13:7 19:8 20:8 21:12 33:14 48:21 53:6|cafebazin 33:33|cafetaria 32:57|cage 33:35
cahier 20:27 31:34 32:35 33:9 49:34|cahiers 3:14 20:30 31:19 34:32 38:30 43:25|caille 33:22 52:60|cailloux 34:55
caisse 0:20 3:16 7:12 17:18 20:6 21:17 31:10 33:14 40:4 48:26|caisses 33:35|cake 33:27 48:41|calais 13:61
calandre 27:61|calcul 30:47 40:32 53:43|calculate 40:51|calculated 42:64|calculation 18:50 41:49
calcule 6:41 33:22 40:27|calculees 2:56|calculs 16:52 47:56|calecon 33:35
calendar 1:20 2:14 9:25 11:35 12:33 18:29 33:-10 40:8|calendrier 1:38 2:4 9:36 18:25 20:3 26:20 27:9 31:8 35:17 40:19
calendriers 27:61|call 1:12 10:8 12:31 20:15 31:7 33:11 34:6 40:11 48:16|called 0:34 2:23 13:28 33:19
caller 6:39 24:43 33:7 45:38|callewaert 2:35 5:30 25:31|calls 6:35 33:15 40:20 45:34|callsheet 35:53|calme 24:71
calque 32:73|camarades 27:61|cambre 13:64|came 3:36 19:6 20:16 33:10 40:12
camera 16:7 18:-1 19:28 20:29 30:0 33:4 40:-12 41:26 43:-3 49:3 50:2 52:5 53:-5|cameraman 19:49
cameras 7:16 18:22 19:37 20:21 33:-9 41:21 53:18|camerastandpunten 19:49|cameraverhuur 53:50|camion 20:41 48:43 50:45
camionnette 6:30 7:25 10:21 33:20 35:32|camions 20:56|camp 33:35|campagne 13:35 31:49|campaign 31:57|campe 36:72
campeur 37:75|campeurs 30:68|camping 28:36 31:23 33:12 36:35 41:30 53:27|campings 16:52 31:47|camps 33:35
can 2:-6 3:10 6:9 10:-4 14:-3 16:0 19:6 20:4 27:3 28:6 30:8 31:1 33:5 34:4 38:5 39:13 40:21 47:2 50:4
canada 10:50 33:13|canadien 10:58|canadiennes 42:67|canal 22:37 33:9 38:44 42:38|canape 33:22 48:55|cancelled 31:57
candidate 13:64|candidature 1:50 12:53|candle 19:26 32:40 33:4 49:49|candles 33:33|canem 22:63|canicule 33:35
cannes 7:43 16:30 18:31 36:25 40:7|cannot 3:24 33:23 53:29|canteen 20:42 33:19|cantine 20:34 35:48 41:46|canton 45:65
canvas 22:53|caoutchouc 20:34 27:40 39:52|cap 7:35 28:33 31:20 33:8 34:20 45:25|capable 27:48 33:19|capacite 4:59 7:49
capacites 40:54|caper 31:44 40:37|capitaine 6:38 21:38 33:15 45:36|capital 0:46 7:36 8:37 14:13 27:10 34:5 46:20
capitale 38:71|capitales 1:64|capitalistique 14:64|capitals 1:62|capitaux 0:70|capped 16:49 17:50|captain 33:33
captation 34:55|captations 7:49 40:40|captees 19:58|capteur 33:35|capucine 33:35|car 19:25 31:15 33:20 48:37
caractere 45:65|caravane 2:11 7:17 10:12 27:16 30:22 31:15 33:-10 36:27 37:30 40:8 43:20 44:23|caravelle 31:60
carbon 19:55|carbure 7:15 10:20 14:17 17:21 23:20 39:38 40:15 42:20 43:27 53:17|card 1:23 2:17 13:22 25:58 33:-7
cardboard 24:48 33:25|cardiff 10:32 20:29 36:43 43:34|care 35:54 50:54|career 28:69|careful 33:19 40:37
carefully 33:19 47:52|cargo 3:14 27:19 28:29 33:25|cargoes 33:33|caricature 44:68|carillon 43:44 50:49 53:43
cariste 20:56|carlier 34:55|carnaval 20:56|carnet 3:28 33:20 40:28|carnets 38:55 41:51|carnival 31:57
caroline 7:21 11:26 12:22 38:24 40:17 41:23|carpenters 53:59|carpets 33:33|carrara 32:69|carre 19:50 43:44
carrefour 8:69|carrelage 33:35|carried 0:32 30:29 33:17 40:15 41:27|carrier 20:55|carriere 22:37 33:22 53:34
carries 10:37 14:39 19:34|carry 3:28 19:29 33:7 40:24|carrying 33:33|cars 33:12 48:45 49:47|cartable 48:68
carte 3:7 9:23 12:19 25:59 33:-13 35:33 43:17|cartes 32:73|carton 3:34 20:34 32:52|cartridge 3:28 31:31 33:19
cartridges 43:61|carved 18:63|cas 2:29 10:12 18:20 27:15 34:36 40:7 50:24|cascadeurs 50:70
case 1:19 3:-5 5:20 7:4 12:6 15:20 19:-2 30:8 31:15 33:-11 34:-4 40:14 41:7 43:5 45:15 47:20 49:31|cases 1:64
cash 0:46 10:10 17:46 23:17 27:11 42:26|casier 33:35|caspian 27:59|casque 52:74|casse 33:31 50:37|casser 33:35
casseroles 33:35|cassette 19:22 22:29 33:13 37:38 48:33|cassettes 26:73|cassure 33:22 48:55
cast 10:10 12:7 18:7 19:17 27:19 33:-21 36:11 40:11 41:41 43:5|casten 40:46
casting 10:4 16:44 18:27 19:10 27:-3 30:2 40:11 41:1 43:6 53:10|cat 7:60|catalogue 7:54 22:43|catalogus 7:51
catch 19:34 31:36 33:12|categorie 1:38 46:54|category 43:34 46:62|cateraar 53:50|catering 41:47 53:37|cathedrale 19:58
cattarin 2:28 13:32 43:33|caucasus 13:61|caught 48:66|cause 0:49 6:46 10:37|caution 35:69|cavalier 33:35
cave 22:44 31:23 33:15|cavens 22:66|cca 7:41 17:47 18:45|ccpcbe00 4:72
ce 1:-5 2:-3 3:20 6:-2 9:6 10:-5 11:8 12:1 13:-4 14:3 15:2 16:-3 19:0 20:6 21:7 27:3 29:8 32:5 33:1 34:-3 36:4 40:8 44:7 47:4 53:1
ceci 27:61|cecile 53:59|cedant 34:55|cede 2:46 5:38 10:10 32:26 34:8|cedees 2:56|cedent 2:56|ceder 34:55
cedes 2:49 5:46|cedric 2:38 3:27 13:46|ceiling 15:57 30:29 34:32|ceinture 33:35|ceinturon 33:35
cela 3:38 27:16 33:9 42:21 47:24 53:18|celebrate 33:33|cellar 13:21 19:15 20:15 22:23 31:17 37:31 38:28 39:29 43:21
celle 2:8 3:15 19:26 20:31 29:22 33:-2 34:7 40:5|celles 20:39 24:42 33:15|cellos 19:55|cellule 33:35
celui 2:1 3:22 7:7 10:13 11:23 19:13 20:17 21:12 23:12 28:18 31:5 33:-10 40:6 53:8|cendre 33:35|cense 33:35
census 33:33|cent 2:25 3:11 10:4 20:1 27:8 28:18 30:14 33:2 40:16 47:15 50:16 53:9|centaine 7:62|center 53:59
centime 3:55|centimetres 19:45 36:59|centra 31:50|central 20:42 33:22
centrale 0:26 7:18 13:21 17:34 26:29 33:-9 40:10 43:22 50:26 51:27
centre 4:15 10:1 13:7 17:11 18:9 19:1 20:-1 30:12 33:-5 38:14 40:6 42:41 43:8 51:14 53:23|centres 31:60
cents 8:25 19:26 21:23 22:22 23:23 30:24 31:16 33:3 40:9|century 33:33|ceo 14:60|cercle 40:54|cercles 31:60
cerfs 24:71|certain 3:32 44:45 51:50|certainement 30:68|certificat 51:71
certificate 2:14 8:24 12:21 13:19 14:17 35:24 51:52|certifie 1:38 14:38 15:29 29:18 34:3 35:17 51:41
certified 1:22 4:29 8:39 25:29 34:27 51:40|certifies 4:36 8:34 14:27 15:34 35:34 51:35|certifions 4:59 5:55
certify 1:36 4:43 5:39 14:34|certitude 31:47 42:53|ces 0:22 2:27 3:7 15:23 19:10 20:26 27:13 30:20 33:-1
cesse 27:35 33:30|cessible 27:61|cession 2:43 5:39 10:10 34:26|cessionnaire 34:55|cessions 5:69
cet 9:34 14:27 27:37 37:39 40:17 51:34|cette 0:12 1:5 2:-2 3:25 4:23 18:8 20:7 23:18 27:33 29:12 33:-14 34:13 40:-5
ceux 3:8 19:11 20:27 22:31 28:26 31:25 33:-12 40:6 45:18|cf 1:34 10:39 16:39 32:35|cflafr00 4:72
ch 10:14 22:41 30:15 31:31 41:14|chacun 2:35 7:17 20:10 22:21 33:9 34:10 49:26|chacune 10:22 20:32 31:24 33:18
chagrin 33:35|chain 5:44 16:41 33:12|chaine 5:9 10:12 14:19 17:9 18:16 27:11 31:0 33:-25 36:12 40:24 42:45 44:8
chaines 7:32 18:36 34:13 40:36 42:24|chair 13:24 20:28 33:15 38:29 48:29|chairs 20:42 33:19|chaise 33:35|chaises 31:60
chaleur 33:35|chalk 6:44 19:34 32:49|chamber 15:41 33:19 49:42|chambers 31:57
chambre 7:11 13:13 22:15 26:21 33:18 35:26 48:39 49:21|champ 19:40 20:13 21:25 31:18 33:-7 49:41|championnat 45:65
championne 45:65|champs 33:35|chance 27:48 40:40|change 2:8 10:25 11:29 19:6 20:14 28:21 33:5 40:1 45:13 46:19 47:17
changed 3:41 11:55|changement 14:50 40:40|changent 10:45 33:22|changer 20:42 34:42
changes 2:34 19:20 20:20 33:-2 34:16 40:14|channel 9:18 10:9 17:15 22:25 27:27 40:19 42:43
channels 18:22 22:41 31:28 40:26 42:23|chanson 3:55|chansons 19:45 33:22|chant 31:60|chantait 33:35|chantal 31:60
chante 20:34 33:27|chantent 19:58|chanteuse 44:68|chapeau 35:69|chapel 33:33|chapelle 10:58|chapelles 22:63
chaperones 41:63|chapitre 3:29 40:27 47:56|chapitres 45:65|chapter 47:65|chapters 20:55
chaque 2:19 3:-4 10:19 19:-7 20:14 21:3 28:16 31:-4 33:4 34:4 40:2 45:33 53:-1|char 20:56
character 3:21 5:21 11:24 30:20 33:-12 34:11 40:6 44:39 45:19|characters 6:27 10:20 16:24 19:29 36:31 40:12 41:24
charbon 33:35|charbonnages 33:35|charbonnier 3:34 6:46 33:14
charge 2:12 10:13 17:23 19:13 23:22 29:25 33:9 34:15 38:28|charged 43:61|chargee 13:51 33:22
charges 0:33 8:22 16:17 35:20 41:55 53:15|chariots 40:54|charity 33:33|charlemagne 22:66
charleroi 1:0 3:2 4:7 7:12 8:9 13:1 14:8 16:10 19:-5 20:-6 33:-6 34:5 40:1 43:17 53:34|charmant 6:54 12:53
charmante 33:35|charming 6:65|charpente 3:55|charrette 33:35|chart 46:67|charte 14:42 19:37 40:32|charter 41:63
charts 30:51 33:19|chase 33:33|chasseurs 33:35|chassis 19:49|chat 33:22 48:55
chateau 10:11 13:18 14:17 19:11 31:13 33:7 34:9 41:20 43:30 53:17|chateaux 16:65|chatelineau 7:33 10:38 27:32 34:26
chats 7:62|chaud 19:32 21:41 33:9 47:43|chauds 31:60|chauffage 0:49 18:45 33:14|chauffer 33:35
chauffeur 6:41 21:40 26:31 48:27|chauffeurs 20:37 31:37|chaussee 34:34 53:43|chaussees 33:35|chaussure 33:35
chaussures 3:34 19:37 20:34|che 1:64|cheap 33:3 40:41 44:35|cheating 33:33|check 1:33 9:37 16:33 33:16
checked 15:54 51:55|checks 33:33|cheer 33:33|cheerful 33:19 40:37
chef 3:8 13:17 19:22 23:20 33:7 40:7 41:20 45:18 49:27|cheffe 6:37 13:34 19:27 27:31 33:5
chemin 18:31 20:20 28:37 33:9 47:34 48:32|cheminee 33:27 48:47|cheminees 6:35 24:51 33:21|chenee 20:42 33:22
cheque 15:69|cheques 15:68|cher 3:16 27:48 34:17 40:27|cherche 3:22 19:25 21:17 33:18 36:21 40:3 48:17
cherchent 20:42 40:40|chercher 21:34 27:27 31:26 33:14 48:34|cherchera 33:35|cherchez 7:62|cherchons 20:34 27:40 40:32
chere 12:40 27:48 34:29|chers 2:26 12:36 23:37 27:43|chest 33:33|cheval 6:34 20:22 22:32 33:14 48:34|chevaux 19:58
chevet 32:73|chevetogne 26:59 33:22|chevilles 33:35|chevroux 22:66
chez 2:-4 3:18 6:15 11:11 14:4 18:7 20:5 21:8 30:8 33:14 45:15 48:17 50:10 53:18|chf 17:42 23:41 27:35 34:29
chief 14:60|chien 6:15 7:20 20:13 22:13 33:12 34:13 35:16 41:14 43:13 45:13 48:23|chiens 20:42 33:22|chiffrage 41:67
chiffre 0:36 3:3 7:31 33:-6 40:1 46:52 48:16|chiffree 12:67|chiffrees 12:67
chiffres 1:21 3:13 9:28 12:24 20:13 31:30 40:23 43:23|child 3:10 6:21 16:18 19:22 20:11 24:25 33:5 48:22 49:24
children 3:-3 7:3 13:29 16:5 18:6 19:6 20:6 23:8 27:2 30:14 31:18 33:-3 38:11 40:8 41:5 43:3|chili 31:47 33:22
chimney 33:33|chine 32:73|chip 5:52 16:49|chips 7:40 19:34 41:42|chirurg 21:53|chirurgien 21:67|choc 38:71
choeur 6:46 19:37 24:50|choir 13:23 19:17 22:25 31:19 37:32 38:30 39:31 43:23|choisi 2:26 19:27 20:25 23:37 40:23
choisir 28:60 33:22|choisit 33:22 34:29 44:42|choix 3:42 20:42|chomage 33:35|choose 33:33|chooses 20:42 33:19
chorale 39:59 49:58|choregraphe 16:39 19:45 41:41|chose 3:25 12:24 19:27 21:25 33:17|chosen 2:36 23:44 40:30
choses 3:34 6:34 12:33 33:14|christ 2:56|christiane 27:59|christmas 21:37 22:33 31:27 33:3 39:39
christophe 2:27 7:30 12:34 14:30 27:29|christopher 2:57|chronologique 20:56|chronologisch 19:48|chronometre 33:35
church 33:33|chute 49:72|ci 2:17 3:-3 9:12 10:18 11:37 12:18 23:25 29:12 34:29 40:5|cible 31:48 36:33 43:26 53:34
cic 10:32 34:30 43:34 51:42|cie 4:46 26:45 29:42 40:26|ciel 11:44 33:22 44:42|cigare 3:55|cijfers 0:42 9:42
cimetiere 33:35|cine 1:23 2:15 26:32 31:32 34:15 37:34 38:30 43:25|cineaste 13:51 33:22|cineastes 40:54|cinekids 38:71
cinema 1:0 2:-8 7:20 10:-4 13:16 17:3 18:1 19:-2 22:14 23:2 27:-3 31:19 33:-7 34:-9 36:7 37:17 38:14 40:11 42:27 43:7 46:5
cinemas 22:30 27:26 30:31 31:31 37:38 38:24|cinematographer 19:55|cinematographique 10:24 23:33 34:48
cinematographiques 8:61 34:34|cinerama 27:61|ciney 4:39 8:36 12:22 14:18 15:35 25:28 26:36 31:17
cinq 1:15 2:2 3:-8 6:5 7:14 8:6 10:4 13:10 18:4 19:4 20:-7 21:5 22:12 23:5 27:7 31:-3 33:3 40:-1 41:11 42:4 43:3 53:18
cinquantaine 6:68|cinquante 3:23 6:23 19:14 20:11 33:20 45:21|cinquieme 2:26 21:37 33:17 40:23|cipher 33:33
ciply 2:35 12:46 13:43|circulants 0:70|circule 11:71|circumstances 14:60|cire 32:73|ciseau 33:35|cite 27:36 33:27
citees 14:64|citer 34:55|cities 30:51 45:51|citizen 25:70|city 10:58|civil 33:35|civile 33:22 35:56|cladach 5:65
claes 6:53|claeys 22:53|claim 5:44 31:36 40:30|claimed 14:60|claims 0:54 33:19
claire 1:15 3:-2 6:28 7:14 10:16 13:6 14:15 19:0 20:-2 23:9 25:15 27:3 30:10 33:-10 35:11 36:14 40:-4 50:12
clarifier 44:68|clarify 30:65|class 3:26 5:25 20:15 31:17 33:5 35:27 53:19|classe 21:34 28:39 32:39 33:1 45:32 53:30
classes 5:27 16:25 18:37 30:38 40:25|classeur 9:71|classification 27:61|classroom 16:32 18:33 20:25 33:15
claudine 2:36 20:34 43:40|clause 10:41 33:-1 34:22 40:27|clauses 2:39 10:41 34:23|clavier 17:64|clay 20:55
cle 4:59 21:54|cleaner 33:33|clear 33:25 50:46|clearance 51:68|clearances 16:62|cleared 20:42 52:56|clears 33:19 45:51
clef 20:26 33:30|clefs 16:32 33:22 35:35 48:34|clemence 4:47 7:47 43:40
clementine 12:19 13:17 16:18 19:10 20:10 33:-12 39:25 40:6 41:18 43:16 49:24 53:15|clerc 3:42 13:51|clercs 33:35
clerk 48:66|clerks 33:33|clermont 13:54 33:2|clervaux 13:61|cles 33:35|cleverer 3:54
client 4:40 9:16 11:17 12:20 20:1 26:18 27:9 30:31 33:-2 35:31 50:16|cliente 4:45 9:44 12:40 33:9
clients 0:38 20:23 33:17 35:39|cliff 21:59|cliffhanger 21:50 45:39|cliffhangers 45:51|cligne 49:72|clignote 33:35
climax 33:33|climbs 33:33|clips 7:39 13:42 20:37|cliquez 35:69|cloche 20:25 33:25 37:44|clocher 33:35
clock 13:18 19:12 22:20 32:38 33:14 44:22 48:23|clocks 33:25 48:45|clonage 14:64|clos 0:36 28:39 31:26 33:1 46:50
close 18:15 19:17 20:7 23:14 33:-4 49:50|closed 12:18 17:18 18:29 19:9 20:18 21:21 35:22 40:5 45:30 46:22
closely 31:44 33:19|closer 33:25 49:47|closes 18:27 21:31 28:33 33:17 35:31
closing 12:40 18:27 27:23 35:31 42:28 49:32|clothes 3:41 41:49|cloture 12:36 18:57 46:40|clotures 32:73|cloud 33:33
clown 13:48 19:42|clowns 19:55|club 31:30 33:16 45:42|clubbetreiber 33:30|clubs 20:30 31:46|clumsy 6:65
cm 22:48 39:46 49:38|cnc 42:67
co 1:7 2:-1 3:-9 5:18 7:11 9:19 10:35 12:0 13:4 16:5 17:11 18:6 22:0 27:-4 34:-1 40:-6 42:1 43:13 44:2 46:4 50:3
coach 18:54|coaching 18:54|coal 30:65|coat 21:29 28:21 33:21 45:27 47:17 48:18|coats 33:33|coauteur 2:56
coauteurs 2:43 43:52|coautrice 40:54|cochez 1:64|cocreateur 13:64
code 0:19 1:6 4:13 5:11 8:11 16:7 19:1 25:24 32:15 33:-22 39:34 48:12 51:34 52:40|coded 33:33|codes 0:58
codeveloppement 10:58|coecrit 2:56|coeur 31:42 33:17 38:41|coffee 16:41 20:34 47:44|coffees 33:33|coffin 33:33
coffre 33:35|coffret 40:40 42:53|cofinancement 14:64|cofion 27:59|coin 19:58|coinces 21:67|coincident 20:56
coins 33:33|col 33:35|cold 19:32 20:19 21:31 31:22 33:-3 36:32|coldchain 30:65
coldwater 0:22 5:28 8:21 10:13 17:26 22:26 34:10 40:5 42:18 43:15 51:22|colere 3:34 7:41 33:14|colerique 6:68
colette 27:21 44:32 47:32 53:29|colfontaine 2:13 8:25 14:20 23:24 25:30 27:17 29:26 34:21 43:22 53:20|colinet 22:63
colis 33:35|collaborateurs 7:62|collaboration 10:37 16:44 27:40|collard 33:34
colle 2:12 5:18 8:19 11:18 14:14 20:4 27:13 36:19 43:15 46:19|colleague 20:55|colleagues 33:33|collect 33:33
collecte 50:70|collected 20:55|collectees 20:56|collectief 2:28 22:46
collectif 6:26 10:16 14:22 17:27 22:34 40:21 44:27 53:22|collecting 2:57|collective 2:29 3:28 14:49
collectivement 14:64|collector 51:68|collectors 20:55|collects 2:57|collega 12:51|college 1:21 23:46 27:38 53:22
collignon 4:24 7:18 14:18 27:17 29:22 43:15 46:23 53:13|colline 19:58|colocataires 45:65|cologne 31:60|colonie 33:35
colosse 6:68|colour 16:22 19:15 24:53 32:29 43:32|colours 19:44 24:33 36:33 45:28|column 3:34 10:29 33:16
columns 10:58|com 39:62|combattants 26:56|combi 33:33|combien 2:11 3:10 7:17 9:26 16:32 17:23 33:-10 37:30 40:17 46:26
combinaisons 50:70|combine 33:35|combined 23:52 31:44
come 3:13 7:6 11:14 16:8 19:0 20:1 27:4 31:22 33:4 34:1 38:13 40:12 47:11 53:5
comedie 3:7 22:18 28:25 30:20 31:24 33:-13 40:24 43:29 44:20 45:17|comedien 10:32 19:32 20:29 27:35
comedienne 7:32 13:34 20:25 27:31 40:23|comediennes 41:67|comediens 16:37 18:39 19:23 33:-12 41:32 43:19 52:27
comedies 7:44 31:42 40:23|comedy 3:29 13:18 22:20 28:26 31:14 33:-10 36:26 40:7 45:21
comes 2:6 3:13 10:0 12:5 17:19 19:-4 20:4 33:16 38:9 40:6 42:5 44:6 48:7 49:9|comfort 20:55|comic 31:44 43:47
coming 3:28 9:41 27:33 37:44|comique 33:35|comite 7:9 10:15 12:13 16:12 20:2 23:39 27:35 33:-18 40:10 44:15
comma 13:61|command 2:57|commande 2:40 5:27 10:5 16:13 27:8 33:-18 35:16 50:40|commandent 40:54|commander 2:56
commandes 22:66|commanditaire 30:68|commandite 30:68|commands 2:57
comme 3:8 6:3 10:-7 12:2 13:-1 17:3 19:26 20:4 24:6 27:-4 29:5 33:15 34:4 38:6 40:0 44:3 45:0 47:5 48:3
commence 1:18 2:0 3:16 14:24 19:2 20:21 30:12 33:11 34:-1 43:9 48:12|commenced 2:57|commencement 2:46 18:34 40:22
commencer 2:56|comment 2:4 3:10 9:18 19:23 20:20 31:33 38:19 40:11 42:14 45:13|commentaar 0:42 20:37
commentaire 20:48 38:50|commentary 20:42 43:47|comments 44:65|commercants 33:35
commerce 8:49 10:14 15:28 16:22 20:15 31:17 33:-9|commercial 31:36 33:-9 35:25 40:22 43:21 44:36
commerciale 31:52 40:32|commerciales 0:70|commercially 40:51|commercials 7:47 13:48|commercieel 31:42 40:27
commissaire 6:68|commissaires 0:70|commissariat 48:68|commissie 23:52|commissies 10:29 13:32 27:30
commission 1:31 2:6 10:4 19:4 20:2 23:36 27:18 34:16 35:15 40:1 42:14 44:14|commissioned 30:44 34:35 40:30
commissioner 23:65|commissioning 27:59|commissions 2:38 10:35 27:38|commitment 4:39 14:30 17:34 23:35 27:29
commits 3:54|committed 17:43 40:30 42:43|committee 12:18 23:42 27:32 31:23 33:-13 44:20 52:24
committees 27:33 33:19 48:40|comms 50:67|commun 2:14 10:51 33:5|communal 0:57 23:54|communale 33:35
communaute 10:37 17:47 31:39|commune 7:15 15:32 17:48 20:20 23:29 27:14 40:6
communes 20:17 22:28 30:39 31:34 33:-3 53:26|communicate 2:57|communication 2:41 13:23 26:51 30:26
communications 27:59|communique 10:37 31:39 35:48|communiquer 35:69|communiques 10:58
community 3:22 8:24 17:20 23:22 31:14 40:7 42:45|compagne 33:35|compagnie 7:30 10:35 27:17 33:8 35:25 42:22
compagnon 20:56|companies 0:21 8:31 10:12 20:8 22:17 33:-14 40:22 46:29 53:24|companion 20:55
company 0:2 1:5 2:11 4:8 5:8 6:-1 7:17 8:21 9:6 10:0 12:3 14:20 15:2 16:-4 17:3 22:-3 23:-1 27:-2 29:11 33:-25 34:8 40:2 42:3 43:7 46:13 51:7 53:1
comparable 31:50 45:43|comparables 31:58 36:27|comparant 3:55|comparante 8:54|compared 30:65|comparees 31:60
comparent 33:35|compatible 30:54 40:40|compensation 2:36 33:12 53:38|competent 10:58|competents 34:55
competition 22:63|competitor 30:65|compiegne 10:58|complaints 35:67|complement 12:46 19:37 22:45
complementaire 11:50 29:49 35:48|complet 1:40 2:20 22:30 31:24 33:-1 43:29
complete 8:26 11:28 14:34 15:28 18:24 27:19 29:28 43:23|completed 1:41 7:40 11:47|completee 9:57 30:54
completer 1:50 5:42 23:41|completion 31:39 41:48|complets 14:64|completude 9:71|compliance 31:57|complique 33:35
comply 10:58|componist 53:50|componiste 20:49|comportait 11:71|compose 8:41 19:32 20:28 33:7|composer 53:59
composes 3:55|compositeur 53:64|compositing 41:57|composition 50:70|comprehension 30:54 50:57
comprend 33:31 40:11 48:26|comprendra 33:35|comprendre 45:65|comprennent 33:35|compressor 50:67
compris 3:27 5:22 12:20 14:17 16:19 27:14 33:-12 34:20 35:22 50:23|comprise 50:70|comprises 35:69
comps 16:28 18:29 26:35 31:41 36:34|comptabilite 0:39 3:25 16:48 26:42
comptable 1:25 6:29 7:36 12:28 16:27 29:31 41:28|comptait 3:42 33:22|comptant 26:73
compte 0:32 1:3 4:42 6:6 7:10 10:-3 11:10 12:6 14:2 17:7 18:5 20:-6 26:20 27:0 29:24 33:-7 47:8 48:7 51:10 53:2
comptee 11:71|comptent 33:22 49:58|compter 1:37 33:9 34:42|comptes 0:49 1:11 9:36 10:5 11:18 12:14 14:21 33:0 35:16
compteur 21:67|comptoir 22:53 33:22|compulsory 1:62|computer 8:54 13:48|computerfragen 10:50|computergrafik 40:46
comte 33:35|comtesse 28:41 33:31|concedant 34:55|conceder 34:55
concept 2:7 5:9 16:24 18:6 24:12 30:8 34:-3 36:28 40:-4 43:11 44:8 45:38 50:9 52:22|conception 8:48 19:37 50:49
concern 4:56 27:46|concerne 12:30 15:35 23:31 27:25 29:34 34:19 51:34|concerned 3:54|concernerait 53:64
concerning 34:42 46:54|concerns 2:36 14:39 29:45|concert 8:44 20:43|concerts 33:35|concession 40:51|concevoir 2:56
concierge 6:32 31:25 45:30 46:38 47:34|concile 22:66|conciliation 33:22 34:42|conclude 30:65|concluons 30:68
conclusion 30:57 40:13 46:43|conclusions 30:66|concours 13:33 22:35 28:40 31:27 38:39
concurrence 10:27 27:31 30:50 31:30|concurrentieanalyse 30:55|concurrents 40:54|condamnation 14:64
condamne 14:50 33:22|condamnes 14:64|condition 27:53 44:47|conditional 27:59|conditionnel 1:37 10:32 17:42 27:35
conditionnelle 17:47 27:40 40:32|conditions 2:14 23:46 27:19 29:28 35:40 50:27|condroz 4:51 33:4 38:39 45:35
conducteur 20:48 35:48|conduire 13:64|cone 33:35|confection 13:64|confederation 10:58|confere 34:55|conference 7:60
confesses 21:67|confession 3:39 44:54|confiance 26:73|confidential 12:43 35:46 52:49|confidentialite 10:50 35:48
confidentiality 10:58|confie 20:42 29:57|confiee 30:68|confines 13:51 22:53|confirm 1:22 4:29 12:24 14:32 27:43
confirmation 4:41 12:24 14:20 27:17 34:20 35:38 50:26|confirme 4:31 14:23 17:28 27:40 34:27 40:13
confirmed 17:43 42:56|confirmer 11:50 12:46 27:40|confirmes 42:67|confirmons 2:22 23:33 27:48 35:35|confiture 33:35
conflict 44:59|conflit 40:40 44:55|confondues 10:58|confondus 33:35|conform 50:67|conforme 8:42 10:32 25:47 29:44
conformement 34:55|conformite 14:64|confuse 30:65|congelateur 6:37 28:43 33:5 36:42 48:38|congelateurs 32:73
congrats 23:65|congratulations 23:65|congregation 33:33|conjointement 10:58|conjoncturelle 40:54|conjuring 33:33
connais 33:35|connaissance 1:46 11:40 21:37 27:31|connaisse 19:45 20:42|connaissements 33:35|connaissent 31:47 40:40
connait 2:11 3:10 30:22 31:15 33:22 34:10 40:8|connaitre 2:43 33:22|connecting 45:64|connection 31:57
connu 2:26 33:17 40:36|connue 27:61|connus 7:62|conor 33:33|conscience 45:64|conscientiously 14:60|consecutifs 20:56
consecutive 46:67|conseil 7:27 8:22 13:18 15:25 16:31 23:21 27:15 29:24 30:30 50:24|conseille 33:22 44:55
conseiller 51:71|conseillere 44:68|consent 7:28 10:26 20:35 34:33|consenti 5:55 34:42|consentie 34:55|consents 40:51
consequence 5:55 10:45|conservatoire 13:45 33:26|conservator 27:50|conservatrice 27:61|conserve 2:43 19:32 20:29
conserver 30:68|conservez 23:67|consider 11:39 40:21 44:56|considerant 23:67|consideration 12:38 31:31 34:45
considerer 40:54|considering 12:64|consigne 31:34 33:20 44:41|console 22:50 33:19|consoler 3:55|consolidated 46:67
consolidation 46:71|consolide 7:41 18:45 42:46|consolidees 46:71|constable 31:57|constate 33:35|constatee 2:56
constats 30:68|constituant 14:64|constitue 8:38 23:37 27:43 29:39|constituee 7:41 14:42 15:50|constituent 8:69
constituer 29:70|constitute 27:59|constituted 7:60|constitutes 27:59|constitutif 8:55 9:57|constitution 8:61 26:50
constructie 40:46|construction 20:20 41:52 44:33 53:28|construire 33:35|construit 20:29 40:48|construite 33:35
construits 53:64|consultant 16:47 18:14 20:7 21:19 40:13 44:35 53:12|consultante 1:37 13:38 16:52
consultants 33:7 44:39 45:38 48:40|consultation 2:33 10:30 16:38 40:26|consultes 34:55|consulting 30:65
contact 1:21 35:16 36:35 38:34 42:12 43:47|contacte 42:67|contactees 30:68|contactmicrofoons 19:49
contactpersoon 1:31 12:31 43:33|contacts 10:34 16:43 18:43|contained 40:41 43:31 45:34|container 21:39 33:20
contains 52:70|conte 33:35|content 7:26 12:21 14:17 16:20 26:26 27:16 33:-10 34:13 43:18 50:24|contents 33:19 34:42
contenu 1:41 12:34 34:23 40:33|contenus 14:64|contes 34:55|contessa 33:33|contest 48:66|conteur 6:68|contexte 30:68
contiennent 33:35|contient 9:44 11:44 20:29 52:47|contingency 16:43 40:4 41:52|continu 33:35|continue 7:21 10:21 33:29
continued 21:67|continuite 2:30 12:40 18:40 33:9|continuity 13:52|contour 24:71
contract 2:26 5:25 9:9 10:13 12:23 13:3 17:5 18:5 23:5 27:15 29:7 33:-16 34:-2 35:8 40:-6|contracted 17:43 40:30 42:43
contracten 1:26 5:30 9:30 18:29|contracting 51:68|contracts 0:23 1:29 5:21 9:46 12:30 18:18 53:15|contractuel 18:66
contractuelles 9:71|contradictoire 20:56|contraignante 27:61|contrary 33:33|contrast 19:55
contrat 1:24 2:24 5:33 6:3 9:7 10:22 12:10 18:2 27:-3 33:-16 34:15 35:5 40:3 42:3 43:1
contrats 5:41 7:15 9:48 12:20 16:19 18:20 33:-12 34:9|contre 3:10 14:18 23:22 31:15 33:9 34:29 49:38
contrechamp 19:45 49:58|contremaitre 33:35|contrepartie 34:55|contresigne 34:55|contretemps 11:71|contributes 10:58
contribution 1:37 2:42 27:34|contributions 10:41 14:30 51:50|control 5:39 33:7 41:41
controle 0:27 1:26 7:20 14:21 21:24 51:41|controlecentrum 45:51|controler 33:35|controleren 3:46|controlled 7:47 30:51
controller 33:33|controls 10:45 34:42|controverses 7:62|convaincante 35:69|convaincre 1:64|convaincue 44:68
convenir 27:61|convention 2:18 5:26 9:13 10:30 14:6 17:27 23:30 27:3 29:12 34:7 40:-4 42:9|conventions 12:67
convenu 2:40 10:21 34:39|convenus 2:56|conversation 3:23 20:23 33:3 40:23 43:33|conversion 30:68|converted 16:62
convertis 17:68|conveyor 20:55|convicted 14:60|conviennent 2:35 10:37 34:34|convient 27:48 53:50|convocations 35:69
convoque 33:35|convoy 20:42 33:19|cool 3:47|cooper 33:26 48:49|cooperateurs 7:23 10:19 14:25 23:28 27:22 29:31 46:44
cooperatie 40:46|cooperatif 4:72
cooperative 1:7 2:12 4:16 7:33 8:19 9:14 10:12 14:6 15:14 20:-1 34:15 41:10 42:10 46:14 53:17|coordinateur 50:70
coordinator 13:61|coordinatrice 34:55|coordonnees 4:72|coordonnes 8:69|copain 33:35|copains 31:60
copie 1:24 8:29 25:33 26:32 33:15 34:24|copies 7:26 22:38 27:23 31:35 40:17|coppens 8:54|copper 24:69
copperhouse 27:59|copr 22:66|copro 22:66|coprod 22:53 42:53|coproducent 10:23 14:25 17:18 27:24 42:17 43:16
coproducenten 40:34 43:40|coproducteur 10:32 11:29 17:27 27:9 29:18 40:19 42:38 43:13
coproducteurs 10:37 16:32 18:33 27:27 43:32|coproductie 2:13 5:19 7:16 10:14 34:14 42:36|coproductiefonds 42:54
coproductiemarkt 18:54|coproducties 42:54|coproduction 1:23 5:12 7:15 10:27 16:9 18:10 22:19 40:7 42:45
coproductions 22:48 42:57|coproductrice 10:48 27:31 40:23|coproduire 10:58|coproduisent 10:58|coproduit 43:65
coproduits 7:62|coproprietaires 10:58|copropriete 10:58|copy 2:36 8:46 25:49|copyright 2:43 10:33 47:40
coquetier 33:22 44:55|coraline 2:56|cordage 33:35|corde 20:29 33:22 34:29|cordialement 27:61
cordier 7:26 10:24 12:27 14:27|cordonnier 6:41 33:30|core 31:57|coreen 40:54|cork 13:42 22:44 34:31|corn 3:55
corner 33:19 52:56|coron 32:60 47:56|corona 0:47 40:27|coronapremie 15:54|corporate 7:46 9:56|corporelles 0:70
corporels 10:58|corps 19:29 20:26 21:48 33:6|corpse 33:33|correct 11:42 14:54|corrected 11:68|correction 11:70
corrections 18:53 33:22|correspond 33:22 40:40|correspondance 29:70|correspondence 29:66|corresponds 27:59
corrige 3:42 33:22|corrigeait 3:55|corriger 11:71|cortege 19:37 20:34 33:14
corveables 16:32 17:35 22:32 27:27 43:32 45:32|coscenario 13:64|coscenarist 2:40 3:26
coscenariste 2:12 3:11 5:24 13:20 16:25 53:36|cosmo 2:27 3:24 19:25 34:26 43:31
cost 1:18 2:3 7:6 10:14 16:18 30:11 31:3 33:-21 34:2 40:17 41:29 43:23 47:11
costs 1:12 3:4 9:15 10:21 12:5 14:14 16:26 17:13 19:-4 23:6 33:-26 40:14 41:18 43:16 53:1|costume 24:47 41:56
costumes 19:22 24:17 32:19 41:51 53:39|cotation 50:70|cote 3:15 10:7 19:7 31:9 33:21 35:18 40:14 45:14
cotes 10:45 27:48|cotisations 0:36 14:30 51:63|cottages 27:59|cou 33:22 50:57|couche 33:35|couches 19:45 20:42
coudre 33:35|couette 45:65|couillet 53:64|could 1:16 3:18 13:15 19:8 27:12 33:8 40:22 45:18|couldn 3:54
couleur 7:26 19:22 24:35 33:-1 41:31 43:41|couleurs 19:32 20:10 24:50 32:39 33:-10 45:20|coulisses 34:48 39:52
couloir 19:19 20:8 21:20 33:-1 40:18 41:20 48:21 49:25 52:35 53:16|couloirs 10:58|counsel 25:70
count 3:19 20:32 31:22 33:7 49:33|counted 40:51|counter 10:25 12:30 23:32 31:24 37:37 43:27|counterparts 10:58
counters 20:55|counting 33:33|countries 2:8 7:12 10:10 13:13 18:25 22:37 31:19 33:-16 40:12 45:15
country 3:28 40:32 42:45|counts 6:24 7:19 17:22 33:23 34:14|county 3:41 45:51|coup 19:24 20:22 33:14 44:34 45:32
coupable 21:67|coupe 3:8 17:21 22:20 24:24 33:15 40:6 47:22 48:36|coupee 20:56|couper 3:25 19:27 44:51 48:38
coupes 19:58|couple 33:35|coups 24:71|cour 33:13 48:61|courage 3:42 27:48|courant 7:28 21:34 23:33 33:22|couree 22:66
courent 18:53 33:22|courier 9:54 38:55|couronne 21:67|courriel 2:30 17:42 42:40 43:39
courrier 12:26 13:24 17:28 27:33 29:29 38:30 42:26 44:27|courriers 20:56
cours 0:18 6:15 7:10 8:17 13:23 15:37 17:32 19:6 31:8 33:-17 34:3 40:1 42:15 43:13
course 0:29 6:27 13:35 20:16 33:10 48:25|court 6:12 7:25 13:35 19:2 22:24 33:-4 39:16 43:13 45:9 48:11 53:11
courte 6:54 12:53|courtes 3:28 13:37 34:42|courtesy 43:61|courtois 2:42 3:22 22:33 43:32
courts 2:17 7:38 10:19 13:21 22:22 34:16 40:22|cousent 33:35|cousin 3:10 6:37 33:18 48:23|cousines 33:35|cousins 3:55
coussement 20:37 22:41|cousu 20:56|cousus 33:22 53:50|cout 1:24 10:18 30:17 34:15 40:26 41:24 43:40
coute 16:35 27:19 34:25 40:40|couteaux 49:72|coutera 41:67|couts 16:52 17:42 40:27|couture 19:45 33:22|couvent 20:56
couvert 32:60 35:56|couverte 40:54|couverts 5:69|couverture 33:35|couvertures 32:73|couvin 13:64|couvre 21:54 40:40
cover 34:41 40:29|coverage 44:66|covered 35:46 40:30 47:44|covering 9:54 40:37|covers 23:44 40:30 45:43
covid 15:65 40:26|cow 33:33|cp 10:37 18:45 53:43|cpb 2:56|cracked 33:33|crahay 7:30 14:29 29:36 46:50|craie 24:71
craignait 33:35|crane 33:33|crapaurue 8:55 34:42|craquement 33:35|crash 35:67|cravate 6:68|crayon 20:42 33:22
cream 19:42 39:56|creance 23:54 51:58|creances 0:70|created 2:43 43:47|creatifs 23:67
creation 2:27 7:44 20:17 34:17 43:27|creative 1:25 10:36 17:41 20:20 43:26|creator 43:61|creatrice 2:43 31:33 43:38
creature 16:49 41:49|credit 2:37 4:38 10:18 23:10 34:-1 38:14 40:-4 42:29|creditors 0:62 33:8
credits 2:21 10:33 13:26 22:40 40:15|cree 7:62|creee 2:17 7:36 12:28 14:25 34:17 40:15 43:27|creer 31:60|cregbe00 4:55
creme 33:35|creteil 13:64|creuse 6:32 16:30 18:30 33:19|creuses 22:63|creux 20:56|crew 19:5 41:50 52:20 53:34
crews 7:60|cri 49:72|crie 38:71|cried 6:44 30:44 38:47|crier 33:35|crime 31:44 33:7 36:43|crimes 40:51|criminel 3:55
crise 15:71|crisis 33:33|cristalline 24:71|criteres 1:64|criteria 14:60|critique 31:47 38:58|critiques 38:71
crochet 53:64|crochets 10:58|croire 12:67|crois 3:42 19:45|croisee 46:71|croisees 24:71|croisent 48:68
croissance 30:68|croisse 40:54|croit 6:38 33:25 44:26 48:26|croquis 21:54 24:58|cross 1:38 3:18 18:27 31:21 33:9
crossroads 8:67|crossword 34:42 36:55|crosswords 33:33|croute 24:58 33:22|crouton 22:37 36:43 38:42 39:53|crow 33:33
crowd 17:64|crowded 40:51|croyaient 33:35|croyait 3:42 33:22|croyant 33:35|croyons 27:48 40:40|cru 3:47 44:47
crucifix 33:35|crue 20:48 36:51|cruel 38:69|cruelle 20:56|crumb 3:25 30:35 33:22|crumbs 39:69|crumpet 31:57
cry 6:52 34:42|csp 31:60|ctr 17:68|cu 49:68|cube 33:22 45:52|cubes 48:68|cuckoo 5:46 34:47|cuesmes 13:63
cuisine 3:-2 19:0 20:8 21:10 32:16 33:11 34:-2 40:-4 41:10 45:15 48:39 49:14 52:17 53:6
cuisines 32:47 33:9 40:27 43:39|cuivres 32:73|culprit 21:67|cultural 1:62|culture 15:50 23:46 42:46|culturel 1:50 8:55
culturele 31:50|culturels 1:50 31:47|cultuur 23:52|cumul 1:26 14:33 15:53 17:30|cumulatietabel 15:54|cumule 40:54
cumulees 31:60|cumules 46:71|cup 21:41 33:19 47:39|cups 33:19 48:53|curage 35:69|cure 33:35|curieux 6:68
curiosite 33:35|curiosity 20:55|curious 6:52 20:42|currach 33:33|current 0:60 5:44|curriculum 9:71
customary 2:43 27:46|customer 3:41 26:56|customers 20:34 33:12 47:44|customs 33:19 40:24 48:40
cut 2:7 3:5 10:7 16:5 18:6 19:-2 24:24 33:4 40:-6 41:5 43:11 44:7 48:28 49:18 52:12|cute 19:55
cuts 19:37 20:25 33:3 47:35|cutter 33:33|cutterin 7:50|cutting 19:42 41:49|cuypers 7:38 10:36|cv 1:41 9:43 12:13 13:24
cvba 30:31 34:24 43:28 50:30|cvs 1:36 9:41 12:50|cyprus 3:54
d 0:1 1:5 2:0 3:2 5:3 7:3 8:1 9:2 10:-6 12:4 13:-4 14:5 16:3 17:1 19:-2 20:2 22:1 23:4 25:4 26:2 27:5 29:0 30:0 31:0 32:3 33:-7 34:2 35:1 37:3 40:3 43:4 45:-2 46:5 47:1 50:1 51:2 53:-6
d1 9:39 18:46 49:51|d10 49:68|d11 49:68|d2 9:44 11:54 49:46|d3 9:42 18:39 49:54|d4 49:68|d5 49:68|d6 49:68|d7 49:68
d8 49:68|da 3:27 6:11 10:8 17:21 18:12 33:8|daalt 19:36 21:39|daar 3:20 19:12 20:13 33:6 40:10 53:24|daaraan 17:55
daarachter 45:51|daardoor 3:46|daarmee 40:46|daarna 3:6 13:12 30:15 31:25 33:13 34:8 40:6|daarnaast 31:50
daarom 3:33 19:36|daaronder 34:49|daarop 19:36 20:37|daarover 29:54|daartoe 8:54|daarvan 33:33
daarvoor 2:23 7:26 19:24 35:29|dac 0:38 10:28 34:26 43:31 51:38|dach 27:37 45:41|dacha 3:54|dachboden 33:30|dacht 3:46
dachte 3:47|dad 33:33|dader 21:52|daem 16:39 20:37|dafur 13:24 19:31 33:2 34:21
dag 3:3 5:7 10:2 12:10 19:6 27:3 33:13 35:13 40:-1 45:4 48:23|dagegen 40:46
dagen 2:14 3:1 10:4 16:6 26:10 27:5 33:10 41:7 50:20 51:9 53:12|dageraad 20:49|daheim 3:47|dahin 10:50|dairy 4:56 7:47
daklozen 20:49|dal 33:33|dalila 8:33 15:35 19:22 20:20 25:47 40:18|dam 20:51|damals 7:26 20:24 33:17
dame 3:19 20:19 33:24 45:29|damen 11:27 12:43 23:24|dames 35:53|damit 3:22 10:25 27:25 33:6|damms 20:48
dampf 19:28 31:30 32:37|dampfbetrieb 30:55|dampremy 19:45 33:22|damubebb 4:69
dan 0:5 2:11 3:2 6:4 10:5 13:3 14:2 18:4 19:8 20:0 31:10 33:10 34:-1 40:3 48:3 53:1
danach 2:5 3:2 13:26 18:9 20:4 31:27 33:-8 34:5 44:9 53:6|dance 6:35 21:37 33:3 45:34 48:36|daneben 33:17 47:41
danger 20:55|dangereux 6:68|dangerous 3:54|daniel 27:61|dank 3:11 12:34 26:21 27:15 45:17 50:19|dankbar 40:46
danke 12:33 33:10 35:35|dann 10:9 19:8 31:16 33:19 40:10 47:7
dans 1:-3 2:-4 3:8 6:1 7:0 9:3 10:-2 11:4 12:3 13:-2 14:-3 19:5 20:9 21:9 23:5 27:-6 28:4 31:9 32:6 33:8 34:-3 40:-1 45:-1 46:1 48:2 49:2 53:0
danse 33:35|danser 6:54 33:22|danst 6:53|danuta 20:56|dapper 33:33|daran 33:30|darauf 18:25 20:20 33:21
darauffolgenden 18:53|daraus 3:34 20:35|dare 33:33|dares 38:68|darf 6:16 13:16 19:11 20:12 33:-6 34:29 47:17
darin 20:35 33:17|dark 19:25 28:39 33:15 47:35|darkness 33:33|darlehen 12:33 17:27 23:16 40:26|darlehens 29:55
darstellbar 27:50|darstellen 30:55|darsteller 19:31 41:44|darstellerin 19:48|darstellerinnen 19:48|darstellern 19:48
darstellung 7:50|daruber 3:34 27:25 33:6|darum 33:22 47:36|darunter 13:33 23:33 53:31
das 1:-3 2:-2 3:4 4:4 5:1 6:2 7:-4 10:1 12:2 14:1 19:3 20:2 21:1 22:-1 23:1 27:2 29:0 31:3 33:0 34:5 36:2 40:10 43:-4 44:2 45:4 47:1 48:-2 51:0 53:-1
dascotte 44:68|dass 3:14 4:11 6:8 14:22 19:1 23:2 27:-1 33:13 47:3 51:11|dasselbe 33:17 40:33
dat 2:-2 3:11 4:6 5:0 6:-1 7:-4 8:-1 10:-2 14:22 15:0 19:5 20:-2 23:0 27:-4 31:-2 33:7 34:1 35:-1 40:0 44:1 47:1 51:6 53:3
data 5:38 12:33 30:34 46:37|database 31:57|datasheet 43:61
date 0:4 1:26 5:9 7:-4 8:23 10:-5 13:-1 14:-2 15:24 25:36 26:18 31:-5 33:-6 34:-7 38:6 50:20 51:30
dated 5:35 10:28 34:38 42:34|datei 11:36 12:45|daten 5:55|datenbank 8:56|datenschutzhinweis 1:53|dater 34:42 35:56
dates 1:20 2:39 5:37 11:27 18:23 40:9|datum 1:18 14:9 15:32 20:7 25:15 26:23 50:21 51:13|dauer 1:24 2:32 18:25 34:21
daughter 1:14 3:5 6:27 10:10 17:15 20:6 28:20 33:6 34:7 43:12 44:27|daughters 31:57|davantage 19:58
davon 1:20 3:14 7:9 13:11 16:11 33:2 35:14 40:11 42:12|davor 20:28 33:23|dawn 20:17 32:31 33:19 48:40
day 2:-4 3:0 5:4 8:6 10:10 18:15 20:7 21:6 31:13 33:7 34:12 40:1 43:0 45:10 48:18 50:13 51:7|daylight 19:42 20:42
days 2:5 10:2 16:21 17:1 18:0 19:-8 20:-2 23:2 26:20 28:6 30:1 31:1 33:-4 40:-12 41:25 43:4 50:24 51:5 53:26
dazu 19:17 33:-1 40:26 45:22 47:23|dcp 41:55
de 1:-1 2:0 3:-2 4:2 5:0 6:-1 7:1 8:1 9:1 10:0 11:1 12:0 13:1 14:1 15:5 16:-2 17:-1 18:0 19:1 20:-1 21:1 22:2 23:3 24:1 27:1 28:2 29:3 30:2 31:1 32:2 33:-5 34:1 35:2 38:1 40:-1 42:-2 43:-1 44:1 45:0 46:1 47:-1 48:-1 50:-1 51:2 53:1
dead 6:14 21:16 28:18 31:17 33:22 45:13 47:15 48:16|deadline 44:65|deadlock 10:58|deadwater 22:63|deaf 6:52 28:55
deafening 38:68|deal 1:19 3:1 10:41 17:32 18:10 36:15 42:11|dear 2:7 3:4 11:18 12:31 19:12 23:32 27:38 33:-17
death 33:19 40:37|debarque 21:67|debat 30:47 31:39 40:32|debates 31:57|debats 31:60|deblire 3:55|debours 26:73
debout 1:18 2:0 3:-1 5:13 10:2 12:11 18:10 20:0 26:17 27:5 29:14 31:4 33:4 34:-1 40:-3 41:11 42:11 43:9 50:14 53:8
debranche 33:35|debt 21:41 33:7 44:39 51:42|debtors 0:60 4:48|debts 0:64 33:1
debut 1:20 3:1 8:14 10:4 18:29 19:14 31:12 33:3 34:2 40:1 43:15 47:15|debuts 40:46|debuttopf 42:54|debuut 43:52
dec 18:48 23:40 48:41|decades 3:54
december 0:18 2:11 8:17 14:3 18:24 20:4 22:6 23:7 27:5 29:22 33:-14 34:3 35:9 39:11 50:17
decembre 0:14 2:15 8:12 10:12 14:7 18:41 19:2 23:21 27:15 29:24 33:-5 34:-1|decent 3:41 6:52|deces 2:56
decharge 8:48 20:34 35:48|dechire 48:68|dechiree 33:35|dechue 45:65|decide 8:20 10:29 23:46 27:12 28:36 34:11 44:20
decided 3:18 23:54 29:30 40:15|decident 28:73|decider 34:55|decidera 20:56|decides 10:37 20:34 33:12|deciphers 33:33
decisif 19:58|decision 17:31 18:42 23:56|decisions 7:24 10:53 45:27|deck 36:72|deckung 10:30 17:34 35:35
declan 18:50 43:47|declarant 46:71|declaration 1:21 5:14 9:17 12:14 14:39 15:28 23:23 46:39 51:17
declarations 1:32 14:32 29:38 51:52|declare 1:12 5:17 14:54 15:30 17:16 34:4|declared 5:44 14:52
declaree 14:46 33:5 34:25 36:42|declarees 51:71|declarent 2:56|declarer 34:55|declares 14:60|declarons 14:64
declenche 40:54|declinaison 50:70|decline 30:68|declines 33:19 40:37|deco 41:59 53:43|decompte 18:59 29:49
decor 19:28 40:14 41:31 43:14 44:17 45:25 53:23|decorateurs 7:62|decoration 53:59|decorator 53:59|decorbouw 53:50
decorbouwer 13:52|decors 7:3 10:-4 13:1 16:2 19:15 24:20 40:3 41:38 43:19 45:10 53:25|decoupage 48:60 49:51
decoupe 19:45 24:58|decouvert 4:72|decouverte 31:60|decouvre 20:8 21:19 28:25 33:29 45:17|decouvrent 33:35
decouvrir 3:55|decouvrons 33:35|decrit 20:56|decrite 17:68|decroche 33:35|dedans 12:36 19:27 33:17 53:33
deden 7:38 20:37|dedie 4:72|dedommagee 34:55|deductible 34:56|deductibles 34:55|deduction 34:55|deduit 2:56
deed 5:18 7:14 8:20 16:16 21:19 22:20 27:17 34:21 51:22|deel 3:12 10:7 12:9 20:14 27:8 33:16 53:17|deelnemingen 46:55
deels 42:54|deelt 2:23 7:26 33:8 35:29|deeltijds 13:52|deer 18:50 26:56|defaillance 10:58|defamation 34:56
default 10:45 34:42|defaut 2:20 6:31 10:21 23:31 34:39|defawe 22:63|defend 7:49 33:19|defendons 7:62|defer 40:51
deferment 42:64|deferments 42:64|deferral 17:56 42:43|deferred 17:50 42:51|defile 33:35|defined 14:52 34:35
definies 2:56|definitie 3:46|definitief 23:52|definities 10:49|definitieve 2:23 10:24 27:38
definitif 10:24 18:33 27:53|definitifs 34:42 52:60|definition 14:48 46:56|definitions 10:42 34:45
definitive 2:25 18:35 23:36 27:32 52:42|defraiements 41:67|defrayment 41:63|defunte 33:35|degager 44:68|degenen 3:46
deggendorf 14:64|degivrage 33:35|degonfle 3:55|degre 37:75|degrees 18:42 33:12 36:48|dehors 19:27 24:41 33:25
dein 28:56|deja 1:22 2:4 3:3 7:10 11:18 19:6 20:3 22:14 27:9 31:18 33:5 40:12 53:11|dejardin 10:36 29:41
dejeuner 33:35|dek 33:20 48:40|deken 19:49|dekking 35:53|deksel 49:56|del 22:59 43:44|dela 29:44 44:42 45:39 46:44
delai 14:25 23:28 34:37 50:51|delais 2:48 18:45|delattre 33:35|delay 2:57|delayed 40:51|delays 2:57|delcour 22:66
delcroix 33:27 48:47|delegate 10:45 43:47|delegation 29:70|delegue 7:20 10:33 14:21 29:40 42:24 43:23 45:23
deleguee 7:22 10:46 14:23 15:31 29:30|delen 23:32 34:29 45:31|delete 11:55 34:42|delfosse 22:66|delhasse 20:48
delhaye 2:23 13:31 37:42 43:42 47:37|deliberations 23:67|delicacy 38:68|delicatesse 38:71|delighted 23:52 27:46
deliver 2:49 33:12|deliverables 2:43 41:49|delivered 2:25 3:11 7:17 8:24 27:27 33:-10 43:29 51:25
delivers 1:41 3:33 28:48|delivery 2:41 10:6 18:27 22:10 23:22 26:16 33:-4 43:8|delivrance 25:73
delivre 8:42 25:47 51:58|delivree 4:45 51:65|delmarcelle 33:33|delphine 7:43 14:30 29:36 46:37|delrez 8:25 16:22 33:26
delvaux 6:47 33:26|delvoie 13:40 38:47 43:40
dem 1:-1 2:-1 3:8 5:4 6:-1 7:4 10:-3 14:1 19:3 20:3 23:3 27:3 28:3 29:2 30:1 33:10 34:4 35:2 40:-4 43:-1 44:0 47:0 48:0 52:3 53:-3
demain 47:69|demand 30:65|demandaient 7:62|demandant 34:55
demande 1:14 3:3 4:13 6:4 12:22 17:27 19:-2 22:3 23:9 26:3 27:2 29:18 30:-1 33:-4 34:-1 35:6 38:2 39:4 40:15 43:-4 44:-1 47:0 50:7 51:12
demanded 1:62|demandee 1:30 9:37 17:35 40:32 53:30|demandees 1:50 12:53|demandent 33:35
demander 1:29 5:32 6:30 33:10 35:32 40:16|demandes 23:41 27:35 40:27 53:37|demandeur 1:64|demandez 33:35
demandons 11:37 12:33 20:22 40:40|demarrage 23:67|demenage 3:55|dement 33:27 40:29|demente 33:30|demeurant 34:55
demeure 2:48 10:37|demi 27:48 33:22|demie 19:45 33:22|demission 8:69|demissionnaire 8:69|demissionne 33:35
demnachst 37:57|demo 9:35 16:43 26:36 31:25 52:37|demoed 27:59|demoiselle 33:22 47:56|demoli 40:54|demolir 40:54
demolished 21:53 33:19|demolition 18:66|demonstrated 33:33|demonte 33:35
den 2:-1 3:7 4:1 10:2 12:3 14:0 15:0 17:-1 18:-2 19:10 20:3 21:2 23:-2 24:1 27:5 28:7 29:2 30:2 31:-5 33:6 34:-6 40:1 44:-1 46:1 47:1 48:2 49:1 50:0 53:1
denemarken 31:50|denen 3:34 19:35|deniers 40:54|denk 19:49|denken 27:38 31:37|denkt 3:14 33:30|denn 20:48
denomination 1:32 8:58 43:22 46:27|denommee 8:69|denonce 21:67|denoncer 33:35|dense 19:58|dentist 19:42 32:56
dents 33:22 49:58|deny 6:65|dep 42:67|depart 3:27 5:37 12:20 15:24 20:9 34:9 40:15 43:19 44:21
department 7:18 21:23 27:27 41:48|depasse 15:58 40:40|depassement 10:58|depassements 10:58|depassent 7:62
depasser 1:50 40:40|depend 14:37 23:41 27:35 40:27|dependent 14:60|depending 30:65|depends 23:52 27:46
depense 16:39 17:42 53:50|depenserons 53:64|depenses 0:16 1:36 10:14 14:9 16:21 17:24 53:46|deplace 3:55
deplacee 33:35|deplacements 16:57 41:46|deplacer 20:56|depoli 32:73|depose 5:28 8:40 9:30 10:29 14:23 17:28 18:26
deposee 11:63 22:45|deposer 0:22 1:27 12:30 17:20 27:25 29:41 40:6 42:30|deposes 0:57 14:50|deposit 18:50 35:54
deposited 5:65|depot 5:29 8:18 10:7 11:20 12:16 14:13 18:39 27:10 29:19 42:27 47:30|depreciation 0:68
dept 21:41 22:37 41:36 45:38|depth 19:55
depuis 3:7 4:5 5:2 6:1 7:20 8:8 11:4 12:0 13:18 14:-4 20:8 22:15 28:6 33:10 40:19 43:-2 47:2 53:3
der 0:1 1:-1 2:1 3:0 5:1 6:0 7:-1 8:1 9:1 10:0 12:0 13:1 14:1 15:1 16:-3 17:0 18:-1 19:2 20:0 21:5 22:0 23:1 27:0 28:2 29:0 30:0 31:-1 33:-2 34:1 35:3 40:-1 43:-4 44:2 45:1 47:2 48:1 51:2 53:6
derange 45:65|deranger 47:69|derde 3:16 18:14 20:10 21:13 30:16 33:3 41:13 44:16 53:11|derden 22:29 34:36 35:29
deren 23:28 31:25 33:6 40:21|dergleichen 40:46|deridder 2:43 43:52|derive 45:65|derives 2:43 31:34 34:29|dermot 27:59
dernier 2:1 3:10 6:22 20:10 21:12 22:23 33:13 36:16 37:19 40:-2 44:12 46:15|derniere 12:20 18:20 28:27 33:28 44:22
dernieres 15:45 38:45 40:27 44:42|derniers 7:26 15:47 22:42 31:24 46:34|deroule 48:55 53:50
derriere 19:28 20:14 33:25 45:23|derselbe 33:30|derselben 33:17 45:41|dertien 12:39 20:37
dertig 2:9 6:14 7:12 26:17 31:11 33:3 40:7 50:15 53:21
des 0:1 1:5 2:1 3:-2 4:2 5:6 6:-2 7:3 8:2 9:1 10:2 12:-3 13:1 14:0 15:4 16:-2 18:-1 19:4 20:1 21:1 22:-1 23:3 24:2 27:0 28:2 29:-1 30:1 31:0 32:2 33:-1 34:2 38:1 40:0 43:-1 44:-1 45:-3 51:2 53:3
desabonner 35:69|desaccord 10:58|desaccords 3:55|desaffecte 18:45 40:32 52:53|descamps 33:35
descend 3:13 21:37 27:19 33:25|descendants 40:51|descendent 33:35|descendre 33:35|descente 16:30 33:24 48:32 49:36
descentes 35:69|described 14:60|describes 20:55|describing 33:33|description 1:48 41:51|descriptions 3:54|desert 38:71
deserving 3:54|deshalb 6:26 33:3 40:35|desheriter 33:35|design 16:38 19:26 24:28 41:31 50:27 53:19
designated 8:54 35:54|designation 16:51 50:54|designe 8:48 40:32 42:46|designent 2:56|designer 16:57 53:36
designons 29:70|designs 5:53 18:38 24:42|desinscrire 35:69|desir 6:68|desire 33:35|desirent 10:58
desk 7:27 20:22 23:44 33:-1 53:26|desobeir 45:65|desole 12:67|desolee 12:67|desormais 33:35|desperate 33:33
desselben 18:53|dessen 31:30 33:10 34:29|dessin 2:14 16:23 19:16 24:29 33:17 43:23 47:27|dessinateur 18:66
dessinateurs 16:65|dessine 3:19 13:28 19:22 21:31 45:29 49:35 53:27|dessinee 13:38 31:34 34:29 47:43
dessiner 34:48 40:32|dessines 43:65|dessins 2:26 5:38 12:36 34:25 43:35|dessous 22:36 24:41 33:5 40:23 45:35
dessoy 7:38 14:38|dessus 3:19 19:22 33:19 34:19 41:31|destinataire 4:59 50:57|destine 44:68|destined 4:69
destinees 33:22 47:56|desto 33:30|destroy 33:33|destroyed 35:67|destruction 34:55|detache 45:65|detail 10:58
detailed 9:46 33:12 43:40|detaille 1:43 2:35 33:14|detaillee 1:50 33:22|details 1:49 23:52|detection 33:33
detective 1:29 31:36 36:35 40:17 43:27|detectives 28:69|detenir 5:69|detenons 40:54|detenu 7:62|detenue 14:64
detenus 10:58|determined 2:57|determinee 35:69|determiner 27:48 43:52|dethier 20:42 53:46|detiennent 34:55
detient 10:35 14:28 40:18 46:53|detourner 33:35|detroit 40:51|detruire 11:71|detruit 20:56
dette 10:21 14:27 21:31 22:30 40:17 51:47|dettes 0:63 6:24 14:32|deuil 3:55|deuntje 33:33|deuren 20:37 21:39
deutsch 2:9 12:12 13:21 40:5 42:14 43:39|deutsche 1:53|deutschen 10:37 40:33|deutscher 2:21 10:22 40:17 42:26 43:24
deutschland 7:12 10:11 27:11 31:21 40:23 42:29|deutschsprachige 27:37 40:33|deutschsprachigen 53:51
deux 2:-2 3:-4 6:-2 7:12 10:2 11:2 12:-2 13:1 15:2 16:1 18:0 19:1 20:7 21:9 22:-3 23:1 27:-2 30:2 31:3 33:-1 34:0 36:5 38:2 40:15 43:5 44:-1 45:0 53:2
deuxieme 2:18 3:18 7:4 12:9 18:8 20:13 21:9 31:11 33:4 34:7 35:11 42:9 43:7 44:10 47:11
dev 4:18 9:23 11:15 16:27 17:33 18:11 22:22 43:31 53:23|devait 33:35
devant 2:2 8:15 18:13 19:4 20:19 21:24 30:14 33:17 40:0 47:15 48:14|develop 3:14 5:25 10:37 12:24 20:27 34:16
developed 10:58|developer 17:50 43:47|developing 10:37 27:38 43:40
development 1:20 5:11 7:2 9:12 10:28 12:10 16:17 17:26 18:13 22:-1 23:6 27:0 29:2 34:-8 40:6 41:-2 43:13 53:1
developpe 2:43 33:22|developpee 33:35
developpement 1:28 5:1 7:6 9:9 10:25 12:10 16:13 17:25 18:10 22:10 27:0 29:2 40:12 42:-1 43:9 53:22|developpent 10:58
developper 10:45 34:42|developperont 10:58|developpes 34:55|developpez 27:61|developpons 20:56|develops 7:60
devenir 3:34 28:52 48:47|devenu 3:55|devenue 4:45 20:29 28:47 33:9|devez 37:75|devices 33:33|devienne 3:55
deviennent 3:55|devient 10:45 20:29 33:9|deviner 33:35|devinette 19:58
devis 1:26 9:25 10:28 11:10 12:6 13:3 16:18 17:7 18:6 27:0 40:12 41:26 42:6 43:11 50:16|devise 40:54|devised 43:61
devisses 33:35|devoir 2:56|devra 3:55|devraient 33:35|dez 6:23 18:25 33:20 48:33
deze 3:-2 5:6 17:18 19:1 20:1 23:19 27:18 29:17 31:2 33:-15 40:17 50:6 53:2
dezelfde 10:14 11:20 14:17 33:15 40:11 45:16|dezember 0:28 11:27 17:25 29:38|dfff 42:54|dg5 51:71|di 35:55
diabetes 31:57|diagnose 33:30|diagnostic 16:39 18:40 40:27 44:42|diagramme 18:66|dialekt 19:35 40:33
dialektfassungen 2:49|diallo 43:52 53:50|dialog 44:54|dialoge 3:22 16:40 44:29|dialogen 3:37 13:24 44:27
dialogpassagen 2:49|dialogue 2:12 3:3 13:11 16:12 18:12 23:15 27:7 33:-2 43:21 44:43 52:20
dialoguee 2:45 18:38 27:20 33:-6|dialoguees 2:48 18:45|dialogues 2:7 3:17 10:9 16:27 33:-3 40:15 43:16 44:43
dialoog 33:33|dialoogversie 2:42 10:26|diapason 30:68|diarised 40:51|diaspora 31:57|dicht 21:27 33:20 48:28
dichter 6:53|dichtgaan 33:33|dichtstbijzijnde 35:53|dictated 33:33|diction 33:35|dictionnaire 13:51 47:56
did 3:17 13:14 19:18 20:23 31:21 33:3 38:20 47:18|didn 3:41 11:55
die 1:-5 2:0 3:5 5:2 6:0 7:1 10:-1 11:2 12:0 13:-2 14:2 18:-2 19:3 20:2 21:4 22:-2 23:2 27:1 29:1 31:0 33:4 34:3 35:1 38:1 40:4 44:0 45:-2 53:0
died 3:38 5:29 33:9 37:35|diefstal 21:52|diem 13:61|dienen 1:13 12:23 17:17 29:26 34:11 40:18 42:16
dienst 21:25 23:14 27:12 33:16 35:16 50:16|dienstag 11:43 33:17|dienstgrun 19:48|dienstleister 22:40 53:38
dienstwohnungen 20:48|dient 3:33 4:43|diep 20:49|dier 3:46|dieren 45:51|dies 20:19 27:40 33:-2 34:20
diese 3:20 4:20 7:14 27:30 33:-6 40:9|diesel 45:64|dieselbe 20:28 33:23|dieselben 5:55
diesem 3:12 9:21 14:16 15:20 20:13 40:21 53:16|diesen 19:14 23:19 29:22 33:8 40:12 43:19
dieser 3:14 7:17 14:18 17:31 33:-3 40:12|dieses 10:20 17:23 23:23 27:20 40:24|diff 43:65|diffamation 40:54
differe 17:55 42:53|differends 34:55|different 20:34 33:12 45:43|differentes 33:35|differentiate 30:65|differes 42:67
difficulte 14:64|difficulties 14:60|difficulty 14:60|diffuse 8:55 22:53|diffuser 8:48 52:66|diffuses 7:62
diffuseur 9:34 14:40 22:30 27:25 40:17 43:29|diffusion 1:32 22:48 40:22 43:34|diffusions 22:66
dig 33:15 40:15 44:30 48:31 50:32|digital 15:37 17:24 19:22 20:16 30:25 43:26|digitale 19:48|digitaler 41:40 43:39
digue 7:36 21:41 33:22|dijk 33:28 48:25|dijkbreuk 41:52|dimanche 12:23 20:23 21:23 31:41 33:3 47:25|dimanches 19:58
diminue 2:43 21:54|diminuent 19:58|dimmen 19:49|dinant 8:25 13:22 26:28 29:26 40:10 51:27 53:41|dine 33:34
diner 31:47 33:9 37:49|ding 33:33|dinge 45:53|dingt 20:49|dino 33:33|dinsdag 11:55|diplom 13:52|diploma 13:56
diplome 13:51 30:54|dips 30:65|dir 5:19 13:19 16:12 22:46 34:13 40:1 43:23 53:11|dira 3:55|dirai 3:55
dire 3:21 6:22 21:22 33:22 40:8 47:24|direct 2:12 7:14 19:34 20:8 31:12 33:-2 43:17 51:24 52:26|directe 17:68
directed 13:48 43:47|directement 9:57 14:50|directeur 12:21 14:11 16:22 23:27 27:8 29:16 33:16 44:15
directie 33:24 51:37|directing 13:61|direction 2:2 7:9 16:21 19:21 23:12 27:21 33:-18 40:-1 41:41 45:11 51:16
directly 2:57
director 1:14 2:-7 3:-10 7:-3 8:4 9:10 10:16 12:11 13:15 14:11 16:13 18:6 19:12 20:2 22:0 31:0 33:-24 34:-8 37:13 38:4 39:6 40:-7 41:14 43:12 53:-4
directors 8:49 14:18 29:36 30:23 36:27 41:21|directrice 7:26 21:31 23:43 29:34 34:19 45:29|directs 20:44 51:55
direktion 27:50|dirige 7:41 19:37 27:40|dirigeants 14:64|dirigee 40:54|diriger 19:58|diriges 19:58
dirimierungsrecht 10:50|dirk 7:31 12:31 13:32|dirons 45:65|disagree 33:33|disait 3:50 47:43|disappear 19:55
disappearance 33:33|disbursements 26:69|discharge 35:54 51:55|discipline 45:65|disclose 35:67|disclosure 35:67
discokugel 33:30|discount 41:63|discours 48:68|discover 20:55|discovers 33:33|discovery 33:33|discuss 27:46 33:19
discussion 17:27 30:26 31:30 42:37 43:36 49:31|discussions 43:61|discutee 27:61|discuter 48:68|disent 6:54 30:54
disgraced 33:33|disliking 3:54|dison 8:32 13:28 18:35 53:32|disons 34:55|disparait 21:54 33:22|disparaitra 19:58
disparaitre 20:42 33:22|disparition 3:55|disparu 20:34 21:46 48:47|dispatch 20:55|dispatcher 3:27 33:7 45:39
dispensable 30:68|disperse 33:35|disponent 6:53|disponible 0:57 34:40|disponibles 0:66 33:5|disposal 10:45 12:50
dispose 2:38 4:33 10:29 34:21 35:30|disposed 27:59|disposent 30:68|disposes 7:42 27:52|dispositif 20:56
disposition 2:20 12:43 27:37 30:31 50:33|disposons 40:54|disputaient 3:55|dispute 5:31 31:21 33:16 48:47
disputent 33:35|disputer 33:35|disputes 2:57|disque 33:35|disregard 11:68|dissolution 8:69|dissolve 49:68
distance 3:40 19:30 20:30|distants 19:58|distinct 2:43 34:42|distincte 34:55|distinguees 12:53 23:54|distingues 12:67
distinguons 31:60|distribuer 27:48 33:22|distribusjon 27:59|distribute 2:43 27:46
distributeur 9:11 27:11 31:21 32:13 33:-14 40:21 42:50|distributeurs 40:54|distributie 2:28 7:31 31:30
distributiekosten 10:49|distributing 27:59|distribution 1:22 2:4 7:21 8:18 27:34 31:9 38:29 42:33 52:21
distributor 13:19 31:15 40:27 42:52|disturbs 33:33
dit 1:0 3:20 4:5 6:6 8:3 9:4 12:6 15:10 17:2 20:-4 21:6 27:10 33:10 34:-8 40:-6 41:2 43:-1 47:8 51:11|ditch 33:33
dite 20:56|dites 12:46 17:47 33:14|dits 31:60|ditto 33:33|div 53:64|diver 24:69|divergent 10:58
divers 0:33 3:7 9:23 13:16 16:29 41:47 48:20 50:23|diverse 41:63|divided 2:57|divise 33:35|diviser 33:35
division 3:29 8:55 34:29|divorce 33:35|divulguer 35:69
dix 2:12 7:13 8:6 12:4 13:1 19:-5 20:12 21:4 22:11 28:10 30:5 31:11 33:4 34:11 35:6 36:17 40:-1 43:2 45:2 53:9
dizaine 13:51 40:40|djamel 12:24 13:22 16:23 19:15 33:-7 36:30 39:30 40:11 43:23 53:21|dk 31:52|dm 10:58
do 1:10 3:23 7:9 12:4 14:0 18:4 20:13 22:4 27:-1 29:7 31:-2 33:2 35:9 37:11 39:10 40:5 44:13 52:10|dobberen 33:33
doc 20:17 22:58 23:19|doceert 13:52|doch 6:33 19:28 28:37|dochter 6:14 20:10 33:20 35:14 44:15 48:20|dochters 31:50
dock 33:33|docnotes 38:68|docs 2:18 7:22 10:20 14:22 26:31 34:18 43:23 50:29|docteur 20:17 33:26 34:17 47:31
doctor 16:43 18:25 33:-5 40:12 44:39 53:22|doctoring 18:66|docu 22:58|document 4:28 9:46 25:29 33:13 45:21 51:27
documentaire 1:20 7:8 12:10 13:10 16:1 17:4 19:5 20:22 22:19 23:4 27:-2 30:11 31:-3 33:-13 34:-6 39:8 40:6 42:3 43:6
documentaireprogramma 7:51|documentaires 7:48 13:24 22:15 27:11 31:10 40:4|documentaliste 16:65
documentaries 7:51 20:14 40:26
documentary 1:6 2:7 7:23 9:11 12:7 13:5 19:-2 20:34 22:7 23:8 27:2 30:8 31:1 37:14 43:4 44:9 53:3
documentation 2:43 16:52|documented 10:58|documenten 33:33|documents 1:40 5:33 9:35 12:32 29:34|docx 11:71
dode 21:38 33:22|doden 33:33|doe 3:33 37:44|doel 6:40 8:41|doelgroep 31:50|doelpubliek 31:37 36:44
doen 18:23 27:19 33:20 40:16
does 2:-4 3:10 6:5 13:1 19:15 20:2 21:6 23:5 27:6 28:9 32:9 33:17 34:-4 40:-10 44:5 48:6 51:8
doesn 3:4 14:10 18:13 19:5 20:16 33:13 34:6 44:26 48:17 53:10|doet 31:20 33:19 43:22 51:25
dog 6:24 7:20 13:21 22:23 33:18 50:26|dogs 26:44 35:42 50:52|doigt 3:26 33:30|doigts 24:71|doing 22:42 36:48 43:40
dois 14:64|doit 1:13 3:12 14:12 19:18 20:4 21:16 26:21 28:40 33:10 44:17|dok 22:40 50:42
dokumentarfilm 1:20 7:18 19:15 20:16 22:36|dokumentarfilme 7:50|dokumentarfilms 20:48|dokumentarischen 20:48|dol 33:33
dom 10:58|domaine 2:35 5:48 53:43|dombrowe 2:21 12:16 13:16 22:17 34:13 37:21 38:19 43:16|domestiques 28:60 33:22
domicile 13:41 22:29 28:36 33:10 53:27|domiciled 20:55|domiciliation 3:34 4:62|domiciliee 2:43 14:37 34:29
domiciliees 53:64|domicilies 53:64|domine 20:56
don 2:5 3:12 12:12 19:3 20:3 21:15 27:7 31:6 33:3 34:4 40:16 44:13 47:13 53:8
donc 3:16 6:28 12:27 15:20 18:16 20:28 21:17 33:6|donderdag 20:37 33:20|donderdagavond 31:50
done 2:6 14:19 17:13 18:12 19:14 20:4 22:12 23:14 27:8 30:13 33:-1 34:5 40:0 43:10 53:8
donker 3:-1 6:12 18:7 19:2 20:3 24:9 28:10 30:9 33:10 34:2 36:10 37:11 40:0 43:6 44:8 47:14|donkerder 3:46
donnant 3:55|donne 2:5 3:15 13:13 20:4 29:37 33:13 35:18 39:21 40:2 42:15|donnee 8:69
donnees 1:22 2:14 8:39 14:34 16:23 46:46|donnent 0:57 10:45|donner 20:34 40:32 44:47|donnez 34:55
dont 0:13 2:14 3:6 6:4 7:7 8:6 9:8 10:13 13:9 19:-5 20:10 22:11 23:4 33:-10 34:0 40:9 41:4 42:10 43:2 47:14 53:9
dony 8:44 25:48 29:55|dood 33:33
door 0:2 1:5 2:-6 3:2 4:2 7:11 8:1 9:2 10:2 11:2 14:3 15:1 16:-1 19:-2 20:4 21:3 24:3 27:-3 29:5 30:2 31:1 33:7 34:-5 35:0 39:4 44:5 45:-2 47:1 49:9 53:0
doorgegeven 3:46|doorgestoken 33:33|doorheen 20:49|doorloopt 33:33|doorlopende 45:51
doornik 10:15 12:17 14:17 18:19 43:18 53:31|doornikse 33:33|doorrekening 26:56|doors 19:20 21:31 33:15 48:43
doos 24:25 33:21 49:34|dopjes 21:52|doppelforderung 14:38 17:41|doppelt 11:56|dorf 21:26 33:21 53:22|dorfer 31:50
dorfplatz 33:30|dormantes 22:53 39:59|dormir 21:67|dormirons 53:64|dorothea 16:32 20:32 33:15|dorp 21:18 33:27 53:16
dorpen 3:33 31:37|dorpscafes 31:50|dorpsplein 45:51|dort 3:5 7:9 20:6 21:12 32:15 33:17 40:4 49:12 53:9|dortigen 13:52
dortoir 33:22 49:58|dos 6:29 19:8 20:6 24:44 26:23 33:17 49:22
dossier 1:20 2:3 3:2 4:5 9:17 12:16 14:9 16:-1 17:8 18:29 19:-7 20:-3 23:17 27:5 29:3 31:1 33:-18 34:-9 35:3 38:5 40:3 48:2
dossiernr 1:51|dossiernummer 1:43 23:32|dossiers 1:38 10:27 20:34|dossin 45:51|dossinstraat 43:52|douairiere 33:35
douane 19:58|douanier 2:15 10:16 33:15 34:14 41:25 42:25 47:28|douaniere 6:46 33:14 45:44
double 12:12 13:20 14:19 19:4 22:11 26:18 31:7 33:6 34:1 35:14 40:21 44:14|doublee 31:60|doubler 33:22 34:42
doubles 41:63|doublure 33:14 40:32 41:46|doubts 33:33|douchet 27:61|dour 18:53 40:40|douzaine 13:64
douze 3:11 7:8 18:12 20:17 23:13 31:17 33:-2 34:28 40:7 45:22|dove 28:56|dover 21:67
down 3:16 5:9 12:8 20:8 21:17 27:12 33:18 35:11 47:9 49:21|download 39:69|downloaded 38:68|doyen 6:49 33:26
dozen 13:31 33:29|dozijn 13:52|dr 6:27 12:17 27:24 33:15 44:16|draad 20:37 21:39
draagt 2:31 17:17 19:11 33:-5 34:11 40:9 48:14|draai 19:49|draaidag 10:36 18:29 19:24
draaidagen 40:24 41:30 43:19 50:21 53:17|draaien 2:10 14:14 19:31 35:16 40:9 53:23|draait 20:25 27:26 33:20
draaitaal 1:38 43:40|draft 2:30 3:9 5:1 9:3 10:1 16:14 18:26 23:7 27:16 37:7 40:8 42:0 43:17 44:19
drafts 2:19 10:21 16:48 34:18 40:13|dragen 2:35 20:37|dragon 13:22 19:16 33:11 34:26 36:30 40:12|dragons 3:54
drai 9:54 27:46|drained 33:33|drains 16:62|drama 7:13 13:14 22:16 27:11 30:17 40:11 43:42 45:16|dramareeks 45:51
dramaserie 45:53|dramatique 2:27 20:26 34:36 40:24|dramaturg 3:18 16:40 18:27 40:15 53:23
dramaturgie 2:16 16:43 18:20 53:17|dramaturgierunde 18:53|dramaturgin 18:22 40:15 53:43|dramaturgique 16:52 44:55
dramaturgische 16:45 40:26|dramaturgisches 44:54|drame 43:65|drankverkoop 0:54|drap 32:73|drapeaux 33:35
draps 21:46 33:14 48:47|draussen 33:30|draw 33:19 40:37|drawing 30:44 33:12 34:35|drawings 49:68
drawn 3:14 10:18 24:48 27:19 33:-7 40:11 51:28|draws 33:33|dread 45:64|dreams 20:55|dreh 10:30 18:34 53:31
dreharbeiten 14:51|drehbeginn 18:41 20:13 40:11 43:27
drehbuch 1:16 2:11 3:-2 5:6 10:2 12:11 16:22 17:5 18:5 27:8 34:1 40:2 43:22 44:5|drehbuchauftrag 2:49
drehbucher 2:36 34:36|drehbuchfassung 2:36 3:22 40:21|drehbuchfassungen 34:49|drehbuchforderung 23:53
drehbuchs 2:40 27:33|drehbuchvertrag 2:42 26:36|drehbuchwerkstatt 13:52|drehbuchwettbewerb 13:40 17:41|drehe 19:48
drehen 2:8 14:10 18:12 19:26 27:9 35:14 40:14 53:18|drehort 50:55|drehorte 43:52|drehplan 16:43 18:25 19:19
drehplatzen 7:50|drehsprachen 43:52|drehstart 18:53|dreht 33:25 44:29|drehtag 10:30 19:28 34:29
drehtage 16:22 40:15 41:33 50:24 53:20|drehtagen 41:28 53:45|drehzeit 20:48
drei 2:8 3:-3 7:10 15:11 16:3 18:3 19:2 20:7 23:3 24:6 28:6 30:10 31:5 33:5 36:6 40:6 44:4|dreien 30:55|dreier 30:55
dreifache 31:50|dreilanderblick 22:53|dreimal 44:54|dreissig 6:15 7:12 20:21 26:27 33:2 50:17 53:12
dreizehnte 21:41 48:41|dreizehnter 33:30|drempel 15:41 47:43|drempels 46:55|dress 33:26 47:30 48:31|drew 30:65
drie 2:10 3:8 7:4 13:10 15:14 16:0 18:2 19:-3 20:8 21:1 23:0 24:4 28:5 30:4 31:-2 33:2 40:6 44:8 51:8
driehonderd 33:33|dries 6:26 7:23 14:24 20:12 33:3 36:27|drietal 33:33|drift 22:63|drifting 33:33|drijven 33:33
dringt 33:30|drink 33:33|drinking 33:33|drinks 6:52 33:19|drinkt 33:33|drinnen 33:30|drip 33:33|dripping 19:55
dritt 7:50|dritte 2:29 18:28 27:14 35:20 40:18|drittel 2:21 23:24 30:26 44:37|dritten 3:22 7:15 23:18 27:15 33:6 45:18
drittens 40:46|dritter 42:34 47:34 48:34|drive 33:33|driver 6:35 21:37 33:15 45:34|drivers 53:59
drives 6:35 13:31 33:15 45:34|driveway 45:64|driving 33:33|droeg 5:54|droge 33:33|drogeriemarkt 20:48
droit 2:21 3:-8 4:17 6:4 10:16 13:1 14:8 15:8 19:-5 20:-8 24:8 27:6 29:7 33:-10 34:26 35:6 39:9 45:14 47:14
droite 19:27 33:17 49:54|droits 2:29 5:33 10:3 16:10 34:27 40:4 41:30 43:-4 47:10 50:1 51:2|droixhe 33:19 53:46
drole 3:27 6:27 20:15 36:31 38:30 40:13 45:37|drolerie 3:55|dromen 33:33|drone 19:40 32:43 39:51|drones 41:58
drong 19:49|droog 13:52|droom 3:33 20:37|droomfase 20:49|drop 33:33|drops 33:33|drown 47:65|drowned 24:69
drowning 19:42 40:37|drowns 38:68|druben 33:30|drucke 3:47|druckt 33:30|druk 34:49|drukletters 1:51|drukwerk 16:52
drunk 33:33|dry 20:29 33:7 45:51|dryness 3:54|dsh 14:64|dt 41:40 42:41
du 0:3 1:6 2:-4 3:-5 4:6 5:7 7:-1 8:7 9:1 10:3 12:-1 13:0 14:-3 15:1 16:0 17:6 18:2 19:-1 20:-2 22:5 23:6 26:4 27:2 29:1 30:2 31:2 33:-7 34:0 35:4 38:6 40:0 41:-1 42:3 43:0 46:5 47:2 51:1 53:3
duane 8:67|dub 43:61|dubbed 40:51|dubbel 40:46|dubbele 14:39 31:37|dubbing 40:51|dublin 19:55|dubois 20:31 34:40 43:40
duchy 7:47 25:56|due 0:39 2:12 14:14 17:19 26:51 40:6 51:23|dues 51:71|duffel 13:52|dug 44:65|duidelijker 27:50
duiden 10:49|duits 20:37 27:38|duitse 33:13 40:27 42:34|duitsland 31:44 42:29|duiventil 22:53|duizend 22:53|dull 3:54
dullaert 44:55|dumb 33:33|dument 14:42 23:46 34:34|dumonceau 7:26 10:21 13:28 19:22 22:30 27:25 38:35|dumont 35:69
dune 33:35|dunes 22:53 33:22|dunkeln 33:30|dunstan 19:22 33:29|duo 40:54|duplicate 2:57|dupuich 14:60|dur 24:71
durable 53:64|durant 15:50 34:48|duration 2:43 8:41 34:30|durbuy 13:51 22:53
durch 11:18 19:10 20:10 30:17 33:2 34:21 44:16 53:13|durchgehender 45:53|durchlasst 33:30|durchschneiden 33:30
dure 2:15 3:14 20:15 33:24 34:15
duree 1:24 2:26 5:18 7:2 8:9 10:-2 20:-5 22:15 34:14 35:18 38:11 40:-7 43:25 45:5 49:12 51:11 52:14|durees 5:55 39:59
duren 33:33|durent 20:56|durer 31:60|durera 20:56|duretes 24:71|durfde 33:33|durfe 12:53|durfen 20:48
durft 21:32 33:13 47:36|durfte 27:37 33:17|durham 13:61|during 15:21 20:19 27:23 33:-14 34:42 53:12|dury 44:41 53:38
dus 2:13 3:20 12:25 40:20 46:29|dusk 33:19 48:53|dust 30:65|dutch 13:38 19:19 32:34 40:27 43:25|duty 31:57
dutzend 13:52|duur 2:31 22:25 34:20 43:24|duurt 19:21 33:23 40:18|duwt 33:33|dwell 21:46 33:12 48:45|dwindles 33:33
dying 19:55
e 0:6 1:13 2:-6 3:-6 5:18 8:6 9:19 10:4 12:16 13:4 14:7 16:2 17:12 22:23 25:8 33:-25 34:1 37:9 40:-8 41:9 44:11 47:10 48:4 53:-1
e1 9:46 49:50|e2 9:42 12:38 49:45|e3 49:56|e4 49:56|e42 45:51|e5 49:56|e6 49:56|e7 49:56
each 2:13 3:0 6:2 10:10 15:4 17:0 19:-8 20:16 21:3 24:12 31:5 33:9 34:6 35:4 40:-6 43:-3 45:24 53:-4|ean 25:70
ear 33:7 38:42 44:39 49:42|earlier 10:20 11:30 18:25 33:-5 39:43 44:27 45:26|early 18:30 19:34 21:33 33:-1 40:17
earn 40:51|earnings 0:68|earns 3:54|ears 33:33|earth 32:56 33:19|easily 3:41 33:19|easy 19:55|eat 53:59
eating 33:19 41:49|eats 21:46 33:12 48:45|eau 3:-4 13:5 19:8 20:10 21:8 22:7 24:19 31:14 32:14 33:20 35:10 49:12 53:4
eaux 22:41 39:58 42:42|eave 13:58|eb 39:56|ebauche 3:55|eben 33:30|ebene 20:48|ebenso 19:28 20:28 27:30
eblouissement 48:55 49:58|ecart 30:65|ecarte 1:64|echange 33:22 34:42|echangeant 40:54|echantillon 30:68|echappe 33:35
echassiers 13:64|echeance 26:57 33:-1 34:38|echeances 5:55 16:39 40:27|echeancier 18:66|echeant 18:66
echelle 19:27 24:41 33:25|echelonnement 48:68|echevin 33:35|echevine 17:68|echo 22:41 30:38 38:42|echoppe 33:35
echoue 33:35|echt 1:19 15:22 19:25 20:18 36:33|echte 19:18 31:19 40:26 43:22 45:20|echten 19:48|echu 51:71|echue 14:64
eckdaten 12:45 43:32|eclaire 19:45 33:22|ecluse 3:30 20:31 40:38|ecluses 3:29 33:9 36:46 53:37|eclusier 3:55
eclusiere 18:45 33:14 39:52|eclusiers 20:56|ecole 6:17 7:12 13:25 21:28 27:11 33:3 39:22 44:18 45:15 48:29 53:21
ecoles 16:39 31:47 36:46|ecolier 20:56|economic 14:60|economie 13:34 15:40 23:37 36:42 40:23
economique 1:31 9:38 14:31 30:45 40:21|economiques 2:35 40:46|economische 1:51|economisent 33:35|economiser 33:35
economy 23:65|ecoproduction 14:50 40:40|ecothriller 43:52|ecoule 20:56|ecoute 3:16 24:33 33:30|ecouter 3:42 33:22
ecran 18:35 20:12 24:28 33:19 34:24|ecrans 19:34 27:25 30:31 31:24 33:-1 40:17|ecrasee 19:58|ecrira 2:56
ecrire 2:15 3:41 6:15 8:16 10:6 17:16 34:21 35:17|ecris 3:53 18:26
ecrit 2:14 3:25 5:8 10:-3 12:6 13:12 14:2 18:5 22:5 27:0 29:9 30:7 31:-1 33:-6 34:9 36:11 38:10 40:7 42:6 43:4
ecrite 2:30 20:29 34:29 44:42|ecrites 2:48 20:34|ecrits 22:45 34:48
ecriture 1:0 2:25 3:-1 7:-2 10:2 12:3 13:23 14:-1 16:30 17:25 18:16 23:24 35:5 40:-3 41:3 43:1 44:12|ecritures 51:71
ecrivain 34:55|ecrivait 3:42 20:42|ecrivant 3:55|ecrivions 7:62|ecrivons 3:47 27:40|edelweiss8 52:74
edgard 2:26 3:25 12:36 13:34 47:39|edge 7:28 20:22 33:18 40:18|edges 7:60|edit 18:24 19:35 41:46 50:27|edite 4:72
editeur 5:38 14:16 16:29 34:40 40:6 47:22|editie 35:53|editing 2:27 7:19 13:20 16:21 19:13 41:32 50:25 53:18
edition 2:21 31:20 34:28 35:43 40:14 42:27|editions 5:42 34:35 47:52
editor 2:8 3:5 7:12 14:11 16:40 18:14 19:6 27:10 40:19 53:11|editorial 7:40 10:37 41:42|editoriale 7:54 40:32
edmonde 33:35|education 8:40 13:50 31:31|edwin 2:13 12:29 16:28 18:28 19:12 34:12 40:7 41:19 53:16
een 0:1 1:-4 2:1 3:3 6:1 7:8 10:-2 12:2 13:-1 14:0 19:3 20:3 21:3 23:-1 27:0 28:2 30:-1 31:1 33:5 34:1 40:5 43:-4 44:0 45:6 46:0 47:1 53:-2
eend 35:53|eenden 33:33|eenendertig 13:52|eenheidsprijs 50:54|eenmaal 34:49|eenmalige 34:49|eenparigheid 10:49
eens 6:33 7:31 36:37|eensluidend 8:41 29:41|eenvoudige 20:49|eenzaam 6:53|eer 12:30 14:41 33:0|eerder 1:38 31:37
eerdere 11:35 39:49|eerlijk 19:36 53:38|eerlijker 3:46|eerst 3:13 19:7 24:14 31:8 33:23 47:14
eerste 2:16 3:-4 7:10 10:9 12:1 13:6 18:16 19:-2 21:7 23:1 33:-4 40:9 41:2 44:10 45:7 49:6|eet 33:23 45:23 48:24
eetzaal 48:52|eeuw 33:33|effacer 33:35|effect 53:59|effecten 41:45 53:31|effectif 0:32 1:26 46:61 51:33
effectifs 8:55 46:57|effectives 46:67|effects 41:59 53:27|effekt 53:51|effekte 41:40 53:38|effet 30:41 40:40 53:37
effets 1:25 16:27 40:15 41:48 53:37|effondre 33:35|effrayant 3:42 24:58|effroi 33:35|eform 1:62|egal 17:55 42:53
egalite 14:64|egard 51:71|egels 33:33|eglise 33:27 45:44|eh 31:50|ehe 33:30|ehemalige 20:35 31:37
ehemaligen 7:38 53:38|ehemaliger 33:30|ehering 45:53|ehre 14:51|ehrenfeld 13:52|ehrenwortlich 14:51
ehrenwortliche 14:51|ehrlich 40:46|eid 24:56|eides 14:51|eidesstattliche 14:51|eifel 33:30|eifelpfarrers 20:48
eifeltunnel 33:30|eigen 0:22 2:2 7:5 17:29 19:3 22:13 31:4 33:-7 40:1 42:16 45:13|eigenaar 34:49|eigenaars 33:33
eigenanteil 17:36 42:45|eigenares 16:52|eigendom 7:31 10:42|eigene 6:16 7:14 12:26 22:26 28:20 33:-6 42:17
eigenen 3:27 33:10 53:31|eigenentwicklung 5:55|eigener 33:30|eigenerklarung 14:51|eigenes 40:46|eigenhandige 14:51
eigenkapital 0:56|eigenleistung 17:54|eigenmittel 17:54|eigenstandig 46:56|eigentliche 33:30
eight 20:36 33:11 40:9 45:34|eighteen 18:24 33:-7 34:48 40:11|eighty 3:33 20:34 31:36|eiland 28:56
eilif 19:34 39:48 43:40|eilig 33:30|eimear 8:48 25:61
ein 1:-3 2:-4 3:3 6:0 7:3 10:-3 12:5 13:2 14:1 19:-1 20:1 21:-1 23:-1 27:-6 28:3 29:0 30:1 31:-2 33:5 34:0 35:2 36:4 37:7 38:7 40:8 44:4 45:6 47:3
einander 3:27 20:28 33:10|einbringen 40:46|einbringt 33:30|eind 9:21 18:20 31:17 33:0 39:24 45:18 52:24
eindafrekening 18:54|einde 1:13 3:18 8:16 11:17 18:16 19:11 27:12 34:11 48:14|eindelijk 21:52
eindigt 3:18 20:21 21:24 33:5 34:20|eindtotaal 41:52|eindwerk 13:52
eine 2:2 3:6 6:7 7:6 10:-1 11:1 14:0 19:5 20:6 21:0 23:1 27:5 28:2 31:-4 32:2 33:7 34:-2 37:6 40:3 45:11 47:-1
einem 0:6 3:2 7:13 10:0 14:11 27:0 28:6 31:5 33:11 36:6 40:18
einen 3:9 6:11 7:-1 10:-1 11:5 13:1 19:2 20:11 21:3 28:5 31:-1 33:12 40:9 50:4
einer 2:3 3:7 7:4 13:10 19:4 20:2 21:3 27:10 30:3 33:13 40:6 45:2|einerseits 34:49
eines 2:5 3:3 12:9 14:7 20:18 23:9 27:6 29:11 33:8 40:2 53:7|einfach 20:35 44:41|einfache 20:48|einfalle 6:53
eingang 1:45 12:33|eingangsdatum 1:53|eingangsstempel 1:53|eingeholt 20:48|eingeplant 40:46|eingescannt 34:49
eingezogen 33:30|einheit 44:54|einigung 27:50|einkauf 27:37 35:43|einkaufswagen 33:30|einladung 35:55
einmal 33:6 34:36 47:29|einnahmen 6:53|einreicherin 43:52|einreichung 11:36 14:31 18:34|eins 47:41 48:41|einsam 6:53
einschl 41:53|einschliesslich 51:43 53:38|einschreiben 34:49|einst 33:30|einsteigen 27:50
einstellung 19:12 20:13 30:19 33:-5 49:44|einstellungen 19:35 20:24 33:6|einstimmig 10:50|einstufung 46:56
eintrag 20:48|eintrage 20:48|eintragen 1:53|eintrags 20:48|einvernehmlich 10:50|einverstandnisse 20:48
einwickelt 33:30|einwurf 39:56|einzelbild 24:56|einzelner 33:30|einzelpreis 50:55|einzelprojekt 17:54
einzigen 33:23 40:26|einziger 19:35 33:17|einziges 15:43 33:17|einzubringen 29:55|einzureichen 29:55|eire 25:70
eisden 13:52|eisenbahn 20:48|eisenwarenhandlung 7:50|either 10:41 27:29 33:15|el 2:43 43:52|elder 24:56 26:56
elderflower 1:25 13:24 27:21 33:-5 34:18 37:33 43:32|elders 19:36 53:38|electric 33:12 41:55|electricien 7:62
electricite 21:46 41:46 53:43|electro 50:70|electronic 29:66|electronically 51:68|electronique 13:43 14:42 43:44
electroniquement 10:37 29:49 51:50|electroniques 2:43 31:47|electros 41:67|elegance 33:35|elegant 6:53|elegante 6:68
elektronisch 29:42 51:42|elektronischem 51:56|element 3:34 5:44 31:38|elements 10:54 31:29|elevated 43:61
elevator 40:51|eleve 0:34 10:21 21:31 23:31 33:-1 34:19 53:27
eleven 3:11 12:7 19:-2 20:6 22:6 33:12 39:12 40:12 43:3 44:8 45:7 48:9 49:11 50:10 53:11|eleves 30:68
elf 31:30 33:13 40:26|eliane 3:12 19:15 20:28 33:11 40:10 41:24 43:22|eligibilite 18:66
eligible 1:46 16:33 42:35 53:32|eligibles 42:46 53:56|elise 6:68|elit 21:67
elk 2:9 10:25 29:24 33:-6 40:8 45:13 46:16 49:17|elkaar 3:28 20:25 21:17 33:-2 48:17|elkaars 33:33
elke 2:0 3:-1 6:6 7:3 10:2 14:11 19:13 20:16 21:5 33:7 45:22
elle 2:1 3:9 6:16 7:-2 8:1 10:-5 13:7 14:17 20:4 23:-3 33:17 34:-8 40:-3 47:4 48:12 49:1|ellen 20:48
elles 3:0 19:3 20:12 31:5 33:29 40:-1|ellis 8:67|elodie 33:14 44:47 45:44|eloi 21:43 22:47|eloigne 33:35
eloise 1:31 14:32 29:34|elooi 21:52|els 25:56|elsass 40:46
else 3:0 11:14 14:6 15:14 17:10 18:9 19:10 20:1 24:15 31:3 33:7 34:18 40:6 46:13 53:5|elsewhere 7:34 19:29 42:38 53:33
eltern 3:27 20:28 31:30|em 44:54|email 10:32 12:38 17:38 43:34|emballage 32:73|emballes 27:61|embarque 33:26 48:49
embarquement 35:69|embarquer 12:67|embarrassed 33:33|embauche 53:64|embauches 33:35|embouteilleur 33:35|embrasse 33:35
emden 13:52|emergencies 33:33|emergency 20:26 33:22 45:35|emerges 33:33|emettait 3:55|emmene 33:35|emmenent 33:35
emmures 33:35|emotionnelle 30:68|emotions 24:71|empeche 6:68|empechee 2:56|empecher 33:35|empfang 35:55
empfangbar 31:50|empfangen 29:55|empfanger 10:25 26:31 35:31 53:26|empfehlung 14:20 30:35 44:41|empfehlungen 30:55
emphyteotique 33:35|empile 33:35|empire 33:35|emplacement 33:35|emploi 6:41 33:22 53:37|emploie 7:36 14:37 28:47 53:37
emploierons 19:58|emplois 17:49 36:43 53:47|employe 14:64|employee 5:52 35:54|employees 31:44 46:54
employer 14:31 35:39 51:58|employeur 2:21 35:34 51:64|employment 35:67|employs 7:53 14:39|empor 33:30
emporte 27:40 33:27|empower 29:66|empreintes 32:73|emprunt 0:44 7:36 17:42 21:41|emptied 3:54
empty 20:31 33:9 49:44 53:23
en 1:-2 2:0 3:1 6:-2 7:4 10:1 12:-1 13:6 14:4 16:0 17:-1 18:-1 19:3 20:-1 21:0 22:1 23:-3 27:4 29:1 30:3 31:3 33:-3 34:-1 35:-1 36:2 38:1 40:3 41:3 42:-3 43:3 44:-2 45:-2 51:2 53:0
encadrement 15:58 33:22|enclose 1:62|enclosed 1:26 9:31 11:32 12:40 20:19 23:29|enclosures 1:62|encode 1:64
encorde 33:35|encordee 19:58|encordement 35:69|encorder 33:35
encore 3:23 9:14 11:14 12:10 14:16 15:14 22:19 31:13 32:16 33:-6 39:16 40:6 43:8 44:11 45:8 53:16
encouragement 1:50 27:48|encourageons 27:61|encrage 24:71|encre 13:21 19:24 21:24 24:46 32:42 45:22 49:29
end 1:15 2:12 10:2 12:8 13:5 18:16 19:-1 20:21 31:10 33:5 34:0 40:-5 45:8 50:11 53:3|endangers 34:56|endbetrag 50:55
ende 1:8 3:14 5:10 11:11 17:9 18:8 20:17 33:12 44:9|ended 0:68|endet 3:14 21:38 33:-2 35:23 39:24
endfassung 2:29 10:30 18:34|endgultigen 27:50|endimanches 33:35|ending 3:33 11:47 40:30|endings 40:51|endlich 33:30
endormi 33:35|endroit 20:49 33:10|ends 3:18 5:19 20:8 21:42 29:38 33:4|endsumme 41:53|ene 6:40 10:36
energeticiens 40:54|energetique 40:54|energie 30:54 40:40|energiepramie 15:55|enfance 1:37 3:29 30:41 33:9
enfant 3:12 19:27 32:30 33:18 35:26 44:25|enfants 3:17 6:13 7:7 13:26 16:10 19:11 20:1 21:13 31:5 33:10 40:9 45:10
enfile 33:35|enfin 20:17 33:29 48:30|enfoui 45:65|eng 39:69
engage 2:19 4:17 10:3 14:19 20:1 23:13 27:17 31:5 33:-9 34:11 35:25 40:17 48:13|engaged 2:43 43:47|engagee 34:55
engagees 10:58|engagement 1:9 2:34 4:17 14:31 23:13 27:33 29:16 34:1 40:-1|engagements 42:67|engager 29:57 43:52
engages 2:51 35:41|engebraten 27:59|engelbrecht 2:21 3:19 34:21 43:24 47:25|engels 13:40 16:39
engine 3:4 5:15 10:8 16:12 18:13 19:5 21:17 27:9 33:-7 36:19 40:1 41:12 43:18 45:24 53:9|engineer 21:53 45:51
engineering 16:49 53:46|engineers 50:67|engines 13:61|england 31:57
english 2:-3 3:-6 5:5 7:8 10:-2 12:4 13:23 16:10 17:4 27:-1 31:5 33:-19 34:3 40:17 42:4 43:35 47:5
englishman 10:45 40:37|enige 3:10 4:19 20:13 33:25|enjeu 40:32 44:60|enkel 33:33|enkele 43:52|enleve 33:35
enleverons 19:58|ennemi 6:68|ennui 19:58|ennuie 48:68|ennuient 21:67|enormous 33:33|enough 40:51
enquete 16:27 17:19 20:17 30:44 33:-3 43:16 45:27|enquetrice 3:55|enquiries 30:65|enquiry 50:67|enregistre 19:58
enregistree 8:55 20:42|enregistrees 19:50 34:34|enregistrement 7:32 8:38 18:36 35:39 50:39|enregistrer 35:69
enregistres 19:58|enseignante 31:60|enseignants 7:49 31:47|enseigne 13:56 20:22 45:32|enseignement 8:69
enseignements 30:68|ensemble 5:10 10:27 12:8 16:7 17:19 18:12 19:18 22:8 27:12 33:-13 40:-4 41:27 45:9|enseveli 33:35
ensuite 20:40 31:24 33:-1 48:42|ent 50:70|entband 33:30|entend 6:16 20:4 27:9 33:24 34:4 48:27 49:20 50:18
entende 19:58|entendent 19:45 34:42|entendra 19:58|entendre 33:35|entendrons 33:35|entendu 3:42 19:45|entendue 3:55
entendus 33:35|enter 3:28 19:29 27:33 49:42|entered 14:60|enterprise 1:27 8:21 10:12 14:37 46:47 51:21
enterprises 8:55 46:52|enterre 48:68|enterrement 33:35|entertainment 7:26 10:21 29:34 30:31 34:19 43:29 46:34
entetement 7:62|entfallen 53:51|entfallt 40:46|entgegennahme 29:55|entgegenzunehmen 29:55|enthalt 11:56
enthalten 12:53|enthousiasme 27:61|entier 2:35 8:28 19:17 20:15 27:20 34:15 49:31|entiere 19:37 24:50 48:47
entierement 33:27 51:50|entieres 3:55|entire 2:43 10:45|entirely 7:40 20:34 40:30|entite 8:69
entitled 1:41 34:35 43:40|entity 8:67|entlang 33:17 49:43|entlastung 35:55|entourer 1:64|entrainement 2:43 33:22
entrainer 33:35|entraineur 45:65|entrais 3:55|entrance 33:33|entrant 1:62
entre 2:20 3:-9 10:26 19:7 20:14 27:4 28:17 31:9 33:-5 34:15 40:-11 43:1 45:1 48:4 49:7 53:-1
entree 3:25 31:30 33:17 45:35|entrees 2:0 7:6 22:42 30:12 31:48 43:9|entrent 19:45 20:42
entreprise 1:3 7:10 8:31 12:6 14:35 15:33 20:-5 23:7 43:5 46:45 51:19|entreprises 8:48 42:33 46:50 53:30
entrer 6:29 19:19 20:17 27:22 33:-4 40:27 45:27|entretien 30:37 33:5 38:61|entretiens 20:38 30:58|entrichtet 51:56
entrons 33:35|entry 1:57|entschadigung 33:30|entscheiden 10:50|entscheidet 2:36 19:35|entscheidung 11:43 17:41
entscheidungen 10:50|entschieden 10:50|entschuldigt 3:47|entschuldigung 3:47|entsprechen 14:51|entspricht 17:54
entsprochen 23:53|entstand 3:47|entstanden 3:47|entstehen 7:26 20:24 53:38|entsteht 3:22 33:25|entstellungsschutz 2:49
entwickeln 7:31 10:30 27:30|entwickelt 10:50
entwicklung 1:16 7:8 10:22 12:14 16:19 17:5 18:11 22:11 23:11 27:1 40:-3 43:10|entwicklungsbeihilfe 17:54
entwicklungsbudget 43:52|entwicklungsbudgets 53:51|entwicklungsdarlehen 1:53|entwicklungsdarlehens 12:53
entwicklungsfonds 17:54|entwicklungsforderung 12:28 29:30 40:33|entwicklungskalkulation 9:56
entwicklungskosten 9:21 16:18 17:19 43:27 53:33|entwicklungsstand 43:52|entwicklungsvertrag 17:54|entwurf 16:40 26:43
enumerees 12:67|envelope 9:54 40:37|enveloppes 33:35|envers 33:35|envierges 10:58
environ 2:17 10:32 27:35 43:27 46:32 53:25|envisage 27:51 43:47|envisagee 31:47 42:53|envisagees 1:64
envisageons 27:40 40:46|envoi 9:44 11:57 35:43|envoie 12:46 21:46 33:14|envoye 9:44 11:65|envoyer 29:57 33:22
envoyons 12:67|eolien 40:54|eolienne 1:50 41:54|eoliennes 33:35|eoliens 18:66
ep 2:0 6:8 16:22 18:27 19:-1 21:49 33:-23 39:13 43:24 44:8 45:6 48:9|ep1 21:67|ep2 21:67|ep3 21:67|ep4 21:67|ep5 21:67
ep6 21:67|epaule 19:58|epilogue 33:35
episode 2:5 3:-6 5:1 16:-3 18:13 19:0 20:-2 21:37 30:6 31:-8 33:-5 34:7 39:5 40:-4 41:5 43:-3 44:0 45:35 47:1
episodes 1:2 2:20 10:5 13:24 16:12 18:17 22:12 27:8 33:-12 34:-6 40:0 43:11 45:37|epk 38:68|epluche 20:56
epoque 19:32 20:17 33:10 40:15 41:38|epouse 33:35|epousera 19:58|epoussette 33:35|epouvante 33:35
eps 19:28 33:20 45:37|epsom 24:71|epuisement 6:68|equal 2:21 7:24 17:47 31:21 33:-3|equilibre 17:47 30:47 40:32
equipage 33:26 48:49|equipe 1:3 7:21 11:10 12:15 16:5 19:-3 20:4 22:5 23:7 33:-17 36:21 40:8 41:41 52:13 53:27
equipee 30:68|equipment 15:37 41:53 53:29|equitable 2:57|equity 0:41 17:35 23:20 42:50|equivalent 14:24 15:62
equivalenten 46:55|equivalents 46:69
er 1:-2 2:-3 3:4 5:-1 6:6 7:-5 9:2 10:-4 12:-1 13:-1 14:-4 16:-3 19:2 20:-6 21:7 27:-3 31:-3 33:14 34:-4 35:-1 36:1 40:-4 43:-3 44:-1 45:-1 46:0 47:8 48:7 53:-2
eraan 53:50|erachter 33:33|erarbeitet 20:48|erben 5:42 34:36|erbetener 43:52|ere 14:52|erewoord 1:22 9:26 14:42
erfahren 3:34 33:17|erfahrt 33:30|erfahrung 40:46|erfahrungsgemass 40:46|erfgoed 8:54|erfinden 3:47
erfindet 28:44 33:17|erfolg 27:50|erfolgt 2:49|erforderlichen 2:49|erfreulich 3:47|erfreulicher 3:47|erfullt 14:51
erfunden 28:44 53:38|erfundenen 33:30|ergangen 14:51|erganzt 11:56|erganzungen 29:55|ergebnis 30:42 46:43
ergebnisse 30:55|ergebnissen 10:50|ergens 3:21 20:25 31:25 33:8|ergernis 33:33|ergibt 42:54|erhalt 10:50|erhalte 20:48
erhalten 1:24 10:22 15:39 23:24|erhaltenen 15:55|erhoben 23:53|erhoht 3:47|erin 33:33|erinnern 33:30|erinnert 33:30
erinnerung 3:34 20:35|erkennt 21:30 33:17 48:29|erklare 14:51|erklaren 14:38 19:35|erklart 3:27 14:31 33:10
erklarung 1:19 3:4 12:25 14:26 15:22 27:7 46:22|erlauben 19:35 27:37|erleben 33:30|erlischt 23:40 34:36
erlosbeteiligung 2:49|erlose 2:24 7:26 10:37|ermachtige 29:55|ermachtigt 29:55|ermee 33:33|ernaar 27:50|ernaast 33:33
ernst 3:12 19:13 24:29 33:13 40:11|ernster 3:47|ernstig 33:33|eroffnet 7:50|eroffnung 20:28 33:23|erprobung 40:46
erquelinnes 10:45 33:22|errata 11:71|erratum 11:70|erreichen 12:40 19:35|erreicht 15:43 33:17|erreur 11:57 30:54
errichteten 7:50|error 11:56 30:32 33:10|ersatzbank 13:28 22:28 38:31 39:32|erscheint 27:50|erschienen 21:34 47:46
erschiesst 33:30|ersetzen 11:56|ersetzt 11:56|erst 3:11 6:11 10:8 14:9 19:14 27:8 31:8 33:13|erstattet 44:54
erstausstrahlung 22:40 31:37|erste 3:1 5:9 7:11 10:4 16:7 18:14 19:1 23:14 33:-5 34:3 40:7 43:6 44:20 48:8
erstellen 34:49|ersten 3:4 7:8 10:8 13:10 33:18 34:7 40:3 45:11|erstens 40:46
erster 1:18 2:14 12:17 13:17 31:15 43:17 47:19 48:19|erstes 47:54|ersuchen 11:43 40:33|erteilen 29:55
erteilt 2:36 50:42|ertoe 2:48|ertussen 3:46|eruitziet 20:49|ervan 2:48|ervaring 13:52|erwachsene 31:50|erwahnen 7:50
erwahnung 38:55|erwartete 31:50|erweitert 31:50|erwerb 34:36 41:40|erwerben 34:49|erwirbt 10:50|erwischen 33:30
erzahlen 3:39 20:28|erzahlt 20:24 33:6 40:21 45:29|erzahlung 20:35 47:41|erzielt 7:50
es 3:4 5:1 6:8 7:4 10:-4 14:7 19:1 20:5 21:4 27:0 31:-1 33:9 34:-1 37:3 40:4 44:0 45:2 47:0 48:0 50:1 51:6 53:0
esb 15:71|escale 2:13 5:27 10:22 17:28 40:20|escales 36:72|escalier 7:17 19:24 31:15 33:18 48:34 49:26|escape 33:33
escarpe 27:40 35:48 38:50|escaut 1:43 27:40 33:14|escaveche 35:69|esch 10:42 13:50|esneux 13:64|espace 13:45 33:26
espagne 31:60|espere 12:67|esperee 31:60|esprit 10:45 32:60|esquimau 6:46 24:50 33:14|esquisse 20:56
essai 5:24 16:21 20:11 24:40 26:28 31:16 33:-9 34:11 52:41|essaie 3:55
essais 14:11 16:40 18:32 19:16 24:37 26:20 39:20 40:1 50:18 52:21|essayer 33:35|essayons 3:55
essen 3:22 10:25 33:6 53:26|essence 2:25 16:42 22:42 46:36|essentiel 43:65|essentiels 10:58|essouffle 44:68
essuie 33:35
est 1:-4 2:2 3:10 4:3 5:0 6:1 7:4 8:0 10:2 11:4 12:2 13:-1 14:13 19:3 20:5 21:-2 23:2 27:-2 31:-5 33:1 34:-1 35:0 40:9 44:0 45:-3 47:0 51:6 53:-1
establish 40:51|established 7:40 34:35 53:38|establishment 8:67|estacade 1:20 2:12 7:18 10:27 14:20 36:28 39:42 40:19
estaminet 10:45 53:50|estate 5:39 19:29 34:30 40:24|esteve 27:61|estimate 2:17 40:11 41:34 50:51 53:19
estimated 40:17 41:29 42:43 43:27 53:26|estimates 34:56|estimation 16:41 17:31 41:43 46:34 53:27
estime 31:24 40:30 42:30 43:41 44:32|estimees 53:64|estimes 16:65|estimons 40:40 53:50|estuary 43:47 47:52
et 1:-3 2:4 3:-1 5:0 6:1 7:4 10:3 11:3 12:1 13:3 14:0 16:0 17:-1 19:0 20:-2 21:0 27:6 28:4 29:5 30:1 31:1 33:-2 34:0 38:2 40:3 41:8 43:2 47:2 50:1 51:4 53:0
etable 31:60|etabli 8:38 19:27 20:25 34:25 40:23|etablie 0:57 4:59|etablissement 0:52 4:41 8:51
etage 7:38 24:31 33:8 48:28 49:32|etagen 7:50|etages 33:35|etaient 20:29 33:22 40:27
etais 2:20 3:19 10:21 34:19 41:31 42:30 47:33|etait 3:37 12:10 14:7 20:13 28:16 33:4 47:37 48:11
etalonnage 19:33 20:11 27:29 41:35 50:26 53:31|etalonne 52:74|etant 2:50 29:45|etape 2:26 3:25 20:25 36:42 40:23
etapes 18:46 35:36 36:39 43:42|etat 0:23 1:17 5:22 14:28 17:22 35:22 41:20 42:39 43:30
ete 0:5 2:-1 3:7 5:4 7:-3 10:-2 11:11 12:2 13:7 14:19 18:18 20:-9 22:4 23:10 28:8 29:5 31:-5 33:1 34:7 36:7 40:0 43:13 51:13 52:9 53:-1
eteindre 21:67|eteint 21:46 24:50 28:52|eteinte 33:22 52:60|eteintes 32:73|eteints 48:68
eten 21:21 33:2 41:21 45:20 48:21 53:19|etend 18:45 29:49 33:14|etendue 33:22 35:56|etes 6:54 46:57|ethics 44:65
etienne 7:26 19:23 43:28 53:26|etmaal 33:33|etoile 33:35|etoiles 33:22 38:58|etonne 33:35
etp 0:30 1:24 7:34 46:54 53:24|etranger 1:37 8:42 31:34 33:9|etrangers 33:35
etre 2:11 3:-5 4:12 6:21 8:9 10:-2 12:7 14:12 17:8 19:-2 20:9 27:10 33:-1 34:23 36:12 38:11 40:-7 47:9|etroit 33:35
etude 13:19 16:39 30:42 33:7 40:8 50:25|etudes 3:29 10:32 13:38 30:41|etudiante 7:62|etudiants 6:41 21:41 33:22
etudie 13:64|etwa 2:29 53:43|etwas 12:14 19:9 33:19 40:7 43:13 45:14|eu 3:18 14:41 15:41 33:-12
eupen 1:5 2:1 4:9 7:10 8:8 10:6 13:5 14:3 15:8 16:5 20:0 22:5 25:9 27:2 29:12 33:-14 34:1 43:11 53:20|eupener 7:50
eur 0:5 1:4 2:7 7:3 8:7 10:1 11:8 12:9 15:5 16:11 17:18 23:2 26:8 27:-2 30:-1 34:13 35:2 36:2 40:-4 41:9 42:5 43:18 46:7 53:15
eurimages 42:58
euro 0:3 1:5 2:10 10:4 12:14 15:15 16:-3 17:-1 23:15 27:3 29:-1 30:0 34:14 40:6 42:-1 43:-3 46:6 50:3 53:16
europa 40:46|europaische 11:56|europaischen 14:51|europaisches 17:41 40:33
europe 1:18 7:30 14:19 17:23 22:32 30:22 31:16 40:21|european 14:37 17:41 30:23 40:20 46:26
europeen 14:47 15:47 31:24 46:34|europeenne 10:58|europeens 40:40 46:57|europees 23:39 42:41|europese 14:52
euros 0:4 1:-2 2:18 4:1 8:6 10:4 12:20 15:11 23:24 26:1 27:8 29:7 34:23 35:3 40:6 41:8 42:4 46:7 53:15
eux 3:23 20:12 33:23 40:10 47:26|evaluatie 23:52|evaluating 27:59|evaluation 17:47 23:46 44:47|evalue 10:58
evanouit 6:68|eveche 20:56|even 3:21 33:24 44:27|evenement 20:27 31:49|evenementiel 31:60|evenements 34:55
evening 3:13 12:23 13:20 20:14 31:25 33:11 38:27|evenings 40:51|event 18:37 31:31 40:37|eventuel 10:45 34:42
eventuels 17:68|evenveel 34:49|ever 28:29 33:17 36:29 45:24 47:37
every 1:6 2:1 3:13 7:5 19:8 20:8 22:7 27:3 33:14 40:4 45:27|everybody 3:23 19:12 21:24 28:26 31:15 33:17
everyone 3:10 18:19 19:29 21:23 33:19|everything 2:3 3:0 6:12 11:15 12:10 14:16 19:11 29:22 31:4 33:13 34:2 47:12 53:6
everywhere 40:51|evict 28:69|evidence 3:39 21:55|eviter 30:68|evolene 33:35|evolution 24:50 30:47 45:44
ex 6:30 42:31 45:45|ex000001 25:73|ex000002 25:56|exact 1:43 15:47 47:46|exacte 19:45 33:22|exactement 3:55
exactes 14:50 20:42|exactitude 1:54 14:46|exactly 33:27 47:39|exacts 14:64|examen 11:44 21:54 45:39|examine 40:54
examined 5:65|example 1:-2 7:0 12:20 13:2 36:3 38:31 39:48 43:12 52:37|examples 31:57|exc 44:65|excedant 27:53 29:49
exceed 23:65|exceeding 2:57|excel 1:51|except 15:41 19:29 24:43 33:7|excepted 29:66|exception 14:64|excess 10:58
exchange 10:23 33:15 45:29 47:30 48:31|exchange52 52:70|excl 10:15 16:41 50:36|excluded 14:39 16:41 18:42
excludes 29:66|excluding 20:42 43:47|exclue 14:50 34:42|exclues 35:69|exclusief 2:28 34:29 50:34
exclusieve 2:25 10:16 34:38|exclusif 2:30 10:19 29:31 34:42|exclusifs 10:45 34:42|exclusion 40:54|exclusions 14:62
exclusive 2:27 5:29 16:12 34:47|exclusively 2:57|exclusivement 2:56|exclusivite 2:27 34:51|exclusivity 40:51
excrement 20:55|excuse 2:57|excuser 11:71|excuses 3:22 11:59|exec 40:51|execute 29:55 34:40|executed 14:39 17:43 34:35
executif 7:36 22:40 30:41 40:27|execution 1:50 2:43|executive 10:35 13:26 14:24 23:27 30:29 41:27
executives 7:47 10:45|exemplaar 34:49|exemplaire 2:43 11:57|exemplaires 1:30 7:28 10:24 24:38 34:34|exemplare 31:50
exemplaren 31:37 34:36|exemple 38:71|exemples 45:65|exemption 0:68|exerce 14:64|exercee 34:55|exercer 33:35
exercice 0:55 3:1 8:25 14:10 15:28 34:17 46:34|exercices 15:66 46:41|exercise 0:37 33:-7 34:45 46:28
exercised 2:30 34:50|exercises 15:68|exes 33:33|exhaustivity 15:68|exhibit 2:18 3:16 19:17 20:17 33:14 40:12
exhibition 31:57|exhibits 9:54 14:47|exige 33:35|exigible 51:71|exist 10:32 28:43 33:7 40:24|existant 34:55
existante 20:56|existe 3:10 7:17 19:13 20:10 21:22 27:16 31:15 33:1 44:34 51:25|existed 33:33|existence 33:33
existent 19:45 33:22|existierende 20:48|existing 31:57|exists 20:42 33:19|exits 30:65|exklusiv 34:49|exklusive 34:49
exoneration 15:71|expect 19:25 27:29 40:20 53:42|expected 17:50 33:19|expedition 18:63|expenditure 53:59
expense 14:47 43:47|expenses 16:49 17:50|experience 3:31 13:50 40:26|expert 1:26 2:23 12:29 20:40 29:32|expertise 7:60
expiration 2:35 25:52 34:34|expire 25:64 39:51|expires 18:50 51:55|expiry 5:39 18:37 25:43 34:30|explain 20:42 44:52
explained 33:19 44:52|explaining 20:55|explains 21:41 33:19 45:38|explication 3:55|explications 12:67
explique 33:22 48:55|expliquee 40:54|expliquer 3:34 19:37 33:14|exploitant 3:34 40:32 43:44|exploitants 38:71
exploitatie 8:54|exploitatierechten 2:48|exploitation 0:16 2:39 7:10 8:26 31:32 35:15 40:10|exploitations 2:56
exploite 34:55|exploiter 2:48 34:34|exploites 22:53 34:42|export 15:56 31:38 52:38|exportation 31:60
exporteerbaar 31:50|expose 1:19 2:18 9:15 10:3 12:28 33:10 34:2|exposee 19:58|exposes 34:49
exposition 27:40 31:39 44:47|exposons 40:54|exposure 3:54|expres 33:35|express 27:59|expressed 40:51|expressies 24:56
expression 2:34 24:49 27:41|expressions 24:70|expropries 33:35|expulses 28:73|expulsion 33:35|ext 48:66|extend 34:56
extended 2:30 9:41 33:19|extension 16:37 31:30 34:43|extent 2:57|exterieur 7:41 21:46 40:32|externe 16:65|extra 11:55
extract 8:60 10:23 47:30|extrait 0:25 8:52 23:23 29:43 47:37|extraits 10:32 20:29 31:34 50:44|extraordinaire 8:69
extras 41:49 53:46|eye 19:42 33:19|eyes 6:44 19:47
f 1:8 3:7 9:15 10:11 11:15 13:11 14:5 16:8 22:8 25:39 27:3 34:1 39:14 41:9 46:19 47:20 48:10|f1 21:54|f2 21:54
f21 23:52|f3 21:41 44:41|f4 21:54|f5 21:54|f8 21:54|fabienne 21:48 44:33 45:30 48:46
fabrication 18:40 20:29 41:41 53:37|fabrice 34:55|fabriek 21:34 33:17 53:23|fabrique 19:37 33:14 40:32|facade 33:35
facades 33:35|face 3:4 19:6 20:14 21:14 24:28 31:8 33:17 45:14 48:15 49:19|faces 3:18 19:39 20:19 32:34 36:33
fachee 24:71|fachent 33:35|fachkraften 53:51|facile 3:55|facilement 6:68|facing 33:33|facon 3:42 33:22
facteur 6:32 22:30 33:12 39:47 47:34|factory 20:55|factrice 44:68|facts 12:43 43:53|facture 3:21 26:69|facturee 35:69
factures 2:43 23:54|factuur 26:56|faculte 34:55|fade 33:33|faden 19:19 20:31 24:28 47:25|fagne 13:50 53:48
fagnes 16:41 26:49 53:40|fahren 21:23 33:23 40:15|fahrenden 33:30|fahrer 6:33 13:33 21:34|fahrerin 6:53
fahrkarten 19:48|fahrrad 33:30|fahrt 21:13 26:15 33:21 48:13 49:24|fahrzeuge 41:53|faible 3:28 40:41 44:41
faibles 44:68|faiblesses 40:54|faille 6:68|failliet 14:52|faillissement 10:49|faillite 14:60 34:22|fails 33:33
faim 21:54 33:22|fair 15:46 34:29 35:34 44:31|faire 2:11 3:21 7:21 19:13 20:-5 33:6 34:21 40:9 43:5 45:5|fairy 32:69
fais 3:34 12:46 35:48|faisabilite 30:50 40:23 44:51|faisable 30:68|faisal 21:48 45:55|faisant 34:55
faisceau 33:22 48:55|faisons 7:54 10:37
fait 2:-1 3:-2 7:5 10:1 11:3 12:-1 13:2 14:14 18:4 19:7 20:2 21:10 27:-1 29:2 31:3 33:13 34:7 38:3 40:-1 42:-1 45:-3 48:0 53:2
faite 20:56|faites 27:48 43:52|faith 3:33 10:37 33:12|faithfully 12:50 27:46
falisse 2:38 3:10 12:22 13:20 22:21 44:35 47:25|fall 2:19 30:30 40:13 45:41|fallait 3:55|fallback 40:51
falle 10:30 23:33 30:35|fallen 33:17 34:29 53:20|fallig 34:49|falligen 51:56|falligkeit 26:56
falls 10:22 14:18 33:10 40:21 45:25|fallt 2:16 19:14 33:20 40:12|falsch 33:30|falsche 33:30|falschen 13:52
falscher 19:48|falschrum 32:57|false 14:52 33:12|faltet 33:30|famenne 7:47 43:47|familial 33:9 40:27 43:39 45:39
familiale 3:34 28:52 33:14|familiales 20:56|familie 3:22 33:19 34:24|familiefilm 7:51|familien 3:34 40:33
familienalben 32:57|familienanimation 40:46|familienname 25:57|families 31:44 33:7 40:24
famille 3:27 6:27 28:33 33:19 45:25|familles 3:13 20:14 31:38 33:11 36:30 40:11|family 20:25 27:29 40:33 42:34
fanfare 20:38 22:33 41:28|fangen 28:56|fanny 34:55|fans 31:59|fantastique 16:52 40:40|fantome 22:66|fantomes 28:73
far 7:37 19:19 33:9 43:25 49:32|farah 2:37 43:56|farbe 19:29 41:37 43:25|farben 19:28 24:49|farbkonzept 16:53
farbkorrektur 19:35 52:44|farbkorrigiert 52:57|farbstudien 24:56|farbverlauf 24:56|farce 28:73|farde 9:46 12:42 20:41
fares 16:62|farine 33:27 49:51|farm 6:44 33:12 41:42|farmer 33:33|farmers 20:55|farming 45:64|faroese 19:42 31:44
fase 1:22 16:24 17:26 23:23 43:24|fashion 40:51|fass 33:23 48:34|fassaden 33:30|fasse 3:42 27:48
fassung 1:0 2:17 3:10 5:2 10:-3 11:10 16:15 18:21 19:-5 23:4 27:4 40:5 42:5 43:14 44:11|fassungen 2:36 16:40
fast 19:45 44:38|fastre 53:50|fasziniert 3:47|father 6:26 22:14 28:20 33:17 44:16 47:27 48:28|fatigue 6:46 19:37 45:44
fatiguee 19:58|fatigues 3:55|fatiha 19:25 20:26 33:19|fauche 37:75|faudra 19:58|faulheit 47:54|fault 33:33
fausse 3:34 20:34 21:46|fausses 20:56|faut 3:17 27:12 33:14 36:23 37:26 40:5 44:30 45:28|faute 40:54|fautes 19:58
fauteuil 3:34 19:37 20:34|faux 3:25 19:27 33:17 48:38|faveur 23:46 27:40 40:32|favorable 23:46 27:53|favourable 23:65
favourite 30:51 38:55|favre 34:55|fazit 30:42 44:41|fdx 2:57|fear 44:65|feasibility 16:29 18:30 30:44 40:30
feasible 40:51|feature 1:8 7:31 12:10 13:24 20:1 22:37 28:15 40:6 43:28|features 7:44 13:45 22:27
feb 18:50 25:30 48:26|februar 2:27 5:22 18:31 31:17 34:16|februari 2:25 5:32 10:16 18:20 19:16
february 2:7 5:26 8:17 9:18 18:40 20:5 23:15 31:8 33:-17 34:6 52:20 53:10|federal 51:69|federale 10:45 42:53
federation 16:33 17:49 23:37 31:28|federfuhrend 10:39 22:38
fee 1:18 2:22 11:13 16:42 17:10 26:15 34:12 40:7 42:10 53:6|feeds 6:44 33:25|feel 7:35 19:30 20:30 36:42
feelings 33:33|fees 2:40 16:37 17:29 53:25|feest 19:24 33:20 44:30|feet 14:39 19:34 49:47|fehlen 19:48
fehler 3:19 6:25 11:39 33:2|fehlerspanne 30:55|fehlt 9:25 12:22 33:-1 44:41|fehlte 33:30|feige 6:53|feignent 33:35
feinte 33:35|feld 1:53|felicitations 23:67|felt 19:42 44:52|female 31:57|feminin 31:60|feminines 31:60
femme 3:4 6:27 20:4 33:30|femmes 14:20 19:23 20:24 27:17 30:24 31:28 33:3|femur 33:35|fenced 40:51
fenetre 19:11 20:20 21:20 33:24 49:33|fenetres 31:60|fens 33:15 43:31 48:36 53:29|fenster 19:20 31:23 33:12 47:26
fenstern 33:30|fente 20:42 49:58|fentes 33:35|fenwolf 50:67|fer 20:48 22:45|fera 2:28 20:15 37:34 40:13 52:33 53:43
ferai 20:56|ferait 33:14 40:32 53:43|ferdi 6:23 24:26 33:16 44:24|ferdis 33:30|fergal 8:67|fergus 3:33 13:40 43:40
ferme 3:1 10:4 13:10 20:2 26:19 27:7 28:19 33:17 36:18 39:19 45:11 50:16 52:20 53:10|fermee 15:50 21:46 33:14
fermees 22:66|ferment 21:46 33:27|fermer 33:35|fermes 32:60 33:22|fermettes 10:58
fermeture 7:28 13:31 14:30 15:37 35:35 44:34|fermiere 6:68|fernand 6:40 33:17|fernande 6:44 33:12 48:45
fernsehen 1:22 13:21 22:22 31:37|fernsehfilm 27:50|fernsehfilmen 7:50|ferons 19:45 40:40|ferraille 6:54 33:22
ferrand 13:58|ferrier 3:18 12:37 34:35 43:25 47:29|ferries 35:54 40:37|ferry 28:40 33:22 41:34
ferrymen 13:32 22:34 38:39 39:50|fertig 33:30|fertigen 40:46|fest 19:28 22:34 44:34|festen 7:50|fester 20:48
festival 13:24 22:26 31:38 35:30 38:20 40:8|festivalganger 31:50|festivals 7:19 10:-3 13:22 22:44 31:16 38:7 40:6 41:5
feststellung 35:55|fete 19:30 21:40 33:10 44:41|fetes 22:66|feu 28:33 33:23 34:15 37:35 47:29|feuer 47:54
feuille 11:43 22:40 24:44 35:41|feuilleton 6:34 33:1 43:32 45:44 47:36|feuilletonnant 45:65|feutre 36:72
feux 21:46 22:45 48:47|fev 25:73|fever 33:33
fevrier 2:17 5:13 10:12 14:7 17:12 18:39 27:22 31:4 33:-21 34:20 41:11 52:18|few 7:34 19:42 31:31|fewer 2:57
ffp2 35:69|fg 10:40 17:31 41:42|fi 22:63|fiacre 22:66|fiat 33:35|fibber 33:33
fiche 1:20 9:29 12:13 20:3 24:17 30:14 33:-10 43:39 44:31|fiches 6:29 19:20 20:27 28:35 33:-3 43:27 45:27
fichier 11:63 12:46|fictie 1:51|fictiereeks 43:52|fictiereeksen 40:46
fiction 1:30 3:-4 7:25 13:9 20:12 22:25 27:8 28:12 31:0 34:10 40:11 43:23|fictions 7:49 30:54|fictive 40:51
fidele 0:70|fidelite 3:55|fiduciaire 0:37 1:19 9:26 11:26 14:18 26:27 29:34 43:20 46:26 53:19|field 19:34 30:44 33:12
fields 1:62|fien 43:52|fierte 33:35|fiets 20:49|fifteen 7:34 20:29 27:33 31:31|fifth 33:33|fifties 6:65
fifty 6:35 20:37 45:34 47:35|fight 48:66|figur 11:27 23:24 31:22 33:2 40:17|figurant 14:64|figuranten 41:40 53:38
figurants 26:42 31:30 41:50 53:33|figuratie 41:52|figuration 7:21 40:13 41:52 53:43
figure 2:17 10:18 11:31 14:24 23:27 30:29 34:16 41:27|figuren 3:7 5:15 19:23 34:18 36:16 44:23 45:22
figurenbau 16:40 41:40|figurenbuch 9:56|figurenentwicklung 45:53|figurenentwurfe 43:52|figurent 20:56
figures 0:35 7:28 14:27 33:13 45:28|fijn 33:33|fijngevoeligheid 38:57|fiktional 43:52
fil 3:4 6:16 20:21 21:15 31:15 33:16 35:17 45:24
file 1:19 9:21 11:25 12:20 14:16 16:9 19:1 20:11 23:12 29:13 33:-2 40:-4 49:14 50:14 53:6|filed 0:54 5:32 51:47
filer 33:35|files 12:50 35:54|filets 33:22 45:52|filiaal 7:51|filiale 4:40 7:27 40:18 46:48|filiales 15:71
filiation 5:69|fill 1:49 6:52|fille 3:9 6:21 19:1 20:9 21:11 22:17 28:27 33:19 39:16 40:-3 44:12|filled 46:54 50:54
filles 13:34 16:35 20:25 33:5 43:35|fillette 3:55|fills 33:19 48:53
film 1:-3 2:2 3:2 7:-2 10:8 12:7 13:1 14:-3 17:-2 19:7 20:12 22:-1 23:-2 26:2 27:8 30:-1 31:1 33:-15 34:3 37:10 38:4 40:4 41:0 42:4 43:5 44:1 53:3
filmarche 13:52|filmbeihilfe 1:53|filmblad 38:68|filmbote 38:55|filmcentrum 42:54
filme 7:25 13:18 19:17 20:23 22:9 33:-16 35:9 39:13 40:8 41:7|filmed 40:37 43:47|filmee 20:34 33:27|filmees 20:56
filmen 18:41 20:37|filment 33:35|filmer 19:47 20:27 34:15 35:28|filmerai 19:52 20:29|filmerons 20:56
filmes 16:52 20:42|filmfest 22:53|filmfestival 22:53|filmfonds 17:36 27:23 42:38|filmforderung 17:41 40:33
filmforderungsanstalt 42:54|filmgesprache 31:50|filmhochschule 13:52|filmhuispubliek 31:50
filming 10:28 11:38 18:45 34:26|filminstitut 42:54|filmique 20:56|filmisch 20:49|filmische 1:38 20:35
filmklubben 38:68|filmkontor 1:22 10:19 17:23 23:22 42:23 43:21|filmografie 1:40 7:38|filmografieen 1:51
filmographie 13:51 22:53|filmons 20:56|filmpjes 21:29 22:30 33:19|filmplan 33:20 40:34|filmproject 27:50
films 0:5 1:2 2:-5 3:-9 4:5 5:-1 7:21 8:16 10:5 12:-2 13:4 14:0 15:1 17:4 19:0 22:13 23:-2 26:8 27:5 29:0 31:11 33:-16 34:-1 39:21 40:2 42:-2 43:1 46:1 50:1 51:7
filmsteun 1:51|filmt 33:8 35:29 38:31 40:22|filmtheaters 31:50|filmtitel 34:49|filmvermittlung 20:48|filmzentrum 42:54
fils 6:28 20:16 21:17 30:17 33:20 45:15 50:21 53:13|filtre 19:58|filz 19:35 36:44|filzprobe 30:55
fin 1:9 2:2 3:-7 9:15 10:9 11:8 17:8 18:17 19:-4 20:1 21:18 22:18 29:15 30:5 33:-1 34:1 35:6 41:12 44:13 52:10
final 2:3 10:26 16:9 17:11 18:35 23:12 24:15 27:6 29:13 30:11 33:-11 34:11 40:-3 44:11 45:9|finale 21:41 33:19 45:38
finalise 27:61|finalite 8:69|finally 33:33
finance 1:13 9:18 10:20 11:18 13:4 17:12 18:14 27:20 31:8 34:6 40:18 41:13 42:14 51:10|financed 10:25 27:38 40:37
financement 1:29 2:-8 9:28 10:25 11:15 12:3 14:0 17:18 18:21 27:5 35:5 40:8 42:33 43:1|financements 7:49 34:42
finances 51:71|financial 0:47 7:27 8:34 41:29 43:27|financieel 23:52|financiele 40:46|financien 51:55
financier 5:32 14:26 29:32 34:22 40:16 42:41|financiere 4:51 14:42 50:49|financieres 0:57 9:57
financiering 11:17 12:13 14:14 18:16 34:11 40:18 42:32|financieringsplan 1:26 9:37 10:14 14:17 17:20
financiers 27:38 34:48|financing 1:33 9:21 14:13 17:28 18:27 27:12 34:9 40:15 42:17|finanzamts 51:56|finanzen 51:56
finanzieren 40:46|finanziert 27:37 40:33|finanzierung 1:15 9:28 11:18 18:15 27:22 40:17 41:15
finanzierungsmodell 42:54|finanzierungsplan 1:36 9:28 12:24 23:24|finanzierungsplane 34:49|finanzierungsstruktur 42:54
find 3:29 10:13 12:21 17:11 19:2 27:6 28:26 31:5 33:9|finden 3:27 33:10 38:35|findet 3:10 33:26 48:17
finding 16:36 20:29 33:7 34:30|findings 30:65|finds 3:5 10:10 21:29 33:25 48:18|fingen 47:54
finger 21:17 33:18 45:16 47:17 48:16 49:19|fingerless 33:33|fini 12:40 13:38 33:9 43:39|finir 3:25 33:25 44:38
finish 2:30 12:38 30:38 40:24|finished 3:16 7:22 18:25 20:17 22:25 33:-5 40:12 43:23|finishes 33:33|finissons 33:35
finit 20:19 33:32|finition 41:67|finitions 41:67|finnmark 33:19 43:47|fins 29:57 30:54|fire 30:45 33:4 35:38 40:22
firm 7:34 27:46 33:7|firma 1:15 2:16 7:19 8:11 13:7 14:6 15:10 23:8 34:22 40:1 53:6|firmenbuchauszug 8:56
firmenmassige 1:53|firmenunterlagen 9:56|firmin 6:25 21:24 33:-1 45:23 48:24 49:25|firms 40:43 53:38
first 2:6 3:-1 5:-1 7:3 9:1 10:3 11:9 12:-3 13:13 16:1 18:13 19:5 21:9 23:7 27:-3 28:2 31:2 33:2 34:6 40:0 43:-1 44:3 45:-2 47:10 48:11 52:3
fiscaal 51:55|fiscal 15:65 53:30|fiscale 14:49 51:36|fiscales 0:57 14:50|fiscaux 15:71|fisch 35:37 47:45|fiscus 9:55
fishing 33:33|fissure 21:67|fiston 19:42 20:42|fits 40:51
five 2:1 3:-2 6:9 7:33 13:14 20:8 23:9 30:9 33:-2 34:0 40:4 43:5 50:11 53:19
fixe 2:14 3:13 10:15 14:21 19:27 20:13 34:13 49:41|fixed 0:60 11:29 16:23 35:28|fixee 20:42 34:42|fixes 19:58
fjellbekk 1:16 10:23 17:17 22:17 23:18 34:9 38:21 39:31 40:4 42:17 43:14 52:23|fjordic 31:57|flagged 52:70|flags 33:33
flaire 33:35|flake 45:64|flamand 17:42 20:32 27:25 40:18 42:31|flamandes 32:73|flanders 42:54|flandre 1:64
flandres 4:72|flaque 24:41 28:43 33:17 44:38|flask 33:33|flat 19:11 24:24 33:25 48:21 53:15|flaw 6:65|flemish 13:61
fleurus 53:64|fleuve 20:42 53:50|flicker 33:33|flight 33:33|floc 27:61|flocken 20:48|flockenfall 33:30
flood 20:42 33:19|flooded 33:33|flooding 40:51|floods 33:33|floor 13:16 22:18 33:5 34:28 38:22 39:24 40:5 43:15 53:14
floormanager 13:52|floreffe 13:51 53:50|flour 32:69|flous 32:73|flow 50:67|flower 33:33|flowers 18:42 20:34 33:12
fluent 13:61|flug 49:56|flugblatter 20:48|flugel 28:56|fluisteren 3:46|fluit 33:33|fluitjesfabriek 7:51
fluorescent 32:69|flur 16:15 18:16 19:10 33:2 40:15 48:16 49:18 53:13|flur12 39:56|flurbau 50:55|fluss 20:35 53:38
flusse 20:48|flussige 0:56|fluviale 13:43 16:44 40:32|flux 22:66|flyers 26:73|flying 33:33|fn 8:56|focale 19:52 20:29
focales 19:58|focus 19:29 30:51 33:7|focusgroepen 30:55|fod 51:55|fog 32:53 33:22
fohn 1:14 3:9 10:12 27:12 33:14 36:18 43:14|fohnlicht 19:48|fohntagen 19:48|foi 3:25 27:31 34:38 46:40|foire 34:55
fois 2:-9 3:-10 5:3 6:2 7:4 10:-8 11:5 19:5 20:12 21:2 23:9 28:8 31:2 33:12 34:13 40:-12 43:0 44:3 45:17 47:11 48:2 53:11
fokusgruppen 30:55|folan 5:43 9:36 33:1 34:34|folge 16:12 18:14 19:1 21:28 33:-7 34:2 40:-1 45:33 46:9
folgejahres 18:53|folgen 2:19 13:15 14:13 33:-7 41:15 43:15 45:32|folgenden 34:49|folgendes 1:40 2:36|folgern 30:55
folgt 9:21 10:25 12:17 19:23 23:18 33:-5|folgten 47:54|folie 3:55|folks 11:68
follow 2:9 9:37 10:11 19:7 20:25 23:17 29:19 33:-4 34:8 45:16|followed 27:38 40:30 47:44
following 11:28 14:20 18:47 27:31 35:27|follows 19:12 20:35 23:22 33:9 53:28|fonction 44:68|fonctionnaire 33:35
fonctionne 4:72|fonctionnement 14:64|fonctions 8:69|fond 3:11 6:23 21:23 31:16 33:23 38:27|fondateur 7:41 8:48 45:44
fondateurs 8:48 20:34 29:49|fondation 8:33 17:33 22:30 23:41 27:25 42:31|fondatrice 7:62|fondatrices 7:62
fonde 7:52 13:47|fondee 7:62|fondre 6:54 44:55
fonds 1:22 10:10 11:2 12:5 14:-1 15:8 17:30 18:-2 23:6 27:2 29:14 34:-9 40:6 42:33 51:1 53:-3|fondsen 0:42 34:36
font 10:34 19:22 21:31 31:24 33:-1 34:19|fontaine 33:22 48:55|fonte 24:58 30:54|fontigny 33:27 40:24|food 41:63
foot 33:22 45:50|footage 52:70|football 33:34|footbridge 33:19 48:40 49:42|footing 5:65|footnote 3:54|footprint 53:59
for 1:5 2:3 3:1 7:-2 8:0 10:0 12:11 13:-1 14:-4 17:4 18:3 19:1 20:3 21:-2 23:4 24:4 27:3 29:4 30:0 31:1 33:-4 34:6 40:1 42:-2 43:0 44:3 50:10 51:4 52:5 53:-5
forbid 40:51|forbids 33:33|force 33:11 35:47 40:31|forcement 3:55|forces 40:54|forderern 10:30 34:41
fordermittel 10:50|forderung 1:26 3:10 10:13 14:14 23:26 40:9 44:17|forderungen 0:47 10:22 34:21|foregoing 42:64
foreground 30:65|foreigner 3:54|forensic 3:54|foreseeable 18:63|foreseen 40:51|forest 3:41 12:50|forester 13:42 33:24
foret 33:35|forever 13:31 19:25 22:33 38:38 39:39|forf 16:52|forfait 16:53 50:41|forfaitaire 2:43 34:42
forget 19:34 20:34 33:12|forgets 6:52 40:37|forgetting 33:33|forgive 3:54|forgiven 6:65|forgiveness 28:69
forgives 3:41 33:19|forgot 3:48 16:36|forgotten 44:65|forlag 47:65
form 1:37 3:9 8:25 9:11 10:9 17:8 20:21 31:2 33:-22 34:13 44:9|formaat 1:31 43:45|formalite 33:35
format 2:6 10:15 19:24 31:15 43:41 45:34|formaten 24:56|formation 0:35 4:35 13:47 15:34 53:27|formatrechten 31:50
formats 7:49 50:57|formblatt 1:53|forme 1:24 7:23 8:46 10:16 19:7 33:-4 40:3 45:15 53:13|formee 13:64|formeel 3:46
forment 31:60|former 7:47 20:22 33:12|formes 53:64|forming 15:68|formons 53:64|forms 33:19 49:55
formulaire 1:51 9:41 23:25 33:2|formulaires 20:56|formular 1:40 9:43|formuler 27:61|formulier 1:45 9:30
fort 1:10 5:15 6:14 8:15 9:17 16:11 17:14 19:4 20:2 27:7 33:10 40:17 41:13 42:13|forte 40:54|fortfuhrung 45:53
forts 44:68|forty 10:6 13:9 31:15 33:14 36:17 37:18 40:-2 41:10 43:9 45:12 47:13 50:15 53:7|forum 18:63
forums 16:37 18:38 31:30 52:45|forward 0:47 12:43 44:44|forwards 33:33|fosse 12:41 22:38 33:7 47:42|fosses 20:42 33:22
foto 20:33 32:40 33:5|fotografie 33:30|fotografien 32:57|fotos 20:48|fought 33:33|fouille 33:35|fouilles 20:42 33:22
foulard 33:35|foule 19:58|found 3:22 19:23 20:12 33:8 40:7 48:23 51:25|foundation 1:47 17:39 42:39|founded 7:51 13:44
founder 2:43 33:19|founders 7:45 9:27 17:24 29:26 40:22|fountain 2:57
four 2:-1 3:-3 5:2 7:20 12:7 13:-2 16:5 18:0 19:-2 20:9 24:5 27:2 28:12 30:12 31:-6 33:1 34:-3 38:11 40:16 41:-1 43:-3 44:1 47:2 48:3
fourmille 44:68|fourmis 24:71|fourneaux 17:55 40:40|fournis 14:56 35:48|fournisseurs 0:62 53:43
fourteen 2:43 3:28 10:32|fourth 21:43 33:17 44:29 48:30|fout 11:55|foutenmarge 30:55
fr 10:12 13:8 16:16 22:18 30:4 31:32 35:7 36:7 39:8 40:-9 41:2 42:26 43:14 44:4 46:6|fr00 4:72|frage 3:22 20:35 48:29
fragebogen 30:55|fragen 20:24 33:17 44:29|fragment 47:55|fragt 3:20 33:20 48:27|fraineux 13:64
frais 0:21 2:14 10:15 16:48 26:14 27:2 37:16 41:39|fraiture 53:51|frame 19:41 24:28 32:28 33:-8 49:38
frameries 19:27 33:17 53:46|frames 19:45 24:39 49:38|framing 19:55
francais 1:7 2:0 3:-2 10:1 13:18 17:12 27:14 31:3 40:18 43:50|francaise 10:39 25:29 31:16 34:11 42:42 43:21
francaises 42:67|france 2:-5 10:27 13:3 30:6 31:43 40:12 41:5 42:30 43:4|franche 13:51 31:47|franches 19:58
franchise 26:59 35:56|franco 10:37 31:39 42:46|francois 3:26 7:33 14:34 27:42|francophone 10:27 31:42 40:36
francophones 31:60|francophonie 1:64|francs 3:18 23:30 33:11 34:31 53:26|frank 53:59
frankart 2:12 3:11 5:25 8:25 13:20 14:19 16:21 22:22 27:17 29:26 34:11|frankreich 31:50|frankrijk 31:50
frans 1:8 3:3 12:9 13:18 16:24 19:6 33:-10 40:4 43:24 45:9|franse 12:31 40:27 42:34|franstalig 42:54
franstalige 1:16 3:11 10:14 40:11 42:29 53:26|franzosisch 13:21 33:-1 43:45|franzosische 3:27 19:28 43:32
franzosischen 2:49|franzosischer 17:54|frappa 47:69|frappant 3:55|frappe 12:36 20:25 33:25|frappee 33:35
frau 2:5 4:12 6:8 19:3 20:4 27:27 29:18 33:4 34:4 50:10|fraud 3:24 14:30 33:3 36:39 45:34|fraude 14:64|frauds 33:33
frauen 3:16 31:19 33:17 37:17 40:6|fraulein 33:30
free 5:15 8:17 10:8 14:9 16:12 19:4 31:16 33:-18 34:26 35:32 38:17 43:10 48:16|freelance 13:61|freezer 36:72
freezes 45:64|frei 5:28 31:34 34:31|freiburg 27:50|frein 30:68|freitag 33:17 35:43|freitagabend 31:50
french 2:2 6:10 7:6 8:12 10:13 13:22 16:8 17:9 18:8 23:10 30:10 31:3 33:-22 34:8 40:-4 42:18 43:30|frequence 38:71
frere 19:13 21:22 22:21 33:9 34:10 39:28 45:20 47:33 48:23|freres 13:26 22:28 31:22 33:6 38:33 39:35 43:27
freude 27:50|freuen 23:53|freund 28:56|freundlich 33:30|freundlichem 11:56|freundlichen 12:53|freundlicher 6:53
freundschaft 33:30|freut 33:30|fri 35:67|friday 12:38 20:17 33:19 35:30|fridge 19:55|friend 28:55 43:47|friendly 33:33
friends 7:60|friendship 33:33|friert 33:17 38:43|fries 3:46|fright 38:68|frigo 19:45 24:58|frigos 33:35|fringes 41:63
frisch 33:30|frise 19:58|frisson 38:71|frist 6:53|fristablauf 34:49|fristen 2:42 42:34|fristwahrend 12:53
friterie 33:27 53:43|frites 20:56|froid 3:16 19:19 33:22 37:36 44:29|froide 7:49 21:54|froides 33:35
froids 21:54 45:52|froisse 19:58
from 1:0 2:-1 3:7 5:0 6:3 7:-2 8:5 10:-7 12:0 13:1 17:9 19:8 20:9 24:7 31:-5 33:0 34:1 37:6 40:9 42:-1 43:-1 44:3 45:1 47:5 49:6 53:6
front 20:29 24:43 25:25 33:5 40:6 50:23|frontaal 20:49|frontal 24:56|frontale 33:35|frontalement 19:58
frontaliers 22:63|frontier 20:42 30:51|frontiere 3:24 22:36 33:4 41:36 48:37|frontieres 4:58 40:38|frost 26:56 33:19
froward 31:60|frozen 33:33|fruh 33:17 40:33|fruher 7:26 20:24 33:6 47:29|fruhere 39:56|fruheren 7:50
fruhestens 18:41 43:39|fruhjahr 18:46 40:26|fruhling 47:54|fruhschoppen 33:30|frying 33:33|frz 16:40 42:41|fte 46:67
fuchs 31:57|fuel 26:69|fuhre 20:48|fuhren 10:37 14:38|fuhrt 33:30|fuhrung 33:30|fuite 21:50 33:17 49:41
full 2:23 19:10 30:20 33:7 41:29 46:34 53:15|fumee 33:35|fumel 6:46 33:28|fument 33:35|fun 33:33|functions 1:62
fund 1:15 3:-6 12:11 14:0 17:26 27:16 29:23 33:-9 40:14 42:39|fundament 31:57|fundburo 45:53|funder 40:51
funders 18:63|funding 14:60|funds 0:27 10:17 17:39 27:18 34:14 40:28|funebres 6:54 33:22|funeral 3:24 33:29
funf 2:25 7:20 19:8 20:15 33:-10 50:15 53:20|funfundzwanzig 53:51|funfzehn 7:38 31:37|funfzig 31:25 33:6 40:21 45:29
funfzigsten 33:30|fungus 33:19 48:53|funktionen 8:56|funnier 13:48 33:19|funny 6:32 19:22 27:26 38:35 40:17 48:33
fur 1:1 2:2 3:2 4:1 5:0 6:-2 9:1 10:0 12:8 13:0 14:-1 15:1 17:-1 18:1 19:3 20:-2 22:-2 23:3 24:1 26:1 27:2 29:0 30:4 31:4 33:-8 34:3 35:3 36:2 38:0 40:7 44:-1 45:4 47:-1 48:-1 50:4 51:4 53:-2
furchten 40:46|furs 12:53|further 2:18 15:29 20:17 23:27 29:28 34:37|fusilles 20:42 33:22|fusils 3:42 33:22
fusion 45:65|fuss 26:49 47:44|fusse 19:35 49:43|futur 2:56|future 2:43 45:51|fv 39:73
g 1:11 8:18 9:18 10:17 14:9 15:16 16:11 19:4 22:21 25:17 29:15 34:10 41:21 48:13 49:16|ga 1:51
gaan 27:17 30:22 31:17 40:36|gaandeweg 20:49|gaat 1:4 19:2 20:10 21:12 27:4 31:3 33:14 40:7 47:9 49:9 53:16
gab 3:34 5:42|gabarit 1:64|gaetan 8:38 14:33 27:31 29:39 34:25|gaf 3:33 5:41|gaffer 1:41 10:37 17:43|gag 3:43 19:33
gagen 41:53|gages 3:42 33:22|gagne 3:25 19:27 20:25 33:17|gagnent 33:35|gagner 28:73|gagnons 7:62|gags 16:43 45:56
gaillettes 33:35|galerie 6:54 33:22|galerij 27:38 50:41|gallery 30:44 41:42 53:38|galt 7:50
galway 8:41 10:32 20:29 43:34|gambling 14:60|game 3:8 17:26 22:29 27:13 28:23 33:3 36:22 40:4 43:14 45:18|gamers 30:65
games 7:20 8:27 10:18 14:20 20:15 27:19 34:16 40:22|gamin 33:35|gamins 33:35|gamme 24:71|gand 27:52 40:34
gang 16:32 33:13 48:32|gangen 19:36 33:20|gantee 37:75|gants 33:35|ganz 6:33 33:23|ganze 3:22 19:23 33:17
ganzen 5:35 19:28 33:10|gap 17:30 31:24 40:17 42:51|gar 33:30|garage 7:49 31:47|garant 14:64|garanti 27:48 40:32 42:33
garantie 2:8 10:10 15:21 27:27 34:8 35:31 41:18 42:34|garantiegeberin 14:51|garanties 2:56|garantir 20:56
garantit 2:30 10:45 34:29|garcon 3:29 12:40 33:9 45:39|garda 33:33|gardait 3:42 21:54
garde 2:18 3:-3 7:4 10:0 13:6 19:10 20:7 21:9 22:8 28:15 31:2 33:4 34:7 37:17 38:13 45:17 48:17
garden 1:12 2:6 4:18 5:22 7:10 8:16 14:17 17:13 27:8 29:16 30:14 34:5 40:0 42:13 43:10 47:15 51:17
gardener 16:41 50:46 53:38|garder 3:37 21:29 33:15 44:30|gardera 19:58|garderie 35:69
gardien 6:34 21:22 24:26 33:22 38:26 45:20|gardiennage 31:60|gardiens 32:60 45:52|gare 13:31 22:33 33:27
garn 19:35 32:44|garnspulen 33:10 44:34 48:34|garten 47:54|gary 33:26 48:49|gas 19:42 26:56|gasmeterlaan 27:61
gaspard 6:24 24:28 33:7 36:38 44:34 49:29 52:40|gasps 19:55|gaste 33:30|gasten 33:30|gate 33:25 47:32 49:35
gateau 21:67|gates 33:7 41:36 48:40 49:42|gather 33:33|gathy 7:40 14:39 22:42|gattung 43:52|gauche 19:27 33:5 49:62
gaufres 33:35|gave 3:39 5:40 23:40|gaven 20:37 46:42|gazette 8:47 9:35 35:33 38:48|gb 31:60|gbrspecimen 25:70
gdansk 45:64|geachte 11:15 12:34 23:28 27:20 34:9|geandert 11:43 34:36|gear 19:34 33:12 48:45|gearbeitet 7:38 33:17
geb 13:52|gebaren 19:49|gebaut 7:31 19:28 45:33|gebeld 48:52|geben 3:30 21:26 33:2 53:22|gebeten 47:54|gebeuren 53:50
gebeurt 10:18 23:21 33:2 53:38|gebieden 10:42 40:27|gebiet 53:51|gebiete 10:43 31:30|gebleicht 33:30
geboortedatum 25:56|geboorteplaats 25:56|geboren 8:13 13:46 25:15 33:-2|gebouwd 45:39 53:38|gebracht 27:50
gebraucht 50:55|gebruik 27:50|gebruiken 19:29 21:32 40:27|gebunden 17:54|geburtsdatum 25:57|geburtsort 25:57
geburtstag 21:41 33:17|gecontroleerd 14:52|gedaan 14:27 33:8 34:24 40:22|gedankenlos 38:55|gedeeld 10:29 33:13 35:34
gedichtet 33:30|gedraaid 45:51|gedrag 8:54|gedreht 2:16 7:17 20:33 52:23 53:17|gedrukt 18:54|geduld 33:33
gedurende 34:36 53:38|gedwongen 21:39 33:20|geef 29:54|geeft 2:26 13:24 21:14 33:5 35:25
geehrte 11:21 12:35 23:18 27:32|geehrter 27:50|geeignet 30:55|geel 19:49
geen 0:2 3:6 5:6 7:3 11:3 13:0 14:23 15:2 19:9 20:10 21:0 23:-1 24:3 27:-2 33:-2 40:-1 44:3 46:13 48:0 51:10
geerbt 33:30|geese 33:19 40:37|gefahren 3:47|gefilmd 19:36 40:34|gefilmt 33:30|geflutet 33:30|gefordert 23:53
gefragt 3:34 30:42|gefuhrt 4:49 11:36|gefunden 19:28 33:10 44:34|gegeben 12:40 14:38
gegen 2:7 3:5 14:9 23:19 27:8 33:-3 34:22 44:12 45:11 47:12|gegend 53:51|gegeneinander 21:54
gegenlicht 32:37 33:10 49:36|gegenrichtung 19:48|gegenspieler 6:40 44:41|gegenstand 2:29 7:14 10:13 16:16 17:17 20:22
gegenstanden 20:48|gegenstandslos 11:56|gegenteil 1:22 12:22 23:22 27:19 37:26 43:21|gegenuber 2:36 10:37
gegessen 33:30|gegevens 14:52|gegraven 33:33|gegroet 48:52|gegrundet 7:50|gehaald 33:20 45:39|gehabt 40:46
gehalten 30:55|gehe 20:48|geheim 33:20 45:39|geheimen 3:46|geheimhoudingsovereenkomst 35:53|geheimnis 3:34 45:41
geheimnisse 3:47|geheizten 32:57|gehen 10:12 31:22 33:-8 38:17 40:29 53:13|geheven 35:53|gehoord 3:46
gehort 5:17 7:12 10:22 14:23 20:10 33:2 34:11|geht 3:2 19:11 20:4 21:10 22:8 33:21 44:9|geigen 19:48|geind 2:48
gekaart 33:33|gekommen 33:30|gekonnt 3:47|gekookt 21:52|gekozen 23:52|gekwetst 6:53|gel 3:42 35:56|gelachen 3:46
gelacht 3:47|gelachter 33:30|geladen 21:54|gelassen 6:53|gelaten 6:53
geld 7:5 17:16 18:8 29:9 33:5 34:11 40:25 45:7 53:5|gelden 2:48|geldig 25:30 29:22 35:12 50:33 51:29|geldigheid 27:50
geldt 5:34 8:34 29:34|geleden 3:21 7:26 20:25 33:8|gelee 33:35|geleende 20:49|gelees 3:55|gelegt 33:30|gelernter 13:52
gelesen 1:14 14:21 27:27 40:22 44:24|geleverd 40:46|gelezen 2:20 14:24 27:22 40:18 44:27|gelicht 34:49
gelieve 1:35 11:33 34:15 39:24|gelijke 2:48|gelijkmatig 19:49|gelingt 40:46|gelogen 19:48|gelooft 48:52
geloofwaardig 19:49|geloven 27:26 33:8 40:34|gelten 34:49|geluid 19:29 20:19 31:19 41:21 49:25|geluidsmix 41:52
geluidsmuur 21:39 45:39|geluidsnabewerking 41:52|geluidsstudio 40:46|gelukkig 33:33|gelungen 44:54|gem 22:53
gemaakt 33:8 40:22 53:38|gemacht 22:28 33:6 34:24 40:21|gemalde 32:57|gemalten 19:48|gemass 5:35 10:30 34:29
gemauert 33:30|gembloux 2:24 30:31 50:33 53:42|gemeenschappelijke 45:51|gemeente 15:54|gemeentebestuur 33:33
gemeenten 31:50|gemein 31:50|gemeinde 15:23 33:6 34:16 37:24 45:21 47:21|gemeindeamt 33:30|gemeindehaus 33:30
gemeinden 53:51|gemeinderat 33:30|gemeindesaal 33:30|gemeindewiese 33:30|gemeinkosten 16:43 41:36
gemeinsam 2:10 4:17 10:38 14:12 19:9 33:-9|gemeinsame 10:50|gemeinschaft 17:34 42:46|gemeinschaftlich 10:50
gemeint 40:46|gemeld 40:46|gemengd 19:49|gemeten 40:46|gemotiveerd 2:48|gemutszustand 33:30|genaaid 53:50|genaht 53:51
genannt 27:50|genappe 50:41 53:38|genau 33:23 45:33|gendarme 33:35|gendarmerie 33:35|gendarmes 33:35|gender 1:62
gendre 7:49 22:53|genegen 27:50|genehmigt 14:51|general 2:18 16:24 21:25 23:25 33:-7 35:29 41:44
generale 0:41 8:40 13:24 22:25 23:26 35:28 44:27|generales 2:43 35:56|generatif 2:56|generation 3:55
generations 7:49 40:40|generaux 16:53 41:52|genereux 6:54 45:52|generiek 2:48|generique 2:40 10:21 23:31 34:31
generiques 22:45 39:52 41:46|genes 33:35|genesis 33:33|geneve 23:67|genial 38:71
genk 4:19 8:17 10:13 12:15 14:15 15:18 25:19 29:17 43:16|genoegen 23:52|genoemd 30:37 34:40|genomen 1:31 10:42
genommen 33:30|genossenschaft 46:56|genou 24:71|genre 1:3 7:17 22:4 30:6 31:11 40:1 42:10 43:41 44:13 45:31
genrelab 1:49 23:52|gens 2:-2 3:22 7:4 19:14 20:12 27:3 31:16 33:-2 37:17 40:11 43:7 44:10 47:21 53:6
gent 13:23 22:15 23:20 27:7 31:11 34:10 41:14 43:14 50:22|gentillesse 3:55|gently 33:33|genug 20:48|genummerd 12:51
genummerde 33:33|geoffnet 6:53|geoghegan 22:63|geographe 20:56|geography 40:51|geolt 33:30
geometre 3:29 6:41 18:40 33:9|geopend 4:55|geordnet 33:30|geparkt 33:30|gepensioneerd 6:40 33:20|geplaatst 8:54
gepland 43:52|geplant 17:34 42:34 43:32|geplukt 21:52|gepolstert 33:30|geproduceerd 10:49|geraakt 33:33
geraamd 40:27 43:45|geraamde 53:50|geraapt 33:33|gerade 33:30|geraken 19:49|gerant 2:26 8:29 14:24 15:31 18:27 33:12
gerante 5:21 7:33 8:21 9:23 12:19 14:40 16:17 27:13 40:6|gerantsoeneerd 33:33|gerard 33:35|gerat 50:42 53:38
gerate 41:53|gerausch 33:30|gerda 33:33|gere 13:64|gerechtelijke 14:39 33:20|gerechtigheid 33:33|geredet 31:50
gereiztheit 33:30|geres 2:43 34:42|gericht 3:17 33:18 45:32|gerichtlich 8:56|gerichtssaal 16:40 19:35
gerichtsschreiberin 6:53|gerichtsstand 2:36 34:36|gerichtsvollzieher 33:30|gerichtsvollziehern 6:53|gerimont 44:65
gerlinde 20:48|germaine 6:23 19:17 24:26 33:16|germaines 48:54|german 18:33 33:3 40:20 42:34 43:31|germanistik 13:52
germanophone 10:45 42:53|germany 20:25 31:48 42:34|gern 6:20 27:39 33:-3 40:12|gerne 27:50|gerucht 21:31 33:16 45:30
geruckt 19:48|gerust 12:44 27:30|gesagt 3:27 33:23|gesamt 16:36 17:25 41:25 42:26|gesamtbetrag 50:55|gesamte 40:46
gesamtfinanzierung 27:50|gesamtkosten 27:37 43:39|geschaftsanschrift 8:56|geschaftsbedingungen 35:55
geschaftsfuhrer 7:31 8:29 14:31 33:-6|geschaftsfuhrerin 12:33 14:43|geschaftsfuhrung 10:30 12:33 29:35
geschaftsjahr 7:50|geschaftsjahren 46:56|geschaftsjahres 0:56|geschaftsleitung 27:50|geschaftszeichen 23:53
geschah 21:54|geschatzt 40:26 42:34 43:32|geschatzter 53:51|geschatztes 43:52|geschehen 34:49
geschichte 3:24 7:17 13:19 27:17 40:23|geschichtet 19:48|geschiedenis 7:51|geschieht 3:27 40:26 53:31|geschikt 30:55
geschlafen 7:31 19:28 33:10|geschlecht 25:57|geschlossen 5:22 18:20 23:19 33:8 34:16 45:20|geschlossenen 27:37 33:17
geschlossener 50:55|geschoten 33:33|geschreven 3:33 34:36|geschrieben 3:39 7:31|geschuldet 2:49|geschwatzig 6:53
geschwister 21:54|gesehen 27:30 33:10 40:26|gesellschaft 0:14 1:11 3:5 4:14 7:8 8:14 9:14 10:8 12:11 14:18 29:22 53:9
gesellschafter 7:26 8:31 46:43|gesellschafterversammlung 35:55|gesellschaftsvertrag 8:56|gesetzes 0:56
gesetzlichen 2:49|gesetzt 33:30|gesetzten 20:48|gesichert 42:54|gesicht 19:11 20:12 31:13 33:19 49:19
gesichter 19:35 32:44|geslacht 25:56|geslapen 19:36 33:20|gesloopt 33:33|gesloten 18:41 33:20|gesondert 2:36 9:43
gesonderter 9:43 10:37|gesondertes 9:56|gesorgt 35:55|gesprach 33:6 42:48|gesprache 20:35 30:42
gesprek 33:2 40:16 42:41 43:22|gesprekken 31:50|gestanden 3:47|gestart 2:48|gestattet 34:49|geste 33:35|gesteht 33:30
gestellt 17:54|gesten 19:48|gestern 11:48 33:10|gestes 19:45 20:29 33:9|gesteund 23:52
gestion 1:30 2:22 7:28 13:31 15:37 23:33|gestionnaire 4:72|gestorben 33:30|gestrichen 3:47|gesucht 40:46
get 5:16 19:5 20:16 23:15 27:9 28:19 33:16 40:11 53:10|getanzt 33:30|geteilt 10:37 33:6 34:24
getekend 2:16 5:13 9:14 10:17 12:10 14:11 17:14 18:13 36:16 40:5 50:13|getekende 9:42 19:36|getij 19:49
getragen 20:35 33:17|getranke 35:55|getrankeautomat 33:30|gets 3:5 10:30 20:6 21:18 33:6 47:16 48:25 53:28
getting 9:41 16:36 41:36 43:34|getuigen 22:53|getuigenissen 20:49|gevaarlijk 33:33|geveild 33:33|geven 3:38 29:34
gevestigd 8:36 10:40|gevolmachtigde 29:54|gevonden 33:33|gevraagd 1:38 12:13 14:14 17:17 43:15 47:18
gevraagde 1:31 3:26 53:31|gewacht 10:36 33:20|gewahlt 19:48|gewahren 23:40 34:36|gewahrleistung 2:49|gewahrt 23:53
gewahrung 12:53|gewann 13:52|gewebt 33:30|geweest 33:33|geweigerd 33:33|geweih 32:57|geweint 33:30|gewellt 33:30
gewerkschaften 31:50|gewerkschafter 6:53|gewerkt 33:33|gewesen 33:30|gewest 1:26 8:29 15:29 53:26|gewicht 44:54
gewijzigd 11:55|gewinn 0:51 33:6|gewinnt 20:48|gewinnvortrag 0:56|gewissen 14:51|gewoon 3:46|geworden 33:33
gewusst 33:30|gez 27:50|gezahlt 2:29 23:33 33:10|gezahlte 2:49|gezahltes 2:49|gezamenlijk 4:35 5:34 10:29|gezegd 53:50
gezeichnet 24:56|gezeichnetes 19:48|gezeigt 7:50|gezeiten 19:48|gezicht 24:31 31:25 32:32 33:8|gezien 3:46|gezin 31:50
gezinnen 33:33|gezoem 19:49|gezogen 10:50|gezongen 33:33|gff 39:69|gg 51:55|ghent 30:65|ghislain 7:39 8:49 34:33
ghost 19:42 32:56|ghyselen 11:35 12:31 29:34|giant 6:65|gibier 32:73
gibt 2:5 10:6 19:11 20:18 31:5 33:4 34:10 35:11 40:15|gidi 18:23 20:18 33:16 36:26|gids 16:39 53:38|gidsen 53:50
gif 3:28 33:24|gift 3:54|giften 0:54|gilbert 1:19 6:39 27:13 33:15|gilded 31:57|gileppe 47:41 50:42
gilkinet 1:31 14:32 29:34|gillain 1:32 7:30 14:30 29:36 46:37|gilles 8:31 11:32 13:25 25:33 29:30 53:28
gilly 13:43 53:56|gilt 2:26 5:16 10:21 12:14 23:14 29:16 50:23|gina 33:33|ging 3:15 7:20 33:12 40:15 47:23|ginge 33:30
gipfel 3:34 33:17|girl 3:15 33:20 36:30 47:39|girls 31:33 33:27|gisele 20:47 34:36|gisteren 33:33|gisterenavond 11:55
gites 53:59|giuseppe 6:37 33:31|give 1:14 2:8 3:28 4:20 14:29 19:17 23:16 31:9 33:-16 40:2
given 2:8 4:20 8:18 12:15 14:22 25:51 33:-5 34:7 40:2|gives 2:20 3:6 6:17 20:7 29:29 33:12 34:8 44:28|giving 33:33
givre 24:62 48:49|glace 24:58 33:22|glaces 33:35|glaciers 53:59|glacis 1:24 10:22 17:25 23:24 43:24
glacon 3:18 6:22 22:20 24:25 28:27 32:27 33:-11 36:35 37:29 44:22 48:22|glacons 33:35|glad 23:39 43:34 48:40 50:41
gladly 27:59|glanage 21:54 45:52|glance 9:54 43:47|glanent 33:35|glaneuses 12:40 29:44 33:9 43:39
glas 3:16 13:22 32:26 33:9 39:27|glasgow 13:61|glass 19:24 33:29|glaube 3:47|glauben 27:37 40:33|glaubt 33:17 48:41
gleich 20:28 24:36 33:10|gleiche 20:48|gleichen 2:36 7:38|gleichmassigem 33:30|gleichzeitig 43:39 47:41|gleisen 33:30
glides 19:55|glisse 33:30 49:45|glissee 11:71|glisser 3:34 11:50 33:14
glitch 1:12 2:6 4:18 5:22 7:10 8:16 10:8 14:17 17:13 27:8 29:16 30:14 34:5 40:0 42:13 43:10 51:17|global 7:60
globale 44:68|globalisatiepremie 15:54|glocke 33:30|glove 33:33|gloved 33:33|gloves 33:33|gluck 6:40 27:37
gluckwunsch 23:53|gluten 38:71|gmbh 0:9 1:12 2:9 4:9 7:3 8:9 10:20 14:4 23:5 27:3 29:8 30:7 34:9 43:21 51:9
go 3:12 6:8 16:5 18:6 19:-2 20:21 27:2 31:19 33:-9 34:15 40:22 44:8|goal 33:19 48:53|goat 21:37 31:27 33:3 35:37 45:34
gobert 33:35|god 3:54|godefroid 2:56|godelieve 6:27 25:43 33:-3 48:30
goed 3:9 8:17 23:15 29:17 33:-4 35:17 40:10 44:18 47:19|goede 3:26 12:31 19:29|goedgekeurd 0:30 2:23 14:27 23:27
goedgekeurde 34:49|goedkeuring 10:36 35:41|goers 31:57|goes 2:-2 18:13 21:16 28:10 33:21 34:5 40:0 48:16 49:10 53:19
goffinet 33:33|gohy 22:64|going 20:29 33:7 40:24 47:39|gomme 33:35|gommes 19:58|gommeurs 22:47 39:64
gone 11:38 33:23 48:36|gonnen 3:47|good 6:8 10:1 12:15 13:4 18:6 23:16 27:16 33:8 36:11 40:8 43:3 44:30 50:18 51:10
goodness 3:54|gooi 19:49|goose 7:40 22:42 40:30|goossens 7:31 13:32 40:27|gorgeous 33:33|gospertstrasse 8:56
gosselies 7:41 13:40 53:40|got 1:36 3:28 20:29 40:24|gouache 19:45 43:52|gouaches 16:52 31:47|gouden 19:49
goudron 33:35|goupillon 10:58|goute 33:35|gouter 22:66|goutte 33:16 49:63|gouttes 33:35|gouvernance 7:49 10:45
gouvernements 21:67|gouvy 7:26 10:21 14:40 17:32 23:31 53:27|governed 34:56|governing 10:58|gp 10:45 49:58|gpu 13:61
graag 6:15 23:14 27:41 31:12 50:16|grace 2:29 31:33 40:26 53:36|gracht 3:33 33:20|grad 3:47|grade 41:49 50:34 53:38
grading 19:22 41:52|graduate 13:61|grafische 34:36 43:40|grain 19:58|graines 40:54|grainy 19:55|graisse 20:42 33:22
grammaire 3:55|grammar 19:55
grand 0:6 1:6 2:-6 3:8 4:7 5:3 6:2 7:14 8:12 10:-4 13:15 14:-2 15:6 22:7 25:8 27:-3 29:5 30:3 31:-5 33:-3 34:-7 35:4 38:18 40:-11 41:18 42:1 43:6 46:5 47:3 51:6
grandchildren 33:33|granddaughter 6:52 33:19|grande 1:26 20:17 33:26 48:30|grandes 27:61|grandfather 3:29 20:40 47:40
grandi 19:45 33:22|grandissent 45:65|grandjean 33:33|grandmother 33:33|grandparents 31:57|grands 3:42 32:47 36:46
granges 33:35|granit 53:64|grant 1:12 3:4 5:15 15:35 17:40 23:39 27:9 34:6
granted 10:19 15:28 17:41 20:15 23:25 29:27 40:11|grantee 34:56|granting 15:68|grantor 34:56|grants 17:34 34:51
granuleux 19:58|graphic 1:62|graphics 13:48 20:42|graphique 2:30 16:42 18:31 34:20 40:18|graphiques 16:44 20:34 30:47
graphiste 2:56|grappe 7:62|grappig 6:33 20:30 38:37|gras 33:24 47:44|grass 19:36 33:24|grateful 6:52 12:50
gratis 27:50|gratte 33:35|grattees 19:58|gratuit 19:32 29:44 40:27 50:44|gratuitement 33:35|grau 19:48|grausam 38:55
gravee 33:35|gravel 33:33|gravier 26:51 39:52 53:43|gravures 32:73|gre 11:57 23:54|grease 32:69|great 3:28 13:35 27:46
green 24:69|greened 20:55|greenlight 10:58|greenlit 10:45 27:46|greet 27:59|greetings 12:64|greets 33:33|greffe 8:69
gregory 6:36 33:4 37:42 43:32 44:36|grelotte 33:35|gremien 27:50|gremium 23:53|gremiums 27:50
grenier 4:40 8:34 12:23 13:21 14:20 26:29 29:26 43:22 51:27|grens 15:23 21:21 31:19 33:20|grenspaal 33:33
grenspost 7:26 13:28 22:29 31:25|grenz 31:50|grenzbahnhof 30:35 33:10 40:26|grenze 7:13 15:18 28:19 33:17 36:19 40:8
grenzen 30:42 31:37|grenzgeschichten 40:46|grenzkomodie 43:52|grenzland 9:36 17:34 27:30|grenzraum 31:50
greve 3:21 21:46 31:26 33:14|grevenmacher 34:56|grevistes 33:35|grew 3:33 13:40 43:40|grey 24:56 33:19|grid 44:65
grief 3:41 33:19|griet 7:9 11:14 21:22 27:16 33:22|griets 33:33|griezelig 30:55|grijpt 44:55|grille 33:22 46:57
grime 41:52|grimpe 33:35|grimpent 33:35|grin 3:54|grince 33:35|grinned 44:65|grip 41:58|grips 44:65
gris 7:20 19:16 22:29 24:41 32:31 33:6|grise 22:63|grisou 13:51 22:53|grivegnee 53:59|grob 12:53|grobe 41:53
groeit 40:46|groen 19:36 32:44|groepsschema 46:55|groepsstructuur 46:55|groet 12:31 27:30 48:32|groeten 12:51
groeve 22:41 53:38|grond 3:26 33:25|groningen 34:49|groot 33:20 53:38|groothoek 19:49|grootte 1:38 46:42
grootvader 3:46|gros 19:40 49:54 50:39|gross 0:26 2:6 15:32 31:25 33:-9 35:15 49:35 50:15|grosse 1:33 9:36 33:10
grossen 40:46|grossenordnung 27:50|grossenprufung 46:56|grosser 3:27 38:35 40:26|grossere 40:46|grossherzogliche 1:53
grossstadt 31:50|grosstes 19:48|grossvater 3:47|grote 13:21 22:22 33:2 38:26 40:16 41:21|groter 3:33 33:20
grotte 33:35|grouille 33:35|ground 13:28 22:42 33:-1 38:35 39:36|grounds 40:51|group 14:20 30:25 31:18 41:46 46:40
groupe 7:28 14:20 20:12 27:18 40:28 46:28 50:39|groupes 30:68|groups 30:65|grow 45:64|growing 33:33
grown 3:28 20:29 33:7 40:24|gruff 6:65|grun 19:15 24:24 32:24 33:14 48:21|grund 2:22 33:20 44:27
grundbuchauszuge 33:30|grunden 33:17 40:33|grunderin 7:50|grunderinnen 7:50|grundern 7:50|grundete 13:52
grundidee 44:41 45:41|grundlage 2:44 10:25|grundlich 33:30|grundung 7:50|grunen 33:30|gruss 11:43 27:37
grussen 12:40 27:25 33:6|grutier 22:66|gsm 19:22 21:34 33:21|guarantee 2:12 8:23 27:33 40:6 41:18 42:46
guarantor 14:60|guardian 38:68|guards 33:33|gucken 39:56|guerin 33:35|guerite 19:58|guerre 3:24 22:35 23:38 33:4 47:38
guess 33:33|guest 33:33|guests 33:33|guichet 4:37 19:23 20:30 31:25 33:10|guide 19:22 27:25 30:31 33:19 35:33
guides 33:35|guillem 19:29 37:44 39:43 43:34|guiot 2:56|gul 6:53|gultig 25:32 27:10 29:30 39:16 50:24 51:25
gulzig 6:53|gun 33:33|guns 3:54|gunstig 3:34 40:33|gustave 22:63|gut 3:27 6:33 33:10
gutachten 16:22 18:13 33:-4 40:5 44:20 48:13 50:14 53:25|gutachter 33:30|gutachterliche 44:54|gute 23:53|guten 12:53
guterbereich 30:55|guterwagen 28:44 33:17|guy 3:35 33:24
h 1:9 5:8 9:16 10:11 11:7 16:3 17:19 20:-4 21:10 22:26 23:4 26:21 27:6 34:1 35:17 38:7 41:11 43:2 47:6 48:5 50:6
ha 44:65|haakjes 0:54|haalden 31:50|haalt 33:20 40:34
haar 2:-2 3:-3 6:7 10:-4 13:5 14:10 15:1 19:-4 20:-1 21:6 23:-1 24:3 27:-3 28:3 29:8 33:17 34:-1 40:-7 45:1 48:6 51:2
haare 30:55|hab 20:48|habe 3:35 19:16 20:11 27:4 33:-15 44:8 47:8
haben 1:5 3:-1 7:3 11:8 14:3 15:8 20:7 22:5 27:14 30:7 31:9 33:-3 40:22|habilite 14:64|habilitee 1:64|habille 33:35
habillent 6:68|habit 33:33|habitants 6:46 19:37 33:14|habite 13:31 33:22 53:43|habitent 53:64
habitude 6:46 10:37 33:14|habituel 40:54|hachures 24:71|had 3:23 11:10 14:2 15:9 28:10 33:11 34:-2 36:10 40:1 47:36
haddou 6:53|haeck 7:51|haesen 7:47 14:47|haf 10:43 26:35|haftet 10:50|haftung 8:56|hagel 21:52|hagenberg 13:52
haie 6:35 21:35 22:33 33:12 52:41|haie1 39:73|haie2 39:73|haies 32:73
hain 0:19 2:5 4:33 7:11 10:19 14:12 17:25 34:15 39:30 42:16 43:30
hainaut 23:25 27:31 31:30 33:-7 34:13 38:29 40:11 53:21|hair 33:7 41:57|haken 21:34 33:10 48:34|hal 6:65
halage 13:35 22:37 31:31 39:53|halb 7:38 33:17|halbe 13:24 20:20 32:28 33:13|halben 3:47|halbes 40:46|halbnah 49:56
halbschlaf 22:53|halbstundigen 20:48
half 1:-1 2:6 6:7 7:4 10:7 12:1 13:7 19:-4 20:-1 22:1 23:18 27:-4 31:-5 33:0 34:8 37:8 40:6 41:0 43:-2 44:2 45:16 50:10 52:7 53:3
halfte 2:24 23:28 50:30 53:26|halftide 52:70|halftig 2:49|halfway 33:33|halifax 34:56
hall 3:10 13:22 25:27 33:6 35:23 38:23 45:20 53:15
halle 3:8 7:12 15:11 30:7 33:5 40:1 44:9 46:11 47:15 48:18 49:12 53:6|hallo 12:53|halloween 18:45 31:39 37:54
halls 18:37 31:44 37:44|hallvard 12:64|halo 10:24 22:46 42:33 43:31 46:37|halt 5:15 14:11 20:4 27:10 33:18 34:9 40:6
halte 3:31 33:17 53:29|halten 3:27 31:19 40:26 49:25|halverwege 33:33|halves 2:57|halvorsen 27:39 33:18|hamacs 33:35
hammershoi 32:73|hamois 13:64|hanafin 5:34 8:45 25:48 34:24|hanauer 47:54|hanche 20:56
hand 2:0 3:-1 7:0 14:0 19:7 20:-1 22:3 24:15 33:15 40:1 42:4 43:1 48:5 49:30|hande 19:17 20:26 32:26 33:11
handed 2:36 3:33 4:48|handelaars 15:54|handelend 4:55|handelingen 8:54|handelnden 6:53|handelsbank 4:55
handelsregister 8:56|handelt 3:34 20:35|handen 20:20 32:28 33:5 36:29 49:28|handgemacht 30:55|handheld 19:55
handing 33:33|handje 33:33|handkamera 19:40 43:32|handle 27:59|handlers 41:63|handles 20:55|handling 16:49 50:54
handlung 6:40 53:38|handlungsbogen 45:53|handlungskosten 16:45 41:33|hands 6:16 19:6 20:25 24:20 32:31 33:14 49:30
handschoenen 33:33|handschrift 20:22 24:37 33:15|handschuh 32:44 33:17|handset 19:55|handtekenbevoegdheid 29:54
handtekening 1:38 14:21 21:21 33:2|handtekeningen 6:53|handwriting 3:54|handwritten 14:60|handy 21:41 33:17
handylicht 49:56|handys 19:48|hang 6:38 19:35 33:7|hangar 20:39 33:14 53:28|hangen 33:30|hangende 17:55
hangs 33:28 45:35|hangt 23:26 33:20 40:9 44:17|hanne 33:33|hannut 53:59|hanotiau 27:61|hanquet 7:51|happen 7:47 28:55
happened 33:33|happens 19:19 20:19 33:-3 40:15 44:29 45:28 53:23|happy 12:50 33:19|haquin 5:69|harbour 35:67
harcourt 7:28 14:28 25:47 29:34 46:35|hard 3:21 19:22 20:22 33:0 49:37|harder 3:54|hardly 19:55|hardware 41:63
harira 21:52|harlingen 2:48|harm 33:33|harmonie 13:51 33:22|harmonies 31:60|harms 33:33|harnais 33:35
harriet 1:18 2:12 3:10 10:14 12:20 13:26 23:21 37:26 40:6 43:17 44:21|hart 2:27 3:24 34:26 36:39 43:31
hartelijks 27:50|harvest 31:57|harwich 13:61
has 3:-10 4:1 6:10 7:4 11:12 13:7 14:14 17:-1 20:-4 21:-1 23:9 27:4 28:8 32:5 33:12 34:-4 37:3 38:4 40:8 47:0 51:11
hasard 44:68|haselwanter 33:30|hasn 14:41 40:42|hassan 20:56
hat 1:-1 3:3 5:1 6:9 7:-3 10:4 11:2 12:-1 13:-1 14:-3 15:2 19:1 20:-5 23:5 27:3 28:7 31:-4 33:7 36:3 40:9 43:-1 44:0 45:0 47:0 48:0 51:9 53:-3
hate 3:54|hats 33:33|hatte 3:23 33:6 47:40|hatten 3:27 20:28 31:30|haugdal 2:30 13:35 34:30 43:34
hauptdarstellerin 31:50|hauptfigur 3:47|hauptfiguren 19:35 40:33|hauptrolle 40:46|hauptrollen 10:50
hauptstadt 21:34 33:10 45:33|haus 3:2 5:10 6:8 7:13 10:5 12:7 17:8 21:9 31:5 33:10 42:8 45:8 47:8|hausbesitzer 6:53
hause 33:30|hauser 10:37 20:24 40:21|hausern 33:30|hausfluren 33:30|haushalts 10:50|hausmeister 45:53
hausnummernschild 20:48|hausse 40:54|haust 33:30|haustur 40:46|haut 19:34 24:25 31:14 33:17 48:22
hautcharbon 3:25 6:37 24:41 33:17|haute 2:12 7:8 10:7 12:10 14:8 18:8 26:14 30:9 31:2 33:-4 34:6 40:9 41:8 43:10 50:12
hauteardenne 38:32 39:42 52:33|hautes 10:27 16:35 40:23 42:36 43:35
hauteur 4:25 19:11 20:33 22:19 23:21 24:25 27:14 33:-12 40:18|hauts 17:47 40:32 42:46
have 1:15 2:-2 3:15 5:5 7:2 10:0 11:4 14:12 19:7 20:9 27:5 29:8 30:0 31:-7 33:0 34:-3 36:4 40:17 53:-5
havelange 13:48 53:46|haven 33:26 37:28 40:21|havenith 33:30|havenkraan 33:33|haveuse 24:71|haveuses 33:35
having 8:46 11:47 33:12|hbscbe00 4:55|hd 27:34 43:31 50:39
he 3:2 6:15 13:4 29:0 33:23 36:3 37:4 38:2 45:-2 47:25 48:20 49:2
head 3:9 7:15 19:10 20:10 23:19 27:34 33:-12 43:26 49:22|headcount 46:67|heading 16:49 40:37|headlights 49:68
headlines 12:64|headphones 52:70|heads 10:32 12:38 33:7 40:24|headset 33:33|heap 33:33
hear 18:17 19:27 33:19 37:24 47:27|heard 3:24 20:25 33:3 47:48|hearing 33:33|hears 33:33|heart 33:25 40:30
hearts 33:33|heat 43:61|heavy 33:33|heb 3:36 12:18 27:17 33:0|hebamme 33:21 36:28 48:26|hebammenkoffer 33:30
hebben 1:7 11:11 12:14 15:10 27:7 33:8 40:25 45:16|hebdo 38:71|hebergement 41:46 53:56|hebt 33:23 48:34
hectares 22:47 33:11|hector 34:55|heden 34:49
hedge 6:13 16:11 18:11 19:10 20:3 32:25 33:10 37:19 40:-1 41:11 48:29 50:15
heeft 2:-2 6:9 8:4 14:6 20:0 21:8 23:6 27:0 29:4 33:11 34:-1 40:5 44:11 45:1 46:5 48:2 51:15 53:1|heel 2:28 33:25
heen 20:37 33:20|heer 2:13 10:14 12:27 27:15 29:19 34:24|heette 3:46|heft 31:37 47:41|heidberg 18:41 22:40
height 19:39 20:19 30:29 32:34 33:-3|heim 48:54|heinen 27:44 43:41|heiner 6:40 33:17|heisst 19:35 33:17|heiter 45:53
heizung 50:55|held 3:13 4:33 5:18 7:31 10:12 20:9 44:22 47:18 50:20|helden 45:52|helder 44:55|helderder 6:53
hele 2:25 3:13 19:16 20:16 21:19 33:0|heledd 27:59|helemaal 20:49|helene 9:50 16:44 43:44|helfer 50:55
helft 3:9 12:14 23:14 33:10 40:9 50:17 53:23|helicopter 40:51|heliograaf 5:44 10:37 17:43|hello 12:64|helm 33:30
helmen 50:54|heloise 3:28 27:34 33:22|help 3:18 17:28 20:31 23:29 33:-3 40:15|helping 9:54 17:50|helps 45:64
helpt 16:52|hem 2:11 3:1 19:4 21:7 31:5 33:19 40:2 48:21|hen 20:28 21:20 33:21|hendrikx 13:32 22:34 43:33
henegouwen 20:37 53:38|hengen 19:42 36:55|henin 53:50|hennebert 14:50 29:57|hennebicq 7:40 8:46 46:46|hennequin 33:35
hennuyers 40:54|her 2:5 3:-5 5:-1 6:22 12:-3 13:13 14:-3 19:3 20:4 21:0 28:13 33:19 47:3 48:7 49:2|herauskommt 33:30
herbegonnen 3:46|herbesthal 30:35 33:23|herbruik 40:46|herbst 18:29 22:28 27:25 31:25
here 2:1 3:7 5:10 7:14 12:8 14:11 17:24 19:-1 31:2 33:-14 36:13 39:14 40:-5 43:5 47:10 50:12 52:14 53:25
hereafter 34:56|hereby 8:28 12:24 14:20 27:19 29:39 34:25 51:28|hereford 20:55|herein 2:35 33:23
heremans 4:25 7:20 14:20 15:24 29:24 46:25|hereof 34:56|herewith 27:59|hergeleitet 27:50|hergestellter 22:53
herinnering 3:46|herinnert 33:33|heritage 33:35|herite 3:55|heritier 33:35|heritiers 2:43 34:42|herkennen 20:49
herkent 21:44 48:32|hermannstrasse 33:30|hermant 13:31 19:24 22:32 29:36 34:22 43:32|hero 6:65|heroes 3:41 45:51
heroine 33:22 48:55|heropstartpremie 15:54|heros 3:37 36:42 40:23 45:35|herr 4:28 13:24 22:25 27:33
herren 11:27 12:43 23:24|herrlich 33:30|herrn 2:42 34:29|herroeping 29:54|herrscht 20:48|herruckt 19:48
hers 2:27 6:35 20:25 21:37 33:3|herschrijven 3:38 16:32|herschrijving 2:35 40:34|herself 33:33
herstal 1:19 7:16 15:21 33:-13 35:21 46:22 53:27|herstellen 33:33
herstellung 2:8 7:4 9:17 10:21 12:14 18:7 20:2 23:6 41:14 42:15 53:21|herstellungskalkulation 16:53
herstellungskosten 34:16 40:12 41:43 43:19|herstellungsleiterin 7:50|herstellungsleitung 16:45 41:33|hertzien 42:67
hertzienne 42:67|herum 33:30|herumgereicht 33:30|herunterzukommen 33:30|herve 27:61|herwerken 18:34 44:47
herwerking 16:32 18:46|herwerkt 11:55|herz 33:30|herzeel 2:27 5:35 9:37 43:31 53:29|herzlichen 23:53|herzustellen 7:50
hesitates 33:33|hesite 33:35
het 0:0 1:0 2:0 3:5 5:0 6:2 7:-1 8:1 10:0 11:1 12:3 13:-2 14:-4 16:-4 17:0 18:-2 19:1 20:0 21:0 22:-2 23:1 27:2 28:2 29:0 30:1 31:-1 33:1 34:-1 35:-1 36:1 38:2 40:5 43:-2 44:3 45:2 47:2 48:0 53:0
hetres 33:35|hetzelfde 20:21 33:23 46:27
heure 1:7 2:-1 12:10 13:7 20:15 22:13 27:4 28:16 31:3 33:13 36:15 39:16 40:6 48:11 53:7
heures 1:6 3:-2 18:9 20:34 22:21 27:4 33:14 35:11 40:-4|heureux 27:61|heute 3:16 7:20 11:25 20:28 42:23|heutigem 27:50
heutigen 20:48|heutiger 27:50|heuvel 22:27 24:33 33:23|hexley 3:29 30:40 33:18|hey 12:64|hff 13:52|hg 10:58|hi 27:59
hidden 33:33|hide 33:33|hides 6:52 33:7 49:42|hield 3:38 33:13|hielden 3:46|hielt 3:47
hier 1:5 3:-1 6:4 7:3 10:3 11:13 12:5 14:11 15:7 20:1 21:6 27:3 31:10 33:-17 52:22 53:25
hierbij 2:10 11:27 12:35 27:12 29:26|hierfur 34:36 40:33|hierher 3:47|hiermee 51:55
hiermit 12:22 14:20 27:30 29:24 51:25|hierna 10:36 34:36|hiernaar 31:50|high 21:24 33:20 43:18 45:22 49:26 53:17
hij 1:-2 2:3 3:9 6:8 12:-2 13:2 19:-4 20:-3 21:3 33:19 34:2 40:-6 47:11 48:13|hilarant 38:71|hilarisch 33:33
hilde 27:36 35:48|hilfe 14:38 33:17|hilfen 15:55|hilft 40:46|hill 32:48 33:25|hills 20:34 33:12 49:47|hillsides 20:55
him 2:2 3:10 10:-2 19:2 21:7 28:9 33:24 40:-9 47:19 48:6|himself 21:46 33:25|hin 21:34 33:23|hinab 21:54
hinaus 27:22 33:21 47:25|hindert 6:53|hindurch 33:30|hinein 33:30|hineingezogen 33:30|hinten 33:17 47:41
hinter 19:23 33:25|hintergrunde 24:56|hintergrunden 19:48|hinterher 33:30|hinterlassenschaft 33:30|hinterlegt 0:56
hinunter 33:30|hire 26:49 41:34 50:38 53:30|hired 28:39 33:3 48:36 53:42|hires 2:43 33:19
his 2:2 3:-1 6:20 13:-1 20:4 21:12 28:7 29:4 33:22 34:-6 38:6 44:3 47:10 49:6|hisser 33:35
histoire 3:25 7:6 9:30 10:2 12:11 14:8 27:5 31:4 33:13 40:8 41:11|histoires 28:47 33:30|historian 20:42 53:46
historien 20:56|historiens 20:56|historique 5:42 7:36 10:32 43:39|historische 20:35 41:40|historischen 30:42 40:33
history 7:47 16:49|hit 20:55|hiver 18:16 19:8 20:17 31:10 32:23 33:19 37:25 44:18 47:19|hivernants 31:60|hiverne 33:35
hivernons 7:62|hivers 33:35|hkd 52:57|hm 51:68|hmc 35:56 41:54|hmi 50:70|hmu 41:63|hoang 22:53|hob 16:36 18:37 33:19
hoch 33:30|hochachtung 12:53|hochbahn 33:30|hochdeutsch 40:46|hochdeutsche 40:46|hoche 33:35|hochmoor 10:58
hochstbetrag 15:55|hochsten 20:48|hochstens 30:42 34:36|hochwasser 7:38 40:33|hochwasserchronik 13:52
hochwasserhilfe 15:55|hochwassers 33:30|hodimont 26:43 53:38|hoe 3:21 19:15 20:7 33:-1 38:14 40:13 42:20 45:9
hoeft 33:33|hoei 53:50|hoek 33:33|hoekstra 5:30 10:24 19:24 27:26|hof 22:40 31:37|hoffen 31:50|hoffmann 8:67
hoffnung 42:54|hofft 6:53|hoflich 6:40 33:17|hoger 34:49|hohe 1:22 12:33 23:22 27:19 33:-1|hohenlage 53:51
hohenlagen 40:46|hoher 33:30|hoi 11:55
hold 1:8 3:0 7:6 10:4 20:10 21:19 31:3 33:-1 34:1 35:13 36:14 37:16 40:6 45:10 47:11 49:34|holdback 34:56
holder 4:61 25:36 46:34|holders 5:65|holding 20:23 43:29 46:61|holdings 46:67|holds 4:31 7:40 33:7 44:27 46:30
hole 33:33|holen 3:34 33:17|holes 40:37 53:46|holiday 18:63|holidays 31:44 37:57|hollogne 53:59|holt 27:59|holy 33:33
holz 33:30|holzernes 19:48|home 3:-5 6:22 13:5 19:-3 20:6 31:27 33:15 34:-1 40:-7 48:24 52:13|homes 33:35
homme 3:0 19:3 22:11 28:18 33:29 38:16 48:13|hommes 14:28 20:20 33:24 53:28|hond 7:27 33:27|honderd 40:46
honderduit 33:33|honest 6:57 33:12|honestly 13:61|honesty 33:19 44:52|honger 6:40 33:20|honnetement 40:54
honneur 1:16 9:23 12:30 14:55 23:19|honoraire 16:52 17:55|honoraires 16:52 26:46 42:40|honorar 2:36 16:28 17:29
honorarium 2:35 42:41|honore 51:71|honores 12:67|honour 1:27 12:29 14:53|honoured 12:64|honte 3:34 33:14 38:50
hoofd 7:31 27:30 33:13|hoofdlijst 23:52|hoofdpersonage 3:33 44:42|hoofdpersonages 45:51|hoofdproducent 10:49
hoofdrol 27:38 40:34|hoofdrollen 10:42 41:33|hoofdstuk 41:45 47:36|hoofdstukken 20:37 33:20|hoog 18:54
hoogachtend 11:42 34:36|hoogachting 12:31 23:44|hoogspanning 45:39 48:40|hoogspanningsnet 45:51|hoogste 0:54
hook 31:42 40:26 44:40|hooked 20:55|hoorspelen 13:52|hoort 3:18 15:26 19:21 33:16|hope 3:28 31:44 40:24|hoped 33:33
hopeful 17:64|hopen 31:37 33:20|hopital 16:21 18:22 20:11 21:23 33:-10 40:26 45:38 48:23|horaire 35:69|horaires 33:35
horbarer 3:47|horcht 33:30|horen 19:30 28:14 33:22|horer 13:52|horizon 19:48 33:4|horizontaler 45:53
horizontales 24:71|horlogere 13:51 22:53|horlogerie 3:55|hormis 15:71|horn 33:33|hornu 13:51 53:50
horreur 3:25 18:36 38:41 40:23 43:35|horror 19:55
hors 2:15 10:6 16:36 19:23 20:14 27:9 30:15 39:20 40:1 49:19 50:18 53:11|horse 33:33|horses 41:63|horspiel 13:40 31:37
horspiele 13:52|hort 19:14 33:20 47:31|horten 47:54|hospital 21:38 33:22 45:35|hospitalier 43:65|hospitalisee 29:70
hospitality 3:54|hospitals 33:33|hostel 16:53|hostilite 40:54|hot 19:42 31:44|hotel 22:19 31:20 33:7 41:20 53:42
hotellerie 53:64|hotelnachten 53:50|hotels 16:13 33:1 41:15 53:49|hotfix 11:68|hotte 20:56|hottest 33:33
hottinger 8:56|hotton 33:22 45:52|houden 8:29 11:30 33:20|houder 2:35 4:42|houders 5:54
houdt 2:10 6:16 10:21 21:15 33:5 34:18 35:16|houffalize 53:64
hour 19:16 20:16 21:17 30:15 31:8 33:-6 34:6 40:1 41:13 43:11 45:37|hourly 35:67
hours 17:22 27:18 33:-8 35:26 36:27 40:9 41:21 45:40
house 1:7 2:2 3:-1 5:10 7:15 12:9 13:16 19:0 27:4 29:12 33:10 36:14 40:-4 41:8 43:6 47:10 53:4
houses 10:32 33:19 53:33|housing 50:67|hout 13:52|houthalen 13:40 22:41|houtskool 24:56
how 1:1 3:22 5:4 7:12 17:3 19:14 20:14 24:8 28:8 31:9 33:-9 37:10 38:7 40:-3 42:3 43:0 44:4 45:3 46:6 47:14 52:9
however 11:55 19:42|howl 33:12 40:17 48:33 52:36 53:26|howls 16:27 19:20 31:22 33:15 52:35
hoyoux 2:8 7:12 10:10 14:11 17:15 26:20 34:19 38:19 39:29 40:2 43:12 44:16 50:18 52:21|hoyouxfilms 12:64|hq 39:69
ht 16:39 41:54 50:44|https 39:61 52:45|htva 16:25 35:29 43:34 50:59|hu 16:40 41:40|hub 27:38 29:45 43:40|hubaux 35:69
huben 31:50|hubert 34:49|hubin 5:33 7:30 12:32 14:29 15:36 19:23|hugo 20:37 33:12 48:45|hui 3:25 7:32 20:25 33:5 42:36
huilen 33:33|huis 3:4 6:11 7:18 12:10 28:13 31:3 33:18 40:5 45:10|huisarts 6:40 45:39|huisdieren 35:53
huissier 6:41 28:47 33:22|huit 1:4 2:5 3:-5 7:2 8:9 13:4 19:7 20:11 30:8 33:14 34:15 35:9 40:3 44:8 45:5 50:10
huitieme 3:42 33:22|huizen 7:38 10:36|hull 13:31 16:35 33:16|hulp 33:33|hum 19:55|humaines 7:62|humains 19:58
human 7:40 33:12 44:44|humans 7:60|humber 33:26 38:46|humide 4:59 32:60|humor 3:22 31:25 40:11 45:34|humoriste 43:65
humour 3:28 20:15 31:21 44:40 45:38|hun 3:3 6:11 12:9 19:6 20:23 31:7 33:5 45:17 53:14|hund 7:32 33:22
hundert 33:23 48:34|hundertvierzig 33:30|hundred 17:24 30:25 33:21 47:26 53:20|hung 20:55|hunne 33:33|hunts 19:55
huren 53:50|hurry 33:33|hurt 20:55|husband 28:29 33:31|hush 31:57|huss 6:19 33:16 45:19 48:20 49:22
hut 19:20 33:11 35:25 48:35|hutte 53:51|hutten 35:53|huur 7:21 16:33 35:32 41:22|huurder 6:40 48:40
huurovereenkomst 35:53|huurt 53:50
huy 4:17 7:23 10:14 14:17 16:10 18:11 27:5 29:14 33:-21 35:13 40:-3 43:19 50:14 53:33|hybrid 7:60|hybride 40:54
hydraulics 16:41 18:42 53:38|hydrologiques 20:56|hydrologische 53:51|hydrologisches 50:55|hydrophone 20:56
hydrophones 50:67|hygiene 20:56|hypothese 30:57 41:38 42:37|hypotheses 30:68|hypothesis 30:44 40:30 42:43
i 1:10 2:-8 3:25 8:1 12:4 14:13 19:23 20:16 22:1 23:-1 27:5 29:1 33:-24 38:7 44:9 47:11|iad 13:64|iban 4:62 9:19
ice 1:5 5:8 13:4 16:5 18:5 19:-3 20:6 27:1 28:11 29:9 30:13 31:0 32:12 33:6 34:-2 36:17 39:20 40:1 41:11 43:3 53:2
ich 3:28 6:3 12:-1 14:10 19:22 20:17 27:4 29:2 44:1 47:9
ici 3:20 7:6 14:8 17:13 19:2 22:10 27:5 29:14 31:4 33:-11 35:13 38:15 39:17 40:-2 44:12 52:18 53:32
ida 3:24 27:30 31:29 33:18|idbel0000000000 25:70|idbel590333333 25:73|idbel592555555 25:73|idbel593222222 25:56
ide 1:64|idea 3:21 20:22 31:24 33:-1 36:35 38:35|ideal 7:49 22:53
idee 3:19 5:24 19:4 22:7 31:2 33:-3 34:-1 36:12 38:31 43:9 44:11 45:9|idem 5:37 9:39 22:36 49:53|identical 33:33
identifiable 40:54|identificatiecode 51:55|identification 1:48 25:58|identifications 20:56|identifie 40:40 45:52
identified 20:42 40:37|identifies 33:33|identique 33:35|identiques 19:45 33:22
identite 1:14 4:33 9:21 12:17 20:5 25:54 35:19 43:33|identiteitsbewijs 35:53|identiteitskaart 25:59
identity 1:26 4:33 25:59 35:31|idfravasseur 25:73|idiotes 3:55|idriss 21:52 45:40 48:43|ie 16:49 31:44|ieder 10:49
iedereen 3:18 19:21 21:24 31:22 45:23|iemand 6:14 16:13 19:10 20:11 21:20 33:10 45:22|ieper 25:56
iets 3:17 6:18 12:16 14:8 16:8 19:14 20:6 33:9
if 1:-1 2:10 3:5 6:2 10:13 12:7 17:11 20:5 21:3 24:6 27:10 28:5 31:-6 33:-8 34:24 36:5 37:7 40:6 44:2 47:8 50:4 53:-4
ignore 6:54 33:19|ignorent 6:68|ihm 2:9 15:15 33:25 47:13|ihn 19:15 27:4 31:4 33:21 40:0 47:8 48:8
ihnen 20:17 23:33 33:17|ihr 2:-1 6:3 7:1 13:3 17:4 20:-1 23:13 27:17 33:16 34:-1 40:2 48:4
ihre 3:3 6:23 7:6 12:9 14:7 20:12 27:14 28:12 31:6 33:-6 50:11 53:7|ihrem 7:31 23:33 33:10
ihren 11:14 13:11 21:13 23:12 26:15 27:24 33:4 35:14 53:9|ihrer 2:24 23:40 33:6|ihres 33:30
ii 1:30 2:24 8:19 10:9 14:15 22:18 33:4 34:7|iii 1:30 2:24 8:19 10:9 14:15 22:18 33:4 34:7|ijmuiden 3:46
ijs 33:28 41:28|ijsbreker 33:20 48:40|ijsgang 35:53|ijskar 33:33|ijsvlakte 41:52
ik 1:2 3:29 5:1 12:1 14:12 19:21 20:4 27:5 29:1 33:-20 35:3 40:-6 44:2 47:5
il 2:0 3:3 6:6 7:-3 12:5 13:2 19:-4 20:7 21:3 28:5 29:0 33:14 34:0 36:9 37:9 40:-2 44:5 45:-2 47:9 48:12 51:6 52:3
ile 3:16 21:37 28:46 33:-4 45:43|ill 2:43 3:41|illegal 14:47 33:19|illegale 14:64|illegible 51:68|illimitee 5:69
illisible 1:64|illness 2:57|illustrateur 16:65|illustratrice 13:52|illustre 20:56|illustres 30:68
ils 3:15 6:10 10:-7 19:6 20:3 21:18 28:16 31:2 33:21 38:6 40:-12 48:3 49:14|ilse 7:35 9:37 19:25 43:30
im 0:2 2:2 3:-5 7:4 10:3 11:1 12:-2 13:-2 14:2 15:1 17:-1 18:4 19:4 20:7 21:0 22:1 23:1 29:1 30:3 31:4 32:7 33:3 34:-4 36:2 37:8 40:-3 42:2 44:1 45:-1 47:-1 49:1 53:3
image 0:10 3:12 7:9 8:9 12:8 13:11 16:5 19:21 20:20 23:7 33:-16 35:9 36:12 41:31 52:14 53:13
images 0:8 2:3 4:28 7:0 8:13 10:-4 12:5 14:10 17:6 19:4 20:19 22:4 26:10 29:8 32:20 34:2 35:7 36:10 42:5 43:16 47:7 49:18 51:9 52:20
imaginaire 48:55 53:50|imagine 3:32 19:49|imaginons 33:35|immaterial 10:58|immatriculation 8:69|immense 33:35
immer 3:16 7:20 19:17 21:23 33:10|immeuble 33:22 45:52|immobilier 33:35|immobilisation 34:55|immobilisations 0:70
immobilises 0:70|impact 17:47 40:32 53:43|impatients 12:67|imperatrice 33:35|impitoyable 28:73|implantation 53:64
implanter 33:35|impliquees 53:64|important 33:33|impose 10:45 19:45|imposee 3:55|imposerons 40:54
impossible 3:42 33:22|impot 42:59 51:50|impots 9:44 14:37 51:58|impressions 16:65|imprevu 16:65|imprevus 16:39 41:62
imprime 8:69|imprimerie 26:59 47:56|imprimeur 7:62|improve 44:65|impulsief 6:53|impulsif 6:68|imputable 34:55
imputation 10:58
in 1:-2 2:0 3:1 5:-1 6:-2 7:6 9:1 10:-1 11:2 12:1 13:6 14:2 15:1 17:0 18:2 19:-1 20:0 21:-1 22:4 23:-1 27:1 29:2 30:-1 31:3 33:-1 34:-3 40:3 42:-2 43:-4 45:-1 46:1 47:1 48:-2 53:9
inattendue 44:68|inauguration 20:56|inaya 33:35|inbegrepen 50:54|inbreng 5:15 10:31 17:30 40:8 42:24|inbrengen 34:49
inc 10:58|incendie 20:56|incentive 42:60|inch 33:33|inchange 2:43 11:57|inchangees 2:43 11:57|incidences 33:35
incident 4:72|incl 2:12 13:17 17:19 34:12 41:42 50:34|include 13:61|included 14:27 19:22 33:-1 34:22 41:29 51:35
including 2:30 10:32 35:41 41:36|inclus 40:54|incognito 21:67|income 0:68|incompatible 14:62|incomplet 1:64
inconnu 33:22 48:55|incorporated 7:47 8:54|incorporation 8:67|incorporelles 0:70|incorporels 10:58|incrustation 19:58
incubator 7:47 46:54|incurred 53:59|indebted 51:68|indeed 33:33|indemnite 2:26 15:53 34:38|independance 14:56 40:32
independant 7:49 13:51|independante 7:41 14:56|independants 7:62|independent 7:43 14:50|indeterminee 8:69|index 9:67
indexe 40:54|indicateur 53:64|indicateurs 31:60|indicatif 27:48 42:53|indications 14:60|indicative 27:37 41:43 42:44
indices 31:57|indie 22:50 40:37|indien 23:39 34:36|indienen 42:54|indiener 12:51|indiening 11:35 14:32 18:34
indique 20:56|indirects 16:65|indisponibilite 40:54|indisponible 40:54|indivise 10:58|indivision 10:37 13:43 22:45
indoors 19:55|induction 27:59|industrie 17:42 19:32 27:48|industriel 7:36 17:42 23:41 53:37|industriels 3:55
industriezone 48:52|industry 40:51|inedits 34:55|ineens 19:49|ines 2:5 3:3 6:33 22:13 33:9 48:34|inevitable 3:55
inferieur 8:69|inferieure 17:68|inferno 31:60|infirmier 6:54 33:22|infirmiere 3:29 6:32 33:12 35:33 45:30
influencers 31:57|influences 19:55|influenceurs 31:60|info 14:60|inform 23:52 35:54|informatie 1:38 35:41
information 4:31 10:16 14:22 20:13 21:28 34:13 35:40 40:11|informationen 35:55|informations 1:43 14:42 35:48
informee 34:55|informer 14:50 23:54|informes 27:61|infos 12:50 43:47|infra 19:42 32:56|infusion 33:30|ingaand 34:49
inge 16:40 43:47|ingebrekestelling 2:48|ingediend 12:31 17:35 51:35|ingenierie 50:54 53:46|ingenieur 33:27 41:42
ingenieurburo 30:42 53:38|ingenieure 1:43 16:44 20:34|ingenieurs 33:35|ingeschreven 33:33|ingestapt 33:33
ingetrokken 29:54|ingevuld 1:51|ingoing 34:56|inhaber 5:42 34:36|inhabitants 33:33|inhabituel 40:54|inhales 49:68
inhalt 9:43 12:40|inhaltsangabe 1:19 2:16 10:17 12:19 33:15|inherits 33:33|inhoud 9:42 33:20|inhoudelijk 11:55
inishmarra 33:19 35:54|initiale 34:55|initialled 34:56|initiating 43:61|initiative 40:54|initie 53:64|injonction 14:64
injures 13:51 47:56|ink 19:29 24:43 32:43 33:7|inkomsten 10:42 40:27
inktpot 22:17 30:19 34:13 38:20 40:10 43:24 50:18 52:21|inlichtingen 14:52|inne 33:30|innen 3:17 33:11 43:22 48:32
innenraume 53:51|innenraumen 40:46|innerhalb 20:28 26:36 34:29|inning 51:55|innovationsgutschein 15:55|inns 53:59
innsbruck 1:18 8:29 10:16 13:18 20:14 33:-4 43:18|inondable 22:66|inondation 20:42 33:22|inquiete 33:35
inquietude 33:35|inquietudes 40:54|inquiry 45:64|ins 27:19 31:19 33:10 40:26|insas 13:64|inschrijven 35:53
inschrijvingsnummer 51:55|inscription 1:33 3:25 8:38 33:5 35:39|inscriptions 16:52 35:56|inscrire 1:64
inscrit 10:37 33:14 40:32|insel 28:56|insert 49:72|inserts 13:48 24:56|insgesamt 15:43 41:40
inside 7:13 19:18 32:22 33:27|insist 43:61|insiste 6:68|insists 30:65|insolvabilite 14:64|insolvency 14:60
insolvent 14:51|insolvenzverfahren 14:51|insonorise 50:70|inspecteur 21:67|inspector 3:21 6:32 21:33 33:12 45:31
inspectors 20:55|inspectrice 21:57|inspektor 33:30|inspirations 32:73|inspire 2:35 3:34 47:48|inspirer 34:55
instaat 10:49|install 20:55|installe 33:35|installee 53:64|instalment 17:50 23:52|instalments 2:43 23:52
instant 33:22 40:40|instantie 15:54|instappen 27:50|instead 14:60|instinct 19:55|institut 17:54
institute 1:29 10:25 17:30 23:32 40:17 42:31|instituteur 3:25 13:47 33:17|institution 13:50 23:51|institutionnels 7:62
institutrice 3:34 6:60|instructed 53:59|instructions 26:69|instrument 19:29 20:38 33:6|instrumenten 20:49
insurance 33:-16 35:18 40:12 41:55 45:15|insure 40:51|insured 10:32 33:19 50:41|insurer 35:67|inszenatorische 19:48
inszenieren 38:55|inszenierung 19:48|inszenierungen 13:52|int 2:17 42:11 48:60|intacte 40:54|intangible 0:68
integral 2:56|integralite 5:69|integrante 10:58|integre 6:68|integree 7:62|integrees 10:58
intend 3:12 7:19 19:25 20:32 27:29 33:-9|intendant 23:52|intended 2:36 10:37 43:40|intends 27:51 33:12|intensite 17:68
intent 30:65|intentie 27:50|intentiebrieven 1:51|intention 1:25 3:24 9:32 27:23 30:29 33:-13 36:23 40:14
intentions 19:45 20:42|interactive 2:43 27:46|intercalaires 17:68|intercutting 20:55|interdiction 43:65
interdisent 34:55|interdit 33:27 34:34|interdite 10:45 47:56|interdites 24:71|interessant 3:31 33:24
interesse 3:24 27:37 30:27 31:6 51:24|interessee 40:54|interesseert 3:46|interessensbekundung 27:50|interesser 40:54
interesses 30:68|interessiert 3:47|interest 3:12 8:15 10:6 12:12 15:15 26:17 27:32 31:5 36:17 40:15 42:32
interested 3:41 30:31 40:17 51:35|interests 3:48 20:29|interet 10:20 23:18 27:47 33:-14 34:6 40:4 42:17 44:19
interets 3:25 10:27 17:38 26:42 33:5|interieur 16:35 20:33 33:1 36:36|interieurs 33:11 40:40|interim 22:44 30:45 33:11
interimaire 45:65|interior 19:34 41:42 49:47|interiors 19:55|intermediaire 0:49 42:59|intermediary 42:64
internal 33:33|international 1:16 7:16 27:24 31:25 40:30 42:30 43:17|internationale 7:39 10:10 40:15 42:22 43:21
internationales 42:67|internationalisation 15:68|interne 7:41 44:47 50:49|internes 16:65|internet 12:64
interposee 14:64|interpretation 22:29 30:31 41:60|interpretes 43:65|interrogatoire 48:68|interroge 21:41 30:41 33:22
interrogees 30:68|interroger 3:55|interrompre 20:56|interrompu 20:56|interrompue 22:66|intervenant 17:68
intervenes 2:57|intervention 1:55 40:34|interviendra 23:67|interviens 20:56|intervient 10:45 23:54
interview 20:26 38:54|interviews 19:25 20:37 30:29 33:-16 38:16|intiem 20:49|intitule 1:33 10:40 40:23 41:37
intitulee 10:58|into 7:10 11:18 14:9 27:8 33:22 34:5 38:17 40:0 49:17|intracommunautaire 26:73
intrigue 6:46 44:47 45:44|intrigues 45:65|introduce 29:66|introduction 1:64|introductions 33:33|introduire 29:57 42:53
introduit 1:37 12:40 17:42 40:27|introduite 23:67|intussen 33:33|inutile 40:54|inv 26:69|invent 33:33
inventaire 9:44 12:40 33:22|invente 33:30 43:39|invented 31:36 33:12 40:30|inventer 2:56|invention 3:54
inventory 35:67|inverse 19:37 20:48|inversee 11:71|invested 40:51|investeerder 42:54|investering 42:54
investissement 10:58|investissons 40:54|investit 40:54|investment 42:64|investor 42:64|invitation 3:34 35:59
invite 6:68|invited 20:42 28:55|invites 31:60|invoice 26:69|invoices 2:57|invullen 1:51|inzake 2:23 10:24 34:24 51:30
ip 10:45 40:37|ira 3:29 19:32 40:40|iraient 30:68|ireland 10:40 25:32 31:29 42:38|irene 33:35|irgendwann 33:30
irgendwo 3:34 40:33|irions 27:61|iris 22:41 29:49|irish 10:17 13:20 16:21 17:31 25:28 31:16 40:9 42:23 43:19
irishmen 20:42 33:19|irl 25:70|irlandaise 34:55|irlspecimen 25:70|ironisch 45:51|irons 31:60|iront 33:22 53:50
irren 38:55|irreversible 14:60|irrevocable 34:55|irrevocablement 34:55|irrtumlich 11:56
is 2:-7 3:7 4:3 6:1 7:2 8:-1 10:0 11:1 12:4 14:10 19:4 20:4 21:2 23:3 27:3 28:2 30:-1 31:-2 33:3 34:1 35:1 40:5 44:4 45:2 48:-2 51:4 53:0
isbn 47:61|ish 17:52 43:50|island 16:16 18:17 19:9 28:34 31:11 33:15 40:5 41:17|islanders 33:33|islands 3:54
isn 3:14 14:32 21:17 27:9 33:14 40:1 42:14 47:15|isolation 30:68|issn 47:65|isst 21:30 33:17 48:29|issue 47:52 51:55
issued 4:46 51:61|issues 8:69
ist 0:1 2:-4 3:0 5:2 6:4 7:6 10:1 11:3 12:-1 14:12 15:0 17:-2 19:3 20:6 23:4 27:4 29:2 31:1 33:1 34:2 35:0 40:2 42:0 44:0 45:0 46:1 48:-1 53:-5
istasse 22:63
it 3:13 4:1 6:0 7:5 10:-7 11:3 12:1 14:8 15:1 19:2 20:3 21:6 23:-3 27:2 31:-4 33:8 34:-1 35:1 36:4 40:-1 42:-2 43:-2 44:2 45:2 47:5 48:-2 51:0 52:2
ita 25:73|italiaans 13:40 43:40|italie 31:60|italien 31:44 43:41|italiens 19:58|itches 32:69
item 11:45 16:42 17:31 40:18|itinerante 31:60|itinerantes 31:60
its 2:-7 3:-4 7:14 8:9 10:18 14:13 17:0 19:-9 20:-9 23:12 27:12 29:16 31:-1 33:-3 34:2 35:3 40:14 45:12 47:5 51:4
itself 3:21 21:33 29:33 33:-1 40:17 53:26|iv 1:30 2:24 8:19 10:9 14:15 22:18 33:4 34:7|ix 2:56
ixelles 7:31 20:22 26:40 34:26 43:31
j 1:3 3:34 7:-6 9:3 11:8 12:9 13:-1 14:-5 16:-3 18:7 19:12 20:-3 22:14 23:-2 27:4 31:-2 34:-7 41:3 42:-2 43:0 44:9 47:0 48:-1 49:3 50:11 53:-5
j1 18:66|j2 18:66|ja 1:36 15:21 16:13 27:20 30:15 42:14
jaar 0:14 2:0 7:14 8:6 10:-3 13:0 15:10 18:2 19:-3 20:2 22:2 30:7 31:2 33:3 34:10 35:6 38:5 40:4 43:1 45:-1 53:-1
jaaromzet 46:55|jaarrekening 0:47 1:20 9:24|jaarrekeningen 9:55|jackets 33:33|jacqueline 29:55|jacques 7:49 30:54
jadoul 26:73|jahr 0:13 1:9 7:7 13:9 15:12 20:5 22:24 29:12 33:-13 34:14 40:16
jahre 3:16 7:20 33:10 34:9 35:15 46:16 50:14|jahren 2:18 5:18 7:6 13:8 15:11 20:4 23:8 33:-6 34:4 40:15 43:15
jahres 18:53|jahresabschluss 0:56|jahresarbeitseinheiten 46:56|jahresende 39:43 50:42|jahresergebnis 0:56
jahresuberschuss 0:56|jahresumsatz 46:56|jahreszeit 45:53|jahreszeiten 20:48|jahrgang 13:52|jahrhundert 33:30
jalon 3:30 18:51 40:29|jalons 18:66|jamais 3:15 6:17 14:13 19:18 20:23 22:2 24:21 33:15 40:-11 45:1
jambes 13:37 44:41 50:42 53:36|jammer 44:55|jan 2:10 18:44 22:20 23:18 25:38 48:19|jane 14:60
janner 1:28 18:29 34:24 50:30|januar 2:14 5:20 18:36 33:-5 38:31|januari 0:14 2:8 5:24 18:33 31:10 34:9 35:14 40:7
january 2:18 5:34 8:14 11:23 18:45 33:-10 35:14 39:16
janvier 2:14 4:14 5:27 7:4 8:11 10:9 12:9 18:33 27:13 29:12 30:19 33:-23 34:14 40:11|japan 31:50|japon 31:60
jardin 13:38 33:9 47:43 48:42|jardins 33:35|jaren 3:33 33:20|jarenlang 33:33|jas 33:28 48:27
jascha 2:16 3:7 10:10 12:20 13:13 34:19 37:17 40:6 43:12|jaschas 40:46|jasper 22:53|jaszak 6:40 33:20|jauge 31:60
java 32:57
je 1:1 3:27 9:2 12:6 13:-3 14:10 19:21 20:11 27:6 28:5 29:2 30:1 33:-17 34:-5 35:5 40:-4 43:-1 44:8 45:1 47:1
jean 25:60 27:48|jeanne 3:12 12:25 14:21 22:34 33:20|jede 10:19 20:17 33:-1 45:41|jedem 3:27 31:30 36:37
jeden 20:21 33:26|jedenfalls 3:34 38:43|jeder 2:14 10:15 19:13 20:24 33:12|jederzeit 10:37 29:42|jedes 10:37 33:17
jemand 3:23 19:6 20:6 28:14 33:18|jemanden 33:30|jemappes 20:32 33:20 47:42|jemima 27:59|jempi 6:30 33:16 48:31
jene 11:56|jenseits 7:38 31:37|jerome 5:69|jerzy 21:39 45:39|jet 3:42 18:53|jeter 3:42 33:22|jette 20:35 33:23
jetzt 3:8 20:9 23:14 33:12 34:10 36:17 40:7 53:11|jeu 19:24 21:34 33:1 34:22 41:33 45:32|jeudi 31:60
jeugdreeks 1:38 45:39|jeune 2:15 13:24 16:25 20:15 31:19 33:14 40:13|jeunes 7:26 13:40 20:19 40:17 53:40
jeunesse 18:33 34:22 36:38 40:32 47:36|jeux 14:50 40:40|jeweiligen 10:50|jeweils 2:44 20:24|jo 20:55
joaquim 13:33 37:37 43:32|job 21:53 50:54|jobs 53:59|jocelyne 3:8 6:19 20:9 21:21 24:23 33:15 34:10 45:18 47:19
jodogne 53:59|jodoigne 53:59|joel 20:37 33:20|johannistag 21:54|joindra 12:67|joindre 1:64|joined 1:62|joins 33:33
joint 1:22 2:4 9:44 10:33 11:36 12:25 23:15|jointe 1:27 4:35 11:34 12:30 23:31 40:30|jointes 2:39 9:61
jointly 4:48 10:51|joints 1:43 10:50|joke 2:27 3:36 40:20 43:31|jokes 3:41 33:19|joli 3:55|jolies 3:55|jonas 31:60
jong 7:51|jonge 3:46|jongen 3:13 19:16 21:19 28:23 33:17|jongens 3:33 33:20|jonger 31:50|jongeren 30:55|joost 27:59
joris 2:56|jos 8:54|josaphat 7:62|josee 27:61|josette 7:51|josiane 33:26 48:49|jost 44:54|joue 3:17 13:26 19:20 33:26
jouee 33:22 43:52|jouent 19:37 31:39 33:14|jouer 27:48 38:58|jouerai 27:61|joueront 19:58|jouets 19:58
jouissance 34:55
jour 1:-3 3:-11 5:2 6:1 7:-4 10:17 13:-2 15:5 16:9 17:2 19:-1 20:-4 21:1 26:6 27:-5 28:7 30:1 31:-6 33:5 34:9 35:3 40:3 43:-1 47:3 48:31 49:5 51:11
jourdan 2:35 5:48 43:44|journal 3:34 33:14 45:44|journalism 1:36 17:38 31:31 42:38|journaliste 7:49 34:42
journee 2:26 16:35 19:27 33:5 50:39|journees 13:51 51:58
jours 2:9 10:9 16:23 18:8 20:2 26:19 27:-5 30:2 31:-6 33:-8 40:0 41:21 43:7 45:-1 46:5 50:35 51:12 52:8 53:18
jousten 29:55|joy 33:33|jozefien 20:49|jp 42:51 43:47|jpc 18:45 40:46|judge 33:7 40:24 45:38 48:40|judges 33:33
judiciaire 14:50 44:55|judiciaires 30:68|judo 45:65|juge 2:13 6:33 28:30 30:24 33:3 34:12 44:25 45:22 48:24
jugee 30:68|jugement 14:64|juil 25:73|juillet 0:19 2:5 4:21 18:43 19:7 20:5 27:28 33:-5 34:5 43:15
juin 0:23 2:0 11:14 12:10 15:14 17:12 18:35 20:-1 23:11 25:17 29:13 30:21 33:-22 34:15 35:12 40:-3 51:14 52:17
juist 14:52|juiste 3:33 12:39|jul 48:66|juli 0:15 2:8 5:29 10:10 18:29 29:14 30:15 43:12|julie 27:61
july 4:22 5:38 10:11 18:39 19:8 26:22 33:-14 34:9 51:21|jumeau 33:35|jumeaux 6:68|jumelles 33:35|jumet 33:26 35:45
jump 12:50 19:42|jumped 33:33|jun 48:66
june 0:14 5:21 8:14 10:5 17:10 18:40 23:11 30:21 33:-21 34:2 38:14 40:7 43:7 51:14|junge 7:31 33:23|jungen 3:47
jungere 30:42 31:37|junglingshaus 18:53|jungste 6:53
juni 1:12 2:16 5:21 10:2 17:7 18:26 20:2 23:16 29:7 30:8 34:2 41:6|jure 33:35|jurera 33:35|juridical 9:67
juridiction 10:58|juridique 1:25 5:19 8:30 9:21 13:14 16:43 17:18 23:17 40:4 41:17|juridiques 16:52 40:40
juridisch 16:46 41:28|juridische 16:52|jurist 16:52|juriste 7:32 16:55 33:5
jury 10:5 12:36 13:28 22:12 23:32 36:18 38:17 39:19 52:21|juryleden 12:51|jurysitzung 52:57
jusqu 2:4 3:3 5:13 6:12 10:2 13:0 18:8 19:2 20:0 24:8 25:18 29:20 33:9 34:5 44:12 45:1 50:14 51:15 52:18|jusque 33:35
just 12:30 20:22 33:25|juste 3:37 33:17 44:38|justice 6:46 45:44 48:47|jutta 27:50
k 4:11 8:19 9:12 14:4 16:15 17:16 22:22 27:1 31:9 36:11 37:20 41:25 42:21 43:9 46:16 48:8 53:3|kaal 19:49
kaarsrechte 19:49|kaart 2:35 45:39|kaartnr 25:56|kaartnummer 25:56|kaat 13:32 19:29 43:33|kabbaj 22:66|kabel 2:48
kabelgelden 2:48|kabinet 48:52|kade 31:25 33:20 48:28|kader 19:43 49:31|kadrering 19:49|kaffee 33:30|kahl 18:53
kahles 19:48|kalb 33:30|kale 22:63|kalk 33:17 43:39|kalkpapier 24:43 32:44
kalkulation 1:22 9:11 10:6 11:11 12:8 16:26 18:22 34:4 41:16 53:6|kalkulationen 34:49|kalkulieren 40:46
kalt 13:34 39:48|kam 3:22 6:28 33:6 38:31|kamer 20:30 32:37 33:13|kamera 19:22 20:23 33:7 41:28|kameramann 19:48
kameras 19:40 20:28|kameraverleih 53:51|kamerspel 28:56|kammern 31:50
kan 2:11 3:2 6:9 10:5 14:8 20:11 29:9 33:10 40:10 45:7 46:11|kanada 31:50|kanal 9:54 27:46
kann 2:3 3:0 6:19 13:11 23:6 27:3 29:9 30:8 33:-5 34:15 38:16 40:15|kansen 31:50|kant 7:38 20:37
kantelraam 1:16 7:16 17:20 23:17 27:16 39:30 40:12|kanten 31:50|kantine 20:30 33:13 35:35|kantinenkuche 20:48
kantoor 4:40 16:19 33:0 40:13 41:19|kantoordirecteur 4:55|kantoortje 33:33|kantoren 7:51|kanzlei 7:31 12:33 26:36
kapelle 33:30|kapitaal 8:54|kapitein 48:52|kapitel 47:54|kapotte 21:52|kar 33:33|karl 43:65|karlovy 31:57
karte 3:34 33:17|kartennummer 25:57|karton 19:48|kas 10:49|kasboeken 20:49|kase 22:53|kask 13:52|kassa 33:33
kassabon 33:33|kassenbericht 35:55|kast 33:19 34:16 36:24 47:31|kat 24:43 33:20|katalog 7:50|kategorie 1:40 46:43
kathrin 3:22 13:28 25:32 43:27|katrien 44:55|katze 33:30|kauf 34:49|kaufen 34:49|kaufmannisch 7:50|kaufpreis 34:49
kaum 20:35 40:33|kaution 35:55|kazerne 12:14 16:14 17:17 21:15 40:9 41:15 42:16 43:15 45:21|kb 26:69|kbo 9:42 51:42
kebab 33:19 48:53|keek 33:33|keep 2:22 3:13 19:26 20:21 23:14 24:18 27:8 30:13 33:-18 35:16 40:0|keeper 33:12 45:56
keepers 45:51 47:52|keeping 33:33|keeps 2:26 6:17 10:27 33:14 34:23
keer 2:12 3:2 19:5 20:6 31:6 33:2 34:5 40:17 44:11 45:16 47:12|keert 2:28 33:25|kees 33:33|kehrt 33:30
kein 3:6 5:7 7:3 13:11 14:21 19:14 20:7 21:6 27:2 31:9 32:9 33:-18 38:7 39:8 48:11
keine 3:-3 7:8 14:19 15:6 19:-2 20:8 22:3 24:7 27:6 30:5 33:-4 34:0 36:7 44:4 46:21 51:16|keinem 33:30
keinen 33:24 40:22|keiner 3:14 14:18 19:15 28:24 33:14|kelder 45:51|kelenn 10:58
keller 6:19 16:18 19:13 33:11 45:19 53:16|kellerkinder 1:15 12:15 13:14 23:15 27:12 33:-8 34:11 37:19 43:14 44:16
kelmis 2:36 53:38|kempen 4:55|kenmerk 23:52|kennen 1:11 3:15 19:8 21:12 23:21 31:10 33:12|kennengelernt 20:48
kennis 1:31 7:31 33:13|kennisgeving 23:52|kennisgevingen 10:36 29:41|kennismaking 16:39 26:43|kennt 30:35 33:23
kennwort 52:57|kent 16:24 19:21 30:27 40:18 48:24|kept 3:31 33:15 45:22 47:23 53:18
kerbstone 1:11 7:10 10:20 12:13 13:10 14:9 17:20 22:12 26:18 34:5 38:17 39:26 42:13 43:10 50:16 52:19|keren 34:49
kerk 35:53|kermadec 22:66|kermis 20:49|kern 31:50|kernok 3:13 12:25 24:29 33:-7 34:13 40:11 43:23 45:32 47:27
kernpubliek 31:50|kernpublikum 31:50|kernzielgruppe 31:50|kersauzon 5:69|kerstfilm 22:53|kesselprufung 35:55
kette 19:48|kettenis 22:53|ketting 44:55|keuken 16:12 18:14 20:10 21:12 40:16 41:13 45:18 48:22 50:14
keukentafels 3:46|kever 33:30|kevin 21:46 31:39 45:44|key 1:22 16:22 21:38 26:29 30:24 33:5 43:21|keyhole 33:33
keys 16:62|kg 27:42 30:43|kh 10:58|kherbane 13:43 36:51 43:44|kick 18:63|kien 27:50|kier 32:57|kiest 21:39 45:39
kiezen 20:21 33:16 43:24 48:24|kiezgold 1:9 10:15 12:15 17:10 22:9 26:12 27:6 34:5 38:11 39:21 40:2 42:10 43:8 52:13
kigali 1:36 16:36 33:7 45:38|kijk 39:42 52:46|kijken 19:18 21:21 27:19 30:24 33:13|kijker 19:36 31:37
kijkers 22:34 31:30 40:27|kijkintentie 30:55|kijklink 39:57|kijklinks 39:57|kijkt 3:15 6:22 21:21 31:19 33:13
kill 18:63|kiln 5:33 33:18 34:23 40:18|kilometers 16:52|kilometre 22:63|kilometres 3:31 20:19 31:24 33:-1 35:33 53:27
kilos 20:33 47:60|kin 24:56|kind 3:23 6:24 12:8 27:4 31:11 33:6 40:3 42:16 48:11
kinder 3:5 20:21 33:9 40:8 45:16 47:16 48:17|kinderblik 30:55|kinderbuch 2:36 34:36|kinderen 3:15 13:32 33:2 45:31
kinderfilm 7:38 31:37|kinderfilms 40:46|kinderfusse 47:54|kinderhohe 19:35 20:35|kinderhoogte 19:49|kinderkanale 31:50
kinderkinos 27:50|kindern 20:35 40:33|kinderpsychologe 3:33 16:39|kinderpublikum 16:53|kindertekening 33:33
kindertijd 33:33|kindes 33:30|kindly 33:33|kindness 3:41 40:37|kinds 14:60|kinet 22:66|kingdom 25:43 40:24 42:51
kinnen 33:33|kino 1:9 7:7 22:28 27:15 31:21 37:28 40:11|kinoblatt 38:55|kinofilm 7:50|kinofilme 13:52|kinofilmen 8:56
kinoganger 40:46|kinoleiter 38:55|kinos 27:37 30:42|kinospielfilm 43:52|kinostart 27:22 31:40 38:27|kinostoff 12:53
kinotour 31:50|kinyarwanda 6:44 16:41 43:40|kirchenfiguren 33:30|kist 3:46|kit 2:18 3:24 7:22 16:24 33:-6 43:31 50:27
kitchen 6:25 7:10 19:5 20:5 21:16 32:30 33:9 44:15 48:37|kitchens 3:18 16:26 19:19 32:34 33:-3 44:29 52:34|kits 31:57
kk 52:57|klaar 18:38 27:17 35:20 40:13 43:19|klaarwakker 33:33|klage 3:27 33:23|klagen 21:34 33:10 45:33|klagerin 3:47
klank 16:22 19:27 41:41|klankmix 53:50|klanknabewerking 41:40 53:38|klankonderzoek 16:52|klant 4:42 50:41
klanten 33:33|klaprozen 33:33|klar 14:51|klara 38:68|klaren 40:46|klarer 33:30|klas 33:33
klasse 1:19 10:17 22:20 27:17 35:22 36:23 43:19|klassen 30:55|klatschte 33:30|klavier 6:40 33:17
klavierstimmerin 28:56|kleider 19:48|klein 0:18 1:14 7:13 12:14 19:11 24:18 38:19 46:27 47:17|kleindarsteller 41:53
kleine 6:9 12:7 15:10 24:12 27:6 31:2 33:9 36:13 37:13 40:2 43:9 44:11 45:7 46:11|kleinen 14:31 19:28 47:34
kleiner 15:24 22:22 33:-1 40:33|kleines 7:17 12:19 14:35 45:20 46:23|kleins 3:46|kleinst 1:40 46:43
kleinstunternehmen 46:56|kleinstunternehmens 14:51|kleren 48:52|kleur 32:44 43:40|kleurcorrectie 41:52
kleuren 19:36 24:43|kleuronderzoek 24:56|klick 33:30|klikteller 33:33|klima 3:47|klimis 2:23 3:22 5:36 22:43 43:33
klimmen 33:33|klimt 33:33|klingel 21:41 49:43|klingeln 3:21 33:17 37:23 45:19|klingelt 33:30|klingen 20:48
klingt 47:54|klinkt 19:49|klok 33:33|klokkenmaker 7:38 22:41|klooster 20:49|klopft 33:30|kloppen 11:35 16:32 33:13
klopt 33:33|kloster 18:53|klug 33:30|kluger 6:53|km 26:53 50:36 53:30|kmo 14:35 15:26 46:38|kmu 14:38 46:43
knapp 45:53|knee 49:68|knew 28:48 33:12 47:44|kniet 33:30|knipoog 20:49|knipsels 38:57|knipt 19:29 33:25|knob 49:68
knodel 33:30|knopen 22:53|knot 19:29 20:29 33:7 47:39|knots 33:19 48:53
know 3:26 5:10 6:10 7:6 14:5 19:14 20:14 23:10 30:10 33:1 38:20 44:19|knowing 3:54|knowledge 14:42 20:25 27:29 34:26
known 2:23 19:22 20:22 33:-1 40:17 41:29|knows 19:19 20:19 33:26|knupft 20:48|knupfte 47:54|kochbuch 31:50
kochen 13:52|koelcel 33:20 48:40|koelkast 19:29 33:25|koelwagen 21:52|koen 27:48 43:52|koentwicklerin 43:52
koentwicklung 17:54|koentwicklungsvertrag 5:35 10:43|koffer 33:2 35:26 48:43|koffie 10:29 26:36 33:13
koffietafel 21:52|kohll 6:26 33:12 44:27 48:27|kok 16:52|koken 31:50|kolenboer 22:53|kollegen 33:30|kollegin 6:53
kollegium 42:54|koln 10:23 13:25 18:16 19:10 33:2 43:22|kolner 33:30|kolnerin 40:46|kom 47:55|komedie 28:56
komen 1:10 3:6 7:10 10:9 19:8 33:11 34:8 43:19 53:10|komende 27:50|komisch 6:25 13:24 19:19 38:39
kommen 3:19 7:22 10:22 33:13|kommentar 20:48|kommentieren 20:48|kommerzielles 31:50|kommissarin 3:27 21:34 33:10
kommission 14:38 23:40|kommissionen 27:50|kommt 3:3 9:12 17:10 20:5 21:11 33:10 40:11 45:10 48:17 53:7
komodie 3:19 19:19 28:28 31:22 37:29|komparsen 41:45 53:31|komparserie 41:53|kompel 33:33|kompels 13:40 22:41
komponist 53:51|komt 3:-1 12:4 17:7 20:2 21:5 23:4 33:17 34:1 40:-1 45:11 48:20 53:3|konden 30:55|kondigt 33:20 35:41
konflikt 44:54|konigreich 25:57|konijn 21:39 48:40|koninkrijk 25:62|konnen 3:16 7:20 19:17 27:37
konnte 19:19 27:22 33:2 40:17 42:26|konrad 6:40 33:17|kontakt 38:43 43:39|kontakte 20:48|konto 4:47 10:22 17:25
kontoinhaber 4:56|kontonachweis 4:56|kontrollieren 20:48|konzept 1:15 16:15 20:20 36:18 40:8 43:14 45:32
konzeption 20:48|konzepts 27:50|konzernubersicht 46:56|kookboek 31:50|kookprogramma 7:51|kookt 21:45 45:31
koolmijnlaan 4:42 8:41|koop 45:51|koopprijs 34:49|koopsom 34:49|koopt 33:20 40:34|koor 33:20 48:40|koos 19:49
kop 11:55|kopenhagen 27:38 31:37|koper 20:49|koperen 20:49|kopf 3:47|kopftuch 33:30|kopfweh 3:34 33:17
kopien 27:30 31:42|koppig 6:40 7:38|koproduktion 7:38 40:33|koproduktionen 22:53|koproduktionsforderung 42:54
koproduktionsmarkt 18:53|koproduktionspartner 27:50|koproduktionsvertrag 1:28 10:45
koproduzent 7:17 10:17 17:20 22:20 27:17 42:31|koproduzenten 43:52|koproduzieren 7:50|koproduziert 7:50|kornig 19:48
korrelen 20:49|korrelig 19:49|korrigierte 11:56|kort 1:14 7:14 9:18 19:12 22:27 33:-4 40:10 41:16
korte 13:28 33:8 40:22 45:27|kortfilm 13:43 22:37|kortfilms 7:28 13:30 22:20 40:24|kortrijk 22:53|kortverhaal 47:55
kost 16:32 40:39|kosten 1:25 10:23 16:17 17:12 26:14 30:13 41:20 43:10|kostenaufstellung 16:53
kostenaufstellungen 12:53|kostennote 26:56|kostenstelle 16:53|kostenvoranschlag 50:55|kosteres 21:52|kostet 40:46
kostum 41:53|kostume 19:23 41:28 53:38|kostuum 41:52|kostuums 19:18 41:33 53:38|kpi 31:46 53:48|kraamafdeling 20:49
kraan 5:20 33:24 34:24|kraanmachinist 33:33|kraft 24:71|kragero 20:55|kraka 22:40 31:37|krankenhaus 48:54
krankheit 2:49|krant 33:33|krantenbericht 3:46|krantenknipsels 24:56|krapp 24:56|kreeg 1:31 15:34 23:32|kreis 44:54
kreusch 22:53|kreutz 20:48|krieg 3:27 33:23|krier 22:53|krijgen 3:28 19:40|krijgt 1:13 2:10 10:11 23:14 33:20 48:14
kriminalfilm 3:47|kriminalfilme 13:52|krimpen 40:46|krimpt 33:33|kringgesprek 30:55
kris 3:8 6:19 23:19 33:15 44:19 45:18 48:32 49:22|kristof 7:42 12:55|kriterien 14:51|kritiken 38:55|kroeg 33:33
kroket 33:33|kruimel 13:32 22:34 38:37|kruipt 33:33|kruis 1:51|kruisen 48:52|kruispuntbank 8:54|kuborn 5:48 14:56
kuche 22:40 48:41|kuchen 33:16 38:32 48:31|kuchentischen 3:47|kuhen 33:30|kuhlschrank 33:30|kuhlschranke 19:48
kuhlschranklicht 32:57|kuhlschranks 19:48|kulisse 3:34 53:38|kulissenteil 33:30|kultur 17:54|kulturforderung 17:54
kummern 3:47|kunde 50:55|kunden 4:56|kundigt 35:55|kundigung 2:49|kundigungsfrist 35:55|kundin 3:47|kunftig 33:30
kunnen 27:30 29:34 53:31|kunstenzender 17:35 40:27 42:34|kunstgebit 20:37 35:41|kunstlerisch 7:50|kunstlerische 10:50
kunstschool 53:50|kunstschule 53:51|kunt 3:46|kurbel 33:30|kurier 38:55|kurz 6:18 7:15 9:21 19:23 22:18 34:14 47:19
kurzdoku 20:48|kurzen 3:47|kurzer 33:30|kurzfassung 30:35 34:29 41:33|kurzfilm 13:40 22:40
kurzfilme 7:20 13:33 22:33 40:15|kurzfilmtage 38:55|kurzinhalt 9:43 33:17|kust 33:33|kusterin 21:54|kva 50:70
kvk 10:49|kw 18:51 50:29|kwabena 29:66|kwaliteit 2:48|kwam 3:38 33:13|kwamen 3:46|kwartaal 51:55|kwartalen 51:55
kwijt 33:20 44:42|kwijting 35:53
l 0:2 1:1 2:0 3:0 5:3 6:1 7:-5 8:2 9:1 10:1 11:3 12:2 13:-2 14:5 17:-1 18:2 19:0 20:0 21:2 22:0 23:4 27:-2 28:3 29:1 31:-6 33:-1 34:5 35:0 38:3 40:-2 43:-4 44:4 45:5 47:1 48:-2 49:1 51:5 53:3
l1 10:58|l2 10:58|l3 10:58|l4 10:58|l5 10:58
la 1:-4 2:0 3:-1 4:3 5:1 6:3 7:-1 10:1 11:1 12:0 13:0 14:0 18:-2 19:3 20:1 21:7 22:5 23:6 27:3 29:4 30:1 31:-2 33:-1 34:-1 35:-1 38:2 40:0 44:4 45:4 46:1 47:1 48:4 49:2 50:-1 53:2
laag 19:41 49:36|laars 47:55|laat 3:24 33:23 44:22
laatste 2:1 3:0 10:3 15:15 18:7 19:2 20:3 22:7 27:4 28:18 29:7 33:6 40:0 43:6 45:5 46:9|lab 1:51 23:37 53:31
label 31:41 33:16 53:30|labels 24:51 33:23|labo 53:64|laboratoire 10:32 30:41 41:41 53:37|laboratory 41:63
labs 30:42 53:38|lace 33:33|lache 3:34 6:46 33:14|lachen 3:16 27:30 33:12 49:25|lacht 3:11 24:21 33:23 40:11
lacks 44:65|lacroix 6:42 33:1 48:33 53:35|lacustre 1:26 7:24 10:20 17:30 22:28 27:32 52:36|ladder 19:29 33:19 48:40
ladders 50:67|laden 33:26 35:27|laderaum 33:30|ladies 33:12 44:44 49:47|ladite 34:55|lady 5:44 34:35 45:43
laet 8:26 14:24 23:14 25:26 29:16 34:11 46:17|laf 6:53|lag 3:39 31:36|laga 20:49|lage 1:38 3:34|lagen 24:56|laid 33:33
laien 16:40 19:35|laiencasting 18:41 53:38|laiendarstellerinnen 19:48|laine 19:37 20:34 31:39
laisse 6:21 19:12 20:9 21:21 33:20 34:9 45:19 53:17|laissee 20:56|laissees 19:58|laissent 33:35|laissera 53:64
lait 31:60|laiton 24:71|laitue 33:14 48:47 49:51|lake 20:25 33:29|lakes 13:61|lale 19:35 24:43|lama 7:51
lambermont 33:23 48:34|lambert 33:35|lambinet 33:33|lambinon 23:67|lambotte 33:35|lambrechts 20:26 33:19 35:30
lambs 33:24 48:47|lamp 19:7 20:7 32:21 33:27 36:20|lampe 32:36 33:30|lampen 19:25 33:19 48:18 50:20
lampje 3:18 24:27 33:16 49:28|lamplicht 34:36 47:43|lamps 19:45 32:39 33:3|lancement 18:66
land 17:16 31:22 36:19 41:15 42:36 48:15|landbouwschool 45:51|landelies 35:56 53:50|landelijke 31:50
landen 1:15 2:13 22:18 31:32 36:22 40:11|lander 2:29 18:34 22:33|landerforderung 42:54|landern 18:23 22:23 31:36 40:16
landesamt 51:56|landesfilmstiftung 1:53|landesforderung 10:25 17:29 42:41|landesgericht 8:56|landesmitteln 42:54
landesrat 33:30|landessprache 7:50|landet 6:53|landlord 35:67|landschappen 33:33|landsdelen 33:33|landt 49:56
landwirtschaftsschule 45:53|lane 0:20 5:33 8:19 10:10 17:16 22:23 33:-15 34:24 40:3 43:13 51:20
lang 1:4 2:1 9:15 18:6 19:1 20:14 33:15 34:2 40:-1 43:5 44:14
lange 4:12 7:15 10:6 19:23 22:18 27:13 31:6 40:3 42:10 43:8 44:10|langen 7:38 19:35|langer 1:28 7:26 33:6 40:21
langfassung 10:50|langfilme 7:43 22:33|langfilmen 13:52|langfristig 7:50|langs 33:20 45:39|langsam 33:30
langspeelfilm 1:13 2:10 7:23 12:23 13:14 22:15 28:19 43:15|langspeelfilms 22:53|langste 20:37 33:20|langstens 29:55
language 3:16 7:12 19:6 20:6 33:-16 40:12 43:39 48:17 53:21
languages 3:16 13:30 16:14 33:-16 34:7 36:20 40:19 41:24 43:12 48:17
langue 2:7 6:19 10:9 20:7 24:22 30:19 33:-14 34:6 43:44 44:19 49:23|langues 13:40 20:19 31:24 43:49|langzamer 19:49
lantaarn 33:33|lantern 35:67|lanterne 2:30 33:9 40:27 44:42|lanternfish 10:44 17:32 22:31 42:32|lapse 34:56
lapsed 40:51|lapses 34:42 40:37|laque 33:35|laquelle 1:43 5:48 27:40|lardinois 50:56 53:48
large 3:12 10:15 19:28 20:13 27:18 44:25 49:48|larges 19:58|largeurs 27:61|larmes 45:65|laryngite 33:35
las 3:21 40:34 44:30|lasagnes 40:54|lasalle 22:40 36:46 37:49 43:39|lascelles 27:59|laschet 20:48
lascombe 5:46 20:22 34:32 43:28|lassen 3:22 18:21 20:26 34:27|lasst 3:16 30:24 31:19 33:17
last 0:7 3:-7 6:4 7:12 8:6 11:7 12:15 13:0 14:-1 15:14 19:6 20:-6 28:15 30:3 31:-4 33:14 40:-3 46:19 49:7 53:-2
laste 10:49|lasten 41:52|lasts 20:42 33:19|lat 33:33|latam 42:64
late 6:18 13:15 22:17 26:22 31:29 33:-6 37:24 42:17 44:18 49:22 50:20|laten 3:9 19:22 20:13 27:14 34:29 40:10
later 2:-2 3:12 9:8 10:0 13:3 17:5 20:2 31:-1 33:18 40:0 42:17 48:6 51:8 53:4|lateral 49:72|lateraux 19:58
latere 51:55|latest 34:56|latin 33:34|latine 31:60|lauf 19:48|laufendes 15:55|lauft 14:20 24:25 33:17 48:23
laufzeiten 5:55|laugh 3:36 27:29 33:15|laughed 3:33 31:36 44:44|laughing 48:66|laughs 6:39 33:19 49:42
launch 22:42 31:50|laundry 19:42 33:19|laurence 2:56|lauriers 47:56 48:55|lausanne 7:34 10:40 27:43
laut 1:22 2:18 6:22 17:23 33:-1 52:26|lauter 33:30|lautet 4:36 33:10 40:26|lavaient 20:56|lave 33:35|lavees 19:58
laver 33:35|laverie 20:56|law 2:37 10:24 13:18 14:9 33:-18 34:33|laws 45:64|lawsuit 22:63|lawyer 16:50 40:28 53:27
lawyers 33:19 41:49|lay 19:55|layers 19:55|layout 41:67|lazen 27:50
le 1:-4 2:0 3:-1 4:1 6:3 7:-3 8:1 10:2 11:3 12:2 13:-2 14:0 19:5 20:1 21:6 22:4 23:6 24:1 27:2 29:5 30:-1 31:-1 33:-2 34:0 35:0 36:1 38:4 40:2 44:3 45:1 47:3 48:5 49:1 53:2
lea 6:53|lead 10:17 13:20 27:17 40:37 43:31|leader 10:58|leading 10:37 19:34 40:30|leads 10:51 45:43
leaf 3:25 20:35 33:4 49:39|leaflets 20:55|leak 45:64|leaks 13:61|lean 19:30 33:18 38:43|learn 28:29 31:17 33:25 53:19
learned 3:30 6:29 13:25 31:21 33:-3 48:30|learns 6:44 33:25|lease 35:67|least 27:33 30:38 31:31 53:33
leave 3:8 19:20 20:20 21:21 31:12 33:10 35:21 53:14|leaves 2:19 10:38 19:17 20:17 33:-5 53:22|leaving 2:43 33:19
lebeau 1:37 9:32 11:32 12:28 26:34 29:31 43:27|leben 3:34 20:17 33:10|lebender 34:49|lebenslauf 12:53
lebenslaufe 1:40 9:43|lebrun 0:70|lebt 13:41 33:8 53:20|leclef 33:35|leclercq 1:50 35:56|lecon 3:55|lecteur 3:21 44:65
lecteurs 3:34 31:39 35:48|lecture 2:-4 7:2 16:25 18:37 20:16 23:7 26:12 27:21 34:-5 38:11 40:2 42:16 44:32
lectures 13:50 20:40|led 6:45 50:46 53:40|ledeberg 18:54|leden 31:37 46:42
ledger 1:18 5:21 27:15 29:22 33:11 34:11 36:24 38:24 43:16|ledgers 3:54|ledig 33:30|leeds 3:41 33:19|leeft 13:40 40:34
leeftijd 3:23 6:39 33:10|leeg 3:18 20:21 33:23|leek 3:46|leen 43:52|leent 27:50|leer 33:30|leerde 3:46|leere 33:30
leeren 20:28 33:23|leerer 49:43 52:44|leerkracht 13:52|leerlingen 30:55|leert 3:33 33:20|leesrapport 44:55
leest 16:39 33:20|leesverslag 44:55|leeuwarden 2:28 10:29 40:27|lefort 53:64
left 3:-1 6:10 13:6 16:7 19:0 20:9 22:8 28:14 30:9 33:13 36:13 38:13 47:10 49:28 53:4|leg 19:36 27:32 41:36
legal 1:7 2:11 8:21 16:44 18:8 20:0 27:4 41:37 47:19|legale 2:40 5:32 8:52|legally 20:55|lege 32:37 33:13 49:36
legen 11:56|legende 33:22 42:53|legere 7:36 20:29 42:53|legerement 12:67|legeres 30:68|legermuseum 20:49
leggen 8:41 29:41|legt 33:31|legumes 24:41 33:5 44:38 48:38 49:41|lehrauftrage 13:52|lehrerin 6:53|lehrt 13:52
leiche 21:41 43:39|leichte 42:54|leid 27:50|leiden 14:52|leider 6:53|leiding 41:52|leie 48:52|leila 33:35
leimzeit 13:40 22:40|leipzig 13:56|leise 33:30|leiser 33:30|leistung 26:43 50:42|leite 27:50|leiter 14:38 27:37
leiterin 45:53|leitung 7:38 10:37|lejeune 6:43 47:48|lektorat 44:54|lekture 27:37 44:41|leleu 10:58|lelijk 19:49
lemaigre 44:52 53:46|lemaire 5:69|leman 38:71|lemmens 2:21 13:26 33:9 43:26 47:30 53:24|lemmer 33:33|lemoine 5:69
lena 45:37 48:45|lenchen 33:30|lend 27:59|lendemain 33:31 48:35|lender 2:57|lending 2:57|lends 10:58|length 1:49 43:47
lengths 12:64|lening 1:15 3:0 10:22 12:17 15:8 17:24 40:20 53:4|leningen 29:41 34:36|lens 19:44 20:36|lenses 19:55
lent 33:27 49:49|lente 47:55|lentement 40:54|lenzen 19:49|leo 33:30|leon 33:35|leontine 20:36 31:27 34:32 43:32
leopold 29:66|lequel 3:42 4:59|leren 3:15 6:22 21:32 33:13|lernen 6:40 33:17|lernt 33:30|lernte 3:47
les 1:-4 2:4 3:-1 5:1 6:-1 7:-2 10:3 12:1 13:2 14:-4 17:-2 19:10 20:6 21:2 22:3 24:1 27:-6 29:0 31:9 33:0 34:4 35:2 40:-2 43:4 45:6 47:0 48:-2 53:2
lesas 39:73|lescht 22:63|lesdits 34:55|lesen 3:20 12:25 20:30 40:18|leser 20:28 31:30 44:34|lesmap 31:50
lespagne 8:38 12:36 14:33 25:43 29:39|lespakket 31:50|lesquels 31:60|less 3:25 10:21 19:17 40:13 41:25 43:23 53:22
lessive 32:73|lesson 31:44 33:19|lest 33:35|lesung 18:53|lesungen 31:50|let 3:23 19:19 20:19 23:18 33:10 34:9 44:19
lets 33:12 35:46 40:30
letter 1:0 2:-5 3:8 5:11 9:28 10:-4 12:8 17:17 19:-7 20:5 23:9 27:19 29:4 33:-15 34:9 36:7 38:6 40:0 42:12 45:7 48:4 51:6
letterbox 49:68|letterboxes 20:55|lettered 24:69|letteren 13:52|letterhead 27:59|lettering 24:69|letterkunde 13:52
letterlijk 33:33|letters 9:24 12:21 20:12 29:35 33:-10 37:27 42:39 43:17
lettre 1:2 2:-6 3:-7 5:7 6:6 9:27 11:9 17:15 20:-6 21:6 23:14 27:34 33:-27 34:20 35:7 40:6 42:5 44:6 47:8 48:6
lettres 1:41 3:13 13:22 20:14 33:11 35:27|letzte 3:16 20:17 23:22 28:25 33:10
letzten 3:16 7:10 11:15 15:15 19:7 33:10 40:5 46:16|letzter 33:30|letzteres 40:46|letztes 33:30|leuchtturmwarter 33:30
leugen 33:33|leunen 33:33|leur 2:10 3:-2 6:21 10:11 11:14 14:7 20:9 31:11 33:16 37:18 45:25
leurs 2:21 3:2 19:5 20:21 28:20 31:18 33:9 34:13 45:20|leute 7:12 19:10 31:12 33:13 38:17 40:8 48:16
leuten 20:28 33:23|leuven 7:32 13:37 40:19|levain 39:73|leve 20:32 33:11 34:31 48:32|levee 34:50 35:24 42:22 47:25
level 19:29 27:21 33:19 49:31|levels 24:69|leven 33:20 45:27 48:28|levend 8:54|levent 33:35|lever 30:46 35:46 44:45
leveranciers 53:50|leveren 2:48|levering 2:30 18:36 23:25|leveringstermijnen 2:48|levert 2:28 3:26 7:31
levertijd 50:54|levier 40:54|levres 3:42 33:22|levy 34:56|lezen 27:50|lezer 44:55|lezers 31:50|lezing 18:41 44:42
lfd 22:53|lfp 10:45 43:52|lhoest 22:63|lhoir 5:69|lhonbebb 4:69|lhoneux 4:56 33:19|liabilities 0:60 51:47
liability 4:69|liable 34:56|liaison 21:67|libelle 0:44 16:39 41:41 53:37|liberes 50:70|liberte 34:55|libertes 3:55
libois 2:36 5:44 53:38|libraires 31:60|libramont 33:22 40:20 53:43|library 31:57
libre 5:36 33:-9 34:31 38:27 39:48 50:26|librement 34:55|libres 34:42 40:40|licence 5:44 42:57|licences 5:52 41:49
licenciee 13:64|licenciement 33:35|license 27:46 34:42|licentie 42:54|lichaam 21:39 33:20|lichen 32:73
licht 19:14 20:10 32:8 33:3 36:8 37:8 41:31 47:12 48:10 49:11|lichtbestimmung 41:53|lichten 5:30 19:24 34:24 48:28
lichtgevoelige 20:49|lichting 34:49|lichtje 33:33|lichttechnik 40:46|lichttests 16:39 18:41|lichtweken 33:33
lid 7:44 33:12|lidgelden 0:54|lie 3:33 33:12 47:44|liebe 21:34 27:30 45:33|lieber 7:26 19:35 30:30|liebevoll 33:30
liebt 6:33 31:30 33:10|lied 5:32 33:17 48:30|liedtekst 5:54|liee 14:46 46:61|liees 1:37 10:32 46:57|lief 7:38 31:37
lieferkollektive 31:50|liefert 53:51|lieferung 18:34 33:23|liefst 3:33 12:39
liege 1:6 2:8 7:13 8:3 13:18 14:-2 15:5 19:-7 20:-1 22:1 26:14 27:-4 31:-6 33:-6 34:2 40:-12 43:6 45:1 47:3 53:39
liegen 3:11 12:17 14:16 18:18 21:19 40:11 47:20 53:15|liegeois 53:64
liegt 1:5 3:-1 6:6 9:8 12:12 18:13 19:1 21:12 23:5 28:9 33:7 40:-1 43:12 48:13
lien 1:16 5:21 6:19 9:34 10:10 14:15 39:43 52:49|lienne 18:50 33:19|liens 1:50 39:59|liep 47:55
lies 3:18 6:18 21:30 33:9 38:31 48:29|liest 33:30|liet 20:49
lieu 1:22 10:6 11:29 20:3 25:32 33:5 34:3 35:17 36:20 43:13 45:13 48:16 53:11|lieux 20:29 35:43 43:39 53:37
lieve 8:37 22:37 27:28|lievelingsfiguur 30:55|liever 19:29 30:36 33:13|life 3:28 12:26 33:19 34:18
lift 2:3 10:4 13:7 21:7 27:5 29:9 31:4 33:8 38:9 41:7 43:7 48:20 50:9 52:17|lifts 33:28 35:34|liftstation 33:30
liftstutze 32:57|liftwart 6:53|liggen 33:25 40:27|light 18:14 19:29 20:6 31:9 32:21 33:14 41:24|lighten 3:54
lighthouse 3:54|lighting 16:32 18:33 30:34 41:45|lights 33:12 38:47 41:42
ligne 1:11 3:-6 4:11 7:10 10:12 11:25 14:11 19:-3 20:-6 21:13 22:14 23:6 30:26 31:8 33:-17 39:20 40:7 41:13 45:4 50:9
lignes 1:37 13:38 20:29 24:45|ligneuville 3:55|ligt 20:13 33:17 40:27 53:14|ligues 31:60|lijkt 20:30 33:25
lijn 7:20 11:24 33:2 40:27 45:20|lijnbus 31:50|lijst 9:24 14:21 15:23 22:22 35:23 49:25
like 3:6 6:4 7:0 10:-3 19:18 20:11 23:4 27:24 31:8 32:9 33:9 34:-5 36:15 40:-10 47:4|liked 23:52 30:51
likelihood 40:51|likes 33:33|lil 51:71|lille 4:27 8:37 10:13 27:28 31:27 43:21 45:24 53:19|lilloise 10:58
limburgs 43:52|lime 33:33|limestone 33:33|limit 15:54 33:19|limite 2:43 29:57|limited 7:34 8:41 33:-5 43:23 45:38
limitee 2:43 8:55|limitees 35:69|limitent 20:56|limites 30:68|limits 19:22 30:61|limpide 44:68|lin 6:52 45:51
lince 47:69|linde 33:30|linden 18:53
line 3:-4 7:2 11:18 13:12 16:12 19:-3 20:-3 21:8 22:4 23:7 24:11 27:1 31:-1 33:2 40:11 41:20 42:6 44:7 45:6 48:8 51:10
linen 33:33|lines 17:30 21:46 24:36 33:-1 45:31|lingala 43:61|linge 19:29 20:36 21:38 22:37|linie 31:25 33:17 48:29
linien 24:56|link 9:55 39:43|linke 33:30|linked 14:30 46:63|links 9:32 33:9 39:34 45:20 49:23|linsen 35:55
lintermans 2:28 10:29 43:33|lionel 34:56|lions 22:66|lippen 33:33|lips 33:33|liquid 33:33|liquidable 23:67
liquidation 14:55 23:31|liquide 0:54|liquidee 23:67|lira 3:42 20:42|lire 3:11 6:23 11:39 21:23 27:17 33:10 34:23
lisaient 45:65|lisant 3:55|lise 2:6 3:4 6:16 21:45 22:15 33:0 43:14 45:14 49:20|lisent 20:34 33:14 45:44|lisere 49:72
lisez 12:67|lisiere 2:8 7:11 10:24 12:23 14:11 17:26 22:14 26:20 34:7 40:2 42:15 43:12 50:18
list 1:14 5:28 9:37 14:12 15:31 20:7 33:-3 40:3 43:13 48:18
liste 1:14 3:6 14:13 15:33 21:17 22:27 23:17 33:-3 38:29 48:26|listed 14:47 34:42|listen 3:21 33:19 48:45
listened 33:33|listener 38:68|listening 20:42 33:19|listens 3:24 33:29|lists 10:37 14:39 33:12
lit 20:32 21:17 33:18 48:34 49:22|literal 33:33|literally 40:51|literatur 13:52|literature 13:54 30:44
litige 2:35 5:48 34:34|litiges 2:56|litres 33:35|lits 33:22 45:52|litteraire 2:56
little 3:12 20:13 22:22 33:3 35:25 39:28 40:20 49:26|live 10:12 19:8 27:12 33:4 34:20 36:22 40:15 43:14 53:23
lived 3:28 33:27|liverpool 33:33|lives 3:12 6:23 13:39 33:-9 40:9 53:36|livestock 35:67|living 20:42 41:49
livrables 10:58|livraison 2:30 18:40 41:28 48:29 50:44|livre 2:10 3:20 5:22 7:16 22:31 31:14 34:32 35:23|livrees 40:54
livrer 2:56|livrera 2:56|livres 4:59 7:36 33:9|livret 0:57 17:55|livreur 6:54 33:22|livrons 40:54|lizenz 10:50
ll 2:22 3:1 10:5 19:22 20:29 22:10 27:6 31:11 33:-4 53:6|llc 26:69|llp 30:65|lm 22:60 50:45
lna 10:48 17:31 18:29 42:30|load 3:33 30:44 33:12|loaded 20:42 33:19|loaf 30:34 33:29
loan 1:24 12:25 15:13 17:39 29:28 40:21 42:10 53:14|loans 29:66|lobbes 53:64|lobende 38:55|lobt 23:53|loca 35:69
local 20:21 31:7 33:-8 45:12 48:14 53:49|locale 20:29 31:34 40:27 44:42|localisation 53:64|locarno 7:47 31:32
locatie 16:39 19:36|locatiebezoek 18:54|locatiebezoeken 19:49|locatieonderzoek 16:46 53:26|locatieontwerp 53:50
locaties 18:25 40:18 41:36 43:24|location 0:16 2:3 7:8 16:39 18:13 19:5 26:19 31:6 35:26 40:12 41:23 50:16
locations 15:29 40:12 41:49 43:23 46:29|locative 35:69|locaux 30:47 35:48 53:43
lock 3:2 6:13 16:27 18:21 19:3 21:15 24:17 33:2 40:9 41:11 48:15 50:15 52:18|lockdown 15:68|locked 18:53 34:26 40:20
lockerer 40:46|locks 43:42 45:55|lodge 29:66|lodged 11:68|lodger 31:57|lodging 29:59 53:38|loes 5:20 33:27 48:18
lofotavisa 38:68|loge 33:35|logeait 33:35|logement 41:67|logerons 53:64|loges 53:64|logiciel 2:56
logiciels 13:51 41:54|logique 40:40 44:55|logistics 3:28 6:39 31:31 41:36|logistik 41:53|logistique 20:56
logline 1:46 28:38 44:35|loglines 34:56|logo 23:65|lohest 33:30|lohn 33:30|lohndorf 27:50|lohnnebenkosten 41:53
loi 2:21 10:22 17:21 27:26 42:40 47:22|loic 5:69|loin 7:26 15:35 19:34 33:11 53:27|lointain 40:54|lois 45:65
loisir 33:35|lokaal 31:37 40:34|lokale 53:50|lokeren 13:52|lokfuhrers 33:30|lokmiete 41:53|lola 14:37 22:40 33:9 53:37
london 13:38 16:39 27:35 33:-3|lonely 6:65
long 1:9 2:3 7:17 9:16 10:10 12:15 13:17 17:-1 19:11 20:2 22:3 28:4 33:-1 40:-1 42:4 43:16 44:5 47:0 49:3 53:-6
longdoz 7:50|longe 33:35|longer 12:26 33:24 35:29 44:27|longest 33:33|longreader 47:65
longs 7:39 13:34 19:15 22:36 33:-7 40:11
longshore 2:8 7:11 10:17 12:15 14:11 17:15 26:20 34:7 39:28 40:2 42:15 43:12 44:16 50:18 52:21
longtemps 3:27 7:21 19:17 33:19 44:27|longue 10:21 12:30 19:22 33:11 44:32 50:33|longueur 19:37 33:14 43:44
lontzen 34:49|loods 1:20 11:24 13:21 22:22 31:19 40:16|loodsboot 1:19 2:7 4:14 5:13 10:8 12:11 14:11 15:20 23:20 34:8
look 3:2 19:23 20:17 30:22 33:16 34:3 36:16 40:-2|lookbook 32:57|looked 42:38 44:39 47:52
looking 19:19 20:19 21:31 33:-3 40:27 47:29|looks 10:17 19:6 31:8 33:23 36:20 47:16 49:19|loon 17:55|loop 22:63
loopt 7:23 33:16 40:18 48:24|looptijd 1:38 5:41|loose 40:51|loot 14:60|lopen 20:30 33:13 45:31|lopend 5:54
lopende 15:41 40:34|lore 3:41 18:50|lorent 33:35|lorge 22:66|lorquet 7:27 8:34 13:28 14:27 43:27 46:34
lorries 20:34 33:25|lors 19:45 20:42|lorsque 33:35|lose 40:51|loses 10:37 33:12 48:45|losing 3:41 33:19
loss 0:50 30:34 33:15|lost 31:40 33:16 47:36|lot 31:44 40:37|lothar 3:27 34:29 43:32|lotissement 33:22 41:41 48:42
lots 12:53 16:50|lotte 2:30 18:37 43:34 53:33|lottogewinner 21:54|loud 6:39 21:41 33:19|loue 20:42 33:22
louer 20:42 33:22|louerons 53:64|loueur 53:64|lough 13:61|louis 7:47 14:47|louisa 20:56|louons 20:56
loup 2:28 13:37 22:39 43:37|lousberg 7:62|louvain 13:46 30:41 53:30|louviere 53:61|love 3:14 13:21 19:15 27:31 33:17
loved 3:54|loves 6:65|low 7:22 19:17 32:31 33:6 40:25 53:21|lowen 13:52|lower 24:38 33:29|loyal 31:57
loyer 0:37 33:21 35:36 41:34|lozanna 4:55|lozingen 33:33|lpv 1:50 23:54|ls 49:68|ltd 10:26 17:31 26:36 27:26 34:33
lto 26:73|lu 1:16 2:9 3:7 14:15 16:20 17:10 22:21 27:19 31:9 33:-21 38:13 40:-3 44:26 46:13|lubbock 22:63
luc 3:14 21:28 33:17 35:22|lucas 21:49 45:37 48:50|lucht 19:49|lucide 6:68
lucie 3:17 11:33 12:29 13:26 14:25 36:34 43:37|lucien 33:35|lucienne 7:41 36:51 38:50|luck 23:44 27:51
lucratif 8:55 10:45|lucs 19:49|ludo 8:30 9:40 16:28|ludovic 7:62|ludwigsburg 13:52|lue 40:40 44:55|lueur 49:72
luft 38:55|luftchen 33:30|luftzug 19:35 33:17|lugen 3:34 33:6 47:29|luggage 33:33|lugt 3:16 6:33 21:23 33:-1 48:23
lui 2:7 3:4 6:9 7:-4 19:-8 20:2 21:1 28:14 33:26 37:9 40:-6 48:2 53:-2|luid 6:53
luik 1:8 12:9 16:10 18:11 41:10 43:10 50:12 53:38|luikerwaals 43:52|luikse 33:5 36:29 40:18 53:34|luisant 24:71
luisterboek 34:49|luisterden 3:33 30:43|luisteren 3:46|luistert 3:19 33:28|lumen 38:71|lumens 16:52 50:57
lumiere 16:8 19:30 20:-1 24:14 32:38 33:-22 40:-4 41:32 49:25 50:13 52:27 53:21|lumieres 32:60 53:50|lump 20:55
lunch 20:55|lundi 9:40 31:42 33:5 35:39|lundis 20:56|lune 28:47 33:22 48:42|lunettes 32:73|lungs 30:65|lured 33:33
lus 40:54|lustre 33:35|luttich 1:5 4:9 7:10 10:13 14:10 16:5 20:1 33:-17 34:12 43:15 50:7 53:28|lutticher 40:46
lux 25:70
luxembourg 1:5 2:0 10:9 15:11 17:7 18:6 25:13 27:24 31:1 33:-24 34:-1 36:12 40:7 41:15 42:31 43:4 51:11 53:11
luxembourgeois 40:40 42:40 43:39|luxembourgish 43:61|luxemburg 10:35 27:17 42:29 43:20|luxemburgisch 43:52
luxemburgische 10:37 17:41|luxemburgischen 40:46|luxury 33:33|lv 10:49|lycee 45:65|lying 19:34 33:12 40:30
m 2:3 3:16 5:7 7:0 8:2 10:-3 12:4 14:1 16:1 18:2 19:2 20:-4 22:17 25:11 27:1 29:10 31:4 34:-4 36:7 40:-7 41:2 42:-1 43:11 46:11 47:9 50:11 53:-1
m0 18:66|m1 18:53|m2 7:42 18:28 19:27 30:25|m3 7:33 18:43 35:40|m4 18:53|m5 18:53|m6 18:53|m7 18:53
ma 3:29 9:15 12:26 13:10 14:18 22:15 27:6 29:24 34:0 39:17 44:13 47:29|maak 3:46|maakt 2:23 7:26 20:25 53:26
maakten 7:31 22:34 40:27|maaltijd 45:51|maan 32:57|maand 31:50|maandag 33:33|maandelijkse 35:53
maanden 1:7 3:2 16:8 19:5 23:22 31:6 34:23 40:3 50:10 51:19 53:7
maar 1:2 3:4 6:5 12:3 13:4 20:6 21:19 27:2 30:7 32:8 33:8 37:9 47:17 49:8 53:9
maart 2:13 8:11 10:6 13:9 18:25 23:8 27:16 30:12 34:18 50:11|maas 4:56|maasbebb 4:56|maatregel 15:54
maatschappelijke 8:54|maatschappij 35:53|mabille 34:55|machbarkeitsstudie 30:55
machen 3:14 7:28 10:17 20:15 33:-3 44:21|machi 53:64|machine 3:7 12:18 20:32 21:22 32:25 33:6 44:20 48:22
machinekamer 33:20 48:40|machinerie 13:34 41:57 53:33|machines 19:52 33:9|machinist 33:33|machinistes 41:67
machino 13:64|macht 3:6 7:10 17:13 19:16 29:14 31:9 33:-2 34:8 40:12 53:10|machteld 8:35 14:22 25:34 34:18
machtigen 29:54|machtiging 29:54|machtigt 29:54|macro 20:55|madam 27:59
madame 2:6 6:11 11:19 12:25 16:6 21:18 23:20 27:19 33:-9 34:5 35:9 36:14 40:-5 45:22|madchen 28:44 33:17
made 3:6 5:8 6:8 10:2 13:5 19:-2 20:-2 22:6 27:11 33:7 34:25 36:12 40:2 43:4 52:13 53:2|mademoiselle 22:47 33:26
madness 3:54|maes 2:26 5:24 33:21|mag 2:16 3:9 8:9 11:10 12:14 20:10 27:5 33:-6 34:23 35:9|magasin 33:35
magasins 33:35|magazine 20:42 47:52|magdeburg 13:52|magie 45:65|magistrat 25:57|magnifique 33:35|magnifying 33:33
magritte 22:66|mai 1:6 2:20 5:30 8:11 10:-3 11:7 15:7 18:32 23:17 30:5 31:-2 33:-25 34:1 38:7 42:4 43:2 44:5
mail 11:24 12:32 17:20 29:23 34:9 35:21 43:34|maille 39:73
main 1:8 3:1 19:2 20:-1 21:11 30:12 33:23 37:19 40:-3 47:13 49:25|mainland 33:33|mainly 30:51 43:47
mains 3:19 19:22 20:19 24:24 27:14 32:26 33:15|maintenant 3:14 17:28 23:26 33:-6 36:44 40:25 45:25|maire 33:35
mais 2:-4 3:10 10:-2 13:4 14:3 19:7 20:-5 21:7 27:1 31:0 33:11 34:18 40:13 44:8 53:13
maison 2:-4 3:-6 6:16 7:21 12:6 13:4 16:5 17:8 18:6 19:16 20:2 23:7 28:13 32:13 33:10 34:-5 40:-7 47:9 48:7 53:3
maisons 3:10 10:13 20:19 22:21 24:26 31:15 33:-10 40:8 41:22 43:20 53:19
maitre 3:11 6:16 8:35 11:19 26:21 29:18 33:18 34:8|maitrise 3:34 40:46|maj 43:65|major 24:71|majorations 51:71
majoritair 10:49|majoritaire 1:39 10:38 40:14 42:27|majoritarer 43:52|majority 10:20 22:45 40:32 42:26
make 2:14 7:27 10:2 14:4 19:8 20:8 28:13 34:0 40:9 41:34 47:9 53:10
maken 2:7 3:7 7:12 8:8 10:10 12:5 19:2 29:7 31:4 33:4 34:2 40:17|maker 1:28 7:28 13:30 33:-1|makers 7:36 20:35 31:28
makes 7:19 16:21 31:16 33:19 40:9 53:18|making 20:33 27:41 39:50|mal 3:8 6:7 19:-1 33:24 40:11 45:9|malade 33:35
malades 33:35|maladie 3:55|maladroite 6:68|maladroits 19:58|malaise 33:35|male 33:33|malentendants 13:64
malentendus 33:35|malgre 14:64|malheur 33:35|malhonnete 3:55|mallette 33:35|malmedien 13:64
malmedy 20:14 33:-6 34:14 53:51|malmo 20:42 45:51|malonne 13:64|malou 6:18 33:21 45:19 49:21|malous 3:34 44:41
malt 33:30|malte 40:54|mama 33:33|mamie 6:37 24:41 30:37 33:5 49:41
man 3:15 6:11 12:-1 19:6 20:-6 21:0 28:7 30:4 31:-4 33:14 38:10 44:7 45:2 47:16 48:0|management 7:33 10:34 16:38 46:42
manager 7:23 13:24 14:42 27:21 29:38|managers 4:48 8:46 14:39|managing 7:24 12:28 13:25 14:36 29:30 35:31
manchester 20:34 33:12 45:43|manchmal 19:48|mandant 29:70|mandanten 33:30|mandants 29:70
mandat 1:25 10:9 29:50 31:11 33:10 42:17|mandataire 20:25 29:66|mandate 12:29 29:50 33:10 34:18|mandatee 1:64
mandator 29:66|mandatory 1:62|manege 26:56|mange 33:24 48:51|mangels 33:30|manger 33:35|mangerons 20:42 53:50
maniere 2:35 20:34 33:14|manifeste 40:54|mann 6:19 33:28|mannen 3:26 33:25|manner 2:35 33:23|manners 45:64
mannes 28:44 33:17|manque 9:39 12:23 33:16 36:40 44:24 48:24|manquent 9:71|manquer 3:55|manschetten 33:30
manteau 24:30 33:31 47:28|manteaux 33:35|mantel 21:34 33:24|manual 33:33
manufacture 1:16 2:9 7:15 8:21 10:10 15:23 22:19 23:20 27:25 34:8 43:26 46:23|manuscrits 34:42 41:54
manuskript 41:40 47:41|many 3:19 27:24 31:22 33:-2 37:35 47:39|map 24:45 33:22 48:30|mappe 33:30|maps 21:67
maquet 22:53|maquette 16:25 31:20 50:50|maquettes 7:18 16:28 18:21 34:16 41:20 53:26|maquillage 19:45 41:54
mar 18:55 48:45|marais 21:67|maraite 7:22 12:24 14:23 27:22 50:26|maraudon 19:35 36:44|marble 33:33
marc 12:33 19:25 29:39 34:27|marcel 20:55|marcelle 6:38 33:19 45:45
march 2:2 4:14 5:11 7:6 8:13 10:4 13:7 17:9 18:41 23:20 27:5 31:3 38:14 42:10 43:6 47:20|marchait 47:69|marchal 13:64
marchand 33:35|marchande 20:56|marchandise 40:54
marche 3:-2 7:-1 10:-4 12:2 14:-1 16:14 18:23 19:6 20:-1 22:9 30:19 31:16 33:1 34:-7 40:12 43:1 44:15 45:1 48:11 53:-1
marchent 45:65|marcher 33:35|marches 16:40 18:28 20:17 33:6 49:34 51:33|marchetti 44:65
marchienne 13:27 14:35 43:28 50:34 53:39|marchin 26:48 50:46 53:38|marcinelle 50:42 53:38|mardi 6:32 11:35 33:24 35:33
maree 19:58|mareike 2:27 3:17 34:19 40:16 43:22|marek 21:52|margate 17:64|marge 1:30 16:32 20:22 30:47 40:20
margin 0:54 7:34 30:38|mari 33:30 48:42|maria 3:3 8:17 12:15 14:15 25:30 33:11 50:18|mariage 28:60 33:22
marie 3:2 7:14 12:14 13:11 14:29 20:14 25:35 33:-5 35:15 36:18 38:17|marier 33:35|marine 10:35 26:50 41:45
marines 32:73|marins 3:55|marionette 13:61|marionnette 24:71|marionnettes 32:73|marionnettiste 7:62
marionnettistes 36:72|marit 27:59|maritime 1:50 31:47|mark 1:41 5:44 44:44|marken 16:53
market 7:5 15:13 16:23 18:31 20:0 30:16 31:11 40:26 42:9 44:19 46:12 48:11|marketing 1:31 9:38 31:45|markets 16:62
marks 16:49 44:52|markt 16:17 18:18 20:24 31:15 40:28|marktanteil 31:50|markte 16:53|markten 16:52|marlene 35:69
marmotte 7:21 22:25 30:38 36:40 38:30 39:40 52:32|marnix 13:25 17:28 19:19 20:19 40:15 43:25 53:23|marpent 3:42 13:51
marque 22:30 23:31 27:25 31:36 34:19 40:17|marriage 33:33|marriages 32:69|married 13:40 33:12 47:44|marrow 13:48 27:46
mars 2:18 4:10 8:7 10:5 11:9 13:3 17:7 18:23 20:3 23:14 26:20 27:14 29:8 30:15 32:12 33:-26 34:17 35:8 38:10 42:5 44:7
marsches 33:30|marseille 45:64|martelange 22:42 40:30 53:38|marthe 20:49|martine 21:49 33:17 45:37|marvel 38:68
marx 7:26 12:28 26:31 27:25|marxorban 12:53|maryse 13:43 27:40 43:44
marz 2:17 8:15 13:11 18:32 23:12 27:9 31:9 33:-11 50:14|mask 20:55|maske 41:53|masked 52:70|masking 27:59
masques 35:69|mass 19:48|massage 33:35|massart 5:54 34:30 43:40|masson 38:71|master 13:58|mat 33:35|match 21:52 40:39
matchbox 33:33|matches 20:55|matchs 33:35|matelots 33:35|materiaal 1:22 10:21 34:20 41:24 53:22
material 2:37 10:29 14:31 33:4|materiau 20:56|materiaux 24:71
materiel 0:32 2:10 10:12 15:25 16:31 17:22 31:14 41:40 53:17|materiele 0:54|materielle 11:71|materielles 7:62
mathe 13:52|mathilde 7:26 10:14 12:27 14:27 27:15|mathot 4:72|matiere 24:45 51:65|matieres 32:73
matin 3:3 11:19 18:14 20:3 33:29 48:16|matinees 40:54|matins 19:45 20:42|matras 33:33|matrice 1:50 53:50
mats 1:34 33:24 41:38|matter 31:44 40:37|matters 29:66|maubeuge 10:58
maud 3:13 6:16 18:14 19:6 21:18 24:20 33:16 45:15 48:25|mauer 33:30|maurer 33:30|mauricette 30:47 33:14 44:47
mauvais 45:65|mauvaise 33:35|max 1:38 33:20|maximal 23:67|maximale 2:32 23:46|maxime 6:38 24:33 33:19 49:32
maximum 34:43 43:40
may 2:15 4:6 5:13 9:4 10:10 18:27 20:3 23:2 27:10 29:10 31:-6 33:-19 34:24 35:4 37:7 40:8 43:-3 44:2 48:3 51:11
maybe 20:55|mayonnaise 22:66|mayor 21:53 33:19|mayors 6:65|mb 12:51|mbala 22:63|mcu 49:68|mdp 39:67 52:48
me 3:37 9:6 11:7 12:16 16:1 19:10 20:20 21:6 27:9 33:-26 35:5 40:-9 47:13|meals 53:59|mean 3:41 19:42|meaning 14:60
means 7:21 14:20 17:33 19:15 33:5 40:11 41:23|meant 33:33|meanwhile 33:19 34:42|measles 33:25 36:48|meat 39:69
mecanicien 13:64|mecaniques 19:58|mechanical 6:65|mechanism 33:33|mechant 3:55|mechants 3:55
mechelen 7:20 12:20 30:24 42:23 43:22 45:20|medaille 33:33|mede 34:49|medecin 3:42 33:22|medecine 45:65|medecins 40:54
mededeling 2:20 4:27 23:23 26:39|medewerker 53:50|medewerkers 7:51|media 1:11 17:42 23:16 30:16 31:34|mediafonds 42:54
median 30:68|medias 2:43 23:54|mediathek 31:50|mediatheques 31:60|mediation 10:53 34:27|medic 50:67
medical 16:52 30:54|medicale 20:56|medicales 40:54|medien 10:37 31:37|medienboard 42:54|medische 6:53
medium 1:32 2:26 40:34 46:37|medway 3:54|mee 2:5 3:3 10:6 16:15 20:6 21:9 23:8 27:7 33:4 40:12 43:9 45:8|meegaan 40:46
meegedeeld 23:52|meegedeelde 14:52|meegeteld 16:52|meer 0:8 3:12 6:7 7:4 8:7 19:2 33:19 35:7 40:0 44:8 48:6
meerderheidscoproductie 40:46|meerijden 20:49|meeste 12:31 23:32 40:27|meester 8:54|meet 11:32 18:27 20:19 21:30 33:17
meeting 3:11 18:32 23:34 27:16 33:-10 35:33 45:21 50:24|meetings 33:35|meets 14:47 33:19|mefiance 33:35|mefiant 40:54
meg 13:40 34:35 47:44|megarde 11:71|mehdi 3:28 33:22 43:38|mehr 3:2 19:3 20:4 33:19 40:9 44:17 47:9
mehrheitliche 40:46|mehrwertsteuer 51:56|mei 2:7 5:27 17:14 18:28 23:11 25:16 26:15 34:15|meilensteine 18:53
meilleur 18:33 22:45 28:39 33:1 50:36|meilleure 13:64|meilleures 27:61|mein 3:34 12:40
meine 3:19 19:19 29:27 44:26 47:25|meinem 19:48|meiner 3:34 29:42|meint 6:53|meinte 12:53|meist 7:38 19:35
meisterprufung 13:52|melancolique 44:68|melden 14:39 23:39|meldt 33:33|meldungen 51:56|melent 33:35|melerai 19:58
melk 24:56|melkwit 19:49|melodrames 33:35|melt 30:51 33:19|melted 33:33|melting 36:72|member 7:47 13:48|members 12:64
membre 7:49 13:38 33:9|membres 7:44 8:40 12:29 21:29 53:26
meme 2:-3 3:-4 6:9 10:-1 13:5 18:8 20:24 31:11 33:14 40:4 44:9 45:6 46:12 48:9 53:5|memes 2:18 7:24 17:43 33:15 45:27
memo 1:22 10:45 17:32|memoire 3:34 13:43 33:14|memoires 34:55|memorandum 10:37 40:30 53:38|memory 3:54
men 3:10 5:8 20:7 28:11 31:8 33:22 34:0 38:12 40:1|menace 33:35|menaces 40:54|menage 22:53 33:22|menages 20:56
mends 48:66|mene 1:50 33:22|menee 30:54 34:42|meneer 20:26 22:30 33:19|menge 50:55|menigte 33:33|meningsverschil 10:49
mens 3:46|mensch 33:30|menschen 3:36 7:14 30:18 31:13 53:14
mensen 3:16 7:20 12:4 13:5 19:16 20:8 30:8 31:9 33:-3 40:-1 53:9|mensonge 3:34 21:46 33:14|mensonges 19:58
mensualites 2:56|mensuel 35:69|ment 3:6 6:42 21:30 24:22 28:24 33:-3 45:16 48:38|mentait 3:55|mente 3:55
mentent 3:42 21:54|mentez 37:75|mention 1:21 2:26 6:27 10:16 23:27 33:-5 38:41|mentioned 27:59|mentionner 23:67
mentionnera 23:67|mentirait 47:69|menu 33:34|menuiserie 50:36 53:48|menuisiers 53:64|mepris 38:71
mer 3:16 6:32 28:26 33:20 40:6 45:27
mercatorfilm 0:8 1:12 2:2 4:9 5:16 8:15 10:8 12:5 14:6 15:8 23:13 29:8 34:3 46:14 51:16|mercedes 33:35
merchandise 31:44 34:42|merchandising 2:27 31:21 34:42|merchant 33:33
merci 2:6 11:32 12:40 26:34 27:11 34:5 35:30 36:22 40:4 52:24|mercredi 12:21 18:21 31:27 33:22 38:26 48:23
mercredis 16:65|mere 3:26 7:6 13:8 22:22 27:5 33:16 44:11 47:22 48:11|meres 22:66|merkt 33:32|merrie 26:33 33:27
merveille 38:71|mes 3:27 12:36 19:18 23:39 40:13 47:29|mesanges 8:67|messe 11:57 33:22|messen 19:35 33:17
messer 32:44 33:17|messezuschuss 15:55|messing 33:30|messreihen 50:55|mesurant 33:35|mesure 2:39 3:25 36:42 40:23
mesurer 30:47 33:14 50:49
met 2:-6 3:1 5:-1 6:0 7:6 9:1 10:-6 12:4 13:4 16:-2 17:-1 19:5 20:0 22:-2 23:2 27:5 30:1 31:3 32:3 33:2 34:3 35:2 36:1 40:2 41:-3 43:1 44:-1 45:-2 47:0 48:-2 51:3 53:-3
metafoor 3:46|metaphore 44:68|meteen 33:25 43:33|meteo 33:14 35:48 40:32|meteorologie 33:30
meter 21:26 31:22 33:2 40:18 50:26|method 20:34 30:44 33:-1 50:34|methode 20:13 30:53|methodik 30:55
methodologie 30:68|methodologique 30:68|methodology 30:65|metier 3:19 7:38 20:32 40:17 44:32|metiers 31:60
metrage 1:25 2:-3 7:12 10:14 12:17 13:36 22:17 27:2 28:14 39:13 40:-6 42:7 43:30 53:4|metrages 7:43 13:33 22:40 40:22
metrailler 33:35|metre 19:29 24:43 30:40 49:44|metres 3:6 5:19 19:21 22:17 31:11 33:13 34:6 35:20 36:23 53:14
metropole 8:69|metselaar 33:33|mette 27:50|mettent 33:35|metteuse 13:64|mettrai 19:58|mettrait 27:61
mettre 19:45 27:48|mettrons 40:54|metz 30:65|meubels 6:53|meubles 33:35|meunier 33:35|meurent 3:55|meurt 21:54 33:22
meuse 0:8 1:4 2:10 4:19 5:13 7:9 10:11 13:10 14:2 15:9 17:14 22:17 29:8 30:14 34:9 38:9 40:0 42:6 43:3 50:10 53:5
meusemews 1:62|mevrouw 2:4 6:10 8:10 10:5 12:16 23:16 24:12 27:7 29:18 30:12 33:2 34:5
mews 1:18 2:5 4:17 5:20 7:16 10:6 14:8 15:16 17:12 22:19 29:22 30:12 34:4 40:-1 42:12 43:9 46:15
meziane 5:38 8:29 14:24 15:31 19:18 25:43 46:31|mg 42:64|mi 16:24 18:25 33:6 35:32 40:12 44:26 53:22
mich 3:41 12:13 19:8 27:10|micha 6:68|michaelmas 18:63|michel 29:54|micheline 8:37 9:49 25:51 29:38|michiels 43:52
micro 0:11 1:26 14:19 20:-2 24:11 46:54|microentreprise 46:71|microfoon 19:36 20:37|mid 18:50 33:19|middag 26:43 48:40
middel 10:49|middelbare 6:53|middelen 0:42 17:41|middelgroot 46:55|midden 3:33 33:20|middle 3:30 33:17 40:15 44:29
midi 32:39 33:22 43:32 44:34|midnight 13:40 31:36 33:12|midpoint 3:33 33:12 48:45|midsummer 21:67|mie 38:71
mienne 20:42 22:53|miete 7:27 40:22 50:40|mieten 53:51|mieter 35:55|mietvertrag 35:55|mietzuschuss 15:55
mieux 19:45 22:40 40:27|might 33:19 40:37|mij 3:33 8:24 19:22 35:16|mijlpalen 18:54
mijn 3:29 14:7 18:9 19:11 20:4 29:14 33:-12 35:8 44:10 47:16|mijnen 12:51|mijnlamp 15:41 22:41|mijnmusea 16:52
mijnmuseum 27:38 50:41|mijnmusical 13:52|mijnstad 45:51|mijnstreek 8:54|mijnwerker 33:33|mikkelborg 22:63|mikken 40:46
mikrofone 19:48|mikrofonen 50:55|mila 33:33|milans 33:35|miles 53:59|milestones 18:63
milieu 3:14 30:27 33:24 43:25 48:27|milieutechnisch 16:52|miljoen 31:12 36:19 40:30 43:24 46:17 53:12|milk 33:33
mille 2:19 3:13 8:16 12:25 13:11 19:5 20:3 22:15 23:14 31:18 33:3 47:16|milliers 41:54 42:53
million 7:10 13:14 27:20 31:20 40:37 42:15 43:13|millionen 40:46|millions 27:27 40:46 53:30|mimik 24:56
min 1:7 7:-5 13:26 16:-1 20:6 21:7 22:27 30:0 33:-24 34:-8 36:6 39:32 41:0 43:22 45:10 52:26|mina 33:35
mind 3:41 31:31 47:39|minded 7:47 40:37|minder 11:42 19:36|minderheidscoproducties 22:53|minderheidspartner 40:46
minderheitskoproduktionen 22:53|minderheitspartner 40:46|mindering 34:49|mindestens 10:30 34:29 53:31
mine 3:2 16:11 18:11 19:19 21:23 24:16 30:13 33:5 36:27 40:14 41:11 53:8|minerale 33:35|miners 19:55|mines 20:44 44:52
minette 9:40 10:27 16:35 17:38 22:36|mineur 33:35|mineurs 3:29 31:34 33:22|mini 17:59 45:43|miniature 41:49 43:47
minibus 33:25 48:45|minier 45:52 53:50|minigolf 21:48 45:56|minimal 42:67|minimis 9:11 15:62 17:9 23:8
minimissteun 15:54|minimisverklaring 15:54|minimum 1:18 27:38 34:18 40:17 42:40|minimumgarantie 2:10 27:29 40:8 42:41
mining 16:41 45:43 53:38|miniserie 7:41 31:39 39:52|minister 23:32 33:18 45:33|ministeriel 23:67|ministerium 17:54
ministre 23:67|ministry 6:35 33:23 44:35|minoritair 42:54|minoritaire 1:28 7:21 10:34 22:25 27:20 40:13
minoritaires 22:58 27:40|minority 7:19 22:53 40:21 42:22|mins 43:61|minstens 1:31 40:27 53:31|minuit 20:34 31:39 33:14
minutage 43:65|minute 3:0 6:24 19:3 20:4 30:13 33:9 36:17 40:16 43:19 48:13 49:16
minuten 1:1 19:4 20:14 21:3 22:8 28:12 30:5 33:-13 36:6 38:11 39:10 43:24 45:28
minutes 1:1 2:-9 3:-7 6:0 16:-3 18:4 20:17 21:5 23:0 28:10 30:-1 33:-5 35:2 36:13 38:13 39:14 40:6 41:8 43:23 45:27 50:2 52:11
mio 7:11 31:10 40:26 43:12 46:23 53:26|mir 3:39 14:31|miroir 22:66|mirror 33:33|mirwart 33:27 53:43
mis 10:32 12:40 33:9 47:43|miscellaneous 10:58|mischstudio 53:51|mischung 41:48 50:30|misdaadreeks 31:50
mise 2:22 10:17 16:25 18:26 19:29 31:19 33:-17 42:15 43:14|mises 22:66|misgaan 40:46
miss 1:16 10:12 27:12 29:20 33:14 34:9 36:22 43:22 44:18|missed 7:30 19:25 20:25 33:3 38:38|missen 38:57
missing 9:31 12:40 21:31 28:33 33:9|mission 7:35 15:57 44:41|mist 32:26 33:25 44:25|mistake 19:42 28:55|mistral 31:50
mit 1:-3 2:3 3:-1 5:-1 6:-2 7:7 8:1 9:0 10:-4 11:0 12:3 14:0 15:0 18:0 19:7 20:5 21:-1 22:0 27:7 30:1 31:9 33:-3 34:-4 35:2 40:5 42:4 43:1 44:-2 46:0 50:1 53:-2
mitarbeit 13:52|mitarbeitende 7:50|mitarbeiter 7:38 46:43|mitbringen 35:55|miteigentum 10:50|mites 22:66
mitgedreht 20:48|mitgeht 27:50|mitgenommen 33:30|mitgewirkt 40:46|mitglied 7:50|mitgliederversammlung 35:55
mitigation 40:52|mitoyennete 21:54 45:52|mitreden 6:53|mits 27:43 44:35|mittag 33:30|mitte 31:37 38:43
mittel 0:23 1:11 14:9 17:31 40:23 42:12 46:14|mittelbar 14:51|mittelfristig 31:50|mitten 33:30|mittwochs 12:53
mitzuteilen 23:53|mix 19:14 41:43 50:29 53:31|mixage 26:27 27:16 41:50 50:24 52:28 53:37|mixeur 53:64|mixing 53:59
mixstudio 53:50|mlle 2:56|mm 19:36 20:29 24:32 34:17
mme 2:21 3:-1 4:16 6:21 8:23 21:11 29:14 33:-4 34:28 35:13 48:12 50:24|mmes 34:55|mo 35:55|moabit 47:54|mobel 33:30
mobelhandel 7:50|mobil 33:35|mobile 20:40 31:46|mobilisees 53:64|mochte 3:21 19:30 20:16 38:14 40:14
modalites 23:54 50:57|modave 3:16 7:22 14:22 17:26 38:30 43:23 47:27 53:21|mode 2:57|model 0:39 24:48 30:24 50:27
modele 15:50 24:50 30:47|modeles 16:44 18:45 24:50|moderate 40:51|moderne 3:34 34:34 45:44|modes 2:56|modest 40:51
modeste 40:54|modestes 31:60|modification 10:58|modifie 2:37 11:62|modifiee 2:56|modifient 10:58
moeder 3:8 13:14 27:12 33:16 39:19 48:24|moeders 3:46|moeilijkheden 14:52|moeilijkste 3:46|moerland 31:50
moet 6:9 10:5 14:16 19:5 21:16 28:21 33:14 45:7 48:8|moeten 3:29 19:21 20:21 33:5|mogelijk 10:36 51:42|mogelijke 27:50
mogen 40:46|moglich 2:36 40:33|moglicher 27:50|moi 3:30 12:29 14:15 16:16 17:19 19:9 20:7 22:17 43:16 47:20 53:15
moine 31:57|moins 1:9 3:0 7:7 11:16 14:25 19:3 20:11 22:15 27:6 30:13 31:15 33:-10 35:14 38:16 40:-1 44:13 53:8
moinsdixhuit 52:74|mois 1:0 2:6 5:5 7:-2 10:2 16:10 18:22 19:2 20:19 23:17 30:4 31:10 34:28 40:2 45:2 50:6 51:15
moitie 2:3 3:2 10:23 14:11 16:12 17:15 19:16 23:14 27:8 33:-2 34:2 40:11 53:21|moities 21:67|mol 13:52
mole 1:13 10:9 19:6 27:9 28:19 29:17 33:10 34:6 35:18 36:19 42:15 43:19|mole7 39:56|molenbeek 31:50|moles 33:33
molitor 27:59|moment 3:33 20:9 29:36 33:1 34:9 48:21|momo 2:56
mon 3:35 12:21 17:13 19:12 20:0 29:14 35:34 40:-2 44:12 47:29|mona 2:35 3:34 43:44
monate 7:9 27:8 31:17 33:-11 34:32 40:4 51:15 53:9|monaten 23:24 31:22 33:2 34:27 40:8|monats 23:53
monatsletzten 26:56|monatsmiete 35:55|mond 19:29 24:36 31:30|monday 9:50 12:34 20:25 33:3
monde 2:20 3:-6 5:15 7:0 10:5 19:9 21:20 22:4 27:-1 33:0 34:-6 36:19 40:6 42:14 45:18 53:13|mondes 18:66
mondiale 31:60|mondreclame 31:50
money 2:-1 3:-4 9:10 10:15 11:17 12:15 17:24 18:5 19:-3 29:9 33:-16 34:6 35:9 40:24 42:6 53:16|monique 20:56
moniteur 8:69|mons 1:5 2:8 4:12 7:11 8:10 13:23 14:11 18:6 25:13 27:9 29:9 33:-8 36:12 43:4 47:8 50:9 53:35
monsieur 2:10 7:1 8:8 10:-3 11:18 12:30 19:-3 22:5 23:27 27:19 30:7 33:-11 34:9 36:11 37:14 40:-8 43:4 44:16 45:4
monster 3:41 44:52|monstrueux 33:35|montag 9:56
montage 7:8 10:1 13:8 16:16 17:3 18:8 19:17 20:15 33:-20 40:-9 41:36 42:8 50:16 53:10|montagne 33:26 41:48
montant 1:32 12:10 15:30 16:8 17:28 23:31 26:15 27:14 33:-22 42:10 43:8 50:23 53:16|montants 0:70
monte 2:8 18:18 19:9 33:29 52:25|montee 18:53 31:47|montent 33:35|monter 33:27 36:51|monterai 19:58|monteren 19:49
monteur 13:35 19:29 53:40|monteuse 7:46 10:26 19:26|month 19:25 31:40 33:3 53:29|monthly 2:43 35:54
months 10:10 12:6 13:4 16:11 17:6 18:14 20:-2 23:16 24:12 31:0 33:-25 34:38 40:2 51:19 53:2|montigny 25:73
montoise 40:54|montpellier 27:61|montrait 3:55|montre 6:28 20:16 33:18 40:14 44:29 52:34|montree 33:35|montrees 20:56
montrer 19:32 20:29 27:35 42:40|montrerons 33:35|montrons 20:56|mood 1:34 16:46 32:41 50:37|moodboard 1:45 16:40
moodfilm 16:35 18:29 50:20 52:22 53:15|moodreel 16:52|mooi 30:55|moon 32:69|moquerie 30:68|moral 2:50 3:29
morale 1:43 3:34 13:43|moralite 33:35|morceau 47:69|mord 3:47|morder 33:30
more 0:14 2:19 3:21 10:5 19:1 20:1 30:11 31:4 33:0 34:2 35:14 40:-3 43:7 47:12 53:6
moreau 4:31 7:23 8:30 10:21 13:33 14:22 25:32|morele 2:48|morgen 33:24 48:32|morgengrauen 20:35 33:17|morgens 33:30
morgue 21:54 45:52|morning 3:15 11:19 33:26 47:16 48:17|mornings 3:41 20:42|morphine 33:35
mort 3:9 6:21 31:14 33:28 36:26|morte 3:29 33:30|mortem 2:56|mortes 32:73|morts 20:34 28:52 33:14
mosane 0:14 1:10 4:23 5:14 10:18 12:11 14:11 29:13 34:8 46:14 50:12 53:6
moselcap 5:20 8:22 10:25 17:18 22:26 29:21 30:19 36:23 42:18 43:15 51:22|moss 13:35 22:37 33:19|mosselfeest 0:54
most 3:33 7:27 33:19|mosterd 24:56|mostly 3:54|mot 3:7 19:10 20:7 33:14 39:47 40:5 52:25 53:15
moteur 3:29 6:41 33:9 45:39|mother 3:30 21:20 22:16 27:12 33:19|mothers 3:41 33:19|motif 33:35|motifs 40:54
motion 8:30 19:18 30:26 34:19 36:30 41:29 43:23|motivatie 1:51|motivation 3:34 9:41 40:25|motivbau 16:40 53:38
motive 18:41 41:40|motiveert 2:48|motivgutachten 18:41 40:33|motivrecherche 16:53|motivsuche 16:38 18:17 19:11 40:26
motor 6:33 33:13 48:32|motorway 32:43 33:19 48:40|mots 19:37 20:34 33:14|motte 6:49 33:26|mottet 7:60|mouchoir 33:35
mouettes 19:58|moufles 24:71|mouillees 33:35|moules 21:67|moulin 7:36 13:38 33:22|mountain 33:33|mourn 3:41 33:19
mourned 31:57|mourners 20:55|mous 19:58|mouse 33:33|mouss 19:39 33:26|mousse 36:72|moustique 38:71
mouth 31:25 33:0 40:18 49:54|mouton 13:61|mouvement 19:22 20:29 33:12 49:49|mouvements 19:58
move 19:34 20:22 24:36 33:-1 45:31|moved 5:39 13:35 33:19|movements 33:33|moves 19:25 20:13 33:19 45:34
movie 31:35 33:1 36:36 40:19 45:32|moving 13:28 19:22 21:33 33:19|moyen 0:41 2:27 31:31 40:34
moyennant 2:26 27:43 30:37 34:25|moyenne 1:17 14:17 22:19 30:33 31:13 40:26 45:19 46:41|moyennes 19:45 30:54
moyens 17:42 19:22 41:57|mp 10:58|mr 2:8 7:22 11:20 20:7 29:40 34:20 35:18 46:18 53:10
mrs 2:14 3:11 6:22 7:18 26:26 30:22 33:7 46:25 50:24|mrt 25:56|ms 2:13 4:26 7:17 13:18 19:12 23:22 27:34 34:13 43:17
mths 16:62|much 1:18 3:28 17:20 19:33 27:15 33:-11 44:21|mude 33:30|mudigkeit 33:17 38:43|muet 35:56 52:60
muets 31:47 33:22|muettes 19:49 20:37|muireann 13:48 19:42|mukendi 2:41 20:44|muldvarp 31:57|mullerssohn 22:53
multi 7:62|mum 3:54|munchen 13:40 22:40|mund 33:30|mundlich 42:54|mundpropaganda 31:50|municipal 33:35
mur 20:30 21:33 32:38 33:10 49:37|murder 50:67|muree 3:34 33:27|muren 27:38 33:20
murmeltier 3:19 6:25 24:28 33:2 48:26|murmure 33:35|murringen 22:53 39:59
murs 22:29 27:16 33:1 34:21 43:20 45:20 48:22 53:23|muscle 33:33|musee 19:33 27:46 32:48|museen 31:50
musees 7:41 22:45 40:32|museum 18:29 22:29 27:26 53:26
music 5:20 16:17 19:16 20:16 31:3 33:-12 37:16 41:41 45:10 52:25|musical 22:48 33:11|musicale 50:70|musicales 7:62
musicien 13:51 33:22|musicienne 10:58|musik 5:17 16:15 19:26 20:10 41:36|musikrechte 41:53
musique 5:34 10:1 16:9 19:27 20:-1 33:-22 41:45 43:9 45:9 50:13 52:17 53:7|muss 3:12 6:18 14:16 19:13 28:21 33:12
mussen 3:22 21:30 33:17|musste 32:57|must 1:20 10:17 14:18 18:21 19:13 23:23 30:23 33:3 44:23|muted 19:55
mutschlechner 5:35 8:36 20:28|mutter 3:11 6:17 7:6 13:8 27:5 33:14 47:9 48:18|mutual 4:69|mutualisent 10:58
mutualites 31:60|mutuelle 31:60|muur 19:25 33:27|muziek 5:16 19:27 20:12 41:36 43:15|muzikanten 20:49|mvg 39:57
mwh 30:68|mwst 16:16 26:36 43:15 50:40|my 3:32 12:4 14:0 19:26 20:21 29:12 31:-3 38:19 43:1 44:21 47:5
mysteries 33:19 36:55|mystery 28:39 31:27 33:15 40:20|mythologie 45:65
n 1:4 2:-8 3:8 5:7 6:4 7:-1 10:-7 12:1 13:-3 14:21 15:7 16:-4 18:-1 19:-9 20:0 21:3 24:6 25:8 26:6 27:1 33:4 34:-4 35:3 40:-4 44:4 47:12 51:6
n2 1:40 23:40|na 0:10 2:2 3:-4 10:8 11:5 12:1 13:2 18:4 19:-1 21:2 23:17 31:16 33:4 34:-1 35:4 40:-4 42:4 44:5 45:1
naait 33:33|naam 1:20 2:8 4:15 8:23 25:21 29:19 33:1 43:6 50:7|naamsvermelding 2:48
naar 3:5 4:4 7:-1 10:-3 13:1 16:5 19:8 20:2 21:0 28:5 30:4 31:3 33:13 34:-3 40:6 43:1 45:0 47:4 53:9|naartoe 19:49
naast 33:33|nace 8:60|nacelle 41:67
nach 1:0 2:5 5:3 6:1 7:-2 9:3 10:9 11:3 12:0 13:0 14:3 15:3 16:1 18:1 19:-5 20:0 23:7 27:4 31:11 33:-6 34:-3 40:-2 42:6 43:0 45:1 47:6 48:2 49:10
nacharbeit 43:52|nachbar 3:34 48:41|nachbarin 3:22 6:28 33:17|nachbesetzt 19:48|nachdruck 47:54|nachfolge 33:30
nachfrist 2:49|nachgereicht 9:56|nachgewiesen 17:54|nachhilfe 13:52|nachkommt 14:51|nachmittag 20:35 33:17
nachreichung 11:56|nachricht 23:40 33:17|nachste 3:19 20:20 35:27 36:40|nachsten 3:22 20:24 33:17|nachster 36:56
nachstes 3:47|nacht 1:0 19:2 20:15 21:11 27:-1 33:14 43:1 45:12 48:26
nachtbus 1:14 3:9 20:13 22:17 23:15 27:14 31:13 33:-4 40:10|nachte 18:34 33:10 45:33|nachtelijke 33:33
nachten 13:32 16:32 41:33|nachtploeg 21:52|nachtrag 5:55|nachts 12:11 24:15 30:14 33:23 37:16 48:13
nachtschwester 6:53|nachtverpleegster 6:53|nachtwaker 6:33 33:25|nachverhandlung 2:49|nachweis 23:53
nachwuchsforderung 1:33 17:34 23:33|nachwuchspreis 13:52|nachwuchswettbewerb 22:53|nachzurechnen 3:47
nachzureichen 29:55|nadege 7:30 12:33 14:28 22:31 27:26 40:18|nadel 33:30|nadia 19:15 21:26 33:24|nadien 20:49
nadir 21:41 33:12 45:43 48:32|nadoet 33:33|nage 6:68|nager 33:35|nagestuurd 1:51|nagevraagd 15:54|nah 33:17 49:43
nahe 19:48|naher 19:48|naherin 31:50|naissance 13:34 25:64 48:38|nait 13:43 20:34 33:14|naitra 23:67
najaar 31:37 42:41|nakomt 14:52|nam 3:46
name 1:26 2:14 4:8 5:5 8:23 12:3 16:2 20:-5 25:29 29:18 31:-3 33:0 43:11 48:12 49:7|named 7:40 40:30 51:47
namely 53:59|namen 3:7 4:16 7:4 10:16 12:5 14:5 15:8 29:8 31:8 33:-3 34:9 40:0 43:6 53:11|namens 12:44 34:29
namensnennung 2:49|names 2:7 3:4 20:26 25:46 31:7 33:4 40:11|namiddag 31:50|namlich 53:51
namur 1:-2 2:3 3:-5 7:13 10:-1 11:4 12:-1 13:15 14:2 16:4 20:-4 22:18 26:15 29:2 30:6 31:0 33:-16 36:11 43:18 50:3 53:32
namurois 33:22 38:58|namuroise 7:62|nantes 10:45 27:48|nantissement 5:69|napelsstraat 7:38 10:36|nappe 3:55
narrate 20:55|narrateur 3:55|narratif 1:43 33:14 48:47|narrative 33:33|narrator 20:42 33:19|nassen 33:30|nat 32:57
nathalie 7:29 12:31 14:29 33:-3|national 10:7 13:26 17:27 22:22 25:47 40:-1 42:12 51:38|nationalbank 0:56
nationale 0:52 25:40 31:28|nationalite 1:30 10:24 25:66|nationaliteit 25:56|nationality 1:24 13:23 25:64
nationalnummer 25:57|natural 19:21 20:21 30:44 46:46|naturalisation 33:35
nature 1:35 15:28 16:23 17:38 31:19 41:25 43:23|naturel 19:58|naturelle 19:58|naturels 19:45 40:40|natures 32:73
natuurgebied 33:33|natuurlijk 19:49|natuurlijke 46:55|natuurvereniging 31:50|nautique 31:60|nave 33:33
navertellen 30:55|navigation 20:42 40:40|naviguer 21:67|navire 33:35|navires 41:67|navy 32:56 33:19
ne 1:0 2:-3 3:11 5:-1 6:11 7:-2 10:-3 11:4 13:4 14:6 19:5 20:6 27:-3 28:3 33:8 34:-2 35:4 37:8 38:1 40:-2 44:5 45:-2 47:4 48:6 52:10 53:-3
neant 0:35 1:29 15:46 42:41 51:36|near 7:20 14:20 19:27 20:15 33:5 50:27 53:19|nearly 48:66|nebel 22:38 32:33 33:7
neben 7:50|nebenfiguren 6:53|nebenrechte 31:50|nebst 12:53|necessaire 5:55 8:55|necessaires 5:42 10:32 40:40
necessary 35:54 40:37|necessite 3:55|neck 33:33|necks 33:33|nederland 10:25 27:12 31:27 40:24 42:15
nederlands 1:10 3:5 10:8 12:19 13:20 19:8 42:13 43:27 45:10|nederlandse 10:24 17:30 27:26 42:29
nederlandstalig 12:39 33:20|nee 3:20 7:15 8:22 13:46 20:9 25:27 38:24 40:7
need 2:12 3:18 6:21 18:19 33:-11 36:36 40:18 44:21 45:20|needed 39:69|needlework 33:33
needs 6:27 20:17 29:28 33:-5 40:12 43:23 44:27 45:26|neemt 20:30 34:29 35:34|neen 1:35 15:36 40:19|neer 29:54
neergelegd 0:42 9:30 11:30|neergelegde 0:54|neerlandais 13:38 16:39 40:27 43:39|neerlandaise 43:65
neerlandophones 27:61|negatif 10:58|negative 19:44 40:38|negen 3:8 6:15 23:14 31:12 34:20 40:18 45:13 53:12
negentien 8:54|negentig 28:56|negociation 34:29 42:53 43:39|negociations 40:54|negocie 33:22 34:42
negocier 5:48 29:49 40:32|negotiate 10:45 27:46|negotiating 42:64|negotiation 17:50 34:42|nehme 3:34 19:35
nehmen 3:22 20:24 33:17|neige 3:19 21:31 32:37 33:11 41:31 47:33|neighbour 3:33 6:44 48:45|neighbourhood 13:61
neighbours 7:34 31:31 33:7 43:34|nein 1:24 8:28 33:13 40:17|neither 7:21 10:19 14:20 28:29 33:16 46:28
nelly 19:22 33:32|nemen 7:20 19:18 27:30 29:23 33:2|nemende 2:48|nennen 3:47|nennt 33:30|nennung 2:49|neon 32:55 33:4
neonlicht 33:30|neons 19:58|neonschrift 33:30|neorural 6:68|nergens 33:33
net 0:17 2:31 10:7 12:13 16:21 26:17 33:-20 34:4 42:22 43:10 50:37|netherlands 27:46 42:51|nethoofd 40:46|netjes 33:33
nets 22:63|nette 38:55|nettes 2:45 10:34 34:19|nettle 16:24 18:25 20:17 30:26 33:14 36:31
netto 2:21 10:13 16:16 43:16 50:40|nettoerlos 2:49|nettoerlose 34:49|nettoyage 33:35|netzbetreiber 30:42 40:33
neu 3:30 10:28 19:15 33:-2|neue 23:53|neuen 33:30|neues 11:43 45:41
neuf 2:-3 3:17 6:18 7:19 19:6 20:-3 23:18 31:10 33:11 36:23 40:-6 44:9 48:9 53:5|neufchateau 26:48 34:43
neukolln 43:39 53:38|neukollner 33:30|neun 3:19 6:25 19:19 23:24 53:22|neunjahrige 33:30|neunzig 33:30|neutre 20:56
neuve 13:50 30:52|neuves 33:35|neuvieme 3:23 11:49 33:22|neve 22:66|nevenpersonages 6:53
never 3:20 6:21 7:2 14:1 19:15 20:15 21:8 24:10 33:12 38:9 45:14
new 2:15 10:9 11:19 16:13 23:16 27:10 31:8 33:1 35:18 40:1 45:37|newcastle 3:46|newlywed 33:33|newlyweds 6:52 33:19
news 23:65|newsletter 31:28 35:58|newspaper 3:24 33:23 48:36|newspapers 6:44 13:40 38:47|newsreel 20:55
next 3:13 5:20 16:3 18:18 20:-4 23:6 27:14 30:6 33:6 35:8 36:23 40:0 43:14 44:6 48:7 51:9
ni 2:9 4:20 5:18 10:14 14:40 20:20 33:-1 43:22|nice 27:59|nicely 17:64|nicest 47:65|niche 31:44 40:37
nicht 2:-3 3:6 5:0 6:7 7:-2 11:1 13:0 14:14 15:3 18:-2 19:3 20:2 21:2 23:0 27:0 29:3 31:-2 33:1 34:-1 35:0 38:7 40:-1 44:5 45:-2 47:8 48:2 52:4 53:-4
nichtherstellung 2:49|nichtoffentlich 21:54|nichts 1:10 6:10 33:18 34:6 42:11 48:11 51:14 53:8|nickt 33:30
nicolas 50:70|nids 33:35|nie 3:5 6:20 19:15 20:22 33:6 38:14 45:12|niece 20:37 33:26|niederlassungseinheit 8:56
niederrhein 32:57|niedlich 45:53|niedrigsten 20:48|niemand 3:13 6:2 14:5 19:6 21:11 33:15 34:7 40:0 45:1 48:17
niemandem 14:51|niemandsland 1:22 10:19 22:22 27:19 36:25 43:21
niessen 2:11 5:17 8:18 13:14 15:17 25:19 27:12 36:18 43:14 46:18
niet 2:0 3:6 6:2 7:-4 8:-1 9:3 10:-5 11:1 12:-3 14:15 15:0 16:0 19:3 20:-2 21:6 23:-3 27:1 29:-1 30:1 32:5 33:7 34:3 35:6 38:2 39:2 44:5 47:3 48:3 52:3
niets 1:5 2:2 3:14 6:8 11:9 21:7 22:8 27:12 33:11 49:10 51:9 53:5|nieuw 11:42 45:39
nieuwe 11:22 14:19 23:18 33:17 44:22|nieuws 23:52|nieuwsbrief 35:53
night 1:2 2:-3 3:2 10:-1 12:4 18:3 19:-5 21:13 22:3 23:5 27:-1 31:-2 32:10 33:15 34:-4 37:11 43:1 44:5 45:4 48:24 49:8
nightdress 33:33|nightfall 33:33|nights 3:28 26:43 52:44 53:33|nightwave 38:68|nimmt 21:24 33:27|nimy 50:70
nine 2:9 3:-3 6:23 7:4 12:7 13:13 16:14 17:7 21:10 23:8 27:2 30:8 31:7 33:2 36:12 40:-6 45:7 47:17 53:3
nineteen 3:28 33:27|ninety 20:34 33:-1 38:35 43:27 45:31|ninth 34:56|nique 33:22 35:56|nisramont 20:34 33:14 53:43
niveau 7:62|nivelles 30:45 33:11 53:40|nl 1:13 10:5 13:11 17:17 22:23 31:31 42:16 43:22
no 1:2 2:1 3:-6 5:8 7:0 10:2 14:17 15:4 16:-2 17:8 18:-2 19:4 20:12 21:-2 25:3 26:4 30:-1 31:1 32:7 33:-5 34:-7 35:2 39:7 40:0 42:0 43:-4 46:5 47:0 50:2 51:8
nobody 3:7 6:13 7:8 14:8 19:3 20:-5 21:7 22:11 28:9 31:-3 33:15 34:9 38:8 40:-9 45:4 48:14
noch 3:4 9:7 14:17 17:11 18:4 20:9 31:1 33:8 40:6 42:5 44:5 47:11 52:8|noctuelle 27:48 42:53|nodig 6:33 34:29 45:31
nodige 40:46|nods 33:33|noel 2:27 33:15 36:43 43:36|noemie 8:48 25:52 27:40|noeud 33:35
nog 2:6 3:17 5:4 7:6 9:10 11:5 12:5 14:8 17:5 20:4 23:2 27:10 33:4 43:3 44:5 47:6
noir 18:15 19:7 20:5 26:21 33:11 37:24 38:20 40:19 49:31 52:22|noire 13:29 19:21 22:29 24:34 28:36 33:-2 43:28
noires 13:64|noirs 33:35|noise 19:29 21:41 33:19|noises 20:55|nok 1:41 16:41 23:44|nols 2:20 5:42 13:28 16:29 22:44
nom 1:12 2:16 4:21 7:2 10:-2 14:3 20:-5 21:7 25:40 29:33 33:-10 34:10 40:2 43:14 50:10
nombre 1:25 8:30 21:29 30:29 33:-4 45:27 46:32 53:25|nombreuse 7:62|nombreux 31:60|nominal 33:35|nomination 8:69
nominee 22:63|nomme 8:42 13:38 22:53|nommees 34:55|nommes 2:43 8:55|noms 2:22 3:21 36:38 40:32 43:32
non 0:6 1:14 2:0 3:-9 5:18 6:3 8:12 9:6 10:-6 11:14 13:0 14:-1 15:14 17:4 19:2 26:16 31:4 33:-8 34:14 35:6 38:7 40:-11 41:3 44:4 45:1 46:12 50:13 51:7 52:17
none 0:19 2:8 14:29 20:6 22:15 30:16 33:-16 40:2 42:15 43:23 46:34|nonkel 22:41 35:41|nonne 31:60|noodaggregaat 48:52
noodfonds 15:54|noodschacht 33:33|nooduitgangen 19:49|nooit 3:13 6:12 7:9 12:10 19:16 20:21 33:0 45:19
noon 33:19 35:54|noor 13:14 16:14 18:16 19:11 22:15 34:11 36:19 37:19 43:15 47:18
noord 7:20 10:18 22:22 39:26 42:23 50:23|noordelijke 31:50|nor 6:25 7:20 14:32 33:-7 34:16 35:27 43:21 46:27
nora 3:-2 6:20 19:1 21:39 31:3 33:4 36:13 39:14 43:7 45:10 48:11|nora2 39:73
nord 1:1 2:0 4:8 5:13 8:5 10:21 17:13 18:3 19:-4 22:17 27:6 30:5 31:-2 32:16 33:-24 36:8 38:16 39:17 40:8 43:9 51:7
nordbad 31:57|nordic 1:36 7:22 10:20 13:23 17:26 40:12 42:26
nordkette 0:16 2:9 5:15 8:22 10:22 17:13 22:12 34:9 40:5 43:12|norm 30:65|normaal 33:33|normal 8:67|normale 8:61 20:34
normalement 4:72|norme 30:68|nors 6:53|north 12:30 17:30 20:22 22:30 39:36 40:17|northern 7:47 42:51
northgate 2:13 7:17 10:14 12:12 14:16 17:12 26:18 27:7 34:4 38:17 39:25 40:-1 42:13 43:9 50:16 52:18
northlight 27:30 31:30 42:34|norvege 33:33|norway 10:26 20:22 27:36 33:13|norwegian 6:24 10:17 13:20 33:16 40:9 43:28
nos 2:-5 3:9 4:19 7:33 10:-3 11:10 12:25 22:5 23:6 26:11 27:19 31:-1 33:-26 35:17 39:20 40:1 42:6 47:8 51:10
nose 33:33|nostalgia 20:55|nostalgique 6:68
not 1:-3 2:-3 3:8 6:3 9:3 10:-2 12:-1 14:16 18:-2 19:-4 20:-3 21:-2 23:0 27:7 29:2 30:0 32:5 33:2 34:7 35:4 38:3 39:4 40:1 41:-2 44:9 46:3 47:3 51:3 52:12 53:-6
nota 1:30 9:37 12:14 40:19|notaire 2:8 8:39 13:16 33:25 44:19|notamment 14:50 34:42|notar 8:56|notariat 13:64
notaris 8:46 48:32|notary 8:37 33:23 53:29|notation 40:54|notaufnahme 45:53|notburga 2:24 3:22 34:24 43:27
note 1:24 2:-5 3:13 5:6 9:30 12:23 13:3 19:4 20:-6 26:24 30:5 31:-2 33:-18 40:17 44:13|notebook 31:36 33:25
notebooks 2:57|noteert 33:33|noten 44:54|noter 33:35|notes 0:12 1:27 2:26 3:-4 6:8 9:39 12:28 18:23 19:0 35:12 44:10
nothing 2:7 6:15 14:2 15:17 17:5 19:18 20:-3 24:11 27:1 31:-1 33:8 40:-8 42:14 46:17 47:7 48:8 51:10 53:1
notice 2:12 3:10 13:16 23:21 33:0 34:30 35:41|notices 29:45 33:25|noticing 33:33|notiert 33:30
notification 18:36 23:50 29:39 34:25|notifie 17:68|notifiee 15:71|notify 15:68|notigen 40:46|notions 13:64|notiz 20:48
notizen 2:36 9:43|notoriete 30:68
notre 0:3 3:-5 4:12 7:17 11:25 12:30 14:3 15:4 17:1 19:-9 20:-5 21:0 23:7 27:22 31:0 33:-25 35:2 40:25 50:13
notres 40:54|notulen 29:41 35:41|nour 6:21 16:13 21:15 24:16 26:16 31:10 33:11 45:14|nourri 3:55|nourrir 33:35
nourrit 33:35|nours 3:34 44:41
nous 2:-9 3:-3 4:2 5:3 7:19 11:7 12:10 14:2 19:4 20:12 23:4 27:21 30:-1 31:-1 33:-11 34:-7 36:6 40:22 45:-3 47:-1 50:0 53:4
nouveau 36:51 45:57|nouveaux 33:35|nouvel 34:55|nouvelle 11:33 23:42 33:-3 34:35 47:31|nouvelles 33:22 47:56
nov 18:60 48:34|novation 10:58|novel 3:24 5:35 31:27 34:26 47:35|novelist 38:68|novella 2:36 5:44 34:35
november 2:4 8:19 17:8 18:39 19:5 23:15 29:10 31:10 32:13 39:13|novembre 2:27 8:18 11:20 18:48 20:4 33:-16 34:15 38:20
now 3:8 7:6 10:4 11:14 13:7 17:9 23:10 26:14 27:4 31:3 33:5 34:10 37:16 39:14 40:10 45:18|nowhere 14:47 20:42
noye 33:35|noyee 20:34 33:27|noyees 31:60|nr 14:21 22:15 26:35 50:27 51:28|ntgent 13:52|ntirampeba 33:12 34:35 47:44
nu 3:5 13:12 19:3 20:9 22:13 23:11 27:10 33:8 34:8 40:6 45:11|nuala 33:33|nuchternen 33:30
nuit 1:-3 3:3 6:0 7:-5 10:-4 13:4 19:12 20:6 21:11 22:1 24:4 27:-6 28:6 30:1 31:7 33:11 36:5 42:0 45:9 48:30 50:7
nuitees 53:64|nuits 3:25 13:34 16:35 18:24 20:14 41:34|nul 2:43 33:22|nulle 33:27 40:32|nulpunt 7:51|num 43:65
number 1:34 3:-2 8:38 20:8 25:29 26:13 31:2 33:-1 34:0 35:11 46:12|numbers 9:37 12:34 21:37 22:33 33:3
numeraire 10:47 42:50|numerique 1:37 24:45 43:39 53:37|numerisation 15:40 16:48 23:37 53:33|numerisee 34:55
numero 1:37 7:17 8:48 20:10 25:28 33:1|numerotee 33:35|numerotes 20:42 45:52|nummer 1:39 6:29 33:8
nummerplaat 21:39 45:39|nummert 20:49|nur 1:3 2:6 3:-3 6:13 10:1 19:15 20:9 32:7 33:8 40:-4 45:4 47:18 52:7
nurse 13:40 20:34 22:42|nus 33:22 49:58|nut 35:67|nutzungsarten 2:49|nutzungsrechte 2:49
nv 2:15 4:23 10:17 34:16 43:20 46:30|nyon 22:63|nys 22:53
o 1:29 2:7 3:13 5:14 8:17 14:9 16:11 20:5 22:12 33:-16 37:20 40:1 41:13 44:15 48:16|oath 14:60
ob 3:28 20:14 30:20 33:6 47:19|obeir 48:68|obeit 48:68|oben 33:17 48:23 49:36|oberleitung 30:55
object 1:20 8:37 14:18 20:13 27:17 33:-9 34:14 44:23 45:22|objectif 6:41 20:29 31:34 35:43|objectifs 19:37 30:47 31:39
objects 18:50 20:42|objet 2:19 5:11 8:38 10:9 12:9 14:15 15:13 17:10 20:17 23:25 27:10 30:10 34:-3 50:12|objets 33:35
obligations 14:49 51:56|obligatoirement 1:64|oblique 33:35|obscurite 19:58|observational 19:55
observations 2:35 5:48 18:45|observerend 19:49|obstacle 11:71|obtenir 12:53 34:42|obtention 27:48 51:58
obtenu 17:38 20:38 23:37 42:36|obtenue 17:55 42:53|obtenues 1:50 15:58|obtenus 1:50 38:58|obtient 10:45 33:22
obwohl 33:30|occasion 31:60|occasionnellement 51:71|occupe 3:42 53:50|occupees 46:71|occuper 3:42 33:22|ocean 3:54
ochre 32:69|ochtend 3:7 33:19 48:37|ochtends 20:49|ocker 32:57|ocre 32:73|oct 2:19 17:26 18:50 31:20 48:28
octave 33:33|october 1:18 17:19 18:46 20:10 33:-12 37:26 38:23 50:22
octobre 0:13 1:7 2:20 5:19 6:10 8:21 10:1 14:6 18:42 20:-2 27:4 34:-2 35:12 38:14 42:10 50:13|octroi 15:58 23:54
octroie 23:67|octroient 34:55|octroyee 23:67|octroyer 23:67|odd 21:46 27:38 45:43|oder 10:22 29:27 31:33 34:21
odette 6:38 11:41 44:39 47:50|odeur 33:35|odile 2:16 3:14 6:30 13:23 45:30 53:23|odz 13:61|oe 33:33
oefening 45:39 48:40|oeil 22:36 33:25 44:38|oeuvre 1:49 5:20 10:9 34:31 40:5 41:19|oeuvres 8:55 39:59
of 0:0 1:0 2:3 3:-1 4:2 5:5 6:1 7:3 8:3 9:0 10:3 12:-1 13:0 14:6 15:1 17:-2 18:1 19:-2 20:-1 23:5 25:4 27:2 29:3 30:2 31:-1 32:3 33:-5 34:0 35:1 38:0 40:-4 42:-3 43:4 45:-1 46:2 48:-1 51:4 52:4 53:5
off 2:10 3:-1 18:8 19:-1 20:16 22:8 33:14 45:18 49:33 53:4|offen 17:27 20:11 33:-7 39:19 42:34 45:17|offended 33:33
offene 14:51|offentlich 18:22 22:33 31:30 40:15|offentliche 17:54|offentlichen 14:51|offentlicher 15:55
offer 27:50 40:12 50:41|offered 33:25 40:30|offering 33:33|offers 18:38 33:27|offert 19:58|offerte 50:54
office 1:16 8:26 16:17 20:2 22:4 26:10 27:7 33:0 34:-6 38:16 41:12 42:4 45:5 48:7 50:8 51:37 53:0
officer 1:33 14:31 30:45 33:4|offices 7:45 31:40 35:38|official 8:59 46:46|officieel 33:33|officielle 33:35
offnet 33:26 49:29|offre 18:25 27:20 42:25 50:63|offres 31:60|often 33:33|ogen 24:36 33:13 40:27
oger 7:32 36:42 37:44 38:41 39:42|oh 44:68
ohne 3:5 6:11 13:4 16:4 19:9 20:0 21:12 26:7 31:1 33:-3 34:12 38:7 39:8 40:-3 47:10 48:5 51:8 52:8|ohr 44:54
ohren 33:30|oisin 20:55|ok 12:23 17:55 40:11 42:24|okafor 2:31 23:30 34:21 37:35 43:25 47:30|oker 32:57|okt 18:53
oktober 1:22 2:9 9:16 18:39 20:9 50:15|old 3:2 7:8 11:16 13:9 19:24 20:3 27:7 32:17 33:9 40:6 44:13 47:13
older 31:36 33:12 40:30|olds 3:54|olivier 29:70|olkanne 33:17 49:43
om 1:5 2:2 3:8 6:2 7:5 12:0 20:-1 21:6 23:1 27:0 29:18 33:8 34:-2 35:8 40:7 45:0 48:2|omar 6:45 21:45|ombres 19:58
omdat 3:13 12:18 33:0 40:28 45:9 47:13 53:8|omhoog 49:56|omloop 31:50
omroep 7:7 9:11 13:9 14:23 17:20 27:15 31:15 40:11 42:19|omroepen 42:54|omroepstem 33:33|omschrijving 16:52
omvang 1:51|omzet 0:32 7:18 46:44
on 2:-5 3:4 6:-2 7:-4 8:0 10:-2 11:2 12:0 14:-3 18:-1 19:6 20:4 21:6 23:2 27:-4 29:1 30:0 31:3 33:8 34:1 35:0 38:5 40:-1 43:-3 44:2 47:1 48:3 49:3 50:0 51:3 53:-3
onafhankelijk 7:26 10:24 14:39|onbekend 6:53|onbetaalde 51:55|once 3:15 19:6 20:6 27:10 33:12 34:24 40:1 44:16 47:16
oncle 33:35|onder 2:1 3:0 8:8 10:3 12:5 14:5 15:15 19:2 27:11 33:7 34:2 40:0 45:6 46:9 48:13
ondergetekende 1:20 14:44 15:23|ondergetekenden 2:23 29:29 34:36|onderhandelingen 40:46
onderneming 1:12 14:29 15:30 46:37|ondernemingen 8:37 15:26 46:38|ondernemingsnummer 1:20 7:20 8:41 34:18
onderscheiden 31:50|ondersteunen 23:52|ondertekend 10:49|ondertekenen 29:41 50:41|ondertekening 2:28 23:44
ondertiteling 41:52|ondertitels 16:39 43:40|ondervraagt 21:52|onderweg 33:33|onderwerp 3:33 8:41|onderwijzeres 6:53
onderzoek 20:37 30:43|ondes 34:48 38:50|ondule 32:73
one 0:11 2:2 3:4 6:2 7:5 9:1 10:-4 11:8 12:0 19:4 20:5 21:2 24:7 27:-6 28:2 30:-1 31:-1 32:5 33:5 34:-7 36:7 39:2 40:-2 43:-4 45:15 47:4 48:-1 49:4 53:-5
onenigheid 10:49|onepager 9:54 43:47|ones 12:45 19:46|oneven 3:46|ongeluk 11:55|ongeveer 2:23 20:25 27:26 53:26
ongevraagd 33:33|ongewijzigd 34:49|ongles 33:35|onhandig 6:53|onhebbelijkheden 33:33|onjuiste 14:52|onleesbaar 1:51
online 1:16 30:48 39:38|onlinevragenlijst 30:55
only 1:14 2:13 3:0 4:8 11:7 17:3 19:17 20:5 21:6 31:4 33:10 35:6 37:10 39:8 40:-5 44:4 47:17|onmiddellijk 14:52
onno 27:50|ons 2:2 3:13 4:9 5:8 12:13 14:6 15:8 21:6 27:20 33:-13 35:8 40:13 53:5|onsen 32:69|onss 9:50 14:30 51:58
ont 2:-8 3:11 7:-2 14:11 19:-6 20:5 27:-3 28:9 30:3 31:28 32:9 33:4 34:-9 38:15 40:22 45:1 51:7|ontbijt 33:20 35:41
ontbinding 2:48|ontbrak 11:55|ontbreekt 12:39 33:20|ontbreken 19:49|ontdekt 33:33|ontkennen 33:33|ontkent 48:52
ontknoping 33:33|ontmantelen 33:33|ontmoet 33:33|ontmoetingen 44:55|ontmoette 20:49|ontroerendste 38:57|ontslag 8:54
ontslagnemend 8:54|ontstaat 3:46|ontstond 3:33 38:44|ontvangen 1:34 15:26 27:22 29:26|ontvanger 35:34 51:47
ontvangst 12:39 29:41|ontvangstdatum 1:51|ontvangsten 2:28 10:42|ontvangt 10:49|ontvingen 15:54
ontw 9:32 16:21 17:23 53:33|ontwaken 20:49|ontwerp 2:20 16:35 37:29 50:26|ontwerpen 24:56|ontwikkeld 40:46
ontwikkelde 10:49|ontwikkelen 10:42 40:27
ontwikkeling 1:15 3:-3 5:5 7:8 8:5 9:6 10:15 12:8 16:9 17:10 18:15 22:10 27:1 40:-3 43:3 53:15
ontwikkelingsakkoord 17:42 40:34|ontwikkelingsbudget 10:49|ontwikkelingsfase 16:52|ontwikkelingsfonds 17:55
ontwikkelingskost 10:49|ontwikkelingskosten 53:50|ontwikkelingslening 12:51|ontwikkelingsovereenkomst 9:35 10:29 17:35
ontwikkelingssteun 12:39 40:34|ontwikkelt 27:50|onverkort 2:48|onvoorzien 16:33 41:44|onvoorziene 16:52
onze 2:-8 3:4 4:3 7:9 8:0 10:-4 11:3 12:20 14:3 19:-3 20:4 22:1 26:4 27:13 29:2 30:1 31:3 33:-11 36:8 40:8 41:-1 46:7 47:3 49:3 53:9
onzentwege 4:55|oog 6:53|ooit 3:26 6:33 33:13|ook 3:23 7:12 10:10 14:13 20:10 31:11 33:-6 43:13 47:16|oona 24:69
oops 11:68|oor 44:55|oordeel 44:55|oorlog 3:26 33:25|oostende 23:34 34:40|oostendse 40:46
op 0:2 1:0 2:3 3:-8 4:3 5:1 7:2 9:0 10:-3 12:-3 13:4 14:4 18:-1 19:6 20:3 21:-2 22:-2 23:2 24:3 27:-3 29:0 30:0 31:5 32:2 33:3 34:5 35:1 40:-1 44:-1 45:-1 47:0 48:-2 49:5 51:3 53:-5
opa 20:21 33:26|opbrengen 40:46|opbrengsten 2:48|opdagen 33:33|opdebeeck 2:28 10:29 43:33|opdracht 2:42 30:31
opeisbare 51:55|opel 33:35|open 3:-2 5:9 20:0 21:24 31:10 33:18 35:10 40:1 42:27 50:10|openbaar 31:30 40:27 42:34
openbare 7:26 35:29 40:22 42:29|opencast 32:69|opened 4:43 7:34 31:31 33:7|openen 31:37 33:20
opening 20:36 33:17 34:20|openlucht 22:53|opens 6:37 20:30 33:14 49:31|opent 33:33|operateur 7:32 13:34 19:40 41:37
operating 0:68|operationnelle 7:62|operations 18:51 53:48|operator 45:51 50:54|operators 20:42 33:19
operatrice 13:51 19:45|opere 34:55|operettegezelschap 53:50|opgegroeid 3:46|opgehaald 33:33|opgekocht 33:33
opgeleid 13:52|opgelost 33:33|opgemaakt 4:31 10:24 14:39|opgenomen 10:36 40:34|opgericht 7:51|opgroeide 33:33
opinion 0:29 5:38 6:27 9:31 16:26 18:26 23:28|opleiding 13:47 33:8|opleidingscheques 15:54|oplevering 2:28 10:18 18:41
opmerkingen 2:28 11:35 18:34|opname 41:52|opnameleider 7:26 13:28 40:22 43:28|opnamen 2:48
opnames 10:13 14:15 18:27 20:13 40:10 42:27 43:16|opnemertje 20:49|opnieuw 19:36 33:20|oporto 45:64|opportunites 40:54
opportunity 40:51|oppose 6:68|opposite 6:52 19:42|opposition 1:64|opraken 33:33|oprechte 27:50|opricht 8:54
oprichters 7:51|oprichting 7:51|oprichtingsakte 8:41 9:42|oproep 1:31 12:31 48:32|oproerige 33:33|ops 41:63
opschortende 2:48|opschrift 33:33|opstaat 20:49|optie 2:4 5:32 16:8 34:39|optieovereenkomst 9:35 34:41
optieprijs 34:49|optiesom 34:49|optietermijn 34:49
option 1:-2 2:-6 5:32 9:9 10:-2 13:-4 16:25 18:-3 26:2 34:38 40:6 43:-4 50:1|optioned 40:51|options 26:40 30:34 33:15
optionsentgelt 34:49|optionsfrist 34:49|optionsgebuhr 34:49|optionsvereinbarung 34:49|optionsverlangerung 16:53
optionsvertrag 34:49|optionszeit 34:49|optique 19:45 50:57|optiques 19:58|opvang 20:49|opvangen 40:46|opzegging 35:53
opzet 48:52|opzij 24:43 35:41|opzoekwerk 16:52
or 1:3 2:14 3:-5 7:1 14:17 18:4 19:-4 20:-4 21:7 23:6 28:18 29:7 31:6 33:1 34:16 40:-9 41:3 42:5 46:8 47:6 53:8
oral 43:65|orange 19:35 33:15 49:49|oranje 19:49|orban 7:26 12:28 26:31 27:25|orchard 4:48 13:40 22:42|orchbeb1 4:69
orchester 41:53|orchestre 19:58|ordentlich 7:50
order 2:5 3:2 6:13 9:16 13:10 14:30 19:3 20:3 22:12 33:-9 35:15 40:-1 50:32 51:16|orderbevestiging 35:53|ordered 2:57
orders 0:68|ordinateur 2:56|ordner 33:30|ordnungsgemass 33:30|ordre 9:27 14:31 18:22 19:14 20:23 27:17 33:3 35:25
oreille 20:25 31:30 33:5 44:51|ores 53:64|organ 6:65|organe 8:57 29:55|organigramm 46:56|organigramme 46:71
organise 33:35|organiseert 33:33|organiserait 40:54|organiserons 27:61|organisme 15:63 51:50|orgue 50:70
oriane 3:18 11:34 33:24 48:31|original 9:26 14:19 34:43 43:31|originale 2:26 5:38 41:37 43:48|originalite 2:51 44:42
originality 34:56|originals 2:43 34:42|originalschauplatzen 19:48|originalsprache 43:52|originalstoff 43:52
originaltitel 43:52|originalton 20:48|originated 7:60|originaux 2:30 34:42 43:39
origine 3:36 16:27 17:30 40:15 45:27 53:25|origineel 5:54|originele 43:52|ormerod 2:34 5:33 7:28 43:28 46:35
orphelines 33:35|ort 1:20 3:5 14:9 26:14 33:14 40:4 53:18|orte 3:27 33:10 45:33|orten 3:27 19:28 20:28|ortes 44:54
orthographic 19:55|ortlechner 5:19 8:28 13:17 19:12 25:29 27:14 43:16|ortlichen 53:51|ortstermin 50:55|ortszeit 22:53
oscar 33:35|ose 33:35|osees 33:35|osei 5:36 11:39 29:47 35:38|osent 33:35|osian 9:37 13:31 19:25 20:37
oslo 12:50 27:46|ossature 20:42 24:58|ostbelgien 15:36 43:32 53:31|ostend 43:61|ostende 13:43 33:27
osterreich 16:33 25:37 27:30|osterreichischer 43:52|osterreichisches 17:41 34:36|ostsee 38:55|ot 49:58 52:60
oter 34:55|oter19 39:69
other 2:11 3:3 5:6 6:14 10:21 11:17 12:5 14:1 17:13 19:-4 20:8 23:6 27:0 33:3 34:-3 40:-1 41:3 46:16
others 20:25 22:22 31:16 33:16 46:35|otherwise 2:30 19:29 20:29 29:40|otten 10:24 14:30 16:32 22:32 27:27 40:20
otter 13:34 22:24 31:18 37:32 38:38 39:39|ottignies 1:16 7:16 12:17 26:21 40:11 43:18 45:13 53:24
ou 1:9 3:14 5:-1 6:-2 9:1 11:1 14:-1 17:4 19:-3 20:15 26:3 28:3 31:-4 33:10 34:6 40:-3 42:3 43:-4 45:9 46:1 47:5 48:-2 53:4
ouafi 2:43 43:52|oublie 3:47 33:14|oubliee 3:55|oublier 19:50 33:14|oud 6:40 7:38
oude 7:14 11:18 31:13 33:13 40:10 45:15 47:19|ouderlijk 33:33|ouders 3:26 33:13 38:37|ouest 27:53 33:12
oui 1:36 9:19 17:35 27:9 31:26 33:-6 34:3 36:20 43:13 46:19|oulad 3:21 13:28 16:27 22:29|oumaima 45:51|oups 11:71
our 1:-4 4:11 6:-1 7:11 8:1 9:2 10:-7 11:8 12:24 14:9 15:7 17:-2 19:-2 20:-2 23:-1 26:3 27:26 29:4 31:4 33:-14 35:9 38:2 40:9 45:-2 46:1 47:-1 51:2 53:7
ours 3:19 7:20 33:8 34:11 40:22 47:25 53:19
ourse 1:11 2:4 6:15 7:10 13:12 18:14 19:5 24:27 28:21 33:7 37:22 40:1 43:13 47:17 49:19
ourselves 3:28 7:34 17:38 40:24|ourson 6:68|ourtal 2:8 7:10 10:9 12:21 14:10 17:19 26:15 34:8 42:13 43:11 50:14
ourthe 22:53 53:50
out 1:-3 2:-9 3:8 5:0 7:4 8:2 10:1 18:3 19:8 20:2 21:1 23:0 24:9 28:9 30:-1 31:-3 32:4 33:14 38:3 40:-6 41:-3 43:1 44:0 47:0 48:1 49:3 53:3
outcome 23:65|outdoors 7:40 19:34 33:12|outing 20:55|outline 2:57|outlines 1:29 5:32 9:34 27:26 43:40|outlived 32:69
outre 2:30 38:32 50:34 53:30|outreach 41:63|outremeuse 7:51|outside 7:15 19:26 21:21 27:13 30:30 33:6 40:5 44:20
outsourced 3:54|outstanding 14:39 51:60|ouvert 4:53 20:17 21:29 23:28 33:-4 53:25|ouverte 3:25 7:32 20:38 49:41
ouvertes 33:35|ouverts 32:60 33:22|ouverture 4:49 20:23 33:23|ouvrables 10:58|ouvrage 2:43 44:55
ouvre 19:14 33:31 48:24|ouvrent 19:58|ouvreuse 13:51 33:22|ouvriere 13:64|ouvrieres 31:60|ouvriers 20:49 33:10
ouvrir 20:29 22:40 33:9 45:39|ouvrira 31:60|oven 22:50 33:19
over 0:4 1:-4 2:6 3:10 4:1 5:4 6:3 7:3 10:6 12:1 13:1 14:3 15:7 17:-1 18:-2 19:-8 20:6 21:-1 27:-4 30:0 31:9 32:9 33:4 34:0 40:-4 41:-3 46:1 49:5 52:3
overal 33:20 40:34|overall 40:51|overblijft 3:33 19:36|overbruggingskrediet 0:54|overdag 24:31 33:8 45:27 47:31
overdracht 2:43 34:20|overdragen 2:48|overdroeg 5:54|overeen 10:36 34:36|overeengekomen 2:35 34:36
overeenkomst 2:19 5:28 10:21 11:12 23:28 34:6|overeenkomsten 12:51|overgang 49:56|overgedragen 0:54|overgemaakt 34:49
overhead 16:45 41:41 53:5|overheads 16:45 41:45 53:29|overheid 14:39 15:41|overheidsfondsen 34:49|overheidssteun 15:54
overige 34:49|overkant 33:33|overlap 17:64|overlaps 19:55|overleaf 33:33|overleg 10:49|overleggen 2:35 3:33
overlevende 20:49|overmacht 10:49|overnachting 31:50|overnemen 10:49|overschreden 15:54|overste 33:33|overwegen 27:50
overwegende 10:49|overwegingen 34:49|overzicht 5:41 21:27 48:28|ovifat 53:54|owe 14:60|owes 2:27 3:24 14:30 33:3 51:38
own 0:6 1:0 3:-8 5:10 7:14 10:-4 12:2 13:-1 14:-2 17:28 19:0 21:5 24:7 27:-3 31:-5 33:5 40:15 42:17 43:-1 46:5 53:-3
owned 33:19 46:54|owner 20:9 33:-2 34:47 40:5 48:20|owners 40:51|ownership 2:27 10:49 14:30
owns 5:32 7:35 14:34 33:-11 46:40|oxygene 33:35|oye 20:55|ozbudak 19:48
p 1:6 2:9 5:21 9:31 10:4 11:14 16:1 20:-6 22:16 24:17 25:33 31:-3 34:-8 40:-9 43:11 44:11 47:23 53:-1|paar 45:53
paard 3:23 16:28 33:19|paarden 33:33|pacifique 3:55|pack 31:44 41:49|package 9:31 12:28 16:26 18:27 36:33 40:15 43:25
packages 7:60|packaging 16:52 40:40|packed 33:33|packets 33:33|packing 3:54|packt 44:54|pacte 10:45 34:42|pad 3:54
padraig 34:56|paffrath 6:39 33:19
page 6:7 10:5 11:23 12:19 20:9 23:7 24:11 26:11 27:0 31:-1 33:5 34:11 43:3 44:21 47:22 49:18
pages 1:5 2:33 3:7 9:36 12:8 31:2 33:-14 34:8 40:5 44:30|pagina 9:35 19:29 47:36|pagination 11:71
pahaut 2:38 3:27 13:46|paid 1:6 2:19 3:5 10:2 13:14 14:13 16:6 17:17 19:-1 23:18 26:13 33:-8 34:9 35:11 40:4 53:12
paie 2:24 3:11 10:14 14:31 17:24 28:29 33:3 34:11|paiement 2:20 4:35 23:31 34:31 50:33 51:34|paiements 2:56
paiera 42:67|paierait 40:54|pain 3:10 13:20 22:21 33:18 38:27 39:37 40:9|pains 26:73|painted 33:19 40:37|painter 32:69
paintings 32:69|pair 33:33|paires 24:71|pairs 31:57|paisible 34:55|paix 6:46 33:1 34:22 45:32 48:34|paket 9:56
pakete 18:53|pakhuis 7:51|pakket 9:55|pakt 48:52|palace 2:22 26:39 34:22 37:41 43:32 52:40|palet 24:43 32:44
palette 19:30 24:44 32:54|palier 13:51 45:52|paliseul 53:64|palm 29:55|pamfletten 20:49|pan 33:-2 48:30 49:58
pand 5:54|pandemie 40:54|pane 6:46 24:50 33:14|paneel 50:54|panel 1:30 23:43 30:45 49:36|panic 33:33|panicked 33:33
panique 33:30 49:45|panne 21:41 28:34 33:9 36:33 48:42|panneau 49:72|pannen 22:41 31:37|pannes 33:22 44:55
panoramique 33:5 49:68|pantin 24:71|pantoufles 33:35|papa 22:63
paper 9:19 13:13 19:6 22:15 24:31 27:10 30:16 33:17 48:18|papers 6:21 9:45 12:20 27:15 33:12 38:24
papier 2:6 3:5 16:6 18:7 19:27 20:-2 21:10 24:26 32:28 33:5 36:15 40:-5|papierabzuge 20:48|papiere 6:53
papieren 6:25 9:38 12:23 43:24|papierkram 34:49|papiermesser 33:30|papiers 6:38 9:54 33:15|pappkamerad 44:54
paques 2:43 35:56
par 0:4 1:0 2:7 3:-4 4:1 5:5 6:-1 7:8 8:1 9:3 10:3 12:2 13:-4 14:3 18:-2 19:4 20:-1 27:4 29:3 30:12 31:5 33:-1 34:9 38:0 40:-1 44:2 45:-1 48:2
parachute 19:29 32:43 33:7 41:36|paradise 3:54|paraffin 30:65|paraffine 24:71|paragraphe 11:71|parait 40:54
parallel 20:35 33:17|parallele 33:22 40:40|paraphee 10:58|paraphes 34:55|paraplu 35:53|parapluie 33:35
parce 3:17 7:13 12:8 16:7 19:-1 20:-3 31:1 33:10 36:13 38:12 40:27 45:7 47:11|parcel 32:49 33:12 48:45
parcels 20:31 33:27|parcours 13:38 31:34 44:42 48:42|pardon 11:50 33:14 47:48|pardonne 3:55|pardonner 6:68
pardonnera 3:55|parement 20:56|parent 31:57|parents 3:36 35:38 40:22 45:32|parfaite 12:67|parfois 19:37 20:48
pari 10:52 40:29|paris 10:34 13:24 16:23 27:28 31:18 40:12 43:23
parish 1:11 2:6 10:7 13:10 20:14 22:22 27:8 28:18 30:13 31:6 33:-7 35:16 36:18 40:0 43:10 47:14|parisien 40:54
parisiens 44:68|paritaire 10:45 35:56|park 48:66|parkeren 35:53|parket 33:33|parkhaus 20:17 33:17 48:34
parking 3:-3 11:11 12:7 13:5 18:14 19:0 20:15 31:2 33:9 35:20 36:19 43:12 45:22 48:17|parking3 33:35|parkings 40:54
parkplatz 40:46|parlait 3:55|parlant 3:40 33:23
parle 3:21 6:33 13:6 19:0 20:-3 22:11 24:13 33:7 36:23 38:28 47:11 48:9|parlent 19:33 21:42 33:20
parler 3:11 27:17 33:26 47:26 48:24|parlerons 20:56|parleront 20:56|parlour 33:33|parmentier 33:29 48:43
parmi 30:54 33:22|parochie 31:50|parochiezaaltje 18:54|parochiezalen 22:53|paroi 49:72|parois 24:71|parole 20:50 29:44
paroles 3:29 22:40 33:9 39:46|parquet 33:35
part 1:18 2:1 3:-11 4:5 5:7 7:-4 8:2 10:19 12:6 16:-2 17:0 18:-1 19:-9 20:5 23:0 27:1 30:0 31:-7 33:-4 34:2 40:7 42:26 43:-3 46:3 47:2 53:7
partage 2:22 7:28 10:50|partagent 10:32 33:9 40:40|partager 2:43 3:42|partages 2:43 10:45|partait 33:35|partante 31:60
parteien 10:46 34:21|partenaire 8:29 17:37 40:26 46:50 53:24
partenaires 7:34 10:11 18:20 22:19 31:13 40:26 43:19 46:36|partenariat 7:36 31:47 42:40|partenariats 16:44 31:52
partent 33:35|parterre 21:34 45:33 47:34|parti 19:58|participate 27:59
participation 10:19 16:14 17:37 40:1 42:41 46:45|participer 27:61|particulars 14:47 43:47
partie 1:32 2:3 10:33 20:13 28:20 31:7 33:4 40:0 52:20|partielle 21:67|parties 2:20 5:13 10:44 33:-20 34:29 40:-3
partij 10:36 42:41|partijen 2:19 10:35 27:12 34:25|partir 2:21 6:21 13:18 18:31 30:21 33:12 34:20|partira 20:56
partis 33:35|partner 7:9 10:5 12:7 13:0 17:2 22:2 26:6 29:3 31:-1 33:-25 35:4 40:26 42:22 43:17 46:24|partnerin 29:55
partnern 22:40 34:36|partneronderneming 46:55|partnerondernemingen 46:55
partners 7:16 8:23 10:28 22:19 33:-2 34:12 40:23|partnership 10:58|partnerunternehmen 46:56|partons 20:56
partout 2:22 7:28 11:37 20:22 31:26 40:20|parts 2:12 7:16 10:28 14:15 17:20 23:21 30:30 33:0 45:20
party 10:40 19:9 21:21 33:-13 35:21 44:19 45:18 48:20 51:22|paru 34:55|parue 34:42 47:56|parvis 32:60 45:52
pas 1:-4 2:-3 3:14 6:4 7:-2 11:6 12:0 13:0 14:16 19:6 20:5 21:5 24:1 27:5 29:-1 33:6 34:-5 38:0 39:4 40:2 44:2 45:-3 47:5 48:2 52:9
pasen 18:54|paspoort 25:56|paspoortnummer 25:56|pass 21:44 33:-3 34:20 35:31 39:33 48:30
passage 1:23 6:26 19:18 21:26 31:19 32:32 33:6 45:24|passages 20:34 33:14 34:34|passagiers 20:37 33:20
passait 33:10 47:63|passe 2:-6 3:7 6:5 11:8 13:2 19:4 20:-7 21:19 33:15 34:-7 39:28 40:-9 44:6 45:11 48:12 52:11 53:16
passee 47:69|passengers 35:67|passent 3:21 19:24 21:34 33:14 53:30|passeport 9:46 25:67
passer 3:36 20:17 28:34 33:9 45:27|passera 45:65|passerelle 15:58 33:22|passeren 33:33
passes 5:36 23:36 33:4 34:23 45:35|passiert 14:51|passif 0:70|passiva 0:55|passive 34:56|passons 33:35
passport 9:37 25:60 43:31|passt 27:30 40:38|passu 10:58|password 39:59 52:53|passwort 39:56
past 20:19 33:17 38:24 40:25|pastilles 43:65|pastoor 33:33|pastry 38:68|paswoord 52:57|pat 35:69|patentiert 53:51
pater 22:41 35:41|paternity 2:57|pates 33:35|path 32:56 33:19|patience 38:68|patient 19:31 21:54 48:39|patiente 21:67
patients 21:67|patine 44:68|patois 3:30 33:20 43:40|patrimoine 0:44 17:30 23:28 31:21 40:27 53:25|patrimoniaux 2:56
patron 3:34 6:46 33:14|patstelling 10:49|pattern 44:65|paturages 20:29 33:8 34:42
paul 8:17 9:19 13:13 16:14 26:20 29:18 33:10 43:14 48:36|pauls 27:50|pauschal 16:53|pauschale 50:55
pause 20:35 21:28 33:18|paused 3:33 28:48 33:12|pausers 33:33|pauvre 3:55|pauwels 43:52|pauwelyn 22:63
pave 1:22 4:30 8:27 10:32 22:25 27:20 43:24 51:29|pavement 20:55|paves 13:64|pax 16:62
pay 2:24 6:10 7:5 10:3 16:7 17:18 20:6 26:34 31:11 33:-22 34:18 40:11 42:9|payable 0:41 23:41 26:44 34:15 51:32
payables 2:48 34:34|payant 40:54|payante 10:27 31:30 42:57|paye 2:17 5:42 17:30 31:21 33:9 34:17
payee 2:26 5:38 33:5 35:39 40:23|payees 5:48 51:63|payer 3:22 26:47 33:-1 40:33 50:25|payes 2:30 10:32 19:32 33:9
paying 10:37 26:48 33:12|payment 7:14 23:37 26:23 33:-2 34:35 50:32|payments 2:43 10:45|payons 2:43 7:49
pays 1:6 2:0 7:11 10:5 14:0 17:12 19:-6 20:-8 22:10 31:28 33:-7 34:9 36:8 40:13 42:16 44:5 53:17|paysages 3:55
pc 22:63|pda 31:60|pdf 9:37 11:27 12:33 17:22 35:22 43:19|pdfs 12:64|pdm 22:66|pe 23:40 49:58|peace 33:33|peat 33:33
peau 24:71|pecheux 33:35|pedagogique 31:60|pedlar 33:33|peel 19:42 52:56|peels 20:55|peer 48:52|peg 3:35 33:24
pegase 2:3 7:20 10:19 11:17 17:22 29:16 30:14 34:2 37:21 40:8 42:21 43:19 46:30 50:16
peggy 3:18 13:24 16:24 22:25 43:24|peint 13:38 33:22 40:27|peinte 33:35|peintres 16:65|peints 19:58
peinture 19:45 20:42|peintures 32:73|pelleteuse 33:35|pellicule 19:36 33:28|pelures 7:49 13:51
pemberwick 5:44 11:47 29:45|pen 33:33|penalite 35:69|penalties 14:60|penalty 10:45 35:54|penance 33:33|penchent 20:56
pencil 24:54 33:8 49:43|pendant 3:21 10:-1 13:5 19:9 20:21 21:9 28:14 31:1 33:-8 34:27 45:6 47:11 48:9 53:5
pendante 14:64|pending 5:39 14:22 15:29 17:50|pendule 33:35|peniche 22:40 31:34 36:46 40:27
penningmeester 0:30 8:29 12:27 15:29|pennsylvanie 31:60
pennyfarthing 5:23 8:25 10:17 17:22 22:22 34:14 40:9 42:22 43:19 51:26|penombre 49:72|pensait 33:35
pense 3:16 7:23 19:19 31:21 32:34 33:-4 40:15 43:27|pensent 19:58|pensioen 33:33|pension 45:41 48:48|pensionnes 7:62
pensions 33:35|pente 22:52 33:19|pentecote 18:66
people 1:-1 3:16 6:9 7:12 12:1 13:-1 17:1 18:0 19:10 20:6 22:0 28:6 30:2 31:16 33:-2 34:-7 36:6 40:2 45:1 46:5 47:2 49:5 53:12
pepiniere 48:68|pepinieres 26:69|peploe 33:33
per 2:14 3:-5 7:7 11:5 12:2 13:0 16:0 18:3 19:6 27:-2 30:8 31:9 32:6 33:-19 34:12 40:10 41:2 43:0 45:16 48:9 50:4 53:-2
perce 21:67|perception 2:43 51:58|perche 45:65|percoit 2:47 34:36|percus 2:56|perd 10:13 21:22 33:29 44:23
perdent 33:35|perdit 47:69|perdre 7:41 19:37 53:43|perdu 3:25 17:38 32:43 33:17|perdus 33:35
pere 1:5 3:20 6:25 28:15 33:24 40:-5 44:10 47:18|peren 48:52|peres 3:34 22:45 36:51|perfect 28:48 33:25
perfectly 33:33|perforations 19:45 33:22|perform 2:57|performance 19:55|performances 19:55|performed 13:61
performs 3:54|perhaps 20:55|perimetre 30:68|period 2:21 5:19 16:27 18:16 19:8 34:36 40:4 41:16
periode 0:22 1:21 10:19 27:14 34:28 46:23 51:25|periodicite 45:65|peripherie 31:60|permafrost 22:63
permanence 20:31 25:48 33:20|permanente 27:61|permanents 7:57 33:9|permettent 27:61|permettra 40:54|permettrait 3:55
permettre 20:56|permis 13:51 35:43 40:27|permission 20:34 35:46 47:44|permit 40:51|permits 2:43 41:49
permitting 18:50 27:46|perpetuity 2:57|perron 5:69|perron3 39:57|pers 16:36 38:34 50:42 53:22|persbericht 35:53
perscontact 38:57|person 1:9 2:3 3:16 13:11 19:2 20:25 29:13 33:-6 40:-3 43:7 45:10 46:23 49:14 52:16
personage 3:33 11:42|personagebogen 45:51|personages 6:25 19:21 36:29 45:35|personal 34:35 46:49|personalausweis 25:57
personas 31:60|personeel 46:55|personen 6:15 7:22 20:10 30:17 34:11 46:17 50:16 53:22|personlich 2:36 33:17
personnage 2:8 3:26 11:34 20:8 27:13 30:31 34:7 45:36
personnages 2:1 6:30 16:21 19:25 24:16 34:0 36:17 44:35 45:36 53:9
personne 1:20 3:15 6:3 7:-2 14:7 20:-9 21:17 22:2 28:9 33:17 34:5 38:7 40:-11 43:1 45:1 47:13 48:4
personnel 0:26 7:18 28:29 32:29 40:9 41:55|personnelles 14:64
personnes 7:24 14:14 16:7 19:9 20:13 30:30 31:11 33:-3 36:13 38:19 40:-5 46:12 48:9 53:21
persons 3:7 7:31 14:13 20:19 31:11 33:-14 40:4 50:20 53:30|persos 6:68|perte 0:62 14:30 40:20|pertinence 1:50 40:40
peruwelz 33:20 53:38|perwez 53:59|pesait 47:69|peser 19:58|petanque 28:60 33:22|peter 6:53
petit 7:9 20:3 22:26 28:19 33:13 39:19 40:11 41:14 47:16 53:15
petite 0:12 1:6 3:-2 6:10 7:4 12:18 14:15 19:1 20:-2 22:12 28:15 31:8 33:9 46:36|petites 15:50 31:39 44:47
petitjean 2:56|petits 6:30 24:34 31:25 33:-2 40:16 41:30 49:35|petre 7:62|petrol 33:33|petronella 19:42 43:47
pets 30:65|peu 6:8 7:22 13:4 19:30 31:9 33:7 38:11 40:14 43:29 47:9|peuple 33:35|peur 3:29 6:22 19:32 30:23 33:13
peut 2:11 3:4 5:5 8:5 10:3 12:3 17:5 19:-5 20:0 27:-2 29:7 31:-3 33:6 34:24 36:9 38:8 40:15 47:6
peuvent 10:26 19:26 34:46|peux 19:37 20:34 34:34|pew 33:33|pews 33:33|peyton 2:27 3:24 20:25 34:26 43:31
pfarrer 20:20 33:26|pfeil 49:56|pferd 33:30|pflege 31:50|pflegeverbande 31:50|pflegt 33:30|pflichtanlagen 1:53
pfutze 32:44 33:17|pgmbh 2:12 7:14 10:13 12:16 14:14 26:19 34:12 43:15 50:18|ph 1:50 12:53
phare 3:25 21:37 24:41 33:5 38:41|phares 19:37 33:14 48:47|pharmacie 20:56
phase 3:6 10:10 12:16 16:37 17:39 18:35 42:15 53:12|philippa 12:41 13:29 14:28 27:26 43:28
philippe 16:35 17:38 18:36 40:23 53:33|philosophe 33:35|philosophie 13:51 45:52
phone 1:19 3:11 33:13 40:19 43:29 47:22|phones 33:19 48:53|phonurgie 13:64|photo 20:19 26:35 32:48 33:10 35:34
photocopies 16:65|photocopy 33:33|photograph 20:55|photographe 33:35|photographer 43:61|photographie 33:35
photographies 20:42 32:47 38:45|photographs 2:18 16:24 19:29 20:17 32:43 38:30
photography 2:14 10:16 14:17 18:39 34:22 40:19 43:18|photos 2:12 3:11 16:21 20:11 32:54 33:3 38:27
phrase 3:27 6:27 20:15 28:45 33:6 48:27|phrases 33:35|physically 20:55|physique 1:64|physiquement 6:68
piano 28:43 33:19 48:40|pianos 28:73|pianostemster 28:56|picard 16:52 43:52|picards 40:54|pick 12:64|picked 23:65
pickpocket 33:33|picks 33:25 48:45|picture 8:19 19:15 20:7 27:11 33:3 34:19 41:26 43:24 52:22
pictures 0:11 1:11 2:-5 4:12 5:10 7:-2 8:10 9:4 10:17 12:2 13:5 14:10 16:-1 17:2 22:0 26:6 27:3 29:15 30:3 31:-4 34:9 36:6 38:5 40:-10 43:13 46:5 50:4 51:11
piece 5:19 7:8 9:35 10:2 11:35 13:8 19:1 29:13 31:3 33:1 34:13 40:-3 43:16
pieces 1:32 3:0 5:14 9:40 11:16 12:34 14:9 33:1 44:14 48:13|piecha 7:50|pied 19:46 20:15 33:15
pieds 19:24 33:14 45:32 47:36 49:38|pier 33:25 35:46|pierre 7:37 19:30 33:20|pietro 3:25 7:32 25:43 29:39 34:25
piette 7:29 38:31 40:24 53:29|piges 33:35|pijn 33:33|pijnlijk 33:33|pilates 33:30|piles 26:73
piloot 9:26 12:23 16:24 27:22 45:23|pilootaflevering 16:32 33:13 45:31|pilootscenario 10:36 43:40
pilootscene 16:25 18:26 36:30 40:28
pilot 5:13 9:25 13:9 16:10 18:23 20:3 27:7 30:12 33:-9 34:4 36:16 40:-1 43:18 45:23|pilotage 10:37 16:44 40:32
pilotbuch 1:22 5:24 9:25 16:22 40:15 43:21
pilote 1:8 2:4 5:9 12:7 16:23 18:16 21:8 22:16 27:2 33:-24 34:-4 36:13 38:12 39:13 40:4 42:8 43:15 44:9 45:21 48:9 49:12 50:11
piloter 19:58|pilotfolge 33:17 45:41|pilules 33:35|pince 20:56|pinceau 19:45 20:42|pinion 33:33|pinkhof 27:59
pins 32:49 33:25|pinte 34:55|pinwheel 31:57|pip 33:19 43:47|pipeline 13:48 40:37|pique 33:22 35:56|piquees 32:73
pirard 13:27 14:26 22:33 35:31 36:34 43:28|pire 21:46 33:14 38:50|pirotte 6:33 33:18 48:34 49:36|pirson 45:46 48:59
pis 20:56|piste 33:30|pistenfahrzeuge 41:53|pistes 44:60 50:49|pitch 18:35 19:16 27:20 28:30 30:24 40:24 44:26
pitches 33:33|pitchforums 16:52|pitching 16:62|pittoresque 45:65
pixel 1:16 2:11 10:13 20:9 22:18 27:13 28:23 30:19 33:-2 36:23 40:5 43:15|pl 22:66
plaats 1:24 3:12 12:17 20:15 29:19 33:-2 40:12|plaatsbeschrijving 35:53|plaatse 53:50|plaatselijke 35:53
plaatsen 20:49|place 1:3 3:2 8:6 11:9 17:17 19:-5 20:13 23:6 25:11 27:8 29:21 31:7 33:8 36:18 40:-8 43:10 45:5 53:8
placed 14:60|placee 33:35|placees 20:56|placement 31:60|placerons 19:58|places 3:24 27:27 33:13 34:21 35:35
plafond 15:53 17:19 34:7 40:15 48:18 49:22|plafonne 34:55|plafonnes 27:61|plage 19:18 22:38 31:20 33:13 45:25 48:28
plages 32:73|plaidoirie 6:68|plainte 33:35|plaisanciers 31:60|plaisanterie 19:58|plaisir 3:25 12:36 23:57|plakat 31:50
plakate 31:50|plakatentwurf 37:57
plan 1:24 2:-3 9:25 10:9 11:2 12:8 13:-4 15:2 16:1 18:-2 19:-2 20:-4 27:7 31:1 32:3 33:-14 35:0 40:16 42:10 49:29 50:2 51:2 52:4 53:-1
planche 24:56 32:36 47:32 49:47|plancher 34:48 49:51|planches 32:52 43:44 47:48|planen 40:46|plank 33:33
planned 20:34 31:36 43:40|planning 1:14 9:39 11:16 12:12 16:15 18:25 19:6 40:9 43:11
plans 12:25 19:43 20:13 33:-8 34:17 41:24|plant 7:26 26:34 33:26|plantation 48:68|plante 3:25 33:17 37:44 47:39
planted 33:33|planten 33:33|planton 2:13 21:24 22:32 31:17 33:-8 38:28 39:39 43:22 45:22|plants 6:35 16:32 33:15 50:37
plastic 31:27 33:29|plastique 20:56|plat 33:29 34:30|plate 6:39 19:29 33:9 48:42
plateau 7:17 13:20 18:22 27:16 30:24 33:15 35:24 41:22|plateaux 30:54 33:22|plateforme 2:6 31:45 40:27 42:35 43:15
plateformes 30:47 31:52|plates 20:55|platform 31:47 40:9 42:25|platformen 31:50|platforms 30:38 31:31 34:30 40:24
plats 19:58|platt 16:28 33:6 40:21 43:27|plattform 31:37 40:33|platz 13:33 20:28 33:10|play 2:20 27:35 34:40 47:29
played 3:33 31:36 33:12|player 33:33|playground 13:61|plays 6:29 13:25 19:19 20:19 27:23 33:-3 40:15|playwright 13:61
please 1:23 2:3 11:25 12:35 21:13 23:12 26:32 33:-21 35:14 37:17 39:16 45:11 50:14 52:16|pleased 23:39 27:33 33:19
pleasehold 31:57|pleasure 27:51 44:44|plein 2:9 7:15 10:11 14:16 29:22 33:21 46:23 48:20|pleine 3:47 49:51
plek 3:37 20:21 33:5|plekken 3:28 20:41|pleurant 33:35|pleure 21:37 33:31|pleurer 33:35|pleut 19:58|plezier 27:50
pliant 24:71|plie 49:72|plient 48:68|plisnier 6:46 21:46 44:47|ploeg 3:7 33:8 40:8 41:23 45:13 48:14 53:21
ploegbaas 33:33|ploegmaaltijd 40:46|plonge 21:54 33:22|plongee 19:29 49:61 53:34|plongees 41:67|plongeur 20:56
plongeuse 16:52 33:22|plooilijnen 24:56|plot 3:31 6:27 18:25 19:17 31:19 44:27|plots 33:33|plotter 3:47
plotzlich 33:30|plouf 49:72|pluche 7:26 16:19 19:16 43:20 50:22 53:18|pluie 33:22 35:43 50:44|plukt 45:51
plume 2:35 6:46 24:50|plupart 40:54
plus 0:13 2:-2 3:-5 6:3 7:2 9:7 10:-5 12:-3 13:4 19:-1 20:-9 21:-2 22:10 27:2 31:-4 33:14 34:1 35:5 37:5 38:2 40:2 43:1 44:4 45:1 46:10 48:4 49:2
plusieurs 19:37 20:48|plutot 19:45 30:54|pm 49:72|pme 1:30 9:37 14:30 46:57|pneumologue 19:58|pneus 47:69|png 9:67
poaching 28:69|poche 33:35|poches 33:35|pocket 32:69|pockets 33:19 48:53
podcast 1:12 2:5 3:4 10:22 20:4 21:18 30:23 31:30 34:14 40:13|podcasts 7:41 31:39 33:14|podologie 48:68
podologue 6:46 21:46 33:14|poele 33:35|poeme 20:42 33:22|poetst 20:49|poids 33:35|poignant 38:71|poils 33:22 49:58
point 2:3 3:21 10:5 14:10 16:12 18:13 19:5 20:31 29:17 30:25 31:7 44:16|pointe 33:35|pointer 33:33|pointeuse 13:64
points 1:39 6:17 10:12 27:11 30:18 33:-7 40:15 44:38|pois 6:28 10:28 24:32 33:5 44:29 49:32|poisoned 33:33
poisson 6:43 24:46 33:20|pokalen 33:30|pol 2:48|polar 3:34 22:45 45:44|polarisation 40:54|polder 33:33
polderlicht 2:7 5:24 10:15 17:21 27:10 34:27 40:6|polderzee 1:51|pole 7:46 33:22|polen 31:50|police 33:18 35:44 48:44
policeman 33:33|policennummer 35:55|policier 40:54|policy 35:67|policyholder 35:67|polie 6:68|poliment 33:35
polish 2:37 3:3 16:33 18:32 35:16 40:0 43:10|polishes 2:57|polisnummer 35:53|polite 6:35 20:25 33:23|politely 33:33
politesse 33:22 48:55|politie 33:33|politiebureau 48:52|politieke 45:51|politique 7:49 40:40|politur 2:35 16:34 18:23
polizei 33:17 48:41|polochon 1:22 2:14 7:29 34:13 40:11 43:23 46:29 50:28 52:32|polonais 33:35
pomme 2:21 13:39 37:40 43:40 47:35|pommes 21:38 33:7 35:45|pompe 21:31 22:37 45:30 46:32|pompes 6:54 33:22
pompiers 22:66|poncin 16:52 43:52|ponctuation 33:35|pont 13:21 14:20 22:23 33:11 44:25 48:25 50:28 53:21|ponts 30:55
pool 33:33|pooled 10:58|pools 43:52|poolse 21:39 33:20|poor 19:34 33:12 48:45|pop 3:55|pope 28:50 33:24|popescu 20:56
poppen 43:52|poppentheater 7:51|poppentheaters 53:50|populaire 7:36 38:45 40:27 42:40|populaires 31:39 40:46
popular 7:60|porions 33:35|pornographiques 14:64|port 48:68|porta 47:54|portable 13:64|portail 1:43 20:34 23:46
portant 12:67|porte 6:7 10:12 12:6 20:4 21:20 23:6 24:10 29:9 33:19 34:-6 45:11 48:21 49:26|portee 19:45 35:56
portees 19:58|portefeuille 15:54|portent 44:68|porter 12:40 27:35 33:9 34:29|portera 3:42 19:45|porterez 12:67
porteront 19:58|portes 19:32 20:17 21:29 31:21 33:9 45:27|porteur 1:45 20:47|porteurs 33:35|portionen 21:54
porto 13:45 45:43|portrait 20:28 33:29|portuguese 33:33|pos 16:47 17:29|pose 19:17 20:15 33:30|posee 20:56
poser 20:34 33:27|positief 44:55|position 11:32 27:20 31:20 40:36|positionering 31:50|positionierung 31:50
positioning 31:57|positionnement 31:52 40:32|positions 31:60|posse 26:69|possedant 2:56
possede 5:38 7:32 10:27 20:25 46:40|possedez 46:71|possedons 40:54|possess 3:54|possession 11:71
possibilite 3:34 34:48|possible 12:46 20:22 34:22 35:35 45:32|possibles 31:60
post 1:3 2:4 3:-5 9:9 13:2 16:13 18:3 22:11 23:5 29:8 31:-1 33:-10 37:11 39:9 40:-2 41:37 42:5 43:2 50:7 53:13
postal 31:57|postale 33:35|postamtes 33:30|postbode 33:33|postbus 40:46|postcode 53:59|postcodes 53:59
poste 3:11 12:22 16:21 17:23 21:23 31:23 33:2 41:34|posted 33:33|posten 16:53|poster 16:23 26:31 31:45 33:-5 37:33
posting 33:33|postma 33:20 34:36|postman 20:55|postmarks 24:69|postmeister 22:53|postmistress 22:63|postponed 17:64
postproductie 22:34 41:33 53:31|postproduction 22:45 41:46 53:43|postproduktion 22:36 41:36 53:22|posts 53:59
postwoman 13:48 45:51|pot 10:45 33:22|potager 40:54|potential 27:38 31:36 40:30|potentieel 31:50
potentiel 27:19 30:35 31:30 40:11 44:46 50:28|potentiels 40:54|potenzial 31:50|potten 22:41 31:37|potting 22:63
poubelle 33:35|poubelles 33:35|poudreuse 24:71|poulie 33:35|poumons 33:35|pound 40:51|pounds 31:57
pour 2:12 3:1 4:3 7:-5 8:0 10:2 12:8 13:5 17:-1 18:-3 19:7 23:1 24:6 26:1 27:6 28:2 29:11 31:-3 33:2 34:-1 35:3 40:4 43:0 45:1 50:10 51:4 53:2
pourcentage 2:56|poured 19:55|pourquoi 3:27 7:15 9:14 33:3 36:25 38:14 40:28 45:18 53:7|pourra 2:43 34:42
pourrai 35:69|pourrait 27:40 33:14 53:43|pourrez 34:55|pourrions 27:61|pours 33:25 47:44|poursuit 3:42 33:22
poursuite 44:68|pourtois 8:69|pourvu 34:55|poussait 13:64|poussant 3:55|pousse 33:22 48:55|poussent 40:54
pousser 33:35|poussiere 33:35|pouvez 12:67|pouvoir 9:26 29:62 33:-10 34:11 40:9|pouvoirs 29:70|pouvons 27:61|pov 49:61
power 4:39 29:62|powers 4:69|pp 9:40 10:31 43:20 44:44 51:27|praambel 10:50|praat 6:44 33:16|praatte 3:46
praatziek 6:53|practical 19:42 29:53|practice 6:65|prag 13:52|praktikant 45:53|praktisch 33:30|pramie 35:55
prasentation 18:53|praten 20:37 33:20|pray 33:33|praying 36:69
pre 0:12 1:6 2:1 4:13 5:9 7:5 8:11 10:2 13:6 14:4 15:12 16:6 18:16 27:12 29:11 30:17 33:-24 34:0 40:3 42:17 43:5 45:6 46:12 51:12
preachat 27:16 31:15 36:27 40:8 42:59|preachetent 31:60|prealable 16:56 34:36|prealablement 10:58
preambule 2:30 10:45 34:29|preavis 10:45 35:56|precaire 28:73|precede 19:58|precedee 1:64|precedent 0:50 11:54 40:24
precedente 11:71|precedents 15:58 39:59|preceding 5:52 46:54|precise 19:42 45:53|precisely 33:33|precisera 19:58
precite 51:71|precompte 51:71|predates 14:60|preexistante 1:64|preferais 3:55|prefere 30:68|preferee 33:35
preference 34:55|preferent 30:68|preferer 3:55|preis 13:45 38:35|preise 13:33 22:22 38:24 40:15 50:24|preisgeld 17:54
prejudice 27:48 51:55|prejuge 30:54 51:58|preliminary 30:65|premie 15:41 35:41
premier 0:5 1:-1 2:-9 3:-10 7:17 8:4 10:18 11:13 12:2 13:26 16:0 18:1 20:-2 21:10 22:1 27:-4 31:2 33:-7 34:7 40:11 44:10 47:12
premiere 2:12 3:-9 4:6 5:3 7:-3 18:1 19:3 20:7 22:2 23:2 27:15 30:2 31:15 33:7 34:-9 38:13 40:-4 44:9 45:7 46:5 47:4 48:9
premiered 22:63|premieres 3:18 18:29 27:23 31:45|premiers 7:36 21:41 33:9 40:27|premise 3:21 30:31 33:-1 44:52
premises 35:67|premium 17:50 35:54|prenant 34:55|prend 7:15 10:10 21:31 29:34 33:21 40:6|prendra 33:35
prendre 3:37 11:40 19:27 33:5|prends 14:64|preneur 34:38 35:59|preneuses 31:60|prenez 11:71|prennent 20:34 33:14 45:44
prenom 25:66 31:39|prenomme 8:69|prenoms 25:64 33:5 34:25|prenten 30:55|prentenboek 34:40 40:28|prentenboeken 13:52
prep 16:33 18:46 22:34 41:33|prepa 18:53 22:53|preparation 1:30 10:24 16:32 18:45 40:20
prepare 2:24 13:27 20:19 21:40 34:33|prepared 30:51 33:19|preparer 3:42 34:42|prepares 48:66|preparing 13:61
preponderante 10:58|prepose 33:35|pres 19:35 20:13 32:31 33:5 43:35 53:21|presale 40:22 42:59|presales 40:37 42:51
preschool 40:51|prescripteur 31:60|presence 7:28 16:30 18:30 34:24 35:33 40:19
present 2:22 7:5 10:2 17:21 20:18 27:6 29:29 33:-20 34:10 40:-2 43:18 51:23 53:6|presentateur 20:56
presentation 7:30 9:35 18:32 31:25 36:37 50:35
presente 4:15 9:14 11:14 12:10 14:16 17:21 23:27 27:28 28:16 29:23 33:-12 34:8 37:28 50:13 51:14|presentees 14:64
presenter 34:42 35:56|presentes 2:56|presently 40:51|presentons 11:57 40:40|presents 47:65|presidence 10:39 46:62
president 0:15 1:9 2:2 3:1 4:17 5:14 7:15 9:16 10:3 12:12 14:9 15:16 22:12 26:18 27:7 29:15 33:-19 34:1 46:29 51:16
presidente 8:55 29:57|presque 3:26 19:20 33:17 45:27 53:26|press 1:14 5:27 13:13 16:14 33:-8 34:7 35:19 36:20 38:50
presse 20:1 22:10 31:14 33:-10 38:59|pressefotos 38:55|pressekontakt 38:55|pressemitteilung 35:55
pressenti 31:42 43:48 53:33|pressenties 43:65|pressentis 20:42 53:50|presser 40:54|pressespiegel 38:55
pressestimmen 38:55|pression 22:66|pressoir 5:52 34:42|pressure 33:33|prestataire 53:64|prestataires 53:64
prestaties 26:56|prestation 40:54|prestations 2:30 10:19 17:30 26:34 46:32 50:44
pret 1:23 2:-4 10:25 12:26 17:40 26:12 27:0 29:18 40:16 41:6 42:6 53:12|prete 16:52 20:42|pretees 10:58|pretend 33:35
pretended 3:54|pretendre 5:69|pretends 6:50 33:21|preter 27:61|pretera 27:61|pretexte 44:68|pretre 33:35|prets 27:61
prev 0:68|prevails 34:56|prevent 2:57|prevenus 19:58|preview 27:59|previews 31:57|previous 0:54 39:56|previs 43:65
prevision 42:67|previsionnel 18:36 40:23 41:37 42:36 43:35|previsualisation 18:53 53:50|prevoir 30:68|prevoit 31:60
prevoyons 40:54|prevu 16:35 18:36 20:25 40:23 42:36|prevue 35:56 42:53|prevues 43:65|prevus 18:53 53:50
price 30:15 33:-7 34:42 40:11 43:11 50:34|prie 3:29 12:53 23:41|priere 21:54 52:60|priest 6:35 21:37 33:23
prijs 2:15 13:30 22:31 31:17 38:23|prijsaanvraag 50:54|prijsofferte 50:54|prijsopgave 50:54|prijzen 13:40 38:44
primary 31:57|prime 13:24 15:60 35:40 45:25|primes 19:55
principal 2:7 8:17 10:5 14:10 18:13 29:35 30:14 31:6 34:6 40:23 41:23 43:11|principale 19:45 45:52
principaux 6:41 10:45 30:41|principe 10:27 14:33 20:25 27:31 42:36|print 8:37 34:46 47:35
printed 8:41 10:32 31:31 47:39|printemps 18:42 22:24 33:5 40:24 42:25 47:27|prints 31:57|prions 12:67
prioritaire 40:54|prioritairement 10:58|priorite 2:39 40:23 44:51|pris 1:30 2:11 3:21 19:24 27:16 33:1 40:20
prise 19:45 33:14 40:20|prises 10:34 18:30 32:37 40:17 41:31 43:29|prison 33:35|prisoner 33:33|prisonniers 33:35
privacy 16:62|privacyverklaring 1:51|private 3:12 4:27 8:37 17:22 33:-9 42:34 44:23 52:28|privately 7:60
privatsammlungen 20:48|prive 8:48 40:32 52:53|privekopie 2:48|prives 40:54|priveverzameling 32:57|privilegie 7:62
prix 2:8 5:3 7:-3 10:-7 13:31 20:-4 22:33 30:2 31:8 33:-23 34:28 38:19 43:0 50:27|prize 13:54 22:30 33:-1
prizes 22:50 33:19|pro 10:53|probabilite 40:54|probable 10:47 43:49|probablement 3:42 30:54|probate 5:65
probe 9:25 19:28 27:19 40:15 43:21|probeaufnahme 52:57|probeaufnahmen 16:40 40:33|probedreh 16:36 18:25 53:34
probeert 33:33|proben 19:48|probiert 31:50|problem 3:40 31:33|probleme 13:64|procede 0:57 2:43|procedes 2:43 24:58
procedure 7:49 14:50|proceedings 14:60|proceeds 2:57|procent 2:23 27:26 40:34
proces 7:17 8:23 21:34 22:21 23:22 28:28 29:25 33:9 35:24|prochaine 3:42 27:22 29:31 35:30 36:33
prochaines 36:59 40:40|proche 19:58|proches 31:60|procirep 17:68|procuration 9:44 10:32 29:57|procureur 33:35
prod 1:7 7:6 9:16 13:23 16:18 22:22 40:13 42:10 43:25 53:31|produce 7:47 43:47|produced 7:51 13:36 23:27
produceerde 13:52|produceert 40:46|producent 1:7 2:21 10:8 16:16 17:5 29:4 34:20 40:3 41:3 42:4 43:17 53:1
producenten 16:21 41:33 42:41|producentenbond 7:51|producentenvergoeding 16:52
producer 1:18 2:16 9:5 10:17 11:5 13:11 14:-2 16:26 17:7 23:3 27:4 29:4 34:20 40:3 42:13 43:10|produceren 40:46
producerende 7:51|producerhonorar 16:45 17:34|producers 7:13 9:11 16:31 18:7 36:13 40:20 41:40 42:8 43:14
produces 7:40 33:12 40:30|producing 40:37 43:47|product 2:43 40:37
producteur 1:0 2:14 9:7 10:18 12:3 16:20 17:13 29:7 34:25 40:15 41:4 42:30 43:19|producteurs 1:37 7:49 42:40
productie 1:4 7:4 8:15 9:8 10:3 18:7 22:7 40:20 41:19 42:7 43:6 53:21|productiebegroting 10:49
productiebudget 10:29 34:29 43:33|productiehuis 2:23 7:38 40:22|productieleider 7:38 16:39|productieleiding 41:52
productieploeg 41:52|producties 2:17 7:20 10:18 22:22 27:19 43:22|productiestimulans 42:54|productiestrategie 40:46
productievisie 40:46
production 1:3 2:8 5:1 7:15 8:17 9:3 10:19 13:2 16:4 18:16 22:-1 27:0 34:-3 40:6 41:26 42:16 43:10 53:14
productions 0:19 1:13 2:5 7:23 10:18 14:23 22:33 23:16 30:27 34:4 50:19
productrice 2:29 10:15 12:24 13:22 18:24 34:13 40:28|products 2:57|produire 7:49 8:35 19:24 29:36
produisons 7:49 40:40|produit 7:35 10:12 13:18 34:9 40:38 51:25|produite 40:54|produits 0:44 7:36 22:40 31:34
produktion 1:5 2:1 4:8 7:2 8:13 9:8 10:2 14:3 16:5 17:6 18:5 27:2 29:7 30:7 34:1 40:4 41:12 42:12 43:16 44:6 51:8
produktionen 12:40 40:33|produktionsforderung 42:54|produktionshaus 7:50|produktionsleitung 41:53
produktionsreife 10:50|produktionsspiegel 22:53|produktionsstab 41:53|produktionsstrategie 40:46
produzent 2:24 42:29 43:39|produzenten 2:22 34:31 40:18 41:26|produzentenhonorar 16:53|produzentenverband 7:50
produzentin 2:26 29:24 34:32 43:21|produzieren 40:46|produziert 13:52|proefdag 16:32 18:34 40:27
proefdraai 9:35 16:32 18:34|proefopname 16:52|proefopnames 16:39 53:38|prof 44:54|professeur 13:51 33:22
profession 13:64|professional 13:35 19:29 33:7 35:41|professionals 31:57|professionele 19:49|professionnel 13:51 51:58
professionnelle 7:62|professionnels 19:45 52:60|professions 30:68|proficiat 23:52|profil 7:28 19:17 24:51 30:27
profile 32:69|profit 0:68|profitable 7:60|profits 2:57|programm 11:21 17:19 27:15 31:15 35:20 40:21 42:19
programma 20:30 23:32 35:34|programmateur 27:48 38:58|programmation 27:61|programme 1:23 17:39 22:26 35:41 40:25
programmer 27:61|programmera 27:61|programmes 13:34 27:49 33:3|programmfullender 43:52|programmieren 30:55
programming 31:57|programmkino 31:50|programmkinobesucher 31:50|progres 33:35|progress 0:47 12:30 18:30 20:22 43:27
project 1:24 9:11 10:5 12:8 15:12 20:-4 23:28 27:13 34:-2 36:7 40:10 43:25|projectaanvraag 1:51
projectbegroting 1:38 41:40|projecten 7:51|projecteur 50:70|projectfiche 43:52|projectgegevens 12:39 43:40
projection 7:32 16:35 20:25 33:17|projectionist 33:33|projectionniste 33:27 47:48|projections 30:37 31:42 41:37 43:35
projects 1:49 23:52|projekt 10:22 12:36 23:24 27:22|projektdaten 9:43 43:39|projektentwicklung 1:28 16:28 17:41
projekts 43:52|projektstand 43:52|projektsteckbrief 43:52
projet 1:31 3:-7 4:9 6:5 7:0 9:8 10:4 12:23 20:-7 23:27 27:21 29:16 33:-19 34:-7 36:18 37:13 40:14|projetons 20:56
projets 0:34 1:27 7:38 23:31 40:17 43:29|projette 33:35|prokurist 27:50|prologue 19:58|prolongable 34:56
prolongation 34:55|prolonge 34:55|prolongeable 34:55|prolongee 34:55|promeneur 20:42 33:22|promesse 9:46 34:49
promesses 42:67|promet 6:34 28:39 33:22 34:22|promettante 34:55|promettons 31:60|promis 17:55 33:22
promise 3:24 9:37 27:29 40:21 53:30|promised 9:37 17:34 20:25 33:15|promising 30:65|promoteur 33:22 44:55
promoteurs 45:65|promotie 31:42 41:33|promotion 13:51 31:34 48:42|prononce 27:61|prononcee 14:64|prononcer 12:67
proof 52:72|proper 3:28 10:32 18:37 40:24|properly 16:36 18:37 33:7 34:30|property 16:30 31:25 34:47
proportion 10:53 27:30|proportional 2:57|proportions 5:54 24:56|propos 7:28 19:24 33:14 38:50|proposal 45:64
propose 2:17 20:20 21:28 33:21 48:29|proposed 31:44 33:19|proposer 27:48 40:40|proposes 20:30 33:27
proposition 1:33 23:37 27:22 33:-5 44:29 50:43|proposons 12:53 20:42|propre 7:23 20:17 28:34 33:22 40:15
proprement 33:35|propres 0:42 14:17 17:50 33:-12 40:18 42:20|proprietaire 33:35|proprietaires 33:35
propriete 2:20 10:51 34:19|props 24:53 26:33 41:40|prorata 10:58|prorogee 5:55 34:42|prose 12:50 33:19
prospection 16:65|prospects 31:57|prospectus 33:33|prosthetic 33:33|protagonist 6:44 12:43 16:41|protagoniste 44:68
protagonisten 20:49|protagonistes 1:37 20:42 45:39|protagonistin 20:48|protagonists 20:55|protected 33:33
protecting 33:33|protection 2:44 33:7 34:28|protects 33:33|protege 3:55|protegee 5:69|protocol 10:37 20:34 30:44
protocole 2:37 9:41 10:29 40:24|protokoll 33:17 35:43|protokolliert 6:53|prototyp 18:41 40:33|prototype 22:63
prototypen 16:53|proud 6:52 13:48|provide 27:59|provided 2:36 23:44 27:38|providence 14:64
province 15:33 17:18 22:16 30:18 31:21 42:28 45:16 53:41|provinciaal 45:51|provincial 19:42 45:51|provinciale 45:65
provincie 15:41 53:38|provincies 31:50|provinz 53:51|provinzkomodie 40:46|provision 16:65
provisional 9:37 16:32 18:33 30:34 43:31|provisionally 2:36 33:12 43:40|provisionne 40:54|provisions 0:68
provisoire 1:25 5:30 20:17 21:29 37:36 43:27 52:47|provisoirement 10:58|proximus 40:40 42:53|prozent 2:36 40:33
prozess 3:27 33:10 44:34|prudent 3:42 40:40|prudente 42:67|prufcode 51:56|prufe 6:53|prufen 30:55|pruft 31:30 33:23
prufung 17:41 41:40|pruimen 21:52|prunty 43:61|prydderch 8:46 13:40 20:34|psychologin 20:48|ptf 50:70|pu 33:35
public 1:-1 2:5 5:2 10:12 13:-2 14:-3 15:5 16:-1 17:8 20:-9 22:19 23:1 30:1 31:30 35:3 36:12 40:17 42:13 43:10 44:8 45:-1 51:16 52:7
publication 8:46 10:27 23:32 34:25 47:34|publications 47:69|publicite 23:67|publicites 32:73|publicity 23:65
publicly 27:59|publics 7:36 31:34 34:29 40:27|publie 13:51 33:22|publiek 2:17 31:37 36:26 40:16
publieksprijs 13:32 22:46|publier 8:55 34:42|publikum 31:40 36:23 40:23|publikumspreis 13:43 22:25 38:27
publique 7:10 10:6 13:12 14:11 16:13 17:38 18:14 29:18 33:-6 40:12 42:38|publiques 7:32 8:38 15:53 40:23
publish 2:38 27:50|published 34:22 47:62|publisher 5:39 40:24 42:38 47:39|publishing 8:46 27:38 34:35|puces 7:49 13:51
puffer 16:53|puis 1:-4 3:3 5:1 7:0 10:6 13:24 19:2 20:9 21:0 31:19 33:16 34:-5 38:4 40:-7 45:-2 48:6
puisage 21:54 45:52|puisqu 24:71|puisse 40:54|puits 21:55 50:40|pull 22:40 38:46 39:56|pulled 33:33|pulls 33:33
pulpit 33:33|pult 33:30|pump 13:48 22:50|punch 16:62|punctual 6:65|puncture 22:63|punies 33:35|punished 3:54
punishment 33:33|punkte 32:44 33:17|punktlich 33:30|punten 23:28 44:49|pupil 33:33|pupils 33:33
puppen 19:29 20:21 31:23 41:26|puppenbauer 40:46|puppenbauerin 20:48|puppenfragen 10:50
puppentrick 13:24 36:28 40:17 41:25 43:24|puppet 5:39 20:29 30:38 41:36|puppeteer 13:61|puppeteers 41:63
puppetry 13:61|puppets 1:11 8:15 9:16 10:18 16:11 19:3 22:19 31:6 34:12 36:27 40:18 43:20 51:16
purchase 27:22 34:50 35:30|purchaser 34:56|purpose 7:27 10:25 29:33 33:-1 34:22 40:17|purposes 27:59
pursuant 15:54 17:50|push 33:19 49:55|put 3:17 7:5 10:12 19:8 21:26 22:8 27:4 33:9 40:4 44:10 47:10|puts 10:26 33:29
putting 27:46 42:51|puzzle 22:63|pv 9:63 29:49|pw 39:55 52:41|px 35:53|pyjama 20:30 24:36 33:10
pyjamas 3:28 33:19 48:40|pylones 31:60|q 31:57|q1 18:52 46:55|q2 18:52 46:55|q3 18:43 43:41 46:47|q4 18:52 46:55
q5 46:71|q9 39:73|qc 30:68|qn 41:49 52:56|qte 16:65
qu 3:14 6:10 12:-1 14:20 19:-1 20:6 21:0 28:5 31:-2 33:15 34:-5 37:3 38:3 40:0 44:6 45:0 47:7 48:0|quadratisch 19:48
quai 3:10 10:39 26:28 36:27 38:27 39:28 48:35|qualification 46:71|qualifiee 14:64|qualifies 14:60
qualite 1:25 7:23 10:19 12:28 14:25 35:30 40:15 50:31|quality 46:67
quand 2:9 3:20 6:15 9:10 10:-3 18:14 19:10 20:3 24:10 28:12 31:-1 33:13 37:14 47:8 48:7|quant 29:61 30:49
quantite 50:70|quantity 50:67|quarantaine 6:68
quarante 10:6 13:12 19:5 20:14 21:23 22:15 31:18 33:-17 34:7 40:12 45:30 47:17 53:11|quaregnon 33:35
quarrel 33:27 48:40|quarry 1:11 2:6 10:8 12:13 22:23 23:14 27:8 33:2 34:5 37:20 43:10 44:14 50:16 53:19
quarryman 33:33|quarrymen 20:55|quart 14:50 33:22|quartals 51:56|quarter 24:43 27:33 33:7 46:41|quarterly 47:65
quartier 19:45 33:9 40:27|quartiers 33:35|quarts 2:35 19:37 24:50|quatorze 3:25 7:32 13:34 33:5 40:23
quatre 2:-3 3:-1 5:2 7:12 8:2 13:5 19:-2 20:13 21:1 22:20 24:5 28:7 30:1 31:1 33:6 34:10 38:5 40:3 43:6 48:2 49:5 53:4
quatrieme 21:31 33:32|quay 33:19 41:49
que 2:-2 3:12 4:6 6:3 7:4 12:8 14:21 15:1 19:3 20:4 21:2 23:4 27:13 28:3 33:5 40:5 45:0 51:10 53:-4
quebec 22:27 31:51 42:26|quel 9:57 33:22|quelle 3:12 17:39 42:39
quelqu 3:-1 15:15 19:12 20:10 21:11 28:17 31:4 33:18 37:19 45:19 46:22 47:13|quelque 12:33 19:24 21:34 33:22
quelques 12:46 20:34 33:14|quels 20:56|quennoy 34:55|quenon 27:61|quentin 6:39 33:17 45:47|quer 19:48|quereller 33:35
question 3:22 6:17 12:15 20:28 21:28 27:9 29:19 33:1 44:16|questionnaire 30:66|questionnaires 30:68
questions 10:24 20:17 21:33 33:-3 36:34 44:43|queue 33:19 45:53
qui 2:-5 3:10 4:1 5:3 6:5 7:3 10:-7 11:5 13:-2 14:-4 19:3 20:0 21:7 27:-7 28:5 29:-1 31:9 32:5 33:10 34:-5 36:4 40:4 44:8 45:8 46:0 47:3 49:1
quick 43:61|quiconque 34:55|quiet 6:36 19:35 31:28 48:37|quietly 33:33|quietscht 33:30|quievrain 34:55
quill 1:18 2:12 3:10 13:17 22:28 23:21 27:15 37:26 38:24 43:17 47:21|quintet 19:55
quinze 2:22 7:28 9:25 10:24 26:27 27:16 31:26 33:-10|quirin 33:35|quit 33:33|quite 46:54 47:52|quittance 5:69
quitte 13:28 20:19 33:24 47:33|quittee 3:55|quittera 33:35|quittons 33:35
quoi 3:6 5:20 7:13 16:17 17:20 32:25 33:-5 34:7 36:24 40:5 42:18 44:20 45:17 46:22|quoilin 47:69|quotas 30:68
quotation 50:67|quote 10:35 12:32 16:31 26:38 46:35|quotes 1:43 10:34 38:48|quotidien 45:65|quoting 34:56|qx7 51:71
r 1:8 4:11 5:8 7:2 8:17 10:17 16:6 22:33 23:9 26:17 29:9 34:4 37:13 43:20 49:11 51:11|raad 23:52|raakt 44:55
raam 32:44 49:43|rabbit 40:51|raccord 24:38 49:68|raccords 19:58|raccourcir 30:68|raccourcis 33:35|raccroche 33:35
race 33:33|rachat 16:52 34:42|rachete 33:35|racheter 33:22 34:42|rachida 43:65|rack 33:33|raconte 20:22 33:31
raconter 3:47 33:14|rad 33:30|raden 30:55|radermacher 5:31 16:30 34:35
radio 7:1 10:-1 13:32 19:-4 20:-6 22:25 31:-3 33:-19 34:16 38:26 39:27 40:-8 43:2 45:2 47:13|radiodiffuseur 14:64
radiodiffuseurs 14:64|radiophonique 47:69|radiospot 31:50|raeren 30:31 35:32 53:36|ragnhild 20:55|rails 30:48 33:24
railway 22:63|rain 16:15 18:16 19:16 30:18 32:23 33:8 36:22 39:30 41:16 48:19|rains 33:19 41:49|rainy 31:44 33:19
raise 17:43 31:36 40:30|raises 6:52 38:55|raison 1:25 3:16 20:17 21:29 33:9 45:39|raisonnable 40:54|raisonne 47:69
ralenti 19:58|rallume 33:35|ramakers 22:53|ramasse 33:35|ramassent 33:35|ramen 19:27 20:19 24:25 40:16 50:24
raming 16:39 42:29 53:26|ramoneur 24:71|rampe 33:35|ran 3:28 31:31 33:7 47:39|rand 33:32
rang 3:10 11:26 27:18 33:22 40:10 42:23|range 27:59|rangee 33:35|ranger 33:35|rank 40:51|ransome 16:49 33:19
rap 20:42 40:40|rape 24:71|rapide 31:47 33:22|rappel 35:69|rappele 2:56|rappelle 33:22 48:55|rappellent 19:58
rappelons 23:67|rappeur 5:38 13:34 16:35 20:25 33:5|rapport 0:21 3:6 10:9 18:29 19:9 23:30 30:30 44:31 50:30 53:15
rapporte 33:22 40:40|rapporter 40:54|rare 19:55|rarely 44:65|rares 40:54|ras 33:35|rasante 32:73|rascheln 33:30
raske 2:27 3:24 34:26 43:31 47:35|raskin 44:41 53:38|rasquin 8:38 13:34 26:42 29:39 43:35
rasquinet 19:25 22:33 37:40 38:38 43:31|rassasie 38:71|rassemble 31:60|rat 23:45 33:12|rata 10:53
rate 6:23 16:22 19:14 21:23 23:38 33:-8 40:11|raten 2:36 23:40|rater 38:71|rates 35:67
rather 6:27 12:26 19:17 28:31 30:26 33:7 40:12|ratio 53:62|rattachent 33:35|rattrape 6:68|rauch 33:30|raucht 33:30
raum 1:24 3:19 19:19 20:20 53:22|raume 20:28 27:30 35:35|raumlich 2:49|raumt 2:24 34:44|rauspert 33:30
ravet 4:36 5:33 7:36 14:28 22:30 43:30|rayer 3:55|raymond 47:69|rayon 53:64|rc 35:69|rcs 8:61 27:38
re 7:17 10:1 12:6 14:2 19:6 20:6 23:7 26:12 27:20 33:-3 40:23 43:11 45:5 53:2|reach 31:50 40:30|reached 47:65
reaches 21:53 34:42|read 1:12 3:-5 9:9 11:10 13:11 14:1 16:4 18:12 19:-4 20:-4 21:8 27:32 31:-1 33:-1 40:10 42:5 44:14
reader 1:35 3:26 33:-7 38:28 44:43|readers 31:52 33:7|readership 31:57
reading 2:9 18:33 19:7 20:7 23:17 27:11 30:17 31:10 33:-4 44:28 50:19|readme 9:67|reads 33:21 36:26 45:21 48:42
ready 9:29 16:24 27:33 40:12 43:34 44:27|reageert 33:33
real 13:5 18:7 19:27 20:23 22:30 31:2 33:-23 36:13 40:14 43:21 52:14
realisateur 1:24 2:16 3:-1 5:12 10:18 13:23 16:9 19:11 22:10 27:15 31:4 39:16 40:7 41:11 43:9|realisatie 41:40 42:41
realisation 5:14 9:17 10:3 12:12 13:20 19:21 41:45 42:12 43:33 50:15|realisations 7:46 22:52
realisatrice 1:15 7:13 10:9 12:18 13:15 18:17 19:20 27:12 38:34 39:24 40:5 43:28
realise 8:22 10:11 13:41 22:19 27:14 30:21 31:25 33:-10 43:18|realised 30:65|realisee 19:45 30:54
realiser 2:43 13:38 19:32|realisera 2:56|realises 33:33|realiste 40:32 45:57|realistic 31:57|realistisch 40:46
realite 6:68|reality 40:51|really 33:33|reason 3:44 33:3 40:20|reasonably 2:57|reasons 2:57|rebel 3:54|rebord 33:35
rebours 20:56|rebranche 33:35|rec 43:52|recap 41:67|recapitulatif 5:42 33:9 41:54|recapitulation 41:65
recces 16:49 53:46|receipt 10:15 21:23 23:22 26:26 33:1 34:24 35:24 45:21 48:23|receipts 2:41 6:25 10:30 34:16 44:25
receivables 0:68|receive 23:35 29:56 40:20|received 1:38 2:7 8:18 10:9 14:11 15:41 17:14 34:6 35:18 42:15
receiver 51:68|receives 20:29 28:43 33:7 34:30|receiving 29:66|recemment 33:35|recensies 38:57|recent 19:55
recept 31:50|recepten 16:52|receptie 35:53|reception 1:39 12:30 23:30 26:35 29:33 35:34|recette 30:38 33:24 35:40
recettes 0:14 2:29 10:42 17:13 27:5 31:4 34:0 40:8 42:11|recevable 1:50 40:40|receveur 51:71|recevez 23:54 34:42
recevoir 29:64 35:43|recevra 2:56|recevrez 23:67|rechange 24:71|rechauffee 24:71|rechauffer 33:35|rechenzeit 30:55
recherche 5:21 16:38 18:42 24:23 40:15 43:18|rechercher 34:55|recherches 16:39 18:40 24:58|rechnen 40:38 53:31
rechner 19:48|rechnet 33:17 48:41|rechnung 16:28 26:43 37:32|rechnungsbetrag 26:56
recht 1:4 2:0 10:24 16:11 23:4 27:1 33:-18 34:28 35:6 36:8 41:16 43:4|rechtbank 10:49|rechtbanken 10:36 34:36
rechte 2:16 5:22 10:17 13:7 34:19 40:7 41:24 47:8|rechteinhaber 5:55|rechteinhaberin 34:49|rechtekette 5:55
rechten 2:17 5:20 10:9 27:0 34:25 40:10 41:24 47:5|rechtenketen 5:54|rechtenoverzicht 5:54|rechtenvrij 5:54
rechter 21:39 28:44|rechteubertragung 2:49|rechthebbende 5:41 34:36|rechtlich 22:53|rechtliche 31:37 40:33
rechtliches 31:50|rechts 7:19 33:12 43:21 49:36|rechtsanwalt 6:40 33:17|rechtsanwaltin 12:33 27:30 29:35
rechtsberatung 16:53|rechtsform 1:33 8:48|rechtsreferendar 3:47|rechtstreeks 2:48|rechtsvorm 1:26 8:48
rechtswidrige 14:51|rechtszaak 21:52|rechtzetting 11:55|recipiendaire 35:69|recipient 35:67
recit 6:18 12:17 20:24 33:9 34:17 40:4 47:31 53:25|recitait 47:69|recitals 10:58
recits 1:18 2:11 3:10 8:23 10:12 15:25 20:10 23:22 27:16 34:10 43:20 46:25|reckinger 6:35 33:22|reckon 53:59
reclame 7:38 22:41|recognised 3:54|recognises 21:67|recoit 2:43 14:30 34:34|recolle 48:68
recommandation 14:37 30:41 31:34 46:44|recommandations 30:60 44:47|recommande 12:33 21:34 34:22 44:47 52:40
recommandee 34:55|recommandons 30:68|recommence 3:34 33:14 49:51|recommend 44:65|recommendation 14:27 30:44 44:52
recommendations 30:65|recompense 33:22 48:55|recompenses 7:62|recompte 48:68|reconciliation 21:46 33:14 48:47
reconcilie 33:35|reconnait 5:27 21:26 33:28 48:27|reconnaitront 31:60|reconnue 20:56|reconnues 10:58|reconstitue 20:56
reconstitution 20:50 41:41|reconstructie 3:46|reconstruction 20:44 41:51|reconstruit 41:67|record 19:46 20:17 22:37
recorded 19:34 31:36 43:40|recorder 20:55|recording 26:56 33:19|recordist 16:36 20:42 53:33|records 33:19 51:55
recoup 17:64|recouped 10:40 22:45 40:23|recoupment 10:58|recours 23:67|recouvert 47:69|recouvrement 51:71
recovery 14:60|recrutee 53:64|recrutement 18:53 30:54|rectangle 20:56|rectangular 33:33|rectification 11:71
rectificative 11:71|recto 25:60 37:62|recu 1:26 8:20 12:18 14:33 15:40 33:-14 34:6 35:20 44:19 47:20|recue 2:43 17:55
recueil 34:55|recueillie 20:56|recueillis 38:71|recues 15:65 35:43|recul 40:54|recule 33:35
recuperable 1:43 10:37 34:34|recuperation 10:39 14:54|recupere 2:35 10:50|recuperer 28:73|recurrents 45:65
recurring 45:64|recus 7:62|red 19:17 24:31 32:41 33:15 48:29|redacted 25:70|redacteur 13:64|redaction 16:52 35:56
redactionele 7:51|redactrice 7:51|redaktion 27:50|redaktionsleiter 27:50|redden 6:53|rede 20:48
reden 10:17 19:14 20:15 33:15 40:13|redenen 6:53|rederij 31:37 35:41|redescend 33:35|redet 6:40 33:17
redevable 14:42 51:63|redevient 10:45 40:40|rediffuse 31:60|redige 2:43 27:48|reding 8:38 11:39 25:41 29:47
redouble 40:54|redrafts 18:63|redrawn 24:69|reduce 42:64|reduction 40:51|reduirons 40:54|reduit 10:45 40:40
reduite 16:52 41:54|reecrire 34:55|reecrit 33:35|reecrites 34:55|reecriture 2:24 3:11 16:40 18:22 40:9 43:21 44:36
reedite 31:60|reeks 1:6 7:19 10:10 19:4 22:22 27:13 31:13 40:2 43:8 45:20|reeksbijbel 43:40 45:39
reeksen 13:40 22:29 40:22|reeksenmarkt 18:54|reeksontwikkeling 17:55
reel 1:16 16:27 19:9 20:17 33:2 38:22 40:3 43:15 45:26 50:20|reelles 19:45 43:52|reels 19:45 41:54|reemploye 34:55
reenactment 20:55|ref 16:29 23:41 26:35 50:32 51:46|refaire 31:60|refait 45:65|refectoire 33:22 48:55|refer 27:59
reference 19:14 23:43 26:29 30:24 46:26 50:25 51:27 53:19|references 7:18 19:27 22:22 32:49 36:41 45:22|referent 40:54
referenties 31:25 32:32 36:32 45:27|referenzen 22:28 32:32 36:32 45:29|referme 33:35|referment 45:65|referred 33:33
refined 53:59|reflection 19:42 49:55|reflections 19:55|reflet 37:75|reflets 19:45 33:22|reflexe 48:68|refugie 33:35
refugies 33:35|refundable 1:62|refus 2:14 10:16 20:26 33:2 34:13 40:31|refusal 44:65
refuse 3:4 19:7 20:15 21:27 31:9 33:15 34:4 40:3 48:28|refused 19:55|refusent 21:67|refuser 34:55|refuses 3:54
reg 13:64|regard 2:26 20:21 34:21 49:50 52:39|regardait 13:64|regardant 19:58
regarde 6:20 33:22 38:24 39:38 40:6 47:31|regardent 20:42 33:22|regarder 19:22 30:44 33:19 39:36|regardez 11:71
regarding 19:55|regards 12:39 27:34 33:5 53:34|regel 40:46|regelmassig 33:30|regelmatig 8:54|regeln 45:53|regels 45:51
regen 22:22 33:10 48:34 53:20|regentaat 13:52|regente 13:64
regie 0:1 1:-2 2:-2 5:1 7:-5 9:8 10:7 12:2 13:13 16:10 17:1 19:3 22:18 26:2 34:-5 35:0 39:3 40:-8 41:30 43:22 50:0 51:1
regieassistent 13:52|regieassistenz 13:52|regiecontract 5:54|regieentwicklung 40:46|regiekonzept 1:53|regieploeg 41:52
regiestab 41:53|regiestatement 19:48|regime 10:37 15:63|regio 40:46
region 1:0 8:4 10:-1 15:32 19:-3 20:-7 27:3 40:15 42:36 53:32|regionaal 42:54
regional 10:8 13:21 15:12 17:23 40:-5 42:55 53:19|regionale 13:22 15:22 20:19 22:18 27:13 31:12 42:32 53:26
regionaler 17:41 53:38|regionalfonds 42:54|regionalforderung 42:54|regisseer 19:49|regisseerde 13:52
regisseur 1:10 2:7 10:8 12:20 13:26 16:11 20:8 22:12 39:16 43:11|regisseurin 12:24 13:24 39:39 52:28
regisseuse 13:39 43:47|register 8:36 21:25 25:39 33:-7 35:25 45:24|registered 8:60 34:33|registers 20:55
registrar 8:67|registre 3:16 20:17 23:28 25:47 33:9 40:15|regle 3:23 12:23 14:19 17:24 24:40 27:17 45:33 51:27
reglement 1:43 10:6 15:47 23:14 33:-16 50:16|reglements 20:42 33:22|regler 26:59 33:22|regles 3:34 14:42 45:44
regret 33:35|regrets 20:55|regrette 6:49 44:59|regrouper 30:68|regulars 31:44 45:51|regulation 14:39 15:60
rehearsals 19:55|rehearse 19:55|rehearsed 19:55|rehearsing 33:33|reichen 12:45 40:26|reicht 33:30|reichte 47:54
reihe 9:31 13:28 33:6 45:29|reihen 31:50|reine 7:41 13:43 21:46|reinvested 17:64|reis 16:27 33:6 41:40|reisde 13:52
reise 41:53|reisen 2:14 16:44 41:28|reisepass 25:57|reist 33:30|reizen 16:42 31:22 35:25|rejected 45:64|rejetee 1:64
rejouer 10:58|rek 33:33|rekenen 50:54|rekening 4:32 9:16 10:10 11:16 12:12 26:17 29:24 35:14|rekeninggegevens 4:55
rekeninghouder 4:55|rekkem 20:49|rekwisieten 41:52|relais 33:35|relatant 34:55|relatie 4:55|relatifs 5:69
relation 6:45 45:43 46:49|relations 38:71|relationship 6:65|relative 0:44 14:37 15:45 29:44
release 5:13 20:4 22:29 27:7 31:42 35:24 40:0|released 10:28 21:37 27:41 38:38|releases 31:57|releasing 27:59
relecture 2:56|relevant 15:69|releve 2:16 4:44 20:25 21:27 22:26 23:27 45:25|relevent 2:56|reliance 41:63
relief 15:56 44:52|relies 33:35|relight 19:55|relights 33:33|reling 33:20 48:40|relire 3:55|relirez 34:55
remain 2:43 12:38 34:30|remaining 34:35 40:43|remains 14:39 20:34 33:12|remake 2:21 31:37 34:35 40:20
remarks 11:55 33:19|remarque 9:50 17:47 33:14|remarques 11:71|remboursable 10:37 17:47 26:51|remboursant 2:56
rembourse 10:45 14:25 40:27 42:28|remboursees 10:58|remboursement 10:21 40:47 41:31|rembourser 14:50 26:46 40:27
rembourses 2:56|remedial 3:41 20:42|remember 20:42 33:19|remembered 30:65|remercie 33:35|remerciements 12:67
remercier 33:35|remet 2:35 33:27|remettre 0:70|remich 8:67|reminder 35:67|remis 2:35 18:33 30:34 33:1 40:20
remise 2:40 4:17 10:3 18:27 23:30 34:1 40:-1 41:12 50:26|remises 2:56|remmen 20:37 33:20|remonte 20:29 33:30
remontee 10:45 45:52|remontent 3:42 33:22|remote 16:49 43:47|remouchamps 44:68|remplace 2:18 11:57 17:30 33:9
remplacee 10:58|remplacees 10:58|remplacement 2:35 11:50 33:14|remplacer 3:42 19:45|remplacera 33:35|rempli 51:71
remplie 1:56 20:34|remplir 1:56 33:14|remplissent 20:56|remplit 33:35|remuait 3:55|remunerated 2:57
remuneration 2:55 16:20|remunerations 0:57 16:52|remunere 29:70|remunerees 2:56|remy 43:52 53:50|renard 7:49 31:47
rencontre 3:29 33:9 40:27 48:42|rencontree 20:56|rencontrer 12:67|rencontres 18:66|rencontrons 20:56
rend 29:44 33:22 34:29|render 24:48 40:43|rendering 14:60|rendez 16:23 18:36 27:19 33:5 40:30 42:24
rendre 3:21 14:42 23:33 33:1 40:20|rends 44:68|rendu 18:40 23:41 24:58|renewable 5:44 34:48|renewal 34:30 40:45
renewals 5:65|renewed 5:44 31:50|renforcer 30:68|rennt 33:30|renonce 10:58|renonciation 2:56|renouvelable 5:42 34:50
renouvellement 34:50 40:27|renouvellements 5:69|renouvelons 34:55|renove 53:64|renseignements 1:43 14:56
rent 7:37 15:26 33:16 35:25 53:18|rental 2:57|rentre 33:22 45:39 48:42|rentrent 33:35|renversement 44:68|renvoie 33:35
renvoyee 33:35|renvoyer 34:55|renzo 2:20 3:10 9:27 13:17 16:16 18:18 43:17|reopens 21:67|reorganisatie 14:52
reorganisation 14:64|rep 13:61|repaid 10:28 14:30 23:35 40:33|repair 10:45 20:42|repaired 13:48 53:46|repairs 33:33
reparation 33:35|repare 33:22 45:52|reparent 33:35|reparer 3:42 33:22|reparieren 33:30|reparle 33:35
repart 20:42 33:22|reparte 19:58|repartent 21:67|reparti 10:58|repartie 10:58|reparties 10:58|repartit 33:35
repartition 0:49 2:35 5:35 10:24|repas 16:25 19:18 20:15 21:36 33:-5 41:39 45:25|repasse 20:56|repay 10:37 40:43
repayable 10:45 17:50|repayment 40:51|repeats 33:33|repeche 33:35|repeint 21:67|reperage 10:45 40:40
reperages 10:6 16:52 18:45 19:6 40:2|repete 19:49 48:49|repeteer 19:49|repeter 19:45 33:22|repeteren 19:49
repetitieritten 16:52|repetition 10:30 20:43 45:38|repetitions 17:47 19:50|replaced 10:58|replaces 11:68
repli 31:47 40:40|replie 33:35|replique 6:68|repliques 3:55|repond 3:7 10:10 13:16 14:16 33:24 40:6 44:20
repondait 3:55|repondants 30:68|repondent 37:54 40:32 43:44|repondeur 13:64|repondons 40:54|repondre 29:57 34:42
repondront 20:56|repondu 3:29 30:41 33:9 47:43|reponse 3:21 7:28 12:33 17:35 40:32
report 16:15 18:45 23:18 30:28 33:-15 44:28 50:30|reporte 0:70|reported 3:33 13:40 33:12|reportee 0:70|reportees 2:56
reporter 38:68|reports 20:34 33:25|repos 16:44 18:59|repose 20:42 40:40|reprend 2:30 20:29 33:9 34:29|reprendra 14:64
reprendre 3:55|represent 29:66|representatief 30:55|representation 2:40 29:51 34:24|representations 22:53 31:47
representative 34:56|represented 30:65|representee 4:38 14:30 29:36 34:42|representer 27:40 29:62|represents 17:64
reprinted 47:65|repris 33:22 45:52|reprise 40:54|reprisees 19:58|reproach 33:33|reproduce 2:57|reproductie 2:48
reproduction 2:54 47:32|reproduisent 34:55|reproduit 33:35|republik 25:57|republique 25:73|reputation 7:46 40:39
requerant 1:64|requerante 1:64|request 1:24 4:38 8:18 12:15 25:21 27:10 29:18 35:18 40:2 43:12 51:37
requested 1:49 17:30 40:17 43:27|requete 1:50 23:54|requiert 10:58|required 0:34 5:32 10:37 35:34 51:35
requires 2:43 34:42|requis 30:68|requisite 41:53|requisiten 24:43 41:40|rescission 2:57|rescue 19:42 48:53
rescuers 33:33|research 2:7 16:45 24:19 30:15 40:2 41:13 43:11 53:20|researching 20:55|reseau 7:41 33:14 40:32
reseaux 31:60|reservation 14:31 34:40 35:48|reservations 44:65
reserve 1:16 2:-4 5:7 16:25 18:5 20:-2 23:5 24:9 27:22 33:-23 34:18 35:7 40:6 41:27 44:6
reserved 2:15 19:13 34:33 40:20 47:42|reservent 2:56|reserveonderdelen 50:54|reserver 34:55|reserveren 34:49
reserves 0:44 10:24 19:12 34:21 44:22 47:43|reservoirs 20:56|reservons 19:58|residence 13:51 16:52|residences 13:64
resident 33:5 53:55|residents 33:12 53:54|resides 53:59|residing 2:43 29:53|resigned 13:61|resiliation 2:56
resilier 2:56|resin 30:65|resine 36:72|resiste 33:22 44:55|resisted 3:41 20:42|resolue 44:68|resolution 2:56
resopal 32:57|resources 17:64|respect 2:35 14:28 18:32 29:35 34:20|respecte 2:43 14:50|respecter 14:64
respectera 20:56|respectes 46:71|respectievelijk 10:49|respectivement 2:43 34:42|respects 14:60|respiration 49:72
respirations 33:35|respire 33:35|respirent 19:58|respond 40:51|respondenten 30:55|respondents 30:65|responds 27:59
responsabilite 2:20 4:35 8:32 14:40 30:31 35:33|responsable 21:46 40:32 48:47|responsibility 14:60|ress 16:65
ressemble 33:22 36:59|ressemblent 7:41 28:52 31:39|resserrer 3:55|ressources 7:32 17:57 42:40
rest 2:7 3:5 10:29 19:-2 23:19 27:1 33:-16 40:10 42:19 44:20 53:1|resta 47:69|restait 3:42 33:22|restant 2:43 38:58
restantes 16:65|restants 5:55 10:45|restaurant 20:56
reste 2:11 3:5 10:12 11:15 17:5 19:-6 20:6 21:12 27:11 28:10 31:-4 33:7 34:-8 37:11 40:-2 43:2 44:13 45:2 47:6 50:6 53:8
restent 2:23 11:26 14:18 17:23 34:45|rester 19:37 40:32 44:47|restera 40:54|restituer 35:69|restitution 34:55
restlaufzeit 31:50|restless 33:33|restock 40:51|restons 7:32 12:36 33:17 50:39|restreints 14:64|rests 40:51
result 0:54 17:38 46:41|resultaat 0:34 23:32 46:35|resultat 0:62 23:34 46:38|resultaten 30:55|resultatenrekening 0:54
resultats 0:51 10:19 30:54|resulte 8:55 51:58|results 2:36 30:57|resume 1:18 2:11 5:23 9:25 30:22 33:18 41:22 44:23
resumes 12:40 21:41 43:39 45:39|retained 0:68|retainer 16:62|retape 33:35|retard 26:51 33:14 40:32|retarde 40:54
retenons 33:35|retenu 23:41 24:45 46:44 53:37|retenue 23:46 34:34 50:49|retenus 23:67|retient 33:35
retire 10:32 17:42 19:32 20:29|retired 33:33|retiree 5:69|retirement 33:33|retombees 53:64|retouche 50:70
retour 2:6 9:20 10:7 18:16 31:10 33:3 34:21 35:19 38:21 40:3 48:29 50:19|retourne 20:48 33:14|retournement 44:68
retournent 2:43 49:58|retourner 2:43 34:42|retours 18:53 33:22|retractation 35:69|retractent 40:54|retraining 33:33
retraite 20:42 45:52|retravailler 44:68|retreat 3:29 33:27|retro 33:35|retroplanning 18:66
retrouve 9:28 21:37 33:17 40:11 45:23 48:26|retrouvee 20:56|retrouvent 20:34 33:27|retrouves 33:35
return 8:27 19:15 20:15 23:25 33:-7 34:27 35:27 40:11|returned 33:19 40:37|returning 35:46 43:40 45:43
returns 33:19 51:55|reue 13:52|reuni 2:20 18:30 23:43 27:25 29:34 40:17|reunie 23:67|reunies 2:56
reunion 3:21 23:33 29:36 33:14 40:20|reunis 10:42 53:48|reunit 7:41 10:37 33:14|reus 6:53|reusable 30:65|reuse 27:59
reussir 35:69|reussit 33:35|rev 50:67|reve 6:56 24:56|reveil 33:35|reveille 21:32 28:37 33:24 48:32|revele 33:35
revenir 20:56|revenons 20:56|revent 33:35|revenue 3:36 7:33 47:37 51:40|rever 33:35|reverse 20:55|reversion 2:27 34:51
revert 34:56|reverts 34:56|reves 20:56|reviennent 10:37 20:48|revient 2:7 10:9 21:18 33:25 34:18 44:19|reviewed 35:67
reviewer 38:68|reviews 38:68|revised 11:68|reviseur 0:57 14:50|revision 2:57|revisions 2:45 16:27 18:28 40:15
revisor 3:47|revocable 29:66|revocation 29:70|revoked 29:66|revolte 21:67|revoquer 29:70|revu 11:71
revue 13:28 33:-1 38:55 40:17 47:33|rewrite 2:24 3:21 16:28 40:18 44:45|rewritten 3:35 34:47|rez 33:35|rgec 17:68
rgpd 14:64|rheinwinkel 1:13 10:10 17:14 22:20 23:13 38:16 39:24 42:14 43:13 52:17|rheto 33:35|rhisnes 50:70
rhone 13:64|rhubarb 39:69|rhythm 19:42 20:42|rhythmisch 33:30|rhythmus 33:30|ri 3:34 33:14 40:32
rialto 3:26 33:24 47:40|rib 1:33 4:54 9:40 12:36|ribbon 33:24 35:48|richter 28:56|richterin 6:30 33:7 47:39
richtete 3:47|richtig 1:24 11:27 14:34 19:19|richtige 10:50|richtigkeit 15:55|richting 19:36 24:43|richtlinie 1:53
richtte 13:52|richtung 33:30|ride 20:42 33:19|rideau 13:43 22:45 33:14|rideaux 33:35|rides 33:33|ridicule 33:35
riecht 33:30|rien 1:13 2:-4 3:22 6:8 10:7 14:4 19:14 20:-4 27:1 33:12 36:12 38:11 47:9 48:17 53:4|rient 33:35
riet 19:30 21:25 33:17|rig 16:45 18:45 53:29
right 2:26 3:-2 6:24 10:2 16:6 20:-1 30:9 32:14 33:-1 34:16 40:4 45:8 49:21 51:12
rights 1:6 2:29 5:31 10:2 27:-4 31:-6 34:33 40:-6 41:25 47:13|rigueur 23:67|rij 33:33|rijbewijs 13:52|rijden 33:33
rijdend 19:49|rijdt 20:20 31:13 33:15 48:16 49:19 53:14|rijksdienst 51:55|rijksregisternummer 25:56|rijkswachter 45:51
rijkswachtkazerne 45:51|rik 6:33 45:35 48:37|rimouski 10:58|ring 3:7 12:16 19:18 22:19 33:14 35:19 40:4 48:18
ringers 22:63|rings 3:16 20:26 21:41 33:15|rire 27:40 33:27|rires 20:56|rise 10:37 33:12 40:30|risen 49:68
risico 17:35 20:30 40:27|risicoanalyse 40:46|risiken 40:46|risiko 30:35 40:38|rising 33:33|risk 1:30 31:25 40:36 50:35
risks 40:51|risque 3:21 10:24 40:46|risques 9:50 40:46|rit 20:28 33:25 38:23
rita 3:19 13:28 19:22 22:30 29:34 34:19 43:29|ritcs 13:52|ritten 3:46|rituel 20:56|riv2 39:73|rival 44:68
river 7:30 13:31 20:25 45:34 53:29|riverains 20:42 31:47|rivers 20:55|rives 22:63|rivier 20:37 53:38
riviere 18:41 20:41 45:40|rivieren 20:49|rivieres 20:34 22:45 39:52|rixdorf 47:54
rixensart 1:20 4:27 7:19 14:18 29:25 36:27 40:20 43:19 53:18|road 20:11 22:20 33:23 45:29 48:22|roads 45:64
roadshow 31:60|roar 33:33|robe 33:35|robermont 33:35|robert 2:25 3:33 35:41|robertville 33:27 53:41|robes 19:58
roch 47:54|rochat 27:61|rochefort 25:73|rochester 34:56|rock 30:65|rode 20:37 21:39|rods 19:55|roeispaan 33:33
roels 27:21 34:27 43:31 47:34|roep 31:50|roepen 33:33|roept 33:33
roerdomp 3:7 7:12 10:10 12:12 19:9 27:11 33:10 40:7 43:13|roest 32:57|roet 47:55|roger 19:26 33:31|roh 52:57
rohan 22:63|rohweiss 24:56|roi 31:60|rol 1:38 27:38|roland 20:44 34:40|role 19:15 22:22 27:37 33:-9 40:30 43:21
roles 10:30 27:21 33:-5 35:29 41:51|roll 43:61|rolle 22:33 33:10 40:26|rollen 10:18 33:10 40:15 41:22 53:20
rollout 31:57|rollt 33:30|rolverdeling 10:49|romain 33:33|roman 2:9 3:13 5:33 16:2 30:5 33:-22 34:26 40:-1 43:5 47:24
romance 30:54 44:55|romanciere 34:55|romande 10:27 17:38 23:37 27:31 42:36|romans 3:19 13:28 31:31 34:30|rome 26:73
rommelig 3:46|rond 18:23 24:35 27:20 33:8 38:26|ronde 31:25 33:27 52:38|rondes 3:34 19:37 30:47|rondkrijgen 42:54
ronron 33:35|roof 33:33|rook 47:55
room 2:-2 3:4 7:2 12:5 16:13 18:26 19:15 20:-3 21:16 27:1 32:11 33:6 43:2 45:5 47:7 50:8 53:1|roomers 22:63
rooms 6:35 7:30 20:25 53:42|root 26:69|roots 9:54 53:46|rory 1:39 7:28 11:36 29:34 46:35|rosa 6:48 20:6 33:13 48:19
rosary 33:33|rose 34:55|rosit 49:72|rossi 1:37 25:47 29:44 34:29|rost 32:57|roswitha 27:50|rot 32:57|rote 20:41 33:10
rotonde 20:49|rotor 39:73|rotterdam 1:19 16:19 18:20 20:10 27:33 31:29|rotterdamse 33:33|rotules 24:71|roubaix 25:73
roues 13:43 33:14 39:52|rouge 3:3 7:10 10:6 13:12 17:16 19:6 21:15 22:25 24:19 27:9 32:39 34:11 35:17 45:13 49:20
rouges 24:58 33:22|rough 18:63|roughly 41:63|rouille 32:73|roule 48:55 49:58
round 1:19 3:11 26:26 27:16 33:18 41:19 47:22|rounds 33:33|rousse 7:62
route 8:26 16:20 19:22 20:15 21:23 31:17 33:3 48:23|rouvre 21:67|rouwt 3:46|row 5:36 31:26 33:3 34:26 42:34
rowlands 27:59|rows 33:33|roxane 34:55|roy 27:53|royale 4:51 21:46 45:44|royaume 25:73|rozenkrans 33:33|rsz 9:42 51:42
rtbf 7:32 17:38 22:36 40:23 42:36|ruban 33:35|rubber 33:33|rubriek 1:51|rubrieken 1:51|rubrik 1:53|rubrique 1:58 41:43
rubriques 1:64|ruche 6:37 21:37 44:38 45:35 47:39|ruckbau 50:55|rucken 49:56|ruckfahrt 33:30|ruckfall 34:49
ruckfluss 10:50|ruckforderungsanordnung 14:51|ruckfragen 12:53|rucklage 16:53|rucksprache 47:54|ruckstande 51:56
ruckstellung 17:54|ruckstellungen 0:49 42:34|rucktritt 2:49|ruckwarts 13:40 33:17|ruckzahlbar 43:52
ruckzahlbares 23:53|ruckzahlung 10:50|ruckzahlungspflichten 10:50|rude 6:52 13:48
rue 1:1 5:5 7:11 8:29 9:7 10:11 13:1 14:0 16:8 17:5 19:7 20:1 22:11 27:11 33:-16 34:7 40:-9 41:4 42:3 47:6 48:18 50:16 53:0
ruelle 7:27 14:37 22:29|rufen 12:53|ruft 31:37 48:41|rug 19:49|ruhe 6:53|ruhig 19:48|ruhige 19:48|ruikt 19:36 33:20
ruine 20:42 28:60|ruined 28:48 33:25|ruinee 28:73|ruineerde 28:56|ruiniert 28:56|ruinously 28:69
rule 33:25 45:31 48:33|rules 1:35 14:14 31:12 33:-2 35:21 40:16 45:29 48:20|rumeur 33:35|run 7:24 19:31 27:23 33:17
rund 40:46|runde 18:41 20:35|runder 44:54|rundfunk 7:31 9:36 27:30|rundfunkveranstalter 14:51
rundfunkveranstaltern 7:50|rundschau 38:55|rundschreiben 33:30|rungis 20:56|runner 13:61
running 16:29 22:30 33:-1 43:40 45:31|runs 5:25 6:25 33:17 43:21 45:36|rural 7:62|rurale 30:37 31:30 43:35 44:38 50:39
rurales 31:60|rush 26:69|rushes 43:65|russ 47:54|russes 32:73|russian 13:61|russisch 13:52
rust 3:15 5:23 6:34 24:24 32:24 40:15|rusthuis 21:39 33:20|rustig 20:49|rustige 31:50|rusty 33:33
ruth 3:-1 6:12 10:3 16:5 19:0 20:2 21:7 23:5 27:14 33:10 40:-2 44:7 48:13 49:14|rutting 18:63|ruud 33:33
ruzie 3:13 7:18 21:19 33:17 48:19|rw 53:64|rwanda 20:55|rwandan 31:57|ry 50:41 53:38|rythme 3:19 18:42 19:42 20:19
s 1:1 2:-3 3:-1 5:0 6:2 7:-6 9:8 10:0 11:4 12:7 13:-3 14:-2 17:-1 18:-1 19:2 20:3 21:3 22:3 23:0 27:-6 31:-3 32:2 33:5 34:0 38:1 40:-3 43:-2 44:4 45:0 47:1 48:-1 49:6 53:-2
s1 43:52 45:52|s10 18:66|s11 18:66|s13 18:66|s14 18:66|s2 45:65|s21 18:66|s3 45:65|s36 18:66|s4 22:53 45:52|s40 18:66
s44 18:66|s48 18:66|s49 18:66|s4plant 27:59|s8 45:65
sa 0:8 1:4 2:0 3:-9 4:10 5:1 6:12 7:3 10:9 12:2 13:-3 14:8 20:-6 22:-2 23:-1 26:7 27:-6 28:7 29:8 30:4 33:5 34:7 43:11 46:12 48:0 50:5 51:9
saadi 22:66|saal 32:28 33:2 41:25 45:25 47:25|saar 38:55|saarbrucken 13:40 31:37|saarland 31:50|sabam 2:48
sabine 7:49 14:37 43:39|sable 19:27 24:41 32:43 33:5 45:35|sablon 13:51 22:53|sabot 33:27 49:52|sabotage 33:33
sabote 33:35|sabots 33:26 48:49|sac 33:35|saccades 19:58|sacd 2:46 5:38 17:38|sacha 6:40 33:26 48:31
sache 7:32 19:22 20:30 33:0|sacoche 33:35|sacre 7:60|sacristine 21:67|sacs 49:72|sad 3:28 27:33 40:24 47:39
safely 50:67|safety 16:45 27:29 33:3 50:37|sage 3:55|sagen 3:27 20:17 28:25 33:-1 40:15|sags 33:19 44:52
sagt 3:6 5:7 6:21 20:1 33:18 34:1 40:-2 47:6 48:6|sagte 3:39 20:28
said 2:12 3:23 11:16 20:12 33:-3 38:25 40:-2 45:12 47:39|sail 40:51|sailer 2:21 3:19 5:27 34:21 43:24|sailing 35:67
sailings 35:67|saint 7:23 13:23 21:15 22:27 30:15 33:-13 43:17 50:27 53:15
saintrond 2:17 10:19 13:26 16:27 17:30 19:19 22:27 35:30|sais 3:47 19:37|saisi 37:75|saisie 28:60 33:22|saisir 2:56
saisit 33:22 36:59|saison 2:-1 3:-2 13:7 18:9 19:1 20:-2 21:27 22:9 32:16 33:-6 45:49 47:12|saisonniers 7:62
saisons 13:28 20:45 22:30 45:29|sait 3:-1 6:28 7:13 13:8 20:9 21:11 33:21 44:22 53:7
salaire 2:26 16:35 35:39 40:23 42:36|salaires 41:54 42:53|salarie 2:43 7:49|salaries 7:47 40:20 41:32 51:36
salary 3:28 16:36 17:38 35:41|sale 22:36 33:8 35:42 42:39|sales 10:4 12:9 27:18 31:20 33:-21 40:23 42:40 46:13
salim 20:56|salle 14:8 15:16 18:11 21:12 22:11 27:6 30:23 31:22 33:6 40:19 46:15 48:27
salles 7:22 22:15 27:10 30:17 31:37 34:5 40:3 42:34 43:15 53:13|salome 33:35|salon 19:23 20:21 31:25 33:0 48:49
salt 31:50 45:43|salted 33:33|salue 33:27 48:47|salutations 12:46 23:46 27:40|salzburg 27:50|salzinnes 53:59
sambre 2:1 7:9 10:11 12:5 13:2 14:4 17:18 20:-5 22:11 27:12 31:-2 33:-14 34:8 35:12 38:7 40:-2 43:11 50:15 53:9
same 1:2 2:3 3:6 5:12 10:11 15:7 17:3 18:2 19:7 20:2 27:-2 31:10 32:9 33:5 34:-5 35:6 39:9 40:-3 45:11 46:14 49:13
samedi 31:60|samen 3:7 10:27 12:5 15:15 16:5 30:9 33:-1 40:7 41:13 42:14|samengesteld 8:54|samenleven 31:50
samenvatting 0:26 1:22 12:23 41:24 44:27|samenwerking 10:24 31:37 40:22|sami 6:53|samira 3:18 13:24 16:24 22:25 35:25
sammelt 19:48|sample 12:31 30:56 45:32|samt 29:42 34:36|samtliche 2:29 34:29 53:31|samtlichen 10:50|sandra 8:67
sandrine 1:50 35:56|sandwich 33:35|sandwichs 16:65|sang 19:58|sankt 22:30 30:32 50:30 53:28
sanna 6:27 19:17 33:24 49:30
sans 0:2 2:4 3:8 4:16 5:1 6:11 7:-6 8:1 10:11 11:3 14:-4 20:9 21:6 24:4 31:-8 33:10 34:2 38:4 39:5 40:4 45:-2 47:2 48:5 51:10 52:6 53:-4
sante 14:37 16:39 20:29 30:41|saoirse 27:59|sapin 33:35|sapins 33:35|sarabande 33:35|sarah 2:23 3:30 22:23 43:28
sarl 1:33 10:48 27:31|sarolea 21:39 26:45 34:31 45:37|sartori 2:47 19:39|sas 8:29 10:30 13:36 39:33 43:25 46:40
sas17 39:73|sass 33:17 47:41|sassement 20:56|sassen 3:47|sassnitz 13:29 38:32 39:42|sat 20:42 38:55|satter 19:48
saturation 33:35|saturday 31:38 33:24|satz 3:23 33:24|satzung 8:43 9:43|saucisses 26:73|sauer 26:56
sauf 10:9 15:22 18:18 19:9 20:7 21:19 22:17 33:9 34:18 36:24 53:15|sauna 40:51|saura 6:37 33:31|saurez 47:69
saurions 11:57 23:54|saurons 20:56|sauront 19:58|saut 3:42 48:55|saute 33:35|sauve 33:35|savaient 3:55|savait 33:35
save 3:31 19:20 20:29 34:21 42:29|savent 19:58|saves 20:55|savings 17:64|savoir 3:13 6:25 7:32 15:28 33:5 34:25 40:11
savons 40:50 45:32|saw 19:36 33:24|sawdust 30:51 33:19|sawyer 20:55
say 3:2 10:16 14:8 17:12 20:3 31:5 33:9 40:15 43:9 47:28 53:7|saying 13:61
says 3:-3 6:9 13:5 17:7 19:-2 20:7 33:23 36:12 38:11 40:3 47:9|sc 4:49 49:49 50:46|scale 24:56 30:51
scalpel 32:56 33:19|scam 2:43 17:55|scan 14:50 25:60|scandinavia 31:57|scandinavie 31:50|scanne 12:67|scanned 33:33
scannee 1:64|scanner 12:64|scannes 43:65|scannt 30:55|scare 3:54|scarecrow 33:33|scared 3:41 38:55|scarpe 42:67
scarves 19:42 32:56|scelles 33:35|scen 43:65
scenario 1:6 2:15 3:-5 5:14 9:2 10:12 12:0 13:4 16:18 17:-1 18:7 19:-8 22:-2 23:-1 27:11 33:-27 34:7 36:2 40:0 41:14 42:-2 43:13 44:-2 47:-1
scenariocoach 16:52|scenarios 13:38 34:42 40:27|scenariosteun 1:22 17:38 23:35|scenarist 2:40 3:26
scenariste 2:37 3:0 10:3 13:32 16:10 18:11 34:1 40:15 53:8|scenaristen 2:35 12:39|scenaristes 2:30 16:39 18:40 53:37
scene 3:10 5:4 13:7 18:2 19:16 22:2 30:12 33:12 40:-9 43:1 44:12 48:33 49:7
scenes 2:0 3:4 9:13 12:9 16:7 19:10 27:4 33:-6 35:13 40:11 43:26 44:19 48:10 50:12 52:15|schaal 19:36 50:41
schaamt 33:33|schaamte 3:33 33:20|schaap 35:53|schaar 30:55
schachtbok 0:16 4:16 8:15 10:17 12:13 26:17 27:12 29:15 43:14 51:16|schaduw 19:49|schaduwen 33:33|schaduwpass 24:56
schaduwtheater 32:57|schaerbeek 40:54|schaf 22:40 31:37|schaffner 33:30|schalt 20:48|scham 3:47|schame 3:47
schandel 33:33|schankraum 30:27 33:12 40:18 41:26|scharfe 19:48|scharfsinnige 33:30|schatten 3:47|schattig 45:51
schatting 41:45 53:31|schau 39:48 52:39|schaum 19:48|schauspielerin 13:33 19:28 27:30|schauspielfuhrung 13:52
schaut 6:28 19:23 31:25 33:6|schedule 1:11 10:26 11:17 16:27 17:20 18:21 22:12 27:7 31:6 40:6 41:11 42:12 43:9
schedules 9:41 14:34 19:29 27:33|scheduling 16:62|scheepsinterieur 40:34 41:40|scheibe 33:17 44:29 48:29
scheidung 3:47|scheinwerfer 19:48|schelde 4:55|scheldehuis 46:55|scheldevallei 53:50|schell 6:40 33:17
schema 0:56 46:34|scheme 0:54 1:49|schemer 48:52|schenkelklopfen 31:50|schenkt 48:52|schepen 19:49|schept 23:52
schermen 45:51|scherpte 19:49|scherz 3:27 7:31 33:10|schets 40:46|schetsen 24:56|schicht 33:30|schickt 33:30
schiebt 33:30|schiedsgericht 10:50|schiedsklausel 10:50|schiefgehen 40:46|schiesst 40:46|schiffchen 33:10 49:36 52:37
schijf 23:52|schijnt 19:49|schijven 2:38 23:35|schilderijen 32:57|schilt 20:49|schip 1:26 16:27 31:25 40:22
schirokko 31:50|schlafen 21:41 53:38|schlafender 33:30|schlaft 19:19 20:20 33:21|schlafzimmer 48:54|schlagen 33:30
schlecht 33:30|schleicht 33:17 49:43|schlichter 10:50|schliessen 10:50|schliesslich 33:30|schliesst 21:34 28:37 33:10
schliessung 21:54|schluss 20:20 21:38 32:28 44:25|schlussbericht 18:53|schlussbestimmungen 34:49|schlussel 21:54
schmiert 33:30|schmuggel 33:30|schmuggeln 33:30|schmuggelt 33:30|schmugglerkonig 31:50|schmugglerring 28:44 33:17
schnee 1:11 12:11 18:12 23:11 27:8 33:7 37:15 40:4 43:10 47:12 48:12|schneebereitschaft 41:53|schneedecke 50:55
schneefall 19:48|schneeflocke 33:30|schneegutachten 16:53|schneekanonen 33:30|schneekristalle 24:56
schneetagebuch 20:48|schneidet 33:30|schneit 47:54|schnell 3:27 33:23|schneller 6:53
schnitt 13:12 19:7 33:5 41:32 48:20 50:23|schnitte 20:48|schoen 35:53|schoendoos 28:32 33:20 52:32|scholen 31:42 40:27
schommel 21:52|schon 19:13 33:12 40:21 44:19 53:16|schone 33:30|schoofs 4:22 8:21 10:16 12:18 14:19 25:23 29:21
school 1:2 7:1 9:7 13:28 16:5 18:13 20:-4 21:14 24:9 28:9 30:11 31:4 33:8 35:7 36:9 43:1 44:6 45:4 48:6
schooljaar 20:49|schools 16:23 18:24 31:42 40:20 53:20|schoolvrienden 7:51|schoonmaakster 3:46|schoten 8:41 25:43
schrank 22:26 31:23 33:12 36:29|schranke 33:30|schranken 36:56|schrankenwarter 20:48|schrap 44:55|schrappen 3:46
schrebergarten 13:52|schreckt 40:46|schreef 13:40 38:44|schreeuwt 33:33|schreibe 3:43 12:24
schreiben 2:6 3:23 9:13 10:7 17:11 18:19 23:19 27:7 40:3 42:11|schreiberin 47:54|schreibt 2:13 3:21 13:16 33:19
schreiner 53:51|schrieb 38:55|schrift 6:33 24:36 33:10|schriftelijk 2:28 29:34 34:29|schriftform 34:49
schriftlich 2:21 12:24 29:27 34:21 50:26|schriftsatz 3:47|schriftstucke 29:55|schrijf 3:46|schrijfopdracht 2:48
schrijfster 34:24 40:22 43:28 53:26|schrijft 2:25 3:13 13:19 16:19 18:20 33:0
schrijven 2:12 3:27 4:11 10:5 16:8 23:8 27:7 34:5 40:17|schrijver 2:31 3:21 10:13 12:16 43:17|schrijverskamer 18:54
schrijversoverleg 26:56|schritt 36:56|schritte 19:23 33:6 36:44
schroder 2:12 5:18 8:19 11:19 14:14 27:13 36:20 43:15 46:19|schroff 6:53|schroothandelaar 20:49|schublade 40:46
schuift 24:56|schul 7:30 14:30 15:37 29:36 46:37|schuld 3:22 21:40 40:21|schulden 0:39 7:15 13:16 14:25 51:19
schuldenvrij 51:55|schuldet 3:27 10:30 51:36|schuldig 33:30|schule 21:54|schulen 20:34 31:27 40:22|schulfassung 31:50
schulfreunden 7:50|schuljahr 20:48|schulkino 31:50|schulklassen 18:41 40:33|schuss 19:48|schutz 33:30|schutzes 2:49
schutzfrist 2:49|schuur 48:52|schwache 6:53|schwachen 44:54|schwarm 33:30|schwarz 19:18 33:17 49:35|schwarze 28:56
schwarzweiss 19:48|schwaz 2:49|schweigen 3:16 19:17 20:28 33:-1 38:24|schweigend 47:54|schweigt 2:49|schwelle 47:54
schwellenwerte 46:56|schwenk 49:56|schwerste 38:55|schwersten 33:30|schwester 20:41 31:36|schwestern 33:30
schwierigkeiten 14:51|schwindel 33:30|sciatique 33:35|scie 50:70|scientist 33:33|scolaire 20:34 31:52|scolaires 31:60
scooters 41:63|scope 19:52|score 1:25 19:43 21:26 30:39|scored 33:19 48:53|scot 3:54|scout 19:47 40:30
scouting 16:45 18:45 27:29|scr 43:61|scraping 20:55|scratched 24:69|scream 33:33
screen 1:14 19:18 20:7 27:11 33:1 34:8 39:29 40:3 42:28 52:22|screeners 39:69|screening 31:57|screenings 31:57
screenplay 1:26 2:37 9:21 12:17 16:16 18:16 34:9 43:14 44:18|screenplays 34:56|screens 22:31 27:26 31:43 40:18
screenwriter 2:56
script 1:13 2:12 3:7 5:1 10:9 12:6 13:3 16:33 17:0 18:4 19:-3 23:1 27:5 30:0 34:-4 36:4 40:9 41:9 43:3 44:15 50:3 53:6
scriptcoach 16:52|scripte 13:58|scriptment 33:33
scripts 1:5 2:8 3:-4 5:20 9:10 10:15 13:4 16:13 18:15 27:1 34:17 36:20 40:12 41:14 43:12 53:10
scrl 1:33 2:26 34:25 43:35 46:40|scroll 33:33|scrupule 3:55|scullery 47:65|scully 13:48 19:42|sculpture 13:61
se 3:8 10:4 19:7 20:10 21:8 28:2 33:12 34:-8 35:3 40:5 45:9 47:3 48:9 49:6 53:14|sea 13:35 19:29 22:37 33:7
seagrove 10:58|seal 1:62|seance 12:19 23:30 30:19 31:23 33:16 35:21 44:20 48:20|seances 13:31 16:32 18:34 30:45 31:27
search 5:29 16:26 18:27 19:19 20:19 33:9|searches 20:42 33:19
season 9:25 10:2 13:5 18:7 21:26 33:-10 34:0 40:-5 41:7 42:17 45:44 53:12|seasons 13:28 20:22 22:42 31:24 45:31
seat 1:20 7:30 8:37 33:15 53:18|seated 19:55|seau 33:35|sec 19:23 20:11 45:19 49:55|secheresse 33:22 40:40
sechs 2:10 7:19 13:6 20:9 22:13 23:6 31:10 33:-9 34:2 35:9 36:10 41:6 45:7 47:7 51:9|sechsjahrige 3:47
sechsundvierzig 33:30|sechzig 6:45 10:30
second 1:-1 2:23 3:3 7:-2 12:2 13:-1 16:11 18:20 19:-7 20:-7 21:4 22:0 27:3 30:2 31:1 33:-6 34:-7 40:7 42:2 43:14 44:3 45:2 46:5 48:4 53:-3
secondaire 31:60|secondaires 6:50 13:34 24:41 45:35|secondary 31:57|seconde 33:35|seconded 3:54
seconden 16:32 43:33 52:37|secondes 16:27 30:29 33:-4 36:33 40:15 49:33 50:31 52:35|seconds 33:19 52:56|secouer 33:35
secours 3:55|secret 33:21 35:39 45:38|secretaire 12:40 23:54 33:9|secretariaat 43:52|secretariat 13:43 16:44 23:46
secretaris 20:37 29:41|secretary 3:41 8:54|secretly 33:33|secrets 3:29 6:40 21:38 33:8|secteur 7:49 40:40
secteurs 14:50 40:40|section 1:53 13:16 16:18 19:10 24:24 27:12|sections 13:48 30:51|sectoren 14:52|sectors 14:60
secundair 31:50|securise 40:54|securite 26:35 33:7 41:30 51:58|security 9:34 10:25 14:27 45:31 51:47|sedert 8:54
seduire 27:61|see 1:10 2:-4 3:-1 12:11 17:4 18:3 19:16 20:-5 23:5 27:6 28:16 30:12 31:10 33:6 34:-4 39:26 52:23
seed 33:33|seeing 33:33|seek 40:51|seeking 33:33|seem 19:55|seems 33:33|seen 5:22 7:17 27:27 33:14 40:7 44:22 45:21
sees 6:29 33:17 40:15 48:42|segel 33:30|sehe 19:48|sehen 6:10 19:13 20:13 30:11 33:15 40:2 52:13 53:7
sehr 11:14 12:26 19:6 23:11 24:14 27:26 33:3|sei 3:37 33:2 47:25|sein 3:8 10:11 19:23 20:9 32:18 33:7 45:14
seine 2:6 6:27 10:7 12:9 13:9 27:7 28:13 33:10 53:7|seinem 29:28 33:26|seinen 3:14 7:17 10:17 14:18 20:15 33:8
seiner 23:53|seing 8:69|seit 4:14 7:16 8:22 11:13 33:13 40:12 45:11|seitdem 3:47
seite 10:17 13:19 24:23 27:17 33:8 47:20|seiten 2:18 3:16 9:25 12:22 18:22 33:-1|seitenflugel 33:17 47:41
seitenverhaltnis 19:48|seither 3:34 6:28 33:6|seize 3:25 9:40 33:17 53:33|seizoen 21:14 31:12 33:2 45:43
seizoenen 20:37 22:41|seizoensboog 45:51|seizoensfinale 21:52|sejour 25:73|sek 16:25 49:52|seks 47:65|sekte 33:30
sekunde 24:36 32:37 33:10|sekunden 13:24 33:2 39:28 43:24 52:28|sel 20:42 24:58|selben 10:37 19:17 33:-1 40:15
selbst 3:3 10:7 19:4 20:13 33:9 40:21 45:10 53:7|selbstandig 8:56|selbsthilfeschule 13:52|selbststandiger 2:49
selbstverlag 47:54|selected 22:50 30:51|selectie 22:46 23:32|selectiecomite 12:51|selecties 22:53|selectif 1:64
selection 12:46 22:52 23:33|selective 17:42 22:28 40:17 42:49|self 30:44 33:12 45:43|sell 2:43 33:19
seller 10:45 40:37|sells 3:21 21:33 28:35 33:12 40:17|selon 2:30 19:32 42:40 53:37|sels 22:66|selten 27:37 40:33
sem 16:65|semaine 7:14 13:16 18:29 20:7 21:19 22:18 31:12 33:3 34:7 38:31 45:17
semaines 3:16 16:39 41:28 44:29 50:44 53:25|semblables 6:54 44:55|semblant 33:35|semester 13:52|semesterferien 31:50
semestre 18:66|seminariste 33:35|semois 53:64|send 1:29 12:30 14:27 34:22 35:34 50:34
sender 10:6 12:8 14:21 17:10 27:6 40:27 42:27 47:8|senderbeteiligung 42:54|sendergeld 42:54|sendern 7:43 34:29
senderpaket 18:53|senders 9:56|sending 12:56 27:38|seneffe 16:39 40:34|senior 10:47 31:44|seniority 33:33
seniors 31:59|senkt 33:30|sens 6:41 14:45 19:19 46:32 53:25|sense 10:37 31:36 33:12|sensibles 40:54
sent 9:23 11:24 12:20 14:16 20:11 23:21 28:25 31:13 33:-1 44:20 47:21|sentait 47:69|sentence 3:41 6:32 7:27 33:-1
sentiment 44:65|sentimentale 20:56|sentiments 12:67|sep 25:58 48:55|separate 2:32 9:52 34:31|separately 2:49 40:30
separation 2:56|separees 12:67|separement 2:35 9:50 29:49|separent 33:35|separes 3:55
sept 3:0 5:13 6:12 7:6 18:23 19:2 20:0 22:11 30:12 31:4 33:7 35:13 40:8 45:19 53:8|septante 33:35
september 1:15 2:12 5:12 8:5 9:7 18:37 20:-3 30:5 31:-2 33:-10 34:5 38:7 39:9 43:1 50:6
septembre 2:5 7:11 8:17 10:7 18:42 19:7 23:16 30:32 33:-16 34:4 35:18 40:2|septieme 33:35|seq 33:0 35:33 49:57
sequel 31:28 33:16 34:36|sequence 19:11 20:16 24:22 33:20 48:27 49:32 52:17|sequences 16:38 18:39 19:30 33:10
sequencier 2:43 48:55|sequentie 24:43 49:43|sequenties 16:52|sequenz 33:17 49:43
sera 2:0 3:5 7:-2 9:21 10:-6 12:3 13:0 14:0 19:33 20:12 21:4 23:23 27:5 31:4 33:-21 34:-1 35:5 40:8|seraient 34:55
seraing 13:12 16:14 20:8 30:20 53:47|serais 27:61|serait 30:47 40:32 42:46|serge 8:69|sergeant 28:36 33:24 36:36
sergent 24:71|serial 45:64
serie 1:16 2:-5 3:-5 7:8 10:7 12:-1 13:7 19:6 20:-9 22:10 27:13 30:1 31:-6 33:-24 34:3 40:8 41:0 42:10 43:15 45:24 52:5 53:-3
serien 22:53|serienkonzept 2:29 5:35 9:36
series 1:12 2:-8 3:-10 7:13 9:3 10:-6 13:13 17:6 18:-2 19:-9 20:-3 22:20 27:15 30:6 31:8 33:-17 34:-3 38:3 40:8 41:4 42:9 43:3 45:24 53:-5
serions 12:40 27:56|serious 14:60|seriously 33:33|sermon 33:33|serons 40:54|seront 2:14 19:48 20:14 53:34|serre 20:56
sert 21:41 33:9 40:27 48:42|servais 33:22 50:57|servait 3:55|serve 51:68|served 13:61|serveerster 33:33
servent 28:60 45:52|servers 35:67|serveurs 41:67|servi 31:24 32:37 33:19 37:39 44:32
service 3:8 5:19 7:25 21:18 23:17 27:23 33:-15 35:19 44:18 45:16 51:33 53:14|serviceable 13:61
services 0:23 2:41 10:11 14:28 16:18 21:21 26:26|serviette 33:11 48:48|servietten 24:27 33:9 39:35 44:24
serviettenkarte 24:56|servir 27:40 51:63|servira 3:42 40:40|servirait 3:55|serviront 33:35
servitude 6:25 21:25 22:24 30:25 32:31 33:-7 44:26 45:23 48:26 52:31|servitude1 52:74|servitudes 47:69
ses 2:17 3:-3 5:3 6:2 7:10 10:-7 13:-1 14:28 15:6 19:0 21:2 27:-4 32:8 33:5 34:-2 40:-4 43:0 44:3 45:6 47:4 48:8 51:19
sessel 33:30|session 1:50 12:26 23:29 42:26 52:33|sessions 16:62
set 2:12 7:15 10:4 12:9 13:11 16:17 19:10 30:10 31:3 33:-12 40:12 41:17 44:11 53:20|setdesign 16:53
sets 2:12 16:18 33:-12 40:6 41:46 43:16 53:26|setting 3:33 31:36 40:30|settings 45:64|settle 3:41 10:45
settled 7:40 19:34 33:12|setze 20:48|setzen 20:28 40:38|setzt 2:29 33:23|seufzer 6:53|seuil 31:39 42:46 47:48
seuils 46:71|seul 2:21 19:15 20:13 29:17 30:15 32:20 33:9 34:2 40:11 43:12 48:15
seule 3:-4 5:10 6:9 7:3 10:9 19:27 20:21 21:9 24:13 29:11 33:6 34:-3 40:4 53:5|seulement 6:41 24:45 33:9 40:27
seuls 20:34 34:48|seven 1:11 3:3 10:8 19:4 20:14 27:8 30:14 32:19 33:13 36:18 43:10 45:13|seventeen 18:42 33:25
seventh 33:33|seventy 3:33 31:36 33:12|severally 2:57|sewn 53:59|sex 25:70|sexe 25:66 30:47|sexton 21:67|sfeer 32:57
sfx 41:63|sgt 3:54|shaders 13:61|shake 21:53 33:19|shall 2:14 10:26 19:5 20:15 29:16 33:-7 34:26 35:28 40:1|shame 3:54
shan 19:55|shape 40:37 43:47|share 0:15 1:9 2:4 5:12 10:27 22:10 30:12 31:5 33:-4 34:3 40:-2 42:31 43:8 52:17
shared 2:33 5:29 10:35 33:-3 53:23|shareholder 2:57|shareholders 46:67|shares 2:29 5:26 7:30 10:38 16:23|sharp 19:55
shawls 33:33|she 2:-4 3:15 6:8 12:-4 13:16 19:0 20:4 21:-1 33:20 37:3 47:9 48:11|shed 22:50 30:51
sheep 3:18 6:29 19:19 20:19 33:9 44:29|sheet 0:27 1:7 10:3 12:17 14:4 16:16 24:41 33:-13 41:7 46:38 48:9|sheets 10:58
shelf 3:15 21:28 31:27 33:11 34:17 40:12|shelf41 52:70|shelter 40:31 42:52|shelters 44:65|shelves 33:33
shepherd 6:38 33:27|sheriff 48:66|shetland 31:57|shift 21:53 45:51|shines 33:33|shiny 33:33|ship 33:33
shipped 22:42 33:12 40:30|shipping 33:19 40:37|shock 38:68|shoe 33:19 48:53|shoes 33:33
shoot 14:4 16:6 18:31 19:32 20:14 27:12 33:-17 40:4 41:7 43:5 53:12
shooting 18:15 20:7 30:17 34:8 41:32 43:36 50:19 53:29|shoots 33:33|shop 7:37 33:15 34:21 48:31|shopping 33:25 48:45
shops 20:42 53:46|short 0:22 7:6 12:18 13:22 19:9 20:0 22:27 33:-6 34:25 39:14 47:20|shortly 47:65
shorts 7:24 13:38 22:27 31:21 34:20 40:15|shot 2:2 19:14 20:9 31:11 33:4 40:-3 48:10 49:42 52:14
shots 19:41 41:26 49:32 52:34|should 19:33 20:7 27:22 33:16 45:16|shoulder 19:34 20:34 49:47|shout 19:42 33:19
shouting 3:54|show 2:18 19:6 20:17 24:20 27:10 31:9 34:18 40:19 43:12 45:26|showed 40:51|showing 34:42 38:55
shown 7:20 13:33 22:42 27:19 30:24 40:11|showrunning 10:45 41:49|shows 20:17 27:21 33:24 45:26|shrink 40:51
shut 33:12 38:47 49:47|shy 6:65
si 1:-2 2:16 10:12 12:9 17:10 18:1 20:-2 22:2 27:19 28:8 30:2 33:0 34:26 40:12 44:3 53:-2|siblings 31:57
sibylle 12:53 29:57|sich 3:6 6:1 11:4 14:4 19:5 20:1 21:3 30:3 31:-2 33:17 40:3 44:2 45:2 48:2 49:4|sicherheit 51:56
sicherung 27:50|sicht 27:50|sichtung 18:53|sichtungslink 39:56|sichtungslinks 39:56|sick 33:33
side 9:19 19:7 20:7 21:18 24:31 33:14 40:18 44:17|sides 11:68|sideways 33:33
sie 1:-3 2:-1 3:6 6:6 7:-1 10:-3 11:2 12:1 13:0 19:4 20:7 21:2 23:1 27:0 29:2 33:12 34:-1 35:0 38:2 40:-10 45:1 47:3 48:6 49:2
siebe 3:15 16:21 34:18 36:26 43:22 47:25|sieben 30:35 40:26 45:33|siebten 13:52|siebzehn 6:40 33:17|siebzig 33:30
siege 1:12 2:4 7:21 8:55 13:12 33:-5 34:14|siegen 13:52|siehe 13:33 21:34 33:10|sieht 3:14 19:25 33:-3 47:31 48:21
sien 2:25 10:18 19:18 25:43|sienne 33:22 48:55|siens 33:35|siffle 33:35|sifflets 33:22 48:55|sight 27:38 33:12 38:47
sighted 33:33|sign 2:9 3:7 14:13 29:37 33:10 40:3 50:38|signal 33:35|signaler 14:64|signals 33:33|signataire 50:70
signatories 10:58|signatory 1:62
signature 1:33 2:13 3:-9 8:4 9:5 10:-7 14:25 18:0 19:-7 23:28 25:7 29:16 30:2 33:-23 34:13 46:4 50:24 51:5
signatures 1:12 2:3 3:4 9:18 10:24 12:14 14:27 27:9 29:17 33:-7 34:6 36:19 43:11
signe 2:6 5:19 10:21 11:11 12:7 14:4 17:16 20:-4 21:8 23:8 33:-1 34:19 40:9 42:17 47:10 50:10
signed 2:-3 3:-6 9:8 10:21 12:24 14:13 15:15 17:16 18:11 23:5 27:-1 29:14 30:5 33:-11 34:22 35:7 40:-9 42:4
signee 5:38 10:27 17:38 34:25 40:23|signees 5:69|signer 27:22 29:67|signes 1:43 9:50 42:46|signing 4:61 29:45
signons 27:61|signs 3:17 24:32 33:23 36:32|sigrun 2:24 3:21 13:38 34:23 43:28
silence 2:-2 3:17 6:18 19:15 20:-3 33:16 38:13 40:-4 47:10 48:20 49:13|silences 3:54
silent 3:20 19:35 20:21 33:-1 44:31|silhouet 24:56|silhouette 24:69|silhouettes 49:72|silicone 24:71|silicose 33:35
silk 32:49 33:12 48:45|sill 33:19 48:53|silo 35:69|silver 1:62|simenon 3:55|similar 31:57|simon 2:27 3:26 13:45 43:36
simone 33:35|simpele 40:46|simple 3:35 10:18 19:19 22:25 40:14 47:29|simplement 33:35|simples 16:65|simplifie 1:64
simplifiee 0:62 10:37|simplon 27:61|simply 27:59|simulated 30:65
since 3:11 4:9 6:13 7:18 8:13 10:-2 11:8 12:4 13:7 19:-5 20:3 22:11 27:-1 33:8 36:9 40:15|sincere 1:54 14:40
sincerely 14:39 27:51|sincerement 3:55|sinceres 14:64
sind 3:3 4:7 5:5 7:7 10:0 11:6 12:9 14:20 18:10 19:7 20:-1 31:6 32:7 33:-5 40:6 44:4 53:1
sinds 4:14 6:12 7:19 11:14 13:11 20:8 33:12 40:14|sindsdien 3:46|singing 33:33
single 2:13 15:43 19:12 20:23 22:20 33:8|sings 20:42 33:19|singt 20:35 48:41|sink 33:33|sinn 31:50|sinne 0:32 14:46
sinon 12:33 19:37 20:22 33:1 34:22|sint 18:39 21:29 33:10|sion 34:55|sir 23:52 27:46|siren 51:71|sirene 48:68
sirens 20:55|sirs 11:68|sirup 35:55|sister 3:41 20:42|sisters 3:21 6:33 33:18 48:34|sit 3:12 20:33 33:22
site 18:34 27:29 30:35 38:37 50:38|sites 27:61|sits 19:12 20:12 33:26 40:8|sitting 33:33|situated 53:59
situation 0:27 5:25 8:37 31:17 42:37 44:25 51:40|sitz 7:33 8:38 10:15 53:16|sitzen 33:30|sitzt 3:27 7:31 33:10
sitzung 23:40 35:43
six 2:6 3:1 7:9 8:0 19:-3 20:6 21:8 23:-2 24:3 28:3 31:4 33:10 34:3 35:1 36:8 40:2 44:-1 45:22 48:5 51:7 52:4
sixes 30:65|sixieme 21:41 33:30|sixteen 2:43 19:42|sixth 33:33|sixties 6:52 40:37
sixty 6:27 10:20 31:19 33:7 40:12 47:27 50:29|size 2:17 6:25 12:24 33:17 46:39|sizzle 52:70|skandinavien 31:50
skerries 34:55|sketches 24:69|ski 33:30|skifahrer 31:50|skigebiet 53:51|skiort 33:30|skipper 26:69|skischuh 32:57
skischule 33:30|skispitzen 49:56|skispringer 33:30|skizzen 16:40 24:43|slaap 33:33|slaapcyclus 20:49|slaapkamer 48:52
slaaplabo 20:49|slaapt 33:28 47:31|slaapwandelt 33:33|slaat 33:15 48:44|slab 33:33|slagzin 37:57
slakkenberg 13:40 22:41|slapeloze 33:20 49:43|slapen 6:21 20:25 21:20 40:14 41:20 53:18|slapend 33:33|slapende 33:33
slapers 20:37 22:41|slaps 33:33|slate 3:7 7:31 17:41 24:22 32:23 33:-3 40:4 48:20|slates 33:33|slecht 19:49
slechterik 19:49|sledge 33:33|sleep 3:28 21:41 33:7 53:33|sleepboot 41:52|sleeping 41:63|sleept 44:55
sleeve 21:42 33:18 48:41|slept 19:55|sleutel 21:32 33:13 48:32|sleutelbos 35:53|slib 7:26 13:28 22:29 31:25
slide 33:33|slider 33:33|slightly 19:55|slimme 33:33|slip 20:42 35:54|slipped 11:68|slips 20:55|slogan 37:57
slot 27:17 31:37 33:16 42:22|slotbeeld 33:33|slotte 33:33|slow 3:16 12:26 19:26 22:26 33:-5 38:30 43:23|slower 33:33
slowly 33:23 47:35 49:38|slows 33:33|slug 33:33|sluice 19:42 34:42|sluis 21:32 33:25|sluiswachter 33:33|sluit 28:56
sluiting 33:33
small 0:9 1:3 3:3 7:9 12:5 14:19 15:17 19:14 20:-4 22:4 27:0 30:5 33:-1 36:10 40:10 43:2 46:22 49:9 53:0|smaller 40:51
smart 2:56|smash 33:33|sme 9:29 14:47 46:49|smell 20:34 33:25|smelled 47:65|smells 6:52 33:19|smet 33:35|smiles 48:66
smoke 33:33|smoked 33:33|smoking 33:33|smoother 19:55|snacks 35:67|snavel 33:33|sneeuw 35:41 47:43|sneezes 33:33
snel 3:46|snelle 19:49|snelwegparking 45:51|snofokk 27:59
snow 18:13 21:35 22:14 31:8 33:4 41:21 45:22 47:15 48:27 49:18|snows 45:64|snurken 20:49
so 3:14 6:1 7:11 14:-3 18:0 19:15 20:5 27:-4 31:-5 33:11 34:-3 40:4 42:2 44:2 45:1 46:4 47:2 53:7|soap 32:69
soaps 40:54|sobald 10:50|sober 19:41 33:12|sobre 19:58|social 8:34 9:15 14:18 19:2 22:10 31:32 41:21 43:9 45:21 51:26
sociale 1:15 8:11 13:16 14:21 15:12 23:9 30:10 31:20 41:12 45:11 51:37|sociales 0:34 9:34 14:27 31:24 41:51
sociaux 31:60
societe 2:16 4:10 5:25 7:18 8:20 9:2 10:11 12:13 13:-4 14:20 17:6 22:-2 23:5 29:8 34:18 40:3 42:-2 43:-3 46:2 51:3 53:-5
societes 2:22 10:24 11:37 46:37 51:37 53:30|societies 2:57|society 1:24 2:30 5:46 17:26 23:27|sock 50:54|socle 31:60
sodium 1:18 2:12 13:17 19:22 27:14 29:22 32:25 33:-12 36:24 40:6 43:16|soep 16:32 21:32 33:13|soepele 40:46
soeur 6:42 33:20 39:33|soeurs 1:17 3:14 10:2 20:9 21:11 22:10 27:15 31:14 33:3 41:11 42:10 43:19 50:14 53:17
sofam 2:56|sofern 27:37 53:38|sofiane 6:34 33:31|sofica 42:67|sofort 34:36 44:41|soft 19:47 42:43
software 14:24 16:31 36:34 53:28|softwarehaus 40:46|sohn 6:28 13:28 33:17|soi 3:55|soient 27:61|soif 6:68
soignants 31:60|soigne 33:35|soignee 20:56|soignent 19:58|soigner 48:68|soil 16:32 20:25 33:3 40:20 48:36
soins 12:53 20:42|soir 3:1 13:10 20:1 28:19 31:23 33:18 38:17 40:-1 48:36|soiree 12:40 31:47 35:43|soirs 31:60
soit 2:9 3:18 9:13 15:14 22:9 27:18 30:10 33:-22 34:8 40:6 41:31 50:13 53:32|soixantaine 6:68
soixante 2:19 3:17 6:19 10:33 20:7 33:-3 40:5 47:20 53:15|sojasosse 24:56|sol 3:34 7:41 33:14|solange 53:51
solche 10:50|solchen 33:30|sold 7:13 13:14 22:27 31:40 33:7 40:3|solde 0:39 2:26 23:37 40:23 50:39
sole 2:30 4:43 8:41 34:30|soleil 19:37 20:34 35:48|solemn 9:54 14:47|solemnly 14:60|solene 21:42 33:10 45:50
solenne 27:61|solicitation 17:64|solicited 17:50 43:47|solicitor 5:65|solicitors 29:66|solidairement 34:55
solitaire 6:68|solitude 33:35|soll 3:13 19:13 20:14 28:22 33:7 36:14 43:9 53:8|sollen 19:35 42:41|sollicitatie 33:33
sollicite 1:50 17:49 42:28|sollicitee 1:43 40:32 43:44|solliciter 10:45 42:53|sollicitera 10:58
sollicitons 12:53 40:40|sollte 21:54|solre 35:69|solveig 19:55|solvent 14:60|som 16:44 42:34
some 2:7 13:23 18:14 19:6 20:6 27:10 31:8 33:-9 34:6 37:21 43:29 53:20|somebody 20:27 33:12 44:25 45:24 47:37
someone 3:23 6:22 16:20 20:12 33:17 47:22|something 3:19 19:13 20:13 27:7 33:21 45:13|sometimes 19:55
somewhere 19:34 33:25|sommaire 1:43 9:50 41:46|somme 2:17 16:39 23:28 34:29 42:28 51:32|sommeil 6:68|sommeillent 33:35
sommer 2:29 18:46|sommerzeit 21:54|sommes 2:17 7:23 9:20 10:7 12:16 19:7 27:22 33:3 34:13 36:22 40:3
sommet 19:26 33:31|soms 19:49
son 1:-5 2:-3 3:-9 6:16 7:-2 10:-3 13:5 16:2 19:8 20:2 21:8 26:1 27:-3 29:8 33:14 34:-1 35:5 41:15 47:1 52:2 53:6
sonderfahrt 31:50|sondern 3:19 20:20 33:13 40:17|sonette 33:30|song 41:63|sonia 33:22 44:55|sonnant 50:67|sonne 33:30
sonnenaufgang 32:57|sonner 33:35|sonnette 19:58|sonntag 21:41 33:17|sonntags 31:37 33:17
sonore 19:35 20:20 34:29 45:30 50:34|sonores 30:68|sons 13:42 20:32 22:44|sonst 3:14 19:15 26:23 33:-2 34:32
sonstiger 41:53|sont 2:15 3:0 5:8 6:1 7:2 10:22 12:0 14:8 19:9 20:3 23:0 27:-6 28:6 31:-7 33:4 34:10 35:2 39:6 53:18
soon 37:71|sooner 19:55|soort 1:38 33:8 43:28|soot 47:65|sophie 1:30 7:28 14:47 29:34
sorry 3:11 6:22 11:44 12:20 33:1 40:8 47:22|sort 3:8 20:9 33:24 40:7 47:23 48:30|sortant 10:45 33:22|sortants 53:64
sorte 3:42 33:22|sortent 19:37 20:22 33:22|sorti 22:66
sortie 3:13 10:16 18:13 22:24 27:19 30:15 31:39 33:-18 38:18 43:12|sortiert 33:30|sorties 30:47 31:52|sorting 33:33
sortir 19:37 31:39 33:14|sortira 27:61|sortirions 31:60|soudain 19:58|souffle 19:44 24:39 33:15|souffre 44:68
sought 17:50 40:37|souhait 27:48 34:42|souhaite 1:25 2:30 3:36 19:19 34:17|souhaiterions 27:61|souhaitons 27:61
souleve 33:35|soumettra 2:56|soumise 15:71
sound 3:-7 7:0 10:-3 12:3 16:18 17:3 18:9 19:23 20:7 33:-11 40:-5 41:38 49:7 50:6 52:9 53:11|sounddesign 50:54
sounds 20:55|soupconne 33:35|soupconner 33:35|soupcons 33:35|soupe 19:37 31:26 33:22|soupes 33:35|souple 40:54
source 17:40 19:11 21:21 33:-12 42:52|sources 10:16 11:29 17:56 30:38|sourcils 24:71|sourd 33:35
sourde 2:30 28:47 40:27 44:42|souriant 45:65|sourient 33:35|sourire 6:68|sourit 49:72
sous 2:-2 7:4 8:8 10:-8 13:-1 14:5 15:5 16:12 18:1 19:-8 26:7 27:19 29:4 30:2 31:7 32:15 33:8 34:-5 35:3 39:7 40:-12 41:1 43:0 44:15 45:7 49:6 50:12
souscription 18:53 42:53|souscrit 31:60|soussigne 1:46 14:54|soussignee 14:50 15:37 29:36 35:35|soussignees 10:58
soussignes 2:30 4:45 34:42|soutenabilite 40:54|soutenir 23:67|soutenues 23:67|souterrain 43:65|south 53:59
southend 21:46 33:12 44:44|soutien 12:28 17:30 23:41 27:35 40:15 42:28|souvenir 3:34 33:14 35:48|souvenirs 3:42 33:22
souvent 20:56|souviennent 33:35|souvient 33:35|sow 2:21 3:19 34:21 43:24 47:25|sowie 12:24 27:40 34:21|soyons 53:64
sozial 14:51|sozialabgaben 41:53|soziale 31:30 51:49|sozialkrimi 45:53|sozialpflichten 14:51
spa 13:9 18:15 31:7 33:5 44:13 53:42|space 19:42 20:42|spaces 19:55|spades 33:33|spaghetti 21:52|span 13:40 22:40
spaniel 33:33|spare 19:34 33:12 40:30|sparsam 20:48|sparsamer 33:30|spat 6:25 32:28 33:21|spater 3:14 33:24 40:12
spatschicht 31:50|spazieren 33:30|speak 19:24 20:35 29:27 33:13|speaker 47:69|speaking 10:22 23:29 31:21 33:9 40:27
speaks 3:24 13:44 21:37 33:3|special 22:41 29:34 38:36 41:43|speciale 29:41 38:57|specialise 40:54
specialised 31:44 40:37|specialisee 31:60|specialiseert 7:51|specialistes 20:56|specialite 7:62|specials 7:60
speciaux 41:67|specimen 25:65|specimenford 25:70|specs 10:58|spectacle 7:54 13:43
spectacles 3:22 15:35 22:30 31:24 33:14|spectaculaire 40:54|spectateur 19:37 20:48
spectateurs 7:24 13:18 30:34 31:42 33:-11 40:7 48:22|spectatrice 33:35|speed 33:33|speel 27:50
speelfilm 7:26 23:27 43:40|speelt 7:16 13:17 20:14 21:17 40:11 45:16 48:17 53:15|spelen 27:38 53:38|spend 19:15 53:57
spent 10:22 33:9 53:48|sperrfrist 34:49|sperrpausen 30:42 40:33|speurder 33:33|speurders 40:46|spezialvollmacht 29:55
spf 9:50 51:63|spheriques 19:58|spiegel 33:33|spiegelbild 33:30|spiel 19:23 33:17 48:29|spielbare 40:46|spiele 27:50
spielen 27:25 33:6 40:33|spielfilm 1:21 7:10 12:21 13:25 22:12 28:16 43:27|spielfilme 7:38 22:40
spielt 13:40 33:6 45:29|spike 33:33|spill 47:65|spin 45:51 53:46|spine 20:55|spinois 10:58|spirit 3:54
split 2:36 10:51|spoed 21:32 35:34 45:31|spoken 3:16 20:12 33:18 37:27 40:8 43:18|sponsor 40:34 42:41|sponsors 40:54
spontanee 30:68|spook 33:33|spoon 33:23 48:36 49:38|spoor 20:37 33:20|sporen 33:20 47:43|sport 33:33|sportif 44:68
spot 53:59|spots 33:33|sprach 3:47|sprache 2:16 31:17 40:12 43:37 44:21|sprachen 13:21 20:17 31:19 33:-1 41:22 43:21
sprachgrenzen 40:46|spraken 3:46|sprang 6:53|spreads 19:42 31:44|sprechen 13:33 19:28 20:28
spreekt 6:20 13:30 20:16 33:10 40:13|spreektaal 43:52|spreken 3:12 20:31 33:20|spricht 33:30|sprig 33:33
spring 18:15 22:26 27:22 31:27 33:8 40:3 42:16 47:17|springt 33:30|sprint 2:31 18:57|sprite 19:34 33:25
sprites 3:41 33:19|sprl 46:49 50:60|sprookje 3:46|sprung 33:10 48:34 49:36|spulen 19:48|spuren 33:17 47:41
square 19:28 33:27|squattent 33:35|squire 30:51 33:19
srl 0:3 1:10 2:11 4:15 7:8 10:12 12:6 14:20 15:6 26:18 27:-5 29:10 30:1 34:15 40:-9 43:19 46:9 50:11|sta 19:49
staan 15:29 19:24 33:8 47:31|staat 2:3 4:11 19:4 20:5 23:7 33:22 40:10 45:7|staaten 33:30|staatsangehorigkeit 25:57
staatsarchiv 3:47|staatsblad 8:46 9:35|staatssteun 14:52|stab 41:53|stable 40:51
stad 15:29 19:8 20:9 23:11 24:15 28:16 31:9 33:6 42:13|stade 1:25 33:-4 40:15 43:52 45:27|stades 24:71|stadium 43:52
stadsgeluiden 22:53|stadskrant 38:57|stadt 33:30|stadtblatt 38:55|stadten 31:50|stadtplan 24:56
staff 7:37 33:-3 41:39 46:44|staffel 45:53|staffelbogen 45:53|staffelfinale 21:54|staffeln 13:52
stage 2:7 3:2 12:14 16:13 17:14 18:24 27:9 33:-19 34:27 35:16 43:33|stages 0:57 13:51|stagiair 53:50
stagiaire 6:41 21:26 33:-4 45:39|stagiaires 53:64|stahltur 33:10 44:34 48:34|staircase 38:68|stairs 33:12 48:45 49:47
stairwell 39:56 49:55|stake 44:65|staking 10:36 21:39|stal 33:33|stalen 50:54|stalhouderij 17:47 27:40 42:46
stalk 33:33|stall 33:30|stalls 44:65|stallwand 33:30|stals 27:48 43:52|stammdaten 12:40 43:39|stammers 6:65
stammfiguren 45:53|stammgaste 40:46|stammkapital 0:43 8:43|stammt 33:30|stammtisch 3:27 19:28 33:10
stamp 1:36 4:43 14:34 24:43|stan 6:40 45:39|stand 3:8 10:3 17:20 27:3 30:8 33:-11 34:-2 36:10 40:-5 42:20 43:26 47:15
standaard 38:57|standard 22:50 27:46|standby 50:67|standen 24:56|standing 20:32 33:20 51:35|standorte 50:55
standortpramie 42:54|stands 11:32 33:30|stang 32:57|stange 33:30|stap 48:52|stapel 7:26 33:27|stapelbed 3:46
stapeln 33:30|stappen 18:19 19:14 20:23 36:33 48:28|stapt 33:33|star 40:54|starb 3:47|starken 24:36 44:46|stars 38:68
start 1:18 2:17 8:12 18:36 31:8 33:-10 36:14 40:10 43:11|started 3:33 14:49 47:25|starten 31:37 40:34|starters 33:33
starting 33:33|starts 11:32 18:39 21:31 33:9 34:20|stassart 2:26 10:27 29:39 40:23 50:39|stassen 43:52|stassin 33:35
state 5:27 14:47 42:26 43:23 53:21|stated 42:64
statement 0:14 1:33 3:15 4:22 9:13 12:19 14:26 15:13 18:9 27:12 40:-4 50:13 51:14|statements 0:54 1:49
states 5:52 15:54|static 19:42 49:55|statief 19:49|station 7:11 21:18 31:14 33:20 34:8 40:3 48:17|stationen 31:50
statisch 49:56|statistik 33:30|stativ 19:48|statt 6:20 14:28 31:17 33:-3 45:20 53:17|stattdessen 33:30
stattgegeben 23:53|status 8:36 17:33 42:18 43:30 45:14 46:18|statut 1:23 8:40 9:30 17:47 43:37|statutaire 8:69
statuten 8:41 9:42|statutenwijziging 8:54|statutes 9:54 29:53|statutory 0:54 14:47|statuts 8:50 9:52 12:28 23:28
staub 32:37 33:23|stausee 31:60|stavelot 13:48 53:47|stay 2:7 3:4 7:11 10:9 19:5 20:5 28:19 33:18 34:6 47:16
stayed 3:41 13:35 33:7|stays 10:22 20:19 34:32 49:32 53:36|std 16:40 26:43|steadiest 31:57|steal 28:69|stealing 33:33
steals 33:33|steam 49:68|steckbrief 9:56|steden 31:37 32:44|steeds 19:49|steekkaart 9:42 43:40|steekproef 30:55
steekt 33:33|steel 33:33|steelworks 33:33|steenweg 48:52|steenwinckel 20:55|steeple 33:33
stehen 2:14 12:17 20:13 33:12 36:21 47:19|steht 3:10 7:6 19:11 20:12 27:5 33:19|steigt 21:30 33:25
steinbruch 22:40 53:38|steinmandl 5:42 34:36|stelle 15:48 29:35|stellen 8:29 20:25 27:37
stellt 21:19 27:15 33:17 35:20 43:17|stellungnahme 1:24 9:28 40:29 44:26|stelplaats 13:24 20:21 22:25 33:5 35:25
stelt 20:30 29:34 40:27|stem 3:21 10:24 46:30 52:32|stemmen 10:18 16:21 19:18 21:21 28:26 41:21|stemmer 47:65
stempel 1:24 4:18 24:18 33:13 48:16 50:17|stempelt 33:30|stems 50:70|stenen 33:33|stengels 33:33
step 2:17 18:24 20:15 48:49 49:41|stepped 5:65|steps 2:31 16:25 19:17 36:42 53:34|ster 49:56|stereo 50:70|sterk 27:50
sterke 31:30 44:47|sterne 38:55|sterren 28:32 33:8 38:44|sterrenwacht 33:33|steuer 14:44 22:42|steuerberater 33:30
steuerberaterin 33:30|steuererklarung 31:50|steuerjahre 15:55|steuerjahren 15:55|steuern 14:38 53:38
steuernummer 26:56|steuerpflichten 14:51|steuerschulden 51:56|steun 1:19 3:9 10:4 14:25 15:15 23:24 29:9 40:9
steundossier 29:54|steunovereenkomst 23:52|steunregeling 15:54|steunverlener 15:54|stevens 7:31 23:32 27:30
stichprobe 30:55|stichtag 8:56|sticks 53:59|stiehlt 33:30|stienon 34:46 47:50|stierf 3:46|stiftung 1:40 17:41
stiftungszusage 9:56|stijgt 19:36 33:20|stijl 45:51|stijn 6:40 45:39|stil 21:39 27:38|stilaan 20:49
still 7:4 9:11 10:2 17:7 20:7 22:7 32:22 33:14 38:11 39:12 40:12 44:17 45:7 49:11
stille 1:10 10:7 12:10 22:19 23:10 27:7 33:-4 34:6 37:14 39:22 41:10 43:9|stillen 33:30|stiller 33:33
stillgelegten 19:48|stillness 19:55|stills 38:68|stilte 3:15 33:13 38:26 44:24 48:21|stiltes 3:46|stimme 6:53
stimmen 16:22 19:17 28:25 33:-1 38:24 41:22|stimmt 33:30|stimmung 32:57|stimmungsfilm 52:57|sting 33:33|stipend 17:64
stipendien 13:52|stirbt 33:30|stock 33:22 41:24 47:29|stocks 0:68|stockt 44:54|stockwerke 33:30|stoel 20:37 33:20
stoeprand 50:54|stoet 33:33|stof 24:43 33:20|stoff 19:10 20:10 33:-8 40:24 41:25 43:14 44:16|stoffberatung 16:53
stoffbewegung 53:51|stoffcollage 24:56|stoffe 7:23 19:20 30:36 40:18|stoffrechte 16:53|stokes 27:59|stokkem 26:56
stolen 3:54|stolz 33:30|stomach 33:33|stond 11:30 20:25 33:8 47:31|stone 19:26 32:40 33:22
stonebridge 10:35 17:28 31:21 40:14 42:28 43:24|stoned 33:33|stood 20:42 47:52|stoofvlees 21:39 45:39
stop 2:10 18:17 19:9 20:9 30:17 33:17 34:10 36:22 48:20|stopped 3:24 20:25 33:15 47:35|stopptrick 40:46
stops 6:29 10:22 33:22 49:32|stopt 10:29 33:25|stories 3:28 19:29 40:24 45:38|storks 3:54|storm 21:32 33:25
stormbound 35:67|stormnacht 33:33|storniert 33:30|storno 13:20 21:22 22:20 38:23 39:32 45:21|stort 33:30
story 1:8 2:-5 3:12 6:3 7:-1 9:18 12:22 16:8 19:-6 20:-6 27:-3 33:2 34:9 40:-11 41:21 43:-1 45:3 47:16 48:5 53:-2
storyboard 16:41 18:27 19:8 41:27 53:33|storyboarder 10:58|storyboards 10:58|storyline 2:57|stotterde 3:46
stotteren 24:43 33:20|stottert 6:40 28:32 33:8|stoumont 53:59|stove 26:48 33:25|straat 45:35 48:36 49:28
straffen 23:53|straight 20:42 33:19|stralendorff 13:24 19:19 37:29 38:27 43:24|strand 48:53|strang 45:53
stranger 3:41 19:42|strangers 6:44 33:25|strapontin 5:49 16:36 34:26 47:40|strapped 33:33|strasse 16:22 33:10 48:41
strassencasting 18:41 26:43|strategie 1:24 31:52 40:14|strategy 12:38 31:31 40:37|straten 16:52|straw 33:33
streamer 40:51|streaming 31:51 42:22|streams 39:69|streamz 42:54|strecke 16:53|streek 19:36 53:38
streekdocumentaire 22:53|street 19:22 20:22 33:-1 38:35 40:17 49:35|streichen 3:34 44:41|streiflicht 32:57
streik 21:54|streit 3:22 5:30 10:25 48:29|streiten 33:30|streitet 45:53|streng 3:33 20:35|strength 40:51
strengths 44:65|strict 19:55|strijbos 6:44 33:25|strijklicht 32:57|strike 2:36 21:46 22:42|string 32:56 33:19
striped 33:33|strips 34:56|strom 33:10 48:34 50:35|strong 44:65|strongly 27:51 44:44|strooit 33:33
stroom 19:21 33:5 45:23 48:36|stroomopwaarts 21:39 33:20|stroompannes 32:57|stropen 28:56|struck 33:33
structurant 53:64|structurantes 53:64|structure 3:1 7:7 16:21 20:1 33:-8 40:10 41:12 42:22 43:21 44:36 45:30
strudel 33:30|struktur 20:48|stube 33:30|stuck 3:15 19:22 33:3 47:40|studded 32:56 33:19|studeerde 13:52|student 33:33
studentenfestivals 13:52|studentenhuis 20:49|studentinnen 45:53|students 33:33|studie 9:43 30:42|studied 13:57 40:20
studienplatz 33:30|studies 6:65
studio 1:-2 2:2 4:3 5:6 7:17 10:2 14:-3 16:13 18:-2 19:-2 26:2 27:-2 29:1 30:7 34:0 35:0 36:2 38:2 40:10 41:6 43:14 46:2 50:8 51:2 53:25
studiohuur 50:41 53:38|studiomiete 50:55|studios 7:20 10:16 17:26 29:32 42:25 43:23 46:42|studium 13:52
study 16:25 18:15 27:11 30:27 33:-15 40:24 53:37|stugge 33:33|stuhl 20:15 21:21 33:8 47:20 48:21 49:23
stuhle 33:10 35:35 49:36|stuhlen 19:48|stuk 9:41 11:32 12:17 33:-1|stukken 12:35 13:24 20:21 29:26|stukkenbundel 9:55
stunde 20:48|stundenangabe 33:30|stunts 41:63|stur 6:53|sturen 39:57|stutzen 33:30|stuur 33:33|stuurt 33:33
style 12:34 19:25 43:31 45:34 51:38|su 3:55|sub 41:49 50:54|subi 14:64
subject 10:9 12:14 14:28 27:39 30:15 34:17 40:1 50:17 53:10|subjectif 49:72|submission 1:36 11:42 12:38 51:42
submit 29:42 34:31 42:49|submitted 1:41 17:43 51:47|subordonne 27:61|subscriber 33:33|subscribers 33:33
subscribes 33:33|subside 0:39 14:33 23:50 33:5|subsides 0:49 15:50 51:50|subsidiabele 1:51|subsidiary 46:67
subsidieovereenkomst 23:52|subsidy 15:68|subsistence 16:62|substitue 11:71|substituer 11:71|substituera 34:55
substituted 11:68|subtitles 31:36 39:48 41:42|subtotaal 16:32 50:47|subtotal 50:67|subvention 15:45 17:55 23:41
subventionner 33:35|succes 27:47 33:2|success 27:59|successeur 2:56|succession 33:22 44:55|sucer 33:35|such 2:43 33:19
suche 20:48|suchen 3:34 40:33|sucht 6:19 20:24 33:6 45:27 49:21|sucre 24:58 32:60|sucree 33:35|sucrerie 7:62
sud 31:27 33:12 53:51|sudden 19:42 33:19|suddenly 19:42 33:19|sudstern 27:50|sudtirol 27:30 31:30 40:26
sudwestverleih 27:50|sufficient 30:65|suffisait 3:55|suffit 19:58|sugar 19:22 22:30 31:24 33:12 37:37|suggere 44:68
suggestion 44:65|suggestions 44:66|suie 24:38 31:26 32:39 34:22 47:48
suis 1:16 3:26 12:19 13:28 16:18 18:19 19:10 20:17 38:24 40:6|suisse 1:16 10:36 22:18 27:21 31:30 34:7 41:19 42:19
suisses 34:55|suit 2:1 10:2 14:8 20:17 27:16 33:11 34:10 40:20 45:20 48:13|suitable 30:65|suitcase 3:54
suitcases 33:33|suite 3:19 11:23 27:25 33:-13 34:26 40:6 44:20 45:17 48:20 50:22|suivant 18:53 20:29 31:34
suivante 33:30 40:27|suivantes 15:58 33:9 50:44|suivants 21:54 34:42|suive 27:61|suivent 10:37 14:42 33:14
suivi 7:41 13:31 16:44 31:26|suivie 33:35|suivies 31:60|suivions 47:69|suivons 20:34 33:22 45:32
suivra 10:37 12:46 23:46|suivre 9:50 10:37 47:48|suivrons 20:42 27:48
sujet 2:11 3:29 20:22 27:27 30:22 31:15 40:8 44:23|sujets 7:62
sum 1:29 15:23 16:36 17:19 33:-12 34:11 42:19 43:16 51:23|summary 1:21 5:24 9:35 27:18 30:23 33:-8 41:33 44:24
summe 0:20 1:22 11:11 15:11 16:26 17:27 42:17 43:7|summen 33:30|summer 2:17 18:35 31:29 33:17|sun 19:35 33:24
sunday 21:33 27:26 31:24 33:-1 40:17 42:31|sundays 3:24 6:35 18:33 19:25 31:27|super 16:39 20:29 23:41 53:37
superieur 30:68|superieure 20:56|superieurs 14:64|supermarche 33:35|supermarkt 3:46|supermarktketen 31:50
superposes 33:35|supersedes 11:68|supervisor 6:39 13:35 33:19|suppe 32:28 33:13 48:37|supplement 20:56
supplementaire 2:56|supplementaires 40:54|supplementary 34:56|supplie 33:35|supplied 14:47 40:37|suppliers 53:59
supplying 29:66|support 1:27 12:22 14:15 15:16 23:40 34:0 35:13 40:9 43:25 44:13|supporte 10:58|supported 23:52 40:37
supporting 6:65|supports 2:41 27:48|suppose 3:43 27:45|supprime 3:42 11:57|supprimer 11:71
sur 1:-4 2:1 3:1 7:-5 10:-4 12:1 13:2 14:10 15:1 16:-2 19:-3 20:8 22:1 23:8 26:5 27:-1 28:3 31:1 32:5 33:2 34:3 35:2 39:2 40:6 44:0 45:-2 47:-1 49:6 51:1 53:11
sure 17:50 30:51|sureau 23:65|surely 30:65|surete 5:69|surexpose 19:58|surface 20:27 33:20 45:40|surgeles 24:71
surgeon 21:67|surgeons 13:61|surlendemain 20:56|surname 6:32 25:66|surprend 33:35|surprised 33:33|surprises 33:35
surprising 20:55|surrepresentation 30:68|sursaut 19:58|surtout 3:42 30:54|surveillance 19:58|surveiller 33:35
survey 26:43 30:51 50:41|survivors 33:33|suspect 3:31 30:45 33:13|suspend 33:35|suspense 20:44 31:44|suspension 2:57
suspensive 27:61|suss 33:30|sut 47:69|sv 10:58|svp 11:71|swapped 33:33|swedish 42:64|swim 3:54|swimming 33:33
switch 47:65|switchboard 24:69|switching 33:33|switzerland 10:58|sybille 12:40 27:37|sympathie 27:50|synchron 19:48
synchronisme 20:56|syndic 35:67|syndical 45:52 48:55|syndicaliste 6:54 33:22|syndicat 27:48 33:22|syndicats 31:60
syndicus 45:51|synopses 10:37 34:48|synopsis 1:37 2:17 5:3 9:35 10:-3 12:17 27:-3 33:-12 34:16 38:5|synopsissen 21:52
synthese 30:68|systeme 21:54 33:22|szene 48:54|szenenbild 16:36 19:19 41:25 53:22|szenenbildnerin 53:51
t 1:-3 2:-6 3:13 5:16 6:2 8:4 10:-2 11:1 12:-3 14:10 19:-1 20:-2 21:4 22:12 27:6 28:2 33:2 34:-6 37:4 40:2 43:0 44:6 46:4 47:5 48:-1 50:0 51:1 53:-4
t1 18:66|t2 18:61 43:39|t3 18:66|t4 18:66|taal 3:8 13:14 19:11 31:12 33:-5 43:36 45:13
taalgrens 7:23 31:22 33:5 40:18 53:22|taart 21:52|tab 9:54 11:55|tabac 14:64|tabellen 30:55
table 7:37 19:9 20:34 24:23 33:5|tableau 2:8 5:32 11:23 14:16 15:23 16:17 17:20 22:30 30:20 32:25 42:19 53:16
tableaux 30:68|tables 19:30 20:30 30:52|tableur 1:64|tablier 33:35|tabliers 33:22 48:55|tabourets 33:35|tabs 9:67
tache 18:45 19:37 29:49|tachtig 3:26 20:42|tacitement 34:55|tadellos 3:47|tadellosen 33:30
tafel 7:14 19:12 20:13 24:30 31:13 33:-4 40:10 45:15|tag 3:-1 12:8 19:11 31:5 33:12 44:8 45:17 48:30
tage 16:25 18:14 19:3 20:11 26:24 33:-7 50:32|tagebuch 5:25 9:26 16:23 20:18 34:27|tagen 20:15 26:33 33:8 34:16 53:17
tages 3:47|tageslicht 33:30|tagesordnung 35:55|taglich 12:40 33:17|tagline 37:71|taille 1:30 25:40 31:26 46:57
tailles 32:73|tailleur 33:27 44:47|tailleurs 33:35|taire 19:37 20:34 33:14|taisaient 3:55|taisait 3:55|tait 33:35
take 3:3 14:10 20:15 27:8 28:18 31:7 33:18 34:13 40:0|taken 7:19 10:16 20:13 27:17 33:16 34:14 48:24
takes 6:11 7:6 11:14 17:10 19:16 33:24 40:-4 48:12|takt 33:30|tal 33:27 36:23|talar 32:57|tale 32:69
talen 1:16 3:11 10:14 13:28 33:8 40:11|talent 13:32 27:29 33:2 38:40|talents 7:54 36:51|talk 6:35 19:25 33:15 52:40
talkative 44:65|talked 2:43 3:41|talkie 20:56|talking 3:12 19:13 20:13 33:7 35:25 40:17 42:22 48:24
talks 3:9 6:44 33:-1 36:24 40:6 42:38|tall 33:33|taller 3:54|tallon 3:18 19:19 33:26|tally 30:65
talstation 19:35 41:40|talus 22:66|tamarind 27:46 36:55|tambours 20:42 48:55|tamponne 6:68
tamsin 2:23 3:21 34:22 37:37 40:17 43:27|tanger 13:64|tangible 0:68|tank 17:50 40:37|tankstation 45:51|tanner 33:33
tanneurs 22:66|tansy 30:65|tant 2:26 10:15 20:25 27:43 40:11|tante 3:47 20:17|tanz 33:30|tanzflache 33:30|tanzt 6:53
tap 33:33|tape 24:69|tapete 32:44 33:17|tapijt 33:33|tapis 33:35|tapping 33:33|tapt 33:33
tard 10:9 20:7 33:29 40:5 45:17|tardives 31:60|target 1:22 18:23 31:37 40:10 42:24 43:32|tarief 16:52|tarif 48:68
tarifs 41:67|tarpaulin 33:33|tart 16:29 33:-1 38:35 39:36 48:33 53:26|tartares 38:71|tartes 13:35 22:37 38:42 39:43
tartine 33:35|tarts 6:65|tas 3:25 33:27|tasiaux 2:31 27:26 34:21 37:40 43:40|task 33:33|tassen 35:55
tassignon 5:42 16:30 18:31 34:20 43:30 47:34|taste 52:70|tatbestande 14:51|tate 6:68|tater 21:41 33:17
tatigkeit 8:43 46:43|tatsachlich 19:35 20:35|taube 28:56|taught 28:69|tauschen 3:47|taut 37:57|taux 10:37 17:47 31:39
tax 14:-3 15:4 16:-1 22:0 40:28 42:50 51:15 53:-3|taxable 53:59|taxe 15:58 26:59
taxes 2:18 14:38 16:26 35:30 43:26 51:34|taxpayer 51:68|taxshelter 42:54|tcc 39:69|tchantches 7:51|tcheques 32:73
td 39:73
te 1:8 2:7 3:6 5:1 7:-2 8:5 10:0 11:4 12:0 13:-3 14:1 17:1 19:-6 20:-3 21:3 22:-2 23:3 26:5 27:-2 28:1 29:13 30:0 33:-1 34:8 35:1 38:1 39:2 40:-3 42:-2 43:-3 44:2 45:-2 47:0
tea 1:25 2:20 31:21 33:14 47:37|teacher 3:21 20:32 33:13 53:27|teaches 13:52 21:37 33:3|teaching 13:48 31:44
team 7:25 12:8 20:5 23:9 33:-19 36:37 40:13 51:12 53:19|teams 53:51
teaser 9:7 10:2 16:29 18:18 30:8 34:1 40:3 43:5 50:27 52:41 53:7|tech 13:48 41:49|technical 41:63|technici 53:50
technicians 53:59|technicien 31:60|techniciens 41:31 50:33 53:57|techniek 24:48 36:37|technik 24:39 41:36 43:24
technique 1:23 24:43 30:16 38:19 40:2 41:42 43:31 50:18|techniques 41:67|technische 41:52|tederheid 6:53|teen 45:64
teenager 33:33|teenagers 13:48 19:42|teeth 22:63|tegelijk 19:36 33:20
tegen 2:3 6:9 10:4 14:15 18:9 32:12 33:19 34:12 45:7|tegenhoudt 6:53|tegenover 6:29 33:20 53:26|tegenshot 49:56
tegenspeler 6:40 44:42|teil 10:24 21:43 53:24|teilbetrage 2:49|teile 21:54|teilen 2:36 7:26 45:29
teilhaberin 1:12 10:9 12:12 23:12 27:9 33:-2 34:8 37:16 41:12 43:11 52:23|teilt 33:30|teilweise 17:54|teken 19:49
tekenaars 40:46|tekende 33:33|tekenen 2:17 16:21 29:34 40:27|tekening 33:33|tekeningen 43:40 49:43|tekenlessen 13:52
tekenopdracht 30:55|tekens 1:51|tekent 18:34 22:34 38:37|tekortkoming 10:49|tekst 2:17 9:24 19:18 20:19 23:21 34:18
tel 20:34 33:27|tele 13:28 18:30 27:37 38:35 40:17 42:30|telechargeables 38:71|telecharger 52:74|telecom 45:64
telecommande 3:55|telecommandera 20:56|teledistributeur 42:67|telefilms 13:64|telefon 33:10 43:32 52:37
telefoon 20:30 43:33 45:31|telefoonwinkel 33:20 48:40|telenet 42:54
telephone 3:5 13:22 16:13 20:27 27:9 33:14 34:3 43:23|telephoner 10:58|telephones 33:34|telephoniques 30:68
teleplay 1:29 2:23 10:25 18:30 40:17 43:27|teleplays 2:23 5:32 16:29 34:22 40:30|teles 40:54|telespectateurs 31:60
televisie 20:25 31:44|televisiezender 14:52
television 2:-6 7:15 8:8 10:-4 13:23 14:15 19:4 20:2 22:12 27:-2 31:22 34:18 40:4 42:28 43:2|televisions 22:53 31:47
televisuelle 34:55|televisuels 14:64|telkens 20:42 33:13|tell 3:32 13:11 18:13 19:5 23:15 33:5 34:6 40:11 47:15
tellen 48:52|teller 48:54|telles 2:56|telling 30:38 33:19 44:39|tells 3:18 33:26 48:30|telly 31:57|tels 20:56
telt 7:34 12:23 33:5 53:22|temoignages 5:55 20:42|temoigner 33:35|temoin 34:42 52:60
temoins 16:30 18:31 20:29 40:30 41:31|temp 52:70|temper 33:33|temperature 19:55|tempete 18:53 48:55
temple 13:43 18:45 22:45|temporaire 15:71
temps 2:-3 3:23 7:18 14:4 16:15 17:9 18:7 19:8 20:16 21:8 33:-15 40:3 44:18 45:21 46:11 53:4|temse 13:32 16:32 40:27
ten 0:32 10:7 13:7 20:2 23:19 30:10 31:4 33:3 35:12 36:14 40:6 53:9|tenaient 3:55|tenait 47:69|tenant 35:54 45:51
tenants 35:67|tend 3:34 20:34 33:14|tendances 30:68|tendenz 10:50|tendons 24:69|tendre 45:65|tendresse 6:68
tenir 1:16 10:10 11:23 19:21 22:19 27:13 30:20 33:5 34:7 40:5 42:19|tenons 5:69|tenor 6:36 33:13 44:36 48:37
tension 20:44 31:44|tente 33:22 37:62|tenu 27:61|tenue 27:48 44:55|ter 1:26 12:27 27:26 53:26|terecht 33:33
term 2:19 10:21 33:8 34:41|terme 2:27 18:37 34:36 40:24|termes 2:46 10:29 18:37|termijn 7:33 34:40|termijnen 2:48
termination 2:57|termine 2:22 7:18 16:26 18:22 20:23 27:23|terminubersicht 18:53|terminus 20:37 33:7 48:39
terms 5:22 10:27 12:21 23:22 26:26 27:27 30:21 35:24 50:24|terr 22:63|terrace 33:33|terraces 33:33
terrain 3:25 30:37 33:5 35:39 40:23|terrassiers 33:35|terre 3:21 21:46 24:38 33:14|terrible 33:35|terribly 33:33
terril 10:18 12:13 16:14 19:17 27:12 29:16 33:-1 48:12 53:20|terrils 4:72|territoire 1:25 2:17 5:30 10:32 27:35 31:21
territoires 5:25 10:39 30:24 31:45|territorial 9:71|territoriales 53:64
territories 5:21 7:16 10:25 13:17 22:30 31:35 40:6|territory 10:32 40:24 43:34 53:33|terroir 40:54
terug 1:7 2:13 10:6 33:8 34:19 35:10 40:11 48:9 50:11|terugbetaalbare 10:49|terugbetaald 10:49|terugbetalen 14:52
terugbetaling 10:42 40:27|teruggekomen 47:55|teruggestuurd 23:52|terugtrekking 10:49|terugval 2:48|terugverdien 1:51
terugverdienen 10:49|terugvordering 14:52|terugvorderingsbevel 14:52|terwijl 3:21 21:27 33:20|tes 47:69
tess 6:23 24:26 27:16 33:24 45:22
test 1:11 3:-4 16:26 17:6 18:25 19:5 27:1 30:29 31:-1 33:-25 35:8 40:15 43:3 46:9 50:17 52:12 53:2
tested 19:22 30:31 31:36 35:34 40:17|tester 30:68|testimony 20:55|testons 40:54
tests 9:28 16:42 18:23 40:11 43:21 53:32|testvoorstelling 16:39 30:43|tete 2:14 13:22 22:24 33:25 52:32
tetes 24:64 43:44|tetue 6:68|teurer 40:46|text 5:21 9:23 19:28 20:17 23:20 34:23 43:17
texte 2:17 3:0 9:27 10:3 12:25 19:28 20:1 23:12 33:-19 41:12 43:10 47:14|textes 2:45 23:28 34:24|textilien 31:50
textilmuseum 20:48|textilwerkstatt 26:43 53:38|texts 2:57|texture 24:69|texturen 32:57|textures 19:27 24:40 32:63
tgp 49:72|thames 43:61|thamesmouth 26:69|than 0:14 2:2 3:17 6:11 10:18 12:10 19:16 33:2 34:2 40:6 43:13 53:14
thank 12:26 26:43 27:21 35:29 36:31 39:31 50:29|thanked 3:33 6:44 33:12|thanks 12:56 35:46|thanksgiving 3:54
that 3:11 4:7 5:2 7:-3 8:1 10:-3 13:0 14:22 19:0 20:-3 23:3 27:-4 31:1 32:5 33:6 34:0 40:5 45:1 47:7 51:5 53:-2
thaw 21:67
the 1:-1 2:1 3:0 5:1 6:3 7:1 9:0 10:0 11:3 12:1 13:-1 14:0 15:0 17:-1 18:-1 19:2 20:0 21:5 22:-1 23:4 24:1 27:1 28:2 29:3 30:0 31:-1 33:-5 34:1 35:5 38:3 40:1 43:-3 44:3 45:2 47:2 48:2 51:2 53:3
theater 13:40 19:35|theaterwissenschaft 13:52|theatrale 34:55
theatre 2:19 7:14 13:17 19:34 20:7 32:24 34:18 41:18 45:17|theatrical 40:30 42:43 43:40|theft 21:67
their 6:28 12:18 20:28 31:4 33:14 40:-3 42:11 45:11|theirs 19:55|theisen 5:52 34:42|theke 35:55
them 2:-7 3:9 5:2 6:2 10:2 13:9 14:-3 19:12 20:15 21:3 23:2 24:6 28:17 31:0 33:9 34:8 44:2 45:7 53:-4
thema 3:24 31:27 40:23 45:19|theme 3:54|themen 45:53|themes 45:65|themselves 10:32 20:29 31:31 40:24
then 3:2 7:-2 10:7 13:5 18:0 19:11 20:-8 21:4 27:-4 28:6 31:17 33:18 34:0 36:6 44:2 48:10|theodore 34:48 43:44
theory 33:33|there 3:9 5:2 6:2 7:-3 8:4 14:-3 19:6 20:16 21:3 30:1 31:4 33:16 40:-6 44:11 47:2 51:5 53:9
thereafter 18:63|thereof 14:60|therese 34:55|theresia 25:56|theriault 10:58|thermos 21:31 31:24 33:21 49:36
these 1:26 15:32 17:28 20:31 27:23 33:-3
they 3:11 6:1 10:-2 12:-1 18:-1 19:1 20:11 21:2 31:-1 33:18 37:6 38:14 39:5 40:0 43:3 47:5 48:8 52:5
thibaut 13:36 14:35 40:24 43:36|thibessart 33:33|thick 3:54|thielemann 13:19 19:14 22:20 27:17 37:24 38:22 43:19
thierry 19:55|thijs 21:25 33:29|thimble 0:21 1:16 2:10 4:22 7:14 10:12 14:13 17:17 29:20 30:18 33:-14 34:9 43:22
thin 33:25 44:44|thing 3:21 12:19 19:22 31:13 32:25 33:7 45:19 47:21
things 3:11 6:31 7:18 12:21 13:19 16:20 33:-10 40:8 47:22 53:16|think 3:33 12:19 20:10 30:20 31:13 33:-12 40:17 47:21
thinking 19:34 40:30 53:38|thinks 19:29 33:27
third 2:27 3:-2 10:2 13:5 18:7 21:10 30:17 31:1 33:-15 34:0 35:11 40:25 42:14 44:9 48:10|thirds 2:43 53:46
thirsty 19:55|thirties 30:65|thirty 2:5 3:2 6:13 7:9 18:11 20:13 23:13 26:27 33:9 40:-1 50:15 53:18|thiry 22:55 34:17
this 0:1 1:7 2:-6 3:12 4:10 8:0 9:9 11:10 12:5 14:13 15:9 17:11 18:4 19:2 20:-4 23:-2 27:16 29:11 31:-5 33:-11 34:9 37:8 40:4 51:12 53:-3
thomas 25:54 33:19|thommen 30:42 53:38|thonon 5:69|those 3:18 19:19 20:19 33:9 35:31 40:15
though 3:24 7:30 19:25 33:15|thought 31:50 34:35|thoughts 19:55|thousand 3:16 17:26 23:39 31:19 33:7 40:12
thread 19:34 20:34 45:43
three 2:3 3:-6 5:0 7:17 10:-2 12:-2 13:9 15:12 16:2 18:3 20:-2 21:1 22:7 23:0 24:3 27:-7 28:3 30:7 31:1 33:4 34:-4 36:3 40:7 41:-3 44:0 47:0 48:5 49:3 50:2 51:2 53:-1
thresholds 46:67|thriller 3:14 38:28 43:33 45:44|thrillers 40:51
through 2:-1 6:8 18:14 19:-2 20:6 21:9 33:20 40:0 45:20 53:15|throughout 2:57|throw 19:55|throws 33:33
thuin 7:36 14:37 40:27 53:37|thuis 33:16 35:25 48:36|thumb 32:69
thunder 0:22 1:17 2:11 4:23 7:15 10:13 14:15 17:18 29:21 30:19 34:10 43:24|thunus 6:52 33:19
thursday 27:38 33:12 35:46|thys 22:53|tiago 3:29 33:27|tib 3:24 7:30 11:38 13:31 43:31|tick 1:57 9:41
ticket 3:8 31:25 32:24 33:1 35:42 40:7|tickets 21:30 22:30 26:35 31:36 33:-3 45:28|ticks 33:33
tide 1:11 2:6 7:9 10:7 12:13 19:4 22:12 23:14 24:18 27:8 33:-8 34:5 37:20 40:0 41:12 43:10 44:14 52:19|tie 40:51
tiede 32:60 33:22|tielemans 10:58|tielt 34:49|tien 3:7 7:12 10:10 13:13 19:10 30:16 33:10 40:7 50:15|tienduizend 31:50
tienne 33:35|tiennent 20:42 40:40|tiens 12:46 19:37 47:48|tient 3:16 33:24 34:5 40:14 45:27|tiental 40:46|tiere 45:53
tiers 2:28 3:11 5:14 14:9 20:1 30:13 33:-12 34:11 35:14 40:24 44:13 53:9|ties 6:15 18:15 24:17 33:21 49:25
tijd 3:21 7:16 35:18 40:11 45:27 48:17|tijdens 3:8 10:11 21:14 32:19 33:-5 34:27 45:13 48:14|tijdlijn 18:54
tijdloos 6:53|tilburg 10:37 18:45 40:32|tilbury 16:36 26:43 33:19|tilde 45:53
till 10:20 16:24 18:25 27:21 33:-5 38:30 39:31 44:27|tilleul 25:58 53:48|tilt 13:35 22:37 49:55|timbre 1:64
timbres 16:65|time 2:-4 10:3 12:10 16:9 17:3 19:6 20:11 22:2 27:-2 29:13 32:8 33:8 34:2 40:9 43:7 45:15 46:14 53:-2
times 3:9 31:13 33:16 40:6 44:20 45:19 47:21 53:15|timetable 10:28 18:33 33:15 48:36|timetables 33:33|timide 6:68
timing 19:55|timmerlui 53:50|tin 3:41 33:19|tinaille 13:51 22:53|tine 48:52|tinguely 38:71|tinte 24:42 32:33 33:7
tiny 19:42 33:19|tip 40:51|tirage 47:69|tirant 33:35|tire 33:35|tired 6:65|tiree 30:68|tirer 2:30 34:50|tires 34:55
tiroir 33:35|tirol 13:33 17:34 33:10|tisch 7:22 20:20 33:21|tischler 13:52
tison 1:12 2:4 6:16 7:10 13:12 18:14 19:6 24:27 33:10 37:23 40:2 43:13 49:28|tissages 33:30|tissue 33:33|tissus 33:35
titel 1:22 6:5 7:3 22:20 31:13 37:16 41:5 43:30 44:13|titelrol 2:48|titels 7:23 31:40 41:24|titelschutz 5:55
title 1:29 2:0 5:27 9:11 10:2 16:6 22:16 30:8 31:16 33:-24 34:-1 37:14 43:27 44:24
titles 2:13 7:29 24:26 31:33 34:13 40:19 42:21
titre 1:26 2:4 5:22 8:20 15:10 19:-3 22:20 25:12 30:7 31:-1 33:-26 34:9 37:14 39:12 42:6 43:32 44:16 49:11 50:9
titree 39:73|titrer 34:55|titres 5:30 7:36 16:27 22:40 30:29 31:21|titreuse 13:64|titulaire 2:14 4:62 5:27 25:31 34:13
titulaires 5:55 34:42|titularite 5:69|tjeerd 10:36 19:36|tl 24:43 32:44
to 1:-1 2:4 3:6 5:7 6:3 7:-5 9:0 10:3 12:-1 13:-4 14:1 15:1 16:-2 19:-2 20:1 21:1 23:5 26:5 27:11 28:8 29:9 31:-2 33:-2 34:0 35:3 40:0 42:0 44:0 45:-1 47:0 51:1 53:-2
toad 31:44 33:19|toast 33:33|tobacco 14:60|toc 13:64|tocht 33:20 44:42|tochter 6:18 7:15 20:13 31:15 33:12 44:19
tod 33:30|today 10:28 12:34 17:34 34:26 53:29|todesfallen 33:30|toe 1:26 10:24 23:39|toebehoort 3:46|toegang 50:54
toegangscode 52:57|toegankelijk 40:46|toegekend 1:17 17:48 23:18|toegezegd 17:46 42:36|toehoorder 6:53
toekenning 23:52|toelaat 2:35 27:38|toelage 23:52|toelichting 3:28 17:46|toen 3:41 47:31|toepasselijk 10:36 34:36
toepassing 2:35 10:36|toerekenbare 10:49|toespraak 48:52|toestand 17:55|toestemming 20:30 33:13 35:34
toestemmingen 16:52|toezegging 40:46|together 2:5 3:2 5:14 10:35 14:8 15:16 16:11 17:12 19:3 20:3 33:-2 40:-1 42:12
toi 27:61|toile 13:64|toilette 20:56|toilettes 3:34 21:46 45:44|toit 33:35|tokio 33:17 48:41|tokyo 31:57
told 3:23 7:8 13:9 19:2 20:12 21:21 33:8 40:-2 47:29 53:7|tolerant 31:57|tolk 13:40 26:43|tollbooth 22:63
tom 6:41 7:26 10:19 11:34 14:26 29:32|tomas 33:33|tomates 20:56|tomato 33:33|tomatoes 30:44 33:25
tombe 21:34 33:21 36:27 44:23 48:23 49:27|tombent 3:55|tombola 45:65|tome 3:34 12:46 47:48|tomes 34:55|tomorrow 33:33
ton 3:-5 19:21 20:-4 27:6 36:16 41:29 44:18 45:31 49:9 52:10|tonalitat 45:53|tonaufnahme 50:55
tone 3:12 20:13 36:27 44:23 45:54|toneel 2:35 13:28 34:24|toneelles 16:39 18:41|toneelstuk 13:40 34:36
toneelversie 2:48|tonen 20:49|tonfall 23:33 40:26 44:34|tonfassungen 40:46|tongue 22:63|tongues 31:57|toni 3:18 33:29
tonio 6:37 33:31|tonmischung 41:53|tonnage 20:56|tonneaux 33:35|tonnes 30:65|tonnissen 2:27 3:17 34:19 40:16 43:22
tonstudio 50:42 53:38|tonton 33:35|too 3:12 9:11 11:12 12:7 19:7 20:-1 31:1 33:14 36:12 40:-6 44:27 49:12 50:11 53:3
toog 33:33|took 31:31 33:7 37:44 47:39|toon 3:18 36:29 44:27 45:35|toont 6:40 30:43|tooth 33:33
top 10:29 16:23 31:33 33:-6 41:24 49:29|topf 33:17 40:33|topsheet 9:38 41:46|toque 33:35|tor 6:23 33:16 48:24 49:26
torch 33:33|toronto 15:58 31:47|tort 33:35
tot 0:1 1:-2 2:2 5:1 6:4 8:1 10:8 12:1 13:-1 14:6 16:-1 18:5 19:3 21:-1 24:3 25:10 27:1 29:13 31:4 33:-2 34:0 36:4 39:4 41:0 45:2 46:2 49:3 50:5 51:6 52:4
totaal 0:21 1:2 11:6 15:11 16:20 17:16 26:7 41:21 42:15 46:6 49:7 50:15 53:1
total 0:20 1:10 11:12 15:22 16:29 17:25 23:-3 26:12 41:30 42:27 43:-2 46:23 50:24 53:-4|totale 5:20 20:18 49:49 52:25
totals 11:68|totaux 41:67|tote 33:30|toten 3:47|toter 33:30|touch 2:27 19:25 33:15 44:35
touche 2:20 3:19 10:21 31:24 33:19|touched 11:68|touchent 19:58|toucher 33:22 44:55|touches 2:57|touching 33:33
toujours 3:8 6:21 13:18 18:20 19:35 20:9 24:25 33:7|toulouse 40:54|tour 13:32 31:42 33:16|tourbe 33:35|tourisme 31:60
touristiques 40:54|tournage 1:7 2:5 10:17 13:0 14:-1 16:14 18:33 19:7 20:-9 27:-3 34:8 35:4 40:13 43:28 50:5 53:17
tournages 7:62|tournai 12:21 16:19 33:-8 34:10 43:19 50:25 53:43
tourne 2:3 11:18 13:27 14:10 19:26 20:18 31:7 33:-8 34:2 37:22 43:12 52:21 53:10
tournee 16:25 19:17 27:20 30:27 31:19 33:-6 40:25 50:29|tournees 20:56|tournent 33:35
tourner 14:27 19:22 21:31 34:31 40:30|tournera 31:47 53:50|tournerai 20:56|tournerait 18:66|tournerons 19:50 53:43
tournes 3:34 22:45 27:40|tournette 24:71|tournez 27:61|tournoi 33:35|tournons 2:43 20:42
tous 2:30 3:11 6:8 7:18 20:11 21:8 29:10 31:10 32:13 33:-1 40:3 43:6 47:19|toussaint 7:39 29:47
tout 1:-5 2:5 3:7 4:4 6:10 10:4 12:16 13:-4 14:13 16:-3 19:13 21:14 29:8 33:7 34:10 39:4 40:-9 44:0 45:-3 47:7 53:9
toute 1:7 2:9 3:8 10:1 12:25 21:11 23:10 29:33 30:11 33:-5 34:24 35:12 45:8 47:13|toutefois 44:68
toutes 1:16 10:10 14:16 20:8 22:18 31:12 33:11 34:19 48:20 53:16|touw 33:33|toward 33:33
towards 3:28 19:29 20:29 23:39|towels 18:50 19:42|tower 19:19 33:17 36:33 40:27|town 3:13 28:28 33:26 45:23
towns 19:29 31:52|towpath 33:19 48:53|toy 40:51|toys 10:58|traag 49:56|traces 33:35|track 20:34 22:42 33:12
tracks 47:65|tracteur 13:43 26:51 32:52|tracteurs 40:54|tractor 21:30 33:22 48:30|tracts 20:56|trad 33:35
trade 0:30 5:27 13:23 15:29 16:24 20:17 31:31|trademark 5:65|trademarks 16:62
traduction 2:8 5:21 8:21 16:52 18:37 34:7|traductions 16:52 40:40|traduit 27:61|traduite 13:64|tragedie 3:42 28:60
trager 33:33|tragfahige 44:54|tragt 3:14 10:18 19:15 33:8 44:29|trahison 45:65|trahit 33:35
trailer 16:24 18:25 26:22 31:35 44:17 50:18 52:29
train 3:2 7:9 16:12 19:5 20:14 22:12 26:19 27:9 28:30 30:15 33:12 48:16|trained 13:48 19:29 33:7|trainee 6:65
trainees 53:59|trainer 50:67|training 13:25 15:51 19:19 53:36|trains 16:65|trait 6:54 24:58
traite 10:32 21:41 33:9 40:27|traitement 1:27 2:12 9:23 10:-4 12:20 18:13 19:-4 20:22 27:-1 33:-1 34:2 40:-8 43:23
traiteur 33:22 53:50|traitresse 33:35|trajets 2:56|tram 31:25 33:14 49:40|trame 33:35|tramnitz 27:50
trampleintje 50:54|tranche 4:38 5:35 23:33 30:34 40:32|tranches 10:35 23:53 40:26|tranquille 33:35|transactional 31:57
transcript 20:55|transcription 11:57 47:54|transcriptions 34:55|transcripts 16:49 18:50|transfer 2:57|transfere 2:56
transferer 8:69|transferred 2:43 5:52|transfers 2:57|transfert 8:48 21:46 45:44|transforme 33:35|transformer 40:54
transition 40:54|translate 2:57|translated 33:33|translates 13:61|translation 8:37 16:40 34:10 35:26 41:21 51:26 53:18
translator 13:61|translucide 24:71|transmettons 12:67|transmettre 29:70|transmis 9:50 10:37 51:50
transmise 0:49 1:43 9:50|transmises 14:64|transmission 9:55 31:46|transmitted 9:67|transparence 10:58
transparente 44:68|transport 41:52 46:25 50:18|transporte 21:67|transporter 53:64|transports 41:67|trap 33:27 48:30
trauern 3:47|traurig 3:47|trav 49:72
travail 2:13 3:1 10:4 13:10 16:29 18:13 19:15 22:12 33:-8 35:26 38:17 43:12 45:11 46:27|travaillait 33:35
travaille 2:11 3:21 6:22 7:17 10:12 31:15 33:14 53:18|travaillent 20:48 33:14|travailler 19:50 20:34|travaillera 19:58
travaillerai 19:58|travailleur 35:69|travailleurs 7:49 46:57|travaillons 7:62|travaux 1:43 33:14 34:34
travel 10:12 15:21 16:43 20:8 23:18 40:4 41:39|travelled 13:61|travelling 13:38 20:28 49:57|travels 33:19 36:55
travers 3:19 6:31 19:22 24:35 33:11 48:32|traverse 3:42 33:22|traversee 33:22 44:55|traversent 33:35|tread 44:65
treasurer 6:40 33:16 45:30 48:32|treat 12:64
treatment 1:18 2:18 5:9 9:23 12:10 18:1 20:-5 27:-1 33:3 34:10 40:3 43:7 44:4|treatmentanfang 12:53|treatments 34:53
treaty 10:58|treden 2:48|trees 3:41 7:47|treffen 10:50|treibt 6:40 33:17|trekken 31:50|trekt 33:20 48:40
tremblent 33:35|tremolo 33:12 48:45 52:49|trends 30:65|trennen 33:30|trentaine 7:62
trente 2:13 3:5 6:8 7:3 8:9 12:8 13:5 18:7 20:10 21:8 26:13 30:8 32:14 33:2 34:-4 35:10 36:13 40:13 53:14
trentieme 33:35|treppe 13:20 33:14 48:32 49:23|treppenhaus 31:50|treppenhauser 19:48
tres 3:13 6:26 7:20 19:16 27:31 33:17|tresen 33:30|tresor 13:51 22:53|tresorerie 17:47 40:46
tresorier 12:46 14:42 29:49|tresoriere 45:65|tressent 20:56|treteaux 10:43 17:43 43:40|treue 3:47|tri 22:53 33:22
triage 19:27 20:25 31:30 33:17|trial 16:36 18:37 21:41 44:39|triangle 19:58|tribunal 8:52 10:29 20:36
tribunaux 2:30 34:50|tribune 38:71|triche 33:35|trick 33:33|trickfilm 0:25 2:18 8:25 10:19 34:18 43:21
trickfilmen 7:50|tricote 33:35|trie 33:35|tried 7:60|trier 13:28 33:6 34:24 47:29|tries 33:33|triest 3:46
trieste 13:40 21:47 45:44|trieuse 7:62|trimestre 2:22 10:24 35:35 40:20 51:50|trimestriel 10:58|triple 2:43 31:47
tripod 19:55|trips 16:62|trist 19:48|triste 3:47 12:46|tristes 7:62|tristesse 30:68|tritt 2:29 21:34 33:10
trocadero 33:35|trocken 38:43 45:41|trockene 31:50|troef 31:50|trofbebb 4:69
trois 2:-3 3:0 4:3 7:14 8:5 13:9 15:20 16:2 19:2 20:13 22:2 23:-2 24:8 28:9 30:10 31:3 33:-1 36:8 40:12 43:-4 44:5 47:0 48:-1 50:6 51:2 53:-3
troisbonnets 52:74|troisieme 2:6 19:8 20:23 21:17 22:20 31:10 33:16 34:6|trolley 33:33|trompe 6:54 33:22
trompent 33:35|trompet 20:30 33:13 35:34|tromso 10:32 12:38 34:30 43:34|trondheim 22:63
trop 3:23 7:5 12:10 24:14 30:11 32:26 33:8 40:13 44:41|tropf 33:30|trottinette 33:35|trottoir 33:35|trotzdem 44:54
trou 20:17 21:28 33:8 47:46 49:42|trouble 6:47 33:15 47:35|troupe 7:26 10:22 22:30 31:24 41:31 43:39|troupes 31:60
trousseau 33:22 48:55|trouvaient 7:62|trouvait 3:55|trouve 3:20 19:6 20:3 33:23 40:1 45:13 48:26|trouvent 21:54 33:22
trouver 3:20 11:24 14:17 17:22 31:14 33:-11 40:7 42:37 43:19 45:19|trouverez 9:40 11:40 12:57|trouvons 27:61
trouw 6:53|truck 33:33|truckers 45:51|trucs 39:73|true 3:11 14:52 33:7|trug 22:40 33:17|truly 12:50 19:42|trunk 33:33
truques 41:67|trust 3:46 7:40|truth 3:41 33:19|truthful 3:54|try 3:41 33:19|ttc 50:70|tu 3:42 34:42|tub 30:65
tube 20:55|tubes 19:49 50:47|tubize 0:57 33:22|tuch 21:30 33:6 37:32 48:29|tue 33:35
tuesday 11:28 19:15 31:17 33:4 35:27 38:28 47:38|tuesdays 7:60|tuin 21:39 47:43|tuincentrum 33:33|tummy 19:55
tun 3:14 19:14 20:15 31:17 33:8 40:12|tune 19:55|tuner 28:69|tunes 5:65|tunnel 33:17 48:41|tunnels 20:55
tur 3:9 20:21 33:17 45:15 48:16|turc 13:43 22:45 33:14|turen 19:35 45:41|turf 13:48 19:42|turn 3:18 20:19 33:26
turnaround 10:33 24:56 34:15|turnarounds 16:62|turned 14:47 33:19|turning 33:24 44:46|turnover 0:25 7:41 46:56
turns 19:12 20:12 33:27 49:25|tursteher 13:52|turstock 13:40 22:40|tus 23:52|tusche 24:56|tusk 5:52 34:42
tussen 0:10 2:18 3:2 10:19 21:8 27:6 31:6 33:3 34:13 35:10|tussenstop 1:32 21:25 23:24 45:24|tussentitels 20:49
tut 3:16 6:22 33:23|tute 33:30|tuur 19:55|tv 7:5 13:10 14:14 22:38 31:21 33:-1 34:1 40:9 42:16 43:6
tva 8:24 16:27 26:50 50:49 51:33|tvac 50:70|twaalf 3:5 7:18 13:11 19:14 23:19 31:22 34:7 36:15 40:5|twbrbexx 4:69
twee 2:-1 3:5 7:12 10:1 12:-1 13:4 15:6 16:3 18:7 19:-4 20:1 23:-1 24:3 30:3 31:7 33:-3 34:0 35:1 40:7 41:0 43:0 44:5 45:-1 46:5 50:6 53:2
tweede 2:25 3:0 11:9 12:13 18:15 20:4 21:6 31:4 33:0 42:8 43:7 44:9|tweeduizend 8:54|tweeen 47:55|tweeendertig 40:46
tweeentwintig 53:50|tweehonderd 30:55|tweeling 6:29 16:17 18:19 21:17 40:11 45:16 48:17|tweetalig 7:38 45:39
tweetaligheid 31:50|twelve 3:4 7:11 12:14 17:14 18:13 20:13 23:15 24:29 33:5 34:27|twenty 3:9 20:10 27:14 33:19 53:33
twice 3:0 14:6 16:8 17:10 19:1 20:1 30:11 31:19 32:15 33:7 34:2 35:13 36:15 43:7 44:27|twins 6:44 30:44 33:12
twintig 2:35 53:38|twitches 33:33
two 2:1 3:-9 4:3 5:2 7:12 10:-2 12:-2 13:8 15:2 16:0 18:4 19:3 20:-5 21:-2 22:8 23:-1 30:8 31:-3 33:0 34:-4 40:11 41:-3 42:1 44:0 48:7 49:3 50:4 52:4 53:1
twos 19:55|tx 51:68|type 1:46 25:35 30:19 42:30 43:16 45:16 46:21|typing 11:68|typography 24:69|tyres 32:49 33:25
u 1:9 12:27 16:7 23:29 27:23 31:8 34:7
uber 2:3 3:8 7:-1 10:14 13:1 14:0 15:4 18:2 19:-3 20:-3 31:4 33:7 34:3 40:6 45:2 46:5 47:3 50:4 53:0|uberall 36:56
uberarbeiten 3:27 44:46|uberarbeitet 11:56|uberarbeitung 2:16 16:31 18:31 40:12 44:21|uberarbeitungen 2:49
uberein 10:50|uberflussig 3:47|ubergabe 35:55|uberlasst 35:55|uberlebt 47:54|uberlegungen 19:35 31:37
ubermittelte 11:56|ubernachstes 1:53|ubernimmt 33:30|uberreden 28:44 33:17|uberreichen 12:53
uberschreitungsreserve 41:53|uberschuldet 14:51|ubersetzbar 31:50|ubersetzt 3:34 33:17|ubersetzung 16:53
ubersetzungen 16:53|ubersicht 5:55|ubertragen 5:47 34:29|ubertragt 2:49|ubertragung 34:49|ubertrug 5:55
uberweisung 26:56|uberwiegend 53:51|uberzeugt 23:53|ublich 40:46|ubrige 10:50|ubrigen 11:56|ubt 46:56|ue 15:71
ugo 2:43 19:45|uhlig 22:63|uhr 21:30 33:6 35:43|uhrzeit 21:41 45:41|uil 6:22 24:25 33:13 44:24 49:25
uit 2:-4 3:3 6:2 7:-1 8:2 10:-2 12:0 19:6 20:5 23:0 27:7 29:2 33:9 37:6 40:9 45:0 47:9 48:1 49:5 53:11
uitbetaald 23:52|uitbetaling 4:35 23:44|uitbreekt 33:33|uiteengezet 34:49|uiterlijk 2:48|uitgaan 33:33|uitgang 30:55
uitgangspunt 44:55|uitgaven 1:20 9:24 14:21 16:21 53:31|uitgebreid 33:33|uitgegeven 34:29 53:43|uitgenodigd 23:52
uitgeoefend 34:49|uitgeschreven 33:33|uitgesloten 14:52|uitgesneden 24:56|uitgestapt 33:33|uitgesteld 17:35 42:46
uitgestelde 22:41 31:37|uitgever 5:33 34:42|uitgeverij 34:39 47:39|uitgevoerd 30:55|uitgezonderd 27:50|uitkomt 33:33
uitlopen 19:49|uitnodiging 35:53|uitschrijven 35:53|uitsluitend 2:35 10:36|uitstaat 14:52|uitstel 3:46
uittreksel 8:44 23:20 29:30|uitvoerder 7:51|uitvoerend 16:34 22:45|uitvoerende 7:51|uitvoering 1:51|uitvogelen 16:52
uitzending 2:48|uitzondering 2:48|uk 10:27 16:10 22:11 27:6 31:42 40:-2 41:10 42:21 43:8|ulla 20:48|ulterieure 51:71
ultime 3:55|ulvetelleren 1:41 27:38 43:40|um 3:11 7:1 12:13 20:-1 21:5 32:7 33:8 34:17 35:6 40:10 44:4 47:4
umarmen 33:30|umbrella 22:63|umfang 2:49|umfasst 7:38 29:42|umfrage 30:55|umkamen 33:30|umriss 24:56
umsatz 0:28 7:22 46:46|umsatzerlose 0:56|umschlag 33:17 47:41|umseitig 26:56|umsetzen 30:55|umsetzung 19:48
umzugskisten 33:30|umzuziehen 33:30
un 2:3 3:4 6:-2 7:4 10:-3 12:0 13:-3 19:5 20:4 21:4 23:2 27:2 28:6 31:3 32:2 33:6 34:-3 36:5 37:8 38:1 40:7 43:2 44:-1 45:10 48:-1
unabhangig 7:31 14:43|unabhangiges 7:50|unaffected 11:68|unaniem 10:49|unanimite 7:36 10:32 23:41 29:44
unanimity 10:58|unanimous 10:58|unbedenklichkeitsbescheinigung 51:56|unbedingt 44:54|unbegrenzten 2:49|unbekannt 33:30
unbekannte 2:49|unberuhrt 2:42 33:10|unbeschrankt 2:49|unchanged 2:57|uncle 31:57|uncovered 30:65
und 0:1 1:-4 2:4 3:0 6:1 7:4 10:2 11:1 12:2 13:1 14:3 15:1 16:2 18:1 19:1 20:-2 22:-2 23:-1 27:2 29:1 30:0 31:1 33:-2 34:1 38:1 40:3 41:4 42:-2 43:-3 44:-1 45:-2 46:0 47:-1 51:0 53:4
undeliverable 43:47 45:51
under 2:13 5:16 7:3 8:9 14:11 17:6 19:-3 20:-3 27:10 29:9 30:21 31:0 33:0 34:6 40:7 46:16 48:8 53:2|underground 40:51
underlamp 13:40 22:42 35:46|underlying 5:65|underneath 33:33|undersigned 10:25 14:52 15:34|understand 3:24 33:23 40:20
understanding 10:45 33:19|understands 33:33|understood 22:50 30:51|understudy 22:63|undertaker 33:33
undertakes 2:43 15:54|undertaking 14:42 15:53 46:30|undertakings 53:59|underwater 12:34 16:32 35:37 41:32 50:37
undivided 5:52 10:45|undock 33:33
une 1:-3 2:-4 3:7 6:2 7:9 10:-2 13:-2 14:4 19:7 20:8 21:1 23:2 27:2 28:9 31:-3 33:6 34:-1 36:3 38:2 40:4 44:2 45:7 48:-1
unentgeltlich 8:43 27:37|unentgeltliche 10:50|unfinished 20:55|unforeseen 16:49 41:49|ungefahr 33:30|ungeteilten 2:49
uni 48:47 53:38|uniform 33:33|uniforme 33:35|uniformen 41:53|uniformes 33:35|unilaterale 34:55|union 7:50 31:29 34:27
unions 20:42 31:44|unique 14:30 15:58 31:26 50:36|uniquement 6:46 19:50|unit 8:31 16:26 18:27 41:39 50:43
unitaire 22:45 33:14 50:49|unite 8:31 16:27 21:29 23:38 27:35 46:33|united 5:35 25:39 40:20 42:46|unites 8:55 46:57
units 8:41 41:36 46:54|univers 2:30 45:60|universeel 40:46|universite 13:51 27:35 33:9|universites 7:62|unknown 32:69
unkontrolliert 33:30|unlawful 14:60|unless 10:37 20:34 23:44|unlike 33:33|unlimited 8:67|unmittelbar 14:51
unmogliche 45:53|unpaid 14:47 17:50|unplayable 33:33|unprompted 40:51|unpublished 5:52 34:42|unreasonably 34:56
unrechtmassige 14:51|unreliable 6:65|unrichtige 14:51|unrichtiger 14:51|unrolls 33:33
uns 2:3 3:17 5:15 11:10 14:11 19:2 20:2 23:7 27:17 40:22|unscrewed 33:33|unsentimental 45:64
unser 7:18 12:24 19:6 27:23 31:8 35:14 40:19|unsere 3:17 10:11 12:23 15:16 26:17 27:20 40:7 47:14|unserem 5:42 45:41
unseren 3:20 4:29 12:34 20:21|unserer 7:26 11:31 27:25 40:21|unseres 27:50|unsold 42:64|unsubscribe 35:67
unsuited 3:54|unten 33:15 48:27 49:37|unter 15:15 24:15 27:9 33:18 40:5 48:13 52:16|unterbringung 41:53
unterfertigten 14:51|unterfertigung 34:49|unterkunft 41:53|unterlagen 12:33 14:31 29:35|unterlaufen 11:56
unterliegt 14:51|unterm 27:50|unternehmen 8:20 14:38 15:19 46:28 51:12|unternehmens 7:50|unternehmensgrosse 46:56
unternehmensnummer 1:28 8:43 43:27|unterrichtet 13:45 33:10|unterschreiben 29:42 50:42|unterschreibt 33:30
unterschrieben 10:30 14:31 18:34|unterschrift 1:19 2:6 14:23 21:12 23:24 33:-4 50:20 51:13
unterschriften 10:22 14:23 29:27 34:32|unterstadt 7:26 33:17 48:29|untertiteln 20:48|unterzeichnen 29:55
unterzeichner 14:51|unterzeichnet 17:54|unterzeichnete 14:51|unterzeichnung 23:40 34:36|unties 33:33
until 1:3 3:-5 5:14 6:6 7:1 10:-1 12:13 13:2 19:23 20:4 25:18 27:0 28:10 29:15 33:1 39:10 40:0 50:22|untouched 20:55
unverandert 46:56|unverbindlich 27:50|unverkaufliches 47:54|unveroffentlicht 5:55|unvorhergesehenes 16:53
unwiderruflich 34:49
up 0:4 3:-9 6:1 7:3 8:3 10:4 13:-2 14:-3 16:-1 17:0 18:0 19:-8 20:-2 22:-1 27:6 29:3 31:0 33:9 34:-8 38:4 40:-8 41:20 42:0 43:-3 44:1 47:6 48:2 49:18 50:3 51:4
upload 1:49 29:53|upm 13:61|upmarket 40:51|upon 10:23 14:25 27:36 34:38|upper 24:44 33:27|upright 6:65
ups 3:33 20:34 40:30|upside 33:33|upstairs 33:33|urauffuhrung 13:52|uraufgefuhrt 34:49|urbain 30:68|urbains 31:60
uren 53:50|urgence 38:71|urgences 21:46 45:44 48:47|urheberin 34:49|urheberpersonlichkeitsrecht 2:49
urheberpersonlichkeitsrechte 2:49|urn 3:19 33:23 48:25|ursache 33:30|urssaf 51:71|ursula 6:33 24:36 33:13|ursule 33:35
urteil 33:30|urteilen 33:30
us 2:10 3:13 4:14 5:8 7:20 10:-3 12:9 14:10 16:1 18:1 19:0 20:-7 27:4 31:6 33:-22 34:8 40:13 42:9 46:6 47:3 50:5
usage 30:47 34:34 50:49|use 1:33 3:7 6:18 11:21 19:16 20:8 27:12 30:17 33:-16 34:8 40:3 52:22
used 31:21 33:17 34:20 47:29 51:32|uses 19:34 33:13 34:36|usine 3:17 7:24 20:41 33:-3 53:26|usines 22:53 31:47
using 33:33|ust 26:56|usual 19:42 40:37|usually 40:51|usufruit 22:63|uta 46:71|utilise 33:35|utilisee 4:59 5:55
utilisees 34:55|utiliser 4:72|utilisera 19:58|utilite 3:55|utrecht 10:58
uur 1:9 12:10 19:20 20:17 33:-9 35:21 40:14 45:10 50:13|uurrooster 35:53|uw 11:10 12:6 17:9 23:33 27:28 35:8 40:9 50:9
uwe 23:52|v 1:10 2:13 8:13 10:19 13:2 14:1 17:17 22:15 25:16 27:2 33:-23 34:18 37:9 39:15 43:2
v1 5:22 9:24 16:19 18:48 40:7 43:19 44:21 48:21 49:25
v2 3:-1 5:13 10:2 11:22 16:19 18:41 27:5 33:-3 40:-2 41:11 43:19 44:22 49:16
v3 2:10 3:-1 5:12 10:13 16:31 17:15 18:33 27:5 36:15 40:-3 43:28 49:15|v4 16:42 17:37 18:43 40:13 49:31|v5 49:72
v6 49:72|v7 43:50 49:56|v8 49:72|va 2:3 3:19 19:5 21:14 33:28|vaals 22:53|vaarschema 35:53|vaart 33:33
vacances 31:47 33:22|vacarme 33:35|vache 33:35|vacuum 33:33|vader 6:19 21:18 33:24 44:20|vadso 13:61
vaf 17:35 40:27 42:34|vague 16:65|vagues 19:45 45:52|vais 19:45 20:42|vaisselle 33:35|vak 1:51|vakantie 45:51
vakbond 33:33|vakbonden 31:50|vakbondsman 6:53|valable 25:44 29:34 39:25 50:50 51:42|valais 27:48 33:22|valant 34:55
vale 3:16 6:27 33:19 44:27 48:29|valence 43:65|valentin 45:53|valerie 2:35 29:49 40:32|valeur 53:64|valeurs 0:70
valid 5:22 11:25 25:38 27:16 29:35 50:35 51:36|validation 27:61|valide 24:58 27:48|validite 50:57 51:58|valise 48:68
vallee 20:25 33:25 53:33|vallees 10:21 31:24 33:-1 40:17 41:31 42:30 43:29|vallen 2:35 33:20
valley 3:9 18:18 19:10 30:20 33:16 36:24 40:17|valleys 19:44 31:44|vallon 34:56|valoir 14:30 27:40 34:22 42:46
valorisation 0:70|valorise 42:67|valsmunterij 21:52|valt 14:24 19:21 21:24 33:5 45:23|value 16:41 31:36 33:12
valued 10:58|values 0:68|valve 33:33
van 0:2 1:-1 2:2 3:-2 4:2 5:3 6:0 7:0 8:2 9:2 10:1 11:0 12:2 13:0 14:1 16:-2 19:-2 20:0 21:-1 22:2 23:6 27:1 28:3 29:0 30:1 31:-1 32:2 33:-5 34:2 35:-1 38:1 39:3 40:0 43:0 45:3 48:-1 51:1 53:1
vanaf 20:30 30:36 43:33|vandaag 7:51|vandaan 3:33 17:42|vandamme 27:61|vandecasteele 27:59|vandenplas 29:66
vandewiele 43:52|vangeel 2:56|vanhove 7:28 13:31 40:20 43:32 50:36 53:30|vanille 6:68|vanished 20:55|vanishes 33:33
vanity 6:65|vanmechelen 27:59|vanneaux 7:14 10:13 14:15 17:18 27:14 40:10 42:17 43:16 53:14
vannes 1:25 2:17 13:26 27:22 33:-4 36:33 39:34 40:15|vanzelf 3:46|vapeur 48:68|varen 33:20 41:40|varianten 50:54
variations 49:68|vary 31:57|vasseur 8:48 25:52 27:40|vast 8:41 19:36|vaste 0:36 7:16 19:14 20:14 45:16 53:15
vastendag 21:52|vaststellingen 51:55|vastzit 33:33|vat 16:36 26:43 50:51 51:19|vaten 33:33|vater 3:14 6:20 33:20 44:21
vaters 21:41 33:17|vauban 8:69|vaults 33:33|vaut 2:26 14:33 27:31 29:39 34:25|vautrin 22:66|vb2021 26:56|vbwbbebb 4:56
ve 2:-2 3:7 7:10 10:6 14:9 15:9 17:5 19:2 20:11 22:13 27:0 29:8 33:0 34:-3 40:14 44:14 47:7 53:1|vechtpartij 48:52
vecue 3:55|vedette 33:22 40:40|veel 3:15 19:36 27:19 31:19|veerboot 3:21 33:20 40:22
veertien 2:20 7:23 13:24 33:5 53:22|veertig 10:18 21:21 31:19 33:2 45:20 51:24|vege 35:69|vegetarier 6:53
vegetarisch 35:55|vehicles 41:63|vehicules 41:67|veiligheid 41:52|veiligheidsdienst 33:33|veiligheidsgids 50:54
veille 12:53 45:52|veilleuse 20:56|veilleuses 19:58|vel 21:52|veld 1:51|vele 12:51|velours 32:73|velvet 33:33
vend 33:27 40:33|vendable 40:54|vendeur 22:32 27:27 31:26 40:32 43:32|vendeurs 31:47 40:40|vendra 33:35|vendrait 6:68
vendre 6:37 33:25 40:23|vendredi 7:32 21:37 35:39 40:23 45:35|vends 3:55|vendu 3:16 22:39 31:21 33:8 34:21 47:30
vendue 31:47 33:22|vendus 7:54 40:32|venir 18:45 27:40 33:14|vennblick 5:21 9:22 10:28 17:20 40:12 42:20|vennoot 29:54
vennootschap 4:14 7:10 8:22 10:8 12:10 14:31 29:22 51:14|vennootschapsbelasting 51:55|vennoten 46:55|venster 42:54
vensterbank 33:33
vent 1:21 2:-2 5:10 10:9 12:8 18:17 22:11 23:8 26:14 27:2 29:11 30:9 31:1 33:0 34:-3 40:4 41:8 42:8 43:7 50:11 53:5
vente 7:23 30:29 31:34 35:30 40:15 42:40|ventes 18:28 27:22 31:41 40:15 42:40|ventilateur 49:72|ventilatie 40:46
ventilation 16:52 19:45|ventilator 20:48|venu 3:42 33:22|venue 3:55|venues 3:55|venus 33:35|ver 3:33 15:41
veranderd 2:35 11:42|verandering 45:51|verandert 44:55|verantwoordelijkheid 4:55|verantwortet 7:38 10:37
verbal 5:32 8:32 22:29 23:30 29:33 35:32 42:31|verbergen 33:33|verbinden 29:54|verbindet 45:53|verbinding 33:33
verbindlichkeiten 0:56|verbindt 2:48|verbleiben 2:24 34:36 53:26|verbleibt 34:49|verblijf 16:24 41:43 53:22
verboden 45:51|verbonden 15:26 17:26 46:45|verbouwde 45:51|verbrandt 21:39 48:40|verbrennt 48:54|verbunden 27:37 46:43
verbundene 15:43 46:43|verbundenen 46:56|vercammen 13:19 22:20 34:15 37:24 38:23 43:19 47:22|verdachtigt 33:30
verdampt 28:56|verdankt 3:47|verdedigt 33:33|verdeeld 10:49|verdeler 40:34 42:41|verdeling 2:28 10:29 27:30
verdenkt 33:33|verder 19:36 21:39|verdict 44:57 46:46|verdienen 7:50|verdient 3:33 33:17
verdonckt 13:25 19:22 22:35 43:25|verdreifacht 33:30|verdunkelt 33:30|verdween 20:49|verdwijnen 33:33
verdwijnt 21:43 33:5 44:27|vereffening 14:52|vereinbart 2:36 34:36|vereinbarung 5:27 10:22 17:25 34:32|vereint 40:46
vereiste 5:41 51:42|veren 24:56|vereniging 0:16 2:9 8:23 12:20 14:13 20:11 22:15 29:15 46:16
verenigingen 2:23 10:24 15:29 31:25|verfahren 14:21 29:25 30:33 40:16 53:20|verfahrenssprache 2:49|verfallt 23:53
verfasser 30:55|verfasst 2:36 33:17|verffabriek 33:33|verfilmen 34:49|verfilming 2:48|verfilmingsrechten 34:49
verfilmung 2:49|verfilmungs 34:49|verfilmungsrechte 34:49|verfolgt 27:50|verfolgungsjagden 38:55|verfugbar 52:57
verfugbarkeit 40:46|verfugt 34:49|verfugung 12:40 27:37|vergadering 8:34 35:34 46:35|vergangenheit 6:53|vergat 3:46
vergeef 12:51|vergeeft 3:46|vergelijkbaar 31:50|vergelijkbare 31:50|vergessen 6:25 19:31 33:2 44:26
vergeten 19:36 33:20|vergeven 6:53|vergleich 30:38 31:22 33:2 48:26|vergleichbare 31:50|vergleichsfilme 31:50
vergleichstitel 31:50|verglichen 27:50|vergnugen 27:50|vergoeding 2:44 34:18|vergoedingen 2:48|vergunning 33:33
vergunningen 41:52|vergutung 2:36 16:28 34:24|vergutungen 2:49|vergutungsanspruche 2:49
verhaal 2:5 3:3 6:10 9:12 12:8 20:6 27:7 30:18 33:9 40:3 41:9 43:9|verhaallijn 33:20 45:39|verhaallijnen 45:51
verhaltnis 10:50|verhandeln 10:50|verhandelt 45:53|verhandlungen 19:35 40:33|verhandlungstag 3:34 48:41
verhandlungstage 33:30|verheiratet 13:52|verhinderte 31:50|verhort 21:54|verhouding 6:40 10:36|verhuist 33:33
verhulst 6:41 21:41 33:9 45:39|verhuur 2:35 50:41|verhuurder 35:53|verification 51:69|verifie 0:57 33:22
verifier 33:22 42:53|verify 35:54 51:55|veritable 1:48 14:49|verite 21:54 33:22|verjaardag 21:39 33:20|verkauf 31:50
verkaufen 6:53|verkaufsargument 31:50|verkauft 31:30 33:17 40:15|verkeerd 33:33|verkeert 14:52|verkehr 33:30
verkehrssachen 33:30|verkehrt 33:30|verklaar 1:23 14:47|verklaard 1:38 15:41|verklaart 5:30 14:39 15:29|verklagt 33:30
verklaren 2:28 4:35 5:34|verklaring 1:19 9:16 12:13 14:34 15:15 46:26|verklaringen 9:55
verkocht 22:25 31:22 33:5 40:30|verkochte 31:50|verkoop 27:19 31:30 35:23 40:16 42:23|verkoopagent 27:38 31:37
verkoopbaar 40:46|verkoopsvoorwaarden 35:53|verkoopt 33:33|verkopen 6:40 40:34|verkoper 33:33|verkort 0:54
verkorten 30:55|verkurztes 0:56|verlag 5:28 31:23 34:23 47:34|verlamd 33:33|verlangen 35:43 40:33
verlangert 2:29 34:41|verlangerung 5:24 16:22 34:41|verlassen 47:54|verleend 23:52|verleent 29:26 34:44|verlegd 26:56
verlegen 6:46 33:13|verlegt 33:30|verleih 7:13 27:22 31:12 40:18 42:36|verleihbrief 12:53|verleihen 27:50
verleiher 40:46|verleihgarantie 27:25 40:21 42:41|verleihvertrag 1:53|verleihzusage 1:40 40:33|verlengbaar 5:47 34:29
verlengen 34:49|verlenging 5:30 34:43|verlengingsprijs 34:49|verlengingssom 34:49|verlichting 16:52|verliebt 33:30
verlieren 40:46|verliert 33:30|verlies 0:42 20:25 33:8|verliest 1:26 6:29 27:26 48:28|verliezen 33:33|verlof 9:55
verloopt 4:55|verloor 33:33|verloren 20:37 35:41|verlust 14:51|verluste 13:40 45:41|verlustrechnung 0:56|vermeld 14:52
vermelding 2:28 26:36 38:37|vermerk 3:47|vermerke 1:53|vermessung 30:55|vermieten 7:50|vermieter 35:55
verminderd 34:49|vermindert 2:48|vermittler 42:54|vermogen 0:49 33:6|vermogensrechte 2:49|vermogensrechten 2:48
vermutet 33:30|verneemt 33:33|vernietigt 33:33|veroffentlichung 10:50|veroordeeld 14:52|verordening 14:27 15:49
verordnung 14:31 15:48|verpassen 38:55|verpasst 33:30|verpasster 48:54|verpflegung 41:53|verpflichten 40:46
verpflichtet 27:50|verpflichtung 27:50|verplaatsingen 50:54|verplicht 1:38 27:38|verplichte 1:51
verplichtingen 14:44 51:35|verra 20:49 33:10|verrat 33:30|verraten 33:23 38:35|verre 32:32 33:22 36:31 48:27 49:39
verreist 33:30|verrekenbaar 34:49|verrekenen 34:49|verroest 19:49|verrons 20:42 33:22|verruckt 3:47|verruckten 19:48
vers 1:20 19:14 20:12 32:29 33:23 47:26|versammeltem 33:30|versaumt 6:53|verscheen 34:49|verschenen 8:41 47:43
verschiedenes 35:55|verschijnt 44:55|verschleppen 33:30|verschleppt 48:54|verschoben 3:47|verschuldigd 51:55
verschwindet 21:41 33:17|verschwunden 33:30|verschwundenen 33:30|verse 17:51 33:-1 34:40|versee 23:67|versees 2:56
versement 4:41 23:57 34:25|verser 4:59 26:59|verses 10:58|versichere 14:51|versicherer 35:55|versichern 14:51
versicherung 16:20 20:15 33:-3 40:12 41:37|versicherungen 41:53|versicherungsbestatigung 35:55
versie 2:26 3:7 10:-1 11:16 18:24 23:2 24:6 27:6 40:3 43:9 44:16|versiert 33:33|versies 16:46 40:22
version 1:3 2:26 3:15 10:1 11:20 12:0 18:21 23:0 27:9 30:8 31:0 33:-10 39:5 40:1 41:0 42:6 43:13 44:7 48:9
versions 2:38 16:29 18:13 33:-17 34:10 40:10 41:13 43:22|verslag 23:44 30:36|verso 25:73|versons 34:55
verspreiden 52:57|versprochen 9:56|verstand 3:47|verstandenes 40:46|verstarkung 33:30|versteckt 6:33 33:10 48:34
versteht 33:17 44:41|verstopt 6:33 28:37 33:13|verstorbenen 33:17 34:36|verstort 33:30|verstraeten 5:46 34:31
versucht 33:30|vert 19:32 32:47 33:9 49:45|vertaald 40:46|vertagt 33:30|vertaler 13:40 16:39
vertaling 1:11 12:12 16:37 18:14 27:11 29:15 53:11|vertalingen 16:52|verte 33:27 41:46
vertegenwoordigd 10:31 29:38 34:21|vertegenwoordigen 29:54|verteidigt 33:30|verteld 33:33|vertelde 3:38 33:13
vertellen 3:33 20:37|verteller 20:49|vertelt 21:21 33:30|vertical 49:72|verticale 31:47 49:58|verticaux 31:60
vertige 13:51 33:22|vertonen 8:34 27:30 31:30|vertoning 31:50|vertoningen 31:37 40:34|vertoningsplan 31:50
vertoond 22:53|vertrag 2:17 5:30 10:18 12:11 18:21 23:20 27:8|vertrage 1:16 5:18 9:36 12:33 18:17|vertragen 29:55
vertraging 33:20 40:34|vertraglich 17:54|vertraglichen 27:50|vertrags 23:53|vertragsbestandteil 10:50
vertragsgegenstand 34:49|vertragsstrafe 35:55|vertraulich 35:35 39:49|vertraulichkeit 10:50
vertraulichkeitsvereinbarung 35:55|vertrek 35:53|vertrekken 20:30 21:32 33:13|vertreten 7:26 29:42 34:24
vertreter 29:42 33:17|vertretung 34:49|vertrieb 31:37 42:41|vertriebsgarantie 42:54|vertritt 8:56|vertrok 3:33 6:40
vertrokken 47:55|vertrouwelijk 35:53|vertrouwelijkheid 10:49|verts 19:45 40:40|vertu 34:55|verurteilt 14:51
vervaardigd 2:48|vervaardigen 34:49|verval 34:49|vervaldag 5:41 26:43|vervaldatum 25:43 26:43|vervallen 51:55
vervalt 23:44 29:34|vervangen 8:34 11:35 33:13|vervangmonden 24:56|vervangt 11:55
verviers 3:0 8:7 10:-1 12:4 13:4 14:2 18:7 29:7 33:-2 34:4 43:6 50:9 53:40|vervoer 26:31 40:22 41:28 42:29
vervoersmaatschappijen 31:50|vervolledigd 11:55|verwacht 3:46|verwachte 31:50|verwalter 8:43 29:42|verwaltung 41:53
verwechselt 6:53|verweigert 21:54|verwenden 27:50|verwendet 20:48|verwendungsnachweis 18:53|verwendungszweck 26:56
verwertung 31:50|verwertungsaussichten 31:50|verwertungsgesellschaft 2:49|verwertungsgesellschaften 2:49
verwertungskonzept 31:50|verwerven 5:41 34:36|verwerving 34:49|verwijzing 34:49|verwirrt 3:34 33:17
very 3:10 14:16 22:19 27:15 28:25 33:0 40:6 41:18 47:21 49:32|verzahlt 33:30|verzamelt 6:53|verzeichnis 1:40 22:40
verzeihen 6:53|verzeiht 3:47|verzekeraar 27:50|verzekering 40:16 41:45 50:23|verzekeringen 41:52
verzekeringsattest 35:53|verzichten 19:48|verzocht 8:54|verzoek 4:42 35:41|verzoeken 12:51|verzogert 40:46
verzonnen 3:46|verzug 2:36 10:37|verzwegen 33:33|verzwijgt 33:33|vesdre 38:57 53:48|vest 34:56|veste 33:35
vestes 33:35|vestiaire 45:65|vestiaires 21:67|vestiging 40:38 53:32|vestigingen 7:51|vestigingseenheden 8:54
vestigingseenheid 8:54|vet 6:38 18:41 33:7|veto 10:45 40:37|veuf 6:68|veuillez 1:40 11:47 23:43 27:25
veut 3:9 6:37 20:18 33:17 34:1 44:24 45:11|veuve 33:22 34:34 48:34|veuves 28:73|veux 3:33 19:42 20:10 27:16 35:24
vfx 13:24 41:59|vhs 22:66|vi 1:25 2:33 10:17 14:23 22:26 34:15|via 17:12 20:10 27:18 31:6 40:24 42:35 53:17
viande 13:48 39:56|vibre 49:72|vicar 28:55 33:19|victim 6:65|vidange 20:56|vide 21:21 33:25 36:26 48:41
video 2:16 13:24 16:25 27:21 28:33 33:-3 34:20 42:26|videoprojecteur 16:65|videoprojection 50:70
videos 9:50 19:37 31:39|vides 33:35|vie 3:13 6:25 7:20 20:13 33:17 34:13 45:23|vieillards 3:55
vieille 6:37 20:25 33:25|vieilles 33:35|vieilli 3:55|viel 19:25 27:27 33:9 43:19|viele 31:50
vielen 7:22 12:24 26:28 34:21 50:26|vielleicht 33:30|vielsalm 53:57|viendra 20:34 31:52
viendront 20:38 31:30 42:36 53:33|viennent 3:29 5:31 7:24 20:17 33:15|viens 3:55
vient 3:0 17:23 19:13 20:11 21:12 33:21 48:13 53:26
vier 2:14 3:-2 7:16 8:2 10:-3 13:4 16:0 18:1 19:0 20:7 21:1 22:0 30:7 31:7 33:3 38:17 39:4 40:1
vierde 3:9 5:18 10:13 27:14 33:13 40:10 51:18|vieren 24:56|vierentwintig 45:51
vierkant 7:21 13:15 17:17 19:11 22:16 24:18 26:18 43:15 50:17|vierte 2:29 27:30 40:26|vierten 3:22 33:6 45:29 47:29
vierter 33:10 45:33 47:34|vierundzwanzig 33:30|vierzehn 20:28 40:26 53:31|vierzig 10:25 20:24 31:25 45:29|vies 3:55
vieux 13:34 19:27 33:22 47:27|view 3:24 30:34 33:3 41:32 48:36|viewer 20:55|viewers 22:51 31:42|viewing 30:51 39:56
views 13:32 22:47 31:38|vif 27:61|vigilance 51:71|vigile 3:25 13:34 33:17 36:42|vignettes 49:72|vigueur 5:69
vii 2:47 10:29|viii 2:56|vijf 2:23 7:16 19:14 30:20 33:-2 50:19 53:15|vijfentachtig 20:49|vijfentwintig 7:38 53:38
vijfenvijftig 6:53|vijftien 7:38 31:37|vijftig 33:20 45:39|vijftiger 6:53|vijftigste 33:33
village 1:3 7:1 19:-3 21:7 24:10 28:12 31:0 33:25 37:14 40:2 45:14 53:2|villageois 33:35|villagers 33:25 36:48
villages 16:24 19:26 31:38 33:12|villain 3:41 44:52|villains 3:41 36:55
ville 4:28 15:39 17:24 22:22 30:24 33:3 42:23 45:21 47:25|villes 31:60|vilvoorde 13:32 20:30 35:34|vimeo 39:62
vin 8:67|vind 3:33 35:41|vinden 3:26 17:35 20:30|vindt 12:12 21:19 33:23 48:22|vinex 22:53|vinger 33:33
vingt 2:8 3:-7 7:8 12:4 18:4 19:-4 20:12 21:5 28:19 31:12 33:10 34:1 40:16 45:3 53:19|vingts 22:53|vinyl 31:57
vinzenz 8:26 13:22 19:17 25:35 43:22|violen 19:49|violins 19:55|violoncelle 18:31 19:23 31:25 33:23|violoniste 27:61
violons 19:58|virale 31:60|vire 21:67|virement 34:55|virer 33:35|virgile 2:26 3:25 27:31 34:25 43:35|virtuel 18:66
vis 14:50 29:57|visage 19:27 24:41 31:30 33:5 44:38|visages 19:33 20:23 32:29 33:10 36:28 49:28
vise 2:26 7:15 10:23 31:13 34:9 40:18 43:18 53:22|visee 14:37 27:48 31:34|viser 48:68|vises 31:60|visible 19:45 52:60
visie 19:49|visio 52:74|vision 9:46 19:47|visionnage 30:41 39:59 52:47|visionne 33:35|visions 22:66|visit 33:25 35:46
visite 21:38 33:24 45:36|visited 35:54 40:37|visites 20:42 48:55|visiteur 3:55|visiteuse 20:34 33:27|visitor 13:61
visitors 3:41 33:19|visits 30:38 31:31 33:19|visons 40:54|visual 16:24 19:17 41:44 45:26 53:33|visually 19:55
visueel 1:31 19:29 34:29|visuel 16:35 19:27 37:44 40:23 50:39|visuele 41:52|visuell 19:48
visuelle 10:26 19:26 41:39 44:35|visuellement 19:58|visuelles 32:73|visuels 1:43 34:34 53:43|vit 13:45 33:22 53:25
vita 1:53|vite 3:21 12:33 33:22 40:20|vitesse 20:56|vith 22:30 30:32 50:30 53:28|vitre 3:31 19:34 33:11 48:34
vitree 33:35|vitres 33:35|vitrines 33:35|vivait 33:35|vivants 24:58 33:22|vive 36:59 45:52|vivegnis 7:49 53:50
vivent 6:54 31:47|viviane 33:33|vivre 3:34 33:27|vivres 33:35|vk 31:50
vlaams 1:21 8:11 15:19 17:25 23:8 40:3 42:29 43:9|vlaamse 15:29 23:27 27:26 42:29
vlaanderen 15:19 30:20 31:15 33:-2 40:22 42:19 53:15|vlamingen 3:46|vlan 38:71|vlas 41:40 48:40|vlasbedrijf 42:54
vlasdag 41:28 42:29 43:28 48:28|vlasoogsten 43:52|vlasvergaderkoepel 48:52|vlekken 33:33|vleugel 28:56|vliegt 33:33
vliegtuig 33:33|vloed 33:33|vloer 19:49|vlot 6:53|vlucht 33:33|vo 43:65|vocation 40:54|vod 31:60|voedselprijzen 40:46
voegen 1:51|voelbaar 19:49|voelen 27:50|voeren 29:54|voertuigen 41:40 53:38|voet 33:20 48:40|voeten 19:29 33:25
voets 45:51|voeux 22:66|vog 43:52|vogel 31:26 33:27|vogels 21:27 33:28|vogelsang 33:33
voice 3:1 9:24 10:5 16:9 18:10 19:2 20:23 33:-4 38:15 40:-2 44:12 45:11 47:26 53:6
voices 16:23 18:24 19:33 33:-7 36:29 41:35|voici 11:40 12:36 27:31 36:42 50:39|void 33:33|voie 6:41 7:36 14:37 33:9
voila 3:47 12:46|voilier 33:35|voilure 33:35
voir 2:-4 12:7 19:7 20:5 22:6 28:13 30:28 31:9 33:5 34:-5 35:9 38:11 39:38 40:-7 45:5 47:9 52:23|vois 19:58
voisin 31:30 33:17 39:42 48:38|voisine 3:29 6:41 33:9 53:37|voisins 2:20 20:19 21:31 22:30 33:11 48:32
voit 6:13 19:14 20:11 21:13 32:18 33:25 48:13 49:17|voiture 13:29 33:24 48:45|voitures 19:40 33:25
voix 2:-5 3:-6 7:1 10:-3 16:4 18:14 19:17 20:23 33:13 34:-6 36:11 40:-7 41:6 45:11 48:7 52:13
vol 0:36 21:34 33:18 47:36|volant 33:35|volants 24:71|volcan 7:49 13:51|volda 13:61|voldaan 51:55|voldoen 2:48
voldragen 40:46|vole 21:45 33:27|volent 28:60 33:22|volet 8:48 26:51 49:51|volets 19:37 33:27|voleurs 19:45 33:22
volgde 13:52|volgden 47:55|volgen 3:13 20:16 31:17 33:17 45:18|volgend 33:33
volgende 3:12 10:6 12:9 15:11 27:8 33:13 35:19 36:23|volgens 10:36 46:42|volgorde 9:55
volgt 2:2 5:8 8:8 9:25 10:3 12:13 19:3 20:11 23:6 27:12 33:-5 34:3 40:1 45:6|volk 3:33 33:20|volksbank 4:56
volkslied 5:54|voll 6:53|volledig 1:20 7:20 8:23 14:21 19:18 31:19|volledige 1:17 2:25 11:22 18:20 40:13 53:17
voller 33:30|vollmacht 12:25 29:51|vollmachtgeber 29:55|vollstandig 14:51|vollzahlig 27:50|vollzeitaquivalente 46:56
vollzeitkrafte 46:56|volmacht 9:23 29:50|volmachten 9:55|volmachtgever 29:54|volmachthouders 4:55|volontaire 48:68
volontairement 9:57 33:22|volontiers 27:61|volt 53:64|voltage 33:33|voltijds 46:55|voltijdse 46:55|volumes 40:46
volwassene 35:53|vom 1:4 3:-2 5:25 7:6 8:13 11:7 17:5 20:14 23:15 31:1 33:-13 34:0 38:6 40:-3 43:3 45:4 50:6 53:2
vomit 33:35
von 1:0 2:-1 3:0 6:-2 7:12 8:1 10:-2 11:1 12:5 14:-4 15:0 18:-2 19:-3 20:2 22:-2 23:10 24:5 27:2 29:4 30:2 31:-5 33:-1 34:0 37:10 40:0 41:-2 43:0 44:1 45:-2 49:1 53:8
vond 40:46|vondsten 44:55|vont 31:60
voor 1:-3 2:6 3:-2 5:1 7:-1 8:2 10:-2 12:7 13:-1 14:-2 16:-4 19:1 20:-2 21:0 22:0 23:7 27:3 29:6 30:0 31:-2 33:-2 34:3 35:4 38:1 40:4 43:-3 44:-1 45:0 50:9 51:4 53:-1
vooraf 19:29 20:30 40:27|voorafgaandelijk 34:49|vooral 31:50|voorbeeldafleveringen 45:51|voorbehoud 10:24 27:38 44:30
voorbehouden 1:31 34:29 47:36|voorbereidende 16:39 17:42|voorbereiding 16:39 18:29 23:27|voorbij 33:33
voorbijgaat 19:49|voordat 40:46|voorjaar 18:41 40:34|voorkomt 14:52|voorleest 36:57|voorleesuurtjes 13:52
voorlegging 23:52|voorlegt 33:33|voorlezen 18:54|voorlopig 3:46|voorlopige 52:57|voornaam 25:56|voornamen 25:56
voorop 47:55|voorraden 0:54|voorrecht 5:54|voorschot 2:23 17:30 34:24 50:30|voorstel 23:52|voorstellen 44:55
voorstelling 7:38 18:41|voorstellingen 22:53|vooruitgereden 33:33|voorverkoop 42:54|voorwaarde 2:48
voorwaarden 23:39 35:41|voorwerp 2:40 34:29|voorwerpen 20:41 35:35|voorzien 16:39 40:34|voorzitter 8:41 14:39
vor 3:0 7:4 13:1 14:4 18:10 19:1 20:12 21:7 26:4 27:-2 30:3 31:-2 33:9 40:-6 43:5 48:2 49:9 53:4|vorabendserie 13:52
vorabverkauf 42:54|voran 47:54|vorangegangene 15:55|vorangehen 40:46|vorarbeit 20:48|vorarbeiten 34:49
vorarbeiterin 6:53|vorauffuhrung 27:50|vorauffuhrungen 31:50|vorausgesetzt 27:50|voraussichtlich 10:50
voraussichtlicher 18:53|vorauswahl 16:53|vorbehalt 27:50|vorbehalten 2:36 47:41|vorbehaltlich 27:50|vorbei 33:30
vorbereitung 18:53|vorbezeichneten 27:50|vorderingen 0:54|vorfuhrungen 31:50|vorgenommen 3:47|vorgeschichte 44:54
vorgesehenen 40:46|vorgesprache 16:40 26:43|vorgestellt 3:47|vorhaben 1:35 14:26 23:18 27:15 40:11
vorhabens 23:40 43:39|vorhanden 17:54|vorhange 33:30|vorhat 33:30|vorher 30:42 31:37|vorig 0:47 40:27
vorige 11:44 15:28 31:13 40:10|vorigen 15:55|vorjahr 0:56|vorkosten 41:53|vorlage 4:28 13:24 23:24 27:33
vorlaufig 9:56|vorlaufige 41:53|vorlaufigen 12:53|vorlegen 34:49|vorlesen 48:54|vorliegender 17:54|vorm 45:51
vormen 20:49|vormittag 20:35 33:17|vormittagen 13:52|vorn 24:56|vorname 25:57|vornamen 25:57|vorrate 0:56|vors 33:30
vorschlage 44:54|vorschriften 14:51|vorsitzende 23:53|vorspann 2:42 24:36|vorsteherin 33:30|vorstellen 27:50
vorstellung 18:53|vortag 33:30|vorverkauf 42:54|vorwiegend 7:50|vorzuglicher 12:53|vorzulegen 34:49|vorzunehmen 29:55
vos 11:35 27:46 33:16|vote 10:24 18:32 19:23 33:14 48:34|voted 27:59|votent 33:22 35:56|votes 48:68
votre 2:-5 3:-6 11:10 12:28 17:16 23:42 26:11 27:29 28:19 34:1 35:8 40:1 50:28|votum 1:53|voucher 15:61 17:39
vouchers 15:54 53:46|voudrais 3:55|voudrait 6:46 33:27|voudrez 11:71|voulais 3:55|voulez 27:48 33:22|vouliez 15:71
vouloir 3:55|voulons 20:42 31:47|voulu 3:42 6:41 12:40
vous 1:-3 9:4 11:19 12:37 15:4 16:-1 17:2 18:7 23:32 27:25 33:-15 34:-1 35:9 37:13 40:3 42:0 46:12 47:13
voyage 20:33 33:15 40:31|voyageait 33:35|voyagent 40:54|voyages 16:60 41:41|voyaient 3:42 20:42|voyant 49:72
voyons 33:32 40:19|vraag 3:15 4:24 20:19 21:21 50:23 51:24|vraagt 6:17 10:13 12:15 33:25|vrachtwagencabine 20:49
vragen 12:44 40:16 44:24|vrai 3:16 14:31 19:31 31:18 33:7 40:3 53:13|vraie 3:13 6:25 19:27 20:25 33:5 40:23
vraies 3:42 19:45|vrais 19:58|vrancken 5:27 7:29 8:30 10:16 11:28 19:17 43:23|vriend 28:44 33:20
vriendelijk 33:20 44:42|vriendelijke 6:29 12:39 27:26|vriendelijkheid 3:46|vrienden 12:51|vriendinnen 33:33
vriest 33:33|vrij 5:22 18:22 34:37 40:15|vrije 29:54|vrijwaart 34:49|vrijwilligers 10:29 16:32 43:33
vrijwilligersuren 16:52|vroeg 3:28 33:6 40:31|vroegen 30:55|vroeger 20:30 33:13 47:36|vrouw 6:22 22:13 31:10 33:25
vrouwen 31:50|vrt 42:54|vs 11:55 24:56|vte 46:55|vu 3:26 6:26 10:14 13:12 23:15 24:19 33:6 34:12 36:20 40:2
vue 0:21 3:6 4:23 20:18 21:18 24:22 30:19 33:10 34:6 44:19 45:16
vues 10:10 13:17 18:19 19:10 20:8 22:30 24:24 31:21 40:17 41:20 43:18|vuik 19:25 22:33 27:29 36:39 43:31|vullen 1:51
vus 7:62|vuur 40:46|vuurtorenwachter 33:33|vyle 7:60|vzw 0:18 1:14 4:19 9:18 12:15 26:19 27:14 29:17 51:18
w 3:10 5:31 11:27 16:24 23:23 34:20 53:18|w10 18:54|w11 18:54|w13 18:54|w17 18:54|w18 18:54|w2 18:54|w20 18:54
w3 18:54|w36 18:54|w39 18:54|w40 18:54|w46 18:54|w47 18:54|w8 18:54|waag 31:57|waagerecht 33:30|waal 3:46
waals 1:11 7:11 15:21 17:24 42:38 53:11|waalse 1:6 7:6 9:10 10:21 12:7 17:10 40:15 43:8 53:29|waanzin 3:46
waar 1:4 3:18 14:5 15:8 17:8 19:2 20:10 33:12 40:0 43:13 48:6|waarborg 2:35 35:41|waarborgen 34:49|waarheid 33:33
waarin 3:29 19:21 31:22 38:28|waarom 3:29 40:18 45:35|waaronder 2:35 23:39|waarover 33:33
waarvan 1:16 10:24 13:17 23:17 33:-2 42:19 43:17|waarvoor 10:49|waasten 1:38 43:40|wache 21:54|wachst 33:30
wacht 21:24 31:22 33:16 48:25|wachten 19:18 20:19 31:19 33:13 44:24|wachtmeester 6:53|wachtte 33:33|wachtwoord 39:57
wachtzaal 13:22 22:34 31:20 39:35|wages 33:19 40:37|wagonnets 33:35|wahlweise 31:50|wahnsinn 3:47|wahr 14:51
wahrend 20:35 34:36|wahrheit 3:12 14:16 20:14 28:22 33:17|wahrnehmungsrechte 2:49|wahrscheinlichkeit 50:55|waid 24:56
waimes 53:64|wait 2:21 20:31 21:31 28:33 33:-3 44:29|waiting 3:12 17:22 20:25 32:28 33:10 38:26 44:23|waits 3:29 33:27
waiver 2:57|waives 2:57|wakes 33:19 48:53|wakker 33:20 48:40|wal 33:33|walburga 44:54|wald 33:30
wales 8:41 10:32 42:38 51:42|walk 20:29 33:19 40:24|walked 20:42 47:52|walkie 20:56|walking 3:21 33:29
walks 10:25 19:22 33:19 48:33|walkyrie 10:58|wall 3:21 19:14 21:25 33:11 45:23 47:24 49:27|wallen 24:56
wallimage 7:41 17:47 42:46|wallimpact 17:68|wallon 10:30 13:18 17:33 20:9 38:24 40:7 41:20 42:20 43:19 50:23
wallonia 53:59|wallonie 1:11 10:-4 12:3 16:3 17:25 20:-5 30:4 31:5 33:-5 40:4 43:4 53:39|wallonien 12:33 17:34 53:31
wallonisation 53:64|wallonische 40:33 53:38|wallonischen 53:51|wallonischer 17:54|wallonne 7:32 8:38 27:31 42:36 53:33
wallonnes 53:64|wallons 27:27 53:60|walloon 17:30 34:11 43:27 53:49|wallpaper 32:69|walls 27:46 33:19|wand 21:54
wanda 20:55|wande 33:30|wandeling 3:46|wanderausstellung 31:50|wandern 19:48|wandert 19:40 33:10|wanderweg 31:50
wanneer 18:22 20:22 27:10 28:16 33:16 43:12|wannes 2:24 3:32 43:29|wanprestatie 2:35 10:36
want 3:39 6:11 18:13 19:29 20:1 27:5 33:-20 40:-3|wanted 3:41 6:28 28:32 33:5|wantrouwen 21:52
wants 3:5 6:38 19:6 30:15 33:12 34:6 40:1 44:26|wanze 29:66
war 1:5 3:27 11:10 13:4 20:2 21:9 27:2 33:7 34:0 37:11 38:10 43:4 47:8|ward 21:37 31:27 33:3 45:34 48:36
wardrobe 41:63|ware 19:19 33:21 38:27|warehouse 33:33|waren 20:24 33:19 40:21|warm 19:12 27:16 31:15 33:9 40:9 45:34
warme 33:33|warmer 31:50|warmest 33:33|warns 33:33|warranties 2:36 34:48|warrants 34:56
warten 6:19 19:24 20:14 33:-4 44:19 47:27|wartende 39:56|wartenden 13:40 39:43|wartesaal 35:55
wartet 33:21 44:26 48:26|warum 3:15 12:12 33:3 36:16 40:24 44:13 45:13
was 3:20 5:-1 6:2 7:4 8:0 9:0 11:7 13:4 14:1 16:-3 19:-3 20:4 21:2 22:2 23:0 27:-1 28:4 29:0 30:-1 31:-2 33:0 36:1 40:-3 43:-2 44:7 45:2 46:0 47:10 48:-1 53:-2
wasche 33:30|washes 33:33|washing 32:56 33:19|wasknijper 21:52|wasmes 13:64|wasn 3:54|wasser 20:25 22:29 39:42
wasserij 48:52
wat 2:-5 3:12 5:2 6:8 9:6 11:3 12:-1 15:2 16:-1 18:1 19:3 20:5 21:3 22:5 28:4 29:1 30:3 33:1 34:-4 40:-2 43:4 44:9 45:6 48:4 53:6
watch 7:13 30:28 31:28 33:4 39:41 52:34|watched 31:44 39:56|watches 6:52 33:19|watching 19:42 20:42
water 3:-7 18:9 19:13 20:-1 21:4 24:7 27:-2 30:3 33:19 39:14 40:-5 41:7 44:4 45:2 47:10 48:4 49:12|watercolour 24:69
wateren 22:41 39:44|waterland 22:63|watermarked 12:50 39:56|waters 22:50 39:56|waterschei 4:55|waterside 31:57
waterstaat 34:49|waterway 45:64|waterways 50:67|wathelet 7:49 36:59|watte 33:30|wauters 7:23 14:24 22:42 27:22 43:35
wauthier 33:17 36:44|wave 33:33|waver 7:26 40:22 53:38|waving 33:33
wavre 1:15 4:21 7:13 8:19 14:20 20:16 29:19 34:8 43:29 45:14 53:22|way 2:15 14:18 33:26 40:9|ways 10:45 21:53
wdr 22:53
we 2:-6 3:-1 4:1 5:0 7:11 10:-6 11:1 12:7 14:2 18:-2 19:6 20:8 21:-1 23:-3 27:11 30:1 31:4 33:-3 34:-5 36:3 40:18 43:-4 44:0 46:0 53:7
weakness 6:65|weaknesses 44:65|weather 18:42 33:12 40:30|web 7:20 22:26 31:29 38:29 40:24 42:25 50:28|webcomic 34:56
weben 20:48|weberei 32:32 33:25|weberinnen 19:35 20:35|webinaire 35:69|webserie 13:64|website 15:68
webstuhl 20:35 24:43|webstuhle 16:20 18:20 19:14 26:23 40:12 41:20 53:17|webstuhlen 33:30|webt 20:48|wechsel 10:50
wechseln 19:48|wed 35:67|wedden 33:33|weddenschap 6:40 33:20|wedding 21:31 28:33 33:9 47:43|weder 14:46 17:29
wednesday 33:19 47:52|weduwen 28:56|weduwnaar 6:40 33:20|wee 13:61
week 2:5 3:7 12:7 18:31 20:6 27:2 30:7 31:16 33:-4 35:9 40:9 45:18|weekdays 6:46 40:42|weekend 22:50 33:19
weekends 31:50|weeks 2:32 3:-2 10:3 16:16 18:17 20:-1 31:11 33:-3 40:-5 41:16 50:18 53:13|weeps 33:33
weer 33:13 34:29 40:27|weet 3:15 6:13 14:12 19:9 33:23
weg 3:5 6:5 11:7 19:12 20:1 21:12 33:9 36:9 40:-2 47:6 48:24 51:8|wegen 9:38 33:22|wegens 21:52|weggelassene 3:47
weggeworfen 45:53|wegrestaurant 45:51|weh 33:30|wehen 28:44 33:17|wehmut 20:48|wehr 22:53|wehrle 27:50|weht 33:30
wehtut 3:47|weicher 33:30|weigert 3:26 33:24|weighed 20:55|weighs 47:65|weight 2:21 3:18 23:29 37:35 41:27 43:25 44:29
weil 3:14 7:10 12:5 19:7 33:7 36:9 40:18 45:6 47:13|weinig 7:23 19:21 40:18 44:27 45:23|weint 20:48
weir 8:46 10:37 31:36|weirich 2:23 5:45 20:21 36:35 43:27|weise 3:47|weismes 53:51
weiss 3:2 6:17 19:11 24:12 32:12 33:13 44:17 47:9 49:11|weisse 21:54|weist 33:30|weiter 2:24 33:6 35:31 44:29
weitere 2:27 5:17 15:17 17:16 34:27 46:18|weiteren 14:51|weiteres 34:49|weitergabe 34:49|weitergeben 52:57
weitergegeben 3:47|weiterleiten 39:56|weken 2:17 18:23 31:19 41:21 50:23 53:19|wel 3:26 11:35 24:36
welche 1:33 5:35 19:28|welches 20:48|welcome 33:12 38:47 48:45|welfare 50:67|welke 1:38 3:33|welkenraedt 53:51
well 3:10 21:34 22:19 23:21 31:13 33:19|wellens 19:55|wellingtons 35:67|wellness 33:19 53:46
welsh 13:31 17:34 27:29 31:27 40:20|welt 33:-3 36:23 42:21 45:43|weltkino 27:50|weltvertrieb 31:19 40:26 42:41
weltweit 2:42 40:26|wem 5:42 45:41|wen 31:37 36:44|wenig 19:17 31:19 33:10 40:26|wenige 7:50|weniger 11:56
wenigstens 33:30|wenke 27:50|wenn 1:5 3:10 6:11 12:4 14:3 18:5 19:15 20:7 23:11 27:8 28:8 30:7 33:-6 34:1 37:9 47:5
wensen 27:50|wenst 34:49|went 3:39 7:36 33:8|wept 38:68|wer 3:11 5:11 7:6 10:6 19:3 20:21 31:6 33:3 43:8 44:9 47:9
werbespots 22:53|werbung 7:50|werd 0:15 4:16 7:21 11:16 14:22 23:12 30:16 33:-6 40:7|werde 20:48
werden 2:0 6:4 10:1 14:2 19:5 20:13 23:14 27:7 28:7 29:6 31:1 33:-4 34:11 40:-3 42:5 53:15
were 3:23 6:23 7:18 20:24 31:24 33:-1 47:23|wereld 2:26 19:11 27:12 36:19 45:35|wereldverkoop 27:50|werfe 19:48
werk 1:31 2:8 3:5 6:12 11:14 18:13 19:17 22:12 34:8|werke 1:28 7:38 22:28|werkelijke 10:49
werken 7:31 8:17 12:15 20:13 31:13 39:20 40:10|werkes 1:53|werkgelegenheid 53:50|werkgever 35:34 51:47
werkingskosten 0:54|werkingstoelage 15:54|werklohn 2:49|werknemer 33:33|werknemers 46:55|werknutzungsrecht 2:49
werkstatt 16:33 18:34 53:31|werkstattwand 13:52|werkt 13:18 31:15 33:16 44:28 53:16|werkten 31:50|werktitel 43:52
werkuren 53:50|werkvertrag 2:49|werkvertrage 5:55|werkzaamheden 1:31 14:32 34:29|werpt 19:49|werte 27:50|werter 27:50
wery 40:54|wesel 22:53|weser 33:17 47:41|weserbogen 4:56|weserstrasse 26:56
wesertal 1:8 2:4 4:11 5:18 7:6 8:11 10:11 14:6 17:9 22:8 27:5 29:10 30:10 34:4 43:13 51:11|west 13:35 31:31 43:40
westdeutscher 27:50|westermann 27:50|western 7:47 19:42|westland 20:56|westport 13:61|wet 2:23 10:20 32:31 33:14 49:30
weten 3:15 20:18 27:19 40:27 44:24|wettbewerbsanalyse 30:55|wetten 45:51|wetter 20:34 40:22 41:30
wetterstationen 33:30|wevelgem 43:52|wg 21:41 45:41|wharf 27:59
what 0:0 1:1 2:1 3:16 6:6 7:0 9:4 10:0 11:1 14:0 15:0 16:2 19:-6 20:5 22:3 24:1 28:5 30:1 31:-3 33:0 34:-9 36:16 38:8 40:6 44:15 45:3 48:-1 53:4
whatever 2:30 20:29 33:19|whelan 27:59
when 2:-4 3:14 6:4 10:5 12:3 18:2 19:6 20:7 23:12 26:8 27:-2 28:16 29:6 31:4 33:9 34:-5 35:6 40:-2 47:12
where 1:2 3:15 10:-1 12:4 17:17 19:15 20:13 28:9 31:5 32:10 33:6 36:9 42:12 43:13 45:4 53:-1|whereas 34:56
whereof 41:63|whether 3:18 28:33 30:29 33:9 34:20 40:15
which 0:11 2:0 3:13 5:2 7:-3 13:9 14:-3 19:3 20:8 27:2 28:6 29:3 31:-6 33:9 34:6 40:12 42:1 43:-3 46:4 47:2
while 20:42 33:19|whip 49:68|whispers 19:55|whistle 32:69|white 19:18 21:35 32:22 33:21 48:19
who 3:13 5:9 6:7 7:6 9:0 10:-5 12:-4 17:4 19:7 20:10 21:3 28:9 31:19 33:9 36:8 44:5 45:6 53:-4
whoever 10:37 27:38 43:40|whole 2:9 3:6 19:25 20:18 27:11 33:12 36:21 44:17|wholly 10:58
whom 4:22 14:13 15:21 21:20 27:12 31:21 33:9 40:15 45:17|whose 3:16 20:17 28:31 33:14 40:12 45:26
why 3:22 7:8 12:11 28:16 33:-4 36:16 40:28 45:27 53:6|wichtigem 2:49|wichtiger 40:46|wide 19:39 33:-11 49:54
wider 40:51|widerruf 29:55|widerrufen 29:55|widerspruch 23:53|widow 3:21 28:35 33:12 36:35 44:32|widowed 6:65
widows 28:69
wie 3:8 5:1 6:5 7:3 10:-4 11:1 13:-2 19:2 20:9 21:5 22:-1 29:0 31:4 33:4 34:-5 36:3 38:8 40:-2 42:0 43:6 44:0 45:11 46:1 47:8
wieder 3:11 33:15 34:23 36:20 38:19|wiederkehrende 45:53|wielen 49:56|wien 13:52|wiese 33:30
wife 3:16 21:38 31:20 33:-5 44:27 45:27 47:28
wij 2:-3 3:3 4:9 7:5 12:18 15:3 20:3 22:2 23:6 27:22 31:2 33:-18 34:3 40:12 43:1 46:7 47:4 50:3|wijd 49:56|wijst 33:33
wijze 2:48|wil 3:24 6:18 19:18 20:2 27:3 33:7 44:14 45:4|wilden 3:46|wildern 28:56
wilf 3:8 6:19 19:9 24:23 27:13 33:16 44:19 45:26|wilkin 7:60
will 2:-8 3:4 6:8 9:5 10:-7 13:0 19:19 20:18 21:0 23:6 27:1 28:3 31:5 33:3 35:5 40:4 42:1 44:4 45:-2 53:3
willen 3:9 6:17 10:13 12:15 27:24 31:13 33:-4 40:10|willing 27:59|wilmet 22:66|wim 16:52 43:52
wind 3:0 5:8 9:9 13:6 19:1 20:7 28:10 30:8 31:3 33:4 34:2 36:15 38:9 39:10 40:-1 41:6 43:3 47:6|windeln 20:48
windes 40:46|windforschung 16:53|winding 19:34 33:12 48:45|windlass 24:43 33:7 49:42 52:44|windmesserin 33:30
window 20:17 31:32 33:23|windows 31:44 33:19|windowsill 33:33|windprobe 18:53|winds 33:19 48:53|windstille 19:48
windverfahren 5:42 10:37|wine 24:41 31:21 33:14 40:14 48:29|winkel 33:33|winkt 33:30|winnen 21:52
wins 6:39 20:29 33:19|winst 0:54|winstoogmerk 8:54|winstverdeling 0:54|wint 20:49
winter 3:0 18:16 19:5 20:8 21:9 32:24 33:8 34:3 35:8 37:25 45:14 47:8|winterdienst 35:53|winterlicher 19:48
winterlicht 19:48|wiped 33:33|wipes 33:33
wir 2:-4 3:0 4:1 6:-2 7:8 10:-5 11:3 12:10 14:3 19:3 20:0 22:-2 23:-2 27:13 29:0 30:1 31:2 33:-6 35:0 40:19 44:-1 45:-2 47:3 53:6
wird 2:-1 3:5 4:7 7:1 9:2 10:3 11:2 12:-1 14:-2 19:10 20:4 23:11 26:2 30:1 31:-4 33:5 34:10 40:-4 44:4 45:0 51:6 53:0
wire 26:56 33:19|wirft 48:54|wirklicher 33:30|wirklichkeit 33:30|wirksam 53:51|wirkung 53:51|wirt 33:30|wirtes 33:30
wirtin 33:30|wirtschaften 33:17 36:44|wirtschaftlich 40:46|wirtschaftsforderung 15:55|wise 44:65
wish 3:35 20:17 23:27 27:33 40:12|wished 43:61|wishes 34:56|wismar 13:52|wissel 48:52|wisselt 40:46
wissen 5:27 14:23 20:20 26:28 33:2|wist 3:33 47:43|wisten 3:46|wit 19:27 27:18 33:11 49:32
with 1:-3 2:-2 3:1 4:2 5:2 7:7 10:-3 12:-1 13:-4 15:0 18:1 19:2 20:4 21:0 23:-2 27:2 28:2 29:1 30:1 31:7 32:6 33:4 34:-3 38:1 40:5 43:5 44:1 45:0 47:0 50:6 53:3
withdraw 10:58|withdrawn 29:66|withheld 2:43 34:42|within 0:44 2:4 14:24 23:33 26:17 30:12 40:8 49:16 53:17
without 2:-2 3:14 4:18 10:8 12:5 14:1 16:4 19:-4 27:0 30:6 33:5 34:11 40:14 44:6 47:21 50:8|witness 33:12 34:35 44:44
witte 21:52|witterungsabhangig 18:53|witty 6:65|witwen 28:56|witwer 6:53|witz 3:47|wives 33:33|wk 18:63|wks 41:63
wo 3:12 20:24 31:15 32:21 33:5 43:17|wobble 19:55|woche 3:29 33:22|wochen 2:28 16:11 18:20 19:20 23:10 31:8 41:11 53:8
wochenspeiseplan 35:55|wochentag 31:50|woensdag 35:53|woher 3:34 17:41|wohin 33:30|wohnen 53:51
wohnhaft 2:29 13:33 34:29|wohnt 33:26 53:22|wohnung 3:22 33:6 47:29 53:26|wohnwagen 7:50|wohnzimmer 33:30
wolf 10:9 12:15 19:6 20:17 23:16 32:20 33:11 37:22 43:12 44:16 48:17|wolkenamt 22:53|wolldecken 33:30
wollen 10:37 27:37|wolves 19:19 20:19 24:33 33:17 40:14|woman 1:18 3:10 13:17 33:25 40:6|women 21:29 31:48 33:-5 53:21
won 7:14 10:12 13:47 22:27 33:-2|wonder 38:57|wondered 23:65|wonderful 19:55|wonen 53:50|wonende 2:40 34:29
wood 7:40 19:34 33:12|wooden 32:51 33:24|wool 32:69|woont 6:14 13:29 33:-6 45:12 47:16 53:32|woord 14:52
woorden 1:31 19:29 33:13|woordje 3:46|wop 52:70|woraus 33:30|word 3:18 6:27 9:15 14:7 30:12 31:5 33:18 40:-2 47:13
worden 1:3 2:5 3:5 6:12 10:17 14:4 23:4 27:3 29:6 31:2 33:8 42:6 53:14|wording 43:52|words 1:25 19:37 33:7 48:38
wordt 1:2 2:6 3:-7 9:2 10:7 11:2 14:-1 19:-1 20:3 21:4 23:14 28:4 33:8 34:8 35:1 40:-2 48:4 51:9 53:7
work 0:7 1:21 2:9 3:10 7:12 13:1 14:12 19:1 20:1 24:8 31:-3 32:9 33:-9 34:9 39:16 40:-3 43:0 44:4 45:3 46:14 50:6 53:-2
workaround 40:51|workarounds 40:51|workboat 26:69|worked 3:33 10:25 20:22 31:24 33:-1|workers 20:34 30:44 31:36
working 3:16 31:19 33:7 41:24 43:42|workings 46:67|works 1:15 7:31 8:19 14:23 20:7 33:-15 44:28 47:26 48:19 53:12
worksheet 46:67|workshop 10:15 16:32 17:21 18:33 20:12 40:8 52:26|workshops 13:35 16:36 19:29 30:38
world 2:14 3:11 10:16 19:3 31:5 33:-10 36:16 42:28 45:43|worldwide 2:24 10:26 31:25 43:41 46:34|worms 33:33
worried 30:65|worse 33:19 34:42|worst 6:65|worte 19:35 33:17|worth 33:19 40:37|wortlich 20:35 33:17|worum 33:23 44:34
would 2:-4 3:9 6:16 12:3 19:12 20:-6 23:4 27:22 28:16 30:20 31:-3 33:-11 36:8 40:7 42:3 43:7 44:12 45:3 47:12 50:6
wouldn 3:54|wouter 12:31 29:34 31:30|wp 16:65|wp1 16:65|wp2 16:65|wp3 16:65|wp4 16:65|wp5 16:65
wrann 2:21 3:19 5:27 34:21 43:24|wreck 33:33|wreed 38:57|write 1:16 2:30 3:31 12:18 18:8 20:0 27:13 33:-22 34:10 40:-5
writer 1:0 2:35 3:4 5:15 9:16 10:-4 12:12 13:14 16:7 18:1 31:-5 34:-6 40:5 43:11 44:19 53:4
writers 1:10 2:23 3:2 10:6 12:11 13:9 16:27 17:21 18:14 40:8 43:9 53:14
writes 2:11 3:8 13:16 33:17 40:5 48:21 49:23 53:14
writing 1:2 2:9 3:20 7:8 10:-2 13:9 16:18 17:24 20:2 23:32 29:6 32:9 40:8 41:2 53:7
written 2:14 3:12 11:16 14:18 20:3 27:7 29:14 33:1 34:25 37:18 40:-2 43:9
wrong 19:10 21:22 24:24 28:24 31:12 32:24 33:13 40:17|wrote 3:41 12:30 38:35 43:27|wuhrmann 45:53
wuidar 2:31 13:49 43:40|wunder 38:55|wundert 33:30|wunsch 4:56|wunschen 27:50
wurde 1:9 3:3 7:7 14:26 19:13 20:5 23:18 27:15 33:-13 47:10|wurden 7:20 15:24 17:23 27:19 30:24 31:19
wusste 33:17 47:41|wussten 3:47|ww 31:57|x 1:36 8:5 12:1 13:4 16:0 22:26 31:-4 36:6 41:17 43:11 45:30 50:10|x2 16:62
x4 24:69|xls 12:64|xlsx 9:48 11:59|xviie 32:73|xxx 25:70
y 1:2 2:1 3:6 5:0 7:-1 8:1 9:2 11:2 12:14 14:-5 15:3 19:0 20:19 21:-1 22:-3 28:4 31:-3 33:14 38:2 40:1 44:-1 47:6 53:5
yann 48:68|yannick 20:34 33:14 36:51|yards 33:33|yassin 3:16 33:29|yb 10:58
year 0:32 3:-7 5:13 7:9 8:2 9:3 13:2 14:-5 15:8 16:8 18:4 20:-4 22:9 23:0 27:0 31:6 33:-4 34:5 37:6 38:9 39:5 40:2 43:5 45:-1 46:8 50:2 51:3
years 2:-6 3:14 5:9 6:2 7:8 10:-4 13:5 15:16 20:4 21:4 27:-4 31:1 33:6 34:14 35:11 37:8 40:7 43:-2 46:5 47:9
yellow 19:26 33:28|yellowed 19:55|yes 1:34 2:4 14:8 17:22 22:11 27:7 30:12 31:15 33:-10 36:17 40:-2 42:22 50:15
yesterday 11:68|yet 3:11 5:22 32:26 33:1 40:19 42:21 43:17 44:33|yeux 6:27 24:43 32:33 33:23|yield 40:51|yoghurt 33:33
you 1:12 2:8 3:6 6:-1 12:6 17:8 19:3 20:7 22:-3 23:17 26:7 27:16 28:6 29:4 33:-9 34:-2 35:6 36:16 37:4 38:5 39:12 40:1 44:-1 47:6 50:4 52:4
young 1:22 3:26 7:20 28:29 33:17|younger 31:57
your 1:16 2:11 4:10 11:10 12:14 17:5 23:38 26:10 27:34 34:3 35:17 40:0 50:8|yours 12:41 19:13 23:23 27:41 34:14
youssef 6:54 21:54|youth 23:65|yusra 3:18 7:24 9:31 14:24 20:19 25:34 43:25|yvan 7:38 14:38|yves 8:69|yvon 27:61
yvonne 33:30|z 27:25 33:8 47:31 50:30|zaak 30:31 33:20 45:27|zaakvoerder 7:26 12:27 13:28 14:27
zaakvoerster 7:31 14:44|zaal 26:31 27:26 33:8 53:26|zag 3:26 6:33 33:13|zahl 3:47|zahlbar 2:29 26:48
zahlen 2:11 12:24 19:10 26:18 31:12 33:2 40:17|zahlt 7:14 10:13 14:14 20:12 33:-6 34:22 48:17 53:14
zahlung 23:33 27:30 50:35|zahlungsunfahig 14:51|zahnarzt 20:28 33:10 48:34|zak 24:31 33:28|zakken 33:33|zaklamp 32:57
zakt 44:55|zal 3:13 14:19 19:26 27:17 33:10|zalen 18:29 31:44|zartheit 38:55|zartlich 33:17 45:41
zartlichkeit 6:40 19:35|zat 3:46|zaten 20:49|zaventem 3:46|zd 10:49|zdf 42:54
ze 2:-6 3:7 6:15 10:-5 11:1 13:6 19:3 20:7 21:6 33:18 35:2 39:3 45:-2 47:4 48:5|zedelijk 8:54|zee 22:25 31:22 33:23
zeer 24:56|zeg 47:55|zeggen 14:32 21:32 46:35|zegt 3:5 6:28 20:9 33:24|zehn 7:17 13:19 30:21 33:-3 35:22 40:23
zehntausend 31:50|zei 3:38 20:30|zeichnung 1:53|zeichnungen 16:40 24:43|zeichnungsbefugt 14:51
zeichnungsberechtigt 4:56|zeichnungsberechtigten 1:53|zeige 20:48|zeigen 20:35 30:42|zeiger 33:30
zeigt 6:22 27:19 33:23|zeile 11:56|zeit 3:16 7:20 34:18 38:24 45:22 53:20|zeitlich 2:49
zeitplan 1:24 9:28 10:22 12:24 40:17|zeitpunkt 51:56|zeitraum 15:55|zeitung 38:55|zeitzeugen 20:48|zeker 17:55
zekerheid 51:55|zelden 7:51|zelf 2:20 19:21 31:12 33:11 40:18|zelfde 53:50|zelfevaluatie 46:55|zelfstandig 46:55
zelfstandige 46:55|zellik 45:51|zelzate 20:37 22:41|zenden 34:49|zender 14:12 18:14 27:11 31:10 40:22 42:33 43:13
zenders 7:51|zending 9:55|zentimeter 3:27 33:10 47:34|zentralen 8:56|zenzi 3:11 18:18 33:22 36:21|zenzis 33:30
zephyr 30:42 53:38|zero 1:15 7:14 10:10 13:16 22:19 23:19 27:24 33:6 38:23 41:19 42:18|zeros 13:64
zes 7:21 20:10 31:20 34:10 35:14 38:17 40:7 45:22|zestien 31:22 33:16 40:18 45:23|zestig 6:44 10:21 20:21
zet 21:27 33:28|zetel 7:18 8:43 19:16 34:15|zettel 21:18 31:13 33:10 45:17 47:17 48:17 49:19|zetten 34:49
zeuge 6:40 33:17|zeugen 19:35 33:17|zeven 6:22 21:21 30:24 31:19 45:31|zeventien 6:40 20:37
zich 2:7 7:10 19:8 21:11 33:18 35:13 40:6 53:10|zichtbaar 24:56|zichtrekening 4:55|zichzelf 7:23 20:21 33:23
zie 1:22 4:27 5:26 6:25 35:25|ziehen 27:30 31:30 33:10|zieht 31:37 33:17|ziekenhuis 13:22 45:21 48:44|zielgruppe 31:50
zielpublikum 40:46|zien 3:5 7:10 19:8 20:9 22:13 33:24|ziet 3:13 31:17 33:23 48:19|zigaretten 33:30
zij 2:3 8:17 10:4 12:6 14:20 19:4 29:9 31:5 33:9 34:4 40:1 48:7
zijn 1:-1 2:4 3:6 6:13 7:0 10:-5 11:1 12:5 13:-1 14:9 18:0 19:5 27:-3 29:0 31:-4 33:14 34:-2 40:-4 43:-1 45:-2 46:5 48:-1
zimmer 22:53|zin 3:26 14:32 33:13|zingt 19:24 20:37 33:8|zinnen 3:46|zip 9:42 11:39 12:39|zirbe 19:35 36:44
zit 3:5 9:23 12:28 19:8 33:17|zitjes 40:46|zitten 33:33|zittende 20:49|zittert 33:30|zitting 23:39 35:41
zo 1:11 2:8 3:23 12:12 19:19 33:3 34:9|zoals 0:26 3:18 19:21 33:5 47:27|zodat 19:49|zoe 21:25 24:42 33:28
zoek 3:41 33:8|zoeken 3:24 18:20 31:17 34:15 40:24|zoekt 13:28 22:29 33:20|zolang 33:33|zolder 7:38 33:20|zoll 33:30
zollbeamten 34:49|zollfrei 22:53|zollhaus 22:53|zollinspektor 28:44 33:17|zollner 20:28 33:10 36:37
zollstation 20:35 33:17|zomer 2:20 18:49|zon 19:36 48:40|zonard 5:55 20:42|zondag 7:18 21:30 31:28 33:8
zondagavond 31:50|zonder 2:0 3:10 4:8 5:7 6:6 8:6 19:11 20:9 31:2 33:4 40:11 45:10 48:5 49:8|zone 13:46 22:48 31:29
zones 19:42 53:46|zoning 50:70|zonnebril 33:33|zonsondergang 35:53|zonsopgang 33:33
zoom 6:24 19:12 24:26 30:26 33:12 49:24|zoomstraat 50:54|zoon 1:14 6:17 33:22 48:16 52:21|zopfe 30:55|zorgt 10:49
zou 3:29 6:25 27:22 47:27|zouden 27:38 30:31 33:8|zout 48:52|zs 51:55
zu 0:2 2:-6 3:8 6:4 7:-1 10:5 11:3 12:-2 14:-4 16:-2 19:-7 20:6 23:1 24:1 26:4 27:3 28:2 29:12 31:2 32:2 33:6 34:3 38:6 42:2 43:-3 44:4 45:-1 50:0 52:2
zucht 49:56|zuerst 3:19 28:28 33:13 47:25|zufall 21:41 45:41|zug 16:14 19:9 21:16 33:19 48:23|zugang 34:36 39:43
zugangscode 52:57|zuge 19:48|zugesagt 11:21 17:40 40:11 42:19 43:18|zugrunde 11:56|zuhause 44:54|zuhoren 3:47
zuhort 3:34 19:35|zuid 38:68|zuiden 53:50|zuiderdok 2:12 7:23 10:13 17:19 27:15 40:18 43:17|zuidstation 20:49
zuignappen 19:49|zulassung 48:54|zuletzt 40:46
zum 0:6 2:5 3:1 6:3 14:1 18:4 19:4 20:-2 26:6 27:0 28:7 29:11 32:7 33:12 39:6 40:-4 44:4 51:6 53:1
zur 2:17 4:12 10:6 12:8 13:8 19:3 20:4 27:5 29:11 33:-6 35:11 44:9 46:11 50:10 52:12
zuruck 2:7 14:9 33:15 34:16 35:13 40:12 49:14|zuruckblast 33:30|zuruckbringen 35:55|zuruckgekehrt 33:30
zuruckgekommen 47:54|zuruckgestellt 17:54|zuruckgestelltes 17:54|zuruckrufen 2:49|zuruckzahlen 14:51
zuruckzufuhren 40:46|zuruckzusenden 23:53|zuruckzuzahlen 14:51|zusage 12:53
zusammen 10:19 15:24 16:22 40:15 42:23 46:25|zusammenfassung 44:54|zusammenkommen 42:54|zusammensetzen 19:48
zusammenstellung 41:53|zusatz 2:49|zuschauer 22:40 31:25 44:29|zuschuss 23:53|zusehen 19:48|zusje 33:33|zussen 33:33
zustandekommen 27:50|zustandig 3:47|zustandigkeit 3:47|zusteller 45:53|zusterfirma 7:51|zustimmung 2:36 27:37
zustimmungen 20:48|zustimmungspflichtig 10:50|zutrafe 33:30|zuverlassig 31:50|zuversicht 44:54|zuwendung 43:52
zuwendungsbescheid 23:53|zuwendungsvertrag 23:53|zuzuglich 34:49|zwakke 44:55|zwakte 6:53|zwanzig 3:34 47:41
zwar 27:37 33:17|zwart 13:20 19:34 33:0 35:29|zwartberg 33:33|zwarte 28:56|zweck 2:49|zwegen 3:46
zwei 2:-1 3:-7 5:5 7:12 10:-3 13:8 15:6 16:3 18:6 19:1 20:4 21:7 22:-1 23:3 24:3 29:2 30:1 31:-4 33:-2 34:-1 35:2 40:7 41:-1 43:-1 44:0 45:3 46:6 50:5
zweifelt 33:30|zweigstelle 4:56|zweihundert 30:55|zweimal 3:27 34:29 44:34|zweisprachig 7:50|zweit 3:34 31:37
zweite 1:10 3:4 7:8 10:7 16:10 18:25 22:10 27:7 31:7 36:14 43:18 44:11
zweiten 2:14 3:12 18:18 27:15 33:-5 40:11 44:19 51:21|zweitens 40:46|zweiter 13:28 35:31 40:21 48:29
zweiunddreissig 40:46|zweiundfunfzig 33:30|zwemt 48:52|zwijgen 3:26 20:30 33:13|zwijgend 47:55|zwijgt 21:52
zwillinge 6:53|zwischen 2:16 10:17 19:2 30:9 33:10 34:20 44:8 53:5|zwischenbesprechung 18:53|zwischenergebnisse 23:53
zwischensumme 50:55|zwolf 3:0 7:3 19:6 20:1 21:7 23:6 24:16 27:3 30:8 31:10 33:0 34:9 35:8 37:10 40:-1 41:6 50:8
zzgl 43:52"""
