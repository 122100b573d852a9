/** Entry of the form in which a rule of Automation configures the action; smart values go into its fields as text. */
import ForgeReconciler from '@forge/react';
import { StrictMode } from 'react';
import { ActionInputs } from './action-inputs';

ForgeReconciler.render(
  <StrictMode>
    <ActionInputs />
  </StrictMode>,
);
