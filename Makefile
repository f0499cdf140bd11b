# ruad - see `make help`. One file, no recursion; built outside the source.

VARIANT  ?= release
O        := build/$(VARIANT)
PREFIX   ?= /usr/local
SYSCONFDIR ?= /etc
CC       ?= gcc

# From the bottom up: a folder includes only what stands to its left.
LAYERS   := base dmarc store ingest relay api cli
PKGS     := libpq libxml-2.0 libarchive gmime-3.0 libcurl libmicrohttpd \
            jansson openssl libevent_core zlib libzstd libseccomp libidn2 libpsl
PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKG_LIBS := $(shell pkg-config --libs $(PKGS) 2>/dev/null)

WARN     := -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes \
            -Wmissing-prototypes -Wvla -Werror
HARDEN   := -fstack-protector-strong -fPIE -D_FORTIFY_SOURCE=2
SAN      := -fsanitize=address,undefined -fno-sanitize-recover=all \
            -fno-omit-frame-pointer
# Builds that look into a process: see ingest/cell_private.h.
INSTRUMENTED := -DCELL_IS_INSTRUMENTED=1
CFLAGS.release  := -O2 -g $(HARDEN)
CFLAGS.debug    := -O0 -g3 $(INSTRUMENTED)
# -g1: lines for a stack trace; VARIANT=debug is for debuggers.
CFLAGS.asan     := -O1 -g1 $(SAN) $(INSTRUMENTED)
CFLAGS.tsan     := -O1 -g1 -fsanitize=thread $(INSTRUMENTED)
CFLAGS.coverage := -O0 -g --coverage $(INSTRUMENTED)
CFLAGS.fuzz     := -O1 -g1 -fsanitize=address,undefined,fuzzer-no-link
LDFLAGS.release := -pie -Wl,-z,relro,-z,now
LDFLAGS.asan    := $(SAN)
LDFLAGS.tsan    := -fsanitize=thread
LDFLAGS.coverage := --coverage
LDFLAGS.fuzz    := -fsanitize=address,undefined,fuzzer
ifeq ($(VARIANT),fuzz)
CC := clang
endif

VERSION  := $(shell sed -n 's/.*RUAD_VERSION "\(.*\)"/\1/p' include/base/version.h)
CPPFLAGS += -D_GNU_SOURCE \
            -Iinclude -I. -I$(O)/gen -MMD -MP $(PKG_CFLAGS)
CFLAGS   := -std=gnu17 $(WARN) $(CFLAGS.$(VARIANT))
LDFLAGS  := $(LDFLAGS.$(VARIANT))
LDLIBS   := $(PKG_LIBS) -lpthread -lm
# Two hundred test programs, which gold links in a third of the time.
TEST_LD  := $(if $(shell command -v ld.gold),-fuse-ld=gold)

