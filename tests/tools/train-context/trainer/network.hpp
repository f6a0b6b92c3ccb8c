// Scores of labels: hashed sparse features plus a small network over word vectors, affixes, shape and flags.
// Two networks: a window (two convolutions, Collobert et al. 2011) and a bidirectional LSTM (Huang et al. 2015).
#pragma once
#include "algebra.hpp"
#include "crf.hpp"

struct Shape { int K, KS = 8, KH = 6, H1, H2, lstm; int in() const { return (K ? K : E) + 2 * KS + KH + FLAGS; } };

struct Layout {
  size_t P, unknown, suffix, prefix, shape, W1, b1, W2, b2, W3, b3, T, total;
  explicit Layout(const Shape &s) {
    size_t at = 0; auto take = [&](size_t n) { size_t r = at; at += n; return r; };
    int IN = s.in(), K = s.K ? s.K : E;
    P = take((size_t)s.K * E); unknown = take(K); suffix = take(AFFIX_ROWS * s.KS); prefix = take(AFFIX_ROWS * s.KS); shape = take(SHAPE_ROWS * s.KH);
    if (s.lstm) { // W1: input to gates, both directions; W2: recurrent
      W1 = take((size_t)2 * 4 * s.H1 * IN); b1 = take((size_t)2 * 4 * s.H1); W2 = take((size_t)2 * 4 * s.H1 * s.H1); b2 = take(1);
      W3 = take((size_t)L * 2 * s.H1);
    } else {
      W1 = take((size_t)s.H1 * 5 * IN); b1 = take(s.H1); W2 = take((size_t)s.H2 * 3 * s.H1); b2 = take(s.H2); W3 = take((size_t)L * s.H2);
    }
    b3 = take(L); T = take((L + 1) * L); total = at;
  }
};

struct Model {
  Shape s; Layout o; vector<Float> W, S;
  explicit Model(const Shape &shape, unsigned seed) : s(shape), o(shape), W(o.total, 0), S((size_t)SPARSE_ROWS * L, 0) {
    std::mt19937 rng(seed); std::normal_distribution<Float> nd(0, 1);
    auto init = [&](size_t at, size_t n, double sd) { for (size_t i = 0; i < n; i++) W[at + i] = (Float)sd * nd(rng); };
    int IN = s.in();
    init(o.P, (size_t)s.K * E, 0.15); init(o.suffix, AFFIX_ROWS * s.KS, 0.3); init(o.prefix, AFFIX_ROWS * s.KS, 0.3); init(o.shape, SHAPE_ROWS * s.KH, 0.3);
    if (s.lstm) {
      init(o.W1, (size_t)8 * s.H1 * IN, 1 / sqrt(IN)); init(o.W2, (size_t)8 * s.H1 * s.H1, 1 / sqrt(s.H1)); init(o.W3, (size_t)L * 2 * s.H1, 0.1);
      for (int d = 0; d < 2; d++) for (int j = 0; j < s.H1; j++) W[o.b1 + d * 4 * s.H1 + s.H1 + j] = 1; // forget gate open
    } else {
      init(o.W1, (size_t)s.H1 * 5 * IN, 1.4 / sqrt(5.0 * IN)); init(o.W2, (size_t)s.H2 * 3 * s.H1, 1.4 / sqrt(3.0 * s.H1)); init(o.W3, (size_t)L * s.H2, 0.1);
    }
  }
};

struct Worker {
  vector<Float> x, h1, h2, gates, cells, scores, dx, dh1, dh2, dgates, keep, g;
  vector<int> row; vector<vector<uint32_t>> features;
  vector<std::pair<uint32_t, array<Float, L>>> sparse;
  std::mt19937 rng; Chain chain; double loss = 0;
  Float uniform() { return (rng() >> 8) * (1.f / 16777216.f); }
};

struct Drop { Float word, sparse, hidden; };

