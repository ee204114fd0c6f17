import type { ScenarioExpectation } from '../model/scenarioReading.ts';
import { FaultList } from './faultList.ts';

/** The faults found while a scenario is read, the first of them in full. */
export class ScenarioFaults extends FaultList<ScenarioExpectation> {}
