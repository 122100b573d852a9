/** Entry of the admin page. */
import '@atlaskit/css-reset';
import './admin.css';
import { view } from '@forge/bridge';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AdminPage } from './admin-page';

const root = document.getElementById('root');
if (root !== null) {
  void view.theme.enable();
  createRoot(root).render(
    <StrictMode>
      <AdminPage />
    </StrictMode>,
  );
}
