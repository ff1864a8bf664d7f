-- The tables that a school hands in, version 1. Made from the program by ExportTablesTest; docs/export.md tells what each column says.

CREATE TABLE "hazard" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "id" VARCHAR NOT NULL,
    "registered" DATE NOT NULL,
    "carried" BOOLEAN NOT NULL,
    "began" BOOLEAN NOT NULL,
    "open_before" BOOLEAN NOT NULL,
    "open" BOOLEAN NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "voided" BOOLEAN NOT NULL,
    "department" VARCHAR NOT NULL,
    "in_charge" VARCHAR NOT NULL,
    "category" VARCHAR NOT NULL,
    "level" VARCHAR NOT NULL,
    "risk" VARCHAR,
    "source" VARCHAR,
    "found" DATE NOT NULL,
    "state" VARCHAR NOT NULL,
    "outcome" VARCHAR,
    "due" DATE NOT NULL,
    "rectified" DATE,
    "overdue" BOOLEAN NOT NULL,
    "supervised_by" VARCHAR,
    "planned" BOOLEAN NOT NULL,
    "in_place" BOOLEAN NOT NULL,
    "funds" DECIMAL(15, 6) NOT NULL,
    "spent" DECIMAL(15, 6) NOT NULL,
    "extensions" INTEGER NOT NULL,
    "title" VARCHAR,
    "place" VARCHAR,
    PRIMARY KEY ("school", "month", "id")
);

CREATE TABLE "step" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "kind" VARCHAR NOT NULL,
    "matter" VARCHAR NOT NULL,
    "no" INTEGER NOT NULL,
    "step" VARCHAR NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "recorded" TIMESTAMP NOT NULL,
    "late" BOOLEAN NOT NULL,
    "effect" VARCHAR,
    PRIMARY KEY ("school", "month", "kind", "matter", "no")
);

CREATE TABLE "day" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "day" DATE NOT NULL,
    "department" VARCHAR NOT NULL,
    "due" BOOLEAN NOT NULL,
    "clear" BOOLEAN NOT NULL,
    "found" BOOLEAN NOT NULL,
    "late" BOOLEAN NOT NULL,
    "excused" BOOLEAN NOT NULL,
    "missing" BOOLEAN NOT NULL,
    "backfilled" BOOLEAN NOT NULL,
    "screened" BOOLEAN NOT NULL,
    PRIMARY KEY ("school", "month", "day", "department")
);

CREATE TABLE "clock" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "kind" VARCHAR NOT NULL,
    "matter" VARCHAR NOT NULL,
    "no" INTEGER NOT NULL,
    "clock" VARCHAR NOT NULL,
    "due" TIMESTAMP NOT NULL,
    "met" TIMESTAMP,
    "verdict" VARCHAR NOT NULL,
    PRIMARY KEY ("school", "month", "kind", "matter", "no")
);

CREATE TABLE "incident" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "id" VARCHAR NOT NULL,
    "registered" DATE NOT NULL,
    "carried" BOOLEAN NOT NULL,
    "began" BOOLEAN NOT NULL,
    "open_before" BOOLEAN NOT NULL,
    "open" BOOLEAN NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "voided" BOOLEAN NOT NULL,
    "class" VARCHAR NOT NULL,
    "level" VARCHAR NOT NULL,
    "department" VARCHAR,
    "occurred" TIMESTAMP NOT NULL,
    "learned" TIMESTAMP NOT NULL,
    "state" VARCHAR NOT NULL,
    "arrival_minutes" INTEGER,
    "dead" INTEGER,
    "missing" INTEGER,
    "serious" INTEGER,
    "minor" INTEGER,
    "trapped" INTEGER,
    "loss" DECIMAL(15, 6),
    "overdue" INTEGER NOT NULL,
    "title" VARCHAR,
    "place" VARCHAR,
    PRIMARY KEY ("school", "month", "id")
);

CREATE TABLE "warning" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "id" VARCHAR NOT NULL,
    "registered" DATE NOT NULL,
    "carried" BOOLEAN NOT NULL,
    "began" BOOLEAN NOT NULL,
    "open_before" BOOLEAN NOT NULL,
    "open" BOOLEAN NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "voided" BOOLEAN NOT NULL,
    "class" VARCHAR NOT NULL,
    "level" VARCHAR NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "state" VARCHAR NOT NULL,
    "actions" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "done_late" INTEGER NOT NULL,
    "overdue" INTEGER NOT NULL,
    "title" VARCHAR,
    PRIMARY KEY ("school", "month", "id")
);

CREATE TABLE "inspection" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "id" VARCHAR NOT NULL,
    "kind" VARCHAR NOT NULL,
    "held" DATE NOT NULL,
    "departments" INTEGER NOT NULL,
    "hazards" INTEGER NOT NULL,
    "open_hazards" INTEGER NOT NULL,
    "overdue_hazards" INTEGER NOT NULL,
    "title" VARCHAR,
    PRIMARY KEY ("school", "month", "id")
);

CREATE TABLE "activity" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "id" VARCHAR NOT NULL,
    "kind" VARCHAR NOT NULL,
    "held" DATE NOT NULL,
    "departments" INTEGER NOT NULL,
    "participants" INTEGER NOT NULL,
    "evidence" INTEGER NOT NULL,
    "title" VARCHAR,
    PRIMARY KEY ("school", "month", "id")
);

CREATE TABLE "petition_count" (
    "school" VARCHAR NOT NULL,
    "month" VARCHAR NOT NULL,
    "measure" VARCHAR NOT NULL,
    "nature" VARCHAR NOT NULL,
    "channel" VARCHAR NOT NULL,
    "category" VARCHAR NOT NULL,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("school", "month", "measure", "nature", "channel", "category")
);
