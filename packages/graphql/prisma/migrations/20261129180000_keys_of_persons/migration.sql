-- The key of a command belongs to the person who sent it. Who sent earlier ones, their facts tell.
ALTER TABLE "command" ADD COLUMN "person" TEXT NOT NULL DEFAULT '';

UPDATE "command" SET "person" = sender."person"
FROM (SELECT DISTINCT "county_id", "command_id", "actor" ->> 'id' AS "person" FROM "event") AS sender
WHERE sender."county_id" = "command"."county_id" AND sender."command_id" = "command"."id";

ALTER TABLE "command" ALTER COLUMN "person" DROP DEFAULT;
ALTER TABLE "command" DROP CONSTRAINT "command_pkey",
  ADD CONSTRAINT "command_pkey" PRIMARY KEY ("county_id", "person", "id");
