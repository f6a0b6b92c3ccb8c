import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadActorModel } from '../../utils/platform/actor-model.ts';
import { leaveAnalysis } from '../../utils/platform/analysis.ts';
import { createContextEngine } from '../../utils/platform/context-engine.ts';

/** The analysis for the panel inside the reader. The model is loaded with the first question, and lives as long as the background does. */
export default defineUnlistedScript(() => leaveAnalysis(createContextEngine(loadActorModel)));
