-- Extensions live in their own schema: whatever stands in public is offered by the Data API.

create extension if not exists pg_trgm with schema extensions;    -- fuzzy search
create extension if not exists unaccent with schema extensions;   -- crème = creme
create extension if not exists btree_gist with schema extensions; -- exclusion constraints on scalars
