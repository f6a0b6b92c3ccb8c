// Trains one tagger, or (marginals=FILE model=… model=…) writes the averaged label marginals of several for soft targets.
// Built and called by ../index.ts. Deterministic on one kind of machine: fixed seeds, fixed order, one thread.
#include "network.hpp"

static const Drop NO_DROP{0, 0, 0, 0};

static void score(const Model &m, const vector<Float> &vectors, const Data &d, const string &name) {
  vector<array<double, 3>> n(4, {0, 0, 0}); Worker k;
  for (auto &s : d.sentences) {
    forward(m, vectors, d, s, k, false, NO_DROP);
    vector<int> gold; for (uint32_t i = 0; i < s.count; i++) gold.push_back(d.tokens[s.first + i].label);
    auto a = spansOf(viterbi(s.count, &k.scores[0], &m.W[m.o.T])), b = spansOf(gold);
    for (auto &x : a) { n[0][1]++; n[x[2]][1]++; if (b.count(x)) { n[0][0]++; n[x[2]][0]++; } }
    for (auto &x : b) { n[0][2]++; n[x[2]][2]++; }
  }
  auto f = [&](int t) { return 200 * n[t][0] / std::max(1.0, n[t][1] + n[t][2]); };
  printf(" | %s %.1f (%.0f %.0f %.0f)", name.c_str(), f(0), f(1), f(2), f(3));
}

static void save(const Model &m, const string &path) {
  FILE *f = fopen(path.c_str(), "wb"); if (!f) die("cannot write " + path);
  int32_t head[8] = {m.s.K, m.s.KS, m.s.KH, m.s.H, m.s.M, m.s.lstm, (int32_t)m.W.size(), 0};
  fwrite(head, 4, 8, f); fwrite(m.W.data(), 4, m.W.size(), f); fwrite(m.S.data(), 4, m.S.size(), f); fclose(f);
}

static Model restore(const string &path) {
  FILE *f = fopen(path.c_str(), "rb"); if (!f) die("cannot read " + path);
  int32_t head[8]; if (fread(head, 4, 8, f) != 8) die("cut short: " + path);
  Shape s; s.K = head[0]; s.KS = head[1]; s.KH = head[2]; s.H = head[3]; s.M = head[4]; s.lstm = head[5];
  Model m(s, 1);
  if (fread(m.W.data(), 4, m.W.size(), f) != m.W.size() || fread(m.S.data(), 4, m.S.size(), f) != m.S.size()) die("cut short: " + path);
  fclose(f); return m;
}

/** How good are the averaged marginals? Each label by itself, BIO kept. */
static void scoreMarginals(const Data &d, const vector<Float> &sum, const string &name) {
  double hit = 0, sys = 0, gold = 0; vector<Float> none((L + 1) * L, 0);
  for (auto &s : d.sentences) {
    vector<Float> z((size_t)s.count * L); for (size_t i = 0; i < z.size(); i++) z[i] = logf(sum[(size_t)s.first * L + i] + 1e-6f);
    vector<int> y; for (uint32_t i = 0; i < s.count; i++) y.push_back(d.tokens[s.first + i].label);
    auto a = spansOf(viterbi(s.count, &z[0], &none[0])), b = spansOf(y); sys += a.size(); gold += b.size(); for (auto &x : a) hit += b.count(x);
  }
  printf("ensemble on %s: %.1f\n", name.c_str(), 200 * hit / (sys + gold));
}

static int marginals(const Options &opt, const vector<Float> &vectors) {
  Data d = readData(opt.text("train")); auto models = opt.list("model");
  vector<Float> sum(d.tokens.size() * L, 0), pairs((L + 1) * L);
  for (auto &path : models) {
    Model m = restore(path); m.as = opt.number("as", OWN);
    Worker k;
    for (auto &s : d.sentences) {
      forward(m, vectors, d, s, k, false, NO_DROP);
      potentials(k, s.count);
      k.chain.transitions(&m.W[m.o.T]); k.chain.run(s.count, 1.f / models.size(), &sum[(size_t)s.first * L], &pairs[0]);
    }
  }
  FILE *f = fopen(opt.text("marginals").c_str(), "wb"); if (!f) die("cannot write"); fwrite(sum.data(), 4, sum.size(), f); fclose(f);
  scoreMarginals(d, sum, opt.text("train"));
  return 0;
}

