-- All reviews of a proposal, ended ones too, are told with its explanation; the index of the live ones does not find them.
create index reward_review_proposal on reward_review (proposal_id, opened_at, id);
