// Scores of labels: hashed sparse features plus a small network over word vectors, affixes, shape and flags.
// Two networks: a quasi-recurrent one (QRNN with fo-pooling and a window of three, Bradbury et al. 2017), whose products can be kept per word
// when it runs, and a bidirectional LSTM (Huang et al. 2015), which teaches. Sets differ in what they call a name: each has an offset of its own
// (`source`), learnt beside what all share.
#pragma once
#include "algebra.hpp"
#include "crf.hpp"

struct Shape {
  int K, KS = 8, KH = 6, H, M, lstm;
  int in() const { return (K ? K : E) + 2 * KS + KH + FLAGS; }
  int gates() const { return (lstm ? 8 : 6) * H; }
};

struct Layout {
  size_t P, unknown, suffix, prefix, shape, W1, b1, W2, b2, W3, W4, b3, T, source, sourceOut, total;
  explicit Layout(const Shape &s) {
    size_t at = 0; auto take = [&](size_t n) { size_t r = at; at += n; return r; };
    int IN = s.in(), K = s.K ? s.K : E, G = s.gates();
    P = take((size_t)s.K * E); unknown = take(K); suffix = take(AFFIX_ROWS * s.KS); prefix = take(AFFIX_ROWS * s.KS); shape = take(SHAPE_ROWS * s.KH);
    // W1: inputs to gates, both directions (three words for the QRNN); W2: recurrent (LSTM), or both directions to the mixing layer (QRNN)
    W1 = take((size_t)G * (s.lstm ? 1 : 3) * IN); b1 = take(G);
    W2 = take(s.lstm ? (size_t)G * s.H : (size_t)s.M * 2 * s.H); b2 = take(s.M);
    W3 = take((size_t)L * 2 * s.H); W4 = take((size_t)L * s.M); b3 = take(L); T = take((L + 1) * L);
    source = take((size_t)SOURCES * G); sourceOut = take((size_t)SOURCES * L); total = at;
  }
};

/** Read every sentence as its own source does. */
constexpr int OWN = -2;

struct Model {
  Shape s; Layout o; vector<Float> W, S;
  int as = -1; // source to read as; -1: none in particular
  explicit Model(const Shape &shape, unsigned seed) : s(shape), o(shape), W(o.total, 0), S((size_t)SPARSE_ROWS * L, 0) {
    std::mt19937 rng(seed); std::normal_distribution<Float> nd(0, 1);
    auto init = [&](size_t at, size_t n, double sd) { for (size_t i = 0; i < n; i++) W[at + i] = (Float)sd * nd(rng); };
    int IN = s.in(), G = s.gates();
    init(o.P, (size_t)s.K * E, 0.15); init(o.suffix, AFFIX_ROWS * s.KS, 0.3); init(o.prefix, AFFIX_ROWS * s.KS, 0.3); init(o.shape, SHAPE_ROWS * s.KH, 0.3);
    init(o.W3, (size_t)L * 2 * s.H, 0.1);
    if (s.lstm) {
      init(o.W1, (size_t)G * IN, 1 / sqrt(IN)); init(o.W2, (size_t)G * s.H, 1 / sqrt(s.H));
      for (int d = 0; d < 2; d++) for (int j = 0; j < s.H; j++) W[o.b1 + d * 4 * s.H + s.H + j] = 1; // forget gate open
    } else {
      init(o.W1, (size_t)G * 3 * IN, 1 / sqrt(2.0 * IN)); init(o.W2, (size_t)s.M * 2 * s.H, 1 / sqrt(2.0 * s.H)); init(o.W4, (size_t)L * s.M, 0.1);
      for (int d = 0; d < 2; d++) for (int j = 0; j < s.H; j++) W[o.b1 + d * 3 * s.H + s.H + j] = 0.5;
    }
  }
};

