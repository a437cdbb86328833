"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""

SCALE = 20

KINDS = """
annual_accounts -1|application_form -2|author_contract -3|author_note -5|bank_details -1|chain_of_title -2
character_descriptions -3|company_presentation -3|company_registration -1|contents_checklist -1
coproduction_agreement -2|correction_notice -1|cover_letter -2|cv_bio -2|declaration_honour -2
deminimis_declaration -1|development_budget -1|development_finance_plan -1|development_schedule -1|director_note -4
documentary_treatment -2|episode_outlines -2|filmography -1|funding_decision -3|graphic_bible 0|identity_document 0
invoice 0|letter_of_intent -4|logline_pitch -1|mandate -2|market_study -2|marketing_strategy -3|moodboard 0
narrative -6|option_agreement -3|other_paper -2|pitch_deck 0|poster_pre 0|press_kit -1|previous_works_links 0
producer_note -5|production_budget -1|production_finance_plan -1|project_sheet -1|script_report -2|series_bible -3
sme_test -1|source_work -1|step_outline -2|storyboard_animatic 0|supplier_quote -1|tax_social_certificate -1
video_teaser 0|walloon_spend_note -3"""

WORDS = """
0 1:6 5:2 9:5 16:6 17:2 21:8 34:2 40:1 41:2 46:2 48:4 49:4
00 2:0 6:2 12:3 16:3 17:3 22:3 23:3 31:2 41:2 42:3 45:1 46:2
000 2:1 12:3 15:4 16:7 17:4 23:3 31:2 34:3 41:6 42:5 46:4 50:2 53:5|0000 5:6 7:1 13:12 15:10 18:10 22:9 26:4 50:4 53:1
2d 24:35|a 3:1 5:3 7:1 13:2 23:1 27:1 31:0 33:1 40:2 45:1 53:1
aan 1:4 3:4 5:4 12:1 13:2 20:1 21:1 30:4 31:2 33:5 34:1 35:2 44:1 48:4 50:2|aanbevelingen 30:32|aandacht 12:20 27:19
aandeel 42:32|aandeelhouders 46:32|aandelen 10:31|aangetekende 34:30|aangetrokken 27:30|aangiften 51:32
aanhangsel 2:30|aankoop 27:19 35:21|aanmerking 23:30|aanpak 19:29|aantal 50:32|aanvaard 23:20 29:21|aanvaarding 2:30
aanvraag 12:14 17:8 23:7 27:6 29:14|aanvraagformulier 1:31|aanvragen 23:30|aanvrager 1:31|ab 21:14 23:14 31:14
abattre 33:36|aber 21:29|abgabe 23:29|abgegeben 51:30|abgerissen 33:26|abgeschlossener 45:29|ablauf 5:30
ablieferung 2:29|abmelden 35:29|abnahme 2:29|abonnes 31:39|abord 31:39|aborder 40:37|about 3:24 28:12 48:11
abouti 40:37|above 41:35|abschlusses 35:29|abschnitt 1:30|abschnitte 1:30|abschreibungen 0:31|absence 14:40
absent 19:37|absentia 33:30|absichtserklarung 17:30|abspann 2:29|abzuschliessen 12:29|academy 13:34
acceptance 2:23 50:24|acceptation 2:28 29:29|accepte 2:17 23:18 29:19 33:14|accepted 23:23 29:24|acceptes 2:39
acces 52:43|access 52:36|accessible 40:31|accessibles 40:37|accessoires 24:43|accompagne 40:37|accompagnons 7:38
accord 10:12 23:11 27:10 34:19 35:12 50:13|accorde 17:24 23:21 34:21|accorder 23:28 28:30|accordeuse 28:42
account 4:18 10:11 26:12 34:18|accounting 26:36|accounts 0:16 10:15 35:14 46:15|accroche 37:31 44:29
achat 16:23 34:21 35:23|acheve 21:41|achever 12:40|acht 45:30|achter 33:17 48:21|achttien 34:20 40:18
achtzehn 34:19 40:17|acompte 50:41|acquerir 34:39|acquire 34:34|acquis 5:23 17:15 34:12 40:10 42:15|acquise 17:42
acquisitions 27:35|acquitted 33:30|across 3:31|act 3:20 44:23|acte 3:18 8:24 44:22|actes 5:41|acteurs 19:32
actief 8:32|actif 0:35 8:24|action 3:36|actionnariat 46:42|actions 8:42|activa 0:32|active 7:23 8:28|activites 8:42
actor 13:23 27:22|actors 19:32|actrice 13:18 19:14 27:16|actuellement 3:36|adaptation 2:17 3:14 5:19 34:17
adjoindre 2:39|administrateur 8:30 14:28|administrateurs 29:41|administratie 1:31|administration 1:19 7:16 8:20 23:18
admis 23:39|admissions 31:33|adolescent 45:39|adolescents 19:37|adresse 31:28 43:29|advies 16:21 44:21
af 12:8 20:9 21:9 23:8 33:5 53:8|afar 19:32|affaire 30:41|affaires 0:20 7:16 46:30|affiche 31:27 37:20|affluence 31:39
afgeronde 45:31|afl 21:31|aflevering 21:23 45:18|afleveringen 13:21 45:20|afmaakte 3:28|afschrijvingen 0:32
after 13:11 31:17 33:13 45:9|again 34:34|age 30:41|agence 4:43|agenda 27:15 35:26|agent 27:10 29:21 31:10 40:9
ages 45:33|agissant 34:39|agit 12:40|ago 7:22 20:23|agreed 27:32|agreement 2:7 5:8 10:8 23:14 34:14 35:8
agreements 5:34|agreer 12:28 27:27|agricole 45:39|ahead 7:22 47:24|ai 3:28 19:8 20:5 27:4 44:5|aicha 20:35
aid 14:19 15:24 40:8|aide 1:12 3:0 6:5 12:5 14:5 15:7 17:13 23:18 40:1 43:7|aides 14:19 15:36|ailleurs 19:26 53:27
aim 31:33|aime 3:9 6:22 23:13 31:12 33:9|aimerions 27:38|aine 33:36|aisha 20:31|akkoord 27:19 50:22|akt 44:29
aktennummer 1:30|aktenzeichen 23:29|aktiv 8:30|al 6:12 33:17 40:10|aleas 41:42|algemene 35:31
all 5:7 6:6 12:7 21:7 35:7 40:4 46:8 47:8 51:9|alle 1:9 7:3 12:8 21:4 35:8 40:6 51:9|alleen 19:14 29:16 33:12
allein 19:18 29:20|aller 3:36|alles 2:11 3:1 12:8 14:8 29:9 33:5|allgemeine 35:29|alone 6:23 19:12 29:15|along 33:30
already 19:32|als 3:-1 6:6 12:1 13:4 19:3 27:9 28:5 33:-2 34:1 35:4 40:-1 47:2 53:1|also 3:31|alte 11:20 47:20
altijd 33:27|altogether 33:30|am 1:5 5:9 10:5 13:5 20:5 33:10 45:5|amateur 33:36|ambiance 32:43|ambiances 32:43
ambitieus 6:20 40:18|ambitieuse 6:40|ambitieux 40:37|ambitious 6:23 40:20|amendment 2:34|ami 3:24 28:30
amicalement 27:38|amis 7:38|among 23:34|amortissements 0:42|amount 1:8 15:14 16:8 17:8 23:6 26:9 27:5 43:8
amounts 23:34|amt 1:20 33:16|an 3:-1 5:3 7:2 12:2 14:1 27:3 31:2 33:3 34:2 35:2 40:0 44:4|analyse 30:41|analysis 30:35
ancien 6:28 7:27|ancienne 11:30 27:27|anciens 3:14 6:18 20:19 33:14|ancrage 53:39
and 2:1 3:2 6:1 7:2 13:2 14:2 19:0 27:1 29:2 31:0 33:2 40:1|andere 2:9 6:16 10:17|anders 34:30|anderswo 53:28
anfang 6:19 18:20|anfrage 50:30|angaben 14:29|angebot 50:30|angefangen 3:27|angenommen 23:19 29:20|anglais 13:41
anglaise 16:41|angle 49:36|angst 6:29|animals 45:33|animated 45:33|animatic 49:33|animatie 1:31|animatiereeks 45:31
animatiestudio 7:30|animation 1:21 7:13 16:9 19:5 24:10 45:7|animationsserie 45:29|animationsstudio 7:28
animatique 16:23 19:19 49:25|animer 19:37|ankreuzen 1:30|anlagen 1:30|anlagenverzeichnis 9:30|anlagevermogen 0:31
anmeldung 35:29|anmerkungen 11:20 18:20|anne 22:34|annee 20:16 22:27 31:14 45:14|annees 33:36|annexe 9:35 12:22
annexes 1:29 9:30|annonce 31:27 35:29|announces 35:34|annual 0:25 46:24|annuel 46:42|annuels 0:42|annule 11:42
another 33:30|anrechenbar 34:29|ans 2:4 3:1 6:17 7:6 13:2 15:3 20:2 30:6 31:4 33:7 34:0 35:2 45:0|ansehen 52:31
ansprechpartner 43:30|answer 20:14 29:15 40:20|antagonist 6:23 44:23|antagoniste 44:40|anteil 42:30|anteile 10:29
anticipes 12:40|antrag 12:7 17:8 23:12 27:6 29:13|antragen 23:29|antragsformular 1:30|antragsteller 1:30
antwerpen 13:31|antwoord 33:17 40:18|antwoorden 29:31|antwoordt 20:31|antwort 33:16 40:17|antworten 20:14 29:15 40:12
anwendbares 10:29|any 2:14 14:14 29:15 35:14|anything 12:34|anywhere 53:33|apparence 3:36|appartement 33:36
appartient 5:33 14:24|appeal 30:35|appeared 13:34|appel 1:41|appelez 12:40|appelle 35:41|applicable 10:29 34:27
applicant 1:35|application 1:8 12:8 17:9 23:14 27:6 29:15|applications 18:24 23:23|applied 17:35|applies 12:34
apply 40:20 42:25|apport 17:30 42:30|apporte 10:23 33:18 40:19|apportons 40:37|apports 10:40|apprend 6:22 21:23 33:18
appris 3:36|approach 19:21 40:20|approbation 27:27 35:29|approche 40:37|approuve 1:23 14:33|approuves 0:42
approval 27:22 35:23|approved 23:23 46:24|appui 5:41|apres 0:11 7:7 10:14 13:9 31:14 33:4 45:7 48:9|april 18:32
aquarel 24:32|aquarell 24:31|aquarelle 24:43|arabe 6:40|arbeidsjaareenheden 46:32|arbeidsovereenkomst 35:31
arbeit 3:12 19:13 53:14|arbeite 19:28|arbeiten 7:18 20:19|arbeitgeber 35:19 51:20|arbeitslos 6:29|arbeitstitel 43:30
arbeitsvertrag 35:29|arbeitszeit 35:29|arbitrage 10:40|arbres 3:36|arc 45:33|arche 45:39|archief 19:19 20:21
architecture 44:37|architectuur 44:31|architektur 44:29|archiv 19:28|archivbilder 20:29|archive 19:21 20:23
archives 20:40|arcs 45:36|ardennes 3:36|are 3:-1 5:2 6:1 7:1 10:3 12:10 23:5 27:4 30:3 31:4 36:4 40:5 53:5
arena 44:23 45:17|arene 44:22 45:32|argent 17:20 34:17 40:15 53:17|arlon 13:41|arreta 47:42|arrete 23:28 33:24
arrive 3:24 48:29|arrivee 3:24 33:24|arrivent 33:36|arriver 28:42|arrives 19:15 48:28|art 1:12 16:12 31:10 41:21
arte 13:23 22:24 40:19|arthouse 31:33|article 2:27 8:25 34:12|articles 8:36|artistieke 10:31|artistiques 10:29 41:30
arts 13:41|as 3:4 13:7 19:4 27:16 35:7 40:4 47:8|ashore 33:30|ask 12:34|asked 30:24 47:24|asking 12:34|asks 33:30
asleep 33:30|assemblee 0:24 8:24 35:23|asseoir 33:36|assets 0:36|assiette 48:41|assigned 5:34|assignment 2:34
assigns 2:34|assis 20:40|assistance 16:41|assistant 7:24 13:26|assistent 7:30|assistenten 7:28|association 8:36
associations 31:35|associee 29:41|associes 35:41|assoit 33:36|assurance 35:29 40:25|assurances 41:42|assure 10:40
assurer 27:38|at 2:1 3:1 4:3 12:1 13:4 14:1 20:4 23:1 29:2 31:7 33:0 34:1 35:1 40:4 47:2 50:2 51:3 53:0
atelier 7:16 16:19 18:20 40:15|ateliers 13:41|atmosphere 32:39|attached 5:15 11:16 12:23|attachments 9:35
atteint 33:36|attend 3:9 28:15 31:12 40:10 44:14 48:14|attendait 3:36|attendre 20:40|attendues 40:37
attente 12:28 17:30|attention 12:28 27:17 50:20|attest 51:32|attestation 4:18 5:16 9:17 35:16 51:18|atteste 4:43
attestons 14:40|attires 27:38|attorney 29:35|attractivite 30:41|attribution 23:39
au 2:6 13:5 15:3 29:4 31:0 33:1 34:7 40:2 53:4|aube 20:23 33:18 48:23|auch 31:29|auction 33:30|auctioneer 6:33
aucun 5:25 14:15 33:11 35:16|aucune 5:12 14:26 15:13 46:13 51:14|audience 22:9 30:8 31:20 36:9 45:6 50:8
audiences 30:41|audiovisuelle 7:27 34:27|audit 10:40|auditorium 50:41
auf 4:4 7:2 12:1 19:0 20:3 21:1 23:3 29:2 31:1 33:5 34:2 35:1 40:1 44:1 48:4|aufgedrangt 19:28|aufgewachsen 3:17 33:16
auflagen 23:29|aufmerksamkeit 12:29|aufruf 1:30|auftrag 50:30|auge 6:29|aujourd 3:24 7:27|aunt 3:31
aupres 12:22 27:21 30:23|aura 53:39|aus 3:2 6:4 8:5 27:3 33:1 40:2 47:5 53:14|ausbildung 13:29|ausfullen 1:30
ausgabe 35:29|ausgaben 53:28|ausgebildet 13:29|ausgegeben 53:28|ausgewahlt 23:29|ausgezeichnete 7:28|aussen 48:29
ausser 15:20 19:18|ausserhalb 19:28|aussi 31:39|ausubung 34:29|auswahl 22:30|auswahlkommission 12:29|auszufullen 1:30
auszug 8:20 47:20|autant 27:38|auteur 2:13 5:14 7:3 13:2 16:6 29:2 34:7 43:6 44:10|auteurs 1:30 7:17
auteurscontract 2:30|auteursfilms 7:30|author 2:11 5:12 17:13 34:20|authorise 29:35|authorises 29:35
authority 15:24 29:24|authors 1:24 7:22|automatisch 33:26|automatiser 33:36|automne 31:39|autonome 46:42
autonomous 46:35|autor 2:13 5:9 16:9 43:9 44:8|autoren 1:20 7:18|autorenfilme 7:28
autorin 2:10 5:6 13:5 34:10 40:3 44:5 53:4|autorisation 47:42|autorisent 29:41|autorite 15:42|autour 31:39
autre 3:18 6:10 10:19 33:6 34:10|autrefois 47:42|autres 2:21 33:18 46:24|autrice 3:11 13:16 34:14 40:12 53:14
autumn 31:33|aux 3:7 15:14 31:29 45:11|avais 3:36|avait 3:15 47:36|avance 20:23 40:19 45:21|avancement 43:42
avancer 44:40|avant 19:12 27:23 31:14 35:8|avec 3:-2 7:5 12:3 13:3 14:2 19:13 20:3 27:9 31:9 38:5 40:4 44:3 47:4
avenant 2:21 5:34|avenir 38:42|aveu 44:40|avez 1:41|avis 23:28 44:29|avocat 16:41|avoir 3:36
avons 3:4 11:10 12:8 14:8 19:5 23:7 30:9 40:17|avoue 33:24 48:29|avril 12:28 18:30|award 22:19 23:27|awarded 17:35
awards 7:17 13:18 38:19|away 19:32|b 5:19 40:16 44:5 45:10|baas 6:30|back 2:10 3:7 14:10 33:14 47:11|backer 28:30
backgrounds 24:36|badeort 33:26|badplaats 33:27|bahnhof 33:26|bail 35:41|bailleur 35:41|bakery 28:35|bakker 28:32
balance 0:19 46:28|balans 0:32|balanstotaal 46:32|bald 33:26|balneaire 33:36|bancaire 1:29 4:31|bancaires 4:43
bande 31:32 47:24|bang 6:30|bank 4:18 8:8 13:16 33:2 48:6|bankrupt 14:34|banque 0:20 4:21 8:20 13:19|bar 45:39
bargains 20:34|barmaid 6:33|barn 33:19 48:24|barrage 20:29 33:24|bas 21:41|based 43:35|bastogne 53:39|bauen 33:26
baumen 3:27|bauten 53:28|bavarde 6:40|bce 43:42
be 4:12 6:4 12:2 17:3 19:6 27:6 29:2 33:-2 38:3 40:5 42:3 44:2 50:3 53:1|beachten 11:30|beantragen 12:29
beantragt 12:19 17:20|beantragte 1:20 43:20|beaucoup 19:26 27:27|beauftragt 2:29|because 40:20 45:13 47:15
becomes 11:25 33:19|bed 20:34|bedankt 35:21 50:22|bedeckt 47:30|bedekt 47:31|bedraagt 23:30
bedrag 1:7 15:13 16:7 17:8 23:6 27:5 43:7|bedrijf 3:2 7:9 13:5 14:5 15:6 23:4 34:8 44:5 53:4|bedrijven 53:30
beeindiging 2:30|beeld 3:18 19:19|beeldtaal 19:29|been 23:17 27:16 33:14|beerdigung 33:26|bees 3:31
before 1:8 3:4 15:9 19:5 27:13 29:8 35:8|befragung 30:30|began 3:31|begann 3:27|begegnen 48:29|begin 6:16 18:17 33:12
begindatum 8:32|beginn 8:30|beginnen 3:18 28:22|beginnt 20:19 33:16|begins 20:23 33:19|begint 20:15 21:15 33:12
begleiten 20:29|begleitet 40:27|begleitheft 31:29|begon 3:28|begonnen 3:9 7:11 14:20|begrafenis 33:27|begreep 3:28
begrenzt 40:27|begrijp 3:28|begroting 9:16 11:16 16:16|begue 6:40|behalf 29:35|behalt 2:14 10:14 34:14
behalve 15:21 19:19|behandelt 35:29|behind 19:21 53:22|bei 2:5 3:3 12:5 19:4 23:10 27:4 40:3 50:6|beigefugt 9:30
beigefugte 11:30|beihilfe 14:19 15:20|beihilfen 15:30|beihilferecht 14:29|beim 3:12 27:13 48:14|beispielfolgen 45:29
beitrage 10:19 14:19|bekent 33:27|bekommt 33:26|bekroonde 7:30|bel 12:31|belastingen 14:31|belastingjaren 15:32
beleg 35:29|belge 8:13 10:12 34:11 40:22 42:13|belgian 10:12 34:12 40:17 42:13|belgie 10:31|belgien 10:29
belgique 10:14 25:16 27:12 31:21 42:15|belgisch 8:17 34:15 42:17|belgische 10:31|belgischen 10:29|belgischer 42:30
belgisches 34:29|belgium 10:34|believe 27:16 40:15 44:18|believes 33:19 48:24|bellen 33:26|belongs 5:34
below 15:24 41:24|ben 3:28|beneden 33:27|benefice 0:35 23:21|beneficiaire 23:39|beneficie 1:41|benefit 44:34
benelux 10:10 27:17 42:25|beobachtet 19:28|bepalen 27:30|beperkingen 30:32|beperkt 40:29|bereidt 13:31|bereikt 33:27
bereit 27:28|bereitet 13:29|bereits 1:30|berekend 6:30|bergbaustadt 45:29|bergen 53:30|berichtigung 11:30
berlijn 7:20 40:18|berlin 7:23 16:12 31:9 40:8|bertrix 53:39|berufserfahrung 13:29|beruht 40:27|beschaftigt 7:28
bescheinigt 51:30|beschikking 12:31|beschlossen 23:29|besetzung 18:15 19:13 40:12|besitzer 33:26|beslissen 10:31
beslissend 19:29|beslissing 23:30|beslissingen 10:31|besliste 23:30|besluit 30:32|besluiten 30:32|besoin 6:40
best 28:35|bestaande 19:29|bestand 11:21 12:20|bestatige 14:29|bestatigen 27:28|bestatigt 4:20 35:19|bestatigung 50:30
beste 28:32|besteden 53:30|bestellbestatigung 35:29|bestelling 27:19 50:22|bester 28:30|bestuur 23:30
bestuurder 8:22 14:21|bestuurders 29:31|besucher 31:29|besucherzahl 31:29|betaald 2:15 23:15 35:16|betaalde 40:29
betaalt 7:8 10:9 14:9 34:8 40:13|betalen 2:12 26:14 40:18|betaling 23:20 50:22|beteiligen 27:28|beteiligungen 46:30
betes 45:39|betracht 27:28|betrag 15:20 16:12 17:12|betragt 23:29|betreft 12:20 23:20|betrifft 29:30
between 2:17 10:18 34:17|betwisting 5:32|bevat 11:32|bevestig 14:31|bevestigd 17:22 51:22|bevestigen 27:30
bevestigt 4:17 14:15 35:16|bevollmachtigen 29:30|bevollmachtigt 29:30|bevor 19:28|bevraging 30:32|bewaar 23:30
bewahren 23:29|bewijs 35:31|bewilligt 17:20 23:19|bezahlt 2:9 35:9 40:19|beziehung 6:29|bezit 5:32|bezitten 40:29
bezoekers 31:30|bezoekersaantallen 31:30|bible 16:41|bic 4:36|bids 48:35|bien 12:18 27:27 44:19|bienen 3:27
bientot 33:24 37:31|bij 2:6 3:6 13:7 19:1 20:3 23:6 27:2 33:-1 48:3 50:4 53:2|bijdragen 14:31|bijen 3:28
bijgaande 11:32|bijkomende 2:30|bijlage 9:21 12:20|bijlagen 1:25 9:16|bilan 0:24 46:35|bilanz 0:31|bilanzsumme 46:30
bild 49:31|bildes 19:28|billet 35:41|bin 3:27|bindend 27:29|binding 27:32|binnen 2:9 20:10 23:17 40:8|binnenkomt 2:30
binnenkort 37:32|bioscoop 31:20 37:22|bioscopen 30:32|birth 13:23 25:25|bis 2:4 18:10 19:3 21:5 25:6 27:4 29:10 35:5
bitte 1:20 11:12 23:11|bitten 12:29|black 19:32|bladzijden 3:28|blaffen 33:27|blanc 19:37|blanche 3:24 21:29
blau 19:28|blauw 19:29|bleef 47:31|bleibe 19:28|bleibt 3:6 19:7 21:8 33:11 53:7|blesse 6:40|bleue 19:37|blieb 47:30
blijf 19:29|blijft 2:9 19:9 33:14 53:9|blijven 12:31|blindness 6:33|bloquons 34:39|blue 19:32|blunt 6:33
board 23:23 27:22|boarding 35:34|bod 27:30|boden 33:26|body 15:16 21:22 33:11|boeit 3:28|boek 2:7 5:8 31:13 34:12 43:9
boekhouder 16:32|boekhoudkundige 26:32|boeking 35:31|boekjaar 0:32|boerenzoon 33:27|boete 35:31|boite 7:38|bomen 3:28
bon 27:21 29:23 50:24|bond 6:23 41:24|bonjour 12:40|bonn 13:29|bonne 10:16 11:17 23:15 27:14 41:17
book 2:12 31:19 34:18|booking 27:22 35:23|bookkeeping 16:35|booksellers 31:33|bord 48:24 53:22|border 53:33
bordereau 9:42|born 13:34|boss 6:33|bossy 6:33|bouche 31:39|boucherie 28:42|boucle 18:42|bouclee 45:39|bouger 19:37
bought 33:30|boulanger 33:36|bourgmestre 27:38|bourru 6:40|bourse 17:24 23:32|bourses 13:41|boven 31:30|box 1:35
boy 3:20 33:19|braconner 28:42|branch 4:36|bras 31:39|brauchen 45:29|braun 19:28|bravo 23:34|breakdown 16:35
breaks 21:34|brengen 40:29|brengt 33:27|brennweite 19:28|bridge 44:34|brief 9:14 17:5 20:8 23:3 27:3 34:8 48:8
brieftrager 33:26|brieven 29:21 33:17|bring 40:20 44:23|bringen 40:27|bringt 33:26
broadcaster 9:11 14:10 17:11 22:12 40:7 42:11|broer 3:13 21:15 48:16|broertje 22:32|bron 17:22 42:22|brood 33:27
brot 33:26|brother 3:5 6:12 21:8 22:9 33:4 39:10 48:9|brown 19:32|brucke 44:29|bruder 3:9 21:12 22:12 48:12|brug 44:31
bruin 19:29|bruit 19:26 33:24|bruits 20:40|brule 48:41|brume 32:43|brummen 19:28|brunnen 21:29|bruns 19:37
brussel 7:19 13:20|brussels 7:11 13:12 42:13 53:20|brut 35:41|brutoloon 35:31|bruttolohn 35:29
bruxelles 7:16 13:19 17:20 53:17|btw 26:18 50:25|buch 2:7 5:8 10:7 31:7 34:11 40:5|buches 31:29|buchhaltung 16:30
buchhaltungsleistungen 26:31|buchung 27:18 35:19|budget 1:7 9:4 11:7 12:2 16:3 17:3 40:12 43:16 53:8|budgets 53:28
buee 32:43|buffet 35:41|buhne 2:19 41:20|built 45:22 53:22|buiten 19:29|bureaux 7:38|burgemeester 33:27
burgermeister 33:26|buried 45:33|burns 33:30|buro 16:30|buros 7:28|bus 21:21 33:3 48:21|but 3:9 21:20 53:19
buurman 48:31|buurvrouw 3:18 6:20|bv 43:32|by 5:8 7:5 12:2 18:3 19:0 20:2 28:3 29:6 33:2 34:5 37:4 39:4 43:6 47:3 48:3
c 3:24 12:11 45:22|ca 3:19 36:35|cache 6:28 33:24|cachet 1:41|cadre 1:29 19:26|cafe 3:27 53:10|calcule 6:40
calendar 40:31|calendrier 18:24 40:30|calendriers 27:38|call 1:24 12:23|came 3:27 19:10
camera 19:18 20:14 41:15 49:6 53:4|cameraman 19:29|cameras 19:28 53:19|cameraverhuur 53:30|camp 33:36
campagne 13:29 31:27|campaign 31:33|can 40:31|canal 42:42|candidature 12:40|cannes 7:27 16:11 40:7|canteen 20:34
cantine 20:29 41:30|canvas 22:32|capital 0:24 7:20 8:24|capitaux 0:42|car 48:35|card 25:36|carpenters 53:33
carre 19:37|carrefour 8:42|carriere 22:31 53:27|carries 19:32|carte 3:18 25:25 35:23|cas 2:39
case 1:23 30:15 45:13 49:16|cash 0:36|cast 41:33|casting 16:18 18:14 19:11 40:10|catalogue 7:35|catalogus 7:30
categorie 46:36|category 46:35|catering 41:22 53:20|cca 7:20 17:24 18:24
ce 3:9 6:1 9:5 14:2 21:3 27:3 29:4 31:1 33:-2 40:7 44:2 45:1 53:2|ceci 27:38|cedant 34:39|cede 2:25 5:31|ceder 34:39
cedes 5:41|ceiling 15:35|cela 3:24 53:27|celle 19:19 20:23 29:23|cellos 19:32|celui 3:29 28:24
cent 2:17 27:9 30:11 40:8 53:10|centaine 7:38|centra 31:30|centre 40:19 42:24 53:21|cents 30:41|certain 3:36
certificat 51:43|certificate 35:23 51:25|certifie 1:16 14:25 35:16 51:18|certified 51:36|certifies 4:25 35:23
certifions 5:41|certify 5:24 14:23|ces 20:40|cession 2:28 34:27|cessions 5:41|cet 9:42
cette 1:10 3:5 4:12 23:16 27:8 29:10 34:8 40:6|ceux 3:18 31:21 45:21|chacun 2:39|chacune 10:40|chain 5:34
chaine 5:16 14:15 27:14 40:12 42:17|chair 33:30|chambre 48:41|champ 19:30 20:23|champs 33:36|chance 27:38
change 11:24 33:29|changed 11:35|changement 14:40|channel 27:22 40:20|chante 20:40|chapitre 47:42|chapter 47:35
chaque 21:12 31:10 33:7 45:29|character 3:15 11:19 45:17|characters 6:17 19:15 36:19|charge 29:41
charges 0:24 35:23 41:24|charleroi 7:19 53:24|charmant 6:40|charming 6:33|charpente 3:36|chart 46:35|charts 30:35
chauffeur 6:23 21:24|chef 13:23 19:19 41:24|cheffe 27:38|cher 27:38|cherche 3:24 33:24|cherchons 40:37|chere 27:38
chers 12:40|chez 14:28 48:29|chien 7:22 33:28|chiens 33:36|chiffre 0:20 7:16 46:30|chiffres 9:42
child 6:12 19:10 33:15 48:13|children 13:23 20:23|chirurg 21:30|chirurgien 21:41|choc 38:42|choeur 6:40
choisi 19:26 23:28|choisir 33:36|chose 3:18 12:22 33:18|chosen 23:34|chronologisch 19:29|ci 10:24 11:18 12:16 29:17
cible 31:39|cijfers 9:32|cine 31:39|cinema 7:15 27:8 31:7 33:5 37:12 40:5 42:10|cinemas 30:30 31:18
cinematographer 19:32|cinematographiques 34:39|cinq 1:14 2:12 6:13 7:11 53:21|cinquante 6:22 33:18 45:21
cinquieme 21:41|civile 35:41|claims 33:30|claire 6:32|clarifier 44:40|clauses 2:36|cle 21:41|clearance 51:36
clerk 48:35|clermont 13:34|client 4:29 35:17 50:18|cliffhanger 45:32|clips 7:38|cloche 33:36|clocher 33:36|clos 28:42
close 19:15 49:28|closed 18:15 19:12 35:14 45:13|closes 21:24 28:24|cloture 46:42|clubs 31:39|clumsy 6:33|cm 22:42
cnc 42:42|co 5:9 7:4 10:14 17:6 18:6 22:6 27:4 40:2 43:6|coach 18:32|coat 48:35|coauteur 2:39|cochez 1:41
code 8:19 39:19 52:29|codes 0:36|codeveloppement 10:40|coecrit 2:39|coeur 31:39|colere 7:38|colerique 6:40
collaborateurs 7:38|collecting 2:34|collective 2:39|college 1:29 27:27|colocataires 45:39|colosse 6:40
colour 24:25 43:24|colours 19:21 45:22|com 39:35|come 3:4 7:7 27:6 31:6 38:9 40:5 47:9 53:7|comedie 3:18 28:24 31:21
comedien 27:38|comedienne 13:29 40:25|comediens 16:23 19:19 41:24|comedies 40:37|comedy 28:19 31:16 45:17
comes 2:11 3:9 17:13 40:9 48:12|comic 31:33|coming 37:36|comite 12:16 23:15 27:25|commande 2:17 27:17 35:19 50:20
comme 47:42|commence 3:9 14:22 20:14 33:9 48:14|comment 3:14 19:9 31:11 38:14 40:9 45:11|commercial 31:30 35:21
commercials 7:33|commercieel 31:30|commissaire 6:40|commissariat 48:41|commissie 23:30|commissies 27:30
commission 1:14 20:14 23:21 35:14 44:14|commissioning 27:32|commissions 27:38|committed 40:31
committee 12:14 23:23 27:13|committees 27:32|commun 10:40|communaute 31:39|commune 27:38|communication 2:28 26:31
communique 35:41|communiquer 35:41|compagnie 35:41|companies 46:28 53:18
company 2:4 4:3 5:8 7:6 8:3 10:4 12:1 13:1 14:4 15:2 23:1 29:2 34:3 40:1 43:3 46:5 53:0|comparable 31:22 45:22
comparables 31:39|competitor 30:35|complete 11:42|completed 11:35|completer 1:41|completion 41:35|componist 53:30
composer 53:33|compositeur 53:39|comprend 33:36|compris 3:36|comptabilite 26:43|comptable 6:28 7:27
compte 0:11 1:10 4:12 7:7 10:9 11:11 14:9 26:12 29:10|comptes 0:24 10:23 35:23|compulsory 1:35
concept 16:10 36:24 45:21|conception 50:41|concerne 29:41|concerns 29:35|conclude 30:35|concluons 30:41
conclusions 30:37|concurrence 10:19 30:29 31:17|concurrentieanalyse 30:32|condamnation 14:40|condamne 14:40
conditions 23:20 27:10 35:21 50:13|conducteur 20:40|confesses 21:34|confession 44:34|confidential 35:34
confidentialite 35:41|confirm 14:23 27:22|confirmation 35:37|confirme 17:30 27:27|confirmed 17:35
confirmons 23:28 27:27|conflict 44:32|conflit 44:40|congratulations 23:34|connaissance 21:41|connait 30:41
conseil 7:20 13:23 23:21|conseille 44:40|conservatoire 13:41|conserve 2:39|conservez 23:39|consider 44:34
considering 12:34|constitue 27:38|constitutif 8:42|construits 53:39|consultant 16:32 18:22|contact 36:19 43:31
contactpersoon 43:32|contained 40:31|contient 9:30 11:30|contingency 16:24 41:24|continue 33:36|continuite 18:42
continuity 13:29|contract 2:18 12:19 35:11|contracted 40:31|contracten 5:16 9:16 18:16|contracts 9:25 18:24
contrat 2:15 5:25 10:9 12:8 35:9 40:5|contrats 5:23 9:24 18:24|contre 14:28 34:27|contrechamp 19:37
contributions 10:24 14:23|convaincue 44:40|convenir 27:38|convention 17:24 23:32|convenu 2:28 34:27|conversation 40:31
convicted 14:34|cooperative 7:38|coordonnees 4:43|coordonnes 8:42|copies 31:35|coproducent 10:16 17:17 27:14
coproducenten 40:18 43:22|coproducteur 10:20 11:13 17:13 27:10 40:8 42:13|coproducteurs 10:19 16:19 18:20 43:20
coproductie 7:30|coproductiemarkt 18:32|coproduction 5:17 7:15 40:24|coproductions 22:31 42:30|coproprietaires 10:40
copyright 2:34|cordialement 27:38|core 31:33|cork 13:34|corps 19:21 21:33|correction 11:38|correspond 40:37
correspondance 29:41|correspondence 29:35|coscenariste 5:41|costs 10:24 40:20|costumes 19:11 24:9 41:20 53:22
cote 33:24 40:25|cotes 27:38|cotisations 14:40|could 40:31|couleur 19:26 43:30|couleurs 19:13 24:27 32:18 45:14
country 42:35|coupable 21:41|coupe 48:41|couper 3:24 44:29|coupes 19:37|courage 27:38|couronne 21:41|courriel 43:42
courrier 29:41|cours 7:11 13:14 15:24 19:10 42:15|course 6:25 48:25|court 13:14 19:10 33:18 45:12 48:14
courts 7:16 13:19 22:20 40:15|cousus 53:39|cout 40:20 43:34|coute 40:37|couvert 35:41|couverte 40:37|couverts 5:41
couvre 40:37|covered 35:18 40:15 47:19|covers 23:23 45:22|cravate 6:40|creances 0:42|creation 7:38|creative 10:34
credit 2:19 42:30|creditors 0:36|credits 10:24 22:25|creee 7:38|creer 31:39|crew 41:24 53:21|cried 6:33
critiques 38:42|croisent 48:41|croit 48:41|croquis 24:43|cross 33:30|crossroads 8:36|croyons 27:27 40:25|crue 20:40
cruel 38:38|cuisine 20:23 32:25 48:23|culprit 21:34|cultural 1:35|culturel 1:41|culturele 31:30|cumul 15:42
cumules 46:42|cure 33:36|curious 6:33|cut 2:7 3:4 44:7 48:23 52:9|cuts 19:32|cutterin 7:28|cutting 19:32|cv 9:36
cvs 9:35|d 2:1 3:2 7:3 12:1 14:1 23:2 34:3 35:2 45:0 46:3|da 3:27|daalt 21:31|daar 3:28|daarna 13:9 31:20 33:5 34:8
dachboden 33:26|dader 21:31|dag 12:15 33:12 48:16|dagen 26:12 33:7 50:17 53:10|dageraad 20:31|dal 33:27|dam 20:32
damen 12:29|damms 20:29|dan 2:4 6:4 19:11 31:9 33:5 40:3 53:4|danach 13:14 31:23|dance 6:33|dangereux 6:40
dank 3:7 12:22 50:11|danke 35:29|dann 19:6 31:17 33:13
dans 1:2 3:5 7:2 9:5 10:1 12:4 13:1 19:1 20:4 21:1 31:2 33:5 45:3 46:2 47:2 48:1 53:3|danser 6:40|danst 6:30
darf 34:29|dark 28:35|darlehen 12:11 17:12 40:17|darsteller 41:30|darstellern 19:28|daruber 3:27|darum 47:30
darunter 23:29|das 3:1 5:2 6:1 10:1 12:2 19:0 27:0 31:2 33:1 34:1 40:5 44:2 53:1
dass 3:1 4:5 14:17 23:3 33:4 47:4 51:5|dasselbe 33:16 40:17|dat 3:7 4:3 14:14 23:1 31:1 33:6 40:0 47:2 51:3 53:1
data 5:23 30:22|date 1:10 5:4 8:11 13:4 15:18 25:11 26:11 50:10|dated 5:34|datei 11:20 12:19|daten 5:30|datenbank 8:30
dates 2:19 5:29|datum 14:10 15:27|daughter 3:9 6:11 20:12 28:13 44:12|daughters 31:33|davon 33:26
dawn 20:14 33:11 48:24|day 40:16 45:11 48:22|days 26:11 33:5 50:21 53:15|dazu 40:27|dcp 41:34
de 2:0 3:-1 7:0 19:1 23:1 27:0 33:-1 34:2 35:1 40:-1 53:1|dead 33:30|deaf 28:35|deal 10:30 17:12|dear 12:23 27:22
debat 31:39|debt 21:34|debut 8:30 18:30|december 29:33|decembre 29:41|decharge 35:41|decide 10:31 23:19|decided 23:34
decident 28:42|decides 33:30|decisif 19:37|decision 23:37|decisions 10:37|deckung 35:29|declaration 1:14 15:24 46:24
declarations 51:43|declare 14:37|decor 19:19 41:22|decors 19:9 24:14 41:7 45:11 53:19|decoupage 48:41
decoupe 19:26 24:31|decouvre 20:29 33:24|deed 5:16 27:15 51:18|deel 10:31|deelnemingen 46:32|deelt 35:31
defaillance 10:40|default 10:34|defaut 34:39|defend 7:33|defendons 7:38|defer 40:31|deferments 42:35|deferral 17:35
definitief 23:30|definitieve 2:20 27:19|definitif 18:30 27:27|definitive 2:28 23:28|defraiements 41:42|degager 44:40
dein 28:30|deja 1:14 3:9 19:10 33:18 40:10|dekking 35:31|delai 34:27 50:30|delais 2:39|delayed 40:31
delegue 10:29 43:30|delen 45:31|delicacy 38:35|delicatesse 38:42|delighted 27:32|deliver 2:34|deliverables 2:34
delivery 2:26 18:20|delivre 51:43|delivree 4:43
dem 2:1 3:1 5:4 7:1 20:2 23:1 27:1 29:2 33:5 34:3 35:2 43:2 44:2 47:2 48:2 53:1|demand 30:35
demande 1:4 3:-2 4:5 12:11 17:13 23:2 29:8 30:3 35:3 40:10 43:4 47:4 50:4 51:5|demandee 1:41|demandees 12:40
demander 6:40|demandes 23:39|demandeur 1:41|demandons 12:40|demnachst 37:31|demonte 33:36
den 2:2 3:3 10:3 19:4 23:0 27:1 29:3 30:3 33:-1 34:1 40:1 44:1 48:3|denen 19:28|deniers 40:37|denken 31:29
denomination 1:23 8:35|denonce 21:41|denoncer 33:36|dense 19:37|depart 3:36|department 41:33|depasse 15:42
depend 23:39|depends 23:34|depenserons 53:39|depenses 53:39|deplace 3:36|deplacements 16:41|depose 18:42
deposer 12:12 17:13 27:10 29:21 40:8 42:13|deposes 0:42|deposit 35:34|depot 11:24 18:24 27:21|depreciation 0:36
depuis 3:10 7:12 8:9 11:9 13:8 33:10 40:11|der 2:1 3:0 19:1 20:1 21:2 33:0 34:1 35:2 40:-1 44:1 53:2
derde 3:6 18:10 21:9 30:9 44:9 53:8|derden 34:20 35:21|deren 40:27|dernier 46:42|derniere 18:30 28:30
derniers 7:27 15:30|derriere 33:36|derselben 45:29|dertig 6:10 7:9 26:12 50:11 53:9
des 2:1 3:-2 5:5 7:4 10:4 15:3 19:6 27:0 31:0 33:1 35:2 40:-2 45:0 53:2|desabonner 35:41|desaccords 3:36
descend 21:29 33:24|descendre 33:36|design 16:20 19:17 50:20|desir 6:40|dessen 33:26|dessinee 31:27 47:30
dessous 40:37|destine 44:40|details 1:35|detenir 5:41|detenons 40:37|determinee 35:41|determiner 27:38|detient 46:42
detruire 11:42|dette 21:41|dettes 0:42|deuil 3:36|deutsch 13:19 43:20|deutschen 10:29|deutschland 10:14 31:14 40:12
deux 3:2 7:6 10:4 13:1 15:2 20:1 23:4 29:2 30:5 31:3 33:0 34:3 35:1 40:10 44:1 53:3
deuxieme 2:11 3:7 12:12 20:12 21:12 43:13 44:12|devant 8:20 20:19 21:19 47:20|develop 10:24 12:23|developing 27:32
development 1:7 7:5 10:6 12:6 16:7 17:7 22:7 27:4 40:9
developpement 1:6 7:9 10:5 12:10 16:6 17:15 22:7 27:3 40:11 43:6|developpent 10:40|developpez 27:38|devenu 3:36
devenue 28:30 33:24|devis 9:13 16:12 18:12 40:7 41:12 42:12 50:18|deze 3:1 17:5 23:8 27:3 29:9 31:3 40:10 53:3
dezelfde 10:16 40:13 45:15|dezember 29:30|dfff 42:30|dialoge 3:17 44:19|dialogen 3:18 44:21|dialogue 3:16 18:20 44:19
dialoguee 2:28 18:30|dialogues 3:18 44:33|dicht 21:31|did 3:15 31:16 38:19
die 3:3 5:2 7:0 14:1 19:1 21:1 23:0 27:1 31:0 33:2 34:2 35:1 40:0 53:0|died 3:20 33:19|diefstal 21:31
dienen 12:10 17:11 29:11 40:8 42:11|dienst 21:24 35:15|dienstag 11:20 33:16|dienstleister 53:28|dieren 45:31
dies 27:28|diese 3:17 40:17|diesem 3:9 9:12 15:12 53:11|diesen 29:15 33:11 40:12|dieser 3:12 17:15 40:12
dieses 23:19 27:18|differe 17:42|difficulte 14:40|difficulty 14:34|diffuse 22:42|diffuser 52:43|diffuses 7:38
diffuseur 9:20 14:18 22:20 43:20|diffusion 40:37|dimanche 21:29 31:27|dimanches 19:37|dinant 53:33|dingt 20:31
dinsdag 11:32|diplome 13:41|dir 22:35|dire 6:40|direct 19:37|directed 43:35|directeur 16:30 27:27|directing 13:34
direction 19:37|director 7:3 8:5 10:4 12:8 13:7 14:9 22:5 31:2 38:5 39:6 41:5 43:5|directors 29:35
directrice 7:27 29:29|dirige 27:38|dirigeants 14:40|disait 3:36|disappear 19:32|disappearance 33:30|discharge 35:34
disclose 35:34|disclosure 35:34|discover 20:34|discovers 33:30|discussion 30:29 42:30|disent 30:41|disparait 21:41
disparaitra 19:37|disparu 48:41|disponibles 0:42|disposal 12:34|dispose 34:26 35:25|disposes 27:38|dispositif 20:40
disposition 12:18 27:27 50:20|dispute 5:26 48:25|disputent 33:36|disputes 2:34|disregard 11:35|dissolution 8:42
distinguees 12:40|distributeur 31:21 40:19 42:24|distributie 7:30|distributing 27:32|distribution 7:24 27:14 52:18
distributor 31:16 40:15 42:19|dit 1:4 3:14 6:3 9:5 12:4 15:5 20:7 27:7 40:1|divers 3:18 41:35|divulguer 35:41
dix 13:10 28:11 30:10 31:8 33:5 34:8 35:10 36:12 40:6|do 1:24 3:20|doceert 13:31|dochter 6:10 20:10 33:14 44:10
dochters 31:30|doctor 16:41|doctoring 18:42|document 9:42|documentaire 1:12 7:10 12:11 16:6 19:4 22:12 30:6 40:2
documentaires 7:30 13:8 22:10|documentaliste 16:41|documentaries 7:33|documentary 1:13 7:11 12:12 19:9 22:13
documents 5:24 12:23|doelgroep 31:30|doen 27:30|does 3:7 19:8 33:19 44:10|doet 33:27|dog 7:22 13:23
doit 14:13 19:10 21:14 28:15 33:18|dokumentarfilm 1:12 7:10 19:10 22:12|dokumentarfilme 7:28|domiciliee 2:39|donc 6:40
done 14:18 23:17 33:14|donne 3:11 13:16 29:26 35:16|donnees 8:42|dont 3:20 23:15 40:12 47:17|door 7:20 31:12 47:13
doorgegeven 3:28|doorheen 20:31|doorlopende 45:31|doornik 53:30|doors 19:32|doppelforderung 14:29|dorf 33:16 53:18
dorfer 31:29|dormantes 22:31 39:31|dormir 21:41|dormirons 53:39|dorp 33:21 53:15|dorpen 31:30|dort 21:23 33:18
dos 19:26 24:31|dossier 1:14 9:8 12:6 14:6 18:14 23:17 31:5|dossiernummer 1:21 23:20|douanier 33:31|double 14:29 40:16
doublure 40:37|douzaine 13:41|douze 3:14 7:16 23:18 45:17|dove 28:32|down 3:7 5:11 20:10 21:17 33:7|dozen 13:34
dozijn 13:31|draad 20:31|draagt 2:12 19:11 33:9 34:12|draai 19:29|draaidag 18:32|draaidagen 40:18 50:22
draaien 2:8 14:9 19:14 53:15|draait 27:30|draft 2:14 3:4 18:13 23:3 27:2 37:5 40:0 43:4 44:7|drafts 16:35
drama 30:11 43:25 45:10|dramareeks 45:31|dramaserie 45:29|dramaturg 16:32|dramaturgie 16:30|dramaturgin 18:30
drame 43:42|drawn 27:32|dreh 18:30|dreharbeiten 14:29|drehbeginn 18:20 43:20
drehbuch 2:5 3:4 5:6 12:6 16:7 17:7 27:5 43:7|drehbuchforderung 23:29|drehbuchs 2:19 27:18|drehbuchvertrag 2:29
drehe 19:28|drehen 2:6 14:7 19:11 27:6 53:12|drehorte 43:30|drehplan 16:30|drehtage 40:17 50:20|drehtagen 53:28
drei 2:7 15:5 16:5 20:8 28:5 33:6 40:2 44:5|dreifache 31:29|dreissig 6:9 7:8 26:11 50:10 53:9|drempel 47:31
drempels 46:32|drie 2:8 7:4 15:6 16:6 20:8 28:6 33:1 40:3 44:5|drink 33:30|drinks 6:33|dritt 7:28|dritte 18:20 35:19
drittel 30:20 44:19|dritten 3:27|driver 6:17 21:18 33:14|drives 6:23 33:19|driving 33:30|droeg 5:32
droit 2:13 14:14 29:15 34:20 35:14|droite 49:43|droits 2:13 5:19 10:2 16:3 34:17 40:3 41:8 47:4 50:3
drole 6:22 38:24 45:21|drong 19:29|druben 33:26|dry 20:23 45:22
du 5:1 10:3 12:1 17:2 19:0 20:2 22:2 23:1 30:2 31:2 33:-3 38:3 40:-2 46:4 53:2|dubbel 40:29|dubbele 14:21 31:20
due 0:17 2:15 26:24|dug 44:34|duitsland 31:30|durch 20:19 44:19|durchgehender 45:29|durchlasst 33:26
duree 5:8 7:6 22:16 35:15 40:4 43:16 45:6 49:10|durees 5:41|during 15:24 34:23|dutch 13:34|dutzend 13:29
duur 22:22 43:22|duurt 19:29|each 6:5 10:6 21:6 31:5 33:13 45:15|ear 44:34|earlier 11:19 39:19 44:18|early 18:24 19:21
earn 40:31|earnings 0:36|easily 3:31|eat 53:33|eats 48:35|eau 33:36|eaux 22:26 39:35|eave 13:35|ebauche 3:36
echantillon 30:41|echeance 26:43|echeances 5:29 40:25|ecole 7:20 21:23 27:21|economie 13:41|ecoute 3:24 33:24
ecouter 3:36|ecrira 2:39|ecrire 3:36|ecris 3:36|ecrit 2:15 3:11 13:16 14:15 29:16|ecrite 20:40
ecriture 1:5 2:9 3:0 10:5 12:4 13:5 16:15 17:6 18:6 23:9 40:6 44:4|ecrivain 34:39|ecrivant 3:36|ecrivons 3:36
edit 18:19 19:15 50:19|editeur 5:23 34:21 47:24|editie 35:31|editing 13:23 19:21|edition 35:37|editions 47:42
editor 7:13 16:15 18:15 27:13|editorial 7:33|editoriale 7:27 40:25|education 13:34
een 3:0 7:4 12:2 19:0 27:-1 31:1 33:3 34:1 40:2 45:3|eenheidsprijs 50:32|eenzaam 6:30|eerder 1:31|eerdere 11:21 39:22
eerlijk 19:19 53:20|eerst 3:18 33:9 47:13|eerste 2:2 3:0 7:6 12:3 13:6 18:7 21:3 23:3 40:1 44:7 45:3|eet 48:31
effecten 41:22 53:20|effectif 46:42|effectifs 46:42|effects 41:24 53:22|effekte 41:20 53:18|effet 53:39
effets 41:30 53:27|egal 17:30 42:30|ehrenwortlich 14:29|eigen 0:14 17:22 40:10|eigenaar 34:30|eigenaars 33:27
eigenanteil 17:30|eigenes 40:27|eigenkapital 0:31|eigenmittel 17:30|eigenstandig 46:30|eight 45:33
eighteen 34:23 40:20|eiland 28:32|ein 3:1 6:0 7:3 12:5 20:3 23:0 31:0 33:3 34:2 40:2 45:1|einbringen 40:27|eind 33:27
einde 3:18 11:21|eindigt 3:18 21:21|eindtotaal 41:32
eine 2:2 6:2 7:4 10:2 11:3 19:1 21:2 23:2 27:1 28:3 33:2 34:2 45:10|einem 3:3 7:4 14:5 31:5 33:11 40:8
einen 3:2 7:3 11:5 13:4 21:4 33:8 40:7 50:5|einer 3:5 7:6 13:7 19:6 20:7 33:3 45:7|eines 2:14 33:20|eingang 1:30
eingangsdatum 1:30|einkauf 27:18 35:19|einladung 35:29|einmal 47:30|einreichung 11:20 18:20|einsam 6:29
einsteigen 27:28|einstellung 49:31|einstellungen 19:28|eintragen 1:30|einzelpreis 50:30|einziges 15:30
einzureichen 29:30|elders 19:19 53:20|electricite 41:42|electronique 43:42|electros 41:42|elegant 6:29|elegante 6:40
eleve 23:21 33:18 53:21|eligible 53:33|eligibles 53:39|elk 10:16 29:16 45:15|elkaar 48:31|elke 2:12 21:12 33:9 45:12
elle 2:2 3:0 6:10 7:0 13:8 14:10 20:5 33:11 47:4 48:8|elles 33:36|eloi 21:41|eloigne 33:36|elooi 21:31|else 34:34
elsewhere 19:32|eltern 3:27|email 43:35|embarque 48:41|embarquement 35:41|emergency 45:33|emmenent 33:36
emotions 24:43|empeche 6:40|empfang 35:29|empfangen 29:30|empfanger 35:29|empfehlung 44:29|empfehlungen 30:30
emploi 6:40|emploie 7:38|emplois 53:39|employee 35:34|employees 46:35|employer 35:23 51:25|employeur 35:29 51:31
employment 35:34|employs 7:33|empower 29:35|en 2:0 3:1 7:2 13:2 14:3 19:1 27:3 30:2 31:2 33:-1 40:1
enclosed 9:25 12:23|enclosures 1:35|encore 3:18 9:24 44:22|encourageons 27:38|encrage 24:43|end 34:34
ende 3:16 11:13 33:9|endet 3:12 33:11 35:14|endfassung 2:19 18:20|endgultigen 27:28|ending 3:20 11:25|endormi 33:36
ends 3:9 20:12 21:12 29:13 33:8|ene 6:20 10:21|enfance 3:36|enfant 3:24 19:26|enfants 13:19 20:19 21:19 33:14
enfin 33:24 48:29|enfoui 45:39|engage 2:12 14:13 23:13 35:23 48:14|engagement 27:38|engager 29:41|engages 2:23 35:23
engels 13:31|engine 45:33|english 13:23 43:24|enige 33:27|enjeu 44:40|ennemi 6:40|enquete 30:30 45:22|enquiry 50:35
enregistree 8:42|enregistrees 19:37|enseigne 13:41|ensemble 5:13 10:21 12:12 33:8 45:12|ensuite 31:22 48:33
entend 33:24 50:30|entendent 19:37|entendra 19:37|entendu 3:36|entendue 3:36|enter 19:21 27:22|enterprise 14:23 46:24
enterprises 8:36|enterrement 33:36|enthalt 11:30|enthousiasme 27:38|entite 8:42|entlastung 35:29
entre 2:12 10:14 28:15 34:12 40:10 48:14|entrees 30:19 31:34|entrent 19:37
entreprise 7:12 8:9 12:7 14:13 15:20 43:9 46:13|entreprises 8:24 46:35|entrer 20:23 27:21 40:19|entretien 38:42
entretiens 20:40|entscheiden 10:29|entscheidet 19:28|entscheidungen 10:29|entstanden 3:27|entwickeln 10:19 27:18
entwicklung 7:7 10:8 16:9 22:9 27:7 40:6|entwicklungsforderung 12:19 40:17|entwicklungsvertrag 17:30
envisage 27:24 43:27|envisagee 31:39|envisageons 27:27 40:25|envoi 9:30 11:30|envoie 33:36|envoye 11:42|envoyons 12:40
ep 21:37|epaule 19:37|episode 16:4 21:27 45:21|episodes 13:18 45:30|epluche 20:40|epousera 19:37|equilibre 40:37
equipage 48:41|equipe 7:18 23:7 33:3 36:10 40:4 41:9 53:18|equipment 53:33|equity 0:19 17:19 42:19|equivalents 46:38
er 3:-1 6:3 13:1 21:4 31:1 33:7 40:2 47:4 48:4|erewoord 14:31|erfahren 3:27|erfahrt 33:26|erfolg 27:28|erfullt 14:29
erganzt 11:30|ergebnisse 30:30|erhalten 1:15 15:15 23:14|erinnerung 3:27|erkennt 21:19 48:19|erklare 14:29
erklarung 15:20 46:20|erlauben 27:28|erlosbeteiligung 2:29|erlose 2:19 10:19|ermachtige 29:30|eroffnet 7:28
eroffnung 20:29|erratum 11:42|erreicht 33:26|erreur 11:30 30:29|error 11:25 30:24|erschienen 47:30|erschiesst 33:26
ersetzt 11:30|erst 3:20 33:12|erste 7:6 18:8 23:6 33:3 40:5 44:13|ersten 3:7 7:8 13:9 33:6 45:9
erster 2:14 12:14 13:14|erstes 47:30|ertoe 2:30|ervaring 13:31|erwahnung 38:30|erwartete 31:29|erzahlen 3:27
erzahlt 45:29|erzahlung 20:19 47:20|es 3:9 5:3 6:6 21:3 27:2 33:-1 34:3 40:1 45:5 51:4|escalier 48:41|esperee 31:39
essai 31:27 52:31|essais 16:23 19:19 24:25|essen 53:28|essouffle 44:40
est 2:2 3:6 4:3 5:1 7:2 12:2 13:1 14:7 23:4 27:1 35:1 40:6 51:3|establishment 8:36|estate 19:32|estimate 50:35
estimated 40:15 42:19 43:19|estimation 16:41|estime 40:19 42:24 43:24|estimees 53:39|estimons 40:37
et 6:2 7:3 10:1 13:2 14:2 16:2 19:0 27:4 28:2 29:4 31:0 33:3 40:2 41:3|etabli 40:37|etablissement 8:42
etait 3:24 20:14 28:15 47:15|etalonnage 19:13 41:17 50:17 53:24|etapes 18:30 36:31|etat 14:18 35:19 42:20 43:20
ete 2:6 7:6 13:8 14:14 18:16 23:14 34:6 40:4|eteints 48:41|eten 53:30|etoiles 38:42|etranger 31:39|etre 27:27 33:24
etude 30:29 50:30|etudes 13:41|etudie 13:41|etwas 12:19 40:17|eupen 7:16 43:10 53:16|eurimages 42:34
euro 2:6 12:9 15:3 23:9 34:9 40:0 53:8|europe 30:41|european 30:35|europeen 15:42|europeens 46:42
euros 2:7 10:2 12:12 15:6 23:14 34:11 40:1 46:3 53:9|evaluation 44:40|evenement 31:33|evening 33:30|event 31:33
ever 28:35|every 1:11 7:10 27:9 33:7 45:15|everybody 3:20 21:24|everyone 33:30|everything 2:11 12:12 14:12 19:9 29:13
evict 28:35|evidence 3:36|evolution 30:29 45:27|exactitude 1:29 14:28|exacts 14:40|except 15:24 19:21|excl 50:32
exclusief 34:30|exclusieve 34:30|exclusive 34:35|exclusivite 34:39|exemplaires 1:29 34:27|exemplare 31:29
exemplaren 31:30|exemples 45:39|exercice 0:31 15:20 46:20|exercices 15:42|exercise 34:34|exercised 34:34
existe 7:16 33:14 44:29|existed 33:30|exklusive 34:29|expect 40:31|experience 13:41|expertise 7:33|expiration 34:39
expiry 5:34|exploitation 31:27 35:29|export 31:33|exportation 31:39|exposee 19:37|exposition 44:40|expressies 24:32
expressions 24:39|ext 48:36|extension 34:34|extract 8:25 47:24|extrait 8:24 47:35|extras 41:19 53:27|eyes 6:33
fabriek 53:30|face 24:18 31:15 33:11 45:15|faces 36:36|facon 3:36|facteur 33:36|factory 20:34|facture 26:43
factuur 26:32|faculte 34:39|faden 20:29|fahren 21:19 33:16|fahrer 6:19 21:19|fahrt 48:29|fahrzeuge 41:30|faibles 44:40
failliet 14:31|faillite 14:40|faire 3:11 7:23 19:13 40:12|faisabilite 44:40|faisons 7:38
fait 3:2 7:5 14:11 19:4 21:7 27:5 33:2 34:12 45:6 53:6|faites 27:38|faithfully 12:34|fall 30:20 45:19|fallen 34:29
falligkeit 26:31|falls 33:30|fallt 2:29|familie 33:26|famille 3:24 33:24|familles 31:39|fangen 28:30|fans 31:35
farbe 43:30|farbstudien 24:31|farce 28:42|farine 33:36|farm 6:23 33:19|farming 45:33
fassung 2:10 3:4 11:3 16:3 18:9 23:2 40:0 43:3 44:6|father 6:14 28:15 33:11 44:14|fatigue 6:40|faut 36:25 44:22 45:21
favorable 23:28 27:27|fazit 30:30|feature 7:15 12:9 13:9 22:10 28:10 43:10|features 7:22 22:25|februar 5:30
februari 5:32|february 5:24 52:25|federation 17:42|federfuhrend 10:29|fee 2:12 16:20 34:12 40:10|feest 19:19 44:21
feet 19:32|fehlen 19:28|fehler 11:30|fehlerspanne 30:30|fehlt 9:12 12:11 44:19|feige 6:29|felicitations 23:39
femme 6:22 33:29|femmes 30:41|fera 40:25 53:27|ferme 27:21 28:24 53:21|fermee 33:36|ferment 21:41|fermes 33:36
fernsehen 31:29|ferrand 13:34|fertig 33:26|fertigen 40:27|fest 19:13 22:16 44:15|festival 31:20 35:19 38:12
festivals 7:20 22:22 31:5|feststellung 35:29|fete 19:26 44:29|feuille 24:43|feuilletonnant 45:39
fevrier 5:23 31:21 52:25|few 7:17 19:15 31:16|fiche 43:30 44:29|fichier 12:40|fictie 1:31
fiction 1:19 7:8 22:12 27:16 28:11 43:11|fifteen 7:22 31:22|fifties 6:33|fifty 6:23 45:22|figur 11:30
figuranten 41:17 53:24|figurants 53:39|figuration 41:24 53:32|figure 30:35|figuren 19:18 36:21
figurenentwicklung 45:29|fijngevoeligheid 38:32|fil 3:9 6:13 20:23 45:21|file 1:18 11:19 12:18|filed 0:25 51:25
filiale 4:25 46:24|filiales 15:42|fill 1:35|fille 6:20 20:12 28:13 33:16 44:12|fillette 3:36
film 2:1 3:-1 10:4 12:4 19:5 20:3 27:5 31:2 34:3 37:3 40:3 42:3 44:1 53:2|filme 7:13 13:14 39:16|filmer 34:39
filmerai 19:37|filmfest 22:30|filmfonds 27:19 42:22|filmforderung 17:20 40:17|filmforderungsanstalt 42:30
filmgesprache 31:29|filmhochschule 13:29|filmographie 22:42|films 7:21 8:3 13:9 31:12 33:0 39:10 40:-2|fils 6:28 33:24
fin 3:6 10:11 11:12 21:19 29:11 33:6 41:12|final 18:13 23:11 24:13 27:10 34:10 45:10|finale 21:24 45:22
finance 9:12 11:12 13:11 27:9 40:15|financed 40:31|financement 9:9 11:9 14:7 17:16 18:16 27:6 40:4 42:16
finances 51:43|financien 51:32|financier 40:37|financiering 11:13 14:12 18:13 40:10|financieringsplan 9:32
financing 18:29 40:15|finanzamts 51:30|finanzierung 11:15 18:15 40:12|finanzierungsplan 9:30
find 3:15 12:8 17:9 31:6 33:11|finden 3:27|findet 33:16 48:19|findings 30:35|finds 21:18 33:14 48:18|finir 3:36
finish 12:34|finished 3:20 40:20|finit 33:36|firma 2:4 7:12 13:4 14:4 15:5 23:4 34:7 40:2
first 2:2 3:3 7:6 12:3 13:5 18:4 19:0 21:7 23:2 31:1 40:4 44:7 47:3|fiscal 15:35|fiscale 14:31|fiscales 14:40
fiscaux 15:42|fishing 33:30|fits 40:31|five 2:10 6:9 7:9 50:11 53:17|fixe 2:21 19:19 49:25|fixed 0:36|flanders 42:32
flat 33:30|flaw 6:33|fleuve 20:29 53:27|flood 20:34|flugblatter 20:29|flugel 28:30|fluss 20:19 53:18|flusse 20:29
flussige 0:31|focale 19:37|focus 19:21 30:24|focusgroepen 30:32|fod 51:32|fog 32:36
fois 2:6 3:2 20:7 23:6 31:5 33:2 34:6 44:7 45:17 47:8|fokusgruppen 30:30|folge 21:20 45:18|folgen 45:29|folgern 30:30
folgt 9:12 10:11 19:10 23:11|folgten 47:30|folie 3:36|follow 9:13 10:12 20:12 23:12 45:11|followed 40:20 47:24
following 11:25 27:22|follows 19:21 33:19|fonctions 8:42|fond 33:36|fondatrices 7:38|fonde 13:41|fondee 7:38
fonds 1:15 12:4 14:4 17:11 29:18 40:6 42:6|font 10:40|foot 33:30|footage 52:36|football 33:36
for 1:3 12:8 19:2 20:2 27:2 31:2 33:-2 34:5 40:3 50:5|forbids 33:30|forderung 1:17 3:7 23:16|forderungen 0:31
forfaitaire 2:39|forget 19:21 33:19|forgive 3:31|forgiveness 28:35|forgot 3:31|form 1:17 8:12 9:12 10:11 34:10
formaat 43:32|format 19:6 43:28 45:16|formation 13:41|forme 1:19 7:16 8:30|formee 13:41|former 7:22 20:23|formes 53:39
formulaire 1:29 9:30|formular 9:30|formuler 27:38|formulier 9:32|fort 6:40|forts 44:40|forty 10:18 31:16 45:17
forward 44:34|foto 20:21 32:22|fotografien 32:31|fotos 20:29|fouille 33:36|found 19:32|founded 7:22 13:23
founders 7:33|four 2:10 7:9 20:10 30:11 38:19|fournis 14:40|fourth 21:34|fout 11:32|foutenmarge 30:32|fragebogen 30:30
fragen 44:29|fragment 47:31|frais 10:21 16:31 41:14|frame 19:21 49:25|frames 19:32|francais 13:19 17:20 40:15 43:20
francaise 10:29 42:30|france 10:7 31:24 40:16 42:9|franches 19:37|francs 53:39|frank 53:33|frankreich 31:29
frans 13:31|franzosisch 13:29|franzosischer 17:30|frappe 33:36|frau 6:11 27:10 33:16|frauen 31:29|free 5:19 34:26
frei 5:16 34:22|freitag 33:26|french 10:24 17:24|frere 21:16 22:18 33:11 39:18 48:16|freres 33:36|freude 27:28
freuen 23:29|freund 28:30|freundlichen 12:29|freundlicher 6:29|friday 33:30|fridge 19:32|friend 28:35|friends 7:33
frigo 19:37|fringes 41:35|fristen 2:29|from 3:5 5:2 7:1 8:3 17:3 19:7 20:2 40:11 44:2 47:3 53:9|frontiere 3:24 33:24
fruher 47:30|fruhere 39:30|fruheren 7:28|fruhjahr 40:27|fruhling 47:30|fuite 21:41|full 46:35
fund 1:5 17:10 27:12 29:10 40:1 42:18|funding 14:34|funds 17:24 40:20|funeral 33:30|funf 2:11 7:10 50:12 53:11
funfundzwanzig 53:28|funfzehn 7:18 31:19|funfzig 45:29|funfzigsten 33:26|funny 6:23 38:25
fur 2:2 5:3 9:3 12:6 19:7 27:1 31:2 34:2 35:2 45:2 48:3 50:6 51:4|further 2:23 34:23|fusse 19:28|future 45:33
gaan 27:9 30:11 31:9 40:16|gaat 19:6 20:8 21:8 31:7 33:9 53:7|gab 3:17 5:20|gaf 3:18 5:21|gagne 19:26 20:29
gagnent 33:36|gagnons 7:38|gags 45:36|game 45:33|gamme 24:43|ganz 6:29|gap 40:20 42:25|garage 7:38|garanti 40:25 42:30
garantie 2:21 35:23 41:24|garcon 3:36|gardait 3:36|garde 2:12 3:9 10:14 21:14 34:12 45:12|garden 47:35|gardera 19:37
gardien 33:36|gare 33:36|garten 47:30|gauche 49:43|gave 3:23 5:19|gazette 8:36|geachte 12:20 27:19|geandert 11:30
gearbeitet 33:26|gebaren 19:29|gebaut 45:29|geben 3:17 53:18|gebeten 47:30|gebeurt 53:30|gebieden 10:31|gebiete 10:29
geboortedatum 25:33|geboren 13:30|gebouwd 45:20 53:20|gebracht 27:28|gebruik 27:30|geburtsdatum 25:31|geburtstag 33:26
gedaan 14:31|gedeeld 10:31|geef 29:31|geeft 2:15 13:9 21:9 35:16|geehrte 12:19 27:18
geen 3:1 5:4 11:5 14:14 15:5 19:2 20:4 27:3 44:4 46:5|geflutet 33:26|gefordert 23:29|gefragt 30:30|gegend 53:28
gegenspieler 6:19 44:19|gegenstand 2:29|gegevens 14:31|gegrundet 7:28|geheim 45:31|geheimen 3:28
geheimhoudingsovereenkomst 35:31|geheimnis 45:29|geheimnisse 3:27|gehen 31:14 40:21|geheven 35:31|gehort 5:20 20:19
geht 3:9 19:10 20:11 33:8|geigen 19:28|gekozen 23:30|gekwetst 6:30|gelachen 3:28|gelacht 3:27|gelassen 6:29
gelaten 6:30|geld 34:13 40:20 53:6|gelden 2:30|geldig 25:14 29:21 50:13|geldt 5:32|geleden 3:13 7:15 20:15
gelesen 14:9 27:8 40:14 44:9|gelezen 14:15 27:14 40:13|gelieve 1:21 11:21|gelooft 48:31|geloven 27:19 40:18
geluid 19:29|geluidsmix 41:32|gemacht 34:19 40:17|gemalde 32:31|gemeinkosten 41:30|gemeinsam 10:29|gemeinsame 10:29
genaaid 53:30|genaht 53:28|gendarmes 33:36|genehmigt 14:29|general 35:26 41:27|generale 0:20 8:20 35:19 44:19
generales 35:41|generation 3:36|generations 7:38|generaux 16:34 41:24|genereux 6:40|generiek 2:30|generique 2:39
genoegen 23:30|genre 22:7 31:10 43:20 45:19|gens 3:18 31:21 33:18|gent 13:16 22:17 31:15|gentillesse 3:36
geographe 20:40|gepland 43:32|geplant 17:15 42:15 43:15|geraakt 33:27|geraamd 40:18 43:22|geraamde 53:30|gerant 8:42
gerante 7:20 12:22 14:22|gerat 53:28|germany 31:33|gern 6:9 27:25|gerust 12:20 27:19|gesamt 42:30|gesamtbetrag 50:30
geschaftsbedingungen 35:29|geschaftsfuhrer 7:18 14:19|geschaftsfuhrerin 12:29|geschatzt 40:17 42:20|geschatztes 43:30
geschichte 3:12 7:13 27:13|geschiedenis 7:30|geschieht 53:28|geschlafen 19:28|geschlossen 18:30|geschwatzig 6:29
gesehen 33:26|gesellschaft 4:11 10:9 12:9 14:9 29:10|gesellschafter 46:30|gesellschafterversammlung 35:29
gesetzten 20:29|gesicht 31:29|geslapen 19:29|gesloopt 33:27|gesondert 2:29|gesprach 42:30|gesprek 42:32
gesprekken 31:30|gesteht 33:26|gesten 19:28|gestes 19:37|gesteund 23:30|gestion 2:39|get 23:17 28:19 33:14
geteilt 10:29|getekend 12:15 14:15 18:16|getekende 9:32|getij 19:29|gets 20:34|getuigenissen 20:31|geven 3:28
gevolmachtigde 29:31|gevraagd 1:13 17:13 43:13 47:13|gewahlt 19:28|gewahren 23:29|gewahrleistung 2:29|gewann 13:29
gewerkschafter 6:29|gewerkt 33:27|gewest 53:30|gewicht 44:30|gewinn 0:31|gewinnt 20:29|gewinnvortrag 0:31
gezahlt 23:29|gezegd 53:30|gezeigt 7:28|gezeiten 19:28|gezicht 31:30|gezoem 19:29|giant 6:33|gibt 2:11 33:8 35:11 40:9
gift 3:31|gilbert 6:20 27:7 33:17|gilt 2:14 5:15 23:14|ging 3:7 7:9 33:14 47:10|girl 3:31|give 1:18 3:15 14:18
given 14:23 25:25|gives 2:34|glad 50:35|gladly 27:32|glauben 27:18 40:17|glaubt 48:29|gleich 33:26|gluck 27:28
gluckwunsch 23:29|gmbh 43:30|go 3:9 31:19 40:17|goed 23:20 44:21|goedgekeurd 14:21 23:20|goedkeuring 35:31
goes 2:8 21:16 33:5 48:9 53:15|gone 11:35|good 23:17 27:16 44:18|gooi 19:29|governed 34:34|governing 10:34
graag 6:10 27:26|grace 31:39|grade 50:24 53:22|graduate 13:34|grain 19:37|grainy 19:32|grand 3:9 38:25 41:15 42:15
granddaughter 6:23 33:19|grandi 33:36|grandissent 45:39|granges 33:36|grant 3:9 15:13 17:21 23:12|granted 23:34
granting 15:35|grants 34:34|granuleux 19:37|graphiques 16:30 30:29|grappig 6:20 38:22|grattees 19:37|grausam 38:30
great 27:32|gremium 23:29|gremiums 27:28|grens 31:20 33:17|grenze 15:20 33:16|grenzen 30:30|greve 21:41|grew 3:31
grijpt 44:31|grime 41:32|grip 41:33|grips 44:34|groepsschema 46:32|groeten 12:31|groeve 22:22 53:20|grond 33:27
grootte 46:32|gros 19:26 49:31|gross 35:34|grosser 38:30|grote 38:32|group 46:35|groupe 46:42|groupes 30:41
groups 30:35|grow 45:33|gruff 6:33|grunderinnen 7:28|grundete 13:29|grundung 7:28|grussen 12:29|guarantee 40:20 42:25
guardian 38:35|guerre 3:36|gultig 25:13 29:20 50:12|gun 33:30|gute 23:29|guten 12:29|haalden 31:30
haar 2:2 6:6 13:5 14:2 19:1 20:5 21:2 27:1 28:3 33:7 34:2 48:3|habe 3:15 19:6 20:7 27:6 44:7
haben 1:8 11:9 14:8 30:9 40:12|habillent 6:40|habite 13:29 53:27|had 28:12 47:30|hainaut 53:39|hal 6:33
half 10:8 23:13 40:12 45:7 50:9 53:7|halfte 23:14 50:15 53:14|halfway 33:30|hall 53:33|halt 33:16 34:19|halten 40:27
hammershoi 32:43|hand 19:11 49:28|handed 3:31|handelsregister 8:30|handelt 20:29|handheld 19:32|handkamera 19:28
handlung 6:29|handlungsbogen 45:29|handlungskosten 16:30|handtekening 1:21 14:21|hangende 17:32|hangt 23:23 44:15
happens 45:22 53:22|hard 19:32|has 6:1 7:1 11:7 13:6 14:9 21:2 23:2 27:1 31:1 33:8 40:3 44:2 51:4
hat 5:3 6:2 11:3 13:3 15:3 19:1 23:2 27:2 28:4 33:3 40:4 44:3 51:4|hatte 3:10 47:25|hatten 3:17 31:19|hauptfigur 3:27
hauptrolle 40:27|hauptrollen 10:29|haus 3:6 6:8 7:7 12:8 33:4 47:8|hause 33:26|hauser 10:29|haut 24:31 33:24
hauteur 19:19 27:21 40:19|have 1:6 2:4 3:2 7:4 11:6 14:5 19:8 27:3 40:11|he 6:7 13:6 33:16 47:11 48:14|head 7:22 27:22
headcount 46:35|hear 19:25 33:14|heart 33:30|heb 3:22 27:14|hebben 11:16 40:13 45:15|hebergement 41:42
heeft 29:16 33:12 44:16|heel 33:27|heen 33:27|height 19:32|heim 48:29|held 4:25 5:24|helden 45:30|helderder 6:30
hele 2:30|helft 23:15 50:17 53:15|hello 12:34|hem 3:5 19:6 33:15 40:5 48:8|hen 20:21 21:21
her 2:4 3:-1 6:11 13:5 19:0 20:5 21:3 28:3 33:7 34:2 48:9|herbegonnen 3:28|herbst 31:29
here 3:6 14:15 39:11 52:11 53:14|hereby 12:18 27:16 29:18|herinnering 3:28|herite 3:36|herkent 21:21 48:21
heroes 3:20 45:22|heros 3:24 45:27|herren 12:29|herroeping 29:31|herschrijven 3:28|herschrijving 2:20 40:18
herstellen 33:27|herstellungskosten 41:30|herstellungsleiterin 7:28|herstellungsleitung 16:30|herunterzukommen 33:26
herwerken 44:31|herwerkt 11:32|herzlichen 23:29|het 2:1 3:2 6:1 12:1 19:1 27:0 31:0 33:0 34:1 40:3 44:2 53:1
hetzelfde 33:27|heure 28:42|heures 20:29 35:29|heureux 27:38|hff 13:29|hide 33:30|hides 6:33|hield 3:28|hielden 3:28
hielt 3:27|hier 1:4 3:1 12:4 14:8 31:7 52:9 53:13|hierbij 12:24 27:14|hierher 3:27|hiermit 12:19 27:18|high 49:36
hij 6:4 13:4 21:2 33:14 40:0 47:9 48:8|hilfen 15:30|him 19:9 21:12 33:16 48:12|hinab 21:29|hindert 6:29|hinter 33:26
hintergrunde 24:31|hire 50:24 53:22|hired 28:24 48:24|his 6:12 13:5 20:5 33:22|histoire 3:24 27:27
historique 5:29 7:27|history 7:33|hiver 19:26 32:31|hochstbetrag 15:30|hoe 3:17 33:3 38:8 40:5 45:6|hoei 53:30
hoffen 31:29|hold 34:23 40:20|holdback 34:34|holder 4:36|holders 5:34|holding 46:38|holdings 46:35|holds 7:33
hole 33:30|home 31:22 33:11 48:15|homme 28:30 33:24|hommes 33:36|hond 7:16 33:20|honest 6:33|honneur 12:28 14:28
honoraires 16:41|honorar 2:29|honores 12:40|honoured 12:34|honte 3:24 33:24|hoofd 27:30|hoofdpersonage 3:18 44:21
hoofdproducent 10:31|hoofdrol 40:29|hoofdrollen 10:31|hoofdstuk 47:31|hoogste 0:32|hoorspelen 13:31|hope 31:33
hopen 31:30|hopital 45:31 48:24|horaire 35:41|horen 19:29|hors 16:19 19:15 20:19 50:20|horse 33:30|horspiele 13:29
hort 33:26|hospital 45:33|hotel 53:33|hotellerie 53:39|hotels 53:30|houden 11:32|houders 5:32
houdt 2:7 6:7 10:8 33:4 34:12 35:8|hour 21:24 45:22|hours 35:34|house 3:7 7:17 12:10 19:8 47:11|houses 10:34
how 3:15 7:5 19:3 31:4 33:2 38:7 40:3 45:4|ht 50:41|https 39:35|htva 50:41|hui 3:24 7:27
huis 3:3 6:5 7:11 12:6 28:7 33:8 40:4|huit 34:17 35:19 40:15 45:17|huizen 10:31|hum 19:32|humor 3:17 45:20
humour 3:22 45:24|hun 6:12 31:11 33:9 45:12|hund 7:15 33:19|hundred 30:35|huren 53:30|husband 33:30|hutte 53:28
huur 7:16 35:24|huurovereenkomst 35:31|huy 53:36|hygiene 20:40|i 3:17 14:5 19:12 27:6 29:2 44:3|iad 13:41|iban 4:36
ice 33:30|ich 3:15 14:4 19:8 20:1 27:5 29:2 44:2|ici 3:14 14:10 17:12 31:9 39:13 52:13 53:9|idea 33:14 36:19 38:19
idee 36:16 38:31|identite 1:23 4:25 25:25|identiteitskaart 25:33|identity 25:36|iedereen 21:31|iets 12:31
if 1:7 2:6 12:6 27:11 28:7 34:15 40:3|ignore 6:33|ignorent 6:40|ihm 33:20 47:15|ihn 19:10 33:8 40:9 48:12|ihnen 23:29
ihr 2:2 6:2 7:2 13:3 17:4 23:9 27:5 33:-1 34:3 40:4 48:3|ihre 6:10 12:5 14:5 20:5 27:9 31:5 50:6|ihrem 7:28
ihren 11:9 13:8 21:8 27:13 35:8|ihrer 23:29|ik 3:18 14:4 19:7 20:1 27:5 29:2 44:1
il 3:-1 6:3 7:4 13:4 33:14 34:4 36:3 40:0 44:3 47:8 48:9 51:3|ile 28:42|ils 3:7 6:20 21:12 33:16 48:12
im 2:7 7:2 10:3 15:4 18:4 20:3 31:3 33:0 37:5 40:1 42:4 47:4|image 3:23 19:14 53:16|images 36:31 52:31|imagine 19:37
immobilisation 34:39|immobilisations 0:42|impact 17:42|important 33:30|impose 19:37|imposee 3:36|impot 42:42
impots 14:28 51:31|imprevus 16:30 41:30|impulsief 6:30|impulsif 6:40|imputable 34:39
in 2:2 3:-1 7:2 13:3 19:-1 27:0 31:1 33:-1 40:1 45:1 53:5|inauguration 20:40|inbreng 10:21 17:22|inchange 11:42
inchangees 2:39|indemnite 34:39|independant 13:41|independante 7:27 14:28|independent 7:22 14:23|indiening 11:21 18:21
industrie 17:42|industriel 53:39|ines 3:2 6:15 33:12 48:16|infirmiere 6:40|influencers 31:33|influenceurs 31:39
inform 23:34|informatie 35:31|information 14:23 35:23|informationen 35:29|informations 35:41|informer 14:28 23:28
ingenieur 41:42|ingenieurs 33:36|ingeschreven 33:27|ingetrokken 29:31|inhaber 5:20 34:19|inkomsten 10:31|innen 48:29
inquiry 45:33|ins 31:29|insas 13:41|inschrijven 35:31|inscription 35:41|inscrire 1:41|insel 28:30|insolvent 14:29
inspector 6:23 21:24|inspectors 20:34|inspectrice 21:35|inspirations 32:43|inspire 3:24 47:30|instalment 23:34
instalments 2:23 23:23|instantie 15:32|instappen 27:30|instituteur 33:36|institution 23:39|institutrice 6:40
insurance 35:18 40:15 41:19|insurer 35:34|int 48:35|integre 6:40|intend 3:20 27:22|intent 30:35|intention 9:30 30:29
interdit 34:39|interesse 3:4 27:18 30:15 51:9|interessee 40:37|interesses 30:41|interessiert 3:27|interest 27:32
interested 3:20 30:24|interests 3:31|interet 27:38|international 7:13 27:12 40:10 42:16 43:15
internationale 7:26 42:14|internationales 42:42|interpretation 30:29 41:30|interrogatoire 48:41|interroge 21:29 30:29
interrogees 30:41|interroger 3:36|interviendra 23:39|interview 38:32|interviews 19:19 20:21|into 33:30
intrigue 6:28 45:27|intrigues 45:39|introduit 12:40|inventory 35:34|investissement 10:40|investment 42:35
invitation 35:37|invited 28:35|invoice 26:36|invullen 1:31|iraient 30:41|iront 53:39
is 3:4 6:2 12:2 14:4 19:0 23:2 27:1 31:0 33:-1 34:0 40:2 45:1|isbn 47:34|island 28:24 33:19|isst 48:29
issued 4:25 51:25|ist 3:1 5:1 6:3 7:0 12:3 14:6 20:1 23:1 27:2 31:3 33:3 34:1 40:-1 45:2
it 3:10 7:3 27:1 33:4 35:2 36:3 40:3 45:1|item 16:35|its 3:-1 7:6 10:3 14:7 20:3 23:2 27:5 29:3 31:1 35:3 40:4 45:10
itself 29:35|j 3:28 14:3 19:13 27:2 44:4|ja 1:20 27:19
jaar 0:4 2:2 7:5 13:3 15:4 19:1 20:3 22:4 33:-1 34:9 35:3 40:3 45:2|jaarrekening 0:32|jahr 15:12 22:12 34:11 40:9
jahre 7:10 33:8 34:11 35:11|jahren 2:7 7:7 13:8 15:9 20:8 40:6|jahresabschluss 0:31|jahresarbeitseinheiten 46:30
jahresergebnis 0:31|jahreszeit 45:29|jahreszeiten 20:29|jamais 19:15 20:19 33:24|januar 5:20 18:20|januari 5:21 18:21
january 5:24 18:24|janvier 5:23 18:24 30:23|jardin 47:42|jaren 3:28|jas 33:27
je 3:18 14:5 19:12 20:6 27:9 28:6 29:2 44:5|jede 45:29|jeden 33:26|jederzeit 29:30|jedes 10:29|jet 3:24 18:30
jetzt 23:19 34:19|jeu 45:39|jeunes 7:27 53:27|jobs 53:33|johannistag 21:29|joindre 1:41|joint 9:19 10:18 12:27
jointe 11:42|jointes 9:42|jointly 10:34|jong 7:30|jongen 3:28|jongeren 30:32|joue 13:41|jouer 27:38|jouerai 27:38
jouets 19:37|jour 3:9 33:18 34:12 35:14 48:14|journal 3:24 33:24|journaliste 34:39
jours 2:8 26:11 33:11 40:5 50:21 53:15|judges 33:30|juge 28:42|juillet 18:42|juin 0:20 11:20 18:20 34:17|juist 14:31
juiste 3:28|juli 18:31|julie 27:38|july 18:35|jumeau 33:36|jumeaux 6:40|june 18:35|junge 7:28|jungen 3:27
jungere 30:30|juni 18:31|juridique 1:19 5:19 8:20 16:19|juridiques 16:41|juridisch 16:32|jury 10:10 12:23 23:17 38:11
juryleden 12:31|jusqu 25:16 29:23 33:9 34:21|juste 44:40|kaal 19:29|kader 19:19 49:22|kahles 19:28
kalkulation 9:15 11:15 16:15|kam 3:17 38:20|kamera 19:13 20:14 41:15|kameramann 19:28|kameras 19:28
kameraverleih 53:28|kamerspel 28:32|kan 29:11 33:14 40:16|kann 29:15 40:21|kantine 20:31|kantinenkuche 20:29
kantoor 4:22 16:21|kantoren 7:30|kapitel 47:30|karlovy 31:33|kask 13:31|katalog 7:28|kategorie 46:30|kaufpreis 34:29
kaution 35:29|keep 20:18 23:17 35:18|keeps 2:12 10:13 33:9 34:18|keer 2:6 3:4 31:6 34:6 40:4 44:7 45:6 47:7
keert 2:20 33:17|kehrt 33:26|kein 3:9 5:12 14:19|keine 14:11 15:7 19:5 20:6 27:5 44:6 46:7|keinem 33:26|keiner 14:29
kennen 3:18 21:12 23:12|kennengelernt 20:29|kennis 7:30|kennt 30:30|kent 30:32|kept 3:31|keren 34:30|kernpubliek 31:30
kernpublikum 31:29|keuken 20:21 48:21|keukentafels 3:28|key 21:34|kijk 52:33|kijken 30:21 33:17|kijkintentie 30:32
kijklink 39:32|kijkt 6:30|kind 6:19 27:6 31:13 33:4|kinder 33:16 45:19|kinderen 33:17 45:20|kinderhohe 19:28
kinderhoogte 19:29|kindes 33:26|kino 27:13 31:14 37:16|kinos 30:30|kinostart 31:29|kinotour 31:29|kit 33:30
kitchen 20:34|kitchens 3:31|klaar 18:32|klant 4:32|klavierstimmerin 28:30|klein 7:11 12:12 46:21|kleine 15:32
kleiner 15:15 22:15 40:12|kleines 7:18 12:19|kleinst 46:30|kleinstunternehmen 46:30|kleur 43:32|kleurcorrectie 41:32
kleuronderzoek 24:32|klopft 33:26|klopt 33:27|kluger 6:29|kmo 14:31|kmu 14:29|knew 47:35|know 3:18 7:8 30:9 33:5 44:9
knows 19:32|koelkast 19:29|koffer 48:30|koln 13:29|komedie 28:32|komen 7:20 33:17|komisch 6:19 38:20|kommen 7:28
kommerzielles 31:29|kommissarin 21:29|kommissionen 27:28|kommt 3:5 33:4 40:5 45:7 48:12 53:6|komodie 28:30
komparsen 41:20 53:18|komponist 53:28|komt 3:3 23:5 33:2 34:6 40:4 45:6 48:10 53:5|kondigt 35:31|konflikt 44:29
konnen 7:28|kontakt 43:30|konto 4:20 10:19|kontoinhaber 4:30|konzept 36:21 45:19|konzernubersicht 46:30
koopprijs 34:30|koopsom 34:30|koopt 33:27|koos 19:29|kopien 31:29|koppig 6:30|koproduktion 7:18 40:17
koproduktionsmarkt 18:30|koproduzent 10:14 17:15 27:13|koproduzenten 43:30|kornig 19:28|korrelig 19:29|kort 19:29
kortfilm 13:21 22:22|kortfilms 7:12 13:13 22:13 40:10|kortverhaal 47:31|kost 40:29|kosten 10:30
kostenvoranschlag 50:30|kosteres 21:31|kostet 40:27|kostum 41:30|kostume 19:13 53:22|kostuum 41:32
kostuums 19:14 53:24|krankenhaus 48:29|krantenbericht 3:28|kreeg 1:21 15:21|krieg 3:17 33:16|krijgen 3:28
krijgt 23:20 33:17|krimpen 40:29|kritiken 38:30|kruis 1:31|kruisen 48:31|kruispuntbank 8:32|kuche 48:29
kuchentischen 3:27|kuhlschranks 19:28|kunden 4:30|kundigt 35:29|kundigung 2:29|kundigungsfrist 35:29
kunstlerische 10:29|kurz 19:28|kurzfilm 13:19 22:20|kurzfilme 7:10 13:11 22:12 40:9|kusterin 21:29|kwam 3:28
kwamen 3:28|kwijt 44:31|kwijting 35:31|l 2:1 3:3 5:3 6:2 12:1 19:-1 23:0 28:2 33:-3 34:3 40:-2 44:3 45:1 53:1
la 3:0 5:1 6:1 7:1 19:0 20:1 21:4 23:2 27:0 33:1 34:1 40:1 45:1 48:3 53:1|laat 33:27|laatste 3:9 15:13 18:13 28:13
laboratoire 41:30 53:27|laboratory 41:35|lache 6:40|lachen 3:7 27:16 33:13|lacht 3:12 33:21|lacks 44:34|laf 6:30
laien 19:28|laisse 6:22 33:18 53:21|laissee 20:40|lake 33:30|lamp 33:27|lampe 33:26|lampen 19:29|lamps 19:32
land 42:31|landbouwschool 45:31|landesamt 51:30|landlord 35:34|landwirtschaftsschule 45:29
lang 19:5 20:12 33:13 34:6 44:6|lange 7:6 10:7 19:12 22:8 43:8 44:7|langen 7:18 19:18|langfassung 10:29
langfristig 7:28|langs 33:27|langspeelfilm 7:13 12:7 13:8 22:9 28:8 43:8|langspeelfilms 22:32
language 3:15 43:19 53:17|languages 13:34|langue 43:42|langues 13:41|lanterne 33:36|laquelle 1:41|large 49:43
las 3:13 40:13 44:16|last 11:11 15:11 19:8 28:11 40:7 46:11|lasten 41:32|late 6:33|later 3:23 48:17|lauft 48:29
laufzeiten 5:30|laugh 3:15 27:16 33:14|laughed 3:31|launch 31:33|laundry 19:32|laut 6:29|lautet 4:20 40:17
law 10:24 34:23|laws 45:33|le 2:1 3:0 6:0 10:1 19:4 21:4 23:2 27:0 29:1 33:1 34:0 35:1 40:3 44:2 48:2 53:0
lead 10:24 40:20|leads 10:34|leaflets 20:34|leak 45:33|learned 3:31|learns 6:23 33:19|lease 35:34|least 53:33
leave 19:15 21:18 33:14|leaves 10:18 19:15 53:17|leben 33:26|lebenslaufe 9:30|lebt 13:19 53:18|lecteur 44:40
lecteurs 31:39|lecture 18:17 27:14 44:32|lectures 13:34|led 6:33|leent 27:30|leerde 3:28|leesverslag 44:31
left 3:11 6:14 47:15 49:16|legal 1:18 8:19 16:19|legale 5:29 8:30|lehrerin 6:29|lehrt 13:29|leiche 21:29|leid 27:30
leiser 33:26|leite 27:28|leiter 14:19 27:18|lektorat 44:29|lekture 44:29|lena 48:41|lend 27:32|lendemain 33:24 48:29
lening 12:17 17:11 40:16|lens 19:30|lente 47:31|leren 6:20 21:21|lernen 6:29|lernte 3:27
les 2:2 3:0 5:1 9:2 10:2 19:6 20:2 31:6 33:3 34:5 35:3 45:5 53:0|leser 31:19 44:19|lesmap 31:30|lesquels 31:39
lesung 18:30|let 20:23 33:19|lets 35:23 40:20|letter 9:13 17:8 20:7 23:7 27:5 34:7 40:4 48:8|letteren 13:31
letters 29:35|lettre 9:17 17:11 20:10 23:9 27:8 34:16 48:10|lettres 3:18 13:23 33:18|letzte 28:30|letzten 11:20 15:20
leuchtturmwarter 33:26|leur 3:9 6:22 10:14 33:9 45:12|leurs 3:24 20:29|leute 31:29|leuven 13:31|leve 20:23 34:21 48:23
levee 34:32 35:23|leveranciers 53:30|leveren 2:30|levering 2:23 23:16|lezen 27:30|lezer 44:31|lezers 31:30
lezing 18:21 44:21|libertes 3:36|libraires 31:39|libramont 53:39|libre 5:19 34:17 38:21 50:20|libres 40:37
lichaam 21:31|licht 41:25 48:15|lichtbestimmung 41:30|lichten 34:20 48:21|lid 7:30|lie 3:20 47:24|lieber 19:18 30:20
liebt 6:29|liee 46:42|liees 46:42|lief 7:28|lieferung 18:30|liege 7:12 13:7 34:6 53:28
liegen 3:5 12:8 21:8 40:6 47:9 53:7|liegeois 53:39|liegt 3:4 6:6 9:7 12:6 21:12 33:3 48:7|lien 5:18 6:16 9:19 39:19
liep 47:31|lies 3:9 6:11 21:20 48:12|liet 20:31|lieu 11:15 33:9 36:16 45:12 48:14 53:12|lieux 35:23 43:24 53:21
liever 19:19 30:21|life 33:30|light 19:21 32:25|lighting 41:35|ligne 7:11 11:15 30:23 39:16 40:10
lijn 7:12 11:13 40:10 45:12|lijst 9:21 15:21|like 3:9 27:24 36:13|liked 23:34|limited 45:33|limites 30:41|limits 30:35
line 7:10 11:12 16:12 33:7 41:18|linge 19:37|link 39:36|linked 46:35|links 9:33|liquidation 14:30 23:14|liquide 0:32
liquidee 23:39|lire 6:22 11:24 27:21|lisant 3:36|lise 21:33|list 5:15 9:16 15:15 48:15|liste 15:34|listen 3:31
listening 33:30|listens 3:31|lit 20:40|literatur 13:29|literature 13:34|litige 5:41|litiges 2:39
little 22:19 39:19 40:15|live 53:33|lived 33:30|lives 13:28 53:17|living 41:35|livraison 18:30 50:30
livre 2:10 3:14 5:11 31:9 34:22|livrer 2:39|lm 22:42|load 33:30|loan 12:20 17:13 40:17|lobende 38:30|local 20:19 53:26
locale 20:40|locarno 7:26 31:16|locatie 19:29|locatiebezoeken 19:29|locatieonderzoek 16:32|locaties 18:16 40:13 43:16
location 7:8 16:12 19:8 35:10 40:7 41:11 50:11|locations 43:35|locative 35:41|locaux 35:29 53:27|lockerer 40:27
logerons 53:39|logline 28:35|loi 10:40|loin 19:37|lois 45:39|lokale 53:30|london 13:34|lonely 6:33
long 2:4 7:13 10:11 12:5 13:5 19:7 28:6 33:1 43:6 44:5|longer 44:34|longs 7:20 19:19 22:24|longtemps 19:26 44:29
longue 44:40|look 19:21 33:19|looking 40:31|looks 36:36|loon 17:32|loopt 33:12 40:13 48:16|looptijd 5:32|loose 40:31
lors 19:37|loses 10:24 48:24|losing 33:30|loss 0:36|loud 6:33|louerons 53:39|loueur 53:39|louviere 53:36
love 27:22 33:19|loves 6:33|low 32:36|loyer 35:41|lu 1:11 3:14 14:18 27:9 40:7 44:10|lucide 6:40|luck 27:32|lue 44:40
lugen 3:17 47:20|lugt 6:11 21:12 33:8 48:12|lui 2:9 3:6 19:7 21:11 33:20 53:9|luid 6:30|luik 53:30|luisteren 3:28
luistert 3:18 33:17|lumiere 19:26 32:31|lumieres 32:43|lundi 9:42|lus 40:37|luttich 53:28|luxembourg 27:19 42:28
luxembourgeois 40:37|luxemburg 27:28|lycee 45:39|m 3:29 20:14 27:12|ma 3:24 29:19 44:19|maakt 7:20 53:20|maakten 40:29
maand 31:30|maandelijkse 35:31|maanden 23:15 34:15 40:13|maar 3:7 6:10 21:10 47:11 53:9
maart 2:9 13:10 18:11 23:10 27:9|maatschappij 35:31|machen 7:18 10:19|machine 20:37|machinerie 41:42|machines 19:37
machinistes 41:42|macht 7:14 29:15 53:14|machtigen 29:31|machtiging 29:31|machtigt 29:31|madame 12:28 27:27
made 27:13 34:23 40:11|madness 3:31|mag 34:30|magie 45:39|magritte 22:42|mai 2:15 5:16 11:10 18:17|mail 43:31
main 3:14 19:14 33:12 49:20|mains 19:37|maintenant 23:21 40:19 45:21|maire 33:36|mais 3:14 21:19 33:14 53:17
maison 2:6 3:2 6:6 7:11 12:7 17:8 19:4 33:2 34:6 47:8 53:6|maisons 10:40|maitre 8:42|maitrise 40:37
majoritaire 10:29 40:25|majority 40:31|make 7:13 10:15 40:11 41:16|maken 7:9 10:11 29:11 31:9 33:7|makers 7:30
makes 7:22 53:22|making 27:32|mal 33:13 40:12 45:16|maladroite 6:40|mallette 33:36|malmedy 53:28
man 3:8 6:7 28:8 33:9 38:5 44:3 47:8|managing 7:13 12:14 14:14 29:15|manchmal 19:28|mandant 29:41|mandants 29:41
mandat 29:41|mandataire 29:41|mange 48:41|mangerons 53:39|manifeste 40:37|mann 6:14 33:20|mannes 28:30
manque 9:20 12:18 33:14 44:19|many 31:33|maquette 16:41|maquillage 19:26 41:30|marais 21:41|marcel 20:37
march 2:11 13:12 18:13 23:12 27:10|marchait 47:42|marchande 20:40
marche 18:8 20:7 30:17 31:12 33:2 40:3 44:11 48:7 53:5|marches 16:41|mardi 11:42|maree 19:37|marge 30:41|margin 30:35
mariage 28:42|market 18:9 20:8 30:13 31:6 40:12 48:9|markets 16:35|markt 20:20 40:18|markten 16:31|marque 23:39
mars 2:12 13:14 18:15 23:13 27:12 34:12|marvel 38:35|marz 2:9 13:9 18:10 23:9 27:8|maske 41:30|master 13:41
matchs 33:36|materiaal 53:30|materiel 41:30 53:27|matiere 51:43|matieres 32:43|matin 33:29 48:23|matins 20:40
mauer 33:26|maurer 33:26|may 2:11 5:12 18:13 29:13 34:12|me 3:20 19:8 20:10 27:9|mecaniques 19:37|mededeling 26:32
medewerkers 7:30|media 17:27 31:16|mediatheques 31:39|medien 31:29|medienboard 42:30|medium 46:35
mee 27:11 33:17 40:10|meer 3:7 19:9 33:14 44:10|meerderheidscoproductie 40:29|meet 21:34|meeting 23:19 35:27
meets 33:30|mehr 3:9 19:10 33:8 44:11|mehrheitliche 40:27|mei 2:15 5:16 18:16|meilensteine 18:30
meilleur 22:24 28:24 50:24|meine 3:9 19:10 29:12 44:11|meinem 19:28|meiner 3:17 29:20|melden 23:30|meldungen 51:30
melerai 19:37|member 7:22 13:23|members 12:34|membre 7:27 13:29|membres 12:40
meme 6:11 10:12 31:10 33:7 40:8 45:11 53:10|memes 17:25 33:28|memo 10:33|memory 3:31|men 3:22 38:17|menee 30:41
menge 50:30|mens 3:28|menschen 3:17 7:10 30:12|mensen 3:5 7:12 19:6 30:9 31:7 33:4|mensonges 19:37|mensuel 35:41
ment 6:13 21:23 33:9 48:23|mente 3:36|mentent 3:36|mention 1:14 2:13 23:14 38:25|mentionnera 23:39|mentirait 47:42
menuisiers 53:39|mer 33:36|merci 11:17 12:15 26:18 35:16 36:18|mere 3:20 27:14 33:11 48:16|merveille 38:42
mes 3:18 19:19 23:21|mesure 40:37|met 3:3 6:0 7:7 12:3 19:4 20:1 23:1 27:6 29:2 31:2 34:1 35:1 40:1 44:1|meteo 40:37
methode 30:31|methodologie 30:41|methodology 30:35|metrage 2:11 7:10 12:12 13:19 28:14 43:14
metrages 7:21 13:14 22:23 40:10|metselaar 33:27|mettrait 27:38|mettre 27:38|mettrons 40:37|mevrouw 27:30|mg 42:38
mi 44:40|mich 3:16 19:11 27:11|micha 6:40|micro 46:35|microentreprise 46:42|middelen 0:22 17:22|middelgroot 46:32
midden 33:27|midsummer 21:34|miete 7:28|mieten 53:28|mieter 35:29|mietvertrag 35:29|mij 3:28
mijn 3:17 19:10 29:10 44:6|mijnstad 45:31|milestones 18:35|miljoen 40:29|mille 31:39|million 40:33|millionen 40:27
millions 40:37|mimik 24:31|min 52:35|mina 33:36|mind 31:33|minder 11:32|minderheidscoproducties 22:32
minderheidspartner 40:29|minderheitskoproduktionen 22:30|minderheitspartner 40:27|mindering 34:30|mindestens 53:28
mine 19:14 21:27 33:12|miners 19:32|mineurs 3:36|minier 45:39|minimis 15:35|minimissteun 15:32|minimum 40:22 42:27
minimumgarantie 40:18 42:22|mining 45:33|ministeriel 23:39|ministre 23:39|minoritaire 40:37|minoritaires 22:42
minority 22:25 40:20|minstens 53:30|minute 48:41|minuten 28:11 43:11 45:22|minutes 23:4 28:10 35:4 39:11 43:10 45:24
mischstudio 53:28|mise 10:19 18:20 19:15 42:20|misgaan 40:29|missed 19:21 38:25|missen 38:32|missing 9:19 12:18 21:18
mist 32:22 44:21|mit 2:1 3:6 7:6 12:1 19:7 27:5 31:4 33:-2 40:5|mitarbeiter 7:18 46:20|mitgeht 27:28|mitglied 7:28
mits 27:30|mittel 0:16 40:12 46:15|mitten 33:26|mitzuteilen 23:29|mix 41:18 53:26|mixage 41:20 50:20 53:27
mixing 53:33|mixstudio 53:30|modalites 23:39|model 24:33|modele 24:43|modeles 24:43|modest 40:31
moeder 27:11 33:17 48:13|moeders 3:28|moeilijkheden 14:31|moet 6:10 14:10 21:10 28:11 33:7|moeten 33:27
mogelijke 27:30|moglicher 27:28|moi 3:36|moins 11:20 14:18 30:19 53:17|mois 18:23 23:10 31:10 34:18 40:7
moitie 2:15 10:16 23:15 40:12 53:14|moment 29:30 48:19|mon 3:29 19:10 29:14|monaten 23:14 34:14 40:12
monatsmiete 35:29|mond 31:30|monday 9:35|monde 2:8 5:10 10:9 21:17 33:5 36:12 45:16|mondreclame 31:30
money 17:15 34:14 40:11 53:13|moniteur 8:42|mons 13:21 53:30|monsieur 12:22 27:31|montag 9:30
montage 13:12 18:7 19:14 40:3 41:13 50:13|montant 1:7 15:15 16:8 17:8 23:13 26:9 27:5 43:8 50:8 53:6|monte 52:43
monteren 19:29|monteur 13:29 19:26|monteuse 7:28 19:16|month 31:33|monthly 35:34|months 23:17 34:17 40:15
montre 6:28 20:29|mood 16:24 32:25|moodboard 16:41|moodfilm 16:30|moodreel 16:32|moral 2:36|morale 1:41
more 2:17 3:15 19:15|morele 2:30|morgen 33:11 48:23|morgengrauen 20:19 33:16|morgens 33:26|morgue 21:41|morning 33:30
mornings 20:34|mort 33:36|morts 33:36|most 33:30|mot 33:24 39:31|moteur 6:40|mother 27:22 33:19|mothers 3:31
motive 18:30|motivsuche 16:15 19:13 40:12|motor 6:30|mots 19:37|mourn 3:20 33:19|moustique 38:42|mouth 31:33
mouvement 49:43|mouvements 19:37|move 19:32|moved 5:34|moves 19:12 20:14 45:22|moyenne 46:42|moyennes 30:41
moyens 41:42|ms 27:32|much 3:20 19:21|munchen 22:30|mundpropaganda 31:29|muren 27:19 33:17|murs 27:27 33:24
music 5:24 41:24|musik 5:15 19:13 41:15|musique 5:16 19:13 41:17 50:17 52:18|muss 6:19 14:19|mussen 21:29
must 23:23 44:23|muted 19:32|mutter 3:9 27:10 33:8 48:12|muur 33:27|muziek 5:16 19:14 41:17|mwst 26:21 50:20
my 3:17 19:15 29:12 44:7|mythologie 45:39
n 1:2 3:1 5:5 6:1 9:3 14:17 15:3 20:2 21:2 26:4 27:0 33:9 35:2 43:3 44:2 47:3 50:3 51:4
na 0:8 11:8 13:7 21:7 31:10 33:3 45:6|naait 33:27|naam 1:13 2:6 4:8 8:8 25:8 29:7 33:3
naar 3:4 7:2 16:4 19:1 20:3 31:6 33:9 40:1 43:4 47:3 53:2|nace 8:34
nach 9:5 11:4 13:4 19:2 31:7 33:4 43:5 45:3 47:4 48:4|nachbar 48:29|nachbarin 3:17 6:19|nachricht 23:29
nachste 35:19 36:21|nachsten 3:17 33:16|nachstes 3:27|nacht 19:6 21:8 33:0 45:7 48:19|nachts 33:26|nachtschwester 6:29
nachtverpleegster 6:30|nah 49:31|naissance 25:43|najaar 31:30|nakomt 14:31|name 1:17 2:9 4:6 8:11 25:6 33:5
namen 3:4 4:8 7:6 29:8 33:4 43:8 53:6|names 3:20 25:25|namur 2:9 7:8 13:4 22:11 31:8 40:1 43:11 53:12|narrateur 3:36
national 13:14 17:9 25:16 40:4 42:9 51:16|nationale 0:31 31:27|nationalite 1:29 25:31|nationaliteit 25:33
nationality 1:24 25:25|nationalnummer 25:31|natural 19:32|naturelle 19:37|naturels 19:37|natuurlijk 19:29
ne 1:2 2:0 3:8 5:2 6:1 11:3 13:2 14:5 19:2 27:0 28:3 33:4 35:4 38:3 44:5 48:5 52:4 53:0|nebel 32:31|nebenfiguren 6:29
necessaires 40:37|necessary 40:31|nederland 10:11 27:9 31:9 40:16|nederlands 13:16 42:17 43:16|nederlandse 10:21 17:22
nee 7:20 13:23 38:24|need 36:25 45:22|needs 6:33|neemt 35:31|neen 40:29|neergelegd 0:32|neerlandais 13:41
negatif 10:40|negative 40:37|negen 3:9 6:12 23:12 45:12|negentig 28:32|negociations 40:37|neige 47:42
neighbour 3:20 48:24|neighbours 33:30|nein 40:27|neither 14:23 28:24|nemen 33:27|nennung 2:29|nergens 33:27
net 2:19 50:30|nettes 2:39|netto 2:14 50:25|neu 3:27|neue 23:29|neuen 33:26|neues 11:20 45:19
neuf 3:14 6:18 23:18 33:14|neun 3:12 6:14 23:14|nevenpersonages 6:30|never 6:14 19:12 20:14 33:11
new 11:13 23:12 45:25|news 23:34|newsletter 35:34|newspaper 3:31|next 3:15 27:9 35:10 36:12 48:11|ni 14:40
nicht 2:1 3:2 6:4 11:2 14:6 19:0 21:2 27:0 33:3 34:1 35:1 38:3 44:4 48:2 52:3|nichts 1:15 51:16 53:14
nie 19:13 20:14 33:11|niederlassungseinheit 8:30|niemand 3:11 14:7 33:4 34:7 48:13
niet 2:0 3:1 6:1 14:9 19:2 21:1 27:0 33:4 34:4 35:1 38:2 44:6 48:2 52:3|niets 1:11 6:10 33:7 51:12 53:9
nieuw 11:21 45:20|nieuwe 23:20 33:17|nieuws 23:30|nieuwsbrief 35:31|night 3:4 19:5 21:12 33:3 45:6 48:19|nights 53:33
nine 3:9 6:19 23:12 45:11|no 5:7 14:11 15:5 19:8 20:3 26:5 31:2 40:1 44:4 46:5 50:5|nobody 3:11 14:8 33:11 34:7 48:15
noch 3:6 9:9 14:14 17:9 44:8|nodig 45:31|nodige 40:29|nog 2:4 3:11 9:6 14:5 17:6 27:4 33:1 44:5|noir 19:37
noire 19:26 28:30|noises 20:34|nom 1:11 2:9 4:13 25:13 29:19 33:6 34:9|nombre 30:19 45:17 46:20 53:17|nombreux 31:39
noms 3:36|non 1:11 9:12 15:12 19:16 31:9 35:11|nooit 19:14 20:15 33:12|noord 22:22 39:22|nor 14:34|nora 21:34
nord 19:9 22:22 39:22|normale 8:42|nors 6:30|north 22:25 39:25|nos 3:4 7:18 10:9 12:16 26:11 27:7 47:10
not 1:2 2:1 3:7 6:0 14:9 21:1 27:2 33:5 34:6 35:1 38:2 44:6 52:3|nota 9:32|notaire 8:42|notar 8:30|notaris 8:32
notary 8:36|notaufnahme 45:29|note 9:30 44:29|notes 0:14 9:28 18:14|nothing 6:17 51:19 53:17|notice 23:17 34:17 35:18
notification 23:39|notigen 40:27|notizen 9:30|notoriete 30:41
notre 3:-2 7:11 11:4 12:20 14:2 15:4 23:1 27:7 35:3 40:10 50:4|notulen 35:31|nourri 3:36|nourrir 33:36
nous 2:0 5:3 7:7 12:7 14:2 19:0 23:2 27:8 36:3 40:13 53:2|nouveau 45:39|nouveaux 33:36
nouvelle 11:17 23:24 34:14 47:17|novel 3:11 5:15 34:14 47:15|november 18:32|novembre 18:42|now 23:14 34:14 40:11 45:13
noyee 33:36|nr 26:21 50:21|ntgent 13:31|nu 3:13 23:15 34:15|nuit 3:5 6:9 19:6 21:10 33:5 45:8 48:23|nuitees 53:39
nuits 3:36|number 1:18 8:12 25:12 35:10 46:11|numbers 9:35|numeraire 42:42|numero 1:29 8:20 25:21|nummer 1:31
nur 33:16 47:20|nutzungsrechte 2:29|obeir 48:41|objet 2:15 8:17 12:15 14:15 23:15|obligations 14:40
obligatoirement 1:41|obscurite 19:37|observational 19:32|observerend 19:29|obtenu 17:42|obtenue 17:42
obtenus 1:29 38:31|occupees 46:42|ocean 3:31|ochre 32:36|ochtend 33:17 48:21|ocker 32:31|ocre 32:43|october 18:35
octobre 18:42|octroi 15:30 23:28|octroyee 23:39|oder 31:29|oeuvre 1:34 34:21
of 3:-2 5:2 7:3 13:2 15:2 19:0 23:3 30:2 31:2 33:-1 35:2 45:1 46:2 53:1|off 2:15 19:12 20:24|offen 17:30
offentlicher 15:30|offer 27:32|offerte 50:32|office 1:13 8:14 16:14 51:23|offices 7:25 31:24|official 8:36
offre 27:18 50:36|ohne 3:8 19:14 40:8 48:10|ohr 44:29|oker 32:32|oktober 18:31|old 47:35|older 33:30
om 3:6 7:4 12:4 20:4 29:13 33:7 35:4|omar 6:22 21:22|omdat 40:18 45:12 47:13|omroep 9:13 14:12 17:13 40:10
omzet 0:14 7:12 46:22|on 2:1 3:0 10:1 19:2 20:3 21:3 23:1 27:-1 31:3 33:5 34:1 44:3 45:1 48:3|onafhankelijk 7:20 14:21
once 3:11 33:11 34:14 47:15|onder 14:12 15:13 27:11 33:9|ondergetekende 14:31|ondergetekenden 34:30
onderhandelingen 40:29|onderneming 14:21 15:13 46:13|ondernemingen 8:22 46:22|ondernemingsnummer 8:32
ondertekenen 50:32|ondertekening 2:15 23:24|ondervraagt 21:31|onderwijzeres 6:30
one 0:3 2:1 3:2 6:1 7:1 10:2 11:3 19:2 20:1 21:2 33:8 36:5 45:11 47:2|onhandig 6:30|online 30:25 39:19
onlinevragenlijst 30:32|only 1:18 19:15 47:19|ons 2:4 3:2 5:6 12:5 15:6 27:9 35:5 40:8|ont 3:11 7:8 31:20 33:5 40:14
ontbinding 2:30|ontbreekt 12:31|ontbreken 19:29|ontmoette 20:31|ontstond 38:32|ontvangen 1:21 29:21
ontvanger 35:21 51:22|ontvangstdatum 1:31|ontwerp 37:32|ontwikkelen 10:31
ontwikkeling 1:7 7:6 10:7 12:6 16:7 22:8 27:5 40:4|ontwikkelingsovereenkomst 17:32|ontwikkelingssteun 12:20 40:18
ontwikkelt 27:30|onvoorzien 16:21 41:22|onze 3:1 7:3 10:4 11:4 12:16 26:5 27:6 40:1 47:4|oog 6:30|ook 3:18 31:20
oor 44:31|oordeel 44:31|oorlog 3:18 33:17|op 2:1 5:2 7:2 13:2 19:2 20:1 21:1 31:1 33:3 34:2 40:2|opbrengen 40:29
opbrengsten 2:30|opdracht 2:30|open 31:33|opened 7:33|openen 31:30|opening 20:32|operateur 13:23 19:19 41:24
opgegroeid 3:28|opgeleid 13:31|opgericht 7:30|opgroeide 33:27|opleiding 13:31|oplevering 18:32|opmerkingen 11:21 18:21
opnames 14:15 18:16 43:16|oppose 6:40|opposite 6:33|oprichters 7:30|oprichting 7:30|oproep 1:31|optie 5:19 16:12 34:16
optieprijs 34:30|optietermijn 34:30|option 5:19 16:12 34:19 40:4|optionsgebuhr 34:29|optionszeit 34:29|opvangen 40:29
opzegging 35:31|or 33:19 46:24|order 9:13 14:12 19:9 35:12 50:13|orderbevestiging 35:31|ordre 9:20 14:18 19:15 35:19
oreille 31:27 44:29|organigramme 46:42|organisme 15:42|original 43:35|originale 41:42|originalite 2:39
originalschauplatzen 19:28|originaltitel 43:30|origine 3:36|originele 43:32|ort 3:12 14:14 53:14|orte 45:29
ostbelgien 53:28|other 2:8 6:15 10:9 33:12 46:10|ou 3:15 17:7 20:5 28:7 33:15 40:1 45:4 46:7 48:5|oublie 3:36
oubliee 3:36|oublier 19:37|oud 6:20 7:20|oude 47:31|ouders 3:28|oui 1:24 9:18 27:15 31:15
our 3:-2 6:1 7:7 10:2 11:3 12:13 15:2 23:1 26:3 27:7 31:0 35:1 40:6 47:2|ours 40:31|ourselves 17:35
out 3:6 19:13 33:12 44:9 48:9|outside 21:24 30:24|ouvert 4:43|ouverte 7:38|ouvre 19:37|ouvriers 20:40|ouvrira 31:39
over 2:1 3:4 5:2 6:4 7:1 10:2 15:6 19:0 20:5 31:4 33:6 34:1 46:3|overblijft 3:28|overdag 45:31|overdracht 2:30
overdroeg 5:32|overeengekomen 34:30|overeenkomst 10:16 23:24|overgedragen 0:32|overhead 16:21 41:22
overheads 16:24 41:24|overheidssteun 15:32|overkant 33:27|overwegen 27:30|overzicht 5:32|owes 3:20 51:25
own 5:15 17:15 40:20|owner 34:34|owns 5:19 46:28|pack 31:33|package 9:35|packt 44:29|page 11:15 44:23 47:24
pages 3:16 9:31|pagina 9:21 47:21|paid 2:14 14:14 17:15 35:14|paie 10:29 14:28|paiement 50:41|pain 33:36
paintings 32:36|paket 9:30|pakket 9:32|palet 32:32|palette 19:18 32:29|pamfletten 20:31|pan 49:36|panel 30:30 49:21
panne 21:41|panoramique 49:43|papers 6:23 9:25|papier 19:26 24:31|papiere 6:29|papieren 6:20 9:21|papiers 6:28 9:30
par 1:2 5:11 6:1 7:6 9:3 12:1 14:1 20:2 27:6 29:6 30:6 31:0 33:3 38:3 45:0 48:4|parce 3:18 40:19 45:12 47:15
parcours 13:29 44:29|pardonner 6:40|parents 3:33|parfois 19:37|paritaire 35:41|parking 48:41|parlait 3:36
parle 3:15 6:20 36:14 38:22|parlent 33:36|parler 33:24 47:30|parole 20:40|part 10:19 20:11 33:7 40:7 42:18
partage 10:40|partages 10:40|partait 33:36|parteien 10:29|partenaire 40:19 46:24 53:21
partenaires 7:10 10:12 18:13 22:14 40:17 46:13|partenariats 31:39|parti 19:37|participation 17:20 40:15 42:20 46:20
participer 27:38|partie 20:29 40:25|parties 10:37|partijen 10:31|partir 6:40|partis 33:36
partner 10:4 29:5 40:18 42:5 46:14|partnerin 29:30|partners 10:22 40:19|partout 7:38|parts 2:14 10:14 30:23 45:13
party 19:15 35:18 44:18|parue 47:42|pas 2:0 3:9 11:3 14:12 19:5 20:1 21:5 27:3 33:0 35:2 38:3 44:7 47:3 48:5 52:4
pass 35:23 48:24|passe 3:7 11:13 19:9 39:14 45:11 53:19|passent 53:39|passeport 25:43|passer 33:36|passera 45:39
passeren 33:27|passes 5:41|passif 0:42|passport 25:36|passt 40:27|password 39:36|passwort 39:30|past 40:29
pastoor 33:27|patine 44:40|patrimoine 53:39|patron 6:28 33:24|paul 48:33|pay 2:14 7:13 26:16 40:11|payable 23:34
payables 2:39|paye 2:28 34:27|payee 2:28 35:29|payer 26:31 40:25|paying 33:30|payment 23:27 50:19|payons 2:39
pays 7:8 10:10 14:10 34:10 40:7 42:11 53:8|pedagogique 31:39|peels 20:34|peintures 32:43|penalite 35:41|penalty 35:34
pendant 20:16 33:11 34:24 48:16|pending 17:35|pense 19:19 31:21 32:25|people 3:17 7:8 19:7 30:10 31:8
per 2:5 27:4 30:6 31:5 34:5 40:3 45:10 48:6 53:5|perd 10:19 33:24 44:19|pere 3:9 6:22 28:15 33:9 44:14
performance 19:32|periode 34:39|periodicite 45:39|permanents 7:38|permettent 27:38|permettra 40:37|permettrait 3:36
permitting 27:32|pers 38:32|persbericht 35:31|person 3:20 43:24|personage 3:18 11:21|personagebogen 45:31
personages 19:19 36:22|personal 46:30|personalausweis 25:31|personeel 46:32|personen 30:30|personnage 3:20 11:17 45:24
personnages 6:10 16:11 19:15 24:13 36:13 44:10 45:9|personne 1:16 3:5 14:9 28:11 33:5 34:8 43:11 48:10|personnel 41:42
personnes 7:20 14:13 30:23 46:15|perte 0:42|petit 22:31 39:31|petite 6:13 7:11 12:22 33:9 46:15|petites 15:42
peu 7:14 19:22 31:7 33:10 40:5|peur 3:24 6:28|peut 2:12 5:14 29:14 34:12 40:19|pfarrer 33:26|pferd 33:26
pflichtanlagen 1:30|phare 3:24 33:24|phares 48:41|phone 43:35|photo 32:31 33:24|photographie 33:36
photographies 20:29 32:31|photographs 19:15 20:18 32:20|photography 14:18 18:19 40:15|phrase 3:29 28:24|physique 1:41
physiquement 6:40|piano 28:35|pianos 28:42|pianostemster 28:32|pictures 31:22 36:25|piece 13:29 34:27
pieces 1:19 5:19 9:20 12:18|pied 19:37|pieds 19:37|piloot 45:31|pilot 45:31|pilote 16:28 21:20 45:18|pistes 44:40
pitch 18:38|plaats 3:18 29:21|plaatsbeschrijving 35:31|plaatse 53:30|place 17:9 27:6 29:15 33:3 36:10 45:7 53:13
plafond 15:36|plage 48:41|plaisir 23:39|plakat 31:29|plakatentwurf 37:31|plan 9:11 16:5 19:2 33:1 40:20 42:6 49:13
planche 24:25 32:25 49:25|planches 47:42|planned 43:35|planning 16:21 40:18|plans 19:37|plate 48:35|plateau 27:38
plateformes 30:29 31:27|platforms 30:35|platz 33:26|play 27:26 34:17|playwright 13:34
please 1:13 11:13 12:12 26:14 50:13|pleased 23:34|pleasure 27:32|plein 29:20 33:16 46:20|pleine 3:36|plek 3:28
pleure 33:36|plezier 27:30|ploeg 40:13 53:24|plongee 49:43|plot 3:23 6:16|plots 33:27|plotzlich 33:26
plus 0:11 3:5 6:9 31:8 33:18 44:9 45:8|plutot 19:37|pme 14:28 46:30|poaching 28:35|point 3:22 19:13 44:16
points 1:29 44:25|polar 45:39|police 35:21 48:32|policennummer 35:29|policy 35:34|policyholder 35:34|polish 2:23 18:24
polisnummer 35:31|politie 33:27|politiebureau 48:31|polizei 33:16 48:19|pont 44:29 48:29|populaire 7:38
populaires 40:37|popular 7:33|port 48:41|porte 6:13 12:13 21:14 23:13 33:18|portera 19:37|porterez 12:40
position 40:37|positionering 31:30|positionierung 31:29|positioning 31:33|positionnement 31:39|possede 5:41
possedons 40:37|possibilite 34:39|possible 34:39|post 16:10 22:10 29:10 33:6 41:10 53:8|postbode 33:27|poste 16:41
posten 16:30|poster 31:26 37:20|postproductie 22:17 41:17 53:15|postproduction 22:24 41:24 53:21
postproduktion 22:15 41:15 53:14|potential 27:22 31:22|potentieel 31:30|potentiel 27:21 31:21 44:22|potenzial 31:29
pour 2:7 4:3 10:2 12:5 13:3 19:7 27:7 29:4 33:-2 34:4 40:2 45:2 50:7|pourcentage 2:39|pourquoi 3:9 33:9 40:19 45:21
pours 33:30|poursuit 3:36|pouvoir 29:36 33:15|pouvoirs 29:41|power 29:35|praat 6:30|praatte 3:28|praatziek 6:30
practical 19:32|pramie 35:29|praten 33:27|pre 18:24 42:25|preachat 42:42|preavis 35:41|precede 19:37|precedee 1:41
precedent 11:30 40:25|precedente 11:42|precedents 15:30 39:31|precisera 19:37|preferent 30:41|preis 13:19 38:20
preise 13:19 38:20|premie 15:21 35:21|premier 3:2 7:11 11:8 12:6 13:11 18:8 21:7 22:8 34:5 44:6 47:8
premiere 2:4 3:1 20:5 23:4 27:9 31:10 33:6 44:5 45:9 47:6|premiered 22:35|premieres 18:20 31:28|premiers 7:27 21:29
premise 3:31|premises 35:34|premium 35:34|prend 21:23 29:23 33:18|prendre 3:36|prends 14:40|preneur 35:41
prennent 20:40|prenoms 25:43|prep 18:35|preparation 18:42|prepare 13:41|preparing 13:34|pres 19:37|present 29:29 51:31
presentation 31:39|presente 12:15 14:15 17:17 27:14 29:16|press 35:23 38:25|presse 38:42|pressemitteilung 35:29
pressenti 31:27 43:30|pressestimmen 38:30|prestataires 53:39|prestaties 26:32|prestations 26:31 50:30
pret 12:25 17:17 27:14 40:12|pretended 3:31|pretendre 5:41|pretends 33:30|pretera 27:38|preview 27:32|previews 31:33
previsionnel 18:24 40:19 43:24|prevoit 31:39|prevoyons 40:37|prevu 18:30 42:30|price 34:29 50:16|priest 6:33
prijs 2:15 13:16 38:17|prijsofferte 50:32|prijzen 13:21 38:22|prime 13:23 15:24 35:23
principal 14:14 18:15 29:15 40:11|principale 45:39|principaux 10:40|printemps 18:24 40:19 47:24|prints 31:33
prions 12:40|pris 3:29 19:19|prise 19:37|prises 10:29 18:30|private 17:24 42:25
prix 2:5 7:4 13:7 22:8 34:15 38:20 50:17|prize 13:34|pro 10:31|probe 19:28|procent 2:20 40:18
proces 21:19 23:18 28:20 35:19|prochaine 3:18 27:21 35:23|prochaines 36:31 40:25|proches 31:39|procirep 17:42
procuration 29:41|prod 7:38|produced 7:22 13:23|produceerde 13:31|producent 2:5 16:12 17:7 29:6 34:10 42:7 43:7
producenten 41:32|producentenbond 7:30|producer 10:9 16:11 17:10 27:3 29:6 34:8 40:2 42:6 43:6|produceren 40:29
producers 7:13 40:11 41:16 43:16|producing 40:31|producteur 2:11 10:12 16:10 17:11 29:5 34:11 40:6 41:5 42:6 43:5
producteurs 7:38|productie 1:16 40:13 43:16|productiehuis 2:20 7:20|productieleider 7:30|productiestimulans 42:32
productiestrategie 40:29|production 1:6 2:4 5:2 7:11 8:3 13:2 16:3 18:6 22:3 34:4 40:4 41:6 43:9 53:4
productions 22:38|productrice 12:40|produisons 40:37|produit 7:31 13:23|produits 0:31 7:27|produktion 40:17 43:20
produktionshaus 7:28|produktionsstrategie 40:27|produzent 2:14 42:15 43:15|produzenten 34:22 41:16
produzentenhonorar 16:30|produzentenverband 7:28|produzentin 29:30|produzieren 40:27|produziert 13:29
professional 19:32|professionele 19:29|professionnel 13:41|professionnels 19:37|proficiat 23:30|profil 7:22 24:24
profit 0:36|profits 2:34|programm 35:19 40:17|programma 35:31|programme 35:37|programmera 27:38
programmkinobesucher 31:29|project 1:8 12:7 23:13 27:9 36:5 40:5 43:8|projectionist 33:30|projections 31:39
projects 1:35|projekt 12:14 23:14 27:13|projektstand 43:30|projet 1:7 12:12 23:12 27:16 29:7 36:9 37:9 40:9
projets 1:23 7:31|prolongation 34:39|prolongeable 34:39|promesse 34:39|promet 34:39|promise 9:42|promised 9:35
promotie 31:30|promotion 31:39|prononcee 14:40|proportion 10:37|proportions 24:43|propos 38:42|propose 33:36
propres 0:20 17:20 40:25|proprietaires 33:36|props 24:36|prorata 10:40|prospection 16:41|protagonist 6:33
protagoniste 44:40|protagonisten 20:30|protagonistes 20:29 45:27|protagonists 20:34|protokoll 35:29|proud 6:33
provide 27:32|provided 27:32|province 45:19 53:30|provinciaal 45:31|provincial 45:33|provincie 53:30|provinz 53:28
provisoire 37:25 43:24 52:25|proximus 40:25 42:30|prozent 2:19 40:17|public 2:7 15:10 22:10 31:19 36:10 40:4 43:9 45:7
publication 8:30 47:30|publicite 23:39|publicity 23:34|publie 33:36|publiek 36:32|publieksprijs 22:32|publikum 36:31
publikumspreis 22:30|publiques 15:42|published 47:35|publisher 5:34|puis 3:0 5:5 13:5 19:8 20:5 31:18 33:12 48:10
puits 21:41|punten 44:31|purchase 34:27 35:18|purchaser 34:34|put 10:14 21:22 40:10|q 31:33|q1 18:35|q2 18:35|q3 18:35
q4 18:35|qu 3:1 6:10 14:14 20:2 33:13 36:4 44:2 45:3 47:9 48:2 53:0|quadratisch 19:28|quai 48:41|qualite 35:29 40:25
quand 6:20 28:13 31:10 33:16 47:13|quantite 50:41|quantity 50:35|quarantaine 6:40|quarante 10:29 45:27|quarrel 33:30
quarry 22:25 53:22|quarter 46:35|quartier 19:37|quatre 2:12 7:11 20:14 28:15 30:14 38:16|quatrieme 21:41
que 3:9 4:3 9:2 14:13 19:1 23:3 27:10 33:2 40:0 45:1 51:3|quebec 31:39|quelle 17:20 42:20|quelqu 33:36|quelque 12:40
question 21:37|questionnaire 30:37|questions 21:20 44:29
qui 2:2 3:2 5:6 6:4 19:0 21:3 29:4 31:10 33:3 36:5 40:-1 44:5 45:2|quinze 2:17 7:27 31:17|quittance 5:41|quitte 47:42
quoi 5:19 32:21 36:21 44:19|quotation 50:35|quote 10:40|raad 23:30|raakt 44:31|raccord 49:43|raconter 3:24 33:24
radio 13:12 22:21 39:22|raison 3:36|ramen 40:29|raming 16:21 42:22|ran 3:31|rappelle 48:41|rappellent 19:37
rappelons 23:39|rapport 3:18 23:21 44:22|rapporter 40:37|rasante 32:43|rata 10:31|rate 19:20 23:23|raten 2:29
rater 38:42|rather 19:21 30:24|raum 3:27|raume 27:18 35:19|raumt 34:29|reach 31:33|read 3:6 18:10 27:14 40:13 44:9
reader 3:16 44:27|readers 31:33|reading 44:34|reads 48:35|ready 27:32|real 22:42
realisateur 2:16 10:10 13:22 22:12 31:8 41:11|realisation 13:16 19:13 41:17 43:17 50:17|realisations 7:38
realisatrice 12:15 38:18 39:18 40:12 43:17|realise 31:39|realisee 30:41|realiste 40:37|recapitulatif 5:29 41:30
receipt 35:34|receipts 10:34|receivables 0:36|receive 29:35|received 1:21 15:17 17:10 35:9|recensies 38:32
receptie 35:31|reception 1:26 35:26|recettes 2:19 10:26 40:17|receveur 51:43|recevez 23:39|recevoir 29:41
recevrez 23:39|recherche 16:26 18:26|recherches 16:23 18:24 24:25|rechnung 26:31|recht 10:20 34:20
rechte 2:5 5:11 10:5 34:10 40:8 41:6|rechteinhaberin 34:29|rechtekette 5:30|rechten 2:10 5:9 10:4 34:14 40:6 41:5
rechtenketen 5:32|rechter 28:32|rechteubertragung 2:29|rechthebbende 34:30|rechtsberatung 16:30|rechtsform 1:20 8:20
rechtsvorm 1:21 8:22|rechtzetting 11:32|recipiendaire 35:41|recipient 35:34|recit 6:18 20:19 47:20 53:17|recits 3:36
reclame 7:30|recognises 21:34|recoit 2:39|recommandation 46:42|recommandations 30:29 44:29|recommandee 34:39
recommence 3:36|recommendation 44:34|recommendations 30:35|recompenses 7:38|reconnait 21:29 48:29|recouped 40:31
recoupment 10:34|recouvert 47:42|recovery 14:34|recrutee 53:39|recu 1:19 15:30 35:19|recueillis 38:42
recues 15:35 35:23|recuperation 14:40|recurrents 45:39|recurring 45:33|recus 7:38|redactionele 7:30|redaktion 27:28
reden 33:26|redet 6:29|redevable 51:43|reduirons 40:37|reecriture 2:15 3:11 16:17 18:17 40:12|reeks 7:12 27:11 45:20
reeksen 22:32|reel 16:14 19:11 33:16 45:12|reelles 19:37|reels 19:37|reference 19:11 23:21 26:15 50:14
references 32:25 36:25 45:12|referenties 32:17 36:17 45:15|referenzen 32:16 36:16 45:14|referment 45:39|refugie 33:36
refuse 21:23 33:18 48:23|refuses 3:31|regard 49:43|regarde 6:40|regarder 19:26 30:29|regards 27:32|regeln 45:29
regels 45:31|regie 10:4 13:8 22:13 41:15 43:13|regieassistent 13:30|regime 15:42|regio 40:29|region 40:15 42:8 53:24
regional 15:14 42:23 53:21|regionale 15:25 20:24|regionalforderung 42:30|regisseur 10:8 12:7 13:14 22:8 39:9 43:8
regisseurin 39:30|register 35:34|registered 8:36|registre 33:36|regle 12:22 14:22 45:21|reglement 1:27 15:27
regler 26:43|regles 14:28 45:27|regulars 31:33|regulation 15:35|rehearsals 19:32|reichen 12:19 40:17|reihe 9:30
reine 21:41|reis 41:32|reise 41:30|reisen 16:30|reizen 16:32|rekening 4:14 10:13 11:13 35:12|rekeninghouder 4:32
relatifs 5:41|relation 6:40|relationship 6:33|relative 15:42|release 5:12 31:24 35:12|releve 4:43|relief 44:40
remain 12:34|remarks 11:35|remarque 9:42|remarques 11:42|rembourse 40:37|remboursement 10:29 40:25|remember 33:30
remerciements 12:40|remis 2:39|remise 2:27 18:12 23:18 50:12|remonte 33:36|remontee 10:40|remplace 11:42
remplacement 2:39|remplir 1:41|remuneration 2:36|remunerations 0:42|rencontre 3:24 40:25|rencontree 20:40|render 24:36
rendre 14:28 23:28|rendu 23:21 24:36|renewable 34:34|renewals 5:34|rennt 33:26|renouvelable 34:39|renouvellement 34:39
renouvellements 5:41|renseignements 1:29 14:28|rent 7:11 33:16 35:12 53:11|rentre 48:41|reopens 21:34|repaid 40:31
repaired 53:33|reparent 33:36|reparieren 33:26|repartent 21:41|repartition 0:42|repas 19:26 41:30|repay 40:31
reperage 40:37|reperages 16:23 18:24 19:19|repeteer 19:29|repeter 19:37|repetition 45:39|replaces 11:35|repond 33:36
repondants 30:41|repondons 40:37|repondre 29:41|repondront 20:40|reponse 12:28 40:25|report 44:34|reporte 0:42
reportee 0:42|repose 40:37|represent 29:35|representer 29:41|reproduction 2:39|requerant 1:41
request 4:16 12:14 35:14 51:16|requested 1:18 17:19 43:19|requisiten 24:31|rescuers 33:30|research 16:28 24:19
reseaux 31:39|reservation 35:41|reservations 44:34|reserve 1:16 27:23 34:24|reserved 47:35|reserveren 34:30
reserves 0:20 10:19 44:19 47:20|residence 16:41|residences 13:41|residing 2:34|resiliation 2:39|respect 14:40
respecte 2:39|respondenten 30:32|respondents 30:35|responsabilite 14:33 35:23|responsibility 14:34|ressemble 36:43
resserrer 3:36|rest 2:3 10:12 23:8 33:0 40:9 44:12|restants 5:41
reste 3:1 10:6 11:8 17:8 20:6 21:7 27:4 33:13 34:5 40:2 44:6|restent 2:28 34:27|rester 19:26 40:25|restituer 35:41
restons 7:20 12:22 50:24|result 0:36|resultat 0:42|resultaten 30:32|resultatenrekening 0:32|resultats 0:31 30:29
resume 5:29 44:29|retained 0:36|retarde 40:37|retenue 23:39|retire 10:40|retired 33:30|retiree 5:41|retombees 53:39
retour 2:21 34:21 48:23|retournement 44:40|retours 18:42|retractation 35:41|retravailler 44:40
retrouve 21:23 45:21 48:23|retrouvee 20:40|return 20:18 34:17 35:18|returning 45:33|returns 51:36|reuni 27:38
reunie 23:39|reunion 23:39|reunit 7:38|reus 6:30|reve 6:40|reveille 48:41|revenue 3:24 47:30|reversion 2:23 34:23
revert 34:34|reviennent 20:40|revient 2:21 33:29|reviews 38:35|revised 11:35|revocation 29:41|revoked 29:35
revoquer 29:41|revu 11:42|revue 38:31 47:30|rewrite 2:17 3:15 40:15|rewritten 3:31|ri 3:36|rib 4:43|richter 28:30
richtig 14:29|richtlinie 1:30|richtte 13:31|rideau 13:41|rien 1:14 3:9 6:13 33:9 48:14 53:12|rient 33:36|right 49:36
rights 2:11 5:14 10:4 34:15 40:5 41:5 47:4|rigueur 23:39|rijdt 48:31|rijksdienst 51:32|rijksregisternummer 25:33
rings 33:30|rire 27:38|risico 40:29|risiko 40:27|risk 40:31|risque 40:37|risques 40:37|rit 33:36|ritcs 13:31
river 20:23 53:22|rivers 20:34|rivier 20:21 53:20|rivieren 20:31|rivieres 20:40|roch 47:30|rode 20:31|roest 32:32
roet 47:31|rol 27:30|role 27:38|roles 10:40|roman 3:10 5:13 30:5 34:8 43:5 47:14|romans 3:18 34:23|rond 18:32
ronde 33:27|rook 47:31|room 3:20 19:21|rosa 6:32|rost 32:31|rote 20:29|rotterdam 31:31|rouge 3:24 45:27|rouille 32:43
roule 48:41|route 33:22 48:25|rouvre 21:41|rouwt 3:28|roy 27:30|royaume 25:43|rtbf 7:14 17:17 22:18 40:12 42:17
rubriek 1:31|rubrieken 1:31|rubrique 1:41|rubriques 1:41|ruckfluss 10:29|ruckforderungsanordnung 14:29
ruckstellung 17:30|rucktritt 2:29|rue 48:41|rufen 12:29|ruhe 6:29|ruined 28:35|ruinee 28:42|ruineerde 28:32
ruiniert 28:30|rule 45:33|rules 1:18 14:18 45:17|run 7:22 27:22|running 22:19 43:19 45:17|runs 33:30|russ 47:30
rust 6:16 32:18 40:14|ruth 6:9 27:21 33:6 48:10|ruzie 33:17 48:21|rythme 19:37
s 2:2 6:2 9:7 12:1 17:3 19:2 20:1 23:1 31:3 33:6 40:0 44:1 47:2|sa 3:-1 6:8 7:1 10:7 13:8 20:8 28:5 33:20 35:4 48:4
saarbrucken 31:29|saccades 19:37|sacd 2:28 17:30|sacha 6:32 33:19|sache 19:37|sacristine 21:41|sad 3:31|sage 3:36
sags 44:34|sagt 3:9 6:19 20:11|sagte 3:17 20:19|said 20:23 38:25|saint 21:41|sais 3:36|saison 21:11 33:6 45:34
saisons 20:29 45:27|sait 6:22 33:18 44:22|salaire 2:17 16:19 35:19 40:15|salary 35:34|sale 35:23 42:25
sales 27:13 31:13 40:11 42:16|salle 27:21 31:32|salles 30:29 31:27|salutations 12:28 27:27|same 10:18 40:15 45:17
samen 10:24 33:6 42:11|samenvatting 44:31|sample 30:24 45:22|sans 3:9 6:22 33:9 40:10 47:15|sass 33:26|satz 3:27
satzung 8:20 9:20|sauf 15:30 21:29|sauront 19:37|savoir 3:14 6:18 7:27|says 6:17 20:18 38:19
scenario 1:2 2:9 3:1 5:8 10:8 12:1 16:6 18:2 27:6 40:2 41:3 43:6 44:1|scenariosteun 17:22 23:20|scenarist 2:30
scenariste 2:22 13:20 16:12 40:8|scene 19:7 44:9 48:31|scenes 19:37|schaamt 33:27|schaamte 3:28|schalt 20:29
scham 3:27|scharfe 19:28|schauspielerin 13:19 27:18|schaut 6:29|schedule 16:35|schedules 27:32|scherpte 19:29
schetsen 24:32|schickt 33:26|schiefgehen 40:27|schijf 23:30|schijven 2:20 23:20|schilderijen 32:32|schilt 20:31
schlafen 21:19 53:18|schlafender 33:26|schlaft 33:26|schlafzimmer 48:29|schliesslich 33:26|schliesst 21:19 28:20
schlussel 21:29|schnee 47:30|schnell 3:27|schnitt 13:8 19:7 41:9 48:13 50:9|scholen 31:30|schon 33:26
school 7:8 13:16 20:8 21:16 45:7|schooljaar 20:31|schools 31:33|schoolvrienden 7:30|schrap 44:31|schrappen 3:28
schreef 38:32|schreibe 3:27|schreiben 2:5 3:12 10:5 23:10 27:4 40:3|schreibt 2:19 13:19|schreiner 53:28|schrieb 38:30
schriftelijk 29:31|schriftlich 29:20 34:19|schrijf 3:28|schrijfster 34:15 40:13 53:15|schrijft 2:20 13:21
schrijven 2:7 3:16 10:8 23:7 40:5|schrijver 2:30|schritte 19:18 36:21|schroff 6:29|schuld 21:30|schulden 0:32
schuldet 51:30|schule 21:29|schulen 31:29|schulfreunden 7:28|schuljahr 20:29|schwachen 44:29|schwarz 19:28
schwarze 28:30|schwarzweiss 19:28|schweigen 3:17 20:19|schweigend 47:30|schwelle 47:30|schwellenwerte 46:30
schwestern 33:26|schwierigkeiten 14:29|scolaire 20:29 31:27|scolaires 31:39|score 19:22 30:25|scout 19:21 40:20
scouting 16:24 18:24|screen 27:17 42:29|screenings 31:33|screenplay 2:23 18:24
script 2:4 3:1 5:4 10:4 12:4 13:4 16:13 18:5 27:7 40:1 41:5 44:4|scriptcoach 16:32|scripte 13:35
se 3:1 10:5 19:-1 20:8 21:2 30:2 33:5 34:1 35:2 40:2 45:8 47:3 48:10 53:10|seance 35:41|season 21:10 45:30
seasons 20:23 45:22|seat 7:22 33:19|sec 20:13 45:12 49:30|sechs 7:10 31:11 35:11 45:11|sechzig 6:23 10:14
second 2:8 3:6 12:9 18:10 21:9 43:10 44:9|secondaire 31:39|secondaires 6:22 13:23 45:21|secondary 31:33
secret 33:15 45:28|secretariat 16:30 23:28|secrets 3:31|section 1:31 13:16|securite 51:43|security 14:23 51:25
see 19:23 20:12 30:13|sees 48:35|sehen 19:13 20:14 30:15|sehr 12:19 27:18|sei 3:27|sein 33:26
seine 6:14 13:8 27:7 33:11|seinem 29:20 33:16|seinen 10:29|seiner 23:29|seit 7:10 11:12 33:8 40:9|seitdem 3:27
seite 47:30|seiten 3:17 9:20|seizoen 45:31|seizoenen 20:31|seizoensboog 45:31|seizoensfinale 21:31|sek 49:31
selben 10:29|selbst 33:16 40:17|selected 22:35|selectie 22:32|selectiecomite 12:31|selection 12:27 22:19 23:16
selective 17:22 22:22 40:18|self 33:30|semaines 3:24 53:27|semblables 6:40|semois 53:39|sender 14:9 17:10 27:8 40:14
senders 9:30|sending 12:34|senior 31:39|seniors 31:33|sent 11:25 28:24|sentait 47:42|sentence 3:31|separately 2:34
sept 30:29 45:27|september 18:32|septembre 18:42|sequence 19:13 20:16 48:31
sera 2:5 3:8 19:19 20:6 23:5 31:5 33:2 34:5 40:2|seraing 53:32|serais 27:38|serait 40:37|serial 45:33
serie 7:9 12:5 13:5 27:9 43:6 45:23|serien 22:30|series 7:4 13:5 19:3 22:12 27:4 30:5 45:20|serions 12:40
seront 19:32 53:18|sert 40:37|service 7:27 21:29|services 2:23 26:25|servira 40:37
ses 5:4 6:3 7:2 13:4 14:15 15:5 20:4 27:2 33:11 40:6 45:7|session 1:29 12:28|set 7:33|sets 41:19 53:27|setting 3:31
settings 45:33|settled 19:32|setzen 40:27|setzt 33:26|seuil 47:42|seuils 46:42|seul 33:36|seule 19:30 29:23
seven 30:24 45:22|seventeen 33:30|sewn 53:33|sexton 21:34|sfeer 32:32|shall 10:14 34:14 35:24|shame 3:31
share 10:12 30:13 33:8 40:9 42:13|shared 10:34|shareholders 46:35|shares 10:34
she 2:3 3:3 6:9 13:9 19:-1 20:5 33:9 34:1 47:4 48:5|sheet 0:11 24:24 46:17|shelter 40:24 42:20|sheriff 48:35
shift 21:24 45:22|shock 38:35|shoot 14:6 18:12 19:13 27:4 40:2 43:7 53:10|shooting 43:24 50:24|shoots 33:30|shop 7:33
short 13:11 19:8 22:18 34:10 47:11|shorts 7:13 13:14 22:16 40:11|shot 2:11 49:31|shots 19:30|should 19:21 33:19
show 45:33|shown 7:33|shows 20:23 45:22|shrink 40:31|shy 6:33|si 1:8 2:6 10:8 12:7 27:18 28:9 34:13 40:4
sich 11:5 19:3 21:5 33:16 40:2 48:5|sicherheit 51:30|sichtungslink 39:30
sie 2:1 3:2 6:5 13:1 19:2 20:4 23:1 27:2 33:7 48:3|sieben 30:20 45:19|siebzehn 6:19 33:16|siege 7:16 8:30 13:19
sieht 48:29|sight 33:30|sign 29:28 50:19|signature 1:11 2:10 14:10 18:6 23:18 29:6 50:11|signe 12:22 14:22 40:19
signed 9:13 12:12 14:12 18:13 40:9|signer 29:41|signes 9:42|silence 3:29 19:19|silences 3:31|silent 20:34|simenon 3:36
simple 3:33|since 3:9 6:11 7:11 11:13 33:8|sind 7:10 12:11 14:11 31:11|sinds 7:15 11:16 33:12|sindsdien 3:28
single 15:35|sings 20:34|singt 20:29|sinon 19:26 34:27|sint 21:31|sit 20:23 33:19|situation 5:29 8:30|sitz 7:18 8:20
sitzung 23:19 35:19|six 3:3 7:13 31:13 34:7 35:8 45:14|sixieme 21:41|sixties 6:33|sixty 6:23 10:24|size 46:35
sketches 24:36|skizzen 24:31|slaapkamer 48:31|slaapt 33:27|slagzin 37:32|slapen 21:21 53:20|slapende 33:27
slate 7:22 40:20|sleep 21:24 53:22|sleept 44:31|slept 19:32|sleutel 21:31|slogan 37:31|slotte 33:27|slow 19:32
slowly 33:30|sluit 28:32|small 3:7 7:9 12:10 15:11 19:8 46:11|sme 14:34|smelled 47:35|sneeuw 47:31|snel 3:28
snow 47:24 48:24|so 33:30|sober 19:29|sobre 19:37|social 8:11 14:10 31:15 45:16 51:11
sociale 14:8 31:14 41:9 45:8 51:17|sociales 14:28 41:30|sociaux 31:39
societe 4:4 5:10 7:7 10:5 12:6 13:2 14:11 17:3 23:1 29:3 34:7 40:8 43:3 46:3|societes 2:28 53:27|societies 2:34
soepele 40:29|soeurs 3:24 33:24|sofern 27:28|sofica 42:42|sohn 6:14 33:20|soir 33:24 38:31|soiree 35:41|soit 53:39
soixantaine 6:40|soixante 6:22 10:23 53:21|sold 31:33|solde 23:28 40:25|soleil 19:37|solemnly 14:34|solitaire 6:40
soll 3:12 28:15 33:11|sollicite 1:29 17:30|sollicitee 43:42|sollicitons 12:40|som 16:32|something 33:30
sometimes 19:32|somme 16:19 34:17 42:20 51:21|sommer 2:14 18:24|sommes 7:14 12:15 27:23 36:18|soms 19:29
son 2:1 6:11 7:4 13:5 19:3 21:2 23:1 27:4 29:9 33:10 34:1 40:-2 41:3|sondern 3:27|sonner 33:36|sonntag 21:29
sonntags 31:29|sonore 50:41|sonst 19:11 34:24|sont 2:8 5:17 6:9 10:17 14:9 23:8 31:8|soon 37:36|soort 1:31|soot 47:35
sortent 19:37|sortie 18:17 30:16 31:30|sorties 30:41|sortir 31:39|soudain 19:37|souffre 44:40|souhaite 19:37
souhaiterions 27:38|souhaitons 27:38|sound 19:15 41:19 50:19|sounddesign 50:31|soupconne 33:36|souple 40:37
source 17:20 42:30|sources 17:30 30:29|sourde 28:42|sous 2:7 14:8 15:10 16:9 19:5 26:11 27:14 31:7 50:10
soussigne 1:29 14:28|soussignee 14:40|soussignes 34:39|soutenues 23:39|south 53:33|soutien 12:22 23:21 40:19
souvenir 3:36|soyons 53:39|sozial 14:29|sozialabgaben 41:30|soziale 31:19 51:20|sozialkrimi 45:29|spa 53:32
spare 19:32|speak 20:34|special 38:35|speciale 38:36|speciaux 41:42|spectacle 13:41|spectateurs 31:39|speel 27:30
speelt 13:21 45:20|spelen 27:19 53:20|spend 19:15 53:27|spent 53:33|spf 51:43|spiele 27:28|spielen 27:28
spielfilm 1:7 7:6 12:7 13:7 22:8 28:8 43:8|spielfilme 7:18 22:20|spielt 13:19 45:19|split 10:34|spoed 21:21 45:20
spoken 33:30|sporen 47:31|spot 53:33|sprach 3:27|sprache 43:30|sprachen 13:29|spreads 31:33|spring 40:20 47:24
spuren 47:30|square 19:32|srl 7:20 12:22 43:24|staan 47:31|staat 4:17 20:15 33:12|staatsangehorigkeit 25:31
staatsblad 8:32|staatssteun 14:31|stab 41:30|stade 33:24 43:30|stadium 43:32|stadten 31:29|staff 7:22 46:24
staffel 45:29|staffelbogen 45:29|staffelfinale 21:29|stage 2:17 27:16 43:19|stages 13:41|stagiaire 6:34|stairs 48:35
staking 21:31|stalls 44:34|stammers 6:33|stamp 1:35|stand 17:9 42:16 43:16 47:9|standaard 38:32|stapel 7:30
stappen 18:16 19:14 36:17|starb 3:27|starken 44:29|stars 38:35|start 8:36|started 3:15 14:28|starten 31:29
starts 21:34|state 14:23 42:25|static 19:21 49:25|statief 19:29|station 21:14 33:18 48:14|statisch 49:31|stativ 19:28
status 17:28 43:18|statut 8:30 17:30|statuten 8:22 9:21|statutes 9:35|statuts 8:35 9:24|stay 19:32|steal 28:35
steals 33:30|steden 31:30|steekproef 30:32|stehen 47:30|steht 20:19 33:16|steigt 21:29|steinbruch 22:20 53:18
stelle 15:24 29:15|stellt 21:14 27:13 35:14|stem 3:28|stemmen 28:32|stempel 1:31|stepped 5:34|steps 19:21 36:25
sterk 27:30|sterke 44:31|sterne 38:30|sterren 38:32|steuerjahre 15:30|steuern 14:29|steuerpflichten 14:29
steun 1:13 3:4 14:6 23:16 40:4|stichprobe 30:30|stiehlt 33:26|stierf 3:28|stil 21:31
still 9:13 17:13 22:13 39:14 44:12|stille 22:21 39:21|stiller 33:27|stilte 3:28|stimmen 28:30|stimmung 32:31
stipendien 13:29|stockt 44:29|stoff 40:17 41:20|stoffberatung 16:30|stond 47:31|stood 20:23 47:24|stopped 47:35
stops 6:33|stories 45:33|story 3:13 6:5 16:7 20:6 27:4 41:7 45:5 47:7|storyboard 19:37|stottert 6:29|straat 48:31
strand 48:30|strang 45:29|strangers 33:30|strasse 48:29|strategie 31:27 40:25|strategy 31:22 40:20|streamer 40:31
streaming 31:30|streamz 42:32|streek 53:30|streichen 3:17 44:19|streiflicht 32:31|streik 21:29|streit 5:20 48:19
streiten 33:26|strengths 44:34|strijklicht 32:32|strike 21:34|strongly 27:32|stropen 28:32|structurant 53:39
structurantes 53:39|structure 3:7 7:9 16:12 40:7 44:11 45:18|studeerde 13:31|studied 13:34
studio 7:13 19:5 27:13 50:16 53:14|studiohuur 50:32|studiomiete 50:30|studium 13:29|stukken 12:31|stunts 41:35
stur 6:29|stuurt 33:27|subject 14:18 27:16 30:18|submission 11:35|submit 29:35|submitted 17:35|subside 23:39
subsidiary 46:35|subtotaal 50:32|subtotal 50:35|succes 27:30|success 27:32|suchen 3:17 40:17|sucht 33:26|sud 53:39
sudden 19:32|suddenly 19:21 33:19|suffit 19:37|suggestions 44:36|suie 47:42|suis 3:36|suisse 10:29 31:27
suit 27:12 33:9 34:12 40:10 45:21|suitcase 3:31|suitcases 33:30|suite 3:7 11:13 27:10 34:11 44:12 48:12 50:13
suivant 18:42|suivantes 15:42|suive 27:38|suivies 31:39|suivions 47:42|suivons 45:39|suivra 10:29 23:28|suivre 9:42
suivrons 20:29 27:27|sujet 3:24 30:29|sum 16:35|summary 5:24 44:23|summe 1:8 11:9 15:9 16:9 17:9 43:9
summer 2:17 18:29|sun 19:32|sunday 21:34|sundays 19:21 31:22|supermarche 33:36|supervisor 13:34|supplementaire 2:39
suppliers 53:33|support 1:12 12:12 23:18 40:9 43:7|supported 23:34|supporting 6:33|supports 27:32|supprime 3:24 11:30
sur 3:3 7:2 15:2 20:1 21:1 22:3 23:3 26:3 31:2 33:2 34:5 35:1 40:6 45:3 47:2 53:8|surete 5:41|surgeon 21:34
surname 25:36|surprend 33:36|surtout 30:41|surveiller 33:36|survey 30:35|suspect 33:30|sut 47:42|switzerland 10:34
syndicaliste 6:40|synopsis 9:32 12:11|szene 48:29|szenenbild 19:18 41:20|t1 18:42|t2 18:42|t3 18:42|t4 18:42
taal 43:32|taalgrens 53:30|tabellen 30:32|table 7:24 20:26|tableau 5:23 30:23 32:25|tableaux 30:41|tables 30:35
tafel 7:15 20:15 33:12|tag 12:11 33:8 45:11 48:12|tage 26:14 33:9 50:19|tagen 33:26|tagesordnung 35:29|tagline 37:36
taille 46:42|taire 20:40|taisait 3:36|tait 33:36|take 14:23 28:24|takes 19:25 33:14|tal 33:26|talen 13:31|talents 7:38
talked 3:31|talks 6:23 40:11 42:16|tant 27:38|tante 3:29|tanzt 6:29|tard 33:29 45:21|tater 21:29|taube 28:30
tax 40:22 42:20 51:5|taxes 14:34|taxpayer 51:36
te 1:2 2:2 3:4 7:0 11:2 12:1 14:1 17:4 23:1 26:3 27:0 28:2 29:10 33:-2 34:1 38:2 42:2 44:1|tea 33:30|teaches 13:34
teaching 31:33|team 7:14 23:5 36:16 40:8 53:4|teams 53:28|teaser 16:18 50:18 52:19|technicians 53:33|techniciens 53:39
techniek 24:32|technik 24:31|technique 24:32 41:16 43:16|techniques 41:42|tederheid 6:30|teen 45:33|teenagers 19:32
tegen 2:15 18:16 33:12|tegenhoudt 6:30|tegenover 6:15 33:21|tegenspeler 6:20 44:21|teil 10:29|teilen 2:19 45:19
tekenen 29:31|tekst 9:16 19:14 23:15|telefon 43:30|telefoon 43:32|telenet 42:32|telephone 43:42|televisie 20:15 31:24
television 20:20 31:28|tell 3:24 33:14|teller 48:29|tells 33:19 48:24|telt 7:30|temoignages 20:40|tempete 48:41
temps 3:11 40:12 45:24 46:17|ten 0:9 13:7 30:8 31:6 33:4 36:9 40:4 53:6|tenaient 3:36|tenait 47:42|tenant 35:23 45:22
tendances 30:41|tendresse 6:40|tenir 11:24 19:19 40:19|tenue 27:38|ter 12:20 53:20|term 34:34|termijn 7:30
termijnen 2:30|termination 2:34|termine 18:19 20:18 27:18|terminus 33:19 48:24|terms 5:15 27:13 35:14 50:15
terre 33:36|territoire 5:29 27:27|territoires 5:23 10:23 31:21|territories 5:18 10:18 31:16
terug 2:7 33:4 34:13 35:8 40:12|terugbetalen 14:31|teruggekomen 47:31|terugverdienen 10:31|terugvorderingsbevel 14:31
test 1:26 16:17 52:18|tested 19:32|testimony 20:34|tetue 6:40|text 9:14 19:11 20:13 23:12|texte 2:17 9:20 19:15 23:18
textes 2:21 23:23|texturen 32:31|textures 19:14 24:19 32:29|than 19:32|thank 12:14 35:14 36:16 50:15|thanks 12:34
that 3:6 4:3 5:2 14:15 23:1 27:0 29:2 31:5 33:1 35:2 45:0 47:2 51:3 53:1
the 2:0 3:0 6:1 19:1 21:2 23:1 33:0 34:1 35:1 40:1 53:1|theatre 2:28 34:27|theft 21:34|their 6:17 20:10 31:9 33:6 45:9
them 3:5 5:8 20:8 21:8 23:8 31:6 33:9|thema 3:22 45:15|theme 3:33|themen 45:29|themes 45:36
then 13:8 19:12 20:8 31:18 33:4|there 3:6 19:7 21:9 33:5 44:20|these 20:34|they 3:2 6:5 19:3 21:6 33:18 38:7 48:6
thin 33:30|think 31:33|third 3:7 18:11 21:10 30:11 35:10 44:10|thirds 53:33|thirties 30:35
thirty 6:8 7:8 26:11 33:5 40:6 50:10 53:8|thiry 22:34
this 1:3 3:5 9:3 12:2 15:3 17:3 19:3 23:1 27:9 29:6 31:4 34:2 40:2 53:1|thomas 33:26|those 3:20 33:19|thousand 31:33
thread 20:23 45:22|three 2:7 7:3 13:4 15:5 16:5 20:8 28:5 31:3 33:1 36:6 40:1 44:4|thresholds 46:35|thriller 45:32
through 18:24 20:23|throughout 2:34|throw 19:32|thuis 48:31|thursday 33:30|tick 1:24 9:25|ticket 35:31|tickets 31:33
tide 19:32|tien 13:13 30:13 33:9 40:10|tienduizend 31:30|tient 40:37|tiere 45:29
tiers 2:15 5:9 30:9 34:7 35:9 40:10 44:9 53:7|tijd 3:18 45:20|tijdens 34:30|time 22:10 29:9 40:6 43:10 45:15 46:10
times 31:22 45:22|timide 6:40|timmerlui 53:30|tired 6:33|tirer 34:39|tisch 7:18 20:19
titel 7:4 22:10 31:4 37:11 43:13 44:9|titelrol 2:30|titels 7:20 31:20|title 5:9 22:11 37:11 43:21 44:9
titles 2:17 7:17 31:16|titre 22:23 37:15 43:27 44:12|titres 7:31 31:21|titulaire 4:43|titulaires 5:41|titularite 5:41
to 2:1 3:3 5:3 14:1 23:1 27:5 28:3 29:3 33:2|tochter 6:8 20:8 31:7 33:11 44:8|tod 33:26|toe 23:30|toebehoort 3:28
toegangscode 52:33|toegankelijk 40:29|toegekend 17:32|toelaat 27:30|toen 3:18 47:21|toepasselijk 10:31
together 3:12 10:29|told 3:31|tom 6:40|tomas 33:30|tombe 21:41|ton 3:1 19:4 27:4 36:13 44:15 45:18
tone 36:16 44:14 45:22|toneel 2:30|toneelstuk 34:30|tonmischung 41:30|too 3:15 31:16 44:18|toon 3:9 36:14 44:12 45:12
toont 6:20 30:21|toronto 31:39|tot 2:4 10:5 18:6 19:4 25:7 27:4 29:11 31:4 45:5|totaal 11:11 15:11 16:11 17:11 50:11
total 11:7 15:7 16:14 17:13 41:10 42:10 46:10 50:12|totale 49:31|touch 19:32|toujours 6:40|tour 31:33|tourisme 31:39
tournage 14:6 18:14 19:10 27:4 34:5 40:2 43:19 50:7 53:5|tournai 53:33|tournee 31:27 33:24|tourner 14:28 40:25
tournera 31:39|tournerons 19:30 53:21|tournez 27:38|tournons 2:39|tous 6:15 7:14 33:11 40:12 47:17
tout 2:3 3:9 4:7 6:4 12:4 14:9 19:7 21:5 29:11 33:5 34:3|toute 2:17 23:18 29:19 45:17|toutes 1:41|towards 20:34
town 33:19 45:22|towns 31:33|tracks 47:35|tracts 20:40|traduction 16:41|traduite 13:41|tragedie 3:24 28:30
tragt 19:11 33:9 44:18|trailer 31:30|train 3:16 28:32|trained 13:34|trainee 6:33|trainees 53:33|trait 24:43
traitement 2:15 9:17 12:15 18:17 40:12|traiteur 53:39|tranche 23:28 30:29|tranches 23:39|translation 16:35
transmis 51:43|transports 41:42|trap 48:31|trauern 3:27|traurig 3:27|travail 3:11 16:17 19:13 35:16 46:17
travaille 3:24 33:24|travailler 19:26 20:29|travaillera 19:37|travailleur 35:41|travaillons 7:38|travel 16:24 41:24
traverse 3:36|treatment 2:14 9:16 18:6 40:12|trees 3:31|treibt 6:29|trekken 31:30|trends 30:35|trentaine 7:38
trente 2:11 6:11 7:10 26:14 30:12 40:8 53:10|treppe 48:29|trial 21:34|tribunaux 34:39|tries 33:30|triest 3:28
triple 31:39|tripod 19:32|triste 3:36|tritt 21:29|trois 2:4 3:0 7:9 13:5 15:12 20:9 28:7 33:6 36:7 40:1 44:5 45:4
troisieme 2:28 21:29|trop 3:18 44:33|trouve 3:14 19:15 48:29|trouvent 21:41|trouver 3:20 17:17 31:14 33:11
trouverez 9:30 12:28|true 14:34|trust 3:31|try 33:30|ttc 50:41|tuesday 11:25 33:19|tuin 47:31|tuner 28:35|tur 33:26
turnaround 24:39|turning 44:34|turnover 0:16 7:13 46:24|turns 33:30|tussen 2:15 10:16 34:15|tv 40:25 42:30
tva 8:15 16:14 26:16 50:24 51:16|twaalf 3:13 7:15 23:15
twee 2:0 3:2 7:6 10:1 13:1 15:2 16:2 19:0 20:1 30:2 31:0 33:-2 34:1 35:1 40:4 44:3 45:1 50:2 53:0
tweede 12:8 18:10 21:9 31:8 43:10 44:9|tweeendertig 40:29|tweehonderd 30:32|tweeling 6:30|twelve 3:15 7:17 23:17
twenty 53:33|twice 3:15 31:16 44:18|twins 6:33
two 2:1 3:-2 7:6 10:1 13:1 15:2 16:2 19:1 20:4 30:4 33:2 34:1 35:1 40:5 44:1 50:2 53:3|type 1:32 45:19
u 1:8 12:7 23:13 27:17|uber 3:3 10:10 15:6 31:5 33:7 34:5 40:3|uberarbeiten 3:17 44:19|uberarbeitet 11:30
uberarbeitung 40:27|uberarbeitungen 2:29|ubergabe 35:29|uberlasst 35:29|uberschreitungsreserve 41:30|ubersetzung 16:30
ubersicht 5:30|ubertragen 5:30|ubertragt 2:29|ubertrug 5:30|uit 3:5 6:3 7:3 8:5 19:2 27:2 40:6 47:4 53:11
uitbetaling 23:30|uitbreekt 33:27|uitgang 30:32|uitgaven 53:30|uitgegeven 53:30|uitgesteld 17:32|uitgever 5:32
uitgeverij 47:31|uitlopen 19:29|uitnodiging 35:31|uitschrijven 35:31|uittreksel 8:32|uitvoerend 16:32|uk 31:33
um 3:7 12:9 20:5 33:6 34:4 35:5 40:2|umfasst 7:28|umfrage 30:30|umsatz 0:13 7:10 46:20
un 2:1 3:4 7:3 12:2 23:1 28:3 31:1 33:5 34:2 40:5 45:7|unabhangig 14:29|unabhangiges 7:28
unbedenklichkeitsbescheinigung 51:30|unchanged 2:34|und 2:1 3:0 7:2 10:1 13:2 14:2 27:2 31:1 33:-1 34:1 40:0 53:1
under 5:18 30:18 33:14|underlying 5:34|undersigned 14:34|understand 3:31|undertaker 33:30|undertakes 2:34
undertaking 14:23 15:24|une 2:1 3:3 7:6 12:2 13:2 19:1 20:1 23:4 27:0 28:2 33:3 40:-1 44:2 45:5|union 7:35
unique 15:42|unit 8:25 50:24|unitaire 50:41|unite 8:30 27:27|unites 46:42|units 46:35|univers 45:39|universite 13:41
unreliable 6:33|uns 2:7 3:5 5:12 23:7 27:6 40:5|unser 7:6 12:11 27:12 35:7 40:5
unsere 3:5 10:7 12:7 15:7 26:8 40:5 47:7|unseren 12:29|unserer 11:30|unseres 27:28|unsubscribe 35:34|unter 15:30
unterbringung 41:30|unterlagen 12:29|unterliegt 14:29|unternehmen 8:11 14:16 15:10 46:10|unternehmensgrosse 46:30
unternehmensnummer 8:30|unterrichtet 13:29|unterschreiben 29:20 50:20|unterschrieben 14:19 18:20
unterschrift 1:10 2:9 14:9 23:16|unterzeichnen 29:30|unterzeichner 14:29|until 3:6 19:6 25:11 29:17 33:12
unvorhergesehenes 16:30|up 3:7 7:9 20:10 27:9 33:6 41:11|urbains 31:39|urgences 21:29 45:27
us 2:6 3:8 5:11 7:6 12:6 40:10 47:7|use 1:18 3:15 27:16|used 47:35|uses 19:37|usine 20:29 53:27|utiliser 4:43
utilite 3:36|uur 20:21 35:21|uurrooster 35:31|uw 11:3 12:2 17:4 23:11 27:14 35:3 40:4 50:4|uwe 23:30|va 33:36
vader 6:15 33:12 44:16|vaf 17:17 40:13 42:17|vak 1:31|vakbondsman 6:30|valable 25:21 29:29 50:20|valeurs 0:42
valid 25:16 29:24 50:15|validite 50:41|valise 48:41|vallee 33:24 53:27|valoir 14:22 34:21 42:24|valt 14:21 21:21
van 2:1 5:3 6:0 12:1 19:0 20:2 23:4 27:0 28:2 30:2 31:0 33:-2 45:2 53:1|vandaan 3:28|vanity 6:33|vary 31:33|vast 19:29
vaste 0:22 45:20|vat 26:25 50:24|vater 6:19 44:19|vecue 3:36|veel 19:14 27:14 31:15|veertig 10:16 31:15 45:15
vehicles 41:35|vehicules 41:42|velours 32:43|vendeur 27:21 31:21 40:19|vendre 6:40|vendu 3:36|vendue 33:36|vendus 7:38
vennoot 29:31|vennootschap 4:12 10:11 12:10 14:10 29:11|vente 31:27 35:29|ventes 42:42|venu 3:36|veranderd 11:32
verbal 23:28 35:29|verbindlichkeiten 0:31|verbindt 2:30|verblijf 41:32|verbonden 46:32|verbrandt 48:31|verbrennt 48:29
verbunden 46:30|verbundene 46:30|verdachtigt 33:26|verdankt 3:27|verdeeld 10:31|verdeler 40:18 42:22|verdeling 27:30
verdenkt 33:27|verdict 44:34|verdwijnen 33:27|verdwijnt 21:31|vereffening 14:31|vereinbart 34:29|verenigingen 31:30
verfilmen 34:30|verfilmingsrechten 34:30|verfilmungsrechte 34:29|verfolgt 27:28|verfugt 34:29|vergadering 35:31
vergat 3:28|vergeeft 3:28|vergelijkbare 31:30|vergessen 19:28|vergeten 19:29|vergeven 6:30|vergleichbare 31:29
vergoeding 2:30|vergutung 2:29|verhaal 3:7 6:10 20:10 27:9 41:11|verhaallijnen 45:31|verhaltnis 10:29
verhandlungen 40:27|verhort 21:29|verhouding 6:20 10:21|verhuurder 35:31|verjaardag 33:27|verkauf 31:29|verkaufen 6:29
verkauft 31:19 33:16|verklaar 14:31|verklaring 15:21 46:22|verkocht 31:20 33:17|verkoop 31:20 42:22
verkoopagent 27:19 31:20|verkoopsvoorwaarden 35:31|verkopen 6:30|verlag 5:20 47:20|verlangen 35:29
verlangerung 5:20 34:19|verlassen 47:30|verleent 34:30|verlegen 6:30|verleih 7:13 27:13 40:12
verleihgarantie 40:17 42:20|verlengen 34:30|verlenging 5:21 34:20|verliebt 33:26|verlies 33:27|verlustrechnung 0:31
vermelding 2:20 38:22|vermieter 35:29|vermogen 0:32|verneemt 33:27|veroordeeld 14:31|verordening 15:32
verordnung 15:30|verpassen 38:30|verplichte 1:31|verplichtingen 14:31|verra 20:40|verrat 33:26|vers 20:40
verschenen 47:31|verschuldigd 51:32|verschwindet 21:29|verse 17:24 34:32|versee 23:39|versement 4:25 23:32
versicherer 35:29|versichern 14:29|versicherung 40:27|versicherungen 41:30|versicherungsbestatigung 35:29
versie 2:11 3:3 10:3 11:3 18:11 23:2 27:1 40:0 43:3 44:6|versies 16:32
version 2:16 3:0 11:17 18:15 23:4 27:3 43:6 44:11|versions 16:41|verslag 23:30|verspreiden 52:33|versprochen 9:30
verstand 3:27|versteckt 6:19 33:16|verstopt 6:20 33:17|vertaler 16:32|vertaling 16:32|vertegenwoordigen 29:31
vertellen 3:28|vertonen 27:30|vertoning 31:30|vertoningsplan 31:30|vertrag 2:14 10:14 23:14|vertrage 5:15 9:15 18:15
vertraging 40:29|vertragsstrafe 35:29|vertraulich 35:29|vertraulichkeitsvereinbarung 35:29|vertrekken 21:31
vertreten 29:30|vertreter 29:30|vertrokken 47:31|vertrouwelijk 35:31|verts 19:37|verurteilt 14:29|vervaldag 5:32
vervaldatum 26:32|vervangt 11:32|verviers 53:32|vervolledigd 11:32|verwachte 31:30|verwalter 8:20 29:20
verwenden 27:28|verwendungszweck 26:31|verwertung 31:29|verzeihen 6:29|verzeiht 3:27|verzekering 40:29
verzekeringen 41:32|verzekeringsattest 35:31|verzoek 35:31|verzogert 40:27|verzug 10:29|vesdre 53:39
vestigingseenheid 8:32|vet 6:33|veuf 6:40|veuillez 1:29 11:20 27:17|veut 6:22 33:18 44:22|veuve 34:27 48:29
veuves 28:42|veux 3:18 19:19 27:21|via 40:18 42:22|vide 48:41|videos 9:42|vie 7:38|vieille 33:36|viel 19:13 27:22
viele 31:29|vielen 12:19 50:20|viendra 31:39|viennent 7:38|viens 3:36|vient 3:14 17:20 53:27
vier 2:8 7:7 20:8 30:9 38:16|vierkant 19:29|vierzig 10:14 31:14 45:14|vieux 47:42|view 3:20 30:24|viewing 39:36
vijf 2:12 7:12 50:13 53:11|vijfentwintig 53:30|vijfenvijftig 6:30|vijftien 7:20 31:20|vijftig 45:31|vijftigste 33:27
village 19:9 24:14 33:16 45:11 53:11|villages 31:35|villes 31:39|vimeo 39:35|vinden 3:18 17:22|vindt 12:15 33:12 48:16
vingt 7:16 28:20 33:14 53:17|violen 19:29|violins 19:32|violons 19:37|virale 31:39|vis 29:41|visage 31:39
visages 19:15 32:21 33:14 36:21|vise 31:39|vises 31:39|visionnage 39:43|visons 40:37|visual 41:24 53:22|visually 19:32
visueel 19:29|visuel 37:43|visuele 41:32|visuell 19:28|visuelle 41:24 44:22|visuellement 19:37|visuelles 32:43
visuels 53:39|vit 13:29 53:27|vite 33:36|vleugel 28:32|vliegt 33:27|vliegtuig 33:27|vod 31:39|voelen 27:30
voertuigen 41:32|voeten 19:29|voice 3:11 19:11 20:22|voici 11:24 12:22 50:24|voir 19:13 30:26 39:18 52:18|vois 19:37
voisin 48:41|voisine 3:24 6:28|voisins 2:39|voit 48:41|voiture 48:41|voix 3:11 19:22 20:16 33:11|vol 21:41
voldragen 40:29|vole 33:36|volent 28:42|voleurs 33:36|volgde 13:31|volgden 47:31|volgen 20:21 45:20
volgende 3:7 27:9 33:7 35:10 36:12|volgorde 9:32|volgt 9:7 10:7 19:5 23:6 27:11 40:4 45:6|volk 3:28|vollmacht 29:30
vollmachtgeber 29:30|vollzeitkrafte 46:30|volmacht 29:31|volmachtgever 29:31|volontiers 27:38|voltijds 46:32
vom 1:7 3:4 5:7 7:9 11:7 23:6 31:6|von 2:2 3:0 7:6 12:2 14:2 19:1 23:8 30:6 34:2 37:4 43:3 45:2 53:1|vont 31:39
voor 2:2 3:-2 12:6 19:5 23:2 27:5 33:-3 34:2 35:3 40:-2 45:0 50:5|voorbeeldafleveringen 45:31|voorbehoud 27:19 44:21
voorbehouden 1:31|voorbereiding 18:32|voorjaar 40:29|voornamen 25:33|voorop 47:31|voorschot 34:30|voorstellen 44:31
voorverkoop 42:32|voorwaarden 23:30|voorwerp 2:30|vor 7:9 13:5 20:8 21:5 27:4 30:5 33:1 53:4|voran 47:30
vorauffuhrung 27:28|vorauffuhrungen 31:29|vorbehaltlich 27:28|vorbei 33:26|vorbereitung 18:30|vorderingen 0:32
vorhaben 1:30|vorhanden 17:30|vorige 11:24 15:11 40:8|vorigen 15:30|vornamen 25:31|vorschlage 44:29|vorverkauf 42:30
vos 11:24 27:31|votent 35:41|votre 12:15 23:20 27:17 28:9 35:4 50:10|voulais 3:36|voulez 27:38|voulons 31:39
voulu 3:36|vous 1:5 9:6 12:19 23:19 27:20|voyages 16:41|vraag 4:17 21:15 50:17|vraagt 12:31|vragen 12:24 44:16
vrai 3:24 14:28|vriend 28:32|vriendelijke 6:20 12:20|vriendelijkheid 3:28|vrij 5:17 34:23|vroegen 30:32|vroeger 47:31
vrouw 6:15 33:21|vrouwen 31:30|vrt 42:32|vu 24:31 33:24|vue 3:14 33:24 44:19|vues 18:30 19:26|vullen 1:31|vus 7:38
vuurtorenwachter 33:27|waals 53:30|waalse 53:30|waanzin 3:28|waar 3:15 14:10 33:14|waarborg 2:20 35:21|waarin 19:29
waarom 3:13 40:13 45:15|waaronder 23:30|wache 21:29|wacht 21:20 48:20|wachten 20:21 44:21|wachtwoord 39:32
wahnsinn 3:27|wahr 14:29|wahrend 34:29|wait 20:23 44:23|waits 3:31|wakes 33:14 48:28|wakker 48:31|walked 47:35
walking 33:30|walks 48:35|wallimage 7:20 17:24 42:24|wallonia 53:33|wallonie 17:15 53:29|wallonische 53:28
wallonischen 53:28|wallons 53:39|walloon 53:33|walls 27:32|wande 33:26|wanneer 28:17 33:21|wanprestatie 10:31
want 3:24 19:15|wants 6:23 33:11 44:14|war 3:15 21:10 33:6 47:11|ward 21:24 45:22|warranties 2:23 34:23
warten 20:19 44:19|warum 3:12 40:12 45:14|was 3:7 6:3 14:2 19:-1 23:2 28:3 33:-1 40:-2 44:4 45:1|washes 33:30
wasser 20:12 22:13 39:19|wat 2:1 3:4 5:2 6:3 9:2 11:2 19:2 20:1 28:3 29:2 30:2 33:-2 40:-1 44:6 45:3 48:2 53:1
watch 30:18 39:19 52:20|watches 6:33|watching 19:32|water 20:13 33:9 39:23|watercolour 24:36|wateren 22:22 39:22
waters 22:25 39:25|wdr 22:30|we 3:-2 7:3 12:3 19:1 20:2 27:3 30:2 31:2 40:9 44:1 53:3|weaknesses 44:34|weather 40:31
wedding 28:35|weder 14:29|weduwen 28:32|weduwnaar 6:30|week 3:21 45:20|weekend 33:30|weeks 53:33|weer 34:20 40:18
weet 3:18 19:19|weg 19:10 33:15 48:15|weigert 3:12 33:21|weight 44:34|weil 40:17 45:11 47:12|weinig 7:15 19:14 40:13
weiss 3:12 19:13 44:14|weisse 21:29|weiter 2:14 33:11 35:14|weitere 2:29|weitergeben 52:31|weitergegeben 3:27
weken 53:30|welche 1:30|welke 1:31|well 21:24 23:14 31:13|welt 36:16 45:23|weltvertrieb 31:19 42:20|weltweit 2:29
wem 5:20 45:19|wen 31:29|wenig 19:18 40:17|wenige 7:28|weniger 11:30|wenn 1:6 6:11 12:6 27:10 28:7 34:6|wensen 27:30
went 7:33|wer 3:12 7:13 44:14|werbung 7:28|werd 14:21 23:20|werden 2:4 6:4 10:5 23:4 29:5 31:4 33:1 40:3 53:8
wereld 2:12 36:14 45:20|werfe 19:28|werk 1:18 3:7 6:9 19:9|werke 7:28|werken 7:20 12:12 20:12|werkgelegenheid 53:30
werkgever 35:21 51:22|werkstatt 16:20 18:20|werkt 44:31|werktitel 43:32|weten 3:18 44:21|wettbewerbsanalyse 30:30
wetter 40:27|what 2:1 3:4 5:2 6:7 9:3 10:2 11:3 19:1 20:1 28:2 30:2 33:-2 36:5 38:3 40:-2 44:6 45:2 48:2 53:0
when 6:7 23:7 28:9 31:6 33:16 47:9|where 3:15 17:11 20:10 33:14|which 28:19 40:15 46:19|white 19:21 21:24
who 3:9 5:9 6:4 7:1 19:0 21:2 28:3 31:11 33:-2 36:6 44:2|whoever 10:34|whom 31:22 45:22|whose 3:20 40:20
why 3:7 40:19 45:17|wide 19:21 49:25|widerruf 29:30|widerrufen 29:30|widowed 6:33|widows 28:35
wie 3:12 5:2 6:1 7:1 21:2 31:3 33:-2 38:3 40:5 44:2 45:4 47:2|wieder 34:29|wiederkehrende 45:29|wien 13:29
wij 2:4 12:9 23:4 27:14 34:4 40:6 47:5|wijd 49:32|wil 3:17 6:15 44:9|wildern 28:30
will 3:1 6:4 19:11 20:1 23:4 27:3 31:3 33:-2 40:4 44:2 53:4|willen 27:19 31:20|wins 20:34|winst 0:32
winstverdeling 0:32|wint 20:31|winter 19:15 32:28|winterlicht 19:29
wir 2:0 3:-1 7:2 12:3 14:1 19:2 20:1 27:2 30:2 31:1 40:8 53:3|wird 3:1 10:3 11:4 19:6 23:3 33:7 34:7 40:1 51:5
wish 27:32|wist 47:31|wit 19:29|with 3:3 7:6 12:1 13:1 27:7 31:5 33:0 38:3 40:6 44:1 45:2 50:2 53:0|withdrawn 29:35
within 0:19 23:17 40:15|without 3:15 40:15 47:19|witte 21:31|witty 6:33|witwen 28:30|witwer 6:29|wo 33:26|woche 3:27
wochen 53:28|woher 3:27|wohnhaft 2:29|wohnt 53:28|wohnung 33:26|wollen 27:28|woman 33:30|women 31:22 33:19
won 7:16 13:27|wonder 38:32|wonende 2:30|woont 13:16 53:24|woorden 19:29|word 3:15 31:16 47:19
worden 6:8 10:9 23:8 29:9 33:5 53:8|words 19:32|wordt 2:2 3:0 10:3 11:4 19:4 23:3 28:4 33:4 34:3 35:3 40:1 48:3 51:5
work 1:8 3:10 7:6 13:7 20:7 34:7 46:8 50:8|workers 20:34|working 43:35|works 7:17 44:18 53:17|workshop 16:23 18:23
world 2:11 36:13 45:25|worte 19:28|would 3:1 12:4 27:17 30:8 40:6 44:4 47:5 50:5|wreed 38:32|write 1:18 2:17 3:15
writer 2:15 3:0 5:8 13:4 16:5 40:5 43:5 44:8 53:3|writes 2:23 13:23|writing 1:7 3:9 10:6 13:6 17:7 23:12 29:7 40:3
written 34:23 43:24|wrong 40:31|wrote 3:31|wunder 38:30|wunsch 4:30|wunschen 27:28|wurde 14:11 19:5 23:11 27:10 47:6
wurden 30:20 31:19|wusste 47:30|x 43:12 45:31|y 5:8 7:12 12:7 19:5 20:8 33:3 40:4 44:8 47:9 53:6|yann 48:41
year 0:12 15:7 19:4 20:6 22:8 31:5 34:12 45:5|years 2:6 7:10 13:6 15:7 20:6 33:3 34:6 35:6 40:3|yes 1:18 27:16 31:16
yet 3:20 44:23|yeux 6:40|you 1:4 12:8 23:8 27:15 28:8 35:4 36:5 50:8|young 7:33
your 11:4 12:6 17:4 23:14 27:16 35:3 40:3 50:4|yours 12:18 23:17 27:16|zaak 30:21 45:20|zaakvoerder 7:15 12:15 14:15
zaal 27:30|zag 33:27|zahlbar 26:31|zahlen 2:14 40:21|zahlt 7:10 10:11 14:11 34:11|zahlung 23:19 50:20|zakt 44:31
zal 19:14 27:14 33:12|zalen 31:30|zartheit 38:30|zartlichkeit 6:29|zdf 42:30
ze 2:0 3:2 6:9 13:3 19:0 20:4 21:1 33:8 35:3 47:3 48:4|zee 33:27|zegt 3:7 6:17 20:10 33:7|zehn 13:11 30:12 33:8 40:9
zehntausend 31:29|zei 3:18 20:21|zeigen 30:30|zeigt 6:19 27:18|zeile 11:30|zeit 3:12 38:15 45:14|zeitplan 40:27
zeitzeugen 20:29|zekerheid 51:32|zelf 40:29|zelfstandig 46:32|zender 27:19 40:18|zentralen 8:30
zes 7:9 31:9 35:10 45:17|zestig 6:24 10:16|zetel 7:20 8:22|zeven 30:21 45:20|zeventien 6:30
zich 2:8 19:7 21:9 33:12 53:8|zichzelf 33:27|ziehen 27:18 31:19|ziekenhuis 45:20 48:21|zielgruppe 31:29
zien 7:15 19:14 20:15|ziet 48:31|zij 2:9 19:9 33:7 34:10 48:11|zijn 6:7 7:1 10:2 12:2 13:2 14:7 29:2 31:1 33:14 40:0
zin 3:28|zingt 20:31|zit 9:21 12:20|zitten 33:27|zittende 20:31|zitting 35:31|zo 1:21 34:20|zoals 47:31
zoe 21:29 24:31|zoek 3:28|zoeken 3:13 40:22|zoekt 33:27|zolder 33:27|zollner 33:26|zomer 2:15 18:26|zondag 21:21 31:20
zonder 3:6 6:8 19:13 40:7 48:9|zonsopgang 33:27|zoom 49:43|zoon 6:15 33:21|zou 3:13 27:14 47:16|zouden 27:19 30:21
zu 3:8 7:1 10:2 16:2 23:1 27:1 28:2 29:10 33:3 44:2 45:1 50:2|zuerst 47:30|zugangscode 52:31|zuhoren 3:27|zuhort 3:27
zuiden 53:30|zuletzt 40:27|zum 2:8 3:11 18:9 27:7 33:5|zur 20:14 46:15 50:15|zuruck 2:7 33:4 34:8 35:8 40:12
zuruckgekommen 47:30|zuruckzahlen 14:29|zusammen 10:29|zusammenfassung 44:29|zusatz 2:29|zussen 33:27|zustimmung 27:28
zuwendungsbescheid 23:29|zwakke 44:31|zwart 19:29|zwarte 28:32
zwei 2:1 3:-1 7:7 10:2 15:2 16:3 19:0 20:2 30:2 33:-2 34:1 35:2 40:5 44:2 45:1 50:3|zweihundert 30:30
zweimal 3:17 44:19|zweit 3:27|zweite 18:12 31:11 43:12 44:11|zweiunddreissig 40:27|zwijgen 20:31|zwijgend 47:31
zwillinge 6:29|zwischen 2:14 10:14 34:14|zwischensumme 50:30|zwolf 3:12 7:13 23:14"""