SRCS     := $(wildcard $(LAYERS:%=%/*.c))
OBJS     := $(SRCS:%.c=$(O)/%.o)
SQL      := $(wildcard sql/migrations/*.sql sql/queries/*.sql)
WEB      := $(wildcard web/*)
GEN_H    := $(O)/gen/sql.h $(O)/gen/web.h
GEN_O    := $(O)/gen/sql.o $(O)/gen/web.o

.DELETE_ON_ERROR:
# make V=1 shows the commands.
Q := $(if $(V),,@)
.SECONDARY:
.PHONY: all help clean harness libs

all: $(O)/ruad         ## build build/$(VARIANT)/ruad (VARIANT=release)

help:                  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  \1	/p' $(MAKEFILE_LIST) | sort | expand -t 16

# One archive a layer: a unit test links its own layer and those below.
lib = $(O)/lib$(1).a
define LAYER_RULE
$(call lib,$(1)): $$(patsubst %.c,$(O)/%.o,$$(filter-out cli/main.c,$$(wildcard $(1)/*.c)))
	@rm -f $$@
	$$(Q)ar rcs $$@ $$^
endef
$(foreach l,$(LAYERS),$(eval $(call LAYER_RULE,$(l))))

# SQL and web files are embedded; store/ and api/ see them as constants.
$(O)/gen/embed: tools/embed.c
	@mkdir -p $(@D)
	$(Q)cc -O1 -Wall -Wextra -o $@ $<
$(O)/gen/sql.h $(O)/gen/sql.c &: $(O)/gen/embed $(SQL)
	$(Q)$< sql $(O)/gen/sql $(SQL)
$(O)/gen/web.h $(O)/gen/web.c &: $(O)/gen/embed $(WEB)
	$(Q)$< web $(O)/gen/web $(WEB)
$(O)/gen/%.o: $(O)/gen/%.c
	@echo "  CC    $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(OBJS): | $(GEN_H)
$(O)/%.o: %.c
	@mkdir -p $(@D)
	@echo "  CC    $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(O)/ruad: $(OBJS) $(GEN_O)
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# tests/unit/test_MODULE.c links the layer that holds MODULE.c and those below.
layer_of = $(or $(firstword $(foreach l,$(LAYERS),$(if $(wildcard $(l)/$(1).c),$(l)))),cli)
below = $(if $(filter $(1),$(firstword $(2))),$(1),$(firstword $(2)) $(call below,$(1),$(wordlist 2,99,$(2))))
reverse = $(if $(1),$(call reverse,$(wordlist 2,99,$(1))) $(firstword $(1)))
libs_for = $(foreach l,$(call reverse,$(call below,$(call layer_of,$(1)),$(LAYERS))),$(call lib,$(l)))
UNIT_SRCS := $(wildcard tests/unit/test_*.c)
UNIT_BINS := $(UNIT_SRCS:%.c=$(O)/%)
$(UNIT_BINS:=.o): | $(GEN_H)
define UNIT_RULE
$(O)/tests/unit/test_$(1): $(O)/tests/unit/test_$(1).o $(call libs_for,$(1)) $(if $(filter store ingest api relay cli,$(call layer_of,$(1))),$(GEN_O))
	@echo "  LINK  $$@"
	$$(Q)$$(CC) $$(LDFLAGS) $$(TEST_LD) -o $$@ $$^ -lcmocka $$(LDLIBS)
endef
$(foreach t,$(patsubst tests/unit/test_%.c,%,$(UNIT_SRCS)),$(eval $(call UNIT_RULE,$(t))))

# tests/bench/*.c: programs that print ratios.
BENCH_BINS := $(patsubst %.c,$(O)/%,$(wildcard tests/bench/*.c))
$(BENCH_BINS:=.o): | $(GEN_H)
$(BENCH_BINS): $(O)/tests/bench/%: $(O)/tests/bench/%.o $(call libs_for,pipeline) $(GEN_O)
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ -lcmocka $(LDLIBS)

# What tests of whole services preload or send with: libc alone.
HARNESS := $(O)/tests/harness/smtp_load $(O)/tests/harness/spool_fault.so
$(O)/tests/harness/smtp_load: tests/harness/smtp_load.c
	@mkdir -p $(@D)
	@echo "  LINK  $@"
	$(Q)$(CC) -D_GNU_SOURCE $(CFLAGS) $(LDFLAGS) -o $@ $<
$(O)/tests/harness/%.so: tests/harness/%.c
	@mkdir -p $(@D)
	@echo "  LINK  $@"
	$(Q)$(CC) -D_GNU_SOURCE -std=gnu17 $(WARN) -O1 -shared -fPIC -o $@ $<
harness: $(HARNESS)    # for tests/run
libs: $(foreach l,$(LAYERS),$(call lib,$(l))) $(GEN_O) # for tests/run

FUZZ_BINS := $(patsubst %.c,$(O)/%,$(wildcard tests/fuzz/fuzz_*.c))

clean:                 ## remove build/
	rm -rf build

-include $(OBJS:.o=.d) $(UNIT_BINS:=.d) $(BENCH_BINS:=.d) $(FUZZ_BINS:=.d)

.PHONY: deps deps-test run test unit integration lint layers format \
	format-check fuzz fuzz-targets bench torture interop score docs schema-dump \
	compdb install

deps:                  ## install what building and running needs (apt, sudo)
	@tools/deps build

deps-test:             ## install what building and the tests need
	@tools/deps test
	@tests/harness/rigs

# A target of its own process: after installing, pkg-config must be asked anew.
run: deps              ## start everything on loopback and fill it with samples
	@$(MAKE) --no-print-directory -j$$(nproc) all
	@exec tools/run

test: deps-test        ## every test, in stages; at most 15 minutes on 2 cores
	@tests/run

unit: $(UNIT_BINS)     ## unit tests of this VARIANT
	@set -e; for t in $(UNIT_BINS); do echo "== $$t"; $$t; done

integration: all       ## tests against the real PostgreSQL, swaks, Chromium
	@tests/run integration figures

layers:                ## check that includes run one way, and what statements are about
	@awk -f tools/layers.awk $(wildcard $(LAYERS:%=%/*.[ch]) \
		$(LAYERS:%=include/%/*.h)) && \
		awk -f tools/domains.awk sql/queries/*.sql && echo "layers: ok"

FORMATTED := $(wildcard $(LAYERS:%=%/*.[ch]) $(LAYERS:%=include/%/*.h) \
             tests/unit/*.c tests/fuzz/*.c tests/harness/*.[ch] tests/bench/*.c tools/*.c)
format:                ## lay out all C files by .clang-format
	@clang-format -i $(FORMATTED)

format-check:          # for tests/run
	@clang-format --dry-run -Werror $(FORMATTED)

# Left out: checks that cannot see what our types already say, and one that
# takes every va_list for uninitialised (LLVM 14).
TIDY_CHECKS := bugprone-*,performance-*,portability-*,cert-*,$\
	-bugprone-easily-swappable-parameters,-bugprone-reserved-identifier,$\
	-bugprone-narrowing-conversions,-bugprone-sizeof-expression,$\
	-bugprone-implicit-widening-of-multiplication-result,$\
	-bugprone-assignment-in-if-condition,-performance-no-int-to-ptr,$\
	-bugprone-macro-parentheses,-bugprone-not-null-terminated-result,-bugprone-signed-char-misuse,$\
	-clang-analyzer-optin.performance.Padding,-cert-str34-c,-cert-err34-c,$\
	-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling,$\
	-clang-analyzer-valist.Uninitialized,$\
	-cert-err33-c,-cert-dcl37-c,-cert-dcl51-cpp
# How far the analyzer goes into one function. Left alone it goes to 225000 nodes
# and takes five times as long, for the few functions that have so many.
ANALYZER_NODES := 30000
ANALYZED := $(SRCS) # `make lint ANALYZED=FILES` looks at those alone
lint: $(GEN_H)         ## cppcheck and clang-tidy; warnings are errors
	@printf '%s\n' $(ANALYZED) | xargs -P $$(nproc) -n 10 sh -c 'clang-tidy --quiet \
		--checks="-*,clang-analyzer-*,$(TIDY_CHECKS)" --warnings-as-errors="*" "$$@" -- \
		$(filter-out -MMD -MP,$(CPPFLAGS)) -std=gnu17 -Xclang -analyzer-config \
		-Xclang max-nodes=$(ANALYZER_NODES) 2>/dev/null' sh
	@cppcheck --quiet --std=c11 --enable=warning,performance,portability \
		--inline-suppr --suppress=missingInclude -j$$(nproc) \
		--suppress=unknownMacro --suppress=nullPointerRedundantCheck \
		--error-exitcode=1 -Iinclude -I. \
		-D__GNUC__ $(ANALYZED)
	@echo "lint: ok"

fuzz:                  ## every fuzz target, 60 s each
	@tests/fuzz/run 60

TORTURE := $(patsubst %,tests/integration/test_%.py,mutations hostile kill crash \
	imap drop smtp_slow no_outbound spool_faults ledger delete reparse \
	failover hosts owners)
torture: all harness   ## damage, attacks, kills and power cuts at release size
	@set -e; for t in $(TORTURE); do echo "== $$t"; RUAD_FULL=1 $$t; done

INTEROP := $(patsubst %,tests/integration/test_%.py,smtp_interop smtp_tls imap drop)
# What a pooler could break: everything that talks to the database.
POOLED := $(patsubst %,test_%.py,main_path import failures_tls bad_input kill \
	ledger reparse changes advise simulate sources owners delete drop schema \
	backup selftest forged packaging corpus page)
interop: all           ## Postfix, Exim, swaks, nodemailer, Dovecot, scanners; PgBouncer
	@tests/harness/rigs
	@set -e; for t in $(INTEROP); do echo "== $$t"; $$t; done
	@tests/harness/through pgbouncer $(POOLED)

bench: all $(BENCH_BINS) ## figures as ratios against what the machine can do
	@tests/bench/bench.py
	@tests/bench/size.py
	@tests/bench/smtp.py
	@tests/bench/advice.py
	@tests/harness/rigs
	@tests/bench/peers.py

scale: all             ## answers over 10 million rows and more; RUAD_SCALE=100 for 100 million
	@tests/bench/scale.py

score: all             ## is the advice right? simulated domains; SCORE=smoke|small|full
	@tests/score/run

define FUZZ_RULE
$(O)/tests/fuzz/fuzz_$(1): $(O)/tests/fuzz/fuzz_$(1).o $(call libs_for,$(1)) $(if $(filter store ingest api relay cli,$(call layer_of,$(1))),$(GEN_O))
	@echo "  LINK  $$@"
	$$(Q)$$(CC) $$(LDFLAGS) $$(TEST_LD) -o $$@ $$^ $$(LDLIBS)
endef
$(foreach t,$(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c)),$(eval $(call FUZZ_RULE,$(t))))
fuzz-targets: $(FUZZ_BINS)

compdb:                ## compile_commands.json for editors and tools
	@{ echo '['; sep=; for f in $(SRCS); do \
		printf '%s{"directory":"%s","file":"%s","arguments":["%s"' \
			"$$sep" "$(CURDIR)" "$$f" "$(CC)"; \
		for a in $(CPPFLAGS:"%"=%) $(CFLAGS); do \
			printf ',"%s"' "$$(printf %s "$$a" | sed 's/"/\\"/g')"; \
		done; printf ',"-c","%s"]}\n' "$$f"; sep=,; done; echo ']'; \
	} >compile_commands.json && echo compile_commands.json

schema-dump: all       ## today's schema into tests/schema, when a release is cut
	@tests/integration/test_schema.py --dump tests/schema/$(VERSION).sql

docs: all              ## docs/SCHEMA.md from the schema, the man page from the options
	@tools/schema $(O)/ruad >docs/SCHEMA.md.new && mv docs/SCHEMA.md.new docs/SCHEMA.md
	@mkdir -p $(O)/man
	@tools/manpage $(O)/ruad $(VERSION) >$(O)/man/ruad.8 && echo $(O)/man/ruad.8

install: all docs      ## into $(DESTDIR)$(PREFIX)
	install -D -m 755 $(O)/ruad $(DESTDIR)$(PREFIX)/bin/ruad
	install -D -m 644 $(O)/man/ruad.8 $(DESTDIR)$(PREFIX)/share/man/man8/ruad.8
	install -d $(DESTDIR)$(SYSCONFDIR)/ruad
	[ -e $(DESTDIR)$(SYSCONFDIR)/ruad/ruad.conf ] || \
		$(O)/ruad config sample >$(DESTDIR)$(SYSCONFDIR)/ruad/ruad.conf