struct Worker {
  vector<Float> x, h1, h2, mixed, gates, cells, scores, dx, dh2, dmixed, dgates, keep, g;
  vector<int> row; vector<vector<uint32_t>> features; int source = -1;
  vector<std::pair<uint32_t, array<Float, L>>> sparse;
  std::mt19937 rng; Chain chain; double loss = 0;
  Float uniform() { return (rng() >> 8) * (1.f / 16777216.f); }
};

struct Drop { Float word, sparse, hidden, source; };

/** Gates of all tokens, both directions: bias and the source's offset, then the products of the inputs. */
inline void fillGates(const Model &m, Worker &k, int n) {
  int G = m.s.gates();
  k.gates.resize((size_t)n * G);
  for (int i = 0; i < n; i++) {
    Float *z = &k.gates[(size_t)i * G]; memcpy(z, &m.W[m.o.b1], G * 4);
    if (k.source >= 0) axpy(z, 1, &m.W[m.o.source + (size_t)k.source * G], G);
  }
}

inline void backGates(const Model &m, Worker &k, int n) {
  int G = m.s.gates();
  for (int i = 0; i < n; i++) {
    const Float *d = &k.dgates[(size_t)i * G]; axpy(&k.g[m.o.b1], 1, d, G);
    if (k.source >= 0) axpy(&k.g[m.o.source + (size_t)k.source * G], 1, d, G);
  }
}

/** Dropout of hidden values: h2 = h1 where kept. */
inline void dropHidden(Worker &k, bool train, Float drop) {
  k.h2 = k.h1; k.keep.assign(k.h1.size(), 1);
  if (!train || drop <= 0) return;
  for (size_t i = 0; i < k.keep.size(); i++) { k.keep[i] = k.uniform() < drop ? 0 : 1 / (1 - drop); k.h2[i] *= k.keep[i]; }
}

inline void forwardQuasi(const Model &m, Worker &k, int n, bool train, Float drop) {
  int IN = m.s.in(), H = m.s.H, M = m.s.M; const Layout &o = m.o;
  fillGates(m, k, n);
  multiply(n, 6 * H, 3 * IN, &k.x[IN], IN, &m.W[o.W1], &k.gates[0]);
  k.cells.resize((size_t)n * 2 * H); k.h1.resize((size_t)n * 2 * H);
  for (int i = 0; i < n; i++) for (int d = 0; d < 2; d++) {
    Float *z = &k.gates[((size_t)i * 6 + d * 3) * H];
    for (int j = 0; j < H; j++) z[j] = 2 * sigmoid(2 * z[j]) - 1;
    for (int j = H; j < 3 * H; j++) z[j] = sigmoid(z[j]);
  }
  for (int d = 0; d < 2; d++) for (int q = 0; q < n; q++) {
    int i = d ? n - 1 - q : q, before = d ? i + 1 : i - 1;
    const Float *z = &k.gates[((size_t)i * 6 + d * 3) * H]; Float *c = &k.cells[((size_t)i * 2 + d) * H], *h = &k.h1[((size_t)i * 2 + d) * H];
    const Float *last = q ? &k.cells[((size_t)before * 2 + d) * H] : nullptr;
    for (int j = 0; j < H; j++) c[j] = (1 - z[H + j]) * z[j];
    if (last) for (int j = 0; j < H; j++) c[j] += z[H + j] * last[j];
    for (int j = 0; j < H; j++) h[j] = z[2 * H + j] * c[j];
  }
  dropHidden(k, train, drop);
  multiply(n, L, 2 * H, &k.h2[0], 2 * H, &m.W[o.W3], &k.scores[0]);
  if (!M) return;
  k.mixed.resize((size_t)n * M);
  for (int i = 0; i < n; i++) memcpy(&k.mixed[(size_t)i * M], &m.W[o.b2], M * 4);
  multiply(n, M, 2 * H, &k.h2[0], 2 * H, &m.W[o.W2], &k.mixed[0]);
  for (auto &v : k.mixed) v = 2 * sigmoid(2 * v) - 1;
  multiply(n, L, M, &k.mixed[0], M, &m.W[o.W4], &k.scores[0]);
}

