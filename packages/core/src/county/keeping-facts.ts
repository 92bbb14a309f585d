import { z } from 'zod';
import { type FactOf, fact, type Names, undatedFact } from '../kernel/fact.ts';
import { profileField } from '../profile/profile.ts';
import { endReasonWords } from '../words/county.ts';
import {
  Body,
  CountyId,
  Expert,
  Liaison,
  Member,
  Platform,
  Session,
  Term,
  Unit,
} from './entries.ts';
import {
  closing,
  county,
  departure,
  leaving,
  place,
  renaming,
  succession,
  withdrawal,
} from './keeping.ts';
import { MonitoringPoint } from './points.ts';

const listed = (
  zh: string,
  en: string,
  entries: readonly { readonly name: string }[],
): { readonly zh: string; readonly en: string } => {
  const names = entries.map(({ name }) => name);
  return {
    zh: `${zh}${names.length}个:${names.join('、')}`,
    en: `${en} (${names.length}): ${names.join(', ')}`,
  };
};

const tellMoved = (
  { member, ...to }: { readonly member: string } & Readonly<Record<string, string>>,
  names: Names,
) => {
  const bodies = Object.values(to).map((id) => names.person(id));
  return {
    zh: `将${names.person(member)}调整到${bodies.join('、')}`,
    en: `moved ${names.person(member)} to ${bodies.join(', ')}`,
  };
};

/** What can happen to a county's register. */
export const keepingFacts = {
  CountyFounded: undatedFact(
    { zh: '建立名册', en: 'founded the county' },
    { id: CountyId, ...county },
    {
      tells: ({ name }) => ({ zh: `建立${name}名册`, en: `founded the county ${name}` }),
    },
  ),
  ProfileAdopted: undatedFact(
    { zh: '采用县情配置', en: 'adopted a profile' },
    { profile: profileField },
    {
      tells: ({ profile: { title, version } }) => ({
        zh: `采用县情配置:${title.zh}第${version}版`,
        en: `adopted the profile ${title.en}, version ${version}`,
      }),
    },
  ),
  TermOpened: undatedFact(
    { zh: '开始一届', en: 'opened a term' },
    { term: Term },
    {
      tells: ({ term: { no, startsOn } }) => ({
        zh: `第${no}届自${startsOn}开始`,
        en: `opened term ${no} from ${startsOn}`,
      }),
    },
  ),
  SessionCalled: undatedFact(
    { zh: '召开全体会议', en: 'called a plenary session' },
    { session: Session },
    {
      tells: ({ session: { term, no, opensOn, closesOn } }) => ({
        zh: `定于${opensOn}至${closesOn}召开${term}届${no}次全体会议`,
        en: `called session ${no} of term ${term}, ${opensOn} to ${closesOn}`,
      }),
    },
  ),
  UnitsRegistered: undatedFact(
    { zh: '登记单位', en: 'registered units' },
    { units: z.array(Unit) },
    { tells: ({ units }) => listed('登记单位', 'registered units', units) },
  ),
  UnitRenamed: fact({ zh: '单位更名', en: 'renamed a unit' }, renaming, {
    tells: ({ name, on }) => ({
      zh: `一单位自${on}更名为${name}`,
      en: `renamed a unit to ${name} from ${on}`,
    }),
  }),
  UnitSucceeded: fact({ zh: '单位职能划转', en: 'named the successor of a unit' }, succession, {
    tells: ({ unit, successor, on }, names) => ({
      zh: `${names.unit(unit)}的职能自${on}划转至${names.unit(successor)}`,
      en: `named ${names.unit(successor)} as successor of ${names.unit(unit)} from ${on}`,
    }),
  }),
  BodiesRegistered: undatedFact(
    { zh: '登记集体提案者', en: 'registered bodies' },
    { bodies: z.array(Body) },
    { tells: ({ bodies }) => listed('登记集体提案者', 'registered bodies', bodies) },
  ),
  MembersSeated: undatedFact(
    { zh: '登记委员', en: 'seated members' },
    { members: z.array(Member) },
    { tells: ({ members }) => listed('登记委员', 'seated members', members) },
  ),
  MemberMoved: undatedFact({ zh: '委员调整界别、小组', en: 'moved a member' }, place, {
    tells: (data, names) => tellMoved(data, names),
  }),
  MembershipEnded: fact({ zh: '终止委员资格', en: 'ended a membership' }, departure, {
    tells: ({ member, reason, on }, names) => ({
      zh: `${names.person(member)}的委员资格自${on}终止:${endReasonWords[reason].zh}`,
      en: `ended the membership of ${names.person(member)} from ${on}: ${endReasonWords[reason].en}`,
    }),
  }),
  ExpertsRegistered: undatedFact(
    { zh: '登记智库专家', en: 'registered experts' },
    { experts: z.array(Expert) },
    { tells: ({ experts }) => listed('登记智库专家', 'registered experts', experts) },
  ),
  ExpertReleased: fact({ zh: '登记专家退出', en: 'released an expert' }, leaving, {
    tells: ({ expert, on }, names) => ({
      zh: `${names.person(expert)}自${on}退出智库`,
      en: `released ${names.person(expert)} from ${on}`,
    }),
  }),
  PlatformsRegistered: undatedFact(
    { zh: '登记基层协商议事平台', en: 'registered platforms' },
    { platforms: z.array(Platform) },
    { tells: ({ platforms }) => listed('登记平台', 'registered platforms', platforms) },
  ),
  PlatformClosed: fact({ zh: '撤销平台', en: 'closed a platform' }, closing, {
    tells: ({ platform, on }, names) => ({
      zh: `自${on}撤销${names.person(platform)}`,
      en: `closed ${names.person(platform)} from ${on}`,
    }),
  }),
  MonitoringPointsRegistered: undatedFact(
    { zh: '登记监测点', en: 'registered monitoring points' },
    { points: z.array(MonitoringPoint) },
    { tells: ({ points }) => listed('登记监测点', 'registered monitoring points', points) },
  ),
  MonitoringPointWithdrawn: fact(
    { zh: '撤销监测点', en: 'withdrew a monitoring point' },
    withdrawal,
    {
      tells: ({ on }) => ({
        zh: `自${on}撤销一个监测点`,
        en: `withdrew a monitoring point from ${on}`,
      }),
    },
  ),
  LiaisonSet: undatedFact(
    { zh: '公布对口联系表', en: 'published the liaison table' },
    { liaison: z.array(Liaison) },
    {
      tells: ({ liaison }, names) => ({
        zh: `公布对口联系表:${liaison.map(({ committee }) => names.person(committee)).join('、')}`,
        en: `published the liaison table: ${liaison.map(({ committee }) => names.person(committee)).join(', ')}`,
      }),
    },
  ),
} as const;

/** What can happen to a county's register. */
export type KeepingFact = FactOf<typeof keepingFacts>;
