"""What each measure is worth for each kind: the whole judgement of content as one table.

A row is "weight measure low high": the weight times the ramp of the measure from low to high (measures.py). A kind's
score is the sum of its rows; `BASE` is where an unknown page stands. Titles, bookmarks and file names come on top
(scoring.py). "@name" stands for the rows of a family of kinds.
"""

Row = tuple[float, str, float, float]

FAMILIES: dict[str, str] = {
    "narrative": """
        +6 story 0.15 0.7 | +1 prose 0.3 0.9 | -2 letter 0.3 0.8 | -3 contract 0.2 0.6 | -3 table 0.1 0.6 |
        -3 script 0.2 0.6""",
    "contract": """
        +4.5 contract 0.15 0.65 | -2 table 0.2 0.8 | -2 form% 1 3 | -1.5 letter 0.6 1""",
    "budget": """
        +2.2 table 0.2 0.9 | +1 total 0 1 | +0.7 money_head! 1 4 | -3 status! 2 5 | -3 quote! 1 4 | -3 accounts! 3 8 |
        -2 prose 0.4 0.9 | -3.5 shares 0.3 0.9 | -2 tailed 0.2 0.8 |
        -2.5 source! 2 5""",
    "finance": """
        +3.5 source! 1 5 | +2.5 status! 0.5 3 | +1.5 percent# 1 4 | +1.5 table 0.1 0.6 | +0.7 source_head! 0 2 |
        -3 cost_crew! 4 10 | -2.5 cost_overhead! 1 4 | -2 prose 0.4 0.9 | +2.5 shares 0.2 0.9 | +2.2 tailed 0.2 0.9 |
        -2.5 labels 0.4 0.9""",
    "pictures": """
        +1 wordless 0.2 1 | +2.2 pictured 0.1 0.8 | +2 image 0.1 0.5""",
    "letter": """
        +3.5 letter 0.25 0.85 | -2 articles 0.3 1 | -2 table 0.3 0.9""",
}

