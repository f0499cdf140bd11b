# domains.awk - every statement is about one policy domain, or says why not.
#
#   awk -f tools/domains.awk sql/queries/*.sql
#
# The tables are spread over hosts by domain_id, and what is about one domain is
# one host's work. A statement is bound where each table that carries domain_id
# stands with a condition on it, or is filled with it. Others carry one of
#   -- fan-out: WHY      asks all hosts, or writes rows of many domains
#   -- reference         tables alone that are not spread: dictionaries, the
#                        schema's own, the ledger, the changes feed
# And some that Citus refuses are refused here: rows locked on all hosts at once,
# a lateral that begins with the table of domains, which every host has whole
# (domain_revision is spread), two spread tables that are joined by the id of
# domain and not by each other's domain_id, and ctid beside an insert, for then
# each part is run by itself.
BEGIN {
	split("domain reporter schema_migration retention_mark " \
		"table_partition change intake intake_document intake_raw",
		list, " ")
	for (i in list)
		whole[list[i]] = 1
}

function finish(   i, name, used, bound) {
	if (file == "")
		return
	text = " " tolower(text)
	gsub(/'[^']*'/, "''", text)
	gsub(/(substring|extract)\([^)]*\)/, "", text)
	# Names that a "with" gives are no tables.
	delete named
	rest = text
	while (match(rest, /[a-z_]+ as (not )?(materialized )?\(/)) {
		name = substr(rest, RSTART, RLENGTH)
		sub(/ as .*/, "", name)
		named[name] = 1
		rest = substr(rest, RSTART + RLENGTH)
	}
	used = 0
	rest = text
	while (match(rest, /[ \t\n(](from|join|into|update|copy|using)[ \t\n]+[a-z_][a-z_.]*[ \t\n;)(]?/)) {
		name = substr(rest, RSTART, RLENGTH)
		rest = substr(rest, RSTART + RLENGTH)
		is_call = name ~ /\($/
		is_filled = name ~ /^.(into|copy)/
		sub(/^.[a-z]+[ \t\n]+/, "", name)
		gsub(/[ \t\n;)(]/, "", name)
		if (is_call && !is_filled)
			continue # a function
		if (name ~ /^(pg_|lateral$|set$|stdin$|select$|of$|skip$|distribute_)/ || name in named)
			continue
		if (!(name in whole))
			used++
	}
	bound = gsub(/domain_id[ \t\n]*=[ \t\n]*/, "&", text)
	bound += gsub(/using \(domain_id/, "&", text)
	# "insert into t (domain_id, ...) values ($1" and copies carry it along.
	bound += gsub(/(into|copy)[ \t\n]+[a-z_]+( as [a-z]+)?[ \t\n]*\([^)]*domain_id/, "&", text)
	complain = ""
	if (mark == "reference" && used > 0)
		complain = "is marked \"reference\", and uses a table that is spread"
	else if (mark == "" && used > bound)
		complain = "uses " used " tables that are spread and binds domain_id " bound " times; bind it, or say \"-- fan-out: WHY\""
	else if (mark == "fan-out" && why == "")
		complain = "does not say why it fans out"
	else if (mark == "" && used == 0 && text !~ /^[ \t\n]*(begin|commit|rollback|savepoint)/)
		complain = "is about no domain; say \"-- reference\""
	else if (mark == "fan-out" && text ~ /[ \t\n]for[ \t\n]+(no key update|update|share|key share)/)
		complain = "locks rows on all hosts; find them, and lock those of one domain"
	else if (mark == "fan-out" && text ~ /from domain( [a-z]+)?[ \t\n]+(cross|left) join lateral/)
		complain = "begins a lateral with domain; begin with domain_revision"
	else if (text ~ /join[^;]*domain_id = d\.id[ \t\n)][^;]*join[^;]*domain_id = d\.id[ \t\n)]/)
		complain = "joins two tables by d.id; join the second by domain_id of the first"
	else if (text ~ /[^a-z_]ctid[^a-z_]/ && text ~ /insert into/)
		complain = "names ctid beside an insert; tell rows apart by a key"
	if (complain != "") {
		print file ": " complain
		bad = 1
	}
}

FNR == 1 {
	finish()
	file = FILENAME
	text = mark = why = ""
}

/^-- fan-out:/ {
	mark = "fan-out"
	why = $3
}
/^-- reference$/ {
	mark = "reference"
}
{
	sub(/--.*/, "")
	text = text $0 "\n"
}

END {
	finish()
	exit bad
}
