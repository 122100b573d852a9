/** Entry of the panel beside a request. */
import ForgeReconciler from '@forge/react';
import { StrictMode } from 'react';
import { RequestPanel } from './request-panel';

ForgeReconciler.render(
  <StrictMode>
    <RequestPanel />
  </StrictMode>,
);