inline void backwardQuasi(const Model &m, Worker &k, int n, const Float *g) {
  int IN = m.s.in(), H = m.s.H, M = m.s.M; const Layout &o = m.o;
  k.dh2.assign((size_t)n * 2 * H, 0); k.dgates.resize((size_t)n * 6 * H);
  multiplyBack(n, L, 2 * H, &k.h2[0], 2 * H, &m.W[o.W3], g, &k.g[o.W3], &k.dh2[0]);
  if (M) {
    k.dmixed.assign((size_t)n * M, 0);
    multiplyBack(n, L, M, &k.mixed[0], M, &m.W[o.W4], g, &k.g[o.W4], &k.dmixed[0]);
    for (size_t i = 0; i < k.dmixed.size(); i++) k.dmixed[i] *= 1 - k.mixed[i] * k.mixed[i];
    for (int i = 0; i < n; i++) axpy(&k.g[o.b2], 1, &k.dmixed[(size_t)i * M], M);
    multiplyBack(n, M, 2 * H, &k.h2[0], 2 * H, &m.W[o.W2], &k.dmixed[0], &k.g[o.W2], &k.dh2[0]);
  }
  for (int d = 0; d < 2; d++) {
    vector<Float> carry(H, 0), none(H, 0);
    for (int q = n - 1; q >= 0; q--) {
      int i = d ? n - 1 - q : q, before = d ? i + 1 : i - 1;
      size_t at = ((size_t)i * 2 + d) * H;
      const Float *z = &k.gates[((size_t)i * 6 + d * 3) * H], *c = &k.cells[at], *last = q ? &k.cells[((size_t)before * 2 + d) * H] : &none[0], *up = &k.dh2[at], *keep = &k.keep[at];
      Float *dz = &k.dgates[((size_t)i * 6 + d * 3) * H];
      for (int j = 0; j < H; j++) {
        Float dH = up[j] * keep[j], f = z[H + j], out = z[2 * H + j], dC = carry[j] + dH * out;
        dz[j] = dC * (1 - f) * (1 - z[j] * z[j]); dz[H + j] = dC * (last[j] - z[j]) * f * (1 - f); dz[2 * H + j] = dH * c[j] * out * (1 - out);
        carry[j] = dC * f;
      }
    }
  }
  backGates(m, k, n);
  multiplyBack(n, 6 * H, 3 * IN, &k.x[IN], IN, &m.W[o.W1], &k.dgates[0], &k.g[o.W1], &k.dx[IN]);
}

inline void forwardLstm(const Model &m, Worker &k, int n, bool train, Float drop) {
  int IN = m.s.in(), H = m.s.H; const Layout &o = m.o;
  fillGates(m, k, n);
  multiply(n, 8 * H, IN, &k.x[(size_t)2 * IN], IN, &m.W[o.W1], &k.gates[0]);
  k.cells.resize((size_t)n * 2 * H); k.h1.resize((size_t)n * 2 * H);
  for (int d = 0; d < 2; d++) for (int q = 0; q < n; q++) {
    int i = d ? n - 1 - q : q, before = d ? i + 1 : i - 1;
    Float *z = &k.gates[((size_t)i * 2 + d) * 4 * H], *c = &k.cells[((size_t)i * 2 + d) * H], *h = &k.h1[((size_t)i * 2 + d) * H];
    if (q) multiply(1, 4 * H, H, &k.h1[((size_t)before * 2 + d) * H], H, &m.W[o.W2 + (size_t)d * 4 * H * H], z);
    for (int j = 0; j < 2 * H; j++) z[j] = sigmoid(z[j]);
    for (int j = 2 * H; j < 3 * H; j++) z[j] = 2 * sigmoid(2 * z[j]) - 1;
    for (int j = 3 * H; j < 4 * H; j++) z[j] = sigmoid(z[j]);
    for (int j = 0; j < H; j++) c[j] = z[j] * z[2 * H + j] + (q ? z[H + j] * k.cells[((size_t)before * 2 + d) * H + j] : 0);
    for (int j = 0; j < H; j++) h[j] = z[3 * H + j] * (2 * sigmoid(2 * c[j]) - 1);
  }
  dropHidden(k, train, drop);
  multiply(n, L, 2 * H, &k.h2[0], 2 * H, &m.W[o.W3], &k.scores[0]);
}

