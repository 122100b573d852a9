/** Entry of the dialog that the command palette opens. */
import ForgeReconciler from '@forge/react';
import { StrictMode } from 'react';
import { CommandPage } from './command-page';

ForgeReconciler.render(
  <StrictMode>
    <CommandPage />
  </StrictMode>,
);
