import { BodyId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import { publicationConsent, reason } from '../fields.ts';
import { ProposerId } from '../parts.ts';
import { signatures } from '../vocabulary.ts';

/** What people may ask who stand behind a proposal, or are asked to (联名、署名). */
export const proposerCommands = {
  InviteCoProposer: command(
    { zh: '邀请联名', en: 'Invite a co-proposer' },
    { member: MemberId.describe('受邀委员'), answerBy: CalendarDay.describe('答复截止日') },
  ),
  InviteCoBody: command(
    { zh: '邀请联合提出', en: 'Invite a body to propose jointly' },
    { body: BodyId.describe('受邀集体'), answerBy: CalendarDay.describe('答复截止日') },
  ),
  AcceptInvitation: command(
    { zh: '同意联名', en: 'Accept the invitation' },
    { publicationConsent },
  ),
  DeclineInvitation: command({ zh: '谢绝联名', en: 'Decline the invitation' }, {}),
  SignProposal: command(
    { zh: '署名', en: 'Sign for the collective' },
    { signature: enumOf(signatures, 'Signature', '署名方式'), publicationConsent },
  ),
  WaiveContact: command({ zh: '提出不需要走访', en: 'Waive contact' }, {}),
  LeaveProposal: command({ zh: '退出联名', en: 'Withdraw a signature' }, { reason }),
  AcceptLead: command({ zh: '接任第一提案人', en: 'Take the lead' }, {}),
  RecordDeparture: command(
    { zh: '登记提案者离任', en: 'Record that a proposer has left office' },
    { proposer: ProposerId.describe('离任的提案者') },
  ),
} as const;