/** Adam for the network, AdaGrad for the hashed features, and the mean of the weights over the last part of the way (Izmailov et al. 2018). */
struct Optimiser {
  Model &m; vector<Float> first, second, G; vector<double> meanW; vector<Float> meanS; int means = 0; long step = 0;
  Float lr, slr, l2;
  Optimiser(Model &model, const Options &opt) : m(model), first(m.o.total, 0), second(m.o.total, 0), G(m.S.size(), 1e-2f), meanW(m.o.total, 0), meanS(m.S.size(), 0),
    lr(opt.number("lr", 0.002)), slr(opt.number("slr", 0.08)), l2(opt.number("l2", 1e-6)) {}

  void apply(Worker &k, int batch, Float progress) {
    step++;
    Float rate = lr * std::min(1.f, step / 200.f) * (1 - 0.9f * progress), b1 = 0.9f, b2 = 0.999f, c1 = 1 - pow(b1, step), c2 = 1 - pow(b2, step);
    for (size_t i = 0; i < m.o.total; i++) {
      Float g = k.g[i] / batch + l2 * m.W[i]; first[i] = b1 * first[i] + (1 - b1) * g; second[i] = b2 * second[i] + (1 - b2) * g * g;
      m.W[i] -= rate * (first[i] / c1) / (sqrtf(second[i] / c2) + 1e-8f);
    }
    Float srate = slr * (1 - 0.9f * progress);
    for (size_t i = 0; i < k.sparse.size(); i++) {
      const auto &x = k.sparse[i];
      if (i + 16 < k.sparse.size()) { size_t next = (size_t)k.sparse[i + 16].first * L; __builtin_prefetch(&m.S[next], 1); __builtin_prefetch(&m.S[next + L - 1], 1); __builtin_prefetch(&G[next], 1); __builtin_prefetch(&G[next + L - 1], 1); }
      Float *w = &m.S[(size_t)x.first * L], *gg = &G[(size_t)x.first * L];
      for (int l = 0; l < L; l++) { Float g = x.second[l] + l2 * 10 * w[l]; gg[l] += g * g; w[l] -= srate * g / sqrtf(gg[l]); }
    }
    if (progress > 0.6f && step % 60 == 0) remember();
  }

  void remember() {
    means++;
    for (size_t i = 0; i < meanW.size(); i++) meanW[i] += m.W[i];
    for (size_t i = 0; i < meanS.size(); i++) meanS[i] += m.S[i];
  }

  void forget() {
    means = 0;
    std::fill(meanW.begin(), meanW.end(), 0.0); std::fill(meanS.begin(), meanS.end(), 0.f);
  }

  void settle() {
    if (!means) return;
    for (size_t i = 0; i < meanW.size(); i++) m.W[i] = meanW[i] / means;
    for (size_t i = 0; i < meanS.size(); i++) m.S[i] = meanS[i] / means;
  }
};

/** Keeps the `count` strongest hashed features alone, in the weights and in the texts: the rest of the training makes up for those that are not shipped. */
static void prune(Model &m, Data &train, Optimiser &optimiser, size_t count) {
  vector<std::pair<Float, uint32_t>> strength;
  for (uint32_t row = 0; row < (uint32_t)SPARSE_ROWS; row++) {
    Float top = 0; for (int l = 0; l < L; l++) top = std::max(top, fabsf(m.S[(size_t)row * L + l]));
    if (top > 0) strength.push_back({-top, row});
  }
  std::sort(strength.begin(), strength.end());
  vector<bool> kept(SPARSE_ROWS, false);
  for (size_t i = 0; i < std::min(count, strength.size()); i++) kept[strength[i].second] = true;
  for (uint32_t row = 0; row < (uint32_t)SPARSE_ROWS; row++) if (!kept[row]) std::fill_n(&m.S[(size_t)row * L], L, 0.f);
  for (auto &t : train.tokens) {
    uint32_t at = t.first;
    for (uint32_t q = t.first; q < t.last; q++) if (kept[train.rows[q]]) train.rows[at++] = train.rows[q];
    t.last = at;
  }
  optimiser.forget();
}

