/*
 * fact_map.h - messages of one report by day, source and shape.
 *
 * What came in is summed in memory and leaves as rows of fact_chunk: arrays
 * of up to about 2 kB, which is what PostgreSQL stores without ado.
 */
#ifndef STORE_FACT_MAP_H
#define STORE_FACT_MAP_H

#include "base/clock.h"
#include "base/ip.h"
#include "store/shape.h"

/*
 * Most distinct facts of one report that are also raised in source_day_sum,
 * row by row. Past it a report is wide: its facts leave whenever so many have
 * gathered, and stand for themselves in the view source_day. An update of
 * source_day_sum costs about ten times the COPY of a record; tidy_step
 * makes up for it later.
 */
#define FACT_MAP_MAX 2048

struct fact {
	int64_t shape_id;
	uint64_t messages;
	struct ip source_ip;
	uint8_t shape_flags;
	utc_day_t day;
	uint32_t header_from; /* for fact_map_header_from */
};

/* The same for all facts of a report. */
struct fact_source {
	int64_t report_id;
	int32_t domain_id, reporter_id;
	utc_day_t arrival_day;
	int16_t trust;
	bool is_advised;
	bool is_summed;
};

struct fact_map;

struct fact_map *fact_map_new(uint64_t seed);
void fact_map_free(struct fact_map **m);
void fact_map_reset(struct fact_map *m);

/* Add messages to a fact. */
void fact_map_add(struct fact_map *m, utc_day_t day, const struct ip *source_ip,
	const struct shape *shape, uint64_t messages);
/* It has to be emptied before the next fact is added. */
bool fact_map_is_full(const struct fact_map *m);

/* The facts, in no order; borrowed until the map changes. */
const struct fact *fact_map_items(const struct fact_map *m, size_t *count);
struct str fact_map_header_from(const struct fact_map *m, const struct fact *f);

/* Append the facts to COPY rows of fact_chunk. Changes their order. */
void fact_map_put_rows(
	struct fact_map *m, const struct fact_source *source, struct buf *rows);

#endif