inline void forwardWindow(const Model &m, Worker &k, int n, bool train, Float drop) {
  int IN = m.s.in(), H1 = m.s.H1, H2 = m.s.H2;
  k.h1.assign((size_t)(n + 2) * H1, 0); k.h2.assign((size_t)n * H2, 0);
  Float *h1 = &k.h1[H1];
  for (int i = 0; i < n; i++) memcpy(h1 + (size_t)i * H1, &m.W[m.o.b1], H1 * 4);
  multiply(n, H1, 5 * IN, &k.x[0], IN, &m.W[m.o.W1], h1);
  for (int i = 0; i < n * H1; i++) if (h1[i] < 0) h1[i] = 0;
  for (int i = 0; i < n; i++) memcpy(&k.h2[(size_t)i * H2], &m.W[m.o.b2], H2 * 4);
  multiply(n, H2, 3 * H1, &k.h1[0], H1, &m.W[m.o.W2], &k.h2[0]);
  for (auto &v : k.h2) if (v < 0) v = 0;
  if (train && drop > 0) for (auto &v : k.h2) v = k.uniform() < drop ? 0 : v / (1 - drop);
  multiply(n, L, H2, &k.h2[0], H2, &m.W[m.o.W3], &k.scores[0]);
}

inline void backwardWindow(const Model &m, Worker &k, int n, const Float *g, Float drop) {
  int IN = m.s.in(), H1 = m.s.H1, H2 = m.s.H2; const Layout &o = m.o;
  k.dh2.assign((size_t)n * H2, 0); k.dh1.assign((size_t)(n + 2) * H1, 0);
  multiplyBack(n, L, H2, &k.h2[0], H2, &m.W[o.W3], g, &k.g[o.W3], &k.dh2[0]);
  for (size_t i = 0; i < k.dh2.size(); i++) k.dh2[i] = k.h2[i] > 0 ? k.dh2[i] / (1 - drop) : 0;
  for (int i = 0; i < n; i++) axpy(&k.g[o.b2], 1, &k.dh2[(size_t)i * H2], H2);
  multiplyBack(n, H2, 3 * H1, &k.h1[0], H1, &m.W[o.W2], &k.dh2[0], &k.g[o.W2], &k.dh1[0]);
  Float *d = &k.dh1[H1], *h = &k.h1[H1];
  for (int i = 0; i < n * H1; i++) if (!(h[i] > 0)) d[i] = 0;
  for (int i = 0; i < n; i++) axpy(&k.g[o.b1], 1, d + (size_t)i * H1, H1);
  multiplyBack(n, H1, 5 * IN, &k.x[0], IN, &m.W[o.W1], d, &k.g[o.W1], &k.dx[0]);
}

inline void forwardLstm(const Model &m, Worker &k, int n, bool train, Float drop) {
  int IN = m.s.in(), H = m.s.H1; const Layout &o = m.o;
  k.gates.assign((size_t)2 * n * 4 * H, 0); k.cells.assign((size_t)2 * n * H, 0); k.h1.assign((size_t)2 * n * H, 0); k.h2.assign((size_t)n * 2 * H, 0);
  for (int d = 0; d < 2; d++) {
    Float *G = &k.gates[(size_t)d * n * 4 * H], *C = &k.cells[(size_t)d * n * H], *Hs = &k.h1[(size_t)d * n * H];
    for (int i = 0; i < n; i++) memcpy(G + (size_t)i * 4 * H, &m.W[o.b1 + (size_t)d * 4 * H], 4 * H * 4);
    multiply(n, 4 * H, IN, &k.x[(size_t)2 * IN], IN, &m.W[o.W1 + (size_t)d * 4 * H * IN], G);
    for (int q = 0; q < n; q++) {
      int i = d ? n - 1 - q : q, before = d ? i + 1 : i - 1;
      Float *z = G + (size_t)i * 4 * H;
      if (q) multiply(1, 4 * H, H, Hs + (size_t)before * H, H, &m.W[o.W2 + (size_t)d * 4 * H * H], z);
      for (int j = 0; j < H; j++) {
        Float in = z[j] = sigmoid(z[j]), forget = z[H + j] = sigmoid(z[H + j]), cand = z[2 * H + j] = tanhf(z[2 * H + j]), out = z[3 * H + j] = sigmoid(z[3 * H + j]);
        Float c = in * cand + (q ? forget * C[(size_t)before * H + j] : 0);
        C[(size_t)i * H + j] = c; Hs[(size_t)i * H + j] = out * tanhf(c);
      }
    }
  }
  k.keep.assign((size_t)n * 2 * H, 1);
  if (train && drop > 0) for (auto &v : k.keep) v = k.uniform() < drop ? 0 : 1 / (1 - drop);
  for (int i = 0; i < n; i++) for (int d = 0; d < 2; d++) for (int j = 0; j < H; j++) { size_t at = (size_t)i * 2 * H + d * H + j; k.h2[at] = k.h1[((size_t)d * n + i) * H + j] * k.keep[at]; }
  multiply(n, L, 2 * H, &k.h2[0], 2 * H, &m.W[o.W3], &k.scores[0]);
}