WRITTEN: dict[str, str] = {
    # ------------------------------------------------------------------------------------------ artistic
    "screenplay": """
        +6 script 0.15 0.8 | +2.5 slugs 0.2 1 | +2 dialogue 0.1 0.8 | -2 contract 0.3 0.8""",
    "step_outline": """
        +5.5 outline-slugs 0.1 0.8 | +3 steps 0.2 0.9 | +2.5 story 0.1 0.6 | -4 dialogue 0.3 0.9 |
        -4 table 0.1 0.5 | -4 contract 0.2 0.6 | -3 years 0.5 1 | -3 months 0.3 1 |
        +1.8 numbered_sentence# 3 8 | -2 one-sentence 0.1 0.9 | +1.5 entries 0 1""",
    "synopsis_short": """
        @narrative | +2 words 50 105 | -3.2 words 340 620 | -2.5 episodes 0.2 1 | -4.5 steps 0.2 0.7 |
        -3 outline-slugs 0.2 0.8 | -2.5 age# 4 8 | -2.5 cv_head! 0 2 | -2.5 credit_line# 0 2 |
        -3 presented 0.1 0.8 | -3 entries 0 1""",
    "synopsis_long": """
        @narrative | +2 words 420 800 | -3.5 words 1700 2600 | -2.5 episodes 0.2 1 | -3.5 steps 0.2 0.7 |
        -3 outline-slugs 0.2 0.8 | -2 age# 5 10 | -2.5 pages 5 8 | -2.5 credit_line# 0 3 |
        -2 scenic 0 1""",
    "treatment": """
        @narrative | +1 words 700 1300 | +1.2 words 1600 2400 | -2 episodes 0.2 1 | -3.5 steps 0.2 0.7 |
        -2.5 outline-slugs 0.3 0.9 | +2 treatment_words! 0 4 | +1 documentary% 0.3 1 | -1.5 age# 8 16 |
        +2.4 pages 3 7 | -2.5 credit_line# 1 4 | +2.5 scenic 0 1""",
    "logline_pitch": """
        +3.5 story 0.1 0.4 | -6 words 60 100 | +1 words 12 20 | -3 table 0.1 0.4 | -4 sheet-labels 0.2 0.6 |
        -3 letter 0.3 0.7 | -3 works% 1 3 | -3 bullet# 1 3 | -2 role_line# 0 1 | -2 cv_head! 0 1 |
        +2.5 one-sentence 0.1 0.9""",
    "series_bible": """
        +3 series% 0.5 2 | +3 bible! 1 5 | +1.5 words 300 900 | +1 episodes 0 0.6 | +1 portrait! 0 3 |
        -3 table 0.1 0.5 | -4 contract 0.2 0.6 | -3 we-voice 0.4 1 | -3 sheet-labels 0.2 0.7 | -2.5 education! 1 4 |
        -2 market% 1 3 | +2.5 lead 0.1 0.7 | -3 credit_line# 1 3 | -2.5 letter 0.3 0.8 |
        -3 months 0.2 0.8""",
    "episode_outlines": """
        +5.5 episodes 0.2 1 | +2 story 0.1 0.5 | -2 bible! 3 6 | -3 dialogue 0.3 0.9 | -3 table 0.1 0.5 |
        -4 contract 0.2 0.6 | -2 months 0.3 1 | -3 lead 0.3 0.9 | -2.5 steps~no-episodes 0 1 | +1.5 entries 0 1""",
    "character_descriptions": """
        +4.5 age% 0.8 2.5 | +2.5 portrait! 0 3 | +1 third% 1 3 | -2.5 education! 1 3 | -2.5 years 0.3 1 |
        -3 contract 0.2 0.6 | -3 table 0.1 0.5 | -2 words 1500 3000 |
        +2.5 presented 0.1 0.8""",
    "graphic_bible": """
        @pictures | +3 drawing% 1 5 | -1.5 frames% 4 10 | -1 mood% 2 6""",
    "moodboard": """
        @pictures | +2.5 mood% 1 4 | -2 drawing% 2 6 | -2 frames% 4 10 | +2.5 deck 0.2 0.8 |
        -4 steps 0.2 0.8""",
    "storyboard_animatic": """
        +5 frames% 3 9 | +1.5 image 0.05 0.3 | +1.5 wordless 0 0.6 | -4 steps~no-frames 0.2 0.8""",
    "poster_pre": """
        +2 wordless 0.5 1 | +2.5 image 0.6 0.95 | -3 pages 1 3 | +2.5 billing!~wordless 0.2 1.2 |
        -2 one-sentence 0.1 0.9""",
    "pitch_deck": """
        +3 slides 0 1 | +1.5 image 0.05 0.4 | +1.5 pages 3 8 | +1 audience% 0.3 2 | -2 table 0.3 0.8 |
        -2.5 words/page 150 320 | +5 deck 0.2 0.8 | +3 mail#~deck 0 0.5 | +3 phone#~deck 0 0.5""",
    "author_note": """
        +3.5 own-voice 0.1 0.9 | +3.7 writing% 0.5 2.6 | -2.6 filming% 2.2 5 | -2 filming_future% 0.7 2 |
        -3 financing% 1.2 3.5 | -2.5 market% 1.5 4 | -4 letter 0.35 0.8 | -5 contract 0.2 0.5 |
        -3 undersigned# 0 1 | -2 story 0.5 0.9 | -1 words 1500 3000 | -3 script 0.1 0.5 | -3 table 0.1 0.5 |
        -3 labels 0.2 0.7 | -2 sheet-labels 0.2 0.7 | -3 few-sentences 0.3 0.9 |
        -3 amount# 1 4 | -2.5 postcode# 1 3 | -2.5 birth# 0 1 |
        -1.5 founded# 0 1 | -2 we-alone 0.3 0.9 | -2 wallonia% 2.5 5 |
        -3 years 0.3 0.9""",
    "director_note": """
        +3 own-voice 0.1 0.9 | +4.2 filming% 1.2 4.2 | +1.2 filming_future% 0 1.2 | -3 financing% 0.8 2.4 |
        -2 percent# 0 1 | -1.5 millions# 0 1 | -2 amount# 1 3 |
        -2.5 market% 1.5 4 | -4 letter 0.35 0.8 | -5 contract 0.2 0.5 | -1 words 1800 3500 | -3 script 0.1 0.5 |
        -3 table 0.1 0.5 | -3 few-sentences 0.3 0.9 | -2 wallonia% 2.5 5 |
        -3 years 0.3 0.9""",
    "producer_note": """
        +2.4 own-voice 0.1 0.9 | +4.4 financing% 0.5 2.4 | +1 market% 0.2 1.5 | +0.7 audience% 0.1 0.8 |
        -1.5 filming% 3 6 | -4.5 letter 0.3 0.75 | -5 contract 0.2 0.5 | -3 undersigned# 0 1 | -2.5 table 0.2 0.7 |
        -2 company% 2.5 5 | -2 wallonia% 3 6 | -2 study% 1.5 3.5 | -2 audience% 2.5 5 | -3 few-sentences 0.3 0.9 |
        -2 vat! 1 3 |
        -2.5 founded# 0 1 | -2 birth# 0 1 |
        -3 years 0.3 0.9 | +4 what-if 0.2 0.6 | +3 setback! 1 4""",
    "script_report": """
        +5 reading_report! 1 5 | +1.5 reading_report% 0.5 2 | -2.5 i-voice 0.4 1 | -3 contract 0.2 0.6 |
        -2.5 table 0.2 0.7""",
    "source_work": """
        +4 isbn# 0 1 | +3.5 publishing! 1 4 | +2 past% 1 3 | +1 pages 2 10 | -3.5 contract 0.2 0.6 |
        -2 letter 0.3 0.8 | -2 table 0.1 0.5 | -4 wordless 0.4 0.9""",
    # ------------------------------------------------------------------------------------------ economic
    "development_budget": """
        @budget | +4.6 cost_writing! 0 4 | +1.2 cost_development! 0 3 | +1 cost_overhead! 0 2 | +0.5 small 0 1 |
        -6 large 0 1 | -3.5 cost_crew! 4 9 |
        -2 months 0.5 1""",
    "production_budget": """
        @budget | +5.2 cost_crew! 2 7 | +1.8 large 0 1 | -2 small 0 1 | +0.6 cost_overhead! 0 2""",
    "development_finance_plan": """
        @finance | +0.8 small 0 1 | -6 large 0 1""",
    "production_finance_plan": """
        @finance | +0.8 large 0 1 | -6 small 0 1""",
    "supplier_quote": """
        +5 quote! 0 3 | +2.5 vat! 0 2 | +1 table 0 0.4 | -3 invoice! 0.5 2 | -6 advert! 1 3 | -3 source! 3 6 |
        -2 contract 0.3 0.8 | -2 cost_writing! 4 8""",
    "development_schedule": """
        +5 months 0.1 0.8 | +3 step! 1 5 | +0.8 schedule_head! 0 2 | -2.5 table 0.2 0.8 | -3 contract 0.2 0.6 |
        -2 letter 0.3 0.8 | -2 works% 2 5 | -2.5 education! 1 3""",
    "marketing_strategy": """
        +3.5 audience% 0.5 2 | +3.2 market% 0.8 2.8 | -1.5 financing% 2.5 5 | -2 study! 4 8 | -2.5 letter 0.3 0.8 |
        -4 contract 0.2 0.6 | -2.5 table 0.3 0.8 | -2 slides 0 1 | -1.5 we-voice 0.6 1 | -2.5 sheet-labels 0.2 0.7 |
        -2 i-voice 0.4 1""",
    "market_study": """
        +4.5 study! 2 7 | +1.5 study% 0.8 2.5 | +1 audience% 0.2 1.2 | +1 market% 0.4 2 | -3 contract 0.3 0.7 |
        -2 letter 0.3 0.8 | -2.5 table 0.3 0.8 | -2 i-voice 0.4 1 | -3 setback! 1 4""",
    "walloon_spend_note": """
        +3.5 wallonia% 1 3.5 | +3.2 postcode# 1 4 | +2.5 spend% 0.6 2.2 | +0.6 place_head# 0 1 | -3 letter 0.3 0.8 |
        -4 contract 0.2 0.6 | -3 undersigned# 0 1 | -3 register! 2 5 | -3 accounts! 3 8 | -2 company% 2.5 5 |
        -2.5 sheet-labels 0.2 0.7 | -3 story 0.4 0.8 | -2 cost_writing! 4 8 | +2.5 local_spend# 0 3 |
        +1 amount# 1 4 | +1.5 wallonia! 2 5 | -2.5 birth# 0 1 |
        -2.5 years 0.1 0.6 | -2 credit_line# 1 4 | -2 education! 0 3 | -2 idcard 0.4 0.9 | -4 no-spending 0.5 1""",
    "letter_of_intent": """
        @letter | +4 interest! 0 3 | +1 interest% 0.5 2 | -2.5 apply! 2 4 | -2 decision! 2 5 | -3 bank! 2 4 |
        -3 undersigned# 0 1 |
        +2.5 conditional! 0 2 | +2.2 your_work! 0 1 | -2 our_work! 0 1 | -2 your_fund! 0 1""",
    "funding_decision": """
        @letter | +4 decision! 0.5 3 | +1.5 decision% 0.8 2.5 | -2 interest! 2 5 | -2.5 apply! 2 4 |
        +1.5 amount# 0 1 | -2.5 conditional! 0 2 | -3 no-decision 0 1 | -2 our_work! 0 1 | -2 your_fund! 0 1""",
    "cover_letter": """
        @letter | +3.5 apply! 0.5 3 | +1.5 this_fund# 0 1 | +0.6 we-voice 0.1 0.7 | -2.5 interest! 2 5 |
        +1 our_work! 0 1 | +1.5 your_fund! 0 1 | -3 your_work! 0 1 |
        -3 decision! 3 6 |
        -1.5 conditional! 1 3""",
    # ------------------------------------------------------------------------------------------ rights
    "option_agreement": """
        @contract | +3.5 option%~deed 0.3 1.5 | +1.2 option!~deed 1 4 | +1.5 underlying%~deed 0.2 1 |
        -1.5 coproduce% 1 3 | -3 no-option 0.5 1""",
    "author_contract": """
        @contract | +3.5 commission%~deed 0.4 2 | +1 commission!~deed 2 5 | -2.5 option% 0.7 2 | -1.2 option!~deed 1 3 |
        -2 coproduce% 1 3 |
        +1.5 natural_party#~deed 0 1""",
    "coproduction_agreement": """
        @contract | +4 coproduce%~deed 0.4 1.8 | +2.8 split# 0 1 | +1.5 coproduce! 1 4 |
        -3 own-voice 0.2 0.8 | -3 source! 2 5 | +0.8 coproduce!~deed 2 5 | -2 option% 0.8 2 |
        -1.2 commission% 1.2 3 |
        -1.5 natural_party# 0 1 | +0.8 legal_form#~deed 1 2""",
    "chain_of_title": """
        +4 title_chain! 1 4 | +2 title_chain% 0.8 3 | +1 contract_name# 1 3 | +0.8 date# 0 3 | -2 articles 0.4 1 |
        -2 table 0.4 0.9""",
    # ------------------------------------------------------------------------------------------ people and companies
    "cv_bio": """
        +2.6 education! 0 3 | +2 born# 0 1 | +1.8 career! 1 5 | +1.5 works% 0.8 3 | +1.5 years 0.1 0.8 |
        +1 third% 0.4 2 | -2.5 company% 3 6 | -3 contract 0.2 0.6 | -3 letter 0.3 0.8 | -3 table 0.2 0.6 |
        -2 financing% 2.5 6 | -3 sheet-labels 0.3 0.8 | -2.5 register! 2 5 | -2.5 writing% 3.5 6 | -3 url# 1 4 |
        +1.8 role_line# 0 1 | +2 cv_head! 0 2 | +1 credit_line# 0 2 | +1.2 born#~years 0.2 0.8 |
        -1.8 years-no-life 0.4 1 | +2.5 birth# 0 1 |
        -0.5 founded# 0 2 | -2 idcard 0.3 0.8""",
    "filmography": """
        +3.5 years 0.2 1 | +2.5 works% 1.5 5 | +2 filmo_head% 1 4 | -2.5 education! 0 3 | -2.5 born# 0 1 |
        -3 prose 0.4 0.9 | -3 contract 0.2 0.6 | -3 url# 1 4 | -2 table 0.3 0.9 | -2 cv_head! 0 2 |
        +2.5 credit_line# 1 4""",
    "company_presentation": """
        +3.8 company% 0.6 2.6 | +1.5 company! 1 5 | +1.3 works% 0.4 2 | +1.2 we-voice 0 0.6 | +0.8 years 0.1 0.6 |
        -2.5 education! 1 4 | -2.5 letter 0.3 0.8 | -4 contract 0.2 0.6 | -3 register! 3 7 | -3 undersigned# 0 1 |
        -2.5 financing% 3 6 | -2.5 table 0.2 0.6 | -2 sheet-labels 0.3 0.8 | -2.5 accounts! 3 8 | -2 cv_head! 0 2 |
        -1.5 role_line# 1 3 |
        +2.5 founded# 0 1 | -2 idcard 0.5 1 | -1.5 i-voice 0.3 0.9 |
        -2.5 birth# 0 1 | -2 born# 0 1""",
    "project_sheet": """
        +6 sheet-labels 0.1 0.8 | +1.5 sheet! 5 12 | +0.8 duration# 0 1 | +0.8 film_format# 0 1 | -4 form! 1 4 |
        -3 box# 1 5 | -3 contract 0.2 0.6 | -3 register! 3 6 | -2.5 years 0.5 1 | +3 labels 0.1 0.7 |
        +4.5 idcard 0.1 0.8""",
    "application_form": """
        +4.5 form! 1 4 | +2.5 box# 0 4 | +1.5 sheet! 3 10 | +0.8 numbered# 1 4 | -3 contract 0.3 0.7 |
        -2 letter 0.5 1 | -2 story 0.4 0.8 | -2.5 declare! 2 4 | +1 other_fund# 0 1 | +1 labels 0.1 0.6""",
    "previous_works_links": """
        +4.5 url# 1 2 | +1.5 viewing! 0 2 | +1 works# 1 4 | +1 duration# 0 3 | -3 words 250 500 |
        -2.5 letter 0.3 0.8""",
    "video_teaser": """
        +2 url# 0 1 | -2 url# 1 2 | +2 viewing! 0 2 | -3 words 80 200""",
    "press_kit": """
        +3.5 press! 1 5 | +2.5 quoted# 1 4 | +2 stars# 0 2 | -3 contract 0.2 0.6 | -2.5 letter 0.3 0.8 |
        -2 financing% 1.5 3.5 | -2.5 dialogue 0.2 0.7 |
        +4 attributed# 0 2""",
    # ------------------------------------------------------------------------------------------ administrative
    "declaration_honour": """
        +3 undersigned# 0 1 | +3.2 declare! 0 2 | +4 state_aid! 0 3 | -3 articles 0.3 1 | -3 mandate! 2 4 |
        -2.5 minimis! 1 3 | -2 form! 3 6 | -2 sme_size! 3 6 | -2 table 0.2 0.7 | -3 parties! 3 6 | -1.5 box# 1 4 |
        -3 articles 0.2 0.8 | -3 defined# 0 2""",
    "deminimis_declaration": """
        +5 minimis! 0 3 | +1 declare! 0 1 | +1 date# 0 2 | -2.5 state_aid! 3 6""",
    "sme_test": """
        +6 sme_size! 2 5 | +1 percent# 0 2 | -2 accounts! 4 9""",
    "mandate": """
        +6 mandate! 1 4 | +1 undersigned# 0 1 | +1 signature! 0 1 | -3 articles 0.4 1 | -2.5 state_aid! 2 4 |
        -2 words 400 900""",
    "company_registration": """
        +5.5 register! 2 6 | +1.5 register% 1.5 5 | -4 accounts! 3 7 | -3 undersigned# 0 1 | -2 story 0.3 0.7""",
    "annual_accounts": """
        +5.5 accounts! 2 6 | +2 accounts% 1.5 6 | +1 code# 2 8 | -2.5 source! 3 6 | -2 cost_writing! 3 7""",
    "tax_social_certificate": """
        +3 attest! 0 3 | +4 authority! 0 3 | -3 bank! 1 3 | -3 undersigned# 0 1 | -3 table 0.3 0.8 |
        -3 contract 0.3 0.8""",
    "bank_details": """
        +3.5 iban# 0 1 | +4 bank! 1 4 | +1 attest! 0 2 | -3 contract 0.3 0.7 | -4 invoice! 0.5 2 | -3 apply! 1 3 |
        -3 quote! 1 3 | -2.5 words 250 600 | -3 form! 2 4""",
    "identity_document": """
        +5 mrz# 0 1 | +5 identity! 1 4 | -3 words 120 300""",
    "contents_checklist": """
        +3.5 enclosed% 3 10 | +1 numbered# 2 6 | -3 prose 0.4 0.9 | -3 letter 0.3 0.8 | -3 contents 0.4 1""",
    "correction_notice": """
        +5 supersede! 0 2 | -4 words 200 400""",
    # ------------------------------------------------------------------------------------------ no piece
    "invoice": """
        +7 invoice! 0.5 3 | +1 vat! 0 2 | -3 words 400 900""",
    "advert": """
        +8 advert! 1 4 | -2 contract 0.3 0.8""",
    "other_paper": """
        -2 story 0.4 0.9 | -2 table 0.3 0.9""",
    "contents": """
        +8 contents 0.2 1""",
    "cover": """
        +2.2 wordless 0 0.5""",
}

NO_PIECE = frozenset({"contents", "cover"})  # pages that prove nothing
NOT_OURS = frozenset({"invoice", "advert", "other_paper"})  # read and understood, and no kind of the catalogue
BASE = 2.6


def _rows(written: str) -> tuple[Row, ...]:
    rows: list[Row] = []
    for part in written.split("|"):
        words = part.split()
        if words[0].startswith("@"):
            rows += _rows(FAMILIES[words[0][1:]])
        else:
            weight, measure, low, high = words
            rows.append((float(weight), measure, float(low), float(high)))
    return tuple(rows)


RULES: dict[str, tuple[Row, ...]] = {kind: _rows(written) for kind, written in WRITTEN.items()}
