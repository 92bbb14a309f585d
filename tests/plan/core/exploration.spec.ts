import { day } from '@xieshang/core';
import { planWalk } from '../../support/plan-walks.ts';
import { describeSituations } from '../../support/situations.ts';

describeSituations('年度计划', planWalk(false), day('2027-03-01'));