inline void backwardLstm(const Model &m, Worker &k, int n, const Float *g) {
  int IN = m.s.in(), H = m.s.H1; const Layout &o = m.o;
  k.dh2.assign((size_t)n * 2 * H, 0);
  multiplyBack(n, L, 2 * H, &k.h2[0], 2 * H, &m.W[o.W3], g, &k.g[o.W3], &k.dh2[0]);
  for (int d = 0; d < 2; d++) {
    k.dgates.assign((size_t)n * 4 * H, 0);
    const Float *G = &k.gates[(size_t)d * n * 4 * H], *C = &k.cells[(size_t)d * n * H], *Hs = &k.h1[(size_t)d * n * H];
    vector<Float> dh(H, 0), dc(H, 0);
    for (int q = n - 1; q >= 0; q--) {
      int i = d ? n - 1 - q : q, before = d ? i + 1 : i - 1;
      const Float *z = G + (size_t)i * 4 * H; Float *dz = &k.dgates[(size_t)i * 4 * H];
      for (int j = 0; j < H; j++) {
        size_t at = (size_t)i * 2 * H + d * H + j;
        Float dH = dh[j] + k.dh2[at] * k.keep[at], in = z[j], forget = z[H + j], cand = z[2 * H + j], out = z[3 * H + j], t = tanhf(C[(size_t)i * H + j]);
        Float dC = dc[j] + dH * out * (1 - t * t);
        dz[j] = dC * cand * in * (1 - in); dz[2 * H + j] = dC * in * (1 - cand * cand); dz[3 * H + j] = dH * t * out * (1 - out);
        dz[H + j] = q ? dC * C[(size_t)before * H + j] * forget * (1 - forget) : 0; dc[j] = dC * forget; dh[j] = 0;
      }
      if (q) multiplyBack(1, 4 * H, H, Hs + (size_t)before * H, H, &m.W[o.W2 + (size_t)d * 4 * H * H], dz, &k.g[o.W2 + (size_t)d * 4 * H * H], &dh[0]);
    }
    for (int i = 0; i < n; i++) axpy(&k.g[o.b1 + (size_t)d * 4 * H], 1, &k.dgates[(size_t)i * 4 * H], 4 * H);
    multiplyBack(n, 4 * H, IN, &k.x[(size_t)2 * IN], IN, &m.W[o.W1 + (size_t)d * 4 * H * IN], &k.dgates[0], &k.g[o.W1 + (size_t)d * 4 * H * IN], &k.dx[(size_t)2 * IN]);
  }
}

/** Fills `scores` (n × L). */
inline void forward(const Model &m, const vector<Float> &vectors, const Data &data, const Sentence &s, Worker &k, bool train, const Drop &drop) {
  int n = s.count, IN = m.s.in(), K = m.s.K ? m.s.K : E, KS = m.s.KS, KH = m.s.KH; const Layout &o = m.o;
  k.x.assign((size_t)(n + 4) * IN, 0); k.scores.assign((size_t)n * L, 0); k.row.resize(n); k.features.resize(n);
  for (int i = 0; i < n; i++) {
    const Token &t = data.tokens[s.first + i]; Float *x = &k.x[(size_t)(i + 2) * IN];
    int row = t.row; if (train && row >= 0 && k.uniform() < drop.word) row = -1;
    k.row[i] = row;
    if (row < 0) memcpy(x, &m.W[o.unknown], K * 4);
    else if (m.s.K) multiply(1, K, E, &vectors[(size_t)row * E], E, &m.W[o.P], x);
    else for (int j = 0; j < E; j++) x[j] = vectors[(size_t)row * E + j] * 0.3f;
    memcpy(x + K, &m.W[o.suffix + t.suffix * KS], KS * 4); memcpy(x + K + KS, &m.W[o.prefix + t.prefix * KS], KS * 4); memcpy(x + K + 2 * KS, &m.W[o.shape + t.shape * KH], KH * 4);
    for (int b = 0; b < FLAGS; b++) x[K + 2 * KS + KH + b] = (t.flags >> b) & 1;
    auto &f = k.features[i]; f.clear();
    for (uint32_t q = t.first; q < t.last; q++) if (!train || k.uniform() >= drop.sparse) f.push_back(data.rows[q]);
    Float scale = train ? 1 / (1 - drop.sparse) : 1;
    for (auto h : f) axpy(&k.scores[(size_t)i * L], scale, &m.S[(size_t)h * L], L);
    axpy(&k.scores[(size_t)i * L], 1, &m.W[o.b3], L);
  }
  if (m.s.lstm) forwardLstm(m, k, n, train, drop.hidden); else forwardWindow(m, k, n, train, drop.hidden);
}