/** A light sentence is read in its share of the epochs, a heavy one counts for more. */
static vector<int> draw(const Data &train, std::mt19937 &rng) {
  vector<int> order;
  for (size_t i = 0; i < train.sentences.size(); i++) {
    const Sentence &s = train.sentences[i];
    if (s.count && (s.weight >= 1 || (rng() >> 8) * (1.f / 16777216.f) < s.weight)) order.push_back(i);
  }
  for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[rng() % (i + 1)]);
  return order;
}

static void report(Model &m, const vector<Float> &vectors, const vector<Data> &devs, const Options &opt) {
  for (auto &as : opt.list("as")) {
    m.as = atoi(as.c_str()); printf("as %s", as.c_str());
    for (size_t i = 0; i < devs.size(); i++) { string name = opt.list("dev")[i]; score(m, vectors, devs[i], name.substr(name.rfind('/') + 1)); }
    printf("\n"); fflush(stdout);
  }
}

int main(int count, char **list) {
  Options opt(count, list);
  vector<Float> vectors = readFloats(opt.text("vectors"));
  if (!opt.text("marginals").empty()) return marginals(opt, vectors);
  Shape s; s.K = opt.number("K", 32); s.H = opt.number("H", 64); s.M = opt.number("M", 0); s.lstm = opt.number("lstm", 0);
  Model m(s, opt.number("seed", 7));
  clearNeighbourFlags(m, &m.W[0]);
  Drop drop{(Float)opt.number("wdrop", 0.08), (Float)opt.number("sdrop", 0.7), (Float)opt.number("hdrop", 0.3), (Float)opt.number("odrop", 0.3)};
  const int epochs = opt.number("epochs", 6), B = opt.number("batch", 24);
  const Float softness = opt.number("softness", 0.6);
  Data train = readData(opt.text("train"));
  if (!opt.text("soft").empty()) train.soft = readFloats(opt.text("soft"));
  vector<Data> devs; for (auto &p : opt.list("dev")) devs.push_back(readData(p));
  Optimiser optimiser(m, opt);
  Worker k; k.rng.seed(opt.number("seed", 7) * 10); k.g.assign(m.o.total, 0);
  std::mt19937 rng(opt.number("seed", 7));
  const int pruneAt = opt.number("prune", 0);
  for (int e = 0; e < epochs; e++) {
    if (pruneAt && e == pruneAt) prune(m, train, optimiser, opt.number("keep", 60000));
    auto order = draw(train, rng);
    auto begin = clock();
    for (size_t p = 0; p < order.size(); p += B) {
      size_t q = std::min(order.size(), p + B);
      std::fill(k.g.begin(), k.g.end(), 0); k.sparse.clear();
      for (size_t i = p; i < q; i++) { const Sentence &s = train.sentences[order[i]]; forward(m, vectors, train, s, k, true, drop); backward(m, vectors, train, s, k, drop, softness); }
      clearNeighbourFlags(m, &k.g[0]);
      optimiser.apply(k, B, (e + (Float)p / order.size()) / epochs);
    }
    printf("epoch %d loss %.0f, %zu sentences (%.0f s of CPU)\n", e + 1, k.loss, order.size(), (double)(clock() - begin) / CLOCKS_PER_SEC); fflush(stdout); k.loss = 0;
    if (e == epochs - 1) report(m, vectors, devs, opt);
  }
  optimiser.settle();
  printf("mean of %d\n", optimiser.means); report(m, vectors, devs, opt);
  m.as = -1; save(m, opt.text("out"));
}
