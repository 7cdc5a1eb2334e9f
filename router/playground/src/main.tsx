import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples';
import { createFetcher } from './fetcher';

const element = document.getElementById('root');
if (element) {
  document.body.style.margin = '0';
  createRoot(element).render(
    <GraphiQL fetcher={createFetcher('/graphql')} defaultTabs={examples} shouldPersistHeaders={false} />,
  );
}