/** Potentials of the labels that the annotation allows (or the soft targets), and of all labels. */
inline void backward(const Model &m, const vector<Float> &vectors, const Data &data, const Sentence &s, Worker &k, const Drop &drop, Float softness) {
  int n = s.count; const Layout &o = m.o; const Float *T = &m.W[o.T];
  vector<Float> g((size_t)n * L, 0), pairs((L + 1) * L, 0);
  k.chain.p.resize((size_t)n * L);
  for (int i = 0; i < n; i++) { Float *z = &k.scores[(size_t)i * L], top = *std::max_element(z, z + L); for (int l = 0; l < L; l++) k.chain.p[(size_t)i * L + l] = expf(z[l] - top); }
  k.chain.transitions(T);
  double all = k.chain.run(n, 1, &g[0], &pairs[0]);
  bool soft = !data.soft.empty() && softness > 0;
  for (int i = 0; i < n; i++) {
    const Token &t = data.tokens[s.first + i]; Float *p = &k.chain.p[(size_t)i * L];
    for (int l = 0; l < L; l++) {
      bool allowed = (t.mask >> l) & 1;
      if (soft) p[l] = softness * data.soft[(size_t)(s.first + i) * L + l] + (1 - softness) * (l == t.label) + 1e-6f;
      else if (!allowed) p[l] = 0;
    }
  }
  if (soft) k.chain.transitions(nullptr);
  double clamped = k.chain.run(n, -1, &g[0], &pairs[0]);
  k.loss += all - clamped;
  for (auto &v : g) v *= s.weight;
  axpy(&k.g[o.T], s.weight, &pairs[0], (L + 1) * L);
  k.dx.assign(k.x.size(), 0);
  for (int i = 0; i < n; i++) {
    axpy(&k.g[o.b3], 1, &g[(size_t)i * L], L);
    array<Float, L> a; Float top = 0;
    for (int l = 0; l < L; l++) { a[l] = g[(size_t)i * L + l] / (1 - drop.sparse); top = std::max(top, fabsf(a[l])); }
    if (top > 1e-3f) for (auto h : k.features[i]) k.sparse.push_back({h, a});
  }
  if (m.s.lstm) backwardLstm(m, k, n, &g[0]); else backwardWindow(m, k, n, &g[0], drop.hidden);
  int IN = m.s.in(), K = m.s.K ? m.s.K : E, KS = m.s.KS, KH = m.s.KH;
  for (int i = 0; i < n; i++) {
    const Token &t = data.tokens[s.first + i]; const Float *d = &k.dx[(size_t)(i + 2) * IN]; int row = k.row[i];
    if (row < 0) axpy(&k.g[o.unknown], 1, d, K);
    else if (m.s.K) for (int j = 0; j < K; j++) axpy(&k.g[o.P + (size_t)j * E], d[j], &vectors[(size_t)row * E], E);
    axpy(&k.g[o.suffix + t.suffix * KS], 1, d + K, KS); axpy(&k.g[o.prefix + t.prefix * KS], 1, d + K + KS, KS); axpy(&k.g[o.shape + t.shape * KH], 1, d + K + 2 * KS, KH);
  }
}