inline void backwardLstm(const Model &m, Worker &k, int n, const Float *g) {
  int IN = m.s.in(), H = m.s.H; const Layout &o = m.o;
  k.dh2.assign((size_t)n * 2 * H, 0); k.dgates.resize((size_t)n * 8 * H);
  multiplyBack(n, L, 2 * H, &k.h2[0], 2 * H, &m.W[o.W3], g, &k.g[o.W3], &k.dh2[0]);
  for (int d = 0; d < 2; d++) {
    vector<Float> dh(H, 0), dc(H, 0);
    for (int q = n - 1; q >= 0; q--) {
      int i = d ? n - 1 - q : q, before = d ? i + 1 : i - 1;
      size_t at = ((size_t)i * 2 + d) * H, last = ((size_t)before * 2 + d) * H;
      const Float *z = &k.gates[at * 4]; Float *dz = &k.dgates[at * 4];
      for (int j = 0; j < H; j++) {
        Float dH = dh[j] + k.dh2[at + j] * k.keep[at + j], in = z[j], forget = z[H + j], cand = z[2 * H + j], out = z[3 * H + j], t = 2 * sigmoid(2 * k.cells[at + j]) - 1;
        Float dC = dc[j] + dH * out * (1 - t * t);
        dz[j] = dC * cand * in * (1 - in); dz[2 * H + j] = dC * in * (1 - cand * cand); dz[3 * H + j] = dH * t * out * (1 - out);
        dz[H + j] = q ? dC * k.cells[last + j] * forget * (1 - forget) : 0; dc[j] = dC * forget; dh[j] = 0;
      }
      if (q) multiplyBack(1, 4 * H, H, &k.h1[last], H, &m.W[o.W2 + (size_t)d * 4 * H * H], dz, &k.g[o.W2 + (size_t)d * 4 * H * H], &dh[0]);
    }
  }
  backGates(m, k, n);
  multiplyBack(n, 8 * H, IN, &k.x[(size_t)2 * IN], IN, &m.W[o.W1], &k.dgates[0], &k.g[o.W1], &k.dx[(size_t)2 * IN]);
}

/** A QRNN sees no flags of a word's neighbours, so that its products depend on the word alone: their weights stay zero. `values`: weights or gradients. */
inline void clearNeighbourFlags(const Model &m, Float *values) {
  if (m.s.lstm) return;
  int IN = m.s.in();
  for (int u = 0; u < m.s.gates(); u++) for (int place : {0, 2}) std::fill_n(values + m.o.W1 + ((size_t)u * 3 + place + 1) * IN - FLAGS, FLAGS, 0.f);
}

/** Fills `scores` (n × L). */
inline void forward(const Model &m, const vector<Float> &vectors, const Data &data, const Sentence &s, Worker &k, bool train, const Drop &drop) {
  int n = s.count, IN = m.s.in(), K = m.s.K ? m.s.K : E, KS = m.s.KS, KH = m.s.KH; const Layout &o = m.o;
  k.source = train ? (k.uniform() < drop.source ? -1 : s.source) : m.as == OWN ? s.source : m.as;
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
    for (auto h : f) { __builtin_prefetch(&m.S[(size_t)h * L]); __builtin_prefetch(&m.S[(size_t)h * L + L - 1]); }
    for (auto h : f) axpy(&k.scores[(size_t)i * L], scale, &m.S[(size_t)h * L], L);
    axpy(&k.scores[(size_t)i * L], 1, &m.W[o.b3], L);
    if (k.source >= 0) axpy(&k.scores[(size_t)i * L], 1, &m.W[o.sourceOut + (size_t)k.source * L], L);
  }
  if (m.s.lstm) forwardLstm(m, k, n, train, drop.hidden); else forwardQuasi(m, k, n, train, drop.hidden);
}

