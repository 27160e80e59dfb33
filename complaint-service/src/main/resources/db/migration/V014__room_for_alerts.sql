-- Cases filed one after the other lie on one page, and what is due for them is due at the same hour. With half of the page left free
-- each alert finds room on the page of its case, and no index of cases has to be written: a third of the work for it, a fifth of all.
alter table complaint set (fillfactor = 50);
