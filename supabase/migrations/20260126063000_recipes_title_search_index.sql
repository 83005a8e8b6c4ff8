-- Searching titles scanned every recipe. Built without blocking writers, so it stands alone: it cannot run in a transaction.
create index concurrently if not exists recipes_title_trgm_idx
  on public.recipes using gin (normalized_title extensions.gin_trgm_ops);
