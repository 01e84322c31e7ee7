import b from './b';
