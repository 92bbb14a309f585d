import { day } from '@xieshang/core';
import { grassrootsWalk } from '../../support/grassroots-walks.ts';
import { describeSituations } from '../../support/situations.ts';

describeSituations('基层协商', grassrootsWalk(false), day('2027-01-01'));
