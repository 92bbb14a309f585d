-- CreateTable
CREATE TABLE "county" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "head" TEXT NOT NULL,
    "register_version" INTEGER NOT NULL,
    "register" JSONB NOT NULL,

    CONSTRAINT "county_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "county_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "command_id" TEXT NOT NULL,
    "profile_version" INTEGER NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("county_id","position")
);

-- CreateTable
CREATE TABLE "command" (
    "county_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "command_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "series" (
    "county_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("county_id","key")
);

-- CreateTable
CREATE TABLE "unit" (
    "county_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "body" (
    "county_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "body_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "county_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "term" INTEGER NOT NULL,
    "sector_id" TEXT NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "seated" BOOLEAN NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "county_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL,
    "units" TEXT[],
    "term" INTEGER,
    "session" INTEGER,
    "period" TEXT,
    "serial" INTEGER,
    "number" INTEGER,
    "drafted_on" DATE NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "filed_on" DATE,
    "closed_on" DATE,
    "due_on" DATE,
    "first_warning_at" TIMESTAMPTZ(3),
    "second_warning_at" TIMESTAMPTZ(3),
    "overdue_at" TIMESTAMPTZ(3),
    "state" JSONB NOT NULL,
    "content" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "proposer" (
    "county_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "first" BOOLEAN NOT NULL,
    "stage" TEXT NOT NULL,
    "member_id" TEXT,
    "body_id" TEXT,

    CONSTRAINT "proposer_pkey" PRIMARY KEY ("county_id","proposal_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "county_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "assigned_on" DATE NOT NULL,
    "reply_by" DATE NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("county_id","proposal_id","id")
);

-- CreateTable
CREATE TABLE "reply" (
    "county_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "assignment_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "result_class" TEXT NOT NULL,
    "submitted_on" DATE NOT NULL,
    "late" BOOLEAN NOT NULL,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("county_id","proposal_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_county_id_subject_case_id_version_key" ON "event"("county_id", "subject", "case_id", "version");

-- CreateIndex
CREATE INDEX "member_county_id_sector_id_idx" ON "member"("county_id", "sector_id");

-- CreateIndex
CREATE INDEX "proposal_county_id_status_id_idx" ON "proposal"("county_id", "status", "id");

-- CreateIndex
CREATE INDEX "proposal_county_id_number_id_idx" ON "proposal"("county_id", "number", "id");

-- CreateIndex
CREATE INDEX "proposal_county_id_serial_id_idx" ON "proposal"("county_id", "serial", "id");

-- CreateIndex
CREATE INDEX "proposal_county_id_submitted_at_id_idx" ON "proposal"("county_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "proposal_county_id_due_on_id_idx" ON "proposal"("county_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "proposal_county_id_position_idx" ON "proposal"("county_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_county_id_term_session_number_key" ON "proposal"("county_id", "term", "session", "number");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_county_id_term_session_serial_key" ON "proposal"("county_id", "term", "session", "serial");

-- CreateIndex
CREATE INDEX "proposer_id_county_id_idx" ON "proposer"("id", "county_id");

-- CreateIndex
CREATE INDEX "proposer_county_id_member_id_idx" ON "proposer"("county_id", "member_id");

-- CreateIndex
CREATE INDEX "proposer_county_id_body_id_idx" ON "proposer"("county_id", "body_id");

-- CreateIndex
CREATE INDEX "assignment_county_id_unit_id_idx" ON "assignment"("county_id", "unit_id");

-- CreateIndex
CREATE INDEX "reply_county_id_proposal_id_assignment_id_idx" ON "reply"("county_id", "proposal_id", "assignment_id");

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_county_id_sector_id_fkey" FOREIGN KEY ("county_id", "sector_id") REFERENCES "body"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposer" ADD CONSTRAINT "proposer_county_id_proposal_id_fkey" FOREIGN KEY ("county_id", "proposal_id") REFERENCES "proposal"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposer" ADD CONSTRAINT "proposer_county_id_member_id_fkey" FOREIGN KEY ("county_id", "member_id") REFERENCES "member"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposer" ADD CONSTRAINT "proposer_county_id_body_id_fkey" FOREIGN KEY ("county_id", "body_id") REFERENCES "body"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_county_id_proposal_id_fkey" FOREIGN KEY ("county_id", "proposal_id") REFERENCES "proposal"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_county_id_unit_id_fkey" FOREIGN KEY ("county_id", "unit_id") REFERENCES "unit"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_county_id_proposal_id_fkey" FOREIGN KEY ("county_id", "proposal_id") REFERENCES "proposal"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_county_id_proposal_id_assignment_id_fkey" FOREIGN KEY ("county_id", "proposal_id", "assignment_id") REFERENCES "assignment"("county_id", "proposal_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "proposal_units_idx" ON "proposal" USING GIN ("units");

-- The log is append-only: what was recorded is neither changed nor removed, by nobody.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "event_is_append_only" BEFORE UPDATE OR DELETE ON "event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "event_is_never_emptied" BEFORE TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