/** exp(score), the highest of a token at 1. */
inline void potentials(Worker &k, int n) {
  k.chain.p.resize((size_t)n * L);
  for (int i = 0; i < n; i++) { Float *z = &k.scores[(size_t)i * L], top = *std::max_element(z, z + L); for (int l = 0; l < L; l++) k.chain.p[(size_t)i * L + l] = expf(z[l] - top); }
}

/** Potentials of the labels that the annotation allows (or the soft targets), and of all labels. */
inline void backward(const Model &m, const vector<Float> &vectors, const Data &data, const Sentence &s, Worker &k, const Drop &drop, Float softness) {
  int n = s.count; const Layout &o = m.o; const Float *T = &m.W[o.T];
  vector<Float> g((size_t)n * L, 0), pairs((L + 1) * L, 0);
  potentials(k, n);
  k.chain.transitions(T);
  double all = k.chain.run(n, 1, &g[0], &pairs[0]);
  bool soft = !data.soft.empty() && softness > 0;
  for (int i = 0; i < n; i++) {
    const Token &t = data.tokens[s.first + i]; Float *p = &k.chain.p[(size_t)i * L];
    // Where the annotation leaves several labels open (no MISC in a set), the teachers share its part among those.
    const Float *q = soft ? &data.soft[(size_t)(s.first + i) * L] : nullptr; Float open = 0;
    if (soft) for (int l = 0; l < L; l++) if ((t.mask >> l) & 1) open += q[l] + 1e-6f;
    for (int l = 0; l < L; l++) {
      bool allowed = (t.mask >> l) & 1;
      if (soft) p[l] = softness * q[l] + (allowed ? (1 - softness) * (q[l] + 1e-6f) / open : 0) + 1e-6f;
      else if (!allowed) p[l] = 0;
    }
  }
  if (soft) k.chain.transitions(nullptr);
  double clamped = k.chain.run(n, -1, &g[0], &pairs[0]);
  k.loss += all - clamped;
  const Float weight = std::max(1.f, s.weight);
  for (auto &v : g) v *= weight;
  axpy(&k.g[o.T], weight, &pairs[0], (L + 1) * L);
  k.dx.assign(k.x.size(), 0);
  for (int i = 0; i < n; i++) {
    axpy(&k.g[o.b3], 1, &g[(size_t)i * L], L);
    if (k.source >= 0) axpy(&k.g[o.sourceOut + (size_t)k.source * L], 1, &g[(size_t)i * L], L);
    array<Float, L> a; Float top = 0;
    for (int l = 0; l < L; l++) { a[l] = g[(size_t)i * L + l] / (1 - drop.sparse); top = std::max(top, fabsf(a[l])); }
    if (top > 1e-3f) for (auto h : k.features[i]) k.sparse.push_back({h, a});
  }
  if (m.s.lstm) backwardLstm(m, k, n, &g[0]); else backwardQuasi(m, k, n, &g[0]);
  int IN = m.s.in(), K = m.s.K ? m.s.K : E, KS = m.s.KS, KH = m.s.KH;
  for (int i = 0; i < n; i++) {
    const Token &t = data.tokens[s.first + i]; const Float *d = &k.dx[(size_t)(i + 2) * IN]; int row = k.row[i];
    if (row < 0) axpy(&k.g[o.unknown], 1, d, K);
    else if (m.s.K) for (int j = 0; j < K; j++) axpy(&k.g[o.P + (size_t)j * E], d[j], &vectors[(size_t)row * E], E);
    axpy(&k.g[o.suffix + t.suffix * KS], 1, d + K, KS); axpy(&k.g[o.prefix + t.prefix * KS], 1, d + K + KS, KS); axpy(&k.g[o.shape + t.shape * KH], 1, d + K + 2 * KS, KH);
  }
}
