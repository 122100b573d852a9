/** Entry of the project page. */
import ForgeReconciler from '@forge/react';
import { StrictMode } from 'react';
import { ProjectPage } from './page';

ForgeReconciler.render(
  <StrictMode>
    <ProjectPage />
  </StrictMode>,
);
